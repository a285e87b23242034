(* Weight shift as context shift: a shift of $X$ is a shift of $A_1$, and of $A_2$. The claim tensor-icl-exact of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* A_1*(X + F*X)*A_2.T = (A_1 + A_1*F)*X*A_2.T *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 F X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  mulm e (mulm d A_1 (madd X (mulm d F X))) (tr A_2) k l
  = mulm e (mulm d (madd A_1 (mulm d A_1 F)) X) (tr A_2) k l.

(* A_1*(X + X*H)*A_2.T = A_1*X*(A_2 + A_2*H.T).T *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 H X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  mulm e (mulm d A_1 (madd X (mulm e X H))) (tr A_2) k l
  = mulm e (mulm d A_1 X) (tr (madd A_2 (mulm e A_2 (tr H)))) k l.

(* A_1*(X - eta*A_1.T*S*A_2)*A_2.T = A_1*X*A_2.T - eta*A_1*A_1.T*S*A_2*A_2.T *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 S_ X : mat) (eta : R) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  mulm e (mulm d A_1 (madd X (mscal (- eta) (mulm m (mulm n (tr A_1) S_) A_2)))) (tr A_2) k l
  = madd (mulm e (mulm d A_1 X) (tr A_2)) (mscal (- eta) (mulm e (mulm m (mulm n (mulm d A_1 (tr A_1)) S_) A_2) (tr A_2))) k l.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Sum (2, 20002) (Mul (Sum (3, 20001) (Mul (V2 0 (0, 1) (3, 20001)) (Add (V2 1 (3, 20001) (2, 20002)) (Sum (3, 20000) (Mul (V2 2 (3, 20001) (3, 20000)) (V2 1 (3, 20000) (2, 20002))))))) (V2 3 (1, 2) (2, 20002))))%N.
Definition e2 : ex := (Sum (2, 20002) (Mul (Sum (3, 20001) (Mul (Add (V2 0 (0, 1) (3, 20001)) (Sum (3, 20000) (Mul (V2 0 (0, 1) (3, 20000)) (V2 2 (3, 20000) (3, 20001))))) (V2 1 (3, 20001) (2, 20002)))) (V2 3 (1, 2) (2, 20002))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n m e d A_1 A_2 F X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; F; A_2] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n m e d : nat) (A_1 A_2 F X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; X; F; A_2]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e1 /\
  defined (env_of [n; m; e; d] [] [] [A_1; X; F; A_2]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e2.
Proof.
  intros n m e d A_1 A_2 F X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; F; A_2] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e3 : ex := (Sum (2, 20002) (Mul (Sum (3, 20001) (Mul (V2 0 (0, 1) (3, 20001)) (Add (V2 1 (3, 20001) (2, 20002)) (Sum (2, 20000) (Mul (V2 1 (3, 20001) (2, 20000)) (V2 2 (2, 20000) (2, 20002))))))) (V2 3 (1, 2) (2, 20002))))%N.
Definition p4 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 1) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition e4 : ex := (Sum (2, 20001) (Mul p4 (Add (V2 3 (1, 2) (2, 20001)) (Sum (2, 20000) (Mul (V2 3 (1, 2) (2, 20000)) (V2 2 (2, 20001) (2, 20000)))))))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 H X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; H; A_2] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Lemma defined_2 :
  forall (n m e d : nat) (A_1 A_2 H X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; X; H; A_2]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e3 /\
  defined (env_of [n; m; e; d] [] [] [A_1; X; H; A_2]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e4.
Proof.
  intros n m e d A_1 A_2 H X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; H; A_2] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e5 : ex := (Sum (2, 20003) (Mul (Sum (3, 20002) (Mul (V2 0 (0, 1) (3, 20002)) (Add (V2 1 (3, 20002) (2, 20003)) (Mul (Opp (Sc 0)) (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (3, 20002)) (V2 2 (0, 20000) (1, 20001)))) (V2 3 (1, 20001) (2, 20003)))))))) (V2 3 (1, 2) (2, 20003))))%N.
Definition e6 : ex := (Add (Sum (2, 20001) (Mul p4 (V2 3 (1, 2) (2, 20001)))) (Mul (Opp (Sc 0)) (Sum (2, 20003) (Mul (Sum (1, 20002) (Mul (Sum (0, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 1) (3, 20000)) (V2 0 (0, 20001) (3, 20000)))) (V2 2 (0, 20001) (1, 20002)))) (V2 3 (1, 20002) (2, 20003)))) (V2 3 (1, 2) (2, 20003))))))%N.
Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 S_ X eta k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [eta] [] [A_1; X; S_; A_2] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Lemma defined_3 :
  forall (n m e d : nat) (A_1 A_2 S_ X : mat) (eta : R) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  defined (env_of [n; m; e; d] [eta] [] [A_1; X; S_; A_2]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e5 /\
  defined (env_of [n; m; e; d] [eta] [] [A_1; X; S_; A_2]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e6.
Proof.
  intros n m e d A_1 A_2 S_ X eta k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [eta] [] [A_1; X; S_; A_2] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
