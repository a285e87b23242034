(* Length of a vector of sum 0: the length of a vector whose entries sum to zero. The claim zero-sum of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* norm(u) <= sqrt(2)*total(absolute(u[k]), k)/2 *)
Definition statement_1 : Prop :=
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  norm n u <= sqrt 2 * sum n (fun k => Rabs (u k)) / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e12 : ex := (Sc 0)%N.
Definition e13 : ex := (Sc 1)%N.
Definition p3 : ex := (Add e13 (Opp (Abs e13)))%N.
Definition e1 : ex := (Mul e12 p3)%N.
Definition e2 : ex := (Abs e1)%N.
(* s*(a - absolute(a)) <= absolute(s*(a - absolute(a))), by below absolute *)
Lemma step_1 :
  forall (a s : R),
  s * (a - Rabs a) <= Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (Rle_abs (den Ev rv e1))).
  exact (P1).
Qed.

Definition e3 : ex := (Pow e2 2%nat)%N.
Definition e28 : ex := (Abs e12)%N.
Definition e43 : ex := (Abs p3)%N.
Definition e5 : ex := (Mul e28 e43)%N.
Definition e4 : ex := (Pow e5 2%nat)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_2 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e3 e4.
  nonnegative N2 (nil_nonnegative Ev) e2.
  nonnegative N3 (nil_nonnegative Ev) e5.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e10 : ex := (Mul e12 (Abs e13))%N.
Definition e6 : ex := (Add e10 e2)%N.
Definition e7 : ex := (Add e10 e5)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_3 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e5 _ (fun sv Wv SFv => (step_2 a s)) (nil_replaced Ev rv)) e6 e7.
  exact (P1).
Qed.

Definition e8 : ex := (Add e1 e10)%N.
Definition e9 : ex := (Add e2 e10)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_4 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 a s)) (nil_replaced Ev rv)) e8 e9.
  equal Q2 e9 e6.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_5 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e10))).
Qed.

Definition p16 : ex := (Add (Opp e13) (Abs e13))%N.
Definition e16 : ex := (Mul e12 p16)%N.
Definition e11 : ex := (Add (Mul e13 e12) e16)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_6 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e10 e11.
  exact (Req_le _ _ Q1).
Qed.

(* s <= r, by assume *)
Lemma step_7 :
  forall (r s : R),
  s <= r ->
  s <= r.
Proof.
  intros r s Hh1.
  setting [] [s; r] [] [] [] [].
  exact Hh1.
Qed.

Definition e14 : ex := (Mul e12 (Abs (Sc 2)))%N.
Definition e15 : ex := (Mul e13 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_8 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e12 e13 _ (fun sv Wv SFv => (step_7 r s Hh1)) (nil_replaced Ev rv)) e14 e15.
  exact (P1).
Qed.

Definition e17 : ex := (Abs e16)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_9 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e17) by (exact (Rle_abs (den Ev rv e16))).
  exact (P1).
Qed.

Definition e18 : ex := (Pow e17 2%nat)%N.
Definition p23 : ex := (Abs p16)%N.
Definition e20 : ex := (Mul e28 p23)%N.
Definition e19 : ex := (Pow e20 2%nat)%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_10 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e18 e19.
  nonnegative N2 (nil_nonnegative Ev) e17.
  nonnegative N3 (nil_nonnegative Ev) e20.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e32 : ex := (Opp e12)%N.
Definition e35 : ex := (Add e32 e28)%N.
Definition e25 : ex := (Mul e13 e35)%N.
Definition e21 : ex := (Abs e25)%N.
Definition p30 : ex := (Abs e35)%N.
Definition e22 : ex := (Mul (Abs e13) p30)%N.
Definition e27 : ex := (Mul e12 e13)%N.
Definition e23 : ex := (Add e27 e21)%N.
Definition e24 : ex := (Add e27 e22)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_11 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e21 e22 _ (fun sv Wv SFv => (step_10 a r)) (nil_replaced Ev rv)) e23 e24.
  exact (P1).
Qed.

Definition e26 : ex := (Add e27 e25)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_12 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e25 e21 _ (fun sv Wv SFv => (step_9 a r)) (nil_replaced Ev rv)) e26 e23.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_13 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e27))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_14 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e28) by (exact (Rle_abs (den Ev rv e12))).
  exact (P1).
Qed.

(* a - absolute(a) <= 0, by assume *)
Lemma step_15 :
  forall (a : R),
  a - Rabs a <= 0 ->
  a - Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* -a <= 0, by assume *)
Lemma step_16 :
  forall (a : R),
  - a <= 0 ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= a, by assume *)
Lemma step_17 :
  forall (a : R),
  0 <= a ->
  0 <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e29 : ex := (Int 0)%N.
Definition e30 : ex := (Add e12 (Opp e29))%N.
Definition e31 : ex := (Add e29 (Opp e32))%N.
(* -a <= 0, by discharge *)
Lemma step_18 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e12) by (exact (step_17 a Hh1)).
  equal Q2 e30 e31.
  assert (P3 : den Ev rv e32 <= den Ev rv e29) by (exact (rearranged (den Ev rv e29) (den Ev rv e12) (den Ev rv e32) (den Ev rv e29) P1 Q2)).
  assert (P4 : den Ev rv e32 <= den Ev rv e29) by (exact (step_16 a P3)).
  exact (P4).
Qed.

(* -a <= a, by transitive *)
Lemma step_19 :
  forall (a : R),
  0 <= a ->
  - a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e32 <= den Ev rv e29) by (exact (step_18 a Hh1)).
  assert (P2 : den Ev rv e29 <= den Ev rv e12) by (exact (step_17 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_20 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e12))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_21 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e12) by (exact (step_20 a)).
  assert (P2 : den Ev rv e32 <= den Ev rv e12) by (exact (step_19 a Hh1)).
  assert (P3 : den Ev rv e28 <= den Ev rv e12) by (exact (absolute_below (den Ev rv e12) (den Ev rv e12) P1 P2)).
  exact (P3).
Qed.

(* -a + absolute(a) <= 0, by assume *)
Lemma step_22 :
  forall (a : R),
  - a + Rabs a <= 0 ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e33 : ex := (Add e12 (Opp e28))%N.
Definition e34 : ex := (Add e29 (Opp e35))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_23 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e28 <= den Ev rv e12) by (exact (step_21 a Hh1)).
  equal Q2 e33 e34.
  assert (P3 : den Ev rv e35 <= den Ev rv e29) by (exact (rearranged (den Ev rv e28) (den Ev rv e12) (den Ev rv e35) (den Ev rv e29) P1 Q2)).
  assert (P4 : den Ev rv e35 <= den Ev rv e29) by (exact (step_22 a P3)).
  exact (P4).
Qed.

Definition e36 : ex := (Add e28 e32)%N.
Definition e38 : ex := (Opp e33)%N.
Definition e37 : ex := (Add e29 e38)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_24 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e28) by (exact (step_14 a)).
  equal Q2 e36 e37.
  assert (P3 : den Ev rv e33 <= den Ev rv e29) by (exact (rearranged (den Ev rv e12) (den Ev rv e28) (den Ev rv e33) (den Ev rv e29) P1 Q2)).
  assert (P4 : den Ev rv e33 <= den Ev rv e29) by (exact (step_15 a P3)).
  exact (P4).
Qed.

Definition e39 : ex := (Abs e33)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_25 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e33 <= den Ev rv e29) by (exact (step_24 a)).
  assert (P2 : den Ev rv e35 <= den Ev rv e29) by (exact (step_23 a Hh1)).
  equal Q3 e38 e35.
  assert (P4 : den Ev rv e39 <= den Ev rv e29) by (exact (absolute_below (den Ev rv e33) (den Ev rv e29) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p45 : ex := (Mul (Abs e13) e39)%N.
Definition e40 : ex := (Add e27 p45)%N.
Definition e41 : ex := (Add e27 (Mul (Abs e13) e29))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_26 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e39 e29 _ (fun sv Wv SFv => (step_25 a Hh1)) (nil_replaced Ev rv)) e40 e41.
  equal Q2 e24 e40.
  equal Q3 e41 e27.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_27 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e26 <= den Ev rv e23) by (exact (step_12 a r)).
  assert (P2 : den Ev rv e23 <= den Ev rv e24) by (exact (step_11 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e42 : ex := (Add (Mul (Sc 2) e13) (Mul e13 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_28 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e15) by (exact (step_8 a r s Hh1)).
  assert (P2 : den Ev rv e15 <= den Ev rv e42) by (exact (step_6 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e44 : ex := (Add e10 (Mul e28 e29))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_29 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e43 e29 _ (fun sv Wv SFv => (step_25 a Hh1)) (nil_replaced Ev rv)) e7 e44.
  equal Q2 e44 e10.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_30 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e6) by (exact (step_4 a s)).
  assert (P2 : den Ev rv e6 <= den Ev rv e7) by (exact (step_3 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e47 : ex := (Mul e13 e28)%N.
Definition e45 : ex := (Add (Mul e13 e33) e47)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_31 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e27 e45.
  exact (Req_le _ _ Q1).
Qed.

Definition e46 : ex := (Add e47 p45)%N.
Definition e50 : ex := (Mul e12 (Sc 2))%N.
Definition e48 : ex := (Add e50 (Mul (Sc 2) e35))%N.
Definition e49 : ex := (Add e50 (Mul (Abs (Sc 2)) p30))%N.
(* a*s <= a*r, by transitive *)
Lemma step_32 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e45) by (exact (step_31 a s)).
  assert (P2 : den Ev rv e45 <= den Ev rv e46) by (exact (step_30 a s)).
  assert (P3 : den Ev rv e46 <= den Ev rv e47) by (exact (step_29 a s Hh1)).
  assert (P4 : den Ev rv e47 <= den Ev rv e48) by (exact (step_28 a r s Hh2)).
  assert (P5 : den Ev rv e48 <= den Ev rv e49) by (exact (step_27 a r)).
  assert (P6 : den Ev rv e49 <= den Ev rv e50) by (exact (step_26 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition p56 : ex := (Sum (0, 20000) (Abs (V1 0 (0, 20000))))%N.
Definition e51 : ex := (Pow p56 2%nat)%N.
(* total(absolute(u[k]), k)**2 <= total(absolute(u[k]), k)**2, by same *)
Lemma step_33 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  sum n (fun k => Rabs (u k)) ^ 2 <= sum n (fun k => Rabs (u k)) ^ 2.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e51))).
Qed.

(* absolute(inner(u, ones(n))) <= 0, by assume *)
Lemma step_34 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  Rabs (inner n u ones) <= 0.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition p58 : ex := (Sum (0, 4096) (Mul (V1 0 (0, 4096)) (Int 1)))%N.
Definition e52 : ex := (Abs p58)%N.
Definition p60 : ex := (Sum (0, 4097) (Abs (V1 0 (0, 4097))))%N.
Definition p61 : ex := (Sum (0, 4098) (Abs (V1 0 (0, 4098))))%N.
Definition e53 : ex := (Mul (Add e52 p60) p61)%N.
Definition e54 : ex := (Mul (Add e29 p60) p61)%N.
Definition e55 : ex := (Mul (Add e29 p56) p56)%N.
(* (absolute(inner(u, ones(n))) + total(absolute(u[k]), k))*total(absolute(u[k]), k) <= total(absolute(u[k]), k)**2, by replace *)
Lemma step_35 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  (Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * sum n (fun k => Rabs (u k))
  <= sum n (fun k => Rabs (u k)) ^ 2.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e52 e29 _ (fun sv Wv SFv => (step_34 n u Hs_n Hh1)) (nil_replaced Ev rv)) e53 e54.
  equal Q2 e55 e51.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e56 : ex := (V1 0 (0, 1))%N.
Definition e57 : ex := (Opp e56)%N.
Definition e58 : ex := (Abs e56)%N.
(* -u[k] <= absolute(u[k]), by below absolute *)
Lemma step_36 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - u k <= Rabs (u k).
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e58) by (exact (opp_le_abs (den Ev rv e56))).
  exact (P1).
Qed.

(* 0 <= absolute(u[k]) + u[k], by assume *)
Lemma step_37 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= Rabs (u k) + u k ->
  0 <= Rabs (u k) + u k.
Proof.
  intros n u k Hs_n Hi_k Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e59 : ex := (Add e58 (Opp e57))%N.
Definition e61 : ex := (Add e58 e56)%N.
Definition e60 : ex := (Add e61 (Opp e29))%N.
(* 0 <= absolute(u[k]) + u[k], by discharge *)
Lemma step_38 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= Rabs (u k) + u k.
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e58) by (exact (step_36 n u k Hs_n Hi_k)).
  equal Q2 e59 e60.
  assert (P3 : den Ev rv e29 <= den Ev rv e61) by (exact (rearranged (den Ev rv e57) (den Ev rv e58) (den Ev rv e29) (den Ev rv e61) P1 Q2)).
  assert (P4 : den Ev rv e29 <= den Ev rv e61) by (exact (step_37 n u k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p71 : ex := (Add (Int 1) (Opp (Del (0, 2) (0, 1))))%N.
Definition e64 : ex := (Pow p71 2%nat)%N.
Definition e62 : ex := (Mul e64 e29)%N.
Definition e65 : ex := (Add (Abs (V1 0 (0, 2))) (V1 0 (0, 2)))%N.
Definition e63 : ex := (Mul e64 e65)%N.
(* 0 <= (1 - delta(k, i))**2*(absolute(u[k]) + u[k]), by instance *)
Lemma step_39 :
  forall (n : nat) (u : vec) (i k : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat ->
  0 <= (1 - delta k i) ^ 2 ->
  0 <= Rabs (u k) + u k ->
  0 <= (1 - delta k i) ^ 2 * (Rabs (u k) + u k).
Proof.
  intros n u i k Hs_n Hi_i Hi_k Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), i); ((0%N, 2%N), k)] [].
  assert (P1 : den Ev rv e62 <= den Ev rv e63) by (exact (step_32 ((1 - delta k i) ^ 2) (Rabs (u k) + u k) 0 Hh1 Hh2)).
  equal Q2 e29 e62.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - delta(k, i))**2, by nonnegative *)
Lemma step_40 :
  forall (n : nat) (i k : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat ->
  0 <= (1 - delta k i) ^ 2.
Proof.
  intros n i k Hs_n Hi_i Hi_k.
  setting [n] [] [] [] [((0%N, 1%N), i); ((0%N, 2%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e64.
  exact N1.
Qed.

(* 0 <= (1 - delta(k, i))**2*(absolute(u[k]) + u[k]), by discharge *)
Lemma step_41 :
  forall (n : nat) (u : vec) (i k : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat ->
  0 <= (1 - delta k i) ^ 2 * (Rabs (u k) + u k).
Proof.
  intros n u i k Hs_n Hi_i Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), i); ((0%N, 2%N), k)] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e64) by (exact (step_40 n i k Hs_n Hi_i Hi_k)).
  assert (P2 : den Ev rv e29 <= den Ev rv e65) by (exact (step_38 n u k Hs_n Hi_k)).
  assert (P3 : den Ev rv e29 <= den Ev rv e63) by (exact (step_39 n u i k Hs_n Hi_i Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p76 : ex := (Mul (V1 0 (0, 20000)) (Int 1))%N.
Definition e66 : ex := (Sum (0, 20000) p76)%N.
Definition e67 : ex := (Abs e66)%N.
(* inner(u, ones(n)) <= absolute(inner(u, ones(n))), by below absolute *)
Lemma step_42 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  inner n u ones <= Rabs (inner n u ones).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e66 <= den Ev rv e67) by (exact (Rle_abs (den Ev rv e66))).
  exact (P1).
Qed.

(* 0 <= absolute(inner(u, ones(n))) - inner(u, ones(n)), by assume *)
Lemma step_43 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= - inner n u ones + Rabs (inner n u ones) ->
  0 <= - inner n u ones + Rabs (inner n u ones).
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition e87 : ex := (Opp e66)%N.
Definition e68 : ex := (Add e67 e87)%N.
Definition e70 : ex := (Add e87 e67)%N.
Definition e69 : ex := (Add e70 (Opp e29))%N.
(* 0 <= absolute(inner(u, ones(n))) - inner(u, ones(n)), by discharge *)
Lemma step_44 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= - inner n u ones + Rabs (inner n u ones).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e66 <= den Ev rv e67) by (exact (step_42 n u Hs_n)).
  equal Q2 e68 e69.
  assert (P3 : den Ev rv e29 <= den Ev rv e70) by (exact (rearranged (den Ev rv e66) (den Ev rv e67) (den Ev rv e29) (den Ev rv e70) P1 Q2)).
  assert (P4 : den Ev rv e29 <= den Ev rv e70) by (exact (step_43 n u Hs_n P3)).
  exact (P4).
Qed.

Definition p83 : ex := (Pow (Add (Int 1) (Opp (Del (0, 4096) (0, 1)))) 2%nat)%N.
Definition p84 : ex := (Add (Abs (V1 0 (0, 4096))) (V1 0 (0, 4096)))%N.
Definition e71 : ex := (Mul p83 p84)%N.
Definition e72 : ex := (Sum (0, 4096) e71)%N.
Definition e73 : ex := (Sum (0, 4096) e29)%N.
(* total(0, k) <= total((1 - delta(k, i))**2*(absolute(u[k]) + u[k]), k), by replace *)
Lemma step_45 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  sum n (fun k => 0) <= sum n (fun k => (1 - delta k i) ^ 2 * (Rabs (u k) + u k)).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e29 e71 _ (fun sv Wv SFv => (step_41 n u (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e72 e73.
  exact (P1).
Qed.

(* 0 <= r, by assume *)
Lemma step_46 :
  forall (r : R),
  0 <= r ->
  0 <= r.
Proof.
  intros r Hh1.
  setting [] [r] [] [] [] [].
  exact Hh1.
Qed.

Definition e74 : ex := (Add e12 e13)%N.
Definition e75 : ex := (Add e29 e13)%N.
(* s <= r + s, by replace *)
Lemma step_47 :
  forall (r s : R),
  0 <= r ->
  s <= r + s.
Proof.
  intros r s Hh1.
  setting [] [r; s] [] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e29 e12 _ (fun sv Wv SFv => (step_46 r Hh1)) (nil_replaced Ev rv)) e74 e75.
  equal Q2 e13 e75.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= s, by assume *)
Lemma step_48 :
  forall (s : R),
  0 <= s ->
  0 <= s.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  exact Hh1.
Qed.

Definition e76 : ex := (Add e13 e12)%N.
(* 0 <= r + s, by transitive *)
Lemma step_49 :
  forall (r s : R),
  0 <= s ->
  0 <= r ->
  0 <= r + s.
Proof.
  intros r s Hh1 Hh2.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e12) by (exact (step_48 s Hh1)).
  assert (P2 : den Ev rv e12 <= den Ev rv e76) by (exact (step_47 r s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p91 : ex := (Pow (Add (Int 1) (Opp (Del (0, 20000) (0, 1)))) 2%nat)%N.
Definition p92 : ex := (Mul p91 (Add (Abs (V1 0 (0, 20000))) (V1 0 (0, 20000))))%N.
Definition e79 : ex := (Sum (0, 20000) p92)%N.
Definition e77 : ex := (Add e70 e79)%N.
(* 0 <= absolute(inner(u, ones(n))) - inner(u, ones(n)) + total((1 - delta(k, i))**2*(absolute(u[k]) + u[k]), k), by instance *)
Lemma step_50 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= sum n (fun k => (1 - delta k i) ^ 2 * (Rabs (u k) + u k)) ->
  0 <= - inner n u ones + Rabs (inner n u ones) ->
  0 <= - inner n u ones + Rabs (inner n u ones) + sum n (fun k => (1 - delta k i) ^ 2 * (Rabs (u k) + u k)).
Proof.
  intros n u i Hs_n Hi_i Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e77) by (exact (step_49 (- inner n u ones + Rabs (inner n u ones)) (sum n (fun k => (1 - delta k i) ^ 2 * (Rabs (u k) + u k))) Hh1 Hh2)).
  exact (P1).
Qed.

Definition e78 : ex := (Sum (0, 20000) e29)%N.
Definition e80 : ex := (Add e79 (Opp e78))%N.
Definition e81 : ex := (Add e79 (Opp e29))%N.
(* 0 <= absolute(inner(u, ones(n))) - inner(u, ones(n)) + total((1 - delta(k, i))**2*(absolute(u[k]) + u[k]), k), by discharge *)
Lemma step_51 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= - inner n u ones + Rabs (inner n u ones) + sum n (fun k => (1 - delta k i) ^ 2 * (Rabs (u k) + u k)).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e78 <= den Ev rv e79) by (exact (step_45 n u i Hs_n Hi_i)).
  equal Q2 e80 e81.
  assert (P3 : den Ev rv e29 <= den Ev rv e79) by (exact (rearranged (den Ev rv e78) (den Ev rv e79) (den Ev rv e29) (den Ev rv e79) P1 Q2)).
  assert (P4 : den Ev rv e29 <= den Ev rv e70) by (exact (step_44 n u Hs_n)).
  assert (P5 : den Ev rv e29 <= den Ev rv e77) by (exact (step_50 n u i Hs_n Hi_i P3 P4)).
  exact (P5).
Qed.

(* u[i] <= -absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by assume *)
Lemma step_52 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  u i <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)) ->
  u i <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  exact Hh1.
Qed.

(* u[k] <= absolute(u[k]), by below absolute *)
Lemma step_53 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  u k <= Rabs (u k).
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e56 <= den Ev rv e58) by (exact (Rle_abs (den Ev rv e56))).
  exact (P1).
Qed.

(* 0 <= absolute(u[k]) - u[k], by assume *)
Lemma step_54 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= - u k + Rabs (u k) ->
  0 <= - u k + Rabs (u k).
Proof.
  intros n u k Hs_n Hi_k Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e82 : ex := (Add e58 e57)%N.
Definition e84 : ex := (Add e57 e58)%N.
Definition e83 : ex := (Add e84 (Opp e29))%N.
(* 0 <= absolute(u[k]) - u[k], by discharge *)
Lemma step_55 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= - u k + Rabs (u k).
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e56 <= den Ev rv e58) by (exact (step_53 n u k Hs_n Hi_k)).
  equal Q2 e82 e83.
  assert (P3 : den Ev rv e29 <= den Ev rv e84) by (exact (rearranged (den Ev rv e56) (den Ev rv e58) (den Ev rv e29) (den Ev rv e84) P1 Q2)).
  assert (P4 : den Ev rv e29 <= den Ev rv e84) by (exact (step_54 n u k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e86 : ex := (Add (Opp (V1 0 (0, 2))) (Abs (V1 0 (0, 2))))%N.
Definition e85 : ex := (Mul e64 e86)%N.
(* 0 <= (1 - delta(k, i))**2*(absolute(u[k]) - u[k]), by instance *)
Lemma step_56 :
  forall (n : nat) (u : vec) (i k : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat ->
  0 <= (1 - delta k i) ^ 2 ->
  0 <= - u k + Rabs (u k) ->
  0 <= (1 - delta k i) ^ 2 * (- u k + Rabs (u k)).
Proof.
  intros n u i k Hs_n Hi_i Hi_k Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), i); ((0%N, 2%N), k)] [].
  assert (P1 : den Ev rv e62 <= den Ev rv e85) by (exact (step_32 ((1 - delta k i) ^ 2) (- u k + Rabs (u k)) 0 Hh1 Hh2)).
  equal Q2 e29 e62.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - delta(k, i))**2*(absolute(u[k]) - u[k]), by discharge *)
Lemma step_57 :
  forall (n : nat) (u : vec) (i k : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat ->
  0 <= (1 - delta k i) ^ 2 * (- u k + Rabs (u k)).
Proof.
  intros n u i k Hs_n Hi_i Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), i); ((0%N, 2%N), k)] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e64) by (exact (step_40 n i k Hs_n Hi_i Hi_k)).
  assert (P2 : den Ev rv e29 <= den Ev rv e86) by (exact (step_55 n u k Hs_n Hi_k)).
  assert (P3 : den Ev rv e29 <= den Ev rv e85) by (exact (step_56 n u i k Hs_n Hi_i Hi_k P1 P2)).
  exact (P3).
Qed.

(* -inner(u, ones(n)) <= absolute(inner(u, ones(n))), by below absolute *)
Lemma step_58 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  - inner n u ones <= Rabs (inner n u ones).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e87 <= den Ev rv e67) by (exact (opp_le_abs (den Ev rv e66))).
  exact (P1).
Qed.

(* 0 <= absolute(inner(u, ones(n))) + inner(u, ones(n)), by assume *)
Lemma step_59 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= Rabs (inner n u ones) + inner n u ones ->
  0 <= Rabs (inner n u ones) + inner n u ones.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition e88 : ex := (Add e67 (Opp e87))%N.
Definition e90 : ex := (Add e67 e66)%N.
Definition e89 : ex := (Add e90 (Opp e29))%N.
(* 0 <= absolute(inner(u, ones(n))) + inner(u, ones(n)), by discharge *)
Lemma step_60 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= Rabs (inner n u ones) + inner n u ones.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e87 <= den Ev rv e67) by (exact (step_58 n u Hs_n)).
  equal Q2 e88 e89.
  assert (P3 : den Ev rv e29 <= den Ev rv e90) by (exact (rearranged (den Ev rv e87) (den Ev rv e67) (den Ev rv e29) (den Ev rv e90) P1 Q2)).
  assert (P4 : den Ev rv e29 <= den Ev rv e90) by (exact (step_59 n u Hs_n P3)).
  exact (P4).
Qed.

Definition p106 : ex := (Add (Opp (V1 0 (0, 4096))) (Abs (V1 0 (0, 4096))))%N.
Definition e91 : ex := (Mul p83 p106)%N.
Definition e92 : ex := (Sum (0, 4096) e91)%N.
(* total(0, k) <= total((1 - delta(k, i))**2*(-u[k] + absolute(u[k])), k), by replace *)
Lemma step_61 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  sum n (fun k => 0) <= sum n (fun k => (1 - delta k i) ^ 2 * (- u k + Rabs (u k))).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e29 e91 _ (fun sv Wv SFv => (step_57 n u (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e92 e73.
  exact (P1).
Qed.

Definition p109 : ex := (Mul p91 (Add (Opp (V1 0 (0, 20000))) (Abs (V1 0 (0, 20000)))))%N.
Definition e94 : ex := (Sum (0, 20000) p109)%N.
Definition e93 : ex := (Add e90 e94)%N.
(* 0 <= absolute(inner(u, ones(n))) + inner(u, ones(n)) + total((1 - delta(k, i))**2*(absolute(u[k]) - u[k]), k), by instance *)
Lemma step_62 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= sum n (fun k => (1 - delta k i) ^ 2 * (- u k + Rabs (u k))) ->
  0 <= Rabs (inner n u ones) + inner n u ones ->
  0 <= Rabs (inner n u ones) + inner n u ones + sum n (fun k => (1 - delta k i) ^ 2 * (- u k + Rabs (u k))).
Proof.
  intros n u i Hs_n Hi_i Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e93) by (exact (step_49 (Rabs (inner n u ones) + inner n u ones) (sum n (fun k => (1 - delta k i) ^ 2 * (- u k + Rabs (u k)))) Hh1 Hh2)).
  exact (P1).
Qed.

Definition e95 : ex := (Add e94 (Opp e78))%N.
Definition e96 : ex := (Add e94 (Opp e29))%N.
(* 0 <= absolute(inner(u, ones(n))) + inner(u, ones(n)) + total((1 - delta(k, i))**2*(absolute(u[k]) - u[k]), k), by discharge *)
Lemma step_63 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= Rabs (inner n u ones) + inner n u ones + sum n (fun k => (1 - delta k i) ^ 2 * (- u k + Rabs (u k))).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e78 <= den Ev rv e94) by (exact (step_61 n u i Hs_n Hi_i)).
  equal Q2 e95 e96.
  assert (P3 : den Ev rv e29 <= den Ev rv e94) by (exact (rearranged (den Ev rv e78) (den Ev rv e94) (den Ev rv e29) (den Ev rv e94) P1 Q2)).
  assert (P4 : den Ev rv e29 <= den Ev rv e90) by (exact (step_60 n u Hs_n)).
  assert (P5 : den Ev rv e29 <= den Ev rv e93) by (exact (step_62 n u i Hs_n Hi_i P3 P4)).
  exact (P5).
Qed.

(* -u[i] <= -absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by assume *)
Lemma step_64 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  - u i <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)) ->
  - u i <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  exact Hh1.
Qed.

Definition e97 : ex := (Add e93 (Opp e29))%N.
Definition p115 : ex := (Add (Opp e58) e67)%N.
Definition e99 : ex := (Add p115 p56)%N.
Definition e98 : ex := (Add e99 (Opp e57))%N.
(* -u[i] <= -absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by discharge *)
Lemma step_65 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  - u i <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e93) by (exact (step_63 n u i Hs_n Hi_i)).
  equal Q2 e97 e98.
  assert (P3 : den Ev rv e57 <= den Ev rv e99) by (exact (rearranged (den Ev rv e29) (den Ev rv e93) (den Ev rv e57) (den Ev rv e99) P1 Q2)).
  assert (P4 : den Ev rv e57 <= den Ev rv e99) by (exact (step_64 n u i Hs_n Hi_i P3)).
  exact (P4).
Qed.

Definition e100 : ex := (Add e77 (Opp e29))%N.
Definition e101 : ex := (Add e99 e57)%N.
(* u[i] <= -absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by discharge *)
Lemma step_66 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  u i <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e77) by (exact (step_51 n u i Hs_n Hi_i)).
  equal Q2 e100 e101.
  assert (P3 : den Ev rv e56 <= den Ev rv e99) by (exact (rearranged (den Ev rv e29) (den Ev rv e77) (den Ev rv e56) (den Ev rv e99) P1 Q2)).
  assert (P4 : den Ev rv e56 <= den Ev rv e99) by (exact (step_52 n u i Hs_n Hi_i P3)).
  exact (P4).
Qed.

(* absolute(u[i]) <= -absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by absolute below *)
Lemma step_67 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  Rabs (u i) <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e56 <= den Ev rv e99) by (exact (step_66 n u i Hs_n Hi_i)).
  assert (P2 : den Ev rv e57 <= den Ev rv e99) by (exact (step_65 n u i Hs_n Hi_i)).
  assert (P3 : den Ev rv e58 <= den Ev rv e99) by (exact (absolute_below (den Ev rv e56) (den Ev rv e99) P1 P2)).
  exact (P3).
Qed.

(* 0 <= -2*absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by assume *)
Lemma step_68 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= - (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)) ->
  0 <= - (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  exact Hh1.
Qed.

Definition e102 : ex := (Add e99 (Opp e58))%N.
Definition p121 : ex := (Add (Opp (Mul (Int 2) e58)) e67)%N.
Definition e104 : ex := (Add p121 p56)%N.
Definition e103 : ex := (Add e104 (Opp e29))%N.
(* 0 <= -2*absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by discharge *)
Lemma step_69 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= - (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e58 <= den Ev rv e99) by (exact (step_67 n u i Hs_n Hi_i)).
  equal Q2 e102 e103.
  assert (P3 : den Ev rv e29 <= den Ev rv e104) by (exact (rearranged (den Ev rv e58) (den Ev rv e99) (den Ev rv e29) (den Ev rv e104) P1 Q2)).
  assert (P4 : den Ev rv e29 <= den Ev rv e104) by (exact (step_68 n u i Hs_n Hi_i P3)).
  exact (P4).
Qed.

(* 0 <= absolute(u[i]), by nonnegative *)
Lemma step_70 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= Rabs (u i).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  nonnegative N1 (nil_nonnegative Ev) e58.
  exact N1.
Qed.

Definition e105 : ex := (Mul e58 e29)%N.
Definition e106 : ex := (Mul e58 e104)%N.
Definition e107 : ex := (Mul e104 e58)%N.
(* 0 <= (-2*absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k))*absolute(u[i]), by instance *)
Lemma step_71 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= Rabs (u i) ->
  0 <= - (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)) ->
  0 <= (- (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * Rabs (u i).
Proof.
  intros n u i Hs_n Hi_i Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e105 <= den Ev rv e106) by (exact (step_32 (Rabs (u i)) (- (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) 0 Hh1 Hh2)).
  equal Q2 e29 e105.
  equal Q3 e106 e107.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (-2*absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k))*absolute(u[i]), by discharge *)
Lemma step_72 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= (- (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * Rabs (u i).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e58) by (exact (step_70 n u i Hs_n Hi_i)).
  assert (P2 : den Ev rv e29 <= den Ev rv e104) by (exact (step_69 n u i Hs_n Hi_i)).
  assert (P3 : den Ev rv e29 <= den Ev rv e107) by (exact (step_71 n u i Hs_n Hi_i P1 P2)).
  exact (P3).
Qed.

Definition p127 : ex := (Add (Add (Opp (Mul (Int 2) (Abs (V1 0 (0, 4096))))) (Abs (Sum (0, 4097) (Mul (V1 0 (0, 4097)) (Int 1))))) p61)%N.
Definition e108 : ex := (Mul p127 (Abs (V1 0 (0, 4096))))%N.
Definition e109 : ex := (Sum (0, 4096) e108)%N.
(* total(0, i) <= total((-2*absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k))*absolute(u[i]), i), by replace *)
Lemma step_73 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  sum n (fun i => 0)
  <= sum n (fun i => (- (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * Rabs (u i)).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e29 e108 _ (fun sv Wv SFv => (step_72 n u (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e109 e73.
  exact (P1).
Qed.

(* 2*norm(u)**2 <= (absolute(inner(u, ones(n))) + total(absolute(u[k]), k))*total(absolute(u[k]), k), by assume *)
Lemma step_74 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  2 * norm n u ^ 2 <= (Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * sum n (fun k => Rabs (u k)) ->
  2 * norm n u ^ 2 <= (Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * sum n (fun k => Rabs (u k)).
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition p130 : ex := (Mul (Add (Add (Opp (Mul (Int 2) (Abs (V1 0 (0, 20001))))) e67) p56) (Abs (V1 0 (0, 20001))))%N.
Definition e110 : ex := (Sum (0, 20001) p130)%N.
Definition e111 : ex := (Add e110 (Opp e78))%N.
Definition p133 : ex := (Add e67 p56)%N.
Definition e114 : ex := (Mul p133 p56)%N.
Definition p135 : ex := (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition e136 : ex := (Sqrt p135)%N.
Definition p137 : ex := (Pow e136 2%nat)%N.
Definition e113 : ex := (Mul (Int 2) p137)%N.
Definition e112 : ex := (Add e114 (Opp e113))%N.
(* 2*norm(u)**2 <= (absolute(inner(u, ones(n))) + total(absolute(u[k]), k))*total(absolute(u[k]), k), by discharge *)
Lemma step_75 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  2 * norm n u ^ 2 <= (Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * sum n (fun k => Rabs (u k)).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e78 <= den Ev rv e110) by (exact (step_73 n u Hs_n)).
  equal Q2 e111 e112.
  assert (P3 : den Ev rv e113 <= den Ev rv e114) by (exact (rearranged (den Ev rv e78) (den Ev rv e110) (den Ev rv e113) (den Ev rv e114) P1 Q2)).
  assert (P4 : den Ev rv e113 <= den Ev rv e114) by (exact (step_74 n u Hs_n P3)).
  exact (P4).
Qed.

(* 2*norm(u)**2 <= total(absolute(u[k]), k)**2, by transitive *)
Lemma step_76 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  2 * norm n u ^ 2 <= sum n (fun k => Rabs (u k)) ^ 2.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e113 <= den Ev rv e114) by (exact (step_75 n u Hs_n)).
  assert (P2 : den Ev rv e114 <= den Ev rv e51) by (exact (step_35 n u Hs_n Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e115 : ex := (Sqrt e113)%N.
Definition e116 : ex := (Sqrt e51)%N.
Definition e117 : ex := (Pow e115 2%nat)%N.
Definition e121 : ex := (Mul (Sqrt (Int 2)) e136)%N.
Definition e118 : ex := (Pow e121 2%nat)%N.
Definition e119 : ex := (Sqrt (Mul (Int 2) (Pow (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat))) 2%nat)))%N.
Definition e120 : ex := (Mul (Sqrt (Int 2)) (Sqrt (Sum (0, 4100) (Pow (V1 0 (0, 4100)) 2%nat))))%N.
Definition e122 : ex := (Pow e116 2%nat)%N.
Definition e126 : ex := (Abs p56)%N.
Definition e123 : ex := (Pow e126 2%nat)%N.
Definition e124 : ex := (Sqrt (Pow (Sum (0, 4099) (Abs (V1 0 (0, 4099)))) 2%nat))%N.
Definition e125 : ex := (Abs (Sum (0, 4101) (Abs (V1 0 (0, 4101)))))%N.
(* sqrt(2)*norm(u) <= Abs(total(absolute(u[k]), k)), by root *)
Lemma step_77 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  sqrt 2 * norm n u <= Rabs (sum n (fun k => Rabs (u k))).
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e113 <= den Ev rv e51) by (exact (step_76 n u Hs_n Hh1)).
  equal Q2 e117 e118.
  nonnegative N3 (nil_nonnegative Ev) e119.
  nonnegative N4 (nil_nonnegative Ev) e120.
  assert (Q5 : den Ev rv e115 = den Ev rv e121) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e122 e123.
  nonnegative N7 (nil_nonnegative Ev) e124.
  nonnegative N8 (nil_nonnegative Ev) e125.
  assert (Q9 : den Ev rv e116 = den Ev rv e126) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e115 <= den Ev rv e116)) (Req_le _ _ Q9))).
Qed.

(* 0 <= Abs(total(absolute(u[k]), k)) - sqrt(2)*norm(u), by assume *)
Lemma step_78 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= - (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k))) ->
  0 <= - (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k))).
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition p152 : ex := (Opp e121)%N.
Definition e127 : ex := (Add e126 p152)%N.
Definition e129 : ex := (Add p152 e126)%N.
Definition e128 : ex := (Add e129 (Opp e29))%N.
(* 0 <= Abs(total(absolute(u[k]), k)) - sqrt(2)*norm(u), by discharge *)
Lemma step_79 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  0 <= - (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k))).
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e121 <= den Ev rv e126) by (exact (step_77 n u Hs_n Hh1)).
  equal Q2 e127 e128.
  assert (P3 : den Ev rv e29 <= den Ev rv e129) by (exact (rearranged (den Ev rv e121) (den Ev rv e126) (den Ev rv e29) (den Ev rv e129) P1 Q2)).
  assert (P4 : den Ev rv e29 <= den Ev rv e129) by (exact (step_78 n u Hs_n P3)).
  exact (P4).
Qed.

Definition e130 : ex := (Mul (Sqrt (Int 2)) (Inv (Int 2)))%N.
(* 0 <= sqrt(2)/2, by nonnegative *)
Lemma step_80 :
  0 <= sqrt 2 / 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e130.
  exact N1.
Qed.

Definition e131 : ex := (Mul e130 e29)%N.
Definition e132 : ex := (Mul e130 e129)%N.
Definition p159 : ex := (Mul (Sqrt (Int 2)) e129)%N.
Definition e133 : ex := (Mul p159 (Inv (Int 2)))%N.
(* 0 <= sqrt(2)*(Abs(total(absolute(u[k]), k)) - sqrt(2)*norm(u))/2, by instance *)
Lemma step_81 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= sqrt 2 / 2 ->
  0 <= - (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k))) ->
  0 <= sqrt 2 * (- (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k)))) / 2.
Proof.
  intros n u Hs_n Hh1 Hh2.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e131 <= den Ev rv e132) by (exact (step_32 (sqrt 2 / 2) (- (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k)))) 0 Hh1 Hh2)).
  equal Q2 e29 e131.
  equal Q3 e132 e133.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= sqrt(2)*(Abs(total(absolute(u[k]), k)) - sqrt(2)*norm(u))/2, by discharge *)
Lemma step_82 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  0 <= sqrt 2 * (- (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k)))) / 2.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e130) by (exact (step_80)).
  assert (P2 : den Ev rv e29 <= den Ev rv e129) by (exact (step_79 n u Hs_n Hh1)).
  assert (P3 : den Ev rv e29 <= den Ev rv e133) by (exact (step_81 n u Hs_n P1 P2)).
  exact (P3).
Qed.

(* norm(u) <= sqrt(2)*total(absolute(u[k]), k)/2, by assume *)
Lemma step_83 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n u <= sqrt 2 * sum n (fun k => Rabs (u k)) / 2 ->
  norm n u <= sqrt 2 * sum n (fun k => Rabs (u k)) / 2.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition e134 : ex := (Add e133 (Opp e29))%N.
Definition p162 : ex := (Mul (Sqrt (Int 2)) p56)%N.
Definition e137 : ex := (Mul p162 (Inv (Int 2)))%N.
Definition e135 : ex := (Add e137 (Opp e136))%N.
(* norm(u) <= sqrt(2)*total(absolute(u[k]), k)/2, by discharge *)
Theorem theorem_1 : statement_1.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e133) by (exact (step_82 n u Hs_n Hh1)).
  equal Q2 e134 e135.
  assert (P3 : den Ev rv e136 <= den Ev rv e137) by (exact (rearranged (den Ev rv e29) (den Ev rv e133) (den Ev rv e136) (den Ev rv e137) P1 Q2)).
  assert (P4 : den Ev rv e136 <= den Ev rv e137) by (exact (step_83 n u Hs_n P3)).
  exact (P4).
Qed.

Definition e138 : ex := (Add e29 (Opp e67))%N.
Lemma defined_1 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  defined (env_of [n] [] [u] []) (ienv_of []) e136 /\
  defined (env_of [n] [] [u] []) (ienv_of []) e137.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e138 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (nil_known Ev)).
Qed.
