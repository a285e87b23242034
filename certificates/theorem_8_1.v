(* Theorem 8.1: the data shift of a weight shift is bounded. The claim theorem-8.1 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_1_2.
From Weightshift Require fact_3_1_4.
From Weightshift Require cauchy_schwarz.
From Weightshift Require triangle_inequality.
Open Scope R_scope.

(* What is claimed. *)

(* norm(b_tilde() - b) <= M()*norm(x_{t+1} - x_t) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ : R) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  4 <= R_ ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b)) <= M n R_ * norm d (vadd x_t1 (vopp x_t)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* 4*t <= exp(10*t**2), by decided *)
Lemma step_1 :
  forall (t : R),
  0 <= t ->
  4 * t <= exp (10 * t ^ 2).
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

Definition e1 : ex := (Sc 0)%N.
(* 0 <= R, by nonnegative *)
Lemma step_2 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e1.
  exact N1.
Qed.

Definition e2 : ex := (Mul (Int 4) e1)%N.
Definition p3 : ex := (Mul (Int 10) (Pow e1 2%nat))%N.
Definition e3 : ex := (Exp p3)%N.
(* 4*R <= exp(10*R**2), by instance *)
Lemma step_3 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ->
  4 * R_ <= exp (10 * R_ ^ 2).
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e2 <= den Ev rv e3) by (exact (step_1 R_ Hh1)).
  exact (P1).
Qed.

Definition e4 : ex := (Int 0)%N.
(* 4*R <= exp(10*R**2), by discharge *)
Lemma step_4 :
  forall (R_ : R),
  0 < R_ ->
  4 * R_ <= exp (10 * R_ ^ 2).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e4 <= den Ev rv e1) by (exact (step_2 R_ Hp_R_)).
  assert (P2 : den Ev rv e2 <= den Ev rv e3) by (exact (step_3 R_ Hp_R_ P1)).
  exact (P2).
Qed.

(* sqrt(t) <= t**(3/2), by decided *)
Lemma step_5 :
  forall (t : R),
  1 <= t ->
  sqrt t <= t * sqrt t.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 1 <= n, by size at least one *)
Lemma step_6 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n.
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  exact (size_at_least_one _ Hs_n).
Qed.

Definition e8 : ex := (Sz 0)%N.
Definition e5 : ex := (Sqrt e8)%N.
Definition e6 : ex := (Mul e8 e5)%N.
(* sqrt(n) <= n**(3/2), by instance *)
Lemma step_7 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n ->
  sqrt (INR n) <= INR n * sqrt (INR n).
Proof.
  intros n Hs_n Hh1.
  setting [n] [] [] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e6) by (exact (step_5 (INR n) Hh1)).
  exact (P1).
Qed.

Definition e7 : ex := (Int 1)%N.
(* sqrt(n) <= n**(3/2), by discharge *)
Lemma step_8 :
  forall (n : nat),
  (0 < n)%nat ->
  sqrt (INR n) <= INR n * sqrt (INR n).
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (step_6 n Hs_n)).
  assert (P2 : den Ev rv e5 <= den Ev rv e6) by (exact (step_7 n Hs_n P1)).
  exact (P2).
Qed.

Definition p10 : ex := (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat)))%N.
Definition e9 : ex := (Mul (Mul e5 p10) e3)%N.
Definition e10 : ex := (Mul (Mul e6 p10) e3)%N.
(* sqrt(n)*exp(10*R**2)*norm(x_{t+1} - x_t) <= n**Rational(3, 2)*exp(10*R**2)*norm(x_{t+1} - x_t), by replace *)
Lemma step_9 :
  forall (n d : nat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (10 * R_ ^ 2)
  <= (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (10 * R_ ^ 2).
Proof.
  intros n d R_ x_t x_t1 Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x_t1; x_t] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e5 e6 _ (fun sv Wv SFv => (step_8 n Hs_n)) (nil_replaced Ev rv)) e9 e10.
  exact (P1).
Qed.

Definition p13 : ex := (Mul (Mul e7 e2) e5)%N.
Definition e11 : ex := (Mul p13 p10)%N.
Definition p15 : ex := (Mul (Mul e7 e3) e5)%N.
Definition e12 : ex := (Mul p15 p10)%N.
Definition p17 : ex := (Mul e2 e5)%N.
Definition p18 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p19 : ex := (Sqrt (Sum (1, 20000) (Pow p18 2%nat)))%N.
Definition e13 : ex := (Mul p17 p19)%N.
Definition e14 : ex := (Mul p13 p19)%N.
Definition e15 : ex := (Mul p15 p19)%N.
Definition e16 : ex := (Mul (Mul e5 p19) e3)%N.
(* 4*R*sqrt(n)*norm(x_{t+1} - x_t) <= sqrt(n)*exp(10*R**2)*norm(x_{t+1} - x_t), by replace *)
Lemma step_10 :
  forall (n d : nat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  4 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t))
  <= sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) * exp (10 * R_ ^ 2).
Proof.
  intros n d R_ x_t x_t1 Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x_t1; x_t] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (step_4 R_ Hp_R_)) (nil_replaced Ev rv)) e11 e12.
  equal Q2 e13 e14.
  equal Q3 e15 e16.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e17 : ex := (Mul (Mul e6 p19) e3)%N.
Definition p25 : ex := (Mul e6 e3)%N.
Definition e18 : ex := (Mul p25 p19)%N.
(* n**Rational(3, 2)*exp(10*R**2)*norm(x_{t+1} - x_t) <= M()*norm(x_{t+1} - x_t), by same *)
Lemma line_1_5 :
  forall (n d : nat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (10 * R_ ^ 2)
  <= M n R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d R_ x_t x_t1 Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x_t1; x_t] [] [] [0%N].
  equal Q1 e17 e18.
  exact (Req_le _ _ Q1).
Qed.

(* 4*R*sqrt(n)*norm(x_{t+1} - x_t) <= n**Rational(3, 2)*exp(10*R**2)*norm(x_{t+1} - x_t), by transitive *)
Lemma line_1_4 :
  forall (n d : nat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  4 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t))
  <= (INR n * sqrt (INR n)) * norm d (vadd x_t1 (vopp x_t)) * exp (10 * R_ ^ 2).
Proof.
  intros n d R_ x_t x_t1 Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x_t1; x_t] [] [] [0%N].
  assert (P1 : den Ev rv e13 <= den Ev rv e16) by (exact (step_10 n d R_ x_t x_t1 Hs_n Hs_d Hp_R_)).
  assert (P2 : den Ev rv e16 <= den Ev rv e17) by (exact (step_9 n d R_ x_t x_t1 Hs_n Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ P1 P2)).
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

Definition p27 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e7))%N.
Definition p28 : ex := (Inv p27)%N.
Definition p29 : ex := (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e7))%N.
Definition p30 : ex := (Inv p29)%N.
Definition e19 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Mul (Add p28 (Opp p30)) (Exp (V1 0 (0, 20001)))) 2%nat))) 2%nat)%N.
Definition p32 : ex := (Sum (0, 20001) (Pow (Mul p28 (Exp (V1 0 (0, 20001)))) 2%nat))%N.
Definition e60 : ex := (Sqrt p32)%N.
Definition e20 : ex := (Pow (Mul (Mul (Abs (Add (Opp p29) p27)) e60) p30) 2%nat)%N.
Definition p35 : ex := (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e7))%N.
Definition p36 : ex := (Inv p35)%N.
Definition p37 : ex := (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) e7))%N.
Definition p38 : ex := (Inv p37)%N.
Definition e21 : ex := (Sqrt (Sum (0, 4096) (Pow (Mul (Add p36 (Opp p38)) (Exp (V1 0 (0, 4096)))) 2%nat)))%N.
Definition e22 : ex := (Mul (Mul (Abs (Add (Opp (Sum (0, 4099) (Mul (Exp (V1 1 (0, 4099))) e7))) (Sum (0, 4100) (Mul (Exp (V1 0 (0, 4100))) e7)))) (Sqrt (Sum (0, 4101) (Pow (Mul (Inv (Sum (0, 4102) (Mul (Exp (V1 0 (0, 4102))) e7))) (Exp (V1 0 (0, 4101)))) 2%nat)))) (Inv (Sum (0, 4103) (Mul (Exp (V1 1 (0, 4103))) e7))))%N.
(* norm((1/Z(p) - 1/Z(q))*exp(p)) <= absolute(Z(p) - Z(q))*norm(1/Z(p)*exp(p))/Z(q), by same *)
Lemma step_12 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p - / Z_ n q) (vexp p))
  <= Rabs (- Z_ n q + Z_ n p) * norm n (vscal (/ Z_ n p) (vexp p)) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e19 e20.
  nonnegative N2 (nil_nonnegative Ev) e21.
  nonnegative N3 (nil_nonnegative Ev) e22.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition p41 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p42 : ex := (Exp p41)%N.
Definition p43 : ex := (Sum (0, 20001) (Mul p42 e7))%N.
Definition p44 : ex := (Inv p43)%N.
Definition p45 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p46 : ex := (Exp p45)%N.
Definition p47 : ex := (Sum (0, 20001) (Mul p46 e7))%N.
Definition p48 : ex := (Inv p47)%N.
Definition p49 : ex := (Opp p48)%N.
Definition p50 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition p51 : ex := (Mul (Add p44 p49) p50)%N.
Definition p52 : ex := (Sum (0, 20002) (Pow p51 2%nat))%N.
Definition e23 : ex := (Sqrt p52)%N.
Definition p54 : ex := (Abs (Add (Opp p47) p43))%N.
Definition p55 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p44 p50) 2%nat)))%N.
Definition e24 : ex := (Mul (Mul p54 p55) p48)%N.
(* norm((1/Z(A*x_{t+1}) - 1/Z(A*x_t))*exp(A*x_{t+1})) <= absolute(-Z(A*x_t) + Z(A*x_{t+1}))*norm(1/Z(A*x_{t+1})*exp(A*x_{t+1}))/Z(A*x_t), by instance *)
Lemma step_13 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) (vexp (mulv d A x_t1)))
  <= Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * norm n (vscal (/ Z_ n (mulv d A x_t1)) (vexp (mulv d A x_t1))) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e24) by (exact (step_12 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

(* norm(delta_b1()) <= norm((1/Z(A*x_{t+1}) - 1/Z(A*x_t))*exp(A*x_{t+1})), by same *)
Lemma step_14 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b1 n d A x_t x_t1)
  <= norm n (vscal (/ Z_ n (mulv d A x_t1) - / Z_ n (mulv d A x_t)) (vexp (mulv d A x_t1))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e23))).
Qed.

Definition e25 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition e26 : ex := (Mul p10 e25)%N.
Definition e27 : ex := (Mul p10 e1)%N.
Definition e28 : ex := (Mul p19 e1)%N.
Definition e29 : ex := (Mul e1 p19)%N.
(* norm(x_{t+1} - x_t)*spectral_norm(A) <= R*norm(x_{t+1} - x_t), by replace *)
Lemma step_15 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d (vadd x_t1 (vopp x_t)) * spectral n d A <= R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e25 e1 _ (fun sv Wv SFv => (step_11 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e26 e27.
  equal Q2 e28 e29.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p62 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p18))%N.
Definition e30 : ex := (Sqrt (Sum (0, 20001) (Pow p62 2%nat)))%N.
Definition p64 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e31 : ex := (Mul p64 p19)%N.
Definition e32 : ex := (Mul p19 p64)%N.
(* norm(A*(x_{t+1} - x_t)) <= norm(x_{t+1} - x_t)*spectral_norm(A), by spectral *)
Lemma step_16 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd x_t1 (vopp x_t))) <= norm d (vadd x_t1 (vopp x_t)) * spectral n d A.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e31) by (exact (spectral_bound n d A (vadd x_t1 (vopp x_t)))).
  equal Q2 e31 e32.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p67 : ex := (Add p41 (Opp p45))%N.
Definition e33 : ex := (Sqrt (Sum (0, 20001) (Pow p67 2%nat)))%N.
(* norm(A*x_{t+1} - A*x_t) <= norm(A*(x_{t+1} - x_t)), by same *)
Lemma step_17 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= norm n (mulv d A (vadd x_t1 (vopp x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  equal Q1 e33 e30.
  exact (Req_le _ _ Q1).
Qed.

Definition p69 : ex := (Abs p67)%N.
Definition e34 : ex := (Max (0, 20001) p69)%N.
(* max_norm(A*x_{t+1} - A*x_t) <= norm(A*x_{t+1} - A*x_t), by instance *)
Lemma step_18 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= norm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e33) by (exact (fact_3_1_2.step_7 n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) Hs_n)).
  exact (P1).
Qed.

(* max_norm(A*x_{t+1} - A*x_t) <= R*norm(x_{t+1} - x_t), by transitive *)
Lemma step_19 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e34 <= den Ev rv e33) by (exact (step_18 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e33 <= den Ev rv e30) by (exact (step_17 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e30 <= den Ev rv e32) by (exact (step_16 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P4 : den Ev rv e32 <= den Ev rv e29) by (exact (step_15 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition p71 : ex := (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))%N.
Definition p72 : ex := (Abs (Add p71 (Opp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098)))))))%N.
Definition e35 : ex := (Max (0, 4096) p72)%N.
Definition p74 : ex := (Sqrt (Sum (1, 4099) (Pow (Add (V1 0 (1, 4099)) (Opp (V1 1 (1, 4099)))) 2%nat)))%N.
Definition e36 : ex := (Mul e1 p74)%N.
Definition e37 : ex := (Mul (Mul (Int 2) e5) e35)%N.
Definition e38 : ex := (Mul (Mul (Int 2) e5) e36)%N.
Definition e39 : ex := (Mul (Mul (Int 2) e5) e29)%N.
Definition p79 : ex := (Mul (Mul (Int 2) e1) e5)%N.
Definition e40 : ex := (Mul p79 p19)%N.
(* 2*sqrt(n)*max_norm(A*x_{t+1} - A*x_t) <= 2*R*sqrt(n)*norm(x_{t+1} - x_t), by replace *)
Lemma step_20 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t)))
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e35 e36 _ (fun sv Wv SFv => (step_19 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e37 e38.
  equal Q2 e39 e40.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 1 <= 1, by same *)
Lemma step_21 :
  1 <= 1.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e7))).
Qed.

Definition p81 : ex := (Sum (0, 20001) (Sum (0, 20000) (Exp (Add (V1 0 (0, 20001)) (V1 0 (0, 20000))))))%N.
Definition p82 : ex := (Inv (Pow p27 2%nat))%N.
Definition e41 : ex := (Mul p81 p82)%N.
(* total(total(exp(p[k] + p[l]), l), k)/Z(p)**2 <= 1, by same *)
Lemma step_22 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e41 e7.
  exact (Req_le _ _ Q1).
Qed.

Definition e42 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 4096))))%N.
Definition e43 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 2))))%N.
Definition e44 : ex := (Sum (0, 20000) (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 20000)))))%N.
(* exp(p[k] + p[l]) <= total(exp(p[k] + p[l]), l), by below total *)
Lemma step_23 :
  forall (n : nat) (p : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  exp (p k + p l) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k l Hs_n Hi_k Hi_l.
  setting [n] [] [p] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e44) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e42) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4096%N) k0 Hk0 e42)) Hi_l)).
  exact (P1).
Qed.

Definition e45 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 1))))%N.
Definition e46 : ex := (Exp (Mul (Int 2) (V1 0 (0, 1))))%N.
(* exp(2*p[k]) <= total(exp(p[k] + p[l]), l), by instance *)
Lemma step_24 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  exp (2 * p k) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e45 <= den Ev rv e44) by (exact (step_23 n p k k Hs_n Hi_k Hi_k)).
  equal Q2 e46 e45.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e47 : ex := (Exp (Mul (Int 2) (V1 0 (0, 4097))))%N.
Definition p90 : ex := (Exp (Add (V1 0 (0, 4097)) (V1 0 (0, 4098))))%N.
Definition e48 : ex := (Sum (0, 4098) p90)%N.
Definition p92 : ex := (Sum (0, 4096) (Mul (Exp (V1 0 (0, 4096))) e7))%N.
Definition p93 : ex := (Inv (Pow p92 2%nat))%N.
Definition e49 : ex := (Mul p93 (Sum (0, 4097) e47))%N.
Definition e50 : ex := (Mul p93 (Sum (0, 4097) e48))%N.
Definition p96 : ex := (Sum (0, 20000) (Exp (Mul (Int 2) (V1 0 (0, 20000)))))%N.
Definition e51 : ex := (Mul p96 p82)%N.
Definition e52 : ex := (Mul p82 p96)%N.
Definition e53 : ex := (Mul p82 p81)%N.
(* total(exp(2*p[k]), k)/Z(p)**2 <= total(total(exp(p[k] + p[l]), l), k)/Z(p)**2, by replace *)
Lemma step_25 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2 <= sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e47 e48 _ (fun sv Wv SFv => (step_24 n p (sv (0%N, 4097%N)) Hs_n (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e49 e50.
  equal Q2 e51 e52.
  equal Q3 e53 e41.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e54 : ex := (Pow e60 2%nat)%N.
(* norm(1/Z(p)*exp(p))**2 <= total(exp(2*p[k]), k)/Z(p)**2, by same *)
Lemma step_26 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e54 e51.
  exact (Req_le _ _ Q1).
Qed.

(* norm(1/Z(p)*exp(p))**2 <= 1, by transitive *)
Lemma step_27 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e54 <= den Ev rv e51) by (exact (step_26 n p Hs_n)).
  assert (P2 : den Ev rv e51 <= den Ev rv e41) by (exact (step_25 n p Hs_n)).
  assert (P3 : den Ev rv e41 <= den Ev rv e7) by (exact (step_22 n p Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e55 : ex := (Sqrt e54)%N.
Definition e56 : ex := (Sqrt e7)%N.
Definition e57 : ex := (Pow e55 2%nat)%N.
Definition e58 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Mul p36 (Exp (V1 0 (0, 4096)))) 2%nat))) 2%nat))%N.
Definition e59 : ex := (Sqrt (Sum (0, 4098) (Pow (Mul (Inv (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e7))) (Exp (V1 0 (0, 4098)))) 2%nat)))%N.
Definition e61 : ex := (Pow e56 2%nat)%N.
Definition e62 : ex := (Pow e7 2%nat)%N.
(* norm(1/Z(p)*exp(p)) <= 1, by root *)
Lemma step_28 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e54 <= den Ev rv e7) by (exact (step_27 n p Hs_n)).
  equal Q2 e57 e54.
  nonnegative N3 (nil_nonnegative Ev) e58.
  nonnegative N4 (nil_nonnegative Ev) e59.
  assert (Q5 : den Ev rv e55 = den Ev rv e60) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e61 e62.
  nonnegative N7 (nil_nonnegative Ev) e56.
  nonnegative N8 (nil_nonnegative Ev) e7.
  assert (Q9 : den Ev rv e56 = den Ev rv e7) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e55 <= den Ev rv e56)) (Req_le _ _ Q9))).
Qed.

(* norm(1/Z(q)*exp(q)) <= 1, by instance *)
Lemma step_29 :
  forall (n : nat) (q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n q) (vexp q)) <= 1.
Proof.
  intros n q Hs_n.
  setting [n] [] [q] [] [] [].
  assert (P1 : den Ev rv e60 <= den Ev rv e7) by (exact (step_28 n q Hs_n)).
  exact (P1).
Qed.

Definition p108 : ex := (Sum (0, 4097) (Pow (Mul p38 (Exp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e63 : ex := (Sqrt p108)%N.
Definition p110 : ex := (Max (0, 4096) (Abs (Add (V1 0 (0, 4096)) (Opp (V1 1 (0, 4096))))))%N.
Definition p111 : ex := (Mul (Mul (Int 2) e5) p110)%N.
Definition e64 : ex := (Mul p111 e63)%N.
Definition e65 : ex := (Mul p111 e7)%N.
Definition p114 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p115 : ex := (Abs p114)%N.
Definition e80 : ex := (Max (0, 20000) p115)%N.
Definition e67 : ex := (Mul (Mul (Int 2) e5) e80)%N.
Definition e66 : ex := (Mul e67 e7)%N.
(* 2*sqrt(n)*max_norm(p - q)*norm(1/Z(q)*exp(q)) <= 2*sqrt(n)*max_norm(p - q), by replace *)
Lemma step_30 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q))
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e63 e7 _ (fun sv Wv SFv => (step_29 n q Hs_n)) (nil_replaced Ev rv)) e64 e65.
  equal Q2 e66 e67.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e69 : ex := (Mul (Mul (Int 2) e5) e34)%N.
Definition p120 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition p121 : ex := (Mul p48 p120)%N.
Definition p122 : ex := (Sqrt (Sum (0, 20002) (Pow p121 2%nat)))%N.
Definition e68 : ex := (Mul e69 p122)%N.
(* 2*sqrt(n)*max_norm(A*x_{t+1} - A*x_t)*norm(1/Z(A*x_t)*exp(A*x_t)) <= 2*sqrt(n)*max_norm(A*x_{t+1} - A*x_t), by instance *)
Lemma step_31 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) * norm n (vscal (/ Z_ n (mulv d A x_t)) (vexp (mulv d A x_t)))
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e68 <= den Ev rv e69) by (exact (step_30 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition p124 : ex := (Sqrt (Sum (0, 20000) (Pow (Exp (V1 0 (0, 20000))) 2%nat)))%N.
Definition e70 : ex := (Mul (Mul e67 p124) p28)%N.
Definition p126 : ex := (Abs (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000)))))%N.
Definition e78 : ex := (Max (0, 20000) p126)%N.
Definition e71 : ex := (Mul (Mul (Mul (Int 2) e5) e78) e60)%N.
(* 2*sqrt(n)*max_norm(q - p)*norm(exp(q))/Z(q) <= 2*sqrt(n)*max_norm(p - q)*norm(1/Z(q)*exp(q)), by same *)
Lemma step_32 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e70 e71.
  exact (Req_le _ _ Q1).
Qed.

Definition p129 : ex := (Sqrt (Sum (0, 20001) (Pow p42 2%nat)))%N.
Definition e72 : ex := (Mul (Mul e69 p129) p44)%N.
Definition p131 : ex := (Max (0, 20001) (Abs (Add p45 (Opp p41))))%N.
Definition p132 : ex := (Mul (Mul (Int 2) e5) p131)%N.
Definition e73 : ex := (Mul p132 p55)%N.
(* 2*sqrt(n)*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t) <= 2*sqrt(n)*max_norm(A*x_{t+1} - A*x_t)*norm(1/Z(A*x_t)*exp(A*x_t)), by instance *)
Lemma step_33 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) * norm n (vscal (/ Z_ n (mulv d A x_t)) (vexp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; x_t1] [A] [] [].
  assert (P1 : den Ev rv e72 <= den Ev rv e73) by (exact (step_32 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition p134 : ex := (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000)))))%N.
Definition p135 : ex := (Sum (0, 20000) (Pow p134 2%nat))%N.
Definition e74 : ex := (Sqrt p135)%N.
Definition e132 : ex := (Mul (Int 2) e80)%N.
Definition e75 : ex := (Mul e132 p124)%N.
(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by instance *)
Lemma step_34 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd q (vopp p)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e74 <= den Ev rv e75) by (exact (fact_3_1_4.theorem_1 n q p Hs_n Hh1)).
  exact (P1).
Qed.

Definition e79 : ex := (Inv (Int 100))%N.
Definition e76 : ex := (Add e79 (Opp e78))%N.
Definition e77 : ex := (Add e79 (Opp e80))%N.
(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by discharge *)
Lemma step_35 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e76 e77.
  assert (P2 : den Ev rv e80 <= den Ev rv e79) by (exact (rearranged (den Ev rv e78) (den Ev rv e79) (den Ev rv e80) (den Ev rv e79) Hh1 Q1)).
  assert (P3 : den Ev rv e74 <= den Ev rv e75) by (exact (step_34 n p q Hs_n P2)).
  exact (P3).
Qed.

Definition p142 : ex := (Sum (0, 4097) (Pow (Add (Exp (V1 0 (0, 4097))) (Opp (Exp (V1 1 (0, 4097))))) 2%nat))%N.
Definition e81 : ex := (Sqrt p142)%N.
Definition p144 : ex := (Mul (Int 2) (Max (0, 4098) (Abs (Add (V1 0 (0, 4098)) (Opp (V1 1 (0, 4098)))))))%N.
Definition p145 : ex := (Sqrt (Sum (0, 4099) (Pow (Exp (V1 0 (0, 4099))) 2%nat)))%N.
Definition e82 : ex := (Mul p144 p145)%N.
Definition p147 : ex := (Inv p92)%N.
Definition p148 : ex := (Mul e5 p147)%N.
Definition e83 : ex := (Mul p148 e81)%N.
Definition e84 : ex := (Mul p148 e82)%N.
Definition p151 : ex := (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 0 (0, 20000)))))%N.
Definition p152 : ex := (Sqrt (Sum (0, 20000) (Pow p151 2%nat)))%N.
Definition e99 : ex := (Mul e5 p152)%N.
Definition e85 : ex := (Mul e99 p28)%N.
Definition p155 : ex := (Mul e5 p28)%N.
Definition e86 : ex := (Mul p155 e74)%N.
Definition e87 : ex := (Mul p155 e75)%N.
(* sqrt(n)*norm(exp(p) - exp(q))/Z(q) <= 2*sqrt(n)*max_norm(q - p)*norm(exp(q))/Z(q), by replace *)
Lemma step_36 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q
  <= 2 * sqrt (INR n) * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e81 e82 _ (fun sv Wv SFv => (step_35 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e83 e84.
  equal Q2 e85 e86.
  equal Q3 e87 e70.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* max_norm(A*(x_{t+1} - x_t)) <= 1/100, by assume *)
Lemma step_37 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) <= / 100.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition p158 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p42 (Opp p46)) 2%nat)))%N.
Definition e88 : ex := (Mul (Mul e5 p158) p48)%N.
Definition p160 : ex := (Sqrt (Sum (0, 20001) (Pow p46 2%nat)))%N.
Definition e89 : ex := (Mul (Mul p132 p160) p48)%N.
(* sqrt(n)*norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t) <= 2*sqrt(n)*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t), by instance *)
Lemma step_38 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= / 100 ->
  sqrt (INR n) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e88 <= den Ev rv e89) by (exact (step_36 n (mulv d A x_t1) (mulv d A x_t) Hs_n Hh1)).
  exact (P1).
Qed.

Definition p162 : ex := (Abs p62)%N.
Definition e90 : ex := (Max (0, 20001) p162)%N.
Definition e91 : ex := (Add e79 (Opp e90))%N.
Definition e92 : ex := (Add e79 (Opp e34))%N.
(* sqrt(n)*norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t) <= 2*sqrt(n)*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t), by discharge *)
Lemma step_39 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  sqrt (INR n) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e90 <= den Ev rv e79) by (exact (step_37 n d A x_t x_t1 Hs_n Hs_d Hh1)).
  equal Q2 e91 e92.
  assert (P3 : den Ev rv e34 <= den Ev rv e79) by (exact (rearranged (den Ev rv e90) (den Ev rv e79) (den Ev rv e34) (den Ev rv e79) P1 Q2)).
  assert (P4 : den Ev rv e88 <= den Ev rv e89) by (exact (step_38 n d A x_t x_t1 Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition p166 : ex := (Sqrt (Sum (0, 20000) e62))%N.
Definition e93 : ex := (Mul p166 e74)%N.
Definition e94 : ex := (Mul e5 e74)%N.
(* norm(ones(n))*norm(exp(p) - exp(q)) <= sqrt(n)*norm(exp(p) - exp(q)), by same *)
Lemma step_40 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n ones * norm n (vadd (vexp p) (vopp (vexp q))) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e93 e94.
  exact (Req_le _ _ Q1).
Qed.

Definition e95 : ex := (Abs (Sum (0, 20000) (Mul p134 e7)))%N.
Definition e96 : ex := (Mul e74 p166)%N.
(* absolute(inner(exp(p) - exp(q), ones(n))) <= norm(ones(n))*norm(exp(p) - exp(q)), by instance *)
Lemma step_41 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= norm n ones * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e95 <= den Ev rv e96) by (exact (cauchy_schwarz.step_6 n (vadd (vexp p) (vopp (vexp q))) ones Hs_n)).
  equal Q2 e96 e93.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* absolute(inner(exp(p) - exp(q), ones(n))) <= sqrt(n)*norm(exp(p) - exp(q)), by transitive *)
Lemma step_42 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e95 <= den Ev rv e93) by (exact (step_41 n p q Hs_n)).
  assert (P2 : den Ev rv e93 <= den Ev rv e94) by (exact (step_40 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p171 : ex := (Add (Opp p27) p29)%N.
Definition e97 : ex := (Abs p171)%N.
Definition e98 : ex := (Abs (Sum (0, 20000) (Mul p151 e7)))%N.
(* absolute(-Z(q) + Z(p)) <= absolute(inner(exp(p) - exp(q), ones(n))), by same *)
Lemma step_43 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e97 e98.
  exact (Req_le _ _ Q1).
Qed.

(* absolute(-Z(q) + Z(p)) <= sqrt(n)*norm(exp(p) - exp(q)), by transitive *)
Lemma step_44 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e97 <= den Ev rv e98) by (exact (step_43 n p q Hs_n)).
  assert (P2 : den Ev rv e98 <= den Ev rv e99) by (exact (step_42 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p174 : ex := (Add (Opp p35) p37)%N.
Definition e100 : ex := (Abs p174)%N.
Definition p176 : ex := (Sqrt (Sum (0, 4099) (Pow (Add (Exp (V1 1 (0, 4099))) (Opp (Exp (V1 0 (0, 4099))))) 2%nat)))%N.
Definition e101 : ex := (Mul e5 p176)%N.
Definition e102 : ex := (Mul p147 e100)%N.
Definition e103 : ex := (Mul p147 e101)%N.
Definition e104 : ex := (Mul e97 p28)%N.
Definition e105 : ex := (Mul p28 e97)%N.
Definition e106 : ex := (Mul p28 e99)%N.
(* absolute(Z(p) - Z(q))/Z(q) <= sqrt(n)*norm(exp(p) - exp(q))/Z(q), by replace *)
Lemma step_45 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) / Z_ n q <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e100 e101 _ (fun sv Wv SFv => (step_44 n p q Hs_n)) (nil_replaced Ev rv)) e102 e103.
  equal Q2 e104 e105.
  equal Q3 e106 e85.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p183 : ex := (Abs (Add (Opp p43) p47))%N.
Definition e107 : ex := (Mul p183 p44)%N.
Definition e108 : ex := (Mul (Mul e5 (Sqrt (Sum (0, 20001) (Pow (Add p46 (Opp p42)) 2%nat)))) p44)%N.
(* absolute(-Z(A*x_t) + Z(A*x_{t+1}))/Z(A*x_t) <= sqrt(n)*norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t), by instance *)
Lemma step_46 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) / Z_ n (mulv d A x_t)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; x_t1] [A] [] [].
  assert (P1 : den Ev rv e107 <= den Ev rv e108) by (exact (step_45 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition p186 : ex := (Sum (0, 4099) (Pow (Mul (Inv (Sum (0, 4100) (Mul (Exp (V1 1 (0, 4100))) e7))) (Exp (V1 1 (0, 4099)))) 2%nat))%N.
Definition e109 : ex := (Sqrt p186)%N.
Definition e110 : ex := (Mul e102 e109)%N.
Definition e111 : ex := (Mul e102 e7)%N.
Definition p190 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul p30 (Exp (V1 1 (0, 20001)))) 2%nat)))%N.
Definition e112 : ex := (Mul (Mul e97 p190) p28)%N.
Definition e113 : ex := (Mul e105 p190)%N.
Definition e114 : ex := (Mul e105 e7)%N.
(* absolute(Z(p) - Z(q))*norm(1/Z(p)*exp(p))/Z(q) <= absolute(Z(p) - Z(q))/Z(q), by replace *)
Lemma step_47 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) * norm n (vscal (/ Z_ n p) (vexp p)) / Z_ n q <= Rabs (- Z_ n q + Z_ n p) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e109 e7 _ (fun sv Wv SFv => (step_28 n p Hs_n)) (nil_replaced Ev rv)) e110 e111.
  equal Q2 e112 e113.
  equal Q3 e114 e104.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e115 : ex := (Mul (Mul p183 p122) p44)%N.
(* absolute(-Z(A*x_t) + Z(A*x_{t+1}))*norm(1/Z(A*x_{t+1})*exp(A*x_{t+1}))/Z(A*x_t) <= absolute(-Z(A*x_t) + Z(A*x_{t+1}))/Z(A*x_t), by instance *)
Lemma step_48 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * norm n (vscal (/ Z_ n (mulv d A x_t1)) (vexp (mulv d A x_t1))) / Z_ n (mulv d A x_t)
  <= Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; x_t1] [A] [] [].
  assert (P1 : den Ev rv e115 <= den Ev rv e107) by (exact (step_47 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

(* norm(delta_b1()) <= absolute(-Z(A*x_t) + Z(A*x_{t+1}))*norm(1/Z(A*x_{t+1})*exp(A*x_{t+1}))/Z(A*x_t), by transitive *)
Lemma step_49 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b1 n d A x_t x_t1)
  <= Rabs (- Z_ n (mulv d A x_t) + Z_ n (mulv d A x_t1)) * norm n (vscal (/ Z_ n (mulv d A x_t1)) (vexp (mulv d A x_t1))) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e23) by (exact (step_14 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e23 <= den Ev rv e24) by (exact (step_13 n d A x_t x_t1 Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e116 : ex := (Mul p54 p48)%N.
(* norm(delta_b1()) <= 2*R*sqrt(n)*norm(x_{t+1} - x_t), by transitive *)
Lemma step_50 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A <= R_ ->
  norm n (delta_b1 n d A x_t x_t1) <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e23 <= den Ev rv e24) by (exact (step_49 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e24 <= den Ev rv e116) by (exact (step_48 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e116 <= den Ev rv e88) by (exact (step_46 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P4 : den Ev rv e88 <= den Ev rv e89) by (exact (step_39 n d A x_t x_t1 Hs_n Hs_d Hh1)).
  assert (P5 : den Ev rv e89 <= den Ev rv e68) by (exact (step_33 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P6 : den Ev rv e68 <= den Ev rv e69) by (exact (step_31 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P7 : den Ev rv e69 <= den Ev rv e40) by (exact (step_20 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7)).
Qed.

Definition e117 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul p30 (Add (Exp (V1 0 (0, 20001))) (Opp (Exp (V1 1 (0, 20001)))))) 2%nat)))%N.
Definition e118 : ex := (Mul e74 p30)%N.
(* norm(1/Z(q)*(exp(p) - exp(q))) <= norm(exp(p) - exp(q))/Z(q), by same *)
Lemma step_51 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n q) (vadd (vexp p) (vopp (vexp q)))) <= norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e117 e118.
  exact (Req_le _ _ Q1).
Qed.

Definition p198 : ex := (Opp p120)%N.
Definition p199 : ex := (Mul p48 (Add p50 p198))%N.
Definition p200 : ex := (Sum (0, 20002) (Pow p199 2%nat))%N.
Definition e119 : ex := (Sqrt p200)%N.
Definition e120 : ex := (Mul p158 p48)%N.
(* norm(1/Z(A*x_t)*(exp(A*x_{t+1}) - exp(A*x_t))) <= norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t), by instance *)
Lemma step_52 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ Z_ n (mulv d A x_t)) (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))))
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e119 <= den Ev rv e120) by (exact (step_51 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

(* norm(delta_b2()) <= norm(1/Z(A*x_t)*(exp(A*x_{t+1}) - exp(A*x_t))), by same *)
Lemma step_53 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b2 n d A x_t x_t1)
  <= norm n (vscal (/ Z_ n (mulv d A x_t)) (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t))))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e119))).
Qed.

Definition e121 : ex := (Mul (Mul (Int 2) e1) (Sqrt (Sum (0, 20000) (Pow p114 2%nat))))%N.
(* 2*R*norm(x_{t+1} - x_t) <= 2*R*norm(x_{t+1} - x_t), by same *)
Lemma step_54 :
  forall (d : nat) (R_ : R) (x_t x_t1 : vec),
  (0 < d)%nat -> 0 < R_ ->
  2 * R_ * norm d (vadd x_t1 (vopp x_t)) <= 2 * R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros d R_ x_t x_t1 Hs_d Hp_R_.
  setting [d] [R_] [x_t1; x_t] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e121))).
Qed.

Definition e122 : ex := (Mul p79 p10)%N.
Definition p205 : ex := (Mul (Mul (Int 2) e1) e56)%N.
Definition e123 : ex := (Mul p205 p10)%N.
Definition e124 : ex := (Mul (Mul (Int 2) e1) p19)%N.
Definition e125 : ex := (Mul p205 p19)%N.
(* 2*R*norm(x_{t+1} - x_t) <= 2*R*sqrt(n)*norm(x_{t+1} - x_t), by replace *)
Lemma step_55 :
  forall (n d : nat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * R_ * norm d (vadd x_t1 (vopp x_t)) <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d R_ x_t x_t1 Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x_t1; x_t] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e7 e8 _ (fun sv Wv SFv => (step_6 n Hs_n)) (nil_replaced Ev rv)) e122 e123.
  equal Q2 e124 e125.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e126 : ex := (Mul (Int 2) e35)%N.
Definition e127 : ex := (Mul (Int 2) e36)%N.
Definition e128 : ex := (Mul (Int 2) e29)%N.
(* 2*max_norm(A*x_{t+1} - A*x_t) <= 2*R*norm(x_{t+1} - x_t), by replace *)
Lemma step_56 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  2 * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= 2 * R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e35 e36 _ (fun sv Wv SFv => (step_19 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e126 e127.
  equal Q2 e128 e124.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p212 : ex := (Mul (Int 2) p110)%N.
Definition e129 : ex := (Mul p212 e63)%N.
Definition e130 : ex := (Mul p212 e7)%N.
Definition e131 : ex := (Mul e132 e7)%N.
(* 2*max_norm(p - q)*norm(1/Z(q)*exp(q)) <= 2*max_norm(p - q), by replace *)
Lemma step_57 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q)) <= 2 * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e63 e7 _ (fun sv Wv SFv => (step_29 n q Hs_n)) (nil_replaced Ev rv)) e129 e130.
  equal Q2 e131 e132.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e134 : ex := (Mul (Int 2) e34)%N.
Definition e133 : ex := (Mul e134 p122)%N.
(* 2*max_norm(A*x_{t+1} - A*x_t)*norm(1/Z(A*x_t)*exp(A*x_t)) <= 2*max_norm(A*x_{t+1} - A*x_t), by instance *)
Lemma step_58 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) * norm n (vscal (/ Z_ n (mulv d A x_t)) (vexp (mulv d A x_t)))
  <= 2 * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e133 <= den Ev rv e134) by (exact (step_57 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition e135 : ex := (Mul e75 p28)%N.
Definition e136 : ex := (Mul (Mul (Int 2) e78) e60)%N.
(* 2*max_norm(q - p)*norm(exp(q))/Z(q) <= 2*max_norm(p - q)*norm(1/Z(q)*exp(q)), by same *)
Lemma step_59 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q
  <= 2 * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e135 e136.
  exact (Req_le _ _ Q1).
Qed.

Definition e137 : ex := (Mul (Mul e134 p129) p44)%N.
Definition p221 : ex := (Mul (Int 2) p131)%N.
Definition e138 : ex := (Mul p221 p55)%N.
(* 2*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t) <= 2*max_norm(A*x_{t+1} - A*x_t)*norm(1/Z(A*x_t)*exp(A*x_t)), by instance *)
Lemma step_60 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t)
  <= 2 * maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) * norm n (vscal (/ Z_ n (mulv d A x_t)) (vexp (mulv d A x_t))).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t; x_t1] [A] [] [].
  assert (P1 : den Ev rv e137 <= den Ev rv e138) by (exact (step_59 n (mulv d A x_t1) (mulv d A x_t) Hs_n)).
  exact (P1).
Qed.

Definition e139 : ex := (Mul p147 e81)%N.
Definition e140 : ex := (Mul p147 e82)%N.
Definition e141 : ex := (Mul p152 p28)%N.
Definition e142 : ex := (Mul p28 e74)%N.
Definition e143 : ex := (Mul p28 e75)%N.
(* norm(exp(p) - exp(q))/Z(q) <= 2*max_norm(q - p)*norm(exp(q))/Z(q), by replace *)
Lemma step_61 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e81 e82 _ (fun sv Wv SFv => (step_35 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e139 e140.
  equal Q2 e141 e142.
  equal Q3 e143 e135.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e144 : ex := (Mul (Mul p221 p160) p48)%N.
(* norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t) <= 2*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t), by instance *)
Lemma step_62 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x_t1) (vopp (mulv d A x_t))) <= / 100 ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t)
  <= 2 * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e120 <= den Ev rv e144) by (exact (step_61 n (mulv d A x_t1) (mulv d A x_t) Hs_n Hh1)).
  exact (P1).
Qed.

(* norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t) <= 2*max_norm(A*x_t - A*x_{t+1})*norm(exp(A*x_t))/Z(A*x_t), by discharge *)
Lemma step_63 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t)
  <= 2 * maxnorm n (vadd (mulv d A x_t) (vopp (mulv d A x_t1))) * norm n (vexp (mulv d A x_t)) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d Hh1.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e90 <= den Ev rv e79) by (exact (step_37 n d A x_t x_t1 Hs_n Hs_d Hh1)).
  equal Q2 e91 e92.
  assert (P3 : den Ev rv e34 <= den Ev rv e79) by (exact (rearranged (den Ev rv e90) (den Ev rv e79) (den Ev rv e34) (den Ev rv e79) P1 Q2)).
  assert (P4 : den Ev rv e120 <= den Ev rv e144) by (exact (step_62 n d A x_t x_t1 Hs_n Hs_d P3)).
  exact (P4).
Qed.

(* norm(delta_b2()) <= norm(exp(A*x_{t+1}) - exp(A*x_t))/Z(A*x_t), by transitive *)
Lemma step_64 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b2 n d A x_t x_t1)
  <= norm n (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))) / Z_ n (mulv d A x_t).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e119 <= den Ev rv e119) by (exact (step_53 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e119 <= den Ev rv e120) by (exact (step_52 n d A x_t x_t1 Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(delta_b2()) <= 2*R*sqrt(n)*norm(x_{t+1} - x_t), by transitive *)
Lemma step_65 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A <= R_ ->
  norm n (delta_b2 n d A x_t x_t1) <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e119 <= den Ev rv e120) by (exact (step_64 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e120 <= den Ev rv e144) by (exact (step_63 n d A x_t x_t1 Hs_n Hs_d Hh1)).
  assert (P3 : den Ev rv e144 <= den Ev rv e133) by (exact (step_60 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P4 : den Ev rv e133 <= den Ev rv e134) by (exact (step_58 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P5 : den Ev rv e134 <= den Ev rv e124) by (exact (step_56 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh2)).
  assert (P6 : den Ev rv e124 <= den Ev rv e40) by (exact (step_55 n d R_ x_t x_t1 Hs_n Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition p229 : ex := (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 1 (1, 4101))))) e7)))%N.
Definition p230 : ex := (Sum (0, 4097) (Pow (Mul p229 (Add (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 0 (1, 4098))))) (Opp (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4097) (1, 4099)) (V1 1 (1, 4099)))))))) 2%nat))%N.
Definition e145 : ex := (Sqrt p230)%N.
Definition p232 : ex := (Sqrt (Sum (1, 4102) (Pow (Add (V1 0 (1, 4102)) (Opp (V1 1 (1, 4102)))) 2%nat)))%N.
Definition e146 : ex := (Mul p79 p232)%N.
Definition e147 : ex := (Add e122 e145)%N.
Definition e148 : ex := (Add e122 e146)%N.
Definition e149 : ex := (Add e40 e40)%N.
(* 2*R*sqrt(n)*norm(x_{t+1} - x_t) + norm(delta_b2()) <= 4*R*sqrt(n)*norm(x_{t+1} - x_t), by replace *)
Lemma step_66 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A <= R_ ->
  2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) + norm n (delta_b2 n d A x_t x_t1)
  <= 4 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e145 e146 _ (fun sv Wv SFv => (step_65 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)) (nil_replaced Ev rv)) e147 e148.
  equal Q2 e149 e13.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p237 : ex := (Sum (0, 4096) (Pow (Mul (Add (Inv (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))) e7))) (Opp p229)) (Exp p71)) 2%nat))%N.
Definition e150 : ex := (Sqrt p237)%N.
Definition p239 : ex := (Sqrt (Sum (0, 4103) (Pow (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 1 (1, 4107))))) e7))) (Add (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104))))) (Opp (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4103) (1, 4105)) (V1 1 (1, 4105)))))))) 2%nat)))%N.
Definition e151 : ex := (Add e150 p239)%N.
Definition e152 : ex := (Add e146 p239)%N.
(* norm(delta_b1()) + norm(delta_b2()) <= 2*R*sqrt(n)*norm(x_{t+1} - x_t) + norm(delta_b2()), by replace *)
Lemma step_67 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A <= R_ ->
  norm n (delta_b1 n d A x_t x_t1) + norm n (delta_b2 n d A x_t x_t1)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)) + norm n (delta_b2 n d A x_t x_t1).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e150 e146 _ (fun sv Wv SFv => (step_50 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)) (nil_replaced Ev rv)) e151 e152.
  exact (P1).
Qed.

Definition e153 : ex := (Add e23 e119)%N.
Definition e154 : ex := (Add e40 e119)%N.
(* norm(delta_b1()) + norm(delta_b2()) <= 4*R*sqrt(n)*norm(x_{t+1} - x_t), by transitive *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A <= R_ ->
  norm n (delta_b1 n d A x_t x_t1) + norm n (delta_b2 n d A x_t x_t1)
  <= 4 * R_ * sqrt (INR n) * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  assert (P1 : den Ev rv e153 <= den Ev rv e154) by (exact (step_67 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e154 <= den Ev rv e13) by (exact (step_66 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e155 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p51 p199) 2%nat)))%N.
(* norm(delta_b1() + delta_b2()) <= norm(delta_b1()) + norm(delta_b2()), by instance *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (delta_b1 n d A x_t x_t1) (delta_b2 n d A x_t x_t1))
  <= norm n (delta_b1 n d A x_t x_t1) + norm n (delta_b2 n d A x_t x_t1).
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e155 <= den Ev rv e153) by (exact (triangle_inequality.step_7 n (delta_b1 n d A x_t x_t1) (delta_b2 n d A x_t x_t1) Hs_n)).
  exact (P1).
Qed.

Definition p245 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e7)))%N.
Definition p246 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000)))))%N.
Definition e156 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add (Add (V1 0 (0, 20002)) p121) (Opp (Mul p245 p246))) (Opp (V1 0 (0, 20002)))) 2%nat)))%N.
Definition p248 : ex := (Mul (Add p245 p49) p246)%N.
Definition p249 : ex := (Mul p48 (Add p246 p198))%N.
Definition e157 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p248 p249) 2%nat)))%N.
(* norm(b_tilde() - b) <= norm(delta_b1() + delta_b2()), by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b))
  <= norm n (vadd (delta_b1 n d A x_t x_t1) (delta_b2 n d A x_t x_t1)).
Proof.
  intros n d A b x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [b; x_t; x_t1] [A] [] [].
  equal Q1 e156 e157.
  exact (Req_le _ _ Q1).
Qed.

Definition e158 : ex := (Add (Sqrt (Sum (0, 20002) (Pow p248 2%nat))) (Sqrt (Sum (0, 20002) (Pow p249 2%nat))))%N.
Definition p252 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p253 : ex := (Sqrt (Sum (1, 20000) (Pow p252 2%nat)))%N.
Definition e159 : ex := (Mul p17 p253)%N.
Definition e160 : ex := (Mul (Mul e6 p253) e3)%N.
Definition e161 : ex := (Mul p25 p253)%N.
(* norm(b_tilde() - b) <= M()*norm(x_{t+1} - x_t), by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (R_ : R) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  spectral n d A <= R_ ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b)) <= M n R_ * norm d (vadd x_t1 (vopp x_t)).
Proof.
  intros n d A R_ b x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [b; x_t; x_t1] [A] [] [0%N].
  assert (P1 : den Ev rv e156 <= den Ev rv e157) by (exact (line_1_1 n d A b x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e157 <= den Ev rv e158) by (exact (line_1_2 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e158 <= den Ev rv e159) by (exact (line_1_3 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P4 : den Ev rv e159 <= den Ev rv e160) by (exact (line_1_4 n d R_ x_t x_t1 Hs_n Hs_d Hp_R_)).
  assert (P5 : den Ev rv e160 <= den Ev rv e161) by (exact (line_1_5 n d R_ x_t x_t1 Hs_n Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A R_ b x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  exact (inequality_1 n d A R_ b x_t x_t1 Hs_n Hs_d Hp_R_ Hh2 Hh1).
Qed.

Definition e162 : ex := (Add e79 (Opp (Max (0, 20001) (Abs (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p252))))))%N.
Definition e163 : ex := (Add e1 (Opp (Int 4)))%N.
Definition e164 : ex := (Add e1 (Opp p64))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (R_ : R) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  maxnorm n (mulv d A (vadd x_t1 (vopp x_t))) < / 100 ->
  4 <= R_ ->
  defined (env_of [n; d] [R_] [b; x_t; x_t1] [A]) (ienv_of []) e156 /\
  defined (env_of [n; d] [R_] [b; x_t; x_t1] [A]) (ienv_of []) e161.
Proof.
  intros n d A R_ b x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [b; x_t; x_t1] [A] [] [0%N].
  split; defined_by (cons_nonzero Ev e162 _ (fun sv Wv => gap_nonzero _ _ (Hh2)) (nil_nonzero Ev)) (cons_known Ev e164 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e162 _ (fun sv Wv => gap_positive _ _ (Hh2)) (cons_known Ev e163 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.
