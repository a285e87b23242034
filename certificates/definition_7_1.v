(* Definition 7.1: the data shifts of a moved matrix, a sphere. The claim definition-7.1 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* norm(1/inner(exp(A_{t+1}*x), ones(n))*exp(A_{t+1}*x) - b)**2 = norm(c(A_{t+1}))**2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A_t1 : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vscal (/ inner n (vexp (mulv d A_t1 x)) ones) (vexp (mulv d A_t1 x))) (vopp b)) ^ 2
  = norm n (c_2 n d b x A_t1) ^ 2.

(* norm(1/inner(exp(A_t*x), ones(n))*exp(A_t*x) - b + delta)**2 = norm(c(A_t) + delta)**2 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A_t : mat) (b delta_ x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vadd (vscal (/ inner n (vexp (mulv d A_t x)) ones) (vexp (mulv d A_t x))) (vopp b)) delta_) ^ 2
  = norm n (vadd (c_2 n d b x A_t) delta_) ^ 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Add (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) (Opp (V1 1 (0, 20002))))%N.
Definition e1 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow p1 2%nat))) 2%nat)%N.
(* line 1: norm(1/inner(exp(A_{t+1}*x), ones(n))*exp(A_{t+1}*x) - b)**2 = norm(f(A_{t+1}) - b)**2 *)
Lemma line_1_1 :
  forall (n d : nat) (A_t1 : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vscal (/ inner n (vexp (mulv d A_t1 x)) ones) (vexp (mulv d A_t1 x))) (vopp b)) ^ 2
  = norm n (vadd (f_2 n d x A_t1) (vopp b)) ^ 2.
Proof.
  intros n d A_t1 b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A_t1] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

(* line 2: norm(f(A_{t+1}) - b)**2 = norm(c(A_{t+1}))**2 *)
Lemma line_1_2 :
  forall (n d : nat) (A_t1 : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (f_2 n d x A_t1) (vopp b)) ^ 2 = norm n (c_2 n d b x A_t1) ^ 2.
Proof.
  intros n d A_t1 b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A_t1] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A_t1 b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A_t1] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A_t1 : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x; b] [A_t1]) (ienv_of []) e1 /\
  defined (env_of [n; d] [] [x; b] [A_t1]) (ienv_of []) e1.
Proof.
  intros n d A_t1 b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A_t1] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e2 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow (Add p1 (V1 2 (0, 20002))) 2%nat))) 2%nat)%N.
(* line 1: norm(1/inner(exp(A_t*x), ones(n))*exp(A_t*x) - b + delta)**2 = norm(f(A_t) - b + delta)**2 *)
Lemma line_2_1 :
  forall (n d : nat) (A_t : mat) (b delta_ x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vadd (vscal (/ inner n (vexp (mulv d A_t x)) ones) (vexp (mulv d A_t x))) (vopp b)) delta_) ^ 2
  = norm n (vadd (vadd (f_2 n d x A_t) (vopp b)) delta_) ^ 2.
Proof.
  intros n d A_t b delta_ x Hs_n Hs_d.
  setting [n; d] [] [x; b; delta_] [A_t] [] [].
  equation (nil_nonzero Ev) e2 e2.
Qed.

(* line 2: norm(f(A_t) - b + delta)**2 = norm(c(A_t) + delta)**2 *)
Lemma line_2_2 :
  forall (n d : nat) (A_t : mat) (b delta_ x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vadd (f_2 n d x A_t) (vopp b)) delta_) ^ 2 = norm n (vadd (c_2 n d b x A_t) delta_) ^ 2.
Proof.
  intros n d A_t b delta_ x Hs_n Hs_d.
  setting [n; d] [] [x; b; delta_] [A_t] [] [].
  equation (nil_nonzero Ev) e2 e2.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A_t b delta_ x Hs_n Hs_d.
  setting [n; d] [] [x; b; delta_] [A_t] [] [].
  equation (nil_nonzero Ev) e2 e2.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A_t : mat) (b delta_ x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x; b; delta_] [A_t]) (ienv_of []) e2 /\
  defined (env_of [n; d] [] [x; b; delta_] [A_t]) (ienv_of []) e2.
Proof.
  intros n d A_t b delta_ x Hs_n Hs_d.
  setting [n; d] [] [x; b; delta_] [A_t] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
