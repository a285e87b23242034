(* Lemma 4.5, part 3: the derivative of $\alpha^{-1}$. The claim lemma-4.5.3 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* D(1/alpha(x), x[i]) = -inner(f(x), A[:, i])/alpha(x) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  is_derive (fun s => / alpha n d A (upd x i s)) (x i) (- (inner n (f n d A x) (col A i) / alpha n d A x)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition p2 : ex := (Sum (0, 20001) (Mul p1 (Int 1)))%N.
Definition e5 : ex := (Inv p2)%N.
Definition e1 : ex := (D (T1 0 (1, 1)) e5)%N.
Definition p5 : ex := (Inv (Pow p2 2%nat))%N.
Definition e2 : ex := (Opp (Mul (D (T1 0 (1, 1)) p2) p5))%N.
(* line 1: D(1/alpha(x), x[i]) = -D(alpha(x), x[i])/alpha(x)**2 *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  pd (fun x => / alpha n d A x) x i = - (pd (fun x => alpha n d A x) x i / alpha n d A x ^ 2).
Proof.
  intros n d A x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

(* line 2: -D(alpha(x), x[i])/alpha(x)**2 = -D(inner(exp(A*x), ones(n)), x[i])/inner(exp(A*x), ones(n))**2 *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  - (pd (fun x => alpha n d A x) x i / alpha n d A x ^ 2)
  = - (pd (fun x => inner n (vexp (mulv d A x)) ones) x i / inner n (vexp (mulv d A x)) ones ^ 2).
Proof.
  intros n d A x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e2 e2.
Qed.

Definition e3 : ex := (Opp (Mul (Sum (0, 20001) (Mul p1 (V2 0 (0, 20001) (1, 1)))) p5))%N.
(* line 3: -D(inner(exp(A*x), ones(n)), x[i])/inner(exp(A*x), ones(n))**2 = -inner(exp(A*x), A[:, i])/inner(exp(A*x), ones(n))**2 *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  - (pd (fun x => inner n (vexp (mulv d A x)) ones) x i / inner n (vexp (mulv d A x)) ones ^ 2)
  = - (inner n (vexp (mulv d A x)) (col A i) / inner n (vexp (mulv d A x)) ones ^ 2).
Proof.
  intros n d A x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Definition e4 : ex := (Opp (Mul (Sum (0, 20002) (Mul (Mul e5 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) (V2 0 (0, 20002) (1, 1)))) e5))%N.
(* line 4: -inner(exp(A*x), A[:, i])/inner(exp(A*x), ones(n))**2 = -inner(1/alpha(x)*exp(A*x), A[:, i])/alpha(x) *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  - (inner n (vexp (mulv d A x)) (col A i) / inner n (vexp (mulv d A x)) ones ^ 2)
  = - (inner n (vscal (/ alpha n d A x) (vexp (mulv d A x))) (col A i) / alpha n d A x).
Proof.
  intros n d A x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

(* line 5: -inner(1/alpha(x)*exp(A*x), A[:, i])/alpha(x) = -inner(f(x), A[:, i])/alpha(x) *)
Lemma line_1_5 :
  forall (n d : nat) (A : mat) (x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  - (inner n (vscal (/ alpha n d A x) (vexp (mulv d A x))) (col A i) / alpha n d A x)
  = - (inner n (f n d A x) (col A i) / alpha n d A x).
Proof.
  intros n d A x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e4 e4.
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
