(* Lemma 4.5, part 4: the derivative of $f$, and of $c$. The claim lemma-4.5.4 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* D(f(x), x[i]) = -inner(f(x), A[:, i])*f(x) + hadamard(f(x), A[:, i]) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  is_derive (fun s => f n d A (upd x i s) k) (x i)
    (vadd (vscal (- inner n (f n d A x) (col A i)) (f n d A x)) (had (f n d A x) (col A i)) k).

(* D(c(x), x[i]) = -inner(f(x), A[:, i])*f(x) + hadamard(f(x), A[:, i]) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  is_derive (fun s => c n d A b (upd x i s) k) (x i)
    (vadd (vscal (- inner n (f n d A x) (col A i)) (f n d A x)) (had (f n d A x) (col A i)) k).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))))%N.
Definition p2 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 2) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition e5 : ex := (Mul p1 p2)%N.
Definition e1 : ex := (D (T1 0 (1, 1)) e5)%N.
(* line 1: D(f(x), x[i]) = D(1/alpha(x)*exp(A*x), x[i]) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  pdv (fun x => f n d A x) x i k = pdv (fun x => vscal (/ alpha n d A x) (vexp (mulv d A x))) x i k.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Definition e2 : ex := (Add (Mul (D (T1 0 (1, 1)) p1) p2) (Mul p1 (D (T1 0 (1, 1)) p2)))%N.
(* line 2: D(1/alpha(x)*exp(A*x), x[i]) = D(1/alpha(x), x[i])*exp(A*x) + 1/alpha(x)*D(exp(A*x), x[i]) *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  pdv (fun x => vscal (/ alpha n d A x) (vexp (mulv d A x))) x i k
  = vadd (vscal (pd (fun x => / alpha n d A x) x i) (vexp (mulv d A x))) (vscal (/ alpha n d A x) (pdv (fun x => vexp (mulv d A x)) x i)) k.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition p6 : ex := (Sum (0, 20002) (Mul (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) (V2 0 (0, 20002) (1, 1))))%N.
Definition e3 : ex := (Add (Mul (Opp (Mul p6 p1)) p2) (Mul p1 (Mul p2 (V2 0 (0, 2) (1, 1)))))%N.
(* line 3: D(1/alpha(x), x[i])*exp(A*x) + 1/alpha(x)*D(exp(A*x), x[i]) = -inner(f(x), A[:, i])/alpha(x)*exp(A*x) + 1/alpha(x)*hadamard(exp(A*x), A[:, i]) *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  vadd (vscal (pd (fun x => / alpha n d A x) x i) (vexp (mulv d A x))) (vscal (/ alpha n d A x) (pdv (fun x => vexp (mulv d A x)) x i)) k
  = vadd (vscal (- (inner n (f n d A x) (col A i) / alpha n d A x)) (vexp (mulv d A x))) (vscal (/ alpha n d A x) (had (vexp (mulv d A x)) (col A i))) k.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Definition e4 : ex := (Add (Mul (Opp p6) e5) (Mul e5 (V2 0 (0, 2) (1, 1))))%N.
(* line 4: -inner(f(x), A[:, i])/alpha(x)*exp(A*x) + 1/alpha(x)*hadamard(exp(A*x), A[:, i]) = -inner(f(x), A[:, i])*f(x) + hadamard(f(x), A[:, i]) *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  vadd (vscal (- (inner n (f n d A x) (col A i) / alpha n d A x)) (vexp (mulv d A x))) (vscal (/ alpha n d A x) (had (vexp (mulv d A x)) (col A i))) k
  = vadd (vscal (- inner n (f n d A x) (col A i)) (f n d A x)) (had (f n d A x) (col A i)) k.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  derivative (nil_nonzero Ev) (T1 0 (1, 1))%N e5 e4.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k)]) e1 /\
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k)]) e4.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e7 : ex := (Add e5 (Opp (V1 1 (0, 2))))%N.
Definition e6 : ex := (D (T1 0 (1, 1)) e7)%N.
(* line 1: D(c(x), x[i]) = D(f(x) - b, x[i]) *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (b x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  pdv (fun x => c n d A b x) x i k = pdv (fun x => vadd (f n d A x) (vopp b)) x i k.
Proof.
  intros n d A b x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e6 e6.
Qed.

(* line 2: D(f(x) - b, x[i]) = D(f(x), x[i]) *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (b x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  pdv (fun x => vadd (f n d A x) (vopp b)) x i k = pdv (fun x => f n d A x) x i k.
Proof.
  intros n d A b x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e6 e1.
Qed.

(* line 3: D(f(x), x[i]) = -inner(f(x), A[:, i])*f(x) + hadamard(f(x), A[:, i]) *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  pdv (fun x => f n d A x) x i k
  = vadd (vscal (- inner n (f n d A x) (col A i)) (f n d A x)) (had (f n d A x) (col A i)) k.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e1 e4.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A b x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  derivative (nil_nonzero Ev) (T1 0 (1, 1))%N e7 e4.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k)]) e6 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k)]) e4.
Proof.
  intros n d A b x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
