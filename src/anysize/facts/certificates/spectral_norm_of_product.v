(* Spectral norm, product: the spectral norm of a product. The claim spectral-norm-of-product of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* spectral_norm(M*K) <= spectral_norm(K)*spectral_norm(M) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (K M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral n n (mulm d M K) <= spectral d n K * spectral n d M.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition p2 : ex := (Spec (1, 20000) (0, 20001) (V2 0 (1, 20000) (0, 20001)))%N.
Definition e4 : ex := (Mul p1 p2)%N.
Definition p4 : ex := (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))%N.
Definition e1 : ex := (Mul e4 p4)%N.
(* norm(v)*spectral_norm(K)*spectral_norm(M) <= norm(v)*spectral_norm(K)*spectral_norm(M), by same *)
Lemma step_1 :
  forall (n d : nat) (K M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v * spectral d n K * spectral n d M <= norm n v * spectral d n K * spectral n d M.
Proof.
  intros n d K M v Hs_n Hs_d.
  setting [n; d] [] [v] [K; M] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition e2 : ex := (Sqrt (Sum (1, 20001) (Pow (Sum (0, 20000) (Mul (V2 0 (1, 20001) (0, 20000)) (V1 0 (0, 20000)))) 2%nat)))%N.
Definition e3 : ex := (Mul p2 p1)%N.
(* norm(K*v) <= norm(v)*spectral_norm(K), by spectral *)
Lemma step_2 :
  forall (n d : nat) (K : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n K v) <= norm n v * spectral d n K.
Proof.
  intros n d K v Hs_n Hs_d.
  setting [n; d] [] [v] [K] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e3) by (exact (spectral_bound d n K v)).
  equal Q2 e3 e4.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p8 : ex := (Sum (1, 4096) (Pow (Sum (0, 4097) (Mul (V2 0 (1, 4096) (0, 4097)) (V1 0 (0, 4097)))) 2%nat))%N.
Definition e5 : ex := (Sqrt p8)%N.
Definition p10 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat)))%N.
Definition p11 : ex := (Spec (1, 4099) (0, 4100) (V2 0 (1, 4099) (0, 4100)))%N.
Definition e6 : ex := (Mul p10 p11)%N.
Definition p13 : ex := (Spec (0, 4101) (1, 4102) (V2 1 (0, 4101) (1, 4102)))%N.
Definition e7 : ex := (Mul e5 p13)%N.
Definition e8 : ex := (Mul e6 p13)%N.
(* norm(K*v)*spectral_norm(M) <= norm(v)*spectral_norm(K)*spectral_norm(M), by replace *)
Lemma step_3 :
  forall (n d : nat) (K M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n K v) * spectral n d M <= norm n v * spectral d n K * spectral n d M.
Proof.
  intros n d K M v Hs_n Hs_d.
  setting [n; d] [] [v] [K; M] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e5 e6 _ (fun sv Wv SFv => (step_2 n d K v Hs_n Hs_d)) (nil_replaced Ev rv)) e7 e8.
  exact (P1).
Qed.

Definition p16 : ex := (Sum (0, 20000) (Mul (V2 1 (1, 20001) (0, 20000)) (V1 0 (0, 20000))))%N.
Definition e9 : ex := (Sqrt (Sum (0, 20002) (Pow (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p16)) 2%nat)))%N.
Definition p18 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p19 : ex := (Sqrt (Sum (1, 20001) (Pow p16 2%nat)))%N.
Definition e10 : ex := (Mul p18 p19)%N.
Definition e11 : ex := (Sqrt (Sum (0, 20002) (Pow (Sum (0, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (1, 20000) (0, 20001)))) (V1 0 (0, 20001)))) 2%nat)))%N.
Definition e12 : ex := (Mul p19 p18)%N.
(* norm(M*K*v) <= norm(K*v)*spectral_norm(M), by spectral *)
Lemma step_4 :
  forall (n d : nat) (K M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv n (mulm d M K) v) <= norm d (mulv n K v) * spectral n d M.
Proof.
  intros n d K M v Hs_n Hs_d.
  setting [n; d] [] [v] [M; K] [] [].
  assert (P1 : den Ev rv e9 <= den Ev rv e10) by (exact (spectral_bound n d M (mulv n K v))).
  equal Q2 e11 e9.
  equal Q3 e10 e12.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p23 : ex := (Spec (1, 20000) (0, 20001) (V2 1 (1, 20000) (0, 20001)))%N.
Definition e13 : ex := (Mul (Mul p1 p23) p18)%N.
(* norm(M*K*v) <= norm(v)*spectral_norm(K)*spectral_norm(M), by transitive *)
Lemma step_5 :
  forall (n d : nat) (K M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv n (mulm d M K) v) <= norm n v * spectral d n K * spectral n d M.
Proof.
  intros n d K M v Hs_n Hs_d.
  setting [n; d] [] [v] [M; K] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e12) by (exact (step_4 n d K M v Hs_n Hs_d)).
  assert (P2 : den Ev rv e12 <= den Ev rv e13) by (exact (step_3 n d K M v Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e19 : ex := (Mul p23 p18)%N.
Definition e14 : ex := (Mul e19 p1)%N.
Lemma step_6 :
  forall (n d : nat) (K M : mat) (v : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv n (mulm d M K) v) <= (spectral d n K * spectral n d M) * norm n v.
Proof.
  intros n d K M v Hs_n Hs_d.
  setting [n; d] [] [v] [M; K] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e13) by (exact (step_5 n d K M v Hs_n Hs_d)).
  equal Q2 e13 e14.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e15 : ex := (Mul p2 p4)%N.
Definition e16 : ex := (Mul (Spec (1, 4096) (0, 4097) (V2 0 (1, 4096) (0, 4097))) (Spec (0, 4098) (1, 4099) (V2 1 (0, 4098) (1, 4099))))%N.
Definition e17 : ex := (Spec (0, 20001) (0, 20002) (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V2 0 (1, 20000) (0, 20002)))))%N.
(* spectral_norm(M*K) <= spectral_norm(K)*spectral_norm(M), by spectral least *)
Lemma step_7 :
  forall (n d : nat) (K M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral n n (mulm d M K) <= spectral d n K * spectral n d M.
Proof.
  intros n d K M Hs_n Hs_d.
  setting [n; d] [] [] [K; M] [] [].
  nonnegative N1 (nil_nonnegative Ev) e16.
  assert (P2 : den Ev rv e17 <= den Ev rv e15) by (exact (spectral_least n n (mulm d M K) (den Ev rv e15) (fun v0 => (step_6 n d K M v0 Hs_n Hs_d)) N1)).
  exact (P2).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d K M Hs_n Hs_d.
  exact (step_7 n d K M Hs_n Hs_d).
Qed.

Definition e18 : ex := (Spec (0, 20001) (0, 20002) (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V2 1 (1, 20000) (0, 20002)))))%N.
Lemma defined_1 :
  forall (n d : nat) (K M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [] [M; K]) (ienv_of []) e18 /\
  defined (env_of [n; d] [] [] [M; K]) (ienv_of []) e19.
Proof.
  intros n d K M Hs_n Hs_d.
  setting [n; d] [] [] [M; K] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
