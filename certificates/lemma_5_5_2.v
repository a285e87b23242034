(* Lemma 5.5, part 2: the second part of the data shift. The claim lemma-5.5.2 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_1_2.
From Weightshift Require fact_3_1_3.
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

Definition e127 : ex := (Int 1)%N.
Definition p2 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e127)))%N.
Definition e1 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul p2 (Add (Exp (V1 0 (0, 20001))) (Opp (Exp (V1 1 (0, 20001)))))) 2%nat)))%N.
Definition p4 : ex := (Sum (0, 20000) (Pow (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000))))) 2%nat))%N.
Definition e77 : ex := (Sqrt p4)%N.
Definition e2 : ex := (Mul (Abs p2) e77)%N.
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
Definition p9 : ex := (Sum (0, 20001) (Mul p8 e127))%N.
Definition p10 : ex := (Inv p9)%N.
Definition p11 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition e3 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p10 (Add (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))) (Opp p11))) 2%nat)))%N.
Definition p13 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p14 : ex := (Exp p13)%N.
Definition p15 : ex := (Sum (0, 20001) (Pow (Add p14 (Opp p8)) 2%nat))%N.
Definition e78 : ex := (Sqrt p15)%N.
Definition e4 : ex := (Mul (Abs p10) e78)%N.
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

Definition e23 : ex := (Sc 0)%N.
Definition e132 : ex := (Sz 0)%N.
Definition p20 : ex := (Mul (Mul (Int 2) e23) (Sqrt e132))%N.
Definition p21 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p22 : ex := (Sqrt (Sum (1, 20000) (Pow p21 2%nat)))%N.
Definition p23 : ex := (Mul p20 p22)%N.
Definition e6 : ex := (Pow e23 2%nat)%N.
Definition e7 : ex := (Mul (Int 2) e6)%N.
Definition p26 : ex := (Exp e7)%N.
Definition e126 : ex := (Sc 1)%N.
Definition e5 : ex := (Mul (Mul p23 p26) (Inv e126))%N.
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

Definition p30 : ex := (Mul (Mul (Mul (Int 2) e23) (Inv e126)) (Sqrt e132))%N.
Definition p31 : ex := (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat)))%N.
Definition p32 : ex := (Mul p30 p31)%N.
Definition e137 : ex := (Exp e6)%N.
Definition e9 : ex := (Mul p32 e137)%N.
Definition e10 : ex := (Mul p32 p26)%N.
Definition e21 : ex := (Mul p23 e137)%N.
Definition e11 : ex := (Mul e21 (Inv e126))%N.
Definition p38 : ex := (Mul p30 p22)%N.
Definition e12 : ex := (Mul p38 e137)%N.
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
Definition p43 : ex := (Mul (Mul (Mul (Int 2) e126) (Sc 2)) (Sqrt e132))%N.
Definition e15 : ex := (Mul p43 (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e102 : ex := (Inv e23)%N.
Definition e16 : ex := (Mul e102 e14)%N.
Definition e17 : ex := (Mul e102 e15)%N.
Definition e18 : ex := (Mul e77 e102)%N.
Definition e19 : ex := (Mul e102 e77)%N.
Definition e20 : ex := (Mul e15 e102)%N.
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

(* 2*R*sqrt(n)*exp(R**2)*norm(x - y) <= 2*R*sqrt(n)*exp(R**2)*norm(x - y), by same *)
Lemma step_11 :
  forall (n d : nat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * R_ * sqrt (INR n) * norm d (vadd x (vopp y)) * exp (R_ ^ 2)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x (vopp y)) * exp (R_ ^ 2).
Proof.
  intros n d R_ x y Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x; y] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e21))).
Qed.

(* spectral_norm(A) <= R, by assume *)
Lemma step_12 :
  forall (n d : nat) (A : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d A <= R_.
Proof.
  intros n d A R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A] [] [0%N].
  exact Hh1.
Qed.

Definition e22 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition p52 : ex := (Mul (Mul (Int 2) (Sqrt e132)) p31)%N.
Definition e24 : ex := (Mul (Mul p52 e22) e137)%N.
Definition e25 : ex := (Mul (Mul p52 e23) e137)%N.
Definition p55 : ex := (Mul (Mul (Int 2) (Sqrt e132)) p22)%N.
Definition e26 : ex := (Mul (Mul p55 e23) e137)%N.
(* 2*sqrt(n)*exp(R**2)*norm(x - y)*spectral_norm(A) <= 2*R*sqrt(n)*exp(R**2)*norm(x - y), by replace *)
Lemma step_13 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  2 * sqrt (INR n) * norm d (vadd x (vopp y)) * spectral n d A * exp (R_ ^ 2)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x (vopp y)) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e22 e23 _ (fun sv Wv SFv => (step_12 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e24 e25.
  equal Q2 e26 e21.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p57 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p21))%N.
Definition p58 : ex := (Sum (0, 20001) (Pow p57 2%nat))%N.
Definition e27 : ex := (Sqrt p58)%N.
Definition p60 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e28 : ex := (Mul p60 p22)%N.
Definition e29 : ex := (Mul p22 p60)%N.
(* norm(A*(x - y)) <= norm(x - y)*spectral_norm(A), by spectral *)
Lemma step_14 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd x (vopp y))) <= norm d (vadd x (vopp y)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e28) by (exact (spectral_bound n d A (vadd x (vopp y)))).
  equal Q2 e28 e29.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p63 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (Add (V1 0 (1, 4097)) (Opp (V1 1 (1, 4097)))))) 2%nat))%N.
Definition e30 : ex := (Sqrt p63)%N.
Definition p65 : ex := (Sqrt (Sum (1, 4098) (Pow (Add (V1 0 (1, 4098)) (Opp (V1 1 (1, 4098)))) 2%nat)))%N.
Definition p66 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e31 : ex := (Mul p65 p66)%N.
Definition e32 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) e30) e137)%N.
Definition e33 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) e31) e137)%N.
Definition e34 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) e29) e137)%N.
Definition e35 : ex := (Mul (Mul p55 p60) e137)%N.
(* 2*sqrt(n)*exp(R**2)*norm(A*(x - y)) <= 2*sqrt(n)*exp(R**2)*norm(x - y)*spectral_norm(A), by replace *)
Lemma step_15 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * norm n (mulv d A (vadd x (vopp y))) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm d (vadd x (vopp y)) * spectral n d A * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e31 _ (fun sv Wv SFv => (step_14 n d A x y Hs_n Hs_d)) (nil_replaced Ev rv)) e32 e33.
  equal Q2 e34 e35.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p72 : ex := (Add p13 (Opp p7))%N.
Definition p73 : ex := (Sum (0, 20001) (Pow p72 2%nat))%N.
Definition e146 : ex := (Sqrt p73)%N.
Definition e36 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) e146) e137)%N.
Definition e37 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) e27) e137)%N.
(* 2*sqrt(n)*exp(R**2)*norm(A*x - A*y) <= 2*sqrt(n)*exp(R**2)*norm(A*(x - y)), by same *)
Lemma step_16 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm n (mulv d A (vadd x (vopp y))) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  equal Q1 e36 e37.
  exact (Req_le _ _ Q1).
Qed.

(* norm(p) <= R**2, by assume *)
Lemma step_17 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  norm n p <= R_ ^ 2.
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  exact Hh1.
Qed.

Definition p77 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p78 : ex := (Abs p77)%N.
Definition e38 : ex := (Max (0, 20000) p78)%N.
Definition p80 : ex := (Sum (0, 20000) (Pow p77 2%nat))%N.
Definition e39 : ex := (Sqrt p80)%N.
(* max_norm(p - q) <= norm(p - q), by instance *)
Lemma step_18 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= norm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e38 <= den Ev rv e39) by (exact (fact_3_1_2.step_7 n (vadd p (vopp q)) Hs_n)).
  exact (P1).
Qed.

Definition p82 : ex := (Abs (Add (V1 0 (0, 4096)) (Opp (V1 1 (0, 4096)))))%N.
Definition e40 : ex := (Max (0, 4096) p82)%N.
Definition p84 : ex := (Sum (0, 4097) (Pow (Add (V1 0 (0, 4097)) (Opp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e41 : ex := (Sqrt p84)%N.
Definition p86 : ex := (Mul (Mul (Int 2) (Sqrt e132)) e40)%N.
Definition e42 : ex := (Mul p86 e137)%N.
Definition e43 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) e41) e137)%N.
(* 2*sqrt(n)*exp(R**2)*max_norm(p - q) <= 2*sqrt(n)*exp(R**2)*norm(p - q), by replace *)
Lemma step_19 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm n (vadd p (vopp q)) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_.
  setting [n] [R_] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e40 e41 _ (fun sv Wv SFv => (step_18 n p q Hs_n)) (nil_replaced Ev rv)) e42 e43.
  exact (P1).
Qed.

Definition p89 : ex := (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat))%N.
Definition e44 : ex := (Sqrt p89)%N.
Definition e65 : ex := (Exp e44)%N.
Definition e45 : ex := (Mul p86 e65)%N.
(* 2*sqrt(n)*exp(norm(p))*max_norm(p - q) <= 2*sqrt(n)*exp(R**2)*max_norm(p - q), by replace *)
Lemma step_20 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p)
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e44 e6 _ (fun sv Wv SFv => (step_17 n R_ p Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e45 e42.
  exact (P1).
Qed.

Definition p93 : ex := (Mul (Mul (Int 2) (Sqrt e132)) e38)%N.
Definition p94 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e63 : ex := (Exp p94)%N.
Definition e46 : ex := (Mul p93 e63)%N.
Definition e47 : ex := (Mul p93 e137)%N.
Definition e48 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) e39) e137)%N.
(* 2*sqrt(n)*exp(norm(p))*max_norm(p - q) <= 2*sqrt(n)*exp(R**2)*norm(p - q), by transitive *)
Lemma step_21 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p)
  <= 2 * sqrt (INR n) * norm n (vadd p (vopp q)) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p; q] [] [] [0%N].
  assert (P1 : den Ev rv e46 <= den Ev rv e47) by (exact (step_20 n R_ p q Hs_n Hp_R_ Hh1)).
  assert (P2 : den Ev rv e47 <= den Ev rv e48) by (exact (step_19 n R_ p q Hs_n Hp_R_)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(x) <= R, by assume *)
Lemma step_22 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x <= R_.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  exact Hh1.
Qed.

Definition p99 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e49 : ex := (Sqrt p99)%N.
Definition e50 : ex := (Mul e23 e49)%N.
Definition e51 : ex := (Mul e23 e23)%N.
(* R*norm(x) <= R**2, by replace *)
Lemma step_23 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  R_ * norm d x <= R_ ^ 2.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e49 e23 _ (fun sv Wv SFv => (step_22 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e50 e51.
  equal Q2 e51 e6.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p103 : ex := (Sqrt (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat)))%N.
Definition e52 : ex := (Mul p103 e22)%N.
Definition e53 : ex := (Mul p103 e23)%N.
Definition p106 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e54 : ex := (Mul p106 e23)%N.
Definition e55 : ex := (Mul e23 p106)%N.
(* norm(x)*spectral_norm(A) <= R*norm(x), by replace *)
Lemma step_24 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x * spectral n d A <= R_ * norm d x.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e22 e23 _ (fun sv Wv SFv => (step_12 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e52 e53.
  equal Q2 e54 e55.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e56 : ex := (Mul p106 p60)%N.
(* norm(x)*spectral_norm(A) <= R**2, by transitive *)
Lemma step_25 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm d x * spectral n d A <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e56 <= den Ev rv e55) by (exact (step_24 n d A R_ x Hs_n Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e55 <= den Ev rv e6) by (exact (step_23 d R_ x Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p110 : ex := (Sum (0, 20001) (Pow p13 2%nat))%N.
Definition e57 : ex := (Sqrt p110)%N.
Definition e58 : ex := (Mul p60 p106)%N.
(* norm(A*x) <= norm(x)*spectral_norm(A), by spectral *)
Lemma step_26 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A x) <= norm d x * spectral n d A.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e58) by (exact (spectral_bound n d A x)).
  equal Q2 e58 e56.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A*x) <= R**2, by transitive *)
Lemma step_27 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n (mulv d A x) <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e57 <= den Ev rv e56) by (exact (step_26 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e56 <= den Ev rv e6) by (exact (step_25 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p113 : ex := (Abs p72)%N.
Definition e83 : ex := (Max (0, 20001) p113)%N.
Definition e59 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) e83) (Exp e57))%N.
(* 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - A*y) <= 2*sqrt(n)*exp(R**2)*norm(A*x - A*y), by instance *)
Lemma step_28 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (mulv d A x) <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (norm n (mulv d A x))
  <= 2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  assert (P1 : den Ev rv e59 <= den Ev rv e36) by (exact (step_21 n R_ (mulv d A x) (mulv d A y) Hs_n Hp_R_ Hh1)).
  exact (P1).
Qed.

(* 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - A*y) <= 2*sqrt(n)*exp(R**2)*norm(A*x - A*y), by discharge *)
Lemma step_29 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (norm n (mulv d A x))
  <= 2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  assert (P1 : den Ev rv e57 <= den Ev rv e6) by (exact (step_27 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e59 <= den Ev rv e36) by (exact (step_28 n d A R_ x y Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

Definition p116 : ex := (Sum (0, 20000) (Pow (Exp (V1 0 (0, 20000))) 2%nat))%N.
Definition e60 : ex := (Sqrt p116)%N.
Definition e62 : ex := (Max (0, 20000) (Abs (Exp (V1 0 (0, 20000)))))%N.
Definition e61 : ex := (Mul (Sqrt e132) e62)%N.
(* norm(exp(p)) <= sqrt(n)*max_norm(exp(p)), by instance *)
Lemma step_30 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vexp p) <= sqrt (INR n) * maxnorm n (vexp p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e60 <= den Ev rv e61) by (exact (fact_3_1_2.theorem_2 n (vexp p) Hs_n)).
  exact (P1).
Qed.

(* max_norm(exp(p)) <= exp(norm(p)), by instance *)
Lemma step_31 :
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
Definition p121 : ex := (Max (0, 4098) (Abs (Add (V1 0 (0, 4098)) (Opp (V1 1 (0, 4098))))))%N.
Definition e66 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) e64) p121)%N.
Definition e67 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) e65) p121)%N.
Definition e68 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) e63) e38)%N.
(* 2*sqrt(n)*max_norm(exp(p))*max_norm(p - q) <= 2*sqrt(n)*exp(norm(p))*max_norm(p - q), by replace *)
Lemma step_32 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vexp p) * maxnorm n (vadd p (vopp q))
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e64 e65 _ (fun sv Wv SFv => (step_31 n p Hs_n)) (nil_replaced Ev rv)) e66 e67.
  equal Q2 e68 e46.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p125 : ex := (Sum (0, 4097) (Pow (Exp (V1 0 (0, 4097))) 2%nat))%N.
Definition e69 : ex := (Sqrt p125)%N.
Definition p127 : ex := (Max (0, 4098) (Abs (Exp (V1 0 (0, 4098)))))%N.
Definition e70 : ex := (Mul (Sqrt e132) p127)%N.
Definition p129 : ex := (Mul (Int 2) e40)%N.
Definition e71 : ex := (Mul p129 e69)%N.
Definition e72 : ex := (Mul p129 e70)%N.
Definition e179 : ex := (Mul (Int 2) e38)%N.
Definition e73 : ex := (Mul e179 e61)%N.
Definition e74 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) e62) e38)%N.
(* 2*max_norm(p - q)*norm(exp(p)) <= 2*sqrt(n)*max_norm(exp(p))*max_norm(p - q), by replace *)
Lemma step_33 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p)
  <= 2 * sqrt (INR n) * maxnorm n (vexp p) * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e69 e70 _ (fun sv Wv SFv => (step_30 n p Hs_n)) (nil_replaced Ev rv)) e71 e72.
  equal Q2 e73 e74.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e75 : ex := (Mul e179 e60)%N.
(* 2*max_norm(p - q)*norm(exp(p)) <= 2*sqrt(n)*exp(norm(p))*max_norm(p - q), by transitive *)
Lemma step_34 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p)
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e75 <= den Ev rv e74) by (exact (step_33 n p q Hs_n)).
  assert (P2 : den Ev rv e74 <= den Ev rv e46) by (exact (step_32 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e181 : ex := (Mul (Int 2) e83)%N.
Definition e76 : ex := (Mul e181 (Sqrt (Sum (0, 20001) (Pow p14 2%nat))))%N.
(* 2*max_norm(A*x - A*y)*norm(exp(A*x)) <= 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - A*y), by instance *)
Lemma step_35 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * norm n (vexp (mulv d A x))
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (norm n (mulv d A x)).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e76 <= den Ev rv e59) by (exact (step_34 n (mulv d A x) (mulv d A y) Hs_n)).
  exact (P1).
Qed.

(* norm(exp(p) - exp(q)) <= 2*max_norm(p - q)*norm(exp(p)), by instance *)
Lemma step_36 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e77 <= den Ev rv e75) by (exact (fact_3_1_4.theorem_1 n p q Hs_n Hh1)).
  exact (P1).
Qed.

(* max_norm(A*(y - x)) <= 1/100, by assume *)
Lemma step_37 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd y (vopp x))) < / 100 ->
  maxnorm n (mulv d A (vadd y (vopp x))) <= / 100.
Proof.
  intros n d A x y Hs_n Hs_d Hh1.
  setting [n; d] [] [y; x] [A] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

(* norm(exp(A*x) - exp(A*y)) <= 2*max_norm(A*x - A*y)*norm(exp(A*x)), by instance *)
Lemma step_38 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) <= / 100 ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y))))
  <= 2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * norm n (vexp (mulv d A x)).
Proof.
  intros n d A x y Hs_n Hs_d Hh1.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e78 <= den Ev rv e76) by (exact (step_36 n (mulv d A x) (mulv d A y) Hs_n Hh1)).
  exact (P1).
Qed.

Definition p138 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 0 (1, 20000))))%N.
Definition p139 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p138))%N.
Definition p140 : ex := (Abs p139)%N.
Definition e79 : ex := (Max (0, 20001) p140)%N.
Definition e80 : ex := (Inv (Int 100))%N.
Definition e81 : ex := (Add e80 (Opp e79))%N.
Definition e82 : ex := (Add e80 (Opp e83))%N.
(* norm(exp(A*x) - exp(A*y)) <= 2*max_norm(A*x - A*y)*norm(exp(A*x)), by discharge *)
Lemma step_39 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd y (vopp x))) < / 100 ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y))))
  <= 2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * norm n (vexp (mulv d A x)).
Proof.
  intros n d A x y Hs_n Hs_d Hh1.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e79 <= den Ev rv e80) by (exact (step_37 n d A x y Hs_n Hs_d Hh1)).
  equal Q2 e81 e82.
  assert (P3 : den Ev rv e83 <= den Ev rv e80) by (exact (rearranged (den Ev rv e79) (den Ev rv e80) (den Ev rv e83) (den Ev rv e80) P1 Q2)).
  assert (P4 : den Ev rv e78 <= den Ev rv e76) by (exact (step_38 n d A x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition p145 : ex := (Sum (0, 20001) (Pow (Add p8 (Opp p14)) 2%nat))%N.
Definition e84 : ex := (Sqrt p145)%N.
Definition p147 : ex := (Add p7 (Opp p13))%N.
Definition p148 : ex := (Max (0, 20001) (Abs p147))%N.
Definition p149 : ex := (Mul (Int 2) p148)%N.
Definition p150 : ex := (Sqrt (Sum (0, 20001) (Pow p8 2%nat)))%N.
Definition e85 : ex := (Mul p149 p150)%N.
Definition e86 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) p148) (Exp (Sqrt (Sum (0, 20001) (Pow p7 2%nat)))))%N.
Definition e87 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) (Sqrt (Sum (0, 20001) (Pow p147 2%nat)))) e137)%N.
Definition e88 : ex := (Mul (Mul (Mul (Int 2) (Sqrt e132)) (Sqrt (Sum (0, 20001) (Pow p139 2%nat)))) e137)%N.
Definition p155 : ex := (Sqrt (Sum (1, 20000) (Pow p138 2%nat)))%N.
Definition e89 : ex := (Mul (Mul (Mul (Mul (Int 2) (Sqrt e132)) p155) p60) e137)%N.
Definition p157 : ex := (Mul p20 p155)%N.
Definition e90 : ex := (Mul p157 e137)%N.
(* norm(exp(A*x) - exp(A*y)) <= 2*R*sqrt(n)*exp(R**2)*norm(x - y), by transitive *)
Lemma step_40 :
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
  assert (P1 : den Ev rv e84 <= den Ev rv e85) by (exact (step_39 n d A x y Hs_n Hs_d Hh1)).
  assert (P2 : den Ev rv e85 <= den Ev rv e86) by (exact (step_35 n d A x y Hs_n Hs_d)).
  assert (P3 : den Ev rv e86 <= den Ev rv e87) by (exact (step_29 n d A R_ x y Hs_n Hs_d Hp_R_ Hh2 Hh3)).
  assert (P4 : den Ev rv e87 <= den Ev rv e88) by (exact (step_16 n d A R_ x y Hs_n Hs_d Hp_R_)).
  assert (P5 : den Ev rv e88 <= den Ev rv e89) by (exact (step_15 n d A R_ x y Hs_n Hs_d Hp_R_)).
  assert (P6 : den Ev rv e89 <= den Ev rv e90) by (exact (step_13 n d A R_ x y Hs_n Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

(* norm(exp(A*x_{t+1}) - exp(A*x_t)) <= 2*R*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t), by instance *)
Lemma step_41 :
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
  assert (P1 : den Ev rv e84 <= den Ev rv e90) by (exact (step_40 n d A R_ x_t1 x_t Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition p159 : ex := (Opp e78)%N.
Definition e91 : ex := (Add e21 p159)%N.
Definition p161 : ex := (Mul (Mul (Mul (Int 2) p22) e23) (Sqrt e132))%N.
Definition e93 : ex := (Mul p161 e137)%N.
Definition e92 : ex := (Add e93 p159)%N.
Definition e94 : ex := (Mul e78 (Inv e126))%N.
Definition e95 : ex := (Mul e93 (Inv e126))%N.
(* norm(exp(A*x_{t+1}) - exp(A*x_t))/beta <= 2*R*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta, by instance *)
Lemma step_42 :
  forall (n d : nat) (A : mat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t))))
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / beta
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  equal Q1 e91 e92.
  assert (P2 : den Ev rv e78 <= den Ev rv e93) by (exact (rearranged (den Ev rv e78) (den Ev rv e21) (den Ev rv e78) (den Ev rv e93) Hh1 Q1)).
  assert (P3 : den Ev rv e94 <= den Ev rv e95) by (exact (step_10 n R_ beta (norm d (vadd x_t1 (vopp x_t))) (mulv d A x_t1) (mulv d A x_t) Hs_n Hp_R_ Hp_beta P2)).
  equal Q4 e95 e11.
  exact ((Rle_trans _ _ _ P3 (Req_le _ _ Q4))).
Qed.

(* norm(exp(A*x_{t+1}) - exp(A*x_t))/beta <= 2*R*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta, by discharge *)
Lemma step_43 :
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
  assert (P1 : den Ev rv e78 <= den Ev rv e21) by (exact (step_41 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e94 <= den Ev rv e11) by (exact (step_42 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

Definition p166 : ex := (Abs p57)%N.
Definition e97 : ex := (Max (0, 20001) p166)%N.
Definition e96 : ex := (Add e80 (Opp e97))%N.
Definition e98 : ex := (Mul e84 (Inv e126))%N.
Definition e99 : ex := (Mul e90 (Inv e126))%N.
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
  equal Q1 e81 e96.
  assert (P2 : den Ev rv e97 < den Ev rv e80) by (exact (rearranged_lt (den Ev rv e79) (den Ev rv e80) (den Ev rv e97) (den Ev rv e80) Hh1 Q1)).
  assert (P3 : den Ev rv e98 <= den Ev rv e99) by (exact (step_43 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta P2 Hh2 Hh3)).
  exact (P3).
Qed.

(* beta <= Z(q), by assume *)
Lemma step_44 :
  forall (n : nat) (beta : R) (q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  beta <= Z_ n q.
Proof.
  intros n beta q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q] [] [] [0%N].
  exact Hh1.
Qed.

Definition p171 : ex := (Mul (Exp (V1 0 (0, 4096))) e127)%N.
Definition e100 : ex := (Sum (0, 4096) p171)%N.
Definition e101 : ex := (Inv e100)%N.
(* 1/Z(q) <= 1/beta, by replace *)
Lemma step_45 :
  forall (n : nat) (beta : R) (q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  / Z_ n q <= / beta.
Proof.
  intros n beta q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e23 e100 _ (fun sv Wv SFv => (step_44 n beta q Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e101 e102.
  exact (P1).
Qed.

Definition p174 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e127))%N.
Definition e104 : ex := (Inv p174)%N.
Definition e103 : ex := (Abs e104)%N.
(* absolute(1/Z(q)) <= 1/Z(q), by same *)
Lemma step_46 :
  forall (n : nat) (q : vec),
  (0 < n)%nat ->
  Rabs (/ Z_ n q) <= / Z_ n q.
Proof.
  intros n q Hs_n.
  setting [n] [] [q] [] [] [].
  equal Q1 e103 e104.
  exact (Req_le _ _ Q1).
Qed.

(* absolute(1/Z(q)) <= 1/beta, by transitive *)
Lemma step_47 :
  forall (n : nat) (beta : R) (q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  Rabs (/ Z_ n q) <= / beta.
Proof.
  intros n beta q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q] [] [] [0%N].
  assert (P1 : den Ev rv e103 <= den Ev rv e104) by (exact (step_46 n q Hs_n)).
  assert (P2 : den Ev rv e104 <= den Ev rv e102) by (exact (step_45 n beta q Hs_n Hp_beta Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e105 : ex := (Abs e101)%N.
Definition p178 : ex := (Sqrt (Sum (0, 4097) (Pow (Add (Exp (V1 1 (0, 4097))) (Opp (Exp (V1 0 (0, 4097))))) 2%nat)))%N.
Definition e106 : ex := (Mul e105 p178)%N.
Definition e107 : ex := (Mul e102 p178)%N.
Definition p181 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 0 (0, 20000))))) 2%nat)))%N.
Definition e108 : ex := (Mul e102 p181)%N.
Definition e109 : ex := (Mul p181 e102)%N.
(* absolute(1/Z(q))*norm(exp(p) - exp(q)) <= norm(exp(p) - exp(q))/beta, by replace *)
Lemma step_48 :
  forall (n : nat) (beta : R) (p q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  Rabs (/ Z_ n q) * norm n (vadd (vexp p) (vopp (vexp q))) <= norm n (vadd (vexp p) (vopp (vexp q))) / beta.
Proof.
  intros n beta p q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q; p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e105 e102 _ (fun sv Wv SFv => (step_47 n beta q Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e106 e107.
  equal Q2 e108 e109.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* beta <= alpha(x_t), by assume *)
Lemma step_49 :
  forall (n d : nat) (A : mat) (beta : R) (x_t : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= alpha n d A x_t ->
  beta <= alpha n d A x_t.
Proof.
  intros n d A beta x_t Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x_t] [A] [] [0%N].
  exact Hh1.
Qed.

Definition e110 : ex := (Mul e78 e102)%N.
(* absolute(1/Z(A*x_t))*norm(exp(A*x_{t+1}) - exp(A*x_t)) <= norm(exp(A*x_{t+1}) - exp(A*x_t))/beta, by instance *)
Lemma step_50 :
  forall (n d : nat) (A : mat) (beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= Z_ n (mulv d A x_t) ->
  Rabs (/ Z_ n (mulv d A x_t)) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t))))
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / beta.
Proof.
  intros n d A beta x_t x_t1 Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e4 <= den Ev rv e110) by (exact (step_48 n beta (mulv d A x_t1) (mulv d A x_t) Hs_n Hp_beta Hh1)).
  exact (P1).
Qed.

Definition p185 : ex := (Mul p14 e127)%N.
Definition e111 : ex := (Sum (0, 20001) p185)%N.
Definition e112 : ex := (Mul (Abs (Inv e111)) e84)%N.
Definition e113 : ex := (Mul e84 e102)%N.
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
  assert (P1 : den Ev rv e23 <= den Ev rv e111) by (exact (step_49 n d A beta x_t Hs_n Hs_d Hp_beta Hh1)).
  assert (P2 : den Ev rv e112 <= den Ev rv e113) by (exact (step_50 n d A beta x_t x_t1 Hs_n Hs_d Hp_beta P1)).
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

Definition p189 : ex := (Mul (Mul (Mul (Int 2) e126) (Sqrt e132)) p22)%N.
Definition e114 : ex := (Mul (Mul p189 (Exp (Pow e126 2%nat))) e102)%N.
Definition e115 : ex := (Mul (Mul p189 (Exp (Mul (Int 2) (Pow e126 2%nat)))) e102)%N.
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
  assert (P2 : den Ev rv e4 <= den Ev rv e110) by (exact (line_1_2 n d A beta x_t x_t1 Hs_n Hs_d Hp_beta Hh1)).
  assert (P3 : den Ev rv e110 <= den Ev rv e114) by (exact (line_1_3 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh2 Hh3 Hh4)).
  assert (P4 : den Ev rv e114 <= den Ev rv e115) by (exact (line_1_4 n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  exact (inequality_1 n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh5 Hh4 Hh1 Hh3).
Qed.

Definition e116 : ex := (Add e127 (Opp e126))%N.
Definition e195 : ex := (Int 4)%N.
Definition e117 : ex := (Add e23 (Opp e195))%N.
Definition e118 : ex := (Add e111 (Opp e126))%N.
Definition e119 : ex := (Add p9 (Opp e126))%N.
Definition e120 : ex := (Add e23 (Opp p106))%N.
Definition e121 : ex := (Add e23 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat)))))%N.
Definition e122 : ex := (Add e23 (Opp p60))%N.
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
  split; defined_by (cons_nonzero Ev e96 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e116 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e122 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e121 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e120 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e96 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e119 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e118 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e116 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e117 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

Definition e123 : ex := (Mul e77 p2)%N.
(* norm(1/Z(q)*(exp(p) - exp(q))) <= norm(exp(p) - exp(q))/Z(q), by same *)
Lemma step_51 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n q) (vadd (vexp p) (vopp (vexp q)))) <= norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e1 e123.
  exact (Req_le _ _ Q1).
Qed.

Definition e124 : ex := (Mul e78 p10)%N.
(* norm(1/Z(A*x_t)*(exp(A*x_{t+1}) - exp(A*x_t))) <= norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t), by instance *)
Lemma step_52 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ Z_ n (mulv d A x_t)) (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))))
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e124) by (exact (step_51 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition e135 : ex := (Sqrt e23)%N.
Definition e125 : ex := (Mul (Mul (Mul (Mul (Mul (Int 2) e135) (Sqrt e132)) p22) e137) (Inv e126))%N.
(* 2*sqrt(R)*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta <= 2*sqrt(R)*sqrt(n)*exp(R**2)*norm(x_{t+1} - x_t)/beta, by same *)
Lemma step_53 :
  forall (n d : nat) (R_ beta : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  2 * sqrt R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta
  <= 2 * sqrt R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (R_ ^ 2) / beta.
Proof.
  intros n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [x_t1; x_t] [] [] [0%N; 1%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e125))).
Qed.

(* R <= R, by same *)
Lemma step_54 :
  forall (R_ : R),
  0 < R_ ->
  R_ <= R_.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e23))).
Qed.

(* 1 <= n, by size at least one *)
Lemma step_55 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n.
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  exact (size_at_least_one _ Hs_n).
Qed.

(* beta <= 1, by assume *)
Lemma step_56 :
  forall (beta : R),
  0 < beta ->
  beta < 1 ->
  beta <= 1.
Proof.
  intros beta Hp_beta Hh1.
  setting [] [beta] [] [] [] [0%N].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition e128 : ex := (Mul (Mul (Mul e135 (Inv e126)) (Sqrt e132)) e137)%N.
Definition e129 : ex := (Mul (Mul (Mul e135 (Inv e127)) (Sqrt e132)) e137)%N.
Definition p206 : ex := (Mul e135 (Sqrt e132))%N.
Definition e130 : ex := (Mul p206 e137)%N.
Definition e131 : ex := (Mul e130 (Inv e126))%N.
(* sqrt(R)*sqrt(n)*exp(R**2) <= sqrt(R)*sqrt(n)*exp(R**2)/beta, by replace *)
Lemma step_57 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  sqrt R_ * sqrt (INR n) * exp (R_ ^ 2) <= sqrt R_ * sqrt (INR n) * exp (R_ ^ 2) / beta.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [R_; beta] [] [] [] [0%N; 1%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e126 e127 _ (fun sv Wv SFv => (step_56 beta Hp_beta Hh1)) (nil_replaced Ev rv)) e128 e129.
  equal Q2 e130 e129.
  equal Q3 e128 e131.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e168 : ex := (Sqrt e127)%N.
Definition e133 : ex := (Mul (Mul e135 e168) e137)%N.
Definition e134 : ex := (Mul e135 e137)%N.
(* sqrt(R)*exp(R**2) <= sqrt(R)*sqrt(n)*exp(R**2), by replace *)
Lemma step_58 :
  forall (n : nat) (R_ : R),
  (0 < n)%nat -> 0 < R_ ->
  sqrt R_ * exp (R_ ^ 2) <= sqrt R_ * sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ Hs_n Hp_R_.
  setting [n] [R_] [] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e127 e132 _ (fun sv Wv SFv => (step_55 n Hs_n)) (nil_replaced Ev rv)) e130 e133.
  equal Q2 e134 e133.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* sqrt(R)*exp(R**2) <= sqrt(R)*sqrt(n)*exp(R**2)/beta, by transitive *)
Lemma step_59 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  sqrt R_ * exp (R_ ^ 2) <= sqrt R_ * sqrt (INR n) * exp (R_ ^ 2) / beta.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [R_; beta] [] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e134 <= den Ev rv e130) by (exact (step_58 n R_ Hs_n Hp_R_)).
  assert (P2 : den Ev rv e130 <= den Ev rv e131) by (exact (step_57 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* t <= exp(t**4), by decided *)
Lemma step_60 :
  forall (t : R),
  0 <= t ->
  t <= exp (t ^ 4).
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 0 <= sqrt(R), by nonnegative *)
Lemma step_61 :
  forall (R_ : R),
  0 < R_ ->
  0 <= sqrt R_.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e135.
  exact N1.
Qed.

Definition e136 : ex := (Exp (Pow e135 4%nat))%N.
(* sqrt(R) <= exp(R**2), by instance *)
Lemma step_62 :
  forall (R_ : R),
  0 < R_ ->
  0 <= sqrt R_ ->
  sqrt R_ <= exp (R_ ^ 2).
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e135 <= den Ev rv e136) by (exact (step_60 (sqrt R_) Hh1)).
  equal Q2 e136 e137.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* sqrt(R) <= exp(R**2), by discharge *)
Lemma step_63 :
  forall (R_ : R),
  0 < R_ ->
  sqrt R_ <= exp (R_ ^ 2).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e8 <= den Ev rv e135) by (exact (step_61 R_ Hp_R_)).
  assert (P2 : den Ev rv e135 <= den Ev rv e137) by (exact (step_62 R_ Hp_R_ P1)).
  exact (P2).
Qed.

Definition e138 : ex := (Mul e135 e135)%N.
(* R <= sqrt(R)*exp(R**2), by replace *)
Lemma step_64 :
  forall (R_ : R),
  0 < R_ ->
  R_ <= sqrt R_ * exp (R_ ^ 2).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e135 e137 _ (fun sv Wv SFv => (step_63 R_ Hp_R_)) (nil_replaced Ev rv)) e134 e138.
  equal Q2 e23 e138.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* R <= sqrt(R)*sqrt(n)*exp(R**2)/beta, by transitive *)
Lemma step_65 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  R_ <= sqrt R_ * sqrt (INR n) * exp (R_ ^ 2) / beta.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [R_; beta] [] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e23 <= den Ev rv e134) by (exact (step_64 R_ Hp_R_)).
  assert (P2 : den Ev rv e134 <= den Ev rv e131) by (exact (step_59 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e139 : ex := (Mul (Mul (Int 2) e23) p31)%N.
Definition p215 : ex := (Mul (Int 2) e131)%N.
Definition e140 : ex := (Mul p215 p31)%N.
Definition e141 : ex := (Mul p215 p22)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e23 e131 _ (fun sv Wv SFv => (step_65 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)) (nil_replaced Ev rv)) e139 e140.
  equal Q2 e141 e125.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e142 : ex := (Mul p31 e22)%N.
Definition e143 : ex := (Mul p31 e23)%N.
Definition e144 : ex := (Mul p22 e23)%N.
Definition e145 : ex := (Mul e23 p22)%N.
(* norm(x_{t+1} - x_t)*spectral_norm(A) <= R*norm(x_{t+1} - x_t), by replace *)
Lemma step_66 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d (vadd x_t1 (vopp x_t)) * spectral n d A <= R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e22 e23 _ (fun sv Wv SFv => (step_12 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e142 e143.
  equal Q2 e144 e145.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A*(x_{t+1} - x_t)) <= norm(x_{t+1} - x_t)*spectral_norm(A), by spectral *)
Lemma step_67 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd x_t1 (vopp x_t))) <= norm d (vadd x_t1 (vopp x_t)) * spectral n d A.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e28) by (exact (spectral_bound n d A (vadd x_t1 (vopp x_t)))).
  equal Q2 e28 e29.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A*x_{t+1} - A*x_t) <= norm(A*(x_{t+1} - x_t)), by same *)
Lemma step_68 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= norm n (mulv d A (vadd x_t1 (vopp x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  equal Q1 e146 e27.
  exact (Req_le _ _ Q1).
Qed.

(* max_norm(A*x_{t+1} - A*x_t) <= norm(A*x_{t+1} - A*x_t), by instance *)
Lemma step_69 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= norm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e83 <= den Ev rv e146) by (exact (fact_3_1_2.step_7 n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) Hs_n)).
  exact (P1).
Qed.

(* max_norm(A*x_{t+1} - A*x_t) <= R*norm(x_{t+1} - x_t), by transitive *)
Lemma step_70 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e83 <= den Ev rv e146) by (exact (step_69 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e146 <= den Ev rv e27) by (exact (step_68 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e27 <= den Ev rv e29) by (exact (step_67 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P4 : den Ev rv e29 <= den Ev rv e145) by (exact (step_66 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition p222 : ex := (Abs (Add (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))) (Opp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098)))))))%N.
Definition e147 : ex := (Max (0, 4096) p222)%N.
Definition p224 : ex := (Sqrt (Sum (1, 4099) (Pow (Add (V1 0 (1, 4099)) (Opp (V1 1 (1, 4099)))) 2%nat)))%N.
Definition e148 : ex := (Mul e23 p224)%N.
Definition e149 : ex := (Mul (Int 2) e147)%N.
Definition e150 : ex := (Mul (Int 2) e148)%N.
Definition e151 : ex := (Mul (Int 2) e145)%N.
Definition e152 : ex := (Mul (Mul (Int 2) e23) p22)%N.
(* 2*max_norm(A*x_{t+1} - A*x_t) <= 2*R*norm(x_{t+1} - x_t), by replace *)
Lemma line_2_5 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  2 * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= 2 * R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e147 e148 _ (fun sv Wv SFv => (step_70 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e149 e150.
  equal Q2 e151 e152.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 1 <= 1, by same *)
Lemma step_71 :
  1 <= 1.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e127))).
Qed.

Definition p230 : ex := (Sum (0, 20001) (Sum (0, 20000) (Exp (Add (V1 0 (0, 20001)) (V1 0 (0, 20000))))))%N.
Definition p231 : ex := (Inv (Pow p174 2%nat))%N.
Definition e153 : ex := (Mul p230 p231)%N.
(* total(total(exp(p[k] + p[l]), l), k)/Z(p)**2 <= 1, by same *)
Lemma step_72 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e153 e127.
  exact (Req_le _ _ Q1).
Qed.

Definition e154 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 4096))))%N.
Definition e155 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 2))))%N.
Definition e156 : ex := (Sum (0, 20000) (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 20000)))))%N.
(* exp(p[k] + p[l]) <= total(exp(p[k] + p[l]), l), by below total *)
Lemma step_73 :
  forall (n : nat) (p : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  exp (p k + p l) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k l Hs_n Hi_k Hi_l.
  setting [n] [] [p] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e155 <= den Ev rv e156) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e154) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4096%N) k0 Hk0 e154)) Hi_l)).
  exact (P1).
Qed.

Definition e157 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 1))))%N.
Definition e158 : ex := (Exp (Mul (Int 2) (V1 0 (0, 1))))%N.
(* exp(2*p[k]) <= total(exp(p[k] + p[l]), l), by instance *)
Lemma step_74 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  exp (2 * p k) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e157 <= den Ev rv e156) by (exact (step_73 n p k k Hs_n Hi_k Hi_k)).
  equal Q2 e158 e157.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e159 : ex := (Exp (Mul (Int 2) (V1 0 (0, 4097))))%N.
Definition p239 : ex := (Exp (Add (V1 0 (0, 4097)) (V1 0 (0, 4098))))%N.
Definition e160 : ex := (Sum (0, 4098) p239)%N.
Definition p241 : ex := (Inv (Pow e100 2%nat))%N.
Definition e161 : ex := (Mul p241 (Sum (0, 4097) e159))%N.
Definition e162 : ex := (Mul p241 (Sum (0, 4097) e160))%N.
Definition p244 : ex := (Sum (0, 20000) (Exp (Mul (Int 2) (V1 0 (0, 20000)))))%N.
Definition e163 : ex := (Mul p244 p231)%N.
Definition e164 : ex := (Mul p231 p244)%N.
Definition e165 : ex := (Mul p231 p230)%N.
(* total(exp(2*p[k]), k)/Z(p)**2 <= total(total(exp(p[k] + p[l]), l), k)/Z(p)**2, by replace *)
Lemma step_75 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2 <= sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e159 e160 _ (fun sv Wv SFv => (step_74 n p (sv (0%N, 4097%N)) Hs_n (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e161 e162.
  equal Q2 e163 e164.
  equal Q3 e165 e153.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p248 : ex := (Sum (0, 20001) (Pow (Mul e104 (Exp (V1 0 (0, 20001)))) 2%nat))%N.
Definition e172 : ex := (Sqrt p248)%N.
Definition e166 : ex := (Pow e172 2%nat)%N.
(* norm(1/Z(p)*exp(p))**2 <= total(exp(2*p[k]), k)/Z(p)**2, by same *)
Lemma step_76 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e166 e163.
  exact (Req_le _ _ Q1).
Qed.

(* norm(1/Z(p)*exp(p))**2 <= 1, by transitive *)
Lemma step_77 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e166 <= den Ev rv e163) by (exact (step_76 n p Hs_n)).
  assert (P2 : den Ev rv e163 <= den Ev rv e153) by (exact (step_75 n p Hs_n)).
  assert (P3 : den Ev rv e153 <= den Ev rv e127) by (exact (step_72 n p Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e167 : ex := (Sqrt e166)%N.
Definition e169 : ex := (Pow e167 2%nat)%N.
Definition e170 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Mul (Inv (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e127))) (Exp (V1 0 (0, 4096)))) 2%nat))) 2%nat))%N.
Definition e171 : ex := (Sqrt (Sum (0, 4098) (Pow (Mul (Inv (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e127))) (Exp (V1 0 (0, 4098)))) 2%nat)))%N.
Definition e173 : ex := (Pow e168 2%nat)%N.
Definition e174 : ex := (Pow e127 2%nat)%N.
(* norm(1/Z(p)*exp(p)) <= 1, by root *)
Lemma step_78 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e166 <= den Ev rv e127) by (exact (step_77 n p Hs_n)).
  equal Q2 e169 e166.
  nonnegative N3 (nil_nonnegative Ev) e170.
  nonnegative N4 (nil_nonnegative Ev) e171.
  assert (Q5 : den Ev rv e167 = den Ev rv e172) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e173 e174.
  nonnegative N7 (nil_nonnegative Ev) e168.
  nonnegative N8 (nil_nonnegative Ev) e127.
  assert (Q9 : den Ev rv e168 = den Ev rv e127) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e167 <= den Ev rv e168)) (Req_le _ _ Q9))).
Qed.

(* norm(1/Z(q)*exp(q)) <= 1, by instance *)
Lemma step_79 :
  forall (n : nat) (q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n q) (vexp q)) <= 1.
Proof.
  intros n q Hs_n.
  setting [n] [] [q] [] [] [].
  assert (P1 : den Ev rv e172 <= den Ev rv e127) by (exact (step_78 n q Hs_n)).
  exact (P1).
Qed.

Definition p257 : ex := (Sum (0, 4097) (Pow (Mul (Inv (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) e127))) (Exp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e175 : ex := (Sqrt p257)%N.
Definition e176 : ex := (Mul p129 e175)%N.
Definition e177 : ex := (Mul p129 e127)%N.
Definition e178 : ex := (Mul e179 e127)%N.
(* 2*max_norm(p - q)*norm(1/Z(q)*exp(q)) <= 2*max_norm(p - q), by replace *)
Lemma step_80 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q)) <= 2 * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e175 e127 _ (fun sv Wv SFv => (step_79 n q Hs_n)) (nil_replaced Ev rv)) e176 e177.
  equal Q2 e178 e179.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e180 : ex := (Mul e181 (Sqrt (Sum (0, 20002) (Pow (Mul p10 p11) 2%nat))))%N.
(* 2*max_norm(A*x_{t+1} - A*x_t)*norm(1/Z(A*x_t)*exp(A*x_t)) <= 2*max_norm(A*x_{t+1} - A*x_t), by instance *)
Lemma line_2_4 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) * norm n (vscal (/ Z_ n (mulv d A x_t)) (vexp (mulv d A x_t)))
  <= 2 * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e180 <= den Ev rv e181) by (exact (step_80 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition e182 : ex := (Mul e75 e104)%N.
Definition p264 : ex := (Abs (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000)))))%N.
Definition e187 : ex := (Max (0, 20000) p264)%N.
Definition e183 : ex := (Mul (Mul (Int 2) e187) e172)%N.
(* 2*max_norm(q - p)*norm(exp(q))/Z(q) <= 2*max_norm(p - q)*norm(1/Z(q)*exp(q)), by same *)
Lemma step_81 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q
  <= 2 * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e182 e183.
  exact (Req_le _ _ Q1).
Qed.

Definition e184 : ex := (Mul e85 p10)%N.
(* 2*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t) <= 2*max_norm(A*x_{t+1} - A*x_t)*norm(1/Z(A*x_t)*exp(A*x_t)), by instance *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t)
  <= 2 * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) * norm n (vscal (/ Z_ n (mulv d A x_t)) (vexp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e184 <= den Ev rv e180) by (exact (step_81 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by instance *)
Lemma step_82 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd q (vopp p)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e77 <= den Ev rv e75) by (exact (fact_3_1_4.theorem_1 n q p Hs_n Hh1)).
  exact (P1).
Qed.

Definition e185 : ex := (Add e80 (Opp e187))%N.
Definition e186 : ex := (Add e80 (Opp e38))%N.
(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by discharge *)
Lemma step_83 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e185 e186.
  assert (P2 : den Ev rv e38 <= den Ev rv e80) by (exact (rearranged (den Ev rv e187) (den Ev rv e80) (den Ev rv e38) (den Ev rv e80) Hh1 Q1)).
  assert (P3 : den Ev rv e77 <= den Ev rv e75) by (exact (step_82 n p q Hs_n P2)).
  exact (P3).
Qed.

Definition p270 : ex := (Sum (0, 4097) (Pow (Add (Exp (V1 0 (0, 4097))) (Opp (Exp (V1 1 (0, 4097))))) 2%nat))%N.
Definition e188 : ex := (Sqrt p270)%N.
Definition p272 : ex := (Mul (Int 2) p121)%N.
Definition p273 : ex := (Sqrt (Sum (0, 4099) (Pow (Exp (V1 0 (0, 4099))) 2%nat)))%N.
Definition e189 : ex := (Mul p272 p273)%N.
Definition e190 : ex := (Mul e101 e188)%N.
Definition e191 : ex := (Mul e101 e189)%N.
Definition e192 : ex := (Mul p181 e104)%N.
Definition e193 : ex := (Mul e104 e77)%N.
Definition e194 : ex := (Mul e104 e75)%N.
(* norm(exp(p) - exp(q))/Z(q) <= 2*max_norm(q - p)*norm(exp(q))/Z(q), by replace *)
Lemma step_84 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e188 e189 _ (fun sv Wv SFv => (step_83 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e190 e191.
  equal Q2 e192 e193.
  equal Q3 e194 e182.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* max_norm(A*(x_{t+1} - x_t)) <= 1/100, by assume *)
Lemma step_85 :
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
Lemma step_86 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= / 100 ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t)
  <= 2 * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e124 <= den Ev rv e184) by (exact (step_84 n (mulv d A x_t1) (mulv d A x_t) Hs_n Hh1)).
  exact (P1).
Qed.

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
  assert (P1 : den Ev rv e97 <= den Ev rv e80) by (exact (step_85 n d A x_t x_t1 Hs_n Hs_d Hh1)).
  equal Q2 e96 e82.
  assert (P3 : den Ev rv e83 <= den Ev rv e80) by (exact (rearranged (den Ev rv e97) (den Ev rv e80) (den Ev rv e83) (den Ev rv e80) P1 Q2)).
  assert (P4 : den Ev rv e124 <= den Ev rv e184) by (exact (step_86 n d A x_t x_t1 Hs_n Hs_d P3)).
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
  assert (P2 : den Ev rv e3 <= den Ev rv e124) by (exact (step_52 n d A x_t x_t1 Hs_n Hs_d)).
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
  assert (P1 : den Ev rv e3 <= den Ev rv e124) by (exact (line_2_1 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e124 <= den Ev rv e184) by (exact (line_2_2 n d A x_t x_t1 Hs_n Hs_d Hh1)).
  assert (P3 : den Ev rv e184 <= den Ev rv e180) by (exact (line_2_3 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P4 : den Ev rv e180 <= den Ev rv e181) by (exact (line_2_4 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P5 : den Ev rv e181 <= den Ev rv e152) by (exact (line_2_5 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh2)).
  assert (P6 : den Ev rv e152 <= den Ev rv e125) by (exact (line_2_6 n d R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh3)).
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
  defined (env_of [n; d] [R_; beta] [x_t1; x_t] [A]) (ienv_of []) e125.
Proof.
  intros n d A R_ beta x_t x_t1 Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x_t1; x_t] [A] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e96 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e116 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e122 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e121 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e120 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e96 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e119 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e118 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e116 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e117 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

(* at n = 2, d = 1, A = [100000000000000000, 0], x_t = [0], x_{t+1} = [1/100000000000000000000], beta = 1/2, R = 4: the left side is 0.000500250, the right side 1.00535E-12 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e3 e125 (ltac:(computed))
    (H 2%nat 1%nat (matrix ([[100000000000000000]; [0]])%Q) (Q2R (4)%Q) (Q2R (1 # 2)%Q) (vector ([0])%Q) (vector ([1 # 100000000000000000000])%Q) ltac:(lia) ltac:(lia) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e8 e23 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e8 e126 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e126 e127 (ltac:(computed))) (holds_le [2; 1]%nat [4; 1 # 2]%Q [[1 # 100000000000000000000]; [0]]%Q [[[100000000000000000]; [0]]]%Q [] [0%N; 1%N] e195 e23 (ltac:(computed))))).
Qed.
