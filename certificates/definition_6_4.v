(* Definition 6.4: the residual, and the loss in terms of it, as functions of $A$. The claim definition-6.4 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* L(A) = norm(c(A))**2/2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  L_2 n d b x A = norm n (c_2 n d b x A) ^ 2 / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow (Add (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) (Opp (V1 1 (0, 20002)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
(* line 1: L(A) = norm(f(A) - b)**2/2 *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  L_2 n d b x A = norm n (vadd (f_2 n d x A) (vopp b)) ^ 2 / 2.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

(* line 2: norm(f(A) - b)**2/2 = norm(c(A))**2/2 *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (f_2 n d x A) (vopp b)) ^ 2 / 2 = norm n (c_2 n d b x A) ^ 2 / 2.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of []) e1 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of []) e1.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
