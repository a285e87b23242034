(* Third derivative, two rows: how fast the curvature changes for two rows. The claim third-of-two-rows of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* D(D(D(exp(2*t)/(1 + exp(t))**2, t), t), t) = 2*((1 - p())*(12*p()**2 - 15*p() + 4)*p()**2) *)
Definition statement_1 : Prop :=
  forall (t : R),
  is_derive (fun t => Derive (fun t => Derive (fun t => (exp (2 * t) / (1 + exp t) ^ 2)) t) t) t
    (2 * p_3 t ^ 2 * (1 - p_3 t) * (4 - 15 * p_3 t + 12 * p_3 t ^ 2)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (D (T0 0) (Mul (Exp (Mul (Int 2) (Sc 0))) (Inv (Pow (Add (Int 1) (Exp (Sc 0))) 2%nat))))%N.
Definition e1 : ex := (D (T0 0) p1)%N.
Definition p3 : ex := (Mul (Exp (Sc 0)) (Inv (Add (Int 1) (Exp (Sc 0)))))%N.
Definition p4 : ex := (Pow p3 2%nat)%N.
Definition e2 : ex := (Mul (Mul (Mul (Int 2) p4) (Add (Int 1) (Opp p3))) (Add (Add (Int 4) (Opp (Mul (Int 15) p3))) (Mul (Int 12) p4)))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros t.
  setting [] [t] [] [] [] [].
  derivative (nil_nonzero Ev) (T0 0)%N e1 e2.
Qed.

Definition e3 : ex := (D (T0 0) e1)%N.
Lemma defined_1 :
  forall (t : R),
  defined (env_of [] [t] [] []) (ienv_of []) e3 /\
  defined (env_of [] [t] [] []) (ienv_of []) e2.
Proof.
  intros t.
  setting [] [t] [] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
