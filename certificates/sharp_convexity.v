(* Threshold of convexity: how much regularisation makes the loss convex. The claim sharp-convexity of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require smoothness.
Open Scope R_scope.

(* What is claimed. *)

(* delta*norm(A*z)**2 <= inner(A*z, (B(x) + diag(w)*diag(w))*A*z) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x z : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  delta_ * norm n (mulv d A z) ^ 2
  <= inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) z).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* 0 <= r, by assume *)
Lemma step_1 :
  forall (r : R),
  0 <= r ->
  0 <= r.
Proof.
  intros r Hh1.
  setting [] [r] [] [] [] [].
  exact Hh1.
Qed.

Definition e1 : ex := (Int 0)%N.
Definition e2 : ex := (Sc 0)%N.
Definition e5 : ex := (Sc 1)%N.
Definition e3 : ex := (Add e2 e5)%N.
Definition e4 : ex := (Add e1 e5)%N.
(* s <= r + s, by replace *)
Lemma step_2 :
  forall (r s : R),
  0 <= r ->
  s <= r + s.
Proof.
  intros r s Hh1.
  setting [] [r; s] [] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 r Hh1)) (nil_replaced Ev rv)) e3 e4.
  equal Q2 e5 e4.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= s, by assume *)
Lemma step_3 :
  forall (s : R),
  0 <= s ->
  0 <= s.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  exact Hh1.
Qed.

Definition e6 : ex := (Add e5 e2)%N.
(* 0 <= r + s, by transitive *)
Lemma step_4 :
  forall (r s : R),
  0 <= s ->
  0 <= r ->
  0 <= r + s.
Proof.
  intros r s Hh1 Hh2.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (step_3 s Hh1)).
  assert (P2 : den Ev rv e2 <= den Ev rv e6) by (exact (step_2 r s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p7 : ex := (Add e5 (Opp (Abs e5)))%N.
Definition e7 : ex := (Mul e2 p7)%N.
Definition e8 : ex := (Abs e7)%N.
(* s*(a - absolute(a)) <= absolute(s*(a - absolute(a))), by below absolute *)
Lemma step_5 :
  forall (a s : R),
  s * (a - Rabs a) <= Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (Rle_abs (den Ev rv e7))).
  exact (P1).
Qed.

Definition e28 : ex := (Abs e2)%N.
Definition e42 : ex := (Abs p7)%N.
Definition e9 : ex := (Mul e28 e42)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_6 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e8 e9.
  exact (Req_le _ _ Q1).
Qed.

Definition e14 : ex := (Mul e2 (Abs e5))%N.
Definition e10 : ex := (Add e14 e8)%N.
Definition e11 : ex := (Add e14 e9)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_7 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e8 e9 _ (fun sv Wv SFv => (step_6 a s)) (nil_replaced Ev rv)) e10 e11.
  exact (P1).
Qed.

Definition e12 : ex := (Add e7 e14)%N.
Definition e13 : ex := (Add e8 e14)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_8 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e7 e8 _ (fun sv Wv SFv => (step_5 a s)) (nil_replaced Ev rv)) e12 e13.
  equal Q2 e13 e10.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_9 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e14))).
Qed.

Definition p18 : ex := (Add (Opp e5) (Abs e5))%N.
Definition e18 : ex := (Mul e2 p18)%N.
Definition e15 : ex := (Add (Mul e5 e2) e18)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_10 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e14 e15.
  exact (Req_le _ _ Q1).
Qed.

(* s <= r, by assume *)
Lemma step_11 :
  forall (r s : R),
  s <= r ->
  s <= r.
Proof.
  intros r s Hh1.
  setting [] [s; r] [] [] [] [].
  exact Hh1.
Qed.

Definition e16 : ex := (Mul e2 (Abs (Sc 2)))%N.
Definition e17 : ex := (Mul e5 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_12 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e5 _ (fun sv Wv SFv => (step_11 r s Hh1)) (nil_replaced Ev rv)) e16 e17.
  exact (P1).
Qed.

Definition e19 : ex := (Abs e18)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_13 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e18 <= den Ev rv e19) by (exact (Rle_abs (den Ev rv e18))).
  exact (P1).
Qed.

Definition e20 : ex := (Mul e28 (Abs p18))%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_14 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e19 e20.
  exact (Req_le _ _ Q1).
Qed.

Definition e31 : ex := (Opp e2)%N.
Definition e34 : ex := (Add e31 e28)%N.
Definition e25 : ex := (Mul e5 e34)%N.
Definition e21 : ex := (Abs e25)%N.
Definition p29 : ex := (Abs e34)%N.
Definition e22 : ex := (Mul (Abs e5) p29)%N.
Definition e27 : ex := (Mul e2 e5)%N.
Definition e23 : ex := (Add e27 e21)%N.
Definition e24 : ex := (Add e27 e22)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_15 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e21 e22 _ (fun sv Wv SFv => (step_14 a r)) (nil_replaced Ev rv)) e23 e24.
  exact (P1).
Qed.

Definition e26 : ex := (Add e27 e25)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_16 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e25 e21 _ (fun sv Wv SFv => (step_13 a r)) (nil_replaced Ev rv)) e26 e23.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_17 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e27))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_18 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e28) by (exact (Rle_abs (den Ev rv e2))).
  exact (P1).
Qed.

(* a - absolute(a) <= 0, by assume *)
Lemma step_19 :
  forall (a : R),
  a - Rabs a <= 0 ->
  a - Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* -a <= 0, by assume *)
Lemma step_20 :
  forall (a : R),
  - a <= 0 ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= a, by assume *)
Lemma step_21 :
  forall (a : R),
  0 <= a ->
  0 <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e29 : ex := (Add e2 (Opp e1))%N.
Definition e30 : ex := (Add e1 (Opp e31))%N.
(* -a <= 0, by discharge *)
Lemma step_22 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (step_21 a Hh1)).
  equal Q2 e29 e30.
  assert (P3 : den Ev rv e31 <= den Ev rv e1) by (exact (rearranged (den Ev rv e1) (den Ev rv e2) (den Ev rv e31) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e31 <= den Ev rv e1) by (exact (step_20 a P3)).
  exact (P4).
Qed.

(* -a <= a, by transitive *)
Lemma step_23 :
  forall (a : R),
  0 <= a ->
  - a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e1) by (exact (step_22 a Hh1)).
  assert (P2 : den Ev rv e1 <= den Ev rv e2) by (exact (step_21 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_24 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e2))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_25 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e2) by (exact (step_24 a)).
  assert (P2 : den Ev rv e31 <= den Ev rv e2) by (exact (step_23 a Hh1)).
  assert (P3 : den Ev rv e28 <= den Ev rv e2) by (exact (absolute_below (den Ev rv e2) (den Ev rv e2) P1 P2)).
  exact (P3).
Qed.

(* -a + absolute(a) <= 0, by assume *)
Lemma step_26 :
  forall (a : R),
  - a + Rabs a <= 0 ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e32 : ex := (Add e2 (Opp e28))%N.
Definition e33 : ex := (Add e1 (Opp e34))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_27 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e28 <= den Ev rv e2) by (exact (step_25 a Hh1)).
  equal Q2 e32 e33.
  assert (P3 : den Ev rv e34 <= den Ev rv e1) by (exact (rearranged (den Ev rv e28) (den Ev rv e2) (den Ev rv e34) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e1) by (exact (step_26 a P3)).
  exact (P4).
Qed.

Definition e35 : ex := (Add e28 e31)%N.
Definition e37 : ex := (Opp e32)%N.
Definition e36 : ex := (Add e1 e37)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_28 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e28) by (exact (step_18 a)).
  equal Q2 e35 e36.
  assert (P3 : den Ev rv e32 <= den Ev rv e1) by (exact (rearranged (den Ev rv e2) (den Ev rv e28) (den Ev rv e32) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e32 <= den Ev rv e1) by (exact (step_19 a P3)).
  exact (P4).
Qed.

Definition e38 : ex := (Abs e32)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_29 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e32 <= den Ev rv e1) by (exact (step_28 a)).
  assert (P2 : den Ev rv e34 <= den Ev rv e1) by (exact (step_27 a Hh1)).
  equal Q3 e37 e34.
  assert (P4 : den Ev rv e38 <= den Ev rv e1) by (exact (absolute_below (den Ev rv e32) (den Ev rv e1) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p43 : ex := (Mul (Abs e5) e38)%N.
Definition e39 : ex := (Add e27 p43)%N.
Definition e40 : ex := (Add e27 (Mul (Abs e5) e1))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_30 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e38 e1 _ (fun sv Wv SFv => (step_29 a Hh1)) (nil_replaced Ev rv)) e39 e40.
  equal Q2 e24 e39.
  equal Q3 e40 e27.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_31 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e26 <= den Ev rv e23) by (exact (step_16 a r)).
  assert (P2 : den Ev rv e23 <= den Ev rv e24) by (exact (step_15 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e41 : ex := (Add (Mul (Sc 2) e5) (Mul e5 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_32 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e17) by (exact (step_12 a r s Hh1)).
  assert (P2 : den Ev rv e17 <= den Ev rv e41) by (exact (step_10 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e43 : ex := (Add e14 (Mul e28 e1))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_33 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e42 e1 _ (fun sv Wv SFv => (step_29 a Hh1)) (nil_replaced Ev rv)) e11 e43.
  equal Q2 e43 e14.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_34 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e10) by (exact (step_8 a s)).
  assert (P2 : den Ev rv e10 <= den Ev rv e11) by (exact (step_7 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e46 : ex := (Mul e5 e28)%N.
Definition e44 : ex := (Add (Mul e5 e32) e46)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_35 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e27 e44.
  exact (Req_le _ _ Q1).
Qed.

Definition e45 : ex := (Add e46 p43)%N.
Definition e49 : ex := (Mul e2 (Sc 2))%N.
Definition e47 : ex := (Add e49 (Mul (Sc 2) e34))%N.
Definition e48 : ex := (Add e49 (Mul (Abs (Sc 2)) p29))%N.
(* a*s <= a*r, by transitive *)
Lemma step_36 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e44) by (exact (step_35 a s)).
  assert (P2 : den Ev rv e44 <= den Ev rv e45) by (exact (step_34 a s)).
  assert (P3 : den Ev rv e45 <= den Ev rv e46) by (exact (step_33 a s Hh1)).
  assert (P4 : den Ev rv e46 <= den Ev rv e47) by (exact (step_32 a r s Hh2)).
  assert (P5 : den Ev rv e47 <= den Ev rv e48) by (exact (step_31 a r)).
  assert (P6 : den Ev rv e48 <= den Ev rv e49) by (exact (step_30 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition e50 : ex := (Pow (V1 0 (0, 4096)) 2%nat)%N.
Definition e51 : ex := (Min (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition e52 : ex := (Pow (V1 0 (0, 1)) 2%nat)%N.
(* smallest(w[k]**2, k) <= w[k]**2, by smallest below *)
Lemma step_37 :
  forall (n : nat) (w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  minn n (fun k => w k ^ 2) <= w k ^ 2.
Proof.
  intros n w k Hs_n Hi_k.
  setting [n] [] [w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e51 <= den Ev rv e52) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e50) k Hi_k)).
  exact (P1).
Qed.

(* delta + mu_min() <= smallest(w[k]**2, k), by assume *)
Lemma step_38 :
  forall (n : nat) (delta_ : R) (w : vec),
  (0 < n)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2).
Proof.
  intros n delta_ w Hs_n Hp_delta_ Hh1.
  setting [n] [delta_] [w] [] [] [0%N].
  exact Hh1.
Qed.

Definition p57 : ex := (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 1152)))%N.
Definition p58 : ex := (Add (Opp (Mul (Int 13) (Inv (Int 384)))) p57)%N.
Definition e53 : ex := (Add e2 p58)%N.
(* delta + mu_min() <= w[k]**2, by transitive *)
Lemma step_39 :
  forall (n : nat) (delta_ : R) (w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  delta_ + mu_min <= w k ^ 2.
Proof.
  intros n delta_ w k Hs_n Hi_k Hp_delta_ Hh1.
  setting [n] [delta_] [w] [] [((0%N, 1%N), k)] [0%N].
  assert (P1 : den Ev rv e53 <= den Ev rv e51) by (exact (step_38 n delta_ w Hs_n Hp_delta_ Hh1)).
  assert (P2 : den Ev rv e51 <= den Ev rv e52) by (exact (step_37 n w k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= -delta + w[k]**2 - 55*sqrt(33)/1152 + Rational(13, 384), by assume *)
Lemma step_40 :
  forall (n : nat) (delta_ : R) (w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat -> 0 < delta_ ->
  0 <= 13 / 384 + w k ^ 2 - delta_ - 55 * sqrt 33 / 1152 ->
  0 <= 13 / 384 + w k ^ 2 - delta_ - 55 * sqrt 33 / 1152.
Proof.
  intros n delta_ w k Hs_n Hi_k Hp_delta_ Hh1.
  setting [n] [delta_] [w] [] [((0%N, 1%N), k)] [0%N].
  exact Hh1.
Qed.

Definition e54 : ex := (Pow (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) (V1 0 (1, 4096)))) 2%nat)%N.
(* 0 <= (A*z)[k]**2, by nonnegative *)
Lemma step_41 :
  forall (n d : nat) (A : mat) (z : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= mulv d A z k ^ 2.
Proof.
  intros n d A z k Hs_n Hs_d Hi_k.
  setting [n; d] [] [z] [A] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e54.
  exact N1.
Qed.

Definition p61 : ex := (Opp e53)%N.
Definition e55 : ex := (Add e52 p61)%N.
Definition p63 : ex := (Add (Add (Mul (Int 13) (Inv (Int 384))) e52) e31)%N.
Definition p64 : ex := (Opp p57)%N.
Definition e57 : ex := (Add p63 p64)%N.
Definition e56 : ex := (Add e57 (Opp e1))%N.
(* 0 <= -delta + w[k]**2 - 55*sqrt(33)/1152 + Rational(13, 384), by discharge *)
Lemma step_42 :
  forall (n : nat) (delta_ : R) (w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  0 <= 13 / 384 + w k ^ 2 - delta_ - 55 * sqrt 33 / 1152.
Proof.
  intros n delta_ w k Hs_n Hi_k Hp_delta_ Hh1.
  setting [n] [delta_] [w] [] [((0%N, 1%N), k)] [0%N].
  assert (P1 : den Ev rv e53 <= den Ev rv e52) by (exact (step_39 n delta_ w k Hs_n Hi_k Hp_delta_ Hh1)).
  equal Q2 e55 e56.
  assert (P3 : den Ev rv e1 <= den Ev rv e57) by (exact (rearranged (den Ev rv e53) (den Ev rv e52) (den Ev rv e1) (den Ev rv e57) P1 Q2)).
  assert (P4 : den Ev rv e1 <= den Ev rv e57) by (exact (step_40 n delta_ w k Hs_n Hi_k Hp_delta_ P3)).
  exact (P4).
Qed.

Definition e58 : ex := (Mul e57 e1)%N.
Definition p68 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition e61 : ex := (Pow p68 2%nat)%N.
Definition e59 : ex := (Mul e57 e61)%N.
Definition e60 : ex := (Mul e61 e57)%N.
(* 0 <= (-delta + w[k]**2 - 55*sqrt(33)/1152 + Rational(13, 384))*(A*z)[k]**2, by instance *)
Lemma step_43 :
  forall (n d : nat) (A : mat) (delta_ : R) (w z : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> 0 < delta_ ->
  0 <= 13 / 384 + w k ^ 2 - delta_ - 55 * sqrt 33 / 1152 ->
  0 <= mulv d A z k ^ 2 ->
  0 <= mulv d A z k ^ 2 * (13 / 384 + w k ^ 2 - delta_ - 55 * sqrt 33 / 1152).
Proof.
  intros n d A delta_ w z k Hs_n Hs_d Hi_k Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_] [w; z] [A] [((0%N, 1%N), k)] [0%N].
  assert (P1 : den Ev rv e58 <= den Ev rv e59) by (exact (step_36 (13 / 384 + w k ^ 2 - delta_ - 55 * sqrt 33 / 1152) (mulv d A z k ^ 2) 0 Hh1 Hh2)).
  equal Q2 e1 e58.
  equal Q3 e59 e60.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (-delta + w[k]**2 - 55*sqrt(33)/1152 + Rational(13, 384))*(A*z)[k]**2, by discharge *)
Lemma step_44 :
  forall (n d : nat) (A : mat) (delta_ : R) (w z : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  0 <= mulv d A z k ^ 2 * (13 / 384 + w k ^ 2 - delta_ - 55 * sqrt 33 / 1152).
Proof.
  intros n d A delta_ w z k Hs_n Hs_d Hi_k Hp_delta_ Hh1.
  setting [n; d] [delta_] [w; z] [A] [((0%N, 1%N), k)] [0%N].
  assert (P1 : den Ev rv e1 <= den Ev rv e57) by (exact (step_42 n delta_ w k Hs_n Hi_k Hp_delta_ Hh1)).
  assert (P2 : den Ev rv e1 <= den Ev rv e61) by (exact (step_41 n d A z k Hs_n Hs_d Hi_k)).
  assert (P3 : den Ev rv e1 <= den Ev rv e60) by (exact (step_43 n d A delta_ w z k Hs_n Hs_d Hi_k Hp_delta_ P1 P2)).
  exact (P3).
Qed.

Definition p72 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition e62 : ex := (Opp (Mul (Pow (Sqrt (Sum (0, 20001) (Pow p72 2%nat))) 2%nat) p58))%N.
Definition p74 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) (Int 1))))%N.
Definition p75 : ex := (Mul p74 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p76 : ex := (Mul p74 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p77 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p75) (Opp (Mul p75 p76)))%N.
Definition p78 : ex := (Mul p74 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p79 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p76) (Opp (Mul p76 p78)))%N.
Definition p80 : ex := (Add p76 (Opp (V1 0 (0, 20002))))%N.
Definition p81 : ex := (Sum (0, 20002) (Mul p77 p80))%N.
Definition p82 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p78) (Opp (Mul p78 p76)))%N.
Definition p83 : ex := (Sum (0, 20002) (Mul p82 p80))%N.
Definition p84 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition e63 : ex := (Sum (0, 20004) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000)))) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p77 p79)) (Mul (Del (0, 20004) (0, 20003)) p81)) (Opp (Mul p75 p83))) (Opp (Mul p81 p78))) p84))))%N.
Definition p86 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p87 : ex := (Mul p74 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p88 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p87) (Opp (Mul p87 p76)))%N.
Definition p89 : ex := (Sum (0, 20002) (Mul p88 p79))%N.
Definition p90 : ex := (Sum (0, 20002) (Mul p88 p80))%N.
Definition e64 : ex := (Sum (0, 20005) (Mul p86 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add p89 (Mul (Del (0, 20005) (0, 20003)) p90)) (Opp (Mul p87 p83))) (Opp (Mul p90 p78))) (V2 0 (0, 20003) (1, 20004)))) (V1 1 (1, 20004))))))%N.
(* -mu_min()*norm(A*z)**2 <= inner(A*z, B(x)*A*z), by instance *)
Lemma step_45 :
  forall (n d : nat) (A : mat) (b x z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  - (norm n (mulv d A z) ^ 2 * mu_min) <= inner n (mulv d A z) (mulv d (mulm n (B n d A b x) A) z).
Proof.
  intros n d A b x z Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; z; x] [A] [] [].
  assert (P1 : den Ev rv e62 <= den Ev rv e63) by (exact (smoothness.step_239 n d A b (mulv d A z) x Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e63 e64.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= mu_min()*norm(A*z)**2 + inner(A*z, B(x)*A*z), by assume *)
Lemma step_46 :
  forall (n d : nat) (A : mat) (b x z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= norm n (mulv d A z) ^ 2 * mu_min + inner n (mulv d A z) (mulv d (mulm n (B n d A b x) A) z) ->
  0 <= norm n (mulv d A z) ^ 2 * mu_min + inner n (mulv d A z) (mulv d (mulm n (B n d A b x) A) z).
Proof.
  intros n d A b x z Hs_n Hs_d Hh1.
  setting [n; d] [] [z; x; b] [A] [] [].
  exact Hh1.
Qed.

Definition p92 : ex := (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))) 2%nat)%N.
Definition p93 : ex := (Pow (Sqrt (Sum (0, 20001) p92)) 2%nat)%N.
Definition p94 : ex := (Mul p93 p58)%N.
Definition e65 : ex := (Opp p94)%N.
Definition p96 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p97 : ex := (Inv (Sum (0, 20001) (Mul (Exp p72) (Int 1))))%N.
Definition p98 : ex := (Mul p97 (Exp p86))%N.
Definition p99 : ex := (Mul p97 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p100 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p98) (Opp (Mul p98 p99)))%N.
Definition p101 : ex := (Mul p97 (Exp p84))%N.
Definition p102 : ex := (Add p99 (Opp (V1 2 (0, 20002))))%N.
Definition p103 : ex := (Sum (0, 20002) (Mul p100 p102))%N.
Definition p104 : ex := (Add (Add (Add (Sum (0, 20002) (Mul p100 (Add (Mul (Del (0, 20002) (0, 20003)) p99) (Opp (Mul p99 p101))))) (Mul (Del (0, 20005) (0, 20003)) p103)) (Opp (Mul p98 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p101) (Opp (Mul p101 p99))) p102))))) (Opp (Mul p103 p101)))%N.
Definition p105 : ex := (Mul p96 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul p104 (V2 0 (0, 20003) (1, 20004)))) (V1 0 (1, 20004)))))%N.
Definition e66 : ex := (Sum (0, 20005) p105)%N.
Definition e67 : ex := (Add e66 (Opp e65))%N.
Definition e69 : ex := (Add p94 e66)%N.
Definition e68 : ex := (Add e69 (Opp e1))%N.
(* 0 <= mu_min()*norm(A*z)**2 + inner(A*z, B(x)*A*z), by discharge *)
Lemma step_47 :
  forall (n d : nat) (A : mat) (b x z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= norm n (mulv d A z) ^ 2 * mu_min + inner n (mulv d A z) (mulv d (mulm n (B n d A b x) A) z).
Proof.
  intros n d A b x z Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [z; x; b] [A] [] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e66) by (exact (step_45 n d A b x z Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e67 e68.
  assert (P3 : den Ev rv e1 <= den Ev rv e69) by (exact (rearranged (den Ev rv e65) (den Ev rv e66) (den Ev rv e1) (den Ev rv e69) P1 Q2)).
  assert (P4 : den Ev rv e1 <= den Ev rv e69) by (exact (step_46 n d A b x z Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition p110 : ex := (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))) 2%nat)%N.
Definition p111 : ex := (Add (Add (Add (Mul (Int 13) (Inv (Int 384))) (Pow (V1 1 (0, 4096)) 2%nat)) e31) p64)%N.
Definition e70 : ex := (Mul p110 p111)%N.
Definition e71 : ex := (Sum (0, 4096) e70)%N.
Definition e72 : ex := (Sum (0, 4096) e1)%N.
(* total(0, k) <= total((A*z)[k]**2*(Rational(13, 384) + w[k]**2 - delta - 55*sqrt(33)/1152), k), by replace *)
Lemma step_48 :
  forall (n d : nat) (A : mat) (delta_ : R) (w z : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  sum n (fun k => 0) <= sum n (fun k => mulv d A z k ^ 2 * (13 / 384 + w k ^ 2 - delta_ - 55 * sqrt 33 / 1152)).
Proof.
  intros n d A delta_ w z Hs_n Hs_d Hp_delta_ Hh1.
  setting [n; d] [delta_] [z; w] [A] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e70 _ (fun sv Wv SFv => (step_44 n d A delta_ w z (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hp_delta_ Hh1)) (nil_replaced Ev rv)) e71 e72.
  exact (P1).
Qed.

Definition p115 : ex := (Add p76 (Opp (V1 3 (0, 20002))))%N.
Definition p116 : ex := (Sum (0, 20002) (Mul p88 p115))%N.
Definition p117 : ex := (Sum (0, 20005) (Mul p96 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add p89 (Mul (Del (0, 20005) (0, 20003)) p116)) (Opp (Mul p87 (Sum (0, 20002) (Mul p82 p115))))) (Opp (Mul p116 p78))) (V2 0 (0, 20003) (1, 20004)))) (V1 0 (1, 20004))))))%N.
Definition e78 : ex := (Add p94 p117)%N.
Definition p119 : ex := (Mul p92 (Add (Add (Add (Mul (Int 13) (Inv (Int 384))) (Pow (V1 1 (0, 20001)) 2%nat)) e31) p64))%N.
Definition e75 : ex := (Sum (0, 20001) p119)%N.
Definition e73 : ex := (Add e78 e75)%N.
(* 0 <= mu_min()*norm(A*z)**2 + inner(A*z, B(x)*A*z) + total((-delta + w[k]**2 - 55*sqrt(33)/1152 + Rational(13, 384))*(A*z)[k]**2, k), by instance *)
Lemma step_49 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x z : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0 <= sum n (fun k => mulv d A z k ^ 2 * (13 / 384 + w k ^ 2 - delta_ - 55 * sqrt 33 / 1152)) ->
  0 <= norm n (mulv d A z) ^ 2 * mu_min + inner n (mulv d A z) (mulv d (mulm n (B n d A b x) A) z) ->
  0
  <= norm n (mulv d A z) ^ 2 * mu_min + inner n (mulv d A z) (mulv d (mulm n (B n d A b x) A) z) + sum n (fun k => mulv d A z k ^ 2 * (13 / 384 + w k ^ 2 - delta_ - 55 * sqrt 33 / 1152)).
Proof.
  intros n d A b delta_ w x z Hs_n Hs_d Hp_delta_ Hh1 Hh2.
  setting [n; d] [delta_] [z; w; x; b] [A] [] [0%N].
  assert (P1 : den Ev rv e1 <= den Ev rv e73) by (exact (step_4 (norm n (mulv d A z) ^ 2 * mu_min + inner n (mulv d A z) (mulv d (mulm n (B n d A b x) A) z)) (sum n (fun k => mulv d A z k ^ 2 * (13 / 384 + w k ^ 2 - delta_ - 55 * sqrt 33 / 1152))) Hh1 Hh2)).
  exact (P1).
Qed.

Definition e74 : ex := (Sum (0, 20000) e1)%N.
Definition e76 : ex := (Add e75 (Opp e74))%N.
Definition e77 : ex := (Add e75 (Opp e1))%N.
(* 0 <= mu_min()*norm(A*z)**2 + inner(A*z, B(x)*A*z) + total((-delta + w[k]**2 - 55*sqrt(33)/1152 + Rational(13, 384))*(A*z)[k]**2, k), by discharge *)
Lemma step_50 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x z : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0
  <= norm n (mulv d A z) ^ 2 * mu_min + inner n (mulv d A z) (mulv d (mulm n (B n d A b x) A) z) + sum n (fun k => mulv d A z k ^ 2 * (13 / 384 + w k ^ 2 - delta_ - 55 * sqrt 33 / 1152)).
Proof.
  intros n d A b delta_ w x z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3.
  setting [n; d] [delta_] [z; w; x; b] [A] [] [0%N].
  assert (P1 : den Ev rv e74 <= den Ev rv e75) by (exact (step_48 n d A delta_ w z Hs_n Hs_d Hp_delta_ Hh1)).
  equal Q2 e76 e77.
  assert (P3 : den Ev rv e1 <= den Ev rv e75) by (exact (rearranged (den Ev rv e74) (den Ev rv e75) (den Ev rv e1) (den Ev rv e75) P1 Q2)).
  assert (P4 : den Ev rv e1 <= den Ev rv e78) by (exact (step_47 n d A b x z Hs_n Hs_d Hh2 Hh3)).
  assert (P5 : den Ev rv e1 <= den Ev rv e73) by (exact (step_49 n d A b delta_ w x z Hs_n Hs_d Hp_delta_ P3 P4)).
  exact (P5).
Qed.

(* delta*norm(A*z)**2 <= inner(A*z, (B(x) + diag(w)*diag(w))*A*z), by assume *)
Lemma step_51 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x z : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ * norm n (mulv d A z) ^ 2
  <= inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) z) ->
  delta_ * norm n (mulv d A z) ^ 2
  <= inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) z).
Proof.
  intros n d A b delta_ w x z Hs_n Hs_d Hp_delta_ Hh1.
  setting [n; d] [delta_] [z; x; b; w] [A] [] [0%N].
  exact Hh1.
Qed.

Definition p125 : ex := (Sum (0, 20001) (Mul p92 (Add (Add (Add (Mul (Int 13) (Inv (Int 384))) (Pow (V1 3 (0, 20001)) 2%nat)) e31) p64)))%N.
Definition e79 : ex := (Add e69 p125)%N.
Definition e80 : ex := (Add e79 (Opp e1))%N.
Definition p128 : ex := (Mul p96 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add p104 (Sum (0, 20000) (Mul (Mul (Del (0, 20005) (0, 20000)) (V1 3 (0, 20005))) (Mul (Del (0, 20000) (0, 20003)) (V1 3 (0, 20000)))))) (V2 0 (0, 20003) (1, 20004)))) (V1 0 (1, 20004)))))%N.
Definition e83 : ex := (Sum (0, 20005) p128)%N.
Definition e82 : ex := (Mul e2 p93)%N.
Definition e81 : ex := (Add e83 (Opp e82))%N.
(* delta*norm(A*z)**2 <= inner(A*z, (B(x) + diag(w)*diag(w))*A*z), by discharge *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x z : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  delta_ * norm n (mulv d A z) ^ 2
  <= inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) z).
Proof.
  intros n d A b delta_ w x z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3.
  setting [n; d] [delta_] [z; x; b; w] [A] [] [0%N].
  assert (P1 : den Ev rv e1 <= den Ev rv e79) by (exact (step_50 n d A b delta_ w x z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3)).
  equal Q2 e80 e81.
  assert (P3 : den Ev rv e82 <= den Ev rv e83) by (exact (rearranged (den Ev rv e1) (den Ev rv e79) (den Ev rv e82) (den Ev rv e83) P1 Q2)).
  assert (P4 : den Ev rv e82 <= den Ev rv e83) by (exact (step_51 n d A b delta_ w x z Hs_n Hs_d Hp_delta_ P3)).
  exact (P4).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b delta_ w x z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3.
  exact (inequality_1 n d A b delta_ w x z Hs_n Hs_d Hp_delta_ Hh3 Hh2 Hh1).
Qed.

Definition e84 : ex := (Add (Min (0, 20000) (Pow (V1 3 (0, 20000)) 2%nat)) p61)%N.
Definition e85 : ex := (Add (Int 1) (Opp (Sum (0, 20000) (Mul (V1 2 (0, 20000)) (Int 1)))))%N.
Definition e86 : ex := (Add (Min (0, 20000) (V1 2 (0, 20000))) (Opp e1))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b : vec) (delta_ : R) (w x z : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < delta_ ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  delta_ + mu_min <= minn n (fun k => w k ^ 2) ->
  defined (env_of [n; d] [delta_] [z; x; b; w] [A]) (ienv_of []) e82 /\
  defined (env_of [n; d] [delta_] [z; x; b; w] [A]) (ienv_of []) e83.
Proof.
  intros n d A b delta_ w x z Hs_n Hs_d Hp_delta_ Hh1 Hh2 Hh3.
  setting [n; d] [delta_] [z; x; b; w] [A] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e86 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e85 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e84 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.
