(* Sharp Lemma 5.6, approached: no smaller constant will do. The claim sharp-exp-tight of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* R*epsilon*(-R*epsilon/2 + 1)*exp(R**2) <= exp(R**2) - exp(R*(R - epsilon)) *)
Definition statement_1 : Prop :=
  forall (R_ epsilon : R),
  0 < R_ -> 0 < epsilon ->
  R_ * epsilon * (1 - R_ * epsilon / 2) * exp (R_ ^ 2) <= - exp (R_ * (R_ - epsilon)) + exp (R_ ^ 2).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e3 : ex := (Mul (Sc 0) (Sc 1))%N.
Definition p2 : ex := (Opp (Exp (Opp e3)))%N.
Definition e5 : ex := (Add (Int 1) p2)%N.
Definition e1 : ex := (Mul e5 (Exp (Pow (Sc 0) 2%nat)))%N.
Definition e2 : ex := (Add (Opp (Exp (Mul (Sc 0) (Add (Sc 0) (Opp (Sc 1)))))) (Exp (Pow (Sc 0) 2%nat)))%N.
(* (1 - exp(-R*epsilon))*exp(R**2) <= exp(R**2) - exp(R*(R - epsilon)), by same *)
Lemma line_1_3 :
  forall (R_ epsilon : R),
  0 < R_ -> 0 < epsilon ->
  (1 - exp (- (R_ * epsilon))) * exp (R_ ^ 2) <= - exp (R_ * (R_ - epsilon)) + exp (R_ ^ 2).
Proof.
  intros R_ epsilon Hp_R_ Hp_epsilon.
  setting [] [R_; epsilon] [] [] [] [0%N; 1%N].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

(* -t**2/2 + t <= 1 - exp(-t), by decided *)
Lemma step_1 :
  forall (t : R),
  0 <= t ->
  t - t ^ 2 / 2 <= 1 - exp (- t).
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 0 <= R*epsilon, by nonnegative *)
Lemma step_2 :
  forall (R_ epsilon : R),
  0 < R_ -> 0 < epsilon ->
  0 <= R_ * epsilon.
Proof.
  intros R_ epsilon Hp_R_ Hp_epsilon.
  setting [] [R_; epsilon] [] [] [] [0%N; 1%N].
  nonnegative N1 (nil_nonnegative Ev) e3.
  exact N1.
Qed.

Definition e4 : ex := (Add e3 (Opp (Mul (Pow e3 2%nat) (Inv (Int 2)))))%N.
Definition p7 : ex := (Opp (Mul (Mul (Pow (Sc 0) 2%nat) (Pow (Sc 1) 2%nat)) (Inv (Int 2))))%N.
Definition e6 : ex := (Add e3 p7)%N.
(* -R**2*epsilon**2/2 + R*epsilon <= 1 - exp(-R*epsilon), by instance *)
Lemma step_3 :
  forall (R_ epsilon : R),
  0 < R_ -> 0 < epsilon ->
  0 <= R_ * epsilon ->
  R_ * epsilon - R_ ^ 2 * epsilon ^ 2 / 2 <= 1 - exp (- (R_ * epsilon)).
Proof.
  intros R_ epsilon Hp_R_ Hp_epsilon Hh1.
  setting [] [R_; epsilon] [] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (step_1 (R_ * epsilon) Hh1)).
  equal Q2 e6 e4.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e7 : ex := (Int 0)%N.
(* -R**2*epsilon**2/2 + R*epsilon <= 1 - exp(-R*epsilon), by discharge *)
Lemma step_4 :
  forall (R_ epsilon : R),
  0 < R_ -> 0 < epsilon ->
  R_ * epsilon - R_ ^ 2 * epsilon ^ 2 / 2 <= 1 - exp (- (R_ * epsilon)).
Proof.
  intros R_ epsilon Hp_R_ Hp_epsilon.
  setting [] [R_; epsilon] [] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e7 <= den Ev rv e3) by (exact (step_2 R_ epsilon Hp_R_ Hp_epsilon)).
  assert (P2 : den Ev rv e6 <= den Ev rv e5) by (exact (step_3 R_ epsilon Hp_R_ Hp_epsilon P1)).
  exact (P2).
Qed.

Definition e8 : ex := (Mul e6 (Exp (Pow (Sc 0) 2%nat)))%N.
(* (-R**2*epsilon**2/2 + R*epsilon)*exp(R**2) <= (1 - exp(-R*epsilon))*exp(R**2), by replace *)
Lemma line_1_2 :
  forall (R_ epsilon : R),
  0 < R_ -> 0 < epsilon ->
  (R_ * epsilon - R_ ^ 2 * epsilon ^ 2 / 2) * exp (R_ ^ 2) <= (1 - exp (- (R_ * epsilon))) * exp (R_ ^ 2).
Proof.
  intros R_ epsilon Hp_R_ Hp_epsilon.
  setting [] [R_; epsilon] [] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e5 _ (fun sv Wv SFv => (step_4 R_ epsilon Hp_R_ Hp_epsilon)) (nil_replaced Ev rv)) e8 e1.
  exact (P1).
Qed.

Definition e9 : ex := (Mul (Mul e3 (Add (Int 1) (Opp (Mul e3 (Inv (Int 2)))))) (Exp (Pow (Sc 0) 2%nat)))%N.
(* R*epsilon*(-R*epsilon/2 + 1)*exp(R**2) <= (-R**2*epsilon**2/2 + R*epsilon)*exp(R**2), by same *)
Lemma line_1_1 :
  forall (R_ epsilon : R),
  0 < R_ -> 0 < epsilon ->
  R_ * epsilon * (1 - R_ * epsilon / 2) * exp (R_ ^ 2) <= (R_ * epsilon - R_ ^ 2 * epsilon ^ 2 / 2) * exp (R_ ^ 2).
Proof.
  intros R_ epsilon Hp_R_ Hp_epsilon.
  setting [] [R_; epsilon] [] [] [] [0%N; 1%N].
  equal Q1 e9 e8.
  exact (Req_le _ _ Q1).
Qed.

(* R*epsilon*(-R*epsilon/2 + 1)*exp(R**2) <= exp(R**2) - exp(R*(R - epsilon)), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros R_ epsilon Hp_R_ Hp_epsilon.
  setting [] [R_; epsilon] [] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e9 <= den Ev rv e8) by (exact (line_1_1 R_ epsilon Hp_R_ Hp_epsilon)).
  assert (P2 : den Ev rv e8 <= den Ev rv e1) by (exact (line_1_2 R_ epsilon Hp_R_ Hp_epsilon)).
  assert (P3 : den Ev rv e1 <= den Ev rv e2) by (exact (line_1_3 R_ epsilon Hp_R_ Hp_epsilon)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Lemma defined_1 :
  forall (R_ epsilon : R),
  0 < R_ -> 0 < epsilon ->
  defined (env_of [] [R_; epsilon] [] []) (ienv_of []) e9 /\
  defined (env_of [] [R_; epsilon] [] []) (ienv_of []) e2.
Proof.
  intros R_ epsilon Hp_R_ Hp_epsilon.
  setting [] [R_; epsilon] [] [] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
