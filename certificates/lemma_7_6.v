(* Lemma 7.6: $\exp(Ax)$ at two values of $A$. The claim lemma-7.6 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_1_2.
From Weightshift Require fact_3_1_3.
From Weightshift Require fact_3_1_4.
Open Scope R_scope.

(* What is claimed. *)

(* norm(exp(A*x) - exp(B*x)) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A - B) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d (madd A (mopp B)) x) < / 100 ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x))))
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A (mopp B)) * exp (R_ ^ 2).

(* As printed in the text we worked from; shown to be false below. *)

(* norm(exp(A*x) - exp(B*x)) <= 2*sqrt(R)*sqrt(n)*exp(R**2)*spectral_norm(A - B) *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d (madd A (mopp B)) x) < / 100 ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x))))
  <= 2 * sqrt R_ * sqrt (INR n) * spectral n d (madd A (mopp B)) * exp (R_ ^ 2).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e3 : ex := (Sc 0)%N.
Definition p2 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001)))))%N.
Definition e25 : ex := (Pow e3 2%nat)%N.
Definition e1 : ex := (Mul (Mul (Mul (Mul (Int 2) e3) (Sqrt (Sz 0))) p2) (Exp e25))%N.
(* 2*R*sqrt(n)*exp(R**2)*spectral_norm(A - B) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A - B), by same *)
Lemma step_1 :
  forall (n d : nat) (A B : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * R_ * sqrt (INR n) * spectral n d (madd A (mopp B)) * exp (R_ ^ 2)
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A (mopp B)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [A; B] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
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

Definition p5 : ex := (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))%N.
Definition e2 : ex := (Sqrt p5)%N.
Definition p7 : ex := (Spec (0, 4097) (1, 4098) (Add (V2 0 (0, 4097) (1, 4098)) (Opp (V2 1 (0, 4097) (1, 4098)))))%N.
Definition e4 : ex := (Mul (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e2) p7) (Exp e25))%N.
Definition p9 : ex := (Mul (Mul (Int 2) (Sqrt (Sz 0))) e3)%N.
Definition e5 : ex := (Mul (Mul p9 p7) (Exp e25))%N.
Definition e6 : ex := (Mul (Mul p9 p2) (Exp e25))%N.
(* 2*sqrt(n)*exp(R**2)*norm(x)*spectral_norm(A - B) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A - B), by replace *)
Lemma line_1_6 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  2 * sqrt (INR n) * norm d x * spectral n d (madd A (mopp B)) * exp (R_ ^ 2)
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A (mopp B)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (step_2 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e4 e5.
  equal Q2 e6 e1.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p12 : ex := (Sum (1, 20000) (Mul (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) (V1 0 (1, 20000))))%N.
Definition p13 : ex := (Sum (0, 20001) (Pow p12 2%nat))%N.
Definition e7 : ex := (Sqrt p13)%N.
Definition p15 : ex := (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat))%N.
Definition e71 : ex := (Sqrt p15)%N.
Definition e8 : ex := (Mul p2 e71)%N.
Definition e9 : ex := (Mul e71 p2)%N.
(* norm((A - B)*x) <= norm(x)*spectral_norm(A - B), by spectral *)
Lemma step_3 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd A (mopp B)) x) <= norm d x * spectral n d (madd A (mopp B)).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [A; B] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (spectral_bound n d (madd A (mopp B)) x)).
  equal Q2 e8 e9.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p19 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097)))) (V1 0 (1, 4097)))) 2%nat))%N.
Definition e10 : ex := (Sqrt p19)%N.
Definition p21 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition p22 : ex := (Spec (0, 4099) (1, 4100) (Add (V2 0 (0, 4099) (1, 4100)) (Opp (V2 1 (0, 4099) (1, 4100)))))%N.
Definition e11 : ex := (Mul p21 p22)%N.
Definition e12 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e10) (Exp e25))%N.
Definition e13 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e11) (Exp e25))%N.
Definition e14 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e9) (Exp e25))%N.
Definition e15 : ex := (Mul (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e71) p2) (Exp e25))%N.
(* 2*sqrt(n)*exp(R**2)*norm((A - B)*x) <= 2*sqrt(n)*exp(R**2)*norm(x)*spectral_norm(A - B), by replace *)
Lemma line_1_5 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * norm n (mulv d (madd A (mopp B)) x) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm d x * spectral n d (madd A (mopp B)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e11 _ (fun sv Wv SFv => (step_3 n d A B x Hs_n Hs_d)) (nil_replaced Ev rv)) e12 e13.
  equal Q2 e14 e15.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p28 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p29 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p30 : ex := (Add p28 (Opp p29))%N.
Definition e16 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) (Sqrt (Sum (0, 20001) (Pow p30 2%nat)))) (Exp e25))%N.
Definition e17 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e7) (Exp e25))%N.
(* 2*sqrt(n)*exp(R**2)*norm(A*x - B*x) <= 2*sqrt(n)*exp(R**2)*norm((A - B)*x), by same *)
Lemma line_1_4 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm n (mulv d (madd A (mopp B)) x) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
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

Definition p33 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p34 : ex := (Abs p33)%N.
Definition e18 : ex := (Max (0, 20000) p34)%N.
Definition p36 : ex := (Sum (0, 20000) (Pow p33 2%nat))%N.
Definition e19 : ex := (Sqrt p36)%N.
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

Definition p38 : ex := (Abs (Add (V1 0 (0, 4096)) (Opp (V1 1 (0, 4096)))))%N.
Definition e20 : ex := (Max (0, 4096) p38)%N.
Definition p40 : ex := (Sum (0, 4097) (Pow (Add (V1 0 (0, 4097)) (Opp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e21 : ex := (Sqrt p40)%N.
Definition p42 : ex := (Mul (Mul (Int 2) (Sqrt (Sz 0))) e20)%N.
Definition e22 : ex := (Mul p42 (Exp e25))%N.
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

Definition p45 : ex := (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat))%N.
Definition e24 : ex := (Sqrt p45)%N.
Definition e47 : ex := (Exp e24)%N.
Definition e26 : ex := (Mul p42 e47)%N.
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

Definition p49 : ex := (Mul (Mul (Int 2) (Sqrt (Sz 0))) e18)%N.
Definition p50 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e45 : ex := (Exp p50)%N.
Definition e27 : ex := (Mul p49 e45)%N.
Definition e28 : ex := (Mul p49 (Exp e25))%N.
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

(* spectral_norm(A) <= R, by assume *)
Lemma step_9 :
  forall (n d : nat) (A : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d A <= R_.
Proof.
  intros n d A R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A] [] [0%N].
  exact Hh1.
Qed.

Definition p55 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e30 : ex := (Sqrt p55)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e30 e3 _ (fun sv Wv SFv => (step_2 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e31 e32.
  equal Q2 e32 e25.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e33 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition e34 : ex := (Mul e2 e33)%N.
Definition e35 : ex := (Mul e2 e3)%N.
Definition e36 : ex := (Mul e71 e3)%N.
Definition e37 : ex := (Mul e3 e71)%N.
(* norm(x)*spectral_norm(A) <= R*norm(x), by replace *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x * spectral n d A <= R_ * norm d x.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e33 e3 _ (fun sv Wv SFv => (step_9 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e34 e35.
  equal Q2 e36 e37.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e70 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e38 : ex := (Mul e71 e70)%N.
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
  assert (P1 : den Ev rv e38 <= den Ev rv e37) by (exact (step_11 n d A R_ x Hs_n Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e37 <= den Ev rv e25) by (exact (step_10 d R_ x Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p66 : ex := (Sum (0, 20001) (Pow p28 2%nat))%N.
Definition e39 : ex := (Sqrt p66)%N.
Definition e40 : ex := (Mul e70 e71)%N.
(* norm(A*x) <= norm(x)*spectral_norm(A), by spectral *)
Lemma step_13 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A x) <= norm d x * spectral n d A.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e39 <= den Ev rv e40) by (exact (spectral_bound n d A x)).
  equal Q2 e40 e38.
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
  assert (P1 : den Ev rv e39 <= den Ev rv e38) by (exact (step_13 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e38 <= den Ev rv e25) by (exact (step_12 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p69 : ex := (Abs p30)%N.
Definition e65 : ex := (Max (0, 20001) p69)%N.
Definition e41 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e65) (Exp e39))%N.
(* 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - B*x) <= 2*sqrt(n)*exp(R**2)*norm(A*x - B*x), by instance *)
Lemma step_15 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (mulv d A x) <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (norm n (mulv d A x))
  <= 2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  assert (P1 : den Ev rv e41 <= den Ev rv e16) by (exact (step_8 n R_ (mulv d A x) (mulv d B x) Hs_n Hp_R_ Hh1)).
  exact (P1).
Qed.

(* 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - B*x) <= 2*sqrt(n)*exp(R**2)*norm(A*x - B*x), by discharge *)
Lemma line_1_3 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (norm n (mulv d A x))
  <= 2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  assert (P1 : den Ev rv e39 <= den Ev rv e25) by (exact (step_14 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e41 <= den Ev rv e16) by (exact (step_15 n d A B R_ x Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

Definition p72 : ex := (Sum (0, 20000) (Pow (Exp (V1 0 (0, 20000))) 2%nat))%N.
Definition e42 : ex := (Sqrt p72)%N.
Definition e44 : ex := (Max (0, 20000) (Abs (Exp (V1 0 (0, 20000)))))%N.
Definition e43 : ex := (Mul (Sqrt (Sz 0)) e44)%N.
(* norm(exp(p)) <= sqrt(n)*max_norm(exp(p)), by instance *)
Lemma step_16 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vexp p) <= sqrt (INR n) * maxnorm n (vexp p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e42 <= den Ev rv e43) by (exact (fact_3_1_2.theorem_2 n (vexp p) Hs_n)).
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
  assert (P1 : den Ev rv e44 <= den Ev rv e45) by (exact (fact_3_1_3.step_12 n p Hs_n)).
  exact (P1).
Qed.

Definition e46 : ex := (Max (0, 4096) (Abs (Exp (V1 0 (0, 4096)))))%N.
Definition p77 : ex := (Max (0, 4098) (Abs (Add (V1 0 (0, 4098)) (Opp (V1 1 (0, 4098))))))%N.
Definition e48 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e46) p77)%N.
Definition e49 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e47) p77)%N.
Definition e50 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e45) e18)%N.
(* 2*sqrt(n)*max_norm(exp(p))*max_norm(p - q) <= 2*sqrt(n)*exp(norm(p))*max_norm(p - q), by replace *)
Lemma step_18 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vexp p) * maxnorm n (vadd p (vopp q))
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e46 e47 _ (fun sv Wv SFv => (step_17 n p Hs_n)) (nil_replaced Ev rv)) e48 e49.
  equal Q2 e50 e27.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p81 : ex := (Sum (0, 4097) (Pow (Exp (V1 0 (0, 4097))) 2%nat))%N.
Definition e51 : ex := (Sqrt p81)%N.
Definition p83 : ex := (Max (0, 4098) (Abs (Exp (V1 0 (0, 4098)))))%N.
Definition e52 : ex := (Mul (Sqrt (Sz 0)) p83)%N.
Definition p85 : ex := (Mul (Int 2) e20)%N.
Definition e53 : ex := (Mul p85 e51)%N.
Definition e54 : ex := (Mul p85 e52)%N.
Definition p88 : ex := (Mul (Int 2) e18)%N.
Definition e55 : ex := (Mul p88 e43)%N.
Definition e56 : ex := (Mul (Mul (Mul (Int 2) (Sqrt (Sz 0))) e44) e18)%N.
(* 2*max_norm(p - q)*norm(exp(p)) <= 2*sqrt(n)*max_norm(exp(p))*max_norm(p - q), by replace *)
Lemma step_19 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p)
  <= 2 * sqrt (INR n) * maxnorm n (vexp p) * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e51 e52 _ (fun sv Wv SFv => (step_16 n p Hs_n)) (nil_replaced Ev rv)) e53 e54.
  equal Q2 e55 e56.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e57 : ex := (Mul p88 e42)%N.
(* 2*max_norm(p - q)*norm(exp(p)) <= 2*sqrt(n)*exp(norm(p))*max_norm(p - q), by transitive *)
Lemma step_20 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p)
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e56) by (exact (step_19 n p q Hs_n)).
  assert (P2 : den Ev rv e56 <= den Ev rv e27) by (exact (step_18 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p92 : ex := (Exp p28)%N.
Definition e58 : ex := (Mul (Mul (Int 2) e65) (Sqrt (Sum (0, 20001) (Pow p92 2%nat))))%N.
(* 2*max_norm(A*x - B*x)*norm(exp(A*x)) <= 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - B*x), by instance *)
Lemma line_1_2 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * norm n (vexp (mulv d A x))
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (norm n (mulv d A x)).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [A; B] [] [].
  assert (P1 : den Ev rv e58 <= den Ev rv e41) by (exact (step_20 n (mulv d A x) (mulv d B x) Hs_n)).
  exact (P1).
Qed.

Definition e59 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000))))) 2%nat)))%N.
(* norm(exp(p) - exp(q)) <= 2*max_norm(p - q)*norm(exp(p)), by instance *)
Lemma step_21 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e59 <= den Ev rv e57) by (exact (fact_3_1_4.theorem_1 n p q Hs_n Hh1)).
  exact (P1).
Qed.

(* max_norm((A - B)*x) <= 1/100, by assume *)
Lemma step_22 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (madd A (mopp B)) x) < / 100 ->
  maxnorm n (mulv d (madd A (mopp B)) x) <= / 100.
Proof.
  intros n d A B x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A; B] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition e60 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p92 (Opp (Exp p29))) 2%nat)))%N.
(* norm(exp(A*x) - exp(B*x)) <= 2*max_norm(A*x - B*x)*norm(exp(A*x)), by instance *)
Lemma step_23 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) <= / 100 ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x))))
  <= 2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * norm n (vexp (mulv d A x)).
Proof.
  intros n d A B x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A; B] [] [].
  assert (P1 : den Ev rv e60 <= den Ev rv e58) by (exact (step_21 n (mulv d A x) (mulv d B x) Hs_n Hh1)).
  exact (P1).
Qed.

Definition p96 : ex := (Abs p12)%N.
Definition e61 : ex := (Max (0, 20001) p96)%N.
Definition e62 : ex := (Inv (Int 100))%N.
Definition e63 : ex := (Add e62 (Opp e61))%N.
Definition e64 : ex := (Add e62 (Opp e65))%N.
(* norm(exp(A*x) - exp(B*x)) <= 2*max_norm(A*x - B*x)*norm(exp(A*x)), by discharge *)
Lemma line_1_1 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (madd A (mopp B)) x) < / 100 ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x))))
  <= 2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * norm n (vexp (mulv d A x)).
Proof.
  intros n d A B x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A; B] [] [].
  assert (P1 : den Ev rv e61 <= den Ev rv e62) by (exact (step_22 n d A B x Hs_n Hs_d Hh1)).
  equal Q2 e63 e64.
  assert (P3 : den Ev rv e65 <= den Ev rv e62) by (exact (rearranged (den Ev rv e61) (den Ev rv e62) (den Ev rv e65) (den Ev rv e62) P1 Q2)).
  assert (P4 : den Ev rv e60 <= den Ev rv e58) by (exact (step_23 n d A B x Hs_n Hs_d P3)).
  exact (P4).
Qed.

(* norm(exp(A*x) - exp(B*x)) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A - B), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  assert (P1 : den Ev rv e60 <= den Ev rv e58) by (exact (line_1_1 n d A B x Hs_n Hs_d Hh1)).
  assert (P2 : den Ev rv e58 <= den Ev rv e41) by (exact (line_1_2 n d A B x Hs_n Hs_d)).
  assert (P3 : den Ev rv e41 <= den Ev rv e16) by (exact (line_1_3 n d A B R_ x Hs_n Hs_d Hp_R_ Hh2 Hh3)).
  assert (P4 : den Ev rv e16 <= den Ev rv e17) by (exact (line_1_4 n d A B R_ x Hs_n Hs_d Hp_R_)).
  assert (P5 : den Ev rv e17 <= den Ev rv e15) by (exact (line_1_5 n d A B R_ x Hs_n Hs_d Hp_R_)).
  assert (P6 : den Ev rv e15 <= den Ev rv e1) by (exact (line_1_6 n d A B R_ x Hs_n Hs_d Hp_R_ Hh3)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition e66 : ex := (Add e3 (Opp e71))%N.
Definition e67 : ex := (Add e3 (Opp e70))%N.
Lemma defined_1 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d (madd A (mopp B)) x) < / 100 ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  defined (env_of [n; d] [R_] [x] [A; B]) (ienv_of []) e60 /\
  defined (env_of [n; d] [R_] [x] [A; B]) (ienv_of []) e1.
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  split; defined_by (cons_nonzero Ev e63 _ (fun sv Wv => gap_nonzero _ _ (Hh1)) (nil_nonzero Ev)) (cons_known Ev e63 _ (fun sv Wv => gap_positive _ _ (Hh1)) (cons_known Ev e67 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e66 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.

Definition e68 : ex := (Mul (Mul (Mul (Mul (Int 2) (Sqrt e3)) (Sqrt (Sz 0))) p2) (Exp e25))%N.
Definition e69 : ex := (Int 0)%N.
(* at n = 1, d = 1, A = [4], B = [5003/1250], x = [4], R = 4: the left side is 85717.5, the right side 85306.7 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [1; 1]%nat [4]%Q [[4]]%Q [[[4]]; [[5003 # 1250]]]%Q [] [0%N] e60 e68 (ltac:(computed))
    (H 1%nat 1%nat (matrix ([[4]])%Q) (matrix ([[5003 # 1250]])%Q) (Q2R (4)%Q) (vector ([4])%Q) ltac:(lia) ltac:(lia) (holds_lt [1; 1]%nat [4]%Q [[4]]%Q [[[4]]; [[5003 # 1250]]]%Q [] [0%N] e69 e3 (ltac:(computed))) (holds_lt [1; 1]%nat [4]%Q [[4]]%Q [[[4]]; [[5003 # 1250]]]%Q [] [0%N] e61 e62 (ltac:(computed))) (holds_le [1; 1]%nat [4]%Q [[4]]%Q [[[4]]; [[5003 # 1250]]]%Q [] [0%N] e70 e3 (ltac:(computed))) (holds_le [1; 1]%nat [4]%Q [[4]]%Q [[[4]]; [[5003 # 1250]]]%Q [] [0%N] e71 e3 (ltac:(computed))))).
Qed.
