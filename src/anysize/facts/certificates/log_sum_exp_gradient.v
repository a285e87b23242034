(* Log-sum-exp, its gradient: the gradient of the logarithm of a sum of exponentials is the softmax. The claim log-sum-exp-gradient of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* gradient(log(inner(exp(z), ones(n))), z) = 1/inner(exp(z), ones(n))*exp(z) *)
Definition statement_1 : Prop :=
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  is_derive (fun s => ln (inner n (vexp (upd z k s)) ones)) (z k) (vscal (/ inner n (vexp z) ones) (vexp z) k).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) (Int 1)))%N.
Definition e1 : ex := (Ln p1)%N.
Definition e2 : ex := (Mul (Inv p1) (Exp (V1 0 (0, 1))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  derivative (nil_nonzero Ev) (T1 0 (0, 1))%N e1 e2.
Qed.

Definition e3 : ex := (D (T1 0 (0, 1)) e1)%N.
Lemma defined_1 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  defined (env_of [n] [] [z] []) (ienv_of [((0%N, 1%N), k)]) e3 /\
  defined (env_of [n] [] [z] []) (ienv_of [((0%N, 1%N), k)]) e2.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
