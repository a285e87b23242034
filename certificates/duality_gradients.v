(* Correspondence, gradients: two gradients, one vector. The claim duality-gradients of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* gradient(L(A, x), x) = A.T*V(A*x) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  is_derive (fun s => L_3 n d b A (upd x k s)) (x k) (mulv n (tr A) (V n b (mulv d A x)) k).

(* gradient(L(A, x), A) = V(A*x)*x.T *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  is_derive (fun s => L_3 n d b (updm A k l s) x) (A k l) (outer (V n b (mulv d A x)) x k l).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))))%N.
Definition p2 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p3 : ex := (Add p2 (Opp (V1 1 (0, 20002))))%N.
Definition p4 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow p3 2%nat))) 2%nat)%N.
Definition e1 : ex := (Mul p4 (Inv (Int 2)))%N.
Definition p6 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e2 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p6) (Opp (Mul p6 p2))) p3))))%N.
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

Definition p9 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e4 : ex := (Mul (Sum (0, 20002) (Mul (Add (Mul (Del (0, 1) (0, 20002)) p9) (Opp (Mul p9 p2))) p3)) (V1 0 (1, 2)))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n d A b x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (1, 2))%N e1 e4.
Qed.

Definition e5 : ex := (D (T2 0 (0, 1) (1, 2)) e1)%N.
Lemma defined_2 :
  forall (n d : nat) (A : mat) (b x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e5 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e4.
Proof.
  intros n d A b x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
