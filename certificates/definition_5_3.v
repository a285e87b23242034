(* Definition 5.3: the two parts of the data shift. The claim definition-5.3 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* inner(delta_b1(), ones(n)) = -inner(delta_b2(), ones(n)) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (delta_b1 n d A x_t x_t1) ones = - inner n (delta_b2 n d A x_t x_t1) ones.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1)))%N.
Definition p2 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) (Int 1))))%N.
Definition p3 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition e1 : ex := (Sum (0, 20002) (Mul (Mul (Add (Inv p1) (Opp p2)) p3) (Int 1)))%N.
(* line 1: inner(delta_b1(), ones(n)) = inner((1/inner(exp(A*x_{t+1}), ones(n)) - 1/inner(exp(A*x_t), ones(n)))*exp(A*x_{t+1}), ones(n)) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (delta_b1 n d A x_t x_t1) ones
  = inner n (vscal (/ inner n (vexp (mulv d A x_t1)) ones - / inner n (vexp (mulv d A x_t)) ones) (vexp (mulv d A x_t1))) ones.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Definition e2 : ex := (Add (Int 1) (Opp (Mul p1 p2)))%N.
(* line 2: inner((1/inner(exp(A*x_{t+1}), ones(n)) - 1/inner(exp(A*x_t), ones(n)))*exp(A*x_{t+1}), ones(n)) = 1 - alpha(x_{t+1})/alpha(x_t) *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (vscal (/ inner n (vexp (mulv d A x_t1)) ones - / inner n (vexp (mulv d A x_t)) ones) (vexp (mulv d A x_t1))) ones
  = 1 - alpha n d A x_t1 / alpha n d A x_t.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition e3 : ex := (Opp (Sum (0, 20002) (Mul (Mul p2 (Add p3 (Opp (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))))))) (Int 1))))%N.
(* line 3: 1 - alpha(x_{t+1})/alpha(x_t) = -inner(delta_b2(), ones(n)) *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  1 - alpha n d A x_t1 / alpha n d A x_t = - inner n (delta_b2 n d A x_t x_t1) ones.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  equation (nil_nonzero Ev) e1 e3.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x_t1; x_t] [A]) (ienv_of []) e1 /\
  defined (env_of [n; d] [] [x_t1; x_t] [A]) (ienv_of []) e3.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
