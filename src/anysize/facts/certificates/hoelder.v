(* Hölder: an inner product is at most the maximum norm times the sum of absolute values. The claim hoelder of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* absolute(inner(u, v)) <= max_norm(u)*total(absolute(v[k]), k) *)
Definition statement_1 : Prop :=
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= maxnorm n u * sum n (fun k => Rabs (v k)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Mul (V1 0 (0, 1)) (V1 1 (0, 1)))%N.
Definition e2 : ex := (Abs e1)%N.
(* u[k]*v[k] <= absolute(u[k]*v[k]), by below absolute *)
Lemma step_1 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  u k * v k <= Rabs (u k * v k).
Proof.
  intros n u v k Hs_n Hi_k.
  setting [n] [] [u; v] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (Rle_abs (den Ev rv e1))).
  exact (P1).
Qed.

Definition p3 : ex := (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000)))%N.
Definition e3 : ex := (Sum (0, 20000) (Abs p3))%N.
Definition e4 : ex := (Sum (0, 20000) (Mul (Abs (V1 0 (0, 20000))) (Abs (V1 1 (0, 20000)))))%N.
(* total(absolute(u[k]*v[k]), k) <= total(absolute(u[k])*absolute(v[k]), k), by same *)
Lemma step_2 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  sum n (fun k => Rabs (u k * v k)) <= sum n (fun k => Rabs (u k) * Rabs (v k)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e3 e4.
  exact (Req_le _ _ Q1).
Qed.

Definition e5 : ex := (Mul (V1 0 (0, 4096)) (V1 1 (0, 4096)))%N.
Definition e6 : ex := (Abs e5)%N.
Definition e7 : ex := (Sum (0, 4096) e5)%N.
Definition e8 : ex := (Sum (0, 4096) e6)%N.
(* total(u[k]*v[k], k) <= total(absolute(u[k]*v[k]), k), by replace *)
Lemma step_3 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  sum n (fun k => u k * v k) <= sum n (fun k => Rabs (u k * v k)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e5 e6 _ (fun sv Wv SFv => (step_1 n u v (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e7 e8.
  exact (P1).
Qed.

Definition e9 : ex := (Abs (V1 0 (0, 4096)))%N.
Definition e10 : ex := (Abs (V1 0 (0, 1)))%N.
Definition e11 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* absolute(u[k]) <= largest(absolute(u[k]), k), by below largest *)
Lemma step_4 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (u k) <= maxn n (fun k => Rabs (u k)).
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e11) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e9) k Hi_k)).
  exact (P1).
Qed.

Definition p13 : ex := (Max (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition e12 : ex := (Sum (0, 20001) (Mul (Abs (V1 0 (0, 20001))) p13))%N.
Definition e13 : ex := (Mul p13 (Sum (0, 20000) (Abs (V1 0 (0, 20000)))))%N.
(* total(absolute(v[k])*largest(absolute(u[k]), k), k) <= max_norm(u)*total(absolute(v[k]), k), by same *)
Lemma step_5 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  sum n (fun k => Rabs (v k) * maxn n (fun k => Rabs (u k))) <= maxnorm n u * sum n (fun k => Rabs (v k)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [v; u] [] [] [].
  equal Q1 e12 e13.
  exact (Req_le _ _ Q1).
Qed.

Definition e14 : ex := (Max (0, 4097) (Abs (V1 0 (0, 4097))))%N.
Definition e15 : ex := (Sum (0, 4096) (Mul e9 (Abs (V1 1 (0, 4096)))))%N.
Definition e16 : ex := (Sum (0, 4096) (Mul e14 (Abs (V1 1 (0, 4096)))))%N.
Definition e17 : ex := (Sum (0, 20001) (Mul e11 (Abs (V1 1 (0, 20001)))))%N.
Definition e18 : ex := (Sum (0, 20001) (Mul (Abs (V1 1 (0, 20001))) e11))%N.
(* total(absolute(u[k])*absolute(v[k]), k) <= total(absolute(v[k])*largest(absolute(u[k]), k), k), by replace *)
Lemma step_6 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  sum n (fun k => Rabs (u k) * Rabs (v k)) <= sum n (fun k => Rabs (v k) * maxn n (fun k => Rabs (u k))).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e9 e14 _ (fun sv Wv SFv => (step_4 n u (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e15 e16.
  equal Q2 e17 e18.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p21 : ex := (Sum (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition e19 : ex := (Mul e11 p21)%N.
(* total(absolute(u[k])*absolute(v[k]), k) <= max_norm(u)*total(absolute(v[k]), k), by transitive *)
Lemma step_7 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  sum n (fun k => Rabs (u k) * Rabs (v k)) <= maxnorm n u * sum n (fun k => Rabs (v k)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e18) by (exact (step_6 n u v Hs_n)).
  assert (P2 : den Ev rv e18 <= den Ev rv e19) by (exact (step_5 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e20 : ex := (Sum (0, 20000) p3)%N.
(* total(u[k]*v[k], k) <= total(absolute(u[k])*absolute(v[k]), k), by transitive *)
Lemma step_8 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  sum n (fun k => u k * v k) <= sum n (fun k => Rabs (u k) * Rabs (v k)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e3) by (exact (step_3 n u v Hs_n)).
  assert (P2 : den Ev rv e3 <= den Ev rv e4) by (exact (step_2 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* inner(u, v) <= total(u[k]*v[k], k), by same *)
Lemma step_9 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v <= sum n (fun k => u k * v k).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e20))).
Qed.

Definition e21 : ex := (Mul (Max (0, 20000) (Abs (Opp (V1 0 (0, 20000))))) p21)%N.
(* max_norm(-u)*total(absolute(v[k]), k) <= max_norm(u)*total(absolute(v[k]), k), by same *)
Lemma step_10 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  maxnorm n (vopp u) * sum n (fun k => Rabs (v k)) <= maxnorm n u * sum n (fun k => Rabs (v k)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e21 e19.
  exact (Req_le _ _ Q1).
Qed.

(* inner(u, v) <= max_norm(u)*total(absolute(v[k]), k), by transitive *)
Lemma step_11 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v <= maxnorm n u * sum n (fun k => Rabs (v k)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e20) by (exact (step_9 n u v Hs_n)).
  assert (P2 : den Ev rv e20 <= den Ev rv e4) by (exact (step_8 n u v Hs_n)).
  assert (P3 : den Ev rv e4 <= den Ev rv e19) by (exact (step_7 n u v Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e22 : ex := (Sum (0, 20000) (Mul (Opp (V1 0 (0, 20000))) (V1 1 (0, 20000))))%N.
(* inner(-u, v) <= max_norm(-u)*total(absolute(v[k]), k), by instance *)
Lemma step_12 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n (vopp u) v <= maxnorm n (vopp u) * sum n (fun k => Rabs (v k)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e22 <= den Ev rv e21) by (exact (step_11 n (vopp u) v Hs_n)).
  exact (P1).
Qed.

(* inner(-u, v) <= max_norm(u)*total(absolute(v[k]), k), by transitive *)
Lemma step_13 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n (vopp u) v <= maxnorm n u * sum n (fun k => Rabs (v k)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e22 <= den Ev rv e21) by (exact (step_12 n u v Hs_n)).
  assert (P2 : den Ev rv e21 <= den Ev rv e19) by (exact (step_10 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e23 : ex := (Opp e20)%N.
(* -inner(u, v) <= inner(-u, v), by same *)
Lemma step_14 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - inner n u v <= inner n (vopp u) v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e23 e22.
  exact (Req_le _ _ Q1).
Qed.

(* -inner(u, v) <= max_norm(u)*total(absolute(v[k]), k), by transitive *)
Lemma step_15 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - inner n u v <= maxnorm n u * sum n (fun k => Rabs (v k)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e22) by (exact (step_14 n u v Hs_n)).
  assert (P2 : den Ev rv e22 <= den Ev rv e19) by (exact (step_13 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e24 : ex := (Abs e20)%N.
(* absolute(inner(u, v)) <= max_norm(u)*total(absolute(v[k]), k), by absolute below *)
Lemma step_16 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= maxnorm n u * sum n (fun k => Rabs (v k)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e19) by (exact (step_11 n u v Hs_n)).
  assert (P2 : den Ev rv e23 <= den Ev rv e19) by (exact (step_15 n u v Hs_n)).
  assert (P3 : den Ev rv e24 <= den Ev rv e19) by (exact (absolute_below (den Ev rv e20) (den Ev rv e19) P1 P2)).
  exact (P3).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n u v Hs_n.
  exact (step_16 n u v Hs_n).
Qed.

Lemma defined_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [u; v] []) (ienv_of []) e24 /\
  defined (env_of [n] [] [u; v] []) (ienv_of []) e19.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
