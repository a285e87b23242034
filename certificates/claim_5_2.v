(* Claim 5.2: one data shift. The claim claim-5.2 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* norm(1/inner(exp(A*x_t), ones(n))*exp(A*x_t) - b + delta_b())**2 = norm(1/inner(exp(A*x_{t+1}), ones(n))*exp(A*x_{t+1}) - b)**2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vadd (vscal (/ inner n (vexp (mulv d A x_t)) ones) (vexp (mulv d A x_t))) (vopp b)) (delta_b n d A x_t x_t1)) ^ 2
  = norm n (vadd (vscal (/ inner n (vexp (mulv d A x_t1)) ones) (vexp (mulv d A x_t1))) (vopp b)) ^ 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p2 : ex := (Add p1 (Opp (V1 1 (0, 20002))))%N.
Definition p3 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p4 : ex := (Opp p1)%N.
Definition e1 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow (Add p2 (Add p3 p4)) 2%nat))) 2%nat)%N.
(* line 1: norm(1/inner(exp(A*x_t), ones(n))*exp(A*x_t) - b + delta_b())**2 = norm(f(x_t) - b + delta_b())**2 *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vadd (vscal (/ inner n (vexp (mulv d A x_t)) ones) (vexp (mulv d A x_t))) (vopp b)) (delta_b n d A x_t x_t1)) ^ 2
  = norm n (vadd (vadd (f n d A x_t) (vopp b)) (delta_b n d A x_t x_t1)) ^ 2.
Proof.
  intros n d A b x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; b; x_t1] [A] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Definition e2 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow (Add (Add p2 p3) p4) 2%nat))) 2%nat)%N.
(* line 2: norm(f(x_t) - b + delta_b())**2 = norm(f(x_t) - b + f(x_{t+1}) - f(x_t))**2 *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vadd (f n d A x_t) (vopp b)) (delta_b n d A x_t x_t1)) ^ 2
  = norm n (vadd (vadd (vadd (f n d A x_t) (vopp b)) (f n d A x_t1)) (vopp (f n d A x_t))) ^ 2.
Proof.
  intros n d A b x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; b; x_t1] [A] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition e3 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow (Add p3 (Opp (V1 1 (0, 20002)))) 2%nat))) 2%nat)%N.
(* line 3: norm(f(x_t) - b + f(x_{t+1}) - f(x_t))**2 = norm(f(x_{t+1}) - b)**2 *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vadd (vadd (f n d A x_t) (vopp b)) (f n d A x_t1)) (vopp (f n d A x_t))) ^ 2
  = norm n (vadd (f n d A x_t1) (vopp b)) ^ 2.
Proof.
  intros n d A b x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; b; x_t1] [A] [] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Definition e4 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow p2 2%nat))) 2%nat)%N.
(* line 4: norm(f(x_{t+1}) - b)**2 = norm(1/inner(exp(A*x_{t+1}), ones(n))*exp(A*x_{t+1}) - b)**2 *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (b x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (f n d A x_t1) (vopp b)) ^ 2
  = norm n (vadd (vscal (/ inner n (vexp (mulv d A x_t1)) ones) (vexp (mulv d A x_t1))) (vopp b)) ^ 2.
Proof.
  intros n d A b x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; b] [A] [] [].
  equation (nil_nonzero Ev) e4 e4.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; b; x_t1] [A] [] [].
  equation (nil_nonzero Ev) e1 e3.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x_t; b; x_t1] [A]) (ienv_of []) e1 /\
  defined (env_of [n; d] [] [x_t; b; x_t1] [A]) (ienv_of []) e3.
Proof.
  intros n d A b x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; b; x_t1] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
