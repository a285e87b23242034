(* Hessian-vector products: in $X$. The claim tensor-losses-hessian of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* at(D(gradient(L_norm(A_1*(X + eta*V)*A_2.T), X)[i, k], eta), eta, 0) = (A_1.T*K_norm(A_1*X*A_2.T, A_1*V*A_2.T)*A_2)[i, k] *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  is_derive (fun eta => gradm (fun X => L_norm n m B (mulm e (mulm d A_1 (madd X (mscal eta V))) (tr A_2))) X i k) 0
    (mulm m (mulm n (tr A_1) (K_norm n m B (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 V) (tr A_2)))) A_2 i k).

(* at(D(gradient(L_resc(A_1*(X + eta*V)*A_2.T), X)[i, k], eta), eta, 0) = (A_1.T*K_resc(A_1*X*A_2.T, A_1*V*A_2.T)*A_2)[i, k] *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  is_derive (fun eta => gradm (fun X => L_resc n m B (mulm e (mulm d A_1 (madd X (mscal eta V))) (tr A_2))) X i k) 0
    (mulm m (mulm n (tr A_1) (K_resc n m B (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 V) (tr A_2)))) A_2 i k).

(* at(D(gradient(L_ce(A_1*(X + eta*V)*A_2.T), X)[i, k], eta), eta, 0) = (A_1.T*K_ce(A_1*X*A_2.T, A_1*V*A_2.T)*A_2)[i, k] *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  is_derive (fun eta => gradm (fun X => L_ce n m B (mulm e (mulm d A_1 (madd X (mscal eta V))) (tr A_2))) X i k) 0
    (mulm m (mulm n (tr A_1) (K_ce n m B (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 V) (tr A_2)))) A_2 i k).

(* at(D(gradient(L_ent(A_1*(X + eta*V)*A_2.T), X)[i, k], eta), eta, 0) = (A_1.T*K_ent(A_1*X*A_2.T, A_1*V*A_2.T)*A_2)[i, k] *)
Definition statement_4 : Prop :=
  forall (n m e d : nat) (A_1 A_2 V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  is_derive (fun eta => gradm (fun X => L_ent n m (mulm e (mulm d A_1 (madd X (mscal eta V))) (tr A_2))) X i k) 0
    (mulm m (mulm n (tr A_1) (K_ent n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 V) (tr A_2)))) A_2 i k).

(* at(D(gradient(L_sparse(A_1*(X + eta*V)*A_2.T), X)[i, k], eta), eta, 0) = (A_1.T*K_sparse(A_1*X*A_2.T, A_1*V*A_2.T)*A_2)[i, k] *)
Definition statement_5 : Prop :=
  forall (n m e d : nat) (A_1 A_2 V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  is_derive (fun eta => gradm (fun X => L_sparse n m (mulm e (mulm d A_1 (madd X (mscal eta V))) (tr A_2))) X i k) 0
    (mulm m (mulm n (tr A_1) (K_sparse n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 V) (tr A_2)))) A_2 i k).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Int 0)%N.
Definition p2 : ex := (Add (V2 0 (3, 20000) (2, 20001)) (Mul (Sc 0) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p3 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) p2))%N.
Definition p4 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p3 (V2 3 (1, 20002) (2, 20001))))) (Int 1)))%N.
Definition p5 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) p2))%N.
Definition p6 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv p4)) (Exp (Sum (2, 20001) (Mul p5 (V2 3 (1, 20004) (2, 20001)))))))%N.
Definition p7 : ex := (Mul (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p6 (Opp (V2 4 (0, 20005) (1, 20004)))) 2%nat)))) 2%nat) (Inv (Int 2)))%N.
Definition e2 : ex := (D (T2 0 (3, 1) (2, 2)) p7)%N.
Definition p9 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20008) (3, 20000)) (V2 0 (3, 20000) (2, 20001))))%N.
Definition p10 : ex := (Mul (Del (0, 20008) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p9 (V2 3 (1, 20002) (2, 20001))))) (Int 1)))))%N.
Definition p11 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 0 (3, 20000) (2, 20001))))%N.
Definition p12 : ex := (Exp (Sum (2, 20001) (Mul p11 (V2 3 (1, 20009) (2, 20001)))))%N.
Definition p13 : ex := (Sum (0, 20003) (Mul p10 p12))%N.
Definition p14 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20008) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p15 : ex := (Exp (Sum (2, 20001) (Mul p11 (V2 3 (1, 20004) (2, 20001)))))%N.
Definition p16 : ex := (Sum (0, 20003) (Mul p10 p15))%N.
Definition p17 : ex := (Mul (Del (0, 20008) (0, 20005)) (Sum (1, 20004) (Mul (Mul p16 (Sum (2, 20001) (Mul p14 (V2 3 (1, 20004) (2, 20001))))) (Int 1))))%N.
Definition p18 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) (V2 0 (3, 20000) (2, 20001))))%N.
Definition p19 : ex := (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p18 (V2 3 (1, 20002) (2, 20001))))) (Int 1)))))%N.
Definition p20 : ex := (Sum (0, 20003) (Mul p19 p12))%N.
Definition p21 : ex := (Add (Mul p13 (Sum (2, 20001) (Mul p14 (V2 3 (1, 20009) (2, 20001))))) (Opp (Sum (0, 20005) (Mul p17 p20))))%N.
Definition p22 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20006) (3, 20000)) (V2 0 (3, 20000) (2, 20001))))%N.
Definition p23 : ex := (Exp (Sum (2, 20001) (Mul p22 (V2 3 (1, 20002) (2, 20001)))))%N.
Definition p24 : ex := (Sum (1, 20002) (Mul p23 (Int 1)))%N.
Definition p25 : ex := (Mul (Del (0, 20006) (0, 20003)) (Inv p24))%N.
Definition p26 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20006) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p27 : ex := (Sum (2, 20001) (Mul p26 (V2 3 (1, 20004) (2, 20001))))%N.
Definition p28 : ex := (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul (Sum (0, 20003) (Mul p25 p15)) p27) (Int 1))))%N.
Definition p29 : ex := (Add (Mul (Sum (0, 20003) (Mul p25 p12)) (Sum (2, 20001) (Mul p26 (V2 3 (1, 20009) (2, 20001))))) (Opp (Sum (0, 20005) (Mul p28 p20))))%N.
Definition p30 : ex := (Exp (Sum (2, 20001) (Mul p11 (V2 3 (1, 20006) (2, 20001)))))%N.
Definition p31 : ex := (Sum (0, 20003) (Mul p10 p30))%N.
Definition p32 : ex := (Add (Mul p31 (Sum (2, 20001) (Mul p14 (V2 3 (1, 20006) (2, 20001))))) (Opp (Sum (0, 20005) (Mul p17 (Sum (0, 20003) (Mul p19 p30))))))%N.
Definition p33 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 20007) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20007) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) (Int 1))))) p12))%N.
Definition e3 : ex := (Sum (1, 20009) (Mul (Sum (0, 20008) (Mul (V2 1 (0, 20008) (3, 1)) (Add (Add (Add (Mul p21 (Add p13 (Opp (V2 4 (0, 20008) (1, 20009))))) (Mul p13 p21)) (Opp (Sum (0, 20006) (Mul (Mul (Del (0, 20008) (0, 20006)) (Sum (1, 20004) (Mul (Mul p16 (Add p16 (Opp (V2 4 (0, 20008) (1, 20004))))) (Int 1)))) p29)))) (Opp (Sum (0, 20007) (Mul (Mul (Del (0, 20008) (0, 20007)) (Sum (1, 20006) (Mul (Add (Mul p32 (Add p31 (Opp (V2 4 (0, 20008) (1, 20006))))) (Mul p31 p32)) (Int 1)))) p33)))))) (V2 3 (1, 20009) (2, 2))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n m e d A_1 A_2 B V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2; B] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  derivative_at (nil_nonzero Ev) 0%N e1 e2 e3.
Qed.

Definition e4 : ex := (At 0 e1 (D (T0 0) e2))%N.
Lemma defined_1 :
  forall (n m e d : nat) (A_1 A_2 B V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2; B]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e4 /\
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2; B]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e3.
Proof.
  intros n m e d A_1 A_2 B V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2; B] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p36 : ex := (Mul (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Exp (Sum (2, 20001) (Mul p3 (V2 3 (1, 20004) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) p4) (V2 4 (0, 20003) (1, 20004)))))) 2%nat)))) 2%nat) (Inv (Int 2)))%N.
Definition e5 : ex := (D (T2 0 (3, 1) (2, 2)) p36)%N.
Definition p38 : ex := (Exp (Sum (2, 20001) (Mul p22 (V2 3 (1, 20007) (2, 20001)))))%N.
Definition p39 : ex := (Mul p38 (Sum (2, 20001) (Mul p26 (V2 3 (1, 20007) (2, 20001)))))%N.
Definition p40 : ex := (Mul (Del (0, 20006) (0, 20003)) p24)%N.
Definition p41 : ex := (Mul (Del (0, 20006) (0, 20003)) (Sum (1, 20002) (Mul (Mul p23 (Sum (2, 20001) (Mul p26 (V2 3 (1, 20002) (2, 20001))))) (Int 1))))%N.
Definition p42 : ex := (Exp (Sum (2, 20001) (Mul p22 (V2 3 (1, 20004) (2, 20001)))))%N.
Definition p43 : ex := (Exp (Sum (2, 20001) (Mul p18 (V2 3 (1, 20007) (2, 20001)))))%N.
Definition e6 : ex := (Sum (1, 20007) (Mul (Sum (0, 20006) (Mul (V2 1 (0, 20006) (3, 1)) (Add (Add (Add (Mul p39 (Add p38 (Opp (Sum (0, 20003) (Mul p40 (V2 4 (0, 20003) (1, 20007))))))) (Mul p38 (Add p39 (Opp (Sum (0, 20003) (Mul p41 (V2 4 (0, 20003) (1, 20007)))))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul (V2 4 (0, 20006) (1, 20004)) (Add p42 (Opp (Sum (0, 20003) (Mul p40 (V2 4 (0, 20003) (1, 20004))))))) (Int 1)))) (Mul p43 (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20007) (2, 20001))))))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul (V2 4 (0, 20006) (1, 20004)) (Add (Mul p42 p27) (Opp (Sum (0, 20003) (Mul p41 (V2 4 (0, 20003) (1, 20004))))))) (Int 1)))) p43)))))) (V2 3 (1, 20007) (2, 2))))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 B V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2; B] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  derivative_at (nil_nonzero Ev) 0%N e1 e5 e6.
Qed.

Definition e7 : ex := (At 0 e1 (D (T0 0) e5))%N.
Lemma defined_2 :
  forall (n m e d : nat) (A_1 A_2 B V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2; B]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e7 /\
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2; B]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e6.
Proof.
  intros n m e d A_1 A_2 B V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2; B] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p46 : ex := (Ln p6)%N.
Definition p47 : ex := (Opp (Sum (0, 20005) (Sum (1, 20004) (Mul p46 (V2 4 (0, 20005) (1, 20004))))))%N.
Definition e8 : ex := (D (T2 0 (3, 1) (2, 2)) p47)%N.
Definition p49 : ex := (Exp (Sum (2, 20001) (Mul p11 (V2 3 (1, 20008) (2, 20001)))))%N.
Definition e9 : ex := (Sum (1, 20008) (Mul (Sum (0, 20007) (Mul (V2 1 (0, 20007) (3, 1)) (Sum (0, 20006) (Mul (Mul (Del (0, 20007) (0, 20006)) (Sum (1, 20000) (Mul (V2 4 (0, 20007) (1, 20000)) (Int 1)))) (Add (Mul (Sum (0, 20003) (Mul p25 p49)) (Sum (2, 20001) (Mul p26 (V2 3 (1, 20008) (2, 20001))))) (Opp (Sum (0, 20005) (Mul p28 (Sum (0, 20003) (Mul p19 p49)))))))))) (V2 3 (1, 20008) (2, 2))))%N.
Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 B V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2; B] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  derivative_at (nil_nonzero Ev) 0%N e1 e8 e9.
Qed.

Definition e10 : ex := (At 0 e1 (D (T0 0) e8))%N.
Lemma defined_3 :
  forall (n m e d : nat) (A_1 A_2 B V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2; B]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e10 /\
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2; B]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e9.
Proof.
  intros n m e d A_1 A_2 B V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2; B] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p52 : ex := (Opp (Sum (0, 20005) (Sum (1, 20004) (Mul p6 p46))))%N.
Definition e11 : ex := (D (T2 0 (3, 1) (2, 2)) p52)%N.
Definition e12 : ex := (Sum (1, 20009) (Mul (Sum (0, 20008) (Mul (V2 1 (0, 20008) (3, 1)) (Add (Add (Add (Sum (0, 20006) (Mul (Mul (Del (0, 20008) (0, 20006)) (Sum (1, 20004) (Mul (Mul p16 (Sum (2, 20001) (Mul p9 (V2 3 (1, 20004) (2, 20001))))) (Int 1)))) p29)) (Sum (0, 20007) (Mul (Mul (Del (0, 20008) (0, 20007)) (Sum (1, 20006) (Mul (Mul p32 (Sum (2, 20001) (Mul p9 (V2 3 (1, 20006) (2, 20001))))) (Int 1)))) p33))) (Opp (Mul p21 (Sum (2, 20001) (Mul p9 (V2 3 (1, 20009) (2, 20001))))))) (Opp p21)))) (V2 3 (1, 20009) (2, 2))))%N.
Theorem theorem_4 : statement_4.
Proof.
  intros n m e d A_1 A_2 V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  derivative_at (nil_nonzero Ev) 0%N e1 e11 e12.
Qed.

Definition e13 : ex := (At 0 e1 (D (T0 0) e11))%N.
Lemma defined_4 :
  forall (n m e d : nat) (A_1 A_2 V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e13 /\
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e12.
Proof.
  intros n m e d A_1 A_2 V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p56 : ex := (Sum (0, 20003) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p5 (V2 3 (1, 20002) (2, 20001))))) (Int 1))))%N.
Definition e14 : ex := (D (T2 0 (3, 1) (2, 2)) p56)%N.
Definition e15 : ex := (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (V2 1 (0, 20002) (3, 1)) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20002) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 3 (1, 20003) (2, 20001))))) (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20002) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20003) (2, 20001))))))) (V2 3 (1, 20003) (2, 2))))%N.
Theorem theorem_5 : statement_5.
Proof.
  intros n m e d A_1 A_2 V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  derivative_at (nil_nonzero Ev) 0%N e1 e14 e15.
Qed.

Definition e16 : ex := (At 0 e1 (D (T0 0) e14))%N.
Lemma defined_5 :
  forall (n m e d : nat) (A_1 A_2 V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e16 /\
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e15.
Proof.
  intros n m e d A_1 A_2 V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
