(* Lemma 5.8: $\alpha^{-1}$ at two values of $x$. The claim lemma-5.8 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* absolute(1/alpha(x) - 1/alpha(y)) <= absolute(alpha(x) - alpha(y))/beta**2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (beta : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x)) ones ->
  beta <= inner n (vexp (mulv d A y)) ones ->
  Rabs (/ alpha n d A x - / alpha n d A y) <= Rabs (- alpha n d A y + alpha n d A x) / beta ^ 2.

(* As printed in the text we worked from; shown to be false below. *)

(* absolute(1/alpha(x) - 1/alpha(y)) <= absolute(alpha(x) - alpha(y))/beta**2 *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A : mat) (beta : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  - beta <= inner n (vexp (mulv d A x)) ones ->
  - beta <= inner n (vexp (mulv d A y)) ones ->
  Rabs (/ alpha n d A x - / alpha n d A y) <= Rabs (- alpha n d A y + alpha n d A x) / beta ^ 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* beta <= r, by assume *)
Lemma step_1 :
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
Lemma step_2 :
  forall (beta s : R),
  0 < beta -> 0 < s ->
  beta <= s ->
  beta <= s.
Proof.
  intros beta s Hp_beta Hp_s Hh1.
  setting [] [beta; s] [] [] [] [0%N; 1%N].
  exact Hh1.
Qed.

Definition e2 : ex := (Sc 0)%N.
Definition e3 : ex := (Sc 1)%N.
Definition p3 : ex := (Abs (Add e2 (Opp e3)))%N.
Definition e1 : ex := (Mul p3 (Inv (Pow (Sc 2) 2%nat)))%N.
(* absolute(r - s)/beta**2 <= absolute(r - s)/beta**2, by same *)
Lemma step_3 :
  forall (beta r s : R),
  0 < beta -> 0 < r -> 0 < s ->
  Rabs (r - s) / beta ^ 2 <= Rabs (r - s) / beta ^ 2.
Proof.
  intros beta r s Hp_beta Hp_r Hp_s.
  setting [] [r; s; beta] [] [] [] [0%N; 1%N; 2%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition p5 : ex := (Abs (Add (Sc 2) (Opp e3)))%N.
Definition e4 : ex := (Mul (Mul (Inv e2) (Inv e3)) p5)%N.
Definition e5 : ex := (Mul (Mul (Inv e2) (Inv e2)) p5)%N.
Definition e6 : ex := (Mul (Mul p5 (Inv e2)) (Inv e3))%N.
Definition e7 : ex := (Mul p5 (Inv (Pow e2 2%nat)))%N.
(* absolute(r - s)/(beta*s) <= absolute(r - s)/beta**2, by replace *)
Lemma step_4 :
  forall (beta r s : R),
  0 < beta -> 0 < r -> 0 < s ->
  beta <= s ->
  Rabs (r - s) / beta / s <= Rabs (r - s) / beta ^ 2.
Proof.
  intros beta r s Hp_beta Hp_r Hp_s Hh1.
  setting [] [beta; s; r] [] [] [] [0%N; 1%N; 2%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (step_2 beta s Hp_beta Hp_s Hh1)) (nil_replaced Ev rv)) e4 e5.
  equal Q2 e6 e4.
  equal Q3 e5 e7.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p10 : ex := (Abs (Add e3 (Opp (Sc 2))))%N.
Definition e8 : ex := (Mul (Mul (Inv e3) (Inv (Sc 2))) p10)%N.
Definition e9 : ex := (Mul (Mul (Inv e2) (Inv (Sc 2))) p10)%N.
Definition e10 : ex := (Mul (Mul p10 (Inv e3)) (Inv (Sc 2)))%N.
Definition e11 : ex := (Mul (Mul p10 (Inv e2)) (Inv (Sc 2)))%N.
(* absolute(r - s)/(r*s) <= absolute(r - s)/(beta*s), by replace *)
Lemma step_5 :
  forall (beta r s : R),
  0 < beta -> 0 < r -> 0 < s ->
  beta <= r ->
  Rabs (r - s) / r / s <= Rabs (r - s) / beta / s.
Proof.
  intros beta r s Hp_beta Hp_r Hp_s Hh1.
  setting [] [beta; r; s] [] [] [] [0%N; 1%N; 2%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (step_1 beta r Hp_beta Hp_r Hh1)) (nil_replaced Ev rv)) e8 e9.
  equal Q2 e10 e8.
  equal Q3 e9 e11.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e12 : ex := (Mul p10 (Inv (Pow e2 2%nat)))%N.
(* absolute(r - s)/(r*s) <= absolute(r - s)/beta**2, by transitive *)
Lemma step_6 :
  forall (beta r s : R),
  0 < beta -> 0 < r -> 0 < s ->
  beta <= r ->
  beta <= s ->
  Rabs (r - s) / r / s <= Rabs (r - s) / beta ^ 2.
Proof.
  intros beta r s Hp_beta Hp_r Hp_s Hh1 Hh2.
  setting [] [beta; r; s] [] [] [] [0%N; 1%N; 2%N].
  assert (P1 : den Ev rv e10 <= den Ev rv e11) by (exact (step_5 beta r s Hp_beta Hp_r Hp_s Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e12) by (exact (step_4 beta r s Hp_beta Hp_r Hp_s Hh2)).
  assert (P3 : den Ev rv e12 <= den Ev rv e12) by (exact (step_3 beta r s Hp_beta Hp_r Hp_s)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* beta <= inner(exp(A*x), ones(n)), by assume *)
Lemma step_7 :
  forall (n d : nat) (A : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x)) ones ->
  beta <= inner n (vexp (mulv d A x)) ones.
Proof.
  intros n d A beta x Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x] [A] [] [0%N].
  exact Hh1.
Qed.

Definition e13 : ex := (Sum (0, 4096) (Mul (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))) (Int 1)))%N.
Definition e14 : ex := (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 1 (1, 4099))))) (Int 1)))%N.
Definition p18 : ex := (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))%N.
Definition e19 : ex := (Sum (0, 20001) p18)%N.
Definition p20 : ex := (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) (Int 1))%N.
Definition e20 : ex := (Sum (0, 20001) p20)%N.
Definition p22 : ex := (Opp e20)%N.
Definition p23 : ex := (Abs (Add e19 p22))%N.
Definition p24 : ex := (Inv e19)%N.
Definition p25 : ex := (Inv e20)%N.
Definition e15 : ex := (Mul (Mul p23 p24) p25)%N.
Definition e16 : ex := (Mul p23 (Inv (Pow e2 2%nat)))%N.
Definition p28 : ex := (Abs (Add p22 e19))%N.
Definition e17 : ex := (Mul (Mul p28 p24) p25)%N.
Definition e18 : ex := (Mul p28 (Inv (Pow e2 2%nat)))%N.
(* absolute(alpha(x) - alpha(y))/(alpha(x)*alpha(y)) <= absolute(alpha(x) - alpha(y))/beta**2, by instance *)
Lemma step_8 :
  forall (n d : nat) (A : mat) (beta : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= alpha n d A x ->
  beta <= alpha n d A y ->
  Rabs (- alpha n d A y + alpha n d A x) / alpha n d A x / alpha n d A y
  <= Rabs (- alpha n d A y + alpha n d A x) / beta ^ 2.
Proof.
  intros n d A beta x y Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x; y] [A] [] [0%N].
  positive N1 (nil_nonnegative Ev) e13.
  positive N2 (nil_nonnegative Ev) e14.
  assert (P3 : den Ev rv e15 <= den Ev rv e16) by (exact (step_6 beta (alpha n d A x) (alpha n d A y) Hp_beta N1 N2 Hh1 Hh2)).
  equal Q4 e17 e15.
  equal Q5 e16 e18.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q4) P3) (Req_le _ _ Q5))).
Qed.

(* beta <= inner(exp(A*y), ones(n)), by assume *)
Lemma step_9 :
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
Lemma step_10 :
  forall (n d : nat) (A : mat) (beta : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x)) ones ->
  beta <= alpha n d A y ->
  Rabs (- alpha n d A y + alpha n d A x) / alpha n d A x / alpha n d A y
  <= Rabs (- alpha n d A y + alpha n d A x) / beta ^ 2.
Proof.
  intros n d A beta x y Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x; y] [A] [] [0%N].
  assert (P1 : den Ev rv e2 <= den Ev rv e19) by (exact (step_7 n d A beta x Hs_n Hs_d Hp_beta Hh1)).
  assert (P2 : den Ev rv e17 <= den Ev rv e18) by (exact (step_8 n d A beta x y Hs_n Hs_d Hp_beta P1 Hh2)).
  exact (P2).
Qed.

(* absolute(alpha(x) - alpha(y))/(alpha(x)*alpha(y)) <= absolute(alpha(x) - alpha(y))/beta**2, by discharge *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (beta : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x)) ones ->
  beta <= inner n (vexp (mulv d A y)) ones ->
  Rabs (- alpha n d A y + alpha n d A x) / alpha n d A x / alpha n d A y
  <= Rabs (- alpha n d A y + alpha n d A x) / beta ^ 2.
Proof.
  intros n d A beta x y Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x; y] [A] [] [0%N].
  assert (P1 : den Ev rv e2 <= den Ev rv e20) by (exact (step_9 n d A beta y Hs_n Hs_d Hp_beta Hh2)).
  assert (P2 : den Ev rv e17 <= den Ev rv e18) by (exact (step_10 n d A beta x y Hs_n Hs_d Hp_beta Hh1 P1)).
  exact (P2).
Qed.

Definition e21 : ex := (Abs (Add (Inv e2) (Opp (Inv e3))))%N.
Definition e22 : ex := (Mul (Mul p3 (Inv e2)) (Inv e3))%N.
(* absolute(1/r - 1/s) <= absolute(r - s)/(r*s), by same *)
Lemma step_11 :
  forall (r s : R),
  0 < r -> 0 < s ->
  Rabs (/ r - / s) <= Rabs (r - s) / r / s.
Proof.
  intros r s Hp_r Hp_s.
  setting [] [r; s] [] [] [] [0%N; 1%N].
  equal Q1 e21 e22.
  exact (Req_le _ _ Q1).
Qed.

Definition e23 : ex := (Abs (Add p24 (Opp p25)))%N.
(* absolute(1/alpha(x) - 1/alpha(y)) <= absolute(alpha(x) - alpha(y))/(alpha(x)*alpha(y)), by instance *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (/ alpha n d A x - / alpha n d A y)
  <= Rabs (- alpha n d A y + alpha n d A x) / alpha n d A x / alpha n d A y.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [A] [] [].
  positive N1 (nil_nonnegative Ev) e13.
  positive N2 (nil_nonnegative Ev) e14.
  assert (P3 : den Ev rv e23 <= den Ev rv e15) by (exact (step_11 (alpha n d A x) (alpha n d A y) N1 N2)).
  equal Q4 e15 e17.
  exact ((Rle_trans _ _ _ P3 (Req_le _ _ Q4))).
Qed.

(* absolute(1/alpha(x) - 1/alpha(y)) <= absolute(alpha(x) - alpha(y))/beta**2, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d A beta x y Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x; y] [A] [] [0%N].
  assert (P1 : den Ev rv e23 <= den Ev rv e17) by (exact (line_1_1 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e17 <= den Ev rv e18) by (exact (line_1_2 n d A beta x y Hs_n Hs_d Hp_beta Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e27 : ex := (Opp e2)%N.
Definition e24 : ex := (Add e20 e27)%N.
Definition e25 : ex := (Add e19 e27)%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (beta : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x)) ones ->
  beta <= inner n (vexp (mulv d A y)) ones ->
  defined (env_of [n; d] [beta] [x; y] [A]) (ienv_of []) e23 /\
  defined (env_of [n; d] [beta] [x; y] [A]) (ienv_of []) e18.
Proof.
  intros n d A beta x y Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x; y] [A] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e25 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e24 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition e26 : ex := (Int 0)%N.
(* at n = 1, d = 1, A = [1], x = [0], y = [-1], beta = 10: the left side is 1.71828, the right side 0.00632121 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [1; 1]%nat [10]%Q [[0]; [(-1)]]%Q [[[1]]]%Q [] [0%N] e23 e18 (ltac:(computed))
    (H 1%nat 1%nat (matrix ([[1]])%Q) (Q2R (10)%Q) (vector ([0])%Q) (vector ([(-1)])%Q) ltac:(lia) ltac:(lia) (holds_lt [1; 1]%nat [10]%Q [[0]; [(-1)]]%Q [[[1]]]%Q [] [0%N] e26 e2 (ltac:(computed))) (holds_le [1; 1]%nat [10]%Q [[0]; [(-1)]]%Q [[[1]]]%Q [] [0%N] e27 e19 (ltac:(computed))) (holds_le [1; 1]%nat [10]%Q [[0]; [(-1)]]%Q [[[1]]]%Q [] [0%N] e27 e20 (ltac:(computed))))).
Qed.
