(* Lemma 7.5, part 1: the first part of the data shift of a moved matrix. The claim lemma-7.5.1 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require lemma_7_6.
From Weightshift Require lemma_7_7.
From Weightshift Require lemma_7_8.
From Weightshift Require fact_3_1_3.
From Weightshift Require fact_3_1_2.
From Weightshift Require fact_3_1_4.
From Weightshift Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* norm(delta_b1()) <= 2*R*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  beta <= alpha_2 n d x A_t ->
  beta <= alpha_2 n d x A_t1 ->
  beta < 1 ->
  4 <= R_ ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= 2 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* norm(delta_b1()) <= 2*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  beta <= alpha_2 n d x A_t ->
  beta <= alpha_2 n d x A_t1 ->
  beta < 1 ->
  4 <= R_ ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= 2 * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* As printed in the text we worked from; shown to be false below. *)

(* norm(delta_b1()) <= 2*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2 *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  4 <= R_ ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= 2 * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e88 : ex := (Int 1)%N.
Definition p2 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e88))%N.
Definition p3 : ex := (Inv p2)%N.
Definition p4 : ex := (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e88))%N.
Definition p5 : ex := (Inv p4)%N.
Definition p6 : ex := (Add p3 (Opp p5))%N.
Definition e1 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Mul p6 (Exp (V1 0 (0, 20001)))) 2%nat))) 2%nat)%N.
Definition p8 : ex := (Abs p6)%N.
Definition p9 : ex := (Sum (0, 20000) (Pow (Exp (V1 0 (0, 20000))) 2%nat))%N.
Definition e60 : ex := (Sqrt p9)%N.
Definition e2 : ex := (Pow (Mul p8 e60) 2%nat)%N.
Definition p12 : ex := (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e88))%N.
Definition p13 : ex := (Inv p12)%N.
Definition p14 : ex := (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) e88))%N.
Definition p15 : ex := (Inv p14)%N.
Definition e3 : ex := (Sqrt (Sum (0, 4096) (Pow (Mul (Add p13 (Opp p15)) (Exp (V1 0 (0, 4096)))) 2%nat)))%N.
Definition p17 : ex := (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e88))%N.
Definition p18 : ex := (Inv p17)%N.
Definition p19 : ex := (Inv (Sum (0, 4100) (Mul (Exp (V1 1 (0, 4100))) e88)))%N.
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
Definition p23 : ex := (Sum (0, 20001) (Mul p22 e88))%N.
Definition p24 : ex := (Inv p23)%N.
Definition p25 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p26 : ex := (Exp p25)%N.
Definition p27 : ex := (Sum (0, 20001) (Mul p26 e88))%N.
Definition p28 : ex := (Inv p27)%N.
Definition p29 : ex := (Add p24 (Opp p28))%N.
Definition p30 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition e5 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p29 p30) 2%nat)))%N.
Definition e41 : ex := (Abs p29)%N.
Definition p33 : ex := (Sum (0, 20001) (Pow p22 2%nat))%N.
Definition e74 : ex := (Sqrt p33)%N.
Definition e6 : ex := (Mul e41 e74)%N.
(* norm((1/Z(A_{t+1}*x) - 1/Z(A_t*x))*exp(A_{t+1}*x)) <= absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x))*norm(exp(A_{t+1}*x)), by instance *)
Lemma step_2 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) (vexp (mulv d A_t1 x)))
  <= Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * norm n (vexp (mulv d A_t1 x)).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e6) by (exact (step_1 n (mulv d A_t1 x) (mulv d A_t x) Hs_n)).
  exact (P1).
Qed.

(* norm(delta_b1()) <= norm((1/Z(A_{t+1}*x) - 1/Z(A_t*x))*exp(A_{t+1}*x)), by same *)
Lemma step_3 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= norm n (vscal (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) (vexp (mulv d A_t1 x))).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
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
Definition e192 : ex := (Sc 1)%N.
Definition p39 : ex := (Mul (Mul (Int 2) e192) (Sc 2))%N.
Definition e95 : ex := (Sz 0)%N.
Definition e93 : ex := (Sqrt e95)%N.
Definition p42 : ex := (Mul p39 e93)%N.
Definition e8 : ex := (Mul p42 (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e63 : ex := (Sc 0)%N.
Definition e52 : ex := (Pow e63 2%nat)%N.
Definition p46 : ex := (Mul e95 (Inv e52))%N.
Definition e9 : ex := (Mul (Mul p46 e7) (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e10 : ex := (Mul (Mul p46 e8) (Exp (Pow (Sc 2) 2%nat)))%N.
Definition p49 : ex := (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000)))))%N.
Definition p50 : ex := (Sum (0, 20000) (Pow p49 2%nat))%N.
Definition e154 : ex := (Sqrt p50)%N.
Definition e11 : ex := (Mul (Mul (Mul e95 e154) (Exp (Pow (Sc 2) 2%nat))) (Inv e52))%N.
Definition e12 : ex := (Mul (Mul p46 e154) (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e94 : ex := (Mul e95 e93)%N.
Definition e13 : ex := (Mul (Mul (Mul p39 e94) (Exp (Mul (Int 2) (Pow (Sc 2) 2%nat)))) (Inv e52))%N.
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

Definition p56 : ex := (Sum (0, 20001) (Pow (Add p22 (Opp p26)) 2%nat))%N.
Definition e14 : ex := (Sqrt p56)%N.
Definition p58 : ex := (Mul (Mul (Int 2) e63) e93)%N.
Definition p59 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001)))))%N.
Definition e105 : ex := (Mul p58 p59)%N.
Definition e15 : ex := (Mul e105 (Exp e52))%N.
(* norm(exp(A_{t+1}*x) - exp(A_t*x)) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A_{t+1} - A_t), by instance *)
Lemma step_6 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x))))
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e14 <= den Ev rv e15) by (exact (lemma_7_6.theorem_1 n d A_t1 A_t R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition p62 : ex := (Opp e14)%N.
Definition e16 : ex := (Add e15 p62)%N.
Definition p64 : ex := (Mul (Mul (Int 2) p59) e63)%N.
Definition p65 : ex := (Mul p64 e93)%N.
Definition e18 : ex := (Mul p65 (Exp e52))%N.
Definition e17 : ex := (Add e18 p62)%N.
Definition e19 : ex := (Mul (Mul (Mul e95 e14) (Exp e52)) (Inv (Pow e192 2%nat)))%N.
Definition p69 : ex := (Mul (Int 2) e52)%N.
Definition e98 : ex := (Exp p69)%N.
Definition e20 : ex := (Mul (Mul (Mul p64 e94) e98) (Inv (Pow e192 2%nat)))%N.
Definition e21 : ex := (Mul (Mul (Mul (Mul (Mul (Int 2) e63) e94) p59) e98) (Inv (Pow e192 2%nat)))%N.
(* n*exp(R**2)*norm(exp(A_{t+1}*x) - exp(A_t*x))/beta**2 <= 2*R*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2, by instance *)
Lemma step_7 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x))))
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (R_ ^ 2) ->
  INR n * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) * exp (R_ ^ 2) / beta ^ 2
  <= 2 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  equal Q1 e16 e17.
  assert (P2 : den Ev rv e14 <= den Ev rv e18) by (exact (rearranged (den Ev rv e14) (den Ev rv e15) (den Ev rv e14) (den Ev rv e18) Hh1 Q1)).
  assert (P3 : den Ev rv e19 <= den Ev rv e20) by (exact (step_5 n R_ beta (spectral n d (madd A_t1 (mopp A_t))) (mulv d A_t1 x) (mulv d A_t x) Hs_n Hp_R_ Hp_beta P2)).
  equal Q4 e20 e21.
  exact ((Rle_trans _ _ _ P3 (Req_le _ _ Q4))).
Qed.

(* n*exp(R**2)*norm(exp(A_{t+1}*x) - exp(A_t*x))/beta**2 <= 2*R*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2, by discharge *)
Lemma line_1_5 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  INR n * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) * exp (R_ ^ 2) / beta ^ 2
  <= 2 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e14 <= den Ev rv e15) by (exact (step_6 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e19 <= den Ev rv e21) by (exact (step_7 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

(* absolute(-Z(q) + Z(p)) <= sqrt(n)*norm(exp(p) - exp(q)), by assume *)
Lemma step_8 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  exact Hh1.
Qed.

Definition p73 : ex := (Sum (0, 4096) (Mul (Exp (V1 0 (0, 4096))) e88))%N.
Definition p74 : ex := (Sum (0, 4097) (Mul (Exp (V1 1 (0, 4097))) e88))%N.
Definition p75 : ex := (Add (Opp p73) p74)%N.
Definition e22 : ex := (Abs p75)%N.
Definition p77 : ex := (Sqrt (Sum (0, 4098) (Pow (Add (Exp (V1 1 (0, 4098))) (Opp (Exp (V1 0 (0, 4098))))) 2%nat)))%N.
Definition e23 : ex := (Mul e93 p77)%N.
Definition p79 : ex := (Mul (Inv e52) e93)%N.
Definition e24 : ex := (Mul (Mul p79 e22) (Exp (Pow e192 2%nat)))%N.
Definition e25 : ex := (Mul (Mul p79 e23) (Exp (Pow e192 2%nat)))%N.
Definition p82 : ex := (Add (Opp p2) p4)%N.
Definition e175 : ex := (Abs p82)%N.
Definition e26 : ex := (Mul (Mul (Mul e93 e175) (Exp (Pow e192 2%nat))) (Inv e52))%N.
Definition e27 : ex := (Mul (Mul p79 e175) (Exp (Pow e192 2%nat)))%N.
Definition p86 : ex := (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 0 (0, 20000)))))%N.
Definition p87 : ex := (Sqrt (Sum (0, 20000) (Pow p86 2%nat)))%N.
Definition e177 : ex := (Mul e93 p87)%N.
Definition e28 : ex := (Mul (Mul p79 e177) (Exp (Pow e192 2%nat)))%N.
Definition e29 : ex := (Mul (Mul (Mul e95 p87) (Exp (Pow e192 2%nat))) (Inv e52))%N.
(* sqrt(n)*exp(R**2)*absolute(Z(p) - Z(q))/beta**2 <= n*exp(R**2)*norm(exp(p) - exp(q))/beta**2, by replace *)
Lemma step_9 :
  forall (n : nat) (R_ beta : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) ->
  sqrt (INR n) * Rabs (- Z_ n q + Z_ n p) * exp (R_ ^ 2) / beta ^ 2
  <= INR n * norm n (vadd (vexp p) (vopp (vexp q))) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta p q Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; R_] [q; p] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e22 e23 _ (fun sv Wv SFv => (step_8 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e24 e25.
  equal Q2 e26 e27.
  equal Q3 e28 e29.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p91 : ex := (Add (Opp p23) p27)%N.
Definition e30 : ex := (Abs p91)%N.
Definition p93 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p26 (Opp p22)) 2%nat)))%N.
Definition e31 : ex := (Mul e93 p93)%N.
(* absolute(-alpha(A_t) + alpha(A_{t+1})) <= sqrt(n)*norm(exp(A_{t+1}*x) - exp(A_t*x)), by instance *)
Lemma step_10 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha_2 n d x A_t + alpha_2 n d x A_t1)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t; A_t1] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e31) by (exact (lemma_7_7.theorem_1 n d A_t1 A_t x Hs_n Hs_d)).
  exact (P1).
Qed.

Definition p95 : ex := (Abs (Add (Opp p27) p23))%N.
Definition p96 : ex := (Mul e93 p95)%N.
Definition e32 : ex := (Mul (Mul p96 (Exp e52)) (Inv (Pow e192 2%nat)))%N.
(* sqrt(n)*exp(R**2)*absolute(-Z(A_t*x) + Z(A_{t+1}*x))/beta**2 <= n*exp(R**2)*norm(exp(A_{t+1}*x) - exp(A_t*x))/beta**2, by instance *)
Lemma step_11 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x))
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) ->
  sqrt (INR n) * Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * exp (R_ ^ 2) / beta ^ 2
  <= INR n * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e32 <= den Ev rv e19) by (exact (step_9 n R_ beta (mulv d A_t1 x) (mulv d A_t x) Hs_n Hp_R_ Hp_beta Hh1)).
  exact (P1).
Qed.

Definition e33 : ex := (Mul (Mul (Mul e93 e30) (Exp e52)) (Inv (Pow e192 2%nat)))%N.
Definition e34 : ex := (Mul (Mul (Mul e95 p93) (Exp e52)) (Inv (Pow e192 2%nat)))%N.
(* sqrt(n)*exp(R**2)*absolute(-Z(A_t*x) + Z(A_{t+1}*x))/beta**2 <= n*exp(R**2)*norm(exp(A_{t+1}*x) - exp(A_t*x))/beta**2, by discharge *)
Lemma line_1_4 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  sqrt (INR n) * Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * exp (R_ ^ 2) / beta ^ 2
  <= INR n * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [x] [A_t; A_t1] [] [0%N; 1%N].
  assert (P1 : den Ev rv e30 <= den Ev rv e31) by (exact (step_10 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e33 <= den Ev rv e34) by (exact (step_11 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

(* absolute(1/Z(p) - 1/Z(q)) <= absolute(Z(p) - Z(q))/beta**2, by assume *)
Lemma step_12 :
  forall (n : nat) (beta : R) (p q : vec),
  (0 < n)%nat -> 0 < beta ->
  Rabs (/ Z_ n p - / Z_ n q) <= Rabs (- Z_ n q + Z_ n p) / beta ^ 2 ->
  Rabs (/ Z_ n p - / Z_ n q) <= Rabs (- Z_ n q + Z_ n p) / beta ^ 2.
Proof.
  intros n beta p q Hs_n Hp_beta Hh1.
  setting [n] [beta] [p; q] [] [] [0%N].
  exact Hh1.
Qed.

Definition p100 : ex := (Inv p73)%N.
Definition p101 : ex := (Add p100 (Opp (Inv p74)))%N.
Definition e35 : ex := (Abs p101)%N.
Definition p103 : ex := (Abs (Add (Opp p14) p17))%N.
Definition e36 : ex := (Mul p103 (Inv e52))%N.
Definition e37 : ex := (Mul (Mul e93 e35) (Exp (Pow e192 2%nat)))%N.
Definition e38 : ex := (Mul (Mul e93 e36) (Exp (Pow e192 2%nat)))%N.
Definition p107 : ex := (Abs (Add (Opp p4) p2))%N.
Definition e39 : ex := (Mul (Mul e93 (Mul p107 (Inv e52))) (Exp (Pow e192 2%nat)))%N.
Definition e40 : ex := (Mul (Mul (Mul e93 p107) (Exp (Pow e192 2%nat))) (Inv e52))%N.
(* sqrt(n)*exp(R**2)*absolute(-1/Z(q) + 1/Z(p)) <= sqrt(n)*exp(R**2)*absolute(Z(p) - Z(q))/beta**2, by replace *)
Lemma step_13 :
  forall (n : nat) (R_ beta : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (/ Z_ n p - / Z_ n q) <= Rabs (- Z_ n q + Z_ n p) / beta ^ 2 ->
  sqrt (INR n) * Rabs (/ Z_ n p - / Z_ n q) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n q + Z_ n p) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta p q Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; R_] [p; q] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e35 e36 _ (fun sv Wv SFv => (step_12 n beta p q Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e37 e38.
  equal Q2 e39 e40.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e42 : ex := (Mul p95 (Inv e52))%N.
(* absolute(1/alpha(A_{t+1}) - 1/alpha(A_t)) <= absolute(-alpha(A_t) + alpha(A_{t+1}))/beta**2, by instance *)
Lemma step_14 :
  forall (n d : nat) (A_t A_t1 : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A_t1 x)) ones ->
  beta <= inner n (vexp (mulv d A_t x)) ones ->
  Rabs (/ alpha_2 n d x A_t1 - / alpha_2 n d x A_t) <= Rabs (- alpha_2 n d x A_t + alpha_2 n d x A_t1) / beta ^ 2.
Proof.
  intros n d A_t A_t1 beta x Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e41 <= den Ev rv e42) by (exact (lemma_7_8.theorem_1 n d A_t1 A_t beta x Hs_n Hs_d Hp_beta Hh1 Hh2)).
  exact (P1).
Qed.

Definition p111 : ex := (Mul e93 e41)%N.
Definition e43 : ex := (Mul p111 (Exp (Pow e192 2%nat)))%N.
Definition e44 : ex := (Mul (Mul p96 (Exp (Pow e192 2%nat))) (Inv e52))%N.
(* sqrt(n)*exp(R**2)*absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x)) <= sqrt(n)*exp(R**2)*absolute(-Z(A_t*x) + Z(A_{t+1}*x))/beta**2, by instance *)
Lemma step_15 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x))
  <= Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) / beta ^ 2 ->
  sqrt (INR n) * Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [beta; R_] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e43 <= den Ev rv e44) by (exact (step_13 n R_ beta (mulv d A_t1 x) (mulv d A_t x) Hs_n Hp_R_ Hp_beta Hh1)).
  exact (P1).
Qed.

(* sqrt(n)*exp(R**2)*absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x)) <= sqrt(n)*exp(R**2)*absolute(-Z(A_t*x) + Z(A_{t+1}*x))/beta**2, by discharge *)
Lemma step_16 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta <= inner n (vexp (mulv d A_t1 x)) ones ->
  beta <= inner n (vexp (mulv d A_t x)) ones ->
  sqrt (INR n) * Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2.
  setting [n; d] [beta; R_] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e41 <= den Ev rv e42) by (exact (step_14 n d A_t A_t1 beta x Hs_n Hs_d Hp_beta Hh1 Hh2)).
  assert (P2 : den Ev rv e43 <= den Ev rv e44) by (exact (step_15 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

(* sqrt(n)*exp(R**2)*absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x)) <= sqrt(n)*exp(R**2)*absolute(-Z(A_t*x) + Z(A_{t+1}*x))/beta**2, by discharge *)
Lemma line_1_3 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta <= alpha_2 n d x A_t1 ->
  beta <= alpha_2 n d x A_t ->
  sqrt (INR n) * Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2.
  setting [n; d] [beta; R_] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e43 <= den Ev rv e44) by (exact (step_16 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(exp(p)) <= sqrt(n)*exp(R**2), by assume *)
Lemma step_17 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2) ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  exact Hh1.
Qed.

Definition p114 : ex := (Sum (0, 4098) (Pow (Exp (V1 0 (0, 4098))) 2%nat))%N.
Definition e45 : ex := (Sqrt p114)%N.
Definition e46 : ex := (Mul e93 (Exp e52))%N.
Definition e47 : ex := (Mul e35 e45)%N.
Definition e48 : ex := (Mul e35 e46)%N.
Definition e49 : ex := (Mul p8 e46)%N.
Definition e50 : ex := (Mul (Mul e93 p8) (Exp e52))%N.
(* absolute(-1/Z(q) + 1/Z(p))*norm(exp(p)) <= sqrt(n)*exp(R**2)*absolute(-1/Z(q) + 1/Z(p)), by replace *)
Lemma step_18 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2) ->
  Rabs (/ Z_ n p - / Z_ n q) * norm n (vexp p) <= sqrt (INR n) * Rabs (/ Z_ n p - / Z_ n q) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e45 e46 _ (fun sv Wv SFv => (step_17 n R_ p Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e47 e48.
  equal Q2 e49 e50.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(p) <= R**2, by assume *)
Lemma step_19 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  norm n p <= R_ ^ 2.
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  exact Hh1.
Qed.

Definition p121 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e51 : ex := (Sqrt p121)%N.
Definition e53 : ex := (Mul e93 (Exp e51))%N.
(* sqrt(n)*exp(norm(p)) <= sqrt(n)*exp(R**2), by replace *)
Lemma step_20 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  sqrt (INR n) * exp (norm n p) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e51 e52 _ (fun sv Wv SFv => (step_19 n R_ p Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e53 e46.
  exact (P1).
Qed.

Definition e54 : ex := (Max (0, 20000) (Abs (Exp (V1 0 (0, 20000)))))%N.
Definition p125 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e55 : ex := (Exp p125)%N.
(* max_norm(exp(p)) <= exp(norm(p)), by instance *)
Lemma step_21 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  maxnorm n (vexp p) <= exp (norm n p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e54 <= den Ev rv e55) by (exact (fact_3_1_3.step_12 n p Hs_n)).
  exact (P1).
Qed.

Definition e56 : ex := (Max (0, 4096) (Abs (Exp (V1 0 (0, 4096)))))%N.
Definition p128 : ex := (Sqrt (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat)))%N.
Definition e57 : ex := (Exp p128)%N.
Definition e58 : ex := (Mul e93 e56)%N.
Definition e59 : ex := (Mul e93 e57)%N.
(* sqrt(n)*max_norm(exp(p)) <= sqrt(n)*exp(norm(p)), by replace *)
Lemma step_22 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sqrt (INR n) * maxnorm n (vexp p) <= sqrt (INR n) * exp (norm n p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e56 e57 _ (fun sv Wv SFv => (step_21 n p Hs_n)) (nil_replaced Ev rv)) e58 e59.
  exact (P1).
Qed.

Definition e61 : ex := (Mul e93 e54)%N.
(* norm(exp(p)) <= sqrt(n)*max_norm(exp(p)), by instance *)
Lemma step_23 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vexp p) <= sqrt (INR n) * maxnorm n (vexp p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e60 <= den Ev rv e61) by (exact (fact_3_1_2.theorem_2 n (vexp p) Hs_n)).
  exact (P1).
Qed.

Definition e62 : ex := (Mul e93 e55)%N.
(* norm(exp(p)) <= sqrt(n)*exp(R**2), by transitive *)
Lemma step_24 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  assert (P1 : den Ev rv e60 <= den Ev rv e61) by (exact (step_23 n p Hs_n)).
  assert (P2 : den Ev rv e61 <= den Ev rv e62) by (exact (step_22 n p Hs_n)).
  assert (P3 : den Ev rv e62 <= den Ev rv e46) by (exact (step_20 n R_ p Hs_n Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* spectral_norm(A) <= R, by assume *)
Lemma step_25 :
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
Lemma step_26 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x <= R_.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  exact Hh1.
Qed.

Definition e64 : ex := (Mul e63 e51)%N.
Definition e65 : ex := (Mul e63 e63)%N.
(* R*norm(x) <= R**2, by replace *)
Lemma step_27 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  R_ * norm d x <= R_ ^ 2.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e51 e63 _ (fun sv Wv SFv => (step_26 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e64 e65.
  equal Q2 e65 e52.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e66 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition p137 : ex := (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))%N.
Definition e108 : ex := (Sqrt p137)%N.
Definition e67 : ex := (Mul e108 e66)%N.
Definition e68 : ex := (Mul e108 e63)%N.
Definition p141 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e69 : ex := (Mul p141 e63)%N.
Definition e70 : ex := (Mul e63 p141)%N.
(* norm(x)*spectral_norm(A) <= R*norm(x), by replace *)
Lemma step_28 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x * spectral n d A <= R_ * norm d x.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e66 e63 _ (fun sv Wv SFv => (step_25 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e67 e68.
  equal Q2 e69 e70.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p144 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e71 : ex := (Mul p141 p144)%N.
(* norm(x)*spectral_norm(A) <= R**2, by transitive *)
Lemma step_29 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm d x * spectral n d A <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e71 <= den Ev rv e70) by (exact (step_28 n d A R_ x Hs_n Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e70 <= den Ev rv e52) by (exact (step_27 d R_ x Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e72 : ex := (Sqrt (Sum (0, 20001) (Pow p21 2%nat)))%N.
Definition e73 : ex := (Mul p144 p141)%N.
(* norm(A*x) <= norm(x)*spectral_norm(A), by spectral *)
Lemma step_30 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A x) <= norm d x * spectral n d A.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e72 <= den Ev rv e73) by (exact (spectral_bound n d A x)).
  equal Q2 e73 e71.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A*x) <= R**2, by transitive *)
Lemma step_31 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n (mulv d A x) <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e72 <= den Ev rv e71) by (exact (step_30 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e71 <= den Ev rv e52) by (exact (step_29 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(A_{t+1}*x) <= R**2, by instance *)
Lemma step_32 :
  forall (n d : nat) (A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  norm n (mulv d A_t1 x) <= R_ ^ 2.
Proof.
  intros n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A_t1] [] [0%N].
  assert (P1 : den Ev rv e72 <= den Ev rv e52) by (exact (step_31 n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(exp(A_{t+1}*x)) <= sqrt(n)*exp(R**2), by instance *)
Lemma step_33 :
  forall (n d : nat) (A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (mulv d A_t1 x) <= R_ ^ 2 ->
  norm n (vexp (mulv d A_t1 x)) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A_t1; (fun _ _ => 0)] [] [0%N].
  assert (P1 : den Ev rv e74 <= den Ev rv e46) by (exact (step_24 n R_ (mulv d A_t1 x) Hs_n Hp_R_ Hh1)).
  exact (P1).
Qed.

(* norm(exp(A_{t+1}*x)) <= sqrt(n)*exp(R**2), by discharge *)
Lemma step_34 :
  forall (n d : nat) (A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  norm n (vexp (mulv d A_t1 x)) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A_t1] [] [0%N].
  assert (P1 : den Ev rv e72 <= den Ev rv e52) by (exact (step_32 n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e74 <= den Ev rv e46) by (exact (step_33 n d A_t1 R_ x Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

Definition e75 : ex := (Mul p111 (Exp e52))%N.
(* absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x))*norm(exp(A_{t+1}*x)) <= sqrt(n)*exp(R**2)*absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x)), by instance *)
Lemma step_35 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (vexp (mulv d A_t1 x)) <= sqrt (INR n) * exp (R_ ^ 2) ->
  Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * norm n (vexp (mulv d A_t1 x))
  <= sqrt (INR n) * Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * exp (R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e6 <= den Ev rv e75) by (exact (step_18 n R_ (mulv d A_t1 x) (mulv d A_t x) Hs_n Hp_R_ Hh1)).
  exact (P1).
Qed.

(* absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x))*norm(exp(A_{t+1}*x)) <= sqrt(n)*exp(R**2)*absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x)), by discharge *)
Lemma line_1_2 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * norm n (vexp (mulv d A_t1 x))
  <= sqrt (INR n) * Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * exp (R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e74 <= den Ev rv e46) by (exact (step_34 n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e6 <= den Ev rv e75) by (exact (step_35 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

(* norm(delta_b1()) <= absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x))*norm(exp(A_{t+1}*x)), by transitive *)
Lemma line_1_1 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * norm n (vexp (mulv d A_t1 x)).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e5) by (exact (step_3 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e5 <= den Ev rv e6) by (exact (step_2 n d A_t A_t1 x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(delta_b1()) <= 2*R*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2, by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  beta <= alpha_2 n d x A_t1 ->
  beta <= alpha_2 n d x A_t ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= 2 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e6) by (exact (line_1_1 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e6 <= den Ev rv e75) by (exact (line_1_2 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P3 : den Ev rv e75 <= den Ev rv e32) by (exact (line_1_3 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh3 Hh4)).
  assert (P4 : den Ev rv e32 <= den Ev rv e19) by (exact (line_1_4 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta)).
  assert (P5 : den Ev rv e19 <= den Ev rv e21) by (exact (line_1_5 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh5 Hh1 Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  exact (inequality_1 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh2 Hh3 Hh6 Hh5 Hh4).
Qed.

Definition e76 : ex := (Add e88 (Opp e192))%N.
Definition e159 : ex := (Inv (Int 100))%N.
Definition p151 : ex := (Sum (1, 20000) (Mul (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) (V1 0 (1, 20000))))%N.
Definition p152 : ex := (Abs p151)%N.
Definition e169 : ex := (Max (0, 20001) p152)%N.
Definition e77 : ex := (Add e159 (Opp e169))%N.
Definition e193 : ex := (Int 4)%N.
Definition e78 : ex := (Add e63 (Opp e193))%N.
Definition e79 : ex := (Add p23 (Opp e192))%N.
Definition e80 : ex := (Add p27 (Opp e192))%N.
Definition e81 : ex := (Add e63 (Opp p141))%N.
Definition e82 : ex := (Add e63 (Opp p144))%N.
Definition e83 : ex := (Add e63 (Opp (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))))%N.
Lemma defined_1 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  beta <= alpha_2 n d x A_t ->
  beta <= alpha_2 n d x A_t1 ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [n; d] [R_; beta] [x] [A_t1; A_t]) (ienv_of []) e5 /\
  defined (env_of [n; d] [R_; beta] [x] [A_t1; A_t]) (ienv_of []) e21.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e77 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e76 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e83 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e82 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e81 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e77 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e80 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e79 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e76 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e78 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

Definition p162 : ex := (Sum (0, 20001) (Pow (Mul p3 (Exp (V1 0 (0, 20001)))) 2%nat))%N.
Definition e141 : ex := (Sqrt p162)%N.
Definition e84 : ex := (Pow (Mul (Mul p107 e141) p5) 2%nat)%N.
Definition e85 : ex := (Mul (Mul (Abs (Add (Opp (Sum (0, 4099) (Mul (Exp (V1 1 (0, 4099))) e88))) (Sum (0, 4100) (Mul (Exp (V1 0 (0, 4100))) e88)))) (Sqrt (Sum (0, 4101) (Pow (Mul (Inv (Sum (0, 4102) (Mul (Exp (V1 0 (0, 4102))) e88))) (Exp (V1 0 (0, 4101)))) 2%nat)))) (Inv (Sum (0, 4103) (Mul (Exp (V1 1 (0, 4103))) e88))))%N.
(* norm((1/Z(p) - 1/Z(q))*exp(p)) <= absolute(Z(p) - Z(q))*norm(1/Z(p)*exp(p))/Z(q), by same *)
Lemma step_36 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p - / Z_ n q) (vexp p))
  <= Rabs (- Z_ n q + Z_ n p) * norm n (vscal (/ Z_ n p) (vexp p)) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e1 e84.
  nonnegative N2 (nil_nonnegative Ev) e3.
  nonnegative N3 (nil_nonnegative Ev) e85.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e86 : ex := (Mul (Mul p95 (Sqrt (Sum (0, 20002) (Pow (Mul p24 p30) 2%nat)))) p28)%N.
(* norm((1/Z(A_{t+1}*x) - 1/Z(A_t*x))*exp(A_{t+1}*x)) <= absolute(-Z(A_t*x) + Z(A_{t+1}*x))*norm(1/Z(A_{t+1}*x)*exp(A_{t+1}*x))/Z(A_t*x), by instance *)
Lemma step_37 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) (vexp (mulv d A_t1 x)))
  <= Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * norm n (vscal (/ Z_ n (mulv d A_t1 x)) (vexp (mulv d A_t1 x))) / Z_ n (mulv d A_t x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e86) by (exact (step_36 n (mulv d A_t1 x) (mulv d A_t x) Hs_n)).
  exact (P1).
Qed.

Definition e87 : ex := (Mul (Mul (Mul (Mul (Int 2) e94) p59) e98) (Inv (Pow e192 2%nat)))%N.
(* 2*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2 <= 2*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2, by same *)
Lemma step_38 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  2 * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2
  <= 2 * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [] [A_t1; A_t] [] [0%N; 1%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e87))).
Qed.

(* beta <= 1, by assume *)
Lemma step_39 :
  forall (beta : R),
  0 < beta ->
  beta < 1 ->
  beta <= 1.
Proof.
  intros beta Hp_beta Hh1.
  setting [] [beta] [] [] [] [0%N].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition p168 : ex := (Exp (Mul (Int 2) (Pow e192 2%nat)))%N.
Definition e89 : ex := (Mul (Mul (Inv e52) e94) p168)%N.
Definition e143 : ex := (Pow e88 2%nat)%N.
Definition e90 : ex := (Mul (Mul (Inv e143) e94) p168)%N.
Definition e91 : ex := (Mul e94 p168)%N.
Definition e92 : ex := (Mul e91 (Inv e52))%N.
(* n**(3/2)*exp(2*R**2) <= n**(3/2)*exp(2*R**2)/beta**2, by replace *)
Lemma step_40 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) <= (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; R_] [] [] [] [0%N; 1%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e63 e88 _ (fun sv Wv SFv => (step_39 beta Hp_beta Hh1)) (nil_replaced Ev rv)) e89 e90.
  equal Q2 e91 e90.
  equal Q3 e89 e92.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* sqrt(t) <= t**(3/2), by decided *)
Lemma step_41 :
  forall (t : R),
  1 <= t ->
  sqrt t <= t * sqrt t.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 1 <= n, by size at least one *)
Lemma step_42 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n.
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  exact (size_at_least_one _ Hs_n).
Qed.

(* sqrt(n) <= n**(3/2), by instance *)
Lemma step_43 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n ->
  sqrt (INR n) <= INR n * sqrt (INR n).
Proof.
  intros n Hs_n Hh1.
  setting [n] [] [] [] [] [].
  assert (P1 : den Ev rv e93 <= den Ev rv e94) by (exact (step_41 (INR n) Hh1)).
  exact (P1).
Qed.

(* sqrt(n) <= n**(3/2), by discharge *)
Lemma step_44 :
  forall (n : nat),
  (0 < n)%nat ->
  sqrt (INR n) <= INR n * sqrt (INR n).
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  assert (P1 : den Ev rv e88 <= den Ev rv e95) by (exact (step_42 n Hs_n)).
  assert (P2 : den Ev rv e93 <= den Ev rv e94) by (exact (step_43 n Hs_n P1)).
  exact (P2).
Qed.

Definition e96 : ex := (Mul e94 e98)%N.
Definition e97 : ex := (Mul e93 e98)%N.
(* sqrt(n)*exp(2*R**2) <= n**(3/2)*exp(2*R**2), by replace *)
Lemma step_45 :
  forall (n : nat) (R_ : R),
  (0 < n)%nat -> 0 < R_ ->
  sqrt (INR n) * exp (2 * R_ ^ 2) <= (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2).
Proof.
  intros n R_ Hs_n Hp_R_.
  setting [n] [R_] [] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e93 e94 _ (fun sv Wv SFv => (step_44 n Hs_n)) (nil_replaced Ev rv)) e96 e97.
  exact (P1).
Qed.

(* t <= exp(2*t**2), by decided *)
Lemma step_46 :
  forall (t : R),
  0 <= t ->
  t <= exp (2 * t ^ 2).
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 0 <= R, by nonnegative *)
Lemma step_47 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e63.
  exact N1.
Qed.

(* R <= exp(2*R**2), by instance *)
Lemma step_48 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ->
  R_ <= exp (2 * R_ ^ 2).
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e63 <= den Ev rv e98) by (exact (step_46 R_ Hh1)).
  exact (P1).
Qed.

Definition e99 : ex := (Int 0)%N.
(* R <= exp(2*R**2), by discharge *)
Lemma step_49 :
  forall (R_ : R),
  0 < R_ ->
  R_ <= exp (2 * R_ ^ 2).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e99 <= den Ev rv e63) by (exact (step_47 R_ Hp_R_)).
  assert (P2 : den Ev rv e63 <= den Ev rv e98) by (exact (step_48 R_ Hp_R_ P1)).
  exact (P2).
Qed.

Definition e100 : ex := (Mul e93 e63)%N.
Definition e101 : ex := (Mul e63 e93)%N.
(* R*sqrt(n) <= sqrt(n)*exp(2*R**2), by replace *)
Lemma step_50 :
  forall (n : nat) (R_ : R),
  (0 < n)%nat -> 0 < R_ ->
  R_ * sqrt (INR n) <= sqrt (INR n) * exp (2 * R_ ^ 2).
Proof.
  intros n R_ Hs_n Hp_R_.
  setting [n] [R_] [] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e63 e98 _ (fun sv Wv SFv => (step_49 R_ Hp_R_)) (nil_replaced Ev rv)) e97 e100.
  equal Q2 e101 e100.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e102 : ex := (Mul e96 (Inv (Pow e192 2%nat)))%N.
(* R*sqrt(n) <= n**(3/2)*exp(2*R**2)/beta**2, by transitive *)
Lemma step_51 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  R_ * sqrt (INR n) <= (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [R_; beta] [] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e101 <= den Ev rv e97) by (exact (step_50 n R_ Hs_n Hp_R_)).
  assert (P2 : den Ev rv e97 <= den Ev rv e96) by (exact (step_45 n R_ Hs_n Hp_R_)).
  assert (P3 : den Ev rv e96 <= den Ev rv e102) by (exact (step_40 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p180 : ex := (Mul (Int 2) e101)%N.
Definition p181 : ex := (Spec (0, 4096) (1, 4097) (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097)))))%N.
Definition e103 : ex := (Mul p180 p181)%N.
Definition p183 : ex := (Mul (Int 2) e102)%N.
Definition e104 : ex := (Mul p183 p181)%N.
Definition e106 : ex := (Mul p180 p59)%N.
Definition e107 : ex := (Mul p183 p59)%N.
(* 2*R*sqrt(n)*spectral_norm(A_{t+1} - A_t) <= 2*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2, by replace *)
Lemma line_2_8 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t))
  <= 2 * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [] [A_t1; A_t] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e101 e102 _ (fun sv Wv SFv => (step_51 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)) (nil_replaced Ev rv)) e103 e104.
  equal Q2 e105 e106.
  equal Q3 e107 e87.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p187 : ex := (Spec (0, 4097) (1, 4098) (Add (V2 0 (0, 4097) (1, 4098)) (Opp (V2 1 (0, 4097) (1, 4098)))))%N.
Definition e109 : ex := (Mul e108 p187)%N.
Definition e110 : ex := (Mul e63 p187)%N.
(* norm(x)*spectral_norm(A_{t+1} - A_t) <= R*spectral_norm(A_{t+1} - A_t), by replace *)
Lemma step_52 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x * spectral n d (madd A_t1 (mopp A_t)) <= R_ * spectral n d (madd A_t1 (mopp A_t)).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e108 e63 _ (fun sv Wv SFv => (step_26 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e109 e110.
  exact (P1).
Qed.

Definition e111 : ex := (Sqrt (Sum (0, 20001) (Pow p151 2%nat)))%N.
Definition e112 : ex := (Mul p59 p141)%N.
Definition e113 : ex := (Mul p141 p59)%N.
(* norm((A_{t+1} - A_t)*x) <= norm(x)*spectral_norm(A_{t+1} - A_t), by spectral *)
Lemma step_53 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd A_t1 (mopp A_t)) x) <= norm d x * spectral n d (madd A_t1 (mopp A_t)).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e112) by (exact (spectral_bound n d (madd A_t1 (mopp A_t)) x)).
  equal Q2 e112 e113.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p193 : ex := (Add p21 (Opp p25))%N.
Definition e114 : ex := (Sqrt (Sum (0, 20001) (Pow p193 2%nat)))%N.
(* norm(A_{t+1}*x - A_t*x) <= norm((A_{t+1} - A_t)*x), by same *)
Lemma step_54 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) <= norm n (mulv d (madd A_t1 (mopp A_t)) x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  equal Q1 e114 e111.
  exact (Req_le _ _ Q1).
Qed.

Definition p195 : ex := (Abs p193)%N.
Definition e115 : ex := (Max (0, 20001) p195)%N.
(* max_norm(A_{t+1}*x - A_t*x) <= norm(A_{t+1}*x - A_t*x), by instance *)
Lemma step_55 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) <= norm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e115 <= den Ev rv e114) by (exact (fact_3_1_2.step_7 n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) Hs_n)).
  exact (P1).
Qed.

Definition e116 : ex := (Mul e63 p59)%N.
(* max_norm(A_{t+1}*x - A_t*x) <= R*spectral_norm(A_{t+1} - A_t), by transitive *)
Lemma step_56 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) <= R_ * spectral n d (madd A_t1 (mopp A_t)).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e115 <= den Ev rv e114) by (exact (step_55 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e114 <= den Ev rv e111) by (exact (step_54 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P3 : den Ev rv e111 <= den Ev rv e113) by (exact (step_53 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P4 : den Ev rv e113 <= den Ev rv e116) by (exact (step_52 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition p198 : ex := (Abs (Add (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))) (Opp (Sum (1, 4098) (Mul (V2 1 (0, 4096) (1, 4098)) (V1 0 (1, 4098)))))))%N.
Definition e117 : ex := (Max (0, 4096) p198)%N.
Definition p200 : ex := (Spec (0, 4099) (1, 4100) (Add (V2 0 (0, 4099) (1, 4100)) (Opp (V2 1 (0, 4099) (1, 4100)))))%N.
Definition e118 : ex := (Mul e63 p200)%N.
Definition e119 : ex := (Mul (Mul (Int 2) e93) e117)%N.
Definition e120 : ex := (Mul (Mul (Int 2) e93) e118)%N.
Definition e121 : ex := (Mul (Mul (Int 2) e93) e116)%N.
(* 2*sqrt(n)*max_norm(A_{t+1}*x - A_t*x) <= 2*R*sqrt(n)*spectral_norm(A_{t+1} - A_t), by replace *)
Lemma line_2_7 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x)))
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e117 e118 _ (fun sv Wv SFv => (step_56 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e119 e120.
  equal Q2 e121 e105.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 1 <= 1, by same *)
Lemma step_57 :
  1 <= 1.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e88))).
Qed.

Definition p205 : ex := (Sum (0, 20001) (Sum (0, 20000) (Exp (Add (V1 0 (0, 20001)) (V1 0 (0, 20000))))))%N.
Definition p206 : ex := (Inv (Pow p2 2%nat))%N.
Definition e122 : ex := (Mul p205 p206)%N.
(* total(total(exp(p[k] + p[l]), l), k)/Z(p)**2 <= 1, by same *)
Lemma step_58 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e122 e88.
  exact (Req_le _ _ Q1).
Qed.

Definition e123 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 4096))))%N.
Definition e124 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 2))))%N.
Definition e125 : ex := (Sum (0, 20000) (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 20000)))))%N.
(* exp(p[k] + p[l]) <= total(exp(p[k] + p[l]), l), by below total *)
Lemma step_59 :
  forall (n : nat) (p : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  exp (p k + p l) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k l Hs_n Hi_k Hi_l.
  setting [n] [] [p] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e124 <= den Ev rv e125) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e123) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4096%N) k0 Hk0 e123)) Hi_l)).
  exact (P1).
Qed.

Definition e126 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 1))))%N.
Definition e127 : ex := (Exp (Mul (Int 2) (V1 0 (0, 1))))%N.
(* exp(2*p[k]) <= total(exp(p[k] + p[l]), l), by instance *)
Lemma step_60 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  exp (2 * p k) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e126 <= den Ev rv e125) by (exact (step_59 n p k k Hs_n Hi_k Hi_k)).
  equal Q2 e127 e126.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e128 : ex := (Exp (Mul (Int 2) (V1 0 (0, 4097))))%N.
Definition p214 : ex := (Exp (Add (V1 0 (0, 4097)) (V1 0 (0, 4098))))%N.
Definition e129 : ex := (Sum (0, 4098) p214)%N.
Definition p216 : ex := (Inv (Pow p73 2%nat))%N.
Definition e130 : ex := (Mul p216 (Sum (0, 4097) e128))%N.
Definition e131 : ex := (Mul p216 (Sum (0, 4097) e129))%N.
Definition p219 : ex := (Sum (0, 20000) (Exp (Mul (Int 2) (V1 0 (0, 20000)))))%N.
Definition e132 : ex := (Mul p219 p206)%N.
Definition e133 : ex := (Mul p206 p219)%N.
Definition e134 : ex := (Mul p206 p205)%N.
(* total(exp(2*p[k]), k)/Z(p)**2 <= total(total(exp(p[k] + p[l]), l), k)/Z(p)**2, by replace *)
Lemma step_61 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2 <= sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e128 e129 _ (fun sv Wv SFv => (step_60 n p (sv (0%N, 4097%N)) Hs_n (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e130 e131.
  equal Q2 e132 e133.
  equal Q3 e134 e122.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e135 : ex := (Pow e141 2%nat)%N.
(* norm(1/Z(p)*exp(p))**2 <= total(exp(2*p[k]), k)/Z(p)**2, by same *)
Lemma step_62 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e135 e132.
  exact (Req_le _ _ Q1).
Qed.

(* norm(1/Z(p)*exp(p))**2 <= 1, by transitive *)
Lemma step_63 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e135 <= den Ev rv e132) by (exact (step_62 n p Hs_n)).
  assert (P2 : den Ev rv e132 <= den Ev rv e122) by (exact (step_61 n p Hs_n)).
  assert (P3 : den Ev rv e122 <= den Ev rv e88) by (exact (step_58 n p Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e136 : ex := (Sqrt e135)%N.
Definition e137 : ex := (Sqrt e88)%N.
Definition e138 : ex := (Pow e136 2%nat)%N.
Definition e139 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Mul p13 (Exp (V1 0 (0, 4096)))) 2%nat))) 2%nat))%N.
Definition e140 : ex := (Sqrt (Sum (0, 4098) (Pow (Mul p18 (Exp (V1 0 (0, 4098)))) 2%nat)))%N.
Definition e142 : ex := (Pow e137 2%nat)%N.
(* norm(1/Z(p)*exp(p)) <= 1, by root *)
Lemma step_64 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e135 <= den Ev rv e88) by (exact (step_63 n p Hs_n)).
  equal Q2 e138 e135.
  nonnegative N3 (nil_nonnegative Ev) e139.
  nonnegative N4 (nil_nonnegative Ev) e140.
  assert (Q5 : den Ev rv e136 = den Ev rv e141) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e142 e143.
  nonnegative N7 (nil_nonnegative Ev) e137.
  nonnegative N8 (nil_nonnegative Ev) e88.
  assert (Q9 : den Ev rv e137 = den Ev rv e88) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e136 <= den Ev rv e137)) (Req_le _ _ Q9))).
Qed.

(* norm(1/Z(q)*exp(q)) <= 1, by instance *)
Lemma step_65 :
  forall (n : nat) (q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n q) (vexp q)) <= 1.
Proof.
  intros n q Hs_n.
  setting [n] [] [q] [] [] [].
  assert (P1 : den Ev rv e141 <= den Ev rv e88) by (exact (step_64 n q Hs_n)).
  exact (P1).
Qed.

Definition p230 : ex := (Sum (0, 4097) (Pow (Mul p15 (Exp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e144 : ex := (Sqrt p230)%N.
Definition p232 : ex := (Mul (Mul (Int 2) e93) (Max (0, 4096) (Abs (Add (V1 0 (0, 4096)) (Opp (V1 1 (0, 4096)))))))%N.
Definition e145 : ex := (Mul p232 e144)%N.
Definition e146 : ex := (Mul p232 e88)%N.
Definition p235 : ex := (Abs (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000)))))%N.
Definition e160 : ex := (Max (0, 20000) p235)%N.
Definition e148 : ex := (Mul (Mul (Int 2) e93) e160)%N.
Definition e147 : ex := (Mul e148 e88)%N.
(* 2*sqrt(n)*max_norm(p - q)*norm(1/Z(q)*exp(q)) <= 2*sqrt(n)*max_norm(p - q), by replace *)
Lemma step_66 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q))
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e144 e88 _ (fun sv Wv SFv => (step_65 n q Hs_n)) (nil_replaced Ev rv)) e145 e146.
  equal Q2 e147 e148.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e150 : ex := (Mul (Mul (Int 2) e93) e115)%N.
Definition e149 : ex := (Mul e150 (Sqrt (Sum (0, 20002) (Pow (Mul p28 (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) 2%nat))))%N.
(* 2*sqrt(n)*max_norm(A_{t+1}*x - A_t*x)*norm(1/Z(A_t*x)*exp(A_t*x)) <= 2*sqrt(n)*max_norm(A_{t+1}*x - A_t*x), by instance *)
Lemma line_2_6 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) * norm n (vscal (/ Z_ n (mulv d A_t x)) (vexp (mulv d A_t x)))
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e149 <= den Ev rv e150) by (exact (step_66 n (mulv d A_t1 x) (mulv d A_t x) Hs_n)).
  exact (P1).
Qed.

Definition e151 : ex := (Mul (Mul e148 e60) p3)%N.
Definition p242 : ex := (Abs (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000)))))%N.
Definition e158 : ex := (Max (0, 20000) p242)%N.
Definition e152 : ex := (Mul (Mul (Mul (Int 2) e93) e158) e141)%N.
(* 2*sqrt(n)*max_norm(q - p)*norm(exp(q))/Z(q) <= 2*sqrt(n)*max_norm(p - q)*norm(1/Z(q)*exp(q)), by same *)
Lemma step_67 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e151 e152.
  exact (Req_le _ _ Q1).
Qed.

Definition e153 : ex := (Mul (Mul (Mul (Mul (Int 2) e93) (Max (0, 20001) (Abs (Add p25 (Opp p21))))) (Sqrt (Sum (0, 20001) (Pow p26 2%nat)))) p28)%N.
(* 2*sqrt(n)*max_norm(A_t*x - A_{t+1}*x)*norm(exp(A_t*x))/Z(A_t*x) <= 2*sqrt(n)*max_norm(A_{t+1}*x - A_t*x)*norm(1/Z(A_t*x)*exp(A_t*x)), by instance *)
Lemma line_2_5 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t x) (vopp (mulv d A_t1 x))) * norm n (vexp (mulv d A_t x)) / Z_ n (mulv d A_t x)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) * norm n (vscal (/ Z_ n (mulv d A_t x)) (vexp (mulv d A_t x))).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e153 <= den Ev rv e149) by (exact (step_67 n (mulv d A_t1 x) (mulv d A_t x) Hs_n)).
  exact (P1).
Qed.

Definition p246 : ex := (Mul (Int 2) e160)%N.
Definition e155 : ex := (Mul p246 e60)%N.
(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by instance *)
Lemma step_68 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd q (vopp p)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e154 <= den Ev rv e155) by (exact (fact_3_1_4.theorem_1 n q p Hs_n Hh1)).
  exact (P1).
Qed.

Definition e156 : ex := (Add e159 (Opp e158))%N.
Definition e157 : ex := (Add e159 (Opp e160))%N.
(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by discharge *)
Lemma step_69 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e156 e157.
  assert (P2 : den Ev rv e160 <= den Ev rv e159) by (exact (rearranged (den Ev rv e158) (den Ev rv e159) (den Ev rv e160) (den Ev rv e159) Hh1 Q1)).
  assert (P3 : den Ev rv e154 <= den Ev rv e155) by (exact (step_68 n p q Hs_n P2)).
  exact (P3).
Qed.

Definition p250 : ex := (Sum (0, 4097) (Pow (Add (Exp (V1 0 (0, 4097))) (Opp (Exp (V1 1 (0, 4097))))) 2%nat))%N.
Definition e161 : ex := (Sqrt p250)%N.
Definition p252 : ex := (Mul (Int 2) (Max (0, 4098) (Abs (Add (V1 0 (0, 4098)) (Opp (V1 1 (0, 4098)))))))%N.
Definition p253 : ex := (Sqrt (Sum (0, 4099) (Pow (Exp (V1 0 (0, 4099))) 2%nat)))%N.
Definition e162 : ex := (Mul p252 p253)%N.
Definition p255 : ex := (Mul e93 p100)%N.
Definition e163 : ex := (Mul p255 e161)%N.
Definition e164 : ex := (Mul p255 e162)%N.
Definition e165 : ex := (Mul e177 p3)%N.
Definition p259 : ex := (Mul e93 p3)%N.
Definition e166 : ex := (Mul p259 e154)%N.
Definition e167 : ex := (Mul p259 e155)%N.
(* sqrt(n)*norm(exp(p) - exp(q))/Z(q) <= 2*sqrt(n)*max_norm(q - p)*norm(exp(q))/Z(q), by replace *)
Lemma step_70 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q
  <= 2 * sqrt (INR n) * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e161 e162 _ (fun sv Wv SFv => (step_69 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e163 e164.
  equal Q2 e165 e166.
  equal Q3 e167 e151.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* max_norm((A_{t+1} - A_t)*x) <= 1/100, by assume *)
Lemma step_71 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) <= / 100.
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition e168 : ex := (Mul (Mul e93 e14) p28)%N.
(* sqrt(n)*norm(exp(A_{t+1}*x) - exp(A_t*x))/Z(A_t*x) <= 2*sqrt(n)*max_norm(A_t*x - A_{t+1}*x)*norm(exp(A_t*x))/Z(A_t*x), by instance *)
Lemma step_72 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) <= / 100 ->
  sqrt (INR n) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) / Z_ n (mulv d A_t x)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t x) (vopp (mulv d A_t1 x))) * norm n (vexp (mulv d A_t x)) / Z_ n (mulv d A_t x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e168 <= den Ev rv e153) by (exact (step_70 n (mulv d A_t1 x) (mulv d A_t x) Hs_n Hh1)).
  exact (P1).
Qed.

Definition e170 : ex := (Add e159 (Opp e115))%N.
(* sqrt(n)*norm(exp(A_{t+1}*x) - exp(A_t*x))/Z(A_t*x) <= 2*sqrt(n)*max_norm(A_t*x - A_{t+1}*x)*norm(exp(A_t*x))/Z(A_t*x), by discharge *)
Lemma line_2_4 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  sqrt (INR n) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) / Z_ n (mulv d A_t x)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t x) (vopp (mulv d A_t1 x))) * norm n (vexp (mulv d A_t x)) / Z_ n (mulv d A_t x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e169 <= den Ev rv e159) by (exact (step_71 n d A_t A_t1 x Hs_n Hs_d Hh1)).
  equal Q2 e77 e170.
  assert (P3 : den Ev rv e115 <= den Ev rv e159) by (exact (rearranged (den Ev rv e169) (den Ev rv e159) (den Ev rv e115) (den Ev rv e159) P1 Q2)).
  assert (P4 : den Ev rv e168 <= den Ev rv e153) by (exact (step_72 n d A_t A_t1 x Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition p264 : ex := (Sqrt (Sum (0, 20000) e143))%N.
Definition e171 : ex := (Mul p264 e154)%N.
Definition e172 : ex := (Mul e93 e154)%N.
(* norm(ones(n))*norm(exp(p) - exp(q)) <= sqrt(n)*norm(exp(p) - exp(q)), by same *)
Lemma step_73 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n ones * norm n (vadd (vexp p) (vopp (vexp q))) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e171 e172.
  exact (Req_le _ _ Q1).
Qed.

Definition e173 : ex := (Abs (Sum (0, 20000) (Mul p49 e88)))%N.
Definition e174 : ex := (Mul e154 p264)%N.
(* absolute(inner(exp(p) - exp(q), ones(n))) <= norm(ones(n))*norm(exp(p) - exp(q)), by instance *)
Lemma step_74 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= norm n ones * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e173 <= den Ev rv e174) by (exact (cauchy_schwarz.step_6 n (vadd (vexp p) (vopp (vexp q))) ones Hs_n)).
  equal Q2 e174 e171.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* absolute(inner(exp(p) - exp(q), ones(n))) <= sqrt(n)*norm(exp(p) - exp(q)), by transitive *)
Lemma step_75 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e173 <= den Ev rv e171) by (exact (step_74 n p q Hs_n)).
  assert (P2 : den Ev rv e171 <= den Ev rv e172) by (exact (step_73 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e176 : ex := (Abs (Sum (0, 20000) (Mul p86 e88)))%N.
(* absolute(-Z(q) + Z(p)) <= absolute(inner(exp(p) - exp(q), ones(n))), by same *)
Lemma step_76 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e175 e176.
  exact (Req_le _ _ Q1).
Qed.

(* absolute(-Z(q) + Z(p)) <= sqrt(n)*norm(exp(p) - exp(q)), by transitive *)
Lemma step_77 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e175 <= den Ev rv e176) by (exact (step_76 n p q Hs_n)).
  assert (P2 : den Ev rv e176 <= den Ev rv e177) by (exact (step_75 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p270 : ex := (Add (Opp p12) p14)%N.
Definition e178 : ex := (Abs p270)%N.
Definition p272 : ex := (Sqrt (Sum (0, 4099) (Pow (Add (Exp (V1 1 (0, 4099))) (Opp (Exp (V1 0 (0, 4099))))) 2%nat)))%N.
Definition e179 : ex := (Mul e93 p272)%N.
Definition e180 : ex := (Mul p100 e178)%N.
Definition e181 : ex := (Mul p100 e179)%N.
Definition e182 : ex := (Mul e175 p3)%N.
Definition e183 : ex := (Mul p3 e175)%N.
Definition e184 : ex := (Mul p3 e177)%N.
(* absolute(Z(p) - Z(q))/Z(q) <= sqrt(n)*norm(exp(p) - exp(q))/Z(q), by replace *)
Lemma step_78 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) / Z_ n q <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e178 e179 _ (fun sv Wv SFv => (step_77 n p q Hs_n)) (nil_replaced Ev rv)) e180 e181.
  equal Q2 e182 e183.
  equal Q3 e184 e165.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e185 : ex := (Mul p95 p28)%N.
(* absolute(-Z(A_t*x) + Z(A_{t+1}*x))/Z(A_t*x) <= sqrt(n)*norm(exp(A_{t+1}*x) - exp(A_t*x))/Z(A_t*x), by instance *)
Lemma line_2_3 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) / Z_ n (mulv d A_t x)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) / Z_ n (mulv d A_t x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e185 <= den Ev rv e168) by (exact (step_78 n (mulv d A_t1 x) (mulv d A_t x) Hs_n)).
  exact (P1).
Qed.

Definition p280 : ex := (Sum (0, 4099) (Pow (Mul p19 (Exp (V1 1 (0, 4099)))) 2%nat))%N.
Definition e186 : ex := (Sqrt p280)%N.
Definition e187 : ex := (Mul e180 e186)%N.
Definition e188 : ex := (Mul e180 e88)%N.
Definition p284 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul p5 (Exp (V1 1 (0, 20001)))) 2%nat)))%N.
Definition e189 : ex := (Mul (Mul e175 p284) p3)%N.
Definition e190 : ex := (Mul e183 p284)%N.
Definition e191 : ex := (Mul e183 e88)%N.
(* absolute(Z(p) - Z(q))*norm(1/Z(p)*exp(p))/Z(q) <= absolute(Z(p) - Z(q))/Z(q), by replace *)
Lemma step_79 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) * norm n (vscal (/ Z_ n p) (vexp p)) / Z_ n q <= Rabs (- Z_ n q + Z_ n p) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e186 e88 _ (fun sv Wv SFv => (step_64 n p Hs_n)) (nil_replaced Ev rv)) e187 e188.
  equal Q2 e189 e190.
  equal Q3 e191 e182.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* absolute(-Z(A_t*x) + Z(A_{t+1}*x))*norm(1/Z(A_{t+1}*x)*exp(A_{t+1}*x))/Z(A_t*x) <= absolute(-Z(A_t*x) + Z(A_{t+1}*x))/Z(A_t*x), by instance *)
Lemma line_2_2 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * norm n (vscal (/ Z_ n (mulv d A_t1 x)) (vexp (mulv d A_t1 x))) / Z_ n (mulv d A_t x)
  <= Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) / Z_ n (mulv d A_t x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e86 <= den Ev rv e185) by (exact (step_79 n (mulv d A_t1 x) (mulv d A_t x) Hs_n)).
  exact (P1).
Qed.

(* norm(delta_b1()) <= absolute(-Z(A_t*x) + Z(A_{t+1}*x))*norm(1/Z(A_{t+1}*x)*exp(A_{t+1}*x))/Z(A_t*x), by transitive *)
Lemma line_2_1 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * norm n (vscal (/ Z_ n (mulv d A_t1 x)) (vexp (mulv d A_t1 x))) / Z_ n (mulv d A_t x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e5) by (exact (step_3 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e5 <= den Ev rv e86) by (exact (step_37 n d A_t A_t1 x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(delta_b1()) <= 2*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2, by transitive *)
Lemma inequality_2 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  norm d x <= R_ ->
  beta < 1 ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= 2 * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e86) by (exact (line_2_1 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e86 <= den Ev rv e185) by (exact (line_2_2 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P3 : den Ev rv e185 <= den Ev rv e168) by (exact (line_2_3 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P4 : den Ev rv e168 <= den Ev rv e153) by (exact (line_2_4 n d A_t A_t1 x Hs_n Hs_d Hh1)).
  assert (P5 : den Ev rv e153 <= den Ev rv e149) by (exact (line_2_5 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P6 : den Ev rv e149 <= den Ev rv e150) by (exact (line_2_6 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P7 : den Ev rv e150 <= den Ev rv e105) by (exact (line_2_7 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh2)).
  assert (P8 : den Ev rv e105 <= den Ev rv e87) by (exact (line_2_8 n d A_t A_t1 R_ beta Hs_n Hs_d Hp_R_ Hp_beta Hh3)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7) P8)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  exact (inequality_2 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh4 Hh3 Hh7).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  beta <= alpha_2 n d x A_t ->
  beta <= alpha_2 n d x A_t1 ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [n; d] [R_; beta] [x] [A_t1; A_t]) (ienv_of []) e5 /\
  defined (env_of [n; d] [R_; beta] [x] [A_t1; A_t]) (ienv_of []) e87.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e77 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e76 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e83 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e82 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e81 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e77 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e80 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e79 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e76 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e78 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

(* at n = 2, d = 1, A_t = [0, 0], A_{t+1} = [1/100000000000000000000, 0], x = [100000000000000000], beta = 1/2, R = 4: the left side is 0.000353730, the right side 0.0000178673 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e5 e87 (ltac:(computed))
    (H 2%nat 1%nat (matrix ([[0]; [0]])%Q) (matrix ([[1 # 100000000000000000000]; [0]])%Q) (Q2R (4)%Q) (Q2R (1 # 2)%Q) (vector ([100000000000000000])%Q) ltac:(lia) ltac:(lia) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e99 e63 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e99 e192 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e192 e88 (ltac:(computed))) (holds_le [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e193 e63 (ltac:(computed))))).
Qed.
