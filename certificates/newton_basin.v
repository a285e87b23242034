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
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  delta_ * norm n (mulv d A (vadd y (vopp z))) <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * C_3 zeta / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e19 : ex := (Sc 0)%N.
Definition e38 : ex := (Opp e19)%N.
Definition p3 : ex := (Mul (Mul (Mul (Int 4) (Sqrt (Int 2))) (Pow e19 2%nat)) (Add (Int 1) e38))%N.
Definition p4 : ex := (Add (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow e19 2%nat)))) (Mul (Int 15) e19))%N.
Definition e1 : ex := (Mul p3 p4)%N.
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

Definition e153 : ex := (Opp e1)%N.
Definition e3 : ex := (Add e2 e153)%N.
Definition e6 : ex := (Add e153 e2)%N.
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

Definition p12 : ex := (Pow (Sqrt (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (Add (V1 0 (1, 4097)) (Opp (V1 1 (1, 4097)))))) 2%nat))) 2%nat)%N.
Definition e124 : ex := (Inv e19)%N.
Definition e7 : ex := (Mul (Mul (Mul p12 (Sqrt (Sum (0, 4098) (Pow (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (Add (V1 2 (1, 4099)) (Opp (V1 1 (1, 4099)))))) 2%nat)))) (Inv (Int 2))) e124)%N.
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
Definition p16 : ex := (Add e20 (Opp (Abs e20)))%N.
Definition e8 : ex := (Mul e19 p16)%N.
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
Definition e49 : ex := (Abs p16)%N.
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

Definition p29 : ex := (Add (Opp e20) (Abs e20))%N.
Definition e23 : ex := (Mul e19 p29)%N.
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
Definition p36 : ex := (Abs p29)%N.
Definition e27 : ex := (Mul e35 p36)%N.
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
Definition p42 : ex := (Abs e41)%N.
Definition e29 : ex := (Mul (Abs e20) p42)%N.
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

Definition p56 : ex := (Mul (Abs e20) e45)%N.
Definition e46 : ex := (Add e34 p56)%N.
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

Definition e52 : ex := (Add e53 p56)%N.
Definition e56 : ex := (Mul e19 (Sc 2))%N.
Definition e54 : ex := (Add e56 (Mul (Sc 2) e41))%N.
Definition e55 : ex := (Add e56 (Mul (Abs (Sc 2)) p42))%N.
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

Definition p67 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p68 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p67)) 2%nat))%N.
Definition e145 : ex := (Sqrt p68)%N.
Definition e136 : ex := (Pow e145 2%nat)%N.
Definition p71 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p72 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p71)) 2%nat)))%N.
Definition p73 : ex := (Mul (Mul e136 p72) (Inv (Int 2)))%N.
Definition e128 : ex := (Mul p73 e124)%N.
Definition e57 : ex := (Mul e128 e5)%N.
Definition p76 : ex := (Mul (Mul (Int 4) (Sqrt (Int 2))) (Pow e20 2%nat))%N.
Definition p77 : ex := (Add (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow e20 2%nat)))) (Mul (Int 15) e20))%N.
Definition p78 : ex := (Mul (Mul p76 (Add (Int 1) (Opp e20))) p77)%N.
Definition p79 : ex := (Opp p78)%N.
Definition p80 : ex := (Abs p78)%N.
Definition e129 : ex := (Add p79 p80)%N.
Definition e58 : ex := (Mul e128 e129)%N.
Definition e59 : ex := (Mul (Mul (Mul (Mul e136 e129) p72) (Inv (Int 2))) e124)%N.
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

Definition p87 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 3 (1, 20000))))%N.
Definition e63 : ex := (Mul e19 (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p87)) 2%nat))) 2%nat))%N.
Definition p89 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 4 (1, 20000))))) (Int 1))))%N.
Definition p90 : ex := (Mul p89 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p91 : ex := (Mul p89 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p92 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p90) (Opp (Mul p90 p91)))%N.
Definition p93 : ex := (Mul p89 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p94 : ex := (Add p91 (Opp (V1 1 (0, 20002))))%N.
Definition p95 : ex := (Sum (0, 20002) (Mul p92 p94))%N.
Definition e64 : ex := (Sum (0, 20005) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p87)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add (Sum (0, 20002) (Mul p92 (Add (Mul (Del (0, 20002) (0, 20003)) p91) (Opp (Mul p91 p93))))) (Mul (Del (0, 20005) (0, 20003)) p95)) (Opp (Mul p90 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p93) (Opp (Mul p93 p91))) p94))))) (Opp (Mul p95 p93))) (Sum (0, 20000) (Mul (Mul (Del (0, 20005) (0, 20000)) (V1 0 (0, 20005))) (Mul (Del (0, 20000) (0, 20003)) (V1 0 (0, 20000)))))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 2 (1, 20004)) (Opp (V1 3 (1, 20004))))))))%N.
(* delta*norm(A*(y - z))**2 <= inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by instance *)
Lemma step_42 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
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

(* 0 <= 0, by same *)
Lemma step_44 :
  0 <= 0.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e5))).
Qed.

Definition p97 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p98 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p97))%N.
Definition p99 : ex := (Add (V1 2 (1, 20000)) (Mul e20 p97))%N.
Definition p100 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p99))) (Int 1))))%N.
Definition p101 : ex := (Mul p100 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p99))))%N.
Definition p102 : ex := (Mul p100 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p99))))%N.
Definition p103 : ex := (Mul p100 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p99))))%N.
Definition p104 : ex := (Mul p102 p103)%N.
Definition p105 : ex := (Add (V1 3 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p106 : ex := (Mul (Opp (Sum (0, 20002) (Mul p101 (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p105))))) (Int 1))%N.
Definition p107 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p105)) p106)%N.
Definition p108 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p105)) p106)%N.
Definition p109 : ex := (Mul p100 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p99))))%N.
Definition p110 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p105)) p106)%N.
Definition e65 : ex := (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul (Pow (Add (Opp p98) (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p97))) 2%nat) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p101 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p101 (V1 0 (0, 20002)))))) p104) (Mul (Mul p102 (Add (Mul (Int 2) p102) (Opp (V1 0 (0, 20004))))) p103)) (Mul p102 (Mul p103 (Add (Mul (Int 2) p103) (Opp (V1 0 (0, 20005))))))) (Add (Mul p107 (Int 1)) (Mul (Int 1) p108))) (Mul (Int 2) (Mul (Mul (Mul p102 p102) p107) p103))) (Mul (Int 2) (Mul p102 (Mul (Mul p103 p103) p108)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul (Mul p109 p109) p110)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p109 (V1 0 (0, 20003))) p110)))) p104))))) (Inv (Int 2)))%N.
Definition p112 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p97)) 2%nat)))%N.
Definition p113 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p105)) 2%nat)))%N.
Definition e66 : ex := (Mul (Mul (Pow p112 2%nat) e1) p113)%N.
(* total(total(((A*(x - z))[k] - (A*(x - z))[l])**2*(hadamard(W(z + s*(x - z)), (A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*ones(n).T + ones(n)*(A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T) + 2*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*f(z + s*(x - z)).T + 2*f(z + s*(x - z))*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T + (-6*inner(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)) + 2*inner(hadamard(f(z + s*(x - z)), b), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)))*f(z + s*(x - z))*f(z + s*(x - z)).T)[k, l], k), l)/2 <= C_3()*norm(A*(x - z))**2*norm(A*(y - z)), by instance *)
Lemma step_45 :
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
  assert (P1 : den Ev rv e65 <= den Ev rv e66) by (exact (sharp_third.inequality_1 n d A b (mulv d A (vadd y (vopp z))) (mulv d A (vadd x (vopp z))) (vadd z (vscal s (vadd x (vopp z)))) zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  exact (P1).
Qed.

(* -4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + total(total(((A*(x - z))[k] - (A*(x - z))[l])**2*(hadamard(W(z + s*(x - z)), (A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*ones(n).T + ones(n)*(A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T) + 2*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*f(z + s*(x - z)).T + 2*f(z + s*(x - z))*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T + (-6*inner(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)) + 2*inner(hadamard(f(z + s*(x - z)), b), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)))*f(z + s*(x - z))*f(z + s*(x - z)).T)[k, l], k), l)/2 <= 0, by assume *)
Lemma step_46 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))
  <= 0 ->
  sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))
  <= 0.
Proof.
  intros n d A b s x y z zeta Hs_n Hs_d Hh1.
  setting [n; d] [s; zeta] [x; z; b; y] [A] [] [].
  exact Hh1.
Qed.

Definition p115 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p67))%N.
Definition p116 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p67))%N.
Definition p117 : ex := (Add (V1 1 (1, 20000)) (Mul e19 p67))%N.
Definition p118 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p117))) (Int 1))))%N.
Definition p119 : ex := (Mul p118 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p117))))%N.
Definition p120 : ex := (Mul p118 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p117))))%N.
Definition p121 : ex := (Mul p118 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p117))))%N.
Definition p122 : ex := (Mul p120 p121)%N.
Definition p123 : ex := (Add (V1 3 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p124 : ex := (Mul (Opp (Sum (0, 20002) (Mul p119 (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p123))))) (Int 1))%N.
Definition p125 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p123)) p124)%N.
Definition p126 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p123)) p124)%N.
Definition p127 : ex := (Mul p118 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p117))))%N.
Definition p128 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p123)) p124)%N.
Definition p129 : ex := (Sum (0, 20005) (Sum (0, 20004) (Mul (Pow (Add (Opp p115) p116) 2%nat) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p119 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p119 (V1 2 (0, 20002)))))) p122) (Mul (Mul p120 (Add (Mul (Int 2) p120) (Opp (V1 2 (0, 20004))))) p121)) (Mul p120 (Mul p121 (Add (Mul (Int 2) p121) (Opp (V1 2 (0, 20005))))))) (Add (Mul p125 (Int 1)) (Mul (Int 1) p126))) (Mul (Int 2) (Mul (Mul (Mul p120 p120) p125) p121))) (Mul (Int 2) (Mul p120 (Mul (Mul p121 p121) p126)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul (Mul p127 p127) p128)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p127 (V1 2 (0, 20003))) p128)))) p122)))))%N.
Definition e67 : ex := (Mul p129 (Inv (Int 2)))%N.
Definition p131 : ex := (Mul e136 p78)%N.
Definition p132 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p123)) 2%nat)))%N.
Definition e68 : ex := (Mul p131 p132)%N.
Definition e69 : ex := (Add e68 (Opp e67))%N.
Definition p135 : ex := (Opp (Mul (Mul (Mul (Mul p76 e136) (Add (Int 1) (Opp e20))) p77) p132))%N.
Definition e71 : ex := (Add e67 p135)%N.
Definition e70 : ex := (Add e5 (Opp e71))%N.
(* -4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + total(total(((A*(x - z))[k] - (A*(x - z))[l])**2*(hadamard(W(z + s*(x - z)), (A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*ones(n).T + ones(n)*(A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T) + 2*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*f(z + s*(x - z)).T + 2*f(z + s*(x - z))*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T + (-6*inner(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)) + 2*inner(hadamard(f(z + s*(x - z)), b), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)))*f(z + s*(x - z))*f(z + s*(x - z)).T)[k, l], k), l)/2 <= 0, by discharge *)
Lemma step_47 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))
  <= 0.
Proof.
  intros n d A b s x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [s; zeta] [x; z; b; y] [A] [] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e68) by (exact (step_45 n d A b s x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e69 e70.
  assert (P3 : den Ev rv e71 <= den Ev rv e5) by (exact (rearranged (den Ev rv e67) (den Ev rv e68) (den Ev rv e71) (den Ev rv e5) P1 Q2)).
  assert (P4 : den Ev rv e71 <= den Ev rv e5) by (exact (step_46 n d A b s x y z zeta Hs_n Hs_d P3)).
  exact (P4).
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

Definition e72 : ex := (Mul e19 e71)%N.
Definition e73 : ex := (Mul e19 e5)%N.
(* s*(-4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + total(total(((A*(x - z))[k] - (A*(x - z))[l])**2*(hadamard(W(z + s*(x - z)), (A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*ones(n).T + ones(n)*(A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T) + 2*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*f(z + s*(x - z)).T + 2*f(z + s*(x - z))*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T + (-6*inner(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)) + 2*inner(hadamard(f(z + s*(x - z)), b), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)))*f(z + s*(x - z))*f(z + s*(x - z)).T)[k, l], k), l)/2) <= 0, by instance *)
Lemma step_49 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= s ->
  sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))
  <= 0 ->
  s * (sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))))
  <= 0.
Proof.
  intros n d A b s x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [s; zeta] [x; z; b; y] [A] [] [].
  assert (P1 : den Ev rv e72 <= den Ev rv e73) by (exact (step_36 s 0 (sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) Hh1 Hh2)).
  equal Q2 e73 e5.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(-4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + total(total(((A*(x - z))[k] - (A*(x - z))[l])**2*(hadamard(W(z + s*(x - z)), (A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*ones(n).T + ones(n)*(A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T) + 2*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*f(z + s*(x - z)).T + 2*f(z + s*(x - z))*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T + (-6*inner(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)) + 2*inner(hadamard(f(z + s*(x - z)), b), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)))*f(z + s*(x - z))*f(z + s*(x - z)).T)[k, l], k), l)/2) <= 0, by discharge *)
Lemma step_50 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 < s ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  s * (sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))))
  <= 0.
Proof.
  intros n d A b s x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; d] [s; zeta] [x; z; b; y] [A] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e19) by (exact (step_48 s Hh1)).
  assert (P2 : den Ev rv e71 <= den Ev rv e5) by (exact (step_47 n d A b s x y z zeta Hs_n Hs_d Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  assert (P3 : den Ev rv e72 <= den Ev rv e5) by (exact (step_49 n d A b s x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition p140 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p67))%N.
Definition p141 : ex := (Add (V1 1 (1, 20000)) (Mul e19 p71))%N.
Definition p142 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p141))) (Int 1))))%N.
Definition p143 : ex := (Mul p142 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p141))))%N.
Definition p144 : ex := (Mul p142 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p141))))%N.
Definition p145 : ex := (Add p144 (Opp (V1 3 (0, 20002))))%N.
Definition p146 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p143) (Opp (Mul p143 p144))) p145))%N.
Definition p147 : ex := (Mul p142 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p141))))%N.
Definition p148 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p147) (Opp (Mul p147 p144)))%N.
Definition p149 : ex := (Sum (0, 20002) (Mul p148 p145))%N.
Definition p150 : ex := (Add (V1 2 (1, 20004)) (Opp (V1 1 (1, 20004))))%N.
Definition p151 : ex := (Add (Opp (Sum (0, 20003) (Mul p140 p146))) (Mul e19 (Sum (0, 20005) (Mul p115 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p148 (Add (Mul (Del (0, 20002) (0, 20003)) p144) (Opp (Mul p144 p143))))) (Mul (Del (0, 20005) (0, 20003)) p149)) (Opp (Mul p147 p146))) (Opp (Mul p149 p143))) (V2 0 (0, 20003) (1, 20004)))) p150))))))%N.
Definition p152 : ex := (Mul (Mul (Int 2) (Sqrt (Int 2))) (Pow e19 2%nat))%N.
Definition p153 : ex := (Pow p72 2%nat)%N.
Definition p154 : ex := (Opp (Mul (Mul (Mul (Mul (Mul p152 (Pow e20 2%nat)) p153) (Add (Int 1) (Opp e20))) p77) e145))%N.
Definition e76 : ex := (Add p151 p154)%N.
Definition e74 : ex := (D (T0 0) e76)%N.
Definition p157 : ex := (Mul p142 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p141))))%N.
Definition p158 : ex := (Mul p157 p147)%N.
Definition p159 : ex := (Mul (Opp (Sum (0, 20002) (Mul p144 (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p67))))) (Int 1))%N.
Definition p160 : ex := (Add p116 p159)%N.
Definition p161 : ex := (Add p115 p159)%N.
Definition p162 : ex := (Add p140 p159)%N.
Definition e75 : ex := (Mul e19 (Add (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul (Pow (Add (Opp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p71))) (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p71))) 2%nat) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p144 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p144 (V1 3 (0, 20002)))))) p158) (Mul (Mul p157 (Add (Mul (Int 2) p157) (Opp (V1 3 (0, 20004))))) p147)) (Mul p157 (Mul p147 (Add (Mul (Int 2) p147) (Opp (V1 3 (0, 20005))))))) (Add (Mul p160 (Int 1)) (Mul (Int 1) p161))) (Mul (Int 2) (Mul (Mul (Mul p157 p157) p160) p147))) (Mul (Int 2) (Mul p157 (Mul (Mul p147 p147) p161)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul (Mul p143 p143) p162)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p143 (V1 3 (0, 20003))) p162)))) p158))))) (Inv (Int 2))) (Opp (Mul (Mul (Mul (Mul p76 p153) (Add (Int 1) (Opp e20))) p77) e145))))%N.
(* D(-inner(A*(y - z), h(z + s*(x - z))) + s*inner(A*(y - z), B(z + s*(x - z))*A*(x - z)) - 2*sqrt(2)*s**2*zeta**2*norm(A*(x - z))**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)*norm(A*(y - z)), s) <= s*(-4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + total(total(((A*(x - z))[k] - (A*(x - z))[l])**2*(hadamard(W(z + s*(x - z)), (A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*ones(n).T + ones(n)*(A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T) + 2*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n))*f(z + s*(x - z)).T + 2*f(z + s*(x - z))*hadamard(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)).T + (-6*inner(hadamard(f(z + s*(x - z)), f(z + s*(x - z))), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)) + 2*inner(hadamard(f(z + s*(x - z)), b), A*(y - z) - inner(f(z + s*(x - z)), A*(y - z))*ones(n)))*f(z + s*(x - z))*f(z + s*(x - z)).T)[k, l], k), l)/2), by same *)
Lemma step_51 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun s => (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - 2 * sqrt 2 * s ^ 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))))) s
  <= s * (sum n (fun l => sum n (fun k => (- mulv d A (vadd x (vopp z)) l + mulv d A (vadd x (vopp z)) k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd z (vscal s (vadd x (vopp z))))) (madd (outer (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))))) (mscal 2 (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (had (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z)))))) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) + 2 * inner n (had (f n d A (vadd z (vscal s (vadd x (vopp z))))) b) (vadd (mulv d A (vadd y (vopp z))) (vscal (- inner n (f n d A (vadd z (vscal s (vadd x (vopp z))))) (mulv d A (vadd y (vopp z)))) ones))) (outer (f n d A (vadd z (vscal s (vadd x (vopp z))))) (f n d A (vadd z (vscal s (vadd x (vopp z))))))) k l)) / 2 - 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))).
Proof.
  intros n d A b s x y z zeta Hs_n Hs_d.
  setting [n; d] [s; zeta] [y; z; x; b] [A] [] [].
  equal Q1 e74 e75.
  exact (Req_le _ _ Q1).
Qed.

(* D(-inner(A*(y - z), h(z + s*(x - z))) + s*inner(A*(y - z), B(z + s*(x - z))*A*(x - z)) - 2*sqrt(2)*s**2*zeta**2*norm(A*(x - z))**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)*norm(A*(y - z)), s) <= 0, by transitive *)
Lemma step_52 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 < s ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  Derive (fun s => (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - 2 * sqrt 2 * s ^ 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))))) s
  <= 0.
Proof.
  intros n d A b s x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; d] [s; zeta] [y; z; x; b] [A] [] [].
  assert (P1 : den Ev rv e74 <= den Ev rv e75) by (exact (step_51 n d A b s x y z zeta Hs_n Hs_d)).
  assert (P2 : den Ev rv e75 <= den Ev rv e5) by (exact (step_50 n d A b s x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma slope_1 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  is_derive (fun s => - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - 2 * sqrt 2 * s ^ 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) s
    (Derive (fun s => (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - 2 * sqrt 2 * s ^ 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))))) s).
Proof.
  intros n d A b s x y z zeta Hs_n Hs_d.
  setting [n; d] [s; zeta] [y; z; x; b] [A] [] [].
  derivative (nil_nonzero Ev) (T0 0)%N e76 e74.
Qed.

Definition p164 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p97))%N.
Definition p165 : ex := (Add (V1 2 (1, 20000)) (Mul (Int 1) p105))%N.
Definition p166 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p165))) (Int 1))))%N.
Definition p167 : ex := (Mul p166 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p165))))%N.
Definition p168 : ex := (Mul p166 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p165))))%N.
Definition p169 : ex := (Add p168 (Opp (V1 0 (0, 20002))))%N.
Definition p170 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p167) (Opp (Mul p167 p168))) p169))%N.
Definition p171 : ex := (Mul p166 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p165))))%N.
Definition p172 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p171) (Opp (Mul p171 p168)))%N.
Definition p173 : ex := (Sum (0, 20002) (Mul p172 p169))%N.
Definition p174 : ex := (Add (V1 3 (1, 20004)) (Opp (V1 2 (1, 20004))))%N.
Definition p175 : ex := (Pow p113 2%nat)%N.
Definition p176 : ex := (Add (V1 2 (1, 20000)) (Mul e5 p105))%N.
Definition p177 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p176))) (Int 1))))%N.
Definition p178 : ex := (Mul p177 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p176))))%N.
Definition p179 : ex := (Mul p177 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p176))))%N.
Definition p180 : ex := (Add p179 (Opp (V1 0 (0, 20002))))%N.
Definition p181 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p178) (Opp (Mul p178 p179))) p180))%N.
Definition p182 : ex := (Sum (0, 20003) (Mul p164 p181))%N.
Definition p183 : ex := (Mul p177 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p176))))%N.
Definition p184 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p183) (Opp (Mul p183 p179)))%N.
Definition p185 : ex := (Sum (0, 20002) (Mul p184 p180))%N.
Definition e77 : ex := (Add (Add (Add (Opp (Sum (0, 20003) (Mul p164 p170))) (Mul (Int 1) (Sum (0, 20005) (Mul p98 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p172 (Add (Mul (Del (0, 20002) (0, 20003)) p168) (Opp (Mul p168 p167))))) (Mul (Del (0, 20005) (0, 20003)) p173)) (Opp (Mul p171 p170))) (Opp (Mul p173 p167))) (V2 0 (0, 20003) (1, 20004)))) p174)))))) (Opp (Mul (Mul (Mul (Mul (Mul (Mul (Mul (Int 2) (Sqrt (Int 2))) (Pow (Int 1) 2%nat)) (Pow e19 2%nat)) p175) (Add (Int 1) e38)) p4) p112))) (Opp (Add (Add (Opp p182) (Mul e5 (Sum (0, 20005) (Mul p98 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p184 (Add (Mul (Del (0, 20002) (0, 20003)) p179) (Opp (Mul p179 p178))))) (Mul (Del (0, 20005) (0, 20003)) p185)) (Opp (Mul p183 p181))) (Opp (Mul p185 p178))) (V2 0 (0, 20003) (1, 20004)))) p174)))))) (Opp (Mul (Mul (Mul (Mul (Mul (Mul (Mul (Int 2) (Sqrt (Int 2))) (Pow e5 2%nat)) (Pow e19 2%nat)) p175) (Add (Int 1) e38)) p4) p112)))))%N.
Definition p187 : ex := (Add (Add (V1 2 (1, 20000)) (V1 3 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p188 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p187))) (Int 1))))%N.
Definition p189 : ex := (Mul p188 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p187))))%N.
Definition p190 : ex := (Mul p188 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p187))))%N.
Definition p191 : ex := (Add p190 (Opp (V1 0 (0, 20002))))%N.
Definition p192 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p189) (Opp (Mul p189 p190))) p191))%N.
Definition p193 : ex := (Mul p188 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p187))))%N.
Definition p194 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p193) (Opp (Mul p193 p190)))%N.
Definition p195 : ex := (Sum (0, 20002) (Mul p194 p191))%N.
Definition e78 : ex := (Add (Add (Add (Opp (Sum (0, 20003) (Mul p164 p192))) (Opp (Mul (Mul (Mul (Mul p152 p175) (Add (Int 1) e38)) p4) p112))) p182) (Sum (0, 20005) (Mul p98 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p194 (Add (Mul (Del (0, 20002) (0, 20003)) p190) (Opp (Mul p190 p189))))) (Mul (Del (0, 20005) (0, 20003)) p195)) (Opp (Mul p193 p192))) (Opp (Mul p195 p189))) (V2 0 (0, 20003) (1, 20004)))) p174)))))%N.
(* -2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + inner(A*(y - z), h(z + 0*(x - z))) - inner(A*(y - z), h(z + x - z)) + inner(A*(y - z), B(z + x - z)*A*(x - z)) <= 0, by mean value *)
Lemma step_53 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) - 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z)))
  <= 0.
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [b; y; z; x] [A] [] [].
  assert (P1 : den Ev rv e77 <= den Ev rv e5) by (exact (mean_value (fun s => - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - 2 * sqrt 2 * s ^ 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) (fun s => Derive (fun s => (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal s (vadd x (vopp z))))) + s * inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd z (vscal s (vadd x (vopp z))))) A) (vadd x (vopp z))) - 2 * sqrt 2 * s ^ 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))))) s) (den Ev rv e5) (fun s => (slope_1 n d A b s x y z zeta Hs_n Hs_d)) (fun s H0 H1 => (step_52 n d A b s x y z zeta Hs_n Hs_d H0 Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)))).
  equal Q2 e78 e77.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)), by assume *)
Lemma step_54 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1.
  setting [n; d] [zeta] [y; z; x; b] [A] [] [].
  exact Hh1.
Qed.

Definition p197 : ex := (Add (Add (V1 1 (1, 20000)) (V1 2 (1, 20000))) (Opp (V1 1 (1, 20000))))%N.
Definition p198 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p197))) (Int 1))))%N.
Definition p199 : ex := (Mul p198 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p197))))%N.
Definition p200 : ex := (Mul p198 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p197))))%N.
Definition p201 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p199) (Opp (Mul p199 p200)))%N.
Definition p202 : ex := (Add p200 (Opp (V1 3 (0, 20002))))%N.
Definition p203 : ex := (Sum (0, 20002) (Mul p201 p202))%N.
Definition p204 : ex := (Sum (0, 20003) (Mul p140 p203))%N.
Definition p205 : ex := (Mul (Mul (Mul (Mul p152 p153) (Add (Int 1) e38)) p4) e145)%N.
Definition p206 : ex := (Add (V1 1 (1, 20000)) (Mul e5 p71))%N.
Definition p207 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p206))) (Int 1))))%N.
Definition p208 : ex := (Mul p207 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p206))))%N.
Definition p209 : ex := (Mul p207 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p206))))%N.
Definition p210 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p208) (Opp (Mul p208 p209)))%N.
Definition p211 : ex := (Sum (0, 20003) (Mul p140 (Sum (0, 20002) (Mul p210 (Add p209 (Opp (V1 3 (0, 20002))))))))%N.
Definition p212 : ex := (Add (Add (Opp p204) (Opp p205)) p211)%N.
Definition p213 : ex := (Mul p198 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p197))))%N.
Definition p214 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p213) (Opp (Mul p213 p200)))%N.
Definition p215 : ex := (Sum (0, 20002) (Mul p214 (Add (Mul (Del (0, 20002) (0, 20003)) p200) (Opp (Mul p200 p199)))))%N.
Definition p216 : ex := (Sum (0, 20002) (Mul p214 p202))%N.
Definition p217 : ex := (Sum (0, 20005) (Mul p115 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add p215 (Mul (Del (0, 20005) (0, 20003)) p216)) (Opp (Mul p213 p203))) (Opp (Mul p216 p199))) (V2 0 (0, 20003) (1, 20004)))) p150))))%N.
Definition e79 : ex := (Add p212 p217)%N.
Definition e80 : ex := (Add e5 (Opp e79))%N.
Definition p220 : ex := (Opp p211)%N.
Definition p221 : ex := (Opp p217)%N.
Definition p222 : ex := (Add p220 p221)%N.
Definition p223 : ex := (Add p222 p205)%N.
Definition e82 : ex := (Add p223 p204)%N.
Definition e81 : ex := (Add e82 (Opp e5))%N.
(* 0 <= 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)), by discharge *)
Lemma step_55 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [y; z; x; b] [A] [] [].
  assert (P1 : den Ev rv e79 <= den Ev rv e5) by (exact (step_53 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e80 e81.
  assert (P3 : den Ev rv e5 <= den Ev rv e82) by (exact (rearranged (den Ev rv e79) (den Ev rv e5) (den Ev rv e5) (den Ev rv e82) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e82) by (exact (step_54 n d A b x y z zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e83 : ex := (Mul e19 e136)%N.
Definition p227 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) (Int 1))))%N.
Definition p228 : ex := (Mul p227 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p229 : ex := (Mul p227 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p230 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p228) (Opp (Mul p228 p229)))%N.
Definition p231 : ex := (Mul p227 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p232 : ex := (Sum (0, 20002) (Mul p230 (Add (Mul (Del (0, 20002) (0, 20003)) p229) (Opp (Mul p229 p231)))))%N.
Definition p233 : ex := (Add p229 (Opp (V1 3 (0, 20002))))%N.
Definition p234 : ex := (Sum (0, 20002) (Mul p230 p233))%N.
Definition p235 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p231) (Opp (Mul p231 p229)))%N.
Definition p236 : ex := (Sum (0, 20002) (Mul p235 p233))%N.
Definition p237 : ex := (Add (V1 0 (1, 20004)) (Opp (V1 1 (1, 20004))))%N.
Definition p238 : ex := (Mul p115 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add p232 (Mul (Del (0, 20005) (0, 20003)) p234)) (Opp (Mul p228 p236))) (Opp (Mul p234 p231))) (Sum (0, 20000) (Mul (Mul (Del (0, 20005) (0, 20000)) (V1 4 (0, 20005))) (Mul (Del (0, 20000) (0, 20003)) (V1 4 (0, 20000)))))) (V2 0 (0, 20003) (1, 20004)))) p237)))%N.
Definition e84 : ex := (Sum (0, 20005) p238)%N.
Definition p240 : ex := (Opp e83)%N.
Definition e85 : ex := (Add e84 p240)%N.
Definition e87 : ex := (Add p240 e84)%N.
Definition e86 : ex := (Add e87 (Opp e5))%N.
(* 0 <= -delta*norm(A*(y - z))**2 + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by discharge *)
Lemma step_56 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0
  <= - (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3.
  setting [n; d] [delta_] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e83 <= den Ev rv e84) by (exact (step_42 n d A b delta_ w x y z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3)).
  equal Q2 e85 e86.
  assert (P3 : den Ev rv e5 <= den Ev rv e87) by (exact (rearranged (den Ev rv e83) (den Ev rv e84) (den Ev rv e5) (den Ev rv e87) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e87) by (exact (step_43 n d A b delta_ w x y z Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

Definition p244 : ex := (Mul (Mul (Mul (Mul (Mul (Int 2) (Sqrt (Int 2))) (Pow e20 2%nat)) p153) (Add (Int 1) (Opp e20))) p77)%N.
Definition e121 : ex := (Mul p244 e145)%N.
Definition p246 : ex := (Add p222 e121)%N.
Definition e100 : ex := (Add p246 p204)%N.
Definition e88 : ex := (Add e100 e87)%N.
Definition p249 : ex := (Add (Add (Add p222 p240) e121) p204)%N.
Definition e89 : ex := (Add p249 e84)%N.
(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)) + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by instance *)
Lemma step_57 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= - (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))) ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e88) by (exact (step_41 (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z)))) (- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z)))) Hh1 Hh2)).
  equal Q2 e88 e89.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) <= 0, by assume *)
Lemma step_58 :
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

Definition p251 : ex := (Sum (1, 4097) (Pow (Add (Add (Sum (1, 4098) (Mul (Sum (0, 4099) (Mul (Sum (0, 4100) (Mul (V2 0 (0, 4100) (1, 4097)) (Add (Add (Add (Add (Sum (0, 4101) (Mul (Add (Mul (Del (0, 4100) (0, 4101)) (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 2 (1, 4104))))) (Int 1)))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4100) (1, 4102)) (V1 2 (1, 4102))))))) (Opp (Mul (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 2 (1, 4107))))) (Int 1)))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4100) (1, 4105)) (V1 2 (1, 4105)))))) (Mul (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 2 (1, 4110))))) (Int 1)))) (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4101) (1, 4108)) (V1 2 (1, 4108))))))))) (Add (Mul (Del (0, 4101) (0, 4099)) (Mul (Inv (Sum (0, 4112) (Mul (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 2 (1, 4113))))) (Int 1)))) (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4101) (1, 4111)) (V1 2 (1, 4111))))))) (Opp (Mul (Mul (Inv (Sum (0, 4115) (Mul (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4115) (1, 4116)) (V1 2 (1, 4116))))) (Int 1)))) (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4101) (1, 4114)) (V1 2 (1, 4114)))))) (Mul (Inv (Sum (0, 4118) (Mul (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4118) (1, 4119)) (V1 2 (1, 4119))))) (Int 1)))) (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4099) (1, 4117)) (V1 2 (1, 4117))))))))))) (Mul (Del (0, 4100) (0, 4099)) (Sum (0, 4120) (Mul (Add (Mul (Del (0, 4100) (0, 4120)) (Mul (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 2 (1, 4123))))) (Int 1)))) (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4100) (1, 4121)) (V1 2 (1, 4121))))))) (Opp (Mul (Mul (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 2 (1, 4126))))) (Int 1)))) (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4100) (1, 4124)) (V1 2 (1, 4124)))))) (Mul (Inv (Sum (0, 4128) (Mul (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (V1 2 (1, 4129))))) (Int 1)))) (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4120) (1, 4127)) (V1 2 (1, 4127))))))))) (Add (Mul (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 2 (1, 4132))))) (Int 1)))) (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4120) (1, 4130)) (V1 2 (1, 4130)))))) (Opp (V1 3 (0, 4120)))))))) (Opp (Mul (Mul (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 2 (1, 4135))))) (Int 1)))) (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4100) (1, 4133)) (V1 2 (1, 4133)))))) (Sum (0, 4136) (Mul (Add (Mul (Del (0, 4099) (0, 4136)) (Mul (Inv (Sum (0, 4138) (Mul (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4138) (1, 4139)) (V1 2 (1, 4139))))) (Int 1)))) (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4099) (1, 4137)) (V1 2 (1, 4137))))))) (Opp (Mul (Mul (Inv (Sum (0, 4141) (Mul (Exp (Sum (1, 4142) (Mul (V2 0 (0, 4141) (1, 4142)) (V1 2 (1, 4142))))) (Int 1)))) (Exp (Sum (1, 4140) (Mul (V2 0 (0, 4099) (1, 4140)) (V1 2 (1, 4140)))))) (Mul (Inv (Sum (0, 4144) (Mul (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 2 (1, 4145))))) (Int 1)))) (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4136) (1, 4143)) (V1 2 (1, 4143))))))))) (Add (Mul (Inv (Sum (0, 4147) (Mul (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4147) (1, 4148)) (V1 2 (1, 4148))))) (Int 1)))) (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4136) (1, 4146)) (V1 2 (1, 4146)))))) (Opp (V1 3 (0, 4136))))))))) (Opp (Mul (Sum (0, 4149) (Mul (Add (Mul (Del (0, 4100) (0, 4149)) (Mul (Inv (Sum (0, 4151) (Mul (Exp (Sum (1, 4152) (Mul (V2 0 (0, 4151) (1, 4152)) (V1 2 (1, 4152))))) (Int 1)))) (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4100) (1, 4150)) (V1 2 (1, 4150))))))) (Opp (Mul (Mul (Inv (Sum (0, 4154) (Mul (Exp (Sum (1, 4155) (Mul (V2 0 (0, 4154) (1, 4155)) (V1 2 (1, 4155))))) (Int 1)))) (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4100) (1, 4153)) (V1 2 (1, 4153)))))) (Mul (Inv (Sum (0, 4157) (Mul (Exp (Sum (1, 4158) (Mul (V2 0 (0, 4157) (1, 4158)) (V1 2 (1, 4158))))) (Int 1)))) (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4149) (1, 4156)) (V1 2 (1, 4156))))))))) (Add (Mul (Inv (Sum (0, 4160) (Mul (Exp (Sum (1, 4161) (Mul (V2 0 (0, 4160) (1, 4161)) (V1 2 (1, 4161))))) (Int 1)))) (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4149) (1, 4159)) (V1 2 (1, 4159)))))) (Opp (V1 3 (0, 4149)))))) (Mul (Inv (Sum (0, 4163) (Mul (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4163) (1, 4164)) (V1 2 (1, 4164))))) (Int 1)))) (Exp (Sum (1, 4162) (Mul (V2 0 (0, 4099) (1, 4162)) (V1 2 (1, 4162))))))))) (Sum (0, 4165) (Mul (Mul (Del (0, 4100) (0, 4165)) (V1 4 (0, 4100))) (Mul (Del (0, 4165) (0, 4099)) (V1 4 (0, 4165)))))))) (V2 0 (0, 4099) (1, 4098)))) (Add (V1 0 (1, 4098)) (Opp (V1 2 (1, 4098)))))) (Sum (0, 4166) (Mul (V2 0 (0, 4166) (1, 4097)) (Sum (0, 4167) (Mul (Add (Mul (Del (0, 4166) (0, 4167)) (Mul (Inv (Sum (0, 4169) (Mul (Exp (Sum (1, 4170) (Mul (V2 0 (0, 4169) (1, 4170)) (V1 2 (1, 4170))))) (Int 1)))) (Exp (Sum (1, 4168) (Mul (V2 0 (0, 4166) (1, 4168)) (V1 2 (1, 4168))))))) (Opp (Mul (Mul (Inv (Sum (0, 4172) (Mul (Exp (Sum (1, 4173) (Mul (V2 0 (0, 4172) (1, 4173)) (V1 2 (1, 4173))))) (Int 1)))) (Exp (Sum (1, 4171) (Mul (V2 0 (0, 4166) (1, 4171)) (V1 2 (1, 4171)))))) (Mul (Inv (Sum (0, 4175) (Mul (Exp (Sum (1, 4176) (Mul (V2 0 (0, 4175) (1, 4176)) (V1 2 (1, 4176))))) (Int 1)))) (Exp (Sum (1, 4174) (Mul (V2 0 (0, 4167) (1, 4174)) (V1 2 (1, 4174))))))))) (Add (Mul (Inv (Sum (0, 4178) (Mul (Exp (Sum (1, 4179) (Mul (V2 0 (0, 4178) (1, 4179)) (V1 2 (1, 4179))))) (Int 1)))) (Exp (Sum (1, 4177) (Mul (V2 0 (0, 4167) (1, 4177)) (V1 2 (1, 4177)))))) (Opp (V1 3 (0, 4167))))))))) (Sum (1, 4180) (Mul (Sum (0, 4181) (Mul (Sum (0, 4182) (Mul (Sum (0, 4183) (Mul (V2 0 (0, 4183) (1, 4097)) (Mul (Del (0, 4183) (0, 4182)) (V1 4 (0, 4183))))) (Mul (Del (0, 4182) (0, 4181)) (V1 4 (0, 4182))))) (V2 0 (0, 4181) (1, 4180)))) (V1 2 (1, 4180))))) 2%nat))%N.
Definition e90 : ex := (Sqrt p251)%N.
Definition p253 : ex := (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat)))%N.
Definition e91 : ex := (Mul p253 e90)%N.
Definition e92 : ex := (Mul p253 e5)%N.
Definition p256 : ex := (Sqrt (Sum (1, 20000) (Pow p67 2%nat)))%N.
Definition e93 : ex := (Mul p256 e5)%N.
(* norm(y - z)*norm(A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) <= 0, by replace *)
Lemma step_59 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd y (vopp z)) * norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0.
Proof.
  intros n d A b w x y z Hs_n Hs_d Hh1.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e90 e5 _ (fun sv Wv SFv => (step_58 n d A b w x y Hs_n Hs_d Hh1)) (nil_replaced Ev rv)) e91 e92.
  equal Q2 e93 e5.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p258 : ex := (Add (V1 0 (1, 20006)) (Opp (V1 1 (1, 20006))))%N.
Definition p259 : ex := (Mul p227 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p260 : ex := (Sum (0, 20002) (Mul p235 (Add (Mul (Del (0, 20002) (0, 20004)) p229) (Opp (Mul p229 p259)))))%N.
Definition p261 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p259) (Opp (Mul p259 p229)))%N.
Definition p262 : ex := (Add (V1 0 (1, 20005)) (Opp (V1 2 (1, 20005))))%N.
Definition p263 : ex := (Mul (Del (0, 20000) (0, 20001)) (V1 4 (0, 20000)))%N.
Definition p264 : ex := (Mul (Del (0, 20001) (0, 20002)) (V1 4 (0, 20001)))%N.
Definition p265 : ex := (Add (Add (Sum (1, 20005) (Mul (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) (Add (Add (Add (Add p260 (Mul (Del (0, 20003) (0, 20004)) p236)) (Opp (Mul p231 (Sum (0, 20002) (Mul p261 p233))))) (Opp (Mul p236 p259))) (Sum (0, 20000) (Mul (Mul (Del (0, 20003) (0, 20000)) (V1 4 (0, 20003))) (Mul (Del (0, 20000) (0, 20004)) (V1 4 (0, 20000)))))))) (V2 0 (0, 20004) (1, 20005)))) p262)) (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) p236))) (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20006)) p263)) p264)) (V2 0 (0, 20002) (1, 20003)))) (V1 2 (1, 20003)))))%N.
Definition p266 : ex := (Mul p258 p265)%N.
Definition e96 : ex := (Sum (1, 20006) p266)%N.
Definition e94 : ex := (Abs e96)%N.
Definition p269 : ex := (Sqrt (Sum (1, 20006) (Pow p265 2%nat)))%N.
Definition e95 : ex := (Mul p256 p269)%N.
(* absolute(inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x)) <= norm(y - z)*norm(A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x), by instance *)
Lemma step_60 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)))
  <= norm d (vadd y (vopp z)) * norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)).
Proof.
  intros n d A b w x y z Hs_n Hs_d.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  assert (P1 : den Ev rv e94 <= den Ev rv e95) by (exact (cauchy_schwarz.step_6 d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) Hs_d)).
  exact (P1).
Qed.

(* absolute(inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x)) <= absolute(inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x)), by same *)
Lemma step_61 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)))
  <= Rabs (inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))).
Proof.
  intros n d A b w x y z Hs_n Hs_d.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e94))).
Qed.

(* inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) <= absolute(inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x)), by below absolute *)
Lemma step_62 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= Rabs (inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))).
Proof.
  intros n d A b w x y z Hs_n Hs_d.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  assert (P1 : den Ev rv e96 <= den Ev rv e94) by (exact (Rle_abs (den Ev rv e96))).
  exact (P1).
Qed.

(* inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) <= 0, by transitive *)
Lemma step_63 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0.
Proof.
  intros n d A b w x y z Hs_n Hs_d Hh1.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  assert (P1 : den Ev rv e96 <= den Ev rv e94) by (exact (step_62 n d A b w x y z Hs_n Hs_d)).
  assert (P2 : den Ev rv e94 <= den Ev rv e94) by (exact (step_61 n d A b w x y z Hs_n Hs_d)).
  assert (P3 : den Ev rv e94 <= den Ev rv e95) by (exact (step_60 n d A b w x y z Hs_n Hs_d)).
  assert (P4 : den Ev rv e95 <= den Ev rv e5) by (exact (step_59 n d A b w x y z Hs_n Hs_d Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

(* 0 <= -inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x), by assume *)
Lemma step_64 :
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

Definition e99 : ex := (Opp e96)%N.
Definition e97 : ex := (Add e5 e99)%N.
Definition e98 : ex := (Add e99 (Opp e5))%N.
(* 0 <= -inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x), by discharge *)
Lemma step_65 :
  forall (n d : nat) (A : mat) (b w x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)).
Proof.
  intros n d A b w x y z Hs_n Hs_d Hh1.
  setting [n; d] [] [y; z; x; b; w] [A] [] [].
  assert (P1 : den Ev rv e96 <= den Ev rv e5) by (exact (step_63 n d A b w x y z Hs_n Hs_d Hh1)).
  equal Q2 e97 e98.
  assert (P3 : den Ev rv e5 <= den Ev rv e99) by (exact (rearranged (den Ev rv e96) (den Ev rv e5) (den Ev rv e5) (den Ev rv e99) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e99) by (exact (step_64 n d A b w x y z Hs_n Hs_d P3)).
  exact (P4).
Qed.

(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)) + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by discharge *)
Lemma step_66 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e87) by (exact (step_56 n d A b delta_ w x y z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e5 <= den Ev rv e100) by (exact (step_55 n d A b x y z zeta Hs_n Hs_d Hh2 Hh4 Hh5 Hh6 Hh7 Hh3)).
  assert (P3 : den Ev rv e5 <= den Ev rv e89) by (exact (step_57 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

Definition e101 : ex := (Add e99 e89)%N.
Definition p275 : ex := (Add (Add (Add (Add e99 p220) p221) p240) e121)%N.
Definition p276 : ex := (Add p275 p204)%N.
Definition e102 : ex := (Add p276 e84)%N.
(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) - inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)) + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by instance *)
Lemma step_67 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))) ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e101) by (exact (step_41 (- inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))) (- inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z)))) Hh1 Hh2)).
  equal Q2 e101 e102.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A.T*h(z) + A.T*diag(w)*diag(w)*A*z) <= 0, by assume *)
Lemma step_68 :
  forall (n d : nat) (A : mat) (b w z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0.
Proof.
  intros n d A b w z Hs_n Hs_d Hh1.
  setting [n; d] [] [z; b; w] [A] [] [].
  exact Hh1.
Qed.

Definition p278 : ex := (Sum (1, 4096) (Pow (Add (Sum (0, 4097) (Mul (V2 0 (0, 4097) (1, 4096)) (Sum (0, 4098) (Mul (Add (Mul (Del (0, 4097) (0, 4098)) (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 0 (1, 4101))))) (Int 1)))) (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4097) (1, 4099)) (V1 0 (1, 4099))))))) (Opp (Mul (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104))))) (Int 1)))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4097) (1, 4102)) (V1 0 (1, 4102)))))) (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 0 (1, 4107))))) (Int 1)))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4098) (1, 4105)) (V1 0 (1, 4105))))))))) (Add (Mul (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 0 (1, 4110))))) (Int 1)))) (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4098) (1, 4108)) (V1 0 (1, 4108)))))) (Opp (V1 1 (0, 4098)))))))) (Sum (1, 4111) (Mul (Sum (0, 4112) (Mul (Sum (0, 4113) (Mul (Sum (0, 4114) (Mul (V2 0 (0, 4114) (1, 4096)) (Mul (Del (0, 4114) (0, 4113)) (V1 2 (0, 4114))))) (Mul (Del (0, 4113) (0, 4112)) (V1 2 (0, 4113))))) (V2 0 (0, 4112) (1, 4111)))) (V1 0 (1, 4111))))) 2%nat))%N.
Definition e103 : ex := (Sqrt p278)%N.
Definition p280 : ex := (Sqrt (Sum (1, 4115) (Pow (Add (V1 3 (1, 4115)) (Opp (V1 0 (1, 4115)))) 2%nat)))%N.
Definition e104 : ex := (Mul e103 p280)%N.
Definition e105 : ex := (Mul e5 p280)%N.
Definition e106 : ex := (Mul e5 (Sqrt (Sum (1, 20000) (Pow (Add (V1 3 (1, 20000)) (Opp (V1 0 (1, 20000)))) 2%nat))))%N.
(* norm(A.T*h(z) + A.T*diag(w)*diag(w)*A*z)*norm(y - z) <= 0, by replace *)
Lemma step_69 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) * norm d (vadd y (vopp z))
  <= 0.
Proof.
  intros n d A b w y z Hs_n Hs_d Hh1.
  setting [n; d] [] [z; b; w; y] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e103 e5 _ (fun sv Wv SFv => (step_68 n d A b w z Hs_n Hs_d Hh1)) (nil_replaced Ev rv)) e104 e105.
  equal Q2 e106 e5.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p284 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) (Int 1))))%N.
Definition p285 : ex := (Mul p284 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p286 : ex := (Mul p284 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p287 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p285) (Opp (Mul p285 p286)))%N.
Definition p288 : ex := (Mul (Del (0, 20000) (0, 20001)) (V1 3 (0, 20000)))%N.
Definition p289 : ex := (Mul (Del (0, 20001) (0, 20002)) (V1 3 (0, 20001)))%N.
Definition p290 : ex := (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20004)) p288)) p289)) (V2 0 (0, 20002) (1, 20003)))) (V1 1 (1, 20003))))%N.
Definition p291 : ex := (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul p287 (Add p286 (Opp (V1 2 (0, 20002)))))))) p290)%N.
Definition p292 : ex := (Mul p237 p291)%N.
Definition e114 : ex := (Sum (1, 20004) p292)%N.
Definition e107 : ex := (Abs e114)%N.
Definition p295 : ex := (Sqrt (Sum (1, 20004) (Pow p291 2%nat)))%N.
Definition e108 : ex := (Mul p256 p295)%N.
Definition e109 : ex := (Mul p295 p256)%N.
(* absolute(inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z)) <= norm(A.T*h(z) + A.T*diag(w)*diag(w)*A*z)*norm(y - z), by instance *)
Lemma step_70 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)))
  <= norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) * norm d (vadd y (vopp z)).
Proof.
  intros n d A b w y z Hs_n Hs_d.
  setting [n; d] [] [y; z; b; w] [A] [] [].
  assert (P1 : den Ev rv e107 <= den Ev rv e108) by (exact (cauchy_schwarz.step_6 d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) Hs_d)).
  equal Q2 e108 e109.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e111 : ex := (Opp e114)%N.
Definition e110 : ex := (Abs e111)%N.
(* absolute(-inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z)) <= absolute(inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z)), by same *)
Lemma step_71 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)))
  <= Rabs (inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z))).
Proof.
  intros n d A b w y z Hs_n Hs_d.
  setting [n; d] [] [y; z; b; w] [A] [] [].
  equal Q1 e110 e107.
  exact (Req_le _ _ Q1).
Qed.

(* -inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z) <= absolute(-inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z)), by below absolute *)
Lemma step_72 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z))
  <= Rabs (- inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z))).
Proof.
  intros n d A b w y z Hs_n Hs_d.
  setting [n; d] [] [y; z; b; w] [A] [] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e110) by (exact (Rle_abs (den Ev rv e111))).
  exact (P1).
Qed.

(* -inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z) <= 0, by transitive *)
Lemma step_73 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  - inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z))
  <= 0.
Proof.
  intros n d A b w y z Hs_n Hs_d Hh1.
  setting [n; d] [] [y; z; b; w] [A] [] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e110) by (exact (step_72 n d A b w y z Hs_n Hs_d)).
  assert (P2 : den Ev rv e110 <= den Ev rv e107) by (exact (step_71 n d A b w y z Hs_n Hs_d)).
  assert (P3 : den Ev rv e107 <= den Ev rv e109) by (exact (step_70 n d A b w y z Hs_n Hs_d)).
  assert (P4 : den Ev rv e109 <= den Ev rv e5) by (exact (step_69 n d A b w y z Hs_n Hs_d Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

(* 0 <= inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z), by assume *)
Lemma step_74 :
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

Definition e112 : ex := (Add e5 (Opp e111))%N.
Definition e113 : ex := (Add e114 (Opp e5))%N.
(* 0 <= inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z), by discharge *)
Lemma step_75 :
  forall (n d : nat) (A : mat) (b w y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  0
  <= inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)).
Proof.
  intros n d A b w y z Hs_n Hs_d Hh1.
  setting [n; d] [] [y; z; b; w] [A] [] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e5) by (exact (step_73 n d A b w y z Hs_n Hs_d Hh1)).
  equal Q2 e112 e113.
  assert (P3 : den Ev rv e5 <= den Ev rv e114) by (exact (rearranged (den Ev rv e111) (den Ev rv e5) (den Ev rv e5) (den Ev rv e114) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e114) by (exact (step_74 n d A b w y z Hs_n Hs_d P3)).
  exact (P4).
Qed.

(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) - inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)) + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by discharge *)
Lemma step_76 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e89) by (exact (step_66 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  assert (P2 : den Ev rv e5 <= den Ev rv e99) by (exact (step_65 n d A b w x y z Hs_n Hs_d Hh8)).
  assert (P3 : den Ev rv e5 <= den Ev rv e102) by (exact (step_67 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

Definition p302 : ex := (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul p287 (Add p286 (Opp (V1 3 (0, 20002)))))))) (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20004)) p263)) p264)) (V2 0 (0, 20002) (1, 20003)))) (V1 1 (1, 20003)))))%N.
Definition p303 : ex := (Mul p237 p302)%N.
Definition e117 : ex := (Sum (1, 20004) p303)%N.
Definition e115 : ex := (Add e117 e102)%N.
Definition e116 : ex := (Add (Add (Add p275 e117) p204) e84)%N.
(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z) - inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)) + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by instance *)
Lemma step_77 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))) ->
  0
  <= inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) ->
  0
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e115) by (exact (step_41 (inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z))) (- inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z)))) Hh1 Hh2)).
  equal Q2 e115 e116.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)) + inner(y - z, A.T*h(z) + A.T*diag(w)*diag(w)*A*z) - inner(y - z, A.T*(B(x) + diag(w)*diag(w))*A*(y - x) + A.T*h(x) + A.T*diag(w)*diag(w)*A*x) - inner(A*(y - z), h(z + 0*(x - z))) + inner(A*(y - z), h(z + x - z)) - inner(A*(y - z), B(z + x - z)*A*(x - z)) + inner(A*(y - z), (B(x) + diag(w)*diag(w))*A*(y - z)), by discharge *)
Lemma step_78 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
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
  <= - inner d (vadd y (vopp z)) (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x)) - inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd z (vscal 0 (vadd x (vopp z))))) - inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (B n d A b (vadd (vadd z x) (vopp z))) A) (vadd x (vopp z))) - delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2 + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z))) + inner d (vadd y (vopp z)) (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) + inner n (mulv d A (vadd y (vopp z))) (h n d A b (vadd (vadd z x) (vopp z))) + inner n (mulv d A (vadd y (vopp z))) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) (vadd y (vopp z))).
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e102) by (exact (step_76 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  assert (P2 : den Ev rv e5 <= den Ev rv e117) by (exact (step_75 n d A b w y z Hs_n Hs_d Hh9)).
  assert (P3 : den Ev rv e5 <= den Ev rv e116) by (exact (step_77 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

(* delta*norm(A*(y - z))**2 <= 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)), by assume *)
Lemma step_79 :
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

Definition p307 : ex := (Add p229 (Opp (V1 4 (0, 20002))))%N.
Definition p308 : ex := (Sum (0, 20002) (Mul p235 p307))%N.
Definition p309 : ex := (Add p200 (Opp (V1 4 (0, 20002))))%N.
Definition p310 : ex := (Sum (0, 20002) (Mul p214 p309))%N.
Definition p311 : ex := (Sum (0, 20002) (Mul p201 p309))%N.
Definition p312 : ex := (Add (Add (Add (Add (Add (Add (Opp (Sum (1, 20006) (Mul p258 (Add (Add (Sum (1, 20005) (Mul (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) (Add (Add (Add (Add p260 (Mul (Del (0, 20003) (0, 20004)) p308)) (Opp (Mul p231 (Sum (0, 20002) (Mul p261 p307))))) (Opp (Mul p308 p259))) (Sum (0, 20000) (Mul (Mul (Del (0, 20003) (0, 20000)) (V1 3 (0, 20003))) (Mul (Del (0, 20000) (0, 20004)) (V1 3 (0, 20000)))))))) (V2 0 (0, 20004) (1, 20005)))) p262)) (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) p308))) (Sum (1, 20003) (Mul (Sum (0, 20002) (Mul (Sum (0, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20006)) p288)) p289)) (V2 0 (0, 20002) (1, 20003)))) (V1 2 (1, 20003)))))))) (Opp (Sum (0, 20003) (Mul p140 (Sum (0, 20002) (Mul p210 (Add p209 (Opp (V1 4 (0, 20002)))))))))) (Opp (Sum (0, 20005) (Mul p115 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add p215 (Mul (Del (0, 20005) (0, 20003)) p310)) (Opp (Mul p213 p311))) (Opp (Mul p310 p199))) (V2 0 (0, 20003) (1, 20004)))) p150)))))) p240) e121) (Sum (1, 20004) (Mul p237 (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul p287 (Add p286 (Opp (V1 4 (0, 20002)))))))) p290)))) (Sum (0, 20003) (Mul p140 p311)))%N.
Definition p313 : ex := (Sum (0, 20002) (Mul p230 p307))%N.
Definition p314 : ex := (Sum (0, 20005) (Mul p115 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add p232 (Mul (Del (0, 20005) (0, 20003)) p313)) (Opp (Mul p228 p308))) (Opp (Mul p313 p231))) (Sum (0, 20000) (Mul (Mul (Del (0, 20005) (0, 20000)) (V1 3 (0, 20005))) (Mul (Del (0, 20000) (0, 20003)) (V1 3 (0, 20000)))))) (V2 0 (0, 20003) (1, 20004)))) p237))))%N.
Definition e118 : ex := (Add p312 p314)%N.
Definition e119 : ex := (Add e118 (Opp e5))%N.
Definition e120 : ex := (Add e121 p240)%N.
(* delta*norm(A*(y - z))**2 <= 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)), by discharge *)
Lemma step_80 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
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
  assert (P1 : den Ev rv e5 <= den Ev rv e118) by (exact (step_78 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e119 e120.
  assert (P3 : den Ev rv e83 <= den Ev rv e121) by (exact (rearranged (den Ev rv e5) (den Ev rv e118) (den Ev rv e83) (den Ev rv e121) P1 Q2)).
  assert (P4 : den Ev rv e83 <= den Ev rv e121) by (exact (step_79 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)), by assume *)
Lemma step_81 :
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

Definition e123 : ex := (Add p240 e121)%N.
Definition e122 : ex := (Add e123 (Opp e5))%N.
(* 0 <= -delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)), by discharge *)
Lemma step_82 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
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
  assert (P1 : den Ev rv e83 <= den Ev rv e121) by (exact (step_80 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e120 e122.
  assert (P3 : den Ev rv e5 <= den Ev rv e123) by (exact (rearranged (den Ev rv e83) (den Ev rv e121) (den Ev rv e5) (den Ev rv e123) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e123) by (exact (step_81 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

(* 0 <= 1/delta, by nonnegative *)
Lemma step_83 :
  forall (delta_ : R),
  0 < delta_ ->
  0 <= / delta_.
Proof.
  intros delta_ Hp_delta_.
  setting [] [delta_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e124.
  exact N1.
Qed.

Definition e125 : ex := (Mul e124 e5)%N.
Definition e126 : ex := (Mul e124 e123)%N.
Definition e127 : ex := (Mul e123 e124)%N.
(* 0 <= (-delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)))/delta, by instance *)
Lemma step_84 :
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
  assert (P1 : den Ev rv e125 <= den Ev rv e126) by (exact (step_36 (/ delta_) (- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) 0 Hh1 Hh2)).
  equal Q2 e5 e125.
  equal Q3 e126 e127.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (-delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)))/delta, by discharge *)
Lemma step_85 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
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
  assert (P1 : den Ev rv e5 <= den Ev rv e124) by (exact (step_83 delta_ Hp_delta_)).
  assert (P2 : den Ev rv e5 <= den Ev rv e123) by (exact (step_82 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e5 <= den Ev rv e127) by (exact (step_84 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

(* 0 <= Rational(1, 2)*((-4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2*norm(A*(y - z))/delta), by discharge *)
Lemma step_86 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))) * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_.
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_.
  setting [n; d] [delta_; zeta] [x; z; y] [A] [] [0%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e128) by (exact (step_4 n d A delta_ x y z Hs_n Hs_d Hp_delta_)).
  assert (P2 : den Ev rv e5 <= den Ev rv e129) by (exact (step_3 zeta)).
  assert (P3 : den Ev rv e5 <= den Ev rv e59) by (exact (step_37 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

Definition p323 : ex := (Add (Opp (Mul e20 p153)) (Mul (Mul (Mul (Mul p152 e136) (Add (Int 1) e38)) p4) p72))%N.
Definition e132 : ex := (Mul p323 (Inv e20))%N.
Definition p325 : ex := (Mul (Mul (Mul e136 e6) p72) (Inv (Int 2)))%N.
Definition e131 : ex := (Mul p325 (Inv e20))%N.
Definition e130 : ex := (Add e132 e131)%N.
(* 0 <= (-delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)))/delta + Rational(1, 2)*((-4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2*norm(A*(y - z))/delta), by instance *)
Lemma step_87 :
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
  assert (P1 : den Ev rv e5 <= den Ev rv e130) by (exact (step_41 ((- (delta_ * norm n (mulv d A (vadd y (vopp z))) ^ 2) + 2 * sqrt 2 * zeta ^ 2 * norm n (mulv d A (vadd x (vopp z))) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp z)))) / delta_) (norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))) * norm n (mulv d A (vadd y (vopp z))) / 2 / delta_) Hh1 Hh2)).
  exact (P1).
Qed.

(* 0 <= (-delta*norm(A*(y - z))**2 + 2*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(x - z))**2*norm(A*(y - z)))/delta + Rational(1, 2)*((-4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) + absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2*norm(A*(y - z))/delta), by discharge *)
Lemma step_88 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
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
  assert (P1 : den Ev rv e5 <= den Ev rv e131) by (exact (step_86 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_)).
  assert (P2 : den Ev rv e5 <= den Ev rv e132) by (exact (step_85 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e5 <= den Ev rv e130) by (exact (step_87 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

(* norm(A*(y - z))**2 <= absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4))*norm(A*(x - z))**2*norm(A*(y - z))/(2*delta), by assume *)
Lemma step_89 :
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

Definition p328 : ex := (Mul (Add (Opp (Mul e20 e136)) p205) (Inv e20))%N.
Definition p329 : ex := (Mul (Mul (Mul (Mul p153 e6) e145) (Inv (Int 2))) (Inv e20))%N.
Definition e133 : ex := (Add p328 p329)%N.
Definition e134 : ex := (Add e133 (Opp e5))%N.
Definition p332 : ex := (Mul (Mul (Mul p153 e2) e145) (Inv (Int 2)))%N.
Definition e137 : ex := (Mul p332 (Inv e20))%N.
Definition e135 : ex := (Add e137 (Opp e136))%N.
(* norm(A*(y - z))**2 <= absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4))*norm(A*(x - z))**2*norm(A*(y - z))/(2*delta), by discharge *)
Lemma step_90 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
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
  assert (P1 : den Ev rv e5 <= den Ev rv e133) by (exact (step_88 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e134 e135.
  assert (P3 : den Ev rv e136 <= den Ev rv e137) by (exact (rearranged (den Ev rv e5) (den Ev rv e133) (den Ev rv e136) (den Ev rv e137) P1 Q2)).
  assert (P4 : den Ev rv e136 <= den Ev rv e137) by (exact (step_89 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

Definition p335 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (Add (V1 3 (1, 20000)) (Opp (V1 4 (1, 20000)))))) 2%nat))%N.
Definition e143 : ex := (Sqrt p335)%N.
Definition e138 : ex := (Pow e143 2%nat)%N.
Definition p338 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (Add (V1 2 (1, 20000)) (Opp (V1 4 (1, 20000)))))) 2%nat))) 2%nat)%N.
Definition e139 : ex := (Mul (Mul (Mul (Mul p338 p80) e143) (Inv (Int 2))) e124)%N.
Definition p340 : ex := (Abs (Add (Add (Add (Opp (Mul (Mul (Int 108) (Sqrt (Int 2))) (Pow e20 4%nat))) (Opp (Mul (Mul (Int 16) (Sqrt (Int 2))) (Pow e20 2%nat)))) (Mul (Mul (Int 48) (Sqrt (Int 2))) (Pow e20 5%nat))) (Mul (Mul (Int 76) (Sqrt (Int 2))) (Pow e20 3%nat))))%N.
Definition p341 : ex := (Mul (Mul p338 p340) (Inv (Int 2)))%N.
Definition e144 : ex := (Mul p341 e124)%N.
Definition e140 : ex := (Mul e144 e143)%N.
Definition e141 : ex := (Sqrt (Sum (0, 4428) (Pow (Sum (1, 4429) (Mul (V2 0 (0, 4428) (1, 4429)) (Add (V1 3 (1, 4429)) (Opp (V1 4 (1, 4429)))))) 2%nat)))%N.
Definition e142 : ex := (Mul (Mul (Mul (Pow (Sqrt (Sum (0, 4430) (Pow (Sum (1, 4431) (Mul (V2 0 (0, 4430) (1, 4431)) (Add (V1 2 (1, 4431)) (Opp (V1 4 (1, 4431)))))) 2%nat))) 2%nat) p340) (Inv (Int 2))) e124)%N.
(* norm(A*(y - z)) <= absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta), by cancel square *)
Lemma step_91 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
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
  assert (P1 : den Ev rv e138 <= den Ev rv e139) by (exact (step_90 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e139 e140.
  nonnegative N3 (nil_nonnegative Ev) e141.
  nonnegative N4 (nil_nonnegative Ev) e142.
  exact ((cancel_square (den Ev rv e143) (den Ev rv e144) (Rle_trans _ _ _ P1 (Req_le _ _ Q2)) N3 N4)).
Qed.

(* 0 <= -norm(A*(y - z)) + absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta), by assume *)
Lemma step_92 :
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

Definition p346 : ex := (Mul (Mul p153 (Abs (Add (Add (Add (Opp (Mul (Mul (Int 108) (Sqrt (Int 2))) (Pow e19 4%nat))) (Opp (Mul (Mul (Int 16) (Sqrt (Int 2))) (Pow e19 2%nat)))) (Mul (Mul (Int 48) (Sqrt (Int 2))) (Pow e19 5%nat))) (Mul (Mul (Int 76) (Sqrt (Int 2))) (Pow e19 3%nat))))) (Inv (Int 2)))%N.
Definition e146 : ex := (Mul p346 (Inv e20))%N.
Definition p348 : ex := (Opp e145)%N.
Definition e147 : ex := (Add e146 p348)%N.
Definition e149 : ex := (Add p348 e146)%N.
Definition e148 : ex := (Add e149 (Opp e5))%N.
(* 0 <= -norm(A*(y - z)) + absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta), by discharge *)
Lemma step_93 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
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
  assert (P1 : den Ev rv e145 <= den Ev rv e146) by (exact (step_91 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e147 e148.
  assert (P3 : den Ev rv e5 <= den Ev rv e149) by (exact (rearranged (den Ev rv e145) (den Ev rv e146) (den Ev rv e5) (den Ev rv e149) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e149) by (exact (step_92 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

(* 0 <= delta, by nonnegative *)
Lemma step_94 :
  forall (delta_ : R),
  0 < delta_ ->
  0 <= delta_.
Proof.
  intros delta_ Hp_delta_.
  setting [] [delta_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e19.
  exact N1.
Qed.

Definition p352 : ex := (Mul (Mul (Mul p153 p340) (Inv (Int 2))) e124)%N.
Definition e162 : ex := (Add p348 p352)%N.
Definition e150 : ex := (Mul e19 e162)%N.
(* 0 <= delta*(-norm(A*(y - z)) + absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta)), by instance *)
Lemma step_95 :
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
  assert (P1 : den Ev rv e73 <= den Ev rv e150) by (exact (step_36 delta_ (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_) 0 Hh1 Hh2)).
  equal Q2 e5 e73.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* -4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) <= 0, by assume *)
Lemma step_96 :
  forall (zeta : R),
  - (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) <= 0 ->
  - (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) <= 0.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by decided *)
Lemma step_97 :
  forall (zeta : R),
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  decide_scalar.
Qed.

Definition e151 : ex := (Add e1 (Opp e5))%N.
Definition e152 : ex := (Add e5 (Opp e153))%N.
(* -4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) <= 0, by discharge *)
Lemma step_98 :
  forall (zeta : R),
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  - (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) <= 0.
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e1) by (exact (step_97 zeta Hh1 Hh2)).
  equal Q2 e151 e152.
  assert (P3 : den Ev rv e153 <= den Ev rv e5) by (exact (rearranged (den Ev rv e5) (den Ev rv e1) (den Ev rv e153) (den Ev rv e5) P1 Q2)).
  assert (P4 : den Ev rv e153 <= den Ev rv e5) by (exact (step_96 zeta P3)).
  exact (P4).
Qed.

(* -4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by transitive *)
Lemma step_99 :
  forall (zeta : R),
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  - (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e153 <= den Ev rv e5) by (exact (step_98 zeta Hh1 Hh2)).
  assert (P2 : den Ev rv e5 <= den Ev rv e1) by (exact (step_97 zeta Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by same *)
Lemma step_100 :
  forall (zeta : R),
  4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta.
  setting [] [zeta] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

(* absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by absolute below *)
Lemma step_101 :
  forall (zeta : R),
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e1) by (exact (step_100 zeta)).
  assert (P2 : den Ev rv e153 <= den Ev rv e1) by (exact (step_99 zeta Hh1 Hh2)).
  assert (P3 : den Ev rv e2 <= den Ev rv e1) by (exact (absolute_below (den Ev rv e1) (den Ev rv e1) P1 P2)).
  exact (P3).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)), by assume *)
Lemma step_102 :
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

Definition p357 : ex := (Opp e2)%N.
Definition e154 : ex := (Add e1 p357)%N.
Definition e156 : ex := (Add p357 e1)%N.
Definition e155 : ex := (Add e156 (Opp e5))%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)), by discharge *)
Lemma step_103 :
  forall (zeta : R),
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= - Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e1) by (exact (step_101 zeta Hh1 Hh2)).
  equal Q2 e154 e155.
  assert (P3 : den Ev rv e5 <= den Ev rv e156) by (exact (rearranged (den Ev rv e2) (den Ev rv e1) (den Ev rv e5) (den Ev rv e156) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e156) by (exact (step_102 zeta P3)).
  exact (P4).
Qed.

Definition e157 : ex := (Mul p12 (Inv (Int 2)))%N.
(* 0 <= norm(A*(x - z))**2/2, by nonnegative *)
Lemma step_104 :
  forall (n d : nat) (A : mat) (x z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= norm n (mulv d A (vadd x (vopp z))) ^ 2 / 2.
Proof.
  intros n d A x z Hs_n Hs_d.
  setting [n; d] [] [x; z] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e157.
  exact N1.
Qed.

Definition e161 : ex := (Mul e136 (Inv (Int 2)))%N.
Definition e158 : ex := (Mul e161 e5)%N.
Definition e159 : ex := (Mul e161 e156)%N.
Definition e160 : ex := (Mul (Mul e136 e156) (Inv (Int 2)))%N.
(* 0 <= Rational(1, 2)*((4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2), by instance *)
Lemma step_105 :
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
  assert (P1 : den Ev rv e158 <= den Ev rv e159) by (exact (step_36 (norm n (mulv d A (vadd x (vopp z))) ^ 2 / 2) (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e5 e158.
  equal Q3 e159 e160.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= Rational(1, 2)*((4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2), by discharge *)
Lemma step_106 :
  forall (n d : nat) (A : mat) (x z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2.
Proof.
  intros n d A x z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [x; z] [A] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e161) by (exact (step_104 n d A x z Hs_n Hs_d)).
  assert (P2 : den Ev rv e5 <= den Ev rv e156) by (exact (step_103 zeta Hh1 Hh2)).
  assert (P3 : den Ev rv e5 <= den Ev rv e160) by (exact (step_105 n d A x z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

(* 0 <= delta*(-norm(A*(y - z)) + absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta)), by discharge *)
Lemma step_107 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
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
  assert (P1 : den Ev rv e5 <= den Ev rv e19) by (exact (step_94 delta_ Hp_delta_)).
  assert (P2 : den Ev rv e5 <= den Ev rv e162) by (exact (step_93 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e5 <= den Ev rv e150) by (exact (step_95 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

Definition p366 : ex := (Mul p153 (Add (Opp p80) p78))%N.
Definition e165 : ex := (Mul p366 (Inv (Int 2)))%N.
Definition e163 : ex := (Add e165 e150)%N.
Definition e164 : ex := (Add e150 e165)%N.
(* 0 <= delta*(-norm(A*(y - z)) + absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta)) + Rational(1, 2)*((4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2), by instance *)
Lemma step_108 :
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
  assert (P1 : den Ev rv e5 <= den Ev rv e163) by (exact (step_41 (norm n (mulv d A (vadd x (vopp z))) ^ 2 * (- Rabs (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) / 2) (delta_ * (- norm n (mulv d A (vadd y (vopp z))) + norm n (mulv d A (vadd x (vopp z))) ^ 2 * Rabs (- (108 * sqrt 2 * zeta ^ 4) - 16 * sqrt 2 * zeta ^ 2 + 48 * sqrt 2 * zeta ^ 5 + 76 * sqrt 2 * zeta ^ 3) / 2 / delta_)) Hh1 Hh2)).
  equal Q2 e163 e164.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= delta*(-norm(A*(y - z)) + absolute(48*sqrt(2)*zeta**5 - 108*sqrt(2)*zeta**4 + 76*sqrt(2)*zeta**3 - 16*sqrt(2)*zeta**2)*norm(A*(x - z))**2/(2*delta)) + Rational(1, 2)*((4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - absolute(4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)))*norm(A*(x - z))**2), by discharge *)
Lemma step_109 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
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
  assert (P1 : den Ev rv e5 <= den Ev rv e150) by (exact (step_107 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P2 : den Ev rv e5 <= den Ev rv e165) by (exact (step_106 n d A x z zeta Hs_n Hs_d Hh6 Hh7)).
  assert (P3 : den Ev rv e5 <= den Ev rv e164) by (exact (step_108 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P1 P2)).
  exact (P3).
Qed.

(* delta*norm(A*(y - z)) <= C_3()*norm(A*(x - z))**2/2, by assume *)
Lemma step_110 :
  forall (n d : nat) (A : mat) (delta_ : R) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ * norm n (mulv d A (vadd y (vopp z))) <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * C_3 zeta / 2 ->
  delta_ * norm n (mulv d A (vadd y (vopp z))) <= norm n (mulv d A (vadd x (vopp z))) ^ 2 * C_3 zeta / 2.
Proof.
  intros n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ Hh1.
  setting [n; d] [delta_; zeta] [y; z; x] [A] [] [0%N].
  exact Hh1.
Qed.

Definition e166 : ex := (Add e164 (Opp e5))%N.
Definition p371 : ex := (Mul p153 p78)%N.
Definition e169 : ex := (Mul p371 (Inv (Int 2)))%N.
Definition e168 : ex := (Mul e19 e145)%N.
Definition e167 : ex := (Add e169 (Opp e168))%N.
(* delta*norm(A*(y - z)) <= C_3()*norm(A*(x - z))**2/2, by discharge *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
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
  assert (P1 : den Ev rv e5 <= den Ev rv e164) by (exact (step_109 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e166 e167.
  assert (P3 : den Ev rv e168 <= den Ev rv e169) by (exact (rearranged (den Ev rv e5) (den Ev rv e164) (den Ev rv e168) (den Ev rv e169) P1 Q2)).
  assert (P4 : den Ev rv e168 <= den Ev rv e169) by (exact (step_110 n d A delta_ x y z zeta Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  exact (inequality_1 n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh7 Hh2 Hh1 Hh3 Hh4 Hh5 Hh6 Hh8 Hh9).
Qed.

Definition e170 : ex := (Add e5 (Opp (Sqrt (Sum (1, 20004) (Pow p302 2%nat)))))%N.
Definition e171 : ex := (Add e5 (Opp p269))%N.
Definition e172 : ex := (Add (Min (0, 20000) (Pow (V1 4 (0, 20000)) 2%nat)) (Opp (Add e19 (Add (Opp (Mul (Int 13) (Inv (Int 384)))) (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 1152)))))))%N.
Definition e173 : ex := (Add (Mul (Int 1590660727) (Inv (Int 2500000000))) (Opp e20))%N.
Definition e174 : ex := (Add e20 (Opp (Mul (Int 6362642907) (Inv (Int 10000000000)))))%N.
Definition p380 : ex := (Add (Add (Add (Opp (Int 8)) (Opp (Mul (Int 108) (Pow e20 2%nat)))) (Mul (Int 57) e20)) (Mul (Int 60) (Pow e20 3%nat)))%N.
Definition e175 : ex := (Add e5 (Opp p380))%N.
Definition e176 : ex := (Add p380 (Opp e5))%N.
Definition e177 : ex := (Add (Int 1) (Opp (Sum (0, 20000) (Mul (V1 3 (0, 20000)) (Int 1)))))%N.
Definition e178 : ex := (Add (Min (0, 20000) (V1 3 (0, 20000))) (Opp e5))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  delta_ + mu <= minn n (fun k => w k ^ 2) ->
  norm d (vadd (vadd (mulv d (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A) (vadd y (vopp x))) (mulv n (tr A) (h n d A b x))) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) x))
  <= 0 ->
  norm d (vadd (mulv n (tr A) (h n d A b z)) (mulv d (mulm n (mulm n (mulm n (tr A) (diag w)) (diag w)) A) z)) <= 0 ->
  defined (env_of [n; d] [delta_; zeta] [y; z; x; b; w] [A]) (ienv_of []) e168 /\
  defined (env_of [n; d] [delta_; zeta] [y; z; x; b; w] [A]) (ienv_of []) e169.
Proof.
  intros n d A b delta_ w x y z zeta Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [delta_; zeta] [y; z; x; b; w] [A] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e178 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e177 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e176 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e175 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e174 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e173 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e172 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e171 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e170 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (nil_known Ev)))))))))).
Qed.
