(* Definition 5.1: the data shifts, a sphere. The claim definition-5.1 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* norm(1/inner(exp(A*x_{t+1}), ones(n))*exp(A*x_{t+1}) - b)**2 = norm(c(x_{t+1}))**2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vscal (/ inner n (vexp (mulv d A x_t1)) ones) (vexp (mulv d A x_t1))) (vopp b)) ^ 2
  = norm n (c n d A b x_t1) ^ 2.

(* norm(1/inner(exp(A*x_t), ones(n))*exp(A*x_t) - b + delta)**2 = norm(c(x_t) + delta)**2 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b delta_ x_t : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vadd (vscal (/ inner n (vexp (mulv d A x_t)) ones) (vexp (mulv d A x_t))) (vopp b)) delta_) ^ 2
  = norm n (vadd (c n d A b x_t) delta_) ^ 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Add (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) (Opp (V1 1 (0, 20002))))%N.
Definition e1 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow p1 2%nat))) 2%nat)%N.
(* line 1: norm(1/inner(exp(A*x_{t+1}), ones(n))*exp(A*x_{t+1}) - b)**2 = norm(f(x_{t+1}) - b)**2 *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vscal (/ inner n (vexp (mulv d A x_t1)) ones) (vexp (mulv d A x_t1))) (vopp b)) ^ 2
  = norm n (vadd (f n d A x_t1) (vopp b)) ^ 2.
Proof.
  intros n d A b x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; b] [A] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

(* line 2: norm(f(x_{t+1}) - b)**2 = norm(c(x_{t+1}))**2 *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (f n d A x_t1) (vopp b)) ^ 2 = norm n (c n d A b x_t1) ^ 2.
Proof.
  intros n d A b x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; b] [A] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; b] [A] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x_t1; b] [A]) (ienv_of []) e1 /\
  defined (env_of [n; d] [] [x_t1; b] [A]) (ienv_of []) e1.
Proof.
  intros n d A b x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e2 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow (Add p1 (V1 2 (0, 20002))) 2%nat))) 2%nat)%N.
(* line 1: norm(1/inner(exp(A*x_t), ones(n))*exp(A*x_t) - b + delta)**2 = norm(f(x_t) - b + delta)**2 *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (b delta_ x_t : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vadd (vscal (/ inner n (vexp (mulv d A x_t)) ones) (vexp (mulv d A x_t))) (vopp b)) delta_) ^ 2
  = norm n (vadd (vadd (f n d A x_t) (vopp b)) delta_) ^ 2.
Proof.
  intros n d A b delta_ x_t Hs_n Hs_d.
  setting [n; d] [] [x_t; b; delta_] [A] [] [].
  equation (nil_nonzero Ev) e2 e2.
Qed.

(* line 2: norm(f(x_t) - b + delta)**2 = norm(c(x_t) + delta)**2 *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (b delta_ x_t : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vadd (f n d A x_t) (vopp b)) delta_) ^ 2 = norm n (vadd (c n d A b x_t) delta_) ^ 2.
Proof.
  intros n d A b delta_ x_t Hs_n Hs_d.
  setting [n; d] [] [x_t; b; delta_] [A] [] [].
  equation (nil_nonzero Ev) e2 e2.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A b delta_ x_t Hs_n Hs_d.
  setting [n; d] [] [x_t; b; delta_] [A] [] [].
  equation (nil_nonzero Ev) e2 e2.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b delta_ x_t : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x_t; b; delta_] [A]) (ienv_of []) e2 /\
  defined (env_of [n; d] [] [x_t; b; delta_] [A]) (ienv_of []) e2.
Proof.
  intros n d A b delta_ x_t Hs_n Hs_d.
  setting [n; d] [] [x_t; b; delta_] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
