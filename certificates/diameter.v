(* Diameter of the simplex: how far a data shift can be at all. The claim diameter of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* norm(b_tilde() - b) <= sqrt(2) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b)) <= sqrt 2.

(* norm(b_hat() - b) <= sqrt(2) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A_t A_t1 : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (b_hat n d A_t A_t1 b x) (vopp b)) <= sqrt 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e2 : ex := (Int 1)%N.
Definition p2 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e2)))%N.
Definition p3 : ex := (Mul p2 (Exp (V1 0 (0, 20001))))%N.
Definition e1 : ex := (Sum (0, 20002) (Sum (0, 20001) (Mul (Mul p2 (Exp (V1 0 (0, 20002)))) p3)))%N.
(* total(total(sigma(p)[k]*sigma(p)[l], l), k) <= 1, by same *)
Lemma step_1 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => sum n (fun l => sigma n p k * sigma n p l)) <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition p5 : ex := (Inv (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e2)))%N.
Definition p6 : ex := (Inv (Sum (0, 4100) (Mul (Exp (V1 0 (0, 4100))) e2)))%N.
Definition p7 : ex := (Mul p6 (Exp (V1 0 (0, 4098))))%N.
Definition e3 : ex := (Mul (Mul p5 (Exp (V1 0 (0, 1)))) p7)%N.
Definition p9 : ex := (Mul p2 (Exp (V1 0 (0, 1))))%N.
Definition e4 : ex := (Mul p9 (Mul p2 (Exp (V1 0 (0, 2)))))%N.
Definition e5 : ex := (Sum (0, 20001) (Mul p9 p3))%N.
(* sigma(p)[k]*sigma(p)[l] <= total(sigma(p)[k]*sigma(p)[l], l), by below total *)
Lemma step_2 :
  forall (n : nat) (p : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  sigma n p k * sigma n p l <= sum n (fun l => sigma n p k * sigma n p l).
Proof.
  intros n p k l Hs_n Hi_k Hi_l.
  setting [n] [] [p] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4098%N) k0) e3) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4098%N) k0 Hk0 e3)) Hi_l)).
  exact (P1).
Qed.

Definition e6 : ex := (Mul p9 p9)%N.
Definition e7 : ex := (Pow p9 2%nat)%N.
(* sigma(p)[k]**2 <= total(sigma(p)[k]*sigma(p)[l], l), by instance *)
Lemma step_3 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  sigma n p k ^ 2 <= sum n (fun l => sigma n p k * sigma n p l).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e5) by (exact (step_2 n p k k Hs_n Hi_k Hi_k)).
  equal Q2 e7 e6.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p14 : ex := (Mul (Inv (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e2))) (Exp (V1 0 (0, 4096))))%N.
Definition e8 : ex := (Pow p14 2%nat)%N.
Definition p16 : ex := (Mul (Mul p5 (Exp (V1 0 (0, 4096)))) p7)%N.
Definition e9 : ex := (Sum (0, 4098) p16)%N.
Definition e10 : ex := (Sum (0, 4096) e8)%N.
Definition e11 : ex := (Sum (0, 4096) e9)%N.
(* total(sigma(p)[k]**2, k) <= total(total(sigma(p)[k]*sigma(p)[l], l), k), by replace *)
Lemma step_4 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => sigma n p k ^ 2) <= sum n (fun k => sum n (fun l => sigma n p k * sigma n p l)).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e8 e9 _ (fun sv Wv SFv => (step_3 n p (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e10 e11.
  exact (P1).
Qed.

Definition p20 : ex := (Pow p3 2%nat)%N.
Definition e13 : ex := (Sum (0, 20001) p20)%N.
Definition p22 : ex := (Sqrt e13)%N.
Definition e12 : ex := (Pow p22 2%nat)%N.
(* norm(sigma(p))**2 <= total(sigma(p)[k]**2, k), by same *)
Lemma step_5 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (sigma n p) ^ 2 <= sum n (fun k => sigma n p k ^ 2).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e12 e13.
  exact (Req_le _ _ Q1).
Qed.

(* norm(sigma(p))**2 <= 1, by transitive *)
Lemma step_6 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (sigma n p) ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e13) by (exact (step_5 n p Hs_n)).
  assert (P2 : den Ev rv e13 <= den Ev rv e1) by (exact (step_4 n p Hs_n)).
  assert (P3 : den Ev rv e1 <= den Ev rv e2) by (exact (step_1 n p Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* norm(sigma(q))**2 <= 1, by instance *)
Lemma step_7 :
  forall (n : nat) (q : vec),
  (0 < n)%nat ->
  norm n (sigma n q) ^ 2 <= 1.
Proof.
  intros n q Hs_n.
  setting [n] [] [q] [] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e2) by (exact (step_6 n q Hs_n)).
  exact (P1).
Qed.

Definition e14 : ex := (Int 2)%N.
(* 2 <= 2, by same *)
Lemma step_8 :
  2 <= 2.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e14))).
Qed.

Definition p25 : ex := (Sqrt e10)%N.
Definition e15 : ex := (Pow p25 2%nat)%N.
Definition e16 : ex := (Add e2 e2)%N.
Definition e17 : ex := (Add e2 e15)%N.
(* norm(sigma(p))**2 + 1 <= 2, by replace *)
Lemma step_9 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  1 + norm n (sigma n p) ^ 2 <= 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e16) by (number_nn).
  upward P2 (cons_nonnegative Ev e16 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e15 e2 _ (fun sv Wv SFv => (step_6 n p Hs_n)) (nil_replaced Ev rv)) e17 e16.
  equal Q3 e16 e14.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition p29 : ex := (Sqrt (Sum (0, 4098) (Pow (Mul (Inv (Sum (0, 4099) (Mul (Exp (V1 1 (0, 4099))) e2))) (Exp (V1 1 (0, 4098)))) 2%nat)))%N.
Definition e18 : ex := (Pow p29 2%nat)%N.
Definition e19 : ex := (Add e15 e18)%N.
Definition e20 : ex := (Add e15 e2)%N.
Definition e21 : ex := (Add e12 e2)%N.
Definition e22 : ex := (Add e2 e12)%N.
(* norm(sigma(p))**2 + norm(sigma(q))**2 <= norm(sigma(p))**2 + 1, by replace *)
Lemma step_10 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (sigma n p) ^ 2 + norm n (sigma n q) ^ 2 <= 1 + norm n (sigma n p) ^ 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e18 e2 _ (fun sv Wv SFv => (step_7 n q Hs_n)) (nil_replaced Ev rv)) e19 e20.
  equal Q2 e21 e22.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p35 : ex := (Mul (Inv (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e2))) (Exp (V1 1 (0, 20001))))%N.
Definition p36 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow p35 2%nat))) 2%nat)%N.
Definition e23 : ex := (Add e12 p36)%N.
(* norm(sigma(p))**2 + norm(sigma(q))**2 <= 2, by transitive *)
Lemma step_11 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (sigma n p) ^ 2 + norm n (sigma n q) ^ 2 <= 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e22) by (exact (step_10 n p q Hs_n)).
  assert (P2 : den Ev rv e22 <= den Ev rv e14) by (exact (step_9 n p Hs_n)).
  assert (P3 : den Ev rv e14 <= den Ev rv e14) by (exact (step_8)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p38 : ex := (Mul (Inv (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) e2))) (Exp (V1 1 (0, 4096))))%N.
Definition e24 : ex := (Mul e14 (Sum (0, 4096) (Mul p14 p38)))%N.
(* 0 <= 2*inner(sigma(q), sigma(p)), by nonnegative *)
Lemma step_12 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  0 <= 2 * inner n (sigma n q) (sigma n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e24.
  exact N1.
Qed.

Definition e25 : ex := (Int 0)%N.
Definition p41 : ex := (Inv (Sum (0, 4101) (Mul (Exp (V1 1 (0, 4101))) e2)))%N.
Definition p42 : ex := (Sum (0, 4100) (Mul (Mul p41 (Exp (V1 1 (0, 4100)))) (Mul (Inv (Sum (0, 4102) (Mul (Exp (V1 0 (0, 4102))) e2))) (Exp (V1 0 (0, 4100))))))%N.
Definition e26 : ex := (Mul e14 p42)%N.
Definition e27 : ex := (Add e19 (Opp e26))%N.
Definition e28 : ex := (Add e19 (Opp e25))%N.
Definition e29 : ex := (Add e23 (Opp e25))%N.
(* -2*inner(sigma(q), sigma(p)) + norm(sigma(p))**2 + norm(sigma(q))**2 <= norm(sigma(p))**2 + norm(sigma(q))**2, by replace *)
Lemma step_13 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (sigma n p) ^ 2 + norm n (sigma n q) ^ 2 - 2 * inner n (sigma n q) (sigma n p)
  <= norm n (sigma n p) ^ 2 + norm n (sigma n q) ^ 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e25 e26 _ (fun sv Wv SFv => (step_12 n p q Hs_n)) (nil_replaced Ev rv)) e27 e28.
  equal Q2 e29 e23.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p47 : ex := (Sum (0, 20001) (Pow (Add p3 (Opp p35)) 2%nat))%N.
Definition e38 : ex := (Sqrt p47)%N.
Definition e30 : ex := (Pow e38 2%nat)%N.
Definition e32 : ex := (Add p36 e12)%N.
Definition e31 : ex := (Add e32 (Opp (Mul e14 (Sum (0, 20001) (Mul p3 p35)))))%N.
(* norm(sigma(q) - sigma(p))**2 <= -2*inner(sigma(q), sigma(p)) + norm(sigma(p))**2 + norm(sigma(q))**2, by same *)
Lemma step_14 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (sigma n q) (vopp (sigma n p))) ^ 2
  <= norm n (sigma n p) ^ 2 + norm n (sigma n q) ^ 2 - 2 * inner n (sigma n q) (sigma n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e30 e31.
  exact (Req_le _ _ Q1).
Qed.

(* norm(sigma(q) - sigma(p))**2 <= 2, by transitive *)
Lemma step_15 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (sigma n q) (vopp (sigma n p))) ^ 2 <= 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e31) by (exact (step_14 n p q Hs_n)).
  assert (P2 : den Ev rv e31 <= den Ev rv e32) by (exact (step_13 n p q Hs_n)).
  assert (P3 : den Ev rv e32 <= den Ev rv e14) by (exact (step_11 n p q Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e33 : ex := (Sqrt e30)%N.
Definition e34 : ex := (Sqrt e14)%N.
Definition e35 : ex := (Pow e33 2%nat)%N.
Definition e36 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Add p14 (Opp p38)) 2%nat))) 2%nat))%N.
Definition e37 : ex := (Sqrt (Sum (0, 4099) (Pow (Add (Mul p6 (Exp (V1 0 (0, 4099)))) (Opp (Mul p41 (Exp (V1 1 (0, 4099)))))) 2%nat)))%N.
(* norm(sigma(q) - sigma(p)) <= sqrt(2), by root *)
Lemma step_16 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (sigma n q) (vopp (sigma n p))) <= sqrt 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e14) by (exact (step_15 n p q Hs_n)).
  equal Q2 e35 e30.
  nonnegative N3 (nil_nonnegative Ev) e36.
  nonnegative N4 (nil_nonnegative Ev) e37.
  assert (Q5 : den Ev rv e33 = den Ev rv e38) by (exact (squares _ _ N3 N4 Q2)).
  exact ((Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e33 <= den Ev rv e34))).
Qed.

Definition p57 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e2))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p58 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e2))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p59 : ex := (Opp p58)%N.
Definition e39 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p57 p59) 2%nat)))%N.
(* norm(sigma(A*x_{t+1}) - sigma(A*x_t)) <= sqrt(2), by instance *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (sigma n (mulv d A x_t1)) (vopp (sigma n (mulv d A x_t)))) <= sqrt 2.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e39 <= den Ev rv e34) by (exact (step_16 n (mulv d A x_t) (mulv d A x_t1) Hs_n)).
  exact (P1).
Qed.

Definition p61 : ex := (Add (V1 0 (0, 20002)) p58)%N.
Definition p62 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e2))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition e40 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add p61 (Opp p62)) (Opp (V1 0 (0, 20002)))) 2%nat)))%N.
Definition e41 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p62 p59) 2%nat)))%N.
(* norm(b_tilde() - b) <= norm(sigma(A*x_{t+1}) - sigma(A*x_t)), by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b))
  <= norm n (vadd (sigma n (mulv d A x_t1)) (vopp (sigma n (mulv d A x_t)))).
Proof.
  intros n d A b x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [b; x_t; x_t1] [A] [] [].
  equal Q1 e40 e41.
  exact (Req_le _ _ Q1).
Qed.

(* norm(b_tilde() - b) <= sqrt(2), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [b; x_t; x_t1] [A] [] [].
  assert (P1 : den Ev rv e40 <= den Ev rv e41) by (exact (line_1_1 n d A b x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e41 <= den Ev rv e34) by (exact (line_1_2 n d A x_t x_t1 Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [b; x_t; x_t1] [A]) (ienv_of []) e40 /\
  defined (env_of [n; d] [] [b; x_t; x_t1] [A]) (ienv_of []) e34.
Proof.
  intros n d A b x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [b; x_t; x_t1] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e42 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p57 (Opp (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e2))) (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))))) 2%nat)))%N.
(* norm(sigma(A_{t+1}*x) - sigma(A_t*x)) <= sqrt(2), by instance *)
Lemma line_2_2 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (sigma n (mulv d A_t1 x)) (vopp (sigma n (mulv d A_t x)))) <= sqrt 2.
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e42 <= den Ev rv e34) by (exact (step_16 n (mulv d A_t x) (mulv d A_t1 x) Hs_n)).
  exact (P1).
Qed.

Definition p66 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e2)))%N.
Definition p67 : ex := (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition e43 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add p61 (Mul (Opp p66) p67)) (Opp (V1 0 (0, 20002)))) 2%nat)))%N.
Definition e44 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Mul p66 p67) p59) 2%nat)))%N.
(* norm(b_hat() - b) <= norm(sigma(A_{t+1}*x) - sigma(A_t*x)), by same *)
Lemma line_2_1 :
  forall (n d : nat) (A_t A_t1 : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (b_hat n d A_t A_t1 b x) (vopp b))
  <= norm n (vadd (sigma n (mulv d A_t1 x)) (vopp (sigma n (mulv d A_t x)))).
Proof.
  intros n d A_t A_t1 b x Hs_n Hs_d.
  setting [n; d] [] [b; x] [A_t; A_t1] [] [].
  equal Q1 e43 e44.
  exact (Req_le _ _ Q1).
Qed.

(* norm(b_hat() - b) <= sqrt(2), by transitive *)
Theorem theorem_2 : statement_2.
Proof.
  intros n d A_t A_t1 b x Hs_n Hs_d.
  setting [n; d] [] [b; x] [A_t; A_t1] [] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e44) by (exact (line_2_1 n d A_t A_t1 b x Hs_n Hs_d)).
  assert (P2 : den Ev rv e44 <= den Ev rv e34) by (exact (line_2_2 n d A_t A_t1 x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A_t A_t1 : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [b; x] [A_t; A_t1]) (ienv_of []) e43 /\
  defined (env_of [n; d] [] [b; x] [A_t; A_t1]) (ienv_of []) e34.
Proof.
  intros n d A_t A_t1 b x Hs_n Hs_d.
  setting [n; d] [] [b; x] [A_t; A_t1] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
