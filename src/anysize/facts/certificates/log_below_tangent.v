(* Logarithm and tangent: the logarithm lies below its tangent at 1. The claim log-below-tangent of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require exp_above_tangent.
Open Scope R_scope.

(* What is claimed. *)

(* log(s) <= s - 1 *)
Definition statement_1 : Prop :=
  forall (s : R),
  0 < s ->
  ln s <= - 1 + s.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e6 : ex := (Sc 0)%N.
Definition e1 : ex := (Add (Opp (Int 1)) e6)%N.
(* s - 1 <= s - 1, by same *)
Lemma step_1 :
  forall (s : R),
  0 < s ->
  - 1 + s <= - 1 + s.
Proof.
  intros s Hp_s.
  setting [] [s] [] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

(* t <= exp(t) - 1, by assume *)
Lemma step_2 :
  forall (t : R),
  t <= - 1 + exp t ->
  t <= - 1 + exp t.
Proof.
  intros t Hh1.
  setting [] [t] [] [] [] [].
  exact Hh1.
Qed.

Definition e2 : ex := (Add (Int 1) e6)%N.
Definition e3 : ex := (Exp e6)%N.
Definition e4 : ex := (Add e3 (Opp e2))%N.
Definition e7 : ex := (Add (Opp (Int 1)) e3)%N.
Definition e5 : ex := (Add e7 (Opp e6))%N.
(* t <= exp(t) - 1, by discharge *)
Lemma step_3 :
  forall (t : R),
  t <= - 1 + exp t.
Proof.
  intros t.
  setting [] [t] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e3) by (exact (exp_above_tangent.step_1 t)).
  equal Q2 e4 e5.
  assert (P3 : den Ev rv e6 <= den Ev rv e7) by (exact (rearranged (den Ev rv e2) (den Ev rv e3) (den Ev rv e6) (den Ev rv e7) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e7) by (exact (step_2 t P3)).
  exact (P4).
Qed.

Definition e8 : ex := (Ln e6)%N.
Definition e9 : ex := (Add (Opp (Int 1)) (Exp e8))%N.
(* log(s) <= s - 1, by instance *)
Lemma step_4 :
  forall (s : R),
  0 < s ->
  ln s <= - 1 + s.
Proof.
  intros s Hp_s.
  setting [] [s] [] [] [] [0%N].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (step_3 (ln s))).
  equal Q2 e9 e1.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros s Hp_s.
  exact (step_4 s Hp_s).
Qed.

Lemma defined_1 :
  forall (s : R),
  0 < s ->
  defined (env_of [] [s] [] []) (ienv_of []) e8 /\
  defined (env_of [] [s] [] []) (ienv_of []) e1.
Proof.
  intros s Hp_s.
  setting [] [s] [] [] [] [0%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
