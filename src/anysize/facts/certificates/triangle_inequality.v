(* Triangle inequality: the norm of a sum. The claim triangle-inequality of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* norm(u + v) <= norm(u) + norm(v) *)
Definition statement_1 : Prop :=
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd u v) <= norm n u + norm n v.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition p2 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition p3 : ex := (Add (Pow p1 2%nat) (Pow p2 2%nat))%N.
Definition e1 : ex := (Add p3 (Mul (Mul (Int 2) p1) p2))%N.
Definition e26 : ex := (Add p1 p2)%N.
Definition e2 : ex := (Pow e26 2%nat)%N.
(* norm(u)**2 + 2*norm(u)*norm(v) + norm(v)**2 <= (norm(u) + norm(v))**2, by same *)
Lemma step_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n u ^ 2 + norm n v ^ 2 + 2 * norm n u * norm n v <= (norm n u + norm n v) ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition p7 : ex := (Mul (V1 0 (0, 4098)) (V1 1 (0, 4098)))%N.
Definition e10 : ex := (Sum (0, 4098) p7)%N.
Definition e3 : ex := (Abs e10)%N.
Definition p10 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 0 (0, 4099)) 2%nat)))%N.
Definition p11 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 1 (0, 4100)) 2%nat)))%N.
Definition e4 : ex := (Mul p10 p11)%N.
Definition p13 : ex := (Add (Pow (Sqrt (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))) 2%nat) (Pow (Sqrt (Sum (0, 4097) (Pow (V1 1 (0, 4097)) 2%nat))) 2%nat))%N.
Definition e5 : ex := (Add p13 (Mul (Int 2) e3))%N.
Definition e6 : ex := (Add p13 (Mul (Int 2) e4))%N.
Definition e7 : ex := (Add p3 (Mul (Int 2) (Mul p1 p2)))%N.
(* 2*absolute(inner(u, v)) + norm(u)**2 + norm(v)**2 <= norm(u)**2 + 2*norm(u)*norm(v) + norm(v)**2, by replace *)
Lemma step_2 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n u ^ 2 + norm n v ^ 2 + 2 * Rabs (inner n u v) <= norm n u ^ 2 + norm n v ^ 2 + 2 * norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e3 e4 _ (fun sv Wv SFv => (cauchy_schwarz.step_6 n u v Hs_n)) (nil_replaced Ev rv)) e5 e6.
  equal Q2 e7 e1.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p17 : ex := (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000)))%N.
Definition e8 : ex := (Sum (0, 20000) p17)%N.
Definition e9 : ex := (Abs e8)%N.
(* inner(u, v) <= absolute(inner(u, v)), by below absolute *)
Lemma step_3 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v <= Rabs (inner n u v).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (Rle_abs (den Ev rv e8))).
  exact (P1).
Qed.

Definition p20 : ex := (Sum (0, 4099) (Mul (V1 0 (0, 4099)) (V1 1 (0, 4099))))%N.
Definition e11 : ex := (Abs p20)%N.
Definition e12 : ex := (Add p13 (Mul (Int 2) e10))%N.
Definition e13 : ex := (Add p13 (Mul (Int 2) e11))%N.
(* 2*inner(u, v) + norm(u)**2 + norm(v)**2 <= 2*absolute(inner(u, v)) + norm(u)**2 + norm(v)**2, by replace *)
Lemma step_4 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n u ^ 2 + norm n v ^ 2 + 2 * inner n u v <= norm n u ^ 2 + norm n v ^ 2 + 2 * Rabs (inner n u v).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e11 _ (fun sv Wv SFv => (step_3 n u v Hs_n)) (nil_replaced Ev rv)) e12 e13.
  exact (P1).
Qed.

Definition p24 : ex := (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (V1 1 (0, 20000))) 2%nat))%N.
Definition e22 : ex := (Sqrt p24)%N.
Definition e14 : ex := (Pow e22 2%nat)%N.
Definition e15 : ex := (Add p3 (Mul (Int 2) e8))%N.
(* norm(u + v)**2 <= 2*inner(u, v) + norm(u)**2 + norm(v)**2, by same *)
Lemma step_5 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd u v) ^ 2 <= norm n u ^ 2 + norm n v ^ 2 + 2 * inner n u v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e14 e15.
  exact (Req_le _ _ Q1).
Qed.

Definition e16 : ex := (Add p3 (Mul (Int 2) e9))%N.
(* norm(u + v)**2 <= (norm(u) + norm(v))**2, by transitive *)
Lemma step_6 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd u v) ^ 2 <= (norm n u + norm n v) ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e15) by (exact (step_5 n u v Hs_n)).
  assert (P2 : den Ev rv e15 <= den Ev rv e16) by (exact (step_4 n u v Hs_n)).
  assert (P3 : den Ev rv e16 <= den Ev rv e1) by (exact (step_2 n u v Hs_n)).
  assert (P4 : den Ev rv e1 <= den Ev rv e2) by (exact (step_1 n u v Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e17 : ex := (Sqrt e14)%N.
Definition e18 : ex := (Sqrt e2)%N.
Definition e19 : ex := (Pow e17 2%nat)%N.
Definition e20 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Add (V1 0 (0, 4096)) (V1 1 (0, 4096))) 2%nat))) 2%nat))%N.
Definition e21 : ex := (Sqrt (Sum (0, 4099) (Pow (Add (V1 0 (0, 4099)) (V1 1 (0, 4099))) 2%nat)))%N.
Definition e23 : ex := (Pow e18 2%nat)%N.
Definition e24 : ex := (Sqrt (Pow (Add (Sqrt (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat))) (Sqrt (Sum (0, 4098) (Pow (V1 1 (0, 4098)) 2%nat)))) 2%nat))%N.
Definition e25 : ex := (Add (Sqrt (Sum (0, 4100) (Pow (V1 0 (0, 4100)) 2%nat))) (Sqrt (Sum (0, 4101) (Pow (V1 1 (0, 4101)) 2%nat))))%N.
(* norm(u + v) <= norm(u) + norm(v), by root *)
Lemma step_7 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd u v) <= norm n u + norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e2) by (exact (step_6 n u v Hs_n)).
  equal Q2 e19 e14.
  nonnegative N3 (nil_nonnegative Ev) e20.
  nonnegative N4 (nil_nonnegative Ev) e21.
  assert (Q5 : den Ev rv e17 = den Ev rv e22) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e23 e2.
  nonnegative N7 (nil_nonnegative Ev) e24.
  nonnegative N8 (nil_nonnegative Ev) e25.
  assert (Q9 : den Ev rv e18 = den Ev rv e26) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e17 <= den Ev rv e18)) (Req_le _ _ Q9))).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n u v Hs_n.
  exact (step_7 n u v Hs_n).
Qed.

Lemma defined_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [u; v] []) (ienv_of []) e22 /\
  defined (env_of [n] [] [u; v] []) (ienv_of []) e26.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
