(* Fact 3.2, part 3: the triangle inequality of the spectral norm. The claim fact-3.2.3 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require triangle_inequality.
Open Scope R_scope.

(* What is claimed. *)

(* spectral_norm(M + N) <= spectral_norm(M) + spectral_norm(N) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral n d (madd M N_) <= spectral n d M + spectral n d N_.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p2 : ex := (Sum (0, 20001) (Pow p1 2%nat))%N.
Definition e1 : ex := (Sqrt p2)%N.
Definition p4 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p5 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e2 : ex := (Mul p4 p5)%N.
Definition e3 : ex := (Mul p5 p4)%N.
(* norm(M*w) <= norm(w)*spectral_norm(M), by spectral *)
Lemma step_1 :
  forall (n d : nat) (M : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d M w) <= norm d w * spectral n d M.
Proof.
  intros n d M w Hs_n Hs_d.
  setting [n; d] [] [w] [M] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (spectral_bound n d M w)).
  equal Q2 e2 e3.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(N*w) <= norm(w)*spectral_norm(N), by spectral *)
Lemma step_2 :
  forall (n d : nat) (N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d N_ w) <= norm d w * spectral n d N_.
Proof.
  intros n d N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [N_] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (spectral_bound n d N_ w)).
  equal Q2 e2 e3.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p8 : ex := (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))%N.
Definition e4 : ex := (Add e3 (Mul p5 p8))%N.
Definition e18 : ex := (Add p4 p8)%N.
Definition e5 : ex := (Mul e18 p5)%N.
(* norm(w)*spectral_norm(M) + norm(w)*spectral_norm(N) <= (spectral_norm(M) + spectral_norm(N))*norm(w), by same *)
Lemma step_3 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d w * spectral n d M + norm d w * spectral n d N_ <= (spectral n d M + spectral n d N_) * norm d w.
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  equal Q1 e4 e5.
  exact (Req_le _ _ Q1).
Qed.

Definition p12 : ex := (Sum (0, 4099) (Pow (Sum (1, 4100) (Mul (V2 1 (0, 4099) (1, 4100)) (V1 0 (1, 4100)))) 2%nat))%N.
Definition e6 : ex := (Sqrt p12)%N.
Definition p14 : ex := (Sqrt (Sum (1, 4101) (Pow (V1 0 (1, 4101)) 2%nat)))%N.
Definition p15 : ex := (Spec (0, 4102) (1, 4103) (V2 1 (0, 4102) (1, 4103)))%N.
Definition e7 : ex := (Mul p14 p15)%N.
Definition p17 : ex := (Mul (Sqrt (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))) (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098))))%N.
Definition e8 : ex := (Add p17 e6)%N.
Definition e9 : ex := (Add p17 e7)%N.
(* norm(N*w) + norm(w)*spectral_norm(M) <= norm(w)*spectral_norm(M) + norm(w)*spectral_norm(N), by replace *)
Lemma step_4 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d w * spectral n d M + norm n (mulv d N_ w) <= norm d w * spectral n d M + norm d w * spectral n d N_.
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e7 _ (fun sv Wv SFv => (step_2 n d N_ w Hs_n Hs_d)) (nil_replaced Ev rv)) e8 e9.
  exact (P1).
Qed.

Definition p20 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))) 2%nat))%N.
Definition e10 : ex := (Sqrt p20)%N.
Definition p22 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition p23 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e11 : ex := (Mul p22 p23)%N.
Definition p25 : ex := (Sqrt (Sum (0, 4101) (Pow (Sum (1, 4102) (Mul (V2 1 (0, 4101) (1, 4102)) (V1 0 (1, 4102)))) 2%nat)))%N.
Definition e12 : ex := (Add e10 p25)%N.
Definition e13 : ex := (Add e11 p25)%N.
(* norm(M*w) + norm(N*w) <= norm(N*w) + norm(w)*spectral_norm(M), by replace *)
Lemma step_5 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d M w) + norm n (mulv d N_ w) <= norm d w * spectral n d M + norm n (mulv d N_ w).
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e11 _ (fun sv Wv SFv => (step_1 n d M w Hs_n Hs_d)) (nil_replaced Ev rv)) e12 e13.
  exact (P1).
Qed.

Definition p28 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p29 : ex := (Sqrt (Sum (0, 20001) (Pow p28 2%nat)))%N.
Definition e14 : ex := (Add e1 p29)%N.
Definition e15 : ex := (Add e3 p29)%N.
(* norm(M*w) + norm(N*w) <= (spectral_norm(M) + spectral_norm(N))*norm(w), by transitive *)
Lemma step_6 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d M w) + norm n (mulv d N_ w) <= (spectral n d M + spectral n d N_) * norm d w.
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e15) by (exact (step_5 n d M N_ w Hs_n Hs_d)).
  assert (P2 : den Ev rv e15 <= den Ev rv e4) by (exact (step_4 n d M N_ w Hs_n Hs_d)).
  assert (P3 : den Ev rv e4 <= den Ev rv e5) by (exact (step_3 n d M N_ w Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e16 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p1 p28) 2%nat)))%N.
(* norm(M*w + N*w) <= norm(M*w) + norm(N*w), by instance *)
Lemma step_7 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d M w) (mulv d N_ w)) <= norm n (mulv d M w) + norm n (mulv d N_ w).
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e14) by (exact (triangle_inequality.step_7 n (mulv d M w) (mulv d N_ w) Hs_n)).
  exact (P1).
Qed.

Definition e17 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (Add (V2 0 (0, 20001) (1, 20000)) (V2 1 (0, 20001) (1, 20000))) (V1 0 (1, 20000)))) 2%nat)))%N.
(* norm((M + N)*w) <= norm(M*w + N*w), by same *)
Lemma step_8 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd M N_) w) <= norm n (vadd (mulv d M w) (mulv d N_ w)).
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  equal Q1 e17 e16.
  exact (Req_le _ _ Q1).
Qed.

(* norm((M + N)*w) <= (spectral_norm(M) + spectral_norm(N))*norm(w), by transitive *)
Lemma step_9 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd M N_) w) <= (spectral n d M + spectral n d N_) * norm d w.
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e16) by (exact (step_8 n d M N_ w Hs_n Hs_d)).
  assert (P2 : den Ev rv e16 <= den Ev rv e14) by (exact (step_7 n d M N_ w Hs_n Hs_d)).
  assert (P3 : den Ev rv e14 <= den Ev rv e5) by (exact (step_6 n d M N_ w Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Lemma step_10 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd M N_) w) <= (spectral n d M + spectral n d N_) * norm d w.
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e5) by (exact (step_9 n d M N_ w Hs_n Hs_d)).
  exact (P1).
Qed.

Definition e19 : ex := (Add (Spec (0, 4096) (1, 4097) (V2 0 (0, 4096) (1, 4097))) (Spec (0, 4098) (1, 4099) (V2 1 (0, 4098) (1, 4099))))%N.
Definition e20 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (V2 1 (0, 20000) (1, 20001))))%N.
(* spectral_norm(M + N) <= spectral_norm(M) + spectral_norm(N), by spectral least *)
Lemma step_11 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral n d (madd M N_) <= spectral n d M + spectral n d N_.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  nonnegative N1 (nil_nonnegative Ev) e19.
  assert (P2 : den Ev rv e20 <= den Ev rv e18) by (exact (spectral_least n d (madd M N_) (den Ev rv e18) (fun v0 => (step_10 n d M N_ v0 Hs_n Hs_d)) N1)).
  exact (P2).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d M N_ Hs_n Hs_d.
  exact (step_11 n d M N_ Hs_n Hs_d).
Qed.

Lemma defined_1 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [] [M; N_]) (ienv_of []) e20 /\
  defined (env_of [n; d] [] [] [M; N_]) (ienv_of []) e18.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
