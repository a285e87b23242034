(* Gradients without the Kronecker product: in $X$. The claim tensor-losses of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* gradient(L_norm(A_1*X*A_2.T), X) = A_1.T*G_norm(A_1*X*A_2.T)*A_2 *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < e)%nat ->
  is_derive (fun s => L_norm n m B (mulm e (mulm d A_1 (updm X k l s)) (tr A_2))) (X k l)
    (mulm m (mulm n (tr A_1) (G_norm n m B (mulm e (mulm d A_1 X) (tr A_2)))) A_2 k l).

(* gradient(L_resc(A_1*X*A_2.T), X) = A_1.T*G_resc(A_1*X*A_2.T)*A_2 *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < e)%nat ->
  is_derive (fun s => L_resc n m B (mulm e (mulm d A_1 (updm X k l s)) (tr A_2))) (X k l)
    (mulm m (mulm n (tr A_1) (G_resc n m B (mulm e (mulm d A_1 X) (tr A_2)))) A_2 k l).

(* gradient(L_ce(A_1*X*A_2.T), X) = A_1.T*G_ce(A_1*X*A_2.T)*A_2 *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < e)%nat ->
  is_derive (fun s => L_ce n m B (mulm e (mulm d A_1 (updm X k l s)) (tr A_2))) (X k l)
    (mulm m (mulm n (tr A_1) (G_ce n m B (mulm e (mulm d A_1 X) (tr A_2)))) A_2 k l).

(* gradient(L_ent(A_1*X*A_2.T), X) = A_1.T*G_ent(A_1*X*A_2.T)*A_2 *)
Definition statement_4 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < e)%nat ->
  is_derive (fun s => L_ent n m (mulm e (mulm d A_1 (updm X k l s)) (tr A_2))) (X k l)
    (mulm m (mulm n (tr A_1) (G_ent n m (mulm e (mulm d A_1 X) (tr A_2)))) A_2 k l).

(* gradient(L_sparse(A_1*X*A_2.T), X) = A_1.T*G_sparse(A_1*X*A_2.T)*A_2 *)
Definition statement_5 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < e)%nat ->
  is_derive (fun s => L_sparse n m (mulm e (mulm d A_1 (updm X k l s)) (tr A_2))) (X k l)
    (mulm m (mulm n (tr A_1) (G_sparse n m (mulm e (mulm d A_1 X) (tr A_2)))) A_2 k l).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) (V2 0 (3, 20000) (2, 20001))))%N.
Definition p2 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p1 (V2 2 (1, 20002) (2, 20001))))) (Int 1)))%N.
Definition p3 : ex := (Mul (Del (0, 20005) (0, 20003)) (Inv p2))%N.
Definition p4 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 0 (3, 20000) (2, 20001))))%N.
Definition p5 : ex := (Exp (Sum (2, 20001) (Mul p4 (V2 2 (1, 20004) (2, 20001)))))%N.
Definition p6 : ex := (Sum (0, 20003) (Mul p3 p5))%N.
Definition p7 : ex := (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p6 (Opp (V2 3 (0, 20005) (1, 20004)))) 2%nat)))) 2%nat)%N.
Definition e1 : ex := (Mul p7 (Inv (Int 2)))%N.
Definition p9 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20006) (3, 20000)) (V2 0 (3, 20000) (2, 20001))))%N.
Definition p10 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p9 (V2 2 (1, 20002) (2, 20001))))) (Int 1)))%N.
Definition p11 : ex := (Mul (Del (0, 20006) (0, 20003)) (Inv p10))%N.
Definition p12 : ex := (Exp (Sum (2, 20001) (Mul p4 (V2 2 (1, 20007) (2, 20001)))))%N.
Definition p13 : ex := (Sum (0, 20003) (Mul p11 p12))%N.
Definition p14 : ex := (Sum (0, 20003) (Mul p11 p5))%N.
Definition p15 : ex := (Sum (0, 20003) (Mul p3 p12))%N.
Definition e2 : ex := (Sum (1, 20007) (Mul (Sum (0, 20006) (Mul (V2 1 (0, 20006) (3, 1)) (Add (Mul p13 (Add p13 (Opp (V2 3 (0, 20006) (1, 20007))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul p14 (Add p14 (Opp (V2 3 (0, 20006) (1, 20004))))) (Int 1)))) p15)))))) (V2 2 (1, 20007) (2, 2))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [X; A_1; A_2; B] [((3%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (3, 1) (2, 2))%N e1 e2.
Qed.

Definition e3 : ex := (D (T2 0 (3, 1) (2, 2)) e1)%N.
Lemma defined_1 :
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < e)%nat ->
  defined (env_of [n; m; e; d] [] [] [X; A_1; A_2; B]) (ienv_of [((3%N, 1%N), k); ((2%N, 2%N), l)]) e3 /\
  defined (env_of [n; m; e; d] [] [] [X; A_1; A_2; B]) (ienv_of [((3%N, 1%N), k); ((2%N, 2%N), l)]) e2.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [X; A_1; A_2; B] [((3%N, 1%N), k); ((2%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p18 : ex := (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Exp (Sum (2, 20001) (Mul p1 (V2 2 (1, 20004) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) p2) (V2 3 (0, 20003) (1, 20004)))))) 2%nat)))) 2%nat)%N.
Definition e4 : ex := (Mul p18 (Inv (Int 2)))%N.
Definition p20 : ex := (Sum (2, 20001) (Mul p9 (V2 2 (1, 20007) (2, 20001))))%N.
Definition p21 : ex := (Exp p20)%N.
Definition p22 : ex := (Mul (Del (0, 20006) (0, 20003)) p10)%N.
Definition p23 : ex := (Sum (2, 20001) (Mul p9 (V2 2 (1, 20004) (2, 20001))))%N.
Definition e5 : ex := (Sum (1, 20007) (Mul (Sum (0, 20006) (Mul (V2 1 (0, 20006) (3, 1)) (Add (Mul p21 (Add p21 (Opp (Sum (0, 20003) (Mul p22 (V2 3 (0, 20003) (1, 20007))))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul (V2 3 (0, 20006) (1, 20004)) (Add (Exp p23) (Opp (Sum (0, 20003) (Mul p22 (V2 3 (0, 20003) (1, 20004))))))) (Int 1)))) (Exp (Sum (2, 20001) (Mul p1 (V2 2 (1, 20007) (2, 20001))))))))))) (V2 2 (1, 20007) (2, 2))))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [X; A_1; A_2; B] [((3%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (3, 1) (2, 2))%N e4 e5.
Qed.

Definition e6 : ex := (D (T2 0 (3, 1) (2, 2)) e4)%N.
Lemma defined_2 :
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < e)%nat ->
  defined (env_of [n; m; e; d] [] [] [X; A_1; A_2; B]) (ienv_of [((3%N, 1%N), k); ((2%N, 2%N), l)]) e6 /\
  defined (env_of [n; m; e; d] [] [] [X; A_1; A_2; B]) (ienv_of [((3%N, 1%N), k); ((2%N, 2%N), l)]) e5.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [X; A_1; A_2; B] [((3%N, 1%N), k); ((2%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p26 : ex := (Ln p6)%N.
Definition p27 : ex := (Sum (0, 20005) (Sum (1, 20004) (Mul p26 (V2 3 (0, 20005) (1, 20004)))))%N.
Definition e7 : ex := (Opp p27)%N.
Definition e8 : ex := (Sum (1, 20006) (Mul (Sum (0, 20005) (Mul (V2 1 (0, 20005) (3, 1)) (Add (Sum (0, 20004) (Mul (Mul (Del (0, 20005) (0, 20004)) (Sum (1, 20000) (Mul (V2 3 (0, 20005) (1, 20000)) (Int 1)))) (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20004) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p4 (V2 2 (1, 20006) (2, 20001))))))))) (Opp (V2 3 (0, 20005) (1, 20006)))))) (V2 2 (1, 20006) (2, 2))))%N.
Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [X; A_1; A_2; B] [((3%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (3, 1) (2, 2))%N e7 e8.
Qed.

Definition e9 : ex := (D (T2 0 (3, 1) (2, 2)) e7)%N.
Lemma defined_3 :
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < e)%nat ->
  defined (env_of [n; m; e; d] [] [] [X; A_1; A_2; B]) (ienv_of [((3%N, 1%N), k); ((2%N, 2%N), l)]) e9 /\
  defined (env_of [n; m; e; d] [] [] [X; A_1; A_2; B]) (ienv_of [((3%N, 1%N), k); ((2%N, 2%N), l)]) e8.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [X; A_1; A_2; B] [((3%N, 1%N), k); ((2%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p31 : ex := (Sum (0, 20005) (Sum (1, 20004) (Mul p6 p26)))%N.
Definition e10 : ex := (Opp p31)%N.
Definition e11 : ex := (Sum (1, 20007) (Mul (Sum (0, 20006) (Mul (V2 1 (0, 20006) (3, 1)) (Add (Sum (0, 20005) (Mul (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul p14 p23) (Int 1)))) p15)) (Opp (Mul p13 p20))))) (V2 2 (1, 20007) (2, 2))))%N.
Theorem theorem_4 : statement_4.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [X; A_1; A_2] [((3%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (3, 1) (2, 2))%N e10 e11.
Qed.

Definition e12 : ex := (D (T2 0 (3, 1) (2, 2)) e10)%N.
Lemma defined_4 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < e)%nat ->
  defined (env_of [n; m; e; d] [] [] [X; A_1; A_2]) (ienv_of [((3%N, 1%N), k); ((2%N, 2%N), l)]) e12 /\
  defined (env_of [n; m; e; d] [] [] [X; A_1; A_2]) (ienv_of [((3%N, 1%N), k); ((2%N, 2%N), l)]) e11.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [X; A_1; A_2] [((3%N, 1%N), k); ((2%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p35 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p4 (V2 2 (1, 20002) (2, 20001))))) (Int 1)))%N.
Definition e13 : ex := (Sum (0, 20003) p35)%N.
Definition e14 : ex := (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (V2 1 (0, 20002) (3, 1)) (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20002) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 2 (1, 20003) (2, 20001))))))) (V2 2 (1, 20003) (2, 2))))%N.
Theorem theorem_5 : statement_5.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [X; A_1; A_2] [((3%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (3, 1) (2, 2))%N e13 e14.
Qed.

Definition e15 : ex := (D (T2 0 (3, 1) (2, 2)) e13)%N.
Lemma defined_5 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < e)%nat ->
  defined (env_of [n; m; e; d] [] [] [X; A_1; A_2]) (ienv_of [((3%N, 1%N), k); ((2%N, 2%N), l)]) e15 /\
  defined (env_of [n; m; e; d] [] [] [X; A_1; A_2]) (ienv_of [((3%N, 1%N), k); ((2%N, 2%N), l)]) e14.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [X; A_1; A_2] [((3%N, 1%N), k); ((2%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
