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

Definition e73 : ex := (Int 1)%N.
Definition p2 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e73)))%N.
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

Definition e27 : ex := (Sc 0)%N.
Definition p17 : ex := (Pow p10 2%nat)%N.
Definition p18 : ex := (Mul e27 p17)%N.
Definition p19 : ex := (Opp p18)%N.
Definition p20 : ex := (Pow p9 2%nat)%N.
Definition p21 : ex := (Add (Mul (Int 13) (Inv (Int 768))) (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 2304))))%N.
Definition p22 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p5 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e5 : ex := (Add (Add p19 (Mul (Mul (Mul (Pow e27 2%nat) p17) p20) p21)) p22)%N.
Definition p24 : ex := (Add (Mul (Int 13) (Inv (Int 384))) (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 1152))))%N.
Definition p25 : ex := (Add e73 (Opp (Mul (Mul (Mul e27 p20) p24) (Inv (Int 2)))))%N.
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

Definition p27 : ex := (Sum (0, 4111) (Pow (Sum (0, 4112) (Mul (Sum (1, 4113) (Mul (V2 0 (0, 4111) (1, 4113)) (V2 0 (0, 4112) (1, 4113)))) (Sum (0, 4114) (Mul (Add (Mul (Del (0, 4112) (0, 4114)) (Mul (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 0 (1, 4117))))) e73))) (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4112) (1, 4115)) (V1 0 (1, 4115))))))) (Opp (Mul (Mul (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 0 (1, 4120))))) e73))) (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4112) (1, 4118)) (V1 0 (1, 4118)))))) (Mul (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 0 (1, 4123))))) e73))) (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4114) (1, 4121)) (V1 0 (1, 4121))))))))) (Add (Mul (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 0 (1, 4126))))) e73))) (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4114) (1, 4124)) (V1 0 (1, 4124)))))) (Opp (V1 1 (0, 4114)))))))) 2%nat))%N.
Definition e7 : ex := (Sqrt p27)%N.
Definition p29 : ex := (Sqrt (Sum (1, 4127) (Pow (Sum (0, 4128) (Mul (V2 0 (0, 4128) (1, 4127)) (Sum (0, 4129) (Mul (Add (Mul (Del (0, 4128) (0, 4129)) (Mul (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 0 (1, 4132))))) e73))) (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4128) (1, 4130)) (V1 0 (1, 4130))))))) (Opp (Mul (Mul (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 0 (1, 4135))))) e73))) (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4128) (1, 4133)) (V1 0 (1, 4133)))))) (Mul (Inv (Sum (0, 4137) (Mul (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4137) (1, 4138)) (V1 0 (1, 4138))))) e73))) (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4129) (1, 4136)) (V1 0 (1, 4136))))))))) (Add (Mul (Inv (Sum (0, 4140) (Mul (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 0 (1, 4141))))) e73))) (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4129) (1, 4139)) (V1 0 (1, 4139)))))) (Opp (V1 1 (0, 4129)))))))) 2%nat)))%N.
Definition p30 : ex := (Spec (0, 4142) (1, 4143) (V2 0 (0, 4142) (1, 4143)))%N.
Definition e8 : ex := (Mul p29 p30)%N.
Definition p32 : ex := (Mul (Mul (Int 55) (Inv (Int 2304))) (Sqrt (Int 33)))%N.
Definition e9 : ex := (Add (Mul (Int 13) (Inv (Int 768))) p32)%N.
Definition p34 : ex := (Opp (Mul e27 (Pow (Sqrt (Sum (1, 4096) (Pow (Sum (0, 4097) (Mul (V2 0 (0, 4097) (1, 4096)) (Sum (0, 4098) (Mul (Add (Mul (Del (0, 4097) (0, 4098)) (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 0 (1, 4101))))) e73))) (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4097) (1, 4099)) (V1 0 (1, 4099))))))) (Opp (Mul (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104))))) e73))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4097) (1, 4102)) (V1 0 (1, 4102)))))) (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 0 (1, 4107))))) e73))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4098) (1, 4105)) (V1 0 (1, 4105))))))))) (Add (Mul (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 0 (1, 4110))))) e73))) (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4098) (1, 4108)) (V1 0 (1, 4108)))))) (Opp (V1 1 (0, 4098)))))))) 2%nat))) 2%nat)))%N.
Definition p35 : ex := (Mul (Pow (Sqrt (Sum (0, 4144) (Pow (Add (Mul (Inv (Sum (0, 4146) (Mul (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4146) (1, 4147)) (V1 0 (1, 4147))))) e73))) (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 0 (1, 4145)))))) (Opp (V1 1 (0, 4144)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e10 : ex := (Add (Add p34 (Mul (Mul (Pow e27 2%nat) (Pow e7 2%nat)) e9)) p35)%N.
Definition e11 : ex := (Add (Add p34 (Mul (Mul (Pow e27 2%nat) (Pow e8 2%nat)) e9)) p35)%N.
Definition p38 : ex := (Mul (Pow e27 2%nat) (Pow e3 2%nat))%N.
Definition p39 : ex := (Add p19 (Mul p38 p21))%N.
Definition e12 : ex := (Add p39 p22)%N.
Definition e13 : ex := (Add (Add p19 (Mul p38 e9)) p22)%N.
Definition e14 : ex := (Add (Add p19 (Mul (Mul (Pow e27 2%nat) (Pow e4 2%nat)) e9)) p22)%N.
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

Definition e28 : ex := (Sc 1)%N.
Definition p45 : ex := (Add e28 (Opp (Abs e28)))%N.
Definition e16 : ex := (Mul e27 p45)%N.
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

Definition e18 : ex := (Pow e17 2%nat)%N.
Definition e43 : ex := (Abs e27)%N.
Definition e57 : ex := (Abs p45)%N.
Definition e20 : ex := (Mul e43 e57)%N.
Definition e19 : ex := (Pow e20 2%nat)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_6 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e18 e19.
  nonnegative N2 (nil_nonnegative Ev) e17.
  nonnegative N3 (nil_nonnegative Ev) e20.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e25 : ex := (Mul e27 (Abs e28))%N.
Definition e21 : ex := (Add e25 e17)%N.
Definition e22 : ex := (Add e25 e20)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_7 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e17 e20 _ (fun sv Wv SFv => (step_6 a s)) (nil_replaced Ev rv)) e21 e22.
  exact (P1).
Qed.

Definition e23 : ex := (Add e16 e25)%N.
Definition e24 : ex := (Add e17 e25)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_8 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e17 _ (fun sv Wv SFv => (step_5 a s)) (nil_replaced Ev rv)) e23 e24.
  equal Q2 e24 e21.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_9 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e25))).
Qed.

Definition p58 : ex := (Add (Opp e28) (Abs e28))%N.
Definition e31 : ex := (Mul e27 p58)%N.
Definition e26 : ex := (Add (Mul e28 e27) e31)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_10 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e25 e26.
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

Definition e29 : ex := (Mul e27 (Abs (Sc 2)))%N.
Definition e30 : ex := (Mul e28 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_12 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e27 e28 _ (fun sv Wv SFv => (step_11 r s Hh1)) (nil_replaced Ev rv)) e29 e30.
  exact (P1).
Qed.

Definition e32 : ex := (Abs e31)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_13 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e32) by (exact (Rle_abs (den Ev rv e31))).
  exact (P1).
Qed.

Definition e33 : ex := (Pow e32 2%nat)%N.
Definition p65 : ex := (Abs p58)%N.
Definition e35 : ex := (Mul e43 p65)%N.
Definition e34 : ex := (Pow e35 2%nat)%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_14 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e33 e34.
  nonnegative N2 (nil_nonnegative Ev) e32.
  nonnegative N3 (nil_nonnegative Ev) e35.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e46 : ex := (Opp e27)%N.
Definition e49 : ex := (Add e46 e43)%N.
Definition e40 : ex := (Mul e28 e49)%N.
Definition e36 : ex := (Abs e40)%N.
Definition p72 : ex := (Abs e49)%N.
Definition e37 : ex := (Mul (Abs e28) p72)%N.
Definition e42 : ex := (Mul e27 e28)%N.
Definition e38 : ex := (Add e42 e36)%N.
Definition e39 : ex := (Add e42 e37)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_15 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e36 e37 _ (fun sv Wv SFv => (step_14 a r)) (nil_replaced Ev rv)) e38 e39.
  exact (P1).
Qed.

Definition e41 : ex := (Add e42 e40)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_16 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e40 e36 _ (fun sv Wv SFv => (step_13 a r)) (nil_replaced Ev rv)) e41 e38.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_17 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e42))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_18 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e43) by (exact (Rle_abs (den Ev rv e27))).
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

Definition e44 : ex := (Add e27 (Opp e15))%N.
Definition e45 : ex := (Add e15 (Opp e46))%N.
(* -a <= 0, by discharge *)
Lemma step_22 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e27) by (exact (step_21 a Hh1)).
  equal Q2 e44 e45.
  assert (P3 : den Ev rv e46 <= den Ev rv e15) by (exact (rearranged (den Ev rv e15) (den Ev rv e27) (den Ev rv e46) (den Ev rv e15) P1 Q2)).
  assert (P4 : den Ev rv e46 <= den Ev rv e15) by (exact (step_20 a P3)).
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
  assert (P1 : den Ev rv e46 <= den Ev rv e15) by (exact (step_22 a Hh1)).
  assert (P2 : den Ev rv e15 <= den Ev rv e27) by (exact (step_21 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_24 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e27))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_25 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e27) by (exact (step_24 a)).
  assert (P2 : den Ev rv e46 <= den Ev rv e27) by (exact (step_23 a Hh1)).
  assert (P3 : den Ev rv e43 <= den Ev rv e27) by (exact (absolute_below (den Ev rv e27) (den Ev rv e27) P1 P2)).
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

Definition e47 : ex := (Add e27 (Opp e43))%N.
Definition e48 : ex := (Add e15 (Opp e49))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_27 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e27) by (exact (step_25 a Hh1)).
  equal Q2 e47 e48.
  assert (P3 : den Ev rv e49 <= den Ev rv e15) by (exact (rearranged (den Ev rv e43) (den Ev rv e27) (den Ev rv e49) (den Ev rv e15) P1 Q2)).
  assert (P4 : den Ev rv e49 <= den Ev rv e15) by (exact (step_26 a P3)).
  exact (P4).
Qed.

Definition e50 : ex := (Add e43 e46)%N.
Definition e52 : ex := (Opp e47)%N.
Definition e51 : ex := (Add e15 e52)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_28 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e43) by (exact (step_18 a)).
  equal Q2 e50 e51.
  assert (P3 : den Ev rv e47 <= den Ev rv e15) by (exact (rearranged (den Ev rv e27) (den Ev rv e43) (den Ev rv e47) (den Ev rv e15) P1 Q2)).
  assert (P4 : den Ev rv e47 <= den Ev rv e15) by (exact (step_19 a P3)).
  exact (P4).
Qed.

Definition e53 : ex := (Abs e47)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_29 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e47 <= den Ev rv e15) by (exact (step_28 a)).
  assert (P2 : den Ev rv e49 <= den Ev rv e15) by (exact (step_27 a Hh1)).
  equal Q3 e52 e49.
  assert (P4 : den Ev rv e53 <= den Ev rv e15) by (exact (absolute_below (den Ev rv e47) (den Ev rv e15) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p86 : ex := (Mul (Abs e28) e53)%N.
Definition e54 : ex := (Add e42 p86)%N.
Definition e55 : ex := (Add e42 (Mul (Abs e28) e15))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_30 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e53 e15 _ (fun sv Wv SFv => (step_29 a Hh1)) (nil_replaced Ev rv)) e54 e55.
  equal Q2 e39 e54.
  equal Q3 e55 e42.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_31 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e41 <= den Ev rv e38) by (exact (step_16 a r)).
  assert (P2 : den Ev rv e38 <= den Ev rv e39) by (exact (step_15 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e56 : ex := (Add (Mul (Sc 2) e28) (Mul e28 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_32 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e30) by (exact (step_12 a r s Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e56) by (exact (step_10 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e58 : ex := (Add e25 (Mul e43 e15))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_33 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e57 e15 _ (fun sv Wv SFv => (step_29 a Hh1)) (nil_replaced Ev rv)) e22 e58.
  equal Q2 e58 e25.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_34 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e21) by (exact (step_8 a s)).
  assert (P2 : den Ev rv e21 <= den Ev rv e22) by (exact (step_7 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e61 : ex := (Mul e28 e43)%N.
Definition e59 : ex := (Add (Mul e28 e47) e61)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_35 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e42 e59.
  exact (Req_le _ _ Q1).
Qed.

Definition e60 : ex := (Add e61 p86)%N.
Definition e64 : ex := (Mul e27 (Sc 2))%N.
Definition e62 : ex := (Add e64 (Mul (Sc 2) e49))%N.
Definition e63 : ex := (Add e64 (Mul (Abs (Sc 2)) p72))%N.
(* a*s <= a*r, by transitive *)
Lemma step_36 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e42 <= den Ev rv e59) by (exact (step_35 a s)).
  assert (P2 : den Ev rv e59 <= den Ev rv e60) by (exact (step_34 a s)).
  assert (P3 : den Ev rv e60 <= den Ev rv e61) by (exact (step_33 a s Hh1)).
  assert (P4 : den Ev rv e61 <= den Ev rv e62) by (exact (step_32 a r s Hh2)).
  assert (P5 : den Ev rv e62 <= den Ev rv e63) by (exact (step_31 a r)).
  assert (P6 : den Ev rv e63 <= den Ev rv e64) by (exact (step_30 a r Hh1)).
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

Definition p97 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p98 : ex := (Add (V1 2 (1, 20000)) (Mul e27 p97))%N.
Definition p99 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p98))) e73)))%N.
Definition p100 : ex := (Mul p99 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p98))))%N.
Definition p101 : ex := (Mul p99 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p98))))%N.
Definition p102 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p100) (Opp (Mul p100 p101)))%N.
Definition p103 : ex := (Mul p99 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p98))))%N.
Definition p104 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p101) (Opp (Mul p101 p103)))%N.
Definition p105 : ex := (Add p101 (Opp (V1 0 (0, 20002))))%N.
Definition p106 : ex := (Sum (0, 20002) (Mul p102 p105))%N.
Definition p107 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p103) (Opp (Mul p103 p101))) p105))%N.
Definition e65 : ex := (Sum (0, 20004) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p97)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p102 p104)) (Mul (Del (0, 20004) (0, 20003)) p106)) (Opp (Mul p100 p107))) (Opp (Mul p106 p103))) (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p97))))))%N.
Definition e66 : ex := (Mul (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p97)) 2%nat))) 2%nat) p24)%N.
Definition p110 : ex := (Mul p99 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p98))))%N.
Definition p111 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p110) (Opp (Mul p110 p101)))%N.
Definition p112 : ex := (Sum (0, 20002) (Mul p111 p105))%N.
Definition e67 : ex := (Sum (0, 20005) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p97)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p111 p104)) (Mul (Del (0, 20005) (0, 20003)) p112)) (Opp (Mul p110 p107))) (Opp (Mul p112 p103))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 1 (1, 20004)) (Opp (V1 2 (1, 20004))))))))%N.
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
  assert (P1 : den Ev rv e65 <= den Ev rv e66) by (exact (smoothness.inequality_1 n d A b (mulv d A (vadd y (vopp x))) (vadd x (vscal s (vadd y (vopp x)))) Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e67 e65.
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

Definition p114 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p115 : ex := (Add (V1 1 (1, 20000)) (Mul e27 p114))%N.
Definition p116 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p115))) e73)))%N.
Definition p117 : ex := (Mul p116 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p115))))%N.
Definition p118 : ex := (Mul p116 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p115))))%N.
Definition p119 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p117) (Opp (Mul p117 p118)))%N.
Definition p120 : ex := (Mul p116 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p115))))%N.
Definition p121 : ex := (Add p118 (Opp (V1 2 (0, 20002))))%N.
Definition p122 : ex := (Sum (0, 20002) (Mul p119 p121))%N.
Definition p123 : ex := (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p114)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p119 (Add (Mul (Del (0, 20002) (0, 20003)) p118) (Opp (Mul p118 p120))))) (Mul (Del (0, 20005) (0, 20003)) p122)) (Opp (Mul p117 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p120) (Opp (Mul p120 p118))) p121))))) (Opp (Mul p122 p120))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 0 (1, 20004)) (Opp (V1 1 (1, 20004)))))))%N.
Definition e68 : ex := (Sum (0, 20005) p123)%N.
Definition p125 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p114)) 2%nat))) 2%nat)%N.
Definition e69 : ex := (Mul p125 p24)%N.
Definition e70 : ex := (Add e69 (Opp e68))%N.
Definition p128 : ex := (Opp e69)%N.
Definition e72 : ex := (Add p128 e68)%N.
Definition e71 : ex := (Add e15 (Opp e72))%N.
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
  assert (P1 : den Ev rv e68 <= den Ev rv e69) by (exact (step_39 n d A b s x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e70 e71.
  assert (P3 : den Ev rv e72 <= den Ev rv e15) by (exact (rearranged (den Ev rv e68) (den Ev rv e69) (den Ev rv e72) (den Ev rv e15) P1 Q2)).
  assert (P4 : den Ev rv e72 <= den Ev rv e15) by (exact (step_40 n d A b s x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e74 : ex := (Add e73 e46)%N.
Definition e75 : ex := (Add e74 (Opp e15))%N.
(* 0 <= 1 - s, by discharge *)
Lemma step_42 :
  forall (s : R),
  s < 1 ->
  0 <= 1 - s.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e73) by (exact (step_37 s Hh1)).
  equal Q2 e74 e75.
  assert (P3 : den Ev rv e15 <= den Ev rv e74) by (exact (rearranged (den Ev rv e27) (den Ev rv e73) (den Ev rv e15) (den Ev rv e74) P1 Q2)).
  assert (P4 : den Ev rv e15 <= den Ev rv e74) by (exact (step_38 s P3)).
  exact (P4).
Qed.

Definition e76 : ex := (Mul e74 e72)%N.
Definition e77 : ex := (Mul e74 e15)%N.
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
  assert (P1 : den Ev rv e76 <= den Ev rv e77) by (exact (step_36 (1 - s) 0 (- (norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152)) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x)))) Hh1 Hh2)).
  equal Q2 e77 e15.
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
  assert (P1 : den Ev rv e15 <= den Ev rv e74) by (exact (step_42 s Hh1)).
  assert (P2 : den Ev rv e72 <= den Ev rv e15) by (exact (step_41 n d A b s x y Hs_n Hs_d Hh2 Hh3)).
  assert (P3 : den Ev rv e76 <= den Ev rv e15) by (exact (step_43 n d A b s x y Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition p135 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 0 (1, 20000))))%N.
Definition p136 : ex := (Add (V1 0 (1, 20000)) (Mul e27 p135))%N.
Definition p137 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p136))) e73)))%N.
Definition p138 : ex := (Mul p137 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p136))))%N.
Definition p139 : ex := (Mul p137 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p136))))%N.
Definition p140 : ex := (Add p139 (Opp (V1 2 (0, 20002))))%N.
Definition p141 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p138) (Opp (Mul p138 p139))) p140))%N.
Definition p142 : ex := (Add (V1 1 (1, 20004)) (Opp (V1 0 (1, 20004))))%N.
Definition p143 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p135)) 2%nat))) 2%nat)%N.
Definition p144 : ex := (Add (Mul e74 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p141)) p142))) (Mul (Mul (Mul (Pow e74 2%nat) p143) p24) (Inv (Int 2))))%N.
Definition p145 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p140 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e80 : ex := (Add p144 p145)%N.
Definition e78 : ex := (D (T0 0) e80)%N.
Definition p148 : ex := (Mul p137 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p136))))%N.
Definition p149 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p148) (Opp (Mul p148 p139)))%N.
Definition p150 : ex := (Sum (0, 20002) (Mul p149 p140))%N.
Definition e79 : ex := (Mul e74 (Add (Opp (Mul p143 p24)) (Sum (0, 20005) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p135)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p149 (Add (Mul (Del (0, 20002) (0, 20003)) p139) (Opp (Mul p139 p138))))) (Mul (Del (0, 20005) (0, 20003)) p150)) (Opp (Mul p148 p141))) (Opp (Mul p150 p138))) (V2 0 (0, 20003) (1, 20004)))) p142))))))%N.
(* D((1 - s)*inner(A.T*h(x + s*(y - x)), y - x) + Rational(1, 2)*((1 - s)**2*norm(A*(y - x))**2*(Rational(13, 384) + 55*sqrt(33)/1152)) + L(x + s*(y - x)), s) <= (1 - s)*(inner(A*(y - x), B(x + s*(y - x))*A*(y - x)) - ((Rational(13, 384) + 55*sqrt(33)/1152)*norm(A*(y - x))**2)), by same *)
Lemma step_45 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun s => ((1 - s) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal s (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - s) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) / 2 + L n d A b (vadd x (vscal s (vadd y (vopp x)))))) s
  <= (1 - s) * (- (norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152)) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x)))).
Proof.
  intros n d A b s x y Hs_n Hs_d.
  setting [n; d] [s] [x; y; b] [A] [] [].
  equal Q1 e78 e79.
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
  assert (P1 : den Ev rv e78 <= den Ev rv e79) by (exact (step_45 n d A b s x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e79 <= den Ev rv e15) by (exact (step_44 n d A b s x y Hs_n Hs_d Hh1 Hh2 Hh3)).
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
  derivative (nil_nonzero Ev) (T0 0)%N e80 e78.
Qed.

Definition p152 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p153 : ex := (Add (V1 1 (1, 20000)) (Mul e73 p152))%N.
Definition p154 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p153))) e73)))%N.
Definition p155 : ex := (Mul p154 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p153))))%N.
Definition p156 : ex := (Mul p154 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p153))))%N.
Definition p157 : ex := (Add p156 (Opp (V1 0 (0, 20002))))%N.
Definition p158 : ex := (Add (V1 2 (1, 20004)) (Opp (V1 1 (1, 20004))))%N.
Definition p159 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p152)) 2%nat))) 2%nat)%N.
Definition p160 : ex := (Add (V1 1 (1, 20000)) (Mul e15 p152))%N.
Definition p161 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p160))) e73)))%N.
Definition p162 : ex := (Mul p161 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p160))))%N.
Definition p163 : ex := (Mul p161 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p160))))%N.
Definition p164 : ex := (Add p163 (Opp (V1 0 (0, 20002))))%N.
Definition p165 : ex := (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p162) (Opp (Mul p162 p163))) p164)))) p158))%N.
Definition p166 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p164 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e81 : ex := (Add (Add (Add (Mul (Add e73 (Opp e73)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p155) (Opp (Mul p155 p156))) p157)))) p158))) (Mul (Mul (Mul (Pow (Add e73 (Opp e73)) 2%nat) p159) p24) (Inv (Int 2)))) (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p157 2%nat))) 2%nat) (Inv (Int 2)))) (Opp (Add (Add (Mul (Add e73 (Opp e15)) p165) (Mul (Mul (Mul (Pow (Add e73 (Opp e15)) 2%nat) p159) p24) (Inv (Int 2)))) p166)))%N.
Definition p168 : ex := (Add (Add (V1 1 (1, 20000)) (V1 2 (1, 20000))) (Opp (V1 1 (1, 20000))))%N.
Definition e82 : ex := (Add (Add (Add (Opp p166) (Opp p165)) (Opp (Mul (Mul p159 p24) (Inv (Int 2))))) (Mul (Pow (Sqrt (Sum (0, 20002) (Pow (Add (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p168))) e73))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p168)))) (Opp (V1 0 (0, 20002)))) 2%nat))) 2%nat) (Inv (Int 2))))%N.
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
  assert (P1 : den Ev rv e81 <= den Ev rv e15) by (exact (mean_value (fun s => (1 - s) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal s (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - s) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) / 2 + L n d A b (vadd x (vscal s (vadd y (vopp x))))) (fun s => Derive (fun s => ((1 - s) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal s (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - s) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 * (13 / 384 + 55 * sqrt 33 / 1152) / 2 + L n d A b (vadd x (vscal s (vadd y (vopp x)))))) s) (den Ev rv e15) (fun s => (slope_1 n d A b s x y Hs_n Hs_d)) (fun s H0 H1 => (step_46 n d A b s x y Hs_n Hs_d H1 Hh1 Hh2)))).
  equal Q2 e82 e81.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p170 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e73)))%N.
Definition p171 : ex := (Mul p170 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p172 : ex := (Mul p170 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p173 : ex := (Add p172 (Opp (V1 0 (0, 20002))))%N.
Definition p174 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p171) (Opp (Mul p171 p172))) p173))%N.
Definition p175 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p174))%N.
Definition p176 : ex := (Mul e46 p175)%N.
Definition p177 : ex := (Add (V1 1 (1, 20004)) p176)%N.
Definition p178 : ex := (Add p177 (Opp (V1 1 (1, 20004))))%N.
Definition p179 : ex := (Add (V1 1 (1, 20004)) (Mul e15 p178))%N.
Definition p180 : ex := (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p179))) e73)))%N.
Definition p181 : ex := (Mul p180 (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p179))))%N.
Definition p182 : ex := (Add p181 (Opp (V1 0 (0, 20006))))%N.
Definition p183 : ex := (Mul p180 (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20007) (1, 20004)) p179))))%N.
Definition p184 : ex := (Add (Add (Opp (Mul (Pow (Sqrt (Sum (0, 20006) (Pow p182 2%nat))) 2%nat) (Inv (Int 2)))) (Opp (Sum (1, 20008) (Mul (Sum (0, 20007) (Mul (V2 0 (0, 20007) (1, 20008)) (Sum (0, 20006) (Mul (Add (Mul (Del (0, 20007) (0, 20006)) p183) (Opp (Mul p183 p181))) p182)))) (Add (Add (V1 1 (1, 20008)) (Mul e46 (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20008)) p174)))) (Opp (V1 1 (1, 20008)))))))) (Opp (Mul (Mul (Pow (Sqrt (Sum (0, 20005) (Pow (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p178)) 2%nat))) 2%nat) p24) (Inv (Int 2)))))%N.
Definition p185 : ex := (Add (Add (V1 1 (1, 20004)) p177) (Opp (V1 1 (1, 20004))))%N.
Definition e83 : ex := (Add p184 (Mul (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p185))) e73))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p185)))) (Opp (V1 0 (0, 20006)))) 2%nat))) 2%nat) (Inv (Int 2))))%N.
Definition p187 : ex := (Add (Add (Add (V1 1 (1, 20004)) (V1 1 (1, 20004))) p176) (Opp (V1 1 (1, 20004))))%N.
Definition e84 : ex := (Add p184 (Mul (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p187))) e73))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p187)))) (Opp (V1 0 (0, 20006)))) 2%nat))) 2%nat) (Inv (Int 2))))%N.
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
  assert (P1 : den Ev rv e83 <= den Ev rv e15) by (exact (step_47 n d A b x (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e84 e83.
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

Definition p189 : ex := (Mul e46 p7)%N.
Definition p190 : ex := (Add (V1 0 (1, 20004)) p189)%N.
Definition p191 : ex := (Add p190 (Opp (V1 0 (1, 20004))))%N.
Definition p192 : ex := (Add (V1 0 (1, 20004)) (Mul e15 p191))%N.
Definition p193 : ex := (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p192))) e73)))%N.
Definition p194 : ex := (Mul p193 (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p192))))%N.
Definition p195 : ex := (Add p194 (Opp (V1 1 (0, 20006))))%N.
Definition p196 : ex := (Mul p193 (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20007) (1, 20004)) p192))))%N.
Definition p197 : ex := (Add (Add (Opp (Mul (Pow (Sqrt (Sum (0, 20006) (Pow p195 2%nat))) 2%nat) (Inv (Int 2)))) (Opp (Sum (1, 20008) (Mul (Sum (0, 20007) (Mul (V2 0 (0, 20007) (1, 20008)) (Sum (0, 20006) (Mul (Add (Mul (Del (0, 20007) (0, 20006)) p196) (Opp (Mul p196 p194))) p195)))) (Add (Add (V1 0 (1, 20008)) (Mul e46 (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20008)) p6)))) (Opp (V1 0 (1, 20008)))))))) (Opp (Mul (Mul (Pow (Sqrt (Sum (0, 20005) (Pow (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p191)) 2%nat))) 2%nat) p24) (Inv (Int 2)))))%N.
Definition p198 : ex := (Add (Add (Add (V1 0 (1, 20004)) (V1 0 (1, 20004))) p189) (Opp (V1 0 (1, 20004))))%N.
Definition p199 : ex := (Mul (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p198))) e73))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p198)))) (Opp (V1 1 (0, 20006)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e85 : ex := (Add p197 p199)%N.
Definition e86 : ex := (Add e15 (Opp e85))%N.
Definition p202 : ex := (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p190))) e73))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p190)))) (Opp (V1 1 (0, 20006)))) 2%nat))) 2%nat)%N.
Definition e88 : ex := (Mul p202 (Inv (Int 2)))%N.
Definition e87 : ex := (Add e12 (Opp e88))%N.
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
  assert (P1 : den Ev rv e85 <= den Ev rv e15) by (exact (step_48 n d A b eta x Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e86 e87.
  assert (P3 : den Ev rv e88 <= den Ev rv e12) by (exact (rearranged (den Ev rv e85) (den Ev rv e15) (den Ev rv e88) (den Ev rv e12) P1 Q2)).
  assert (P4 : den Ev rv e88 <= den Ev rv e12) by (exact (step_49 n d A b eta x Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e89 : ex := (Mul (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p177))) e73))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p177)))) (Opp (V1 0 (0, 20006)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition p206 : ex := (Mul e27 (Pow (Sqrt (Sum (1, 20004) (Pow p175 2%nat))) 2%nat))%N.
Definition p207 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p173 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e90 : ex := (Add (Add (Opp p206) (Mul (Mul (Pow e27 2%nat) (Pow (Sqrt (Sum (0, 20004) (Pow (Sum (0, 20003) (Mul p12 p174)) 2%nat))) 2%nat)) p21)) p207)%N.
Definition e91 : ex := (Add (Opp (Mul p206 p25)) p207)%N.
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
  assert (P1 : den Ev rv e89 <= den Ev rv e90) by (exact (line_1_1 n d A b eta x Hs_n Hs_d Hh1 Hh2)).
  assert (P2 : den Ev rv e90 <= den Ev rv e91) by (exact (line_1_2 n d A b eta x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b eta x Hs_n Hs_d Hh1 Hh2.
  exact (inequality_1 n d A b eta x Hs_n Hs_d Hh2 Hh1).
Qed.

Definition e92 : ex := (Add e73 (Opp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) e73))))%N.
Definition e93 : ex := (Add (Min (0, 20000) (V1 1 (0, 20000))) (Opp e15))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of []) e88 /\
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of []) e6.
Proof.
  intros n d A b eta x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [eta] [x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e93 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e92 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
