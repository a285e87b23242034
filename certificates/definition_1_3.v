(* Definition 1.3: softmax regression is attention regression with one query. The claim definition-1.3 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* P(X)[j, :].T = f(X.T*A[j, :].T) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A X : mat) (j k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < n)%nat ->
  row (P n d A X) j k = f n d A (mulv d (tr X) (row A j)) k.

(* norm(P(X) - B)**2 = total(norm(f(X.T*A[k, :].T) - B[k, :].T)**2, k) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A B X : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  frob n n (madd (P n d A X) (mopp B)) ^ 2
  = sum n (fun k => norm n (vadd (f n d A (mulv d (tr X) (row A k))) (vopp (row B k))) ^ 2).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V2 1 (1, 20000) (1, 20001))))%N.
Definition e1 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V2 1 (1, 20000) (1, 20001)))) (V2 0 (0, 20002) (1, 20001))))) (Int 1))))) (Exp (Sum (1, 20001) (Mul p1 (V2 0 (0, 2) (1, 20001)))))))%N.
(* line 1: P(X)[j, :].T = (inverse(diag(exp(A*X*A.T)*ones(n)))*exp(A*X*A.T))[j, :].T *)
Lemma line_1_1 :
  forall (n d : nat) (A X : mat) (j k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < n)%nat ->
  row (P n d A X) j k
  = row (mulm n (diaginv (mulv n (mexp (mulm d (mulm d A X) (tr A))) ones)) (mexp (mulm d (mulm d A X) (tr A)))) j k.
Proof.
  intros n d A X j k Hs_n Hs_d Hi_j Hi_k.
  setting [n; d] [] [] [A; X] [((0%N, 1%N), j); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Definition e2 : ex := (Mul (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (1, 20001) (1, 20000)))) (V2 0 (0, 1) (1, 20001))))) (Int 1)))) (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 2) (1, 20000)) (V2 1 (1, 20001) (1, 20000)))) (V2 0 (0, 1) (1, 20001))))))%N.
(* line 2: (inverse(diag(exp(A*X*A.T)*ones(n)))*exp(A*X*A.T))[j, :].T = 1/inner(exp(A*X.T*A[j, :].T), ones(n))*exp(A*X.T*A[j, :].T) *)
Lemma line_1_2 :
  forall (n d : nat) (A X : mat) (j k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < n)%nat ->
  row (mulm n (diaginv (mulv n (mexp (mulm d (mulm d A X) (tr A))) ones)) (mexp (mulm d (mulm d A X) (tr A)))) j k
  = vscal (/ inner n (vexp (mulv d (mulm d A (tr X)) (row A j))) ones) (vexp (mulv d (mulm d A (tr X)) (row A j))) k.
Proof.
  intros n d A X j k Hs_n Hs_d Hi_j Hi_k.
  setting [n; d] [] [] [A; X] [((0%N, 1%N), j); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition p4 : ex := (Sum (1, 20000) (Mul (V2 1 (1, 20000) (1, 20001)) (V2 0 (0, 1) (1, 20000))))%N.
Definition e3 : ex := (Mul (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p4))) (Int 1)))) (Exp (Sum (1, 20001) (Mul (V2 0 (0, 2) (1, 20001)) p4))))%N.
(* line 3: 1/inner(exp(A*X.T*A[j, :].T), ones(n))*exp(A*X.T*A[j, :].T) = f(X.T*A[j, :].T) *)
Lemma line_1_3 :
  forall (n d : nat) (A X : mat) (j k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < n)%nat ->
  vscal (/ inner n (vexp (mulv d (mulm d A (tr X)) (row A j))) ones) (vexp (mulv d (mulm d A (tr X)) (row A j))) k
  = f n d A (mulv d (tr X) (row A j)) k.
Proof.
  intros n d A X j k Hs_n Hs_d Hi_j Hi_k.
  setting [n; d] [] [] [A; X] [((0%N, 1%N), j); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A X j k Hs_n Hs_d Hi_j Hi_k.
  setting [n; d] [] [] [A; X] [((0%N, 1%N), j); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e1 e3.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A X : mat) (j k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [] [A; X]) (ienv_of [((0%N, 1%N), j); ((0%N, 2%N), k)]) e1 /\
  defined (env_of [n; d] [] [] [A; X]) (ienv_of [((0%N, 1%N), j); ((0%N, 2%N), k)]) e3.
Proof.
  intros n d A X j k Hs_n Hs_d Hi_j Hi_k.
  setting [n; d] [] [] [A; X] [((0%N, 1%N), j); ((0%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p6 : ex := (Sum (0, 20004) (Pow (Add (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V2 1 (1, 20000) (1, 20001)))) (V2 0 (0, 20002) (1, 20001))))) (Int 1))))) (Exp (Sum (1, 20001) (Mul p1 (V2 0 (0, 20004) (1, 20001))))))) (Opp (V2 2 (0, 20005) (0, 20004)))) 2%nat))%N.
Definition e4 : ex := (Pow (Sqrt (Sum (0, 20005) p6)) 2%nat)%N.
Definition e5 : ex := (Sum (0, 20005) (Pow (Sqrt p6) 2%nat))%N.
(* line 1: norm(P(X) - B)**2 = total(norm(P(X)[k, :].T - B[k, :].T)**2, k) *)
Lemma line_2_1 :
  forall (n d : nat) (A B X : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  frob n n (madd (P n d A X) (mopp B)) ^ 2
  = sum n (fun k => norm n (vadd (row (P n d A X) k) (vopp (row B k))) ^ 2).
Proof.
  intros n d A B X Hs_n Hs_d.
  setting [n; d] [] [] [A; X; B] [] [].
  equation (nil_nonzero Ev) e4 e5.
Qed.

Definition p9 : ex := (Sum (1, 20000) (Mul (V2 1 (1, 20000) (1, 20001)) (V2 0 (0, 20004) (1, 20000))))%N.
Definition e6 : ex := (Sum (0, 20004) (Pow (Sqrt (Sum (0, 20003) (Pow (Add (Mul (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p9))) (Int 1)))) (Exp (Sum (1, 20001) (Mul (V2 0 (0, 20003) (1, 20001)) p9)))) (Opp (V2 2 (0, 20004) (0, 20003)))) 2%nat))) 2%nat))%N.
(* line 2: total(norm(P(X)[k, :].T - B[k, :].T)**2, k) = total(norm(f(X.T*A[k, :].T) - B[k, :].T)**2, k) *)
Lemma line_2_2 :
  forall (n d : nat) (A B X : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun k => norm n (vadd (row (P n d A X) k) (vopp (row B k))) ^ 2)
  = sum n (fun k => norm n (vadd (f n d A (mulv d (tr X) (row A k))) (vopp (row B k))) ^ 2).
Proof.
  intros n d A B X Hs_n Hs_d.
  setting [n; d] [] [] [A; X; B] [] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A B X Hs_n Hs_d.
  setting [n; d] [] [] [A; X; B] [] [].
  equation (nil_nonzero Ev) e4 e6.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A B X : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [] [A; X; B]) (ienv_of []) e4 /\
  defined (env_of [n; d] [] [] [A; X; B]) (ienv_of []) e6.
Proof.
  intros n d A B X Hs_n Hs_d.
  setting [n; d] [] [] [A; X; B] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
