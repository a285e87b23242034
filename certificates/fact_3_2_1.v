(* Fact 3.2, part 1: the spectral norm of a transpose. The claim fact-3.2.1 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* spectral_norm(M.T) <= spectral_norm(M) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral d n (tr M) <= spectral n d M.

(* spectral_norm(M) <= spectral_norm(M.T) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral n d M <= spectral d n (tr M).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20001)) (V1 0 (0, 20000))))%N.
Definition p2 : ex := (Sum (1, 20001) (Pow p1 2%nat))%N.
Definition e18 : ex := (Sqrt p2)%N.
Definition p4 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e21 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e1 : ex := (Mul (Mul e18 p4) e21)%N.
(* norm(M.T*v)*norm(v)*spectral_norm(M) <= norm(M.T*v)*norm(v)*spectral_norm(M), by same *)
Lemma step_1 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n (tr M) v) * norm n v * spectral n d M <= norm d (mulv n (tr M) v) * norm n v * spectral n d M.
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition e2 : ex := (Sqrt (Sum (0, 20002) (Pow (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p1)) 2%nat)))%N.
Definition e3 : ex := (Mul e21 e18)%N.
Definition p9 : ex := (Sum (0, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 0 (0, 20001) (1, 20000)))) (V1 0 (0, 20001))))%N.
Definition p10 : ex := (Sum (0, 20002) (Pow p9 2%nat))%N.
Definition e4 : ex := (Sqrt p10)%N.
Definition e5 : ex := (Mul e18 e21)%N.
(* norm(M*M.T*v) <= norm(M.T*v)*spectral_norm(M), by spectral *)
Lemma step_2 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv n (mulm d M (tr M)) v) <= norm d (mulv n (tr M) v) * spectral n d M.
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e3) by (exact (spectral_bound n d M (mulv n (tr M) v))).
  equal Q2 e4 e2.
  equal Q3 e3 e5.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p13 : ex := (Sum (0, 4096) (Pow (Sum (0, 4097) (Mul (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V2 0 (0, 4097) (1, 4098)))) (V1 0 (0, 4097)))) 2%nat))%N.
Definition e6 : ex := (Sqrt p13)%N.
Definition p15 : ex := (Sqrt (Sum (1, 4099) (Pow (Sum (0, 4100) (Mul (V2 0 (0, 4100) (1, 4099)) (V1 0 (0, 4100)))) 2%nat)))%N.
Definition p16 : ex := (Spec (0, 4101) (1, 4102) (V2 0 (0, 4101) (1, 4102)))%N.
Definition e7 : ex := (Mul p15 p16)%N.
Definition p18 : ex := (Sqrt (Sum (0, 4103) (Pow (V1 0 (0, 4103)) 2%nat)))%N.
Definition e8 : ex := (Mul e6 p18)%N.
Definition e9 : ex := (Mul e7 p18)%N.
Definition e10 : ex := (Mul e5 p4)%N.
(* norm(M*M.T*v)*norm(v) <= norm(M.T*v)*norm(v)*spectral_norm(M), by replace *)
Lemma step_3 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv n (mulm d M (tr M)) v) * norm n v <= norm d (mulv n (tr M) v) * norm n v * spectral n d M.
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e7 _ (fun sv Wv SFv => (step_2 n d M v Hs_n Hs_d)) (nil_replaced Ev rv)) e8 e9.
  equal Q2 e10 e1.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p22 : ex := (Mul p9 (V1 0 (0, 20002)))%N.
Definition e13 : ex := (Sum (0, 20002) p22)%N.
Definition e11 : ex := (Abs e13)%N.
Definition e12 : ex := (Mul e4 p4)%N.
(* absolute(inner(M*M.T*v, v)) <= norm(M*M.T*v)*norm(v), by instance *)
Lemma step_4 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner n (mulv n (mulm d M (tr M)) v) v) <= norm n (mulv n (mulm d M (tr M)) v) * norm n v.
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e12) by (exact (cauchy_schwarz.step_6 n (mulv n (mulm d M (tr M)) v) v Hs_n)).
  exact (P1).
Qed.

(* inner(M*M.T*v, v) <= absolute(inner(M*M.T*v, v)), by below absolute *)
Lemma step_5 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (mulv n (mulm d M (tr M)) v) v <= Rabs (inner n (mulv n (mulm d M (tr M)) v) v).
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e11) by (exact (Rle_abs (den Ev rv e13))).
  exact (P1).
Qed.

Definition e14 : ex := (Pow e18 2%nat)%N.
(* norm(M.T*v)**2 <= inner(M*M.T*v, v), by same *)
Lemma step_6 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n (tr M) v) ^ 2 <= inner n (mulv n (mulm d M (tr M)) v) v.
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  equal Q1 e14 e13.
  exact (Req_le _ _ Q1).
Qed.

(* norm(M.T*v)**2 <= norm(M.T*v)*norm(v)*spectral_norm(M), by transitive *)
Lemma step_7 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n (tr M) v) ^ 2 <= norm d (mulv n (tr M) v) * norm n v * spectral n d M.
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e13) by (exact (step_6 n d M v Hs_n Hs_d)).
  assert (P2 : den Ev rv e13 <= den Ev rv e11) by (exact (step_5 n d M v Hs_n Hs_d)).
  assert (P3 : den Ev rv e11 <= den Ev rv e12) by (exact (step_4 n d M v Hs_n Hs_d)).
  assert (P4 : den Ev rv e12 <= den Ev rv e1) by (exact (step_3 n d M v Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e19 : ex := (Mul p4 e21)%N.
Definition e15 : ex := (Mul e19 e18)%N.
Definition e16 : ex := (Sqrt (Sum (1, 4103) (Pow (Sum (0, 4104) (Mul (V2 0 (0, 4104) (1, 4103)) (V1 0 (0, 4104)))) 2%nat)))%N.
Definition e17 : ex := (Mul (Sqrt (Sum (0, 4105) (Pow (V1 0 (0, 4105)) 2%nat))) (Spec (0, 4106) (1, 4107) (V2 0 (0, 4106) (1, 4107))))%N.
(* norm(M.T*v) <= norm(v)*spectral_norm(M), by cancel square *)
Lemma step_8 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n (tr M) v) <= norm n v * spectral n d M.
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e1) by (exact (step_7 n d M v Hs_n Hs_d)).
  equal Q2 e1 e15.
  nonnegative N3 (nil_nonnegative Ev) e16.
  nonnegative N4 (nil_nonnegative Ev) e17.
  exact ((cancel_square (den Ev rv e18) (den Ev rv e19) (Rle_trans _ _ _ P1 (Req_le _ _ Q2)) N3 N4)).
Qed.

Definition e20 : ex := (Mul e21 p4)%N.
Lemma step_9 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n (tr M) v) <= spectral n d M * norm n v.
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  assert (P1 : den Ev rv e18 <= den Ev rv e19) by (exact (step_8 n d M v Hs_n Hs_d)).
  equal Q2 e19 e20.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e22 : ex := (Spec (0, 4096) (1, 4097) (V2 0 (0, 4096) (1, 4097)))%N.
Definition e23 : ex := (Spec (1, 20000) (0, 20001) (V2 0 (0, 20001) (1, 20000)))%N.
(* spectral_norm(M.T) <= spectral_norm(M), by spectral least *)
Lemma step_10 :
  forall (n d : nat) (M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral d n (tr M) <= spectral n d M.
Proof.
  intros n d M Hs_n Hs_d.
  setting [n; d] [] [] [M] [] [].
  nonnegative N1 (nil_nonnegative Ev) e22.
  assert (P2 : den Ev rv e23 <= den Ev rv e21) by (exact (spectral_least d n (tr M) (den Ev rv e21) (fun v0 => (step_9 n d M v0 Hs_n Hs_d)) N1)).
  exact (P2).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d M Hs_n Hs_d.
  exact (step_10 n d M Hs_n Hs_d).
Qed.

Lemma defined_1 :
  forall (n d : nat) (M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [] [M]) (ienv_of []) e23 /\
  defined (env_of [n; d] [] [] [M]) (ienv_of []) e21.
Proof.
  intros n d M Hs_n Hs_d.
  setting [n; d] [] [] [M] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

(* spectral_norm(M) <= spectral_norm(M.T), by instance *)
Lemma step_11 :
  forall (n d : nat) (M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral n d M <= spectral d n (tr M).
Proof.
  intros n d M Hs_n Hs_d.
  setting [n; d] [] [] [M] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e23) by (exact (step_10 d n (tr M) Hs_d Hs_n)).
  exact (P1).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d M Hs_n Hs_d.
  exact (step_11 n d M Hs_n Hs_d).
Qed.

Lemma defined_2 :
  forall (n d : nat) (M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [] [M]) (ienv_of []) e21 /\
  defined (env_of [n; d] [] [] [M]) (ienv_of []) e23.
Proof.
  intros n d M Hs_n Hs_d.
  setting [n; d] [] [] [M] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
