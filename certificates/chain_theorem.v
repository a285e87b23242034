(* Theorem 1.4, its chain sharpened: the paper's chain with sharp constants for $\alpha$ and $\exp$. The claim chain-theorem of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require sharp_beta.
From Weightshift Require lemma_5_8.
From Weightshift Require fact_3_1_3.
From Weightshift Require fact_3_1_2.
From Weightshift Require sharp_exp.
From Weightshift Require lemma_5_7.
From Weightshift Require triangle_inequality.
Open Scope R_scope.

(* What is claimed. *)

(* norm(b_tilde() - b) <= M_chain()*norm(x_{t+1} - x_t) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ : R) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t <= R_ ->
  norm d x_t1 <= R_ ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b)) <= M_chain n R_ * norm d (vadd x_t1 (vopp x_t)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e40 : ex := (Sc 0)%N.
Definition e1 : ex := (Sqrt (Sum (0, 20000) (Pow (Mul e40 (V1 0 (0, 20000))) 2%nat)))%N.
Definition e2 : ex := (Mul (Abs e40) (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))))%N.
(* norm(s*u) <= absolute(s)*norm(u), by same *)
Lemma step_1 :
  forall (n : nat) (s : R) (u : vec),
  (0 < n)%nat ->
  norm n (vscal s u) <= Rabs s * norm n u.
Proof.
  intros n s u Hs_n.
  setting [n] [s] [u] [] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition p4 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p5 : ex := (Exp p4)%N.
Definition p6 : ex := (Mul p5 (Int 1))%N.
Definition e20 : ex := (Sum (0, 20001) p6)%N.
Definition p8 : ex := (Inv e20)%N.
Definition p9 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition p10 : ex := (Mul p9 (Int 1))%N.
Definition e23 : ex := (Sum (0, 20001) p10)%N.
Definition p12 : ex := (Inv e23)%N.
Definition p13 : ex := (Opp p12)%N.
Definition p14 : ex := (Add p8 p13)%N.
Definition p15 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition p16 : ex := (Mul p14 p15)%N.
Definition p17 : ex := (Sum (0, 20002) (Pow p16 2%nat))%N.
Definition e3 : ex := (Sqrt p17)%N.
Definition e21 : ex := (Abs p14)%N.
Definition p20 : ex := (Sum (0, 20001) (Pow p5 2%nat))%N.
Definition e62 : ex := (Sqrt p20)%N.
Definition e4 : ex := (Mul e21 e62)%N.
(* norm((1/alpha(x_{t+1}) - 1/alpha(x_t))*exp(A*x_{t+1})) <= absolute(1/alpha(x_{t+1}) - 1/alpha(x_t))*norm(exp(A*x_{t+1})), by instance *)
Lemma step_2 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ alpha n d A x_t1 - / alpha n d A x_t) (vexp (mulv d A x_t1)))
  <= Rabs (/ alpha n d A x_t1 - / alpha n d A x_t) * norm n (vexp (mulv d A x_t1)).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (step_1 n (/ alpha n d A x_t1 - / alpha n d A x_t) (vexp (mulv d A x_t1)) Hs_n)).
  exact (P1).
Qed.

Definition p23 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition e5 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p8 (Add p23 (Opp p15))) 2%nat)))%N.
Definition p25 : ex := (Abs p8)%N.
Definition p26 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p9 (Opp p5)) 2%nat)))%N.
Definition e6 : ex := (Mul p25 p26)%N.
(* norm(1/alpha(x_t)*(exp(A*x_{t+1}) - exp(A*x_t))) <= absolute(1/alpha(x_t))*norm(exp(A*x_{t+1}) - exp(A*x_t)), by instance *)
Lemma step_3 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ alpha n d A x_t) (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))))
  <= Rabs (/ alpha n d A x_t) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; x_t1] [A] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e6) by (exact (step_1 n (/ alpha n d A x_t) (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) Hs_n)).
  exact (P1).
Qed.

Definition p28 : ex := (Sqrt (Sum (0, 20001) (Pow p9 2%nat)))%N.
Definition p29 : ex := (Mul (Abs (Add p12 (Opp p8))) p28)%N.
Definition e7 : ex := (Add e6 p29)%N.
Definition p31 : ex := (Mul p26 p8)%N.
Definition e8 : ex := (Add p31 p29)%N.
(* absolute(1/alpha(x_{t+1}) - 1/alpha(x_t))*norm(exp(A*x_{t+1})) + absolute(1/alpha(x_t))*norm(exp(A*x_{t+1}) - exp(A*x_t)) <= absolute(1/alpha(x_{t+1}) - 1/alpha(x_t))*norm(exp(A*x_{t+1})) + norm(exp(A*x_{t+1}) - exp(A*x_t))/alpha(x_t), by same *)
Lemma step_4 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (/ alpha n d A x_t) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) + Rabs (/ alpha n d A x_t1 - / alpha n d A x_t) * norm n (vexp (mulv d A x_t1))
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / alpha n d A x_t + Rabs (/ alpha n d A x_t1 - / alpha n d A x_t) * norm n (vexp (mulv d A x_t1)).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; x_t1] [A] [] [].
  equal Q1 e7 e8.
  exact (Req_le _ _ Q1).
Qed.

Definition p33 : ex := (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 1 (1, 4106)))))%N.
Definition p34 : ex := (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 0 (1, 4103)))))%N.
Definition p35 : ex := (Add p34 (Opp (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4102) (1, 4104)) (V1 1 (1, 4104)))))))%N.
Definition p36 : ex := (Sum (0, 4102) (Pow (Mul (Inv (Sum (0, 4105) (Mul p33 (Int 1)))) p35) 2%nat))%N.
Definition e9 : ex := (Sqrt p36)%N.
Definition p38 : ex := (Sum (0, 4107) (Mul (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 1 (1, 4108))))) (Int 1)))%N.
Definition p39 : ex := (Abs (Inv p38))%N.
Definition p40 : ex := (Sqrt (Sum (0, 4109) (Pow (Add (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 0 (1, 4110))))) (Opp (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4109) (1, 4111)) (V1 1 (1, 4111))))))) 2%nat)))%N.
Definition e10 : ex := (Mul p39 p40)%N.
Definition p42 : ex := (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))%N.
Definition p43 : ex := (Exp p42)%N.
Definition p44 : ex := (Mul p43 (Int 1))%N.
Definition e24 : ex := (Sum (0, 4096) p44)%N.
Definition p46 : ex := (Inv e24)%N.
Definition p47 : ex := (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 1 (1, 4099)))))%N.
Definition p48 : ex := (Sqrt (Sum (0, 4100) (Pow (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 0 (1, 4101))))) 2%nat)))%N.
Definition p49 : ex := (Mul (Abs (Add p46 (Opp (Inv (Sum (0, 4098) (Mul p47 (Int 1))))))) p48)%N.
Definition e11 : ex := (Add p49 e9)%N.
Definition e12 : ex := (Add p49 e10)%N.
Definition p52 : ex := (Opp p9)%N.
Definition p53 : ex := (Sum (0, 20001) (Pow (Add p5 p52) 2%nat))%N.
Definition e72 : ex := (Sqrt p53)%N.
Definition p55 : ex := (Mul (Abs p12) e72)%N.
Definition e13 : ex := (Add e4 p55)%N.
Definition e14 : ex := (Add p55 e4)%N.
(* absolute(1/alpha(x_{t+1}) - 1/alpha(x_t))*norm(exp(A*x_{t+1})) + norm(delta_b2()) <= absolute(1/alpha(x_{t+1}) - 1/alpha(x_t))*norm(exp(A*x_{t+1})) + absolute(1/alpha(x_t))*norm(exp(A*x_{t+1}) - exp(A*x_t)), by replace *)
Lemma step_5 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (/ alpha n d A x_t1 - / alpha n d A x_t) * norm n (vexp (mulv d A x_t1)) + norm n (delta_b2 n d A x_t x_t1)
  <= Rabs (/ alpha n d A x_t) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) + Rabs (/ alpha n d A x_t1 - / alpha n d A x_t) * norm n (vexp (mulv d A x_t1)).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e9 e10 _ (fun sv Wv SFv => (step_3 n d A x_t x_t1 Hs_n Hs_d)) (nil_replaced Ev rv)) e11 e12.
  equal Q2 e13 e14.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p58 : ex := (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))%N.
Definition p59 : ex := (Sum (0, 4096) (Pow (Mul (Add (Inv (Sum (0, 4098) (Mul (Exp p58) (Int 1)))) (Opp (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 1 (1, 4101))))) (Int 1)))))) p43) 2%nat))%N.
Definition e15 : ex := (Sqrt p59)%N.
Definition p61 : ex := (Abs (Add (Inv (Sum (0, 4102) (Mul p34 (Int 1)))) (Opp (Inv (Sum (0, 4104) (Mul (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105))))) (Int 1)))))))%N.
Definition p62 : ex := (Sqrt (Sum (0, 4106) (Pow (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 0 (1, 4107))))) 2%nat)))%N.
Definition e16 : ex := (Mul p61 p62)%N.
Definition p64 : ex := (Sqrt (Sum (0, 4108) (Pow (Mul (Inv (Sum (0, 4111) (Mul (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4111) (1, 4112)) (V1 1 (1, 4112))))) (Int 1)))) (Add (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 0 (1, 4109))))) (Opp (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4108) (1, 4110)) (V1 1 (1, 4110)))))))) 2%nat)))%N.
Definition e17 : ex := (Add e15 p64)%N.
Definition e18 : ex := (Add e16 p64)%N.
(* norm(delta_b1()) + norm(delta_b2()) <= absolute(1/alpha(x_{t+1}) - 1/alpha(x_t))*norm(exp(A*x_{t+1})) + norm(delta_b2()), by replace *)
Lemma step_6 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b1 n d A x_t x_t1) + norm n (delta_b2 n d A x_t x_t1)
  <= Rabs (/ alpha n d A x_t1 - / alpha n d A x_t) * norm n (vexp (mulv d A x_t1)) + norm n (delta_b2 n d A x_t x_t1).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e15 e16 _ (fun sv Wv SFv => (step_2 n d A x_t x_t1 Hs_n Hs_d)) (nil_replaced Ev rv)) e17 e18.
  exact (P1).
Qed.

Definition p67 : ex := (Mul (Pow e40 2%nat) (Inv (Sqrt (Sz 0))))%N.
Definition p68 : ex := (Exp (Opp p67))%N.
Definition e19 : ex := (Mul (Sz 0) p68)%N.
(* n*exp(-R**2/sqrt(n)) <= alpha(x_t), by instance *)
Lemma step_7 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t <= R_ ->
  INR n * exp (- (R_ ^ 2 / sqrt (INR n))) <= alpha n d A x_t.
Proof.
  intros n d A R_ x_t Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e19 <= den Ev rv e20) by (exact (sharp_beta.theorem_1 n d A R_ x_t Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact (P1).
Qed.

(* n*exp(-R**2/sqrt(n)) <= alpha(x_{t+1}), by instance *)
Lemma step_8 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  INR n * exp (- (R_ ^ 2 / sqrt (INR n))) <= alpha n d A x_t1.
Proof.
  intros n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1] [A] [] [0%N].
  assert (P1 : den Ev rv e19 <= den Ev rv e20) by (exact (sharp_beta.theorem_1 n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact (P1).
Qed.

Definition p70 : ex := (Opp e23)%N.
Definition p71 : ex := (Abs (Add p70 e20))%N.
Definition p72 : ex := (Inv (Pow e19 2%nat))%N.
Definition e22 : ex := (Mul p71 p72)%N.
(* absolute(1/alpha(x_{t+1}) - 1/alpha(x_t)) <= absolute(-alpha(x_t) + alpha(x_{t+1}))/beta()**2, by instance *)
Lemma step_9 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  beta n R_ <= inner n (vexp (mulv d A x_t1)) ones ->
  beta n R_ <= inner n (vexp (mulv d A x_t)) ones ->
  Rabs (/ alpha n d A x_t1 - / alpha n d A x_t) <= Rabs (- alpha n d A x_t + alpha n d A x_t1) / beta n R_ ^ 2.
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  positive N1 (nil_nonnegative Ev) e19.
  assert (P2 : den Ev rv e21 <= den Ev rv e22) by (exact (lemma_5_8.theorem_1 n d A (beta n R_) x_t1 x_t Hs_n Hs_d N1 Hh1 Hh2)).
  exact (P2).
Qed.

(* absolute(1/alpha(x_{t+1}) - 1/alpha(x_t)) <= absolute(-alpha(x_t) + alpha(x_{t+1}))/beta()**2, by discharge *)
Lemma step_10 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm d x_t <= R_ ->
  Rabs (/ alpha n d A x_t1 - / alpha n d A x_t) <= Rabs (- alpha n d A x_t + alpha n d A x_t1) / beta n R_ ^ 2.
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e19 <= den Ev rv e20) by (exact (step_8 n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e19 <= den Ev rv e23) by (exact (step_7 n d A R_ x_t Hs_n Hs_d Hp_R_ Hh1 Hh3)).
  assert (P3 : den Ev rv e21 <= den Ev rv e22) by (exact (step_9 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ P1 P2)).
  exact (P3).
Qed.

Definition p74 : ex := (Sqrt (Sum (0, 4098) (Pow (Add p47 (Opp (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4098) (1, 4100)) (V1 0 (1, 4100))))))) 2%nat)))%N.
Definition p75 : ex := (Mul p46 p74)%N.
Definition p76 : ex := (Sum (0, 4101) (Mul (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4101) (1, 4102)) (V1 0 (1, 4102))))) (Int 1)))%N.
Definition p77 : ex := (Mul (Mul p72 (Abs (Add (Opp p76) (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 1 (1, 4104))))) (Int 1)))))) (Sqrt (Sum (0, 4105) (Pow p33 2%nat))))%N.
Definition e25 : ex := (Add p75 p77)%N.
Definition p79 : ex := (Inv e19)%N.
Definition e26 : ex := (Add (Mul p79 p74) p77)%N.
Definition p81 : ex := (Add (Opp e20) e23)%N.
Definition e83 : ex := (Abs p81)%N.
Definition p83 : ex := (Mul (Mul e83 p28) p72)%N.
Definition e27 : ex := (Add p31 p83)%N.
Definition p85 : ex := (Mul p8 p26)%N.
Definition p86 : ex := (Mul (Mul p72 e83) p28)%N.
Definition e28 : ex := (Add p85 p86)%N.
Definition e29 : ex := (Add (Mul p79 p26) p86)%N.
Definition p89 : ex := (Exp p67)%N.
Definition e30 : ex := (Add (Mul (Mul p26 p89) (Inv (Sz 0))) p83)%N.
(* absolute(-alpha(x_t) + alpha(x_{t+1}))*norm(exp(A*x_{t+1}))/beta()**2 + norm(exp(A*x_{t+1}) - exp(A*x_t))/alpha(x_t) <= absolute(-alpha(x_t) + alpha(x_{t+1}))*norm(exp(A*x_{t+1}))/beta()**2 + exp(R**2/sqrt(n))*norm(exp(A*x_{t+1}) - exp(A*x_t))/n, by replace *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t <= R_ ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / alpha n d A x_t + Rabs (- alpha n d A x_t + alpha n d A x_t1) * norm n (vexp (mulv d A x_t1)) / beta n R_ ^ 2
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) * exp (R_ ^ 2 / sqrt (INR n)) / INR n + Rabs (- alpha n d A x_t + alpha n d A x_t1) * norm n (vexp (mulv d A x_t1)) / beta n R_ ^ 2.
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t; x_t1] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e19 e24 _ (fun sv Wv SFv => (step_7 n d A R_ x_t Hs_n Hs_d Hp_R_ Hh1 Hh2)) (nil_replaced Ev rv)) e25 e26.
  equal Q2 e27 e28.
  equal Q3 e29 e30.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p91 : ex := (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104)))))%N.
Definition p92 : ex := (Add (Inv (Sum (0, 4101) (Mul (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4101) (1, 4102)) (V1 1 (1, 4102))))) (Int 1)))) (Opp (Inv (Sum (0, 4103) (Mul p91 (Int 1))))))%N.
Definition e31 : ex := (Abs p92)%N.
Definition p94 : ex := (Abs (Add (Opp (Sum (0, 4105) (Mul (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 0 (1, 4106))))) (Int 1)))) p38))%N.
Definition e32 : ex := (Mul p94 p72)%N.
Definition p96 : ex := (Sqrt (Sum (0, 4109) (Pow (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 1 (1, 4110))))) 2%nat)))%N.
Definition e33 : ex := (Add p75 (Mul e31 p96))%N.
Definition e34 : ex := (Add p75 (Mul e32 p96))%N.
Definition e35 : ex := (Add p85 p29)%N.
Definition e36 : ex := (Add p85 (Mul (Mul e83 p72) p28))%N.
(* absolute(1/alpha(x_{t+1}) - 1/alpha(x_t))*norm(exp(A*x_{t+1})) + norm(exp(A*x_{t+1}) - exp(A*x_t))/alpha(x_t) <= absolute(-alpha(x_t) + alpha(x_{t+1}))*norm(exp(A*x_{t+1}))/beta()**2 + norm(exp(A*x_{t+1}) - exp(A*x_t))/alpha(x_t), by replace *)
Lemma step_12 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm d x_t <= R_ ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / alpha n d A x_t + Rabs (/ alpha n d A x_t1 - / alpha n d A x_t) * norm n (vexp (mulv d A x_t1))
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / alpha n d A x_t + Rabs (- alpha n d A x_t + alpha n d A x_t1) * norm n (vexp (mulv d A x_t1)) / beta n R_ ^ 2.
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x_t; x_t1] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e31 e32 _ (fun sv Wv SFv => (step_10 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e33 e34.
  equal Q2 e8 e35.
  equal Q3 e36 e27.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p101 : ex := (Sqrt (Sum (1, 20000) (Pow (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000)))) 2%nat)))%N.
Definition p102 : ex := (Exp (Mul (Int 2) (Pow e40 2%nat)))%N.
Definition p103 : ex := (Mul e40 p101)%N.
Definition e73 : ex := (Mul p103 (Exp (Pow e40 2%nat)))%N.
Definition p105 : ex := (Mul (Mul e73 p89) (Inv (Sz 0)))%N.
Definition e37 : ex := (Add (Mul (Mul (Mul (Mul e40 (Sz 0)) p101) p102) p72) p105)%N.
Definition p107 : ex := (Add (Mul (Mul e40 (Exp (Pow e40 2%nat))) p79) (Mul (Mul (Mul e40 (Sz 0)) p102) p72))%N.
Definition e38 : ex := (Mul p107 p101)%N.
(* R*n*exp(2*R**2)*norm(x_{t+1} - x_t)/beta()**2 + R*exp(R**2)*exp(R**2/sqrt(n))*norm(x_{t+1} - x_t)/n <= M_chain()*norm(x_{t+1} - x_t), by same *)
Lemma line_1_8 :
  forall (n d : nat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  R_ * INR n * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta n R_ ^ 2 + R_ * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) * exp (R_ ^ 2 / sqrt (INR n)) / INR n
  <= M_chain n R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d R_ x_t x_t1 Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x_t1; x_t] [] [] [0%N].
  equal Q1 e37 e38.
  exact (Req_le _ _ Q1).
Qed.

(* norm(x_{t+1}) <= R, by assume *)
Lemma step_13 :
  forall (d : nat) (R_ : R) (x_t1 : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x_t1 <= R_ ->
  norm d x_t1 <= R_.
Proof.
  intros d R_ x_t1 Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x_t1] [] [] [0%N].
  exact Hh1.
Qed.

Definition p109 : ex := (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))%N.
Definition e39 : ex := (Sqrt p109)%N.
Definition e41 : ex := (Mul (Sqrt (Sz 0)) (Exp (Mul e40 e39)))%N.
Definition e42 : ex := (Mul (Sqrt (Sz 0)) (Exp (Mul e40 e40)))%N.
Definition e43 : ex := (Mul (Sqrt (Sz 0)) (Exp (Pow e40 2%nat)))%N.
(* sqrt(n)*exp(R*norm(x_{t+1})) <= sqrt(n)*exp(R**2), by replace *)
Lemma step_14 :
  forall (n d : nat) (R_ : R) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x_t1 <= R_ ->
  sqrt (INR n) * exp (R_ * norm d x_t1) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n d R_ x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e39 e40 _ (fun sv Wv SFv => (step_13 d R_ x_t1 Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e41 e42.
  equal Q2 e42 e43.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* spectral_norm(A) <= R, by assume *)
Lemma step_15 :
  forall (n d : nat) (A : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d A <= R_.
Proof.
  intros n d A R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A] [] [0%N].
  exact Hh1.
Qed.

Definition e44 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition e45 : ex := (Mul (Sqrt (Sz 0)) (Exp (Mul e39 e44)))%N.
Definition e46 : ex := (Mul (Sqrt (Sz 0)) (Exp (Mul e39 e40)))%N.
Definition p117 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e47 : ex := (Mul (Sqrt (Sz 0)) (Exp (Mul p117 e40)))%N.
Definition e48 : ex := (Mul (Sqrt (Sz 0)) (Exp (Mul e40 p117)))%N.
(* sqrt(n)*exp(norm(x_{t+1})*spectral_norm(A)) <= sqrt(n)*exp(R*norm(x_{t+1})), by replace *)
Lemma step_16 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  sqrt (INR n) * exp (norm d x_t1 * spectral n d A) <= sqrt (INR n) * exp (R_ * norm d x_t1).
Proof.
  intros n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e44 e40 _ (fun sv Wv SFv => (step_15 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e45 e46.
  equal Q2 e47 e48.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p120 : ex := (Sum (0, 20001) (Pow p4 2%nat))%N.
Definition e49 : ex := (Sqrt p120)%N.
Definition p122 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e50 : ex := (Mul p122 p117)%N.
Definition e51 : ex := (Mul p117 p122)%N.
(* norm(A*x_{t+1}) <= norm(x_{t+1})*spectral_norm(A), by spectral *)
Lemma step_17 :
  forall (n d : nat) (A : mat) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A x_t1) <= norm d x_t1 * spectral n d A.
Proof.
  intros n d A x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1] [A] [] [].
  assert (P1 : den Ev rv e49 <= den Ev rv e50) by (exact (spectral_bound n d A x_t1)).
  equal Q2 e50 e51.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p125 : ex := (Sum (0, 4096) (Pow p42 2%nat))%N.
Definition e52 : ex := (Sqrt p125)%N.
Definition p127 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition p128 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e53 : ex := (Mul p127 p128)%N.
Definition e54 : ex := (Mul (Sqrt (Sz 0)) (Exp e52))%N.
Definition e55 : ex := (Mul (Sqrt (Sz 0)) (Exp e53))%N.
(* sqrt(n)*exp(norm(A*x_{t+1})) <= sqrt(n)*exp(norm(x_{t+1})*spectral_norm(A)), by replace *)
Lemma step_18 :
  forall (n d : nat) (A : mat) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sqrt (INR n) * exp (norm n (mulv d A x_t1)) <= sqrt (INR n) * exp (norm d x_t1 * spectral n d A).
Proof.
  intros n d A x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e52 e53 _ (fun sv Wv SFv => (step_17 n d A x_t1 Hs_n Hs_d)) (nil_replaced Ev rv)) e54 e55.
  exact (P1).
Qed.

Definition p132 : ex := (Abs p5)%N.
Definition e56 : ex := (Max (0, 20001) p132)%N.
Definition e57 : ex := (Exp e49)%N.
(* max_norm(exp(A*x_{t+1})) <= exp(norm(A*x_{t+1})), by instance *)
Lemma step_19 :
  forall (n d : nat) (A : mat) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vexp (mulv d A x_t1)) <= exp (norm n (mulv d A x_t1)).
Proof.
  intros n d A x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1] [A] [] [].
  assert (P1 : den Ev rv e56 <= den Ev rv e57) by (exact (fact_3_1_3.step_12 n (mulv d A x_t1) Hs_n)).
  exact (P1).
Qed.

Definition p135 : ex := (Abs p43)%N.
Definition e58 : ex := (Max (0, 4096) p135)%N.
Definition p137 : ex := (Sqrt (Sum (0, 4098) (Pow p58 2%nat)))%N.
Definition e59 : ex := (Exp p137)%N.
Definition e60 : ex := (Mul (Sqrt (Sz 0)) e58)%N.
Definition e61 : ex := (Mul (Sqrt (Sz 0)) e59)%N.
(* sqrt(n)*max_norm(exp(A*x_{t+1})) <= sqrt(n)*exp(norm(A*x_{t+1})), by replace *)
Lemma step_20 :
  forall (n d : nat) (A : mat) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sqrt (INR n) * maxnorm n (vexp (mulv d A x_t1)) <= sqrt (INR n) * exp (norm n (mulv d A x_t1)).
Proof.
  intros n d A x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e58 e59 _ (fun sv Wv SFv => (step_19 n d A x_t1 Hs_n Hs_d)) (nil_replaced Ev rv)) e60 e61.
  exact (P1).
Qed.

Definition e63 : ex := (Mul (Sqrt (Sz 0)) e56)%N.
(* norm(exp(A*x_{t+1})) <= sqrt(n)*max_norm(exp(A*x_{t+1})), by instance *)
Lemma step_21 :
  forall (n d : nat) (A : mat) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vexp (mulv d A x_t1)) <= sqrt (INR n) * maxnorm n (vexp (mulv d A x_t1)).
Proof.
  intros n d A x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1] [A] [] [].
  assert (P1 : den Ev rv e62 <= den Ev rv e63) by (exact (fact_3_1_2.theorem_2 n (vexp (mulv d A x_t1)) Hs_n)).
  exact (P1).
Qed.

Definition e64 : ex := (Mul (Sqrt (Sz 0)) e57)%N.
Definition e65 : ex := (Mul (Sqrt (Sz 0)) (Exp e51))%N.
(* norm(exp(A*x_{t+1})) <= sqrt(n)*exp(R**2), by transitive *)
Lemma step_22 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm n (vexp (mulv d A x_t1)) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1] [A] [] [0%N].
  assert (P1 : den Ev rv e62 <= den Ev rv e63) by (exact (step_21 n d A x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e63 <= den Ev rv e64) by (exact (step_20 n d A x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e64 <= den Ev rv e65) by (exact (step_18 n d A x_t1 Hs_n Hs_d)).
  assert (P4 : den Ev rv e65 <= den Ev rv e48) by (exact (step_16 n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1)).
  assert (P5 : den Ev rv e48 <= den Ev rv e43) by (exact (step_14 n d R_ x_t1 Hs_n Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition p144 : ex := (Sum (0, 4097) (Pow (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 0 (1, 4098))))) 2%nat))%N.
Definition e66 : ex := (Sqrt p144)%N.
Definition p146 : ex := (Mul (Mul (Mul (Mul e40 (Inv (Sz 0))) (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat)))) (Exp (Pow e40 2%nat))) p89)%N.
Definition p147 : ex := (Mul (Mul e40 (Sqrt (Sz 0))) p72)%N.
Definition p148 : ex := (Sqrt (Sum (1, 4099) (Pow (Add (V1 0 (1, 4099)) (Opp (V1 1 (1, 4099)))) 2%nat)))%N.
Definition e67 : ex := (Add p146 (Mul (Mul (Mul p147 e66) p148) (Exp (Pow e40 2%nat))))%N.
Definition p150 : ex := (Mul p147 e43)%N.
Definition e68 : ex := (Add p146 (Mul (Mul p150 p148) (Exp (Pow e40 2%nat))))%N.
Definition e69 : ex := (Add p105 (Mul (Mul (Mul (Mul (Mul e40 (Sqrt (Sz 0))) e62) p101) (Exp (Pow e40 2%nat))) p72))%N.
Definition p153 : ex := (Mul (Mul (Mul (Mul e40 (Inv (Sz 0))) p101) (Exp (Pow e40 2%nat))) p89)%N.
Definition e70 : ex := (Add p153 (Mul (Mul (Mul p147 e62) p101) (Exp (Pow e40 2%nat))))%N.
Definition e71 : ex := (Add p153 (Mul (Mul p150 p101) (Exp (Pow e40 2%nat))))%N.
(* R*sqrt(n)*exp(R**2)*norm(exp(A*x_{t+1}))*norm(x_{t+1} - x_t)/beta()**2 + R*exp(R**2)*exp(R**2/sqrt(n))*norm(x_{t+1} - x_t)/n <= R*n*exp(2*R**2)*norm(x_{t+1} - x_t)/beta()**2 + R*exp(R**2)*exp(R**2/sqrt(n))*norm(x_{t+1} - x_t)/n, by replace *)
Lemma line_1_7 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  R_ * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) * exp (R_ ^ 2 / sqrt (INR n)) / INR n + R_ * sqrt (INR n) * norm n (vexp (mulv d A x_t1)) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta n R_ ^ 2
  <= R_ * INR n * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta n R_ ^ 2 + R_ * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) * exp (R_ ^ 2 / sqrt (INR n)) / INR n.
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e66 e43 _ (fun sv Wv SFv => (step_22 n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)) (nil_replaced Ev rv)) e67 e68.
  equal Q2 e69 e70.
  equal Q3 e71 e37.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* norm(exp(A*x_{t+1}) - exp(A*x_t)) <= R*exp(R**2)*norm(x_{t+1} - x_t), by instance *)
Lemma step_23 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm d x_t <= R_ ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t))))
  <= R_ * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e72 <= den Ev rv e73) by (exact (sharp_exp.inequality_1 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition p156 : ex := (Sum (0, 4102) (Pow p35 2%nat))%N.
Definition e74 : ex := (Sqrt p156)%N.
Definition p158 : ex := (Mul e40 (Sqrt (Sum (1, 4105) (Pow (Add (V1 0 (1, 4105)) (Opp (V1 1 (1, 4105)))) 2%nat))))%N.
Definition e75 : ex := (Mul p158 (Exp (Pow e40 2%nat)))%N.
Definition p160 : ex := (Sum (0, 4096) (Pow (Add p43 (Opp (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098))))))) 2%nat))%N.
Definition e76 : ex := (Sqrt p160)%N.
Definition p162 : ex := (Mul e40 p148)%N.
Definition e77 : ex := (Mul p162 (Exp (Pow e40 2%nat)))%N.
Definition p164 : ex := (Mul (Mul (Inv (Sz 0)) e76) p89)%N.
Definition p165 : ex := (Mul (Sqrt (Sz 0)) p72)%N.
Definition p166 : ex := (Mul p165 p48)%N.
Definition e78 : ex := (Add p164 (Mul p166 e74))%N.
Definition e79 : ex := (Add (Mul (Mul (Inv (Sz 0)) e77) p89) (Mul p166 e75))%N.
Definition p169 : ex := (Mul (Mul e72 p89) (Inv (Sz 0)))%N.
Definition e80 : ex := (Add p169 (Mul (Mul (Mul (Sqrt (Sz 0)) e62) e72) p72))%N.
Definition p171 : ex := (Mul (Mul (Inv (Sz 0)) e72) p89)%N.
Definition p172 : ex := (Mul p165 e62)%N.
Definition e81 : ex := (Add p171 (Mul p172 e72))%N.
Definition e82 : ex := (Add (Mul (Mul (Inv (Sz 0)) e73) p89) (Mul p172 e73))%N.
(* sqrt(n)*norm(exp(A*x_{t+1}))*norm(exp(A*x_{t+1}) - exp(A*x_t))/beta()**2 + exp(R**2/sqrt(n))*norm(exp(A*x_{t+1}) - exp(A*x_t))/n <= R*sqrt(n)*exp(R**2)*norm(exp(A*x_{t+1}))*norm(x_{t+1} - x_t)/beta()**2 + R*exp(R**2)*exp(R**2/sqrt(n))*norm(x_{t+1} - x_t)/n, by replace *)
Lemma line_1_6 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm d x_t <= R_ ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) * exp (R_ ^ 2 / sqrt (INR n)) / INR n + sqrt (INR n) * norm n (vexp (mulv d A x_t1)) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / beta n R_ ^ 2
  <= R_ * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) * exp (R_ ^ 2 / sqrt (INR n)) / INR n + R_ * sqrt (INR n) * norm n (vexp (mulv d A x_t1)) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta n R_ ^ 2.
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e76 e77 _ (fun sv Wv SFv => (step_23 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)) (cons_replaced Ev rv e74 e75 _ (fun sv Wv SFv => (step_23 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)) (nil_replaced Ev rv))) e78 e79.
  equal Q2 e80 e81.
  equal Q3 e82 e69.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e84 : ex := (Mul (Sqrt (Sz 0)) p26)%N.
(* absolute(-alpha(x_t) + alpha(x_{t+1})) <= sqrt(n)*norm(exp(A*x_{t+1}) - exp(A*x_t)), by instance *)
Lemma step_24 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha n d A x_t + alpha n d A x_t1)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; x_t1] [A] [] [].
  assert (P1 : den Ev rv e83 <= den Ev rv e84) by (exact (lemma_5_7.theorem_1 n d A x_t1 x_t Hs_n Hs_d)).
  exact (P1).
Qed.

Definition p176 : ex := (Add (Opp (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 1 (1, 4100))))) (Int 1)))) p76)%N.
Definition e85 : ex := (Abs p176)%N.
Definition p178 : ex := (Sqrt (Sum (0, 4103) (Pow (Add p91 (Opp (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4103) (1, 4105)) (V1 1 (1, 4105))))))) 2%nat)))%N.
Definition e86 : ex := (Mul (Sqrt (Sz 0)) p178)%N.
Definition e87 : ex := (Add p164 (Mul (Mul p72 e85) p62))%N.
Definition e88 : ex := (Add p164 (Mul (Mul p72 e86) p62))%N.
Definition p182 : ex := (Mul (Mul p71 e62) p72)%N.
Definition e89 : ex := (Add p169 p182)%N.
Definition e90 : ex := (Add p171 (Mul (Mul p72 p71) e62))%N.
Definition e91 : ex := (Add p171 (Mul (Mul p72 (Mul (Sqrt (Sz 0)) e72)) e62))%N.
(* absolute(-alpha(x_t) + alpha(x_{t+1}))*norm(exp(A*x_{t+1}))/beta()**2 + exp(R**2/sqrt(n))*norm(exp(A*x_{t+1}) - exp(A*x_t))/n <= sqrt(n)*norm(exp(A*x_{t+1}))*norm(exp(A*x_{t+1}) - exp(A*x_t))/beta()**2 + exp(R**2/sqrt(n))*norm(exp(A*x_{t+1}) - exp(A*x_t))/n, by replace *)
Lemma line_1_5 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) * exp (R_ ^ 2 / sqrt (INR n)) / INR n + Rabs (- alpha n d A x_t + alpha n d A x_t1) * norm n (vexp (mulv d A x_t1)) / beta n R_ ^ 2
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) * exp (R_ ^ 2 / sqrt (INR n)) / INR n + sqrt (INR n) * norm n (vexp (mulv d A x_t1)) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / beta n R_ ^ 2.
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e85 e86 _ (fun sv Wv SFv => (step_24 n d A x_t x_t1 Hs_n Hs_d)) (nil_replaced Ev rv)) e87 e88.
  equal Q2 e89 e90.
  equal Q3 e91 e80.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p186 : ex := (Mul e72 p12)%N.
Definition e92 : ex := (Add p186 e4)%N.
Definition e93 : ex := (Add p186 p182)%N.
(* absolute(1/alpha(x_{t+1}) - 1/alpha(x_t))*norm(exp(A*x_{t+1})) + norm(exp(A*x_{t+1}) - exp(A*x_t))/alpha(x_t) <= absolute(-alpha(x_t) + alpha(x_{t+1}))*norm(exp(A*x_{t+1}))/beta()**2 + exp(R**2/sqrt(n))*norm(exp(A*x_{t+1}) - exp(A*x_t))/n, by transitive *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm d x_t <= R_ ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / alpha n d A x_t + Rabs (/ alpha n d A x_t1 - / alpha n d A x_t) * norm n (vexp (mulv d A x_t1))
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) * exp (R_ ^ 2 / sqrt (INR n)) / INR n + Rabs (- alpha n d A x_t + alpha n d A x_t1) * norm n (vexp (mulv d A x_t1)) / beta n R_ ^ 2.
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e92 <= den Ev rv e93) by (exact (step_12 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e93 <= den Ev rv e89) by (exact (step_11 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh3)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p189 : ex := (Opp p23)%N.
Definition p190 : ex := (Mul p12 (Add p15 p189))%N.
Definition p191 : ex := (Sqrt (Sum (0, 20002) (Pow p190 2%nat)))%N.
Definition e94 : ex := (Add e3 p191)%N.
Definition e95 : ex := (Add e4 p191)%N.
(* norm(delta_b1()) + norm(delta_b2()) <= absolute(1/alpha(x_{t+1}) - 1/alpha(x_t))*norm(exp(A*x_{t+1})) + norm(exp(A*x_{t+1}) - exp(A*x_t))/alpha(x_t), by transitive *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b1 n d A x_t x_t1) + norm n (delta_b2 n d A x_t x_t1)
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / alpha n d A x_t + Rabs (/ alpha n d A x_t1 - / alpha n d A x_t) * norm n (vexp (mulv d A x_t1)).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e94 <= den Ev rv e95) by (exact (step_6 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e95 <= den Ev rv e14) by (exact (step_5 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e14 <= den Ev rv e92) by (exact (step_4 n d A x_t x_t1 Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e96 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p16 p190) 2%nat)))%N.
(* norm(delta_b1() + delta_b2()) <= norm(delta_b1()) + norm(delta_b2()), by instance *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (delta_b1 n d A x_t x_t1) (delta_b2 n d A x_t x_t1))
  <= norm n (delta_b1 n d A x_t x_t1) + norm n (delta_b2 n d A x_t x_t1).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e96 <= den Ev rv e94) by (exact (triangle_inequality.step_7 n (delta_b1 n d A x_t x_t1) (delta_b2 n d A x_t x_t1) Hs_n)).
  exact (P1).
Qed.

Definition p195 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000)))))%N.
Definition p196 : ex := (Sum (0, 20001) (Mul p195 (Int 1)))%N.
Definition p197 : ex := (Inv p196)%N.
Definition p198 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000)))))%N.
Definition e97 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add (Add (V1 0 (0, 20002)) (Mul p12 p23)) (Opp (Mul p197 p198))) (Opp (V1 0 (0, 20002)))) 2%nat)))%N.
Definition p200 : ex := (Add p197 p13)%N.
Definition p201 : ex := (Mul p200 p198)%N.
Definition p202 : ex := (Mul p12 (Add p198 p189))%N.
Definition e98 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p201 p202) 2%nat)))%N.
(* norm(b_tilde() - b) <= norm(delta_b1() + delta_b2()), by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b))
  <= norm n (vadd (delta_b1 n d A x_t x_t1) (delta_b2 n d A x_t x_t1)).
Proof.
  intros n d A b x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [b; x_t; x_t1] [A] [] [].
  equal Q1 e97 e98.
  exact (Req_le _ _ Q1).
Qed.

Definition e99 : ex := (Add (Sqrt (Sum (0, 20002) (Pow p201 2%nat))) (Sqrt (Sum (0, 20002) (Pow p202 2%nat))))%N.
Definition p205 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p195 p52) 2%nat)))%N.
Definition p206 : ex := (Sqrt (Sum (0, 20001) (Pow p195 2%nat)))%N.
Definition e100 : ex := (Add (Mul p205 p12) (Mul (Abs p200) p206))%N.
Definition p208 : ex := (Mul (Mul p205 p89) (Inv (Sz 0)))%N.
Definition e101 : ex := (Add p208 (Mul (Mul (Abs (Add p70 p196)) p206) p72))%N.
Definition e102 : ex := (Add p208 (Mul (Mul (Mul (Sqrt (Sz 0)) p206) p205) p72))%N.
Definition p211 : ex := (Sqrt (Sum (1, 20000) (Pow (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000)))) 2%nat)))%N.
Definition p212 : ex := (Mul (Mul (Mul (Mul e40 p211) (Exp (Pow e40 2%nat))) p89) (Inv (Sz 0)))%N.
Definition e103 : ex := (Add p212 (Mul (Mul (Mul (Mul (Mul e40 (Sqrt (Sz 0))) p206) p211) (Exp (Pow e40 2%nat))) p72))%N.
Definition e104 : ex := (Add (Mul (Mul (Mul (Mul e40 (Sz 0)) p211) p102) p72) p212)%N.
Definition e105 : ex := (Mul p107 p211)%N.
(* norm(b_tilde() - b) <= M_chain()*norm(x_{t+1} - x_t), by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (R_ : R) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm d x_t <= R_ ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b)) <= M_chain n R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ b x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [b; x_t; x_t1] [A] [] [0%N].
  assert (P1 : den Ev rv e97 <= den Ev rv e98) by (exact (line_1_1 n d A b x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e98 <= den Ev rv e99) by (exact (line_1_2 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e99 <= den Ev rv e100) by (exact (line_1_3 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P4 : den Ev rv e100 <= den Ev rv e101) by (exact (line_1_4 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  assert (P5 : den Ev rv e101 <= den Ev rv e102) by (exact (line_1_5 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_)).
  assert (P6 : den Ev rv e102 <= den Ev rv e103) by (exact (line_1_6 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  assert (P7 : den Ev rv e103 <= den Ev rv e104) by (exact (line_1_7 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P8 : den Ev rv e104 <= den Ev rv e105) by (exact (line_1_8 n d R_ x_t x_t1 Hs_n Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7) P8)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A R_ b x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  exact (inequality_1 n d A R_ b x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh3 Hh2).
Qed.

Definition e106 : ex := (Add e40 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 2 (1, 20000)) 2%nat)))))%N.
Definition e107 : ex := (Add e40 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat)))))%N.
Definition e108 : ex := (Add e40 (Opp p122))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (R_ : R) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t <= R_ ->
  norm d x_t1 <= R_ ->
  defined (env_of [n; d] [R_] [b; x_t; x_t1] [A]) (ienv_of []) e97 /\
  defined (env_of [n; d] [R_] [b; x_t; x_t1] [A]) (ienv_of []) e105.
Proof.
  intros n d A R_ b x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [b; x_t; x_t1] [A] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e108 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e107 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e106 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.
