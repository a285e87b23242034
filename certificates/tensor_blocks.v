(* The block form: $n$ softmax regressions that share $X$. The claim tensor-blocks of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* (A_1*X*A_2.T)[j, :].T = A_2*X.T*A_1[j, :].T *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (j k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < m)%nat ->
  row (mulm e (mulm d A_1 X) (tr A_2)) j k = mulv d (mulm e A_2 (tr X)) (row A_1 j) k.

(* f(A_1*X*A_2.T)[j, :].T = f_A2(X.T*A_1[j, :].T) *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (j k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < m)%nat ->
  row (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) j k = f_A2 m e A_2 (mulv d (tr X) (row A_1 j)) k.

(* norm(f(A_1*X*A_2.T) - B)**2 = total(norm(f_A2(X.T*A_1[j, :].T) - B[j, :].T)**2, j) *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp B)) ^ 2
  = sum n (fun j => norm m (vadd (f_A2 m e A_2 (mulv d (tr X) (row A_1 j))) (vopp (row B j))) ^ 2).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 1) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition e1 : ex := (Sum (2, 20001) (Mul p1 (V2 2 (1, 2) (2, 20001))))%N.
Definition p3 : ex := (Mul (Sum (2, 20000) (Mul (V2 2 (1, 2) (2, 20000)) (V2 1 (3, 20001) (2, 20000)))) (V2 0 (0, 1) (3, 20001)))%N.
Definition e2 : ex := (Sum (3, 20001) p3)%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n m e d A_1 A_2 X j k Hs_n Hs_m Hs_e Hs_d Hi_j Hi_k.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), j); ((1%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (j k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < m)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), k)]) e1 /\
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), k)]) e2.
Proof.
  intros n m e d A_1 A_2 X j k Hs_n Hs_m Hs_e Hs_d Hi_j Hi_k.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), j); ((1%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p5 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition e3 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p1 (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p5 (V2 2 (1, 2) (2, 20001)))))))%N.
Definition e4 : ex := (Mul (Inv (Sum (1, 20002) (Mul (Exp (Sum (3, 20001) (Mul (Sum (2, 20000) (Mul (V2 2 (1, 20002) (2, 20000)) (V2 1 (3, 20001) (2, 20000)))) (V2 0 (0, 1) (3, 20001))))) (Int 1)))) (Exp e2))%N.
(* line 1: f(A_1*X*A_2.T)[j, :].T = 1/inner(exp(A_2*X.T*A_1[j, :].T), ones(m))*exp(A_2*X.T*A_1[j, :].T) *)
Lemma line_2_1 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (j k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < m)%nat ->
  row (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) j k
  = vscal (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) (row A_1 j))) ones) (vexp (mulv d (mulm e A_2 (tr X)) (row A_1 j))) k.
Proof.
  intros n m e d A_1 A_2 X j k Hs_n Hs_m Hs_e Hs_d Hi_j Hi_k.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), j); ((1%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Definition e5 : ex := (Mul (Inv (Sum (1, 20002) (Mul (Exp (Sum (3, 20001) (Mul (Sum (2, 20000) (Mul (V2 0 (1, 20002) (2, 20000)) (V2 1 (3, 20001) (2, 20000)))) (V2 2 (0, 1) (3, 20001))))) (Int 1)))) (Exp (Sum (3, 20001) (Mul (Sum (2, 20000) (Mul (V2 0 (1, 2) (2, 20000)) (V2 1 (3, 20001) (2, 20000)))) (V2 2 (0, 1) (3, 20001))))))%N.
Definition p9 : ex := (Sum (3, 20000) (Mul (V2 1 (3, 20000) (2, 20001)) (V2 2 (0, 1) (3, 20000))))%N.
Definition e6 : ex := (Mul (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (V2 0 (1, 20002) (2, 20001)) p9))) (Int 1)))) (Exp (Sum (2, 20001) (Mul (V2 0 (1, 2) (2, 20001)) p9))))%N.
(* line 2: 1/inner(exp(A_2*X.T*A_1[j, :].T), ones(m))*exp(A_2*X.T*A_1[j, :].T) = f_A2(X.T*A_1[j, :].T) *)
Lemma line_2_2 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (j k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < m)%nat ->
  vscal (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) (row A_1 j))) ones) (vexp (mulv d (mulm e A_2 (tr X)) (row A_1 j))) k
  = f_A2 m e A_2 (mulv d (tr X) (row A_1 j)) k.
Proof.
  intros n m e d A_1 A_2 X j k Hs_n Hs_m Hs_e Hs_d Hi_j Hi_k.
  setting [n; m; e; d] [] [] [A_2; X; A_1] [((0%N, 1%N), j); ((1%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Definition p11 : ex := (Sum (3, 20000) (Mul (V2 1 (3, 20000) (2, 20001)) (V2 0 (0, 1) (3, 20000))))%N.
Definition e7 : ex := (Mul (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (V2 2 (1, 20002) (2, 20001)) p11))) (Int 1)))) (Exp (Sum (2, 20001) (Mul (V2 2 (1, 2) (2, 20001)) p11))))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 X j k Hs_n Hs_m Hs_e Hs_d Hi_j Hi_k.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), j); ((1%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e3 e7.
Qed.

Lemma defined_2 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (j k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < m)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), k)]) e3 /\
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), k)]) e7.
Proof.
  intros n m e d A_1 A_2 X j k Hs_n Hs_m Hs_e Hs_d Hi_j Hi_k.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), j); ((1%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p13 : ex := (Sum (1, 20004) (Pow (Add (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p5 (V2 2 (1, 20004) (2, 20001))))))) (Opp (V2 3 (0, 20005) (1, 20004)))) 2%nat))%N.
Definition e8 : ex := (Pow (Sqrt (Sum (0, 20005) p13)) 2%nat)%N.
Definition e9 : ex := (Sum (0, 20005) (Pow (Sqrt p13) 2%nat))%N.
(* line 1: norm(f(A_1*X*A_2.T) - B)**2 = total(norm(f(A_1*X*A_2.T)[j, :].T - B[j, :].T)**2, j) *)
Lemma line_3_1 :
  forall (n m e d : nat) (A_1 A_2 B X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp B)) ^ 2
  = sum n (fun j => norm m (vadd (row (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) j) (vopp (row B j))) ^ 2).
Proof.
  intros n m e d A_1 A_2 B X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B] [] [].
  equation (nil_nonzero Ev) e8 e9.
Qed.

Definition p16 : ex := (Sum (3, 20000) (Mul (V2 1 (3, 20000) (2, 20001)) (V2 0 (0, 20004) (3, 20000))))%N.
Definition e10 : ex := (Sum (0, 20004) (Pow (Sqrt (Sum (1, 20003) (Pow (Add (Mul (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (V2 2 (1, 20002) (2, 20001)) p16))) (Int 1)))) (Exp (Sum (2, 20001) (Mul (V2 2 (1, 20003) (2, 20001)) p16)))) (Opp (V2 3 (0, 20004) (1, 20003)))) 2%nat))) 2%nat))%N.
(* line 2: total(norm(f(A_1*X*A_2.T)[j, :].T - B[j, :].T)**2, j) = total(norm(f_A2(X.T*A_1[j, :].T) - B[j, :].T)**2, j) *)
Lemma line_3_2 :
  forall (n m e d : nat) (A_1 A_2 B X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  sum n (fun j => norm m (vadd (row (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) j) (vopp (row B j))) ^ 2)
  = sum n (fun j => norm m (vadd (f_A2 m e A_2 (mulv d (tr X) (row A_1 j))) (vopp (row B j))) ^ 2).
Proof.
  intros n m e d A_1 A_2 B X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B] [] [].
  equation (nil_nonzero Ev) e9 e10.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 B X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B] [] [].
  equation (nil_nonzero Ev) e8 e10.
Qed.

Lemma defined_3 :
  forall (n m e d : nat) (A_1 A_2 B X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2; B]) (ienv_of []) e8 /\
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2; B]) (ienv_of []) e10.
Proof.
  intros n m e d A_1 A_2 B X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
