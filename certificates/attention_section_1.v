(* Section 1, second display: self-attention, and its rows as averages. The claim attention-section-1 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* exp(A*Q*(A*K).T) = exp(A*Q*K.T*A.T) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A K Q_ : mat) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < n)%nat ->
  mexp (mulm d (mulm d A Q_) (tr (mulm d A K))) k l = mexp (mulm d (mulm d (mulm d A Q_) (tr K)) (tr A)) k l.

(* Attn(A)[j, :].T = (A*V).T*f((Q*K.T).T*A[j, :].T) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A K Q_ V : mat) (j k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < d)%nat ->
  row (Attn n d K Q_ V A) j k = mulv n (tr (mulm d A V)) (f n d A (mulv d (tr (mulm d Q_ (tr K))) (row A j))) k.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V2 1 (1, 20000) (1, 20001))))%N.
Definition e1 : ex := (Exp (Sum (1, 20001) (Mul p1 (Sum (1, 20000) (Mul (V2 0 (0, 2) (1, 20000)) (V2 2 (1, 20000) (1, 20001)))))))%N.
Definition p3 : ex := (Sum (1, 20001) (Mul p1 (V2 2 (1, 20002) (1, 20001))))%N.
Definition e2 : ex := (Exp (Sum (1, 20002) (Mul p3 (V2 0 (0, 2) (1, 20002)))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d A K Q_ k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [] [A; Q_; K] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A K Q_ : mat) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < n)%nat ->
  defined (env_of [n; d] [] [] [A; Q_; K]) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e1 /\
  defined (env_of [n; d] [] [] [A; Q_; K]) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e2.
Proof.
  intros n d A K Q_ k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [] [A; Q_; K] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e3 : ex := (Sum (1, 20006) (Mul (Sum (0, 20005) (Mul (Sum (0, 20004) (Mul (Mul (Del (0, 1) (0, 20004)) (Inv (Sum (0, 20003) (Mul (Exp (Sum (1, 20002) (Mul p3 (V2 0 (0, 20003) (1, 20002))))) (Int 1))))) (Exp (Sum (1, 20002) (Mul (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V2 1 (1, 20000) (1, 20001)))) (V2 2 (1, 20002) (1, 20001)))) (V2 0 (0, 20005) (1, 20002))))))) (V2 0 (0, 20005) (1, 20006)))) (V2 3 (1, 20006) (1, 2))))%N.
(* line 1: Attn(A)[j, :].T = (inverse(diag(exp(A*Q*K.T*A.T)*ones(n)))*exp(A*Q*K.T*A.T)*A*V)[j, :].T *)
Lemma line_2_1 :
  forall (n d : nat) (A K Q_ V : mat) (j k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < d)%nat ->
  row (Attn n d K Q_ V A) j k
  = row (mulm d (mulm n (mulm n (diaginv (mulv n (mexp (mulm d (mulm d (mulm d A Q_) (tr K)) (tr A))) ones)) (mexp (mulm d (mulm d (mulm d A Q_) (tr K)) (tr A)))) A) V) j k.
Proof.
  intros n d A K Q_ V j k Hs_n Hs_d Hi_j Hi_k.
  setting [n; d] [] [] [A; Q_; K; V] [((0%N, 1%N), j); ((1%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e3 e3.
Qed.

Definition p6 : ex := (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 1 (1, 20001) (1, 20000)) (V2 2 (1, 20002) (1, 20000)))) (V2 0 (0, 1) (1, 20001))))%N.
Definition e4 : ex := (Sum (0, 20004) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V2 3 (1, 20000) (1, 2)))) (Mul (Inv (Sum (0, 20003) (Mul (Exp (Sum (1, 20002) (Mul (V2 0 (0, 20003) (1, 20002)) p6))) (Int 1)))) (Exp (Sum (1, 20002) (Mul (V2 0 (0, 20004) (1, 20002)) p6))))))%N.
(* line 2: (inverse(diag(exp(A*Q*K.T*A.T)*ones(n)))*exp(A*Q*K.T*A.T)*A*V)[j, :].T = (A*V).T*f((Q*K.T).T*A[j, :].T) *)
Lemma line_2_2 :
  forall (n d : nat) (A K Q_ V : mat) (j k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < d)%nat ->
  row (mulm d (mulm n (mulm n (diaginv (mulv n (mexp (mulm d (mulm d (mulm d A Q_) (tr K)) (tr A))) ones)) (mexp (mulm d (mulm d (mulm d A Q_) (tr K)) (tr A)))) A) V) j k
  = mulv n (tr (mulm d A V)) (f n d A (mulv d (tr (mulm d Q_ (tr K))) (row A j))) k.
Proof.
  intros n d A K Q_ V j k Hs_n Hs_d Hi_j Hi_k.
  setting [n; d] [] [] [A; Q_; K; V] [((0%N, 1%N), j); ((1%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A K Q_ V j k Hs_n Hs_d Hi_j Hi_k.
  setting [n; d] [] [] [A; Q_; K; V] [((0%N, 1%N), j); ((1%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A K Q_ V : mat) (j k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat -> (k < d)%nat ->
  defined (env_of [n; d] [] [] [A; Q_; K; V]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), k)]) e3 /\
  defined (env_of [n; d] [] [] [A; Q_; K; V]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), k)]) e4.
Proof.
  intros n d A K Q_ V j k Hs_n Hs_d Hi_j Hi_k.
  setting [n; d] [] [] [A; Q_; K; V] [((0%N, 1%N), j); ((1%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
