(* Definition 6.3: the normalisation, and three rewritings, as functions of $A$. The claim definition-6.3 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* f(A) = 1/alpha(A)*exp(A*x) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  f_2 n d x A k = vscal (/ alpha_2 n d x A) (vexp (mulv d A x)) k.

(* L(A) = norm(1/alpha(A)*exp(A*x) - b)**2/2 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  L_2 n d b x A = norm n (vadd (vscal (/ alpha_2 n d x A) (vexp (mulv d A x))) (vopp b)) ^ 2 / 2.

(* L(A) = norm(f(A) - b)**2/2 *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  L_2 n d b x A = norm n (vadd (f_2 n d x A) (vopp b)) ^ 2 / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))))%N.
Definition e1 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))))%N.
(* line 1: f(A) = 1/inner(exp(A*x), ones(n))*exp(A*x) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  f_2 n d x A k = vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x)) k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

(* line 2: 1/inner(exp(A*x), ones(n))*exp(A*x) = 1/alpha(A)*exp(A*x) *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x)) k
  = vscal (/ alpha_2 n d x A) (vexp (mulv d A x)) k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((0%N, 1%N), k)]) e1 /\
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((0%N, 1%N), k)]) e1.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e2 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow (Add (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) (Opp (V1 1 (0, 20002)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
(* line 1: L(A) = norm(1/inner(exp(A*x), ones(n))*exp(A*x) - b)**2/2 *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  L_2 n d b x A = norm n (vadd (vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x))) (vopp b)) ^ 2 / 2.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e2 e2.
Qed.

(* line 2: norm(1/inner(exp(A*x), ones(n))*exp(A*x) - b)**2/2 = norm(1/alpha(A)*exp(A*x) - b)**2/2 *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x))) (vopp b)) ^ 2 / 2
  = norm n (vadd (vscal (/ alpha_2 n d x A) (vexp (mulv d A x))) (vopp b)) ^ 2 / 2.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e2 e2.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e2 e2.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of []) e2 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of []) e2.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

(* line 1: L(A) = norm(1/inner(exp(A*x), ones(n))*exp(A*x) - b)**2/2 *)
Lemma line_3_1 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  L_2 n d b x A = norm n (vadd (vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x))) (vopp b)) ^ 2 / 2.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e2 e2.
Qed.

(* line 2: norm(1/inner(exp(A*x), ones(n))*exp(A*x) - b)**2/2 = norm(f(A) - b)**2/2 *)
Lemma line_3_2 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x))) (vopp b)) ^ 2 / 2
  = norm n (vadd (f_2 n d x A) (vopp b)) ^ 2 / 2.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e2 e2.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e2 e2.
Qed.

Lemma defined_3 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of []) e2 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of []) e2.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
