(* Sharp Lemma 5.6: the Lipschitz constant of $\exp(Ax)$. The claim sharp-exp of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_1_2.
From Weightshift Require exp_gap.
Open Scope R_scope.

(* What is claimed. *)

(* norm(exp(A*y) - exp(A*x)) <= R*exp(R**2)*norm(y - x) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm d y <= R_ ->
  norm n (vadd (vexp (mulv d A y)) (vopp (vexp (mulv d A x)))) <= R_ * norm d (vadd y (vopp x)) * exp (R_ ^ 2).

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

Definition e1 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition e2 : ex := (Sc 0)%N.
Definition p3 : ex := (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat)))%N.
Definition e19 : ex := (Pow e2 2%nat)%N.
Definition e3 : ex := (Mul (Mul p3 e1) (Exp e19))%N.
Definition e4 : ex := (Mul (Mul p3 e2) (Exp e19))%N.
Definition p7 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p8 : ex := (Sqrt (Sum (1, 20000) (Pow p7 2%nat)))%N.
Definition e5 : ex := (Mul (Mul p8 e2) (Exp e19))%N.
Definition e6 : ex := (Mul (Mul e2 p8) (Exp e19))%N.
(* exp(R**2)*norm(y - x)*spectral_norm(A) <= R*exp(R**2)*norm(y - x), by replace *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d (vadd y (vopp x)) * spectral n d A * exp (R_ ^ 2) <= R_ * norm d (vadd y (vopp x)) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [y; x] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e3 e4.
  equal Q2 e5 e6.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p11 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p7)) 2%nat))%N.
Definition e7 : ex := (Sqrt p11)%N.
Definition p13 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e8 : ex := (Mul p13 p8)%N.
Definition e9 : ex := (Mul p8 p13)%N.
(* norm(A*(y - x)) <= norm(y - x)*spectral_norm(A), by spectral *)
Lemma step_2 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd y (vopp x))) <= norm d (vadd y (vopp x)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (spectral_bound n d A (vadd y (vopp x)))).
  equal Q2 e8 e9.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p16 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (Add (V1 0 (1, 4097)) (Opp (V1 1 (1, 4097)))))) 2%nat))%N.
Definition e10 : ex := (Sqrt p16)%N.
Definition p18 : ex := (Sqrt (Sum (1, 4098) (Pow (Add (V1 0 (1, 4098)) (Opp (V1 1 (1, 4098)))) 2%nat)))%N.
Definition p19 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e11 : ex := (Mul p18 p19)%N.
Definition e12 : ex := (Mul e10 (Exp e19))%N.
Definition e13 : ex := (Mul e11 (Exp e19))%N.
(* exp(R**2)*norm(A*(y - x)) <= exp(R**2)*norm(y - x)*spectral_norm(A), by replace *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (mulv d A (vadd y (vopp x))) * exp (R_ ^ 2) <= norm d (vadd y (vopp x)) * spectral n d A * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [y; x] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e11 _ (fun sv Wv SFv => (step_2 n d A x y Hs_n Hs_d)) (nil_replaced Ev rv)) e12 e13.
  exact (P1).
Qed.

Definition p23 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p24 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition e14 : ex := (Mul (Sqrt (Sum (0, 20001) (Pow (Add p23 (Opp p24)) 2%nat))) (Exp e19))%N.
Definition e15 : ex := (Mul e7 (Exp e19))%N.
(* exp(R**2)*norm(A*y - A*x) <= exp(R**2)*norm(A*(y - x)), by same *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (vadd (mulv d A y) (vopp (mulv d A x))) * exp (R_ ^ 2)
  <= norm n (mulv d A (vadd y (vopp x))) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [y; x] [A] [] [0%N].
  equal Q1 e14 e15.
  exact (Req_le _ _ Q1).
Qed.

(* norm(y) <= R, by assume *)
Lemma step_3 :
  forall (d : nat) (R_ : R) (y : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d y <= R_ ->
  norm d y <= R_.
Proof.
  intros d R_ y Hs_d Hp_R_ Hh1.
  setting [d] [R_] [y] [] [] [0%N].
  exact Hh1.
Qed.

Definition p27 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e16 : ex := (Sqrt p27)%N.
Definition e17 : ex := (Mul e2 e16)%N.
Definition e18 : ex := (Mul e2 e2)%N.
(* R*norm(y) <= R**2, by replace *)
Lemma step_4 :
  forall (d : nat) (R_ : R) (y : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d y <= R_ ->
  R_ * norm d y <= R_ ^ 2.
Proof.
  intros d R_ y Hs_d Hp_R_ Hh1.
  setting [d] [R_] [y] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e2 _ (fun sv Wv SFv => (step_3 d R_ y Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e17 e18.
  equal Q2 e18 e19.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p31 : ex := (Sqrt (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat)))%N.
Definition e20 : ex := (Mul p31 e1)%N.
Definition e21 : ex := (Mul p31 e2)%N.
Definition p34 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e22 : ex := (Mul p34 e2)%N.
Definition e23 : ex := (Mul e2 p34)%N.
(* norm(y)*spectral_norm(A) <= R*norm(y), by replace *)
Lemma step_5 :
  forall (n d : nat) (A : mat) (R_ : R) (y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d y * spectral n d A <= R_ * norm d y.
Proof.
  intros n d A R_ y Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [y] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e20 e21.
  equal Q2 e22 e23.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e24 : ex := (Mul p34 p13)%N.
(* norm(y)*spectral_norm(A) <= R**2, by transitive *)
Lemma step_6 :
  forall (n d : nat) (A : mat) (R_ : R) (y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d y <= R_ ->
  norm d y * spectral n d A <= R_ ^ 2.
Proof.
  intros n d A R_ y Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [y] [A] [] [0%N].
  assert (P1 : den Ev rv e24 <= den Ev rv e23) by (exact (step_5 n d A R_ y Hs_n Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e23 <= den Ev rv e19) by (exact (step_4 d R_ y Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e25 : ex := (Sqrt (Sum (0, 20001) (Pow p23 2%nat)))%N.
Definition e26 : ex := (Mul p13 p34)%N.
(* norm(A*y) <= norm(y)*spectral_norm(A), by spectral *)
Lemma step_7 :
  forall (n d : nat) (A : mat) (y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A y) <= norm d y * spectral n d A.
Proof.
  intros n d A y Hs_n Hs_d.
  setting [n; d] [] [y] [A] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e26) by (exact (spectral_bound n d A y)).
  equal Q2 e26 e24.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e27 : ex := (Max (0, 20001) (Abs p23))%N.
(* max_norm(A*y) <= norm(A*y), by instance *)
Lemma step_8 :
  forall (n d : nat) (A : mat) (y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A y) <= norm n (mulv d A y).
Proof.
  intros n d A y Hs_n Hs_d.
  setting [n; d] [] [y] [A] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e25) by (exact (fact_3_1_2.step_7 n (mulv d A y) Hs_n)).
  exact (P1).
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

(* R*norm(x) <= R**2, by replace *)
Lemma step_10 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  R_ * norm d x <= R_ ^ 2.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e2 _ (fun sv Wv SFv => (step_9 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e17 e18.
  equal Q2 e18 e19.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(x)*spectral_norm(A) <= R*norm(x), by replace *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x * spectral n d A <= R_ * norm d x.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e20 e21.
  equal Q2 e22 e23.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(x)*spectral_norm(A) <= R**2, by transitive *)
Lemma step_12 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm d x * spectral n d A <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e24 <= den Ev rv e23) by (exact (step_11 n d A R_ x Hs_n Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e23 <= den Ev rv e19) by (exact (step_10 d R_ x Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(A*x) <= norm(x)*spectral_norm(A), by spectral *)
Lemma step_13 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A x) <= norm d x * spectral n d A.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e26) by (exact (spectral_bound n d A x)).
  equal Q2 e26 e24.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* max_norm(A*x) <= norm(A*x), by instance *)
Lemma step_14 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A x) <= norm n (mulv d A x).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e25) by (exact (fact_3_1_2.step_7 n (mulv d A x) Hs_n)).
  exact (P1).
Qed.

(* max_norm(A*x) <= R**2, by transitive *)
Lemma step_15 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d A x) <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e27 <= den Ev rv e25) by (exact (step_14 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e25 <= den Ev rv e24) by (exact (step_13 n d A x Hs_n Hs_d)).
  assert (P3 : den Ev rv e24 <= den Ev rv e19) by (exact (step_12 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* max_norm(A*y) <= R**2, by transitive *)
Lemma step_16 :
  forall (n d : nat) (A : mat) (R_ : R) (y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d y <= R_ ->
  maxnorm n (mulv d A y) <= R_ ^ 2.
Proof.
  intros n d A R_ y Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [y] [A] [] [0%N].
  assert (P1 : den Ev rv e27 <= den Ev rv e25) by (exact (step_8 n d A y Hs_n Hs_d)).
  assert (P2 : den Ev rv e25 <= den Ev rv e24) by (exact (step_7 n d A y Hs_n Hs_d)).
  assert (P3 : den Ev rv e24 <= den Ev rv e19) by (exact (step_6 n d A R_ y Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e28 : ex := (Sqrt (Sum (0, 20001) (Pow (Add (Exp p23) (Opp (Exp p24))) 2%nat)))%N.
(* norm(exp(A*y) - exp(A*x)) <= exp(R**2)*norm(A*y - A*x), by instance *)
Lemma step_17 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d A y) <= R_ ^ 2 ->
  maxnorm n (mulv d A x) <= R_ ^ 2 ->
  norm n (vadd (vexp (mulv d A y)) (vopp (vexp (mulv d A x))))
  <= norm n (vadd (mulv d A y) (vopp (mulv d A x))) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [y; x] [A] [] [0%N].
  assert (P1 : den Ev rv e28 <= den Ev rv e14) by (exact (exp_gap.step_38 n (mulv d A y) (mulv d A x) (R_ ^ 2) Hs_n Hh1 Hh2)).
  exact (P1).
Qed.

Definition e29 : ex := (Max (0, 20001) (Abs p24))%N.
(* norm(exp(A*y) - exp(A*x)) <= exp(R**2)*norm(A*y - A*x), by discharge *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d y <= R_ ->
  norm d x <= R_ ->
  norm n (vadd (vexp (mulv d A y)) (vopp (vexp (mulv d A x))))
  <= norm n (vadd (mulv d A y) (vopp (mulv d A x))) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [y; x] [A] [] [0%N].
  assert (P1 : den Ev rv e27 <= den Ev rv e19) by (exact (step_16 n d A R_ y Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e29 <= den Ev rv e19) by (exact (step_15 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh3)).
  assert (P3 : den Ev rv e28 <= den Ev rv e14) by (exact (step_17 n d A R_ x y Hs_n Hs_d Hp_R_ P1 P2)).
  exact (P3).
Qed.

Definition e30 : ex := (Mul e9 (Exp e19))%N.
(* norm(exp(A*y) - exp(A*x)) <= R*exp(R**2)*norm(y - x), by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d y <= R_ ->
  norm d x <= R_ ->
  norm n (vadd (vexp (mulv d A y)) (vopp (vexp (mulv d A x)))) <= R_ * norm d (vadd y (vopp x)) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [y; x] [A] [] [0%N].
  assert (P1 : den Ev rv e28 <= den Ev rv e14) by (exact (line_1_1 n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e14 <= den Ev rv e15) by (exact (line_1_2 n d A R_ x y Hs_n Hs_d Hp_R_)).
  assert (P3 : den Ev rv e15 <= den Ev rv e30) by (exact (line_1_3 n d A R_ x y Hs_n Hs_d Hp_R_)).
  assert (P4 : den Ev rv e30 <= den Ev rv e6) by (exact (line_1_4 n d A R_ x y Hs_n Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  exact (inequality_1 n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh3 Hh2).
Qed.

Definition e31 : ex := (Add e2 (Opp p34))%N.
Definition e32 : ex := (Add e2 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat)))))%N.
Definition e33 : ex := (Add e2 (Opp p13))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm d y <= R_ ->
  defined (env_of [n; d] [R_] [y; x] [A]) (ienv_of []) e28 /\
  defined (env_of [n; d] [R_] [y; x] [A]) (ienv_of []) e6.
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [y; x] [A] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e33 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e32 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e31 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.
