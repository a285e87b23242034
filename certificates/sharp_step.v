(* Safe step, longer: a longer safe step. The claim sharp-step of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require smoothness.
Open Scope R_scope.

(* What is claimed. *)

(* L(x - eta*A.T*h(x)) <= -eta*(-eta*lambda_max()*spectral_norm(A)**2/2 + 1)*norm(A.T*h(x))**2 + L(x) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  L n d A b (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x))))
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * (1 - eta * spectral n d A ^ 2 * lambda_max / 2)) + L n d A b x.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e69 : ex := (Int 1)%N.
Definition p2 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e69)))%N.
Definition p3 : ex := (Mul p2 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p4 : ex := (Mul p2 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p5 : ex := (Add p4 (Opp (V1 1 (0, 20002))))%N.
Definition p6 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p3) (Opp (Mul p3 p4))) p5))%N.
Definition p7 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p6))%N.
Definition e1 : ex := (Sqrt (Sum (0, 20005) (Pow (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p7)) 2%nat)))%N.
Definition p9 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p10 : ex := (Sqrt (Sum (1, 20004) (Pow p7 2%nat)))%N.
Definition e2 : ex := (Mul p9 p10)%N.
Definition p12 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V2 0 (0, 20003) (1, 20000))))%N.
Definition p13 : ex := (Sum (0, 20004) (Pow (Sum (0, 20003) (Mul p12 p6)) 2%nat))%N.
Definition e3 : ex := (Sqrt p13)%N.
Definition e4 : ex := (Mul p10 p9)%N.
(* norm(A*A.T*h(x)) <= norm(A.T*h(x))*spectral_norm(A), by spectral *)
Lemma step_1 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv n (mulm d A (tr A)) (h n d A b x)) <= norm d (mulv n (tr A) (h n d A b x)) * spectral n d A.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (spectral_bound n d A (mulv n (tr A) (h n d A b x)))).
  equal Q2 e3 e1.
  equal Q3 e2 e4.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e25 : ex := (Sc 0)%N.
Definition p17 : ex := (Pow p10 2%nat)%N.
Definition p18 : ex := (Mul e25 p17)%N.
Definition p19 : ex := (Opp p18)%N.
Definition p20 : ex := (Pow p9 2%nat)%N.
Definition p21 : ex := (Add (Mul (Int 13) (Inv (Int 768))) (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 2304))))%N.
Definition p22 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p5 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e5 : ex := (Add (Add p19 (Mul (Mul (Mul (Pow e25 2%nat) p17) p20) p21)) p22)%N.
Definition p24 : ex := (Add (Mul (Int 13) (Inv (Int 384))) (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 1152))))%N.
Definition p25 : ex := (Add e69 (Opp (Mul (Mul (Mul e25 p20) p24) (Inv (Int 2)))))%N.
Definition e6 : ex := (Add (Opp (Mul p18 p25)) p22)%N.
(* eta**2*(Rational(13, 768) + 55*sqrt(33)/2304)*norm(A.T*h(x))**2*spectral_norm(A)**2 - eta*norm(A.T*h(x))**2 + L(x) <= -eta*(-eta*lambda_max()*spectral_norm(A)**2/2 + 1)*norm(A.T*h(x))**2 + L(x), by same *)
Lemma step_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * spectral n d A ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304) + L n d A b x
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * (1 - eta * spectral n d A ^ 2 * lambda_max / 2)) + L n d A b x.
Proof.
  intros n d A b eta x Hs_n Hs_d.
  setting [n; d] [eta] [x; b] [A] [] [].
  equal Q1 e5 e6.
  exact (Req_le _ _ Q1).
Qed.

Definition p27 : ex := (Sum (0, 4111) (Pow (Sum (0, 4112) (Mul (Sum (1, 4113) (Mul (V2 0 (0, 4111) (1, 4113)) (V2 0 (0, 4112) (1, 4113)))) (Sum (0, 4114) (Mul (Add (Mul (Del (0, 4112) (0, 4114)) (Mul (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 0 (1, 4117))))) e69))) (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4112) (1, 4115)) (V1 0 (1, 4115))))))) (Opp (Mul (Mul (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 0 (1, 4120))))) e69))) (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4112) (1, 4118)) (V1 0 (1, 4118)))))) (Mul (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 0 (1, 4123))))) e69))) (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4114) (1, 4121)) (V1 0 (1, 4121))))))))) (Add (Mul (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 0 (1, 4126))))) e69))) (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4114) (1, 4124)) (V1 0 (1, 4124)))))) (Opp (V1 1 (0, 4114)))))))) 2%nat))%N.
Definition e7 : ex := (Sqrt p27)%N.
Definition p29 : ex := (Sqrt (Sum (1, 4127) (Pow (Sum (0, 4128) (Mul (V2 0 (0, 4128) (1, 4127)) (Sum (0, 4129) (Mul (Add (Mul (Del (0, 4128) (0, 4129)) (Mul (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 0 (1, 4132))))) e69))) (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4128) (1, 4130)) (V1 0 (1, 4130))))))) (Opp (Mul (Mul (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 0 (1, 4135))))) e69))) (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4128) (1, 4133)) (V1 0 (1, 4133)))))) (Mul (Inv (Sum (0, 4137) (Mul (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4137) (1, 4138)) (V1 0 (1, 4138))))) e69))) (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4129) (1, 4136)) (V1 0 (1, 4136))))))))) (Add (Mul (Inv (Sum (0, 4140) (Mul (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 0 (1, 4141))))) e69))) (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4129) (1, 4139)) (V1 0 (1, 4139)))))) (Opp (V1 1 (0, 4129)))))))) 2%nat)))%N.
Definition p30 : ex := (Spec (0, 4142) (1, 4143) (V2 0 (0, 4142) (1, 4143)))%N.
Definition e8 : ex := (Mul p29 p30)%N.
Definition p32 : ex := (Mul (Mul (Int 55) (Inv (Int 2304))) (Sqrt (Int 33)))%N.
Definition e9 : ex := (Add (Mul (Int 13) (Inv (Int 768))) p32)%N.
Definition p34 : ex := (Opp (Mul e25 (Pow (Sqrt (Sum (1, 4096) (Pow (Sum (0, 4097) (Mul (V2 0 (0, 4097) (1, 4096)) (Sum (0, 4098) (Mul (Add (Mul (Del (0, 4097) (0, 4098)) (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 0 (1, 4101))))) e69))) (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4097) (1, 4099)) (V1 0 (1, 4099))))))) (Opp (Mul (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104))))) e69))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4097) (1, 4102)) (V1 0 (1, 4102)))))) (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 0 (1, 4107))))) e69))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4098) (1, 4105)) (V1 0 (1, 4105))))))))) (Add (Mul (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 0 (1, 4110))))) e69))) (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4098) (1, 4108)) (V1 0 (1, 4108)))))) (Opp (V1 1 (0, 4098)))))))) 2%nat))) 2%nat)))%N.
Definition p35 : ex := (Mul (Pow (Sqrt (Sum (0, 4144) (Pow (Add (Mul (Inv (Sum (0, 4146) (Mul (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4146) (1, 4147)) (V1 0 (1, 4147))))) e69))) (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 0 (1, 4145)))))) (Opp (V1 1 (0, 4144)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e10 : ex := (Add (Add p34 (Mul (Mul (Pow e25 2%nat) (Pow e7 2%nat)) e9)) p35)%N.
Definition e11 : ex := (Add (Add p34 (Mul (Mul (Pow e25 2%nat) (Pow e8 2%nat)) e9)) p35)%N.
Definition p38 : ex := (Mul (Pow e25 2%nat) (Pow e3 2%nat))%N.
Definition p39 : ex := (Add p19 (Mul p38 p21))%N.
Definition e12 : ex := (Add p39 p22)%N.
Definition e13 : ex := (Add (Add p19 (Mul p38 e9)) p22)%N.
Definition e14 : ex := (Add (Add p19 (Mul (Mul (Pow e25 2%nat) (Pow e4 2%nat)) e9)) p22)%N.
(* eta**2*(Rational(13, 768) + 55*sqrt(33)/2304)*norm(A*A.T*h(x))**2 - eta*norm(A.T*h(x))**2 + L(x) <= eta**2*(Rational(13, 768) + 55*sqrt(33)/2304)*norm(A.T*h(x))**2*spectral_norm(A)**2 - eta*norm(A.T*h(x))**2 + L(x), by replace *)
Lemma step_3 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm n (mulv n (mulm d A (tr A)) (h n d A b x)) ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304) + L n d A b x
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * spectral n d A ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304) + L n d A b x.
Proof.
  intros n d A b eta x Hs_n Hs_d.
  setting [n; d] [eta] [x; b] [A] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e9) by (number_nn).
  upward P2 (cons_nonnegative Ev e9 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e7 e8 _ (fun sv Wv SFv => (step_1 n d A b x Hs_n Hs_d)) (nil_replaced Ev rv)) e10 e11.
  equal Q3 e12 e13.
  equal Q4 e14 e5.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q3) P2) (Req_le _ _ Q4))).
Qed.

(* eta**2*(Rational(13, 768) + 55*sqrt(33)/2304)*norm(A*A.T*h(x))**2 - eta*norm(A.T*h(x))**2 + L(x) <= -eta*(-eta*lambda_max()*spectral_norm(A)**2/2 + 1)*norm(A.T*h(x))**2 + L(x), by transitive *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm n (mulv n (mulm d A (tr A)) (h n d A b x)) ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304) + L n d A b x
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * (1 - eta * spectral n d A ^ 2 * lambda_max / 2)) + L n d A b x.
Proof.
  intros n d A b eta x Hs_n Hs_d.
  setting [n; d] [eta] [x; b] [A] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e5) by (exact (step_3 n d A b eta x Hs_n Hs_d)).
  assert (P2 : den Ev rv e5 <= den Ev rv e6) by (exact (step_2 n d A b eta x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e15 : ex := (Int 0)%N.
(* 0 <= 0, by same *)
Lemma step_4 :
  0 <= 0.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e15))).
Qed.

Definition e26 : ex := (Sc 1)%N.
Definition p45 : ex := (Add e26 (Opp (Abs e26)))%N.
Definition e16 : ex := (Mul e25 p45)%N.
Definition e17 : ex := (Abs e16)%N.
(* s*(a - absolute(a)) <= absolute(s*(a - absolute(a))), by below absolute *)
Lemma step_5 :
  forall (a s : R),
  s * (a - Rabs a) <= Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e17) by (exact (Rle_abs (den Ev rv e16))).
  exact (P1).
Qed.

Definition e39 : ex := (Abs e25)%N.
Definition e53 : ex := (Abs p45)%N.
Definition e18 : ex := (Mul e39 e53)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_6 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e17 e18.
  exact (Req_le _ _ Q1).
Qed.

Definition e23 : ex := (Mul e25 (Abs e26))%N.
Definition e19 : ex := (Add e23 e17)%N.
Definition e20 : ex := (Add e23 e18)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_7 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e17 e18 _ (fun sv Wv SFv => (step_6 a s)) (nil_replaced Ev rv)) e19 e20.
  exact (P1).
Qed.

Definition e21 : ex := (Add e16 e23)%N.
Definition e22 : ex := (Add e17 e23)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_8 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e17 _ (fun sv Wv SFv => (step_5 a s)) (nil_replaced Ev rv)) e21 e22.
  equal Q2 e22 e19.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_9 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e23))).
Qed.

Definition p56 : ex := (Add (Opp e26) (Abs e26))%N.
Definition e29 : ex := (Mul e25 p56)%N.
Definition e24 : ex := (Add (Mul e26 e25) e29)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_10 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e23 e24.
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

Definition e27 : ex := (Mul e25 (Abs (Sc 2)))%N.
Definition e28 : ex := (Mul e26 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_12 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e25 e26 _ (fun sv Wv SFv => (step_11 r s Hh1)) (nil_replaced Ev rv)) e27 e28.
  exact (P1).
Qed.

Definition e30 : ex := (Abs e29)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_13 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e30) by (exact (Rle_abs (den Ev rv e29))).
  exact (P1).
Qed.

Definition e31 : ex := (Mul e39 (Abs p56))%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_14 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e30 e31.
  exact (Req_le _ _ Q1).
Qed.

Definition e42 : ex := (Opp e25)%N.
Definition e45 : ex := (Add e42 e39)%N.
Definition e36 : ex := (Mul e26 e45)%N.
Definition e32 : ex := (Abs e36)%N.
Definition p67 : ex := (Abs e45)%N.
Definition e33 : ex := (Mul (Abs e26) p67)%N.
Definition e38 : ex := (Mul e25 e26)%N.
Definition e34 : ex := (Add e38 e32)%N.
Definition e35 : ex := (Add e38 e33)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_15 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e32 e33 _ (fun sv Wv SFv => (step_14 a r)) (nil_replaced Ev rv)) e34 e35.
  exact (P1).
Qed.

Definition e37 : ex := (Add e38 e36)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_16 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e36 e32 _ (fun sv Wv SFv => (step_13 a r)) (nil_replaced Ev rv)) e37 e34.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_17 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e38))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_18 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e39) by (exact (Rle_abs (den Ev rv e25))).
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

Definition e40 : ex := (Add e25 (Opp e15))%N.
Definition e41 : ex := (Add e15 (Opp e42))%N.
(* -a <= 0, by discharge *)
Lemma step_22 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e25) by (exact (step_21 a Hh1)).
  equal Q2 e40 e41.
  assert (P3 : den Ev rv e42 <= den Ev rv e15) by (exact (rearranged (den Ev rv e15) (den Ev rv e25) (den Ev rv e42) (den Ev rv e15) P1 Q2)).
  assert (P4 : den Ev rv e42 <= den Ev rv e15) by (exact (step_20 a P3)).
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
  assert (P1 : den Ev rv e42 <= den Ev rv e15) by (exact (step_22 a Hh1)).
  assert (P2 : den Ev rv e15 <= den Ev rv e25) by (exact (step_21 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_24 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e25))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_25 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e25) by (exact (step_24 a)).
  assert (P2 : den Ev rv e42 <= den Ev rv e25) by (exact (step_23 a Hh1)).
  assert (P3 : den Ev rv e39 <= den Ev rv e25) by (exact (absolute_below (den Ev rv e25) (den Ev rv e25) P1 P2)).
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

Definition e43 : ex := (Add e25 (Opp e39))%N.
Definition e44 : ex := (Add e15 (Opp e45))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_27 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e39 <= den Ev rv e25) by (exact (step_25 a Hh1)).
  equal Q2 e43 e44.
  assert (P3 : den Ev rv e45 <= den Ev rv e15) by (exact (rearranged (den Ev rv e39) (den Ev rv e25) (den Ev rv e45) (den Ev rv e15) P1 Q2)).
  assert (P4 : den Ev rv e45 <= den Ev rv e15) by (exact (step_26 a P3)).
  exact (P4).
Qed.

Definition e46 : ex := (Add e39 e42)%N.
Definition e48 : ex := (Opp e43)%N.
Definition e47 : ex := (Add e15 e48)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_28 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e39) by (exact (step_18 a)).
  equal Q2 e46 e47.
  assert (P3 : den Ev rv e43 <= den Ev rv e15) by (exact (rearranged (den Ev rv e25) (den Ev rv e39) (den Ev rv e43) (den Ev rv e15) P1 Q2)).
  assert (P4 : den Ev rv e43 <= den Ev rv e15) by (exact (step_19 a P3)).
  exact (P4).
Qed.

Definition e49 : ex := (Abs e43)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_29 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e15) by (exact (step_28 a)).
  assert (P2 : den Ev rv e45 <= den Ev rv e15) by (exact (step_27 a Hh1)).
  equal Q3 e48 e45.
  assert (P4 : den Ev rv e49 <= den Ev rv e15) by (exact (absolute_below (den Ev rv e43) (den Ev rv e15) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p81 : ex := (Mul (Abs e26) e49)%N.
Definition e50 : ex := (Add e38 p81)%N.
Definition e51 : ex := (Add e38 (Mul (Abs e26) e15))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_30 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e49 e15 _ (fun sv Wv SFv => (step_29 a Hh1)) (nil_replaced Ev rv)) e50 e51.
  equal Q2 e35 e50.
  equal Q3 e51 e38.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_31 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e37 <= den Ev rv e34) by (exact (step_16 a r)).
  assert (P2 : den Ev rv e34 <= den Ev rv e35) by (exact (step_15 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e52 : ex := (Add (Mul (Sc 2) e26) (Mul e26 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_32 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e28) by (exact (step_12 a r s Hh1)).
  assert (P2 : den Ev rv e28 <= den Ev rv e52) by (exact (step_10 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e54 : ex := (Add e23 (Mul e39 e15))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_33 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e53 e15 _ (fun sv Wv SFv => (step_29 a Hh1)) (nil_replaced Ev rv)) e20 e54.
  equal Q2 e54 e23.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_34 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e19) by (exact (step_8 a s)).
  assert (P2 : den Ev rv e19 <= den Ev rv e20) by (exact (step_7 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e57 : ex := (Mul e26 e39)%N.
Definition e55 : ex := (Add (Mul e26 e43) e57)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_35 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e38 e55.
  exact (Req_le _ _ Q1).
Qed.

Definition e56 : ex := (Add e57 p81)%N.
Definition e60 : ex := (Mul e25 (Sc 2))%N.
Definition e58 : ex := (Add e60 (Mul (Sc 2) e45))%N.
Definition e59 : ex := (Add e60 (Mul (Abs (Sc 2)) p67))%N.
(* a*s <= a*r, by transitive *)
Lemma step_36 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e38 <= den Ev rv e55) by (exact (step_35 a s)).
  assert (P2 : den Ev rv e55 <= den Ev rv e56) by (exact (step_34 a s)).
  assert (P3 : den Ev rv e56 <= den Ev rv e57) by (exact (step_33 a s Hh1)).
  assert (P4 : den Ev rv e57 <= den Ev rv e58) by (exact (step_32 a r s Hh2)).
  assert (P5 : den Ev rv e58 <= den Ev rv e59) by (exact (step_31 a r)).
  assert (P6 : den Ev rv e59 <= den Ev rv e60) by (exact (step_30 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

(* s <= 1, by assume *)
Lemma step_37 :
  forall (s : R),
  s < 1 ->
  s <= 1.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

(* 0 <= 1 - s, by assume *)
Lemma step_38 :
  forall (s : R),
  0 <= 1 - s ->
  0 <= 1 - s.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  exact Hh1.
Qed.

Definition p92 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p93 : ex := (Add (V1 2 (1, 20000)) (Mul e25 p92))%N.
Definition p94 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p93))) e69)))%N.
Definition p95 : ex := (Mul p94 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p93))))%N.
Definition p96 : ex := (Mul p94 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p93))))%N.
Definition p97 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p95) (Opp (Mul p95 p96)))%N.
Definition p98 : ex := (Mul p94 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p93))))%N.
Definition p99 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p96) (Opp (Mul p96 p98)))%N.
Definition p100 : ex := (Add p96 (Opp (V1 0 (0, 20002))))%N.
Definition p101 : ex := (Sum (0, 20002) (Mul p97 p100))%N.
Definition p102 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p98) (Opp (Mul p98 p96))) p100))%N.
Definition e61 : ex := (Sum (0, 20004) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p92)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p97 p99)) (Mul (Del (0, 20004) (0, 20003)) p101)) (Opp (Mul p95 p102))) (Opp (Mul p101 p98))) (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p92))))))%N.
Definition e62 : ex := (Mul (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p92)) 2%nat))) 2%nat) p24)%N.
Definition p105 : ex := (Mul p94 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p93))))%N.
Definition p106 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p105) (Opp (Mul p105 p96)))%N.
Definition p107 : ex := (Sum (0, 20002) (Mul p106 p100))%N.
Definition e63 : ex := (Sum (0, 20005) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p92)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p106 p99)) (Mul (Del (0, 20005) (0, 20003)) p107)) (Opp (Mul p105 p102))) (Opp (Mul p107 p98))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 1 (1, 20004)) (Opp (V1 2 (1, 20004))))))))%N.
(* inner(A*(y - x), B(x + s*(y - x))*A*(y - x)) <= lambda_max()*norm(A*(y - x))**2, by instance *)
Lemma step_39 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x)))
  <= norm n (mulv d A (vadd y (vopp x))) ^ 2 * lambda_max.
Proof.
  intros n d A b s x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [s] [b; y; x] [A] [] [].
  assert (P1 : den Ev rv e61 <= den Ev rv e62) by (exact (smoothness.inequality_1 n d A b (mulv d A (vadd y (vopp x))) (vadd x (vscal s (vadd y (vopp x)))) Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e63 e61.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* inner(A*(y - x), B(x + s*(y - x))*A*(y - x)) - ((Rational(13, 384) + 55*sqrt(33)/1152)*norm(A*(y - x))**2) <= 0, by assume *)
Lemma step_40 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152)) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x)))
  <= 0 ->
  - (norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152)) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x)))
  <= 0.
Proof.
  intros n d A b s x y Hs_n Hs_d Hh1.
  setting [n; d] [s] [y; x; b] [A] [] [].
  exact Hh1.
Qed.

Definition p109 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p110 : ex := (Add (V1 1 (1, 20000)) (Mul e25 p109))%N.
Definition p111 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p110))) e69)))%N.
Definition p112 : ex := (Mul p111 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p110))))%N.
Definition p113 : ex := (Mul p111 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p110))))%N.
Definition p114 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p112) (Opp (Mul p112 p113)))%N.
Definition p115 : ex := (Mul p111 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p110))))%N.
Definition p116 : ex := (Add p113 (Opp (V1 2 (0, 20002))))%N.
Definition p117 : ex := (Sum (0, 20002) (Mul p114 p116))%N.
Definition p118 : ex := (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p109)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p114 (Add (Mul (Del (0, 20002) (0, 20003)) p113) (Opp (Mul p113 p115))))) (Mul (Del (0, 20005) (0, 20003)) p117)) (Opp (Mul p112 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p115) (Opp (Mul p115 p113))) p116))))) (Opp (Mul p117 p115))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 0 (1, 20004)) (Opp (V1 1 (1, 20004)))))))%N.
Definition e64 : ex := (Sum (0, 20005) p118)%N.
Definition p120 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p109)) 2%nat))) 2%nat)%N.
Definition e65 : ex := (Mul p120 p24)%N.
Definition e66 : ex := (Add e65 (Opp e64))%N.
Definition p123 : ex := (Opp e65)%N.
Definition e68 : ex := (Add p123 e64)%N.
Definition e67 : ex := (Add e15 (Opp e68))%N.
(* inner(A*(y - x), B(x + s*(y - x))*A*(y - x)) - ((Rational(13, 384) + 55*sqrt(33)/1152)*norm(A*(y - x))**2) <= 0, by discharge *)
Lemma step_41 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  - (norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152)) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x)))
  <= 0.
Proof.
  intros n d A b s x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [s] [y; x; b] [A] [] [].
  assert (P1 : den Ev rv e64 <= den Ev rv e65) by (exact (step_39 n d A b s x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e66 e67.
  assert (P3 : den Ev rv e68 <= den Ev rv e15) by (exact (rearranged (den Ev rv e64) (den Ev rv e65) (den Ev rv e68) (den Ev rv e15) P1 Q2)).
  assert (P4 : den Ev rv e68 <= den Ev rv e15) by (exact (step_40 n d A b s x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e70 : ex := (Add e69 e42)%N.
Definition e71 : ex := (Add e70 (Opp e15))%N.
(* 0 <= 1 - s, by discharge *)
Lemma step_42 :
  forall (s : R),
  s < 1 ->
  0 <= 1 - s.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e69) by (exact (step_37 s Hh1)).
  equal Q2 e70 e71.
  assert (P3 : den Ev rv e15 <= den Ev rv e70) by (exact (rearranged (den Ev rv e25) (den Ev rv e69) (den Ev rv e15) (den Ev rv e70) P1 Q2)).
  assert (P4 : den Ev rv e15 <= den Ev rv e70) by (exact (step_38 s P3)).
  exact (P4).
Qed.

Definition e72 : ex := (Mul e70 e68)%N.
Definition e73 : ex := (Mul e70 e15)%N.
(* (1 - s)*(inner(A*(y - x), B(x + s*(y - x))*A*(y - x)) - ((Rational(13, 384) + 55*sqrt(33)/1152)*norm(A*(y - x))**2)) <= 0, by instance *)
Lemma step_43 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= 1 - s ->
  - (norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152)) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x)))
  <= 0 ->
  (1 - s) * (- (norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152)) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x))))
  <= 0.
Proof.
  intros n d A b s x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [s] [y; x; b] [A] [] [].
  assert (P1 : den Ev rv e72 <= den Ev rv e73) by (exact (step_36 (1 - s) 0 (- (norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152)) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x)))) Hh1 Hh2)).
  equal Q2 e73 e15.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* (1 - s)*(inner(A*(y - x), B(x + s*(y - x))*A*(y - x)) - ((Rational(13, 384) + 55*sqrt(33)/1152)*norm(A*(y - x))**2)) <= 0, by discharge *)
Lemma step_44 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  s < 1 ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  (1 - s) * (- (norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152)) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x))))
  <= 0.
Proof.
  intros n d A b s x y Hs_n Hs_d Hh1 Hh2 Hh3.
  setting [n; d] [s] [y; x; b] [A] [] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e70) by (exact (step_42 s Hh1)).
  assert (P2 : den Ev rv e68 <= den Ev rv e15) by (exact (step_41 n d A b s x y Hs_n Hs_d Hh2 Hh3)).
  assert (P3 : den Ev rv e72 <= den Ev rv e15) by (exact (step_43 n d A b s x y Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition p130 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 0 (1, 20000))))%N.
Definition p131 : ex := (Add (V1 0 (1, 20000)) (Mul e25 p130))%N.
Definition p132 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p131))) e69)))%N.
Definition p133 : ex := (Mul p132 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p131))))%N.
Definition p134 : ex := (Mul p132 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p131))))%N.
Definition p135 : ex := (Add p134 (Opp (V1 2 (0, 20002))))%N.
Definition p136 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p133) (Opp (Mul p133 p134))) p135))%N.
Definition p137 : ex := (Add (V1 1 (1, 20004)) (Opp (V1 0 (1, 20004))))%N.
Definition p138 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p130)) 2%nat))) 2%nat)%N.
Definition p139 : ex := (Add (Mul e70 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p136)) p137))) (Mul (Mul (Mul (Pow e70 2%nat) p138) p24) (Inv (Int 2))))%N.
Definition p140 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p135 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e76 : ex := (Add p139 p140)%N.
Definition e74 : ex := (D (T0 0) e76)%N.
Definition p143 : ex := (Mul p132 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p131))))%N.
Definition p144 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p143) (Opp (Mul p143 p134)))%N.
Definition p145 : ex := (Sum (0, 20002) (Mul p144 p135))%N.
Definition e75 : ex := (Mul e70 (Add (Opp (Mul p138 p24)) (Sum (0, 20005) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p130)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p144 (Add (Mul (Del (0, 20002) (0, 20003)) p134) (Opp (Mul p134 p133))))) (Mul (Del (0, 20005) (0, 20003)) p145)) (Opp (Mul p143 p136))) (Opp (Mul p145 p133))) (V2 0 (0, 20003) (1, 20004)))) p137))))))%N.
(* D((1 - s)*inner(A.T*h(x + s*(y - x)), y - x) + Rational(1, 2)*((1 - s)**2*norm(A*(y - x))**2*(Rational(13, 384) + 55*sqrt(33)/1152)) + L(x + s*(y - x)), s) <= (1 - s)*(inner(A*(y - x), B(x + s*(y - x))*A*(y - x)) - ((Rational(13, 384) + 55*sqrt(33)/1152)*norm(A*(y - x))**2)), by same *)
Lemma step_45 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun s => ((1 - s) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal s (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - s) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) / 2 + L n d A b (vadd x (vscal s (vadd y (vopp x)))))) s
  <= (1 - s) * (- (norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152)) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x)))).
Proof.
  intros n d A b s x y Hs_n Hs_d.
  setting [n; d] [s] [x; y; b] [A] [] [].
  equal Q1 e74 e75.
  exact (Req_le _ _ Q1).
Qed.

(* D((1 - s)*inner(A.T*h(x + s*(y - x)), y - x) + Rational(1, 2)*((1 - s)**2*norm(A*(y - x))**2*(Rational(13, 384) + 55*sqrt(33)/1152)) + L(x + s*(y - x)), s) <= 0, by transitive *)
Lemma step_46 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  s < 1 ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  Derive (fun s => ((1 - s) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal s (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - s) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) / 2 + L n d A b (vadd x (vscal s (vadd y (vopp x)))))) s
  <= 0.
Proof.
  intros n d A b s x y Hs_n Hs_d Hh1 Hh2 Hh3.
  setting [n; d] [s] [x; y; b] [A] [] [].
  assert (P1 : den Ev rv e74 <= den Ev rv e75) by (exact (step_45 n d A b s x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e75 <= den Ev rv e15) by (exact (step_44 n d A b s x y Hs_n Hs_d Hh1 Hh2 Hh3)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma slope_1 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  is_derive (fun s => (1 - s) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal s (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - s) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) / 2 + L n d A b (vadd x (vscal s (vadd y (vopp x))))) s
    (Derive (fun s => ((1 - s) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal s (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - s) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) / 2 + L n d A b (vadd x (vscal s (vadd y (vopp x)))))) s).
Proof.
  intros n d A b s x y Hs_n Hs_d.
  setting [n; d] [s] [x; y; b] [A] [] [].
  derivative (nil_nonzero Ev) (T0 0)%N e76 e74.
Qed.

Definition p147 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p148 : ex := (Add (V1 1 (1, 20000)) (Mul e69 p147))%N.
Definition p149 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p148))) e69)))%N.
Definition p150 : ex := (Mul p149 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p148))))%N.
Definition p151 : ex := (Mul p149 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p148))))%N.
Definition p152 : ex := (Add p151 (Opp (V1 0 (0, 20002))))%N.
Definition p153 : ex := (Add (V1 2 (1, 20004)) (Opp (V1 1 (1, 20004))))%N.
Definition p154 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p147)) 2%nat))) 2%nat)%N.
Definition p155 : ex := (Add (V1 1 (1, 20000)) (Mul e15 p147))%N.
Definition p156 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p155))) e69)))%N.
Definition p157 : ex := (Mul p156 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p155))))%N.
Definition p158 : ex := (Mul p156 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p155))))%N.
Definition p159 : ex := (Add p158 (Opp (V1 0 (0, 20002))))%N.
Definition p160 : ex := (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p157) (Opp (Mul p157 p158))) p159)))) p153))%N.
Definition p161 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p159 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e77 : ex := (Add (Add (Add (Mul (Add e69 (Opp e69)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p150) (Opp (Mul p150 p151))) p152)))) p153))) (Mul (Mul (Mul (Pow (Add e69 (Opp e69)) 2%nat) p154) p24) (Inv (Int 2)))) (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p152 2%nat))) 2%nat) (Inv (Int 2)))) (Opp (Add (Add (Mul (Add e69 (Opp e15)) p160) (Mul (Mul (Mul (Pow (Add e69 (Opp e15)) 2%nat) p154) p24) (Inv (Int 2)))) p161)))%N.
Definition p163 : ex := (Add (Add (V1 1 (1, 20000)) (V1 2 (1, 20000))) (Opp (V1 1 (1, 20000))))%N.
Definition e78 : ex := (Add (Add (Add (Opp p161) (Opp p160)) (Opp (Mul (Mul p154 p24) (Inv (Int 2))))) (Mul (Pow (Sqrt (Sum (0, 20002) (Pow (Add (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p163))) e69))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p163)))) (Opp (V1 0 (0, 20002)))) 2%nat))) 2%nat) (Inv (Int 2))))%N.
(* -L(x + 0*(y - x)) + L(x + y - x) - inner(A.T*h(x + 0*(y - x)), y - x) + Rational(-1, 2)*((Rational(13, 384) + 55*sqrt(33)/1152)*norm(A*(y - x))**2) <= 0, by mean value *)
Lemma step_47 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  - L n d A b (vadd x (vscal 0 (vadd y (vopp x)))) - inner d (mulv n (tr A) (h n d A b (vadd x (vscal 0 (vadd y (vopp x)))))) (vadd y (vopp x)) - norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) / 2 + L n d A b (vadd (vadd x y) (vopp x))
  <= 0.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; x; y] [A] [] [].
  assert (P1 : den Ev rv e77 <= den Ev rv e15) by (exact (mean_value (fun s => (1 - s) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal s (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - s) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) / 2 + L n d A b (vadd x (vscal s (vadd y (vopp x))))) (fun s => Derive (fun s => ((1 - s) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal s (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - s) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) / 2 + L n d A b (vadd x (vscal s (vadd y (vopp x)))))) s) (den Ev rv e15) (fun s => (slope_1 n d A b s x y Hs_n Hs_d)) (fun s H0 H1 => (step_46 n d A b s x y Hs_n Hs_d H1 Hh1 Hh2)))).
  equal Q2 e78 e77.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p165 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e69)))%N.
Definition p166 : ex := (Mul p165 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p167 : ex := (Mul p165 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p168 : ex := (Add p167 (Opp (V1 0 (0, 20002))))%N.
Definition p169 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p166) (Opp (Mul p166 p167))) p168))%N.
Definition p170 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p169))%N.
Definition p171 : ex := (Mul e42 p170)%N.
Definition p172 : ex := (Add (V1 1 (1, 20004)) p171)%N.
Definition p173 : ex := (Add p172 (Opp (V1 1 (1, 20004))))%N.
Definition p174 : ex := (Add (V1 1 (1, 20004)) (Mul e15 p173))%N.
Definition p175 : ex := (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p174))) e69)))%N.
Definition p176 : ex := (Mul p175 (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p174))))%N.
Definition p177 : ex := (Add p176 (Opp (V1 0 (0, 20006))))%N.
Definition p178 : ex := (Mul p175 (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20007) (1, 20004)) p174))))%N.
Definition p179 : ex := (Add (Add (Opp (Mul (Pow (Sqrt (Sum (0, 20006) (Pow p177 2%nat))) 2%nat) (Inv (Int 2)))) (Opp (Sum (1, 20008) (Mul (Sum (0, 20007) (Mul (V2 0 (0, 20007) (1, 20008)) (Sum (0, 20006) (Mul (Add (Mul (Del (0, 20007) (0, 20006)) p178) (Opp (Mul p178 p176))) p177)))) (Add (Add (V1 1 (1, 20008)) (Mul e42 (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20008)) p169)))) (Opp (V1 1 (1, 20008)))))))) (Opp (Mul (Mul (Pow (Sqrt (Sum (0, 20005) (Pow (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p173)) 2%nat))) 2%nat) p24) (Inv (Int 2)))))%N.
Definition p180 : ex := (Add (Add (V1 1 (1, 20004)) p172) (Opp (V1 1 (1, 20004))))%N.
Definition e79 : ex := (Add p179 (Mul (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p180))) e69))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p180)))) (Opp (V1 0 (0, 20006)))) 2%nat))) 2%nat) (Inv (Int 2))))%N.
Definition p182 : ex := (Add (Add (Add (V1 1 (1, 20004)) (V1 1 (1, 20004))) p171) (Opp (V1 1 (1, 20004))))%N.
Definition e80 : ex := (Add p179 (Mul (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p182))) e69))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p182)))) (Opp (V1 0 (0, 20006)))) 2%nat))) 2%nat) (Inv (Int 2))))%N.
(* -L(x + 0*(x - eta*A.T*h(x) - x)) + L(x + x - eta*A.T*h(x) - x) - inner(A.T*h(x + 0*(x - eta*A.T*h(x) - x)), x - eta*A.T*h(x) - x) + Rational(-1, 2)*((Rational(13, 384) + 55*sqrt(33)/1152)*norm(A*(x - eta*A.T*h(x) - x))**2) <= 0, by instance *)
Lemma step_48 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  - L n d A b (vadd x (vscal 0 (vadd (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) (vopp x)))) - inner d (mulv n (tr A) (h n d A b (vadd x (vscal 0 (vadd (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) (vopp x)))))) (vadd (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) (vopp x)) - norm n (mulv d A (vadd (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) / 2 + L n d A b (vadd (vadd (vadd x x) (vscal (- eta) (mulv n (tr A) (h n d A b x)))) (vopp x))
  <= 0.
Proof.
  intros n d A b eta x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [eta] [b; x] [A] [] [].
  assert (P1 : den Ev rv e79 <= den Ev rv e15) by (exact (step_47 n d A b x (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e80 e79.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* L(x - eta*A.T*h(x)) <= eta**2*(Rational(13, 768) + 55*sqrt(33)/2304)*norm(A*A.T*h(x))**2 - eta*norm(A.T*h(x))**2 + L(x), by assume *)
Lemma step_49 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  L n d A b (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x))))
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm n (mulv n (mulm d A (tr A)) (h n d A b x)) ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304) + L n d A b x ->
  L n d A b (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x))))
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm n (mulv n (mulm d A (tr A)) (h n d A b x)) ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304) + L n d A b x.
Proof.
  intros n d A b eta x Hs_n Hs_d Hh1.
  setting [n; d] [eta] [x; b] [A] [] [].
  exact Hh1.
Qed.

Definition p184 : ex := (Mul e42 p7)%N.
Definition p185 : ex := (Add (V1 0 (1, 20004)) p184)%N.
Definition p186 : ex := (Add p185 (Opp (V1 0 (1, 20004))))%N.
Definition p187 : ex := (Add (V1 0 (1, 20004)) (Mul e15 p186))%N.
Definition p188 : ex := (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p187))) e69)))%N.
Definition p189 : ex := (Mul p188 (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p187))))%N.
Definition p190 : ex := (Add p189 (Opp (V1 1 (0, 20006))))%N.
Definition p191 : ex := (Mul p188 (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20007) (1, 20004)) p187))))%N.
Definition p192 : ex := (Add (Add (Opp (Mul (Pow (Sqrt (Sum (0, 20006) (Pow p190 2%nat))) 2%nat) (Inv (Int 2)))) (Opp (Sum (1, 20008) (Mul (Sum (0, 20007) (Mul (V2 0 (0, 20007) (1, 20008)) (Sum (0, 20006) (Mul (Add (Mul (Del (0, 20007) (0, 20006)) p191) (Opp (Mul p191 p189))) p190)))) (Add (Add (V1 0 (1, 20008)) (Mul e42 (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20008)) p6)))) (Opp (V1 0 (1, 20008)))))))) (Opp (Mul (Mul (Pow (Sqrt (Sum (0, 20005) (Pow (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p186)) 2%nat))) 2%nat) p24) (Inv (Int 2)))))%N.
Definition p193 : ex := (Add (Add (Add (V1 0 (1, 20004)) (V1 0 (1, 20004))) p184) (Opp (V1 0 (1, 20004))))%N.
Definition p194 : ex := (Mul (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p193))) e69))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p193)))) (Opp (V1 1 (0, 20006)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e81 : ex := (Add p192 p194)%N.
Definition e82 : ex := (Add e15 (Opp e81))%N.
Definition p197 : ex := (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p185))) e69))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p185)))) (Opp (V1 1 (0, 20006)))) 2%nat))) 2%nat)%N.
Definition e84 : ex := (Mul p197 (Inv (Int 2)))%N.
Definition e83 : ex := (Add e12 (Opp e84))%N.
(* L(x - eta*A.T*h(x)) <= eta**2*(Rational(13, 768) + 55*sqrt(33)/2304)*norm(A*A.T*h(x))**2 - eta*norm(A.T*h(x))**2 + L(x), by discharge *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  L n d A b (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x))))
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm n (mulv n (mulm d A (tr A)) (h n d A b x)) ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304) + L n d A b x.
Proof.
  intros n d A b eta x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [eta] [x; b] [A] [] [].
  assert (P1 : den Ev rv e81 <= den Ev rv e15) by (exact (step_48 n d A b eta x Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e82 e83.
  assert (P3 : den Ev rv e84 <= den Ev rv e12) by (exact (rearranged (den Ev rv e81) (den Ev rv e15) (den Ev rv e84) (den Ev rv e12) P1 Q2)).
  assert (P4 : den Ev rv e84 <= den Ev rv e12) by (exact (step_49 n d A b eta x Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e85 : ex := (Mul (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p172))) e69))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p172)))) (Opp (V1 0 (0, 20006)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition p201 : ex := (Mul e25 (Pow (Sqrt (Sum (1, 20004) (Pow p170 2%nat))) 2%nat))%N.
Definition p202 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p168 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e86 : ex := (Add (Add (Opp p201) (Mul (Mul (Pow e25 2%nat) (Pow (Sqrt (Sum (0, 20004) (Pow (Sum (0, 20003) (Mul p12 p169)) 2%nat))) 2%nat)) p21)) p202)%N.
Definition e87 : ex := (Add (Opp (Mul p201 p25)) p202)%N.
(* L(x - eta*A.T*h(x)) <= -eta*(-eta*lambda_max()*spectral_norm(A)**2/2 + 1)*norm(A.T*h(x))**2 + L(x), by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  L n d A b (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x))))
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * (1 - eta * spectral n d A ^ 2 * lambda_max / 2)) + L n d A b x.
Proof.
  intros n d A b eta x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [eta] [b; x] [A] [] [].
  assert (P1 : den Ev rv e85 <= den Ev rv e86) by (exact (line_1_1 n d A b eta x Hs_n Hs_d Hh1 Hh2)).
  assert (P2 : den Ev rv e86 <= den Ev rv e87) by (exact (line_1_2 n d A b eta x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b eta x Hs_n Hs_d Hh1 Hh2.
  exact (inequality_1 n d A b eta x Hs_n Hs_d Hh2 Hh1).
Qed.

Definition e88 : ex := (Add e69 (Opp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) e69))))%N.
Definition e89 : ex := (Add (Min (0, 20000) (V1 1 (0, 20000))) (Opp e15))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of []) e84 /\
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of []) e6.
Proof.
  intros n d A b eta x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [eta] [x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e89 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e88 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
