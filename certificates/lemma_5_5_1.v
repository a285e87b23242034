(* Lemma 5.5, part 1: the first part of the data shift. The claim lemma-5.5.1 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_1_2.
From Weightshift Require fact_3_1_3.
From Weightshift Require fact_3_1_4.
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

Definition e191 : ex := (Int 1)%N.
Definition p2 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e191))%N.
Definition p3 : ex := (Inv p2)%N.
Definition p4 : ex := (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e191))%N.
Definition p5 : ex := (Inv p4)%N.
Definition p6 : ex := (Add p3 (Opp p5))%N.
Definition e1 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Mul p6 (Exp (V1 0 (0, 20001)))) 2%nat))) 2%nat)%N.
Definition p8 : ex := (Abs p6)%N.
Definition p9 : ex := (Sum (0, 20000) (Pow (Exp (V1 0 (0, 20000))) 2%nat))%N.
Definition e54 : ex := (Sqrt p9)%N.
Definition e2 : ex := (Pow (Mul p8 e54) 2%nat)%N.
Definition p12 : ex := (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e191))%N.
Definition p13 : ex := (Inv p12)%N.
Definition p14 : ex := (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) e191))%N.
Definition p15 : ex := (Inv p14)%N.
Definition e3 : ex := (Sqrt (Sum (0, 4096) (Pow (Mul (Add p13 (Opp p15)) (Exp (V1 0 (0, 4096)))) 2%nat)))%N.
Definition p17 : ex := (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e191))%N.
Definition p18 : ex := (Inv p17)%N.
Definition p19 : ex := (Inv (Sum (0, 4100) (Mul (Exp (V1 1 (0, 4100))) e191)))%N.
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
Definition p23 : ex := (Mul p22 e191)%N.
Definition e161 : ex := (Sum (0, 20001) p23)%N.
Definition p25 : ex := (Inv e161)%N.
Definition p26 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p27 : ex := (Exp p26)%N.
Definition p28 : ex := (Mul p27 e191)%N.
Definition e162 : ex := (Sum (0, 20001) p28)%N.
Definition p30 : ex := (Inv e162)%N.
Definition p31 : ex := (Add p25 (Opp p30))%N.
Definition p32 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition e5 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p31 p32) 2%nat)))%N.
Definition e165 : ex := (Abs p31)%N.
Definition p35 : ex := (Sum (0, 20001) (Pow p22 2%nat))%N.
Definition e178 : ex := (Sqrt p35)%N.
Definition e6 : ex := (Mul e165 e178)%N.
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

Definition p38 : ex := (Sum (0, 4096) (Pow (Add (Exp (V1 0 (0, 4096))) (Opp (Exp (V1 1 (0, 4096))))) 2%nat))%N.
Definition e7 : ex := (Sqrt p38)%N.
Definition e145 : ex := (Sc 1)%N.
Definition p41 : ex := (Mul (Mul (Int 2) e145) (Sc 2))%N.
Definition e198 : ex := (Sz 0)%N.
Definition e196 : ex := (Sqrt e198)%N.
Definition p44 : ex := (Mul p41 e196)%N.
Definition e8 : ex := (Mul p44 (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e16 : ex := (Sc 0)%N.
Definition e38 : ex := (Pow e16 2%nat)%N.
Definition p48 : ex := (Mul e198 (Inv e38))%N.
Definition e9 : ex := (Mul (Mul p48 e7) (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e10 : ex := (Mul (Mul p48 e8) (Exp (Pow (Sc 2) 2%nat)))%N.
Definition p51 : ex := (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000)))))%N.
Definition p52 : ex := (Sum (0, 20000) (Pow p51 2%nat))%N.
Definition e71 : ex := (Sqrt p52)%N.
Definition e11 : ex := (Mul (Mul (Mul e198 e71) (Exp (Pow (Sc 2) 2%nat))) (Inv e38))%N.
Definition e12 : ex := (Mul (Mul p48 e71) (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e197 : ex := (Mul e198 e196)%N.
Definition e13 : ex := (Mul (Mul (Mul p41 e197) (Exp (Mul (Int 2) (Pow (Sc 2) 2%nat)))) (Inv e38))%N.
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

Definition p58 : ex := (Mul (Mul (Int 2) e16) e196)%N.
Definition p59 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p60 : ex := (Sqrt (Sum (1, 20000) (Pow p59 2%nat)))%N.
Definition e207 : ex := (Mul p58 p60)%N.
Definition e14 : ex := (Mul e207 (Exp e38))%N.
(* 2*R*sqrt(n)*exp(R**2)*norm(x - y) <= 2*R*sqrt(n)*exp(R**2)*norm(x - y), by same *)
Lemma step_6 :
  forall (n d : nat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * R_ * sqrt (INR n) * norm d (vadd x (vopp y)) * exp (R_ ^ 2)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x (vopp y)) * exp (R_ ^ 2).
Proof.
  intros n d R_ x y Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x; y] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e14))).
Qed.

(* spectral_norm(A) <= R, by assume *)
Lemma step_7 :
  forall (n d : nat) (A : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d A <= R_.
Proof.
  intros n d A R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A] [] [0%N].
  exact Hh1.
Qed.

Definition e15 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition p64 : ex := (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat)))%N.
Definition p65 : ex := (Mul (Mul (Int 2) e196) p64)%N.
Definition e17 : ex := (Mul (Mul p65 e15) (Exp e38))%N.
Definition e18 : ex := (Mul (Mul p65 e16) (Exp e38))%N.
Definition p68 : ex := (Mul (Mul (Int 2) e196) p60)%N.
Definition e19 : ex := (Mul (Mul p68 e16) (Exp e38))%N.
(* 2*sqrt(n)*exp(R**2)*norm(x - y)*spectral_norm(A) <= 2*R*sqrt(n)*exp(R**2)*norm(x - y), by replace *)
Lemma step_8 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  2 * sqrt (INR n) * norm d (vadd x (vopp y)) * spectral n d A * exp (R_ ^ 2)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x (vopp y)) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e15 e16 _ (fun sv Wv SFv => (step_7 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e17 e18.
  equal Q2 e19 e14.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p70 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p59))%N.
Definition p71 : ex := (Sum (0, 20001) (Pow p70 2%nat))%N.
Definition e20 : ex := (Sqrt p71)%N.
Definition p73 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e21 : ex := (Mul p73 p60)%N.
Definition e22 : ex := (Mul p60 p73)%N.
(* norm(A*(x - y)) <= norm(x - y)*spectral_norm(A), by spectral *)
Lemma step_9 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd x (vopp y))) <= norm d (vadd x (vopp y)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e21) by (exact (spectral_bound n d A (vadd x (vopp y)))).
  equal Q2 e21 e22.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p76 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (Add (V1 0 (1, 4097)) (Opp (V1 1 (1, 4097)))))) 2%nat))%N.
Definition e23 : ex := (Sqrt p76)%N.
Definition p78 : ex := (Sqrt (Sum (1, 4098) (Pow (Add (V1 0 (1, 4098)) (Opp (V1 1 (1, 4098)))) 2%nat)))%N.
Definition p79 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e24 : ex := (Mul p78 p79)%N.
Definition e25 : ex := (Mul (Mul (Mul (Int 2) e196) e23) (Exp e38))%N.
Definition e26 : ex := (Mul (Mul (Mul (Int 2) e196) e24) (Exp e38))%N.
Definition e27 : ex := (Mul (Mul (Mul (Int 2) e196) e22) (Exp e38))%N.
Definition e28 : ex := (Mul (Mul p68 p73) (Exp e38))%N.
(* 2*sqrt(n)*exp(R**2)*norm(A*(x - y)) <= 2*sqrt(n)*exp(R**2)*norm(x - y)*spectral_norm(A), by replace *)
Lemma step_10 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * norm n (mulv d A (vadd x (vopp y))) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm d (vadd x (vopp y)) * spectral n d A * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e23 e24 _ (fun sv Wv SFv => (step_9 n d A x y Hs_n Hs_d)) (nil_replaced Ev rv)) e25 e26.
  equal Q2 e27 e28.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p85 : ex := (Add p21 (Opp p26))%N.
Definition p86 : ex := (Sum (0, 20001) (Pow p85 2%nat))%N.
Definition e214 : ex := (Sqrt p86)%N.
Definition e29 : ex := (Mul (Mul (Mul (Int 2) e196) e214) (Exp e38))%N.
Definition e30 : ex := (Mul (Mul (Mul (Int 2) e196) e20) (Exp e38))%N.
(* 2*sqrt(n)*exp(R**2)*norm(A*x - A*y) <= 2*sqrt(n)*exp(R**2)*norm(A*(x - y)), by same *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm n (mulv d A (vadd x (vopp y))) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  equal Q1 e29 e30.
  exact (Req_le _ _ Q1).
Qed.

(* norm(p) <= R**2, by assume *)
Lemma step_12 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  norm n p <= R_ ^ 2.
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  exact Hh1.
Qed.

Definition p90 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p91 : ex := (Abs p90)%N.
Definition e31 : ex := (Max (0, 20000) p91)%N.
Definition p93 : ex := (Sum (0, 20000) (Pow p90 2%nat))%N.
Definition e32 : ex := (Sqrt p93)%N.
(* max_norm(p - q) <= norm(p - q), by instance *)
Lemma step_13 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= norm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e32) by (exact (fact_3_1_2.step_7 n (vadd p (vopp q)) Hs_n)).
  exact (P1).
Qed.

Definition p95 : ex := (Abs (Add (V1 0 (0, 4096)) (Opp (V1 1 (0, 4096)))))%N.
Definition e33 : ex := (Max (0, 4096) p95)%N.
Definition p97 : ex := (Sum (0, 4097) (Pow (Add (V1 0 (0, 4097)) (Opp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e34 : ex := (Sqrt p97)%N.
Definition p99 : ex := (Mul (Mul (Int 2) e196) e33)%N.
Definition e35 : ex := (Mul p99 (Exp e38))%N.
Definition e36 : ex := (Mul (Mul (Mul (Int 2) e196) e34) (Exp e38))%N.
(* 2*sqrt(n)*exp(R**2)*max_norm(p - q) <= 2*sqrt(n)*exp(R**2)*norm(p - q), by replace *)
Lemma step_14 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm n (vadd p (vopp q)) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_.
  setting [n] [R_] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e33 e34 _ (fun sv Wv SFv => (step_13 n p q Hs_n)) (nil_replaced Ev rv)) e35 e36.
  exact (P1).
Qed.

Definition p102 : ex := (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat))%N.
Definition e37 : ex := (Sqrt p102)%N.
Definition e59 : ex := (Exp e37)%N.
Definition e39 : ex := (Mul p99 e59)%N.
(* 2*sqrt(n)*exp(norm(p))*max_norm(p - q) <= 2*sqrt(n)*exp(R**2)*max_norm(p - q), by replace *)
Lemma step_15 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p)
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e37 e38 _ (fun sv Wv SFv => (step_12 n R_ p Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e39 e35.
  exact (P1).
Qed.

Definition e246 : ex := (Mul (Mul (Int 2) e196) e31)%N.
Definition p107 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e57 : ex := (Exp p107)%N.
Definition e40 : ex := (Mul e246 e57)%N.
Definition e41 : ex := (Mul e246 (Exp e38))%N.
Definition e42 : ex := (Mul (Mul (Mul (Int 2) e196) e32) (Exp e38))%N.
(* 2*sqrt(n)*exp(norm(p))*max_norm(p - q) <= 2*sqrt(n)*exp(R**2)*norm(p - q), by transitive *)
Lemma step_16 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p)
  <= 2 * sqrt (INR n) * norm n (vadd p (vopp q)) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p; q] [] [] [0%N].
  assert (P1 : den Ev rv e40 <= den Ev rv e41) by (exact (step_15 n R_ p q Hs_n Hp_R_ Hh1)).
  assert (P2 : den Ev rv e41 <= den Ev rv e42) by (exact (step_14 n R_ p q Hs_n Hp_R_)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(x) <= R, by assume *)
Lemma step_17 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x <= R_.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  exact Hh1.
Qed.

Definition p112 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e43 : ex := (Sqrt p112)%N.
Definition e44 : ex := (Mul e16 e43)%N.
Definition e45 : ex := (Mul e16 e16)%N.
(* R*norm(x) <= R**2, by replace *)
Lemma step_18 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  R_ * norm d x <= R_ ^ 2.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e43 e16 _ (fun sv Wv SFv => (step_17 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e44 e45.
  equal Q2 e45 e38.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p116 : ex := (Sqrt (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat)))%N.
Definition e46 : ex := (Mul p116 e15)%N.
Definition e47 : ex := (Mul p116 e16)%N.
Definition p119 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e48 : ex := (Mul p119 e16)%N.
Definition e49 : ex := (Mul e16 p119)%N.
(* norm(x)*spectral_norm(A) <= R*norm(x), by replace *)
Lemma step_19 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x * spectral n d A <= R_ * norm d x.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e15 e16 _ (fun sv Wv SFv => (step_7 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e46 e47.
  equal Q2 e48 e49.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e50 : ex := (Mul p119 p73)%N.
(* norm(x)*spectral_norm(A) <= R**2, by transitive *)
Lemma step_20 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm d x * spectral n d A <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e50 <= den Ev rv e49) by (exact (step_19 n d A R_ x Hs_n Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e49 <= den Ev rv e38) by (exact (step_18 d R_ x Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p123 : ex := (Sum (0, 20001) (Pow p21 2%nat))%N.
Definition e51 : ex := (Sqrt p123)%N.
Definition e52 : ex := (Mul p73 p119)%N.
(* norm(A*x) <= norm(x)*spectral_norm(A), by spectral *)
Lemma step_21 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A x) <= norm d x * spectral n d A.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e51 <= den Ev rv e52) by (exact (spectral_bound n d A x)).
  equal Q2 e52 e50.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A*x) <= R**2, by transitive *)
Lemma step_22 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n (mulv d A x) <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e51 <= den Ev rv e50) by (exact (step_21 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e50 <= den Ev rv e38) by (exact (step_20 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p126 : ex := (Abs p85)%N.
Definition e77 : ex := (Max (0, 20001) p126)%N.
Definition e248 : ex := (Mul (Mul (Int 2) e196) e77)%N.
Definition e53 : ex := (Mul e248 (Exp e51))%N.
(* 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - A*y) <= 2*sqrt(n)*exp(R**2)*norm(A*x - A*y), by instance *)
Lemma step_23 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (mulv d A x) <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (norm n (mulv d A x))
  <= 2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  assert (P1 : den Ev rv e53 <= den Ev rv e29) by (exact (step_16 n R_ (mulv d A x) (mulv d A y) Hs_n Hp_R_ Hh1)).
  exact (P1).
Qed.

(* 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - A*y) <= 2*sqrt(n)*exp(R**2)*norm(A*x - A*y), by discharge *)
Lemma step_24 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (norm n (mulv d A x))
  <= 2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  assert (P1 : den Ev rv e51 <= den Ev rv e38) by (exact (step_22 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e53 <= den Ev rv e29) by (exact (step_23 n d A R_ x y Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

Definition e56 : ex := (Max (0, 20000) (Abs (Exp (V1 0 (0, 20000)))))%N.
Definition e55 : ex := (Mul e196 e56)%N.
(* norm(exp(p)) <= sqrt(n)*max_norm(exp(p)), by instance *)
Lemma step_25 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vexp p) <= sqrt (INR n) * maxnorm n (vexp p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e54 <= den Ev rv e55) by (exact (fact_3_1_2.theorem_2 n (vexp p) Hs_n)).
  exact (P1).
Qed.

(* max_norm(exp(p)) <= exp(norm(p)), by instance *)
Lemma step_26 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  maxnorm n (vexp p) <= exp (norm n p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e56 <= den Ev rv e57) by (exact (fact_3_1_3.step_12 n p Hs_n)).
  exact (P1).
Qed.

Definition e58 : ex := (Max (0, 4096) (Abs (Exp (V1 0 (0, 4096)))))%N.
Definition p133 : ex := (Max (0, 4098) (Abs (Add (V1 0 (0, 4098)) (Opp (V1 1 (0, 4098))))))%N.
Definition e60 : ex := (Mul (Mul (Mul (Int 2) e196) e58) p133)%N.
Definition e61 : ex := (Mul (Mul (Mul (Int 2) e196) e59) p133)%N.
Definition e62 : ex := (Mul (Mul (Mul (Int 2) e196) e57) e31)%N.
(* 2*sqrt(n)*max_norm(exp(p))*max_norm(p - q) <= 2*sqrt(n)*exp(norm(p))*max_norm(p - q), by replace *)
Lemma step_27 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vexp p) * maxnorm n (vadd p (vopp q))
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e58 e59 _ (fun sv Wv SFv => (step_26 n p Hs_n)) (nil_replaced Ev rv)) e60 e61.
  equal Q2 e62 e40.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p137 : ex := (Sum (0, 4097) (Pow (Exp (V1 0 (0, 4097))) 2%nat))%N.
Definition e63 : ex := (Sqrt p137)%N.
Definition p139 : ex := (Max (0, 4098) (Abs (Exp (V1 0 (0, 4098)))))%N.
Definition e64 : ex := (Mul e196 p139)%N.
Definition p141 : ex := (Mul (Int 2) e33)%N.
Definition e65 : ex := (Mul p141 e63)%N.
Definition e66 : ex := (Mul p141 e64)%N.
Definition p144 : ex := (Mul (Int 2) e31)%N.
Definition e67 : ex := (Mul p144 e55)%N.
Definition e68 : ex := (Mul (Mul (Mul (Int 2) e196) e56) e31)%N.
(* 2*max_norm(p - q)*norm(exp(p)) <= 2*sqrt(n)*max_norm(exp(p))*max_norm(p - q), by replace *)
Lemma step_28 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p)
  <= 2 * sqrt (INR n) * maxnorm n (vexp p) * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e63 e64 _ (fun sv Wv SFv => (step_25 n p Hs_n)) (nil_replaced Ev rv)) e65 e66.
  equal Q2 e67 e68.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e69 : ex := (Mul p144 e54)%N.
(* 2*max_norm(p - q)*norm(exp(p)) <= 2*sqrt(n)*exp(norm(p))*max_norm(p - q), by transitive *)
Lemma step_29 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p)
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e69 <= den Ev rv e68) by (exact (step_28 n p q Hs_n)).
  assert (P2 : den Ev rv e68 <= den Ev rv e40) by (exact (step_27 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e70 : ex := (Mul (Mul (Int 2) e77) e178)%N.
(* 2*max_norm(A*x - A*y)*norm(exp(A*x)) <= 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - A*y), by instance *)
Lemma step_30 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * norm n (vexp (mulv d A x))
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (norm n (mulv d A x)).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e70 <= den Ev rv e53) by (exact (step_29 n (mulv d A x) (mulv d A y) Hs_n)).
  exact (P1).
Qed.

(* norm(exp(p) - exp(q)) <= 2*max_norm(p - q)*norm(exp(p)), by instance *)
Lemma step_31 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e71 <= den Ev rv e69) by (exact (fact_3_1_4.theorem_1 n p q Hs_n Hh1)).
  exact (P1).
Qed.

(* max_norm(A*(y - x)) <= 1/100, by assume *)
Lemma step_32 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd y (vopp x))) < / 100 ->
  maxnorm n (mulv d A (vadd y (vopp x))) <= / 100.
Proof.
  intros n d A x y Hs_n Hs_d Hh1.
  setting [n; d] [] [y; x] [A] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition p149 : ex := (Add p22 (Opp p27))%N.
Definition p150 : ex := (Sum (0, 20001) (Pow p149 2%nat))%N.
Definition e72 : ex := (Sqrt p150)%N.
(* norm(exp(A*x) - exp(A*y)) <= 2*max_norm(A*x - A*y)*norm(exp(A*x)), by instance *)
Lemma step_33 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) <= / 100 ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y))))
  <= 2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * norm n (vexp (mulv d A x)).
Proof.
  intros n d A x y Hs_n Hs_d Hh1.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e72 <= den Ev rv e70) by (exact (step_31 n (mulv d A x) (mulv d A y) Hs_n Hh1)).
  exact (P1).
Qed.

Definition p152 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 0 (1, 20000))))%N.
Definition p153 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p152))%N.
Definition p154 : ex := (Abs p153)%N.
Definition e73 : ex := (Max (0, 20001) p154)%N.
Definition e74 : ex := (Inv (Int 100))%N.
Definition e75 : ex := (Add e74 (Opp e73))%N.
Definition e76 : ex := (Add e74 (Opp e77))%N.
(* norm(exp(A*x) - exp(A*y)) <= 2*max_norm(A*x - A*y)*norm(exp(A*x)), by discharge *)
Lemma step_34 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd y (vopp x))) < / 100 ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y))))
  <= 2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * norm n (vexp (mulv d A x)).
Proof.
  intros n d A x y Hs_n Hs_d Hh1.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e73 <= den Ev rv e74) by (exact (step_32 n d A x y Hs_n Hs_d Hh1)).
  equal Q2 e75 e76.
  assert (P3 : den Ev rv e77 <= den Ev rv e74) by (exact (rearranged (den Ev rv e73) (den Ev rv e74) (den Ev rv e77) (den Ev rv e74) P1 Q2)).
  assert (P4 : den Ev rv e72 <= den Ev rv e70) by (exact (step_33 n d A x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition p159 : ex := (Add p27 (Opp p22))%N.
Definition p160 : ex := (Sum (0, 20001) (Pow p159 2%nat))%N.
Definition e78 : ex := (Sqrt p160)%N.
Definition p162 : ex := (Add p26 (Opp p21))%N.
Definition p163 : ex := (Max (0, 20001) (Abs p162))%N.
Definition p164 : ex := (Sqrt (Sum (0, 20001) (Pow p27 2%nat)))%N.
Definition e79 : ex := (Mul (Mul (Int 2) p163) p164)%N.
Definition p166 : ex := (Mul (Mul (Int 2) e196) p163)%N.
Definition e80 : ex := (Mul p166 (Exp (Sqrt (Sum (0, 20001) (Pow p26 2%nat)))))%N.
Definition e81 : ex := (Mul (Mul (Mul (Int 2) e196) (Sqrt (Sum (0, 20001) (Pow p162 2%nat)))) (Exp e38))%N.
Definition e82 : ex := (Mul (Mul (Mul (Int 2) e196) (Sqrt (Sum (0, 20001) (Pow p153 2%nat)))) (Exp e38))%N.
Definition p170 : ex := (Sqrt (Sum (1, 20000) (Pow p152 2%nat)))%N.
Definition e83 : ex := (Mul (Mul (Mul (Mul (Int 2) e196) p170) p73) (Exp e38))%N.
Definition e84 : ex := (Mul (Mul p58 p170) (Exp e38))%N.
(* norm(exp(A*x) - exp(A*y)) <= 2*R*sqrt(n)*exp(R**2)*norm(x - y), by transitive *)
Lemma step_35 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d A (vadd y (vopp x))) < / 100 ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y))))
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x (vopp y)) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [y; x] [A] [] [0%N].
  assert (P1 : den Ev rv e78 <= den Ev rv e79) by (exact (step_34 n d A x y Hs_n Hs_d Hh1)).
  assert (P2 : den Ev rv e79 <= den Ev rv e80) by (exact (step_30 n d A x y Hs_n Hs_d)).
  assert (P3 : den Ev rv e80 <= den Ev rv e81) by (exact (step_24 n d A R_ x y Hs_n Hs_d Hp_R_ Hh2 Hh3)).
  assert (P4 : den Ev rv e81 <= den Ev rv e82) by (exact (step_11 n d A R_ x y Hs_n Hs_d Hp_R_)).
  assert (P5 : den Ev rv e82 <= den Ev rv e83) by (exact (step_10 n d A R_ x y Hs_n Hs_d Hp_R_)).
  assert (P6 : den Ev rv e83 <= den Ev rv e84) by (exact (step_8 n d A R_ x y Hs_n Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

(* norm(exp(A*x_{t+1}) - exp(A*x_t)) <= 2*R*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t), by instance *)
Lemma step_36 :
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
  assert (P1 : den Ev rv e78 <= den Ev rv e84) by (exact (step_35 n d A R_ x_t1 x_t Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition p173 : ex := (Opp e72)%N.
Definition e85 : ex := (Add e14 p173)%N.
Definition p175 : ex := (Mul (Mul (Int 2) p60) e16)%N.
Definition p176 : ex := (Mul p175 e196)%N.
Definition e87 : ex := (Mul p176 (Exp e38))%N.
Definition e86 : ex := (Add e87 p173)%N.
Definition e88 : ex := (Mul (Mul (Mul e198 e72) (Exp e38)) (Inv (Pow e145 2%nat)))%N.
Definition p180 : ex := (Mul (Int 2) e38)%N.
Definition e201 : ex := (Exp p180)%N.
Definition e89 : ex := (Mul (Mul (Mul p175 e197) e201) (Inv (Pow e145 2%nat)))%N.
Definition p183 : ex := (Mul (Mul (Int 2) e16) e197)%N.
Definition e90 : ex := (Mul (Mul (Mul p183 p60) e201) (Inv (Pow e145 2%nat)))%N.
(* n*exp(R**2)*norm(exp(A*x_{t+1}) - exp(A*x_t))/beta**2 <= 2*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by instance *)
Lemma step_37 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t))))
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) ->
  INR n * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) * exp (R_ ^ 2) / beta ^ 2
  <= 2 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  equal Q1 e85 e86.
  assert (P2 : den Ev rv e72 <= den Ev rv e87) by (exact (rearranged (den Ev rv e72) (den Ev rv e14) (den Ev rv e72) (den Ev rv e87) Hh1 Q1)).
  assert (P3 : den Ev rv e88 <= den Ev rv e89) by (exact (step_5 n R_ beta (norm d (vadd x_t1 (vopp x_t))) (mulv d A x_t1) (mulv d A x_t) Hs_n Hp_R_ Hp_beta P2)).
  equal Q4 e89 e90.
  exact ((Rle_trans _ _ _ P3 (Req_le _ _ Q4))).
Qed.

(* n*exp(R**2)*norm(exp(A*x_{t+1}) - exp(A*x_t))/beta**2 <= 2*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by discharge *)
Lemma step_38 :
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
  assert (P1 : den Ev rv e72 <= den Ev rv e14) by (exact (step_36 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e88 <= den Ev rv e90) by (exact (step_37 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

Definition p185 : ex := (Abs p70)%N.
Definition e92 : ex := (Max (0, 20001) p185)%N.
Definition e91 : ex := (Add e74 (Opp e92))%N.
Definition e93 : ex := (Mul (Mul (Mul e198 e78) (Exp e38)) (Inv (Pow e145 2%nat)))%N.
Definition e94 : ex := (Mul (Mul (Mul p183 p170) e201) (Inv (Pow e145 2%nat)))%N.
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
  equal Q1 e75 e91.
  assert (P2 : den Ev rv e92 < den Ev rv e74) by (exact (rearranged_lt (den Ev rv e73) (den Ev rv e74) (den Ev rv e92) (den Ev rv e74) Hh1 Q1)).
  assert (P3 : den Ev rv e93 <= den Ev rv e94) by (exact (step_38 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P2 Hh2 Hh3)).
  exact (P3).
Qed.

(* absolute(-Z(q) + Z(p)) <= sqrt(n)*norm(exp(p) - exp(q)), by assume *)
Lemma step_39 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  exact Hh1.
Qed.

Definition p190 : ex := (Sum (0, 4096) (Mul (Exp (V1 0 (0, 4096))) e191))%N.
Definition p191 : ex := (Sum (0, 4097) (Mul (Exp (V1 1 (0, 4097))) e191))%N.
Definition p192 : ex := (Add (Opp p190) p191)%N.
Definition e95 : ex := (Abs p192)%N.
Definition p194 : ex := (Sqrt (Sum (0, 4098) (Pow (Add (Exp (V1 1 (0, 4098))) (Opp (Exp (V1 0 (0, 4098))))) 2%nat)))%N.
Definition e96 : ex := (Mul e196 p194)%N.
Definition p196 : ex := (Mul (Inv e38) e196)%N.
Definition e97 : ex := (Mul (Mul p196 e95) (Exp (Pow e145 2%nat)))%N.
Definition e98 : ex := (Mul (Mul p196 e96) (Exp (Pow e145 2%nat)))%N.
Definition p199 : ex := (Add (Opp p2) p4)%N.
Definition e103 : ex := (Abs p199)%N.
Definition e99 : ex := (Mul (Mul (Mul e196 e103) (Exp (Pow e145 2%nat))) (Inv e38))%N.
Definition e100 : ex := (Mul (Mul p196 e103) (Exp (Pow e145 2%nat)))%N.
Definition p203 : ex := (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 0 (0, 20000)))))%N.
Definition p204 : ex := (Sqrt (Sum (0, 20000) (Pow p203 2%nat)))%N.
Definition e263 : ex := (Mul e196 p204)%N.
Definition e101 : ex := (Mul (Mul p196 e263) (Exp (Pow e145 2%nat)))%N.
Definition e102 : ex := (Mul (Mul (Mul e198 p204) (Exp (Pow e145 2%nat))) (Inv e38))%N.
(* sqrt(n)*exp(R**2)*absolute(Z(p) - Z(q))/beta**2 <= n*exp(R**2)*norm(exp(p) - exp(q))/beta**2, by replace *)
Lemma step_40 :
  forall (n : nat) (R_ beta : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) ->
  sqrt (INR n) * Rabs (- Z_ n q + Z_ n p) * exp (R_ ^ 2) / beta ^ 2
  <= INR n * norm n (vadd (vexp p) (vopp (vexp q))) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta p q Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; R_] [q; p] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e95 e96 _ (fun sv Wv SFv => (step_39 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e97 e98.
  equal Q2 e99 e100.
  equal Q3 e101 e102.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e104 : ex := (Abs (Sum (0, 20000) (Mul p203 e191)))%N.
(* absolute(-Z(q) + Z(p)) <= absolute(inner(exp(p) - exp(q), ones(n))), by same *)
Lemma step_41 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e103 e104.
  exact (Req_le _ _ Q1).
Qed.

Definition p209 : ex := (Add (Opp e161) e162)%N.
Definition e105 : ex := (Abs p209)%N.
Definition e106 : ex := (Abs (Sum (0, 20001) (Mul p159 e191)))%N.
(* absolute(-Z(A*y) + Z(A*x)) <= absolute(inner(exp(A*x) - exp(A*y), ones(n))), by instance *)
Lemma step_42 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- Z_ n (mulv d A y) + Z_ n (mulv d A x))
  <= Rabs (inner n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))) ones).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e105 <= den Ev rv e106) by (exact (step_41 n (mulv d A x) (mulv d A y) Hs_n)).
  exact (P1).
Qed.

(* absolute(-alpha(y) + alpha(x)) <= absolute(-Z(A*y) + Z(A*x)), by same *)
Lemma step_43 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha n d A y + alpha n d A x) <= Rabs (- Z_ n (mulv d A y) + Z_ n (mulv d A x)).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e105))).
Qed.

Definition e241 : ex := (Pow e191 2%nat)%N.
Definition p213 : ex := (Sqrt (Sum (0, 20000) e241))%N.
Definition e107 : ex := (Mul p213 e71)%N.
Definition e108 : ex := (Mul e196 e71)%N.
(* norm(ones(n))*norm(exp(p) - exp(q)) <= sqrt(n)*norm(exp(p) - exp(q)), by same *)
Lemma step_44 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n ones * norm n (vadd (vexp p) (vopp (vexp q))) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e107 e108.
  exact (Req_le _ _ Q1).
Qed.

Definition p216 : ex := (Sum (0, 4096) (Sum (0, 4097) (Pow (Add (Mul (V1 0 (0, 4096)) (V1 1 (0, 4097))) (Opp (Mul (V1 0 (0, 4097)) (V1 1 (0, 4096))))) 2%nat)))%N.
Definition e109 : ex := (Mul p216 (Inv (Int 2)))%N.
(* 0 <= total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by nonnegative *)
Lemma step_45 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  0 <= sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e109.
  exact N1.
Qed.

Definition e110 : ex := (Int 0)%N.
Definition p219 : ex := (Mul (Pow (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat))) 2%nat) (Pow (Sqrt (Sum (0, 4099) (Pow (V1 1 (0, 4099)) 2%nat))) 2%nat))%N.
Definition e111 : ex := (Add (Opp e109) p219)%N.
Definition e112 : ex := (Add (Opp e110) p219)%N.
Definition p222 : ex := (Pow p107 2%nat)%N.
Definition p223 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition p224 : ex := (Pow p223 2%nat)%N.
Definition e114 : ex := (Mul p222 p224)%N.
Definition e113 : ex := (Add (Opp e110) e114)%N.
(* norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2 <= norm(u)**2*norm(v)**2, by replace *)
Lemma step_46 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2
  <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e110 e109 _ (fun sv Wv SFv => (step_45 n u v Hs_n)) (nil_replaced Ev rv)) e111 e112.
  equal Q2 e113 e114.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p227 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000))))%N.
Definition e115 : ex := (Pow p227 2%nat)%N.
Definition e116 : ex := (Add (Opp (Mul (Sum (0, 20001) (Sum (0, 20000) (Pow (Add (Mul (V1 0 (0, 20001)) (V1 1 (0, 20000))) (Opp (Mul (V1 0 (0, 20000)) (V1 1 (0, 20001))))) 2%nat))) (Inv (Int 2)))) e114)%N.
(* inner(u, v)**2 <= norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by same *)
Lemma step_47 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2
  <= - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e115 e116.
  exact (Req_le _ _ Q1).
Qed.

(* inner(u, v)**2 <= norm(u)**2*norm(v)**2, by transitive *)
Lemma step_48 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2 <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e115 <= den Ev rv e116) by (exact (step_47 n u v Hs_n)).
  assert (P2 : den Ev rv e116 <= den Ev rv e114) by (exact (step_46 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e117 : ex := (Sqrt e115)%N.
Definition e118 : ex := (Sqrt e114)%N.
Definition e119 : ex := (Pow e117 2%nat)%N.
Definition e123 : ex := (Abs p227)%N.
Definition e120 : ex := (Pow e123 2%nat)%N.
Definition p235 : ex := (Sum (0, 4096) (Mul (V1 0 (0, 4096)) (V1 1 (0, 4096))))%N.
Definition e121 : ex := (Sqrt (Pow p235 2%nat))%N.
Definition e122 : ex := (Abs (Sum (0, 4099) (Mul (V1 0 (0, 4099)) (V1 1 (0, 4099)))))%N.
Definition e124 : ex := (Pow e118 2%nat)%N.
Definition e128 : ex := (Mul p107 p223)%N.
Definition e125 : ex := (Pow e128 2%nat)%N.
Definition p241 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 1 (0, 4098)) 2%nat)))%N.
Definition e126 : ex := (Sqrt (Mul (Pow e37 2%nat) (Pow p241 2%nat)))%N.
Definition e127 : ex := (Mul (Sqrt (Sum (0, 4100) (Pow (V1 0 (0, 4100)) 2%nat))) (Sqrt (Sum (0, 4101) (Pow (V1 1 (0, 4101)) 2%nat))))%N.
(* Abs(inner(u, v)) <= norm(u)*norm(v), by root *)
Lemma step_49 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e115 <= den Ev rv e114) by (exact (step_48 n u v Hs_n)).
  equal Q2 e119 e120.
  nonnegative N3 (nil_nonnegative Ev) e121.
  nonnegative N4 (nil_nonnegative Ev) e122.
  assert (Q5 : den Ev rv e117 = den Ev rv e123) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e124 e125.
  nonnegative N7 (nil_nonnegative Ev) e126.
  nonnegative N8 (nil_nonnegative Ev) e127.
  assert (Q9 : den Ev rv e118 = den Ev rv e128) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e117 <= den Ev rv e118)) (Req_le _ _ Q9))).
Qed.

Definition e129 : ex := (Abs p235)%N.
Definition e130 : ex := (Mul e37 p241)%N.
(* absolute(inner(u, v)) <= norm(u)*norm(v), by replace *)
Lemma step_50 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e129 e130 _ (fun sv Wv SFv => (step_49 n u v Hs_n)) (nil_replaced Ev rv)) e129 e130.
  exact (P1).
Qed.

Definition e131 : ex := (Abs (Sum (0, 20000) (Mul p51 e191)))%N.
Definition e132 : ex := (Mul e71 p213)%N.
(* absolute(inner(exp(p) - exp(q), ones(n))) <= norm(ones(n))*norm(exp(p) - exp(q)), by instance *)
Lemma step_51 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= norm n ones * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e131 <= den Ev rv e132) by (exact (step_50 n (vadd (vexp p) (vopp (vexp q))) ones Hs_n)).
  equal Q2 e132 e107.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* absolute(inner(exp(p) - exp(q), ones(n))) <= sqrt(n)*norm(exp(p) - exp(q)), by transitive *)
Lemma step_52 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e131 <= den Ev rv e107) by (exact (step_51 n p q Hs_n)).
  assert (P2 : den Ev rv e107 <= den Ev rv e108) by (exact (step_44 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e133 : ex := (Abs (Sum (0, 20001) (Mul p149 e191)))%N.
Definition e134 : ex := (Mul e196 e72)%N.
(* absolute(inner(exp(A*x) - exp(A*y), ones(n))) <= sqrt(n)*norm(exp(A*x) - exp(A*y)), by instance *)
Lemma step_53 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))) ones)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e133 <= den Ev rv e134) by (exact (step_52 n (mulv d A x) (mulv d A y) Hs_n)).
  exact (P1).
Qed.

(* absolute(-alpha(y) + alpha(x)) <= absolute(inner(exp(A*x) - exp(A*y), ones(n))), by transitive *)
Lemma step_54 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha n d A y + alpha n d A x)
  <= Rabs (inner n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))) ones).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e105 <= den Ev rv e105) by (exact (step_43 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e105 <= den Ev rv e106) by (exact (step_42 n d A x y Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e135 : ex := (Mul e196 e78)%N.
(* absolute(-alpha(y) + alpha(x)) <= sqrt(n)*norm(exp(A*x) - exp(A*y)), by transitive *)
Lemma step_55 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha n d A y + alpha n d A x)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e105 <= den Ev rv e106) by (exact (step_54 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e106 <= den Ev rv e135) by (exact (step_53 n d A x y Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* absolute(-alpha(x_t) + alpha(x_{t+1})) <= sqrt(n)*norm(exp(A*x_{t+1}) - exp(A*x_t)), by instance *)
Lemma step_56 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha n d A x_t + alpha n d A x_t1)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; x_t1] [A] [] [].
  assert (P1 : den Ev rv e105 <= den Ev rv e135) by (exact (step_55 n d A x_t1 x_t Hs_n Hs_d)).
  exact (P1).
Qed.

Definition p251 : ex := (Opp e162)%N.
Definition p252 : ex := (Abs (Add p251 e161))%N.
Definition p253 : ex := (Mul e196 p252)%N.
Definition e136 : ex := (Mul (Mul p253 (Exp e38)) (Inv (Pow e145 2%nat)))%N.
(* sqrt(n)*exp(R**2)*absolute(-Z(A*x_t) + Z(A*x_{t+1}))/beta**2 <= n*exp(R**2)*norm(exp(A*x_{t+1}) - exp(A*x_t))/beta**2, by instance *)
Lemma step_57 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1))
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) ->
  sqrt (INR n) * Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * exp (R_ ^ 2) / beta ^ 2
  <= INR n * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e136 <= den Ev rv e88) by (exact (step_40 n R_ beta (mulv d A x_t1) (mulv d A x_t) Hs_n Hp_R_ Hp_beta Hh1)).
  exact (P1).
Qed.

Definition e137 : ex := (Mul (Mul (Mul e196 e105) (Exp e38)) (Inv (Pow e145 2%nat)))%N.
(* sqrt(n)*exp(R**2)*absolute(-Z(A*x_t) + Z(A*x_{t+1}))/beta**2 <= n*exp(R**2)*norm(exp(A*x_{t+1}) - exp(A*x_t))/beta**2, by discharge *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  sqrt (INR n) * Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * exp (R_ ^ 2) / beta ^ 2
  <= INR n * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [x_t; x_t1] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e105 <= den Ev rv e135) by (exact (step_56 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e137 <= den Ev rv e93) by (exact (step_57 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

(* absolute(1/Z(p) - 1/Z(q)) <= absolute(Z(p) - Z(q))/beta**2, by assume *)
Lemma step_58 :
  forall (n : nat) (beta : R) (p q : vec),
  (0 < n)%nat -> 0 < beta ->
  Rabs (/ Z_ n p - / Z_ n q) <= Rabs (- Z_ n q + Z_ n p) / beta ^ 2 ->
  Rabs (/ Z_ n p - / Z_ n q) <= Rabs (- Z_ n q + Z_ n p) / beta ^ 2.
Proof.
  intros n beta p q Hs_n Hp_beta Hh1.
  setting [n] [beta] [p; q] [] [] [0%N].
  exact Hh1.
Qed.

Definition p256 : ex := (Inv p190)%N.
Definition p257 : ex := (Add p256 (Opp (Inv p191)))%N.
Definition e138 : ex := (Abs p257)%N.
Definition p259 : ex := (Abs (Add (Opp p14) p17))%N.
Definition e139 : ex := (Mul p259 (Inv e38))%N.
Definition e140 : ex := (Mul (Mul e196 e138) (Exp (Pow e145 2%nat)))%N.
Definition e141 : ex := (Mul (Mul e196 e139) (Exp (Pow e145 2%nat)))%N.
Definition p263 : ex := (Abs (Add (Opp p4) p2))%N.
Definition e142 : ex := (Mul (Mul e196 (Mul p263 (Inv e38))) (Exp (Pow e145 2%nat)))%N.
Definition e143 : ex := (Mul (Mul (Mul e196 p263) (Exp (Pow e145 2%nat))) (Inv e38))%N.
(* sqrt(n)*exp(R**2)*absolute(-1/Z(q) + 1/Z(p)) <= sqrt(n)*exp(R**2)*absolute(Z(p) - Z(q))/beta**2, by replace *)
Lemma step_59 :
  forall (n : nat) (R_ beta : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (/ Z_ n p - / Z_ n q) <= Rabs (- Z_ n q + Z_ n p) / beta ^ 2 ->
  sqrt (INR n) * Rabs (/ Z_ n p - / Z_ n q) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n q + Z_ n p) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta p q Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; R_] [p; q] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e138 e139 _ (fun sv Wv SFv => (step_58 n beta p q Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e140 e141.
  equal Q2 e142 e143.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* beta <= r, by assume *)
Lemma step_60 :
  forall (beta r : R),
  0 < beta -> 0 < r ->
  beta <= r ->
  beta <= r.
Proof.
  intros beta r Hp_beta Hp_r Hh1.
  setting [] [beta; r] [] [] [] [0%N; 1%N].
  exact Hh1.
Qed.

(* beta <= s, by assume *)
Lemma step_61 :
  forall (beta s : R),
  0 < beta -> 0 < s ->
  beta <= s ->
  beta <= s.
Proof.
  intros beta s Hp_beta Hp_s Hh1.
  setting [] [beta; s] [] [] [] [0%N; 1%N].
  exact Hh1.
Qed.

Definition p266 : ex := (Abs (Add e16 (Opp e145)))%N.
Definition e144 : ex := (Mul p266 (Inv (Pow (Sc 2) 2%nat)))%N.
(* absolute(r - s)/beta**2 <= absolute(r - s)/beta**2, by same *)
Lemma step_62 :
  forall (beta r s : R),
  0 < beta -> 0 < r -> 0 < s ->
  Rabs (r - s) / beta ^ 2 <= Rabs (r - s) / beta ^ 2.
Proof.
  intros beta r s Hp_beta Hp_r Hp_s.
  setting [] [r; s; beta] [] [] [] [0%N; 1%N; 2%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e144))).
Qed.

Definition p268 : ex := (Abs (Add (Sc 2) (Opp e145)))%N.
Definition e146 : ex := (Mul (Mul (Inv e16) (Inv e145)) p268)%N.
Definition e147 : ex := (Mul (Mul (Inv e16) (Inv e16)) p268)%N.
Definition e148 : ex := (Mul (Mul p268 (Inv e16)) (Inv e145))%N.
Definition e149 : ex := (Mul p268 (Inv e38))%N.
(* absolute(r - s)/(beta*s) <= absolute(r - s)/beta**2, by replace *)
Lemma step_63 :
  forall (beta r s : R),
  0 < beta -> 0 < r -> 0 < s ->
  beta <= s ->
  Rabs (r - s) / beta / s <= Rabs (r - s) / beta ^ 2.
Proof.
  intros beta r s Hp_beta Hp_r Hp_s Hh1.
  setting [] [beta; s; r] [] [] [] [0%N; 1%N; 2%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e145 _ (fun sv Wv SFv => (step_61 beta s Hp_beta Hp_s Hh1)) (nil_replaced Ev rv)) e146 e147.
  equal Q2 e148 e146.
  equal Q3 e147 e149.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p273 : ex := (Abs (Add e145 (Opp (Sc 2))))%N.
Definition e150 : ex := (Mul (Mul (Inv e145) (Inv (Sc 2))) p273)%N.
Definition e151 : ex := (Mul (Mul (Inv e16) (Inv (Sc 2))) p273)%N.
Definition e152 : ex := (Mul (Mul p273 (Inv e145)) (Inv (Sc 2)))%N.
Definition e153 : ex := (Mul (Mul p273 (Inv e16)) (Inv (Sc 2)))%N.
(* absolute(r - s)/(r*s) <= absolute(r - s)/(beta*s), by replace *)
Lemma step_64 :
  forall (beta r s : R),
  0 < beta -> 0 < r -> 0 < s ->
  beta <= r ->
  Rabs (r - s) / r / s <= Rabs (r - s) / beta / s.
Proof.
  intros beta r s Hp_beta Hp_r Hp_s Hh1.
  setting [] [beta; r; s] [] [] [] [0%N; 1%N; 2%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e145 _ (fun sv Wv SFv => (step_60 beta r Hp_beta Hp_r Hh1)) (nil_replaced Ev rv)) e150 e151.
  equal Q2 e152 e150.
  equal Q3 e151 e153.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e154 : ex := (Mul p273 (Inv e38))%N.
(* absolute(r - s)/(r*s) <= absolute(r - s)/beta**2, by transitive *)
Lemma step_65 :
  forall (beta r s : R),
  0 < beta -> 0 < r -> 0 < s ->
  beta <= r ->
  beta <= s ->
  Rabs (r - s) / r / s <= Rabs (r - s) / beta ^ 2.
Proof.
  intros beta r s Hp_beta Hp_r Hp_s Hh1 Hh2.
  setting [] [beta; r; s] [] [] [] [0%N; 1%N; 2%N].
  assert (P1 : den Ev rv e152 <= den Ev rv e153) by (exact (step_64 beta r s Hp_beta Hp_r Hp_s Hh1)).
  assert (P2 : den Ev rv e153 <= den Ev rv e154) by (exact (step_63 beta r s Hp_beta Hp_r Hp_s Hh2)).
  assert (P3 : den Ev rv e154 <= den Ev rv e154) by (exact (step_62 beta r s Hp_beta Hp_r Hp_s)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* beta <= inner(exp(A*x), ones(n)), by assume *)
Lemma step_66 :
  forall (n d : nat) (A : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x)) ones ->
  beta <= inner n (vexp (mulv d A x)) ones.
Proof.
  intros n d A beta x Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x] [A] [] [0%N].
  exact Hh1.
Qed.

Definition p279 : ex := (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))%N.
Definition e155 : ex := (Sum (0, 4096) (Mul (Exp p279) e191))%N.
Definition e156 : ex := (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 1 (1, 4099))))) e191))%N.
Definition p282 : ex := (Abs (Add e161 p251))%N.
Definition e157 : ex := (Mul (Mul p282 p25) p30)%N.
Definition e158 : ex := (Mul p282 (Inv e38))%N.
Definition e159 : ex := (Mul (Mul p252 p25) p30)%N.
Definition e160 : ex := (Mul p252 (Inv e38))%N.
(* absolute(alpha(x) - alpha(y))/(alpha(x)*alpha(y)) <= absolute(alpha(x) - alpha(y))/beta**2, by instance *)
Lemma step_67 :
  forall (n d : nat) (A : mat) (beta : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= alpha n d A x ->
  beta <= alpha n d A y ->
  Rabs (- alpha n d A y + alpha n d A x) / alpha n d A x / alpha n d A y
  <= Rabs (- alpha n d A y + alpha n d A x) / beta ^ 2.
Proof.
  intros n d A beta x y Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x; y] [A] [] [0%N].
  positive N1 (nil_nonnegative Ev) e155.
  positive N2 (nil_nonnegative Ev) e156.
  assert (P3 : den Ev rv e157 <= den Ev rv e158) by (exact (step_65 beta (alpha n d A x) (alpha n d A y) Hp_beta N1 N2 Hh1 Hh2)).
  equal Q4 e159 e157.
  equal Q5 e158 e160.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q4) P3) (Req_le _ _ Q5))).
Qed.

(* beta <= inner(exp(A*y), ones(n)), by assume *)
Lemma step_68 :
  forall (n d : nat) (A : mat) (beta : R) (y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A y)) ones ->
  beta <= inner n (vexp (mulv d A y)) ones.
Proof.
  intros n d A beta y Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [y] [A] [] [0%N].
  exact Hh1.
Qed.

(* absolute(alpha(x) - alpha(y))/(alpha(x)*alpha(y)) <= absolute(alpha(x) - alpha(y))/beta**2, by discharge *)
Lemma step_69 :
  forall (n d : nat) (A : mat) (beta : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x)) ones ->
  beta <= alpha n d A y ->
  Rabs (- alpha n d A y + alpha n d A x) / alpha n d A x / alpha n d A y
  <= Rabs (- alpha n d A y + alpha n d A x) / beta ^ 2.
Proof.
  intros n d A beta x y Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x; y] [A] [] [0%N].
  assert (P1 : den Ev rv e16 <= den Ev rv e161) by (exact (step_66 n d A beta x Hs_n Hs_d Hp_beta Hh1)).
  assert (P2 : den Ev rv e159 <= den Ev rv e160) by (exact (step_67 n d A beta x y Hs_n Hs_d Hp_beta P1 Hh2)).
  exact (P2).
Qed.

(* absolute(alpha(x) - alpha(y))/(alpha(x)*alpha(y)) <= absolute(alpha(x) - alpha(y))/beta**2, by discharge *)
Lemma step_70 :
  forall (n d : nat) (A : mat) (beta : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x)) ones ->
  beta <= inner n (vexp (mulv d A y)) ones ->
  Rabs (- alpha n d A y + alpha n d A x) / alpha n d A x / alpha n d A y
  <= Rabs (- alpha n d A y + alpha n d A x) / beta ^ 2.
Proof.
  intros n d A beta x y Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x; y] [A] [] [0%N].
  assert (P1 : den Ev rv e16 <= den Ev rv e162) by (exact (step_68 n d A beta y Hs_n Hs_d Hp_beta Hh2)).
  assert (P2 : den Ev rv e159 <= den Ev rv e160) by (exact (step_69 n d A beta x y Hs_n Hs_d Hp_beta Hh1 P1)).
  exact (P2).
Qed.

Definition e163 : ex := (Abs (Add (Inv e16) (Opp (Inv e145))))%N.
Definition e164 : ex := (Mul (Mul p266 (Inv e16)) (Inv e145))%N.
(* absolute(1/r - 1/s) <= absolute(r - s)/(r*s), by same *)
Lemma step_71 :
  forall (r s : R),
  0 < r -> 0 < s ->
  Rabs (/ r - / s) <= Rabs (r - s) / r / s.
Proof.
  intros r s Hp_r Hp_s.
  setting [] [r; s] [] [] [] [0%N; 1%N].
  equal Q1 e163 e164.
  exact (Req_le _ _ Q1).
Qed.

(* absolute(1/alpha(x) - 1/alpha(y)) <= absolute(alpha(x) - alpha(y))/(alpha(x)*alpha(y)), by instance *)
Lemma step_72 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (/ alpha n d A x - / alpha n d A y)
  <= Rabs (- alpha n d A y + alpha n d A x) / alpha n d A x / alpha n d A y.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [A] [] [].
  positive N1 (nil_nonnegative Ev) e155.
  positive N2 (nil_nonnegative Ev) e156.
  assert (P3 : den Ev rv e165 <= den Ev rv e157) by (exact (step_71 (alpha n d A x) (alpha n d A y) N1 N2)).
  equal Q4 e157 e159.
  exact ((Rle_trans _ _ _ P3 (Req_le _ _ Q4))).
Qed.

(* absolute(1/alpha(x) - 1/alpha(y)) <= absolute(alpha(x) - alpha(y))/beta**2, by transitive *)
Lemma step_73 :
  forall (n d : nat) (A : mat) (beta : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x)) ones ->
  beta <= inner n (vexp (mulv d A y)) ones ->
  Rabs (/ alpha n d A x - / alpha n d A y) <= Rabs (- alpha n d A y + alpha n d A x) / beta ^ 2.
Proof.
  intros n d A beta x y Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x; y] [A] [] [0%N].
  assert (P1 : den Ev rv e165 <= den Ev rv e159) by (exact (step_72 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e159 <= den Ev rv e160) by (exact (step_70 n d A beta x y Hs_n Hs_d Hp_beta Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* absolute(1/alpha(x_{t+1}) - 1/alpha(x_t)) <= absolute(-alpha(x_t) + alpha(x_{t+1}))/beta**2, by instance *)
Lemma step_74 :
  forall (n d : nat) (A : mat) (beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x_t1)) ones ->
  beta <= inner n (vexp (mulv d A x_t)) ones ->
  Rabs (/ alpha n d A x_t1 - / alpha n d A x_t) <= Rabs (- alpha n d A x_t + alpha n d A x_t1) / beta ^ 2.
Proof.
  intros n d A beta x_t x_t1 Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e165 <= den Ev rv e160) by (exact (step_73 n d A beta x_t1 x_t Hs_n Hs_d Hp_beta Hh1 Hh2)).
  exact (P1).
Qed.

Definition p289 : ex := (Mul e196 e165)%N.
Definition e166 : ex := (Mul p289 (Exp (Pow e145 2%nat)))%N.
Definition e167 : ex := (Mul (Mul p253 (Exp (Pow e145 2%nat))) (Inv e38))%N.
(* sqrt(n)*exp(R**2)*absolute(1/Z(A*x_{t+1}) - 1/Z(A*x_t)) <= sqrt(n)*exp(R**2)*absolute(-Z(A*x_t) + Z(A*x_{t+1}))/beta**2, by instance *)
Lemma step_75 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t))
  <= Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) / beta ^ 2 ->
  sqrt (INR n) * Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [beta; R_] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e166 <= den Ev rv e167) by (exact (step_59 n R_ beta (mulv d A x_t1) (mulv d A x_t) Hs_n Hp_R_ Hp_beta Hh1)).
  exact (P1).
Qed.

(* sqrt(n)*exp(R**2)*absolute(1/Z(A*x_{t+1}) - 1/Z(A*x_t)) <= sqrt(n)*exp(R**2)*absolute(-Z(A*x_t) + Z(A*x_{t+1}))/beta**2, by discharge *)
Lemma step_76 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x_t1)) ones ->
  beta <= inner n (vexp (mulv d A x_t)) ones ->
  sqrt (INR n) * Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2.
  setting [n; d] [beta; R_] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e165 <= den Ev rv e160) by (exact (step_74 n d A beta x_t x_t1 Hs_n Hs_d Hp_beta Hh1 Hh2)).
  assert (P2 : den Ev rv e166 <= den Ev rv e167) by (exact (step_75 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P1)).
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
  assert (P1 : den Ev rv e166 <= den Ev rv e167) by (exact (step_76 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(exp(p)) <= sqrt(n)*exp(R**2), by assume *)
Lemma step_77 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2) ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  exact Hh1.
Qed.

Definition p292 : ex := (Sum (0, 4098) (Pow (Exp (V1 0 (0, 4098))) 2%nat))%N.
Definition e168 : ex := (Sqrt p292)%N.
Definition e169 : ex := (Mul e196 (Exp e38))%N.
Definition e170 : ex := (Mul e138 e168)%N.
Definition e171 : ex := (Mul e138 e169)%N.
Definition e172 : ex := (Mul p8 e169)%N.
Definition e173 : ex := (Mul (Mul e196 p8) (Exp e38))%N.
(* absolute(-1/Z(q) + 1/Z(p))*norm(exp(p)) <= sqrt(n)*exp(R**2)*absolute(-1/Z(q) + 1/Z(p)), by replace *)
Lemma step_78 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2) ->
  Rabs (/ Z_ n p - / Z_ n q) * norm n (vexp p) <= sqrt (INR n) * Rabs (/ Z_ n p - / Z_ n q) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e168 e169 _ (fun sv Wv SFv => (step_77 n R_ p Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e170 e171.
  equal Q2 e172 e173.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e174 : ex := (Mul e196 (Exp e43))%N.
(* sqrt(n)*exp(norm(p)) <= sqrt(n)*exp(R**2), by replace *)
Lemma step_79 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  sqrt (INR n) * exp (norm n p) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e43 e38 _ (fun sv Wv SFv => (step_12 n R_ p Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e174 e169.
  exact (P1).
Qed.

Definition e175 : ex := (Mul e196 e58)%N.
Definition e176 : ex := (Mul e196 e59)%N.
(* sqrt(n)*max_norm(exp(p)) <= sqrt(n)*exp(norm(p)), by replace *)
Lemma step_80 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sqrt (INR n) * maxnorm n (vexp p) <= sqrt (INR n) * exp (norm n p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e58 e59 _ (fun sv Wv SFv => (step_26 n p Hs_n)) (nil_replaced Ev rv)) e175 e176.
  exact (P1).
Qed.

Definition e177 : ex := (Mul e196 e57)%N.
(* norm(exp(p)) <= sqrt(n)*exp(R**2), by transitive *)
Lemma step_81 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  assert (P1 : den Ev rv e54 <= den Ev rv e55) by (exact (step_25 n p Hs_n)).
  assert (P2 : den Ev rv e55 <= den Ev rv e177) by (exact (step_80 n p Hs_n)).
  assert (P3 : den Ev rv e177 <= den Ev rv e169) by (exact (step_79 n R_ p Hs_n Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* norm(A*x_{t+1}) <= R**2, by instance *)
Lemma step_82 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm n (mulv d A x_t1) <= R_ ^ 2.
Proof.
  intros n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1] [A] [] [0%N].
  assert (P1 : den Ev rv e51 <= den Ev rv e38) by (exact (step_22 n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(exp(A*x_{t+1})) <= sqrt(n)*exp(R**2), by instance *)
Lemma step_83 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (mulv d A x_t1) <= R_ ^ 2 ->
  norm n (vexp (mulv d A x_t1)) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; (fun _ => 0)] [A] [] [0%N].
  assert (P1 : den Ev rv e178 <= den Ev rv e169) by (exact (step_81 n R_ (mulv d A x_t1) Hs_n Hp_R_ Hh1)).
  exact (P1).
Qed.

(* norm(exp(A*x_{t+1})) <= sqrt(n)*exp(R**2), by discharge *)
Lemma step_84 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm n (vexp (mulv d A x_t1)) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1] [A] [] [0%N].
  assert (P1 : den Ev rv e51 <= den Ev rv e38) by (exact (step_82 n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e178 <= den Ev rv e169) by (exact (step_83 n d A R_ x_t1 Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

Definition e179 : ex := (Mul p289 (Exp e38))%N.
(* absolute(1/Z(A*x_{t+1}) - 1/Z(A*x_t))*norm(exp(A*x_{t+1})) <= sqrt(n)*exp(R**2)*absolute(1/Z(A*x_{t+1}) - 1/Z(A*x_t)), by instance *)
Lemma step_85 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (vexp (mulv d A x_t1)) <= sqrt (INR n) * exp (R_ ^ 2) ->
  Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) * norm n (vexp (mulv d A x_t1))
  <= sqrt (INR n) * Rabs (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e6 <= den Ev rv e179) by (exact (step_78 n R_ (mulv d A x_t1) (mulv d A x_t) Hs_n Hp_R_ Hh1)).
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
  assert (P1 : den Ev rv e178 <= den Ev rv e169) by (exact (step_84 n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e6 <= den Ev rv e179) by (exact (step_85 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ P1)).
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
  assert (P2 : den Ev rv e6 <= den Ev rv e179) by (exact (line_1_2 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P3 : den Ev rv e179 <= den Ev rv e136) by (exact (line_1_3 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh3 Hh4)).
  assert (P4 : den Ev rv e136 <= den Ev rv e88) by (exact (line_1_4 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta)).
  assert (P5 : den Ev rv e88 <= den Ev rv e90) by (exact (line_1_5 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh5 Hh1 Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  exact (inequality_1 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh3 Hh6 Hh5 Hh4).
Qed.

Definition e180 : ex := (Add e191 (Opp e145))%N.
Definition e278 : ex := (Int 4)%N.
Definition e181 : ex := (Add e16 (Opp e278))%N.
Definition e182 : ex := (Add e161 (Opp e145))%N.
Definition e183 : ex := (Add e162 (Opp e145))%N.
Definition e184 : ex := (Add e16 (Opp p119))%N.
Definition e185 : ex := (Add e16 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat)))))%N.
Definition e186 : ex := (Add e16 (Opp p73))%N.
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
  defined (env_of [n; d] [R_; beta] [x_t1; x_t] [A]) (ienv_of []) e90.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e91 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e180 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e186 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e185 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e184 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e91 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e183 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e182 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e180 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e181 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

Definition p312 : ex := (Sum (0, 20001) (Pow (Mul p3 (Exp (V1 0 (0, 20001)))) 2%nat))%N.
Definition e239 : ex := (Sqrt p312)%N.
Definition e187 : ex := (Pow (Mul (Mul p263 e239) p5) 2%nat)%N.
Definition e188 : ex := (Mul (Mul (Abs (Add (Opp (Sum (0, 4099) (Mul (Exp (V1 1 (0, 4099))) e191))) (Sum (0, 4100) (Mul (Exp (V1 0 (0, 4100))) e191)))) (Sqrt (Sum (0, 4101) (Pow (Mul (Inv (Sum (0, 4102) (Mul (Exp (V1 0 (0, 4102))) e191))) (Exp (V1 0 (0, 4101)))) 2%nat)))) (Inv (Sum (0, 4103) (Mul (Exp (V1 1 (0, 4103))) e191))))%N.
(* norm((1/Z(p) - 1/Z(q))*exp(p)) <= absolute(Z(p) - Z(q))*norm(1/Z(p)*exp(p))/Z(q), by same *)
Lemma step_86 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p - / Z_ n q) (vexp p))
  <= Rabs (- Z_ n q + Z_ n p) * norm n (vscal (/ Z_ n p) (vexp p)) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e1 e187.
  nonnegative N2 (nil_nonnegative Ev) e3.
  nonnegative N3 (nil_nonnegative Ev) e188.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e189 : ex := (Mul (Mul p252 (Sqrt (Sum (0, 20002) (Pow (Mul p25 p32) 2%nat)))) p30)%N.
(* norm((1/Z(A*x_{t+1}) - 1/Z(A*x_t))*exp(A*x_{t+1})) <= absolute(-Z(A*x_t) + Z(A*x_{t+1}))*norm(1/Z(A*x_{t+1})*exp(A*x_{t+1}))/Z(A*x_t), by instance *)
Lemma step_87 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) (vexp (mulv d A x_t1)))
  <= Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * norm n (vscal (/ Z_ n (mulv d A x_t1)) (vexp (mulv d A x_t1))) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e189) by (exact (step_86 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition e190 : ex := (Mul (Mul (Mul (Mul (Int 2) e197) p60) e201) (Inv (Pow e145 2%nat)))%N.
(* 2*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2 <= 2*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by same *)
Lemma step_88 :
  forall (n d : nat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  2 * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2
  <= 2 * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [x_t1; x_t] [] [] [0%N; 1%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e190))).
Qed.

(* beta <= 1, by assume *)
Lemma step_89 :
  forall (beta : R),
  0 < beta ->
  beta < 1 ->
  beta <= 1.
Proof.
  intros beta Hp_beta Hh1.
  setting [] [beta] [] [] [] [0%N].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition p318 : ex := (Exp (Mul (Int 2) (Pow e145 2%nat)))%N.
Definition e192 : ex := (Mul (Mul (Inv e38) e197) p318)%N.
Definition e193 : ex := (Mul (Mul (Inv e241) e197) p318)%N.
Definition e194 : ex := (Mul e197 p318)%N.
Definition e195 : ex := (Mul e194 (Inv e38))%N.
(* n**(3/2)*exp(2*R**2) <= n**(3/2)*exp(2*R**2)/beta**2, by replace *)
Lemma step_90 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) <= (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; R_] [] [] [] [0%N; 1%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e191 _ (fun sv Wv SFv => (step_89 beta Hp_beta Hh1)) (nil_replaced Ev rv)) e192 e193.
  equal Q2 e194 e193.
  equal Q3 e192 e195.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* sqrt(t) <= t**(3/2), by decided *)
Lemma step_91 :
  forall (t : R),
  1 <= t ->
  sqrt t <= t * sqrt t.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 1 <= n, by size at least one *)
Lemma step_92 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n.
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  exact (size_at_least_one _ Hs_n).
Qed.

(* sqrt(n) <= n**(3/2), by instance *)
Lemma step_93 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n ->
  sqrt (INR n) <= INR n * sqrt (INR n).
Proof.
  intros n Hs_n Hh1.
  setting [n] [] [] [] [] [].
  assert (P1 : den Ev rv e196 <= den Ev rv e197) by (exact (step_91 (INR n) Hh1)).
  exact (P1).
Qed.

(* sqrt(n) <= n**(3/2), by discharge *)
Lemma step_94 :
  forall (n : nat),
  (0 < n)%nat ->
  sqrt (INR n) <= INR n * sqrt (INR n).
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  assert (P1 : den Ev rv e191 <= den Ev rv e198) by (exact (step_92 n Hs_n)).
  assert (P2 : den Ev rv e196 <= den Ev rv e197) by (exact (step_93 n Hs_n P1)).
  exact (P2).
Qed.

Definition e199 : ex := (Mul e197 e201)%N.
Definition e200 : ex := (Mul e196 e201)%N.
(* sqrt(n)*exp(2*R**2) <= n**(3/2)*exp(2*R**2), by replace *)
Lemma step_95 :
  forall (n : nat) (R_ : R),
  (0 < n)%nat -> 0 < R_ ->
  sqrt (INR n) * exp (2 * R_ ^ 2) <= (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2).
Proof.
  intros n R_ Hs_n Hp_R_.
  setting [n] [R_] [] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e196 e197 _ (fun sv Wv SFv => (step_94 n Hs_n)) (nil_replaced Ev rv)) e199 e200.
  exact (P1).
Qed.

(* t <= exp(2*t**2), by decided *)
Lemma step_96 :
  forall (t : R),
  0 <= t ->
  t <= exp (2 * t ^ 2).
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 0 <= R, by nonnegative *)
Lemma step_97 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e16.
  exact N1.
Qed.

(* R <= exp(2*R**2), by instance *)
Lemma step_98 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ->
  R_ <= exp (2 * R_ ^ 2).
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e16 <= den Ev rv e201) by (exact (step_96 R_ Hh1)).
  exact (P1).
Qed.

(* R <= exp(2*R**2), by discharge *)
Lemma step_99 :
  forall (R_ : R),
  0 < R_ ->
  R_ <= exp (2 * R_ ^ 2).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e110 <= den Ev rv e16) by (exact (step_97 R_ Hp_R_)).
  assert (P2 : den Ev rv e16 <= den Ev rv e201) by (exact (step_98 R_ Hp_R_ P1)).
  exact (P2).
Qed.

Definition e202 : ex := (Mul e196 e16)%N.
Definition e203 : ex := (Mul e16 e196)%N.
(* R*sqrt(n) <= sqrt(n)*exp(2*R**2), by replace *)
Lemma step_100 :
  forall (n : nat) (R_ : R),
  (0 < n)%nat -> 0 < R_ ->
  R_ * sqrt (INR n) <= sqrt (INR n) * exp (2 * R_ ^ 2).
Proof.
  intros n R_ Hs_n Hp_R_.
  setting [n] [R_] [] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e201 _ (fun sv Wv SFv => (step_99 R_ Hp_R_)) (nil_replaced Ev rv)) e200 e202.
  equal Q2 e203 e202.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e204 : ex := (Mul e199 (Inv (Pow e145 2%nat)))%N.
(* R*sqrt(n) <= n**(3/2)*exp(2*R**2)/beta**2, by transitive *)
Lemma step_101 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  R_ * sqrt (INR n) <= (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [R_; beta] [] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e203 <= den Ev rv e200) by (exact (step_100 n R_ Hs_n Hp_R_)).
  assert (P2 : den Ev rv e200 <= den Ev rv e199) by (exact (step_95 n R_ Hs_n Hp_R_)).
  assert (P3 : den Ev rv e199 <= den Ev rv e204) by (exact (step_90 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p328 : ex := (Mul (Int 2) e203)%N.
Definition e205 : ex := (Mul p328 p64)%N.
Definition p330 : ex := (Mul (Int 2) e204)%N.
Definition e206 : ex := (Mul p330 p64)%N.
Definition e208 : ex := (Mul p328 p60)%N.
Definition e209 : ex := (Mul p330 p60)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e203 e204 _ (fun sv Wv SFv => (step_101 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)) (nil_replaced Ev rv)) e205 e206.
  equal Q2 e207 e208.
  equal Q3 e209 e190.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e210 : ex := (Mul p64 e15)%N.
Definition e211 : ex := (Mul p64 e16)%N.
Definition e212 : ex := (Mul p60 e16)%N.
Definition e213 : ex := (Mul e16 p60)%N.
(* norm(x_{t+1} - x_t)*spectral_norm(A) <= R*norm(x_{t+1} - x_t), by replace *)
Lemma step_102 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d (vadd x_t1 (vopp x_t)) * spectral n d A <= R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e15 e16 _ (fun sv Wv SFv => (step_7 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e210 e211.
  equal Q2 e212 e213.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A*(x_{t+1} - x_t)) <= norm(x_{t+1} - x_t)*spectral_norm(A), by spectral *)
Lemma step_103 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd x_t1 (vopp x_t))) <= norm d (vadd x_t1 (vopp x_t)) * spectral n d A.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e21) by (exact (spectral_bound n d A (vadd x_t1 (vopp x_t)))).
  equal Q2 e21 e22.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A*x_{t+1} - A*x_t) <= norm(A*(x_{t+1} - x_t)), by same *)
Lemma step_104 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= norm n (mulv d A (vadd x_t1 (vopp x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  equal Q1 e214 e20.
  exact (Req_le _ _ Q1).
Qed.

(* max_norm(A*x_{t+1} - A*x_t) <= norm(A*x_{t+1} - A*x_t), by instance *)
Lemma step_105 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= norm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e77 <= den Ev rv e214) by (exact (fact_3_1_2.step_7 n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) Hs_n)).
  exact (P1).
Qed.

(* max_norm(A*x_{t+1} - A*x_t) <= R*norm(x_{t+1} - x_t), by transitive *)
Lemma step_106 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e77 <= den Ev rv e214) by (exact (step_105 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e214 <= den Ev rv e20) by (exact (step_104 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e20 <= den Ev rv e22) by (exact (step_103 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P4 : den Ev rv e22 <= den Ev rv e213) by (exact (step_102 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition p338 : ex := (Abs (Add p279 (Opp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098)))))))%N.
Definition e215 : ex := (Max (0, 4096) p338)%N.
Definition p340 : ex := (Sqrt (Sum (1, 4099) (Pow (Add (V1 0 (1, 4099)) (Opp (V1 1 (1, 4099)))) 2%nat)))%N.
Definition e216 : ex := (Mul e16 p340)%N.
Definition e217 : ex := (Mul (Mul (Int 2) e196) e215)%N.
Definition e218 : ex := (Mul (Mul (Int 2) e196) e216)%N.
Definition e219 : ex := (Mul (Mul (Int 2) e196) e213)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e215 e216 _ (fun sv Wv SFv => (step_106 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e217 e218.
  equal Q2 e219 e207.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 1 <= 1, by same *)
Lemma step_107 :
  1 <= 1.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e191))).
Qed.

Definition p345 : ex := (Sum (0, 20001) (Sum (0, 20000) (Exp (Add (V1 0 (0, 20001)) (V1 0 (0, 20000))))))%N.
Definition p346 : ex := (Inv (Pow p2 2%nat))%N.
Definition e220 : ex := (Mul p345 p346)%N.
(* total(total(exp(p[k] + p[l]), l), k)/Z(p)**2 <= 1, by same *)
Lemma step_108 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e220 e191.
  exact (Req_le _ _ Q1).
Qed.

Definition e221 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 4096))))%N.
Definition e222 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 2))))%N.
Definition e223 : ex := (Sum (0, 20000) (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 20000)))))%N.
(* exp(p[k] + p[l]) <= total(exp(p[k] + p[l]), l), by below total *)
Lemma step_109 :
  forall (n : nat) (p : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  exp (p k + p l) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k l Hs_n Hi_k Hi_l.
  setting [n] [] [p] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e222 <= den Ev rv e223) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e221) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4096%N) k0 Hk0 e221)) Hi_l)).
  exact (P1).
Qed.

Definition e224 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 1))))%N.
Definition e225 : ex := (Exp (Mul (Int 2) (V1 0 (0, 1))))%N.
(* exp(2*p[k]) <= total(exp(p[k] + p[l]), l), by instance *)
Lemma step_110 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  exp (2 * p k) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e224 <= den Ev rv e223) by (exact (step_109 n p k k Hs_n Hi_k Hi_k)).
  equal Q2 e225 e224.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e226 : ex := (Exp (Mul (Int 2) (V1 0 (0, 4097))))%N.
Definition p354 : ex := (Exp (Add (V1 0 (0, 4097)) (V1 0 (0, 4098))))%N.
Definition e227 : ex := (Sum (0, 4098) p354)%N.
Definition p356 : ex := (Inv (Pow p190 2%nat))%N.
Definition e228 : ex := (Mul p356 (Sum (0, 4097) e226))%N.
Definition e229 : ex := (Mul p356 (Sum (0, 4097) e227))%N.
Definition p359 : ex := (Sum (0, 20000) (Exp (Mul (Int 2) (V1 0 (0, 20000)))))%N.
Definition e230 : ex := (Mul p359 p346)%N.
Definition e231 : ex := (Mul p346 p359)%N.
Definition e232 : ex := (Mul p346 p345)%N.
(* total(exp(2*p[k]), k)/Z(p)**2 <= total(total(exp(p[k] + p[l]), l), k)/Z(p)**2, by replace *)
Lemma step_111 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2 <= sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e226 e227 _ (fun sv Wv SFv => (step_110 n p (sv (0%N, 4097%N)) Hs_n (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e228 e229.
  equal Q2 e230 e231.
  equal Q3 e232 e220.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e233 : ex := (Pow e239 2%nat)%N.
(* norm(1/Z(p)*exp(p))**2 <= total(exp(2*p[k]), k)/Z(p)**2, by same *)
Lemma step_112 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e233 e230.
  exact (Req_le _ _ Q1).
Qed.

(* norm(1/Z(p)*exp(p))**2 <= 1, by transitive *)
Lemma step_113 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e233 <= den Ev rv e230) by (exact (step_112 n p Hs_n)).
  assert (P2 : den Ev rv e230 <= den Ev rv e220) by (exact (step_111 n p Hs_n)).
  assert (P3 : den Ev rv e220 <= den Ev rv e191) by (exact (step_108 n p Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e234 : ex := (Sqrt e233)%N.
Definition e235 : ex := (Sqrt e191)%N.
Definition e236 : ex := (Pow e234 2%nat)%N.
Definition e237 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Mul p13 (Exp (V1 0 (0, 4096)))) 2%nat))) 2%nat))%N.
Definition e238 : ex := (Sqrt (Sum (0, 4098) (Pow (Mul p18 (Exp (V1 0 (0, 4098)))) 2%nat)))%N.
Definition e240 : ex := (Pow e235 2%nat)%N.
(* norm(1/Z(p)*exp(p)) <= 1, by root *)
Lemma step_114 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e233 <= den Ev rv e191) by (exact (step_113 n p Hs_n)).
  equal Q2 e236 e233.
  nonnegative N3 (nil_nonnegative Ev) e237.
  nonnegative N4 (nil_nonnegative Ev) e238.
  assert (Q5 : den Ev rv e234 = den Ev rv e239) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e240 e241.
  nonnegative N7 (nil_nonnegative Ev) e235.
  nonnegative N8 (nil_nonnegative Ev) e191.
  assert (Q9 : den Ev rv e235 = den Ev rv e191) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e234 <= den Ev rv e235)) (Req_le _ _ Q9))).
Qed.

(* norm(1/Z(q)*exp(q)) <= 1, by instance *)
Lemma step_115 :
  forall (n : nat) (q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n q) (vexp q)) <= 1.
Proof.
  intros n q Hs_n.
  setting [n] [] [q] [] [] [].
  assert (P1 : den Ev rv e239 <= den Ev rv e191) by (exact (step_114 n q Hs_n)).
  exact (P1).
Qed.

Definition p370 : ex := (Sum (0, 4097) (Pow (Mul p15 (Exp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e242 : ex := (Sqrt p370)%N.
Definition e243 : ex := (Mul p99 e242)%N.
Definition e244 : ex := (Mul p99 e191)%N.
Definition e245 : ex := (Mul e246 e191)%N.
(* 2*sqrt(n)*max_norm(p - q)*norm(1/Z(q)*exp(q)) <= 2*sqrt(n)*max_norm(p - q), by replace *)
Lemma step_116 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q))
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e242 e191 _ (fun sv Wv SFv => (step_115 n q Hs_n)) (nil_replaced Ev rv)) e243 e244.
  equal Q2 e245 e246.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e247 : ex := (Mul e248 (Sqrt (Sum (0, 20002) (Pow (Mul p30 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))))) 2%nat))))%N.
(* 2*sqrt(n)*max_norm(A*x_{t+1} - A*x_t)*norm(1/Z(A*x_t)*exp(A*x_t)) <= 2*sqrt(n)*max_norm(A*x_{t+1} - A*x_t), by instance *)
Lemma line_2_6 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) * norm n (vscal (/ Z_ n (mulv d A x_t)) (vexp (mulv d A x_t)))
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e247 <= den Ev rv e248) by (exact (step_116 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition e249 : ex := (Mul (Mul e246 e54) p3)%N.
Definition p377 : ex := (Abs (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000)))))%N.
Definition e254 : ex := (Max (0, 20000) p377)%N.
Definition e250 : ex := (Mul (Mul (Mul (Int 2) e196) e254) e239)%N.
(* 2*sqrt(n)*max_norm(q - p)*norm(exp(q))/Z(q) <= 2*sqrt(n)*max_norm(p - q)*norm(1/Z(q)*exp(q)), by same *)
Lemma step_117 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e249 e250.
  exact (Req_le _ _ Q1).
Qed.

Definition e251 : ex := (Mul (Mul p166 p164) p30)%N.
(* 2*sqrt(n)*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t) <= 2*sqrt(n)*max_norm(A*x_{t+1} - A*x_t)*norm(1/Z(A*x_t)*exp(A*x_t)), by instance *)
Lemma line_2_5 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) * norm n (vscal (/ Z_ n (mulv d A x_t)) (vexp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e251 <= den Ev rv e247) by (exact (step_117 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by instance *)
Lemma step_118 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd q (vopp p)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e71 <= den Ev rv e69) by (exact (fact_3_1_4.theorem_1 n q p Hs_n Hh1)).
  exact (P1).
Qed.

Definition e252 : ex := (Add e74 (Opp e254))%N.
Definition e253 : ex := (Add e74 (Opp e31))%N.
(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by discharge *)
Lemma step_119 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e252 e253.
  assert (P2 : den Ev rv e31 <= den Ev rv e74) by (exact (rearranged (den Ev rv e254) (den Ev rv e74) (den Ev rv e31) (den Ev rv e74) Hh1 Q1)).
  assert (P3 : den Ev rv e71 <= den Ev rv e69) by (exact (step_118 n p q Hs_n P2)).
  exact (P3).
Qed.

Definition p383 : ex := (Sum (0, 4097) (Pow (Add (Exp (V1 0 (0, 4097))) (Opp (Exp (V1 1 (0, 4097))))) 2%nat))%N.
Definition e255 : ex := (Sqrt p383)%N.
Definition p385 : ex := (Mul (Int 2) p133)%N.
Definition p386 : ex := (Sqrt (Sum (0, 4099) (Pow (Exp (V1 0 (0, 4099))) 2%nat)))%N.
Definition e256 : ex := (Mul p385 p386)%N.
Definition p388 : ex := (Mul e196 p256)%N.
Definition e257 : ex := (Mul p388 e255)%N.
Definition e258 : ex := (Mul p388 e256)%N.
Definition e259 : ex := (Mul e263 p3)%N.
Definition p392 : ex := (Mul e196 p3)%N.
Definition e260 : ex := (Mul p392 e71)%N.
Definition e261 : ex := (Mul p392 e69)%N.
(* sqrt(n)*norm(exp(p) - exp(q))/Z(q) <= 2*sqrt(n)*max_norm(q - p)*norm(exp(q))/Z(q), by replace *)
Lemma step_120 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q
  <= 2 * sqrt (INR n) * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e255 e256 _ (fun sv Wv SFv => (step_119 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e257 e258.
  equal Q2 e259 e260.
  equal Q3 e261 e249.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* max_norm(A*(x_{t+1} - x_t)) <= 1/100, by assume *)
Lemma step_121 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) <= / 100.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition e262 : ex := (Mul e134 p30)%N.
(* sqrt(n)*norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t) <= 2*sqrt(n)*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t), by instance *)
Lemma step_122 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= / 100 ->
  sqrt (INR n) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e262 <= den Ev rv e251) by (exact (step_120 n (mulv d A x_t1) (mulv d A x_t) Hs_n Hh1)).
  exact (P1).
Qed.

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
  assert (P1 : den Ev rv e92 <= den Ev rv e74) by (exact (step_121 n d A x_t x_t1 Hs_n Hs_d Hh1)).
  equal Q2 e91 e76.
  assert (P3 : den Ev rv e77 <= den Ev rv e74) by (exact (rearranged (den Ev rv e92) (den Ev rv e74) (den Ev rv e77) (den Ev rv e74) P1 Q2)).
  assert (P4 : den Ev rv e262 <= den Ev rv e251) by (exact (step_122 n d A x_t x_t1 Hs_n Hs_d P3)).
  exact (P4).
Qed.

(* absolute(-Z(q) + Z(p)) <= sqrt(n)*norm(exp(p) - exp(q)), by transitive *)
Lemma step_123 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e103 <= den Ev rv e104) by (exact (step_41 n p q Hs_n)).
  assert (P2 : den Ev rv e104 <= den Ev rv e263) by (exact (step_52 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p396 : ex := (Add (Opp p12) p14)%N.
Definition e264 : ex := (Abs p396)%N.
Definition p398 : ex := (Sqrt (Sum (0, 4099) (Pow (Add (Exp (V1 1 (0, 4099))) (Opp (Exp (V1 0 (0, 4099))))) 2%nat)))%N.
Definition e265 : ex := (Mul e196 p398)%N.
Definition e266 : ex := (Mul p256 e264)%N.
Definition e267 : ex := (Mul p256 e265)%N.
Definition e268 : ex := (Mul e103 p3)%N.
Definition e269 : ex := (Mul p3 e103)%N.
Definition e270 : ex := (Mul p3 e263)%N.
(* absolute(Z(p) - Z(q))/Z(q) <= sqrt(n)*norm(exp(p) - exp(q))/Z(q), by replace *)
Lemma step_124 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) / Z_ n q <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e264 e265 _ (fun sv Wv SFv => (step_123 n p q Hs_n)) (nil_replaced Ev rv)) e266 e267.
  equal Q2 e268 e269.
  equal Q3 e270 e259.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e271 : ex := (Mul p252 p30)%N.
(* absolute(-Z(A*x_t) + Z(A*x_{t+1}))/Z(A*x_t) <= sqrt(n)*norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t), by instance *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) / Z_ n (mulv d A x_t)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e271 <= den Ev rv e262) by (exact (step_124 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition p406 : ex := (Sum (0, 4099) (Pow (Mul p19 (Exp (V1 1 (0, 4099)))) 2%nat))%N.
Definition e272 : ex := (Sqrt p406)%N.
Definition e273 : ex := (Mul e266 e272)%N.
Definition e274 : ex := (Mul e266 e191)%N.
Definition p410 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul p5 (Exp (V1 1 (0, 20001)))) 2%nat)))%N.
Definition e275 : ex := (Mul (Mul e103 p410) p3)%N.
Definition e276 : ex := (Mul e269 p410)%N.
Definition e277 : ex := (Mul e269 e191)%N.
(* absolute(Z(p) - Z(q))*norm(1/Z(p)*exp(p))/Z(q) <= absolute(Z(p) - Z(q))/Z(q), by replace *)
Lemma step_125 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) * norm n (vscal (/ Z_ n p) (vexp p)) / Z_ n q <= Rabs (- Z_ n q + Z_ n p) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e272 e191 _ (fun sv Wv SFv => (step_114 n p Hs_n)) (nil_replaced Ev rv)) e273 e274.
  equal Q2 e275 e276.
  equal Q3 e277 e268.
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
  assert (P1 : den Ev rv e189 <= den Ev rv e271) by (exact (step_125 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
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
  assert (P2 : den Ev rv e5 <= den Ev rv e189) by (exact (step_87 n d A x_t x_t1 Hs_n Hs_d)).
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
  assert (P1 : den Ev rv e5 <= den Ev rv e189) by (exact (line_2_1 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e189 <= den Ev rv e271) by (exact (line_2_2 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e271 <= den Ev rv e262) by (exact (line_2_3 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P4 : den Ev rv e262 <= den Ev rv e251) by (exact (line_2_4 n d A x_t x_t1 Hs_n Hs_d Hh1)).
  assert (P5 : den Ev rv e251 <= den Ev rv e247) by (exact (line_2_5 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P6 : den Ev rv e247 <= den Ev rv e248) by (exact (line_2_6 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P7 : den Ev rv e248 <= den Ev rv e207) by (exact (line_2_7 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh2)).
  assert (P8 : den Ev rv e207 <= den Ev rv e190) by (exact (line_2_8 n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh3)).
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
  defined (env_of [n; d] [R_; beta] [x_t1; x_t] [A]) (ienv_of []) e190.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e91 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e180 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e186 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e185 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e184 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e91 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e183 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e182 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e180 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e181 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

(* at n = 2, d = 1, A = [100000000000000000, 0], x_t = [0], x_{t+1} = [1/100000000000000000000], beta = 1/2, R = 4: the left side is 0.000353730, the right side 0.0000178673 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e5 e190 (ltac:(computed))
    (H 2%nat 1%nat (matrix ([[100000000000000000]; [0]])%Q) (Q2R (4)%Q) (Q2R (1 # 2)%Q) (vector ([0])%Q) (vector ([1 # 100000000000000000000])%Q) ltac:(lia) ltac:(lia) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e110 e16 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e110 e145 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e145 e191 (ltac:(computed))) (holds_le [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e278 e16 (ltac:(computed))))).
Qed.
