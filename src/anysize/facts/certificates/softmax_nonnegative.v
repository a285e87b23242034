(* Softmax: the softmax is nonnegative. The claim softmax-nonnegative of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* 0 <= (1/inner(exp(z), ones(n))*exp(z))[k] *)
Definition statement_1 : Prop :=
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= vscal (/ inner n (vexp z) ones) (vexp z) k.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Mul (Inv (Sum (0, 4096) (Mul (Exp (V1 0 (0, 4096))) (Int 1)))) (Exp (V1 0 (0, 1))))%N.
(* 0 <= (1/inner(exp(z), ones(n))*exp(z))[k], by nonnegative *)
Lemma step_1 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= vscal (/ inner n (vexp z) ones) (vexp z) k.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e1.
  exact N1.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n z k Hs_n Hi_k.
  exact (step_1 n z k Hs_n Hi_k).
Qed.

Definition e2 : ex := (Int 0)%N.
Definition e3 : ex := (Mul (Inv (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) (Int 1)))) (Exp (V1 0 (0, 1))))%N.
Lemma defined_1 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  defined (env_of [n] [] [z] []) (ienv_of [((0%N, 1%N), k)]) e2 /\
  defined (env_of [n] [] [z] []) (ienv_of [((0%N, 1%N), k)]) e3.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
