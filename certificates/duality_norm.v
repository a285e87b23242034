(* Correspondence, norm: how large the data shift is, and that none with the same logits is smaller. The claim duality-norm of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require cauchy_schwarz.
From Weightshift Require triangle_inequality.
Open Scope R_scope.

(* What is claimed. *)

(* spectral_norm(rho**(-2)*A*Delta*x.T) <= norm(A*Delta)/rho *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  norm n (vadd (mulv d D_ x) (vopp (mulv d A Delta))) <= 0 ->
  spectral n d (mscal (/ rho ^ 2) (outer (mulv d A Delta) x)) <= norm n (mulv d A Delta) / rho.

(* norm(A*Delta)/rho <= norm(Delta)*spectral_norm(A)/rho *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  norm n (vadd (mulv d D_ x) (vopp (mulv d A Delta))) <= 0 ->
  norm n (mulv d A Delta) / rho <= norm d Delta * spectral n d A / rho.

(* norm(A*Delta)/rho <= spectral_norm(D) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  norm n (vadd (mulv d D_ x) (vopp (mulv d A Delta))) <= 0 ->
  norm n (mulv d A Delta) / rho <= spectral n d D_.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* norm(x) <= rho, by assume *)
Lemma step_1 :
  forall (d : nat) (rho : R) (x : vec),
  (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  norm d x <= rho.
Proof.
  intros d rho x Hs_d Hp_rho Hh1.
  setting [d] [rho] [x] [] [] [0%N].
  exact Hh1.
Qed.

Definition p1 : ex := (Sum (1, 4098) (Pow (V1 2 (1, 4098)) 2%nat))%N.
Definition e1 : ex := (Sqrt p1)%N.
Definition e2 : ex := (Sc 1)%N.
Definition p4 : ex := (Sqrt (Sum (1, 4097) (Pow (V1 1 (1, 4097)) 2%nat)))%N.
Definition p5 : ex := (Mul (Mul (Sc 0) (Sqrt (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat)))) p4)%N.
Definition e3 : ex := (Mul p5 e1)%N.
Definition e4 : ex := (Mul p5 e2)%N.
Definition p8 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition p9 : ex := (Mul (Sc 0) p8)%N.
Definition p10 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat)))%N.
Definition e5 : ex := (Mul (Mul p9 p10) e2)%N.
Definition p12 : ex := (Mul (Mul e2 (Sc 0)) p8)%N.
Definition e6 : ex := (Mul p12 p10)%N.
(* s*norm(u)*norm(w)*norm(x) <= rho*s*norm(u)*norm(w), by replace *)
Lemma step_2 :
  forall (n d : nat) (rho s : R) (u w x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho -> 0 < s ->
  norm d x <= rho ->
  s * norm n u * norm d w * norm d x <= rho * s * norm n u * norm d w.
Proof.
  intros n d rho s u w x Hs_n Hs_d Hp_rho Hp_s Hh1.
  setting [n; d] [s; rho] [u; w; x] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 d rho x Hs_d Hp_rho Hh1)) (nil_replaced Ev rv)) e3 e4.
  equal Q2 e5 e6.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e7 : ex := (Abs (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000)))))%N.
Definition p15 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition e8 : ex := (Mul p8 p15)%N.
Definition e9 : ex := (Mul p15 p8)%N.
(* absolute(inner(x, w)) <= norm(w)*norm(x), by instance *)
Lemma step_3 :
  forall (d : nat) (w x : vec),
  (0 < d)%nat ->
  Rabs (inner d x w) <= norm d w * norm d x.
Proof.
  intros d w x Hs_d.
  setting [d] [] [x; w] [] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (cauchy_schwarz.step_6 d x w Hs_d)).
  equal Q2 e8 e9.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p18 : ex := (Sum (1, 4096) (Mul (V1 0 (1, 4096)) (V1 1 (1, 4096))))%N.
Definition e10 : ex := (Abs p18)%N.
Definition p20 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition e11 : ex := (Mul p4 p20)%N.
Definition p22 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 2 (0, 4099)) 2%nat)))%N.
Definition e12 : ex := (Mul (Mul (Sc 0) e10) p22)%N.
Definition e13 : ex := (Mul (Mul (Sc 0) e11) p22)%N.
Definition p25 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition p26 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 2 (0, 20000)) 2%nat)))%N.
Definition e14 : ex := (Mul (Mul (Sc 0) (Mul p10 p25)) p26)%N.
Definition e15 : ex := (Mul (Mul (Mul (Sc 0) p26) p10) p25)%N.
(* s*absolute(inner(x, w))*norm(u) <= s*norm(u)*norm(w)*norm(x), by replace *)
Lemma step_4 :
  forall (n d : nat) (s : R) (u w x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  s * Rabs (inner d x w) * norm n u <= s * norm n u * norm d w * norm d x.
Proof.
  intros n d s u w x Hs_n Hs_d Hp_s.
  setting [n; d] [s] [x; w; u] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e11 _ (fun sv Wv SFv => (step_3 d w x Hs_d)) (nil_replaced Ev rv)) e12 e13.
  equal Q2 e14 e15.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e16 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul (Sc 0) (Sum (1, 20000) (Mul (Mul (V1 0 (0, 20001)) (V1 1 (1, 20000))) (V1 2 (1, 20000))))) 2%nat)))%N.
Definition e17 : ex := (Mul (Mul (Sc 0) (Abs (Sum (1, 20000) (Mul (V1 1 (1, 20000)) (V1 2 (1, 20000)))))) p8)%N.
(* norm(s*u*x.T*w) <= s*absolute(inner(x, w))*norm(u), by same *)
Lemma step_5 :
  forall (n d : nat) (s : R) (u w x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  norm n (vscal s (mulv d (outer u x) w)) <= s * Rabs (inner d x w) * norm n u.
Proof.
  intros n d s u w x Hs_n Hs_d Hp_s.
  setting [n; d] [s] [u; x; w] [] [] [0%N].
  equal Q1 e16 e17.
  exact (Req_le _ _ Q1).
Qed.

Definition p31 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 2 (1, 20000)) 2%nat)))%N.
Definition e18 : ex := (Mul (Mul p9 p31) p10)%N.
Definition e19 : ex := (Mul p12 p31)%N.
(* norm(s*u*x.T*w) <= rho*s*norm(u)*norm(w), by transitive *)
Lemma step_6 :
  forall (n d : nat) (rho s : R) (u w x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho -> 0 < s ->
  norm d x <= rho ->
  norm n (vscal s (mulv d (outer u x) w)) <= rho * s * norm n u * norm d w.
Proof.
  intros n d rho s u w x Hs_n Hs_d Hp_rho Hp_s Hh1.
  setting [n; d] [s; rho] [u; x; w] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e16 <= den Ev rv e17) by (exact (step_5 n d s u w x Hs_n Hs_d Hp_s)).
  assert (P2 : den Ev rv e17 <= den Ev rv e18) by (exact (step_4 n d s u w x Hs_n Hs_d Hp_s)).
  assert (P3 : den Ev rv e18 <= den Ev rv e19) by (exact (step_2 n d rho s u w x Hs_n Hs_d Hp_rho Hp_s Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p34 : ex := (Mul (V1 1 (0, 20001)) (V1 0 (1, 20000)))%N.
Definition e20 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul e2 (Sum (1, 20000) (Mul p34 (V1 2 (1, 20000))))) 2%nat)))%N.
Definition e23 : ex := (Mul (Mul (Sc 0) e2) p15)%N.
Definition e21 : ex := (Mul e23 p31)%N.
Definition e22 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (Mul e2 p34) (V1 2 (1, 20000)))) 2%nat)))%N.
Lemma step_7 :
  forall (n d : nat) (rho s : R) (u w x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho -> 0 < s ->
  norm d x <= rho ->
  norm n (mulv d (mscal s (outer u x)) w) <= (rho * s * norm n u) * norm d w.
Proof.
  intros n d rho s u w x Hs_n Hs_d Hp_rho Hp_s Hh1.
  setting [n; d] [rho; s] [x; u; w] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e20 <= den Ev rv e21) by (exact (step_6 n d rho s u w x Hs_n Hs_d Hp_rho Hp_s Hh1)).
  equal Q2 e22 e20.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e24 : ex := (Mul (Mul (Sc 0) e2) (Sqrt (Sum (0, 4098) (Pow (V1 1 (0, 4098)) 2%nat))))%N.
Definition e25 : ex := (Spec (0, 20000) (1, 20001) (Mul e2 (Mul (V1 1 (0, 20000)) (V1 0 (1, 20001)))))%N.
(* spectral_norm(s*u*x.T) <= rho*s*norm(u), by spectral least *)
Lemma step_8 :
  forall (n d : nat) (rho s : R) (u x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho -> 0 < s ->
  norm d x <= rho ->
  spectral n d (mscal s (outer u x)) <= rho * s * norm n u.
Proof.
  intros n d rho s u x Hs_n Hs_d Hp_rho Hp_s Hh1.
  setting [n; d] [rho; s] [x; u] [] [] [0%N; 1%N].
  nonnegative N1 (nil_nonnegative Ev) e24.
  assert (P2 : den Ev rv e25 <= den Ev rv e23) by (exact (spectral_least n d (mscal s (outer u x)) (den Ev rv e23) (fun v0 => (step_7 n d rho s u v0 x Hs_n Hs_d Hp_rho Hp_s Hh1)) N1)).
  exact (P2).
Qed.

Definition e26 : ex := (Inv (Pow (Sc 0) 2%nat))%N.
Definition p42 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition e27 : ex := (Spec (0, 20001) (1, 20002) (Mul e26 (Mul p42 (V1 0 (1, 20002)))))%N.
Definition p44 : ex := (Sqrt (Sum (0, 20001) (Pow p42 2%nat)))%N.
Definition e28 : ex := (Mul (Mul (Sc 0) e26) p44)%N.
Definition e73 : ex := (Inv (Sc 0))%N.
Definition e29 : ex := (Mul p44 e73)%N.
(* spectral_norm(rho**(-2)*A*Delta*x.T) <= norm(A*Delta)/rho, by instance *)
Lemma step_9 :
  forall (n d : nat) (A : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  spectral n d (mscal (/ rho ^ 2) (outer (mulv d A Delta) x)) <= norm n (mulv d A Delta) / rho.
Proof.
  intros n d A Delta rho x Hs_n Hs_d Hp_rho Hh1.
  setting [n; d] [rho] [x; Delta] [A] [] [0%N].
  positive N1 (nil_nonnegative Ev) e26.
  assert (P2 : den Ev rv e27 <= den Ev rv e28) by (exact (step_8 n d rho (/ rho ^ 2) (mulv d A Delta) x Hs_n Hs_d Hp_rho N1 Hh1)).
  equal Q3 e28 e29.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh1 Hh2.
  exact (step_9 n d A Delta rho x Hs_n Hs_d Hp_rho Hh1).
Qed.

Definition e54 : ex := (Int 0)%N.
Definition p49 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p50 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p51 : ex := (Opp p50)%N.
Definition p52 : ex := (Add p49 p51)%N.
Definition p53 : ex := (Sqrt (Sum (0, 20001) (Pow p52 2%nat)))%N.
Definition e30 : ex := (Add e54 (Opp p53))%N.
Definition e31 : ex := (Add (Sc 0) (Opp p10))%N.
Definition e32 : ex := (Spec (0, 20001) (1, 20002) (Mul e26 (Mul p50 (V1 1 (1, 20002)))))%N.
Definition p57 : ex := (Sum (0, 20001) (Pow p50 2%nat))%N.
Definition e34 : ex := (Sqrt p57)%N.
Definition e33 : ex := (Mul e34 e73)%N.
Lemma defined_1 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  norm n (vadd (mulv d D_ x) (vopp (mulv d A Delta))) <= 0 ->
  defined (env_of [n; d] [rho] [Delta; x] [A; D_]) (ienv_of []) e32 /\
  defined (env_of [n; d] [rho] [Delta; x] [A; D_]) (ienv_of []) e33.
Proof.
  intros n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh1 Hh2.
  setting [n; d] [rho] [Delta; x] [A; D_] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e31 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e30 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition e77 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e35 : ex := (Mul e77 p25)%N.
Definition e36 : ex := (Mul p25 e77)%N.
(* norm(A*Delta) <= norm(Delta)*spectral_norm(A), by spectral *)
Lemma step_10 :
  forall (n d : nat) (A : mat) (Delta : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A Delta) <= norm d Delta * spectral n d A.
Proof.
  intros n d A Delta Hs_n Hs_d.
  setting [n; d] [] [Delta] [A] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e35) by (exact (spectral_bound n d A Delta)).
  equal Q2 e35 e36.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p63 : ex := (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))%N.
Definition p64 : ex := (Sum (0, 4096) (Pow p63 2%nat))%N.
Definition e37 : ex := (Sqrt p64)%N.
Definition p66 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e38 : ex := (Mul p20 p66)%N.
Definition e39 : ex := (Mul e73 e37)%N.
Definition e40 : ex := (Mul e73 e38)%N.
Definition e41 : ex := (Mul e73 e34)%N.
Definition e42 : ex := (Mul e73 e36)%N.
Definition e43 : ex := (Mul e36 e73)%N.
(* norm(A*Delta)/rho <= norm(Delta)*spectral_norm(A)/rho, by replace *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (Delta : vec) (rho : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm n (mulv d A Delta) / rho <= norm d Delta * spectral n d A / rho.
Proof.
  intros n d A Delta rho Hs_n Hs_d Hp_rho.
  setting [n; d] [rho] [Delta] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e37 e38 _ (fun sv Wv SFv => (step_10 n d A Delta Hs_n Hs_d)) (nil_replaced Ev rv)) e39 e40.
  equal Q2 e33 e41.
  equal Q3 e42 e43.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh1 Hh2.
  exact (step_11 n d A Delta rho Hs_n Hs_d Hp_rho).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  norm n (vadd (mulv d D_ x) (vopp (mulv d A Delta))) <= 0 ->
  defined (env_of [n; d] [rho] [Delta; x] [A; D_]) (ienv_of []) e33 /\
  defined (env_of [n; d] [rho] [Delta; x] [A; D_]) (ienv_of []) e43.
Proof.
  intros n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh1 Hh2.
  setting [n; d] [rho] [Delta; x] [A; D_] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e31 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e30 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition p73 : ex := (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))%N.
Definition e44 : ex := (Sqrt p73)%N.
Definition p75 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition e45 : ex := (Mul (Mul (Sc 0) e44) p75)%N.
Definition e46 : ex := (Mul (Mul (Sc 0) e2) p75)%N.
Definition e47 : ex := (Mul (Mul (Sc 0) e2) e77)%N.
Definition e48 : ex := (Mul (Mul e2 (Sc 0)) e77)%N.
(* s*norm(x)*spectral_norm(D) <= rho*s*spectral_norm(D), by replace *)
Lemma step_12 :
  forall (n d : nat) (D_ : mat) (rho s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho -> 0 < s ->
  norm d x <= rho ->
  s * norm d x * spectral n d D_ <= rho * s * spectral n d D_.
Proof.
  intros n d D_ rho s x Hs_n Hs_d Hp_rho Hp_s Hh1.
  setting [n; d] [s; rho] [x] [D_] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e44 e2 _ (fun sv Wv SFv => (step_1 d rho x Hs_d Hp_rho Hh1)) (nil_replaced Ev rv)) e45 e46.
  equal Q2 e47 e48.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(D*x) <= norm(x)*spectral_norm(D), by spectral *)
Lemma step_13 :
  forall (n d : nat) (D_ : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d D_ x) <= norm d x * spectral n d D_.
Proof.
  intros n d D_ x Hs_n Hs_d.
  setting [n; d] [] [x] [D_] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e35) by (exact (spectral_bound n d D_ x)).
  equal Q2 e35 e36.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e49 : ex := (Mul (Sc 0) e37)%N.
Definition e50 : ex := (Mul (Sc 0) e38)%N.
Definition e51 : ex := (Mul (Sc 0) e36)%N.
Definition e52 : ex := (Mul (Mul (Sc 0) p25) e77)%N.
(* s*norm(D*x) <= s*norm(x)*spectral_norm(D), by replace *)
Lemma step_14 :
  forall (n d : nat) (D_ : mat) (s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  s * norm n (mulv d D_ x) <= s * norm d x * spectral n d D_.
Proof.
  intros n d D_ s x Hs_n Hs_d Hp_s.
  setting [n; d] [s] [x] [D_] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e37 e38 _ (fun sv Wv SFv => (step_13 n d D_ x Hs_n Hs_d)) (nil_replaced Ev rv)) e49 e50.
  equal Q2 e51 e52.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(D*x - A*Delta) <= 0, by assume *)
Lemma step_15 :
  forall (n d : nat) (A D_ : mat) (Delta x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d D_ x) (vopp (mulv d A Delta))) <= 0 ->
  norm n (vadd (mulv d D_ x) (vopp (mulv d A Delta))) <= 0.
Proof.
  intros n d A D_ Delta x Hs_n Hs_d Hh1.
  setting [n; d] [] [x; Delta] [D_; A] [] [].
  exact Hh1.
Qed.

Definition p84 : ex := (Sum (1, 4098) (Mul (V2 1 (0, 4096) (1, 4098)) (V1 1 (1, 4098))))%N.
Definition p85 : ex := (Sum (0, 4096) (Pow (Add p63 (Opp p84)) 2%nat))%N.
Definition e53 : ex := (Sqrt p85)%N.
Definition p87 : ex := (Sqrt (Sum (0, 4099) (Pow (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 0 (1, 4100)))) 2%nat)))%N.
Definition e55 : ex := (Mul (Sc 0) (Add e53 p87))%N.
Definition e56 : ex := (Mul (Sc 0) (Add e54 p87))%N.
Definition e57 : ex := (Mul (Sc 0) (Add e54 e34))%N.
Definition e58 : ex := (Mul (Sc 0) e34)%N.
(* s*(norm(D*x - A*Delta) + norm(D*x)) <= s*norm(D*x), by replace *)
Lemma step_16 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  norm n (vadd (mulv d D_ x) (vopp (mulv d A Delta))) <= 0 ->
  s * (norm n (vadd (mulv d D_ x) (vopp (mulv d A Delta))) + norm n (mulv d D_ x)) <= s * norm n (mulv d D_ x).
Proof.
  intros n d A D_ Delta s x Hs_n Hs_d Hp_s Hh1.
  setting [n; d] [s] [x; Delta] [D_; A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e53 e54 _ (fun sv Wv SFv => (step_15 n d A D_ Delta x Hs_n Hs_d Hh1)) (nil_replaced Ev rv)) e55 e56.
  equal Q2 e57 e58.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p92 : ex := (Opp p49)%N.
Definition p93 : ex := (Sqrt (Sum (0, 20001) (Pow p49 2%nat)))%N.
Definition e59 : ex := (Mul (Sc 0) (Add (Sqrt (Sum (0, 20001) (Pow (Add p50 p92) 2%nat))) p93))%N.
Definition e60 : ex := (Mul (Sc 0) (Add p53 p93))%N.
(* s*(norm(A*Delta - D*x) + norm(D*x)) <= s*(norm(D*x - A*Delta) + norm(D*x)), by same *)
Lemma step_17 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  s * (norm n (vadd (mulv d A Delta) (vopp (mulv d D_ x))) + norm n (mulv d D_ x))
  <= s * (norm n (vadd (mulv d D_ x) (vopp (mulv d A Delta))) + norm n (mulv d D_ x)).
Proof.
  intros n d A D_ Delta s x Hs_n Hs_d Hp_s.
  setting [n; d] [s] [Delta; x] [A; D_] [] [0%N].
  equal Q1 e59 e60.
  exact (Req_le _ _ Q1).
Qed.

Definition e61 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p50 p52) 2%nat)))%N.
Definition e62 : ex := (Add e34 p53)%N.
Definition e63 : ex := (Sqrt (Sum (0, 20001) (Pow (Add (Add p50 p49) p51) 2%nat)))%N.
Definition e64 : ex := (Add p53 e34)%N.
(* norm(D*x + A*Delta - D*x) <= norm(A*Delta - D*x) + norm(D*x), by instance *)
Lemma step_18 :
  forall (n d : nat) (A D_ : mat) (Delta x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vadd (mulv d D_ x) (mulv d A Delta)) (vopp (mulv d D_ x)))
  <= norm n (vadd (mulv d A Delta) (vopp (mulv d D_ x))) + norm n (mulv d D_ x).
Proof.
  intros n d A D_ Delta x Hs_n Hs_d.
  setting [n; d] [] [x; Delta] [D_; A] [] [].
  assert (P1 : den Ev rv e61 <= den Ev rv e62) by (exact (triangle_inequality.step_7 n (mulv d D_ x) (vadd (mulv d A Delta) (vopp (mulv d D_ x))) Hs_n)).
  equal Q2 e63 e61.
  equal Q3 e62 e64.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p100 : ex := (Sum (0, 4096) (Pow (Add (Add p63 p84) (Opp (Sum (1, 4099) (Mul (V2 0 (0, 4096) (1, 4099)) (V1 0 (1, 4099)))))) 2%nat))%N.
Definition e65 : ex := (Sqrt p100)%N.
Definition p102 : ex := (Sqrt (Sum (0, 4100) (Pow (Add (Sum (1, 4101) (Mul (V2 1 (0, 4100) (1, 4101)) (V1 1 (1, 4101)))) (Opp (Sum (1, 4102) (Mul (V2 0 (0, 4100) (1, 4102)) (V1 0 (1, 4102)))))) 2%nat)))%N.
Definition p103 : ex := (Sqrt (Sum (0, 4103) (Pow (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104)))) 2%nat)))%N.
Definition e66 : ex := (Add p102 p103)%N.
Definition e67 : ex := (Mul (Sc 0) e65)%N.
Definition e68 : ex := (Mul (Sc 0) e66)%N.
(* s*norm(D*x + A*Delta - D*x) <= s*(norm(A*Delta - D*x) + norm(D*x)), by replace *)
Lemma step_19 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  s * norm n (vadd (vadd (mulv d D_ x) (mulv d A Delta)) (vopp (mulv d D_ x)))
  <= s * (norm n (vadd (mulv d A Delta) (vopp (mulv d D_ x))) + norm n (mulv d D_ x)).
Proof.
  intros n d A D_ Delta s x Hs_n Hs_d Hp_s.
  setting [n; d] [s] [x; Delta] [D_; A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e65 e66 _ (fun sv Wv SFv => (step_18 n d A D_ Delta x Hs_n Hs_d)) (nil_replaced Ev rv)) e67 e68.
  exact (P1).
Qed.

Definition e69 : ex := (Mul (Sc 0) (Sqrt (Sum (0, 20001) (Pow (Add (Add p49 p50) p92) 2%nat))))%N.
(* s*norm(A*Delta) <= s*norm(D*x + A*Delta - D*x), by same *)
Lemma step_20 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  s * norm n (mulv d A Delta) <= s * norm n (vadd (vadd (mulv d D_ x) (mulv d A Delta)) (vopp (mulv d D_ x))).
Proof.
  intros n d A D_ Delta s x Hs_n Hs_d Hp_s.
  setting [n; d] [s] [Delta; x] [A; D_] [] [0%N].
  equal Q1 e58 e69.
  exact (Req_le _ _ Q1).
Qed.

Definition e70 : ex := (Mul (Sc 0) p93)%N.
Definition e78 : ex := (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))%N.
Definition e71 : ex := (Mul (Mul (Sc 0) p10) e78)%N.
Definition e72 : ex := (Mul (Mul e2 (Sc 0)) e78)%N.
(* s*norm(A*Delta) <= rho*s*spectral_norm(D), by transitive *)
Lemma step_21 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho -> 0 < s ->
  norm n (vadd (mulv d D_ x) (vopp (mulv d A Delta))) <= 0 ->
  norm d x <= rho ->
  s * norm n (mulv d A Delta) <= rho * s * spectral n d D_.
Proof.
  intros n d A D_ Delta rho s x Hs_n Hs_d Hp_rho Hp_s Hh1 Hh2.
  setting [n; d] [s; rho] [Delta; x] [A; D_] [] [0%N; 1%N].
  assert (P1 : den Ev rv e58 <= den Ev rv e69) by (exact (step_20 n d A D_ Delta s x Hs_n Hs_d Hp_s)).
  assert (P2 : den Ev rv e69 <= den Ev rv e59) by (exact (step_19 n d A D_ Delta s x Hs_n Hs_d Hp_s)).
  assert (P3 : den Ev rv e59 <= den Ev rv e60) by (exact (step_17 n d A D_ Delta s x Hs_n Hs_d Hp_s)).
  assert (P4 : den Ev rv e60 <= den Ev rv e70) by (exact (step_16 n d A D_ Delta s x Hs_n Hs_d Hp_s Hh1)).
  assert (P5 : den Ev rv e70 <= den Ev rv e71) by (exact (step_14 n d D_ s x Hs_n Hs_d Hp_s)).
  assert (P6 : den Ev rv e71 <= den Ev rv e72) by (exact (step_12 n d D_ rho s x Hs_n Hs_d Hp_rho Hp_s Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition e74 : ex := (Mul e73 p93)%N.
Definition e75 : ex := (Mul (Mul (Sc 0) e73) e77)%N.
Definition e76 : ex := (Mul p93 e73)%N.
(* norm(A*Delta)/rho <= spectral_norm(D), by instance *)
Lemma step_22 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm n (vadd (mulv d D_ x) (vopp (mulv d A Delta))) <= 0 ->
  norm d x <= rho ->
  norm n (mulv d A Delta) / rho <= spectral n d D_.
Proof.
  intros n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh1 Hh2.
  setting [n; d] [rho] [x; Delta] [D_; A] [] [0%N].
  positive N1 (nil_nonnegative Ev) e73.
  assert (P2 : den Ev rv e74 <= den Ev rv e75) by (exact (step_21 n d A D_ Delta rho (/ rho) x Hs_n Hs_d Hp_rho N1 Hh1 Hh2)).
  equal Q3 e76 e74.
  equal Q4 e75 e77.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q3) P2) (Req_le _ _ Q4))).
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh1 Hh2.
  exact (step_22 n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh2 Hh1).
Qed.

Lemma defined_3 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  norm n (vadd (mulv d D_ x) (vopp (mulv d A Delta))) <= 0 ->
  defined (env_of [n; d] [rho] [Delta; x] [A; D_]) (ienv_of []) e33 /\
  defined (env_of [n; d] [rho] [Delta; x] [A; D_]) (ienv_of []) e78.
Proof.
  intros n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh1 Hh2.
  setting [n; d] [rho] [Delta; x] [A; D_] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e31 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e30 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
