(* Sharp Theorem 1.4: $R/2$ in place of $M$. The claim sharp-theorem of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require sharp_softmax.
Open Scope R_scope.

(* What is claimed. *)

(* norm(b_tilde() - b) <= R*norm(x_{t+1} - x_t)/2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ : R) (b x x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b)) <= R_ * norm d (vadd x_t1 (vopp x_t)) / 2.

(* norm(b_hat() - b) <= R*spectral_norm(A_{t+1} - A_t)/2 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A A_t A_t1 : mat) (R_ : R) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n (vadd (b_hat n d A_t A_t1 b x) (vopp b)) <= R_ * spectral n d (madd A_t1 (mopp A_t)) / 2.

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
Definition p3 : ex := (Mul (Inv (Int 2)) (Sqrt (Sum (1, 4096) (Pow (Add (V1 0 (1, 4096)) (Opp (V1 1 (1, 4096)))) 2%nat))))%N.
Definition e3 : ex := (Mul p3 e1)%N.
Definition e4 : ex := (Mul p3 e2)%N.
Definition p6 : ex := (Sqrt (Sum (1, 20000) (Pow (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000)))) 2%nat)))%N.
Definition p7 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e5 : ex := (Mul (Mul p6 p7) (Inv (Int 2)))%N.
Definition p9 : ex := (Mul (Inv (Int 2)) p6)%N.
Definition e6 : ex := (Mul p9 p7)%N.
Definition e7 : ex := (Mul p9 e2)%N.
Definition e8 : ex := (Mul (Mul e2 p6) (Inv (Int 2)))%N.
(* norm(x_{t+1} - x_t)*spectral_norm(A)/2 <= R*norm(x_{t+1} - x_t)/2, by replace *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (R_ : R) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d (vadd x_t1 (vopp x_t)) * spectral n d A / 2 <= R_ * norm d (vadd x_t1 (vopp x_t)) / 2.
Proof.
  intros n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x_t1; x_t] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e3 e4.
  equal Q2 e5 e6.
  equal Q3 e7 e8.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p13 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p14 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p15 : ex := (Opp p14)%N.
Definition e9 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p13 p15) 2%nat)))%N.
(* norm(f(x_{t+1}) - f(x_t)) <= norm(x_{t+1} - x_t)*spectral_norm(A)/2, by instance *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (f n d A x_t1) (vopp (f n d A x_t))) <= norm d (vadd x_t1 (vopp x_t)) * spectral n d A / 2.
Proof.
  intros n d A x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [x_t1; x_t] [A] [] [].
  assert (P1 : den Ev rv e9 <= den Ev rv e5) by (exact (sharp_softmax.theorem_1 n d A x_t x_t1 Hs_n Hs_d)).
  exact (P1).
Qed.

Definition p17 : ex := (Add (V1 0 (0, 20002)) p14)%N.
Definition p18 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition e10 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add p17 (Opp p18)) (Opp (V1 0 (0, 20002)))) 2%nat)))%N.
Definition e11 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p18 p15) 2%nat)))%N.
(* norm(b_tilde() - b) <= norm(f(x_{t+1}) - f(x_t)), by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b)) <= norm n (vadd (f n d A x_t1) (vopp (f n d A x_t))).
Proof.
  intros n d A b x_t x_t1 Hs_n Hs_d.
  setting [n; d] [] [b; x_t; x_t1] [A] [] [].
  equal Q1 e10 e11.
  exact (Req_le _ _ Q1).
Qed.

Definition p21 : ex := (Sqrt (Sum (1, 20000) (Pow (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000)))) 2%nat)))%N.
Definition e12 : ex := (Mul (Mul p21 p7) (Inv (Int 2)))%N.
Definition e13 : ex := (Mul (Mul e2 p21) (Inv (Int 2)))%N.
(* norm(b_tilde() - b) <= R*norm(x_{t+1} - x_t)/2, by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (R_ : R) (b x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm n (vadd (b_tilde n d A b x_t x_t1) (vopp b)) <= R_ * norm d (vadd x_t1 (vopp x_t)) / 2.
Proof.
  intros n d A R_ b x_t x_t1 Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [b; x_t; x_t1] [A] [] [0%N].
  assert (P1 : den Ev rv e10 <= den Ev rv e11) by (exact (line_1_1 n d A b x_t x_t1 Hs_n Hs_d)).
  assert (P2 : den Ev rv e11 <= den Ev rv e12) by (exact (line_1_2 n d A x_t x_t1 Hs_n Hs_d)).
  assert (P3 : den Ev rv e12 <= den Ev rv e13) by (exact (line_1_3 n d A R_ x_t x_t1 Hs_n Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A R_ b x x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  exact (inequality_1 n d A R_ b x_t x_t1 Hs_n Hs_d Hp_R_ Hh1).
Qed.

Definition e14 : ex := (Add e2 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 3 (1, 20000)) 2%nat)))))%N.
Definition e15 : ex := (Add e2 (Opp p7))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (R_ : R) (b x x_t x_t1 : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  defined (env_of [n; d] [R_] [b; x_t; x_t1; x] [A]) (ienv_of []) e10 /\
  defined (env_of [n; d] [R_] [b; x_t; x_t1; x] [A]) (ienv_of []) e13.
Proof.
  intros n d A R_ b x x_t x_t1 Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [b; x_t; x_t1; x] [A] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e15 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e14 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
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

Definition p26 : ex := (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))%N.
Definition e16 : ex := (Sqrt p26)%N.
Definition p28 : ex := (Spec (0, 4097) (1, 4098) (Add (V2 0 (0, 4097) (1, 4098)) (Opp (V2 1 (0, 4097) (1, 4098)))))%N.
Definition e17 : ex := (Mul (Mul (Inv (Int 2)) e16) p28)%N.
Definition e18 : ex := (Mul (Mul (Inv (Int 2)) e2) p28)%N.
Definition p31 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition p32 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001)))))%N.
Definition e19 : ex := (Mul (Mul p31 p32) (Inv (Int 2)))%N.
Definition e20 : ex := (Mul (Mul (Inv (Int 2)) p31) p32)%N.
Definition e21 : ex := (Mul (Mul (Inv (Int 2)) e2) p32)%N.
Definition e22 : ex := (Mul (Mul e2 p32) (Inv (Int 2)))%N.
(* norm(x)*spectral_norm(A_{t+1} - A_t)/2 <= R*spectral_norm(A_{t+1} - A_t)/2, by replace *)
Lemma line_2_3 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x * spectral n d (madd A_t1 (mopp A_t)) / 2 <= R_ * spectral n d (madd A_t1 (mopp A_t)) / 2.
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e2 _ (fun sv Wv SFv => (step_2 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e17 e18.
  equal Q2 e19 e20.
  equal Q3 e21 e22.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e23 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p13 (Opp (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))))) 2%nat)))%N.
(* norm(sigma(A_{t+1}*x) - sigma(A_t*x)) <= norm(x)*spectral_norm(A_{t+1} - A_t)/2, by instance *)
Lemma step_3 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (sigma n (mulv d A_t1 x)) (vopp (sigma n (mulv d A_t x))))
  <= norm d x * spectral n d (madd A_t1 (mopp A_t)) / 2.
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e19) by (exact (sharp_softmax.theorem_3 n d A_t A_t1 x Hs_n Hs_d)).
  exact (P1).
Qed.

Definition e24 : ex := (Sqrt (Sum (0, 4096) (Pow (Add (Mul (Inv (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))) (Int 1)))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))))) (Opp (Mul (Inv (Sum (0, 4101) (Mul (Exp (Sum (1, 4102) (Mul (V2 1 (0, 4101) (1, 4102)) (V1 0 (1, 4102))))) (Int 1)))) (Exp (Sum (1, 4100) (Mul (V2 1 (0, 4096) (1, 4100)) (V1 0 (1, 4100)))))))) 2%nat)))%N.
Definition e25 : ex := (Mul (Mul (Sqrt (Sum (1, 4103) (Pow (V1 0 (1, 4103)) 2%nat))) (Spec (0, 4104) (1, 4105) (Add (V2 0 (0, 4104) (1, 4105)) (Opp (V2 1 (0, 4104) (1, 4105)))))) (Inv (Int 2)))%N.
(* norm(f(A_{t+1}) - f(A_t)) <= norm(x)*spectral_norm(A_{t+1} - A_t)/2, by replace *)
Lemma line_2_2 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (f_2 n d x A_t1) (vopp (f_2 n d x A_t))) <= norm d x * spectral n d (madd A_t1 (mopp A_t)) / 2.
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e24 e25 _ (fun sv Wv SFv => (step_3 n d A_t A_t1 x Hs_n Hs_d)) (nil_replaced Ev rv)) e24 e25.
  exact (P1).
Qed.

Definition p40 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) (Int 1))))%N.
Definition p41 : ex := (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition e26 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add p17 (Mul (Opp p40) p41)) (Opp (V1 0 (0, 20002)))) 2%nat)))%N.
Definition e27 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Mul p40 p41) p15) 2%nat)))%N.
(* norm(b_hat() - b) <= norm(f(A_{t+1}) - f(A_t)), by same *)
Lemma line_2_1 :
  forall (n d : nat) (A_t A_t1 : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (b_hat n d A_t A_t1 b x) (vopp b)) <= norm n (vadd (f_2 n d x A_t1) (vopp (f_2 n d x A_t))).
Proof.
  intros n d A_t A_t1 b x Hs_n Hs_d.
  setting [n; d] [] [b; x] [A_t; A_t1] [] [].
  equal Q1 e26 e27.
  exact (Req_le _ _ Q1).
Qed.

Definition p44 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat)))%N.
Definition p45 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 1 (0, 20000) (1, 20001)) (Opp (V2 0 (0, 20000) (1, 20001)))))%N.
Definition e28 : ex := (Mul (Mul p44 p45) (Inv (Int 2)))%N.
Definition e29 : ex := (Mul (Mul e2 p45) (Inv (Int 2)))%N.
(* norm(b_hat() - b) <= R*spectral_norm(A_{t+1} - A_t)/2, by transitive *)
Lemma inequality_2 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm n (vadd (b_hat n d A_t A_t1 b x) (vopp b)) <= R_ * spectral n d (madd A_t1 (mopp A_t)) / 2.
Proof.
  intros n d A_t A_t1 R_ b x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [b; x] [A_t; A_t1] [] [0%N].
  assert (P1 : den Ev rv e26 <= den Ev rv e27) by (exact (line_2_1 n d A_t A_t1 b x Hs_n Hs_d)).
  assert (P2 : den Ev rv e27 <= den Ev rv e28) by (exact (line_2_2 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P3 : den Ev rv e28 <= den Ev rv e29) by (exact (line_2_3 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A A_t A_t1 R_ b x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  exact (inequality_2 n d A_t A_t1 R_ b x Hs_n Hs_d Hp_R_ Hh2).
Qed.

Definition e30 : ex := (Add e2 (Opp p44))%N.
Definition e31 : ex := (Add e2 (Opp (Spec (0, 20000) (1, 20001) (V2 2 (0, 20000) (1, 20001)))))%N.
Lemma defined_2 :
  forall (n d : nat) (A A_t A_t1 : mat) (R_ : R) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  defined (env_of [n; d] [R_] [b; x] [A_t; A_t1; A]) (ienv_of []) e26 /\
  defined (env_of [n; d] [R_] [b; x] [A_t; A_t1; A]) (ienv_of []) e29.
Proof.
  intros n d A A_t A_t1 R_ b x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [b; x] [A_t; A_t1; A] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e31 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e30 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
