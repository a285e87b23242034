(* Softmax, its Jacobian: the Jacobian of the softmax. The claim softmax-jacobian of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* jacobian(1/inner(exp(z), ones(n))*exp(z), z) = diag(1/inner(exp(z), ones(n))*exp(z)) - 1/inner(exp(z), ones(n))*exp(z)*(1/inner(exp(z), ones(n))*exp(z)).T *)
Definition statement_1 : Prop :=
  forall (n : nat) (z : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  is_derive (fun s => vscal (/ inner n (vexp (upd z l s)) ones) (vexp (upd z l s)) k) (z l)
    (madd (diag (vscal (/ inner n (vexp z) ones) (vexp z))) (mscal (- (/ inner n (vexp z) ones)) (outer (vexp z) (vscal (/ inner n (vexp z) ones) (vexp z)))) k l).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) (Int 1))))%N.
Definition e1 : ex := (Mul p1 (Exp (V1 0 (0, 1))))%N.
Definition e2 : ex := (Add (Mul (Del (0, 1) (0, 2)) e1) (Mul (Opp p1) (Mul (Exp (V1 0 (0, 1))) (Mul p1 (Exp (V1 0 (0, 2)))))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n z k l Hs_n Hi_k Hi_l.
  setting [n] [] [z] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T1 0 (0, 2))%N e1 e2.
Qed.

Definition e3 : ex := (D (T1 0 (0, 2)) e1)%N.
Lemma defined_1 :
  forall (n : nat) (z : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  defined (env_of [n] [] [z] []) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e3 /\
  defined (env_of [n] [] [z] []) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e2.
Proof.
  intros n z k l Hs_n Hi_k Hi_l.
  setting [n] [] [z] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
