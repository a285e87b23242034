(* Young: an inner product is at most a weighted mean of the squared norms. The claim young of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* inner(u, v) <= s*norm(u)**2/2 + norm(v)**2/(2*s) *)
Definition statement_1 : Prop :=
  forall (n : nat) (s : R) (u v : vec),
  (0 < n)%nat -> 0 < s ->
  inner n u v <= s * norm n u ^ 2 / 2 + norm n v ^ 2 / 2 / s.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat)%N.
Definition p2 : ex := (Mul (Mul (Sc 0) p1) (Inv (Int 2)))%N.
Definition p3 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat))) 2%nat)%N.
Definition p4 : ex := (Mul (Mul p3 (Inv (Int 2))) (Inv (Sc 0)))%N.
Definition e1 : ex := (Add p2 p4)%N.
(* s*norm(u)**2/2 + norm(v)**2/(2*s) <= s*norm(u)**2/2 + norm(v)**2/(2*s), by same *)
Lemma step_1 :
  forall (n : nat) (s : R) (u v : vec),
  (0 < n)%nat -> 0 < s ->
  s * norm n u ^ 2 / 2 + norm n v ^ 2 / 2 / s <= s * norm n u ^ 2 / 2 + norm n v ^ 2 / 2 / s.
Proof.
  intros n s u v Hs_n Hp_s.
  setting [n] [s] [u; v] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition e2 : ex := (Mul (Mul (Pow (Sqrt (Sum (0, 4096) (Pow (Add (Mul (Sc 0) (V1 0 (0, 4096))) (Opp (V1 1 (0, 4096)))) 2%nat))) 2%nat) (Inv (Int 2))) (Inv (Sc 0)))%N.
(* 0 <= norm(s*u - v)**2/(2*s), by nonnegative *)
Lemma step_2 :
  forall (n : nat) (s : R) (u v : vec),
  (0 < n)%nat -> 0 < s ->
  0 <= norm n (vadd (vscal s u) (vopp v)) ^ 2 / 2 / s.
Proof.
  intros n s u v Hs_n Hp_s.
  setting [n] [s] [u; v] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e2.
  exact N1.
Qed.

Definition e3 : ex := (Int 0)%N.
Definition p8 : ex := (Mul (Pow (Sqrt (Sum (0, 4098) (Pow (Add (Mul (Sc 0) (V1 0 (0, 4098))) (Opp (V1 1 (0, 4098)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e4 : ex := (Mul p8 (Inv (Sc 0)))%N.
Definition p10 : ex := (Mul (Inv (Int 2)) (Inv (Sc 0)))%N.
Definition p11 : ex := (Add (Mul (Mul (Inv (Int 2)) (Sc 0)) (Pow (Sqrt (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))) 2%nat)) (Mul p10 (Pow (Sqrt (Sum (0, 4097) (Pow (V1 1 (0, 4097)) 2%nat))) 2%nat)))%N.
Definition e5 : ex := (Add p11 (Opp e4))%N.
Definition e6 : ex := (Add p11 (Opp e3))%N.
Definition p14 : ex := (Opp (Mul (Mul (Pow (Sqrt (Sum (0, 20000) (Pow (Add (Mul (Sc 0) (V1 0 (0, 20000))) (Opp (V1 1 (0, 20000)))) 2%nat))) 2%nat) (Inv (Int 2))) (Inv (Sc 0))))%N.
Definition e7 : ex := (Add e1 p14)%N.
Definition p16 : ex := (Add (Mul (Mul (Inv (Int 2)) (Sc 0)) p1) (Mul p10 p3))%N.
Definition e8 : ex := (Add p16 p14)%N.
Definition e9 : ex := (Add p16 (Opp e3))%N.
(* s*norm(u)**2/2 - norm(s*u - v)**2/(2*s) + norm(v)**2/(2*s) <= s*norm(u)**2/2 + norm(v)**2/(2*s), by replace *)
Lemma line_1_2 :
  forall (n : nat) (s : R) (u v : vec),
  (0 < n)%nat -> 0 < s ->
  s * norm n u ^ 2 / 2 + norm n v ^ 2 / 2 / s - norm n (vadd (vscal s u) (vopp v)) ^ 2 / 2 / s
  <= s * norm n u ^ 2 / 2 + norm n v ^ 2 / 2 / s.
Proof.
  intros n s u v Hs_n Hp_s.
  setting [n] [s] [u; v] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e3 e4 _ (fun sv Wv SFv => (step_2 n s u v Hs_n Hp_s)) (nil_replaced Ev rv)) e5 e6.
  equal Q2 e7 e8.
  equal Q3 e9 e1.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e10 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000))))%N.
(* inner(u, v) <= s*norm(u)**2/2 - norm(s*u - v)**2/(2*s) + norm(v)**2/(2*s), by same *)
Lemma line_1_1 :
  forall (n : nat) (s : R) (u v : vec),
  (0 < n)%nat -> 0 < s ->
  inner n u v <= s * norm n u ^ 2 / 2 + norm n v ^ 2 / 2 / s - norm n (vadd (vscal s u) (vopp v)) ^ 2 / 2 / s.
Proof.
  intros n s u v Hs_n Hp_s.
  setting [n] [s] [u; v] [] [] [0%N].
  equal Q1 e10 e7.
  exact (Req_le _ _ Q1).
Qed.

(* inner(u, v) <= s*norm(u)**2/2 + norm(v)**2/(2*s), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n s u v Hs_n Hp_s.
  setting [n] [s] [u; v] [] [] [0%N].
  assert (P1 : den Ev rv e10 <= den Ev rv e7) by (exact (line_1_1 n s u v Hs_n Hp_s)).
  assert (P2 : den Ev rv e7 <= den Ev rv e1) by (exact (line_1_2 n s u v Hs_n Hp_s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n : nat) (s : R) (u v : vec),
  (0 < n)%nat -> 0 < s ->
  defined (env_of [n] [s] [u; v] []) (ienv_of []) e10 /\
  defined (env_of [n] [s] [u; v] []) (ienv_of []) e1.
Proof.
  intros n s u v Hs_n Hp_s.
  setting [n] [s] [u; v] [] [] [0%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
