(* Maximum norm and Euclidean norm: the maximum norm is at most the Euclidean norm. The claim max-norm-below-norm of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* max_norm(u) <= norm(u) *)
Definition statement_1 : Prop :=
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  maxnorm n u <= norm n u.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Pow (V1 0 (0, 4096)) 2%nat)%N.
Definition e2 : ex := (Pow (V1 0 (0, 1)) 2%nat)%N.
Definition e3 : ex := (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))%N.
(* u[k]**2 <= total(u[k]**2, k), by below total *)
Lemma step_1 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  u k ^ 2 <= sum n (fun k => u k ^ 2).
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e3) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e1) k (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4096%N) k0 Hk0 e1)) Hi_k)).
  exact (P1).
Qed.

Definition e4 : ex := (Sqrt e2)%N.
Definition e5 : ex := (Sqrt e3)%N.
Definition e6 : ex := (Pow e4 2%nat)%N.
Definition e8 : ex := (Abs (V1 0 (0, 1)))%N.
Definition e7 : ex := (Pow e8 2%nat)%N.
(* Abs(u[k]) <= sqrt(total(u[k]**2, k)), by root *)
Lemma step_2 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (u k) <= sqrt (sum n (fun k => u k ^ 2)).
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e3) by (exact (step_1 n u k Hs_n Hi_k)).
  equal Q2 e6 e7.
  nonnegative N3 (nil_nonnegative Ev) e4.
  nonnegative N4 (nil_nonnegative Ev) e8.
  assert (Q5 : den Ev rv e4 = den Ev rv e8) by (exact (squares _ _ N3 N4 Q2)).
  exact ((Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e4 <= den Ev rv e5))).
Qed.

(* sqrt(total(u[k]**2, k)) <= norm(u), by same *)
Lemma step_3 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  sqrt (sum n (fun k => u k ^ 2)) <= norm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e5))).
Qed.

Definition e9 : ex := (Sqrt (Sum (0, 4096) e1))%N.
(* absolute(u[k]) <= sqrt(total(u[k]**2, k)), by replace *)
Lemma step_4 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (u k) <= sqrt (sum n (fun k => u k ^ 2)).
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e8 e9 _ (fun sv Wv SFv => (step_2 n u (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e8 e9.
  exact (P1).
Qed.

(* absolute(u[k]) <= norm(u), by transitive *)
Lemma step_5 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (u k) <= norm n u.
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e5) by (exact (step_4 n u k Hs_n Hi_k)).
  assert (P2 : den Ev rv e5 <= den Ev rv e5) by (exact (step_3 n u Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e10 : ex := (Abs (V1 0 (0, 4096)))%N.
Definition e11 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* largest(absolute(u[k]), k) <= norm(u), by largest below *)
Lemma step_6 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  maxn n (fun k => Rabs (u k)) <= norm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e5) by (exact (maxn_lub n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e10) (den Ev rv e5) Hs_n (fun k0 Hk0 => (step_5 n u k0 Hs_n Hk0)))).
  exact (P1).
Qed.

Definition e12 : ex := (Max (0, 4096) e10)%N.
Definition e13 : ex := (Sqrt (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat)))%N.
(* max_norm(u) <= norm(u), by replace *)
Lemma step_7 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  maxnorm n u <= norm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e12 e13 _ (fun sv Wv SFv => (step_6 n u Hs_n)) (nil_replaced Ev rv)) e12 e13.
  exact (P1).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n u Hs_n.
  exact (step_7 n u Hs_n).
Qed.

Lemma defined_1 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [u] []) (ienv_of []) e11 /\
  defined (env_of [n] [] [u] []) (ienv_of []) e5.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
