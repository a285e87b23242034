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

Definition e39 : ex := (V1 0 (0, 1))%N.
Definition e53 : ex := (Int 1)%N.
Definition p6 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e53)))%N.
Definition p7 : ex := (Mul p6 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p8 : ex := (Sum (0, 20002) (Mul p7 (V1 0 (0, 20002))))%N.
Definition p9 : ex := (Opp p8)%N.
Definition p10 : ex := (Mul p9 e53)%N.
Definition p11 : ex := (Add e39 p10)%N.
Definition e69 : ex := (Int 4)%N.
Definition p13 : ex := (Mul p6 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p14 : ex := (Mul e69 p13)%N.
Definition p15 : ex := (Sum (0, 20002) (Pow p7 2%nat))%N.
Definition p16 : ex := (Opp (Pow (Sqrt p15) 2%nat))%N.
Definition p17 : ex := (Sum (0, 20002) (Mul p7 (V1 2 (0, 20002))))%N.
Definition p18 : ex := (Mul (Add p16 p17) e53)%N.
Definition p19 : ex := (Add (Add p14 (Opp (V1 2 (0, 1)))) p18)%N.
Definition e4 : ex := (Mul p11 p19)%N.
Definition e228 : ex := (Abs p11)%N.
Definition p22 : ex := (Abs p19)%N.
Definition e5 : ex := (Mul e228 p22)%N.
Definition e6 : ex := (Mul p19 p11)%N.
Definition e7 : ex := (Mul p22 e228)%N.
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

Definition e104 : ex := (Int 2)%N.
Definition p27 : ex := (Mul (Opp e104) p13)%N.
Definition p28 : ex := (Add (V1 2 (0, 1)) p27)%N.
Definition e8 : ex := (Mul p11 p28)%N.
Definition p30 : ex := (Abs p28)%N.
Definition e9 : ex := (Mul e228 p30)%N.
Definition e10 : ex := (Mul p28 p11)%N.
Definition e11 : ex := (Mul p30 e228)%N.
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

Definition p42 : ex := (Mul (Mul (Mul e104 (Sc 0)) (Sc 1)) (Sc 2))%N.
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
Definition p46 : ex := (Mul (Opp p17) e53)%N.
Definition p47 : ex := (Add (V1 2 (0, 2)) p46)%N.
Definition e136 : ex := (Mul e104 p13)%N.
Definition p49 : ex := (Sum (0, 20002) (Mul p7 (V1 3 (0, 20002))))%N.
Definition p50 : ex := (Mul (Add p16 p49) e53)%N.
Definition p51 : ex := (Add (Add e136 (Opp (V1 3 (0, 1)))) p50)%N.
Definition p52 : ex := (Mul p47 p51)%N.
Definition e20 : ex := (Opp (Mul (Mul (Mul e104 p11) p45) p52))%N.
Definition e21 : ex := (Mul (Add (Pow p11 2%nat) (Pow p45 2%nat)) (Abs p52))%N.
Definition e22 : ex := (Opp (Mul (Mul (Mul (Mul e104 p47) p51) p11) p45))%N.
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

Definition p56 : ex := (Inv (Sum (0, 4126) (Mul (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4126) (1, 4127)) (V1 1 (1, 4127))))) e53)))%N.
Definition p57 : ex := (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4124) (1, 4125)) (V1 1 (1, 4125)))))%N.
Definition p58 : ex := (Mul p56 p57)%N.
Definition p59 : ex := (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4129) (1, 4130)) (V1 1 (1, 4130)))))%N.
Definition p60 : ex := (Inv (Sum (0, 4129) (Mul p59 e53)))%N.
Definition p61 : ex := (Inv (Sum (0, 4133) (Mul (Exp (Sum (1, 4134) (Mul (V2 0 (0, 4133) (1, 4134)) (V1 1 (1, 4134))))) e53)))%N.
Definition p62 : ex := (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 1 (1, 4132)))))%N.
Definition p63 : ex := (Mul p61 p62)%N.
Definition p64 : ex := (Inv (Sum (0, 4137) (Mul (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4137) (1, 4138)) (V1 1 (1, 4138))))) e53)))%N.
Definition p65 : ex := (Mul p64 (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4135) (1, 4136)) (V1 1 (1, 4136))))))%N.
Definition p66 : ex := (Mul (Inv (Sum (0, 4141) (Mul (Exp (Sum (1, 4142) (Mul (V2 0 (0, 4141) (1, 4142)) (V1 1 (1, 4142))))) e53))) (Exp (Sum (1, 4140) (Mul (V2 0 (0, 4139) (1, 4140)) (V1 1 (1, 4140))))))%N.
Definition e37 : ex := (V1 0 (0, 4096))%N.
Definition p68 : ex := (Mul (Inv (Sum (0, 4145) (Mul (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4145) (1, 4146)) (V1 1 (1, 4146))))) e53))) (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4143) (1, 4144)) (V1 1 (1, 4144))))))%N.
Definition p69 : ex := (Mul (Mul (Mul (Mul e104 (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4124) (Mul p58 (V1 3 (0, 4124))))) e53))) (Add (Add (Mul e104 (Mul p60 (Exp (Sum (1, 4128) (Mul (V2 0 (0, 4097) (1, 4128)) (V1 1 (1, 4128))))))) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4131) (Pow p63 2%nat))) 2%nat)) (Sum (0, 4135) (Mul p65 (V1 2 (0, 4135))))) e53))) (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4139) (Mul p66 (V1 0 (0, 4139))))) e53))) (Add e37 (Mul (Opp (Sum (0, 4143) (Mul p68 (V1 0 (0, 4143))))) e53)))%N.
Definition e23 : ex := (Opp p69)%N.
Definition p71 : ex := (Mul (Inv (Sum (0, 4149) (Mul (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4149) (1, 4150)) (V1 1 (1, 4150))))) e53))) (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4147) (1, 4148)) (V1 1 (1, 4148))))))%N.
Definition p72 : ex := (Exp (Sum (1, 4152) (Mul (V2 0 (0, 4151) (1, 4152)) (V1 1 (1, 4152)))))%N.
Definition p73 : ex := (Add (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4147) (Mul p71 (V1 0 (0, 4147))))) e53)) 2%nat) (Pow (Add e37 (Mul (Opp (Sum (0, 4151) (Mul (Mul (Inv (Sum (0, 4153) (Mul (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4153) (1, 4154)) (V1 1 (1, 4154))))) e53))) p72) (V1 0 (0, 4151))))) e53)) 2%nat))%N.
Definition p74 : ex := (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4155) (1, 4156)) (V1 1 (1, 4156)))))%N.
Definition p75 : ex := (Inv (Sum (0, 4160) (Mul (Exp (Sum (1, 4161) (Mul (V2 0 (0, 4160) (1, 4161)) (V1 1 (1, 4161))))) e53)))%N.
Definition p76 : ex := (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4166) (1, 4167)) (V1 1 (1, 4167)))))%N.
Definition p77 : ex := (Abs (Mul (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4155) (Mul (Mul (Inv (Sum (0, 4157) (Mul (Exp (Sum (1, 4158) (Mul (V2 0 (0, 4157) (1, 4158)) (V1 1 (1, 4158))))) e53))) p74) (V1 3 (0, 4155))))) e53)) (Add (Add (Mul e104 (Mul p75 (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4097) (1, 4159)) (V1 1 (1, 4159))))))) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4162) (Pow (Mul (Inv (Sum (0, 4164) (Mul (Exp (Sum (1, 4165) (Mul (V2 0 (0, 4164) (1, 4165)) (V1 1 (1, 4165))))) e53))) (Exp (Sum (1, 4163) (Mul (V2 0 (0, 4162) (1, 4163)) (V1 1 (1, 4163)))))) 2%nat))) 2%nat)) (Sum (0, 4166) (Mul (Mul (Inv (Sum (0, 4168) (Mul (Exp (Sum (1, 4169) (Mul (V2 0 (0, 4168) (1, 4169)) (V1 1 (1, 4169))))) e53))) p76) (V1 2 (0, 4166))))) e53))))%N.
Definition e24 : ex := (Mul p73 p77)%N.
Definition p79 : ex := (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 1 (1, 4099)))))%N.
Definition p80 : ex := (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 1 (1, 4101))))) e53))) p79)%N.
Definition p81 : ex := (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4098) (Mul p80 (V1 0 (0, 4098))))) e53)) 2%nat)%N.
Definition p82 : ex := (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 1 (1, 4104)))))%N.
Definition p83 : ex := (Mul (Inv (Sum (0, 4103) (Mul p82 e53))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4097) (1, 4102)) (V1 1 (1, 4102))))))%N.
Definition p84 : ex := (Inv (Sum (0, 4107) (Mul (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 1 (1, 4108))))) e53)))%N.
Definition p85 : ex := (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 1 (1, 4106)))))%N.
Definition p86 : ex := (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4111) (1, 4112)) (V1 1 (1, 4112)))))%N.
Definition p87 : ex := (Sum (0, 4109) (Mul (Mul (Inv (Sum (0, 4111) (Mul p86 e53))) (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 1 (1, 4110)))))) (V1 2 (0, 4109))))%N.
Definition p88 : ex := (Add (Add (Mul e69 p83) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4105) (Pow (Mul p84 p85) 2%nat))) 2%nat)) p87) e53))%N.
Definition e199 : ex := (Abs p88)%N.
Definition p90 : ex := (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4115) (1, 4116)) (V1 1 (1, 4116)))))%N.
Definition p91 : ex := (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 1 (1, 4114)))))%N.
Definition p92 : ex := (Mul (Inv (Sum (0, 4115) (Mul p90 e53))) p91)%N.
Definition p93 : ex := (Add (V1 3 (0, 4097)) (Mul (Opp (Sum (0, 4113) (Mul p92 (V1 3 (0, 4113))))) e53))%N.
Definition p94 : ex := (Abs p93)%N.
Definition p95 : ex := (Mul e199 p94)%N.
Definition p96 : ex := (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4118) (1, 4119)) (V1 1 (1, 4119)))))%N.
Definition p97 : ex := (Inv (Sum (0, 4118) (Mul p96 e53)))%N.
Definition p98 : ex := (Add (V1 2 (0, 4096)) (Mul (Opp e104) (Mul p97 (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4096) (1, 4117)) (V1 1 (1, 4117))))))))%N.
Definition p99 : ex := (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 1 (1, 4123))))) e53)))%N.
Definition p100 : ex := (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4120) (1, 4121)) (V1 1 (1, 4121)))))%N.
Definition p101 : ex := (Mul p99 p100)%N.
Definition p102 : ex := (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4120) (Mul p101 (V1 3 (0, 4120))))) e53))%N.
Definition p103 : ex := (Mul (Abs p98) (Abs p102))%N.
Definition p104 : ex := (Mul p81 (Add p95 p103))%N.
Definition p105 : ex := (Mul (Inv (Sum (0, 4171) (Mul (Exp (Sum (1, 4172) (Mul (V2 0 (0, 4171) (1, 4172)) (V1 1 (1, 4172))))) e53))) (Exp (Sum (1, 4170) (Mul (V2 0 (0, 4097) (1, 4170)) (V1 1 (1, 4170))))))%N.
Definition p106 : ex := (Mul (Inv (Sum (0, 4174) (Mul (Exp (Sum (1, 4175) (Mul (V2 0 (0, 4174) (1, 4175)) (V1 1 (1, 4175))))) e53))) (Exp (Sum (1, 4173) (Mul (V2 0 (0, 4096) (1, 4173)) (V1 1 (1, 4173))))))%N.
Definition e25 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p104 e23) p105) p106)))%N.
Definition e26 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p104 e24) p105) p106)))%N.
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

Definition e27 : ex := (Mul p98 p102)%N.
Definition p110 : ex := (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 1 (1, 4126)))))%N.
Definition p111 : ex := (Mul (Inv (Sum (0, 4125) (Mul p110 e53))) (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4096) (1, 4124)) (V1 1 (1, 4124))))))%N.
Definition p112 : ex := (Abs (Add (V1 2 (0, 4096)) (Mul (Opp e104) p111)))%N.
Definition p113 : ex := (Exp (Sum (1, 4128) (Mul (V2 0 (0, 4127) (1, 4128)) (V1 1 (1, 4128)))))%N.
Definition p114 : ex := (Abs (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4127) (Mul (Mul p60 p113) (V1 3 (0, 4127))))) e53)))%N.
Definition e28 : ex := (Mul p112 p114)%N.
Definition p116 : ex := (Inv (Sum (0, 4140) (Mul (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 1 (1, 4141))))) e53)))%N.
Definition p117 : ex := (Inv (Sum (0, 4144) (Mul (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 1 (1, 4145))))) e53)))%N.
Definition p118 : ex := (Inv (Sum (0, 4148) (Mul (Exp (Sum (1, 4149) (Mul (V2 0 (0, 4148) (1, 4149)) (V1 1 (1, 4149))))) e53)))%N.
Definition p119 : ex := (Mul p118 (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4146) (1, 4147)) (V1 1 (1, 4147))))))%N.
Definition p120 : ex := (Inv (Sum (0, 4152) (Mul (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4152) (1, 4153)) (V1 1 (1, 4153))))) e53)))%N.
Definition p121 : ex := (Mul p120 (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4150) (1, 4151)) (V1 1 (1, 4151))))))%N.
Definition p122 : ex := (Opp (Mul (Mul (Mul (Mul e104 (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4131) (Mul p63 (V1 3 (0, 4131))))) e53))) (Add (Add (Mul e104 (Mul (Inv (Sum (0, 4136) (Mul (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4136) (1, 4137)) (V1 1 (1, 4137))))) e53))) (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4097) (1, 4135)) (V1 1 (1, 4135))))))) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4138) (Pow (Mul p116 (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4138) (1, 4139)) (V1 1 (1, 4139)))))) 2%nat))) 2%nat)) (Sum (0, 4142) (Mul (Mul p117 (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4142) (1, 4143)) (V1 1 (1, 4143)))))) (V1 2 (0, 4142))))) e53))) (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4146) (Mul p119 (V1 0 (0, 4146))))) e53))) (Add e37 (Mul (Opp (Sum (0, 4150) (Mul p121 (V1 0 (0, 4150))))) e53))))%N.
Definition p123 : ex := (Mul (Inv (Sum (0, 4155) (Mul p74 e53))) (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4097) (1, 4154)) (V1 1 (1, 4154))))))%N.
Definition p124 : ex := (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4158) (1, 4159)) (V1 1 (1, 4159)))))%N.
Definition p125 : ex := (Mul (Inv (Sum (0, 4158) (Mul p124 e53))) (Exp (Sum (1, 4157) (Mul (V2 0 (0, 4096) (1, 4157)) (V1 1 (1, 4157))))))%N.
Definition e29 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add p95 e27)) p122) p123) p125)))%N.
Definition e30 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add p95 e28)) p122) p123) p125)))%N.
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

Definition e31 : ex := (Mul p88 p93)%N.
Definition p129 : ex := (Abs (Add (Add (Mul e69 (Mul p97 (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4097) (1, 4117)) (V1 1 (1, 4117))))))) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4120) (Pow p101 2%nat))) 2%nat)) (Sum (0, 4124) (Mul p58 (V1 2 (0, 4124))))) e53)))%N.
Definition p130 : ex := (Mul (Inv (Sum (0, 4130) (Mul (Exp (Sum (1, 4131) (Mul (V2 0 (0, 4130) (1, 4131)) (V1 1 (1, 4131))))) e53))) (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (V1 1 (1, 4129))))))%N.
Definition p131 : ex := (Abs (Add (V1 3 (0, 4097)) (Mul (Opp (Sum (0, 4128) (Mul p130 (V1 3 (0, 4128))))) e53)))%N.
Definition e32 : ex := (Mul p129 p131)%N.
Definition p133 : ex := (Mul (Add (V1 2 (0, 4096)) (Mul (Opp e104) (Mul p61 (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4096) (1, 4132)) (V1 1 (1, 4132)))))))) (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4135) (Mul p65 (V1 3 (0, 4135))))) e53)))%N.
Definition p134 : ex := (Mul (Inv (Sum (0, 4156) (Mul (Exp (Sum (1, 4157) (Mul (V2 0 (0, 4156) (1, 4157)) (V1 1 (1, 4157))))) e53))) (Exp (Sum (1, 4155) (Mul (V2 0 (0, 4154) (1, 4155)) (V1 1 (1, 4155))))))%N.
Definition p135 : ex := (Mul p75 p124)%N.
Definition p136 : ex := (Opp (Mul (Mul (Mul (Mul e104 (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4139) (Mul p66 (V1 3 (0, 4139))))) e53))) (Add (Add (Mul e104 (Mul p117 (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4097) (1, 4143)) (V1 1 (1, 4143))))))) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4146) (Pow p119 2%nat))) 2%nat)) (Sum (0, 4150) (Mul p121 (V1 2 (0, 4150))))) e53))) (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4154) (Mul p134 (V1 0 (0, 4154))))) e53))) (Add e37 (Mul (Opp (Sum (0, 4158) (Mul p135 (V1 0 (0, 4158))))) e53))))%N.
Definition p137 : ex := (Mul (Inv (Sum (0, 4163) (Mul (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4163) (1, 4164)) (V1 1 (1, 4164))))) e53))) (Exp (Sum (1, 4162) (Mul (V2 0 (0, 4097) (1, 4162)) (V1 1 (1, 4162))))))%N.
Definition p138 : ex := (Mul (Inv (Sum (0, 4166) (Mul p76 e53))) (Exp (Sum (1, 4165) (Mul (V2 0 (0, 4096) (1, 4165)) (V1 1 (1, 4165))))))%N.
Definition e33 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add e31 p133)) p136) p137) p138)))%N.
Definition e34 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add e32 p133)) p136) p137) p138)))%N.
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

Definition p141 : ex := (Add (Add e136 (Opp (V1 2 (0, 1)))) p18)%N.
Definition e35 : ex := (Abs (Mul p45 p141))%N.
Definition e36 : ex := (Mul (Abs p45) (Abs p141))%N.
(* absolute(g_bar()[l]*rho()[k]) <= absolute(g_bar()[l])*absolute(rho()[k]), by same *)
Lemma step_15 :
  forall (n d : nat) (A : mat) (b g x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < n)%nat ->
  Rabs (g_bar n d A g x l * rho n d A b x k) <= Rabs (g_bar n d A g x l) * Rabs (rho n d A b x k).
Proof.
  intros n d A b g x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [g; x; b] [A] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  equal Q1 e35 e36.
  exact (Req_le _ _ Q1).
Qed.

Definition e38 : ex := (Min (0, 20000) (V1 0 (0, 20000)))%N.
(* smallest(b[m], m) <= b[m], by smallest below *)
Lemma step_16 :
  forall (n : nat) (b : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  minn n (fun m => b m) <= b m.
Proof.
  intros n b m Hs_n Hi_m.
  setting [n] [] [b] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e38 <= den Ev rv e39) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e37) m Hi_m)).
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
  assert (P1 : den Ev rv e13 <= den Ev rv e38) by (exact (step_17 n b Hs_n Hh1)).
  assert (P2 : den Ev rv e38 <= den Ev rv e39) by (exact (step_16 n b m Hs_n Hi_m)).
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
  assert (P1 : den Ev rv e13 <= den Ev rv e39) by (exact (step_18 n b l Hs_n Hi_l Hh1)).
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
  assert (P1 : den Ev rv e13 <= den Ev rv e39) by (exact (step_19 n b k Hs_n Hi_k Hh1)).
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
  assert (P1 : den Ev rv e13 <= den Ev rv e39) by (exact (step_20 n b k Hs_n Hi_k Hh1)).
  exact (P1).
Qed.

Definition p145 : ex := (Inv (Sum (0, 4101) (Mul (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4101) (1, 4102)) (V1 0 (1, 4102))))) e53)))%N.
Definition p146 : ex := (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 0 (1, 4100)))))%N.
Definition e64 : ex := (Mul p145 p146)%N.
Definition e40 : ex := (Pow e64 2%nat)%N.
Definition p149 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e53)))%N.
Definition p150 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition e65 : ex := (Mul p149 p150)%N.
Definition e41 : ex := (Pow e65 2%nat)%N.
Definition p153 : ex := (Mul p149 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p154 : ex := (Pow p153 2%nat)%N.
Definition e42 : ex := (Sum (0, 20002) p154)%N.
(* f(x)[l]**2 <= total(f(x)[l]**2, l), by below total *)
Lemma step_22 :
  forall (n d : nat) (A : mat) (x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  f n d A x l ^ 2 <= sum n (fun l => f n d A x l ^ 2).
Proof.
  intros n d A x l Hs_n Hs_d Hi_l.
  setting [n; d] [] [x] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e41 <= den Ev rv e42) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4099%N) k0) e40) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4099%N) k0 Hk0 e40)) Hi_l)).
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
  assert (P1 : den Ev rv e41 <= den Ev rv e42) by (exact (step_22 n d A x k Hs_n Hs_d Hi_k)).
  exact (P1).
Qed.

Definition p156 : ex := (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 0 (1, 4098)))))%N.
Definition p157 : ex := (Inv (Sum (0, 4097) (Mul p156 e53)))%N.
Definition p158 : ex := (Exp (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) (V1 0 (1, 4096)))))%N.
Definition e66 : ex := (Mul p157 p158)%N.
Definition e43 : ex := (Pow e66 2%nat)%N.
Definition e44 : ex := (Sum (0, 4099) e40)%N.
Definition p162 : ex := (Opp e44)%N.
Definition p163 : ex := (Mul (Inv (Sum (0, 4104) (Mul (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 0 (1, 4105))))) e53))) (Exp (Sum (1, 4103) (Mul (V2 0 (0, 1) (1, 4103)) (V1 0 (1, 4103))))))%N.
Definition p164 : ex := (Mul e69 p163)%N.
Definition p165 : ex := (Sum (0, 4106) (Mul (Inv (Sum (0, 4108) (Mul (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 0 (1, 4109))))) e53))) (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 0 (1, 4107)))))))%N.
Definition e45 : ex := (Add (Add p162 p164) p165)%N.
Definition p167 : ex := (Opp e43)%N.
Definition e46 : ex := (Add (Add p167 p164) p165)%N.
(* 4*f(x)[k] + total(f(x)[l], l) - total(f(x)[l]**2, l) <= -f(x)[k]**2 + 4*f(x)[k] + total(f(x)[l], l), by replace *)
Lemma step_24 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - sum n (fun l => f n d A x l ^ 2) + 4 * f n d A x k + sum n (fun l => f n d A x l)
  <= - (f n d A x k ^ 2) + 4 * f n d A x k + sum n (fun l => f n d A x l).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e43 e44 _ (fun sv Wv SFv => (step_23 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e45 e46.
  exact (P1).
Qed.

Definition p169 : ex := (Mul (V1 0 (0, 20000)) e53)%N.
Definition e48 : ex := (Sum (0, 20000) p169)%N.
Definition e47 : ex := (Add (Opp (Sum (0, 20000) e13)) e48)%N.
(* inner(b, ones(n)) - total(0, m) <= inner(b, ones(n)), by same *)
Lemma step_25 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  - sum n (fun m => 0) + inner n b ones <= inner n b ones.
Proof.
  intros n b Hs_n.
  setting [n] [] [b] [] [] [].
  equal Q1 e47 e48.
  exact (Req_le _ _ Q1).
Qed.

Definition p172 : ex := (Pow (Add e53 (Opp (Del (0, 1) (0, 4096)))) 2%nat)%N.
Definition p173 : ex := (Sum (0, 4097) (Mul (V1 0 (0, 4097)) e53))%N.
Definition e49 : ex := (Add (Opp (Sum (0, 4096) (Mul p172 e37))) p173)%N.
Definition e50 : ex := (Add (Opp (Sum (0, 4096) (Mul p172 e13))) p173)%N.
Definition p176 : ex := (Pow (Add e53 (Opp (Del (0, 1) (0, 20000)))) 2%nat)%N.
Definition e51 : ex := (Add (Opp (Sum (0, 20000) (Mul p176 e13))) e48)%N.
(* inner(b, ones(n)) - total((1 - delta(l, m))**2*b[m], m) <= inner(b, ones(n)) - total(0, m), by replace *)
Lemma step_26 :
  forall (n : nat) (b : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  - sum n (fun m => (1 - delta l m) ^ 2 * b m) + inner n b ones <= - sum n (fun m => 0) + inner n b ones.
Proof.
  intros n b l Hs_n Hi_l Hh1.
  setting [n] [] [b] [] [((0%N, 1%N), l)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e37 _ (fun sv Wv SFv => (step_18 n b (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e49 e50.
  equal Q2 e51 e47.
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

Definition e52 : ex := (Add (Opp (Sum (0, 20000) (Mul p176 (V1 0 (0, 20000))))) e48)%N.
(* inner(b, ones(n)) - total((1 - delta(l, m))**2*b[m], m) <= inner(b, ones(n)), by transitive *)
Lemma step_28 :
  forall (n : nat) (b : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  - sum n (fun m => (1 - delta l m) ^ 2 * b m) + inner n b ones <= inner n b ones.
Proof.
  intros n b l Hs_n Hi_l Hh1.
  setting [n] [] [b] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e52 <= den Ev rv e47) by (exact (step_26 n b l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e47 <= den Ev rv e48) by (exact (step_25 n b Hs_n)).
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
  equal Q1 e39 e52.
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
  assert (P1 : den Ev rv e39 <= den Ev rv e52) by (exact (step_29 n b l Hs_n Hi_l)).
  assert (P2 : den Ev rv e52 <= den Ev rv e48) by (exact (step_28 n b l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e48 <= den Ev rv e53) by (exact (step_27 n b Hs_n Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e54 : ex := (V1 1 (0, 4103))%N.
Definition p180 : ex := (Inv (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))) e53)))%N.
Definition p181 : ex := (Mul p180 (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))))%N.
Definition p182 : ex := (Pow p181 2%nat)%N.
Definition e208 : ex := (Sum (0, 4096) p182)%N.
Definition p184 : ex := (Opp e208)%N.
Definition p185 : ex := (Mul p145 (Exp (Sum (1, 4100) (Mul (V2 0 (0, 1) (1, 4100)) (V1 0 (1, 4100))))))%N.
Definition p186 : ex := (Mul e69 p185)%N.
Definition p187 : ex := (Add p184 p186)%N.
Definition p188 : ex := (Mul (Inv (Sum (0, 4105) (Mul (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 0 (1, 4106))))) e53))) (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104))))))%N.
Definition p189 : ex := (Sum (0, 4103) (Mul p188 e54))%N.
Definition e55 : ex := (Add p187 p189)%N.
Definition p191 : ex := (Sum (0, 4103) (Mul p188 e53))%N.
Definition e56 : ex := (Add p187 p191)%N.
Definition p193 : ex := (Opp e42)%N.
Definition p194 : ex := (Mul e69 e65)%N.
Definition p195 : ex := (Add p193 p194)%N.
Definition p196 : ex := (Sum (0, 20002) (Mul p153 e53))%N.
Definition e57 : ex := (Add p195 p196)%N.
Definition e63 : ex := (Sum (0, 20002) p153)%N.
Definition e58 : ex := (Add p195 e63)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e54 e53 _ (fun sv Wv SFv => (step_30 n b (sv (0%N, 4103%N)) Hs_n (Wv (0%N, 4103%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e55 e56.
  equal Q2 e57 e58.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p200 : ex := (Opp (Sum (0, 4096) (Pow (Mul (Inv (Sum (0, 4098) (Mul p79 e53))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 1 (1, 4097)))))) 2%nat)))%N.
Definition p201 : ex := (Add (Opp e39) p200)%N.
Definition p202 : ex := (Mul (Inv (Sum (0, 4101) (Mul (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4101) (1, 4102)) (V1 1 (1, 4102))))) e53))) (Exp (Sum (1, 4100) (Mul (V2 0 (0, 1) (1, 4100)) (V1 1 (1, 4100))))))%N.
Definition p203 : ex := (Mul e69 p202)%N.
Definition p204 : ex := (Inv (Sum (0, 4105) (Mul p85 e53)))%N.
Definition p205 : ex := (Sum (0, 4103) (Mul (Mul p204 p82) (V1 0 (0, 4103))))%N.
Definition e59 : ex := (Add (Add p201 p203) p205)%N.
Definition p207 : ex := (Add (Opp e13) p200)%N.
Definition e60 : ex := (Add (Add p207 p203) p205)%N.
Definition p209 : ex := (Opp p15)%N.
Definition p210 : ex := (Add (Opp e13) p209)%N.
Definition e61 : ex := (Add (Add p210 p14) p8)%N.
Definition p212 : ex := (Add p209 p14)%N.
Definition e62 : ex := (Add p212 p8)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e39 _ (fun sv Wv SFv => (step_21 n b (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1)) (nil_replaced Ev rv)) e59 e60.
  equal Q2 e61 e62.
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
  equal Q1 e63 e53.
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
  assert (P1 : den Ev rv e65 <= den Ev rv e63) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4099%N) k0) e64) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4099%N) k0 Hk0 e64)) Hi_l)).
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
  assert (P1 : den Ev rv e65 <= den Ev rv e63) by (exact (step_34 n d A x l Hs_n Hs_d Hi_l)).
  assert (P2 : den Ev rv e63 <= den Ev rv e53) by (exact (step_33 n d A x Hs_n Hs_d)).
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
  assert (P1 : den Ev rv e65 <= den Ev rv e53) by (exact (step_35 n d A x k Hs_n Hs_d Hi_k)).
  exact (P1).
Qed.

Definition e132 : ex := (Mul e104 e53)%N.
Definition e67 : ex := (Add e104 e132)%N.
Definition e123 : ex := (Mul e104 e66)%N.
Definition e68 : ex := (Add e104 e123)%N.
(* 2*f(x)[k] + 2 <= 4, by replace *)
Lemma step_37 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  2 + 2 * f n d A x k <= 4.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e67) by (number_nn).
  upward P2 (cons_nonnegative Ev e67 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e66 e53 _ (fun sv Wv SFv => (step_36 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e68 e67.
  equal Q3 e67 e69.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition p218 : ex := (Add e53 (Opp e66))%N.
Definition e70 : ex := (Pow p218 2%nat)%N.
(* 0 <= (1 - f(x)[k])**2, by nonnegative *)
Lemma step_38 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= (1 - f n d A x k) ^ 2.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e70.
  exact N1.
Qed.

Definition e71 : ex := (Add e104 (Opp e13))%N.
Definition p221 : ex := (Opp e70)%N.
Definition e155 : ex := (Add e104 p221)%N.
Definition p223 : ex := (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 0 (1, 4101)))))%N.
Definition p224 : ex := (Mul e104 (Mul (Inv (Sum (0, 4100) (Mul p223 e53))) (Exp (Sum (1, 4099) (Mul (V2 0 (0, 1) (1, 4099)) (V1 0 (1, 4099)))))))%N.
Definition e72 : ex := (Add e155 p224)%N.
Definition e73 : ex := (Add e71 p224)%N.
Definition p227 : ex := (Mul e104 e65)%N.
Definition e74 : ex := (Add e71 p227)%N.
Definition e75 : ex := (Add e104 p227)%N.
(* -(1 - f(x)[k])**2 + 2*f(x)[k] + 2 <= 2*f(x)[k] + 2, by replace *)
Lemma step_39 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  2 - (1 - f n d A x k) ^ 2 + 2 * f n d A x k <= 2 + 2 * f n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e71) by (number_nn).
  upward P2 (cons_nonnegative Ev e71 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e13 e70 _ (fun sv Wv SFv => (step_38 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e72 e73.
  equal Q3 e74 e75.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition p230 : ex := (Opp e41)%N.
Definition e76 : ex := (Add (Add p230 p194) e63)%N.
Definition p232 : ex := (Opp (Pow (Add e53 (Opp e65)) 2%nat))%N.
Definition e157 : ex := (Add e104 p232)%N.
Definition e77 : ex := (Add e157 p227)%N.
(* -f(x)[k]**2 + 4*f(x)[k] + total(f(x)[l], l) <= -(1 - f(x)[k])**2 + 2*f(x)[k] + 2, by same *)
Lemma step_40 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - (f n d A x k ^ 2) + 4 * f n d A x k + sum n (fun l => f n d A x l)
  <= 2 - (1 - f n d A x k) ^ 2 + 2 * f n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  equal Q1 e76 e77.
  exact (Req_le _ _ Q1).
Qed.

Definition p235 : ex := (Add (Opp e39) p209)%N.
Definition e78 : ex := (Add (Add p235 p14) p8)%N.
Definition p237 : ex := (Sum (0, 20002) p7)%N.
Definition e79 : ex := (Add p212 p237)%N.
Definition p239 : ex := (Opp (Pow p13 2%nat))%N.
Definition e80 : ex := (Add (Add p239 p14) p237)%N.
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
  assert (P1 : den Ev rv e78 <= den Ev rv e62) by (exact (step_32 n d A b x k Hs_n Hs_d Hi_k Hh1)).
  assert (P2 : den Ev rv e62 <= den Ev rv e79) by (exact (step_31 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e79 <= den Ev rv e80) by (exact (step_24 n d A x k Hs_n Hs_d Hi_k)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p241 : ex := (Opp (Pow (Add e53 (Opp p13)) 2%nat))%N.
Definition e161 : ex := (Add e104 p241)%N.
Definition e81 : ex := (Add e161 e136)%N.
Definition e82 : ex := (Add e104 e136)%N.
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
  assert (P1 : den Ev rv e78 <= den Ev rv e80) by (exact (step_41 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e80 <= den Ev rv e81) by (exact (step_40 n d A x k Hs_n Hs_d Hi_k)).
  assert (P3 : den Ev rv e81 <= den Ev rv e82) by (exact (step_39 n d A x k Hs_n Hs_d Hi_k)).
  assert (P4 : den Ev rv e82 <= den Ev rv e69) by (exact (step_37 n d A x k Hs_n Hs_d Hi_k)).
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

Definition p245 : ex := (Pow (Add e53 (Opp (Del (0, 4097) (0, 4096)))) 2%nat)%N.
Definition p246 : ex := (Inv (Sum (0, 4102) (Mul (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 0 (1, 4103))))) e53)))%N.
Definition p247 : ex := (Sum (0, 4097) (Mul (Mul p245 (Mul (Inv (Sum (0, 4099) (Mul p146 e53))) p156)) (Mul p246 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 0 (1, 4101))))))))%N.
Definition e83 : ex := (Sum (0, 4096) p247)%N.
(* 0 <= total(total((1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m), by nonnegative *)
Lemma step_44 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= sum n (fun m => sum n (fun l => (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e83.
  exact N1.
Qed.

Definition e84 : ex := (Add e53 (Opp e13))%N.
Definition e85 : ex := (Add e53 (Opp e83))%N.
(* 1 - total(total((1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m) <= 1, by replace *)
Lemma step_45 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  1 - sum n (fun m => sum n (fun l => (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)) <= 1.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e84) by (number_nn).
  upward P2 (cons_nonnegative Ev e84 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e13 e83 _ (fun sv Wv SFv => (step_44 n d A x Hs_n Hs_d)) (nil_replaced Ev rv)) e85 e84.
  equal Q3 e84 e53.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition p251 : ex := (Pow (Add e53 (Opp (Del (0, 20002) (0, 20003)))) 2%nat)%N.
Definition e86 : ex := (Add e53 (Opp (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul p251 p153) (Mul p149 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000)))))))))))%N.
(* total(f(x)[l]**2, l) <= 1 - total(total((1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m), by same *)
Lemma step_46 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => f n d A x l ^ 2)
  <= 1 - sum n (fun m => sum n (fun l => (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equal Q1 e42 e86.
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
  assert (P1 : den Ev rv e42 <= den Ev rv e86) by (exact (step_46 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e86 <= den Ev rv e53) by (exact (step_45 n d A x Hs_n Hs_d)).
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
  assert (P1 : den Ev rv e39 <= den Ev rv e53) by (exact (step_30 n b k Hs_n Hi_k Hh1 Hh2)).
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
  assert (P1 : den Ev rv e39 <= den Ev rv e53) by (exact (step_48 n b k Hs_n Hi_k Hh1 Hh2)).
  exact (P1).
Qed.

Definition e87 : ex := (V1 1 (0, 4096))%N.
Definition p254 : ex := (Opp (Sum (0, 4096) (Mul p181 e87)))%N.
Definition p255 : ex := (Add e104 p254)%N.
Definition p256 : ex := (Opp p186)%N.
Definition e88 : ex := (Add p255 p256)%N.
Definition p258 : ex := (Add e104 (Opp (Sum (0, 4096) (Mul p181 e13))))%N.
Definition e89 : ex := (Add p258 p256)%N.
Definition p260 : ex := (Add e104 (Opp (Sum (0, 20002) (Mul p153 e13))))%N.
Definition p261 : ex := (Opp p194)%N.
Definition e90 : ex := (Add p260 p261)%N.
Definition e103 : ex := (Add e104 (Opp (Sum (0, 20000) e13)))%N.
Definition e91 : ex := (Add e103 p261)%N.
(* -4*f(x)[k] - total(f(x)[l]*b[l], l) + 2 <= -4*f(x)[k] - total(0, l) + 2, by replace *)
Lemma step_50 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  2 - sum n (fun l => f n d A x l * b l) - 4 * f n d A x k <= 2 - sum n (fun l => 0) - 4 * f n d A x k.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e87 _ (fun sv Wv SFv => (step_19 n b (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e88 e89.
  equal Q2 e90 e91.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e92 : ex := (V1 1 (0, 1))%N.
Definition p266 : ex := (Add e53 p254)%N.
Definition p267 : ex := (Add p266 p256)%N.
Definition e93 : ex := (Add p267 e92)%N.
Definition e94 : ex := (Add p267 e53)%N.
Definition p270 : ex := (Sum (0, 20002) (Mul p153 (V1 1 (0, 20002))))%N.
Definition p271 : ex := (Opp p270)%N.
Definition p272 : ex := (Add e53 p271)%N.
Definition p273 : ex := (Add p272 p261)%N.
Definition e95 : ex := (Add p273 e53)%N.
Definition p275 : ex := (Add e104 p271)%N.
Definition e96 : ex := (Add p275 p261)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e92 e53 _ (fun sv Wv SFv => (step_49 n b (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e93 e94.
  equal Q2 e95 e96.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p277 : ex := (Pow p188 2%nat)%N.
Definition e97 : ex := (Sum (0, 4103) p277)%N.
Definition p279 : ex := (Add (Add p254 p256) e92)%N.
Definition e98 : ex := (Add p279 e97)%N.
Definition e99 : ex := (Add p279 e53)%N.
Definition p282 : ex := (Add (Add p271 p261) e92)%N.
Definition e100 : ex := (Add p282 e53)%N.
Definition e101 : ex := (Add p273 e92)%N.
(* -4*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + total(f(x)[l]**2, l) <= -4*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + 1, by replace *)
Lemma step_52 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - sum n (fun l => f n d A x l * b l) - 4 * f n d A x k + b k + sum n (fun l => f n d A x l ^ 2)
  <= 1 - sum n (fun l => f n d A x l * b l) - 4 * f n d A x k + b k.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e97 e53 _ (fun sv Wv SFv => (step_47 n d A x Hs_n Hs_d)) (nil_replaced Ev rv)) e98 e99.
  equal Q2 e100 e101.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e102 : ex := (Mul e69 e66)%N.
(* 0 <= 4*f(x)[k], by nonnegative *)
Lemma step_53 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= 4 * f n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e102.
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
  equal Q1 e103 e104.
  exact (Req_le _ _ Q1).
Qed.

Definition p286 : ex := (Mul p180 (Exp (Sum (1, 4097) (Mul (V2 0 (0, 1) (1, 4097)) (V1 0 (1, 4097))))))%N.
Definition e105 : ex := (Mul e69 p286)%N.
Definition p288 : ex := (Add e104 (Opp (Sum (0, 4096) e13)))%N.
Definition e106 : ex := (Add p288 (Opp e105))%N.
Definition e107 : ex := (Add p288 (Opp e13))%N.
Definition e108 : ex := (Add e103 (Opp e13))%N.
(* -4*f(x)[k] - total(0, l) + 2 <= 2 - total(0, l), by replace *)
Lemma step_55 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  2 - sum n (fun l => 0) - 4 * f n d A x k <= 2 - sum n (fun l => 0).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e105 _ (fun sv Wv SFv => (step_53 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e106 e107.
  equal Q2 e108 e103.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= 2, by nonnegative *)
Lemma step_56 :
  0 <= 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e104.
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

Definition e109 : ex := (Add e69 (Opp e104))%N.
(* 2 <= 4, by discharge *)
Lemma step_58 :
  2 <= 4.
Proof.
  setting [] [] [] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e104) by (exact (step_56)).
  equal Q2 e71 e109.
  assert (P3 : den Ev rv e104 <= den Ev rv e69) by (exact (rearranged (den Ev rv e13) (den Ev rv e104) (den Ev rv e104) (den Ev rv e69) P1 Q2)).
  assert (P4 : den Ev rv e104 <= den Ev rv e69) by (exact (step_57 P3)).
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
  assert (P1 : den Ev rv e91 <= den Ev rv e103) by (exact (step_55 n d A x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e103 <= den Ev rv e104) by (exact (step_54 n Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e110 : ex := (Add p282 e42)%N.
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
  assert (P1 : den Ev rv e110 <= den Ev rv e101) by (exact (step_52 n d A b x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e101 <= den Ev rv e96) by (exact (step_51 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e96 <= den Ev rv e91) by (exact (step_50 n d A b x k Hs_n Hs_d Hi_k Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p294 : ex := (Opp p14)%N.
Definition e111 : ex := (Add (Add (Add p9 p294) e39) p15)%N.
Definition e112 : ex := (Add e103 p294)%N.
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
  assert (P1 : den Ev rv e111 <= den Ev rv e112) by (exact (step_60 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e112 <= den Ev rv e104) by (exact (step_59 n d A x k Hs_n Hs_d Hi_k)).
  assert (P3 : den Ev rv e104 <= den Ev rv e69) by (exact (step_58)).
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

Definition e113 : ex := (Add e69 (Opp e110))%N.
Definition p298 : ex := (Add p194 (Opp e92))%N.
Definition p299 : ex := (Mul (Add (Opp (Pow (Sqrt e42) 2%nat)) p270) e53)%N.
Definition e119 : ex := (Add p298 p299)%N.
Definition e115 : ex := (Opp e119)%N.
Definition e114 : ex := (Add e69 (Opp e115))%N.
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
  assert (P1 : den Ev rv e110 <= den Ev rv e69) by (exact (step_61 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  equal Q2 e113 e114.
  assert (P3 : den Ev rv e115 <= den Ev rv e69) by (exact (rearranged (den Ev rv e110) (den Ev rv e69) (den Ev rv e115) (den Ev rv e69) P1 Q2)).
  assert (P4 : den Ev rv e115 <= den Ev rv e69) by (exact (step_62 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p303 : ex := (Add (Opp e92) p193)%N.
Definition p304 : ex := (Add p303 p194)%N.
Definition e116 : ex := (Add p304 p270)%N.
Definition e117 : ex := (Add e69 (Opp e116))%N.
Definition e118 : ex := (Add e69 e115)%N.
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
  assert (P1 : den Ev rv e116 <= den Ev rv e69) by (exact (step_42 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  equal Q2 e117 e118.
  assert (P3 : den Ev rv e119 <= den Ev rv e69) by (exact (rearranged (den Ev rv e116) (den Ev rv e69) (den Ev rv e119) (den Ev rv e69) P1 Q2)).
  assert (P4 : den Ev rv e119 <= den Ev rv e69) by (exact (step_43 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p308 : ex := (Add p14 (Opp e39))%N.
Definition p309 : ex := (Mul (Add p16 p8) e53)%N.
Definition e120 : ex := (Add p308 p309)%N.
Definition e121 : ex := (Opp e120)%N.
Definition e122 : ex := (Abs e120)%N.
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
  assert (P1 : den Ev rv e120 <= den Ev rv e69) by (exact (step_64 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e121 <= den Ev rv e69) by (exact (step_63 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e122 <= den Ev rv e69) by (exact (absolute_below (den Ev rv e120) (den Ev rv e69) P1 P2)).
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
  nonnegative N1 (nil_nonnegative Ev) e123.
  exact N1.
Qed.

Definition p313 : ex := (Opp e123)%N.
Definition e124 : ex := (Add e53 p313)%N.
(* 1 - 2*f(x)[l] <= 1, by replace *)
Lemma step_67 :
  forall (n d : nat) (A : mat) (x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  1 - 2 * f n d A x l <= 1.
Proof.
  intros n d A x l Hs_n Hs_d Hi_l.
  setting [n; d] [] [x] [A] [((0%N, 1%N), l)] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e84) by (number_nn).
  upward P2 (cons_nonnegative Ev e84 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e13 e123 _ (fun sv Wv SFv => (step_66 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e124 e84.
  equal Q3 e84 e53.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition e125 : ex := (Add p313 e92)%N.
Definition e126 : ex := (Add p313 e53)%N.
Definition p317 : ex := (Opp p227)%N.
Definition e127 : ex := (Add p317 e53)%N.
Definition e128 : ex := (Add e53 p317)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e92 e53 _ (fun sv Wv SFv => (step_30 n b (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e125 e126.
  equal Q2 e127 e128.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= 1, by nonnegative *)
Lemma step_69 :
  0 <= 1.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e53.
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

Definition e129 : ex := (Add e104 (Opp e53))%N.
(* 1 <= 2, by discharge *)
Lemma step_71 :
  1 <= 2.
Proof.
  setting [] [] [] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e53) by (exact (step_69)).
  equal Q2 e84 e129.
  assert (P3 : den Ev rv e53 <= den Ev rv e104) by (exact (rearranged (den Ev rv e13) (den Ev rv e53) (den Ev rv e53) (den Ev rv e104) P1 Q2)).
  assert (P4 : den Ev rv e53 <= den Ev rv e104) by (exact (step_70 P3)).
  exact (P4).
Qed.

Definition p321 : ex := (Opp e136)%N.
Definition e130 : ex := (Add p321 e39)%N.
Definition e131 : ex := (Add e53 p321)%N.
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
  assert (P1 : den Ev rv e130 <= den Ev rv e131) by (exact (step_68 n d A b x l Hs_n Hs_d Hi_l Hh1 Hh2)).
  assert (P2 : den Ev rv e131 <= den Ev rv e53) by (exact (step_67 n d A x l Hs_n Hs_d Hi_l)).
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
  assert (P1 : den Ev rv e130 <= den Ev rv e53) by (exact (step_72 n d A b x l Hs_n Hs_d Hi_l Hh1 Hh2)).
  assert (P2 : den Ev rv e53 <= den Ev rv e104) by (exact (step_71)).
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e66 e53 _ (fun sv Wv SFv => (step_35 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e123 e132.
  equal Q2 e132 e104.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p324 : ex := (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 1 (1, 4098)))))%N.
Definition p325 : ex := (Mul e104 (Mul (Inv (Sum (0, 4097) (Mul p324 e53))) (Exp (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) (V1 1 (1, 4096)))))))%N.
Definition e133 : ex := (Add (Opp e39) p325)%N.
Definition e134 : ex := (Add (Opp e13) p325)%N.
Definition e135 : ex := (Add (Opp e13) e136)%N.
(* 2*f(x)[l] - b[l] <= 2*f(x)[l], by replace *)
Lemma step_76 :
  forall (n d : nat) (A : mat) (b x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  - b l + 2 * f n d A x l <= 2 * f n d A x l.
Proof.
  intros n d A b x l Hs_n Hs_d Hi_l Hh1.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), l)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e39 _ (fun sv Wv SFv => (step_19 n b (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1)) (nil_replaced Ev rv)) e133 e134.
  equal Q2 e135 e136.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e137 : ex := (Add (Opp e39) e136)%N.
(* 2*f(x)[l] - b[l] <= 2, by transitive *)
Lemma step_77 :
  forall (n d : nat) (A : mat) (b x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  - b l + 2 * f n d A x l <= 2.
Proof.
  intros n d A b x l Hs_n Hs_d Hi_l Hh1.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e137 <= den Ev rv e136) by (exact (step_76 n d A b x l Hs_n Hs_d Hi_l Hh1)).
  assert (P2 : den Ev rv e136 <= den Ev rv e104) by (exact (step_75 n d A x l Hs_n Hs_d Hi_l)).
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

Definition e138 : ex := (Add e104 (Opp e137))%N.
Definition e143 : ex := (Add e39 p27)%N.
Definition e140 : ex := (Opp e143)%N.
Definition e139 : ex := (Add e104 (Opp e140))%N.
(* -epsilon()[l] <= 2, by discharge *)
Lemma step_79 :
  forall (n d : nat) (A : mat) (b x : vec) (l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => b k) ->
  - epsilon n d A b x l <= 2.
Proof.
  intros n d A b x l Hs_n Hs_d Hi_l Hh1.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e137 <= den Ev rv e104) by (exact (step_77 n d A b x l Hs_n Hs_d Hi_l Hh1)).
  equal Q2 e138 e139.
  assert (P3 : den Ev rv e140 <= den Ev rv e104) by (exact (rearranged (den Ev rv e137) (den Ev rv e104) (den Ev rv e140) (den Ev rv e104) P1 Q2)).
  assert (P4 : den Ev rv e140 <= den Ev rv e104) by (exact (step_78 n d A b x l Hs_n Hs_d Hi_l P3)).
  exact (P4).
Qed.

Definition e141 : ex := (Add e104 (Opp e130))%N.
Definition e142 : ex := (Add e104 e140)%N.
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
  assert (P1 : den Ev rv e130 <= den Ev rv e104) by (exact (step_73 n d A b x l Hs_n Hs_d Hi_l Hh1 Hh2)).
  equal Q2 e141 e142.
  assert (P3 : den Ev rv e143 <= den Ev rv e104) by (exact (rearranged (den Ev rv e130) (den Ev rv e104) (den Ev rv e143) (den Ev rv e104) P1 Q2)).
  assert (P4 : den Ev rv e143 <= den Ev rv e104) by (exact (step_74 n d A b x l Hs_n Hs_d Hi_l P3)).
  exact (P4).
Qed.

Definition e144 : ex := (Abs e143)%N.
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
  assert (P1 : den Ev rv e143 <= den Ev rv e104) by (exact (step_80 n d A b x l Hs_n Hs_d Hi_l Hh1 Hh2)).
  assert (P2 : den Ev rv e140 <= den Ev rv e104) by (exact (step_79 n d A b x l Hs_n Hs_d Hi_l Hh1)).
  assert (P3 : den Ev rv e144 <= den Ev rv e104) by (exact (absolute_below (den Ev rv e143) (den Ev rv e104) P1 P2)).
  exact (P3).
Qed.

Definition p337 : ex := (Mul e104 p163)%N.
Definition e145 : ex := (Add (Add p162 p337) p165)%N.
Definition e146 : ex := (Add (Add p167 p337) p165)%N.
(* 2*f(x)[k] + total(f(x)[l], l) - total(f(x)[l]**2, l) <= -f(x)[k]**2 + 2*f(x)[k] + total(f(x)[l], l), by replace *)
Lemma step_82 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - sum n (fun l => f n d A x l ^ 2) + 2 * f n d A x k + sum n (fun l => f n d A x l)
  <= - (f n d A x k ^ 2) + 2 * f n d A x k + sum n (fun l => f n d A x l).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e43 e44 _ (fun sv Wv SFv => (step_23 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e145 e146.
  exact (P1).
Qed.

Definition p340 : ex := (Mul e104 p185)%N.
Definition p341 : ex := (Add p184 p340)%N.
Definition e147 : ex := (Add p341 p189)%N.
Definition e148 : ex := (Add p341 p191)%N.
Definition p344 : ex := (Add p193 p227)%N.
Definition e149 : ex := (Add p344 p196)%N.
Definition e150 : ex := (Add p344 e63)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e54 e53 _ (fun sv Wv SFv => (step_30 n b (sv (0%N, 4103%N)) Hs_n (Wv (0%N, 4103%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e147 e148.
  equal Q2 e149 e150.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p347 : ex := (Mul e104 p202)%N.
Definition e151 : ex := (Add (Add p201 p347) p205)%N.
Definition e152 : ex := (Add (Add p207 p347) p205)%N.
Definition e153 : ex := (Add (Add p210 e136) p8)%N.
Definition p351 : ex := (Add p209 e136)%N.
Definition e154 : ex := (Add p351 p8)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e39 _ (fun sv Wv SFv => (step_21 n b (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1)) (nil_replaced Ev rv)) e151 e152.
  equal Q2 e153 e154.
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
  assert (Z1 : forall sv, 0 <= den Ev sv e71) by (number_nn).
  upward P2 (cons_nonnegative Ev e71 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e13 e70 _ (fun sv Wv SFv => (step_38 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e155 e71.
  equal Q3 e71 e104.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition e156 : ex := (Add (Add p230 p227) e63)%N.
(* -f(x)[k]**2 + 2*f(x)[k] + total(f(x)[l], l) <= 2 - (1 - f(x)[k])**2, by same *)
Lemma step_86 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - (f n d A x k ^ 2) + 2 * f n d A x k + sum n (fun l => f n d A x l) <= 2 - (1 - f n d A x k) ^ 2.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  equal Q1 e156 e157.
  exact (Req_le _ _ Q1).
Qed.

Definition e158 : ex := (Add (Add p235 e136) p8)%N.
Definition e159 : ex := (Add p351 p237)%N.
Definition e160 : ex := (Add (Add p239 e136) p237)%N.
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
  assert (P1 : den Ev rv e158 <= den Ev rv e154) by (exact (step_84 n d A b x k Hs_n Hs_d Hi_k Hh1)).
  assert (P2 : den Ev rv e154 <= den Ev rv e159) by (exact (step_83 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e159 <= den Ev rv e160) by (exact (step_82 n d A x k Hs_n Hs_d Hi_k)).
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
  assert (P1 : den Ev rv e158 <= den Ev rv e160) by (exact (step_87 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e160 <= den Ev rv e161) by (exact (step_86 n d A x k Hs_n Hs_d Hi_k)).
  assert (P3 : den Ev rv e161 <= den Ev rv e104) by (exact (step_85 n d A x k Hs_n Hs_d Hi_k)).
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

Definition p357 : ex := (Opp p340)%N.
Definition e162 : ex := (Add p255 p357)%N.
Definition e163 : ex := (Add p258 p357)%N.
Definition e164 : ex := (Add p260 p317)%N.
Definition e165 : ex := (Add e103 p317)%N.
(* -2*f(x)[k] - total(f(x)[l]*b[l], l) + 2 <= -2*f(x)[k] - total(0, l) + 2, by replace *)
Lemma step_90 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  2 - sum n (fun l => f n d A x l * b l) - 2 * f n d A x k <= 2 - sum n (fun l => 0) - 2 * f n d A x k.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e87 _ (fun sv Wv SFv => (step_19 n b (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e162 e163.
  equal Q2 e164 e165.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p362 : ex := (Add p266 p357)%N.
Definition e166 : ex := (Add p362 e92)%N.
Definition e167 : ex := (Add p362 e53)%N.
Definition p365 : ex := (Add p272 p317)%N.
Definition e168 : ex := (Add p365 e53)%N.
Definition e169 : ex := (Add p275 p317)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e92 e53 _ (fun sv Wv SFv => (step_49 n b (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e166 e167.
  equal Q2 e168 e169.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p368 : ex := (Add (Add p254 p357) e92)%N.
Definition e170 : ex := (Add p368 e97)%N.
Definition e171 : ex := (Add p368 e53)%N.
Definition p371 : ex := (Add (Add p271 p317) e92)%N.
Definition e172 : ex := (Add p371 e53)%N.
Definition e173 : ex := (Add p365 e92)%N.
(* -2*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + total(f(x)[l]**2, l) <= -2*f(x)[k] + b[k] - total(f(x)[l]*b[l], l) + 1, by replace *)
Lemma step_92 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - sum n (fun l => f n d A x l * b l) - 2 * f n d A x k + b k + sum n (fun l => f n d A x l ^ 2)
  <= 1 - sum n (fun l => f n d A x l * b l) - 2 * f n d A x k + b k.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e97 e53 _ (fun sv Wv SFv => (step_47 n d A x Hs_n Hs_d)) (nil_replaced Ev rv)) e170 e171.
  equal Q2 e172 e173.
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
  nonnegative N1 (nil_nonnegative Ev) e123.
  exact N1.
Qed.

Definition e174 : ex := (Mul e104 p286)%N.
Definition e175 : ex := (Add p288 (Opp e174))%N.
(* -2*f(x)[k] - total(0, l) + 2 <= 2 - total(0, l), by replace *)
Lemma step_94 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  2 - sum n (fun l => 0) - 2 * f n d A x k <= 2 - sum n (fun l => 0).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e174 _ (fun sv Wv SFv => (step_93 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e175 e107.
  equal Q2 e108 e103.
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
  assert (P1 : den Ev rv e165 <= den Ev rv e103) by (exact (step_94 n d A x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e103 <= den Ev rv e104) by (exact (step_54 n Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e176 : ex := (Add p371 e42)%N.
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
  assert (P1 : den Ev rv e176 <= den Ev rv e173) by (exact (step_92 n d A b x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e173 <= den Ev rv e169) by (exact (step_91 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e169 <= den Ev rv e165) by (exact (step_90 n d A b x k Hs_n Hs_d Hi_k Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e177 : ex := (Add (Add (Add p9 p321) e39) p15)%N.
Definition e178 : ex := (Add e103 p321)%N.
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
  assert (P1 : den Ev rv e177 <= den Ev rv e178) by (exact (step_96 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e178 <= den Ev rv e104) by (exact (step_95 n d A x k Hs_n Hs_d Hi_k)).
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

Definition e179 : ex := (Add e104 (Opp e176))%N.
Definition p380 : ex := (Add p227 (Opp e92))%N.
Definition e185 : ex := (Add p380 p299)%N.
Definition e181 : ex := (Opp e185)%N.
Definition e180 : ex := (Add e104 (Opp e181))%N.
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
  assert (P1 : den Ev rv e176 <= den Ev rv e104) by (exact (step_97 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  equal Q2 e179 e180.
  assert (P3 : den Ev rv e181 <= den Ev rv e104) by (exact (rearranged (den Ev rv e176) (den Ev rv e104) (den Ev rv e181) (den Ev rv e104) P1 Q2)).
  assert (P4 : den Ev rv e181 <= den Ev rv e104) by (exact (step_98 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p384 : ex := (Add p303 p227)%N.
Definition e182 : ex := (Add p384 p270)%N.
Definition e183 : ex := (Add e104 (Opp e182))%N.
Definition e184 : ex := (Add e104 e181)%N.
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
  assert (P1 : den Ev rv e182 <= den Ev rv e104) by (exact (step_88 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  equal Q2 e183 e184.
  assert (P3 : den Ev rv e185 <= den Ev rv e104) by (exact (rearranged (den Ev rv e182) (den Ev rv e104) (den Ev rv e185) (den Ev rv e104) P1 Q2)).
  assert (P4 : den Ev rv e185 <= den Ev rv e104) by (exact (step_89 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p388 : ex := (Add e136 (Opp e39))%N.
Definition e186 : ex := (Add p388 p309)%N.
Definition e187 : ex := (Opp e186)%N.
Definition e188 : ex := (Abs e186)%N.
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
  assert (P1 : den Ev rv e186 <= den Ev rv e104) by (exact (step_100 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P2 : den Ev rv e187 <= den Ev rv e104) by (exact (step_99 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  assert (P3 : den Ev rv e188 <= den Ev rv e104) by (exact (absolute_below (den Ev rv e186) (den Ev rv e104) P1 P2)).
  exact (P3).
Qed.

Definition p392 : ex := (Inv (Sum (0, 4123) (Mul (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4123) (1, 4124)) (V1 1 (1, 4124))))) e53)))%N.
Definition p393 : ex := (Inv (Sum (0, 4127) (Mul p113 e53)))%N.
Definition p394 : ex := (Add (Add (Mul e104 (Mul p392 (Exp (Sum (1, 4122) (Mul (V2 0 (0, 4097) (1, 4122)) (V1 1 (1, 4122))))))) (Opp (V1 3 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4125) (Pow (Mul p393 p110) 2%nat))) 2%nat)) (Sum (0, 4129) (Mul (Mul (Inv (Sum (0, 4131) (Mul p62 e53))) p59) (V1 3 (0, 4129))))) e53))%N.
Definition e189 : ex := (Abs p394)%N.
Definition p396 : ex := (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 1 (1, 4103)))))%N.
Definition p397 : ex := (Mul (Inv (Sum (0, 4104) (Mul (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105))))) e53))) p396)%N.
Definition p398 : ex := (Mul (Opp (Sum (0, 4102) (Mul p397 (V1 2 (0, 4102))))) e53)%N.
Definition p399 : ex := (Add (V1 2 (0, 4096)) p398)%N.
Definition e236 : ex := (Abs p399)%N.
Definition p401 : ex := (Mul e104 e236)%N.
Definition p402 : ex := (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 1 (1, 4109)))))%N.
Definition p403 : ex := (Add (V1 2 (0, 4097)) (Mul (Opp (Sum (0, 4106) (Mul (Mul (Inv (Sum (0, 4108) (Mul p402 e53))) (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 1 (1, 4107)))))) (V1 2 (0, 4106))))) e53))%N.
Definition e241 : ex := (Abs p403)%N.
Definition p405 : ex := (Mul p81 (Add p401 (Mul e69 e241)))%N.
Definition p406 : ex := (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 1 (1, 4113)))))%N.
Definition p407 : ex := (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 1 (1, 4111)))))%N.
Definition p408 : ex := (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 1 (1, 4117)))))%N.
Definition p409 : ex := (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4114) (1, 4115)) (V1 1 (1, 4115)))))%N.
Definition p410 : ex := (Mul (Add (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4110) (Mul (Mul (Inv (Sum (0, 4112) (Mul p406 e53))) p407) (V1 0 (0, 4110))))) e53)) 2%nat) (Pow (Add e37 (Mul (Opp (Sum (0, 4114) (Mul (Mul (Inv (Sum (0, 4116) (Mul p408 e53))) p409) (V1 0 (0, 4114))))) e53)) 2%nat)) (Abs (Add (V1 2 (0, 4096)) (Mul (Opp (Sum (0, 4118) (Mul (Mul (Inv (Sum (0, 4120) (Mul p100 e53))) p96) (V1 2 (0, 4118))))) e53))))%N.
Definition p411 : ex := (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 1 (1, 4135))))) e53)))%N.
Definition p412 : ex := (Mul p411 (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4097) (1, 4133)) (V1 1 (1, 4133))))))%N.
Definition p413 : ex := (Mul p64 (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4096) (1, 4136)) (V1 1 (1, 4136))))))%N.
Definition e190 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p405 (Mul p410 e189)) p412) p413)))%N.
Definition e191 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p405 (Mul p410 e104)) p412) p413)))%N.
Definition p416 : ex := (Add (V1 0 (0, 20003)) p10)%N.
Definition p417 : ex := (Pow p416 2%nat)%N.
Definition p418 : ex := (Abs (Add (V1 2 (0, 20004)) p46))%N.
Definition p419 : ex := (Mul e104 p418)%N.
Definition p420 : ex := (Mul e69 (Abs (Add (V1 2 (0, 20003)) p46)))%N.
Definition p421 : ex := (Mul p417 (Add p419 p420))%N.
Definition p422 : ex := (Add (V1 0 (0, 20004)) p10)%N.
Definition p423 : ex := (Add p417 (Pow p422 2%nat))%N.
Definition p424 : ex := (Mul p423 p418)%N.
Definition p425 : ex := (Mul p6 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p426 : ex := (Mul p6 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition e192 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p421 (Mul p424 e104)) p425) p426)))%N.
Definition p428 : ex := (Mul e104 p423)%N.
Definition p429 : ex := (Mul p428 p418)%N.
Definition e193 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p421 p429) p425) p426)))%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e189 e104 _ (fun sv Wv SFv => (step_101 n d A b x (sv (0%N, 4097%N)) Hs_n Hs_d (Wv (0%N, 4097%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e190 e191.
  equal Q2 e192 e193.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p431 : ex := (Add (V1 3 (0, 4096)) (Mul (Opp e104) (Mul p84 (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4096) (1, 4106)) (V1 1 (1, 4106))))))))%N.
Definition e194 : ex := (Abs p431)%N.
Definition p433 : ex := (Mul e69 (Abs (Add (V1 2 (0, 4097)) p398)))%N.
Definition p434 : ex := (Abs (Add (V1 2 (0, 4096)) (Mul (Opp p87) e53)))%N.
Definition p435 : ex := (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 1 (1, 4120)))))%N.
Definition p436 : ex := (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4117) (1, 4118)) (V1 1 (1, 4118)))))%N.
Definition p437 : ex := (Exp (Sum (1, 4122) (Mul (V2 0 (0, 4121) (1, 4122)) (V1 1 (1, 4122)))))%N.
Definition p438 : ex := (Sum (0, 4132) (Mul (Mul p411 (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4132) (1, 4133)) (V1 1 (1, 4133)))))) (V1 3 (0, 4132))))%N.
Definition p439 : ex := (Mul (Mul (Add (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4113) (Mul p92 (V1 0 (0, 4113))))) e53)) 2%nat) (Pow (Add e37 (Mul (Opp (Sum (0, 4117) (Mul (Mul (Inv (Sum (0, 4119) (Mul p435 e53))) p436) (V1 0 (0, 4117))))) e53)) 2%nat)) (Abs (Add (V1 2 (0, 4096)) (Mul (Opp (Sum (0, 4121) (Mul (Mul p392 p437) (V1 2 (0, 4121))))) e53)))) (Abs (Add (Add (Mul e104 (Mul p56 (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4097) (1, 4125)) (V1 1 (1, 4125))))))) (Opp (V1 3 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4128) (Pow p130 2%nat))) 2%nat)) p438) e53))))%N.
Definition p440 : ex := (Mul p64 (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4097) (1, 4136)) (V1 1 (1, 4136))))))%N.
Definition p441 : ex := (Mul p116 (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4096) (1, 4139)) (V1 1 (1, 4139))))))%N.
Definition e195 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add p433 (Mul e194 p434))) p439) p440) p441)))%N.
Definition e196 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add p433 (Mul e104 p434))) p439) p440) p441)))%N.
Definition p444 : ex := (Mul e104 p425)%N.
Definition p445 : ex := (Mul p424 (Abs (Add (Add p444 (Opp (V1 3 (0, 20003)))) p50)))%N.
Definition e197 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p417 (Add p420 p419)) p445) p425) p426)))%N.
Definition e198 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p421 p445) p425) p426)))%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e194 e104 _ (fun sv Wv SFv => (step_81 n d A b x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e195 e196.
  equal Q2 e197 e198.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p448 : ex := (Add (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4124) (Mul p58 (V1 0 (0, 4124))))) e53)) 2%nat) (Pow (Add e37 (Mul (Opp (Sum (0, 4128) (Mul p130 (V1 0 (0, 4128))))) e53)) 2%nat))%N.
Definition p449 : ex := (Add (V1 3 (0, 4096)) (Mul (Opp p438) e53))%N.
Definition p450 : ex := (Add (Add (Mul e104 p440) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4139) (Pow p66 2%nat))) 2%nat)) (Sum (0, 4143) (Mul p68 (V1 2 (0, 4143))))) e53))%N.
Definition p451 : ex := (Mul (Mul p448 (Abs p449)) (Abs p450))%N.
Definition p452 : ex := (Mul p118 (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4097) (1, 4147)) (V1 1 (1, 4147))))))%N.
Definition p453 : ex := (Mul (Inv (Sum (0, 4151) (Mul p72 e53))) (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4096) (1, 4150)) (V1 1 (1, 4150))))))%N.
Definition e200 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p104 p451) p452) p453)))%N.
Definition e201 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add (Mul e69 p94) p103)) p451) p452) p453)))%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e199 e69 _ (fun sv Wv SFv => (step_65 n d A b x (sv (0%N, 4097%N)) Hs_n Hs_d (Wv (0%N, 4097%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e200 e201.
  exact (P1).
Qed.

Definition p456 : ex := (Mul p449 p450)%N.
Definition e202 : ex := (Abs p456)%N.
Definition p458 : ex := (Abs (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4147) (Mul p71 (V1 3 (0, 4147))))) e53)))%N.
Definition p459 : ex := (Abs (Add (Add (Mul e104 (Mul p120 (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4097) (1, 4151)) (V1 1 (1, 4151))))))) (Opp (V1 2 (0, 4097)))) (Mul (Add (Opp (Pow (Sqrt (Sum (0, 4154) (Pow p134 2%nat))) 2%nat)) (Sum (0, 4158) (Mul p135 (V1 2 (0, 4158))))) e53)))%N.
Definition e203 : ex := (Mul p458 p459)%N.
Definition e204 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p104 (Mul p448 e202)) p137) p138)))%N.
Definition e205 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p104 (Mul p448 e203)) p137) p138)))%N.
Definition p463 : ex := (Add (Add (Mul e69 p425) (Opp (V1 2 (0, 20003)))) p18)%N.
Definition p464 : ex := (Mul (Opp p49) e53)%N.
Definition p465 : ex := (Add (V1 3 (0, 20003)) p464)%N.
Definition p466 : ex := (Abs p465)%N.
Definition p467 : ex := (Mul (Abs p463) p466)%N.
Definition p468 : ex := (Add (V1 2 (0, 20004)) (Mul (Opp e104) p426))%N.
Definition p469 : ex := (Add (V1 3 (0, 20004)) p464)%N.
Definition p470 : ex := (Abs p469)%N.
Definition p471 : ex := (Mul (Abs p468) p470)%N.
Definition p472 : ex := (Mul p417 (Add p467 p471))%N.
Definition p473 : ex := (Add (Add p444 (Opp (V1 2 (0, 20003)))) p18)%N.
Definition p474 : ex := (Abs p473)%N.
Definition e206 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p472 (Mul p423 (Mul p470 p474))) p425) p426)))%N.
Definition p476 : ex := (Mul (Mul p423 p470) p474)%N.
Definition e207 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p472 p476) p425) p426)))%N.
(* total(total((v_bar()[k]**2*(absolute(a()[k])*absolute(g_bar()[k]) + absolute(epsilon()[l])*absolute(g_bar()[l])) + (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l]*rho()[k]))*f(x)[k]*f(x)[l], k), l) <= total(total((v_bar()[k]**2*(absolute(a()[k])*absolute(g_bar()[k]) + absolute(epsilon()[l])*absolute(g_bar()[l])) + (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])*absolute(rho()[k]))*f(x)[k]*f(x)[l], k), l), by replace *)
Lemma step_105 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (Rabs (a n d A b x k) * Rabs (g_bar n d A g x k) + Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l)) + (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l * rho n d A b x k)) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (Rabs (a n d A b x k) * Rabs (g_bar n d A g x k) + Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l)) + (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l) * Rabs (rho n d A b x k)) * f n d A x k * f n d A x l)).
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e202 e203 _ (fun sv Wv SFv => (step_15 n d A b g x (sv (0%N, 4097%N)) (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4097%N)) (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e204 e205.
  equal Q2 e206 e207.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e209 : ex := (Add e53 e53)%N.
Definition e210 : ex := (Add e53 e208)%N.
(* total(f(x)[l]**2, l) + 1 <= 2, by replace *)
Lemma step_106 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  1 + sum n (fun l => f n d A x l ^ 2) <= 2.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e209) by (number_nn).
  upward P2 (cons_nonnegative Ev e209 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e208 e53 _ (fun sv Wv SFv => (step_47 n d A x Hs_n Hs_d)) (nil_replaced Ev rv)) e210 e209.
  equal Q3 e209 e104.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition e211 : ex := (Add e124 e44)%N.
Definition e212 : ex := (Add e84 e44)%N.
Definition e213 : ex := (Add e84 e42)%N.
Definition e214 : ex := (Add e53 e42)%N.
(* -2*f(x)[k] + total(f(x)[l]**2, l) + 1 <= total(f(x)[l]**2, l) + 1, by replace *)
Lemma step_107 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  1 - 2 * f n d A x k + sum n (fun l => f n d A x l ^ 2) <= 1 + sum n (fun l => f n d A x l ^ 2).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e84) by (number_nn).
  upward P2 (cons_nonnegative Ev e84 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e13 e123 _ (fun sv Wv SFv => (step_93 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e211 e212.
  equal Q3 e213 e214.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition e215 : ex := (Add e128 e42)%N.
(* -2*f(x)[k] + total(f(x)[l]**2, l) + 1 <= 2, by transitive *)
Lemma step_108 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  1 - 2 * f n d A x k + sum n (fun l => f n d A x l ^ 2) <= 2.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e215 <= den Ev rv e214) by (exact (step_107 n d A x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e214 <= den Ev rv e104) by (exact (step_106 n d A x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p485 : ex := (Add (Del (0, 20002) (0, 1)) (Opp p153))%N.
Definition p486 : ex := (Sum (0, 20002) (Pow p485 2%nat))%N.
Definition e222 : ex := (Sqrt p486)%N.
Definition e216 : ex := (Pow e222 2%nat)%N.
(* norm(basis(k) - f(x))**2 <= -2*f(x)[k] + total(f(x)[l]**2, l) + 1, by same *)
Lemma step_109 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm n (vadd (basis k) (vopp (f n d A x))) ^ 2 <= 1 - 2 * f n d A x k + sum n (fun l => f n d A x l ^ 2).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  equal Q1 e216 e215.
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
  assert (P1 : den Ev rv e216 <= den Ev rv e215) by (exact (step_109 n d A x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e215 <= den Ev rv e104) by (exact (step_108 n d A x k Hs_n Hs_d Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e217 : ex := (Sqrt e216)%N.
Definition e218 : ex := (Sqrt e104)%N.
Definition e219 : ex := (Pow e217 2%nat)%N.
Definition p492 : ex := (Sum (0, 4096) (Pow (Add (Del (0, 4096) (0, 1)) (Opp p181)) 2%nat))%N.
Definition e223 : ex := (Sqrt p492)%N.
Definition e220 : ex := (Sqrt (Pow e223 2%nat))%N.
Definition e221 : ex := (Sqrt (Sum (0, 4100) (Pow (Add (Del (0, 4100) (0, 1)) (Opp (Mul p246 p223))) 2%nat)))%N.
(* norm(basis(k) - f(x)) <= sqrt(2), by root *)
Lemma step_111 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm n (vadd (basis k) (vopp (f n d A x))) <= sqrt 2.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e216 <= den Ev rv e104) by (exact (step_110 n d A x k Hs_n Hs_d Hi_k)).
  equal Q2 e219 e216.
  nonnegative N3 (nil_nonnegative Ev) e220.
  nonnegative N4 (nil_nonnegative Ev) e221.
  assert (Q5 : den Ev rv e217 = den Ev rv e222) by (exact (squares _ _ N3 N4 Q2)).
  exact ((Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e217 <= den Ev rv e218))).
Qed.

Definition p496 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 1 (0, 4100)) 2%nat)))%N.
Definition e224 : ex := (Mul e223 p496)%N.
Definition e225 : ex := (Mul e218 p496)%N.
(* norm(basis(k) - f(x))*norm(g) <= sqrt(2)*norm(g), by replace *)
Lemma step_112 :
  forall (n d : nat) (A : mat) (g x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm n (vadd (basis k) (vopp (f n d A x))) * norm n g <= sqrt 2 * norm n g.
Proof.
  intros n d A g x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; g] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e223 e218 _ (fun sv Wv SFv => (step_111 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e224 e225.
  exact (P1).
Qed.

Definition e226 : ex := (Abs (Sum (0, 20002) (Mul p485 (V1 1 (0, 20002)))))%N.
Definition e227 : ex := (Mul e222 (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat))))%N.
(* absolute(inner(basis(k) - f(x), g)) <= norm(basis(k) - f(x))*norm(g), by instance *)
Lemma step_113 :
  forall (n d : nat) (A : mat) (g x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  Rabs (inner n (vadd (basis k) (vopp (f n d A x))) g) <= norm n (vadd (basis k) (vopp (f n d A x))) * norm n g.
Proof.
  intros n d A g x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; g] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e226 <= den Ev rv e227) by (exact (cauchy_schwarz.step_6 n (vadd (basis k) (vopp (f n d A x))) g Hs_n)).
  exact (P1).
Qed.

Definition p501 : ex := (Add (Del (0, 20002) (0, 1)) (Opp p7))%N.
Definition e229 : ex := (Abs (Sum (0, 20002) (Mul p501 (V1 0 (0, 20002)))))%N.
(* absolute(g_bar()[k]) <= absolute(inner(basis(k) - f(x), g)), by same *)
Lemma step_114 :
  forall (n d : nat) (A : mat) (g x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  Rabs (g_bar n d A g x k) <= Rabs (inner n (vadd (basis k) (vopp (f n d A x))) g).
Proof.
  intros n d A g x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [g; x] [A] [((0%N, 1%N), k)] [].
  equal Q1 e228 e229.
  exact (Req_le _ _ Q1).
Qed.

Definition p503 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e230 : ex := (Mul (Sqrt (Sum (0, 20002) (Pow p501 2%nat))) p503)%N.
Definition e231 : ex := (Mul e218 p503)%N.
(* absolute(g_bar()[k]) <= sqrt(2)*norm(g), by transitive *)
Lemma step_115 :
  forall (n d : nat) (A : mat) (g x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  Rabs (g_bar n d A g x k) <= sqrt 2 * norm n g.
Proof.
  intros n d A g x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [g; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e228 <= den Ev rv e229) by (exact (step_114 n d A g x k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e229 <= den Ev rv e230) by (exact (step_113 n d A g x k Hs_n Hs_d Hi_k)).
  assert (P3 : den Ev rv e230 <= den Ev rv e231) by (exact (step_112 n d A g x k Hs_n Hs_d Hi_k)).
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
  assert (P1 : den Ev rv e228 <= den Ev rv e231) by (exact (step_115 n d A g x l Hs_n Hs_d Hi_l)).
  exact (P1).
Qed.

Definition p506 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 2 (0, 20000)) 2%nat)))%N.
Definition e232 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul (Mul (Mul e104 e218) p423) p506) (Mul (Mul (Mul (Int 6) e218) p417) p506)) p425) p426)))%N.
Definition p508 : ex := (Mul (V1 0 (0, 20003)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p425) (Opp (Mul p425 p7))) (V1 0 (0, 20002)))))%N.
Definition e263 : ex := (Sum (0, 20003) p508)%N.
Definition p510 : ex := (Mul (Mul (Int 10) e218) e263)%N.
Definition e233 : ex := (Mul p510 p506)%N.
(* total(total((2*sqrt(2)*(v_bar()[k]**2 + v_bar()[l]**2)*norm(g) + 6*sqrt(2)*v_bar()[k]**2*norm(g))*f(x)[k]*f(x)[l], k), l) <= 10*sqrt(2)*inner(v, J(x)*v)*norm(g), by same *)
Lemma step_117 :
  forall (n d : nat) (A : mat) (g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (2 * sqrt 2 * (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * norm n g + 6 * sqrt 2 * v_bar n d A v x k ^ 2 * norm n g) * f n d A x k * f n d A x l))
  <= 10 * sqrt 2 * inner n v (mulv n (J n d A x) v) * norm n g.
Proof.
  intros n d A g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; g] [A] [] [].
  equal Q1 e232 e233.
  exact (Req_le _ _ Q1).
Qed.

Definition p512 : ex := (Add (V1 2 (0, 4096)) (Mul (Opp (Sum (0, 4116) (Mul (Mul p97 p408) (V1 2 (0, 4116))))) e53))%N.
Definition e234 : ex := (Abs p512)%N.
Definition p514 : ex := (Sqrt (Sum (0, 4120) (Pow (V1 2 (0, 4120)) 2%nat)))%N.
Definition e235 : ex := (Mul e218 p514)%N.
Definition p516 : ex := (Sqrt (Sum (0, 4106) (Pow (V1 2 (0, 4106)) 2%nat)))%N.
Definition e237 : ex := (Mul e218 p516)%N.
Definition p518 : ex := (Mul (Mul e69 e218) (Sqrt (Sum (0, 4107) (Pow (V1 2 (0, 4107)) 2%nat))))%N.
Definition p519 : ex := (Mul e104 (Add (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4108) (Mul (Mul (Inv (Sum (0, 4110) (Mul p407 e53))) p402) (V1 0 (0, 4108))))) e53)) 2%nat) (Pow (Add e37 (Mul (Opp (Sum (0, 4112) (Mul (Mul (Inv (Sum (0, 4114) (Mul p409 e53))) p406) (V1 0 (0, 4112))))) e53)) 2%nat)))%N.
Definition p520 : ex := (Mul p99 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4097) (1, 4121)) (V1 1 (1, 4121))))))%N.
Definition e238 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add p401 p518)) (Mul p519 e234)) p520) p111)))%N.
Definition e239 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add (Mul e104 e237) p518)) (Mul p519 e235)) p520) p111)))%N.
Definition p523 : ex := (Mul e218 p506)%N.
Definition p524 : ex := (Mul (Mul e69 e218) p506)%N.
Definition e240 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p417 (Add (Mul e104 p523) p524)) (Mul p428 p523)) p425) p426)))%N.
(* total(total((v_bar()[k]**2*(2*absolute(g_bar()[l]) + 4*sqrt(2)*norm(g)) + 2*((v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])))*f(x)[k]*f(x)[l], k), l) <= total(total((2*sqrt(2)*(v_bar()[k]**2 + v_bar()[l]**2)*norm(g) + 6*sqrt(2)*v_bar()[k]**2*norm(g))*f(x)[k]*f(x)[l], k), l), by replace *)
Lemma step_118 :
  forall (n d : nat) (A : mat) (g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (2 * Rabs (g_bar n d A g x l) + 4 * sqrt 2 * norm n g) + 2 * (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l)) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (2 * sqrt 2 * (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * norm n g + 6 * sqrt 2 * v_bar n d A v x k ^ 2 * norm n g) * f n d A x k * f n d A x l)).
Proof.
  intros n d A g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e236 e237 _ (fun sv Wv SFv => (step_116 n d A g x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)))) (cons_replaced Ev rv e234 e235 _ (fun sv Wv SFv => (step_116 n d A g x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)))) (nil_replaced Ev rv))) e238 e239.
  equal Q2 e240 e232.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p526 : ex := (Sqrt (Sum (0, 4110) (Pow (V1 2 (0, 4110)) 2%nat)))%N.
Definition e242 : ex := (Mul e218 p526)%N.
Definition p528 : ex := (Mul (Mul e104 (Add (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Sum (0, 4111) (Mul (Mul (Inv (Sum (0, 4113) (Mul p91 e53))) p86) (V1 0 (0, 4111))))) e53)) 2%nat) (Pow (Add e37 (Mul (Opp (Sum (0, 4115) (Mul (Mul (Inv (Sum (0, 4117) (Mul p436 e53))) p90) (V1 0 (0, 4115))))) e53)) 2%nat))) (Abs (Add (V1 2 (0, 4096)) (Mul (Opp (Sum (0, 4119) (Mul (Mul (Inv (Sum (0, 4121) (Mul p437 e53))) p435) (V1 2 (0, 4119))))) e53))))%N.
Definition p529 : ex := (Mul (Inv (Sum (0, 4124) (Mul p57 e53))) (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4097) (1, 4123)) (V1 1 (1, 4123))))))%N.
Definition p530 : ex := (Mul p393 (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4096) (1, 4126)) (V1 1 (1, 4126))))))%N.
Definition e243 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add p405 p528) p529) p530)))%N.
Definition e244 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Mul p81 (Add p401 (Mul e69 e242))) p528) p529) p530)))%N.
Definition e245 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p417 (Add p419 (Mul e69 p523))) p429) p425) p426)))%N.
Definition e246 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p417 (Add p419 p524)) p429) p425) p426)))%N.
(* total(total((v_bar()[k]**2*(2*absolute(g_bar()[l]) + 4*absolute(g_bar()[k])) + 2*((v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])))*f(x)[k]*f(x)[l], k), l) <= total(total((v_bar()[k]**2*(2*absolute(g_bar()[l]) + 4*sqrt(2)*norm(g)) + 2*((v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l])))*f(x)[k]*f(x)[l], k), l), by replace *)
Lemma step_119 :
  forall (n d : nat) (A : mat) (g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (2 * Rabs (g_bar n d A g x l) + 4 * Rabs (g_bar n d A g x k)) + 2 * (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l)) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (2 * Rabs (g_bar n d A g x l) + 4 * sqrt 2 * norm n g) + 2 * (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l)) * f n d A x k * f n d A x l)).
Proof.
  intros n d A g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e241 e242 _ (fun sv Wv SFv => (step_115 n d A g x (sv (0%N, 4097%N)) Hs_n Hs_d (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e243 e244.
  equal Q2 e245 e246.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e247 : ex := (Mul (Sum (0, 4096) (Mul (Pow (Add e53 (Opp (Mul e104 p181))) 2%nat) (Pow e87 2%nat))) (Inv e104))%N.
(* 0 <= total((1 - 2*f(x)[k])**2*v[k]**2, k)/2, by nonnegative *)
Lemma step_120 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [x; v] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e247.
  exact N1.
Qed.

Definition p536 : ex := (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 1 (1, 4100))))) e53)))%N.
Definition p537 : ex := (Mul p536 p324)%N.
Definition p538 : ex := (Mul (Inv (Sum (0, 4102) (Mul p396 e53))) (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 1 (1, 4101))))))%N.
Definition e248 : ex := (Mul (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Mul p245 (Pow (Add (V1 0 (0, 4097)) e37) 2%nat)) p537) p538))) (Inv e104))%N.
(* 0 <= total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2, by nonnegative *)
Lemma step_121 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e248.
  exact N1.
Qed.

Definition p540 : ex := (Sum (0, 4097) (Sum (0, 4098) (Mul (Mul (Mul (Pow (Add e53 (Opp (Del (0, 4098) (0, 4097)))) 2%nat) (Pow (Add (V1 0 (0, 4098)) (V1 0 (0, 4097))) 2%nat)) p80) p83)))%N.
Definition e249 : ex := (Mul p540 (Inv e104))%N.
Definition p542 : ex := (Mul (Inv e104) (Pow (Sqrt (Sum (0, 4096) (Pow e37 2%nat))) 2%nat))%N.
Definition e250 : ex := (Add p542 (Opp e249))%N.
Definition e251 : ex := (Add p542 (Opp e13))%N.
Definition p545 : ex := (Pow p503 2%nat)%N.
Definition e255 : ex := (Mul p545 (Inv e104))%N.
Definition p547 : ex := (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul (Mul p251 (Pow (Add (V1 0 (0, 20002)) (V1 0 (0, 20003))) 2%nat)) p7) p425)))%N.
Definition p548 : ex := (Opp (Mul p547 (Inv e104)))%N.
Definition e252 : ex := (Add e255 p548)%N.
Definition p550 : ex := (Mul (Inv e104) p545)%N.
Definition e253 : ex := (Add p550 p548)%N.
Definition e254 : ex := (Add p550 (Opp e13))%N.
(* norm(v)**2/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2 <= norm(v)**2/2, by replace *)
Lemma step_122 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v ^ 2 / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2
  <= norm n v ^ 2 / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e249 _ (fun sv Wv SFv => (step_121 n d A v x Hs_n Hs_d)) (nil_replaced Ev rv)) e250 e251.
  equal Q2 e252 e253.
  equal Q3 e254 e255.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p553 : ex := (Sum (0, 4097) (Mul (Pow (Add e53 (Opp (Mul e104 p537))) 2%nat) (Pow (V1 0 (0, 4097)) 2%nat)))%N.
Definition e256 : ex := (Mul p553 (Inv e104))%N.
Definition p555 : ex := (Opp (Mul (Inv e104) (Sum (0, 4101) (Sum (0, 4102) (Mul (Mul (Mul (Pow (Add e53 (Opp (Del (0, 4102) (0, 4101)))) 2%nat) (Pow (Add (V1 0 (0, 4102)) (V1 0 (0, 4101))) 2%nat)) p397) (Mul p84 (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4101) (1, 4106)) (V1 1 (1, 4106)))))))))))%N.
Definition e257 : ex := (Add (Add p542 (Opp e256)) p555)%N.
Definition e258 : ex := (Add e251 p555)%N.
Definition p558 : ex := (Opp (Mul (Sum (0, 20002) (Mul (Pow (Add e53 (Opp (Mul e104 p7))) 2%nat) (Pow (V1 0 (0, 20002)) 2%nat))) (Inv e104)))%N.
Definition e259 : ex := (Add (Add e255 p558) p548)%N.
Definition p560 : ex := (Opp (Mul (Inv e104) p547))%N.
Definition e260 : ex := (Add (Add p550 p558) p560)%N.
Definition e261 : ex := (Add e254 p560)%N.
(* norm(v)**2/2 - total((1 - 2*f(x)[k])**2*v[k]**2, k)/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2 <= norm(v)**2/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2, by replace *)
Lemma step_123 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v ^ 2 / 2 - sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2
  <= norm n v ^ 2 / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e256 _ (fun sv Wv SFv => (step_120 n d A v x Hs_n Hs_d)) (nil_replaced Ev rv)) e257 e258.
  equal Q2 e259 e260.
  equal Q3 e261 e252.
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
  assert (P1 : den Ev rv e259 <= den Ev rv e252) by (exact (step_123 n d A v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e252 <= den Ev rv e255) by (exact (step_122 n d A v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e262 : ex := (Mul (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul (Pow (Add (Opp (V1 0 (0, 20003))) (V1 0 (0, 20002))) 2%nat) p7) p425))) (Inv e104))%N.
(* Var() <= norm(v)**2/2 - total((1 - 2*f(x)[k])**2*v[k]**2, k)/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2, by same *)
Lemma step_125 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Var n d A v x
  <= norm n v ^ 2 / 2 - sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  equal Q1 e262 e259.
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
  equal Q1 e263 e262.
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
  assert (P1 : den Ev rv e263 <= den Ev rv e262) by (exact (step_126 n d A v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e262 <= den Ev rv e259) by (exact (step_125 n d A v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e259 <= den Ev rv e255) by (exact (step_124 n d A v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p564 : ex := (Mul e37 (Sum (0, 4097) (Mul (Add (Mul (Del (0, 4096) (0, 4097)) (Mul p536 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098))))))) (Opp (Mul p538 (Mul p204 (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4097) (1, 4104)) (V1 1 (1, 4104))))))))) (V1 0 (0, 4097)))))%N.
Definition e264 : ex := (Sum (0, 4096) p564)%N.
Definition p566 : ex := (Pow (Sqrt (Sum (0, 4107) (Pow (V1 0 (0, 4107)) 2%nat))) 2%nat)%N.
Definition e265 : ex := (Mul p566 (Inv e104))%N.
Definition p568 : ex := (Sqrt (Sum (0, 4108) (Pow (V1 2 (0, 4108)) 2%nat)))%N.
Definition e266 : ex := (Mul (Mul (Mul (Int 10) e218) e264) p568)%N.
Definition e267 : ex := (Mul (Mul (Mul (Int 10) e218) e265) p568)%N.
Definition e268 : ex := (Mul (Mul (Mul (Int 10) e218) e255) p506)%N.
Definition p572 : ex := (Mul (Mul (Int 5) e218) p545)%N.
Definition e269 : ex := (Mul p572 p506)%N.
(* 10*sqrt(2)*inner(v, J(x)*v)*norm(g) <= 5*sqrt(2)*norm(g)*norm(v)**2, by replace *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  10 * sqrt 2 * inner n v (mulv n (J n d A x) v) * norm n g <= 5 * sqrt 2 * norm n v ^ 2 * norm n g.
Proof.
  intros n d A g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e264 e265 _ (fun sv Wv SFv => (step_127 n d A v x Hs_n Hs_d)) (nil_replaced Ev rv)) e266 e267.
  equal Q2 e268 e269.
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
  assert (P1 : den Ev rv e193 <= den Ev rv e246) by (exact (step_119 n d A g v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e246 <= den Ev rv e232) by (exact (step_118 n d A g v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e232 <= den Ev rv e233) by (exact (step_117 n d A g v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e270 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p472 (Mul p423 (Abs (Mul p469 p473)))) p425) p426)))%N.
Definition p575 : ex := (Mul e69 p466)%N.
Definition e271 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p417 (Add p575 p471)) p476) p425) p426)))%N.
Definition p577 : ex := (Mul p417 (Add (Mul e104 p470) p575))%N.
Definition e272 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p577 p476) p425) p426)))%N.
Definition e273 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p577 (Mul p428 p470)) p425) p426)))%N.
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
  assert (P1 : den Ev rv e270 <= den Ev rv e207) by (exact (step_105 n d A b g v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e207 <= den Ev rv e271) by (exact (step_104 n d A b g v x Hs_n Hs_d Hh1 Hh2)).
  assert (P3 : den Ev rv e271 <= den Ev rv e272) by (exact (step_103 n d A b g v x Hs_n Hs_d Hh1 Hh2)).
  assert (P4 : den Ev rv e272 <= den Ev rv e273) by (exact (step_102 n d A b g v x Hs_n Hs_d Hh1 Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition p580 : ex := (Mul p468 p469)%N.
Definition p581 : ex := (Opp (Mul (Mul (Mul (Mul e104 p469) p473) p416) p422))%N.
Definition e274 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p417 (Add (Mul p463 p465) p580)) p581) p425) p426)))%N.
Definition e275 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p417 (Add p467 p580)) p581) p425) p426)))%N.
Definition e276 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add p472 p581) p425) p426)))%N.
(* total(total((v_bar()[k]**2*(a()[k]*g_bar()[k] + epsilon()[l]*g_bar()[l]) - 2*g_bar()[l]*rho()[k]*v_bar()[k]*v_bar()[l])*f(x)[k]*f(x)[l], k), l) <= total(total((v_bar()[k]**2*(absolute(a()[k])*absolute(g_bar()[k]) + absolute(epsilon()[l])*absolute(g_bar()[l])) + (v_bar()[k]**2 + v_bar()[l]**2)*absolute(g_bar()[l]*rho()[k]))*f(x)[k]*f(x)[l], k), l), by transitive *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (a n d A b x k * g_bar n d A g x k + epsilon n d A b x l * g_bar n d A g x l) - 2 * g_bar n d A g x l * rho n d A b x k * v_bar n d A v x k * v_bar n d A v x l) * f n d A x k * f n d A x l))
  <= sum n (fun l => sum n (fun k => (v_bar n d A v x k ^ 2 * (Rabs (a n d A b x k) * Rabs (g_bar n d A g x k) + Rabs (epsilon n d A b x l) * Rabs (g_bar n d A g x l)) + (v_bar n d A v x k ^ 2 + v_bar n d A v x l ^ 2) * Rabs (g_bar n d A g x l * rho n d A b x k)) * f n d A x k * f n d A x l)).
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  assert (P1 : den Ev rv e274 <= den Ev rv e275) by (exact (step_14 n d A b g v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e275 <= den Ev rv e276) by (exact (step_13 n d A b g v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e276 <= den Ev rv e270) by (exact (step_12 n d A b g v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p585 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 3 (0, 20000)) 2%nat)))%N.
Definition e277 : ex := (Mul p510 p585)%N.
Definition e278 : ex := (Mul p572 p585)%N.
(* total(total((v_bar()[k]**2*(a()[k]*g_bar()[k] + epsilon()[l]*g_bar()[l]) - 2*g_bar()[l]*rho()[k]*v_bar()[k]*v_bar()[l])*f(x)[k]*f(x)[l], k), l) <= 5*sqrt(2)*norm(g)*norm(v)**2, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d A b g v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  assert (P1 : den Ev rv e274 <= den Ev rv e270) by (exact (line_1_1 n d A b g v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e270 <= den Ev rv e273) by (exact (line_1_2 n d A b g v x Hs_n Hs_d Hh1 Hh2)).
  assert (P3 : den Ev rv e273 <= den Ev rv e277) by (exact (line_1_3 n d A g v x Hs_n Hs_d)).
  assert (P4 : den Ev rv e277 <= den Ev rv e278) by (exact (line_1_4 n d A g v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e279 : ex := (Add e53 (Opp (Sum (0, 20000) (Mul (V1 2 (0, 20000)) e53))))%N.
Definition e280 : ex := (Add (Min (0, 20000) (V1 2 (0, 20000))) (Opp e13))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [v; x; b; g] [A]) (ienv_of []) e274 /\
  defined (env_of [n; d] [] [v; x; b; g] [A]) (ienv_of []) e278.
Proof.
  intros n d A b g v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e280 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e279 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
