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
  (fun eta => Derive (fun eta => gradm (fun X => L_norm n m B (mulm e (mulm d A_1 (madd X (mscal eta V))) (tr A_2))) X i k) eta) 0
  = mulm m (mulm n (tr A_1) (K_norm n m B (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 V) (tr A_2)))) A_2 i k.

(* at(D(gradient(L_resc(A_1*(X + eta*V)*A_2.T), X)[i, k], eta), eta, 0) = (A_1.T*K_resc(A_1*X*A_2.T, A_1*V*A_2.T)*A_2)[i, k] *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  (fun eta => Derive (fun eta => gradm (fun X => L_resc n m B (mulm e (mulm d A_1 (madd X (mscal eta V))) (tr A_2))) X i k) eta) 0
  = mulm m (mulm n (tr A_1) (K_resc n m B (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 V) (tr A_2)))) A_2 i k.

(* at(D(gradient(L_ce(A_1*(X + eta*V)*A_2.T), X)[i, k], eta), eta, 0) = (A_1.T*K_ce(A_1*X*A_2.T, A_1*V*A_2.T)*A_2)[i, k] *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  (fun eta => Derive (fun eta => gradm (fun X => L_ce n m B (mulm e (mulm d A_1 (madd X (mscal eta V))) (tr A_2))) X i k) eta) 0
  = mulm m (mulm n (tr A_1) (K_ce n m B (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 V) (tr A_2)))) A_2 i k.

(* at(D(gradient(L_ent(A_1*(X + eta*V)*A_2.T), X)[i, k], eta), eta, 0) = (A_1.T*K_ent(A_1*X*A_2.T, A_1*V*A_2.T)*A_2)[i, k] *)
Definition statement_4 : Prop :=
  forall (n m e d : nat) (A_1 A_2 V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  (fun eta => Derive (fun eta => gradm (fun X => L_ent n m (mulm e (mulm d A_1 (madd X (mscal eta V))) (tr A_2))) X i k) eta) 0
  = mulm m (mulm n (tr A_1) (K_ent n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 V) (tr A_2)))) A_2 i k.

(* at(D(gradient(L_sparse(A_1*(X + eta*V)*A_2.T), X)[i, k], eta), eta, 0) = (A_1.T*K_sparse(A_1*X*A_2.T, A_1*V*A_2.T)*A_2)[i, k] *)
Definition statement_5 : Prop :=
  forall (n m e d : nat) (A_1 A_2 V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  (fun eta => Derive (fun eta => gradm (fun X => L_sparse n m (mulm e (mulm d A_1 (madd X (mscal eta V))) (tr A_2))) X i k) eta) 0
  = mulm m (mulm n (tr A_1) (K_sparse n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 V) (tr A_2)))) A_2 i k.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Add (V2 0 (3, 20000) (2, 20001)) (Mul (Sc 0) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p2 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) p1))%N.
Definition p3 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p2 (V2 3 (1, 20002) (2, 20001))))) (Int 1)))%N.
Definition p4 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) p1))%N.
Definition p5 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv p3)) (Exp (Sum (2, 20001) (Mul p4 (V2 3 (1, 20004) (2, 20001)))))))%N.
Definition e1 : ex := (At 0 (Int 0) (D (T0 0) (D (T2 0 (3, 1) (2, 2)) (Mul (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p5 (Opp (V2 4 (0, 20005) (1, 20004)))) 2%nat)))) 2%nat) (Inv (Int 2))))))%N.
Definition p7 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20008) (3, 20000)) (V2 0 (3, 20000) (2, 20001))))%N.
Definition p8 : ex := (Mul (Del (0, 20008) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p7 (V2 3 (1, 20002) (2, 20001))))) (Int 1)))))%N.
Definition p9 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 0 (3, 20000) (2, 20001))))%N.
Definition p10 : ex := (Exp (Sum (2, 20001) (Mul p9 (V2 3 (1, 20009) (2, 20001)))))%N.
Definition p11 : ex := (Sum (0, 20003) (Mul p8 p10))%N.
Definition p12 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20008) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p13 : ex := (Exp (Sum (2, 20001) (Mul p9 (V2 3 (1, 20004) (2, 20001)))))%N.
Definition p14 : ex := (Sum (0, 20003) (Mul p8 p13))%N.
Definition p15 : ex := (Mul (Del (0, 20008) (0, 20005)) (Sum (1, 20004) (Mul (Mul p14 (Sum (2, 20001) (Mul p12 (V2 3 (1, 20004) (2, 20001))))) (Int 1))))%N.
Definition p16 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) (V2 0 (3, 20000) (2, 20001))))%N.
Definition p17 : ex := (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p16 (V2 3 (1, 20002) (2, 20001))))) (Int 1)))))%N.
Definition p18 : ex := (Sum (0, 20003) (Mul p17 p10))%N.
Definition p19 : ex := (Add (Mul p11 (Sum (2, 20001) (Mul p12 (V2 3 (1, 20009) (2, 20001))))) (Opp (Sum (0, 20005) (Mul p15 p18))))%N.
Definition p20 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20006) (3, 20000)) (V2 0 (3, 20000) (2, 20001))))%N.
Definition p21 : ex := (Exp (Sum (2, 20001) (Mul p20 (V2 3 (1, 20002) (2, 20001)))))%N.
Definition p22 : ex := (Sum (1, 20002) (Mul p21 (Int 1)))%N.
Definition p23 : ex := (Mul (Del (0, 20006) (0, 20003)) (Inv p22))%N.
Definition p24 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20006) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p25 : ex := (Sum (2, 20001) (Mul p24 (V2 3 (1, 20004) (2, 20001))))%N.
Definition p26 : ex := (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul (Sum (0, 20003) (Mul p23 p13)) p25) (Int 1))))%N.
Definition p27 : ex := (Add (Mul (Sum (0, 20003) (Mul p23 p10)) (Sum (2, 20001) (Mul p24 (V2 3 (1, 20009) (2, 20001))))) (Opp (Sum (0, 20005) (Mul p26 p18))))%N.
Definition p28 : ex := (Exp (Sum (2, 20001) (Mul p9 (V2 3 (1, 20006) (2, 20001)))))%N.
Definition p29 : ex := (Sum (0, 20003) (Mul p8 p28))%N.
Definition p30 : ex := (Add (Mul p29 (Sum (2, 20001) (Mul p12 (V2 3 (1, 20006) (2, 20001))))) (Opp (Sum (0, 20005) (Mul p15 (Sum (0, 20003) (Mul p17 p28))))))%N.
Definition p31 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 20007) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20007) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) (Int 1))))) p10))%N.
Definition e2 : ex := (Sum (1, 20009) (Mul (Sum (0, 20008) (Mul (V2 1 (0, 20008) (3, 1)) (Add (Add (Add (Mul p19 (Add p11 (Opp (V2 4 (0, 20008) (1, 20009))))) (Mul p11 p19)) (Opp (Sum (0, 20006) (Mul (Mul (Del (0, 20008) (0, 20006)) (Sum (1, 20004) (Mul (Mul p14 (Add p14 (Opp (V2 4 (0, 20008) (1, 20004))))) (Int 1)))) p27)))) (Opp (Sum (0, 20007) (Mul (Mul (Del (0, 20008) (0, 20007)) (Sum (1, 20006) (Mul (Add (Mul p30 (Add p29 (Opp (V2 4 (0, 20008) (1, 20006))))) (Mul p29 p30)) (Int 1)))) p31)))))) (V2 3 (1, 20009) (2, 2))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n m e d A_1 A_2 B V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2; B] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n m e d : nat) (A_1 A_2 B V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2; B]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e1 /\
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2; B]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e2.
Proof.
  intros n m e d A_1 A_2 B V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2; B] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e3 : ex := (At 0 (Int 0) (D (T0 0) (D (T2 0 (3, 1) (2, 2)) (Mul (Pow (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Exp (Sum (2, 20001) (Mul p2 (V2 3 (1, 20004) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) p3) (V2 4 (0, 20003) (1, 20004)))))) 2%nat)))) 2%nat) (Inv (Int 2))))))%N.
Definition p34 : ex := (Exp (Sum (2, 20001) (Mul p20 (V2 3 (1, 20007) (2, 20001)))))%N.
Definition p35 : ex := (Mul p34 (Sum (2, 20001) (Mul p24 (V2 3 (1, 20007) (2, 20001)))))%N.
Definition p36 : ex := (Mul (Del (0, 20006) (0, 20003)) p22)%N.
Definition p37 : ex := (Mul (Del (0, 20006) (0, 20003)) (Sum (1, 20002) (Mul (Mul p21 (Sum (2, 20001) (Mul p24 (V2 3 (1, 20002) (2, 20001))))) (Int 1))))%N.
Definition p38 : ex := (Exp (Sum (2, 20001) (Mul p20 (V2 3 (1, 20004) (2, 20001)))))%N.
Definition p39 : ex := (Exp (Sum (2, 20001) (Mul p16 (V2 3 (1, 20007) (2, 20001)))))%N.
Definition e4 : ex := (Sum (1, 20007) (Mul (Sum (0, 20006) (Mul (V2 1 (0, 20006) (3, 1)) (Add (Add (Add (Mul p35 (Add p34 (Opp (Sum (0, 20003) (Mul p36 (V2 4 (0, 20003) (1, 20007))))))) (Mul p34 (Add p35 (Opp (Sum (0, 20003) (Mul p37 (V2 4 (0, 20003) (1, 20007)))))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul (V2 4 (0, 20006) (1, 20004)) (Add p38 (Opp (Sum (0, 20003) (Mul p36 (V2 4 (0, 20003) (1, 20004))))))) (Int 1)))) (Mul p39 (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20007) (2, 20001))))))))) (Opp (Sum (0, 20005) (Mul (Mul (Del (0, 20006) (0, 20005)) (Sum (1, 20004) (Mul (Mul (V2 4 (0, 20006) (1, 20004)) (Add (Mul p38 p25) (Opp (Sum (0, 20003) (Mul p37 (V2 4 (0, 20003) (1, 20004))))))) (Int 1)))) p39)))))) (V2 3 (1, 20007) (2, 2))))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 B V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2; B] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Lemma defined_2 :
  forall (n m e d : nat) (A_1 A_2 B V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2; B]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e3 /\
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2; B]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e4.
Proof.
  intros n m e d A_1 A_2 B V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2; B] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p41 : ex := (Ln p5)%N.
Definition e5 : ex := (At 0 (Int 0) (D (T0 0) (D (T2 0 (3, 1) (2, 2)) (Opp (Sum (0, 20005) (Sum (1, 20004) (Mul p41 (V2 4 (0, 20005) (1, 20004)))))))))%N.
Definition p43 : ex := (Exp (Sum (2, 20001) (Mul p9 (V2 3 (1, 20008) (2, 20001)))))%N.
Definition e6 : ex := (Sum (1, 20008) (Mul (Sum (0, 20007) (Mul (V2 1 (0, 20007) (3, 1)) (Sum (0, 20006) (Mul (Mul (Del (0, 20007) (0, 20006)) (Sum (1, 20000) (Mul (V2 4 (0, 20007) (1, 20000)) (Int 1)))) (Add (Mul (Sum (0, 20003) (Mul p23 p43)) (Sum (2, 20001) (Mul p24 (V2 3 (1, 20008) (2, 20001))))) (Opp (Sum (0, 20005) (Mul p26 (Sum (0, 20003) (Mul p17 p43)))))))))) (V2 3 (1, 20008) (2, 2))))%N.
Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 B V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2; B] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Lemma defined_3 :
  forall (n m e d : nat) (A_1 A_2 B V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2; B]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e5 /\
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2; B]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e6.
Proof.
  intros n m e d A_1 A_2 B V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2; B] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e7 : ex := (At 0 (Int 0) (D (T0 0) (D (T2 0 (3, 1) (2, 2)) (Opp (Sum (0, 20005) (Sum (1, 20004) (Mul p5 p41)))))))%N.
Definition e8 : ex := (Sum (1, 20009) (Mul (Sum (0, 20008) (Mul (V2 1 (0, 20008) (3, 1)) (Add (Add (Add (Sum (0, 20006) (Mul (Mul (Del (0, 20008) (0, 20006)) (Sum (1, 20004) (Mul (Mul p14 (Sum (2, 20001) (Mul p7 (V2 3 (1, 20004) (2, 20001))))) (Int 1)))) p27)) (Sum (0, 20007) (Mul (Mul (Del (0, 20008) (0, 20007)) (Sum (1, 20006) (Mul (Mul p30 (Sum (2, 20001) (Mul p7 (V2 3 (1, 20006) (2, 20001))))) (Int 1)))) p31))) (Opp (Mul p19 (Sum (2, 20001) (Mul p7 (V2 3 (1, 20009) (2, 20001))))))) (Opp p19)))) (V2 3 (1, 20009) (2, 2))))%N.
Theorem theorem_4 : statement_4.
Proof.
  intros n m e d A_1 A_2 V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e7 e8.
Qed.

Lemma defined_4 :
  forall (n m e d : nat) (A_1 A_2 V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e7 /\
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e8.
Proof.
  intros n m e d A_1 A_2 V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e9 : ex := (At 0 (Int 0) (D (T0 0) (D (T2 0 (3, 1) (2, 2)) (Sum (0, 20003) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p4 (V2 3 (1, 20002) (2, 20001))))) (Int 1)))))))%N.
Definition e10 : ex := (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (V2 1 (0, 20002) (3, 1)) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20002) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 3 (1, 20003) (2, 20001))))) (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20002) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20003) (2, 20001))))))) (V2 3 (1, 20003) (2, 2))))%N.
Theorem theorem_5 : statement_5.
Proof.
  intros n m e d A_1 A_2 V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e9 e10.
Qed.

Lemma defined_5 :
  forall (n m e d : nat) (A_1 A_2 V X : mat) (i k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < e)%nat ->
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e9 /\
  defined (env_of [n; m; e; d] [0] [] [X; A_1; V; A_2]) (ienv_of [((3%N, 1%N), i); ((2%N, 2%N), k)]) e10.
Proof.
  intros n m e d A_1 A_2 V X i k Hs_n Hs_m Hs_e Hs_d Hi_i Hi_k.
  setting [n; m; e; d] [0] [] [X; A_1; V; A_2] [((3%N, 1%N), i); ((2%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
