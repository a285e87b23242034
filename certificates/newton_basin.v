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

Definition e19 : ex := (Sc 0)%N.
Definition e180 : ex := (Mul (Mul (Int 4) (Sqrt (Int 2))) (Pow e19 2%nat))%N.
Definition e66 : ex := (Int 1)%N.
Definition e38 : ex := (Opp e19)%N.
Definition e176 : ex := (Add e66 e38)%N.
Definition p6 : ex := (Mul e180 e176)%N.
Definition p7 : ex := (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow e19 2%nat))))%N.
Definition e179 : ex := (Add p7 (Mul (Int 15) e19))%N.
Definition e1 : ex := (Mul p6 e179)%N.
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

Definition e185 : ex := (Opp e1)%N.
Definition e3 : ex := (Add e2 e185)%N.
Definition e6 : ex := (Add e185 e2)%N.
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
Definition e143 : ex := (Inv e19)%N.
Definition e7 : ex := (Mul (Mul (Mul p16 p17) (Inv (Int 2))) e143)%N.
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

Definition e20 : ex := (Sc 1)%N.
Definition p21 : ex := (Add e20 (Opp (Abs e20)))%N.
Definition e8 : ex := (Mul e19 p21)%N.
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

Definition e10 : ex := (Pow e9 2%nat)%N.
Definition e35 : ex := (Abs e19)%N.
Definition e49 : ex := (Abs p21)%N.
Definition e12 : ex := (Mul e35 e49)%N.
Definition e11 : ex := (Pow e12 2%nat)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_6 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e10 e11.
  nonnegative N2 (nil_nonnegative Ev) e9.
  nonnegative N3 (nil_nonnegative Ev) e12.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e17 : ex := (Mul e19 (Abs e20))%N.
Definition e13 : ex := (Add e17 e9)%N.
Definition e14 : ex := (Add e17 e12)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_7 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e9 e12 _ (fun sv Wv SFv => (step_6 a s)) (nil_replaced Ev rv)) e13 e14.
  exact (P1).
Qed.

Definition e15 : ex := (Add e8 e17)%N.
Definition e16 : ex := (Add e9 e17)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_8 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e8 e9 _ (fun sv Wv SFv => (step_5 a s)) (nil_replaced Ev rv)) e15 e16.
  equal Q2 e16 e13.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_9 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e17))).
Qed.

Definition p34 : ex := (Add (Opp e20) (Abs e20))%N.
Definition e23 : ex := (Mul e19 p34)%N.
Definition e18 : ex := (Add (Mul e20 e19) e23)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_10 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e17 e18.
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

Definition e21 : ex := (Mul e19 (Abs (Sc 2)))%N.
Definition e22 : ex := (Mul e20 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_12 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e19 e20 _ (fun sv Wv SFv => (step_11 r s Hh1)) (nil_replaced Ev rv)) e21 e22.
  exact (P1).
Qed.

Definition e24 : ex := (Abs e23)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_13 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e24) by (exact (Rle_abs (den Ev rv e23))).
  exact (P1).
Qed.

Definition e25 : ex := (Pow e24 2%nat)%N.
Definition p41 : ex := (Abs p34)%N.
Definition e27 : ex := (Mul e35 p41)%N.
Definition e26 : ex := (Pow e27 2%nat)%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_14 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e25 e26.
  nonnegative N2 (nil_nonnegative Ev) e24.
  nonnegative N3 (nil_nonnegative Ev) e27.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e41 : ex := (Add e38 e35)%N.
Definition e32 : ex := (Mul e20 e41)%N.
Definition e28 : ex := (Abs e32)%N.
Definition p47 : ex := (Abs e41)%N.
Definition e29 : ex := (Mul (Abs e20) p47)%N.
Definition e34 : ex := (Mul e19 e20)%N.
Definition e30 : ex := (Add e34 e28)%N.
Definition e31 : ex := (Add e34 e29)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_15 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e28 e29 _ (fun sv Wv SFv => (step_14 a r)) (nil_replaced Ev rv)) e30 e31.
  exact (P1).
Qed.

Definition e33 : ex := (Add e34 e32)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_16 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e32 e28 _ (fun sv Wv SFv => (step_13 a r)) (nil_replaced Ev rv)) e33 e30.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_17 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e34))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_18 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e35) by (exact (Rle_abs (den Ev rv e19))).
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

Definition e36 : ex := (Add e19 (Opp e5))%N.
Definition e37 : ex := (Add e5 (Opp e38))%N.
(* -a <= 0, by discharge *)
Lemma step_22 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e19) by (exact (step_21 a Hh1)).
  equal Q2 e36 e37.
  assert (P3 : den Ev rv e38 <= den Ev rv e5) by (exact (rearranged (den Ev rv e5) (den Ev rv e19) (den Ev rv e38) (den Ev rv e5) P1 Q2)).
  assert (P4 : den Ev rv e38 <= den Ev rv e5) by (exact (step_20 a P3)).
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
  assert (P1 : den Ev rv e38 <= den Ev rv e5) by (exact (step_22 a Hh1)).
  assert (P2 : den Ev rv e5 <= den Ev rv e19) by (exact (step_21 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_24 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e19))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_25 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e19) by (exact (step_24 a)).
  assert (P2 : den Ev rv e38 <= den Ev rv e19) by (exact (step_23 a Hh1)).
  assert (P3 : den Ev rv e35 <= den Ev rv e19) by (exact (absolute_below (den Ev rv e19) (den Ev rv e19) P1 P2)).
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

Definition e39 : ex := (Add e19 (Opp e35))%N.
Definition e40 : ex := (Add e5 (Opp e41))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_27 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e19) by (exact (step_25 a Hh1)).
  equal Q2 e39 e40.
  assert (P3 : den Ev rv e41 <= den Ev rv e5) by (exact (rearranged (den Ev rv e35) (den Ev rv e19) (den Ev rv e41) (den Ev rv e5) P1 Q2)).
  assert (P4 : den Ev rv e41 <= den Ev rv e5) by (exact (step_26 a P3)).
  exact (P4).
Qed.

Definition e42 : ex := (Add e35 e38)%N.
Definition e44 : ex := (Opp e39)%N.
Definition e43 : ex := (Add e5 e44)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_28 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e35) by (exact (step_18 a)).
  equal Q2 e42 e43.
  assert (P3 : den Ev rv e39 <= den Ev rv e5) by (exact (rearranged (den Ev rv e19) (den Ev rv e35) (den Ev rv e39) (den Ev rv e5) P1 Q2)).
  assert (P4 : den Ev rv e39 <= den Ev rv e5) by (exact (step_19 a P3)).
  exact (P4).
Qed.

Definition e45 : ex := (Abs e39)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_29 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e39 <= den Ev rv e5) by (exact (step_28 a)).
  assert (P2 : den Ev rv e41 <= den Ev rv e5) by (exact (step_27 a Hh1)).
  equal Q3 e44 e41.
  assert (P4 : den Ev rv e45 <= den Ev rv e5) by (exact (absolute_below (den Ev rv e39) (den Ev rv e5) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p61 : ex := (Mul (Abs e20) e45)%N.
Definition e46 : ex := (Add e34 p61)%N.
Definition e47 : ex := (Add e34 (Mul (Abs e20) e5))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_30 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e45 e5 _ (fun sv Wv SFv => (step_29 a Hh1)) (nil_replaced Ev rv)) e46 e47.
  equal Q2 e31 e46.
  equal Q3 e47 e34.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_31 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e33 <= den Ev rv e30) by (exact (step_16 a r)).
  assert (P2 : den Ev rv e30 <= den Ev rv e31) by (exact (step_15 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e48 : ex := (Add (Mul (Sc 2) e20) (Mul e20 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_32 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e22) by (exact (step_12 a r s Hh1)).
  assert (P2 : den Ev rv e22 <= den Ev rv e48) by (exact (step_10 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e50 : ex := (Add e17 (Mul e35 e5))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_33 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e49 e5 _ (fun sv Wv SFv => (step_29 a Hh1)) (nil_replaced Ev rv)) e14 e50.
  equal Q2 e50 e17.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_34 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e13) by (exact (step_8 a s)).
  assert (P2 : den Ev rv e13 <= den Ev rv e14) by (exact (step_7 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e53 : ex := (Mul e20 e35)%N.
Definition e51 : ex := (Add (Mul e20 e39) e53)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_35 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e34 e51.
  exact (Req_le _ _ Q1).
Qed.

Definition e52 : ex := (Add e53 p61)%N.
Definition e56 : ex := (Mul e19 (Sc 2))%N.
Definition e54 : ex := (Add e56 (Mul (Sc 2) e41))%N.
Definition e55 : ex := (Add e56 (Mul (Abs (Sc 2)) p47))%N.
(* a*s <= a*r, by transitive *)
Lemma step_36 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e51) by (exact (step_35 a s)).
  assert (P2 : den Ev rv e51 <= den Ev rv e52) by (exact (step_34 a s)).
  assert (P3 : den Ev rv e52 <= den Ev rv e53) by (exact (step_33 a s Hh1)).
  assert (P4 : den Ev rv e53 <= den Ev rv e54) by (exact (step_32 a r s Hh2)).
  assert (P5 : den Ev rv e54 <= den Ev rv e55) by (exact (step_31 a r)).
  assert (P6 : den Ev rv e55 <= den Ev rv e56) by (exact (step_30 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition p72 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p73 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p72)) 2%nat))%N.
Definition e164 : ex := (Sqrt p73)%N.
Definition e155 : ex := (Pow e164 2%nat)%N.
Definition p76 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p77 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p76)) 2%nat)))%N.
Definition p78 : ex := (Mul (Mul e155 p77) (Inv (Int 2)))%N.
Definition e147 : ex := (Mul p78 e143)%N.
Definition e57 : ex := (Mul e147 e5)%N.
Definition p81 : ex := (Mul (Mul (Int 4) (Sqrt (Int 2))) (Pow e20 2%nat))%N.
Definition p82 : ex := (Add (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow e20 2%nat)))) (Mul (Int 15) e20))%N.
Definition p83 : ex := (Mul (Mul p81 (Add e66 (Opp e20))) p82)%N.
Definition p84 : ex := (Opp p83)%N.
Definition p85 : ex := (Abs p83)%N.
Definition e148 : ex := (Add p84 p85)%N.
Definition e58 : ex := (Mul e147 e148)%N.
Definition e59 : ex := (Mul (Mul (Mul (Mul e155 e148) p77) (Inv (Int 2))) e143)%N.
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
  assert (P1 : den Ev rv e57 <= den Ev rv e58) by (exact (step_36 (norm n (mulv d A (vadd x (vopp z))) ^ 2 * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_) (- (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))) 0 Hh1 Hh2)).
  equal Q2 e5 e57.
  equal Q3 e58 e59.
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

Definition e60 : ex := (Add e19 e20)%N.
Definition e61 : ex := (Add e5 e20)%N.
(* s <= r + s, by replace *)
Lemma step_39 :
  forall (r s : R),
  0 <= r ->
  s <= r + s.
Proof.
  intros r s Hh1.
  setting [] [r; s] [] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e5 e19 _ (fun sv Wv SFv => (step_38 r Hh1)) (nil_replaced Ev rv)) e60 e61.
  equal Q2 e20 e61.
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

Definition e62 : ex := (Add e20 e19)%N.
(* 0 <= r + s, by transitive *)
Lemma step_41 :
  forall (r s : R),
  0 <= s ->
  0 <= r ->
  0 <= r + s.
Proof.
  intros r s Hh1 Hh2.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e19) by (exact (step_40 s Hh1)).
  assert (P2 : den Ev rv e19 <= den Ev rv e62) by (exact (step_39 r s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p92 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 3 (1, 20000))))%N.
Definition e63 : ex := (Mul e19 (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p92)) 2%nat))) 2%nat))%N.
Definition p94 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 4 (1, 20000))))) e66)))%N.
Definition p95 : ex := (Mul p94 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p96 : ex := (Mul p94 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p97 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p95) (Opp (Mul p95 p96)))%N.
Definition p98 : ex := (Mul p94 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p99 : ex := (Add p96 (Opp (V1 1 (0, 20002))))%N.
Definition p100 : ex := (Sum (0, 20002) (Mul p97 p99))%N.
Definition e64 : ex := (Sum (0, 20005) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p92)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add (Sum (0, 20002) (Mul p97 (Add (Mul (Del (0, 20002) (0, 20003)) p96) (Opp (Mul p96 p98))))) (Mul (Del (0, 20005) (0, 20003)) p100)) (Opp (Mul p95 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p98) (Opp (Mul p98 p96))) p99))))) (Opp (Mul p100 p98))) (Sum (0, 20000) (Mul (Mul (Del (0, 20005) (0, 20000)) (V1 0 (0, 20005))) (Mul (Del (0, 20000) (0, 20003)) (V1 0 (0, 20000)))))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 2 (1, 20004)) (Opp (V1 3 (1, 20004))))))))%N.
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
  assert (P1 : den Ev rv e63 <= den Ev rv e64) by (exact (sharp_convexity.inequality_1 n d A b delta_ w x (vadd y (vopp z)) Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3)).
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

Definition p102 : ex := (Mul (Mul (Mul (Mul p81 e155) (Add e66 (Opp e20))) p82) p77)%N.
Definition e71 : ex := (Add e38 p102)%N.
Definition e65 : ex := (Abs e71)%N.
(* absolute(-r + 4*sqrt(2)*zeta**2*norm(A*(x - z))**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)*norm(A*(y - z))) <= absolute(-r + 4*sqrt(2)*zeta**2*norm(A*(x - z))**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)*norm(A*(y - z))), by same *)
Lemma step_44 :
  forall (n d : nat) (A : mat) (r : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))))
  <= Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))).
Proof.
  intros n d A r x y z zeta Hs_n Hs_d.
  setting [n; d] [r; zeta] [x; z; y] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e65))).
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

Definition p105 : ex := (Mul (Mul (Int 4) (Sqrt (Int 2))) (Pow (Sc 2) 2%nat))%N.
Definition p106 : ex := (Add (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow (Sc 2) 2%nat)))) (Mul (Int 15) (Sc 2)))%N.
Definition p107 : ex := (Abs (Add (Opp e20) (Mul (Mul (Mul (Mul p105 p16) (Add e66 (Opp (Sc 2)))) p106) p17)))%N.
Definition e67 : ex := (Mul e19 p107)%N.
Definition e68 : ex := (Mul e66 p107)%N.
Definition p110 : ex := (Mul (Mul (Mul p105 e155) (Add e66 (Opp (Sc 2)))) p106)%N.
Definition p111 : ex := (Mul p110 p77)%N.
Definition e74 : ex := (Add (Opp e20) p111)%N.
Definition e70 : ex := (Abs e74)%N.
Definition e69 : ex := (Mul e66 e70)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e19 e66 _ (fun sv Wv SFv => (step_45 s Hh1)) (nil_replaced Ev rv)) e67 e68.
  equal Q2 e69 e70.
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
  assert (P1 : den Ev rv e71 <= den Ev rv e65) by (exact (Rle_abs (den Ev rv e71))).
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

Definition e72 : ex := (Mul e19 e74)%N.
Definition e73 : ex := (Mul e19 e70)%N.
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
  assert (P1 : den Ev rv e72 <= den Ev rv e73) by (exact (step_36 s (Rabs (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))))) (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) Hh1 Hh2)).
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
  assert (P1 : den Ev rv e5 <= den Ev rv e19) by (exact (step_48 s Hh1)).
  assert (P2 : den Ev rv e74 <= den Ev rv e70) by (exact (step_47 n d A r x y z zeta Hs_n Hs_d)).
  assert (P3 : den Ev rv e72 <= den Ev rv e73) by (exact (step_49 n d A r s x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition p117 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p118 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p117))%N.
Definition p119 : ex := (Add (V1 2 (1, 20000)) (Mul e20 p117))%N.
Definition p120 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p119))) e66)))%N.
Definition p121 : ex := (Mul p120 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p119))))%N.
Definition p122 : ex := (Mul p120 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p119))))%N.
Definition p123 : ex := (Mul p120 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p119))))%N.
Definition p124 : ex := (Mul p122 p123)%N.
Definition p125 : ex := (Add (V1 3 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p126 : ex := (Mul (Opp (Sum (0, 20002) (Mul p121 (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p125))))) e66)%N.
Definition p127 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p125)) p126)%N.
Definition p128 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p125)) p126)%N.
Definition p129 : ex := (Mul p120 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p119))))%N.
Definition p130 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p125)) p126)%N.
Definition e75 : ex := (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul (Pow (Add (Opp p118) (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p117))) 2%nat) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p121 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p121 (V1 0 (0, 20002)))))) p124) (Mul (Mul p122 (Add (Mul (Int 2) p122) (Opp (V1 0 (0, 20004))))) p123)) (Mul p122 (Mul p123 (Add (Mul (Int 2) p123) (Opp (V1 0 (0, 20005))))))) (Add (Mul p127 e66) (Mul e66 p128))) (Mul (Int 2) (Mul (Mul (Mul p122 p122) p127) p123))) (Mul (Int 2) (Mul p122 (Mul (Mul p123 p123) p128)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul (Mul p129 p129) p130)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p129 (V1 0 (0, 20003))) p130)))) p124))))) (Inv (Int 2)))%N.
Definition p132 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p117)) 2%nat)))%N.
Definition p133 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p125)) 2%nat)))%N.
Definition e76 : ex := (Mul (Mul (Pow p132 2%nat) e1) p133)%N.
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
  assert (P1 : den Ev rv e75 <= den Ev rv e76) by (exact (sharp_third.inequality_1 n d A b (mulv d A (vadd y (vopp z))) (mulv d A (vadd x (vopp z))) (vadd z (vscal s (vadd x (vopp z)))) zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
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

Definition p135 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p72))%N.
Definition p136 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p72))%N.
Definition p137 : ex := (Add (V1 1 (1, 20000)) (Mul e19 p72))%N.
Definition p138 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p137))) e66)))%N.
Definition p139 : ex := (Mul p138 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p137))))%N.
Definition p140 : ex := (Mul p138 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p137))))%N.
Definition p141 : ex := (Mul p138 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p137))))%N.
Definition p142 : ex := (Mul p140 p141)%N.
Definition p143 : ex := (Add (V1 3 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p144 : ex := (Mul (Opp (Sum (0, 20002) (Mul p139 (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p143))))) e66)%N.
Definition p145 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p143)) p144)%N.
Definition p146 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p143)) p144)%N.
Definition p147 : ex := (Mul p138 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p137))))%N.
Definition p148 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p143)) p144)%N.
Definition p149 : ex := (Sum (0, 20005) (Sum (0, 20004) (Mul (Pow (Add (Opp p135) p136) 2%nat) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p139 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p139 (V1 2 (0, 20002)))))) p142) (Mul (Mul p140 (Add (Mul (Int 2) p140) (Opp (V1 2 (0, 20004))))) p141)) (Mul p140 (Mul p141 (Add (Mul (Int 2) p141) (Opp (V1 2 (0, 20005))))))) (Add (Mul p145 e66) (Mul e66 p146))) (Mul (Int 2) (Mul (Mul (Mul p140 p140) p145) p141))) (Mul (Int 2) (Mul p140 (Mul (Mul p141 p141) p146)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul (Mul p147 p147) p148)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p147 (V1 2 (0, 20003))) p148)))) p142)))))%N.
Definition e77 : ex := (Mul p149 (Inv (Int 2)))%N.
Definition p151 : ex := (Mul e155 (Mul (Mul p105 (Add e66 (Opp (Sc 2)))) p106))%N.
Definition p152 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p143)) 2%nat)))%N.
Definition e78 : ex := (Mul p151 p152)%N.
Definition e79 : ex := (Add e78 (Opp e77))%N.
Definition p155 : ex := (Mul p110 p152)%N.
Definition e82 : ex := (Add (Opp e20) p155)%N.
Definition e81 : ex := (Add e77 (Opp e20))%N.
Definition e80 : ex := (Add e82 (Opp e81))%N.
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
  assert (P1 : den Ev rv e77 <= den Ev rv e78) by (exact (step_51 n d A b s x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e79 e80.
  assert (P3 : den Ev rv e81 <= den Ev rv e82) by (exact (rearranged (den Ev rv e77) (den Ev rv e78) (den Ev rv e81) (den Ev rv e82) P1 Q2)).
  assert (P4 : den Ev rv e81 <= den Ev rv e82) by (exact (step_52 n d A b r s x y z zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e83 : ex := (Mul e19 e81)%N.
Definition e84 : ex := (Mul e19 e82)%N.
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
  assert (P1 : den Ev rv e83 <= den Ev rv e84) by (exact (step_36 s (- r + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) (sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - r) Hh1 Hh2)).
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
  assert (P1 : den Ev rv e5 <= den Ev rv e19) by (exact (step_48 s Hh1)).
  assert (P2 : den Ev rv e81 <= den Ev rv e82) by (exact (step_53 n d A b r s x y z zeta Hs_n Hs_d Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  assert (P3 : den Ev rv e83 <= den Ev rv e84) by (exact (step_54 n d A b r s x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition p161 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p72))%N.
Definition p162 : ex := (Add (V1 1 (1, 20000)) (Mul e19 p76))%N.
Definition p163 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p162))) e66)))%N.
Definition p164 : ex := (Mul p163 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p162))))%N.
Definition p165 : ex := (Mul p163 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p162))))%N.
Definition p166 : ex := (Add p165 (Opp (V1 3 (0, 20002))))%N.
Definition p167 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p164) (Opp (Mul p164 p165))) p166))%N.
Definition p168 : ex := (Mul p163 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p162))))%N.
Definition p169 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p168) (Opp (Mul p168 p165)))%N.
Definition p170 : ex := (Sum (0, 20002) (Mul p169 p166))%N.
Definition p171 : ex := (Add (V1 2 (1, 20004)) (Opp (V1 1 (1, 20004))))%N.
Definition p172 : ex := (Add (Opp (Sum (0, 20003) (Mul p161 p167))) (Mul e19 (Sum (0, 20005) (Mul p135 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p169 (Add (Mul (Del (0, 20002) (0, 20003)) p165) (Opp (Mul p165 p164))))) (Mul (Del (0, 20005) (0, 20003)) p170)) (Opp (Mul p168 p167))) (Opp (Mul p170 p164))) (V2 0 (0, 20003) (1, 20004)))) p171))))))%N.
Definition p173 : ex := (Opp (Mul (Mul e20 (Pow e19 2%nat)) (Inv (Int 2))))%N.
Definition e90 : ex := (Add p172 p173)%N.
Definition e85 : ex := (D (T0 0) e90)%N.
Definition p176 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p76))%N.
Definition p177 : ex := (Mul p163 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p162))))%N.
Definition p178 : ex := (Mul p177 p168)%N.
Definition p179 : ex := (Mul (Opp (Sum (0, 20002) (Mul p165 (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p72))))) e66)%N.
Definition p180 : ex := (Add p136 p179)%N.
Definition p181 : ex := (Add p135 p179)%N.
Definition p182 : ex := (Add p161 p179)%N.
Definition e86 : ex := (Mul e19 (Add (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul (Pow (Add (Opp p176) (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p76))) 2%nat) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p165 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p165 (V1 3 (0, 20002)))))) p178) (Mul (Mul p177 (Add (Mul (Int 2) p177) (Opp (V1 3 (0, 20004))))) p168)) (Mul p177 (Mul p168 (Add (Mul (Int 2) p168) (Opp (V1 3 (0, 20005))))))) (Add (Mul p180 e66) (Mul e66 p181))) (Mul (Int 2) (Mul (Mul (Mul p177 p177) p180) p168))) (Mul (Int 2) (Mul p177 (Mul (Mul p168 p168) p181)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul (Mul p164 p164) p182)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p164 (V1 3 (0, 20003))) p182)))) p178))))) (Inv (Int 2))) (Opp e20)))%N.
(* D(-inner(A*(y - z), h(z + s*(x - z))) + s*inner(A*(y - z), B(z + s*(x - z))*A*(x - z)) - r*s**2/2, s) <= s*(-r + total(total(((A*(x - z))[k] - (A*(x - z))[l])**2*(hadamard(W(z + s*(x - z)), (A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*ones(n).T + ones(n)*(A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T) + 2*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*f(z + s*(x - z)).T + 2*f(z + s*(x - z))*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T + (-6*inner(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)) + 2*inner(hadamard(f(z + s*(x - z)), b), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)))*f(z + s*(x - z))*f(z + s*(x - z)).T)[k, l], k), l)/2), by same *)
Lemma step_56 :
  forall (n d : nat) (A : mat) (b : vec) (r s : R) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun s => (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - r * s ^ 2 / 2)) s
  <= s * (sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - r).
Proof.
  intros n d A b r s x y z Hs_n Hs_d.
  setting [n; d] [s; r] [y; z; x; b] [A] [] [].
  equal Q1 e85 e86.
  exact (Req_le _ _ Q1).
Qed.

Definition p184 : ex := (Pow p77 2%nat)%N.
Definition p185 : ex := (Add (Opp e20) (Mul (Mul (Mul (Mul p105 p184) (Add e66 (Opp (Sc 2)))) p106) e164))%N.
Definition e87 : ex := (Mul e19 p185)%N.
Definition e89 : ex := (Abs p185)%N.
Definition e88 : ex := (Mul e19 e89)%N.
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
  assert (P1 : den Ev rv e85 <= den Ev rv e86) by (exact (step_56 n d A b r s x y z Hs_n Hs_d)).
  assert (P2 : den Ev rv e86 <= den Ev rv e87) by (exact (step_55 n d A b r s x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  assert (P3 : den Ev rv e87 <= den Ev rv e88) by (exact (step_50 n d A r s x y z zeta Hs_n Hs_d Hh1)).
  assert (P4 : den Ev rv e88 <= den Ev rv e89) by (exact (step_46 n d A r s x y z zeta Hs_n Hs_d Hh8)).
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
  derivative (nil_nonzero Ev) (T0 0)%N e90 e85.
Qed.

Definition e91 : ex := (Abs (Add (Opp e20) (Mul (Mul (Mul (Mul e180 (Pow p133 2%nat)) e176) e179) p132)))%N.
Definition p190 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p117))%N.
Definition p191 : ex := (Add (V1 2 (1, 20000)) (Mul e66 p125))%N.
Definition p192 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p191))) e66)))%N.
Definition p193 : ex := (Mul p192 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p191))))%N.
Definition p194 : ex := (Mul p192 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p191))))%N.
Definition p195 : ex := (Add p194 (Opp (V1 0 (0, 20002))))%N.
Definition p196 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p193) (Opp (Mul p193 p194))) p195))%N.
Definition p197 : ex := (Mul p192 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p191))))%N.
Definition p198 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p197) (Opp (Mul p197 p194)))%N.
Definition p199 : ex := (Sum (0, 20002) (Mul p198 p195))%N.
Definition p200 : ex := (Add (V1 3 (1, 20004)) (Opp (V1 2 (1, 20004))))%N.
Definition p201 : ex := (Add (V1 2 (1, 20000)) (Mul e5 p125))%N.
Definition p202 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p201))) e66)))%N.
Definition p203 : ex := (Mul p202 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p201))))%N.
Definition p204 : ex := (Mul p202 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p201))))%N.
Definition p205 : ex := (Add p204 (Opp (V1 0 (0, 20002))))%N.
Definition p206 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p203) (Opp (Mul p203 p204))) p205))%N.
Definition p207 : ex := (Sum (0, 20003) (Mul p190 p206))%N.
Definition p208 : ex := (Mul p202 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p201))))%N.
Definition p209 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p208) (Opp (Mul p208 p204)))%N.
Definition p210 : ex := (Sum (0, 20002) (Mul p209 p205))%N.
Definition e92 : ex := (Add (Add (Add (Opp (Sum (0, 20003) (Mul p190 p196))) (Mul e66 (Sum (0, 20005) (Mul p118 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p198 (Add (Mul (Del (0, 20002) (0, 20003)) p194) (Opp (Mul p194 p193))))) (Mul (Del (0, 20005) (0, 20003)) p199)) (Opp (Mul p197 p196))) (Opp (Mul p199 p193))) (V2 0 (0, 20003) (1, 20004)))) p200)))))) (Opp (Mul (Mul e20 (Pow e66 2%nat)) (Inv (Int 2))))) (Opp (Add (Add (Opp p207) (Mul e5 (Sum (0, 20005) (Mul p118 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p209 (Add (Mul (Del (0, 20002) (0, 20003)) p204) (Opp (Mul p204 p203))))) (Mul (Del (0, 20005) (0, 20003)) p210)) (Opp (Mul p208 p206))) (Opp (Mul p210 p203))) (V2 0 (0, 20003) (1, 20004)))) p200)))))) (Opp (Mul (Mul e20 (Pow e5 2%nat)) (Inv (Int 2)))))))%N.
Definition p212 : ex := (Add (Add (V1 2 (1, 20000)) (V1 3 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p213 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p212))) e66)))%N.
Definition p214 : ex := (Mul p213 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p212))))%N.
Definition p215 : ex := (Mul p213 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p212))))%N.
Definition p216 : ex := (Add p215 (Opp (V1 0 (0, 20002))))%N.
Definition p217 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p214) (Opp (Mul p214 p215))) p216))%N.
Definition p218 : ex := (Mul p213 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p212))))%N.
Definition p219 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p218) (Opp (Mul p218 p215)))%N.
Definition p220 : ex := (Sum (0, 20002) (Mul p219 p216))%N.
Definition e93 : ex := (Add (Add (Add (Opp (Sum (0, 20003) (Mul p190 p217))) (Opp (Mul e20 (Inv (Int 2))))) p207) (Sum (0, 20005) (Mul p118 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p219 (Add (Mul (Del (0, 20002) (0, 20003)) p215) (Opp (Mul p215 p214))))) (Mul (Del (0, 20005) (0, 20003)) p220)) (Opp (Mul p218 p217))) (Opp (Mul p220 p214))) (V2 0 (0, 20003) (1, 20004)))) p200)))))%N.
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
  assert (P1 : den Ev rv e92 <= den Ev rv e91) by (exact (mean_value (fun s => - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - r * s ^ 2 / 2) (fun s => Derive (fun s => (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - r * s ^ 2 / 2)) s) (den Ev rv e91) (fun s => (slope_1 n d A b r s x y z Hs_n Hs_d)) (fun s H0 H1 => (step_57 n d A b r s x y z zeta Hs_n Hs_d H0 Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 H1)))).
  equal Q2 e93 e92.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p222 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p76))%N.
Definition p223 : ex := (Add (Add (V1 1 (1, 20000)) (V1 0 (1, 20000))) (Opp (V1 1 (1, 20000))))%N.
Definition p224 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p223))) e66)))%N.
Definition p225 : ex := (Mul p224 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p223))))%N.
Definition p226 : ex := (Mul p224 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p223))))%N.
Definition p227 : ex := (Add p226 (Opp (V1 3 (0, 20002))))%N.
Definition p228 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p225) (Opp (Mul p225 p226))) p227))%N.
Definition p229 : ex := (Opp (Sum (0, 20003) (Mul p222 p228)))%N.
Definition p230 : ex := (Mul (Mul (Mul (Mul e180 e155) e176) e179) p77)%N.
Definition p231 : ex := (Add (V1 1 (1, 20000)) (Mul e5 p72))%N.
Definition p232 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p231))) e66)))%N.
Definition p233 : ex := (Mul p232 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p231))))%N.
Definition p234 : ex := (Mul p232 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p231))))%N.
Definition p235 : ex := (Sum (0, 20003) (Mul p222 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p233) (Opp (Mul p233 p234))) (Add p234 (Opp (V1 3 (0, 20002))))))))%N.
Definition p236 : ex := (Mul p224 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p223))))%N.
Definition p237 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p236) (Opp (Mul p236 p226)))%N.
Definition p238 : ex := (Sum (0, 20002) (Mul p237 p227))%N.
Definition p239 : ex := (Add (V1 0 (1, 20004)) (Opp (V1 1 (1, 20004))))%N.
Definition p240 : ex := (Sum (0, 20005) (Mul p176 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p237 (Add (Mul (Del (0, 20002) (0, 20003)) p226) (Opp (Mul p226 p225))))) (Mul (Del (0, 20005) (0, 20003)) p238)) (Opp (Mul p236 p228))) (Opp (Mul p238 p225))) (V2 0 (0, 20003) (1, 20004)))) p239))))%N.
Definition e94 : ex := (Add (Add (Add p229 (Opp (Mul p230 (Inv (Int 2))))) p235) p240)%N.
Definition e95 : ex := (Abs (Add (Opp p230) p230))%N.
Definition p243 : ex := (Mul (Mul (Int 2) (Sqrt (Int 2))) (Pow e19 2%nat))%N.
Definition p244 : ex := (Mul (Mul (Mul (Mul p243 e155) e176) e179) p77)%N.
Definition e96 : ex := (Add (Add (Add p229 (Opp p244)) p235) p240)%N.
Definition e97 : ex := (Abs e5)%N.
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
  assert (P1 : den Ev rv e94 <= den Ev rv e95) by (exact (step_58 n d A b (4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e96 e94.
  equal Q3 e95 e97.
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

Definition p247 : ex := (Add (Add (V1 1 (1, 20000)) (V1 2 (1, 20000))) (Opp (V1 1 (1, 20000))))%N.
Definition p248 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p247))) e66)))%N.
Definition p249 : ex := (Mul p248 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p247))))%N.
Definition p250 : ex := (Mul p248 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p247))))%N.
Definition p251 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p249) (Opp (Mul p249 p250)))%N.
Definition p252 : ex := (Add p250 (Opp (V1 3 (0, 20002))))%N.
Definition p253 : ex := (Sum (0, 20002) (Mul p251 p252))%N.
Definition p254 : ex := (Sum (0, 20003) (Mul p161 p253))%N.
Definition p255 : ex := (Mul (Mul (Mul (Mul p243 p184) e176) e179) e164)%N.
Definition p256 : ex := (Add (V1 1 (1, 20000)) (Mul e5 p76))%N.
Definition p257 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p256))) e66)))%N.
Definition p258 : ex := (Mul p257 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p256))))%N.
Definition p259 : ex := (Mul p257 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p256))))%N.
Definition p260 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p258) (Opp (Mul p258 p259)))%N.
Definition p261 : ex := (Sum (0, 20003) (Mul p161 (Sum (0, 20002) (Mul p260 (Add p259 (Opp (V1 3 (0, 20002))))))))%N.
Definition p262 : ex := (Add (Add (Opp p254) (Opp p255)) p261)%N.
Definition p263 : ex := (Mul p248 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p247))))%N.
Definition p264 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p263) (Opp (Mul p263 p250)))%N.
Definition p265 : ex := (Sum (0, 20002) (Mul p264 (Add (Mul (Del (0, 20002) (0, 20003)) p250) (Opp (Mul p250 p249)))))%N.
Definition p266 : ex := (Sum (0, 20002) (Mul p264 p252))%N.
Definition p267 : ex := (Sum (0, 20005) (Mul p135 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add p265 (Mul (Del (0, 20005) (0, 20003)) p266)) (Opp (Mul p263 p253))) (Opp (Mul p266 p249))) (V2 0 (0, 20003) (1, 20004)))) p171))))%N.
Definition e98 : ex := (Add p262 p267)%N.
Definition e99 : ex := (Add e97 (Opp e98))%N.
Definition p270 : ex := (Opp p261)%N.
Definition p271 : ex := (Opp p267)%N.
Definition p272 : ex := (Add p270 p271)%N.
Definition p273 : ex := (Add (Add p272 p255) e97)%N.
Definition e101 : ex := (Add p273 p254)%N.
Definition e100 : ex := (Add e101 (Opp e5))%N.
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
  assert (P1 : den Ev rv e98 <= den Ev rv e97) by (exact (step_59 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e99 e100.
  assert (P3 : den Ev rv e5 <= den Ev rv e101) by (exact (rearranged (den Ev rv e98) (den Ev rv e97) (den Ev rv e5) (den Ev rv e101) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e101) by (exact (step_60 n d A b x y z zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e102 : ex := (Mul e19 e155)%N.
Definition p277 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e66)))%N.
Definition p278 : ex := (Mul p277 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p279 : ex := (Mul p277 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p280 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p278) (Opp (Mul p278 p279)))%N.
Definition p281 : ex := (Mul p277 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p282 : ex := (Sum (0, 20002) (Mul p280 (Add (Mul (Del (0, 20002) (0, 20003)) p279) (Opp (Mul p279 p281)))))%N.
Definition p283 : ex := (Add p279 (Opp (V1 3 (0, 20002))))%N.
Definition p284 : ex := (Sum (0, 20002) (Mul p280 p283))%N.
Definition p285 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p281) (Opp (Mul p281 p279)))%N.
Definition p286 : ex := (Sum (0, 20002) (Mul p285 p283))%N.
Definition p287 : ex := (Mul p135 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add p282 (Mul (Del (0, 20005) (0, 20003)) p284)) (Opp (Mul p278 p286))) (Opp (Mul p284 p281))) (Sum (0, 20000) (Mul (Mul (Del (0, 20005) (0, 20000)) (V1 4 (0, 20005))) (Mul (Del (0, 20000) (0, 20003)) (V1 4 (0, 20000)))))) (V2 0 (0, 20003) (1, 20004)))) p239)))%N.
Definition e103 : ex := (Sum (0, 20005) p287)%N.
Definition p289 : ex := (Opp e102)%N.
Definition e104 : ex := (Add e103 p289)%N.
Definition e106 : ex := (Add p289 e103)%N.
Definition e105 : ex := (Add e106 (Opp e5))%N.
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
  assert (P1 : den Ev rv e102 <= den Ev rv e103) by (exact (step_42 n d A b delta_ w x y z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3)).
  equal Q2 e104 e105.
  assert (P3 : den Ev rv e5 <= den Ev rv e106) by (exact (rearranged (den Ev rv e102) (den Ev rv e103) (den Ev rv e5) (den Ev rv e106) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e106) by (exact (step_43 n d A b delta_ w x y z Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

Definition p293 : ex := (Mul (Mul (Mul (Mul (Mul (Int 2) (Sqrt (Int 2))) (Pow e20 2%nat)) p184) (Add e66 (Opp e20))) p82)%N.
Definition e140 : ex := (Mul p293 e164)%N.
Definition p295 : ex := (Add (Add p272 e140) e97)%N.
Definition e119 : ex := (Add p295 p254)%N.
Definition e107 : ex := (Add e119 e106)%N.
Definition p298 : ex := (Add (Add (Add (Add p272 p289) e140) e97) p254)%N.
Definition e108 : ex := (Add p298 e103)%N.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e107) by (exact (step_41 (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z)))) (- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z)))) Hh1 Hh2)).
  equal Q2 e107 e108.
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

Definition p300 : ex := (Sum (1, 4097) (Pow (Add (Add (Sum (1, 4098) (Mul (Sum (0, 4099) (Mul (Sum (0, 4100) (Mul (V2 0 (0, 4100) (1, 4097)) (Add (Add (Add (Add (Sum (0, 4101) (Mul (Add (Mul (Del (0, 4100) (0, 4101)) (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 2 (1, 4104))))) e66))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4100) (1, 4102)) (V1 2 (1, 4102))))))) (Opp (Mul (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 2 (1, 4107))))) e66))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4100) (1, 4105)) (V1 2 (1, 4105)))))) (Mul (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 2 (1, 4110))))) e66))) (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4101) (1, 4108)) (V1 2 (1, 4108))))))))) (Add (Mul (Del (0, 4101) (0, 4099)) (Mul (Inv (Sum (0, 4112) (Mul (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 2 (1, 4113))))) e66))) (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4101) (1, 4111)) (V1 2 (1, 4111))))))) (Opp (Mul (Mul (Inv (Sum (0, 4115) (Mul (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4115) (1, 4116)) (V1 2 (1, 4116))))) e66))) (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4101) (1, 4114)) (V1 2 (1, 4114)))))) (Mul (Inv (Sum (0, 4118) (Mul (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4118) (1, 4119)) (V1 2 (1, 4119))))) e66))) (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4099) (1, 4117)) (V1 2 (1, 4117))))))))))) (Mul (Del (0, 4100) (0, 4099)) (Sum (0, 4120) (Mul (Add (Mul (Del (0, 4100) (0, 4120)) (Mul (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 2 (1, 4123))))) e66))) (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4100) (1, 4121)) (V1 2 (1, 4121))))))) (Opp (Mul (Mul (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 2 (1, 4126))))) e66))) (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4100) (1, 4124)) (V1 2 (1, 4124)))))) (Mul (Inv (Sum (0, 4128) (Mul (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (V1 2 (1, 4129))))) e66))) (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4120) (1, 4127)) (V1 2 (1, 4127))))))))) (Add (Mul (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 2 (1, 4132))))) e66))) (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4120) (1, 4130)) (V1 2 (1, 4130)))))) (Opp (V1 3 (0, 4120)))))))) (Opp (Mul (Mul (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 2 (1, 4135))))) e66))) (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4100) (1, 4133)) (V1 2 (1, 4133)))))) (Sum (0, 4136) (Mul (Add (Mul (Del (0, 4099) (0, 4136)) (Mul (Inv (Sum (0, 4138) (Mul (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4138) (1, 4139)) (V1 2 (1, 4139))))) e66))) (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4099) (1, 4137)) (V1 2 (1, 4137))))))) (Opp (Mul (Mul (Inv (Sum (0, 4141) (Mul (Exp (Sum (1, 4142) (Mul (V2 0 (0, 4141) (1, 4142)) (V1 2 (1, 4142))))) e66))) (Exp (Sum (1, 4140) (Mul (V2 0 (0, 4099) (1, 4140)) (V1 2 (1, 4140)))))) (Mul (Inv (Sum (0, 4144) (Mul (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 2 (1, 4145))))) e66))) (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4136) (1, 4143)) (V1 2 (1, 4143))))))))) (Add (Mul (Inv (Sum (0, 4147) (Mul (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4147) (1, 4148)) (V1 2 (1, 4148))))) e66))) (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4136) (1, 4146)) (V1 2 (1, 4146)))))) (Opp (V1 3 (0, 4136))))))))) (Opp (Mul (Sum (0, 4149) (Mul (Add (Mul (Del (0, 4100) (0, 4149)) (Mul (Inv (Sum (0, 4151) (Mul (Exp (Sum (1, 4152) (Mul (V2 0 (0, 4151) (1, 4152)) (V1 2 (1, 4152))))) e66))) (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4100) (1, 4150)) (V1 2 (1, 4150))))))) (Opp (Mul (Mul (Inv (Sum (0, 4154) (Mul (Exp (Sum (1, 4155) (Mul (V2 0 (0, 4154) (1, 4155)) (V1 2 (1, 4155))))) e66))) (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4100) (1, 4153)) (V1 2 (1, 4153)))))) (Mul (Inv (Sum (0, 4157) (Mul (Exp (Sum (1, 4158) (Mul (V2 0 (0, 4157) (1, 4158)) (V1 2 (1, 4158))))) e66))) (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4149) (1, 4156)) (V1 2 (1, 4156))))))))) (Add (Mul (Inv (Sum (0, 4160) (Mul (Exp (Sum (1, 4161) (Mul (V2 0 (0, 4160) (1, 4161)) (V1 2 (1, 4161))))) e66))) (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4149) (1, 4159)) (V1 2 (1, 4159)))))) (Opp (V1 3 (0, 4149)))))) (Mul (Inv (Sum (0, 4163) (Mul (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4163) (1, 4164)) (V1 2 (1, 4164))))) e66))) (Exp (Sum (1, 4162) (Mul (V2 0 (0, 4099) (1, 4162)) (V1 2 (1, 4162))))))))) (Sum (0, 4165) (Mul (Mul (Del (0, 4100) (0, 4165)) (V1 4 (0, 4100))) (Mul (Del (0, 4165) (0, 4099)) (V1 4 (0, 4165)))))))) (V2 0 (0, 4099) (1, 4098)))) (Add (V1 0 (1, 4098)) (Opp (V1 2 (1, 4098)))))) (Sum (0, 4166) (Mul (V2 0 (0, 4166) (1, 4097)) (Sum (0, 4167) (Mul (Add (Mul (Del (0, 4166) (0, 4167)) (Mul (Inv (Sum (0, 4169) (Mul (Exp (Sum (1, 4170) (Mul (V2 0 (0, 4169) (1, 4170)) (V1 2 (1, 4170))))) e66))) (Exp (Sum (1, 4168) (Mul (V2 0 (0, 4166) (1, 4168)) (V1 2 (1, 4168))))))) (Opp (Mul (Mul (Inv (Sum (0, 4172) (Mul (Exp (Sum (1, 4173) (Mul (V2 0 (0, 4172) (1, 4173)) (V1 2 (1, 4173))))) e66))) (Exp (Sum (1, 4171) (Mul (V2 0 (0, 4166) (1, 4171)) (V1 2 (1, 4171)))))) (Mul (Inv (Sum (0, 4175) (Mul (Exp (Sum (1, 4176) (Mul (V2 0 (0, 4175) (1, 4176)) (V1 2 (1, 4176))))) e66))) (Exp (Sum (1, 4174) (Mul (V2 0 (0, 4167) (1, 4174)) (V1 2 (1, 4174))))))))) (Add (Mul (Inv (Sum (0, 4178) (Mul (Exp (Sum (1, 4179) (Mul (V2 0 (0, 4178) (1, 4179)) (V1 2 (1, 4179))))) e66))) (Exp (Sum (1, 4177) (Mul (V2 0 (0, 4167) (1, 4177)) (V1 2 (1, 4177)))))) (Opp (V1 3 (0, 4167))))))))) (Sum (1, 4180) (Mul (Sum (0, 4181) (Mul (Sum (0, 4182) (Mul (Sum (0, 4183) (Mul (V2 0 (0, 4183) (1, 4097)) (Mul (Del (0, 4183) (0, 4182)) (V1 4 (0, 4183))))) (Mul (Del (0, 4182) (0, 4181)) (V1 4 (0, 4182))))) (V2 0 (0, 4181) (1, 4180)))) (V1 2 (1, 4180))))) 2%nat))%N.
Definition e109 : ex := (Sqrt p300)%N.
Definition p302 : ex := (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat)))%N.
Definition e110 : ex := (Mul p302 e109)%N.
Definition e111 : ex := (Mul p302 e5)%N.
Definition p305 : ex := (Sqrt (Sum (1, 20000) (Pow p72 2%nat)))%N.
Definition e112 : ex := (Mul p305 e5)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e109 e5 _ (fun sv Wv SFv => (step_64 n d A b w x y Hs_n Hs_d Hh1)) (nil_replaced Ev rv)) e110 e111.
  equal Q2 e112 e5.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p307 : ex := (Add (V1 0 (1, 20006)) (Opp (V1 1 (1, 20006))))%N.
Definition p308 : ex := (Mul p277 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p309 : ex := (Sum (0, 20002) (Mul p285 (Add (Mul (Del (0, 20002) (0, 20004)) p279) (Opp (Mul p279 p308)))))%N.
Definition p310 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p308) (Opp (Mul p308 p279)))%N.
Definition p311 : ex := (Add (V1 0 (1, 20005)) (Opp (V1 2 (1, 20005))))%N.
Definition p312 : ex := (Mul (Del (0, 20000) (0, 20001)) (V1 4 (0, 20000)))%N.
Definition p313 : ex := (Mul (Del (0, 20001) (0, 20002)) (V1 4 (0, 20001)))%N.
Definition p314 : ex := (Add (Add (Sum (1, 20005) (Mul (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) (Add (Add (Add (Add p309 (Mul (Del (0, 20003) (0, 20004)) p286)) (Opp (Mul p281 (Sum (0, 20002) (Mul p310 p283))))) (Opp (Mul p286 p308))) (Sum (0, 20000) (Mul (Mul (Del (0, 20003) (0, 20000)) (V1 4 (0, 20003))) (Mul (Del (0, 20000) (0, 20004)) (V1 4 (0, 20000)))))))) (V2 0 (0, 20004) (1, 20005)))) p311)) (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) p286))) (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20006)) p312)) p313)) (V2 0 (0, 20002) (1, 20003)))) (V1 2 (1, 20003)))))%N.
Definition p315 : ex := (Mul p307 p314)%N.
Definition e115 : ex := (Sum (1, 20006) p315)%N.
Definition e113 : ex := (Abs e115)%N.
Definition p318 : ex := (Sqrt (Sum (1, 20006) (Pow p314 2%nat)))%N.
Definition e114 : ex := (Mul p305 p318)%N.
(* absolute(inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x)) <= norm(y - z)*norm(A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x), by instance *)
Lemma step_67 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)))
  <= norm d (vadd y (vopp z)) * norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)).
Proof.
  intros n d A b w x y z Hs_n Hs_d.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  assert (P1 : den Ev rv e113 <= den Ev rv e114) by (exact (cauchy_schwarz.step_6 d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) Hs_d)).
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
  exact (Req_le _ _ (eq_refl (den Ev rv e113))).
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
  assert (P1 : den Ev rv e115 <= den Ev rv e113) by (exact (Rle_abs (den Ev rv e115))).
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
  assert (P1 : den Ev rv e115 <= den Ev rv e113) by (exact (step_69 n d A b w x y z Hs_n Hs_d)).
  assert (P2 : den Ev rv e113 <= den Ev rv e113) by (exact (step_68 n d A b w x y z Hs_n Hs_d)).
  assert (P3 : den Ev rv e113 <= den Ev rv e114) by (exact (step_67 n d A b w x y z Hs_n Hs_d)).
  assert (P4 : den Ev rv e114 <= den Ev rv e5) by (exact (step_66 n d A b w x y z Hs_n Hs_d Hh1)).
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

Definition e118 : ex := (Opp e115)%N.
Definition e116 : ex := (Add e5 e118)%N.
Definition e117 : ex := (Add e118 (Opp e5))%N.
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
  assert (P1 : den Ev rv e115 <= den Ev rv e5) by (exact (step_70 n d A b w x y z Hs_n Hs_d Hh1)).
  equal Q2 e116 e117.
  assert (P3 : den Ev rv e5 <= den Ev rv e118) by (exact (rearranged (den Ev rv e115) (den Ev rv e5) (den Ev rv e5) (den Ev rv e118) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e118) by (exact (step_71 n d A b w x y z Hs_n Hs_d P3)).
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
  assert (P1 : den Ev rv e5 <= den Ev rv e106) by (exact (step_62 n d A b delta_ w x y z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e5 <= den Ev rv e119) by (exact (step_61 n d A b x y z zeta Hs_n Hs_d Hh2 Hh4 Hh5 Hh6 Hh7 Hh3)).
  assert (P3 : den Ev rv e5 <= den Ev rv e108) by (exact (step_63 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

Definition e120 : ex := (Add e118 e108)%N.
Definition p324 : ex := (Add (Add (Add (Add (Add e118 p270) p271) p289) e140) e97)%N.
Definition p325 : ex := (Add p324 p254)%N.
Definition e121 : ex := (Add p325 e103)%N.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e120) by (exact (step_41 (- inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))) (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z)))) Hh1 Hh2)).
  equal Q2 e120 e121.
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

Definition p327 : ex := (Sum (1, 4096) (Pow (Add (Sum (0, 4097) (Mul (V2 0 (0, 4097) (1, 4096)) (Sum (0, 4098) (Mul (Add (Mul (Del (0, 4097) (0, 4098)) (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 0 (1, 4101))))) e66))) (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4097) (1, 4099)) (V1 0 (1, 4099))))))) (Opp (Mul (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104))))) e66))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4097) (1, 4102)) (V1 0 (1, 4102)))))) (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 0 (1, 4107))))) e66))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4098) (1, 4105)) (V1 0 (1, 4105))))))))) (Add (Mul (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 0 (1, 4110))))) e66))) (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4098) (1, 4108)) (V1 0 (1, 4108)))))) (Opp (V1 1 (0, 4098)))))))) (Sum (1, 4111) (Mul (Sum (0, 4112) (Mul (Sum (0, 4113) (Mul (Sum (0, 4114) (Mul (V2 0 (0, 4114) (1, 4096)) (Mul (Del (0, 4114) (0, 4113)) (V1 2 (0, 4114))))) (Mul (Del (0, 4113) (0, 4112)) (V1 2 (0, 4113))))) (V2 0 (0, 4112) (1, 4111)))) (V1 0 (1, 4111))))) 2%nat))%N.
Definition e122 : ex := (Sqrt p327)%N.
Definition p329 : ex := (Sqrt (Sum (1, 4115) (Pow (Add (V1 3 (1, 4115)) (Opp (V1 0 (1, 4115)))) 2%nat)))%N.
Definition e123 : ex := (Mul e122 p329)%N.
Definition e124 : ex := (Mul e5 p329)%N.
Definition e125 : ex := (Mul e5 (Sqrt (Sum (1, 20000) (Pow (Add (V1 3 (1, 20000)) (Opp (V1 0 (1, 20000)))) 2%nat))))%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e122 e5 _ (fun sv Wv SFv => (step_75 n d A b w z Hs_n Hs_d Hh1)) (nil_replaced Ev rv)) e123 e124.
  equal Q2 e125 e5.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p333 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e66)))%N.
Definition p334 : ex := (Mul p333 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p335 : ex := (Mul p333 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p336 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p334) (Opp (Mul p334 p335)))%N.
Definition p337 : ex := (Mul (Del (0, 20000) (0, 20001)) (V1 3 (0, 20000)))%N.
Definition p338 : ex := (Mul (Del (0, 20001) (0, 20002)) (V1 3 (0, 20001)))%N.
Definition p339 : ex := (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20004)) p337)) p338)) (V2 0 (0, 20002) (1, 20003)))) (V1 1 (1, 20003))))%N.
Definition p340 : ex := (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul p336 (Add p335 (Opp (V1 2 (0, 20002)))))))) p339)%N.
Definition p341 : ex := (Mul p239 p340)%N.
Definition e133 : ex := (Sum (1, 20004) p341)%N.
Definition e126 : ex := (Abs e133)%N.
Definition p344 : ex := (Sqrt (Sum (1, 20004) (Pow p340 2%nat)))%N.
Definition e127 : ex := (Mul p305 p344)%N.
Definition e128 : ex := (Mul p344 p305)%N.
(* absolute(inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z)) <= norm(A.T*h(z) + A.T*diag(w)*diag(w)*A*z)*norm(y - z), by instance *)
Lemma step_77 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)))
  <= norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) * norm d (vadd y (vopp z)).
Proof.
  intros n d A b w y z Hs_n Hs_d.
  setting [n; d] [] [y; z; b; w] [A] [] [].
  assert (P1 : den Ev rv e126 <= den Ev rv e127) by (exact (cauchy_schwarz.step_6 d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) Hs_d)).
  equal Q2 e127 e128.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e130 : ex := (Opp e133)%N.
Definition e129 : ex := (Abs e130)%N.
(* absolute(-inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z)) <= absolute(inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z)), by same *)
Lemma step_78 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)))
  <= Rabs (inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z))).
Proof.
  intros n d A b w y z Hs_n Hs_d.
  setting [n; d] [] [y; z; b; w] [A] [] [].
  equal Q1 e129 e126.
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
  assert (P1 : den Ev rv e130 <= den Ev rv e129) by (exact (Rle_abs (den Ev rv e130))).
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
  assert (P1 : den Ev rv e130 <= den Ev rv e129) by (exact (step_79 n d A b w y z Hs_n Hs_d)).
  assert (P2 : den Ev rv e129 <= den Ev rv e126) by (exact (step_78 n d A b w y z Hs_n Hs_d)).
  assert (P3 : den Ev rv e126 <= den Ev rv e128) by (exact (step_77 n d A b w y z Hs_n Hs_d)).
  assert (P4 : den Ev rv e128 <= den Ev rv e5) by (exact (step_76 n d A b w y z Hs_n Hs_d Hh1)).
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

Definition e131 : ex := (Add e5 (Opp e130))%N.
Definition e132 : ex := (Add e133 (Opp e5))%N.
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
  assert (P1 : den Ev rv e130 <= den Ev rv e5) by (exact (step_80 n d A b w y z Hs_n Hs_d Hh1)).
  equal Q2 e131 e132.
  assert (P3 : den Ev rv e5 <= den Ev rv e133) by (exact (rearranged (den Ev rv e130) (den Ev rv e5) (den Ev rv e5) (den Ev rv e133) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e133) by (exact (step_81 n d A b w y z Hs_n Hs_d P3)).
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
  assert (P1 : den Ev rv e5 <= den Ev rv e108) by (exact (step_73 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  assert (P2 : den Ev rv e5 <= den Ev rv e118) by (exact (step_72 n d A b w x y z Hs_n Hs_d Hh8)).
  assert (P3 : den Ev rv e5 <= den Ev rv e121) by (exact (step_74 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

Definition p351 : ex := (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul p336 (Add p335 (Opp (V1 3 (0, 20002)))))))) (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20004)) p312)) p313)) (V2 0 (0, 20002) (1, 20003)))) (V1 1 (1, 20003)))))%N.
Definition p352 : ex := (Mul p239 p351)%N.
Definition e136 : ex := (Sum (1, 20004) p352)%N.
Definition e134 : ex := (Add e136 e121)%N.
Definition e135 : ex := (Add (Add (Add p324 e136) p254) e103)%N.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e134) by (exact (step_41 (inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z))) (- inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + Rabs 0 + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z)))) Hh1 Hh2)).
  equal Q2 e134 e135.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e121) by (exact (step_83 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  assert (P2 : den Ev rv e5 <= den Ev rv e136) by (exact (step_82 n d A b w y z Hs_n Hs_d Hh9)).
  assert (P3 : den Ev rv e5 <= den Ev rv e135) by (exact (step_84 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
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

Definition p356 : ex := (Add p279 (Opp (V1 4 (0, 20002))))%N.
Definition p357 : ex := (Sum (0, 20002) (Mul p285 p356))%N.
Definition p358 : ex := (Add p250 (Opp (V1 4 (0, 20002))))%N.
Definition p359 : ex := (Sum (0, 20002) (Mul p264 p358))%N.
Definition p360 : ex := (Sum (0, 20002) (Mul p251 p358))%N.
Definition p361 : ex := (Add (Add (Add (Add (Add (Add (Add (Opp (Sum (1, 20006) (Mul p307 (Add (Add (Sum (1, 20005) (Mul (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) (Add (Add (Add (Add p309 (Mul (Del (0, 20003) (0, 20004)) p357)) (Opp (Mul p281 (Sum (0, 20002) (Mul p310 p356))))) (Opp (Mul p357 p308))) (Sum (0, 20000) (Mul (Mul (Del (0, 20003) (0, 20000)) (V1 3 (0, 20003))) (Mul (Del (0, 20000) (0, 20004)) (V1 3 (0, 20000)))))))) (V2 0 (0, 20004) (1, 20005)))) p311)) (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) p357))) (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20006)) p337)) p338)) (V2 0 (0, 20002) (1, 20003)))) (V1 2 (1, 20003)))))))) (Opp (Sum (0, 20003) (Mul p161 (Sum (0, 20002) (Mul p260 (Add p259 (Opp (V1 4 (0, 20002)))))))))) (Opp (Sum (0, 20005) (Mul p135 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add p265 (Mul (Del (0, 20005) (0, 20003)) p359)) (Opp (Mul p263 p360))) (Opp (Mul p359 p249))) (V2 0 (0, 20003) (1, 20004)))) p171)))))) p289) e140) e97) (Sum (1, 20004) (Mul p239 (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul p336 (Add p335 (Opp (V1 4 (0, 20002)))))))) p339)))) (Sum (0, 20003) (Mul p161 p360)))%N.
Definition p362 : ex := (Sum (0, 20002) (Mul p280 p356))%N.
Definition p363 : ex := (Sum (0, 20005) (Mul p135 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add p282 (Mul (Del (0, 20005) (0, 20003)) p362)) (Opp (Mul p278 p357))) (Opp (Mul p362 p281))) (Sum (0, 20000) (Mul (Mul (Del (0, 20005) (0, 20000)) (V1 3 (0, 20005))) (Mul (Del (0, 20000) (0, 20003)) (V1 3 (0, 20000)))))) (V2 0 (0, 20003) (1, 20004)))) p239))))%N.
Definition e137 : ex := (Add p361 p363)%N.
Definition e138 : ex := (Add e137 (Opp e5))%N.
Definition e139 : ex := (Add e140 p289)%N.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e137) by (exact (step_85 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e138 e139.
  assert (P3 : den Ev rv e102 <= den Ev rv e140) by (exact (rearranged (den Ev rv e5) (den Ev rv e137) (den Ev rv e102) (den Ev rv e140) P1 Q2)).
  assert (P4 : den Ev rv e102 <= den Ev rv e140) by (exact (step_86 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
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

Definition e142 : ex := (Add p289 e140)%N.
Definition e141 : ex := (Add e142 (Opp e5))%N.
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
  assert (P1 : den Ev rv e102 <= den Ev rv e140) by (exact (step_87 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e139 e141.
  assert (P3 : den Ev rv e5 <= den Ev rv e142) by (exact (rearranged (den Ev rv e102) (den Ev rv e140) (den Ev rv e5) (den Ev rv e142) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e142) by (exact (step_88 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
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
  nonnegative N1 (nil_nonnegative Ev) e143.
  exact N1.
Qed.

Definition e144 : ex := (Mul e143 e5)%N.
Definition e145 : ex := (Mul e143 e142)%N.
Definition e146 : ex := (Mul e142 e143)%N.
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
  assert (P1 : den Ev rv e144 <= den Ev rv e145) by (exact (step_36 (/ delta_) (- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) 0 Hh1 Hh2)).
  equal Q2 e5 e144.
  equal Q3 e145 e146.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e143) by (exact (step_90 delta_ Hp_delta_)).
  assert (P2 : den Ev rv e5 <= den Ev rv e142) by (exact (step_89 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e5 <= den Ev rv e146) by (exact (step_91 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
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
  assert (P1 : den Ev rv e5 <= den Ev rv e147) by (exact (step_4 n d A delta_ x y z Hs_n Hs_d Hp_delta_)).
  assert (P2 : den Ev rv e5 <= den Ev rv e148) by (exact (step_3 zeta)).
  assert (P3 : den Ev rv e5 <= den Ev rv e59) by (exact (step_37 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

Definition p372 : ex := (Add (Opp (Mul e20 p184)) p244)%N.
Definition e151 : ex := (Mul p372 (Inv e20))%N.
Definition p374 : ex := (Mul (Mul (Mul e155 e6) p77) (Inv (Int 2)))%N.
Definition e150 : ex := (Mul p374 (Inv e20))%N.
Definition e149 : ex := (Add e151 e150)%N.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e149) by (exact (step_41 ((- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) / delta_) (norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))) * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_) Hh1 Hh2)).
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
  assert (P1 : den Ev rv e5 <= den Ev rv e150) by (exact (step_93 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_)).
  assert (P2 : den Ev rv e5 <= den Ev rv e151) by (exact (step_92 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e5 <= den Ev rv e149) by (exact (step_94 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
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

Definition p377 : ex := (Mul (Add (Opp (Mul e20 e155)) p255) (Inv e20))%N.
Definition p378 : ex := (Mul (Mul (Mul (Mul p184 e6) e164) (Inv (Int 2))) (Inv e20))%N.
Definition e152 : ex := (Add p377 p378)%N.
Definition e153 : ex := (Add e152 (Opp e5))%N.
Definition p381 : ex := (Mul (Mul (Mul p184 e2) e164) (Inv (Int 2)))%N.
Definition e156 : ex := (Mul p381 (Inv e20))%N.
Definition e154 : ex := (Add e156 (Opp e155))%N.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e152) by (exact (step_95 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e153 e154.
  assert (P3 : den Ev rv e155 <= den Ev rv e156) by (exact (rearranged (den Ev rv e5) (den Ev rv e152) (den Ev rv e155) (den Ev rv e156) P1 Q2)).
  assert (P4 : den Ev rv e155 <= den Ev rv e156) by (exact (step_96 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

Definition p384 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (Add (V1 3 (1, 20000)) (Opp (V1 4 (1, 20000)))))) 2%nat))%N.
Definition e162 : ex := (Sqrt p384)%N.
Definition e157 : ex := (Pow e162 2%nat)%N.
Definition p387 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (Add (V1 2 (1, 20000)) (Opp (V1 4 (1, 20000)))))) 2%nat))) 2%nat)%N.
Definition e158 : ex := (Mul (Mul (Mul (Mul p387 p85) e162) (Inv (Int 2))) e143)%N.
Definition p389 : ex := (Abs (Add (Add (Add (Opp (Mul (Mul (Int 108) (Sqrt (Int 2))) (Pow e20 4%nat))) (Opp (Mul (Mul (Int 16) (Sqrt (Int 2))) (Pow e20 2%nat)))) (Mul (Mul (Int 48) (Sqrt (Int 2))) (Pow e20 5%nat))) (Mul (Mul (Int 76) (Sqrt (Int 2))) (Pow e20 3%nat))))%N.
Definition p390 : ex := (Mul (Mul p387 p389) (Inv (Int 2)))%N.
Definition e163 : ex := (Mul p390 e143)%N.
Definition e159 : ex := (Mul e163 e162)%N.
Definition e160 : ex := (Sqrt (Sum (0, 4428) (Pow (Sum (1, 4429) (Mul (V2 0 (0, 4428) (1, 4429)) (Add (V1 3 (1, 4429)) (Opp (V1 4 (1, 4429)))))) 2%nat)))%N.
Definition e161 : ex := (Mul (Mul (Mul (Pow (Sqrt (Sum (0, 4430) (Pow (Sum (1, 4431) (Mul (V2 0 (0, 4430) (1, 4431)) (Add (V1 2 (1, 4431)) (Opp (V1 4 (1, 4431)))))) 2%nat))) 2%nat) p389) (Inv (Int 2))) e143)%N.
(* norm(A*(y - z)) <= absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta), by cancel square *)
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
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [w; b; x; y; z] [A] [] [0%N].
  assert (P1 : den Ev rv e157 <= den Ev rv e158) by (exact (step_97 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e158 e159.
  nonnegative N3 (nil_nonnegative Ev) e160.
  nonnegative N4 (nil_nonnegative Ev) e161.
  exact ((cancel_square (den Ev rv e162) (den Ev rv e163) (Rle_trans _ _ _ P1 (Req_le _ _ Q2)) N3 N4)).
Qed.

(* 0 <= -norm(A*(y - z)) + absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta), by assume *)
Lemma step_99 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= - norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_ ->
  0
  <= - norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_.
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1.
  setting [n; d] [zeta; delta_] [y; z; x] [A] [] [1%N].
  exact Hh1.
Qed.

Definition p395 : ex := (Mul (Mul p184 (Abs (Add (Add (Add (Opp (Mul (Mul (Int 108) (Sqrt (Int 2))) (Pow e19 4%nat))) (Opp (Mul (Mul (Int 16) (Sqrt (Int 2))) (Pow e19 2%nat)))) (Mul (Mul (Int 48) (Sqrt (Int 2))) (Pow e19 5%nat))) (Mul (Mul (Int 76) (Sqrt (Int 2))) (Pow e19 3%nat))))) (Inv (Int 2)))%N.
Definition e165 : ex := (Mul p395 (Inv e20))%N.
Definition p397 : ex := (Opp e164)%N.
Definition e166 : ex := (Add e165 p397)%N.
Definition e168 : ex := (Add p397 e165)%N.
Definition e167 : ex := (Add e168 (Opp e5))%N.
(* 0 <= -norm(A*(y - z)) + absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta), by discharge *)
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
  <= - norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [zeta; delta_] [y; z; x; w; b] [A] [] [1%N].
  assert (P1 : den Ev rv e164 <= den Ev rv e165) by (exact (step_98 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e166 e167.
  assert (P3 : den Ev rv e5 <= den Ev rv e168) by (exact (rearranged (den Ev rv e164) (den Ev rv e165) (den Ev rv e5) (den Ev rv e168) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e168) by (exact (step_99 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
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
  nonnegative N1 (nil_nonnegative Ev) e19.
  exact N1.
Qed.

Definition e169 : ex := (Mul e19 e5)%N.
Definition p402 : ex := (Mul (Mul (Mul p184 p389) (Inv (Int 2))) e143)%N.
Definition e194 : ex := (Add p397 p402)%N.
Definition e170 : ex := (Mul e19 e194)%N.
(* 0 <= delta*(-norm(A*(y - z)) + absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta)), by instance *)
Lemma step_102 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0 <= delta_ ->
  0
  <= - norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_ ->
  0
  <= delta_ * (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_).
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_; zeta] [y; z; x] [A] [] [0%N].
  assert (P1 : den Ev rv e169 <= den Ev rv e170) by (exact (step_36 delta_ (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_) 0 Hh1 Hh2)).
  equal Q2 e5 e169.
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

Definition e171 : ex := (Mul (Int 909339273) (Inv (Int 2500000000)))%N.
(* 0 <= 909339273/2500000000, by nonnegative *)
Lemma step_107 :
  0 <= 909339273 / 2500000000.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e171.
  exact N1.
Qed.

Definition e172 : ex := (Mul (Int 1590660727) (Inv (Int 2500000000)))%N.
Definition e173 : ex := (Add e172 e38)%N.
Definition e174 : ex := (Add e173 (Opp e5))%N.
(* 0 <= 1590660727/2500000000 - zeta, by discharge *)
Lemma step_108 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  0 <= 1590660727 / 2500000000 - zeta.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e172) by (exact (step_105 zeta Hh1)).
  equal Q2 e173 e174.
  assert (P3 : den Ev rv e5 <= den Ev rv e173) by (exact (rearranged (den Ev rv e19) (den Ev rv e172) (den Ev rv e5) (den Ev rv e173) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e173) by (exact (step_106 zeta P3)).
  exact (P4).
Qed.

Definition e175 : ex := (Add e171 e173)%N.
(* 0 <= 1 - zeta, by instance *)
Lemma step_109 :
  forall (zeta : R),
  0 <= 1590660727 / 2500000000 - zeta ->
  0 <= 909339273 / 2500000000 ->
  0 <= 1 - zeta.
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e175) by (exact (step_41 (909339273 / 2500000000) (1590660727 / 2500000000 - zeta) Hh1 Hh2)).
  equal Q2 e175 e176.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e173) by (exact (step_108 zeta Hh1)).
  assert (P2 : den Ev rv e5 <= den Ev rv e171) by (exact (step_107)).
  assert (P3 : den Ev rv e5 <= den Ev rv e176) by (exact (step_109 zeta P1 P2)).
  exact (P3).
Qed.

Definition e177 : ex := (Mul e176 e5)%N.
Definition e178 : ex := (Mul e176 e179)%N.
(* 0 <= (1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by instance *)
Lemma step_112 :
  forall (zeta : R),
  0 <= 1 - zeta ->
  0 <= - 4 - 12 * zeta ^ 2 + 15 * zeta ->
  0 <= (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e177 <= den Ev rv e178) by (exact (step_36 (1 - zeta) (- 4 - 12 * zeta ^ 2 + 15 * zeta) 0 Hh1 Hh2)).
  equal Q2 e5 e177.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e176) by (exact (step_111 zeta Hh1)).
  assert (P2 : den Ev rv e5 <= den Ev rv e179) by (exact (step_110 zeta Hh2 Hh1)).
  assert (P3 : den Ev rv e5 <= den Ev rv e178) by (exact (step_112 zeta P1 P2)).
  exact (P3).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2, by nonnegative *)
Lemma step_114 :
  forall (zeta : R),
  0 <= 4 * sqrt 2 * zeta ^ 2.
Proof.
  intros zeta.
  setting [] [zeta] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e180.
  exact N1.
Qed.

Definition e181 : ex := (Mul e180 e5)%N.
Definition e182 : ex := (Mul e180 e178)%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by instance *)
Lemma step_115 :
  forall (zeta : R),
  0 <= 4 * sqrt 2 * zeta ^ 2 ->
  0 <= (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0 <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e181 <= den Ev rv e182) by (exact (step_36 (4 * sqrt 2 * zeta ^ 2) ((1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e5 e181.
  equal Q3 e182 e1.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e180) by (exact (step_114 zeta)).
  assert (P2 : den Ev rv e5 <= den Ev rv e178) by (exact (step_113 zeta Hh1 Hh2)).
  assert (P3 : den Ev rv e5 <= den Ev rv e1) by (exact (step_115 zeta P1 P2)).
  exact (P3).
Qed.

Definition e183 : ex := (Add e1 (Opp e5))%N.
Definition e184 : ex := (Add e5 (Opp e185))%N.
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
  equal Q2 e183 e184.
  assert (P3 : den Ev rv e185 <= den Ev rv e5) by (exact (rearranged (den Ev rv e5) (den Ev rv e1) (den Ev rv e185) (den Ev rv e5) P1 Q2)).
  assert (P4 : den Ev rv e185 <= den Ev rv e5) by (exact (step_103 zeta P3)).
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
  assert (P1 : den Ev rv e185 <= den Ev rv e5) by (exact (step_117 zeta Hh1 Hh2)).
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
  assert (P2 : den Ev rv e185 <= den Ev rv e1) by (exact (step_118 zeta Hh1 Hh2)).
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

Definition p416 : ex := (Opp e2)%N.
Definition e186 : ex := (Add e1 p416)%N.
Definition e188 : ex := (Add p416 e1)%N.
Definition e187 : ex := (Add e188 (Opp e5))%N.
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
  equal Q2 e186 e187.
  assert (P3 : den Ev rv e5 <= den Ev rv e188) by (exact (rearranged (den Ev rv e2) (den Ev rv e1) (den Ev rv e5) (den Ev rv e188) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e188) by (exact (step_121 zeta P3)).
  exact (P4).
Qed.

Definition e189 : ex := (Mul p16 (Inv (Int 2)))%N.
(* 0 <= norm(A*(x - z))**2/2, by nonnegative *)
Lemma step_123 :
  forall (n d : nat) (A : mat) (x z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= norm n (mulv d A (vadd x (vopp z))) ^ 2 / 2.
Proof.
  intros n d A x z Hs_n Hs_d.
  setting [n; d] [] [x; z] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e189.
  exact N1.
Qed.

Definition e193 : ex := (Mul e155 (Inv (Int 2)))%N.
Definition e190 : ex := (Mul e193 e5)%N.
Definition e191 : ex := (Mul e193 e188)%N.
Definition e192 : ex := (Mul (Mul e155 e188) (Inv (Int 2)))%N.
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
  assert (P1 : den Ev rv e190 <= den Ev rv e191) by (exact (step_36 (norm n (mulv d A (vadd x (vopp z))) ^ 2 / 2) (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e5 e190.
  equal Q3 e191 e192.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e193) by (exact (step_123 n d A x z Hs_n Hs_d)).
  assert (P2 : den Ev rv e5 <= den Ev rv e188) by (exact (step_122 zeta Hh1 Hh2)).
  assert (P3 : den Ev rv e5 <= den Ev rv e192) by (exact (step_124 n d A x z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

(* 0 <= delta*(-norm(A*(y - z)) + absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta)), by discharge *)
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
  <= delta_ * (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [y; z; x; w; b] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e19) by (exact (step_101 delta_ Hp_delta_)).
  assert (P2 : den Ev rv e5 <= den Ev rv e194) by (exact (step_100 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e5 <= den Ev rv e170) by (exact (step_102 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

Definition p425 : ex := (Mul p184 (Add (Opp p85) p83))%N.
Definition e197 : ex := (Mul p425 (Inv (Int 2)))%N.
Definition e195 : ex := (Add e197 e170)%N.
Definition e196 : ex := (Add e170 e197)%N.
(* 0 <= delta*(-norm(A*(y - z)) + absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta)) + Rational(1, 2)*((4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2), by instance *)
Lemma step_127 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= delta_ * (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_) ->
  0
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2 ->
  0
  <= delta_ * (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2.
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_; zeta] [y; z; x] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e195) by (exact (step_41 (norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2) (delta_ * (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_)) Hh1 Hh2)).
  equal Q2 e195 e196.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= delta*(-norm(A*(y - z)) + absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta)) + Rational(1, 2)*((4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2), by discharge *)
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
  <= delta_ * (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [y; z; x; w; b] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e170) by (exact (step_126 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P2 : den Ev rv e5 <= den Ev rv e197) by (exact (step_125 n d A x z zeta Hs_n Hs_d Hh7 Hh6)).
  assert (P3 : den Ev rv e5 <= den Ev rv e196) by (exact (step_127 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
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

Definition e198 : ex := (Add e196 (Opp e5))%N.
Definition p430 : ex := (Mul p184 p83)%N.
Definition e201 : ex := (Mul p430 (Inv (Int 2)))%N.
Definition e200 : ex := (Mul e19 e164)%N.
Definition e199 : ex := (Add e201 (Opp e200))%N.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e196) by (exact (step_128 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e198 e199.
  assert (P3 : den Ev rv e200 <= den Ev rv e201) by (exact (rearranged (den Ev rv e5) (den Ev rv e196) (den Ev rv e200) (den Ev rv e201) P1 Q2)).
  assert (P4 : den Ev rv e200 <= den Ev rv e201) by (exact (step_129 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  exact (inequality_1 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh7 Hh2 Hh1 Hh3 Hh4 Hh5 Hh6 Hh8 Hh9).
Qed.

Definition e202 : ex := (Add e5 (Opp (Sqrt (Sum (1, 20004) (Pow p351 2%nat)))))%N.
Definition e203 : ex := (Add e5 (Opp p318))%N.
Definition e204 : ex := (Add (Min (0, 20000) (Pow (V1 4 (0, 20000)) 2%nat)) (Opp (Add e19 (Add (Opp (Mul (Int 13) (Inv (Int 384)))) (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 1152)))))))%N.
Definition e205 : ex := (Add e172 (Opp e20))%N.
Definition e206 : ex := (Add e20 (Opp (Mul (Int 6362642907) (Inv (Int 10000000000)))))%N.
Definition p439 : ex := (Add (Add (Add (Opp (Int 8)) (Opp (Mul (Int 108) (Pow e20 2%nat)))) (Mul (Int 57) e20)) (Mul (Int 60) (Pow e20 3%nat)))%N.
Definition e207 : ex := (Add e5 (Opp p439))%N.
Definition e208 : ex := (Add p439 (Opp e5))%N.
Definition e209 : ex := (Add e66 (Opp (Sum (0, 20000) (Mul (V1 3 (0, 20000)) e66))))%N.
Definition e210 : ex := (Add (Min (0, 20000) (V1 3 (0, 20000))) (Opp e5))%N.
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
  defined (env_of [n; d] [delta_; zeta] [y; z; x; b; w] [A]) (ienv_of []) e200 /\
  defined (env_of [n; d] [delta_; zeta] [y; z; x; b; w] [A]) (ienv_of []) e201.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e210 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e209 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e208 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e207 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e206 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e205 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e204 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e203 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e202 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (nil_known Ev)))))))))).
Qed.
