(* Length of a vector of sum 0: the length of a vector whose entries sum to zero. The claim zero-sum of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* norm(u) <= sqrt(2)*total(absolute(u[k]), k)/2 *)
Definition statement_1 : Prop :=
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  norm n u <= sqrt 2 * sum n (fun k => Rabs (u k)) / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e10 : ex := (Sc 0)%N.
Definition e11 : ex := (Sc 1)%N.
Definition p3 : ex := (Add e11 (Opp (Abs e11)))%N.
Definition e1 : ex := (Mul e10 p3)%N.
Definition e2 : ex := (Abs e1)%N.
(* s*(a - absolute(a)) <= absolute(s*(a - absolute(a))), by below absolute *)
Lemma step_1 :
  forall (a s : R),
  s * (a - Rabs a) <= Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (Rle_abs (den Ev rv e1))).
  exact (P1).
Qed.

Definition e24 : ex := (Abs e10)%N.
Definition e39 : ex := (Abs p3)%N.
Definition e3 : ex := (Mul e24 e39)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_2 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e2 e3.
  exact (Req_le _ _ Q1).
Qed.

Definition e8 : ex := (Mul e10 (Abs e11))%N.
Definition e4 : ex := (Add e8 e2)%N.
Definition e5 : ex := (Add e8 e3)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_3 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (step_2 a s)) (nil_replaced Ev rv)) e4 e5.
  exact (P1).
Qed.

Definition e6 : ex := (Add e1 e8)%N.
Definition e7 : ex := (Add e2 e8)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_4 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 a s)) (nil_replaced Ev rv)) e6 e7.
  equal Q2 e7 e4.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_5 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e8))).
Qed.

Definition p14 : ex := (Add (Opp e11) (Abs e11))%N.
Definition e14 : ex := (Mul e10 p14)%N.
Definition e9 : ex := (Add (Mul e11 e10) e14)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_6 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e8 e9.
  exact (Req_le _ _ Q1).
Qed.

(* s <= r, by assume *)
Lemma step_7 :
  forall (r s : R),
  s <= r ->
  s <= r.
Proof.
  intros r s Hh1.
  setting [] [s; r] [] [] [] [].
  exact Hh1.
Qed.

Definition e12 : ex := (Mul e10 (Abs (Sc 2)))%N.
Definition e13 : ex := (Mul e11 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_8 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e11 _ (fun sv Wv SFv => (step_7 r s Hh1)) (nil_replaced Ev rv)) e12 e13.
  exact (P1).
Qed.

Definition e15 : ex := (Abs e14)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_9 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e15) by (exact (Rle_abs (den Ev rv e14))).
  exact (P1).
Qed.

Definition e16 : ex := (Mul e24 (Abs p14))%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_10 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e15 e16.
  exact (Req_le _ _ Q1).
Qed.

Definition e28 : ex := (Opp e10)%N.
Definition e31 : ex := (Add e28 e24)%N.
Definition e21 : ex := (Mul e11 e31)%N.
Definition e17 : ex := (Abs e21)%N.
Definition p25 : ex := (Abs e31)%N.
Definition e18 : ex := (Mul (Abs e11) p25)%N.
Definition e23 : ex := (Mul e10 e11)%N.
Definition e19 : ex := (Add e23 e17)%N.
Definition e20 : ex := (Add e23 e18)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_11 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e17 e18 _ (fun sv Wv SFv => (step_10 a r)) (nil_replaced Ev rv)) e19 e20.
  exact (P1).
Qed.

Definition e22 : ex := (Add e23 e21)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_12 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e21 e17 _ (fun sv Wv SFv => (step_9 a r)) (nil_replaced Ev rv)) e22 e19.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_13 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e23))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_14 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e24) by (exact (Rle_abs (den Ev rv e10))).
  exact (P1).
Qed.

(* a - absolute(a) <= 0, by assume *)
Lemma step_15 :
  forall (a : R),
  a - Rabs a <= 0 ->
  a - Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* -a <= 0, by assume *)
Lemma step_16 :
  forall (a : R),
  - a <= 0 ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= a, by assume *)
Lemma step_17 :
  forall (a : R),
  0 <= a ->
  0 <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e25 : ex := (Int 0)%N.
Definition e26 : ex := (Add e10 (Opp e25))%N.
Definition e27 : ex := (Add e25 (Opp e28))%N.
(* -a <= 0, by discharge *)
Lemma step_18 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e10) by (exact (step_17 a Hh1)).
  equal Q2 e26 e27.
  assert (P3 : den Ev rv e28 <= den Ev rv e25) by (exact (rearranged (den Ev rv e25) (den Ev rv e10) (den Ev rv e28) (den Ev rv e25) P1 Q2)).
  assert (P4 : den Ev rv e28 <= den Ev rv e25) by (exact (step_16 a P3)).
  exact (P4).
Qed.

(* -a <= a, by transitive *)
Lemma step_19 :
  forall (a : R),
  0 <= a ->
  - a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e28 <= den Ev rv e25) by (exact (step_18 a Hh1)).
  assert (P2 : den Ev rv e25 <= den Ev rv e10) by (exact (step_17 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_20 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e10))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_21 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e10) by (exact (step_20 a)).
  assert (P2 : den Ev rv e28 <= den Ev rv e10) by (exact (step_19 a Hh1)).
  assert (P3 : den Ev rv e24 <= den Ev rv e10) by (exact (absolute_below (den Ev rv e10) (den Ev rv e10) P1 P2)).
  exact (P3).
Qed.

(* -a + absolute(a) <= 0, by assume *)
Lemma step_22 :
  forall (a : R),
  - a + Rabs a <= 0 ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e29 : ex := (Add e10 (Opp e24))%N.
Definition e30 : ex := (Add e25 (Opp e31))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_23 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e24 <= den Ev rv e10) by (exact (step_21 a Hh1)).
  equal Q2 e29 e30.
  assert (P3 : den Ev rv e31 <= den Ev rv e25) by (exact (rearranged (den Ev rv e24) (den Ev rv e10) (den Ev rv e31) (den Ev rv e25) P1 Q2)).
  assert (P4 : den Ev rv e31 <= den Ev rv e25) by (exact (step_22 a P3)).
  exact (P4).
Qed.

Definition e32 : ex := (Add e24 e28)%N.
Definition e34 : ex := (Opp e29)%N.
Definition e33 : ex := (Add e25 e34)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_24 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e24) by (exact (step_14 a)).
  equal Q2 e32 e33.
  assert (P3 : den Ev rv e29 <= den Ev rv e25) by (exact (rearranged (den Ev rv e10) (den Ev rv e24) (den Ev rv e29) (den Ev rv e25) P1 Q2)).
  assert (P4 : den Ev rv e29 <= den Ev rv e25) by (exact (step_15 a P3)).
  exact (P4).
Qed.

Definition e35 : ex := (Abs e29)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_25 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e25) by (exact (step_24 a)).
  assert (P2 : den Ev rv e31 <= den Ev rv e25) by (exact (step_23 a Hh1)).
  equal Q3 e34 e31.
  assert (P4 : den Ev rv e35 <= den Ev rv e25) by (exact (absolute_below (den Ev rv e29) (den Ev rv e25) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p40 : ex := (Mul (Abs e11) e35)%N.
Definition e36 : ex := (Add e23 p40)%N.
Definition e37 : ex := (Add e23 (Mul (Abs e11) e25))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_26 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e35 e25 _ (fun sv Wv SFv => (step_25 a Hh1)) (nil_replaced Ev rv)) e36 e37.
  equal Q2 e20 e36.
  equal Q3 e37 e23.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_27 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e22 <= den Ev rv e19) by (exact (step_12 a r)).
  assert (P2 : den Ev rv e19 <= den Ev rv e20) by (exact (step_11 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e38 : ex := (Add (Mul (Sc 2) e11) (Mul e11 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_28 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e13) by (exact (step_8 a r s Hh1)).
  assert (P2 : den Ev rv e13 <= den Ev rv e38) by (exact (step_6 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e40 : ex := (Add e8 (Mul e24 e25))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_29 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e39 e25 _ (fun sv Wv SFv => (step_25 a Hh1)) (nil_replaced Ev rv)) e5 e40.
  equal Q2 e40 e8.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_30 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e4) by (exact (step_4 a s)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_3 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e43 : ex := (Mul e11 e24)%N.
Definition e41 : ex := (Add (Mul e11 e29) e43)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_31 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e23 e41.
  exact (Req_le _ _ Q1).
Qed.

Definition e42 : ex := (Add e43 p40)%N.
Definition e46 : ex := (Mul e10 (Sc 2))%N.
Definition e44 : ex := (Add e46 (Mul (Sc 2) e31))%N.
Definition e45 : ex := (Add e46 (Mul (Abs (Sc 2)) p25))%N.
(* a*s <= a*r, by transitive *)
Lemma step_32 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e41) by (exact (step_31 a s)).
  assert (P2 : den Ev rv e41 <= den Ev rv e42) by (exact (step_30 a s)).
  assert (P3 : den Ev rv e42 <= den Ev rv e43) by (exact (step_29 a s Hh1)).
  assert (P4 : den Ev rv e43 <= den Ev rv e44) by (exact (step_28 a r s Hh2)).
  assert (P5 : den Ev rv e44 <= den Ev rv e45) by (exact (step_27 a r)).
  assert (P6 : den Ev rv e45 <= den Ev rv e46) by (exact (step_26 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition p51 : ex := (Sum (0, 20000) (Abs (V1 0 (0, 20000))))%N.
Definition e47 : ex := (Pow p51 2%nat)%N.
(* total(absolute(u[k]), k)**2 <= total(absolute(u[k]), k)**2, by same *)
Lemma step_33 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  sum n (fun k => Rabs (u k)) ^ 2 <= sum n (fun k => Rabs (u k)) ^ 2.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e47))).
Qed.

(* absolute(inner(u, ones(n))) <= 0, by assume *)
Lemma step_34 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  Rabs (inner n u ones) <= 0.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition p53 : ex := (Sum (0, 4096) (Mul (V1 0 (0, 4096)) (Int 1)))%N.
Definition e48 : ex := (Abs p53)%N.
Definition p55 : ex := (Sum (0, 4097) (Abs (V1 0 (0, 4097))))%N.
Definition p56 : ex := (Sum (0, 4098) (Abs (V1 0 (0, 4098))))%N.
Definition e49 : ex := (Mul (Add e48 p55) p56)%N.
Definition e50 : ex := (Mul (Add e25 p55) p56)%N.
Definition e51 : ex := (Mul (Add e25 p51) p51)%N.
(* (absolute(inner(u, ones(n))) + total(absolute(u[k]), k))*total(absolute(u[k]), k) <= total(absolute(u[k]), k)**2, by replace *)
Lemma step_35 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  (Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * sum n (fun k => Rabs (u k))
  <= sum n (fun k => Rabs (u k)) ^ 2.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e48 e25 _ (fun sv Wv SFv => (step_34 n u Hs_n Hh1)) (nil_replaced Ev rv)) e49 e50.
  equal Q2 e51 e47.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e52 : ex := (V1 0 (0, 1))%N.
Definition e53 : ex := (Opp e52)%N.
Definition e54 : ex := (Abs e52)%N.
(* -u[k] <= absolute(u[k]), by below absolute *)
Lemma step_36 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - u k <= Rabs (u k).
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e53 <= den Ev rv e54) by (exact (opp_le_abs (den Ev rv e52))).
  exact (P1).
Qed.

(* 0 <= absolute(u[k]) + u[k], by assume *)
Lemma step_37 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= Rabs (u k) + u k ->
  0 <= Rabs (u k) + u k.
Proof.
  intros n u k Hs_n Hi_k Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e55 : ex := (Add e54 (Opp e53))%N.
Definition e57 : ex := (Add e54 e52)%N.
Definition e56 : ex := (Add e57 (Opp e25))%N.
(* 0 <= absolute(u[k]) + u[k], by discharge *)
Lemma step_38 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= Rabs (u k) + u k.
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e53 <= den Ev rv e54) by (exact (step_36 n u k Hs_n Hi_k)).
  equal Q2 e55 e56.
  assert (P3 : den Ev rv e25 <= den Ev rv e57) by (exact (rearranged (den Ev rv e53) (den Ev rv e54) (den Ev rv e25) (den Ev rv e57) P1 Q2)).
  assert (P4 : den Ev rv e25 <= den Ev rv e57) by (exact (step_37 n u k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p66 : ex := (Add (Int 1) (Opp (Del (0, 2) (0, 1))))%N.
Definition e60 : ex := (Pow p66 2%nat)%N.
Definition e58 : ex := (Mul e60 e25)%N.
Definition e61 : ex := (Add (Abs (V1 0 (0, 2))) (V1 0 (0, 2)))%N.
Definition e59 : ex := (Mul e60 e61)%N.
(* 0 <= (1 - delta(k, i))**2*(absolute(u[k]) + u[k]), by instance *)
Lemma step_39 :
  forall (n : nat) (u : vec) (i k : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat ->
  0 <= (1 - delta k i) ^ 2 ->
  0 <= Rabs (u k) + u k ->
  0 <= (1 - delta k i) ^ 2 * (Rabs (u k) + u k).
Proof.
  intros n u i k Hs_n Hi_i Hi_k Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), i); ((0%N, 2%N), k)] [].
  assert (P1 : den Ev rv e58 <= den Ev rv e59) by (exact (step_32 ((1 - delta k i) ^ 2) (Rabs (u k) + u k) 0 Hh1 Hh2)).
  equal Q2 e25 e58.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - delta(k, i))**2, by nonnegative *)
Lemma step_40 :
  forall (n : nat) (i k : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat ->
  0 <= (1 - delta k i) ^ 2.
Proof.
  intros n i k Hs_n Hi_i Hi_k.
  setting [n] [] [] [] [((0%N, 1%N), i); ((0%N, 2%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e60.
  exact N1.
Qed.

(* 0 <= (1 - delta(k, i))**2*(absolute(u[k]) + u[k]), by discharge *)
Lemma step_41 :
  forall (n : nat) (u : vec) (i k : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat ->
  0 <= (1 - delta k i) ^ 2 * (Rabs (u k) + u k).
Proof.
  intros n u i k Hs_n Hi_i Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), i); ((0%N, 2%N), k)] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e60) by (exact (step_40 n i k Hs_n Hi_i Hi_k)).
  assert (P2 : den Ev rv e25 <= den Ev rv e61) by (exact (step_38 n u k Hs_n Hi_k)).
  assert (P3 : den Ev rv e25 <= den Ev rv e59) by (exact (step_39 n u i k Hs_n Hi_i Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p71 : ex := (Mul (V1 0 (0, 20000)) (Int 1))%N.
Definition e62 : ex := (Sum (0, 20000) p71)%N.
Definition e63 : ex := (Abs e62)%N.
(* inner(u, ones(n)) <= absolute(inner(u, ones(n))), by below absolute *)
Lemma step_42 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  inner n u ones <= Rabs (inner n u ones).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e62 <= den Ev rv e63) by (exact (Rle_abs (den Ev rv e62))).
  exact (P1).
Qed.

(* 0 <= absolute(inner(u, ones(n))) - inner(u, ones(n)), by assume *)
Lemma step_43 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= - inner n u ones + Rabs (inner n u ones) ->
  0 <= - inner n u ones + Rabs (inner n u ones).
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition e83 : ex := (Opp e62)%N.
Definition e64 : ex := (Add e63 e83)%N.
Definition e66 : ex := (Add e83 e63)%N.
Definition e65 : ex := (Add e66 (Opp e25))%N.
(* 0 <= absolute(inner(u, ones(n))) - inner(u, ones(n)), by discharge *)
Lemma step_44 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= - inner n u ones + Rabs (inner n u ones).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e62 <= den Ev rv e63) by (exact (step_42 n u Hs_n)).
  equal Q2 e64 e65.
  assert (P3 : den Ev rv e25 <= den Ev rv e66) by (exact (rearranged (den Ev rv e62) (den Ev rv e63) (den Ev rv e25) (den Ev rv e66) P1 Q2)).
  assert (P4 : den Ev rv e25 <= den Ev rv e66) by (exact (step_43 n u Hs_n P3)).
  exact (P4).
Qed.

Definition p78 : ex := (Pow (Add (Int 1) (Opp (Del (0, 4096) (0, 1)))) 2%nat)%N.
Definition p79 : ex := (Add (Abs (V1 0 (0, 4096))) (V1 0 (0, 4096)))%N.
Definition e67 : ex := (Mul p78 p79)%N.
Definition e68 : ex := (Sum (0, 4096) e67)%N.
Definition e69 : ex := (Sum (0, 4096) e25)%N.
(* total(0, k) <= total((1 - delta(k, i))**2*(absolute(u[k]) + u[k]), k), by replace *)
Lemma step_45 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  sum n (fun k => 0) <= sum n (fun k => (1 - delta k i) ^ 2 * (Rabs (u k) + u k)).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e25 e67 _ (fun sv Wv SFv => (step_41 n u (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e68 e69.
  exact (P1).
Qed.

(* 0 <= r, by assume *)
Lemma step_46 :
  forall (r : R),
  0 <= r ->
  0 <= r.
Proof.
  intros r Hh1.
  setting [] [r] [] [] [] [].
  exact Hh1.
Qed.

Definition e70 : ex := (Add e10 e11)%N.
Definition e71 : ex := (Add e25 e11)%N.
(* s <= r + s, by replace *)
Lemma step_47 :
  forall (r s : R),
  0 <= r ->
  s <= r + s.
Proof.
  intros r s Hh1.
  setting [] [r; s] [] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e25 e10 _ (fun sv Wv SFv => (step_46 r Hh1)) (nil_replaced Ev rv)) e70 e71.
  equal Q2 e11 e71.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= s, by assume *)
Lemma step_48 :
  forall (s : R),
  0 <= s ->
  0 <= s.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  exact Hh1.
Qed.

Definition e72 : ex := (Add e11 e10)%N.
(* 0 <= r + s, by transitive *)
Lemma step_49 :
  forall (r s : R),
  0 <= s ->
  0 <= r ->
  0 <= r + s.
Proof.
  intros r s Hh1 Hh2.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e10) by (exact (step_48 s Hh1)).
  assert (P2 : den Ev rv e10 <= den Ev rv e72) by (exact (step_47 r s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p86 : ex := (Pow (Add (Int 1) (Opp (Del (0, 20000) (0, 1)))) 2%nat)%N.
Definition p87 : ex := (Mul p86 (Add (Abs (V1 0 (0, 20000))) (V1 0 (0, 20000))))%N.
Definition e75 : ex := (Sum (0, 20000) p87)%N.
Definition e73 : ex := (Add e66 e75)%N.
(* 0 <= absolute(inner(u, ones(n))) - inner(u, ones(n)) + total((1 - delta(k, i))**2*(absolute(u[k]) + u[k]), k), by instance *)
Lemma step_50 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= sum n (fun k => (1 - delta k i) ^ 2 * (Rabs (u k) + u k)) ->
  0 <= - inner n u ones + Rabs (inner n u ones) ->
  0 <= - inner n u ones + Rabs (inner n u ones) + sum n (fun k => (1 - delta k i) ^ 2 * (Rabs (u k) + u k)).
Proof.
  intros n u i Hs_n Hi_i Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e73) by (exact (step_49 (- inner n u ones + Rabs (inner n u ones)) (sum n (fun k => (1 - delta k i) ^ 2 * (Rabs (u k) + u k))) Hh1 Hh2)).
  exact (P1).
Qed.

Definition e74 : ex := (Sum (0, 20000) e25)%N.
Definition e76 : ex := (Add e75 (Opp e74))%N.
Definition e77 : ex := (Add e75 (Opp e25))%N.
(* 0 <= absolute(inner(u, ones(n))) - inner(u, ones(n)) + total((1 - delta(k, i))**2*(absolute(u[k]) + u[k]), k), by discharge *)
Lemma step_51 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= - inner n u ones + Rabs (inner n u ones) + sum n (fun k => (1 - delta k i) ^ 2 * (Rabs (u k) + u k)).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e74 <= den Ev rv e75) by (exact (step_45 n u i Hs_n Hi_i)).
  equal Q2 e76 e77.
  assert (P3 : den Ev rv e25 <= den Ev rv e75) by (exact (rearranged (den Ev rv e74) (den Ev rv e75) (den Ev rv e25) (den Ev rv e75) P1 Q2)).
  assert (P4 : den Ev rv e25 <= den Ev rv e66) by (exact (step_44 n u Hs_n)).
  assert (P5 : den Ev rv e25 <= den Ev rv e73) by (exact (step_50 n u i Hs_n Hi_i P3 P4)).
  exact (P5).
Qed.

(* u[i] <= -absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by assume *)
Lemma step_52 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  u i <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)) ->
  u i <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  exact Hh1.
Qed.

(* u[k] <= absolute(u[k]), by below absolute *)
Lemma step_53 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  u k <= Rabs (u k).
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e52 <= den Ev rv e54) by (exact (Rle_abs (den Ev rv e52))).
  exact (P1).
Qed.

(* 0 <= absolute(u[k]) - u[k], by assume *)
Lemma step_54 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= - u k + Rabs (u k) ->
  0 <= - u k + Rabs (u k).
Proof.
  intros n u k Hs_n Hi_k Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e78 : ex := (Add e54 e53)%N.
Definition e80 : ex := (Add e53 e54)%N.
Definition e79 : ex := (Add e80 (Opp e25))%N.
(* 0 <= absolute(u[k]) - u[k], by discharge *)
Lemma step_55 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= - u k + Rabs (u k).
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e52 <= den Ev rv e54) by (exact (step_53 n u k Hs_n Hi_k)).
  equal Q2 e78 e79.
  assert (P3 : den Ev rv e25 <= den Ev rv e80) by (exact (rearranged (den Ev rv e52) (den Ev rv e54) (den Ev rv e25) (den Ev rv e80) P1 Q2)).
  assert (P4 : den Ev rv e25 <= den Ev rv e80) by (exact (step_54 n u k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e82 : ex := (Add (Opp (V1 0 (0, 2))) (Abs (V1 0 (0, 2))))%N.
Definition e81 : ex := (Mul e60 e82)%N.
(* 0 <= (1 - delta(k, i))**2*(absolute(u[k]) - u[k]), by instance *)
Lemma step_56 :
  forall (n : nat) (u : vec) (i k : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat ->
  0 <= (1 - delta k i) ^ 2 ->
  0 <= - u k + Rabs (u k) ->
  0 <= (1 - delta k i) ^ 2 * (- u k + Rabs (u k)).
Proof.
  intros n u i k Hs_n Hi_i Hi_k Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), i); ((0%N, 2%N), k)] [].
  assert (P1 : den Ev rv e58 <= den Ev rv e81) by (exact (step_32 ((1 - delta k i) ^ 2) (- u k + Rabs (u k)) 0 Hh1 Hh2)).
  equal Q2 e25 e58.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - delta(k, i))**2*(absolute(u[k]) - u[k]), by discharge *)
Lemma step_57 :
  forall (n : nat) (u : vec) (i k : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat ->
  0 <= (1 - delta k i) ^ 2 * (- u k + Rabs (u k)).
Proof.
  intros n u i k Hs_n Hi_i Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), i); ((0%N, 2%N), k)] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e60) by (exact (step_40 n i k Hs_n Hi_i Hi_k)).
  assert (P2 : den Ev rv e25 <= den Ev rv e82) by (exact (step_55 n u k Hs_n Hi_k)).
  assert (P3 : den Ev rv e25 <= den Ev rv e81) by (exact (step_56 n u i k Hs_n Hi_i Hi_k P1 P2)).
  exact (P3).
Qed.

(* -inner(u, ones(n)) <= absolute(inner(u, ones(n))), by below absolute *)
Lemma step_58 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  - inner n u ones <= Rabs (inner n u ones).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e83 <= den Ev rv e63) by (exact (opp_le_abs (den Ev rv e62))).
  exact (P1).
Qed.

(* 0 <= absolute(inner(u, ones(n))) + inner(u, ones(n)), by assume *)
Lemma step_59 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= Rabs (inner n u ones) + inner n u ones ->
  0 <= Rabs (inner n u ones) + inner n u ones.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition e84 : ex := (Add e63 (Opp e83))%N.
Definition e86 : ex := (Add e63 e62)%N.
Definition e85 : ex := (Add e86 (Opp e25))%N.
(* 0 <= absolute(inner(u, ones(n))) + inner(u, ones(n)), by discharge *)
Lemma step_60 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= Rabs (inner n u ones) + inner n u ones.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e83 <= den Ev rv e63) by (exact (step_58 n u Hs_n)).
  equal Q2 e84 e85.
  assert (P3 : den Ev rv e25 <= den Ev rv e86) by (exact (rearranged (den Ev rv e83) (den Ev rv e63) (den Ev rv e25) (den Ev rv e86) P1 Q2)).
  assert (P4 : den Ev rv e25 <= den Ev rv e86) by (exact (step_59 n u Hs_n P3)).
  exact (P4).
Qed.

Definition p101 : ex := (Add (Opp (V1 0 (0, 4096))) (Abs (V1 0 (0, 4096))))%N.
Definition e87 : ex := (Mul p78 p101)%N.
Definition e88 : ex := (Sum (0, 4096) e87)%N.
(* total(0, k) <= total((1 - delta(k, i))**2*(-u[k] + absolute(u[k])), k), by replace *)
Lemma step_61 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  sum n (fun k => 0) <= sum n (fun k => (1 - delta k i) ^ 2 * (- u k + Rabs (u k))).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e25 e87 _ (fun sv Wv SFv => (step_57 n u (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e88 e69.
  exact (P1).
Qed.

Definition p104 : ex := (Mul p86 (Add (Opp (V1 0 (0, 20000))) (Abs (V1 0 (0, 20000)))))%N.
Definition e90 : ex := (Sum (0, 20000) p104)%N.
Definition e89 : ex := (Add e86 e90)%N.
(* 0 <= absolute(inner(u, ones(n))) + inner(u, ones(n)) + total((1 - delta(k, i))**2*(absolute(u[k]) - u[k]), k), by instance *)
Lemma step_62 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= sum n (fun k => (1 - delta k i) ^ 2 * (- u k + Rabs (u k))) ->
  0 <= Rabs (inner n u ones) + inner n u ones ->
  0 <= Rabs (inner n u ones) + inner n u ones + sum n (fun k => (1 - delta k i) ^ 2 * (- u k + Rabs (u k))).
Proof.
  intros n u i Hs_n Hi_i Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e89) by (exact (step_49 (Rabs (inner n u ones) + inner n u ones) (sum n (fun k => (1 - delta k i) ^ 2 * (- u k + Rabs (u k)))) Hh1 Hh2)).
  exact (P1).
Qed.

Definition e91 : ex := (Add e90 (Opp e74))%N.
Definition e92 : ex := (Add e90 (Opp e25))%N.
(* 0 <= absolute(inner(u, ones(n))) + inner(u, ones(n)) + total((1 - delta(k, i))**2*(absolute(u[k]) - u[k]), k), by discharge *)
Lemma step_63 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= Rabs (inner n u ones) + inner n u ones + sum n (fun k => (1 - delta k i) ^ 2 * (- u k + Rabs (u k))).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e74 <= den Ev rv e90) by (exact (step_61 n u i Hs_n Hi_i)).
  equal Q2 e91 e92.
  assert (P3 : den Ev rv e25 <= den Ev rv e90) by (exact (rearranged (den Ev rv e74) (den Ev rv e90) (den Ev rv e25) (den Ev rv e90) P1 Q2)).
  assert (P4 : den Ev rv e25 <= den Ev rv e86) by (exact (step_60 n u Hs_n)).
  assert (P5 : den Ev rv e25 <= den Ev rv e89) by (exact (step_62 n u i Hs_n Hi_i P3 P4)).
  exact (P5).
Qed.

(* -u[i] <= -absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by assume *)
Lemma step_64 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  - u i <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)) ->
  - u i <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  exact Hh1.
Qed.

Definition e93 : ex := (Add e89 (Opp e25))%N.
Definition p110 : ex := (Add (Opp e54) e63)%N.
Definition e95 : ex := (Add p110 p51)%N.
Definition e94 : ex := (Add e95 (Opp e53))%N.
(* -u[i] <= -absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by discharge *)
Lemma step_65 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  - u i <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e89) by (exact (step_63 n u i Hs_n Hi_i)).
  equal Q2 e93 e94.
  assert (P3 : den Ev rv e53 <= den Ev rv e95) by (exact (rearranged (den Ev rv e25) (den Ev rv e89) (den Ev rv e53) (den Ev rv e95) P1 Q2)).
  assert (P4 : den Ev rv e53 <= den Ev rv e95) by (exact (step_64 n u i Hs_n Hi_i P3)).
  exact (P4).
Qed.

Definition e96 : ex := (Add e73 (Opp e25))%N.
Definition e97 : ex := (Add e95 e53)%N.
(* u[i] <= -absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by discharge *)
Lemma step_66 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  u i <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e73) by (exact (step_51 n u i Hs_n Hi_i)).
  equal Q2 e96 e97.
  assert (P3 : den Ev rv e52 <= den Ev rv e95) by (exact (rearranged (den Ev rv e25) (den Ev rv e73) (den Ev rv e52) (den Ev rv e95) P1 Q2)).
  assert (P4 : den Ev rv e52 <= den Ev rv e95) by (exact (step_52 n u i Hs_n Hi_i P3)).
  exact (P4).
Qed.

(* absolute(u[i]) <= -absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by absolute below *)
Lemma step_67 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  Rabs (u i) <= - Rabs (u i) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e52 <= den Ev rv e95) by (exact (step_66 n u i Hs_n Hi_i)).
  assert (P2 : den Ev rv e53 <= den Ev rv e95) by (exact (step_65 n u i Hs_n Hi_i)).
  assert (P3 : den Ev rv e54 <= den Ev rv e95) by (exact (absolute_below (den Ev rv e52) (den Ev rv e95) P1 P2)).
  exact (P3).
Qed.

(* 0 <= -2*absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by assume *)
Lemma step_68 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= - (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)) ->
  0 <= - (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  exact Hh1.
Qed.

Definition e98 : ex := (Add e95 (Opp e54))%N.
Definition p116 : ex := (Add (Opp (Mul (Int 2) e54)) e63)%N.
Definition e100 : ex := (Add p116 p51)%N.
Definition e99 : ex := (Add e100 (Opp e25))%N.
(* 0 <= -2*absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k), by discharge *)
Lemma step_69 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= - (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e54 <= den Ev rv e95) by (exact (step_67 n u i Hs_n Hi_i)).
  equal Q2 e98 e99.
  assert (P3 : den Ev rv e25 <= den Ev rv e100) by (exact (rearranged (den Ev rv e54) (den Ev rv e95) (den Ev rv e25) (den Ev rv e100) P1 Q2)).
  assert (P4 : den Ev rv e25 <= den Ev rv e100) by (exact (step_68 n u i Hs_n Hi_i P3)).
  exact (P4).
Qed.

(* 0 <= absolute(u[i]), by nonnegative *)
Lemma step_70 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= Rabs (u i).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  nonnegative N1 (nil_nonnegative Ev) e54.
  exact N1.
Qed.

Definition e101 : ex := (Mul e54 e25)%N.
Definition e102 : ex := (Mul e54 e100)%N.
Definition e103 : ex := (Mul e100 e54)%N.
(* 0 <= (-2*absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k))*absolute(u[i]), by instance *)
Lemma step_71 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= Rabs (u i) ->
  0 <= - (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k)) ->
  0 <= (- (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * Rabs (u i).
Proof.
  intros n u i Hs_n Hi_i Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e101 <= den Ev rv e102) by (exact (step_32 (Rabs (u i)) (- (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) 0 Hh1 Hh2)).
  equal Q2 e25 e101.
  equal Q3 e102 e103.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (-2*absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k))*absolute(u[i]), by discharge *)
Lemma step_72 :
  forall (n : nat) (u : vec) (i : nat),
  (0 < n)%nat -> (i < n)%nat ->
  0 <= (- (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * Rabs (u i).
Proof.
  intros n u i Hs_n Hi_i.
  setting [n] [] [u] [] [((0%N, 1%N), i)] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e54) by (exact (step_70 n u i Hs_n Hi_i)).
  assert (P2 : den Ev rv e25 <= den Ev rv e100) by (exact (step_69 n u i Hs_n Hi_i)).
  assert (P3 : den Ev rv e25 <= den Ev rv e103) by (exact (step_71 n u i Hs_n Hi_i P1 P2)).
  exact (P3).
Qed.

Definition p122 : ex := (Add (Add (Opp (Mul (Int 2) (Abs (V1 0 (0, 4096))))) (Abs (Sum (0, 4097) (Mul (V1 0 (0, 4097)) (Int 1))))) p56)%N.
Definition e104 : ex := (Mul p122 (Abs (V1 0 (0, 4096))))%N.
Definition e105 : ex := (Sum (0, 4096) e104)%N.
(* total(0, i) <= total((-2*absolute(u[i]) + absolute(inner(u, ones(n))) + total(absolute(u[k]), k))*absolute(u[i]), i), by replace *)
Lemma step_73 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  sum n (fun i => 0)
  <= sum n (fun i => (- (2 * Rabs (u i)) + Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * Rabs (u i)).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e25 e104 _ (fun sv Wv SFv => (step_72 n u (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e105 e69.
  exact (P1).
Qed.

(* 2*norm(u)**2 <= (absolute(inner(u, ones(n))) + total(absolute(u[k]), k))*total(absolute(u[k]), k), by assume *)
Lemma step_74 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  2 * norm n u ^ 2 <= (Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * sum n (fun k => Rabs (u k)) ->
  2 * norm n u ^ 2 <= (Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * sum n (fun k => Rabs (u k)).
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition p125 : ex := (Mul (Add (Add (Opp (Mul (Int 2) (Abs (V1 0 (0, 20001))))) e63) p51) (Abs (V1 0 (0, 20001))))%N.
Definition e106 : ex := (Sum (0, 20001) p125)%N.
Definition e107 : ex := (Add e106 (Opp e74))%N.
Definition p128 : ex := (Add e63 p51)%N.
Definition e110 : ex := (Mul p128 p51)%N.
Definition p130 : ex := (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition e132 : ex := (Sqrt p130)%N.
Definition p132 : ex := (Pow e132 2%nat)%N.
Definition e109 : ex := (Mul (Int 2) p132)%N.
Definition e108 : ex := (Add e110 (Opp e109))%N.
(* 2*norm(u)**2 <= (absolute(inner(u, ones(n))) + total(absolute(u[k]), k))*total(absolute(u[k]), k), by discharge *)
Lemma step_75 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  2 * norm n u ^ 2 <= (Rabs (inner n u ones) + sum n (fun k => Rabs (u k))) * sum n (fun k => Rabs (u k)).
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e74 <= den Ev rv e106) by (exact (step_73 n u Hs_n)).
  equal Q2 e107 e108.
  assert (P3 : den Ev rv e109 <= den Ev rv e110) by (exact (rearranged (den Ev rv e74) (den Ev rv e106) (den Ev rv e109) (den Ev rv e110) P1 Q2)).
  assert (P4 : den Ev rv e109 <= den Ev rv e110) by (exact (step_74 n u Hs_n P3)).
  exact (P4).
Qed.

(* 2*norm(u)**2 <= total(absolute(u[k]), k)**2, by transitive *)
Lemma step_76 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  2 * norm n u ^ 2 <= sum n (fun k => Rabs (u k)) ^ 2.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e109 <= den Ev rv e110) by (exact (step_75 n u Hs_n)).
  assert (P2 : den Ev rv e110 <= den Ev rv e47) by (exact (step_35 n u Hs_n Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e111 : ex := (Sqrt e109)%N.
Definition e112 : ex := (Sqrt e47)%N.
Definition e113 : ex := (Pow e111 2%nat)%N.
Definition e117 : ex := (Mul (Sqrt (Int 2)) e132)%N.
Definition e114 : ex := (Pow e117 2%nat)%N.
Definition e115 : ex := (Sqrt (Mul (Int 2) (Pow (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat))) 2%nat)))%N.
Definition e116 : ex := (Mul (Sqrt (Int 2)) (Sqrt (Sum (0, 4100) (Pow (V1 0 (0, 4100)) 2%nat))))%N.
Definition e118 : ex := (Pow e112 2%nat)%N.
Definition e122 : ex := (Abs p51)%N.
Definition e119 : ex := (Pow e122 2%nat)%N.
Definition e120 : ex := (Sqrt (Pow (Sum (0, 4099) (Abs (V1 0 (0, 4099)))) 2%nat))%N.
Definition e121 : ex := (Abs (Sum (0, 4101) (Abs (V1 0 (0, 4101)))))%N.
(* sqrt(2)*norm(u) <= Abs(total(absolute(u[k]), k)), by root *)
Lemma step_77 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  sqrt 2 * norm n u <= Rabs (sum n (fun k => Rabs (u k))).
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e109 <= den Ev rv e47) by (exact (step_76 n u Hs_n Hh1)).
  equal Q2 e113 e114.
  nonnegative N3 (nil_nonnegative Ev) e115.
  nonnegative N4 (nil_nonnegative Ev) e116.
  assert (Q5 : den Ev rv e111 = den Ev rv e117) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e118 e119.
  nonnegative N7 (nil_nonnegative Ev) e120.
  nonnegative N8 (nil_nonnegative Ev) e121.
  assert (Q9 : den Ev rv e112 = den Ev rv e122) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e111 <= den Ev rv e112)) (Req_le _ _ Q9))).
Qed.

(* 0 <= Abs(total(absolute(u[k]), k)) - sqrt(2)*norm(u), by assume *)
Lemma step_78 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= - (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k))) ->
  0 <= - (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k))).
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition p147 : ex := (Opp e117)%N.
Definition e123 : ex := (Add e122 p147)%N.
Definition e125 : ex := (Add p147 e122)%N.
Definition e124 : ex := (Add e125 (Opp e25))%N.
(* 0 <= Abs(total(absolute(u[k]), k)) - sqrt(2)*norm(u), by discharge *)
Lemma step_79 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  0 <= - (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k))).
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e117 <= den Ev rv e122) by (exact (step_77 n u Hs_n Hh1)).
  equal Q2 e123 e124.
  assert (P3 : den Ev rv e25 <= den Ev rv e125) by (exact (rearranged (den Ev rv e117) (den Ev rv e122) (den Ev rv e25) (den Ev rv e125) P1 Q2)).
  assert (P4 : den Ev rv e25 <= den Ev rv e125) by (exact (step_78 n u Hs_n P3)).
  exact (P4).
Qed.

Definition e126 : ex := (Mul (Sqrt (Int 2)) (Inv (Int 2)))%N.
(* 0 <= sqrt(2)/2, by nonnegative *)
Lemma step_80 :
  0 <= sqrt 2 / 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e126.
  exact N1.
Qed.

Definition e127 : ex := (Mul e126 e25)%N.
Definition e128 : ex := (Mul e126 e125)%N.
Definition p154 : ex := (Mul (Sqrt (Int 2)) e125)%N.
Definition e129 : ex := (Mul p154 (Inv (Int 2)))%N.
(* 0 <= sqrt(2)*(Abs(total(absolute(u[k]), k)) - sqrt(2)*norm(u))/2, by instance *)
Lemma step_81 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= sqrt 2 / 2 ->
  0 <= - (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k))) ->
  0 <= sqrt 2 * (- (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k)))) / 2.
Proof.
  intros n u Hs_n Hh1 Hh2.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e127 <= den Ev rv e128) by (exact (step_32 (sqrt 2 / 2) (- (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k)))) 0 Hh1 Hh2)).
  equal Q2 e25 e127.
  equal Q3 e128 e129.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= sqrt(2)*(Abs(total(absolute(u[k]), k)) - sqrt(2)*norm(u))/2, by discharge *)
Lemma step_82 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  0 <= sqrt 2 * (- (sqrt 2 * norm n u) + Rabs (sum n (fun k => Rabs (u k)))) / 2.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e126) by (exact (step_80)).
  assert (P2 : den Ev rv e25 <= den Ev rv e125) by (exact (step_79 n u Hs_n Hh1)).
  assert (P3 : den Ev rv e25 <= den Ev rv e129) by (exact (step_81 n u Hs_n P1 P2)).
  exact (P3).
Qed.

(* norm(u) <= sqrt(2)*total(absolute(u[k]), k)/2, by assume *)
Lemma step_83 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n u <= sqrt 2 * sum n (fun k => Rabs (u k)) / 2 ->
  norm n u <= sqrt 2 * sum n (fun k => Rabs (u k)) / 2.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition e130 : ex := (Add e129 (Opp e25))%N.
Definition p157 : ex := (Mul (Sqrt (Int 2)) p51)%N.
Definition e133 : ex := (Mul p157 (Inv (Int 2)))%N.
Definition e131 : ex := (Add e133 (Opp e132))%N.
(* norm(u) <= sqrt(2)*total(absolute(u[k]), k)/2, by discharge *)
Theorem theorem_1 : statement_1.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e129) by (exact (step_82 n u Hs_n Hh1)).
  equal Q2 e130 e131.
  assert (P3 : den Ev rv e132 <= den Ev rv e133) by (exact (rearranged (den Ev rv e25) (den Ev rv e129) (den Ev rv e132) (den Ev rv e133) P1 Q2)).
  assert (P4 : den Ev rv e132 <= den Ev rv e133) by (exact (step_83 n u Hs_n P3)).
  exact (P4).
Qed.

Definition e134 : ex := (Add e25 (Opp e63))%N.
Lemma defined_1 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  defined (env_of [n] [] [u] []) (ienv_of []) e132 /\
  defined (env_of [n] [] [u] []) (ienv_of []) e133.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e134 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (nil_known Ev)).
Qed.
