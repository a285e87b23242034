(* Gradients in the designs: in $A_1$ and in $A_2$. The claim tensor-losses-designs of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* gradient(L_norm(A_1*X*A_2.T), A_1) = G_norm(A_1*X*A_2.T)*A_2*X.T *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  is_derive (fun s => L_norm n m B (mulm e (mulm d (updm A_1 k l s) X) (tr A_2))) (A_1 k l) (mulm e (mulm m (G_norm n m B (mulm e (mulm d A_1 X) (tr A_2))) A_2) (tr X) k l).

(* gradient(L_norm(A_1*X*A_2.T), A_2) = G_norm(A_1*X*A_2.T).T*A_1*X *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  is_derive (fun s => L_norm n m B (mulm e (mulm d A_1 X) (tr (updm A_2 k l s)))) (A_2 k l) (mulm d (mulm n (tr (G_norm n m B (mulm e (mulm d A_1 X) (tr A_2)))) A_1) X k l).

(* gradient(L_resc(A_1*X*A_2.T), A_1) = G_resc(A_1*X*A_2.T)*A_2*X.T *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  is_derive (fun s => L_resc n m B (mulm e (mulm d (updm A_1 k l s) X) (tr A_2))) (A_1 k l) (mulm e (mulm m (G_resc n m B (mulm e (mulm d A_1 X) (tr A_2))) A_2) (tr X) k l).

(* gradient(L_resc(A_1*X*A_2.T), A_2) = G_resc(A_1*X*A_2.T).T*A_1*X *)
Definition statement_4 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  is_derive (fun s => L_resc n m B (mulm e (mulm d A_1 X) (tr (updm A_2 k l s)))) (A_2 k l) (mulm d (mulm n (tr (G_resc n m B (mulm e (mulm d A_1 X) (tr A_2)))) A_1) X k l).

(* gradient(L_ce(A_1*X*A_2.T), A_1) = G_ce(A_1*X*A_2.T)*A_2*X.T *)
Definition statement_5 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  is_derive (fun s => L_ce n m B (mulm e (mulm d (updm A_1 k l s) X) (tr A_2))) (A_1 k l) (mulm e (mulm m (G_ce n m B (mulm e (mulm d A_1 X) (tr A_2))) A_2) (tr X) k l).

(* gradient(L_ce(A_1*X*A_2.T), A_2) = G_ce(A_1*X*A_2.T).T*A_1*X *)
Definition statement_6 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  is_derive (fun s => L_ce n m B (mulm e (mulm d A_1 X) (tr (updm A_2 k l s)))) (A_2 k l) (mulm d (mulm n (tr (G_ce n m B (mulm e (mulm d A_1 X) (tr A_2)))) A_1) X k l).

(* gradient(L_ent(A_1*X*A_2.T), A_1) = G_ent(A_1*X*A_2.T)*A_2*X.T *)
Definition statement_7 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  is_derive (fun s => L_ent n m (mulm e (mulm d (updm A_1 k l s) X) (tr A_2))) (A_1 k l) (mulm e (mulm m (G_ent n m (mulm e (mulm d A_1 X) (tr A_2))) A_2) (tr X) k l).

(* gradient(L_ent(A_1*X*A_2.T), A_2) = G_ent(A_1*X*A_2.T).T*A_1*X *)
Definition statement_8 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  is_derive (fun s => L_ent n m (mulm e (mulm d A_1 X) (tr (updm A_2 k l s)))) (A_2 k l) (mulm d (mulm n (tr (G_ent n m (mulm e (mulm d A_1 X) (tr A_2)))) A_1) X k l).

(* gradient(L_sparse(A_1*X*A_2.T), A_1) = G_sparse(A_1*X*A_2.T)*A_2*X.T *)
Definition statement_9 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  is_derive (fun s => L_sparse n m (mulm e (mulm d (updm A_1 k l s) X) (tr A_2))) (A_1 k l) (mulm e (mulm m (G_sparse n m (mulm e (mulm d A_1 X) (tr A_2))) A_2) (tr X) k l).

(* gradient(L_sparse(A_1*X*A_2.T), A_2) = G_sparse(A_1*X*A_2.T).T*A_1*X *)
Definition statement_10 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < m)%nat -> (l < e)%nat ->
  is_derive (fun s => L_sparse n m (mulm e (mulm d A_1 X) (tr (updm A_2 k l s)))) (A_2 k l) (mulm d (mulm n (tr (G_sparse n m (mulm e (mulm d A_1 X) (tr A_2)))) A_1) X k l).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p2 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p1 (V2 2 (1, 20002) (2, 20001))))) (Int 1)))%N.
Definition p3 : ex := (Mul (Del (0, 20005) (0, 20003)) (Inv p2))%N.
Definition p4 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p5 : ex := (Exp (Sum (2, 20001) (Mul p4 (V2 2 (1, 20004) (2, 20001)))))%N.
Definition p6 : ex := (Sum (0, 20003) (Mul p3 p5))%N.
Definition p7 : ex := (Opp (V2 3 (0, 20005) (1, 20004)))%N.
Definition e1 : ex := (Mul (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p6 p7) 2%nat)))) 2%nat) (Inv (Int 2)))%N.
Definition p9 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 1) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p10 : ex := (Exp (Sum (2, 20001) (Mul p9 (V2 2 (1, 20002) (2, 20001)))))%N.
Definition p11 : ex := (Sum (1, 20002) (Mul p10 (Int 1)))%N.
Definition p12 : ex := (Mul (Del (0, 1) (0, 20003)) (Inv p11))%N.
Definition p13 : ex := (Exp (Sum (2, 20001) (Mul p4 (V2 2 (1, 20006) (2, 20001)))))%N.
Definition p14 : ex := (Sum (0, 20003) (Mul p12 p13))%N.
Definition p15 : ex := (Sum (0, 20003) (Mul p12 p5))%N.
Definition p16 : ex := (Sum (0, 20003) (Mul p3 p13))%N.
Definition e2 : ex := (Sum (2, 20007) (Mul (Sum (1, 20006) (Mul (Add (Mul p14 (Add p14 (Opp (V2 3 (0, 1) (1, 20006))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 1) (0, 20005)) (Sum (1, 20004) (Mul (Mul p15 (Add p15 (Opp (V2 3 (0, 1) (1, 20004))))) (Int 1)))) p16)))) (V2 2 (1, 20006) (2, 20007)))) (V2 1 (3, 2) (2, 20007))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (3, 2))%N e1 e2.
Qed.

Definition p18 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p19 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p18 (V2 0 (1, 20002) (2, 20001))))) (Int 1)))%N.
Definition p20 : ex := (Mul (Del (0, 20005) (0, 20003)) (Inv p19))%N.
Definition p21 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p22 : ex := (Exp (Sum (2, 20001) (Mul p21 (V2 0 (1, 20004) (2, 20001)))))%N.
Definition p23 : ex := (Sum (0, 20003) (Mul p20 p22))%N.
Definition e3 : ex := (Mul (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p23 p7) 2%nat)))) 2%nat) (Inv (Int 2)))%N.
Definition p25 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20006) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p26 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p25 (V2 0 (1, 20002) (2, 20001))))) (Int 1)))%N.
Definition p27 : ex := (Mul (Del (0, 20006) (0, 20003)) (Inv p26))%N.
Definition p28 : ex := (Exp (Sum (2, 20001) (Mul p21 (V2 0 (1, 1) (2, 20001)))))%N.
Definition p29 : ex := (Sum (0, 20003) (Mul p27 p28))%N.
Definition p30 : ex := (Sum (0, 20003) (Mul p27 p22))%N.
Definition p31 : ex := (Sum (0, 20003) (Mul p20 p28))%N.
Definition e4 : ex := (Sum (3, 20007) (Mul (Sum (0, 20006) (Mul (Add (Mul p29 (Add p29 (Opp (V2 3 (0, 20006) (1, 1))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul p30 (Add p30 (Opp (V2 3 (0, 20006) (1, 20004))))) (Int 1)))) p31)))) (V2 1 (0, 20006) (3, 20007)))) (V2 2 (3, 20007) (2, 2))))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X; B] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (1, 1) (2, 2))%N e3 e4.
Qed.

Definition e5 : ex := (Mul (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Exp (Sum (2, 20001) (Mul p1 (V2 2 (1, 20004) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) p2) (V2 3 (0, 20003) (1, 20004)))))) 2%nat)))) 2%nat) (Inv (Int 2)))%N.
Definition p34 : ex := (Sum (2, 20001) (Mul p9 (V2 2 (1, 20006) (2, 20001))))%N.
Definition p35 : ex := (Exp p34)%N.
Definition p36 : ex := (Mul (Del (0, 1) (0, 20003)) p11)%N.
Definition p37 : ex := (Sum (2, 20001) (Mul p9 (V2 2 (1, 20004) (2, 20001))))%N.
Definition e6 : ex := (Sum (2, 20007) (Mul (Sum (1, 20006) (Mul (Add (Mul p35 (Add p35 (Opp (Sum (0, 20003) (Mul p36 (V2 3 (0, 20003) (1, 20006))))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 1) (0, 20005)) (Sum (1, 20004) (Mul (Mul (V2 3 (0, 1) (1, 20004)) (Add (Exp p37) (Opp (Sum (0, 20003) (Mul p36 (V2 3 (0, 20003) (1, 20004))))))) (Int 1)))) (Exp (Sum (2, 20001) (Mul p1 (V2 2 (1, 20006) (2, 20001))))))))) (V2 2 (1, 20006) (2, 20007)))) (V2 1 (3, 2) (2, 20007))))%N.
Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (3, 2))%N e5 e6.
Qed.

Definition e7 : ex := (Mul (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Exp (Sum (2, 20001) (Mul p18 (V2 0 (1, 20004) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) p19) (V2 3 (0, 20003) (1, 20004)))))) 2%nat)))) 2%nat) (Inv (Int 2)))%N.
Definition p40 : ex := (Sum (2, 20001) (Mul p25 (V2 0 (1, 1) (2, 20001))))%N.
Definition p41 : ex := (Exp p40)%N.
Definition p42 : ex := (Mul (Del (0, 20006) (0, 20003)) p26)%N.
Definition p43 : ex := (Sum (2, 20001) (Mul p25 (V2 0 (1, 20004) (2, 20001))))%N.
Definition e8 : ex := (Sum (3, 20007) (Mul (Sum (0, 20006) (Mul (Add (Mul p41 (Add p41 (Opp (Sum (0, 20003) (Mul p42 (V2 3 (0, 20003) (1, 1))))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul (V2 3 (0, 20006) (1, 20004)) (Add (Exp p43) (Opp (Sum (0, 20003) (Mul p42 (V2 3 (0, 20003) (1, 20004))))))) (Int 1)))) (Exp (Sum (2, 20001) (Mul p18 (V2 0 (1, 1) (2, 20001))))))))) (V2 1 (0, 20006) (3, 20007)))) (V2 2 (3, 20007) (2, 2))))%N.
Theorem theorem_4 : statement_4.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X; B] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (1, 1) (2, 2))%N e7 e8.
Qed.

Definition p45 : ex := (Ln p6)%N.
Definition e9 : ex := (Opp (Sum (0, 20005) (Sum (1, 20004) (Mul p45 (V2 3 (0, 20005) (1, 20004))))))%N.
Definition e10 : ex := (Sum (2, 20006) (Mul (Sum (1, 20005) (Mul (Add (Sum (0, 20004) (Mul (Mul (Del (0, 1) (0, 20004)) (Sum (1, 20000) (Mul (V2 3 (0, 1) (1, 20000)) (Int 1)))) (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20004) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p4 (V2 2 (1, 20005) (2, 20001))))))))) (Opp (V2 3 (0, 1) (1, 20005)))) (V2 2 (1, 20005) (2, 20006)))) (V2 1 (3, 2) (2, 20006))))%N.
Theorem theorem_5 : statement_5.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (3, 2))%N e9 e10.
Qed.

Definition p48 : ex := (Ln p23)%N.
Definition e11 : ex := (Opp (Sum (0, 20005) (Sum (1, 20004) (Mul p48 (V2 3 (0, 20005) (1, 20004))))))%N.
Definition e12 : ex := (Sum (3, 20006) (Mul (Sum (0, 20005) (Mul (Add (Sum (0, 20004) (Mul (Mul (Del (0, 20005) (0, 20004)) (Sum (1, 20000) (Mul (V2 3 (0, 20005) (1, 20000)) (Int 1)))) (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20004) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 0 (1, 20002) (2, 20001))))) (Int 1))))) p28)))) (Opp (V2 3 (0, 20005) (1, 1)))) (V2 1 (0, 20005) (3, 20006)))) (V2 2 (3, 20006) (2, 2))))%N.
Theorem theorem_6 : statement_6.
Proof.
  intros n m e d A_1 A_2 B X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X; B] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (1, 1) (2, 2))%N e11 e12.
Qed.

Definition e13 : ex := (Opp (Sum (0, 20005) (Sum (1, 20004) (Mul p6 p45))))%N.
Definition e14 : ex := (Sum (2, 20007) (Mul (Sum (1, 20006) (Mul (Add (Sum (0, 20005) (Mul (Mul (Del (0, 1) (0, 20005)) (Sum (1, 20004) (Mul (Mul p15 p37) (Int 1)))) p16)) (Opp (Mul p14 p34))) (V2 2 (1, 20006) (2, 20007)))) (V2 1 (3, 2) (2, 20007))))%N.
Theorem theorem_7 : statement_7.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (3, 2))%N e13 e14.
Qed.

Definition e15 : ex := (Opp (Sum (0, 20005) (Sum (1, 20004) (Mul p23 p48))))%N.
Definition e16 : ex := (Sum (3, 20007) (Mul (Sum (0, 20006) (Mul (Add (Sum (0, 20005) (Mul (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul p30 p43) (Int 1)))) p31)) (Opp (Mul p29 p40))) (V2 1 (0, 20006) (3, 20007)))) (V2 2 (3, 20007) (2, 2))))%N.
Theorem theorem_8 : statement_8.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (1, 1) (2, 2))%N e15 e16.
Qed.

Definition e17 : ex := (Sum (0, 20003) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p4 (V2 2 (1, 20002) (2, 20001))))) (Int 1))))%N.
Definition e18 : ex := (Sum (2, 20003) (Mul (Sum (1, 20002) (Mul p10 (V2 2 (1, 20002) (2, 20003)))) (V2 1 (3, 2) (2, 20003))))%N.
Theorem theorem_9 : statement_9.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2] [((0%N, 1%N), k); ((3%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (3, 2))%N e17 e18.
Qed.

Definition e19 : ex := (Sum (0, 20003) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p21 (V2 0 (1, 20002) (2, 20001))))) (Int 1))))%N.
Definition e20 : ex := (Sum (3, 20003) (Mul (Sum (0, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20002) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 0 (1, 1) (2, 20001))))) (V2 1 (0, 20002) (3, 20003)))) (V2 2 (3, 20003) (2, 2))))%N.
Theorem theorem_10 : statement_10.
Proof.
  intros n m e d A_1 A_2 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_2; A_1; X] [((1%N, 1%N), k); ((2%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (1, 1) (2, 2))%N e19 e20.
Qed.
