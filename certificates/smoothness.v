(* Sharp bounds, every number of rows: the sharp bounds of the curvature. The claim smoothness of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require row_of_other.
From Weightshift Require row_of_target.
From Weightshift Require laplacian_bound.
Open Scope R_scope.

(* What is claimed. *)

(* inner(v, B(x)*v) <= lambda_max()*norm(v)**2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  inner n v (mulv n (B n d A b x) v) <= norm n v ^ 2 * lambda_max.

(* -mu_min()*norm(v)**2 <= inner(v, B(x)*v) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - (norm n v ^ 2 * mu_min) <= inner n v (mulv n (B n d A b x) v).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 1152)))%N.
Definition e300 : ex := (Add (Mul (Int 13) (Inv (Int 384))) p1)%N.
Definition e1 : ex := (Sum (0, 20000) (Mul (Pow (V1 0 (0, 20000)) 2%nat) e300))%N.
Definition p4 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat)%N.
Definition e2 : ex := (Mul p4 e300)%N.
(* total(v[k]**2*lambda_max(), k) <= lambda_max()*norm(v)**2, by same *)
Lemma line_1_5 :
  forall (n : nat) (v : vec),
  (0 < n)%nat ->
  sum n (fun k => v k ^ 2 * lambda_max) <= norm n v ^ 2 * lambda_max.
Proof.
  intros n v Hs_n.
  setting [n] [] [v] [] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

(* inner(b, ones(n)) <= 1, by assume *)
Lemma step_1 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  inner n b ones <= 1 ->
  inner n b ones <= 1.
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  exact Hh1.
Qed.

(* 0 <= 1 - inner(b, ones(n)), by assume *)
Lemma step_2 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  0 <= 1 - inner n b ones ->
  0 <= 1 - inner n b ones.
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  exact Hh1.
Qed.

Definition e3 : ex := (V1 0 (0, 4096))%N.
Definition e4 : ex := (Min (0, 20000) (V1 0 (0, 20000)))%N.
Definition e5 : ex := (V1 0 (0, 1))%N.
(* smallest(w[k], k) <= w[k], by smallest below *)
Lemma step_3 :
  forall (n : nat) (w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  minn n (fun k => w k) <= w k.
Proof.
  intros n w k Hs_n Hi_k.
  setting [n] [] [w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e3) k Hi_k)).
  exact (P1).
Qed.

(* smallest(w[m], m) <= w[m], by smallest below *)
Lemma step_4 :
  forall (n : nat) (w : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  minn n (fun m => w m) <= w m.
Proof.
  intros n w m Hs_n Hi_m.
  setting [n] [] [w] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e3) m Hi_m)).
  exact (P1).
Qed.

(* 0 <= smallest(w[k], k), by assume *)
Lemma step_5 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= minn n (fun k => w k).
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  exact Hh1.
Qed.

Definition e6 : ex := (Int 0)%N.
(* 0 <= w[m], by transitive *)
Lemma step_6 :
  forall (n : nat) (w : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= w m.
Proof.
  intros n w m Hs_n Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e4) by (exact (step_5 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_4 n w m Hs_n Hi_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e69 : ex := (Int 1)%N.
Definition p11 : ex := (Add e69 (Opp (Del (0, 1) (0, 2))))%N.
Definition e7 : ex := (Pow p11 2%nat)%N.
(* 0 <= (1 - delta(k, m))**2, by nonnegative *)
Lemma step_7 :
  forall (n : nat) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k m) ^ 2.
Proof.
  intros n k m Hs_n Hi_k Hi_m.
  setting [n] [] [] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  nonnegative N1 (nil_nonnegative Ev) e7.
  exact N1.
Qed.

Definition e19 : ex := (Sc 0)%N.
Definition e20 : ex := (Sc 1)%N.
Definition p15 : ex := (Add e20 (Opp (Abs e20)))%N.
Definition e8 : ex := (Mul e19 p15)%N.
Definition e9 : ex := (Abs e8)%N.
(* s*(a - absolute(a)) <= absolute(s*(a - absolute(a))), by below absolute *)
Lemma step_8 :
  forall (a s : R),
  s * (a - Rabs a) <= Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (Rle_abs (den Ev rv e8))).
  exact (P1).
Qed.

Definition e10 : ex := (Pow e9 2%nat)%N.
Definition e35 : ex := (Abs e19)%N.
Definition e49 : ex := (Abs p15)%N.
Definition e12 : ex := (Mul e35 e49)%N.
Definition e11 : ex := (Pow e12 2%nat)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_9 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e10 e11.
  nonnegative N2 (nil_nonnegative Ev) e9.
  nonnegative N3 (nil_nonnegative Ev) e12.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e17 : ex := (Mul e19 (Abs e20))%N.
Definition e13 : ex := (Add e17 e9)%N.
Definition e14 : ex := (Add e17 e12)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_10 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e9 e12 _ (fun sv Wv SFv => (step_9 a s)) (nil_replaced Ev rv)) e13 e14.
  exact (P1).
Qed.

Definition e15 : ex := (Add e8 e17)%N.
Definition e16 : ex := (Add e9 e17)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_11 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e8 e9 _ (fun sv Wv SFv => (step_8 a s)) (nil_replaced Ev rv)) e15 e16.
  equal Q2 e16 e13.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_12 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e17))).
Qed.

Definition p28 : ex := (Add (Opp e20) (Abs e20))%N.
Definition e23 : ex := (Mul e19 p28)%N.
Definition e18 : ex := (Add (Mul e20 e19) e23)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_13 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e17 e18.
  exact (Req_le _ _ Q1).
Qed.

(* s <= r, by assume *)
Lemma step_14 :
  forall (r s : R),
  s <= r ->
  s <= r.
Proof.
  intros r s Hh1.
  setting [] [s; r] [] [] [] [].
  exact Hh1.
Qed.

Definition e21 : ex := (Mul e19 (Abs (Sc 2)))%N.
Definition e22 : ex := (Mul e20 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_15 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e19 e20 _ (fun sv Wv SFv => (step_14 r s Hh1)) (nil_replaced Ev rv)) e21 e22.
  exact (P1).
Qed.

Definition e24 : ex := (Abs e23)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_16 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e24) by (exact (Rle_abs (den Ev rv e23))).
  exact (P1).
Qed.

Definition e25 : ex := (Pow e24 2%nat)%N.
Definition p35 : ex := (Abs p28)%N.
Definition e27 : ex := (Mul e35 p35)%N.
Definition e26 : ex := (Pow e27 2%nat)%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_17 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e25 e26.
  nonnegative N2 (nil_nonnegative Ev) e24.
  nonnegative N3 (nil_nonnegative Ev) e27.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e38 : ex := (Opp e19)%N.
Definition e41 : ex := (Add e38 e35)%N.
Definition e32 : ex := (Mul e20 e41)%N.
Definition e28 : ex := (Abs e32)%N.
Definition p42 : ex := (Abs e41)%N.
Definition e29 : ex := (Mul (Abs e20) p42)%N.
Definition e34 : ex := (Mul e19 e20)%N.
Definition e30 : ex := (Add e34 e28)%N.
Definition e31 : ex := (Add e34 e29)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_18 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e28 e29 _ (fun sv Wv SFv => (step_17 a r)) (nil_replaced Ev rv)) e30 e31.
  exact (P1).
Qed.

Definition e33 : ex := (Add e34 e32)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_19 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e32 e28 _ (fun sv Wv SFv => (step_16 a r)) (nil_replaced Ev rv)) e33 e30.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_20 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e34))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_21 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e35) by (exact (Rle_abs (den Ev rv e19))).
  exact (P1).
Qed.

(* a - absolute(a) <= 0, by assume *)
Lemma step_22 :
  forall (a : R),
  a - Rabs a <= 0 ->
  a - Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* -a <= 0, by assume *)
Lemma step_23 :
  forall (a : R),
  - a <= 0 ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= a, by assume *)
Lemma step_24 :
  forall (a : R),
  0 <= a ->
  0 <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e36 : ex := (Add e19 (Opp e6))%N.
Definition e37 : ex := (Add e6 (Opp e38))%N.
(* -a <= 0, by discharge *)
Lemma step_25 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e19) by (exact (step_24 a Hh1)).
  equal Q2 e36 e37.
  assert (P3 : den Ev rv e38 <= den Ev rv e6) by (exact (rearranged (den Ev rv e6) (den Ev rv e19) (den Ev rv e38) (den Ev rv e6) P1 Q2)).
  assert (P4 : den Ev rv e38 <= den Ev rv e6) by (exact (step_23 a P3)).
  exact (P4).
Qed.

(* -a <= a, by transitive *)
Lemma step_26 :
  forall (a : R),
  0 <= a ->
  - a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e38 <= den Ev rv e6) by (exact (step_25 a Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e19) by (exact (step_24 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_27 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e19))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_28 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e19) by (exact (step_27 a)).
  assert (P2 : den Ev rv e38 <= den Ev rv e19) by (exact (step_26 a Hh1)).
  assert (P3 : den Ev rv e35 <= den Ev rv e19) by (exact (absolute_below (den Ev rv e19) (den Ev rv e19) P1 P2)).
  exact (P3).
Qed.

(* -a + absolute(a) <= 0, by assume *)
Lemma step_29 :
  forall (a : R),
  - a + Rabs a <= 0 ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e39 : ex := (Add e19 (Opp e35))%N.
Definition e40 : ex := (Add e6 (Opp e41))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_30 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e19) by (exact (step_28 a Hh1)).
  equal Q2 e39 e40.
  assert (P3 : den Ev rv e41 <= den Ev rv e6) by (exact (rearranged (den Ev rv e35) (den Ev rv e19) (den Ev rv e41) (den Ev rv e6) P1 Q2)).
  assert (P4 : den Ev rv e41 <= den Ev rv e6) by (exact (step_29 a P3)).
  exact (P4).
Qed.

Definition e42 : ex := (Add e35 e38)%N.
Definition e44 : ex := (Opp e39)%N.
Definition e43 : ex := (Add e6 e44)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_31 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e35) by (exact (step_21 a)).
  equal Q2 e42 e43.
  assert (P3 : den Ev rv e39 <= den Ev rv e6) by (exact (rearranged (den Ev rv e19) (den Ev rv e35) (den Ev rv e39) (den Ev rv e6) P1 Q2)).
  assert (P4 : den Ev rv e39 <= den Ev rv e6) by (exact (step_22 a P3)).
  exact (P4).
Qed.

Definition e45 : ex := (Abs e39)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_32 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e39 <= den Ev rv e6) by (exact (step_31 a)).
  assert (P2 : den Ev rv e41 <= den Ev rv e6) by (exact (step_30 a Hh1)).
  equal Q3 e44 e41.
  assert (P4 : den Ev rv e45 <= den Ev rv e6) by (exact (absolute_below (den Ev rv e39) (den Ev rv e6) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p56 : ex := (Mul (Abs e20) e45)%N.
Definition e46 : ex := (Add e34 p56)%N.
Definition e47 : ex := (Add e34 (Mul (Abs e20) e6))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_33 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e45 e6 _ (fun sv Wv SFv => (step_32 a Hh1)) (nil_replaced Ev rv)) e46 e47.
  equal Q2 e31 e46.
  equal Q3 e47 e34.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_34 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e33 <= den Ev rv e30) by (exact (step_19 a r)).
  assert (P2 : den Ev rv e30 <= den Ev rv e31) by (exact (step_18 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e48 : ex := (Add (Mul (Sc 2) e20) (Mul e20 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_35 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e22) by (exact (step_15 a r s Hh1)).
  assert (P2 : den Ev rv e22 <= den Ev rv e48) by (exact (step_13 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e50 : ex := (Add e17 (Mul e35 e6))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_36 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e49 e6 _ (fun sv Wv SFv => (step_32 a Hh1)) (nil_replaced Ev rv)) e14 e50.
  equal Q2 e50 e17.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_37 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e13) by (exact (step_11 a s)).
  assert (P2 : den Ev rv e13 <= den Ev rv e14) by (exact (step_10 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e53 : ex := (Mul e20 e35)%N.
Definition e51 : ex := (Add (Mul e20 e39) e53)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_38 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e34 e51.
  exact (Req_le _ _ Q1).
Qed.

Definition e52 : ex := (Add e53 p56)%N.
Definition e56 : ex := (Mul e19 (Sc 2))%N.
Definition e54 : ex := (Add e56 (Mul (Sc 2) e41))%N.
Definition e55 : ex := (Add e56 (Mul (Abs (Sc 2)) p42))%N.
(* a*s <= a*r, by transitive *)
Lemma step_39 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e51) by (exact (step_38 a s)).
  assert (P2 : den Ev rv e51 <= den Ev rv e52) by (exact (step_37 a s)).
  assert (P3 : den Ev rv e52 <= den Ev rv e53) by (exact (step_36 a s Hh1)).
  assert (P4 : den Ev rv e53 <= den Ev rv e54) by (exact (step_35 a r s Hh2)).
  assert (P5 : den Ev rv e54 <= den Ev rv e55) by (exact (step_34 a r)).
  assert (P6 : den Ev rv e55 <= den Ev rv e56) by (exact (step_33 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition e57 : ex := (Mul e7 e6)%N.
Definition e65 : ex := (V1 0 (0, 2))%N.
Definition e58 : ex := (Mul e7 e65)%N.
(* 0 <= (1 - delta(k, m))**2*w[m], by instance *)
Lemma step_40 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k m) ^ 2 ->
  0 <= w m ->
  0 <= (1 - delta k m) ^ 2 * w m.
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e58) by (exact (step_39 ((1 - delta k m) ^ 2) (w m) 0 Hh1 Hh2)).
  equal Q2 e6 e57.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e282 : ex := (Int 2)%N.
Definition e74 : ex := (Inv e282)%N.
Definition p72 : ex := (Mul e65 e74)%N.
Definition e78 : ex := (Add e74 p72)%N.
Definition e59 : ex := (Mul e78 e6)%N.
Definition p75 : ex := (Pow (Add e69 (Opp (Del (0, 3) (0, 2)))) 2%nat)%N.
Definition e62 : ex := (Mul e7 p75)%N.
Definition e79 : ex := (Mul e62 (V1 1 (0, 2)))%N.
Definition e60 : ex := (Mul e78 e79)%N.
Definition p79 : ex := (Mul e62 e78)%N.
Definition e61 : ex := (Mul p79 (V1 1 (0, 2)))%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], by instance *)
Lemma step_41 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l.
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e59 <= den Ev rv e60) by (exact (step_39 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e6 e59.
  equal Q3 e60 e61.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= u[l]/2 + Rational(1, 2), by assume *)
Lemma step_42 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0 <= / 2 + u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

(* smallest(w[l], l) <= w[l], by smallest below *)
Lemma step_43 :
  forall (n : nat) (w : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  minn n (fun l => w l) <= w l.
Proof.
  intros n w l Hs_n Hi_l.
  setting [n] [] [w] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e3) l Hi_l)).
  exact (P1).
Qed.

(* 0 <= w[l], by transitive *)
Lemma step_44 :
  forall (n : nat) (w : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= w l.
Proof.
  intros n w l Hs_n Hi_l Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e4) by (exact (step_5 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_43 n w l Hs_n Hi_l)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2, by nonnegative *)
Lemma step_45 :
  forall (n : nat) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2.
Proof.
  intros n k l m Hs_n Hi_k Hi_l Hi_m.
  setting [n] [] [] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  nonnegative N1 (nil_nonnegative Ev) e62.
  exact N1.
Qed.

Definition e63 : ex := (Mul e62 e6)%N.
Definition e64 : ex := (Mul e62 e65)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by instance *)
Lemma step_46 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 ->
  0 <= w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e63 <= den Ev rv e64) by (exact (step_39 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2) (w l) 0 Hh1 Hh2)).
  equal Q2 e6 e63.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by discharge *)
Lemma step_47 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e62) by (exact (step_45 n k l m Hs_n Hi_k Hi_l Hi_m)).
  assert (P2 : den Ev rv e6 <= den Ev rv e65) by (exact (step_44 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e64) by (exact (step_46 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* max_norm(u) <= 1, by assume *)
Lemma step_48 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n u <= 1.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

Definition e66 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* largest(absolute(u[l]), l) <= max_norm(u), by same *)
Lemma step_49 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  maxn n (fun l => Rabs (u l)) <= maxnorm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e66))).
Qed.

Definition e67 : ex := (Abs e3)%N.
Definition e68 : ex := (Abs e5)%N.
(* absolute(u[l]) <= largest(absolute(u[l]), l), by below largest *)
Lemma step_50 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  Rabs (u l) <= maxn n (fun l => Rabs (u l)).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e68 <= den Ev rv e66) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e67) l Hi_l)).
  exact (P1).
Qed.

(* absolute(u[l]) <= 1, by transitive *)
Lemma step_51 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  Rabs (u l) <= 1.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e68 <= den Ev rv e66) by (exact (step_50 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e66 <= den Ev rv e66) by (exact (step_49 n u Hs_n)).
  assert (P3 : den Ev rv e66 <= den Ev rv e69) by (exact (step_48 n u Hs_n Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e70 : ex := (Opp e5)%N.
(* -u[l] <= absolute(u[l]), by below absolute *)
Lemma step_52 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  - u l <= Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e70 <= den Ev rv e68) by (exact (opp_le_abs (den Ev rv e5))).
  exact (P1).
Qed.

(* -u[l] <= 1, by transitive *)
Lemma step_53 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  - u l <= 1.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e70 <= den Ev rv e68) by (exact (step_52 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e68 <= den Ev rv e69) by (exact (step_51 n u l Hs_n Hi_l Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= u[l] + 1, by assume *)
Lemma step_54 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= 1 + u l ->
  0 <= 1 + u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

Definition e71 : ex := (Add e69 (Opp e70))%N.
Definition e73 : ex := (Add e69 e5)%N.
Definition e72 : ex := (Add e73 (Opp e6))%N.
(* 0 <= u[l] + 1, by discharge *)
Lemma step_55 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= 1 + u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e70 <= den Ev rv e69) by (exact (step_53 n u l Hs_n Hi_l Hh1)).
  equal Q2 e71 e72.
  assert (P3 : den Ev rv e6 <= den Ev rv e73) by (exact (rearranged (den Ev rv e70) (den Ev rv e69) (den Ev rv e6) (den Ev rv e73) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e73) by (exact (step_54 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

(* 0 <= 1/2, by nonnegative *)
Lemma step_56 :
  0 <= / 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e74.
  exact N1.
Qed.

Definition e75 : ex := (Mul e74 e6)%N.
Definition e76 : ex := (Mul e74 e73)%N.
Definition p92 : ex := (Mul e5 e74)%N.
Definition e77 : ex := (Add e74 p92)%N.
(* 0 <= u[l]/2 + Rational(1, 2), by instance *)
Lemma step_57 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 ->
  0 <= 1 + u l ->
  0 <= / 2 + u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e75 <= den Ev rv e76) by (exact (step_39 (/ 2) (1 + u l) 0 Hh1 Hh2)).
  equal Q2 e6 e75.
  equal Q3 e76 e77.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= u[l]/2 + Rational(1, 2), by discharge *)
Lemma step_58 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= / 2 + u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e74) by (exact (step_56)).
  assert (P2 : den Ev rv e6 <= den Ev rv e73) by (exact (step_55 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e77) by (exact (step_57 n u l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], by discharge *)
Lemma step_59 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l.
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e78) by (exact (step_58 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e79) by (exact (step_47 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e6 <= den Ev rv e61) by (exact (step_41 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p94 : ex := (Opp p72)%N.
Definition e87 : ex := (Add e74 p94)%N.
Definition e80 : ex := (Mul e87 e6)%N.
Definition e81 : ex := (Mul e87 e79)%N.
Definition p98 : ex := (Mul e62 e87)%N.
Definition e82 : ex := (Mul p98 (V1 1 (0, 2)))%N.
(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by instance *)
Lemma step_60 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l.
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e81) by (exact (step_39 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e6 e80.
  equal Q3 e81 e82.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= Rational(1, 2) - u[l]/2, by assume *)
Lemma step_61 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0 <= / 2 - u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

(* u[l] <= absolute(u[l]), by below absolute *)
Lemma step_62 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  u l <= Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e68) by (exact (Rle_abs (den Ev rv e5))).
  exact (P1).
Qed.

(* u[l] <= 1, by transitive *)
Lemma step_63 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  u l <= 1.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e68) by (exact (step_62 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e68 <= den Ev rv e69) by (exact (step_51 n u l Hs_n Hi_l Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= 1 - u[l], by assume *)
Lemma step_64 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= 1 - u l ->
  0 <= 1 - u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

Definition e83 : ex := (Add e69 e70)%N.
Definition e84 : ex := (Add e83 (Opp e6))%N.
(* 0 <= 1 - u[l], by discharge *)
Lemma step_65 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= 1 - u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e69) by (exact (step_63 n u l Hs_n Hi_l Hh1)).
  equal Q2 e83 e84.
  assert (P3 : den Ev rv e6 <= den Ev rv e83) by (exact (rearranged (den Ev rv e5) (den Ev rv e69) (den Ev rv e6) (den Ev rv e83) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e83) by (exact (step_64 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

Definition e85 : ex := (Mul e74 e83)%N.
Definition p103 : ex := (Opp p92)%N.
Definition e86 : ex := (Add e74 p103)%N.
(* 0 <= Rational(1, 2) - u[l]/2, by instance *)
Lemma step_66 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 ->
  0 <= 1 - u l ->
  0 <= / 2 - u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e75 <= den Ev rv e85) by (exact (step_39 (/ 2) (1 - u l) 0 Hh1 Hh2)).
  equal Q2 e6 e75.
  equal Q3 e85 e86.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= Rational(1, 2) - u[l]/2, by discharge *)
Lemma step_67 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= / 2 - u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e74) by (exact (step_56)).
  assert (P2 : den Ev rv e6 <= den Ev rv e83) by (exact (step_65 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e86) by (exact (step_66 n u l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by discharge *)
Lemma step_68 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l.
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e87) by (exact (step_67 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e79) by (exact (step_47 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e6 <= den Ev rv e82) by (exact (step_60 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p105 : ex := (Add e69 (Opp (Del (0, 1) (0, 4096))))%N.
Definition p106 : ex := (Pow p105 2%nat)%N.
Definition p107 : ex := (Pow (Add e69 (Opp (Del (0, 2) (0, 4096)))) 2%nat)%N.
Definition p108 : ex := (Mul p106 p107)%N.
Definition p109 : ex := (Mul e3 e74)%N.
Definition p110 : ex := (Mul p108 (Add e74 (Opp p109)))%N.
Definition e88 : ex := (Mul p110 (V1 1 (0, 4096)))%N.
Definition e89 : ex := (Sum (0, 4096) e88)%N.
Definition e90 : ex := (Sum (0, 4096) e6)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) - u[l]/2)*w[l], l), by replace *)
Lemma step_69 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e88 _ (fun sv Wv SFv => (step_68 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e89 e90.
  exact (P1).
Qed.

(* 0 <= r, by assume *)
Lemma step_70 :
  forall (r : R),
  0 <= r ->
  0 <= r.
Proof.
  intros r Hh1.
  setting [] [r] [] [] [] [].
  exact Hh1.
Qed.

Definition e91 : ex := (Add e19 e20)%N.
Definition e92 : ex := (Add e6 e20)%N.
(* s <= r + s, by replace *)
Lemma step_71 :
  forall (r s : R),
  0 <= r ->
  s <= r + s.
Proof.
  intros r s Hh1.
  setting [] [r; s] [] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e19 _ (fun sv Wv SFv => (step_70 r Hh1)) (nil_replaced Ev rv)) e91 e92.
  equal Q2 e20 e92.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= s, by assume *)
Lemma step_72 :
  forall (s : R),
  0 <= s ->
  0 <= s.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  exact Hh1.
Qed.

Definition e93 : ex := (Add e20 e19)%N.
(* 0 <= r + s, by transitive *)
Lemma step_73 :
  forall (r s : R),
  0 <= s ->
  0 <= r ->
  0 <= r + s.
Proof.
  intros r s Hh1 Hh2.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e19) by (exact (step_72 s Hh1)).
  assert (P2 : den Ev rv e19 <= den Ev rv e93) by (exact (step_71 r s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p117 : ex := (Add e69 (Opp (Del (0, 1) (0, 20000))))%N.
Definition p118 : ex := (Pow p117 2%nat)%N.
Definition p119 : ex := (Pow (Add e69 (Opp (Del (0, 2) (0, 20000)))) 2%nat)%N.
Definition p120 : ex := (Mul p118 p119)%N.
Definition p121 : ex := (Mul (V1 1 (0, 20000)) e74)%N.
Definition p122 : ex := (Add e74 (Opp p121))%N.
Definition p123 : ex := (Mul p120 p122)%N.
Definition p124 : ex := (Mul p123 (V1 0 (0, 20000)))%N.
Definition e100 : ex := (Sum (0, 20000) p124)%N.
Definition p126 : ex := (Mul (V1 0 (0, 20000)) e69)%N.
Definition e96 : ex := (Sum (0, 20000) p126)%N.
Definition p128 : ex := (Opp e96)%N.
Definition e97 : ex := (Add e69 p128)%N.
Definition e94 : ex := (Add e100 e97)%N.
Definition e95 : ex := (Add e97 e100)%N.
(* 0 <= -inner(w, ones(n)) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l) + 1, by instance *)
Lemma step_74 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= 1 - inner n w ones ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l) ->
  0 <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e94) by (exact (step_73 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e94 e95.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* inner(w, ones(n)) <= 1, by assume *)
Lemma step_75 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  inner n w ones <= 1 ->
  inner n w ones <= 1.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  exact Hh1.
Qed.

(* 0 <= 1 - inner(w, ones(n)), by assume *)
Lemma step_76 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  0 <= 1 - inner n w ones ->
  0 <= 1 - inner n w ones.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  exact Hh1.
Qed.

Definition e98 : ex := (Add e97 (Opp e6))%N.
(* 0 <= 1 - inner(w, ones(n)), by discharge *)
Lemma step_77 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  inner n w ones <= 1 ->
  0 <= 1 - inner n w ones.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  assert (P1 : den Ev rv e96 <= den Ev rv e69) by (exact (step_75 n w Hs_n Hh1)).
  equal Q2 e97 e98.
  assert (P3 : den Ev rv e6 <= den Ev rv e97) by (exact (rearranged (den Ev rv e96) (den Ev rv e69) (den Ev rv e6) (den Ev rv e97) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e97) by (exact (step_76 n w Hs_n P3)).
  exact (P4).
Qed.

Definition e99 : ex := (Sum (0, 20000) e6)%N.
Definition e101 : ex := (Add e100 (Opp e99))%N.
Definition e102 : ex := (Add e100 (Opp e6))%N.
(* 0 <= -inner(w, ones(n)) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l) + 1, by discharge *)
Lemma step_78 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e97) by (exact (step_77 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e99 <= den Ev rv e100) by (exact (step_69 n u w k m Hs_n Hi_k Hi_m Hh2 Hh3)).
  equal Q3 e101 e102.
  assert (P4 : den Ev rv e6 <= den Ev rv e100) by (exact (rearranged (den Ev rv e99) (den Ev rv e100) (den Ev rv e6) (den Ev rv e100) P2 Q3)).
  assert (P5 : den Ev rv e6 <= den Ev rv e95) by (exact (step_74 n u w k m Hs_n Hi_k Hi_m P1 P4)).
  exact (P5).
Qed.

(* 0 <= -((1 - delta(k, m))**2*w[m]) - w[k] - total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by assume *)
Lemma step_79 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0
  <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) - (1 - delta k m) ^ 2 * w m ->
  0
  <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) - (1 - delta k m) ^ 2 * w m.
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e108 : ex := (Mul e62 (Pow (V1 1 (0, 2)) 2%nat))%N.
Definition e103 : ex := (Mul e78 e108)%N.
Definition e104 : ex := (Mul e108 e78)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, by instance *)
Lemma step_80 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2).
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e59 <= den Ev rv e103) by (exact (step_39 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e6 e59.
  equal Q3 e103 e104.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e105 : ex := (Mul e64 e6)%N.
Definition e106 : ex := (Mul e64 e65)%N.
Definition e107 : ex := (Mul e62 (Pow e65 2%nat))%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by instance *)
Lemma step_81 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ->
  0 <= w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e105 <= den Ev rv e106) by (exact (step_39 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) (w l) 0 Hh1 Hh2)).
  equal Q2 e6 e105.
  equal Q3 e106 e107.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by discharge *)
Lemma step_82 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e64) by (exact (step_47 n w k l m Hs_n Hi_k Hi_l Hi_m Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e65) by (exact (step_44 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e107) by (exact (step_81 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, by discharge *)
Lemma step_83 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2).
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e78) by (exact (step_58 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e108) by (exact (step_82 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e6 <= den Ev rv e104) by (exact (step_80 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p142 : ex := (Add e69 (Opp (V1 1 (0, 1))))%N.
Definition p143 : ex := (Pow (Add e69 (Opp (Del (0, 1) (0, 3)))) 2%nat)%N.
Definition p144 : ex := (Add (Add p142 (Opp (Mul p143 (V1 1 (0, 3))))) (Opp e79))%N.
Definition p145 : ex := (Mul e62 p144)%N.
Definition e128 : ex := (Mul p145 (V1 1 (0, 2)))%N.
Definition e109 : ex := (Mul e78 e128)%N.
Definition e110 : ex := (Mul (Mul p79 p144) (V1 1 (0, 2)))%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by instance *)
Lemma step_84 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e59 <= den Ev rv e109) by (exact (step_39 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e6 e59.
  equal Q3 e109 e110.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p149 : ex := (Pow (Add e69 (Opp (Del (0, 2) (0, 3)))) 2%nat)%N.
Definition p150 : ex := (Pow (Add e69 (Opp (Del (0, 3) (0, 1)))) 2%nat)%N.
Definition p151 : ex := (Mul p149 p150)%N.
Definition p152 : ex := (Pow (Add e69 (Opp (Del (0, 4) (0, 3)))) 2%nat)%N.
Definition e111 : ex := (Mul p151 p152)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2, by nonnegative *)
Lemma step_85 :
  forall (n : nat) (i k l m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2.
Proof.
  intros n i k l m Hs_n Hi_i Hi_k Hi_l Hi_m.
  setting [n] [] [] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), l); ((0%N, 4%N), m)] [].
  nonnegative N1 (nil_nonnegative Ev) e111.
  exact N1.
Qed.

Definition e112 : ex := (Mul e111 e6)%N.
Definition e114 : ex := (V1 0 (0, 3))%N.
Definition e113 : ex := (Mul e111 e114)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2*w[l], by instance *)
Lemma step_86 :
  forall (n : nat) (w : vec) (i k l m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 ->
  0 <= w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l.
Proof.
  intros n w i k l m Hs_n Hi_i Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), l); ((0%N, 4%N), m)] [].
  assert (P1 : den Ev rv e112 <= den Ev rv e113) by (exact (step_39 ((1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2) (w l) 0 Hh1 Hh2)).
  equal Q2 e6 e112.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2*w[l], by discharge *)
Lemma step_87 :
  forall (n : nat) (w : vec) (i k l m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l.
Proof.
  intros n w i k l m Hs_n Hi_i Hi_k Hi_l Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), l); ((0%N, 4%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e111) by (exact (step_85 n i k l m Hs_n Hi_i Hi_k Hi_l Hi_m)).
  assert (P2 : den Ev rv e6 <= den Ev rv e114) by (exact (step_44 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e113) by (exact (step_86 n w i k l m Hs_n Hi_i Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p157 : ex := (Mul (Mul p107 (Pow (Add e69 (Opp (Del (0, 4096) (0, 1)))) 2%nat)) (Pow (Add e69 (Opp (Del (0, 3) (0, 4096)))) 2%nat))%N.
Definition e115 : ex := (Mul p157 e3)%N.
Definition e116 : ex := (Sum (0, 4096) e115)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2*w[l], l), by replace *)
Lemma step_88 :
  forall (n : nat) (w : vec) (i k m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w i k m Hs_n Hi_i Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e115 _ (fun sv Wv SFv => (step_87 n w (sv (0%N, 1%N)) (sv (0%N, 2%N)) (sv (0%N, 4096%N)) (sv (0%N, 3%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 2%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 3%N)) Hh1)) (nil_replaced Ev rv)) e116 e90.
  exact (P1).
Qed.

Definition p160 : ex := (Mul (Mul (Mul p119 (Pow (Add e69 (Opp (Del (0, 20000) (0, 1)))) 2%nat)) (Pow (Add e69 (Opp (Del (0, 3) (0, 20000)))) 2%nat)) (V1 0 (0, 20000)))%N.
Definition e119 : ex := (Sum (0, 20000) p160)%N.
Definition e117 : ex := (Add e119 e97)%N.
Definition e118 : ex := (Add e97 e119)%N.
(* 0 <= -inner(w, ones(n)) + total((1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2*w[l], l) + 1, by instance *)
Lemma step_89 :
  forall (n : nat) (w : vec) (i k m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= 1 - inner n w ones ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l) ->
  0 <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w i k m Hs_n Hi_i Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e117) by (exact (step_73 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e117 e118.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e120 : ex := (Add e119 (Opp e99))%N.
Definition e121 : ex := (Add e119 (Opp e6))%N.
(* 0 <= -inner(w, ones(n)) + total((1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2*w[l], l) + 1, by discharge *)
Lemma step_90 :
  forall (n : nat) (w : vec) (i k m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w i k m Hs_n Hi_i Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e97) by (exact (step_77 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e99 <= den Ev rv e119) by (exact (step_88 n w i k m Hs_n Hi_i Hi_k Hi_m Hh2)).
  equal Q3 e120 e121.
  assert (P4 : den Ev rv e6 <= den Ev rv e119) by (exact (rearranged (den Ev rv e99) (den Ev rv e119) (den Ev rv e6) (den Ev rv e119) P2 Q3)).
  assert (P5 : den Ev rv e6 <= den Ev rv e118) by (exact (step_89 n w i k m Hs_n Hi_i Hi_k Hi_m P1 P4)).
  exact (P5).
Qed.

(* 0 <= -((1 - delta(k, i))**2*(1 - delta(m, i))**2*w[i]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1, by assume *)
Lemma step_91 :
  forall (n : nat) (w : vec) (i k m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k i) ^ 2 * (1 - delta m i) ^ 2 * w i ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k i) ^ 2 * (1 - delta m i) ^ 2 * w i.
Proof.
  intros n w i k m Hs_n Hi_i Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), m)] [].
  exact Hh1.
Qed.

Definition e122 : ex := (Add e118 (Opp e6))%N.
Definition p167 : ex := (Add (Add e69 (Opp e65)) (Opp (Mul p149 e114)))%N.
Definition p168 : ex := (Opp (Mul (Mul (Pow (Add e69 (Opp (Del (0, 2) (0, 1)))) 2%nat) p150) e5))%N.
Definition e124 : ex := (Add p167 p168)%N.
Definition e123 : ex := (Add e124 (Opp e6))%N.
(* 0 <= -((1 - delta(k, i))**2*(1 - delta(m, i))**2*w[i]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1, by discharge *)
Lemma step_92 :
  forall (n : nat) (w : vec) (i k m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k i) ^ 2 * (1 - delta m i) ^ 2 * w i.
Proof.
  intros n w i k m Hs_n Hi_i Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e118) by (exact (step_90 n w i k m Hs_n Hi_i Hi_k Hi_m Hh1 Hh2)).
  equal Q2 e122 e123.
  assert (P3 : den Ev rv e6 <= den Ev rv e124) by (exact (rearranged (den Ev rv e6) (den Ev rv e118) (den Ev rv e6) (den Ev rv e124) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e124) by (exact (step_91 n w i k m Hs_n Hi_i Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p171 : ex := (Add e83 (Opp (Mul p143 e114)))%N.
Definition p172 : ex := (Opp e64)%N.
Definition e125 : ex := (Add p171 p172)%N.
(* 0 <= -((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1, by instance *)
Lemma step_93 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e125) by (exact (step_92 n w l k m Hs_n Hi_l Hi_k Hi_m Hh1 Hh2)).
  exact (P1).
Qed.

Definition e126 : ex := (Mul e64 e125)%N.
Definition e127 : ex := (Mul (Mul e62 e125) e65)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by instance *)
Lemma step_94 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e105 <= den Ev rv e126) by (exact (step_39 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e6 e105.
  equal Q3 e126 e127.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by discharge *)
Lemma step_95 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e64) by (exact (step_47 n w k l m Hs_n Hi_k Hi_l Hi_m Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e125) by (exact (step_93 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e127) by (exact (step_94 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by discharge *)
Lemma step_96 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e78) by (exact (step_58 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e128) by (exact (step_95 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e6 <= den Ev rv e110) by (exact (step_84 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p176 : ex := (Mul p108 (Add e74 p109))%N.
Definition p177 : ex := (Add p142 (Opp (Mul e7 (V1 1 (0, 2)))))%N.
Definition p178 : ex := (Add p177 (Opp (Mul p108 (V1 1 (0, 4096)))))%N.
Definition p179 : ex := (Mul p176 p178)%N.
Definition e129 : ex := (Mul p179 (V1 1 (0, 4096)))%N.
Definition e130 : ex := (Sum (0, 4096) e129)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + u[l]/2)*(1 - w[k] - ((1 - delta(k, m))**2*w[m]) - ((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]))*w[l], l), by replace *)
Lemma step_97 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e129 _ (fun sv Wv SFv => (step_96 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e130 e90.
  exact (P1).
Qed.

(* total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l) <= (-((1 - delta(k, m))**2*w[m]) - w[k] + 1)*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l), by assume *)
Lemma step_98 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e131 : ex := (Mul e87 e108)%N.
Definition e132 : ex := (Mul e108 e87)%N.
(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by instance *)
Lemma step_99 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2).
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e131) by (exact (step_39 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e6 e80.
  equal Q3 e131 e132.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by discharge *)
Lemma step_100 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2).
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e87) by (exact (step_67 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e108) by (exact (step_82 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e6 <= den Ev rv e132) by (exact (step_99 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e133 : ex := (Mul e87 e128)%N.
Definition e134 : ex := (Mul (Mul p98 p144) (V1 1 (0, 2)))%N.
(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by instance *)
Lemma step_101 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e133) by (exact (step_39 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e6 e80.
  equal Q3 e133 e134.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by discharge *)
Lemma step_102 :
  forall (n : nat) (u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e87) by (exact (step_67 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e128) by (exact (step_95 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e6 <= den Ev rv e134) by (exact (step_101 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e135 : ex := (Mul p108 e3)%N.
Definition e136 : ex := (Sum (0, 4096) e135)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l), by replace *)
Lemma step_103 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e135 _ (fun sv Wv SFv => (step_47 n w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1)) (nil_replaced Ev rv)) e136 e90.
  exact (P1).
Qed.

Definition p188 : ex := (Mul p120 (V1 0 (0, 20000)))%N.
Definition e139 : ex := (Sum (0, 20000) p188)%N.
Definition e137 : ex := (Add e139 e97)%N.
Definition e138 : ex := (Add e97 e139)%N.
(* 0 <= -inner(w, ones(n)) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l) + 1, by instance *)
Lemma step_104 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= 1 - inner n w ones ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) ->
  0 <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e137) by (exact (step_73 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e137 e138.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e140 : ex := (Add e139 (Opp e99))%N.
Definition e141 : ex := (Add e139 (Opp e6))%N.
(* 0 <= -inner(w, ones(n)) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l) + 1, by discharge *)
Lemma step_105 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e97) by (exact (step_77 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e99 <= den Ev rv e139) by (exact (step_103 n w k m Hs_n Hi_k Hi_m Hh2)).
  equal Q3 e140 e141.
  assert (P4 : den Ev rv e6 <= den Ev rv e139) by (exact (rearranged (den Ev rv e99) (den Ev rv e139) (den Ev rv e6) (den Ev rv e139) P2 Q3)).
  assert (P5 : den Ev rv e6 <= den Ev rv e138) by (exact (step_104 n w k m Hs_n Hi_k Hi_m P1 P4)).
  exact (P5).
Qed.

(* 0 <= -((1 - delta(k, m))**2*w[m]) - w[k] + 1, by assume *)
Lemma step_106 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m.
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e142 : ex := (Add e138 (Opp e6))%N.
Definition p195 : ex := (Opp e58)%N.
Definition e144 : ex := (Add e83 p195)%N.
Definition e143 : ex := (Add e144 (Opp e6))%N.
(* 0 <= -((1 - delta(k, m))**2*w[m]) - w[k] + 1, by discharge *)
Lemma step_107 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m.
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e138) by (exact (step_105 n w k m Hs_n Hi_k Hi_m Hh1 Hh2)).
  equal Q2 e142 e143.
  assert (P3 : den Ev rv e6 <= den Ev rv e144) by (exact (rearranged (den Ev rv e6) (den Ev rv e138) (den Ev rv e6) (den Ev rv e144) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e144) by (exact (step_106 n w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e145 : ex := (Mul e97 e6)%N.
Definition e146 : ex := (Mul e97 e144)%N.
(* 0 <= (1 - inner(w, ones(n)))*(-((1 - delta(k, m))**2*w[m]) - w[k] + 1), by instance *)
Lemma step_108 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= 1 - inner n w ones ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m ->
  0 <= (1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m).
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e145 <= den Ev rv e146) by (exact (step_39 (1 - inner n w ones) (1 - w k - (1 - delta k m) ^ 2 * w m) 0 Hh1 Hh2)).
  equal Q2 e6 e145.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - inner(w, ones(n)))*(-((1 - delta(k, m))**2*w[m]) - w[k] + 1), by discharge *)
Lemma step_109 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m).
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e97) by (exact (step_77 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e144) by (exact (step_107 n w k m Hs_n Hi_k Hi_m Hh1 Hh2)).
  assert (P3 : den Ev rv e6 <= den Ev rv e146) by (exact (step_108 n w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p200 : ex := (Mul p110 p178)%N.
Definition e147 : ex := (Mul p200 (V1 1 (0, 4096)))%N.
Definition e148 : ex := (Sum (0, 4096) e147)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) - u[l]/2)*(1 - w[k] - ((1 - delta(k, m))**2*w[m]) - ((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]))*w[l], l), by replace *)
Lemma step_110 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e147 _ (fun sv Wv SFv => (step_102 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e148 e90.
  exact (P1).
Qed.

Definition p203 : ex := (Add e69 (Opp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) e69))))%N.
Definition e153 : ex := (Mul p203 p177)%N.
Definition p205 : ex := (Mul (V1 0 (0, 20000)) e74)%N.
Definition p206 : ex := (Add e74 (Opp p205))%N.
Definition p207 : ex := (Mul (Mul (Mul p120 p206) (Add p177 (Opp (Mul p120 (V1 1 (0, 20000)))))) (V1 1 (0, 20000)))%N.
Definition e150 : ex := (Sum (0, 20000) p207)%N.
Definition e149 : ex := (Add e153 e150)%N.
(* 0 <= (1 - inner(w, ones(n)))*(-((1 - delta(k, m))**2*w[m]) - w[k] + 1) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], l), by instance *)
Lemma step_111 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) ->
  0 <= (1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m) ->
  0
  <= (1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e149) by (exact (step_73 ((1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m)) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l)) Hh1 Hh2)).
  exact (P1).
Qed.

Definition e151 : ex := (Add e150 (Opp e99))%N.
Definition e152 : ex := (Add e150 (Opp e6))%N.
(* 0 <= (1 - inner(w, ones(n)))*(-((1 - delta(k, m))**2*w[m]) - w[k] + 1) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], l), by discharge *)
Lemma step_112 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  0
  <= (1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e99 <= den Ev rv e150) by (exact (step_110 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e151 e152.
  assert (P3 : den Ev rv e6 <= den Ev rv e150) by (exact (rearranged (den Ev rv e99) (den Ev rv e150) (den Ev rv e6) (den Ev rv e150) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e153) by (exact (step_109 n w k m Hs_n Hi_k Hi_m Hh3 Hh2)).
  assert (P5 : den Ev rv e6 <= den Ev rv e149) by (exact (step_111 n u w k m Hs_n Hi_k Hi_m P3 P4)).
  exact (P5).
Qed.

(* total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l) <= (-((1 - delta(k, m))**2*w[m]) - w[k] + 1)*(-((1 - delta(k, m))**2*w[m]) - w[k] - total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1), by assume *)
Lemma step_113 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) - (1 - delta k m) ^ 2 * w m) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) - (1 - delta k m) ^ 2 * w m).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

(* 0 <= Rational(1, 2) - u[m]/2, by instance *)
Lemma step_114 :
  forall (n : nat) (u : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= / 2 - u m / 2.
Proof.
  intros n u m Hs_n Hi_m Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e86) by (exact (step_67 n u m Hs_n Hi_m Hh1)).
  exact (P1).
Qed.

(* u[m]/2 + Rational(1, 2) <= 1, by assume *)
Lemma step_115 :
  forall (n : nat) (u : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  / 2 + u m / 2 <= 1 ->
  / 2 + u m / 2 <= 1.
Proof.
  intros n u m Hs_n Hi_m Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), m)] [].
  exact Hh1.
Qed.

Definition e154 : ex := (Add e86 (Opp e6))%N.
Definition e155 : ex := (Add e69 (Opp e77))%N.
(* u[m]/2 + Rational(1, 2) <= 1, by discharge *)
Lemma step_116 :
  forall (n : nat) (u : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  / 2 + u m / 2 <= 1.
Proof.
  intros n u m Hs_n Hi_m Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e86) by (exact (step_114 n u m Hs_n Hi_m Hh1)).
  equal Q2 e154 e155.
  assert (P3 : den Ev rv e77 <= den Ev rv e69) by (exact (rearranged (den Ev rv e6) (den Ev rv e86) (den Ev rv e77) (den Ev rv e69) P1 Q2)).
  assert (P4 : den Ev rv e77 <= den Ev rv e69) by (exact (step_115 n u m Hs_n Hi_m P3)).
  exact (P4).
Qed.

(* 0 <= u[m]/2 + Rational(1, 2), by instance *)
Lemma step_117 :
  forall (n : nat) (u : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= / 2 + u m / 2.
Proof.
  intros n u m Hs_n Hi_m Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e77) by (exact (step_58 n u m Hs_n Hi_m Hh1)).
  exact (P1).
Qed.

Definition p214 : ex := (Add e144 (Opp p188))%N.
Definition p215 : ex := (Sum (0, 20000) (Mul (Mul p123 p214) (V1 0 (0, 20000))))%N.
Definition e156 : ex := (Add e146 p215)%N.
Definition e157 : ex := (Add e156 (Opp e6))%N.
Definition p218 : ex := (Add e74 p121)%N.
Definition p219 : ex := (Mul p120 p218)%N.
Definition p220 : ex := (Mul p219 (V1 0 (0, 20000)))%N.
Definition e186 : ex := (Sum (0, 20000) p220)%N.
Definition p222 : ex := (Opp e186)%N.
Definition p223 : ex := (Add e83 p222)%N.
Definition e172 : ex := (Add p223 p195)%N.
Definition e160 : ex := (Mul e144 e172)%N.
Definition p226 : ex := (Mul p120 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p227 : ex := (Mul p226 p122)%N.
Definition e159 : ex := (Sum (0, 20000) p227)%N.
Definition p229 : ex := (Opp e159)%N.
Definition e158 : ex := (Add e160 p229)%N.
(* total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l) <= (-((1 - delta(k, m))**2*w[m]) - w[k] + 1)*(-((1 - delta(k, m))**2*w[m]) - w[k] - total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1), by discharge *)
Lemma step_118 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) - (1 - delta k m) ^ 2 * w m).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e156) by (exact (step_112 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e157 e158.
  assert (P3 : den Ev rv e159 <= den Ev rv e160) by (exact (rearranged (den Ev rv e6) (den Ev rv e156) (den Ev rv e159) (den Ev rv e160) P1 Q2)).
  assert (P4 : den Ev rv e159 <= den Ev rv e160) by (exact (step_113 n u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p231 : ex := (Mul p108 (Pow e3 2%nat))%N.
Definition p232 : ex := (Mul (V1 1 (0, 4096)) e74)%N.
Definition p233 : ex := (Add e74 (Opp p232))%N.
Definition e161 : ex := (Mul p231 p233)%N.
Definition e162 : ex := (Sum (0, 4096) e161)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l), by replace *)
Lemma step_119 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e161 _ (fun sv Wv SFv => (step_100 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e162 e90.
  exact (P1).
Qed.

Definition p236 : ex := (Mul (Mul p219 p214) (V1 0 (0, 20000)))%N.
Definition e163 : ex := (Sum (0, 20000) p236)%N.
Definition e164 : ex := (Add e163 (Opp e99))%N.
Definition e167 : ex := (Mul e144 e186)%N.
Definition p240 : ex := (Mul p226 p218)%N.
Definition e166 : ex := (Sum (0, 20000) p240)%N.
Definition p242 : ex := (Opp e166)%N.
Definition e165 : ex := (Add e167 p242)%N.
(* total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l) <= (-((1 - delta(k, m))**2*w[m]) - w[k] + 1)*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l), by discharge *)
Lemma step_120 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e99 <= den Ev rv e163) by (exact (step_97 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e164 e165.
  assert (P3 : den Ev rv e166 <= den Ev rv e167) by (exact (rearranged (den Ev rv e99) (den Ev rv e163) (den Ev rv e166) (den Ev rv e167) P1 Q2)).
  assert (P4 : den Ev rv e166 <= den Ev rv e167) by (exact (step_98 n u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p244 : ex := (Add e74 p232)%N.
Definition e168 : ex := (Mul p231 p244)%N.
Definition e169 : ex := (Sum (0, 4096) e168)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l), by replace *)
Lemma step_121 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e168 _ (fun sv Wv SFv => (step_83 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e169 e90.
  exact (P1).
Qed.

Definition e170 : ex := (Add e95 (Opp e6))%N.
Definition e171 : ex := (Add e172 (Opp e6))%N.
(* 0 <= -((1 - delta(k, m))**2*w[m]) - w[k] - total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by discharge *)
Lemma step_122 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  0
  <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) - (1 - delta k m) ^ 2 * w m.
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e95) by (exact (step_78 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e170 e171.
  assert (P3 : den Ev rv e6 <= den Ev rv e172) by (exact (rearranged (den Ev rv e6) (den Ev rv e95) (den Ev rv e6) (den Ev rv e172) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e172) by (exact (step_79 n u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e173 : ex := (Mul p176 (V1 1 (0, 4096)))%N.
Definition e174 : ex := (Sum (0, 4096) e173)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l), by replace *)
Lemma step_123 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e173 _ (fun sv Wv SFv => (step_59 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e174 e90.
  exact (P1).
Qed.

(* 0 <= (1 - delta(k, m))**2*w[m], by discharge *)
Lemma step_124 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k m) ^ 2 * w m.
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e7) by (exact (step_7 n k m Hs_n Hi_k Hi_m)).
  assert (P2 : den Ev rv e6 <= den Ev rv e65) by (exact (step_6 n w m Hs_n Hi_m Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e58) by (exact (step_40 n w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

(* 0 <= w[k], by transitive *)
Lemma step_125 :
  forall (n : nat) (w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= w k.
Proof.
  intros n w k Hs_n Hi_k Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e4) by (exact (step_5 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_3 n w k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p251 : ex := (Add e58 e5)%N.
Definition e177 : ex := (Add p251 e186)%N.
Definition e175 : ex := (Add e69 (Opp e177))%N.
Definition p254 : ex := (Add e5 e58)%N.
Definition e178 : ex := (Add p254 e186)%N.
Definition e176 : ex := (Add e69 (Opp e178))%N.
Definition e180 : ex := (Mul e186 e144)%N.
Definition e179 : ex := (Add e180 p242)%N.
Definition p259 : ex := (Add e144 p222)%N.
Definition e182 : ex := (Mul e144 p259)%N.
Definition e181 : ex := (Add e182 p229)%N.
Definition p262 : ex := (Mul e282 e166)%N.
Definition p263 : ex := (Mul (V1 1 (0, 2)) e74)%N.
Definition e189 : ex := (Add e74 p263)%N.
Definition p265 : ex := (Mul e58 e189)%N.
Definition p266 : ex := (Opp (Mul (Int 3) e159))%N.
Definition p267 : ex := (Opp (Mul (Int 3) e166))%N.
Definition p268 : ex := (Opp (Mul (Int 3) (Pow e5 2%nat)))%N.
Definition p269 : ex := (Pow e58 2%nat)%N.
Definition e183 : ex := (Mul e5 (Add (Add (Add p262 (Mul (Add e186 p265) (Add (Add (Add (Add (Add p266 p267) p268) (Opp (Mul (Int 3) p269))) (Mul e282 e5)) (Mul e282 e58)))) (Opp p265)) (Mul (Mul e282 e189) p269)))%N.
Definition p271 : ex := (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 2304)))%N.
Definition e184 : ex := (Add (Mul (Int 13) (Inv (Int 768))) p271)%N.
Definition p273 : ex := (Mul (Mul e7 e189) e65)%N.
Definition p274 : ex := (Pow p11 4%nat)%N.
Definition p275 : ex := (Mul (Int 3) p274)%N.
Definition p276 : ex := (Mul e282 e7)%N.
Definition p277 : ex := (Add p262 (Mul (Add p273 e186) (Add (Add (Add (Add (Add p268 p267) p266) (Mul e282 e5)) (Opp (Mul p275 (Pow e65 2%nat)))) (Mul p276 e65))))%N.
Definition p278 : ex := (Opp p273)%N.
Definition p279 : ex := (Add (Add p277 p278) (Mul (Mul (Mul e282 p274) (Pow e65 2%nat)) e189))%N.
Definition e185 : ex := (Mul p279 e5)%N.
(* (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] <= 13/768 + 55*sqrt(33)/2304, by instance *)
Lemma step_126 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= w k ->
  0 <= (1 - delta k m) ^ 2 * w m ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  (1 - delta k m) ^ 2 * w m + w k + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)
  <= 1 ->
  0 <= / 2 + u m / 2 ->
  / 2 + u m / 2 <= 1 ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) - (1 - delta k m) ^ 2 * w m) ->
  (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * w k
  <= 13 / 768 + 55 * sqrt 33 / 2304.
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  equal Q1 e175 e176.
  assert (P2 : den Ev rv e178 <= den Ev rv e69) by (exact (rearranged (den Ev rv e177) (den Ev rv e69) (den Ev rv e178) (den Ev rv e69) Hh4 Q1)).
  equal Q3 e165 e179.
  assert (P4 : den Ev rv e166 <= den Ev rv e180) by (exact (rearranged (den Ev rv e166) (den Ev rv e167) (den Ev rv e166) (den Ev rv e180) Hh8 Q3)).
  equal Q5 e158 e181.
  assert (P6 : den Ev rv e159 <= den Ev rv e182) by (exact (rearranged (den Ev rv e159) (den Ev rv e160) (den Ev rv e159) (den Ev rv e182) Hh10 Q5)).
  assert (P7 : den Ev rv e183 <= den Ev rv e184) by (exact (row_of_other.step_11 (w k) ((1 - delta k m) ^ 2 * w m) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) (/ 2 + u m / 2) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2 Hh3 P2 Hh5 Hh6 Hh7 P4 Hh9 P6)).
  equal Q8 e185 e183.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q8) P7)).
Qed.

Definition e187 : ex := (Add e186 (Opp e99))%N.
Definition e188 : ex := (Add e186 (Opp e6))%N.
Definition e190 : ex := (Add e166 (Opp e99))%N.
Definition e191 : ex := (Add e166 (Opp e6))%N.
Definition e192 : ex := (Add e159 (Opp e99))%N.
Definition e193 : ex := (Add e159 (Opp e6))%N.
(* (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] <= 13/768 + 55*sqrt(33)/2304, by discharge *)
Lemma step_127 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * w k
  <= 13 / 768 + 55 * sqrt 33 / 2304.
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e5) by (exact (step_125 n w k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e58) by (exact (step_124 n w k m Hs_n Hi_k Hi_m Hh1)).
  assert (P3 : den Ev rv e99 <= den Ev rv e186) by (exact (step_123 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1)).
  equal Q4 e187 e188.
  assert (P5 : den Ev rv e6 <= den Ev rv e186) by (exact (rearranged (den Ev rv e99) (den Ev rv e186) (den Ev rv e6) (den Ev rv e186) P3 Q4)).
  assert (P6 : den Ev rv e6 <= den Ev rv e172) by (exact (step_122 n u w k m Hs_n Hi_k Hi_m Hh3 Hh2 Hh1)).
  equal Q7 e171 e175.
  assert (P8 : den Ev rv e177 <= den Ev rv e69) by (exact (rearranged (den Ev rv e6) (den Ev rv e172) (den Ev rv e177) (den Ev rv e69) P6 Q7)).
  assert (P9 : den Ev rv e6 <= den Ev rv e189) by (exact (step_117 n u m Hs_n Hi_m Hh2)).
  assert (P10 : den Ev rv e189 <= den Ev rv e69) by (exact (step_116 n u m Hs_n Hi_m Hh2)).
  assert (P11 : den Ev rv e99 <= den Ev rv e166) by (exact (step_121 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1)).
  equal Q12 e190 e191.
  assert (P13 : den Ev rv e6 <= den Ev rv e166) by (exact (rearranged (den Ev rv e99) (den Ev rv e166) (den Ev rv e6) (den Ev rv e166) P11 Q12)).
  assert (P14 : den Ev rv e166 <= den Ev rv e167) by (exact (step_120 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1 Hh3)).
  assert (P15 : den Ev rv e99 <= den Ev rv e159) by (exact (step_119 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1)).
  equal Q16 e192 e193.
  assert (P17 : den Ev rv e6 <= den Ev rv e159) by (exact (rearranged (den Ev rv e99) (den Ev rv e159) (den Ev rv e6) (den Ev rv e159) P15 Q16)).
  assert (P18 : den Ev rv e159 <= den Ev rv e160) by (exact (step_118 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1 Hh3)).
  assert (P19 : den Ev rv e185 <= den Ev rv e184) by (exact (step_126 n u w k m Hs_n Hi_k Hi_m P1 P2 P5 P8 P9 P10 P13 P14 P17 P18)).
  exact (P19).
Qed.

Definition p287 : ex := (Mul p118 p118)%N.
Definition p288 : ex := (Mul p287 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p289 : ex := (Sum (0, 20000) (Mul p288 p218))%N.
Definition p290 : ex := (Add e69 (Opp (Del (0, 1) (0, 1))))%N.
Definition p291 : ex := (Pow p290 2%nat)%N.
Definition p292 : ex := (Add e74 (Mul (V1 1 (0, 1)) e74))%N.
Definition p293 : ex := (Mul (Mul p291 p292) e5)%N.
Definition p294 : ex := (Sum (0, 20000) (Mul (Mul p287 p218) (V1 0 (0, 20000))))%N.
Definition p295 : ex := (Pow p290 4%nat)%N.
Definition p296 : ex := (Opp (Mul (Mul (Int 3) p295) (Pow e5 2%nat)))%N.
Definition p297 : ex := (Mul (Mul e282 p291) e5)%N.
Definition p298 : ex := (Opp p293)%N.
Definition p299 : ex := (Mul (Mul (Mul e282 p295) (Pow e5 2%nat)) p292)%N.
Definition e194 : ex := (Mul (Add (Add (Add (Mul e282 p289) (Mul (Add p293 p294) (Add (Add (Add (Add (Add p268 (Opp (Mul (Int 3) p289))) (Opp (Mul (Int 3) (Sum (0, 20000) (Mul p288 p122))))) (Mul e282 e5)) p296) p297))) p298) p299) e5)%N.
Definition p301 : ex := (Pow p117 4%nat)%N.
Definition p302 : ex := (Mul p301 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p303 : ex := (Mul p302 p218)%N.
Definition e220 : ex := (Sum (0, 20000) p303)%N.
Definition p305 : ex := (Sum (0, 20000) (Mul (Mul p301 p218) (V1 0 (0, 20000))))%N.
Definition p306 : ex := (Mul p302 p122)%N.
Definition e212 : ex := (Sum (0, 20000) p306)%N.
Definition p308 : ex := (Add (Add (Add (Mul e282 e220) (Mul (Add p293 p305) (Add (Add (Add (Add (Add p268 (Opp (Mul (Int 3) e220))) (Opp (Mul (Int 3) e212))) (Mul e282 e5)) p296) p297))) p298) p299)%N.
Definition e195 : ex := (Mul p308 e5)%N.
(* (2*((1 - delta(k, k))**4*(u[k]/2 + Rational(1, 2))*w[k]**2) - ((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k]) + ((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, k))**4*w[k]**2) + 2*((1 - delta(k, k))**2*w[k]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) - 3*total((1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] <= 13/768 + 55*sqrt(33)/2304, by instance *)
Lemma step_128 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k k) ^ 4 * w k ^ 2 + 2 * (1 - delta k k) ^ 2 * w k) - (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * w k
  <= 13 / 768 + 55 * sqrt 33 / 2304.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e194 <= den Ev rv e184) by (exact (step_127 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e195 e194.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= -(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304, by assume *)
Lemma step_129 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= 13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k ->
  0
  <= 13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e196 : ex := (Add e184 (Opp e195))%N.
Definition p311 : ex := (Mul p118 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p312 : ex := (Mul p311 p218)%N.
Definition e224 : ex := (Sum (0, 20000) p312)%N.
Definition p314 : ex := (Mul e282 e224)%N.
Definition p315 : ex := (Opp (Mul (Int 3) e224))%N.
Definition p316 : ex := (Mul p311 p122)%N.
Definition e216 : ex := (Sum (0, 20000) p316)%N.
Definition p318 : ex := (Opp (Mul (Int 3) e216))%N.
Definition p319 : ex := (Mul (Mul p118 p218) (V1 0 (0, 20000)))%N.
Definition e238 : ex := (Sum (0, 20000) p319)%N.
Definition p321 : ex := (Mul (Add p314 (Mul (Add (Add (Add p268 p315) p318) (Mul e282 e5)) e238)) e5)%N.
Definition p322 : ex := (Opp p321)%N.
Definition e198 : ex := (Add e184 p322)%N.
Definition e197 : ex := (Add e198 (Opp e6))%N.
(* 0 <= -(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304, by discharge *)
Lemma step_130 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0
  <= 13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e195 <= den Ev rv e184) by (exact (step_128 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e196 e197.
  assert (P3 : den Ev rv e6 <= den Ev rv e198) by (exact (rearranged (den Ev rv e195) (den Ev rv e184) (den Ev rv e6) (den Ev rv e198) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e198) by (exact (step_129 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= 1 - inner(b, ones(n)), by discharge *)
Lemma step_131 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  inner n b ones <= 1 ->
  0 <= 1 - inner n b ones.
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  assert (P1 : den Ev rv e96 <= den Ev rv e69) by (exact (step_1 n b Hs_n Hh1)).
  equal Q2 e97 e98.
  assert (P3 : den Ev rv e6 <= den Ev rv e97) by (exact (rearranged (den Ev rv e96) (den Ev rv e69) (den Ev rv e6) (den Ev rv e97) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e97) by (exact (step_2 n b Hs_n P3)).
  exact (P4).
Qed.

Definition p325 : ex := (Mul p118 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p326 : ex := (Mul (V1 2 (0, 20000)) e74)%N.
Definition p327 : ex := (Add e74 p326)%N.
Definition p328 : ex := (Sum (0, 20000) (Mul p325 p327))%N.
Definition p329 : ex := (Mul e282 p328)%N.
Definition p330 : ex := (Opp (Mul (Int 3) (Pow (V1 1 (0, 1)) 2%nat)))%N.
Definition p331 : ex := (Opp (Mul (Int 3) p328))%N.
Definition p332 : ex := (Add e74 (Opp p326))%N.
Definition p333 : ex := (Opp (Mul (Int 3) (Sum (0, 20000) (Mul p325 p332))))%N.
Definition p334 : ex := (Sum (0, 20000) (Mul (Mul p118 p327) (V1 1 (0, 20000))))%N.
Definition p335 : ex := (Mul (Add p329 (Mul (Add (Add (Add p330 p331) p333) (Mul e282 (V1 1 (0, 1)))) p334)) (V1 1 (0, 1)))%N.
Definition p336 : ex := (Opp p335)%N.
Definition e247 : ex := (Add e184 p336)%N.
Definition e199 : ex := (Mul e97 e247)%N.
(* 0 <= (1 - inner(b, ones(n)))*(-(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304), by instance *)
Lemma step_132 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= 1 - inner n b ones ->
  0
  <= 13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k ->
  0
  <= (1 - inner n b ones) * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e145 <= den Ev rv e199) by (exact (step_39 (1 - inner n b ones) (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) 0 Hh1 Hh2)).
  equal Q2 e6 e145.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* smallest(b[k], k) <= b[k], by smallest below *)
Lemma step_133 :
  forall (n : nat) (b : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  minn n (fun k => b k) <= b k.
Proof.
  intros n b k Hs_n Hi_k.
  setting [n] [] [b] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e3) k Hi_k)).
  exact (P1).
Qed.

Definition p339 : ex := (Add e74 p205)%N.
Definition p340 : ex := (Mul (Mul p287 p339) (V1 1 (0, 20000)))%N.
Definition e200 : ex := (Sum (0, 20000) p340)%N.
Definition p342 : ex := (Mul (Mul p301 p339) (V1 1 (0, 20000)))%N.
Definition e201 : ex := (Sum (0, 20000) p342)%N.
(* total(0, l) <= total((1 - delta(k, l))**4*(Rational(1, 2) + u[l]/2)*w[l], l), by instance *)
Lemma step_134 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e99 <= den Ev rv e200) by (exact (step_123 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2)).
  equal Q2 e200 e201.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l), by assume *)
Lemma step_135 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p344 : ex := (Opp (Mul p291 e5))%N.
Definition e202 : ex := (Add (Add e83 (Opp p294)) p344)%N.
Definition p346 : ex := (Add e83 (Opp p305))%N.
Definition e203 : ex := (Add p346 p344)%N.
(* 0 <= -((1 - delta(k, k))**2*w[k]) - w[k] - total((1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by instance *)
Lemma step_136 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * w l) - (1 - delta k k) ^ 2 * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e202) by (exact (step_122 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e202 e203.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= -w[k] - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by assume *)
Lemma step_137 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  0 <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p348 : ex := (Mul p287 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition e204 : ex := (Sum (0, 20000) (Mul p348 p339))%N.
Definition p350 : ex := (Mul p301 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition e205 : ex := (Sum (0, 20000) (Mul p350 p339))%N.
(* total(0, l) <= total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) + u[l]/2), l), by instance *)
Lemma step_138 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e99 <= den Ev rv e204) by (exact (step_121 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2)).
  equal Q2 e204 e205.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l), by assume *)
Lemma step_139 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p352 : ex := (Opp (Mul p291 (V1 1 (0, 1))))%N.
Definition p353 : ex := (Add p142 p352)%N.
Definition e206 : ex := (Mul p353 e200)%N.
Definition e207 : ex := (Mul p353 e201)%N.
(* total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) + u[l]/2), l) <= (-((1 - delta(k, k))**2*w[k]) - w[k] + 1)*total((1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l), by instance *)
Lemma step_140 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2))
  <= (1 - w k - (1 - delta k k) ^ 2 * w k) * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e204 <= den Ev rv e206) by (exact (step_120 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e205 e204.
  equal Q3 e206 e207.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l) <= (1 - w[k])*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l), by assume *)
Lemma step_141 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e208 : ex := (Sum (0, 20000) (Mul p348 p206))%N.
Definition e209 : ex := (Sum (0, 20000) (Mul p350 p206))%N.
(* total(0, l) <= total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) - u[l]/2), l), by instance *)
Lemma step_142 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e99 <= den Ev rv e208) by (exact (step_119 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2)).
  equal Q2 e208 e209.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l), by assume *)
Lemma step_143 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e210 : ex := (Mul p353 (Add (Add p142 (Opp e200)) p352))%N.
Definition e211 : ex := (Mul p353 (Add (Add p142 (Opp e201)) p352))%N.
(* total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) - u[l]/2), l) <= (-((1 - delta(k, k))**2*w[k]) - w[k] + 1)*(-((1 - delta(k, k))**2*w[k]) - w[k] - total((1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + 1), by instance *)
Lemma step_144 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k k) ^ 2 * w k) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * w l) - (1 - delta k k) ^ 2 * w k).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e208 <= den Ev rv e210) by (exact (step_118 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e209 e208.
  equal Q3 e210 e211.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l) <= (1 - w[k])*(-w[k] - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1), by assume *)
Lemma step_145 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)).
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p360 : ex := (Add e83 p344)%N.
Definition e213 : ex := (Mul p360 e203)%N.
Definition e214 : ex := (Add e213 (Opp e212))%N.
Definition p363 : ex := (Opp e238)%N.
Definition e230 : ex := (Add e83 p363)%N.
Definition e217 : ex := (Mul e83 e230)%N.
Definition e215 : ex := (Add e217 (Opp e216))%N.
(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l) <= (1 - w[k])*(-w[k] - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1), by discharge *)
Lemma step_146 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e212 <= den Ev rv e213) by (exact (step_144 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e214 e215.
  assert (P3 : den Ev rv e216 <= den Ev rv e217) by (exact (rearranged (den Ev rv e212) (den Ev rv e213) (den Ev rv e216) (den Ev rv e217) P1 Q2)).
  assert (P4 : den Ev rv e216 <= den Ev rv e217) by (exact (step_145 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e218 : ex := (Add e212 (Opp e99))%N.
Definition e219 : ex := (Add e216 (Opp e6))%N.
(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l), by discharge *)
Lemma step_147 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e99 <= den Ev rv e212) by (exact (step_142 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e218 e219.
  assert (P3 : den Ev rv e6 <= den Ev rv e216) by (exact (rearranged (den Ev rv e99) (den Ev rv e212) (den Ev rv e6) (den Ev rv e216) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e216) by (exact (step_143 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e221 : ex := (Mul p360 p305)%N.
Definition e222 : ex := (Add e221 (Opp e220))%N.
Definition e225 : ex := (Mul e83 e238)%N.
Definition p372 : ex := (Opp e224)%N.
Definition e223 : ex := (Add e225 p372)%N.
(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l) <= (1 - w[k])*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l), by discharge *)
Lemma step_148 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e220 <= den Ev rv e221) by (exact (step_140 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e222 e223.
  assert (P3 : den Ev rv e224 <= den Ev rv e225) by (exact (rearranged (den Ev rv e220) (den Ev rv e221) (den Ev rv e224) (den Ev rv e225) P1 Q2)).
  assert (P4 : den Ev rv e224 <= den Ev rv e225) by (exact (step_141 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e226 : ex := (Add e220 (Opp e99))%N.
Definition e227 : ex := (Add e224 (Opp e6))%N.
(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l), by discharge *)
Lemma step_149 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e99 <= den Ev rv e220) by (exact (step_138 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e226 e227.
  assert (P3 : den Ev rv e6 <= den Ev rv e224) by (exact (rearranged (den Ev rv e99) (den Ev rv e220) (den Ev rv e6) (den Ev rv e224) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e224) by (exact (step_139 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e228 : ex := (Add e203 (Opp e6))%N.
Definition e229 : ex := (Add e230 (Opp e6))%N.
(* 0 <= -w[k] - total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by discharge *)
Lemma step_150 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e203) by (exact (step_136 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e228 e229.
  assert (P3 : den Ev rv e6 <= den Ev rv e230) by (exact (rearranged (den Ev rv e6) (den Ev rv e203) (den Ev rv e6) (den Ev rv e230) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e230) by (exact (step_137 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e231 : ex := (Add e201 (Opp e99))%N.
Definition p379 : ex := (Mul p118 p339)%N.
Definition p380 : ex := (Mul p379 (V1 1 (0, 20000)))%N.
Definition e233 : ex := (Sum (0, 20000) p380)%N.
Definition e232 : ex := (Add e233 (Opp e6))%N.
(* 0 <= total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l), by discharge *)
Lemma step_151 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l).
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e99 <= den Ev rv e201) by (exact (step_134 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e231 e232.
  assert (P3 : den Ev rv e6 <= den Ev rv e233) by (exact (rearranged (den Ev rv e99) (den Ev rv e201) (den Ev rv e6) (den Ev rv e233) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e233) by (exact (step_135 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e235 : ex := (Mul e238 e83)%N.
Definition e234 : ex := (Add e235 p372)%N.
Definition e236 : ex := (Mul e5 (Add p314 (Mul e238 (Add (Add (Add (Add (Opp e69) p318) p315) p268) (Mul (Int 4) e5)))))%N.
Definition p386 : ex := (Add p314 (Mul (Add (Add (Add (Add (Opp e69) p268) p315) p318) (Mul (Int 4) e5)) e238))%N.
Definition e237 : ex := (Mul p386 e5)%N.
(* ((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] <= 13/768 + 55*sqrt(33)/2304, by instance *)
Lemma step_152 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= w k ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  w k + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) <= 1 ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) ->
  (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k
  <= 13 / 768 + 55 * sqrt 33 / 2304.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  equal Q1 e223 e234.
  assert (P2 : den Ev rv e224 <= den Ev rv e235) by (exact (rearranged (den Ev rv e224) (den Ev rv e225) (den Ev rv e224) (den Ev rv e235) Hh5 Q1)).
  assert (P3 : den Ev rv e236 <= den Ev rv e184) by (exact (row_of_target.step_8 (w k) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2 Hh3 Hh4 P2 Hh6 Hh7)).
  equal Q4 e237 e236.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q4) P3)).
Qed.

Definition e240 : ex := (Add e5 e238)%N.
Definition e239 : ex := (Add e69 (Opp e240))%N.
(* ((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] <= 13/768 + 55*sqrt(33)/2304, by discharge *)
Lemma step_153 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k
  <= 13 / 768 + 55 * sqrt 33 / 2304.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e5) by (exact (step_125 n w k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e238) by (exact (step_151 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e230) by (exact (step_150 n u w k Hs_n Hi_k Hh4 Hh2 Hh1)).
  equal Q4 e229 e239.
  assert (P5 : den Ev rv e240 <= den Ev rv e69) by (exact (rearranged (den Ev rv e6) (den Ev rv e230) (den Ev rv e240) (den Ev rv e69) P3 Q4)).
  assert (P6 : den Ev rv e6 <= den Ev rv e224) by (exact (step_149 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P7 : den Ev rv e224 <= den Ev rv e225) by (exact (step_148 n u w k Hs_n Hi_k Hh2 Hh1 Hh4)).
  assert (P8 : den Ev rv e6 <= den Ev rv e216) by (exact (step_147 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P9 : den Ev rv e216 <= den Ev rv e217) by (exact (step_146 n u w k Hs_n Hi_k Hh2 Hh1 Hh4)).
  assert (P10 : den Ev rv e237 <= den Ev rv e184) by (exact (step_152 n u w k Hs_n Hi_k P1 P2 P5 P6 P7 P8 P9)).
  exact (P10).
Qed.

(* 0 <= -(((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304, by assume *)
Lemma step_154 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= 13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k ->
  0
  <= 13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p390 : ex := (Opp e237)%N.
Definition e241 : ex := (Add e184 p390)%N.
Definition e242 : ex := (Add e241 (Opp e6))%N.
(* 0 <= -(((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304, by discharge *)
Lemma step_155 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  0
  <= 13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e237 <= den Ev rv e184) by (exact (step_153 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4)).
  equal Q2 e241 e242.
  assert (P3 : den Ev rv e6 <= den Ev rv e241) by (exact (rearranged (den Ev rv e237) (den Ev rv e184) (den Ev rv e6) (den Ev rv e241) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e241) by (exact (step_154 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= smallest(b[k], k), by assume *)
Lemma step_156 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => b k).
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  exact Hh1.
Qed.

(* 0 <= b[k], by transitive *)
Lemma step_157 :
  forall (n : nat) (b : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= b k.
Proof.
  intros n b k Hs_n Hi_k Hh1.
  setting [n] [] [b] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e4) by (exact (step_156 n b Hs_n Hh1)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_133 n b k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e243 : ex := (Mul e5 e6)%N.
Definition p394 : ex := (Mul (Add p329 (Mul (Add (Add (Add (Add (Opp e69) p330) p331) p333) (Mul (Int 4) (V1 1 (0, 1)))) p334)) (V1 1 (0, 1)))%N.
Definition p395 : ex := (Opp p394)%N.
Definition e246 : ex := (Add e184 p395)%N.
Definition e244 : ex := (Mul e5 e246)%N.
Definition e245 : ex := (Mul e246 e5)%N.
(* 0 <= (-(((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304)*b[k], by instance *)
Lemma step_158 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= b k ->
  0
  <= 13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k ->
  0
  <= (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k.
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e243 <= den Ev rv e244) by (exact (step_39 (b k) (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) 0 Hh1 Hh2)).
  equal Q2 e6 e243.
  equal Q3 e244 e245.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (-(((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304)*b[k], by discharge *)
Lemma step_159 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  0
  <= (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k.
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e5) by (exact (step_157 n b k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e246) by (exact (step_155 n u w k Hs_n Hi_k Hh2 Hh3 Hh2 Hh5)).
  assert (P3 : den Ev rv e6 <= den Ev rv e245) by (exact (step_158 n b u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

(* 0 <= (1 - inner(b, ones(n)))*(-(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304), by discharge *)
Lemma step_160 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0
  <= (1 - inner n b ones) * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e97) by (exact (step_131 n b Hs_n Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e247) by (exact (step_130 n u w k Hs_n Hi_k Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e199) by (exact (step_132 n b u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition e248 : ex := (Add e245 e199)%N.
Definition e249 : ex := (Add e199 e245)%N.
(* 0 <= (1 - inner(b, ones(n)))*(-(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304) + (-(((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304)*b[k], by instance *)
Lemma step_161 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= (1 - inner n b ones) * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) ->
  0
  <= (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k ->
  0
  <= (1 - inner n b ones) * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k.
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e248) by (exact (step_73 ((13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k) ((1 - inner n b ones) * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k)) Hh1 Hh2)).
  equal Q2 e248 e249.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* smallest(b[m], m) <= b[m], by smallest below *)
Lemma step_162 :
  forall (n : nat) (b : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  minn n (fun m => b m) <= b m.
Proof.
  intros n b m Hs_n Hi_m.
  setting [n] [] [b] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e3) m Hi_m)).
  exact (P1).
Qed.

(* 0 <= -(((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304, by assume *)
Lemma step_163 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0
  <= 13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k ->
  0
  <= 13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k.
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e250 : ex := (Add e184 (Opp e185))%N.
Definition p402 : ex := (Mul (Add (Add p277 (Mul (Mul p274 (Pow e65 2%nat)) (Add e69 (V1 1 (0, 2))))) p278) e5)%N.
Definition p403 : ex := (Opp p402)%N.
Definition e252 : ex := (Add e184 p403)%N.
Definition e251 : ex := (Add e252 (Opp e6))%N.
(* 0 <= -(((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304, by discharge *)
Lemma step_164 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0
  <= 13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k.
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e185 <= den Ev rv e184) by (exact (step_127 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e250 e251.
  assert (P3 : den Ev rv e6 <= den Ev rv e252) by (exact (rearranged (den Ev rv e185) (den Ev rv e184) (den Ev rv e6) (den Ev rv e252) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e252) by (exact (step_163 n u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

(* 0 <= b[m], by transitive *)
Lemma step_165 :
  forall (n : nat) (b : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= b m.
Proof.
  intros n b m Hs_n Hi_m Hh1.
  setting [n] [] [b] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e4) by (exact (step_156 n b Hs_n Hh1)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_162 n b m Hs_n Hi_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e253 : ex := (Mul e65 e6)%N.
Definition p407 : ex := (Mul p120 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p408 : ex := (Sum (0, 20000) (Mul p407 p327))%N.
Definition p409 : ex := (Mul (Mul e7 (Add e74 (Mul (V1 2 (0, 2)) e74))) (V1 1 (0, 2)))%N.
Definition p410 : ex := (Mul (Add (Add (Add (Mul e282 p408) (Mul (Add p409 (Sum (0, 20000) (Mul (Mul p120 p327) (V1 1 (0, 20000))))) (Add (Add (Add (Add (Add p330 (Opp (Mul (Int 3) p408))) (Opp (Mul (Int 3) (Sum (0, 20000) (Mul p407 p332))))) (Mul e282 (V1 1 (0, 1)))) (Opp (Mul p275 (Pow (V1 1 (0, 2)) 2%nat)))) (Mul p276 (V1 1 (0, 2)))))) (Mul (Mul p274 (Pow (V1 1 (0, 2)) 2%nat)) (Add e69 (V1 2 (0, 2))))) (Opp p409)) (V1 1 (0, 1)))%N.
Definition p411 : ex := (Opp p410)%N.
Definition e256 : ex := (Add e184 p411)%N.
Definition e254 : ex := (Mul e65 e256)%N.
Definition e255 : ex := (Mul e256 e65)%N.
(* 0 <= (-(((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304)*b[m], by instance *)
Lemma step_166 :
  forall (n : nat) (b u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= b m ->
  0
  <= 13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k ->
  0
  <= (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m.
Proof.
  intros n b u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e253 <= den Ev rv e254) by (exact (step_39 (b m) (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) 0 Hh1 Hh2)).
  equal Q2 e6 e253.
  equal Q3 e254 e255.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (-(((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304)*b[m], by discharge *)
Lemma step_167 :
  forall (n : nat) (b u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0
  <= (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m.
Proof.
  intros n b u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e65) by (exact (step_165 n b m Hs_n Hi_m Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e256) by (exact (step_164 n u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e255) by (exact (step_166 n b u w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e259 : ex := (Mul e252 (V1 2 (0, 2)))%N.
Definition e257 : ex := (Mul e7 e259)%N.
Definition e258 : ex := (Mul (Mul e7 e252) (V1 2 (0, 2)))%N.
(* 0 <= (1 - delta(k, m))**2*(-(((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304)*b[m], by instance *)
Lemma step_168 :
  forall (n : nat) (b u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k m) ^ 2 ->
  0
  <= (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m ->
  0
  <= (1 - delta k m) ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m.
Proof.
  intros n b u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w; u; b] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e257) by (exact (step_39 ((1 - delta k m) ^ 2) ((13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m) 0 Hh1 Hh2)).
  equal Q2 e6 e57.
  equal Q3 e257 e258.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, m))**2*(-(((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304)*b[m], by discharge *)
Lemma step_169 :
  forall (n : nat) (b u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0
  <= (1 - delta k m) ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m.
Proof.
  intros n b u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; u; b] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e7) by (exact (step_7 n k m Hs_n Hi_k Hi_m)).
  assert (P2 : den Ev rv e6 <= den Ev rv e259) by (exact (step_167 n b u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e258) by (exact (step_168 n b u w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p418 : ex := (Mul (Mul p106 p244) e3)%N.
Definition p419 : ex := (Pow p105 4%nat)%N.
Definition p420 : ex := (Mul (Add (Add (Add (Mul e282 (Sum (0, 4097) (Mul (Mul (Mul (Pow (Add e69 (Opp (Del (0, 1) (0, 4097)))) 2%nat) (Pow (Add e69 (Opp (Del (0, 4096) (0, 4097)))) 2%nat)) (Pow (V1 0 (0, 4097)) 2%nat)) (Add e74 (Mul (V1 1 (0, 4097)) e74))))) (Mul (Add p418 (Sum (0, 4098) (Mul (Mul (Mul (Pow (Add e69 (Opp (Del (0, 1) (0, 4098)))) 2%nat) (Pow (Add e69 (Opp (Del (0, 4096) (0, 4098)))) 2%nat)) (Add e74 (Mul (V1 1 (0, 4098)) e74))) (V1 0 (0, 4098))))) (Add (Add (Add (Add (Add p268 (Opp (Mul (Int 3) (Sum (0, 4099) (Mul (Mul (Mul (Pow (Add e69 (Opp (Del (0, 1) (0, 4099)))) 2%nat) (Pow (Add e69 (Opp (Del (0, 4096) (0, 4099)))) 2%nat)) (Pow (V1 0 (0, 4099)) 2%nat)) (Add e74 (Mul (V1 1 (0, 4099)) e74))))))) (Opp (Mul (Int 3) (Sum (0, 4100) (Mul (Mul (Mul (Pow (Add e69 (Opp (Del (0, 1) (0, 4100)))) 2%nat) (Pow (Add e69 (Opp (Del (0, 4096) (0, 4100)))) 2%nat)) (Pow (V1 0 (0, 4100)) 2%nat)) (Add e74 (Opp (Mul (V1 1 (0, 4100)) e74)))))))) (Mul e282 e5)) (Opp (Mul (Mul (Int 3) p419) (Pow e3 2%nat)))) (Mul (Mul e282 p106) e3)))) (Mul (Mul p419 (Pow e3 2%nat)) (Add e69 (V1 1 (0, 4096))))) (Opp p418)) e5)%N.
Definition p421 : ex := (Mul p106 (Add e184 (Opp p420)))%N.
Definition e260 : ex := (Mul p421 (V1 2 (0, 4096)))%N.
Definition e261 : ex := (Sum (0, 4096) e260)%N.
(* total(0, m) <= total((1 - delta(k, m))**2*(Rational(13, 768) + 55*sqrt(33)/2304 - ((2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l) + ((1 - delta(k, m))**2*(Rational(1, 2) + u[m]/2)*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l))*(-3*w[k]**2 - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l) + 2*w[k] - 3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m])) + (1 - delta(k, m))**4*w[m]**2*(1 + u[m]) - ((1 - delta(k, m))**2*(Rational(1, 2) + u[m]/2)*w[m]))*w[k]))*b[m], m), by replace *)
Lemma step_170 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  sum n (fun m => 0)
  <= sum n (fun m => (1 - delta k m) ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; u; b] [] [((0%N, 1%N), k)] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e184) by (number_nn).
  downward P2 (cons_nonnegative Ev e184 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e6 e260 _ (fun sv Wv SFv => (step_169 n b u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2 Hh3 Hh4)) (nil_replaced Ev rv)) e261 e90.
  exact (P2).
Qed.

(* 0 <= (1 - inner(b, ones(n)))*(-(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304) + (-(((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304)*b[k], by discharge *)
Lemma step_171 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  0
  <= (1 - inner n b ones) * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k.
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e199) by (exact (step_160 n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  assert (P2 : den Ev rv e6 <= den Ev rv e245) by (exact (step_159 n b u w k Hs_n Hi_k Hh5 Hh2 Hh3 Hh2 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e249) by (exact (step_161 n b u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p424 : ex := (Add e69 (Opp (Del (0, 1) (0, 20001))))%N.
Definition p425 : ex := (Pow p424 2%nat)%N.
Definition p426 : ex := (Mul p118 (Pow (Add e69 (Opp (Del (0, 20001) (0, 20000)))) 2%nat))%N.
Definition p427 : ex := (Mul p426 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p428 : ex := (Sum (0, 20000) (Mul p427 p327))%N.
Definition p429 : ex := (Mul (Mul p425 (Add e74 (Mul (V1 2 (0, 20001)) e74))) (V1 1 (0, 20001)))%N.
Definition p430 : ex := (Pow p424 4%nat)%N.
Definition p431 : ex := (Mul (Int 3) p430)%N.
Definition p432 : ex := (Mul e282 p425)%N.
Definition p433 : ex := (Mul (Add (Add (Add (Mul e282 p428) (Mul (Add p429 (Sum (0, 20000) (Mul (Mul p426 p327) (V1 1 (0, 20000))))) (Add (Add (Add (Add (Add p330 (Opp (Mul (Int 3) p428))) (Opp (Mul (Int 3) (Sum (0, 20000) (Mul p427 p332))))) (Mul e282 (V1 1 (0, 1)))) (Opp (Mul p431 (Pow (V1 1 (0, 20001)) 2%nat)))) (Mul p432 (V1 1 (0, 20001)))))) (Mul (Mul p430 (Pow (V1 1 (0, 20001)) 2%nat)) (Add e69 (V1 2 (0, 20001))))) (Opp p429)) (V1 1 (0, 1)))%N.
Definition p434 : ex := (Mul (Mul p425 (Add e184 (Opp p433))) (V1 0 (0, 20001)))%N.
Definition e264 : ex := (Sum (0, 20001) p434)%N.
Definition e262 : ex := (Add e264 e249)%N.
Definition e263 : ex := (Add e249 e264)%N.
(* 0 <= (1 - inner(b, ones(n)))*(-(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304) + (-(((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304)*b[k] + total((1 - delta(k, m))**2*(-(((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304)*b[m], m), by instance *)
Lemma step_172 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= (1 - inner n b ones) * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k ->
  0
  <= sum n (fun m => (1 - delta k m) ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m) ->
  0
  <= (1 - inner n b ones) * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k + sum n (fun m => (1 - delta k m) ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e262) by (exact (step_73 (sum n (fun m => (1 - delta k m) ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m)) ((1 - inner n b ones) * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k) Hh1 Hh2)).
  equal Q2 e262 e263.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e265 : ex := (Add e264 (Opp e99))%N.
Definition e266 : ex := (Add e264 (Opp e6))%N.
(* 0 <= (1 - inner(b, ones(n)))*(-(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304) + (-(((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304)*b[k] + total((1 - delta(k, m))**2*(-(((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]) + Rational(13, 768) + 55*sqrt(33)/2304)*b[m], m), by discharge *)
Lemma step_173 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  0
  <= (1 - inner n b ones) * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k + sum n (fun m => (1 - delta k m) ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e249) by (exact (step_171 n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh2)).
  assert (P2 : den Ev rv e99 <= den Ev rv e264) by (exact (step_170 n b u w k Hs_n Hi_k Hh5 Hh2 Hh3 Hh4)).
  equal Q3 e265 e266.
  assert (P4 : den Ev rv e6 <= den Ev rv e264) by (exact (rearranged (den Ev rv e99) (den Ev rv e264) (den Ev rv e6) (den Ev rv e264) P2 Q3)).
  assert (P5 : den Ev rv e6 <= den Ev rv e263) by (exact (step_172 n b u w k Hs_n Hi_k P1 P4)).
  exact (P5).
Qed.

(* total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*(-b[k] - b[l] - 3*norm(w)**2 + 2*w[k] + 2*w[l] + 2*inner(w, b))*w[k]*w[l], l) <= 13/768 + 55*sqrt(33)/2304, by assume *)
Lemma step_174 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l)
  <= 13 / 768 + 55 * sqrt 33 / 2304 ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l)
  <= 13 / 768 + 55 * sqrt 33 / 2304.
Proof.
  intros n b u w k Hs_n Hi_k Hh1.
  setting [n] [] [u; b; w] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p440 : ex := (Mul p118 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p441 : ex := (Sum (0, 20000) (Mul p440 p339))%N.
Definition p442 : ex := (Mul e282 p441)%N.
Definition p443 : ex := (Opp (Mul (Int 3) (Pow (V1 2 (0, 1)) 2%nat)))%N.
Definition p444 : ex := (Opp (Mul (Int 3) p441))%N.
Definition p445 : ex := (Opp (Mul (Int 3) (Sum (0, 20000) (Mul p440 p206))))%N.
Definition p446 : ex := (Sum (0, 20000) (Mul p379 (V1 2 (0, 20000))))%N.
Definition p447 : ex := (Mul (Add p442 (Mul (Add (Add (Add p443 p444) p445) (Mul e282 (V1 2 (0, 1)))) p446)) (V1 2 (0, 1)))%N.
Definition p448 : ex := (Mul (Add p442 (Mul (Add (Add (Add (Add (Opp e69) p443) p444) p445) (Mul (Int 4) (V1 2 (0, 1)))) p446)) (V1 2 (0, 1)))%N.
Definition p449 : ex := (Add (Mul p203 (Add e184 (Opp p447))) (Mul (Add e184 (Opp p448)) (V1 1 (0, 1))))%N.
Definition p450 : ex := (Mul p426 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p451 : ex := (Sum (0, 20000) (Mul p450 p339))%N.
Definition p452 : ex := (Mul p425 (Add e74 (Mul (V1 0 (0, 20001)) e74)))%N.
Definition p453 : ex := (Mul p452 (V1 2 (0, 20001)))%N.
Definition p454 : ex := (Mul (Add (Add (Add (Mul e282 p451) (Mul (Add p453 (Sum (0, 20000) (Mul (Mul p426 p339) (V1 2 (0, 20000))))) (Add (Add (Add (Add (Add p443 (Opp (Mul (Int 3) p451))) (Opp (Mul (Int 3) (Sum (0, 20000) (Mul p450 p206))))) (Mul e282 (V1 2 (0, 1)))) (Opp (Mul p431 (Pow (V1 2 (0, 20001)) 2%nat)))) (Mul p432 (V1 2 (0, 20001)))))) (Mul (Mul p430 (Pow (V1 2 (0, 20001)) 2%nat)) (Add e69 (V1 0 (0, 20001))))) (Opp p453)) (V1 2 (0, 1)))%N.
Definition p455 : ex := (Sum (0, 20001) (Mul (Mul p425 (Add e184 (Opp p454))) (V1 1 (0, 20001))))%N.
Definition e267 : ex := (Add p449 p455)%N.
Definition e268 : ex := (Add e267 (Opp e6))%N.
Definition p458 : ex := (Mul (Mul (Mul p452 (Add (Add (Add (Add (Add (Opp (V1 1 (0, 1))) (Opp (V1 1 (0, 20001)))) (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20000) (Pow (V1 2 (0, 20000)) 2%nat))) 2%nat)))) (Mul e282 (V1 2 (0, 1)))) (Mul e282 (V1 2 (0, 20001)))) (Mul e282 (Sum (0, 20000) (Mul (V1 2 (0, 20000)) (V1 1 (0, 20000))))))) (V1 2 (0, 1))) (V1 2 (0, 20001)))%N.
Definition e270 : ex := (Sum (0, 20001) p458)%N.
Definition e354 : ex := (Opp e270)%N.
Definition e269 : ex := (Add e184 e354)%N.
(* total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*(-b[k] - b[l] - 3*norm(w)**2 + 2*w[k] + 2*w[l] + 2*inner(w, b))*w[k]*w[l], l) <= 13/768 + 55*sqrt(33)/2304, by discharge *)
Lemma step_175 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l)
  <= 13 / 768 + 55 * sqrt 33 / 2304.
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n] [] [u; b; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e267) by (exact (step_173 n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh2)).
  equal Q2 e268 e269.
  assert (P3 : den Ev rv e270 <= den Ev rv e184) by (exact (rearranged (den Ev rv e6) (den Ev rv e267) (den Ev rv e270) (den Ev rv e184) P1 Q2)).
  assert (P4 : den Ev rv e270 <= den Ev rv e184) by (exact (step_174 n b u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e271 : ex := (Mul (Inv (Sum (0, 4097) (Mul (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 0 (1, 4098))))) e69))) (Exp (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) (V1 0 (1, 4096))))))%N.
(* 0 <= f(x)[k], by nonnegative *)
Lemma step_176 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= f n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e271.
  exact N1.
Qed.

Definition p463 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e69)))%N.
Definition p464 : ex := (Mul p463 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e272 : ex := (Sum (0, 20002) (Mul p464 e69))%N.
(* inner(f(x), ones(n)) <= 1, by same *)
Lemma step_177 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (f n d A x) ones <= 1.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equal Q1 e272 e69.
  exact (Req_le _ _ Q1).
Qed.

Definition e273 : ex := (Mul (Inv (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))) e69))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))))%N.
Definition e274 : ex := (Min (0, 20002) p464)%N.
(* 0 <= smallest(f(x)[k], k), by below smallest *)
Lemma step_178 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => f n d A x k).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e274) by (exact (minn_glb n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e273) (den Ev rv e6) Hs_n (fun k0 Hk0 => (step_176 n d A x k0 Hs_n Hs_d Hk0)))).
  exact (P1).
Qed.

Definition p468 : ex := (Pow (Add e69 (Opp (Del (0, 1) (0, 20003)))) 2%nat)%N.
Definition p469 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e69)))%N.
Definition p470 : ex := (Mul p469 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p471 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p470 2%nat))) 2%nat)))%N.
Definition p472 : ex := (Mul p469 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p473 : ex := (Mul e282 p472)%N.
Definition p474 : ex := (Mul p469 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p475 : ex := (Mul e282 p474)%N.
Definition p476 : ex := (Mul e282 (Sum (0, 20002) (Mul p470 (V1 0 (0, 20002)))))%N.
Definition p477 : ex := (Add (Add (Add (Add (Add e70 (Opp (V1 0 (0, 20003)))) p471) p473) p475) p476)%N.
Definition e275 : ex := (Sum (0, 20003) (Mul (Mul (Mul (Mul p468 (Add e74 (Mul (V1 2 (0, 20003)) e74))) p477) p472) p474))%N.
(* total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*(-b[k] - b[l] - 3*norm(f(x))**2 + 2*f(x)[k] + 2*f(x)[l] + 2*inner(f(x), b))*f(x)[k]*f(x)[l], l) <= 13/768 + 55*sqrt(33)/2304, by instance *)
Lemma step_179 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => f n d A x k1) ->
  maxnorm n u <= 1 ->
  inner n (f n d A x) ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => f n d A x k) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)
  <= 13 / 768 + 55 * sqrt 33 / 2304.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [] [b; x; u] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e275 <= den Ev rv e184) by (exact (step_175 n b u (f n d A x) k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh2)).
  exact (P1).
Qed.

Definition e276 : ex := (Min (0, 20002) p470)%N.
Definition e277 : ex := (Sum (0, 20002) (Mul p470 e69))%N.
(* total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*(-b[k] - b[l] - 3*norm(f(x))**2 + 2*f(x)[k] + 2*f(x)[l] + 2*inner(f(x), b))*f(x)[k]*f(x)[l], l) <= 13/768 + 55*sqrt(33)/2304, by discharge *)
Lemma step_180 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)
  <= 13 / 768 + 55 * sqrt 33 / 2304.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [b; x; u] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e276) by (exact (step_178 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e277 <= den Ev rv e69) by (exact (step_177 n d A x Hs_n Hs_d)).
  assert (P3 : den Ev rv e6 <= den Ev rv e276) by (exact (step_178 n d A x Hs_n Hs_d)).
  assert (P4 : den Ev rv e275 <= den Ev rv e184) by (exact (step_179 n d A b u x k Hs_n Hs_d Hi_k Hh1 P1 Hh2 P2 Hh3 P3)).
  exact (P4).
Qed.

(* 0 <= -total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(13, 768) + 55*sqrt(33)/2304, by assume *)
Lemma step_181 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0
  <= 13 / 768 - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + 55 * sqrt 33 / 2304 ->
  0
  <= 13 / 768 - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + 55 * sqrt 33 / 2304.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p481 : ex := (Mul p468 (Add e74 (Mul (V1 0 (0, 20003)) e74)))%N.
Definition p482 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e69)))%N.
Definition p483 : ex := (Mul p482 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p484 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p483 2%nat))) 2%nat)))%N.
Definition p485 : ex := (Mul p482 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p486 : ex := (Mul e282 p485)%N.
Definition p487 : ex := (Mul p482 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p488 : ex := (Mul e282 p487)%N.
Definition p489 : ex := (Add (Add (Add (Add (Add (Opp (V1 1 (0, 1))) (Opp (V1 1 (0, 20003)))) p484) p486) p488) (Mul e282 (Sum (0, 20002) (Mul p483 (V1 1 (0, 20002))))))%N.
Definition p490 : ex := (Mul (Mul (Mul p481 p489) p485) p487)%N.
Definition e278 : ex := (Sum (0, 20003) p490)%N.
Definition p492 : ex := (Opp e278)%N.
Definition e279 : ex := (Add e184 p492)%N.
Definition p494 : ex := (Add (Mul (Int 13) (Inv (Int 768))) p492)%N.
Definition e281 : ex := (Add p494 p271)%N.
Definition e280 : ex := (Add e281 (Opp e6))%N.
(* 0 <= -total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(13, 768) + 55*sqrt(33)/2304, by discharge *)
Lemma step_182 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => b k) ->
  0
  <= 13 / 768 - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + 55 * sqrt 33 / 2304.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e278 <= den Ev rv e184) by (exact (step_180 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e279 e280.
  assert (P3 : den Ev rv e6 <= den Ev rv e281) by (exact (rearranged (den Ev rv e278) (den Ev rv e184) (den Ev rv e6) (den Ev rv e281) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e281) by (exact (step_181 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= 2, by nonnegative *)
Lemma step_183 :
  0 <= 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e282.
  exact N1.
Qed.

Definition e283 : ex := (Mul e282 e6)%N.
Definition e284 : ex := (Mul e282 e281)%N.
Definition e285 : ex := (Add (Add (Mul (Int 13) (Inv (Int 384))) (Opp (Mul e282 e278))) p1)%N.
(* 0 <= -2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(13, 384) + 55*sqrt(33)/1152, by instance *)
Lemma step_184 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= 2 ->
  0
  <= 13 / 768 - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + 55 * sqrt 33 / 2304 ->
  0
  <= 13 / 384 - 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + 55 * sqrt 33 / 1152.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e283 <= den Ev rv e284) by (exact (step_39 2 (13 / 768 - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + 55 * sqrt 33 / 2304) 0 Hh1 Hh2)).
  equal Q2 e6 e283.
  equal Q3 e284 e285.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= -2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(13, 384) + 55*sqrt(33)/1152, by discharge *)
Lemma step_185 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => b k) ->
  0
  <= 13 / 384 - 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + 55 * sqrt 33 / 1152.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e282) by (exact (step_183)).
  assert (P2 : den Ev rv e6 <= den Ev rv e281) by (exact (step_182 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  assert (P3 : den Ev rv e6 <= den Ev rv e285) by (exact (step_184 n d A b u x k Hs_n Hs_d Hi_k P1 P2)).
  exact (P3).
Qed.

(* inner(u, (W(x) - hadamard(identity(n), W(x))).T*basis(k)) <= lambda_max() - total((W(x) - hadamard(identity(n), W(x)))[k, l], l), by assume *)
Lemma step_186 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= - sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + lambda_max ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= - sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + lambda_max.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [u; x; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p500 : ex := (Mul e282 (Sum (0, 20002) (Mul p470 (V1 2 (0, 20002)))))%N.
Definition p501 : ex := (Add (Add (Add (Add (Add (Opp (V1 2 (0, 1))) (Opp (V1 2 (0, 20003)))) p471) p473) p475) p500)%N.
Definition p502 : ex := (Add (Mul (Int 13) (Inv (Int 384))) (Opp (Mul e282 (Sum (0, 20003) (Mul (Mul (Mul p481 p501) p472) p474)))))%N.
Definition e286 : ex := (Add p502 p1)%N.
Definition e287 : ex := (Add e286 (Opp e6))%N.
Definition p505 : ex := (Add p471 p500)%N.
Definition p506 : ex := (Mul p472 p474)%N.
Definition p507 : ex := (Mul p474 (Add p475 (Opp (V1 2 (0, 20003)))))%N.
Definition p508 : ex := (Add (Add (Mul p505 p506) (Mul (Mul p472 (Add p473 (Opp (V1 2 (0, 1))))) p474)) (Mul p472 p507))%N.
Definition p509 : ex := (Sum (0, 20003) (Add p508 (Opp (Mul (Del (0, 1) (0, 20003)) p508))))%N.
Definition p510 : ex := (Opp p509)%N.
Definition e290 : ex := (Add p510 e300)%N.
Definition p512 : ex := (Mul p469 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p513 : ex := (Mul p474 p512)%N.
Definition p514 : ex := (Mul e282 p512)%N.
Definition p515 : ex := (Mul p512 (Add p514 (Opp (V1 2 (0, 20004)))))%N.
Definition p516 : ex := (Add (Add (Mul p505 p513) (Mul p507 p512)) (Mul p474 p515))%N.
Definition p517 : ex := (Add p516 (Opp (Mul (Del (0, 20003) (0, 20004)) p516)))%N.
Definition p518 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul p517 (Del (0, 20003) (0, 1)))))%N.
Definition e289 : ex := (Sum (0, 20004) p518)%N.
Definition p520 : ex := (Opp e289)%N.
Definition e288 : ex := (Add e290 p520)%N.
(* inner(u, (W(x) - hadamard(identity(n), W(x))).T*basis(k)) <= lambda_max() - total((W(x) - hadamard(identity(n), W(x)))[k, l], l), by discharge *)
Lemma step_187 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => b k) ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= - sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + lambda_max.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e286) by (exact (step_185 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e287 e288.
  assert (P3 : den Ev rv e289 <= den Ev rv e290) by (exact (rearranged (den Ev rv e6) (den Ev rv e286) (den Ev rv e289) (den Ev rv e290) P1 Q2)).
  assert (P4 : den Ev rv e289 <= den Ev rv e290) by (exact (step_186 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p522 : ex := (Add p484 (Mul e282 (Sum (0, 20002) (Mul p483 (V1 0 (0, 20002))))))%N.
Definition p523 : ex := (Mul p482 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p524 : ex := (Mul p487 (Add p488 (Opp (V1 0 (0, 20003)))))%N.
Definition p525 : ex := (Add (Add (Mul p522 (Mul p487 p523)) (Mul p524 p523)) (Mul p487 (Mul p523 (Add (Mul e282 p523) (Opp (V1 0 (0, 20004)))))))%N.
Definition e291 : ex := (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add p525 (Opp (Mul (Del (0, 20003) (0, 20004)) p525))) (Del (0, 20003) (0, 1))))))%N.
Definition p527 : ex := (Add (Add (Mul p522 (Mul p485 p487)) (Mul (Mul p485 (Add p486 e70)) p487)) (Mul p485 p524))%N.
Definition p528 : ex := (Sum (0, 20003) (Add p527 (Opp (Mul (Del (0, 1) (0, 20003)) p527))))%N.
Definition e292 : ex := (Add (Opp p528) e300)%N.
Lemma step_188 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => b k) ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= - sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + lambda_max.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [b; u; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e291 <= den Ev rv e292) by (exact (step_187 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition p530 : ex := (Add p471 p476)%N.
Definition p531 : ex := (Mul p474 (Add p475 (Opp (V1 0 (0, 20003)))))%N.
Definition p532 : ex := (Add (Add (Mul p530 p506) (Mul (Mul p472 (Add p473 e70)) p474)) (Mul p472 p531))%N.
Definition p533 : ex := (Sum (0, 20003) (Add p532 (Opp (Mul (Del (0, 1) (0, 20003)) p532))))%N.
Definition e293 : ex := (Add (Opp p533) e300)%N.
Definition p535 : ex := (Add (Add (Mul p530 p513) (Mul p531 p512)) (Mul p474 (Mul p512 (Add p514 (Opp (V1 0 (0, 20004)))))))%N.
Definition e294 : ex := (Sum (0, 20004) (Abs (Sum (0, 20003) (Mul (Add p535 (Opp (Mul (Del (0, 20003) (0, 20004)) p535))) (Del (0, 20003) (0, 1))))))%N.
(* total(absolute(((W(x) - hadamard(identity(n), W(x))).T*basis(k))[l]), l) <= lambda_max() - total((W(x) - hadamard(identity(n), W(x)))[k, l], l), by one norm least *)
Lemma step_189 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => Rabs (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k) l))
  <= - sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + lambda_max.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e294 <= den Ev rv e293) by (exact (one_norm_least n (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k)) (den Ev rv e293) (fun u0 Hu0 Hu1 => (step_188 n d A b u0 x k Hs_n Hs_d Hi_k Hh1 Hu0 Hh2)) Hs_n)).
  exact (P1).
Qed.

(* total(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l], l) <= lambda_max(), by assume *)
Lemma step_190 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  sum n (fun l => Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)
  <= lambda_max ->
  sum n (fun l => Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)
  <= lambda_max.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p537 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p464 2%nat))) 2%nat))) (Mul e282 (Sum (0, 20002) (Mul p464 (V1 1 (0, 20002))))))%N.
Definition p538 : ex := (Mul p463 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p539 : ex := (Mul p463 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p540 : ex := (Mul p538 (Add (Mul e282 p538) (Opp (V1 1 (0, 20003)))))%N.
Definition p541 : ex := (Add (Add (Mul p537 (Mul p538 p539)) (Mul p540 p539)) (Mul p538 (Mul p539 (Add (Mul e282 p539) (Opp (V1 1 (0, 20004)))))))%N.
Definition p542 : ex := (Abs (Sum (0, 20003) (Mul (Add p541 (Opp (Mul (Del (0, 20003) (0, 20004)) p541))) (Del (0, 20003) (0, 1)))))%N.
Definition e295 : ex := (Sum (0, 20004) p542)%N.
Definition p544 : ex := (Mul p463 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p545 : ex := (Add (Add (Mul p537 (Mul p544 p538)) (Mul (Mul p544 (Add (Mul e282 p544) (Opp (V1 1 (0, 1))))) p538)) (Mul p544 p540))%N.
Definition p546 : ex := (Add p545 (Opp (Mul (Del (0, 1) (0, 20003)) p545)))%N.
Definition p547 : ex := (Sum (0, 20003) p546)%N.
Definition p548 : ex := (Opp p547)%N.
Definition e296 : ex := (Add p548 e300)%N.
Definition p550 : ex := (Opp e295)%N.
Definition e297 : ex := (Add e296 p550)%N.
Definition p552 : ex := (Abs p546)%N.
Definition p553 : ex := (Add p552 p546)%N.
Definition e299 : ex := (Sum (0, 20003) p553)%N.
Definition e298 : ex := (Add e300 (Opp e299))%N.
(* total(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l], l) <= lambda_max(), by discharge *)
Lemma step_191 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)
  <= lambda_max.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e295 <= den Ev rv e296) by (exact (step_189 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  equal Q2 e297 e298.
  assert (P3 : den Ev rv e299 <= den Ev rv e300) by (exact (rearranged (den Ev rv e295) (den Ev rv e296) (den Ev rv e299) (den Ev rv e300) P1 Q2)).
  assert (P4 : den Ev rv e299 <= den Ev rv e300) by (exact (step_190 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p556 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4104) (Pow (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 1 (1, 4107))))) e69))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105)))))) 2%nat))) 2%nat))) (Mul e282 (Sum (0, 4108) (Mul (Mul (Inv (Sum (0, 4110) (Mul (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 1 (1, 4111))))) e69))) (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 1 (1, 4109)))))) (V1 2 (0, 4108))))))%N.
Definition p557 : ex := (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 1 (1, 4100))))) e69)))%N.
Definition p558 : ex := (Inv (Sum (0, 4102) (Mul (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 1 (1, 4103))))) e69)))%N.
Definition p559 : ex := (Inv (Sum (0, 4113) (Mul (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 1 (1, 4114))))) e69)))%N.
Definition p560 : ex := (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 1 (1, 4117))))) e69)))%N.
Definition p561 : ex := (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 1 (1, 4120))))) e69)))%N.
Definition p562 : ex := (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 1 (1, 4123))))) e69)))%N.
Definition p563 : ex := (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 1 (1, 4126))))) e69)))%N.
Definition p564 : ex := (Inv (Sum (0, 4128) (Mul (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (V1 1 (1, 4129))))) e69)))%N.
Definition p565 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4136) (Pow (Mul (Inv (Sum (0, 4138) (Mul (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4138) (1, 4139)) (V1 1 (1, 4139))))) e69))) (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4136) (1, 4137)) (V1 1 (1, 4137)))))) 2%nat))) 2%nat))) (Mul e282 (Sum (0, 4140) (Mul (Mul (Inv (Sum (0, 4142) (Mul (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4142) (1, 4143)) (V1 1 (1, 4143))))) e69))) (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 1 (1, 4141)))))) (V1 2 (0, 4140))))))%N.
Definition p566 : ex := (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 1 (1, 4132))))) e69)))%N.
Definition p567 : ex := (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 1 (1, 4135))))) e69)))%N.
Definition p568 : ex := (Inv (Sum (0, 4145) (Mul (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4145) (1, 4146)) (V1 1 (1, 4146))))) e69)))%N.
Definition p569 : ex := (Inv (Sum (0, 4148) (Mul (Exp (Sum (1, 4149) (Mul (V2 0 (0, 4148) (1, 4149)) (V1 1 (1, 4149))))) e69)))%N.
Definition p570 : ex := (Inv (Sum (0, 4151) (Mul (Exp (Sum (1, 4152) (Mul (V2 0 (0, 4151) (1, 4152)) (V1 1 (1, 4152))))) e69)))%N.
Definition p571 : ex := (Inv (Sum (0, 4154) (Mul (Exp (Sum (1, 4155) (Mul (V2 0 (0, 4154) (1, 4155)) (V1 1 (1, 4155))))) e69)))%N.
Definition p572 : ex := (Inv (Sum (0, 4157) (Mul (Exp (Sum (1, 4158) (Mul (V2 0 (0, 4157) (1, 4158)) (V1 1 (1, 4158))))) e69)))%N.
Definition p573 : ex := (Inv (Sum (0, 4160) (Mul (Exp (Sum (1, 4161) (Mul (V2 0 (0, 4160) (1, 4161)) (V1 1 (1, 4161))))) e69)))%N.
Definition p574 : ex := (Add (Add (Add (Mul p556 (Mul (Mul p557 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098)))))) (Mul p558 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4097) (1, 4101)) (V1 1 (1, 4101)))))))) (Mul (Mul (Mul p559 (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4096) (1, 4112)) (V1 1 (1, 4112)))))) (Add (Mul e282 (Mul p560 (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4096) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (V1 2 (0, 4096))))) (Mul p561 (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4097) (1, 4118)) (V1 1 (1, 4118)))))))) (Mul (Mul p562 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4096) (1, 4121)) (V1 1 (1, 4121)))))) (Mul (Mul p563 (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4097) (1, 4124)) (V1 1 (1, 4124)))))) (Add (Mul e282 (Mul p564 (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4097) (1, 4127)) (V1 1 (1, 4127))))))) (Opp (V1 2 (0, 4097))))))) (Opp (Mul (Del (0, 4096) (0, 4097)) (Add (Add (Mul p565 (Mul (Mul p566 (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4096) (1, 4130)) (V1 1 (1, 4130)))))) (Mul p567 (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4097) (1, 4133)) (V1 1 (1, 4133)))))))) (Mul (Mul (Mul p568 (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4096) (1, 4144)) (V1 1 (1, 4144)))))) (Add (Mul e282 (Mul p569 (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4096) (1, 4147)) (V1 1 (1, 4147))))))) (Opp (V1 2 (0, 4096))))) (Mul p570 (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4097) (1, 4150)) (V1 1 (1, 4150)))))))) (Mul (Mul p571 (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4096) (1, 4153)) (V1 1 (1, 4153)))))) (Mul (Mul p572 (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4097) (1, 4156)) (V1 1 (1, 4156)))))) (Add (Mul e282 (Mul p573 (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4097) (1, 4159)) (V1 1 (1, 4159))))))) (Opp (V1 2 (0, 4097))))))))))%N.
Definition p575 : ex := (Exp (Sum (1, 4171) (Mul (V2 0 (0, 4170) (1, 4171)) (V1 1 (1, 4171)))))%N.
Definition p576 : ex := (Exp (Sum (1, 4169) (Mul (V2 0 (0, 4168) (1, 4169)) (V1 1 (1, 4169)))))%N.
Definition p577 : ex := (Exp (Sum (1, 4175) (Mul (V2 0 (0, 4174) (1, 4175)) (V1 1 (1, 4175)))))%N.
Definition p578 : ex := (Exp (Sum (1, 4173) (Mul (V2 0 (0, 4172) (1, 4173)) (V1 1 (1, 4173)))))%N.
Definition p579 : ex := (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4163) (1, 4164)) (V1 1 (1, 4164)))))%N.
Definition p580 : ex := (Exp (Sum (1, 4203) (Mul (V2 0 (0, 4202) (1, 4203)) (V1 1 (1, 4203)))))%N.
Definition p581 : ex := (Exp (Sum (1, 4201) (Mul (V2 0 (0, 4200) (1, 4201)) (V1 1 (1, 4201)))))%N.
Definition p582 : ex := (Exp (Sum (1, 4207) (Mul (V2 0 (0, 4206) (1, 4207)) (V1 1 (1, 4207)))))%N.
Definition p583 : ex := (Exp (Sum (1, 4205) (Mul (V2 0 (0, 4204) (1, 4205)) (V1 1 (1, 4205)))))%N.
Definition p584 : ex := (Add (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4168) (Pow (Mul (Inv (Sum (0, 4170) (Mul p575 e69))) p576) 2%nat))) 2%nat))) (Mul e282 (Sum (0, 4172) (Mul (Mul (Inv (Sum (0, 4174) (Mul p577 e69))) p578) (V1 2 (0, 4172)))))) (Mul (Mul (Inv (Sum (0, 4163) (Mul p579 e69))) (Exp (Sum (1, 4162) (Mul (V2 0 (0, 4096) (1, 4162)) (V1 1 (1, 4162)))))) (Mul (Inv (Sum (0, 4166) (Mul (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4166) (1, 4167)) (V1 1 (1, 4167))))) e69))) (Exp (Sum (1, 4165) (Mul (V2 0 (0, 4097) (1, 4165)) (V1 1 (1, 4165)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4177) (Mul (Exp (Sum (1, 4178) (Mul (V2 0 (0, 4177) (1, 4178)) (V1 1 (1, 4178))))) e69))) (Exp (Sum (1, 4176) (Mul (V2 0 (0, 4096) (1, 4176)) (V1 1 (1, 4176)))))) (Add (Mul e282 (Mul (Inv (Sum (0, 4180) (Mul (Exp (Sum (1, 4181) (Mul (V2 0 (0, 4180) (1, 4181)) (V1 1 (1, 4181))))) e69))) (Exp (Sum (1, 4179) (Mul (V2 0 (0, 4096) (1, 4179)) (V1 1 (1, 4179))))))) (Opp (V1 2 (0, 4096))))) (Mul (Inv (Sum (0, 4183) (Mul (Exp (Sum (1, 4184) (Mul (V2 0 (0, 4183) (1, 4184)) (V1 1 (1, 4184))))) e69))) (Exp (Sum (1, 4182) (Mul (V2 0 (0, 4097) (1, 4182)) (V1 1 (1, 4182)))))))) (Mul (Mul (Inv (Sum (0, 4186) (Mul (Exp (Sum (1, 4187) (Mul (V2 0 (0, 4186) (1, 4187)) (V1 1 (1, 4187))))) e69))) (Exp (Sum (1, 4185) (Mul (V2 0 (0, 4096) (1, 4185)) (V1 1 (1, 4185)))))) (Mul (Mul (Inv (Sum (0, 4189) (Mul (Exp (Sum (1, 4190) (Mul (V2 0 (0, 4189) (1, 4190)) (V1 1 (1, 4190))))) e69))) (Exp (Sum (1, 4188) (Mul (V2 0 (0, 4097) (1, 4188)) (V1 1 (1, 4188)))))) (Add (Mul e282 (Mul (Inv (Sum (0, 4192) (Mul (Exp (Sum (1, 4193) (Mul (V2 0 (0, 4192) (1, 4193)) (V1 1 (1, 4193))))) e69))) (Exp (Sum (1, 4191) (Mul (V2 0 (0, 4097) (1, 4191)) (V1 1 (1, 4191))))))) (Opp (V1 2 (0, 4097))))))) (Opp (Mul (Del (0, 4096) (0, 4097)) (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4200) (Pow (Mul (Inv (Sum (0, 4202) (Mul p580 e69))) p581) 2%nat))) 2%nat))) (Mul e282 (Sum (0, 4204) (Mul (Mul (Inv (Sum (0, 4206) (Mul p582 e69))) p583) (V1 2 (0, 4204)))))) (Mul (Mul (Inv (Sum (0, 4195) (Mul (Exp (Sum (1, 4196) (Mul (V2 0 (0, 4195) (1, 4196)) (V1 1 (1, 4196))))) e69))) (Exp (Sum (1, 4194) (Mul (V2 0 (0, 4096) (1, 4194)) (V1 1 (1, 4194)))))) (Mul (Inv (Sum (0, 4198) (Mul (Exp (Sum (1, 4199) (Mul (V2 0 (0, 4198) (1, 4199)) (V1 1 (1, 4199))))) e69))) (Exp (Sum (1, 4197) (Mul (V2 0 (0, 4097) (1, 4197)) (V1 1 (1, 4197)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4209) (Mul (Exp (Sum (1, 4210) (Mul (V2 0 (0, 4209) (1, 4210)) (V1 1 (1, 4210))))) e69))) (Exp (Sum (1, 4208) (Mul (V2 0 (0, 4096) (1, 4208)) (V1 1 (1, 4208)))))) (Add (Mul e282 (Mul (Inv (Sum (0, 4212) (Mul (Exp (Sum (1, 4213) (Mul (V2 0 (0, 4212) (1, 4213)) (V1 1 (1, 4213))))) e69))) (Exp (Sum (1, 4211) (Mul (V2 0 (0, 4096) (1, 4211)) (V1 1 (1, 4211))))))) (Opp (V1 2 (0, 4096))))) (Mul (Inv (Sum (0, 4215) (Mul (Exp (Sum (1, 4216) (Mul (V2 0 (0, 4215) (1, 4216)) (V1 1 (1, 4216))))) e69))) (Exp (Sum (1, 4214) (Mul (V2 0 (0, 4097) (1, 4214)) (V1 1 (1, 4214)))))))) (Mul (Mul (Inv (Sum (0, 4218) (Mul (Exp (Sum (1, 4219) (Mul (V2 0 (0, 4218) (1, 4219)) (V1 1 (1, 4219))))) e69))) (Exp (Sum (1, 4217) (Mul (V2 0 (0, 4096) (1, 4217)) (V1 1 (1, 4217)))))) (Mul (Mul (Inv (Sum (0, 4221) (Mul (Exp (Sum (1, 4222) (Mul (V2 0 (0, 4221) (1, 4222)) (V1 1 (1, 4222))))) e69))) (Exp (Sum (1, 4220) (Mul (V2 0 (0, 4097) (1, 4220)) (V1 1 (1, 4220)))))) (Add (Mul e282 (Mul (Inv (Sum (0, 4224) (Mul (Exp (Sum (1, 4225) (Mul (V2 0 (0, 4224) (1, 4225)) (V1 1 (1, 4225))))) e69))) (Exp (Sum (1, 4223) (Mul (V2 0 (0, 4097) (1, 4223)) (V1 1 (1, 4223))))))) (Opp (V1 2 (0, 4097))))))))))%N.
Definition p585 : ex := (Add (Abs p574) p584)%N.
Definition e301 : ex := (Sum (0, 4097) p585)%N.
Definition e302 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e301))%N.
Definition e303 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e300))%N.
(* total(v[k]**2*total(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l], l), k) <= total(v[k]**2*lambda_max(), k), by replace *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun k => v k ^ 2 * sum n (fun l => Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))
  <= sum n (fun k => v k ^ 2 * lambda_max).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e300) by (number_nn).
  upward P2 (cons_nonnegative Ev e300 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e301 e300 _ (fun sv Wv SFv => (step_191 n d A b x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e302 e303.
  exact (P2).
Qed.

Definition p589 : ex := (Add (Pow (V1 0 (0, 20003)) 2%nat) (Pow (V1 0 (0, 20004)) 2%nat))%N.
Definition p590 : ex := (Sum (0, 20003) (Mul p589 (Add (Abs p517) p517)))%N.
Definition e307 : ex := (Sum (0, 20004) p590)%N.
Definition e304 : ex := (Mul e307 e74)%N.
Definition p593 : ex := (Add (Add (Mul p505 (Mul p512 p474)) (Mul p515 p474)) (Mul p512 p507))%N.
Definition p594 : ex := (Add p593 (Opp (Mul (Del (0, 20004) (0, 20003)) p593)))%N.
Definition p595 : ex := (Abs p594)%N.
Definition e305 : ex := (Sum (0, 20004) (Mul (Pow (V1 0 (0, 20004)) 2%nat) (Sum (0, 20003) (Add p595 p594))))%N.
(* total(total((absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l])*(v[k]**2 + v[l]**2), k), l)/2 <= total(v[k]**2*total(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l], l), k), by same *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2
  <= sum n (fun k => v k ^ 2 * sum n (fun l => Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e304 e305.
  exact (Req_le _ _ Q1).
Qed.

Definition p597 : ex := (Pow (Add (Opp (V1 0 (0, 20004))) (V1 0 (0, 20003))) 2%nat)%N.
Definition p598 : ex := (Mul p597 p517)%N.
Definition p599 : ex := (Sum (0, 20003) p598)%N.
Definition e306 : ex := (Sum (0, 20004) p599)%N.
(* total(total((-v[l] + v[k])**2*(W(x) - hadamard(identity(n), W(x)))[k, l], k), l) <= total(total((v[k]**2 + v[l]**2)*(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l]), k), l), by instance *)
Lemma step_192 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e306 <= den Ev rv e307) by (exact (laplacian_bound.step_56 n (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) v Hs_n)).
  exact (P1).
Qed.

Definition p601 : ex := (Pow (Add (Opp e3) (V1 0 (0, 4097))) 2%nat)%N.
Definition p602 : ex := (Add (Add (Add (Mul p556 (Mul (Mul p557 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 1 (1, 4098)))))) (Mul p558 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 1 (1, 4101)))))))) (Mul (Mul (Mul p559 (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4097) (1, 4112)) (V1 1 (1, 4112)))))) (Add (Mul e282 (Mul p560 (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4097) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (V1 2 (0, 4097))))) (Mul p561 (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4096) (1, 4118)) (V1 1 (1, 4118)))))))) (Mul (Mul p562 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4097) (1, 4121)) (V1 1 (1, 4121)))))) (Mul (Mul p563 (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4096) (1, 4124)) (V1 1 (1, 4124)))))) (Add (Mul e282 (Mul p564 (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4096) (1, 4127)) (V1 1 (1, 4127))))))) (Opp (V1 2 (0, 4096))))))) (Opp (Mul (Del (0, 4097) (0, 4096)) (Add (Add (Mul p565 (Mul (Mul p566 (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4097) (1, 4130)) (V1 1 (1, 4130)))))) (Mul p567 (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4096) (1, 4133)) (V1 1 (1, 4133)))))))) (Mul (Mul (Mul p568 (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4097) (1, 4144)) (V1 1 (1, 4144)))))) (Add (Mul e282 (Mul p569 (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4097) (1, 4147)) (V1 1 (1, 4147))))))) (Opp (V1 2 (0, 4097))))) (Mul p570 (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4096) (1, 4150)) (V1 1 (1, 4150)))))))) (Mul (Mul p571 (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4097) (1, 4153)) (V1 1 (1, 4153)))))) (Mul (Mul p572 (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4096) (1, 4156)) (V1 1 (1, 4156)))))) (Add (Mul e282 (Mul p573 (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4096) (1, 4159)) (V1 1 (1, 4159))))))) (Opp (V1 2 (0, 4096))))))))))%N.
Definition p603 : ex := (Sum (0, 4097) (Mul p601 p602))%N.
Definition e308 : ex := (Sum (0, 4096) p603)%N.
Definition p605 : ex := (Add (Pow (V1 0 (0, 4163)) 2%nat) (Pow (V1 0 (0, 4162)) 2%nat))%N.
Definition p606 : ex := (Add (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4170) (Pow (Mul (Inv (Sum (0, 4172) (Mul p578 e69))) p575) 2%nat))) 2%nat))) (Mul e282 (Sum (0, 4174) (Mul (Mul (Inv (Sum (0, 4176) (Mul (Exp (Sum (1, 4177) (Mul (V2 0 (0, 4176) (1, 4177)) (V1 1 (1, 4177))))) e69))) p577) (V1 2 (0, 4174)))))) (Mul (Mul (Inv (Sum (0, 4165) (Mul (Exp (Sum (1, 4166) (Mul (V2 0 (0, 4165) (1, 4166)) (V1 1 (1, 4166))))) e69))) p579) (Mul (Inv (Sum (0, 4168) (Mul p576 e69))) (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4162) (1, 4167)) (V1 1 (1, 4167)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4179) (Mul (Exp (Sum (1, 4180) (Mul (V2 0 (0, 4179) (1, 4180)) (V1 1 (1, 4180))))) e69))) (Exp (Sum (1, 4178) (Mul (V2 0 (0, 4163) (1, 4178)) (V1 1 (1, 4178)))))) (Add (Mul e282 (Mul (Inv (Sum (0, 4182) (Mul (Exp (Sum (1, 4183) (Mul (V2 0 (0, 4182) (1, 4183)) (V1 1 (1, 4183))))) e69))) (Exp (Sum (1, 4181) (Mul (V2 0 (0, 4163) (1, 4181)) (V1 1 (1, 4181))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4185) (Mul (Exp (Sum (1, 4186) (Mul (V2 0 (0, 4185) (1, 4186)) (V1 1 (1, 4186))))) e69))) (Exp (Sum (1, 4184) (Mul (V2 0 (0, 4162) (1, 4184)) (V1 1 (1, 4184)))))))) (Mul (Mul (Inv (Sum (0, 4188) (Mul (Exp (Sum (1, 4189) (Mul (V2 0 (0, 4188) (1, 4189)) (V1 1 (1, 4189))))) e69))) (Exp (Sum (1, 4187) (Mul (V2 0 (0, 4163) (1, 4187)) (V1 1 (1, 4187)))))) (Mul (Mul (Inv (Sum (0, 4191) (Mul (Exp (Sum (1, 4192) (Mul (V2 0 (0, 4191) (1, 4192)) (V1 1 (1, 4192))))) e69))) (Exp (Sum (1, 4190) (Mul (V2 0 (0, 4162) (1, 4190)) (V1 1 (1, 4190)))))) (Add (Mul e282 (Mul (Inv (Sum (0, 4194) (Mul (Exp (Sum (1, 4195) (Mul (V2 0 (0, 4194) (1, 4195)) (V1 1 (1, 4195))))) e69))) (Exp (Sum (1, 4193) (Mul (V2 0 (0, 4162) (1, 4193)) (V1 1 (1, 4193))))))) (Opp (V1 2 (0, 4162))))))) (Opp (Mul (Del (0, 4163) (0, 4162)) (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4202) (Pow (Mul (Inv (Sum (0, 4204) (Mul p583 e69))) p580) 2%nat))) 2%nat))) (Mul e282 (Sum (0, 4206) (Mul (Mul (Inv (Sum (0, 4208) (Mul (Exp (Sum (1, 4209) (Mul (V2 0 (0, 4208) (1, 4209)) (V1 1 (1, 4209))))) e69))) p582) (V1 2 (0, 4206)))))) (Mul (Mul (Inv (Sum (0, 4197) (Mul (Exp (Sum (1, 4198) (Mul (V2 0 (0, 4197) (1, 4198)) (V1 1 (1, 4198))))) e69))) (Exp (Sum (1, 4196) (Mul (V2 0 (0, 4163) (1, 4196)) (V1 1 (1, 4196)))))) (Mul (Inv (Sum (0, 4200) (Mul p581 e69))) (Exp (Sum (1, 4199) (Mul (V2 0 (0, 4162) (1, 4199)) (V1 1 (1, 4199)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4211) (Mul (Exp (Sum (1, 4212) (Mul (V2 0 (0, 4211) (1, 4212)) (V1 1 (1, 4212))))) e69))) (Exp (Sum (1, 4210) (Mul (V2 0 (0, 4163) (1, 4210)) (V1 1 (1, 4210)))))) (Add (Mul e282 (Mul (Inv (Sum (0, 4214) (Mul (Exp (Sum (1, 4215) (Mul (V2 0 (0, 4214) (1, 4215)) (V1 1 (1, 4215))))) e69))) (Exp (Sum (1, 4213) (Mul (V2 0 (0, 4163) (1, 4213)) (V1 1 (1, 4213))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4217) (Mul (Exp (Sum (1, 4218) (Mul (V2 0 (0, 4217) (1, 4218)) (V1 1 (1, 4218))))) e69))) (Exp (Sum (1, 4216) (Mul (V2 0 (0, 4162) (1, 4216)) (V1 1 (1, 4216)))))))) (Mul (Mul (Inv (Sum (0, 4220) (Mul (Exp (Sum (1, 4221) (Mul (V2 0 (0, 4220) (1, 4221)) (V1 1 (1, 4221))))) e69))) (Exp (Sum (1, 4219) (Mul (V2 0 (0, 4163) (1, 4219)) (V1 1 (1, 4219)))))) (Mul (Mul (Inv (Sum (0, 4223) (Mul (Exp (Sum (1, 4224) (Mul (V2 0 (0, 4223) (1, 4224)) (V1 1 (1, 4224))))) e69))) (Exp (Sum (1, 4222) (Mul (V2 0 (0, 4162) (1, 4222)) (V1 1 (1, 4222)))))) (Add (Mul e282 (Mul (Inv (Sum (0, 4226) (Mul (Exp (Sum (1, 4227) (Mul (V2 0 (0, 4226) (1, 4227)) (V1 1 (1, 4227))))) e69))) (Exp (Sum (1, 4225) (Mul (V2 0 (0, 4162) (1, 4225)) (V1 1 (1, 4225))))))) (Opp (V1 2 (0, 4162))))))))))%N.
Definition p607 : ex := (Add (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4234) (Pow (Mul (Inv (Sum (0, 4236) (Mul (Exp (Sum (1, 4237) (Mul (V2 0 (0, 4236) (1, 4237)) (V1 1 (1, 4237))))) e69))) (Exp (Sum (1, 4235) (Mul (V2 0 (0, 4234) (1, 4235)) (V1 1 (1, 4235)))))) 2%nat))) 2%nat))) (Mul e282 (Sum (0, 4238) (Mul (Mul (Inv (Sum (0, 4240) (Mul (Exp (Sum (1, 4241) (Mul (V2 0 (0, 4240) (1, 4241)) (V1 1 (1, 4241))))) e69))) (Exp (Sum (1, 4239) (Mul (V2 0 (0, 4238) (1, 4239)) (V1 1 (1, 4239)))))) (V1 2 (0, 4238)))))) (Mul (Mul (Inv (Sum (0, 4229) (Mul (Exp (Sum (1, 4230) (Mul (V2 0 (0, 4229) (1, 4230)) (V1 1 (1, 4230))))) e69))) (Exp (Sum (1, 4228) (Mul (V2 0 (0, 4163) (1, 4228)) (V1 1 (1, 4228)))))) (Mul (Inv (Sum (0, 4232) (Mul (Exp (Sum (1, 4233) (Mul (V2 0 (0, 4232) (1, 4233)) (V1 1 (1, 4233))))) e69))) (Exp (Sum (1, 4231) (Mul (V2 0 (0, 4162) (1, 4231)) (V1 1 (1, 4231)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4243) (Mul (Exp (Sum (1, 4244) (Mul (V2 0 (0, 4243) (1, 4244)) (V1 1 (1, 4244))))) e69))) (Exp (Sum (1, 4242) (Mul (V2 0 (0, 4163) (1, 4242)) (V1 1 (1, 4242)))))) (Add (Mul e282 (Mul (Inv (Sum (0, 4246) (Mul (Exp (Sum (1, 4247) (Mul (V2 0 (0, 4246) (1, 4247)) (V1 1 (1, 4247))))) e69))) (Exp (Sum (1, 4245) (Mul (V2 0 (0, 4163) (1, 4245)) (V1 1 (1, 4245))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4249) (Mul (Exp (Sum (1, 4250) (Mul (V2 0 (0, 4249) (1, 4250)) (V1 1 (1, 4250))))) e69))) (Exp (Sum (1, 4248) (Mul (V2 0 (0, 4162) (1, 4248)) (V1 1 (1, 4248)))))))) (Mul (Mul (Inv (Sum (0, 4252) (Mul (Exp (Sum (1, 4253) (Mul (V2 0 (0, 4252) (1, 4253)) (V1 1 (1, 4253))))) e69))) (Exp (Sum (1, 4251) (Mul (V2 0 (0, 4163) (1, 4251)) (V1 1 (1, 4251)))))) (Mul (Mul (Inv (Sum (0, 4255) (Mul (Exp (Sum (1, 4256) (Mul (V2 0 (0, 4255) (1, 4256)) (V1 1 (1, 4256))))) e69))) (Exp (Sum (1, 4254) (Mul (V2 0 (0, 4162) (1, 4254)) (V1 1 (1, 4254)))))) (Add (Mul e282 (Mul (Inv (Sum (0, 4258) (Mul (Exp (Sum (1, 4259) (Mul (V2 0 (0, 4258) (1, 4259)) (V1 1 (1, 4259))))) e69))) (Exp (Sum (1, 4257) (Mul (V2 0 (0, 4162) (1, 4257)) (V1 1 (1, 4257))))))) (Opp (V1 2 (0, 4162))))))) (Opp (Mul (Del (0, 4163) (0, 4162)) (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4266) (Pow (Mul (Inv (Sum (0, 4268) (Mul (Exp (Sum (1, 4269) (Mul (V2 0 (0, 4268) (1, 4269)) (V1 1 (1, 4269))))) e69))) (Exp (Sum (1, 4267) (Mul (V2 0 (0, 4266) (1, 4267)) (V1 1 (1, 4267)))))) 2%nat))) 2%nat))) (Mul e282 (Sum (0, 4270) (Mul (Mul (Inv (Sum (0, 4272) (Mul (Exp (Sum (1, 4273) (Mul (V2 0 (0, 4272) (1, 4273)) (V1 1 (1, 4273))))) e69))) (Exp (Sum (1, 4271) (Mul (V2 0 (0, 4270) (1, 4271)) (V1 1 (1, 4271)))))) (V1 2 (0, 4270)))))) (Mul (Mul (Inv (Sum (0, 4261) (Mul (Exp (Sum (1, 4262) (Mul (V2 0 (0, 4261) (1, 4262)) (V1 1 (1, 4262))))) e69))) (Exp (Sum (1, 4260) (Mul (V2 0 (0, 4163) (1, 4260)) (V1 1 (1, 4260)))))) (Mul (Inv (Sum (0, 4264) (Mul (Exp (Sum (1, 4265) (Mul (V2 0 (0, 4264) (1, 4265)) (V1 1 (1, 4265))))) e69))) (Exp (Sum (1, 4263) (Mul (V2 0 (0, 4162) (1, 4263)) (V1 1 (1, 4263)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4275) (Mul (Exp (Sum (1, 4276) (Mul (V2 0 (0, 4275) (1, 4276)) (V1 1 (1, 4276))))) e69))) (Exp (Sum (1, 4274) (Mul (V2 0 (0, 4163) (1, 4274)) (V1 1 (1, 4274)))))) (Add (Mul e282 (Mul (Inv (Sum (0, 4278) (Mul (Exp (Sum (1, 4279) (Mul (V2 0 (0, 4278) (1, 4279)) (V1 1 (1, 4279))))) e69))) (Exp (Sum (1, 4277) (Mul (V2 0 (0, 4163) (1, 4277)) (V1 1 (1, 4277))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4281) (Mul (Exp (Sum (1, 4282) (Mul (V2 0 (0, 4281) (1, 4282)) (V1 1 (1, 4282))))) e69))) (Exp (Sum (1, 4280) (Mul (V2 0 (0, 4162) (1, 4280)) (V1 1 (1, 4280)))))))) (Mul (Mul (Inv (Sum (0, 4284) (Mul (Exp (Sum (1, 4285) (Mul (V2 0 (0, 4284) (1, 4285)) (V1 1 (1, 4285))))) e69))) (Exp (Sum (1, 4283) (Mul (V2 0 (0, 4163) (1, 4283)) (V1 1 (1, 4283)))))) (Mul (Mul (Inv (Sum (0, 4287) (Mul (Exp (Sum (1, 4288) (Mul (V2 0 (0, 4287) (1, 4288)) (V1 1 (1, 4288))))) e69))) (Exp (Sum (1, 4286) (Mul (V2 0 (0, 4162) (1, 4286)) (V1 1 (1, 4286)))))) (Add (Mul e282 (Mul (Inv (Sum (0, 4290) (Mul (Exp (Sum (1, 4291) (Mul (V2 0 (0, 4290) (1, 4291)) (V1 1 (1, 4291))))) e69))) (Exp (Sum (1, 4289) (Mul (V2 0 (0, 4162) (1, 4289)) (V1 1 (1, 4289))))))) (Opp (V1 2 (0, 4162))))))))))%N.
Definition p608 : ex := (Sum (0, 4163) (Mul p605 (Add (Abs p606) p607)))%N.
Definition e309 : ex := (Sum (0, 4162) p608)%N.
Definition e310 : ex := (Mul e74 e308)%N.
Definition e311 : ex := (Mul e74 e309)%N.
Definition e312 : ex := (Mul e306 e74)%N.
Definition e313 : ex := (Mul e74 e306)%N.
Definition e314 : ex := (Mul e74 e307)%N.
(* total(total((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l], k), l)/2 <= total(total((absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l])*(v[k]**2 + v[l]**2), k), l)/2, by replace *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)) / 2
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e308 e309 _ (fun sv Wv SFv => (step_192 n d A b v x Hs_n Hs_d)) (nil_replaced Ev rv)) e310 e311.
  equal Q2 e312 e313.
  equal Q3 e314 e304.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p615 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p512) (Opp (Mul p512 p470)))%N.
Definition p616 : ex := (Add p470 (Opp (V1 2 (0, 20002))))%N.
Definition p617 : ex := (Sum (0, 20002) (Mul p615 p616))%N.
Definition p618 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p615 (Add (Mul (Del (0, 20002) (0, 20003)) p470) (Opp (Mul p470 p474))))) (Mul (Del (0, 20004) (0, 20003)) p617)) (Opp (Mul p512 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p474) (Opp (Mul p474 p470))) p616))))) (Opp (Mul p617 p474))) (V1 0 (0, 20003)))))%N.
Definition e315 : ex := (Sum (0, 20004) p618)%N.
(* inner(v, B(x)*v) <= total(total((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l], k), l)/2, by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (B n d A b x) v)
  <= sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e315 e312.
  exact (Req_le _ _ Q1).
Qed.

(* inner(v, B(x)*v) <= lambda_max()*norm(v)**2, by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  inner n v (mulv n (B n d A b x) v) <= norm n v ^ 2 * lambda_max.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e315 <= den Ev rv e312) by (exact (line_1_1 n d A b v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e312 <= den Ev rv e304) by (exact (line_1_2 n d A b v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e304 <= den Ev rv e305) by (exact (line_1_3 n d A b v x Hs_n Hs_d)).
  assert (P4 : den Ev rv e305 <= den Ev rv e1) by (exact (line_1_4 n d A b v x Hs_n Hs_d Hh1 Hh2)).
  assert (P5 : den Ev rv e1 <= den Ev rv e2) by (exact (line_1_5 n v Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  exact (inequality_1 n d A b v x Hs_n Hs_d Hh2 Hh1).
Qed.

Definition e316 : ex := (Add e69 (Opp (Sum (0, 20000) (Mul (V1 2 (0, 20000)) e69))))%N.
Definition e317 : ex := (Add (Min (0, 20000) (V1 2 (0, 20000))) (Opp e6))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e315 /\
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e2.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e317 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e316 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition p622 : ex := (Opp (Mul (Int 13) (Inv (Int 384))))%N.
Definition e376 : ex := (Add p622 p1)%N.
Definition e318 : ex := (Sum (0, 20000) (Mul (Pow (V1 0 (0, 20000)) 2%nat) e376))%N.
Definition e319 : ex := (Mul p4 e376)%N.
(* total(v[k]**2*mu_min(), k) <= mu_min()*norm(v)**2, by same *)
Lemma step_193 :
  forall (n : nat) (v : vec),
  (0 < n)%nat ->
  sum n (fun k => v k ^ 2 * mu_min) <= norm n v ^ 2 * mu_min.
Proof.
  intros n v Hs_n.
  setting [n] [] [v] [] [] [].
  equal Q1 e318 e319.
  exact (Req_le _ _ Q1).
Qed.

Definition p626 : ex := (Opp p271)%N.
Definition e320 : ex := (Add (Mul (Int 13) (Inv (Int 768))) p626)%N.
(* 13/768 - 55*sqrt(33)/2304 <= (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k], by instance *)
Lemma step_194 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= w k ->
  0 <= (1 - delta k m) ^ 2 * w m ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  (1 - delta k m) ^ 2 * w m + w k + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)
  <= 1 ->
  0 <= / 2 + u m / 2 ->
  / 2 + u m / 2 <= 1 ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l) - (1 - delta k m) ^ 2 * w m) ->
  13 / 768 - 55 * sqrt 33 / 2304
  <= (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * w k.
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  equal Q1 e175 e176.
  assert (P2 : den Ev rv e178 <= den Ev rv e69) by (exact (rearranged (den Ev rv e177) (den Ev rv e69) (den Ev rv e178) (den Ev rv e69) Hh4 Q1)).
  equal Q3 e165 e179.
  assert (P4 : den Ev rv e166 <= den Ev rv e180) by (exact (rearranged (den Ev rv e166) (den Ev rv e167) (den Ev rv e166) (den Ev rv e180) Hh8 Q3)).
  equal Q5 e158 e181.
  assert (P6 : den Ev rv e159 <= den Ev rv e182) by (exact (rearranged (den Ev rv e159) (den Ev rv e160) (den Ev rv e159) (den Ev rv e182) Hh10 Q5)).
  assert (P7 : den Ev rv e320 <= den Ev rv e183) by (exact (row_of_other.step_12 (w k) ((1 - delta k m) ^ 2 * w m) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) (/ 2 + u m / 2) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2 Hh3 P2 Hh5 Hh6 Hh7 P4 Hh9 P6)).
  equal Q8 e183 e185.
  exact ((Rle_trans _ _ _ P7 (Req_le _ _ Q8))).
Qed.

(* 13/768 - 55*sqrt(33)/2304 <= (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k], by discharge *)
Lemma step_195 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  13 / 768 - 55 * sqrt 33 / 2304
  <= (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * w k.
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e5) by (exact (step_125 n w k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e58) by (exact (step_124 n w k m Hs_n Hi_k Hi_m Hh1)).
  assert (P3 : den Ev rv e99 <= den Ev rv e186) by (exact (step_123 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1)).
  equal Q4 e187 e188.
  assert (P5 : den Ev rv e6 <= den Ev rv e186) by (exact (rearranged (den Ev rv e99) (den Ev rv e186) (den Ev rv e6) (den Ev rv e186) P3 Q4)).
  assert (P6 : den Ev rv e6 <= den Ev rv e172) by (exact (step_122 n u w k m Hs_n Hi_k Hi_m Hh3 Hh2 Hh1)).
  equal Q7 e171 e175.
  assert (P8 : den Ev rv e177 <= den Ev rv e69) by (exact (rearranged (den Ev rv e6) (den Ev rv e172) (den Ev rv e177) (den Ev rv e69) P6 Q7)).
  assert (P9 : den Ev rv e6 <= den Ev rv e189) by (exact (step_117 n u m Hs_n Hi_m Hh2)).
  assert (P10 : den Ev rv e189 <= den Ev rv e69) by (exact (step_116 n u m Hs_n Hi_m Hh2)).
  assert (P11 : den Ev rv e99 <= den Ev rv e166) by (exact (step_121 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1)).
  equal Q12 e190 e191.
  assert (P13 : den Ev rv e6 <= den Ev rv e166) by (exact (rearranged (den Ev rv e99) (den Ev rv e166) (den Ev rv e6) (den Ev rv e166) P11 Q12)).
  assert (P14 : den Ev rv e166 <= den Ev rv e167) by (exact (step_120 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1 Hh3)).
  assert (P15 : den Ev rv e99 <= den Ev rv e159) by (exact (step_119 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1)).
  equal Q16 e192 e193.
  assert (P17 : den Ev rv e6 <= den Ev rv e159) by (exact (rearranged (den Ev rv e99) (den Ev rv e159) (den Ev rv e6) (den Ev rv e159) P15 Q16)).
  assert (P18 : den Ev rv e159 <= den Ev rv e160) by (exact (step_118 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1 Hh3)).
  assert (P19 : den Ev rv e320 <= den Ev rv e185) by (exact (step_194 n u w k m Hs_n Hi_k Hi_m P1 P2 P5 P8 P9 P10 P13 P14 P17 P18)).
  exact (P19).
Qed.

(* 13/768 - 55*sqrt(33)/2304 <= (2*((1 - delta(k, k))**4*(u[k]/2 + Rational(1, 2))*w[k]**2) - ((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k]) + ((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, k))**4*w[k]**2) + 2*((1 - delta(k, k))**2*w[k]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) - 3*total((1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k], by instance *)
Lemma step_196 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  13 / 768 - 55 * sqrt 33 / 2304
  <= (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k k) ^ 4 * w k ^ 2 + 2 * (1 - delta k k) ^ 2 * w k) - (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e320 <= den Ev rv e194) by (exact (step_195 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e194 e195.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= ((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304, by assume *)
Lemma step_197 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p628 : ex := (Opp e320)%N.
Definition e321 : ex := (Add e195 p628)%N.
Definition p630 : ex := (Opp (Mul (Int 13) (Inv (Int 768))))%N.
Definition e344 : ex := (Add p630 p271)%N.
Definition e323 : ex := (Add e344 p321)%N.
Definition e322 : ex := (Add e323 (Opp e6))%N.
(* 0 <= ((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304, by discharge *)
Lemma step_198 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e320 <= den Ev rv e195) by (exact (step_196 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e321 e322.
  assert (P3 : den Ev rv e6 <= den Ev rv e323) by (exact (rearranged (den Ev rv e320) (den Ev rv e195) (den Ev rv e6) (den Ev rv e323) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e323) by (exact (step_197 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e331 : ex := (Add e344 p335)%N.
Definition e324 : ex := (Mul e97 e331)%N.
(* 0 <= (1 - inner(b, ones(n)))*(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304), by instance *)
Lemma step_199 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= 1 - inner n b ones ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k ->
  0
  <= (1 - inner n b ones) * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e145 <= den Ev rv e324) by (exact (step_39 (1 - inner n b ones) (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) 0 Hh1 Hh2)).
  equal Q2 e6 e145.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 13/768 - 55*sqrt(33)/2304 <= ((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k], by instance *)
Lemma step_200 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= w k ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  w k + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) <= 1 ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))
  <= (1 - w k) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) ->
  13 / 768 - 55 * sqrt 33 / 2304
  <= (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  equal Q1 e223 e234.
  assert (P2 : den Ev rv e224 <= den Ev rv e235) by (exact (rearranged (den Ev rv e224) (den Ev rv e225) (den Ev rv e224) (den Ev rv e235) Hh5 Q1)).
  assert (P3 : den Ev rv e320 <= den Ev rv e236) by (exact (row_of_target.step_9 (w k) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2 Hh3 Hh4 P2 Hh6 Hh7)).
  equal Q4 e236 e237.
  exact ((Rle_trans _ _ _ P3 (Req_le _ _ Q4))).
Qed.

(* 13/768 - 55*sqrt(33)/2304 <= ((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k], by discharge *)
Lemma step_201 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  13 / 768 - 55 * sqrt 33 / 2304
  <= (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e5) by (exact (step_125 n w k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e238) by (exact (step_151 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e230) by (exact (step_150 n u w k Hs_n Hi_k Hh4 Hh2 Hh1)).
  equal Q4 e229 e239.
  assert (P5 : den Ev rv e240 <= den Ev rv e69) by (exact (rearranged (den Ev rv e6) (den Ev rv e230) (den Ev rv e240) (den Ev rv e69) P3 Q4)).
  assert (P6 : den Ev rv e6 <= den Ev rv e224) by (exact (step_149 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P7 : den Ev rv e224 <= den Ev rv e225) by (exact (step_148 n u w k Hs_n Hi_k Hh2 Hh1 Hh4)).
  assert (P8 : den Ev rv e6 <= den Ev rv e216) by (exact (step_147 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P9 : den Ev rv e216 <= den Ev rv e217) by (exact (step_146 n u w k Hs_n Hi_k Hh2 Hh1 Hh4)).
  assert (P10 : den Ev rv e320 <= den Ev rv e237) by (exact (step_200 n u w k Hs_n Hi_k P1 P2 P5 P6 P7 P8 P9)).
  exact (P10).
Qed.

(* 0 <= ((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304, by assume *)
Lemma step_202 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e325 : ex := (Add e237 p628)%N.
Definition e327 : ex := (Add e344 e237)%N.
Definition e326 : ex := (Add e327 (Opp e6))%N.
(* 0 <= ((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304, by discharge *)
Lemma step_203 :
  forall (n : nat) (u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k.
Proof.
  intros n u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e320 <= den Ev rv e237) by (exact (step_201 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4)).
  equal Q2 e325 e326.
  assert (P3 : den Ev rv e6 <= den Ev rv e327) by (exact (rearranged (den Ev rv e320) (den Ev rv e237) (den Ev rv e6) (den Ev rv e327) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e327) by (exact (step_202 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e330 : ex := (Add e344 p394)%N.
Definition e328 : ex := (Mul e5 e330)%N.
Definition e329 : ex := (Mul e330 e5)%N.
(* 0 <= (((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304)*b[k], by instance *)
Lemma step_204 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= b k ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k ->
  0
  <= (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k.
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e243 <= den Ev rv e328) by (exact (step_39 (b k) (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) 0 Hh1 Hh2)).
  equal Q2 e6 e243.
  equal Q3 e328 e329.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304)*b[k], by discharge *)
Lemma step_205 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  0
  <= (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k.
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e5) by (exact (step_157 n b k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e330) by (exact (step_203 n u w k Hs_n Hi_k Hh2 Hh3 Hh2 Hh5)).
  assert (P3 : den Ev rv e6 <= den Ev rv e329) by (exact (step_204 n b u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

(* 0 <= (1 - inner(b, ones(n)))*(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304), by discharge *)
Lemma step_206 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0
  <= (1 - inner n b ones) * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e97) by (exact (step_131 n b Hs_n Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e331) by (exact (step_198 n u w k Hs_n Hi_k Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e324) by (exact (step_199 n b u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition e332 : ex := (Add e329 e324)%N.
Definition e333 : ex := (Add e324 e329)%N.
(* 0 <= (1 - inner(b, ones(n)))*(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304) + (((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304)*b[k], by instance *)
Lemma step_207 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= (1 - inner n b ones) * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) ->
  0
  <= (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k ->
  0
  <= (1 - inner n b ones) * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k.
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e332) by (exact (step_73 ((- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k) ((1 - inner n b ones) * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k)) Hh1 Hh2)).
  equal Q2 e332 e333.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= ((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304, by assume *)
Lemma step_208 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k.
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e334 : ex := (Add e185 p628)%N.
Definition e336 : ex := (Add e344 p402)%N.
Definition e335 : ex := (Add e336 (Opp e6))%N.
(* 0 <= ((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304, by discharge *)
Lemma step_209 :
  forall (n : nat) (u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k.
Proof.
  intros n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e320 <= den Ev rv e185) by (exact (step_195 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e334 e335.
  assert (P3 : den Ev rv e6 <= den Ev rv e336) by (exact (rearranged (den Ev rv e320) (den Ev rv e185) (den Ev rv e6) (den Ev rv e336) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e336) by (exact (step_208 n u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e339 : ex := (Add e344 p410)%N.
Definition e337 : ex := (Mul e65 e339)%N.
Definition e338 : ex := (Mul e339 e65)%N.
(* 0 <= (((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304)*b[m], by instance *)
Lemma step_210 :
  forall (n : nat) (b u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= b m ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k ->
  0
  <= (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m.
Proof.
  intros n b u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e253 <= den Ev rv e337) by (exact (step_39 (b m) (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) 0 Hh1 Hh2)).
  equal Q2 e6 e253.
  equal Q3 e337 e338.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304)*b[m], by discharge *)
Lemma step_211 :
  forall (n : nat) (b u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0
  <= (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m.
Proof.
  intros n b u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e65) by (exact (step_165 n b m Hs_n Hi_m Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e339) by (exact (step_209 n u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e338) by (exact (step_210 n b u w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e342 : ex := (Mul e336 (V1 2 (0, 2)))%N.
Definition e340 : ex := (Mul e7 e342)%N.
Definition e341 : ex := (Mul (Mul e7 e336) (V1 2 (0, 2)))%N.
(* 0 <= (1 - delta(k, m))**2*(((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304)*b[m], by instance *)
Lemma step_212 :
  forall (n : nat) (b u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k m) ^ 2 ->
  0
  <= (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m ->
  0
  <= (1 - delta k m) ^ 2 * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m.
Proof.
  intros n b u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w; u; b] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e340) by (exact (step_39 ((1 - delta k m) ^ 2) ((- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m) 0 Hh1 Hh2)).
  equal Q2 e6 e57.
  equal Q3 e340 e341.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, m))**2*(((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304)*b[m], by discharge *)
Lemma step_213 :
  forall (n : nat) (b u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0
  <= (1 - delta k m) ^ 2 * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m.
Proof.
  intros n b u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; u; b] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e7) by (exact (step_7 n k m Hs_n Hi_k Hi_m)).
  assert (P2 : den Ev rv e6 <= den Ev rv e342) by (exact (step_211 n b u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e341) by (exact (step_212 n b u w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p653 : ex := (Mul p106 (Add e344 p420))%N.
Definition e343 : ex := (Mul p653 (V1 2 (0, 4096)))%N.
Definition e345 : ex := (Sum (0, 4096) e343)%N.
(* total(0, m) <= total((1 - delta(k, m))**2*(Rational(-13, 768) + 55*sqrt(33)/2304 + (2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l) + ((1 - delta(k, m))**2*(Rational(1, 2) + u[m]/2)*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + u[l]/2)*w[l], l))*(-3*w[k]**2 - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2), l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) - u[l]/2), l) + 2*w[k] - 3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m])) + (1 - delta(k, m))**4*w[m]**2*(1 + u[m]) - ((1 - delta(k, m))**2*(Rational(1, 2) + u[m]/2)*w[m]))*w[k])*b[m], m), by replace *)
Lemma step_214 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  sum n (fun m => 0)
  <= sum n (fun m => (1 - delta k m) ^ 2 * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; u; b] [] [((0%N, 1%N), k)] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e344) by (number_nn).
  downward P2 (cons_nonnegative Ev e344 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e6 e343 _ (fun sv Wv SFv => (step_213 n b u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2 Hh3 Hh4)) (nil_replaced Ev rv)) e345 e90.
  exact (P2).
Qed.

(* 0 <= (1 - inner(b, ones(n)))*(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304) + (((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304)*b[k], by discharge *)
Lemma step_215 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  0
  <= (1 - inner n b ones) * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k.
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e324) by (exact (step_206 n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  assert (P2 : den Ev rv e6 <= den Ev rv e329) by (exact (step_205 n b u w k Hs_n Hi_k Hh5 Hh2 Hh3 Hh2 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e333) by (exact (step_207 n b u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p656 : ex := (Mul (Mul p425 (Add e344 p433)) (V1 0 (0, 20001)))%N.
Definition e348 : ex := (Sum (0, 20001) p656)%N.
Definition e346 : ex := (Add e348 e333)%N.
Definition e347 : ex := (Add e333 e348)%N.
(* 0 <= (1 - inner(b, ones(n)))*(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304) + (((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304)*b[k] + total((1 - delta(k, m))**2*(((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304)*b[m], m), by instance *)
Lemma step_216 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= (1 - inner n b ones) * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k ->
  0
  <= sum n (fun m => (1 - delta k m) ^ 2 * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m) ->
  0
  <= (1 - inner n b ones) * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k + sum n (fun m => (1 - delta k m) ^ 2 * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e346) by (exact (step_73 (sum n (fun m => (1 - delta k m) ^ 2 * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m)) ((1 - inner n b ones) * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k) Hh1 Hh2)).
  equal Q2 e346 e347.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e349 : ex := (Add e348 (Opp e99))%N.
Definition e350 : ex := (Add e348 (Opp e6))%N.
(* 0 <= (1 - inner(b, ones(n)))*(((-3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304) + (((-3*w[k]**2 + 4*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) - 1)*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304)*b[k] + total((1 - delta(k, m))**2*(((1 - delta(k, m))**4*(u[m] + 1)*w[m]**2 - ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m]) + ((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l))*(-3*((1 - delta(k, m))**4*w[m]**2) + 2*((1 - delta(k, m))**2*w[m]) - 3*w[k]**2 + 2*w[k] - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l)) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] + Rational(-13, 768) + 55*sqrt(33)/2304)*b[m], m), by discharge *)
Lemma step_217 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  0
  <= (1 - inner n b ones) * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k + sum n (fun m => (1 - delta k m) ^ 2 * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m).
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n] [] [b; w; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e333) by (exact (step_215 n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh2)).
  assert (P2 : den Ev rv e99 <= den Ev rv e348) by (exact (step_214 n b u w k Hs_n Hi_k Hh5 Hh2 Hh3 Hh4)).
  equal Q3 e349 e350.
  assert (P4 : den Ev rv e6 <= den Ev rv e348) by (exact (rearranged (den Ev rv e99) (den Ev rv e348) (den Ev rv e6) (den Ev rv e348) P2 Q3)).
  assert (P5 : den Ev rv e6 <= den Ev rv e347) by (exact (step_216 n b u w k Hs_n Hi_k P1 P4)).
  exact (P5).
Qed.

(* -total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*(-b[k] - b[l] + 2*w[k] + 2*w[l] + 2*inner(w, b) - 3*norm(w)**2)*w[k]*w[l], l) <= -13/768 + 55*sqrt(33)/2304, by assume *)
Lemma step_218 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l)
  <= - (13 / 768) + 55 * sqrt 33 / 2304 ->
  - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l)
  <= - (13 / 768) + 55 * sqrt 33 / 2304.
Proof.
  intros n b u w k Hs_n Hi_k Hh1.
  setting [n] [] [u; b; w] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p662 : ex := (Add (Mul p203 (Add e344 p447)) (Mul (Add e344 p448) (V1 1 (0, 1))))%N.
Definition p663 : ex := (Sum (0, 20001) (Mul (Mul p425 (Add e344 p454)) (V1 1 (0, 20001))))%N.
Definition e351 : ex := (Add p662 p663)%N.
Definition e352 : ex := (Add e351 (Opp e6))%N.
Definition e353 : ex := (Add e344 (Opp e354))%N.
(* -total((1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*(-b[k] - b[l] + 2*w[k] + 2*w[l] + 2*inner(w, b) - 3*norm(w)**2)*w[k]*w[l], l) <= -13/768 + 55*sqrt(33)/2304, by discharge *)
Lemma step_219 :
  forall (n : nat) (b u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l)
  <= - (13 / 768) + 55 * sqrt 33 / 2304.
Proof.
  intros n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n] [] [u; b; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e351) by (exact (step_217 n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh2)).
  equal Q2 e352 e353.
  assert (P3 : den Ev rv e354 <= den Ev rv e344) by (exact (rearranged (den Ev rv e6) (den Ev rv e351) (den Ev rv e354) (den Ev rv e344) P1 Q2)).
  assert (P4 : den Ev rv e354 <= den Ev rv e344) by (exact (step_218 n b u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e355 : ex := (Opp (Sum (0, 20003) (Mul (Mul (Mul (Mul p468 (Add e74 (Mul (Opp (V1 2 (0, 20003))) e74))) p477) p472) p474)))%N.
(* -total((1 - delta(k, l))**2*((-u)[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) <= -13/768 + 55*sqrt(33)/2304, by instance *)
Lemma step_220 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => f n d A x k1) ->
  maxnorm n (vopp u) <= 1 ->
  inner n (f n d A x) ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => f n d A x k) ->
  - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)
  <= - (13 / 768) + 55 * sqrt 33 / 2304.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [] [b; x; u] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e355 <= den Ev rv e344) by (exact (step_219 n b (vopp u) (f n d A x) k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh2)).
  exact (P1).
Qed.

Definition e358 : ex := (Max (0, 20000) (Abs (V1 2 (0, 20000))))%N.
Definition e356 : ex := (Add e69 (Opp e358))%N.
Definition e359 : ex := (Max (0, 20000) (Abs (Opp (V1 2 (0, 20000)))))%N.
Definition e357 : ex := (Add e69 (Opp e359))%N.
(* -total((1 - delta(k, l))**2*((-u)[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) <= -13/768 + 55*sqrt(33)/2304, by discharge *)
Lemma step_221 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => b k) ->
  - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)
  <= - (13 / 768) + 55 * sqrt 33 / 2304.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [b; x; u] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e276) by (exact (step_178 n d A x Hs_n Hs_d)).
  equal Q2 e356 e357.
  assert (P3 : den Ev rv e359 <= den Ev rv e69) by (exact (rearranged (den Ev rv e358) (den Ev rv e69) (den Ev rv e359) (den Ev rv e69) Hh2 Q2)).
  assert (P4 : den Ev rv e277 <= den Ev rv e69) by (exact (step_177 n d A x Hs_n Hs_d)).
  assert (P5 : den Ev rv e6 <= den Ev rv e276) by (exact (step_178 n d A x Hs_n Hs_d)).
  assert (P6 : den Ev rv e355 <= den Ev rv e344) by (exact (step_220 n d A b u x k Hs_n Hs_d Hi_k Hh1 P1 P3 P4 Hh3 P5)).
  exact (P6).
Qed.

(* 0 <= total((1 - delta(k, l))**2*((-u)[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(-13, 768) + 55*sqrt(33)/2304, by assume *)
Lemma step_222 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l).
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p672 : ex := (Mul p468 (Add e74 (Mul (Opp (V1 0 (0, 20003))) e74)))%N.
Definition p673 : ex := (Sum (0, 20003) (Mul (Mul (Mul p672 p489) p485) p487))%N.
Definition e360 : ex := (Opp p673)%N.
Definition e361 : ex := (Add e344 (Opp e360))%N.
Definition e363 : ex := (Add e344 p673)%N.
Definition e362 : ex := (Add e363 (Opp e6))%N.
(* 0 <= total((1 - delta(k, l))**2*((-u)[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(-13, 768) + 55*sqrt(33)/2304, by discharge *)
Lemma step_223 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => b k) ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l).
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e360 <= den Ev rv e344) by (exact (step_221 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e361 e362.
  assert (P3 : den Ev rv e6 <= den Ev rv e363) by (exact (rearranged (den Ev rv e360) (den Ev rv e344) (den Ev rv e6) (den Ev rv e363) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e363) by (exact (step_222 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition e364 : ex := (Mul e282 e363)%N.
Definition e365 : ex := (Add (Add p622 (Mul e282 p673)) p1)%N.
(* 0 <= 2*total((1 - delta(k, l))**2*((-u)[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(-13, 384) + 55*sqrt(33)/1152, by instance *)
Lemma step_224 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= 2 ->
  0
  <= - (13 / 768) + 55 * sqrt 33 / 2304 + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) ->
  0
  <= - (13 / 384) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + 55 * sqrt 33 / 1152.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e283 <= den Ev rv e364) by (exact (step_39 2 (- (13 / 768) + 55 * sqrt 33 / 2304 + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)) 0 Hh1 Hh2)).
  equal Q2 e6 e283.
  equal Q3 e364 e365.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= 2*total((1 - delta(k, l))**2*((-u)[l]/2 + Rational(1, 2))*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l], l) + Rational(-13, 384) + 55*sqrt(33)/1152, by discharge *)
Lemma step_225 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => b k) ->
  0
  <= - (13 / 384) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + 55 * sqrt 33 / 1152.
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e282) by (exact (step_183)).
  assert (P2 : den Ev rv e6 <= den Ev rv e363) by (exact (step_223 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  assert (P3 : den Ev rv e6 <= den Ev rv e365) by (exact (step_224 n d A b u x k Hs_n Hs_d Hi_k P1 P2)).
  exact (P3).
Qed.

(* inner(u, (W(x) - hadamard(identity(n), W(x))).T*basis(k)) <= mu_min() + total((W(x) - hadamard(identity(n), W(x)))[k, l], l), by assume *)
Lemma step_226 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= mu_min + sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= mu_min + sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l).
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [u; x; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p680 : ex := (Add p622 (Mul e282 (Sum (0, 20003) (Mul (Mul (Mul p672 p501) p472) p474))))%N.
Definition e366 : ex := (Add p680 p1)%N.
Definition e367 : ex := (Add e366 (Opp e6))%N.
Definition e369 : ex := (Add e376 p509)%N.
Definition e368 : ex := (Add e369 p520)%N.
(* inner(u, (W(x) - hadamard(identity(n), W(x))).T*basis(k)) <= mu_min() + total((W(x) - hadamard(identity(n), W(x)))[k, l], l), by discharge *)
Lemma step_227 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => b k) ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= mu_min + sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l).
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [u; x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e366) by (exact (step_225 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e367 e368.
  assert (P3 : den Ev rv e289 <= den Ev rv e369) by (exact (rearranged (den Ev rv e6) (den Ev rv e366) (den Ev rv e289) (den Ev rv e369) P1 Q2)).
  assert (P4 : den Ev rv e289 <= den Ev rv e369) by (exact (step_226 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition e370 : ex := (Add e376 p528)%N.
Lemma step_228 :
  forall (n d : nat) (A : mat) (b u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= minn n (fun k => b k) ->
  inner n u (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k))
  <= mu_min + sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l).
Proof.
  intros n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3.
  setting [n; d] [] [b; u; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e291 <= den Ev rv e370) by (exact (step_227 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition e371 : ex := (Add e376 p533)%N.
(* total(absolute(((W(x) - hadamard(identity(n), W(x))).T*basis(k))[l]), l) <= mu_min() + total((W(x) - hadamard(identity(n), W(x)))[k, l], l), by one norm least *)
Lemma step_229 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => Rabs (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k) l))
  <= mu_min + sum n (fun l => madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l).
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [b; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e294 <= den Ev rv e371) by (exact (one_norm_least n (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k)) (den Ev rv e371) (fun u0 Hu0 Hu1 => (step_228 n d A b u0 x k Hs_n Hs_d Hi_k Hh1 Hu0 Hh2)) Hs_n)).
  exact (P1).
Qed.

(* total(-(W(x) - hadamard(identity(n), W(x)))[k, l] + absolute((W(x) - hadamard(identity(n), W(x)))[k, l]), l) <= mu_min(), by assume *)
Lemma step_230 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  sum n (fun l => - madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l + Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))
  <= mu_min ->
  sum n (fun l => - madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l + Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))
  <= mu_min.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e372 : ex := (Add e376 p547)%N.
Definition e373 : ex := (Add e372 p550)%N.
Definition p689 : ex := (Add (Opp p546) p552)%N.
Definition e375 : ex := (Sum (0, 20003) p689)%N.
Definition e374 : ex := (Add e376 (Opp e375))%N.
(* total(-(W(x) - hadamard(identity(n), W(x)))[k, l] + absolute((W(x) - hadamard(identity(n), W(x)))[k, l]), l) <= mu_min(), by discharge *)
Lemma step_231 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => - madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l + Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))
  <= mu_min.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e295 <= den Ev rv e372) by (exact (step_229 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  equal Q2 e373 e374.
  assert (P3 : den Ev rv e375 <= den Ev rv e376) by (exact (rearranged (den Ev rv e295) (den Ev rv e372) (den Ev rv e375) (den Ev rv e376) P1 Q2)).
  assert (P4 : den Ev rv e375 <= den Ev rv e376) by (exact (step_230 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p692 : ex := (Add (Opp p574) (Abs p584))%N.
Definition e377 : ex := (Sum (0, 4097) p692)%N.
Definition e378 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e377))%N.
Definition e379 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e376))%N.
(* total(v[k]**2*total(-(W(x) - hadamard(identity(n), W(x)))[k, l] + absolute((W(x) - hadamard(identity(n), W(x)))[k, l]), l), k) <= total(v[k]**2*mu_min(), k), by replace *)
Lemma step_232 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun k => v k ^ 2 * sum n (fun l => - madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l + Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)))
  <= sum n (fun k => v k ^ 2 * mu_min).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e376) by (number_nn).
  upward P2 (cons_nonnegative Ev e376 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e377 e376 _ (fun sv Wv SFv => (step_231 n d A b x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e378 e379.
  exact (P2).
Qed.

Definition p696 : ex := (Opp p517)%N.
Definition p697 : ex := (Sum (0, 20003) (Mul p589 (Add (Abs p696) p696)))%N.
Definition e383 : ex := (Sum (0, 20004) p697)%N.
Definition e380 : ex := (Mul e383 e74)%N.
Definition e381 : ex := (Sum (0, 20004) (Mul (Pow (V1 0 (0, 20004)) 2%nat) (Sum (0, 20003) (Add (Opp p594) p595))))%N.
(* total(total((absolute((-(W(x) - hadamard(identity(n), W(x))))[k, l]) + (-(W(x) - hadamard(identity(n), W(x))))[k, l])*(v[k]**2 + v[l]**2), k), l)/2 <= total(v[k]**2*total(-(W(x) - hadamard(identity(n), W(x)))[k, l] + absolute((W(x) - hadamard(identity(n), W(x)))[k, l]), l), k), by same *)
Lemma step_233 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l) + mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))) / 2
  <= sum n (fun k => v k ^ 2 * sum n (fun l => - madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l + Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e380 e381.
  exact (Req_le _ _ Q1).
Qed.

Definition p701 : ex := (Sum (0, 20003) (Mul p597 p696))%N.
Definition e382 : ex := (Sum (0, 20004) p701)%N.
(* total(total((-v[l] + v[k])**2*(-(W(x) - hadamard(identity(n), W(x))))[k, l], k), l) <= total(total((v[k]**2 + v[l]**2)*(absolute((-(W(x) - hadamard(identity(n), W(x))))[k, l]) + (-(W(x) - hadamard(identity(n), W(x))))[k, l]), k), l), by instance *)
Lemma step_234 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l) + mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e382 <= den Ev rv e383) by (exact (laplacian_bound.step_56 n (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) v Hs_n)).
  exact (P1).
Qed.

Definition p703 : ex := (Sum (0, 4097) (Mul p601 (Opp p602)))%N.
Definition e384 : ex := (Sum (0, 4096) p703)%N.
Definition p705 : ex := (Sum (0, 4163) (Mul p605 (Add (Abs (Opp p606)) (Opp p607))))%N.
Definition e385 : ex := (Sum (0, 4162) p705)%N.
Definition e386 : ex := (Mul e74 e384)%N.
Definition e387 : ex := (Mul e74 e385)%N.
Definition e388 : ex := (Mul (Sum (0, 20004) (Sum (0, 20003) (Opp p598))) e74)%N.
Definition e389 : ex := (Mul e74 e382)%N.
Definition e390 : ex := (Mul e74 e383)%N.
(* total(total(-((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l]), k), l)/2 <= total(total((absolute((-(W(x) - hadamard(identity(n), W(x))))[k, l]) + (-(W(x) - hadamard(identity(n), W(x))))[k, l])*(v[k]**2 + v[l]**2), k), l)/2, by replace *)
Lemma step_235 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => - ((- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l) + mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e384 e385 _ (fun sv Wv SFv => (step_234 n d A b v x Hs_n Hs_d)) (nil_replaced Ev rv)) e386 e387.
  equal Q2 e388 e389.
  equal Q3 e390 e380.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e391 : ex := (Opp e315)%N.
(* -inner(v, B(x)*v) <= total(total(-((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l]), k), l)/2, by same *)
Lemma step_236 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - inner n v (mulv n (B n d A b x) v)
  <= sum n (fun l => sum n (fun k => - ((- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e391 e388.
  exact (Req_le _ _ Q1).
Qed.

(* -inner(v, B(x)*v) <= mu_min()*norm(v)**2, by transitive *)
Lemma step_237 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  - inner n v (mulv n (B n d A b x) v) <= norm n v ^ 2 * mu_min.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e391 <= den Ev rv e388) by (exact (step_236 n d A b v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e388 <= den Ev rv e380) by (exact (step_235 n d A b v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e380 <= den Ev rv e381) by (exact (step_233 n d A b v x Hs_n Hs_d)).
  assert (P4 : den Ev rv e381 <= den Ev rv e318) by (exact (step_232 n d A b v x Hs_n Hs_d Hh1 Hh2)).
  assert (P5 : den Ev rv e318 <= den Ev rv e319) by (exact (step_193 n v Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

(* -mu_min()*norm(v)**2 <= inner(v, B(x)*v), by assume *)
Lemma step_238 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (norm n v ^ 2 * mu_min) <= inner n v (mulv n (B n d A b x) v) ->
  - (norm n v ^ 2 * mu_min) <= inner n v (mulv n (B n d A b x) v).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  exact Hh1.
Qed.

Definition e392 : ex := (Add e319 (Opp e391))%N.
Definition e394 : ex := (Opp e319)%N.
Definition e393 : ex := (Add e315 (Opp e394))%N.
(* -mu_min()*norm(v)**2 <= inner(v, B(x)*v), by discharge *)
Lemma step_239 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  - (norm n v ^ 2 * mu_min) <= inner n v (mulv n (B n d A b x) v).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e391 <= den Ev rv e319) by (exact (step_237 n d A b v x Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e392 e393.
  assert (P3 : den Ev rv e394 <= den Ev rv e315) by (exact (rearranged (den Ev rv e391) (den Ev rv e319) (den Ev rv e394) (den Ev rv e315) P1 Q2)).
  assert (P4 : den Ev rv e394 <= den Ev rv e315) by (exact (step_238 n d A b v x Hs_n Hs_d P3)).
  exact (P4).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  exact (step_239 n d A b v x Hs_n Hs_d Hh2 Hh1).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e394 /\
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e315.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e317 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e316 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
