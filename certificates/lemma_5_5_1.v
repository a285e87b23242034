(* Lemma 5.5, part 1: the first part of the data shift. The claim lemma-5.5.1 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require lemma_5_6.
From Weightshift Require lemma_5_7.
From Weightshift Require lemma_5_8.
From Weightshift Require fact_3_1_3.
From Weightshift Require fact_3_1_2.
From Weightshift Require fact_3_1_4.
From Weightshift Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* norm(delta_b1()) <= 2*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A <= R_ ->
  norm d x_t <= R_ ->
  norm d x_t1 <= R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  beta <= alpha n d A x_t ->
  beta <= alpha n d A x_t1 ->
  beta < 1 ->
  4 <= R_ ->
  norm n (delta_b1 n d A x_t x_t1)
  <= 2 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* norm(delta_b1()) <= 2*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A <= R_ ->
  norm d x_t <= R_ ->
  norm d x_t1 <= R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  beta <= alpha n d A x_t ->
  beta <= alpha n d A x_t1 ->
  beta < 1 ->
  4 <= R_ ->
  norm n (delta_b1 n d A x_t x_t1)
  <= 2 * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* As printed in the text we worked from; shown to be false below. *)

(* norm(delta_b1()) <= 2*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2 *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  4 <= R_ ->
  norm n (delta_b1 n d A x_t x_t1)
  <= 2 * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e95 : ex := (Int 1)%N.
Definition p2 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e95))%N.
Definition p3 : ex := (Inv p2)%N.
Definition p4 : ex := (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e95))%N.
Definition p5 : ex := (Inv p4)%N.
Definition p6 : ex := (Add p3 (Opp p5))%N.
Definition e1 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Mul p6 (Exp (V1 0 (0, 20001)))) 2%nat))) 2%nat)%N.
Definition p8 : ex := (Abs p6)%N.
Definition p9 : ex := (Sum (0, 20000) (Pow (Exp (V1 0 (0, 20000))) 2%nat))%N.
Definition e68 : ex := (Sqrt p9)%N.
Definition e2 : ex := (Pow (Mul p8 e68) 2%nat)%N.
Definition p12 : ex := (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e95))%N.
Definition p13 : ex := (Inv p12)%N.
Definition p14 : ex := (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) e95))%N.
Definition p15 : ex := (Inv p14)%N.
Definition e3 : ex := (Sqrt (Sum (0, 4096) (Pow (Mul (Add p13 (Opp p15)) (Exp (V1 0 (0, 4096)))) 2%nat)))%N.
Definition p17 : ex := (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e95))%N.
Definition p18 : ex := (Inv p17)%N.
Definition p19 : ex := (Inv (Sum (0, 4100) (Mul (Exp (V1 1 (0, 4100))) e95)))%N.
Definition e4 : ex := (Mul (Abs (Add p18 (Opp p19))) (Sqrt (Sum (0, 4101) (Pow (Exp (V1 0 (0, 4101))) 2%nat))))%N.
(* norm((1/Z(p) - 1/Z(q))*exp(p)) <= absolute(-1/Z(q) + 1/Z(p))*norm(exp(p)), by same *)
Lemma step_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p - / Z_ n q) (vexp p)) <= Rabs (/ Z_ n p - / Z_ n q) * norm n (vexp p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e1 e2.
  nonnegative N2 (nil_nonnegative Ev) e3.
  nonnegative N3 (nil_nonnegative Ev) e4.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition p21 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p22 : ex := (Exp p21)%N.
Definition p23 : ex := (Sum (0, 20001) (Mul p22 e95))%N.
Definition p24 : ex := (Inv p23)%N.
Definition p25 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p26 : ex := (Exp p25)%N.
Definition p27 : ex := (Sum (0, 20001) (Mul p26 e95))%N.
Definition p28 : ex := (Inv p27)%N.
Definition p29 : ex := (Add p24 (Opp p28))%N.
Definition p30 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition e5 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p29 p30) 2%nat)))%N.
Definition e49 : ex := (Abs p29)%N.
Definition p33 : ex := (Sum (0, 20001) (Pow p22 2%nat))%N.
Definition e82 : ex := (Sqrt p33)%N.
Definition e6 : ex := (Mul e49 e82)%N.
(* norm((1/Z(A*x_{t+1}) - 1/Z(A*x_t))*exp(A*x_{t+1})) <= absolute(1/Z(A*x_{t+1}) - 1/Z(A*x_t))*norm(exp(A*x_{t+1})), by instance *)
Lemma step_2 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) (vexp (mulv d A x_t1)))
  <= Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) * norm n (vexp (mulv d A x_t1)).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e6) by (exact (step_1 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

(* norm(delta_b1()) <= norm((1/Z(A*x_{t+1}) - 1/Z(A*x_t))*exp(A*x_{t+1})), by same *)
Lemma step_3 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b1 n d A x_t x_t1)
  <= norm n (vscal (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) (vexp (mulv d A x_t1))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e5))).
Qed.

(* norm(exp(p) - exp(q)) <= 2*R*h*sqrt(n)*exp(R**2), by assume *)
Lemma step_4 :
  forall (n : nat) (R_ h : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * h * R_ * sqrt (INR n) * exp (R_ ^ 2) ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * h * R_ * sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ h p q Hs_n Hp_R_ Hh1.
  setting [n] [h; R_] [p; q] [] [] [1%N].
  exact Hh1.
Qed.

Definition p36 : ex := (Sum (0, 4096) (Pow (Add (Exp (V1 0 (0, 4096))) (Opp (Exp (V1 1 (0, 4096))))) 2%nat))%N.
Definition e7 : ex := (Sqrt p36)%N.
Definition e197 : ex := (Sc 1)%N.
Definition p39 : ex := (Mul (Mul (Int 2) e197) (Sc 2))%N.
Definition e102 : ex := (Sz 0)%N.
Definition e100 : ex := (Sqrt e102)%N.
Definition p42 : ex := (Mul p39 e100)%N.
Definition e8 : ex := (Mul p42 (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e71 : ex := (Sc 0)%N.
Definition e60 : ex := (Pow e71 2%nat)%N.
Definition p46 : ex := (Mul e102 (Inv e60))%N.
Definition e9 : ex := (Mul (Mul p46 e7) (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e10 : ex := (Mul (Mul p46 e8) (Exp (Pow (Sc 2) 2%nat)))%N.
Definition p49 : ex := (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000)))))%N.
Definition p50 : ex := (Sum (0, 20000) (Pow p49 2%nat))%N.
Definition e161 : ex := (Sqrt p50)%N.
Definition e11 : ex := (Mul (Mul (Mul e102 e161) (Exp (Pow (Sc 2) 2%nat))) (Inv e60))%N.
Definition e12 : ex := (Mul (Mul p46 e161) (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e101 : ex := (Mul e102 e100)%N.
Definition e13 : ex := (Mul (Mul (Mul p39 e101) (Exp (Mul (Int 2) (Pow (Sc 2) 2%nat)))) (Inv e60))%N.
(* n*exp(R**2)*norm(exp(p) - exp(q))/beta**2 <= 2*R*h*n**(3/2)*exp(2*R**2)/beta**2, by replace *)
Lemma step_5 :
  forall (n : nat) (R_ beta h : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * h * R_ * sqrt (INR n) * exp (R_ ^ 2) ->
  INR n * norm n (vadd (vexp p) (vopp (vexp q))) * exp (R_ ^ 2) / beta ^ 2
  <= 2 * h * R_ * (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta h p q Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; h; R_] [p; q] [] [] [0%N; 2%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e7 e8 _ (fun sv Wv SFv => (step_4 n R_ h p q Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e9 e10.
  equal Q2 e11 e12.
  equal Q3 e10 e13.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p56 : ex := (Sum (0, 20001) (Pow (Add p26 (Opp p22)) 2%nat))%N.
Definition e14 : ex := (Sqrt p56)%N.
Definition p58 : ex := (Mul (Mul (Int 2) e71) e100)%N.
Definition p59 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 0 (1, 20000))))%N.
Definition p60 : ex := (Sqrt (Sum (1, 20000) (Pow p59 2%nat)))%N.
Definition e15 : ex := (Mul (Mul p58 p60) (Exp e60))%N.
(* norm(exp(A*x_{t+1}) - exp(A*x_t)) <= 2*R*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t), by instance *)
Lemma step_6 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d A (vadd x_t (vopp x_t1))) < / 100 ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t))))
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x_t; x_t1] [A] [] [0%N].
  assert (P1 : den Ev rv e14 <= den Ev rv e15) by (exact (lemma_5_6.inequality_1 n d A R_ x_t1 x_t Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition p62 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p63 : ex := (Sqrt (Sum (1, 20000) (Pow p62 2%nat)))%N.
Definition e112 : ex := (Mul p58 p63)%N.
Definition e19 : ex := (Mul e112 (Exp e60))%N.
Definition p66 : ex := (Sum (0, 20001) (Pow (Add p22 (Opp p26)) 2%nat))%N.
Definition e18 : ex := (Sqrt p66)%N.
Definition p68 : ex := (Opp e18)%N.
Definition e16 : ex := (Add e19 p68)%N.
Definition p70 : ex := (Mul (Mul (Int 2) p63) e71)%N.
Definition p71 : ex := (Mul p70 e100)%N.
Definition e20 : ex := (Mul p71 (Exp e60))%N.
Definition e17 : ex := (Add e20 p68)%N.
Definition e21 : ex := (Mul (Mul (Mul e102 e18) (Exp e60)) (Inv (Pow e197 2%nat)))%N.
Definition p75 : ex := (Mul (Int 2) e60)%N.
Definition e105 : ex := (Exp p75)%N.
Definition e22 : ex := (Mul (Mul (Mul p70 e101) e105) (Inv (Pow e197 2%nat)))%N.
Definition p78 : ex := (Mul (Mul (Int 2) e71) e101)%N.
Definition e23 : ex := (Mul (Mul (Mul p78 p63) e105) (Inv (Pow e197 2%nat)))%N.
(* n*exp(R**2)*norm(exp(A*x_{t+1}) - exp(A*x_t))/beta**2 <= 2*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by instance *)
Lemma step_7 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t))))
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) ->
  INR n * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) * exp (R_ ^ 2) / beta ^ 2
  <= 2 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  equal Q1 e16 e17.
  assert (P2 : den Ev rv e18 <= den Ev rv e20) by (exact (rearranged (den Ev rv e18) (den Ev rv e19) (den Ev rv e18) (den Ev rv e20) Hh1 Q1)).
  assert (P3 : den Ev rv e21 <= den Ev rv e22) by (exact (step_5 n R_ beta (norm d (vadd x_t1 (vopp x_t))) (mulv d A x_t1) (mulv d A x_t) Hs_n Hp_R_ Hp_beta P2)).
  equal Q4 e22 e23.
  exact ((Rle_trans _ _ _ P3 (Req_le _ _ Q4))).
Qed.

(* n*exp(R**2)*norm(exp(A*x_{t+1}) - exp(A*x_t))/beta**2 <= 2*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by discharge *)
Lemma step_8 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm n (mulv d A (vadd x_t (vopp x_t1))) < / 100 ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  INR n * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) * exp (R_ ^ 2) / beta ^ 2
  <= 2 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e18 <= den Ev rv e19) by (exact (step_6 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e21 <= den Ev rv e23) by (exact (step_7 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

Definition e27 : ex := (Inv (Int 100))%N.
Definition p81 : ex := (Abs (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p59)))%N.
Definition e26 : ex := (Max (0, 20001) p81)%N.
Definition e24 : ex := (Add e27 (Opp e26))%N.
Definition p84 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p62))%N.
Definition p85 : ex := (Abs p84)%N.
Definition e28 : ex := (Max (0, 20001) p85)%N.
Definition e25 : ex := (Add e27 (Opp e28))%N.
Definition e29 : ex := (Mul (Mul (Mul e102 e14) (Exp e60)) (Inv (Pow e197 2%nat)))%N.
Definition e30 : ex := (Mul (Mul (Mul p78 p60) e105) (Inv (Pow e197 2%nat)))%N.
(* n*exp(R**2)*norm(exp(A*x_{t+1}) - exp(A*x_t))/beta**2 <= 2*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by discharge *)
Lemma line_1_5 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  INR n * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) * exp (R_ ^ 2) / beta ^ 2
  <= 2 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3.
  setting [n; d] [R_; beta] [x_t; x_t1] [A] [] [0%N; 1%N].
  equal Q1 e24 e25.
  assert (P2 : den Ev rv e28 < den Ev rv e27) by (exact (rearranged_lt (den Ev rv e26) (den Ev rv e27) (den Ev rv e28) (den Ev rv e27) Hh1 Q1)).
  assert (P3 : den Ev rv e29 <= den Ev rv e30) by (exact (step_8 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P2 Hh2 Hh3)).
  exact (P3).
Qed.

(* absolute(-Z(q) + Z(p)) <= sqrt(n)*norm(exp(p) - exp(q)), by assume *)
Lemma step_9 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  exact Hh1.
Qed.

Definition p90 : ex := (Sum (0, 4096) (Mul (Exp (V1 0 (0, 4096))) e95))%N.
Definition p91 : ex := (Sum (0, 4097) (Mul (Exp (V1 1 (0, 4097))) e95))%N.
Definition p92 : ex := (Add (Opp p90) p91)%N.
Definition e31 : ex := (Abs p92)%N.
Definition p94 : ex := (Sqrt (Sum (0, 4098) (Pow (Add (Exp (V1 1 (0, 4098))) (Opp (Exp (V1 0 (0, 4098))))) 2%nat)))%N.
Definition e32 : ex := (Mul e100 p94)%N.
Definition p96 : ex := (Mul (Inv e60) e100)%N.
Definition e33 : ex := (Mul (Mul p96 e31) (Exp (Pow e197 2%nat)))%N.
Definition e34 : ex := (Mul (Mul p96 e32) (Exp (Pow e197 2%nat)))%N.
Definition p99 : ex := (Add (Opp p2) p4)%N.
Definition e180 : ex := (Abs p99)%N.
Definition e35 : ex := (Mul (Mul (Mul e100 e180) (Exp (Pow e197 2%nat))) (Inv e60))%N.
Definition e36 : ex := (Mul (Mul p96 e180) (Exp (Pow e197 2%nat)))%N.
Definition p103 : ex := (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 0 (0, 20000)))))%N.
Definition p104 : ex := (Sqrt (Sum (0, 20000) (Pow p103 2%nat)))%N.
Definition e182 : ex := (Mul e100 p104)%N.
Definition e37 : ex := (Mul (Mul p96 e182) (Exp (Pow e197 2%nat)))%N.
Definition e38 : ex := (Mul (Mul (Mul e102 p104) (Exp (Pow e197 2%nat))) (Inv e60))%N.
(* sqrt(n)*exp(R**2)*absolute(Z(p) - Z(q))/beta**2 <= n*exp(R**2)*norm(exp(p) - exp(q))/beta**2, by replace *)
Lemma step_10 :
  forall (n : nat) (R_ beta : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) ->
  sqrt (INR n) * Rabs (- Z_ n q + Z_ n p) * exp (R_ ^ 2) / beta ^ 2
  <= INR n * norm n (vadd (vexp p) (vopp (vexp q))) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta p q Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; R_] [q; p] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e31 e32 _ (fun sv Wv SFv => (step_9 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e33 e34.
  equal Q2 e35 e36.
  equal Q3 e37 e38.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p108 : ex := (Add (Opp p23) p27)%N.
Definition e39 : ex := (Abs p108)%N.
Definition e40 : ex := (Mul e100 e14)%N.
(* absolute(-alpha(x_t) + alpha(x_{t+1})) <= sqrt(n)*norm(exp(A*x_{t+1}) - exp(A*x_t)), by instance *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha n d A x_t + alpha n d A x_t1)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; x_t1] [A] [] [].
  assert (P1 : den Ev rv e39 <= den Ev rv e40) by (exact (lemma_5_7.theorem_1 n d A x_t1 x_t Hs_n Hs_d)).
  exact (P1).
Qed.

Definition p111 : ex := (Abs (Add (Opp p27) p23))%N.
Definition p112 : ex := (Mul e100 p111)%N.
Definition e41 : ex := (Mul (Mul p112 (Exp e60)) (Inv (Pow e197 2%nat)))%N.
(* sqrt(n)*exp(R**2)*absolute(-Z(A*x_t) + Z(A*x_{t+1}))/beta**2 <= n*exp(R**2)*norm(exp(A*x_{t+1}) - exp(A*x_t))/beta**2, by instance *)
Lemma step_12 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1))
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) ->
  sqrt (INR n) * Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * exp (R_ ^ 2) / beta ^ 2
  <= INR n * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e41 <= den Ev rv e21) by (exact (step_10 n R_ beta (mulv d A x_t1) (mulv d A x_t) Hs_n Hp_R_ Hp_beta Hh1)).
  exact (P1).
Qed.

Definition e42 : ex := (Mul (Mul (Mul e100 e39) (Exp e60)) (Inv (Pow e197 2%nat)))%N.
(* sqrt(n)*exp(R**2)*absolute(-Z(A*x_t) + Z(A*x_{t+1}))/beta**2 <= n*exp(R**2)*norm(exp(A*x_{t+1}) - exp(A*x_t))/beta**2, by discharge *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  sqrt (INR n) * Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * exp (R_ ^ 2) / beta ^ 2
  <= INR n * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [x_t; x_t1] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e39 <= den Ev rv e40) by (exact (step_11 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e42 <= den Ev rv e29) by (exact (step_12 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

(* absolute(1/Z(p) - 1/Z(q)) <= absolute(Z(p) - Z(q))/beta**2, by assume *)
Lemma step_13 :
  forall (n : nat) (beta : R) (p q : vec),
  (0 < n)%nat -> 0 < beta ->
  Rabs (/ Z_ n p - / Z_ n q) <= Rabs (- Z_ n q + Z_ n p) / beta ^ 2 ->
  Rabs (/ Z_ n p - / Z_ n q) <= Rabs (- Z_ n q + Z_ n p) / beta ^ 2.
Proof.
  intros n beta p q Hs_n Hp_beta Hh1.
  setting [n] [beta] [p; q] [] [] [0%N].
  exact Hh1.
Qed.

Definition p115 : ex := (Inv p90)%N.
Definition p116 : ex := (Add p115 (Opp (Inv p91)))%N.
Definition e43 : ex := (Abs p116)%N.
Definition p118 : ex := (Abs (Add (Opp p14) p17))%N.
Definition e44 : ex := (Mul p118 (Inv e60))%N.
Definition e45 : ex := (Mul (Mul e100 e43) (Exp (Pow e197 2%nat)))%N.
Definition e46 : ex := (Mul (Mul e100 e44) (Exp (Pow e197 2%nat)))%N.
Definition p122 : ex := (Abs (Add (Opp p4) p2))%N.
Definition e47 : ex := (Mul (Mul e100 (Mul p122 (Inv e60))) (Exp (Pow e197 2%nat)))%N.
Definition e48 : ex := (Mul (Mul (Mul e100 p122) (Exp (Pow e197 2%nat))) (Inv e60))%N.
(* sqrt(n)*exp(R**2)*absolute(-1/Z(q) + 1/Z(p)) <= sqrt(n)*exp(R**2)*absolute(Z(p) - Z(q))/beta**2, by replace *)
Lemma step_14 :
  forall (n : nat) (R_ beta : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (/ Z_ n p - / Z_ n q) <= Rabs (- Z_ n q + Z_ n p) / beta ^ 2 ->
  sqrt (INR n) * Rabs (/ Z_ n p - / Z_ n q) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n q + Z_ n p) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta p q Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; R_] [p; q] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e43 e44 _ (fun sv Wv SFv => (step_13 n beta p q Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e45 e46.
  equal Q2 e47 e48.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e50 : ex := (Mul p111 (Inv e60))%N.
(* absolute(1/alpha(x_{t+1}) - 1/alpha(x_t)) <= absolute(-alpha(x_t) + alpha(x_{t+1}))/beta**2, by instance *)
Lemma step_15 :
  forall (n d : nat) (A : mat) (beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x_t1)) ones ->
  beta <= inner n (vexp (mulv d A x_t)) ones ->
  Rabs (/ alpha n d A x_t1 - / alpha n d A x_t) <= Rabs (- alpha n d A x_t + alpha n d A x_t1) / beta ^ 2.
Proof.
  intros n d A beta x_t x_t1 Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e49 <= den Ev rv e50) by (exact (lemma_5_8.theorem_1 n d A beta x_t1 x_t Hs_n Hs_d Hp_beta Hh1 Hh2)).
  exact (P1).
Qed.

Definition p126 : ex := (Mul e100 e49)%N.
Definition e51 : ex := (Mul p126 (Exp (Pow e197 2%nat)))%N.
Definition e52 : ex := (Mul (Mul p112 (Exp (Pow e197 2%nat))) (Inv e60))%N.
(* sqrt(n)*exp(R**2)*absolute(1/Z(A*x_{t+1}) - 1/Z(A*x_t)) <= sqrt(n)*exp(R**2)*absolute(-Z(A*x_t) + Z(A*x_{t+1}))/beta**2, by instance *)
Lemma step_16 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t))
  <= Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) / beta ^ 2 ->
  sqrt (INR n) * Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [beta; R_] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e51 <= den Ev rv e52) by (exact (step_14 n R_ beta (mulv d A x_t1) (mulv d A x_t) Hs_n Hp_R_ Hp_beta Hh1)).
  exact (P1).
Qed.

(* sqrt(n)*exp(R**2)*absolute(1/Z(A*x_{t+1}) - 1/Z(A*x_t)) <= sqrt(n)*exp(R**2)*absolute(-Z(A*x_t) + Z(A*x_{t+1}))/beta**2, by discharge *)
Lemma step_17 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x_t1)) ones ->
  beta <= inner n (vexp (mulv d A x_t)) ones ->
  sqrt (INR n) * Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2.
  setting [n; d] [beta; R_] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e49 <= den Ev rv e50) by (exact (step_15 n d A beta x_t x_t1 Hs_n Hs_d Hp_beta Hh1 Hh2)).
  assert (P2 : den Ev rv e51 <= den Ev rv e52) by (exact (step_16 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

(* sqrt(n)*exp(R**2)*absolute(1/Z(A*x_{t+1}) - 1/Z(A*x_t)) <= sqrt(n)*exp(R**2)*absolute(-Z(A*x_t) + Z(A*x_{t+1}))/beta**2, by discharge *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta <= alpha n d A x_t1 ->
  beta <= alpha n d A x_t ->
  sqrt (INR n) * Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2.
  setting [n; d] [beta; R_] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e51 <= den Ev rv e52) by (exact (step_17 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(exp(p)) <= sqrt(n)*exp(R**2), by assume *)
Lemma step_18 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2) ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  exact Hh1.
Qed.

Definition p129 : ex := (Sum (0, 4098) (Pow (Exp (V1 0 (0, 4098))) 2%nat))%N.
Definition e53 : ex := (Sqrt p129)%N.
Definition e54 : ex := (Mul e100 (Exp e60))%N.
Definition e55 : ex := (Mul e43 e53)%N.
Definition e56 : ex := (Mul e43 e54)%N.
Definition e57 : ex := (Mul p8 e54)%N.
Definition e58 : ex := (Mul (Mul e100 p8) (Exp e60))%N.
(* absolute(-1/Z(q) + 1/Z(p))*norm(exp(p)) <= sqrt(n)*exp(R**2)*absolute(-1/Z(q) + 1/Z(p)), by replace *)
Lemma step_19 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2) ->
  Rabs (/ Z_ n p - / Z_ n q) * norm n (vexp p) <= sqrt (INR n) * Rabs (/ Z_ n p - / Z_ n q) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e53 e54 _ (fun sv Wv SFv => (step_18 n R_ p Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e55 e56.
  equal Q2 e57 e58.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(p) <= R**2, by assume *)
Lemma step_20 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  norm n p <= R_ ^ 2.
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  exact Hh1.
Qed.

Definition p136 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e59 : ex := (Sqrt p136)%N.
Definition e61 : ex := (Mul e100 (Exp e59))%N.
(* sqrt(n)*exp(norm(p)) <= sqrt(n)*exp(R**2), by replace *)
Lemma step_21 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  sqrt (INR n) * exp (norm n p) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e59 e60 _ (fun sv Wv SFv => (step_20 n R_ p Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e61 e54.
  exact (P1).
Qed.

Definition e62 : ex := (Max (0, 20000) (Abs (Exp (V1 0 (0, 20000)))))%N.
Definition p140 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e63 : ex := (Exp p140)%N.
(* max_norm(exp(p)) <= exp(norm(p)), by instance *)
Lemma step_22 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  maxnorm n (vexp p) <= exp (norm n p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e62 <= den Ev rv e63) by (exact (fact_3_1_3.step_12 n p Hs_n)).
  exact (P1).
Qed.

Definition e64 : ex := (Max (0, 4096) (Abs (Exp (V1 0 (0, 4096)))))%N.
Definition p143 : ex := (Sqrt (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat)))%N.
Definition e65 : ex := (Exp p143)%N.
Definition e66 : ex := (Mul e100 e64)%N.
Definition e67 : ex := (Mul e100 e65)%N.
(* sqrt(n)*max_norm(exp(p)) <= sqrt(n)*exp(norm(p)), by replace *)
Lemma step_23 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sqrt (INR n) * maxnorm n (vexp p) <= sqrt (INR n) * exp (norm n p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e64 e65 _ (fun sv Wv SFv => (step_22 n p Hs_n)) (nil_replaced Ev rv)) e66 e67.
  exact (P1).
Qed.

Definition e69 : ex := (Mul e100 e62)%N.
(* norm(exp(p)) <= sqrt(n)*max_norm(exp(p)), by instance *)
Lemma step_24 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vexp p) <= sqrt (INR n) * maxnorm n (vexp p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e68 <= den Ev rv e69) by (exact (fact_3_1_2.theorem_2 n (vexp p) Hs_n)).
  exact (P1).
Qed.

Definition e70 : ex := (Mul e100 e63)%N.
(* norm(exp(p)) <= sqrt(n)*exp(R**2), by transitive *)
Lemma step_25 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  assert (P1 : den Ev rv e68 <= den Ev rv e69) by (exact (step_24 n p Hs_n)).
  assert (P2 : den Ev rv e69 <= den Ev rv e70) by (exact (step_23 n p Hs_n)).
  assert (P3 : den Ev rv e70 <= den Ev rv e54) by (exact (step_21 n R_ p Hs_n Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* spectral_norm(A) <= R, by assume *)
Lemma step_26 :
  forall (n d : nat) (A : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d A <= R_.
Proof.
  intros n d A R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A] [] [0%N].
  exact Hh1.
Qed.

(* norm(x) <= R, by assume *)
Lemma step_27 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x <= R_.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  exact Hh1.
Qed.

Definition e72 : ex := (Mul e71 e59)%N.
Definition e73 : ex := (Mul e71 e71)%N.
(* R*norm(x) <= R**2, by replace *)
Lemma step_28 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  R_ * norm d x <= R_ ^ 2.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e59 e71 _ (fun sv Wv SFv => (step_27 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e72 e73.
  equal Q2 e73 e60.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e74 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition p152 : ex := (Sqrt (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat)))%N.
Definition e75 : ex := (Mul p152 e74)%N.
Definition e76 : ex := (Mul p152 e71)%N.
Definition p155 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e77 : ex := (Mul p155 e71)%N.
Definition e78 : ex := (Mul e71 p155)%N.
(* norm(x)*spectral_norm(A) <= R*norm(x), by replace *)
Lemma step_29 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x * spectral n d A <= R_ * norm d x.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e74 e71 _ (fun sv Wv SFv => (step_26 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e75 e76.
  equal Q2 e77 e78.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p158 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e79 : ex := (Mul p155 p158)%N.
(* norm(x)*spectral_norm(A) <= R**2, by transitive *)
Lemma step_30 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm d x * spectral n d A <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e79 <= den Ev rv e78) by (exact (step_29 n d A R_ x Hs_n Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e78 <= den Ev rv e60) by (exact (step_28 d R_ x Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e80 : ex := (Sqrt (Sum (0, 20001) (Pow p21 2%nat)))%N.
Definition e81 : ex := (Mul p158 p155)%N.
(* norm(A*x) <= norm(x)*spectral_norm(A), by spectral *)
Lemma step_31 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A x) <= norm d x * spectral n d A.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e81) by (exact (spectral_bound n d A x)).
  equal Q2 e81 e79.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A*x) <= R**2, by transitive *)
Lemma step_32 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n (mulv d A x) <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e80 <= den Ev rv e79) by (exact (step_31 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e79 <= den Ev rv e60) by (exact (step_30 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(A*x_{t+1}) <= R**2, by instance *)
Lemma step_33 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm n (mulv d A x_t1) <= R_ ^ 2.
Proof.
  intros n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1] [A] [] [0%N].
  assert (P1 : den Ev rv e80 <= den Ev rv e60) by (exact (step_32 n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(exp(A*x_{t+1})) <= sqrt(n)*exp(R**2), by instance *)
Lemma step_34 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (mulv d A x_t1) <= R_ ^ 2 ->
  norm n (vexp (mulv d A x_t1)) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; (fun _ => 0)] [A] [] [0%N].
  assert (P1 : den Ev rv e82 <= den Ev rv e54) by (exact (step_25 n R_ (mulv d A x_t1) Hs_n Hp_R_ Hh1)).
  exact (P1).
Qed.

(* norm(exp(A*x_{t+1})) <= sqrt(n)*exp(R**2), by discharge *)
Lemma step_35 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm n (vexp (mulv d A x_t1)) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1] [A] [] [0%N].
  assert (P1 : den Ev rv e80 <= den Ev rv e60) by (exact (step_33 n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e82 <= den Ev rv e54) by (exact (step_34 n d A R_ x_t1 Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

Definition e83 : ex := (Mul p126 (Exp e60))%N.
(* absolute(1/Z(A*x_{t+1}) - 1/Z(A*x_t))*norm(exp(A*x_{t+1})) <= sqrt(n)*exp(R**2)*absolute(1/Z(A*x_{t+1}) - 1/Z(A*x_t)), by instance *)
Lemma step_36 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (vexp (mulv d A x_t1)) <= sqrt (INR n) * exp (R_ ^ 2) ->
  Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) * norm n (vexp (mulv d A x_t1))
  <= sqrt (INR n) * Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e6 <= den Ev rv e83) by (exact (step_19 n R_ (mulv d A x_t1) (mulv d A x_t) Hs_n Hp_R_ Hh1)).
  exact (P1).
Qed.

(* absolute(1/Z(A*x_{t+1}) - 1/Z(A*x_t))*norm(exp(A*x_{t+1})) <= sqrt(n)*exp(R**2)*absolute(1/Z(A*x_{t+1}) - 1/Z(A*x_t)), by discharge *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) * norm n (vexp (mulv d A x_t1))
  <= sqrt (INR n) * Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e82 <= den Ev rv e54) by (exact (step_35 n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e6 <= den Ev rv e83) by (exact (step_36 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

(* norm(delta_b1()) <= absolute(1/Z(A*x_{t+1}) - 1/Z(A*x_t))*norm(exp(A*x_{t+1})), by transitive *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b1 n d A x_t x_t1)
  <= Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) * norm n (vexp (mulv d A x_t1)).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e5) by (exact (step_3 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e5 <= den Ev rv e6) by (exact (step_2 n d A x_t x_t1 Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(delta_b1()) <= 2*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  beta <= alpha n d A x_t1 ->
  beta <= alpha n d A x_t ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  norm n (delta_b1 n d A x_t x_t1)
  <= 2 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e6) by (exact (line_1_1 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e6 <= den Ev rv e83) by (exact (line_1_2 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P3 : den Ev rv e83 <= den Ev rv e41) by (exact (line_1_3 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh3 Hh4)).
  assert (P4 : den Ev rv e41 <= den Ev rv e21) by (exact (line_1_4 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta)).
  assert (P5 : den Ev rv e21 <= den Ev rv e23) by (exact (line_1_5 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh5 Hh1 Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  exact (inequality_1 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh3 Hh6 Hh5 Hh4).
Qed.

Definition e84 : ex := (Add e95 (Opp e197))%N.
Definition e198 : ex := (Int 4)%N.
Definition e85 : ex := (Add e71 (Opp e198))%N.
Definition e86 : ex := (Add p23 (Opp e197))%N.
Definition e87 : ex := (Add p27 (Opp e197))%N.
Definition e88 : ex := (Add e71 (Opp p155))%N.
Definition e89 : ex := (Add e71 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat)))))%N.
Definition e90 : ex := (Add e71 (Opp p158))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A <= R_ ->
  norm d x_t <= R_ ->
  norm d x_t1 <= R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  beta <= alpha n d A x_t ->
  beta <= alpha n d A x_t1 ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [n; d] [R_; beta] [x_t1; x_t] [A]) (ienv_of []) e5 /\
  defined (env_of [n; d] [R_; beta] [x_t1; x_t] [A]) (ienv_of []) e23.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e25 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e84 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e90 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e89 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e88 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e25 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e87 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e86 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e84 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e85 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

Definition p171 : ex := (Sum (0, 20001) (Pow (Mul p3 (Exp (V1 0 (0, 20001)))) 2%nat))%N.
Definition e148 : ex := (Sqrt p171)%N.
Definition e91 : ex := (Pow (Mul (Mul p122 e148) p5) 2%nat)%N.
Definition e92 : ex := (Mul (Mul (Abs (Add (Opp (Sum (0, 4099) (Mul (Exp (V1 1 (0, 4099))) e95))) (Sum (0, 4100) (Mul (Exp (V1 0 (0, 4100))) e95)))) (Sqrt (Sum (0, 4101) (Pow (Mul (Inv (Sum (0, 4102) (Mul (Exp (V1 0 (0, 4102))) e95))) (Exp (V1 0 (0, 4101)))) 2%nat)))) (Inv (Sum (0, 4103) (Mul (Exp (V1 1 (0, 4103))) e95))))%N.
(* norm((1/Z(p) - 1/Z(q))*exp(p)) <= absolute(Z(p) - Z(q))*norm(1/Z(p)*exp(p))/Z(q), by same *)
Lemma step_37 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p - / Z_ n q) (vexp p))
  <= Rabs (- Z_ n q + Z_ n p) * norm n (vscal (/ Z_ n p) (vexp p)) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e1 e91.
  nonnegative N2 (nil_nonnegative Ev) e3.
  nonnegative N3 (nil_nonnegative Ev) e92.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e93 : ex := (Mul (Mul p111 (Sqrt (Sum (0, 20002) (Pow (Mul p24 p30) 2%nat)))) p28)%N.
(* norm((1/Z(A*x_{t+1}) - 1/Z(A*x_t))*exp(A*x_{t+1})) <= absolute(-Z(A*x_t) + Z(A*x_{t+1}))*norm(1/Z(A*x_{t+1})*exp(A*x_{t+1}))/Z(A*x_t), by instance *)
Lemma step_38 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) (vexp (mulv d A x_t1)))
  <= Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * norm n (vscal (/ Z_ n (mulv d A x_t1)) (vexp (mulv d A x_t1))) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e93) by (exact (step_37 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition e94 : ex := (Mul (Mul (Mul (Mul (Int 2) e101) p63) e105) (Inv (Pow e197 2%nat)))%N.
(* 2*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2 <= 2*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by same *)
Lemma step_39 :
  forall (n d : nat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  2 * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2
  <= 2 * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [x_t1; x_t] [] [] [0%N; 1%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e94))).
Qed.

(* beta <= 1, by assume *)
Lemma step_40 :
  forall (beta : R),
  0 < beta ->
  beta < 1 ->
  beta <= 1.
Proof.
  intros beta Hp_beta Hh1.
  setting [] [beta] [] [] [] [0%N].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition p177 : ex := (Exp (Mul (Int 2) (Pow e197 2%nat)))%N.
Definition e96 : ex := (Mul (Mul (Inv e60) e101) p177)%N.
Definition e150 : ex := (Pow e95 2%nat)%N.
Definition e97 : ex := (Mul (Mul (Inv e150) e101) p177)%N.
Definition e98 : ex := (Mul e101 p177)%N.
Definition e99 : ex := (Mul e98 (Inv e60))%N.
(* n**(3/2)*exp(2*R**2) <= n**(3/2)*exp(2*R**2)/beta**2, by replace *)
Lemma step_41 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) <= (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; R_] [] [] [] [0%N; 1%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e71 e95 _ (fun sv Wv SFv => (step_40 beta Hp_beta Hh1)) (nil_replaced Ev rv)) e96 e97.
  equal Q2 e98 e97.
  equal Q3 e96 e99.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* sqrt(t) <= t**(3/2), by decided *)
Lemma step_42 :
  forall (t : R),
  1 <= t ->
  sqrt t <= t * sqrt t.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 1 <= n, by size at least one *)
Lemma step_43 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n.
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  exact (size_at_least_one _ Hs_n).
Qed.

(* sqrt(n) <= n**(3/2), by instance *)
Lemma step_44 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n ->
  sqrt (INR n) <= INR n * sqrt (INR n).
Proof.
  intros n Hs_n Hh1.
  setting [n] [] [] [] [] [].
  assert (P1 : den Ev rv e100 <= den Ev rv e101) by (exact (step_42 (INR n) Hh1)).
  exact (P1).
Qed.

(* sqrt(n) <= n**(3/2), by discharge *)
Lemma step_45 :
  forall (n : nat),
  (0 < n)%nat ->
  sqrt (INR n) <= INR n * sqrt (INR n).
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  assert (P1 : den Ev rv e95 <= den Ev rv e102) by (exact (step_43 n Hs_n)).
  assert (P2 : den Ev rv e100 <= den Ev rv e101) by (exact (step_44 n Hs_n P1)).
  exact (P2).
Qed.

Definition e103 : ex := (Mul e101 e105)%N.
Definition e104 : ex := (Mul e100 e105)%N.
(* sqrt(n)*exp(2*R**2) <= n**(3/2)*exp(2*R**2), by replace *)
Lemma step_46 :
  forall (n : nat) (R_ : R),
  (0 < n)%nat -> 0 < R_ ->
  sqrt (INR n) * exp (2 * R_ ^ 2) <= (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2).
Proof.
  intros n R_ Hs_n Hp_R_.
  setting [n] [R_] [] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e100 e101 _ (fun sv Wv SFv => (step_45 n Hs_n)) (nil_replaced Ev rv)) e103 e104.
  exact (P1).
Qed.

(* t <= exp(2*t**2), by decided *)
Lemma step_47 :
  forall (t : R),
  0 <= t ->
  t <= exp (2 * t ^ 2).
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 0 <= R, by nonnegative *)
Lemma step_48 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e71.
  exact N1.
Qed.

(* R <= exp(2*R**2), by instance *)
Lemma step_49 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ->
  R_ <= exp (2 * R_ ^ 2).
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e71 <= den Ev rv e105) by (exact (step_47 R_ Hh1)).
  exact (P1).
Qed.

Definition e106 : ex := (Int 0)%N.
(* R <= exp(2*R**2), by discharge *)
Lemma step_50 :
  forall (R_ : R),
  0 < R_ ->
  R_ <= exp (2 * R_ ^ 2).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e106 <= den Ev rv e71) by (exact (step_48 R_ Hp_R_)).
  assert (P2 : den Ev rv e71 <= den Ev rv e105) by (exact (step_49 R_ Hp_R_ P1)).
  exact (P2).
Qed.

Definition e107 : ex := (Mul e100 e71)%N.
Definition e108 : ex := (Mul e71 e100)%N.
(* R*sqrt(n) <= sqrt(n)*exp(2*R**2), by replace *)
Lemma step_51 :
  forall (n : nat) (R_ : R),
  (0 < n)%nat -> 0 < R_ ->
  R_ * sqrt (INR n) <= sqrt (INR n) * exp (2 * R_ ^ 2).
Proof.
  intros n R_ Hs_n Hp_R_.
  setting [n] [R_] [] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e71 e105 _ (fun sv Wv SFv => (step_50 R_ Hp_R_)) (nil_replaced Ev rv)) e104 e107.
  equal Q2 e108 e107.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e109 : ex := (Mul e103 (Inv (Pow e197 2%nat)))%N.
(* R*sqrt(n) <= n**(3/2)*exp(2*R**2)/beta**2, by transitive *)
Lemma step_52 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  R_ * sqrt (INR n) <= (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [R_; beta] [] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e108 <= den Ev rv e104) by (exact (step_51 n R_ Hs_n Hp_R_)).
  assert (P2 : den Ev rv e104 <= den Ev rv e103) by (exact (step_46 n R_ Hs_n Hp_R_)).
  assert (P3 : den Ev rv e103 <= den Ev rv e109) by (exact (step_41 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p189 : ex := (Mul (Int 2) e108)%N.
Definition p190 : ex := (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat)))%N.
Definition e110 : ex := (Mul p189 p190)%N.
Definition p192 : ex := (Mul (Int 2) e109)%N.
Definition e111 : ex := (Mul p192 p190)%N.
Definition e113 : ex := (Mul p189 p63)%N.
Definition e114 : ex := (Mul p192 p63)%N.
(* 2*R*sqrt(n)*norm(x_{t+1} - x_t) <= 2*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by replace *)
Lemma line_2_8 :
  forall (n d : nat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t))
  <= 2 * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x_t1; x_t] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e108 e109 _ (fun sv Wv SFv => (step_52 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)) (nil_replaced Ev rv)) e110 e111.
  equal Q2 e112 e113.
  equal Q3 e114 e94.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e115 : ex := (Mul p190 e74)%N.
Definition e116 : ex := (Mul p190 e71)%N.
Definition e117 : ex := (Mul p63 e71)%N.
Definition e118 : ex := (Mul e71 p63)%N.
(* norm(x_{t+1} - x_t)*spectral_norm(A) <= R*norm(x_{t+1} - x_t), by replace *)
Lemma step_53 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d (vadd x_t1 (vopp x_t)) * spectral n d A <= R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e74 e71 _ (fun sv Wv SFv => (step_26 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e115 e116.
  equal Q2 e117 e118.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e119 : ex := (Sqrt (Sum (0, 20001) (Pow p84 2%nat)))%N.
Definition e120 : ex := (Mul p158 p63)%N.
Definition e121 : ex := (Mul p63 p158)%N.
(* norm(A*(x_{t+1} - x_t)) <= norm(x_{t+1} - x_t)*spectral_norm(A), by spectral *)
Lemma step_54 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd x_t1 (vopp x_t))) <= norm d (vadd x_t1 (vopp x_t)) * spectral n d A.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e119 <= den Ev rv e120) by (exact (spectral_bound n d A (vadd x_t1 (vopp x_t)))).
  equal Q2 e120 e121.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p203 : ex := (Add p21 (Opp p25))%N.
Definition e122 : ex := (Sqrt (Sum (0, 20001) (Pow p203 2%nat)))%N.
(* norm(A*x_{t+1} - A*x_t) <= norm(A*(x_{t+1} - x_t)), by same *)
Lemma step_55 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= norm n (mulv d A (vadd x_t1 (vopp x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  equal Q1 e122 e119.
  exact (Req_le _ _ Q1).
Qed.

Definition p205 : ex := (Abs p203)%N.
Definition e123 : ex := (Max (0, 20001) p205)%N.
(* max_norm(A*x_{t+1} - A*x_t) <= norm(A*x_{t+1} - A*x_t), by instance *)
Lemma step_56 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= norm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e123 <= den Ev rv e122) by (exact (fact_3_1_2.step_7 n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) Hs_n)).
  exact (P1).
Qed.

(* max_norm(A*x_{t+1} - A*x_t) <= R*norm(x_{t+1} - x_t), by transitive *)
Lemma step_57 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e123 <= den Ev rv e122) by (exact (step_56 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e122 <= den Ev rv e119) by (exact (step_55 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e119 <= den Ev rv e121) by (exact (step_54 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P4 : den Ev rv e121 <= den Ev rv e118) by (exact (step_53 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition p207 : ex := (Abs (Add (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))) (Opp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098)))))))%N.
Definition e124 : ex := (Max (0, 4096) p207)%N.
Definition p209 : ex := (Sqrt (Sum (1, 4099) (Pow (Add (V1 0 (1, 4099)) (Opp (V1 1 (1, 4099)))) 2%nat)))%N.
Definition e125 : ex := (Mul e71 p209)%N.
Definition e126 : ex := (Mul (Mul (Int 2) e100) e124)%N.
Definition e127 : ex := (Mul (Mul (Int 2) e100) e125)%N.
Definition e128 : ex := (Mul (Mul (Int 2) e100) e118)%N.
(* 2*sqrt(n)*max_norm(A*x_{t+1} - A*x_t) <= 2*R*sqrt(n)*norm(x_{t+1} - x_t), by replace *)
Lemma line_2_7 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t)))
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e124 e125 _ (fun sv Wv SFv => (step_57 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e126 e127.
  equal Q2 e128 e112.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 1 <= 1, by same *)
Lemma step_58 :
  1 <= 1.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e95))).
Qed.

Definition p214 : ex := (Sum (0, 20001) (Sum (0, 20000) (Exp (Add (V1 0 (0, 20001)) (V1 0 (0, 20000))))))%N.
Definition p215 : ex := (Inv (Pow p2 2%nat))%N.
Definition e129 : ex := (Mul p214 p215)%N.
(* total(total(exp(p[k] + p[l]), l), k)/Z(p)**2 <= 1, by same *)
Lemma step_59 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e129 e95.
  exact (Req_le _ _ Q1).
Qed.

Definition e130 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 4096))))%N.
Definition e131 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 2))))%N.
Definition e132 : ex := (Sum (0, 20000) (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 20000)))))%N.
(* exp(p[k] + p[l]) <= total(exp(p[k] + p[l]), l), by below total *)
Lemma step_60 :
  forall (n : nat) (p : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  exp (p k + p l) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k l Hs_n Hi_k Hi_l.
  setting [n] [] [p] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e131 <= den Ev rv e132) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e130) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4096%N) k0 Hk0 e130)) Hi_l)).
  exact (P1).
Qed.

Definition e133 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 1))))%N.
Definition e134 : ex := (Exp (Mul (Int 2) (V1 0 (0, 1))))%N.
(* exp(2*p[k]) <= total(exp(p[k] + p[l]), l), by instance *)
Lemma step_61 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  exp (2 * p k) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e133 <= den Ev rv e132) by (exact (step_60 n p k k Hs_n Hi_k Hi_k)).
  equal Q2 e134 e133.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e135 : ex := (Exp (Mul (Int 2) (V1 0 (0, 4097))))%N.
Definition p223 : ex := (Exp (Add (V1 0 (0, 4097)) (V1 0 (0, 4098))))%N.
Definition e136 : ex := (Sum (0, 4098) p223)%N.
Definition p225 : ex := (Inv (Pow p90 2%nat))%N.
Definition e137 : ex := (Mul p225 (Sum (0, 4097) e135))%N.
Definition e138 : ex := (Mul p225 (Sum (0, 4097) e136))%N.
Definition p228 : ex := (Sum (0, 20000) (Exp (Mul (Int 2) (V1 0 (0, 20000)))))%N.
Definition e139 : ex := (Mul p228 p215)%N.
Definition e140 : ex := (Mul p215 p228)%N.
Definition e141 : ex := (Mul p215 p214)%N.
(* total(exp(2*p[k]), k)/Z(p)**2 <= total(total(exp(p[k] + p[l]), l), k)/Z(p)**2, by replace *)
Lemma step_62 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2 <= sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e135 e136 _ (fun sv Wv SFv => (step_61 n p (sv (0%N, 4097%N)) Hs_n (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e137 e138.
  equal Q2 e139 e140.
  equal Q3 e141 e129.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e142 : ex := (Pow e148 2%nat)%N.
(* norm(1/Z(p)*exp(p))**2 <= total(exp(2*p[k]), k)/Z(p)**2, by same *)
Lemma step_63 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e142 e139.
  exact (Req_le _ _ Q1).
Qed.

(* norm(1/Z(p)*exp(p))**2 <= 1, by transitive *)
Lemma step_64 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e142 <= den Ev rv e139) by (exact (step_63 n p Hs_n)).
  assert (P2 : den Ev rv e139 <= den Ev rv e129) by (exact (step_62 n p Hs_n)).
  assert (P3 : den Ev rv e129 <= den Ev rv e95) by (exact (step_59 n p Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e143 : ex := (Sqrt e142)%N.
Definition e144 : ex := (Sqrt e95)%N.
Definition e145 : ex := (Pow e143 2%nat)%N.
Definition e146 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Mul p13 (Exp (V1 0 (0, 4096)))) 2%nat))) 2%nat))%N.
Definition e147 : ex := (Sqrt (Sum (0, 4098) (Pow (Mul p18 (Exp (V1 0 (0, 4098)))) 2%nat)))%N.
Definition e149 : ex := (Pow e144 2%nat)%N.
(* norm(1/Z(p)*exp(p)) <= 1, by root *)
Lemma step_65 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e142 <= den Ev rv e95) by (exact (step_64 n p Hs_n)).
  equal Q2 e145 e142.
  nonnegative N3 (nil_nonnegative Ev) e146.
  nonnegative N4 (nil_nonnegative Ev) e147.
  assert (Q5 : den Ev rv e143 = den Ev rv e148) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e149 e150.
  nonnegative N7 (nil_nonnegative Ev) e144.
  nonnegative N8 (nil_nonnegative Ev) e95.
  assert (Q9 : den Ev rv e144 = den Ev rv e95) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e143 <= den Ev rv e144)) (Req_le _ _ Q9))).
Qed.

(* norm(1/Z(q)*exp(q)) <= 1, by instance *)
Lemma step_66 :
  forall (n : nat) (q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n q) (vexp q)) <= 1.
Proof.
  intros n q Hs_n.
  setting [n] [] [q] [] [] [].
  assert (P1 : den Ev rv e148 <= den Ev rv e95) by (exact (step_65 n q Hs_n)).
  exact (P1).
Qed.

Definition p239 : ex := (Sum (0, 4097) (Pow (Mul p15 (Exp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e151 : ex := (Sqrt p239)%N.
Definition p241 : ex := (Mul (Mul (Int 2) e100) (Max (0, 4096) (Abs (Add (V1 0 (0, 4096)) (Opp (V1 1 (0, 4096)))))))%N.
Definition e152 : ex := (Mul p241 e151)%N.
Definition e153 : ex := (Mul p241 e95)%N.
Definition p244 : ex := (Abs (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000)))))%N.
Definition e166 : ex := (Max (0, 20000) p244)%N.
Definition e155 : ex := (Mul (Mul (Int 2) e100) e166)%N.
Definition e154 : ex := (Mul e155 e95)%N.
(* 2*sqrt(n)*max_norm(p - q)*norm(1/Z(q)*exp(q)) <= 2*sqrt(n)*max_norm(p - q), by replace *)
Lemma step_67 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q))
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e151 e95 _ (fun sv Wv SFv => (step_66 n q Hs_n)) (nil_replaced Ev rv)) e152 e153.
  equal Q2 e154 e155.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e157 : ex := (Mul (Mul (Int 2) e100) e123)%N.
Definition e156 : ex := (Mul e157 (Sqrt (Sum (0, 20002) (Pow (Mul p28 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))))) 2%nat))))%N.
(* 2*sqrt(n)*max_norm(A*x_{t+1} - A*x_t)*norm(1/Z(A*x_t)*exp(A*x_t)) <= 2*sqrt(n)*max_norm(A*x_{t+1} - A*x_t), by instance *)
Lemma line_2_6 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) * norm n (vscal (/ Z_ n (mulv d A x_t)) (vexp (mulv d A x_t)))
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e156 <= den Ev rv e157) by (exact (step_67 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition e158 : ex := (Mul (Mul e155 e68) p3)%N.
Definition p251 : ex := (Abs (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000)))))%N.
Definition e165 : ex := (Max (0, 20000) p251)%N.
Definition e159 : ex := (Mul (Mul (Mul (Int 2) e100) e165) e148)%N.
(* 2*sqrt(n)*max_norm(q - p)*norm(exp(q))/Z(q) <= 2*sqrt(n)*max_norm(p - q)*norm(1/Z(q)*exp(q)), by same *)
Lemma step_68 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e158 e159.
  exact (Req_le _ _ Q1).
Qed.

Definition e160 : ex := (Mul (Mul (Mul (Mul (Int 2) e100) (Max (0, 20001) (Abs (Add p25 (Opp p21))))) (Sqrt (Sum (0, 20001) (Pow p26 2%nat)))) p28)%N.
(* 2*sqrt(n)*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t) <= 2*sqrt(n)*max_norm(A*x_{t+1} - A*x_t)*norm(1/Z(A*x_t)*exp(A*x_t)), by instance *)
Lemma line_2_5 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) * norm n (vscal (/ Z_ n (mulv d A x_t)) (vexp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e160 <= den Ev rv e156) by (exact (step_68 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition p255 : ex := (Mul (Int 2) e166)%N.
Definition e162 : ex := (Mul p255 e68)%N.
(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by instance *)
Lemma step_69 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd q (vopp p)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e161 <= den Ev rv e162) by (exact (fact_3_1_4.theorem_1 n q p Hs_n Hh1)).
  exact (P1).
Qed.

Definition e163 : ex := (Add e27 (Opp e165))%N.
Definition e164 : ex := (Add e27 (Opp e166))%N.
(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by discharge *)
Lemma step_70 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e163 e164.
  assert (P2 : den Ev rv e166 <= den Ev rv e27) by (exact (rearranged (den Ev rv e165) (den Ev rv e27) (den Ev rv e166) (den Ev rv e27) Hh1 Q1)).
  assert (P3 : den Ev rv e161 <= den Ev rv e162) by (exact (step_69 n p q Hs_n P2)).
  exact (P3).
Qed.

Definition p259 : ex := (Sum (0, 4097) (Pow (Add (Exp (V1 0 (0, 4097))) (Opp (Exp (V1 1 (0, 4097))))) 2%nat))%N.
Definition e167 : ex := (Sqrt p259)%N.
Definition p261 : ex := (Mul (Int 2) (Max (0, 4098) (Abs (Add (V1 0 (0, 4098)) (Opp (V1 1 (0, 4098)))))))%N.
Definition p262 : ex := (Sqrt (Sum (0, 4099) (Pow (Exp (V1 0 (0, 4099))) 2%nat)))%N.
Definition e168 : ex := (Mul p261 p262)%N.
Definition p264 : ex := (Mul e100 p115)%N.
Definition e169 : ex := (Mul p264 e167)%N.
Definition e170 : ex := (Mul p264 e168)%N.
Definition e171 : ex := (Mul e182 p3)%N.
Definition p268 : ex := (Mul e100 p3)%N.
Definition e172 : ex := (Mul p268 e161)%N.
Definition e173 : ex := (Mul p268 e162)%N.
(* sqrt(n)*norm(exp(p) - exp(q))/Z(q) <= 2*sqrt(n)*max_norm(q - p)*norm(exp(q))/Z(q), by replace *)
Lemma step_71 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q
  <= 2 * sqrt (INR n) * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e167 e168 _ (fun sv Wv SFv => (step_70 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e169 e170.
  equal Q2 e171 e172.
  equal Q3 e173 e158.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* max_norm(A*(x_{t+1} - x_t)) <= 1/100, by assume *)
Lemma step_72 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) <= / 100.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition e174 : ex := (Mul (Mul e100 e18) p28)%N.
(* sqrt(n)*norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t) <= 2*sqrt(n)*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t), by instance *)
Lemma step_73 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= / 100 ->
  sqrt (INR n) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e174 <= den Ev rv e160) by (exact (step_71 n (mulv d A x_t1) (mulv d A x_t) Hs_n Hh1)).
  exact (P1).
Qed.

Definition e175 : ex := (Add e27 (Opp e123))%N.
(* sqrt(n)*norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t) <= 2*sqrt(n)*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t), by discharge *)
Lemma line_2_4 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  sqrt (INR n) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e28 <= den Ev rv e27) by (exact (step_72 n d A x_t x_t1 Hs_n Hs_d Hh1)).
  equal Q2 e25 e175.
  assert (P3 : den Ev rv e123 <= den Ev rv e27) by (exact (rearranged (den Ev rv e28) (den Ev rv e27) (den Ev rv e123) (den Ev rv e27) P1 Q2)).
  assert (P4 : den Ev rv e174 <= den Ev rv e160) by (exact (step_73 n d A x_t x_t1 Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition p273 : ex := (Sqrt (Sum (0, 20000) e150))%N.
Definition e176 : ex := (Mul p273 e161)%N.
Definition e177 : ex := (Mul e100 e161)%N.
(* norm(ones(n))*norm(exp(p) - exp(q)) <= sqrt(n)*norm(exp(p) - exp(q)), by same *)
Lemma step_74 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n ones * norm n (vadd (vexp p) (vopp (vexp q))) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e176 e177.
  exact (Req_le _ _ Q1).
Qed.

Definition e178 : ex := (Abs (Sum (0, 20000) (Mul p49 e95)))%N.
Definition e179 : ex := (Mul e161 p273)%N.
(* absolute(inner(exp(p) - exp(q), ones(n))) <= norm(ones(n))*norm(exp(p) - exp(q)), by instance *)
Lemma step_75 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= norm n ones * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e178 <= den Ev rv e179) by (exact (cauchy_schwarz.step_6 n (vadd (vexp p) (vopp (vexp q))) ones Hs_n)).
  equal Q2 e179 e176.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* absolute(inner(exp(p) - exp(q), ones(n))) <= sqrt(n)*norm(exp(p) - exp(q)), by transitive *)
Lemma step_76 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e178 <= den Ev rv e176) by (exact (step_75 n p q Hs_n)).
  assert (P2 : den Ev rv e176 <= den Ev rv e177) by (exact (step_74 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e181 : ex := (Abs (Sum (0, 20000) (Mul p103 e95)))%N.
(* absolute(-Z(q) + Z(p)) <= absolute(inner(exp(p) - exp(q), ones(n))), by same *)
Lemma step_77 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e180 e181.
  exact (Req_le _ _ Q1).
Qed.

(* absolute(-Z(q) + Z(p)) <= sqrt(n)*norm(exp(p) - exp(q)), by transitive *)
Lemma step_78 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e180 <= den Ev rv e181) by (exact (step_77 n p q Hs_n)).
  assert (P2 : den Ev rv e181 <= den Ev rv e182) by (exact (step_76 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p279 : ex := (Add (Opp p12) p14)%N.
Definition e183 : ex := (Abs p279)%N.
Definition p281 : ex := (Sqrt (Sum (0, 4099) (Pow (Add (Exp (V1 1 (0, 4099))) (Opp (Exp (V1 0 (0, 4099))))) 2%nat)))%N.
Definition e184 : ex := (Mul e100 p281)%N.
Definition e185 : ex := (Mul p115 e183)%N.
Definition e186 : ex := (Mul p115 e184)%N.
Definition e187 : ex := (Mul e180 p3)%N.
Definition e188 : ex := (Mul p3 e180)%N.
Definition e189 : ex := (Mul p3 e182)%N.
(* absolute(Z(p) - Z(q))/Z(q) <= sqrt(n)*norm(exp(p) - exp(q))/Z(q), by replace *)
Lemma step_79 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) / Z_ n q <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e183 e184 _ (fun sv Wv SFv => (step_78 n p q Hs_n)) (nil_replaced Ev rv)) e185 e186.
  equal Q2 e187 e188.
  equal Q3 e189 e171.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e190 : ex := (Mul p111 p28)%N.
(* absolute(-Z(A*x_t) + Z(A*x_{t+1}))/Z(A*x_t) <= sqrt(n)*norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t), by instance *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) / Z_ n (mulv d A x_t)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e190 <= den Ev rv e174) by (exact (step_79 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition p289 : ex := (Sum (0, 4099) (Pow (Mul p19 (Exp (V1 1 (0, 4099)))) 2%nat))%N.
Definition e191 : ex := (Sqrt p289)%N.
Definition e192 : ex := (Mul e185 e191)%N.
Definition e193 : ex := (Mul e185 e95)%N.
Definition p293 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul p5 (Exp (V1 1 (0, 20001)))) 2%nat)))%N.
Definition e194 : ex := (Mul (Mul e180 p293) p3)%N.
Definition e195 : ex := (Mul e188 p293)%N.
Definition e196 : ex := (Mul e188 e95)%N.
(* absolute(Z(p) - Z(q))*norm(1/Z(p)*exp(p))/Z(q) <= absolute(Z(p) - Z(q))/Z(q), by replace *)
Lemma step_80 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) * norm n (vscal (/ Z_ n p) (vexp p)) / Z_ n q <= Rabs (- Z_ n q + Z_ n p) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e191 e95 _ (fun sv Wv SFv => (step_65 n p Hs_n)) (nil_replaced Ev rv)) e192 e193.
  equal Q2 e194 e195.
  equal Q3 e196 e187.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* absolute(-Z(A*x_t) + Z(A*x_{t+1}))*norm(1/Z(A*x_{t+1})*exp(A*x_{t+1}))/Z(A*x_t) <= absolute(-Z(A*x_t) + Z(A*x_{t+1}))/Z(A*x_t), by instance *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * norm n (vscal (/ Z_ n (mulv d A x_t1)) (vexp (mulv d A x_t1))) / Z_ n (mulv d A x_t)
  <= Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e93 <= den Ev rv e190) by (exact (step_80 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

(* norm(delta_b1()) <= absolute(-Z(A*x_t) + Z(A*x_{t+1}))*norm(1/Z(A*x_{t+1})*exp(A*x_{t+1}))/Z(A*x_t), by transitive *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b1 n d A x_t x_t1)
  <= Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * norm n (vscal (/ Z_ n (mulv d A x_t1)) (vexp (mulv d A x_t1))) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e5) by (exact (step_3 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e5 <= den Ev rv e93) by (exact (step_38 n d A x_t x_t1 Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(delta_b1()) <= 2*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by transitive *)
Lemma inequality_2 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A <= R_ ->
  beta < 1 ->
  norm n (delta_b1 n d A x_t x_t1)
  <= 2 * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e93) by (exact (line_2_1 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e93 <= den Ev rv e190) by (exact (line_2_2 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e190 <= den Ev rv e174) by (exact (line_2_3 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P4 : den Ev rv e174 <= den Ev rv e160) by (exact (line_2_4 n d A x_t x_t1 Hs_n Hs_d Hh1)).
  assert (P5 : den Ev rv e160 <= den Ev rv e156) by (exact (line_2_5 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P6 : den Ev rv e156 <= den Ev rv e157) by (exact (line_2_6 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P7 : den Ev rv e157 <= den Ev rv e112) by (exact (line_2_7 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh2)).
  assert (P8 : den Ev rv e112 <= den Ev rv e94) by (exact (line_2_8 n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh3)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7) P8)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  exact (inequality_2 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh4 Hh1 Hh7).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A <= R_ ->
  norm d x_t <= R_ ->
  norm d x_t1 <= R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  beta <= alpha n d A x_t ->
  beta <= alpha n d A x_t1 ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [n; d] [R_; beta] [x_t1; x_t] [A]) (ienv_of []) e5 /\
  defined (env_of [n; d] [R_; beta] [x_t1; x_t] [A]) (ienv_of []) e94.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e25 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e84 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e90 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e89 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e88 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e25 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e87 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e86 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e84 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e85 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

(* at n = 2, d = 1, A = [100000000000000000, 0], x_t = [0], x_{t+1} = [1/100000000000000000000], beta = 1/2, R = 4: the left side is 0.000353730, the right side 0.0000178673 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e5 e94 (ltac:(computed))
    (H 2%nat 1%nat (matrix ([[100000000000000000]; [0]])%Q) (Q2R (4)%Q) (Q2R (1 # 2)%Q) (vector ([0])%Q) (vector ([1 # 100000000000000000000])%Q) ltac:(lia) ltac:(lia) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e106 e71 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e106 e197 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e197 e95 (ltac:(computed))) (holds_le [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e198 e71 (ltac:(computed))))).
Qed.
