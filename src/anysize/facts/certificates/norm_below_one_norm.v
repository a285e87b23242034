(* Euclidean norm and sum of absolute values: the Euclidean norm is at most the sum of the absolute values. The claim norm-below-one-norm of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require max_norm_below_norm.
From Facts Require hoelder.
Open Scope R_scope.

(* What is claimed. *)

(* norm(u) <= total(absolute(u[k]), k) *)
Definition statement_1 : Prop :=
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n u <= sum n (fun k => Rabs (u k)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Max (0, 4096) (Abs (V1 0 (0, 4096))))%N.
Definition p2 : ex := (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat))%N.
Definition e2 : ex := (Sqrt p2)%N.
Definition p4 : ex := (Sum (0, 4098) (Abs (V1 0 (0, 4098))))%N.
Definition e3 : ex := (Mul e1 p4)%N.
Definition e4 : ex := (Mul e2 p4)%N.
(* max_norm(u)*total(absolute(u[k]), k) <= norm(u)*total(absolute(u[k]), k), by replace *)
Lemma step_1 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  maxnorm n u * sum n (fun k => Rabs (u k)) <= norm n u * sum n (fun k => Rabs (u k)).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (max_norm_below_norm.step_7 n u Hs_n)) (nil_replaced Ev rv)) e3 e4.
  exact (P1).
Qed.

Definition p7 : ex := (Mul (V1 0 (0, 20000)) (V1 0 (0, 20000)))%N.
Definition e7 : ex := (Sum (0, 20000) p7)%N.
Definition e5 : ex := (Abs e7)%N.
Definition e14 : ex := (Sum (0, 20000) (Abs (V1 0 (0, 20000))))%N.
Definition e6 : ex := (Mul (Max (0, 20000) (Abs (V1 0 (0, 20000)))) e14)%N.
(* absolute(inner(u, u)) <= max_norm(u)*total(absolute(u[k]), k), by instance *)
Lemma step_2 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u u) <= maxnorm n u * sum n (fun k => Rabs (u k)).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e6) by (exact (hoelder.step_16 n u u Hs_n)).
  exact (P1).
Qed.

(* inner(u, u) <= absolute(inner(u, u)), by below absolute *)
Lemma step_3 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  inner n u u <= Rabs (inner n u u).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e5) by (exact (Rle_abs (den Ev rv e7))).
  exact (P1).
Qed.

Definition p12 : ex := (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition e13 : ex := (Sqrt p12)%N.
Definition e8 : ex := (Pow e13 2%nat)%N.
(* norm(u)**2 <= inner(u, u), by same *)
Lemma step_4 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n u ^ 2 <= inner n u u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  equal Q1 e8 e7.
  exact (Req_le _ _ Q1).
Qed.

Definition e9 : ex := (Mul e13 e14)%N.
(* norm(u)**2 <= norm(u)*total(absolute(u[k]), k), by transitive *)
Lemma step_5 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n u ^ 2 <= norm n u * sum n (fun k => Rabs (u k)).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e7) by (exact (step_4 n u Hs_n)).
  assert (P2 : den Ev rv e7 <= den Ev rv e5) by (exact (step_3 n u Hs_n)).
  assert (P3 : den Ev rv e5 <= den Ev rv e6) by (exact (step_2 n u Hs_n)).
  assert (P4 : den Ev rv e6 <= den Ev rv e9) by (exact (step_1 n u Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e10 : ex := (Mul e14 e13)%N.
Definition e11 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 0 (0, 4099)) 2%nat)))%N.
Definition e12 : ex := (Sum (0, 4100) (Abs (V1 0 (0, 4100))))%N.
(* norm(u) <= total(absolute(u[k]), k), by cancel square *)
Lemma step_6 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n u <= sum n (fun k => Rabs (u k)).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (step_5 n u Hs_n)).
  equal Q2 e9 e10.
  nonnegative N3 (nil_nonnegative Ev) e11.
  nonnegative N4 (nil_nonnegative Ev) e12.
  exact ((cancel_square (den Ev rv e13) (den Ev rv e14) (Rle_trans _ _ _ P1 (Req_le _ _ Q2)) N3 N4)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n u Hs_n.
  exact (step_6 n u Hs_n).
Qed.

Lemma defined_1 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [u] []) (ienv_of []) e13 /\
  defined (env_of [n] [] [u] []) (ienv_of []) e14.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
