(* Third derivative: how fast the core changes. The claim third-derivative of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* total(total((v_bar()[k]**2*(a()[k]*g_bar()[k] + epsilon()[l]*g_bar()[l]) - 2*g_bar()[l]*rho()[k]*v_bar()[k]*v_bar()[l])*f(x)[k]*f(x)[l], k), l) <= 5*sqrt(2)*norm(g)*norm(v)**2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (a n d A b x k * g_bar n d A g x k + epsilon n d A b x l * g_bar n d A g x l) - 2 * g_bar n d A g x l * rho n d A b x k * v_bar n d A v x k * v_bar n d A v x l) * f n d A x k * f n d A x l))
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n g.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e3 : ex := (Mul (Sc 0) (Sc 1))%N.
Definition e1 : ex := (Abs e3)%N.
Definition e2 : ex := (Mul (Abs (Sc 0)) (Abs (Sc 1)))%N.
(* absolute(p_1*p_2) <= absolute(p_1)*absolute(p_2), by same *)
Lemma step_1 :
  forall (p_1 p_2 : R),
  Rabs (p_1 * p_2) <= Rabs p_1 * Rabs p_2.
Proof.
  intros p_1 p_2.
  setting [] [p_1; p_2] [] [] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

(* p_1*p_2 <= absolute(p_1*p_2), by below absolute *)
Lemma step_2 :
  forall (p_1 p_2 : R),
  p_1 * p_2 <= Rabs (p_1 * p_2).
Proof.
  intros p_1 p_2.
  setting [] [p_1; p_2] [] [] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e1) by (exact (Rle_abs (den Ev rv e3))).
  exact (P1).
Qed.

(* p_1*p_2 <= absolute(p_1)*absolute(p_2), by transitive *)
Lemma step_3 :
  forall (p_1 p_2 : R),
  p_1 * p_2 <= Rabs p_1 * Rabs p_2.
Proof.
  intros p_1 p_2.
  setting [] [p_1; p_2] [] [] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e1) by (exact (step_2 p_1 p_2)).
  assert (P2 : den Ev rv e1 <= den Ev rv e2) by (exact (step_1 p_1 p_2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e41 : ex := (V1 0 (0, 1))%N.
Definition e55 : ex := (Int 1)%N.
Definition p6 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e55)))%N.
Definition p7 : ex := (Mul p6 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p8 : ex := (Sum (0, 20002) (Mul p7 (V1 0 (0, 20002))))%N.
Definition p9 : ex := (Opp p8)%N.
Definition p10 : ex := (Mul p9 e55)%N.
Definition p11 : ex := (Add e41 p10)%N.
Definition e71 : ex := (Int 4)%N.
Definition p13 : ex := (Mul p6 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p14 : ex := (Mul e71 p13)%N.
Definition p15 : ex := (Sum (0, 20002) (Pow p7 2%nat))%N.
Definition p16 : ex := (Opp (Pow (Sqrt p15) 2%nat))%N.
Definition p17 : ex := (Sum (0, 20002) (Mul p7 (V1 2 (0, 20002))))%N.
Definition p18 : ex := (Mul (Add p16 p17) e55)%N.
Definition p19 : ex := (Add (Add p14 (Opp (V1 2 (0, 1)))) p18)%N.
Definition e4 : ex := (Mul p11 p19)%N.
Definition e230 : ex := (Abs p11)%N.
Definition p22 : ex := (Abs p19)%N.
Definition e5 : ex := (Mul e230 p22)%N.
Definition e6 : ex := (Mul p19 p11)%N.
Definition e7 : ex := (Mul p22 e230)%N.
(* a()[k]*g_bar()[k] <= absolute(a()[k])*absolute(g_bar()[k]), by instance *)
Lemma step_4 :
  forall (n d : nat) (A : mat) (b g x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  a n d A b x k * g_bar n d A g x k <= Rabs (a n d A b x k) * Rabs (g_bar n d A g x k).
Proof.
  intros n d A b g x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [g; x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (step_3 (g_bar n d A g x k) (a n d A b x k))).
  equal Q2 e6 e4.
  equal Q3 e5 e7.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e106 : ex := (Int 2)%N.
Definition p27 : ex := (Mul (Opp e106) p13)%N.
Definition p28 : ex := (Add (V1 2 (0, 1)) p27)%N.
Definition e8 : ex := (Mul p11 p28)%N.
Definition p30 : ex := (Abs p28)%N.
Definition e9 : ex := (Mul e230 p30)%N.
Definition e10 : ex := (Mul p28 p11)%N.
Definition e11 : ex := (Mul p30 e230)%N.
(* epsilon()[l]*g_bar()[l] <= absolute(epsilon()[l])*absolute(g_bar()[l]), by instance *)
Lemma step_5 :
  forall (n d : nat) (A : mat) (b g x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  epsilon n d A b x l * g_bar n d A g x l <= Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l).
Proof.
  intros n d A b g x l Hs_n Hs_d Hi_l.
  setting [n; d] [] [g; x; b] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (step_3 (g_bar n d A g x l) (epsilon n d A b x l))).
  equal Q2 e10 e8.
  equal Q3 e9 e11.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e12 : ex := (Mul (Pow (Add (Opp (Abs (Sc 0))) (Abs (Sc 1))) 2%nat) (Abs (Sc 2)))%N.
(* 0 <= (absolute(p_1) - absolute(p_2))**2*absolute(p_3), by nonnegative *)
Lemma step_6 :
  forall (p_1 p_2 p_3 : R),
  0 <= (- Rabs p_2 + Rabs p_1) ^ 2 * Rabs p_3.
Proof.
  intros p_1 p_2 p_3.
  setting [] [p_2; p_1; p_3] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e12.
  exact N1.
Qed.

Definition e13 : ex := (Int 0)%N.
Definition p36 : ex := (Pow (Add (Opp (Abs (Sc 1))) (Abs (Sc 0))) 2%nat)%N.
Definition e14 : ex := (Mul p36 (Abs (Sc 2)))%N.
Definition p38 : ex := (Add (Pow (Sc 0) 2%nat) (Pow (Sc 1) 2%nat))%N.
Definition e17 : ex := (Mul p38 (Abs (Sc 2)))%N.
Definition e15 : ex := (Add e17 (Opp e14))%N.
Definition e16 : ex := (Add e17 (Opp e13))%N.
(* (p_1**2 + p_2**2)*absolute(p_3) - ((absolute(p_1) - absolute(p_2))**2*absolute(p_3)) <= (p_1**2 + p_2**2)*absolute(p_3), by replace *)
Lemma step_7 :
  forall (p_1 p_2 p_3 : R),
  (p_1 ^ 2 + p_2 ^ 2) * Rabs p_3 - (- Rabs p_2 + Rabs p_1) ^ 2 * Rabs p_3 <= (p_1 ^ 2 + p_2 ^ 2) * Rabs p_3.
Proof.
  intros p_1 p_2 p_3.
  setting [] [p_1; p_2; p_3] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e14 _ (fun sv Wv SFv => (step_6 p_1 p_2 p_3)) (nil_replaced Ev rv)) e15 e16.
  equal Q2 e16 e17.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p42 : ex := (Mul (Mul (Mul e106 (Sc 0)) (Sc 1)) (Sc 2))%N.
Definition e19 : ex := (Opp p42)%N.
Definition e18 : ex := (Abs e19)%N.
(* absolute(-2*p_1*p_2*p_3) <= (p_1**2 + p_2**2)*absolute(p_3) - ((absolute(p_1) - absolute(p_2))**2*absolute(p_3)), by same *)
Lemma step_8 :
  forall (p_1 p_2 p_3 : R),
  Rabs (- (2 * p_1 * p_2 * p_3)) <= (p_1 ^ 2 + p_2 ^ 2) * Rabs p_3 - (- Rabs p_2 + Rabs p_1) ^ 2 * Rabs p_3.
Proof.
  intros p_1 p_2 p_3.
  setting [] [p_1; p_2; p_3] [] [] [] [].
  equal Q1 e18 e15.
  exact (Req_le _ _ Q1).
Qed.

(* -2*p_1*p_2*p_3 <= absolute(-2*p_1*p_2*p_3), by below absolute *)
Lemma step_9 :
  forall (p_1 p_2 p_3 : R),
  - (2 * p_1 * p_2 * p_3) <= Rabs (- (2 * p_1 * p_2 * p_3)).
Proof.
  intros p_1 p_2 p_3.
  setting [] [p_1; p_2; p_3] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e18) by (exact (Rle_abs (den Ev rv e19))).
  exact (P1).
Qed.

(* -2*p_1*p_2*p_3 <= (p_1**2 + p_2**2)*absolute(p_3), by transitive *)
Lemma step_10 :
  forall (p_1 p_2 p_3 : R),
  - (2 * p_1 * p_2 * p_3) <= (p_1 ^ 2 + p_2 ^ 2) * Rabs p_3.
Proof.
  intros p_1 p_2 p_3.
  setting [] [p_1; p_2; p_3] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e18) by (exact (step_9 p_1 p_2 p_3)).
  assert (P2 : den Ev rv e18 <= den Ev rv e15) by (exact (step_8 p_1 p_2 p_3)).
  assert (P3 : den Ev rv e15 <= den Ev rv e17) by (exact (step_7 p_1 p_2 p_3)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p45 : ex := (Add (V1 0 (0, 2)) p10)%N.
Definition p46 : ex := (Mul (Opp p17) e55)%N.
Definition p47 : ex := (Add (V1 2 (0, 2)) p46)%N.
Definition e138 : ex := (Mul e106 p13)%N.
Definition p49 : ex := (Sum (0, 20002) (Mul p7 (V1 3 (0, 20002))))%N.
Definition p50 : ex := (Mul (Add p16 p49) e55)%N.
Definition p51 : ex := (Add (Add e138 (Opp (V1 3 (0, 1)))) p50)%N.
Definition p52 : ex := (Mul p47 p51)%N.
Definition e20 : ex := (Opp (Mul (Mul (Mul e106 p11) p45) p52))%N.
Definition e21 : ex := (Mul (Add (Pow p11 2%nat) (Pow p45 2%nat)) (Abs p52))%N.
Definition e22 : ex := (Opp (Mul (Mul (Mul (Mul e106 p47) p51) p11) p45))%N.
(* -2*g_bar()[l]*rho()[k]*v_bar()[k]*v_bar()[l] <= (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l]*rho()[k]), by instance *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (b g v x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < n)%nat ->
  - (2 * g_bar n d A g x l * rho n d A b x k * v_bar n d A v x k * v_bar n d A v x l)
  <= (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l * rho n d A b x k).
Proof.
  intros n d A b g v x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [v; x; g; b] [A] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e21) by (exact (step_10 (v_bar n d A v x k) (v_bar n d A v x l) (g_bar n d A g x l * rho n d A b x k))).
  equal Q2 e22 e20.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p56 : ex := (Inv (Sum (0, 4126) (Mul (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4126) (1, 4127)) (V1 1 (1, 4127))))) e55)))%N.
Definition p57 : ex := (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4124) (1, 4125)) (V1 1 (1, 4125)))))%N.
Definition p58 : ex := (Mul p56 p57)%N.
Definition p59 : ex := (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4129) (1, 4130)) (V1 1 (1, 4130)))))%N.
Definition p60 : ex := (Inv (Sum (0, 4129) (Mul p59 e55)))%N.
Definition p61 : ex := (Inv (Sum (0, 4133) (Mul (Exp (Sum (1, 4134) (Mul (V2 0 (0, 4133) (1, 4134)) (V1 1 (1, 4134))))) e55)))%N.
Definition p62 : ex := (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 1 (1, 4132)))))%N.
Definition p63 : ex := (Mul p61 p62)%N.
Definition p64 : ex := (Inv (Sum (0, 4137) (Mul (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4137) (1, 4138)) (V1 1 (1, 4138))))) e55)))%N.
Definition p65 : ex := (Mul p64 (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4135) (1, 4136)) (V1 1 (1, 4136))))))%N.
Definition p66 : ex := (Mul (Inv (Sum (0, 4141) (Mul (Exp (Sum (1, 4142) (Mul (V2 0 (0, 4141) (1, 4142)) (V1 1 (1, 4142))))) e55))) (Exp (Sum (1, 4140) (Mul (V2 0 (0, 4139) (1, 4140)) (V1 1 (1, 4140))))))%N.
Definition e39 : ex := (V1 0 (0, 4096))%N.
Definition p68 : ex := (Mul (Inv (Sum (0, 4145) (Mul (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4145) (1, 4146)) (V1 1 (1, 4146))))) e55))) (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4143) (1, 4144)) (V1 1 (1, 4144))))))%N.
Definition p69 : ex := (Mul (Mul (Mul (Mul e106 (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4124) (Mul p58 (V1 3 (0, 4124))))) e55))) (Add (Add (Mul e106 (Mul p60 (Exp (Sum (1, 4128) (Mul (V2 0 (0, 4097) (1, 4128)) (V1 1 (1, 4128))))))) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4131) (Pow p63 2%nat))) 2%nat)) (Sum (0, 4135) (Mul p65 (V1 2 (0, 4135))))) e55))) (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4139) (Mul p66 (V1 0 (0, 4139))))) e55))) (Add e39 (Mul (Opp (Sum (0, 4143) (Mul p68 (V1 0 (0, 4143))))) e55)))%N.
Definition e23 : ex := (Opp p69)%N.
Definition p71 : ex := (Mul (Inv (Sum (0, 4149) (Mul (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4149) (1, 4150)) (V1 1 (1, 4150))))) e55))) (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4147) (1, 4148)) (V1 1 (1, 4148))))))%N.
Definition p72 : ex := (Exp (Sum (1, 4152) (Mul (V2 0 (0, 4151) (1, 4152)) (V1 1 (1, 4152)))))%N.
Definition p73 : ex := (Add (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4147) (Mul p71 (V1 0 (0, 4147))))) e55)) 2%nat) (Pow (Add e39 (Mul (Opp (Sum (0, 4151) (Mul (Mul (Inv (Sum (0, 4153) (Mul (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4153) (1, 4154)) (V1 1 (1, 4154))))) e55))) p72) (V1 0 (0, 4151))))) e55)) 2%nat))%N.
Definition p74 : ex := (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4155) (1, 4156)) (V1 1 (1, 4156)))))%N.
Definition p75 : ex := (Inv (Sum (0, 4160) (Mul (Exp (Sum (1, 4161) (Mul (V2 0 (0, 4160) (1, 4161)) (V1 1 (1, 4161))))) e55)))%N.
Definition p76 : ex := (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4166) (1, 4167)) (V1 1 (1, 4167)))))%N.
Definition p77 : ex := (Abs (Mul (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4155) (Mul (Mul (Inv (Sum (0, 4157) (Mul (Exp (Sum (1, 4158) (Mul (V2 0 (0, 4157) (1, 4158)) (V1 1 (1, 4158))))) e55))) p74) (V1 3 (0, 4155))))) e55)) (Add (Add (Mul e106 (Mul p75 (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4097) (1, 4159)) (V1 1 (1, 4159))))))) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4162) (Pow (Mul (Inv (Sum (0, 4164) (Mul (Exp (Sum (1, 4165) (Mul (V2 0 (0, 4164) (1, 4165)) (V1 1 (1, 4165))))) e55))) (Exp (Sum (1, 4163) (Mul (V2 0 (0, 4162) (1, 4163)) (V1 1 (1, 4163)))))) 2%nat))) 2%nat)) (Sum (0, 4166) (Mul (Mul (Inv (Sum (0, 4168) (Mul (Exp (Sum (1, 4169) (Mul (V2 0 (0, 4168) (1, 4169)) (V1 1 (1, 4169))))) e55))) p76) (V1 2 (0, 4166))))) e55))))%N.
Definition e24 : ex := (Mul p73 p77)%N.
Definition p79 : ex := (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 1 (1, 4099)))))%N.
Definition p80 : ex := (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 1 (1, 4101))))) e55))) p79)%N.
Definition p81 : ex := (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4098) (Mul p80 (V1 0 (0, 4098))))) e55)) 2%nat)%N.
Definition p82 : ex := (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 1 (1, 4104)))))%N.
Definition p83 : ex := (Mul (Inv (Sum (0, 4103) (Mul p82 e55))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4097) (1, 4102)) (V1 1 (1, 4102))))))%N.
Definition p84 : ex := (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 1 (1, 4108)))))%N.
Definition p85 : ex := (Inv (Sum (0, 4107) (Mul p84 e55)))%N.
Definition p86 : ex := (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 1 (1, 4106)))))%N.
Definition p87 : ex := (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4111) (1, 4112)) (V1 1 (1, 4112)))))%N.
Definition p88 : ex := (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 1 (1, 4110)))))%N.
Definition p89 : ex := (Sum (0, 4109) (Mul (Mul (Inv (Sum (0, 4111) (Mul p87 e55))) p88) (V1 2 (0, 4109))))%N.
Definition p90 : ex := (Add (Add (Mul e71 p83) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4105) (Pow (Mul p85 p86) 2%nat))) 2%nat)) p89) e55))%N.
Definition e201 : ex := (Abs p90)%N.
Definition p92 : ex := (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4115) (1, 4116)) (V1 1 (1, 4116)))))%N.
Definition p93 : ex := (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 1 (1, 4114)))))%N.
Definition p94 : ex := (Mul (Inv (Sum (0, 4115) (Mul p92 e55))) p93)%N.
Definition p95 : ex := (Add (V1 3 (0, 4097)) (Mul (Opp (Sum (0, 4113) (Mul p94 (V1 3 (0, 4113))))) e55))%N.
Definition p96 : ex := (Abs p95)%N.
Definition p97 : ex := (Mul e201 p96)%N.
Definition p98 : ex := (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4118) (1, 4119)) (V1 1 (1, 4119)))))%N.
Definition p99 : ex := (Inv (Sum (0, 4118) (Mul p98 e55)))%N.
Definition p100 : ex := (Add (V1 2 (0, 4096)) (Mul (Opp e106) (Mul p99 (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4096) (1, 4117)) (V1 1 (1, 4117))))))))%N.
Definition p101 : ex := (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 1 (1, 4123)))))%N.
Definition p102 : ex := (Inv (Sum (0, 4122) (Mul p101 e55)))%N.
Definition p103 : ex := (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4120) (1, 4121)) (V1 1 (1, 4121)))))%N.
Definition p104 : ex := (Mul p102 p103)%N.
Definition p105 : ex := (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4120) (Mul p104 (V1 3 (0, 4120))))) e55))%N.
Definition p106 : ex := (Mul (Abs p100) (Abs p105))%N.
Definition p107 : ex := (Mul p81 (Add p97 p106))%N.
Definition p108 : ex := (Mul (Inv (Sum (0, 4171) (Mul (Exp (Sum (1, 4172) (Mul (V2 0 (0, 4171) (1, 4172)) (V1 1 (1, 4172))))) e55))) (Exp (Sum (1, 4170) (Mul (V2 0 (0, 4097) (1, 4170)) (V1 1 (1, 4170))))))%N.
Definition p109 : ex := (Mul (Inv (Sum (0, 4174) (Mul (Exp (Sum (1, 4175) (Mul (V2 0 (0, 4174) (1, 4175)) (V1 1 (1, 4175))))) e55))) (Exp (Sum (1, 4173) (Mul (V2 0 (0, 4096) (1, 4173)) (V1 1 (1, 4173))))))%N.
Definition e25 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p107 e23) p108) p109)))%N.
Definition e26 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p107 e24) p108) p109)))%N.
(* total(total((v_bar()[k]**2*(absolute(a()[k])*absolute(g_bar()[k]) + absolute(epsilon()[l])*absolute(g_bar()[l])) - 2*g_bar()[l]*rho()[k]*v_bar()[k]*v_bar()[l])*f(x)[k]*f(x)[l], k), l) <= total(total((v_bar()[k]**2*(absolute(a()[k])*absolute(g_bar()[k]) + absolute(epsilon()[l])*absolute(g_bar()[l])) + (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l]*rho()[k]))*f(x)[k]*f(x)[l], k), l), by replace *)
Lemma step_12 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (Rabs (a n d A b x k) * Rabs (g_bar n d A g x k) + Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l)) - 2 * g_bar n d A g x l * rho n d A b x k * v_bar n d A v x k * v_bar n d A v x l) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (Rabs (a n d A b x k) * Rabs (g_bar n d A g x k) + Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l)) + (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l * rho n d A b x k)) * f n d A x k * f n d A x l)).
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e23 e24 _ (fun sv Wv SFv => (step_11 n d A b g v x (sv (0%N, 4097%N)) (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4097%N)) (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e25 e26.
  exact (P1).
Qed.

Definition e27 : ex := (Mul p100 p105)%N.
Definition p113 : ex := (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 1 (1, 4126)))))%N.
Definition p114 : ex := (Mul (Inv (Sum (0, 4125) (Mul p113 e55))) (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4096) (1, 4124)) (V1 1 (1, 4124))))))%N.
Definition p115 : ex := (Abs (Add (V1 2 (0, 4096)) (Mul (Opp e106) p114)))%N.
Definition p116 : ex := (Exp (Sum (1, 4128) (Mul (V2 0 (0, 4127) (1, 4128)) (V1 1 (1, 4128)))))%N.
Definition p117 : ex := (Abs (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4127) (Mul (Mul p60 p116) (V1 3 (0, 4127))))) e55)))%N.
Definition e28 : ex := (Mul p115 p117)%N.
Definition p119 : ex := (Inv (Sum (0, 4140) (Mul (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 1 (1, 4141))))) e55)))%N.
Definition p120 : ex := (Inv (Sum (0, 4144) (Mul (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 1 (1, 4145))))) e55)))%N.
Definition p121 : ex := (Inv (Sum (0, 4148) (Mul (Exp (Sum (1, 4149) (Mul (V2 0 (0, 4148) (1, 4149)) (V1 1 (1, 4149))))) e55)))%N.
Definition p122 : ex := (Mul p121 (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4146) (1, 4147)) (V1 1 (1, 4147))))))%N.
Definition p123 : ex := (Inv (Sum (0, 4152) (Mul (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4152) (1, 4153)) (V1 1 (1, 4153))))) e55)))%N.
Definition p124 : ex := (Mul p123 (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4150) (1, 4151)) (V1 1 (1, 4151))))))%N.
Definition p125 : ex := (Opp (Mul (Mul (Mul (Mul e106 (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4131) (Mul p63 (V1 3 (0, 4131))))) e55))) (Add (Add (Mul e106 (Mul (Inv (Sum (0, 4136) (Mul (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4136) (1, 4137)) (V1 1 (1, 4137))))) e55))) (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4097) (1, 4135)) (V1 1 (1, 4135))))))) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4138) (Pow (Mul p119 (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4138) (1, 4139)) (V1 1 (1, 4139)))))) 2%nat))) 2%nat)) (Sum (0, 4142) (Mul (Mul p120 (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4142) (1, 4143)) (V1 1 (1, 4143)))))) (V1 2 (0, 4142))))) e55))) (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4146) (Mul p122 (V1 0 (0, 4146))))) e55))) (Add e39 (Mul (Opp (Sum (0, 4150) (Mul p124 (V1 0 (0, 4150))))) e55))))%N.
Definition p126 : ex := (Mul (Inv (Sum (0, 4155) (Mul p74 e55))) (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4097) (1, 4154)) (V1 1 (1, 4154))))))%N.
Definition p127 : ex := (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4158) (1, 4159)) (V1 1 (1, 4159)))))%N.
Definition p128 : ex := (Mul (Inv (Sum (0, 4158) (Mul p127 e55))) (Exp (Sum (1, 4157) (Mul (V2 0 (0, 4096) (1, 4157)) (V1 1 (1, 4157))))))%N.
Definition e29 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add p97 e27)) p125) p126) p128)))%N.
Definition e30 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add p97 e28)) p125) p126) p128)))%N.
(* total(total((v_bar()[k]**2*(absolute(a()[k])*absolute(g_bar()[k]) + epsilon()[l]*g_bar()[l]) - 2*g_bar()[l]*rho()[k]*v_bar()[k]*v_bar()[l])*f(x)[k]*f(x)[l], k), l) <= total(total((v_bar()[k]**2*(absolute(a()[k])*absolute(g_bar()[k]) + absolute(epsilon()[l])*absolute(g_bar()[l])) - 2*g_bar()[l]*rho()[k]*v_bar()[k]*v_bar()[l])*f(x)[k]*f(x)[l], k), l), by replace *)
Lemma step_13 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (Rabs (a n d A b x k) * Rabs (g_bar n d A g x k) + epsilon n d A b x l * g_bar n d A g x l) - 2 * g_bar n d A g x l * rho n d A b x k * v_bar n d A v x k * v_bar n d A v x l) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (Rabs (a n d A b x k) * Rabs (g_bar n d A g x k) + Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l)) - 2 * g_bar n d A g x l * rho n d A b x k * v_bar n d A v x k * v_bar n d A v x l) * f n d A x k * f n d A x l)).
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e27 e28 _ (fun sv Wv SFv => (step_5 n d A b g x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e29 e30.
  exact (P1).
Qed.

Definition e31 : ex := (Mul p90 p95)%N.
Definition p132 : ex := (Abs (Add (Add (Mul e71 (Mul p99 (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4097) (1, 4117)) (V1 1 (1, 4117))))))) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4120) (Pow p104 2%nat))) 2%nat)) (Sum (0, 4124) (Mul p58 (V1 2 (0, 4124))))) e55)))%N.
Definition p133 : ex := (Mul (Inv (Sum (0, 4130) (Mul (Exp (Sum (1, 4131) (Mul (V2 0 (0, 4130) (1, 4131)) (V1 1 (1, 4131))))) e55))) (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (V1 1 (1, 4129))))))%N.
Definition p134 : ex := (Abs (Add (V1 3 (0, 4097)) (Mul (Opp (Sum (0, 4128) (Mul p133 (V1 3 (0, 4128))))) e55)))%N.
Definition e32 : ex := (Mul p132 p134)%N.
Definition p136 : ex := (Mul (Add (V1 2 (0, 4096)) (Mul (Opp e106) (Mul p61 (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4096) (1, 4132)) (V1 1 (1, 4132)))))))) (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4135) (Mul p65 (V1 3 (0, 4135))))) e55)))%N.
Definition p137 : ex := (Mul (Inv (Sum (0, 4156) (Mul (Exp (Sum (1, 4157) (Mul (V2 0 (0, 4156) (1, 4157)) (V1 1 (1, 4157))))) e55))) (Exp (Sum (1, 4155) (Mul (V2 0 (0, 4154) (1, 4155)) (V1 1 (1, 4155))))))%N.
Definition p138 : ex := (Mul p75 p127)%N.
Definition p139 : ex := (Opp (Mul (Mul (Mul (Mul e106 (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4139) (Mul p66 (V1 3 (0, 4139))))) e55))) (Add (Add (Mul e106 (Mul p120 (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4097) (1, 4143)) (V1 1 (1, 4143))))))) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4146) (Pow p122 2%nat))) 2%nat)) (Sum (0, 4150) (Mul p124 (V1 2 (0, 4150))))) e55))) (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4154) (Mul p137 (V1 0 (0, 4154))))) e55))) (Add e39 (Mul (Opp (Sum (0, 4158) (Mul p138 (V1 0 (0, 4158))))) e55))))%N.
Definition p140 : ex := (Mul (Inv (Sum (0, 4163) (Mul (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4163) (1, 4164)) (V1 1 (1, 4164))))) e55))) (Exp (Sum (1, 4162) (Mul (V2 0 (0, 4097) (1, 4162)) (V1 1 (1, 4162))))))%N.
Definition p141 : ex := (Mul (Inv (Sum (0, 4166) (Mul p76 e55))) (Exp (Sum (1, 4165) (Mul (V2 0 (0, 4096) (1, 4165)) (V1 1 (1, 4165))))))%N.
Definition e33 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add e31 p136)) p139) p140) p141)))%N.
Definition e34 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add e32 p136)) p139) p140) p141)))%N.
(* total(total((v_bar()[k]**2*(a()[k]*g_bar()[k] + epsilon()[l]*g_bar()[l]) - 2*g_bar()[l]*rho()[k]*v_bar()[k]*v_bar()[l])*f(x)[k]*f(x)[l], k), l) <= total(total((v_bar()[k]**2*(absolute(a()[k])*absolute(g_bar()[k]) + epsilon()[l]*g_bar()[l]) - 2*g_bar()[l]*rho()[k]*v_bar()[k]*v_bar()[l])*f(x)[k]*f(x)[l], k), l), by replace *)
Lemma step_14 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (a n d A b x k * g_bar n d A g x k + epsilon n d A b x l * g_bar n d A g x l) - 2 * g_bar n d A g x l * rho n d A b x k * v_bar n d A v x k * v_bar n d A v x l) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (Rabs (a n d A b x k) * Rabs (g_bar n d A g x k) + epsilon n d A b x l * g_bar n d A g x l) - 2 * g_bar n d A g x l * rho n d A b x k * v_bar n d A v x k * v_bar n d A v x l) * f n d A x k * f n d A x l)).
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e31 e32 _ (fun sv Wv SFv => (step_4 n d A b g x (sv (0%N, 4097%N)) Hs_n Hs_d (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e33 e34.
  exact (P1).
Qed.

Definition p144 : ex := (Add (Add e138 (Opp (V1 2 (0, 1)))) p18)%N.
Definition e35 : ex := (Pow (Abs (Mul p45 p144)) 2%nat)%N.
Definition e36 : ex := (Pow (Mul (Abs p45) (Abs p144)) 2%nat)%N.
Definition p147 : ex := (Mul (Inv (Sum (0, 4098) (Mul p79 e55))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 1 (1, 4097))))))%N.
Definition p148 : ex := (Mul (Inv (Sum (0, 4101) (Mul (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4101) (1, 4102)) (V1 1 (1, 4102))))) e55))) (Exp (Sum (1, 4100) (Mul (V2 0 (0, 1) (1, 4100)) (V1 1 (1, 4100))))))%N.
Definition p149 : ex := (Mul e106 p148)%N.
Definition p150 : ex := (Inv (Sum (0, 4105) (Mul p86 e55)))%N.
Definition p151 : ex := (Mul p150 p82)%N.
Definition e37 : ex := (Abs (Mul (Add (V1 0 (0, 2)) (Mul (Opp (Sum (0, 4096) (Mul p147 e39))) e55)) (Add (Add p149 (Opp (V1 2 (0, 1)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4103) (Pow p151 2%nat))) 2%nat)) (Sum (0, 4107) (Mul (Mul (Inv (Sum (0, 4109) (Mul p88 e55))) p84) (V1 2 (0, 4107))))) e55))))%N.
Definition p153 : ex := (Mul (Opp (Sum (0, 4111) (Mul (Mul (Inv (Sum (0, 4113) (Mul p93 e55))) p87) (V1 0 (0, 4111))))) e55)%N.
Definition p154 : ex := (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 1 (1, 4117)))))%N.
Definition p155 : ex := (Inv (Sum (0, 4116) (Mul p154 e55)))%N.
Definition p156 : ex := (Mul (Inv (Sum (0, 4120) (Mul p103 e55))) p98)%N.
Definition p157 : ex := (Inv (Sum (0, 4124) (Mul p57 e55)))%N.
Definition e38 : ex := (Mul (Abs (Add (V1 0 (0, 2)) p153)) (Abs (Add (Add (Mul e106 (Mul p155 (Exp (Sum (1, 4115) (Mul (V2 0 (0, 1) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (V1 2 (0, 1)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4118) (Pow p156 2%nat))) 2%nat)) (Sum (0, 4122) (Mul (Mul p157 p101) (V1 2 (0, 4122))))) e55))))%N.
(* absolute(g_bar()[l]*rho()[k]) <= absolute(g_bar()[l])*absolute(rho()[k]), by same *)
Lemma step_15 :
  forall (n d : nat) (A : mat) (b g x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < n)%nat ->
  Rabs (g_bar n d A g x l * rho n d A b x k) <= Rabs (g_bar n d A g x l) * Rabs (rho n d A b x k).
Proof.
  intros n d A b g x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [g; x; b] [A] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  equal Q1 e35 e36.
  nonnegative N2 (nil_nonnegative Ev) e37.
  nonnegative N3 (nil_nonnegative Ev) e38.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e40 : ex := (Min (0, 20000) (V1 0 (0, 20000)))%N.
(* smallest(b[m], m) <= b[m], by smallest below *)
Lemma step_16 :
  forall (n : nat) (b : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  minn n (fun m => b m) <= b m.
Proof.
  intros n b m Hs_n Hi_m.
  setting [n] [] [b] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e40 <= den Ev rv e41) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e39) m Hi_m)).
  exact (P1).
Qed.

(* 0 <= smallest(b[k], k), by assume *)
Lemma step_17 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => b k).
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  exact Hh1.
Qed.

(* 0 <= b[m], by transitive *)
Lemma step_18 :
  forall (n : nat) (b : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= b m.
Proof.
  intros n b m Hs_n Hi_m Hh1.
  setting [n] [] [b] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e40) by (exact (step_17 n b Hs_n Hh1)).
  assert (P2 : den Ev rv e40 <= den Ev rv e41) by (exact (step_16 n b m Hs_n Hi_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= b[l], by instance *)
Lemma step_19 :
  forall (n : nat) (b : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= b l.
Proof.
  intros n b l Hs_n Hi_l Hh1.
  setting [n] [] [b] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e41) by (exact (step_18 n b l Hs_n Hi_l Hh1)).
  exact (P1).
Qed.

(* 0 <= b[k], by instance *)
Lemma step_20 :
  forall (n : nat) (b : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k1 => b k1) ->
  0 <= b k.
Proof.
  intros n b k Hs_n Hi_k Hh1.
  setting [n] [] [b] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e41) by (exact (step_19 n b k Hs_n Hi_k Hh1)).
  exact (P1).
Qed.

(* 0 <= b[k], by discharge *)
Lemma step_21 :
  forall (n : nat) (b : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= b k.
Proof.
  intros n b k Hs_n Hi_k Hh1.
  setting [n] [] [b] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e41) by (exact (step_20 n b k Hs_n Hi_k Hh1)).
  exact (P1).
Qed.

Definition p160 : ex := (Inv (Sum (0, 4101) (Mul (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4101) (1, 4102)) (V1 0 (1, 4102))))) e55)))%N.
Definition p161 : ex := (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 0 (1, 4100)))))%N.
Definition e66 : ex := (Mul p160 p161)%N.
Definition e42 : ex := (Pow e66 2%nat)%N.
Definition p164 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e55)))%N.
Definition p165 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition e67 : ex := (Mul p164 p165)%N.
Definition e43 : ex := (Pow e67 2%nat)%N.
Definition p168 : ex := (Mul p164 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p169 : ex := (Pow p168 2%nat)%N.
Definition e44 : ex := (Sum (0, 20002) p169)%N.
(* f(x)[l]**2 <= total(f(x)[l]**2, l), by below total *)
Lemma step_22 :
  forall (n d : nat) (A : mat) (x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  f n d A x l ^ 2 <= sum n (fun l => f n d A x l ^ 2).
Proof.
  intros n d A x l Hs_n Hs_d Hi_l.
  setting [n; d] [] [x] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e44) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4099%N) k0) e42) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4099%N) k0 Hk0 e42)) Hi_l)).
  exact (P1).
Qed.

(* f(x)[k]**2 <= total(f(x)[l]**2, l), by instance *)
Lemma step_23 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  f n d A x k ^ 2 <= sum n (fun l => f n d A x l ^ 2).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e44) by (exact (step_22 n d A x k Hs_n Hs_d Hi_k)).
  exact (P1).
Qed.

Definition p171 : ex := (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 0 (1, 4098)))))%N.
Definition p172 : ex := (Inv (Sum (0, 4097) (Mul p171 e55)))%N.
Definition p173 : ex := (Exp (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) (V1 0 (1, 4096)))))%N.
Definition e68 : ex := (Mul p172 p173)%N.
Definition e45 : ex := (Pow e68 2%nat)%N.
Definition e46 : ex := (Sum (0, 4099) e42)%N.
Definition p177 : ex := (Opp e46)%N.
Definition p178 : ex := (Mul (Inv (Sum (0, 4104) (Mul (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 0 (1, 4105))))) e55))) (Exp (Sum (1, 4103) (Mul (V2 0 (0, 1) (1, 4103)) (V1 0 (1, 4103))))))%N.
Definition p179 : ex := (Mul e71 p178)%N.
Definition p180 : ex := (Sum (0, 4106) (Mul (Inv (Sum (0, 4108) (Mul (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 0 (1, 4109))))) e55))) (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 0 (1, 4107)))))))%N.
Definition e47 : ex := (Add (Add p177 p179) p180)%N.
Definition p182 : ex := (Opp e45)%N.
Definition e48 : ex := (Add (Add p182 p179) p180)%N.
(* 4*f(x)[k] + total(f(x)[l], l) - total(f(x)[l]**2, l) <= -f(x)[k]**2 + 4*f(x)[k] + total(f(x)[l], l), by replace *)
Lemma step_24 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - sum n (fun l => f n d A x l ^ 2) + 4 * f n d A x k + sum n (fun l => f n d A x l)
  <= - (f n d A x k ^ 2) + 4 * f n d A x k + sum n (fun l => f n d A x l).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e45 e46 _ (fun sv Wv SFv => (step_23 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e47 e48.
  exact (P1).
Qed.

Definition p184 : ex := (Mul (V1 0 (0, 20000)) e55)%N.
Definition e50 : ex := (Sum (0, 20000) p184)%N.
Definition e49 : ex := (Add (Opp (Sum (0, 20000) e13)) e50)%N.
(* inner(b, ones(n)) - total(0, m) <= inner(b, ones(n)), by same *)
Lemma step_25 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  - sum n (fun m => 0) + inner n b ones <= inner n b ones.
Proof.
  intros n b Hs_n.
  setting [n] [] [b] [] [] [].
  equal Q1 e49 e50.
  exact (Req_le _ _ Q1).
Qed.

Definition p187 : ex := (Pow (Add e55 (Opp (Del (0, 1) (0, 4096)))) 2%nat)%N.
Definition p188 : ex := (Sum (0, 4097) (Mul (V1 0 (0, 4097)) e55))%N.
Definition e51 : ex := (Add (Opp (Sum (0, 4096) (Mul p187 e39))) p188)%N.
Definition e52 : ex := (Add (Opp (Sum (0, 4096) (Mul p187 e13))) p188)%N.
Definition p191 : ex := (Pow (Add e55 (Opp (Del (0, 1) (0, 20000)))) 2%nat)%N.
Definition e53 : ex := (Add (Opp (Sum (0, 20000) (Mul p191 e13))) e50)%N.
(* inner(b, ones(n)) - total((1 - delta(l, m))**2*b[m], m) <= inner(b, ones(n)) - total(0, m), by replace *)
Lemma step_26 :
  forall (n : nat) (b : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  - sum n (fun m => (1 - delta l m) ^ 2 * b m) + inner n b ones <= - sum n (fun m => 0) + inner n b ones.
Proof.
  intros n b l Hs_n Hi_l Hh1.
  setting [n] [] [b] [] [((0%N, 1%N), l)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e39 _ (fun sv Wv SFv => (step_18 n b (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e51 e52.
  equal Q2 e53 e49.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* inner(b, ones(n)) <= 1, by assume *)
Lemma step_27 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  inner n b ones <= 1 ->
  inner n b ones <= 1.
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  exact Hh1.
Qed.

Definition e54 : ex := (Add (Opp (Sum (0, 20000) (Mul p191 (V1 0 (0, 20000))))) e50)%N.
(* inner(b, ones(n)) - total((1 - delta(l, m))**2*b[m], m) <= inner(b, ones(n)), by transitive *)
Lemma step_28 :
  forall (n : nat) (b : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  - sum n (fun m => (1 - delta l m) ^ 2 * b m) + inner n b ones <= inner n b ones.
Proof.
  intros n b l Hs_n Hi_l Hh1.
  setting [n] [] [b] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e54 <= den Ev rv e49) by (exact (step_26 n b l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e49 <= den Ev rv e50) by (exact (step_25 n b Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* b[l] <= inner(b, ones(n)) - total((1 - delta(l, m))**2*b[m], m), by same *)
Lemma step_29 :
  forall (n : nat) (b : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  b l <= - sum n (fun m => (1 - delta l m) ^ 2 * b m) + inner n b ones.
Proof.
  intros n b l Hs_n Hi_l.
  setting [n] [] [b] [] [((0%N, 1%N), l)] [].
  equal Q1 e41 e54.
  exact (Req_le _ _ Q1).
Qed.

(* b[l] <= 1, by transitive *)
Lemma step_30 :
  forall (n : nat) (b : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  b l <= 1.
Proof.
  intros n b l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [b] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e41 <= den Ev rv e54) by (exact (step_29 n b l Hs_n Hi_l)).
  assert (P2 : den Ev rv e54 <= den Ev rv e50) by (exact (step_28 n b l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e50 <= den Ev rv e55) by (exact (step_27 n b Hs_n Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e56 : ex := (V1 1 (0, 4103))%N.
Definition p195 : ex := (Inv (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))) e55)))%N.
Definition p196 : ex := (Mul p195 (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))))%N.
Definition p197 : ex := (Pow p196 2%nat)%N.
Definition e210 : ex := (Sum (0, 4096) p197)%N.
Definition p199 : ex := (Opp e210)%N.
Definition p200 : ex := (Mul p160 (Exp (Sum (1, 4100) (Mul (V2 0 (0, 1) (1, 4100)) (V1 0 (1, 4100))))))%N.
Definition p201 : ex := (Mul e71 p200)%N.
Definition p202 : ex := (Add p199 p201)%N.
Definition p203 : ex := (Mul (Inv (Sum (0, 4105) (Mul (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 0 (1, 4106))))) e55))) (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104))))))%N.
Definition p204 : ex := (Sum (0, 4103) (Mul p203 e56))%N.
Definition e57 : ex := (Add p202 p204)%N.
Definition p206 : ex := (Sum (0, 4103) (Mul p203 e55))%N.
Definition e58 : ex := (Add p202 p206)%N.
Definition p208 : ex := (Opp e44)%N.
Definition p209 : ex := (Mul e71 e67)%N.
Definition p210 : ex := (Add p208 p209)%N.
Definition p211 : ex := (Sum (0, 20002) (Mul p168 e55))%N.
Definition e59 : ex := (Add p210 p211)%N.
Definition e65 : ex := (Sum (0, 20002) p168)%N.
Definition e60 : ex := (Add p210 e65)%N.
(* 4*f(x)[k] + total(f(x)[l]*b[l], l) - total(f(x)[l]**2, l) <= 4*f(x)[k] + total(f(x)[l], l) - total(f(x)[l]**2, l), by replace *)
Lemma step_31 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - sum n (fun l => f n d A x l ^ 2) + 4 * f n d A x k + sum n (fun l => f n d A x l * b l)
  <= - sum n (fun l => f n d A x l ^ 2) + 4 * f n d A x k + sum n (fun l => f n d A x l).
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e56 e55 _ (fun sv Wv SFv => (step_30 n b (sv (0%N, 4103%N)) Hs_n (Wv (0%N, 4103%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e57 e58.
  equal Q2 e59 e60.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p215 : ex := (Opp (Sum (0, 4096) (Pow p147 2%nat)))%N.
Definition p216 : ex := (Add (Opp e41) p215)%N.
Definition p217 : ex := (Mul e71 p148)%N.
Definition p218 : ex := (Sum (0, 4103) (Mul p151 (V1 0 (0, 4103))))%N.
Definition e61 : ex := (Add (Add p216 p217) p218)%N.
Definition p220 : ex := (Add (Opp e13) p215)%N.
Definition e62 : ex := (Add (Add p220 p217) p218)%N.
Definition p222 : ex := (Opp p15)%N.
Definition p223 : ex := (Add (Opp e13) p222)%N.
Definition e63 : ex := (Add (Add p223 p14) p8)%N.
Definition p225 : ex := (Add p222 p14)%N.
Definition e64 : ex := (Add p225 p8)%N.
(* 4*f(x)[k] - b[k] + total(f(x)[l]*b[l], l) - total(f(x)[l]**2, l) <= 4*f(x)[k] + total(f(x)[l]*b[l], l) - total(f(x)[l]**2, l), by replace *)
Lemma step_32 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  - b k - sum n (fun l => f n d A x l ^ 2) + 4 * f n d A x k + sum n (fun l => f n d A x l * b l)
  <= - sum n (fun l => f n d A x l ^ 2) + 4 * f n d A x k + sum n (fun l => f n d A x l * b l).
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e41 _ (fun sv Wv SFv => (step_21 n b (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1)) (nil_replaced Ev rv)) e61 e62.
  equal Q2 e63 e64.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* total(f(x)[l], l) <= 1, by same *)
Lemma step_33 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => f n d A x l) <= 1.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equal Q1 e65 e55.
  exact (Req_le _ _ Q1).
Qed.

(* f(x)[l] <= total(f(x)[l], l), by below total *)
Lemma step_34 :
  forall (n d : nat) (A : mat) (x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  f n d A x l <= sum n (fun l => f n d A x l).
Proof.
  intros n d A x l Hs_n Hs_d Hi_l.
  setting [n; d] [] [x] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e65) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4099%N) k0) e66) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4099%N) k0 Hk0 e66)) Hi_l)).
  exact (P1).
Qed.

(* f(x)[l] <= 1, by transitive *)
Lemma step_35 :
  forall (n d : nat) (A : mat) (x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  f n d A x l <= 1.
Proof.
  intros n d A x l Hs_n Hs_d Hi_l.
  setting [n; d] [] [x] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e65) by (exact (step_34 n d A x l Hs_n Hs_d Hi_l)).
  assert (P2 : den Ev rv e65 <= den Ev rv e55) by (exact (step_33 n d A x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* f(x)[k] <= 1, by instance *)
Lemma step_36 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  f n d A x k <= 1.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e55) by (exact (step_35 n d A x k Hs_n Hs_d Hi_k)).
  exact (P1).
Qed.

Definition e134 : ex := (Mul e106 e55)%N.
Definition e69 : ex := (Add e106 e134)%N.
Definition e125 : ex := (Mul e106 e68)%N.
Definition e70 : ex := (Add e106 e125)%N.
(* 2*f(x)[k] + 2 <= 4, by replace *)
Lemma step_37 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  2 + 2 * f n d A x k <= 4.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e69) by (number_nn).
  upward P2 (cons_nonnegative Ev e69 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e68 e55 _ (fun sv Wv SFv => (step_36 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e70 e69.
  equal Q3 e69 e71.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition p231 : ex := (Add e55 (Opp e68))%N.
Definition e72 : ex := (Pow p231 2%nat)%N.
(* 0 <= (1 - f(x)[k])**2, by nonnegative *)
Lemma step_38 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= (1 - f n d A x k) ^ 2.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e72.
  exact N1.
Qed.

Definition e73 : ex := (Add e106 (Opp e13))%N.
Definition p234 : ex := (Opp e72)%N.
Definition e157 : ex := (Add e106 p234)%N.
Definition p236 : ex := (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 0 (1, 4101)))))%N.
Definition p237 : ex := (Mul e106 (Mul (Inv (Sum (0, 4100) (Mul p236 e55))) (Exp (Sum (1, 4099) (Mul (V2 0 (0, 1) (1, 4099)) (V1 0 (1, 4099)))))))%N.
Definition e74 : ex := (Add e157 p237)%N.
Definition e75 : ex := (Add e73 p237)%N.
Definition p240 : ex := (Mul e106 e67)%N.
Definition e76 : ex := (Add e73 p240)%N.
Definition e77 : ex := (Add e106 p240)%N.
(* -(1 - f(x)[k])**2 + 2*f(x)[k] + 2 <= 2*f(x)[k] + 2, by replace *)
Lemma step_39 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  2 - (1 - f n d A x k) ^ 2 + 2 * f n d A x k <= 2 + 2 * f n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e73) by (number_nn).
  upward P2 (cons_nonnegative Ev e73 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e13 e72 _ (fun sv Wv SFv => (step_38 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e74 e75.
  equal Q3 e76 e77.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition p243 : ex := (Opp e43)%N.
Definition e78 : ex := (Add (Add p243 p209) e65)%N.
Definition p245 : ex := (Opp (Pow (Add e55 (Opp e67)) 2%nat))%N.
Definition e159 : ex := (Add e106 p245)%N.
Definition e79 : ex := (Add e159 p240)%N.
(* -f(x)[k]**2 + 4*f(x)[k] + total(f(x)[l], l) <= -(1 - f(x)[k])**2 + 2*f(x)[k] + 2, by same *)
Lemma step_40 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - (f n d A x k ^ 2) + 4 * f n d A x k + sum n (fun l => f n d A x l)
  <= 2 - (1 - f n d A x k) ^ 2 + 2 * f n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  equal Q1 e78 e79.
  exact (Req_le _ _ Q1).
Qed.

Definition p248 : ex := (Add (Opp e41) p222)%N.
Definition e80 : ex := (Add (Add p248 p14) p8)%N.
Definition p250 : ex := (Sum (0, 20002) p7)%N.
Definition e81 : ex := (Add p225 p250)%N.
Definition p252 : ex := (Opp (Pow p13 2%nat))%N.
Definition e82 : ex := (Add (Add p252 p14) p250)%N.
(* 4*f(x)[k] - b[k] + total(f(x)[l]*b[l], l) - total(f(x)[l]**2, l) <= -f(x)[k]**2 + 4*f(x)[k] + total(f(x)[l], l), by transitive *)
Lemma step_41 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - b k - sum n (fun l => f n d A x l ^ 2) + 4 * f n d A x k + sum n (fun l => f n d A x l * b l)
  <= - (f n d A x k ^ 2) + 4 * f n d A x k + sum n (fun l => f n d A x l).
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e64) by (exact (step_32 n d A b x k Hs_n Hs_d Hi_k Hh1)).
  assert (P2 : den Ev rv e64 <= den Ev rv e81) by (exact (step_31 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e81 <= den Ev rv e82) by (exact (step_24 n d A x k Hs_n Hs_d Hi_k)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p254 : ex := (Opp (Pow (Add e55 (Opp p13)) 2%nat))%N.
Definition e163 : ex := (Add e106 p254)%N.
Definition e83 : ex := (Add e163 e138)%N.
Definition e84 : ex := (Add e106 e138)%N.
(* 4*f(x)[k] - b[k] + total(f(x)[l]*b[l], l) - total(f(x)[l]**2, l) <= 4, by transitive *)
Lemma step_42 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - b k - sum n (fun l => f n d A x l ^ 2) + 4 * f n d A x k + sum n (fun l => f n d A x l * b l) <= 4.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e82) by (exact (step_41 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e82 <= den Ev rv e83) by (exact (step_40 n d A x k Hs_n Hs_d Hi_k)).
  assert (P3 : den Ev rv e83 <= den Ev rv e84) by (exact (step_39 n d A x k Hs_n Hs_d Hi_k)).
  assert (P4 : den Ev rv e84 <= den Ev rv e71) by (exact (step_37 n d A x k Hs_n Hs_d Hi_k)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

(* a()[k] <= 4, by assume *)
Lemma step_43 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  a n d A b x k <= 4 ->
  a n d A b x k <= 4.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p258 : ex := (Pow (Add e55 (Opp (Del (0, 4097) (0, 4096)))) 2%nat)%N.
Definition p259 : ex := (Inv (Sum (0, 4102) (Mul (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 0 (1, 4103))))) e55)))%N.
Definition p260 : ex := (Sum (0, 4097) (Mul (Mul p258 (Mul (Inv (Sum (0, 4099) (Mul p161 e55))) p171)) (Mul p259 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 0 (1, 4101))))))))%N.
Definition e85 : ex := (Sum (0, 4096) p260)%N.
(* 0 <= total(total((1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m), by nonnegative *)
Lemma step_44 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= sum n (fun m => sum n (fun l => (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e85.
  exact N1.
Qed.

Definition e86 : ex := (Add e55 (Opp e13))%N.
Definition e87 : ex := (Add e55 (Opp e85))%N.
(* 1 - total(total((1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m) <= 1, by replace *)
Lemma step_45 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  1 - sum n (fun m => sum n (fun l => (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)) <= 1.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e86) by (number_nn).
  upward P2 (cons_nonnegative Ev e86 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e13 e85 _ (fun sv Wv SFv => (step_44 n d A x Hs_n Hs_d)) (nil_replaced Ev rv)) e87 e86.
  equal Q3 e86 e55.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition p264 : ex := (Pow (Add e55 (Opp (Del (0, 20002) (0, 20003)))) 2%nat)%N.
Definition e88 : ex := (Add e55 (Opp (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul p264 p168) (Mul p164 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000)))))))))))%N.
(* total(f(x)[l]**2, l) <= 1 - total(total((1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m), by same *)
Lemma step_46 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => f n d A x l ^ 2)
  <= 1 - sum n (fun m => sum n (fun l => (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equal Q1 e44 e88.
  exact (Req_le _ _ Q1).
Qed.

(* total(f(x)[l]**2, l) <= 1, by transitive *)
Lemma step_47 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => f n d A x l ^ 2) <= 1.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e44 <= den Ev rv e88) by (exact (step_46 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e88 <= den Ev rv e55) by (exact (step_45 n d A x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* b[k] <= 1, by instance *)
Lemma step_48 :
  forall (n : nat) (b : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k1 => b k1) ->
  inner n b ones <= 1 ->
  b k <= 1.
Proof.
  intros n b k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [b] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e41 <= den Ev rv e55) by (exact (step_30 n b k Hs_n Hi_k Hh1 Hh2)).
  exact (P1).
Qed.

(* b[k] <= 1, by discharge *)
Lemma step_49 :
  forall (n : nat) (b : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  b k <= 1.
Proof.
  intros n b k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [b] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e41 <= den Ev rv e55) by (exact (step_48 n b k Hs_n Hi_k Hh1 Hh2)).
  exact (P1).
Qed.

Definition e89 : ex := (V1 1 (0, 4096))%N.
Definition p267 : ex := (Opp (Sum (0, 4096) (Mul p196 e89)))%N.
Definition p268 : ex := (Add e106 p267)%N.
Definition p269 : ex := (Opp p201)%N.
Definition e90 : ex := (Add p268 p269)%N.
Definition p271 : ex := (Add e106 (Opp (Sum (0, 4096) (Mul p196 e13))))%N.
Definition e91 : ex := (Add p271 p269)%N.
Definition p273 : ex := (Add e106 (Opp (Sum (0, 20002) (Mul p168 e13))))%N.
Definition p274 : ex := (Opp p209)%N.
Definition e92 : ex := (Add p273 p274)%N.
Definition e105 : ex := (Add e106 (Opp (Sum (0, 20000) e13)))%N.
Definition e93 : ex := (Add e105 p274)%N.
(* -4*f(x)[k] - total(f(x)[l]*b[l], l) + 2 <= -4*f(x)[k] - total(0, l) + 2, by replace *)
Lemma step_50 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  2 - sum n (fun l => f n d A x l * b l) - 4 * f n d A x k <= 2 - sum n (fun l => 0) - 4 * f n d A x k.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e89 _ (fun sv Wv SFv => (step_19 n b (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e90 e91.
  equal Q2 e92 e93.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e94 : ex := (V1 1 (0, 1))%N.
Definition p279 : ex := (Add e55 p267)%N.
Definition p280 : ex := (Add p279 p269)%N.
Definition e95 : ex := (Add p280 e94)%N.
Definition e96 : ex := (Add p280 e55)%N.
Definition p283 : ex := (Sum (0, 20002) (Mul p168 (V1 1 (0, 20002))))%N.
Definition p284 : ex := (Opp p283)%N.
Definition p285 : ex := (Add e55 p284)%N.
Definition p286 : ex := (Add p285 p274)%N.
Definition e97 : ex := (Add p286 e55)%N.
Definition p288 : ex := (Add e106 p284)%N.
Definition e98 : ex := (Add p288 p274)%N.
(* -4*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + 1 <= -4*f(x)[k] - total(f(x)[l]*b[l], l) + 2, by replace *)
Lemma step_51 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  1 - sum n (fun l => f n d A x l * b l) - 4 * f n d A x k + b k
  <= 2 - sum n (fun l => f n d A x l * b l) - 4 * f n d A x k.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e94 e55 _ (fun sv Wv SFv => (step_49 n b (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e95 e96.
  equal Q2 e97 e98.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p290 : ex := (Pow p203 2%nat)%N.
Definition e99 : ex := (Sum (0, 4103) p290)%N.
Definition p292 : ex := (Add (Add p267 p269) e94)%N.
Definition e100 : ex := (Add p292 e99)%N.
Definition e101 : ex := (Add p292 e55)%N.
Definition p295 : ex := (Add (Add p284 p274) e94)%N.
Definition e102 : ex := (Add p295 e55)%N.
Definition e103 : ex := (Add p286 e94)%N.
(* -4*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + total(f(x)[l]**2, l) <= -4*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + 1, by replace *)
Lemma step_52 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - sum n (fun l => f n d A x l * b l) - 4 * f n d A x k + b k + sum n (fun l => f n d A x l ^ 2)
  <= 1 - sum n (fun l => f n d A x l * b l) - 4 * f n d A x k + b k.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e99 e55 _ (fun sv Wv SFv => (step_47 n d A x Hs_n Hs_d)) (nil_replaced Ev rv)) e100 e101.
  equal Q2 e102 e103.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e104 : ex := (Mul e71 e68)%N.
(* 0 <= 4*f(x)[k], by nonnegative *)
Lemma step_53 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= 4 * f n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e104.
  exact N1.
Qed.

(* 2 - total(0, l) <= 2, by same *)
Lemma step_54 :
  forall (n : nat),
  (0 < n)%nat ->
  2 - sum n (fun l => 0) <= 2.
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  equal Q1 e105 e106.
  exact (Req_le _ _ Q1).
Qed.

Definition p299 : ex := (Mul p195 (Exp (Sum (1, 4097) (Mul (V2 0 (0, 1) (1, 4097)) (V1 0 (1, 4097))))))%N.
Definition e107 : ex := (Mul e71 p299)%N.
Definition p301 : ex := (Add e106 (Opp (Sum (0, 4096) e13)))%N.
Definition e108 : ex := (Add p301 (Opp e107))%N.
Definition e109 : ex := (Add p301 (Opp e13))%N.
Definition e110 : ex := (Add e105 (Opp e13))%N.
(* -4*f(x)[k] - total(0, l) + 2 <= 2 - total(0, l), by replace *)
Lemma step_55 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  2 - sum n (fun l => 0) - 4 * f n d A x k <= 2 - sum n (fun l => 0).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e107 _ (fun sv Wv SFv => (step_53 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e108 e109.
  equal Q2 e110 e105.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= 2, by nonnegative *)
Lemma step_56 :
  0 <= 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e106.
  exact N1.
Qed.

(* 2 <= 4, by assume *)
Lemma step_57 :
  2 <= 4 ->
  2 <= 4.
Proof.
  intros Hh1.
  setting [] [] [] [] [] [].
  exact Hh1.
Qed.

Definition e111 : ex := (Add e71 (Opp e106))%N.
(* 2 <= 4, by discharge *)
Lemma step_58 :
  2 <= 4.
Proof.
  setting [] [] [] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e106) by (exact (step_56)).
  equal Q2 e73 e111.
  assert (P3 : den Ev rv e106 <= den Ev rv e71) by (exact (rearranged (den Ev rv e13) (den Ev rv e106) (den Ev rv e106) (den Ev rv e71) P1 Q2)).
  assert (P4 : den Ev rv e106 <= den Ev rv e71) by (exact (step_57 P3)).
  exact (P4).
Qed.

(* -4*f(x)[k] - total(0, l) + 2 <= 2, by transitive *)
Lemma step_59 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  2 - sum n (fun l => 0) - 4 * f n d A x k <= 2.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e93 <= den Ev rv e105) by (exact (step_55 n d A x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e105 <= den Ev rv e106) by (exact (step_54 n Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e112 : ex := (Add p295 e44)%N.
(* -4*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + total(f(x)[l]**2, l) <= -4*f(x)[k] - total(0, l) + 2, by transitive *)
Lemma step_60 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - sum n (fun l => f n d A x l * b l) - 4 * f n d A x k + b k + sum n (fun l => f n d A x l ^ 2)
  <= 2 - sum n (fun l => 0) - 4 * f n d A x k.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e112 <= den Ev rv e103) by (exact (step_52 n d A b x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e103 <= den Ev rv e98) by (exact (step_51 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e98 <= den Ev rv e93) by (exact (step_50 n d A b x k Hs_n Hs_d Hi_k Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p307 : ex := (Opp p14)%N.
Definition e113 : ex := (Add (Add (Add p9 p307) e41) p15)%N.
Definition e114 : ex := (Add e105 p307)%N.
(* -4*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + total(f(x)[l]**2, l) <= 4, by transitive *)
Lemma step_61 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - sum n (fun l => f n d A x l * b l) - 4 * f n d A x k + b k + sum n (fun l => f n d A x l ^ 2) <= 4.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e113 <= den Ev rv e114) by (exact (step_60 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e114 <= den Ev rv e106) by (exact (step_59 n d A x k Hs_n Hs_d Hi_k)).
  assert (P3 : den Ev rv e106 <= den Ev rv e71) by (exact (step_58)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* -a()[k] <= 4, by assume *)
Lemma step_62 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - a n d A b x k <= 4 ->
  - a n d A b x k <= 4.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e115 : ex := (Add e71 (Opp e112))%N.
Definition p311 : ex := (Add p209 (Opp e94))%N.
Definition p312 : ex := (Mul (Add (Opp (Pow (Sqrt e44) 2%nat)) p283) e55)%N.
Definition e121 : ex := (Add p311 p312)%N.
Definition e117 : ex := (Opp e121)%N.
Definition e116 : ex := (Add e71 (Opp e117))%N.
(* -a()[k] <= 4, by discharge *)
Lemma step_63 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - a n d A b x k <= 4.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e112 <= den Ev rv e71) by (exact (step_61 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  equal Q2 e115 e116.
  assert (P3 : den Ev rv e117 <= den Ev rv e71) by (exact (rearranged (den Ev rv e112) (den Ev rv e71) (den Ev rv e117) (den Ev rv e71) P1 Q2)).
  assert (P4 : den Ev rv e117 <= den Ev rv e71) by (exact (step_62 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p316 : ex := (Add (Opp e94) p208)%N.
Definition p317 : ex := (Add p316 p209)%N.
Definition e118 : ex := (Add p317 p283)%N.
Definition e119 : ex := (Add e71 (Opp e118))%N.
Definition e120 : ex := (Add e71 e117)%N.
(* a()[k] <= 4, by discharge *)
Lemma step_64 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  a n d A b x k <= 4.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e118 <= den Ev rv e71) by (exact (step_42 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  equal Q2 e119 e120.
  assert (P3 : den Ev rv e121 <= den Ev rv e71) by (exact (rearranged (den Ev rv e118) (den Ev rv e71) (den Ev rv e121) (den Ev rv e71) P1 Q2)).
  assert (P4 : den Ev rv e121 <= den Ev rv e71) by (exact (step_43 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p321 : ex := (Add p14 (Opp e41))%N.
Definition p322 : ex := (Mul (Add p16 p8) e55)%N.
Definition e122 : ex := (Add p321 p322)%N.
Definition e123 : ex := (Opp e122)%N.
Definition e124 : ex := (Abs e122)%N.
(* absolute(a()[k]) <= 4, by absolute below *)
Lemma step_65 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  Rabs (a n d A b x k) <= 4.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e122 <= den Ev rv e71) by (exact (step_64 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e123 <= den Ev rv e71) by (exact (step_63 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e124 <= den Ev rv e71) by (exact (absolute_below (den Ev rv e122) (den Ev rv e71) P1 P2)).
  exact (P3).
Qed.

(* 0 <= 2*f(x)[l], by nonnegative *)
Lemma step_66 :
  forall (n d : nat) (A : mat) (x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  0 <= 2 * f n d A x l.
Proof.
  intros n d A x l Hs_n Hs_d Hi_l.
  setting [n; d] [] [x] [A] [((0%N, 1%N), l)] [].
  nonnegative N1 (nil_nonnegative Ev) e125.
  exact N1.
Qed.

Definition p326 : ex := (Opp e125)%N.
Definition e126 : ex := (Add e55 p326)%N.
(* 1 - 2*f(x)[l] <= 1, by replace *)
Lemma step_67 :
  forall (n d : nat) (A : mat) (x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  1 - 2 * f n d A x l <= 1.
Proof.
  intros n d A x l Hs_n Hs_d Hi_l.
  setting [n; d] [] [x] [A] [((0%N, 1%N), l)] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e86) by (number_nn).
  upward P2 (cons_nonnegative Ev e86 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e13 e125 _ (fun sv Wv SFv => (step_66 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e126 e86.
  equal Q3 e86 e55.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition e127 : ex := (Add p326 e94)%N.
Definition e128 : ex := (Add p326 e55)%N.
Definition p330 : ex := (Opp p240)%N.
Definition e129 : ex := (Add p330 e55)%N.
Definition e130 : ex := (Add e55 p330)%N.
(* -2*f(x)[l] + b[l] <= 1 - 2*f(x)[l], by replace *)
Lemma step_68 :
  forall (n d : nat) (A : mat) (b x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - (2 * f n d A x l) + b l <= 1 - 2 * f n d A x l.
Proof.
  intros n d A b x l Hs_n Hs_d Hi_l Hh1 Hh2.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), l)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e94 e55 _ (fun sv Wv SFv => (step_30 n b (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e127 e128.
  equal Q2 e129 e130.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= 1, by nonnegative *)
Lemma step_69 :
  0 <= 1.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e55.
  exact N1.
Qed.

(* 1 <= 2, by assume *)
Lemma step_70 :
  1 <= 2 ->
  1 <= 2.
Proof.
  intros Hh1.
  setting [] [] [] [] [] [].
  exact Hh1.
Qed.

Definition e131 : ex := (Add e106 (Opp e55))%N.
(* 1 <= 2, by discharge *)
Lemma step_71 :
  1 <= 2.
Proof.
  setting [] [] [] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e55) by (exact (step_69)).
  equal Q2 e86 e131.
  assert (P3 : den Ev rv e55 <= den Ev rv e106) by (exact (rearranged (den Ev rv e13) (den Ev rv e55) (den Ev rv e55) (den Ev rv e106) P1 Q2)).
  assert (P4 : den Ev rv e55 <= den Ev rv e106) by (exact (step_70 P3)).
  exact (P4).
Qed.

Definition p334 : ex := (Opp e138)%N.
Definition e132 : ex := (Add p334 e41)%N.
Definition e133 : ex := (Add e55 p334)%N.
(* -2*f(x)[l] + b[l] <= 1, by transitive *)
Lemma step_72 :
  forall (n d : nat) (A : mat) (b x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - (2 * f n d A x l) + b l <= 1.
Proof.
  intros n d A b x l Hs_n Hs_d Hi_l Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e132 <= den Ev rv e133) by (exact (step_68 n d A b x l Hs_n Hs_d Hi_l Hh1 Hh2)).
  assert (P2 : den Ev rv e133 <= den Ev rv e55) by (exact (step_67 n d A x l Hs_n Hs_d Hi_l)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* -2*f(x)[l] + b[l] <= 2, by transitive *)
Lemma step_73 :
  forall (n d : nat) (A : mat) (b x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - (2 * f n d A x l) + b l <= 2.
Proof.
  intros n d A b x l Hs_n Hs_d Hi_l Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e132 <= den Ev rv e55) by (exact (step_72 n d A b x l Hs_n Hs_d Hi_l Hh1 Hh2)).
  assert (P2 : den Ev rv e55 <= den Ev rv e106) by (exact (step_71)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* epsilon()[l] <= 2, by assume *)
Lemma step_74 :
  forall (n d : nat) (A : mat) (b x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  epsilon n d A b x l <= 2 ->
  epsilon n d A b x l <= 2.
Proof.
  intros n d A b x l Hs_n Hs_d Hi_l Hh1.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

(* 2*f(x)[l] <= 2, by replace *)
Lemma step_75 :
  forall (n d : nat) (A : mat) (x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  2 * f n d A x l <= 2.
Proof.
  intros n d A x l Hs_n Hs_d Hi_l.
  setting [n; d] [] [x] [A] [((0%N, 1%N), l)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e68 e55 _ (fun sv Wv SFv => (step_35 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e125 e134.
  equal Q2 e134 e106.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p337 : ex := (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 1 (1, 4098)))))%N.
Definition p338 : ex := (Mul e106 (Mul (Inv (Sum (0, 4097) (Mul p337 e55))) (Exp (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) (V1 1 (1, 4096)))))))%N.
Definition e135 : ex := (Add (Opp e41) p338)%N.
Definition e136 : ex := (Add (Opp e13) p338)%N.
Definition e137 : ex := (Add (Opp e13) e138)%N.
(* 2*f(x)[l] - b[l] <= 2*f(x)[l], by replace *)
Lemma step_76 :
  forall (n d : nat) (A : mat) (b x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  - b l + 2 * f n d A x l <= 2 * f n d A x l.
Proof.
  intros n d A b x l Hs_n Hs_d Hi_l Hh1.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), l)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e41 _ (fun sv Wv SFv => (step_19 n b (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1)) (nil_replaced Ev rv)) e135 e136.
  equal Q2 e137 e138.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e139 : ex := (Add (Opp e41) e138)%N.
(* 2*f(x)[l] - b[l] <= 2, by transitive *)
Lemma step_77 :
  forall (n d : nat) (A : mat) (b x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  - b l + 2 * f n d A x l <= 2.
Proof.
  intros n d A b x l Hs_n Hs_d Hi_l Hh1.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e139 <= den Ev rv e138) by (exact (step_76 n d A b x l Hs_n Hs_d Hi_l Hh1)).
  assert (P2 : den Ev rv e138 <= den Ev rv e106) by (exact (step_75 n d A x l Hs_n Hs_d Hi_l)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* -epsilon()[l] <= 2, by assume *)
Lemma step_78 :
  forall (n d : nat) (A : mat) (b x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  - epsilon n d A b x l <= 2 ->
  - epsilon n d A b x l <= 2.
Proof.
  intros n d A b x l Hs_n Hs_d Hi_l Hh1.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

Definition e140 : ex := (Add e106 (Opp e139))%N.
Definition e145 : ex := (Add e41 p27)%N.
Definition e142 : ex := (Opp e145)%N.
Definition e141 : ex := (Add e106 (Opp e142))%N.
(* -epsilon()[l] <= 2, by discharge *)
Lemma step_79 :
  forall (n d : nat) (A : mat) (b x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  - epsilon n d A b x l <= 2.
Proof.
  intros n d A b x l Hs_n Hs_d Hi_l Hh1.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e139 <= den Ev rv e106) by (exact (step_77 n d A b x l Hs_n Hs_d Hi_l Hh1)).
  equal Q2 e140 e141.
  assert (P3 : den Ev rv e142 <= den Ev rv e106) by (exact (rearranged (den Ev rv e139) (den Ev rv e106) (den Ev rv e142) (den Ev rv e106) P1 Q2)).
  assert (P4 : den Ev rv e142 <= den Ev rv e106) by (exact (step_78 n d A b x l Hs_n Hs_d Hi_l P3)).
  exact (P4).
Qed.

Definition e143 : ex := (Add e106 (Opp e132))%N.
Definition e144 : ex := (Add e106 e142)%N.
(* epsilon()[l] <= 2, by discharge *)
Lemma step_80 :
  forall (n d : nat) (A : mat) (b x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  epsilon n d A b x l <= 2.
Proof.
  intros n d A b x l Hs_n Hs_d Hi_l Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e132 <= den Ev rv e106) by (exact (step_73 n d A b x l Hs_n Hs_d Hi_l Hh1 Hh2)).
  equal Q2 e143 e144.
  assert (P3 : den Ev rv e145 <= den Ev rv e106) by (exact (rearranged (den Ev rv e132) (den Ev rv e106) (den Ev rv e145) (den Ev rv e106) P1 Q2)).
  assert (P4 : den Ev rv e145 <= den Ev rv e106) by (exact (step_74 n d A b x l Hs_n Hs_d Hi_l P3)).
  exact (P4).
Qed.

Definition e146 : ex := (Abs e145)%N.
(* absolute(epsilon()[l]) <= 2, by absolute below *)
Lemma step_81 :
  forall (n d : nat) (A : mat) (b x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  Rabs (epsilon n d A b x l) <= 2.
Proof.
  intros n d A b x l Hs_n Hs_d Hi_l Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e145 <= den Ev rv e106) by (exact (step_80 n d A b x l Hs_n Hs_d Hi_l Hh1 Hh2)).
  assert (P2 : den Ev rv e142 <= den Ev rv e106) by (exact (step_79 n d A b x l Hs_n Hs_d Hi_l Hh1)).
  assert (P3 : den Ev rv e146 <= den Ev rv e106) by (exact (absolute_below (den Ev rv e145) (den Ev rv e106) P1 P2)).
  exact (P3).
Qed.

Definition p350 : ex := (Mul e106 p178)%N.
Definition e147 : ex := (Add (Add p177 p350) p180)%N.
Definition e148 : ex := (Add (Add p182 p350) p180)%N.
(* 2*f(x)[k] + total(f(x)[l], l) - total(f(x)[l]**2, l) <= -f(x)[k]**2 + 2*f(x)[k] + total(f(x)[l], l), by replace *)
Lemma step_82 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - sum n (fun l => f n d A x l ^ 2) + 2 * f n d A x k + sum n (fun l => f n d A x l)
  <= - (f n d A x k ^ 2) + 2 * f n d A x k + sum n (fun l => f n d A x l).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e45 e46 _ (fun sv Wv SFv => (step_23 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e147 e148.
  exact (P1).
Qed.

Definition p353 : ex := (Mul e106 p200)%N.
Definition p354 : ex := (Add p199 p353)%N.
Definition e149 : ex := (Add p354 p204)%N.
Definition e150 : ex := (Add p354 p206)%N.
Definition p357 : ex := (Add p208 p240)%N.
Definition e151 : ex := (Add p357 p211)%N.
Definition e152 : ex := (Add p357 e65)%N.
(* 2*f(x)[k] + total(f(x)[l]*b[l], l) - total(f(x)[l]**2, l) <= 2*f(x)[k] + total(f(x)[l], l) - total(f(x)[l]**2, l), by replace *)
Lemma step_83 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - sum n (fun l => f n d A x l ^ 2) + 2 * f n d A x k + sum n (fun l => f n d A x l * b l)
  <= - sum n (fun l => f n d A x l ^ 2) + 2 * f n d A x k + sum n (fun l => f n d A x l).
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e56 e55 _ (fun sv Wv SFv => (step_30 n b (sv (0%N, 4103%N)) Hs_n (Wv (0%N, 4103%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e149 e150.
  equal Q2 e151 e152.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e153 : ex := (Add (Add p216 p149) p218)%N.
Definition e154 : ex := (Add (Add p220 p149) p218)%N.
Definition e155 : ex := (Add (Add p223 e138) p8)%N.
Definition p363 : ex := (Add p222 e138)%N.
Definition e156 : ex := (Add p363 p8)%N.
(* 2*f(x)[k] - b[k] + total(f(x)[l]*b[l], l) - total(f(x)[l]**2, l) <= 2*f(x)[k] + total(f(x)[l]*b[l], l) - total(f(x)[l]**2, l), by replace *)
Lemma step_84 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  - b k - sum n (fun l => f n d A x l ^ 2) + 2 * f n d A x k + sum n (fun l => f n d A x l * b l)
  <= - sum n (fun l => f n d A x l ^ 2) + 2 * f n d A x k + sum n (fun l => f n d A x l * b l).
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e41 _ (fun sv Wv SFv => (step_21 n b (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1)) (nil_replaced Ev rv)) e153 e154.
  equal Q2 e155 e156.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 2 - (1 - f(x)[k])**2 <= 2, by replace *)
Lemma step_85 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  2 - (1 - f n d A x k) ^ 2 <= 2.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e73) by (number_nn).
  upward P2 (cons_nonnegative Ev e73 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e13 e72 _ (fun sv Wv SFv => (step_38 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e157 e73.
  equal Q3 e73 e106.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition e158 : ex := (Add (Add p243 p240) e65)%N.
(* -f(x)[k]**2 + 2*f(x)[k] + total(f(x)[l], l) <= 2 - (1 - f(x)[k])**2, by same *)
Lemma step_86 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - (f n d A x k ^ 2) + 2 * f n d A x k + sum n (fun l => f n d A x l) <= 2 - (1 - f n d A x k) ^ 2.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  equal Q1 e158 e159.
  exact (Req_le _ _ Q1).
Qed.

Definition e160 : ex := (Add (Add p248 e138) p8)%N.
Definition e161 : ex := (Add p363 p250)%N.
Definition e162 : ex := (Add (Add p252 e138) p250)%N.
(* 2*f(x)[k] - b[k] + total(f(x)[l]*b[l], l) - total(f(x)[l]**2, l) <= -f(x)[k]**2 + 2*f(x)[k] + total(f(x)[l], l), by transitive *)
Lemma step_87 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - b k - sum n (fun l => f n d A x l ^ 2) + 2 * f n d A x k + sum n (fun l => f n d A x l * b l)
  <= - (f n d A x k ^ 2) + 2 * f n d A x k + sum n (fun l => f n d A x l).
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e160 <= den Ev rv e156) by (exact (step_84 n d A b x k Hs_n Hs_d Hi_k Hh1)).
  assert (P2 : den Ev rv e156 <= den Ev rv e161) by (exact (step_83 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e161 <= den Ev rv e162) by (exact (step_82 n d A x k Hs_n Hs_d Hi_k)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* 2*f(x)[k] - b[k] + total(f(x)[l]*b[l], l) - total(f(x)[l]**2, l) <= 2, by transitive *)
Lemma step_88 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - b k - sum n (fun l => f n d A x l ^ 2) + 2 * f n d A x k + sum n (fun l => f n d A x l * b l) <= 2.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e160 <= den Ev rv e162) by (exact (step_87 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e162 <= den Ev rv e163) by (exact (step_86 n d A x k Hs_n Hs_d Hi_k)).
  assert (P3 : den Ev rv e163 <= den Ev rv e106) by (exact (step_85 n d A x k Hs_n Hs_d Hi_k)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* rho()[k] <= 2, by assume *)
Lemma step_89 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  rho n d A b x k <= 2 ->
  rho n d A b x k <= 2.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p369 : ex := (Opp p353)%N.
Definition e164 : ex := (Add p268 p369)%N.
Definition e165 : ex := (Add p271 p369)%N.
Definition e166 : ex := (Add p273 p330)%N.
Definition e167 : ex := (Add e105 p330)%N.
(* -2*f(x)[k] - total(f(x)[l]*b[l], l) + 2 <= -2*f(x)[k] - total(0, l) + 2, by replace *)
Lemma step_90 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  2 - sum n (fun l => f n d A x l * b l) - 2 * f n d A x k <= 2 - sum n (fun l => 0) - 2 * f n d A x k.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e89 _ (fun sv Wv SFv => (step_19 n b (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e164 e165.
  equal Q2 e166 e167.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p374 : ex := (Add p279 p369)%N.
Definition e168 : ex := (Add p374 e94)%N.
Definition e169 : ex := (Add p374 e55)%N.
Definition p377 : ex := (Add p285 p330)%N.
Definition e170 : ex := (Add p377 e55)%N.
Definition e171 : ex := (Add p288 p330)%N.
(* -2*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + 1 <= -2*f(x)[k] - total(f(x)[l]*b[l], l) + 2, by replace *)
Lemma step_91 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  1 - sum n (fun l => f n d A x l * b l) - 2 * f n d A x k + b k
  <= 2 - sum n (fun l => f n d A x l * b l) - 2 * f n d A x k.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e94 e55 _ (fun sv Wv SFv => (step_49 n b (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e168 e169.
  equal Q2 e170 e171.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p380 : ex := (Add (Add p267 p369) e94)%N.
Definition e172 : ex := (Add p380 e99)%N.
Definition e173 : ex := (Add p380 e55)%N.
Definition p383 : ex := (Add (Add p284 p330) e94)%N.
Definition e174 : ex := (Add p383 e55)%N.
Definition e175 : ex := (Add p377 e94)%N.
(* -2*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + total(f(x)[l]**2, l) <= -2*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + 1, by replace *)
Lemma step_92 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - sum n (fun l => f n d A x l * b l) - 2 * f n d A x k + b k + sum n (fun l => f n d A x l ^ 2)
  <= 1 - sum n (fun l => f n d A x l * b l) - 2 * f n d A x k + b k.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e99 e55 _ (fun sv Wv SFv => (step_47 n d A x Hs_n Hs_d)) (nil_replaced Ev rv)) e172 e173.
  equal Q2 e174 e175.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= 2*f(x)[k], by nonnegative *)
Lemma step_93 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= 2 * f n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e125.
  exact N1.
Qed.

Definition e176 : ex := (Mul e106 p299)%N.
Definition e177 : ex := (Add p301 (Opp e176))%N.
(* -2*f(x)[k] - total(0, l) + 2 <= 2 - total(0, l), by replace *)
Lemma step_94 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  2 - sum n (fun l => 0) - 2 * f n d A x k <= 2 - sum n (fun l => 0).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e176 _ (fun sv Wv SFv => (step_93 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e177 e109.
  equal Q2 e110 e105.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* -2*f(x)[k] - total(0, l) + 2 <= 2, by transitive *)
Lemma step_95 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  2 - sum n (fun l => 0) - 2 * f n d A x k <= 2.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e167 <= den Ev rv e105) by (exact (step_94 n d A x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e105 <= den Ev rv e106) by (exact (step_54 n Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e178 : ex := (Add p383 e44)%N.
(* -2*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + total(f(x)[l]**2, l) <= -2*f(x)[k] - total(0, l) + 2, by transitive *)
Lemma step_96 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - sum n (fun l => f n d A x l * b l) - 2 * f n d A x k + b k + sum n (fun l => f n d A x l ^ 2)
  <= 2 - sum n (fun l => 0) - 2 * f n d A x k.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e178 <= den Ev rv e175) by (exact (step_92 n d A b x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e175 <= den Ev rv e171) by (exact (step_91 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e171 <= den Ev rv e167) by (exact (step_90 n d A b x k Hs_n Hs_d Hi_k Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e179 : ex := (Add (Add (Add p9 p334) e41) p15)%N.
Definition e180 : ex := (Add e105 p334)%N.
(* -2*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + total(f(x)[l]**2, l) <= 2, by transitive *)
Lemma step_97 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - sum n (fun l => f n d A x l * b l) - 2 * f n d A x k + b k + sum n (fun l => f n d A x l ^ 2) <= 2.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e179 <= den Ev rv e180) by (exact (step_96 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e180 <= den Ev rv e106) by (exact (step_95 n d A x k Hs_n Hs_d Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* -rho()[k] <= 2, by assume *)
Lemma step_98 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - rho n d A b x k <= 2 ->
  - rho n d A b x k <= 2.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e181 : ex := (Add e106 (Opp e178))%N.
Definition p392 : ex := (Add p240 (Opp e94))%N.
Definition e187 : ex := (Add p392 p312)%N.
Definition e183 : ex := (Opp e187)%N.
Definition e182 : ex := (Add e106 (Opp e183))%N.
(* -rho()[k] <= 2, by discharge *)
Lemma step_99 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - rho n d A b x k <= 2.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e178 <= den Ev rv e106) by (exact (step_97 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  equal Q2 e181 e182.
  assert (P3 : den Ev rv e183 <= den Ev rv e106) by (exact (rearranged (den Ev rv e178) (den Ev rv e106) (den Ev rv e183) (den Ev rv e106) P1 Q2)).
  assert (P4 : den Ev rv e183 <= den Ev rv e106) by (exact (step_98 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p396 : ex := (Add p316 p240)%N.
Definition e184 : ex := (Add p396 p283)%N.
Definition e185 : ex := (Add e106 (Opp e184))%N.
Definition e186 : ex := (Add e106 e183)%N.
(* rho()[k] <= 2, by discharge *)
Lemma step_100 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  rho n d A b x k <= 2.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e184 <= den Ev rv e106) by (exact (step_88 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  equal Q2 e185 e186.
  assert (P3 : den Ev rv e187 <= den Ev rv e106) by (exact (rearranged (den Ev rv e184) (den Ev rv e106) (den Ev rv e187) (den Ev rv e106) P1 Q2)).
  assert (P4 : den Ev rv e187 <= den Ev rv e106) by (exact (step_89 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p400 : ex := (Add e138 (Opp e41))%N.
Definition e188 : ex := (Add p400 p322)%N.
Definition e189 : ex := (Opp e188)%N.
Definition e190 : ex := (Abs e188)%N.
(* absolute(rho()[k]) <= 2, by absolute below *)
Lemma step_101 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  Rabs (rho n d A b x k) <= 2.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e188 <= den Ev rv e106) by (exact (step_100 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e189 <= den Ev rv e106) by (exact (step_99 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e190 <= den Ev rv e106) by (exact (absolute_below (den Ev rv e188) (den Ev rv e106) P1 P2)).
  exact (P3).
Qed.

Definition p404 : ex := (Inv (Sum (0, 4123) (Mul (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4123) (1, 4124)) (V1 1 (1, 4124))))) e55)))%N.
Definition p405 : ex := (Inv (Sum (0, 4127) (Mul p116 e55)))%N.
Definition p406 : ex := (Add (Add (Mul e106 (Mul p404 (Exp (Sum (1, 4122) (Mul (V2 0 (0, 4097) (1, 4122)) (V1 1 (1, 4122))))))) (Opp (V1 3 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4125) (Pow (Mul p405 p113) 2%nat))) 2%nat)) (Sum (0, 4129) (Mul (Mul (Inv (Sum (0, 4131) (Mul p62 e55))) p59) (V1 3 (0, 4129))))) e55))%N.
Definition e191 : ex := (Abs p406)%N.
Definition p408 : ex := (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 1 (1, 4103)))))%N.
Definition p409 : ex := (Mul (Inv (Sum (0, 4104) (Mul (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105))))) e55))) p408)%N.
Definition p410 : ex := (Mul (Opp (Sum (0, 4102) (Mul p409 (V1 2 (0, 4102))))) e55)%N.
Definition p411 : ex := (Add (V1 2 (0, 4096)) p410)%N.
Definition e238 : ex := (Abs p411)%N.
Definition p413 : ex := (Mul e106 e238)%N.
Definition p414 : ex := (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 1 (1, 4109)))))%N.
Definition p415 : ex := (Add (V1 2 (0, 4097)) (Mul (Opp (Sum (0, 4106) (Mul (Mul (Inv (Sum (0, 4108) (Mul p414 e55))) (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 1 (1, 4107)))))) (V1 2 (0, 4106))))) e55))%N.
Definition e243 : ex := (Abs p415)%N.
Definition p417 : ex := (Mul p81 (Add p413 (Mul e71 e243)))%N.
Definition p418 : ex := (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 1 (1, 4113)))))%N.
Definition p419 : ex := (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 1 (1, 4111)))))%N.
Definition p420 : ex := (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4114) (1, 4115)) (V1 1 (1, 4115)))))%N.
Definition p421 : ex := (Mul (Add (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4110) (Mul (Mul (Inv (Sum (0, 4112) (Mul p418 e55))) p419) (V1 0 (0, 4110))))) e55)) 2%nat) (Pow (Add e39 (Mul (Opp (Sum (0, 4114) (Mul (Mul p155 p420) (V1 0 (0, 4114))))) e55)) 2%nat)) (Abs (Add (V1 2 (0, 4096)) (Mul (Opp (Sum (0, 4118) (Mul p156 (V1 2 (0, 4118))))) e55))))%N.
Definition p422 : ex := (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 1 (1, 4135))))) e55)))%N.
Definition p423 : ex := (Mul p422 (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4097) (1, 4133)) (V1 1 (1, 4133))))))%N.
Definition p424 : ex := (Mul p64 (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4096) (1, 4136)) (V1 1 (1, 4136))))))%N.
Definition e192 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p417 (Mul p421 e191)) p423) p424)))%N.
Definition e193 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p417 (Mul p421 e106)) p423) p424)))%N.
Definition p427 : ex := (Add (V1 0 (0, 20003)) p10)%N.
Definition p428 : ex := (Pow p427 2%nat)%N.
Definition p429 : ex := (Abs (Add (V1 2 (0, 20004)) p46))%N.
Definition p430 : ex := (Mul e106 p429)%N.
Definition p431 : ex := (Mul e71 (Abs (Add (V1 2 (0, 20003)) p46)))%N.
Definition p432 : ex := (Mul p428 (Add p430 p431))%N.
Definition p433 : ex := (Add (V1 0 (0, 20004)) p10)%N.
Definition p434 : ex := (Add p428 (Pow p433 2%nat))%N.
Definition p435 : ex := (Mul p434 p429)%N.
Definition p436 : ex := (Mul p6 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p437 : ex := (Mul p6 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition e194 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p432 (Mul p435 e106)) p436) p437)))%N.
Definition p439 : ex := (Mul e106 p434)%N.
Definition p440 : ex := (Mul p439 p429)%N.
Definition e195 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p432 p440) p436) p437)))%N.
(* total(total((v_bar()[k]**2*(2*absolute(g_bar()[l]) + 4*absolute(g_bar()[k])) + (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])*absolute(rho()[k]))*f(x)[k]*f(x)[l], k), l) <= total(total((v_bar()[k]**2*(2*absolute(g_bar()[l]) + 4*absolute(g_bar()[k])) + 2*((v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])))*f(x)[k]*f(x)[l], k), l), by replace *)
Lemma step_102 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (2 * Rabs (g_bar n d A g x l) + 4 * Rabs (g_bar n d A g x k)) + (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l) * Rabs (rho n d A b x k)) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (2 * Rabs (g_bar n d A g x l) + 4 * Rabs (g_bar n d A g x k)) + 2 * (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l)) * f n d A x k * f n d A x l)).
Proof.
  intros n d A b g v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; g; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e191 e106 _ (fun sv Wv SFv => (step_101 n d A b x (sv (0%N, 4097%N)) Hs_n Hs_d (Wv (0%N, 4097%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e192 e193.
  equal Q2 e194 e195.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p442 : ex := (Add (V1 3 (0, 4096)) (Mul (Opp e106) (Mul p85 (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4096) (1, 4106)) (V1 1 (1, 4106))))))))%N.
Definition e196 : ex := (Abs p442)%N.
Definition p444 : ex := (Mul e71 (Abs (Add (V1 2 (0, 4097)) p410)))%N.
Definition p445 : ex := (Abs (Add (V1 2 (0, 4096)) (Mul (Opp p89) e55)))%N.
Definition p446 : ex := (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 1 (1, 4120)))))%N.
Definition p447 : ex := (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4117) (1, 4118)) (V1 1 (1, 4118)))))%N.
Definition p448 : ex := (Exp (Sum (1, 4122) (Mul (V2 0 (0, 4121) (1, 4122)) (V1 1 (1, 4122)))))%N.
Definition p449 : ex := (Sum (0, 4132) (Mul (Mul p422 (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4132) (1, 4133)) (V1 1 (1, 4133)))))) (V1 3 (0, 4132))))%N.
Definition p450 : ex := (Mul (Mul (Add (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4113) (Mul p94 (V1 0 (0, 4113))))) e55)) 2%nat) (Pow (Add e39 (Mul (Opp (Sum (0, 4117) (Mul (Mul (Inv (Sum (0, 4119) (Mul p446 e55))) p447) (V1 0 (0, 4117))))) e55)) 2%nat)) (Abs (Add (V1 2 (0, 4096)) (Mul (Opp (Sum (0, 4121) (Mul (Mul p404 p448) (V1 2 (0, 4121))))) e55)))) (Abs (Add (Add (Mul e106 (Mul p56 (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4097) (1, 4125)) (V1 1 (1, 4125))))))) (Opp (V1 3 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4128) (Pow p133 2%nat))) 2%nat)) p449) e55))))%N.
Definition p451 : ex := (Mul p64 (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4097) (1, 4136)) (V1 1 (1, 4136))))))%N.
Definition p452 : ex := (Mul p119 (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4096) (1, 4139)) (V1 1 (1, 4139))))))%N.
Definition e197 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add p444 (Mul e196 p445))) p450) p451) p452)))%N.
Definition e198 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add p444 (Mul e106 p445))) p450) p451) p452)))%N.
Definition p455 : ex := (Mul e106 p436)%N.
Definition p456 : ex := (Mul p435 (Abs (Add (Add p455 (Opp (V1 3 (0, 20003)))) p50)))%N.
Definition e199 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p428 (Add p431 p430)) p456) p436) p437)))%N.
Definition e200 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p432 p456) p436) p437)))%N.
(* total(total((v_bar()[k]**2*(4*absolute(g_bar()[k]) + absolute(epsilon()[l])*absolute(g_bar()[l])) + (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])*absolute(rho()[k]))*f(x)[k]*f(x)[l], k), l) <= total(total((v_bar()[k]**2*(2*absolute(g_bar()[l]) + 4*absolute(g_bar()[k])) + (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])*absolute(rho()[k]))*f(x)[k]*f(x)[l], k), l), by replace *)
Lemma step_103 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (4 * Rabs (g_bar n d A g x k) + Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l)) + (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l) * Rabs (rho n d A b x k)) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (2 * Rabs (g_bar n d A g x l) + 4 * Rabs (g_bar n d A g x k)) + (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l) * Rabs (rho n d A b x k)) * f n d A x k * f n d A x l)).
Proof.
  intros n d A b g v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; g; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e196 e106 _ (fun sv Wv SFv => (step_81 n d A b x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e197 e198.
  equal Q2 e199 e200.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p459 : ex := (Add (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4124) (Mul p58 (V1 0 (0, 4124))))) e55)) 2%nat) (Pow (Add e39 (Mul (Opp (Sum (0, 4128) (Mul p133 (V1 0 (0, 4128))))) e55)) 2%nat))%N.
Definition p460 : ex := (Add (V1 3 (0, 4096)) (Mul (Opp p449) e55))%N.
Definition p461 : ex := (Add (Add (Mul e106 p451) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4139) (Pow p66 2%nat))) 2%nat)) (Sum (0, 4143) (Mul p68 (V1 2 (0, 4143))))) e55))%N.
Definition p462 : ex := (Mul (Mul p459 (Abs p460)) (Abs p461))%N.
Definition p463 : ex := (Mul p121 (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4097) (1, 4147)) (V1 1 (1, 4147))))))%N.
Definition p464 : ex := (Mul (Inv (Sum (0, 4151) (Mul p72 e55))) (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4096) (1, 4150)) (V1 1 (1, 4150))))))%N.
Definition e202 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p107 p462) p463) p464)))%N.
Definition e203 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add (Mul e71 p96) p106)) p462) p463) p464)))%N.
(* total(total((v_bar()[k]**2*(absolute(a()[k])*absolute(g_bar()[k]) + absolute(epsilon()[l])*absolute(g_bar()[l])) + (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])*absolute(rho()[k]))*f(x)[k]*f(x)[l], k), l) <= total(total((v_bar()[k]**2*(4*absolute(g_bar()[k]) + absolute(epsilon()[l])*absolute(g_bar()[l])) + (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])*absolute(rho()[k]))*f(x)[k]*f(x)[l], k), l), by replace *)
Lemma step_104 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (Rabs (a n d A b x k) * Rabs (g_bar n d A g x k) + Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l)) + (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l) * Rabs (rho n d A b x k)) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (4 * Rabs (g_bar n d A g x k) + Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l)) + (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l) * Rabs (rho n d A b x k)) * f n d A x k * f n d A x l)).
Proof.
  intros n d A b g v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e201 e71 _ (fun sv Wv SFv => (step_65 n d A b x (sv (0%N, 4097%N)) Hs_n Hs_d (Wv (0%N, 4097%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e202 e203.
  exact (P1).
Qed.

Definition p467 : ex := (Mul p460 p461)%N.
Definition e204 : ex := (Abs p467)%N.
Definition p469 : ex := (Abs (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4147) (Mul p71 (V1 3 (0, 4147))))) e55)))%N.
Definition p470 : ex := (Abs (Add (Add (Mul e106 (Mul p123 (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4097) (1, 4151)) (V1 1 (1, 4151))))))) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4154) (Pow p137 2%nat))) 2%nat)) (Sum (0, 4158) (Mul p138 (V1 2 (0, 4158))))) e55)))%N.
Definition e205 : ex := (Mul p469 p470)%N.
Definition e206 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p107 (Mul p459 e204)) p140) p141)))%N.
Definition e207 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p107 (Mul p459 e205)) p140) p141)))%N.
Definition p474 : ex := (Add (Add (Mul e71 p436) (Opp (V1 2 (0, 20003)))) p18)%N.
Definition p475 : ex := (Mul (Opp p49) e55)%N.
Definition p476 : ex := (Add (V1 3 (0, 20003)) p475)%N.
Definition p477 : ex := (Abs p476)%N.
Definition p478 : ex := (Mul (Abs p474) p477)%N.
Definition p479 : ex := (Add (V1 2 (0, 20004)) (Mul (Opp e106) p437))%N.
Definition p480 : ex := (Add (V1 3 (0, 20004)) p475)%N.
Definition p481 : ex := (Abs p480)%N.
Definition p482 : ex := (Mul (Abs p479) p481)%N.
Definition p483 : ex := (Mul p428 (Add p478 p482))%N.
Definition p484 : ex := (Add (Add p455 (Opp (V1 2 (0, 20003)))) p18)%N.
Definition p485 : ex := (Abs p484)%N.
Definition e208 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p483 (Mul p434 (Mul p481 p485))) p436) p437)))%N.
Definition p487 : ex := (Mul (Mul p434 p481) p485)%N.
Definition e209 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p483 p487) p436) p437)))%N.
(* total(total((v_bar()[k]**2*(absolute(a()[k])*absolute(g_bar()[k]) + absolute(epsilon()[l])*absolute(g_bar()[l])) + (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l]*rho()[k]))*f(x)[k]*f(x)[l], k), l) <= total(total((v_bar()[k]**2*(absolute(a()[k])*absolute(g_bar()[k]) + absolute(epsilon()[l])*absolute(g_bar()[l])) + (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])*absolute(rho()[k]))*f(x)[k]*f(x)[l], k), l), by replace *)
Lemma step_105 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (Rabs (a n d A b x k) * Rabs (g_bar n d A g x k) + Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l)) + (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l * rho n d A b x k)) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (Rabs (a n d A b x k) * Rabs (g_bar n d A g x k) + Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l)) + (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l) * Rabs (rho n d A b x k)) * f n d A x k * f n d A x l)).
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e204 e205 _ (fun sv Wv SFv => (step_15 n d A b g x (sv (0%N, 4097%N)) (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4097%N)) (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e206 e207.
  equal Q2 e208 e209.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e211 : ex := (Add e55 e55)%N.
Definition e212 : ex := (Add e55 e210)%N.
(* total(f(x)[l]**2, l) + 1 <= 2, by replace *)
Lemma step_106 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  1 + sum n (fun l => f n d A x l ^ 2) <= 2.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e211) by (number_nn).
  upward P2 (cons_nonnegative Ev e211 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e210 e55 _ (fun sv Wv SFv => (step_47 n d A x Hs_n Hs_d)) (nil_replaced Ev rv)) e212 e211.
  equal Q3 e211 e106.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition e213 : ex := (Add e126 e46)%N.
Definition e214 : ex := (Add e86 e46)%N.
Definition e215 : ex := (Add e86 e44)%N.
Definition e216 : ex := (Add e55 e44)%N.
(* -2*f(x)[k] + total(f(x)[l]**2, l) + 1 <= total(f(x)[l]**2, l) + 1, by replace *)
Lemma step_107 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  1 - 2 * f n d A x k + sum n (fun l => f n d A x l ^ 2) <= 1 + sum n (fun l => f n d A x l ^ 2).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e86) by (number_nn).
  upward P2 (cons_nonnegative Ev e86 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e13 e125 _ (fun sv Wv SFv => (step_93 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e213 e214.
  equal Q3 e215 e216.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition e217 : ex := (Add e130 e44)%N.
(* -2*f(x)[k] + total(f(x)[l]**2, l) + 1 <= 2, by transitive *)
Lemma step_108 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  1 - 2 * f n d A x k + sum n (fun l => f n d A x l ^ 2) <= 2.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e217 <= den Ev rv e216) by (exact (step_107 n d A x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e216 <= den Ev rv e106) by (exact (step_106 n d A x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p496 : ex := (Add (Del (0, 20002) (0, 1)) (Opp p168))%N.
Definition p497 : ex := (Sum (0, 20002) (Pow p496 2%nat))%N.
Definition e224 : ex := (Sqrt p497)%N.
Definition e218 : ex := (Pow e224 2%nat)%N.
(* norm(basis(k) - f(x))**2 <= -2*f(x)[k] + total(f(x)[l]**2, l) + 1, by same *)
Lemma step_109 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm n (vadd (basis k) (vopp (f n d A x))) ^ 2 <= 1 - 2 * f n d A x k + sum n (fun l => f n d A x l ^ 2).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  equal Q1 e218 e217.
  exact (Req_le _ _ Q1).
Qed.

(* norm(basis(k) - f(x))**2 <= 2, by transitive *)
Lemma step_110 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm n (vadd (basis k) (vopp (f n d A x))) ^ 2 <= 2.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e218 <= den Ev rv e217) by (exact (step_109 n d A x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e217 <= den Ev rv e106) by (exact (step_108 n d A x k Hs_n Hs_d Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e219 : ex := (Sqrt e218)%N.
Definition e220 : ex := (Sqrt e106)%N.
Definition e221 : ex := (Pow e219 2%nat)%N.
Definition p503 : ex := (Sum (0, 4096) (Pow (Add (Del (0, 4096) (0, 1)) (Opp p196)) 2%nat))%N.
Definition e225 : ex := (Sqrt p503)%N.
Definition e222 : ex := (Sqrt (Pow e225 2%nat))%N.
Definition e223 : ex := (Sqrt (Sum (0, 4100) (Pow (Add (Del (0, 4100) (0, 1)) (Opp (Mul p259 p236))) 2%nat)))%N.
(* norm(basis(k) - f(x)) <= sqrt(2), by root *)
Lemma step_111 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm n (vadd (basis k) (vopp (f n d A x))) <= sqrt 2.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e218 <= den Ev rv e106) by (exact (step_110 n d A x k Hs_n Hs_d Hi_k)).
  equal Q2 e221 e218.
  nonnegative N3 (nil_nonnegative Ev) e222.
  nonnegative N4 (nil_nonnegative Ev) e223.
  assert (Q5 : den Ev rv e219 = den Ev rv e224) by (exact (squares _ _ N3 N4 Q2)).
  exact ((Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e219 <= den Ev rv e220))).
Qed.

Definition p507 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 1 (0, 4100)) 2%nat)))%N.
Definition e226 : ex := (Mul e225 p507)%N.
Definition e227 : ex := (Mul e220 p507)%N.
(* norm(basis(k) - f(x))*norm(g) <= sqrt(2)*norm(g), by replace *)
Lemma step_112 :
  forall (n d : nat) (A : mat) (g x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm n (vadd (basis k) (vopp (f n d A x))) * norm n g <= sqrt 2 * norm n g.
Proof.
  intros n d A g x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; g] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e225 e220 _ (fun sv Wv SFv => (step_111 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e226 e227.
  exact (P1).
Qed.

Definition e228 : ex := (Abs (Sum (0, 20002) (Mul p496 (V1 1 (0, 20002)))))%N.
Definition e229 : ex := (Mul e224 (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat))))%N.
(* absolute(inner(basis(k) - f(x), g)) <= norm(basis(k) - f(x))*norm(g), by instance *)
Lemma step_113 :
  forall (n d : nat) (A : mat) (g x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  Rabs (inner n (vadd (basis k) (vopp (f n d A x))) g) <= norm n (vadd (basis k) (vopp (f n d A x))) * norm n g.
Proof.
  intros n d A g x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; g] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e228 <= den Ev rv e229) by (exact (cauchy_schwarz.step_6 n (vadd (basis k) (vopp (f n d A x))) g Hs_n)).
  exact (P1).
Qed.

Definition p512 : ex := (Add (Del (0, 20002) (0, 1)) (Opp p7))%N.
Definition e231 : ex := (Abs (Sum (0, 20002) (Mul p512 (V1 0 (0, 20002)))))%N.
(* absolute(g_bar()[k]) <= absolute(inner(basis(k) - f(x), g)), by same *)
Lemma step_114 :
  forall (n d : nat) (A : mat) (g x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  Rabs (g_bar n d A g x k) <= Rabs (inner n (vadd (basis k) (vopp (f n d A x))) g).
Proof.
  intros n d A g x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [g; x] [A] [((0%N, 1%N), k)] [].
  equal Q1 e230 e231.
  exact (Req_le _ _ Q1).
Qed.

Definition p514 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e232 : ex := (Mul (Sqrt (Sum (0, 20002) (Pow p512 2%nat))) p514)%N.
Definition e233 : ex := (Mul e220 p514)%N.
(* absolute(g_bar()[k]) <= sqrt(2)*norm(g), by transitive *)
Lemma step_115 :
  forall (n d : nat) (A : mat) (g x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  Rabs (g_bar n d A g x k) <= sqrt 2 * norm n g.
Proof.
  intros n d A g x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [g; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e230 <= den Ev rv e231) by (exact (step_114 n d A g x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e231 <= den Ev rv e232) by (exact (step_113 n d A g x k Hs_n Hs_d Hi_k)).
  assert (P3 : den Ev rv e232 <= den Ev rv e233) by (exact (step_112 n d A g x k Hs_n Hs_d Hi_k)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* absolute(g_bar()[l]) <= sqrt(2)*norm(g), by instance *)
Lemma step_116 :
  forall (n d : nat) (A : mat) (g x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  Rabs (g_bar n d A g x l) <= sqrt 2 * norm n g.
Proof.
  intros n d A g x l Hs_n Hs_d Hi_l.
  setting [n; d] [] [g; x] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e230 <= den Ev rv e233) by (exact (step_115 n d A g x l Hs_n Hs_d Hi_l)).
  exact (P1).
Qed.

Definition p517 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 2 (0, 20000)) 2%nat)))%N.
Definition e234 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul (Mul (Mul e106 e220) p434) p517) (Mul (Mul (Mul (Int 6) e220) p428) p517)) p436) p437)))%N.
Definition p519 : ex := (Mul (V1 0 (0, 20003)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p436) (Opp (Mul p436 p7))) (V1 0 (0, 20002)))))%N.
Definition e265 : ex := (Sum (0, 20003) p519)%N.
Definition p521 : ex := (Mul (Mul (Int 10) e220) e265)%N.
Definition e235 : ex := (Mul p521 p517)%N.
(* total(total((2*sqrt(2)*(v_bar()[k]**2 + v_bar()[l]**2)*norm(g) + 6*sqrt(2)*v_bar()[k]**2*norm(g))*f(x)[k]*f(x)[l], k), l) <= 10*sqrt(2)*inner(v, J(x)*v)*norm(g), by same *)
Lemma step_117 :
  forall (n d : nat) (A : mat) (g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (2 * sqrt 2 * (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * norm n g + 6 * sqrt 2 * v_bar n d A v x k ^ 2 * norm n g) * f n d A x k * f n d A x l))
  <= 10 * sqrt 2 * inner n v (mulv n (J n d A x) v) * norm n g.
Proof.
  intros n d A g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; g] [A] [] [].
  equal Q1 e234 e235.
  exact (Req_le _ _ Q1).
Qed.

Definition p523 : ex := (Add (V1 2 (0, 4096)) (Mul (Opp (Sum (0, 4116) (Mul (Mul p99 p154) (V1 2 (0, 4116))))) e55))%N.
Definition e236 : ex := (Abs p523)%N.
Definition p525 : ex := (Sqrt (Sum (0, 4120) (Pow (V1 2 (0, 4120)) 2%nat)))%N.
Definition e237 : ex := (Mul e220 p525)%N.
Definition p527 : ex := (Sqrt (Sum (0, 4106) (Pow (V1 2 (0, 4106)) 2%nat)))%N.
Definition e239 : ex := (Mul e220 p527)%N.
Definition p529 : ex := (Mul (Mul e71 e220) (Sqrt (Sum (0, 4107) (Pow (V1 2 (0, 4107)) 2%nat))))%N.
Definition p530 : ex := (Mul e106 (Add (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4108) (Mul (Mul (Inv (Sum (0, 4110) (Mul p419 e55))) p414) (V1 0 (0, 4108))))) e55)) 2%nat) (Pow (Add e39 (Mul (Opp (Sum (0, 4112) (Mul (Mul (Inv (Sum (0, 4114) (Mul p420 e55))) p418) (V1 0 (0, 4112))))) e55)) 2%nat)))%N.
Definition p531 : ex := (Mul p102 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4097) (1, 4121)) (V1 1 (1, 4121))))))%N.
Definition e240 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add p413 p529)) (Mul p530 e236)) p531) p114)))%N.
Definition e241 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add (Mul e106 e239) p529)) (Mul p530 e237)) p531) p114)))%N.
Definition p534 : ex := (Mul e220 p517)%N.
Definition p535 : ex := (Mul (Mul e71 e220) p517)%N.
Definition e242 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p428 (Add (Mul e106 p534) p535)) (Mul p439 p534)) p436) p437)))%N.
(* total(total((v_bar()[k]**2*(2*absolute(g_bar()[l]) + 4*sqrt(2)*norm(g)) + 2*((v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])))*f(x)[k]*f(x)[l], k), l) <= total(total((2*sqrt(2)*(v_bar()[k]**2 + v_bar()[l]**2)*norm(g) + 6*sqrt(2)*v_bar()[k]**2*norm(g))*f(x)[k]*f(x)[l], k), l), by replace *)
Lemma step_118 :
  forall (n d : nat) (A : mat) (g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (2 * Rabs (g_bar n d A g x l) + 4 * sqrt 2 * norm n g) + 2 * (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l)) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (2 * sqrt 2 * (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * norm n g + 6 * sqrt 2 * v_bar n d A v x k ^ 2 * norm n g) * f n d A x k * f n d A x l)).
Proof.
  intros n d A g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e238 e239 _ (fun sv Wv SFv => (step_116 n d A g x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)))) (cons_replaced Ev rv e236 e237 _ (fun sv Wv SFv => (step_116 n d A g x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)))) (nil_replaced Ev rv))) e240 e241.
  equal Q2 e242 e234.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p537 : ex := (Sqrt (Sum (0, 4110) (Pow (V1 2 (0, 4110)) 2%nat)))%N.
Definition e244 : ex := (Mul e220 p537)%N.
Definition p539 : ex := (Mul (Mul e106 (Add (Pow (Add (V1 0 (0, 4097)) p153) 2%nat) (Pow (Add e39 (Mul (Opp (Sum (0, 4115) (Mul (Mul (Inv (Sum (0, 4117) (Mul p447 e55))) p92) (V1 0 (0, 4115))))) e55)) 2%nat))) (Abs (Add (V1 2 (0, 4096)) (Mul (Opp (Sum (0, 4119) (Mul (Mul (Inv (Sum (0, 4121) (Mul p448 e55))) p446) (V1 2 (0, 4119))))) e55))))%N.
Definition p540 : ex := (Mul p157 (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4097) (1, 4123)) (V1 1 (1, 4123))))))%N.
Definition p541 : ex := (Mul p405 (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4096) (1, 4126)) (V1 1 (1, 4126))))))%N.
Definition e245 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p417 p539) p540) p541)))%N.
Definition e246 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add p413 (Mul e71 e244))) p539) p540) p541)))%N.
Definition e247 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p428 (Add p430 (Mul e71 p534))) p440) p436) p437)))%N.
Definition e248 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p428 (Add p430 p535)) p440) p436) p437)))%N.
(* total(total((v_bar()[k]**2*(2*absolute(g_bar()[l]) + 4*absolute(g_bar()[k])) + 2*((v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])))*f(x)[k]*f(x)[l], k), l) <= total(total((v_bar()[k]**2*(2*absolute(g_bar()[l]) + 4*sqrt(2)*norm(g)) + 2*((v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])))*f(x)[k]*f(x)[l], k), l), by replace *)
Lemma step_119 :
  forall (n d : nat) (A : mat) (g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (2 * Rabs (g_bar n d A g x l) + 4 * Rabs (g_bar n d A g x k)) + 2 * (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l)) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (2 * Rabs (g_bar n d A g x l) + 4 * sqrt 2 * norm n g) + 2 * (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l)) * f n d A x k * f n d A x l)).
Proof.
  intros n d A g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e243 e244 _ (fun sv Wv SFv => (step_115 n d A g x (sv (0%N, 4097%N)) Hs_n Hs_d (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e245 e246.
  equal Q2 e247 e248.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e249 : ex := (Mul (Sum (0, 4096) (Mul (Pow (Add e55 (Opp (Mul e106 p196))) 2%nat) (Pow e89 2%nat))) (Inv e106))%N.
(* 0 <= total((1 - 2*f(x)[k])**2*v[k]**2, k)/2, by nonnegative *)
Lemma step_120 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [x; v] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e249.
  exact N1.
Qed.

Definition p547 : ex := (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 1 (1, 4100))))) e55)))%N.
Definition p548 : ex := (Mul p547 p337)%N.
Definition p549 : ex := (Mul (Inv (Sum (0, 4102) (Mul p408 e55))) (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 1 (1, 4101))))))%N.
Definition e250 : ex := (Mul (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Mul p258 (Pow (Add (V1 0 (0, 4097)) e39) 2%nat)) p548) p549))) (Inv e106))%N.
(* 0 <= total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2, by nonnegative *)
Lemma step_121 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e250.
  exact N1.
Qed.

Definition p551 : ex := (Sum (0, 4097) (Sum (0, 4098) (Mul (Mul (Mul (Pow (Add e55 (Opp (Del (0, 4098) (0, 4097)))) 2%nat) (Pow (Add (V1 0 (0, 4098)) (V1 0 (0, 4097))) 2%nat)) p80) p83)))%N.
Definition e251 : ex := (Mul p551 (Inv e106))%N.
Definition p553 : ex := (Mul (Inv e106) (Pow (Sqrt (Sum (0, 4096) (Pow e39 2%nat))) 2%nat))%N.
Definition e252 : ex := (Add p553 (Opp e251))%N.
Definition e253 : ex := (Add p553 (Opp e13))%N.
Definition p556 : ex := (Pow p514 2%nat)%N.
Definition e257 : ex := (Mul p556 (Inv e106))%N.
Definition p558 : ex := (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul (Mul p264 (Pow (Add (V1 0 (0, 20002)) (V1 0 (0, 20003))) 2%nat)) p7) p436)))%N.
Definition p559 : ex := (Opp (Mul p558 (Inv e106)))%N.
Definition e254 : ex := (Add e257 p559)%N.
Definition p561 : ex := (Mul (Inv e106) p556)%N.
Definition e255 : ex := (Add p561 p559)%N.
Definition e256 : ex := (Add p561 (Opp e13))%N.
(* norm(v)**2/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2 <= norm(v)**2/2, by replace *)
Lemma step_122 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v ^ 2 / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2
  <= norm n v ^ 2 / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e251 _ (fun sv Wv SFv => (step_121 n d A v x Hs_n Hs_d)) (nil_replaced Ev rv)) e252 e253.
  equal Q2 e254 e255.
  equal Q3 e256 e257.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p564 : ex := (Sum (0, 4097) (Mul (Pow (Add e55 (Opp (Mul e106 p548))) 2%nat) (Pow (V1 0 (0, 4097)) 2%nat)))%N.
Definition e258 : ex := (Mul p564 (Inv e106))%N.
Definition p566 : ex := (Opp (Mul (Inv e106) (Sum (0, 4101) (Sum (0, 4102) (Mul (Mul (Mul (Pow (Add e55 (Opp (Del (0, 4102) (0, 4101)))) 2%nat) (Pow (Add (V1 0 (0, 4102)) (V1 0 (0, 4101))) 2%nat)) p409) (Mul p85 (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4101) (1, 4106)) (V1 1 (1, 4106)))))))))))%N.
Definition e259 : ex := (Add (Add p553 (Opp e258)) p566)%N.
Definition e260 : ex := (Add e253 p566)%N.
Definition p569 : ex := (Opp (Mul (Sum (0, 20002) (Mul (Pow (Add e55 (Opp (Mul e106 p7))) 2%nat) (Pow (V1 0 (0, 20002)) 2%nat))) (Inv e106)))%N.
Definition e261 : ex := (Add (Add e257 p569) p559)%N.
Definition p571 : ex := (Opp (Mul (Inv e106) p558))%N.
Definition e262 : ex := (Add (Add p561 p569) p571)%N.
Definition e263 : ex := (Add e256 p571)%N.
(* norm(v)**2/2 - total((1 - 2*f(x)[k])**2*v[k]**2, k)/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2 <= norm(v)**2/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2, by replace *)
Lemma step_123 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v ^ 2 / 2 - sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2
  <= norm n v ^ 2 / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e258 _ (fun sv Wv SFv => (step_120 n d A v x Hs_n Hs_d)) (nil_replaced Ev rv)) e259 e260.
  equal Q2 e261 e262.
  equal Q3 e263 e254.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* norm(v)**2/2 - total((1 - 2*f(x)[k])**2*v[k]**2, k)/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2 <= norm(v)**2/2, by transitive *)
Lemma step_124 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v ^ 2 / 2 - sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2
  <= norm n v ^ 2 / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  assert (P1 : den Ev rv e261 <= den Ev rv e254) by (exact (step_123 n d A v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e254 <= den Ev rv e257) by (exact (step_122 n d A v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e264 : ex := (Mul (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul (Pow (Add (Opp (V1 0 (0, 20003))) (V1 0 (0, 20002))) 2%nat) p7) p436))) (Inv e106))%N.
(* Var() <= norm(v)**2/2 - total((1 - 2*f(x)[k])**2*v[k]**2, k)/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2, by same *)
Lemma step_125 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Var n d A v x
  <= norm n v ^ 2 / 2 - sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  equal Q1 e264 e261.
  exact (Req_le _ _ Q1).
Qed.

(* inner(v, J(x)*v) <= Var(), by same *)
Lemma step_126 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (J n d A x) v) <= Var n d A v x.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  equal Q1 e265 e264.
  exact (Req_le _ _ Q1).
Qed.

(* inner(v, J(x)*v) <= norm(v)**2/2, by transitive *)
Lemma step_127 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (J n d A x) v) <= norm n v ^ 2 / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  assert (P1 : den Ev rv e265 <= den Ev rv e264) by (exact (step_126 n d A v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e264 <= den Ev rv e261) by (exact (step_125 n d A v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e261 <= den Ev rv e257) by (exact (step_124 n d A v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p575 : ex := (Mul e39 (Sum (0, 4097) (Mul (Add (Mul (Del (0, 4096) (0, 4097)) (Mul p547 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098))))))) (Opp (Mul p549 (Mul p150 (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4097) (1, 4104)) (V1 1 (1, 4104))))))))) (V1 0 (0, 4097)))))%N.
Definition e266 : ex := (Sum (0, 4096) p575)%N.
Definition p577 : ex := (Pow (Sqrt (Sum (0, 4107) (Pow (V1 0 (0, 4107)) 2%nat))) 2%nat)%N.
Definition e267 : ex := (Mul p577 (Inv e106))%N.
Definition p579 : ex := (Sqrt (Sum (0, 4108) (Pow (V1 2 (0, 4108)) 2%nat)))%N.
Definition e268 : ex := (Mul (Mul (Mul (Int 10) e220) e266) p579)%N.
Definition e269 : ex := (Mul (Mul (Mul (Int 10) e220) e267) p579)%N.
Definition e270 : ex := (Mul (Mul (Mul (Int 10) e220) e257) p517)%N.
Definition p583 : ex := (Mul (Mul (Int 5) e220) p556)%N.
Definition e271 : ex := (Mul p583 p517)%N.
(* 10*sqrt(2)*inner(v, J(x)*v)*norm(g) <= 5*sqrt(2)*norm(g)*norm(v)**2, by replace *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  10 * sqrt 2 * inner n v (mulv n (J n d A x) v) * norm n g <= 5 * sqrt 2 * norm n v ^ 2 * norm n g.
Proof.
  intros n d A g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e266 e267 _ (fun sv Wv SFv => (step_127 n d A v x Hs_n Hs_d)) (nil_replaced Ev rv)) e268 e269.
  equal Q2 e270 e271.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* total(total((v_bar()[k]**2*(2*absolute(g_bar()[l]) + 4*absolute(g_bar()[k])) + 2*((v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])))*f(x)[k]*f(x)[l], k), l) <= 10*sqrt(2)*inner(v, J(x)*v)*norm(g), by transitive *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (2 * Rabs (g_bar n d A g x l) + 4 * Rabs (g_bar n d A g x k)) + 2 * (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l)) * f n d A x k * f n d A x l))
  <= 10 * sqrt 2 * inner n v (mulv n (J n d A x) v) * norm n g.
Proof.
  intros n d A g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; g] [A] [] [].
  assert (P1 : den Ev rv e195 <= den Ev rv e248) by (exact (step_119 n d A g v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e248 <= den Ev rv e234) by (exact (step_118 n d A g v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e234 <= den Ev rv e235) by (exact (step_117 n d A g v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e272 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p483 (Mul p434 (Abs (Mul p480 p484)))) p436) p437)))%N.
Definition p586 : ex := (Mul e71 p477)%N.
Definition e273 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p428 (Add p586 p482)) p487) p436) p437)))%N.
Definition p588 : ex := (Mul p428 (Add (Mul e106 p481) p586))%N.
Definition e274 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p588 p487) p436) p437)))%N.
Definition e275 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p588 (Mul p439 p481)) p436) p437)))%N.
(* total(total((v_bar()[k]**2*(absolute(a()[k])*absolute(g_bar()[k]) + absolute(epsilon()[l])*absolute(g_bar()[l])) + (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l]*rho()[k]))*f(x)[k]*f(x)[l], k), l) <= total(total((v_bar()[k]**2*(2*absolute(g_bar()[l]) + 4*absolute(g_bar()[k])) + 2*((v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])))*f(x)[k]*f(x)[l], k), l), by transitive *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (Rabs (a n d A b x k) * Rabs (g_bar n d A g x k) + Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l)) + (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l * rho n d A b x k)) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (2 * Rabs (g_bar n d A g x l) + 4 * Rabs (g_bar n d A g x k)) + 2 * (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l)) * f n d A x k * f n d A x l)).
Proof.
  intros n d A b g v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  assert (P1 : den Ev rv e272 <= den Ev rv e209) by (exact (step_105 n d A b g v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e209 <= den Ev rv e273) by (exact (step_104 n d A b g v x Hs_n Hs_d Hh1 Hh2)).
  assert (P3 : den Ev rv e273 <= den Ev rv e274) by (exact (step_103 n d A b g v x Hs_n Hs_d Hh1 Hh2)).
  assert (P4 : den Ev rv e274 <= den Ev rv e275) by (exact (step_102 n d A b g v x Hs_n Hs_d Hh1 Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition p591 : ex := (Mul p479 p480)%N.
Definition p592 : ex := (Opp (Mul (Mul (Mul (Mul e106 p480) p484) p427) p433))%N.
Definition e276 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p428 (Add (Mul p474 p476) p591)) p592) p436) p437)))%N.
Definition e277 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p428 (Add p478 p591)) p592) p436) p437)))%N.
Definition e278 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p483 p592) p436) p437)))%N.
(* total(total((v_bar()[k]**2*(a()[k]*g_bar()[k] + epsilon()[l]*g_bar()[l]) - 2*g_bar()[l]*rho()[k]*v_bar()[k]*v_bar()[l])*f(x)[k]*f(x)[l], k), l) <= total(total((v_bar()[k]**2*(absolute(a()[k])*absolute(g_bar()[k]) + absolute(epsilon()[l])*absolute(g_bar()[l])) + (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l]*rho()[k]))*f(x)[k]*f(x)[l], k), l), by transitive *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (a n d A b x k * g_bar n d A g x k + epsilon n d A b x l * g_bar n d A g x l) - 2 * g_bar n d A g x l * rho n d A b x k * v_bar n d A v x k * v_bar n d A v x l) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (Rabs (a n d A b x k) * Rabs (g_bar n d A g x k) + Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l)) + (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l * rho n d A b x k)) * f n d A x k * f n d A x l)).
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  assert (P1 : den Ev rv e276 <= den Ev rv e277) by (exact (step_14 n d A b g v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e277 <= den Ev rv e278) by (exact (step_13 n d A b g v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e278 <= den Ev rv e272) by (exact (step_12 n d A b g v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p596 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 3 (0, 20000)) 2%nat)))%N.
Definition e279 : ex := (Mul p521 p596)%N.
Definition e280 : ex := (Mul p583 p596)%N.
(* total(total((v_bar()[k]**2*(a()[k]*g_bar()[k] + epsilon()[l]*g_bar()[l]) - 2*g_bar()[l]*rho()[k]*v_bar()[k]*v_bar()[l])*f(x)[k]*f(x)[l], k), l) <= 5*sqrt(2)*norm(g)*norm(v)**2, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d A b g v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  assert (P1 : den Ev rv e276 <= den Ev rv e272) by (exact (line_1_1 n d A b g v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e272 <= den Ev rv e275) by (exact (line_1_2 n d A b g v x Hs_n Hs_d Hh1 Hh2)).
  assert (P3 : den Ev rv e275 <= den Ev rv e279) by (exact (line_1_3 n d A g v x Hs_n Hs_d)).
  assert (P4 : den Ev rv e279 <= den Ev rv e280) by (exact (line_1_4 n d A g v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e281 : ex := (Add e55 (Opp (Sum (0, 20000) (Mul (V1 2 (0, 20000)) e55))))%N.
Definition e282 : ex := (Add (Min (0, 20000) (V1 2 (0, 20000))) (Opp e13))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [v; x; b; g] [A]) (ienv_of []) e276 /\
  defined (env_of [n; d] [] [v; x; b; g] [A]) (ienv_of []) e280.
Proof.
  intros n d A b g v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e282 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e281 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
