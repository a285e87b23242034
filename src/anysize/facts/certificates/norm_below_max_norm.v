(* Euclidean norm and maximum norm: the Euclidean norm is at most $\sqrt{n}$ times the maximum norm. The claim norm-below-max-norm of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* norm(u) <= sqrt(n)*max_norm(u) *)
Definition statement_1 : Prop :=
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n u <= sqrt (INR n) * maxnorm n u.

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

Definition e4 : ex := (Sqrt (Sum (0, 20001) (Pow e3 2%nat)))%N.
Definition e5 : ex := (Mul (Sqrt (Sz 0)) e3)%N.
(* sqrt(total(largest(absolute(u[k]), k)**2, k)) <= sqrt(n)*max_norm(u), by same *)
Lemma step_2 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  sqrt (sum n (fun k => maxn n (fun k => Rabs (u k)) ^ 2)) <= sqrt (INR n) * maxnorm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  equal Q1 e4 e5.
  exact (Req_le _ _ Q1).
Qed.

Definition e6 : ex := (Max (0, 4097) (Abs (V1 0 (0, 4097))))%N.
Definition e7 : ex := (Sqrt (Sum (0, 4096) (Pow e1 2%nat)))%N.
Definition e8 : ex := (Sqrt (Sum (0, 4096) (Pow e6 2%nat)))%N.
(* sqrt(total(absolute(u[k])**2, k)) <= sqrt(total(largest(absolute(u[k]), k)**2, k)), by replace *)
Lemma step_3 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  sqrt (sum n (fun k => Rabs (u k) ^ 2)) <= sqrt (sum n (fun k => maxn n (fun k => Rabs (u k)) ^ 2)).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e6 _ (fun sv Wv SFv => (step_1 n u (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e7 e8.
  exact (P1).
Qed.

Definition e9 : ex := (Sqrt (Sum (0, 20000) (Pow (Abs (V1 0 (0, 20000))) 2%nat)))%N.
(* sqrt(total(absolute(u[k])**2, k)) <= sqrt(n)*max_norm(u), by transitive *)
Lemma line_1_2 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  sqrt (sum n (fun k => Rabs (u k) ^ 2)) <= sqrt (INR n) * maxnorm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e9 <= den Ev rv e4) by (exact (step_3 n u Hs_n)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_2 n u Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e10 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
(* norm(u) <= sqrt(total(absolute(u[k])**2, k)), by same *)
Lemma line_1_1 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n u <= sqrt (sum n (fun k => Rabs (u k) ^ 2)).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  equal Q1 e10 e9.
  exact (Req_le _ _ Q1).
Qed.

(* norm(u) <= sqrt(n)*max_norm(u), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e9) by (exact (line_1_1 n u Hs_n)).
  assert (P2 : den Ev rv e9 <= den Ev rv e5) by (exact (line_1_2 n u Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [u] []) (ienv_of []) e10 /\
  defined (env_of [n] [] [u] []) (ienv_of []) e5.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
