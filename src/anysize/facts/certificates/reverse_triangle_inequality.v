(* Reverse triangle inequality: the difference of two norms. The claim reverse-triangle-inequality of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require triangle_inequality.
Open Scope R_scope.

(* What is claimed. *)

(* absolute(-norm(v) + norm(u)) <= norm(u - v) *)
Definition statement_1 : Prop :=
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (- norm n v + norm n u) <= norm n (vadd u (vopp v)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p2 : ex := (Sum (0, 20000) (Pow p1 2%nat))%N.
Definition e1 : ex := (Sqrt p2)%N.
(* norm(u - v) <= norm(u - v), by same *)
Lemma step_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd u (vopp v)) <= norm n (vadd u (vopp v)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition e2 : ex := (Sqrt (Sum (0, 20000) (Pow (Add p1 (V1 1 (0, 20000))) 2%nat)))%N.
Definition p5 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition e3 : ex := (Add e1 p5)%N.
(* norm(u - v + v) <= norm(u - v) + norm(v), by instance *)
Lemma step_2 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd (vadd u (vopp v)) v) <= norm n (vadd u (vopp v)) + norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e3) by (exact (triangle_inequality.step_7 n (vadd u (vopp v)) v Hs_n)).
  exact (P1).
Qed.

Definition p7 : ex := (Sum (0, 4097) (Pow (Add (Add (V1 1 (0, 4097)) (Opp (V1 0 (0, 4097)))) (V1 0 (0, 4097))) 2%nat))%N.
Definition e4 : ex := (Sqrt p7)%N.
Definition p9 : ex := (Sqrt (Sum (0, 4098) (Pow (Add (V1 1 (0, 4098)) (Opp (V1 0 (0, 4098)))) 2%nat)))%N.
Definition p10 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 0 (0, 4099)) 2%nat)))%N.
Definition e5 : ex := (Add p9 p10)%N.
Definition p12 : ex := (Opp (Sqrt (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))))%N.
Definition e6 : ex := (Add p12 e4)%N.
Definition e7 : ex := (Add p12 e5)%N.
Definition p15 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition p16 : ex := (Opp p15)%N.
Definition p17 : ex := (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000))))%N.
Definition p18 : ex := (Sum (0, 20000) (Pow p17 2%nat))%N.
Definition e9 : ex := (Sqrt p18)%N.
Definition e8 : ex := (Add p16 (Add e9 p15))%N.
(* norm(u - v + v) - norm(v) <= norm(u - v), by replace *)
Lemma step_3 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - norm n v + norm n (vadd (vadd u (vopp v)) v) <= norm n (vadd u (vopp v)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [v; u] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e5 _ (fun sv Wv SFv => (step_2 n u v Hs_n)) (nil_replaced Ev rv)) e6 e7.
  equal Q2 e8 e9.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e10 : ex := (Add p16 p5)%N.
Definition e11 : ex := (Add p16 (Sqrt (Sum (0, 20000) (Pow (Add p17 (V1 0 (0, 20000))) 2%nat))))%N.
(* norm(u) - norm(v) <= norm(u - v + v) - norm(v), by same *)
Lemma step_4 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - norm n v + norm n u <= - norm n v + norm n (vadd (vadd u (vopp v)) v).
Proof.
  intros n u v Hs_n.
  setting [n] [] [v; u] [] [] [].
  equal Q1 e10 e11.
  exact (Req_le _ _ Q1).
Qed.

(* norm(v - u + u) <= norm(v - u) + norm(u), by instance *)
Lemma step_5 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd (vadd v (vopp u)) u) <= norm n (vadd v (vopp u)) + norm n u.
Proof.
  intros n u v Hs_n.
  setting [n] [] [v; u] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e3) by (exact (triangle_inequality.step_7 n (vadd v (vopp u)) u Hs_n)).
  exact (P1).
Qed.

(* norm(v - u) <= norm(u - v), by same *)
Lemma step_6 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd v (vopp u)) <= norm n (vadd u (vopp v)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [v; u] [] [] [].
  equal Q1 e1 e9.
  exact (Req_le _ _ Q1).
Qed.

(* norm(v - u + u) - norm(u) <= norm(v - u), by replace *)
Lemma step_7 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - norm n u + norm n (vadd (vadd v (vopp u)) u) <= norm n (vadd v (vopp u)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e5 _ (fun sv Wv SFv => (step_5 n u v Hs_n)) (nil_replaced Ev rv)) e6 e7.
  equal Q2 e8 e9.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(v - u + u) - norm(u) <= norm(u - v), by transitive *)
Lemma step_8 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - norm n u + norm n (vadd (vadd v (vopp u)) u) <= norm n (vadd u (vopp v)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e9) by (exact (step_7 n u v Hs_n)).
  assert (P2 : den Ev rv e9 <= den Ev rv e1) by (exact (step_6 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* -norm(u) + norm(v) <= norm(v - u + u) - norm(u), by same *)
Lemma step_9 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - norm n u + norm n v <= - norm n u + norm n (vadd (vadd v (vopp u)) u).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e10 e11.
  exact (Req_le _ _ Q1).
Qed.

(* -norm(u) + norm(v) <= norm(u - v), by transitive *)
Lemma step_10 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - norm n u + norm n v <= norm n (vadd u (vopp v)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e11) by (exact (step_9 n u v Hs_n)).
  assert (P2 : den Ev rv e11 <= den Ev rv e1) by (exact (step_8 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(u) - norm(v) <= norm(u - v), by transitive *)
Lemma step_11 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - norm n v + norm n u <= norm n (vadd u (vopp v)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [v; u] [] [] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e11) by (exact (step_4 n u v Hs_n)).
  assert (P2 : den Ev rv e11 <= den Ev rv e9) by (exact (step_3 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e12 : ex := (Add (Opp p5) p15)%N.
Definition e13 : ex := (Opp e10)%N.
Definition e14 : ex := (Abs e10)%N.
(* absolute(-norm(v) + norm(u)) <= norm(u - v), by absolute below *)
Lemma step_12 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (- norm n v + norm n u) <= norm n (vadd u (vopp v)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [v; u] [] [] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e9) by (exact (step_11 n u v Hs_n)).
  assert (P2 : den Ev rv e12 <= den Ev rv e9) by (exact (step_10 n u v Hs_n)).
  equal Q3 e13 e12.
  assert (P4 : den Ev rv e14 <= den Ev rv e9) by (exact (absolute_below (den Ev rv e10) (den Ev rv e9) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n u v Hs_n.
  exact (step_12 n u v Hs_n).
Qed.

Lemma defined_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [v; u] []) (ienv_of []) e14 /\
  defined (env_of [n] [] [v; u] []) (ienv_of []) e9.
Proof.
  intros n u v Hs_n.
  setting [n] [] [v; u] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
