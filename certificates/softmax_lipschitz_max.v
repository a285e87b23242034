(* Softmax in the maximum norm: the same in two other norms. The claim softmax-lipschitz-max of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require softmax_variance.
Open Scope R_scope.

(* What is claimed. *)

(* max_norm(sigma(q) - sigma(p)) <= max_norm(q - p)/2 *)
Definition statement_1 : Prop :=
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd (sigma n q) (vopp (sigma n p))) <= maxnorm n (vadd q (vopp p)) / 2.

(* total(absolute((sigma(q) - sigma(p))[k]), k) <= max_norm(q - p) *)
Definition statement_2 : Prop :=
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  sum n (fun k => Rabs (vadd (sigma n q) (vopp (sigma n p)) k)) <= maxnorm n (vadd q (vopp p)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p2 : ex := (Abs p1)%N.
Definition e66 : ex := (Max (0, 20000) p2)%N.
Definition e44 : ex := (Inv (Int 2))%N.
Definition e1 : ex := (Mul e66 e44)%N.
(* max_norm(q - p)/2 <= max_norm(q - p)/2, by same *)
Lemma step_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd q (vopp p)) / 2 <= maxnorm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition e62 : ex := (Int 1)%N.
Definition p7 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e62))%N.
Definition p8 : ex := (Inv p7)%N.
Definition p9 : ex := (Mul p8 (Exp (V1 0 (0, 1))))%N.
Definition p10 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e62)))%N.
Definition p11 : ex := (Opp (Mul p10 (Exp (V1 1 (0, 1)))))%N.
Definition e2 : ex := (Add p9 p11)%N.
Definition e30 : ex := (Int 0)%N.
Definition e3 : ex := (Add (Opp (Sum (0, 20001) (Mul (Del (0, 20001) (0, 1)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (V1 1 (0, 20000)) (Mul e30 p1))) e62))) (Exp (Add (V1 1 (0, 20001)) (Mul e30 (Add (V1 0 (0, 20001)) (Opp (V1 1 (0, 20001))))))))))) (Sum (0, 20001) (Mul (Del (0, 20001) (0, 1)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (Add (V1 1 (0, 20000)) (V1 0 (0, 20000))) (Opp (V1 1 (0, 20000))))) e62))) (Exp (Add (Add (V1 1 (0, 20001)) (V1 0 (0, 20001))) (Opp (V1 1 (0, 20001)))))))))%N.
(* (sigma(q) - sigma(p))[k] <= -inner(basis(k), sigma(p + 0*(q - p))) + inner(basis(k), sigma(p + q - p)), by same *)
Lemma step_2 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  vadd (sigma n q) (vopp (sigma n p)) k
  <= - inner n (basis k) (sigma n (vadd p (vscal 0 (vadd q (vopp p))))) + inner n (basis k) (sigma n (vadd (vadd p q) (vopp p))).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  equal Q1 e2 e3.
  exact (Req_le _ _ Q1).
Qed.

Definition p15 : ex := (Mul (Inv (Sqrt p7)) (Exp (Mul e44 (V1 0 (0, 20002)))))%N.
Definition p16 : ex := (Mul p8 (Exp (V1 0 (0, 20001))))%N.
Definition p17 : ex := (Mul p16 (V1 1 (0, 20001)))%N.
Definition p18 : ex := (Sum (0, 20001) p17)%N.
Definition p19 : ex := (Sum (0, 20002) (Pow (Mul p15 (Add (V1 1 (0, 20002)) (Mul (Opp p18) e62))) 2%nat))%N.
Definition e12 : ex := (Sqrt p19)%N.
Definition e4 : ex := (Pow e12 2%nat)%N.
Definition e5 : ex := (Add (Opp (Pow p18 2%nat)) (Sum (0, 20001) (Mul (V1 1 (0, 20001)) p17)))%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n)))**2 <= -inner(sigma(z), v)**2 + inner(v, hadamard(sigma(z), v)), by same *)
Lemma step_3 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones))) ^ 2
  <= - (inner n (sigma n z) v ^ 2) + inner n v (had (sigma n z) v).
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  equal Q1 e4 e5.
  exact (Req_le _ _ Q1).
Qed.

Definition e16 : ex := (Max (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition e6 : ex := (Pow e16 2%nat)%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n)))**2 <= max_norm(v)**2, by transitive *)
Lemma step_4 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones))) ^ 2
  <= maxnorm n v ^ 2.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (step_3 n v z Hs_n)).
  assert (P2 : den Ev rv e5 <= den Ev rv e6) by (exact (softmax_variance.theorem_2 n v z Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e7 : ex := (Sqrt e4)%N.
Definition e8 : ex := (Sqrt e6)%N.
Definition e9 : ex := (Pow e7 2%nat)%N.
Definition p28 : ex := (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e62))%N.
Definition p29 : ex := (Mul (Inv (Sqrt p28)) (Exp (Mul e44 (V1 0 (0, 4096)))))%N.
Definition p30 : ex := (Mul (Inv (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e62))) (Exp (V1 0 (0, 4098))))%N.
Definition e10 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Mul p29 (Add (V1 1 (0, 4096)) (Mul (Opp (Sum (0, 4098) (Mul p30 (V1 1 (0, 4098))))) e62))) 2%nat))) 2%nat))%N.
Definition e11 : ex := (Sqrt (Sum (0, 4101) (Pow (Mul (Mul (Inv (Sqrt (Sum (0, 4102) (Mul (Exp (V1 0 (0, 4102))) e62)))) (Exp (Mul e44 (V1 0 (0, 4101))))) (Add (V1 1 (0, 4101)) (Mul (Opp (Sum (0, 4103) (Mul (Mul (Inv (Sum (0, 4104) (Mul (Exp (V1 0 (0, 4104))) e62))) (Exp (V1 0 (0, 4103)))) (V1 1 (0, 4103))))) e62))) 2%nat)))%N.
Definition e13 : ex := (Pow e8 2%nat)%N.
Definition e14 : ex := (Sqrt (Pow (Max (0, 4100) (Abs (V1 1 (0, 4100)))) 2%nat))%N.
Definition e15 : ex := (Max (0, 4105) (Abs (V1 1 (0, 4105))))%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n))) <= max_norm(v), by root *)
Lemma step_5 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones)))
  <= maxnorm n v.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e6) by (exact (step_4 n v z Hs_n)).
  equal Q2 e9 e4.
  nonnegative N3 (nil_nonnegative Ev) e10.
  nonnegative N4 (nil_nonnegative Ev) e11.
  assert (Q5 : den Ev rv e7 = den Ev rv e12) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e13 e6.
  nonnegative N7 (nil_nonnegative Ev) e14.
  nonnegative N8 (nil_nonnegative Ev) e15.
  assert (Q9 : den Ev rv e8 = den Ev rv e16) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e7 <= den Ev rv e8)) (Req_le _ _ Q9))).
Qed.

Definition p36 : ex := (Add (V1 1 (0, 20001)) (Opp (V1 2 (0, 20001))))%N.
Definition e17 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p15 (Add (Add (V1 1 (0, 20002)) (Opp (V1 2 (0, 20002)))) (Mul (Opp (Sum (0, 20001) (Mul p16 p36))) e62))) 2%nat)))%N.
Definition p38 : ex := (Add (V1 1 (0, 20000)) (Opp (V1 2 (0, 20000))))%N.
Definition e18 : ex := (Max (0, 20000) (Abs p38))%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), q - p - inner(sigma(z), q - p)*ones(n))) <= max_norm(q - p), by instance *)
Lemma step_6 :
  forall (n : nat) (p q z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n z) (vadd q (vopp p))) ones)))
  <= maxnorm n (vadd q (vopp p)).
Proof.
  intros n p q z Hs_n.
  setting [n] [] [z; q; p] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (step_5 n (vadd q (vopp p)) z Hs_n)).
  exact (P1).
Qed.

Definition p40 : ex := (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000))))%N.
Definition p41 : ex := (Sum (0, 20000) (Mul (Exp (Add (V1 0 (0, 20000)) (Mul (Sc 0) p40))) e62))%N.
Definition p42 : ex := (Add (V1 1 (0, 20002)) (Opp (V1 0 (0, 20002))))%N.
Definition p43 : ex := (Mul (Inv (Sqrt p41)) (Exp (Mul e44 (Add (V1 0 (0, 20002)) (Mul (Sc 0) p42)))))%N.
Definition p44 : ex := (Add (V1 1 (0, 20001)) (Opp (V1 0 (0, 20001))))%N.
Definition p45 : ex := (Mul (Inv p41) (Exp (Add (V1 0 (0, 20001)) (Mul (Sc 0) p44))))%N.
Definition p46 : ex := (Mul p45 p44)%N.
Definition p47 : ex := (Sum (0, 20001) p46)%N.
Definition p48 : ex := (Sum (0, 20002) (Pow (Mul p43 (Add p42 (Mul (Opp p47) e62))) 2%nat))%N.
Definition e19 : ex := (Sqrt p48)%N.
Definition p50 : ex := (Abs p40)%N.
Definition e20 : ex := (Max (0, 20000) p50)%N.
(* norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n))) <= max_norm(q - p), by instance *)
Lemma step_7 :
  forall (n : nat) (p q : vec) (tau : R),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones)))
  <= maxnorm n (vadd q (vopp p)).
Proof.
  intros n p q tau Hs_n.
  setting [n] [tau] [p; q] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e20) by (exact (step_6 n p q (vadd p (vscal tau (vadd q (vopp p)))) Hs_n)).
  exact (P1).
Qed.

Definition p52 : ex := (Add (V1 1 (0, 4096)) (Opp (V1 0 (0, 4096))))%N.
Definition p53 : ex := (Mul (Inv (Sqrt (Sum (0, 4097) (Mul (Exp (Add (V1 0 (0, 4097)) (Mul (Sc 0) (Add (V1 1 (0, 4097)) (Opp (V1 0 (0, 4097))))))) e62)))) (Exp (Mul e44 (Add (V1 0 (0, 4096)) (Mul (Sc 0) p52)))))%N.
Definition p54 : ex := (Add (V1 1 (0, 4098)) (Opp (V1 0 (0, 4098))))%N.
Definition p55 : ex := (Mul (Inv (Sum (0, 4099) (Mul (Exp (Add (V1 0 (0, 4099)) (Mul (Sc 0) (Add (V1 1 (0, 4099)) (Opp (V1 0 (0, 4099))))))) e62))) (Exp (Add (V1 0 (0, 4098)) (Mul (Sc 0) p54))))%N.
Definition p56 : ex := (Sum (0, 4096) (Pow (Mul p53 (Add p52 (Mul (Opp (Sum (0, 4098) (Mul p55 p54))) e62))) 2%nat))%N.
Definition e21 : ex := (Sqrt p56)%N.
Definition p58 : ex := (Add (V1 1 (0, 4100)) (Opp (V1 0 (0, 4100))))%N.
Definition p59 : ex := (Abs p58)%N.
Definition e22 : ex := (Max (0, 4100) p59)%N.
Definition e23 : ex := (Mul e44 e21)%N.
Definition e24 : ex := (Mul e44 e22)%N.
Definition e25 : ex := (Mul e19 e44)%N.
Definition e26 : ex := (Mul e44 e19)%N.
Definition e27 : ex := (Mul e44 e20)%N.
Definition e28 : ex := (Mul e20 e44)%N.
(* norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n)))/2 <= max_norm(q - p)/2, by replace *)
Lemma step_8 :
  forall (n : nat) (p q : vec) (tau : R),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones))) / 2
  <= maxnorm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q tau Hs_n.
  setting [n] [tau] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e21 e22 _ (fun sv Wv SFv => (step_7 n p q tau Hs_n)) (nil_replaced Ev rv)) e23 e24.
  equal Q2 e25 e26.
  equal Q3 e27 e28.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p67 : ex := (Add (Opp e44) (Mul (Inv (Sum (0, 4096) (Mul (Exp (V1 0 (0, 4096))) e62))) (Exp (V1 0 (0, 1)))))%N.
Definition e29 : ex := (Pow p67 2%nat)%N.
(* 0 <= (sigma(z)[k] + Rational(-1, 2))**2, by nonnegative *)
Lemma step_9 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= (- (/ 2) + sigma n z k) ^ 2.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e29.
  exact N1.
Qed.

Definition e33 : ex := (Inv (Int 4))%N.
Definition e31 : ex := (Add e33 (Opp e30))%N.
Definition e32 : ex := (Add e33 (Opp e29))%N.
(* Rational(1, 4) - (sigma(z)[k] + Rational(-1, 2))**2 <= 1/4, by replace *)
Lemma step_10 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  / 4 - (- (/ 2) + sigma n z k) ^ 2 <= / 4.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e31) by (number_nn).
  upward P2 (cons_nonnegative Ev e31 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e30 e29 _ (fun sv Wv SFv => (step_9 n z (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e32 e31.
  equal Q3 e31 e33.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition p72 : ex := (Sum (0, 20002) (Pow (Mul p15 (Add (Del (0, 20002) (0, 1)) (Mul (Opp (Sum (0, 20001) (Mul p16 (Del (0, 20001) (0, 1))))) e62))) 2%nat))%N.
Definition e41 : ex := (Sqrt p72)%N.
Definition e34 : ex := (Pow e41 2%nat)%N.
Definition e35 : ex := (Add e33 (Opp (Pow (Add (Opp e44) p9) 2%nat)))%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), basis(k) - inner(sigma(z), basis(k))*ones(n)))**2 <= Rational(1, 4) - (sigma(z)[k] + Rational(-1, 2))**2, by same *)
Lemma step_11 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd (basis k) (vscal (- inner n (sigma n z) (basis k)) ones))) ^ 2
  <= / 4 - (- (/ 2) + sigma n z k) ^ 2.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  equal Q1 e34 e35.
  exact (Req_le _ _ Q1).
Qed.

(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), basis(k) - inner(sigma(z), basis(k))*ones(n)))**2 <= 1/4, by transitive *)
Lemma step_12 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd (basis k) (vscal (- inner n (sigma n z) (basis k)) ones))) ^ 2
  <= / 4.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e35) by (exact (step_11 n z k Hs_n Hi_k)).
  assert (P2 : den Ev rv e35 <= den Ev rv e33) by (exact (step_10 n z k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e36 : ex := (Sqrt e34)%N.
Definition e37 : ex := (Sqrt e33)%N.
Definition e38 : ex := (Pow e36 2%nat)%N.
Definition e39 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Mul p29 (Add (Del (0, 4096) (0, 1)) (Mul (Opp (Sum (0, 4098) (Mul p30 (Del (0, 4098) (0, 1))))) e62))) 2%nat))) 2%nat))%N.
Definition e40 : ex := (Sqrt (Sum (0, 4100) (Pow (Mul (Mul (Inv (Sqrt (Sum (0, 4101) (Mul (Exp (V1 0 (0, 4101))) e62)))) (Exp (Mul e44 (V1 0 (0, 4100))))) (Add (Del (0, 4100) (0, 1)) (Mul (Opp (Sum (0, 4102) (Mul (Mul (Inv (Sum (0, 4103) (Mul (Exp (V1 0 (0, 4103))) e62))) (Exp (V1 0 (0, 4102)))) (Del (0, 4102) (0, 1))))) e62))) 2%nat)))%N.
Definition e42 : ex := (Pow e37 2%nat)%N.
Definition e43 : ex := (Pow e44 2%nat)%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), basis(k) - inner(sigma(z), basis(k))*ones(n))) <= 1/2, by root *)
Lemma step_13 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd (basis k) (vscal (- inner n (sigma n z) (basis k)) ones)))
  <= / 2.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e33) by (exact (step_12 n z k Hs_n Hi_k)).
  equal Q2 e38 e34.
  nonnegative N3 (nil_nonnegative Ev) e39.
  nonnegative N4 (nil_nonnegative Ev) e40.
  assert (Q5 : den Ev rv e36 = den Ev rv e41) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e42 e43.
  nonnegative N7 (nil_nonnegative Ev) e37.
  nonnegative N8 (nil_nonnegative Ev) e44.
  assert (Q9 : den Ev rv e37 = den Ev rv e44) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e36 <= den Ev rv e37)) (Req_le _ _ Q9))).
Qed.

Definition p83 : ex := (Sum (0, 20001) (Mul p45 (Del (0, 20001) (0, 1))))%N.
Definition p84 : ex := (Sum (0, 20002) (Pow (Mul p43 (Add (Del (0, 20002) (0, 1)) (Mul (Opp p83) e62))) 2%nat))%N.
Definition e45 : ex := (Sqrt p84)%N.
(* norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), basis(k) - inner(sigma(p + tau*(q - p)), basis(k))*ones(n))) <= 1/2, by instance *)
Lemma step_14 :
  forall (n : nat) (p q : vec) (tau : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (basis k) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (basis k)) ones)))
  <= / 2.
Proof.
  intros n p q tau k Hs_n Hi_k.
  setting [n] [tau] [p; q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e45 <= den Ev rv e44) by (exact (step_13 n (vadd p (vscal tau (vadd q (vopp p)))) k Hs_n Hi_k)).
  exact (P1).
Qed.

Definition p86 : ex := (Sum (0, 4096) (Pow (Mul p53 (Add (Del (0, 4096) (0, 1)) (Mul (Opp (Sum (0, 4098) (Mul p55 (Del (0, 4098) (0, 1))))) e62))) 2%nat))%N.
Definition e46 : ex := (Sqrt p86)%N.
Definition p88 : ex := (Add (V1 1 (0, 4101)) (Opp (V1 0 (0, 4101))))%N.
Definition p89 : ex := (Add (V1 0 (0, 4101)) (Mul (Sc 0) p88))%N.
Definition p90 : ex := (Add (V1 1 (0, 4103)) (Opp (V1 0 (0, 4103))))%N.
Definition p91 : ex := (Exp (Add (V1 0 (0, 4103)) (Mul (Sc 0) p90)))%N.
Definition p92 : ex := (Add (V1 1 (0, 4102)) (Opp (V1 0 (0, 4102))))%N.
Definition p93 : ex := (Exp (Add (V1 0 (0, 4102)) (Mul (Sc 0) p92)))%N.
Definition p94 : ex := (Sqrt (Sum (0, 4100) (Pow (Mul (Mul (Inv (Sqrt (Sum (0, 4101) (Mul (Exp p89) e62)))) (Exp (Mul e44 (Add (V1 0 (0, 4100)) (Mul (Sc 0) p58))))) (Add p58 (Mul (Opp (Sum (0, 4102) (Mul (Mul (Inv (Sum (0, 4103) (Mul p91 e62))) p93) p92))) e62))) 2%nat)))%N.
Definition e47 : ex := (Mul e46 p94)%N.
Definition e48 : ex := (Mul e44 p94)%N.
(* norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), basis(k) - inner(sigma(p + tau*(q - p)), basis(k))*ones(n)))*norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n))) <= norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n)))/2, by replace *)
Lemma step_15 :
  forall (n : nat) (p q : vec) (tau : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (basis k) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (basis k)) ones))) * norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones)))
  <= norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones))) / 2.
Proof.
  intros n p q tau k Hs_n Hi_k.
  setting [n] [tau] [p; q] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e46 e44 _ (fun sv Wv SFv => (step_14 n p q tau (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e47 e48.
  equal Q2 e26 e25.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e49 : ex := (Add (Opp (Mul p83 p47)) (Sum (0, 20001) (Mul (Del (0, 20001) (0, 1)) p46)))%N.
Definition e50 : ex := (Mul e45 e19)%N.
(* -inner(sigma(p + tau*(q - p)), basis(k))*inner(sigma(p + tau*(q - p)), q - p) + inner(basis(k), hadamard(sigma(p + tau*(q - p)), q - p)) <= norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), basis(k) - inner(sigma(p + tau*(q - p)), basis(k))*ones(n)))*norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n))), by instance *)
Lemma step_16 :
  forall (n : nat) (p q : vec) (tau : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - (inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (basis k) * inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) + inner n (basis k) (had (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p)))
  <= norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (basis k) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (basis k)) ones))) * norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones))).
Proof.
  intros n p q tau k Hs_n Hi_k.
  setting [n] [tau] [p; q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e49 <= den Ev rv e50) by (exact (softmax_variance.theorem_3 n (basis k) (vadd q (vopp p)) (vadd p (vscal tau (vadd q (vopp p)))) Hs_n)).
  exact (P1).
Qed.

Definition p99 : ex := (Mul (Del (0, 20001) (0, 1)) p45)%N.
Definition e52 : ex := (Sum (0, 20001) p99)%N.
Definition e51 : ex := (D (T0 0) e52)%N.
(* D(inner(basis(k), sigma(p + tau*(q - p))), tau) <= -inner(sigma(p + tau*(q - p)), basis(k))*inner(sigma(p + tau*(q - p)), q - p) + inner(basis(k), hadamard(sigma(p + tau*(q - p)), q - p)), by same *)
Lemma step_17 :
  forall (n : nat) (p q : vec) (tau : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Derive (fun tau => inner n (basis k) (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau
  <= - (inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (basis k) * inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) + inner n (basis k) (had (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))).
Proof.
  intros n p q tau k Hs_n Hi_k.
  setting [n] [tau] [p; q] [] [((0%N, 1%N), k)] [].
  equal Q1 e51 e49.
  exact (Req_le _ _ Q1).
Qed.

(* D(inner(basis(k), sigma(p + tau*(q - p))), tau) <= max_norm(q - p)/2, by transitive *)
Lemma step_18 :
  forall (n : nat) (p q : vec) (tau : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Derive (fun tau => inner n (basis k) (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau
  <= maxnorm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q tau k Hs_n Hi_k.
  setting [n] [tau] [p; q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e51 <= den Ev rv e49) by (exact (step_17 n p q tau k Hs_n Hi_k)).
  assert (P2 : den Ev rv e49 <= den Ev rv e50) by (exact (step_16 n p q tau k Hs_n Hi_k)).
  assert (P3 : den Ev rv e50 <= den Ev rv e25) by (exact (step_15 n p q tau k Hs_n Hi_k)).
  assert (P4 : den Ev rv e25 <= den Ev rv e28) by (exact (step_8 n p q tau Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Lemma slope_1 :
  forall (n : nat) (p q : vec) (tau : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  is_derive (fun tau => inner n (basis k) (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau
    (Derive (fun tau => inner n (basis k) (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau).
Proof.
  intros n p q tau k Hs_n Hi_k.
  setting [n] [tau] [p; q] [] [((0%N, 1%N), k)] [].
  derivative (nil_nonzero Ev) (T0 0)%N e52 e51.
Qed.

Definition p102 : ex := (Opp (Sum (0, 20001) (Mul (Del (0, 20001) (0, 1)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (V1 0 (0, 20000)) (Mul e30 p40))) e62))) (Exp (Add (V1 0 (0, 20001)) (Mul e30 p44)))))))%N.
Definition e53 : ex := (Add (Sum (0, 20001) (Mul (Del (0, 20001) (0, 1)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (V1 0 (0, 20000)) (Mul e62 p40))) e62))) (Exp (Add (V1 0 (0, 20001)) (Mul e62 p44)))))) p102)%N.
Definition e54 : ex := (Add p102 (Sum (0, 20001) (Mul (Del (0, 20001) (0, 1)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (Add (V1 0 (0, 20000)) (V1 1 (0, 20000))) (Opp (V1 0 (0, 20000))))) e62))) (Exp (Add (Add (V1 0 (0, 20001)) (V1 1 (0, 20001))) (Opp (V1 0 (0, 20001)))))))))%N.
(* -inner(basis(k), sigma(p + 0*(q - p))) + inner(basis(k), sigma(p + q - p)) <= max_norm(q - p)/2, by mean value *)
Lemma step_19 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - inner n (basis k) (sigma n (vadd p (vscal 0 (vadd q (vopp p))))) + inner n (basis k) (sigma n (vadd (vadd p q) (vopp p)))
  <= maxnorm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e53 <= den Ev rv e28) by (exact (mean_value (fun tau => inner n (basis k) (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) (fun tau => Derive (fun tau => inner n (basis k) (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau) (den Ev rv e28) (fun tau => (slope_1 n p q tau k Hs_n Hi_k)) (fun tau H0 H1 => (step_18 n p q tau k Hs_n Hi_k)))).
  equal Q2 e54 e53.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* max_norm(p - q)/2 <= max_norm(q - p)/2, by same *)
Lemma step_20 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) / 2 <= maxnorm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e1 e28.
  exact (Req_le _ _ Q1).
Qed.

(* -inner(basis(k), sigma(q + 0*(p - q))) + inner(basis(k), sigma(q + p - q)) <= max_norm(p - q)/2, by instance *)
Lemma step_21 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - inner n (basis k) (sigma n (vadd q (vscal 0 (vadd p (vopp q))))) + inner n (basis k) (sigma n (vadd (vadd q p) (vopp q)))
  <= maxnorm n (vadd p (vopp q)) / 2.
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e54 <= den Ev rv e28) by (exact (step_19 n q p k Hs_n Hi_k)).
  exact (P1).
Qed.

Definition e55 : ex := (Opp e2)%N.
(* -(sigma(q) - sigma(p))[k] <= -inner(basis(k), sigma(q + 0*(p - q))) + inner(basis(k), sigma(q + p - q)), by same *)
Lemma step_22 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - vadd (sigma n q) (vopp (sigma n p)) k
  <= - inner n (basis k) (sigma n (vadd q (vscal 0 (vadd p (vopp q))))) + inner n (basis k) (sigma n (vadd (vadd q p) (vopp q))).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  equal Q1 e55 e54.
  exact (Req_le _ _ Q1).
Qed.

(* -(sigma(q) - sigma(p))[k] <= max_norm(q - p)/2, by transitive *)
Lemma step_23 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - vadd (sigma n q) (vopp (sigma n p)) k <= maxnorm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e55 <= den Ev rv e54) by (exact (step_22 n p q k Hs_n Hi_k)).
  assert (P2 : den Ev rv e54 <= den Ev rv e28) by (exact (step_21 n p q k Hs_n Hi_k)).
  assert (P3 : den Ev rv e28 <= den Ev rv e1) by (exact (step_20 n p q Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* (sigma(q) - sigma(p))[k] <= max_norm(q - p)/2, by transitive *)
Lemma step_24 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  vadd (sigma n q) (vopp (sigma n p)) k <= maxnorm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e3) by (exact (step_2 n p q k Hs_n Hi_k)).
  assert (P2 : den Ev rv e3 <= den Ev rv e1) by (exact (step_19 n p q k Hs_n Hi_k)).
  assert (P3 : den Ev rv e1 <= den Ev rv e1) by (exact (step_1 n p q Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e56 : ex := (Abs e2)%N.
(* absolute((sigma(q) - sigma(p))[k]) <= max_norm(q - p)/2, by absolute below *)
Lemma step_25 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (vadd (sigma n q) (vopp (sigma n p)) k) <= maxnorm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e1) by (exact (step_24 n p q k Hs_n Hi_k)).
  assert (P2 : den Ev rv e55 <= den Ev rv e1) by (exact (step_23 n p q k Hs_n Hi_k)).
  assert (P3 : den Ev rv e56 <= den Ev rv e1) by (exact (absolute_below (den Ev rv e2) (den Ev rv e1) P1 P2)).
  exact (P3).
Qed.

Definition p107 : ex := (Add (Mul (Inv p28) (Exp (V1 0 (0, 4096)))) (Opp (Mul (Inv (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) e62))) (Exp (V1 1 (0, 4096))))))%N.
Definition e57 : ex := (Abs p107)%N.
Definition p109 : ex := (Mul p10 (Exp (V1 1 (0, 20001))))%N.
Definition p110 : ex := (Abs (Add p16 (Opp p109)))%N.
Definition e58 : ex := (Max (0, 20001) p110)%N.
(* largest(absolute((sigma(q) - sigma(p))[k]), k) <= max_norm(q - p)/2, by largest below *)
Lemma step_26 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxn n (fun k => Rabs (vadd (sigma n q) (vopp (sigma n p)) k)) <= maxnorm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e58 <= den Ev rv e1) by (exact (maxn_lub n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e57) (den Ev rv e1) Hs_n (fun k0 Hk0 => (step_25 n p q k0 Hs_n Hk0)))).
  exact (P1).
Qed.

Definition e59 : ex := (Max (0, 4096) e57)%N.
Definition e60 : ex := (Mul (Max (0, 4099) (Abs (Add (V1 0 (0, 4099)) (Opp (V1 1 (0, 4099)))))) e44)%N.
(* max_norm(sigma(q) - sigma(p)) <= max_norm(q - p)/2, by replace *)
Lemma step_27 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd (sigma n q) (vopp (sigma n p))) <= maxnorm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e59 e60 _ (fun sv Wv SFv => (step_26 n p q Hs_n)) (nil_replaced Ev rv)) e59 e60.
  exact (P1).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n p q Hs_n.
  exact (step_27 n p q Hs_n).
Qed.

Lemma defined_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [q; p] []) (ienv_of []) e58 /\
  defined (env_of [n] [] [q; p] []) (ienv_of []) e1.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

(* max_norm(w) <= 1, by assume *)
Lemma step_28 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  maxnorm n w <= 1 ->
  maxnorm n w <= 1.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  exact Hh1.
Qed.

Definition e61 : ex := (Max (0, 4097) (Abs (V1 2 (0, 4097))))%N.
Definition p115 : ex := (Max (0, 4096) (Abs (Add (V1 0 (0, 4096)) (Opp (V1 1 (0, 4096))))))%N.
Definition e63 : ex := (Mul p115 e61)%N.
Definition e64 : ex := (Mul p115 e62)%N.
Definition e65 : ex := (Mul e66 e62)%N.
(* max_norm(q - p)*max_norm(w) <= max_norm(q - p), by replace *)
Lemma step_29 :
  forall (n : nat) (p q w : vec),
  (0 < n)%nat ->
  maxnorm n w <= 1 ->
  maxnorm n (vadd q (vopp p)) * maxnorm n w <= maxnorm n (vadd q (vopp p)).
Proof.
  intros n p q w Hs_n Hh1.
  setting [n] [] [q; p; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e61 e62 _ (fun sv Wv SFv => (step_28 n w Hs_n Hh1)) (nil_replaced Ev rv)) e63 e64.
  equal Q2 e65 e66.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p119 : ex := (Add (V1 2 (0, 4097)) (Opp (V1 1 (0, 4097))))%N.
Definition p120 : ex := (Add (V1 2 (0, 4099)) (Opp (V1 1 (0, 4099))))%N.
Definition p121 : ex := (Sum (0, 4097) (Pow (Mul (Mul (Inv (Sqrt (Sum (0, 4098) (Mul (Exp (Add (V1 1 (0, 4098)) (Mul (Sc 0) (Add (V1 2 (0, 4098)) (Opp (V1 1 (0, 4098))))))) e62)))) (Exp (Mul e44 (Add (V1 1 (0, 4097)) (Mul (Sc 0) p119))))) (Add p119 (Mul (Opp (Sum (0, 4099) (Mul (Mul (Inv (Sum (0, 4100) (Mul (Exp (Add (V1 1 (0, 4100)) (Mul (Sc 0) (Add (V1 2 (0, 4100)) (Opp (V1 1 (0, 4100))))))) e62))) (Exp (Add (V1 1 (0, 4099)) (Mul (Sc 0) p120)))) p120))) e62))) 2%nat))%N.
Definition e67 : ex := (Sqrt p121)%N.
Definition p123 : ex := (Abs (Add (V1 2 (0, 4101)) (Opp (V1 1 (0, 4101)))))%N.
Definition e68 : ex := (Max (0, 4101) p123)%N.
Definition p125 : ex := (Max (0, 4096) (Abs (V1 0 (0, 4096))))%N.
Definition e69 : ex := (Mul p125 e67)%N.
Definition e70 : ex := (Mul p125 e68)%N.
Definition p128 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
Definition p129 : ex := (Add (V1 2 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p130 : ex := (Abs p129)%N.
Definition e86 : ex := (Max (0, 20000) p130)%N.
Definition e71 : ex := (Mul p128 e86)%N.
Definition e72 : ex := (Mul e86 p128)%N.
(* max_norm(w)*norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n))) <= max_norm(q - p)*max_norm(w), by replace *)
Lemma step_30 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  maxnorm n w * norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones)))
  <= maxnorm n (vadd q (vopp p)) * maxnorm n w.
Proof.
  intros n p q tau w Hs_n.
  setting [n] [tau] [w; p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e67 e68 _ (fun sv Wv SFv => (step_7 n p q tau Hs_n)) (nil_replaced Ev rv)) e69 e70.
  equal Q2 e71 e72.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), w - inner(sigma(z), w)*ones(n))) <= max_norm(w), by instance *)
Lemma step_31 :
  forall (n : nat) (w z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd w (vscal (- inner n (sigma n z) w) ones)))
  <= maxnorm n w.
Proof.
  intros n w z Hs_n.
  setting [n] [] [z; w] [] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e16) by (exact (step_5 n w z Hs_n)).
  exact (P1).
Qed.

Definition p134 : ex := (Sum (0, 20001) (Mul p45 (V1 2 (0, 20001))))%N.
Definition p135 : ex := (Sum (0, 20002) (Pow (Mul p43 (Add (V1 2 (0, 20002)) (Mul (Opp p134) e62))) 2%nat))%N.
Definition e73 : ex := (Sqrt p135)%N.
Definition e74 : ex := (Max (0, 20000) (Abs (V1 2 (0, 20000))))%N.
(* norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), w - inner(sigma(p + tau*(q - p)), w)*ones(n))) <= max_norm(w), by instance *)
Lemma step_32 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd w (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) w) ones)))
  <= maxnorm n w.
Proof.
  intros n p q tau w Hs_n.
  setting [n] [tau] [p; q; w] [] [] [].
  assert (P1 : den Ev rv e73 <= den Ev rv e74) by (exact (step_31 n w (vadd p (vscal tau (vadd q (vopp p)))) Hs_n)).
  exact (P1).
Qed.

Definition p138 : ex := (Sum (0, 4096) (Pow (Mul p53 (Add (V1 2 (0, 4096)) (Mul (Opp (Sum (0, 4098) (Mul p55 (V1 2 (0, 4098))))) e62))) 2%nat))%N.
Definition e75 : ex := (Sqrt p138)%N.
Definition e76 : ex := (Max (0, 4100) (Abs (V1 2 (0, 4100))))%N.
Definition p141 : ex := (Sqrt (Sum (0, 4101) (Pow (Mul (Mul (Inv (Sqrt (Sum (0, 4102) (Mul p93 e62)))) (Exp (Mul e44 p89))) (Add p88 (Mul (Opp (Sum (0, 4103) (Mul (Mul (Inv (Sum (0, 4104) (Mul (Exp (Add (V1 0 (0, 4104)) (Mul (Sc 0) (Add (V1 1 (0, 4104)) (Opp (V1 0 (0, 4104))))))) e62))) p91) p90))) e62))) 2%nat)))%N.
Definition e77 : ex := (Mul e75 p141)%N.
Definition e78 : ex := (Mul e76 p141)%N.
(* norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), w - inner(sigma(p + tau*(q - p)), w)*ones(n)))*norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n))) <= max_norm(w)*norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n))), by replace *)
Lemma step_33 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd w (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) w) ones))) * norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones)))
  <= maxnorm n w * norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones))).
Proof.
  intros n p q tau w Hs_n.
  setting [n] [tau] [p; q; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e75 e76 _ (fun sv Wv SFv => (step_32 n p q tau w Hs_n)) (nil_replaced Ev rv)) e77 e78.
  exact (P1).
Qed.

Definition p144 : ex := (Sum (0, 20001) (Mul (V1 2 (0, 20001)) p46))%N.
Definition e79 : ex := (Add (Opp (Mul p134 p47)) p144)%N.
Definition e80 : ex := (Mul e73 e19)%N.
Definition e81 : ex := (Add (Opp (Mul p47 p134)) p144)%N.
(* -inner(sigma(p + tau*(q - p)), q - p)*inner(sigma(p + tau*(q - p)), w) + inner(w, hadamard(sigma(p + tau*(q - p)), q - p)) <= norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), w - inner(sigma(p + tau*(q - p)), w)*ones(n)))*norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n))), by instance *)
Lemma step_34 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  - (inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p)) * inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) w) + inner n w (had (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p)))
  <= norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd w (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) w) ones))) * norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones))).
Proof.
  intros n p q tau w Hs_n.
  setting [n] [tau] [p; q; w] [] [] [].
  assert (P1 : den Ev rv e79 <= den Ev rv e80) by (exact (softmax_variance.theorem_3 n w (vadd q (vopp p)) (vadd p (vscal tau (vadd q (vopp p)))) Hs_n)).
  equal Q2 e81 e79.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p148 : ex := (Sum (0, 20000) (Mul (Exp (Add (V1 1 (0, 20000)) (Mul (Sc 0) p129))) e62))%N.
Definition p149 : ex := (Add (V1 2 (0, 20001)) (Opp (V1 1 (0, 20001))))%N.
Definition p150 : ex := (Mul (Inv p148) (Exp (Add (V1 1 (0, 20001)) (Mul (Sc 0) p149))))%N.
Definition p151 : ex := (Mul (V1 0 (0, 20001)) p150)%N.
Definition e87 : ex := (Sum (0, 20001) p151)%N.
Definition e82 : ex := (D (T0 0) e87)%N.
Definition p154 : ex := (Mul p150 p149)%N.
Definition p155 : ex := (Sum (0, 20001) p154)%N.
Definition p156 : ex := (Sum (0, 20001) (Mul p150 (V1 0 (0, 20001))))%N.
Definition e83 : ex := (Add (Opp (Mul p155 p156)) (Sum (0, 20001) (Mul (V1 0 (0, 20001)) p154)))%N.
(* D(inner(w, sigma(p + tau*(q - p))), tau) <= -inner(sigma(p + tau*(q - p)), q - p)*inner(sigma(p + tau*(q - p)), w) + inner(w, hadamard(sigma(p + tau*(q - p)), q - p)), by same *)
Lemma step_35 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  Derive (fun tau => inner n w (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau
  <= - (inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p)) * inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) w) + inner n w (had (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))).
Proof.
  intros n p q tau w Hs_n.
  setting [n] [tau] [w; p; q] [] [] [].
  equal Q1 e82 e83.
  exact (Req_le _ _ Q1).
Qed.

Definition p158 : ex := (Add (V1 2 (0, 20002)) (Opp (V1 1 (0, 20002))))%N.
Definition p159 : ex := (Mul (Inv (Sqrt p148)) (Exp (Mul e44 (Add (V1 1 (0, 20002)) (Mul (Sc 0) p158)))))%N.
Definition p160 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p159 (Add p158 (Mul (Opp p155) e62))) 2%nat)))%N.
Definition e84 : ex := (Mul (Sqrt (Sum (0, 20002) (Pow (Mul p159 (Add (V1 0 (0, 20002)) (Mul (Opp p156) e62))) 2%nat))) p160)%N.
Definition e85 : ex := (Mul p128 p160)%N.
(* D(inner(w, sigma(p + tau*(q - p))), tau) <= max_norm(q - p), by transitive *)
Lemma step_36 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  maxnorm n w <= 1 ->
  Derive (fun tau => inner n w (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau <= maxnorm n (vadd q (vopp p)).
Proof.
  intros n p q tau w Hs_n Hh1.
  setting [n] [tau] [w; p; q] [] [] [].
  assert (P1 : den Ev rv e82 <= den Ev rv e83) by (exact (step_35 n p q tau w Hs_n)).
  assert (P2 : den Ev rv e83 <= den Ev rv e84) by (exact (step_34 n p q tau w Hs_n)).
  assert (P3 : den Ev rv e84 <= den Ev rv e85) by (exact (step_33 n p q tau w Hs_n)).
  assert (P4 : den Ev rv e85 <= den Ev rv e72) by (exact (step_30 n p q tau w Hs_n)).
  assert (P5 : den Ev rv e72 <= den Ev rv e86) by (exact (step_29 n p q w Hs_n Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Lemma slope_2 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  is_derive (fun tau => inner n w (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau
    (Derive (fun tau => inner n w (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau).
Proof.
  intros n p q tau w Hs_n.
  setting [n] [tau] [w; p; q] [] [] [].
  derivative (nil_nonzero Ev) (T0 0)%N e87 e82.
Qed.

Definition p163 : ex := (Opp (Sum (0, 20001) (Mul (V1 0 (0, 20001)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (V1 1 (0, 20000)) (Mul e30 p129))) e62))) (Exp (Add (V1 1 (0, 20001)) (Mul e30 p149)))))))%N.
Definition e88 : ex := (Add (Sum (0, 20001) (Mul (V1 0 (0, 20001)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (V1 1 (0, 20000)) (Mul e62 p129))) e62))) (Exp (Add (V1 1 (0, 20001)) (Mul e62 p149)))))) p163)%N.
Definition e89 : ex := (Add p163 (Sum (0, 20001) (Mul (V1 0 (0, 20001)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (Add (V1 1 (0, 20000)) (V1 2 (0, 20000))) (Opp (V1 1 (0, 20000))))) e62))) (Exp (Add (Add (V1 1 (0, 20001)) (V1 2 (0, 20001))) (Opp (V1 1 (0, 20001)))))))))%N.
(* -inner(w, sigma(p + 0*(q - p))) + inner(w, sigma(p + q - p)) <= max_norm(q - p), by mean value *)
Lemma step_37 :
  forall (n : nat) (p q w : vec),
  (0 < n)%nat ->
  maxnorm n w <= 1 ->
  - inner n w (sigma n (vadd p (vscal 0 (vadd q (vopp p))))) + inner n w (sigma n (vadd (vadd p q) (vopp p)))
  <= maxnorm n (vadd q (vopp p)).
Proof.
  intros n p q w Hs_n Hh1.
  setting [n] [] [w; p; q] [] [] [].
  assert (P1 : den Ev rv e88 <= den Ev rv e86) by (exact (mean_value (fun tau => inner n w (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) (fun tau => Derive (fun tau => inner n w (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau) (den Ev rv e86) (fun tau => (slope_2 n p q tau w Hs_n)) (fun tau H0 H1 => (step_36 n p q tau w Hs_n Hh1)))).
  equal Q2 e89 e88.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e90 : ex := (Sum (0, 20001) (Mul (V1 0 (0, 20001)) (Add p109 (Opp (Mul (Inv (Sum (0, 20000) (Mul (Exp (V1 2 (0, 20000))) e62))) (Exp (V1 2 (0, 20001))))))))%N.
Definition e91 : ex := (Add (Opp (Sum (0, 20001) (Mul (V1 0 (0, 20001)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (V1 2 (0, 20000)) (Mul e30 p38))) e62))) (Exp (Add (V1 2 (0, 20001)) (Mul e30 p36))))))) (Sum (0, 20001) (Mul (V1 0 (0, 20001)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (Add (V1 2 (0, 20000)) (V1 1 (0, 20000))) (Opp (V1 2 (0, 20000))))) e62))) (Exp (Add (Add (V1 2 (0, 20001)) (V1 1 (0, 20001))) (Opp (V1 2 (0, 20001)))))))))%N.
(* inner(w, sigma(q) - sigma(p)) <= -inner(w, sigma(p + 0*(q - p))) + inner(w, sigma(p + q - p)), by same *)
Lemma step_38 :
  forall (n : nat) (p q w : vec),
  (0 < n)%nat ->
  inner n w (vadd (sigma n q) (vopp (sigma n p)))
  <= - inner n w (sigma n (vadd p (vscal 0 (vadd q (vopp p))))) + inner n w (sigma n (vadd (vadd p q) (vopp p))).
Proof.
  intros n p q w Hs_n.
  setting [n] [] [w; q; p] [] [] [].
  equal Q1 e90 e91.
  exact (Req_le _ _ Q1).
Qed.

(* inner(w, sigma(q) - sigma(p)) <= max_norm(q - p), by transitive *)
Lemma step_39 :
  forall (n : nat) (p q w : vec),
  (0 < n)%nat ->
  maxnorm n w <= 1 ->
  inner n w (vadd (sigma n q) (vopp (sigma n p))) <= maxnorm n (vadd q (vopp p)).
Proof.
  intros n p q w Hs_n Hh1.
  setting [n] [] [w; q; p] [] [] [].
  assert (P1 : den Ev rv e90 <= den Ev rv e91) by (exact (step_38 n p q w Hs_n)).
  assert (P2 : den Ev rv e91 <= den Ev rv e18) by (exact (step_37 n p q w Hs_n Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma step_40 :
  forall (n : nat) (p q w : vec),
  (0 < n)%nat ->
  maxnorm n w <= 1 ->
  inner n w (vadd (sigma n q) (vopp (sigma n p))) <= maxnorm n (vadd q (vopp p)).
Proof.
  intros n p q w Hs_n Hh1.
  setting [n] [] [w; q; p] [] [] [].
  assert (P1 : den Ev rv e90 <= den Ev rv e18) by (exact (step_39 n p q w Hs_n Hh1)).
  exact (P1).
Qed.

Definition e92 : ex := (Sum (0, 20001) p110)%N.
(* total(absolute((sigma(q) - sigma(p))[k]), k) <= max_norm(q - p), by one norm least *)
Lemma step_41 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  sum n (fun k => Rabs (vadd (sigma n q) (vopp (sigma n p)) k)) <= maxnorm n (vadd q (vopp p)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e92 <= den Ev rv e66) by (exact (one_norm_least n (vadd (sigma n q) (vopp (sigma n p))) (den Ev rv e66) (fun u0 Hu0 Hu1 => (step_40 n p q u0 Hs_n Hu0)) Hs_n)).
  exact (P1).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n p q Hs_n.
  exact (step_41 n p q Hs_n).
Qed.

Lemma defined_2 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [q; p] []) (ienv_of []) e92 /\
  defined (env_of [n] [] [q; p] []) (ienv_of []) e66.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
