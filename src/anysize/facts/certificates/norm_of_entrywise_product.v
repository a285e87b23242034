(* Entrywise product: the norm of an entrywise product. The claim norm-of-entrywise-product of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* norm(hadamard(u, v)) <= max_norm(u)*norm(v) *)
Definition statement_1 : Prop :=
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (had u v) <= maxnorm n u * norm n v.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Abs (V1 0 (0, 4096)))%N.
Definition e2 : ex := (Abs (V1 0 (0, 1)))%N.
Definition e3 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* absolute(u[k]) <= largest(absolute(u[k]), k), by below largest *)
Lemma step_1 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (u k) <= maxn n (fun k => Rabs (u k)).
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e3) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e1) k Hi_k)).
  exact (P1).
Qed.

Definition p4 : ex := (Max (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition e4 : ex := (Sqrt (Sum (0, 20001) (Mul (Pow (V1 0 (0, 20001)) 2%nat) (Pow p4 2%nat))))%N.
Definition e5 : ex := (Mul p4 (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))))%N.
(* sqrt(total(v[k]**2*largest(absolute(u[k]), k)**2, k)) <= max_norm(u)*norm(v), by same *)
Lemma step_2 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  sqrt (sum n (fun k => v k ^ 2 * maxn n (fun k => Rabs (u k)) ^ 2)) <= maxnorm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [v; u] [] [] [].
  equal Q1 e4 e5.
  exact (Req_le _ _ Q1).
Qed.

Definition e6 : ex := (Max (0, 4097) (Abs (V1 0 (0, 4097))))%N.
Definition e7 : ex := (Sqrt (Sum (0, 4096) (Mul (Pow e1 2%nat) (Pow (V1 1 (0, 4096)) 2%nat))))%N.
Definition e8 : ex := (Sqrt (Sum (0, 4096) (Mul (Pow e6 2%nat) (Pow (V1 1 (0, 4096)) 2%nat))))%N.
Definition p10 : ex := (Pow e3 2%nat)%N.
Definition e9 : ex := (Sqrt (Sum (0, 20001) (Mul p10 (Pow (V1 1 (0, 20001)) 2%nat))))%N.
Definition e10 : ex := (Sqrt (Sum (0, 20001) (Mul (Pow (V1 1 (0, 20001)) 2%nat) p10)))%N.
(* sqrt(total(absolute(u[k])**2*v[k]**2, k)) <= sqrt(total(v[k]**2*largest(absolute(u[k]), k)**2, k)), by replace *)
Lemma step_3 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  sqrt (sum n (fun k => Rabs (u k) ^ 2 * v k ^ 2))
  <= sqrt (sum n (fun k => v k ^ 2 * maxn n (fun k => Rabs (u k)) ^ 2)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e6 _ (fun sv Wv SFv => (step_1 n u (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e7 e8.
  equal Q2 e9 e10.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e11 : ex := (Sqrt (Sum (0, 20000) (Mul (Pow (Abs (V1 0 (0, 20000))) 2%nat) (Pow (V1 1 (0, 20000)) 2%nat))))%N.
Definition e12 : ex := (Mul e3 (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat))))%N.
(* sqrt(total(absolute(u[k])**2*v[k]**2, k)) <= max_norm(u)*norm(v), by transitive *)
Lemma line_1_2 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  sqrt (sum n (fun k => Rabs (u k) ^ 2 * v k ^ 2)) <= maxnorm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e10) by (exact (step_3 n u v Hs_n)).
  assert (P2 : den Ev rv e10 <= den Ev rv e12) by (exact (step_2 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e13 : ex := (Sqrt (Sum (0, 20000) (Pow (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000))) 2%nat)))%N.
(* norm(hadamard(u, v)) <= sqrt(total(absolute(u[k])**2*v[k]**2, k)), by same *)
Lemma line_1_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (had u v) <= sqrt (sum n (fun k => Rabs (u k) ^ 2 * v k ^ 2)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e13 e11.
  exact (Req_le _ _ Q1).
Qed.

(* norm(hadamard(u, v)) <= max_norm(u)*norm(v), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e11) by (exact (line_1_1 n u v Hs_n)).
  assert (P2 : den Ev rv e11 <= den Ev rv e12) by (exact (line_1_2 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [u; v] []) (ienv_of []) e13 /\
  defined (env_of [n] [] [u; v] []) (ienv_of []) e12.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
