(* Sharp Lemma 7.6: a Lipschitz bound of $\exp(Ax)$, in $A$. The claim sharp-exp-A of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_1_2.
From Weightshift Require exp_gap.
Open Scope R_scope.

(* What is claimed. *)

(* norm(exp(B*x) - exp(A*x)) <= R*exp(R**2)*spectral_norm(B - A) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d B <= R_ ->
  norm d x <= R_ ->
  norm n (vadd (vexp (mulv d B x)) (vopp (vexp (mulv d A x))))
  <= R_ * spectral n d (madd B (mopp A)) * exp (R_ ^ 2).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* norm(x) <= R, by assume *)
Lemma step_1 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x <= R_.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  exact Hh1.
Qed.

Definition p1 : ex := (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))%N.
Definition e1 : ex := (Sqrt p1)%N.
Definition e2 : ex := (Sc 0)%N.
Definition p4 : ex := (Spec (0, 4097) (1, 4098) (Add (V2 0 (0, 4097) (1, 4098)) (Opp (V2 1 (0, 4097) (1, 4098)))))%N.
Definition e22 : ex := (Pow e2 2%nat)%N.
Definition e3 : ex := (Mul (Mul e1 p4) (Exp e22))%N.
Definition e4 : ex := (Mul (Mul e2 p4) (Exp e22))%N.
(* exp(R**2)*norm(x)*spectral_norm(B - A) <= R*exp(R**2)*spectral_norm(B - A), by replace *)
Lemma line_1_4 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x * spectral n d (madd B (mopp A)) * exp (R_ ^ 2) <= R_ * spectral n d (madd B (mopp A)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [B; A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e3 e4.
  exact (P1).
Qed.

Definition p8 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) (V1 0 (1, 20000)))) 2%nat))%N.
Definition e5 : ex := (Sqrt p8)%N.
Definition p10 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001)))))%N.
Definition p11 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e6 : ex := (Mul p10 p11)%N.
Definition e7 : ex := (Mul p11 p10)%N.
(* norm((B - A)*x) <= norm(x)*spectral_norm(B - A), by spectral *)
Lemma step_2 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd B (mopp A)) x) <= norm d x * spectral n d (madd B (mopp A)).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [B; A] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e6) by (exact (spectral_bound n d (madd B (mopp A)) x)).
  equal Q2 e6 e7.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p14 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097)))) (V1 0 (1, 4097)))) 2%nat))%N.
Definition e8 : ex := (Sqrt p14)%N.
Definition p16 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition p17 : ex := (Spec (0, 4099) (1, 4100) (Add (V2 0 (0, 4099) (1, 4100)) (Opp (V2 1 (0, 4099) (1, 4100)))))%N.
Definition e9 : ex := (Mul p16 p17)%N.
Definition e10 : ex := (Mul e8 (Exp e22))%N.
Definition e11 : ex := (Mul e9 (Exp e22))%N.
(* exp(R**2)*norm((B - A)*x) <= exp(R**2)*norm(x)*spectral_norm(B - A), by replace *)
Lemma line_1_3 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (mulv d (madd B (mopp A)) x) * exp (R_ ^ 2) <= norm d x * spectral n d (madd B (mopp A)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x] [B; A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e8 e9 _ (fun sv Wv SFv => (step_2 n d A B x Hs_n Hs_d)) (nil_replaced Ev rv)) e10 e11.
  exact (P1).
Qed.

Definition p21 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p22 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition e12 : ex := (Mul (Sqrt (Sum (0, 20001) (Pow (Add p21 (Opp p22)) 2%nat))) (Exp e22))%N.
Definition e13 : ex := (Mul e5 (Exp e22))%N.
(* exp(R**2)*norm(B*x - A*x) <= exp(R**2)*norm((B - A)*x), by same *)
Lemma line_1_2 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (vadd (mulv d B x) (vopp (mulv d A x))) * exp (R_ ^ 2)
  <= norm n (mulv d (madd B (mopp A)) x) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x] [B; A] [] [0%N].
  equal Q1 e12 e13.
  exact (Req_le _ _ Q1).
Qed.

(* spectral_norm(B) <= R, by assume *)
Lemma step_3 :
  forall (n d : nat) (B : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d B <= R_ ->
  spectral n d B <= R_.
Proof.
  intros n d B R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [B] [] [0%N].
  exact Hh1.
Qed.

Definition e14 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition e15 : ex := (Mul e1 e14)%N.
Definition e16 : ex := (Mul e1 e2)%N.
Definition e17 : ex := (Mul p11 e2)%N.
Definition e18 : ex := (Mul e2 p11)%N.
(* norm(x)*spectral_norm(B) <= R*norm(x), by replace *)
Lemma step_4 :
  forall (n d : nat) (B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d B <= R_ ->
  norm d x * spectral n d B <= R_ * norm d x.
Proof.
  intros n d B R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [B] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e14 e2 _ (fun sv Wv SFv => (step_3 n d B R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e15 e16.
  equal Q2 e17 e18.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p30 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e19 : ex := (Sqrt p30)%N.
Definition e20 : ex := (Mul e2 e19)%N.
Definition e21 : ex := (Mul e2 e2)%N.
(* R*norm(x) <= R**2, by replace *)
Lemma step_5 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  R_ * norm d x <= R_ ^ 2.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e19 e2 _ (fun sv Wv SFv => (step_1 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e20 e21.
  equal Q2 e21 e22.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p34 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e23 : ex := (Mul p11 p34)%N.
(* norm(x)*spectral_norm(B) <= R**2, by transitive *)
Lemma step_6 :
  forall (n d : nat) (B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d B <= R_ ->
  norm d x <= R_ ->
  norm d x * spectral n d B <= R_ ^ 2.
Proof.
  intros n d B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [B] [] [0%N].
  assert (P1 : den Ev rv e23 <= den Ev rv e18) by (exact (step_4 n d B R_ x Hs_n Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e18 <= den Ev rv e22) by (exact (step_5 d R_ x Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e24 : ex := (Sqrt (Sum (0, 20001) (Pow p21 2%nat)))%N.
Definition e25 : ex := (Mul p34 p11)%N.
(* norm(B*x) <= norm(x)*spectral_norm(B), by spectral *)
Lemma step_7 :
  forall (n d : nat) (B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d B x) <= norm d x * spectral n d B.
Proof.
  intros n d B x Hs_n Hs_d.
  setting [n; d] [] [x] [B] [] [].
  assert (P1 : den Ev rv e24 <= den Ev rv e25) by (exact (spectral_bound n d B x)).
  equal Q2 e25 e23.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e26 : ex := (Max (0, 20001) (Abs p21))%N.
(* max_norm(B*x) <= norm(B*x), by instance *)
Lemma step_8 :
  forall (n d : nat) (B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d B x) <= norm n (mulv d B x).
Proof.
  intros n d B x Hs_n Hs_d.
  setting [n; d] [] [x] [B] [] [].
  assert (P1 : den Ev rv e26 <= den Ev rv e24) by (exact (fact_3_1_2.step_7 n (mulv d B x) Hs_n)).
  exact (P1).
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

(* norm(x)*spectral_norm(A) <= R*norm(x), by replace *)
Lemma step_10 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x * spectral n d A <= R_ * norm d x.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e14 e2 _ (fun sv Wv SFv => (step_9 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e15 e16.
  equal Q2 e17 e18.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(x)*spectral_norm(A) <= R**2, by transitive *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm d x * spectral n d A <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e23 <= den Ev rv e18) by (exact (step_10 n d A R_ x Hs_n Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e18 <= den Ev rv e22) by (exact (step_5 d R_ x Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(A*x) <= norm(x)*spectral_norm(A), by spectral *)
Lemma step_12 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A x) <= norm d x * spectral n d A.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e24 <= den Ev rv e25) by (exact (spectral_bound n d A x)).
  equal Q2 e25 e23.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* max_norm(A*x) <= norm(A*x), by instance *)
Lemma step_13 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A x) <= norm n (mulv d A x).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e26 <= den Ev rv e24) by (exact (fact_3_1_2.step_7 n (mulv d A x) Hs_n)).
  exact (P1).
Qed.

(* max_norm(A*x) <= R**2, by transitive *)
Lemma step_14 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d A x) <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e26 <= den Ev rv e24) by (exact (step_13 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e24 <= den Ev rv e23) by (exact (step_12 n d A x Hs_n Hs_d)).
  assert (P3 : den Ev rv e23 <= den Ev rv e22) by (exact (step_11 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* max_norm(B*x) <= R**2, by transitive *)
Lemma step_15 :
  forall (n d : nat) (B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d B <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d B x) <= R_ ^ 2.
Proof.
  intros n d B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [B] [] [0%N].
  assert (P1 : den Ev rv e26 <= den Ev rv e24) by (exact (step_8 n d B x Hs_n Hs_d)).
  assert (P2 : den Ev rv e24 <= den Ev rv e23) by (exact (step_7 n d B x Hs_n Hs_d)).
  assert (P3 : den Ev rv e23 <= den Ev rv e22) by (exact (step_6 n d B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e27 : ex := (Sqrt (Sum (0, 20001) (Pow (Add (Exp p21) (Opp (Exp p22))) 2%nat)))%N.
(* norm(exp(B*x) - exp(A*x)) <= exp(R**2)*norm(B*x - A*x), by instance *)
Lemma step_16 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d B x) <= R_ ^ 2 ->
  maxnorm n (mulv d A x) <= R_ ^ 2 ->
  norm n (vadd (vexp (mulv d B x)) (vopp (vexp (mulv d A x))))
  <= norm n (vadd (mulv d B x) (vopp (mulv d A x))) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [B; A] [] [0%N].
  assert (P1 : den Ev rv e27 <= den Ev rv e12) by (exact (exp_gap.step_38 n (mulv d B x) (mulv d A x) (R_ ^ 2) Hs_n Hh1 Hh2)).
  exact (P1).
Qed.

Definition e28 : ex := (Max (0, 20001) (Abs p22))%N.
(* norm(exp(B*x) - exp(A*x)) <= exp(R**2)*norm(B*x - A*x), by discharge *)
Lemma line_1_1 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d B <= R_ ->
  norm d x <= R_ ->
  spectral n d A <= R_ ->
  norm n (vadd (vexp (mulv d B x)) (vopp (vexp (mulv d A x))))
  <= norm n (vadd (mulv d B x) (vopp (mulv d A x))) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x] [B; A] [] [0%N].
  assert (P1 : den Ev rv e26 <= den Ev rv e22) by (exact (step_15 n d B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e28 <= den Ev rv e22) by (exact (step_14 n d A R_ x Hs_n Hs_d Hp_R_ Hh3 Hh2)).
  assert (P3 : den Ev rv e27 <= den Ev rv e12) by (exact (step_16 n d A B R_ x Hs_n Hs_d Hp_R_ P1 P2)).
  exact (P3).
Qed.

Definition e29 : ex := (Mul e7 (Exp e22))%N.
Definition e30 : ex := (Mul (Mul e2 p10) (Exp e22))%N.
(* norm(exp(B*x) - exp(A*x)) <= R*exp(R**2)*spectral_norm(B - A), by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d B <= R_ ->
  norm d x <= R_ ->
  spectral n d A <= R_ ->
  norm n (vadd (vexp (mulv d B x)) (vopp (vexp (mulv d A x))))
  <= R_ * spectral n d (madd B (mopp A)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x] [B; A] [] [0%N].
  assert (P1 : den Ev rv e27 <= den Ev rv e12) by (exact (line_1_1 n d A B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e12 <= den Ev rv e13) by (exact (line_1_2 n d A B R_ x Hs_n Hs_d Hp_R_)).
  assert (P3 : den Ev rv e13 <= den Ev rv e29) by (exact (line_1_3 n d A B R_ x Hs_n Hs_d Hp_R_)).
  assert (P4 : den Ev rv e29 <= den Ev rv e30) by (exact (line_1_4 n d A B R_ x Hs_n Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  exact (inequality_1 n d A B R_ x Hs_n Hs_d Hp_R_ Hh2 Hh3 Hh1).
Qed.

Definition e31 : ex := (Add e2 (Opp p11))%N.
Definition e32 : ex := (Add e2 (Opp p34))%N.
Definition e33 : ex := (Add e2 (Opp (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))))%N.
Lemma defined_1 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d B <= R_ ->
  norm d x <= R_ ->
  defined (env_of [n; d] [R_] [x] [B; A]) (ienv_of []) e27 /\
  defined (env_of [n; d] [R_] [x] [B; A]) (ienv_of []) e30.
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x] [B; A] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e33 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e32 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e31 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.
