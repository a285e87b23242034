(* Lemma 7.5, part 2: the second part of the data shift of a moved matrix. The claim lemma-7.5.2 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require lemma_7_6.
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

Definition e54 : ex := (Int 1)%N.
Definition p2 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e54)))%N.
Definition e1 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul p2 (Add (Exp (V1 0 (0, 20001))) (Opp (Exp (V1 1 (0, 20001)))))) 2%nat)))%N.
Definition p4 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000))))) 2%nat)))%N.
Definition e2 : ex := (Mul (Abs p2) p4)%N.
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

Definition p6 : ex := (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition p7 : ex := (Sum (0, 20001) (Mul p6 e54))%N.
Definition p8 : ex := (Inv p7)%N.
Definition e3 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p8 (Add (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))) (Opp (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))))) 2%nat)))%N.
Definition p10 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition p11 : ex := (Sum (0, 20001) (Pow (Add p10 (Opp p6)) 2%nat))%N.
Definition e21 : ex := (Sqrt p11)%N.
Definition e4 : ex := (Mul (Abs p8) e21)%N.
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

Definition e28 : ex := (Sc 0)%N.
Definition p15 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001)))))%N.
Definition p16 : ex := (Mul (Mul (Mul (Int 2) e28) (Sqrt (Sz 0))) p15)%N.
Definition e6 : ex := (Pow e28 2%nat)%N.
Definition e7 : ex := (Mul (Int 2) e6)%N.
Definition p19 : ex := (Exp e7)%N.
Definition e53 : ex := (Sc 1)%N.
Definition e5 : ex := (Mul (Mul p16 p19) (Inv e53))%N.
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

Definition p23 : ex := (Mul (Mul (Mul (Int 2) e28) (Inv e53)) (Sqrt (Sz 0)))%N.
Definition p24 : ex := (Mul p23 (Spec (0, 4096) (1, 4097) (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097))))))%N.
Definition e9 : ex := (Mul p24 (Exp e6))%N.
Definition e10 : ex := (Mul p24 p19)%N.
Definition e22 : ex := (Mul p16 (Exp e6))%N.
Definition e11 : ex := (Mul e22 (Inv e53))%N.
Definition p29 : ex := (Mul p23 p15)%N.
Definition e12 : ex := (Mul p29 (Exp e6))%N.
Definition e13 : ex := (Mul p29 p19)%N.
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

Definition p32 : ex := (Sum (0, 4096) (Pow (Add (Exp (V1 0 (0, 4096))) (Opp (Exp (V1 1 (0, 4096))))) 2%nat))%N.
Definition e14 : ex := (Sqrt p32)%N.
Definition p34 : ex := (Mul (Mul (Mul (Int 2) e53) (Sc 2)) (Sqrt (Sz 0)))%N.
Definition e15 : ex := (Mul p34 (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e31 : ex := (Inv e28)%N.
Definition e16 : ex := (Mul e31 e14)%N.
Definition e17 : ex := (Mul e31 e15)%N.
Definition e18 : ex := (Mul p4 e31)%N.
Definition e19 : ex := (Mul e31 p4)%N.
Definition e20 : ex := (Mul e15 e31)%N.
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

(* norm(exp(A_{t+1}*x) - exp(A_t*x)) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A_{t+1} - A_t), by instance *)
Lemma step_11 :
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
  assert (P1 : den Ev rv e21 <= den Ev rv e22) by (exact (lemma_7_6.theorem_1 n d A_t1 A_t R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition p42 : ex := (Opp e21)%N.
Definition e23 : ex := (Add e22 p42)%N.
Definition p44 : ex := (Mul (Mul (Mul (Int 2) p15) e28) (Sqrt (Sz 0)))%N.
Definition e25 : ex := (Mul p44 (Exp e6))%N.
Definition e24 : ex := (Add e25 p42)%N.
Definition e26 : ex := (Mul e21 (Inv e53))%N.
Definition e27 : ex := (Mul e25 (Inv e53))%N.
(* norm(exp(A_{t+1}*x) - exp(A_t*x))/beta <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A_{t+1} - A_t)/beta, by instance *)
Lemma step_12 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x))))
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (R_ ^ 2) ->
  norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) / beta
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (R_ ^ 2) / beta.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  equal Q1 e23 e24.
  assert (P2 : den Ev rv e21 <= den Ev rv e25) by (exact (rearranged (den Ev rv e21) (den Ev rv e22) (den Ev rv e21) (den Ev rv e25) Hh1 Q1)).
  assert (P3 : den Ev rv e26 <= den Ev rv e27) by (exact (step_10 n R_ beta (spectral n d (madd A_t1 (mopp A_t))) (mulv d A_t1 x) (mulv d A_t x) Hs_n Hp_R_ Hp_beta P2)).
  equal Q4 e27 e11.
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
  assert (P1 : den Ev rv e21 <= den Ev rv e22) by (exact (step_11 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e26 <= den Ev rv e11) by (exact (step_12 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

(* beta <= Z(q), by assume *)
Lemma step_13 :
  forall (n : nat) (beta : R) (q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  beta <= Z_ n q.
Proof.
  intros n beta q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q] [] [] [0%N].
  exact Hh1.
Qed.

Definition p49 : ex := (Mul (Exp (V1 0 (0, 4096))) e54)%N.
Definition e29 : ex := (Sum (0, 4096) p49)%N.
Definition e30 : ex := (Inv e29)%N.
(* 1/Z(q) <= 1/beta, by replace *)
Lemma step_14 :
  forall (n : nat) (beta : R) (q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  / Z_ n q <= / beta.
Proof.
  intros n beta q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e28 e29 _ (fun sv Wv SFv => (step_13 n beta q Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e30 e31.
  exact (P1).
Qed.

Definition p52 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e54))%N.
Definition e33 : ex := (Inv p52)%N.
Definition e32 : ex := (Abs e33)%N.
(* absolute(1/Z(q)) <= 1/Z(q), by same *)
Lemma step_15 :
  forall (n : nat) (q : vec),
  (0 < n)%nat ->
  Rabs (/ Z_ n q) <= / Z_ n q.
Proof.
  intros n q Hs_n.
  setting [n] [] [q] [] [] [].
  equal Q1 e32 e33.
  exact (Req_le _ _ Q1).
Qed.

(* absolute(1/Z(q)) <= 1/beta, by transitive *)
Lemma step_16 :
  forall (n : nat) (beta : R) (q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  Rabs (/ Z_ n q) <= / beta.
Proof.
  intros n beta q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q] [] [] [0%N].
  assert (P1 : den Ev rv e32 <= den Ev rv e33) by (exact (step_15 n q Hs_n)).
  assert (P2 : den Ev rv e33 <= den Ev rv e31) by (exact (step_14 n beta q Hs_n Hp_beta Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e34 : ex := (Abs e30)%N.
Definition p56 : ex := (Sqrt (Sum (0, 4097) (Pow (Add (Exp (V1 1 (0, 4097))) (Opp (Exp (V1 0 (0, 4097))))) 2%nat)))%N.
Definition e35 : ex := (Mul e34 p56)%N.
Definition e36 : ex := (Mul e31 p56)%N.
Definition p59 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 0 (0, 20000))))) 2%nat)))%N.
Definition e37 : ex := (Mul e31 p59)%N.
Definition e38 : ex := (Mul p59 e31)%N.
(* absolute(1/Z(q))*norm(exp(p) - exp(q)) <= norm(exp(p) - exp(q))/beta, by replace *)
Lemma step_17 :
  forall (n : nat) (beta : R) (p q : vec),
  (0 < n)%nat -> 0 < beta ->
  beta <= Z_ n q ->
  Rabs (/ Z_ n q) * norm n (vadd (vexp p) (vopp (vexp q))) <= norm n (vadd (vexp p) (vopp (vexp q))) / beta.
Proof.
  intros n beta p q Hs_n Hp_beta Hh1.
  setting [n] [beta] [q; p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e31 _ (fun sv Wv SFv => (step_16 n beta q Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e35 e36.
  equal Q2 e37 e38.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* beta <= alpha(A_t), by assume *)
Lemma step_18 :
  forall (n d : nat) (A_t : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= alpha_2 n d x A_t ->
  beta <= alpha_2 n d x A_t.
Proof.
  intros n d A_t beta x Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x] [A_t] [] [0%N].
  exact Hh1.
Qed.

Definition e39 : ex := (Mul e21 e31)%N.
(* absolute(1/Z(A_t*x))*norm(exp(A_{t+1}*x) - exp(A_t*x)) <= norm(exp(A_{t+1}*x) - exp(A_t*x))/beta, by instance *)
Lemma step_19 :
  forall (n d : nat) (A_t A_t1 : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= Z_ n (mulv d A_t x) ->
  Rabs (/ Z_ n (mulv d A_t x)) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x))))
  <= norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) / beta.
Proof.
  intros n d A_t A_t1 beta x Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e4 <= den Ev rv e39) by (exact (step_17 n beta (mulv d A_t1 x) (mulv d A_t x) Hs_n Hp_beta Hh1)).
  exact (P1).
Qed.

Definition p63 : ex := (Mul p10 e54)%N.
Definition e40 : ex := (Sum (0, 20001) p63)%N.
Definition p65 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p6 (Opp p10)) 2%nat)))%N.
Definition e41 : ex := (Mul (Abs (Inv e40)) p65)%N.
Definition e42 : ex := (Mul p65 e31)%N.
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
  assert (P1 : den Ev rv e28 <= den Ev rv e40) by (exact (step_18 n d A_t beta x Hs_n Hs_d Hp_beta Hh1)).
  assert (P2 : den Ev rv e41 <= den Ev rv e42) by (exact (step_19 n d A_t A_t1 beta x Hs_n Hs_d Hp_beta P1)).
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

Definition p68 : ex := (Mul (Mul (Mul (Int 2) e53) (Sqrt (Sz 0))) p15)%N.
Definition e43 : ex := (Mul (Mul p68 (Exp (Pow e53 2%nat))) e31)%N.
Definition e44 : ex := (Mul (Mul p68 (Exp (Mul (Int 2) (Pow e53 2%nat)))) e31)%N.
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
  assert (P2 : den Ev rv e4 <= den Ev rv e39) by (exact (line_1_2 n d A_t A_t1 beta x Hs_n Hs_d Hp_beta Hh1)).
  assert (P3 : den Ev rv e39 <= den Ev rv e43) by (exact (line_1_3 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh2 Hh3 Hh4)).
  assert (P4 : den Ev rv e43 <= den Ev rv e44) by (exact (line_1_4 n d A_t A_t1 R_ beta Hs_n Hs_d Hp_R_ Hp_beta)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  exact (inequality_1 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh5 Hh4 Hh2 Hh3).
Qed.

Definition e45 : ex := (Add e54 (Opp e53))%N.
Definition e46 : ex := (Add (Inv (Int 100)) (Opp (Max (0, 20001) (Abs (Sum (1, 20000) (Mul (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) (V1 0 (1, 20000))))))))%N.
Definition e55 : ex := (Int 4)%N.
Definition e47 : ex := (Add e28 (Opp e55))%N.
Definition e48 : ex := (Add e40 (Opp e53))%N.
Definition e49 : ex := (Add p7 (Opp e53))%N.
Definition e50 : ex := (Add e28 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))))%N.
Definition e51 : ex := (Add e28 (Opp (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))))%N.
Definition e52 : ex := (Add e28 (Opp (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))))%N.
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
  split; defined_by (cons_nonzero Ev e46 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e45 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e52 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e51 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e50 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e46 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e49 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e48 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e45 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e47 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
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
  assert (P2 : den Ev rv e4 <= den Ev rv e39) by (exact (line_1_2 n d A_t A_t1 beta x Hs_n Hs_d Hp_beta Hh1)).
  assert (P3 : den Ev rv e39 <= den Ev rv e43) by (exact (line_1_3 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh2 Hh3 Hh4)).
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
  split; defined_by (cons_nonzero Ev e46 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e45 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e52 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e51 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e50 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e46 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e49 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e48 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e45 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e47 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

(* at n = 2, d = 1, A_t = [0, 0], A_{t+1} = [1/100000000000000000000, 0], x = [100000000000000000], beta = 1/2, R = 4: the left side is 0.000500250, the right side 2.01070E-12 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e3 e11 (ltac:(computed))
    (H 2%nat 1%nat (matrix ([[0]; [0]])%Q) (matrix ([[1 # 100000000000000000000]; [0]])%Q) (Q2R (4)%Q) (Q2R (1 # 2)%Q) (vector ([100000000000000000])%Q) ltac:(lia) ltac:(lia) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e8 e28 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e8 e53 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e53 e54 (ltac:(computed))) (holds_le [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e55 e28 (ltac:(computed))))).
Qed.
