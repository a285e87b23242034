(* Lemma 4.5, part 1: the derivative of $\exp(Ax)$. The claim lemma-4.5.1 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* D(exp(A*x), x[i]) = hadamard(exp(A*x), A[:, i]) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  is_derive (fun s => vexp (mulv d A (upd x i s)) k) (x i) (had (vexp (mulv d A x)) (col A i) k).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 2) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition e4 : ex := (Exp p1)%N.
Definition e1 : ex := (D (T1 0 (1, 1)) e4)%N.
Definition e2 : ex := (Mul e4 (D (T1 0 (1, 1)) p1))%N.
(* line 1: D(exp(A*x), x[i]) = hadamard(exp(A*x), D(A*x, x[i])) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  pdv (fun x => vexp (mulv d A x)) x i k = had (vexp (mulv d A x)) (pdv (fun x => mulv d A x) x i) k.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition e3 : ex := (Mul e4 (V2 0 (0, 2) (1, 1)))%N.
(* line 2: hadamard(exp(A*x), D(A*x, x[i])) = hadamard(exp(A*x), A[:, i]) *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  had (vexp (mulv d A x)) (pdv (fun x => mulv d A x) x i) k = had (vexp (mulv d A x)) (col A i) k.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  derivative (nil_nonzero Ev) (T1 0 (1, 1))%N e4 e3.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k)]) e1 /\
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k)]) e3.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
