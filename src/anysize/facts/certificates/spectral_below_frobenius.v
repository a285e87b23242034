(* Spectral norm and Frobenius norm: the spectral norm is at most the Frobenius norm. The claim spectral-below-frobenius of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* spectral_norm(M) <= norm(M) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral n d M <= frob n d M.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Abs (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition p2 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e2 : ex := (Mul (Sqrt (Sum (1, 20000) (Pow (V2 0 (0, 1) (1, 20000)) 2%nat))) p2)%N.
(* absolute(inner(M[k, :].T, w)) <= norm(M[k, :].T)*norm(w), by instance *)
Lemma step_1 :
  forall (n d : nat) (M : mat) (w : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  Rabs (inner d (row M k) w) <= norm d (row M k) * norm d w.
Proof.
  intros n d M w k Hs_n Hs_d Hi_k.
  setting [n; d] [] [w] [M] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (cauchy_schwarz.step_6 d (row M k) w Hs_d)).
  exact (P1).
Qed.

Definition p4 : ex := (Sum (1, 20000) (Pow (V2 0 (0, 20001) (1, 20000)) 2%nat))%N.
Definition p5 : ex := (Sqrt p4)%N.
Definition p6 : ex := (Pow p2 2%nat)%N.
Definition e3 : ex := (Sum (0, 20001) (Mul (Pow p5 2%nat) p6))%N.
Definition p8 : ex := (Sum (0, 20001) p4)%N.
Definition e23 : ex := (Sqrt p8)%N.
Definition p10 : ex := (Pow e23 2%nat)%N.
Definition e4 : ex := (Mul p10 p6)%N.
(* total(norm(M[k, :].T)**2*norm(w)**2, k) <= norm(M)**2*norm(w)**2, by same *)
Lemma step_2 :
  forall (n d : nat) (M : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun k => norm d (row M k) ^ 2 * norm d w ^ 2) <= frob n d M ^ 2 * norm d w ^ 2.
Proof.
  intros n d M w Hs_n Hs_d.
  setting [n; d] [] [w] [M] [] [].
  equal Q1 e3 e4.
  exact (Req_le _ _ Q1).
Qed.

Definition p12 : ex := (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))%N.
Definition e5 : ex := (Abs p12)%N.
Definition p14 : ex := (Sqrt (Sum (1, 4098) (Pow (V2 0 (0, 4096) (1, 4098)) 2%nat)))%N.
Definition p15 : ex := (Sqrt (Sum (1, 4099) (Pow (V1 0 (1, 4099)) 2%nat)))%N.
Definition e6 : ex := (Mul p14 p15)%N.
Definition e7 : ex := (Sum (0, 4096) (Pow e5 2%nat))%N.
Definition e8 : ex := (Sum (0, 4096) (Pow e6 2%nat))%N.
Definition e9 : ex := (Sum (0, 20001) (Pow (Mul p5 p2) 2%nat))%N.
(* total(absolute(inner(M[k, :].T, w))**2, k) <= total(norm(M[k, :].T)**2*norm(w)**2, k), by replace *)
Lemma step_3 :
  forall (n d : nat) (M : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun k => Rabs (inner d (row M k) w) ^ 2) <= sum n (fun k => norm d (row M k) ^ 2 * norm d w ^ 2).
Proof.
  intros n d M w Hs_n Hs_d.
  setting [n; d] [] [w] [M] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e5 e6 _ (fun sv Wv SFv => (step_1 n d M w (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e7 e8.
  equal Q2 e9 e3.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p20 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition e10 : ex := (Sum (0, 20001) (Pow (Abs p20) 2%nat))%N.
(* total(absolute(inner(M[k, :].T, w))**2, k) <= norm(M)**2*norm(w)**2, by transitive *)
Lemma step_4 :
  forall (n d : nat) (M : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun k => Rabs (inner d (row M k) w) ^ 2) <= frob n d M ^ 2 * norm d w ^ 2.
Proof.
  intros n d M w Hs_n Hs_d.
  setting [n; d] [] [w] [M] [] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e3) by (exact (step_3 n d M w Hs_n Hs_d)).
  assert (P2 : den Ev rv e3 <= den Ev rv e4) by (exact (step_2 n d M w Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p22 : ex := (Sum (0, 20001) (Pow p20 2%nat))%N.
Definition e17 : ex := (Sqrt p22)%N.
Definition e11 : ex := (Pow e17 2%nat)%N.
(* norm(M*w)**2 <= total(absolute(inner(M[k, :].T, w))**2, k), by same *)
Lemma step_5 :
  forall (n d : nat) (M : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d M w) ^ 2 <= sum n (fun k => Rabs (inner d (row M k) w) ^ 2).
Proof.
  intros n d M w Hs_n Hs_d.
  setting [n; d] [] [w] [M] [] [].
  equal Q1 e11 e10.
  exact (Req_le _ _ Q1).
Qed.

(* norm(M*w)**2 <= norm(M)**2*norm(w)**2, by transitive *)
Lemma step_6 :
  forall (n d : nat) (M : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d M w) ^ 2 <= frob n d M ^ 2 * norm d w ^ 2.
Proof.
  intros n d M w Hs_n Hs_d.
  setting [n; d] [] [w] [M] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e10) by (exact (step_5 n d M w Hs_n Hs_d)).
  assert (P2 : den Ev rv e10 <= den Ev rv e4) by (exact (step_4 n d M w Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e12 : ex := (Sqrt e11)%N.
Definition e13 : ex := (Sqrt e4)%N.
Definition e14 : ex := (Pow e12 2%nat)%N.
Definition e15 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow p12 2%nat))) 2%nat))%N.
Definition e16 : ex := (Sqrt (Sum (0, 4101) (Pow (Sum (1, 4102) (Mul (V2 0 (0, 4101) (1, 4102)) (V1 0 (1, 4102)))) 2%nat)))%N.
Definition e18 : ex := (Pow e13 2%nat)%N.
Definition e22 : ex := (Mul e23 p2)%N.
Definition e19 : ex := (Pow e22 2%nat)%N.
Definition e20 : ex := (Sqrt (Mul (Pow (Sqrt (Sum (0, 4098) (Sum (1, 4099) (Pow (V2 0 (0, 4098) (1, 4099)) 2%nat)))) 2%nat) (Pow (Sqrt (Sum (1, 4100) (Pow (V1 0 (1, 4100)) 2%nat))) 2%nat)))%N.
Definition e21 : ex := (Mul (Sqrt (Sum (0, 4103) (Sum (1, 4104) (Pow (V2 0 (0, 4103) (1, 4104)) 2%nat)))) (Sqrt (Sum (1, 4105) (Pow (V1 0 (1, 4105)) 2%nat))))%N.
(* norm(M*w) <= norm(M)*norm(w), by root *)
Lemma step_7 :
  forall (n d : nat) (M : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d M w) <= frob n d M * norm d w.
Proof.
  intros n d M w Hs_n Hs_d.
  setting [n; d] [] [w] [M] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e4) by (exact (step_6 n d M w Hs_n Hs_d)).
  equal Q2 e14 e11.
  nonnegative N3 (nil_nonnegative Ev) e15.
  nonnegative N4 (nil_nonnegative Ev) e16.
  assert (Q5 : den Ev rv e12 = den Ev rv e17) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e18 e19.
  nonnegative N7 (nil_nonnegative Ev) e20.
  nonnegative N8 (nil_nonnegative Ev) e21.
  assert (Q9 : den Ev rv e13 = den Ev rv e22) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e12 <= den Ev rv e13)) (Req_le _ _ Q9))).
Qed.

Lemma step_8 :
  forall (n d : nat) (M : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d M w) <= frob n d M * norm d w.
Proof.
  intros n d M w Hs_n Hs_d.
  setting [n; d] [] [w] [M] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e22) by (exact (step_7 n d M w Hs_n Hs_d)).
  exact (P1).
Qed.

Definition e24 : ex := (Sqrt (Sum (0, 4096) (Sum (1, 4097) (Pow (V2 0 (0, 4096) (1, 4097)) 2%nat))))%N.
Definition e25 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
(* spectral_norm(M) <= norm(M), by spectral least *)
Lemma step_9 :
  forall (n d : nat) (M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral n d M <= frob n d M.
Proof.
  intros n d M Hs_n Hs_d.
  setting [n; d] [] [] [M] [] [].
  nonnegative N1 (nil_nonnegative Ev) e24.
  assert (P2 : den Ev rv e25 <= den Ev rv e23) by (exact (spectral_least n d M (den Ev rv e23) (fun v0 => (step_8 n d M v0 Hs_n Hs_d)) N1)).
  exact (P2).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d M Hs_n Hs_d.
  exact (step_9 n d M Hs_n Hs_d).
Qed.

Lemma defined_1 :
  forall (n d : nat) (M : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [] [M]) (ienv_of []) e25 /\
  defined (env_of [n; d] [] [] [M]) (ienv_of []) e23.
Proof.
  intros n d M Hs_n Hs_d.
  setting [n; d] [] [] [M] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
