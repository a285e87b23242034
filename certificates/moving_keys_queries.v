(* Self-attention, all places of A: a document that moves as values, keys and queries at once. The claim moving-keys-queries of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_2_1.
From Weightshift Require softmax_variance.
From Weightshift Require triangle_inequality.
Open Scope R_scope.

(* What is claimed. *)

(* at(D(F(A + eta*E)[j, i], eta), eta, 0) = (V.T*(w_values(A[j, :].T) + w_keys(A[j, :].T) + w_queries(A[j, :].T, E[j, :].T)))[i] *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A E V X : mat) (i j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (j < n)%nat ->
  is_derive (fun eta => F n d V X (madd A (mscal eta E)) j i) 0
    (mulv d (tr V) (vadd (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j))) (w_queries n d A X (row A j) (row E j))) i).

(* norm(V.T*(w_values(A[j, :].T) + w_keys(A[j, :].T) + w_queries(A[j, :].T, E[j, :].T))) <= (Rational(1, 2)*((norm(A[j, :].T) + spectral_norm(A))*spectral_norm(A)*spectral_norm(X)) + 1)*spectral_norm(E)*spectral_norm(V) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (mulv d (tr V) (vadd (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j))) (w_queries n d A X (row A j) (row E j))))
  <= (1 + (norm d (row A j) + spectral n d A) * spectral n d A * spectral d d X / 2) * spectral n d E * spectral d d V.

(* norm(J(A*x, E*x)) <= norm(x)*spectral_norm(E)/2 *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A E : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (J_2 n (mulv d A x) (mulv d E x)) <= norm d x * spectral n d E / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Int 0)%N.
Definition e42 : ex := (Int 1)%N.
Definition p3 : ex := (Mul (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (Mul (Del (0, 2) (0, 20003)) (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (Add (V2 0 (0, 2) (1, 20000)) (Mul (Sc 0) (V2 1 (0, 2) (1, 20000)))) (V2 2 (1, 20000) (1, 20001)))) (Add (V2 0 (0, 20002) (1, 20001)) (Mul (Sc 0) (V2 1 (0, 20002) (1, 20001))))))) e42)))) (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (Add (V2 0 (0, 20003) (1, 20000)) (Mul (Sc 0) (V2 1 (0, 20003) (1, 20000)))) (V2 2 (1, 20000) (1, 20001)))) (Add (V2 0 (0, 20004) (1, 20001)) (Mul (Sc 0) (V2 1 (0, 20004) (1, 20001))))))))) (Add (V2 0 (0, 20004) (1, 20005)) (Mul (Sc 0) (V2 1 (0, 20004) (1, 20005)))))) (V2 3 (1, 20005) (1, 1)))%N.
Definition e2 : ex := (Sum (1, 20005) p3)%N.
Definition p5 : ex := (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 2 (1, 20001) (1, 20000)))) (V2 0 (0, 2) (1, 20001))))) e42)))%N.
Definition p6 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V2 2 (1, 20001) (1, 20000))))%N.
Definition p7 : ex := (Mul p5 (Exp (Sum (1, 20001) (Mul p6 (V2 0 (0, 2) (1, 20001))))))%N.
Definition p8 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V2 2 (1, 20001) (1, 20000))))%N.
Definition p9 : ex := (Mul p5 (Exp (Sum (1, 20001) (Mul p8 (V2 0 (0, 2) (1, 20001))))))%N.
Definition p10 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 20004) (1, 20000)) (V2 2 (1, 20001) (1, 20000))))%N.
Definition p11 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 20003) (1, 20000)) (V2 2 (1, 20001) (1, 20000))))%N.
Definition e3 : ex := (Sum (1, 20005) (Mul (V2 3 (1, 20005) (1, 1)) (Add (Add (Sum (0, 20003) (Mul (V2 1 (0, 20003) (1, 20005)) p7)) (Sum (0, 20004) (Mul (V2 0 (0, 20004) (1, 20005)) (Add (Mul p9 (Sum (1, 20001) (Mul p10 (V2 0 (0, 2) (1, 20001))))) (Mul (Opp (Sum (0, 20003) (Mul p7 (Sum (1, 20001) (Mul p11 (V2 0 (0, 2) (1, 20001))))))) p9))))) (Sum (0, 20004) (Mul (V2 0 (0, 20004) (1, 20005)) (Add (Mul p9 (Sum (1, 20001) (Mul p8 (V2 1 (0, 2) (1, 20001))))) (Mul (Opp (Sum (0, 20003) (Mul p7 (Sum (1, 20001) (Mul p6 (V2 1 (0, 2) (1, 20001))))))) p9)))))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d A E V X i j Hs_n Hs_d Hi_i Hi_j.
  setting [n; d] [0] [] [A; E; X; V] [((1%N, 1%N), i); ((0%N, 2%N), j)] [].
  derivative_at (nil_nonzero Ev) 0%N e1 e2 e3.
Qed.

Definition e4 : ex := (At 0 e1 (D (T0 0) e2))%N.
Lemma defined_1 :
  forall (n d : nat) (A E V X : mat) (i j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (j < n)%nat ->
  defined (env_of [n; d] [0] [] [A; E; X; V]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), j)]) e4 /\
  defined (env_of [n; d] [0] [] [A; E; X; V]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), j)]) e3.
Proof.
  intros n d A E V X i j Hs_n Hs_d Hi_i Hi_j.
  setting [n; d] [0] [] [A; E; X; V] [((1%N, 1%N), i); ((0%N, 2%N), j)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p14 : ex := (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V2 2 (1, 20001) (1, 20000)))) (V2 1 (0, 1) (1, 20001))))) e42)))%N.
Definition p15 : ex := (Mul p14 (Exp (Sum (1, 20001) (Mul p11 (V2 1 (0, 1) (1, 20001))))))%N.
Definition p16 : ex := (Sum (1, 20004) (Pow (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p15)) 2%nat))%N.
Definition e5 : ex := (Sqrt p16)%N.
Definition e30 : ex := (Spec (1, 20000) (0, 20001) (V2 0 (0, 20001) (1, 20000)))%N.
Definition p19 : ex := (Sqrt (Sum (0, 20003) (Pow p15 2%nat)))%N.
Definition e6 : ex := (Mul e30 p19)%N.
Definition e7 : ex := (Mul p19 e30)%N.
(* norm(E.T*softmax(A*X.T*A[j, :].T)) <= norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E.T), by spectral *)
Lemma step_1 :
  forall (n d : nat) (A E X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (mulv n (tr E) (softmax n (mulv d (mulm d A (tr X)) (row A j))))
  <= norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral d n (tr E).
Proof.
  intros n d A E X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [E; A; X] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e6) by (exact (spectral_bound d n (tr E) (softmax n (mulv d (mulm d A (tr X)) (row A j))))).
  equal Q2 e6 e7.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p22 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (1, 20001) (1, 20000))))%N.
Definition p23 : ex := (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul p22 (V2 0 (0, 1) (1, 20001))))) e42)))%N.
Definition p24 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V2 1 (1, 20001) (1, 20000))))%N.
Definition p25 : ex := (Mul p23 (Exp (Sum (1, 20001) (Mul p24 (V2 0 (0, 1) (1, 20001))))))%N.
Definition p26 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V2 1 (1, 20001) (1, 20000))))%N.
Definition p27 : ex := (Mul p23 (Exp (Sum (1, 20001) (Mul p26 (V2 0 (0, 1) (1, 20001))))))%N.
Definition p28 : ex := (Add (Mul p25 (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 2 (0, 20004) (1, 20000)) (V2 1 (1, 20001) (1, 20000)))) (V2 0 (0, 1) (1, 20001))))) (Mul (Opp (Sum (0, 20003) (Mul p27 (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 2 (0, 20003) (1, 20000)) (V2 1 (1, 20001) (1, 20000)))) (V2 0 (0, 1) (1, 20001))))))) p25))%N.
Definition p29 : ex := (Sum (1, 20005) (Pow (Sum (0, 20004) (Mul (V2 0 (0, 20004) (1, 20005)) p28)) 2%nat))%N.
Definition e8 : ex := (Sqrt p29)%N.
Definition p31 : ex := (Sum (0, 20004) (Pow p28 2%nat))%N.
Definition e101 : ex := (Sqrt p31)%N.
Definition e9 : ex := (Mul e30 e101)%N.
Definition e10 : ex := (Mul e101 e30)%N.
(* norm(A.T*J(A*X.T*A[j, :].T, E*X.T*A[j, :].T)) <= norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A.T), by spectral *)
Lemma step_2 :
  forall (n d : nat) (A E X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (mulv n (tr A) (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))))
  <= norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral d n (tr A).
Proof.
  intros n d A E X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (spectral_bound d n (tr A) (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))))).
  equal Q2 e9 e10.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p35 : ex := (Add (Mul p25 (Sum (1, 20001) (Mul p24 (V2 2 (0, 1) (1, 20001))))) (Mul (Opp (Sum (0, 20003) (Mul p27 (Sum (1, 20001) (Mul p26 (V2 2 (0, 1) (1, 20001))))))) p25))%N.
Definition p36 : ex := (Sum (1, 20005) (Pow (Sum (0, 20004) (Mul (V2 0 (0, 20004) (1, 20005)) p35)) 2%nat))%N.
Definition e11 : ex := (Sqrt p36)%N.
Definition p38 : ex := (Sum (0, 20004) (Pow p35 2%nat))%N.
Definition e103 : ex := (Sqrt p38)%N.
Definition e12 : ex := (Mul e30 e103)%N.
Definition e13 : ex := (Mul e103 e30)%N.
(* norm(A.T*J(A*X.T*A[j, :].T, A*X.T*E[j, :].T)) <= norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A.T), by spectral *)
Lemma step_3 :
  forall (n d : nat) (A E X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (mulv n (tr A) (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))))
  <= norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral d n (tr A).
Proof.
  intros n d A E X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e12) by (exact (spectral_bound d n (tr A) (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))))).
  equal Q2 e12 e13.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p42 : ex := (Exp (Sum (1, 4129) (Mul (Sum (1, 4130) (Mul (V2 0 (0, 4128) (1, 4130)) (V2 1 (1, 4129) (1, 4130)))) (V2 0 (0, 1) (1, 4129)))))%N.
Definition p43 : ex := (Inv (Sum (0, 4144) (Mul (Exp (Sum (1, 4145) (Mul (Sum (1, 4146) (Mul (V2 0 (0, 4144) (1, 4146)) (V2 1 (1, 4145) (1, 4146)))) (V2 0 (0, 1) (1, 4145))))) e42)))%N.
Definition p44 : ex := (Exp (Sum (1, 4142) (Mul (Sum (1, 4143) (Mul (V2 0 (0, 4141) (1, 4143)) (V2 1 (1, 4142) (1, 4143)))) (V2 0 (0, 1) (1, 4142)))))%N.
Definition p45 : ex := (Exp (Sum (1, 4139) (Mul (Sum (1, 4140) (Mul (V2 0 (0, 4138) (1, 4140)) (V2 1 (1, 4139) (1, 4140)))) (V2 0 (0, 1) (1, 4139)))))%N.
Definition p46 : ex := (Sum (1, 4127) (Pow (Sum (0, 4128) (Mul (V2 0 (0, 4128) (1, 4127)) (Add (Mul (Mul (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (Sum (1, 4133) (Mul (V2 0 (0, 4131) (1, 4133)) (V2 1 (1, 4132) (1, 4133)))) (V2 0 (0, 1) (1, 4132))))) e42))) p42) (Sum (1, 4134) (Mul (Sum (1, 4135) (Mul (V2 0 (0, 4128) (1, 4135)) (V2 1 (1, 4134) (1, 4135)))) (V2 2 (0, 1) (1, 4134))))) (Mul (Opp (Sum (0, 4141) (Mul (Mul p43 p44) (Sum (1, 4147) (Mul (Sum (1, 4148) (Mul (V2 0 (0, 4141) (1, 4148)) (V2 1 (1, 4147) (1, 4148)))) (V2 2 (0, 1) (1, 4147))))))) (Mul (Inv (Sum (0, 4138) (Mul p45 e42))) (Exp (Sum (1, 4136) (Mul (Sum (1, 4137) (Mul (V2 0 (0, 4128) (1, 4137)) (V2 1 (1, 4136) (1, 4137)))) (V2 0 (0, 1) (1, 4136)))))))))) 2%nat))%N.
Definition e14 : ex := (Sqrt p46)%N.
Definition p48 : ex := (Sqrt (Sum (0, 4149) (Pow (Add (Mul (Mul (Inv (Sum (0, 4152) (Mul (Exp (Sum (1, 4153) (Mul (Sum (1, 4154) (Mul (V2 0 (0, 4152) (1, 4154)) (V2 1 (1, 4153) (1, 4154)))) (V2 0 (0, 1) (1, 4153))))) e42))) (Exp (Sum (1, 4150) (Mul (Sum (1, 4151) (Mul (V2 0 (0, 4149) (1, 4151)) (V2 1 (1, 4150) (1, 4151)))) (V2 0 (0, 1) (1, 4150)))))) (Sum (1, 4155) (Mul (Sum (1, 4156) (Mul (V2 0 (0, 4149) (1, 4156)) (V2 1 (1, 4155) (1, 4156)))) (V2 2 (0, 1) (1, 4155))))) (Mul (Opp (Sum (0, 4162) (Mul (Mul (Inv (Sum (0, 4165) (Mul (Exp (Sum (1, 4166) (Mul (Sum (1, 4167) (Mul (V2 0 (0, 4165) (1, 4167)) (V2 1 (1, 4166) (1, 4167)))) (V2 0 (0, 1) (1, 4166))))) e42))) (Exp (Sum (1, 4163) (Mul (Sum (1, 4164) (Mul (V2 0 (0, 4162) (1, 4164)) (V2 1 (1, 4163) (1, 4164)))) (V2 0 (0, 1) (1, 4163)))))) (Sum (1, 4168) (Mul (Sum (1, 4169) (Mul (V2 0 (0, 4162) (1, 4169)) (V2 1 (1, 4168) (1, 4169)))) (V2 2 (0, 1) (1, 4168))))))) (Mul (Inv (Sum (0, 4159) (Mul (Exp (Sum (1, 4160) (Mul (Sum (1, 4161) (Mul (V2 0 (0, 4159) (1, 4161)) (V2 1 (1, 4160) (1, 4161)))) (V2 0 (0, 1) (1, 4160))))) e42))) (Exp (Sum (1, 4157) (Mul (Sum (1, 4158) (Mul (V2 0 (0, 4149) (1, 4158)) (V2 1 (1, 4157) (1, 4158)))) (V2 0 (0, 1) (1, 4157)))))))) 2%nat)))%N.
Definition p49 : ex := (Spec (1, 4170) (0, 4171) (V2 0 (0, 4171) (1, 4170)))%N.
Definition e15 : ex := (Mul p48 p49)%N.
Definition p51 : ex := (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V2 1 (1, 4097) (1, 4098))))%N.
Definition p52 : ex := (Mul (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (Sum (1, 4101) (Mul (V2 0 (0, 4099) (1, 4101)) (V2 1 (1, 4100) (1, 4101)))) (V2 0 (0, 1) (1, 4100))))) e42))) (Exp (Sum (1, 4097) (Mul p51 (V2 0 (0, 1) (1, 4097))))))%N.
Definition p53 : ex := (Sum (0, 4096) (Pow p52 2%nat))%N.
Definition e118 : ex := (Sqrt p53)%N.
Definition e38 : ex := (Spec (1, 4102) (0, 4103) (V2 2 (0, 4103) (1, 4102)))%N.
Definition p56 : ex := (Mul e118 e38)%N.
Definition p57 : ex := (Inv (Sum (0, 4107) (Mul (Exp (Sum (1, 4108) (Mul (Sum (1, 4109) (Mul (V2 0 (0, 4107) (1, 4109)) (V2 1 (1, 4108) (1, 4109)))) (V2 0 (0, 1) (1, 4108))))) e42)))%N.
Definition p58 : ex := (Mul p57 (Exp (Sum (1, 4105) (Mul (Sum (1, 4106) (Mul (V2 0 (0, 4104) (1, 4106)) (V2 1 (1, 4105) (1, 4106)))) (V2 0 (0, 1) (1, 4105))))))%N.
Definition p59 : ex := (Sum (1, 4119) (Mul (V2 0 (0, 4117) (1, 4119)) (V2 1 (1, 4118) (1, 4119))))%N.
Definition p60 : ex := (Mul (Inv (Sum (0, 4120) (Mul (Exp (Sum (1, 4121) (Mul (Sum (1, 4122) (Mul (V2 0 (0, 4120) (1, 4122)) (V2 1 (1, 4121) (1, 4122)))) (V2 0 (0, 1) (1, 4121))))) e42))) (Exp (Sum (1, 4118) (Mul p59 (V2 0 (0, 1) (1, 4118))))))%N.
Definition p61 : ex := (Mul (Inv (Sum (0, 4114) (Mul (Exp (Sum (1, 4115) (Mul (Sum (1, 4116) (Mul (V2 0 (0, 4114) (1, 4116)) (V2 1 (1, 4115) (1, 4116)))) (V2 0 (0, 1) (1, 4115))))) e42))) (Exp (Sum (1, 4112) (Mul (Sum (1, 4113) (Mul (V2 0 (0, 4104) (1, 4113)) (V2 1 (1, 4112) (1, 4113)))) (V2 0 (0, 1) (1, 4112))))))%N.
Definition e34 : ex := (Spec (1, 4125) (0, 4126) (V2 0 (0, 4126) (1, 4125)))%N.
Definition p63 : ex := (Add p56 (Mul (Sqrt (Sum (0, 4104) (Pow (Add (Mul p58 (Sum (1, 4110) (Mul (Sum (1, 4111) (Mul (V2 2 (0, 4104) (1, 4111)) (V2 1 (1, 4110) (1, 4111)))) (V2 0 (0, 1) (1, 4110))))) (Mul (Opp (Sum (0, 4117) (Mul p60 (Sum (1, 4123) (Mul (Sum (1, 4124) (Mul (V2 2 (0, 4117) (1, 4124)) (V2 1 (1, 4123) (1, 4124)))) (V2 0 (0, 1) (1, 4123))))))) p61)) 2%nat))) e34))%N.
Definition p64 : ex := (Spec (1, 4172) (1, 4173) (V2 3 (1, 4172) (1, 4173)))%N.
Definition e16 : ex := (Mul (Add p63 e14) p64)%N.
Definition e17 : ex := (Mul (Add p63 e15) p64)%N.
Definition p67 : ex := (Sum (0, 20003) (Pow p27 2%nat))%N.
Definition e65 : ex := (Sqrt p67)%N.
Definition p69 : ex := (Spec (1, 20000) (0, 20001) (V2 2 (0, 20001) (1, 20000)))%N.
Definition p70 : ex := (Mul e65 p69)%N.
Definition p71 : ex := (Add p70 e10)%N.
Definition p72 : ex := (Spec (1, 20000) (1, 20001) (V2 3 (1, 20000) (1, 20001)))%N.
Definition e18 : ex := (Mul (Add p71 e13) p72)%N.
Definition e19 : ex := (Mul (Add (Add p70 e13) e10) p72)%N.
(* (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E.T) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A.T) + norm(w_queries(A[j, :].T, E[j, :].T)))*spectral_norm(V) <= (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E.T) + norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A.T) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A.T))*spectral_norm(V), by replace *)
Lemma step_4 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral d n (tr E) + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral d n (tr A) + norm d (w_queries n d A X (row A j) (row E j))) * spectral d d V
  <= (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral d n (tr E) + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral d n (tr A) + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral d n (tr A)) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e14 e15 _ (fun sv Wv SFv => (step_3 n d A E X (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e16 e17.
  equal Q2 e18 e19.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p75 : ex := (Sum (1, 4104) (Pow (Sum (0, 4105) (Mul (V2 0 (0, 4105) (1, 4104)) (Add (Mul (Mul (Inv (Sum (0, 4108) (Mul (Exp (Sum (1, 4109) (Mul (Sum (1, 4110) (Mul (V2 0 (0, 4108) (1, 4110)) (V2 1 (1, 4109) (1, 4110)))) (V2 0 (0, 1) (1, 4109))))) e42))) (Exp (Sum (1, 4106) (Mul (Sum (1, 4107) (Mul (V2 0 (0, 4105) (1, 4107)) (V2 1 (1, 4106) (1, 4107)))) (V2 0 (0, 1) (1, 4106)))))) (Sum (1, 4111) (Mul (Sum (1, 4112) (Mul (V2 2 (0, 4105) (1, 4112)) (V2 1 (1, 4111) (1, 4112)))) (V2 0 (0, 1) (1, 4111))))) (Mul (Opp (Sum (0, 4118) (Mul (Mul (Inv (Sum (0, 4121) (Mul (Exp (Sum (1, 4122) (Mul (Sum (1, 4123) (Mul (V2 0 (0, 4121) (1, 4123)) (V2 1 (1, 4122) (1, 4123)))) (V2 0 (0, 1) (1, 4122))))) e42))) (Exp (Sum (1, 4119) (Mul (Sum (1, 4120) (Mul (V2 0 (0, 4118) (1, 4120)) (V2 1 (1, 4119) (1, 4120)))) (V2 0 (0, 1) (1, 4119)))))) (Sum (1, 4124) (Mul (Sum (1, 4125) (Mul (V2 2 (0, 4118) (1, 4125)) (V2 1 (1, 4124) (1, 4125)))) (V2 0 (0, 1) (1, 4124))))))) (Mul (Inv (Sum (0, 4115) (Mul (Exp (Sum (1, 4116) (Mul (Sum (1, 4117) (Mul (V2 0 (0, 4115) (1, 4117)) (V2 1 (1, 4116) (1, 4117)))) (V2 0 (0, 1) (1, 4116))))) e42))) (Exp (Sum (1, 4113) (Mul (Sum (1, 4114) (Mul (V2 0 (0, 4105) (1, 4114)) (V2 1 (1, 4113) (1, 4114)))) (V2 0 (0, 1) (1, 4113)))))))))) 2%nat))%N.
Definition e20 : ex := (Sqrt p75)%N.
Definition p77 : ex := (Exp (Sum (1, 4130) (Mul (Sum (1, 4131) (Mul (V2 0 (0, 4129) (1, 4131)) (V2 1 (1, 4130) (1, 4131)))) (V2 0 (0, 1) (1, 4130)))))%N.
Definition p78 : ex := (Inv (Sum (0, 4129) (Mul p77 e42)))%N.
Definition p79 : ex := (Exp (Sum (1, 4143) (Mul (Sum (1, 4144) (Mul (V2 0 (0, 4142) (1, 4144)) (V2 1 (1, 4143) (1, 4144)))) (V2 0 (0, 1) (1, 4143)))))%N.
Definition p80 : ex := (Exp (Sum (1, 4140) (Mul (Sum (1, 4141) (Mul (V2 0 (0, 4139) (1, 4141)) (V2 1 (1, 4140) (1, 4141)))) (V2 0 (0, 1) (1, 4140)))))%N.
Definition p81 : ex := (Sqrt (Sum (0, 4126) (Pow (Add (Mul (Mul p78 (Exp (Sum (1, 4127) (Mul (Sum (1, 4128) (Mul (V2 0 (0, 4126) (1, 4128)) (V2 1 (1, 4127) (1, 4128)))) (V2 0 (0, 1) (1, 4127)))))) (Sum (1, 4132) (Mul (Sum (1, 4133) (Mul (V2 2 (0, 4126) (1, 4133)) (V2 1 (1, 4132) (1, 4133)))) (V2 0 (0, 1) (1, 4132))))) (Mul (Opp (Sum (0, 4139) (Mul (Mul (Inv (Sum (0, 4142) (Mul p79 e42))) p80) (Sum (1, 4145) (Mul (Sum (1, 4146) (Mul (V2 2 (0, 4139) (1, 4146)) (V2 1 (1, 4145) (1, 4146)))) (V2 0 (0, 1) (1, 4145))))))) (Mul (Inv (Sum (0, 4136) (Mul (Exp (Sum (1, 4137) (Mul (Sum (1, 4138) (Mul (V2 0 (0, 4136) (1, 4138)) (V2 1 (1, 4137) (1, 4138)))) (V2 0 (0, 1) (1, 4137))))) e42))) (Exp (Sum (1, 4134) (Mul (Sum (1, 4135) (Mul (V2 0 (0, 4126) (1, 4135)) (V2 1 (1, 4134) (1, 4135)))) (V2 0 (0, 1) (1, 4134)))))))) 2%nat)))%N.
Definition p82 : ex := (Spec (1, 4147) (0, 4148) (V2 0 (0, 4148) (1, 4147)))%N.
Definition e21 : ex := (Mul p81 p82)%N.
Definition p84 : ex := (Exp (Sum (1, 4151) (Mul (Sum (1, 4152) (Mul (V2 0 (0, 4150) (1, 4152)) (V2 1 (1, 4151) (1, 4152)))) (V2 0 (0, 1) (1, 4151)))))%N.
Definition p85 : ex := (Exp (Sum (1, 4164) (Mul (Sum (1, 4165) (Mul (V2 0 (0, 4163) (1, 4165)) (V2 1 (1, 4164) (1, 4165)))) (V2 0 (0, 1) (1, 4164)))))%N.
Definition p86 : ex := (Exp (Sum (1, 4161) (Mul (Sum (1, 4162) (Mul (V2 0 (0, 4160) (1, 4162)) (V2 1 (1, 4161) (1, 4162)))) (V2 0 (0, 1) (1, 4161)))))%N.
Definition p87 : ex := (Sqrt (Sum (1, 4149) (Pow (Sum (0, 4150) (Mul (V2 0 (0, 4150) (1, 4149)) (Add (Mul (Mul (Inv (Sum (0, 4153) (Mul (Exp (Sum (1, 4154) (Mul (Sum (1, 4155) (Mul (V2 0 (0, 4153) (1, 4155)) (V2 1 (1, 4154) (1, 4155)))) (V2 0 (0, 1) (1, 4154))))) e42))) p84) (Sum (1, 4156) (Mul (Sum (1, 4157) (Mul (V2 0 (0, 4150) (1, 4157)) (V2 1 (1, 4156) (1, 4157)))) (V2 2 (0, 1) (1, 4156))))) (Mul (Opp (Sum (0, 4163) (Mul (Mul (Inv (Sum (0, 4166) (Mul (Exp (Sum (1, 4167) (Mul (Sum (1, 4168) (Mul (V2 0 (0, 4166) (1, 4168)) (V2 1 (1, 4167) (1, 4168)))) (V2 0 (0, 1) (1, 4167))))) e42))) p85) (Sum (1, 4169) (Mul (Sum (1, 4170) (Mul (V2 0 (0, 4163) (1, 4170)) (V2 1 (1, 4169) (1, 4170)))) (V2 2 (0, 1) (1, 4169))))))) (Mul (Inv (Sum (0, 4160) (Mul p86 e42))) (Exp (Sum (1, 4158) (Mul (Sum (1, 4159) (Mul (V2 0 (0, 4150) (1, 4159)) (V2 1 (1, 4158) (1, 4159)))) (V2 0 (0, 1) (1, 4158)))))))))) 2%nat)))%N.
Definition p88 : ex := (Spec (1, 4171) (1, 4172) (V2 3 (1, 4171) (1, 4172)))%N.
Definition e22 : ex := (Mul (Add (Add p56 e20) p87) p88)%N.
Definition e23 : ex := (Mul (Add (Add p56 e21) p87) p88)%N.
(* (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E.T) + norm(w_keys(A[j, :].T)) + norm(w_queries(A[j, :].T, E[j, :].T)))*spectral_norm(V) <= (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E.T) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A.T) + norm(w_queries(A[j, :].T, E[j, :].T)))*spectral_norm(V), by replace *)
Lemma step_5 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral d n (tr E) + norm d (w_keys n d A E X (row A j)) + norm d (w_queries n d A X (row A j) (row E j))) * spectral d d V
  <= (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral d n (tr E) + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral d n (tr A) + norm d (w_queries n d A X (row A j) (row E j))) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e20 e21 _ (fun sv Wv SFv => (step_2 n d A E X (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e22 e23.
  exact (P1).
Qed.

Definition p91 : ex := (Mul (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (Sum (1, 4124) (Mul (V2 0 (0, 4122) (1, 4124)) (V2 1 (1, 4123) (1, 4124)))) (V2 0 (0, 1) (1, 4123))))) e42))) (Exp (Sum (1, 4120) (Mul (Sum (1, 4121) (Mul (V2 0 (0, 4119) (1, 4121)) (V2 1 (1, 4120) (1, 4121)))) (V2 0 (0, 1) (1, 4120))))))%N.
Definition p92 : ex := (Sum (0, 4119) (Mul (V2 2 (0, 4119) (1, 4118)) p91))%N.
Definition p93 : ex := (Sum (1, 4118) (Pow p92 2%nat))%N.
Definition e24 : ex := (Sqrt p93)%N.
Definition p95 : ex := (Mul (Inv (Sum (0, 4128) (Mul p42 e42))) (Exp (Sum (1, 4126) (Mul (Sum (1, 4127) (Mul (V2 0 (0, 4125) (1, 4127)) (V2 1 (1, 4126) (1, 4127)))) (V2 0 (0, 1) (1, 4126))))))%N.
Definition p96 : ex := (Sqrt (Sum (0, 4125) (Pow p95 2%nat)))%N.
Definition p97 : ex := (Spec (1, 4131) (0, 4132) (V2 2 (0, 4132) (1, 4131)))%N.
Definition e25 : ex := (Mul p96 p97)%N.
Definition p99 : ex := (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (Sum (1, 4102) (Mul (V2 0 (0, 4100) (1, 4102)) (V2 1 (1, 4101) (1, 4102)))) (V2 0 (0, 1) (1, 4101))))) e42))) (Exp (Sum (1, 4098) (Mul (Sum (1, 4099) (Mul (V2 0 (0, 4097) (1, 4099)) (V2 1 (1, 4098) (1, 4099)))) (V2 0 (0, 1) (1, 4098))))))%N.
Definition p100 : ex := (Mul (Inv (Sum (0, 4113) (Mul (Exp (Sum (1, 4114) (Mul (Sum (1, 4115) (Mul (V2 0 (0, 4113) (1, 4115)) (V2 1 (1, 4114) (1, 4115)))) (V2 0 (0, 1) (1, 4114))))) e42))) (Exp (Sum (1, 4111) (Mul (Sum (1, 4112) (Mul (V2 0 (0, 4110) (1, 4112)) (V2 1 (1, 4111) (1, 4112)))) (V2 0 (0, 1) (1, 4111))))))%N.
Definition p101 : ex := (Mul p57 (Exp (Sum (1, 4105) (Mul (Sum (1, 4106) (Mul (V2 0 (0, 4097) (1, 4106)) (V2 1 (1, 4105) (1, 4106)))) (V2 0 (0, 1) (1, 4105))))))%N.
Definition p102 : ex := (Sqrt (Sum (1, 4096) (Pow (Sum (0, 4097) (Mul (V2 0 (0, 4097) (1, 4096)) (Add (Mul p99 (Sum (1, 4103) (Mul (Sum (1, 4104) (Mul (V2 2 (0, 4097) (1, 4104)) (V2 1 (1, 4103) (1, 4104)))) (V2 0 (0, 1) (1, 4103))))) (Mul (Opp (Sum (0, 4110) (Mul p100 (Sum (1, 4116) (Mul (Sum (1, 4117) (Mul (V2 2 (0, 4110) (1, 4117)) (V2 1 (1, 4116) (1, 4117)))) (V2 0 (0, 1) (1, 4116))))))) p101)))) 2%nat)))%N.
Definition p103 : ex := (Inv (Sum (0, 4137) (Mul (Exp (Sum (1, 4138) (Mul (Sum (1, 4139) (Mul (V2 0 (0, 4137) (1, 4139)) (V2 1 (1, 4138) (1, 4139)))) (V2 0 (0, 1) (1, 4138))))) e42)))%N.
Definition p104 : ex := (Mul (Inv (Sum (0, 4150) (Mul p84 e42))) (Exp (Sum (1, 4148) (Mul (Sum (1, 4149) (Mul (V2 0 (0, 4147) (1, 4149)) (V2 1 (1, 4148) (1, 4149)))) (V2 0 (0, 1) (1, 4148))))))%N.
Definition p105 : ex := (Sqrt (Sum (1, 4133) (Pow (Sum (0, 4134) (Mul (V2 0 (0, 4134) (1, 4133)) (Add (Mul (Mul p103 (Exp (Sum (1, 4135) (Mul (Sum (1, 4136) (Mul (V2 0 (0, 4134) (1, 4136)) (V2 1 (1, 4135) (1, 4136)))) (V2 0 (0, 1) (1, 4135)))))) (Sum (1, 4140) (Mul (Sum (1, 4141) (Mul (V2 0 (0, 4134) (1, 4141)) (V2 1 (1, 4140) (1, 4141)))) (V2 2 (0, 1) (1, 4140))))) (Mul (Opp (Sum (0, 4147) (Mul p104 (Sum (1, 4153) (Mul (Sum (1, 4154) (Mul (V2 0 (0, 4147) (1, 4154)) (V2 1 (1, 4153) (1, 4154)))) (V2 2 (0, 1) (1, 4153))))))) (Mul p43 (Exp (Sum (1, 4142) (Mul (Sum (1, 4143) (Mul (V2 0 (0, 4134) (1, 4143)) (V2 1 (1, 4142) (1, 4143)))) (V2 0 (0, 1) (1, 4142)))))))))) 2%nat)))%N.
Definition p106 : ex := (Spec (1, 4155) (1, 4156) (V2 3 (1, 4155) (1, 4156)))%N.
Definition e26 : ex := (Mul (Add (Add p102 e24) p105) p106)%N.
Definition e27 : ex := (Mul (Add (Add p102 e25) p105) p106)%N.
Definition e28 : ex := (Mul (Add (Add e8 p70) e11) p72)%N.
Definition e29 : ex := (Mul (Add (Add p70 e8) e11) p72)%N.
(* (norm(w_keys(A[j, :].T)) + norm(w_values(A[j, :].T)) + norm(w_queries(A[j, :].T, E[j, :].T)))*spectral_norm(V) <= (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E.T) + norm(w_keys(A[j, :].T)) + norm(w_queries(A[j, :].T, E[j, :].T)))*spectral_norm(V), by replace *)
Lemma step_6 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm d (w_keys n d A E X (row A j)) + norm d (w_values n d A E X (row A j)) + norm d (w_queries n d A X (row A j) (row E j))) * spectral d d V
  <= (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral d n (tr E) + norm d (w_keys n d A E X (row A j)) + norm d (w_queries n d A X (row A j) (row E j))) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e24 e25 _ (fun sv Wv SFv => (step_1 n d A E X (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e26 e27.
  equal Q2 e28 e29.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e31 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
(* spectral_norm(E.T) <= spectral_norm(E), by instance *)
Lemma step_7 :
  forall (n d : nat) (E : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral d n (tr E) <= spectral n d E.
Proof.
  intros n d E Hs_n Hs_d.
  setting [n; d] [] [] [E] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e31) by (exact (fact_3_2_1.step_10 n d E Hs_n Hs_d)).
  exact (P1).
Qed.

(* spectral_norm(A.T) <= spectral_norm(A), by instance *)
Lemma step_8 :
  forall (n d : nat) (A : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral d n (tr A) <= spectral n d A.
Proof.
  intros n d A Hs_n Hs_d.
  setting [n; d] [] [] [A] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e31) by (exact (fact_3_2_1.step_10 n d A Hs_n Hs_d)).
  exact (P1).
Qed.

Definition e32 : ex := (Spec (1, 4150) (0, 4151) (V2 0 (0, 4151) (1, 4150)))%N.
Definition e33 : ex := (Spec (0, 4152) (1, 4153) (V2 0 (0, 4152) (1, 4153)))%N.
Definition e35 : ex := (Spec (0, 4127) (1, 4128) (V2 0 (0, 4127) (1, 4128)))%N.
Definition p115 : ex := (Spec (0, 4102) (1, 4103) (V2 2 (0, 4102) (1, 4103)))%N.
Definition p116 : ex := (Mul e118 p115)%N.
Definition p117 : ex := (Sqrt (Sum (0, 4104) (Pow (Add (Mul p58 (Sum (1, 4110) (Mul (Sum (1, 4111) (Mul (V2 0 (0, 4104) (1, 4111)) (V2 1 (1, 4110) (1, 4111)))) (V2 2 (0, 1) (1, 4110))))) (Mul (Opp (Sum (0, 4117) (Mul p60 (Sum (1, 4123) (Mul (Sum (1, 4124) (Mul (V2 0 (0, 4117) (1, 4124)) (V2 1 (1, 4123) (1, 4124)))) (V2 2 (0, 1) (1, 4123))))))) p61)) 2%nat)))%N.
Definition p118 : ex := (Exp (Sum (1, 4133) (Mul (Sum (1, 4134) (Mul (V2 0 (0, 4132) (1, 4134)) (V2 1 (1, 4133) (1, 4134)))) (V2 0 (0, 1) (1, 4133)))))%N.
Definition p119 : ex := (Sqrt (Sum (0, 4129) (Pow (Add (Mul (Mul (Inv (Sum (0, 4132) (Mul p118 e42))) p77) (Sum (1, 4135) (Mul (Sum (1, 4136) (Mul (V2 2 (0, 4129) (1, 4136)) (V2 1 (1, 4135) (1, 4136)))) (V2 0 (0, 1) (1, 4135))))) (Mul (Opp (Sum (0, 4142) (Mul (Mul (Inv (Sum (0, 4145) (Mul (Exp (Sum (1, 4146) (Mul (Sum (1, 4147) (Mul (V2 0 (0, 4145) (1, 4147)) (V2 1 (1, 4146) (1, 4147)))) (V2 0 (0, 1) (1, 4146))))) e42))) p79) (Sum (1, 4148) (Mul (Sum (1, 4149) (Mul (V2 2 (0, 4142) (1, 4149)) (V2 1 (1, 4148) (1, 4149)))) (V2 0 (0, 1) (1, 4148))))))) (Mul (Inv (Sum (0, 4139) (Mul p80 e42))) (Exp (Sum (1, 4137) (Mul (Sum (1, 4138) (Mul (V2 0 (0, 4129) (1, 4138)) (V2 1 (1, 4137) (1, 4138)))) (V2 0 (0, 1) (1, 4137)))))))) 2%nat)))%N.
Definition p120 : ex := (Mul p119 e32)%N.
Definition p121 : ex := (Spec (1, 4154) (1, 4155) (V2 3 (1, 4154) (1, 4155)))%N.
Definition e36 : ex := (Mul (Add (Add p116 (Mul p117 e34)) p120) p121)%N.
Definition e37 : ex := (Mul (Add (Add p116 (Mul p117 e35)) (Mul p119 e33)) p121)%N.
(* (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E) + norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A.T) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A.T))*spectral_norm(V) <= (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E) + norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A))*spectral_norm(V), by replace *)
Lemma step_9 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral n d E + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral d n (tr A) + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral d n (tr A)) * spectral d d V
  <= (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral n d E + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral n d A + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral n d A) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e35 _ (fun sv Wv SFv => (step_8 n d A Hs_n Hs_d)) (cons_replaced Ev rv e32 e33 _ (fun sv Wv SFv => (step_8 n d A Hs_n Hs_d)) (nil_replaced Ev rv))) e36 e37.
  exact (P1).
Qed.

Definition e39 : ex := (Spec (0, 4104) (1, 4105) (V2 2 (0, 4104) (1, 4105)))%N.
Definition p125 : ex := (Exp (Sum (1, 4110) (Mul (Sum (1, 4111) (Mul (V2 0 (0, 4109) (1, 4111)) (V2 1 (1, 4110) (1, 4111)))) (V2 0 (0, 1) (1, 4110)))))%N.
Definition p126 : ex := (Exp (Sum (1, 4107) (Mul (Sum (1, 4108) (Mul (V2 0 (0, 4106) (1, 4108)) (V2 1 (1, 4107) (1, 4108)))) (V2 0 (0, 1) (1, 4107)))))%N.
Definition p127 : ex := (Mul (Sqrt (Sum (0, 4106) (Pow (Add (Mul (Mul (Inv (Sum (0, 4109) (Mul p125 e42))) p126) (Sum (1, 4112) (Mul (Sum (1, 4113) (Mul (V2 0 (0, 4106) (1, 4113)) (V2 1 (1, 4112) (1, 4113)))) (V2 2 (0, 1) (1, 4112))))) (Mul (Opp (Sum (0, 4119) (Mul p91 (Sum (1, 4125) (Mul (Sum (1, 4126) (Mul (V2 0 (0, 4119) (1, 4126)) (V2 1 (1, 4125) (1, 4126)))) (V2 2 (0, 1) (1, 4125))))))) (Mul (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (Sum (1, 4118) (Mul (V2 0 (0, 4116) (1, 4118)) (V2 1 (1, 4117) (1, 4118)))) (V2 0 (0, 1) (1, 4117))))) e42))) (Exp (Sum (1, 4114) (Mul (Sum (1, 4115) (Mul (V2 0 (0, 4106) (1, 4115)) (V2 1 (1, 4114) (1, 4115)))) (V2 0 (0, 1) (1, 4114)))))))) 2%nat))) (Spec (1, 4127) (0, 4128) (V2 0 (0, 4128) (1, 4127))))%N.
Definition p128 : ex := (Spec (1, 4152) (1, 4153) (V2 3 (1, 4152) (1, 4153)))%N.
Definition e40 : ex := (Mul (Add (Add p56 p127) p120) p128)%N.
Definition e41 : ex := (Mul (Add (Add (Mul e118 e39) p127) p120) p128)%N.
(* (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E.T) + norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A.T) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A.T))*spectral_norm(V) <= (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E) + norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A.T) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A.T))*spectral_norm(V), by replace *)
Lemma step_10 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral d n (tr E) + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral d n (tr A) + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral d n (tr A)) * spectral d d V
  <= (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral n d E + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral d n (tr A) + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral d n (tr A)) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e38 e39 _ (fun sv Wv SFv => (step_7 n d E Hs_n Hs_d)) (nil_replaced Ev rv)) e40 e41.
  exact (P1).
Qed.

(* 1 <= 1, by same *)
Lemma step_11 :
  1 <= 1.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e42))).
Qed.

Definition p131 : ex := (Sum (0, 20001) (Sum (0, 20000) (Exp (Add (V1 0 (0, 20001)) (V1 0 (0, 20000))))))%N.
Definition p132 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e42))%N.
Definition p133 : ex := (Inv (Pow p132 2%nat))%N.
Definition e43 : ex := (Mul p131 p133)%N.
(* total(total(exp(p[k] + p[l]), l), k)/Z(p)**2 <= 1, by same *)
Lemma step_12 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e43 e42.
  exact (Req_le _ _ Q1).
Qed.

Definition e44 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 4096))))%N.
Definition e45 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 2))))%N.
Definition e46 : ex := (Sum (0, 20000) (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 20000)))))%N.
(* exp(p[k] + p[l]) <= total(exp(p[k] + p[l]), l), by below total *)
Lemma step_13 :
  forall (n : nat) (p : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  exp (p k + p l) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k l Hs_n Hi_k Hi_l.
  setting [n] [] [p] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e45 <= den Ev rv e46) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e44) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4096%N) k0 Hk0 e44)) Hi_l)).
  exact (P1).
Qed.

Definition e47 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 1))))%N.
Definition e48 : ex := (Exp (Mul (Int 2) (V1 0 (0, 1))))%N.
(* exp(2*p[k]) <= total(exp(p[k] + p[l]), l), by instance *)
Lemma step_14 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  exp (2 * p k) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e47 <= den Ev rv e46) by (exact (step_13 n p k k Hs_n Hi_k Hi_k)).
  equal Q2 e48 e47.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e49 : ex := (Exp (Mul (Int 2) (V1 0 (0, 4097))))%N.
Definition p141 : ex := (Exp (Add (V1 0 (0, 4097)) (V1 0 (0, 4098))))%N.
Definition e50 : ex := (Sum (0, 4098) p141)%N.
Definition p143 : ex := (Inv (Pow (Sum (0, 4096) (Mul (Exp (V1 0 (0, 4096))) e42)) 2%nat))%N.
Definition e51 : ex := (Mul p143 (Sum (0, 4097) e49))%N.
Definition e52 : ex := (Mul p143 (Sum (0, 4097) e50))%N.
Definition p146 : ex := (Sum (0, 20000) (Exp (Mul (Int 2) (V1 0 (0, 20000)))))%N.
Definition e53 : ex := (Mul p146 p133)%N.
Definition e54 : ex := (Mul p133 p146)%N.
Definition e55 : ex := (Mul p133 p131)%N.
(* total(exp(2*p[k]), k)/Z(p)**2 <= total(total(exp(p[k] + p[l]), l), k)/Z(p)**2, by replace *)
Lemma step_15 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2 <= sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e49 e50 _ (fun sv Wv SFv => (step_14 n p (sv (0%N, 4097%N)) Hs_n (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e51 e52.
  equal Q2 e53 e54.
  equal Q3 e55 e43.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p150 : ex := (Inv p132)%N.
Definition p151 : ex := (Mul p150 (Exp (V1 0 (0, 20001))))%N.
Definition p152 : ex := (Sum (0, 20001) (Pow p151 2%nat))%N.
Definition e62 : ex := (Sqrt p152)%N.
Definition e56 : ex := (Pow e62 2%nat)%N.
(* norm(1/Z(p)*exp(p))**2 <= total(exp(2*p[k]), k)/Z(p)**2, by same *)
Lemma step_16 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e56 e53.
  exact (Req_le _ _ Q1).
Qed.

(* norm(1/Z(p)*exp(p))**2 <= 1, by transitive *)
Lemma step_17 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e56 <= den Ev rv e53) by (exact (step_16 n p Hs_n)).
  assert (P2 : den Ev rv e53 <= den Ev rv e43) by (exact (step_15 n p Hs_n)).
  assert (P3 : den Ev rv e43 <= den Ev rv e42) by (exact (step_12 n p Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e57 : ex := (Sqrt e56)%N.
Definition e58 : ex := (Sqrt e42)%N.
Definition e59 : ex := (Pow e57 2%nat)%N.
Definition p158 : ex := (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e42))%N.
Definition p159 : ex := (Mul (Inv p158) (Exp (V1 0 (0, 4096))))%N.
Definition e60 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow p159 2%nat))) 2%nat))%N.
Definition p161 : ex := (Inv (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e42)))%N.
Definition p162 : ex := (Mul p161 (Exp (V1 0 (0, 4098))))%N.
Definition e61 : ex := (Sqrt (Sum (0, 4098) (Pow p162 2%nat)))%N.
Definition e63 : ex := (Pow e58 2%nat)%N.
Definition e64 : ex := (Pow e42 2%nat)%N.
(* norm(1/Z(p)*exp(p)) <= 1, by root *)
Lemma step_18 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e56 <= den Ev rv e42) by (exact (step_17 n p Hs_n)).
  equal Q2 e59 e56.
  nonnegative N3 (nil_nonnegative Ev) e60.
  nonnegative N4 (nil_nonnegative Ev) e61.
  assert (Q5 : den Ev rv e57 = den Ev rv e62) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e63 e64.
  nonnegative N7 (nil_nonnegative Ev) e58.
  nonnegative N8 (nil_nonnegative Ev) e42.
  assert (Q9 : den Ev rv e58 = den Ev rv e42) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e57 <= den Ev rv e58)) (Req_le _ _ Q9))).
Qed.

(* norm(1/Z(A*X.T*A[j, :].T)*exp(A*X.T*A[j, :].T)) <= 1, by instance *)
Lemma step_19 :
  forall (n d : nat) (A X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm n (vscal (/ Z_ n (mulv d (mulm d A (tr X)) (row A j))) (vexp (mulv d (mulm d A (tr X)) (row A j)))) <= 1.
Proof.
  intros n d A X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e42) by (exact (step_18 n (mulv d (mulm d A (tr X)) (row A j)) Hs_n)).
  exact (P1).
Qed.

Definition p166 : ex := (Mul p150 (Exp (V1 0 (0, 20002))))%N.
Definition p167 : ex := (Mul p166 (V1 1 (0, 20002)))%N.
Definition p168 : ex := (Mul p151 (V1 1 (0, 20001)))%N.
Definition p169 : ex := (Sum (0, 20001) p168)%N.
Definition p170 : ex := (Opp p169)%N.
Definition p171 : ex := (Add p167 (Mul p170 p166))%N.
Definition p172 : ex := (Sum (0, 20002) (Pow p171 2%nat))%N.
Definition e99 : ex := (Sqrt p172)%N.
Definition p174 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition e66 : ex := (Mul (Mul e99 p174) (Inv (Int 2)))%N.
(* norm(J(p, v))*norm(v)/2 <= norm(J(p, v))*norm(v)/2, by same *)
Lemma step_20 :
  forall (n : nat) (p v : vec),
  (0 < n)%nat ->
  norm n (J_2 n p v) * norm n v / 2 <= norm n (J_2 n p v) * norm n v / 2.
Proof.
  intros n p v Hs_n.
  setting [n] [] [p; v] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e66))).
Qed.

Definition p176 : ex := (Inv (Sqrt p132))%N.
Definition p177 : ex := (Sum (0, 20002) (Pow (Mul (Mul p176 (Exp (Mul (Inv (Int 2)) (V1 0 (0, 20002))))) (Add (V1 1 (0, 20002)) (Mul p170 e42))) 2%nat))%N.
Definition e75 : ex := (Sqrt p177)%N.
Definition e67 : ex := (Pow e75 2%nat)%N.
Definition e68 : ex := (Add (Opp (Pow p169 2%nat)) (Sum (0, 20001) (Mul (V1 1 (0, 20001)) p168)))%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n)))**2 <= -inner(sigma(z), v)**2 + inner(v, hadamard(sigma(z), v)), by same *)
Lemma step_21 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones))) ^ 2
  <= - (inner n (sigma n z) v ^ 2) + inner n v (had (sigma n z) v).
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  equal Q1 e67 e68.
  exact (Req_le _ _ Q1).
Qed.

Definition p181 : ex := (Pow p174 2%nat)%N.
Definition e69 : ex := (Mul p181 (Inv (Int 2)))%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n)))**2 <= norm(v)**2/2, by transitive *)
Lemma step_22 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones))) ^ 2
  <= norm n v ^ 2 / 2.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e68) by (exact (step_21 n v z Hs_n)).
  assert (P2 : den Ev rv e68 <= den Ev rv e69) by (exact (softmax_variance.theorem_1 n v z Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e70 : ex := (Sqrt e67)%N.
Definition e71 : ex := (Sqrt e69)%N.
Definition e72 : ex := (Pow e70 2%nat)%N.
Definition p186 : ex := (Mul (Inv (Sqrt p158)) (Exp (Mul (Inv (Int 2)) (V1 0 (0, 4096)))))%N.
Definition e73 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Mul p186 (Add (V1 1 (0, 4096)) (Mul (Opp (Sum (0, 4098) (Mul p162 (V1 1 (0, 4098))))) e42))) 2%nat))) 2%nat))%N.
Definition p188 : ex := (Inv (Sum (0, 4104) (Mul (Exp (V1 0 (0, 4104))) e42)))%N.
Definition p189 : ex := (Sum (0, 4101) (Pow (Mul (Mul (Inv (Sqrt (Sum (0, 4102) (Mul (Exp (V1 0 (0, 4102))) e42)))) (Exp (Mul (Inv (Int 2)) (V1 0 (0, 4101))))) (Add (V1 1 (0, 4101)) (Mul (Opp (Sum (0, 4103) (Mul (Mul p188 (Exp (V1 0 (0, 4103)))) (V1 1 (0, 4103))))) e42))) 2%nat))%N.
Definition e74 : ex := (Sqrt p189)%N.
Definition e76 : ex := (Pow e71 2%nat)%N.
Definition p192 : ex := (Mul (Sqrt (Int 2)) p174)%N.
Definition e80 : ex := (Mul p192 (Inv (Int 2)))%N.
Definition e77 : ex := (Pow e80 2%nat)%N.
Definition e78 : ex := (Sqrt (Mul (Pow (Sqrt (Sum (0, 4100) (Pow (V1 1 (0, 4100)) 2%nat))) 2%nat) (Inv (Int 2))))%N.
Definition p196 : ex := (Mul (Sqrt (Int 2)) (Sqrt (Sum (0, 4105) (Pow (V1 1 (0, 4105)) 2%nat))))%N.
Definition e79 : ex := (Mul p196 (Inv (Int 2)))%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n))) <= sqrt(2)*norm(v)/2, by root *)
Lemma step_23 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones)))
  <= sqrt 2 * norm n v / 2.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e69) by (exact (step_22 n v z Hs_n)).
  equal Q2 e72 e67.
  nonnegative N3 (nil_nonnegative Ev) e73.
  nonnegative N4 (nil_nonnegative Ev) e74.
  assert (Q5 : den Ev rv e70 = den Ev rv e75) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e76 e77.
  nonnegative N7 (nil_nonnegative Ev) e78.
  nonnegative N8 (nil_nonnegative Ev) e79.
  assert (Q9 : den Ev rv e71 = den Ev rv e80) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e70 <= den Ev rv e71)) (Req_le _ _ Q9))).
Qed.

(* norm(hadamard(1/sqrt(inner(exp(p), ones(n)))*exp(p/2), v - inner(sigma(p), v)*ones(n))) <= sqrt(2)*norm(v)/2, by instance *)
Lemma step_24 :
  forall (n : nat) (p v : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd v (vscal (- inner n (sigma n p) v) ones)))
  <= sqrt 2 * norm n v / 2.
Proof.
  intros n p v Hs_n.
  setting [n] [] [p; v] [] [] [].
  assert (P1 : den Ev rv e75 <= den Ev rv e80) by (exact (step_23 n v p Hs_n)).
  exact (P1).
Qed.

Definition p198 : ex := (Mul (Inv (Int 2)) (Sqrt (Int 2)))%N.
Definition p199 : ex := (Mul (Inv (Sum (0, 4098) (Mul (Exp (V1 0 (0, 4098))) e42))) (Exp (V1 0 (0, 4096))))%N.
Definition p200 : ex := (Mul p198 (Sqrt (Sum (0, 4096) (Pow (Add (Mul p159 (V1 1 (0, 4096))) (Mul (Opp (Sum (0, 4099) (Mul (Mul (Inv (Sum (0, 4100) (Mul (Exp (V1 0 (0, 4100))) e42))) (Exp (V1 0 (0, 4099)))) (V1 1 (0, 4099))))) p199)) 2%nat))))%N.
Definition e81 : ex := (Mul p200 e74)%N.
Definition e82 : ex := (Mul p200 e79)%N.
Definition p203 : ex := (Mul (Sqrt (Int 2)) e99)%N.
Definition e83 : ex := (Mul (Mul p203 e75) (Inv (Int 2)))%N.
Definition p205 : ex := (Mul p198 e99)%N.
Definition e84 : ex := (Mul p205 e75)%N.
Definition e85 : ex := (Mul p205 e80)%N.
(* sqrt(2)*norm(J(p, v))*norm(hadamard(1/sqrt(inner(exp(p), ones(n)))*exp(p/2), v - inner(sigma(p), v)*ones(n)))/2 <= norm(J(p, v))*norm(v)/2, by replace *)
Lemma step_25 :
  forall (n : nat) (p v : vec),
  (0 < n)%nat ->
  sqrt 2 * norm n (J_2 n p v) * norm n (had (vscal (/ sqrt (inner n (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd v (vscal (- inner n (sigma n p) v) ones))) / 2
  <= norm n (J_2 n p v) * norm n v / 2.
Proof.
  intros n p v Hs_n.
  setting [n] [] [p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e74 e79 _ (fun sv Wv SFv => (step_24 n p v Hs_n)) (nil_replaced Ev rv)) e81 e82.
  equal Q2 e83 e84.
  equal Q3 e85 e66.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p208 : ex := (Mul p150 (Exp (V1 0 (0, 20003))))%N.
Definition p209 : ex := (Sum (0, 20002) (Mul p166 p171))%N.
Definition p210 : ex := (Sum (0, 20003) (Pow (Mul (Mul p176 (Exp (Mul (Inv (Int 2)) (V1 0 (0, 20003))))) (Add (Add (Mul p208 (V1 1 (0, 20003))) (Mul p170 p208)) (Mul (Opp p209) e42))) 2%nat))%N.
Definition e86 : ex := (Sqrt p210)%N.
Definition e87 : ex := (Mul p203 (Inv (Int 2)))%N.
(* norm(hadamard(1/sqrt(inner(exp(p), ones(n)))*exp(p/2), J(p, v) - inner(sigma(p), J(p, v))*ones(n))) <= sqrt(2)*norm(J(p, v))/2, by instance *)
Lemma step_26 :
  forall (n : nat) (p v : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd (J_2 n p v) (vscal (- inner n (sigma n p) (J_2 n p v)) ones)))
  <= sqrt 2 * norm n (J_2 n p v) / 2.
Proof.
  intros n p v Hs_n.
  setting [n] [] [p; v] [] [] [].
  assert (P1 : den Ev rv e86 <= den Ev rv e87) by (exact (step_23 n (J_2 n p v) p Hs_n)).
  exact (P1).
Qed.

Definition p213 : ex := (Sum (0, 4096) (Pow (Mul p186 (Add (Add (Mul p199 (V1 1 (0, 4096))) (Mul (Opp (Sum (0, 4100) (Mul (Mul (Inv (Sum (0, 4101) (Mul (Exp (V1 0 (0, 4101))) e42))) (Exp (V1 0 (0, 4100)))) (V1 1 (0, 4100))))) (Mul p161 (Exp (V1 0 (0, 4096)))))) (Mul (Opp (Sum (0, 4102) (Mul (Mul (Inv (Sum (0, 4103) (Mul (Exp (V1 0 (0, 4103))) e42))) (Exp (V1 0 (0, 4102)))) (Add (Mul (Mul p188 (Exp (V1 0 (0, 4102)))) (V1 1 (0, 4102))) (Mul (Opp (Sum (0, 4106) (Mul (Mul (Inv (Sum (0, 4107) (Mul (Exp (V1 0 (0, 4107))) e42))) (Exp (V1 0 (0, 4106)))) (V1 1 (0, 4106))))) (Mul (Inv (Sum (0, 4105) (Mul (Exp (V1 0 (0, 4105))) e42))) (Exp (V1 0 (0, 4102))))))))) e42))) 2%nat))%N.
Definition e88 : ex := (Sqrt p213)%N.
Definition p215 : ex := (Inv (Sum (0, 4109) (Mul (Exp (V1 0 (0, 4109))) e42)))%N.
Definition p216 : ex := (Mul (Sqrt (Int 2)) (Sqrt (Sum (0, 4108) (Pow (Add (Mul (Mul p215 (Exp (V1 0 (0, 4108)))) (V1 1 (0, 4108))) (Mul (Opp (Sum (0, 4111) (Mul (Mul (Inv (Sum (0, 4112) (Mul (Exp (V1 0 (0, 4112))) e42))) (Exp (V1 0 (0, 4111)))) (V1 1 (0, 4111))))) (Mul (Inv (Sum (0, 4110) (Mul (Exp (V1 0 (0, 4110))) e42))) (Exp (V1 0 (0, 4108)))))) 2%nat))))%N.
Definition e89 : ex := (Mul p216 (Inv (Int 2)))%N.
Definition p218 : ex := (Sqrt (Sum (0, 4113) (Pow (Mul (Mul (Inv (Sqrt (Sum (0, 4114) (Mul (Exp (V1 0 (0, 4114))) e42)))) (Exp (Mul (Inv (Int 2)) (V1 0 (0, 4113))))) (Add (V1 1 (0, 4113)) (Mul (Opp (Sum (0, 4115) (Mul (Mul (Inv (Sum (0, 4116) (Mul (Exp (V1 0 (0, 4116))) e42))) (Exp (V1 0 (0, 4115)))) (V1 1 (0, 4115))))) e42))) 2%nat)))%N.
Definition e90 : ex := (Mul e88 p218)%N.
Definition e91 : ex := (Mul e89 p218)%N.
Definition e92 : ex := (Mul e87 e75)%N.
(* norm(hadamard(1/sqrt(inner(exp(p), ones(n)))*exp(p/2), J(p, v) - inner(sigma(p), J(p, v))*ones(n)))*norm(hadamard(1/sqrt(inner(exp(p), ones(n)))*exp(p/2), v - inner(sigma(p), v)*ones(n))) <= sqrt(2)*norm(J(p, v))*norm(hadamard(1/sqrt(inner(exp(p), ones(n)))*exp(p/2), v - inner(sigma(p), v)*ones(n)))/2, by replace *)
Lemma step_27 :
  forall (n : nat) (p v : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd (J_2 n p v) (vscal (- inner n (sigma n p) (J_2 n p v)) ones))) * norm n (had (vscal (/ sqrt (inner n (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd v (vscal (- inner n (sigma n p) v) ones)))
  <= sqrt 2 * norm n (J_2 n p v) * norm n (had (vscal (/ sqrt (inner n (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd v (vscal (- inner n (sigma n p) v) ones))) / 2.
Proof.
  intros n p v Hs_n.
  setting [n] [] [p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e88 e89 _ (fun sv Wv SFv => (step_26 n p v Hs_n)) (nil_replaced Ev rv)) e90 e91.
  equal Q2 e92 e83.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e93 : ex := (Add (Opp (Mul p209 p169)) (Sum (0, 20002) (Mul p171 p167)))%N.
Definition e94 : ex := (Mul e86 e75)%N.
(* -inner(sigma(p), J(p, v))*inner(sigma(p), v) + inner(J(p, v), hadamard(sigma(p), v)) <= norm(hadamard(1/sqrt(inner(exp(p), ones(n)))*exp(p/2), J(p, v) - inner(sigma(p), J(p, v))*ones(n)))*norm(hadamard(1/sqrt(inner(exp(p), ones(n)))*exp(p/2), v - inner(sigma(p), v)*ones(n))), by instance *)
Lemma step_28 :
  forall (n : nat) (p v : vec),
  (0 < n)%nat ->
  - (inner n (sigma n p) (J_2 n p v) * inner n (sigma n p) v) + inner n (J_2 n p v) (had (sigma n p) v)
  <= norm n (had (vscal (/ sqrt (inner n (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd (J_2 n p v) (vscal (- inner n (sigma n p) (J_2 n p v)) ones))) * norm n (had (vscal (/ sqrt (inner n (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd v (vscal (- inner n (sigma n p) v) ones))).
Proof.
  intros n p v Hs_n.
  setting [n] [] [p; v] [] [] [].
  assert (P1 : den Ev rv e93 <= den Ev rv e94) by (exact (softmax_variance.theorem_3 n (J_2 n p v) v p Hs_n)).
  exact (P1).
Qed.

Definition e95 : ex := (Pow e99 2%nat)%N.
(* norm(J(p, v))**2 <= -inner(sigma(p), J(p, v))*inner(sigma(p), v) + inner(J(p, v), hadamard(sigma(p), v)), by same *)
Lemma step_29 :
  forall (n : nat) (p v : vec),
  (0 < n)%nat ->
  norm n (J_2 n p v) ^ 2
  <= - (inner n (sigma n p) (J_2 n p v) * inner n (sigma n p) v) + inner n (J_2 n p v) (had (sigma n p) v).
Proof.
  intros n p v Hs_n.
  setting [n] [] [p; v] [] [] [].
  equal Q1 e95 e93.
  exact (Req_le _ _ Q1).
Qed.

(* norm(J(p, v))**2 <= norm(J(p, v))*norm(v)/2, by transitive *)
Lemma step_30 :
  forall (n : nat) (p v : vec),
  (0 < n)%nat ->
  norm n (J_2 n p v) ^ 2 <= norm n (J_2 n p v) * norm n v / 2.
Proof.
  intros n p v Hs_n.
  setting [n] [] [p; v] [] [] [].
  assert (P1 : den Ev rv e95 <= den Ev rv e93) by (exact (step_29 n p v Hs_n)).
  assert (P2 : den Ev rv e93 <= den Ev rv e94) by (exact (step_28 n p v Hs_n)).
  assert (P3 : den Ev rv e94 <= den Ev rv e83) by (exact (step_27 n p v Hs_n)).
  assert (P4 : den Ev rv e83 <= den Ev rv e66) by (exact (step_25 n p v Hs_n)).
  assert (P5 : den Ev rv e66 <= den Ev rv e66) by (exact (step_20 n p v Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition e100 : ex := (Mul p174 (Inv (Int 2)))%N.
Definition e96 : ex := (Mul e100 e99)%N.
Definition e97 : ex := (Sqrt (Sum (0, 4107) (Pow (Add (Mul (Mul (Inv (Sum (0, 4108) (Mul (Exp (V1 0 (0, 4108))) e42))) (Exp (V1 0 (0, 4107)))) (V1 1 (0, 4107))) (Mul (Opp (Sum (0, 4110) (Mul (Mul (Inv (Sum (0, 4111) (Mul (Exp (V1 0 (0, 4111))) e42))) (Exp (V1 0 (0, 4110)))) (V1 1 (0, 4110))))) (Mul p215 (Exp (V1 0 (0, 4107)))))) 2%nat)))%N.
Definition e98 : ex := (Mul (Sqrt (Sum (0, 4112) (Pow (V1 1 (0, 4112)) 2%nat))) (Inv (Int 2)))%N.
(* norm(J(p, v)) <= norm(v)/2, by cancel square *)
Lemma step_31 :
  forall (n : nat) (p v : vec),
  (0 < n)%nat ->
  norm n (J_2 n p v) <= norm n v / 2.
Proof.
  intros n p v Hs_n.
  setting [n] [] [p; v] [] [] [].
  assert (P1 : den Ev rv e95 <= den Ev rv e66) by (exact (step_30 n p v Hs_n)).
  equal Q2 e66 e96.
  nonnegative N3 (nil_nonnegative Ev) e97.
  nonnegative N4 (nil_nonnegative Ev) e98.
  exact ((cancel_square (den Ev rv e99) (den Ev rv e100) (Rle_trans _ _ _ P1 (Req_le _ _ Q2)) N3 N4)).
Qed.

Definition p229 : ex := (Sqrt (Sum (0, 20002) (Pow (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 2 (0, 20002) (1, 20000)) (V2 1 (1, 20001) (1, 20000)))) (V2 0 (0, 1) (1, 20001)))) 2%nat)))%N.
Definition e102 : ex := (Mul p229 (Inv (Int 2)))%N.
(* norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T)) <= norm(E*X.T*A[j, :].T)/2, by instance *)
Lemma step_32 :
  forall (n d : nat) (A E X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j)))
  <= norm n (mulv d (mulm d E (tr X)) (row A j)) / 2.
Proof.
  intros n d A E X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e101 <= den Ev rv e102) by (exact (step_31 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j)) Hs_n)).
  exact (P1).
Qed.

Definition p231 : ex := (Sum (0, 20002) (Pow (Sum (1, 20001) (Mul p22 (V2 2 (0, 1) (1, 20001)))) 2%nat))%N.
Definition e125 : ex := (Sqrt p231)%N.
Definition e104 : ex := (Mul e125 (Inv (Int 2)))%N.
(* norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T)) <= norm(A*X.T*E[j, :].T)/2, by instance *)
Lemma step_33 :
  forall (n d : nat) (A E X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j)))
  <= norm n (mulv d (mulm d A (tr X)) (row E j)) / 2.
Proof.
  intros n d A E X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e103 <= den Ev rv e104) by (exact (step_31 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j)) Hs_n)).
  exact (P1).
Qed.

Definition p234 : ex := (Sum (0, 4096) (Pow (Add (Mul p52 (Sum (1, 4102) (Mul (Sum (1, 4103) (Mul (V2 0 (0, 4096) (1, 4103)) (V2 1 (1, 4102) (1, 4103)))) (V2 2 (0, 1) (1, 4102))))) (Mul (Opp (Sum (0, 4109) (Mul (Mul (Inv (Sum (0, 4112) (Mul (Exp (Sum (1, 4113) (Mul (Sum (1, 4114) (Mul (V2 0 (0, 4112) (1, 4114)) (V2 1 (1, 4113) (1, 4114)))) (V2 0 (0, 1) (1, 4113))))) e42))) p125) (Sum (1, 4115) (Mul (Sum (1, 4116) (Mul (V2 0 (0, 4109) (1, 4116)) (V2 1 (1, 4115) (1, 4116)))) (V2 2 (0, 1) (1, 4115))))))) (Mul (Inv (Sum (0, 4106) (Mul p126 e42))) (Exp (Sum (1, 4104) (Mul (Sum (1, 4105) (Mul (V2 0 (0, 4096) (1, 4105)) (V2 1 (1, 4104) (1, 4105)))) (V2 0 (0, 1) (1, 4104)))))))) 2%nat))%N.
Definition e105 : ex := (Sqrt p234)%N.
Definition p236 : ex := (Sqrt (Sum (0, 4117) (Pow (Sum (1, 4118) (Mul p59 (V2 2 (0, 1) (1, 4118)))) 2%nat)))%N.
Definition e106 : ex := (Mul p236 (Inv (Int 2)))%N.
Definition p238 : ex := (Spec (0, 4120) (1, 4121) (V2 0 (0, 4120) (1, 4121)))%N.
Definition p239 : ex := (Spec (0, 4125) (1, 4126) (V2 0 (0, 4125) (1, 4126)))%N.
Definition p240 : ex := (Mul (Mul (Inv (Int 2)) (Sqrt (Sum (0, 4122) (Pow (Sum (1, 4123) (Mul (Sum (1, 4124) (Mul (V2 2 (0, 4122) (1, 4124)) (V2 1 (1, 4123) (1, 4124)))) (V2 0 (0, 1) (1, 4123)))) 2%nat)))) p239)%N.
Definition p241 : ex := (Spec (0, 4127) (1, 4128) (V2 2 (0, 4127) (1, 4128)))%N.
Definition p242 : ex := (Spec (1, 4129) (1, 4130) (V2 3 (1, 4129) (1, 4130)))%N.
Definition e107 : ex := (Mul (Add (Add (Mul e105 p238) p240) p241) p242)%N.
Definition e108 : ex := (Mul (Add (Add (Mul e106 p238) p240) p241) p242)%N.
Definition p245 : ex := (Mul e103 e31)%N.
Definition p246 : ex := (Mul (Mul p229 e31) (Inv (Int 2)))%N.
Definition p247 : ex := (Spec (0, 20000) (1, 20001) (V2 2 (0, 20000) (1, 20001)))%N.
Definition e109 : ex := (Mul (Add (Add p245 p246) p247) p72)%N.
Definition p249 : ex := (Mul (Mul (Inv (Int 2)) p229) e31)%N.
Definition e110 : ex := (Mul (Add (Add p245 p249) p247) p72)%N.
Definition e111 : ex := (Mul (Add (Add (Mul e104 e31) p249) p247) p72)%N.
Definition p252 : ex := (Mul (Mul e125 e31) (Inv (Int 2)))%N.
Definition e112 : ex := (Mul (Add (Add p252 p246) p247) p72)%N.
(* (norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A) + norm(E*X.T*A[j, :].T)*spectral_norm(A)/2 + spectral_norm(E))*spectral_norm(V) <= (norm(A*X.T*E[j, :].T)*spectral_norm(A)/2 + norm(E*X.T*A[j, :].T)*spectral_norm(A)/2 + spectral_norm(E))*spectral_norm(V), by replace *)
Lemma step_34 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral n d A + norm n (mulv d (mulm d E (tr X)) (row A j)) * spectral n d A / 2 + spectral n d E) * spectral d d V
  <= (norm n (mulv d (mulm d A (tr X)) (row E j)) * spectral n d A / 2 + norm n (mulv d (mulm d E (tr X)) (row A j)) * spectral n d A / 2 + spectral n d E) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e105 e106 _ (fun sv Wv SFv => (step_33 n d A E X (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e107 e108.
  equal Q2 e109 e110.
  equal Q3 e111 e112.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p254 : ex := (Inv (Sum (0, 4135) (Mul (Exp (Sum (1, 4136) (Mul (Sum (1, 4137) (Mul (V2 0 (0, 4135) (1, 4137)) (V2 1 (1, 4136) (1, 4137)))) (V2 0 (0, 1) (1, 4136))))) e42)))%N.
Definition p255 : ex := (Sum (0, 4119) (Pow (Add (Mul p91 (Sum (1, 4125) (Mul (Sum (1, 4126) (Mul (V2 2 (0, 4119) (1, 4126)) (V2 1 (1, 4125) (1, 4126)))) (V2 0 (0, 1) (1, 4125))))) (Mul (Opp (Sum (0, 4132) (Mul (Mul p254 p118) (Sum (1, 4138) (Mul (Sum (1, 4139) (Mul (V2 2 (0, 4132) (1, 4139)) (V2 1 (1, 4138) (1, 4139)))) (V2 0 (0, 1) (1, 4138))))))) (Mul p78 (Exp (Sum (1, 4127) (Mul (Sum (1, 4128) (Mul (V2 0 (0, 4119) (1, 4128)) (V2 1 (1, 4127) (1, 4128)))) (V2 0 (0, 1) (1, 4127)))))))) 2%nat))%N.
Definition e113 : ex := (Sqrt p255)%N.
Definition p257 : ex := (Sqrt (Sum (0, 4140) (Pow (Sum (1, 4141) (Mul (Sum (1, 4142) (Mul (V2 2 (0, 4140) (1, 4142)) (V2 1 (1, 4141) (1, 4142)))) (V2 0 (0, 1) (1, 4141)))) 2%nat)))%N.
Definition e114 : ex := (Mul p257 (Inv (Int 2)))%N.
Definition p259 : ex := (Mul e105 (Spec (0, 4117) (1, 4118) (V2 0 (0, 4117) (1, 4118))))%N.
Definition p260 : ex := (Spec (0, 4143) (1, 4144) (V2 0 (0, 4143) (1, 4144)))%N.
Definition p261 : ex := (Spec (0, 4145) (1, 4146) (V2 2 (0, 4145) (1, 4146)))%N.
Definition e207 : ex := (Spec (1, 4147) (1, 4148) (V2 3 (1, 4147) (1, 4148)))%N.
Definition e115 : ex := (Mul (Add (Add p259 (Mul e113 p260)) p261) e207)%N.
Definition e116 : ex := (Mul (Add (Add p259 (Mul e114 p260)) p261) e207)%N.
Definition e117 : ex := (Mul (Add (Add p245 (Mul e102 e31)) p247) p72)%N.
(* (norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A) + spectral_norm(E))*spectral_norm(V) <= (norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A) + norm(E*X.T*A[j, :].T)*spectral_norm(A)/2 + spectral_norm(E))*spectral_norm(V), by replace *)
Lemma step_35 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral n d A + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral n d A + spectral n d E) * spectral d d V
  <= (norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral n d A + norm n (mulv d (mulm d E (tr X)) (row A j)) * spectral n d A / 2 + spectral n d E) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e113 e114 _ (fun sv Wv SFv => (step_32 n d A E X (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e115 e116.
  equal Q2 e117 e109.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p266 : ex := (Mul p117 p239)%N.
Definition p267 : ex := (Mul (Sqrt (Sum (0, 4127) (Pow (Add (Mul (Mul (Inv (Sum (0, 4130) (Mul (Exp (Sum (1, 4131) (Mul (Sum (1, 4132) (Mul (V2 0 (0, 4130) (1, 4132)) (V2 1 (1, 4131) (1, 4132)))) (V2 0 (0, 1) (1, 4131))))) e42))) (Exp (Sum (1, 4128) (Mul (Sum (1, 4129) (Mul (V2 0 (0, 4127) (1, 4129)) (V2 1 (1, 4128) (1, 4129)))) (V2 0 (0, 1) (1, 4128)))))) (Sum (1, 4133) (Mul (Sum (1, 4134) (Mul (V2 2 (0, 4127) (1, 4134)) (V2 1 (1, 4133) (1, 4134)))) (V2 0 (0, 1) (1, 4133))))) (Mul (Opp (Sum (0, 4140) (Mul (Mul (Inv (Sum (0, 4143) (Mul (Exp (Sum (1, 4144) (Mul (Sum (1, 4145) (Mul (V2 0 (0, 4143) (1, 4145)) (V2 1 (1, 4144) (1, 4145)))) (V2 0 (0, 1) (1, 4144))))) e42))) (Exp (Sum (1, 4141) (Mul (Sum (1, 4142) (Mul (V2 0 (0, 4140) (1, 4142)) (V2 1 (1, 4141) (1, 4142)))) (V2 0 (0, 1) (1, 4141)))))) (Sum (1, 4146) (Mul (Sum (1, 4147) (Mul (V2 2 (0, 4140) (1, 4147)) (V2 1 (1, 4146) (1, 4147)))) (V2 0 (0, 1) (1, 4146))))))) (Mul p103 (Exp (Sum (1, 4135) (Mul (Sum (1, 4136) (Mul (V2 0 (0, 4127) (1, 4136)) (V2 1 (1, 4135) (1, 4136)))) (V2 0 (0, 1) (1, 4135)))))))) 2%nat))) (Spec (0, 4148) (1, 4149) (V2 0 (0, 4148) (1, 4149))))%N.
Definition p268 : ex := (Spec (1, 4150) (1, 4151) (V2 3 (1, 4150) (1, 4151)))%N.
Definition e119 : ex := (Mul (Add (Add p116 p266) p267) p268)%N.
Definition e120 : ex := (Mul (Add (Add (Mul e42 p115) p266) p267) p268)%N.
Definition p271 : ex := (Mul e101 e31)%N.
Definition e121 : ex := (Mul (Add (Add (Mul e42 p247) p245) p271) p72)%N.
Definition e122 : ex := (Mul (Add (Add p245 p271) p247) p72)%N.
(* (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E) + norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A))*spectral_norm(V) <= (norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A) + spectral_norm(E))*spectral_norm(V), by replace *)
Lemma step_36 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral n d E + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral n d A + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral n d A) * spectral d d V
  <= (norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral n d A + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral n d A + spectral n d E) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e118 e42 _ (fun sv Wv SFv => (step_19 n d A X (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e119 e120.
  equal Q2 e121 e122.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p274 : ex := (Sum (1, 20000) (Mul (V2 1 (1, 20000) (1, 20001)) (V2 2 (0, 1) (1, 20000))))%N.
Definition e123 : ex := (Sqrt (Sum (0, 20002) (Pow (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p274)) 2%nat)))%N.
Definition p276 : ex := (Sqrt (Sum (1, 20001) (Pow p274 2%nat)))%N.
Definition e124 : ex := (Mul e31 p276)%N.
Definition e126 : ex := (Mul p276 e31)%N.
(* norm(E*X.T*A[j, :].T) <= norm(X.T*A[j, :].T)*spectral_norm(E), by spectral *)
Lemma step_37 :
  forall (n d : nat) (A E X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm n (mulv d (mulm d E (tr X)) (row A j)) <= norm d (mulv d (tr X) (row A j)) * spectral n d E.
Proof.
  intros n d A E X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [E; X; A] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e123 <= den Ev rv e124) by (exact (spectral_bound n d E (mulv d (tr X) (row A j)))).
  equal Q2 e125 e123.
  equal Q3 e124 e126.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* norm(A*X.T*E[j, :].T) <= norm(X.T*E[j, :].T)*spectral_norm(A), by spectral *)
Lemma step_38 :
  forall (n d : nat) (A E X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm n (mulv d (mulm d A (tr X)) (row E j)) <= norm d (mulv d (tr X) (row E j)) * spectral n d A.
Proof.
  intros n d A E X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e123 <= den Ev rv e124) by (exact (spectral_bound n d A (mulv d (tr X) (row E j)))).
  equal Q2 e125 e123.
  equal Q3 e124 e126.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p279 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul p51 (V2 2 (0, 1) (1, 4097)))) 2%nat))%N.
Definition e127 : ex := (Sqrt p279)%N.
Definition p281 : ex := (Sqrt (Sum (1, 4099) (Pow (Sum (1, 4100) (Mul (V2 1 (1, 4100) (1, 4099)) (V2 2 (0, 1) (1, 4100)))) 2%nat)))%N.
Definition p282 : ex := (Spec (0, 4101) (1, 4102) (V2 0 (0, 4101) (1, 4102)))%N.
Definition e128 : ex := (Mul p281 p282)%N.
Definition p284 : ex := (Mul (Inv (Int 2)) e127)%N.
Definition p285 : ex := (Spec (0, 4103) (1, 4104) (V2 0 (0, 4103) (1, 4104)))%N.
Definition p286 : ex := (Spec (0, 4109) (1, 4110) (V2 2 (0, 4109) (1, 4110)))%N.
Definition p287 : ex := (Mul (Mul (Mul (Inv (Int 2)) (Sqrt (Sum (1, 4105) (Pow (Sum (1, 4106) (Mul (V2 1 (1, 4106) (1, 4105)) (V2 0 (0, 1) (1, 4106)))) 2%nat)))) (Spec (0, 4107) (1, 4108) (V2 0 (0, 4107) (1, 4108)))) p286)%N.
Definition p288 : ex := (Spec (0, 4111) (1, 4112) (V2 2 (0, 4111) (1, 4112)))%N.
Definition p289 : ex := (Spec (1, 4113) (1, 4114) (V2 3 (1, 4113) (1, 4114)))%N.
Definition e129 : ex := (Mul (Add (Add (Mul p284 p285) p287) p288) p289)%N.
Definition e130 : ex := (Mul (Add (Add (Mul (Mul (Inv (Int 2)) e128) p285) p287) p288) p289)%N.
Definition p292 : ex := (Sqrt (Sum (1, 20001) (Pow (Sum (1, 20000) (Mul (V2 1 (1, 20000) (1, 20001)) (V2 0 (0, 1) (1, 20000)))) 2%nat)))%N.
Definition p293 : ex := (Mul (Mul (Mul p292 e31) p247) (Inv (Int 2)))%N.
Definition e131 : ex := (Mul (Add (Add p252 p293) p247) p72)%N.
Definition p295 : ex := (Mul (Mul (Inv (Int 2)) e125) e31)%N.
Definition p296 : ex := (Mul (Mul (Mul (Inv (Int 2)) p292) e31) p247)%N.
Definition e132 : ex := (Mul (Add (Add p295 p296) p247) p72)%N.
Definition e133 : ex := (Mul (Add (Add (Mul (Mul (Inv (Int 2)) e126) e31) p296) p247) p72)%N.
Definition p299 : ex := (Pow e31 2%nat)%N.
Definition p300 : ex := (Mul (Mul p299 p276) (Inv (Int 2)))%N.
Definition e134 : ex := (Mul (Add (Add p300 p293) p247) p72)%N.
(* (norm(X.T*A[j, :].T)*spectral_norm(A)*spectral_norm(E)/2 + norm(A*X.T*E[j, :].T)*spectral_norm(A)/2 + spectral_norm(E))*spectral_norm(V) <= (norm(X.T*A[j, :].T)*spectral_norm(A)*spectral_norm(E)/2 + norm(X.T*E[j, :].T)*spectral_norm(A)**2/2 + spectral_norm(E))*spectral_norm(V), by replace *)
Lemma step_39 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm n (mulv d (mulm d A (tr X)) (row E j)) * spectral n d A / 2 + norm d (mulv d (tr X) (row A j)) * spectral n d A * spectral n d E / 2 + spectral n d E) * spectral d d V
  <= (spectral n d A ^ 2 * norm d (mulv d (tr X) (row E j)) / 2 + norm d (mulv d (tr X) (row A j)) * spectral n d A * spectral n d E / 2 + spectral n d E) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e127 e128 _ (fun sv Wv SFv => (step_38 n d A E X (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e129 e130.
  equal Q2 e131 e132.
  equal Q3 e133 e134.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p302 : ex := (Sum (0, 4101) (Pow (Sum (1, 4102) (Mul (Sum (1, 4103) (Mul (V2 2 (0, 4101) (1, 4103)) (V2 1 (1, 4102) (1, 4103)))) (V2 0 (0, 1) (1, 4102)))) 2%nat))%N.
Definition e135 : ex := (Sqrt p302)%N.
Definition p304 : ex := (Sqrt (Sum (1, 4104) (Pow (Sum (1, 4105) (Mul (V2 1 (1, 4105) (1, 4104)) (V2 0 (0, 1) (1, 4105)))) 2%nat)))%N.
Definition p305 : ex := (Spec (0, 4106) (1, 4107) (V2 2 (0, 4106) (1, 4107)))%N.
Definition e136 : ex := (Mul p304 p305)%N.
Definition e159 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition p308 : ex := (Mul p284 e159)%N.
Definition p309 : ex := (Spec (0, 4108) (1, 4109) (V2 0 (0, 4108) (1, 4109)))%N.
Definition p310 : ex := (Spec (0, 4110) (1, 4111) (V2 2 (0, 4110) (1, 4111)))%N.
Definition p311 : ex := (Spec (1, 4112) (1, 4113) (V2 3 (1, 4112) (1, 4113)))%N.
Definition e137 : ex := (Mul (Add (Add p308 (Mul (Mul (Inv (Int 2)) e135) p309)) p310) p311)%N.
Definition e138 : ex := (Mul (Add (Add p308 (Mul (Mul (Inv (Int 2)) e136) p309)) p310) p311)%N.
Definition e139 : ex := (Mul (Add (Add p295 p249) p247) p72)%N.
Definition e140 : ex := (Mul (Add (Add p295 (Mul (Mul (Inv (Int 2)) (Mul p292 p247)) e31)) p247) p72)%N.
(* (norm(A*X.T*E[j, :].T)*spectral_norm(A)/2 + norm(E*X.T*A[j, :].T)*spectral_norm(A)/2 + spectral_norm(E))*spectral_norm(V) <= (norm(X.T*A[j, :].T)*spectral_norm(A)*spectral_norm(E)/2 + norm(A*X.T*E[j, :].T)*spectral_norm(A)/2 + spectral_norm(E))*spectral_norm(V), by replace *)
Lemma step_40 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm n (mulv d (mulm d A (tr X)) (row E j)) * spectral n d A / 2 + norm n (mulv d (mulm d E (tr X)) (row A j)) * spectral n d A / 2 + spectral n d E) * spectral d d V
  <= (norm n (mulv d (mulm d A (tr X)) (row E j)) * spectral n d A / 2 + norm d (mulv d (tr X) (row A j)) * spectral n d A * spectral n d E / 2 + spectral n d E) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e135 e136 _ (fun sv Wv SFv => (step_37 n d A E X (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e137 e138.
  equal Q2 e112 e139.
  equal Q3 e140 e131.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e141 : ex := (Sqrt (Sum (1, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (1, 20000) (1, 20001)) (V2 1 (0, 1) (1, 20000)))) 2%nat)))%N.
Definition p317 : ex := (Spec (1, 20000) (1, 20001) (V2 0 (1, 20001) (1, 20000)))%N.
Definition p318 : ex := (Sqrt (Sum (1, 20000) (Pow (V2 1 (0, 1) (1, 20000)) 2%nat)))%N.
Definition e142 : ex := (Mul p317 p318)%N.
Definition e143 : ex := (Mul p318 p317)%N.
(* norm(X.T*A[j, :].T) <= norm(A[j, :].T)*spectral_norm(X.T), by spectral *)
Lemma step_41 :
  forall (n d : nat) (A X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (mulv d (tr X) (row A j)) <= norm d (row A j) * spectral d d (tr X).
Proof.
  intros n d A X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [X; A] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e141 <= den Ev rv e142) by (exact (spectral_bound d d (tr X) (row A j))).
  equal Q2 e142 e143.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(X.T*E[j, :].T) <= norm(E[j, :].T)*spectral_norm(X.T), by spectral *)
Lemma step_42 :
  forall (n d : nat) (E X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (mulv d (tr X) (row E j)) <= norm d (row E j) * spectral d d (tr X).
Proof.
  intros n d E X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [X; E] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e141 <= den Ev rv e142) by (exact (spectral_bound d d (tr X) (row E j))).
  equal Q2 e142 e143.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p321 : ex := (Sum (1, 4098) (Pow (Sum (1, 4099) (Mul (V2 1 (1, 4099) (1, 4098)) (V2 2 (0, 1) (1, 4099)))) 2%nat))%N.
Definition e144 : ex := (Sqrt p321)%N.
Definition p323 : ex := (Sqrt (Sum (1, 4100) (Pow (V2 2 (0, 1) (1, 4100)) 2%nat)))%N.
Definition p324 : ex := (Spec (1, 4101) (1, 4102) (V2 1 (1, 4102) (1, 4101)))%N.
Definition e145 : ex := (Mul p323 p324)%N.
Definition p326 : ex := (Mul (Inv (Int 2)) (Pow (Spec (0, 4096) (1, 4097) (V2 0 (0, 4096) (1, 4097))) 2%nat))%N.
Definition p327 : ex := (Mul p326 e144)%N.
Definition p328 : ex := (Mul (Inv (Int 2)) (Sqrt (Sum (1, 4103) (Pow (V2 0 (0, 1) (1, 4103)) 2%nat))))%N.
Definition p329 : ex := (Mul (Mul (Mul p328 (Spec (1, 4104) (1, 4105) (V2 1 (1, 4105) (1, 4104)))) (Spec (0, 4106) (1, 4107) (V2 0 (0, 4106) (1, 4107)))) (Spec (0, 4108) (1, 4109) (V2 2 (0, 4108) (1, 4109))))%N.
Definition e146 : ex := (Mul (Add (Add p327 p329) p310) p311)%N.
Definition e147 : ex := (Mul (Add (Add (Mul p326 e145) p329) p310) p311)%N.
Definition p332 : ex := (Sum (1, 20000) (Pow (V2 0 (0, 1) (1, 20000)) 2%nat))%N.
Definition e165 : ex := (Sqrt p332)%N.
Definition p334 : ex := (Spec (1, 20000) (1, 20001) (V2 1 (1, 20001) (1, 20000)))%N.
Definition p335 : ex := (Mul e165 p334)%N.
Definition p336 : ex := (Mul (Mul (Mul p335 e31) p247) (Inv (Int 2)))%N.
Definition e148 : ex := (Mul (Add (Add p300 p336) p247) p72)%N.
Definition p338 : ex := (Mul (Inv (Int 2)) p299)%N.
Definition p339 : ex := (Mul p338 p276)%N.
Definition p340 : ex := (Mul (Inv (Int 2)) e165)%N.
Definition p341 : ex := (Mul (Mul (Mul p340 p334) e31) p247)%N.
Definition e149 : ex := (Mul (Add (Add p339 p341) p247) p72)%N.
Definition p343 : ex := (Sqrt (Sum (1, 20000) (Pow (V2 2 (0, 1) (1, 20000)) 2%nat)))%N.
Definition e150 : ex := (Mul (Add (Add (Mul p338 (Mul p343 p334)) p341) p247) p72)%N.
Definition e151 : ex := (Mul (Add (Add (Mul (Mul (Mul p299 p343) p334) (Inv (Int 2))) p336) p247) p72)%N.
(* (norm(X.T*E[j, :].T)*spectral_norm(A)**2/2 + norm(A[j, :].T)*spectral_norm(X.T)*spectral_norm(A)*spectral_norm(E)/2 + spectral_norm(E))*spectral_norm(V) <= (norm(A[j, :].T)*spectral_norm(X.T)*spectral_norm(A)*spectral_norm(E)/2 + norm(E[j, :].T)*spectral_norm(X.T)*spectral_norm(A)**2/2 + spectral_norm(E))*spectral_norm(V), by replace *)
Lemma step_43 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (spectral n d A ^ 2 * norm d (mulv d (tr X) (row E j)) / 2 + norm d (row A j) * spectral d d (tr X) * spectral n d A * spectral n d E / 2 + spectral n d E) * spectral d d V
  <= (spectral n d A ^ 2 * norm d (row E j) * spectral d d (tr X) / 2 + norm d (row A j) * spectral d d (tr X) * spectral n d A * spectral n d E / 2 + spectral n d E) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e144 e145 _ (fun sv Wv SFv => (step_42 n d E X (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e146 e147.
  equal Q2 e148 e149.
  equal Q3 e150 e151.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p346 : ex := (Sum (1, 4100) (Pow (Sum (1, 4101) (Mul (V2 1 (1, 4101) (1, 4100)) (V2 0 (0, 1) (1, 4101)))) 2%nat))%N.
Definition e152 : ex := (Sqrt p346)%N.
Definition p348 : ex := (Sqrt (Sum (1, 4102) (Pow (V2 0 (0, 1) (1, 4102)) 2%nat)))%N.
Definition p349 : ex := (Spec (1, 4103) (1, 4104) (V2 1 (1, 4104) (1, 4103)))%N.
Definition e153 : ex := (Mul p348 p349)%N.
Definition p351 : ex := (Spec (0, 4105) (1, 4106) (V2 0 (0, 4105) (1, 4106)))%N.
Definition p352 : ex := (Spec (0, 4107) (1, 4108) (V2 2 (0, 4107) (1, 4108)))%N.
Definition p353 : ex := (Spec (1, 4111) (1, 4112) (V2 3 (1, 4111) (1, 4112)))%N.
Definition e154 : ex := (Mul (Add (Add p327 (Mul (Mul (Mul (Inv (Int 2)) e152) p351) p352)) p286) p353)%N.
Definition e155 : ex := (Mul (Add (Add p327 (Mul (Mul (Mul (Inv (Int 2)) e153) p351) p352)) p286) p353)%N.
Definition e156 : ex := (Mul (Add (Add p339 p296) p247) p72)%N.
Definition e157 : ex := (Mul (Add (Add p339 (Mul (Mul (Mul (Inv (Int 2)) p335) e31) p247)) p247) p72)%N.
(* (norm(X.T*A[j, :].T)*spectral_norm(A)*spectral_norm(E)/2 + norm(X.T*E[j, :].T)*spectral_norm(A)**2/2 + spectral_norm(E))*spectral_norm(V) <= (norm(X.T*E[j, :].T)*spectral_norm(A)**2/2 + norm(A[j, :].T)*spectral_norm(X.T)*spectral_norm(A)*spectral_norm(E)/2 + spectral_norm(E))*spectral_norm(V), by replace *)
Lemma step_44 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (spectral n d A ^ 2 * norm d (mulv d (tr X) (row E j)) / 2 + norm d (mulv d (tr X) (row A j)) * spectral n d A * spectral n d E / 2 + spectral n d E) * spectral d d V
  <= (spectral n d A ^ 2 * norm d (mulv d (tr X) (row E j)) / 2 + norm d (row A j) * spectral d d (tr X) * spectral n d A * spectral n d E / 2 + spectral n d E) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e152 e153 _ (fun sv Wv SFv => (step_41 n d A X (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e154 e155.
  equal Q2 e134 e156.
  equal Q3 e157 e148.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e158 : ex := (Spec (1, 4097) (0, 4098) (V2 0 (0, 4098) (1, 4097)))%N.
Definition p359 : ex := (Sqrt (Sum (0, 4096) (Pow (Del (0, 4096) (0, 1)) 2%nat)))%N.
Definition e160 : ex := (Mul p359 e158)%N.
Definition e161 : ex := (Mul p359 e159)%N.
(* norm(basis(j))*spectral_norm(E.T) <= norm(basis(j))*spectral_norm(E), by replace *)
Lemma step_45 :
  forall (n d : nat) (E : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm n (basis j) * spectral d n (tr E) <= norm n (basis j) * spectral n d E.
Proof.
  intros n d E j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [E] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e158 e159 _ (fun sv Wv SFv => (step_7 n d E Hs_n Hs_d)) (nil_replaced Ev rv)) e160 e161.
  exact (P1).
Qed.

Definition e162 : ex := (Sqrt (Sum (1, 20001) (Pow (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20001)) (Del (0, 20000) (0, 1)))) 2%nat)))%N.
Definition p363 : ex := (Sqrt (Sum (0, 20000) (Pow (Del (0, 20000) (0, 1)) 2%nat)))%N.
Definition e163 : ex := (Mul e30 p363)%N.
Definition e164 : ex := (Mul p363 e30)%N.
(* norm(E.T*basis(j)) <= norm(basis(j))*spectral_norm(E.T), by spectral *)
Lemma step_46 :
  forall (n d : nat) (E : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (mulv n (tr E) (basis j)) <= norm n (basis j) * spectral d n (tr E).
Proof.
  intros n d E j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [E] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e162 <= den Ev rv e163) by (exact (spectral_bound d n (tr E) (basis j))).
  equal Q2 e163 e164.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(E[j, :].T) <= norm(E.T*basis(j)), by same *)
Lemma step_47 :
  forall (n d : nat) (E : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (row E j) <= norm d (mulv n (tr E) (basis j)).
Proof.
  intros n d E j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [E] [((0%N, 1%N), j)] [].
  equal Q1 e165 e162.
  exact (Req_le _ _ Q1).
Qed.

Definition e166 : ex := (Mul p363 e31)%N.
(* norm(E[j, :].T) <= norm(basis(j))*spectral_norm(E), by transitive *)
Lemma step_48 :
  forall (n d : nat) (E : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (row E j) <= norm n (basis j) * spectral n d E.
Proof.
  intros n d E j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [E] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e165 <= den Ev rv e162) by (exact (step_47 n d E j Hs_n Hs_d Hi_j)).
  assert (P2 : den Ev rv e162 <= den Ev rv e164) by (exact (step_46 n d E j Hs_n Hs_d Hi_j)).
  assert (P3 : den Ev rv e164 <= den Ev rv e166) by (exact (step_45 n d E j Hs_n Hs_d Hi_j)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p367 : ex := (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))%N.
Definition p368 : ex := (Spec (1, 20000) (1, 20001) (V2 2 (1, 20000) (1, 20001)))%N.
Definition p369 : ex := (Mul (Mul (Mul (Mul e165 e31) p367) p368) (Inv (Int 2)))%N.
Definition e167 : ex := (Mul (Add (Add (Mul (Mul (Mul (Mul p299 p363) p367) p368) (Inv (Int 2))) p369) p367) p72)%N.
Definition e168 : ex := (Mul (Mul (Add e42 (Mul (Mul (Mul (Add e165 e31) e31) p368) (Inv (Int 2)))) p367) p72)%N.
(* (norm(basis(j))*spectral_norm(A)**2*spectral_norm(E)*spectral_norm(X)/2 + norm(A[j, :].T)*spectral_norm(A)*spectral_norm(E)*spectral_norm(X)/2 + spectral_norm(E))*spectral_norm(V) <= (Rational(1, 2)*((norm(A[j, :].T) + spectral_norm(A))*spectral_norm(A)*spectral_norm(X)) + 1)*spectral_norm(E)*spectral_norm(V), by same *)
Lemma step_49 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (spectral n d A ^ 2 * norm n (basis j) * spectral n d E * spectral d d X / 2 + norm d (row A j) * spectral n d A * spectral n d E * spectral d d X / 2 + spectral n d E) * spectral d d V
  <= (1 + (norm d (row A j) + spectral n d A) * spectral n d A * spectral d d X / 2) * spectral n d E * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; E; X; V] [((0%N, 1%N), j)] [].
  equal Q1 e167 e168.
  exact (Req_le _ _ Q1).
Qed.

Definition p372 : ex := (Sum (1, 4098) (Pow (V2 1 (0, 1) (1, 4098)) 2%nat))%N.
Definition e169 : ex := (Sqrt p372)%N.
Definition p374 : ex := (Sqrt (Sum (0, 4099) (Pow (Del (0, 4099) (0, 1)) 2%nat)))%N.
Definition p375 : ex := (Spec (0, 4100) (1, 4101) (V2 1 (0, 4100) (1, 4101)))%N.
Definition e170 : ex := (Mul p374 p375)%N.
Definition p377 : ex := (Mul p326 e169)%N.
Definition p378 : ex := (Spec (1, 4102) (1, 4103) (V2 2 (1, 4102) (1, 4103)))%N.
Definition p379 : ex := (Mul (Mul (Mul (Mul (Inv (Int 2)) (Sqrt (Sum (1, 4104) (Pow (V2 0 (0, 1) (1, 4104)) 2%nat)))) p351) (Spec (0, 4107) (1, 4108) (V2 1 (0, 4107) (1, 4108)))) (Spec (1, 4109) (1, 4110) (V2 2 (1, 4109) (1, 4110))))%N.
Definition p380 : ex := (Spec (0, 4111) (1, 4112) (V2 1 (0, 4111) (1, 4112)))%N.
Definition e171 : ex := (Mul (Add (Add (Mul p377 p378) p379) p380) p289)%N.
Definition e172 : ex := (Mul (Add (Add (Mul (Mul p326 e170) p378) p379) p380) p289)%N.
Definition p383 : ex := (Mul p299 p318)%N.
Definition e173 : ex := (Mul (Add (Add (Mul (Mul p383 p368) (Inv (Int 2))) p369) p367) p72)%N.
Definition p385 : ex := (Mul p338 p318)%N.
Definition p386 : ex := (Mul p385 p368)%N.
Definition p387 : ex := (Mul (Mul (Mul p340 e31) p367) p368)%N.
Definition e174 : ex := (Mul (Add (Add p386 p387) p367) p72)%N.
Definition e175 : ex := (Mul (Add (Add (Mul (Mul p338 (Mul p363 p367)) p368) p387) p367) p72)%N.
(* (norm(A[j, :].T)*spectral_norm(A)*spectral_norm(E)*spectral_norm(X)/2 + norm(E[j, :].T)*spectral_norm(A)**2*spectral_norm(X)/2 + spectral_norm(E))*spectral_norm(V) <= (norm(basis(j))*spectral_norm(A)**2*spectral_norm(E)*spectral_norm(X)/2 + norm(A[j, :].T)*spectral_norm(A)*spectral_norm(E)*spectral_norm(X)/2 + spectral_norm(E))*spectral_norm(V), by replace *)
Lemma step_50 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (spectral n d A ^ 2 * norm d (row E j) * spectral d d X / 2 + norm d (row A j) * spectral n d A * spectral n d E * spectral d d X / 2 + spectral n d E) * spectral d d V
  <= (spectral n d A ^ 2 * norm n (basis j) * spectral n d E * spectral d d X / 2 + norm d (row A j) * spectral n d A * spectral n d E * spectral d d X / 2 + spectral n d E) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; E; X; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e169 e170 _ (fun sv Wv SFv => (step_48 n d E (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e171 e172.
  equal Q2 e173 e174.
  equal Q3 e175 e167.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* (norm(A[j, :].T)*spectral_norm(A)*spectral_norm(E)*spectral_norm(X)/2 + norm(E[j, :].T)*spectral_norm(A)**2*spectral_norm(X)/2 + spectral_norm(E))*spectral_norm(V) <= (Rational(1, 2)*((norm(A[j, :].T) + spectral_norm(A))*spectral_norm(A)*spectral_norm(X)) + 1)*spectral_norm(E)*spectral_norm(V), by transitive *)
Lemma line_2_11 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (spectral n d A ^ 2 * norm d (row E j) * spectral d d X / 2 + norm d (row A j) * spectral n d A * spectral n d E * spectral d d X / 2 + spectral n d E) * spectral d d V
  <= (1 + (norm d (row A j) + spectral n d A) * spectral n d A * spectral d d X / 2) * spectral n d E * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; E; X; V] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e173 <= den Ev rv e167) by (exact (step_50 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P2 : den Ev rv e167 <= den Ev rv e168) by (exact (step_49 n d A E V X j Hs_n Hs_d Hi_j)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e176 : ex := (Spec (0, 20000) (0, 20001) (V2 0 (0, 20001) (0, 20000)))%N.
Definition e177 : ex := (Spec (0, 20000) (0, 20001) (V2 0 (0, 20000) (0, 20001)))%N.
(* spectral_norm(X.T) <= spectral_norm(X), by instance *)
Lemma step_51 :
  forall (d : nat) (X : mat),
  (0 < d)%nat ->
  spectral d d (tr X) <= spectral d d X.
Proof.
  intros d X Hs_d.
  setting [d] [] [] [X] [] [].
  assert (P1 : den Ev rv e176 <= den Ev rv e177) by (exact (fact_3_2_1.step_10 d d X Hs_d Hs_d)).
  exact (P1).
Qed.

Definition e178 : ex := (Spec (1, 4104) (1, 4105) (V2 2 (1, 4105) (1, 4104)))%N.
Definition e179 : ex := (Spec (1, 4106) (1, 4107) (V2 2 (1, 4106) (1, 4107)))%N.
Definition e180 : ex := (Spec (1, 4099) (1, 4100) (V2 2 (1, 4100) (1, 4099)))%N.
Definition e181 : ex := (Spec (1, 4101) (1, 4102) (V2 2 (1, 4101) (1, 4102)))%N.
Definition p396 : ex := (Spec (0, 4110) (1, 4111) (V2 1 (0, 4110) (1, 4111)))%N.
Definition p397 : ex := (Spec (0, 4112) (1, 4113) (V2 1 (0, 4112) (1, 4113)))%N.
Definition p398 : ex := (Spec (1, 4114) (1, 4115) (V2 3 (1, 4114) (1, 4115)))%N.
Definition e182 : ex := (Mul (Add (Add (Mul p377 e180) (Mul (Mul (Mul p328 e178) p309) p396)) p397) p398)%N.
Definition e183 : ex := (Mul (Add (Add (Mul p377 e181) (Mul (Mul (Mul p328 e179) p309) p396)) p397) p398)%N.
Definition p401 : ex := (Spec (1, 20000) (1, 20001) (V2 2 (1, 20001) (1, 20000)))%N.
Definition e184 : ex := (Mul (Add (Add (Mul (Mul p383 p401) (Inv (Int 2))) (Mul (Mul (Mul (Mul e165 p401) e31) p367) (Inv (Int 2)))) p367) p72)%N.
Definition e185 : ex := (Mul (Add (Add (Mul p385 p401) (Mul (Mul (Mul p340 p401) e31) p367)) p367) p72)%N.
Definition e186 : ex := (Mul (Add (Add p386 (Mul (Mul (Mul p340 p368) e31) p367)) p367) p72)%N.
(* (norm(A[j, :].T)*spectral_norm(X.T)*spectral_norm(A)*spectral_norm(E)/2 + norm(E[j, :].T)*spectral_norm(X.T)*spectral_norm(A)**2/2 + spectral_norm(E))*spectral_norm(V) <= (norm(A[j, :].T)*spectral_norm(A)*spectral_norm(E)*spectral_norm(X)/2 + norm(E[j, :].T)*spectral_norm(A)**2*spectral_norm(X)/2 + spectral_norm(E))*spectral_norm(V), by replace *)
Lemma line_2_10 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (spectral n d A ^ 2 * norm d (row E j) * spectral d d (tr X) / 2 + norm d (row A j) * spectral d d (tr X) * spectral n d A * spectral n d E / 2 + spectral n d E) * spectral d d V
  <= (spectral n d A ^ 2 * norm d (row E j) * spectral d d X / 2 + norm d (row A j) * spectral n d A * spectral n d E * spectral d d X / 2 + spectral n d E) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; E; X; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e180 e181 _ (fun sv Wv SFv => (step_51 d X Hs_d)) (cons_replaced Ev rv e178 e179 _ (fun sv Wv SFv => (step_51 d X Hs_d)) (nil_replaced Ev rv))) e182 e183.
  equal Q2 e184 e185.
  equal Q3 e186 e173.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* (norm(X.T*A[j, :].T)*spectral_norm(A)*spectral_norm(E)/2 + norm(X.T*E[j, :].T)*spectral_norm(A)**2/2 + spectral_norm(E))*spectral_norm(V) <= (norm(A[j, :].T)*spectral_norm(X.T)*spectral_norm(A)*spectral_norm(E)/2 + norm(E[j, :].T)*spectral_norm(X.T)*spectral_norm(A)**2/2 + spectral_norm(E))*spectral_norm(V), by transitive *)
Lemma line_2_9 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (spectral n d A ^ 2 * norm d (mulv d (tr X) (row E j)) / 2 + norm d (mulv d (tr X) (row A j)) * spectral n d A * spectral n d E / 2 + spectral n d E) * spectral d d V
  <= (spectral n d A ^ 2 * norm d (row E j) * spectral d d (tr X) / 2 + norm d (row A j) * spectral d d (tr X) * spectral n d A * spectral n d E / 2 + spectral n d E) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e134 <= den Ev rv e148) by (exact (step_44 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P2 : den Ev rv e148 <= den Ev rv e151) by (exact (step_43 n d A E V X j Hs_n Hs_d Hi_j)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* (norm(A*X.T*E[j, :].T)*spectral_norm(A)/2 + norm(E*X.T*A[j, :].T)*spectral_norm(A)/2 + spectral_norm(E))*spectral_norm(V) <= (norm(X.T*A[j, :].T)*spectral_norm(A)*spectral_norm(E)/2 + norm(X.T*E[j, :].T)*spectral_norm(A)**2/2 + spectral_norm(E))*spectral_norm(V), by transitive *)
Lemma line_2_8 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm n (mulv d (mulm d A (tr X)) (row E j)) * spectral n d A / 2 + norm n (mulv d (mulm d E (tr X)) (row A j)) * spectral n d A / 2 + spectral n d E) * spectral d d V
  <= (spectral n d A ^ 2 * norm d (mulv d (tr X) (row E j)) / 2 + norm d (mulv d (tr X) (row A j)) * spectral n d A * spectral n d E / 2 + spectral n d E) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e112 <= den Ev rv e131) by (exact (step_40 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P2 : den Ev rv e131 <= den Ev rv e134) by (exact (step_39 n d A E V X j Hs_n Hs_d Hi_j)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p405 : ex := (Mul e65 p247)%N.
Definition e187 : ex := (Mul (Add (Add p405 p245) p271) p72)%N.
(* (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E) + norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A))*spectral_norm(V) <= (norm(A*X.T*E[j, :].T)*spectral_norm(A)/2 + norm(E*X.T*A[j, :].T)*spectral_norm(A)/2 + spectral_norm(E))*spectral_norm(V), by transitive *)
Lemma line_2_7 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral n d E + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral n d A + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral n d A) * spectral d d V
  <= (norm n (mulv d (mulm d A (tr X)) (row E j)) * spectral n d A / 2 + norm n (mulv d (mulm d E (tr X)) (row A j)) * spectral n d A / 2 + spectral n d E) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e187 <= den Ev rv e122) by (exact (step_36 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P2 : den Ev rv e122 <= den Ev rv e109) by (exact (step_35 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P3 : den Ev rv e109 <= den Ev rv e112) by (exact (step_34 n d A E V X j Hs_n Hs_d Hi_j)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e188 : ex := (Mul (Add (Add p405 e13) e10) p72)%N.
(* (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E.T) + norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A.T) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A.T))*spectral_norm(V) <= (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E) + norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A))*spectral_norm(V), by transitive *)
Lemma line_2_6 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral d n (tr E) + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral d n (tr A) + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral d n (tr A)) * spectral d d V
  <= (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral n d E + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral n d A + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral n d A) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e188) by (exact (step_10 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P2 : den Ev rv e188 <= den Ev rv e187) by (exact (step_9 n d A E V X j Hs_n Hs_d Hi_j)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p408 : ex := (Add e8 (Sqrt (Sum (1, 20004) (Pow (Sum (0, 20003) (Mul (V2 2 (0, 20003) (1, 20004)) p27)) 2%nat))))%N.
Definition e189 : ex := (Mul (Add p408 e11) p72)%N.
Definition e190 : ex := (Mul (Add p71 e11) p72)%N.
(* (norm(w_keys(A[j, :].T)) + norm(w_values(A[j, :].T)) + norm(w_queries(A[j, :].T, E[j, :].T)))*spectral_norm(V) <= (norm(softmax(A*X.T*A[j, :].T))*spectral_norm(E.T) + norm(J(A*X.T*A[j, :].T, A*X.T*E[j, :].T))*spectral_norm(A.T) + norm(J(A*X.T*A[j, :].T, E*X.T*A[j, :].T))*spectral_norm(A.T))*spectral_norm(V), by transitive *)
Lemma line_2_5 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm d (w_keys n d A E X (row A j)) + norm d (w_values n d A E X (row A j)) + norm d (w_queries n d A X (row A j) (row E j))) * spectral d d V
  <= (norm n (softmax n (mulv d (mulm d A (tr X)) (row A j))) * spectral d n (tr E) + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d A (tr X)) (row E j))) * spectral d n (tr A) + norm n (J_2 n (mulv d (mulm d A (tr X)) (row A j)) (mulv d (mulm d E (tr X)) (row A j))) * spectral d n (tr A)) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e189 <= den Ev rv e29) by (exact (step_6 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P2 : den Ev rv e29 <= den Ev rv e190) by (exact (step_5 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P3 : den Ev rv e190 <= den Ev rv e19) by (exact (step_4 n d A E V X j Hs_n Hs_d Hi_j)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p411 : ex := (Mul p14 (Exp (Sum (1, 20001) (Mul p10 (V2 1 (0, 1) (1, 20001))))))%N.
Definition p412 : ex := (Sum (0, 20004) (Mul (V2 1 (0, 20004) (1, 20005)) (Add (Mul p411 (Sum (1, 20001) (Mul p8 (V2 1 (0, 1) (1, 20001))))) (Mul (Opp (Sum (0, 20003) (Mul p15 (Sum (1, 20001) (Mul p6 (V2 1 (0, 1) (1, 20001))))))) p411))))%N.
Definition p413 : ex := (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20005)) p15)) p412)%N.
Definition p414 : ex := (Sum (1, 20005) (Pow p413 2%nat))%N.
Definition e191 : ex := (Sqrt p414)%N.
Definition p416 : ex := (Sqrt (Sum (1, 20005) (Pow p412 2%nat)))%N.
Definition e192 : ex := (Add e5 p416)%N.
Definition e193 : ex := (Add p416 e5)%N.
(* norm(w_values(A[j, :].T) + w_keys(A[j, :].T)) <= norm(w_keys(A[j, :].T)) + norm(w_values(A[j, :].T)), by instance *)
Lemma step_52 :
  forall (n d : nat) (A E X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j)))
  <= norm d (w_keys n d A E X (row A j)) + norm d (w_values n d A E X (row A j)).
Proof.
  intros n d A E X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [E; A; X] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e191 <= den Ev rv e192) by (exact (triangle_inequality.step_7 d (w_values n d A E X (row A j)) (w_keys n d A E X (row A j)) Hs_d)).
  equal Q2 e192 e193.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p419 : ex := (Sum (1, 4118) (Pow (Add p92 (Sum (0, 4125) (Mul (V2 0 (0, 4125) (1, 4118)) (Add (Mul p95 (Sum (1, 4131) (Mul (Sum (1, 4132) (Mul (V2 2 (0, 4125) (1, 4132)) (V2 1 (1, 4131) (1, 4132)))) (V2 0 (0, 1) (1, 4131))))) (Mul (Opp (Sum (0, 4138) (Mul (Mul (Inv (Sum (0, 4141) (Mul p44 e42))) p45) (Sum (1, 4144) (Mul (Sum (1, 4145) (Mul (V2 2 (0, 4138) (1, 4145)) (V2 1 (1, 4144) (1, 4145)))) (V2 0 (0, 1) (1, 4144))))))) (Mul p254 (Exp (Sum (1, 4133) (Mul (Sum (1, 4134) (Mul (V2 0 (0, 4125) (1, 4134)) (V2 1 (1, 4133) (1, 4134)))) (V2 0 (0, 1) (1, 4133))))))))))) 2%nat))%N.
Definition e194 : ex := (Sqrt p419)%N.
Definition p421 : ex := (Sqrt (Sum (1, 4146) (Pow (Sum (0, 4147) (Mul (V2 0 (0, 4147) (1, 4146)) (Add (Mul p104 (Sum (1, 4153) (Mul (Sum (1, 4154) (Mul (V2 2 (0, 4147) (1, 4154)) (V2 1 (1, 4153) (1, 4154)))) (V2 0 (0, 1) (1, 4153))))) (Mul (Opp (Sum (0, 4160) (Mul (Mul (Inv (Sum (0, 4163) (Mul p85 e42))) p86) (Sum (1, 4166) (Mul (Sum (1, 4167) (Mul (V2 2 (0, 4160) (1, 4167)) (V2 1 (1, 4166) (1, 4167)))) (V2 0 (0, 1) (1, 4166))))))) (Mul (Inv (Sum (0, 4157) (Mul (Exp (Sum (1, 4158) (Mul (Sum (1, 4159) (Mul (V2 0 (0, 4157) (1, 4159)) (V2 1 (1, 4158) (1, 4159)))) (V2 0 (0, 1) (1, 4158))))) e42))) (Exp (Sum (1, 4155) (Mul (Sum (1, 4156) (Mul (V2 0 (0, 4147) (1, 4156)) (V2 1 (1, 4155) (1, 4156)))) (V2 0 (0, 1) (1, 4155)))))))))) 2%nat)))%N.
Definition p422 : ex := (Sqrt (Sum (1, 4168) (Pow (Sum (0, 4169) (Mul (V2 2 (0, 4169) (1, 4168)) (Mul (Inv (Sum (0, 4172) (Mul (Exp (Sum (1, 4173) (Mul (Sum (1, 4174) (Mul (V2 0 (0, 4172) (1, 4174)) (V2 1 (1, 4173) (1, 4174)))) (V2 0 (0, 1) (1, 4173))))) e42))) (Exp (Sum (1, 4170) (Mul (Sum (1, 4171) (Mul (V2 0 (0, 4169) (1, 4171)) (V2 1 (1, 4170) (1, 4171)))) (V2 0 (0, 1) (1, 4170)))))))) 2%nat)))%N.
Definition e195 : ex := (Add p421 p422)%N.
Definition p424 : ex := (Sqrt (Sum (1, 4096) (Pow (Sum (0, 4097) (Mul (V2 0 (0, 4097) (1, 4096)) (Add (Mul p99 (Sum (1, 4103) (Mul (Sum (1, 4104) (Mul (V2 0 (0, 4097) (1, 4104)) (V2 1 (1, 4103) (1, 4104)))) (V2 2 (0, 1) (1, 4103))))) (Mul (Opp (Sum (0, 4110) (Mul p100 (Sum (1, 4116) (Mul (Sum (1, 4117) (Mul (V2 0 (0, 4110) (1, 4117)) (V2 1 (1, 4116) (1, 4117)))) (V2 2 (0, 1) (1, 4116))))))) p101)))) 2%nat)))%N.
Definition p425 : ex := (Spec (1, 4175) (1, 4176) (V2 3 (1, 4175) (1, 4176)))%N.
Definition e196 : ex := (Mul (Add p424 e194) p425)%N.
Definition e197 : ex := (Mul (Add p424 e195) p425)%N.
Definition e198 : ex := (Mul (Add e11 p408) p72)%N.
(* (norm(w_queries(A[j, :].T, E[j, :].T)) + norm(w_values(A[j, :].T) + w_keys(A[j, :].T)))*spectral_norm(V) <= (norm(w_keys(A[j, :].T)) + norm(w_values(A[j, :].T)) + norm(w_queries(A[j, :].T, E[j, :].T)))*spectral_norm(V), by replace *)
Lemma line_2_4 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  (norm d (w_queries n d A X (row A j) (row E j)) + norm d (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j)))) * spectral d d V
  <= (norm d (w_keys n d A E X (row A j)) + norm d (w_values n d A E X (row A j)) + norm d (w_queries n d A X (row A j) (row E j))) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [A; X; E; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e194 e195 _ (fun sv Wv SFv => (step_52 n d A E X (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e196 e197.
  equal Q2 e198 e189.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p429 : ex := (Sum (0, 20004) (Mul (V2 1 (0, 20004) (1, 20005)) (Add (Mul p411 (Sum (1, 20001) (Mul p10 (V2 0 (0, 1) (1, 20001))))) (Mul (Opp (Sum (0, 20003) (Mul p15 (Sum (1, 20001) (Mul p11 (V2 0 (0, 1) (1, 20001))))))) p411))))%N.
Definition e199 : ex := (Sqrt (Sum (1, 20005) (Pow (Add p413 p429) 2%nat)))%N.
Definition p431 : ex := (Sqrt (Sum (1, 20005) (Pow p429 2%nat)))%N.
Definition e200 : ex := (Add e191 p431)%N.
Definition e201 : ex := (Add p431 e191)%N.
(* norm(w_values(A[j, :].T) + w_keys(A[j, :].T) + w_queries(A[j, :].T, E[j, :].T)) <= norm(w_queries(A[j, :].T, E[j, :].T)) + norm(w_values(A[j, :].T) + w_keys(A[j, :].T)), by instance *)
Lemma step_53 :
  forall (n d : nat) (A E X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (vadd (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j))) (w_queries n d A X (row A j) (row E j)))
  <= norm d (w_queries n d A X (row A j) (row E j)) + norm d (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j))).
Proof.
  intros n d A E X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [E; A; X] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e199 <= den Ev rv e200) by (exact (triangle_inequality.step_7 d (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j))) (w_queries n d A X (row A j) (row E j)) Hs_d)).
  equal Q2 e200 e201.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p434 : ex := (Sum (1, 4096) (Pow (Add (Add (Sum (0, 4097) (Mul (V2 0 (0, 4097) (1, 4096)) (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (Sum (1, 4102) (Mul (V2 1 (0, 4100) (1, 4102)) (V2 2 (1, 4101) (1, 4102)))) (V2 1 (0, 1) (1, 4101))))) e42))) (Exp (Sum (1, 4098) (Mul (Sum (1, 4099) (Mul (V2 1 (0, 4097) (1, 4099)) (V2 2 (1, 4098) (1, 4099)))) (V2 1 (0, 1) (1, 4098)))))))) (Sum (0, 4103) (Mul (V2 1 (0, 4103) (1, 4096)) (Add (Mul (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (Sum (1, 4108) (Mul (V2 1 (0, 4106) (1, 4108)) (V2 2 (1, 4107) (1, 4108)))) (V2 1 (0, 1) (1, 4107))))) e42))) (Exp (Sum (1, 4104) (Mul (Sum (1, 4105) (Mul (V2 1 (0, 4103) (1, 4105)) (V2 2 (1, 4104) (1, 4105)))) (V2 1 (0, 1) (1, 4104)))))) (Sum (1, 4109) (Mul (Sum (1, 4110) (Mul (V2 0 (0, 4103) (1, 4110)) (V2 2 (1, 4109) (1, 4110)))) (V2 1 (0, 1) (1, 4109))))) (Mul (Opp (Sum (0, 4116) (Mul (Mul (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (Sum (1, 4121) (Mul (V2 1 (0, 4119) (1, 4121)) (V2 2 (1, 4120) (1, 4121)))) (V2 1 (0, 1) (1, 4120))))) e42))) (Exp (Sum (1, 4117) (Mul (Sum (1, 4118) (Mul (V2 1 (0, 4116) (1, 4118)) (V2 2 (1, 4117) (1, 4118)))) (V2 1 (0, 1) (1, 4117)))))) (Sum (1, 4122) (Mul (Sum (1, 4123) (Mul (V2 0 (0, 4116) (1, 4123)) (V2 2 (1, 4122) (1, 4123)))) (V2 1 (0, 1) (1, 4122))))))) (Mul (Inv (Sum (0, 4113) (Mul (Exp (Sum (1, 4114) (Mul (Sum (1, 4115) (Mul (V2 1 (0, 4113) (1, 4115)) (V2 2 (1, 4114) (1, 4115)))) (V2 1 (0, 1) (1, 4114))))) e42))) (Exp (Sum (1, 4111) (Mul (Sum (1, 4112) (Mul (V2 1 (0, 4103) (1, 4112)) (V2 2 (1, 4111) (1, 4112)))) (V2 1 (0, 1) (1, 4111))))))))))) (Sum (0, 4124) (Mul (V2 1 (0, 4124) (1, 4096)) (Add (Mul (Mul (Inv (Sum (0, 4127) (Mul (Exp (Sum (1, 4128) (Mul (Sum (1, 4129) (Mul (V2 1 (0, 4127) (1, 4129)) (V2 2 (1, 4128) (1, 4129)))) (V2 1 (0, 1) (1, 4128))))) e42))) (Exp (Sum (1, 4125) (Mul (Sum (1, 4126) (Mul (V2 1 (0, 4124) (1, 4126)) (V2 2 (1, 4125) (1, 4126)))) (V2 1 (0, 1) (1, 4125)))))) (Sum (1, 4130) (Mul (Sum (1, 4131) (Mul (V2 1 (0, 4124) (1, 4131)) (V2 2 (1, 4130) (1, 4131)))) (V2 0 (0, 1) (1, 4130))))) (Mul (Opp (Sum (0, 4137) (Mul (Mul (Inv (Sum (0, 4140) (Mul (Exp (Sum (1, 4141) (Mul (Sum (1, 4142) (Mul (V2 1 (0, 4140) (1, 4142)) (V2 2 (1, 4141) (1, 4142)))) (V2 1 (0, 1) (1, 4141))))) e42))) (Exp (Sum (1, 4138) (Mul (Sum (1, 4139) (Mul (V2 1 (0, 4137) (1, 4139)) (V2 2 (1, 4138) (1, 4139)))) (V2 1 (0, 1) (1, 4138)))))) (Sum (1, 4143) (Mul (Sum (1, 4144) (Mul (V2 1 (0, 4137) (1, 4144)) (V2 2 (1, 4143) (1, 4144)))) (V2 0 (0, 1) (1, 4143))))))) (Mul (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (Sum (1, 4136) (Mul (V2 1 (0, 4134) (1, 4136)) (V2 2 (1, 4135) (1, 4136)))) (V2 1 (0, 1) (1, 4135))))) e42))) (Exp (Sum (1, 4132) (Mul (Sum (1, 4133) (Mul (V2 1 (0, 4124) (1, 4133)) (V2 2 (1, 4132) (1, 4133)))) (V2 1 (0, 1) (1, 4132))))))))))) 2%nat))%N.
Definition e202 : ex := (Sqrt p434)%N.
Definition p436 : ex := (Sqrt (Sum (1, 4145) (Pow (Sum (0, 4146) (Mul (V2 1 (0, 4146) (1, 4145)) (Add (Mul (Mul (Inv (Sum (0, 4149) (Mul (Exp (Sum (1, 4150) (Mul (Sum (1, 4151) (Mul (V2 1 (0, 4149) (1, 4151)) (V2 2 (1, 4150) (1, 4151)))) (V2 1 (0, 1) (1, 4150))))) e42))) (Exp (Sum (1, 4147) (Mul (Sum (1, 4148) (Mul (V2 1 (0, 4146) (1, 4148)) (V2 2 (1, 4147) (1, 4148)))) (V2 1 (0, 1) (1, 4147)))))) (Sum (1, 4152) (Mul (Sum (1, 4153) (Mul (V2 1 (0, 4146) (1, 4153)) (V2 2 (1, 4152) (1, 4153)))) (V2 0 (0, 1) (1, 4152))))) (Mul (Opp (Sum (0, 4159) (Mul (Mul (Inv (Sum (0, 4162) (Mul (Exp (Sum (1, 4163) (Mul (Sum (1, 4164) (Mul (V2 1 (0, 4162) (1, 4164)) (V2 2 (1, 4163) (1, 4164)))) (V2 1 (0, 1) (1, 4163))))) e42))) (Exp (Sum (1, 4160) (Mul (Sum (1, 4161) (Mul (V2 1 (0, 4159) (1, 4161)) (V2 2 (1, 4160) (1, 4161)))) (V2 1 (0, 1) (1, 4160)))))) (Sum (1, 4165) (Mul (Sum (1, 4166) (Mul (V2 1 (0, 4159) (1, 4166)) (V2 2 (1, 4165) (1, 4166)))) (V2 0 (0, 1) (1, 4165))))))) (Mul (Inv (Sum (0, 4156) (Mul (Exp (Sum (1, 4157) (Mul (Sum (1, 4158) (Mul (V2 1 (0, 4156) (1, 4158)) (V2 2 (1, 4157) (1, 4158)))) (V2 1 (0, 1) (1, 4157))))) e42))) (Exp (Sum (1, 4154) (Mul (Sum (1, 4155) (Mul (V2 1 (0, 4146) (1, 4155)) (V2 2 (1, 4154) (1, 4155)))) (V2 1 (0, 1) (1, 4154)))))))))) 2%nat)))%N.
Definition p437 : ex := (Sqrt (Sum (1, 4167) (Pow (Add (Sum (0, 4168) (Mul (V2 0 (0, 4168) (1, 4167)) (Mul (Inv (Sum (0, 4171) (Mul (Exp (Sum (1, 4172) (Mul (Sum (1, 4173) (Mul (V2 1 (0, 4171) (1, 4173)) (V2 2 (1, 4172) (1, 4173)))) (V2 1 (0, 1) (1, 4172))))) e42))) (Exp (Sum (1, 4169) (Mul (Sum (1, 4170) (Mul (V2 1 (0, 4168) (1, 4170)) (V2 2 (1, 4169) (1, 4170)))) (V2 1 (0, 1) (1, 4169)))))))) (Sum (0, 4174) (Mul (V2 1 (0, 4174) (1, 4167)) (Add (Mul (Mul (Inv (Sum (0, 4177) (Mul (Exp (Sum (1, 4178) (Mul (Sum (1, 4179) (Mul (V2 1 (0, 4177) (1, 4179)) (V2 2 (1, 4178) (1, 4179)))) (V2 1 (0, 1) (1, 4178))))) e42))) (Exp (Sum (1, 4175) (Mul (Sum (1, 4176) (Mul (V2 1 (0, 4174) (1, 4176)) (V2 2 (1, 4175) (1, 4176)))) (V2 1 (0, 1) (1, 4175)))))) (Sum (1, 4180) (Mul (Sum (1, 4181) (Mul (V2 0 (0, 4174) (1, 4181)) (V2 2 (1, 4180) (1, 4181)))) (V2 1 (0, 1) (1, 4180))))) (Mul (Opp (Sum (0, 4187) (Mul (Mul (Inv (Sum (0, 4190) (Mul (Exp (Sum (1, 4191) (Mul (Sum (1, 4192) (Mul (V2 1 (0, 4190) (1, 4192)) (V2 2 (1, 4191) (1, 4192)))) (V2 1 (0, 1) (1, 4191))))) e42))) (Exp (Sum (1, 4188) (Mul (Sum (1, 4189) (Mul (V2 1 (0, 4187) (1, 4189)) (V2 2 (1, 4188) (1, 4189)))) (V2 1 (0, 1) (1, 4188)))))) (Sum (1, 4193) (Mul (Sum (1, 4194) (Mul (V2 0 (0, 4187) (1, 4194)) (V2 2 (1, 4193) (1, 4194)))) (V2 1 (0, 1) (1, 4193))))))) (Mul (Inv (Sum (0, 4184) (Mul (Exp (Sum (1, 4185) (Mul (Sum (1, 4186) (Mul (V2 1 (0, 4184) (1, 4186)) (V2 2 (1, 4185) (1, 4186)))) (V2 1 (0, 1) (1, 4185))))) e42))) (Exp (Sum (1, 4182) (Mul (Sum (1, 4183) (Mul (V2 1 (0, 4174) (1, 4183)) (V2 2 (1, 4182) (1, 4183)))) (V2 1 (0, 1) (1, 4182))))))))))) 2%nat)))%N.
Definition e203 : ex := (Add p436 p437)%N.
Definition p439 : ex := (Spec (1, 4195) (1, 4196) (V2 3 (1, 4195) (1, 4196)))%N.
Definition e204 : ex := (Mul e202 p439)%N.
Definition e205 : ex := (Mul e203 p439)%N.
(* norm(w_values(A[j, :].T) + w_keys(A[j, :].T) + w_queries(A[j, :].T, E[j, :].T))*spectral_norm(V) <= (norm(w_queries(A[j, :].T, E[j, :].T)) + norm(w_values(A[j, :].T) + w_keys(A[j, :].T)))*spectral_norm(V), by replace *)
Lemma line_2_3 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (vadd (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j))) (w_queries n d A X (row A j) (row E j))) * spectral d d V
  <= (norm d (w_queries n d A X (row A j) (row E j)) + norm d (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j)))) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [E; A; X; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e202 e203 _ (fun sv Wv SFv => (step_53 n d A E X (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e204 e205.
  exact (P1).
Qed.

(* spectral_norm(V.T) <= spectral_norm(V), by instance *)
Lemma step_54 :
  forall (d : nat) (V : mat),
  (0 < d)%nat ->
  spectral d d (tr V) <= spectral d d V.
Proof.
  intros d V Hs_d.
  setting [d] [] [] [V] [] [].
  assert (P1 : den Ev rv e176 <= den Ev rv e177) by (exact (fact_3_2_1.step_10 d d V Hs_d Hs_d)).
  exact (P1).
Qed.

Definition e206 : ex := (Spec (1, 4145) (1, 4146) (V2 3 (1, 4146) (1, 4145)))%N.
Definition e208 : ex := (Mul e202 e206)%N.
Definition e209 : ex := (Mul e202 e207)%N.
(* norm(w_values(A[j, :].T) + w_keys(A[j, :].T) + w_queries(A[j, :].T, E[j, :].T))*spectral_norm(V.T) <= norm(w_values(A[j, :].T) + w_keys(A[j, :].T) + w_queries(A[j, :].T, E[j, :].T))*spectral_norm(V), by replace *)
Lemma line_2_2 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (vadd (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j))) (w_queries n d A X (row A j) (row E j))) * spectral d d (tr V)
  <= norm d (vadd (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j))) (w_queries n d A X (row A j) (row E j))) * spectral d d V.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [E; A; X; V] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e206 e207 _ (fun sv Wv SFv => (step_54 d V Hs_d)) (nil_replaced Ev rv)) e208 e209.
  exact (P1).
Qed.

Definition p445 : ex := (Sum (1, 20000) (Mul (V2 2 (0, 20002) (1, 20000)) (V2 3 (1, 20001) (1, 20000))))%N.
Definition p446 : ex := (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul p445 (V2 2 (0, 1) (1, 20001))))) e42)))%N.
Definition p447 : ex := (Sum (1, 20000) (Mul (V2 2 (0, 20003) (1, 20000)) (V2 3 (1, 20001) (1, 20000))))%N.
Definition p448 : ex := (Mul p446 (Exp (Sum (1, 20001) (Mul p447 (V2 2 (0, 1) (1, 20001))))))%N.
Definition p449 : ex := (Sum (1, 20000) (Mul (V2 2 (0, 20004) (1, 20000)) (V2 3 (1, 20001) (1, 20000))))%N.
Definition p450 : ex := (Mul p446 (Exp (Sum (1, 20001) (Mul p449 (V2 2 (0, 1) (1, 20001))))))%N.
Definition p451 : ex := (Add (Mul p450 (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 1 (0, 20004) (1, 20000)) (V2 3 (1, 20001) (1, 20000)))) (V2 2 (0, 1) (1, 20001))))) (Mul (Opp (Sum (0, 20003) (Mul p448 (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 1 (0, 20003) (1, 20000)) (V2 3 (1, 20001) (1, 20000)))) (V2 2 (0, 1) (1, 20001))))))) p450))%N.
Definition p452 : ex := (Sum (0, 20004) (Mul (V2 2 (0, 20004) (1, 20005)) p451))%N.
Definition p453 : ex := (Add (Sum (0, 20003) (Mul (V2 1 (0, 20003) (1, 20005)) p448)) p452)%N.
Definition p454 : ex := (Add (Mul p450 (Sum (1, 20001) (Mul p449 (V2 1 (0, 1) (1, 20001))))) (Mul (Opp (Sum (0, 20003) (Mul p448 (Sum (1, 20001) (Mul p447 (V2 1 (0, 1) (1, 20001))))))) p450))%N.
Definition p455 : ex := (Sum (0, 20004) (Mul (V2 2 (0, 20004) (1, 20005)) p454))%N.
Definition p456 : ex := (Add p453 p455)%N.
Definition e210 : ex := (Sqrt (Sum (1, 20006) (Pow (Sum (1, 20005) (Mul (V2 0 (1, 20005) (1, 20006)) p456)) 2%nat)))%N.
Definition p458 : ex := (Sqrt (Sum (1, 20005) (Pow p456 2%nat)))%N.
Definition e211 : ex := (Mul p317 p458)%N.
Definition e212 : ex := (Mul p458 p317)%N.
(* norm(V.T*(w_values(A[j, :].T) + w_keys(A[j, :].T) + w_queries(A[j, :].T, E[j, :].T))) <= norm(w_values(A[j, :].T) + w_keys(A[j, :].T) + w_queries(A[j, :].T, E[j, :].T))*spectral_norm(V.T), by spectral *)
Lemma line_2_1 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  norm d (mulv d (tr V) (vadd (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j))) (w_queries n d A X (row A j) (row E j))))
  <= norm d (vadd (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j))) (w_queries n d A X (row A j) (row E j))) * spectral d d (tr V).
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [V; E; A; X] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e210 <= den Ev rv e211) by (exact (spectral_bound d d (tr V) (vadd (vadd (w_values n d A E X (row A j)) (w_keys n d A E X (row A j))) (w_queries n d A X (row A j) (row E j))))).
  equal Q2 e211 e212.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p461 : ex := (Spec (1, 20000) (1, 20001) (V2 0 (1, 20000) (1, 20001)))%N.
Definition e213 : ex := (Mul p458 p461)%N.
Definition p463 : ex := (Sqrt (Sum (1, 20005) (Pow p455 2%nat)))%N.
Definition e214 : ex := (Mul (Add p463 (Sqrt (Sum (1, 20005) (Pow p453 2%nat)))) p461)%N.
Definition e215 : ex := (Mul (Add (Add (Sqrt (Sum (1, 20005) (Pow p452 2%nat))) (Sqrt (Sum (1, 20004) (Pow (Sum (0, 20003) (Mul (V2 1 (0, 20003) (1, 20004)) p448)) 2%nat)))) p463) p461)%N.
Definition p466 : ex := (Sqrt (Sum (0, 20003) (Pow p448 2%nat)))%N.
Definition p467 : ex := (Sqrt (Sum (0, 20004) (Pow p454 2%nat)))%N.
Definition p468 : ex := (Sqrt (Sum (0, 20004) (Pow p451 2%nat)))%N.
Definition e216 : ex := (Mul (Add (Add (Mul p466 (Spec (1, 20000) (0, 20001) (V2 1 (0, 20001) (1, 20000)))) (Mul p467 p69)) (Mul p468 p69)) p461)%N.
Definition e217 : ex := (Mul (Add (Add (Mul p466 p367) (Mul p467 p247)) (Mul p468 p247)) p461)%N.
Definition e218 : ex := (Mul (Add (Add (Mul (Mul (Sqrt (Sum (0, 20002) (Pow (Sum (1, 20001) (Mul p445 (V2 1 (0, 1) (1, 20001)))) 2%nat))) p247) (Inv (Int 2))) (Mul (Mul (Sqrt (Sum (0, 20002) (Pow (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V2 3 (1, 20001) (1, 20000)))) (V2 2 (0, 1) (1, 20001)))) 2%nat))) p247) (Inv (Int 2)))) p367) p461)%N.
Definition p472 : ex := (Pow p247 2%nat)%N.
Definition e219 : ex := (Mul (Add (Add (Mul (Mul p472 (Sqrt (Sum (1, 20001) (Pow (Sum (1, 20000) (Mul (V2 3 (1, 20000) (1, 20001)) (V2 1 (0, 1) (1, 20000)))) 2%nat)))) (Inv (Int 2))) (Mul (Mul (Mul (Sqrt (Sum (1, 20001) (Pow (Sum (1, 20000) (Mul (V2 3 (1, 20000) (1, 20001)) (V2 2 (0, 1) (1, 20000)))) 2%nat))) p247) p367) (Inv (Int 2)))) p367) p461)%N.
Definition p474 : ex := (Mul p472 p318)%N.
Definition p475 : ex := (Spec (1, 20000) (1, 20001) (V2 3 (1, 20001) (1, 20000)))%N.
Definition e220 : ex := (Mul (Add (Add (Mul (Mul p474 p475) (Inv (Int 2))) (Mul (Mul (Mul (Mul p343 p475) p247) p367) (Inv (Int 2)))) p367) p461)%N.
Definition e221 : ex := (Mul (Add (Add (Mul (Mul p474 p72) (Inv (Int 2))) (Mul (Mul (Mul (Mul p343 p247) p367) p72) (Inv (Int 2)))) p367) p461)%N.
Definition e222 : ex := (Mul (Mul (Add e42 (Mul (Mul (Mul (Add p343 p247) p247) p72) (Inv (Int 2)))) p367) p461)%N.
(* norm(V.T*(w_values(A[j, :].T) + w_keys(A[j, :].T) + w_queries(A[j, :].T, E[j, :].T))) <= (Rational(1, 2)*((norm(A[j, :].T) + spectral_norm(A))*spectral_norm(A)*spectral_norm(X)) + 1)*spectral_norm(E)*spectral_norm(V), by transitive *)
Theorem theorem_2 : statement_2.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [V; E; A; X] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e210 <= den Ev rv e212) by (exact (line_2_1 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P2 : den Ev rv e212 <= den Ev rv e213) by (exact (line_2_2 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P3 : den Ev rv e213 <= den Ev rv e214) by (exact (line_2_3 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P4 : den Ev rv e214 <= den Ev rv e215) by (exact (line_2_4 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P5 : den Ev rv e215 <= den Ev rv e216) by (exact (line_2_5 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P6 : den Ev rv e216 <= den Ev rv e217) by (exact (line_2_6 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P7 : den Ev rv e217 <= den Ev rv e218) by (exact (line_2_7 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P8 : den Ev rv e218 <= den Ev rv e219) by (exact (line_2_8 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P9 : den Ev rv e219 <= den Ev rv e220) by (exact (line_2_9 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P10 : den Ev rv e220 <= den Ev rv e221) by (exact (line_2_10 n d A E V X j Hs_n Hs_d Hi_j)).
  assert (P11 : den Ev rv e221 <= den Ev rv e222) by (exact (line_2_11 n d A E V X j Hs_n Hs_d Hi_j)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7) P8) P9) P10) P11)).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A E V X : mat) (j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (j < n)%nat ->
  defined (env_of [n; d] [] [] [V; E; A; X]) (ienv_of [((0%N, 1%N), j)]) e210 /\
  defined (env_of [n; d] [] [] [V; E; A; X]) (ienv_of [((0%N, 1%N), j)]) e222.
Proof.
  intros n d A E V X j Hs_n Hs_d Hi_j.
  setting [n; d] [] [] [V; E; A; X] [((0%N, 1%N), j)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p479 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p480 : ex := (Sum (0, 20001) (Pow p479 2%nat))%N.
Definition e223 : ex := (Sqrt p480)%N.
Definition p482 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e224 : ex := (Mul e31 p482)%N.
Definition e225 : ex := (Mul p482 e31)%N.
(* norm(E*x) <= norm(x)*spectral_norm(E), by spectral *)
Lemma step_55 :
  forall (n d : nat) (E : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d E x) <= norm d x * spectral n d E.
Proof.
  intros n d E x Hs_n Hs_d.
  setting [n; d] [] [x] [E] [] [].
  assert (P1 : den Ev rv e223 <= den Ev rv e224) by (exact (spectral_bound n d E x)).
  equal Q2 e224 e225.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p485 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))) 2%nat))%N.
Definition e226 : ex := (Sqrt p485)%N.
Definition p487 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition e227 : ex := (Mul p487 e159)%N.
Definition e228 : ex := (Mul (Inv (Int 2)) e226)%N.
Definition e229 : ex := (Mul (Inv (Int 2)) e227)%N.
Definition e230 : ex := (Mul e223 (Inv (Int 2)))%N.
Definition e231 : ex := (Mul (Inv (Int 2)) e223)%N.
Definition e232 : ex := (Mul (Inv (Int 2)) e225)%N.
Definition e233 : ex := (Mul e225 (Inv (Int 2)))%N.
(* norm(E*x)/2 <= norm(x)*spectral_norm(E)/2, by replace *)
Lemma line_3_2 :
  forall (n d : nat) (E : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d E x) / 2 <= norm d x * spectral n d E / 2.
Proof.
  intros n d E x Hs_n Hs_d.
  setting [n; d] [] [x] [E] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e226 e227 _ (fun sv Wv SFv => (step_55 n d E x Hs_n Hs_d)) (nil_replaced Ev rv)) e228 e229.
  equal Q2 e230 e231.
  equal Q3 e232 e233.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p495 : ex := (Inv (Sum (0, 20001) (Mul (Exp p479) e42)))%N.
Definition p496 : ex := (Mul p495 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e234 : ex := (Sqrt (Sum (0, 20003) (Pow (Add (Mul p496 (Sum (1, 20000) (Mul (V2 1 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))) (Mul (Opp (Sum (0, 20002) (Mul (Mul p495 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))) p496)) 2%nat)))%N.
Definition e235 : ex := (Mul (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))) 2%nat))) (Inv (Int 2)))%N.
(* norm(J(A*x, E*x)) <= norm(E*x)/2, by instance *)
Lemma line_3_1 :
  forall (n d : nat) (A E : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (J_2 n (mulv d A x) (mulv d E x)) <= norm n (mulv d E x) / 2.
Proof.
  intros n d A E x Hs_n Hs_d.
  setting [n; d] [] [x] [A; E] [] [].
  assert (P1 : den Ev rv e234 <= den Ev rv e235) by (exact (step_31 n (mulv d A x) (mulv d E x) Hs_n)).
  exact (P1).
Qed.

Definition e236 : ex := (Mul (Mul p482 p367) (Inv (Int 2)))%N.
(* norm(J(A*x, E*x)) <= norm(x)*spectral_norm(E)/2, by transitive *)
Theorem theorem_3 : statement_3.
Proof.
  intros n d A E x Hs_n Hs_d.
  setting [n; d] [] [x] [A; E] [] [].
  assert (P1 : den Ev rv e234 <= den Ev rv e235) by (exact (line_3_1 n d A E x Hs_n Hs_d)).
  assert (P2 : den Ev rv e235 <= den Ev rv e236) by (exact (line_3_2 n d E x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_3 :
  forall (n d : nat) (A E : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x] [A; E]) (ienv_of []) e234 /\
  defined (env_of [n; d] [] [x] [A; E]) (ienv_of []) e236.
Proof.
  intros n d A E x Hs_n Hs_d.
  setting [n; d] [] [x] [A; E] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
