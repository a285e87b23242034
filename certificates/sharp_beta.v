(* Sharp Lemma 3.3: the least value of $\alpha$. The claim sharp-beta of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* n*exp(-R**2/sqrt(n)) <= alpha(x) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  INR n * exp (- (R_ ^ 2 / sqrt (INR n))) <= alpha n d A x.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* spectral_norm(A) <= R, by assume *)
Lemma step_1 :
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
Lemma step_2 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x <= R_.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  exact Hh1.
Qed.

Definition p1 : ex := (Sum (1, 4097) (Pow (V1 0 (1, 4097)) 2%nat))%N.
Definition e1 : ex := (Sqrt p1)%N.
Definition e2 : ex := (Sc 0)%N.
Definition p4 : ex := (Sqrt (Sum (0, 4096) (Pow (Int 1) 2%nat)))%N.
Definition p5 : ex := (Mul e2 p4)%N.
Definition e3 : ex := (Mul p5 e1)%N.
Definition e4 : ex := (Mul p5 e2)%N.
Definition p8 : ex := (Sqrt (Sum (0, 20000) (Pow (Int 1) 2%nat)))%N.
Definition p9 : ex := (Mul e2 p8)%N.
Definition e5 : ex := (Mul p9 e2)%N.
Definition e6 : ex := (Mul (Pow e2 2%nat) p8)%N.
(* R*norm(ones(n))*norm(x) <= R**2*norm(ones(n)), by replace *)
Lemma step_3 :
  forall (n d : nat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  R_ * norm n ones * norm d x <= R_ ^ 2 * norm n ones.
Proof.
  intros n d R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_2 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e3 e4.
  equal Q2 e5 e6.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e7 : ex := (Spec (0, 4098) (1, 4099) (V2 0 (0, 4098) (1, 4099)))%N.
Definition p13 : ex := (Mul p4 e1)%N.
Definition e8 : ex := (Mul p13 e7)%N.
Definition e9 : ex := (Mul p13 e2)%N.
Definition p16 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition p17 : ex := (Mul p8 p16)%N.
Definition e10 : ex := (Mul p17 e2)%N.
Definition e11 : ex := (Mul p9 p16)%N.
(* norm(ones(n))*norm(x)*spectral_norm(A) <= R*norm(ones(n))*norm(x), by replace *)
Lemma step_4 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm n ones * norm d x * spectral n d A <= R_ * norm n ones * norm d x.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e7 e2 _ (fun sv Wv SFv => (step_1 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e8 e9.
  equal Q2 e10 e11.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e12 : ex := (Mul (Pow e2 2%nat) (Sqrt (Sz 0)))%N.
(* R**2*norm(ones(n)) <= R**2*sqrt(n), by same *)
Lemma step_5 :
  forall (n : nat) (R_ : R),
  (0 < n)%nat -> 0 < R_ ->
  R_ ^ 2 * norm n ones <= R_ ^ 2 * sqrt (INR n).
Proof.
  intros n R_ Hs_n Hp_R_.
  setting [n] [R_] [] [] [] [0%N].
  equal Q1 e6 e12.
  exact (Req_le _ _ Q1).
Qed.

Definition p21 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e13 : ex := (Mul p17 p21)%N.
(* norm(ones(n))*norm(x)*spectral_norm(A) <= R**2*norm(ones(n)), by transitive *)
Lemma step_6 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n ones * norm d x * spectral n d A <= R_ ^ 2 * norm n ones.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e13 <= den Ev rv e11) by (exact (step_4 n d A R_ x Hs_n Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e6) by (exact (step_3 n d R_ x Hs_n Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p23 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p24 : ex := (Sum (0, 20001) (Pow p23 2%nat))%N.
Definition e14 : ex := (Sqrt p24)%N.
Definition e15 : ex := (Mul p21 p16)%N.
Definition e16 : ex := (Mul p16 p21)%N.
(* norm(A*x) <= norm(x)*spectral_norm(A), by spectral *)
Lemma step_7 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A x) <= norm d x * spectral n d A.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e15) by (exact (spectral_bound n d A x)).
  equal Q2 e15 e16.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p28 : ex := (Sum (0, 4097) (Pow (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 0 (1, 4098)))) 2%nat))%N.
Definition e17 : ex := (Sqrt p28)%N.
Definition p30 : ex := (Sqrt (Sum (1, 4099) (Pow (V1 0 (1, 4099)) 2%nat)))%N.
Definition p31 : ex := (Spec (0, 4100) (1, 4101) (V2 0 (0, 4100) (1, 4101)))%N.
Definition e18 : ex := (Mul p30 p31)%N.
Definition e19 : ex := (Mul p4 e17)%N.
Definition e20 : ex := (Mul p4 e18)%N.
Definition p35 : ex := (Opp p23)%N.
Definition p36 : ex := (Sqrt (Sum (0, 20001) (Pow p35 2%nat)))%N.
Definition e21 : ex := (Mul p8 p36)%N.
Definition e22 : ex := (Mul p8 e14)%N.
Definition e23 : ex := (Mul p8 e16)%N.
(* norm(ones(n))*norm(-A*x) <= norm(ones(n))*norm(x)*spectral_norm(A), by replace *)
Lemma step_8 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n ones * norm n (vopp (mulv d A x)) <= norm n ones * norm d x * spectral n d A.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e17 e18 _ (fun sv Wv SFv => (step_7 n d A x Hs_n Hs_d)) (nil_replaced Ev rv)) e19 e20.
  equal Q2 e21 e22.
  equal Q3 e23 e13.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p40 : ex := (Mul p35 (Int 1))%N.
Definition e26 : ex := (Sum (0, 20001) p40)%N.
Definition e24 : ex := (Abs e26)%N.
Definition e25 : ex := (Mul p36 p8)%N.
(* absolute(inner(-A*x, ones(n))) <= norm(ones(n))*norm(-A*x), by instance *)
Lemma step_9 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner n (vopp (mulv d A x)) ones) <= norm n ones * norm n (vopp (mulv d A x)).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e24 <= den Ev rv e25) by (exact (cauchy_schwarz.step_6 n (vopp (mulv d A x)) ones Hs_n)).
  equal Q2 e25 e21.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* inner(-A*x, ones(n)) <= absolute(inner(-A*x, ones(n))), by below absolute *)
Lemma step_10 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (vopp (mulv d A x)) ones <= Rabs (inner n (vopp (mulv d A x)) ones).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e26 <= den Ev rv e24) by (exact (Rle_abs (den Ev rv e26))).
  exact (P1).
Qed.

(* inner(-A*x, ones(n)) <= R**2*sqrt(n), by transitive *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  inner n (vopp (mulv d A x)) ones <= R_ ^ 2 * sqrt (INR n).
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e26 <= den Ev rv e24) by (exact (step_10 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e24 <= den Ev rv e21) by (exact (step_9 n d A x Hs_n Hs_d)).
  assert (P3 : den Ev rv e21 <= den Ev rv e13) by (exact (step_8 n d A x Hs_n Hs_d)).
  assert (P4 : den Ev rv e13 <= den Ev rv e6) by (exact (step_6 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P5 : den Ev rv e6 <= den Ev rv e12) by (exact (step_5 n R_ Hs_n Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition p44 : ex := (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))%N.
Definition p45 : ex := (Mul (Opp p44) (Int 1))%N.
Definition e27 : ex := (Sum (0, 4096) p45)%N.
Definition p47 : ex := (Mul (Pow e2 2%nat) (Inv (Sqrt (Sz 0))))%N.
Definition p48 : ex := (Add (Int 1) p47)%N.
Definition p49 : ex := (Mul (Sz 0) p48)%N.
Definition p50 : ex := (Exp (Opp p47))%N.
Definition e28 : ex := (Mul (Add (Opp e27) p49) p50)%N.
Definition p52 : ex := (Opp e12)%N.
Definition e29 : ex := (Mul (Add p52 p49) p50)%N.
Definition e30 : ex := (Mul (Add p49 p52) p50)%N.
(* (-R**2*sqrt(n) + n*(R**2/sqrt(n) + 1))*exp(-R**2/sqrt(n)) <= (n*(R**2/sqrt(n) + 1) - inner(-A*x, ones(n)))*exp(-R**2/sqrt(n)), by replace *)
Lemma step_12 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  (INR n * (1 + R_ ^ 2 / sqrt (INR n)) - R_ ^ 2 * sqrt (INR n)) * exp (- (R_ ^ 2 / sqrt (INR n)))
  <= (- inner n (vopp (mulv d A x)) ones + INR n * (1 + R_ ^ 2 / sqrt (INR n))) * exp (- (R_ ^ 2 / sqrt (INR n))).
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e27 e12 _ (fun sv Wv SFv => (step_11 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)) (nil_replaced Ev rv)) e28 e29.
  equal Q2 e30 e29.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e31 : ex := (Mul (Sz 0) p50)%N.
(* n*exp(-R**2/sqrt(n)) <= (-R**2*sqrt(n) + n*(R**2/sqrt(n) + 1))*exp(-R**2/sqrt(n)), by same *)
Lemma step_13 :
  forall (n : nat) (R_ : R),
  (0 < n)%nat -> 0 < R_ ->
  INR n * exp (- (R_ ^ 2 / sqrt (INR n)))
  <= (INR n * (1 + R_ ^ 2 / sqrt (INR n)) - R_ ^ 2 * sqrt (INR n)) * exp (- (R_ ^ 2 / sqrt (INR n))).
Proof.
  intros n R_ Hs_n Hp_R_.
  setting [n] [R_] [] [] [] [0%N].
  equal Q1 e31 e30.
  exact (Req_le _ _ Q1).
Qed.

Definition p56 : ex := (Exp p23)%N.
Definition e32 : ex := (Sum (0, 20001) p56)%N.
Definition e33 : ex := (Sum (0, 20001) (Mul p56 (Int 1)))%N.
(* total(exp((A*x)[k]), k) <= alpha(x), by same *)
Lemma line_1_5 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun k => exp (mulv d A x k)) <= alpha n d A x.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equal Q1 e32 e33.
  exact (Req_le _ _ Q1).
Qed.

Definition e34 : ex := (Mul (Sum (0, 20001) (Exp (Add p47 p23))) p50)%N.
(* exp(-R**2/sqrt(n))*total(exp(R**2/sqrt(n) + (A*x)[k]), k) <= total(exp((A*x)[k]), k), by same *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  sum n (fun k => exp (R_ ^ 2 / sqrt (INR n) + mulv d A x k)) * exp (- (R_ ^ 2 / sqrt (INR n)))
  <= sum n (fun k => exp (mulv d A x k)).
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x] [A] [] [0%N].
  equal Q1 e34 e32.
  exact (Req_le _ _ Q1).
Qed.

(* t + 1 <= exp(t), by decided *)
Lemma step_14 :
  forall (t : R),
  1 + t <= exp t.
Proof.
  intros t.
  decide_scalar.
Qed.

Definition p60 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p61 : ex := (Add p47 p60)%N.
Definition e35 : ex := (Add (Int 1) p61)%N.
Definition e36 : ex := (Exp p61)%N.
Definition e37 : ex := (Add p48 p60)%N.
(* R**2/sqrt(n) + (A*x)[k] + 1 <= exp(R**2/sqrt(n) + (A*x)[k]), by instance *)
Lemma step_15 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> 0 < R_ ->
  1 + R_ ^ 2 / sqrt (INR n) + mulv d A x k <= exp (R_ ^ 2 / sqrt (INR n) + mulv d A x k).
Proof.
  intros n d A R_ x k Hs_n Hs_d Hi_k Hp_R_.
  setting [n; d] [R_] [x] [A] [((0%N, 1%N), k)] [0%N].
  assert (P1 : den Ev rv e35 <= den Ev rv e36) by (exact (step_14 (R_ ^ 2 / sqrt (INR n) + mulv d A x k))).
  equal Q2 e37 e35.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e38 : ex := (Add p48 p44)%N.
Definition p66 : ex := (Add p47 (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 0 (1, 4098)))))%N.
Definition e39 : ex := (Exp p66)%N.
Definition e40 : ex := (Mul (Sum (0, 4096) e39) p50)%N.
Definition e41 : ex := (Mul (Sum (0, 4096) e38) p50)%N.
(* exp(-R**2/sqrt(n))*total(R**2/sqrt(n) + (A*x)[k] + 1, k) <= exp(-R**2/sqrt(n))*total(exp(R**2/sqrt(n) + (A*x)[k]), k), by replace *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  sum n (fun k => 1 + R_ ^ 2 / sqrt (INR n) + mulv d A x k) * exp (- (R_ ^ 2 / sqrt (INR n)))
  <= sum n (fun k => exp (R_ ^ 2 / sqrt (INR n) + mulv d A x k)) * exp (- (R_ ^ 2 / sqrt (INR n))).
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x] [A] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e38 e39 _ (fun sv Wv SFv => (step_15 n d A R_ x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hp_R_)) (nil_replaced Ev rv)) e40 e41.
  exact (P1).
Qed.

Definition e42 : ex := (Mul (Add (Opp e26) p49) p50)%N.
Definition e43 : ex := (Mul (Sum (0, 20001) (Add p48 p23)) p50)%N.
(* (n*(R**2/sqrt(n) + 1) - inner(-A*x, ones(n)))*exp(-R**2/sqrt(n)) <= exp(-R**2/sqrt(n))*total(R**2/sqrt(n) + (A*x)[k] + 1, k), by same *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  (- inner n (vopp (mulv d A x)) ones + INR n * (1 + R_ ^ 2 / sqrt (INR n))) * exp (- (R_ ^ 2 / sqrt (INR n)))
  <= sum n (fun k => 1 + R_ ^ 2 / sqrt (INR n) + mulv d A x k) * exp (- (R_ ^ 2 / sqrt (INR n))).
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x] [A] [] [0%N].
  equal Q1 e42 e43.
  exact (Req_le _ _ Q1).
Qed.

(* n*exp(-R**2/sqrt(n)) <= (n*(R**2/sqrt(n) + 1) - inner(-A*x, ones(n)))*exp(-R**2/sqrt(n)), by transitive *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  INR n * exp (- (R_ ^ 2 / sqrt (INR n)))
  <= (- inner n (vopp (mulv d A x)) ones + INR n * (1 + R_ ^ 2 / sqrt (INR n))) * exp (- (R_ ^ 2 / sqrt (INR n))).
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e31 <= den Ev rv e30) by (exact (step_13 n R_ Hs_n Hp_R_)).
  assert (P2 : den Ev rv e30 <= den Ev rv e42) by (exact (step_12 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* n*exp(-R**2/sqrt(n)) <= alpha(x), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e31 <= den Ev rv e42) by (exact (line_1_1 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e42 <= den Ev rv e43) by (exact (line_1_2 n d A R_ x Hs_n Hs_d Hp_R_)).
  assert (P3 : den Ev rv e43 <= den Ev rv e34) by (exact (line_1_3 n d A R_ x Hs_n Hs_d Hp_R_)).
  assert (P4 : den Ev rv e34 <= den Ev rv e32) by (exact (line_1_4 n d A R_ x Hs_n Hs_d Hp_R_)).
  assert (P5 : den Ev rv e32 <= den Ev rv e33) by (exact (line_1_5 n d A x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition e44 : ex := (Add e2 (Opp p16))%N.
Definition e45 : ex := (Add e2 (Opp p21))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  defined (env_of [n; d] [R_] [x] [A]) (ienv_of []) e31 /\
  defined (env_of [n; d] [R_] [x] [A]) (ienv_of []) e33.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e45 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e44 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
