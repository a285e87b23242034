(* Sharp bounds, any target: the sharp bounds of the curvature for targets of length one, of any signs. The claim smoothness-any of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require row_of_any.
From Weightshift Require cauchy_schwarz.
From Weightshift Require laplacian_bound.
Open Scope R_scope.

(* What is claimed. *)

(* inner(v, B(x)*v) <= (Rational(1, 6) + sqrt(3)/9)*norm(v)**2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n b <= 1 ->
  inner n v (mulv n (B n d A b x) v) <= norm n v ^ 2 * (/ 6 + sqrt 3 / 9).

(* -5*norm(v)**2/16 <= inner(v, B(x)*v) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n b <= 1 ->
  - (5 * norm n v ^ 2 / 16) <= inner n v (mulv n (B n d A b x) v).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Mul (Sqrt (Int 3)) (Inv (Int 9)))%N.
Definition e330 : ex := (Add (Inv (Int 6)) p1)%N.
Definition e1 : ex := (Sum (0, 20000) (Mul (Pow (V1 0 (0, 20000)) 2%nat) e330))%N.
Definition p4 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition p5 : ex := (Pow p4 2%nat)%N.
Definition e2 : ex := (Mul p5 e330)%N.
(* total(v[k]**2*(Rational(1, 6) + sqrt(3)/9), k) <= (Rational(1, 6) + sqrt(3)/9)*norm(v)**2, by same *)
Lemma line_1_5 :
  forall (n : nat) (v : vec),
  (0 < n)%nat ->
  sum n (fun k => v k ^ 2 * (/ 6 + sqrt 3 / 9)) <= norm n v ^ 2 * (/ 6 + sqrt 3 / 9).
Proof.
  intros n v Hs_n.
  setting [n] [] [v] [] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition e3 : ex := (V1 0 (0, 4096))%N.
Definition e4 : ex := (Min (0, 20000) (V1 0 (0, 20000)))%N.
Definition e5 : ex := (V1 0 (0, 1))%N.
(* smallest(w[k], k) <= w[k], by smallest below *)
Lemma step_1 :
  forall (n : nat) (w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  minn n (fun k => w k) <= w k.
Proof.
  intros n w k Hs_n Hi_k.
  setting [n] [] [w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e3) k Hi_k)).
  exact (P1).
Qed.

Definition e17 : ex := (Sc 0)%N.
Definition e18 : ex := (Sc 1)%N.
Definition p12 : ex := (Add e18 (Opp (Abs e18)))%N.
Definition e6 : ex := (Mul e17 p12)%N.
Definition e7 : ex := (Abs e6)%N.
(* s*(a - absolute(a)) <= absolute(s*(a - absolute(a))), by below absolute *)
Lemma step_2 :
  forall (a s : R),
  s * (a - Rabs a) <= Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e7) by (exact (Rle_abs (den Ev rv e6))).
  exact (P1).
Qed.

Definition e8 : ex := (Pow e7 2%nat)%N.
Definition e33 : ex := (Abs e17)%N.
Definition e48 : ex := (Abs p12)%N.
Definition e10 : ex := (Mul e33 e48)%N.
Definition e9 : ex := (Pow e10 2%nat)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_3 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e8 e9.
  nonnegative N2 (nil_nonnegative Ev) e7.
  nonnegative N3 (nil_nonnegative Ev) e10.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e15 : ex := (Mul e17 (Abs e18))%N.
Definition e11 : ex := (Add e15 e7)%N.
Definition e12 : ex := (Add e15 e10)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_4 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e7 e10 _ (fun sv Wv SFv => (step_3 a s)) (nil_replaced Ev rv)) e11 e12.
  exact (P1).
Qed.

Definition e13 : ex := (Add e6 e15)%N.
Definition e14 : ex := (Add e7 e15)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_5 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e7 _ (fun sv Wv SFv => (step_2 a s)) (nil_replaced Ev rv)) e13 e14.
  equal Q2 e14 e11.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_6 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e15))).
Qed.

Definition p25 : ex := (Add (Opp e18) (Abs e18))%N.
Definition e21 : ex := (Mul e17 p25)%N.
Definition e16 : ex := (Add (Mul e18 e17) e21)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_7 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e15 e16.
  exact (Req_le _ _ Q1).
Qed.

(* s <= r, by assume *)
Lemma step_8 :
  forall (r s : R),
  s <= r ->
  s <= r.
Proof.
  intros r s Hh1.
  setting [] [s; r] [] [] [] [].
  exact Hh1.
Qed.

Definition e19 : ex := (Mul e17 (Abs (Sc 2)))%N.
Definition e20 : ex := (Mul e18 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_9 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e17 e18 _ (fun sv Wv SFv => (step_8 r s Hh1)) (nil_replaced Ev rv)) e19 e20.
  exact (P1).
Qed.

Definition e22 : ex := (Abs e21)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_10 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e22) by (exact (Rle_abs (den Ev rv e21))).
  exact (P1).
Qed.

Definition e23 : ex := (Pow e22 2%nat)%N.
Definition p32 : ex := (Abs p25)%N.
Definition e25 : ex := (Mul e33 p32)%N.
Definition e24 : ex := (Pow e25 2%nat)%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_11 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e23 e24.
  nonnegative N2 (nil_nonnegative Ev) e22.
  nonnegative N3 (nil_nonnegative Ev) e25.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e37 : ex := (Opp e17)%N.
Definition e40 : ex := (Add e37 e33)%N.
Definition e30 : ex := (Mul e18 e40)%N.
Definition e26 : ex := (Abs e30)%N.
Definition p39 : ex := (Abs e40)%N.
Definition e27 : ex := (Mul (Abs e18) p39)%N.
Definition e32 : ex := (Mul e17 e18)%N.
Definition e28 : ex := (Add e32 e26)%N.
Definition e29 : ex := (Add e32 e27)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_12 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e26 e27 _ (fun sv Wv SFv => (step_11 a r)) (nil_replaced Ev rv)) e28 e29.
  exact (P1).
Qed.

Definition e31 : ex := (Add e32 e30)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_13 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e26 _ (fun sv Wv SFv => (step_10 a r)) (nil_replaced Ev rv)) e31 e28.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_14 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e32))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_15 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e33) by (exact (Rle_abs (den Ev rv e17))).
  exact (P1).
Qed.

(* a - absolute(a) <= 0, by assume *)
Lemma step_16 :
  forall (a : R),
  a - Rabs a <= 0 ->
  a - Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* -a <= 0, by assume *)
Lemma step_17 :
  forall (a : R),
  - a <= 0 ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= a, by assume *)
Lemma step_18 :
  forall (a : R),
  0 <= a ->
  0 <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e34 : ex := (Int 0)%N.
Definition e35 : ex := (Add e17 (Opp e34))%N.
Definition e36 : ex := (Add e34 (Opp e37))%N.
(* -a <= 0, by discharge *)
Lemma step_19 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e17) by (exact (step_18 a Hh1)).
  equal Q2 e35 e36.
  assert (P3 : den Ev rv e37 <= den Ev rv e34) by (exact (rearranged (den Ev rv e34) (den Ev rv e17) (den Ev rv e37) (den Ev rv e34) P1 Q2)).
  assert (P4 : den Ev rv e37 <= den Ev rv e34) by (exact (step_17 a P3)).
  exact (P4).
Qed.

(* -a <= a, by transitive *)
Lemma step_20 :
  forall (a : R),
  0 <= a ->
  - a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e37 <= den Ev rv e34) by (exact (step_19 a Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e17) by (exact (step_18 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_21 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e17))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_22 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e17) by (exact (step_21 a)).
  assert (P2 : den Ev rv e37 <= den Ev rv e17) by (exact (step_20 a Hh1)).
  assert (P3 : den Ev rv e33 <= den Ev rv e17) by (exact (absolute_below (den Ev rv e17) (den Ev rv e17) P1 P2)).
  exact (P3).
Qed.

(* -a + absolute(a) <= 0, by assume *)
Lemma step_23 :
  forall (a : R),
  - a + Rabs a <= 0 ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e38 : ex := (Add e17 (Opp e33))%N.
Definition e39 : ex := (Add e34 (Opp e40))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_24 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e33 <= den Ev rv e17) by (exact (step_22 a Hh1)).
  equal Q2 e38 e39.
  assert (P3 : den Ev rv e40 <= den Ev rv e34) by (exact (rearranged (den Ev rv e33) (den Ev rv e17) (den Ev rv e40) (den Ev rv e34) P1 Q2)).
  assert (P4 : den Ev rv e40 <= den Ev rv e34) by (exact (step_23 a P3)).
  exact (P4).
Qed.

Definition e41 : ex := (Add e33 e37)%N.
Definition e43 : ex := (Opp e38)%N.
Definition e42 : ex := (Add e34 e43)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_25 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e33) by (exact (step_15 a)).
  equal Q2 e41 e42.
  assert (P3 : den Ev rv e38 <= den Ev rv e34) by (exact (rearranged (den Ev rv e17) (den Ev rv e33) (den Ev rv e38) (den Ev rv e34) P1 Q2)).
  assert (P4 : den Ev rv e38 <= den Ev rv e34) by (exact (step_16 a P3)).
  exact (P4).
Qed.

Definition e44 : ex := (Abs e38)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_26 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e38 <= den Ev rv e34) by (exact (step_25 a)).
  assert (P2 : den Ev rv e40 <= den Ev rv e34) by (exact (step_24 a Hh1)).
  equal Q3 e43 e40.
  assert (P4 : den Ev rv e44 <= den Ev rv e34) by (exact (absolute_below (den Ev rv e38) (den Ev rv e34) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p54 : ex := (Mul (Abs e18) e44)%N.
Definition e45 : ex := (Add e32 p54)%N.
Definition e46 : ex := (Add e32 (Mul (Abs e18) e34))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_27 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e44 e34 _ (fun sv Wv SFv => (step_26 a Hh1)) (nil_replaced Ev rv)) e45 e46.
  equal Q2 e29 e45.
  equal Q3 e46 e32.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_28 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e28) by (exact (step_13 a r)).
  assert (P2 : den Ev rv e28 <= den Ev rv e29) by (exact (step_12 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e47 : ex := (Add (Mul (Sc 2) e18) (Mul e18 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_29 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e20) by (exact (step_9 a r s Hh1)).
  assert (P2 : den Ev rv e20 <= den Ev rv e47) by (exact (step_7 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e49 : ex := (Add e15 (Mul e33 e34))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_30 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e48 e34 _ (fun sv Wv SFv => (step_26 a Hh1)) (nil_replaced Ev rv)) e12 e49.
  equal Q2 e49 e15.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_31 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e11) by (exact (step_5 a s)).
  assert (P2 : den Ev rv e11 <= den Ev rv e12) by (exact (step_4 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e52 : ex := (Mul e18 e33)%N.
Definition e50 : ex := (Add (Mul e18 e38) e52)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_32 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e32 e50.
  exact (Req_le _ _ Q1).
Qed.

Definition e51 : ex := (Add e52 p54)%N.
Definition e55 : ex := (Mul e17 (Sc 2))%N.
Definition e53 : ex := (Add e55 (Mul (Sc 2) e40))%N.
Definition e54 : ex := (Add e55 (Mul (Abs (Sc 2)) p39))%N.
(* a*s <= a*r, by transitive *)
Lemma step_33 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e32 <= den Ev rv e50) by (exact (step_32 a s)).
  assert (P2 : den Ev rv e50 <= den Ev rv e51) by (exact (step_31 a s)).
  assert (P3 : den Ev rv e51 <= den Ev rv e52) by (exact (step_30 a s Hh1)).
  assert (P4 : den Ev rv e52 <= den Ev rv e53) by (exact (step_29 a r s Hh2)).
  assert (P5 : den Ev rv e53 <= den Ev rv e54) by (exact (step_28 a r)).
  assert (P6 : den Ev rv e54 <= den Ev rv e55) by (exact (step_27 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition e144 : ex := (Int 2)%N.
Definition e71 : ex := (Inv e144)%N.
Definition e62 : ex := (V1 0 (0, 2))%N.
Definition p68 : ex := (Mul e62 e71)%N.
Definition e75 : ex := (Add e71 p68)%N.
Definition e56 : ex := (Mul e75 e34)%N.
Definition e66 : ex := (Int 1)%N.
Definition p72 : ex := (Add e66 (Opp (Del (0, 1) (0, 2))))%N.
Definition e128 : ex := (Pow p72 2%nat)%N.
Definition p74 : ex := (Pow (Add e66 (Opp (Del (0, 3) (0, 2)))) 2%nat)%N.
Definition e59 : ex := (Mul e128 p74)%N.
Definition e76 : ex := (Mul e59 (V1 1 (0, 2)))%N.
Definition e57 : ex := (Mul e75 e76)%N.
Definition e58 : ex := (Mul (Mul e59 e75) (V1 1 (0, 2)))%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], by instance *)
Lemma step_34 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l.
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e56 <= den Ev rv e57) by (exact (step_33 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e34 e56.
  equal Q3 e57 e58.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= u[l]/2 + Rational(1, 2), by assume *)
Lemma step_35 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0 <= / 2 + u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

(* smallest(w[l], l) <= w[l], by smallest below *)
Lemma step_36 :
  forall (n : nat) (w : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  minn n (fun l => w l) <= w l.
Proof.
  intros n w l Hs_n Hi_l.
  setting [n] [] [w] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e3) l Hi_l)).
  exact (P1).
Qed.

(* 0 <= smallest(w[k], k), by assume *)
Lemma step_37 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= minn n (fun k => w k).
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  exact Hh1.
Qed.

(* 0 <= w[l], by transitive *)
Lemma step_38 :
  forall (n : nat) (w : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= w l.
Proof.
  intros n w l Hs_n Hi_l Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e4) by (exact (step_37 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_36 n w l Hs_n Hi_l)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2, by nonnegative *)
Lemma step_39 :
  forall (n : nat) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2.
Proof.
  intros n k l m Hs_n Hi_k Hi_l Hi_m.
  setting [n] [] [] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  nonnegative N1 (nil_nonnegative Ev) e59.
  exact N1.
Qed.

Definition e60 : ex := (Mul e59 e34)%N.
Definition e61 : ex := (Mul e59 e62)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by instance *)
Lemma step_40 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 ->
  0 <= w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e60 <= den Ev rv e61) by (exact (step_33 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2) (w l) 0 Hh1 Hh2)).
  equal Q2 e34 e60.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by discharge *)
Lemma step_41 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e59) by (exact (step_39 n k l m Hs_n Hi_k Hi_l Hi_m)).
  assert (P2 : den Ev rv e34 <= den Ev rv e62) by (exact (step_38 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e34 <= den Ev rv e61) by (exact (step_40 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* max_norm(u) <= 1, by assume *)
Lemma step_42 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n u <= 1.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition e63 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* largest(absolute(u[l]), l) <= max_norm(u), by same *)
Lemma step_43 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  maxn n (fun l => Rabs (u l)) <= maxnorm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e63))).
Qed.

Definition e64 : ex := (Abs e3)%N.
Definition e65 : ex := (Abs e5)%N.
(* absolute(u[l]) <= largest(absolute(u[l]), l), by below largest *)
Lemma step_44 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  Rabs (u l) <= maxn n (fun l => Rabs (u l)).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e63) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e64) l Hi_l)).
  exact (P1).
Qed.

(* absolute(u[l]) <= 1, by transitive *)
Lemma step_45 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  Rabs (u l) <= 1.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e63) by (exact (step_44 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e63 <= den Ev rv e63) by (exact (step_43 n u Hs_n)).
  assert (P3 : den Ev rv e63 <= den Ev rv e66) by (exact (step_42 n u Hs_n Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e67 : ex := (Opp e5)%N.
(* -u[l] <= absolute(u[l]), by below absolute *)
Lemma step_46 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  - u l <= Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e65) by (exact (opp_le_abs (den Ev rv e5))).
  exact (P1).
Qed.

(* -u[l] <= 1, by transitive *)
Lemma step_47 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  - u l <= 1.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e65) by (exact (step_46 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e65 <= den Ev rv e66) by (exact (step_45 n u l Hs_n Hi_l Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= u[l] + 1, by assume *)
Lemma step_48 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= 1 + u l ->
  0 <= 1 + u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

Definition e68 : ex := (Add e66 (Opp e67))%N.
Definition e70 : ex := (Add e66 e5)%N.
Definition e69 : ex := (Add e70 (Opp e34))%N.
(* 0 <= u[l] + 1, by discharge *)
Lemma step_49 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= 1 + u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e66) by (exact (step_47 n u l Hs_n Hi_l Hh1)).
  equal Q2 e68 e69.
  assert (P3 : den Ev rv e34 <= den Ev rv e70) by (exact (rearranged (den Ev rv e67) (den Ev rv e66) (den Ev rv e34) (den Ev rv e70) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e70) by (exact (step_48 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

(* 0 <= 1/2, by nonnegative *)
Lemma step_50 :
  0 <= / 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e71.
  exact N1.
Qed.

Definition e72 : ex := (Mul e71 e34)%N.
Definition e73 : ex := (Mul e71 e70)%N.
Definition p90 : ex := (Mul e5 e71)%N.
Definition e74 : ex := (Add e71 p90)%N.
(* 0 <= u[l]/2 + Rational(1, 2), by instance *)
Lemma step_51 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 ->
  0 <= 1 + u l ->
  0 <= / 2 + u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e72 <= den Ev rv e73) by (exact (step_33 (/ 2) (1 + u l) 0 Hh1 Hh2)).
  equal Q2 e34 e72.
  equal Q3 e73 e74.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= u[l]/2 + Rational(1, 2), by discharge *)
Lemma step_52 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= / 2 + u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e71) by (exact (step_50)).
  assert (P2 : den Ev rv e34 <= den Ev rv e70) by (exact (step_49 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e34 <= den Ev rv e74) by (exact (step_51 n u l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], by discharge *)
Lemma step_53 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l.
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e75) by (exact (step_52 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e76) by (exact (step_41 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e58) by (exact (step_34 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p92 : ex := (Pow (Add e66 (Opp (Del (0, 1) (0, 4096)))) 2%nat)%N.
Definition p93 : ex := (Mul p92 (Pow (Add e66 (Opp (Del (0, 2) (0, 4096)))) 2%nat))%N.
Definition p94 : ex := (Mul e3 e71)%N.
Definition p95 : ex := (Add e71 p94)%N.
Definition p96 : ex := (Mul p93 p95)%N.
Definition e77 : ex := (Mul p96 (V1 1 (0, 4096)))%N.
Definition e78 : ex := (Sum (0, 4096) e77)%N.
Definition e79 : ex := (Sum (0, 4096) e34)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l), by replace *)
Lemma step_54 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e77 _ (fun sv Wv SFv => (step_53 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e78 e79.
  exact (P1).
Qed.

Definition e80 : ex := (Sum (0, 20000) e34)%N.
Definition p101 : ex := (Add e66 (Opp (Del (0, 1) (0, 20000))))%N.
Definition p102 : ex := (Pow p101 2%nat)%N.
Definition p103 : ex := (Mul p102 p102)%N.
Definition p104 : ex := (Mul (V1 0 (0, 20000)) e71)%N.
Definition p105 : ex := (Add e71 p104)%N.
Definition e81 : ex := (Sum (0, 20000) (Mul (Mul p103 p105) (V1 1 (0, 20000))))%N.
Definition p107 : ex := (Pow p101 4%nat)%N.
Definition p108 : ex := (Mul (Mul p107 p105) (V1 1 (0, 20000)))%N.
Definition e82 : ex := (Sum (0, 20000) p108)%N.
(* total(0, l) <= total((1 - delta(k, l))**4*(Rational(1, 2) + u[l]/2)*w[l], l), by instance *)
Lemma step_55 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e81) by (exact (step_54 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2)).
  equal Q2 e81 e82.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l), by assume *)
Lemma step_56 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p110 : ex := (Opp p68)%N.
Definition e90 : ex := (Add e71 p110)%N.
Definition e83 : ex := (Mul e90 e34)%N.
Definition e84 : ex := (Mul e90 e76)%N.
Definition e85 : ex := (Mul (Mul e59 e90) (V1 1 (0, 2)))%N.
(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by instance *)
Lemma step_57 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l.
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e83 <= den Ev rv e84) by (exact (step_33 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e34 e83.
  equal Q3 e84 e85.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= Rational(1, 2) - u[l]/2, by assume *)
Lemma step_58 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0 <= / 2 - u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

(* u[l] <= absolute(u[l]), by below absolute *)
Lemma step_59 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  u l <= Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e65) by (exact (Rle_abs (den Ev rv e5))).
  exact (P1).
Qed.

(* u[l] <= 1, by transitive *)
Lemma step_60 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  u l <= 1.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e65) by (exact (step_59 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e65 <= den Ev rv e66) by (exact (step_45 n u l Hs_n Hi_l Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= 1 - u[l], by assume *)
Lemma step_61 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= 1 - u l ->
  0 <= 1 - u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

Definition e86 : ex := (Add e66 e67)%N.
Definition e87 : ex := (Add e86 (Opp e34))%N.
(* 0 <= 1 - u[l], by discharge *)
Lemma step_62 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= 1 - u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e66) by (exact (step_60 n u l Hs_n Hi_l Hh1)).
  equal Q2 e86 e87.
  assert (P3 : den Ev rv e34 <= den Ev rv e86) by (exact (rearranged (den Ev rv e5) (den Ev rv e66) (den Ev rv e34) (den Ev rv e86) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e86) by (exact (step_61 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

Definition e88 : ex := (Mul e71 e86)%N.
Definition p118 : ex := (Opp p90)%N.
Definition e89 : ex := (Add e71 p118)%N.
(* 0 <= Rational(1, 2) - u[l]/2, by instance *)
Lemma step_63 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 ->
  0 <= 1 - u l ->
  0 <= / 2 - u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e72 <= den Ev rv e88) by (exact (step_33 (/ 2) (1 - u l) 0 Hh1 Hh2)).
  equal Q2 e34 e72.
  equal Q3 e88 e89.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= Rational(1, 2) - u[l]/2, by discharge *)
Lemma step_64 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= / 2 - u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e71) by (exact (step_50)).
  assert (P2 : den Ev rv e34 <= den Ev rv e86) by (exact (step_62 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e34 <= den Ev rv e89) by (exact (step_63 n u l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by discharge *)
Lemma step_65 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l.
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e90) by (exact (step_64 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e76) by (exact (step_41 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e85) by (exact (step_57 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p120 : ex := (Add e71 (Opp p94))%N.
Definition p121 : ex := (Mul p93 p120)%N.
Definition e91 : ex := (Mul p121 (V1 1 (0, 4096)))%N.
Definition e92 : ex := (Sum (0, 4096) e91)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) - u[l]/2)*w[l], l), by replace *)
Lemma step_66 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e91 _ (fun sv Wv SFv => (step_65 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e92 e79.
  exact (P1).
Qed.

(* 0 <= r, by assume *)
Lemma step_67 :
  forall (r : R),
  0 <= r ->
  0 <= r.
Proof.
  intros r Hh1.
  setting [] [r] [] [] [] [].
  exact Hh1.
Qed.

Definition e93 : ex := (Add e17 e18)%N.
Definition e94 : ex := (Add e34 e18)%N.
(* s <= r + s, by replace *)
Lemma step_68 :
  forall (r s : R),
  0 <= r ->
  s <= r + s.
Proof.
  intros r s Hh1.
  setting [] [r; s] [] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e17 _ (fun sv Wv SFv => (step_67 r Hh1)) (nil_replaced Ev rv)) e93 e94.
  equal Q2 e18 e94.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= s, by assume *)
Lemma step_69 :
  forall (s : R),
  0 <= s ->
  0 <= s.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  exact Hh1.
Qed.

Definition e95 : ex := (Add e18 e17)%N.
(* 0 <= r + s, by transitive *)
Lemma step_70 :
  forall (r s : R),
  0 <= s ->
  0 <= r ->
  0 <= r + s.
Proof.
  intros r s Hh1 Hh2.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e17) by (exact (step_69 s Hh1)).
  assert (P2 : den Ev rv e17 <= den Ev rv e95) by (exact (step_68 r s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p127 : ex := (Mul p102 (Pow (Add e66 (Opp (Del (0, 2) (0, 20000)))) 2%nat))%N.
Definition p128 : ex := (Mul (V1 1 (0, 20000)) e71)%N.
Definition p129 : ex := (Opp p128)%N.
Definition p130 : ex := (Add e71 p129)%N.
Definition p131 : ex := (Mul (Mul p127 p130) (V1 0 (0, 20000)))%N.
Definition e101 : ex := (Sum (0, 20000) p131)%N.
Definition p133 : ex := (Mul (V1 0 (0, 20000)) e66)%N.
Definition e98 : ex := (Sum (0, 20000) p133)%N.
Definition p135 : ex := (Opp e98)%N.
Definition e99 : ex := (Add e66 p135)%N.
Definition e96 : ex := (Add e101 e99)%N.
Definition e97 : ex := (Add e99 e101)%N.
(* 0 <= -inner(w, ones(n)) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l) + 1, by instance *)
Lemma step_71 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= 1 - inner n w ones ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l) ->
  0 <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e96) by (exact (step_70 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e96 e97.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* inner(w, ones(n)) <= 1, by assume *)
Lemma step_72 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  inner n w ones <= 1 ->
  inner n w ones <= 1.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  exact Hh1.
Qed.

(* 0 <= 1 - inner(w, ones(n)), by assume *)
Lemma step_73 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  0 <= 1 - inner n w ones ->
  0 <= 1 - inner n w ones.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  exact Hh1.
Qed.

Definition e100 : ex := (Add e99 (Opp e34))%N.
(* 0 <= 1 - inner(w, ones(n)), by discharge *)
Lemma step_74 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  inner n w ones <= 1 ->
  0 <= 1 - inner n w ones.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e66) by (exact (step_72 n w Hs_n Hh1)).
  equal Q2 e99 e100.
  assert (P3 : den Ev rv e34 <= den Ev rv e99) by (exact (rearranged (den Ev rv e98) (den Ev rv e66) (den Ev rv e34) (den Ev rv e99) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e99) by (exact (step_73 n w Hs_n P3)).
  exact (P4).
Qed.

Definition e102 : ex := (Add e101 (Opp e80))%N.
Definition e103 : ex := (Add e101 (Opp e34))%N.
(* 0 <= -inner(w, ones(n)) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l) + 1, by discharge *)
Lemma step_75 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e99) by (exact (step_74 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e80 <= den Ev rv e101) by (exact (step_66 n u w k m Hs_n Hi_k Hi_m Hh2 Hh3)).
  equal Q3 e102 e103.
  assert (P4 : den Ev rv e34 <= den Ev rv e101) by (exact (rearranged (den Ev rv e80) (den Ev rv e101) (den Ev rv e34) (den Ev rv e101) P2 Q3)).
  assert (P5 : den Ev rv e34 <= den Ev rv e97) by (exact (step_71 n u w k m Hs_n Hi_k Hi_m P1 P4)).
  exact (P5).
Qed.

(* 0 <= -((1 - delta(k, m))**2*w[m]) - w[k] - total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by assume *)
Lemma step_76 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0
  <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) - (1 - delta k m) ^ 2 * w m ->
  0
  <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) - (1 - delta k m) ^ 2 * w m.
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e104 : ex := (Add e97 (Opp e34))%N.
Definition p143 : ex := (Add e71 p128)%N.
Definition p144 : ex := (Mul (Mul p127 p143) (V1 0 (0, 20000)))%N.
Definition e131 : ex := (Sum (0, 20000) p144)%N.
Definition p146 : ex := (Add e86 (Opp e131))%N.
Definition e130 : ex := (Mul e128 e62)%N.
Definition p148 : ex := (Opp e130)%N.
Definition e106 : ex := (Add p146 p148)%N.
Definition e105 : ex := (Add e106 (Opp e34))%N.
(* 0 <= -((1 - delta(k, m))**2*w[m]) - w[k] - total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by discharge *)
Lemma step_77 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0
  <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) - (1 - delta k m) ^ 2 * w m.
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e97) by (exact (step_75 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e104 e105.
  assert (P3 : den Ev rv e34 <= den Ev rv e106) by (exact (rearranged (den Ev rv e34) (den Ev rv e97) (den Ev rv e34) (den Ev rv e106) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e106) by (exact (step_76 n u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p151 : ex := (Opp (Mul (Pow (Add e66 (Opp (Del (0, 1) (0, 1)))) 2%nat) e5))%N.
Definition e107 : ex := (Add (Add e86 (Opp (Sum (0, 20000) (Mul (Mul p103 p143) (V1 0 (0, 20000)))))) p151)%N.
Definition p153 : ex := (Add e86 (Opp (Sum (0, 20000) (Mul (Mul p107 p143) (V1 0 (0, 20000))))))%N.
Definition e108 : ex := (Add p153 p151)%N.
(* 0 <= -((1 - delta(k, k))**2*w[k]) - w[k] - total((1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by instance *)
Lemma step_78 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * w l) - (1 - delta k k) ^ 2 * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e107) by (exact (step_77 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e107 e108.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= -w[k] - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by assume *)
Lemma step_79 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  0 <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e114 : ex := (Mul e59 (Pow (V1 1 (0, 2)) 2%nat))%N.
Definition e109 : ex := (Mul e75 e114)%N.
Definition e110 : ex := (Mul e114 e75)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, by instance *)
Lemma step_80 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2).
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e56 <= den Ev rv e109) by (exact (step_33 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e34 e56.
  equal Q3 e109 e110.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e111 : ex := (Mul e61 e34)%N.
Definition e112 : ex := (Mul e61 e62)%N.
Definition e113 : ex := (Mul e59 (Pow e62 2%nat))%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by instance *)
Lemma step_81 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ->
  0 <= w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e112) by (exact (step_33 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) (w l) 0 Hh1 Hh2)).
  equal Q2 e34 e111.
  equal Q3 e112 e113.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by discharge *)
Lemma step_82 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e61) by (exact (step_41 n w k l m Hs_n Hi_k Hi_l Hi_m Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e62) by (exact (step_38 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e34 <= den Ev rv e113) by (exact (step_81 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, by discharge *)
Lemma step_83 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2).
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e75) by (exact (step_52 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e114) by (exact (step_82 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e110) by (exact (step_80 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p161 : ex := (Mul p93 (Pow e3 2%nat))%N.
Definition p162 : ex := (Mul (V1 1 (0, 4096)) e71)%N.
Definition p163 : ex := (Add e71 p162)%N.
Definition e115 : ex := (Mul p161 p163)%N.
Definition e116 : ex := (Sum (0, 4096) e115)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l), by replace *)
Lemma step_84 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e115 _ (fun sv Wv SFv => (step_83 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e116 e79.
  exact (P1).
Qed.

Definition p166 : ex := (Mul p103 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition e117 : ex := (Sum (0, 20000) (Mul p166 p105))%N.
Definition p168 : ex := (Mul p107 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition e118 : ex := (Sum (0, 20000) (Mul p168 p105))%N.
(* total(0, l) <= total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) + u[l]/2), l), by instance *)
Lemma step_85 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e117) by (exact (step_84 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2)).
  equal Q2 e117 e118.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l), by assume *)
Lemma step_86 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

(* 0 <= u[i]/2 + Rational(1, 2), by instance *)
Lemma step_87 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= / 2 + u i / 2.
Proof.
  intros n u i Hs_n Hi_i Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e74) by (exact (step_52 n u i Hs_n Hi_i Hh1)).
  exact (P1).
Qed.

Definition e119 : ex := (Mul e74 e34)%N.
Definition e121 : ex := (V1 1 (0, 1))%N.
Definition e120 : ex := (Mul e74 e121)%N.
(* 0 <= (u[i]/2 + Rational(1, 2))*w[i], by instance *)
Lemma step_88 :
  forall (n : nat) (u w : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= / 2 + u i / 2 ->
  0 <= w i ->
  0 <= (/ 2 + u i / 2) * w i.
Proof.
  intros n u w i Hs_n Hi_i Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e119 <= den Ev rv e120) by (exact (step_33 (/ 2 + u i / 2) (w i) 0 Hh1 Hh2)).
  equal Q2 e34 e119.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* smallest(w[i], i) <= w[i], by smallest below *)
Lemma step_89 :
  forall (n : nat) (w : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  minn n (fun i => w i) <= w i.
Proof.
  intros n w i Hs_n Hi_i.
  setting [n] [] [w] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e3) i Hi_i)).
  exact (P1).
Qed.

(* 0 <= w[i], by transitive *)
Lemma step_90 :
  forall (n : nat) (w : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= w i.
Proof.
  intros n w i Hs_n Hi_i Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e4) by (exact (step_37 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_89 n w i Hs_n Hi_i)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= (u[i]/2 + Rational(1, 2))*w[i], by discharge *)
Lemma step_91 :
  forall (n : nat) (u w : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (/ 2 + u i / 2) * w i.
Proof.
  intros n u w i Hs_n Hi_i Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e74) by (exact (step_87 n u i Hs_n Hi_i Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e121) by (exact (step_90 n w i Hs_n Hi_i Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e120) by (exact (step_88 n u w i Hs_n Hi_i P1 P2)).
  exact (P3).
Qed.

Definition p173 : ex := (Pow (Add e66 (Opp (Del (0, 2) (0, 1)))) 2%nat)%N.
Definition p174 : ex := (Pow (Add e66 (Opp (Del (0, 3) (0, 1)))) 2%nat)%N.
Definition e125 : ex := (Mul p173 p174)%N.
Definition e122 : ex := (Mul e125 e34)%N.
Definition e123 : ex := (Mul e125 e120)%N.
Definition e124 : ex := (Mul (Mul e125 e74) e121)%N.
(* 0 <= (1 - delta(k, i))**2*(1 - delta(l, i))**2*(u[i]/2 + Rational(1, 2))*w[i], by instance *)
Lemma step_92 :
  forall (n : nat) (u w : vec) (i k l : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 ->
  0 <= (/ 2 + u i / 2) * w i ->
  0 <= (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i.
Proof.
  intros n u w i k l Hs_n Hi_i Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), l)] [].
  assert (P1 : den Ev rv e122 <= den Ev rv e123) by (exact (step_33 ((1 - delta k i) ^ 2 * (1 - delta l i) ^ 2) ((/ 2 + u i / 2) * w i) 0 Hh1 Hh2)).
  equal Q2 e34 e122.
  equal Q3 e123 e124.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, i))**2*(1 - delta(l, i))**2, by nonnegative *)
Lemma step_93 :
  forall (n : nat) (i k l : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2.
Proof.
  intros n i k l Hs_n Hi_i Hi_k Hi_l.
  setting [n] [] [] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), l)] [].
  nonnegative N1 (nil_nonnegative Ev) e125.
  exact N1.
Qed.

(* 0 <= (1 - delta(k, i))**2*(1 - delta(l, i))**2*(u[i]/2 + Rational(1, 2))*w[i], by discharge *)
Lemma step_94 :
  forall (n : nat) (u w : vec) (i k l : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i.
Proof.
  intros n u w i k l Hs_n Hi_i Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e125) by (exact (step_93 n i k l Hs_n Hi_i Hi_k Hi_l)).
  assert (P2 : den Ev rv e34 <= den Ev rv e120) by (exact (step_91 n u w i Hs_n Hi_i Hh1 Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e124) by (exact (step_92 n u w i k l Hs_n Hi_i Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

(* total(0, i) <= total((1 - delta(k, i))**2*(1 - delta(l, i))**2*(Rational(1, 2) + u[i]/2)*w[i], i), by replace *)
Lemma step_95 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun i => 0) <= sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e77 _ (fun sv Wv SFv => (step_94 n u w (sv (0%N, 4096%N)) (sv (0%N, 1%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 4096%N)) (Wv (0%N, 1%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e78 e79.
  exact (P1).
Qed.

Definition e126 : ex := (Mul e130 e80)%N.
Definition e127 : ex := (Mul e130 e131)%N.
(* (1 - delta(k, l))**2*w[l]*total(0, i) <= (1 - delta(k, l))**2*w[l]*total((1 - delta(k, i))**2*(1 - delta(l, i))**2*(u[i]/2 + Rational(1, 2))*w[i], i), by instance *)
Lemma step_96 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * w l ->
  sum n (fun i => 0) <= sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i) ->
  (1 - delta k l) ^ 2 * w l * sum n (fun i => 0)
  <= (1 - delta k l) ^ 2 * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e126 <= den Ev rv e127) by (exact (step_33 ((1 - delta k l) ^ 2 * w l) (sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i)) (sum n (fun i => 0)) Hh1 Hh2)).
  exact (P1).
Qed.

(* 0 <= (1 - delta(k, l))**2, by nonnegative *)
Lemma step_97 :
  forall (n : nat) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (1 - delta k l) ^ 2.
Proof.
  intros n k l Hs_n Hi_k Hi_l.
  setting [n] [] [] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  nonnegative N1 (nil_nonnegative Ev) e128.
  exact N1.
Qed.

Definition e129 : ex := (Mul e128 e34)%N.
(* 0 <= (1 - delta(k, l))**2*w[l], by instance *)
Lemma step_98 :
  forall (n : nat) (w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (1 - delta k l) ^ 2 ->
  0 <= w l ->
  0 <= (1 - delta k l) ^ 2 * w l.
Proof.
  intros n w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e129 <= den Ev rv e130) by (exact (step_33 ((1 - delta k l) ^ 2) (w l) 0 Hh1 Hh2)).
  equal Q2 e34 e129.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - delta(k, l))**2*w[l], by discharge *)
Lemma step_99 :
  forall (n : nat) (w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * w l.
Proof.
  intros n w k l Hs_n Hi_k Hi_l Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e128) by (exact (step_97 n k l Hs_n Hi_k Hi_l)).
  assert (P2 : den Ev rv e34 <= den Ev rv e62) by (exact (step_38 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e34 <= den Ev rv e130) by (exact (step_98 n w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

(* (1 - delta(k, l))**2*w[l]*total(0, i) <= (1 - delta(k, l))**2*w[l]*total((1 - delta(k, i))**2*(1 - delta(l, i))**2*(u[i]/2 + Rational(1, 2))*w[i], i), by discharge *)
Lemma step_100 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  (1 - delta k l) ^ 2 * w l * sum n (fun i => 0)
  <= (1 - delta k l) ^ 2 * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e130) by (exact (step_99 n w k l Hs_n Hi_k Hi_l Hh1)).
  assert (P2 : den Ev rv e80 <= den Ev rv e131) by (exact (step_95 n u w k l Hs_n Hi_k Hi_l Hh2 Hh1)).
  assert (P3 : den Ev rv e126 <= den Ev rv e127) by (exact (step_96 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e212 : ex := (Mul e128 (V1 1 (0, 2)))%N.
Definition e136 : ex := (Mul e212 e80)%N.
Definition e132 : ex := (Mul e75 e136)%N.
Definition p185 : ex := (Sum (0, 20000) (Mul (Mul p127 p105) (V1 1 (0, 20000))))%N.
Definition e137 : ex := (Mul e212 p185)%N.
Definition e133 : ex := (Mul e75 e137)%N.
Definition p188 : ex := (Mul (Mul e128 e75) (V1 1 (0, 2)))%N.
Definition e134 : ex := (Mul p188 e80)%N.
Definition e135 : ex := (Mul p188 p185)%N.
(* (1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]*total(0, i) <= (1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]*total((1 - delta(k, i))**2*(1 - delta(l, i))**2*(u[i]/2 + Rational(1, 2))*w[i], i), by instance *)
Lemma step_101 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= / 2 + u l / 2 ->
  (1 - delta k l) ^ 2 * w l * sum n (fun i => 0)
  <= (1 - delta k l) ^ 2 * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i) ->
  (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l * sum n (fun i => 0)
  <= (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e132 <= den Ev rv e133) by (exact (step_33 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i)) ((1 - delta k l) ^ 2 * w l * sum n (fun i => 0)) Hh1 Hh2)).
  equal Q2 e134 e132.
  equal Q3 e133 e135.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* (1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]*total(0, i) <= (1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]*total((1 - delta(k, i))**2*(1 - delta(l, i))**2*(u[i]/2 + Rational(1, 2))*w[i], i), by discharge *)
Lemma step_102 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l * sum n (fun i => 0)
  <= (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e75) by (exact (step_52 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e136 <= den Ev rv e137) by (exact (step_100 n u w k l Hs_n Hi_k Hi_l Hh2 Hh1)).
  assert (P3 : den Ev rv e134 <= den Ev rv e135) by (exact (step_101 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition p191 : ex := (Mul (Mul p92 p95) (V1 1 (0, 4096)))%N.
Definition e138 : ex := (Mul p191 (Sum (0, 4097) e34))%N.
Definition p193 : ex := (Pow (Add e66 (Opp (Del (0, 1) (0, 4098)))) 2%nat)%N.
Definition p194 : ex := (Mul p193 (Pow (Add e66 (Opp (Del (0, 4096) (0, 4098)))) 2%nat))%N.
Definition p195 : ex := (Mul (V1 0 (0, 4098)) e71)%N.
Definition p196 : ex := (Sum (0, 4098) (Mul (Mul p194 (Add e71 p195)) (V1 1 (0, 4098))))%N.
Definition e139 : ex := (Mul p191 p196)%N.
Definition e140 : ex := (Sum (0, 4096) e139)%N.
Definition e141 : ex := (Sum (0, 4096) e138)%N.
(* total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l]*total(0, i), l) <= total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l]*total((1 - delta(k, i))**2*(1 - delta(l, i))**2*(Rational(1, 2) + u[i]/2)*w[i], i), l), by replace *)
Lemma step_103 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l * sum n (fun i => 0))
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e138 e139 _ (fun sv Wv SFv => (step_102 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e140 e141.
  exact (P1).
Qed.

Definition p200 : ex := (Mul p102 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p201 : ex := (Opp p104)%N.
Definition p202 : ex := (Mul p200 (Add (Add (Opp e71) (Pow p105 2%nat)) p201))%N.
Definition e177 : ex := (Sum (0, 20000) p202)%N.
Definition p204 : ex := (Pow (Add e66 (Opp (Del (0, 1) (0, 20001)))) 2%nat)%N.
Definition p205 : ex := (Mul (V1 0 (0, 20001)) e71)%N.
Definition p206 : ex := (Mul p204 (Add e71 p205))%N.
Definition p207 : ex := (Mul p206 (V1 1 (0, 20001)))%N.
Definition p208 : ex := (Mul p102 (Pow (Add e66 (Opp (Del (0, 20001) (0, 20000)))) 2%nat))%N.
Definition p209 : ex := (Mul p207 (Sum (0, 20000) (Mul (Mul p208 p105) (V1 1 (0, 20000)))))%N.
Definition e174 : ex := (Sum (0, 20001) p209)%N.
Definition e142 : ex := (Add e177 e174)%N.
(* 0 <= total((1 - delta(k, l))**2*((u[l]/2 + Rational(1, 2))**2 - u[l]/2 + Rational(-1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]*total((1 - delta(k, i))**2*(1 - delta(l, i))**2*(u[i]/2 + Rational(1, 2))*w[i], i), l), by instance *)
Lemma step_104 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2)) ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e142) by (exact (step_70 (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i))) Hh1 Hh2)).
  exact (P1).
Qed.

Definition e143 : ex := (Min (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* smallest(absolute(u[k]), k) <= absolute(u[l]), by smallest below *)
Lemma step_105 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  minn n (fun k => Rabs (u k)) <= Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e143 <= den Ev rv e65) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e64) l Hi_l)).
  exact (P1).
Qed.

(* 1 <= smallest(absolute(u[k]), k), by assume *)
Lemma step_106 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  1 <= minn n (fun k => Rabs (u k)) ->
  1 <= minn n (fun k => Rabs (u k)).
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

(* 1 <= absolute(u[l]), by transitive *)
Lemma step_107 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  1 <= minn n (fun k => Rabs (u k)) ->
  1 <= Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e66 <= den Ev rv e143) by (exact (step_106 n u Hs_n Hh1)).
  assert (P2 : den Ev rv e143 <= den Ev rv e65) by (exact (step_105 n u l Hs_n Hi_l)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= absolute(u[l]) - 1, by assume *)
Lemma step_108 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= - 1 + Rabs (u l) ->
  0 <= - 1 + Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

(* 0 <= 2, by nonnegative *)
Lemma step_109 :
  0 <= 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e144.
  exact N1.
Qed.

Definition e149 : ex := (Add (Opp e66) e65)%N.
Definition e145 : ex := (Add e144 e149)%N.
Definition e146 : ex := (Add e66 e65)%N.
(* 0 <= absolute(u[l]) + 1, by instance *)
Lemma step_110 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= - 1 + Rabs (u l) ->
  0 <= 2 ->
  0 <= 1 + Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e145) by (exact (step_70 2 (- 1 + Rabs (u l)) Hh1 Hh2)).
  equal Q2 e145 e146.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e147 : ex := (Add e65 (Opp e66))%N.
Definition e148 : ex := (Add e149 (Opp e34))%N.
(* 0 <= absolute(u[l]) - 1, by discharge *)
Lemma step_111 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0 <= - 1 + Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e66 <= den Ev rv e65) by (exact (step_107 n u l Hs_n Hi_l Hh1)).
  equal Q2 e147 e148.
  assert (P3 : den Ev rv e34 <= den Ev rv e149) by (exact (rearranged (den Ev rv e66) (den Ev rv e65) (den Ev rv e34) (den Ev rv e149) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e149) by (exact (step_108 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

(* 0 <= absolute(u[l]) + 1, by discharge *)
Lemma step_112 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0 <= 1 + Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e149) by (exact (step_111 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e144) by (exact (step_109)).
  assert (P3 : den Ev rv e34 <= den Ev rv e146) by (exact (step_110 n u l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e150 : ex := (Mul e149 e34)%N.
Definition e151 : ex := (Mul e149 e146)%N.
Definition e152 : ex := (Mul e146 e149)%N.
(* 0 <= (absolute(u[l]) - 1)*(absolute(u[l]) + 1), by instance *)
Lemma step_113 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= - 1 + Rabs (u l) ->
  0 <= 1 + Rabs (u l) ->
  0 <= (1 + Rabs (u l)) * (- 1 + Rabs (u l)).
Proof.
  intros n u l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e150 <= den Ev rv e151) by (exact (step_33 (- 1 + Rabs (u l)) (1 + Rabs (u l)) 0 Hh1 Hh2)).
  equal Q2 e34 e150.
  equal Q3 e151 e152.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (absolute(u[l]) - 1)*(absolute(u[l]) + 1), by discharge *)
Lemma step_114 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0 <= (1 + Rabs (u l)) * (- 1 + Rabs (u l)).
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e149) by (exact (step_111 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e146) by (exact (step_112 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e34 <= den Ev rv e152) by (exact (step_113 n u l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

(* 0 <= u[l]**2 - 1, by assume *)
Lemma step_115 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= - 1 + u l ^ 2 ->
  0 <= - 1 + u l ^ 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

Definition e153 : ex := (Add e152 (Opp e34))%N.
Definition e265 : ex := (Pow e5 2%nat)%N.
Definition e155 : ex := (Add (Opp e66) e265)%N.
Definition e154 : ex := (Add e155 (Opp e34))%N.
(* 0 <= u[l]**2 - 1, by discharge *)
Lemma step_116 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0 <= - 1 + u l ^ 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e152) by (exact (step_114 n u l Hs_n Hi_l Hh1)).
  equal Q2 e153 e154.
  assert (P3 : den Ev rv e34 <= den Ev rv e155) by (exact (rearranged (den Ev rv e34) (den Ev rv e152) (den Ev rv e34) (den Ev rv e155) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e155) by (exact (step_115 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

Definition e356 : ex := (Int 4)%N.
Definition e156 : ex := (Inv e356)%N.
(* 0 <= 1/4, by nonnegative *)
Lemma step_117 :
  0 <= / 4.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e156.
  exact N1.
Qed.

Definition e157 : ex := (Mul e156 e34)%N.
Definition e158 : ex := (Mul e156 e155)%N.
Definition p229 : ex := (Mul e265 e156)%N.
Definition e159 : ex := (Add (Opp e156) p229)%N.
(* 0 <= u[l]**2/4 + Rational(-1, 4), by instance *)
Lemma step_118 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 4 ->
  0 <= - 1 + u l ^ 2 ->
  0 <= - (/ 4) + u l ^ 2 / 4.
Proof.
  intros n u l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e157 <= den Ev rv e158) by (exact (step_33 (/ 4) (- 1 + u l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e34 e157.
  equal Q3 e158 e159.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= u[l]**2/4 + Rational(-1, 4), by discharge *)
Lemma step_119 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0 <= - (/ 4) + u l ^ 2 / 4.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e156) by (exact (step_117)).
  assert (P2 : den Ev rv e34 <= den Ev rv e155) by (exact (step_116 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e34 <= den Ev rv e159) by (exact (step_118 n u l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

(* 0 <= (u[l]/2 + Rational(1, 2))**2 - u[l]/2 + Rational(-1, 2), by assume *)
Lemma step_120 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= - (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2 ->
  0 <= - (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

Definition e160 : ex := (Add e159 (Opp e34))%N.
Definition p232 : ex := (Add (Opp e71) (Pow e74 2%nat))%N.
Definition e162 : ex := (Add p232 p118)%N.
Definition e161 : ex := (Add e162 (Opp e34))%N.
(* 0 <= (u[l]/2 + Rational(1, 2))**2 - u[l]/2 + Rational(-1, 2), by discharge *)
Lemma step_121 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0 <= - (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e159) by (exact (step_119 n u l Hs_n Hi_l Hh1)).
  equal Q2 e160 e161.
  assert (P3 : den Ev rv e34 <= den Ev rv e162) by (exact (rearranged (den Ev rv e34) (den Ev rv e159) (den Ev rv e34) (den Ev rv e162) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e162) by (exact (step_120 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

Definition e163 : ex := (Mul e5 e34)%N.
Definition p236 : ex := (Mul e121 e71)%N.
Definition p237 : ex := (Add (Opp e71) (Pow (Add e71 p236) 2%nat))%N.
Definition p238 : ex := (Opp p236)%N.
Definition e166 : ex := (Add p237 p238)%N.
Definition e164 : ex := (Mul e5 e166)%N.
Definition e165 : ex := (Mul e166 e5)%N.
(* 0 <= ((u[l]/2 + Rational(1, 2))**2 - u[l]/2 + Rational(-1, 2))*w[l], by instance *)
Lemma step_122 :
  forall (n : nat) (u w : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= w l ->
  0 <= - (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2 ->
  0 <= (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2) * w l.
Proof.
  intros n u w l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e163 <= den Ev rv e164) by (exact (step_33 (w l) (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2) 0 Hh1 Hh2)).
  equal Q2 e34 e163.
  equal Q3 e164 e165.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= ((u[l]/2 + Rational(1, 2))**2 - u[l]/2 + Rational(-1, 2))*w[l], by discharge *)
Lemma step_123 :
  forall (n : nat) (u w : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => w k) ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0 <= (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2) * w l.
Proof.
  intros n u w l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e5) by (exact (step_38 n w l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e166) by (exact (step_121 n u l Hs_n Hi_l Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e165) by (exact (step_122 n u w l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e167 : ex := (Mul e130 e34)%N.
Definition p243 : ex := (Mul (V1 1 (0, 2)) e71)%N.
Definition p244 : ex := (Add (Add (Opp e71) (Pow (Add e71 p243) 2%nat)) (Opp p243))%N.
Definition e170 : ex := (Mul p244 e62)%N.
Definition e168 : ex := (Mul e130 e170)%N.
Definition e257 : ex := (Mul e128 (Pow e62 2%nat))%N.
Definition e169 : ex := (Mul e257 p244)%N.
(* 0 <= (1 - delta(k, l))**2*((u[l]/2 + Rational(1, 2))**2 - u[l]/2 + Rational(-1, 2))*w[l]**2, by instance *)
Lemma step_124 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * w l ->
  0 <= (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2) * w l ->
  0 <= (1 - delta k l) ^ 2 * w l ^ 2 * (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e167 <= den Ev rv e168) by (exact (step_33 ((1 - delta k l) ^ 2 * w l) ((- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2) * w l) 0 Hh1 Hh2)).
  equal Q2 e34 e167.
  equal Q3 e168 e169.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, l))**2*((u[l]/2 + Rational(1, 2))**2 - u[l]/2 + Rational(-1, 2))*w[l]**2, by discharge *)
Lemma step_125 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => w k) ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0 <= (1 - delta k l) ^ 2 * w l ^ 2 * (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e130) by (exact (step_99 n w k l Hs_n Hi_k Hi_l Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e170) by (exact (step_123 n u w l Hs_n Hi_l Hh1 Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e169) by (exact (step_124 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition p249 : ex := (Mul p92 (Pow e3 2%nat))%N.
Definition p250 : ex := (Opp p162)%N.
Definition p251 : ex := (Add (Add (Opp e71) (Pow p163 2%nat)) p250)%N.
Definition e171 : ex := (Mul p249 p251)%N.
Definition e172 : ex := (Sum (0, 4096) e171)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*w[l]**2*(Rational(-1, 2) + (Rational(1, 2) + u[l]/2)**2 - u[l]/2), l), by replace *)
Lemma step_126 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  1 <= minn n (fun k => Rabs (u k)) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e171 _ (fun sv Wv SFv => (step_125 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e172 e79.
  exact (P1).
Qed.

Definition p254 : ex := (Mul p207 e80)%N.
Definition e173 : ex := (Sum (0, 20001) p254)%N.
Definition e175 : ex := (Add e174 (Opp e173))%N.
Definition e176 : ex := (Add e174 (Opp e34))%N.
Definition e178 : ex := (Add e177 (Opp e80))%N.
Definition e179 : ex := (Add e177 (Opp e34))%N.
(* 0 <= total((1 - delta(k, l))**2*((u[l]/2 + Rational(1, 2))**2 - u[l]/2 + Rational(-1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]*total((1 - delta(k, i))**2*(1 - delta(l, i))**2*(u[i]/2 + Rational(1, 2))*w[i], i), l), by discharge *)
Lemma step_127 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e173 <= den Ev rv e174) by (exact (step_103 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e175 e176.
  assert (P3 : den Ev rv e34 <= den Ev rv e174) by (exact (rearranged (den Ev rv e173) (den Ev rv e174) (den Ev rv e34) (den Ev rv e174) P1 Q2)).
  assert (P4 : den Ev rv e80 <= den Ev rv e177) by (exact (step_126 n u w k Hs_n Hi_k Hh2 Hh3)).
  equal Q5 e178 e179.
  assert (P6 : den Ev rv e34 <= den Ev rv e177) by (exact (rearranged (den Ev rv e80) (den Ev rv e177) (den Ev rv e34) (den Ev rv e177) P4 Q5)).
  assert (P7 : den Ev rv e34 <= den Ev rv e142) by (exact (step_104 n u w k Hs_n Hi_k P3 P6)).
  exact (P7).
Qed.

(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l) <= total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2, by assume *)
Lemma step_128 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2.
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e180 : ex := (Mul e90 e114)%N.
Definition e181 : ex := (Mul e114 e90)%N.
(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by instance *)
Lemma step_129 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2).
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e83 <= den Ev rv e180) by (exact (step_33 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e34 e83.
  equal Q3 e180 e181.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by discharge *)
Lemma step_130 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2).
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e90) by (exact (step_64 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e114) by (exact (step_82 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e181) by (exact (step_129 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p262 : ex := (Add e71 p250)%N.
Definition e182 : ex := (Mul p161 p262)%N.
Definition e183 : ex := (Sum (0, 4096) e182)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l), by replace *)
Lemma step_131 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e182 _ (fun sv Wv SFv => (step_130 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e183 e79.
  exact (P1).
Qed.

Definition p265 : ex := (Add e71 p201)%N.
Definition e184 : ex := (Sum (0, 20000) (Mul p166 p265))%N.
Definition e185 : ex := (Sum (0, 20000) (Mul p168 p265))%N.
(* total(0, l) <= total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) - u[l]/2), l), by instance *)
Lemma step_132 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e184) by (exact (step_131 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2)).
  equal Q2 e184 e185.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l), by assume *)
Lemma step_133 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

(* 0 <= Rational(1, 2) - u[i]/2, by instance *)
Lemma step_134 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= / 2 - u i / 2.
Proof.
  intros n u i Hs_n Hi_i Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e89) by (exact (step_64 n u i Hs_n Hi_i Hh1)).
  exact (P1).
Qed.

Definition e186 : ex := (Mul e89 e34)%N.
Definition e187 : ex := (Mul e89 e121)%N.
(* 0 <= (Rational(1, 2) - u[i]/2)*w[i], by instance *)
Lemma step_135 :
  forall (n : nat) (u w : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= / 2 - u i / 2 ->
  0 <= w i ->
  0 <= (/ 2 - u i / 2) * w i.
Proof.
  intros n u w i Hs_n Hi_i Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e186 <= den Ev rv e187) by (exact (step_33 (/ 2 - u i / 2) (w i) 0 Hh1 Hh2)).
  equal Q2 e34 e186.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (Rational(1, 2) - u[i]/2)*w[i], by discharge *)
Lemma step_136 :
  forall (n : nat) (u w : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (/ 2 - u i / 2) * w i.
Proof.
  intros n u w i Hs_n Hi_i Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e89) by (exact (step_134 n u i Hs_n Hi_i Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e121) by (exact (step_90 n w i Hs_n Hi_i Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e187) by (exact (step_135 n u w i Hs_n Hi_i P1 P2)).
  exact (P3).
Qed.

Definition e188 : ex := (Mul e125 e187)%N.
Definition e189 : ex := (Mul (Mul e125 e89) e121)%N.
(* 0 <= (Rational(1, 2) - u[i]/2)*(1 - delta(k, i))**2*(1 - delta(l, i))**2*w[i], by instance *)
Lemma step_137 :
  forall (n : nat) (u w : vec) (i k l : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 ->
  0 <= (/ 2 - u i / 2) * w i ->
  0 <= (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i.
Proof.
  intros n u w i k l Hs_n Hi_i Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), l)] [].
  assert (P1 : den Ev rv e122 <= den Ev rv e188) by (exact (step_33 ((1 - delta k i) ^ 2 * (1 - delta l i) ^ 2) ((/ 2 - u i / 2) * w i) 0 Hh1 Hh2)).
  equal Q2 e34 e122.
  equal Q3 e188 e189.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - u[i]/2)*(1 - delta(k, i))**2*(1 - delta(l, i))**2*w[i], by discharge *)
Lemma step_138 :
  forall (n : nat) (u w : vec) (i k l : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i.
Proof.
  intros n u w i k l Hs_n Hi_i Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e125) by (exact (step_93 n i k l Hs_n Hi_i Hi_k Hi_l)).
  assert (P2 : den Ev rv e34 <= den Ev rv e187) by (exact (step_136 n u w i Hs_n Hi_i Hh1 Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e189) by (exact (step_137 n u w i k l Hs_n Hi_i Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

(* total(0, i) <= total((1 - delta(k, i))**2*(1 - delta(l, i))**2*(Rational(1, 2) - u[i]/2)*w[i], i), by replace *)
Lemma step_139 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun i => 0) <= sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e91 _ (fun sv Wv SFv => (step_138 n u w (sv (0%N, 4096%N)) (sv (0%N, 1%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 4096%N)) (Wv (0%N, 1%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e92 e79.
  exact (P1).
Qed.

Definition e190 : ex := (Mul e130 e101)%N.
(* (1 - delta(k, l))**2*w[l]*total(0, i) <= (1 - delta(k, l))**2*w[l]*total((Rational(1, 2) - u[i]/2)*(1 - delta(k, i))**2*(1 - delta(l, i))**2*w[i], i), by instance *)
Lemma step_140 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * w l ->
  sum n (fun i => 0) <= sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i) ->
  (1 - delta k l) ^ 2 * w l * sum n (fun i => 0)
  <= (1 - delta k l) ^ 2 * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e126 <= den Ev rv e190) by (exact (step_33 ((1 - delta k l) ^ 2 * w l) (sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i)) (sum n (fun i => 0)) Hh1 Hh2)).
  exact (P1).
Qed.

(* (1 - delta(k, l))**2*w[l]*total(0, i) <= (1 - delta(k, l))**2*w[l]*total((Rational(1, 2) - u[i]/2)*(1 - delta(k, i))**2*(1 - delta(l, i))**2*w[i], i), by discharge *)
Lemma step_141 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  (1 - delta k l) ^ 2 * w l * sum n (fun i => 0)
  <= (1 - delta k l) ^ 2 * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e130) by (exact (step_99 n w k l Hs_n Hi_k Hi_l Hh1)).
  assert (P2 : den Ev rv e80 <= den Ev rv e101) by (exact (step_139 n u w k l Hs_n Hi_k Hi_l Hh2 Hh1)).
  assert (P3 : den Ev rv e126 <= den Ev rv e190) by (exact (step_140 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e191 : ex := (Mul e90 e136)%N.
Definition p274 : ex := (Sum (0, 20000) (Mul (Mul p127 p265) (V1 1 (0, 20000))))%N.
Definition e195 : ex := (Mul e212 p274)%N.
Definition e192 : ex := (Mul e90 e195)%N.
Definition p277 : ex := (Mul e128 e90)%N.
Definition e211 : ex := (Mul p277 (V1 1 (0, 2)))%N.
Definition e193 : ex := (Mul e211 e80)%N.
Definition e194 : ex := (Mul e211 p274)%N.
(* (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]*total(0, i) <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]*total((Rational(1, 2) - u[i]/2)*(1 - delta(k, i))**2*(1 - delta(l, i))**2*w[i], i), by instance *)
Lemma step_142 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= / 2 - u l / 2 ->
  (1 - delta k l) ^ 2 * w l * sum n (fun i => 0)
  <= (1 - delta k l) ^ 2 * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i) ->
  (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l * sum n (fun i => 0)
  <= (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e191 <= den Ev rv e192) by (exact (step_33 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i)) ((1 - delta k l) ^ 2 * w l * sum n (fun i => 0)) Hh1 Hh2)).
  equal Q2 e193 e191.
  equal Q3 e192 e194.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]*total(0, i) <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]*total((Rational(1, 2) - u[i]/2)*(1 - delta(k, i))**2*(1 - delta(l, i))**2*w[i], i), by discharge *)
Lemma step_143 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l * sum n (fun i => 0)
  <= (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e90) by (exact (step_64 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e136 <= den Ev rv e195) by (exact (step_141 n u w k l Hs_n Hi_k Hi_l Hh2 Hh1)).
  assert (P3 : den Ev rv e193 <= den Ev rv e194) by (exact (step_142 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition p281 : ex := (Mul p92 p120)%N.
Definition e213 : ex := (Mul p281 (V1 1 (0, 4096)))%N.
Definition e196 : ex := (Mul e213 (Sum (0, 4097) e34))%N.
Definition p284 : ex := (Sum (0, 4098) (Mul (Mul p194 (Add e71 (Opp p195))) (V1 1 (0, 4098))))%N.
Definition e197 : ex := (Mul e213 p284)%N.
Definition e198 : ex := (Sum (0, 4096) e197)%N.
Definition e199 : ex := (Sum (0, 4096) e196)%N.
(* total((1 - delta(k, l))**2*(Rational(1, 2) - u[l]/2)*w[l]*total(0, i), l) <= total((1 - delta(k, l))**2*(Rational(1, 2) - u[l]/2)*w[l]*total((1 - delta(k, i))**2*(1 - delta(l, i))**2*(Rational(1, 2) - u[i]/2)*w[i], i), l), by replace *)
Lemma step_144 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l * sum n (fun i => 0))
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e196 e197 _ (fun sv Wv SFv => (step_143 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e198 e199.
  exact (P1).
Qed.

Definition p288 : ex := (Mul (Mul p204 (Add e71 (Opp p205))) (V1 1 (0, 20001)))%N.
Definition p289 : ex := (Mul p288 (Sum (0, 20000) (Mul (Mul p208 p265) (V1 1 (0, 20000)))))%N.
Definition e202 : ex := (Sum (0, 20001) p289)%N.
Definition e200 : ex := (Add e177 e202)%N.
(* 0 <= total((1 - delta(k, l))**2*((u[l]/2 + Rational(1, 2))**2 - u[l]/2 + Rational(-1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]*total((Rational(1, 2) - u[i]/2)*(1 - delta(k, i))**2*(1 - delta(l, i))**2*w[i], i), l), by instance *)
Lemma step_145 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2)) ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e200) by (exact (step_70 (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i))) Hh1 Hh2)).
  exact (P1).
Qed.

Definition p292 : ex := (Mul p288 e80)%N.
Definition e201 : ex := (Sum (0, 20001) p292)%N.
Definition e203 : ex := (Add e202 (Opp e201))%N.
Definition e204 : ex := (Add e202 (Opp e34))%N.
(* 0 <= total((1 - delta(k, l))**2*((u[l]/2 + Rational(1, 2))**2 - u[l]/2 + Rational(-1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]*total((Rational(1, 2) - u[i]/2)*(1 - delta(k, i))**2*(1 - delta(l, i))**2*w[i], i), l), by discharge *)
Lemma step_146 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e201 <= den Ev rv e202) by (exact (step_144 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e203 e204.
  assert (P3 : den Ev rv e34 <= den Ev rv e202) by (exact (rearranged (den Ev rv e201) (den Ev rv e202) (den Ev rv e34) (den Ev rv e202) P1 Q2)).
  assert (P4 : den Ev rv e80 <= den Ev rv e177) by (exact (step_126 n u w k Hs_n Hi_k Hh2 Hh3)).
  equal Q5 e178 e179.
  assert (P6 : den Ev rv e34 <= den Ev rv e177) by (exact (rearranged (den Ev rv e80) (den Ev rv e177) (den Ev rv e34) (den Ev rv e177) P4 Q5)).
  assert (P7 : den Ev rv e34 <= den Ev rv e200) by (exact (step_145 n u w k Hs_n Hi_k P3 P6)).
  exact (P7).
Qed.

(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l) <= total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], l)**2, by assume *)
Lemma step_147 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l) ^ 2 ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l) ^ 2.
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p296 : ex := (Mul p102 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p297 : ex := (Sum (0, 20000) (Mul p296 (Add (Add (Opp e71) (Pow p143 2%nat)) p129)))%N.
Definition p298 : ex := (Mul (V1 1 (0, 20001)) e71)%N.
Definition p299 : ex := (Sum (0, 20001) (Mul (Mul (Mul p204 (Add e71 (Opp p298))) (V1 0 (0, 20001))) (Sum (0, 20000) (Mul (Mul p208 p130) (V1 0 (0, 20000))))))%N.
Definition e205 : ex := (Add p297 p299)%N.
Definition e206 : ex := (Add e205 (Opp e34))%N.
Definition p302 : ex := (Mul (Mul p102 p130) (V1 0 (0, 20000)))%N.
Definition e220 : ex := (Sum (0, 20000) p302)%N.
Definition e209 : ex := (Pow e220 2%nat)%N.
Definition p305 : ex := (Mul p296 p130)%N.
Definition e208 : ex := (Sum (0, 20000) p305)%N.
Definition p307 : ex := (Opp e208)%N.
Definition e207 : ex := (Add e209 p307)%N.
(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l) <= total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], l)**2, by discharge *)
Lemma step_148 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  1 <= minn n (fun k => Rabs (u k)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l) ^ 2.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e205) by (exact (step_146 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e206 e207.
  assert (P3 : den Ev rv e208 <= den Ev rv e209) by (exact (rearranged (den Ev rv e34) (den Ev rv e205) (den Ev rv e208) (den Ev rv e209) P1 Q2)).
  assert (P4 : den Ev rv e208 <= den Ev rv e209) by (exact (step_147 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], l)**2 - total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l), by assume *)
Lemma step_149 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l) ^ 2 - sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l) ^ 2 - sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e210 : ex := (Mul e90 e212)%N.
(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], by instance *)
Lemma step_150 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * w l ->
  0 <= (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l.
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e83 <= den Ev rv e210) by (exact (step_33 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e34 e83.
  equal Q3 e210 e211.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], by discharge *)
Lemma step_151 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l.
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e90) by (exact (step_64 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e212) by (exact (step_99 n w k l Hs_n Hi_k Hi_l Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e211) by (exact (step_150 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e214 : ex := (Sum (0, 4096) e213)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(Rational(1, 2) - u[l]/2)*w[l], l), by replace *)
Lemma step_152 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e213 _ (fun sv Wv SFv => (step_151 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e214 e79.
  exact (P1).
Qed.

Definition p311 : ex := (Mul (Mul p102 p143) (V1 0 (0, 20000)))%N.
Definition e253 : ex := (Sum (0, 20000) p311)%N.
Definition p313 : ex := (Opp e253)%N.
Definition e219 : ex := (Add e86 p313)%N.
Definition e215 : ex := (Add e220 e219)%N.
Definition e216 : ex := (Add e219 e220)%N.
(* 0 <= -w[k] + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], l) - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by instance *)
Lemma step_153 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l) ->
  0
  <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e215) by (exact (step_70 (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l)) (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2)).
  equal Q2 e215 e216.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e217 : ex := (Add e108 (Opp e34))%N.
Definition e218 : ex := (Add e219 (Opp e34))%N.
(* 0 <= -w[k] - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by discharge *)
Lemma step_154 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e108) by (exact (step_78 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e217 e218.
  assert (P3 : den Ev rv e34 <= den Ev rv e219) by (exact (rearranged (den Ev rv e34) (den Ev rv e108) (den Ev rv e34) (den Ev rv e219) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e219) by (exact (step_79 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e221 : ex := (Add e220 (Opp e80))%N.
Definition e222 : ex := (Add e220 (Opp e34))%N.
(* 0 <= -w[k] + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], l) - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by discharge *)
Lemma step_155 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= minn n (fun k => w k) ->
  0
  <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e219) by (exact (step_154 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e80 <= den Ev rv e220) by (exact (step_152 n u w k Hs_n Hi_k Hh2 Hh3)).
  equal Q3 e221 e222.
  assert (P4 : den Ev rv e34 <= den Ev rv e220) by (exact (rearranged (den Ev rv e80) (den Ev rv e220) (den Ev rv e34) (den Ev rv e220) P2 Q3)).
  assert (P5 : den Ev rv e34 <= den Ev rv e216) by (exact (step_153 n u w k Hs_n Hi_k P1 P4)).
  exact (P5).
Qed.

Definition e223 : ex := (Mul e99 e34)%N.
Definition e224 : ex := (Mul e99 e216)%N.
(* 0 <= (1 - inner(w, ones(n)))*(-w[k] + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], l) - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1), by instance *)
Lemma step_156 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= 1 - inner n w ones ->
  0
  <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l) ->
  0
  <= (1 - inner n w ones) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e223 <= den Ev rv e224) by (exact (step_33 (1 - inner n w ones) (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l)) 0 Hh1 Hh2)).
  equal Q2 e34 e223.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - inner(w, ones(n)))*(-w[k] + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], l) - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1), by discharge *)
Lemma step_157 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= minn n (fun k => w k) ->
  0
  <= (1 - inner n w ones) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e99) by (exact (step_74 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e216) by (exact (step_155 n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh3)).
  assert (P3 : den Ev rv e34 <= den Ev rv e224) by (exact (step_156 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p323 : ex := (Mul p200 p265)%N.
Definition e225 : ex := (Sum (0, 20000) p323)%N.
Definition p325 : ex := (Sum (0, 20000) (Mul (Mul p102 p265) (V1 1 (0, 20000))))%N.
Definition e226 : ex := (Pow p325 2%nat)%N.
Definition p327 : ex := (Opp e225)%N.
Definition e227 : ex := (Add e226 p327)%N.
Definition e228 : ex := (Add e227 (Opp e34))%N.
(* 0 <= total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], l)**2 - total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l), by discharge *)
Lemma step_158 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l) ^ 2 - sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e225 <= den Ev rv e226) by (exact (step_148 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e227 e228.
  assert (P3 : den Ev rv e34 <= den Ev rv e227) by (exact (rearranged (den Ev rv e225) (den Ev rv e226) (den Ev rv e34) (den Ev rv e227) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e227) by (exact (step_149 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p330 : ex := (Add e66 (Opp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) e66))))%N.
Definition p331 : ex := (Mul p102 p105)%N.
Definition p332 : ex := (Mul p331 (V1 1 (0, 20000)))%N.
Definition e249 : ex := (Sum (0, 20000) p332)%N.
Definition p334 : ex := (Add (Add (Add e66 (Opp e121)) (Opp e249)) p325)%N.
Definition e231 : ex := (Mul p330 p334)%N.
Definition e229 : ex := (Add e231 e227)%N.
Definition e230 : ex := (Add e227 e231)%N.
(* 0 <= (1 - inner(w, ones(n)))*(-w[k] + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], l) - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], l)**2 - total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l), by instance *)
Lemma step_159 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l) ^ 2 - sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) ->
  0
  <= (1 - inner n w ones) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l)) ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l) ^ 2 - sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + (1 - inner n w ones) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e229) by (exact (step_70 ((1 - inner n w ones) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l) ^ 2 - sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) Hh1 Hh2)).
  equal Q2 e229 e230.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= (1 - inner(w, ones(n)))*(-w[k] + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], l) - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l], l)**2 - total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l), by discharge *)
Lemma step_160 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  1 <= minn n (fun k => Rabs (u k)) ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l) ^ 2 - sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + (1 - inner n w ones) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e227) by (exact (step_158 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e34 <= den Ev rv e231) by (exact (step_157 n u w k Hs_n Hi_k Hh4 Hh1 Hh2 Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e230) by (exact (step_159 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l) <= (-w[k] - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1)**2, by assume *)
Lemma step_161 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) ^ 2 ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) ^ 2.
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e232 : ex := (Add e207 e224)%N.
Definition e233 : ex := (Add e232 (Opp e34))%N.
Definition e235 : ex := (Pow e219 2%nat)%N.
Definition e234 : ex := (Add e235 p307)%N.
(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l) <= (-w[k] - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1)**2, by discharge *)
Lemma step_162 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  1 <= minn n (fun k => Rabs (u k)) ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) ^ 2.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e232) by (exact (step_160 n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh2)).
  equal Q2 e233 e234.
  assert (P3 : den Ev rv e208 <= den Ev rv e235) by (exact (rearranged (den Ev rv e34) (den Ev rv e232) (den Ev rv e208) (den Ev rv e235) P1 Q2)).
  assert (P4 : den Ev rv e208 <= den Ev rv e235) by (exact (step_161 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p342 : ex := (Mul p107 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p343 : ex := (Mul p342 p130)%N.
Definition e236 : ex := (Sum (0, 20000) p343)%N.
Definition e237 : ex := (Add e236 (Opp e80))%N.
Definition e238 : ex := (Add e208 (Opp e34))%N.
(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l), by discharge *)
Lemma step_163 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e236) by (exact (step_132 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e237 e238.
  assert (P3 : den Ev rv e34 <= den Ev rv e208) by (exact (rearranged (den Ev rv e80) (den Ev rv e236) (den Ev rv e34) (den Ev rv e208) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e208) by (exact (step_133 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p347 : ex := (Sum (0, 20001) (Mul (Mul (Mul p204 (Add e71 p298)) (V1 0 (0, 20001))) (Sum (0, 20000) (Mul (Mul p208 p143) (V1 0 (0, 20000))))))%N.
Definition e239 : ex := (Add p297 p347)%N.
Definition e240 : ex := (Add e239 (Opp e34))%N.
Definition e243 : ex := (Pow e253 2%nat)%N.
Definition p351 : ex := (Mul p296 p143)%N.
Definition e242 : ex := (Sum (0, 20000) p351)%N.
Definition e241 : ex := (Add e243 (Opp e242))%N.
(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l) <= total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2, by discharge *)
Lemma step_164 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  1 <= minn n (fun k => Rabs (u k)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e239) by (exact (step_127 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e240 e241.
  assert (P3 : den Ev rv e242 <= den Ev rv e243) by (exact (rearranged (den Ev rv e34) (den Ev rv e239) (den Ev rv e242) (den Ev rv e243) P1 Q2)).
  assert (P4 : den Ev rv e242 <= den Ev rv e243) by (exact (step_128 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p354 : ex := (Mul p342 p143)%N.
Definition e244 : ex := (Sum (0, 20000) p354)%N.
Definition e245 : ex := (Add e244 (Opp e80))%N.
Definition e246 : ex := (Add e242 (Opp e34))%N.
(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l), by discharge *)
Lemma step_165 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e244) by (exact (step_85 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e245 e246.
  assert (P3 : den Ev rv e34 <= den Ev rv e242) by (exact (rearranged (den Ev rv e80) (den Ev rv e244) (den Ev rv e34) (den Ev rv e242) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e242) by (exact (step_86 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e247 : ex := (Add e82 (Opp e80))%N.
Definition e248 : ex := (Add e249 (Opp e34))%N.
(* 0 <= total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l), by discharge *)
Lemma step_166 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e82) by (exact (step_55 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e247 e248.
  assert (P3 : den Ev rv e34 <= den Ev rv e249) by (exact (rearranged (den Ev rv e80) (den Ev rv e82) (den Ev rv e34) (den Ev rv e249) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e249) by (exact (step_56 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= w[k], by transitive *)
Lemma step_167 :
  forall (n : nat) (w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= w k.
Proof.
  intros n w k Hs_n Hi_k Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e4) by (exact (step_37 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_1 n w k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p360 : ex := (Mul (Sqrt (Int 3)) (Inv (Int 36)))%N.
Definition p361 : ex := (Mul e144 e242)%N.
Definition p362 : ex := (Opp (Mul (Int 3) e208))%N.
Definition p363 : ex := (Opp (Mul (Int 3) e242))%N.
Definition p364 : ex := (Opp (Mul (Int 3) e265))%N.
Definition p365 : ex := (Mul e5 (Add p361 (Mul e253 (Add (Add (Add p362 p363) p364) (Mul e144 e5)))))%N.
Definition e276 : ex := (Mul (Int 3) (Sqrt (Int 3)))%N.
Definition p367 : ex := (Mul e276 e265)%N.
Definition p368 : ex := (Pow (Add (Opp e66) (Mul e144 e5)) 2%nat)%N.
Definition p369 : ex := (Opp (Mul (Mul e356 e242) e253))%N.
Definition p370 : ex := (Mul e356 e243)%N.
Definition p371 : ex := (Add (Add (Add e242 (Mul e243 p368)) p369) (Mul p370 (Add e208 e242)))%N.
Definition e250 : ex := (Add (Add p360 p365) (Mul p367 p371))%N.
Definition p373 : ex := (Mul (Sqrt (Int 3)) (Inv (Int 18)))%N.
Definition e251 : ex := (Add (Inv (Int 12)) p373)%N.
Definition p375 : ex := (Mul (Add p361 (Mul (Add (Add (Add p364 p363) p362) (Mul e144 e5)) e253)) e5)%N.
Definition p376 : ex := (Add p360 p375)%N.
Definition p377 : ex := (Add (Add (Add (Mul p368 e243) p369) (Mul p370 (Add e242 e208))) e242)%N.
Definition p378 : ex := (Mul p367 p377)%N.
Definition e252 : ex := (Add p376 p378)%N.
(* ((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + 3*sqrt(3)*((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 + sqrt(3)/36 <= 1/12 + sqrt(3)/18, by instance *)
Lemma step_168 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= w k ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  w k + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) <= 1 ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) ^ 2 ->
  sqrt 3 / 36 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k + 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))
  <= / 12 + sqrt 3 / 18.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e250 <= den Ev rv e251) by (exact (row_of_any.theorem_1 (w k) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  equal Q2 e252 e250.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e255 : ex := (Add e5 e253)%N.
Definition e254 : ex := (Add e66 (Opp e255))%N.
(* ((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + 3*sqrt(3)*((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 + sqrt(3)/36 <= 1/12 + sqrt(3)/18, by discharge *)
Lemma step_169 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  sqrt 3 / 36 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k + 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))
  <= / 12 + sqrt 3 / 18.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e5) by (exact (step_167 n w k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e253) by (exact (step_166 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P3 : den Ev rv e34 <= den Ev rv e219) by (exact (step_154 n u w k Hs_n Hi_k Hh4 Hh2 Hh1)).
  equal Q4 e218 e254.
  assert (P5 : den Ev rv e255 <= den Ev rv e66) by (exact (rearranged (den Ev rv e34) (den Ev rv e219) (den Ev rv e255) (den Ev rv e66) P3 Q4)).
  assert (P6 : den Ev rv e34 <= den Ev rv e242) by (exact (step_165 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P7 : den Ev rv e242 <= den Ev rv e243) by (exact (step_164 n u w k Hs_n Hi_k Hh2 Hh1 Hh5)).
  assert (P8 : den Ev rv e34 <= den Ev rv e208) by (exact (step_163 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P9 : den Ev rv e208 <= den Ev rv e235) by (exact (step_162 n u w k Hs_n Hi_k Hh2 Hh1 Hh5 Hh4 Hh1)).
  assert (P10 : den Ev rv e252 <= den Ev rv e251) by (exact (step_168 n u w k Hs_n Hi_k P1 P2 P5 P6 P7 P8 P9)).
  exact (P10).
Qed.

(* 0 <= -(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) - 3*sqrt(3)*((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 + sqrt(3)/36 + Rational(1, 12), by assume *)
Lemma step_170 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= / 12 + sqrt 3 / 36 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) ->
  0
  <= / 12 + sqrt 3 / 36 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e256 : ex := (Mul e130 e62)%N.
(* 0 <= (1 - delta(k, l))**2*w[l]**2, by instance *)
Lemma step_171 :
  forall (n : nat) (w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * w l ->
  0 <= w l ->
  0 <= (1 - delta k l) ^ 2 * w l ^ 2.
Proof.
  intros n w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e167 <= den Ev rv e256) by (exact (step_33 ((1 - delta k l) ^ 2 * w l) (w l) 0 Hh1 Hh2)).
  equal Q2 e34 e167.
  equal Q3 e256 e257.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, l))**2*w[l]**2, by discharge *)
Lemma step_172 :
  forall (n : nat) (w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * w l ^ 2.
Proof.
  intros n w k l Hs_n Hi_k Hi_l Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e130) by (exact (step_99 n w k l Hs_n Hi_k Hi_l Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e62) by (exact (step_38 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e34 <= den Ev rv e257) by (exact (step_171 n w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e260 : ex := (Mul e128 (Pow (V1 1 (0, 2)) 2%nat))%N.
Definition e258 : ex := (Mul e90 e260)%N.
Definition e259 : ex := (Mul e260 e90)%N.
(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, by instance *)
Lemma step_173 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * w l ^ 2 ->
  0 <= (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e83 <= den Ev rv e258) by (exact (step_33 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e34 e83.
  equal Q3 e258 e259.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, by discharge *)
Lemma step_174 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e90) by (exact (step_64 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e260) by (exact (step_172 n w k l Hs_n Hi_k Hi_l Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e259) by (exact (step_173 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e261 : ex := (Mul e75 e259)%N.
Definition e262 : ex := (Mul (Mul e260 e75) e90)%N.
(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, by instance *)
Lemma step_175 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2) ->
  0 <= (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - u l / 2).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e56 <= den Ev rv e261) by (exact (step_33 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) 0 Hh1 Hh2)).
  equal Q2 e34 e56.
  equal Q3 e261 e262.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, by discharge *)
Lemma step_176 :
  forall (n : nat) (u w : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - u l / 2).
Proof.
  intros n u w k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e75) by (exact (step_52 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e259) by (exact (step_174 n u w k l Hs_n Hi_k Hi_l Hh1 Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e262) by (exact (step_175 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition p388 : ex := (Mul p249 p163)%N.
Definition e263 : ex := (Mul p388 p262)%N.
Definition e264 : ex := (Sum (0, 4096) e263)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - u[l]/2), l), by replace *)
Lemma step_177 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e263 _ (fun sv Wv SFv => (step_176 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e264 e79.
  exact (P1).
Qed.

(* 0 <= w[k]**2, by nonnegative *)
Lemma step_178 :
  forall (n : nat) (w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= w k ^ 2.
Proof.
  intros n w k Hs_n Hi_k.
  setting [n] [] [w] [] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e265.
  exact N1.
Qed.

Definition e266 : ex := (Mul e265 e80)%N.
Definition p392 : ex := (Mul p351 p130)%N.
Definition e268 : ex := (Sum (0, 20000) p392)%N.
Definition e267 : ex := (Mul e265 e268)%N.
(* w[k]**2*total(0, l) <= w[k]**2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l), by instance *)
Lemma step_179 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= w k ^ 2 ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - u l / 2)) ->
  w k ^ 2 * sum n (fun l => 0)
  <= w k ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e266 <= den Ev rv e267) by (exact (step_33 (w k ^ 2) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - u l / 2))) (sum n (fun l => 0)) Hh1 Hh2)).
  exact (P1).
Qed.

(* w[k]**2*total(0, l) <= w[k]**2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l), by discharge *)
Lemma step_180 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  w k ^ 2 * sum n (fun l => 0)
  <= w k ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e265) by (exact (step_178 n w k Hs_n Hi_k)).
  assert (P2 : den Ev rv e80 <= den Ev rv e268) by (exact (step_177 n u w k Hs_n Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e266 <= den Ev rv e267) by (exact (step_179 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

(* 0 <= ((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2, by assume *)
Lemma step_181 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= - (norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) ->
  0
  <= - (norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p395 : ex := (Opp p373)%N.
Definition p396 : ex := (Sqrt (Sum (0, 4096) (Pow (Mul e5 (Add (Add (Mul (Mul e144 (Sum (0, 4097) (Mul (Mul (Pow (Add e66 (Opp (Del (0, 1) (0, 4097)))) 2%nat) (Add e71 (Mul (V1 1 (0, 4097)) e71))) (V1 0 (0, 4097))))) e3) (Mul (Opp (Sum (0, 4098) (Mul (Mul p193 (Add e71 (Mul (V1 1 (0, 4098)) e71))) (V1 0 (0, 4098))))) (Del (0, 4096) (0, 1)))) (Opp (Mul (Add e66 (Opp (Del (0, 4096) (0, 1)))) (Mul (Mul e71 (Add e66 (V1 1 (0, 4096)))) e3))))) 2%nat)))%N.
Definition e269 : ex := (Pow (Add p395 p396) 2%nat)%N.
(* 0 <= (norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) - sqrt(3)/18)**2, by nonnegative *)
Lemma step_182 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= (- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2.
Proof.
  intros n u w k Hs_n Hi_k.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e269.
  exact N1.
Qed.

Definition e270 : ex := (Add e267 (Opp e266))%N.
Definition p399 : ex := (Add e66 (Opp (Del (0, 20001) (0, 1))))%N.
Definition p400 : ex := (Mul e5 (Add (Add (Mul (Mul e144 e253) (V1 0 (0, 20001))) (Mul p313 (Del (0, 20001) (0, 1)))) (Opp (Mul p399 (Mul (Mul e71 (Add e66 (V1 1 (0, 20001)))) (V1 0 (0, 20001)))))))%N.
Definition p401 : ex := (Sum (0, 20001) (Pow p400 2%nat))%N.
Definition e284 : ex := (Sqrt p401)%N.
Definition p403 : ex := (Pow e284 2%nat)%N.
Definition p404 : ex := (Opp p403)%N.
Definition p405 : ex := (Mul e265 p377)%N.
Definition e272 : ex := (Add p404 p405)%N.
Definition e271 : ex := (Add e272 (Opp e34))%N.
(* 0 <= ((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2, by discharge *)
Lemma step_183 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0
  <= - (norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e266 <= den Ev rv e267) by (exact (step_180 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e270 e271.
  assert (P3 : den Ev rv e34 <= den Ev rv e272) by (exact (rearranged (den Ev rv e266) (den Ev rv e267) (den Ev rv e34) (den Ev rv e272) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e272) by (exact (step_181 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p408 : ex := (Add p395 e284)%N.
Definition e275 : ex := (Pow p408 2%nat)%N.
Definition e273 : ex := (Add e275 e272)%N.
Definition p411 : ex := (Add e275 p404)%N.
Definition e274 : ex := (Add p411 p405)%N.
(* 0 <= (norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) - sqrt(3)/18)**2 + ((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2, by instance *)
Lemma step_184 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= - (norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) ->
  0
  <= (- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 ->
  0
  <= (- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e273) by (exact (step_70 ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2) (- (norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) Hh1 Hh2)).
  equal Q2 e273 e274.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= (norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) - sqrt(3)/18)**2 + ((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2, by discharge *)
Lemma step_185 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0
  <= (- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e272) by (exact (step_183 n u w k Hs_n Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e34 <= den Ev rv e275) by (exact (step_182 n u w k Hs_n Hi_k)).
  assert (P3 : den Ev rv e34 <= den Ev rv e274) by (exact (step_184 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

(* 0 <= 3*sqrt(3), by nonnegative *)
Lemma step_186 :
  0 <= 3 * sqrt 3.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e276.
  exact N1.
Qed.

Definition e277 : ex := (Mul e276 e34)%N.
Definition e278 : ex := (Mul e276 e274)%N.
(* 0 <= 3*sqrt(3)*((norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) - sqrt(3)/18)**2 + ((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2), by instance *)
Lemma step_187 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= 3 * sqrt 3 ->
  0
  <= (- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) ->
  0
  <= 3 * sqrt 3 * ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e277 <= den Ev rv e278) by (exact (step_33 (3 * sqrt 3) ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) 0 Hh1 Hh2)).
  equal Q2 e34 e277.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= 3*sqrt(3)*((norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) - sqrt(3)/18)**2 + ((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2), by discharge *)
Lemma step_188 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0
  <= 3 * sqrt 3 * ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e276) by (exact (step_186)).
  assert (P2 : den Ev rv e34 <= den Ev rv e274) by (exact (step_185 n u w k Hs_n Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e278) by (exact (step_187 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition e279 : ex := (Add e251 (Opp e252))%N.
Definition p416 : ex := (Opp p375)%N.
Definition p417 : ex := (Add (Add (Inv (Int 12)) p360) p416)%N.
Definition p418 : ex := (Opp p378)%N.
Definition e281 : ex := (Add p417 p418)%N.
Definition e280 : ex := (Add e281 (Opp e34))%N.
(* 0 <= -(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) - 3*sqrt(3)*((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 + sqrt(3)/36 + Rational(1, 12), by discharge *)
Lemma step_189 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0
  <= / 12 + sqrt 3 / 36 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e252 <= den Ev rv e251) by (exact (step_169 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5)).
  equal Q2 e279 e280.
  assert (P3 : den Ev rv e34 <= den Ev rv e281) by (exact (rearranged (den Ev rv e252) (den Ev rv e251) (den Ev rv e34) (den Ev rv e281) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e281) by (exact (step_170 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e282 : ex := (Add e278 e281)%N.
Definition p422 : ex := (Add p417 e278)%N.
Definition e283 : ex := (Add p422 p418)%N.
(* 0 <= -(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + 3*sqrt(3)*((norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) - sqrt(3)/18)**2 + ((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2) - 3*sqrt(3)*((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 + sqrt(3)/36 + Rational(1, 12), by instance *)
Lemma step_190 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= / 12 + sqrt 3 / 36 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) ->
  0
  <= 3 * sqrt 3 * ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) ->
  0
  <= / 12 + sqrt 3 / 36 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k + 3 * sqrt 3 * ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) - 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e282) by (exact (step_70 (3 * sqrt 3 * ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))))) (/ 12 + sqrt 3 / 36 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) Hh1 Hh2)).
  equal Q2 e282 e283.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) <= norm(w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))), by same *)
Lemma step_191 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))
  <= norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))).
Proof.
  intros n u w k Hs_n Hi_k.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e284))).
Qed.

(* norm(b) <= 1, by assume *)
Lemma step_192 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  norm n b <= 1 ->
  norm n b <= 1.
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  exact Hh1.
Qed.

Definition p424 : ex := (Sum (0, 4099) (Pow (V1 2 (0, 4099)) 2%nat))%N.
Definition e285 : ex := (Sqrt p424)%N.
Definition e286 : ex := (Mul p396 e285)%N.
Definition e287 : ex := (Mul p396 e66)%N.
Definition e288 : ex := (Mul e284 e66)%N.
(* norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))*norm(b) <= norm(w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))), by replace *)
Lemma step_193 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n b <= 1 ->
  norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) * norm n b
  <= norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))).
Proof.
  intros n b u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u; b] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e285 e66 _ (fun sv Wv SFv => (step_192 n b Hs_n Hh1)) (nil_replaced Ev rv)) e286 e287.
  equal Q2 e288 e284.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p429 : ex := (Sum (0, 20000) (Mul (Mul p102 (Add e71 (Mul (V1 2 (0, 20000)) e71))) (V1 1 (0, 20000))))%N.
Definition p430 : ex := (Mul e121 (Add (Add (Mul (Mul e144 p429) (V1 1 (0, 20001))) (Mul (Opp p429) (Del (0, 20001) (0, 1)))) (Opp (Mul p399 (Mul (Mul e71 (Add e66 (V1 2 (0, 20001)))) (V1 1 (0, 20001)))))))%N.
Definition p431 : ex := (Mul (V1 0 (0, 20001)) p430)%N.
Definition e292 : ex := (Sum (0, 20001) p431)%N.
Definition e289 : ex := (Abs e292)%N.
Definition p434 : ex := (Sum (0, 20001) (Pow p430 2%nat))%N.
Definition e293 : ex := (Sqrt p434)%N.
Definition e290 : ex := (Mul p4 e293)%N.
Definition e291 : ex := (Mul e293 p4)%N.
(* absolute(inner(b, w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))) <= norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))*norm(b), by instance *)
Lemma step_194 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))))
  <= norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) * norm n b.
Proof.
  intros n b u w k Hs_n Hi_k.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e289 <= den Ev rv e290) by (exact (cauchy_schwarz.step_6 n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) Hs_n)).
  equal Q2 e290 e291.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* absolute(inner(b, w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))) <= absolute(inner(b, w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))), by same *)
Lemma step_195 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))))
  <= Rabs (inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))).
Proof.
  intros n b u w k Hs_n Hi_k.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e289))).
Qed.

(* inner(b, w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) <= absolute(inner(b, w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))), by below absolute *)
Lemma step_196 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))
  <= Rabs (inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))).
Proof.
  intros n b u w k Hs_n Hi_k.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e292 <= den Ev rv e289) by (exact (Rle_abs (den Ev rv e292))).
  exact (P1).
Qed.

(* inner(b, w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) <= norm(w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))), by transitive *)
Lemma step_197 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n b <= 1 ->
  inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))
  <= norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))).
Proof.
  intros n b u w k Hs_n Hi_k Hh1.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e292 <= den Ev rv e289) by (exact (step_196 n b u w k Hs_n Hi_k)).
  assert (P2 : den Ev rv e289 <= den Ev rv e289) by (exact (step_195 n b u w k Hs_n Hi_k)).
  assert (P3 : den Ev rv e289 <= den Ev rv e291) by (exact (step_194 n b u w k Hs_n Hi_k)).
  assert (P4 : den Ev rv e291 <= den Ev rv e293) by (exact (step_193 n b u w k Hs_n Hi_k Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

(* 0 <= -inner(b, w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))), by assume *)
Lemma step_198 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= - inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ->
  0
  <= - inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))).
Proof.
  intros n b u w k Hs_n Hi_k Hh1.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e366 : ex := (Opp e292)%N.
Definition e294 : ex := (Add e293 e366)%N.
Definition e296 : ex := (Add e366 e293)%N.
Definition e295 : ex := (Add e296 (Opp e34))%N.
(* 0 <= -inner(b, w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))), by discharge *)
Lemma step_199 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n b <= 1 ->
  0
  <= - inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))).
Proof.
  intros n b u w k Hs_n Hi_k Hh1.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e292 <= den Ev rv e293) by (exact (step_197 n b u w k Hs_n Hi_k Hh1)).
  equal Q2 e294 e295.
  assert (P3 : den Ev rv e34 <= den Ev rv e296) by (exact (rearranged (den Ev rv e292) (den Ev rv e293) (den Ev rv e34) (den Ev rv e296) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e296) by (exact (step_198 n b u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= -(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + 3*sqrt(3)*((norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) - sqrt(3)/18)**2 + ((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2) - 3*sqrt(3)*((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 + sqrt(3)/36 + Rational(1, 12), by discharge *)
Lemma step_200 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0
  <= / 12 + sqrt 3 / 36 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k + 3 * sqrt 3 * ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) - 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e281) by (exact (step_189 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5)).
  assert (P2 : den Ev rv e34 <= den Ev rv e278) by (exact (step_188 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P3 : den Ev rv e34 <= den Ev rv e283) by (exact (step_190 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p442 : ex := (Sum (0, 20001) (Mul (V1 2 (0, 20001)) p400))%N.
Definition p443 : ex := (Opp p442)%N.
Definition e299 : ex := (Add p443 e284)%N.
Definition e297 : ex := (Add e299 e283)%N.
Definition e298 : ex := (Add (Add (Add (Add (Add (Add (Inv (Int 12)) p443) p360) p416) e278) p418) e284)%N.
(* 0 <= -(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + 3*sqrt(3)*((norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) - sqrt(3)/18)**2 + ((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2) - 3*sqrt(3)*((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - inner(b, w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + sqrt(3)/36 + Rational(1, 12), by instance *)
Lemma step_201 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= / 12 + sqrt 3 / 36 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k + 3 * sqrt 3 * ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) - 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) ->
  0
  <= - inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ->
  0
  <= / 12 - inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + sqrt 3 / 36 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k + 3 * sqrt 3 * ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) - 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u; b] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e297) by (exact (step_70 (- inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) (/ 12 + sqrt 3 / 36 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k + 3 * sqrt 3 * ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) - 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) Hh1 Hh2)).
  equal Q2 e297 e298.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= -(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + 3*sqrt(3)*((norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) - sqrt(3)/18)**2 + ((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2) - 3*sqrt(3)*((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - inner(b, w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + sqrt(3)/36 + Rational(1, 12), by discharge *)
Lemma step_202 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  0
  <= / 12 - inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + sqrt 3 / 36 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k + 3 * sqrt 3 * ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) - 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n] [] [w; u; b] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e283) by (exact (step_200 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5)).
  assert (P2 : den Ev rv e34 <= den Ev rv e299) by (exact (step_199 n b u w k Hs_n Hi_k Hh6)).
  assert (P3 : den Ev rv e34 <= den Ev rv e298) by (exact (step_201 n b u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

(* total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*(-b[k] - b[l] - 3*norm(w)**2 + 2*w[k] + 2*w[l] + 2*inner(w, b))*w[k]*w[l], l) <= 1/12 + sqrt(3)/18, by assume *)
Lemma step_203 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l)
  <= / 12 + sqrt 3 / 18 ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l)
  <= / 12 + sqrt 3 / 18.
Proof.
  intros n b u w k Hs_n Hi_k Hh1.
  setting [n] [] [u; b; w] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p447 : ex := (Sum (0, 20000) (Mul p331 (V1 2 (0, 20000))))%N.
Definition p448 : ex := (Mul (V1 2 (0, 1)) (Add (Add (Mul (Mul e144 p447) (V1 2 (0, 20001))) (Mul (Opp p447) (Del (0, 20001) (0, 1)))) (Opp (Mul p399 (Mul (Mul e71 (Add e66 (V1 0 (0, 20001)))) (V1 2 (0, 20001)))))))%N.
Definition p449 : ex := (Sum (0, 20001) (Mul (V1 1 (0, 20001)) p448))%N.
Definition p450 : ex := (Mul p102 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p451 : ex := (Sum (0, 20000) (Mul p450 p105))%N.
Definition p452 : ex := (Sum (0, 20000) (Mul p450 p265))%N.
Definition p453 : ex := (Mul (Add (Mul e144 p451) (Mul (Add (Add (Add (Opp (Mul (Int 3) (Pow (V1 2 (0, 1)) 2%nat))) (Opp (Mul (Int 3) p451))) (Opp (Mul (Int 3) p452))) (Mul e144 (V1 2 (0, 1)))) p447)) (V1 2 (0, 1)))%N.
Definition p454 : ex := (Sqrt (Sum (0, 20001) (Pow p448 2%nat)))%N.
Definition p455 : ex := (Pow p454 2%nat)%N.
Definition p456 : ex := (Pow p447 2%nat)%N.
Definition p457 : ex := (Add (Add (Add (Mul (Pow (Add (Opp e66) (Mul e144 (V1 2 (0, 1)))) 2%nat) p456) (Opp (Mul (Mul e356 p451) p447))) (Mul (Mul e356 p456) (Add p451 p452))) p451)%N.
Definition p458 : ex := (Add (Add (Add (Add (Add (Inv (Int 12)) (Opp p449)) p360) (Opp p453)) (Mul e276 (Add (Add (Pow (Add p395 p454) 2%nat) (Opp p455)) (Mul (Pow (V1 2 (0, 1)) 2%nat) p457)))) (Opp (Mul (Mul e276 (Pow (V1 2 (0, 1)) 2%nat)) p457)))%N.
Definition e300 : ex := (Add p458 p454)%N.
Definition e301 : ex := (Add e300 (Opp e34))%N.
Definition p461 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 2 (0, 20000)) 2%nat)))%N.
Definition p462 : ex := (Mul (Mul (Mul p206 (Add (Add (Add (Add (Add (Opp e121) (Opp (V1 1 (0, 20001)))) (Opp (Mul (Int 3) (Pow p461 2%nat)))) (Mul e144 (V1 2 (0, 1)))) (Mul e144 (V1 2 (0, 20001)))) (Mul e144 (Sum (0, 20000) (Mul (V1 2 (0, 20000)) (V1 1 (0, 20000))))))) (V1 2 (0, 1))) (V1 2 (0, 20001)))%N.
Definition e303 : ex := (Sum (0, 20001) p462)%N.
Definition e376 : ex := (Opp e303)%N.
Definition e302 : ex := (Add e251 e376)%N.
(* total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*(-b[k] - b[l] - 3*norm(w)**2 + 2*w[k] + 2*w[l] + 2*inner(w, b))*w[k]*w[l], l) <= 1/12 + sqrt(3)/18, by discharge *)
Lemma step_204 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l)
  <= / 12 + sqrt 3 / 18.
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n] [] [u; b; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e300) by (exact (step_202 n b u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5 Hh6)).
  equal Q2 e301 e302.
  assert (P3 : den Ev rv e303 <= den Ev rv e251) by (exact (rearranged (den Ev rv e34) (den Ev rv e300) (den Ev rv e303) (den Ev rv e251) P1 Q2)).
  assert (P4 : den Ev rv e303 <= den Ev rv e251) by (exact (step_203 n b u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e304 : ex := (Mul (Inv (Sum (0, 4097) (Mul (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 0 (1, 4098))))) e66))) (Exp (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) (V1 0 (1, 4096))))))%N.
(* 0 <= f(x)[k], by nonnegative *)
Lemma step_205 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= f n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e304.
  exact N1.
Qed.

Definition p467 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e66)))%N.
Definition p468 : ex := (Mul p467 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e305 : ex := (Sum (0, 20002) (Mul p468 e66))%N.
(* inner(f(x), ones(n)) <= 1, by same *)
Lemma step_206 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (f n d A x) ones <= 1.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equal Q1 e305 e66.
  exact (Req_le _ _ Q1).
Qed.

Definition e306 : ex := (Mul (Inv (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))) e66))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))))%N.
Definition e307 : ex := (Min (0, 20002) p468)%N.
(* 0 <= smallest(f(x)[k], k), by below smallest *)
Lemma step_207 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => f n d A x k).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e307) by (exact (minn_glb n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e306) (den Ev rv e34) Hs_n (fun k0 Hk0 => (step_205 n d A x k0 Hs_n Hs_d Hk0)))).
  exact (P1).
Qed.

Definition p472 : ex := (Pow (Add e66 (Opp (Del (0, 1) (0, 20003)))) 2%nat)%N.
Definition p473 : ex := (Add (Opp (V1 2 (0, 1))) (Opp (V1 2 (0, 20003))))%N.
Definition p474 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p468 2%nat))) 2%nat)))%N.
Definition p475 : ex := (Mul p467 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p476 : ex := (Mul e144 p475)%N.
Definition p477 : ex := (Mul p467 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p478 : ex := (Mul e144 p477)%N.
Definition p479 : ex := (Add (Add (Add (Add p473 p474) p476) p478) (Mul e144 (Sum (0, 20002) (Mul p468 (V1 2 (0, 20002))))))%N.
Definition e308 : ex := (Sum (0, 20003) (Mul (Mul (Mul (Mul p472 (Add e71 (Mul (V1 1 (0, 20003)) e71))) p479) p475) p477))%N.
(* total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*(-b[k] - b[l] - 3*norm(f(x))**2 + 2*f(x)[k] + 2*f(x)[l] + 2*inner(f(x), b))*f(x)[k]*f(x)[l], l) <= 1/12 + sqrt(3)/18, by instance *)
Lemma step_208 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => f n d A x k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => f n d A x k1) ->
  inner n (f n d A x) ones <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)
  <= / 12 + sqrt 3 / 18.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [] [x; u; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e308 <= den Ev rv e251) by (exact (step_204 n b u (f n d A x) k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5 Hh6)).
  exact (P1).
Qed.

(* total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*(-b[k] - b[l] - 3*norm(f(x))**2 + 2*f(x)[k] + 2*f(x)[l] + 2*inner(f(x), b))*f(x)[k]*f(x)[l], l) <= 1/12 + sqrt(3)/18, by discharge *)
Lemma step_209 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)
  <= / 12 + sqrt 3 / 18.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [x; u; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e307) by (exact (step_207 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e34 <= den Ev rv e307) by (exact (step_207 n d A x Hs_n Hs_d)).
  assert (P3 : den Ev rv e305 <= den Ev rv e66) by (exact (step_206 n d A x Hs_n Hs_d)).
  assert (P4 : den Ev rv e308 <= den Ev rv e251) by (exact (step_208 n d A b u x k Hs_n Hs_d Hi_k P1 Hh1 P2 P3 Hh2 Hh3)).
  exact (P4).
Qed.

(* 0 <= -total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(1, 12) + sqrt(3)/18, by assume *)
Lemma step_210 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0
  <= / 12 - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + sqrt 3 / 18 ->
  0
  <= / 12 - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + sqrt 3 / 18.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p481 : ex := (Mul p472 (Add e71 (Mul (V1 0 (0, 20003)) e71)))%N.
Definition p482 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e66)))%N.
Definition p483 : ex := (Mul p482 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p484 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p483 2%nat))) 2%nat)))%N.
Definition p485 : ex := (Mul p482 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p486 : ex := (Mul e144 p485)%N.
Definition p487 : ex := (Mul p482 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p488 : ex := (Mul e144 p487)%N.
Definition p489 : ex := (Mul e144 (Sum (0, 20002) (Mul p483 (V1 1 (0, 20002)))))%N.
Definition p490 : ex := (Add (Add (Add (Add (Add (Opp e121) (Opp (V1 1 (0, 20003)))) p484) p486) p488) p489)%N.
Definition p491 : ex := (Mul (Mul (Mul p481 p490) p485) p487)%N.
Definition e309 : ex := (Sum (0, 20003) p491)%N.
Definition p493 : ex := (Opp e309)%N.
Definition e310 : ex := (Add e251 p493)%N.
Definition p495 : ex := (Add (Inv (Int 12)) p493)%N.
Definition e312 : ex := (Add p495 p373)%N.
Definition e311 : ex := (Add e312 (Opp e34))%N.
(* 0 <= -total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(1, 12) + sqrt(3)/18, by discharge *)
Lemma step_211 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  0
  <= / 12 - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + sqrt 3 / 18.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e309 <= den Ev rv e251) by (exact (step_209 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e310 e311.
  assert (P3 : den Ev rv e34 <= den Ev rv e312) by (exact (rearranged (den Ev rv e309) (den Ev rv e251) (den Ev rv e34) (den Ev rv e312) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e312) by (exact (step_210 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition e313 : ex := (Mul e144 e34)%N.
Definition e314 : ex := (Mul e144 e312)%N.
Definition e315 : ex := (Add (Add (Inv (Int 6)) (Opp (Mul e144 e309))) p1)%N.
(* 0 <= -2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(1, 6) + sqrt(3)/9, by instance *)
Lemma step_212 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= 2 ->
  0
  <= / 12 - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + sqrt 3 / 18 ->
  0
  <= / 6 - 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + sqrt 3 / 9.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e313 <= den Ev rv e314) by (exact (step_33 2 (/ 12 - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + sqrt 3 / 18) 0 Hh1 Hh2)).
  equal Q2 e34 e313.
  equal Q3 e314 e315.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= -2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(1, 6) + sqrt(3)/9, by discharge *)
Lemma step_213 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  0
  <= / 6 - 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + sqrt 3 / 9.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e144) by (exact (step_109)).
  assert (P2 : den Ev rv e34 <= den Ev rv e312) by (exact (step_211 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  assert (P3 : den Ev rv e34 <= den Ev rv e315) by (exact (step_212 n d A b u x k Hs_n Hs_d Hi_k P1 P2)).
  exact (P3).
Qed.

(* inner(u, (W(x) - hadamard(identity(n), W(x))).T*basis(k)) <= -total((W(x) - hadamard(identity(n), W(x)))[k, l], l) + Rational(1, 6) + sqrt(3)/9, by assume *)
Lemma step_214 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= / 6 - sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + sqrt 3 / 9 ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= / 6 - sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + sqrt 3 / 9.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [u; x; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p501 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e66)))%N.
Definition p502 : ex := (Mul p501 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p503 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p502 2%nat))) 2%nat)))%N.
Definition p504 : ex := (Mul p501 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p505 : ex := (Mul e144 p504)%N.
Definition p506 : ex := (Mul p501 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p507 : ex := (Mul e144 p506)%N.
Definition p508 : ex := (Mul e144 (Sum (0, 20002) (Mul p502 (V1 2 (0, 20002)))))%N.
Definition p509 : ex := (Add (Add (Add (Add p473 p503) p505) p507) p508)%N.
Definition p510 : ex := (Add (Inv (Int 6)) (Opp (Mul e144 (Sum (0, 20003) (Mul (Mul (Mul p481 p509) p504) p506)))))%N.
Definition e316 : ex := (Add p510 p1)%N.
Definition e317 : ex := (Add e316 (Opp e34))%N.
Definition p513 : ex := (Add p503 p508)%N.
Definition p514 : ex := (Mul p504 p506)%N.
Definition p515 : ex := (Mul p506 (Add p507 (Opp (V1 2 (0, 20003)))))%N.
Definition p516 : ex := (Add (Add (Mul p513 p514) (Mul (Mul p504 (Add p505 (Opp (V1 2 (0, 1))))) p506)) (Mul p504 p515))%N.
Definition p517 : ex := (Sum (0, 20003) (Add p516 (Opp (Mul (Del (0, 1) (0, 20003)) p516))))%N.
Definition p518 : ex := (Add (Inv (Int 6)) (Opp p517))%N.
Definition e320 : ex := (Add p518 p1)%N.
Definition p520 : ex := (Mul p501 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p521 : ex := (Mul p506 p520)%N.
Definition p522 : ex := (Mul e144 p520)%N.
Definition p523 : ex := (Mul p520 (Add p522 (Opp (V1 2 (0, 20004)))))%N.
Definition p524 : ex := (Add (Add (Mul p513 p521) (Mul p515 p520)) (Mul p506 p523))%N.
Definition p525 : ex := (Add p524 (Opp (Mul (Del (0, 20003) (0, 20004)) p524)))%N.
Definition p526 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul p525 (Del (0, 20003) (0, 1)))))%N.
Definition e319 : ex := (Sum (0, 20004) p526)%N.
Definition p528 : ex := (Opp e319)%N.
Definition e318 : ex := (Add e320 p528)%N.
(* inner(u, (W(x) - hadamard(identity(n), W(x))).T*basis(k)) <= -total((W(x) - hadamard(identity(n), W(x)))[k, l], l) + Rational(1, 6) + sqrt(3)/9, by discharge *)
Lemma step_215 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= / 6 - sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + sqrt 3 / 9.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e316) by (exact (step_213 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e317 e318.
  assert (P3 : den Ev rv e319 <= den Ev rv e320) by (exact (rearranged (den Ev rv e34) (den Ev rv e316) (den Ev rv e319) (den Ev rv e320) P1 Q2)).
  assert (P4 : den Ev rv e319 <= den Ev rv e320) by (exact (step_214 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p530 : ex := (Add p484 p489)%N.
Definition p531 : ex := (Mul p482 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p532 : ex := (Mul p487 (Add p488 (Opp (V1 1 (0, 20003)))))%N.
Definition p533 : ex := (Add (Add (Mul p530 (Mul p487 p531)) (Mul p532 p531)) (Mul p487 (Mul p531 (Add (Mul e144 p531) (Opp (V1 1 (0, 20004)))))))%N.
Definition e321 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add p533 (Opp (Mul (Del (0, 20003) (0, 20004)) p533))) (Del (0, 20003) (0, 1))))))%N.
Definition p535 : ex := (Add (Add (Mul p530 (Mul p485 p487)) (Mul (Mul p485 (Add p486 (Opp e121))) p487)) (Mul p485 p532))%N.
Definition p536 : ex := (Sum (0, 20003) (Add p535 (Opp (Mul (Del (0, 1) (0, 20003)) p535))))%N.
Definition e322 : ex := (Add (Add (Inv (Int 6)) (Opp p536)) p1)%N.
Lemma step_216 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= / 6 - sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + sqrt 3 / 9.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e321 <= den Ev rv e322) by (exact (step_215 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition p538 : ex := (Add p503 (Mul e144 (Sum (0, 20002) (Mul p502 (V1 0 (0, 20002))))))%N.
Definition p539 : ex := (Mul p506 (Add p507 (Opp (V1 0 (0, 20003)))))%N.
Definition p540 : ex := (Add (Add (Mul p538 p514) (Mul (Mul p504 (Add p505 e67)) p506)) (Mul p504 p539))%N.
Definition p541 : ex := (Sum (0, 20003) (Add p540 (Opp (Mul (Del (0, 1) (0, 20003)) p540))))%N.
Definition e323 : ex := (Add (Add (Inv (Int 6)) (Opp p541)) p1)%N.
Definition p543 : ex := (Add (Add (Mul p538 p521) (Mul p539 p520)) (Mul p506 (Mul p520 (Add p522 (Opp (V1 0 (0, 20004)))))))%N.
Definition e324 : ex := (Sum (0, 20004) (Abs (Sum (0, 20003) (Mul (Add p543 (Opp (Mul (Del (0, 20003) (0, 20004)) p543))) (Del (0, 20003) (0, 1))))))%N.
(* total(absolute(((W(x) - hadamard(identity(n), W(x))).T*basis(k))[l]), l) <= -total((W(x) - hadamard(identity(n), W(x)))[k, l], l) + Rational(1, 6) + sqrt(3)/9, by one norm least *)
Lemma step_217 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm n b <= 1 ->
  sum n (fun l => Rabs (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k) l))
  <= / 6 - sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + sqrt 3 / 9.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e324 <= den Ev rv e323) by (exact (one_norm_least n (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k)) (den Ev rv e323) (fun u0 Hu0 Hu1 => (step_216 n d A b u0 x k Hs_n Hs_d Hi_k Hu0 Hu1 Hh1)) Hs_n)).
  exact (P1).
Qed.

(* total(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l], l) <= 1/6 + sqrt(3)/9, by assume *)
Lemma step_218 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  sum n (fun l => Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)
  <= / 6 + sqrt 3 / 9 ->
  sum n (fun l => Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)
  <= / 6 + sqrt 3 / 9.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p545 : ex := (Add p474 (Mul e144 (Sum (0, 20002) (Mul p468 (V1 1 (0, 20002))))))%N.
Definition p546 : ex := (Mul p467 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p547 : ex := (Mul p477 (Add p478 (Opp (V1 1 (0, 20003)))))%N.
Definition p548 : ex := (Add (Add (Mul p545 (Mul p477 p546)) (Mul p547 p546)) (Mul p477 (Mul p546 (Add (Mul e144 p546) (Opp (V1 1 (0, 20004)))))))%N.
Definition p549 : ex := (Abs (Sum (0, 20003) (Mul (Add p548 (Opp (Mul (Del (0, 20003) (0, 20004)) p548))) (Del (0, 20003) (0, 1)))))%N.
Definition e325 : ex := (Sum (0, 20004) p549)%N.
Definition p551 : ex := (Add (Add (Mul p545 (Mul p475 p477)) (Mul (Mul p475 (Add p476 (Opp e121))) p477)) (Mul p475 p547))%N.
Definition p552 : ex := (Add p551 (Opp (Mul (Del (0, 1) (0, 20003)) p551)))%N.
Definition p553 : ex := (Sum (0, 20003) p552)%N.
Definition p554 : ex := (Add (Inv (Int 6)) (Opp p553))%N.
Definition e326 : ex := (Add p554 p1)%N.
Definition p556 : ex := (Opp e325)%N.
Definition e327 : ex := (Add e326 p556)%N.
Definition p558 : ex := (Abs p552)%N.
Definition p559 : ex := (Add p558 p552)%N.
Definition e329 : ex := (Sum (0, 20003) p559)%N.
Definition e328 : ex := (Add e330 (Opp e329))%N.
(* total(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l], l) <= 1/6 + sqrt(3)/9, by discharge *)
Lemma step_219 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm n b <= 1 ->
  sum n (fun l => Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)
  <= / 6 + sqrt 3 / 9.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e325 <= den Ev rv e326) by (exact (step_217 n d A b x k Hs_n Hs_d Hi_k Hh1)).
  equal Q2 e327 e328.
  assert (P3 : den Ev rv e329 <= den Ev rv e330) by (exact (rearranged (den Ev rv e325) (den Ev rv e326) (den Ev rv e329) (den Ev rv e330) P1 Q2)).
  assert (P4 : den Ev rv e329 <= den Ev rv e330) by (exact (step_218 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p562 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4104) (Pow (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 1 (1, 4107))))) e66))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105)))))) 2%nat))) 2%nat))) (Mul e144 (Sum (0, 4108) (Mul (Mul (Inv (Sum (0, 4110) (Mul (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 1 (1, 4111))))) e66))) (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 1 (1, 4109)))))) (V1 2 (0, 4108))))))%N.
Definition p563 : ex := (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 1 (1, 4100))))) e66)))%N.
Definition p564 : ex := (Inv (Sum (0, 4102) (Mul (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 1 (1, 4103))))) e66)))%N.
Definition p565 : ex := (Inv (Sum (0, 4113) (Mul (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 1 (1, 4114))))) e66)))%N.
Definition p566 : ex := (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 1 (1, 4117))))) e66)))%N.
Definition p567 : ex := (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 1 (1, 4120))))) e66)))%N.
Definition p568 : ex := (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 1 (1, 4123))))) e66)))%N.
Definition p569 : ex := (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 1 (1, 4126))))) e66)))%N.
Definition p570 : ex := (Inv (Sum (0, 4128) (Mul (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (V1 1 (1, 4129))))) e66)))%N.
Definition p571 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4136) (Pow (Mul (Inv (Sum (0, 4138) (Mul (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4138) (1, 4139)) (V1 1 (1, 4139))))) e66))) (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4136) (1, 4137)) (V1 1 (1, 4137)))))) 2%nat))) 2%nat))) (Mul e144 (Sum (0, 4140) (Mul (Mul (Inv (Sum (0, 4142) (Mul (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4142) (1, 4143)) (V1 1 (1, 4143))))) e66))) (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 1 (1, 4141)))))) (V1 2 (0, 4140))))))%N.
Definition p572 : ex := (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 1 (1, 4132))))) e66)))%N.
Definition p573 : ex := (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 1 (1, 4135))))) e66)))%N.
Definition p574 : ex := (Inv (Sum (0, 4145) (Mul (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4145) (1, 4146)) (V1 1 (1, 4146))))) e66)))%N.
Definition p575 : ex := (Inv (Sum (0, 4148) (Mul (Exp (Sum (1, 4149) (Mul (V2 0 (0, 4148) (1, 4149)) (V1 1 (1, 4149))))) e66)))%N.
Definition p576 : ex := (Inv (Sum (0, 4151) (Mul (Exp (Sum (1, 4152) (Mul (V2 0 (0, 4151) (1, 4152)) (V1 1 (1, 4152))))) e66)))%N.
Definition p577 : ex := (Inv (Sum (0, 4154) (Mul (Exp (Sum (1, 4155) (Mul (V2 0 (0, 4154) (1, 4155)) (V1 1 (1, 4155))))) e66)))%N.
Definition p578 : ex := (Inv (Sum (0, 4157) (Mul (Exp (Sum (1, 4158) (Mul (V2 0 (0, 4157) (1, 4158)) (V1 1 (1, 4158))))) e66)))%N.
Definition p579 : ex := (Inv (Sum (0, 4160) (Mul (Exp (Sum (1, 4161) (Mul (V2 0 (0, 4160) (1, 4161)) (V1 1 (1, 4161))))) e66)))%N.
Definition p580 : ex := (Add (Add (Add (Mul p562 (Mul (Mul p563 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098)))))) (Mul p564 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4097) (1, 4101)) (V1 1 (1, 4101)))))))) (Mul (Mul (Mul p565 (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4096) (1, 4112)) (V1 1 (1, 4112)))))) (Add (Mul e144 (Mul p566 (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4096) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (V1 2 (0, 4096))))) (Mul p567 (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4097) (1, 4118)) (V1 1 (1, 4118)))))))) (Mul (Mul p568 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4096) (1, 4121)) (V1 1 (1, 4121)))))) (Mul (Mul p569 (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4097) (1, 4124)) (V1 1 (1, 4124)))))) (Add (Mul e144 (Mul p570 (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4097) (1, 4127)) (V1 1 (1, 4127))))))) (Opp (V1 2 (0, 4097))))))) (Opp (Mul (Del (0, 4096) (0, 4097)) (Add (Add (Mul p571 (Mul (Mul p572 (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4096) (1, 4130)) (V1 1 (1, 4130)))))) (Mul p573 (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4097) (1, 4133)) (V1 1 (1, 4133)))))))) (Mul (Mul (Mul p574 (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4096) (1, 4144)) (V1 1 (1, 4144)))))) (Add (Mul e144 (Mul p575 (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4096) (1, 4147)) (V1 1 (1, 4147))))))) (Opp (V1 2 (0, 4096))))) (Mul p576 (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4097) (1, 4150)) (V1 1 (1, 4150)))))))) (Mul (Mul p577 (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4096) (1, 4153)) (V1 1 (1, 4153)))))) (Mul (Mul p578 (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4097) (1, 4156)) (V1 1 (1, 4156)))))) (Add (Mul e144 (Mul p579 (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4097) (1, 4159)) (V1 1 (1, 4159))))))) (Opp (V1 2 (0, 4097))))))))))%N.
Definition p581 : ex := (Exp (Sum (1, 4171) (Mul (V2 0 (0, 4170) (1, 4171)) (V1 1 (1, 4171)))))%N.
Definition p582 : ex := (Exp (Sum (1, 4169) (Mul (V2 0 (0, 4168) (1, 4169)) (V1 1 (1, 4169)))))%N.
Definition p583 : ex := (Exp (Sum (1, 4175) (Mul (V2 0 (0, 4174) (1, 4175)) (V1 1 (1, 4175)))))%N.
Definition p584 : ex := (Exp (Sum (1, 4173) (Mul (V2 0 (0, 4172) (1, 4173)) (V1 1 (1, 4173)))))%N.
Definition p585 : ex := (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4163) (1, 4164)) (V1 1 (1, 4164)))))%N.
Definition p586 : ex := (Exp (Sum (1, 4203) (Mul (V2 0 (0, 4202) (1, 4203)) (V1 1 (1, 4203)))))%N.
Definition p587 : ex := (Exp (Sum (1, 4201) (Mul (V2 0 (0, 4200) (1, 4201)) (V1 1 (1, 4201)))))%N.
Definition p588 : ex := (Exp (Sum (1, 4207) (Mul (V2 0 (0, 4206) (1, 4207)) (V1 1 (1, 4207)))))%N.
Definition p589 : ex := (Exp (Sum (1, 4205) (Mul (V2 0 (0, 4204) (1, 4205)) (V1 1 (1, 4205)))))%N.
Definition p590 : ex := (Add (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4168) (Pow (Mul (Inv (Sum (0, 4170) (Mul p581 e66))) p582) 2%nat))) 2%nat))) (Mul e144 (Sum (0, 4172) (Mul (Mul (Inv (Sum (0, 4174) (Mul p583 e66))) p584) (V1 2 (0, 4172)))))) (Mul (Mul (Inv (Sum (0, 4163) (Mul p585 e66))) (Exp (Sum (1, 4162) (Mul (V2 0 (0, 4096) (1, 4162)) (V1 1 (1, 4162)))))) (Mul (Inv (Sum (0, 4166) (Mul (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4166) (1, 4167)) (V1 1 (1, 4167))))) e66))) (Exp (Sum (1, 4165) (Mul (V2 0 (0, 4097) (1, 4165)) (V1 1 (1, 4165)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4177) (Mul (Exp (Sum (1, 4178) (Mul (V2 0 (0, 4177) (1, 4178)) (V1 1 (1, 4178))))) e66))) (Exp (Sum (1, 4176) (Mul (V2 0 (0, 4096) (1, 4176)) (V1 1 (1, 4176)))))) (Add (Mul e144 (Mul (Inv (Sum (0, 4180) (Mul (Exp (Sum (1, 4181) (Mul (V2 0 (0, 4180) (1, 4181)) (V1 1 (1, 4181))))) e66))) (Exp (Sum (1, 4179) (Mul (V2 0 (0, 4096) (1, 4179)) (V1 1 (1, 4179))))))) (Opp (V1 2 (0, 4096))))) (Mul (Inv (Sum (0, 4183) (Mul (Exp (Sum (1, 4184) (Mul (V2 0 (0, 4183) (1, 4184)) (V1 1 (1, 4184))))) e66))) (Exp (Sum (1, 4182) (Mul (V2 0 (0, 4097) (1, 4182)) (V1 1 (1, 4182)))))))) (Mul (Mul (Inv (Sum (0, 4186) (Mul (Exp (Sum (1, 4187) (Mul (V2 0 (0, 4186) (1, 4187)) (V1 1 (1, 4187))))) e66))) (Exp (Sum (1, 4185) (Mul (V2 0 (0, 4096) (1, 4185)) (V1 1 (1, 4185)))))) (Mul (Mul (Inv (Sum (0, 4189) (Mul (Exp (Sum (1, 4190) (Mul (V2 0 (0, 4189) (1, 4190)) (V1 1 (1, 4190))))) e66))) (Exp (Sum (1, 4188) (Mul (V2 0 (0, 4097) (1, 4188)) (V1 1 (1, 4188)))))) (Add (Mul e144 (Mul (Inv (Sum (0, 4192) (Mul (Exp (Sum (1, 4193) (Mul (V2 0 (0, 4192) (1, 4193)) (V1 1 (1, 4193))))) e66))) (Exp (Sum (1, 4191) (Mul (V2 0 (0, 4097) (1, 4191)) (V1 1 (1, 4191))))))) (Opp (V1 2 (0, 4097))))))) (Opp (Mul (Del (0, 4096) (0, 4097)) (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4200) (Pow (Mul (Inv (Sum (0, 4202) (Mul p586 e66))) p587) 2%nat))) 2%nat))) (Mul e144 (Sum (0, 4204) (Mul (Mul (Inv (Sum (0, 4206) (Mul p588 e66))) p589) (V1 2 (0, 4204)))))) (Mul (Mul (Inv (Sum (0, 4195) (Mul (Exp (Sum (1, 4196) (Mul (V2 0 (0, 4195) (1, 4196)) (V1 1 (1, 4196))))) e66))) (Exp (Sum (1, 4194) (Mul (V2 0 (0, 4096) (1, 4194)) (V1 1 (1, 4194)))))) (Mul (Inv (Sum (0, 4198) (Mul (Exp (Sum (1, 4199) (Mul (V2 0 (0, 4198) (1, 4199)) (V1 1 (1, 4199))))) e66))) (Exp (Sum (1, 4197) (Mul (V2 0 (0, 4097) (1, 4197)) (V1 1 (1, 4197)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4209) (Mul (Exp (Sum (1, 4210) (Mul (V2 0 (0, 4209) (1, 4210)) (V1 1 (1, 4210))))) e66))) (Exp (Sum (1, 4208) (Mul (V2 0 (0, 4096) (1, 4208)) (V1 1 (1, 4208)))))) (Add (Mul e144 (Mul (Inv (Sum (0, 4212) (Mul (Exp (Sum (1, 4213) (Mul (V2 0 (0, 4212) (1, 4213)) (V1 1 (1, 4213))))) e66))) (Exp (Sum (1, 4211) (Mul (V2 0 (0, 4096) (1, 4211)) (V1 1 (1, 4211))))))) (Opp (V1 2 (0, 4096))))) (Mul (Inv (Sum (0, 4215) (Mul (Exp (Sum (1, 4216) (Mul (V2 0 (0, 4215) (1, 4216)) (V1 1 (1, 4216))))) e66))) (Exp (Sum (1, 4214) (Mul (V2 0 (0, 4097) (1, 4214)) (V1 1 (1, 4214)))))))) (Mul (Mul (Inv (Sum (0, 4218) (Mul (Exp (Sum (1, 4219) (Mul (V2 0 (0, 4218) (1, 4219)) (V1 1 (1, 4219))))) e66))) (Exp (Sum (1, 4217) (Mul (V2 0 (0, 4096) (1, 4217)) (V1 1 (1, 4217)))))) (Mul (Mul (Inv (Sum (0, 4221) (Mul (Exp (Sum (1, 4222) (Mul (V2 0 (0, 4221) (1, 4222)) (V1 1 (1, 4222))))) e66))) (Exp (Sum (1, 4220) (Mul (V2 0 (0, 4097) (1, 4220)) (V1 1 (1, 4220)))))) (Add (Mul e144 (Mul (Inv (Sum (0, 4224) (Mul (Exp (Sum (1, 4225) (Mul (V2 0 (0, 4224) (1, 4225)) (V1 1 (1, 4225))))) e66))) (Exp (Sum (1, 4223) (Mul (V2 0 (0, 4097) (1, 4223)) (V1 1 (1, 4223))))))) (Opp (V1 2 (0, 4097))))))))))%N.
Definition p591 : ex := (Add (Abs p580) p590)%N.
Definition e331 : ex := (Sum (0, 4097) p591)%N.
Definition e332 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e331))%N.
Definition e333 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e330))%N.
(* total(v[k]**2*total(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l], l), k) <= total(v[k]**2*(Rational(1, 6) + sqrt(3)/9), k), by replace *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n b <= 1 ->
  sum n (fun k => v k ^ 2 * sum n (fun l => Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))
  <= sum n (fun k => v k ^ 2 * (/ 6 + sqrt 3 / 9)).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e330) by (number_nn).
  upward P2 (cons_nonnegative Ev e330 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e331 e330 _ (fun sv Wv SFv => (step_219 n d A b x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e332 e333.
  exact (P2).
Qed.

Definition p595 : ex := (Add (Pow (V1 0 (0, 20003)) 2%nat) (Pow (V1 0 (0, 20004)) 2%nat))%N.
Definition p596 : ex := (Sum (0, 20003) (Mul p595 (Add (Abs p525) p525)))%N.
Definition e337 : ex := (Sum (0, 20004) p596)%N.
Definition e334 : ex := (Mul e337 e71)%N.
Definition p599 : ex := (Add (Add (Mul p513 (Mul p520 p506)) (Mul p523 p506)) (Mul p520 p515))%N.
Definition p600 : ex := (Add p599 (Opp (Mul (Del (0, 20004) (0, 20003)) p599)))%N.
Definition p601 : ex := (Abs p600)%N.
Definition e335 : ex := (Sum (0, 20004) (Mul (Pow (V1 0 (0, 20004)) 2%nat) (Sum (0, 20003) (Add p601 p600))))%N.
(* total(total((absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l])*(v[k]**2 + v[l]**2), k), l)/2 <= total(v[k]**2*total(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l], l), k), by same *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2
  <= sum n (fun k => v k ^ 2 * sum n (fun l => Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e334 e335.
  exact (Req_le _ _ Q1).
Qed.

Definition p603 : ex := (Pow (Add (Opp (V1 0 (0, 20004))) (V1 0 (0, 20003))) 2%nat)%N.
Definition p604 : ex := (Mul p603 p525)%N.
Definition p605 : ex := (Sum (0, 20003) p604)%N.
Definition e336 : ex := (Sum (0, 20004) p605)%N.
(* total(total((-v[l] + v[k])**2*(W(x) - hadamard(identity(n), W(x)))[k, l], k), l) <= total(total((v[k]**2 + v[l]**2)*(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l]), k), l), by instance *)
Lemma step_220 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e336 <= den Ev rv e337) by (exact (laplacian_bound.step_56 n (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) v Hs_n)).
  exact (P1).
Qed.

Definition p607 : ex := (Pow (Add (Opp e3) (V1 0 (0, 4097))) 2%nat)%N.
Definition p608 : ex := (Add (Add (Add (Mul p562 (Mul (Mul p563 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 1 (1, 4098)))))) (Mul p564 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 1 (1, 4101)))))))) (Mul (Mul (Mul p565 (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4097) (1, 4112)) (V1 1 (1, 4112)))))) (Add (Mul e144 (Mul p566 (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4097) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (V1 2 (0, 4097))))) (Mul p567 (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4096) (1, 4118)) (V1 1 (1, 4118)))))))) (Mul (Mul p568 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4097) (1, 4121)) (V1 1 (1, 4121)))))) (Mul (Mul p569 (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4096) (1, 4124)) (V1 1 (1, 4124)))))) (Add (Mul e144 (Mul p570 (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4096) (1, 4127)) (V1 1 (1, 4127))))))) (Opp (V1 2 (0, 4096))))))) (Opp (Mul (Del (0, 4097) (0, 4096)) (Add (Add (Mul p571 (Mul (Mul p572 (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4097) (1, 4130)) (V1 1 (1, 4130)))))) (Mul p573 (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4096) (1, 4133)) (V1 1 (1, 4133)))))))) (Mul (Mul (Mul p574 (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4097) (1, 4144)) (V1 1 (1, 4144)))))) (Add (Mul e144 (Mul p575 (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4097) (1, 4147)) (V1 1 (1, 4147))))))) (Opp (V1 2 (0, 4097))))) (Mul p576 (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4096) (1, 4150)) (V1 1 (1, 4150)))))))) (Mul (Mul p577 (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4097) (1, 4153)) (V1 1 (1, 4153)))))) (Mul (Mul p578 (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4096) (1, 4156)) (V1 1 (1, 4156)))))) (Add (Mul e144 (Mul p579 (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4096) (1, 4159)) (V1 1 (1, 4159))))))) (Opp (V1 2 (0, 4096))))))))))%N.
Definition p609 : ex := (Sum (0, 4097) (Mul p607 p608))%N.
Definition e338 : ex := (Sum (0, 4096) p609)%N.
Definition p611 : ex := (Add (Pow (V1 0 (0, 4163)) 2%nat) (Pow (V1 0 (0, 4162)) 2%nat))%N.
Definition p612 : ex := (Add (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4170) (Pow (Mul (Inv (Sum (0, 4172) (Mul p584 e66))) p581) 2%nat))) 2%nat))) (Mul e144 (Sum (0, 4174) (Mul (Mul (Inv (Sum (0, 4176) (Mul (Exp (Sum (1, 4177) (Mul (V2 0 (0, 4176) (1, 4177)) (V1 1 (1, 4177))))) e66))) p583) (V1 2 (0, 4174)))))) (Mul (Mul (Inv (Sum (0, 4165) (Mul (Exp (Sum (1, 4166) (Mul (V2 0 (0, 4165) (1, 4166)) (V1 1 (1, 4166))))) e66))) p585) (Mul (Inv (Sum (0, 4168) (Mul p582 e66))) (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4162) (1, 4167)) (V1 1 (1, 4167)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4179) (Mul (Exp (Sum (1, 4180) (Mul (V2 0 (0, 4179) (1, 4180)) (V1 1 (1, 4180))))) e66))) (Exp (Sum (1, 4178) (Mul (V2 0 (0, 4163) (1, 4178)) (V1 1 (1, 4178)))))) (Add (Mul e144 (Mul (Inv (Sum (0, 4182) (Mul (Exp (Sum (1, 4183) (Mul (V2 0 (0, 4182) (1, 4183)) (V1 1 (1, 4183))))) e66))) (Exp (Sum (1, 4181) (Mul (V2 0 (0, 4163) (1, 4181)) (V1 1 (1, 4181))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4185) (Mul (Exp (Sum (1, 4186) (Mul (V2 0 (0, 4185) (1, 4186)) (V1 1 (1, 4186))))) e66))) (Exp (Sum (1, 4184) (Mul (V2 0 (0, 4162) (1, 4184)) (V1 1 (1, 4184)))))))) (Mul (Mul (Inv (Sum (0, 4188) (Mul (Exp (Sum (1, 4189) (Mul (V2 0 (0, 4188) (1, 4189)) (V1 1 (1, 4189))))) e66))) (Exp (Sum (1, 4187) (Mul (V2 0 (0, 4163) (1, 4187)) (V1 1 (1, 4187)))))) (Mul (Mul (Inv (Sum (0, 4191) (Mul (Exp (Sum (1, 4192) (Mul (V2 0 (0, 4191) (1, 4192)) (V1 1 (1, 4192))))) e66))) (Exp (Sum (1, 4190) (Mul (V2 0 (0, 4162) (1, 4190)) (V1 1 (1, 4190)))))) (Add (Mul e144 (Mul (Inv (Sum (0, 4194) (Mul (Exp (Sum (1, 4195) (Mul (V2 0 (0, 4194) (1, 4195)) (V1 1 (1, 4195))))) e66))) (Exp (Sum (1, 4193) (Mul (V2 0 (0, 4162) (1, 4193)) (V1 1 (1, 4193))))))) (Opp (V1 2 (0, 4162))))))) (Opp (Mul (Del (0, 4163) (0, 4162)) (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4202) (Pow (Mul (Inv (Sum (0, 4204) (Mul p589 e66))) p586) 2%nat))) 2%nat))) (Mul e144 (Sum (0, 4206) (Mul (Mul (Inv (Sum (0, 4208) (Mul (Exp (Sum (1, 4209) (Mul (V2 0 (0, 4208) (1, 4209)) (V1 1 (1, 4209))))) e66))) p588) (V1 2 (0, 4206)))))) (Mul (Mul (Inv (Sum (0, 4197) (Mul (Exp (Sum (1, 4198) (Mul (V2 0 (0, 4197) (1, 4198)) (V1 1 (1, 4198))))) e66))) (Exp (Sum (1, 4196) (Mul (V2 0 (0, 4163) (1, 4196)) (V1 1 (1, 4196)))))) (Mul (Inv (Sum (0, 4200) (Mul p587 e66))) (Exp (Sum (1, 4199) (Mul (V2 0 (0, 4162) (1, 4199)) (V1 1 (1, 4199)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4211) (Mul (Exp (Sum (1, 4212) (Mul (V2 0 (0, 4211) (1, 4212)) (V1 1 (1, 4212))))) e66))) (Exp (Sum (1, 4210) (Mul (V2 0 (0, 4163) (1, 4210)) (V1 1 (1, 4210)))))) (Add (Mul e144 (Mul (Inv (Sum (0, 4214) (Mul (Exp (Sum (1, 4215) (Mul (V2 0 (0, 4214) (1, 4215)) (V1 1 (1, 4215))))) e66))) (Exp (Sum (1, 4213) (Mul (V2 0 (0, 4163) (1, 4213)) (V1 1 (1, 4213))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4217) (Mul (Exp (Sum (1, 4218) (Mul (V2 0 (0, 4217) (1, 4218)) (V1 1 (1, 4218))))) e66))) (Exp (Sum (1, 4216) (Mul (V2 0 (0, 4162) (1, 4216)) (V1 1 (1, 4216)))))))) (Mul (Mul (Inv (Sum (0, 4220) (Mul (Exp (Sum (1, 4221) (Mul (V2 0 (0, 4220) (1, 4221)) (V1 1 (1, 4221))))) e66))) (Exp (Sum (1, 4219) (Mul (V2 0 (0, 4163) (1, 4219)) (V1 1 (1, 4219)))))) (Mul (Mul (Inv (Sum (0, 4223) (Mul (Exp (Sum (1, 4224) (Mul (V2 0 (0, 4223) (1, 4224)) (V1 1 (1, 4224))))) e66))) (Exp (Sum (1, 4222) (Mul (V2 0 (0, 4162) (1, 4222)) (V1 1 (1, 4222)))))) (Add (Mul e144 (Mul (Inv (Sum (0, 4226) (Mul (Exp (Sum (1, 4227) (Mul (V2 0 (0, 4226) (1, 4227)) (V1 1 (1, 4227))))) e66))) (Exp (Sum (1, 4225) (Mul (V2 0 (0, 4162) (1, 4225)) (V1 1 (1, 4225))))))) (Opp (V1 2 (0, 4162))))))))))%N.
Definition p613 : ex := (Add (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4234) (Pow (Mul (Inv (Sum (0, 4236) (Mul (Exp (Sum (1, 4237) (Mul (V2 0 (0, 4236) (1, 4237)) (V1 1 (1, 4237))))) e66))) (Exp (Sum (1, 4235) (Mul (V2 0 (0, 4234) (1, 4235)) (V1 1 (1, 4235)))))) 2%nat))) 2%nat))) (Mul e144 (Sum (0, 4238) (Mul (Mul (Inv (Sum (0, 4240) (Mul (Exp (Sum (1, 4241) (Mul (V2 0 (0, 4240) (1, 4241)) (V1 1 (1, 4241))))) e66))) (Exp (Sum (1, 4239) (Mul (V2 0 (0, 4238) (1, 4239)) (V1 1 (1, 4239)))))) (V1 2 (0, 4238)))))) (Mul (Mul (Inv (Sum (0, 4229) (Mul (Exp (Sum (1, 4230) (Mul (V2 0 (0, 4229) (1, 4230)) (V1 1 (1, 4230))))) e66))) (Exp (Sum (1, 4228) (Mul (V2 0 (0, 4163) (1, 4228)) (V1 1 (1, 4228)))))) (Mul (Inv (Sum (0, 4232) (Mul (Exp (Sum (1, 4233) (Mul (V2 0 (0, 4232) (1, 4233)) (V1 1 (1, 4233))))) e66))) (Exp (Sum (1, 4231) (Mul (V2 0 (0, 4162) (1, 4231)) (V1 1 (1, 4231)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4243) (Mul (Exp (Sum (1, 4244) (Mul (V2 0 (0, 4243) (1, 4244)) (V1 1 (1, 4244))))) e66))) (Exp (Sum (1, 4242) (Mul (V2 0 (0, 4163) (1, 4242)) (V1 1 (1, 4242)))))) (Add (Mul e144 (Mul (Inv (Sum (0, 4246) (Mul (Exp (Sum (1, 4247) (Mul (V2 0 (0, 4246) (1, 4247)) (V1 1 (1, 4247))))) e66))) (Exp (Sum (1, 4245) (Mul (V2 0 (0, 4163) (1, 4245)) (V1 1 (1, 4245))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4249) (Mul (Exp (Sum (1, 4250) (Mul (V2 0 (0, 4249) (1, 4250)) (V1 1 (1, 4250))))) e66))) (Exp (Sum (1, 4248) (Mul (V2 0 (0, 4162) (1, 4248)) (V1 1 (1, 4248)))))))) (Mul (Mul (Inv (Sum (0, 4252) (Mul (Exp (Sum (1, 4253) (Mul (V2 0 (0, 4252) (1, 4253)) (V1 1 (1, 4253))))) e66))) (Exp (Sum (1, 4251) (Mul (V2 0 (0, 4163) (1, 4251)) (V1 1 (1, 4251)))))) (Mul (Mul (Inv (Sum (0, 4255) (Mul (Exp (Sum (1, 4256) (Mul (V2 0 (0, 4255) (1, 4256)) (V1 1 (1, 4256))))) e66))) (Exp (Sum (1, 4254) (Mul (V2 0 (0, 4162) (1, 4254)) (V1 1 (1, 4254)))))) (Add (Mul e144 (Mul (Inv (Sum (0, 4258) (Mul (Exp (Sum (1, 4259) (Mul (V2 0 (0, 4258) (1, 4259)) (V1 1 (1, 4259))))) e66))) (Exp (Sum (1, 4257) (Mul (V2 0 (0, 4162) (1, 4257)) (V1 1 (1, 4257))))))) (Opp (V1 2 (0, 4162))))))) (Opp (Mul (Del (0, 4163) (0, 4162)) (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4266) (Pow (Mul (Inv (Sum (0, 4268) (Mul (Exp (Sum (1, 4269) (Mul (V2 0 (0, 4268) (1, 4269)) (V1 1 (1, 4269))))) e66))) (Exp (Sum (1, 4267) (Mul (V2 0 (0, 4266) (1, 4267)) (V1 1 (1, 4267)))))) 2%nat))) 2%nat))) (Mul e144 (Sum (0, 4270) (Mul (Mul (Inv (Sum (0, 4272) (Mul (Exp (Sum (1, 4273) (Mul (V2 0 (0, 4272) (1, 4273)) (V1 1 (1, 4273))))) e66))) (Exp (Sum (1, 4271) (Mul (V2 0 (0, 4270) (1, 4271)) (V1 1 (1, 4271)))))) (V1 2 (0, 4270)))))) (Mul (Mul (Inv (Sum (0, 4261) (Mul (Exp (Sum (1, 4262) (Mul (V2 0 (0, 4261) (1, 4262)) (V1 1 (1, 4262))))) e66))) (Exp (Sum (1, 4260) (Mul (V2 0 (0, 4163) (1, 4260)) (V1 1 (1, 4260)))))) (Mul (Inv (Sum (0, 4264) (Mul (Exp (Sum (1, 4265) (Mul (V2 0 (0, 4264) (1, 4265)) (V1 1 (1, 4265))))) e66))) (Exp (Sum (1, 4263) (Mul (V2 0 (0, 4162) (1, 4263)) (V1 1 (1, 4263)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4275) (Mul (Exp (Sum (1, 4276) (Mul (V2 0 (0, 4275) (1, 4276)) (V1 1 (1, 4276))))) e66))) (Exp (Sum (1, 4274) (Mul (V2 0 (0, 4163) (1, 4274)) (V1 1 (1, 4274)))))) (Add (Mul e144 (Mul (Inv (Sum (0, 4278) (Mul (Exp (Sum (1, 4279) (Mul (V2 0 (0, 4278) (1, 4279)) (V1 1 (1, 4279))))) e66))) (Exp (Sum (1, 4277) (Mul (V2 0 (0, 4163) (1, 4277)) (V1 1 (1, 4277))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4281) (Mul (Exp (Sum (1, 4282) (Mul (V2 0 (0, 4281) (1, 4282)) (V1 1 (1, 4282))))) e66))) (Exp (Sum (1, 4280) (Mul (V2 0 (0, 4162) (1, 4280)) (V1 1 (1, 4280)))))))) (Mul (Mul (Inv (Sum (0, 4284) (Mul (Exp (Sum (1, 4285) (Mul (V2 0 (0, 4284) (1, 4285)) (V1 1 (1, 4285))))) e66))) (Exp (Sum (1, 4283) (Mul (V2 0 (0, 4163) (1, 4283)) (V1 1 (1, 4283)))))) (Mul (Mul (Inv (Sum (0, 4287) (Mul (Exp (Sum (1, 4288) (Mul (V2 0 (0, 4287) (1, 4288)) (V1 1 (1, 4288))))) e66))) (Exp (Sum (1, 4286) (Mul (V2 0 (0, 4162) (1, 4286)) (V1 1 (1, 4286)))))) (Add (Mul e144 (Mul (Inv (Sum (0, 4290) (Mul (Exp (Sum (1, 4291) (Mul (V2 0 (0, 4290) (1, 4291)) (V1 1 (1, 4291))))) e66))) (Exp (Sum (1, 4289) (Mul (V2 0 (0, 4162) (1, 4289)) (V1 1 (1, 4289))))))) (Opp (V1 2 (0, 4162))))))))))%N.
Definition p614 : ex := (Sum (0, 4163) (Mul p611 (Add (Abs p612) p613)))%N.
Definition e339 : ex := (Sum (0, 4162) p614)%N.
Definition e340 : ex := (Mul e71 e338)%N.
Definition e341 : ex := (Mul e71 e339)%N.
Definition e342 : ex := (Mul e336 e71)%N.
Definition e343 : ex := (Mul e71 e336)%N.
Definition e344 : ex := (Mul e71 e337)%N.
(* total(total((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l], k), l)/2 <= total(total((absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l])*(v[k]**2 + v[l]**2), k), l)/2, by replace *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)) / 2
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e338 e339 _ (fun sv Wv SFv => (step_220 n d A b v x Hs_n Hs_d)) (nil_replaced Ev rv)) e340 e341.
  equal Q2 e342 e343.
  equal Q3 e344 e334.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p621 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p520) (Opp (Mul p520 p502)))%N.
Definition p622 : ex := (Add p502 (Opp (V1 2 (0, 20002))))%N.
Definition p623 : ex := (Sum (0, 20002) (Mul p621 p622))%N.
Definition p624 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p621 (Add (Mul (Del (0, 20002) (0, 20003)) p502) (Opp (Mul p502 p506))))) (Mul (Del (0, 20004) (0, 20003)) p623)) (Opp (Mul p520 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p506) (Opp (Mul p506 p502))) p622))))) (Opp (Mul p623 p506))) (V1 0 (0, 20003)))))%N.
Definition e345 : ex := (Sum (0, 20004) p624)%N.
(* inner(v, B(x)*v) <= total(total((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l], k), l)/2, by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (B n d A b x) v)
  <= sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e345 e342.
  exact (Req_le _ _ Q1).
Qed.

(* inner(v, B(x)*v) <= (Rational(1, 6) + sqrt(3)/9)*norm(v)**2, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e345 <= den Ev rv e342) by (exact (line_1_1 n d A b v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e342 <= den Ev rv e334) by (exact (line_1_2 n d A b v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e334 <= den Ev rv e335) by (exact (line_1_3 n d A b v x Hs_n Hs_d)).
  assert (P4 : den Ev rv e335 <= den Ev rv e1) by (exact (line_1_4 n d A b v x Hs_n Hs_d Hh1)).
  assert (P5 : den Ev rv e1 <= den Ev rv e2) by (exact (line_1_5 n v Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition e346 : ex := (Add e66 (Opp p461))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n b <= 1 ->
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e345 /\
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e2.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e346 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (nil_known Ev)).
Qed.

Definition e347 : ex := (Sum (0, 20000) (Mul (Mul (Int 5) (Pow (V1 0 (0, 20000)) 2%nat)) (Inv (Int 16))))%N.
Definition p628 : ex := (Mul (Int 5) p5)%N.
Definition e348 : ex := (Mul p628 (Inv (Int 16)))%N.
(* total(5*v[k]**2/16, k) <= 5*norm(v)**2/16, by same *)
Lemma step_221 :
  forall (n : nat) (v : vec),
  (0 < n)%nat ->
  sum n (fun k => 5 * v k ^ 2 / 16) <= 5 * norm n v ^ 2 / 16.
Proof.
  intros n v Hs_n.
  setting [n] [] [v] [] [] [].
  equal Q1 e347 e348.
  exact (Req_le _ _ Q1).
Qed.

Definition e377 : ex := (Mul (Int 5) (Inv (Int 32)))%N.
Definition e349 : ex := (Opp e377)%N.
Definition p632 : ex := (Mul e356 e265)%N.
Definition e350 : ex := (Add (Add (Opp (Inv (Int 16))) p365) (Opp (Mul p632 p371)))%N.
Definition p634 : ex := (Add (Opp (Inv (Int 16))) p375)%N.
Definition p635 : ex := (Mul p632 p377)%N.
Definition p636 : ex := (Opp p635)%N.
Definition e351 : ex := (Add p634 p636)%N.
(* -5/32 <= ((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] - 4*(((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2) + Rational(-1, 16), by instance *)
Lemma step_222 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= w k ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  w k + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) <= 1 ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) ^ 2 ->
  - (5 / 32)
  <= - (/ 16) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 4 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e349 <= den Ev rv e350) by (exact (row_of_any.step_20 (w k) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  equal Q2 e350 e351.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* -5/32 <= ((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] - 4*(((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2) + Rational(-1, 16), by discharge *)
Lemma step_223 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  - (5 / 32)
  <= - (/ 16) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 4 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e5) by (exact (step_167 n w k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e253) by (exact (step_166 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P3 : den Ev rv e34 <= den Ev rv e219) by (exact (step_154 n u w k Hs_n Hi_k Hh4 Hh2 Hh1)).
  equal Q4 e218 e254.
  assert (P5 : den Ev rv e255 <= den Ev rv e66) by (exact (rearranged (den Ev rv e34) (den Ev rv e219) (den Ev rv e255) (den Ev rv e66) P3 Q4)).
  assert (P6 : den Ev rv e34 <= den Ev rv e242) by (exact (step_165 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P7 : den Ev rv e242 <= den Ev rv e243) by (exact (step_164 n u w k Hs_n Hi_k Hh2 Hh1 Hh5)).
  assert (P8 : den Ev rv e34 <= den Ev rv e208) by (exact (step_163 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P9 : den Ev rv e208 <= den Ev rv e235) by (exact (step_162 n u w k Hs_n Hi_k Hh2 Hh1 Hh5 Hh4 Hh1)).
  assert (P10 : den Ev rv e349 <= den Ev rv e351) by (exact (step_222 n u w k Hs_n Hi_k P1 P2 P5 P6 P7 P8 P9)).
  exact (P10).
Qed.

(* 0 <= ((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] - 4*(((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2) + Rational(3, 32), by assume *)
Lemma step_224 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= 3 / 32 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 4 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) ->
  0
  <= 3 / 32 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 4 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e352 : ex := (Pow (Add (Opp (Inv (Int 8))) p396) 2%nat)%N.
(* 0 <= (norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + Rational(-1, 8))**2, by nonnegative *)
Lemma step_225 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2.
Proof.
  intros n u w k Hs_n Hi_k.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e352.
  exact N1.
Qed.

Definition p639 : ex := (Add (Opp (Inv (Int 8))) e284)%N.
Definition e355 : ex := (Pow p639 2%nat)%N.
Definition e353 : ex := (Add e355 e272)%N.
Definition p642 : ex := (Add e355 p404)%N.
Definition e354 : ex := (Add p642 p405)%N.
(* 0 <= (norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + Rational(-1, 8))**2 + ((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2, by instance *)
Lemma step_226 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= - (norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) ->
  0
  <= (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 ->
  0
  <= (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e353) by (exact (step_70 ((- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2) (- (norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) Hh1 Hh2)).
  equal Q2 e353 e354.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= (norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + Rational(-1, 8))**2 + ((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2 - norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2, by discharge *)
Lemma step_227 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0
  <= (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e272) by (exact (step_183 n u w k Hs_n Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e34 <= den Ev rv e355) by (exact (step_225 n u w k Hs_n Hi_k)).
  assert (P3 : den Ev rv e34 <= den Ev rv e354) by (exact (step_226 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

(* 0 <= 4, by nonnegative *)
Lemma step_228 :
  0 <= 4.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e356.
  exact N1.
Qed.

Definition e357 : ex := (Mul e356 e34)%N.
Definition e358 : ex := (Mul e356 e354)%N.
Definition p646 : ex := (Opp (Mul e356 p403))%N.
Definition p647 : ex := (Mul e356 e355)%N.
Definition p648 : ex := (Add p646 p647)%N.
Definition e359 : ex := (Add p648 p635)%N.
(* 0 <= 4*(norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + Rational(-1, 8))**2 + 4*(((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2) - 4*norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2, by instance *)
Lemma step_229 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= 4 ->
  0
  <= (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) ->
  0
  <= - (4 * norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + 4 * (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 + 4 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e357 <= den Ev rv e358) by (exact (step_33 4 ((- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) 0 Hh1 Hh2)).
  equal Q2 e34 e357.
  equal Q3 e358 e359.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= 4*(norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + Rational(-1, 8))**2 + 4*(((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2) - 4*norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2, by discharge *)
Lemma step_230 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0
  <= - (4 * norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + 4 * (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 + 4 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e356) by (exact (step_228)).
  assert (P2 : den Ev rv e34 <= den Ev rv e354) by (exact (step_227 n u w k Hs_n Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e34 <= den Ev rv e359) by (exact (step_229 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition e360 : ex := (Add e351 (Opp e349))%N.
Definition p651 : ex := (Add (Mul (Int 3) (Inv (Int 32))) p375)%N.
Definition e362 : ex := (Add p651 p636)%N.
Definition e361 : ex := (Add e362 (Opp e34))%N.
(* 0 <= ((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] - 4*(((2*w[k] - 1)**2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2 + 4*((total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)**2) - 4*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]**2) + Rational(3, 32), by discharge *)
Lemma step_231 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0
  <= 3 / 32 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 4 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e349 <= den Ev rv e351) by (exact (step_223 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5)).
  equal Q2 e360 e361.
  assert (P3 : den Ev rv e34 <= den Ev rv e362) by (exact (rearranged (den Ev rv e349) (den Ev rv e351) (den Ev rv e34) (den Ev rv e362) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e362) by (exact (step_224 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e363 : ex := (Add e359 e362)%N.
Definition p655 : ex := (Add (Add (Mul (Int 3) (Inv (Int 32))) p646) p647)%N.
Definition e364 : ex := (Add p655 p375)%N.
(* 0 <= ((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + 4*(norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + Rational(-1, 8))**2 - 4*norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2 + Rational(3, 32), by instance *)
Lemma step_232 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= 3 / 32 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 4 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) ->
  0
  <= - (4 * norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + 4 * (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 + 4 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) ->
  0
  <= 3 / 32 - 4 * norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + 4 * (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e363) by (exact (step_70 (- (4 * norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + 4 * (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 + 4 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) (3 / 32 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 4 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) Hh1 Hh2)).
  equal Q2 e363 e364.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e365 : ex := (Abs e366)%N.
(* absolute(-inner(b, w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))) <= absolute(inner(b, w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))), by same *)
Lemma step_233 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (- inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))))
  <= Rabs (inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))).
Proof.
  intros n b u w k Hs_n Hi_k.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  equal Q1 e365 e289.
  exact (Req_le _ _ Q1).
Qed.

(* -inner(b, w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) <= absolute(-inner(b, w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))), by below absolute *)
Lemma step_234 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))
  <= Rabs (- inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))).
Proof.
  intros n b u w k Hs_n Hi_k.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e366 <= den Ev rv e365) by (exact (Rle_abs (den Ev rv e366))).
  exact (P1).
Qed.

(* -inner(b, w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) <= norm(w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))), by transitive *)
Lemma step_235 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n b <= 1 ->
  - inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))
  <= norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))).
Proof.
  intros n b u w k Hs_n Hi_k Hh1.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e366 <= den Ev rv e365) by (exact (step_234 n b u w k Hs_n Hi_k)).
  assert (P2 : den Ev rv e365 <= den Ev rv e289) by (exact (step_233 n b u w k Hs_n Hi_k)).
  assert (P3 : den Ev rv e289 <= den Ev rv e291) by (exact (step_194 n b u w k Hs_n Hi_k)).
  assert (P4 : den Ev rv e291 <= den Ev rv e293) by (exact (step_193 n b u w k Hs_n Hi_k Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

(* 0 <= inner(b, w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))), by assume *)
Lemma step_236 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ->
  0
  <= inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))).
Proof.
  intros n b u w k Hs_n Hi_k Hh1.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e367 : ex := (Add e293 (Opp e366))%N.
Definition e369 : ex := (Add e292 e293)%N.
Definition e368 : ex := (Add e369 (Opp e34))%N.
(* 0 <= inner(b, w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))), by discharge *)
Lemma step_237 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n b <= 1 ->
  0
  <= inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))).
Proof.
  intros n b u w k Hs_n Hi_k Hh1.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e366 <= den Ev rv e293) by (exact (step_235 n b u w k Hs_n Hi_k Hh1)).
  equal Q2 e367 e368.
  assert (P3 : den Ev rv e34 <= den Ev rv e369) by (exact (rearranged (den Ev rv e366) (den Ev rv e293) (den Ev rv e34) (den Ev rv e369) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e369) by (exact (step_236 n b u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= ((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + 4*(norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + Rational(-1, 8))**2 - 4*norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2 + Rational(3, 32), by discharge *)
Lemma step_238 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0
  <= 3 / 32 - 4 * norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + 4 * (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e362) by (exact (step_231 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5)).
  assert (P2 : den Ev rv e34 <= den Ev rv e359) by (exact (step_230 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P3 : den Ev rv e34 <= den Ev rv e364) by (exact (step_232 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition e372 : ex := (Add p442 e284)%N.
Definition e370 : ex := (Add e372 e364)%N.
Definition e371 : ex := (Add (Add e364 p442) e284)%N.
(* 0 <= ((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + 4*(norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + Rational(-1, 8))**2 + inner(b, w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) - 4*norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2 + norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + Rational(3, 32), by instance *)
Lemma step_239 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= 3 / 32 - 4 * norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + 4 * (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k ->
  0
  <= inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ->
  0
  <= 3 / 32 - 4 * norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + 4 * (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k + inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u; b] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e370) by (exact (step_70 (inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) (3 / 32 - 4 * norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + 4 * (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) Hh1 Hh2)).
  equal Q2 e370 e371.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= ((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + 4*(norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + Rational(-1, 8))**2 + inner(b, w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) - 4*norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))**2 + norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + Rational(3, 32), by discharge *)
Lemma step_240 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  0
  <= 3 / 32 - 4 * norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + 4 * (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k + inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n] [] [w; u; b] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e364) by (exact (step_238 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5)).
  assert (P2 : den Ev rv e34 <= den Ev rv e372) by (exact (step_237 n b u w k Hs_n Hi_k Hh6)).
  assert (P3 : den Ev rv e34 <= den Ev rv e371) by (exact (step_239 n b u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

(* -total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*(-b[k] - b[l] + 2*w[k] + 2*w[l] + 2*inner(w, b) - 3*norm(w)**2)*w[k]*w[l], l) <= 5/32, by assume *)
Lemma step_241 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l)
  <= 5 / 32 ->
  - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l)
  <= 5 / 32.
Proof.
  intros n b u w k Hs_n Hi_k Hh1.
  setting [n] [] [u; b; w] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p664 : ex := (Add (Add (Add (Add (Mul (Int 3) (Inv (Int 32))) (Opp (Mul e356 p455))) (Mul e356 (Pow (Add (Opp (Inv (Int 8))) p454) 2%nat))) p453) p449)%N.
Definition e373 : ex := (Add p664 p454)%N.
Definition e374 : ex := (Add e373 (Opp e34))%N.
Definition e375 : ex := (Add e377 (Opp e376))%N.
(* -total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*(-b[k] - b[l] + 2*w[k] + 2*w[l] + 2*inner(w, b) - 3*norm(w)**2)*w[k]*w[l], l) <= 5/32, by discharge *)
Lemma step_242 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l)
  <= 5 / 32.
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n] [] [u; b; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e373) by (exact (step_240 n b u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5 Hh6)).
  equal Q2 e374 e375.
  assert (P3 : den Ev rv e376 <= den Ev rv e377) by (exact (rearranged (den Ev rv e34) (den Ev rv e373) (den Ev rv e376) (den Ev rv e377) P1 Q2)).
  assert (P4 : den Ev rv e376 <= den Ev rv e377) by (exact (step_241 n b u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e378 : ex := (Opp (Sum (0, 20003) (Mul (Mul (Mul (Mul p472 (Add e71 (Mul (Opp (V1 1 (0, 20003))) e71))) p479) p475) p477)))%N.
(* -total((1 - delta(k, l))**2*((-u)[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) <= 5/32, by instance *)
Lemma step_243 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => f n d A x k) ->
  maxnorm n (vopp u) <= 1 ->
  0 <= minn n (fun k1 => f n d A x k1) ->
  inner n (f n d A x) ones <= 1 ->
  1 <= minn n (fun k => Rabs (vopp u k)) ->
  norm n b <= 1 ->
  - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)
  <= 5 / 32.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [] [x; u; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e378 <= den Ev rv e377) by (exact (step_242 n b (vopp u) (f n d A x) k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5 Hh6)).
  exact (P1).
Qed.

Definition e381 : ex := (Max (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition e379 : ex := (Add e66 (Opp e381))%N.
Definition e382 : ex := (Max (0, 20000) (Abs (Opp (V1 1 (0, 20000)))))%N.
Definition e380 : ex := (Add e66 (Opp e382))%N.
Definition e385 : ex := (Min (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition e383 : ex := (Add e385 (Opp e66))%N.
Definition e386 : ex := (Min (0, 20000) (Abs (Opp (V1 1 (0, 20000)))))%N.
Definition e384 : ex := (Add e386 (Opp e66))%N.
(* -total((1 - delta(k, l))**2*((-u)[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) <= 5/32, by discharge *)
Lemma step_244 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)
  <= 5 / 32.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [x; u; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e307) by (exact (step_207 n d A x Hs_n Hs_d)).
  equal Q2 e379 e380.
  assert (P3 : den Ev rv e382 <= den Ev rv e66) by (exact (rearranged (den Ev rv e381) (den Ev rv e66) (den Ev rv e382) (den Ev rv e66) Hh1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e307) by (exact (step_207 n d A x Hs_n Hs_d)).
  assert (P5 : den Ev rv e305 <= den Ev rv e66) by (exact (step_206 n d A x Hs_n Hs_d)).
  equal Q6 e383 e384.
  assert (P7 : den Ev rv e66 <= den Ev rv e386) by (exact (rearranged (den Ev rv e66) (den Ev rv e385) (den Ev rv e66) (den Ev rv e386) Hh2 Q6)).
  assert (P8 : den Ev rv e378 <= den Ev rv e377) by (exact (step_243 n d A b u x k Hs_n Hs_d Hi_k P1 P3 P4 P5 P7 Hh3)).
  exact (P8).
Qed.

(* 0 <= total((1 - delta(k, l))**2*((-u)[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(5, 32), by assume *)
Lemma step_245 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0
  <= 5 / 32 + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) ->
  0
  <= 5 / 32 + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l).
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p677 : ex := (Mul p472 (Add e71 (Mul (Opp (V1 0 (0, 20003))) e71)))%N.
Definition p678 : ex := (Sum (0, 20003) (Mul (Mul (Mul p677 p490) p485) p487))%N.
Definition e387 : ex := (Opp p678)%N.
Definition e388 : ex := (Add e377 (Opp e387))%N.
Definition e390 : ex := (Add e377 p678)%N.
Definition e389 : ex := (Add e390 (Opp e34))%N.
(* 0 <= total((1 - delta(k, l))**2*((-u)[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(5, 32), by discharge *)
Lemma step_246 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  0
  <= 5 / 32 + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l).
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e387 <= den Ev rv e377) by (exact (step_244 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e388 e389.
  assert (P3 : den Ev rv e34 <= den Ev rv e390) by (exact (rearranged (den Ev rv e387) (den Ev rv e377) (den Ev rv e34) (den Ev rv e390) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e390) by (exact (step_245 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition e391 : ex := (Mul e144 e390)%N.
Definition e403 : ex := (Mul (Int 5) (Inv (Int 16)))%N.
Definition e392 : ex := (Add e403 (Mul e144 p678))%N.
(* 0 <= 2*total((1 - delta(k, l))**2*((-u)[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(5, 16), by instance *)
Lemma step_247 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= 2 ->
  0
  <= 5 / 32 + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) ->
  0
  <= 5 / 16 + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l).
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e313 <= den Ev rv e391) by (exact (step_33 2 (5 / 32 + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)) 0 Hh1 Hh2)).
  equal Q2 e34 e313.
  equal Q3 e391 e392.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= 2*total((1 - delta(k, l))**2*((-u)[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(5, 16), by discharge *)
Lemma step_248 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  0
  <= 5 / 16 + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l).
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e144) by (exact (step_109)).
  assert (P2 : den Ev rv e34 <= den Ev rv e390) by (exact (step_246 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  assert (P3 : den Ev rv e34 <= den Ev rv e392) by (exact (step_247 n d A b u x k Hs_n Hs_d Hi_k P1 P2)).
  exact (P3).
Qed.

(* inner(u, (W(x) - hadamard(identity(n), W(x))).T*basis(k)) <= total((W(x) - hadamard(identity(n), W(x)))[k, l], l) + Rational(5, 16), by assume *)
Lemma step_249 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= 5 / 16 + sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= 5 / 16 + sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l).
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [u; x; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p686 : ex := (Mul e144 (Sum (0, 20003) (Mul (Mul (Mul p677 p509) p504) p506)))%N.
Definition e393 : ex := (Add e403 p686)%N.
Definition e394 : ex := (Add e393 (Opp e34))%N.
Definition e396 : ex := (Add e403 p517)%N.
Definition e395 : ex := (Add e396 p528)%N.
(* inner(u, (W(x) - hadamard(identity(n), W(x))).T*basis(k)) <= total((W(x) - hadamard(identity(n), W(x)))[k, l], l) + Rational(5, 16), by discharge *)
Lemma step_250 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= 5 / 16 + sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l).
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e393) by (exact (step_248 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e394 e395.
  assert (P3 : den Ev rv e319 <= den Ev rv e396) by (exact (rearranged (den Ev rv e34) (den Ev rv e393) (den Ev rv e319) (den Ev rv e396) P1 Q2)).
  assert (P4 : den Ev rv e319 <= den Ev rv e396) by (exact (step_249 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition e397 : ex := (Add e403 p536)%N.
Lemma step_251 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  1 <= minn n (fun k => Rabs (u k)) ->
  norm n b <= 1 ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= 5 / 16 + sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l).
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e321 <= den Ev rv e397) by (exact (step_250 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition e398 : ex := (Add e403 p541)%N.
(* total(absolute(((W(x) - hadamard(identity(n), W(x))).T*basis(k))[l]), l) <= total((W(x) - hadamard(identity(n), W(x)))[k, l], l) + Rational(5, 16), by one norm least *)
Lemma step_252 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm n b <= 1 ->
  sum n (fun l => Rabs (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k) l))
  <= 5 / 16 + sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l).
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e324 <= den Ev rv e398) by (exact (one_norm_least n (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k)) (den Ev rv e398) (fun u0 Hu0 Hu1 => (step_251 n d A b u0 x k Hs_n Hs_d Hi_k Hu0 Hu1 Hh1)) Hs_n)).
  exact (P1).
Qed.

(* total(-(W(x) - hadamard(identity(n), W(x)))[k, l] + absolute((W(x) - hadamard(identity(n), W(x)))[k, l]), l) <= 5/16, by assume *)
Lemma step_253 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  sum n (fun l => - madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l + Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))
  <= 5 / 16 ->
  sum n (fun l => - madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l + Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))
  <= 5 / 16.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e399 : ex := (Add e403 p553)%N.
Definition e400 : ex := (Add e399 p556)%N.
Definition p695 : ex := (Add (Opp p552) p558)%N.
Definition e402 : ex := (Sum (0, 20003) p695)%N.
Definition e401 : ex := (Add e403 (Opp e402))%N.
(* total(-(W(x) - hadamard(identity(n), W(x)))[k, l] + absolute((W(x) - hadamard(identity(n), W(x)))[k, l]), l) <= 5/16, by discharge *)
Lemma step_254 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm n b <= 1 ->
  sum n (fun l => - madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l + Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))
  <= 5 / 16.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e325 <= den Ev rv e399) by (exact (step_252 n d A b x k Hs_n Hs_d Hi_k Hh1)).
  equal Q2 e400 e401.
  assert (P3 : den Ev rv e402 <= den Ev rv e403) by (exact (rearranged (den Ev rv e325) (den Ev rv e399) (den Ev rv e402) (den Ev rv e403) P1 Q2)).
  assert (P4 : den Ev rv e402 <= den Ev rv e403) by (exact (step_253 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p698 : ex := (Add (Opp p580) (Abs p590))%N.
Definition e404 : ex := (Sum (0, 4097) p698)%N.
Definition e405 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e404))%N.
Definition e406 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e403))%N.
Definition e407 : ex := (Sum (0, 20000) (Mul (Pow (V1 0 (0, 20000)) 2%nat) e403))%N.
(* total(v[k]**2*total(-(W(x) - hadamard(identity(n), W(x)))[k, l] + absolute((W(x) - hadamard(identity(n), W(x)))[k, l]), l), k) <= total(5*v[k]**2/16, k), by replace *)
Lemma step_255 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n b <= 1 ->
  sum n (fun k => v k ^ 2 * sum n (fun l => - madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l + Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)))
  <= sum n (fun k => 5 * v k ^ 2 / 16).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e404 e403 _ (fun sv Wv SFv => (step_254 n d A b x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e405 e406.
  equal Q2 e407 e347.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p703 : ex := (Opp p525)%N.
Definition p704 : ex := (Sum (0, 20003) (Mul p595 (Add (Abs p703) p703)))%N.
Definition e411 : ex := (Sum (0, 20004) p704)%N.
Definition e408 : ex := (Mul e411 e71)%N.
Definition e409 : ex := (Sum (0, 20004) (Mul (Pow (V1 0 (0, 20004)) 2%nat) (Sum (0, 20003) (Add (Opp p600) p601))))%N.
(* total(total((absolute((-(W(x) - hadamard(identity(n), W(x))))[k, l]) + (-(W(x) - hadamard(identity(n), W(x))))[k, l])*(v[k]**2 + v[l]**2), k), l)/2 <= total(v[k]**2*total(-(W(x) - hadamard(identity(n), W(x)))[k, l] + absolute((W(x) - hadamard(identity(n), W(x)))[k, l]), l), k), by same *)
Lemma step_256 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l) + mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))) / 2
  <= sum n (fun k => v k ^ 2 * sum n (fun l => - madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l + Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e408 e409.
  exact (Req_le _ _ Q1).
Qed.

Definition p708 : ex := (Sum (0, 20003) (Mul p603 p703))%N.
Definition e410 : ex := (Sum (0, 20004) p708)%N.
(* total(total((-v[l] + v[k])**2*(-(W(x) - hadamard(identity(n), W(x))))[k, l], k), l) <= total(total((v[k]**2 + v[l]**2)*(absolute((-(W(x) - hadamard(identity(n), W(x))))[k, l]) + (-(W(x) - hadamard(identity(n), W(x))))[k, l]), k), l), by instance *)
Lemma step_257 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l) + mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e410 <= den Ev rv e411) by (exact (laplacian_bound.step_56 n (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) v Hs_n)).
  exact (P1).
Qed.

Definition p710 : ex := (Sum (0, 4097) (Mul p607 (Opp p608)))%N.
Definition e412 : ex := (Sum (0, 4096) p710)%N.
Definition p712 : ex := (Sum (0, 4163) (Mul p611 (Add (Abs (Opp p612)) (Opp p613))))%N.
Definition e413 : ex := (Sum (0, 4162) p712)%N.
Definition e414 : ex := (Mul e71 e412)%N.
Definition e415 : ex := (Mul e71 e413)%N.
Definition e416 : ex := (Mul (Sum (0, 20004) (Sum (0, 20003) (Opp p604))) e71)%N.
Definition e417 : ex := (Mul e71 e410)%N.
Definition e418 : ex := (Mul e71 e411)%N.
(* total(total(-((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l]), k), l)/2 <= total(total((absolute((-(W(x) - hadamard(identity(n), W(x))))[k, l]) + (-(W(x) - hadamard(identity(n), W(x))))[k, l])*(v[k]**2 + v[l]**2), k), l)/2, by replace *)
Lemma step_258 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => - ((- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l) + mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e412 e413 _ (fun sv Wv SFv => (step_257 n d A b v x Hs_n Hs_d)) (nil_replaced Ev rv)) e414 e415.
  equal Q2 e416 e417.
  equal Q3 e418 e408.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e419 : ex := (Opp e345)%N.
(* -inner(v, B(x)*v) <= total(total(-((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l]), k), l)/2, by same *)
Lemma step_259 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - inner n v (mulv n (B n d A b x) v)
  <= sum n (fun l => sum n (fun k => - ((- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e419 e416.
  exact (Req_le _ _ Q1).
Qed.

(* -inner(v, B(x)*v) <= 5*norm(v)**2/16, by transitive *)
Lemma step_260 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n b <= 1 ->
  - inner n v (mulv n (B n d A b x) v) <= 5 * norm n v ^ 2 / 16.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e419 <= den Ev rv e416) by (exact (step_259 n d A b v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e416 <= den Ev rv e408) by (exact (step_258 n d A b v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e408 <= den Ev rv e409) by (exact (step_256 n d A b v x Hs_n Hs_d)).
  assert (P4 : den Ev rv e409 <= den Ev rv e347) by (exact (step_255 n d A b v x Hs_n Hs_d Hh1)).
  assert (P5 : den Ev rv e347 <= den Ev rv e348) by (exact (step_221 n v Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

(* -5*norm(v)**2/16 <= inner(v, B(x)*v), by assume *)
Lemma step_261 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (5 * norm n v ^ 2 / 16) <= inner n v (mulv n (B n d A b x) v) ->
  - (5 * norm n v ^ 2 / 16) <= inner n v (mulv n (B n d A b x) v).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  exact Hh1.
Qed.

Definition e420 : ex := (Add e348 (Opp e419))%N.
Definition e422 : ex := (Opp e348)%N.
Definition e421 : ex := (Add e345 (Opp e422))%N.
(* -5*norm(v)**2/16 <= inner(v, B(x)*v), by discharge *)
Lemma step_262 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n b <= 1 ->
  - (5 * norm n v ^ 2 / 16) <= inner n v (mulv n (B n d A b x) v).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e419 <= den Ev rv e348) by (exact (step_260 n d A b v x Hs_n Hs_d Hh1)).
  equal Q2 e420 e421.
  assert (P3 : den Ev rv e422 <= den Ev rv e345) by (exact (rearranged (den Ev rv e419) (den Ev rv e348) (den Ev rv e422) (den Ev rv e345) P1 Q2)).
  assert (P4 : den Ev rv e422 <= den Ev rv e345) by (exact (step_261 n d A b v x Hs_n Hs_d P3)).
  exact (P4).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  exact (step_262 n d A b v x Hs_n Hs_d Hh1).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n b <= 1 ->
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e422 /\
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e345.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e346 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (nil_known Ev)).
Qed.
