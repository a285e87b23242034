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
Definition e326 : ex := (Add (Inv (Int 6)) p1)%N.
Definition e1 : ex := (Sum (0, 20000) (Mul (Pow (V1 0 (0, 20000)) 2%nat) e326))%N.
Definition p4 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition p5 : ex := (Pow p4 2%nat)%N.
Definition e2 : ex := (Mul p5 e326)%N.
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

Definition e15 : ex := (Sc 0)%N.
Definition e16 : ex := (Sc 1)%N.
Definition p12 : ex := (Add e16 (Opp (Abs e16)))%N.
Definition e6 : ex := (Mul e15 p12)%N.
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

Definition e29 : ex := (Abs e15)%N.
Definition e44 : ex := (Abs p12)%N.
Definition e8 : ex := (Mul e29 e44)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_3 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e7 e8.
  exact (Req_le _ _ Q1).
Qed.

Definition e13 : ex := (Mul e15 (Abs e16))%N.
Definition e9 : ex := (Add e13 e7)%N.
Definition e10 : ex := (Add e13 e8)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_4 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e7 e8 _ (fun sv Wv SFv => (step_3 a s)) (nil_replaced Ev rv)) e9 e10.
  exact (P1).
Qed.

Definition e11 : ex := (Add e6 e13)%N.
Definition e12 : ex := (Add e7 e13)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_5 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e7 _ (fun sv Wv SFv => (step_2 a s)) (nil_replaced Ev rv)) e11 e12.
  equal Q2 e12 e9.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_6 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e13))).
Qed.

Definition p23 : ex := (Add (Opp e16) (Abs e16))%N.
Definition e19 : ex := (Mul e15 p23)%N.
Definition e14 : ex := (Add (Mul e16 e15) e19)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_7 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e13 e14.
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

Definition e17 : ex := (Mul e15 (Abs (Sc 2)))%N.
Definition e18 : ex := (Mul e16 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_9 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e15 e16 _ (fun sv Wv SFv => (step_8 r s Hh1)) (nil_replaced Ev rv)) e17 e18.
  exact (P1).
Qed.

Definition e20 : ex := (Abs e19)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_10 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e20) by (exact (Rle_abs (den Ev rv e19))).
  exact (P1).
Qed.

Definition e21 : ex := (Mul e29 (Abs p23))%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_11 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e20 e21.
  exact (Req_le _ _ Q1).
Qed.

Definition e33 : ex := (Opp e15)%N.
Definition e36 : ex := (Add e33 e29)%N.
Definition e26 : ex := (Mul e16 e36)%N.
Definition e22 : ex := (Abs e26)%N.
Definition p34 : ex := (Abs e36)%N.
Definition e23 : ex := (Mul (Abs e16) p34)%N.
Definition e28 : ex := (Mul e15 e16)%N.
Definition e24 : ex := (Add e28 e22)%N.
Definition e25 : ex := (Add e28 e23)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_12 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e22 e23 _ (fun sv Wv SFv => (step_11 a r)) (nil_replaced Ev rv)) e24 e25.
  exact (P1).
Qed.

Definition e27 : ex := (Add e28 e26)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_13 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e26 e22 _ (fun sv Wv SFv => (step_10 a r)) (nil_replaced Ev rv)) e27 e24.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_14 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e28))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_15 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e29) by (exact (Rle_abs (den Ev rv e15))).
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

Definition e30 : ex := (Int 0)%N.
Definition e31 : ex := (Add e15 (Opp e30))%N.
Definition e32 : ex := (Add e30 (Opp e33))%N.
(* -a <= 0, by discharge *)
Lemma step_19 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e15) by (exact (step_18 a Hh1)).
  equal Q2 e31 e32.
  assert (P3 : den Ev rv e33 <= den Ev rv e30) by (exact (rearranged (den Ev rv e30) (den Ev rv e15) (den Ev rv e33) (den Ev rv e30) P1 Q2)).
  assert (P4 : den Ev rv e33 <= den Ev rv e30) by (exact (step_17 a P3)).
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
  assert (P1 : den Ev rv e33 <= den Ev rv e30) by (exact (step_19 a Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e15) by (exact (step_18 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_21 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e15))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_22 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e15) by (exact (step_21 a)).
  assert (P2 : den Ev rv e33 <= den Ev rv e15) by (exact (step_20 a Hh1)).
  assert (P3 : den Ev rv e29 <= den Ev rv e15) by (exact (absolute_below (den Ev rv e15) (den Ev rv e15) P1 P2)).
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

Definition e34 : ex := (Add e15 (Opp e29))%N.
Definition e35 : ex := (Add e30 (Opp e36))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_24 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e15) by (exact (step_22 a Hh1)).
  equal Q2 e34 e35.
  assert (P3 : den Ev rv e36 <= den Ev rv e30) by (exact (rearranged (den Ev rv e29) (den Ev rv e15) (den Ev rv e36) (den Ev rv e30) P1 Q2)).
  assert (P4 : den Ev rv e36 <= den Ev rv e30) by (exact (step_23 a P3)).
  exact (P4).
Qed.

Definition e37 : ex := (Add e29 e33)%N.
Definition e39 : ex := (Opp e34)%N.
Definition e38 : ex := (Add e30 e39)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_25 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e29) by (exact (step_15 a)).
  equal Q2 e37 e38.
  assert (P3 : den Ev rv e34 <= den Ev rv e30) by (exact (rearranged (den Ev rv e15) (den Ev rv e29) (den Ev rv e34) (den Ev rv e30) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e30) by (exact (step_16 a P3)).
  exact (P4).
Qed.

Definition e40 : ex := (Abs e34)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_26 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e30) by (exact (step_25 a)).
  assert (P2 : den Ev rv e36 <= den Ev rv e30) by (exact (step_24 a Hh1)).
  equal Q3 e39 e36.
  assert (P4 : den Ev rv e40 <= den Ev rv e30) by (exact (absolute_below (den Ev rv e34) (den Ev rv e30) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p49 : ex := (Mul (Abs e16) e40)%N.
Definition e41 : ex := (Add e28 p49)%N.
Definition e42 : ex := (Add e28 (Mul (Abs e16) e30))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_27 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e40 e30 _ (fun sv Wv SFv => (step_26 a Hh1)) (nil_replaced Ev rv)) e41 e42.
  equal Q2 e25 e41.
  equal Q3 e42 e28.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_28 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e24) by (exact (step_13 a r)).
  assert (P2 : den Ev rv e24 <= den Ev rv e25) by (exact (step_12 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e43 : ex := (Add (Mul (Sc 2) e16) (Mul e16 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_29 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (step_9 a r s Hh1)).
  assert (P2 : den Ev rv e18 <= den Ev rv e43) by (exact (step_7 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e45 : ex := (Add e13 (Mul e29 e30))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_30 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e44 e30 _ (fun sv Wv SFv => (step_26 a Hh1)) (nil_replaced Ev rv)) e10 e45.
  equal Q2 e45 e13.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_31 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e9) by (exact (step_5 a s)).
  assert (P2 : den Ev rv e9 <= den Ev rv e10) by (exact (step_4 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e48 : ex := (Mul e16 e29)%N.
Definition e46 : ex := (Add (Mul e16 e34) e48)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_32 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e28 e46.
  exact (Req_le _ _ Q1).
Qed.

Definition e47 : ex := (Add e48 p49)%N.
Definition e51 : ex := (Mul e15 (Sc 2))%N.
Definition e49 : ex := (Add e51 (Mul (Sc 2) e36))%N.
Definition e50 : ex := (Add e51 (Mul (Abs (Sc 2)) p34))%N.
(* a*s <= a*r, by transitive *)
Lemma step_33 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e28 <= den Ev rv e46) by (exact (step_32 a s)).
  assert (P2 : den Ev rv e46 <= den Ev rv e47) by (exact (step_31 a s)).
  assert (P3 : den Ev rv e47 <= den Ev rv e48) by (exact (step_30 a s Hh1)).
  assert (P4 : den Ev rv e48 <= den Ev rv e49) by (exact (step_29 a r s Hh2)).
  assert (P5 : den Ev rv e49 <= den Ev rv e50) by (exact (step_28 a r)).
  assert (P6 : den Ev rv e50 <= den Ev rv e51) by (exact (step_27 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition e140 : ex := (Int 2)%N.
Definition e67 : ex := (Inv e140)%N.
Definition e58 : ex := (V1 0 (0, 2))%N.
Definition p63 : ex := (Mul e58 e67)%N.
Definition e71 : ex := (Add e67 p63)%N.
Definition e52 : ex := (Mul e71 e30)%N.
Definition e62 : ex := (Int 1)%N.
Definition p67 : ex := (Add e62 (Opp (Del (0, 1) (0, 2))))%N.
Definition e124 : ex := (Pow p67 2%nat)%N.
Definition p69 : ex := (Pow (Add e62 (Opp (Del (0, 3) (0, 2)))) 2%nat)%N.
Definition e55 : ex := (Mul e124 p69)%N.
Definition e72 : ex := (Mul e55 (V1 1 (0, 2)))%N.
Definition e53 : ex := (Mul e71 e72)%N.
Definition e54 : ex := (Mul (Mul e55 e71) (V1 1 (0, 2)))%N.
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
  assert (P1 : den Ev rv e52 <= den Ev rv e53) by (exact (step_33 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e30 e52.
  equal Q3 e53 e54.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e4) by (exact (step_37 n w Hs_n Hh1)).
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
  nonnegative N1 (nil_nonnegative Ev) e55.
  exact N1.
Qed.

Definition e56 : ex := (Mul e55 e30)%N.
Definition e57 : ex := (Mul e55 e58)%N.
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
  assert (P1 : den Ev rv e56 <= den Ev rv e57) by (exact (step_33 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2) (w l) 0 Hh1 Hh2)).
  equal Q2 e30 e56.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e55) by (exact (step_39 n k l m Hs_n Hi_k Hi_l Hi_m)).
  assert (P2 : den Ev rv e30 <= den Ev rv e58) by (exact (step_38 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e30 <= den Ev rv e57) by (exact (step_40 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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

Definition e59 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* largest(absolute(u[l]), l) <= max_norm(u), by same *)
Lemma step_43 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  maxn n (fun l => Rabs (u l)) <= maxnorm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e59))).
Qed.

Definition e60 : ex := (Abs e3)%N.
Definition e61 : ex := (Abs e5)%N.
(* absolute(u[l]) <= largest(absolute(u[l]), l), by below largest *)
Lemma step_44 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  Rabs (u l) <= maxn n (fun l => Rabs (u l)).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e61 <= den Ev rv e59) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e60) l Hi_l)).
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
  assert (P1 : den Ev rv e61 <= den Ev rv e59) by (exact (step_44 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e59 <= den Ev rv e59) by (exact (step_43 n u Hs_n)).
  assert (P3 : den Ev rv e59 <= den Ev rv e62) by (exact (step_42 n u Hs_n Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e63 : ex := (Opp e5)%N.
(* -u[l] <= absolute(u[l]), by below absolute *)
Lemma step_46 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  - u l <= Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e63 <= den Ev rv e61) by (exact (opp_le_abs (den Ev rv e5))).
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
  assert (P1 : den Ev rv e63 <= den Ev rv e61) by (exact (step_46 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e61 <= den Ev rv e62) by (exact (step_45 n u l Hs_n Hi_l Hh1)).
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

Definition e64 : ex := (Add e62 (Opp e63))%N.
Definition e66 : ex := (Add e62 e5)%N.
Definition e65 : ex := (Add e66 (Opp e30))%N.
(* 0 <= u[l] + 1, by discharge *)
Lemma step_49 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= 1 + u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e63 <= den Ev rv e62) by (exact (step_47 n u l Hs_n Hi_l Hh1)).
  equal Q2 e64 e65.
  assert (P3 : den Ev rv e30 <= den Ev rv e66) by (exact (rearranged (den Ev rv e63) (den Ev rv e62) (den Ev rv e30) (den Ev rv e66) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e66) by (exact (step_48 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

(* 0 <= 1/2, by nonnegative *)
Lemma step_50 :
  0 <= / 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e67.
  exact N1.
Qed.

Definition e68 : ex := (Mul e67 e30)%N.
Definition e69 : ex := (Mul e67 e66)%N.
Definition p85 : ex := (Mul e5 e67)%N.
Definition e70 : ex := (Add e67 p85)%N.
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
  assert (P1 : den Ev rv e68 <= den Ev rv e69) by (exact (step_33 (/ 2) (1 + u l) 0 Hh1 Hh2)).
  equal Q2 e30 e68.
  equal Q3 e69 e70.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e67) by (exact (step_50)).
  assert (P2 : den Ev rv e30 <= den Ev rv e66) by (exact (step_49 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e30 <= den Ev rv e70) by (exact (step_51 n u l Hs_n Hi_l P1 P2)).
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
  assert (P1 : den Ev rv e30 <= den Ev rv e71) by (exact (step_52 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e72) by (exact (step_41 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e54) by (exact (step_34 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p87 : ex := (Pow (Add e62 (Opp (Del (0, 1) (0, 4096)))) 2%nat)%N.
Definition p88 : ex := (Mul p87 (Pow (Add e62 (Opp (Del (0, 2) (0, 4096)))) 2%nat))%N.
Definition p89 : ex := (Mul e3 e67)%N.
Definition p90 : ex := (Add e67 p89)%N.
Definition p91 : ex := (Mul p88 p90)%N.
Definition e73 : ex := (Mul p91 (V1 1 (0, 4096)))%N.
Definition e74 : ex := (Sum (0, 4096) e73)%N.
Definition e75 : ex := (Sum (0, 4096) e30)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e73 _ (fun sv Wv SFv => (step_53 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e74 e75.
  exact (P1).
Qed.

Definition e76 : ex := (Sum (0, 20000) e30)%N.
Definition p96 : ex := (Add e62 (Opp (Del (0, 1) (0, 20000))))%N.
Definition p97 : ex := (Pow p96 2%nat)%N.
Definition p98 : ex := (Mul p97 p97)%N.
Definition p99 : ex := (Mul (V1 0 (0, 20000)) e67)%N.
Definition p100 : ex := (Add e67 p99)%N.
Definition e77 : ex := (Sum (0, 20000) (Mul (Mul p98 p100) (V1 1 (0, 20000))))%N.
Definition p102 : ex := (Pow p96 4%nat)%N.
Definition p103 : ex := (Mul (Mul p102 p100) (V1 1 (0, 20000)))%N.
Definition e78 : ex := (Sum (0, 20000) p103)%N.
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
  assert (P1 : den Ev rv e76 <= den Ev rv e77) by (exact (step_54 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2)).
  equal Q2 e77 e78.
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

Definition p105 : ex := (Opp p63)%N.
Definition e86 : ex := (Add e67 p105)%N.
Definition e79 : ex := (Mul e86 e30)%N.
Definition e80 : ex := (Mul e86 e72)%N.
Definition e81 : ex := (Mul (Mul e55 e86) (V1 1 (0, 2)))%N.
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
  assert (P1 : den Ev rv e79 <= den Ev rv e80) by (exact (step_33 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e30 e79.
  equal Q3 e80 e81.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e61) by (exact (Rle_abs (den Ev rv e5))).
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
  assert (P1 : den Ev rv e5 <= den Ev rv e61) by (exact (step_59 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e61 <= den Ev rv e62) by (exact (step_45 n u l Hs_n Hi_l Hh1)).
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

Definition e82 : ex := (Add e62 e63)%N.
Definition e83 : ex := (Add e82 (Opp e30))%N.
(* 0 <= 1 - u[l], by discharge *)
Lemma step_62 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= 1 - u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e62) by (exact (step_60 n u l Hs_n Hi_l Hh1)).
  equal Q2 e82 e83.
  assert (P3 : den Ev rv e30 <= den Ev rv e82) by (exact (rearranged (den Ev rv e5) (den Ev rv e62) (den Ev rv e30) (den Ev rv e82) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e82) by (exact (step_61 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

Definition e84 : ex := (Mul e67 e82)%N.
Definition p113 : ex := (Opp p85)%N.
Definition e85 : ex := (Add e67 p113)%N.
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
  assert (P1 : den Ev rv e68 <= den Ev rv e84) by (exact (step_33 (/ 2) (1 - u l) 0 Hh1 Hh2)).
  equal Q2 e30 e68.
  equal Q3 e84 e85.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e67) by (exact (step_50)).
  assert (P2 : den Ev rv e30 <= den Ev rv e82) by (exact (step_62 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e30 <= den Ev rv e85) by (exact (step_63 n u l Hs_n Hi_l P1 P2)).
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
  assert (P1 : den Ev rv e30 <= den Ev rv e86) by (exact (step_64 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e72) by (exact (step_41 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e81) by (exact (step_57 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p115 : ex := (Add e67 (Opp p89))%N.
Definition p116 : ex := (Mul p88 p115)%N.
Definition e87 : ex := (Mul p116 (V1 1 (0, 4096)))%N.
Definition e88 : ex := (Sum (0, 4096) e87)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e87 _ (fun sv Wv SFv => (step_65 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e88 e75.
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

Definition e89 : ex := (Add e15 e16)%N.
Definition e90 : ex := (Add e30 e16)%N.
(* s <= r + s, by replace *)
Lemma step_68 :
  forall (r s : R),
  0 <= r ->
  s <= r + s.
Proof.
  intros r s Hh1.
  setting [] [r; s] [] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e15 _ (fun sv Wv SFv => (step_67 r Hh1)) (nil_replaced Ev rv)) e89 e90.
  equal Q2 e16 e90.
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

Definition e91 : ex := (Add e16 e15)%N.
(* 0 <= r + s, by transitive *)
Lemma step_70 :
  forall (r s : R),
  0 <= s ->
  0 <= r ->
  0 <= r + s.
Proof.
  intros r s Hh1 Hh2.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e15) by (exact (step_69 s Hh1)).
  assert (P2 : den Ev rv e15 <= den Ev rv e91) by (exact (step_68 r s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p122 : ex := (Mul p97 (Pow (Add e62 (Opp (Del (0, 2) (0, 20000)))) 2%nat))%N.
Definition p123 : ex := (Mul (V1 1 (0, 20000)) e67)%N.
Definition p124 : ex := (Opp p123)%N.
Definition p125 : ex := (Add e67 p124)%N.
Definition p126 : ex := (Mul (Mul p122 p125) (V1 0 (0, 20000)))%N.
Definition e97 : ex := (Sum (0, 20000) p126)%N.
Definition p128 : ex := (Mul (V1 0 (0, 20000)) e62)%N.
Definition e94 : ex := (Sum (0, 20000) p128)%N.
Definition p130 : ex := (Opp e94)%N.
Definition e95 : ex := (Add e62 p130)%N.
Definition e92 : ex := (Add e97 e95)%N.
Definition e93 : ex := (Add e95 e97)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e92) by (exact (step_70 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e92 e93.
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

Definition e96 : ex := (Add e95 (Opp e30))%N.
(* 0 <= 1 - inner(w, ones(n)), by discharge *)
Lemma step_74 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  inner n w ones <= 1 ->
  0 <= 1 - inner n w ones.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  assert (P1 : den Ev rv e94 <= den Ev rv e62) by (exact (step_72 n w Hs_n Hh1)).
  equal Q2 e95 e96.
  assert (P3 : den Ev rv e30 <= den Ev rv e95) by (exact (rearranged (den Ev rv e94) (den Ev rv e62) (den Ev rv e30) (den Ev rv e95) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e95) by (exact (step_73 n w Hs_n P3)).
  exact (P4).
Qed.

Definition e98 : ex := (Add e97 (Opp e76))%N.
Definition e99 : ex := (Add e97 (Opp e30))%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e95) by (exact (step_74 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e76 <= den Ev rv e97) by (exact (step_66 n u w k m Hs_n Hi_k Hi_m Hh2 Hh3)).
  equal Q3 e98 e99.
  assert (P4 : den Ev rv e30 <= den Ev rv e97) by (exact (rearranged (den Ev rv e76) (den Ev rv e97) (den Ev rv e30) (den Ev rv e97) P2 Q3)).
  assert (P5 : den Ev rv e30 <= den Ev rv e93) by (exact (step_71 n u w k m Hs_n Hi_k Hi_m P1 P4)).
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

Definition e100 : ex := (Add e93 (Opp e30))%N.
Definition p138 : ex := (Add e67 p123)%N.
Definition p139 : ex := (Mul (Mul p122 p138) (V1 0 (0, 20000)))%N.
Definition e127 : ex := (Sum (0, 20000) p139)%N.
Definition p141 : ex := (Add e82 (Opp e127))%N.
Definition e126 : ex := (Mul e124 e58)%N.
Definition p143 : ex := (Opp e126)%N.
Definition e102 : ex := (Add p141 p143)%N.
Definition e101 : ex := (Add e102 (Opp e30))%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e93) by (exact (step_75 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e100 e101.
  assert (P3 : den Ev rv e30 <= den Ev rv e102) by (exact (rearranged (den Ev rv e30) (den Ev rv e93) (den Ev rv e30) (den Ev rv e102) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e102) by (exact (step_76 n u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p146 : ex := (Opp (Mul (Pow (Add e62 (Opp (Del (0, 1) (0, 1)))) 2%nat) e5))%N.
Definition e103 : ex := (Add (Add e82 (Opp (Sum (0, 20000) (Mul (Mul p98 p138) (V1 0 (0, 20000)))))) p146)%N.
Definition p148 : ex := (Add e82 (Opp (Sum (0, 20000) (Mul (Mul p102 p138) (V1 0 (0, 20000))))))%N.
Definition e104 : ex := (Add p148 p146)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e103) by (exact (step_77 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e103 e104.
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

Definition e110 : ex := (Mul e55 (Pow (V1 1 (0, 2)) 2%nat))%N.
Definition e105 : ex := (Mul e71 e110)%N.
Definition e106 : ex := (Mul e110 e71)%N.
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
  assert (P1 : den Ev rv e52 <= den Ev rv e105) by (exact (step_33 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e30 e52.
  equal Q3 e105 e106.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e107 : ex := (Mul e57 e30)%N.
Definition e108 : ex := (Mul e57 e58)%N.
Definition e109 : ex := (Mul e55 (Pow e58 2%nat))%N.
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
  assert (P1 : den Ev rv e107 <= den Ev rv e108) by (exact (step_33 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) (w l) 0 Hh1 Hh2)).
  equal Q2 e30 e107.
  equal Q3 e108 e109.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e57) by (exact (step_41 n w k l m Hs_n Hi_k Hi_l Hi_m Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e58) by (exact (step_38 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e30 <= den Ev rv e109) by (exact (step_81 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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
  assert (P1 : den Ev rv e30 <= den Ev rv e71) by (exact (step_52 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e110) by (exact (step_82 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e106) by (exact (step_80 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p156 : ex := (Mul p88 (Pow e3 2%nat))%N.
Definition p157 : ex := (Mul (V1 1 (0, 4096)) e67)%N.
Definition p158 : ex := (Add e67 p157)%N.
Definition e111 : ex := (Mul p156 p158)%N.
Definition e112 : ex := (Sum (0, 4096) e111)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e111 _ (fun sv Wv SFv => (step_83 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e112 e75.
  exact (P1).
Qed.

Definition p161 : ex := (Mul p98 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition e113 : ex := (Sum (0, 20000) (Mul p161 p100))%N.
Definition p163 : ex := (Mul p102 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition e114 : ex := (Sum (0, 20000) (Mul p163 p100))%N.
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
  assert (P1 : den Ev rv e76 <= den Ev rv e113) by (exact (step_84 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2)).
  equal Q2 e113 e114.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e70) by (exact (step_52 n u i Hs_n Hi_i Hh1)).
  exact (P1).
Qed.

Definition e115 : ex := (Mul e70 e30)%N.
Definition e117 : ex := (V1 1 (0, 1))%N.
Definition e116 : ex := (Mul e70 e117)%N.
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
  assert (P1 : den Ev rv e115 <= den Ev rv e116) by (exact (step_33 (/ 2 + u i / 2) (w i) 0 Hh1 Hh2)).
  equal Q2 e30 e115.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e4) by (exact (step_37 n w Hs_n Hh1)).
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
  assert (P1 : den Ev rv e30 <= den Ev rv e70) by (exact (step_87 n u i Hs_n Hi_i Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e117) by (exact (step_90 n w i Hs_n Hi_i Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e116) by (exact (step_88 n u w i Hs_n Hi_i P1 P2)).
  exact (P3).
Qed.

Definition p168 : ex := (Pow (Add e62 (Opp (Del (0, 2) (0, 1)))) 2%nat)%N.
Definition p169 : ex := (Pow (Add e62 (Opp (Del (0, 3) (0, 1)))) 2%nat)%N.
Definition e121 : ex := (Mul p168 p169)%N.
Definition e118 : ex := (Mul e121 e30)%N.
Definition e119 : ex := (Mul e121 e116)%N.
Definition e120 : ex := (Mul (Mul e121 e70) e117)%N.
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
  assert (P1 : den Ev rv e118 <= den Ev rv e119) by (exact (step_33 ((1 - delta k i) ^ 2 * (1 - delta l i) ^ 2) ((/ 2 + u i / 2) * w i) 0 Hh1 Hh2)).
  equal Q2 e30 e118.
  equal Q3 e119 e120.
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
  nonnegative N1 (nil_nonnegative Ev) e121.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e121) by (exact (step_93 n i k l Hs_n Hi_i Hi_k Hi_l)).
  assert (P2 : den Ev rv e30 <= den Ev rv e116) by (exact (step_91 n u w i Hs_n Hi_i Hh1 Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e120) by (exact (step_92 n u w i k l Hs_n Hi_i Hi_k Hi_l P1 P2)).
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e73 _ (fun sv Wv SFv => (step_94 n u w (sv (0%N, 4096%N)) (sv (0%N, 1%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 4096%N)) (Wv (0%N, 1%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e74 e75.
  exact (P1).
Qed.

Definition e122 : ex := (Mul e126 e76)%N.
Definition e123 : ex := (Mul e126 e127)%N.
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
  assert (P1 : den Ev rv e122 <= den Ev rv e123) by (exact (step_33 ((1 - delta k l) ^ 2 * w l) (sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i)) (sum n (fun i => 0)) Hh1 Hh2)).
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
  nonnegative N1 (nil_nonnegative Ev) e124.
  exact N1.
Qed.

Definition e125 : ex := (Mul e124 e30)%N.
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
  assert (P1 : den Ev rv e125 <= den Ev rv e126) by (exact (step_33 ((1 - delta k l) ^ 2) (w l) 0 Hh1 Hh2)).
  equal Q2 e30 e125.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e124) by (exact (step_97 n k l Hs_n Hi_k Hi_l)).
  assert (P2 : den Ev rv e30 <= den Ev rv e58) by (exact (step_38 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e30 <= den Ev rv e126) by (exact (step_98 n w k l Hs_n Hi_k Hi_l P1 P2)).
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
  assert (P1 : den Ev rv e30 <= den Ev rv e126) by (exact (step_99 n w k l Hs_n Hi_k Hi_l Hh1)).
  assert (P2 : den Ev rv e76 <= den Ev rv e127) by (exact (step_95 n u w k l Hs_n Hi_k Hi_l Hh2 Hh1)).
  assert (P3 : den Ev rv e122 <= den Ev rv e123) by (exact (step_96 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e208 : ex := (Mul e124 (V1 1 (0, 2)))%N.
Definition e132 : ex := (Mul e208 e76)%N.
Definition e128 : ex := (Mul e71 e132)%N.
Definition p180 : ex := (Sum (0, 20000) (Mul (Mul p122 p100) (V1 1 (0, 20000))))%N.
Definition e133 : ex := (Mul e208 p180)%N.
Definition e129 : ex := (Mul e71 e133)%N.
Definition p183 : ex := (Mul (Mul e124 e71) (V1 1 (0, 2)))%N.
Definition e130 : ex := (Mul p183 e76)%N.
Definition e131 : ex := (Mul p183 p180)%N.
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
  assert (P1 : den Ev rv e128 <= den Ev rv e129) by (exact (step_33 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i)) ((1 - delta k l) ^ 2 * w l * sum n (fun i => 0)) Hh1 Hh2)).
  equal Q2 e130 e128.
  equal Q3 e129 e131.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e71) by (exact (step_52 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e132 <= den Ev rv e133) by (exact (step_100 n u w k l Hs_n Hi_k Hi_l Hh2 Hh1)).
  assert (P3 : den Ev rv e130 <= den Ev rv e131) by (exact (step_101 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition p186 : ex := (Mul (Mul p87 p90) (V1 1 (0, 4096)))%N.
Definition e134 : ex := (Mul p186 (Sum (0, 4097) e30))%N.
Definition p188 : ex := (Pow (Add e62 (Opp (Del (0, 1) (0, 4098)))) 2%nat)%N.
Definition p189 : ex := (Mul p188 (Pow (Add e62 (Opp (Del (0, 4096) (0, 4098)))) 2%nat))%N.
Definition p190 : ex := (Mul (V1 0 (0, 4098)) e67)%N.
Definition p191 : ex := (Sum (0, 4098) (Mul (Mul p189 (Add e67 p190)) (V1 1 (0, 4098))))%N.
Definition e135 : ex := (Mul p186 p191)%N.
Definition e136 : ex := (Sum (0, 4096) e135)%N.
Definition e137 : ex := (Sum (0, 4096) e134)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e134 e135 _ (fun sv Wv SFv => (step_102 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e136 e137.
  exact (P1).
Qed.

Definition p195 : ex := (Mul p97 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p196 : ex := (Opp p99)%N.
Definition p197 : ex := (Mul p195 (Add (Add (Opp e67) (Pow p100 2%nat)) p196))%N.
Definition e173 : ex := (Sum (0, 20000) p197)%N.
Definition p199 : ex := (Pow (Add e62 (Opp (Del (0, 1) (0, 20001)))) 2%nat)%N.
Definition p200 : ex := (Mul (V1 0 (0, 20001)) e67)%N.
Definition p201 : ex := (Mul p199 (Add e67 p200))%N.
Definition p202 : ex := (Mul p201 (V1 1 (0, 20001)))%N.
Definition p203 : ex := (Mul p97 (Pow (Add e62 (Opp (Del (0, 20001) (0, 20000)))) 2%nat))%N.
Definition p204 : ex := (Mul p202 (Sum (0, 20000) (Mul (Mul p203 p100) (V1 1 (0, 20000)))))%N.
Definition e170 : ex := (Sum (0, 20001) p204)%N.
Definition e138 : ex := (Add e173 e170)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e138) by (exact (step_70 (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 + u i / 2) * w i))) Hh1 Hh2)).
  exact (P1).
Qed.

Definition e139 : ex := (Min (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* smallest(absolute(u[k]), k) <= absolute(u[l]), by smallest below *)
Lemma step_105 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  minn n (fun k => Rabs (u k)) <= Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e139 <= den Ev rv e61) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e60) l Hi_l)).
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
  assert (P1 : den Ev rv e62 <= den Ev rv e139) by (exact (step_106 n u Hs_n Hh1)).
  assert (P2 : den Ev rv e139 <= den Ev rv e61) by (exact (step_105 n u l Hs_n Hi_l)).
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
  nonnegative N1 (nil_nonnegative Ev) e140.
  exact N1.
Qed.

Definition e145 : ex := (Add (Opp e62) e61)%N.
Definition e141 : ex := (Add e140 e145)%N.
Definition e142 : ex := (Add e62 e61)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e141) by (exact (step_70 2 (- 1 + Rabs (u l)) Hh1 Hh2)).
  equal Q2 e141 e142.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e143 : ex := (Add e61 (Opp e62))%N.
Definition e144 : ex := (Add e145 (Opp e30))%N.
(* 0 <= absolute(u[l]) - 1, by discharge *)
Lemma step_111 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0 <= - 1 + Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e62 <= den Ev rv e61) by (exact (step_107 n u l Hs_n Hi_l Hh1)).
  equal Q2 e143 e144.
  assert (P3 : den Ev rv e30 <= den Ev rv e145) by (exact (rearranged (den Ev rv e62) (den Ev rv e61) (den Ev rv e30) (den Ev rv e145) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e145) by (exact (step_108 n u l Hs_n Hi_l P3)).
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
  assert (P1 : den Ev rv e30 <= den Ev rv e145) by (exact (step_111 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e140) by (exact (step_109)).
  assert (P3 : den Ev rv e30 <= den Ev rv e142) by (exact (step_110 n u l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e146 : ex := (Mul e145 e30)%N.
Definition e147 : ex := (Mul e145 e142)%N.
Definition e148 : ex := (Mul e142 e145)%N.
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
  assert (P1 : den Ev rv e146 <= den Ev rv e147) by (exact (step_33 (- 1 + Rabs (u l)) (1 + Rabs (u l)) 0 Hh1 Hh2)).
  equal Q2 e30 e146.
  equal Q3 e147 e148.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e145) by (exact (step_111 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e142) by (exact (step_112 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e30 <= den Ev rv e148) by (exact (step_113 n u l Hs_n Hi_l P1 P2)).
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

Definition e149 : ex := (Add e148 (Opp e30))%N.
Definition e261 : ex := (Pow e5 2%nat)%N.
Definition e151 : ex := (Add (Opp e62) e261)%N.
Definition e150 : ex := (Add e151 (Opp e30))%N.
(* 0 <= u[l]**2 - 1, by discharge *)
Lemma step_116 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0 <= - 1 + u l ^ 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e148) by (exact (step_114 n u l Hs_n Hi_l Hh1)).
  equal Q2 e149 e150.
  assert (P3 : den Ev rv e30 <= den Ev rv e151) by (exact (rearranged (den Ev rv e30) (den Ev rv e148) (den Ev rv e30) (den Ev rv e151) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e151) by (exact (step_115 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

Definition e352 : ex := (Int 4)%N.
Definition e152 : ex := (Inv e352)%N.
(* 0 <= 1/4, by nonnegative *)
Lemma step_117 :
  0 <= / 4.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e152.
  exact N1.
Qed.

Definition e153 : ex := (Mul e152 e30)%N.
Definition e154 : ex := (Mul e152 e151)%N.
Definition p224 : ex := (Mul e261 e152)%N.
Definition e155 : ex := (Add (Opp e152) p224)%N.
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
  assert (P1 : den Ev rv e153 <= den Ev rv e154) by (exact (step_33 (/ 4) (- 1 + u l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e30 e153.
  equal Q3 e154 e155.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e152) by (exact (step_117)).
  assert (P2 : den Ev rv e30 <= den Ev rv e151) by (exact (step_116 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e30 <= den Ev rv e155) by (exact (step_118 n u l Hs_n Hi_l P1 P2)).
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

Definition e156 : ex := (Add e155 (Opp e30))%N.
Definition p227 : ex := (Add (Opp e67) (Pow e70 2%nat))%N.
Definition e158 : ex := (Add p227 p113)%N.
Definition e157 : ex := (Add e158 (Opp e30))%N.
(* 0 <= (u[l]/2 + Rational(1, 2))**2 - u[l]/2 + Rational(-1, 2), by discharge *)
Lemma step_121 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  1 <= minn n (fun k => Rabs (u k)) ->
  0 <= - (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e155) by (exact (step_119 n u l Hs_n Hi_l Hh1)).
  equal Q2 e156 e157.
  assert (P3 : den Ev rv e30 <= den Ev rv e158) by (exact (rearranged (den Ev rv e30) (den Ev rv e155) (den Ev rv e30) (den Ev rv e158) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e158) by (exact (step_120 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

Definition e159 : ex := (Mul e5 e30)%N.
Definition p231 : ex := (Mul e117 e67)%N.
Definition p232 : ex := (Add (Opp e67) (Pow (Add e67 p231) 2%nat))%N.
Definition p233 : ex := (Opp p231)%N.
Definition e162 : ex := (Add p232 p233)%N.
Definition e160 : ex := (Mul e5 e162)%N.
Definition e161 : ex := (Mul e162 e5)%N.
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
  assert (P1 : den Ev rv e159 <= den Ev rv e160) by (exact (step_33 (w l) (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2) 0 Hh1 Hh2)).
  equal Q2 e30 e159.
  equal Q3 e160 e161.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e5) by (exact (step_38 n w l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e162) by (exact (step_121 n u l Hs_n Hi_l Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e161) by (exact (step_122 n u w l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e163 : ex := (Mul e126 e30)%N.
Definition p238 : ex := (Mul (V1 1 (0, 2)) e67)%N.
Definition p239 : ex := (Add (Add (Opp e67) (Pow (Add e67 p238) 2%nat)) (Opp p238))%N.
Definition e166 : ex := (Mul p239 e58)%N.
Definition e164 : ex := (Mul e126 e166)%N.
Definition e253 : ex := (Mul e124 (Pow e58 2%nat))%N.
Definition e165 : ex := (Mul e253 p239)%N.
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
  assert (P1 : den Ev rv e163 <= den Ev rv e164) by (exact (step_33 ((1 - delta k l) ^ 2 * w l) ((- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2) * w l) 0 Hh1 Hh2)).
  equal Q2 e30 e163.
  equal Q3 e164 e165.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e126) by (exact (step_99 n w k l Hs_n Hi_k Hi_l Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e166) by (exact (step_123 n u w l Hs_n Hi_l Hh1 Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e165) by (exact (step_124 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition p244 : ex := (Mul p87 (Pow e3 2%nat))%N.
Definition p245 : ex := (Opp p157)%N.
Definition p246 : ex := (Add (Add (Opp e67) (Pow p158 2%nat)) p245)%N.
Definition e167 : ex := (Mul p244 p246)%N.
Definition e168 : ex := (Sum (0, 4096) e167)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e167 _ (fun sv Wv SFv => (step_125 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e168 e75.
  exact (P1).
Qed.

Definition p249 : ex := (Mul p202 e76)%N.
Definition e169 : ex := (Sum (0, 20001) p249)%N.
Definition e171 : ex := (Add e170 (Opp e169))%N.
Definition e172 : ex := (Add e170 (Opp e30))%N.
Definition e174 : ex := (Add e173 (Opp e76))%N.
Definition e175 : ex := (Add e173 (Opp e30))%N.
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
  assert (P1 : den Ev rv e169 <= den Ev rv e170) by (exact (step_103 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e171 e172.
  assert (P3 : den Ev rv e30 <= den Ev rv e170) by (exact (rearranged (den Ev rv e169) (den Ev rv e170) (den Ev rv e30) (den Ev rv e170) P1 Q2)).
  assert (P4 : den Ev rv e76 <= den Ev rv e173) by (exact (step_126 n u w k Hs_n Hi_k Hh2 Hh3)).
  equal Q5 e174 e175.
  assert (P6 : den Ev rv e30 <= den Ev rv e173) by (exact (rearranged (den Ev rv e76) (den Ev rv e173) (den Ev rv e30) (den Ev rv e173) P4 Q5)).
  assert (P7 : den Ev rv e30 <= den Ev rv e138) by (exact (step_104 n u w k Hs_n Hi_k P3 P6)).
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

Definition e176 : ex := (Mul e86 e110)%N.
Definition e177 : ex := (Mul e110 e86)%N.
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
  assert (P1 : den Ev rv e79 <= den Ev rv e176) by (exact (step_33 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e30 e79.
  equal Q3 e176 e177.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e86) by (exact (step_64 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e110) by (exact (step_82 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e177) by (exact (step_129 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p257 : ex := (Add e67 p245)%N.
Definition e178 : ex := (Mul p156 p257)%N.
Definition e179 : ex := (Sum (0, 4096) e178)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e178 _ (fun sv Wv SFv => (step_130 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e179 e75.
  exact (P1).
Qed.

Definition p260 : ex := (Add e67 p196)%N.
Definition e180 : ex := (Sum (0, 20000) (Mul p161 p260))%N.
Definition e181 : ex := (Sum (0, 20000) (Mul p163 p260))%N.
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
  assert (P1 : den Ev rv e76 <= den Ev rv e180) by (exact (step_131 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2)).
  equal Q2 e180 e181.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e85) by (exact (step_64 n u i Hs_n Hi_i Hh1)).
  exact (P1).
Qed.

Definition e182 : ex := (Mul e85 e30)%N.
Definition e183 : ex := (Mul e85 e117)%N.
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
  assert (P1 : den Ev rv e182 <= den Ev rv e183) by (exact (step_33 (/ 2 - u i / 2) (w i) 0 Hh1 Hh2)).
  equal Q2 e30 e182.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e85) by (exact (step_134 n u i Hs_n Hi_i Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e117) by (exact (step_90 n w i Hs_n Hi_i Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e183) by (exact (step_135 n u w i Hs_n Hi_i P1 P2)).
  exact (P3).
Qed.

Definition e184 : ex := (Mul e121 e183)%N.
Definition e185 : ex := (Mul (Mul e121 e85) e117)%N.
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
  assert (P1 : den Ev rv e118 <= den Ev rv e184) by (exact (step_33 ((1 - delta k i) ^ 2 * (1 - delta l i) ^ 2) ((/ 2 - u i / 2) * w i) 0 Hh1 Hh2)).
  equal Q2 e30 e118.
  equal Q3 e184 e185.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e121) by (exact (step_93 n i k l Hs_n Hi_i Hi_k Hi_l)).
  assert (P2 : den Ev rv e30 <= den Ev rv e183) by (exact (step_136 n u w i Hs_n Hi_i Hh1 Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e185) by (exact (step_137 n u w i k l Hs_n Hi_i Hi_k Hi_l P1 P2)).
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e87 _ (fun sv Wv SFv => (step_138 n u w (sv (0%N, 4096%N)) (sv (0%N, 1%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 4096%N)) (Wv (0%N, 1%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e88 e75.
  exact (P1).
Qed.

Definition e186 : ex := (Mul e126 e97)%N.
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
  assert (P1 : den Ev rv e122 <= den Ev rv e186) by (exact (step_33 ((1 - delta k l) ^ 2 * w l) (sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i)) (sum n (fun i => 0)) Hh1 Hh2)).
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
  assert (P1 : den Ev rv e30 <= den Ev rv e126) by (exact (step_99 n w k l Hs_n Hi_k Hi_l Hh1)).
  assert (P2 : den Ev rv e76 <= den Ev rv e97) by (exact (step_139 n u w k l Hs_n Hi_k Hi_l Hh2 Hh1)).
  assert (P3 : den Ev rv e122 <= den Ev rv e186) by (exact (step_140 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e187 : ex := (Mul e86 e132)%N.
Definition p269 : ex := (Sum (0, 20000) (Mul (Mul p122 p260) (V1 1 (0, 20000))))%N.
Definition e191 : ex := (Mul e208 p269)%N.
Definition e188 : ex := (Mul e86 e191)%N.
Definition p272 : ex := (Mul e124 e86)%N.
Definition e207 : ex := (Mul p272 (V1 1 (0, 2)))%N.
Definition e189 : ex := (Mul e207 e76)%N.
Definition e190 : ex := (Mul e207 p269)%N.
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
  assert (P1 : den Ev rv e187 <= den Ev rv e188) by (exact (step_33 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i)) ((1 - delta k l) ^ 2 * w l * sum n (fun i => 0)) Hh1 Hh2)).
  equal Q2 e189 e187.
  equal Q3 e188 e190.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e86) by (exact (step_64 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e132 <= den Ev rv e191) by (exact (step_141 n u w k l Hs_n Hi_k Hi_l Hh2 Hh1)).
  assert (P3 : den Ev rv e189 <= den Ev rv e190) by (exact (step_142 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition p276 : ex := (Mul p87 p115)%N.
Definition e209 : ex := (Mul p276 (V1 1 (0, 4096)))%N.
Definition e192 : ex := (Mul e209 (Sum (0, 4097) e30))%N.
Definition p279 : ex := (Sum (0, 4098) (Mul (Mul p189 (Add e67 (Opp p190))) (V1 1 (0, 4098))))%N.
Definition e193 : ex := (Mul e209 p279)%N.
Definition e194 : ex := (Sum (0, 4096) e193)%N.
Definition e195 : ex := (Sum (0, 4096) e192)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e192 e193 _ (fun sv Wv SFv => (step_143 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e194 e195.
  exact (P1).
Qed.

Definition p283 : ex := (Mul (Mul p199 (Add e67 (Opp p200))) (V1 1 (0, 20001)))%N.
Definition p284 : ex := (Mul p283 (Sum (0, 20000) (Mul (Mul p203 p260) (V1 1 (0, 20000)))))%N.
Definition e198 : ex := (Sum (0, 20001) p284)%N.
Definition e196 : ex := (Add e173 e198)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e196) by (exact (step_70 (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (- (/ 2) + (/ 2 + u l / 2) ^ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l * sum n (fun i => (1 - delta k i) ^ 2 * (1 - delta l i) ^ 2 * (/ 2 - u i / 2) * w i))) Hh1 Hh2)).
  exact (P1).
Qed.

Definition p287 : ex := (Mul p283 e76)%N.
Definition e197 : ex := (Sum (0, 20001) p287)%N.
Definition e199 : ex := (Add e198 (Opp e197))%N.
Definition e200 : ex := (Add e198 (Opp e30))%N.
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
  assert (P1 : den Ev rv e197 <= den Ev rv e198) by (exact (step_144 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e199 e200.
  assert (P3 : den Ev rv e30 <= den Ev rv e198) by (exact (rearranged (den Ev rv e197) (den Ev rv e198) (den Ev rv e30) (den Ev rv e198) P1 Q2)).
  assert (P4 : den Ev rv e76 <= den Ev rv e173) by (exact (step_126 n u w k Hs_n Hi_k Hh2 Hh3)).
  equal Q5 e174 e175.
  assert (P6 : den Ev rv e30 <= den Ev rv e173) by (exact (rearranged (den Ev rv e76) (den Ev rv e173) (den Ev rv e30) (den Ev rv e173) P4 Q5)).
  assert (P7 : den Ev rv e30 <= den Ev rv e196) by (exact (step_145 n u w k Hs_n Hi_k P3 P6)).
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

Definition p291 : ex := (Mul p97 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p292 : ex := (Sum (0, 20000) (Mul p291 (Add (Add (Opp e67) (Pow p138 2%nat)) p124)))%N.
Definition p293 : ex := (Mul (V1 1 (0, 20001)) e67)%N.
Definition p294 : ex := (Sum (0, 20001) (Mul (Mul (Mul p199 (Add e67 (Opp p293))) (V1 0 (0, 20001))) (Sum (0, 20000) (Mul (Mul p203 p125) (V1 0 (0, 20000))))))%N.
Definition e201 : ex := (Add p292 p294)%N.
Definition e202 : ex := (Add e201 (Opp e30))%N.
Definition p297 : ex := (Mul (Mul p97 p125) (V1 0 (0, 20000)))%N.
Definition e216 : ex := (Sum (0, 20000) p297)%N.
Definition e205 : ex := (Pow e216 2%nat)%N.
Definition p300 : ex := (Mul p291 p125)%N.
Definition e204 : ex := (Sum (0, 20000) p300)%N.
Definition p302 : ex := (Opp e204)%N.
Definition e203 : ex := (Add e205 p302)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e201) by (exact (step_146 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e202 e203.
  assert (P3 : den Ev rv e204 <= den Ev rv e205) by (exact (rearranged (den Ev rv e30) (den Ev rv e201) (den Ev rv e204) (den Ev rv e205) P1 Q2)).
  assert (P4 : den Ev rv e204 <= den Ev rv e205) by (exact (step_147 n u w k Hs_n Hi_k P3)).
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

Definition e206 : ex := (Mul e86 e208)%N.
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
  assert (P1 : den Ev rv e79 <= den Ev rv e206) by (exact (step_33 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e30 e79.
  equal Q3 e206 e207.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e86) by (exact (step_64 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e208) by (exact (step_99 n w k l Hs_n Hi_k Hi_l Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e207) by (exact (step_150 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e210 : ex := (Sum (0, 4096) e209)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e209 _ (fun sv Wv SFv => (step_151 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e210 e75.
  exact (P1).
Qed.

Definition p306 : ex := (Mul (Mul p97 p138) (V1 0 (0, 20000)))%N.
Definition e249 : ex := (Sum (0, 20000) p306)%N.
Definition p308 : ex := (Opp e249)%N.
Definition e215 : ex := (Add e82 p308)%N.
Definition e211 : ex := (Add e216 e215)%N.
Definition e212 : ex := (Add e215 e216)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e211) by (exact (step_70 (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l)) (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2)).
  equal Q2 e211 e212.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e213 : ex := (Add e104 (Opp e30))%N.
Definition e214 : ex := (Add e215 (Opp e30))%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e104) by (exact (step_78 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e213 e214.
  assert (P3 : den Ev rv e30 <= den Ev rv e215) by (exact (rearranged (den Ev rv e30) (den Ev rv e104) (den Ev rv e30) (den Ev rv e215) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e215) by (exact (step_79 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e217 : ex := (Add e216 (Opp e76))%N.
Definition e218 : ex := (Add e216 (Opp e30))%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e215) by (exact (step_154 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e76 <= den Ev rv e216) by (exact (step_152 n u w k Hs_n Hi_k Hh2 Hh3)).
  equal Q3 e217 e218.
  assert (P4 : den Ev rv e30 <= den Ev rv e216) by (exact (rearranged (den Ev rv e76) (den Ev rv e216) (den Ev rv e30) (den Ev rv e216) P2 Q3)).
  assert (P5 : den Ev rv e30 <= den Ev rv e212) by (exact (step_153 n u w k Hs_n Hi_k P1 P4)).
  exact (P5).
Qed.

Definition e219 : ex := (Mul e95 e30)%N.
Definition e220 : ex := (Mul e95 e212)%N.
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
  assert (P1 : den Ev rv e219 <= den Ev rv e220) by (exact (step_33 (1 - inner n w ones) (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l)) 0 Hh1 Hh2)).
  equal Q2 e30 e219.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e95) by (exact (step_74 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e212) by (exact (step_155 n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh3)).
  assert (P3 : den Ev rv e30 <= den Ev rv e220) by (exact (step_156 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p318 : ex := (Mul p195 p260)%N.
Definition e221 : ex := (Sum (0, 20000) p318)%N.
Definition p320 : ex := (Sum (0, 20000) (Mul (Mul p97 p260) (V1 1 (0, 20000))))%N.
Definition e222 : ex := (Pow p320 2%nat)%N.
Definition p322 : ex := (Opp e221)%N.
Definition e223 : ex := (Add e222 p322)%N.
Definition e224 : ex := (Add e223 (Opp e30))%N.
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
  assert (P1 : den Ev rv e221 <= den Ev rv e222) by (exact (step_148 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e223 e224.
  assert (P3 : den Ev rv e30 <= den Ev rv e223) by (exact (rearranged (den Ev rv e221) (den Ev rv e222) (den Ev rv e30) (den Ev rv e223) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e223) by (exact (step_149 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p325 : ex := (Add e62 (Opp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) e62))))%N.
Definition p326 : ex := (Mul p97 p100)%N.
Definition p327 : ex := (Mul p326 (V1 1 (0, 20000)))%N.
Definition e245 : ex := (Sum (0, 20000) p327)%N.
Definition p329 : ex := (Add (Add (Add e62 (Opp e117)) (Opp e245)) p320)%N.
Definition e227 : ex := (Mul p325 p329)%N.
Definition e225 : ex := (Add e227 e223)%N.
Definition e226 : ex := (Add e223 e227)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e225) by (exact (step_70 ((1 - inner n w ones) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 - u l / 2) * w l) ^ 2 - sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) Hh1 Hh2)).
  equal Q2 e225 e226.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e223) by (exact (step_158 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e30 <= den Ev rv e227) by (exact (step_157 n u w k Hs_n Hi_k Hh4 Hh1 Hh2 Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e226) by (exact (step_159 n u w k Hs_n Hi_k P1 P2)).
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

Definition e228 : ex := (Add e203 e220)%N.
Definition e229 : ex := (Add e228 (Opp e30))%N.
Definition e231 : ex := (Pow e215 2%nat)%N.
Definition e230 : ex := (Add e231 p302)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e228) by (exact (step_160 n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh2)).
  equal Q2 e229 e230.
  assert (P3 : den Ev rv e204 <= den Ev rv e231) by (exact (rearranged (den Ev rv e30) (den Ev rv e228) (den Ev rv e204) (den Ev rv e231) P1 Q2)).
  assert (P4 : den Ev rv e204 <= den Ev rv e231) by (exact (step_161 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p337 : ex := (Mul p102 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p338 : ex := (Mul p337 p125)%N.
Definition e232 : ex := (Sum (0, 20000) p338)%N.
Definition e233 : ex := (Add e232 (Opp e76))%N.
Definition e234 : ex := (Add e204 (Opp e30))%N.
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
  assert (P1 : den Ev rv e76 <= den Ev rv e232) by (exact (step_132 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e233 e234.
  assert (P3 : den Ev rv e30 <= den Ev rv e204) by (exact (rearranged (den Ev rv e76) (den Ev rv e232) (den Ev rv e30) (den Ev rv e204) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e204) by (exact (step_133 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p342 : ex := (Sum (0, 20001) (Mul (Mul (Mul p199 (Add e67 p293)) (V1 0 (0, 20001))) (Sum (0, 20000) (Mul (Mul p203 p138) (V1 0 (0, 20000))))))%N.
Definition e235 : ex := (Add p292 p342)%N.
Definition e236 : ex := (Add e235 (Opp e30))%N.
Definition e239 : ex := (Pow e249 2%nat)%N.
Definition p346 : ex := (Mul p291 p138)%N.
Definition e238 : ex := (Sum (0, 20000) p346)%N.
Definition e237 : ex := (Add e239 (Opp e238))%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e235) by (exact (step_127 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e236 e237.
  assert (P3 : den Ev rv e238 <= den Ev rv e239) by (exact (rearranged (den Ev rv e30) (den Ev rv e235) (den Ev rv e238) (den Ev rv e239) P1 Q2)).
  assert (P4 : den Ev rv e238 <= den Ev rv e239) by (exact (step_128 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p349 : ex := (Mul p337 p138)%N.
Definition e240 : ex := (Sum (0, 20000) p349)%N.
Definition e241 : ex := (Add e240 (Opp e76))%N.
Definition e242 : ex := (Add e238 (Opp e30))%N.
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
  assert (P1 : den Ev rv e76 <= den Ev rv e240) by (exact (step_85 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e241 e242.
  assert (P3 : den Ev rv e30 <= den Ev rv e238) by (exact (rearranged (den Ev rv e76) (den Ev rv e240) (den Ev rv e30) (den Ev rv e238) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e238) by (exact (step_86 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e243 : ex := (Add e78 (Opp e76))%N.
Definition e244 : ex := (Add e245 (Opp e30))%N.
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
  assert (P1 : den Ev rv e76 <= den Ev rv e78) by (exact (step_55 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e243 e244.
  assert (P3 : den Ev rv e30 <= den Ev rv e245) by (exact (rearranged (den Ev rv e76) (den Ev rv e78) (den Ev rv e30) (den Ev rv e245) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e245) by (exact (step_56 n u w k Hs_n Hi_k P3)).
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
  assert (P1 : den Ev rv e30 <= den Ev rv e4) by (exact (step_37 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_1 n w k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p355 : ex := (Mul (Sqrt (Int 3)) (Inv (Int 36)))%N.
Definition p356 : ex := (Mul e140 e238)%N.
Definition p357 : ex := (Opp (Mul (Int 3) e204))%N.
Definition p358 : ex := (Opp (Mul (Int 3) e238))%N.
Definition p359 : ex := (Opp (Mul (Int 3) e261))%N.
Definition p360 : ex := (Mul e5 (Add p356 (Mul e249 (Add (Add (Add p357 p358) p359) (Mul e140 e5)))))%N.
Definition e272 : ex := (Mul (Int 3) (Sqrt (Int 3)))%N.
Definition p362 : ex := (Mul e272 e261)%N.
Definition p363 : ex := (Pow (Add (Opp e62) (Mul e140 e5)) 2%nat)%N.
Definition p364 : ex := (Opp (Mul (Mul e352 e238) e249))%N.
Definition p365 : ex := (Mul e352 e239)%N.
Definition p366 : ex := (Add (Add (Add e238 (Mul e239 p363)) p364) (Mul p365 (Add e204 e238)))%N.
Definition e246 : ex := (Add (Add p355 p360) (Mul p362 p366))%N.
Definition p368 : ex := (Mul (Sqrt (Int 3)) (Inv (Int 18)))%N.
Definition e247 : ex := (Add (Inv (Int 12)) p368)%N.
Definition p370 : ex := (Mul (Add p356 (Mul (Add (Add (Add p359 p358) p357) (Mul e140 e5)) e249)) e5)%N.
Definition p371 : ex := (Add p355 p370)%N.
Definition p372 : ex := (Add (Add (Add (Mul p363 e239) p364) (Mul p365 (Add e238 e204))) e238)%N.
Definition p373 : ex := (Mul p362 p372)%N.
Definition e248 : ex := (Add p371 p373)%N.
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
  assert (P1 : den Ev rv e246 <= den Ev rv e247) by (exact (row_of_any.theorem_1 (w k) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  equal Q2 e248 e246.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e251 : ex := (Add e5 e249)%N.
Definition e250 : ex := (Add e62 (Opp e251))%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e5) by (exact (step_167 n w k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e249) by (exact (step_166 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P3 : den Ev rv e30 <= den Ev rv e215) by (exact (step_154 n u w k Hs_n Hi_k Hh4 Hh2 Hh1)).
  equal Q4 e214 e250.
  assert (P5 : den Ev rv e251 <= den Ev rv e62) by (exact (rearranged (den Ev rv e30) (den Ev rv e215) (den Ev rv e251) (den Ev rv e62) P3 Q4)).
  assert (P6 : den Ev rv e30 <= den Ev rv e238) by (exact (step_165 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P7 : den Ev rv e238 <= den Ev rv e239) by (exact (step_164 n u w k Hs_n Hi_k Hh2 Hh1 Hh5)).
  assert (P8 : den Ev rv e30 <= den Ev rv e204) by (exact (step_163 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P9 : den Ev rv e204 <= den Ev rv e231) by (exact (step_162 n u w k Hs_n Hi_k Hh2 Hh1 Hh5 Hh4 Hh1)).
  assert (P10 : den Ev rv e248 <= den Ev rv e247) by (exact (step_168 n u w k Hs_n Hi_k P1 P2 P5 P6 P7 P8 P9)).
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

Definition e252 : ex := (Mul e126 e58)%N.
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
  assert (P1 : den Ev rv e163 <= den Ev rv e252) by (exact (step_33 ((1 - delta k l) ^ 2 * w l) (w l) 0 Hh1 Hh2)).
  equal Q2 e30 e163.
  equal Q3 e252 e253.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e126) by (exact (step_99 n w k l Hs_n Hi_k Hi_l Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e58) by (exact (step_38 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e30 <= den Ev rv e253) by (exact (step_171 n w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e256 : ex := (Mul e124 (Pow (V1 1 (0, 2)) 2%nat))%N.
Definition e254 : ex := (Mul e86 e256)%N.
Definition e255 : ex := (Mul e256 e86)%N.
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
  assert (P1 : den Ev rv e79 <= den Ev rv e254) by (exact (step_33 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e30 e79.
  equal Q3 e254 e255.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e86) by (exact (step_64 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e256) by (exact (step_172 n w k l Hs_n Hi_k Hi_l Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e255) by (exact (step_173 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e257 : ex := (Mul e71 e255)%N.
Definition e258 : ex := (Mul (Mul e256 e71) e86)%N.
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
  assert (P1 : den Ev rv e52 <= den Ev rv e257) by (exact (step_33 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) 0 Hh1 Hh2)).
  equal Q2 e30 e52.
  equal Q3 e257 e258.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e71) by (exact (step_52 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e255) by (exact (step_174 n u w k l Hs_n Hi_k Hi_l Hh1 Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e258) by (exact (step_175 n u w k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition p383 : ex := (Mul p244 p158)%N.
Definition e259 : ex := (Mul p383 p257)%N.
Definition e260 : ex := (Sum (0, 4096) e259)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e259 _ (fun sv Wv SFv => (step_176 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e260 e75.
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
  nonnegative N1 (nil_nonnegative Ev) e261.
  exact N1.
Qed.

Definition e262 : ex := (Mul e261 e76)%N.
Definition p387 : ex := (Mul p346 p125)%N.
Definition e264 : ex := (Sum (0, 20000) p387)%N.
Definition e263 : ex := (Mul e261 e264)%N.
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
  assert (P1 : den Ev rv e262 <= den Ev rv e263) by (exact (step_33 (w k ^ 2) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - u l / 2))) (sum n (fun l => 0)) Hh1 Hh2)).
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
  assert (P1 : den Ev rv e30 <= den Ev rv e261) by (exact (step_178 n w k Hs_n Hi_k)).
  assert (P2 : den Ev rv e76 <= den Ev rv e264) by (exact (step_177 n u w k Hs_n Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e262 <= den Ev rv e263) by (exact (step_179 n u w k Hs_n Hi_k P1 P2)).
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

Definition p390 : ex := (Opp p368)%N.
Definition p391 : ex := (Sqrt (Sum (0, 4096) (Pow (Mul e5 (Add (Add (Mul (Mul e140 (Sum (0, 4097) (Mul (Mul (Pow (Add e62 (Opp (Del (0, 1) (0, 4097)))) 2%nat) (Add e67 (Mul (V1 1 (0, 4097)) e67))) (V1 0 (0, 4097))))) e3) (Mul (Opp (Sum (0, 4098) (Mul (Mul p188 (Add e67 (Mul (V1 1 (0, 4098)) e67))) (V1 0 (0, 4098))))) (Del (0, 4096) (0, 1)))) (Opp (Mul (Add e62 (Opp (Del (0, 4096) (0, 1)))) (Mul (Mul e67 (Add e62 (V1 1 (0, 4096)))) e3))))) 2%nat)))%N.
Definition e265 : ex := (Pow (Add p390 p391) 2%nat)%N.
(* 0 <= (norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) - sqrt(3)/18)**2, by nonnegative *)
Lemma step_182 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= (- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2.
Proof.
  intros n u w k Hs_n Hi_k.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e265.
  exact N1.
Qed.

Definition e266 : ex := (Add e263 (Opp e262))%N.
Definition p394 : ex := (Add e62 (Opp (Del (0, 20001) (0, 1))))%N.
Definition p395 : ex := (Mul e5 (Add (Add (Mul (Mul e140 e249) (V1 0 (0, 20001))) (Mul p308 (Del (0, 20001) (0, 1)))) (Opp (Mul p394 (Mul (Mul e67 (Add e62 (V1 1 (0, 20001)))) (V1 0 (0, 20001)))))))%N.
Definition p396 : ex := (Sum (0, 20001) (Pow p395 2%nat))%N.
Definition e280 : ex := (Sqrt p396)%N.
Definition p398 : ex := (Pow e280 2%nat)%N.
Definition p399 : ex := (Opp p398)%N.
Definition p400 : ex := (Mul e261 p372)%N.
Definition e268 : ex := (Add p399 p400)%N.
Definition e267 : ex := (Add e268 (Opp e30))%N.
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
  assert (P1 : den Ev rv e262 <= den Ev rv e263) by (exact (step_180 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e266 e267.
  assert (P3 : den Ev rv e30 <= den Ev rv e268) by (exact (rearranged (den Ev rv e262) (den Ev rv e263) (den Ev rv e30) (den Ev rv e268) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e268) by (exact (step_181 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p403 : ex := (Add p390 e280)%N.
Definition e271 : ex := (Pow p403 2%nat)%N.
Definition e269 : ex := (Add e271 e268)%N.
Definition p406 : ex := (Add e271 p399)%N.
Definition e270 : ex := (Add p406 p400)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e269) by (exact (step_70 ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2) (- (norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) Hh1 Hh2)).
  equal Q2 e269 e270.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e268) by (exact (step_183 n u w k Hs_n Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e30 <= den Ev rv e271) by (exact (step_182 n u w k Hs_n Hi_k)).
  assert (P3 : den Ev rv e30 <= den Ev rv e270) by (exact (step_184 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

(* 0 <= 3*sqrt(3), by nonnegative *)
Lemma step_186 :
  0 <= 3 * sqrt 3.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e272.
  exact N1.
Qed.

Definition e273 : ex := (Mul e272 e30)%N.
Definition e274 : ex := (Mul e272 e270)%N.
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
  assert (P1 : den Ev rv e273 <= den Ev rv e274) by (exact (step_33 (3 * sqrt 3) ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) 0 Hh1 Hh2)).
  equal Q2 e30 e273.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e272) by (exact (step_186)).
  assert (P2 : den Ev rv e30 <= den Ev rv e270) by (exact (step_185 n u w k Hs_n Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e274) by (exact (step_187 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition e275 : ex := (Add e247 (Opp e248))%N.
Definition p411 : ex := (Opp p370)%N.
Definition p412 : ex := (Add (Add (Inv (Int 12)) p355) p411)%N.
Definition p413 : ex := (Opp p373)%N.
Definition e277 : ex := (Add p412 p413)%N.
Definition e276 : ex := (Add e277 (Opp e30))%N.
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
  assert (P1 : den Ev rv e248 <= den Ev rv e247) by (exact (step_169 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5)).
  equal Q2 e275 e276.
  assert (P3 : den Ev rv e30 <= den Ev rv e277) by (exact (rearranged (den Ev rv e248) (den Ev rv e247) (den Ev rv e30) (den Ev rv e277) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e277) by (exact (step_170 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e278 : ex := (Add e274 e277)%N.
Definition p417 : ex := (Add p412 e274)%N.
Definition e279 : ex := (Add p417 p413)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e278) by (exact (step_70 (3 * sqrt 3 * ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))))) (/ 12 + sqrt 3 / 36 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) Hh1 Hh2)).
  equal Q2 e278 e279.
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
  exact (Req_le _ _ (eq_refl (den Ev rv e280))).
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

Definition p419 : ex := (Sum (0, 4099) (Pow (V1 2 (0, 4099)) 2%nat))%N.
Definition e281 : ex := (Sqrt p419)%N.
Definition e282 : ex := (Mul p391 e281)%N.
Definition e283 : ex := (Mul p391 e62)%N.
Definition e284 : ex := (Mul e280 e62)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e281 e62 _ (fun sv Wv SFv => (step_192 n b Hs_n Hh1)) (nil_replaced Ev rv)) e282 e283.
  equal Q2 e284 e280.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p424 : ex := (Sum (0, 20000) (Mul (Mul p97 (Add e67 (Mul (V1 2 (0, 20000)) e67))) (V1 1 (0, 20000))))%N.
Definition p425 : ex := (Mul e117 (Add (Add (Mul (Mul e140 p424) (V1 1 (0, 20001))) (Mul (Opp p424) (Del (0, 20001) (0, 1)))) (Opp (Mul p394 (Mul (Mul e67 (Add e62 (V1 2 (0, 20001)))) (V1 1 (0, 20001)))))))%N.
Definition p426 : ex := (Mul (V1 0 (0, 20001)) p425)%N.
Definition e288 : ex := (Sum (0, 20001) p426)%N.
Definition e285 : ex := (Abs e288)%N.
Definition p429 : ex := (Sum (0, 20001) (Pow p425 2%nat))%N.
Definition e289 : ex := (Sqrt p429)%N.
Definition e286 : ex := (Mul p4 e289)%N.
Definition e287 : ex := (Mul e289 p4)%N.
(* absolute(inner(b, w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))) <= norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))*norm(b), by instance *)
Lemma step_194 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))))
  <= norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) * norm n b.
Proof.
  intros n b u w k Hs_n Hi_k.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e285 <= den Ev rv e286) by (exact (cauchy_schwarz.step_6 n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) Hs_n)).
  equal Q2 e286 e287.
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
  exact (Req_le _ _ (eq_refl (den Ev rv e285))).
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
  assert (P1 : den Ev rv e288 <= den Ev rv e285) by (exact (Rle_abs (den Ev rv e288))).
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
  assert (P1 : den Ev rv e288 <= den Ev rv e285) by (exact (step_196 n b u w k Hs_n Hi_k)).
  assert (P2 : den Ev rv e285 <= den Ev rv e285) by (exact (step_195 n b u w k Hs_n Hi_k)).
  assert (P3 : den Ev rv e285 <= den Ev rv e287) by (exact (step_194 n b u w k Hs_n Hi_k)).
  assert (P4 : den Ev rv e287 <= den Ev rv e289) by (exact (step_193 n b u w k Hs_n Hi_k Hh1)).
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

Definition e362 : ex := (Opp e288)%N.
Definition e290 : ex := (Add e289 e362)%N.
Definition e292 : ex := (Add e362 e289)%N.
Definition e291 : ex := (Add e292 (Opp e30))%N.
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
  assert (P1 : den Ev rv e288 <= den Ev rv e289) by (exact (step_197 n b u w k Hs_n Hi_k Hh1)).
  equal Q2 e290 e291.
  assert (P3 : den Ev rv e30 <= den Ev rv e292) by (exact (rearranged (den Ev rv e288) (den Ev rv e289) (den Ev rv e30) (den Ev rv e292) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e292) by (exact (step_198 n b u w k Hs_n Hi_k P3)).
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
  assert (P1 : den Ev rv e30 <= den Ev rv e277) by (exact (step_189 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5)).
  assert (P2 : den Ev rv e30 <= den Ev rv e274) by (exact (step_188 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P3 : den Ev rv e30 <= den Ev rv e279) by (exact (step_190 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p437 : ex := (Sum (0, 20001) (Mul (V1 2 (0, 20001)) p395))%N.
Definition p438 : ex := (Opp p437)%N.
Definition e295 : ex := (Add p438 e280)%N.
Definition e293 : ex := (Add e295 e279)%N.
Definition e294 : ex := (Add (Add (Add (Add (Add (Add (Inv (Int 12)) p438) p355) p411) e274) p413) e280)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e293) by (exact (step_70 (- inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) (/ 12 + sqrt 3 / 36 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k + 3 * sqrt 3 * ((- (sqrt 3 / 18) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) - 3 * sqrt 3 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) Hh1 Hh2)).
  equal Q2 e293 e294.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e279) by (exact (step_200 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5)).
  assert (P2 : den Ev rv e30 <= den Ev rv e295) by (exact (step_199 n b u w k Hs_n Hi_k Hh6)).
  assert (P3 : den Ev rv e30 <= den Ev rv e294) by (exact (step_201 n b u w k Hs_n Hi_k P1 P2)).
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

Definition p442 : ex := (Sum (0, 20000) (Mul p326 (V1 2 (0, 20000))))%N.
Definition p443 : ex := (Mul (V1 2 (0, 1)) (Add (Add (Mul (Mul e140 p442) (V1 2 (0, 20001))) (Mul (Opp p442) (Del (0, 20001) (0, 1)))) (Opp (Mul p394 (Mul (Mul e67 (Add e62 (V1 0 (0, 20001)))) (V1 2 (0, 20001)))))))%N.
Definition p444 : ex := (Sum (0, 20001) (Mul (V1 1 (0, 20001)) p443))%N.
Definition p445 : ex := (Mul p97 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p446 : ex := (Sum (0, 20000) (Mul p445 p100))%N.
Definition p447 : ex := (Sum (0, 20000) (Mul p445 p260))%N.
Definition p448 : ex := (Mul (Add (Mul e140 p446) (Mul (Add (Add (Add (Opp (Mul (Int 3) (Pow (V1 2 (0, 1)) 2%nat))) (Opp (Mul (Int 3) p446))) (Opp (Mul (Int 3) p447))) (Mul e140 (V1 2 (0, 1)))) p442)) (V1 2 (0, 1)))%N.
Definition p449 : ex := (Sqrt (Sum (0, 20001) (Pow p443 2%nat)))%N.
Definition p450 : ex := (Pow p449 2%nat)%N.
Definition p451 : ex := (Pow p442 2%nat)%N.
Definition p452 : ex := (Add (Add (Add (Mul (Pow (Add (Opp e62) (Mul e140 (V1 2 (0, 1)))) 2%nat) p451) (Opp (Mul (Mul e352 p446) p442))) (Mul (Mul e352 p451) (Add p446 p447))) p446)%N.
Definition p453 : ex := (Add (Add (Add (Add (Add (Inv (Int 12)) (Opp p444)) p355) (Opp p448)) (Mul e272 (Add (Add (Pow (Add p390 p449) 2%nat) (Opp p450)) (Mul (Pow (V1 2 (0, 1)) 2%nat) p452)))) (Opp (Mul (Mul e272 (Pow (V1 2 (0, 1)) 2%nat)) p452)))%N.
Definition e296 : ex := (Add p453 p449)%N.
Definition e297 : ex := (Add e296 (Opp e30))%N.
Definition p456 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 2 (0, 20000)) 2%nat)))%N.
Definition p457 : ex := (Mul (Mul (Mul p201 (Add (Add (Add (Add (Add (Opp e117) (Opp (V1 1 (0, 20001)))) (Opp (Mul (Int 3) (Pow p456 2%nat)))) (Mul e140 (V1 2 (0, 1)))) (Mul e140 (V1 2 (0, 20001)))) (Mul e140 (Sum (0, 20000) (Mul (V1 2 (0, 20000)) (V1 1 (0, 20000))))))) (V1 2 (0, 1))) (V1 2 (0, 20001)))%N.
Definition e299 : ex := (Sum (0, 20001) p457)%N.
Definition e372 : ex := (Opp e299)%N.
Definition e298 : ex := (Add e247 e372)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e296) by (exact (step_202 n b u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5 Hh6)).
  equal Q2 e297 e298.
  assert (P3 : den Ev rv e299 <= den Ev rv e247) by (exact (rearranged (den Ev rv e30) (den Ev rv e296) (den Ev rv e299) (den Ev rv e247) P1 Q2)).
  assert (P4 : den Ev rv e299 <= den Ev rv e247) by (exact (step_203 n b u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e300 : ex := (Mul (Inv (Sum (0, 4097) (Mul (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 0 (1, 4098))))) e62))) (Exp (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) (V1 0 (1, 4096))))))%N.
(* 0 <= f(x)[k], by nonnegative *)
Lemma step_205 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= f n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e300.
  exact N1.
Qed.

Definition p462 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e62)))%N.
Definition p463 : ex := (Mul p462 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e301 : ex := (Sum (0, 20002) (Mul p463 e62))%N.
(* inner(f(x), ones(n)) <= 1, by same *)
Lemma step_206 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (f n d A x) ones <= 1.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equal Q1 e301 e62.
  exact (Req_le _ _ Q1).
Qed.

Definition e302 : ex := (Mul (Inv (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))) e62))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))))%N.
Definition e303 : ex := (Min (0, 20002) p463)%N.
(* 0 <= smallest(f(x)[k], k), by below smallest *)
Lemma step_207 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => f n d A x k).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e303) by (exact (minn_glb n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e302) (den Ev rv e30) Hs_n (fun k0 Hk0 => (step_205 n d A x k0 Hs_n Hs_d Hk0)))).
  exact (P1).
Qed.

Definition p467 : ex := (Pow (Add e62 (Opp (Del (0, 1) (0, 20003)))) 2%nat)%N.
Definition p468 : ex := (Add (Opp (V1 2 (0, 1))) (Opp (V1 2 (0, 20003))))%N.
Definition p469 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p463 2%nat))) 2%nat)))%N.
Definition p470 : ex := (Mul p462 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p471 : ex := (Mul e140 p470)%N.
Definition p472 : ex := (Mul p462 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p473 : ex := (Mul e140 p472)%N.
Definition p474 : ex := (Add (Add (Add (Add p468 p469) p471) p473) (Mul e140 (Sum (0, 20002) (Mul p463 (V1 2 (0, 20002))))))%N.
Definition e304 : ex := (Sum (0, 20003) (Mul (Mul (Mul (Mul p467 (Add e67 (Mul (V1 1 (0, 20003)) e67))) p474) p470) p472))%N.
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
  assert (P1 : den Ev rv e304 <= den Ev rv e247) by (exact (step_204 n b u (f n d A x) k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5 Hh6)).
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
  assert (P1 : den Ev rv e30 <= den Ev rv e303) by (exact (step_207 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e30 <= den Ev rv e303) by (exact (step_207 n d A x Hs_n Hs_d)).
  assert (P3 : den Ev rv e301 <= den Ev rv e62) by (exact (step_206 n d A x Hs_n Hs_d)).
  assert (P4 : den Ev rv e304 <= den Ev rv e247) by (exact (step_208 n d A b u x k Hs_n Hs_d Hi_k P1 Hh1 P2 P3 Hh2 Hh3)).
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

Definition p476 : ex := (Mul p467 (Add e67 (Mul (V1 0 (0, 20003)) e67)))%N.
Definition p477 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e62)))%N.
Definition p478 : ex := (Mul p477 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p479 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p478 2%nat))) 2%nat)))%N.
Definition p480 : ex := (Mul p477 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p481 : ex := (Mul e140 p480)%N.
Definition p482 : ex := (Mul p477 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p483 : ex := (Mul e140 p482)%N.
Definition p484 : ex := (Mul e140 (Sum (0, 20002) (Mul p478 (V1 1 (0, 20002)))))%N.
Definition p485 : ex := (Add (Add (Add (Add (Add (Opp e117) (Opp (V1 1 (0, 20003)))) p479) p481) p483) p484)%N.
Definition p486 : ex := (Mul (Mul (Mul p476 p485) p480) p482)%N.
Definition e305 : ex := (Sum (0, 20003) p486)%N.
Definition p488 : ex := (Opp e305)%N.
Definition e306 : ex := (Add e247 p488)%N.
Definition p490 : ex := (Add (Inv (Int 12)) p488)%N.
Definition e308 : ex := (Add p490 p368)%N.
Definition e307 : ex := (Add e308 (Opp e30))%N.
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
  assert (P1 : den Ev rv e305 <= den Ev rv e247) by (exact (step_209 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e306 e307.
  assert (P3 : den Ev rv e30 <= den Ev rv e308) by (exact (rearranged (den Ev rv e305) (den Ev rv e247) (den Ev rv e30) (den Ev rv e308) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e308) by (exact (step_210 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition e309 : ex := (Mul e140 e30)%N.
Definition e310 : ex := (Mul e140 e308)%N.
Definition e311 : ex := (Add (Add (Inv (Int 6)) (Opp (Mul e140 e305))) p1)%N.
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
  assert (P1 : den Ev rv e309 <= den Ev rv e310) by (exact (step_33 2 (/ 12 - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + sqrt 3 / 18) 0 Hh1 Hh2)).
  equal Q2 e30 e309.
  equal Q3 e310 e311.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e140) by (exact (step_109)).
  assert (P2 : den Ev rv e30 <= den Ev rv e308) by (exact (step_211 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  assert (P3 : den Ev rv e30 <= den Ev rv e311) by (exact (step_212 n d A b u x k Hs_n Hs_d Hi_k P1 P2)).
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

Definition p496 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e62)))%N.
Definition p497 : ex := (Mul p496 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p498 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p497 2%nat))) 2%nat)))%N.
Definition p499 : ex := (Mul p496 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p500 : ex := (Mul e140 p499)%N.
Definition p501 : ex := (Mul p496 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p502 : ex := (Mul e140 p501)%N.
Definition p503 : ex := (Mul e140 (Sum (0, 20002) (Mul p497 (V1 2 (0, 20002)))))%N.
Definition p504 : ex := (Add (Add (Add (Add p468 p498) p500) p502) p503)%N.
Definition p505 : ex := (Add (Inv (Int 6)) (Opp (Mul e140 (Sum (0, 20003) (Mul (Mul (Mul p476 p504) p499) p501)))))%N.
Definition e312 : ex := (Add p505 p1)%N.
Definition e313 : ex := (Add e312 (Opp e30))%N.
Definition p508 : ex := (Add p498 p503)%N.
Definition p509 : ex := (Mul p499 p501)%N.
Definition p510 : ex := (Mul p501 (Add p502 (Opp (V1 2 (0, 20003)))))%N.
Definition p511 : ex := (Add (Add (Mul p508 p509) (Mul (Mul p499 (Add p500 (Opp (V1 2 (0, 1))))) p501)) (Mul p499 p510))%N.
Definition p512 : ex := (Sum (0, 20003) (Add p511 (Opp (Mul (Del (0, 1) (0, 20003)) p511))))%N.
Definition p513 : ex := (Add (Inv (Int 6)) (Opp p512))%N.
Definition e316 : ex := (Add p513 p1)%N.
Definition p515 : ex := (Mul p496 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p516 : ex := (Mul p501 p515)%N.
Definition p517 : ex := (Mul e140 p515)%N.
Definition p518 : ex := (Mul p515 (Add p517 (Opp (V1 2 (0, 20004)))))%N.
Definition p519 : ex := (Add (Add (Mul p508 p516) (Mul p510 p515)) (Mul p501 p518))%N.
Definition p520 : ex := (Add p519 (Opp (Mul (Del (0, 20003) (0, 20004)) p519)))%N.
Definition p521 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul p520 (Del (0, 20003) (0, 1)))))%N.
Definition e315 : ex := (Sum (0, 20004) p521)%N.
Definition p523 : ex := (Opp e315)%N.
Definition e314 : ex := (Add e316 p523)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e312) by (exact (step_213 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e313 e314.
  assert (P3 : den Ev rv e315 <= den Ev rv e316) by (exact (rearranged (den Ev rv e30) (den Ev rv e312) (den Ev rv e315) (den Ev rv e316) P1 Q2)).
  assert (P4 : den Ev rv e315 <= den Ev rv e316) by (exact (step_214 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p525 : ex := (Add p479 p484)%N.
Definition p526 : ex := (Mul p477 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p527 : ex := (Mul p482 (Add p483 (Opp (V1 1 (0, 20003)))))%N.
Definition p528 : ex := (Add (Add (Mul p525 (Mul p482 p526)) (Mul p527 p526)) (Mul p482 (Mul p526 (Add (Mul e140 p526) (Opp (V1 1 (0, 20004)))))))%N.
Definition e317 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add p528 (Opp (Mul (Del (0, 20003) (0, 20004)) p528))) (Del (0, 20003) (0, 1))))))%N.
Definition p530 : ex := (Add (Add (Mul p525 (Mul p480 p482)) (Mul (Mul p480 (Add p481 (Opp e117))) p482)) (Mul p480 p527))%N.
Definition p531 : ex := (Sum (0, 20003) (Add p530 (Opp (Mul (Del (0, 1) (0, 20003)) p530))))%N.
Definition e318 : ex := (Add (Add (Inv (Int 6)) (Opp p531)) p1)%N.
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
  assert (P1 : den Ev rv e317 <= den Ev rv e318) by (exact (step_215 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition p533 : ex := (Add p498 (Mul e140 (Sum (0, 20002) (Mul p497 (V1 0 (0, 20002))))))%N.
Definition p534 : ex := (Mul p501 (Add p502 (Opp (V1 0 (0, 20003)))))%N.
Definition p535 : ex := (Add (Add (Mul p533 p509) (Mul (Mul p499 (Add p500 e63)) p501)) (Mul p499 p534))%N.
Definition p536 : ex := (Sum (0, 20003) (Add p535 (Opp (Mul (Del (0, 1) (0, 20003)) p535))))%N.
Definition e319 : ex := (Add (Add (Inv (Int 6)) (Opp p536)) p1)%N.
Definition p538 : ex := (Add (Add (Mul p533 p516) (Mul p534 p515)) (Mul p501 (Mul p515 (Add p517 (Opp (V1 0 (0, 20004)))))))%N.
Definition e320 : ex := (Sum (0, 20004) (Abs (Sum (0, 20003) (Mul (Add p538 (Opp (Mul (Del (0, 20003) (0, 20004)) p538))) (Del (0, 20003) (0, 1))))))%N.
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
  assert (P1 : den Ev rv e320 <= den Ev rv e319) by (exact (one_norm_least n (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k)) (den Ev rv e319) (fun u0 Hu0 Hu1 => (step_216 n d A b u0 x k Hs_n Hs_d Hi_k Hu0 Hu1 Hh1)) Hs_n)).
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

Definition p540 : ex := (Add p469 (Mul e140 (Sum (0, 20002) (Mul p463 (V1 1 (0, 20002))))))%N.
Definition p541 : ex := (Mul p462 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p542 : ex := (Mul p472 (Add p473 (Opp (V1 1 (0, 20003)))))%N.
Definition p543 : ex := (Add (Add (Mul p540 (Mul p472 p541)) (Mul p542 p541)) (Mul p472 (Mul p541 (Add (Mul e140 p541) (Opp (V1 1 (0, 20004)))))))%N.
Definition p544 : ex := (Abs (Sum (0, 20003) (Mul (Add p543 (Opp (Mul (Del (0, 20003) (0, 20004)) p543))) (Del (0, 20003) (0, 1)))))%N.
Definition e321 : ex := (Sum (0, 20004) p544)%N.
Definition p546 : ex := (Add (Add (Mul p540 (Mul p470 p472)) (Mul (Mul p470 (Add p471 (Opp e117))) p472)) (Mul p470 p542))%N.
Definition p547 : ex := (Add p546 (Opp (Mul (Del (0, 1) (0, 20003)) p546)))%N.
Definition p548 : ex := (Sum (0, 20003) p547)%N.
Definition p549 : ex := (Add (Inv (Int 6)) (Opp p548))%N.
Definition e322 : ex := (Add p549 p1)%N.
Definition p551 : ex := (Opp e321)%N.
Definition e323 : ex := (Add e322 p551)%N.
Definition p553 : ex := (Abs p547)%N.
Definition p554 : ex := (Add p553 p547)%N.
Definition e325 : ex := (Sum (0, 20003) p554)%N.
Definition e324 : ex := (Add e326 (Opp e325))%N.
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
  assert (P1 : den Ev rv e321 <= den Ev rv e322) by (exact (step_217 n d A b x k Hs_n Hs_d Hi_k Hh1)).
  equal Q2 e323 e324.
  assert (P3 : den Ev rv e325 <= den Ev rv e326) by (exact (rearranged (den Ev rv e321) (den Ev rv e322) (den Ev rv e325) (den Ev rv e326) P1 Q2)).
  assert (P4 : den Ev rv e325 <= den Ev rv e326) by (exact (step_218 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p557 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4104) (Pow (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 1 (1, 4107))))) e62))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105)))))) 2%nat))) 2%nat))) (Mul e140 (Sum (0, 4108) (Mul (Mul (Inv (Sum (0, 4110) (Mul (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 1 (1, 4111))))) e62))) (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 1 (1, 4109)))))) (V1 2 (0, 4108))))))%N.
Definition p558 : ex := (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 1 (1, 4100))))) e62)))%N.
Definition p559 : ex := (Inv (Sum (0, 4102) (Mul (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 1 (1, 4103))))) e62)))%N.
Definition p560 : ex := (Inv (Sum (0, 4113) (Mul (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 1 (1, 4114))))) e62)))%N.
Definition p561 : ex := (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 1 (1, 4117))))) e62)))%N.
Definition p562 : ex := (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 1 (1, 4120))))) e62)))%N.
Definition p563 : ex := (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 1 (1, 4123))))) e62)))%N.
Definition p564 : ex := (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 1 (1, 4126))))) e62)))%N.
Definition p565 : ex := (Inv (Sum (0, 4128) (Mul (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (V1 1 (1, 4129))))) e62)))%N.
Definition p566 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4136) (Pow (Mul (Inv (Sum (0, 4138) (Mul (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4138) (1, 4139)) (V1 1 (1, 4139))))) e62))) (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4136) (1, 4137)) (V1 1 (1, 4137)))))) 2%nat))) 2%nat))) (Mul e140 (Sum (0, 4140) (Mul (Mul (Inv (Sum (0, 4142) (Mul (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4142) (1, 4143)) (V1 1 (1, 4143))))) e62))) (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 1 (1, 4141)))))) (V1 2 (0, 4140))))))%N.
Definition p567 : ex := (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 1 (1, 4132))))) e62)))%N.
Definition p568 : ex := (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 1 (1, 4135))))) e62)))%N.
Definition p569 : ex := (Inv (Sum (0, 4145) (Mul (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4145) (1, 4146)) (V1 1 (1, 4146))))) e62)))%N.
Definition p570 : ex := (Inv (Sum (0, 4148) (Mul (Exp (Sum (1, 4149) (Mul (V2 0 (0, 4148) (1, 4149)) (V1 1 (1, 4149))))) e62)))%N.
Definition p571 : ex := (Inv (Sum (0, 4151) (Mul (Exp (Sum (1, 4152) (Mul (V2 0 (0, 4151) (1, 4152)) (V1 1 (1, 4152))))) e62)))%N.
Definition p572 : ex := (Inv (Sum (0, 4154) (Mul (Exp (Sum (1, 4155) (Mul (V2 0 (0, 4154) (1, 4155)) (V1 1 (1, 4155))))) e62)))%N.
Definition p573 : ex := (Inv (Sum (0, 4157) (Mul (Exp (Sum (1, 4158) (Mul (V2 0 (0, 4157) (1, 4158)) (V1 1 (1, 4158))))) e62)))%N.
Definition p574 : ex := (Inv (Sum (0, 4160) (Mul (Exp (Sum (1, 4161) (Mul (V2 0 (0, 4160) (1, 4161)) (V1 1 (1, 4161))))) e62)))%N.
Definition p575 : ex := (Add (Add (Add (Mul p557 (Mul (Mul p558 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098)))))) (Mul p559 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4097) (1, 4101)) (V1 1 (1, 4101)))))))) (Mul (Mul (Mul p560 (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4096) (1, 4112)) (V1 1 (1, 4112)))))) (Add (Mul e140 (Mul p561 (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4096) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (V1 2 (0, 4096))))) (Mul p562 (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4097) (1, 4118)) (V1 1 (1, 4118)))))))) (Mul (Mul p563 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4096) (1, 4121)) (V1 1 (1, 4121)))))) (Mul (Mul p564 (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4097) (1, 4124)) (V1 1 (1, 4124)))))) (Add (Mul e140 (Mul p565 (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4097) (1, 4127)) (V1 1 (1, 4127))))))) (Opp (V1 2 (0, 4097))))))) (Opp (Mul (Del (0, 4096) (0, 4097)) (Add (Add (Mul p566 (Mul (Mul p567 (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4096) (1, 4130)) (V1 1 (1, 4130)))))) (Mul p568 (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4097) (1, 4133)) (V1 1 (1, 4133)))))))) (Mul (Mul (Mul p569 (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4096) (1, 4144)) (V1 1 (1, 4144)))))) (Add (Mul e140 (Mul p570 (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4096) (1, 4147)) (V1 1 (1, 4147))))))) (Opp (V1 2 (0, 4096))))) (Mul p571 (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4097) (1, 4150)) (V1 1 (1, 4150)))))))) (Mul (Mul p572 (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4096) (1, 4153)) (V1 1 (1, 4153)))))) (Mul (Mul p573 (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4097) (1, 4156)) (V1 1 (1, 4156)))))) (Add (Mul e140 (Mul p574 (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4097) (1, 4159)) (V1 1 (1, 4159))))))) (Opp (V1 2 (0, 4097))))))))))%N.
Definition p576 : ex := (Exp (Sum (1, 4171) (Mul (V2 0 (0, 4170) (1, 4171)) (V1 1 (1, 4171)))))%N.
Definition p577 : ex := (Exp (Sum (1, 4169) (Mul (V2 0 (0, 4168) (1, 4169)) (V1 1 (1, 4169)))))%N.
Definition p578 : ex := (Exp (Sum (1, 4175) (Mul (V2 0 (0, 4174) (1, 4175)) (V1 1 (1, 4175)))))%N.
Definition p579 : ex := (Exp (Sum (1, 4173) (Mul (V2 0 (0, 4172) (1, 4173)) (V1 1 (1, 4173)))))%N.
Definition p580 : ex := (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4163) (1, 4164)) (V1 1 (1, 4164)))))%N.
Definition p581 : ex := (Exp (Sum (1, 4203) (Mul (V2 0 (0, 4202) (1, 4203)) (V1 1 (1, 4203)))))%N.
Definition p582 : ex := (Exp (Sum (1, 4201) (Mul (V2 0 (0, 4200) (1, 4201)) (V1 1 (1, 4201)))))%N.
Definition p583 : ex := (Exp (Sum (1, 4207) (Mul (V2 0 (0, 4206) (1, 4207)) (V1 1 (1, 4207)))))%N.
Definition p584 : ex := (Exp (Sum (1, 4205) (Mul (V2 0 (0, 4204) (1, 4205)) (V1 1 (1, 4205)))))%N.
Definition p585 : ex := (Add (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4168) (Pow (Mul (Inv (Sum (0, 4170) (Mul p576 e62))) p577) 2%nat))) 2%nat))) (Mul e140 (Sum (0, 4172) (Mul (Mul (Inv (Sum (0, 4174) (Mul p578 e62))) p579) (V1 2 (0, 4172)))))) (Mul (Mul (Inv (Sum (0, 4163) (Mul p580 e62))) (Exp (Sum (1, 4162) (Mul (V2 0 (0, 4096) (1, 4162)) (V1 1 (1, 4162)))))) (Mul (Inv (Sum (0, 4166) (Mul (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4166) (1, 4167)) (V1 1 (1, 4167))))) e62))) (Exp (Sum (1, 4165) (Mul (V2 0 (0, 4097) (1, 4165)) (V1 1 (1, 4165)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4177) (Mul (Exp (Sum (1, 4178) (Mul (V2 0 (0, 4177) (1, 4178)) (V1 1 (1, 4178))))) e62))) (Exp (Sum (1, 4176) (Mul (V2 0 (0, 4096) (1, 4176)) (V1 1 (1, 4176)))))) (Add (Mul e140 (Mul (Inv (Sum (0, 4180) (Mul (Exp (Sum (1, 4181) (Mul (V2 0 (0, 4180) (1, 4181)) (V1 1 (1, 4181))))) e62))) (Exp (Sum (1, 4179) (Mul (V2 0 (0, 4096) (1, 4179)) (V1 1 (1, 4179))))))) (Opp (V1 2 (0, 4096))))) (Mul (Inv (Sum (0, 4183) (Mul (Exp (Sum (1, 4184) (Mul (V2 0 (0, 4183) (1, 4184)) (V1 1 (1, 4184))))) e62))) (Exp (Sum (1, 4182) (Mul (V2 0 (0, 4097) (1, 4182)) (V1 1 (1, 4182)))))))) (Mul (Mul (Inv (Sum (0, 4186) (Mul (Exp (Sum (1, 4187) (Mul (V2 0 (0, 4186) (1, 4187)) (V1 1 (1, 4187))))) e62))) (Exp (Sum (1, 4185) (Mul (V2 0 (0, 4096) (1, 4185)) (V1 1 (1, 4185)))))) (Mul (Mul (Inv (Sum (0, 4189) (Mul (Exp (Sum (1, 4190) (Mul (V2 0 (0, 4189) (1, 4190)) (V1 1 (1, 4190))))) e62))) (Exp (Sum (1, 4188) (Mul (V2 0 (0, 4097) (1, 4188)) (V1 1 (1, 4188)))))) (Add (Mul e140 (Mul (Inv (Sum (0, 4192) (Mul (Exp (Sum (1, 4193) (Mul (V2 0 (0, 4192) (1, 4193)) (V1 1 (1, 4193))))) e62))) (Exp (Sum (1, 4191) (Mul (V2 0 (0, 4097) (1, 4191)) (V1 1 (1, 4191))))))) (Opp (V1 2 (0, 4097))))))) (Opp (Mul (Del (0, 4096) (0, 4097)) (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4200) (Pow (Mul (Inv (Sum (0, 4202) (Mul p581 e62))) p582) 2%nat))) 2%nat))) (Mul e140 (Sum (0, 4204) (Mul (Mul (Inv (Sum (0, 4206) (Mul p583 e62))) p584) (V1 2 (0, 4204)))))) (Mul (Mul (Inv (Sum (0, 4195) (Mul (Exp (Sum (1, 4196) (Mul (V2 0 (0, 4195) (1, 4196)) (V1 1 (1, 4196))))) e62))) (Exp (Sum (1, 4194) (Mul (V2 0 (0, 4096) (1, 4194)) (V1 1 (1, 4194)))))) (Mul (Inv (Sum (0, 4198) (Mul (Exp (Sum (1, 4199) (Mul (V2 0 (0, 4198) (1, 4199)) (V1 1 (1, 4199))))) e62))) (Exp (Sum (1, 4197) (Mul (V2 0 (0, 4097) (1, 4197)) (V1 1 (1, 4197)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4209) (Mul (Exp (Sum (1, 4210) (Mul (V2 0 (0, 4209) (1, 4210)) (V1 1 (1, 4210))))) e62))) (Exp (Sum (1, 4208) (Mul (V2 0 (0, 4096) (1, 4208)) (V1 1 (1, 4208)))))) (Add (Mul e140 (Mul (Inv (Sum (0, 4212) (Mul (Exp (Sum (1, 4213) (Mul (V2 0 (0, 4212) (1, 4213)) (V1 1 (1, 4213))))) e62))) (Exp (Sum (1, 4211) (Mul (V2 0 (0, 4096) (1, 4211)) (V1 1 (1, 4211))))))) (Opp (V1 2 (0, 4096))))) (Mul (Inv (Sum (0, 4215) (Mul (Exp (Sum (1, 4216) (Mul (V2 0 (0, 4215) (1, 4216)) (V1 1 (1, 4216))))) e62))) (Exp (Sum (1, 4214) (Mul (V2 0 (0, 4097) (1, 4214)) (V1 1 (1, 4214)))))))) (Mul (Mul (Inv (Sum (0, 4218) (Mul (Exp (Sum (1, 4219) (Mul (V2 0 (0, 4218) (1, 4219)) (V1 1 (1, 4219))))) e62))) (Exp (Sum (1, 4217) (Mul (V2 0 (0, 4096) (1, 4217)) (V1 1 (1, 4217)))))) (Mul (Mul (Inv (Sum (0, 4221) (Mul (Exp (Sum (1, 4222) (Mul (V2 0 (0, 4221) (1, 4222)) (V1 1 (1, 4222))))) e62))) (Exp (Sum (1, 4220) (Mul (V2 0 (0, 4097) (1, 4220)) (V1 1 (1, 4220)))))) (Add (Mul e140 (Mul (Inv (Sum (0, 4224) (Mul (Exp (Sum (1, 4225) (Mul (V2 0 (0, 4224) (1, 4225)) (V1 1 (1, 4225))))) e62))) (Exp (Sum (1, 4223) (Mul (V2 0 (0, 4097) (1, 4223)) (V1 1 (1, 4223))))))) (Opp (V1 2 (0, 4097))))))))))%N.
Definition p586 : ex := (Add (Abs p575) p585)%N.
Definition e327 : ex := (Sum (0, 4097) p586)%N.
Definition e328 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e327))%N.
Definition e329 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e326))%N.
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
  assert (Z1 : forall sv, 0 <= den Ev sv e326) by (number_nn).
  upward P2 (cons_nonnegative Ev e326 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e327 e326 _ (fun sv Wv SFv => (step_219 n d A b x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e328 e329.
  exact (P2).
Qed.

Definition p590 : ex := (Add (Pow (V1 0 (0, 20003)) 2%nat) (Pow (V1 0 (0, 20004)) 2%nat))%N.
Definition p591 : ex := (Sum (0, 20003) (Mul p590 (Add (Abs p520) p520)))%N.
Definition e333 : ex := (Sum (0, 20004) p591)%N.
Definition e330 : ex := (Mul e333 e67)%N.
Definition p594 : ex := (Add (Add (Mul p508 (Mul p515 p501)) (Mul p518 p501)) (Mul p515 p510))%N.
Definition p595 : ex := (Add p594 (Opp (Mul (Del (0, 20004) (0, 20003)) p594)))%N.
Definition p596 : ex := (Abs p595)%N.
Definition e331 : ex := (Sum (0, 20004) (Mul (Pow (V1 0 (0, 20004)) 2%nat) (Sum (0, 20003) (Add p596 p595))))%N.
(* total(total((absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l])*(v[k]**2 + v[l]**2), k), l)/2 <= total(v[k]**2*total(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l], l), k), by same *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2
  <= sum n (fun k => v k ^ 2 * sum n (fun l => Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e330 e331.
  exact (Req_le _ _ Q1).
Qed.

Definition p598 : ex := (Pow (Add (Opp (V1 0 (0, 20004))) (V1 0 (0, 20003))) 2%nat)%N.
Definition p599 : ex := (Mul p598 p520)%N.
Definition p600 : ex := (Sum (0, 20003) p599)%N.
Definition e332 : ex := (Sum (0, 20004) p600)%N.
(* total(total((-v[l] + v[k])**2*(W(x) - hadamard(identity(n), W(x)))[k, l], k), l) <= total(total((v[k]**2 + v[l]**2)*(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l]), k), l), by instance *)
Lemma step_220 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e332 <= den Ev rv e333) by (exact (laplacian_bound.step_56 n (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) v Hs_n)).
  exact (P1).
Qed.

Definition p602 : ex := (Pow (Add (Opp e3) (V1 0 (0, 4097))) 2%nat)%N.
Definition p603 : ex := (Add (Add (Add (Mul p557 (Mul (Mul p558 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 1 (1, 4098)))))) (Mul p559 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 1 (1, 4101)))))))) (Mul (Mul (Mul p560 (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4097) (1, 4112)) (V1 1 (1, 4112)))))) (Add (Mul e140 (Mul p561 (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4097) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (V1 2 (0, 4097))))) (Mul p562 (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4096) (1, 4118)) (V1 1 (1, 4118)))))))) (Mul (Mul p563 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4097) (1, 4121)) (V1 1 (1, 4121)))))) (Mul (Mul p564 (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4096) (1, 4124)) (V1 1 (1, 4124)))))) (Add (Mul e140 (Mul p565 (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4096) (1, 4127)) (V1 1 (1, 4127))))))) (Opp (V1 2 (0, 4096))))))) (Opp (Mul (Del (0, 4097) (0, 4096)) (Add (Add (Mul p566 (Mul (Mul p567 (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4097) (1, 4130)) (V1 1 (1, 4130)))))) (Mul p568 (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4096) (1, 4133)) (V1 1 (1, 4133)))))))) (Mul (Mul (Mul p569 (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4097) (1, 4144)) (V1 1 (1, 4144)))))) (Add (Mul e140 (Mul p570 (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4097) (1, 4147)) (V1 1 (1, 4147))))))) (Opp (V1 2 (0, 4097))))) (Mul p571 (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4096) (1, 4150)) (V1 1 (1, 4150)))))))) (Mul (Mul p572 (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4097) (1, 4153)) (V1 1 (1, 4153)))))) (Mul (Mul p573 (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4096) (1, 4156)) (V1 1 (1, 4156)))))) (Add (Mul e140 (Mul p574 (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4096) (1, 4159)) (V1 1 (1, 4159))))))) (Opp (V1 2 (0, 4096))))))))))%N.
Definition p604 : ex := (Sum (0, 4097) (Mul p602 p603))%N.
Definition e334 : ex := (Sum (0, 4096) p604)%N.
Definition p606 : ex := (Add (Pow (V1 0 (0, 4163)) 2%nat) (Pow (V1 0 (0, 4162)) 2%nat))%N.
Definition p607 : ex := (Add (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4170) (Pow (Mul (Inv (Sum (0, 4172) (Mul p579 e62))) p576) 2%nat))) 2%nat))) (Mul e140 (Sum (0, 4174) (Mul (Mul (Inv (Sum (0, 4176) (Mul (Exp (Sum (1, 4177) (Mul (V2 0 (0, 4176) (1, 4177)) (V1 1 (1, 4177))))) e62))) p578) (V1 2 (0, 4174)))))) (Mul (Mul (Inv (Sum (0, 4165) (Mul (Exp (Sum (1, 4166) (Mul (V2 0 (0, 4165) (1, 4166)) (V1 1 (1, 4166))))) e62))) p580) (Mul (Inv (Sum (0, 4168) (Mul p577 e62))) (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4162) (1, 4167)) (V1 1 (1, 4167)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4179) (Mul (Exp (Sum (1, 4180) (Mul (V2 0 (0, 4179) (1, 4180)) (V1 1 (1, 4180))))) e62))) (Exp (Sum (1, 4178) (Mul (V2 0 (0, 4163) (1, 4178)) (V1 1 (1, 4178)))))) (Add (Mul e140 (Mul (Inv (Sum (0, 4182) (Mul (Exp (Sum (1, 4183) (Mul (V2 0 (0, 4182) (1, 4183)) (V1 1 (1, 4183))))) e62))) (Exp (Sum (1, 4181) (Mul (V2 0 (0, 4163) (1, 4181)) (V1 1 (1, 4181))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4185) (Mul (Exp (Sum (1, 4186) (Mul (V2 0 (0, 4185) (1, 4186)) (V1 1 (1, 4186))))) e62))) (Exp (Sum (1, 4184) (Mul (V2 0 (0, 4162) (1, 4184)) (V1 1 (1, 4184)))))))) (Mul (Mul (Inv (Sum (0, 4188) (Mul (Exp (Sum (1, 4189) (Mul (V2 0 (0, 4188) (1, 4189)) (V1 1 (1, 4189))))) e62))) (Exp (Sum (1, 4187) (Mul (V2 0 (0, 4163) (1, 4187)) (V1 1 (1, 4187)))))) (Mul (Mul (Inv (Sum (0, 4191) (Mul (Exp (Sum (1, 4192) (Mul (V2 0 (0, 4191) (1, 4192)) (V1 1 (1, 4192))))) e62))) (Exp (Sum (1, 4190) (Mul (V2 0 (0, 4162) (1, 4190)) (V1 1 (1, 4190)))))) (Add (Mul e140 (Mul (Inv (Sum (0, 4194) (Mul (Exp (Sum (1, 4195) (Mul (V2 0 (0, 4194) (1, 4195)) (V1 1 (1, 4195))))) e62))) (Exp (Sum (1, 4193) (Mul (V2 0 (0, 4162) (1, 4193)) (V1 1 (1, 4193))))))) (Opp (V1 2 (0, 4162))))))) (Opp (Mul (Del (0, 4163) (0, 4162)) (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4202) (Pow (Mul (Inv (Sum (0, 4204) (Mul p584 e62))) p581) 2%nat))) 2%nat))) (Mul e140 (Sum (0, 4206) (Mul (Mul (Inv (Sum (0, 4208) (Mul (Exp (Sum (1, 4209) (Mul (V2 0 (0, 4208) (1, 4209)) (V1 1 (1, 4209))))) e62))) p583) (V1 2 (0, 4206)))))) (Mul (Mul (Inv (Sum (0, 4197) (Mul (Exp (Sum (1, 4198) (Mul (V2 0 (0, 4197) (1, 4198)) (V1 1 (1, 4198))))) e62))) (Exp (Sum (1, 4196) (Mul (V2 0 (0, 4163) (1, 4196)) (V1 1 (1, 4196)))))) (Mul (Inv (Sum (0, 4200) (Mul p582 e62))) (Exp (Sum (1, 4199) (Mul (V2 0 (0, 4162) (1, 4199)) (V1 1 (1, 4199)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4211) (Mul (Exp (Sum (1, 4212) (Mul (V2 0 (0, 4211) (1, 4212)) (V1 1 (1, 4212))))) e62))) (Exp (Sum (1, 4210) (Mul (V2 0 (0, 4163) (1, 4210)) (V1 1 (1, 4210)))))) (Add (Mul e140 (Mul (Inv (Sum (0, 4214) (Mul (Exp (Sum (1, 4215) (Mul (V2 0 (0, 4214) (1, 4215)) (V1 1 (1, 4215))))) e62))) (Exp (Sum (1, 4213) (Mul (V2 0 (0, 4163) (1, 4213)) (V1 1 (1, 4213))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4217) (Mul (Exp (Sum (1, 4218) (Mul (V2 0 (0, 4217) (1, 4218)) (V1 1 (1, 4218))))) e62))) (Exp (Sum (1, 4216) (Mul (V2 0 (0, 4162) (1, 4216)) (V1 1 (1, 4216)))))))) (Mul (Mul (Inv (Sum (0, 4220) (Mul (Exp (Sum (1, 4221) (Mul (V2 0 (0, 4220) (1, 4221)) (V1 1 (1, 4221))))) e62))) (Exp (Sum (1, 4219) (Mul (V2 0 (0, 4163) (1, 4219)) (V1 1 (1, 4219)))))) (Mul (Mul (Inv (Sum (0, 4223) (Mul (Exp (Sum (1, 4224) (Mul (V2 0 (0, 4223) (1, 4224)) (V1 1 (1, 4224))))) e62))) (Exp (Sum (1, 4222) (Mul (V2 0 (0, 4162) (1, 4222)) (V1 1 (1, 4222)))))) (Add (Mul e140 (Mul (Inv (Sum (0, 4226) (Mul (Exp (Sum (1, 4227) (Mul (V2 0 (0, 4226) (1, 4227)) (V1 1 (1, 4227))))) e62))) (Exp (Sum (1, 4225) (Mul (V2 0 (0, 4162) (1, 4225)) (V1 1 (1, 4225))))))) (Opp (V1 2 (0, 4162))))))))))%N.
Definition p608 : ex := (Add (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4234) (Pow (Mul (Inv (Sum (0, 4236) (Mul (Exp (Sum (1, 4237) (Mul (V2 0 (0, 4236) (1, 4237)) (V1 1 (1, 4237))))) e62))) (Exp (Sum (1, 4235) (Mul (V2 0 (0, 4234) (1, 4235)) (V1 1 (1, 4235)))))) 2%nat))) 2%nat))) (Mul e140 (Sum (0, 4238) (Mul (Mul (Inv (Sum (0, 4240) (Mul (Exp (Sum (1, 4241) (Mul (V2 0 (0, 4240) (1, 4241)) (V1 1 (1, 4241))))) e62))) (Exp (Sum (1, 4239) (Mul (V2 0 (0, 4238) (1, 4239)) (V1 1 (1, 4239)))))) (V1 2 (0, 4238)))))) (Mul (Mul (Inv (Sum (0, 4229) (Mul (Exp (Sum (1, 4230) (Mul (V2 0 (0, 4229) (1, 4230)) (V1 1 (1, 4230))))) e62))) (Exp (Sum (1, 4228) (Mul (V2 0 (0, 4163) (1, 4228)) (V1 1 (1, 4228)))))) (Mul (Inv (Sum (0, 4232) (Mul (Exp (Sum (1, 4233) (Mul (V2 0 (0, 4232) (1, 4233)) (V1 1 (1, 4233))))) e62))) (Exp (Sum (1, 4231) (Mul (V2 0 (0, 4162) (1, 4231)) (V1 1 (1, 4231)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4243) (Mul (Exp (Sum (1, 4244) (Mul (V2 0 (0, 4243) (1, 4244)) (V1 1 (1, 4244))))) e62))) (Exp (Sum (1, 4242) (Mul (V2 0 (0, 4163) (1, 4242)) (V1 1 (1, 4242)))))) (Add (Mul e140 (Mul (Inv (Sum (0, 4246) (Mul (Exp (Sum (1, 4247) (Mul (V2 0 (0, 4246) (1, 4247)) (V1 1 (1, 4247))))) e62))) (Exp (Sum (1, 4245) (Mul (V2 0 (0, 4163) (1, 4245)) (V1 1 (1, 4245))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4249) (Mul (Exp (Sum (1, 4250) (Mul (V2 0 (0, 4249) (1, 4250)) (V1 1 (1, 4250))))) e62))) (Exp (Sum (1, 4248) (Mul (V2 0 (0, 4162) (1, 4248)) (V1 1 (1, 4248)))))))) (Mul (Mul (Inv (Sum (0, 4252) (Mul (Exp (Sum (1, 4253) (Mul (V2 0 (0, 4252) (1, 4253)) (V1 1 (1, 4253))))) e62))) (Exp (Sum (1, 4251) (Mul (V2 0 (0, 4163) (1, 4251)) (V1 1 (1, 4251)))))) (Mul (Mul (Inv (Sum (0, 4255) (Mul (Exp (Sum (1, 4256) (Mul (V2 0 (0, 4255) (1, 4256)) (V1 1 (1, 4256))))) e62))) (Exp (Sum (1, 4254) (Mul (V2 0 (0, 4162) (1, 4254)) (V1 1 (1, 4254)))))) (Add (Mul e140 (Mul (Inv (Sum (0, 4258) (Mul (Exp (Sum (1, 4259) (Mul (V2 0 (0, 4258) (1, 4259)) (V1 1 (1, 4259))))) e62))) (Exp (Sum (1, 4257) (Mul (V2 0 (0, 4162) (1, 4257)) (V1 1 (1, 4257))))))) (Opp (V1 2 (0, 4162))))))) (Opp (Mul (Del (0, 4163) (0, 4162)) (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4266) (Pow (Mul (Inv (Sum (0, 4268) (Mul (Exp (Sum (1, 4269) (Mul (V2 0 (0, 4268) (1, 4269)) (V1 1 (1, 4269))))) e62))) (Exp (Sum (1, 4267) (Mul (V2 0 (0, 4266) (1, 4267)) (V1 1 (1, 4267)))))) 2%nat))) 2%nat))) (Mul e140 (Sum (0, 4270) (Mul (Mul (Inv (Sum (0, 4272) (Mul (Exp (Sum (1, 4273) (Mul (V2 0 (0, 4272) (1, 4273)) (V1 1 (1, 4273))))) e62))) (Exp (Sum (1, 4271) (Mul (V2 0 (0, 4270) (1, 4271)) (V1 1 (1, 4271)))))) (V1 2 (0, 4270)))))) (Mul (Mul (Inv (Sum (0, 4261) (Mul (Exp (Sum (1, 4262) (Mul (V2 0 (0, 4261) (1, 4262)) (V1 1 (1, 4262))))) e62))) (Exp (Sum (1, 4260) (Mul (V2 0 (0, 4163) (1, 4260)) (V1 1 (1, 4260)))))) (Mul (Inv (Sum (0, 4264) (Mul (Exp (Sum (1, 4265) (Mul (V2 0 (0, 4264) (1, 4265)) (V1 1 (1, 4265))))) e62))) (Exp (Sum (1, 4263) (Mul (V2 0 (0, 4162) (1, 4263)) (V1 1 (1, 4263)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4275) (Mul (Exp (Sum (1, 4276) (Mul (V2 0 (0, 4275) (1, 4276)) (V1 1 (1, 4276))))) e62))) (Exp (Sum (1, 4274) (Mul (V2 0 (0, 4163) (1, 4274)) (V1 1 (1, 4274)))))) (Add (Mul e140 (Mul (Inv (Sum (0, 4278) (Mul (Exp (Sum (1, 4279) (Mul (V2 0 (0, 4278) (1, 4279)) (V1 1 (1, 4279))))) e62))) (Exp (Sum (1, 4277) (Mul (V2 0 (0, 4163) (1, 4277)) (V1 1 (1, 4277))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4281) (Mul (Exp (Sum (1, 4282) (Mul (V2 0 (0, 4281) (1, 4282)) (V1 1 (1, 4282))))) e62))) (Exp (Sum (1, 4280) (Mul (V2 0 (0, 4162) (1, 4280)) (V1 1 (1, 4280)))))))) (Mul (Mul (Inv (Sum (0, 4284) (Mul (Exp (Sum (1, 4285) (Mul (V2 0 (0, 4284) (1, 4285)) (V1 1 (1, 4285))))) e62))) (Exp (Sum (1, 4283) (Mul (V2 0 (0, 4163) (1, 4283)) (V1 1 (1, 4283)))))) (Mul (Mul (Inv (Sum (0, 4287) (Mul (Exp (Sum (1, 4288) (Mul (V2 0 (0, 4287) (1, 4288)) (V1 1 (1, 4288))))) e62))) (Exp (Sum (1, 4286) (Mul (V2 0 (0, 4162) (1, 4286)) (V1 1 (1, 4286)))))) (Add (Mul e140 (Mul (Inv (Sum (0, 4290) (Mul (Exp (Sum (1, 4291) (Mul (V2 0 (0, 4290) (1, 4291)) (V1 1 (1, 4291))))) e62))) (Exp (Sum (1, 4289) (Mul (V2 0 (0, 4162) (1, 4289)) (V1 1 (1, 4289))))))) (Opp (V1 2 (0, 4162))))))))))%N.
Definition p609 : ex := (Sum (0, 4163) (Mul p606 (Add (Abs p607) p608)))%N.
Definition e335 : ex := (Sum (0, 4162) p609)%N.
Definition e336 : ex := (Mul e67 e334)%N.
Definition e337 : ex := (Mul e67 e335)%N.
Definition e338 : ex := (Mul e332 e67)%N.
Definition e339 : ex := (Mul e67 e332)%N.
Definition e340 : ex := (Mul e67 e333)%N.
(* total(total((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l], k), l)/2 <= total(total((absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l])*(v[k]**2 + v[l]**2), k), l)/2, by replace *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)) / 2
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e334 e335 _ (fun sv Wv SFv => (step_220 n d A b v x Hs_n Hs_d)) (nil_replaced Ev rv)) e336 e337.
  equal Q2 e338 e339.
  equal Q3 e340 e330.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p616 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p515) (Opp (Mul p515 p497)))%N.
Definition p617 : ex := (Add p497 (Opp (V1 2 (0, 20002))))%N.
Definition p618 : ex := (Sum (0, 20002) (Mul p616 p617))%N.
Definition p619 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p616 (Add (Mul (Del (0, 20002) (0, 20003)) p497) (Opp (Mul p497 p501))))) (Mul (Del (0, 20004) (0, 20003)) p618)) (Opp (Mul p515 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p501) (Opp (Mul p501 p497))) p617))))) (Opp (Mul p618 p501))) (V1 0 (0, 20003)))))%N.
Definition e341 : ex := (Sum (0, 20004) p619)%N.
(* inner(v, B(x)*v) <= total(total((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l], k), l)/2, by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (B n d A b x) v)
  <= sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e341 e338.
  exact (Req_le _ _ Q1).
Qed.

(* inner(v, B(x)*v) <= (Rational(1, 6) + sqrt(3)/9)*norm(v)**2, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e341 <= den Ev rv e338) by (exact (line_1_1 n d A b v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e338 <= den Ev rv e330) by (exact (line_1_2 n d A b v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e330 <= den Ev rv e331) by (exact (line_1_3 n d A b v x Hs_n Hs_d)).
  assert (P4 : den Ev rv e331 <= den Ev rv e1) by (exact (line_1_4 n d A b v x Hs_n Hs_d Hh1)).
  assert (P5 : den Ev rv e1 <= den Ev rv e2) by (exact (line_1_5 n v Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition e342 : ex := (Add e62 (Opp p456))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n b <= 1 ->
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e341 /\
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e2.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e342 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (nil_known Ev)).
Qed.

Definition e343 : ex := (Sum (0, 20000) (Mul (Mul (Int 5) (Pow (V1 0 (0, 20000)) 2%nat)) (Inv (Int 16))))%N.
Definition p623 : ex := (Mul (Int 5) p5)%N.
Definition e344 : ex := (Mul p623 (Inv (Int 16)))%N.
(* total(5*v[k]**2/16, k) <= 5*norm(v)**2/16, by same *)
Lemma step_221 :
  forall (n : nat) (v : vec),
  (0 < n)%nat ->
  sum n (fun k => 5 * v k ^ 2 / 16) <= 5 * norm n v ^ 2 / 16.
Proof.
  intros n v Hs_n.
  setting [n] [] [v] [] [] [].
  equal Q1 e343 e344.
  exact (Req_le _ _ Q1).
Qed.

Definition e373 : ex := (Mul (Int 5) (Inv (Int 32)))%N.
Definition e345 : ex := (Opp e373)%N.
Definition p627 : ex := (Mul e352 e261)%N.
Definition e346 : ex := (Add (Add (Opp (Inv (Int 16))) p360) (Opp (Mul p627 p366)))%N.
Definition p629 : ex := (Add (Opp (Inv (Int 16))) p370)%N.
Definition p630 : ex := (Mul p627 p372)%N.
Definition p631 : ex := (Opp p630)%N.
Definition e347 : ex := (Add p629 p631)%N.
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
  assert (P1 : den Ev rv e345 <= den Ev rv e346) by (exact (row_of_any.step_20 (w k) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  equal Q2 e346 e347.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e5) by (exact (step_167 n w k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e249) by (exact (step_166 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P3 : den Ev rv e30 <= den Ev rv e215) by (exact (step_154 n u w k Hs_n Hi_k Hh4 Hh2 Hh1)).
  equal Q4 e214 e250.
  assert (P5 : den Ev rv e251 <= den Ev rv e62) by (exact (rearranged (den Ev rv e30) (den Ev rv e215) (den Ev rv e251) (den Ev rv e62) P3 Q4)).
  assert (P6 : den Ev rv e30 <= den Ev rv e238) by (exact (step_165 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P7 : den Ev rv e238 <= den Ev rv e239) by (exact (step_164 n u w k Hs_n Hi_k Hh2 Hh1 Hh5)).
  assert (P8 : den Ev rv e30 <= den Ev rv e204) by (exact (step_163 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P9 : den Ev rv e204 <= den Ev rv e231) by (exact (step_162 n u w k Hs_n Hi_k Hh2 Hh1 Hh5 Hh4 Hh1)).
  assert (P10 : den Ev rv e345 <= den Ev rv e347) by (exact (step_222 n u w k Hs_n Hi_k P1 P2 P5 P6 P7 P8 P9)).
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

Definition e348 : ex := (Pow (Add (Opp (Inv (Int 8))) p391) 2%nat)%N.
(* 0 <= (norm(w[k]*(2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*w - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w)))) + Rational(-1, 8))**2, by nonnegative *)
Lemma step_225 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2.
Proof.
  intros n u w k Hs_n Hi_k.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e348.
  exact N1.
Qed.

Definition p634 : ex := (Add (Opp (Inv (Int 8))) e280)%N.
Definition e351 : ex := (Pow p634 2%nat)%N.
Definition e349 : ex := (Add e351 e268)%N.
Definition p637 : ex := (Add e351 p399)%N.
Definition e350 : ex := (Add p637 p400)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e349) by (exact (step_70 ((- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2) (- (norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) Hh1 Hh2)).
  equal Q2 e349 e350.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e268) by (exact (step_183 n u w k Hs_n Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e30 <= den Ev rv e351) by (exact (step_225 n u w k Hs_n Hi_k)).
  assert (P3 : den Ev rv e30 <= den Ev rv e350) by (exact (step_226 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

(* 0 <= 4, by nonnegative *)
Lemma step_228 :
  0 <= 4.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e352.
  exact N1.
Qed.

Definition e353 : ex := (Mul e352 e30)%N.
Definition e354 : ex := (Mul e352 e350)%N.
Definition p641 : ex := (Opp (Mul e352 p398))%N.
Definition p642 : ex := (Mul e352 e351)%N.
Definition p643 : ex := (Add p641 p642)%N.
Definition e355 : ex := (Add p643 p630)%N.
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
  assert (P1 : den Ev rv e353 <= den Ev rv e354) by (exact (step_33 4 ((- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 - norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) 0 Hh1 Hh2)).
  equal Q2 e30 e353.
  equal Q3 e354 e355.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e352) by (exact (step_228)).
  assert (P2 : den Ev rv e30 <= den Ev rv e350) by (exact (step_227 n u w k Hs_n Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e30 <= den Ev rv e355) by (exact (step_229 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition e356 : ex := (Add e347 (Opp e345))%N.
Definition p646 : ex := (Add (Mul (Int 3) (Inv (Int 32))) p370)%N.
Definition e358 : ex := (Add p646 p631)%N.
Definition e357 : ex := (Add e358 (Opp e30))%N.
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
  assert (P1 : den Ev rv e345 <= den Ev rv e347) by (exact (step_223 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5)).
  equal Q2 e356 e357.
  assert (P3 : den Ev rv e30 <= den Ev rv e358) by (exact (rearranged (den Ev rv e345) (den Ev rv e347) (den Ev rv e30) (den Ev rv e358) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e358) by (exact (step_224 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e359 : ex := (Add e355 e358)%N.
Definition p650 : ex := (Add (Add (Mul (Int 3) (Inv (Int 32))) p641) p642)%N.
Definition e360 : ex := (Add p650 p370)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e359) by (exact (step_70 (- (4 * norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2) + 4 * (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 + 4 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) (3 / 32 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k - 4 * w k ^ 2 * ((- 1 + 2 * w k) ^ 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ^ 2 * (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)))) Hh1 Hh2)).
  equal Q2 e359 e360.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e361 : ex := (Abs e362)%N.
(* absolute(-inner(b, w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))) <= absolute(inner(b, w[k]*(2*total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*w - total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l)*basis(k) - hadamard(ones(n) - basis(k), hadamard((ones(n) + u)/2, w))))), by same *)
Lemma step_233 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (- inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))))
  <= Rabs (inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))).
Proof.
  intros n b u w k Hs_n Hi_k.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  equal Q1 e361 e285.
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
  assert (P1 : den Ev rv e362 <= den Ev rv e361) by (exact (Rle_abs (den Ev rv e362))).
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
  assert (P1 : den Ev rv e362 <= den Ev rv e361) by (exact (step_234 n b u w k Hs_n Hi_k)).
  assert (P2 : den Ev rv e361 <= den Ev rv e285) by (exact (step_233 n b u w k Hs_n Hi_k)).
  assert (P3 : den Ev rv e285 <= den Ev rv e287) by (exact (step_194 n b u w k Hs_n Hi_k)).
  assert (P4 : den Ev rv e287 <= den Ev rv e289) by (exact (step_193 n b u w k Hs_n Hi_k Hh1)).
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

Definition e363 : ex := (Add e289 (Opp e362))%N.
Definition e365 : ex := (Add e288 e289)%N.
Definition e364 : ex := (Add e365 (Opp e30))%N.
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
  assert (P1 : den Ev rv e362 <= den Ev rv e289) by (exact (step_235 n b u w k Hs_n Hi_k Hh1)).
  equal Q2 e363 e364.
  assert (P3 : den Ev rv e30 <= den Ev rv e365) by (exact (rearranged (den Ev rv e362) (den Ev rv e289) (den Ev rv e30) (den Ev rv e365) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e365) by (exact (step_236 n b u w k Hs_n Hi_k P3)).
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
  assert (P1 : den Ev rv e30 <= den Ev rv e358) by (exact (step_231 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5)).
  assert (P2 : den Ev rv e30 <= den Ev rv e355) by (exact (step_230 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P3 : den Ev rv e30 <= den Ev rv e360) by (exact (step_232 n u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition e368 : ex := (Add p437 e280)%N.
Definition e366 : ex := (Add e368 e360)%N.
Definition e367 : ex := (Add (Add e360 p437) e280)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e366) by (exact (step_70 (inner n b (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) (3 / 32 - 4 * norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w))))) ^ 2 + 4 * (- (/ 8) + norm n (vscal (w k) (vadd (vadd (vscal (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) w) (vscal (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) (basis k))) (vopp (had (vadd ones (vopp (basis k))) (had (vscal (/ 2) (vadd ones u)) w)))))) ^ 2 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) Hh1 Hh2)).
  equal Q2 e366 e367.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e360) by (exact (step_238 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5)).
  assert (P2 : den Ev rv e30 <= den Ev rv e368) by (exact (step_237 n b u w k Hs_n Hi_k Hh6)).
  assert (P3 : den Ev rv e30 <= den Ev rv e367) by (exact (step_239 n b u w k Hs_n Hi_k P1 P2)).
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

Definition p659 : ex := (Add (Add (Add (Add (Mul (Int 3) (Inv (Int 32))) (Opp (Mul e352 p450))) (Mul e352 (Pow (Add (Opp (Inv (Int 8))) p449) 2%nat))) p448) p444)%N.
Definition e369 : ex := (Add p659 p449)%N.
Definition e370 : ex := (Add e369 (Opp e30))%N.
Definition e371 : ex := (Add e373 (Opp e372))%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e369) by (exact (step_240 n b u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5 Hh6)).
  equal Q2 e370 e371.
  assert (P3 : den Ev rv e372 <= den Ev rv e373) by (exact (rearranged (den Ev rv e30) (den Ev rv e369) (den Ev rv e372) (den Ev rv e373) P1 Q2)).
  assert (P4 : den Ev rv e372 <= den Ev rv e373) by (exact (step_241 n b u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e374 : ex := (Opp (Sum (0, 20003) (Mul (Mul (Mul (Mul p467 (Add e67 (Mul (Opp (V1 1 (0, 20003))) e67))) p474) p470) p472)))%N.
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
  assert (P1 : den Ev rv e374 <= den Ev rv e373) by (exact (step_242 n b (vopp u) (f n d A x) k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4 Hh5 Hh6)).
  exact (P1).
Qed.

Definition e377 : ex := (Max (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition e375 : ex := (Add e62 (Opp e377))%N.
Definition e378 : ex := (Max (0, 20000) (Abs (Opp (V1 1 (0, 20000)))))%N.
Definition e376 : ex := (Add e62 (Opp e378))%N.
Definition e381 : ex := (Min (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition e379 : ex := (Add e381 (Opp e62))%N.
Definition e382 : ex := (Min (0, 20000) (Abs (Opp (V1 1 (0, 20000)))))%N.
Definition e380 : ex := (Add e382 (Opp e62))%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e303) by (exact (step_207 n d A x Hs_n Hs_d)).
  equal Q2 e375 e376.
  assert (P3 : den Ev rv e378 <= den Ev rv e62) by (exact (rearranged (den Ev rv e377) (den Ev rv e62) (den Ev rv e378) (den Ev rv e62) Hh1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e303) by (exact (step_207 n d A x Hs_n Hs_d)).
  assert (P5 : den Ev rv e301 <= den Ev rv e62) by (exact (step_206 n d A x Hs_n Hs_d)).
  equal Q6 e379 e380.
  assert (P7 : den Ev rv e62 <= den Ev rv e382) by (exact (rearranged (den Ev rv e62) (den Ev rv e381) (den Ev rv e62) (den Ev rv e382) Hh2 Q6)).
  assert (P8 : den Ev rv e374 <= den Ev rv e373) by (exact (step_243 n d A b u x k Hs_n Hs_d Hi_k P1 P3 P4 P5 P7 Hh3)).
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

Definition p672 : ex := (Mul p467 (Add e67 (Mul (Opp (V1 0 (0, 20003))) e67)))%N.
Definition p673 : ex := (Sum (0, 20003) (Mul (Mul (Mul p672 p485) p480) p482))%N.
Definition e383 : ex := (Opp p673)%N.
Definition e384 : ex := (Add e373 (Opp e383))%N.
Definition e386 : ex := (Add e373 p673)%N.
Definition e385 : ex := (Add e386 (Opp e30))%N.
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
  assert (P1 : den Ev rv e383 <= den Ev rv e373) by (exact (step_244 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e384 e385.
  assert (P3 : den Ev rv e30 <= den Ev rv e386) by (exact (rearranged (den Ev rv e383) (den Ev rv e373) (den Ev rv e30) (den Ev rv e386) P1 Q2)).
  assert (P4 : den Ev rv e30 <= den Ev rv e386) by (exact (step_245 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition e387 : ex := (Mul e140 e386)%N.
Definition e399 : ex := (Mul (Int 5) (Inv (Int 16)))%N.
Definition e388 : ex := (Add e399 (Mul e140 p673))%N.
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
  assert (P1 : den Ev rv e309 <= den Ev rv e387) by (exact (step_33 2 (5 / 32 + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)) 0 Hh1 Hh2)).
  equal Q2 e30 e309.
  equal Q3 e387 e388.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e140) by (exact (step_109)).
  assert (P2 : den Ev rv e30 <= den Ev rv e386) by (exact (step_246 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  assert (P3 : den Ev rv e30 <= den Ev rv e388) by (exact (step_247 n d A b u x k Hs_n Hs_d Hi_k P1 P2)).
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

Definition p681 : ex := (Mul e140 (Sum (0, 20003) (Mul (Mul (Mul p672 p504) p499) p501)))%N.
Definition e389 : ex := (Add e399 p681)%N.
Definition e390 : ex := (Add e389 (Opp e30))%N.
Definition e392 : ex := (Add e399 p512)%N.
Definition e391 : ex := (Add e392 p523)%N.
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
  assert (P1 : den Ev rv e30 <= den Ev rv e389) by (exact (step_248 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e390 e391.
  assert (P3 : den Ev rv e315 <= den Ev rv e392) by (exact (rearranged (den Ev rv e30) (den Ev rv e389) (den Ev rv e315) (den Ev rv e392) P1 Q2)).
  assert (P4 : den Ev rv e315 <= den Ev rv e392) by (exact (step_249 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition e393 : ex := (Add e399 p531)%N.
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
  assert (P1 : den Ev rv e317 <= den Ev rv e393) by (exact (step_250 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition e394 : ex := (Add e399 p536)%N.
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
  assert (P1 : den Ev rv e320 <= den Ev rv e394) by (exact (one_norm_least n (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k)) (den Ev rv e394) (fun u0 Hu0 Hu1 => (step_251 n d A b u0 x k Hs_n Hs_d Hi_k Hu0 Hu1 Hh1)) Hs_n)).
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

Definition e395 : ex := (Add e399 p548)%N.
Definition e396 : ex := (Add e395 p551)%N.
Definition p690 : ex := (Add (Opp p547) p553)%N.
Definition e398 : ex := (Sum (0, 20003) p690)%N.
Definition e397 : ex := (Add e399 (Opp e398))%N.
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
  assert (P1 : den Ev rv e321 <= den Ev rv e395) by (exact (step_252 n d A b x k Hs_n Hs_d Hi_k Hh1)).
  equal Q2 e396 e397.
  assert (P3 : den Ev rv e398 <= den Ev rv e399) by (exact (rearranged (den Ev rv e321) (den Ev rv e395) (den Ev rv e398) (den Ev rv e399) P1 Q2)).
  assert (P4 : den Ev rv e398 <= den Ev rv e399) by (exact (step_253 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p693 : ex := (Add (Opp p575) (Abs p585))%N.
Definition e400 : ex := (Sum (0, 4097) p693)%N.
Definition e401 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e400))%N.
Definition e402 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e399))%N.
Definition e403 : ex := (Sum (0, 20000) (Mul (Pow (V1 0 (0, 20000)) 2%nat) e399))%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e400 e399 _ (fun sv Wv SFv => (step_254 n d A b x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e401 e402.
  equal Q2 e403 e343.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p698 : ex := (Opp p520)%N.
Definition p699 : ex := (Sum (0, 20003) (Mul p590 (Add (Abs p698) p698)))%N.
Definition e407 : ex := (Sum (0, 20004) p699)%N.
Definition e404 : ex := (Mul e407 e67)%N.
Definition e405 : ex := (Sum (0, 20004) (Mul (Pow (V1 0 (0, 20004)) 2%nat) (Sum (0, 20003) (Add (Opp p595) p596))))%N.
(* total(total((absolute((-(W(x) - hadamard(identity(n), W(x))))[k, l]) + (-(W(x) - hadamard(identity(n), W(x))))[k, l])*(v[k]**2 + v[l]**2), k), l)/2 <= total(v[k]**2*total(-(W(x) - hadamard(identity(n), W(x)))[k, l] + absolute((W(x) - hadamard(identity(n), W(x)))[k, l]), l), k), by same *)
Lemma step_256 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l) + mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))) / 2
  <= sum n (fun k => v k ^ 2 * sum n (fun l => - madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l + Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e404 e405.
  exact (Req_le _ _ Q1).
Qed.

Definition p703 : ex := (Sum (0, 20003) (Mul p598 p698))%N.
Definition e406 : ex := (Sum (0, 20004) p703)%N.
(* total(total((-v[l] + v[k])**2*(-(W(x) - hadamard(identity(n), W(x))))[k, l], k), l) <= total(total((v[k]**2 + v[l]**2)*(absolute((-(W(x) - hadamard(identity(n), W(x))))[k, l]) + (-(W(x) - hadamard(identity(n), W(x))))[k, l]), k), l), by instance *)
Lemma step_257 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l) + mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e406 <= den Ev rv e407) by (exact (laplacian_bound.step_56 n (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) v Hs_n)).
  exact (P1).
Qed.

Definition p705 : ex := (Sum (0, 4097) (Mul p602 (Opp p603)))%N.
Definition e408 : ex := (Sum (0, 4096) p705)%N.
Definition p707 : ex := (Sum (0, 4163) (Mul p606 (Add (Abs (Opp p607)) (Opp p608))))%N.
Definition e409 : ex := (Sum (0, 4162) p707)%N.
Definition e410 : ex := (Mul e67 e408)%N.
Definition e411 : ex := (Mul e67 e409)%N.
Definition e412 : ex := (Mul (Sum (0, 20004) (Sum (0, 20003) (Opp p599))) e67)%N.
Definition e413 : ex := (Mul e67 e406)%N.
Definition e414 : ex := (Mul e67 e407)%N.
(* total(total(-((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l]), k), l)/2 <= total(total((absolute((-(W(x) - hadamard(identity(n), W(x))))[k, l]) + (-(W(x) - hadamard(identity(n), W(x))))[k, l])*(v[k]**2 + v[l]**2), k), l)/2, by replace *)
Lemma step_258 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => - ((- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l) + mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e408 e409 _ (fun sv Wv SFv => (step_257 n d A b v x Hs_n Hs_d)) (nil_replaced Ev rv)) e410 e411.
  equal Q2 e412 e413.
  equal Q3 e414 e404.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e415 : ex := (Opp e341)%N.
(* -inner(v, B(x)*v) <= total(total(-((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l]), k), l)/2, by same *)
Lemma step_259 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - inner n v (mulv n (B n d A b x) v)
  <= sum n (fun l => sum n (fun k => - ((- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e415 e412.
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
  assert (P1 : den Ev rv e415 <= den Ev rv e412) by (exact (step_259 n d A b v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e412 <= den Ev rv e404) by (exact (step_258 n d A b v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e404 <= den Ev rv e405) by (exact (step_256 n d A b v x Hs_n Hs_d)).
  assert (P4 : den Ev rv e405 <= den Ev rv e343) by (exact (step_255 n d A b v x Hs_n Hs_d Hh1)).
  assert (P5 : den Ev rv e343 <= den Ev rv e344) by (exact (step_221 n v Hs_n)).
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

Definition e416 : ex := (Add e344 (Opp e415))%N.
Definition e418 : ex := (Opp e344)%N.
Definition e417 : ex := (Add e341 (Opp e418))%N.
(* -5*norm(v)**2/16 <= inner(v, B(x)*v), by discharge *)
Lemma step_262 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n b <= 1 ->
  - (5 * norm n v ^ 2 / 16) <= inner n v (mulv n (B n d A b x) v).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e415 <= den Ev rv e344) by (exact (step_260 n d A b v x Hs_n Hs_d Hh1)).
  equal Q2 e416 e417.
  assert (P3 : den Ev rv e418 <= den Ev rv e341) by (exact (rearranged (den Ev rv e415) (den Ev rv e344) (den Ev rv e418) (den Ev rv e341) P1 Q2)).
  assert (P4 : den Ev rv e418 <= den Ev rv e341) by (exact (step_261 n d A b v x Hs_n Hs_d P3)).
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
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e418 /\
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e341.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e342 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (nil_known Ev)).
Qed.
