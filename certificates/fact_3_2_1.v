(* Fact 3.2, part 1: the spectral norm of a transpose. The claim fact-3.2.1 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
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
Definition e40 : ex := (Sqrt p2)%N.
Definition p4 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e43 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e1 : ex := (Mul (Mul e40 p4) e43)%N.
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
Definition e3 : ex := (Mul e43 e40)%N.
Definition p9 : ex := (Sum (0, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 0 (0, 20001) (1, 20000)))) (V1 0 (0, 20001))))%N.
Definition p10 : ex := (Sum (0, 20002) (Pow p9 2%nat))%N.
Definition e4 : ex := (Sqrt p10)%N.
Definition e5 : ex := (Mul e40 e43)%N.
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

Definition p22 : ex := (Sum (0, 4096) (Sum (0, 4097) (Pow (Add (Mul (V1 0 (0, 4096)) (V1 1 (0, 4097))) (Opp (Mul (V1 0 (0, 4097)) (V1 1 (0, 4096))))) 2%nat)))%N.
Definition e11 : ex := (Mul p22 (Inv (Int 2)))%N.
(* 0 <= total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by nonnegative *)
Lemma step_4 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  0 <= sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e11.
  exact N1.
Qed.

Definition e12 : ex := (Int 0)%N.
Definition p25 : ex := (Mul (Pow (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat))) 2%nat) (Pow (Sqrt (Sum (0, 4099) (Pow (V1 1 (0, 4099)) 2%nat))) 2%nat))%N.
Definition e13 : ex := (Add (Opp e11) p25)%N.
Definition e14 : ex := (Add (Opp e12) p25)%N.
Definition p28 : ex := (Pow p4 2%nat)%N.
Definition p29 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition p30 : ex := (Pow p29 2%nat)%N.
Definition e16 : ex := (Mul p28 p30)%N.
Definition e15 : ex := (Add (Opp e12) e16)%N.
(* norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2 <= norm(u)**2*norm(v)**2, by replace *)
Lemma step_5 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2
  <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e12 e11 _ (fun sv Wv SFv => (step_4 n u v Hs_n)) (nil_replaced Ev rv)) e13 e14.
  equal Q2 e15 e16.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p33 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000))))%N.
Definition e17 : ex := (Pow p33 2%nat)%N.
Definition e18 : ex := (Add (Opp (Mul (Sum (0, 20001) (Sum (0, 20000) (Pow (Add (Mul (V1 0 (0, 20001)) (V1 1 (0, 20000))) (Opp (Mul (V1 0 (0, 20000)) (V1 1 (0, 20001))))) 2%nat))) (Inv (Int 2)))) e16)%N.
(* inner(u, v)**2 <= norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by same *)
Lemma step_6 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2
  <= - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e17 e18.
  exact (Req_le _ _ Q1).
Qed.

(* inner(u, v)**2 <= norm(u)**2*norm(v)**2, by transitive *)
Lemma step_7 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2 <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (step_6 n u v Hs_n)).
  assert (P2 : den Ev rv e18 <= den Ev rv e16) by (exact (step_5 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e19 : ex := (Sqrt e17)%N.
Definition e20 : ex := (Sqrt e16)%N.
Definition e21 : ex := (Pow e19 2%nat)%N.
Definition e25 : ex := (Abs p33)%N.
Definition e22 : ex := (Pow e25 2%nat)%N.
Definition p41 : ex := (Sum (0, 4096) (Mul (V1 0 (0, 4096)) (V1 1 (0, 4096))))%N.
Definition e23 : ex := (Sqrt (Pow p41 2%nat))%N.
Definition e24 : ex := (Abs (Sum (0, 4099) (Mul (V1 0 (0, 4099)) (V1 1 (0, 4099)))))%N.
Definition e26 : ex := (Pow e20 2%nat)%N.
Definition e30 : ex := (Mul p4 p29)%N.
Definition e27 : ex := (Pow e30 2%nat)%N.
Definition p47 : ex := (Sqrt (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat)))%N.
Definition p48 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 1 (0, 4098)) 2%nat)))%N.
Definition e28 : ex := (Sqrt (Mul (Pow p47 2%nat) (Pow p48 2%nat)))%N.
Definition e29 : ex := (Mul (Sqrt (Sum (0, 4100) (Pow (V1 0 (0, 4100)) 2%nat))) (Sqrt (Sum (0, 4101) (Pow (V1 1 (0, 4101)) 2%nat))))%N.
(* Abs(inner(u, v)) <= norm(u)*norm(v), by root *)
Lemma step_8 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e16) by (exact (step_7 n u v Hs_n)).
  equal Q2 e21 e22.
  nonnegative N3 (nil_nonnegative Ev) e23.
  nonnegative N4 (nil_nonnegative Ev) e24.
  assert (Q5 : den Ev rv e19 = den Ev rv e25) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e26 e27.
  nonnegative N7 (nil_nonnegative Ev) e28.
  nonnegative N8 (nil_nonnegative Ev) e29.
  assert (Q9 : den Ev rv e20 = den Ev rv e30) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e19 <= den Ev rv e20)) (Req_le _ _ Q9))).
Qed.

Definition e31 : ex := (Abs p41)%N.
Definition e32 : ex := (Mul p47 p48)%N.
(* absolute(inner(u, v)) <= norm(u)*norm(v), by replace *)
Lemma step_9 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e31 e32 _ (fun sv Wv SFv => (step_8 n u v Hs_n)) (nil_replaced Ev rv)) e31 e32.
  exact (P1).
Qed.

Definition p53 : ex := (Mul p9 (V1 0 (0, 20002)))%N.
Definition e35 : ex := (Sum (0, 20002) p53)%N.
Definition e33 : ex := (Abs e35)%N.
Definition e34 : ex := (Mul e4 p4)%N.
(* absolute(inner(M*M.T*v, v)) <= norm(M*M.T*v)*norm(v), by instance *)
Lemma step_10 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner n (mulv n (mulm d M (tr M)) v) v) <= norm n (mulv n (mulm d M (tr M)) v) * norm n v.
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  assert (P1 : den Ev rv e33 <= den Ev rv e34) by (exact (step_9 n (mulv n (mulm d M (tr M)) v) v Hs_n)).
  exact (P1).
Qed.

(* inner(M*M.T*v, v) <= absolute(inner(M*M.T*v, v)), by below absolute *)
Lemma step_11 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (mulv n (mulm d M (tr M)) v) v <= Rabs (inner n (mulv n (mulm d M (tr M)) v) v).
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e33) by (exact (Rle_abs (den Ev rv e35))).
  exact (P1).
Qed.

Definition e36 : ex := (Pow e40 2%nat)%N.
(* norm(M.T*v)**2 <= inner(M*M.T*v, v), by same *)
Lemma step_12 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n (tr M) v) ^ 2 <= inner n (mulv n (mulm d M (tr M)) v) v.
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  equal Q1 e36 e35.
  exact (Req_le _ _ Q1).
Qed.

(* norm(M.T*v)**2 <= norm(M.T*v)*norm(v)*spectral_norm(M), by transitive *)
Lemma step_13 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n (tr M) v) ^ 2 <= norm d (mulv n (tr M) v) * norm n v * spectral n d M.
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  assert (P1 : den Ev rv e36 <= den Ev rv e35) by (exact (step_12 n d M v Hs_n Hs_d)).
  assert (P2 : den Ev rv e35 <= den Ev rv e33) by (exact (step_11 n d M v Hs_n Hs_d)).
  assert (P3 : den Ev rv e33 <= den Ev rv e34) by (exact (step_10 n d M v Hs_n Hs_d)).
  assert (P4 : den Ev rv e34 <= den Ev rv e1) by (exact (step_3 n d M v Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e41 : ex := (Mul p4 e43)%N.
Definition e37 : ex := (Mul e41 e40)%N.
Definition e38 : ex := (Sqrt (Sum (1, 4103) (Pow (Sum (0, 4104) (Mul (V2 0 (0, 4104) (1, 4103)) (V1 0 (0, 4104)))) 2%nat)))%N.
Definition e39 : ex := (Mul (Sqrt (Sum (0, 4105) (Pow (V1 0 (0, 4105)) 2%nat))) (Spec (0, 4106) (1, 4107) (V2 0 (0, 4106) (1, 4107))))%N.
(* norm(M.T*v) <= norm(v)*spectral_norm(M), by cancel square *)
Lemma step_14 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n (tr M) v) <= norm n v * spectral n d M.
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  assert (P1 : den Ev rv e36 <= den Ev rv e1) by (exact (step_13 n d M v Hs_n Hs_d)).
  equal Q2 e1 e37.
  nonnegative N3 (nil_nonnegative Ev) e38.
  nonnegative N4 (nil_nonnegative Ev) e39.
  exact ((cancel_square (den Ev rv e40) (den Ev rv e41) (Rle_trans _ _ _ P1 (Req_le _ _ Q2)) N3 N4)).
Qed.

Definition e42 : ex := (Mul e43 p4)%N.
Lemma step_15 :
  forall (n d : nat) (M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n (tr M) v) <= spectral n d M * norm n v.
Proof.
  intros n d M v Hs_n Hs_d.
  setting [n; d] [] [v] [M] [] [].
  assert (P1 : den Ev rv e40 <= den Ev rv e41) by (exact (step_14 n d M v Hs_n Hs_d)).
  equal Q2 e41 e42.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e44 : ex := (Spec (0, 4096) (1, 4097) (V2 0 (0, 4096) (1, 4097)))%N.
Definition e45 : ex := (Spec (1, 20000) (0, 20001) (V2 0 (0, 20001) (1, 20000)))%N.
(* spectral_norm(M.T) <= spectral_norm(M), by spectral least *)
Lemma step_16 :
  forall (n d : nat) (M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral d n (tr M) <= spectral n d M.
Proof.
  intros n d M Hs_n Hs_d.
  setting [n; d] [] [] [M] [] [].
  nonnegative N1 (nil_nonnegative Ev) e44.
  assert (P2 : den Ev rv e45 <= den Ev rv e43) by (exact (spectral_least d n (tr M) (den Ev rv e43) (fun v0 => (step_15 n d M v0 Hs_n Hs_d)) N1)).
  exact (P2).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d M Hs_n Hs_d.
  exact (step_16 n d M Hs_n Hs_d).
Qed.

Lemma defined_1 :
  forall (n d : nat) (M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [] [M]) (ienv_of []) e45 /\
  defined (env_of [n; d] [] [] [M]) (ienv_of []) e43.
Proof.
  intros n d M Hs_n Hs_d.
  setting [n; d] [] [] [M] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

(* spectral_norm(M) <= spectral_norm(M.T), by instance *)
Lemma step_17 :
  forall (n d : nat) (M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral n d M <= spectral d n (tr M).
Proof.
  intros n d M Hs_n Hs_d.
  setting [n; d] [] [] [M] [] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e45) by (exact (step_16 d n (tr M) Hs_d Hs_n)).
  exact (P1).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d M Hs_n Hs_d.
  exact (step_17 n d M Hs_n Hs_d).
Qed.

Lemma defined_2 :
  forall (n d : nat) (M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [] [M]) (ienv_of []) e43 /\
  defined (env_of [n; d] [] [] [M]) (ienv_of []) e45.
Proof.
  intros n d M Hs_n Hs_d.
  setting [n; d] [] [] [M] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
