(* Definition 1.2: linear regression, and its gradient. The claim definition-1.2 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* gradient(norm(A*x - b)**2/2, x) = A.T*(A*x - b) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  is_derive (fun s => norm n (vadd (mulv d A (upd x k s)) (vopp b)) ^ 2 / 2) (x k)
    (mulv n (tr A) (vadd (mulv d A x) (vopp b)) k).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))) (Opp (V1 1 (0, 20001))))%N.
Definition p2 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow p1 2%nat))) 2%nat)%N.
Definition e1 : ex := (Mul p2 (Inv (Int 2)))%N.
Definition e2 : ex := (Sum (0, 20001) (Mul (V2 0 (0, 20001) (1, 1)) p1))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), k)] [].
  derivative (nil_nonzero Ev) (T1 0 (1, 1))%N e1 e2.
Qed.

Definition e3 : ex := (D (T1 0 (1, 1)) e1)%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), k)]) e3 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), k)]) e2.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
