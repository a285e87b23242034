(* Section 1.1, after Theorem 1.4: two shifts with one bound. The claim closeness of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require triangle_inequality.
Open Scope R_scope.

(* What is claimed. *)

(* norm(p - q) <= 2*s *)
Definition statement_1 : Prop :=
  forall (n : nat) (p q : vec) (s : R),
  (0 < n)%nat -> 0 < s ->
  norm n p <= s ->
  norm n q <= s ->
  norm n (vadd p (vopp q)) <= 2 * s.

(* As printed in the text we worked from; shown to be false below. *)

(* norm(p - q) <= s *)
Definition printed_1 : Prop :=
  forall (n : nat) (p q : vec) (s : R),
  (0 < n)%nat -> 0 < s ->
  norm n p <= s ->
  norm n q <= s ->
  norm n (vadd p (vopp q)) <= s.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition e19 : ex := (Sqrt p1)%N.
Definition e1 : ex := (Add (Sqrt (Sum (0, 20000) (Pow (Opp (V1 0 (0, 20000))) 2%nat))) e19)%N.
Definition p4 : ex := (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition e18 : ex := (Sqrt p4)%N.
Definition e2 : ex := (Add e19 e18)%N.
(* norm(-q) + norm(p) <= norm(p) + norm(q), by same *)
Lemma step_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vopp q) + norm n p <= norm n p + norm n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition e3 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000)))) 2%nat)))%N.
Definition p8 : ex := (Sqrt (Sum (0, 20000) (Pow (Opp (V1 1 (0, 20000))) 2%nat)))%N.
Definition e4 : ex := (Add e18 p8)%N.
Definition e5 : ex := (Add p8 e18)%N.
(* norm(p - q) <= norm(-q) + norm(p), by instance *)
Lemma step_2 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd p (vopp q)) <= norm n (vopp q) + norm n p.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (triangle_inequality.step_7 n p (vopp q) Hs_n)).
  equal Q2 e4 e5.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(p) <= s, by assume *)
Lemma step_3 :
  forall (n : nat) (p : vec) (s : R),
  (0 < n)%nat -> 0 < s ->
  norm n p <= s ->
  norm n p <= s.
Proof.
  intros n p s Hs_n Hp_s Hh1.
  setting [n] [s] [p] [] [] [0%N].
  exact Hh1.
Qed.

(* norm(q) <= s, by assume *)
Lemma step_4 :
  forall (n : nat) (q : vec) (s : R),
  (0 < n)%nat -> 0 < s ->
  norm n q <= s ->
  norm n q <= s.
Proof.
  intros n q s Hs_n Hp_s Hh1.
  setting [n] [s] [q] [] [] [0%N].
  exact Hh1.
Qed.

Definition p11 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e6 : ex := (Sqrt p11)%N.
Definition e7 : ex := (Sc 0)%N.
Definition e8 : ex := (Add e7 e6)%N.
Definition e9 : ex := (Add e7 e7)%N.
Definition e10 : ex := (Mul (Int 2) e7)%N.
(* s + norm(q) <= 2*s, by replace *)
Lemma step_5 :
  forall (n : nat) (q : vec) (s : R),
  (0 < n)%nat -> 0 < s ->
  norm n q <= s ->
  s + norm n q <= 2 * s.
Proof.
  intros n q s Hs_n Hp_s Hh1.
  setting [n] [s] [q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e7 _ (fun sv Wv SFv => (step_4 n q s Hs_n Hp_s Hh1)) (nil_replaced Ev rv)) e8 e9.
  equal Q2 e9 e10.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p17 : ex := (Sqrt (Sum (0, 4097) (Pow (V1 1 (0, 4097)) 2%nat)))%N.
Definition e11 : ex := (Add e6 p17)%N.
Definition e12 : ex := (Add e7 p17)%N.
(* norm(p) + norm(q) <= s + norm(q), by replace *)
Lemma step_6 :
  forall (n : nat) (p q : vec) (s : R),
  (0 < n)%nat -> 0 < s ->
  norm n p <= s ->
  norm n p + norm n q <= s + norm n q.
Proof.
  intros n p q s Hs_n Hp_s Hh1.
  setting [n] [s] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e7 _ (fun sv Wv SFv => (step_3 n p s Hs_n Hp_s Hh1)) (nil_replaced Ev rv)) e11 e12.
  exact (P1).
Qed.

Definition e13 : ex := (Add e18 e19)%N.
Definition e14 : ex := (Add e7 e19)%N.
(* norm(p) + norm(q) <= 2*s, by transitive *)
Lemma line_1_2 :
  forall (n : nat) (p q : vec) (s : R),
  (0 < n)%nat -> 0 < s ->
  norm n p <= s ->
  norm n q <= s ->
  norm n p + norm n q <= 2 * s.
Proof.
  intros n p q s Hs_n Hp_s Hh1 Hh2.
  setting [n] [s] [p; q] [] [] [0%N].
  assert (P1 : den Ev rv e13 <= den Ev rv e14) by (exact (step_6 n p q s Hs_n Hp_s Hh1)).
  assert (P2 : den Ev rv e14 <= den Ev rv e10) by (exact (step_5 n q s Hs_n Hp_s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(p - q) <= norm(p) + norm(q), by transitive *)
Lemma line_1_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd p (vopp q)) <= norm n p + norm n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e5) by (exact (step_2 n p q Hs_n)).
  assert (P2 : den Ev rv e5 <= den Ev rv e13) by (exact (step_1 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(p - q) <= 2*s, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n p q s Hs_n Hp_s Hh1 Hh2.
  setting [n] [s] [p; q] [] [] [0%N].
  assert (P1 : den Ev rv e3 <= den Ev rv e13) by (exact (line_1_1 n p q Hs_n)).
  assert (P2 : den Ev rv e13 <= den Ev rv e10) by (exact (line_1_2 n p q s Hs_n Hp_s Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e15 : ex := (Add e7 (Opp e19))%N.
Definition e16 : ex := (Add e7 (Opp e18))%N.
Lemma defined_1 :
  forall (n : nat) (p q : vec) (s : R),
  (0 < n)%nat -> 0 < s ->
  norm n p <= s ->
  norm n q <= s ->
  defined (env_of [n] [s] [p; q] []) (ienv_of []) e3 /\
  defined (env_of [n] [s] [p; q] []) (ienv_of []) e10.
Proof.
  intros n p q s Hs_n Hp_s Hh1 Hh2.
  setting [n] [s] [p; q] [] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e16 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e15 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition e17 : ex := (Int 0)%N.
(* at n = 1, p = [1], q = [-1], s = 1: the left side is 2, the right side 1 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [1]%nat [1]%Q [[1]; [(-1)]]%Q []%Q [] [0%N] e3 e7 (ltac:(computed))
    (H 1%nat (vector ([1])%Q) (vector ([(-1)])%Q) (Q2R (1)%Q) ltac:(lia) (holds_lt [1]%nat [1]%Q [[1]; [(-1)]]%Q []%Q [] [0%N] e17 e7 (ltac:(computed))) (holds_le [1]%nat [1]%Q [[1]; [(-1)]]%Q []%Q [] [0%N] e18 e7 (ltac:(computed))) (holds_le [1]%nat [1]%Q [[1]; [(-1)]]%Q []%Q [] [0%N] e19 e7 (ltac:(computed))))).
Qed.
