(* Lipschitz bound of exp: $\exp$ at two vectors. The claim exp-gap of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* norm(exp(p) - exp(q)) <= exp(r)*norm(p - q) *)
Definition statement_1 : Prop :=
  forall (n : nat) (p q : vec) (r : R),
  (0 < n)%nat ->
  maxnorm n p <= r ->
  maxnorm n q <= r ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= norm n (vadd p (vopp q)) * exp r.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000)))) 2%nat)))%N.
Definition e5 : ex := (Sc 0)%N.
Definition e1 : ex := (Mul p1 (Exp e5))%N.
(* exp(r)*norm(p - q) <= exp(r)*norm(p - q), by same *)
Lemma step_1 :
  forall (n : nat) (p q : vec) (r : R),
  (0 < n)%nat ->
  norm n (vadd p (vopp q)) * exp r <= norm n (vadd p (vopp q)) * exp r.
Proof.
  intros n p q r Hs_n.
  setting [n] [r] [p; q] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition e12 : ex := (V1 0 (0, 1))%N.
Definition e13 : ex := (V1 1 (0, 1))%N.
Definition e15 : ex := (Add (Opp e12) e13)%N.
Definition e2 : ex := (Mul e15 (Exp e13))%N.
(* (p[k] - q[k])*exp(p[k]) <= (p[k] - q[k])*exp(p[k]), by same *)
Lemma step_2 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  (- q k + p k) * exp (p k) <= (- q k + p k) * exp (p k).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e2))).
Qed.

Definition e16 : ex := (Abs e15)%N.
Definition e3 : ex := (Mul e16 (Exp e5))%N.
(* exp(r)*absolute(p[k] - q[k]) <= exp(r)*absolute(p[k] - q[k]), by same *)
Lemma step_3 :
  forall (n : nat) (p q : vec) (r : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (- q k + p k) * exp r <= Rabs (- q k + p k) * exp r.
Proof.
  intros n p q r k Hs_n Hi_k.
  setting [n] [r] [q; p] [] [((0%N, 1%N), k)] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e3))).
Qed.

(* max_norm(p) <= r, by assume *)
Lemma step_4 :
  forall (n : nat) (p : vec) (r : R),
  (0 < n)%nat ->
  maxnorm n p <= r ->
  maxnorm n p <= r.
Proof.
  intros n p r Hs_n Hh1.
  setting [n] [r] [p] [] [] [].
  exact Hh1.
Qed.

Definition e4 : ex := (Max (0, 4096) (Abs (V1 1 (0, 4096))))%N.
Definition e6 : ex := (Mul e16 (Exp e4))%N.
(* exp(largest(absolute(p[k]), k))*absolute(p[k] - q[k]) <= exp(r)*absolute(p[k] - q[k]), by replace *)
Lemma step_5 :
  forall (n : nat) (p q : vec) (r : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n p <= r ->
  Rabs (- q k + p k) * exp (maxn n (fun k => Rabs (p k))) <= Rabs (- q k + p k) * exp r.
Proof.
  intros n p q r k Hs_n Hi_k Hh1.
  setting [n] [r] [q; p] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e5 _ (fun sv Wv SFv => (step_4 n p r Hs_n Hh1)) (nil_replaced Ev rv)) e6 e3.
  exact (P1).
Qed.

Definition e7 : ex := (Abs (V1 0 (0, 4096)))%N.
Definition e8 : ex := (Abs e12)%N.
Definition e9 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* absolute(p[k]) <= largest(absolute(p[k]), k), by below largest *)
Lemma step_6 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (p k) <= maxn n (fun k => Rabs (p k)).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e7) k Hi_k)).
  exact (P1).
Qed.

Definition e10 : ex := (Abs e13)%N.
Definition e11 : ex := (Mul e16 (Exp e10))%N.
(* exp(absolute(p[k]))*absolute(p[k] - q[k]) <= exp(largest(absolute(p[k]), k))*absolute(p[k] - q[k]), by replace *)
Lemma step_7 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (- q k + p k) * exp (Rabs (p k)) <= Rabs (- q k + p k) * exp (maxn n (fun k => Rabs (p k))).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e4 _ (fun sv Wv SFv => (step_6 n p (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e11 e6.
  exact (P1).
Qed.

(* p[k] <= absolute(p[k]), by below absolute *)
Lemma step_8 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  p k <= Rabs (p k).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e8) by (exact (Rle_abs (den Ev rv e12))).
  exact (P1).
Qed.

Definition e14 : ex := (Mul e16 (Exp e13))%N.
(* exp(p[k])*absolute(p[k] - q[k]) <= exp(absolute(p[k]))*absolute(p[k] - q[k]), by replace *)
Lemma step_9 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (- q k + p k) * exp (p k) <= Rabs (- q k + p k) * exp (Rabs (p k)).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e10 _ (fun sv Wv SFv => (step_8 n p (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e14 e11.
  exact (P1).
Qed.

(* p[k] - q[k] <= absolute(-q[k] + p[k]), by below absolute *)
Lemma step_10 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - q k + p k <= Rabs (- q k + p k).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e16) by (exact (Rle_abs (den Ev rv e15))).
  exact (P1).
Qed.

(* (p[k] - q[k])*exp(p[k]) <= exp(p[k])*absolute(p[k] - q[k]), by replace *)
Lemma step_11 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  (- q k + p k) * exp (p k) <= Rabs (- q k + p k) * exp (p k).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e15 e16 _ (fun sv Wv SFv => (step_10 n p q (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e2 e14.
  exact (P1).
Qed.

(* t + 1 <= exp(t), by decided *)
Lemma step_12 :
  forall (t : R),
  1 + t <= exp t.
Proof.
  intros t.
  decide_scalar.
Qed.

Definition e17 : ex := (Add (Int 1) e15)%N.
Definition e18 : ex := (Exp e15)%N.
Definition p20 : ex := (Add (Int 1) (Opp e12))%N.
Definition e19 : ex := (Add p20 e13)%N.
(* -p[k] + q[k] + 1 <= exp(-p[k] + q[k]), by instance *)
Lemma step_13 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  1 - p k + q k <= exp (- p k + q k).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (step_12 (- p k + q k))).
  equal Q2 e19 e17.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e20 : ex := (Mul (Add (Int 1) (Opp e18)) (Exp e12))%N.
Definition e21 : ex := (Mul (Add (Int 1) (Opp e19)) (Exp e12))%N.
Definition p24 : ex := (Add (Opp e13) e12)%N.
Definition e22 : ex := (Mul p24 (Exp e12))%N.
(* (1 - exp(-p[k] + q[k]))*exp(p[k]) <= (p[k] - q[k])*exp(p[k]), by replace *)
Lemma step_14 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  (1 - exp (- p k + q k)) * exp (p k) <= (- q k + p k) * exp (p k).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e19 e18 _ (fun sv Wv SFv => (step_13 n p q (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e20 e21.
  equal Q2 e21 e22.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e23 : ex := (Add (Opp (Exp e12)) (Exp e13))%N.
Definition e24 : ex := (Mul (Add (Int 1) (Opp (Exp p24))) (Exp e13))%N.
(* exp(p[k]) - exp(q[k]) <= (1 - exp(-p[k] + q[k]))*exp(p[k]), by same *)
Lemma step_15 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - exp (q k) + exp (p k) <= (1 - exp (- p k + q k)) * exp (p k).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  equal Q1 e23 e24.
  exact (Req_le _ _ Q1).
Qed.

(* (-p[k] + q[k])*exp(q[k]) <= (-p[k] + q[k])*exp(q[k]), by same *)
Lemma step_16 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  (- p k + q k) * exp (q k) <= (- p k + q k) * exp (q k).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e2))).
Qed.

(* exp(r)*absolute(-p[k] + q[k]) <= exp(r)*absolute(-p[k] + q[k]), by same *)
Lemma step_17 :
  forall (n : nat) (p q : vec) (r : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (- p k + q k) * exp r <= Rabs (- p k + q k) * exp r.
Proof.
  intros n p q r k Hs_n Hi_k.
  setting [n] [r] [p; q] [] [((0%N, 1%N), k)] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e3))).
Qed.

Definition e25 : ex := (Mul (Abs p24) (Exp e5))%N.
(* exp(r)*absolute(-p[k] + q[k]) <= exp(r)*absolute(p[k] - q[k]), by same *)
Lemma step_18 :
  forall (n : nat) (p q : vec) (r : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (- p k + q k) * exp r <= Rabs (- q k + p k) * exp r.
Proof.
  intros n p q r k Hs_n Hi_k.
  setting [n] [r] [p; q] [] [((0%N, 1%N), k)] [].
  equal Q1 e3 e25.
  exact (Req_le _ _ Q1).
Qed.

(* max_norm(q) <= r, by assume *)
Lemma step_19 :
  forall (n : nat) (q : vec) (r : R),
  (0 < n)%nat ->
  maxnorm n q <= r ->
  maxnorm n q <= r.
Proof.
  intros n q r Hs_n Hh1.
  setting [n] [r] [q] [] [] [].
  exact Hh1.
Qed.

(* exp(largest(absolute(q[k]), k))*absolute(-p[k] + q[k]) <= exp(r)*absolute(-p[k] + q[k]), by replace *)
Lemma step_20 :
  forall (n : nat) (p q : vec) (r : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n q <= r ->
  Rabs (- p k + q k) * exp (maxn n (fun k => Rabs (q k))) <= Rabs (- p k + q k) * exp r.
Proof.
  intros n p q r k Hs_n Hi_k Hh1.
  setting [n] [r] [p; q] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e5 _ (fun sv Wv SFv => (step_19 n q r Hs_n Hh1)) (nil_replaced Ev rv)) e6 e3.
  exact (P1).
Qed.

(* absolute(q[k]) <= largest(absolute(q[k]), k), by below largest *)
Lemma step_21 :
  forall (n : nat) (q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (q k) <= maxn n (fun k => Rabs (q k)).
Proof.
  intros n q k Hs_n Hi_k.
  setting [n] [] [q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e7) k Hi_k)).
  exact (P1).
Qed.

(* exp(absolute(q[k]))*absolute(-p[k] + q[k]) <= exp(largest(absolute(q[k]), k))*absolute(-p[k] + q[k]), by replace *)
Lemma step_22 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (- p k + q k) * exp (Rabs (q k)) <= Rabs (- p k + q k) * exp (maxn n (fun k => Rabs (q k))).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e4 _ (fun sv Wv SFv => (step_21 n q (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e11 e6.
  exact (P1).
Qed.

(* q[k] <= absolute(q[k]), by below absolute *)
Lemma step_23 :
  forall (n : nat) (q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  q k <= Rabs (q k).
Proof.
  intros n q k Hs_n Hi_k.
  setting [n] [] [q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e8) by (exact (Rle_abs (den Ev rv e12))).
  exact (P1).
Qed.

(* exp(q[k])*absolute(-p[k] + q[k]) <= exp(absolute(q[k]))*absolute(-p[k] + q[k]), by replace *)
Lemma step_24 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (- p k + q k) * exp (q k) <= Rabs (- p k + q k) * exp (Rabs (q k)).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e10 _ (fun sv Wv SFv => (step_23 n q (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e14 e11.
  exact (P1).
Qed.

(* -p[k] + q[k] <= absolute(-p[k] + q[k]), by below absolute *)
Lemma step_25 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - p k + q k <= Rabs (- p k + q k).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e16) by (exact (Rle_abs (den Ev rv e15))).
  exact (P1).
Qed.

(* (-p[k] + q[k])*exp(q[k]) <= exp(q[k])*absolute(-p[k] + q[k]), by replace *)
Lemma step_26 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  (- p k + q k) * exp (q k) <= Rabs (- p k + q k) * exp (q k).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e15 e16 _ (fun sv Wv SFv => (step_25 n p q (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e2 e14.
  exact (P1).
Qed.

(* p[k] - q[k] + 1 <= exp(p[k] - q[k]), by instance *)
Lemma step_27 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  1 - q k + p k <= exp (- q k + p k).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (step_12 (- q k + p k))).
  equal Q2 e19 e17.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* (1 - exp(p[k] - q[k]))*exp(q[k]) <= (-p[k] + q[k])*exp(q[k]), by replace *)
Lemma step_28 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  (1 - exp (- q k + p k)) * exp (q k) <= (- p k + q k) * exp (q k).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e19 e18 _ (fun sv Wv SFv => (step_27 n p q (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e20 e21.
  equal Q2 e21 e22.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* -exp(p[k]) + exp(q[k]) <= (1 - exp(p[k] - q[k]))*exp(q[k]), by same *)
Lemma step_29 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - exp (p k) + exp (q k) <= (1 - exp (- q k + p k)) * exp (q k).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  equal Q1 e23 e24.
  exact (Req_le _ _ Q1).
Qed.

Definition p29 : ex := (Max (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition e26 : ex := (Mul e16 (Exp p29))%N.
(* -exp(p[k]) + exp(q[k]) <= exp(r)*absolute(p[k] - q[k]), by transitive *)
Lemma step_30 :
  forall (n : nat) (p q : vec) (r : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n q <= r ->
  - exp (p k) + exp (q k) <= Rabs (- q k + p k) * exp r.
Proof.
  intros n p q r k Hs_n Hi_k Hh1.
  setting [n] [r] [p; q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e24) by (exact (step_29 n p q k Hs_n Hi_k)).
  assert (P2 : den Ev rv e24 <= den Ev rv e2) by (exact (step_28 n p q k Hs_n Hi_k)).
  assert (P3 : den Ev rv e2 <= den Ev rv e14) by (exact (step_26 n p q k Hs_n Hi_k)).
  assert (P4 : den Ev rv e14 <= den Ev rv e11) by (exact (step_24 n p q k Hs_n Hi_k)).
  assert (P5 : den Ev rv e11 <= den Ev rv e26) by (exact (step_22 n p q k Hs_n Hi_k)).
  assert (P6 : den Ev rv e26 <= den Ev rv e3) by (exact (step_20 n p q r k Hs_n Hi_k Hh1)).
  assert (P7 : den Ev rv e3 <= den Ev rv e25) by (exact (step_18 n p q r k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7)).
Qed.

(* exp(p[k]) - exp(q[k]) <= exp(r)*absolute(p[k] - q[k]), by transitive *)
Lemma step_31 :
  forall (n : nat) (p q : vec) (r : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n p <= r ->
  - exp (q k) + exp (p k) <= Rabs (- q k + p k) * exp r.
Proof.
  intros n p q r k Hs_n Hi_k Hh1.
  setting [n] [r] [q; p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e24) by (exact (step_15 n p q k Hs_n Hi_k)).
  assert (P2 : den Ev rv e24 <= den Ev rv e2) by (exact (step_14 n p q k Hs_n Hi_k)).
  assert (P3 : den Ev rv e2 <= den Ev rv e14) by (exact (step_11 n p q k Hs_n Hi_k)).
  assert (P4 : den Ev rv e14 <= den Ev rv e11) by (exact (step_9 n p q k Hs_n Hi_k)).
  assert (P5 : den Ev rv e11 <= den Ev rv e26) by (exact (step_7 n p q k Hs_n Hi_k)).
  assert (P6 : den Ev rv e26 <= den Ev rv e3) by (exact (step_5 n p q r k Hs_n Hi_k Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition e27 : ex := (Add (Opp (Exp e13)) (Exp e12))%N.
Definition e28 : ex := (Opp e27)%N.
Definition e29 : ex := (Abs e27)%N.
(* absolute(-exp(q[k]) + exp(p[k])) <= exp(r)*absolute(p[k] - q[k]), by absolute below *)
Lemma step_32 :
  forall (n : nat) (p q : vec) (r : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n p <= r ->
  maxnorm n q <= r ->
  Rabs (- exp (q k) + exp (p k)) <= Rabs (- q k + p k) * exp r.
Proof.
  intros n p q r k Hs_n Hi_k Hh1 Hh2.
  setting [n] [r] [p; q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e25) by (exact (step_31 n p q r k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e23 <= den Ev rv e25) by (exact (step_30 n p q r k Hs_n Hi_k Hh2)).
  equal Q3 e28 e23.
  assert (P4 : den Ev rv e29 <= den Ev rv e25) by (exact (absolute_below (den Ev rv e27) (den Ev rv e25) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p34 : ex := (Abs (Add (Opp (V1 0 (0, 20000))) (V1 1 (0, 20000))))%N.
Definition e30 : ex := (Sum (0, 20000) (Mul (Pow p34 2%nat) (Exp (Mul (Int 2) e5))))%N.
Definition e31 : ex := (Mul (Pow (Sqrt (Sum (0, 20000) (Pow (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000)))) 2%nat))) 2%nat) (Exp (Mul (Int 2) e5)))%N.
(* total(absolute(-q[k] + p[k])**2*exp(2*r), k) <= exp(2*r)*norm(p - q)**2, by same *)
Lemma step_33 :
  forall (n : nat) (p q : vec) (r : R),
  (0 < n)%nat ->
  sum n (fun k => Rabs (- q k + p k) ^ 2 * exp (2 * r)) <= norm n (vadd p (vopp q)) ^ 2 * exp (2 * r).
Proof.
  intros n p q r Hs_n.
  setting [n] [r] [q; p] [] [] [].
  equal Q1 e30 e31.
  exact (Req_le _ _ Q1).
Qed.

Definition p37 : ex := (Add (Opp (Exp (V1 0 (0, 4096)))) (Exp (V1 1 (0, 4096))))%N.
Definition e32 : ex := (Abs p37)%N.
Definition p39 : ex := (Abs (Add (Opp (V1 0 (0, 4096))) (V1 1 (0, 4096))))%N.
Definition e33 : ex := (Mul p39 (Exp e5))%N.
Definition e34 : ex := (Sum (0, 4096) (Pow e32 2%nat))%N.
Definition e35 : ex := (Sum (0, 4096) (Pow e33 2%nat))%N.
Definition e36 : ex := (Sum (0, 20000) (Pow (Mul p34 (Exp e5)) 2%nat))%N.
(* total(absolute(-exp(q[k]) + exp(p[k]))**2, k) <= total(absolute(-q[k] + p[k])**2*exp(2*r), k), by replace *)
Lemma step_34 :
  forall (n : nat) (p q : vec) (r : R),
  (0 < n)%nat ->
  maxnorm n p <= r ->
  maxnorm n q <= r ->
  sum n (fun k => Rabs (- exp (q k) + exp (p k)) ^ 2) <= sum n (fun k => Rabs (- q k + p k) ^ 2 * exp (2 * r)).
Proof.
  intros n p q r Hs_n Hh1 Hh2.
  setting [n] [r] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e32 e33 _ (fun sv Wv SFv => (step_32 n p q r (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e34 e35.
  equal Q2 e36 e30.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e37 : ex := (Sum (0, 20000) (Pow (Abs (Add (Opp (Exp (V1 1 (0, 20000)))) (Exp (V1 0 (0, 20000))))) 2%nat))%N.
Definition e38 : ex := (Sum (0, 20000) (Mul (Pow (Abs (Add (Opp (V1 1 (0, 20000))) (V1 0 (0, 20000)))) 2%nat) (Exp (Mul (Int 2) e5))))%N.
Definition p46 : ex := (Pow p1 2%nat)%N.
Definition e39 : ex := (Mul p46 (Exp (Mul (Int 2) e5)))%N.
(* total(absolute(-exp(q[k]) + exp(p[k]))**2, k) <= exp(2*r)*norm(p - q)**2, by transitive *)
Lemma step_35 :
  forall (n : nat) (p q : vec) (r : R),
  (0 < n)%nat ->
  maxnorm n p <= r ->
  maxnorm n q <= r ->
  sum n (fun k => Rabs (- exp (q k) + exp (p k)) ^ 2) <= norm n (vadd p (vopp q)) ^ 2 * exp (2 * r).
Proof.
  intros n p q r Hs_n Hh1 Hh2.
  setting [n] [r] [p; q] [] [] [].
  assert (P1 : den Ev rv e37 <= den Ev rv e38) by (exact (step_34 n p q r Hs_n Hh1 Hh2)).
  assert (P2 : den Ev rv e38 <= den Ev rv e39) by (exact (step_33 n p q r Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p48 : ex := (Sum (0, 20000) (Pow (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000))))) 2%nat))%N.
Definition e46 : ex := (Sqrt p48)%N.
Definition e40 : ex := (Pow e46 2%nat)%N.
(* norm(exp(p) - exp(q))**2 <= total(absolute(-exp(q[k]) + exp(p[k]))**2, k), by same *)
Lemma step_36 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (vexp p) (vopp (vexp q))) ^ 2 <= sum n (fun k => Rabs (- exp (q k) + exp (p k)) ^ 2).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e40 e37.
  exact (Req_le _ _ Q1).
Qed.

(* norm(exp(p) - exp(q))**2 <= exp(2*r)*norm(p - q)**2, by transitive *)
Lemma step_37 :
  forall (n : nat) (p q : vec) (r : R),
  (0 < n)%nat ->
  maxnorm n p <= r ->
  maxnorm n q <= r ->
  norm n (vadd (vexp p) (vopp (vexp q))) ^ 2 <= norm n (vadd p (vopp q)) ^ 2 * exp (2 * r).
Proof.
  intros n p q r Hs_n Hh1 Hh2.
  setting [n] [r] [p; q] [] [] [].
  assert (P1 : den Ev rv e40 <= den Ev rv e37) by (exact (step_36 n p q Hs_n)).
  assert (P2 : den Ev rv e37 <= den Ev rv e39) by (exact (step_35 n p q r Hs_n Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e41 : ex := (Sqrt e40)%N.
Definition e42 : ex := (Sqrt e39)%N.
Definition e43 : ex := (Pow e41 2%nat)%N.
Definition e44 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4101) (Pow (Add (Exp (V1 0 (0, 4101))) (Opp (Exp (V1 1 (0, 4101))))) 2%nat))) 2%nat))%N.
Definition e45 : ex := (Sqrt (Sum (0, 4103) (Pow (Add (Exp (V1 0 (0, 4103))) (Opp (Exp (V1 1 (0, 4103))))) 2%nat)))%N.
Definition e47 : ex := (Pow e42 2%nat)%N.
Definition e48 : ex := (Pow e1 2%nat)%N.
Definition e49 : ex := (Sqrt (Mul (Pow (Sqrt (Sum (0, 4102) (Pow (Add (V1 0 (0, 4102)) (Opp (V1 1 (0, 4102)))) 2%nat))) 2%nat) (Exp (Mul (Int 2) e5))))%N.
Definition e50 : ex := (Mul (Sqrt (Sum (0, 4104) (Pow (Add (V1 0 (0, 4104)) (Opp (V1 1 (0, 4104)))) 2%nat))) (Exp e5))%N.
(* norm(exp(p) - exp(q)) <= exp(r)*norm(p - q), by root *)
Lemma step_38 :
  forall (n : nat) (p q : vec) (r : R),
  (0 < n)%nat ->
  maxnorm n p <= r ->
  maxnorm n q <= r ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= norm n (vadd p (vopp q)) * exp r.
Proof.
  intros n p q r Hs_n Hh1 Hh2.
  setting [n] [r] [p; q] [] [] [].
  assert (P1 : den Ev rv e40 <= den Ev rv e39) by (exact (step_37 n p q r Hs_n Hh1 Hh2)).
  equal Q2 e43 e40.
  nonnegative N3 (nil_nonnegative Ev) e44.
  nonnegative N4 (nil_nonnegative Ev) e45.
  assert (Q5 : den Ev rv e41 = den Ev rv e46) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e47 e48.
  nonnegative N7 (nil_nonnegative Ev) e49.
  nonnegative N8 (nil_nonnegative Ev) e50.
  assert (Q9 : den Ev rv e42 = den Ev rv e1) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e41 <= den Ev rv e42)) (Req_le _ _ Q9))).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n p q r Hs_n Hh1 Hh2.
  exact (step_38 n p q r Hs_n Hh1 Hh2).
Qed.

Definition e51 : ex := (Add e5 (Opp p29))%N.
Definition e52 : ex := (Add e5 (Opp e9))%N.
Lemma defined_1 :
  forall (n : nat) (p q : vec) (r : R),
  (0 < n)%nat ->
  maxnorm n p <= r ->
  maxnorm n q <= r ->
  defined (env_of [n] [r] [p; q] []) (ienv_of []) e46 /\
  defined (env_of [n] [r] [p; q] []) (ienv_of []) e1.
Proof.
  intros n p q r Hs_n Hh1 Hh2.
  setting [n] [r] [p; q] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e52 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e51 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
