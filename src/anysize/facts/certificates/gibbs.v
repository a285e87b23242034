(* Gibbs: the Kullback–Leibler divergence of two softmax vectors is nonnegative. The claim gibbs of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require log_sum_exp_convex.
Open Scope R_scope.

(* What is claimed. *)

(* 0 <= inner(1/inner(exp(u), ones(n))*exp(u), log(1/inner(exp(u), ones(n))*exp(u)) - log(1/inner(exp(v), ones(n))*exp(v))) *)
Definition statement_1 : Prop :=
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  0
  <= inner n (vscal (/ inner n (vexp u) ones) (vexp u)) (vadd (vln (vscal (/ inner n (vexp u) ones) (vexp u))) (vopp (vln (vscal (/ inner n (vexp v) ones) (vexp v))))).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Int 0)%N.
(* 0 <= 0, by same *)
Lemma step_1 :
  0 <= 0.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition p2 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) (Int 1)))%N.
Definition p3 : ex := (Mul (Inv p2) (Exp (V1 0 (0, 20001))))%N.
Definition p4 : ex := (Sum (0, 20001) (Mul p3 (Add (V1 1 (0, 20001)) (Opp (V1 0 (0, 20001))))))%N.
Definition p5 : ex := (Ln p2)%N.
Definition p6 : ex := (Add (Opp p4) (Opp p5))%N.
Definition p7 : ex := (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) (Int 1)))%N.
Definition e2 : ex := (Add p6 (Ln p7))%N.
Definition e3 : ex := (Sum (0, 20001) (Mul p3 (Add (Ln p3) (Opp (Ln (Mul (Inv p7) (Exp (V1 1 (0, 20001)))))))))%N.
(* -log(inner(exp(u), ones(n))) + log(inner(exp(v), ones(n))) - inner(1/inner(exp(u), ones(n))*exp(u), v - u) <= inner(1/inner(exp(u), ones(n))*exp(u), log(1/inner(exp(u), ones(n))*exp(u)) - log(1/inner(exp(v), ones(n))*exp(v))), by same *)
Lemma line_1_2 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - inner n (vscal (/ inner n (vexp u) ones) (vexp u)) (vadd v (vopp u)) - ln (inner n (vexp u) ones) + ln (inner n (vexp v) ones)
  <= inner n (vscal (/ inner n (vexp u) ones) (vexp u)) (vadd (vln (vscal (/ inner n (vexp u) ones) (vexp u))) (vopp (vln (vscal (/ inner n (vexp v) ones) (vexp v))))).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e2 e3.
  exact (Req_le _ _ Q1).
Qed.

Definition p10 : ex := (Sum (0, 4099) (Mul (Mul (Inv (Sum (0, 4100) (Mul (Exp (V1 0 (0, 4100))) (Int 1)))) (Exp (V1 0 (0, 4099)))) (Add (V1 1 (0, 4099)) (Opp (V1 0 (0, 4099))))))%N.
Definition p11 : ex := (Ln (Sum (0, 4101) (Mul (Exp (V1 0 (0, 4101))) (Int 1))))%N.
Definition e4 : ex := (Add p10 p11)%N.
Definition p13 : ex := (Sum (0, 4102) (Mul (Exp (V1 1 (0, 4102))) (Int 1)))%N.
Definition e5 : ex := (Ln p13)%N.
Definition p15 : ex := (Add (Opp (Sum (0, 4096) (Mul (Mul (Inv (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) (Int 1)))) (Exp (V1 0 (0, 4096)))) (Add (V1 1 (0, 4096)) (Opp (V1 0 (0, 4096))))))) (Opp (Ln (Sum (0, 4098) (Mul (Exp (V1 0 (0, 4098))) (Int 1))))))%N.
Definition e6 : ex := (Add p15 e5)%N.
Definition e7 : ex := (Add p15 e4)%N.
Definition e8 : ex := (Add p6 (Add p4 p5))%N.
(* 0 <= -log(inner(exp(u), ones(n))) + log(inner(exp(v), ones(n))) - inner(1/inner(exp(u), ones(n))*exp(u), v - u), by replace *)
Lemma line_1_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  0
  <= - inner n (vscal (/ inner n (vexp u) ones) (vexp u)) (vadd v (vopp u)) - ln (inner n (vexp u) ones) + ln (inner n (vexp v) ones).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e5 _ (fun sv Wv SFv => (log_sum_exp_convex.step_10 n u v Hs_n)) (nil_replaced Ev rv)) e6 e7.
  equal Q2 e1 e8.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= inner(1/inner(exp(u), ones(n))*exp(u), log(1/inner(exp(u), ones(n))*exp(u)) - log(1/inner(exp(v), ones(n))*exp(v))), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (line_1_1 n u v Hs_n)).
  assert (P2 : den Ev rv e2 <= den Ev rv e3) by (exact (line_1_2 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [u; v] []) (ienv_of []) e1 /\
  defined (env_of [n] [] [u; v] []) (ienv_of []) e3.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
