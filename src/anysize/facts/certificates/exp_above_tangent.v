(* Exponential and tangent: the exponential lies above its tangent at 0. The claim exp-above-tangent of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* t + 1 <= exp(t) *)
Definition statement_1 : Prop :=
  forall (t : R),
  1 + t <= exp t.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* t + 1 <= exp(t), by decided *)
Lemma step_1 :
  forall (t : R),
  1 + t <= exp t.
Proof.
  intros t.
  decide_scalar.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros t.
  exact (step_1 t).
Qed.

Definition e1 : ex := (Add (Int 1) (Sc 0))%N.
Definition e2 : ex := (Exp (Sc 0))%N.
Lemma defined_1 :
  forall (t : R),
  defined (env_of [] [t] [] []) (ienv_of []) e1 /\
  defined (env_of [] [t] [] []) (ienv_of []) e2.
Proof.
  intros t.
  setting [] [t] [] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
