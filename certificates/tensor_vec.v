(* The vec identity: in pairs of indices. The claim tensor-vec of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* (A_1*X*A_2.T)[j, l] = total(total(A_1[j, i]*A_2[l, k]*X[i, k], k), i) *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (l < m)%nat ->
  mulm e (mulm d A_1 X) (tr A_2) j l = sum d (fun i => sum e (fun k => A_1 j i * A_2 l k * X i k)).

(* (A_1*X*A_2.T).T[l, j] = total(total(X.T[k, i]*A_1[j, i]*A_2[l, k], i), k) *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (l < m)%nat ->
  tr (mulm e (mulm d A_1 X) (tr A_2)) l j = sum e (fun k => sum d (fun i => tr X k i * A_1 j i * A_2 l k)).

(* (A_1.T*S*A_2)[i, k] = total(total(A_1[j, i]*A_2[l, k]*S[j, l], l), j) *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 S_ : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  mulm m (mulm n (tr A_1) S_) A_2 i k = sum n (fun j => sum m (fun l => A_1 j i * A_2 l k * S_ j l)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 1) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 2) (2, 20001))))%N.
Definition e2 : ex := (Sum (3, 20001) (Mul (V2 0 (0, 1) (3, 20001)) (Sum (2, 20000) (Mul (V2 1 (3, 20001) (2, 20000)) (V2 2 (1, 2) (2, 20000))))))%N.
(* line 1: (A_1*X*A_2.T)[j, l] = inner(A_1[j, :].T, X*A_2[l, :].T) *)
Lemma line_1_1 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (l < m)%nat ->
  mulm e (mulm d A_1 X) (tr A_2) j l = inner d (row A_1 j) (mulv e X (row A_2 l)).
Proof.
  intros n m e d A_1 A_2 X j l Hs_n Hs_m Hs_e Hs_d Hi_j Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition e3 : ex := (Sum (3, 20001) (Sum (2, 20000) (Mul (Mul (V2 0 (0, 1) (3, 20001)) (V2 2 (1, 2) (2, 20000))) (V2 1 (3, 20001) (2, 20000)))))%N.
(* line 2: inner(A_1[j, :].T, X*A_2[l, :].T) = total(total(A_1[j, i]*A_2[l, k]*X[i, k], k), i) *)
Lemma line_1_2 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (l < m)%nat ->
  inner d (row A_1 j) (mulv e X (row A_2 l)) = sum d (fun i => sum e (fun k => A_1 j i * A_2 l k * X i k)).
Proof.
  intros n m e d A_1 A_2 X j l Hs_n Hs_m Hs_e Hs_d Hi_j Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n m e d A_1 A_2 X j l Hs_n Hs_m Hs_e Hs_d Hi_j Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e1 e3.
Qed.

Lemma defined_1 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (l < m)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e1 /\
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e3.
Proof.
  intros n m e d A_1 A_2 X j l Hs_n Hs_m Hs_e Hs_d Hi_j Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p4 : ex := (Mul (V2 1 (3, 20000) (2, 20001)) (V2 0 (0, 1) (3, 20000)))%N.
Definition e4 : ex := (Sum (2, 20001) (Mul (V2 2 (1, 2) (2, 20001)) (Sum (3, 20000) p4)))%N.
(* line 1: (A_1*X*A_2.T).T[l, j] = inner(A_2[l, :].T, X.T*A_1[j, :].T) *)
Lemma line_2_1 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (l < m)%nat ->
  tr (mulm e (mulm d A_1 X) (tr A_2)) l j = inner e (row A_2 l) (mulv d (tr X) (row A_1 j)).
Proof.
  intros n m e d A_1 A_2 X j l Hs_n Hs_m Hs_e Hs_d Hi_j Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e1 e4.
Qed.

Definition p6 : ex := (Mul (V2 1 (3, 20000) (2, 20001)) (V2 2 (0, 1) (3, 20000)))%N.
Definition e5 : ex := (Sum (2, 20001) (Mul (V2 0 (1, 2) (2, 20001)) (Sum (3, 20000) p6)))%N.
Definition e6 : ex := (Sum (2, 20001) (Sum (3, 20000) (Mul p6 (V2 0 (1, 2) (2, 20001)))))%N.
(* line 2: inner(A_2[l, :].T, X.T*A_1[j, :].T) = total(total(X.T[k, i]*A_1[j, i]*A_2[l, k], i), k) *)
Lemma line_2_2 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (l < m)%nat ->
  inner e (row A_2 l) (mulv d (tr X) (row A_1 j)) = sum e (fun k => sum d (fun i => tr X k i * A_1 j i * A_2 l k)).
Proof.
  intros n m e d A_1 A_2 X j l Hs_n Hs_m Hs_e Hs_d Hi_j Hi_l.
  setting [n; m; e; d] [] [] [A_2; X; A_1] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Definition e7 : ex := (Sum (2, 20001) (Sum (3, 20000) (Mul p4 (V2 2 (1, 2) (2, 20001)))))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 X j l Hs_n Hs_m Hs_e Hs_d Hi_j Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e1 e7.
Qed.

Lemma defined_2 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> (l < m)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e1 /\
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e7.
Proof.
  intros n m e d A_1 A_2 X j l Hs_n Hs_m Hs_e Hs_d Hi_j Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e8 : ex := (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (3, 1)) (V2 1 (0, 20000) (1, 20001)))) (V2 2 (1, 20001) (2, 2))))%N.
Definition e9 : ex := (Sum (0, 20001) (Mul (V2 0 (0, 20001) (3, 1)) (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V2 2 (1, 20000) (2, 2))))))%N.
(* line 1: (A_1.T*S*A_2)[i, k] = inner(A_1[:, i], S*A_2[:, k]) *)
Lemma line_3_1 :
  forall (n m e d : nat) (A_1 A_2 S_ : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  mulm m (mulm n (tr A_1) S_) A_2 i k = inner n (col A_1 i) (mulv m S_ (col A_2 k)).
Proof.
  intros n m e d A_1 A_2 S_ i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [] [] [A_1; S_; A_2] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e8 e9.
Qed.

Definition e10 : ex := (Sum (0, 20001) (Sum (1, 20000) (Mul (Mul (V2 0 (0, 20001) (3, 1)) (V2 2 (1, 20000) (2, 2))) (V2 1 (0, 20001) (1, 20000)))))%N.
(* line 2: inner(A_1[:, i], S*A_2[:, k]) = total(total(A_1[j, i]*A_2[l, k]*S[j, l], l), j) *)
Lemma line_3_2 :
  forall (n m e d : nat) (A_1 A_2 S_ : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  inner n (col A_1 i) (mulv m S_ (col A_2 k)) = sum n (fun j => sum m (fun l => A_1 j i * A_2 l k * S_ j l)).
Proof.
  intros n m e d A_1 A_2 S_ i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [] [] [A_1; S_; A_2] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e9 e10.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 S_ i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [] [] [A_1; S_; A_2] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e8 e10.
Qed.

Lemma defined_3 :
  forall (n m e d : nat) (A_1 A_2 S_ : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; S_; A_2]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e8 /\
  defined (env_of [n; m; e; d] [] [] [A_1; S_; A_2]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e10.
Proof.
  intros n m e d A_1 A_2 S_ i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [] [] [A_1; S_; A_2] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
