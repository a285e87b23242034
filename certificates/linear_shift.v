(* Section 2.1, first display: in linear regression, a step on the weights is a shift of the target. The claim linear-shift of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* norm(A*(x + delta_x) - b) = norm(A*x - (b - delta_b_linear())) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b delta_x x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d A (vadd x delta_x)) (vopp b))
  = norm n (vadd (mulv d A x) (vopp (vadd b (vopp (delta_b_linear n d A delta_x))))).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Sqrt (Sum (0, 20001) (Pow (Add (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (Add (V1 0 (1, 20000)) (V1 1 (1, 20000))))) (Opp (V1 2 (0, 20001)))) 2%nat)))%N.
Definition p2 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition e2 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p2 (Opp (Add (V1 2 (0, 20001)) (Opp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000)))))))) 2%nat)))%N.
(* line 1: norm(A*(x + delta_x) - b) = norm(A*x - (b - A*delta_x)) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b delta_x x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d A (vadd x delta_x)) (vopp b))
  = norm n (vadd (mulv d A x) (vopp (vadd b (vopp (mulv d A delta_x))))).
Proof.
  intros n d A b delta_x x Hs_n Hs_d.
  setting [n; d] [] [x; delta_x; b] [A] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition e3 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p2 (Opp (Add (V1 1 (0, 20001)) (Opp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000)))))))) 2%nat)))%N.
(* line 2: norm(A*x - (b - A*delta_x)) = norm(A*x - (b - delta_b_linear())) *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b delta_x x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d A x) (vopp (vadd b (vopp (mulv d A delta_x)))))
  = norm n (vadd (mulv d A x) (vopp (vadd b (vopp (delta_b_linear n d A delta_x))))).
Proof.
  intros n d A b delta_x x Hs_n Hs_d.
  setting [n; d] [] [x; b; delta_x] [A] [] [].
  equation (nil_nonzero Ev) e3 e3.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b delta_x x Hs_n Hs_d.
  setting [n; d] [] [x; delta_x; b] [A] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (b delta_x x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x; delta_x; b] [A]) (ienv_of []) e1 /\
  defined (env_of [n; d] [] [x; delta_x; b] [A]) (ienv_of []) e2.
Proof.
  intros n d A b delta_x x Hs_n Hs_d.
  setting [n; d] [] [x; delta_x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
