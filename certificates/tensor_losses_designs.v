(* Gradients in the designs: in $A_1$ and in $A_2$. The claim tensor-losses-designs of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* gradient(L_norm(A_1*X*A_2.T), A_1) = G_norm(A_1*X*A_2.T)*A_2*X.T *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  is_derive (fun s => L_norm n m B (mulm e (mulm d (updm A_1 k l s) X) (tr A_2))) (A_1 k l)
    (mulm e (mulm m (G_norm n m B (mulm e (mulm d A_1 X) (tr A_2))) A_2) (tr X) k l).

(* gradient(L_norm(A_1*X*A_2.T), A_2) = G_norm(A_1*X*A_2.T).T*A_1*X *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  is_derive (fun s => L_norm n m B (mulm e (mulm d A_1 X) (tr (updm A_2 k l s)))) (A_2 k l)
    (mulm d (mulm n (tr (G_norm n m B (mulm e (mulm d A_1 X) (tr A_2)))) A_1) X k l).

(* gradient(L_resc(A_1*X*A_2.T), A_1) = G_resc(A_1*X*A_2.T)*A_2*X.T *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  is_derive (fun s => L_resc n m B (mulm e (mulm d (updm A_1 k l s) X) (tr A_2))) (A_1 k l)
    (mulm e (mulm m (G_resc n m B (mulm e (mulm d A_1 X) (tr A_2))) A_2) (tr X) k l).

(* gradient(L_resc(A_1*X*A_2.T), A_2) = G_resc(A_1*X*A_2.T).T*A_1*X *)
Definition statement_4 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  is_derive (fun s => L_resc n m B (mulm e (mulm d A_1 X) (tr (updm A_2 k l s)))) (A_2 k l)
    (mulm d (mulm n (tr (G_resc n m B (mulm e (mulm d A_1 X) (tr A_2)))) A_1) X k l).

(* gradient(L_ce(A_1*X*A_2.T), A_1) = G_ce(A_1*X*A_2.T)*A_2*X.T *)
Definition statement_5 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  is_derive (fun s => L_ce n m B (mulm e (mulm d (updm A_1 k l s) X) (tr A_2))) (A_1 k l)
    (mulm e (mulm m (G_ce n m B (mulm e (mulm d A_1 X) (tr A_2))) A_2) (tr X) k l).

(* gradient(L_ce(A_1*X*A_2.T), A_2) = G_ce(A_1*X*A_2.T).T*A_1*X *)
Definition statement_6 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  is_derive (fun s => L_ce n m B (mulm e (mulm d A_1 X) (tr (updm A_2 k l s)))) (A_2 k l)
    (mulm d (mulm n (tr (G_ce n m B (mulm e (mulm d A_1 X) (tr A_2)))) A_1) X k l).

(* gradient(L_ent(A_1*X*A_2.T), A_1) = G_ent(A_1*X*A_2.T)*A_2*X.T *)
Definition statement_7 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  is_derive (fun s => L_ent n m (mulm e (mulm d (updm A_1 k l s) X) (tr A_2))) (A_1 k l)
    (mulm e (mulm m (G_ent n m (mulm e (mulm d A_1 X) (tr A_2))) A_2) (tr X) k l).

(* gradient(L_ent(A_1*X*A_2.T), A_2) = G_ent(A_1*X*A_2.T).T*A_1*X *)
Definition statement_8 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  is_derive (fun s => L_ent n m (mulm e (mulm d A_1 X) (tr (updm A_2 k l s)))) (A_2 k l)
    (mulm d (mulm n (tr (G_ent n m (mulm e (mulm d A_1 X) (tr A_2)))) A_1) X k l).

(* gradient(L_sparse(A_1*X*A_2.T), A_1) = G_sparse(A_1*X*A_2.T)*A_2*X.T *)
Definition statement_9 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  is_derive (fun s => L_sparse n m (mulm e (mulm d (updm A_1 k l s) X) (tr A_2))) (A_1 k l)
    (mulm e (mulm m (G_sparse n m (mulm e (mulm d A_1 X) (tr A_2))) A_2) (tr X) k l).

(* gradient(L_sparse(A_1*X*A_2.T), A_2) = G_sparse(A_1*X*A_2.T).T*A_1*X *)
Definition statement_10 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  is_derive (fun s => L_sparse n m (mulm e (mulm d A_1 X) (tr (updm A_2 k l s)))) (A_2 k l)
    (mulm d (mulm n (tr (G_sparse n m (mulm e (mulm d A_1 X) (tr A_2)))) A_1) X k l).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p2 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p1 (V2 2 (1, 20002) (2, 20001))))) (Int 1)))%N.
Definition p3 : ex := (Mul (Del (0, 20005) (0, 20003)) (Inv p2))%N.
Definition p4 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p5 : ex := (Exp (Sum (2, 20001) (Mul p4 (V2 2 (1, 20004) (2, 20001)))))%N.
Definition p6 : ex := (Sum (0, 20003) (Mul p3 p5))%N.
Definition p7 : ex := (Opp (V2 3 (0, 20005) (1, 20004)))%N.
Definition p8 : ex := (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p6 p7) 2%nat)))) 2%nat)%N.
Definition e1 : ex := (Mul p8 (Inv (Int 2)))%N.
Definition p10 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 1) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p11 : ex := (Exp (Sum (2, 20001) (Mul p10 (V2 2 (1, 20002) (2, 20001)))))%N.
Definition p12 : ex := (Sum (1, 20002) (Mul p11 (Int 1)))%N.
Definition p13 : ex := (Mul (Del (0, 1) (0, 20003)) (Inv p12))%N.
Definition p14 : ex := (Exp (Sum (2, 20001) (Mul p4 (V2 2 (1, 20006) (2, 20001)))))%N.
Definition p15 : ex := (Sum (0, 20003) (Mul p13 p14))%N.
Definition p16 : ex := (Sum (0, 20003) (Mul p13 p5))%N.
Definition p17 : ex := (Sum (0, 20003) (Mul p3 p14))%N.
Definition e2 : ex := (Sum (2, 20007) (Mul (Sum (1, 20006) (Mul (Add (Mul p15 (Add p15 (Opp (V2 3 (0, 1) (1, 20006))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 1) (0, 20005)) (Sum (1, 20004) (Mul (Mul p16 (Add p16 (Opp (V2 3 (0, 1) (1, 20004))))) (Int 1)))) p17)))) (V2 2 (1, 20006) (2, 20007)))) (V2 1 (3, 2) (2, 20007))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (3, 2))%N e1 e2.
Qed.

Definition e3 : ex := (D (T2 0 (0, 1) (3, 2)) e1)%N.
Lemma defined_1 :
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2; B]) (ienv_of [((0%N, 1%N), k); ((3%N, 2%N), l)]) e3 /\
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2; B]) (ienv_of [((0%N, 1%N), k); ((3%N, 2%N), l)]) e2.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p20 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p21 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p20 (V2 0 (1, 20002) (2, 20001))))) (Int 1)))%N.
Definition p22 : ex := (Mul (Del (0, 20005) (0, 20003)) (Inv p21))%N.
Definition p23 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p24 : ex := (Exp (Sum (2, 20001) (Mul p23 (V2 0 (1, 20004) (2, 20001)))))%N.
Definition p25 : ex := (Sum (0, 20003) (Mul p22 p24))%N.
Definition p26 : ex := (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p25 p7) 2%nat)))) 2%nat)%N.
Definition e4 : ex := (Mul p26 (Inv (Int 2)))%N.
Definition p28 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20006) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p29 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p28 (V2 0 (1, 20002) (2, 20001))))) (Int 1)))%N.
Definition p30 : ex := (Mul (Del (0, 20006) (0, 20003)) (Inv p29))%N.
Definition p31 : ex := (Exp (Sum (2, 20001) (Mul p23 (V2 0 (1, 1) (2, 20001)))))%N.
Definition p32 : ex := (Sum (0, 20003) (Mul p30 p31))%N.
Definition p33 : ex := (Sum (0, 20003) (Mul p30 p24))%N.
Definition p34 : ex := (Sum (0, 20003) (Mul p22 p31))%N.
Definition e5 : ex := (Sum (3, 20007) (Mul (Sum (0, 20006) (Mul (Add (Mul p32 (Add p32 (Opp (V2 3 (0, 20006) (1, 1))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul p33 (Add p33 (Opp (V2 3 (0, 20006) (1, 20004))))) (Int 1)))) p34)))) (V2 1 (0, 20006) (3, 20007)))) (V2 2 (3, 20007) (2, 2))))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X; B] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (1, 1) (2, 2))%N e4 e5.
Qed.

Definition e6 : ex := (D (T2 0 (1, 1) (2, 2)) e4)%N.
Lemma defined_2 :
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_2; A_1; X; B]) (ienv_of [((1%N, 1%N), k); ((2%N, 2%N), l)]) e6 /\
  defined (env_of [n; m; e; d] [] [] [A_2; A_1; X; B]) (ienv_of [((1%N, 1%N), k); ((2%N, 2%N), l)]) e5.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X; B] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p37 : ex := (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Exp (Sum (2, 20001) (Mul p1 (V2 2 (1, 20004) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) p2) (V2 3 (0, 20003) (1, 20004)))))) 2%nat)))) 2%nat)%N.
Definition e7 : ex := (Mul p37 (Inv (Int 2)))%N.
Definition p39 : ex := (Sum (2, 20001) (Mul p10 (V2 2 (1, 20006) (2, 20001))))%N.
Definition p40 : ex := (Exp p39)%N.
Definition p41 : ex := (Mul (Del (0, 1) (0, 20003)) p12)%N.
Definition p42 : ex := (Sum (2, 20001) (Mul p10 (V2 2 (1, 20004) (2, 20001))))%N.
Definition e8 : ex := (Sum (2, 20007) (Mul (Sum (1, 20006) (Mul (Add (Mul p40 (Add p40 (Opp (Sum (0, 20003) (Mul p41 (V2 3 (0, 20003) (1, 20006))))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 1) (0, 20005)) (Sum (1, 20004) (Mul (Mul (V2 3 (0, 1) (1, 20004)) (Add (Exp p42) (Opp (Sum (0, 20003) (Mul p41 (V2 3 (0, 20003) (1, 20004))))))) (Int 1)))) (Exp (Sum (2, 20001) (Mul p1 (V2 2 (1, 20006) (2, 20001))))))))) (V2 2 (1, 20006) (2, 20007)))) (V2 1 (3, 2) (2, 20007))))%N.
Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (3, 2))%N e7 e8.
Qed.

Definition e9 : ex := (D (T2 0 (0, 1) (3, 2)) e7)%N.
Lemma defined_3 :
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2; B]) (ienv_of [((0%N, 1%N), k); ((3%N, 2%N), l)]) e9 /\
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2; B]) (ienv_of [((0%N, 1%N), k); ((3%N, 2%N), l)]) e8.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p45 : ex := (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Exp (Sum (2, 20001) (Mul p20 (V2 0 (1, 20004) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) p21) (V2 3 (0, 20003) (1, 20004)))))) 2%nat)))) 2%nat)%N.
Definition e10 : ex := (Mul p45 (Inv (Int 2)))%N.
Definition p47 : ex := (Sum (2, 20001) (Mul p28 (V2 0 (1, 1) (2, 20001))))%N.
Definition p48 : ex := (Exp p47)%N.
Definition p49 : ex := (Mul (Del (0, 20006) (0, 20003)) p29)%N.
Definition p50 : ex := (Sum (2, 20001) (Mul p28 (V2 0 (1, 20004) (2, 20001))))%N.
Definition e11 : ex := (Sum (3, 20007) (Mul (Sum (0, 20006) (Mul (Add (Mul p48 (Add p48 (Opp (Sum (0, 20003) (Mul p49 (V2 3 (0, 20003) (1, 1))))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul (V2 3 (0, 20006) (1, 20004)) (Add (Exp p50) (Opp (Sum (0, 20003) (Mul p49 (V2 3 (0, 20003) (1, 20004))))))) (Int 1)))) (Exp (Sum (2, 20001) (Mul p20 (V2 0 (1, 1) (2, 20001))))))))) (V2 1 (0, 20006) (3, 20007)))) (V2 2 (3, 20007) (2, 2))))%N.
Theorem theorem_4 : statement_4.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X; B] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (1, 1) (2, 2))%N e10 e11.
Qed.

Definition e12 : ex := (D (T2 0 (1, 1) (2, 2)) e10)%N.
Lemma defined_4 :
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_2; A_1; X; B]) (ienv_of [((1%N, 1%N), k); ((2%N, 2%N), l)]) e12 /\
  defined (env_of [n; m; e; d] [] [] [A_2; A_1; X; B]) (ienv_of [((1%N, 1%N), k); ((2%N, 2%N), l)]) e11.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X; B] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p53 : ex := (Ln p6)%N.
Definition p54 : ex := (Sum (0, 20005) (Sum (1, 20004) (Mul p53 (V2 3 (0, 20005) (1, 20004)))))%N.
Definition e13 : ex := (Opp p54)%N.
Definition e14 : ex := (Sum (2, 20006) (Mul (Sum (1, 20005) (Mul (Add (Sum (0, 20004) (Mul (Mul (Del (0, 1) (0, 20004)) (Sum (1, 20000) (Mul (V2 3 (0, 1) (1, 20000)) (Int 1)))) (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20004) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p4 (V2 2 (1, 20005) (2, 20001))))))))) (Opp (V2 3 (0, 1) (1, 20005)))) (V2 2 (1, 20005) (2, 20006)))) (V2 1 (3, 2) (2, 20006))))%N.
Theorem theorem_5 : statement_5.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (3, 2))%N e13 e14.
Qed.

Definition e15 : ex := (D (T2 0 (0, 1) (3, 2)) e13)%N.
Lemma defined_5 :
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2; B]) (ienv_of [((0%N, 1%N), k); ((3%N, 2%N), l)]) e15 /\
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2; B]) (ienv_of [((0%N, 1%N), k); ((3%N, 2%N), l)]) e14.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p58 : ex := (Ln p25)%N.
Definition p59 : ex := (Sum (0, 20005) (Sum (1, 20004) (Mul p58 (V2 3 (0, 20005) (1, 20004)))))%N.
Definition e16 : ex := (Opp p59)%N.
Definition e17 : ex := (Sum (3, 20006) (Mul (Sum (0, 20005) (Mul (Add (Sum (0, 20004) (Mul (Mul (Del (0, 20005) (0, 20004)) (Sum (1, 20000) (Mul (V2 3 (0, 20005) (1, 20000)) (Int 1)))) (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20004) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 0 (1, 20002) (2, 20001))))) (Int 1))))) p31)))) (Opp (V2 3 (0, 20005) (1, 1)))) (V2 1 (0, 20005) (3, 20006)))) (V2 2 (3, 20006) (2, 2))))%N.
Theorem theorem_6 : statement_6.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X; B] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (1, 1) (2, 2))%N e16 e17.
Qed.

Definition e18 : ex := (D (T2 0 (1, 1) (2, 2)) e16)%N.
Lemma defined_6 :
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_2; A_1; X; B]) (ienv_of [((1%N, 1%N), k); ((2%N, 2%N), l)]) e18 /\
  defined (env_of [n; m; e; d] [] [] [A_2; A_1; X; B]) (ienv_of [((1%N, 1%N), k); ((2%N, 2%N), l)]) e17.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X; B] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p63 : ex := (Sum (0, 20005) (Sum (1, 20004) (Mul p6 p53)))%N.
Definition e19 : ex := (Opp p63)%N.
Definition e20 : ex := (Sum (2, 20007) (Mul (Sum (1, 20006) (Mul (Add (Sum (0, 20005) (Mul (Mul (Del (0, 1) (0, 20005)) (Sum (1, 20004) (Mul (Mul p16 p42) (Int 1)))) p17)) (Opp (Mul p15 p39))) (V2 2 (1, 20006) (2, 20007)))) (V2 1 (3, 2) (2, 20007))))%N.
Theorem theorem_7 : statement_7.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (3, 2))%N e19 e20.
Qed.

Definition e21 : ex := (D (T2 0 (0, 1) (3, 2)) e19)%N.
Lemma defined_7 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2]) (ienv_of [((0%N, 1%N), k); ((3%N, 2%N), l)]) e21 /\
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2]) (ienv_of [((0%N, 1%N), k); ((3%N, 2%N), l)]) e20.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p67 : ex := (Sum (0, 20005) (Sum (1, 20004) (Mul p25 p58)))%N.
Definition e22 : ex := (Opp p67)%N.
Definition e23 : ex := (Sum (3, 20007) (Mul (Sum (0, 20006) (Mul (Add (Sum (0, 20005) (Mul (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul p33 p50) (Int 1)))) p34)) (Opp (Mul p32 p47))) (V2 1 (0, 20006) (3, 20007)))) (V2 2 (3, 20007) (2, 2))))%N.
Theorem theorem_8 : statement_8.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (1, 1) (2, 2))%N e22 e23.
Qed.

Definition e24 : ex := (D (T2 0 (1, 1) (2, 2)) e22)%N.
Lemma defined_8 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_2; A_1; X]) (ienv_of [((1%N, 1%N), k); ((2%N, 2%N), l)]) e24 /\
  defined (env_of [n; m; e; d] [] [] [A_2; A_1; X]) (ienv_of [((1%N, 1%N), k); ((2%N, 2%N), l)]) e23.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p71 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p4 (V2 2 (1, 20002) (2, 20001))))) (Int 1)))%N.
Definition e25 : ex := (Sum (0, 20003) p71)%N.
Definition e26 : ex := (Sum (2, 20003) (Mul (Sum (1, 20002) (Mul p11 (V2 2 (1, 20002) (2, 20003)))) (V2 1 (3, 2) (2, 20003))))%N.
Theorem theorem_9 : statement_9.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (3, 2))%N e25 e26.
Qed.

Definition e27 : ex := (D (T2 0 (0, 1) (3, 2)) e25)%N.
Lemma defined_9 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2]) (ienv_of [((0%N, 1%N), k); ((3%N, 2%N), l)]) e27 /\
  defined (env_of [n; m; e; d] [] [] [A_1; X; A_2]) (ienv_of [((0%N, 1%N), k); ((3%N, 2%N), l)]) e26.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p75 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p23 (V2 0 (1, 20002) (2, 20001))))) (Int 1)))%N.
Definition e28 : ex := (Sum (0, 20003) p75)%N.
Definition e29 : ex := (Sum (3, 20003) (Mul (Sum (0, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20002) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 0 (1, 1) (2, 20001))))) (V2 1 (0, 20002) (3, 20003)))) (V2 2 (3, 20003) (2, 2))))%N.
Theorem theorem_10 : statement_10.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (1, 1) (2, 2))%N e28 e29.
Qed.

Definition e30 : ex := (D (T2 0 (1, 1) (2, 2)) e28)%N.
Lemma defined_10 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_2; A_1; X]) (ienv_of [((1%N, 1%N), k); ((2%N, 2%N), l)]) e30 /\
  defined (env_of [n; m; e; d] [] [] [A_2; A_1; X]) (ienv_of [((1%N, 1%N), k); ((2%N, 2%N), l)]) e29.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
