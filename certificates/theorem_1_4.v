(* Theorem 1.4: the two bounds together. The claim theorem-1.4 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require lemma_3_3.
From Weightshift Require lemma_5_5_3.
From Weightshift Require theorem_8_2.
Open Scope R_scope.

(* What is claimed. *)

(* norm(b_tilde() - b) <= M()*norm(x_{t+1} - x_t) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A A_t A_t1 : mat) (R_ : R) (b x x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t <= R_ ->
  norm d x_t1 <= R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  4 <= R_ ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b)) <= M n R_ * norm d (vadd x_t1 (vopp x_t)).

(* norm(b_hat() - b) <= M()*spectral_norm(A_{t+1} - A_t) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A A_t A_t1 : mat) (R_ : R) (b x x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t <= R_ ->
  norm d x_t1 <= R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  4 <= R_ ->
  norm n (vadd (b_hat n d A_t A_t1 b x) (vopp b)) <= M n R_ * spectral n d (madd A_t1 (mopp A_t)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sqrt (Sum (1, 20000) (Pow (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000)))) 2%nat)))%N.
Definition e3 : ex := (Sc 0)%N.
Definition p3 : ex := (Exp (Mul (Int 10) (Pow e3 2%nat)))%N.
Definition e1 : ex := (Mul (Mul (Mul (Sz 0) (Sqrt (Sz 0))) p1) p3)%N.
Definition p5 : ex := (Mul (Mul (Sz 0) (Sqrt (Sz 0))) p3)%N.
Definition e2 : ex := (Mul p5 p1)%N.
(* n**Rational(3, 2)*exp(10*R**2)*norm(x_{t+1} - x_t) <= M()*norm(x_{t+1} - x_t), by same *)
Lemma line_1_5 :
  forall (n d : nat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (10 * R_ ^ 2)
  <= M n R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d R_ x_t x_t1 Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x_t1; x_t] [] [] [0%N].
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

Definition e4 : ex := (Mul (Int 4) e3)%N.
Definition p8 : ex := (Mul (Int 6) (Pow e3 2%nat))%N.
Definition e5 : ex := (Exp p8)%N.
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
Definition p12 : ex := (Mul (Mul e23 e4) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition p13 : ex := (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat)))%N.
Definition p14 : ex := (Exp (Mul (Int 4) (Pow e3 2%nat)))%N.
Definition e7 : ex := (Mul (Mul p12 p13) p14)%N.
Definition p16 : ex := (Mul (Mul e23 e5) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition e8 : ex := (Mul (Mul p16 p13) p14)%N.
Definition p18 : ex := (Mul e4 (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition p19 : ex := (Mul p18 p1)%N.
Definition e9 : ex := (Mul p19 p14)%N.
Definition e10 : ex := (Mul (Mul p12 p1) p14)%N.
Definition e11 : ex := (Mul (Mul p16 p1) p14)%N.
(* 4*R*n**Rational(3, 2)*exp(4*R**2)*norm(x_{t+1} - x_t) <= n**Rational(3, 2)*exp(10*R**2)*norm(x_{t+1} - x_t), by replace *)
Lemma line_1_4 :
  forall (n d : nat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (4 * R_ ^ 2)
  <= (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (10 * R_ ^ 2).
Proof.
  intros n d R_ x_t x_t1 Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x_t1; x_t] [] [] [0%N].
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
Definition p25 : ex := (Mul (Mul e4 (Inv (Pow e13 2%nat))) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition p26 : ex := (Exp (Mul (Int 2) (Pow e3 2%nat)))%N.
Definition e14 : ex := (Mul (Mul p25 p13) p26)%N.
Definition p28 : ex := (Inv (Pow e12 2%nat))%N.
Definition p29 : ex := (Mul (Mul e4 p28) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition e15 : ex := (Mul (Mul p29 p13) p26)%N.
Definition p31 : ex := (Mul p19 p26)%N.
Definition e16 : ex := (Mul p31 (Inv (Pow e13 2%nat)))%N.
Definition e17 : ex := (Mul (Mul p25 p1) p26)%N.
Definition e18 : ex := (Mul (Mul p29 p1) p26)%N.
(* 4*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2 <= 4*R*n**Rational(3, 2)*exp(4*R**2)*norm(x_{t+1} - x_t), by replace *)
Lemma step_6 :
  forall (n d : nat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  exp (- (R_ ^ 2)) <= beta ->
  4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2
  <= 4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x_t1; x_t] [] [] [0%N; 1%N].
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

Definition e19 : ex := (Mul p31 p28)%N.
(* 4*R*n**Rational(3, 2)*exp(4*R**2)*norm(x_{t+1} - x_t) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*norm(x_{t+1} - x_t), by instance *)
Lemma step_8 :
  forall (n d : nat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  exp (- (R_ ^ 2)) <= exp (- (R_ ^ 2)) ->
  4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (4 * R_ ^ 2)
  <= 4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [] [] [0%N].
  positive N1 (nil_nonnegative Ev) e12.
  assert (P2 : den Ev rv e19 <= den Ev rv e9) by (exact (step_6 n d R_ (exp (- (R_ ^ 2))) x_t x_t1 Hs_n Hs_d Hp_R_ N1 Hh1)).
  equal Q3 e9 e19.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q3) P2)).
Qed.

(* 4*R*n**Rational(3, 2)*exp(4*R**2)*norm(x_{t+1} - x_t) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*norm(x_{t+1} - x_t), by discharge *)
Lemma line_1_3 :
  forall (n d : nat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (4 * R_ ^ 2)
  <= 4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d R_ x_t x_t1 Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x_t1; x_t] [] [] [0%N].
  assert (P1 : den Ev rv e12 <= den Ev rv e12) by (exact (step_7 R_ Hp_R_)).
  assert (P2 : den Ev rv e9 <= den Ev rv e9) by (exact (step_8 n d R_ x_t x_t1 Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

(* norm(x_t) <= R, by assume *)
Lemma step_9 :
  forall (d : nat) (R_ : R) (x_t : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x_t <= R_ ->
  norm d x_t <= R_.
Proof.
  intros d R_ x_t Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x_t] [] [] [0%N].
  exact Hh1.
Qed.

(* norm(x_{t+1}) <= R, by assume *)
Lemma step_10 :
  forall (d : nat) (R_ : R) (x_t1 : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x_t1 <= R_ ->
  norm d x_t1 <= R_.
Proof.
  intros d R_ x_t1 Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x_t1] [] [] [0%N].
  exact Hh1.
Qed.

(* spectral_norm(A) <= R, by assume *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d A <= R_.
Proof.
  intros n d A R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A] [] [0%N].
  exact Hh1.
Qed.

Definition p36 : ex := (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e23)%N.
Definition e20 : ex := (Sum (0, 20001) p36)%N.
(* exp(-R**2) <= alpha(x_{t+1}), by instance *)
Lemma step_12 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x_t1 <= R_ ->
  spectral n d A <= R_ ->
  exp (- (R_ ^ 2)) <= alpha n d A x_t1.
Proof.
  intros n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1] [A] [] [0%N].
  assert (P1 : den Ev rv e12 <= den Ev rv e20) by (exact (lemma_3_3.inequality_1 n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact (P1).
Qed.

Definition p38 : ex := (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e23)%N.
Definition e24 : ex := (Sum (0, 20001) p38)%N.
Definition p40 : ex := (Mul (Inv e24) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p41 : ex := (Opp p40)%N.
Definition e21 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Mul (Inv e20) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) p41) 2%nat)))%N.
(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*norm(x_{t+1} - x_t), by instance *)
Lemma step_13 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  exp (- (R_ ^ 2)) <= alpha n d A x_t1 ->
  exp (- (R_ ^ 2)) <= alpha n d A x_t ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  exp (- (R_ ^ 2)) < 1 ->
  norm n (delta_b n d A x_t x_t1)
  <= 4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  positive N1 (nil_nonnegative Ev) e12.
  assert (P2 : den Ev rv e21 <= den Ev rv e19) by (exact (lemma_5_5_3.inequality_1 n d A R_ (exp (- (R_ ^ 2))) x_t x_t1 Hs_n Hs_d Hp_R_ N1 Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q3 e19 e9.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

(* exp(-R**2) <= alpha(x_t), by instance *)
Lemma step_14 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x_t <= R_ ->
  spectral n d A <= R_ ->
  exp (- (R_ ^ 2)) <= alpha n d A x_t.
Proof.
  intros n d A R_ x_t Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e12 <= den Ev rv e20) by (exact (lemma_3_3.inequality_1 n d A R_ x_t Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*norm(x_{t+1} - x_t), by discharge *)
Lemma step_15 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  exp (- (R_ ^ 2)) <= alpha n d A x_t ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  exp (- (R_ ^ 2)) < 1 ->
  norm n (delta_b n d A x_t x_t1)
  <= 4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e12 <= den Ev rv e20) by (exact (step_12 n d A R_ x_t1 Hs_n Hs_d Hp_R_ Hh2 Hh1)).
  assert (P2 : den Ev rv e21 <= den Ev rv e9) by (exact (step_13 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 P1 Hh3 Hh4 Hh5)).
  exact (P2).
Qed.

(* (t**2 + 1)*exp(-t**2) <= 1, by decided *)
Lemma step_16 :
  forall (t : R),
  0 <= t ->
  (1 + t ^ 2) * exp (- (t ^ 2)) <= 1.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

Definition p43 : ex := (Add e23 (Pow e3 2%nat))%N.
Definition e22 : ex := (Mul p43 e12)%N.
(* (R**2 + 1)*exp(-R**2) <= 1, by instance *)
Lemma step_17 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ->
  (1 + R_ ^ 2) * exp (- (R_ ^ 2)) <= 1.
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e22 <= den Ev rv e23) by (exact (step_16 R_ Hh1)).
  exact (P1).
Qed.

(* (R**2 + 1)*exp(-R**2) <= 1, by discharge *)
Lemma step_18 :
  forall (R_ : R),
  0 < R_ ->
  (1 + R_ ^ 2) * exp (- (R_ ^ 2)) <= 1.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e6 <= den Ev rv e3) by (exact (step_2 R_ Hp_R_)).
  assert (P2 : den Ev rv e22 <= den Ev rv e23) by (exact (step_17 R_ Hp_R_ P1)).
  exact (P2).
Qed.

(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*norm(x_{t+1} - x_t), by discharge *)
Lemma step_19 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm d x_t <= R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  exp (- (R_ ^ 2)) < 1 ->
  norm n (delta_b n d A x_t x_t1)
  <= 4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e12 <= den Ev rv e24) by (exact (step_14 n d A R_ x_t Hs_n Hs_d Hp_R_ Hh3 Hh1)).
  assert (P2 : den Ev rv e21 <= den Ev rv e9) by (exact (step_15 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 P1 Hh4 Hh5)).
  exact (P2).
Qed.

Definition e25 : ex := (Add (Add e23 (Opp e12)) (Opp (Add e23 (Opp e22))))%N.
(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*norm(x_{t+1} - x_t), by discharge *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm d x_t <= R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  norm n (delta_b n d A x_t x_t1)
  <= 4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e22 <= den Ev rv e23) by (exact (step_18 R_ Hp_R_)).
  positive N2 (nil_nonnegative Ev) e25.
  assert (P3 : den Ev rv e12 < den Ev rv e23) by (exact (rearranged_pos (den Ev rv e22) (den Ev rv e23) (den Ev rv e12) (den Ev rv e23) P1 N2)).
  assert (P4 : den Ev rv e21 <= den Ev rv e9) by (exact (step_19 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 P3)).
  exact (P4).
Qed.

Definition p46 : ex := (Add (V1 0 (0, 20002)) p40)%N.
Definition p47 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e23))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition e26 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add p46 (Opp p47)) (Opp (V1 0 (0, 20002)))) 2%nat)))%N.
Definition e27 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p47 p41) 2%nat)))%N.
(* norm(b_tilde() - b) <= norm(delta_b()), by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b)) <= norm n (delta_b n d A x_t x_t1).
Proof.
  intros n d A b x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [b; x_t; x_t1] [A] [] [].
  equal Q1 e26 e27.
  exact (Req_le _ _ Q1).
Qed.

Definition p50 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p51 : ex := (Sqrt (Sum (1, 20000) (Pow p50 2%nat)))%N.
Definition e28 : ex := (Mul (Mul p18 p51) p14)%N.
Definition e29 : ex := (Mul (Mul (Mul (Sz 0) (Sqrt (Sz 0))) p51) p3)%N.
Definition e30 : ex := (Mul p5 p51)%N.
(* norm(b_tilde() - b) <= M()*norm(x_{t+1} - x_t), by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (R_ : R) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm d x_t <= R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b)) <= M n R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ b x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; d] [R_] [b; x_t; x_t1] [A] [] [0%N].
  assert (P1 : den Ev rv e26 <= den Ev rv e27) by (exact (line_1_1 n d A b x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e27 <= den Ev rv e28) by (exact (line_1_2 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e28 <= den Ev rv e28) by (exact (line_1_3 n d R_ x_t x_t1 Hs_n Hs_d Hp_R_)).
  assert (P4 : den Ev rv e28 <= den Ev rv e29) by (exact (line_1_4 n d R_ x_t x_t1 Hs_n Hs_d Hp_R_)).
  assert (P5 : den Ev rv e29 <= den Ev rv e30) by (exact (line_1_5 n d R_ x_t x_t1 Hs_n Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A A_t A_t1 R_ b x x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  exact (inequality_1 n d A R_ b x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh3 Hh2 Hh4).
Qed.

Definition e31 : ex := (Add (Inv (Int 100)) (Opp (Max (0, 20001) (Abs (Sum (1, 20000) (Mul (Add (V2 1 (0, 20001) (1, 20000)) (Opp (V2 2 (0, 20001) (1, 20000)))) (V1 3 (1, 20000))))))))%N.
Definition e32 : ex := (Add (Inv (Int 100)) (Opp (Max (0, 20001) (Abs (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p50))))))%N.
Definition e33 : ex := (Add e3 (Opp (Int 4)))%N.
Definition e34 : ex := (Add e3 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 3 (1, 20000)) 2%nat)))))%N.
Definition e35 : ex := (Add e3 (Opp (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))))%N.
Definition e36 : ex := (Add e3 (Opp (Spec (0, 20000) (1, 20001) (V2 2 (0, 20000) (1, 20001)))))%N.
Definition e37 : ex := (Add e3 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 2 (1, 20000)) 2%nat)))))%N.
Definition e38 : ex := (Add e3 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat)))))%N.
Definition e39 : ex := (Add e3 (Opp (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))))%N.
Lemma defined_1 :
  forall (n d : nat) (A A_t A_t1 : mat) (R_ : R) (b x x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t <= R_ ->
  norm d x_t1 <= R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  4 <= R_ ->
  defined (env_of [n; d] [R_] [b; x_t; x_t1; x] [A; A_t1; A_t]) (ienv_of []) e26 /\
  defined (env_of [n; d] [R_] [b; x_t; x_t1; x] [A; A_t1; A_t]) (ienv_of []) e30.
Proof.
  intros n d A A_t A_t1 R_ b x x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [R_] [b; x_t; x_t1; x] [A; A_t1; A_t] [] [0%N].
  split; defined_by (cons_nonzero Ev e32 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e31 _ (fun sv Wv => gap_nonzero _ _ (Hh8)) (nil_nonzero Ev))) (cons_known Ev e39 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e38 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e37 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e32 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e36 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e34 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e31 _ (fun sv Wv => gap_positive _ _ (Hh8)) (cons_known Ev e33 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (nil_known Ev)))))))))).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A A_t A_t1 R_ b x x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  exact (theorem_8_2.inequality_1 n d A_t A_t1 R_ b x Hs_n Hs_d Hp_R_ Hh6 Hh7 Hh5 Hh8).
Qed.

Definition e40 : ex := (Add (Inv (Int 100)) (Opp (Max (0, 20001) (Abs (Sum (1, 20000) (Mul (Add (V2 1 (0, 20001) (1, 20000)) (Opp (V2 0 (0, 20001) (1, 20000)))) (V1 1 (1, 20000))))))))%N.
Definition e41 : ex := (Add (Inv (Int 100)) (Opp (Max (0, 20001) (Abs (Sum (1, 20000) (Mul (V2 2 (0, 20001) (1, 20000)) (Add (V1 2 (1, 20000)) (Opp (V1 3 (1, 20000))))))))))%N.
Definition e42 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add p46 (Mul (Opp (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e23)))) (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))) (Opp (V1 0 (0, 20002)))) 2%nat)))%N.
Definition e43 : ex := (Mul p5 (Spec (0, 20000) (1, 20001) (Add (V2 1 (0, 20000) (1, 20001)) (Opp (V2 0 (0, 20000) (1, 20001))))))%N.
Lemma defined_2 :
  forall (n d : nat) (A A_t A_t1 : mat) (R_ : R) (b x x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x_t <= R_ ->
  norm d x_t1 <= R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  4 <= R_ ->
  defined (env_of [n; d] [R_] [b; x; x_t1; x_t] [A_t; A_t1; A]) (ienv_of []) e42 /\
  defined (env_of [n; d] [R_] [b; x; x_t1; x_t] [A_t; A_t1; A]) (ienv_of []) e43.
Proof.
  intros n d A A_t A_t1 R_ b x x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n; d] [R_] [b; x; x_t1; x_t] [A_t; A_t1; A] [] [0%N].
  split; defined_by (cons_nonzero Ev e41 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e40 _ (fun sv Wv => gap_nonzero _ _ (Hh8)) (nil_nonzero Ev))) (cons_known Ev e36 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e34 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e37 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e41 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e39 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e38 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e40 _ (fun sv Wv => gap_positive _ _ (Hh8)) (cons_known Ev e33 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (nil_known Ev)))))))))).
Qed.
