(* Definition 4.1: the prediction, whose entries sum to one. The claim definition-4.1 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* inner(f(x), ones(n)) = 1 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (f n d A x) ones = 1.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e2 : ex := (Int 1)%N.
Definition e1 : ex := (Sum (0, 20002) (Mul (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e2))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) e2))%N.
(* line 1: inner(f(x), ones(n)) = inner(1/inner(exp(A*x), ones(n))*exp(A*x), ones(n)) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (f n d A x) ones = inner n (vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x))) ones.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

(* line 2: inner(1/inner(exp(A*x), ones(n))*exp(A*x), ones(n)) = 1 *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x))) ones = 1.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x] [A]) (ienv_of []) e1 /\
  defined (env_of [n; d] [] [x] [A]) (ienv_of []) e2.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
