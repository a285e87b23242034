(* Lemma 5.5, part 2: the second part of the data shift. The claim lemma-5.5.2 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require lemma_5_6.
From Weightshift Require fact_3_1_2.
From Weightshift Require fact_3_1_4.
Open Scope R_scope.

(* What is claimed. *)

(* norm(delta_b2()) <= 2*R*sqrt(n)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta *)
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
  norm n (delta_b2 n d A x_t x_t1)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta.

(* norm(delta_b2()) <= 2*sqrt(R)*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta *)
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
  norm n (delta_b2 n d A x_t x_t1)
  <= 2 * sqrt R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta.

(* As printed in the text we worked from; shown to be false below. *)

(* norm(delta_b2()) <= 2*sqrt(R)*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  4 <= R_ ->
  norm n (delta_b2 n d A x_t x_t1)
  <= 2 * sqrt R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e65 : ex := (Int 1)%N.
Definition p2 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e65)))%N.
Definition e1 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul p2 (Add (Exp (V1 0 (0, 20001))) (Opp (Exp (V1 1 (0, 20001)))))) 2%nat)))%N.
Definition p4 : ex := (Sum (0, 20000) (Pow (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000))))) 2%nat))%N.
Definition e128 : ex := (Sqrt p4)%N.
Definition e2 : ex := (Mul (Abs p2) e128)%N.
(* norm(1/Z(q)*(exp(p) - exp(q))) <= absolute(1/Z(q))*norm(exp(p) - exp(q)), by same *)
Lemma step_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n q) (vadd (vexp p) (vopp (vexp q))))
  <= Rabs (/ Z_ n q) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition p7 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p8 : ex := (Exp p7)%N.
Definition p9 : ex := (Sum (0, 20001) (Mul p8 e65))%N.
Definition p10 : ex := (Inv p9)%N.
Definition p11 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition e3 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p10 (Add (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))) (Opp p11))) 2%nat)))%N.
Definition p13 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p14 : ex := (Exp p13)%N.
Definition p15 : ex := (Sum (0, 20001) (Pow (Add p14 (Opp p8)) 2%nat))%N.
Definition e25 : ex := (Sqrt p15)%N.
Definition e4 : ex := (Mul (Abs p10) e25)%N.
(* norm(1/Z(A*x_t)*(exp(A*x_{t+1}) - exp(A*x_t))) <= absolute(1/Z(A*x_t))*norm(exp(A*x_{t+1}) - exp(A*x_t)), by instance *)
Lemma step_2 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ Z_ n (mulv d A x_t)) (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))))
  <= Rabs (/ Z_ n (mulv d A x_t)) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (step_1 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

(* norm(delta_b2()) <= norm(1/Z(A*x_t)*(exp(A*x_{t+1}) - exp(A*x_t))), by same *)
Lemma step_3 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b2 n d A x_t x_t1)
  <= norm n (vscal (/ Z_ n (mulv d A x_t)) (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t))))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e3))).
Qed.

Definition e37 : ex := (Sc 0)%N.
Definition e70 : ex := (Sz 0)%N.
Definition p20 : ex := (Mul (Mul (Int 2) e37) (Sqrt e70))%N.
Definition p21 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p22 : ex := (Sqrt (Sum (1, 20000) (Pow p21 2%nat)))%N.
Definition p23 : ex := (Mul p20 p22)%N.
Definition e6 : ex := (Pow e37 2%nat)%N.
Definition e7 : ex := (Mul (Int 2) e6)%N.
Definition p26 : ex := (Exp e7)%N.
Definition e64 : ex := (Sc 1)%N.
Definition e5 : ex := (Mul (Mul p23 p26) (Inv e64))%N.
(* 2*R*sqrt(n)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta <= 2*R*sqrt(n)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta, by same *)
Lemma step_4 :
  forall (n d : nat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta.
Proof.
  intros n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [x_t1; x_t] [] [] [0%N; 1%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e5))).
Qed.

(* t <= 2*t, by decided *)
Lemma step_5 :
  forall (t : R),
  0 <= t ->
  t <= 2 * t.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 0 <= R**2, by nonnegative *)
Lemma step_6 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ^ 2.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e6.
  exact N1.
Qed.

(* R**2 <= 2*R**2, by instance *)
Lemma step_7 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ^ 2 ->
  R_ ^ 2 <= 2 * R_ ^ 2.
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e6 <= den Ev rv e7) by (exact (step_5 (R_ ^ 2) Hh1)).
  exact (P1).
Qed.

Definition e8 : ex := (Int 0)%N.
(* R**2 <= 2*R**2, by discharge *)
Lemma step_8 :
  forall (R_ : R),
  0 < R_ ->
  R_ ^ 2 <= 2 * R_ ^ 2.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e8 <= den Ev rv e6) by (exact (step_6 R_ Hp_R_)).
  assert (P2 : den Ev rv e6 <= den Ev rv e7) by (exact (step_7 R_ Hp_R_ P1)).
  exact (P2).
Qed.

Definition p30 : ex := (Mul (Mul (Mul (Int 2) e37) (Inv e64)) (Sqrt e70))%N.
Definition p31 : ex := (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat)))%N.
Definition p32 : ex := (Mul p30 p31)%N.
Definition e75 : ex := (Exp e6)%N.
Definition e9 : ex := (Mul p32 e75)%N.
Definition e10 : ex := (Mul p32 p26)%N.
Definition e26 : ex := (Mul p23 e75)%N.
Definition e11 : ex := (Mul e26 (Inv e64))%N.
Definition p38 : ex := (Mul p30 p22)%N.
Definition e12 : ex := (Mul p38 e75)%N.
Definition e13 : ex := (Mul p38 p26)%N.
(* 2*R*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta <= 2*R*sqrt(n)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta, by replace *)
Lemma line_1_4 :
  forall (n d : nat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta.
Proof.
  intros n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [x_t1; x_t] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e7 _ (fun sv Wv SFv => (step_8 R_ Hp_R_)) (nil_replaced Ev rv)) e9 e10.
  equal Q2 e11 e12.
  equal Q3 e13 e5.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* norm(exp(p) - exp(q)) <= 2*R*h*sqrt(n)*exp(R**2), by assume *)
Lemma step_9 :
  forall (n : nat) (R_ h : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * h * R_ * sqrt (INR n) * exp (R_ ^ 2) ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * h * R_ * sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ h p q Hs_n Hp_R_ Hh1.
  setting [n] [h; R_] [p; q] [] [] [1%N].
  exact Hh1.
Qed.

Definition p41 : ex := (Sum (0, 4096) (Pow (Add (Exp (V1 0 (0, 4096))) (Opp (Exp (V1 1 (0, 4096))))) 2%nat))%N.
Definition e14 : ex := (Sqrt p41)%N.
Definition p43 : ex := (Mul (Mul (Mul (Int 2) e64) (Sc 2)) (Sqrt e70))%N.
Definition e15 : ex := (Mul p43 (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e40 : ex := (Inv e37)%N.
Definition e16 : ex := (Mul e40 e14)%N.
Definition e17 : ex := (Mul e40 e15)%N.
Definition e18 : ex := (Mul e128 e40)%N.
Definition e19 : ex := (Mul e40 e128)%N.
Definition e20 : ex := (Mul e15 e40)%N.
(* norm(exp(p) - exp(q))/beta <= 2*R*h*sqrt(n)*exp(R**2)/beta, by replace *)
Lemma step_10 :
  forall (n : nat) (R_ beta h : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * h * R_ * sqrt (INR n) * exp (R_ ^ 2) ->
  norm n (vadd (vexp p) (vopp (vexp q))) / beta <= 2 * h * R_ * sqrt (INR n) * exp (R_ ^ 2) / beta.
Proof.
  intros n R_ beta h p q Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; h; R_] [p; q] [] [] [0%N; 2%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e14 e15 _ (fun sv Wv SFv => (step_9 n R_ h p q Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e16 e17.
  equal Q2 e18 e19.
  equal Q3 e17 e20.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p51 : ex := (Sum (0, 20001) (Pow (Add p8 (Opp p14)) 2%nat))%N.
Definition e21 : ex := (Sqrt p51)%N.
Definition p53 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 0 (1, 20000))))%N.
Definition p54 : ex := (Mul p20 (Sqrt (Sum (1, 20000) (Pow p53 2%nat))))%N.
Definition e22 : ex := (Mul p54 e75)%N.
(* norm(exp(A*x_{t+1}) - exp(A*x_t)) <= 2*R*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t), by instance *)
Lemma step_11 :
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
  assert (P1 : den Ev rv e21 <= den Ev rv e22) by (exact (lemma_5_6.inequality_1 n d A R_ x_t1 x_t Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition p56 : ex := (Opp e25)%N.
Definition e23 : ex := (Add e26 p56)%N.
Definition p58 : ex := (Mul (Mul (Mul (Int 2) p22) e37) (Sqrt e70))%N.
Definition e27 : ex := (Mul p58 e75)%N.
Definition e24 : ex := (Add e27 p56)%N.
Definition e28 : ex := (Mul e25 (Inv e64))%N.
Definition e29 : ex := (Mul e27 (Inv e64))%N.
(* norm(exp(A*x_{t+1}) - exp(A*x_t))/beta <= 2*R*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta, by instance *)
Lemma step_12 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t))))
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / beta
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  equal Q1 e23 e24.
  assert (P2 : den Ev rv e25 <= den Ev rv e27) by (exact (rearranged (den Ev rv e25) (den Ev rv e26) (den Ev rv e25) (den Ev rv e27) Hh1 Q1)).
  assert (P3 : den Ev rv e28 <= den Ev rv e29) by (exact (step_10 n R_ beta (norm d (vadd x_t1 (vopp x_t))) (mulv d A x_t1) (mulv d A x_t) Hs_n Hp_R_ Hp_beta P2)).
  equal Q4 e29 e11.
  exact ((Rle_trans _ _ _ P3 (Req_le _ _ Q4))).
Qed.

(* norm(exp(A*x_{t+1}) - exp(A*x_t))/beta <= 2*R*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta, by discharge *)
Lemma step_13 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm n (mulv d A (vadd x_t (vopp x_t1))) < / 100 ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / beta
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e25 <= den Ev rv e26) by (exact (step_11 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e28 <= den Ev rv e11) by (exact (step_12 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

Definition e33 : ex := (Inv (Int 100))%N.
Definition p64 : ex := (Abs (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p53)))%N.
Definition e32 : ex := (Max (0, 20001) p64)%N.
Definition e30 : ex := (Add e33 (Opp e32))%N.
Definition p67 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p21))%N.
Definition p68 : ex := (Abs p67)%N.
Definition e34 : ex := (Max (0, 20001) p68)%N.
Definition e31 : ex := (Add e33 (Opp e34))%N.
Definition e35 : ex := (Mul e21 (Inv e64))%N.
Definition e36 : ex := (Mul e22 (Inv e64))%N.
(* norm(exp(A*x_{t+1}) - exp(A*x_t))/beta <= 2*R*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta, by discharge *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / beta
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3.
  setting [n; d] [R_; beta] [x_t; x_t1] [A] [] [0%N; 1%N].
  equal Q1 e30 e31.
  assert (P2 : den Ev rv e34 < den Ev rv e33) by (exact (rearranged_lt (den Ev rv e32) (den Ev rv e33) (den Ev rv e34) (den Ev rv e33) Hh1 Q1)).
  assert (P3 : den Ev rv e35 <= den Ev rv e36) by (exact (step_13 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P2 Hh2 Hh3)).
  exact (P3).
Qed.

(* beta <= Z(q), by assume *)
Lemma step_14 :
  forall (n : nat) (beta : R) (q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  beta <= Z_ n q.
Proof.
  intros n beta q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q] [] [] [0%N].
  exact Hh1.
Qed.

Definition p73 : ex := (Mul (Exp (V1 0 (0, 4096))) e65)%N.
Definition e38 : ex := (Sum (0, 4096) p73)%N.
Definition e39 : ex := (Inv e38)%N.
(* 1/Z(q) <= 1/beta, by replace *)
Lemma step_15 :
  forall (n : nat) (beta : R) (q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  / Z_ n q <= / beta.
Proof.
  intros n beta q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e37 e38 _ (fun sv Wv SFv => (step_14 n beta q Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e39 e40.
  exact (P1).
Qed.

Definition p76 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e65))%N.
Definition e42 : ex := (Inv p76)%N.
Definition e41 : ex := (Abs e42)%N.
(* absolute(1/Z(q)) <= 1/Z(q), by same *)
Lemma step_16 :
  forall (n : nat) (q : vec),
  (0 < n)%nat ->
  Rabs (/ Z_ n q) <= / Z_ n q.
Proof.
  intros n q Hs_n.
  setting [n] [] [q] [] [] [].
  equal Q1 e41 e42.
  exact (Req_le _ _ Q1).
Qed.

(* absolute(1/Z(q)) <= 1/beta, by transitive *)
Lemma step_17 :
  forall (n : nat) (beta : R) (q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  Rabs (/ Z_ n q) <= / beta.
Proof.
  intros n beta q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q] [] [] [0%N].
  assert (P1 : den Ev rv e41 <= den Ev rv e42) by (exact (step_16 n q Hs_n)).
  assert (P2 : den Ev rv e42 <= den Ev rv e40) by (exact (step_15 n beta q Hs_n Hp_beta Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e43 : ex := (Abs e39)%N.
Definition p80 : ex := (Sqrt (Sum (0, 4097) (Pow (Add (Exp (V1 1 (0, 4097))) (Opp (Exp (V1 0 (0, 4097))))) 2%nat)))%N.
Definition e44 : ex := (Mul e43 p80)%N.
Definition e45 : ex := (Mul e40 p80)%N.
Definition p83 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 0 (0, 20000))))) 2%nat)))%N.
Definition e46 : ex := (Mul e40 p83)%N.
Definition e47 : ex := (Mul p83 e40)%N.
(* absolute(1/Z(q))*norm(exp(p) - exp(q)) <= norm(exp(p) - exp(q))/beta, by replace *)
Lemma step_18 :
  forall (n : nat) (beta : R) (p q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  Rabs (/ Z_ n q) * norm n (vadd (vexp p) (vopp (vexp q))) <= norm n (vadd (vexp p) (vopp (vexp q))) / beta.
Proof.
  intros n beta p q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q; p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e43 e40 _ (fun sv Wv SFv => (step_17 n beta q Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e44 e45.
  equal Q2 e46 e47.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* beta <= alpha(x_t), by assume *)
Lemma step_19 :
  forall (n d : nat) (A : mat) (beta : R) (x_t : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= alpha n d A x_t ->
  beta <= alpha n d A x_t.
Proof.
  intros n d A beta x_t Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x_t] [A] [] [0%N].
  exact Hh1.
Qed.

Definition e48 : ex := (Mul e25 e40)%N.
(* absolute(1/Z(A*x_t))*norm(exp(A*x_{t+1}) - exp(A*x_t)) <= norm(exp(A*x_{t+1}) - exp(A*x_t))/beta, by instance *)
Lemma step_20 :
  forall (n d : nat) (A : mat) (beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= Z_ n (mulv d A x_t) ->
  Rabs (/ Z_ n (mulv d A x_t)) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t))))
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / beta.
Proof.
  intros n d A beta x_t x_t1 Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e4 <= den Ev rv e48) by (exact (step_18 n beta (mulv d A x_t1) (mulv d A x_t) Hs_n Hp_beta Hh1)).
  exact (P1).
Qed.

Definition p87 : ex := (Mul p14 e65)%N.
Definition e49 : ex := (Sum (0, 20001) p87)%N.
Definition e50 : ex := (Mul (Abs (Inv e49)) e21)%N.
Definition e51 : ex := (Mul e21 e40)%N.
(* absolute(1/Z(A*x_t))*norm(exp(A*x_{t+1}) - exp(A*x_t)) <= norm(exp(A*x_{t+1}) - exp(A*x_t))/beta, by discharge *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= alpha n d A x_t ->
  Rabs (/ Z_ n (mulv d A x_t)) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t))))
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / beta.
Proof.
  intros n d A beta x_t x_t1 Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x_t; x_t1] [A] [] [0%N].
  assert (P1 : den Ev rv e37 <= den Ev rv e49) by (exact (step_19 n d A beta x_t Hs_n Hs_d Hp_beta Hh1)).
  assert (P2 : den Ev rv e50 <= den Ev rv e51) by (exact (step_20 n d A beta x_t x_t1 Hs_n Hs_d Hp_beta P1)).
  exact (P2).
Qed.

(* norm(delta_b2()) <= absolute(1/Z(A*x_t))*norm(exp(A*x_{t+1}) - exp(A*x_t)), by transitive *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b2 n d A x_t x_t1)
  <= Rabs (/ Z_ n (mulv d A x_t)) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e3) by (exact (step_3 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e3 <= den Ev rv e4) by (exact (step_2 n d A x_t x_t1 Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p91 : ex := (Mul (Mul (Mul (Int 2) e64) (Sqrt e70)) p22)%N.
Definition e52 : ex := (Mul (Mul p91 (Exp (Pow e64 2%nat))) e40)%N.
Definition e53 : ex := (Mul (Mul p91 (Exp (Mul (Int 2) (Pow e64 2%nat)))) e40)%N.
(* norm(delta_b2()) <= 2*R*sqrt(n)*exp(2*R**2)*norm(x_{t+1} - x_t)/beta, by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta <= alpha n d A x_t ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A <= R_ ->
  norm d x_t1 <= R_ ->
  norm n (delta_b2 n d A x_t x_t1)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (2 * R_ ^ 2) / beta.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4.
  setting [n; d] [beta; R_] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (line_1_1 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e4 <= den Ev rv e48) by (exact (line_1_2 n d A beta x_t x_t1 Hs_n Hs_d Hp_beta Hh1)).
  assert (P3 : den Ev rv e48 <= den Ev rv e52) by (exact (line_1_3 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh2 Hh3 Hh4)).
  assert (P4 : den Ev rv e52 <= den Ev rv e53) by (exact (line_1_4 n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  exact (inequality_1 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh5 Hh4 Hh1 Hh3).
Qed.

Definition e54 : ex := (Add e65 (Opp e64))%N.
Definition e142 : ex := (Int 4)%N.
Definition e55 : ex := (Add e37 (Opp e142))%N.
Definition e56 : ex := (Add e49 (Opp e64))%N.
Definition e57 : ex := (Add p9 (Opp e64))%N.
Definition e58 : ex := (Add e37 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))))%N.
Definition e59 : ex := (Add e37 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat)))))%N.
Definition p101 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e60 : ex := (Add e37 (Opp p101))%N.
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
  defined (env_of [n; d] [R_; beta] [x_t1; x_t] [A]) (ienv_of []) e3 /\
  defined (env_of [n; d] [R_; beta] [x_t1; x_t] [A]) (ienv_of []) e5.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e31 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e54 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e60 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e59 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e58 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e31 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e57 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e56 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e54 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e55 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

Definition e61 : ex := (Mul e128 p2)%N.
(* norm(1/Z(q)*(exp(p) - exp(q))) <= norm(exp(p) - exp(q))/Z(q), by same *)
Lemma step_21 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n q) (vadd (vexp p) (vopp (vexp q)))) <= norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e1 e61.
  exact (Req_le _ _ Q1).
Qed.

Definition e62 : ex := (Mul e25 p10)%N.
(* norm(1/Z(A*x_t)*(exp(A*x_{t+1}) - exp(A*x_t))) <= norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t), by instance *)
Lemma step_22 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ Z_ n (mulv d A x_t)) (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))))
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e62) by (exact (step_21 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition e73 : ex := (Sqrt e37)%N.
Definition e63 : ex := (Mul (Mul (Mul (Mul (Mul (Int 2) e73) (Sqrt e70)) p22) e75) (Inv e64))%N.
(* 2*sqrt(R)*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta <= 2*sqrt(R)*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta, by same *)
Lemma step_23 :
  forall (n d : nat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  2 * sqrt R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta
  <= 2 * sqrt R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta.
Proof.
  intros n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [x_t1; x_t] [] [] [0%N; 1%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e63))).
Qed.

(* R <= R, by same *)
Lemma step_24 :
  forall (R_ : R),
  0 < R_ ->
  R_ <= R_.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e37))).
Qed.

(* 1 <= n, by size at least one *)
Lemma step_25 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n.
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  exact (size_at_least_one _ Hs_n).
Qed.

(* beta <= 1, by assume *)
Lemma step_26 :
  forall (beta : R),
  0 < beta ->
  beta < 1 ->
  beta <= 1.
Proof.
  intros beta Hp_beta Hh1.
  setting [] [beta] [] [] [] [0%N].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition e66 : ex := (Mul (Mul (Mul e73 (Inv e64)) (Sqrt e70)) e75)%N.
Definition e67 : ex := (Mul (Mul (Mul e73 (Inv e65)) (Sqrt e70)) e75)%N.
Definition p109 : ex := (Mul e73 (Sqrt e70))%N.
Definition e68 : ex := (Mul p109 e75)%N.
Definition e69 : ex := (Mul e68 (Inv e64))%N.
(* sqrt(R)*sqrt(n)*exp(R**2) <= sqrt(R)*sqrt(n)*exp(R**2)/beta, by replace *)
Lemma step_27 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  sqrt R_ * sqrt (INR n) * exp (R_ ^ 2) <= sqrt R_ * sqrt (INR n) * exp (R_ ^ 2) / beta.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [R_; beta] [] [] [] [0%N; 1%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e64 e65 _ (fun sv Wv SFv => (step_26 beta Hp_beta Hh1)) (nil_replaced Ev rv)) e66 e67.
  equal Q2 e68 e67.
  equal Q3 e66 e69.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e111 : ex := (Sqrt e65)%N.
Definition e71 : ex := (Mul (Mul e73 e111) e75)%N.
Definition e72 : ex := (Mul e73 e75)%N.
(* sqrt(R)*exp(R**2) <= sqrt(R)*sqrt(n)*exp(R**2), by replace *)
Lemma step_28 :
  forall (n : nat) (R_ : R),
  (0 < n)%nat -> 0 < R_ ->
  sqrt R_ * exp (R_ ^ 2) <= sqrt R_ * sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ Hs_n Hp_R_.
  setting [n] [R_] [] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e65 e70 _ (fun sv Wv SFv => (step_25 n Hs_n)) (nil_replaced Ev rv)) e68 e71.
  equal Q2 e72 e71.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* sqrt(R)*exp(R**2) <= sqrt(R)*sqrt(n)*exp(R**2)/beta, by transitive *)
Lemma step_29 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  sqrt R_ * exp (R_ ^ 2) <= sqrt R_ * sqrt (INR n) * exp (R_ ^ 2) / beta.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [R_; beta] [] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e72 <= den Ev rv e68) by (exact (step_28 n R_ Hs_n Hp_R_)).
  assert (P2 : den Ev rv e68 <= den Ev rv e69) by (exact (step_27 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* t <= exp(t**4), by decided *)
Lemma step_30 :
  forall (t : R),
  0 <= t ->
  t <= exp (t ^ 4).
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 0 <= sqrt(R), by nonnegative *)
Lemma step_31 :
  forall (R_ : R),
  0 < R_ ->
  0 <= sqrt R_.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e73.
  exact N1.
Qed.

Definition e74 : ex := (Exp (Pow e73 4%nat))%N.
(* sqrt(R) <= exp(R**2), by instance *)
Lemma step_32 :
  forall (R_ : R),
  0 < R_ ->
  0 <= sqrt R_ ->
  sqrt R_ <= exp (R_ ^ 2).
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e73 <= den Ev rv e74) by (exact (step_30 (sqrt R_) Hh1)).
  equal Q2 e74 e75.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* sqrt(R) <= exp(R**2), by discharge *)
Lemma step_33 :
  forall (R_ : R),
  0 < R_ ->
  sqrt R_ <= exp (R_ ^ 2).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e8 <= den Ev rv e73) by (exact (step_31 R_ Hp_R_)).
  assert (P2 : den Ev rv e73 <= den Ev rv e75) by (exact (step_32 R_ Hp_R_ P1)).
  exact (P2).
Qed.

Definition e76 : ex := (Mul e73 e73)%N.
(* R <= sqrt(R)*exp(R**2), by replace *)
Lemma step_34 :
  forall (R_ : R),
  0 < R_ ->
  R_ <= sqrt R_ * exp (R_ ^ 2).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e73 e75 _ (fun sv Wv SFv => (step_33 R_ Hp_R_)) (nil_replaced Ev rv)) e72 e76.
  equal Q2 e37 e76.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* R <= sqrt(R)*sqrt(n)*exp(R**2)/beta, by transitive *)
Lemma step_35 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  R_ <= sqrt R_ * sqrt (INR n) * exp (R_ ^ 2) / beta.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [R_; beta] [] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e37 <= den Ev rv e72) by (exact (step_34 R_ Hp_R_)).
  assert (P2 : den Ev rv e72 <= den Ev rv e69) by (exact (step_29 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e77 : ex := (Mul (Mul (Int 2) e37) p31)%N.
Definition p118 : ex := (Mul (Int 2) e69)%N.
Definition e78 : ex := (Mul p118 p31)%N.
Definition e79 : ex := (Mul p118 p22)%N.
(* 2*R*norm(x_{t+1} - x_t) <= 2*sqrt(R)*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta, by replace *)
Lemma line_2_6 :
  forall (n d : nat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  2 * R_ * norm d (vadd x_t1 (vopp x_t))
  <= 2 * sqrt R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta.
Proof.
  intros n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x_t1; x_t] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e37 e69 _ (fun sv Wv SFv => (step_35 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)) (nil_replaced Ev rv)) e77 e78.
  equal Q2 e79 e63.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* spectral_norm(A) <= R, by assume *)
Lemma step_36 :
  forall (n d : nat) (A : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d A <= R_.
Proof.
  intros n d A R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A] [] [0%N].
  exact Hh1.
Qed.

Definition e80 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition e81 : ex := (Mul p31 e80)%N.
Definition e82 : ex := (Mul p31 e37)%N.
Definition e83 : ex := (Mul p22 e37)%N.
Definition e84 : ex := (Mul e37 p22)%N.
(* norm(x_{t+1} - x_t)*spectral_norm(A) <= R*norm(x_{t+1} - x_t), by replace *)
Lemma step_37 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d (vadd x_t1 (vopp x_t)) * spectral n d A <= R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e80 e37 _ (fun sv Wv SFv => (step_36 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e81 e82.
  equal Q2 e83 e84.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e85 : ex := (Sqrt (Sum (0, 20001) (Pow p67 2%nat)))%N.
Definition e86 : ex := (Mul p101 p22)%N.
Definition e87 : ex := (Mul p22 p101)%N.
(* norm(A*(x_{t+1} - x_t)) <= norm(x_{t+1} - x_t)*spectral_norm(A), by spectral *)
Lemma step_38 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd x_t1 (vopp x_t))) <= norm d (vadd x_t1 (vopp x_t)) * spectral n d A.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e85 <= den Ev rv e86) by (exact (spectral_bound n d A (vadd x_t1 (vopp x_t)))).
  equal Q2 e86 e87.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p129 : ex := (Add p13 (Opp p7))%N.
Definition e88 : ex := (Sqrt (Sum (0, 20001) (Pow p129 2%nat)))%N.
(* norm(A*x_{t+1} - A*x_t) <= norm(A*(x_{t+1} - x_t)), by same *)
Lemma step_39 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= norm n (mulv d A (vadd x_t1 (vopp x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  equal Q1 e88 e85.
  exact (Req_le _ _ Q1).
Qed.

Definition p131 : ex := (Abs p129)%N.
Definition e89 : ex := (Max (0, 20001) p131)%N.
(* max_norm(A*x_{t+1} - A*x_t) <= norm(A*x_{t+1} - A*x_t), by instance *)
Lemma step_40 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= norm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e89 <= den Ev rv e88) by (exact (fact_3_1_2.step_7 n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) Hs_n)).
  exact (P1).
Qed.

(* max_norm(A*x_{t+1} - A*x_t) <= R*norm(x_{t+1} - x_t), by transitive *)
Lemma step_41 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e89 <= den Ev rv e88) by (exact (step_40 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e88 <= den Ev rv e85) by (exact (step_39 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e85 <= den Ev rv e87) by (exact (step_38 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P4 : den Ev rv e87 <= den Ev rv e84) by (exact (step_37 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition p133 : ex := (Abs (Add (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))) (Opp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098)))))))%N.
Definition e90 : ex := (Max (0, 4096) p133)%N.
Definition p135 : ex := (Sqrt (Sum (1, 4099) (Pow (Add (V1 0 (1, 4099)) (Opp (V1 1 (1, 4099)))) 2%nat)))%N.
Definition e91 : ex := (Mul e37 p135)%N.
Definition e92 : ex := (Mul (Int 2) e90)%N.
Definition e93 : ex := (Mul (Int 2) e91)%N.
Definition e94 : ex := (Mul (Int 2) e84)%N.
Definition e95 : ex := (Mul (Mul (Int 2) e37) p22)%N.
(* 2*max_norm(A*x_{t+1} - A*x_t) <= 2*R*norm(x_{t+1} - x_t), by replace *)
Lemma line_2_5 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  2 * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= 2 * R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e90 e91 _ (fun sv Wv SFv => (step_41 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e92 e93.
  equal Q2 e94 e95.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 1 <= 1, by same *)
Lemma step_42 :
  1 <= 1.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e65))).
Qed.

Definition p141 : ex := (Sum (0, 20001) (Sum (0, 20000) (Exp (Add (V1 0 (0, 20001)) (V1 0 (0, 20000))))))%N.
Definition p142 : ex := (Inv (Pow p76 2%nat))%N.
Definition e96 : ex := (Mul p141 p142)%N.
(* total(total(exp(p[k] + p[l]), l), k)/Z(p)**2 <= 1, by same *)
Lemma step_43 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e96 e65.
  exact (Req_le _ _ Q1).
Qed.

Definition e97 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 4096))))%N.
Definition e98 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 2))))%N.
Definition e99 : ex := (Sum (0, 20000) (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 20000)))))%N.
(* exp(p[k] + p[l]) <= total(exp(p[k] + p[l]), l), by below total *)
Lemma step_44 :
  forall (n : nat) (p : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  exp (p k + p l) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k l Hs_n Hi_k Hi_l.
  setting [n] [] [p] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e99) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e97) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4096%N) k0 Hk0 e97)) Hi_l)).
  exact (P1).
Qed.

Definition e100 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 1))))%N.
Definition e101 : ex := (Exp (Mul (Int 2) (V1 0 (0, 1))))%N.
(* exp(2*p[k]) <= total(exp(p[k] + p[l]), l), by instance *)
Lemma step_45 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  exp (2 * p k) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e100 <= den Ev rv e99) by (exact (step_44 n p k k Hs_n Hi_k Hi_k)).
  equal Q2 e101 e100.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e102 : ex := (Exp (Mul (Int 2) (V1 0 (0, 4097))))%N.
Definition p150 : ex := (Exp (Add (V1 0 (0, 4097)) (V1 0 (0, 4098))))%N.
Definition e103 : ex := (Sum (0, 4098) p150)%N.
Definition p152 : ex := (Inv (Pow e38 2%nat))%N.
Definition e104 : ex := (Mul p152 (Sum (0, 4097) e102))%N.
Definition e105 : ex := (Mul p152 (Sum (0, 4097) e103))%N.
Definition p155 : ex := (Sum (0, 20000) (Exp (Mul (Int 2) (V1 0 (0, 20000)))))%N.
Definition e106 : ex := (Mul p155 p142)%N.
Definition e107 : ex := (Mul p142 p155)%N.
Definition e108 : ex := (Mul p142 p141)%N.
(* total(exp(2*p[k]), k)/Z(p)**2 <= total(total(exp(p[k] + p[l]), l), k)/Z(p)**2, by replace *)
Lemma step_46 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2 <= sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e102 e103 _ (fun sv Wv SFv => (step_45 n p (sv (0%N, 4097%N)) Hs_n (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e104 e105.
  equal Q2 e106 e107.
  equal Q3 e108 e96.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p159 : ex := (Sum (0, 20001) (Pow (Mul e42 (Exp (V1 0 (0, 20001)))) 2%nat))%N.
Definition e115 : ex := (Sqrt p159)%N.
Definition e109 : ex := (Pow e115 2%nat)%N.
(* norm(1/Z(p)*exp(p))**2 <= total(exp(2*p[k]), k)/Z(p)**2, by same *)
Lemma step_47 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e109 e106.
  exact (Req_le _ _ Q1).
Qed.

(* norm(1/Z(p)*exp(p))**2 <= 1, by transitive *)
Lemma step_48 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e109 <= den Ev rv e106) by (exact (step_47 n p Hs_n)).
  assert (P2 : den Ev rv e106 <= den Ev rv e96) by (exact (step_46 n p Hs_n)).
  assert (P3 : den Ev rv e96 <= den Ev rv e65) by (exact (step_43 n p Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e110 : ex := (Sqrt e109)%N.
Definition e112 : ex := (Pow e110 2%nat)%N.
Definition e113 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Mul (Inv (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e65))) (Exp (V1 0 (0, 4096)))) 2%nat))) 2%nat))%N.
Definition e114 : ex := (Sqrt (Sum (0, 4098) (Pow (Mul (Inv (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e65))) (Exp (V1 0 (0, 4098)))) 2%nat)))%N.
Definition e116 : ex := (Pow e111 2%nat)%N.
Definition e117 : ex := (Pow e65 2%nat)%N.
(* norm(1/Z(p)*exp(p)) <= 1, by root *)
Lemma step_49 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e109 <= den Ev rv e65) by (exact (step_48 n p Hs_n)).
  equal Q2 e112 e109.
  nonnegative N3 (nil_nonnegative Ev) e113.
  nonnegative N4 (nil_nonnegative Ev) e114.
  assert (Q5 : den Ev rv e110 = den Ev rv e115) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e116 e117.
  nonnegative N7 (nil_nonnegative Ev) e111.
  nonnegative N8 (nil_nonnegative Ev) e65.
  assert (Q9 : den Ev rv e111 = den Ev rv e65) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e110 <= den Ev rv e111)) (Req_le _ _ Q9))).
Qed.

(* norm(1/Z(q)*exp(q)) <= 1, by instance *)
Lemma step_50 :
  forall (n : nat) (q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n q) (vexp q)) <= 1.
Proof.
  intros n q Hs_n.
  setting [n] [] [q] [] [] [].
  assert (P1 : den Ev rv e115 <= den Ev rv e65) by (exact (step_49 n q Hs_n)).
  exact (P1).
Qed.

Definition p168 : ex := (Sum (0, 4097) (Pow (Mul (Inv (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) e65))) (Exp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e118 : ex := (Sqrt p168)%N.
Definition p170 : ex := (Mul (Int 2) (Max (0, 4096) (Abs (Add (V1 0 (0, 4096)) (Opp (V1 1 (0, 4096)))))))%N.
Definition e119 : ex := (Mul p170 e118)%N.
Definition e120 : ex := (Mul p170 e65)%N.
Definition p173 : ex := (Abs (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000)))))%N.
Definition e133 : ex := (Max (0, 20000) p173)%N.
Definition e122 : ex := (Mul (Int 2) e133)%N.
Definition e121 : ex := (Mul e122 e65)%N.
(* 2*max_norm(p - q)*norm(1/Z(q)*exp(q)) <= 2*max_norm(p - q), by replace *)
Lemma step_51 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q)) <= 2 * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e118 e65 _ (fun sv Wv SFv => (step_50 n q Hs_n)) (nil_replaced Ev rv)) e119 e120.
  equal Q2 e121 e122.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e124 : ex := (Mul (Int 2) e89)%N.
Definition e123 : ex := (Mul e124 (Sqrt (Sum (0, 20002) (Pow (Mul p10 p11) 2%nat))))%N.
(* 2*max_norm(A*x_{t+1} - A*x_t)*norm(1/Z(A*x_t)*exp(A*x_t)) <= 2*max_norm(A*x_{t+1} - A*x_t), by instance *)
Lemma line_2_4 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) * norm n (vscal (/ Z_ n (mulv d A x_t)) (vexp (mulv d A x_t)))
  <= 2 * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e123 <= den Ev rv e124) by (exact (step_51 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition p179 : ex := (Sqrt (Sum (0, 20000) (Pow (Exp (V1 0 (0, 20000))) 2%nat)))%N.
Definition e129 : ex := (Mul e122 p179)%N.
Definition e125 : ex := (Mul e129 e42)%N.
Definition p182 : ex := (Abs (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000)))))%N.
Definition e132 : ex := (Max (0, 20000) p182)%N.
Definition e126 : ex := (Mul (Mul (Int 2) e132) e115)%N.
(* 2*max_norm(q - p)*norm(exp(q))/Z(q) <= 2*max_norm(p - q)*norm(1/Z(q)*exp(q)), by same *)
Lemma step_52 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q
  <= 2 * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e125 e126.
  exact (Req_le _ _ Q1).
Qed.

Definition e127 : ex := (Mul (Mul (Mul (Int 2) (Max (0, 20001) (Abs (Add p7 (Opp p13))))) (Sqrt (Sum (0, 20001) (Pow p8 2%nat)))) p10)%N.
(* 2*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t) <= 2*max_norm(A*x_{t+1} - A*x_t)*norm(1/Z(A*x_t)*exp(A*x_t)), by instance *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t)
  <= 2 * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) * norm n (vscal (/ Z_ n (mulv d A x_t)) (vexp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e127 <= den Ev rv e123) by (exact (step_52 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by instance *)
Lemma step_53 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd q (vopp p)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e128 <= den Ev rv e129) by (exact (fact_3_1_4.theorem_1 n q p Hs_n Hh1)).
  exact (P1).
Qed.

Definition e130 : ex := (Add e33 (Opp e132))%N.
Definition e131 : ex := (Add e33 (Opp e133))%N.
(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by discharge *)
Lemma step_54 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e130 e131.
  assert (P2 : den Ev rv e133 <= den Ev rv e33) by (exact (rearranged (den Ev rv e132) (den Ev rv e33) (den Ev rv e133) (den Ev rv e33) Hh1 Q1)).
  assert (P3 : den Ev rv e128 <= den Ev rv e129) by (exact (step_53 n p q Hs_n P2)).
  exact (P3).
Qed.

Definition p188 : ex := (Sum (0, 4097) (Pow (Add (Exp (V1 0 (0, 4097))) (Opp (Exp (V1 1 (0, 4097))))) 2%nat))%N.
Definition e134 : ex := (Sqrt p188)%N.
Definition p190 : ex := (Mul (Int 2) (Max (0, 4098) (Abs (Add (V1 0 (0, 4098)) (Opp (V1 1 (0, 4098)))))))%N.
Definition p191 : ex := (Sqrt (Sum (0, 4099) (Pow (Exp (V1 0 (0, 4099))) 2%nat)))%N.
Definition e135 : ex := (Mul p190 p191)%N.
Definition e136 : ex := (Mul e39 e134)%N.
Definition e137 : ex := (Mul e39 e135)%N.
Definition e138 : ex := (Mul p83 e42)%N.
Definition e139 : ex := (Mul e42 e128)%N.
Definition e140 : ex := (Mul e42 e129)%N.
(* norm(exp(p) - exp(q))/Z(q) <= 2*max_norm(q - p)*norm(exp(q))/Z(q), by replace *)
Lemma step_55 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e134 e135 _ (fun sv Wv SFv => (step_54 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e136 e137.
  equal Q2 e138 e139.
  equal Q3 e140 e125.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* max_norm(A*(x_{t+1} - x_t)) <= 1/100, by assume *)
Lemma step_56 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) <= / 100.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

(* norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t) <= 2*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t), by instance *)
Lemma step_57 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= / 100 ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t)
  <= 2 * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e62 <= den Ev rv e127) by (exact (step_55 n (mulv d A x_t1) (mulv d A x_t) Hs_n Hh1)).
  exact (P1).
Qed.

Definition e141 : ex := (Add e33 (Opp e89))%N.
(* norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t) <= 2*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t), by discharge *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t)
  <= 2 * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e33) by (exact (step_56 n d A x_t x_t1 Hs_n Hs_d Hh1)).
  equal Q2 e31 e141.
  assert (P3 : den Ev rv e89 <= den Ev rv e33) by (exact (rearranged (den Ev rv e34) (den Ev rv e33) (den Ev rv e89) (den Ev rv e33) P1 Q2)).
  assert (P4 : den Ev rv e62 <= den Ev rv e127) by (exact (step_57 n d A x_t x_t1 Hs_n Hs_d P3)).
  exact (P4).
Qed.

(* norm(delta_b2()) <= norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t), by transitive *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b2 n d A x_t x_t1)
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e3) by (exact (step_3 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e3 <= den Ev rv e62) by (exact (step_22 n d A x_t x_t1 Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(delta_b2()) <= 2*sqrt(R)*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta, by transitive *)
Lemma inequality_2 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A <= R_ ->
  beta < 1 ->
  norm n (delta_b2 n d A x_t x_t1)
  <= 2 * sqrt R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  assert (P1 : den Ev rv e3 <= den Ev rv e62) by (exact (line_2_1 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e62 <= den Ev rv e127) by (exact (line_2_2 n d A x_t x_t1 Hs_n Hs_d Hh1)).
  assert (P3 : den Ev rv e127 <= den Ev rv e123) by (exact (line_2_3 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P4 : den Ev rv e123 <= den Ev rv e124) by (exact (line_2_4 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P5 : den Ev rv e124 <= den Ev rv e95) by (exact (line_2_5 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh2)).
  assert (P6 : den Ev rv e95 <= den Ev rv e63) by (exact (line_2_6 n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh3)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
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
  defined (env_of [n; d] [R_; beta] [x_t1; x_t] [A]) (ienv_of []) e3 /\
  defined (env_of [n; d] [R_; beta] [x_t1; x_t] [A]) (ienv_of []) e63.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e31 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e54 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e60 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e59 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e58 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e31 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e57 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e56 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e54 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e55 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

(* at n = 2, d = 1, A = [100000000000000000, 0], x_t = [0], x_{t+1} = [1/100000000000000000000], beta = 1/2, R = 4: the left side is 0.000500250, the right side 1.00535E-12 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e3 e63 (ltac:(computed))
    (H 2%nat 1%nat (matrix ([[100000000000000000]; [0]])%Q) (Q2R (4)%Q) (Q2R (1 # 2)%Q) (vector ([0])%Q) (vector ([1 # 100000000000000000000])%Q) ltac:(lia) ltac:(lia) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e8 e37 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e8 e64 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e64 e65 (ltac:(computed))) (holds_le [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e142 e37 (ltac:(computed))))).
Qed.
