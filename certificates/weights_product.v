(* Section 1, “X is equivalent to QKᵀ”: $X$ and $Q K^\top$: the same attention, other gradient steps. The claim weights-product of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* inverse(diag(exp(A*Q*K.T*A.T)*ones(n)))*exp(A*Q*K.T*A.T) = P(Q*K.T) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A K Q_ : mat) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < n)%nat ->
  mulm n (diaginv (mulv n (mexp (mulm d (mulm d (mulm d A Q_) (tr K)) (tr A))) ones)) (mexp (mulm d (mulm d (mulm d A Q_) (tr K)) (tr A))) k l
  = P n d A (mulm d Q_ (tr K)) k l.

(* X*identity(d).T = X *)
Definition statement_2 : Prop :=
  forall (d : nat) (X : mat) (k l : nat),
  (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  mulm d X (tr idm) k l = X k l.

(* inner(hadamard(G, U*K.T)*ones(d), ones(d)) = inner(hadamard(G*K, U)*ones(d), ones(d)) *)
Definition statement_3 : Prop :=
  forall (d : nat) (G K U : mat),
  (0 < d)%nat ->
  inner d (mulv d (hadm G (mulm d U (tr K))) ones) ones = inner d (mulv d (hadm (mulm d G K) U) ones) ones.

(* (Q - eta*G*K)*(K - eta*G.T*Q).T = Q*K.T - eta*(G*K*K.T + Q*Q.T*G) + eta**2*G*K*Q.T*G *)
Definition statement_4 : Prop :=
  forall (d : nat) (G K Q_ : mat) (eta : R) (k l : nat),
  (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  mulm d (madd Q_ (mscal (- eta) (mulm d G K))) (tr (madd K (mscal (- eta) (mulm d (tr G) Q_)))) k l
  = madd (madd (mulm d Q_ (tr K)) (mscal (- eta) (madd (mulm d (mulm d G K) (tr K)) (mulm d (mulm d Q_ (tr Q_)) G)))) (mscal (eta ^ 2) (mulm d (mulm d (mulm d G K) (tr Q_)) G)) k l.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Sum (0, 20004) (Mul (Mul (Del (0, 1) (0, 20004)) (Inv (Sum (0, 20003) (Mul (Exp (Sum (1, 20002) (Mul (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V2 1 (1, 20000) (1, 20001)))) (V2 2 (1, 20002) (1, 20001)))) (V2 0 (0, 20003) (1, 20002))))) (Int 1))))) (Exp (Sum (1, 20002) (Mul (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V2 1 (1, 20000) (1, 20001)))) (V2 2 (1, 20002) (1, 20001)))) (V2 0 (0, 2) (1, 20002)))))))%N.
Definition p2 : ex := (Sum (1, 20000) (Mul (V2 1 (1, 20001) (1, 20000)) (V2 2 (1, 20002) (1, 20000))))%N.
Definition e2 : ex := (Sum (0, 20004) (Mul (Mul (Del (0, 1) (0, 20004)) (Inv (Sum (0, 20003) (Mul (Exp (Sum (1, 20002) (Mul (Sum (1, 20001) (Mul (V2 0 (0, 1) (1, 20001)) p2)) (V2 0 (0, 20003) (1, 20002))))) (Int 1))))) (Exp (Sum (1, 20002) (Mul (Sum (1, 20001) (Mul (V2 0 (0, 20004) (1, 20001)) p2)) (V2 0 (0, 2) (1, 20002)))))))%N.
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

Definition e3 : ex := (Sum (0, 20000) (Mul (V2 0 (0, 1) (0, 20000)) (Del (0, 2) (0, 20000))))%N.
Definition e4 : ex := (V2 0 (0, 1) (0, 2))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros d X k l Hs_d Hi_k Hi_l.
  setting [d] [] [] [X] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Lemma defined_2 :
  forall (d : nat) (X : mat) (k l : nat),
  (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  defined (env_of [d] [] [] [X]) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e3 /\
  defined (env_of [d] [] [] [X]) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e4.
Proof.
  intros d X k l Hs_d Hi_k Hi_l.
  setting [d] [] [] [X] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e5 : ex := (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Mul (V2 0 (0, 20002) (0, 20001)) (Sum (0, 20000) (Mul (V2 1 (0, 20002) (0, 20000)) (V2 2 (0, 20001) (0, 20000))))) (Int 1))) (Int 1)))%N.
Definition e6 : ex := (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20002) (0, 20000)) (V2 2 (0, 20000) (0, 20001)))) (V2 1 (0, 20002) (0, 20001))) (Int 1))) (Int 1)))%N.
Theorem theorem_3 : statement_3.
Proof.
  intros d G K U Hs_d.
  setting [d] [] [] [G; U; K] [] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Lemma defined_3 :
  forall (d : nat) (G K U : mat),
  (0 < d)%nat ->
  defined (env_of [d] [] [] [G; U; K]) (ienv_of []) e5 /\
  defined (env_of [d] [] [] [G; U; K]) (ienv_of []) e6.
Proof.
  intros d G K U Hs_d.
  setting [d] [] [] [G; U; K] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p8 : ex := (Sum (0, 20000) (Mul (V2 1 (0, 1) (0, 20000)) (V2 2 (0, 20000) (0, 20001))))%N.
Definition e7 : ex := (Sum (0, 20001) (Mul (Add (V2 0 (0, 1) (0, 20001)) (Mul (Opp (Sc 0)) p8)) (Add (V2 2 (0, 2) (0, 20001)) (Mul (Opp (Sc 0)) (Sum (0, 20000) (Mul (V2 1 (0, 20000) (0, 2)) (V2 0 (0, 20000) (0, 20001))))))))%N.
Definition e8 : ex := (Add (Add (Sum (0, 20000) (Mul (V2 0 (0, 1) (0, 20000)) (V2 2 (0, 2) (0, 20000)))) (Mul (Opp (Sc 0)) (Add (Sum (0, 20001) (Mul p8 (V2 2 (0, 2) (0, 20001)))) (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 1) (0, 20000)) (V2 0 (0, 20001) (0, 20000)))) (V2 1 (0, 20001) (0, 2))))))) (Mul (Pow (Sc 0) 2%nat) (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul p8 (V2 0 (0, 20002) (0, 20001)))) (V2 1 (0, 20002) (0, 2))))))%N.
Theorem theorem_4 : statement_4.
Proof.
  intros d G K Q_ eta k l Hs_d Hi_k Hi_l.
  setting [d] [eta] [] [Q_; G; K] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e7 e8.
Qed.

Lemma defined_4 :
  forall (d : nat) (G K Q_ : mat) (eta : R) (k l : nat),
  (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  defined (env_of [d] [eta] [] [Q_; G; K]) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e7 /\
  defined (env_of [d] [eta] [] [Q_; G; K]) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e8.
Proof.
  intros d G K Q_ eta k l Hs_d Hi_k Hi_l.
  setting [d] [eta] [] [Q_; G; K] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
