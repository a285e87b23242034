(* Section 1.1, after Theorem 1.4: two shifts with one bound. The claim closeness of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
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
Definition e63 : ex := (Sqrt p1)%N.
Definition e1 : ex := (Add (Sqrt (Sum (0, 20000) (Pow (Opp (V1 0 (0, 20000))) 2%nat))) e63)%N.
Definition p4 : ex := (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition e62 : ex := (Sqrt p4)%N.
Definition e2 : ex := (Add e63 e62)%N.
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

Definition p7 : ex := (Pow e62 2%nat)%N.
Definition p8 : ex := (Pow e63 2%nat)%N.
Definition p9 : ex := (Add p7 p8)%N.
Definition e3 : ex := (Add p9 (Mul (Mul (Int 2) e62) e63))%N.
Definition e48 : ex := (Add e62 e63)%N.
Definition e4 : ex := (Pow e48 2%nat)%N.
(* norm(u)**2 + 2*norm(u)*norm(v) + norm(v)**2 <= (norm(u) + norm(v))**2, by same *)
Lemma step_2 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n u ^ 2 + norm n v ^ 2 + 2 * norm n u * norm n v <= (norm n u + norm n v) ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e3 e4.
  exact (Req_le _ _ Q1).
Qed.

Definition p13 : ex := (Sum (0, 4096) (Sum (0, 4097) (Pow (Add (Mul (V1 0 (0, 4096)) (V1 1 (0, 4097))) (Opp (Mul (V1 0 (0, 4097)) (V1 1 (0, 4096))))) 2%nat)))%N.
Definition e5 : ex := (Mul p13 (Inv (Int 2)))%N.
(* 0 <= total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by nonnegative *)
Lemma step_3 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  0 <= sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e5.
  exact N1.
Qed.

Definition e6 : ex := (Int 0)%N.
Definition p16 : ex := (Mul (Pow (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat))) 2%nat) (Pow (Sqrt (Sum (0, 4099) (Pow (V1 1 (0, 4099)) 2%nat))) 2%nat))%N.
Definition e7 : ex := (Add (Opp e5) p16)%N.
Definition e8 : ex := (Add (Opp e6) p16)%N.
Definition e10 : ex := (Mul p7 p8)%N.
Definition e9 : ex := (Add (Opp e6) e10)%N.
(* norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2 <= norm(u)**2*norm(v)**2, by replace *)
Lemma step_4 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2
  <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e5 _ (fun sv Wv SFv => (step_3 n u v Hs_n)) (nil_replaced Ev rv)) e7 e8.
  equal Q2 e9 e10.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p21 : ex := (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000)))%N.
Definition e32 : ex := (Sum (0, 20000) p21)%N.
Definition e11 : ex := (Pow e32 2%nat)%N.
Definition e12 : ex := (Add (Opp (Mul (Sum (0, 20001) (Sum (0, 20000) (Pow (Add (Mul (V1 0 (0, 20001)) (V1 1 (0, 20000))) (Opp (Mul (V1 0 (0, 20000)) (V1 1 (0, 20001))))) 2%nat))) (Inv (Int 2)))) e10)%N.
(* inner(u, v)**2 <= norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by same *)
Lemma step_5 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2
  <= - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e11 e12.
  exact (Req_le _ _ Q1).
Qed.

(* inner(u, v)**2 <= norm(u)**2*norm(v)**2, by transitive *)
Lemma step_6 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2 <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e12) by (exact (step_5 n u v Hs_n)).
  assert (P2 : den Ev rv e12 <= den Ev rv e10) by (exact (step_4 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e13 : ex := (Sqrt e11)%N.
Definition e14 : ex := (Sqrt e10)%N.
Definition e15 : ex := (Pow e13 2%nat)%N.
Definition e19 : ex := (Abs e32)%N.
Definition e16 : ex := (Pow e19 2%nat)%N.
Definition p30 : ex := (Sum (0, 4096) (Mul (V1 0 (0, 4096)) (V1 1 (0, 4096))))%N.
Definition e17 : ex := (Sqrt (Pow p30 2%nat))%N.
Definition p32 : ex := (Sum (0, 4099) (Mul (V1 0 (0, 4099)) (V1 1 (0, 4099))))%N.
Definition e18 : ex := (Abs p32)%N.
Definition e20 : ex := (Pow e14 2%nat)%N.
Definition e24 : ex := (Mul e62 e63)%N.
Definition e21 : ex := (Pow e24 2%nat)%N.
Definition p37 : ex := (Sqrt (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat)))%N.
Definition p38 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 1 (0, 4098)) 2%nat)))%N.
Definition e22 : ex := (Sqrt (Mul (Pow p37 2%nat) (Pow p38 2%nat)))%N.
Definition p40 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 0 (0, 4100)) 2%nat)))%N.
Definition p41 : ex := (Sqrt (Sum (0, 4101) (Pow (V1 1 (0, 4101)) 2%nat)))%N.
Definition e23 : ex := (Mul p40 p41)%N.
(* Abs(inner(u, v)) <= norm(u)*norm(v), by root *)
Lemma step_7 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e10) by (exact (step_6 n u v Hs_n)).
  equal Q2 e15 e16.
  nonnegative N3 (nil_nonnegative Ev) e17.
  nonnegative N4 (nil_nonnegative Ev) e18.
  assert (Q5 : den Ev rv e13 = den Ev rv e19) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e20 e21.
  nonnegative N7 (nil_nonnegative Ev) e22.
  nonnegative N8 (nil_nonnegative Ev) e23.
  assert (Q9 : den Ev rv e14 = den Ev rv e24) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e13 <= den Ev rv e14)) (Req_le _ _ Q9))).
Qed.

Definition e25 : ex := (Abs p30)%N.
Definition e26 : ex := (Mul p37 p38)%N.
(* absolute(inner(u, v)) <= norm(u)*norm(v), by replace *)
Lemma step_8 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e25 e26 _ (fun sv Wv SFv => (step_7 n u v Hs_n)) (nil_replaced Ev rv)) e25 e26.
  exact (P1).
Qed.

Definition p45 : ex := (Mul (V1 0 (0, 4098)) (V1 1 (0, 4098)))%N.
Definition e33 : ex := (Sum (0, 4098) p45)%N.
Definition e27 : ex := (Abs e33)%N.
Definition p48 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 0 (0, 4099)) 2%nat)))%N.
Definition p49 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 1 (0, 4100)) 2%nat)))%N.
Definition e28 : ex := (Mul p48 p49)%N.
Definition p51 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e52 : ex := (Sqrt p51)%N.
Definition p53 : ex := (Sqrt (Sum (0, 4097) (Pow (V1 1 (0, 4097)) 2%nat)))%N.
Definition p54 : ex := (Add (Pow e52 2%nat) (Pow p53 2%nat))%N.
Definition e29 : ex := (Add p54 (Mul (Int 2) e27))%N.
Definition e30 : ex := (Add p54 (Mul (Int 2) e28))%N.
Definition e31 : ex := (Add p9 (Mul (Int 2) e24))%N.
(* 2*absolute(inner(u, v)) + norm(u)**2 + norm(v)**2 <= norm(u)**2 + 2*norm(u)*norm(v) + norm(v)**2, by replace *)
Lemma step_9 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n u ^ 2 + norm n v ^ 2 + 2 * Rabs (inner n u v) <= norm n u ^ 2 + norm n v ^ 2 + 2 * norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e27 e28 _ (fun sv Wv SFv => (step_8 n u v Hs_n)) (nil_replaced Ev rv)) e29 e30.
  equal Q2 e31 e3.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* inner(u, v) <= absolute(inner(u, v)), by below absolute *)
Lemma step_10 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v <= Rabs (inner n u v).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e32 <= den Ev rv e19) by (exact (Rle_abs (den Ev rv e32))).
  exact (P1).
Qed.

Definition e34 : ex := (Add p54 (Mul (Int 2) e33))%N.
Definition e35 : ex := (Add p54 (Mul (Int 2) e18))%N.
(* 2*inner(u, v) + norm(u)**2 + norm(v)**2 <= 2*absolute(inner(u, v)) + norm(u)**2 + norm(v)**2, by replace *)
Lemma step_11 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n u ^ 2 + norm n v ^ 2 + 2 * inner n u v <= norm n u ^ 2 + norm n v ^ 2 + 2 * Rabs (inner n u v).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e33 e18 _ (fun sv Wv SFv => (step_10 n u v Hs_n)) (nil_replaced Ev rv)) e34 e35.
  exact (P1).
Qed.

Definition p60 : ex := (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (V1 1 (0, 20000))) 2%nat))%N.
Definition e44 : ex := (Sqrt p60)%N.
Definition e36 : ex := (Pow e44 2%nat)%N.
Definition e37 : ex := (Add p9 (Mul (Int 2) e32))%N.
(* norm(u + v)**2 <= 2*inner(u, v) + norm(u)**2 + norm(v)**2, by same *)
Lemma step_12 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd u v) ^ 2 <= norm n u ^ 2 + norm n v ^ 2 + 2 * inner n u v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e36 e37.
  exact (Req_le _ _ Q1).
Qed.

Definition e38 : ex := (Add p9 (Mul (Int 2) e19))%N.
(* norm(u + v)**2 <= (norm(u) + norm(v))**2, by transitive *)
Lemma step_13 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd u v) ^ 2 <= (norm n u + norm n v) ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e36 <= den Ev rv e37) by (exact (step_12 n u v Hs_n)).
  assert (P2 : den Ev rv e37 <= den Ev rv e38) by (exact (step_11 n u v Hs_n)).
  assert (P3 : den Ev rv e38 <= den Ev rv e3) by (exact (step_9 n u v Hs_n)).
  assert (P4 : den Ev rv e3 <= den Ev rv e4) by (exact (step_2 n u v Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e39 : ex := (Sqrt e36)%N.
Definition e40 : ex := (Sqrt e4)%N.
Definition e41 : ex := (Pow e39 2%nat)%N.
Definition e42 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Add (V1 0 (0, 4096)) (V1 1 (0, 4096))) 2%nat))) 2%nat))%N.
Definition e43 : ex := (Sqrt (Sum (0, 4099) (Pow (Add (V1 0 (0, 4099)) (V1 1 (0, 4099))) 2%nat)))%N.
Definition e45 : ex := (Pow e40 2%nat)%N.
Definition e46 : ex := (Sqrt (Pow (Add p37 p38) 2%nat))%N.
Definition e47 : ex := (Add p40 p41)%N.
(* norm(u + v) <= norm(u) + norm(v), by root *)
Lemma step_14 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd u v) <= norm n u + norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e36 <= den Ev rv e4) by (exact (step_13 n u v Hs_n)).
  equal Q2 e41 e36.
  nonnegative N3 (nil_nonnegative Ev) e42.
  nonnegative N4 (nil_nonnegative Ev) e43.
  assert (Q5 : den Ev rv e39 = den Ev rv e44) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e45 e4.
  nonnegative N7 (nil_nonnegative Ev) e46.
  nonnegative N8 (nil_nonnegative Ev) e47.
  assert (Q9 : den Ev rv e40 = den Ev rv e48) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e39 <= den Ev rv e40)) (Req_le _ _ Q9))).
Qed.

Definition e49 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000)))) 2%nat)))%N.
Definition p74 : ex := (Sqrt (Sum (0, 20000) (Pow (Opp (V1 1 (0, 20000))) 2%nat)))%N.
Definition e50 : ex := (Add e62 p74)%N.
Definition e51 : ex := (Add p74 e62)%N.
(* norm(p - q) <= norm(-q) + norm(p), by instance *)
Lemma step_15 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd p (vopp q)) <= norm n (vopp q) + norm n p.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e49 <= den Ev rv e50) by (exact (step_14 n p (vopp q) Hs_n)).
  equal Q2 e50 e51.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(p) <= s, by assume *)
Lemma step_16 :
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
Lemma step_17 :
  forall (n : nat) (q : vec) (s : R),
  (0 < n)%nat -> 0 < s ->
  norm n q <= s ->
  norm n q <= s.
Proof.
  intros n q s Hs_n Hp_s Hh1.
  setting [n] [s] [q] [] [] [0%N].
  exact Hh1.
Qed.

Definition e53 : ex := (Sc 0)%N.
Definition e54 : ex := (Add e53 e52)%N.
Definition e55 : ex := (Add e53 e53)%N.
Definition e56 : ex := (Mul (Int 2) e53)%N.
(* s + norm(q) <= 2*s, by replace *)
Lemma step_18 :
  forall (n : nat) (q : vec) (s : R),
  (0 < n)%nat -> 0 < s ->
  norm n q <= s ->
  s + norm n q <= 2 * s.
Proof.
  intros n q s Hs_n Hp_s Hh1.
  setting [n] [s] [q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e52 e53 _ (fun sv Wv SFv => (step_17 n q s Hs_n Hp_s Hh1)) (nil_replaced Ev rv)) e54 e55.
  equal Q2 e55 e56.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e57 : ex := (Add e52 p53)%N.
Definition e58 : ex := (Add e53 p53)%N.
(* norm(p) + norm(q) <= s + norm(q), by replace *)
Lemma step_19 :
  forall (n : nat) (p q : vec) (s : R),
  (0 < n)%nat -> 0 < s ->
  norm n p <= s ->
  norm n p + norm n q <= s + norm n q.
Proof.
  intros n p q s Hs_n Hp_s Hh1.
  setting [n] [s] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e52 e53 _ (fun sv Wv SFv => (step_16 n p s Hs_n Hp_s Hh1)) (nil_replaced Ev rv)) e57 e58.
  exact (P1).
Qed.

Definition e59 : ex := (Add e53 e63)%N.
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
  assert (P1 : den Ev rv e48 <= den Ev rv e59) by (exact (step_19 n p q s Hs_n Hp_s Hh1)).
  assert (P2 : den Ev rv e59 <= den Ev rv e56) by (exact (step_18 n q s Hs_n Hp_s Hh2)).
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
  assert (P1 : den Ev rv e49 <= den Ev rv e51) by (exact (step_15 n p q Hs_n)).
  assert (P2 : den Ev rv e51 <= den Ev rv e48) by (exact (step_1 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(p - q) <= 2*s, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n p q s Hs_n Hp_s Hh1 Hh2.
  setting [n] [s] [p; q] [] [] [0%N].
  assert (P1 : den Ev rv e49 <= den Ev rv e48) by (exact (line_1_1 n p q Hs_n)).
  assert (P2 : den Ev rv e48 <= den Ev rv e56) by (exact (line_1_2 n p q s Hs_n Hp_s Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e60 : ex := (Add e53 (Opp e63))%N.
Definition e61 : ex := (Add e53 (Opp e62))%N.
Lemma defined_1 :
  forall (n : nat) (p q : vec) (s : R),
  (0 < n)%nat -> 0 < s ->
  norm n p <= s ->
  norm n q <= s ->
  defined (env_of [n] [s] [p; q] []) (ienv_of []) e49 /\
  defined (env_of [n] [s] [p; q] []) (ienv_of []) e56.
Proof.
  intros n p q s Hs_n Hp_s Hh1 Hh2.
  setting [n] [s] [p; q] [] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e61 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e60 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

(* at n = 1, p = [1], q = [-1], s = 1: the left side is 2, the right side 1 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [1]%nat [1]%Q [[1]; [(-1)]]%Q []%Q [] [0%N] e49 e53 (ltac:(computed))
    (H 1%nat (vector ([1])%Q) (vector ([(-1)])%Q) (Q2R (1)%Q) ltac:(lia) (holds_lt [1]%nat [1]%Q [[1]; [(-1)]]%Q []%Q [] [0%N] e6 e53 (ltac:(computed))) (holds_le [1]%nat [1]%Q [[1]; [(-1)]]%Q []%Q [] [0%N] e62 e53 (ltac:(computed))) (holds_le [1]%nat [1]%Q [[1]; [(-1)]]%Q []%Q [] [0%N] e63 e53 (ltac:(computed))))).
Qed.
