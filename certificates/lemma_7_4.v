(* Lemma 7.4: the data shift of a moved matrix is the sum of its parts. The claim lemma-7.4 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* delta_b() = delta_b1() + delta_b2() *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A_t A_t1 : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  delta_b_2 n d A_t A_t1 x k = vadd (delta_b1_2 n d A_t A_t1 x) (delta_b2_2 n d A_t A_t1 x) k.

(* delta_b1() = (1/alpha(A_{t+1}) - 1/alpha(A_t))*exp(A_{t+1}*x) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A_t A_t1 : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  delta_b1_2 n d A_t A_t1 x k = vscal (/ alpha_2 n d x A_t1 - / alpha_2 n d x A_t) (vexp (mulv d A_t1 x)) k.

(* delta_b2() = 1/alpha(A_t)*(exp(A_{t+1}*x) - exp(A_t*x)) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A_t A_t1 : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  delta_b2_2 n d A_t A_t1 x k
  = vscal (/ alpha_2 n d x A_t) (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) k.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))))%N.
Definition p2 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition p3 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))))%N.
Definition p4 : ex := (Exp (Sum (1, 20000) (Mul (V2 1 (0, 1) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition e1 : ex := (Add (Mul p1 p2) (Opp (Mul p3 p4)))%N.
Definition p6 : ex := (Add p1 (Opp p3))%N.
Definition e3 : ex := (Mul p6 p2)%N.
Definition p8 : ex := (Add p2 (Opp p4))%N.
Definition e4 : ex := (Mul p3 p8)%N.
Definition e2 : ex := (Add e3 e4)%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d A_t A_t1 x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A_t1; A_t] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [x] [A_t1; A_t]) (ienv_of [((0%N, 1%N), k)]) e1 /\
  defined (env_of [n; d] [] [x] [A_t1; A_t]) (ienv_of [((0%N, 1%N), k)]) e2.
Proof.
  intros n d A_t A_t1 x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A_t1; A_t] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

(* line 1: delta_b1() = (1/inner(exp(A_{t+1}*x), ones(n)) - 1/inner(exp(A_t*x), ones(n)))*exp(A_{t+1}*x) *)
Lemma line_2_1 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  delta_b1_2 n d A_t A_t1 x k
  = vscal (/ inner n (vexp (mulv d A_t1 x)) ones - / inner n (vexp (mulv d A_t x)) ones) (vexp (mulv d A_t1 x)) k.
Proof.
  intros n d A_t A_t1 x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A_t1; A_t] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e3 e3.
Qed.

(* line 2: (1/inner(exp(A_{t+1}*x), ones(n)) - 1/inner(exp(A_t*x), ones(n)))*exp(A_{t+1}*x) = (1/alpha(A_{t+1}) - 1/alpha(A_t))*exp(A_{t+1}*x) *)
Lemma line_2_2 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  vscal (/ inner n (vexp (mulv d A_t1 x)) ones - / inner n (vexp (mulv d A_t x)) ones) (vexp (mulv d A_t1 x)) k
  = vscal (/ alpha_2 n d x A_t1 - / alpha_2 n d x A_t) (vexp (mulv d A_t1 x)) k.
Proof.
  intros n d A_t A_t1 x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A_t1; A_t] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e3 e3.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A_t A_t1 x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A_t1; A_t] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e3 e3.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [x] [A_t1; A_t]) (ienv_of [((0%N, 1%N), k)]) e3 /\
  defined (env_of [n; d] [] [x] [A_t1; A_t]) (ienv_of [((0%N, 1%N), k)]) e3.
Proof.
  intros n d A_t A_t1 x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A_t1; A_t] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

(* line 1: delta_b2() = 1/inner(exp(A_t*x), ones(n))*(exp(A_{t+1}*x) - exp(A_t*x)) *)
Lemma line_3_1 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  delta_b2_2 n d A_t A_t1 x k
  = vscal (/ inner n (vexp (mulv d A_t x)) ones) (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) k.
Proof.
  intros n d A_t A_t1 x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A_t1; A_t] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e4 e4.
Qed.

(* line 2: 1/inner(exp(A_t*x), ones(n))*(exp(A_{t+1}*x) - exp(A_t*x)) = 1/alpha(A_t)*(exp(A_{t+1}*x) - exp(A_t*x)) *)
Lemma line_3_2 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  vscal (/ inner n (vexp (mulv d A_t x)) ones) (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) k
  = vscal (/ alpha_2 n d x A_t) (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) k.
Proof.
  intros n d A_t A_t1 x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A_t1; A_t] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e4 e4.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n d A_t A_t1 x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A_t1; A_t] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e4 e4.
Qed.

Lemma defined_3 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [x] [A_t1; A_t]) (ienv_of [((0%N, 1%N), k)]) e4 /\
  defined (env_of [n; d] [] [x] [A_t1; A_t]) (ienv_of [((0%N, 1%N), k)]) e4.
Proof.
  intros n d A_t A_t1 x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A_t1; A_t] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
