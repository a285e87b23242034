(* Softmax is ½-Lipschitz: the softmax is ½-Lipschitz, a result of Nair. The claim softmax-lipschitz of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require softmax_variance.
Open Scope R_scope.

(* What is claimed. *)

(* norm(sigma(q) - sigma(p)) <= norm(q - p)/2 *)
Definition statement_1 : Prop :=
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (sigma n q) (vopp (sigma n p))) <= norm n (vadd q (vopp p)) / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) (Int 1)))%N.
Definition p2 : ex := (Mul (Inv p1) (Exp (V1 0 (0, 20001))))%N.
Definition p3 : ex := (Mul (Inv (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) (Int 1)))) (Exp (V1 1 (0, 20001))))%N.
Definition p4 : ex := (Add p2 (Opp p3))%N.
Definition p5 : ex := (Sum (0, 20001) (Pow p4 2%nat))%N.
Definition e54 : ex := (Sqrt p5)%N.
Definition p7 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p8 : ex := (Sqrt (Sum (0, 20000) (Pow p7 2%nat)))%N.
Definition e1 : ex := (Mul (Mul e54 p8) (Inv (Int 2)))%N.
(* norm(sigma(q) - sigma(p))*norm(q - p)/2 <= norm(sigma(q) - sigma(p))*norm(q - p)/2, by same *)
Lemma step_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (sigma n q) (vopp (sigma n p))) * norm n (vadd q (vopp p)) / 2
  <= norm n (vadd (sigma n q) (vopp (sigma n p))) * norm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition p10 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 2 (0, 20000)) 2%nat)))%N.
Definition e2 : ex := (Mul (Mul p8 p10) (Inv (Int 2)))%N.
(* norm(q - p)*norm(w)/2 <= norm(q - p)*norm(w)/2, by same *)
Lemma step_2 :
  forall (n : nat) (p q w : vec),
  (0 < n)%nat ->
  norm n (vadd q (vopp p)) * norm n w / 2 <= norm n (vadd q (vopp p)) * norm n w / 2.
Proof.
  intros n p q w Hs_n.
  setting [n] [] [q; p; w] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e2))).
Qed.

Definition p12 : ex := (Mul p2 (V1 1 (0, 20001)))%N.
Definition p13 : ex := (Sum (0, 20001) p12)%N.
Definition p14 : ex := (Sum (0, 20002) (Pow (Mul (Mul (Inv (Sqrt p1)) (Exp (Mul (Inv (Int 2)) (V1 0 (0, 20002))))) (Add (V1 1 (0, 20002)) (Mul (Opp p13) (Int 1)))) 2%nat))%N.
Definition e11 : ex := (Sqrt p14)%N.
Definition e3 : ex := (Pow e11 2%nat)%N.
Definition e4 : ex := (Add (Opp (Pow p13 2%nat)) (Sum (0, 20001) (Mul (V1 1 (0, 20001)) p12)))%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n)))**2 <= -inner(sigma(z), v)**2 + inner(v, hadamard(sigma(z), v)), by same *)
Lemma step_3 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones))) ^ 2
  <= - (inner n (sigma n z) v ^ 2) + inner n v (had (sigma n z) v).
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  equal Q1 e3 e4.
  exact (Req_le _ _ Q1).
Qed.

Definition p18 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition p19 : ex := (Pow p18 2%nat)%N.
Definition e5 : ex := (Mul p19 (Inv (Int 2)))%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n)))**2 <= norm(v)**2/2, by transitive *)
Lemma step_4 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones))) ^ 2
  <= norm n v ^ 2 / 2.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (step_3 n v z Hs_n)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (softmax_variance.theorem_1 n v z Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e6 : ex := (Sqrt e3)%N.
Definition e7 : ex := (Sqrt e5)%N.
Definition e8 : ex := (Pow e6 2%nat)%N.
Definition p24 : ex := (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) (Int 1)))%N.
Definition e9 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Mul (Mul (Inv (Sqrt p24)) (Exp (Mul (Inv (Int 2)) (V1 0 (0, 4096))))) (Add (V1 1 (0, 4096)) (Mul (Opp (Sum (0, 4098) (Mul (Mul (Inv (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) (Int 1)))) (Exp (V1 0 (0, 4098)))) (V1 1 (0, 4098))))) (Int 1)))) 2%nat))) 2%nat))%N.
Definition p26 : ex := (Mul (Inv (Sum (0, 4104) (Mul (Exp (V1 0 (0, 4104))) (Int 1)))) (Exp (V1 0 (0, 4103))))%N.
Definition e10 : ex := (Sqrt (Sum (0, 4101) (Pow (Mul (Mul (Inv (Sqrt (Sum (0, 4102) (Mul (Exp (V1 0 (0, 4102))) (Int 1))))) (Exp (Mul (Inv (Int 2)) (V1 0 (0, 4101))))) (Add (V1 1 (0, 4101)) (Mul (Opp (Sum (0, 4103) (Mul p26 (V1 1 (0, 4103))))) (Int 1)))) 2%nat)))%N.
Definition e12 : ex := (Pow e7 2%nat)%N.
Definition p29 : ex := (Mul (Sqrt (Int 2)) p18)%N.
Definition e16 : ex := (Mul p29 (Inv (Int 2)))%N.
Definition e13 : ex := (Pow e16 2%nat)%N.
Definition e14 : ex := (Sqrt (Mul (Pow (Sqrt (Sum (0, 4100) (Pow (V1 1 (0, 4100)) 2%nat))) 2%nat) (Inv (Int 2))))%N.
Definition e15 : ex := (Mul (Mul (Sqrt (Int 2)) (Sqrt (Sum (0, 4105) (Pow (V1 1 (0, 4105)) 2%nat)))) (Inv (Int 2)))%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n))) <= sqrt(2)*norm(v)/2, by root *)
Lemma step_5 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones)))
  <= sqrt 2 * norm n v / 2.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e5) by (exact (step_4 n v z Hs_n)).
  equal Q2 e8 e3.
  nonnegative N3 (nil_nonnegative Ev) e9.
  nonnegative N4 (nil_nonnegative Ev) e10.
  assert (Q5 : den Ev rv e6 = den Ev rv e11) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e12 e13.
  nonnegative N7 (nil_nonnegative Ev) e14.
  nonnegative N8 (nil_nonnegative Ev) e15.
  assert (Q9 : den Ev rv e7 = den Ev rv e16) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e6 <= den Ev rv e7)) (Req_le _ _ Q9))).
Qed.

Definition p34 : ex := (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000))))%N.
Definition p35 : ex := (Sum (0, 20000) (Mul (Exp (Add (V1 0 (0, 20000)) (Mul (Sc 0) p34))) (Int 1)))%N.
Definition p36 : ex := (Add (V1 1 (0, 20002)) (Opp (V1 0 (0, 20002))))%N.
Definition p37 : ex := (Mul (Inv (Sqrt p35)) (Exp (Mul (Inv (Int 2)) (Add (V1 0 (0, 20002)) (Mul (Sc 0) p36)))))%N.
Definition p38 : ex := (Add (V1 1 (0, 20001)) (Opp (V1 0 (0, 20001))))%N.
Definition p39 : ex := (Mul (Inv p35) (Exp (Add (V1 0 (0, 20001)) (Mul (Sc 0) p38))))%N.
Definition p40 : ex := (Mul p39 p38)%N.
Definition p41 : ex := (Sum (0, 20001) p40)%N.
Definition p42 : ex := (Sum (0, 20002) (Pow (Mul p37 (Add p36 (Mul (Opp p41) (Int 1)))) 2%nat))%N.
Definition e17 : ex := (Sqrt p42)%N.
Definition p44 : ex := (Sqrt (Sum (0, 20000) (Pow p34 2%nat)))%N.
Definition p45 : ex := (Mul (Sqrt (Int 2)) p44)%N.
Definition e18 : ex := (Mul p45 (Inv (Int 2)))%N.
(* norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n))) <= sqrt(2)*norm(q - p)/2, by instance *)
Lemma step_6 :
  forall (n : nat) (p q : vec) (tau : R),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones)))
  <= sqrt 2 * norm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q tau Hs_n.
  setting [n] [tau] [p; q] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (step_5 n (vadd q (vopp p)) (vadd p (vscal tau (vadd q (vopp p)))) Hs_n)).
  exact (P1).
Qed.

Definition p47 : ex := (Add (V1 1 (0, 4096)) (Opp (V1 0 (0, 4096))))%N.
Definition p48 : ex := (Mul (Inv (Sqrt (Sum (0, 4097) (Mul (Exp (Add (V1 0 (0, 4097)) (Mul (Sc 0) (Add (V1 1 (0, 4097)) (Opp (V1 0 (0, 4097))))))) (Int 1))))) (Exp (Mul (Inv (Int 2)) (Add (V1 0 (0, 4096)) (Mul (Sc 0) p47)))))%N.
Definition p49 : ex := (Add (V1 1 (0, 4098)) (Opp (V1 0 (0, 4098))))%N.
Definition p50 : ex := (Mul (Inv (Sum (0, 4099) (Mul (Exp (Add (V1 0 (0, 4099)) (Mul (Sc 0) (Add (V1 1 (0, 4099)) (Opp (V1 0 (0, 4099))))))) (Int 1)))) (Exp (Add (V1 0 (0, 4098)) (Mul (Sc 0) p49))))%N.
Definition p51 : ex := (Sum (0, 4096) (Pow (Mul p48 (Add p47 (Mul (Opp (Sum (0, 4098) (Mul p50 p49))) (Int 1)))) 2%nat))%N.
Definition e19 : ex := (Sqrt p51)%N.
Definition p53 : ex := (Mul (Sqrt (Int 2)) (Sqrt (Sum (0, 4100) (Pow (Add (V1 1 (0, 4100)) (Opp (V1 0 (0, 4100)))) 2%nat))))%N.
Definition e20 : ex := (Mul p53 (Inv (Int 2)))%N.
Definition p55 : ex := (Mul (Inv (Int 2)) (Sqrt (Int 2)))%N.
Definition p56 : ex := (Sqrt (Sum (0, 4101) (Pow (V1 2 (0, 4101)) 2%nat)))%N.
Definition e21 : ex := (Mul (Mul p55 e19) p56)%N.
Definition e22 : ex := (Mul (Mul p55 e20) p56)%N.
Definition e23 : ex := (Mul (Mul (Mul (Sqrt (Int 2)) e17) p10) (Inv (Int 2)))%N.
Definition e24 : ex := (Mul (Mul p55 e17) p10)%N.
Definition e25 : ex := (Mul (Mul p55 e18) p10)%N.
Definition e26 : ex := (Mul (Mul p44 p10) (Inv (Int 2)))%N.
(* sqrt(2)*norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n)))*norm(w)/2 <= norm(q - p)*norm(w)/2, by replace *)
Lemma step_7 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  sqrt 2 * norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones))) * norm n w / 2
  <= norm n (vadd q (vopp p)) * norm n w / 2.
Proof.
  intros n p q tau w Hs_n.
  setting [n] [tau] [p; q; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e19 e20 _ (fun sv Wv SFv => (step_6 n p q tau Hs_n)) (nil_replaced Ev rv)) e21 e22.
  equal Q2 e23 e24.
  equal Q3 e25 e26.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p63 : ex := (Sum (0, 20001) (Mul p39 (V1 2 (0, 20001))))%N.
Definition p64 : ex := (Sum (0, 20002) (Pow (Mul p37 (Add (V1 2 (0, 20002)) (Mul (Opp p63) (Int 1)))) 2%nat))%N.
Definition e27 : ex := (Sqrt p64)%N.
Definition p66 : ex := (Mul (Sqrt (Int 2)) p10)%N.
Definition e28 : ex := (Mul p66 (Inv (Int 2)))%N.
(* norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), w - inner(sigma(p + tau*(q - p)), w)*ones(n))) <= sqrt(2)*norm(w)/2, by instance *)
Lemma step_8 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd w (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) w) ones)))
  <= sqrt 2 * norm n w / 2.
Proof.
  intros n p q tau w Hs_n.
  setting [n] [tau] [p; q; w] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e28) by (exact (step_5 n w (vadd p (vscal tau (vadd q (vopp p)))) Hs_n)).
  exact (P1).
Qed.

Definition p68 : ex := (Sum (0, 4096) (Pow (Mul p48 (Add (V1 2 (0, 4096)) (Mul (Opp (Sum (0, 4098) (Mul p50 (V1 2 (0, 4098))))) (Int 1)))) 2%nat))%N.
Definition e29 : ex := (Sqrt p68)%N.
Definition p70 : ex := (Mul (Sqrt (Int 2)) (Sqrt (Sum (0, 4100) (Pow (V1 2 (0, 4100)) 2%nat))))%N.
Definition e30 : ex := (Mul p70 (Inv (Int 2)))%N.
Definition p72 : ex := (Add (V1 1 (0, 4101)) (Opp (V1 0 (0, 4101))))%N.
Definition p73 : ex := (Add (V1 1 (0, 4103)) (Opp (V1 0 (0, 4103))))%N.
Definition p74 : ex := (Sqrt (Sum (0, 4101) (Pow (Mul (Mul (Inv (Sqrt (Sum (0, 4102) (Mul (Exp (Add (V1 0 (0, 4102)) (Mul (Sc 0) (Add (V1 1 (0, 4102)) (Opp (V1 0 (0, 4102))))))) (Int 1))))) (Exp (Mul (Inv (Int 2)) (Add (V1 0 (0, 4101)) (Mul (Sc 0) p72))))) (Add p72 (Mul (Opp (Sum (0, 4103) (Mul (Mul (Inv (Sum (0, 4104) (Mul (Exp (Add (V1 0 (0, 4104)) (Mul (Sc 0) (Add (V1 1 (0, 4104)) (Opp (V1 0 (0, 4104))))))) (Int 1)))) (Exp (Add (V1 0 (0, 4103)) (Mul (Sc 0) p73)))) p73))) (Int 1)))) 2%nat)))%N.
Definition e31 : ex := (Mul e29 p74)%N.
Definition e32 : ex := (Mul e30 p74)%N.
Definition e33 : ex := (Mul e28 e17)%N.
(* norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), w - inner(sigma(p + tau*(q - p)), w)*ones(n)))*norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n))) <= sqrt(2)*norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n)))*norm(w)/2, by replace *)
Lemma step_9 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd w (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) w) ones))) * norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones)))
  <= sqrt 2 * norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones))) * norm n w / 2.
Proof.
  intros n p q tau w Hs_n.
  setting [n] [tau] [p; q; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e29 e30 _ (fun sv Wv SFv => (step_8 n p q tau w Hs_n)) (nil_replaced Ev rv)) e31 e32.
  equal Q2 e33 e23.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p78 : ex := (Sum (0, 20001) (Mul (V1 2 (0, 20001)) p40))%N.
Definition e34 : ex := (Add (Opp (Mul p63 p41)) p78)%N.
Definition e35 : ex := (Mul e27 e17)%N.
Definition e36 : ex := (Add (Opp (Mul p41 p63)) p78)%N.
(* -inner(sigma(p + tau*(q - p)), q - p)*inner(sigma(p + tau*(q - p)), w) + inner(w, hadamard(sigma(p + tau*(q - p)), q - p)) <= norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), w - inner(sigma(p + tau*(q - p)), w)*ones(n)))*norm(hadamard(1/sqrt(inner(exp(p + tau*(q - p)), ones(n)))*exp((p + tau*(q - p))/2), q - p - inner(sigma(p + tau*(q - p)), q - p)*ones(n))), by instance *)
Lemma step_10 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  - (inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p)) * inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) w) + inner n w (had (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p)))
  <= norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd w (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) w) ones))) * norm n (had (vscal (/ sqrt (inner n (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (vexp (vscal (/ 2) (vadd p (vscal tau (vadd q (vopp p))))))) (vadd (vadd q (vopp p)) (vscal (- inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))) ones))).
Proof.
  intros n p q tau w Hs_n.
  setting [n] [tau] [p; q; w] [] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e35) by (exact (softmax_variance.theorem_3 n w (vadd q (vopp p)) (vadd p (vscal tau (vadd q (vopp p)))) Hs_n)).
  equal Q2 e36 e34.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p82 : ex := (Add (V1 2 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p83 : ex := (Sum (0, 20000) (Mul (Exp (Add (V1 1 (0, 20000)) (Mul (Sc 0) p82))) (Int 1)))%N.
Definition p84 : ex := (Add (V1 2 (0, 20001)) (Opp (V1 1 (0, 20001))))%N.
Definition p85 : ex := (Mul (Inv p83) (Exp (Add (V1 1 (0, 20001)) (Mul (Sc 0) p84))))%N.
Definition p86 : ex := (Mul (V1 0 (0, 20001)) p85)%N.
Definition e42 : ex := (Sum (0, 20001) p86)%N.
Definition e37 : ex := (D (T0 0) e42)%N.
Definition p89 : ex := (Mul p85 p84)%N.
Definition p90 : ex := (Sum (0, 20001) p89)%N.
Definition p91 : ex := (Sum (0, 20001) (Mul p85 (V1 0 (0, 20001))))%N.
Definition e38 : ex := (Add (Opp (Mul p90 p91)) (Sum (0, 20001) (Mul (V1 0 (0, 20001)) p89)))%N.
(* D(inner(w, sigma(p + tau*(q - p))), tau) <= -inner(sigma(p + tau*(q - p)), q - p)*inner(sigma(p + tau*(q - p)), w) + inner(w, hadamard(sigma(p + tau*(q - p)), q - p)), by same *)
Lemma step_11 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  Derive (fun tau => inner n w (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau
  <= - (inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p)) * inner n (sigma n (vadd p (vscal tau (vadd q (vopp p))))) w) + inner n w (had (sigma n (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))).
Proof.
  intros n p q tau w Hs_n.
  setting [n] [tau] [w; p; q] [] [] [].
  equal Q1 e37 e38.
  exact (Req_le _ _ Q1).
Qed.

Definition p93 : ex := (Add (V1 2 (0, 20002)) (Opp (V1 1 (0, 20002))))%N.
Definition p94 : ex := (Mul (Inv (Sqrt p83)) (Exp (Mul (Inv (Int 2)) (Add (V1 1 (0, 20002)) (Mul (Sc 0) p93)))))%N.
Definition p95 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p94 (Add p93 (Mul (Opp p90) (Int 1)))) 2%nat)))%N.
Definition e39 : ex := (Mul (Sqrt (Sum (0, 20002) (Pow (Mul p94 (Add (V1 0 (0, 20002)) (Mul (Opp p91) (Int 1)))) 2%nat))) p95)%N.
Definition p97 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e40 : ex := (Mul (Mul (Mul (Sqrt (Int 2)) p95) p97) (Inv (Int 2)))%N.
Definition e41 : ex := (Mul (Mul (Sqrt (Sum (0, 20000) (Pow p82 2%nat))) p97) (Inv (Int 2)))%N.
(* D(inner(w, sigma(p + tau*(q - p))), tau) <= norm(q - p)*norm(w)/2, by transitive *)
Lemma step_12 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  Derive (fun tau => inner n w (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau
  <= norm n (vadd q (vopp p)) * norm n w / 2.
Proof.
  intros n p q tau w Hs_n.
  setting [n] [tau] [w; p; q] [] [] [].
  assert (P1 : den Ev rv e37 <= den Ev rv e38) by (exact (step_11 n p q tau w Hs_n)).
  assert (P2 : den Ev rv e38 <= den Ev rv e39) by (exact (step_10 n p q tau w Hs_n)).
  assert (P3 : den Ev rv e39 <= den Ev rv e40) by (exact (step_9 n p q tau w Hs_n)).
  assert (P4 : den Ev rv e40 <= den Ev rv e41) by (exact (step_7 n p q tau w Hs_n)).
  assert (P5 : den Ev rv e41 <= den Ev rv e41) by (exact (step_2 n p q w Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Lemma slope_1 :
  forall (n : nat) (p q : vec) (tau : R) (w : vec),
  (0 < n)%nat ->
  is_derive (fun tau => inner n w (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau
    (Derive (fun tau => inner n w (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau).
Proof.
  intros n p q tau w Hs_n.
  setting [n] [tau] [w; p; q] [] [] [].
  derivative (nil_nonzero Ev) (T0 0)%N e42 e37.
Qed.

Definition p100 : ex := (Opp (Sum (0, 20001) (Mul (V1 0 (0, 20001)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (V1 1 (0, 20000)) (Mul (Int 0) p82))) (Int 1)))) (Exp (Add (V1 1 (0, 20001)) (Mul (Int 0) p84)))))))%N.
Definition e43 : ex := (Add (Sum (0, 20001) (Mul (V1 0 (0, 20001)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (V1 1 (0, 20000)) (Mul (Int 1) p82))) (Int 1)))) (Exp (Add (V1 1 (0, 20001)) (Mul (Int 1) p84)))))) p100)%N.
Definition e44 : ex := (Add p100 (Sum (0, 20001) (Mul (V1 0 (0, 20001)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (Add (V1 1 (0, 20000)) (V1 2 (0, 20000))) (Opp (V1 1 (0, 20000))))) (Int 1)))) (Exp (Add (Add (V1 1 (0, 20001)) (V1 2 (0, 20001))) (Opp (V1 1 (0, 20001)))))))))%N.
(* -inner(w, sigma(p + 0*(q - p))) + inner(w, sigma(p + q - p)) <= norm(q - p)*norm(w)/2, by mean value *)
Lemma step_13 :
  forall (n : nat) (p q w : vec),
  (0 < n)%nat ->
  - inner n w (sigma n (vadd p (vscal 0 (vadd q (vopp p))))) + inner n w (sigma n (vadd (vadd p q) (vopp p)))
  <= norm n (vadd q (vopp p)) * norm n w / 2.
Proof.
  intros n p q w Hs_n.
  setting [n] [] [w; p; q] [] [] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e41) by (exact (mean_value (fun tau => inner n w (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) (fun tau => Derive (fun tau => inner n w (sigma n (vadd p (vscal tau (vadd q (vopp p)))))) tau) (den Ev rv e41) (fun tau => (slope_1 n p q tau w Hs_n)) (fun tau H0 H1 => (step_12 n p q tau w Hs_n)))).
  equal Q2 e44 e43.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e45 : ex := (Add (Opp (Sum (0, 20001) (Mul p4 (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (V1 1 (0, 20000)) (Mul (Int 0) p7))) (Int 1)))) (Exp (Add (V1 1 (0, 20001)) (Mul (Int 0) (Add (V1 0 (0, 20001)) (Opp (V1 1 (0, 20001))))))))))) (Sum (0, 20001) (Mul p4 (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (Add (V1 1 (0, 20000)) (V1 0 (0, 20000))) (Opp (V1 1 (0, 20000))))) (Int 1)))) (Exp (Add (Add (V1 1 (0, 20001)) (V1 0 (0, 20001))) (Opp (V1 1 (0, 20001)))))))))%N.
Definition e46 : ex := (Mul (Mul p8 e54) (Inv (Int 2)))%N.
(* -inner(sigma(q) - sigma(p), sigma(p + 0*(q - p))) + inner(sigma(q) - sigma(p), sigma(p + q - p)) <= norm(sigma(q) - sigma(p))*norm(q - p)/2, by instance *)
Lemma step_14 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  - inner n (vadd (sigma n q) (vopp (sigma n p))) (sigma n (vadd p (vscal 0 (vadd q (vopp p))))) + inner n (vadd (sigma n q) (vopp (sigma n p))) (sigma n (vadd (vadd p q) (vopp p)))
  <= norm n (vadd (sigma n q) (vopp (sigma n p))) * norm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e45 <= den Ev rv e46) by (exact (step_13 n p q (vadd (sigma n q) (vopp (sigma n p))) Hs_n)).
  equal Q2 e46 e1.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e47 : ex := (Add (Opp (Sum (0, 4096) (Mul (Add (Mul (Inv p24) (Exp (V1 0 (0, 4096)))) (Opp (Mul (Inv (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) (Int 1)))) (Exp (V1 1 (0, 4096)))))) (Mul (Inv (Sum (0, 4099) (Mul (Exp (Add (V1 1 (0, 4099)) (Mul (Int 0) (Add (V1 0 (0, 4099)) (Opp (V1 1 (0, 4099))))))) (Int 1)))) (Exp (Add (V1 1 (0, 4096)) (Mul (Int 0) (Add (V1 0 (0, 4096)) (Opp (V1 1 (0, 4096))))))))))) (Sum (0, 4100) (Mul (Add (Mul (Inv (Sum (0, 4101) (Mul (Exp (V1 0 (0, 4101))) (Int 1)))) (Exp (V1 0 (0, 4100)))) (Opp (Mul (Inv (Sum (0, 4102) (Mul (Exp (V1 1 (0, 4102))) (Int 1)))) (Exp (V1 1 (0, 4100)))))) (Mul (Inv (Sum (0, 4103) (Mul (Exp (Add (Add (V1 1 (0, 4103)) (V1 0 (0, 4103))) (Opp (V1 1 (0, 4103))))) (Int 1)))) (Exp (Add (Add (V1 1 (0, 4100)) (V1 0 (0, 4100))) (Opp (V1 1 (0, 4100)))))))))%N.
Definition e48 : ex := (Mul (Mul (Sqrt (Sum (0, 4104) (Pow (Add (Mul (Inv (Sum (0, 4105) (Mul (Exp (V1 0 (0, 4105))) (Int 1)))) (Exp (V1 0 (0, 4104)))) (Opp (Mul (Inv (Sum (0, 4106) (Mul (Exp (V1 1 (0, 4106))) (Int 1)))) (Exp (V1 1 (0, 4104)))))) 2%nat))) (Sqrt (Sum (0, 4107) (Pow (Add (V1 0 (0, 4107)) (Opp (V1 1 (0, 4107)))) 2%nat)))) (Inv (Int 2)))%N.
Definition e49 : ex := (Add (Opp (Sum (0, 20001) (Mul p4 p3))) (Sum (0, 20001) (Mul p4 p2)))%N.
(* -inner(sigma(q) - sigma(p), sigma(p)) + inner(sigma(q) - sigma(p), sigma(q)) <= norm(sigma(q) - sigma(p))*norm(q - p)/2, by replace *)
Lemma step_15 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  - inner n (vadd (sigma n q) (vopp (sigma n p))) (sigma n p) + inner n (vadd (sigma n q) (vopp (sigma n p))) (sigma n q)
  <= norm n (vadd (sigma n q) (vopp (sigma n p))) * norm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e47 e48 _ (fun sv Wv SFv => (step_14 n p q Hs_n)) (nil_replaced Ev rv)) e47 e48.
  equal Q2 e49 e45.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e50 : ex := (Pow e54 2%nat)%N.
(* norm(sigma(q) - sigma(p))**2 <= -inner(sigma(q) - sigma(p), sigma(p)) + inner(sigma(q) - sigma(p), sigma(q)), by same *)
Lemma step_16 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (sigma n q) (vopp (sigma n p))) ^ 2
  <= - inner n (vadd (sigma n q) (vopp (sigma n p))) (sigma n p) + inner n (vadd (sigma n q) (vopp (sigma n p))) (sigma n q).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e50 e49.
  exact (Req_le _ _ Q1).
Qed.

(* norm(sigma(q) - sigma(p))**2 <= norm(sigma(q) - sigma(p))*norm(q - p)/2, by transitive *)
Lemma step_17 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (sigma n q) (vopp (sigma n p))) ^ 2
  <= norm n (vadd (sigma n q) (vopp (sigma n p))) * norm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e50 <= den Ev rv e49) by (exact (step_16 n p q Hs_n)).
  assert (P2 : den Ev rv e49 <= den Ev rv e1) by (exact (step_15 n p q Hs_n)).
  assert (P3 : den Ev rv e1 <= den Ev rv e1) by (exact (step_1 n p q Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e55 : ex := (Mul p8 (Inv (Int 2)))%N.
Definition e51 : ex := (Mul e55 e54)%N.
Definition e52 : ex := (Sqrt (Sum (0, 4103) (Pow (Add p26 (Opp (Mul (Inv (Sum (0, 4105) (Mul (Exp (V1 1 (0, 4105))) (Int 1)))) (Exp (V1 1 (0, 4103)))))) 2%nat)))%N.
Definition e53 : ex := (Mul (Sqrt (Sum (0, 4106) (Pow (Add (V1 0 (0, 4106)) (Opp (V1 1 (0, 4106)))) 2%nat))) (Inv (Int 2)))%N.
(* norm(sigma(q) - sigma(p)) <= norm(q - p)/2, by cancel square *)
Lemma step_18 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (sigma n q) (vopp (sigma n p))) <= norm n (vadd q (vopp p)) / 2.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e50 <= den Ev rv e1) by (exact (step_17 n p q Hs_n)).
  equal Q2 e1 e51.
  nonnegative N3 (nil_nonnegative Ev) e52.
  nonnegative N4 (nil_nonnegative Ev) e53.
  exact ((cancel_square (den Ev rv e54) (den Ev rv e55) (Rle_trans _ _ _ P1 (Req_le _ _ Q2)) N3 N4)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n p q Hs_n.
  exact (step_18 n p q Hs_n).
Qed.

Lemma defined_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [q; p] []) (ienv_of []) e54 /\
  defined (env_of [n] [] [q; p] []) (ienv_of []) e55.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
