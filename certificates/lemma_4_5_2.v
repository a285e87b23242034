(* Lemma 4.5, part 2: the derivative of $\alpha$. The claim lemma-4.5.2 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* D(inner(exp(A*x), ones(n)), x[i]) = inner(exp(A*x), A[:, i]) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  is_derive (fun s => inner n (vexp (mulv d A (upd x i s))) ones) (x i) (inner n (vexp (mulv d A x)) (col A i)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition p2 : ex := (Mul p1 (Int 1))%N.
Definition e5 : ex := (Sum (0, 20001) p2)%N.
Definition e1 : ex := (D (T1 0 (1, 1)) e5)%N.
Definition e2 : ex := (Sum (0, 20001) (Mul (D (T1 0 (1, 1)) p1) (Int 1)))%N.
(* line 1: D(inner(exp(A*x), ones(n)), x[i]) = inner(D(exp(A*x), x[i]), ones(n)) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  pd (fun x => inner n (vexp (mulv d A x)) ones) x i = inner n (pdv (fun x => vexp (mulv d A x)) x i) ones.
Proof.
  intros n d A x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition p6 : ex := (Mul p1 (V2 0 (0, 20001) (1, 1)))%N.
Definition e3 : ex := (Sum (0, 20001) (Mul p6 (Int 1)))%N.
(* line 2: inner(D(exp(A*x), x[i]), ones(n)) = inner(hadamard(exp(A*x), A[:, i]), ones(n)) *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  inner n (pdv (fun x => vexp (mulv d A x)) x i) ones = inner n (had (vexp (mulv d A x)) (col A i)) ones.
Proof.
  intros n d A x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Definition e4 : ex := (Sum (0, 20001) p6)%N.
(* line 3: inner(hadamard(exp(A*x), A[:, i]), ones(n)) = inner(exp(A*x), A[:, i]) *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  inner n (had (vexp (mulv d A x)) (col A i)) ones = inner n (vexp (mulv d A x)) (col A i).
Proof.
  intros n d A x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i)] [].
  derivative (nil_nonzero Ev) (T1 0 (1, 1))%N e5 e4.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i)]) e1 /\
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i)]) e4.
Proof.
  intros n d A x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
