(* Sharp bounds, two rows: the extreme eigenvalues for two rows. The claim hessian-two-rows of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2) <= 13/384 + 55*sqrt(33)/1152 *)
Definition statement_1 : Prop :=
  forall (q r s : R),
  0 < r -> 0 < s ->
  0 <= q ->
  q <= 1 ->
  4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s
  <= 13 / 384 + 55 * sqrt 33 / 1152.

(* 13/384 - 55*sqrt(33)/1152 <= (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2) *)
Definition statement_2 : Prop :=
  forall (q r s : R),
  0 < r -> 0 < s ->
  0 <= q ->
  q <= 1 ->
  13 / 384 - 55 * sqrt 33 / 1152
  <= 4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s.

(* 4*(1/8 + sqrt(33)/8)*(5/8 - sqrt(33)/24)**2*(sqrt(33)/24 + 3/8) = 13/384 + 55*sqrt(33)/1152 *)
Definition statement_3 : Prop :=
  forall (q : R),
  0 <= q ->
  q <= 1 ->
  4 * (5 / 8 - sqrt 33 / 24) ^ 2 * (/ 8 + sqrt 33 / 8) * (3 / 8 + sqrt 33 / 24) = 13 / 384 + 55 * sqrt 33 / 1152.

(* (1/8 - sqrt(33)/8)*(3/2 - sqrt(33)/6)*(sqrt(33)/24 + 5/8)**2 = 13/384 - 55*sqrt(33)/1152 *)
Definition statement_4 : Prop :=
  forall (q : R),
  0 <= q ->
  q <= 1 ->
  (5 / 8 + sqrt 33 / 24) ^ 2 * (/ 8 - sqrt 33 / 8) * (3 / 2 - sqrt 33 / 6) = 13 / 384 - 55 * sqrt 33 / 1152.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* q <= 1, by assume *)
Lemma step_1 :
  forall (q : R),
  q <= 1 ->
  q <= 1.
Proof.
  intros q Hh1.
  setting [] [q] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= 1 - q, by assume *)
Lemma step_2 :
  forall (q : R),
  0 <= 1 - q ->
  0 <= 1 - q.
Proof.
  intros q Hh1.
  setting [] [q] [] [] [] [].
  exact Hh1.
Qed.

Definition e1 : ex := (Sc 0)%N.
Definition e2 : ex := (Int 1)%N.
Definition e3 : ex := (Add e2 (Opp e1))%N.
Definition e5 : ex := (Int 0)%N.
Definition e4 : ex := (Add e3 (Opp e5))%N.
(* 0 <= 1 - q, by discharge *)
Lemma step_3 :
  forall (q : R),
  q <= 1 ->
  0 <= 1 - q.
Proof.
  intros q Hh1.
  setting [] [q] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (step_1 q Hh1)).
  equal Q2 e3 e4.
  assert (P3 : den Ev rv e5 <= den Ev rv e3) by (exact (rearranged (den Ev rv e1) (den Ev rv e2) (den Ev rv e5) (den Ev rv e3) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e3) by (exact (step_2 q P3)).
  exact (P4).
Qed.

Definition e6 : ex := (Add e2 (Opp (Sc 2)))%N.
Definition p7 : ex := (Mul (Mul (Int 283) (Inv (Int 576))) (Sqrt (Int 33)))%N.
Definition e7 : ex := (Add (Mul (Int 179) (Inv (Int 64))) p7)%N.
Definition p9 : ex := (Mul (Int 149) (Inv (Int 384)))%N.
Definition p10 : ex := (Mul (Mul (Int 79) (Inv (Int 1152))) (Sqrt (Int 33)))%N.
Definition e8 : ex := (Add p9 p10)%N.
Definition p12 : ex := (Mul (Mul (Int 55) (Inv (Int 1152))) (Sqrt (Int 33)))%N.
Definition e9 : ex := (Add (Mul (Int 13) (Inv (Int 384))) p12)%N.
Definition e10 : ex := (Add (Int 7) (Opp (Sqrt (Int 33))))%N.
Definition p15 : ex := (Inv (Pow (Add e1 (Sc 1)) 4%nat))%N.
Definition p16 : ex := (Mul p15 (Pow (Add e1 (Opp (Mul (Mul (Inv (Int 2)) (Sc 1)) e10))) 2%nat))%N.
Definition p17 : ex := (Mul p16 e6)%N.
Definition p18 : ex := (Add (Add (Mul (Pow e1 2%nat) e9) (Mul (Pow (Sc 1) 2%nat) e8)) (Mul (Mul e1 (Sc 1)) e7))%N.
Definition e11 : ex := (Mul p17 p18)%N.
Definition e12 : ex := (Mul (Mul p16 e5) p18)%N.
Definition p21 : ex := (Mul (Sc 1) e10)%N.
Definition p22 : ex := (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 1152)))%N.
Definition e23 : ex := (Add (Mul (Int 13) (Inv (Int 384))) p22)%N.
Definition p24 : ex := (Mul (Pow e1 2%nat) e23)%N.
Definition p25 : ex := (Mul (Mul (Int 79) (Sqrt (Int 33))) (Inv (Int 1152)))%N.
Definition e29 : ex := (Add p9 p25)%N.
Definition p27 : ex := (Mul (Mul (Int 283) (Sqrt (Int 33))) (Inv (Int 576)))%N.
Definition e28 : ex := (Add (Mul (Int 179) (Inv (Int 64))) p27)%N.
Definition p29 : ex := (Mul (Mul (Pow (Add e1 (Opp (Mul p21 (Inv (Int 2))))) 2%nat) e6) (Add (Add p24 (Mul (Pow (Sc 1) 2%nat) e29)) (Mul (Mul e1 (Sc 1)) e28)))%N.
Definition e13 : ex := (Mul p29 p15)%N.
(* 0 <= (1 - q)*(r - s*(7 - sqrt(33))/2)**2*(r**2*(13/384 + 55*sqrt(33)/1152) + r*s*(179/64 + 283*sqrt(33)/576) + s**2*(149/384 + 79*sqrt(33)/1152))/(r + s)**4, by replace *)
Lemma step_4 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  q <= 1 ->
  0
  <= (r - s * (7 - sqrt 33) / 2) ^ 2 * (1 - q) * (r ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) + s ^ 2 * (149 / 384 + 79 * sqrt 33 / 1152) + r * s * (179 / 64 + 283 * sqrt 33 / 576)) / (r + s) ^ 4.
Proof.
  intros q r s Hp_r Hp_s Hh1.
  setting [] [r; s; q] [] [] [] [0%N; 1%N].
  assert (Z1 : forall sv, 0 <= den Ev sv e7) by (number_nn).
  assert (Z2 : forall sv, 0 <= den Ev sv e8) by (number_nn).
  assert (Z3 : forall sv, 0 <= den Ev sv e9) by (number_nn).
  assert (Z4 : forall sv, 0 <= den Ev sv e10) by (number_nn).
  downward P5 (cons_nonnegative Ev e10 _ Z4 (cons_nonnegative Ev e9 _ Z3 (cons_nonnegative Ev e8 _ Z2 (cons_nonnegative Ev e7 _ Z1 (nil_nonnegative Ev))))) (cons_replaced Ev rv e5 e6 _ (fun sv Wv SFv => (step_3 q Hh1)) (nil_replaced Ev rv)) e11 e12.
  equal Q6 e5 e12.
  equal Q7 e11 e13.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q6) P5) (Req_le _ _ Q7))).
Qed.

(* 0 <= q, by assume *)
Lemma step_5 :
  forall (q : R),
  0 <= q ->
  0 <= q.
Proof.
  intros q Hh1.
  setting [] [q] [] [] [] [].
  exact Hh1.
Qed.

Definition p31 : ex := (Mul (Int 113) (Inv (Int 192)))%N.
Definition p32 : ex := (Mul (Mul (Int 163) (Inv (Int 576))) (Sqrt (Int 33)))%N.
Definition e14 : ex := (Add p31 p32)%N.
Definition p34 : ex := (Mul (Int 617) (Inv (Int 128)))%N.
Definition p35 : ex := (Opp p34)%N.
Definition p36 : ex := (Mul (Mul (Int 991) (Inv (Int 1152))) (Sqrt (Int 33)))%N.
Definition e15 : ex := (Add p35 p36)%N.
Definition e16 : ex := (Add (Int 7) (Sqrt (Int 33)))%N.
Definition p39 : ex := (Inv (Pow (Add (Sc 1) (Sc 2)) 4%nat))%N.
Definition p40 : ex := (Mul e1 p39)%N.
Definition p41 : ex := (Pow (Add (Sc 1) (Opp (Mul (Mul (Inv (Int 8)) (Sc 2)) e16))) 2%nat)%N.
Definition p42 : ex := (Add (Add (Mul (Pow (Sc 1) 2%nat) e9) (Mul (Pow (Sc 2) 2%nat) e15)) (Mul (Mul (Sc 1) (Sc 2)) e14))%N.
Definition e17 : ex := (Mul (Mul p40 p41) p42)%N.
Definition p44 : ex := (Mul e5 p39)%N.
Definition e18 : ex := (Mul (Mul p44 p41) p42)%N.
Definition p46 : ex := (Mul (Sc 2) e16)%N.
Definition p47 : ex := (Mul (Pow (Sc 1) 2%nat) e23)%N.
Definition p48 : ex := (Mul (Mul (Int 991) (Sqrt (Int 33))) (Inv (Int 1152)))%N.
Definition e22 : ex := (Add p35 p48)%N.
Definition p50 : ex := (Mul (Mul (Int 163) (Sqrt (Int 33))) (Inv (Int 576)))%N.
Definition e21 : ex := (Add p31 p50)%N.
Definition p52 : ex := (Mul (Mul e1 (Pow (Add (Sc 1) (Opp (Mul p46 (Inv (Int 8))))) 2%nat)) (Add (Add p47 (Mul (Pow (Sc 2) 2%nat) e22)) (Mul (Mul (Sc 1) (Sc 2)) e21)))%N.
Definition e19 : ex := (Mul p52 p39)%N.
(* 0 <= q*(r - s*(sqrt(33) + 7)/8)**2*(r**2*(13/384 + 55*sqrt(33)/1152) + r*s*(113/192 + 163*sqrt(33)/576) + s**2*(-617/128 + 991*sqrt(33)/1152))/(r + s)**4, by replace *)
Lemma step_6 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  0 <= q ->
  0
  <= q * (r - s * (7 + sqrt 33) / 8) ^ 2 * (r ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) + s ^ 2 * (- (617 / 128) + 991 * sqrt 33 / 1152) + r * s * (113 / 192 + 163 * sqrt 33 / 576)) / (r + s) ^ 4.
Proof.
  intros q r s Hp_r Hp_s Hh1.
  setting [] [q; r; s] [] [] [] [1%N; 2%N].
  assert (Z1 : forall sv, 0 <= den Ev sv e14) by (number_nn).
  assert (Z2 : forall sv, 0 <= den Ev sv e15) by (number_nn).
  assert (Z3 : forall sv, 0 <= den Ev sv e9) by (number_nn).
  assert (Z4 : forall sv, 0 <= den Ev sv e16) by (number_nn).
  downward P5 (cons_nonnegative Ev e16 _ Z4 (cons_nonnegative Ev e9 _ Z3 (cons_nonnegative Ev e15 _ Z2 (cons_nonnegative Ev e14 _ Z1 (nil_nonnegative Ev))))) (cons_replaced Ev rv e5 e1 _ (fun sv Wv SFv => (step_5 q Hh1)) (nil_replaced Ev rv)) e17 e18.
  equal Q6 e5 e18.
  equal Q7 e17 e19.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q6) P5) (Req_le _ _ Q7))).
Qed.

Definition p54 : ex := (Mul (Sc 1) e16)%N.
Definition p55 : ex := (Mul (Mul (Sc 2) (Pow (Add e1 (Opp (Mul p54 (Inv (Int 8))))) 2%nat)) (Add (Add p24 (Mul (Pow (Sc 1) 2%nat) e22)) (Mul (Mul e1 (Sc 1)) e21)))%N.
Definition e20 : ex := (Mul p55 p15)%N.
Definition p57 : ex := (Mul e1 (Inv (Add e1 (Sc 1))))%N.
Definition p58 : ex := (Add e2 (Opp p57))%N.
Definition p59 : ex := (Mul (Mul (Int 4) (Pow p58 2%nat)) (Pow p57 2%nat))%N.
Definition p60 : ex := (Add p59 e20)%N.
Definition p61 : ex := (Mul (Mul (Mul p58 (Add e2 (Opp (Mul (Int 2) p57)))) (Add (Opp (Mul (Int 4) (Sc 2))) (Mul (Int 4) p57))) p57)%N.
Definition e24 : ex := (Add (Add p60 e11) p61)%N.
Definition p63 : ex := (Add p59 e5)%N.
Definition e25 : ex := (Add (Add p63 e11) p61)%N.
Definition e26 : ex := (Add (Add p59 e13) p61)%N.
Definition e27 : ex := (Add (Add p60 e13) p61)%N.
(* (1 - q)*(r - s*(7 - sqrt(33))/2)**2*(r**2*(Rational(13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(179, 64) + 283*sqrt(33)/576) + s**2*(Rational(149, 384) + 79*sqrt(33)/1152))/(r + s)**4 + (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2) <= q*(r - s*(sqrt(33) + 7)/8)**2*(r**2*(Rational(13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(113, 192) + 163*sqrt(33)/576) + s**2*(Rational(-617, 128) + 991*sqrt(33)/1152))/(r + s)**4 + (1 - q)*(r - s*(7 - sqrt(33))/2)**2*(r**2*(Rational(13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(179, 64) + 283*sqrt(33)/576) + s**2*(Rational(149, 384) + 79*sqrt(33)/1152))/(r + s)**4 + (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2), by replace *)
Lemma step_7 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  0 <= q ->
  4 * (1 - p r s) ^ 2 * p r s ^ 2 + (r - s * (7 - sqrt 33) / 2) ^ 2 * (1 - q) * (r ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) + s ^ 2 * (149 / 384 + 79 * sqrt 33 / 1152) + r * s * (179 / 64 + 283 * sqrt 33 / 576)) / (r + s) ^ 4 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s
  <= 4 * (1 - p r s) ^ 2 * p r s ^ 2 + q * (r - s * (7 + sqrt 33) / 8) ^ 2 * (r ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) + s ^ 2 * (- (617 / 128) + 991 * sqrt 33 / 1152) + r * s * (113 / 192 + 163 * sqrt 33 / 576)) / (r + s) ^ 4 + (r - s * (7 - sqrt 33) / 2) ^ 2 * (1 - q) * (r ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) + s ^ 2 * (149 / 384 + 79 * sqrt 33 / 1152) + r * s * (179 / 64 + 283 * sqrt 33 / 576)) / (r + s) ^ 4 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s.
Proof.
  intros q r s Hp_r Hp_s Hh1.
  setting [] [r; s; q] [] [] [] [0%N; 1%N].
  assert (Z1 : forall sv, 0 <= den Ev sv e7) by (number_nn).
  assert (Z2 : forall sv, 0 <= den Ev sv e8) by (number_nn).
  assert (Z3 : forall sv, 0 <= den Ev sv e9) by (number_nn).
  assert (Z4 : forall sv, 0 <= den Ev sv e10) by (number_nn).
  assert (Z5 : forall sv, 0 <= den Ev sv e21) by (number_nn).
  assert (Z6 : forall sv, 0 <= den Ev sv e22) by (number_nn).
  assert (Z7 : forall sv, 0 <= den Ev sv e23) by (number_nn).
  assert (Z8 : forall sv, 0 <= den Ev sv e16) by (number_nn).
  downward P9 (cons_nonnegative Ev e16 _ Z8 (cons_nonnegative Ev e23 _ Z7 (cons_nonnegative Ev e22 _ Z6 (cons_nonnegative Ev e21 _ Z5 (cons_nonnegative Ev e10 _ Z4 (cons_nonnegative Ev e9 _ Z3 (cons_nonnegative Ev e8 _ Z2 (cons_nonnegative Ev e7 _ Z1 (nil_nonnegative Ev))))))))) (cons_replaced Ev rv e5 e20 _ (fun sv Wv SFv => (step_6 q r s Hp_r Hp_s Hh1)) (nil_replaced Ev rv)) e24 e25.
  equal Q10 e26 e25.
  equal Q11 e24 e27.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q10) P9) (Req_le _ _ Q11))).
Qed.

Definition e30 : ex := (Add p63 p61)%N.
Definition e31 : ex := (Add p59 p61)%N.
(* (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2) <= (1 - q)*(r - s*(7 - sqrt(33))/2)**2*(r**2*(Rational(13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(179, 64) + 283*sqrt(33)/576) + s**2*(Rational(149, 384) + 79*sqrt(33)/1152))/(r + s)**4 + (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2), by replace *)
Lemma step_8 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  q <= 1 ->
  4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s
  <= 4 * (1 - p r s) ^ 2 * p r s ^ 2 + (r - s * (7 - sqrt 33) / 2) ^ 2 * (1 - q) * (r ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) + s ^ 2 * (149 / 384 + 79 * sqrt 33 / 1152) + r * s * (179 / 64 + 283 * sqrt 33 / 576)) / (r + s) ^ 4 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s.
Proof.
  intros q r s Hp_r Hp_s Hh1.
  setting [] [r; s; q] [] [] [] [0%N; 1%N].
  assert (Z1 : forall sv, 0 <= den Ev sv e28) by (number_nn).
  assert (Z2 : forall sv, 0 <= den Ev sv e29) by (number_nn).
  assert (Z3 : forall sv, 0 <= den Ev sv e23) by (number_nn).
  assert (Z4 : forall sv, 0 <= den Ev sv e10) by (number_nn).
  downward P5 (cons_nonnegative Ev e10 _ Z4 (cons_nonnegative Ev e23 _ Z3 (cons_nonnegative Ev e29 _ Z2 (cons_nonnegative Ev e28 _ Z1 (nil_nonnegative Ev))))) (cons_replaced Ev rv e5 e13 _ (fun sv Wv SFv => (step_4 q r s Hp_r Hp_s Hh1)) (nil_replaced Ev rv)) e26 e30.
  equal Q6 e31 e30.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q6) P5)).
Qed.

(* q*(r - s*(sqrt(33) + 7)/8)**2*(r**2*(Rational(13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(113, 192) + 163*sqrt(33)/576) + s**2*(Rational(-617, 128) + 991*sqrt(33)/1152))/(r + s)**4 + (1 - q)*(r - s*(7 - sqrt(33))/2)**2*(r**2*(Rational(13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(179, 64) + 283*sqrt(33)/576) + s**2*(Rational(149, 384) + 79*sqrt(33)/1152))/(r + s)**4 + (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2) <= 13/384 + 55*sqrt(33)/1152, by same *)
Lemma line_1_3 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  4 * (1 - p r s) ^ 2 * p r s ^ 2 + q * (r - s * (7 + sqrt 33) / 8) ^ 2 * (r ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) + s ^ 2 * (- (617 / 128) + 991 * sqrt 33 / 1152) + r * s * (113 / 192 + 163 * sqrt 33 / 576)) / (r + s) ^ 4 + (r - s * (7 - sqrt 33) / 2) ^ 2 * (1 - q) * (r ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) + s ^ 2 * (149 / 384 + 79 * sqrt 33 / 1152) + r * s * (179 / 64 + 283 * sqrt 33 / 576)) / (r + s) ^ 4 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s
  <= 13 / 384 + 55 * sqrt 33 / 1152.
Proof.
  intros q r s Hp_r Hp_s.
  setting [] [r; s; q] [] [] [] [0%N; 1%N].
  equal Q1 e27 e23.
  exact (Req_le _ _ Q1).
Qed.

Definition p69 : ex := (Mul (Sc 1) (Inv (Add (Sc 1) (Sc 2))))%N.
Definition p70 : ex := (Add e2 (Opp p69))%N.
Definition p71 : ex := (Mul (Mul (Int 4) (Pow p70 2%nat)) (Pow p69 2%nat))%N.
Definition p72 : ex := (Mul (Mul (Mul p70 (Add e2 (Opp (Mul (Int 2) p69)))) (Add (Opp (Mul (Int 4) e1)) (Mul (Int 4) p69))) p69)%N.
Definition e32 : ex := (Add p71 p72)%N.
Definition p74 : ex := (Mul (Sc 2) e10)%N.
Definition p75 : ex := (Mul (Mul (Mul (Pow (Add (Sc 1) (Opp (Mul p74 (Inv (Int 2))))) 2%nat) e3) (Add (Add p47 (Mul (Pow (Sc 2) 2%nat) e29)) (Mul (Mul (Sc 1) (Sc 2)) e28))) p39)%N.
Definition e33 : ex := (Add (Add p71 p75) p72)%N.
Definition e34 : ex := (Add (Add (Add p71 e19) p75) p72)%N.
(* (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2) <= q*(r - s*(sqrt(33) + 7)/8)**2*(r**2*(Rational(13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(113, 192) + 163*sqrt(33)/576) + s**2*(Rational(-617, 128) + 991*sqrt(33)/1152))/(r + s)**4 + (1 - q)*(r - s*(7 - sqrt(33))/2)**2*(r**2*(Rational(13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(179, 64) + 283*sqrt(33)/576) + s**2*(Rational(149, 384) + 79*sqrt(33)/1152))/(r + s)**4 + (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2), by transitive *)
Lemma line_1_2 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  q <= 1 ->
  0 <= q ->
  4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s
  <= 4 * (1 - p r s) ^ 2 * p r s ^ 2 + q * (r - s * (7 + sqrt 33) / 8) ^ 2 * (r ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) + s ^ 2 * (- (617 / 128) + 991 * sqrt 33 / 1152) + r * s * (113 / 192 + 163 * sqrt 33 / 576)) / (r + s) ^ 4 + (r - s * (7 - sqrt 33) / 2) ^ 2 * (1 - q) * (r ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) + s ^ 2 * (149 / 384 + 79 * sqrt 33 / 1152) + r * s * (179 / 64 + 283 * sqrt 33 / 576)) / (r + s) ^ 4 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s.
Proof.
  intros q r s Hp_r Hp_s Hh1 Hh2.
  setting [] [q; r; s] [] [] [] [1%N; 2%N].
  assert (P1 : den Ev rv e32 <= den Ev rv e33) by (exact (step_8 q r s Hp_r Hp_s Hh1)).
  assert (P2 : den Ev rv e33 <= den Ev rv e34) by (exact (step_7 q r s Hp_r Hp_s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2) <= (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2), by same *)
Lemma line_1_1 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s
  <= 4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s.
Proof.
  intros q r s Hp_r Hp_s.
  setting [] [r; s; q] [] [] [] [0%N; 1%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e31))).
Qed.

(* (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2) <= 13/384 + 55*sqrt(33)/1152, by transitive *)
Lemma inequality_1 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  q <= 1 ->
  0 <= q ->
  4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s
  <= 13 / 384 + 55 * sqrt 33 / 1152.
Proof.
  intros q r s Hp_r Hp_s Hh1 Hh2.
  setting [] [r; s; q] [] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e31 <= den Ev rv e31) by (exact (line_1_1 q r s Hp_r Hp_s)).
  assert (P2 : den Ev rv e31 <= den Ev rv e27) by (exact (line_1_2 q r s Hp_r Hp_s Hh1 Hh2)).
  assert (P3 : den Ev rv e27 <= den Ev rv e23) by (exact (line_1_3 q r s Hp_r Hp_s)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros q r s Hp_r Hp_s Hh1 Hh2.
  exact (inequality_1 q r s Hp_r Hp_s Hh2 Hh1).
Qed.

Definition e35 : ex := (Add (Sc 2) (Opp e5))%N.
Lemma defined_1 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  0 <= q ->
  q <= 1 ->
  defined (env_of [] [r; s; q] [] []) (ienv_of []) e31 /\
  defined (env_of [] [r; s; q] [] []) (ienv_of []) e23.
Proof.
  intros q r s Hp_r Hp_s Hh1 Hh2.
  setting [] [r; s; q] [] [] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e6 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition p79 : ex := (Opp p31)%N.
Definition e36 : ex := (Add p79 p32)%N.
Definition e37 : ex := (Add p34 p36)%N.
Definition p82 : ex := (Opp (Mul (Int 13) (Inv (Int 384))))%N.
Definition e38 : ex := (Add p82 p12)%N.
Definition p84 : ex := (Pow (Add (Sc 1) (Opp (Mul (Mul (Inv (Int 8)) (Sc 2)) e10))) 2%nat)%N.
Definition p85 : ex := (Add (Add (Mul (Pow (Sc 1) 2%nat) e38) (Mul (Pow (Sc 2) 2%nat) e37)) (Mul (Mul (Sc 1) (Sc 2)) e36))%N.
Definition e39 : ex := (Mul (Mul p40 p84) p85)%N.
Definition e40 : ex := (Mul (Mul p44 p84) p85)%N.
Definition e49 : ex := (Add p82 p22)%N.
Definition p89 : ex := (Mul (Pow (Sc 1) 2%nat) e49)%N.
Definition e54 : ex := (Add p34 p48)%N.
Definition e53 : ex := (Add p79 p50)%N.
Definition p92 : ex := (Mul (Mul e1 (Pow (Add (Sc 1) (Opp (Mul p74 (Inv (Int 8))))) 2%nat)) (Add (Add p89 (Mul (Pow (Sc 2) 2%nat) e54)) (Mul (Mul (Sc 1) (Sc 2)) e53)))%N.
Definition e41 : ex := (Mul p92 p39)%N.
(* 0 <= q*(r - s*(7 - sqrt(33))/8)**2*(r**2*(-13/384 + 55*sqrt(33)/1152) + r*s*(-113/192 + 163*sqrt(33)/576) + s**2*(617/128 + 991*sqrt(33)/1152))/(r + s)**4, by replace *)
Lemma step_9 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  0 <= q ->
  0
  <= q * (r - s * (7 - sqrt 33) / 8) ^ 2 * (r ^ 2 * (- (13 / 384) + 55 * sqrt 33 / 1152) + s ^ 2 * (617 / 128 + 991 * sqrt 33 / 1152) + r * s * (- (113 / 192) + 163 * sqrt 33 / 576)) / (r + s) ^ 4.
Proof.
  intros q r s Hp_r Hp_s Hh1.
  setting [] [q; r; s] [] [] [] [1%N; 2%N].
  assert (Z1 : forall sv, 0 <= den Ev sv e36) by (number_nn).
  assert (Z2 : forall sv, 0 <= den Ev sv e37) by (number_nn).
  assert (Z3 : forall sv, 0 <= den Ev sv e38) by (number_nn).
  assert (Z4 : forall sv, 0 <= den Ev sv e10) by (number_nn).
  downward P5 (cons_nonnegative Ev e10 _ Z4 (cons_nonnegative Ev e38 _ Z3 (cons_nonnegative Ev e37 _ Z2 (cons_nonnegative Ev e36 _ Z1 (nil_nonnegative Ev))))) (cons_replaced Ev rv e5 e1 _ (fun sv Wv SFv => (step_5 q Hh1)) (nil_replaced Ev rv)) e39 e40.
  equal Q6 e5 e40.
  equal Q7 e39 e41.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q6) P5) (Req_le _ _ Q7))).
Qed.

Definition p94 : ex := (Opp (Mul (Int 179) (Inv (Int 64))))%N.
Definition e42 : ex := (Add p94 p7)%N.
Definition p96 : ex := (Opp p9)%N.
Definition e43 : ex := (Add p96 p10)%N.
Definition p98 : ex := (Mul p15 (Pow (Add e1 (Opp (Mul (Mul (Inv (Int 2)) (Sc 1)) e16))) 2%nat))%N.
Definition p99 : ex := (Mul p98 e6)%N.
Definition p100 : ex := (Add (Add (Mul (Pow e1 2%nat) e38) (Mul (Pow (Sc 1) 2%nat) e43)) (Mul (Mul e1 (Sc 1)) e42))%N.
Definition e44 : ex := (Mul p99 p100)%N.
Definition e45 : ex := (Mul (Mul p98 e5) p100)%N.
Definition p103 : ex := (Mul (Pow e1 2%nat) e49)%N.
Definition e48 : ex := (Add p96 p25)%N.
Definition e47 : ex := (Add p94 p27)%N.
Definition p106 : ex := (Mul (Mul (Pow (Add e1 (Opp (Mul p54 (Inv (Int 2))))) 2%nat) e6) (Add (Add p103 (Mul (Pow (Sc 1) 2%nat) e48)) (Mul (Mul e1 (Sc 1)) e47)))%N.
Definition e46 : ex := (Mul p106 p15)%N.
(* 0 <= (1 - q)*(r - s*(sqrt(33) + 7)/2)**2*(r**2*(-13/384 + 55*sqrt(33)/1152) + r*s*(-179/64 + 283*sqrt(33)/576) + s**2*(-149/384 + 79*sqrt(33)/1152))/(r + s)**4, by replace *)
Lemma step_10 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  q <= 1 ->
  0
  <= (r - s * (7 + sqrt 33) / 2) ^ 2 * (1 - q) * (r ^ 2 * (- (13 / 384) + 55 * sqrt 33 / 1152) + s ^ 2 * (- (149 / 384) + 79 * sqrt 33 / 1152) + r * s * (- (179 / 64) + 283 * sqrt 33 / 576)) / (r + s) ^ 4.
Proof.
  intros q r s Hp_r Hp_s Hh1.
  setting [] [r; s; q] [] [] [] [0%N; 1%N].
  assert (Z1 : forall sv, 0 <= den Ev sv e42) by (number_nn).
  assert (Z2 : forall sv, 0 <= den Ev sv e43) by (number_nn).
  assert (Z3 : forall sv, 0 <= den Ev sv e38) by (number_nn).
  assert (Z4 : forall sv, 0 <= den Ev sv e16) by (number_nn).
  downward P5 (cons_nonnegative Ev e16 _ Z4 (cons_nonnegative Ev e38 _ Z3 (cons_nonnegative Ev e43 _ Z2 (cons_nonnegative Ev e42 _ Z1 (nil_nonnegative Ev))))) (cons_replaced Ev rv e5 e6 _ (fun sv Wv SFv => (step_3 q Hh1)) (nil_replaced Ev rv)) e44 e45.
  equal Q6 e5 e45.
  equal Q7 e44 e46.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q6) P5) (Req_le _ _ Q7))).
Qed.

Definition p108 : ex := (Opp e46)%N.
Definition e50 : ex := (Add e31 p108)%N.
Definition e51 : ex := (Add e31 (Opp e5))%N.
(* -((1 - q)*(r - s*(sqrt(33) + 7)/2)**2*(r**2*(Rational(-13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(-179, 64) + 283*sqrt(33)/576) + s**2*(Rational(-149, 384) + 79*sqrt(33)/1152))/(r + s)**4) + (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2) <= (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2), by replace *)
Lemma step_11 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  q <= 1 ->
  4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s - (r - s * (7 + sqrt 33) / 2) ^ 2 * (1 - q) * (r ^ 2 * (- (13 / 384) + 55 * sqrt 33 / 1152) + s ^ 2 * (- (149 / 384) + 79 * sqrt 33 / 1152) + r * s * (- (179 / 64) + 283 * sqrt 33 / 576)) / (r + s) ^ 4
  <= 4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s.
Proof.
  intros q r s Hp_r Hp_s Hh1.
  setting [] [r; s; q] [] [] [] [0%N; 1%N].
  assert (Z1 : forall sv, 0 <= den Ev sv e47) by (number_nn).
  assert (Z2 : forall sv, 0 <= den Ev sv e48) by (number_nn).
  assert (Z3 : forall sv, 0 <= den Ev sv e49) by (number_nn).
  assert (Z4 : forall sv, 0 <= den Ev sv e16) by (number_nn).
  upward P5 (cons_nonnegative Ev e16 _ Z4 (cons_nonnegative Ev e49 _ Z3 (cons_nonnegative Ev e48 _ Z2 (cons_nonnegative Ev e47 _ Z1 (nil_nonnegative Ev))))) (cons_replaced Ev rv e5 e46 _ (fun sv Wv SFv => (step_10 q r s Hp_r Hp_s Hh1)) (nil_replaced Ev rv)) e50 e51.
  equal Q6 e51 e31.
  exact ((Rle_trans _ _ _ P5 (Req_le _ _ Q6))).
Qed.

Definition p111 : ex := (Mul (Mul (Sc 2) (Pow (Add e1 (Opp (Mul p21 (Inv (Int 8))))) 2%nat)) (Add (Add p103 (Mul (Pow (Sc 1) 2%nat) e54)) (Mul (Mul e1 (Sc 1)) e53)))%N.
Definition e52 : ex := (Mul p111 p15)%N.
Definition p113 : ex := (Add e31 (Opp e52))%N.
Definition p114 : ex := (Opp e44)%N.
Definition e55 : ex := (Add p113 p114)%N.
Definition e56 : ex := (Add e51 p114)%N.
Definition e57 : ex := (Add p113 p108)%N.
(* -q*(r - s*(7 - sqrt(33))/8)**2*(r**2*(Rational(-13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(-113, 192) + 163*sqrt(33)/576) + s**2*(Rational(617, 128) + 991*sqrt(33)/1152))/(r + s)**4 - ((1 - q)*(r - s*(sqrt(33) + 7)/2)**2*(r**2*(Rational(-13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(-179, 64) + 283*sqrt(33)/576) + s**2*(Rational(-149, 384) + 79*sqrt(33)/1152))/(r + s)**4) + (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2) <= -((1 - q)*(r - s*(sqrt(33) + 7)/2)**2*(r**2*(Rational(-13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(-179, 64) + 283*sqrt(33)/576) + s**2*(Rational(-149, 384) + 79*sqrt(33)/1152))/(r + s)**4) + (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2), by replace *)
Lemma step_12 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  0 <= q ->
  4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s - q * (r - s * (7 - sqrt 33) / 8) ^ 2 * (r ^ 2 * (- (13 / 384) + 55 * sqrt 33 / 1152) + s ^ 2 * (617 / 128 + 991 * sqrt 33 / 1152) + r * s * (- (113 / 192) + 163 * sqrt 33 / 576)) / (r + s) ^ 4 - (r - s * (7 + sqrt 33) / 2) ^ 2 * (1 - q) * (r ^ 2 * (- (13 / 384) + 55 * sqrt 33 / 1152) + s ^ 2 * (- (149 / 384) + 79 * sqrt 33 / 1152) + r * s * (- (179 / 64) + 283 * sqrt 33 / 576)) / (r + s) ^ 4
  <= 4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s - (r - s * (7 + sqrt 33) / 2) ^ 2 * (1 - q) * (r ^ 2 * (- (13 / 384) + 55 * sqrt 33 / 1152) + s ^ 2 * (- (149 / 384) + 79 * sqrt 33 / 1152) + r * s * (- (179 / 64) + 283 * sqrt 33 / 576)) / (r + s) ^ 4.
Proof.
  intros q r s Hp_r Hp_s Hh1.
  setting [] [r; s; q] [] [] [] [0%N; 1%N].
  assert (Z1 : forall sv, 0 <= den Ev sv e42) by (number_nn).
  assert (Z2 : forall sv, 0 <= den Ev sv e43) by (number_nn).
  assert (Z3 : forall sv, 0 <= den Ev sv e38) by (number_nn).
  assert (Z4 : forall sv, 0 <= den Ev sv e16) by (number_nn).
  assert (Z5 : forall sv, 0 <= den Ev sv e53) by (number_nn).
  assert (Z6 : forall sv, 0 <= den Ev sv e54) by (number_nn).
  assert (Z7 : forall sv, 0 <= den Ev sv e49) by (number_nn).
  assert (Z8 : forall sv, 0 <= den Ev sv e10) by (number_nn).
  upward P9 (cons_nonnegative Ev e10 _ Z8 (cons_nonnegative Ev e49 _ Z7 (cons_nonnegative Ev e54 _ Z6 (cons_nonnegative Ev e53 _ Z5 (cons_nonnegative Ev e16 _ Z4 (cons_nonnegative Ev e38 _ Z3 (cons_nonnegative Ev e43 _ Z2 (cons_nonnegative Ev e42 _ Z1 (nil_nonnegative Ev))))))))) (cons_replaced Ev rv e5 e52 _ (fun sv Wv SFv => (step_9 q r s Hp_r Hp_s Hh1)) (nil_replaced Ev rv)) e55 e56.
  equal Q10 e57 e55.
  equal Q11 e56 e50.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q10) P9) (Req_le _ _ Q11))).
Qed.

Definition p118 : ex := (Opp (Mul (Mul (Mul (Pow (Add (Sc 1) (Opp (Mul p46 (Inv (Int 2))))) 2%nat) e3) (Add (Add p89 (Mul (Pow (Sc 2) 2%nat) e48)) (Mul (Mul (Sc 1) (Sc 2)) e47))) p39))%N.
Definition e58 : ex := (Add (Add e32 (Opp e41)) p118)%N.
Definition e59 : ex := (Add e32 p118)%N.
(* -q*(r - s*(7 - sqrt(33))/8)**2*(r**2*(Rational(-13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(-113, 192) + 163*sqrt(33)/576) + s**2*(Rational(617, 128) + 991*sqrt(33)/1152))/(r + s)**4 - ((1 - q)*(r - s*(sqrt(33) + 7)/2)**2*(r**2*(Rational(-13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(-179, 64) + 283*sqrt(33)/576) + s**2*(Rational(-149, 384) + 79*sqrt(33)/1152))/(r + s)**4) + (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2) <= (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2), by transitive *)
Lemma line_2_2 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  0 <= q ->
  q <= 1 ->
  4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s - q * (r - s * (7 - sqrt 33) / 8) ^ 2 * (r ^ 2 * (- (13 / 384) + 55 * sqrt 33 / 1152) + s ^ 2 * (617 / 128 + 991 * sqrt 33 / 1152) + r * s * (- (113 / 192) + 163 * sqrt 33 / 576)) / (r + s) ^ 4 - (r - s * (7 + sqrt 33) / 2) ^ 2 * (1 - q) * (r ^ 2 * (- (13 / 384) + 55 * sqrt 33 / 1152) + s ^ 2 * (- (149 / 384) + 79 * sqrt 33 / 1152) + r * s * (- (179 / 64) + 283 * sqrt 33 / 576)) / (r + s) ^ 4
  <= 4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s.
Proof.
  intros q r s Hp_r Hp_s Hh1 Hh2.
  setting [] [q; r; s] [] [] [] [1%N; 2%N].
  assert (P1 : den Ev rv e58 <= den Ev rv e59) by (exact (step_12 q r s Hp_r Hp_s Hh1)).
  assert (P2 : den Ev rv e59 <= den Ev rv e32) by (exact (step_11 q r s Hp_r Hp_s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e60 : ex := (Add (Mul (Int 13) (Inv (Int 384))) (Opp p22))%N.
(* 13/384 - 55*sqrt(33)/1152 <= -q*(r - s*(7 - sqrt(33))/8)**2*(r**2*(Rational(-13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(-113, 192) + 163*sqrt(33)/576) + s**2*(Rational(617, 128) + 991*sqrt(33)/1152))/(r + s)**4 - ((1 - q)*(r - s*(sqrt(33) + 7)/2)**2*(r**2*(Rational(-13, 384) + 55*sqrt(33)/1152) + r*s*(Rational(-179, 64) + 283*sqrt(33)/576) + s**2*(Rational(-149, 384) + 79*sqrt(33)/1152))/(r + s)**4) + (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2), by same *)
Lemma line_2_1 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  13 / 384 - 55 * sqrt 33 / 1152
  <= 4 * (1 - p r s) ^ 2 * p r s ^ 2 + (1 - p r s) * (1 - 2 * p r s) * (- (4 * q) + 4 * p r s) * p r s - q * (r - s * (7 - sqrt 33) / 8) ^ 2 * (r ^ 2 * (- (13 / 384) + 55 * sqrt 33 / 1152) + s ^ 2 * (617 / 128 + 991 * sqrt 33 / 1152) + r * s * (- (113 / 192) + 163 * sqrt 33 / 576)) / (r + s) ^ 4 - (r - s * (7 + sqrt 33) / 2) ^ 2 * (1 - q) * (r ^ 2 * (- (13 / 384) + 55 * sqrt 33 / 1152) + s ^ 2 * (- (149 / 384) + 79 * sqrt 33 / 1152) + r * s * (- (179 / 64) + 283 * sqrt 33 / 576)) / (r + s) ^ 4.
Proof.
  intros q r s Hp_r Hp_s.
  setting [] [r; s; q] [] [] [] [0%N; 1%N].
  equal Q1 e60 e57.
  exact (Req_le _ _ Q1).
Qed.

(* 13/384 - 55*sqrt(33)/1152 <= (1 - 2*p())*(1 - p())*(-4*q + 4*p())*p() + 4*((1 - p())**2*p()**2), by transitive *)
Theorem theorem_2 : statement_2.
Proof.
  intros q r s Hp_r Hp_s Hh1 Hh2.
  setting [] [r; s; q] [] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e60 <= den Ev rv e57) by (exact (line_2_1 q r s Hp_r Hp_s)).
  assert (P2 : den Ev rv e57 <= den Ev rv e31) by (exact (line_2_2 q r s Hp_r Hp_s Hh1 Hh2)).
  assert (P3 : den Ev rv e31 <= den Ev rv e31) by (exact (line_1_1 q r s Hp_r Hp_s)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Lemma defined_2 :
  forall (q r s : R),
  0 < r -> 0 < s ->
  0 <= q ->
  q <= 1 ->
  defined (env_of [] [r; s; q] [] []) (ienv_of []) e60 /\
  defined (env_of [] [r; s; q] [] []) (ienv_of []) e31.
Proof.
  intros q r s Hp_r Hp_s Hh1 Hh2.
  setting [] [r; s; q] [] [] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e6 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition p122 : ex := (Mul (Sqrt (Int 33)) (Inv (Int 24)))%N.
Definition p123 : ex := (Mul (Sqrt (Int 33)) (Inv (Int 8)))%N.
Definition e61 : ex := (Mul (Mul (Mul (Int 4) (Pow (Add (Mul (Int 5) (Inv (Int 8))) (Opp p122)) 2%nat)) (Add (Inv (Int 8)) p123)) (Add (Mul (Int 3) (Inv (Int 8))) p122))%N.
Lemma equation_3 :
  4 * (5 / 8 - sqrt 33 / 24) ^ 2 * (/ 8 + sqrt 33 / 8) * (3 / 8 + sqrt 33 / 24) = 13 / 384 + 55 * sqrt 33 / 1152.
Proof.
  setting [] [] [] [] [] [].
  equation (nil_nonzero Ev) e61 e23.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros q Hh1 Hh2.
  exact (equation_3).
Qed.

Definition e62 : ex := (Add e1 (Opp e5))%N.
Lemma defined_3 :
  forall (q : R),
  0 <= q ->
  q <= 1 ->
  defined (env_of [] [q] [] []) (ienv_of []) e61 /\
  defined (env_of [] [q] [] []) (ienv_of []) e23.
Proof.
  intros q Hh1 Hh2.
  setting [] [q] [] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e62 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e3 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition e63 : ex := (Mul (Mul (Pow (Add (Mul (Int 5) (Inv (Int 8))) p122) 2%nat) (Add (Inv (Int 8)) (Opp p123))) (Add (Mul (Int 3) (Inv (Int 2))) (Opp (Mul (Sqrt (Int 33)) (Inv (Int 6))))))%N.
Lemma equation_4 :
  (5 / 8 + sqrt 33 / 24) ^ 2 * (/ 8 - sqrt 33 / 8) * (3 / 2 - sqrt 33 / 6) = 13 / 384 - 55 * sqrt 33 / 1152.
Proof.
  setting [] [] [] [] [] [].
  equation (nil_nonzero Ev) e63 e60.
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros q Hh1 Hh2.
  exact (equation_4).
Qed.

Lemma defined_4 :
  forall (q : R),
  0 <= q ->
  q <= 1 ->
  defined (env_of [] [q] [] []) (ienv_of []) e63 /\
  defined (env_of [] [q] [] []) (ienv_of []) e60.
Proof.
  intros q Hh1 Hh2.
  setting [] [q] [] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e62 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e3 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
