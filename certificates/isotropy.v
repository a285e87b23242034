(* Linear layer, symmetry: what reflections leave of a matrix. The claim isotropy of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* (mirror(basis(k))*S*mirror(basis(k)))[k, l] = (2*delta(k, l) - 1)*S[k, l] *)
Definition statement_1 : Prop :=
  forall (d : nat) (S_ : mat) (k l : nat),
  (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  mulm d (mulm d (mirror d (basis k)) S_) (mirror d (basis k)) k l = (- 1 + 2 * delta k l) * S_ k l.

(* (swap(basis(k) - basis(l))*S*swap(basis(k) - basis(l)))[k, k] = S[l, l] *)
Definition statement_2 : Prop :=
  forall (d : nat) (S_ : mat) (k l : nat),
  (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  mulm d (mulm d (swap d (vadd (basis k) (vopp (basis l)))) S_) (swap d (vadd (basis k) (vopp (basis l)))) k k
  = S_ l l.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (Add (Del (0, 1) (0, 20000)) (Mul (Opp (Int 2)) (Mul (Del (0, 1) (0, 1)) (Del (0, 20000) (0, 1))))) (V2 0 (0, 20000) (0, 20001)))) (Add (Del (0, 20001) (0, 2)) (Mul (Opp (Int 2)) (Mul (Del (0, 20001) (0, 1)) (Del (0, 2) (0, 1)))))))%N.
Definition e2 : ex := (Mul (Add (Opp (Int 1)) (Mul (Int 2) (Del (0, 1) (0, 2)))) (V2 0 (0, 1) (0, 2)))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros d S_ k l Hs_d Hi_k Hi_l.
  setting [d] [] [] [S_] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (d : nat) (S_ : mat) (k l : nat),
  (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  defined (env_of [d] [] [] [S_]) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e1 /\
  defined (env_of [d] [] [] [S_]) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e2.
Proof.
  intros d S_ k l Hs_d Hi_k Hi_l.
  setting [d] [] [] [S_] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p3 : ex := (Add (Del (0, 1) (0, 1)) (Opp (Del (0, 1) (0, 2))))%N.
Definition e3 : ex := (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (Add (Del (0, 1) (0, 20000)) (Opp (Mul p3 (Add (Del (0, 20000) (0, 1)) (Opp (Del (0, 20000) (0, 2))))))) (V2 0 (0, 20000) (0, 20001)))) (Add (Del (0, 20001) (0, 1)) (Opp (Mul (Add (Del (0, 20001) (0, 1)) (Opp (Del (0, 20001) (0, 2)))) p3)))))%N.
Definition e4 : ex := (V2 0 (0, 2) (0, 2))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros d S_ k l Hs_d Hi_k Hi_l.
  setting [d] [] [] [S_] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Lemma defined_2 :
  forall (d : nat) (S_ : mat) (k l : nat),
  (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  defined (env_of [d] [] [] [S_]) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e3 /\
  defined (env_of [d] [] [] [S_]) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e4.
Proof.
  intros d S_ k l Hs_d Hi_k Hi_l.
  setting [d] [] [] [S_] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
