(* Fact 3.2, part 5: the spectral norm and the Loewner order. The claim fact-3.2.5 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* As printed in the text we worked from; shown to be false below. *)

(* spectral_norm(P) <= gamma*spectral_norm(Q) *)
Definition printed_1 : Prop :=
  forall (n : nat) (P Q_ : mat) (gamma : R),
  (0 < n)%nat -> 0 < gamma ->
  loewner n P (mscal gamma Q_) ->
  spectral n n P <= gamma * spectral n n Q_.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Spec (0, 20000) (0, 20001) (V2 0 (0, 20000) (0, 20001)))%N.
Definition e4 : ex := (Sc 0)%N.
Definition e2 : ex := (Mul e4 (Spec (0, 20000) (0, 20001) (V2 1 (0, 20000) (0, 20001))))%N.
Definition e3 : ex := (Int 0)%N.
(* at n = 1, P = [-2], Q = [1], gamma = 1: the left side is 2, the right side 1 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [1]%nat [1]%Q []%Q [[[(-2)]]; [[1]]]%Q [] [0%N] e1 e2 (ltac:(computed))
    (H 1%nat (matrix ([[(-2)]])%Q) (matrix ([[1]])%Q) (Q2R (1)%Q) ltac:(lia) (holds_lt [1]%nat [1]%Q []%Q [[[(-2)]]; [[1]]]%Q [] [0%N] e3 e4 (ltac:(computed))) ltac:(loewner_at_numbers))).
Qed.
