(* Variance bounds: variance and covariance under a softmax. The claim softmax-variance of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* -inner(sigma(z), v)**2 + inner(v, hadamard(sigma(z), v)) <= norm(v)**2/2 *)
Definition statement_1 : Prop :=
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  - (inner n (sigma n z) v ^ 2) + inner n v (had (sigma n z) v) <= norm n v ^ 2 / 2.

(* -inner(sigma(z), v)**2 + inner(v, hadamard(sigma(z), v)) <= max_norm(v)**2 *)
Definition statement_2 : Prop :=
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  - (inner n (sigma n z) v ^ 2) + inner n v (had (sigma n z) v) <= maxnorm n v ^ 2.

(* -inner(sigma(z), u)*inner(sigma(z), v) + inner(u, hadamard(sigma(z), v)) <= norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), u - inner(sigma(z), u)*ones(n)))*norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n))) *)
Definition statement_3 : Prop :=
  forall (n : nat) (u v z : vec),
  (0 < n)%nat ->
  - (inner n (sigma n z) u * inner n (sigma n z) v) + inner n u (had (sigma n z) v)
  <= norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd u (vscal (- inner n (sigma n z) u) ones))) * norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones))).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Add (Opp (Inv (Int 2))) (Mul (Inv (Sum (0, 4096) (Mul (Exp (V1 0 (0, 4096))) (Int 1)))) (Exp (V1 0 (0, 1)))))%N.
Definition e1 : ex := (Pow p1 2%nat)%N.
(* 0 <= (sigma(z)[k] + Rational(-1, 2))**2, by nonnegative *)
Lemma step_1 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= (- (/ 2) + sigma n z k) ^ 2.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e1.
  exact N1.
Qed.

Definition e2 : ex := (Int 0)%N.
Definition e5 : ex := (Inv (Int 4))%N.
Definition e3 : ex := (Add e5 (Opp e2))%N.
Definition e4 : ex := (Add e5 (Opp e1))%N.
(* Rational(1, 4) - (sigma(z)[k] + Rational(-1, 2))**2 <= 1/4, by replace *)
Lemma step_2 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  / 4 - (- (/ 2) + sigma n z k) ^ 2 <= / 4.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e3) by (number_nn).
  upward P2 (cons_nonnegative Ev e3 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e2 e1 _ (fun sv Wv SFv => (step_1 n z (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e4 e3.
  equal Q3 e3 e5.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition p7 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) (Int 1)))%N.
Definition p8 : ex := (Inv p7)%N.
Definition p9 : ex := (Mul p8 (Exp (V1 0 (0, 1))))%N.
Definition e6 : ex := (Mul (Add (Int 1) (Opp p9)) p9)%N.
Definition e7 : ex := (Add e5 (Opp (Pow (Add (Opp (Inv (Int 2))) p9) 2%nat)))%N.
(* (1 - sigma(z)[k])*sigma(z)[k] <= Rational(1, 4) - (sigma(z)[k] + Rational(-1, 2))**2, by same *)
Lemma step_3 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  (1 - sigma n z k) * sigma n z k <= / 4 - (- (/ 2) + sigma n z k) ^ 2.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  equal Q1 e6 e7.
  exact (Req_le _ _ Q1).
Qed.

(* (1 - sigma(z)[k])*sigma(z)[k] <= 1/4, by transitive *)
Lemma step_4 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  (1 - sigma n z k) * sigma n z k <= / 4.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e7) by (exact (step_3 n z k Hs_n Hi_k)).
  assert (P2 : den Ev rv e7 <= den Ev rv e5) by (exact (step_2 n z k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e8 : ex := (Mul (Int 2) (Sum (0, 20000) (Mul (Pow (V1 0 (0, 20000)) 2%nat) e5)))%N.
Definition e9 : ex := (Mul (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat) (Inv (Int 2)))%N.
(* 2*total(v[k]**2/4, k) <= norm(v)**2/2, by same *)
Lemma step_5 :
  forall (n : nat) (v : vec),
  (0 < n)%nat ->
  2 * sum n (fun k => v k ^ 2 / 4) <= norm n v ^ 2 / 2.
Proof.
  intros n v Hs_n.
  setting [n] [] [v] [] [] [].
  equal Q1 e8 e9.
  exact (Req_le _ _ Q1).
Qed.

Definition p14 : ex := (Add (Int 1) (Opp (Mul (Inv (Sum (0, 4097) (Mul (Exp (V1 1 (0, 4097))) (Int 1)))) (Exp (V1 1 (0, 4096))))))%N.
Definition p15 : ex := (Mul (Inv (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) (Int 1)))) (Exp (V1 1 (0, 4096))))%N.
Definition e10 : ex := (Mul p14 p15)%N.
Definition e11 : ex := (Mul (Int 2) (Sum (0, 4096) (Mul (Mul (Int 1) e10) (Pow (V1 0 (0, 4096)) 2%nat))))%N.
Definition e12 : ex := (Mul (Int 2) (Sum (0, 4096) (Mul (Mul (Int 1) e5) (Pow (V1 0 (0, 4096)) 2%nat))))%N.
Definition p19 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) (Int 1))))%N.
Definition p20 : ex := (Mul p19 (Exp (V1 1 (0, 20001))))%N.
Definition p21 : ex := (Add (Int 1) (Opp p20))%N.
Definition e13 : ex := (Mul (Int 2) (Sum (0, 20001) (Mul (Mul (Pow (V1 0 (0, 20001)) 2%nat) p21) p20)))%N.
Definition e14 : ex := (Mul (Int 2) (Sum (0, 20001) (Mul (Mul (Int 1) (Mul p21 p20)) (Pow (V1 0 (0, 20001)) 2%nat))))%N.
Definition e15 : ex := (Mul (Int 2) (Sum (0, 20000) (Mul (Mul (Int 1) e5) (Pow (V1 0 (0, 20000)) 2%nat))))%N.
(* 2*total((1 - sigma(z)[k])*sigma(z)[k]*v[k]**2, k) <= 2*total(v[k]**2/4, k), by replace *)
Lemma step_6 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  2 * sum n (fun k => v k ^ 2 * (1 - sigma n z k) * sigma n z k) <= 2 * sum n (fun k => v k ^ 2 / 4).
Proof.
  intros n v z Hs_n.
  setting [n] [] [v; z] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e5 _ (fun sv Wv SFv => (step_4 n z (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e11 e12.
  equal Q2 e13 e14.
  equal Q3 e15 e8.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 2*total((1 - sigma(z)[k])*sigma(z)[k]*v[k]**2, k) <= norm(v)**2/2, by transitive *)
Lemma line_1_4 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  2 * sum n (fun k => v k ^ 2 * (1 - sigma n z k) * sigma n z k) <= norm n v ^ 2 / 2.
Proof.
  intros n v z Hs_n.
  setting [n] [] [v; z] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e8) by (exact (step_6 n v z Hs_n)).
  assert (P2 : den Ev rv e8 <= den Ev rv e9) by (exact (step_5 n v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p25 : ex := (Mul p8 (Exp (V1 0 (0, 20001))))%N.
Definition p26 : ex := (Mul (Int 2) (Sum (0, 20001) (Mul p25 (Mul (V1 1 (0, 20001)) (V1 1 (0, 20001))))))%N.
Definition p27 : ex := (Sum (0, 20001) (Mul (Mul (Int 4) (Pow p25 2%nat)) (Pow (V1 1 (0, 20001)) 2%nat)))%N.
Definition e16 : ex := (Add p26 (Opp (Mul p27 (Inv (Int 2)))))%N.
Definition e17 : ex := (Mul (Int 2) (Sum (0, 20001) (Mul (Mul (Pow (V1 1 (0, 20001)) 2%nat) (Add (Int 1) (Opp p25))) p25)))%N.
(* 2*inner(sigma(z), hadamard(v, v)) - total(4*sigma(z)[k]**2*v[k]**2, k)/2 <= 2*total((1 - sigma(z)[k])*sigma(z)[k]*v[k]**2, k), by same *)
Lemma line_1_3 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  2 * inner n (sigma n z) (had v v) - sum n (fun k => 4 * sigma n z k ^ 2 * v k ^ 2) / 2
  <= 2 * sum n (fun k => v k ^ 2 * (1 - sigma n z k) * sigma n z k).
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  equal Q1 e16 e17.
  exact (Req_le _ _ Q1).
Qed.

Definition e18 : ex := (Mul (Mul (Pow (Add (V1 0 (0, 1)) (V1 0 (0, 4098))) 2%nat) (Mul (Inv (Sum (0, 4099) (Mul (Exp (V1 1 (0, 4099))) (Int 1)))) (Exp (V1 1 (0, 1))))) (Mul (Inv (Sum (0, 4100) (Mul (Exp (V1 1 (0, 4100))) (Int 1)))) (Exp (V1 1 (0, 4098)))))%N.
Definition p31 : ex := (Mul p19 (Exp (V1 1 (0, 1))))%N.
Definition e19 : ex := (Mul (Mul (Pow (Add (V1 0 (0, 1)) (V1 0 (0, 2))) 2%nat) p31) (Mul p19 (Exp (V1 1 (0, 2)))))%N.
Definition e20 : ex := (Sum (0, 20001) (Mul (Mul (Pow (Add (V1 0 (0, 1)) (V1 0 (0, 20001))) 2%nat) p31) p20))%N.
(* (v[k] + v[l])**2*sigma(z)[k]*sigma(z)[l] <= total((v[k] + v[l])**2*sigma(z)[k]*sigma(z)[l], l), by below total *)
Lemma step_7 :
  forall (n : nat) (v z : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  (v k + v l) ^ 2 * sigma n z k * sigma n z l <= sum n (fun l => (v k + v l) ^ 2 * sigma n z k * sigma n z l).
Proof.
  intros n v z k l Hs_n Hi_k Hi_l.
  setting [n] [] [v; z] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e20) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4098%N) k0) e18) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4098%N) k0 Hk0 e18)) Hi_l)).
  exact (P1).
Qed.

Definition e21 : ex := (Mul (Mul (Pow (Add (V1 0 (0, 1)) (V1 0 (0, 1))) 2%nat) p31) p31)%N.
Definition e22 : ex := (Mul (Mul (Int 4) (Pow p31 2%nat)) (Pow (V1 0 (0, 1)) 2%nat))%N.
(* 4*sigma(z)[k]**2*v[k]**2 <= total((v[k] + v[l])**2*sigma(z)[k]*sigma(z)[l], l), by instance *)
Lemma step_8 :
  forall (n : nat) (v z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  4 * sigma n z k ^ 2 * v k ^ 2 <= sum n (fun l => (v k + v l) ^ 2 * sigma n z k * sigma n z l).
Proof.
  intros n v z k Hs_n Hi_k.
  setting [n] [] [v; z] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e20) by (exact (step_7 n v z k k Hs_n Hi_k Hi_k)).
  equal Q2 e22 e21.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p36 : ex := (Mul (Inv (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) (Int 1)))) (Exp (V1 0 (0, 4098))))%N.
Definition p37 : ex := (Mul (Int 4) (Pow p36 2%nat))%N.
Definition e23 : ex := (Mul p37 (Pow (V1 1 (0, 4098)) 2%nat))%N.
Definition p39 : ex := (Mul (Mul (Pow (Add (V1 1 (0, 4098)) (V1 1 (0, 4100))) 2%nat) (Mul (Inv (Sum (0, 4101) (Mul (Exp (V1 0 (0, 4101))) (Int 1)))) (Exp (V1 0 (0, 4098))))) (Mul (Inv (Sum (0, 4102) (Mul (Exp (V1 0 (0, 4102))) (Int 1)))) (Exp (V1 0 (0, 4100)))))%N.
Definition e24 : ex := (Sum (0, 4100) p39)%N.
Definition p41 : ex := (Mul (Inv (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) (Int 1)))) (Exp (V1 0 (0, 4096))))%N.
Definition p42 : ex := (Mul (Int 2) (Sum (0, 4096) (Mul p41 (Mul (V1 1 (0, 4096)) (V1 1 (0, 4096))))))%N.
Definition e25 : ex := (Add p42 (Opp (Mul (Inv (Int 2)) (Sum (0, 4098) e24))))%N.
Definition e26 : ex := (Add p42 (Opp (Mul (Inv (Int 2)) (Sum (0, 4098) e23))))%N.
Definition p45 : ex := (Sum (0, 20002) (Sum (0, 20001) (Mul (Mul (Pow (Add (V1 1 (0, 20002)) (V1 1 (0, 20001))) 2%nat) (Mul p8 (Exp (V1 0 (0, 20002))))) p25)))%N.
Definition e27 : ex := (Add p26 (Opp (Mul p45 (Inv (Int 2)))))%N.
Definition e28 : ex := (Add p26 (Opp (Mul (Inv (Int 2)) p45)))%N.
Definition e29 : ex := (Add p26 (Opp (Mul (Inv (Int 2)) p27)))%N.
(* 2*inner(sigma(z), hadamard(v, v)) - total(total((v[k] + v[l])**2*sigma(z)[k]*sigma(z)[l], l), k)/2 <= 2*inner(sigma(z), hadamard(v, v)) - total(4*sigma(z)[k]**2*v[k]**2, k)/2, by replace *)
Lemma line_1_2 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  2 * inner n (sigma n z) (had v v) - sum n (fun k => sum n (fun l => (v k + v l) ^ 2 * sigma n z k * sigma n z l)) / 2
  <= 2 * inner n (sigma n z) (had v v) - sum n (fun k => 4 * sigma n z k ^ 2 * v k ^ 2) / 2.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e23 e24 _ (fun sv Wv SFv => (step_8 n v z (sv (0%N, 4098%N)) Hs_n (Wv (0%N, 4098%N)))) (nil_replaced Ev rv)) e25 e26.
  equal Q2 e27 e28.
  equal Q3 e29 e16.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p49 : ex := (Mul p25 (V1 1 (0, 20001)))%N.
Definition p50 : ex := (Sum (0, 20001) p49)%N.
Definition p51 : ex := (Mul (V1 1 (0, 20001)) p49)%N.
Definition e46 : ex := (Sum (0, 20001) p51)%N.
Definition e30 : ex := (Add (Opp (Pow p50 2%nat)) e46)%N.
(* -inner(sigma(z), v)**2 + inner(v, hadamard(sigma(z), v)) <= 2*inner(sigma(z), hadamard(v, v)) - total(total((v[k] + v[l])**2*sigma(z)[k]*sigma(z)[l], l), k)/2, by same *)
Lemma line_1_1 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  - (inner n (sigma n z) v ^ 2) + inner n v (had (sigma n z) v)
  <= 2 * inner n (sigma n z) (had v v) - sum n (fun k => sum n (fun l => (v k + v l) ^ 2 * sigma n z k * sigma n z l)) / 2.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  equal Q1 e30 e27.
  exact (Req_le _ _ Q1).
Qed.

Definition e31 : ex := (Mul (Pow (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat))) 2%nat) (Inv (Int 2)))%N.
(* -inner(sigma(z), v)**2 + inner(v, hadamard(sigma(z), v)) <= norm(v)**2/2, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e27) by (exact (line_1_1 n v z Hs_n)).
  assert (P2 : den Ev rv e27 <= den Ev rv e16) by (exact (line_1_2 n v z Hs_n)).
  assert (P3 : den Ev rv e16 <= den Ev rv e17) by (exact (line_1_3 n v z Hs_n)).
  assert (P4 : den Ev rv e17 <= den Ev rv e31) by (exact (line_1_4 n v z Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Lemma defined_1 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [z; v] []) (ienv_of []) e30 /\
  defined (env_of [n] [] [z; v] []) (ienv_of []) e31.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e36 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
Definition e33 : ex := (Pow e36 2%nat)%N.
Definition e32 : ex := (Sum (0, 20001) (Mul e33 p20))%N.
(* total(largest(absolute(v[k]), k)**2*sigma(z)[k], k) <= max_norm(v)**2, by same *)
Lemma line_2_4 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  sum n (fun k => maxn n (fun k => Rabs (v k)) ^ 2 * sigma n z k) <= maxnorm n v ^ 2.
Proof.
  intros n v z Hs_n.
  setting [n] [] [v; z] [] [] [].
  equal Q1 e32 e33.
  exact (Req_le _ _ Q1).
Qed.

Definition e34 : ex := (Abs (V1 0 (0, 4096)))%N.
Definition e35 : ex := (Abs (V1 0 (0, 1)))%N.
(* absolute(v[k]) <= largest(absolute(v[k]), k), by below largest *)
Lemma step_9 :
  forall (n : nat) (v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (v k) <= maxn n (fun k => Rabs (v k)).
Proof.
  intros n v k Hs_n Hi_k.
  setting [n] [] [v] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e36) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e34) k Hi_k)).
  exact (P1).
Qed.

Definition e37 : ex := (Max (0, 4097) (Abs (V1 0 (0, 4097))))%N.
Definition e38 : ex := (Sum (0, 4096) (Mul (Pow e34 2%nat) p15))%N.
Definition e39 : ex := (Sum (0, 4096) (Mul (Pow e37 2%nat) p15))%N.
(* total(absolute(v[k])**2*sigma(z)[k], k) <= total(largest(absolute(v[k]), k)**2*sigma(z)[k], k), by replace *)
Lemma line_2_3 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  sum n (fun k => Rabs (v k) ^ 2 * sigma n z k) <= sum n (fun k => maxn n (fun k => Rabs (v k)) ^ 2 * sigma n z k).
Proof.
  intros n v z Hs_n.
  setting [n] [] [v; z] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e37 _ (fun sv Wv SFv => (step_9 n v (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e38 e39.
  exact (P1).
Qed.

Definition e40 : ex := (Sum (0, 20001) (Mul (V1 0 (0, 20001)) (Mul p20 (V1 0 (0, 20001)))))%N.
Definition e41 : ex := (Sum (0, 20001) (Mul (Pow (Abs (V1 0 (0, 20001))) 2%nat) p20))%N.
(* inner(v, hadamard(sigma(z), v)) <= total(absolute(v[k])**2*sigma(z)[k], k), by same *)
Lemma line_2_2 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  inner n v (had (sigma n z) v) <= sum n (fun k => Rabs (v k) ^ 2 * sigma n z k).
Proof.
  intros n v z Hs_n.
  setting [n] [] [v; z] [] [] [].
  equal Q1 e40 e41.
  exact (Req_le _ _ Q1).
Qed.

Definition p65 : ex := (Sum (0, 4096) (Mul p41 (V1 1 (0, 4096))))%N.
Definition e42 : ex := (Pow p65 2%nat)%N.
(* 0 <= inner(sigma(z), v)**2, by nonnegative *)
Lemma step_10 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  0 <= inner n (sigma n z) v ^ 2.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e42.
  exact N1.
Qed.

Definition p67 : ex := (Sum (0, 4098) (Mul (V1 1 (0, 4098)) (Mul p36 (V1 1 (0, 4098)))))%N.
Definition e43 : ex := (Add (Opp e42) p67)%N.
Definition e44 : ex := (Add (Opp e2) p67)%N.
Definition e45 : ex := (Add (Opp e2) e46)%N.
(* -inner(sigma(z), v)**2 + inner(v, hadamard(sigma(z), v)) <= inner(v, hadamard(sigma(z), v)), by replace *)
Lemma line_2_1 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  - (inner n (sigma n z) v ^ 2) + inner n v (had (sigma n z) v) <= inner n v (had (sigma n z) v).
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e42 _ (fun sv Wv SFv => (step_10 n v z Hs_n)) (nil_replaced Ev rv)) e43 e44.
  equal Q2 e45 e46.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e47 : ex := (Sum (0, 20001) (Mul (Pow (Abs (V1 1 (0, 20001))) 2%nat) p25))%N.
Definition p72 : ex := (Max (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition e49 : ex := (Pow p72 2%nat)%N.
Definition e48 : ex := (Sum (0, 20001) (Mul e49 p25))%N.
(* -inner(sigma(z), v)**2 + inner(v, hadamard(sigma(z), v)) <= max_norm(v)**2, by transitive *)
Theorem theorem_2 : statement_2.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e46) by (exact (line_2_1 n v z Hs_n)).
  assert (P2 : den Ev rv e46 <= den Ev rv e47) by (exact (line_2_2 n v z Hs_n)).
  assert (P3 : den Ev rv e47 <= den Ev rv e48) by (exact (line_2_3 n v z Hs_n)).
  assert (P4 : den Ev rv e48 <= den Ev rv e49) by (exact (line_2_4 n v z Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Lemma defined_2 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [z; v] []) (ienv_of []) e30 /\
  defined (env_of [n] [] [z; v] []) (ienv_of []) e49.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p75 : ex := (Mul (Inv (Sqrt p7)) (Exp (Mul (Inv (Int 2)) (V1 0 (0, 20002)))))%N.
Definition p76 : ex := (Mul p75 (Add (V1 1 (0, 20002)) (Mul (Opp p50) (Int 1))))%N.
Definition p77 : ex := (Mul p25 (V1 2 (0, 20001)))%N.
Definition p78 : ex := (Sum (0, 20001) p77)%N.
Definition p79 : ex := (Mul p75 (Add (V1 2 (0, 20002)) (Mul (Opp p78) (Int 1))))%N.
Definition p80 : ex := (Mul p76 p79)%N.
Definition e52 : ex := (Sum (0, 20002) p80)%N.
Definition e50 : ex := (Abs e52)%N.
Definition e51 : ex := (Mul (Sqrt (Sum (0, 20002) (Pow p76 2%nat))) (Sqrt (Sum (0, 20002) (Pow p79 2%nat))))%N.
(* absolute(inner(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), u - inner(sigma(z), u)*ones(n)), hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n)))) <= norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), u - inner(sigma(z), u)*ones(n)))*norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n))), by instance *)
Lemma line_3_3 :
  forall (n : nat) (u v z : vec),
  (0 < n)%nat ->
  Rabs (inner n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd u (vscal (- inner n (sigma n z) u) ones))) (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones))))
  <= norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd u (vscal (- inner n (sigma n z) u) ones))) * norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones))).
Proof.
  intros n u v z Hs_n.
  setting [n] [] [z; u; v] [] [] [].
  assert (P1 : den Ev rv e50 <= den Ev rv e51) by (exact (cauchy_schwarz.step_6 n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd u (vscal (- inner n (sigma n z) u) ones))) (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones))) Hs_n)).
  exact (P1).
Qed.

(* inner(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), u - inner(sigma(z), u)*ones(n)), hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n))) <= absolute(inner(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), u - inner(sigma(z), u)*ones(n)), hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n)))), by below absolute *)
Lemma line_3_2 :
  forall (n : nat) (u v z : vec),
  (0 < n)%nat ->
  inner n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd u (vscal (- inner n (sigma n z) u) ones))) (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones)))
  <= Rabs (inner n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd u (vscal (- inner n (sigma n z) u) ones))) (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones)))).
Proof.
  intros n u v z Hs_n.
  setting [n] [] [z; u; v] [] [] [].
  assert (P1 : den Ev rv e52 <= den Ev rv e50) by (exact (Rle_abs (den Ev rv e52))).
  exact (P1).
Qed.

Definition e53 : ex := (Add (Opp (Mul p50 p78)) (Sum (0, 20001) (Mul (V1 1 (0, 20001)) p77)))%N.
(* -inner(sigma(z), u)*inner(sigma(z), v) + inner(u, hadamard(sigma(z), v)) <= inner(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), u - inner(sigma(z), u)*ones(n)), hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n))), by same *)
Lemma line_3_1 :
  forall (n : nat) (u v z : vec),
  (0 < n)%nat ->
  - (inner n (sigma n z) u * inner n (sigma n z) v) + inner n u (had (sigma n z) v)
  <= inner n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd u (vscal (- inner n (sigma n z) u) ones))) (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones))).
Proof.
  intros n u v z Hs_n.
  setting [n] [] [z; u; v] [] [] [].
  equal Q1 e53 e52.
  exact (Req_le _ _ Q1).
Qed.

(* -inner(sigma(z), u)*inner(sigma(z), v) + inner(u, hadamard(sigma(z), v)) <= norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), u - inner(sigma(z), u)*ones(n)))*norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n))), by transitive *)
Theorem theorem_3 : statement_3.
Proof.
  intros n u v z Hs_n.
  setting [n] [] [z; u; v] [] [] [].
  assert (P1 : den Ev rv e53 <= den Ev rv e52) by (exact (line_3_1 n u v z Hs_n)).
  assert (P2 : den Ev rv e52 <= den Ev rv e50) by (exact (line_3_2 n u v z Hs_n)).
  assert (P3 : den Ev rv e50 <= den Ev rv e51) by (exact (line_3_3 n u v z Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Lemma defined_3 :
  forall (n : nat) (u v z : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [z; u; v] []) (ienv_of []) e53 /\
  defined (env_of [n] [] [z; u; v] []) (ienv_of []) e51.
Proof.
  intros n u v z Hs_n.
  setting [n] [] [z; u; v] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
