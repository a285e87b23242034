(* Degrees: a Laplacian is at most twice its degrees. The claim laplacian-bound of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* total(total((-v[l] + v[k])**2*M[k, l], k), l) <= total(total((v[k]**2 + v[l]**2)*(absolute(M[k, l]) + M[k, l]), k), l) *)
Definition statement_1 : Prop :=
  forall (n : nat) (M : mat) (v : vec),
  (0 < n)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * M k l))
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (M k l) + M k l))).

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

Definition e7 : ex := (V2 0 (0, 1) (0, 2))%N.
Definition e8 : ex := (Opp e7)%N.
Definition e9 : ex := (Abs e7)%N.
(* -M[k, l] <= absolute(M[k, l]), by below absolute *)
Lemma step_5 :
  forall (n : nat) (M : mat) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  - M k l <= Rabs (M k l).
Proof.
  intros n M k l Hs_n Hi_k Hi_l.
  setting [n] [] [] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (opp_le_abs (den Ev rv e7))).
  exact (P1).
Qed.

(* 0 <= absolute(M[k, l]) + M[k, l], by assume *)
Lemma step_6 :
  forall (n : nat) (M : mat) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= Rabs (M k l) + M k l ->
  0 <= Rabs (M k l) + M k l.
Proof.
  intros n M k l Hs_n Hi_k Hi_l Hh1.
  setting [n] [] [] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  exact Hh1.
Qed.

Definition p10 : ex := (Add (V1 0 (0, 1)) (V1 0 (0, 2)))%N.
Definition e10 : ex := (Pow p10 2%nat)%N.
(* 0 <= (v[k] + v[l])**2, by nonnegative *)
Lemma step_7 :
  forall (n : nat) (v : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (v k + v l) ^ 2.
Proof.
  intros n v k l Hs_n Hi_k Hi_l.
  setting [n] [] [v] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  nonnegative N1 (nil_nonnegative Ev) e10.
  exact N1.
Qed.

Definition e11 : ex := (Add e9 (Opp e8))%N.
Definition e13 : ex := (Add e9 e7)%N.
Definition e12 : ex := (Add e13 (Opp e1))%N.
(* 0 <= absolute(M[k, l]) + M[k, l], by discharge *)
Lemma step_8 :
  forall (n : nat) (M : mat) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= Rabs (M k l) + M k l.
Proof.
  intros n M k l Hs_n Hi_k Hi_l.
  setting [n] [] [] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (step_5 n M k l Hs_n Hi_k Hi_l)).
  equal Q2 e11 e12.
  assert (P3 : den Ev rv e1 <= den Ev rv e13) by (exact (rearranged (den Ev rv e8) (den Ev rv e9) (den Ev rv e1) (den Ev rv e13) P1 Q2)).
  assert (P4 : den Ev rv e1 <= den Ev rv e13) by (exact (step_6 n M k l Hs_n Hi_k Hi_l P3)).
  exact (P4).
Qed.

Definition p15 : ex := (Add e5 (Opp (Abs e5)))%N.
Definition e14 : ex := (Mul e2 p15)%N.
Definition e15 : ex := (Abs e14)%N.
(* s*(a - absolute(a)) <= absolute(s*(a - absolute(a))), by below absolute *)
Lemma step_9 :
  forall (a s : R),
  s * (a - Rabs a) <= Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e15) by (exact (Rle_abs (den Ev rv e14))).
  exact (P1).
Qed.

Definition e35 : ex := (Abs e2)%N.
Definition e49 : ex := (Abs p15)%N.
Definition e16 : ex := (Mul e35 e49)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_10 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e15 e16.
  exact (Req_le _ _ Q1).
Qed.

Definition e21 : ex := (Mul e2 (Abs e5))%N.
Definition e17 : ex := (Add e21 e15)%N.
Definition e18 : ex := (Add e21 e16)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_11 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e15 e16 _ (fun sv Wv SFv => (step_10 a s)) (nil_replaced Ev rv)) e17 e18.
  exact (P1).
Qed.

Definition e19 : ex := (Add e14 e21)%N.
Definition e20 : ex := (Add e15 e21)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_12 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e14 e15 _ (fun sv Wv SFv => (step_9 a s)) (nil_replaced Ev rv)) e19 e20.
  equal Q2 e20 e17.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_13 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e21))).
Qed.

Definition p26 : ex := (Add (Opp e5) (Abs e5))%N.
Definition e25 : ex := (Mul e2 p26)%N.
Definition e22 : ex := (Add (Mul e5 e2) e25)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_14 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e21 e22.
  exact (Req_le _ _ Q1).
Qed.

(* s <= r, by assume *)
Lemma step_15 :
  forall (r s : R),
  s <= r ->
  s <= r.
Proof.
  intros r s Hh1.
  setting [] [s; r] [] [] [] [].
  exact Hh1.
Qed.

Definition e23 : ex := (Mul e2 (Abs (Sc 2)))%N.
Definition e24 : ex := (Mul e5 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_16 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e5 _ (fun sv Wv SFv => (step_15 r s Hh1)) (nil_replaced Ev rv)) e23 e24.
  exact (P1).
Qed.

Definition e26 : ex := (Abs e25)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_17 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e26) by (exact (Rle_abs (den Ev rv e25))).
  exact (P1).
Qed.

Definition e27 : ex := (Mul e35 (Abs p26))%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_18 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e26 e27.
  exact (Req_le _ _ Q1).
Qed.

Definition e38 : ex := (Opp e2)%N.
Definition e41 : ex := (Add e38 e35)%N.
Definition e32 : ex := (Mul e5 e41)%N.
Definition e28 : ex := (Abs e32)%N.
Definition p37 : ex := (Abs e41)%N.
Definition e29 : ex := (Mul (Abs e5) p37)%N.
Definition e34 : ex := (Mul e2 e5)%N.
Definition e30 : ex := (Add e34 e28)%N.
Definition e31 : ex := (Add e34 e29)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_19 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e28 e29 _ (fun sv Wv SFv => (step_18 a r)) (nil_replaced Ev rv)) e30 e31.
  exact (P1).
Qed.

Definition e33 : ex := (Add e34 e32)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_20 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e32 e28 _ (fun sv Wv SFv => (step_17 a r)) (nil_replaced Ev rv)) e33 e30.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_21 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e34))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_22 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e35) by (exact (Rle_abs (den Ev rv e2))).
  exact (P1).
Qed.

(* a - absolute(a) <= 0, by assume *)
Lemma step_23 :
  forall (a : R),
  a - Rabs a <= 0 ->
  a - Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* -a <= 0, by assume *)
Lemma step_24 :
  forall (a : R),
  - a <= 0 ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= a, by assume *)
Lemma step_25 :
  forall (a : R),
  0 <= a ->
  0 <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e36 : ex := (Add e2 (Opp e1))%N.
Definition e37 : ex := (Add e1 (Opp e38))%N.
(* -a <= 0, by discharge *)
Lemma step_26 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (step_25 a Hh1)).
  equal Q2 e36 e37.
  assert (P3 : den Ev rv e38 <= den Ev rv e1) by (exact (rearranged (den Ev rv e1) (den Ev rv e2) (den Ev rv e38) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e38 <= den Ev rv e1) by (exact (step_24 a P3)).
  exact (P4).
Qed.

(* -a <= a, by transitive *)
Lemma step_27 :
  forall (a : R),
  0 <= a ->
  - a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e38 <= den Ev rv e1) by (exact (step_26 a Hh1)).
  assert (P2 : den Ev rv e1 <= den Ev rv e2) by (exact (step_25 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_28 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e2))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_29 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e2) by (exact (step_28 a)).
  assert (P2 : den Ev rv e38 <= den Ev rv e2) by (exact (step_27 a Hh1)).
  assert (P3 : den Ev rv e35 <= den Ev rv e2) by (exact (absolute_below (den Ev rv e2) (den Ev rv e2) P1 P2)).
  exact (P3).
Qed.

(* -a + absolute(a) <= 0, by assume *)
Lemma step_30 :
  forall (a : R),
  - a + Rabs a <= 0 ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e39 : ex := (Add e2 (Opp e35))%N.
Definition e40 : ex := (Add e1 (Opp e41))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_31 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e2) by (exact (step_29 a Hh1)).
  equal Q2 e39 e40.
  assert (P3 : den Ev rv e41 <= den Ev rv e1) by (exact (rearranged (den Ev rv e35) (den Ev rv e2) (den Ev rv e41) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e41 <= den Ev rv e1) by (exact (step_30 a P3)).
  exact (P4).
Qed.

Definition e42 : ex := (Add e35 e38)%N.
Definition e44 : ex := (Opp e39)%N.
Definition e43 : ex := (Add e1 e44)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_32 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e35) by (exact (step_22 a)).
  equal Q2 e42 e43.
  assert (P3 : den Ev rv e39 <= den Ev rv e1) by (exact (rearranged (den Ev rv e2) (den Ev rv e35) (den Ev rv e39) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e39 <= den Ev rv e1) by (exact (step_23 a P3)).
  exact (P4).
Qed.

Definition e45 : ex := (Abs e39)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_33 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e39 <= den Ev rv e1) by (exact (step_32 a)).
  assert (P2 : den Ev rv e41 <= den Ev rv e1) by (exact (step_31 a Hh1)).
  equal Q3 e44 e41.
  assert (P4 : den Ev rv e45 <= den Ev rv e1) by (exact (absolute_below (den Ev rv e39) (den Ev rv e1) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p51 : ex := (Mul (Abs e5) e45)%N.
Definition e46 : ex := (Add e34 p51)%N.
Definition e47 : ex := (Add e34 (Mul (Abs e5) e1))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_34 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e45 e1 _ (fun sv Wv SFv => (step_33 a Hh1)) (nil_replaced Ev rv)) e46 e47.
  equal Q2 e31 e46.
  equal Q3 e47 e34.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_35 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e33 <= den Ev rv e30) by (exact (step_20 a r)).
  assert (P2 : den Ev rv e30 <= den Ev rv e31) by (exact (step_19 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e48 : ex := (Add (Mul (Sc 2) e5) (Mul e5 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_36 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e24) by (exact (step_16 a r s Hh1)).
  assert (P2 : den Ev rv e24 <= den Ev rv e48) by (exact (step_14 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e50 : ex := (Add e21 (Mul e35 e1))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_37 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e49 e1 _ (fun sv Wv SFv => (step_33 a Hh1)) (nil_replaced Ev rv)) e18 e50.
  equal Q2 e50 e21.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_38 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e17) by (exact (step_12 a s)).
  assert (P2 : den Ev rv e17 <= den Ev rv e18) by (exact (step_11 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e53 : ex := (Mul e5 e35)%N.
Definition e51 : ex := (Add (Mul e5 e39) e53)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_39 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e34 e51.
  exact (Req_le _ _ Q1).
Qed.

Definition e52 : ex := (Add e53 p51)%N.
Definition e56 : ex := (Mul e2 (Sc 2))%N.
Definition e54 : ex := (Add e56 (Mul (Sc 2) e41))%N.
Definition e55 : ex := (Add e56 (Mul (Abs (Sc 2)) p37))%N.
(* a*s <= a*r, by transitive *)
Lemma step_40 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e51) by (exact (step_39 a s)).
  assert (P2 : den Ev rv e51 <= den Ev rv e52) by (exact (step_38 a s)).
  assert (P3 : den Ev rv e52 <= den Ev rv e53) by (exact (step_37 a s Hh1)).
  assert (P4 : den Ev rv e53 <= den Ev rv e54) by (exact (step_36 a r s Hh2)).
  assert (P5 : den Ev rv e54 <= den Ev rv e55) by (exact (step_35 a r)).
  assert (P6 : den Ev rv e55 <= den Ev rv e56) by (exact (step_34 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition e57 : ex := (Mul e13 e1)%N.
Definition e58 : ex := (Mul e13 e10)%N.
Definition e59 : ex := (Mul e10 e13)%N.
(* 0 <= (absolute(M[k, l]) + M[k, l])*(v[k] + v[l])**2, by instance *)
Lemma step_41 :
  forall (n : nat) (M : mat) (v : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= Rabs (M k l) + M k l ->
  0 <= (v k + v l) ^ 2 ->
  0 <= (v k + v l) ^ 2 * (Rabs (M k l) + M k l).
Proof.
  intros n M v k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [v] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e58) by (exact (step_40 (Rabs (M k l) + M k l) ((v k + v l) ^ 2) 0 Hh1 Hh2)).
  equal Q2 e1 e57.
  equal Q3 e58 e59.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* M[k, l] <= absolute(M[k, l]), by below absolute *)
Lemma step_42 :
  forall (n : nat) (M : mat) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  M k l <= Rabs (M k l).
Proof.
  intros n M k l Hs_n Hi_k Hi_l.
  setting [n] [] [] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e9) by (exact (Rle_abs (den Ev rv e7))).
  exact (P1).
Qed.

(* 0 <= absolute(M[k, l]) - M[k, l], by assume *)
Lemma step_43 :
  forall (n : nat) (M : mat) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= - M k l + Rabs (M k l) ->
  0 <= - M k l + Rabs (M k l).
Proof.
  intros n M k l Hs_n Hi_k Hi_l Hh1.
  setting [n] [] [] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  exact Hh1.
Qed.

Definition p65 : ex := (Add (Opp (V1 0 (0, 2))) (V1 0 (0, 1)))%N.
Definition e60 : ex := (Pow p65 2%nat)%N.
(* 0 <= (v[k] - v[l])**2, by nonnegative *)
Lemma step_44 :
  forall (n : nat) (v : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (- v l + v k) ^ 2.
Proof.
  intros n v k l Hs_n Hi_k Hi_l.
  setting [n] [] [v] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  nonnegative N1 (nil_nonnegative Ev) e60.
  exact N1.
Qed.

Definition e61 : ex := (Add e9 e8)%N.
Definition e63 : ex := (Add e8 e9)%N.
Definition e62 : ex := (Add e63 (Opp e1))%N.
(* 0 <= absolute(M[k, l]) - M[k, l], by discharge *)
Lemma step_45 :
  forall (n : nat) (M : mat) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= - M k l + Rabs (M k l).
Proof.
  intros n M k l Hs_n Hi_k Hi_l.
  setting [n] [] [] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e9) by (exact (step_42 n M k l Hs_n Hi_k Hi_l)).
  equal Q2 e61 e62.
  assert (P3 : den Ev rv e1 <= den Ev rv e63) by (exact (rearranged (den Ev rv e7) (den Ev rv e9) (den Ev rv e1) (den Ev rv e63) P1 Q2)).
  assert (P4 : den Ev rv e1 <= den Ev rv e63) by (exact (step_43 n M k l Hs_n Hi_k Hi_l P3)).
  exact (P4).
Qed.

Definition e64 : ex := (Mul e63 e1)%N.
Definition e65 : ex := (Mul e63 e60)%N.
Definition e66 : ex := (Mul e60 e63)%N.
(* 0 <= (absolute(M[k, l]) - M[k, l])*(v[k] - v[l])**2, by instance *)
Lemma step_46 :
  forall (n : nat) (M : mat) (v : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= - M k l + Rabs (M k l) ->
  0 <= (- v l + v k) ^ 2 ->
  0 <= (- v l + v k) ^ 2 * (- M k l + Rabs (M k l)).
Proof.
  intros n M v k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [v] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e64 <= den Ev rv e65) by (exact (step_40 (- M k l + Rabs (M k l)) ((- v l + v k) ^ 2) 0 Hh1 Hh2)).
  equal Q2 e1 e64.
  equal Q3 e65 e66.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (absolute(M[k, l]) - M[k, l])*(v[k] - v[l])**2, by discharge *)
Lemma step_47 :
  forall (n : nat) (M : mat) (v : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (- v l + v k) ^ 2 * (- M k l + Rabs (M k l)).
Proof.
  intros n M v k l Hs_n Hi_k Hi_l.
  setting [n] [] [v] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e63) by (exact (step_45 n M k l Hs_n Hi_k Hi_l)).
  assert (P2 : den Ev rv e1 <= den Ev rv e60) by (exact (step_44 n v k l Hs_n Hi_k Hi_l)).
  assert (P3 : den Ev rv e1 <= den Ev rv e66) by (exact (step_46 n M v k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

(* 0 <= (absolute(M[k, l]) + M[k, l])*(v[k] + v[l])**2, by discharge *)
Lemma step_48 :
  forall (n : nat) (M : mat) (v : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (v k + v l) ^ 2 * (Rabs (M k l) + M k l).
Proof.
  intros n M v k l Hs_n Hi_k Hi_l.
  setting [n] [] [v] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e13) by (exact (step_8 n M k l Hs_n Hi_k Hi_l)).
  assert (P2 : den Ev rv e1 <= den Ev rv e10) by (exact (step_7 n v k l Hs_n Hi_k Hi_l)).
  assert (P3 : den Ev rv e1 <= den Ev rv e59) by (exact (step_41 n M v k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e67 : ex := (Add e66 e59)%N.
(* 0 <= (absolute(M[k, l]) - M[k, l])*(v[k] - v[l])**2 + (absolute(M[k, l]) + M[k, l])*(v[k] + v[l])**2, by instance *)
Lemma step_49 :
  forall (n : nat) (M : mat) (v : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (v k + v l) ^ 2 * (Rabs (M k l) + M k l) ->
  0 <= (- v l + v k) ^ 2 * (- M k l + Rabs (M k l)) ->
  0 <= (- v l + v k) ^ 2 * (- M k l + Rabs (M k l)) + (v k + v l) ^ 2 * (Rabs (M k l) + M k l).
Proof.
  intros n M v k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [v] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e67) by (exact (step_4 ((- v l + v k) ^ 2 * (- M k l + Rabs (M k l))) ((v k + v l) ^ 2 * (Rabs (M k l) + M k l)) Hh1 Hh2)).
  exact (P1).
Qed.

(* 0 <= (absolute(M[k, l]) - M[k, l])*(v[k] - v[l])**2 + (absolute(M[k, l]) + M[k, l])*(v[k] + v[l])**2, by discharge *)
Lemma step_50 :
  forall (n : nat) (M : mat) (v : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (- v l + v k) ^ 2 * (- M k l + Rabs (M k l)) + (v k + v l) ^ 2 * (Rabs (M k l) + M k l).
Proof.
  intros n M v k l Hs_n Hi_k Hi_l.
  setting [n] [] [v] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e59) by (exact (step_48 n M v k l Hs_n Hi_k Hi_l)).
  assert (P2 : den Ev rv e1 <= den Ev rv e66) by (exact (step_47 n M v k l Hs_n Hi_k Hi_l)).
  assert (P3 : den Ev rv e1 <= den Ev rv e67) by (exact (step_49 n M v k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e68 : ex := (Inv (Int 2))%N.
(* 0 <= 1/2, by nonnegative *)
Lemma step_51 :
  0 <= / 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e68.
  exact N1.
Qed.

Definition e69 : ex := (Mul e68 e1)%N.
Definition e70 : ex := (Mul e68 e67)%N.
Definition p77 : ex := (Mul e66 e68)%N.
Definition p78 : ex := (Mul e59 e68)%N.
Definition e71 : ex := (Add p77 p78)%N.
(* 0 <= Rational(1, 2)*((absolute(M[k, l]) - M[k, l])*(v[k] - v[l])**2) + Rational(1, 2)*((absolute(M[k, l]) + M[k, l])*(v[k] + v[l])**2), by instance *)
Lemma step_52 :
  forall (n : nat) (M : mat) (v : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= / 2 ->
  0 <= (- v l + v k) ^ 2 * (- M k l + Rabs (M k l)) + (v k + v l) ^ 2 * (Rabs (M k l) + M k l) ->
  0 <= (- v l + v k) ^ 2 * (- M k l + Rabs (M k l)) / 2 + (v k + v l) ^ 2 * (Rabs (M k l) + M k l) / 2.
Proof.
  intros n M v k l Hs_n Hi_k Hi_l Hh1 Hh2.
  setting [n] [] [v] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e69 <= den Ev rv e70) by (exact (step_40 (/ 2) ((- v l + v k) ^ 2 * (- M k l + Rabs (M k l)) + (v k + v l) ^ 2 * (Rabs (M k l) + M k l)) 0 Hh1 Hh2)).
  equal Q2 e1 e69.
  equal Q3 e70 e71.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= Rational(1, 2)*((absolute(M[k, l]) - M[k, l])*(v[k] - v[l])**2) + Rational(1, 2)*((absolute(M[k, l]) + M[k, l])*(v[k] + v[l])**2), by discharge *)
Lemma step_53 :
  forall (n : nat) (M : mat) (v : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  0 <= (- v l + v k) ^ 2 * (- M k l + Rabs (M k l)) / 2 + (v k + v l) ^ 2 * (Rabs (M k l) + M k l) / 2.
Proof.
  intros n M v k l Hs_n Hi_k Hi_l.
  setting [n] [] [v] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e68) by (exact (step_51)).
  assert (P2 : den Ev rv e1 <= den Ev rv e67) by (exact (step_50 n M v k l Hs_n Hi_k Hi_l)).
  assert (P3 : den Ev rv e1 <= den Ev rv e71) by (exact (step_52 n M v k l Hs_n Hi_k Hi_l P1 P2)).
  exact (P3).
Qed.

(* (v[k] - v[l])**2*M[k, l] <= (absolute(M[k, l]) + M[k, l])*(v[k]**2 + v[l]**2), by assume *)
Lemma step_54 :
  forall (n : nat) (M : mat) (v : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  (- v l + v k) ^ 2 * M k l <= (v k ^ 2 + v l ^ 2) * (Rabs (M k l) + M k l) ->
  (- v l + v k) ^ 2 * M k l <= (v k ^ 2 + v l ^ 2) * (Rabs (M k l) + M k l).
Proof.
  intros n M v k l Hs_n Hi_k Hi_l Hh1.
  setting [n] [] [v] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  exact Hh1.
Qed.

Definition e72 : ex := (Add e71 (Opp e1))%N.
Definition p81 : ex := (Add (Pow (V1 0 (0, 1)) 2%nat) (Pow (V1 0 (0, 2)) 2%nat))%N.
Definition e75 : ex := (Mul p81 e13)%N.
Definition e74 : ex := (Mul e60 e7)%N.
Definition e73 : ex := (Add e75 (Opp e74))%N.
(* (v[k] - v[l])**2*M[k, l] <= (absolute(M[k, l]) + M[k, l])*(v[k]**2 + v[l]**2), by discharge *)
Lemma step_55 :
  forall (n : nat) (M : mat) (v : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  (- v l + v k) ^ 2 * M k l <= (v k ^ 2 + v l ^ 2) * (Rabs (M k l) + M k l).
Proof.
  intros n M v k l Hs_n Hi_k Hi_l.
  setting [n] [] [v] [M] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e71) by (exact (step_53 n M v k l Hs_n Hi_k Hi_l)).
  equal Q2 e72 e73.
  assert (P3 : den Ev rv e74 <= den Ev rv e75) by (exact (rearranged (den Ev rv e1) (den Ev rv e71) (den Ev rv e74) (den Ev rv e75) P1 Q2)).
  assert (P4 : den Ev rv e74 <= den Ev rv e75) by (exact (step_54 n M v k l Hs_n Hi_k Hi_l P3)).
  exact (P4).
Qed.

Definition p85 : ex := (Pow (Add (Opp (V1 0 (0, 4096))) (V1 0 (0, 4097))) 2%nat)%N.
Definition e76 : ex := (Mul p85 (V2 0 (0, 4097) (0, 4096)))%N.
Definition p87 : ex := (Add (Pow (V1 0 (0, 4097)) 2%nat) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition p88 : ex := (Add (Abs (V2 0 (0, 4097) (0, 4096))) (V2 0 (0, 4097) (0, 4096)))%N.
Definition e77 : ex := (Mul p87 p88)%N.
Definition e78 : ex := (Sum (0, 4096) (Sum (0, 4097) e76))%N.
Definition e79 : ex := (Sum (0, 4096) (Sum (0, 4097) e77))%N.
(* total(total((-v[l] + v[k])**2*M[k, l], k), l) <= total(total((v[k]**2 + v[l]**2)*(absolute(M[k, l]) + M[k, l]), k), l), by replace *)
Lemma step_56 :
  forall (n : nat) (M : mat) (v : vec),
  (0 < n)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * M k l))
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (M k l) + M k l))).
Proof.
  intros n M v Hs_n.
  setting [n] [] [v] [M] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e76 e77 _ (fun sv Wv SFv => (step_55 n M v (sv (0%N, 4097%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4097%N)) (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e78 e79.
  exact (P1).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n M v Hs_n.
  exact (step_56 n M v Hs_n).
Qed.

Definition e80 : ex := (Sum (0, 20001) (Sum (0, 20000) (Mul (Pow (Add (Opp (V1 0 (0, 20001))) (V1 0 (0, 20000))) 2%nat) (V2 0 (0, 20000) (0, 20001)))))%N.
Definition e81 : ex := (Sum (0, 20001) (Sum (0, 20000) (Mul (Add (Pow (V1 0 (0, 20000)) 2%nat) (Pow (V1 0 (0, 20001)) 2%nat)) (Add (Abs (V2 0 (0, 20000) (0, 20001))) (V2 0 (0, 20000) (0, 20001))))))%N.
Lemma defined_1 :
  forall (n : nat) (M : mat) (v : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [v] [M]) (ienv_of []) e80 /\
  defined (env_of [n] [] [v] [M]) (ienv_of []) e81.
Proof.
  intros n M v Hs_n.
  setting [n] [] [v] [M] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
