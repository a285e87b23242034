(* Lemma 7.5, part 2: the second part of the data shift of a moved matrix. The claim lemma-7.5.2 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_1_2.
From Weightshift Require fact_3_1_3.
From Weightshift Require fact_3_1_4.
Open Scope R_scope.

(* What is claimed. *)

(* norm(delta_b2()) <= 2*R*sqrt(n)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta *)
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
  norm n (delta_b2_2 n d A_t A_t1 x)
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta.

(* norm(delta_b2()) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A_{t+1} - A_t)/beta *)
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
  norm n (delta_b2_2 n d A_t A_t1 x)
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (R_ ^ 2) / beta.

(* As printed in the text we worked from; shown to be false below. *)

(* norm(delta_b2()) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A_{t+1} - A_t)/beta *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  4 <= R_ ->
  norm n (delta_b2_2 n d A_t A_t1 x)
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (R_ ^ 2) / beta.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e114 : ex := (Int 1)%N.
Definition p2 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e114)))%N.
Definition e1 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul p2 (Add (Exp (V1 0 (0, 20001))) (Opp (Exp (V1 1 (0, 20001)))))) 2%nat)))%N.
Definition p4 : ex := (Sum (0, 20000) (Pow (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000))))) 2%nat))%N.
Definition e78 : ex := (Sqrt p4)%N.
Definition e2 : ex := (Mul (Abs p2) e78)%N.
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

Definition p7 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p8 : ex := (Exp p7)%N.
Definition p9 : ex := (Sum (0, 20001) (Mul p8 e114))%N.
Definition p10 : ex := (Inv p9)%N.
Definition e3 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p10 (Add (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))) (Opp (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))))) 2%nat)))%N.
Definition p12 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p13 : ex := (Exp p12)%N.
Definition p14 : ex := (Sum (0, 20001) (Pow (Add p13 (Opp p8)) 2%nat))%N.
Definition e79 : ex := (Sqrt p14)%N.
Definition e4 : ex := (Mul (Abs p10) e79)%N.
(* norm(1/Z(A_t*x)*(exp(A_{t+1}*x) - exp(A_t*x))) <= absolute(1/Z(A_t*x))*norm(exp(A_{t+1}*x) - exp(A_t*x)), by instance *)
Lemma step_2 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ Z_ n (mulv d A_t x)) (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))))
  <= Rabs (/ Z_ n (mulv d A_t x)) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (step_1 n (mulv d A_t1 x) (mulv d A_t x) Hs_n)).
  exact (P1).
Qed.

(* norm(delta_b2()) <= norm(1/Z(A_t*x)*(exp(A_{t+1}*x) - exp(A_t*x))), by same *)
Lemma step_3 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b2_2 n d A_t A_t1 x)
  <= norm n (vscal (/ Z_ n (mulv d A_t x)) (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x))))).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e3))).
Qed.

Definition e23 : ex := (Sc 0)%N.
Definition p18 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001)))))%N.
Definition p19 : ex := (Mul (Mul (Mul (Int 2) e23) (Sqrt (Sz 0))) p18)%N.
Definition e6 : ex := (Pow e23 2%nat)%N.
Definition e7 : ex := (Mul (Int 2) e6)%N.
Definition p22 : ex := (Exp e7)%N.
Definition e113 : ex := (Sc 1)%N.
Definition e5 : ex := (Mul (Mul p19 p22) (Inv e113))%N.
(* 2*R*sqrt(n)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta <= 2*R*sqrt(n)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta, by same *)
Lemma step_4 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta.
Proof.
  intros n d A_t A_t1 R_ beta Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [] [A_t1; A_t] [] [0%N; 1%N].
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

Definition p26 : ex := (Mul (Mul (Mul (Int 2) e23) (Inv e113)) (Sqrt (Sz 0)))%N.
Definition p27 : ex := (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097))))%N.
Definition p28 : ex := (Mul p26 (Spec (0, 4096) (1, 4097) p27))%N.
Definition e9 : ex := (Mul p28 (Exp e6))%N.
Definition e10 : ex := (Mul p28 p22)%N.
Definition e21 : ex := (Mul p19 (Exp e6))%N.
Definition e11 : ex := (Mul e21 (Inv e113))%N.
Definition p33 : ex := (Mul p26 p18)%N.
Definition e12 : ex := (Mul p33 (Exp e6))%N.
Definition e13 : ex := (Mul p33 p22)%N.
(* 2*R*sqrt(n)*exp(R**2)*spectral_norm(A_{t+1} - A_t)/beta <= 2*R*sqrt(n)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta, by replace *)
Lemma line_1_4 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (R_ ^ 2) / beta
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta.
Proof.
  intros n d A_t A_t1 R_ beta Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [] [A_t1; A_t] [] [0%N; 1%N].
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

Definition p36 : ex := (Sum (0, 4096) (Pow (Add (Exp (V1 0 (0, 4096))) (Opp (Exp (V1 1 (0, 4096))))) 2%nat))%N.
Definition e14 : ex := (Sqrt p36)%N.
Definition p38 : ex := (Mul (Mul (Mul (Int 2) e113) (Sc 2)) (Sqrt (Sz 0)))%N.
Definition e15 : ex := (Mul p38 (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e92 : ex := (Inv e23)%N.
Definition e16 : ex := (Mul e92 e14)%N.
Definition e17 : ex := (Mul e92 e15)%N.
Definition e18 : ex := (Mul e78 e92)%N.
Definition e19 : ex := (Mul e92 e78)%N.
Definition e20 : ex := (Mul e15 e92)%N.
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

(* 2*R*sqrt(n)*exp(R**2)*spectral_norm(A - B) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A - B), by same *)
Lemma step_11 :
  forall (n d : nat) (A B : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * R_ * sqrt (INR n) * spectral n d (madd A (mopp B)) * exp (R_ ^ 2)
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A (mopp B)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [A; B] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e21))).
Qed.

(* norm(x) <= R, by assume *)
Lemma step_12 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x <= R_.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  exact Hh1.
Qed.

Definition p46 : ex := (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))%N.
Definition e22 : ex := (Sqrt p46)%N.
Definition p48 : ex := (Spec (0, 4097) (1, 4098) (Add (V2 0 (0, 4097) (1, 4098)) (Opp (V2 1 (0, 4097) (1, 4098)))))%N.
Definition e24 : ex := (Mul (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e22) p48) (Exp e6))%N.
Definition p50 : ex := (Mul (Mul (Int 2) (Sqrt (Sz 0))) e23)%N.
Definition e25 : ex := (Mul (Mul p50 p48) (Exp e6))%N.
Definition e26 : ex := (Mul (Mul p50 p18) (Exp e6))%N.
(* 2*sqrt(n)*exp(R**2)*norm(x)*spectral_norm(A - B) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A - B), by replace *)
Lemma step_13 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  2 * sqrt (INR n) * norm d x * spectral n d (madd A (mopp B)) * exp (R_ ^ 2)
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A (mopp B)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e22 e23 _ (fun sv Wv SFv => (step_12 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e24 e25.
  equal Q2 e26 e21.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p53 : ex := (Sum (1, 20000) (Mul (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) (V1 0 (1, 20000))))%N.
Definition p54 : ex := (Sum (0, 20001) (Pow p53 2%nat))%N.
Definition e27 : ex := (Sqrt p54)%N.
Definition p56 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e28 : ex := (Mul p18 p56)%N.
Definition e29 : ex := (Mul p56 p18)%N.
(* norm((A - B)*x) <= norm(x)*spectral_norm(A - B), by spectral *)
Lemma step_14 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd A (mopp B)) x) <= norm d x * spectral n d (madd A (mopp B)).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [A; B] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e28) by (exact (spectral_bound n d (madd A (mopp B)) x)).
  equal Q2 e28 e29.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p59 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul p27 (V1 0 (1, 4097)))) 2%nat))%N.
Definition e30 : ex := (Sqrt p59)%N.
Definition p61 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition p62 : ex := (Spec (0, 4099) (1, 4100) (Add (V2 0 (0, 4099) (1, 4100)) (Opp (V2 1 (0, 4099) (1, 4100)))))%N.
Definition e31 : ex := (Mul p61 p62)%N.
Definition e32 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e30) (Exp e6))%N.
Definition e33 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e31) (Exp e6))%N.
Definition e34 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e29) (Exp e6))%N.
Definition e35 : ex := (Mul (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) p56) p18) (Exp e6))%N.
(* 2*sqrt(n)*exp(R**2)*norm((A - B)*x) <= 2*sqrt(n)*exp(R**2)*norm(x)*spectral_norm(A - B), by replace *)
Lemma step_15 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * norm n (mulv d (madd A (mopp B)) x) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm d x * spectral n d (madd A (mopp B)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e31 _ (fun sv Wv SFv => (step_14 n d A B x Hs_n Hs_d)) (nil_replaced Ev rv)) e32 e33.
  equal Q2 e34 e35.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p68 : ex := (Add p12 (Opp p7))%N.
Definition e36 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) (Sqrt (Sum (0, 20001) (Pow p68 2%nat)))) (Exp e6))%N.
Definition e37 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e27) (Exp e6))%N.
(* 2*sqrt(n)*exp(R**2)*norm(A*x - B*x) <= 2*sqrt(n)*exp(R**2)*norm((A - B)*x), by same *)
Lemma step_16 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm n (mulv d (madd A (mopp B)) x) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
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

Definition p71 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p72 : ex := (Abs p71)%N.
Definition e38 : ex := (Max (0, 20000) p72)%N.
Definition p74 : ex := (Sum (0, 20000) (Pow p71 2%nat))%N.
Definition e39 : ex := (Sqrt p74)%N.
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

Definition p76 : ex := (Abs (Add (V1 0 (0, 4096)) (Opp (V1 1 (0, 4096)))))%N.
Definition e40 : ex := (Max (0, 4096) p76)%N.
Definition p78 : ex := (Sum (0, 4097) (Pow (Add (V1 0 (0, 4097)) (Opp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e41 : ex := (Sqrt p78)%N.
Definition p80 : ex := (Mul (Mul (Int 2) (Sqrt (Sz 0))) e40)%N.
Definition e42 : ex := (Mul p80 (Exp e6))%N.
Definition e43 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e41) (Exp e6))%N.
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

Definition p83 : ex := (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat))%N.
Definition e44 : ex := (Sqrt p83)%N.
Definition e66 : ex := (Exp e44)%N.
Definition e45 : ex := (Mul p80 e66)%N.
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

Definition p87 : ex := (Mul (Mul (Int 2) (Sqrt (Sz 0))) e38)%N.
Definition p88 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e64 : ex := (Exp p88)%N.
Definition e46 : ex := (Mul p87 e64)%N.
Definition e47 : ex := (Mul p87 (Exp e6))%N.
Definition e48 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e39) (Exp e6))%N.
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

(* spectral_norm(A) <= R, by assume *)
Lemma step_22 :
  forall (n d : nat) (A : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d A <= R_.
Proof.
  intros n d A R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A] [] [0%N].
  exact Hh1.
Qed.

Definition p93 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e49 : ex := (Sqrt p93)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e49 e23 _ (fun sv Wv SFv => (step_12 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e50 e51.
  equal Q2 e51 e6.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e52 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition e53 : ex := (Mul e22 e52)%N.
Definition e54 : ex := (Mul e22 e23)%N.
Definition e55 : ex := (Mul p56 e23)%N.
Definition e56 : ex := (Mul e23 p56)%N.
(* norm(x)*spectral_norm(A) <= R*norm(x), by replace *)
Lemma step_24 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x * spectral n d A <= R_ * norm d x.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e52 e23 _ (fun sv Wv SFv => (step_22 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e53 e54.
  equal Q2 e55 e56.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p102 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e57 : ex := (Mul p56 p102)%N.
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
  assert (P1 : den Ev rv e57 <= den Ev rv e56) by (exact (step_24 n d A R_ x Hs_n Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e56 <= den Ev rv e6) by (exact (step_23 d R_ x Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p104 : ex := (Sum (0, 20001) (Pow p12 2%nat))%N.
Definition e58 : ex := (Sqrt p104)%N.
Definition e59 : ex := (Mul p102 p56)%N.
(* norm(A*x) <= norm(x)*spectral_norm(A), by spectral *)
Lemma step_26 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A x) <= norm d x * spectral n d A.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e58 <= den Ev rv e59) by (exact (spectral_bound n d A x)).
  equal Q2 e59 e57.
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
  assert (P1 : den Ev rv e58 <= den Ev rv e57) by (exact (step_26 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e57 <= den Ev rv e6) by (exact (step_25 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p107 : ex := (Abs p68)%N.
Definition e84 : ex := (Max (0, 20001) p107)%N.
Definition e60 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e84) (Exp e58))%N.
(* 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - B*x) <= 2*sqrt(n)*exp(R**2)*norm(A*x - B*x), by instance *)
Lemma step_28 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (mulv d A x) <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (norm n (mulv d A x))
  <= 2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  assert (P1 : den Ev rv e60 <= den Ev rv e36) by (exact (step_21 n R_ (mulv d A x) (mulv d B x) Hs_n Hp_R_ Hh1)).
  exact (P1).
Qed.

(* 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - B*x) <= 2*sqrt(n)*exp(R**2)*norm(A*x - B*x), by discharge *)
Lemma step_29 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (norm n (mulv d A x))
  <= 2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  assert (P1 : den Ev rv e58 <= den Ev rv e6) by (exact (step_27 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e60 <= den Ev rv e36) by (exact (step_28 n d A B R_ x Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

Definition p110 : ex := (Sum (0, 20000) (Pow (Exp (V1 0 (0, 20000))) 2%nat))%N.
Definition e61 : ex := (Sqrt p110)%N.
Definition e63 : ex := (Max (0, 20000) (Abs (Exp (V1 0 (0, 20000)))))%N.
Definition e62 : ex := (Mul (Sqrt (Sz 0)) e63)%N.
(* norm(exp(p)) <= sqrt(n)*max_norm(exp(p)), by instance *)
Lemma step_30 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vexp p) <= sqrt (INR n) * maxnorm n (vexp p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e61 <= den Ev rv e62) by (exact (fact_3_1_2.theorem_2 n (vexp p) Hs_n)).
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
  assert (P1 : den Ev rv e63 <= den Ev rv e64) by (exact (fact_3_1_3.step_12 n p Hs_n)).
  exact (P1).
Qed.

Definition e65 : ex := (Max (0, 4096) (Abs (Exp (V1 0 (0, 4096)))))%N.
Definition p115 : ex := (Max (0, 4098) (Abs (Add (V1 0 (0, 4098)) (Opp (V1 1 (0, 4098))))))%N.
Definition e67 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e65) p115)%N.
Definition e68 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e66) p115)%N.
Definition e69 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e64) e38)%N.
(* 2*sqrt(n)*max_norm(exp(p))*max_norm(p - q) <= 2*sqrt(n)*exp(norm(p))*max_norm(p - q), by replace *)
Lemma step_32 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vexp p) * maxnorm n (vadd p (vopp q))
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e65 e66 _ (fun sv Wv SFv => (step_31 n p Hs_n)) (nil_replaced Ev rv)) e67 e68.
  equal Q2 e69 e46.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p119 : ex := (Sum (0, 4097) (Pow (Exp (V1 0 (0, 4097))) 2%nat))%N.
Definition e70 : ex := (Sqrt p119)%N.
Definition p121 : ex := (Max (0, 4098) (Abs (Exp (V1 0 (0, 4098)))))%N.
Definition e71 : ex := (Mul (Sqrt (Sz 0)) p121)%N.
Definition p123 : ex := (Mul (Int 2) e40)%N.
Definition e72 : ex := (Mul p123 e70)%N.
Definition e73 : ex := (Mul p123 e71)%N.
Definition p126 : ex := (Mul (Int 2) e38)%N.
Definition e74 : ex := (Mul p126 e62)%N.
Definition e75 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e63) e38)%N.
(* 2*max_norm(p - q)*norm(exp(p)) <= 2*sqrt(n)*max_norm(exp(p))*max_norm(p - q), by replace *)
Lemma step_33 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p)
  <= 2 * sqrt (INR n) * maxnorm n (vexp p) * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e70 e71 _ (fun sv Wv SFv => (step_30 n p Hs_n)) (nil_replaced Ev rv)) e72 e73.
  equal Q2 e74 e75.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e76 : ex := (Mul p126 e61)%N.
(* 2*max_norm(p - q)*norm(exp(p)) <= 2*sqrt(n)*exp(norm(p))*max_norm(p - q), by transitive *)
Lemma step_34 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p)
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e76 <= den Ev rv e75) by (exact (step_33 n p q Hs_n)).
  assert (P2 : den Ev rv e75 <= den Ev rv e46) by (exact (step_32 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e77 : ex := (Mul (Mul (Int 2) e84) (Sqrt (Sum (0, 20001) (Pow p13 2%nat))))%N.
(* 2*max_norm(A*x - B*x)*norm(exp(A*x)) <= 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - B*x), by instance *)
Lemma step_35 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * norm n (vexp (mulv d A x))
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (norm n (mulv d A x)).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [A; B] [] [].
  assert (P1 : den Ev rv e77 <= den Ev rv e60) by (exact (step_34 n (mulv d A x) (mulv d B x) Hs_n)).
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
  assert (P1 : den Ev rv e78 <= den Ev rv e76) by (exact (fact_3_1_4.theorem_1 n p q Hs_n Hh1)).
  exact (P1).
Qed.

(* max_norm((A - B)*x) <= 1/100, by assume *)
Lemma step_37 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (madd A (mopp B)) x) < / 100 ->
  maxnorm n (mulv d (madd A (mopp B)) x) <= / 100.
Proof.
  intros n d A B x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A; B] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

(* norm(exp(A*x) - exp(B*x)) <= 2*max_norm(A*x - B*x)*norm(exp(A*x)), by instance *)
Lemma step_38 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) <= / 100 ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x))))
  <= 2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * norm n (vexp (mulv d A x)).
Proof.
  intros n d A B x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A; B] [] [].
  assert (P1 : den Ev rv e79 <= den Ev rv e77) by (exact (step_36 n (mulv d A x) (mulv d B x) Hs_n Hh1)).
  exact (P1).
Qed.

Definition p131 : ex := (Abs p53)%N.
Definition e80 : ex := (Max (0, 20001) p131)%N.
Definition e81 : ex := (Inv (Int 100))%N.
Definition e82 : ex := (Add e81 (Opp e80))%N.
Definition e83 : ex := (Add e81 (Opp e84))%N.
(* norm(exp(A*x) - exp(B*x)) <= 2*max_norm(A*x - B*x)*norm(exp(A*x)), by discharge *)
Lemma step_39 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (madd A (mopp B)) x) < / 100 ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x))))
  <= 2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * norm n (vexp (mulv d A x)).
Proof.
  intros n d A B x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A; B] [] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e81) by (exact (step_37 n d A B x Hs_n Hs_d Hh1)).
  equal Q2 e82 e83.
  assert (P3 : den Ev rv e84 <= den Ev rv e81) by (exact (rearranged (den Ev rv e80) (den Ev rv e81) (den Ev rv e84) (den Ev rv e81) P1 Q2)).
  assert (P4 : den Ev rv e79 <= den Ev rv e77) by (exact (step_38 n d A B x Hs_n Hs_d P3)).
  exact (P4).
Qed.

(* norm(exp(A*x) - exp(B*x)) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A - B), by transitive *)
Lemma step_40 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d (madd A (mopp B)) x) < / 100 ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x))))
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A (mopp B)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  assert (P1 : den Ev rv e79 <= den Ev rv e77) by (exact (step_39 n d A B x Hs_n Hs_d Hh1)).
  assert (P2 : den Ev rv e77 <= den Ev rv e60) by (exact (step_35 n d A B x Hs_n Hs_d)).
  assert (P3 : den Ev rv e60 <= den Ev rv e36) by (exact (step_29 n d A B R_ x Hs_n Hs_d Hp_R_ Hh2 Hh3)).
  assert (P4 : den Ev rv e36 <= den Ev rv e37) by (exact (step_16 n d A B R_ x Hs_n Hs_d Hp_R_)).
  assert (P5 : den Ev rv e37 <= den Ev rv e35) by (exact (step_15 n d A B R_ x Hs_n Hs_d Hp_R_)).
  assert (P6 : den Ev rv e35 <= den Ev rv e21) by (exact (step_13 n d A B R_ x Hs_n Hs_d Hp_R_ Hh3)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

(* norm(exp(A_{t+1}*x) - exp(A_t*x)) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A_{t+1} - A_t), by instance *)
Lemma step_41 :
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
  assert (P1 : den Ev rv e79 <= den Ev rv e21) by (exact (step_40 n d A_t1 A_t R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition p136 : ex := (Opp e79)%N.
Definition e85 : ex := (Add e21 p136)%N.
Definition p138 : ex := (Mul (Mul (Mul (Int 2) p18) e23) (Sqrt (Sz 0)))%N.
Definition e87 : ex := (Mul p138 (Exp e6))%N.
Definition e86 : ex := (Add e87 p136)%N.
Definition e88 : ex := (Mul e79 (Inv e113))%N.
Definition e89 : ex := (Mul e87 (Inv e113))%N.
(* norm(exp(A_{t+1}*x) - exp(A_t*x))/beta <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A_{t+1} - A_t)/beta, by instance *)
Lemma step_42 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x))))
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (R_ ^ 2) ->
  norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) / beta
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (R_ ^ 2) / beta.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  equal Q1 e85 e86.
  assert (P2 : den Ev rv e79 <= den Ev rv e87) by (exact (rearranged (den Ev rv e79) (den Ev rv e21) (den Ev rv e79) (den Ev rv e87) Hh1 Q1)).
  assert (P3 : den Ev rv e88 <= den Ev rv e89) by (exact (step_10 n R_ beta (spectral n d (madd A_t1 (mopp A_t))) (mulv d A_t1 x) (mulv d A_t x) Hs_n Hp_R_ Hp_beta P2)).
  equal Q4 e89 e11.
  exact ((Rle_trans _ _ _ P3 (Req_le _ _ Q4))).
Qed.

(* norm(exp(A_{t+1}*x) - exp(A_t*x))/beta <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A_{t+1} - A_t)/beta, by discharge *)
Lemma line_1_3 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) / beta
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (R_ ^ 2) / beta.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e79 <= den Ev rv e21) by (exact (step_41 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e88 <= den Ev rv e11) by (exact (step_42 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

(* beta <= Z(q), by assume *)
Lemma step_43 :
  forall (n : nat) (beta : R) (q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  beta <= Z_ n q.
Proof.
  intros n beta q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q] [] [] [0%N].
  exact Hh1.
Qed.

Definition p143 : ex := (Mul (Exp (V1 0 (0, 4096))) e114)%N.
Definition e90 : ex := (Sum (0, 4096) p143)%N.
Definition e91 : ex := (Inv e90)%N.
(* 1/Z(q) <= 1/beta, by replace *)
Lemma step_44 :
  forall (n : nat) (beta : R) (q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  / Z_ n q <= / beta.
Proof.
  intros n beta q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e23 e90 _ (fun sv Wv SFv => (step_43 n beta q Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e91 e92.
  exact (P1).
Qed.

Definition p146 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e114))%N.
Definition e94 : ex := (Inv p146)%N.
Definition e93 : ex := (Abs e94)%N.
(* absolute(1/Z(q)) <= 1/Z(q), by same *)
Lemma step_45 :
  forall (n : nat) (q : vec),
  (0 < n)%nat ->
  Rabs (/ Z_ n q) <= / Z_ n q.
Proof.
  intros n q Hs_n.
  setting [n] [] [q] [] [] [].
  equal Q1 e93 e94.
  exact (Req_le _ _ Q1).
Qed.

(* absolute(1/Z(q)) <= 1/beta, by transitive *)
Lemma step_46 :
  forall (n : nat) (beta : R) (q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  Rabs (/ Z_ n q) <= / beta.
Proof.
  intros n beta q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q] [] [] [0%N].
  assert (P1 : den Ev rv e93 <= den Ev rv e94) by (exact (step_45 n q Hs_n)).
  assert (P2 : den Ev rv e94 <= den Ev rv e92) by (exact (step_44 n beta q Hs_n Hp_beta Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e95 : ex := (Abs e91)%N.
Definition p150 : ex := (Sqrt (Sum (0, 4097) (Pow (Add (Exp (V1 1 (0, 4097))) (Opp (Exp (V1 0 (0, 4097))))) 2%nat)))%N.
Definition e96 : ex := (Mul e95 p150)%N.
Definition e97 : ex := (Mul e92 p150)%N.
Definition p153 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 0 (0, 20000))))) 2%nat)))%N.
Definition e98 : ex := (Mul e92 p153)%N.
Definition e99 : ex := (Mul p153 e92)%N.
(* absolute(1/Z(q))*norm(exp(p) - exp(q)) <= norm(exp(p) - exp(q))/beta, by replace *)
Lemma step_47 :
  forall (n : nat) (beta : R) (p q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  Rabs (/ Z_ n q) * norm n (vadd (vexp p) (vopp (vexp q))) <= norm n (vadd (vexp p) (vopp (vexp q))) / beta.
Proof.
  intros n beta p q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q; p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e95 e92 _ (fun sv Wv SFv => (step_46 n beta q Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e96 e97.
  equal Q2 e98 e99.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* beta <= alpha(A_t), by assume *)
Lemma step_48 :
  forall (n d : nat) (A_t : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= alpha_2 n d x A_t ->
  beta <= alpha_2 n d x A_t.
Proof.
  intros n d A_t beta x Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x] [A_t] [] [0%N].
  exact Hh1.
Qed.

Definition e100 : ex := (Mul e79 e92)%N.
(* absolute(1/Z(A_t*x))*norm(exp(A_{t+1}*x) - exp(A_t*x)) <= norm(exp(A_{t+1}*x) - exp(A_t*x))/beta, by instance *)
Lemma step_49 :
  forall (n d : nat) (A_t A_t1 : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= Z_ n (mulv d A_t x) ->
  Rabs (/ Z_ n (mulv d A_t x)) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x))))
  <= norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) / beta.
Proof.
  intros n d A_t A_t1 beta x Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e4 <= den Ev rv e100) by (exact (step_47 n beta (mulv d A_t1 x) (mulv d A_t x) Hs_n Hp_beta Hh1)).
  exact (P1).
Qed.

Definition p157 : ex := (Mul p13 e114)%N.
Definition e101 : ex := (Sum (0, 20001) p157)%N.
Definition p159 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p8 (Opp p13)) 2%nat)))%N.
Definition e102 : ex := (Mul (Abs (Inv e101)) p159)%N.
Definition e103 : ex := (Mul p159 e92)%N.
(* absolute(1/Z(A_t*x))*norm(exp(A_{t+1}*x) - exp(A_t*x)) <= norm(exp(A_{t+1}*x) - exp(A_t*x))/beta, by discharge *)
Lemma line_1_2 :
  forall (n d : nat) (A_t A_t1 : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= alpha_2 n d x A_t ->
  Rabs (/ Z_ n (mulv d A_t x)) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x))))
  <= norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) / beta.
Proof.
  intros n d A_t A_t1 beta x Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x] [A_t; A_t1] [] [0%N].
  assert (P1 : den Ev rv e23 <= den Ev rv e101) by (exact (step_48 n d A_t beta x Hs_n Hs_d Hp_beta Hh1)).
  assert (P2 : den Ev rv e102 <= den Ev rv e103) by (exact (step_49 n d A_t A_t1 beta x Hs_n Hs_d Hp_beta P1)).
  exact (P2).
Qed.

(* norm(delta_b2()) <= absolute(1/Z(A_t*x))*norm(exp(A_{t+1}*x) - exp(A_t*x)), by transitive *)
Lemma line_1_1 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b2_2 n d A_t A_t1 x)
  <= Rabs (/ Z_ n (mulv d A_t x)) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e3) by (exact (step_3 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e3 <= den Ev rv e4) by (exact (step_2 n d A_t A_t1 x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p162 : ex := (Mul (Mul (Mul (Int 2) e113) (Sqrt (Sz 0))) p18)%N.
Definition e104 : ex := (Mul (Mul p162 (Exp (Pow e113 2%nat))) e92)%N.
Definition e105 : ex := (Mul (Mul p162 (Exp (Mul (Int 2) (Pow e113 2%nat)))) e92)%N.
(* norm(delta_b2()) <= 2*R*sqrt(n)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta, by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta <= alpha_2 n d x A_t ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  norm n (delta_b2_2 n d A_t A_t1 x)
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4.
  setting [n; d] [beta; R_] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (line_1_1 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e4 <= den Ev rv e100) by (exact (line_1_2 n d A_t A_t1 beta x Hs_n Hs_d Hp_beta Hh1)).
  assert (P3 : den Ev rv e100 <= den Ev rv e104) by (exact (line_1_3 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh2 Hh3 Hh4)).
  assert (P4 : den Ev rv e104 <= den Ev rv e105) by (exact (line_1_4 n d A_t A_t1 R_ beta Hs_n Hs_d Hp_R_ Hp_beta)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  exact (inequality_1 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh5 Hh4 Hh2 Hh3).
Qed.

Definition e106 : ex := (Add e114 (Opp e113))%N.
Definition e115 : ex := (Int 4)%N.
Definition e107 : ex := (Add e23 (Opp e115))%N.
Definition e108 : ex := (Add e101 (Opp e113))%N.
Definition e109 : ex := (Add p9 (Opp e113))%N.
Definition e110 : ex := (Add e23 (Opp p56))%N.
Definition e111 : ex := (Add e23 (Opp p102))%N.
Definition e112 : ex := (Add e23 (Opp (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))))%N.
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
  defined (env_of [n; d] [R_; beta] [x] [A_t1; A_t]) (ienv_of []) e3 /\
  defined (env_of [n; d] [R_; beta] [x] [A_t1; A_t]) (ienv_of []) e5.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e82 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e106 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e112 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e111 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e110 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e82 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e109 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e108 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e106 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e107 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

(* norm(delta_b2()) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A_{t+1} - A_t)/beta, by transitive *)
Lemma inequality_2 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta <= alpha_2 n d x A_t ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  norm n (delta_b2_2 n d A_t A_t1 x)
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (R_ ^ 2) / beta.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4.
  setting [n; d] [beta; R_] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (line_1_1 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e4 <= den Ev rv e100) by (exact (line_1_2 n d A_t A_t1 beta x Hs_n Hs_d Hp_beta Hh1)).
  assert (P3 : den Ev rv e100 <= den Ev rv e104) by (exact (line_1_3 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh2 Hh3 Hh4)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  exact (inequality_2 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh5 Hh4 Hh2 Hh3).
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
  defined (env_of [n; d] [R_; beta] [x] [A_t1; A_t]) (ienv_of []) e3 /\
  defined (env_of [n; d] [R_; beta] [x] [A_t1; A_t]) (ienv_of []) e11.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e82 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e106 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e112 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e111 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e110 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e82 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e109 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e108 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e106 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e107 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

(* at n = 2, d = 1, A_t = [0, 0], A_{t+1} = [1/100000000000000000000, 0], x = [100000000000000000], beta = 1/2, R = 4: the left side is 0.000500250, the right side 2.01070E-12 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e3 e11 (ltac:(computed))
    (H 2%nat 1%nat (matrix ([[0]; [0]])%Q) (matrix ([[1 # 100000000000000000000]; [0]])%Q) (Q2R (4)%Q) (Q2R (1 # 2)%Q) (vector ([100000000000000000])%Q) ltac:(lia) ltac:(lia) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e8 e23 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e8 e113 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e113 e114 (ltac:(computed))) (holds_le [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e115 e23 (ltac:(computed))))).
Qed.
