(* Sharp softmax bound: the Lipschitz constant of the prediction. The claim sharp-softmax of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require softmax_lipschitz.
Open Scope R_scope.

(* What is claimed. *)

(* norm(f(y) - f(x)) <= norm(y - x)*spectral_norm(A)/2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (f n d A y) (vopp (f n d A x))) <= norm d (vadd y (vopp x)) * spectral n d A / 2.

(* norm(f(y) - f(x)) <= norm(y - x)*spectral_norm(C()*A)/2 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (f n d A y) (vopp (f n d A x))) <= norm d (vadd y (vopp x)) * spectral n d (mulm n (C n) A) / 2.

(* norm(sigma(B*x) - sigma(A*x)) <= norm(x)*spectral_norm(B - A)/2 *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (sigma n (mulv d B x)) (vopp (sigma n (mulv d A x))))
  <= norm d x * spectral n d (madd B (mopp A)) / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p2 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition e1 : ex := (Mul (Sqrt (Sum (0, 20001) (Pow (Add p1 (Opp p2)) 2%nat))) (Inv (Int 2)))%N.
Definition p4 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p5 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p4)) 2%nat))%N.
Definition e4 : ex := (Sqrt p5)%N.
Definition e2 : ex := (Mul e4 (Inv (Int 2)))%N.
(* norm(A*y - A*x)/2 <= norm(A*(y - x))/2, by same *)
Lemma step_1 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d A y) (vopp (mulv d A x))) / 2 <= norm n (mulv d A (vadd y (vopp x))) / 2.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition p8 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp p1) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e3 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p8 (Opp (Mul (Inv (Sum (0, 20001) (Mul (Exp p2) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))))))) 2%nat)))%N.
(* norm(sigma(A*y) - sigma(A*x)) <= norm(A*y - A*x)/2, by instance *)
Lemma step_2 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (sigma n (mulv d A y)) (vopp (sigma n (mulv d A x))))
  <= norm n (vadd (mulv d A y) (vopp (mulv d A x))) / 2.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e1) by (exact (softmax_lipschitz.step_18 n (mulv d A x) (mulv d A y) Hs_n)).
  exact (P1).
Qed.

Definition p10 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p11 : ex := (Sqrt (Sum (1, 20000) (Pow p4 2%nat)))%N.
Definition e5 : ex := (Mul p10 p11)%N.
Definition e6 : ex := (Mul p11 p10)%N.
(* norm(A*(y - x)) <= norm(y - x)*spectral_norm(A), by spectral *)
Lemma step_3 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd y (vopp x))) <= norm d (vadd y (vopp x)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (spectral_bound n d A (vadd y (vopp x)))).
  equal Q2 e5 e6.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p14 : ex := (Add (V1 0 (1, 4097)) (Opp (V1 1 (1, 4097))))%N.
Definition p15 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) p14)) 2%nat))%N.
Definition e7 : ex := (Sqrt p15)%N.
Definition p17 : ex := (Sqrt (Sum (1, 4098) (Pow (Add (V1 0 (1, 4098)) (Opp (V1 1 (1, 4098)))) 2%nat)))%N.
Definition p18 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e8 : ex := (Mul p17 p18)%N.
Definition e9 : ex := (Mul (Inv (Int 2)) e7)%N.
Definition e10 : ex := (Mul (Inv (Int 2)) e8)%N.
Definition e11 : ex := (Mul (Inv (Int 2)) e4)%N.
Definition e12 : ex := (Mul (Inv (Int 2)) e6)%N.
Definition e13 : ex := (Mul e6 (Inv (Int 2)))%N.
(* norm(A*(y - x))/2 <= norm(y - x)*spectral_norm(A)/2, by replace *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd y (vopp x))) / 2 <= norm d (vadd y (vopp x)) * spectral n d A / 2.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e7 e8 _ (fun sv Wv SFv => (step_3 n d A x y Hs_n Hs_d)) (nil_replaced Ev rv)) e9 e10.
  equal Q2 e2 e11.
  equal Q3 e12 e13.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* norm(sigma(A*y) - sigma(A*x)) <= norm(A*(y - x))/2, by transitive *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (sigma n (mulv d A y)) (vopp (sigma n (mulv d A x)))) <= norm n (mulv d A (vadd y (vopp x))) / 2.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e1) by (exact (step_2 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e1 <= den Ev rv e2) by (exact (step_1 n d A x y Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(f(y) - f(x)) <= norm(sigma(A*y) - sigma(A*x)), by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (f n d A y) (vopp (f n d A x)))
  <= norm n (vadd (sigma n (mulv d A y)) (vopp (sigma n (mulv d A x)))).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e3))).
Qed.

(* norm(f(y) - f(x)) <= norm(y - x)*spectral_norm(A)/2, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e3) by (exact (line_1_1 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e3 <= den Ev rv e2) by (exact (line_1_2 n d A x y Hs_n Hs_d)).
  assert (P3 : den Ev rv e2 <= den Ev rv e13) by (exact (line_1_3 n d A x y Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [y; x] [A]) (ienv_of []) e3 /\
  defined (env_of [n; d] [] [y; x] [A]) (ienv_of []) e13.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p25 : ex := (Mul (Opp (Inv (Sz 0))) (Mul (Int 1) (Int 1)))%N.
Definition p26 : ex := (Sum (0, 20000) (Mul (Add (Del (0, 20002) (0, 20000)) p25) (V2 0 (0, 20000) (1, 20001))))%N.
Definition p27 : ex := (Sum (1, 20001) (Mul p26 (V1 0 (1, 20001))))%N.
Definition p28 : ex := (Sum (1, 20001) (Mul p26 (V1 1 (1, 20001))))%N.
Definition e14 : ex := (Mul (Sqrt (Sum (0, 20002) (Pow (Add p27 (Opp p28)) 2%nat))) (Inv (Int 2)))%N.
Definition p30 : ex := (Sum (0, 20002) (Pow (Sum (1, 20001) (Mul p26 (Add (V1 0 (1, 20001)) (Opp (V1 1 (1, 20001)))))) 2%nat))%N.
Definition e17 : ex := (Sqrt p30)%N.
Definition e15 : ex := (Mul e17 (Inv (Int 2)))%N.
(* norm(C()*A*y - C()*A*x)/2 <= norm(C()*A*(y - x))/2, by same *)
Lemma step_4 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d (mulm n (C n) A) y) (vopp (mulv d (mulm n (C n) A) x))) / 2
  <= norm n (mulv d (mulm n (C n) A) (vadd y (vopp x))) / 2.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  equal Q1 e14 e15.
  exact (Req_le _ _ Q1).
Qed.

Definition p33 : ex := (Sum (0, 20000) (Mul (Add (Del (0, 20003) (0, 20000)) p25) (V2 0 (0, 20000) (1, 20001))))%N.
Definition e16 : ex := (Sqrt (Sum (0, 20003) (Pow (Add (Mul (Inv (Sum (0, 20002) (Mul (Exp p27) (Int 1)))) (Exp (Sum (1, 20001) (Mul p33 (V1 0 (1, 20001)))))) (Opp (Mul (Inv (Sum (0, 20002) (Mul (Exp p28) (Int 1)))) (Exp (Sum (1, 20001) (Mul p33 (V1 1 (1, 20001)))))))) 2%nat)))%N.
(* norm(sigma(C()*A*y) - sigma(C()*A*x)) <= norm(C()*A*y - C()*A*x)/2, by instance *)
Lemma step_5 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (sigma n (mulv d (mulm n (C n) A) y)) (vopp (sigma n (mulv d (mulm n (C n) A) x))))
  <= norm n (vadd (mulv d (mulm n (C n) A) y) (vopp (mulv d (mulm n (C n) A) x))) / 2.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e14) by (exact (softmax_lipschitz.step_18 n (mulv d (mulm n (C n) A) x) (mulv d (mulm n (C n) A) y) Hs_n)).
  exact (P1).
Qed.

Definition p35 : ex := (Spec (0, 20001) (1, 20002) (Sum (0, 20000) (Mul (Add (Del (0, 20001) (0, 20000)) p25) (V2 0 (0, 20000) (1, 20002)))))%N.
Definition e18 : ex := (Mul p35 p11)%N.
Definition e19 : ex := (Mul p11 p35)%N.
(* norm(C()*A*(y - x)) <= norm(y - x)*spectral_norm(C()*A), by spectral *)
Lemma step_6 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (mulm n (C n) A) (vadd y (vopp x))) <= norm d (vadd y (vopp x)) * spectral n d (mulm n (C n) A).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (spectral_bound n d (mulm n (C n) A) (vadd y (vopp x)))).
  equal Q2 e18 e19.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p38 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (Sum (0, 4098) (Mul (Add (Del (0, 4096) (0, 4098)) p25) (V2 0 (0, 4098) (1, 4097)))) p14)) 2%nat))%N.
Definition e20 : ex := (Sqrt p38)%N.
Definition p40 : ex := (Sqrt (Sum (1, 4099) (Pow (Add (V1 0 (1, 4099)) (Opp (V1 1 (1, 4099)))) 2%nat)))%N.
Definition p41 : ex := (Spec (0, 4100) (1, 4101) (Sum (0, 4102) (Mul (Add (Del (0, 4100) (0, 4102)) p25) (V2 0 (0, 4102) (1, 4101)))))%N.
Definition e21 : ex := (Mul p40 p41)%N.
Definition e22 : ex := (Mul (Inv (Int 2)) e20)%N.
Definition e23 : ex := (Mul (Inv (Int 2)) e21)%N.
Definition e24 : ex := (Mul (Inv (Int 2)) e17)%N.
Definition e25 : ex := (Mul (Inv (Int 2)) e19)%N.
Definition e26 : ex := (Mul e19 (Inv (Int 2)))%N.
(* norm(C()*A*(y - x))/2 <= norm(y - x)*spectral_norm(C()*A)/2, by replace *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (mulm n (C n) A) (vadd y (vopp x))) / 2
  <= norm d (vadd y (vopp x)) * spectral n d (mulm n (C n) A) / 2.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e20 e21 _ (fun sv Wv SFv => (step_6 n d A x y Hs_n Hs_d)) (nil_replaced Ev rv)) e22 e23.
  equal Q2 e15 e24.
  equal Q3 e25 e26.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* norm(sigma(C()*A*y) - sigma(C()*A*x)) <= norm(C()*A*(y - x))/2, by transitive *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (sigma n (mulv d (mulm n (C n) A) y)) (vopp (sigma n (mulv d (mulm n (C n) A) x))))
  <= norm n (mulv d (mulm n (C n) A) (vadd y (vopp x))) / 2.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e14) by (exact (step_5 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e14 <= den Ev rv e15) by (exact (step_4 n d A x y Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(f(y) - f(x)) <= norm(sigma(C()*A*y) - sigma(C()*A*x)), by same *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (f n d A y) (vopp (f n d A x)))
  <= norm n (vadd (sigma n (mulv d (mulm n (C n) A) y)) (vopp (sigma n (mulv d (mulm n (C n) A) x)))).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  equal Q1 e3 e16.
  exact (Req_le _ _ Q1).
Qed.

(* norm(f(y) - f(x)) <= norm(y - x)*spectral_norm(C()*A)/2, by transitive *)
Theorem theorem_2 : statement_2.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e16) by (exact (line_2_1 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e16 <= den Ev rv e15) by (exact (line_2_2 n d A x y Hs_n Hs_d)).
  assert (P3 : den Ev rv e15 <= den Ev rv e26) by (exact (line_2_3 n d A x y Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [y; x] [A]) (ienv_of []) e3 /\
  defined (env_of [n; d] [] [y; x] [A]) (ienv_of []) e26.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p48 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition e27 : ex := (Mul (Sqrt (Sum (0, 20001) (Pow (Add p1 (Opp p48)) 2%nat))) (Inv (Int 2)))%N.
Definition p50 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) (V1 0 (1, 20000)))) 2%nat))%N.
Definition e30 : ex := (Sqrt p50)%N.
Definition e28 : ex := (Mul e30 (Inv (Int 2)))%N.
(* norm(B*x - A*x)/2 <= norm((B - A)*x)/2, by same *)
Lemma step_7 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d B x) (vopp (mulv d A x))) / 2 <= norm n (mulv d (madd B (mopp A)) x) / 2.
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [B; A] [] [].
  equal Q1 e27 e28.
  exact (Req_le _ _ Q1).
Qed.

Definition e29 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p8 (Opp (Mul (Inv (Sum (0, 20001) (Mul (Exp p48) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))))) 2%nat)))%N.
(* norm(sigma(B*x) - sigma(A*x)) <= norm(B*x - A*x)/2, by instance *)
Lemma step_8 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (sigma n (mulv d B x)) (vopp (sigma n (mulv d A x))))
  <= norm n (vadd (mulv d B x) (vopp (mulv d A x))) / 2.
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [B; A] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e27) by (exact (softmax_lipschitz.step_18 n (mulv d A x) (mulv d B x) Hs_n)).
  exact (P1).
Qed.

Definition p54 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001)))))%N.
Definition p55 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e31 : ex := (Mul p54 p55)%N.
Definition e32 : ex := (Mul p55 p54)%N.
(* norm((B - A)*x) <= norm(x)*spectral_norm(B - A), by spectral *)
Lemma step_9 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd B (mopp A)) x) <= norm d x * spectral n d (madd B (mopp A)).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [B; A] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e31) by (exact (spectral_bound n d (madd B (mopp A)) x)).
  equal Q2 e31 e32.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p58 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097)))) (V1 0 (1, 4097)))) 2%nat))%N.
Definition e33 : ex := (Sqrt p58)%N.
Definition p60 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition p61 : ex := (Spec (0, 4099) (1, 4100) (Add (V2 0 (0, 4099) (1, 4100)) (Opp (V2 1 (0, 4099) (1, 4100)))))%N.
Definition e34 : ex := (Mul p60 p61)%N.
Definition e35 : ex := (Mul (Inv (Int 2)) e33)%N.
Definition e36 : ex := (Mul (Inv (Int 2)) e34)%N.
Definition e37 : ex := (Mul (Inv (Int 2)) e30)%N.
Definition e38 : ex := (Mul (Inv (Int 2)) e32)%N.
Definition e39 : ex := (Mul e32 (Inv (Int 2)))%N.
(* norm((B - A)*x)/2 <= norm(x)*spectral_norm(B - A)/2, by replace *)
Lemma line_3_3 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd B (mopp A)) x) / 2 <= norm d x * spectral n d (madd B (mopp A)) / 2.
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [B; A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e33 e34 _ (fun sv Wv SFv => (step_9 n d A B x Hs_n Hs_d)) (nil_replaced Ev rv)) e35 e36.
  equal Q2 e28 e37.
  equal Q3 e38 e39.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* norm(sigma(B*x) - sigma(A*x)) <= norm((B - A)*x)/2, by transitive *)
Lemma line_3_2 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (sigma n (mulv d B x)) (vopp (sigma n (mulv d A x)))) <= norm n (mulv d (madd B (mopp A)) x) / 2.
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [B; A] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e27) by (exact (step_8 n d A B x Hs_n Hs_d)).
  assert (P2 : den Ev rv e27 <= den Ev rv e28) by (exact (step_7 n d A B x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(sigma(B*x) - sigma(A*x)) <= norm(sigma(B*x) - sigma(A*x)), by same *)
Lemma line_3_1 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (sigma n (mulv d B x)) (vopp (sigma n (mulv d A x))))
  <= norm n (vadd (sigma n (mulv d B x)) (vopp (sigma n (mulv d A x)))).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [B; A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e29))).
Qed.

(* norm(sigma(B*x) - sigma(A*x)) <= norm(x)*spectral_norm(B - A)/2, by transitive *)
Theorem theorem_3 : statement_3.
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [B; A] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e29) by (exact (line_3_1 n d A B x Hs_n Hs_d)).
  assert (P2 : den Ev rv e29 <= den Ev rv e28) by (exact (line_3_2 n d A B x Hs_n Hs_d)).
  assert (P3 : den Ev rv e28 <= den Ev rv e39) by (exact (line_3_3 n d A B x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Lemma defined_3 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x] [B; A]) (ienv_of []) e29 /\
  defined (env_of [n; d] [] [x] [B; A]) (ienv_of []) e39.
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [B; A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
