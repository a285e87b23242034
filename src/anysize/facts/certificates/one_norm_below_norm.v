(* Sum of absolute values and Euclidean norm: the sum of the absolute values is at most $\sqrt{n}$ times the Euclidean norm. The claim one-norm-below-norm of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require norm_below_max_norm.
From Facts Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* total(absolute(u[k]), k) <= sqrt(n)*norm(u) *)
Definition statement_1 : Prop :=
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  sum n (fun k => Rabs (u k)) <= sqrt (INR n) * norm n u.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* max_norm(w) <= 1, by assume *)
Lemma step_1 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  maxnorm n w <= 1 ->
  maxnorm n w <= 1.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  exact Hh1.
Qed.

Definition e1 : ex := (Max (0, 4096) (Abs (V1 0 (0, 4096))))%N.
Definition e2 : ex := (Int 1)%N.
Definition p3 : ex := (Sum (0, 4097) (Pow (V1 1 (0, 4097)) 2%nat))%N.
Definition e9 : ex := (Sqrt p3)%N.
Definition e3 : ex := (Mul (Mul (Sqrt (Sz 0)) e1) e9)%N.
Definition e4 : ex := (Mul (Mul (Sqrt (Sz 0)) e2) e9)%N.
Definition p7 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition e5 : ex := (Mul (Mul (Sqrt (Sz 0)) e2) p7)%N.
Definition e6 : ex := (Mul (Sqrt (Sz 0)) p7)%N.
(* sqrt(n)*max_norm(w)*norm(u) <= sqrt(n)*norm(u), by replace *)
Lemma step_2 :
  forall (n : nat) (u w : vec),
  (0 < n)%nat ->
  maxnorm n w <= 1 ->
  sqrt (INR n) * maxnorm n w * norm n u <= sqrt (INR n) * norm n u.
Proof.
  intros n u w Hs_n Hh1.
  setting [n] [] [w; u] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 n w Hs_n Hh1)) (nil_replaced Ev rv)) e3 e4.
  equal Q2 e5 e6.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p10 : ex := (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition e7 : ex := (Sqrt p10)%N.
Definition p12 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
Definition e8 : ex := (Mul (Sqrt (Sz 0)) p12)%N.
(* norm(w) <= sqrt(n)*max_norm(w), by instance *)
Lemma step_3 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  norm n w <= sqrt (INR n) * maxnorm n w.
Proof.
  intros n w Hs_n.
  setting [n] [] [w] [] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (norm_below_max_norm.theorem_1 n w Hs_n)).
  exact (P1).
Qed.

Definition p14 : ex := (Max (0, 4098) (Abs (V1 1 (0, 4098))))%N.
Definition e10 : ex := (Mul (Sqrt (Sz 0)) p14)%N.
Definition p16 : ex := (Sqrt (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat)))%N.
Definition e11 : ex := (Mul p16 e9)%N.
Definition e12 : ex := (Mul p16 e10)%N.
Definition p19 : ex := (Mul (Sqrt (Sz 0)) (Max (0, 20000) (Abs (V1 1 (0, 20000)))))%N.
Definition e13 : ex := (Mul e7 p19)%N.
Definition e14 : ex := (Mul p19 e7)%N.
(* norm(u)*norm(w) <= sqrt(n)*max_norm(w)*norm(u), by replace *)
Lemma step_4 :
  forall (n : nat) (u w : vec),
  (0 < n)%nat ->
  norm n u * norm n w <= sqrt (INR n) * maxnorm n w * norm n u.
Proof.
  intros n u w Hs_n.
  setting [n] [] [u; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e9 e10 _ (fun sv Wv SFv => (step_3 n w Hs_n)) (nil_replaced Ev rv)) e11 e12.
  equal Q2 e13 e14.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p22 : ex := (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000)))%N.
Definition e18 : ex := (Sum (0, 20000) p22)%N.
Definition e15 : ex := (Abs e18)%N.
Definition e16 : ex := (Mul e7 p7)%N.
Definition e17 : ex := (Mul p7 e7)%N.
(* absolute(inner(w, u)) <= norm(u)*norm(w), by instance *)
Lemma step_5 :
  forall (n : nat) (u w : vec),
  (0 < n)%nat ->
  Rabs (inner n w u) <= norm n u * norm n w.
Proof.
  intros n u w Hs_n.
  setting [n] [] [w; u] [] [] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e16) by (exact (cauchy_schwarz.step_6 n w u Hs_n)).
  equal Q2 e16 e17.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* inner(w, u) <= absolute(inner(w, u)), by below absolute *)
Lemma step_6 :
  forall (n : nat) (u w : vec),
  (0 < n)%nat ->
  inner n w u <= Rabs (inner n w u).
Proof.
  intros n u w Hs_n.
  setting [n] [] [w; u] [] [] [].
  assert (P1 : den Ev rv e18 <= den Ev rv e15) by (exact (Rle_abs (den Ev rv e18))).
  exact (P1).
Qed.

Definition e19 : ex := (Mul e8 p7)%N.
(* inner(w, u) <= sqrt(n)*norm(u), by transitive *)
Lemma step_7 :
  forall (n : nat) (u w : vec),
  (0 < n)%nat ->
  maxnorm n w <= 1 ->
  inner n w u <= sqrt (INR n) * norm n u.
Proof.
  intros n u w Hs_n Hh1.
  setting [n] [] [w; u] [] [] [].
  assert (P1 : den Ev rv e18 <= den Ev rv e15) by (exact (step_6 n u w Hs_n)).
  assert (P2 : den Ev rv e15 <= den Ev rv e17) by (exact (step_5 n u w Hs_n)).
  assert (P3 : den Ev rv e17 <= den Ev rv e19) by (exact (step_4 n u w Hs_n)).
  assert (P4 : den Ev rv e19 <= den Ev rv e6) by (exact (step_2 n u w Hs_n Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Lemma step_8 :
  forall (n : nat) (u w : vec),
  (0 < n)%nat ->
  maxnorm n w <= 1 ->
  inner n w u <= sqrt (INR n) * norm n u.
Proof.
  intros n u w Hs_n Hh1.
  setting [n] [] [w; u] [] [] [].
  assert (P1 : den Ev rv e18 <= den Ev rv e6) by (exact (step_7 n u w Hs_n Hh1)).
  exact (P1).
Qed.

Definition e20 : ex := (Mul (Sqrt (Sz 0)) e7)%N.
Definition e21 : ex := (Sum (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* total(absolute(u[k]), k) <= sqrt(n)*norm(u), by one norm least *)
Lemma step_9 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  sum n (fun k => Rabs (u k)) <= sqrt (INR n) * norm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e20) by (exact (one_norm_least n u (den Ev rv e20) (fun u0 Hu0 Hu1 => (step_8 n u u0 Hs_n Hu0)) Hs_n)).
  exact (P1).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n u Hs_n.
  exact (step_9 n u Hs_n).
Qed.

Lemma defined_1 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [u] []) (ienv_of []) e21 /\
  defined (env_of [n] [] [u] []) (ienv_of []) e20.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
