(* Theorem 8.2: the data shift of a sentence shift is bounded. The claim theorem-8.2 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require lemma_3_3.
From Weightshift Require lemma_7_5_3.
Open Scope R_scope.

(* What is claimed. *)

(* norm(b_hat() - b) <= M()*spectral_norm(A_{t+1} - A_t) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  4 <= R_ ->
  norm n (vadd (b_hat n d A_t A_t1 b x) (vopp b)) <= M n R_ * spectral n d (madd A_t1 (mopp A_t)).

(* As printed in the text we worked from; shown to be false below. *)

(* norm(b_hat() - b) <= M()*spectral_norm(A_{t+1} - A_t) *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  4 <= R_ ->
  norm n (vadd (b_hat n d A_t A_t1 b x) (vopp b)) <= M n R_ * spectral n d (madd A_t1 (mopp A_t)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001)))))%N.
Definition e3 : ex := (Sc 0)%N.
Definition p3 : ex := (Exp (Mul (Int 10) (Pow e3 2%nat)))%N.
Definition e1 : ex := (Mul (Mul (Mul (Sz 0) (Sqrt (Sz 0))) p1) p3)%N.
Definition p5 : ex := (Mul (Mul (Sz 0) (Sqrt (Sz 0))) p3)%N.
Definition e2 : ex := (Mul p5 p1)%N.
(* n**Rational(3, 2)*exp(10*R**2)*spectral_norm(A_{t+1} - A_t) <= M()*spectral_norm(A_{t+1} - A_t), by same *)
Lemma line_1_5 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (10 * R_ ^ 2)
  <= M n R_ * spectral n d (madd A_t1 (mopp A_t)).
Proof.
  intros n d A_t A_t1 R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [A_t1; A_t] [] [0%N].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

(* 4*t <= exp(6*t**2), by decided *)
Lemma step_1 :
  forall (t : R),
  0 <= t ->
  4 * t <= exp (6 * t ^ 2).
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 0 <= R, by nonnegative *)
Lemma step_2 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e3.
  exact N1.
Qed.

Definition e40 : ex := (Int 4)%N.
Definition e4 : ex := (Mul e40 e3)%N.
Definition p9 : ex := (Mul (Int 6) (Pow e3 2%nat))%N.
Definition e5 : ex := (Exp p9)%N.
(* 4*R <= exp(6*R**2), by instance *)
Lemma step_3 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ->
  4 * R_ <= exp (6 * R_ ^ 2).
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (step_1 R_ Hh1)).
  exact (P1).
Qed.

Definition e6 : ex := (Int 0)%N.
(* 4*R <= exp(6*R**2), by discharge *)
Lemma step_4 :
  forall (R_ : R),
  0 < R_ ->
  4 * R_ <= exp (6 * R_ ^ 2).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e6 <= den Ev rv e3) by (exact (step_2 R_ Hp_R_)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_3 R_ Hp_R_ P1)).
  exact (P2).
Qed.

Definition e23 : ex := (Int 1)%N.
Definition p13 : ex := (Mul (Mul e23 e4) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition p14 : ex := (Spec (0, 4096) (1, 4097) (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097)))))%N.
Definition p15 : ex := (Exp (Mul e40 (Pow e3 2%nat)))%N.
Definition e7 : ex := (Mul (Mul p13 p14) p15)%N.
Definition p17 : ex := (Mul (Mul e23 e5) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition e8 : ex := (Mul (Mul p17 p14) p15)%N.
Definition p19 : ex := (Mul e4 (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition p20 : ex := (Mul p19 p1)%N.
Definition e9 : ex := (Mul p20 p15)%N.
Definition e10 : ex := (Mul (Mul p13 p1) p15)%N.
Definition e11 : ex := (Mul (Mul p17 p1) p15)%N.
(* 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t) <= n**Rational(3, 2)*exp(10*R**2)*spectral_norm(A_{t+1} - A_t), by replace *)
Lemma line_1_4 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2)
  <= (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (10 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [A_t1; A_t] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e5 _ (fun sv Wv SFv => (step_4 R_ Hp_R_)) (nil_replaced Ev rv)) e7 e8.
  equal Q2 e9 e10.
  equal Q3 e11 e1.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* exp(-R**2) <= beta, by assume *)
Lemma step_5 :
  forall (R_ beta : R),
  0 < R_ -> 0 < beta ->
  exp (- (R_ ^ 2)) <= beta ->
  exp (- (R_ ^ 2)) <= beta.
Proof.
  intros R_ beta Hp_R_ Hp_beta Hh1.
  setting [] [R_; beta] [] [] [] [0%N; 1%N].
  exact Hh1.
Qed.

Definition e12 : ex := (Exp (Opp (Pow e3 2%nat)))%N.
Definition e13 : ex := (Sc 1)%N.
Definition p26 : ex := (Mul (Mul e4 (Inv (Pow e13 2%nat))) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition p27 : ex := (Exp (Mul (Int 2) (Pow e3 2%nat)))%N.
Definition e14 : ex := (Mul (Mul p26 p14) p27)%N.
Definition p29 : ex := (Inv (Pow e12 2%nat))%N.
Definition p30 : ex := (Mul (Mul e4 p29) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition e15 : ex := (Mul (Mul p30 p14) p27)%N.
Definition p32 : ex := (Mul p20 p27)%N.
Definition e16 : ex := (Mul p32 (Inv (Pow e13 2%nat)))%N.
Definition e17 : ex := (Mul (Mul p26 p1) p27)%N.
Definition e18 : ex := (Mul (Mul p30 p1) p27)%N.
(* 4*R*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2 <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by replace *)
Lemma step_6 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  exp (- (R_ ^ 2)) <= beta ->
  4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ beta Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [] [A_t1; A_t] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e12 e13 _ (fun sv Wv SFv => (step_5 R_ beta Hp_R_ Hp_beta Hh1)) (nil_replaced Ev rv)) e14 e15.
  equal Q2 e16 e17.
  equal Q3 e18 e9.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* exp(-R**2) <= exp(-R**2), by same *)
Lemma step_7 :
  forall (R_ : R),
  0 < R_ ->
  exp (- (R_ ^ 2)) <= exp (- (R_ ^ 2)).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e12))).
Qed.

Definition e19 : ex := (Mul p32 p29)%N.
(* 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by instance *)
Lemma step_8 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  exp (- (R_ ^ 2)) <= exp (- (R_ ^ 2)) ->
  4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2)
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A_t1; A_t] [] [0%N].
  positive N1 (nil_nonnegative Ev) e12.
  assert (P2 : den Ev rv e19 <= den Ev rv e9) by (exact (step_6 n d A_t A_t1 R_ (exp (- (R_ ^ 2))) Hs_n Hs_d Hp_R_ N1 Hh1)).
  equal Q3 e9 e19.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q3) P2)).
Qed.

(* 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by discharge *)
Lemma line_1_3 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2)
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e12 <= den Ev rv e12) by (exact (step_7 R_ Hp_R_)).
  assert (P2 : den Ev rv e9 <= den Ev rv e9) by (exact (step_8 n d A_t A_t1 R_ Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

(* norm(x) <= R, by assume *)
Lemma step_9 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x <= R_.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  exact Hh1.
Qed.

Definition p37 : ex := (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e23)%N.
Definition e20 : ex := (Sum (0, 20001) p37)%N.
(* exp(-R**2) <= inner(exp(A_{t+1}*x), ones(n)), by instance *)
Lemma step_10 :
  forall (n d : nat) (A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  spectral n d A_t1 <= R_ ->
  exp (- (R_ ^ 2)) <= inner n (vexp (mulv d A_t1 x)) ones.
Proof.
  intros n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A_t1] [] [0%N].
  assert (P1 : den Ev rv e12 <= den Ev rv e20) by (exact (lemma_3_3.inequality_1 n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact (P1).
Qed.

(* spectral_norm(A_{t+1}) <= R, by assume *)
Lemma step_11 :
  forall (n d : nat) (A_t1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  spectral n d A_t1 <= R_.
Proof.
  intros n d A_t1 R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A_t1] [] [0%N].
  exact Hh1.
Qed.

Definition p39 : ex := (Mul (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e23)%N.
Definition e24 : ex := (Sum (0, 20001) p39)%N.
Definition e21 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Mul (Inv e20) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) (Opp (Mul (Inv e24) (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))))) 2%nat)))%N.
(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by instance *)
Lemma step_12 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  exp (- (R_ ^ 2)) <= alpha_2 n d x A_t1 ->
  exp (- (R_ ^ 2)) <= alpha_2 n d x A_t ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  exp (- (R_ ^ 2)) < 1 ->
  norm n (delta_b_2 n d A_t A_t1 x)
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  positive N1 (nil_nonnegative Ev) e12.
  assert (P2 : den Ev rv e21 <= den Ev rv e19) by (exact (lemma_7_5_3.inequality_1 n d A_t A_t1 R_ (exp (- (R_ ^ 2))) x Hs_n Hs_d Hp_R_ N1 Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q3 e19 e9.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

(* exp(-R**2) <= inner(exp(A_t*x), ones(n)), by instance *)
Lemma step_13 :
  forall (n d : nat) (A_t : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  spectral n d A_t <= R_ ->
  exp (- (R_ ^ 2)) <= inner n (vexp (mulv d A_t x)) ones.
Proof.
  intros n d A_t R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A_t] [] [0%N].
  assert (P1 : den Ev rv e12 <= den Ev rv e20) by (exact (lemma_3_3.inequality_1 n d A_t R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by discharge *)
Lemma step_14 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  exp (- (R_ ^ 2)) <= alpha_2 n d x A_t ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  exp (- (R_ ^ 2)) < 1 ->
  norm n (delta_b_2 n d A_t A_t1 x)
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e12 <= den Ev rv e20) by (exact (step_10 n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh2 Hh1)).
  assert (P2 : den Ev rv e21 <= den Ev rv e9) by (exact (step_12 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 P1 Hh3 Hh4 Hh5)).
  exact (P2).
Qed.

(* (t**2 + 1)*exp(-t**2) <= 1, by decided *)
Lemma step_15 :
  forall (t : R),
  0 <= t ->
  (1 + t ^ 2) * exp (- (t ^ 2)) <= 1.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

Definition p42 : ex := (Add e23 (Pow e3 2%nat))%N.
Definition e22 : ex := (Mul p42 e12)%N.
(* (R**2 + 1)*exp(-R**2) <= 1, by instance *)
Lemma step_16 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ->
  (1 + R_ ^ 2) * exp (- (R_ ^ 2)) <= 1.
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e22 <= den Ev rv e23) by (exact (step_15 R_ Hh1)).
  exact (P1).
Qed.

(* (R**2 + 1)*exp(-R**2) <= 1, by discharge *)
Lemma step_17 :
  forall (R_ : R),
  0 < R_ ->
  (1 + R_ ^ 2) * exp (- (R_ ^ 2)) <= 1.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e6 <= den Ev rv e3) by (exact (step_2 R_ Hp_R_)).
  assert (P2 : den Ev rv e22 <= den Ev rv e23) by (exact (step_16 R_ Hp_R_ P1)).
  exact (P2).
Qed.

(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by discharge *)
Lemma step_18 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  spectral n d A_t <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  exp (- (R_ ^ 2)) < 1 ->
  norm n (delta_b_2 n d A_t A_t1 x)
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e12 <= den Ev rv e24) by (exact (step_13 n d A_t R_ x Hs_n Hs_d Hp_R_ Hh2 Hh3)).
  assert (P2 : den Ev rv e21 <= den Ev rv e9) by (exact (step_14 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 P1 Hh4 Hh5)).
  exact (P2).
Qed.

Definition e25 : ex := (Add (Add e23 (Opp e12)) (Opp (Add e23 (Opp e22))))%N.
(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by discharge *)
Lemma line_1_2 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  spectral n d A_t <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  norm n (delta_b_2 n d A_t A_t1 x)
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e22 <= den Ev rv e23) by (exact (step_17 R_ Hp_R_)).
  positive N2 (nil_nonnegative Ev) e25.
  assert (P3 : den Ev rv e12 < den Ev rv e23) by (exact (rearranged_pos (den Ev rv e22) (den Ev rv e23) (den Ev rv e12) (den Ev rv e23) P1 N2)).
  assert (P4 : den Ev rv e21 <= den Ev rv e9) by (exact (step_18 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 P3)).
  exact (P4).
Qed.

Definition p45 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e23))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p46 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e23)))%N.
Definition p47 : ex := (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition e26 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add (Add (V1 0 (0, 20002)) p45) (Mul (Opp p46) p47)) (Opp (V1 0 (0, 20002)))) 2%nat)))%N.
Definition e27 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Mul p46 p47) (Opp p45)) 2%nat)))%N.
(* norm(b_hat() - b) <= norm(delta_b()), by same *)
Lemma line_1_1 :
  forall (n d : nat) (A_t A_t1 : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (b_hat n d A_t A_t1 b x) (vopp b)) <= norm n (delta_b_2 n d A_t A_t1 x).
Proof.
  intros n d A_t A_t1 b x Hs_n Hs_d.
  setting [n; d] [] [b; x] [A_t; A_t1] [] [].
  equal Q1 e26 e27.
  exact (Req_le _ _ Q1).
Qed.

Definition p50 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 1 (0, 20000) (1, 20001)) (Opp (V2 0 (0, 20000) (1, 20001)))))%N.
Definition e28 : ex := (Mul (Mul p19 p50) p15)%N.
Definition e29 : ex := (Mul (Mul (Mul (Sz 0) (Sqrt (Sz 0))) p50) p3)%N.
Definition e30 : ex := (Mul p5 p50)%N.
(* norm(b_hat() - b) <= M()*spectral_norm(A_{t+1} - A_t), by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  spectral n d A_t <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  norm n (vadd (b_hat n d A_t A_t1 b x) (vopp b)) <= M n R_ * spectral n d (madd A_t1 (mopp A_t)).
Proof.
  intros n d A_t A_t1 R_ b x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; d] [R_] [b; x] [A_t; A_t1] [] [0%N].
  assert (P1 : den Ev rv e26 <= den Ev rv e27) by (exact (line_1_1 n d A_t A_t1 b x Hs_n Hs_d)).
  assert (P2 : den Ev rv e27 <= den Ev rv e28) by (exact (line_1_2 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e28 <= den Ev rv e28) by (exact (line_1_3 n d A_t A_t1 R_ Hs_n Hs_d Hp_R_)).
  assert (P4 : den Ev rv e28 <= den Ev rv e29) by (exact (line_1_4 n d A_t A_t1 R_ Hs_n Hs_d Hp_R_)).
  assert (P5 : den Ev rv e29 <= den Ev rv e30) by (exact (line_1_5 n d A_t A_t1 R_ Hs_n Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A_t A_t1 R_ b x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  exact (inequality_1 n d A_t A_t1 R_ b x Hs_n Hs_d Hp_R_ Hh2 Hh3 Hh1 Hh4).
Qed.

Definition e39 : ex := (Inv (Int 100))%N.
Definition p55 : ex := (Abs (Sum (1, 20000) (Mul (Add (V2 1 (0, 20001) (1, 20000)) (Opp (V2 0 (0, 20001) (1, 20000)))) (V1 1 (1, 20000)))))%N.
Definition e38 : ex := (Max (0, 20001) p55)%N.
Definition e31 : ex := (Add e39 (Opp e38))%N.
Definition e32 : ex := (Add e3 (Opp e40))%N.
Definition e33 : ex := (Add e3 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat)))))%N.
Definition e37 : ex := (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))%N.
Definition e34 : ex := (Add e3 (Opp e37))%N.
Definition e36 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e35 : ex := (Add e3 (Opp e36))%N.
Lemma defined_1 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  4 <= R_ ->
  defined (env_of [n; d] [R_] [b; x] [A_t; A_t1]) (ienv_of []) e26 /\
  defined (env_of [n; d] [R_] [b; x] [A_t; A_t1]) (ienv_of []) e30.
Proof.
  intros n d A_t A_t1 R_ b x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_] [b; x] [A_t; A_t1] [] [0%N].
  split; defined_by (cons_nonzero Ev e31 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (nil_nonzero Ev)) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e34 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e33 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e31 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e32 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (nil_known Ev)))))).
Qed.

(* at n = 2, d = 1, A_t = [0, 0], A_{t+1} = [1/1000000000000000000000000000000000000000000000000000000000000000000000000000, 0], x = [1000000000000000000000000000000000000000000000000000000000000000000000000], R = 4, b = [0, 0]: the left side is 0.000353553, the right side 0.00000868285 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [2; 1]%nat [4]%Q [[0; 0]; [1000000000000000000000000000000000000000000000000000000000000000000000000]]%Q [[[0]; [0]]; [[1 # 1000000000000000000000000000000000000000000000000000000000000000000000000000]; [0]]]%Q [] [0%N] e26 e30 (ltac:(computed))
    (H 2%nat 1%nat (matrix ([[0]; [0]])%Q) (matrix ([[1 # 1000000000000000000000000000000000000000000000000000000000000000000000000000]; [0]])%Q) (Q2R (4)%Q) (vector ([0; 0])%Q) (vector ([1000000000000000000000000000000000000000000000000000000000000000000000000])%Q) ltac:(lia) ltac:(lia) (holds_lt [2; 1]%nat [4]%Q [[0; 0]; [1000000000000000000000000000000000000000000000000000000000000000000000000]]%Q [[[0]; [0]]; [[1 # 1000000000000000000000000000000000000000000000000000000000000000000000000000]; [0]]]%Q [] [0%N] e6 e3 (ltac:(computed))) (holds_le [2; 1]%nat [4]%Q [[0; 0]; [1000000000000000000000000000000000000000000000000000000000000000000000000]]%Q [[[0]; [0]]; [[1 # 1000000000000000000000000000000000000000000000000000000000000000000000000000]; [0]]]%Q [] [0%N] e36 e3 (ltac:(computed))) (holds_le [2; 1]%nat [4]%Q [[0; 0]; [1000000000000000000000000000000000000000000000000000000000000000000000000]]%Q [[[0]; [0]]; [[1 # 1000000000000000000000000000000000000000000000000000000000000000000000000000]; [0]]]%Q [] [0%N] e37 e3 (ltac:(computed))) (holds_lt [2; 1]%nat [4]%Q [[0; 0]; [1000000000000000000000000000000000000000000000000000000000000000000000000]]%Q [[[0]; [0]]; [[1 # 1000000000000000000000000000000000000000000000000000000000000000000000000000]; [0]]]%Q [] [0%N] e38 e39 (ltac:(computed))) (holds_le [2; 1]%nat [4]%Q [[0; 0]; [1000000000000000000000000000000000000000000000000000000000000000000000000]]%Q [[[0]; [0]]; [[1 # 1000000000000000000000000000000000000000000000000000000000000000000000000000]; [0]]]%Q [] [0%N] e40 e3 (ltac:(computed))))).
Qed.
