(* Lemma 5.5, part 3: the data shift. The claim lemma-5.5.3 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require lemma_5_5_1.
From Weightshift Require lemma_5_5_2.
From Weightshift Require triangle_inequality.
Open Scope R_scope.

(* What is claimed. *)

(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2 *)
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
  norm n (delta_b n d A x_t x_t1)
  <= 4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* As printed in the text we worked from; shown to be false below. *)

(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2 *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  4 <= R_ ->
  norm n (delta_b n d A x_t x_t1)
  <= 4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* h*sqrt(n)/beta <= h*n**(3/2)/beta**2, by assume *)
Lemma step_1 :
  forall (n : nat) (beta h : R),
  (0 < n)%nat -> 0 < beta ->
  h * sqrt (INR n) / beta <= h * (INR n * sqrt (INR n)) / beta ^ 2 ->
  h * sqrt (INR n) / beta <= h * (INR n * sqrt (INR n)) / beta ^ 2.
Proof.
  intros n beta h Hs_n Hp_beta Hh1.
  setting [n] [h; beta] [] [] [] [1%N].
  exact Hh1.
Qed.

Definition e73 : ex := (Sc 1)%N.
Definition e15 : ex := (Sz 0)%N.
Definition e13 : ex := (Sqrt e15)%N.
Definition e1 : ex := (Mul (Mul e73 e13) (Inv (Sc 2)))%N.
Definition e14 : ex := (Mul e15 e13)%N.
Definition p6 : ex := (Mul e73 e14)%N.
Definition e2 : ex := (Mul p6 (Inv (Pow (Sc 2) 2%nat)))%N.
Definition e7 : ex := (Sc 0)%N.
Definition p9 : ex := (Exp (Mul (Int 2) (Pow e7 2%nat)))%N.
Definition p10 : ex := (Mul (Mul (Int 2) e73) e7)%N.
Definition p11 : ex := (Mul (Mul (Mul p10 (Inv (Pow (Sc 2) 2%nat))) e14) p9)%N.
Definition e3 : ex := (Add (Mul (Mul (Mul (Int 2) e1) e7) p9) p11)%N.
Definition e4 : ex := (Add (Mul (Mul (Mul (Int 2) e2) e7) p9) p11)%N.
Definition e5 : ex := (Add (Mul (Mul (Mul p10 e13) p9) (Inv (Sc 2))) (Mul (Mul (Mul p10 e14) p9) (Inv (Pow (Sc 2) 2%nat))))%N.
Definition e74 : ex := (Int 4)%N.
Definition e6 : ex := (Mul (Mul (Mul (Mul (Mul e74 e73) e7) e14) p9) (Inv (Pow (Sc 2) 2%nat)))%N.
(* 2*R*h*sqrt(n)*exp(2*R**2)/beta + 2*R*h*n**(3/2)*exp(2*R**2)/beta**2 <= 4*R*h*n**(3/2)*exp(2*R**2)/beta**2, by replace *)
Lemma step_2 :
  forall (n : nat) (R_ beta h : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  h * sqrt (INR n) / beta <= h * (INR n * sqrt (INR n)) / beta ^ 2 ->
  2 * h * R_ * sqrt (INR n) * exp (2 * R_ ^ 2) / beta + 2 * h * R_ * (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2
  <= 4 * h * R_ * (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta h Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [R_; h; beta] [] [] [] [0%N; 2%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 n beta h Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e3 e4.
  equal Q2 e5 e3.
  equal Q3 e4 e6.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* t <= t**2, by decided *)
Lemma step_3 :
  forall (t : R),
  1 <= t ->
  t <= t ^ 2.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* beta <= 1, by assume *)
Lemma step_4 :
  forall (beta : R),
  0 < beta ->
  beta < 1 ->
  beta <= 1.
Proof.
  intros beta Hp_beta Hh1.
  setting [] [beta] [] [] [] [0%N].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition e8 : ex := (Int 1)%N.
Definition e9 : ex := (Inv e7)%N.
Definition e10 : ex := (Inv e8)%N.
(* 1 <= 1/beta, by replace *)
Lemma step_5 :
  forall (beta : R),
  0 < beta ->
  beta < 1 ->
  1 <= / beta.
Proof.
  intros beta Hp_beta Hh1.
  setting [] [beta] [] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e7 e8 _ (fun sv Wv SFv => (step_4 beta Hp_beta Hh1)) (nil_replaced Ev rv)) e9 e10.
  equal Q2 e8 e10.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e11 : ex := (Pow e9 2%nat)%N.
Definition e12 : ex := (Inv (Pow e7 2%nat))%N.
(* 1/beta <= beta**(-2), by instance *)
Lemma step_6 :
  forall (beta : R),
  0 < beta ->
  1 <= / beta ->
  / beta <= / beta ^ 2.
Proof.
  intros beta Hp_beta Hh1.
  setting [] [beta] [] [] [] [0%N].
  assert (P1 : den Ev rv e9 <= den Ev rv e11) by (exact (step_3 (/ beta) Hh1)).
  equal Q2 e11 e12.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 1/beta <= beta**(-2), by discharge *)
Lemma step_7 :
  forall (beta : R),
  0 < beta ->
  beta < 1 ->
  / beta <= / beta ^ 2.
Proof.
  intros beta Hp_beta Hh1.
  setting [] [beta] [] [] [] [0%N].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (step_5 beta Hp_beta Hh1)).
  assert (P2 : den Ev rv e9 <= den Ev rv e12) by (exact (step_6 beta Hp_beta P1)).
  exact (P2).
Qed.

(* sqrt(t) <= t**(3/2), by decided *)
Lemma step_8 :
  forall (t : R),
  1 <= t ->
  sqrt t <= t * sqrt t.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 1 <= n, by size at least one *)
Lemma step_9 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n.
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  exact (size_at_least_one _ Hs_n).
Qed.

(* sqrt(n) <= n**(3/2), by instance *)
Lemma step_10 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n ->
  sqrt (INR n) <= INR n * sqrt (INR n).
Proof.
  intros n Hs_n Hh1.
  setting [n] [] [] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e14) by (exact (step_8 (INR n) Hh1)).
  exact (P1).
Qed.

(* sqrt(n) <= n**(3/2), by discharge *)
Lemma step_11 :
  forall (n : nat),
  (0 < n)%nat ->
  sqrt (INR n) <= INR n * sqrt (INR n).
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e15) by (exact (step_9 n Hs_n)).
  assert (P2 : den Ev rv e13 <= den Ev rv e14) by (exact (step_10 n Hs_n P1)).
  exact (P2).
Qed.

Definition e16 : ex := (Mul e12 e13)%N.
Definition e17 : ex := (Mul e12 e14)%N.
Definition e18 : ex := (Mul e13 e12)%N.
Definition e19 : ex := (Mul e14 e12)%N.
(* sqrt(n)/beta**2 <= n**(3/2)/beta**2, by replace *)
Lemma step_12 :
  forall (n : nat) (beta : R),
  (0 < n)%nat -> 0 < beta ->
  sqrt (INR n) / beta ^ 2 <= (INR n * sqrt (INR n)) / beta ^ 2.
Proof.
  intros n beta Hs_n Hp_beta.
  setting [n] [beta] [] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e14 _ (fun sv Wv SFv => (step_11 n Hs_n)) (nil_replaced Ev rv)) e16 e17.
  equal Q2 e18 e16.
  equal Q3 e17 e19.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e20 : ex := (Mul e9 e13)%N.
Definition e21 : ex := (Mul e13 e9)%N.
(* sqrt(n)/beta <= sqrt(n)/beta**2, by replace *)
Lemma step_13 :
  forall (n : nat) (beta : R),
  (0 < n)%nat -> 0 < beta ->
  beta < 1 ->
  sqrt (INR n) / beta <= sqrt (INR n) / beta ^ 2.
Proof.
  intros n beta Hs_n Hp_beta Hh1.
  setting [n] [beta] [] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e9 e12 _ (fun sv Wv SFv => (step_7 beta Hp_beta Hh1)) (nil_replaced Ev rv)) e20 e16.
  equal Q2 e21 e20.
  equal Q3 e16 e18.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* sqrt(n)/beta <= n**(3/2)/beta**2, by transitive *)
Lemma step_14 :
  forall (n : nat) (beta : R),
  (0 < n)%nat -> 0 < beta ->
  beta < 1 ->
  sqrt (INR n) / beta <= (INR n * sqrt (INR n)) / beta ^ 2.
Proof.
  intros n beta Hs_n Hp_beta Hh1.
  setting [n] [beta] [] [] [] [0%N].
  assert (P1 : den Ev rv e21 <= den Ev rv e18) by (exact (step_13 n beta Hs_n Hp_beta Hh1)).
  assert (P2 : den Ev rv e18 <= den Ev rv e19) by (exact (step_12 n beta Hs_n Hp_beta)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p28 : ex := (Mul e8 e21)%N.
Definition p29 : ex := (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat)))%N.
Definition e22 : ex := (Mul p28 p29)%N.
Definition p31 : ex := (Mul e8 e19)%N.
Definition e23 : ex := (Mul p31 p29)%N.
Definition p33 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p34 : ex := (Sqrt (Sum (1, 20000) (Pow p33 2%nat)))%N.
Definition p35 : ex := (Mul e13 p34)%N.
Definition e24 : ex := (Mul p35 e9)%N.
Definition e25 : ex := (Mul p28 p34)%N.
Definition e26 : ex := (Mul p31 p34)%N.
Definition p39 : ex := (Mul e14 p34)%N.
Definition e27 : ex := (Mul p39 e12)%N.
(* sqrt(n)*norm(x_{t+1} - x_t)/beta <= n**Rational(3, 2)*norm(x_{t+1} - x_t)/beta**2, by replace *)
Lemma step_15 :
  forall (n d : nat) (beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta < 1 ->
  sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) / beta
  <= (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) / beta ^ 2.
Proof.
  intros n d beta x_t x_t1 Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x_t1; x_t] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e21 e19 _ (fun sv Wv SFv => (step_14 n beta Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e22 e23.
  equal Q2 e24 e25.
  equal Q3 e26 e27.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e28 : ex := (Add e27 (Opp e24))%N.
Definition p42 : ex := (Mul p34 e14)%N.
Definition e31 : ex := (Mul p42 e12)%N.
Definition p44 : ex := (Mul p34 e13)%N.
Definition e30 : ex := (Mul p44 e9)%N.
Definition e29 : ex := (Add e31 (Opp e30))%N.
Definition p47 : ex := (Mul (Int 2) p34)%N.
Definition p48 : ex := (Mul p47 e73)%N.
Definition p49 : ex := (Exp (Mul (Int 2) (Pow e73 2%nat)))%N.
Definition e32 : ex := (Add (Mul (Mul (Mul p48 e13) p49) e9) (Mul (Mul (Mul p48 e14) p49) e12))%N.
Definition e33 : ex := (Mul (Mul (Mul (Mul (Mul e74 p34) e73) e14) p49) e12)%N.
Definition e34 : ex := (Add (Mul (Mul (Mul (Mul (Mul (Int 2) e73) e13) p34) p49) e9) (Mul (Mul (Mul (Mul (Mul (Int 2) e73) e14) p34) p49) e12))%N.
Definition e35 : ex := (Mul (Mul (Mul (Mul (Mul e74 e73) e14) p34) p49) e12)%N.
(* 2*R*sqrt(n)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta + 2*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2 <= 4*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by instance *)
Lemma step_16 :
  forall (n d : nat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) / beta
  <= (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) / beta ^ 2 ->
  2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta + 2 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2
  <= 4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [beta; R_] [x_t1; x_t] [] [] [0%N; 1%N].
  equal Q1 e28 e29.
  assert (P2 : den Ev rv e30 <= den Ev rv e31) by (exact (rearranged (den Ev rv e24) (den Ev rv e27) (den Ev rv e30) (den Ev rv e31) Hh1 Q1)).
  assert (P3 : den Ev rv e32 <= den Ev rv e33) by (exact (step_2 n R_ beta (norm d (vadd x_t1 (vopp x_t))) Hs_n Hp_R_ Hp_beta P2)).
  equal Q4 e34 e32.
  equal Q5 e33 e35.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q4) P3) (Req_le _ _ Q5))).
Qed.

(* 2*R*sqrt(n)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta + 2*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2 <= 4*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by discharge *)
Lemma line_1_4 :
  forall (n d : nat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta + 2 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2
  <= 4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [beta; R_] [x_t1; x_t] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e24 <= den Ev rv e27) by (exact (step_15 n d beta x_t x_t1 Hs_n Hs_d Hp_beta Hh1)).
  assert (P2 : den Ev rv e34 <= den Ev rv e35) by (exact (step_16 n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

(* norm(u) <= 2*R*h*n**(3/2)*exp(2*R**2)/beta**2, by assume *)
Lemma step_17 :
  forall (n : nat) (R_ beta h : R) (u : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  norm n u <= 2 * h * R_ * (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2 ->
  norm n u <= 2 * h * R_ * (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta h u Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [h; R_; beta] [u] [] [] [1%N; 2%N].
  exact Hh1.
Qed.

(* norm(v) <= 2*R*h*sqrt(n)*exp(2*R**2)/beta, by assume *)
Lemma step_18 :
  forall (n : nat) (R_ beta h : R) (v : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  norm n v <= 2 * h * R_ * sqrt (INR n) * exp (2 * R_ ^ 2) / beta ->
  norm n v <= 2 * h * R_ * sqrt (INR n) * exp (2 * R_ ^ 2) / beta.
Proof.
  intros n R_ beta h v Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [h; R_; beta] [v] [] [] [1%N; 2%N].
  exact Hh1.
Qed.

Definition p54 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e36 : ex := (Sqrt p54)%N.
Definition p56 : ex := (Mul (Mul (Int 2) e7) e73)%N.
Definition p57 : ex := (Mul (Mul p56 e13) p49)%N.
Definition e37 : ex := (Mul p57 (Inv (Sc 2)))%N.
Definition p59 : ex := (Mul (Mul (Mul p56 (Inv (Pow (Sc 2) 2%nat))) e14) p49)%N.
Definition e38 : ex := (Add p59 e36)%N.
Definition e39 : ex := (Add p59 e37)%N.
Definition p62 : ex := (Mul (Mul p56 e14) p49)%N.
Definition e43 : ex := (Mul p62 (Inv (Pow (Sc 2) 2%nat)))%N.
Definition p64 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e40 : ex := (Add e43 p64)%N.
Definition e41 : ex := (Add p59 p64)%N.
Definition e42 : ex := (Add e37 e43)%N.
(* 2*R*h*n**Rational(3, 2)*exp(2*R**2)/beta**2 + norm(v) <= 2*R*h*sqrt(n)*exp(2*R**2)/beta + 2*R*h*n**(3/2)*exp(2*R**2)/beta**2, by replace *)
Lemma step_19 :
  forall (n : nat) (R_ beta h : R) (v : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  norm n v <= 2 * h * R_ * sqrt (INR n) * exp (2 * R_ ^ 2) / beta ->
  2 * h * R_ * (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2 + norm n v
  <= 2 * h * R_ * sqrt (INR n) * exp (2 * R_ ^ 2) / beta + 2 * h * R_ * (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta h v Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [h; R_; beta] [v] [] [] [1%N; 2%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e36 e37 _ (fun sv Wv SFv => (step_18 n R_ beta h v Hs_n Hp_R_ Hp_beta Hh1)) (nil_replaced Ev rv)) e38 e39.
  equal Q2 e40 e41.
  equal Q3 e39 e42.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p68 : ex := (Sqrt (Sum (0, 4097) (Pow (V1 1 (0, 4097)) 2%nat)))%N.
Definition e44 : ex := (Add e36 p68)%N.
Definition e45 : ex := (Add e43 p68)%N.
(* norm(u) + norm(v) <= 2*R*h*n**Rational(3, 2)*exp(2*R**2)/beta**2 + norm(v), by replace *)
Lemma step_20 :
  forall (n : nat) (R_ beta h : R) (u v : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  norm n u <= 2 * h * R_ * (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2 ->
  norm n u + norm n v <= 2 * h * R_ * (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2 + norm n v.
Proof.
  intros n R_ beta h u v Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [h; R_; beta] [u; v] [] [] [1%N; 2%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e36 e43 _ (fun sv Wv SFv => (step_17 n R_ beta h u Hs_n Hp_R_ Hp_beta Hh1)) (nil_replaced Ev rv)) e44 e45.
  exact (P1).
Qed.

Definition p71 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition e46 : ex := (Add p64 p71)%N.
Definition e47 : ex := (Add e43 p71)%N.
(* norm(u) + norm(v) <= 2*R*h*sqrt(n)*exp(2*R**2)/beta + 2*R*h*n**(3/2)*exp(2*R**2)/beta**2, by transitive *)
Lemma step_21 :
  forall (n : nat) (R_ beta h : R) (u v : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  norm n u <= 2 * h * R_ * (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2 ->
  norm n v <= 2 * h * R_ * sqrt (INR n) * exp (2 * R_ ^ 2) / beta ->
  norm n u + norm n v
  <= 2 * h * R_ * sqrt (INR n) * exp (2 * R_ ^ 2) / beta + 2 * h * R_ * (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta h u v Hs_n Hp_R_ Hp_beta Hh1 Hh2.
  setting [n] [h; R_; beta] [u; v] [] [] [1%N; 2%N].
  assert (P1 : den Ev rv e46 <= den Ev rv e47) by (exact (step_20 n R_ beta h u v Hs_n Hp_R_ Hp_beta Hh1)).
  assert (P2 : den Ev rv e47 <= den Ev rv e42) by (exact (step_19 n R_ beta h v Hs_n Hp_R_ Hp_beta Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p74 : ex := (Mul (Mul (Mul (Mul (Int 2) e7) e14) p34) p9)%N.
Definition e51 : ex := (Mul p74 (Inv (Pow e73 2%nat)))%N.
Definition p76 : ex := (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e8))%N.
Definition p77 : ex := (Inv p76)%N.
Definition p78 : ex := (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e8))%N.
Definition p79 : ex := (Inv p78)%N.
Definition p80 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition p81 : ex := (Mul (Add p77 (Opp p79)) p80)%N.
Definition p82 : ex := (Sum (0, 20002) (Pow p81 2%nat))%N.
Definition e50 : ex := (Sqrt p82)%N.
Definition p84 : ex := (Opp e50)%N.
Definition e48 : ex := (Add e51 p84)%N.
Definition p86 : ex := (Mul p47 e7)%N.
Definition p87 : ex := (Mul (Mul p86 e14) p9)%N.
Definition e52 : ex := (Mul p87 (Inv (Pow e73 2%nat)))%N.
Definition e49 : ex := (Add e52 p84)%N.
Definition p90 : ex := (Mul (Mul (Mul (Mul (Int 2) e7) e13) p34) p9)%N.
Definition e56 : ex := (Mul p90 (Inv e73))%N.
Definition p92 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition p93 : ex := (Mul p79 (Add p80 (Opp p92)))%N.
Definition p94 : ex := (Sum (0, 20002) (Pow p93 2%nat))%N.
Definition e55 : ex := (Sqrt p94)%N.
Definition p96 : ex := (Opp e55)%N.
Definition e53 : ex := (Add e56 p96)%N.
Definition p98 : ex := (Mul (Mul p86 e13) p9)%N.
Definition e57 : ex := (Mul p98 (Inv e73))%N.
Definition e54 : ex := (Add e57 p96)%N.
Definition e58 : ex := (Add e50 e55)%N.
Definition e59 : ex := (Add e57 e52)%N.
Definition e60 : ex := (Add e56 e51)%N.
(* norm(delta_b1()) + norm(delta_b2()) <= 2*R*sqrt(n)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta + 2*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by instance *)
Lemma step_22 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  norm n (delta_b1 n d A x_t x_t1)
  <= 2 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2 ->
  norm n (delta_b2 n d A x_t x_t1)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ->
  norm n (delta_b1 n d A x_t x_t1) + norm n (delta_b2 n d A x_t x_t1)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta + 2 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  equal Q1 e48 e49.
  assert (P2 : den Ev rv e50 <= den Ev rv e52) by (exact (rearranged (den Ev rv e50) (den Ev rv e51) (den Ev rv e50) (den Ev rv e52) Hh1 Q1)).
  equal Q3 e53 e54.
  assert (P4 : den Ev rv e55 <= den Ev rv e57) by (exact (rearranged (den Ev rv e55) (den Ev rv e56) (den Ev rv e55) (den Ev rv e57) Hh2 Q3)).
  assert (P5 : den Ev rv e58 <= den Ev rv e59) by (exact (step_21 n R_ beta (norm d (vadd x_t1 (vopp x_t))) (delta_b1 n d A x_t x_t1) (delta_b2 n d A x_t x_t1) Hs_n Hp_R_ Hp_beta P2 P4)).
  equal Q6 e59 e60.
  exact ((Rle_trans _ _ _ P5 (Req_le _ _ Q6))).
Qed.

(* norm(delta_b1()) + norm(delta_b2()) <= 2*R*sqrt(n)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta + 2*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by discharge *)
Lemma step_23 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  beta <= alpha n d A x_t1 ->
  beta <= alpha n d A x_t ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  norm n (delta_b2 n d A x_t x_t1)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ->
  norm n (delta_b1 n d A x_t x_t1) + norm n (delta_b2 n d A x_t x_t1)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta + 2 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e50 <= den Ev rv e51) by (exact (lemma_5_5_1.inequality_1 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5)).
  assert (P2 : den Ev rv e58 <= den Ev rv e60) by (exact (step_22 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P1 Hh6)).
  exact (P2).
Qed.

(* norm(delta_b1()) + norm(delta_b2()) <= 2*R*sqrt(n)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta + 2*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by discharge *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  beta <= alpha n d A x_t1 ->
  beta <= alpha n d A x_t ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  norm n (delta_b1 n d A x_t x_t1) + norm n (delta_b2 n d A x_t x_t1)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta + 2 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e55 <= den Ev rv e56) by (exact (lemma_5_5_2.inequality_1 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh4 Hh5 Hh1 Hh2)).
  assert (P2 : den Ev rv e58 <= den Ev rv e60) by (exact (step_23 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 P1)).
  exact (P2).
Qed.

Definition e61 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p81 p93) 2%nat)))%N.
(* norm(delta_b1() + delta_b2()) <= norm(delta_b1()) + norm(delta_b2()), by instance *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (delta_b1 n d A x_t x_t1) (delta_b2 n d A x_t x_t1))
  <= norm n (delta_b1 n d A x_t x_t1) + norm n (delta_b2 n d A x_t x_t1).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e61 <= den Ev rv e58) by (exact (triangle_inequality.step_7 n (delta_b1 n d A x_t x_t1) (delta_b2 n d A x_t x_t1) Hs_n)).
  exact (P1).
Qed.

Definition e62 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Mul p77 p80) (Opp (Mul p79 p92))) 2%nat)))%N.
(* norm(delta_b()) <= norm(delta_b1() + delta_b2()), by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b n d A x_t x_t1) <= norm n (vadd (delta_b1 n d A x_t x_t1) (delta_b2 n d A x_t x_t1)).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  equal Q1 e62 e61.
  exact (Req_le _ _ Q1).
Qed.

Definition e63 : ex := (Mul (Mul (Mul (Mul (Mul e74 e7) e14) p34) p9) (Inv (Pow e73 2%nat)))%N.
(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta**2, by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  beta <= alpha n d A x_t1 ->
  beta <= alpha n d A x_t ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  beta < 1 ->
  norm n (delta_b n d A x_t x_t1)
  <= 4 * R_ * (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e62 <= den Ev rv e61) by (exact (line_1_1 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e61 <= den Ev rv e58) by (exact (line_1_2 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e58 <= den Ev rv e60) by (exact (line_1_3 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5)).
  assert (P4 : den Ev rv e60 <= den Ev rv e63) by (exact (line_1_4 n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  exact (inequality_1 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh3 Hh6 Hh5 Hh4 Hh7).
Qed.

Definition e64 : ex := (Add e8 (Opp e73))%N.
Definition e65 : ex := (Add (Inv (Int 100)) (Opp (Max (0, 20001) (Abs (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p33))))))%N.
Definition e66 : ex := (Add e7 (Opp e74))%N.
Definition e67 : ex := (Add p76 (Opp e73))%N.
Definition e68 : ex := (Add p78 (Opp e73))%N.
Definition e69 : ex := (Add e7 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))))%N.
Definition e70 : ex := (Add e7 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat)))))%N.
Definition e71 : ex := (Add e7 (Opp (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))))%N.
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
  defined (env_of [n; d] [R_; beta] [x_t1; x_t] [A]) (ienv_of []) e62 /\
  defined (env_of [n; d] [R_; beta] [x_t1; x_t] [A]) (ienv_of []) e63.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e65 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e64 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e71 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e70 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e69 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e65 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e68 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e67 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e64 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e66 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

Definition e72 : ex := (Int 0)%N.
(* at n = 2, d = 1, A = [100000000000000000, 0], x_t = [0], x_{t+1} = [1/100000000000000000000], beta = 1/2, R = 4: the left side is 0.000353553, the right side 0.000142938 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e62 e63 (ltac:(computed))
    (H 2%nat 1%nat (matrix ([[100000000000000000]; [0]])%Q) (Q2R (4)%Q) (Q2R (1 # 2)%Q) (vector ([0])%Q) (vector ([1 # 100000000000000000000])%Q) ltac:(lia) ltac:(lia) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e72 e7 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e72 e73 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e73 e8 (ltac:(computed))) (holds_le [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e74 e7 (ltac:(computed))))).
Qed.
