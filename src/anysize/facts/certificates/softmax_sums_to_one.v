(* Softmax, its sum: the softmax sums to one. The claim softmax-sums-to-one of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* inner(1/inner(exp(z), ones(n))*exp(z), ones(n)) = 1 *)
Definition statement_1 : Prop :=
  forall (n : nat) (z : vec),
  (0 < n)%nat ->
  inner n (vscal (/ inner n (vexp z) ones) (vexp z)) ones = 1.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e2 : ex := (Int 1)%N.
Definition e1 : ex := (Sum (0, 20001) (Mul (Mul (Inv (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e2))) (Exp (V1 0 (0, 20001)))) e2))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n z Hs_n.
  setting [n] [] [z] [] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n : nat) (z : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [z] []) (ienv_of []) e1 /\
  defined (env_of [n] [] [z] []) (ienv_of []) e2.
Proof.
  intros n z Hs_n.
  setting [n] [] [z] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
