(* Definition 1.1: attention regression, whose rows sum to one. The claim definition-1.1 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* P(X)*ones(n) = ones(n) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A X : mat) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv n (P n d A X) ones k = ones k.

(* As printed in the text we worked from; shown to be false below. *)

(* inverse(diag(A*X*A.T*ones(n)))*exp(A*X*A.T)*ones(n) = ones(n) *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A X : mat) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv n (mulm n (diaginv (mulv n (mulm d (mulm d A X) (tr A)) ones)) (mexp (mulm d (mulm d A X) (tr A)))) ones k
  = ones k.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V2 1 (1, 20000) (1, 20001)))) (V2 0 (0, 20002) (1, 20001))))%N.
Definition e2 : ex := (Int 1)%N.
Definition p3 : ex := (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V2 1 (1, 20000) (1, 20001)))) (V2 0 (0, 20004) (1, 20001)))))%N.
Definition e1 : ex := (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Inv (Sum (0, 20002) (Mul (Exp p1) e2)))) p3)) e2))%N.
(* line 1: P(X)*ones(n) = inverse(diag(exp(A*X*A.T)*ones(n)))*exp(A*X*A.T)*ones(n) *)
Lemma line_1_1 :
  forall (n d : nat) (A X : mat) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv n (P n d A X) ones k
  = mulv n (mulm n (diaginv (mulv n (mexp (mulm d (mulm d A X) (tr A))) ones)) (mexp (mulm d (mulm d A X) (tr A)))) ones k.
Proof.
  intros n d A X k Hs_n Hs_d Hi_k.
  setting [n; d] [] [] [A; X] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

(* line 2: inverse(diag(exp(A*X*A.T)*ones(n)))*exp(A*X*A.T)*ones(n) = ones(n) *)
Lemma line_1_2 :
  forall (n d : nat) (A X : mat) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv n (mulm n (diaginv (mulv n (mexp (mulm d (mulm d A X) (tr A))) ones)) (mexp (mulm d (mulm d A X) (tr A)))) ones k
  = ones k.
Proof.
  intros n d A X k Hs_n Hs_d Hi_k.
  setting [n; d] [] [] [A; X] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A X k Hs_n Hs_d Hi_k.
  setting [n; d] [] [] [A; X] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A X : mat) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [] [A; X]) (ienv_of [((0%N, 1%N), k)]) e1 /\
  defined (env_of [n; d] [] [] [A; X]) (ienv_of [((0%N, 1%N), k)]) e2.
Proof.
  intros n d A X k Hs_n Hs_d Hi_k.
  setting [n; d] [] [] [A; X] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e3 : ex := (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Inv (Sum (0, 20002) (Mul p1 e2)))) p3)) e2))%N.
(* at n = 1, d = 1, A = [1], X = [2]: the left side is 3.69453, the right side 1 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_eq [1; 1]%nat []%Q []%Q [[[1]]; [[2]]]%Q [((0, 1)%N, 0%nat)] [] e3 e2 (ltac:(computed))
    (H 1%nat 1%nat (matrix ([[1]])%Q) (matrix ([[2]])%Q) 0%nat ltac:(lia) ltac:(lia) ltac:(lia))).
Qed.
