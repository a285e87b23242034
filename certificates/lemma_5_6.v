(* Lemma 5.6: $\exp(Ax)$ at two values of $x$. The claim lemma-5.6 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_1_2.
From Weightshift Require fact_3_1_3.
From Weightshift Require fact_3_1_4.
Open Scope R_scope.

(* What is claimed. *)

(* norm(exp(A*x) - exp(A*y)) <= 2*R*sqrt(n)*exp(R**2)*norm(x - y) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d A (vadd y (vopp x))) < / 100 ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm d y <= R_ ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y))))
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x (vopp y)) * exp (R_ ^ 2).

(* As printed in the text we worked from; shown to be false below. *)

(* norm(exp(A*x) - exp(A*y)) <= 2*sqrt(R)*sqrt(n)*exp(R**2)*norm(x - y) *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d A (vadd y (vopp x))) < / 100 ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm d y <= R_ ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y))))
  <= 2 * sqrt R_ * sqrt (INR n) * norm d (vadd x (vopp y)) * exp (R_ ^ 2).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e3 : ex := (Sc 0)%N.
Definition p2 : ex := (Mul (Mul (Int 2) e3) (Sqrt (Sz 0)))%N.
Definition p3 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p4 : ex := (Sqrt (Sum (1, 20000) (Pow p3 2%nat)))%N.
Definition e25 : ex := (Pow e3 2%nat)%N.
Definition e1 : ex := (Mul (Mul p2 p4) (Exp e25))%N.
(* 2*R*sqrt(n)*exp(R**2)*norm(x - y) <= 2*R*sqrt(n)*exp(R**2)*norm(x - y), by same *)
Lemma step_1 :
  forall (n d : nat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * R_ * sqrt (INR n) * norm d (vadd x (vopp y)) * exp (R_ ^ 2)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x (vopp y)) * exp (R_ ^ 2).
Proof.
  intros n d R_ x y Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x; y] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

(* spectral_norm(A) <= R, by assume *)
Lemma step_2 :
  forall (n d : nat) (A : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d A <= R_.
Proof.
  intros n d A R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A] [] [0%N].
  exact Hh1.
Qed.

Definition e2 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition p8 : ex := (Mul (Mul (Int 2) (Sqrt (Sz 0))) (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat))))%N.
Definition e4 : ex := (Mul (Mul p8 e2) (Exp e25))%N.
Definition e5 : ex := (Mul (Mul p8 e3) (Exp e25))%N.
Definition p11 : ex := (Mul (Mul (Int 2) (Sqrt (Sz 0))) p4)%N.
Definition e6 : ex := (Mul (Mul p11 e3) (Exp e25))%N.
(* 2*sqrt(n)*exp(R**2)*norm(x - y)*spectral_norm(A) <= 2*R*sqrt(n)*exp(R**2)*norm(x - y), by replace *)
Lemma line_1_6 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  2 * sqrt (INR n) * norm d (vadd x (vopp y)) * spectral n d A * exp (R_ ^ 2)
  <= 2 * R_ * sqrt (INR n) * norm d (vadd x (vopp y)) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (step_2 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e4 e5.
  equal Q2 e6 e1.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p13 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p3)) 2%nat))%N.
Definition e7 : ex := (Sqrt p13)%N.
Definition e77 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e8 : ex := (Mul e77 p4)%N.
Definition e9 : ex := (Mul p4 e77)%N.
(* norm(A*(x - y)) <= norm(x - y)*spectral_norm(A), by spectral *)
Lemma step_3 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd x (vopp y))) <= norm d (vadd x (vopp y)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (spectral_bound n d A (vadd x (vopp y)))).
  equal Q2 e8 e9.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p18 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (Add (V1 0 (1, 4097)) (Opp (V1 1 (1, 4097)))))) 2%nat))%N.
Definition e10 : ex := (Sqrt p18)%N.
Definition p20 : ex := (Sqrt (Sum (1, 4098) (Pow (Add (V1 0 (1, 4098)) (Opp (V1 1 (1, 4098)))) 2%nat)))%N.
Definition p21 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e11 : ex := (Mul p20 p21)%N.
Definition e12 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e10) (Exp e25))%N.
Definition e13 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e11) (Exp e25))%N.
Definition e14 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e9) (Exp e25))%N.
Definition e15 : ex := (Mul (Mul p11 e77) (Exp e25))%N.
(* 2*sqrt(n)*exp(R**2)*norm(A*(x - y)) <= 2*sqrt(n)*exp(R**2)*norm(x - y)*spectral_norm(A), by replace *)
Lemma line_1_5 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * norm n (mulv d A (vadd x (vopp y))) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm d (vadd x (vopp y)) * spectral n d A * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e11 _ (fun sv Wv SFv => (step_3 n d A x y Hs_n Hs_d)) (nil_replaced Ev rv)) e12 e13.
  equal Q2 e14 e15.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p27 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p28 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p29 : ex := (Add p27 (Opp p28))%N.
Definition e16 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) (Sqrt (Sum (0, 20001) (Pow p29 2%nat)))) (Exp e25))%N.
Definition e17 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e7) (Exp e25))%N.
(* 2*sqrt(n)*exp(R**2)*norm(A*x - A*y) <= 2*sqrt(n)*exp(R**2)*norm(A*(x - y)), by same *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm n (mulv d A (vadd x (vopp y))) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  equal Q1 e16 e17.
  exact (Req_le _ _ Q1).
Qed.

(* norm(p) <= R**2, by assume *)
Lemma step_4 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  norm n p <= R_ ^ 2.
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  exact Hh1.
Qed.

Definition p32 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p33 : ex := (Abs p32)%N.
Definition e18 : ex := (Max (0, 20000) p33)%N.
Definition p35 : ex := (Sum (0, 20000) (Pow p32 2%nat))%N.
Definition e19 : ex := (Sqrt p35)%N.
(* max_norm(p - q) <= norm(p - q), by instance *)
Lemma step_5 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= norm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e18 <= den Ev rv e19) by (exact (fact_3_1_2.step_7 n (vadd p (vopp q)) Hs_n)).
  exact (P1).
Qed.

Definition p37 : ex := (Abs (Add (V1 0 (0, 4096)) (Opp (V1 1 (0, 4096)))))%N.
Definition e20 : ex := (Max (0, 4096) p37)%N.
Definition p39 : ex := (Sum (0, 4097) (Pow (Add (V1 0 (0, 4097)) (Opp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e21 : ex := (Sqrt p39)%N.
Definition p41 : ex := (Mul (Mul (Int 2) (Sqrt (Sz 0))) e20)%N.
Definition e22 : ex := (Mul p41 (Exp e25))%N.
Definition e23 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e21) (Exp e25))%N.
(* 2*sqrt(n)*exp(R**2)*max_norm(p - q) <= 2*sqrt(n)*exp(R**2)*norm(p - q), by replace *)
Lemma step_6 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm n (vadd p (vopp q)) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_.
  setting [n] [R_] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e20 e21 _ (fun sv Wv SFv => (step_5 n p q Hs_n)) (nil_replaced Ev rv)) e22 e23.
  exact (P1).
Qed.

Definition p44 : ex := (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat))%N.
Definition e24 : ex := (Sqrt p44)%N.
Definition e46 : ex := (Exp e24)%N.
Definition e26 : ex := (Mul p41 e46)%N.
(* 2*sqrt(n)*exp(norm(p))*max_norm(p - q) <= 2*sqrt(n)*exp(R**2)*max_norm(p - q), by replace *)
Lemma step_7 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p)
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e24 e25 _ (fun sv Wv SFv => (step_4 n R_ p Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e26 e22.
  exact (P1).
Qed.

Definition p48 : ex := (Mul (Mul (Int 2) (Sqrt (Sz 0))) e18)%N.
Definition p49 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e44 : ex := (Exp p49)%N.
Definition e27 : ex := (Mul p48 e44)%N.
Definition e28 : ex := (Mul p48 (Exp e25))%N.
Definition e29 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e19) (Exp e25))%N.
(* 2*sqrt(n)*exp(norm(p))*max_norm(p - q) <= 2*sqrt(n)*exp(R**2)*norm(p - q), by transitive *)
Lemma step_8 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p)
  <= 2 * sqrt (INR n) * norm n (vadd p (vopp q)) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p; q] [] [] [0%N].
  assert (P1 : den Ev rv e27 <= den Ev rv e28) by (exact (step_7 n R_ p q Hs_n Hp_R_ Hh1)).
  assert (P2 : den Ev rv e28 <= den Ev rv e29) by (exact (step_6 n R_ p q Hs_n Hp_R_)).
  exact ((Rle_trans _ _ _ P1 P2)).
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

Definition p54 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e30 : ex := (Sqrt p54)%N.
Definition e31 : ex := (Mul e3 e30)%N.
Definition e32 : ex := (Mul e3 e3)%N.
(* R*norm(x) <= R**2, by replace *)
Lemma step_10 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  R_ * norm d x <= R_ ^ 2.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e3 _ (fun sv Wv SFv => (step_9 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e31 e32.
  equal Q2 e32 e25.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p58 : ex := (Sqrt (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat)))%N.
Definition e33 : ex := (Mul p58 e2)%N.
Definition e34 : ex := (Mul p58 e3)%N.
Definition p61 : ex := (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat))%N.
Definition e78 : ex := (Sqrt p61)%N.
Definition e35 : ex := (Mul e78 e3)%N.
Definition e36 : ex := (Mul e3 e78)%N.
(* norm(x)*spectral_norm(A) <= R*norm(x), by replace *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x * spectral n d A <= R_ * norm d x.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (step_2 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e33 e34.
  equal Q2 e35 e36.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e37 : ex := (Mul e78 e77)%N.
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
  assert (P1 : den Ev rv e37 <= den Ev rv e36) by (exact (step_11 n d A R_ x Hs_n Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e36 <= den Ev rv e25) by (exact (step_10 d R_ x Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p66 : ex := (Sum (0, 20001) (Pow p27 2%nat))%N.
Definition e38 : ex := (Sqrt p66)%N.
Definition e39 : ex := (Mul e77 e78)%N.
(* norm(A*x) <= norm(x)*spectral_norm(A), by spectral *)
Lemma step_13 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A x) <= norm d x * spectral n d A.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e38 <= den Ev rv e39) by (exact (spectral_bound n d A x)).
  equal Q2 e39 e37.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A*x) <= R**2, by transitive *)
Lemma step_14 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n (mulv d A x) <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e38 <= den Ev rv e37) by (exact (step_13 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e37 <= den Ev rv e25) by (exact (step_12 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p69 : ex := (Abs p29)%N.
Definition e64 : ex := (Max (0, 20001) p69)%N.
Definition e40 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e64) (Exp e38))%N.
(* 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - A*y) <= 2*sqrt(n)*exp(R**2)*norm(A*x - A*y), by instance *)
Lemma step_15 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (mulv d A x) <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (norm n (mulv d A x))
  <= 2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  assert (P1 : den Ev rv e40 <= den Ev rv e16) by (exact (step_8 n R_ (mulv d A x) (mulv d A y) Hs_n Hp_R_ Hh1)).
  exact (P1).
Qed.

(* 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - A*y) <= 2*sqrt(n)*exp(R**2)*norm(A*x - A*y), by discharge *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (norm n (mulv d A x))
  <= 2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (R_ ^ 2).
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  assert (P1 : den Ev rv e38 <= den Ev rv e25) by (exact (step_14 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e40 <= den Ev rv e16) by (exact (step_15 n d A R_ x y Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

Definition p72 : ex := (Sum (0, 20000) (Pow (Exp (V1 0 (0, 20000))) 2%nat))%N.
Definition e41 : ex := (Sqrt p72)%N.
Definition e43 : ex := (Max (0, 20000) (Abs (Exp (V1 0 (0, 20000)))))%N.
Definition e42 : ex := (Mul (Sqrt (Sz 0)) e43)%N.
(* norm(exp(p)) <= sqrt(n)*max_norm(exp(p)), by instance *)
Lemma step_16 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vexp p) <= sqrt (INR n) * maxnorm n (vexp p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e41 <= den Ev rv e42) by (exact (fact_3_1_2.theorem_2 n (vexp p) Hs_n)).
  exact (P1).
Qed.

(* max_norm(exp(p)) <= exp(norm(p)), by instance *)
Lemma step_17 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  maxnorm n (vexp p) <= exp (norm n p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e44) by (exact (fact_3_1_3.step_12 n p Hs_n)).
  exact (P1).
Qed.

Definition e45 : ex := (Max (0, 4096) (Abs (Exp (V1 0 (0, 4096)))))%N.
Definition p77 : ex := (Max (0, 4098) (Abs (Add (V1 0 (0, 4098)) (Opp (V1 1 (0, 4098))))))%N.
Definition e47 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e45) p77)%N.
Definition e48 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e46) p77)%N.
Definition e49 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e44) e18)%N.
(* 2*sqrt(n)*max_norm(exp(p))*max_norm(p - q) <= 2*sqrt(n)*exp(norm(p))*max_norm(p - q), by replace *)
Lemma step_18 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vexp p) * maxnorm n (vadd p (vopp q))
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e45 e46 _ (fun sv Wv SFv => (step_17 n p Hs_n)) (nil_replaced Ev rv)) e47 e48.
  equal Q2 e49 e27.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p81 : ex := (Sum (0, 4097) (Pow (Exp (V1 0 (0, 4097))) 2%nat))%N.
Definition e50 : ex := (Sqrt p81)%N.
Definition p83 : ex := (Max (0, 4098) (Abs (Exp (V1 0 (0, 4098)))))%N.
Definition e51 : ex := (Mul (Sqrt (Sz 0)) p83)%N.
Definition p85 : ex := (Mul (Int 2) e20)%N.
Definition e52 : ex := (Mul p85 e50)%N.
Definition e53 : ex := (Mul p85 e51)%N.
Definition p88 : ex := (Mul (Int 2) e18)%N.
Definition e54 : ex := (Mul p88 e42)%N.
Definition e55 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e43) e18)%N.
(* 2*max_norm(p - q)*norm(exp(p)) <= 2*sqrt(n)*max_norm(exp(p))*max_norm(p - q), by replace *)
Lemma step_19 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p)
  <= 2 * sqrt (INR n) * maxnorm n (vexp p) * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e50 e51 _ (fun sv Wv SFv => (step_16 n p Hs_n)) (nil_replaced Ev rv)) e52 e53.
  equal Q2 e54 e55.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e56 : ex := (Mul p88 e41)%N.
(* 2*max_norm(p - q)*norm(exp(p)) <= 2*sqrt(n)*exp(norm(p))*max_norm(p - q), by transitive *)
Lemma step_20 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p)
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e56 <= den Ev rv e55) by (exact (step_19 n p q Hs_n)).
  assert (P2 : den Ev rv e55 <= den Ev rv e27) by (exact (step_18 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p92 : ex := (Exp p27)%N.
Definition e57 : ex := (Mul (Mul (Int 2) e64) (Sqrt (Sum (0, 20001) (Pow p92 2%nat))))%N.
(* 2*max_norm(A*x - A*y)*norm(exp(A*x)) <= 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - A*y), by instance *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * norm n (vexp (mulv d A x))
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * exp (norm n (mulv d A x)).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e40) by (exact (step_20 n (mulv d A x) (mulv d A y) Hs_n)).
  exact (P1).
Qed.

Definition e58 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000))))) 2%nat)))%N.
(* norm(exp(p) - exp(q)) <= 2*max_norm(p - q)*norm(exp(p)), by instance *)
Lemma step_21 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e58 <= den Ev rv e56) by (exact (fact_3_1_4.theorem_1 n p q Hs_n Hh1)).
  exact (P1).
Qed.

(* max_norm(A*(y - x)) <= 1/100, by assume *)
Lemma step_22 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd y (vopp x))) < / 100 ->
  maxnorm n (mulv d A (vadd y (vopp x))) <= / 100.
Proof.
  intros n d A x y Hs_n Hs_d Hh1.
  setting [n; d] [] [y; x] [A] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition p95 : ex := (Exp p28)%N.
Definition e59 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p92 (Opp p95)) 2%nat)))%N.
(* norm(exp(A*x) - exp(A*y)) <= 2*max_norm(A*x - A*y)*norm(exp(A*x)), by instance *)
Lemma step_23 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) <= / 100 ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y))))
  <= 2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * norm n (vexp (mulv d A x)).
Proof.
  intros n d A x y Hs_n Hs_d Hh1.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e59 <= den Ev rv e57) by (exact (step_21 n (mulv d A x) (mulv d A y) Hs_n Hh1)).
  exact (P1).
Qed.

Definition p97 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 0 (1, 20000))))%N.
Definition p98 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p97))%N.
Definition p99 : ex := (Abs p98)%N.
Definition e60 : ex := (Max (0, 20001) p99)%N.
Definition e61 : ex := (Inv (Int 100))%N.
Definition e62 : ex := (Add e61 (Opp e60))%N.
Definition e63 : ex := (Add e61 (Opp e64))%N.
(* norm(exp(A*x) - exp(A*y)) <= 2*max_norm(A*x - A*y)*norm(exp(A*x)), by discharge *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A (vadd y (vopp x))) < / 100 ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y))))
  <= 2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d A y))) * norm n (vexp (mulv d A x)).
Proof.
  intros n d A x y Hs_n Hs_d Hh1.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e60 <= den Ev rv e61) by (exact (step_22 n d A x y Hs_n Hs_d Hh1)).
  equal Q2 e62 e63.
  assert (P3 : den Ev rv e64 <= den Ev rv e61) by (exact (rearranged (den Ev rv e60) (den Ev rv e61) (den Ev rv e64) (den Ev rv e61) P1 Q2)).
  assert (P4 : den Ev rv e59 <= den Ev rv e57) by (exact (step_23 n d A x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e65 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p95 (Opp p92)) 2%nat)))%N.
Definition p105 : ex := (Add p28 (Opp p27))%N.
Definition p106 : ex := (Max (0, 20001) (Abs p105))%N.
Definition e66 : ex := (Mul (Mul (Int 2) p106) (Sqrt (Sum (0, 20001) (Pow p95 2%nat))))%N.
Definition e67 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) p106) (Exp (Sqrt (Sum (0, 20001) (Pow p28 2%nat)))))%N.
Definition e68 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) (Sqrt (Sum (0, 20001) (Pow p105 2%nat)))) (Exp e25))%N.
Definition e69 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) (Sqrt (Sum (0, 20001) (Pow p98 2%nat)))) (Exp e25))%N.
Definition p111 : ex := (Sqrt (Sum (1, 20000) (Pow p97 2%nat)))%N.
Definition e70 : ex := (Mul (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) p111) e77) (Exp e25))%N.
Definition e71 : ex := (Mul (Mul p2 p111) (Exp e25))%N.
(* norm(exp(A*x) - exp(A*y)) <= 2*R*sqrt(n)*exp(R**2)*norm(x - y), by transitive *)
Lemma inequality_1 :
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
  assert (P1 : den Ev rv e65 <= den Ev rv e66) by (exact (line_1_1 n d A x y Hs_n Hs_d Hh1)).
  assert (P2 : den Ev rv e66 <= den Ev rv e67) by (exact (line_1_2 n d A x y Hs_n Hs_d)).
  assert (P3 : den Ev rv e67 <= den Ev rv e68) by (exact (line_1_3 n d A R_ x y Hs_n Hs_d Hp_R_ Hh2 Hh3)).
  assert (P4 : den Ev rv e68 <= den Ev rv e69) by (exact (line_1_4 n d A R_ x y Hs_n Hs_d Hp_R_)).
  assert (P5 : den Ev rv e69 <= den Ev rv e70) by (exact (line_1_5 n d A R_ x y Hs_n Hs_d Hp_R_)).
  assert (P6 : den Ev rv e70 <= den Ev rv e71) by (exact (line_1_6 n d A R_ x y Hs_n Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  exact (inequality_1 n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3).
Qed.

Definition p114 : ex := (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat))%N.
Definition e79 : ex := (Sqrt p114)%N.
Definition e72 : ex := (Add e3 (Opp e79))%N.
Definition e73 : ex := (Add e3 (Opp e78))%N.
Definition e74 : ex := (Add e3 (Opp e77))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (R_ : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d A (vadd y (vopp x))) < / 100 ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm d y <= R_ ->
  defined (env_of [n; d] [R_] [x; y] [A]) (ienv_of []) e59 /\
  defined (env_of [n; d] [R_] [x; y] [A]) (ienv_of []) e1.
Proof.
  intros n d A R_ x y Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; d] [R_] [x; y] [A] [] [0%N].
  split; defined_by (cons_nonzero Ev e62 _ (fun sv Wv => gap_nonzero _ _ (Hh1)) (nil_nonzero Ev)) (cons_known Ev e62 _ (fun sv Wv => gap_positive _ _ (Hh1)) (cons_known Ev e74 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e73 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e72 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (nil_known Ev))))).
Qed.

Definition e75 : ex := (Mul (Mul (Mul (Mul (Int 2) (Sqrt e3)) (Sqrt (Sz 0))) p4) (Exp e25))%N.
Definition e76 : ex := (Int 0)%N.
(* at n = 1, d = 1, A = [5], x = [5], y = [4999/1000], R = 5: the left side is 3.59126E+8, the right side 3.22016E+8 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [1; 1]%nat [5]%Q [[5]; [4999 # 1000]]%Q [[[5]]]%Q [] [0%N] e59 e75 (ltac:(computed))
    (H 1%nat 1%nat (matrix ([[5]])%Q) (Q2R (5)%Q) (vector ([5])%Q) (vector ([4999 # 1000])%Q) ltac:(lia) ltac:(lia) (holds_lt [1; 1]%nat [5]%Q [[5]; [4999 # 1000]]%Q [[[5]]]%Q [] [0%N] e76 e3 (ltac:(computed))) (holds_lt [1; 1]%nat [5]%Q [[5]; [4999 # 1000]]%Q [[[5]]]%Q [] [0%N] e60 e61 (ltac:(computed))) (holds_le [1; 1]%nat [5]%Q [[5]; [4999 # 1000]]%Q [[[5]]]%Q [] [0%N] e77 e3 (ltac:(computed))) (holds_le [1; 1]%nat [5]%Q [[5]; [4999 # 1000]]%Q [[[5]]]%Q [] [0%N] e78 e3 (ltac:(computed))) (holds_le [1; 1]%nat [5]%Q [[5]; [4999 # 1000]]%Q [[[5]]]%Q [] [0%N] e79 e3 (ltac:(computed))))).
Qed.
