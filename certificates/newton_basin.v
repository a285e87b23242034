(* Basin of Newton's method: a ball from which Newton's method converges. The claim newton-basin of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require sharp_convexity.
From Weightshift Require sharp_third.
From Weightshift Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* delta*norm(A*(y - z)) <= C_3()*norm(A*(x - z))**2/2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  delta_ * norm n (mulv d A (vadd y (vopp z))) <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * C_3 zeta / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e17 : ex := (Sc 0)%N.
Definition e176 : ex := (Mul (Mul (Int 4) (Sqrt (Int 2))) (Pow e17 2%nat))%N.
Definition e62 : ex := (Int 1)%N.
Definition e34 : ex := (Opp e17)%N.
Definition e172 : ex := (Add e62 e34)%N.
Definition p6 : ex := (Mul e176 e172)%N.
Definition p7 : ex := (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow e17 2%nat))))%N.
Definition e175 : ex := (Add p7 (Mul (Int 15) e17))%N.
Definition e1 : ex := (Mul p6 e175)%N.
Definition e2 : ex := (Abs e1)%N.
(* 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) <= absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)), by below absolute *)
Lemma step_1 :
  forall (zeta : R),
  4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)
  <= Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)).
Proof.
  intros zeta.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (Rle_abs (den Ev rv e1))).
  exact (P1).
Qed.

(* 0 <= -4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)), by assume *)
Lemma step_2 :
  forall (zeta : R),
  0
  <= - (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) ->
  0
  <= - (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)).
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

Definition e181 : ex := (Opp e1)%N.
Definition e3 : ex := (Add e2 e181)%N.
Definition e6 : ex := (Add e181 e2)%N.
Definition e5 : ex := (Int 0)%N.
Definition e4 : ex := (Add e6 (Opp e5))%N.
(* 0 <= -4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)), by discharge *)
Lemma step_3 :
  forall (zeta : R),
  0
  <= - (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)).
Proof.
  intros zeta.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (step_1 zeta)).
  equal Q2 e3 e4.
  assert (P3 : den Ev rv e5 <= den Ev rv e6) by (exact (rearranged (den Ev rv e1) (den Ev rv e2) (den Ev rv e5) (den Ev rv e6) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e6) by (exact (step_2 zeta P3)).
  exact (P4).
Qed.

Definition p16 : ex := (Pow (Sqrt (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (Add (V1 0 (1, 4097)) (Opp (V1 1 (1, 4097)))))) 2%nat))) 2%nat)%N.
Definition p17 : ex := (Sqrt (Sum (0, 4098) (Pow (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (Add (V1 2 (1, 4099)) (Opp (V1 1 (1, 4099)))))) 2%nat)))%N.
Definition e139 : ex := (Inv e17)%N.
Definition e7 : ex := (Mul (Mul (Mul p16 p17) (Inv (Int 2))) e139)%N.
(* 0 <= norm(A*(x - z))**2*norm(A*(y - z))/(2*delta), by nonnegative *)
Lemma step_4 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0 <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_.
Proof.
  intros n d A delta_ x y z Hs_n Hs_d Hp_delta_.
  setting [n; d] [delta_] [x; z; y] [A] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e7.
  exact N1.
Qed.

Definition e18 : ex := (Sc 1)%N.
Definition p21 : ex := (Add e18 (Opp (Abs e18)))%N.
Definition e8 : ex := (Mul e17 p21)%N.
Definition e9 : ex := (Abs e8)%N.
(* s*(a - absolute(a)) <= absolute(s*(a - absolute(a))), by below absolute *)
Lemma step_5 :
  forall (a s : R),
  s * (a - Rabs a) <= Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (Rle_abs (den Ev rv e8))).
  exact (P1).
Qed.

Definition e31 : ex := (Abs e17)%N.
Definition e45 : ex := (Abs p21)%N.
Definition e10 : ex := (Mul e31 e45)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_6 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e9 e10.
  exact (Req_le _ _ Q1).
Qed.

Definition e15 : ex := (Mul e17 (Abs e18))%N.
Definition e11 : ex := (Add e15 e9)%N.
Definition e12 : ex := (Add e15 e10)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_7 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e9 e10 _ (fun sv Wv SFv => (step_6 a s)) (nil_replaced Ev rv)) e11 e12.
  exact (P1).
Qed.

Definition e13 : ex := (Add e8 e15)%N.
Definition e14 : ex := (Add e9 e15)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_8 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e8 e9 _ (fun sv Wv SFv => (step_5 a s)) (nil_replaced Ev rv)) e13 e14.
  equal Q2 e14 e11.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_9 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e15))).
Qed.

Definition p32 : ex := (Add (Opp e18) (Abs e18))%N.
Definition e21 : ex := (Mul e17 p32)%N.
Definition e16 : ex := (Add (Mul e18 e17) e21)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_10 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e15 e16.
  exact (Req_le _ _ Q1).
Qed.

(* s <= r, by assume *)
Lemma step_11 :
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
Lemma step_12 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e17 e18 _ (fun sv Wv SFv => (step_11 r s Hh1)) (nil_replaced Ev rv)) e19 e20.
  exact (P1).
Qed.

Definition e22 : ex := (Abs e21)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_13 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e22) by (exact (Rle_abs (den Ev rv e21))).
  exact (P1).
Qed.

Definition e23 : ex := (Mul e31 (Abs p32))%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_14 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e22 e23.
  exact (Req_le _ _ Q1).
Qed.

Definition e37 : ex := (Add e34 e31)%N.
Definition e28 : ex := (Mul e18 e37)%N.
Definition e24 : ex := (Abs e28)%N.
Definition p42 : ex := (Abs e37)%N.
Definition e25 : ex := (Mul (Abs e18) p42)%N.
Definition e30 : ex := (Mul e17 e18)%N.
Definition e26 : ex := (Add e30 e24)%N.
Definition e27 : ex := (Add e30 e25)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_15 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e24 e25 _ (fun sv Wv SFv => (step_14 a r)) (nil_replaced Ev rv)) e26 e27.
  exact (P1).
Qed.

Definition e29 : ex := (Add e30 e28)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_16 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e28 e24 _ (fun sv Wv SFv => (step_13 a r)) (nil_replaced Ev rv)) e29 e26.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_17 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e30))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_18 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e31) by (exact (Rle_abs (den Ev rv e17))).
  exact (P1).
Qed.

(* a - absolute(a) <= 0, by assume *)
Lemma step_19 :
  forall (a : R),
  a - Rabs a <= 0 ->
  a - Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* -a <= 0, by assume *)
Lemma step_20 :
  forall (a : R),
  - a <= 0 ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= a, by assume *)
Lemma step_21 :
  forall (a : R),
  0 <= a ->
  0 <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e32 : ex := (Add e17 (Opp e5))%N.
Definition e33 : ex := (Add e5 (Opp e34))%N.
(* -a <= 0, by discharge *)
Lemma step_22 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e17) by (exact (step_21 a Hh1)).
  equal Q2 e32 e33.
  assert (P3 : den Ev rv e34 <= den Ev rv e5) by (exact (rearranged (den Ev rv e5) (den Ev rv e17) (den Ev rv e34) (den Ev rv e5) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e5) by (exact (step_20 a P3)).
  exact (P4).
Qed.

(* -a <= a, by transitive *)
Lemma step_23 :
  forall (a : R),
  0 <= a ->
  - a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e5) by (exact (step_22 a Hh1)).
  assert (P2 : den Ev rv e5 <= den Ev rv e17) by (exact (step_21 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_24 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e17))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_25 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e17) by (exact (step_24 a)).
  assert (P2 : den Ev rv e34 <= den Ev rv e17) by (exact (step_23 a Hh1)).
  assert (P3 : den Ev rv e31 <= den Ev rv e17) by (exact (absolute_below (den Ev rv e17) (den Ev rv e17) P1 P2)).
  exact (P3).
Qed.

(* -a + absolute(a) <= 0, by assume *)
Lemma step_26 :
  forall (a : R),
  - a + Rabs a <= 0 ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e35 : ex := (Add e17 (Opp e31))%N.
Definition e36 : ex := (Add e5 (Opp e37))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_27 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e17) by (exact (step_25 a Hh1)).
  equal Q2 e35 e36.
  assert (P3 : den Ev rv e37 <= den Ev rv e5) by (exact (rearranged (den Ev rv e31) (den Ev rv e17) (den Ev rv e37) (den Ev rv e5) P1 Q2)).
  assert (P4 : den Ev rv e37 <= den Ev rv e5) by (exact (step_26 a P3)).
  exact (P4).
Qed.

Definition e38 : ex := (Add e31 e34)%N.
Definition e40 : ex := (Opp e35)%N.
Definition e39 : ex := (Add e5 e40)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_28 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e31) by (exact (step_18 a)).
  equal Q2 e38 e39.
  assert (P3 : den Ev rv e35 <= den Ev rv e5) by (exact (rearranged (den Ev rv e17) (den Ev rv e31) (den Ev rv e35) (den Ev rv e5) P1 Q2)).
  assert (P4 : den Ev rv e35 <= den Ev rv e5) by (exact (step_19 a P3)).
  exact (P4).
Qed.

Definition e41 : ex := (Abs e35)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_29 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e5) by (exact (step_28 a)).
  assert (P2 : den Ev rv e37 <= den Ev rv e5) by (exact (step_27 a Hh1)).
  equal Q3 e40 e37.
  assert (P4 : den Ev rv e41 <= den Ev rv e5) by (exact (absolute_below (den Ev rv e35) (den Ev rv e5) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p56 : ex := (Mul (Abs e18) e41)%N.
Definition e42 : ex := (Add e30 p56)%N.
Definition e43 : ex := (Add e30 (Mul (Abs e18) e5))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_30 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e41 e5 _ (fun sv Wv SFv => (step_29 a Hh1)) (nil_replaced Ev rv)) e42 e43.
  equal Q2 e27 e42.
  equal Q3 e43 e30.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_31 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e26) by (exact (step_16 a r)).
  assert (P2 : den Ev rv e26 <= den Ev rv e27) by (exact (step_15 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e44 : ex := (Add (Mul (Sc 2) e18) (Mul e18 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_32 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e20) by (exact (step_12 a r s Hh1)).
  assert (P2 : den Ev rv e20 <= den Ev rv e44) by (exact (step_10 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e46 : ex := (Add e15 (Mul e31 e5))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_33 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e45 e5 _ (fun sv Wv SFv => (step_29 a Hh1)) (nil_replaced Ev rv)) e12 e46.
  equal Q2 e46 e15.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_34 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e11) by (exact (step_8 a s)).
  assert (P2 : den Ev rv e11 <= den Ev rv e12) by (exact (step_7 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e49 : ex := (Mul e18 e31)%N.
Definition e47 : ex := (Add (Mul e18 e35) e49)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_35 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e30 e47.
  exact (Req_le _ _ Q1).
Qed.

Definition e48 : ex := (Add e49 p56)%N.
Definition e52 : ex := (Mul e17 (Sc 2))%N.
Definition e50 : ex := (Add e52 (Mul (Sc 2) e37))%N.
Definition e51 : ex := (Add e52 (Mul (Abs (Sc 2)) p42))%N.
(* a*s <= a*r, by transitive *)
Lemma step_36 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e47) by (exact (step_35 a s)).
  assert (P2 : den Ev rv e47 <= den Ev rv e48) by (exact (step_34 a s)).
  assert (P3 : den Ev rv e48 <= den Ev rv e49) by (exact (step_33 a s Hh1)).
  assert (P4 : den Ev rv e49 <= den Ev rv e50) by (exact (step_32 a r s Hh2)).
  assert (P5 : den Ev rv e50 <= den Ev rv e51) by (exact (step_31 a r)).
  assert (P6 : den Ev rv e51 <= den Ev rv e52) by (exact (step_30 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition p67 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p68 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p67)) 2%nat))%N.
Definition e160 : ex := (Sqrt p68)%N.
Definition e151 : ex := (Pow e160 2%nat)%N.
Definition p71 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p72 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p71)) 2%nat)))%N.
Definition p73 : ex := (Mul (Mul e151 p72) (Inv (Int 2)))%N.
Definition e143 : ex := (Mul p73 e139)%N.
Definition e53 : ex := (Mul e143 e5)%N.
Definition p76 : ex := (Mul (Mul (Int 4) (Sqrt (Int 2))) (Pow e18 2%nat))%N.
Definition p77 : ex := (Add (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow e18 2%nat)))) (Mul (Int 15) e18))%N.
Definition p78 : ex := (Mul (Mul p76 (Add e62 (Opp e18))) p77)%N.
Definition p79 : ex := (Opp p78)%N.
Definition p80 : ex := (Abs p78)%N.
Definition e144 : ex := (Add p79 p80)%N.
Definition e54 : ex := (Mul e143 e144)%N.
Definition e55 : ex := (Mul (Mul (Mul (Mul e151 e144) p72) (Inv (Int 2))) e139)%N.
(* 0 <= Rational(1, 2)*((-4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2*norm(A*(y - z))/delta), by instance *)
Lemma step_37 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0 <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_ ->
  0
  <= - (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) ->
  0
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))) * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_.
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_; zeta] [x; z; y] [A] [] [0%N].
  assert (P1 : den Ev rv e53 <= den Ev rv e54) by (exact (step_36 (norm n (mulv d A (vadd x (vopp z))) ^ 2 * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_) (- (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))) 0 Hh1 Hh2)).
  equal Q2 e5 e53.
  equal Q3 e54 e55.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= r, by assume *)
Lemma step_38 :
  forall (r : R),
  0 <= r ->
  0 <= r.
Proof.
  intros r Hh1.
  setting [] [r] [] [] [] [].
  exact Hh1.
Qed.

Definition e56 : ex := (Add e17 e18)%N.
Definition e57 : ex := (Add e5 e18)%N.
(* s <= r + s, by replace *)
Lemma step_39 :
  forall (r s : R),
  0 <= r ->
  s <= r + s.
Proof.
  intros r s Hh1.
  setting [] [r; s] [] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e5 e17 _ (fun sv Wv SFv => (step_38 r Hh1)) (nil_replaced Ev rv)) e56 e57.
  equal Q2 e18 e57.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= s, by assume *)
Lemma step_40 :
  forall (s : R),
  0 <= s ->
  0 <= s.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  exact Hh1.
Qed.

Definition e58 : ex := (Add e18 e17)%N.
(* 0 <= r + s, by transitive *)
Lemma step_41 :
  forall (r s : R),
  0 <= s ->
  0 <= r ->
  0 <= r + s.
Proof.
  intros r s Hh1 Hh2.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e17) by (exact (step_40 s Hh1)).
  assert (P2 : den Ev rv e17 <= den Ev rv e58) by (exact (step_39 r s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p87 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 3 (1, 20000))))%N.
Definition e59 : ex := (Mul e17 (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p87)) 2%nat))) 2%nat))%N.
Definition p89 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 4 (1, 20000))))) e62)))%N.
Definition p90 : ex := (Mul p89 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p91 : ex := (Mul p89 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p92 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p90) (Opp (Mul p90 p91)))%N.
Definition p93 : ex := (Mul p89 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p94 : ex := (Add p91 (Opp (V1 1 (0, 20002))))%N.
Definition p95 : ex := (Sum (0, 20002) (Mul p92 p94))%N.
Definition e60 : ex := (Sum (0, 20005) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p87)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add (Sum (0, 20002) (Mul p92 (Add (Mul (Del (0, 20002) (0, 20003)) p91) (Opp (Mul p91 p93))))) (Mul (Del (0, 20005) (0, 20003)) p95)) (Opp (Mul p90 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p93) (Opp (Mul p93 p91))) p94))))) (Opp (Mul p95 p93))) (Sum (0, 20000) (Mul (Mul (Del (0, 20005) (0, 20000)) (V1 0 (0, 20005))) (Mul (Del (0, 20000) (0, 20003)) (V1 0 (0, 20000)))))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 2 (1, 20004)) (Opp (V1 3 (1, 20004))))))))%N.
(* delta*norm(A*(y - z))**2 <= inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by instance *)
Lemma step_42 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2
  <= inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3.
  setting [n; d] [delta_] [w; b; y; z; x] [A] [] [0%N].
  assert (P1 : den Ev rv e59 <= den Ev rv e60) by (exact (sharp_convexity.inequality_1 n d A b delta_ w x (vadd y (vopp z)) Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

(* 0 <= -delta*norm(A*(y - z))**2 + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by assume *)
Lemma step_43 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= - (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))) ->
  0
  <= - (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z Hs_n Hs_d Hp_delta_ Hh1.
  setting [n; d] [delta_] [y; z; x; b; w] [A] [] [0%N].
  exact Hh1.
Qed.

Definition p97 : ex := (Mul (Mul (Mul (Mul p76 e151) (Add e62 (Opp e18))) p77) p72)%N.
Definition e67 : ex := (Add e34 p97)%N.
Definition e61 : ex := (Abs e67)%N.
(* absolute(-r + 4*sqrt(2)*zeta**2*norm(A*(x - z))**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)*norm(A*(y - z))) <= absolute(-r + 4*sqrt(2)*zeta**2*norm(A*(x - z))**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)*norm(A*(y - z))), by same *)
Lemma step_44 :
  forall (n d : nat) (A : mat) (r : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))))
  <= Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))).
Proof.
  intros n d A r x y z zeta Hs_n Hs_d.
  setting [n; d] [r; zeta] [x; z; y] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e61))).
Qed.

(* s <= 1, by assume *)
Lemma step_45 :
  forall (s : R),
  s < 1 ->
  s <= 1.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition p100 : ex := (Mul (Mul (Int 4) (Sqrt (Int 2))) (Pow (Sc 2) 2%nat))%N.
Definition p101 : ex := (Add (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow (Sc 2) 2%nat)))) (Mul (Int 15) (Sc 2)))%N.
Definition p102 : ex := (Abs (Add (Opp e18) (Mul (Mul (Mul (Mul p100 p16) (Add e62 (Opp (Sc 2)))) p101) p17)))%N.
Definition e63 : ex := (Mul e17 p102)%N.
Definition e64 : ex := (Mul e62 p102)%N.
Definition p105 : ex := (Mul (Mul (Mul p100 e151) (Add e62 (Opp (Sc 2)))) p101)%N.
Definition p106 : ex := (Mul p105 p72)%N.
Definition e70 : ex := (Add (Opp e18) p106)%N.
Definition e66 : ex := (Abs e70)%N.
Definition e65 : ex := (Mul e62 e66)%N.
(* s*absolute(-r + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z))) <= absolute(-r + 4*sqrt(2)*zeta**2*norm(A*(x - z))**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)*norm(A*(y - z))), by replace *)
Lemma step_46 :
  forall (n d : nat) (A : mat) (r s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  s < 1 ->
  s * Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))))
  <= Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))).
Proof.
  intros n d A r s x y z zeta Hs_n Hs_d Hh1.
  setting [n; d] [s; r; zeta] [x; z; y] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e17 e62 _ (fun sv Wv SFv => (step_45 s Hh1)) (nil_replaced Ev rv)) e63 e64.
  equal Q2 e65 e66.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* -r + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) <= absolute(-r + 4*sqrt(2)*zeta**2*norm(A*(x - z))**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)*norm(A*(y - z))), by below absolute *)
Lemma step_47 :
  forall (n d : nat) (A : mat) (r : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  - r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))
  <= Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))).
Proof.
  intros n d A r x y z zeta Hs_n Hs_d.
  setting [n; d] [r; zeta] [x; z; y] [A] [] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e61) by (exact (Rle_abs (den Ev rv e67))).
  exact (P1).
Qed.

(* 0 <= s, by assume *)
Lemma step_48 :
  forall (s : R),
  0 < s ->
  0 <= s.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition e68 : ex := (Mul e17 e70)%N.
Definition e69 : ex := (Mul e17 e66)%N.
(* s*(-r + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z))) <= s*absolute(-r + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z))), by instance *)
Lemma step_49 :
  forall (n d : nat) (A : mat) (r s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= s ->
  - r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))
  <= Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) ->
  s * (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))))
  <= s * Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))).
Proof.
  intros n d A r s x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [s; r; zeta] [x; z; y] [A] [] [].
  assert (P1 : den Ev rv e68 <= den Ev rv e69) by (exact (step_36 s (Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))))) (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) Hh1 Hh2)).
  exact (P1).
Qed.

(* s*(-r + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z))) <= s*absolute(-r + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z))), by discharge *)
Lemma step_50 :
  forall (n d : nat) (A : mat) (r s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 < s ->
  s * (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))))
  <= s * Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))).
Proof.
  intros n d A r s x y z zeta Hs_n Hs_d Hh1.
  setting [n; d] [s; r; zeta] [x; z; y] [A] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e17) by (exact (step_48 s Hh1)).
  assert (P2 : den Ev rv e70 <= den Ev rv e66) by (exact (step_47 n d A r x y z zeta Hs_n Hs_d)).
  assert (P3 : den Ev rv e68 <= den Ev rv e69) by (exact (step_49 n d A r s x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition p112 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p113 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p112))%N.
Definition p114 : ex := (Add (V1 2 (1, 20000)) (Mul e18 p112))%N.
Definition p115 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p114))) e62)))%N.
Definition p116 : ex := (Mul p115 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p114))))%N.
Definition p117 : ex := (Mul p115 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p114))))%N.
Definition p118 : ex := (Mul p115 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p114))))%N.
Definition p119 : ex := (Mul p117 p118)%N.
Definition p120 : ex := (Add (V1 3 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p121 : ex := (Mul (Opp (Sum (0, 20002) (Mul p116 (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p120))))) e62)%N.
Definition p122 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p120)) p121)%N.
Definition p123 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p120)) p121)%N.
Definition p124 : ex := (Mul p115 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p114))))%N.
Definition p125 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p120)) p121)%N.
Definition e71 : ex := (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul (Pow (Add (Opp p113) (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p112))) 2%nat) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p116 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p116 (V1 0 (0, 20002)))))) p119) (Mul (Mul p117 (Add (Mul (Int 2) p117) (Opp (V1 0 (0, 20004))))) p118)) (Mul p117 (Mul p118 (Add (Mul (Int 2) p118) (Opp (V1 0 (0, 20005))))))) (Add (Mul p122 e62) (Mul e62 p123))) (Mul (Int 2) (Mul (Mul (Mul p117 p117) p122) p118))) (Mul (Int 2) (Mul p117 (Mul (Mul p118 p118) p123)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul (Mul p124 p124) p125)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p124 (V1 0 (0, 20003))) p125)))) p119))))) (Inv (Int 2)))%N.
Definition p127 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p112)) 2%nat)))%N.
Definition p128 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p120)) 2%nat)))%N.
Definition e72 : ex := (Mul (Mul (Pow p127 2%nat) e1) p128)%N.
(* total(total(((A*(x - z))[k] - (A*(x - z))[l])**2*(hadamard(W(z + s*(x - z)), (A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*ones(n).T + ones(n)*(A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T) + 2*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*f(z + s*(x - z)).T + 2*f(z + s*(x - z))*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T + (-6*inner(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)) + 2*inner(hadamard(f(z + s*(x - z)), b), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)))*f(z + s*(x - z))*f(z + s*(x - z)).T)[k, l], k), l)/2 <= C_3()*norm(A*(x - z))**2*norm(A*(y - z)), by instance *)
Lemma step_51 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * C_3 zeta * norm n (mulv d A (vadd y (vopp z))).
Proof.
  intros n d A b s x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta; s] [b; x; z; y] [A] [] [].
  assert (P1 : den Ev rv e71 <= den Ev rv e72) by (exact (sharp_third.inequality_1 n d A b (mulv d A (vadd y (vopp z))) (mulv d A (vadd x (vopp z))) (vadd z (vscal s (vadd x (vopp z)))) zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  exact (P1).
Qed.

(* -r + total(total(((A*(x - z))[k] - (A*(x - z))[l])**2*(hadamard(W(z + s*(x - z)), (A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*ones(n).T + ones(n)*(A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T) + 2*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*f(z + s*(x - z)).T + 2*f(z + s*(x - z))*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T + (-6*inner(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)) + 2*inner(hadamard(f(z + s*(x - z)), b), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)))*f(z + s*(x - z))*f(z + s*(x - z)).T)[k, l], k), l)/2 <= -r + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)), by assume *)
Lemma step_52 :
  forall (n d : nat) (A : mat) (b : vec) (r s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - r
  <= - r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) ->
  sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - r
  <= - r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))).
Proof.
  intros n d A b r s x y z zeta Hs_n Hs_d Hh1.
  setting [n; d] [s; r; zeta] [x; z; b; y] [A] [] [].
  exact Hh1.
Qed.

Definition p130 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p67))%N.
Definition p131 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p67))%N.
Definition p132 : ex := (Add (V1 1 (1, 20000)) (Mul e17 p67))%N.
Definition p133 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p132))) e62)))%N.
Definition p134 : ex := (Mul p133 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p132))))%N.
Definition p135 : ex := (Mul p133 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p132))))%N.
Definition p136 : ex := (Mul p133 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p132))))%N.
Definition p137 : ex := (Mul p135 p136)%N.
Definition p138 : ex := (Add (V1 3 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p139 : ex := (Mul (Opp (Sum (0, 20002) (Mul p134 (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p138))))) e62)%N.
Definition p140 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p138)) p139)%N.
Definition p141 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p138)) p139)%N.
Definition p142 : ex := (Mul p133 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p132))))%N.
Definition p143 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p138)) p139)%N.
Definition p144 : ex := (Sum (0, 20005) (Sum (0, 20004) (Mul (Pow (Add (Opp p130) p131) 2%nat) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p134 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p134 (V1 2 (0, 20002)))))) p137) (Mul (Mul p135 (Add (Mul (Int 2) p135) (Opp (V1 2 (0, 20004))))) p136)) (Mul p135 (Mul p136 (Add (Mul (Int 2) p136) (Opp (V1 2 (0, 20005))))))) (Add (Mul p140 e62) (Mul e62 p141))) (Mul (Int 2) (Mul (Mul (Mul p135 p135) p140) p136))) (Mul (Int 2) (Mul p135 (Mul (Mul p136 p136) p141)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul (Mul p142 p142) p143)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p142 (V1 2 (0, 20003))) p143)))) p137)))))%N.
Definition e73 : ex := (Mul p144 (Inv (Int 2)))%N.
Definition p146 : ex := (Mul e151 (Mul (Mul p100 (Add e62 (Opp (Sc 2)))) p101))%N.
Definition p147 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p138)) 2%nat)))%N.
Definition e74 : ex := (Mul p146 p147)%N.
Definition e75 : ex := (Add e74 (Opp e73))%N.
Definition p150 : ex := (Mul p105 p147)%N.
Definition e78 : ex := (Add (Opp e18) p150)%N.
Definition e77 : ex := (Add e73 (Opp e18))%N.
Definition e76 : ex := (Add e78 (Opp e77))%N.
(* -r + total(total(((A*(x - z))[k] - (A*(x - z))[l])**2*(hadamard(W(z + s*(x - z)), (A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*ones(n).T + ones(n)*(A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T) + 2*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*f(z + s*(x - z)).T + 2*f(z + s*(x - z))*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T + (-6*inner(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)) + 2*inner(hadamard(f(z + s*(x - z)), b), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)))*f(z + s*(x - z))*f(z + s*(x - z)).T)[k, l], k), l)/2 <= -r + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)), by discharge *)
Lemma step_53 :
  forall (n d : nat) (A : mat) (b : vec) (r s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - r
  <= - r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))).
Proof.
  intros n d A b r s x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [s; r; zeta] [x; z; b; y] [A] [] [].
  assert (P1 : den Ev rv e73 <= den Ev rv e74) by (exact (step_51 n d A b s x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e75 e76.
  assert (P3 : den Ev rv e77 <= den Ev rv e78) by (exact (rearranged (den Ev rv e73) (den Ev rv e74) (den Ev rv e77) (den Ev rv e78) P1 Q2)).
  assert (P4 : den Ev rv e77 <= den Ev rv e78) by (exact (step_52 n d A b r s x y z zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e79 : ex := (Mul e17 e77)%N.
Definition e80 : ex := (Mul e17 e78)%N.
(* s*(-r + total(total(((A*(x - z))[k] - (A*(x - z))[l])**2*(hadamard(W(z + s*(x - z)), (A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*ones(n).T + ones(n)*(A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T) + 2*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*f(z + s*(x - z)).T + 2*f(z + s*(x - z))*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T + (-6*inner(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)) + 2*inner(hadamard(f(z + s*(x - z)), b), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)))*f(z + s*(x - z))*f(z + s*(x - z)).T)[k, l], k), l)/2) <= s*(-r + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z))), by instance *)
Lemma step_54 :
  forall (n d : nat) (A : mat) (b : vec) (r s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= s ->
  sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - r
  <= - r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) ->
  s * (sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - r)
  <= s * (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))).
Proof.
  intros n d A b r s x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [s; r; zeta] [x; z; b; y] [A] [] [].
  assert (P1 : den Ev rv e79 <= den Ev rv e80) by (exact (step_36 s (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) (sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - r) Hh1 Hh2)).
  exact (P1).
Qed.

(* s*(-r + total(total(((A*(x - z))[k] - (A*(x - z))[l])**2*(hadamard(W(z + s*(x - z)), (A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*ones(n).T + ones(n)*(A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T) + 2*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*f(z + s*(x - z)).T + 2*f(z + s*(x - z))*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T + (-6*inner(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)) + 2*inner(hadamard(f(z + s*(x - z)), b), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)))*f(z + s*(x - z))*f(z + s*(x - z)).T)[k, l], k), l)/2) <= s*(-r + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z))), by discharge *)
Lemma step_55 :
  forall (n d : nat) (A : mat) (b : vec) (r s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 < s ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  s * (sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - r)
  <= s * (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))).
Proof.
  intros n d A b r s x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; d] [s; r; zeta] [x; z; b; y] [A] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e17) by (exact (step_48 s Hh1)).
  assert (P2 : den Ev rv e77 <= den Ev rv e78) by (exact (step_53 n d A b r s x y z zeta Hs_n Hs_d Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  assert (P3 : den Ev rv e79 <= den Ev rv e80) by (exact (step_54 n d A b r s x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition p156 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p67))%N.
Definition p157 : ex := (Add (V1 1 (1, 20000)) (Mul e17 p71))%N.
Definition p158 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p157))) e62)))%N.
Definition p159 : ex := (Mul p158 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p157))))%N.
Definition p160 : ex := (Mul p158 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p157))))%N.
Definition p161 : ex := (Add p160 (Opp (V1 3 (0, 20002))))%N.
Definition p162 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p159) (Opp (Mul p159 p160))) p161))%N.
Definition p163 : ex := (Mul p158 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p157))))%N.
Definition p164 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p163) (Opp (Mul p163 p160)))%N.
Definition p165 : ex := (Sum (0, 20002) (Mul p164 p161))%N.
Definition p166 : ex := (Add (V1 2 (1, 20004)) (Opp (V1 1 (1, 20004))))%N.
Definition p167 : ex := (Add (Opp (Sum (0, 20003) (Mul p156 p162))) (Mul e17 (Sum (0, 20005) (Mul p130 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p164 (Add (Mul (Del (0, 20002) (0, 20003)) p160) (Opp (Mul p160 p159))))) (Mul (Del (0, 20005) (0, 20003)) p165)) (Opp (Mul p163 p162))) (Opp (Mul p165 p159))) (V2 0 (0, 20003) (1, 20004)))) p166))))))%N.
Definition p168 : ex := (Opp (Mul (Mul e18 (Pow e17 2%nat)) (Inv (Int 2))))%N.
Definition e86 : ex := (Add p167 p168)%N.
Definition e81 : ex := (D (T0 0) e86)%N.
Definition p171 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p71))%N.
Definition p172 : ex := (Mul p158 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p157))))%N.
Definition p173 : ex := (Mul p172 p163)%N.
Definition p174 : ex := (Mul (Opp (Sum (0, 20002) (Mul p160 (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p67))))) e62)%N.
Definition p175 : ex := (Add p131 p174)%N.
Definition p176 : ex := (Add p130 p174)%N.
Definition p177 : ex := (Add p156 p174)%N.
Definition e82 : ex := (Mul e17 (Add (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul (Pow (Add (Opp p171) (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p71))) 2%nat) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p160 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p160 (V1 3 (0, 20002)))))) p173) (Mul (Mul p172 (Add (Mul (Int 2) p172) (Opp (V1 3 (0, 20004))))) p163)) (Mul p172 (Mul p163 (Add (Mul (Int 2) p163) (Opp (V1 3 (0, 20005))))))) (Add (Mul p175 e62) (Mul e62 p176))) (Mul (Int 2) (Mul (Mul (Mul p172 p172) p175) p163))) (Mul (Int 2) (Mul p172 (Mul (Mul p163 p163) p176)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul (Mul p159 p159) p177)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p159 (V1 3 (0, 20003))) p177)))) p173))))) (Inv (Int 2))) (Opp e18)))%N.
(* D(-inner(A*(y - z), h(z + s*(x - z))) + s*inner(A*(y - z), B(z + s*(x - z))*A*(x - z)) - r*s**2/2, s) <= s*(-r + total(total(((A*(x - z))[k] - (A*(x - z))[l])**2*(hadamard(W(z + s*(x - z)), (A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*ones(n).T + ones(n)*(A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T) + 2*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*f(z + s*(x - z)).T + 2*f(z + s*(x - z))*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T + (-6*inner(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)) + 2*inner(hadamard(f(z + s*(x - z)), b), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)))*f(z + s*(x - z))*f(z + s*(x - z)).T)[k, l], k), l)/2), by same *)
Lemma step_56 :
  forall (n d : nat) (A : mat) (b : vec) (r s : R) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun s => (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - r * s ^ 2 / 2)) s
  <= s * (sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - r).
Proof.
  intros n d A b r s x y z Hs_n Hs_d.
  setting [n; d] [s; r] [y; z; x; b] [A] [] [].
  equal Q1 e81 e82.
  exact (Req_le _ _ Q1).
Qed.

Definition p179 : ex := (Pow p72 2%nat)%N.
Definition p180 : ex := (Add (Opp e18) (Mul (Mul (Mul (Mul p100 p179) (Add e62 (Opp (Sc 2)))) p101) e160))%N.
Definition e83 : ex := (Mul e17 p180)%N.
Definition e85 : ex := (Abs p180)%N.
Definition e84 : ex := (Mul e17 e85)%N.
(* D(-inner(A*(y - z), h(z + s*(x - z))) + s*inner(A*(y - z), B(z + s*(x - z))*A*(x - z)) - r*s**2/2, s) <= absolute(-r + 4*sqrt(2)*zeta**2*norm(A*(x - z))**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)*norm(A*(y - z))), by transitive *)
Lemma step_57 :
  forall (n d : nat) (A : mat) (b : vec) (r s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 < s ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  s < 1 ->
  Derive (fun s => (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - r * s ^ 2 / 2)) s
  <= Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))).
Proof.
  intros n d A b r s x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [s; r; zeta] [y; z; x; b] [A] [] [].
  assert (P1 : den Ev rv e81 <= den Ev rv e82) by (exact (step_56 n d A b r s x y z Hs_n Hs_d)).
  assert (P2 : den Ev rv e82 <= den Ev rv e83) by (exact (step_55 n d A b r s x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  assert (P3 : den Ev rv e83 <= den Ev rv e84) by (exact (step_50 n d A r s x y z zeta Hs_n Hs_d Hh1)).
  assert (P4 : den Ev rv e84 <= den Ev rv e85) by (exact (step_46 n d A r s x y z zeta Hs_n Hs_d Hh8)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Lemma slope_1 :
  forall (n d : nat) (A : mat) (b : vec) (r s : R) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  is_derive (fun s => - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - r * s ^ 2 / 2) s
    (Derive (fun s => (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - r * s ^ 2 / 2)) s).
Proof.
  intros n d A b r s x y z Hs_n Hs_d.
  setting [n; d] [s; r] [y; z; x; b] [A] [] [].
  derivative (nil_nonzero Ev) (T0 0)%N e86 e81.
Qed.

Definition e87 : ex := (Abs (Add (Opp e18) (Mul (Mul (Mul (Mul e176 (Pow p128 2%nat)) e172) e175) p127)))%N.
Definition p185 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p112))%N.
Definition p186 : ex := (Add (V1 2 (1, 20000)) (Mul e62 p120))%N.
Definition p187 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p186))) e62)))%N.
Definition p188 : ex := (Mul p187 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p186))))%N.
Definition p189 : ex := (Mul p187 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p186))))%N.
Definition p190 : ex := (Add p189 (Opp (V1 0 (0, 20002))))%N.
Definition p191 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p188) (Opp (Mul p188 p189))) p190))%N.
Definition p192 : ex := (Mul p187 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p186))))%N.
Definition p193 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p192) (Opp (Mul p192 p189)))%N.
Definition p194 : ex := (Sum (0, 20002) (Mul p193 p190))%N.
Definition p195 : ex := (Add (V1 3 (1, 20004)) (Opp (V1 2 (1, 20004))))%N.
Definition p196 : ex := (Add (V1 2 (1, 20000)) (Mul e5 p120))%N.
Definition p197 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p196))) e62)))%N.
Definition p198 : ex := (Mul p197 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p196))))%N.
Definition p199 : ex := (Mul p197 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p196))))%N.
Definition p200 : ex := (Add p199 (Opp (V1 0 (0, 20002))))%N.
Definition p201 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p198) (Opp (Mul p198 p199))) p200))%N.
Definition p202 : ex := (Sum (0, 20003) (Mul p185 p201))%N.
Definition p203 : ex := (Mul p197 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p196))))%N.
Definition p204 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p203) (Opp (Mul p203 p199)))%N.
Definition p205 : ex := (Sum (0, 20002) (Mul p204 p200))%N.
Definition e88 : ex := (Add (Add (Add (Opp (Sum (0, 20003) (Mul p185 p191))) (Mul e62 (Sum (0, 20005) (Mul p113 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p193 (Add (Mul (Del (0, 20002) (0, 20003)) p189) (Opp (Mul p189 p188))))) (Mul (Del (0, 20005) (0, 20003)) p194)) (Opp (Mul p192 p191))) (Opp (Mul p194 p188))) (V2 0 (0, 20003) (1, 20004)))) p195)))))) (Opp (Mul (Mul e18 (Pow e62 2%nat)) (Inv (Int 2))))) (Opp (Add (Add (Opp p202) (Mul e5 (Sum (0, 20005) (Mul p113 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p204 (Add (Mul (Del (0, 20002) (0, 20003)) p199) (Opp (Mul p199 p198))))) (Mul (Del (0, 20005) (0, 20003)) p205)) (Opp (Mul p203 p201))) (Opp (Mul p205 p198))) (V2 0 (0, 20003) (1, 20004)))) p195)))))) (Opp (Mul (Mul e18 (Pow e5 2%nat)) (Inv (Int 2)))))))%N.
Definition p207 : ex := (Add (Add (V1 2 (1, 20000)) (V1 3 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p208 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p207))) e62)))%N.
Definition p209 : ex := (Mul p208 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p207))))%N.
Definition p210 : ex := (Mul p208 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p207))))%N.
Definition p211 : ex := (Add p210 (Opp (V1 0 (0, 20002))))%N.
Definition p212 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p209) (Opp (Mul p209 p210))) p211))%N.
Definition p213 : ex := (Mul p208 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p207))))%N.
Definition p214 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p213) (Opp (Mul p213 p210)))%N.
Definition p215 : ex := (Sum (0, 20002) (Mul p214 p211))%N.
Definition e89 : ex := (Add (Add (Add (Opp (Sum (0, 20003) (Mul p185 p212))) (Opp (Mul e18 (Inv (Int 2))))) p202) (Sum (0, 20005) (Mul p113 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p214 (Add (Mul (Del (0, 20002) (0, 20003)) p210) (Opp (Mul p210 p209))))) (Mul (Del (0, 20005) (0, 20003)) p215)) (Opp (Mul p213 p212))) (Opp (Mul p215 p209))) (V2 0 (0, 20003) (1, 20004)))) p195)))))%N.
(* -r/2 + inner(A*(y - z), h(z + 0*(x - z))) - inner(A*(y - z), h(z + x - z)) + inner(A*(y - z), B(z + x - z)*A*(x - z)) <= absolute(-r + 4*sqrt(2)*zeta**2*norm(A*(x - z))**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)*norm(A*(y - z))), by mean value *)
Lemma step_58 :
  forall (n d : nat) (A : mat) (b : vec) (r : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) - r / 2 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z)))
  <= Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))).
Proof.
  intros n d A b r x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta; r] [b; y; z; x] [A] [] [].
  assert (P1 : den Ev rv e88 <= den Ev rv e87) by (exact (mean_value (fun s => - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - r * s ^ 2 / 2) (fun s => Derive (fun s => (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - r * s ^ 2 / 2)) s) (den Ev rv e87) (fun s => (slope_1 n d A b r s x y z Hs_n Hs_d)) (fun s H0 H1 => (step_57 n d A b r s x y z zeta Hs_n Hs_d H0 Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 H1)))).
  equal Q2 e89 e88.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p217 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p71))%N.
Definition p218 : ex := (Add (Add (V1 1 (1, 20000)) (V1 0 (1, 20000))) (Opp (V1 1 (1, 20000))))%N.
Definition p219 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p218))) e62)))%N.
Definition p220 : ex := (Mul p219 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p218))))%N.
Definition p221 : ex := (Mul p219 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p218))))%N.
Definition p222 : ex := (Add p221 (Opp (V1 3 (0, 20002))))%N.
Definition p223 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p220) (Opp (Mul p220 p221))) p222))%N.
Definition p224 : ex := (Opp (Sum (0, 20003) (Mul p217 p223)))%N.
Definition p225 : ex := (Mul (Mul (Mul (Mul e176 e151) e172) e175) p72)%N.
Definition p226 : ex := (Add (V1 1 (1, 20000)) (Mul e5 p67))%N.
Definition p227 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p226))) e62)))%N.
Definition p228 : ex := (Mul p227 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p226))))%N.
Definition p229 : ex := (Mul p227 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p226))))%N.
Definition p230 : ex := (Sum (0, 20003) (Mul p217 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p228) (Opp (Mul p228 p229))) (Add p229 (Opp (V1 3 (0, 20002))))))))%N.
Definition p231 : ex := (Mul p219 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p218))))%N.
Definition p232 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p231) (Opp (Mul p231 p221)))%N.
Definition p233 : ex := (Sum (0, 20002) (Mul p232 p222))%N.
Definition p234 : ex := (Add (V1 0 (1, 20004)) (Opp (V1 1 (1, 20004))))%N.
Definition p235 : ex := (Sum (0, 20005) (Mul p171 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p232 (Add (Mul (Del (0, 20002) (0, 20003)) p221) (Opp (Mul p221 p220))))) (Mul (Del (0, 20005) (0, 20003)) p233)) (Opp (Mul p231 p223))) (Opp (Mul p233 p220))) (V2 0 (0, 20003) (1, 20004)))) p234))))%N.
Definition e90 : ex := (Add (Add (Add p224 (Opp (Mul p225 (Inv (Int 2))))) p230) p235)%N.
Definition e91 : ex := (Abs (Add (Opp p225) p225))%N.
Definition p238 : ex := (Mul (Mul (Int 2) (Sqrt (Int 2))) (Pow e17 2%nat))%N.
Definition p239 : ex := (Mul (Mul (Mul (Mul p238 e151) e172) e175) p72)%N.
Definition e92 : ex := (Add (Add (Add p224 (Opp p239)) p230) p235)%N.
Definition e93 : ex := (Abs e5)%N.
(* -2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + inner(A*(y - z), h(z + 0*(x - z))) - inner(A*(y - z), h(z + x - z)) + inner(A*(y - z), B(z + x - z)*A*(x - z)) <= absolute(0), by instance *)
Lemma step_59 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) - 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z)))
  <= Rabs 0.
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [x; z; y; b] [A] [] [].
  assert (P1 : den Ev rv e90 <= den Ev rv e91) by (exact (step_58 n d A b (4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e92 e90.
  equal Q3 e91 e93.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + absolute(0) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)), by assume *)
Lemma step_60 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1.
  setting [n; d] [zeta] [y; z; x; b] [A] [] [].
  exact Hh1.
Qed.

Definition p242 : ex := (Add (Add (V1 1 (1, 20000)) (V1 2 (1, 20000))) (Opp (V1 1 (1, 20000))))%N.
Definition p243 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p242))) e62)))%N.
Definition p244 : ex := (Mul p243 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p242))))%N.
Definition p245 : ex := (Mul p243 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p242))))%N.
Definition p246 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p244) (Opp (Mul p244 p245)))%N.
Definition p247 : ex := (Add p245 (Opp (V1 3 (0, 20002))))%N.
Definition p248 : ex := (Sum (0, 20002) (Mul p246 p247))%N.
Definition p249 : ex := (Sum (0, 20003) (Mul p156 p248))%N.
Definition p250 : ex := (Mul (Mul (Mul (Mul p238 p179) e172) e175) e160)%N.
Definition p251 : ex := (Add (V1 1 (1, 20000)) (Mul e5 p71))%N.
Definition p252 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p251))) e62)))%N.
Definition p253 : ex := (Mul p252 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p251))))%N.
Definition p254 : ex := (Mul p252 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p251))))%N.
Definition p255 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p253) (Opp (Mul p253 p254)))%N.
Definition p256 : ex := (Sum (0, 20003) (Mul p156 (Sum (0, 20002) (Mul p255 (Add p254 (Opp (V1 3 (0, 20002))))))))%N.
Definition p257 : ex := (Add (Add (Opp p249) (Opp p250)) p256)%N.
Definition p258 : ex := (Mul p243 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p242))))%N.
Definition p259 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p258) (Opp (Mul p258 p245)))%N.
Definition p260 : ex := (Sum (0, 20002) (Mul p259 (Add (Mul (Del (0, 20002) (0, 20003)) p245) (Opp (Mul p245 p244)))))%N.
Definition p261 : ex := (Sum (0, 20002) (Mul p259 p247))%N.
Definition p262 : ex := (Sum (0, 20005) (Mul p130 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add p260 (Mul (Del (0, 20005) (0, 20003)) p261)) (Opp (Mul p258 p248))) (Opp (Mul p261 p244))) (V2 0 (0, 20003) (1, 20004)))) p166))))%N.
Definition e94 : ex := (Add p257 p262)%N.
Definition e95 : ex := (Add e93 (Opp e94))%N.
Definition p265 : ex := (Opp p256)%N.
Definition p266 : ex := (Opp p262)%N.
Definition p267 : ex := (Add p265 p266)%N.
Definition p268 : ex := (Add (Add p267 p250) e93)%N.
Definition e97 : ex := (Add p268 p249)%N.
Definition e96 : ex := (Add e97 (Opp e5))%N.
(* 0 <= 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + absolute(0) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)), by discharge *)
Lemma step_61 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [y; z; x; b] [A] [] [].
  assert (P1 : den Ev rv e94 <= den Ev rv e93) by (exact (step_59 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e95 e96.
  assert (P3 : den Ev rv e5 <= den Ev rv e97) by (exact (rearranged (den Ev rv e94) (den Ev rv e93) (den Ev rv e5) (den Ev rv e97) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e97) by (exact (step_60 n d A b x y z zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e98 : ex := (Mul e17 e151)%N.
Definition p272 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e62)))%N.
Definition p273 : ex := (Mul p272 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p274 : ex := (Mul p272 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p275 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p273) (Opp (Mul p273 p274)))%N.
Definition p276 : ex := (Mul p272 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p277 : ex := (Sum (0, 20002) (Mul p275 (Add (Mul (Del (0, 20002) (0, 20003)) p274) (Opp (Mul p274 p276)))))%N.
Definition p278 : ex := (Add p274 (Opp (V1 3 (0, 20002))))%N.
Definition p279 : ex := (Sum (0, 20002) (Mul p275 p278))%N.
Definition p280 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p276) (Opp (Mul p276 p274)))%N.
Definition p281 : ex := (Sum (0, 20002) (Mul p280 p278))%N.
Definition p282 : ex := (Mul p130 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add p277 (Mul (Del (0, 20005) (0, 20003)) p279)) (Opp (Mul p273 p281))) (Opp (Mul p279 p276))) (Sum (0, 20000) (Mul (Mul (Del (0, 20005) (0, 20000)) (V1 4 (0, 20005))) (Mul (Del (0, 20000) (0, 20003)) (V1 4 (0, 20000)))))) (V2 0 (0, 20003) (1, 20004)))) p234)))%N.
Definition e99 : ex := (Sum (0, 20005) p282)%N.
Definition p284 : ex := (Opp e98)%N.
Definition e100 : ex := (Add e99 p284)%N.
Definition e102 : ex := (Add p284 e99)%N.
Definition e101 : ex := (Add e102 (Opp e5))%N.
(* 0 <= -delta*norm(A*(y - z))**2 + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by discharge *)
Lemma step_62 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0
  <= - (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3.
  setting [n; d] [delta_] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e98 <= den Ev rv e99) by (exact (step_42 n d A b delta_ w x y z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3)).
  equal Q2 e100 e101.
  assert (P3 : den Ev rv e5 <= den Ev rv e102) by (exact (rearranged (den Ev rv e98) (den Ev rv e99) (den Ev rv e5) (den Ev rv e102) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e102) by (exact (step_43 n d A b delta_ w x y z Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

Definition p288 : ex := (Mul (Mul (Mul (Mul (Mul (Int 2) (Sqrt (Int 2))) (Pow e18 2%nat)) p179) (Add e62 (Opp e18))) p77)%N.
Definition e136 : ex := (Mul p288 e160)%N.
Definition p290 : ex := (Add (Add p267 e136) e93)%N.
Definition e115 : ex := (Add p290 p249)%N.
Definition e103 : ex := (Add e115 e102)%N.
Definition p293 : ex := (Add (Add (Add (Add p267 p284) e136) e93) p249)%N.
Definition e104 : ex := (Add p293 e99)%N.
(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + absolute(0) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)) + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by instance *)
Lemma step_63 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= - (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))) ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e103) by (exact (step_41 (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z)))) (- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z)))) Hh1 Hh2)).
  equal Q2 e103 e104.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) <= 0, by assume *)
Lemma step_64 :
  forall (n d : nat) (A : mat) (b w x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0.
Proof.
  intros n d A b w x y Hs_n Hs_d Hh1.
  setting [n; d] [] [x; b; w; y] [A] [] [].
  exact Hh1.
Qed.

(* 0 <= 0, by same *)
Lemma step_65 :
  0 <= 0.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e5))).
Qed.

Definition p295 : ex := (Sum (1, 4097) (Pow (Add (Add (Sum (1, 4098) (Mul (Sum (0, 4099) (Mul (Sum (0, 4100) (Mul (V2 0 (0, 4100) (1, 4097)) (Add (Add (Add (Add (Sum (0, 4101) (Mul (Add (Mul (Del (0, 4100) (0, 4101)) (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 2 (1, 4104))))) e62))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4100) (1, 4102)) (V1 2 (1, 4102))))))) (Opp (Mul (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 2 (1, 4107))))) e62))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4100) (1, 4105)) (V1 2 (1, 4105)))))) (Mul (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 2 (1, 4110))))) e62))) (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4101) (1, 4108)) (V1 2 (1, 4108))))))))) (Add (Mul (Del (0, 4101) (0, 4099)) (Mul (Inv (Sum (0, 4112) (Mul (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 2 (1, 4113))))) e62))) (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4101) (1, 4111)) (V1 2 (1, 4111))))))) (Opp (Mul (Mul (Inv (Sum (0, 4115) (Mul (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4115) (1, 4116)) (V1 2 (1, 4116))))) e62))) (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4101) (1, 4114)) (V1 2 (1, 4114)))))) (Mul (Inv (Sum (0, 4118) (Mul (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4118) (1, 4119)) (V1 2 (1, 4119))))) e62))) (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4099) (1, 4117)) (V1 2 (1, 4117))))))))))) (Mul (Del (0, 4100) (0, 4099)) (Sum (0, 4120) (Mul (Add (Mul (Del (0, 4100) (0, 4120)) (Mul (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 2 (1, 4123))))) e62))) (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4100) (1, 4121)) (V1 2 (1, 4121))))))) (Opp (Mul (Mul (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 2 (1, 4126))))) e62))) (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4100) (1, 4124)) (V1 2 (1, 4124)))))) (Mul (Inv (Sum (0, 4128) (Mul (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (V1 2 (1, 4129))))) e62))) (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4120) (1, 4127)) (V1 2 (1, 4127))))))))) (Add (Mul (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 2 (1, 4132))))) e62))) (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4120) (1, 4130)) (V1 2 (1, 4130)))))) (Opp (V1 3 (0, 4120)))))))) (Opp (Mul (Mul (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 2 (1, 4135))))) e62))) (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4100) (1, 4133)) (V1 2 (1, 4133)))))) (Sum (0, 4136) (Mul (Add (Mul (Del (0, 4099) (0, 4136)) (Mul (Inv (Sum (0, 4138) (Mul (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4138) (1, 4139)) (V1 2 (1, 4139))))) e62))) (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4099) (1, 4137)) (V1 2 (1, 4137))))))) (Opp (Mul (Mul (Inv (Sum (0, 4141) (Mul (Exp (Sum (1, 4142) (Mul (V2 0 (0, 4141) (1, 4142)) (V1 2 (1, 4142))))) e62))) (Exp (Sum (1, 4140) (Mul (V2 0 (0, 4099) (1, 4140)) (V1 2 (1, 4140)))))) (Mul (Inv (Sum (0, 4144) (Mul (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 2 (1, 4145))))) e62))) (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4136) (1, 4143)) (V1 2 (1, 4143))))))))) (Add (Mul (Inv (Sum (0, 4147) (Mul (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4147) (1, 4148)) (V1 2 (1, 4148))))) e62))) (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4136) (1, 4146)) (V1 2 (1, 4146)))))) (Opp (V1 3 (0, 4136))))))))) (Opp (Mul (Sum (0, 4149) (Mul (Add (Mul (Del (0, 4100) (0, 4149)) (Mul (Inv (Sum (0, 4151) (Mul (Exp (Sum (1, 4152) (Mul (V2 0 (0, 4151) (1, 4152)) (V1 2 (1, 4152))))) e62))) (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4100) (1, 4150)) (V1 2 (1, 4150))))))) (Opp (Mul (Mul (Inv (Sum (0, 4154) (Mul (Exp (Sum (1, 4155) (Mul (V2 0 (0, 4154) (1, 4155)) (V1 2 (1, 4155))))) e62))) (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4100) (1, 4153)) (V1 2 (1, 4153)))))) (Mul (Inv (Sum (0, 4157) (Mul (Exp (Sum (1, 4158) (Mul (V2 0 (0, 4157) (1, 4158)) (V1 2 (1, 4158))))) e62))) (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4149) (1, 4156)) (V1 2 (1, 4156))))))))) (Add (Mul (Inv (Sum (0, 4160) (Mul (Exp (Sum (1, 4161) (Mul (V2 0 (0, 4160) (1, 4161)) (V1 2 (1, 4161))))) e62))) (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4149) (1, 4159)) (V1 2 (1, 4159)))))) (Opp (V1 3 (0, 4149)))))) (Mul (Inv (Sum (0, 4163) (Mul (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4163) (1, 4164)) (V1 2 (1, 4164))))) e62))) (Exp (Sum (1, 4162) (Mul (V2 0 (0, 4099) (1, 4162)) (V1 2 (1, 4162))))))))) (Sum (0, 4165) (Mul (Mul (Del (0, 4100) (0, 4165)) (V1 4 (0, 4100))) (Mul (Del (0, 4165) (0, 4099)) (V1 4 (0, 4165)))))))) (V2 0 (0, 4099) (1, 4098)))) (Add (V1 0 (1, 4098)) (Opp (V1 2 (1, 4098)))))) (Sum (0, 4166) (Mul (V2 0 (0, 4166) (1, 4097)) (Sum (0, 4167) (Mul (Add (Mul (Del (0, 4166) (0, 4167)) (Mul (Inv (Sum (0, 4169) (Mul (Exp (Sum (1, 4170) (Mul (V2 0 (0, 4169) (1, 4170)) (V1 2 (1, 4170))))) e62))) (Exp (Sum (1, 4168) (Mul (V2 0 (0, 4166) (1, 4168)) (V1 2 (1, 4168))))))) (Opp (Mul (Mul (Inv (Sum (0, 4172) (Mul (Exp (Sum (1, 4173) (Mul (V2 0 (0, 4172) (1, 4173)) (V1 2 (1, 4173))))) e62))) (Exp (Sum (1, 4171) (Mul (V2 0 (0, 4166) (1, 4171)) (V1 2 (1, 4171)))))) (Mul (Inv (Sum (0, 4175) (Mul (Exp (Sum (1, 4176) (Mul (V2 0 (0, 4175) (1, 4176)) (V1 2 (1, 4176))))) e62))) (Exp (Sum (1, 4174) (Mul (V2 0 (0, 4167) (1, 4174)) (V1 2 (1, 4174))))))))) (Add (Mul (Inv (Sum (0, 4178) (Mul (Exp (Sum (1, 4179) (Mul (V2 0 (0, 4178) (1, 4179)) (V1 2 (1, 4179))))) e62))) (Exp (Sum (1, 4177) (Mul (V2 0 (0, 4167) (1, 4177)) (V1 2 (1, 4177)))))) (Opp (V1 3 (0, 4167))))))))) (Sum (1, 4180) (Mul (Sum (0, 4181) (Mul (Sum (0, 4182) (Mul (Sum (0, 4183) (Mul (V2 0 (0, 4183) (1, 4097)) (Mul (Del (0, 4183) (0, 4182)) (V1 4 (0, 4183))))) (Mul (Del (0, 4182) (0, 4181)) (V1 4 (0, 4182))))) (V2 0 (0, 4181) (1, 4180)))) (V1 2 (1, 4180))))) 2%nat))%N.
Definition e105 : ex := (Sqrt p295)%N.
Definition p297 : ex := (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat)))%N.
Definition e106 : ex := (Mul p297 e105)%N.
Definition e107 : ex := (Mul p297 e5)%N.
Definition p300 : ex := (Sqrt (Sum (1, 20000) (Pow p67 2%nat)))%N.
Definition e108 : ex := (Mul p300 e5)%N.
(* norm(y - z)*norm(A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) <= 0, by replace *)
Lemma step_66 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd y (vopp z)) * norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0.
Proof.
  intros n d A b w x y z Hs_n Hs_d Hh1.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e105 e5 _ (fun sv Wv SFv => (step_64 n d A b w x y Hs_n Hs_d Hh1)) (nil_replaced Ev rv)) e106 e107.
  equal Q2 e108 e5.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p302 : ex := (Add (V1 0 (1, 20006)) (Opp (V1 1 (1, 20006))))%N.
Definition p303 : ex := (Mul p272 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p304 : ex := (Sum (0, 20002) (Mul p280 (Add (Mul (Del (0, 20002) (0, 20004)) p274) (Opp (Mul p274 p303)))))%N.
Definition p305 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p303) (Opp (Mul p303 p274)))%N.
Definition p306 : ex := (Add (V1 0 (1, 20005)) (Opp (V1 2 (1, 20005))))%N.
Definition p307 : ex := (Mul (Del (0, 20000) (0, 20001)) (V1 4 (0, 20000)))%N.
Definition p308 : ex := (Mul (Del (0, 20001) (0, 20002)) (V1 4 (0, 20001)))%N.
Definition p309 : ex := (Add (Add (Sum (1, 20005) (Mul (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) (Add (Add (Add (Add p304 (Mul (Del (0, 20003) (0, 20004)) p281)) (Opp (Mul p276 (Sum (0, 20002) (Mul p305 p278))))) (Opp (Mul p281 p303))) (Sum (0, 20000) (Mul (Mul (Del (0, 20003) (0, 20000)) (V1 4 (0, 20003))) (Mul (Del (0, 20000) (0, 20004)) (V1 4 (0, 20000)))))))) (V2 0 (0, 20004) (1, 20005)))) p306)) (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) p281))) (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20006)) p307)) p308)) (V2 0 (0, 20002) (1, 20003)))) (V1 2 (1, 20003)))))%N.
Definition p310 : ex := (Mul p302 p309)%N.
Definition e111 : ex := (Sum (1, 20006) p310)%N.
Definition e109 : ex := (Abs e111)%N.
Definition p313 : ex := (Sqrt (Sum (1, 20006) (Pow p309 2%nat)))%N.
Definition e110 : ex := (Mul p300 p313)%N.
(* absolute(inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x)) <= norm(y - z)*norm(A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x), by instance *)
Lemma step_67 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)))
  <= norm d (vadd y (vopp z)) * norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)).
Proof.
  intros n d A b w x y z Hs_n Hs_d.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  assert (P1 : den Ev rv e109 <= den Ev rv e110) by (exact (cauchy_schwarz.step_6 d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) Hs_d)).
  exact (P1).
Qed.

(* absolute(inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x)) <= absolute(inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x)), by same *)
Lemma step_68 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)))
  <= Rabs (inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))).
Proof.
  intros n d A b w x y z Hs_n Hs_d.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e109))).
Qed.

(* inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) <= absolute(inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x)), by below absolute *)
Lemma step_69 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= Rabs (inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))).
Proof.
  intros n d A b w x y z Hs_n Hs_d.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e109) by (exact (Rle_abs (den Ev rv e111))).
  exact (P1).
Qed.

(* inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) <= 0, by transitive *)
Lemma step_70 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0.
Proof.
  intros n d A b w x y z Hs_n Hs_d Hh1.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e109) by (exact (step_69 n d A b w x y z Hs_n Hs_d)).
  assert (P2 : den Ev rv e109 <= den Ev rv e109) by (exact (step_68 n d A b w x y z Hs_n Hs_d)).
  assert (P3 : den Ev rv e109 <= den Ev rv e110) by (exact (step_67 n d A b w x y z Hs_n Hs_d)).
  assert (P4 : den Ev rv e110 <= den Ev rv e5) by (exact (step_66 n d A b w x y z Hs_n Hs_d Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

(* 0 <= -inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x), by assume *)
Lemma step_71 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)).
Proof.
  intros n d A b w x y z Hs_n Hs_d Hh1.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  exact Hh1.
Qed.

Definition e114 : ex := (Opp e111)%N.
Definition e112 : ex := (Add e5 e114)%N.
Definition e113 : ex := (Add e114 (Opp e5))%N.
(* 0 <= -inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x), by discharge *)
Lemma step_72 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)).
Proof.
  intros n d A b w x y z Hs_n Hs_d Hh1.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e5) by (exact (step_70 n d A b w x y z Hs_n Hs_d Hh1)).
  equal Q2 e112 e113.
  assert (P3 : den Ev rv e5 <= den Ev rv e114) by (exact (rearranged (den Ev rv e111) (den Ev rv e5) (den Ev rv e5) (den Ev rv e114) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e114) by (exact (step_71 n d A b w x y z Hs_n Hs_d P3)).
  exact (P4).
Qed.

(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + absolute(0) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)) + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by discharge *)
Lemma step_73 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e102) by (exact (step_62 n d A b delta_ w x y z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e5 <= den Ev rv e115) by (exact (step_61 n d A b x y z zeta Hs_n Hs_d Hh2 Hh4 Hh5 Hh6 Hh7 Hh3)).
  assert (P3 : den Ev rv e5 <= den Ev rv e104) by (exact (step_63 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

Definition e116 : ex := (Add e114 e104)%N.
Definition p319 : ex := (Add (Add (Add (Add (Add e114 p265) p266) p284) e136) e93)%N.
Definition p320 : ex := (Add p319 p249)%N.
Definition e117 : ex := (Add p320 e99)%N.
(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + absolute(0) - inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)) + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by instance *)
Lemma step_74 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))) ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e116) by (exact (step_41 (- inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))) (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z)))) Hh1 Hh2)).
  equal Q2 e116 e117.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A.T*h(z) + A.T*diag(w)*diag(w)*A*z) <= 0, by assume *)
Lemma step_75 :
  forall (n d : nat) (A : mat) (b w z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0.
Proof.
  intros n d A b w z Hs_n Hs_d Hh1.
  setting [n; d] [] [z; b; w] [A] [] [].
  exact Hh1.
Qed.

Definition p322 : ex := (Sum (1, 4096) (Pow (Add (Sum (0, 4097) (Mul (V2 0 (0, 4097) (1, 4096)) (Sum (0, 4098) (Mul (Add (Mul (Del (0, 4097) (0, 4098)) (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 0 (1, 4101))))) e62))) (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4097) (1, 4099)) (V1 0 (1, 4099))))))) (Opp (Mul (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104))))) e62))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4097) (1, 4102)) (V1 0 (1, 4102)))))) (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 0 (1, 4107))))) e62))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4098) (1, 4105)) (V1 0 (1, 4105))))))))) (Add (Mul (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 0 (1, 4110))))) e62))) (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4098) (1, 4108)) (V1 0 (1, 4108)))))) (Opp (V1 1 (0, 4098)))))))) (Sum (1, 4111) (Mul (Sum (0, 4112) (Mul (Sum (0, 4113) (Mul (Sum (0, 4114) (Mul (V2 0 (0, 4114) (1, 4096)) (Mul (Del (0, 4114) (0, 4113)) (V1 2 (0, 4114))))) (Mul (Del (0, 4113) (0, 4112)) (V1 2 (0, 4113))))) (V2 0 (0, 4112) (1, 4111)))) (V1 0 (1, 4111))))) 2%nat))%N.
Definition e118 : ex := (Sqrt p322)%N.
Definition p324 : ex := (Sqrt (Sum (1, 4115) (Pow (Add (V1 3 (1, 4115)) (Opp (V1 0 (1, 4115)))) 2%nat)))%N.
Definition e119 : ex := (Mul e118 p324)%N.
Definition e120 : ex := (Mul e5 p324)%N.
Definition e121 : ex := (Mul e5 (Sqrt (Sum (1, 20000) (Pow (Add (V1 3 (1, 20000)) (Opp (V1 0 (1, 20000)))) 2%nat))))%N.
(* norm(A.T*h(z) + A.T*diag(w)*diag(w)*A*z)*norm(y - z) <= 0, by replace *)
Lemma step_76 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) * norm d (vadd y (vopp z))
  <= 0.
Proof.
  intros n d A b w y z Hs_n Hs_d Hh1.
  setting [n; d] [] [z; b; w; y] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e118 e5 _ (fun sv Wv SFv => (step_75 n d A b w z Hs_n Hs_d Hh1)) (nil_replaced Ev rv)) e119 e120.
  equal Q2 e121 e5.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p328 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e62)))%N.
Definition p329 : ex := (Mul p328 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p330 : ex := (Mul p328 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p331 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p329) (Opp (Mul p329 p330)))%N.
Definition p332 : ex := (Mul (Del (0, 20000) (0, 20001)) (V1 3 (0, 20000)))%N.
Definition p333 : ex := (Mul (Del (0, 20001) (0, 20002)) (V1 3 (0, 20001)))%N.
Definition p334 : ex := (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20004)) p332)) p333)) (V2 0 (0, 20002) (1, 20003)))) (V1 1 (1, 20003))))%N.
Definition p335 : ex := (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul p331 (Add p330 (Opp (V1 2 (0, 20002)))))))) p334)%N.
Definition p336 : ex := (Mul p234 p335)%N.
Definition e129 : ex := (Sum (1, 20004) p336)%N.
Definition e122 : ex := (Abs e129)%N.
Definition p339 : ex := (Sqrt (Sum (1, 20004) (Pow p335 2%nat)))%N.
Definition e123 : ex := (Mul p300 p339)%N.
Definition e124 : ex := (Mul p339 p300)%N.
(* absolute(inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z)) <= norm(A.T*h(z) + A.T*diag(w)*diag(w)*A*z)*norm(y - z), by instance *)
Lemma step_77 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)))
  <= norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) * norm d (vadd y (vopp z)).
Proof.
  intros n d A b w y z Hs_n Hs_d.
  setting [n; d] [] [y; z; b; w] [A] [] [].
  assert (P1 : den Ev rv e122 <= den Ev rv e123) by (exact (cauchy_schwarz.step_6 d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) Hs_d)).
  equal Q2 e123 e124.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e126 : ex := (Opp e129)%N.
Definition e125 : ex := (Abs e126)%N.
(* absolute(-inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z)) <= absolute(inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z)), by same *)
Lemma step_78 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)))
  <= Rabs (inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z))).
Proof.
  intros n d A b w y z Hs_n Hs_d.
  setting [n; d] [] [y; z; b; w] [A] [] [].
  equal Q1 e125 e122.
  exact (Req_le _ _ Q1).
Qed.

(* -inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z) <= absolute(-inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z)), by below absolute *)
Lemma step_79 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z))
  <= Rabs (- inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z))).
Proof.
  intros n d A b w y z Hs_n Hs_d.
  setting [n; d] [] [y; z; b; w] [A] [] [].
  assert (P1 : den Ev rv e126 <= den Ev rv e125) by (exact (Rle_abs (den Ev rv e126))).
  exact (P1).
Qed.

(* -inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z) <= 0, by transitive *)
Lemma step_80 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  - inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z))
  <= 0.
Proof.
  intros n d A b w y z Hs_n Hs_d Hh1.
  setting [n; d] [] [y; z; b; w] [A] [] [].
  assert (P1 : den Ev rv e126 <= den Ev rv e125) by (exact (step_79 n d A b w y z Hs_n Hs_d)).
  assert (P2 : den Ev rv e125 <= den Ev rv e122) by (exact (step_78 n d A b w y z Hs_n Hs_d)).
  assert (P3 : den Ev rv e122 <= den Ev rv e124) by (exact (step_77 n d A b w y z Hs_n Hs_d)).
  assert (P4 : den Ev rv e124 <= den Ev rv e5) by (exact (step_76 n d A b w y z Hs_n Hs_d Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

(* 0 <= inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z), by assume *)
Lemma step_81 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) ->
  0
  <= inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)).
Proof.
  intros n d A b w y z Hs_n Hs_d Hh1.
  setting [n; d] [] [y; z; b; w] [A] [] [].
  exact Hh1.
Qed.

Definition e127 : ex := (Add e5 (Opp e126))%N.
Definition e128 : ex := (Add e129 (Opp e5))%N.
(* 0 <= inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z), by discharge *)
Lemma step_82 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  0
  <= inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)).
Proof.
  intros n d A b w y z Hs_n Hs_d Hh1.
  setting [n; d] [] [y; z; b; w] [A] [] [].
  assert (P1 : den Ev rv e126 <= den Ev rv e5) by (exact (step_80 n d A b w y z Hs_n Hs_d Hh1)).
  equal Q2 e127 e128.
  assert (P3 : den Ev rv e5 <= den Ev rv e129) by (exact (rearranged (den Ev rv e126) (den Ev rv e5) (den Ev rv e5) (den Ev rv e129) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e129) by (exact (step_81 n d A b w y z Hs_n Hs_d P3)).
  exact (P4).
Qed.

(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + absolute(0) - inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)) + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by discharge *)
Lemma step_83 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e104) by (exact (step_73 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  assert (P2 : den Ev rv e5 <= den Ev rv e114) by (exact (step_72 n d A b w x y z Hs_n Hs_d Hh8)).
  assert (P3 : den Ev rv e5 <= den Ev rv e117) by (exact (step_74 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

Definition p346 : ex := (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul p331 (Add p330 (Opp (V1 3 (0, 20002)))))))) (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20004)) p307)) p308)) (V2 0 (0, 20002) (1, 20003)))) (V1 1 (1, 20003)))))%N.
Definition p347 : ex := (Mul p234 p346)%N.
Definition e132 : ex := (Sum (1, 20004) p347)%N.
Definition e130 : ex := (Add e132 e117)%N.
Definition e131 : ex := (Add (Add (Add p319 e132) p249) e99)%N.
(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + absolute(0) + inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z) - inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)) + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by instance *)
Lemma step_84 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))) ->
  0
  <= inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e130) by (exact (step_41 (inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z))) (- inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z)))) Hh1 Hh2)).
  equal Q2 e130 e131.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + absolute(0) + inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z) - inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)) + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by discharge *)
Lemma step_85 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e117) by (exact (step_83 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  assert (P2 : den Ev rv e5 <= den Ev rv e132) by (exact (step_82 n d A b w y z Hs_n Hs_d Hh9)).
  assert (P3 : den Ev rv e5 <= den Ev rv e131) by (exact (step_84 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

(* delta*norm(A*(y - z))**2 <= 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)), by assume *)
Lemma step_86 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2
  <= 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) ->
  delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2
  <= 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))).
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1.
  setting [n; d] [delta_; zeta] [y; z; x] [A] [] [0%N].
  exact Hh1.
Qed.

Definition p351 : ex := (Add p274 (Opp (V1 4 (0, 20002))))%N.
Definition p352 : ex := (Sum (0, 20002) (Mul p280 p351))%N.
Definition p353 : ex := (Add p245 (Opp (V1 4 (0, 20002))))%N.
Definition p354 : ex := (Sum (0, 20002) (Mul p259 p353))%N.
Definition p355 : ex := (Sum (0, 20002) (Mul p246 p353))%N.
Definition p356 : ex := (Add (Add (Add (Add (Add (Add (Add (Opp (Sum (1, 20006) (Mul p302 (Add (Add (Sum (1, 20005) (Mul (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) (Add (Add (Add (Add p304 (Mul (Del (0, 20003) (0, 20004)) p352)) (Opp (Mul p276 (Sum (0, 20002) (Mul p305 p351))))) (Opp (Mul p352 p303))) (Sum (0, 20000) (Mul (Mul (Del (0, 20003) (0, 20000)) (V1 3 (0, 20003))) (Mul (Del (0, 20000) (0, 20004)) (V1 3 (0, 20000)))))))) (V2 0 (0, 20004) (1, 20005)))) p306)) (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) p352))) (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20006)) p332)) p333)) (V2 0 (0, 20002) (1, 20003)))) (V1 2 (1, 20003)))))))) (Opp (Sum (0, 20003) (Mul p156 (Sum (0, 20002) (Mul p255 (Add p254 (Opp (V1 4 (0, 20002)))))))))) (Opp (Sum (0, 20005) (Mul p130 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add p260 (Mul (Del (0, 20005) (0, 20003)) p354)) (Opp (Mul p258 p355))) (Opp (Mul p354 p244))) (V2 0 (0, 20003) (1, 20004)))) p166)))))) p284) e136) e93) (Sum (1, 20004) (Mul p234 (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul p331 (Add p330 (Opp (V1 4 (0, 20002)))))))) p334)))) (Sum (0, 20003) (Mul p156 p355)))%N.
Definition p357 : ex := (Sum (0, 20002) (Mul p275 p351))%N.
Definition p358 : ex := (Sum (0, 20005) (Mul p130 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add p277 (Mul (Del (0, 20005) (0, 20003)) p357)) (Opp (Mul p273 p352))) (Opp (Mul p357 p276))) (Sum (0, 20000) (Mul (Mul (Del (0, 20005) (0, 20000)) (V1 3 (0, 20005))) (Mul (Del (0, 20000) (0, 20003)) (V1 3 (0, 20000)))))) (V2 0 (0, 20003) (1, 20004)))) p234))))%N.
Definition e133 : ex := (Add p356 p358)%N.
Definition e134 : ex := (Add e133 (Opp e5))%N.
Definition e135 : ex := (Add e136 p284)%N.
(* delta*norm(A*(y - z))**2 <= 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)), by discharge *)
Lemma step_87 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2
  <= 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [y; z; x; w; b] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e133) by (exact (step_85 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e134 e135.
  assert (P3 : den Ev rv e98 <= den Ev rv e136) by (exact (rearranged (den Ev rv e5) (den Ev rv e133) (den Ev rv e98) (den Ev rv e136) P1 Q2)).
  assert (P4 : den Ev rv e98 <= den Ev rv e136) by (exact (step_86 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)), by assume *)
Lemma step_88 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= - (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) ->
  0
  <= - (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))).
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1.
  setting [n; d] [delta_; zeta] [y; z; x] [A] [] [0%N].
  exact Hh1.
Qed.

Definition e138 : ex := (Add p284 e136)%N.
Definition e137 : ex := (Add e138 (Opp e5))%N.
(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)), by discharge *)
Lemma step_89 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  0
  <= - (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [y; z; x; w; b] [A] [] [0%N].
  assert (P1 : den Ev rv e98 <= den Ev rv e136) by (exact (step_87 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e135 e137.
  assert (P3 : den Ev rv e5 <= den Ev rv e138) by (exact (rearranged (den Ev rv e98) (den Ev rv e136) (den Ev rv e5) (den Ev rv e138) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e138) by (exact (step_88 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

(* 0 <= 1/delta, by nonnegative *)
Lemma step_90 :
  forall (delta_ : R),
  0 < delta_ ->
  0 <= / delta_.
Proof.
  intros delta_ Hp_delta_.
  setting [] [delta_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e139.
  exact N1.
Qed.

Definition e140 : ex := (Mul e139 e5)%N.
Definition e141 : ex := (Mul e139 e138)%N.
Definition e142 : ex := (Mul e138 e139)%N.
(* 0 <= (-delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)))/delta, by instance *)
Lemma step_91 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0 <= / delta_ ->
  0
  <= - (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) ->
  0
  <= (- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) / delta_.
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_; zeta] [y; z; x] [A] [] [0%N].
  assert (P1 : den Ev rv e140 <= den Ev rv e141) by (exact (step_36 (/ delta_) (- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) 0 Hh1 Hh2)).
  equal Q2 e5 e140.
  equal Q3 e141 e142.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (-delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)))/delta, by discharge *)
Lemma step_92 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  0
  <= (- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) / delta_.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [y; z; x; w; b] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e139) by (exact (step_90 delta_ Hp_delta_)).
  assert (P2 : den Ev rv e5 <= den Ev rv e138) by (exact (step_89 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e5 <= den Ev rv e142) by (exact (step_91 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

(* 0 <= Rational(1, 2)*((-4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2*norm(A*(y - z))/delta), by discharge *)
Lemma step_93 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))) * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_.
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_.
  setting [n; d] [delta_; zeta] [x; z; y] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e143) by (exact (step_4 n d A delta_ x y z Hs_n Hs_d Hp_delta_)).
  assert (P2 : den Ev rv e5 <= den Ev rv e144) by (exact (step_3 zeta)).
  assert (P3 : den Ev rv e5 <= den Ev rv e55) by (exact (step_37 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

Definition p367 : ex := (Add (Opp (Mul e18 p179)) p239)%N.
Definition e147 : ex := (Mul p367 (Inv e18))%N.
Definition p369 : ex := (Mul (Mul (Mul e151 e6) p72) (Inv (Int 2)))%N.
Definition e146 : ex := (Mul p369 (Inv e18))%N.
Definition e145 : ex := (Add e147 e146)%N.
(* 0 <= (-delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)))/delta + Rational(1, 2)*((-4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2*norm(A*(y - z))/delta), by instance *)
Lemma step_94 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))) * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_ ->
  0
  <= (- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) / delta_ ->
  0
  <= (- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) / delta_ + norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))) * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_.
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [zeta; delta_] [x; z; y] [A] [] [1%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e145) by (exact (step_41 ((- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) / delta_) (norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))) * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_) Hh1 Hh2)).
  exact (P1).
Qed.

(* 0 <= (-delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)))/delta + Rational(1, 2)*((-4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2*norm(A*(y - z))/delta), by discharge *)
Lemma step_95 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  0
  <= (- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) / delta_ + norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))) * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [zeta; delta_] [x; z; y; w; b] [A] [] [1%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e146) by (exact (step_93 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_)).
  assert (P2 : den Ev rv e5 <= den Ev rv e147) by (exact (step_92 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e5 <= den Ev rv e145) by (exact (step_94 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

(* norm(A*(y - z))**2 <= absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4))*norm(A*(x - z))**2*norm(A*(y - z))/(2*delta), by assume *)
Lemma step_96 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  norm n (mulv d A (vadd y (vopp z))) ^ 2
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_ ->
  norm n (mulv d A (vadd y (vopp z))) ^ 2
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_.
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1.
  setting [n; d] [zeta; delta_] [y; z; x] [A] [] [1%N].
  exact Hh1.
Qed.

Definition p372 : ex := (Mul (Add (Opp (Mul e18 e151)) p250) (Inv e18))%N.
Definition p373 : ex := (Mul (Mul (Mul (Mul p179 e6) e160) (Inv (Int 2))) (Inv e18))%N.
Definition e148 : ex := (Add p372 p373)%N.
Definition e149 : ex := (Add e148 (Opp e5))%N.
Definition p376 : ex := (Mul p179 e2)%N.
Definition p377 : ex := (Mul (Mul p376 e160) (Inv (Int 2)))%N.
Definition e152 : ex := (Mul p377 (Inv e18))%N.
Definition e150 : ex := (Add e152 (Opp e151))%N.
(* norm(A*(y - z))**2 <= absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4))*norm(A*(x - z))**2*norm(A*(y - z))/(2*delta), by discharge *)
Lemma step_97 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  norm n (mulv d A (vadd y (vopp z))) ^ 2
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [zeta; delta_] [y; z; x; w; b] [A] [] [1%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e148) by (exact (step_95 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e149 e150.
  assert (P3 : den Ev rv e151 <= den Ev rv e152) by (exact (rearranged (den Ev rv e5) (den Ev rv e148) (den Ev rv e151) (den Ev rv e152) P1 Q2)).
  assert (P4 : den Ev rv e151 <= den Ev rv e152) by (exact (step_96 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

Definition p380 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (Add (V1 3 (1, 20000)) (Opp (V1 4 (1, 20000)))))) 2%nat))%N.
Definition e158 : ex := (Sqrt p380)%N.
Definition e153 : ex := (Pow e158 2%nat)%N.
Definition p383 : ex := (Mul (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (Add (V1 2 (1, 20000)) (Opp (V1 4 (1, 20000)))))) 2%nat))) 2%nat) p80)%N.
Definition e154 : ex := (Mul (Mul (Mul p383 e158) (Inv (Int 2))) e139)%N.
Definition p385 : ex := (Mul p383 (Inv (Int 2)))%N.
Definition e159 : ex := (Mul p385 e139)%N.
Definition e155 : ex := (Mul e159 e158)%N.
Definition e156 : ex := (Sqrt (Sum (0, 4428) (Pow (Sum (1, 4429) (Mul (V2 0 (0, 4428) (1, 4429)) (Add (V1 3 (1, 4429)) (Opp (V1 4 (1, 4429)))))) 2%nat)))%N.
Definition e157 : ex := (Mul (Mul (Mul (Pow (Sqrt (Sum (0, 4430) (Pow (Sum (1, 4431) (Mul (V2 0 (0, 4430) (1, 4431)) (Add (V1 2 (1, 4431)) (Opp (V1 4 (1, 4431)))))) 2%nat))) 2%nat) p80) (Inv (Int 2))) e139)%N.
(* norm(A*(y - z)) <= absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4))*norm(A*(x - z))**2/(2*delta), by cancel square *)
Lemma step_98 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  norm n (mulv d A (vadd y (vopp z)))
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 / delta_.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [w; b; x; y; z] [A] [] [0%N].
  assert (P1 : den Ev rv e153 <= den Ev rv e154) by (exact (step_97 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e154 e155.
  nonnegative N3 (nil_nonnegative Ev) e156.
  nonnegative N4 (nil_nonnegative Ev) e157.
  exact ((cancel_square (den Ev rv e158) (den Ev rv e159) (Rle_trans _ _ _ P1 (Req_le _ _ Q2)) N3 N4)).
Qed.

(* 0 <= -norm(A*(y - z)) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4))*norm(A*(x - z))**2/(2*delta), by assume *)
Lemma step_99 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= - norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 / delta_ ->
  0
  <= - norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 / delta_.
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1.
  setting [n; d] [zeta; delta_] [y; z; x] [A] [] [1%N].
  exact Hh1.
Qed.

Definition p390 : ex := (Mul p376 (Inv (Int 2)))%N.
Definition e161 : ex := (Mul p390 (Inv e18))%N.
Definition p392 : ex := (Opp e160)%N.
Definition e162 : ex := (Add e161 p392)%N.
Definition e164 : ex := (Add p392 e161)%N.
Definition e163 : ex := (Add e164 (Opp e5))%N.
(* 0 <= -norm(A*(y - z)) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4))*norm(A*(x - z))**2/(2*delta), by discharge *)
Lemma step_100 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  0
  <= - norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 / delta_.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [zeta; delta_] [y; z; x; w; b] [A] [] [1%N].
  assert (P1 : den Ev rv e160 <= den Ev rv e161) by (exact (step_98 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e162 e163.
  assert (P3 : den Ev rv e5 <= den Ev rv e164) by (exact (rearranged (den Ev rv e160) (den Ev rv e161) (den Ev rv e5) (den Ev rv e164) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e164) by (exact (step_99 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

(* 0 <= delta, by nonnegative *)
Lemma step_101 :
  forall (delta_ : R),
  0 < delta_ ->
  0 <= delta_.
Proof.
  intros delta_ Hp_delta_.
  setting [] [delta_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e17.
  exact N1.
Qed.

Definition e165 : ex := (Mul e17 e5)%N.
Definition p397 : ex := (Mul (Mul (Mul p179 p80) (Inv (Int 2))) e139)%N.
Definition e190 : ex := (Add p392 p397)%N.
Definition e166 : ex := (Mul e17 e190)%N.
(* 0 <= delta*(-norm(A*(y - z)) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4))*norm(A*(x - z))**2/(2*delta)), by instance *)
Lemma step_102 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0 <= delta_ ->
  0
  <= - norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 / delta_ ->
  0
  <= delta_ * (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 / delta_).
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_; zeta] [y; z; x] [A] [] [0%N].
  assert (P1 : den Ev rv e165 <= den Ev rv e166) by (exact (step_36 delta_ (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 / delta_) 0 Hh1 Hh2)).
  equal Q2 e5 e165.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* -4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) <= 0, by assume *)
Lemma step_103 :
  forall (zeta : R),
  - (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) <= 0 ->
  - (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) <= 0.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by assume *)
Lemma step_104 :
  forall (zeta : R),
  0 <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0 <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

(* zeta <= 1590660727/2500000000, by assume *)
Lemma step_105 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  zeta <= 1590660727 / 2500000000.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= 1590660727/2500000000 - zeta, by assume *)
Lemma step_106 :
  forall (zeta : R),
  0 <= 1590660727 / 2500000000 - zeta ->
  0 <= 1590660727 / 2500000000 - zeta.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

Definition e167 : ex := (Mul (Int 909339273) (Inv (Int 2500000000)))%N.
(* 0 <= 909339273/2500000000, by nonnegative *)
Lemma step_107 :
  0 <= 909339273 / 2500000000.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e167.
  exact N1.
Qed.

Definition e168 : ex := (Mul (Int 1590660727) (Inv (Int 2500000000)))%N.
Definition e169 : ex := (Add e168 e34)%N.
Definition e170 : ex := (Add e169 (Opp e5))%N.
(* 0 <= 1590660727/2500000000 - zeta, by discharge *)
Lemma step_108 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  0 <= 1590660727 / 2500000000 - zeta.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e168) by (exact (step_105 zeta Hh1)).
  equal Q2 e169 e170.
  assert (P3 : den Ev rv e5 <= den Ev rv e169) by (exact (rearranged (den Ev rv e17) (den Ev rv e168) (den Ev rv e5) (den Ev rv e169) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e169) by (exact (step_106 zeta P3)).
  exact (P4).
Qed.

Definition e171 : ex := (Add e167 e169)%N.
(* 0 <= 1 - zeta, by instance *)
Lemma step_109 :
  forall (zeta : R),
  0 <= 1590660727 / 2500000000 - zeta ->
  0 <= 909339273 / 2500000000 ->
  0 <= 1 - zeta.
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e171) by (exact (step_41 (909339273 / 2500000000) (1590660727 / 2500000000 - zeta) Hh1 Hh2)).
  equal Q2 e171 e172.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= -12*zeta**2 + 15*zeta - 4, by decided *)
Lemma step_110 :
  forall (zeta : R),
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= - 4 - 12 * zeta ^ 2 + 15 * zeta.
Proof.
  intros zeta Hh1 Hh2.
  decide_scalar.
Qed.

(* 0 <= 1 - zeta, by discharge *)
Lemma step_111 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  0 <= 1 - zeta.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e169) by (exact (step_108 zeta Hh1)).
  assert (P2 : den Ev rv e5 <= den Ev rv e167) by (exact (step_107)).
  assert (P3 : den Ev rv e5 <= den Ev rv e172) by (exact (step_109 zeta P1 P2)).
  exact (P3).
Qed.

Definition e173 : ex := (Mul e172 e5)%N.
Definition e174 : ex := (Mul e172 e175)%N.
(* 0 <= (1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by instance *)
Lemma step_112 :
  forall (zeta : R),
  0 <= 1 - zeta ->
  0 <= - 4 - 12 * zeta ^ 2 + 15 * zeta ->
  0 <= (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e173 <= den Ev rv e174) by (exact (step_36 (1 - zeta) (- 4 - 12 * zeta ^ 2 + 15 * zeta) 0 Hh1 Hh2)).
  equal Q2 e5 e173.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by discharge *)
Lemma step_113 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  6362642907 / 10000000000 <= zeta ->
  0 <= (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e172) by (exact (step_111 zeta Hh1)).
  assert (P2 : den Ev rv e5 <= den Ev rv e175) by (exact (step_110 zeta Hh2 Hh1)).
  assert (P3 : den Ev rv e5 <= den Ev rv e174) by (exact (step_112 zeta P1 P2)).
  exact (P3).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2, by nonnegative *)
Lemma step_114 :
  forall (zeta : R),
  0 <= 4 * sqrt 2 * zeta ^ 2.
Proof.
  intros zeta.
  setting [] [zeta] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e176.
  exact N1.
Qed.

Definition e177 : ex := (Mul e176 e5)%N.
Definition e178 : ex := (Mul e176 e174)%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by instance *)
Lemma step_115 :
  forall (zeta : R),
  0 <= 4 * sqrt 2 * zeta ^ 2 ->
  0 <= (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0 <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e177 <= den Ev rv e178) by (exact (step_36 (4 * sqrt 2 * zeta ^ 2) ((1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e5 e177.
  equal Q3 e178 e1.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by discharge *)
Lemma step_116 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  6362642907 / 10000000000 <= zeta ->
  0 <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e176) by (exact (step_114 zeta)).
  assert (P2 : den Ev rv e5 <= den Ev rv e174) by (exact (step_113 zeta Hh1 Hh2)).
  assert (P3 : den Ev rv e5 <= den Ev rv e1) by (exact (step_115 zeta P1 P2)).
  exact (P3).
Qed.

Definition e179 : ex := (Add e1 (Opp e5))%N.
Definition e180 : ex := (Add e5 (Opp e181))%N.
(* -4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) <= 0, by discharge *)
Lemma step_117 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  6362642907 / 10000000000 <= zeta ->
  - (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) <= 0.
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e1) by (exact (step_116 zeta Hh1 Hh2)).
  equal Q2 e179 e180.
  assert (P3 : den Ev rv e181 <= den Ev rv e5) by (exact (rearranged (den Ev rv e5) (den Ev rv e1) (den Ev rv e181) (den Ev rv e5) P1 Q2)).
  assert (P4 : den Ev rv e181 <= den Ev rv e5) by (exact (step_103 zeta P3)).
  exact (P4).
Qed.

(* -4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by transitive *)
Lemma step_118 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  6362642907 / 10000000000 <= zeta ->
  - (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e181 <= den Ev rv e5) by (exact (step_117 zeta Hh1 Hh2)).
  assert (P2 : den Ev rv e5 <= den Ev rv e1) by (exact (step_116 zeta Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by same *)
Lemma step_119 :
  forall (zeta : R),
  4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta.
  setting [] [zeta] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

(* absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by absolute below *)
Lemma step_120 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  6362642907 / 10000000000 <= zeta ->
  Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e1) by (exact (step_119 zeta)).
  assert (P2 : den Ev rv e181 <= den Ev rv e1) by (exact (step_118 zeta Hh1 Hh2)).
  assert (P3 : den Ev rv e2 <= den Ev rv e1) by (exact (absolute_below (den Ev rv e1) (den Ev rv e1) P1 P2)).
  exact (P3).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)), by assume *)
Lemma step_121 :
  forall (zeta : R),
  0
  <= - Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= - Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

Definition p411 : ex := (Opp e2)%N.
Definition e182 : ex := (Add e1 p411)%N.
Definition e184 : ex := (Add p411 e1)%N.
Definition e183 : ex := (Add e184 (Opp e5))%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)), by discharge *)
Lemma step_122 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  6362642907 / 10000000000 <= zeta ->
  0
  <= - Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e1) by (exact (step_120 zeta Hh1 Hh2)).
  equal Q2 e182 e183.
  assert (P3 : den Ev rv e5 <= den Ev rv e184) by (exact (rearranged (den Ev rv e2) (den Ev rv e1) (den Ev rv e5) (den Ev rv e184) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e184) by (exact (step_121 zeta P3)).
  exact (P4).
Qed.

Definition e185 : ex := (Mul p16 (Inv (Int 2)))%N.
(* 0 <= norm(A*(x - z))**2/2, by nonnegative *)
Lemma step_123 :
  forall (n d : nat) (A : mat) (x z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= norm n (mulv d A (vadd x (vopp z))) ^ 2 / 2.
Proof.
  intros n d A x z Hs_n Hs_d.
  setting [n; d] [] [x; z] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e185.
  exact N1.
Qed.

Definition e189 : ex := (Mul e151 (Inv (Int 2)))%N.
Definition e186 : ex := (Mul e189 e5)%N.
Definition e187 : ex := (Mul e189 e184)%N.
Definition e188 : ex := (Mul (Mul e151 e184) (Inv (Int 2)))%N.
(* 0 <= Rational(1, 2)*((4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2), by instance *)
Lemma step_124 :
  forall (n d : nat) (A : mat) (x z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= norm n (mulv d A (vadd x (vopp z))) ^ 2 / 2 ->
  0
  <= - Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2.
Proof.
  intros n d A x z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [x; z] [A] [] [].
  assert (P1 : den Ev rv e186 <= den Ev rv e187) by (exact (step_36 (norm n (mulv d A (vadd x (vopp z))) ^ 2 / 2) (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e5 e186.
  equal Q3 e187 e188.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= Rational(1, 2)*((4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2), by discharge *)
Lemma step_125 :
  forall (n d : nat) (A : mat) (x z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  zeta <= 1590660727 / 2500000000 ->
  6362642907 / 10000000000 <= zeta ->
  0
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2.
Proof.
  intros n d A x z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [x; z] [A] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e189) by (exact (step_123 n d A x z Hs_n Hs_d)).
  assert (P2 : den Ev rv e5 <= den Ev rv e184) by (exact (step_122 zeta Hh1 Hh2)).
  assert (P3 : den Ev rv e5 <= den Ev rv e188) by (exact (step_124 n d A x z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

(* 0 <= delta*(-norm(A*(y - z)) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4))*norm(A*(x - z))**2/(2*delta)), by discharge *)
Lemma step_126 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  0
  <= delta_ * (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 / delta_).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [y; z; x; w; b] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e17) by (exact (step_101 delta_ Hp_delta_)).
  assert (P2 : den Ev rv e5 <= den Ev rv e190) by (exact (step_100 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e5 <= den Ev rv e166) by (exact (step_102 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

Definition p420 : ex := (Mul p179 (Add (Opp p80) p78))%N.
Definition e193 : ex := (Mul p420 (Inv (Int 2)))%N.
Definition e191 : ex := (Add e193 e166)%N.
Definition e192 : ex := (Add e166 e193)%N.
(* 0 <= delta*(-norm(A*(y - z)) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4))*norm(A*(x - z))**2/(2*delta)) + Rational(1, 2)*((4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2), by instance *)
Lemma step_127 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= delta_ * (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 / delta_) ->
  0
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 ->
  0
  <= delta_ * (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 / delta_) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2.
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_; zeta] [y; z; x] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e191) by (exact (step_41 (norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2) (delta_ * (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 / delta_)) Hh1 Hh2)).
  equal Q2 e191 e192.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= delta*(-norm(A*(y - z)) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4))*norm(A*(x - z))**2/(2*delta)) + Rational(1, 2)*((4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2), by discharge *)
Lemma step_128 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  0
  <= delta_ * (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 / delta_) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [y; z; x; w; b] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e166) by (exact (step_126 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P2 : den Ev rv e5 <= den Ev rv e193) by (exact (step_125 n d A x z zeta Hs_n Hs_d Hh7 Hh6)).
  assert (P3 : den Ev rv e5 <= den Ev rv e192) by (exact (step_127 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

(* delta*norm(A*(y - z)) <= C_3()*norm(A*(x - z))**2/2, by assume *)
Lemma step_129 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ * norm n (mulv d A (vadd y (vopp z))) <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * C_3 zeta / 2 ->
  delta_ * norm n (mulv d A (vadd y (vopp z))) <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * C_3 zeta / 2.
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1.
  setting [n; d] [delta_; zeta] [y; z; x] [A] [] [0%N].
  exact Hh1.
Qed.

Definition e194 : ex := (Add e192 (Opp e5))%N.
Definition p425 : ex := (Mul p179 p78)%N.
Definition e197 : ex := (Mul p425 (Inv (Int 2)))%N.
Definition e196 : ex := (Mul e17 e160)%N.
Definition e195 : ex := (Add e197 (Opp e196))%N.
(* delta*norm(A*(y - z)) <= C_3()*norm(A*(x - z))**2/2, by discharge *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  delta_ * norm n (mulv d A (vadd y (vopp z))) <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * C_3 zeta / 2.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [y; z; x; w; b] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e192) by (exact (step_128 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e194 e195.
  assert (P3 : den Ev rv e196 <= den Ev rv e197) by (exact (rearranged (den Ev rv e5) (den Ev rv e192) (den Ev rv e196) (den Ev rv e197) P1 Q2)).
  assert (P4 : den Ev rv e196 <= den Ev rv e197) by (exact (step_129 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  exact (inequality_1 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh7 Hh2 Hh1 Hh3 Hh4 Hh5 Hh6 Hh8 Hh9).
Qed.

Definition e198 : ex := (Add e5 (Opp (Sqrt (Sum (1, 20004) (Pow p346 2%nat)))))%N.
Definition e199 : ex := (Add e5 (Opp p313))%N.
Definition e200 : ex := (Add (Min (0, 20000) (Pow (V1 4 (0, 20000)) 2%nat)) (Opp (Add e17 (Add (Opp (Mul (Int 13) (Inv (Int 384)))) (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 1152)))))))%N.
Definition e201 : ex := (Add e168 (Opp e18))%N.
Definition e202 : ex := (Add e18 (Opp (Mul (Int 6362642907) (Inv (Int 10000000000)))))%N.
Definition p434 : ex := (Add (Add (Add (Opp (Int 8)) (Opp (Mul (Int 108) (Pow e18 2%nat)))) (Mul (Int 57) e18)) (Mul (Int 60) (Pow e18 3%nat)))%N.
Definition e203 : ex := (Add e5 (Opp p434))%N.
Definition e204 : ex := (Add p434 (Opp e5))%N.
Definition e205 : ex := (Add e62 (Opp (Sum (0, 20000) (Mul (V1 3 (0, 20000)) e62))))%N.
Definition e206 : ex := (Add (Min (0, 20000) (V1 3 (0, 20000))) (Opp e5))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  defined (env_of [n; d] [delta_; zeta] [y; z; x; b; w] [A]) (ienv_of []) e196 /\
  defined (env_of [n; d] [delta_; zeta] [y; z; x; b; w] [A]) (ienv_of []) e197.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e206 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e205 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e204 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e203 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e202 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e201 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e200 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e199 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e198 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (nil_known Ev)))))))))).
Qed.
