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
Definition e296 : ex := (Add (Mul (Int 13) (Inv (Int 384))) p1)%N.
Definition e1 : ex := (Sum (0, 20000) (Mul (Pow (V1 0 (0, 20000)) 2%nat) e296))%N.
Definition p4 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat)%N.
Definition e2 : ex := (Mul p4 e296)%N.
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

Definition e65 : ex := (Int 1)%N.
Definition p11 : ex := (Add e65 (Opp (Del (0, 1) (0, 2))))%N.
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

Definition e17 : ex := (Sc 0)%N.
Definition e18 : ex := (Sc 1)%N.
Definition p15 : ex := (Add e18 (Opp (Abs e18)))%N.
Definition e8 : ex := (Mul e17 p15)%N.
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

Definition e31 : ex := (Abs e17)%N.
Definition e45 : ex := (Abs p15)%N.
Definition e10 : ex := (Mul e31 e45)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_9 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e9 e10.
  exact (Req_le _ _ Q1).
Qed.

Definition e15 : ex := (Mul e17 (Abs e18))%N.
Definition e11 : ex := (Add e15 e9)%N.
Definition e12 : ex := (Add e15 e10)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_10 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e9 e10 _ (fun sv Wv SFv => (step_9 a s)) (nil_replaced Ev rv)) e11 e12.
  exact (P1).
Qed.

Definition e13 : ex := (Add e8 e15)%N.
Definition e14 : ex := (Add e9 e15)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_11 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e8 e9 _ (fun sv Wv SFv => (step_8 a s)) (nil_replaced Ev rv)) e13 e14.
  equal Q2 e14 e11.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_12 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e15))).
Qed.

Definition p26 : ex := (Add (Opp e18) (Abs e18))%N.
Definition e21 : ex := (Mul e17 p26)%N.
Definition e16 : ex := (Add (Mul e18 e17) e21)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_13 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e15 e16.
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

Definition e19 : ex := (Mul e17 (Abs (Sc 2)))%N.
Definition e20 : ex := (Mul e18 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_15 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e17 e18 _ (fun sv Wv SFv => (step_14 r s Hh1)) (nil_replaced Ev rv)) e19 e20.
  exact (P1).
Qed.

Definition e22 : ex := (Abs e21)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_16 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e22) by (exact (Rle_abs (den Ev rv e21))).
  exact (P1).
Qed.

Definition e23 : ex := (Mul e31 (Abs p26))%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_17 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e22 e23.
  exact (Req_le _ _ Q1).
Qed.

Definition e34 : ex := (Opp e17)%N.
Definition e37 : ex := (Add e34 e31)%N.
Definition e28 : ex := (Mul e18 e37)%N.
Definition e24 : ex := (Abs e28)%N.
Definition p37 : ex := (Abs e37)%N.
Definition e25 : ex := (Mul (Abs e18) p37)%N.
Definition e30 : ex := (Mul e17 e18)%N.
Definition e26 : ex := (Add e30 e24)%N.
Definition e27 : ex := (Add e30 e25)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_18 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e24 e25 _ (fun sv Wv SFv => (step_17 a r)) (nil_replaced Ev rv)) e26 e27.
  exact (P1).
Qed.

Definition e29 : ex := (Add e30 e28)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_19 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e28 e24 _ (fun sv Wv SFv => (step_16 a r)) (nil_replaced Ev rv)) e29 e26.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_20 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e30))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_21 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e31) by (exact (Rle_abs (den Ev rv e17))).
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

Definition e32 : ex := (Add e17 (Opp e6))%N.
Definition e33 : ex := (Add e6 (Opp e34))%N.
(* -a <= 0, by discharge *)
Lemma step_25 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e17) by (exact (step_24 a Hh1)).
  equal Q2 e32 e33.
  assert (P3 : den Ev rv e34 <= den Ev rv e6) by (exact (rearranged (den Ev rv e6) (den Ev rv e17) (den Ev rv e34) (den Ev rv e6) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e6) by (exact (step_23 a P3)).
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
  assert (P1 : den Ev rv e34 <= den Ev rv e6) by (exact (step_25 a Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e17) by (exact (step_24 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_27 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e17))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_28 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e17) by (exact (step_27 a)).
  assert (P2 : den Ev rv e34 <= den Ev rv e17) by (exact (step_26 a Hh1)).
  assert (P3 : den Ev rv e31 <= den Ev rv e17) by (exact (absolute_below (den Ev rv e17) (den Ev rv e17) P1 P2)).
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

Definition e35 : ex := (Add e17 (Opp e31))%N.
Definition e36 : ex := (Add e6 (Opp e37))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_30 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e17) by (exact (step_28 a Hh1)).
  equal Q2 e35 e36.
  assert (P3 : den Ev rv e37 <= den Ev rv e6) by (exact (rearranged (den Ev rv e31) (den Ev rv e17) (den Ev rv e37) (den Ev rv e6) P1 Q2)).
  assert (P4 : den Ev rv e37 <= den Ev rv e6) by (exact (step_29 a P3)).
  exact (P4).
Qed.

Definition e38 : ex := (Add e31 e34)%N.
Definition e40 : ex := (Opp e35)%N.
Definition e39 : ex := (Add e6 e40)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_31 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e31) by (exact (step_21 a)).
  equal Q2 e38 e39.
  assert (P3 : den Ev rv e35 <= den Ev rv e6) by (exact (rearranged (den Ev rv e17) (den Ev rv e31) (den Ev rv e35) (den Ev rv e6) P1 Q2)).
  assert (P4 : den Ev rv e35 <= den Ev rv e6) by (exact (step_22 a P3)).
  exact (P4).
Qed.

Definition e41 : ex := (Abs e35)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_32 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e6) by (exact (step_31 a)).
  assert (P2 : den Ev rv e37 <= den Ev rv e6) by (exact (step_30 a Hh1)).
  equal Q3 e40 e37.
  assert (P4 : den Ev rv e41 <= den Ev rv e6) by (exact (absolute_below (den Ev rv e35) (den Ev rv e6) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p51 : ex := (Mul (Abs e18) e41)%N.
Definition e42 : ex := (Add e30 p51)%N.
Definition e43 : ex := (Add e30 (Mul (Abs e18) e6))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_33 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e41 e6 _ (fun sv Wv SFv => (step_32 a Hh1)) (nil_replaced Ev rv)) e42 e43.
  equal Q2 e27 e42.
  equal Q3 e43 e30.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_34 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e26) by (exact (step_19 a r)).
  assert (P2 : den Ev rv e26 <= den Ev rv e27) by (exact (step_18 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e44 : ex := (Add (Mul (Sc 2) e18) (Mul e18 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_35 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e20) by (exact (step_15 a r s Hh1)).
  assert (P2 : den Ev rv e20 <= den Ev rv e44) by (exact (step_13 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e46 : ex := (Add e15 (Mul e31 e6))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_36 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e45 e6 _ (fun sv Wv SFv => (step_32 a Hh1)) (nil_replaced Ev rv)) e12 e46.
  equal Q2 e46 e15.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_37 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e11) by (exact (step_11 a s)).
  assert (P2 : den Ev rv e11 <= den Ev rv e12) by (exact (step_10 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e49 : ex := (Mul e18 e31)%N.
Definition e47 : ex := (Add (Mul e18 e35) e49)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_38 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e30 e47.
  exact (Req_le _ _ Q1).
Qed.

Definition e48 : ex := (Add e49 p51)%N.
Definition e52 : ex := (Mul e17 (Sc 2))%N.
Definition e50 : ex := (Add e52 (Mul (Sc 2) e37))%N.
Definition e51 : ex := (Add e52 (Mul (Abs (Sc 2)) p37))%N.
(* a*s <= a*r, by transitive *)
Lemma step_39 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e47) by (exact (step_38 a s)).
  assert (P2 : den Ev rv e47 <= den Ev rv e48) by (exact (step_37 a s)).
  assert (P3 : den Ev rv e48 <= den Ev rv e49) by (exact (step_36 a s Hh1)).
  assert (P4 : den Ev rv e49 <= den Ev rv e50) by (exact (step_35 a r s Hh2)).
  assert (P5 : den Ev rv e50 <= den Ev rv e51) by (exact (step_34 a r)).
  assert (P6 : den Ev rv e51 <= den Ev rv e52) by (exact (step_33 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition e53 : ex := (Mul e7 e6)%N.
Definition e61 : ex := (V1 0 (0, 2))%N.
Definition e54 : ex := (Mul e7 e61)%N.
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
  assert (P1 : den Ev rv e53 <= den Ev rv e54) by (exact (step_39 ((1 - delta k m) ^ 2) (w m) 0 Hh1 Hh2)).
  equal Q2 e6 e53.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e278 : ex := (Int 2)%N.
Definition e70 : ex := (Inv e278)%N.
Definition p67 : ex := (Mul e61 e70)%N.
Definition e74 : ex := (Add e70 p67)%N.
Definition e55 : ex := (Mul e74 e6)%N.
Definition p70 : ex := (Pow (Add e65 (Opp (Del (0, 3) (0, 2)))) 2%nat)%N.
Definition e58 : ex := (Mul e7 p70)%N.
Definition e75 : ex := (Mul e58 (V1 1 (0, 2)))%N.
Definition e56 : ex := (Mul e74 e75)%N.
Definition p74 : ex := (Mul e58 e74)%N.
Definition e57 : ex := (Mul p74 (V1 1 (0, 2)))%N.
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
  assert (P1 : den Ev rv e55 <= den Ev rv e56) by (exact (step_39 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e6 e55.
  equal Q3 e56 e57.
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
  nonnegative N1 (nil_nonnegative Ev) e58.
  exact N1.
Qed.

Definition e59 : ex := (Mul e58 e6)%N.
Definition e60 : ex := (Mul e58 e61)%N.
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
  assert (P1 : den Ev rv e59 <= den Ev rv e60) by (exact (step_39 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2) (w l) 0 Hh1 Hh2)).
  equal Q2 e6 e59.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e58) by (exact (step_45 n k l m Hs_n Hi_k Hi_l Hi_m)).
  assert (P2 : den Ev rv e6 <= den Ev rv e61) by (exact (step_44 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e60) by (exact (step_46 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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

Definition e62 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* largest(absolute(u[l]), l) <= max_norm(u), by same *)
Lemma step_49 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  maxn n (fun l => Rabs (u l)) <= maxnorm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e62))).
Qed.

Definition e63 : ex := (Abs e3)%N.
Definition e64 : ex := (Abs e5)%N.
(* absolute(u[l]) <= largest(absolute(u[l]), l), by below largest *)
Lemma step_50 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  Rabs (u l) <= maxn n (fun l => Rabs (u l)).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e64 <= den Ev rv e62) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e63) l Hi_l)).
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
  assert (P1 : den Ev rv e64 <= den Ev rv e62) by (exact (step_50 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e62 <= den Ev rv e62) by (exact (step_49 n u Hs_n)).
  assert (P3 : den Ev rv e62 <= den Ev rv e65) by (exact (step_48 n u Hs_n Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e66 : ex := (Opp e5)%N.
(* -u[l] <= absolute(u[l]), by below absolute *)
Lemma step_52 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  - u l <= Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e66 <= den Ev rv e64) by (exact (opp_le_abs (den Ev rv e5))).
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
  assert (P1 : den Ev rv e66 <= den Ev rv e64) by (exact (step_52 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e64 <= den Ev rv e65) by (exact (step_51 n u l Hs_n Hi_l Hh1)).
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

Definition e67 : ex := (Add e65 (Opp e66))%N.
Definition e69 : ex := (Add e65 e5)%N.
Definition e68 : ex := (Add e69 (Opp e6))%N.
(* 0 <= u[l] + 1, by discharge *)
Lemma step_55 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= 1 + u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e66 <= den Ev rv e65) by (exact (step_53 n u l Hs_n Hi_l Hh1)).
  equal Q2 e67 e68.
  assert (P3 : den Ev rv e6 <= den Ev rv e69) by (exact (rearranged (den Ev rv e66) (den Ev rv e65) (den Ev rv e6) (den Ev rv e69) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e69) by (exact (step_54 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

(* 0 <= 1/2, by nonnegative *)
Lemma step_56 :
  0 <= / 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e70.
  exact N1.
Qed.

Definition e71 : ex := (Mul e70 e6)%N.
Definition e72 : ex := (Mul e70 e69)%N.
Definition p87 : ex := (Mul e5 e70)%N.
Definition e73 : ex := (Add e70 p87)%N.
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
  assert (P1 : den Ev rv e71 <= den Ev rv e72) by (exact (step_39 (/ 2) (1 + u l) 0 Hh1 Hh2)).
  equal Q2 e6 e71.
  equal Q3 e72 e73.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e70) by (exact (step_56)).
  assert (P2 : den Ev rv e6 <= den Ev rv e69) by (exact (step_55 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e73) by (exact (step_57 n u l Hs_n Hi_l P1 P2)).
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
  assert (P1 : den Ev rv e6 <= den Ev rv e74) by (exact (step_58 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e75) by (exact (step_47 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e6 <= den Ev rv e57) by (exact (step_41 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p89 : ex := (Opp p67)%N.
Definition e83 : ex := (Add e70 p89)%N.
Definition e76 : ex := (Mul e83 e6)%N.
Definition e77 : ex := (Mul e83 e75)%N.
Definition p93 : ex := (Mul e58 e83)%N.
Definition e78 : ex := (Mul p93 (V1 1 (0, 2)))%N.
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
  assert (P1 : den Ev rv e76 <= den Ev rv e77) by (exact (step_39 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e6 e76.
  equal Q3 e77 e78.
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
  assert (P1 : den Ev rv e5 <= den Ev rv e64) by (exact (Rle_abs (den Ev rv e5))).
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
  assert (P1 : den Ev rv e5 <= den Ev rv e64) by (exact (step_62 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e64 <= den Ev rv e65) by (exact (step_51 n u l Hs_n Hi_l Hh1)).
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

Definition e79 : ex := (Add e65 e66)%N.
Definition e80 : ex := (Add e79 (Opp e6))%N.
(* 0 <= 1 - u[l], by discharge *)
Lemma step_65 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= 1 - u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e65) by (exact (step_63 n u l Hs_n Hi_l Hh1)).
  equal Q2 e79 e80.
  assert (P3 : den Ev rv e6 <= den Ev rv e79) by (exact (rearranged (den Ev rv e5) (den Ev rv e65) (den Ev rv e6) (den Ev rv e79) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e79) by (exact (step_64 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

Definition e81 : ex := (Mul e70 e79)%N.
Definition p98 : ex := (Opp p87)%N.
Definition e82 : ex := (Add e70 p98)%N.
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
  assert (P1 : den Ev rv e71 <= den Ev rv e81) by (exact (step_39 (/ 2) (1 - u l) 0 Hh1 Hh2)).
  equal Q2 e6 e71.
  equal Q3 e81 e82.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e70) by (exact (step_56)).
  assert (P2 : den Ev rv e6 <= den Ev rv e79) by (exact (step_65 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e82) by (exact (step_66 n u l Hs_n Hi_l P1 P2)).
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
  assert (P1 : den Ev rv e6 <= den Ev rv e83) by (exact (step_67 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e75) by (exact (step_47 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e6 <= den Ev rv e78) by (exact (step_60 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p100 : ex := (Add e65 (Opp (Del (0, 1) (0, 4096))))%N.
Definition p101 : ex := (Pow p100 2%nat)%N.
Definition p102 : ex := (Pow (Add e65 (Opp (Del (0, 2) (0, 4096)))) 2%nat)%N.
Definition p103 : ex := (Mul p101 p102)%N.
Definition p104 : ex := (Mul e3 e70)%N.
Definition p105 : ex := (Mul p103 (Add e70 (Opp p104)))%N.
Definition e84 : ex := (Mul p105 (V1 1 (0, 4096)))%N.
Definition e85 : ex := (Sum (0, 4096) e84)%N.
Definition e86 : ex := (Sum (0, 4096) e6)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e84 _ (fun sv Wv SFv => (step_68 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e85 e86.
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

Definition e87 : ex := (Add e17 e18)%N.
Definition e88 : ex := (Add e6 e18)%N.
(* s <= r + s, by replace *)
Lemma step_71 :
  forall (r s : R),
  0 <= r ->
  s <= r + s.
Proof.
  intros r s Hh1.
  setting [] [r; s] [] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e17 _ (fun sv Wv SFv => (step_70 r Hh1)) (nil_replaced Ev rv)) e87 e88.
  equal Q2 e18 e88.
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

Definition e89 : ex := (Add e18 e17)%N.
(* 0 <= r + s, by transitive *)
Lemma step_73 :
  forall (r s : R),
  0 <= s ->
  0 <= r ->
  0 <= r + s.
Proof.
  intros r s Hh1 Hh2.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e17) by (exact (step_72 s Hh1)).
  assert (P2 : den Ev rv e17 <= den Ev rv e89) by (exact (step_71 r s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p112 : ex := (Add e65 (Opp (Del (0, 1) (0, 20000))))%N.
Definition p113 : ex := (Pow p112 2%nat)%N.
Definition p114 : ex := (Pow (Add e65 (Opp (Del (0, 2) (0, 20000)))) 2%nat)%N.
Definition p115 : ex := (Mul p113 p114)%N.
Definition p116 : ex := (Mul (V1 1 (0, 20000)) e70)%N.
Definition p117 : ex := (Add e70 (Opp p116))%N.
Definition p118 : ex := (Mul p115 p117)%N.
Definition p119 : ex := (Mul p118 (V1 0 (0, 20000)))%N.
Definition e96 : ex := (Sum (0, 20000) p119)%N.
Definition p121 : ex := (Mul (V1 0 (0, 20000)) e65)%N.
Definition e92 : ex := (Sum (0, 20000) p121)%N.
Definition p123 : ex := (Opp e92)%N.
Definition e93 : ex := (Add e65 p123)%N.
Definition e90 : ex := (Add e96 e93)%N.
Definition e91 : ex := (Add e93 e96)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e90) by (exact (step_73 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e90 e91.
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

Definition e94 : ex := (Add e93 (Opp e6))%N.
(* 0 <= 1 - inner(w, ones(n)), by discharge *)
Lemma step_77 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  inner n w ones <= 1 ->
  0 <= 1 - inner n w ones.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  assert (P1 : den Ev rv e92 <= den Ev rv e65) by (exact (step_75 n w Hs_n Hh1)).
  equal Q2 e93 e94.
  assert (P3 : den Ev rv e6 <= den Ev rv e93) by (exact (rearranged (den Ev rv e92) (den Ev rv e65) (den Ev rv e6) (den Ev rv e93) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e93) by (exact (step_76 n w Hs_n P3)).
  exact (P4).
Qed.

Definition e95 : ex := (Sum (0, 20000) e6)%N.
Definition e97 : ex := (Add e96 (Opp e95))%N.
Definition e98 : ex := (Add e96 (Opp e6))%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e93) by (exact (step_77 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e95 <= den Ev rv e96) by (exact (step_69 n u w k m Hs_n Hi_k Hi_m Hh2 Hh3)).
  equal Q3 e97 e98.
  assert (P4 : den Ev rv e6 <= den Ev rv e96) by (exact (rearranged (den Ev rv e95) (den Ev rv e96) (den Ev rv e6) (den Ev rv e96) P2 Q3)).
  assert (P5 : den Ev rv e6 <= den Ev rv e91) by (exact (step_74 n u w k m Hs_n Hi_k Hi_m P1 P4)).
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

Definition e104 : ex := (Mul e58 (Pow (V1 1 (0, 2)) 2%nat))%N.
Definition e99 : ex := (Mul e74 e104)%N.
Definition e100 : ex := (Mul e104 e74)%N.
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
  assert (P1 : den Ev rv e55 <= den Ev rv e99) by (exact (step_39 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e6 e55.
  equal Q3 e99 e100.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e101 : ex := (Mul e60 e6)%N.
Definition e102 : ex := (Mul e60 e61)%N.
Definition e103 : ex := (Mul e58 (Pow e61 2%nat))%N.
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
  assert (P1 : den Ev rv e101 <= den Ev rv e102) by (exact (step_39 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) (w l) 0 Hh1 Hh2)).
  equal Q2 e6 e101.
  equal Q3 e102 e103.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e60) by (exact (step_47 n w k l m Hs_n Hi_k Hi_l Hi_m Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e61) by (exact (step_44 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e103) by (exact (step_81 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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
  assert (P1 : den Ev rv e6 <= den Ev rv e74) by (exact (step_58 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e104) by (exact (step_82 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e6 <= den Ev rv e100) by (exact (step_80 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p137 : ex := (Add e65 (Opp (V1 1 (0, 1))))%N.
Definition p138 : ex := (Pow (Add e65 (Opp (Del (0, 1) (0, 3)))) 2%nat)%N.
Definition p139 : ex := (Add (Add p137 (Opp (Mul p138 (V1 1 (0, 3))))) (Opp e75))%N.
Definition p140 : ex := (Mul e58 p139)%N.
Definition e124 : ex := (Mul p140 (V1 1 (0, 2)))%N.
Definition e105 : ex := (Mul e74 e124)%N.
Definition e106 : ex := (Mul (Mul p74 p139) (V1 1 (0, 2)))%N.
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
  assert (P1 : den Ev rv e55 <= den Ev rv e105) by (exact (step_39 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e6 e55.
  equal Q3 e105 e106.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p144 : ex := (Pow (Add e65 (Opp (Del (0, 2) (0, 3)))) 2%nat)%N.
Definition p145 : ex := (Pow (Add e65 (Opp (Del (0, 3) (0, 1)))) 2%nat)%N.
Definition p146 : ex := (Mul p144 p145)%N.
Definition p147 : ex := (Pow (Add e65 (Opp (Del (0, 4) (0, 3)))) 2%nat)%N.
Definition e107 : ex := (Mul p146 p147)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2, by nonnegative *)
Lemma step_85 :
  forall (n : nat) (i k l m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2.
Proof.
  intros n i k l m Hs_n Hi_i Hi_k Hi_l Hi_m.
  setting [n] [] [] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), l); ((0%N, 4%N), m)] [].
  nonnegative N1 (nil_nonnegative Ev) e107.
  exact N1.
Qed.

Definition e108 : ex := (Mul e107 e6)%N.
Definition e110 : ex := (V1 0 (0, 3))%N.
Definition e109 : ex := (Mul e107 e110)%N.
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
  assert (P1 : den Ev rv e108 <= den Ev rv e109) by (exact (step_39 ((1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2) (w l) 0 Hh1 Hh2)).
  equal Q2 e6 e108.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e107) by (exact (step_85 n i k l m Hs_n Hi_i Hi_k Hi_l Hi_m)).
  assert (P2 : den Ev rv e6 <= den Ev rv e110) by (exact (step_44 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e109) by (exact (step_86 n w i k l m Hs_n Hi_i Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p152 : ex := (Mul (Mul p102 (Pow (Add e65 (Opp (Del (0, 4096) (0, 1)))) 2%nat)) (Pow (Add e65 (Opp (Del (0, 3) (0, 4096)))) 2%nat))%N.
Definition e111 : ex := (Mul p152 e3)%N.
Definition e112 : ex := (Sum (0, 4096) e111)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2*w[l], l), by replace *)
Lemma step_88 :
  forall (n : nat) (w : vec) (i k m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w i k m Hs_n Hi_i Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e111 _ (fun sv Wv SFv => (step_87 n w (sv (0%N, 1%N)) (sv (0%N, 2%N)) (sv (0%N, 4096%N)) (sv (0%N, 3%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 2%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 3%N)) Hh1)) (nil_replaced Ev rv)) e112 e86.
  exact (P1).
Qed.

Definition p155 : ex := (Mul (Mul (Mul p114 (Pow (Add e65 (Opp (Del (0, 20000) (0, 1)))) 2%nat)) (Pow (Add e65 (Opp (Del (0, 3) (0, 20000)))) 2%nat)) (V1 0 (0, 20000)))%N.
Definition e115 : ex := (Sum (0, 20000) p155)%N.
Definition e113 : ex := (Add e115 e93)%N.
Definition e114 : ex := (Add e93 e115)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e113) by (exact (step_73 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e113 e114.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e116 : ex := (Add e115 (Opp e95))%N.
Definition e117 : ex := (Add e115 (Opp e6))%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e93) by (exact (step_77 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e95 <= den Ev rv e115) by (exact (step_88 n w i k m Hs_n Hi_i Hi_k Hi_m Hh2)).
  equal Q3 e116 e117.
  assert (P4 : den Ev rv e6 <= den Ev rv e115) by (exact (rearranged (den Ev rv e95) (den Ev rv e115) (den Ev rv e6) (den Ev rv e115) P2 Q3)).
  assert (P5 : den Ev rv e6 <= den Ev rv e114) by (exact (step_89 n w i k m Hs_n Hi_i Hi_k Hi_m P1 P4)).
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

Definition e118 : ex := (Add e114 (Opp e6))%N.
Definition p162 : ex := (Add (Add e65 (Opp e61)) (Opp (Mul p144 e110)))%N.
Definition p163 : ex := (Opp (Mul (Mul (Pow (Add e65 (Opp (Del (0, 2) (0, 1)))) 2%nat) p145) e5))%N.
Definition e120 : ex := (Add p162 p163)%N.
Definition e119 : ex := (Add e120 (Opp e6))%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e114) by (exact (step_90 n w i k m Hs_n Hi_i Hi_k Hi_m Hh1 Hh2)).
  equal Q2 e118 e119.
  assert (P3 : den Ev rv e6 <= den Ev rv e120) by (exact (rearranged (den Ev rv e6) (den Ev rv e114) (den Ev rv e6) (den Ev rv e120) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e120) by (exact (step_91 n w i k m Hs_n Hi_i Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p166 : ex := (Add e79 (Opp (Mul p138 e110)))%N.
Definition p167 : ex := (Opp e60)%N.
Definition e121 : ex := (Add p166 p167)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e121) by (exact (step_92 n w l k m Hs_n Hi_l Hi_k Hi_m Hh1 Hh2)).
  exact (P1).
Qed.

Definition e122 : ex := (Mul e60 e121)%N.
Definition e123 : ex := (Mul (Mul e58 e121) e61)%N.
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
  assert (P1 : den Ev rv e101 <= den Ev rv e122) by (exact (step_39 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e6 e101.
  equal Q3 e122 e123.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e60) by (exact (step_47 n w k l m Hs_n Hi_k Hi_l Hi_m Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e121) by (exact (step_93 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e123) by (exact (step_94 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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
  assert (P1 : den Ev rv e6 <= den Ev rv e74) by (exact (step_58 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e124) by (exact (step_95 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e6 <= den Ev rv e106) by (exact (step_84 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p171 : ex := (Mul p103 (Add e70 p104))%N.
Definition p172 : ex := (Add p137 (Opp (Mul e7 (V1 1 (0, 2)))))%N.
Definition p173 : ex := (Add p172 (Opp (Mul p103 (V1 1 (0, 4096)))))%N.
Definition p174 : ex := (Mul p171 p173)%N.
Definition e125 : ex := (Mul p174 (V1 1 (0, 4096)))%N.
Definition e126 : ex := (Sum (0, 4096) e125)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e125 _ (fun sv Wv SFv => (step_96 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e126 e86.
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

Definition e127 : ex := (Mul e83 e104)%N.
Definition e128 : ex := (Mul e104 e83)%N.
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
  assert (P1 : den Ev rv e76 <= den Ev rv e127) by (exact (step_39 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e6 e76.
  equal Q3 e127 e128.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e83) by (exact (step_67 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e104) by (exact (step_82 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e6 <= den Ev rv e128) by (exact (step_99 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e129 : ex := (Mul e83 e124)%N.
Definition e130 : ex := (Mul (Mul p93 p139) (V1 1 (0, 2)))%N.
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
  assert (P1 : den Ev rv e76 <= den Ev rv e129) by (exact (step_39 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e6 e76.
  equal Q3 e129 e130.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e83) by (exact (step_67 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e124) by (exact (step_95 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e6 <= den Ev rv e130) by (exact (step_101 n u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e131 : ex := (Mul p103 e3)%N.
Definition e132 : ex := (Sum (0, 4096) e131)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l), by replace *)
Lemma step_103 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e131 _ (fun sv Wv SFv => (step_47 n w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1)) (nil_replaced Ev rv)) e132 e86.
  exact (P1).
Qed.

Definition p183 : ex := (Mul p115 (V1 0 (0, 20000)))%N.
Definition e135 : ex := (Sum (0, 20000) p183)%N.
Definition e133 : ex := (Add e135 e93)%N.
Definition e134 : ex := (Add e93 e135)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e133) by (exact (step_73 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e133 e134.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e136 : ex := (Add e135 (Opp e95))%N.
Definition e137 : ex := (Add e135 (Opp e6))%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e93) by (exact (step_77 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e95 <= den Ev rv e135) by (exact (step_103 n w k m Hs_n Hi_k Hi_m Hh2)).
  equal Q3 e136 e137.
  assert (P4 : den Ev rv e6 <= den Ev rv e135) by (exact (rearranged (den Ev rv e95) (den Ev rv e135) (den Ev rv e6) (den Ev rv e135) P2 Q3)).
  assert (P5 : den Ev rv e6 <= den Ev rv e134) by (exact (step_104 n w k m Hs_n Hi_k Hi_m P1 P4)).
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

Definition e138 : ex := (Add e134 (Opp e6))%N.
Definition p190 : ex := (Opp e54)%N.
Definition e140 : ex := (Add e79 p190)%N.
Definition e139 : ex := (Add e140 (Opp e6))%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e134) by (exact (step_105 n w k m Hs_n Hi_k Hi_m Hh1 Hh2)).
  equal Q2 e138 e139.
  assert (P3 : den Ev rv e6 <= den Ev rv e140) by (exact (rearranged (den Ev rv e6) (den Ev rv e134) (den Ev rv e6) (den Ev rv e140) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e140) by (exact (step_106 n w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e141 : ex := (Mul e93 e6)%N.
Definition e142 : ex := (Mul e93 e140)%N.
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
  assert (P1 : den Ev rv e141 <= den Ev rv e142) by (exact (step_39 (1 - inner n w ones) (1 - w k - (1 - delta k m) ^ 2 * w m) 0 Hh1 Hh2)).
  equal Q2 e6 e141.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e93) by (exact (step_77 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e140) by (exact (step_107 n w k m Hs_n Hi_k Hi_m Hh1 Hh2)).
  assert (P3 : den Ev rv e6 <= den Ev rv e142) by (exact (step_108 n w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p195 : ex := (Mul p105 p173)%N.
Definition e143 : ex := (Mul p195 (V1 1 (0, 4096)))%N.
Definition e144 : ex := (Sum (0, 4096) e143)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e143 _ (fun sv Wv SFv => (step_102 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e144 e86.
  exact (P1).
Qed.

Definition p198 : ex := (Add e65 (Opp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) e65))))%N.
Definition e149 : ex := (Mul p198 p172)%N.
Definition p200 : ex := (Mul (V1 0 (0, 20000)) e70)%N.
Definition p201 : ex := (Add e70 (Opp p200))%N.
Definition p202 : ex := (Mul (Mul (Mul p115 p201) (Add p172 (Opp (Mul p115 (V1 1 (0, 20000)))))) (V1 1 (0, 20000)))%N.
Definition e146 : ex := (Sum (0, 20000) p202)%N.
Definition e145 : ex := (Add e149 e146)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e145) by (exact (step_73 ((1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m)) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l)) Hh1 Hh2)).
  exact (P1).
Qed.

Definition e147 : ex := (Add e146 (Opp e95))%N.
Definition e148 : ex := (Add e146 (Opp e6))%N.
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
  assert (P1 : den Ev rv e95 <= den Ev rv e146) by (exact (step_110 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e147 e148.
  assert (P3 : den Ev rv e6 <= den Ev rv e146) by (exact (rearranged (den Ev rv e95) (den Ev rv e146) (den Ev rv e6) (den Ev rv e146) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e149) by (exact (step_109 n w k m Hs_n Hi_k Hi_m Hh3 Hh2)).
  assert (P5 : den Ev rv e6 <= den Ev rv e145) by (exact (step_111 n u w k m Hs_n Hi_k Hi_m P3 P4)).
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
  assert (P1 : den Ev rv e6 <= den Ev rv e82) by (exact (step_67 n u m Hs_n Hi_m Hh1)).
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

Definition e150 : ex := (Add e82 (Opp e6))%N.
Definition e151 : ex := (Add e65 (Opp e73))%N.
(* u[m]/2 + Rational(1, 2) <= 1, by discharge *)
Lemma step_116 :
  forall (n : nat) (u : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  / 2 + u m / 2 <= 1.
Proof.
  intros n u m Hs_n Hi_m Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e82) by (exact (step_114 n u m Hs_n Hi_m Hh1)).
  equal Q2 e150 e151.
  assert (P3 : den Ev rv e73 <= den Ev rv e65) by (exact (rearranged (den Ev rv e6) (den Ev rv e82) (den Ev rv e73) (den Ev rv e65) P1 Q2)).
  assert (P4 : den Ev rv e73 <= den Ev rv e65) by (exact (step_115 n u m Hs_n Hi_m P3)).
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
  assert (P1 : den Ev rv e6 <= den Ev rv e73) by (exact (step_58 n u m Hs_n Hi_m Hh1)).
  exact (P1).
Qed.

Definition p209 : ex := (Add e140 (Opp p183))%N.
Definition p210 : ex := (Sum (0, 20000) (Mul (Mul p118 p209) (V1 0 (0, 20000))))%N.
Definition e152 : ex := (Add e142 p210)%N.
Definition e153 : ex := (Add e152 (Opp e6))%N.
Definition p213 : ex := (Add e70 p116)%N.
Definition p214 : ex := (Mul p115 p213)%N.
Definition p215 : ex := (Mul p214 (V1 0 (0, 20000)))%N.
Definition e182 : ex := (Sum (0, 20000) p215)%N.
Definition p217 : ex := (Opp e182)%N.
Definition p218 : ex := (Add e79 p217)%N.
Definition e168 : ex := (Add p218 p190)%N.
Definition e156 : ex := (Mul e140 e168)%N.
Definition p221 : ex := (Mul p115 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p222 : ex := (Mul p221 p117)%N.
Definition e155 : ex := (Sum (0, 20000) p222)%N.
Definition p224 : ex := (Opp e155)%N.
Definition e154 : ex := (Add e156 p224)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e152) by (exact (step_112 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e153 e154.
  assert (P3 : den Ev rv e155 <= den Ev rv e156) by (exact (rearranged (den Ev rv e6) (den Ev rv e152) (den Ev rv e155) (den Ev rv e156) P1 Q2)).
  assert (P4 : den Ev rv e155 <= den Ev rv e156) by (exact (step_113 n u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p226 : ex := (Mul p103 (Pow e3 2%nat))%N.
Definition p227 : ex := (Mul (V1 1 (0, 4096)) e70)%N.
Definition p228 : ex := (Add e70 (Opp p227))%N.
Definition e157 : ex := (Mul p226 p228)%N.
Definition e158 : ex := (Sum (0, 4096) e157)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e157 _ (fun sv Wv SFv => (step_100 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e158 e86.
  exact (P1).
Qed.

Definition p231 : ex := (Mul (Mul p214 p209) (V1 0 (0, 20000)))%N.
Definition e159 : ex := (Sum (0, 20000) p231)%N.
Definition e160 : ex := (Add e159 (Opp e95))%N.
Definition e163 : ex := (Mul e140 e182)%N.
Definition p235 : ex := (Mul p221 p213)%N.
Definition e162 : ex := (Sum (0, 20000) p235)%N.
Definition p237 : ex := (Opp e162)%N.
Definition e161 : ex := (Add e163 p237)%N.
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
  assert (P1 : den Ev rv e95 <= den Ev rv e159) by (exact (step_97 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e160 e161.
  assert (P3 : den Ev rv e162 <= den Ev rv e163) by (exact (rearranged (den Ev rv e95) (den Ev rv e159) (den Ev rv e162) (den Ev rv e163) P1 Q2)).
  assert (P4 : den Ev rv e162 <= den Ev rv e163) by (exact (step_98 n u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p239 : ex := (Add e70 p227)%N.
Definition e164 : ex := (Mul p226 p239)%N.
Definition e165 : ex := (Sum (0, 4096) e164)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e164 _ (fun sv Wv SFv => (step_83 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e165 e86.
  exact (P1).
Qed.

Definition e166 : ex := (Add e91 (Opp e6))%N.
Definition e167 : ex := (Add e168 (Opp e6))%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e91) by (exact (step_78 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e166 e167.
  assert (P3 : den Ev rv e6 <= den Ev rv e168) by (exact (rearranged (den Ev rv e6) (den Ev rv e91) (den Ev rv e6) (den Ev rv e168) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e168) by (exact (step_79 n u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e169 : ex := (Mul p171 (V1 1 (0, 4096)))%N.
Definition e170 : ex := (Sum (0, 4096) e169)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e169 _ (fun sv Wv SFv => (step_59 n u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e170 e86.
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
  assert (P2 : den Ev rv e6 <= den Ev rv e61) by (exact (step_6 n w m Hs_n Hi_m Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e54) by (exact (step_40 n w k m Hs_n Hi_k Hi_m P1 P2)).
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

Definition p246 : ex := (Add e54 e5)%N.
Definition e173 : ex := (Add p246 e182)%N.
Definition e171 : ex := (Add e65 (Opp e173))%N.
Definition p249 : ex := (Add e5 e54)%N.
Definition e174 : ex := (Add p249 e182)%N.
Definition e172 : ex := (Add e65 (Opp e174))%N.
Definition e176 : ex := (Mul e182 e140)%N.
Definition e175 : ex := (Add e176 p237)%N.
Definition p254 : ex := (Add e140 p217)%N.
Definition e178 : ex := (Mul e140 p254)%N.
Definition e177 : ex := (Add e178 p224)%N.
Definition p257 : ex := (Mul e278 e162)%N.
Definition p258 : ex := (Mul (V1 1 (0, 2)) e70)%N.
Definition e185 : ex := (Add e70 p258)%N.
Definition p260 : ex := (Mul e54 e185)%N.
Definition p261 : ex := (Opp (Mul (Int 3) e155))%N.
Definition p262 : ex := (Opp (Mul (Int 3) e162))%N.
Definition p263 : ex := (Opp (Mul (Int 3) (Pow e5 2%nat)))%N.
Definition p264 : ex := (Pow e54 2%nat)%N.
Definition e179 : ex := (Mul e5 (Add (Add (Add p257 (Mul (Add e182 p260) (Add (Add (Add (Add (Add p261 p262) p263) (Opp (Mul (Int 3) p264))) (Mul e278 e5)) (Mul e278 e54)))) (Opp p260)) (Mul (Mul e278 e185) p264)))%N.
Definition p266 : ex := (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 2304)))%N.
Definition e180 : ex := (Add (Mul (Int 13) (Inv (Int 768))) p266)%N.
Definition p268 : ex := (Mul (Mul e7 e185) e61)%N.
Definition p269 : ex := (Pow p11 4%nat)%N.
Definition p270 : ex := (Mul (Int 3) p269)%N.
Definition p271 : ex := (Mul e278 e7)%N.
Definition p272 : ex := (Add p257 (Mul (Add p268 e182) (Add (Add (Add (Add (Add p263 p262) p261) (Mul e278 e5)) (Opp (Mul p270 (Pow e61 2%nat)))) (Mul p271 e61))))%N.
Definition p273 : ex := (Opp p268)%N.
Definition p274 : ex := (Add (Add p272 p273) (Mul (Mul (Mul e278 p269) (Pow e61 2%nat)) e185))%N.
Definition e181 : ex := (Mul p274 e5)%N.
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
  equal Q1 e171 e172.
  assert (P2 : den Ev rv e174 <= den Ev rv e65) by (exact (rearranged (den Ev rv e173) (den Ev rv e65) (den Ev rv e174) (den Ev rv e65) Hh4 Q1)).
  equal Q3 e161 e175.
  assert (P4 : den Ev rv e162 <= den Ev rv e176) by (exact (rearranged (den Ev rv e162) (den Ev rv e163) (den Ev rv e162) (den Ev rv e176) Hh8 Q3)).
  equal Q5 e154 e177.
  assert (P6 : den Ev rv e155 <= den Ev rv e178) by (exact (rearranged (den Ev rv e155) (den Ev rv e156) (den Ev rv e155) (den Ev rv e178) Hh10 Q5)).
  assert (P7 : den Ev rv e179 <= den Ev rv e180) by (exact (row_of_other.step_11 (w k) ((1 - delta k m) ^ 2 * w m) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) (/ 2 + u m / 2) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2 Hh3 P2 Hh5 Hh6 Hh7 P4 Hh9 P6)).
  equal Q8 e181 e179.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q8) P7)).
Qed.

Definition e183 : ex := (Add e182 (Opp e95))%N.
Definition e184 : ex := (Add e182 (Opp e6))%N.
Definition e186 : ex := (Add e162 (Opp e95))%N.
Definition e187 : ex := (Add e162 (Opp e6))%N.
Definition e188 : ex := (Add e155 (Opp e95))%N.
Definition e189 : ex := (Add e155 (Opp e6))%N.
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
  assert (P2 : den Ev rv e6 <= den Ev rv e54) by (exact (step_124 n w k m Hs_n Hi_k Hi_m Hh1)).
  assert (P3 : den Ev rv e95 <= den Ev rv e182) by (exact (step_123 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1)).
  equal Q4 e183 e184.
  assert (P5 : den Ev rv e6 <= den Ev rv e182) by (exact (rearranged (den Ev rv e95) (den Ev rv e182) (den Ev rv e6) (den Ev rv e182) P3 Q4)).
  assert (P6 : den Ev rv e6 <= den Ev rv e168) by (exact (step_122 n u w k m Hs_n Hi_k Hi_m Hh3 Hh2 Hh1)).
  equal Q7 e167 e171.
  assert (P8 : den Ev rv e173 <= den Ev rv e65) by (exact (rearranged (den Ev rv e6) (den Ev rv e168) (den Ev rv e173) (den Ev rv e65) P6 Q7)).
  assert (P9 : den Ev rv e6 <= den Ev rv e185) by (exact (step_117 n u m Hs_n Hi_m Hh2)).
  assert (P10 : den Ev rv e185 <= den Ev rv e65) by (exact (step_116 n u m Hs_n Hi_m Hh2)).
  assert (P11 : den Ev rv e95 <= den Ev rv e162) by (exact (step_121 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1)).
  equal Q12 e186 e187.
  assert (P13 : den Ev rv e6 <= den Ev rv e162) by (exact (rearranged (den Ev rv e95) (den Ev rv e162) (den Ev rv e6) (den Ev rv e162) P11 Q12)).
  assert (P14 : den Ev rv e162 <= den Ev rv e163) by (exact (step_120 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1 Hh3)).
  assert (P15 : den Ev rv e95 <= den Ev rv e155) by (exact (step_119 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1)).
  equal Q16 e188 e189.
  assert (P17 : den Ev rv e6 <= den Ev rv e155) by (exact (rearranged (den Ev rv e95) (den Ev rv e155) (den Ev rv e6) (den Ev rv e155) P15 Q16)).
  assert (P18 : den Ev rv e155 <= den Ev rv e156) by (exact (step_118 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1 Hh3)).
  assert (P19 : den Ev rv e181 <= den Ev rv e180) by (exact (step_126 n u w k m Hs_n Hi_k Hi_m P1 P2 P5 P8 P9 P10 P13 P14 P17 P18)).
  exact (P19).
Qed.

Definition p282 : ex := (Mul p113 p113)%N.
Definition p283 : ex := (Mul p282 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p284 : ex := (Sum (0, 20000) (Mul p283 p213))%N.
Definition p285 : ex := (Add e65 (Opp (Del (0, 1) (0, 1))))%N.
Definition p286 : ex := (Pow p285 2%nat)%N.
Definition p287 : ex := (Add e70 (Mul (V1 1 (0, 1)) e70))%N.
Definition p288 : ex := (Mul (Mul p286 p287) e5)%N.
Definition p289 : ex := (Sum (0, 20000) (Mul (Mul p282 p213) (V1 0 (0, 20000))))%N.
Definition p290 : ex := (Pow p285 4%nat)%N.
Definition p291 : ex := (Opp (Mul (Mul (Int 3) p290) (Pow e5 2%nat)))%N.
Definition p292 : ex := (Mul (Mul e278 p286) e5)%N.
Definition p293 : ex := (Opp p288)%N.
Definition p294 : ex := (Mul (Mul (Mul e278 p290) (Pow e5 2%nat)) p287)%N.
Definition e190 : ex := (Mul (Add (Add (Add (Mul e278 p284) (Mul (Add p288 p289) (Add (Add (Add (Add (Add p263 (Opp (Mul (Int 3) p284))) (Opp (Mul (Int 3) (Sum (0, 20000) (Mul p283 p117))))) (Mul e278 e5)) p291) p292))) p293) p294) e5)%N.
Definition p296 : ex := (Pow p112 4%nat)%N.
Definition p297 : ex := (Mul p296 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p298 : ex := (Mul p297 p213)%N.
Definition e216 : ex := (Sum (0, 20000) p298)%N.
Definition p300 : ex := (Sum (0, 20000) (Mul (Mul p296 p213) (V1 0 (0, 20000))))%N.
Definition p301 : ex := (Mul p297 p117)%N.
Definition e208 : ex := (Sum (0, 20000) p301)%N.
Definition p303 : ex := (Add (Add (Add (Mul e278 e216) (Mul (Add p288 p300) (Add (Add (Add (Add (Add p263 (Opp (Mul (Int 3) e216))) (Opp (Mul (Int 3) e208))) (Mul e278 e5)) p291) p292))) p293) p294)%N.
Definition e191 : ex := (Mul p303 e5)%N.
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
  assert (P1 : den Ev rv e190 <= den Ev rv e180) by (exact (step_127 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e191 e190.
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

Definition e192 : ex := (Add e180 (Opp e191))%N.
Definition p306 : ex := (Mul p113 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p307 : ex := (Mul p306 p213)%N.
Definition e220 : ex := (Sum (0, 20000) p307)%N.
Definition p309 : ex := (Mul e278 e220)%N.
Definition p310 : ex := (Opp (Mul (Int 3) e220))%N.
Definition p311 : ex := (Mul p306 p117)%N.
Definition e212 : ex := (Sum (0, 20000) p311)%N.
Definition p313 : ex := (Opp (Mul (Int 3) e212))%N.
Definition p314 : ex := (Mul (Mul p113 p213) (V1 0 (0, 20000)))%N.
Definition e234 : ex := (Sum (0, 20000) p314)%N.
Definition p316 : ex := (Mul (Add p309 (Mul (Add (Add (Add p263 p310) p313) (Mul e278 e5)) e234)) e5)%N.
Definition p317 : ex := (Opp p316)%N.
Definition e194 : ex := (Add e180 p317)%N.
Definition e193 : ex := (Add e194 (Opp e6))%N.
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
  assert (P1 : den Ev rv e191 <= den Ev rv e180) by (exact (step_128 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e192 e193.
  assert (P3 : den Ev rv e6 <= den Ev rv e194) by (exact (rearranged (den Ev rv e191) (den Ev rv e180) (den Ev rv e6) (den Ev rv e194) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e194) by (exact (step_129 n u w k Hs_n Hi_k P3)).
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
  assert (P1 : den Ev rv e92 <= den Ev rv e65) by (exact (step_1 n b Hs_n Hh1)).
  equal Q2 e93 e94.
  assert (P3 : den Ev rv e6 <= den Ev rv e93) by (exact (rearranged (den Ev rv e92) (den Ev rv e65) (den Ev rv e6) (den Ev rv e93) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e93) by (exact (step_2 n b Hs_n P3)).
  exact (P4).
Qed.

Definition p320 : ex := (Mul p113 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p321 : ex := (Mul (V1 2 (0, 20000)) e70)%N.
Definition p322 : ex := (Add e70 p321)%N.
Definition p323 : ex := (Sum (0, 20000) (Mul p320 p322))%N.
Definition p324 : ex := (Mul e278 p323)%N.
Definition p325 : ex := (Opp (Mul (Int 3) (Pow (V1 1 (0, 1)) 2%nat)))%N.
Definition p326 : ex := (Opp (Mul (Int 3) p323))%N.
Definition p327 : ex := (Add e70 (Opp p321))%N.
Definition p328 : ex := (Opp (Mul (Int 3) (Sum (0, 20000) (Mul p320 p327))))%N.
Definition p329 : ex := (Sum (0, 20000) (Mul (Mul p113 p322) (V1 1 (0, 20000))))%N.
Definition p330 : ex := (Mul (Add p324 (Mul (Add (Add (Add p325 p326) p328) (Mul e278 (V1 1 (0, 1)))) p329)) (V1 1 (0, 1)))%N.
Definition p331 : ex := (Opp p330)%N.
Definition e243 : ex := (Add e180 p331)%N.
Definition e195 : ex := (Mul e93 e243)%N.
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
  assert (P1 : den Ev rv e141 <= den Ev rv e195) by (exact (step_39 (1 - inner n b ones) (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) 0 Hh1 Hh2)).
  equal Q2 e6 e141.
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

Definition p334 : ex := (Add e70 p200)%N.
Definition p335 : ex := (Mul (Mul p282 p334) (V1 1 (0, 20000)))%N.
Definition e196 : ex := (Sum (0, 20000) p335)%N.
Definition p337 : ex := (Mul (Mul p296 p334) (V1 1 (0, 20000)))%N.
Definition e197 : ex := (Sum (0, 20000) p337)%N.
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
  assert (P1 : den Ev rv e95 <= den Ev rv e196) by (exact (step_123 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2)).
  equal Q2 e196 e197.
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

Definition p339 : ex := (Opp (Mul p286 e5))%N.
Definition e198 : ex := (Add (Add e79 (Opp p289)) p339)%N.
Definition p341 : ex := (Add e79 (Opp p300))%N.
Definition e199 : ex := (Add p341 p339)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e198) by (exact (step_122 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e198 e199.
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

Definition p343 : ex := (Mul p282 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition e200 : ex := (Sum (0, 20000) (Mul p343 p334))%N.
Definition p345 : ex := (Mul p296 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition e201 : ex := (Sum (0, 20000) (Mul p345 p334))%N.
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
  assert (P1 : den Ev rv e95 <= den Ev rv e200) by (exact (step_121 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2)).
  equal Q2 e200 e201.
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

Definition p347 : ex := (Opp (Mul p286 (V1 1 (0, 1))))%N.
Definition p348 : ex := (Add p137 p347)%N.
Definition e202 : ex := (Mul p348 e196)%N.
Definition e203 : ex := (Mul p348 e197)%N.
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
  assert (P1 : den Ev rv e200 <= den Ev rv e202) by (exact (step_120 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e201 e200.
  equal Q3 e202 e203.
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

Definition e204 : ex := (Sum (0, 20000) (Mul p343 p201))%N.
Definition e205 : ex := (Sum (0, 20000) (Mul p345 p201))%N.
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
  assert (P1 : den Ev rv e95 <= den Ev rv e204) by (exact (step_119 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2)).
  equal Q2 e204 e205.
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

Definition e206 : ex := (Mul p348 (Add (Add p137 (Opp e196)) p347))%N.
Definition e207 : ex := (Mul p348 (Add (Add p137 (Opp e197)) p347))%N.
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
  assert (P1 : den Ev rv e204 <= den Ev rv e206) by (exact (step_118 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e205 e204.
  equal Q3 e206 e207.
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

Definition p355 : ex := (Add e79 p339)%N.
Definition e209 : ex := (Mul p355 e199)%N.
Definition e210 : ex := (Add e209 (Opp e208))%N.
Definition p358 : ex := (Opp e234)%N.
Definition e226 : ex := (Add e79 p358)%N.
Definition e213 : ex := (Mul e79 e226)%N.
Definition e211 : ex := (Add e213 (Opp e212))%N.
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
  assert (P1 : den Ev rv e208 <= den Ev rv e209) by (exact (step_144 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e210 e211.
  assert (P3 : den Ev rv e212 <= den Ev rv e213) by (exact (rearranged (den Ev rv e208) (den Ev rv e209) (den Ev rv e212) (den Ev rv e213) P1 Q2)).
  assert (P4 : den Ev rv e212 <= den Ev rv e213) by (exact (step_145 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e214 : ex := (Add e208 (Opp e95))%N.
Definition e215 : ex := (Add e212 (Opp e6))%N.
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
  assert (P1 : den Ev rv e95 <= den Ev rv e208) by (exact (step_142 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e214 e215.
  assert (P3 : den Ev rv e6 <= den Ev rv e212) by (exact (rearranged (den Ev rv e95) (den Ev rv e208) (den Ev rv e6) (den Ev rv e212) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e212) by (exact (step_143 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e217 : ex := (Mul p355 p300)%N.
Definition e218 : ex := (Add e217 (Opp e216))%N.
Definition e221 : ex := (Mul e79 e234)%N.
Definition p367 : ex := (Opp e220)%N.
Definition e219 : ex := (Add e221 p367)%N.
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
  assert (P1 : den Ev rv e216 <= den Ev rv e217) by (exact (step_140 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e218 e219.
  assert (P3 : den Ev rv e220 <= den Ev rv e221) by (exact (rearranged (den Ev rv e216) (den Ev rv e217) (den Ev rv e220) (den Ev rv e221) P1 Q2)).
  assert (P4 : den Ev rv e220 <= den Ev rv e221) by (exact (step_141 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e222 : ex := (Add e216 (Opp e95))%N.
Definition e223 : ex := (Add e220 (Opp e6))%N.
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
  assert (P1 : den Ev rv e95 <= den Ev rv e216) by (exact (step_138 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e222 e223.
  assert (P3 : den Ev rv e6 <= den Ev rv e220) by (exact (rearranged (den Ev rv e95) (den Ev rv e216) (den Ev rv e6) (den Ev rv e220) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e220) by (exact (step_139 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e224 : ex := (Add e199 (Opp e6))%N.
Definition e225 : ex := (Add e226 (Opp e6))%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e199) by (exact (step_136 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e224 e225.
  assert (P3 : den Ev rv e6 <= den Ev rv e226) by (exact (rearranged (den Ev rv e6) (den Ev rv e199) (den Ev rv e6) (den Ev rv e226) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e226) by (exact (step_137 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e227 : ex := (Add e197 (Opp e95))%N.
Definition p374 : ex := (Mul p113 p334)%N.
Definition p375 : ex := (Mul p374 (V1 1 (0, 20000)))%N.
Definition e229 : ex := (Sum (0, 20000) p375)%N.
Definition e228 : ex := (Add e229 (Opp e6))%N.
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
  assert (P1 : den Ev rv e95 <= den Ev rv e197) by (exact (step_134 n u w k Hs_n Hi_k Hh1 Hh2)).
  equal Q2 e227 e228.
  assert (P3 : den Ev rv e6 <= den Ev rv e229) by (exact (rearranged (den Ev rv e95) (den Ev rv e197) (den Ev rv e6) (den Ev rv e229) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e229) by (exact (step_135 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e231 : ex := (Mul e234 e79)%N.
Definition e230 : ex := (Add e231 p367)%N.
Definition e232 : ex := (Mul e5 (Add p309 (Mul e234 (Add (Add (Add (Add (Opp e65) p313) p310) p263) (Mul (Int 4) e5)))))%N.
Definition p381 : ex := (Add p309 (Mul (Add (Add (Add (Add (Opp e65) p263) p310) p313) (Mul (Int 4) e5)) e234))%N.
Definition e233 : ex := (Mul p381 e5)%N.
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
  equal Q1 e219 e230.
  assert (P2 : den Ev rv e220 <= den Ev rv e231) by (exact (rearranged (den Ev rv e220) (den Ev rv e221) (den Ev rv e220) (den Ev rv e231) Hh5 Q1)).
  assert (P3 : den Ev rv e232 <= den Ev rv e180) by (exact (row_of_target.step_8 (w k) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2 Hh3 Hh4 P2 Hh6 Hh7)).
  equal Q4 e233 e232.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q4) P3)).
Qed.

Definition e236 : ex := (Add e5 e234)%N.
Definition e235 : ex := (Add e65 (Opp e236))%N.
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
  assert (P2 : den Ev rv e6 <= den Ev rv e234) by (exact (step_151 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e226) by (exact (step_150 n u w k Hs_n Hi_k Hh4 Hh2 Hh1)).
  equal Q4 e225 e235.
  assert (P5 : den Ev rv e236 <= den Ev rv e65) by (exact (rearranged (den Ev rv e6) (den Ev rv e226) (den Ev rv e236) (den Ev rv e65) P3 Q4)).
  assert (P6 : den Ev rv e6 <= den Ev rv e220) by (exact (step_149 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P7 : den Ev rv e220 <= den Ev rv e221) by (exact (step_148 n u w k Hs_n Hi_k Hh2 Hh1 Hh4)).
  assert (P8 : den Ev rv e6 <= den Ev rv e212) by (exact (step_147 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P9 : den Ev rv e212 <= den Ev rv e213) by (exact (step_146 n u w k Hs_n Hi_k Hh2 Hh1 Hh4)).
  assert (P10 : den Ev rv e233 <= den Ev rv e180) by (exact (step_152 n u w k Hs_n Hi_k P1 P2 P5 P6 P7 P8 P9)).
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

Definition p385 : ex := (Opp e233)%N.
Definition e237 : ex := (Add e180 p385)%N.
Definition e238 : ex := (Add e237 (Opp e6))%N.
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
  assert (P1 : den Ev rv e233 <= den Ev rv e180) by (exact (step_153 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4)).
  equal Q2 e237 e238.
  assert (P3 : den Ev rv e6 <= den Ev rv e237) by (exact (rearranged (den Ev rv e233) (den Ev rv e180) (den Ev rv e6) (den Ev rv e237) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e237) by (exact (step_154 n u w k Hs_n Hi_k P3)).
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

Definition e239 : ex := (Mul e5 e6)%N.
Definition p389 : ex := (Mul (Add p324 (Mul (Add (Add (Add (Add (Opp e65) p325) p326) p328) (Mul (Int 4) (V1 1 (0, 1)))) p329)) (V1 1 (0, 1)))%N.
Definition p390 : ex := (Opp p389)%N.
Definition e242 : ex := (Add e180 p390)%N.
Definition e240 : ex := (Mul e5 e242)%N.
Definition e241 : ex := (Mul e242 e5)%N.
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
  assert (P1 : den Ev rv e239 <= den Ev rv e240) by (exact (step_39 (b k) (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) 0 Hh1 Hh2)).
  equal Q2 e6 e239.
  equal Q3 e240 e241.
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
  assert (P2 : den Ev rv e6 <= den Ev rv e242) by (exact (step_155 n u w k Hs_n Hi_k Hh2 Hh3 Hh2 Hh5)).
  assert (P3 : den Ev rv e6 <= den Ev rv e241) by (exact (step_158 n b u w k Hs_n Hi_k P1 P2)).
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
  assert (P1 : den Ev rv e6 <= den Ev rv e93) by (exact (step_131 n b Hs_n Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e243) by (exact (step_130 n u w k Hs_n Hi_k Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e195) by (exact (step_132 n b u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition e244 : ex := (Add e241 e195)%N.
Definition e245 : ex := (Add e195 e241)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e244) by (exact (step_73 ((13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k) ((1 - inner n b ones) * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k)) Hh1 Hh2)).
  equal Q2 e244 e245.
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

Definition e246 : ex := (Add e180 (Opp e181))%N.
Definition p397 : ex := (Mul (Add (Add p272 (Mul (Mul p269 (Pow e61 2%nat)) (Add e65 (V1 1 (0, 2))))) p273) e5)%N.
Definition p398 : ex := (Opp p397)%N.
Definition e248 : ex := (Add e180 p398)%N.
Definition e247 : ex := (Add e248 (Opp e6))%N.
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
  assert (P1 : den Ev rv e181 <= den Ev rv e180) by (exact (step_127 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e246 e247.
  assert (P3 : den Ev rv e6 <= den Ev rv e248) by (exact (rearranged (den Ev rv e181) (den Ev rv e180) (den Ev rv e6) (den Ev rv e248) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e248) by (exact (step_163 n u w k m Hs_n Hi_k Hi_m P3)).
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

Definition e249 : ex := (Mul e61 e6)%N.
Definition p402 : ex := (Mul p115 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p403 : ex := (Sum (0, 20000) (Mul p402 p322))%N.
Definition p404 : ex := (Mul (Mul e7 (Add e70 (Mul (V1 2 (0, 2)) e70))) (V1 1 (0, 2)))%N.
Definition p405 : ex := (Mul (Add (Add (Add (Mul e278 p403) (Mul (Add p404 (Sum (0, 20000) (Mul (Mul p115 p322) (V1 1 (0, 20000))))) (Add (Add (Add (Add (Add p325 (Opp (Mul (Int 3) p403))) (Opp (Mul (Int 3) (Sum (0, 20000) (Mul p402 p327))))) (Mul e278 (V1 1 (0, 1)))) (Opp (Mul p270 (Pow (V1 1 (0, 2)) 2%nat)))) (Mul p271 (V1 1 (0, 2)))))) (Mul (Mul p269 (Pow (V1 1 (0, 2)) 2%nat)) (Add e65 (V1 2 (0, 2))))) (Opp p404)) (V1 1 (0, 1)))%N.
Definition p406 : ex := (Opp p405)%N.
Definition e252 : ex := (Add e180 p406)%N.
Definition e250 : ex := (Mul e61 e252)%N.
Definition e251 : ex := (Mul e252 e61)%N.
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
  assert (P1 : den Ev rv e249 <= den Ev rv e250) by (exact (step_39 (b m) (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) 0 Hh1 Hh2)).
  equal Q2 e6 e249.
  equal Q3 e250 e251.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e61) by (exact (step_165 n b m Hs_n Hi_m Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e252) by (exact (step_164 n u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e251) by (exact (step_166 n b u w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e255 : ex := (Mul e248 (V1 2 (0, 2)))%N.
Definition e253 : ex := (Mul e7 e255)%N.
Definition e254 : ex := (Mul (Mul e7 e248) (V1 2 (0, 2)))%N.
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
  assert (P1 : den Ev rv e53 <= den Ev rv e253) by (exact (step_39 ((1 - delta k m) ^ 2) ((13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m) 0 Hh1 Hh2)).
  equal Q2 e6 e53.
  equal Q3 e253 e254.
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
  assert (P2 : den Ev rv e6 <= den Ev rv e255) by (exact (step_167 n b u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e254) by (exact (step_168 n b u w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p413 : ex := (Mul (Mul p101 p239) e3)%N.
Definition p414 : ex := (Pow p100 4%nat)%N.
Definition p415 : ex := (Mul (Add (Add (Add (Mul e278 (Sum (0, 4097) (Mul (Mul (Mul (Pow (Add e65 (Opp (Del (0, 1) (0, 4097)))) 2%nat) (Pow (Add e65 (Opp (Del (0, 4096) (0, 4097)))) 2%nat)) (Pow (V1 0 (0, 4097)) 2%nat)) (Add e70 (Mul (V1 1 (0, 4097)) e70))))) (Mul (Add p413 (Sum (0, 4098) (Mul (Mul (Mul (Pow (Add e65 (Opp (Del (0, 1) (0, 4098)))) 2%nat) (Pow (Add e65 (Opp (Del (0, 4096) (0, 4098)))) 2%nat)) (Add e70 (Mul (V1 1 (0, 4098)) e70))) (V1 0 (0, 4098))))) (Add (Add (Add (Add (Add p263 (Opp (Mul (Int 3) (Sum (0, 4099) (Mul (Mul (Mul (Pow (Add e65 (Opp (Del (0, 1) (0, 4099)))) 2%nat) (Pow (Add e65 (Opp (Del (0, 4096) (0, 4099)))) 2%nat)) (Pow (V1 0 (0, 4099)) 2%nat)) (Add e70 (Mul (V1 1 (0, 4099)) e70))))))) (Opp (Mul (Int 3) (Sum (0, 4100) (Mul (Mul (Mul (Pow (Add e65 (Opp (Del (0, 1) (0, 4100)))) 2%nat) (Pow (Add e65 (Opp (Del (0, 4096) (0, 4100)))) 2%nat)) (Pow (V1 0 (0, 4100)) 2%nat)) (Add e70 (Opp (Mul (V1 1 (0, 4100)) e70)))))))) (Mul e278 e5)) (Opp (Mul (Mul (Int 3) p414) (Pow e3 2%nat)))) (Mul (Mul e278 p101) e3)))) (Mul (Mul p414 (Pow e3 2%nat)) (Add e65 (V1 1 (0, 4096))))) (Opp p413)) e5)%N.
Definition p416 : ex := (Mul p101 (Add e180 (Opp p415)))%N.
Definition e256 : ex := (Mul p416 (V1 2 (0, 4096)))%N.
Definition e257 : ex := (Sum (0, 4096) e256)%N.
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
  assert (Z1 : forall sv, 0 <= den Ev sv e180) by (number_nn).
  downward P2 (cons_nonnegative Ev e180 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e6 e256 _ (fun sv Wv SFv => (step_169 n b u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2 Hh3 Hh4)) (nil_replaced Ev rv)) e257 e86.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e195) by (exact (step_160 n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  assert (P2 : den Ev rv e6 <= den Ev rv e241) by (exact (step_159 n b u w k Hs_n Hi_k Hh5 Hh2 Hh3 Hh2 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e245) by (exact (step_161 n b u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p419 : ex := (Add e65 (Opp (Del (0, 1) (0, 20001))))%N.
Definition p420 : ex := (Pow p419 2%nat)%N.
Definition p421 : ex := (Mul p113 (Pow (Add e65 (Opp (Del (0, 20001) (0, 20000)))) 2%nat))%N.
Definition p422 : ex := (Mul p421 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p423 : ex := (Sum (0, 20000) (Mul p422 p322))%N.
Definition p424 : ex := (Mul (Mul p420 (Add e70 (Mul (V1 2 (0, 20001)) e70))) (V1 1 (0, 20001)))%N.
Definition p425 : ex := (Pow p419 4%nat)%N.
Definition p426 : ex := (Mul (Int 3) p425)%N.
Definition p427 : ex := (Mul e278 p420)%N.
Definition p428 : ex := (Mul (Add (Add (Add (Mul e278 p423) (Mul (Add p424 (Sum (0, 20000) (Mul (Mul p421 p322) (V1 1 (0, 20000))))) (Add (Add (Add (Add (Add p325 (Opp (Mul (Int 3) p423))) (Opp (Mul (Int 3) (Sum (0, 20000) (Mul p422 p327))))) (Mul e278 (V1 1 (0, 1)))) (Opp (Mul p426 (Pow (V1 1 (0, 20001)) 2%nat)))) (Mul p427 (V1 1 (0, 20001)))))) (Mul (Mul p425 (Pow (V1 1 (0, 20001)) 2%nat)) (Add e65 (V1 2 (0, 20001))))) (Opp p424)) (V1 1 (0, 1)))%N.
Definition p429 : ex := (Mul (Mul p420 (Add e180 (Opp p428))) (V1 0 (0, 20001)))%N.
Definition e260 : ex := (Sum (0, 20001) p429)%N.
Definition e258 : ex := (Add e260 e245)%N.
Definition e259 : ex := (Add e245 e260)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e258) by (exact (step_73 (sum n (fun m => (1 - delta k m) ^ 2 * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m)) ((1 - inner n b ones) * (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (13 / 768 + 55 * sqrt 33 / 2304 - (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k) Hh1 Hh2)).
  equal Q2 e258 e259.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e261 : ex := (Add e260 (Opp e95))%N.
Definition e262 : ex := (Add e260 (Opp e6))%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e245) by (exact (step_171 n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh2)).
  assert (P2 : den Ev rv e95 <= den Ev rv e260) by (exact (step_170 n b u w k Hs_n Hi_k Hh5 Hh2 Hh3 Hh4)).
  equal Q3 e261 e262.
  assert (P4 : den Ev rv e6 <= den Ev rv e260) by (exact (rearranged (den Ev rv e95) (den Ev rv e260) (den Ev rv e6) (den Ev rv e260) P2 Q3)).
  assert (P5 : den Ev rv e6 <= den Ev rv e259) by (exact (step_172 n b u w k Hs_n Hi_k P1 P4)).
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

Definition p435 : ex := (Mul p113 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p436 : ex := (Sum (0, 20000) (Mul p435 p334))%N.
Definition p437 : ex := (Mul e278 p436)%N.
Definition p438 : ex := (Opp (Mul (Int 3) (Pow (V1 2 (0, 1)) 2%nat)))%N.
Definition p439 : ex := (Opp (Mul (Int 3) p436))%N.
Definition p440 : ex := (Opp (Mul (Int 3) (Sum (0, 20000) (Mul p435 p201))))%N.
Definition p441 : ex := (Sum (0, 20000) (Mul p374 (V1 2 (0, 20000))))%N.
Definition p442 : ex := (Mul (Add p437 (Mul (Add (Add (Add p438 p439) p440) (Mul e278 (V1 2 (0, 1)))) p441)) (V1 2 (0, 1)))%N.
Definition p443 : ex := (Mul (Add p437 (Mul (Add (Add (Add (Add (Opp e65) p438) p439) p440) (Mul (Int 4) (V1 2 (0, 1)))) p441)) (V1 2 (0, 1)))%N.
Definition p444 : ex := (Add (Mul p198 (Add e180 (Opp p442))) (Mul (Add e180 (Opp p443)) (V1 1 (0, 1))))%N.
Definition p445 : ex := (Mul p421 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p446 : ex := (Sum (0, 20000) (Mul p445 p334))%N.
Definition p447 : ex := (Mul p420 (Add e70 (Mul (V1 0 (0, 20001)) e70)))%N.
Definition p448 : ex := (Mul p447 (V1 2 (0, 20001)))%N.
Definition p449 : ex := (Mul (Add (Add (Add (Mul e278 p446) (Mul (Add p448 (Sum (0, 20000) (Mul (Mul p421 p334) (V1 2 (0, 20000))))) (Add (Add (Add (Add (Add p438 (Opp (Mul (Int 3) p446))) (Opp (Mul (Int 3) (Sum (0, 20000) (Mul p445 p201))))) (Mul e278 (V1 2 (0, 1)))) (Opp (Mul p426 (Pow (V1 2 (0, 20001)) 2%nat)))) (Mul p427 (V1 2 (0, 20001)))))) (Mul (Mul p425 (Pow (V1 2 (0, 20001)) 2%nat)) (Add e65 (V1 0 (0, 20001))))) (Opp p448)) (V1 2 (0, 1)))%N.
Definition p450 : ex := (Sum (0, 20001) (Mul (Mul p420 (Add e180 (Opp p449))) (V1 1 (0, 20001))))%N.
Definition e263 : ex := (Add p444 p450)%N.
Definition e264 : ex := (Add e263 (Opp e6))%N.
Definition p453 : ex := (Mul (Mul (Mul p447 (Add (Add (Add (Add (Add (Opp (V1 1 (0, 1))) (Opp (V1 1 (0, 20001)))) (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20000) (Pow (V1 2 (0, 20000)) 2%nat))) 2%nat)))) (Mul e278 (V1 2 (0, 1)))) (Mul e278 (V1 2 (0, 20001)))) (Mul e278 (Sum (0, 20000) (Mul (V1 2 (0, 20000)) (V1 1 (0, 20000))))))) (V1 2 (0, 1))) (V1 2 (0, 20001)))%N.
Definition e266 : ex := (Sum (0, 20001) p453)%N.
Definition e350 : ex := (Opp e266)%N.
Definition e265 : ex := (Add e180 e350)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e263) by (exact (step_173 n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh2)).
  equal Q2 e264 e265.
  assert (P3 : den Ev rv e266 <= den Ev rv e180) by (exact (rearranged (den Ev rv e6) (den Ev rv e263) (den Ev rv e266) (den Ev rv e180) P1 Q2)).
  assert (P4 : den Ev rv e266 <= den Ev rv e180) by (exact (step_174 n b u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e267 : ex := (Mul (Inv (Sum (0, 4097) (Mul (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 0 (1, 4098))))) e65))) (Exp (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) (V1 0 (1, 4096))))))%N.
(* 0 <= f(x)[k], by nonnegative *)
Lemma step_176 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= f n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e267.
  exact N1.
Qed.

Definition p458 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e65)))%N.
Definition p459 : ex := (Mul p458 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e268 : ex := (Sum (0, 20002) (Mul p459 e65))%N.
(* inner(f(x), ones(n)) <= 1, by same *)
Lemma step_177 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (f n d A x) ones <= 1.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equal Q1 e268 e65.
  exact (Req_le _ _ Q1).
Qed.

Definition e269 : ex := (Mul (Inv (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))) e65))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))))%N.
Definition e270 : ex := (Min (0, 20002) p459)%N.
(* 0 <= smallest(f(x)[k], k), by below smallest *)
Lemma step_178 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => f n d A x k).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e270) by (exact (minn_glb n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e269) (den Ev rv e6) Hs_n (fun k0 Hk0 => (step_176 n d A x k0 Hs_n Hs_d Hk0)))).
  exact (P1).
Qed.

Definition p463 : ex := (Pow (Add e65 (Opp (Del (0, 1) (0, 20003)))) 2%nat)%N.
Definition p464 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e65)))%N.
Definition p465 : ex := (Mul p464 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p466 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p465 2%nat))) 2%nat)))%N.
Definition p467 : ex := (Mul p464 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p468 : ex := (Mul e278 p467)%N.
Definition p469 : ex := (Mul p464 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p470 : ex := (Mul e278 p469)%N.
Definition p471 : ex := (Mul e278 (Sum (0, 20002) (Mul p465 (V1 0 (0, 20002)))))%N.
Definition p472 : ex := (Add (Add (Add (Add (Add e66 (Opp (V1 0 (0, 20003)))) p466) p468) p470) p471)%N.
Definition e271 : ex := (Sum (0, 20003) (Mul (Mul (Mul (Mul p463 (Add e70 (Mul (V1 2 (0, 20003)) e70))) p472) p467) p469))%N.
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
  assert (P1 : den Ev rv e271 <= den Ev rv e180) by (exact (step_175 n b u (f n d A x) k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh2)).
  exact (P1).
Qed.

Definition e272 : ex := (Min (0, 20002) p465)%N.
Definition e273 : ex := (Sum (0, 20002) (Mul p465 e65))%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e272) by (exact (step_178 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e273 <= den Ev rv e65) by (exact (step_177 n d A x Hs_n Hs_d)).
  assert (P3 : den Ev rv e6 <= den Ev rv e272) by (exact (step_178 n d A x Hs_n Hs_d)).
  assert (P4 : den Ev rv e271 <= den Ev rv e180) by (exact (step_179 n d A b u x k Hs_n Hs_d Hi_k Hh1 P1 Hh2 P2 Hh3 P3)).
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

Definition p476 : ex := (Mul p463 (Add e70 (Mul (V1 0 (0, 20003)) e70)))%N.
Definition p477 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e65)))%N.
Definition p478 : ex := (Mul p477 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p479 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p478 2%nat))) 2%nat)))%N.
Definition p480 : ex := (Mul p477 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p481 : ex := (Mul e278 p480)%N.
Definition p482 : ex := (Mul p477 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p483 : ex := (Mul e278 p482)%N.
Definition p484 : ex := (Add (Add (Add (Add (Add (Opp (V1 1 (0, 1))) (Opp (V1 1 (0, 20003)))) p479) p481) p483) (Mul e278 (Sum (0, 20002) (Mul p478 (V1 1 (0, 20002))))))%N.
Definition p485 : ex := (Mul (Mul (Mul p476 p484) p480) p482)%N.
Definition e274 : ex := (Sum (0, 20003) p485)%N.
Definition p487 : ex := (Opp e274)%N.
Definition e275 : ex := (Add e180 p487)%N.
Definition p489 : ex := (Add (Mul (Int 13) (Inv (Int 768))) p487)%N.
Definition e277 : ex := (Add p489 p266)%N.
Definition e276 : ex := (Add e277 (Opp e6))%N.
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
  assert (P1 : den Ev rv e274 <= den Ev rv e180) by (exact (step_180 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e275 e276.
  assert (P3 : den Ev rv e6 <= den Ev rv e277) by (exact (rearranged (den Ev rv e274) (den Ev rv e180) (den Ev rv e6) (den Ev rv e277) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e277) by (exact (step_181 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= 2, by nonnegative *)
Lemma step_183 :
  0 <= 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e278.
  exact N1.
Qed.

Definition e279 : ex := (Mul e278 e6)%N.
Definition e280 : ex := (Mul e278 e277)%N.
Definition e281 : ex := (Add (Add (Mul (Int 13) (Inv (Int 384))) (Opp (Mul e278 e274))) p1)%N.
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
  assert (P1 : den Ev rv e279 <= den Ev rv e280) by (exact (step_39 2 (13 / 768 - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l) + 55 * sqrt 33 / 2304) 0 Hh1 Hh2)).
  equal Q2 e6 e279.
  equal Q3 e280 e281.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e278) by (exact (step_183)).
  assert (P2 : den Ev rv e6 <= den Ev rv e277) by (exact (step_182 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  assert (P3 : den Ev rv e6 <= den Ev rv e281) by (exact (step_184 n d A b u x k Hs_n Hs_d Hi_k P1 P2)).
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

Definition p495 : ex := (Mul e278 (Sum (0, 20002) (Mul p465 (V1 2 (0, 20002)))))%N.
Definition p496 : ex := (Add (Add (Add (Add (Add (Opp (V1 2 (0, 1))) (Opp (V1 2 (0, 20003)))) p466) p468) p470) p495)%N.
Definition p497 : ex := (Add (Mul (Int 13) (Inv (Int 384))) (Opp (Mul e278 (Sum (0, 20003) (Mul (Mul (Mul p476 p496) p467) p469)))))%N.
Definition e282 : ex := (Add p497 p1)%N.
Definition e283 : ex := (Add e282 (Opp e6))%N.
Definition p500 : ex := (Add p466 p495)%N.
Definition p501 : ex := (Mul p467 p469)%N.
Definition p502 : ex := (Mul p469 (Add p470 (Opp (V1 2 (0, 20003)))))%N.
Definition p503 : ex := (Add (Add (Mul p500 p501) (Mul (Mul p467 (Add p468 (Opp (V1 2 (0, 1))))) p469)) (Mul p467 p502))%N.
Definition p504 : ex := (Sum (0, 20003) (Add p503 (Opp (Mul (Del (0, 1) (0, 20003)) p503))))%N.
Definition p505 : ex := (Opp p504)%N.
Definition e286 : ex := (Add p505 e296)%N.
Definition p507 : ex := (Mul p464 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p508 : ex := (Mul p469 p507)%N.
Definition p509 : ex := (Mul e278 p507)%N.
Definition p510 : ex := (Mul p507 (Add p509 (Opp (V1 2 (0, 20004)))))%N.
Definition p511 : ex := (Add (Add (Mul p500 p508) (Mul p502 p507)) (Mul p469 p510))%N.
Definition p512 : ex := (Add p511 (Opp (Mul (Del (0, 20003) (0, 20004)) p511)))%N.
Definition p513 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul p512 (Del (0, 20003) (0, 1)))))%N.
Definition e285 : ex := (Sum (0, 20004) p513)%N.
Definition p515 : ex := (Opp e285)%N.
Definition e284 : ex := (Add e286 p515)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e282) by (exact (step_185 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e283 e284.
  assert (P3 : den Ev rv e285 <= den Ev rv e286) by (exact (rearranged (den Ev rv e6) (den Ev rv e282) (den Ev rv e285) (den Ev rv e286) P1 Q2)).
  assert (P4 : den Ev rv e285 <= den Ev rv e286) by (exact (step_186 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p517 : ex := (Add p479 (Mul e278 (Sum (0, 20002) (Mul p478 (V1 0 (0, 20002))))))%N.
Definition p518 : ex := (Mul p477 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p519 : ex := (Mul p482 (Add p483 (Opp (V1 0 (0, 20003)))))%N.
Definition p520 : ex := (Add (Add (Mul p517 (Mul p482 p518)) (Mul p519 p518)) (Mul p482 (Mul p518 (Add (Mul e278 p518) (Opp (V1 0 (0, 20004)))))))%N.
Definition e287 : ex := (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add p520 (Opp (Mul (Del (0, 20003) (0, 20004)) p520))) (Del (0, 20003) (0, 1))))))%N.
Definition p522 : ex := (Add (Add (Mul p517 (Mul p480 p482)) (Mul (Mul p480 (Add p481 e66)) p482)) (Mul p480 p519))%N.
Definition p523 : ex := (Sum (0, 20003) (Add p522 (Opp (Mul (Del (0, 1) (0, 20003)) p522))))%N.
Definition e288 : ex := (Add (Opp p523) e296)%N.
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
  assert (P1 : den Ev rv e287 <= den Ev rv e288) by (exact (step_187 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition p525 : ex := (Add p466 p471)%N.
Definition p526 : ex := (Mul p469 (Add p470 (Opp (V1 0 (0, 20003)))))%N.
Definition p527 : ex := (Add (Add (Mul p525 p501) (Mul (Mul p467 (Add p468 e66)) p469)) (Mul p467 p526))%N.
Definition p528 : ex := (Sum (0, 20003) (Add p527 (Opp (Mul (Del (0, 1) (0, 20003)) p527))))%N.
Definition e289 : ex := (Add (Opp p528) e296)%N.
Definition p530 : ex := (Add (Add (Mul p525 p508) (Mul p526 p507)) (Mul p469 (Mul p507 (Add p509 (Opp (V1 0 (0, 20004)))))))%N.
Definition e290 : ex := (Sum (0, 20004) (Abs (Sum (0, 20003) (Mul (Add p530 (Opp (Mul (Del (0, 20003) (0, 20004)) p530))) (Del (0, 20003) (0, 1))))))%N.
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
  assert (P1 : den Ev rv e290 <= den Ev rv e289) by (exact (one_norm_least n (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k)) (den Ev rv e289) (fun u0 Hu0 Hu1 => (step_188 n d A b u0 x k Hs_n Hs_d Hi_k Hh1 Hu0 Hh2)) Hs_n)).
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

Definition p532 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p459 2%nat))) 2%nat))) (Mul e278 (Sum (0, 20002) (Mul p459 (V1 1 (0, 20002))))))%N.
Definition p533 : ex := (Mul p458 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p534 : ex := (Mul p458 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p535 : ex := (Mul p533 (Add (Mul e278 p533) (Opp (V1 1 (0, 20003)))))%N.
Definition p536 : ex := (Add (Add (Mul p532 (Mul p533 p534)) (Mul p535 p534)) (Mul p533 (Mul p534 (Add (Mul e278 p534) (Opp (V1 1 (0, 20004)))))))%N.
Definition p537 : ex := (Abs (Sum (0, 20003) (Mul (Add p536 (Opp (Mul (Del (0, 20003) (0, 20004)) p536))) (Del (0, 20003) (0, 1)))))%N.
Definition e291 : ex := (Sum (0, 20004) p537)%N.
Definition p539 : ex := (Mul p458 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p540 : ex := (Add (Add (Mul p532 (Mul p539 p533)) (Mul (Mul p539 (Add (Mul e278 p539) (Opp (V1 1 (0, 1))))) p533)) (Mul p539 p535))%N.
Definition p541 : ex := (Add p540 (Opp (Mul (Del (0, 1) (0, 20003)) p540)))%N.
Definition p542 : ex := (Sum (0, 20003) p541)%N.
Definition p543 : ex := (Opp p542)%N.
Definition e292 : ex := (Add p543 e296)%N.
Definition p545 : ex := (Opp e291)%N.
Definition e293 : ex := (Add e292 p545)%N.
Definition p547 : ex := (Abs p541)%N.
Definition p548 : ex := (Add p547 p541)%N.
Definition e295 : ex := (Sum (0, 20003) p548)%N.
Definition e294 : ex := (Add e296 (Opp e295))%N.
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
  assert (P1 : den Ev rv e291 <= den Ev rv e292) by (exact (step_189 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  equal Q2 e293 e294.
  assert (P3 : den Ev rv e295 <= den Ev rv e296) by (exact (rearranged (den Ev rv e291) (den Ev rv e292) (den Ev rv e295) (den Ev rv e296) P1 Q2)).
  assert (P4 : den Ev rv e295 <= den Ev rv e296) by (exact (step_190 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p551 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4104) (Pow (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 1 (1, 4107))))) e65))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105)))))) 2%nat))) 2%nat))) (Mul e278 (Sum (0, 4108) (Mul (Mul (Inv (Sum (0, 4110) (Mul (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 1 (1, 4111))))) e65))) (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 1 (1, 4109)))))) (V1 2 (0, 4108))))))%N.
Definition p552 : ex := (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 1 (1, 4100))))) e65)))%N.
Definition p553 : ex := (Inv (Sum (0, 4102) (Mul (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 1 (1, 4103))))) e65)))%N.
Definition p554 : ex := (Inv (Sum (0, 4113) (Mul (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 1 (1, 4114))))) e65)))%N.
Definition p555 : ex := (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 1 (1, 4117))))) e65)))%N.
Definition p556 : ex := (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 1 (1, 4120))))) e65)))%N.
Definition p557 : ex := (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 1 (1, 4123))))) e65)))%N.
Definition p558 : ex := (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 1 (1, 4126))))) e65)))%N.
Definition p559 : ex := (Inv (Sum (0, 4128) (Mul (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (V1 1 (1, 4129))))) e65)))%N.
Definition p560 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4136) (Pow (Mul (Inv (Sum (0, 4138) (Mul (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4138) (1, 4139)) (V1 1 (1, 4139))))) e65))) (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4136) (1, 4137)) (V1 1 (1, 4137)))))) 2%nat))) 2%nat))) (Mul e278 (Sum (0, 4140) (Mul (Mul (Inv (Sum (0, 4142) (Mul (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4142) (1, 4143)) (V1 1 (1, 4143))))) e65))) (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 1 (1, 4141)))))) (V1 2 (0, 4140))))))%N.
Definition p561 : ex := (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 1 (1, 4132))))) e65)))%N.
Definition p562 : ex := (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 1 (1, 4135))))) e65)))%N.
Definition p563 : ex := (Inv (Sum (0, 4145) (Mul (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4145) (1, 4146)) (V1 1 (1, 4146))))) e65)))%N.
Definition p564 : ex := (Inv (Sum (0, 4148) (Mul (Exp (Sum (1, 4149) (Mul (V2 0 (0, 4148) (1, 4149)) (V1 1 (1, 4149))))) e65)))%N.
Definition p565 : ex := (Inv (Sum (0, 4151) (Mul (Exp (Sum (1, 4152) (Mul (V2 0 (0, 4151) (1, 4152)) (V1 1 (1, 4152))))) e65)))%N.
Definition p566 : ex := (Inv (Sum (0, 4154) (Mul (Exp (Sum (1, 4155) (Mul (V2 0 (0, 4154) (1, 4155)) (V1 1 (1, 4155))))) e65)))%N.
Definition p567 : ex := (Inv (Sum (0, 4157) (Mul (Exp (Sum (1, 4158) (Mul (V2 0 (0, 4157) (1, 4158)) (V1 1 (1, 4158))))) e65)))%N.
Definition p568 : ex := (Inv (Sum (0, 4160) (Mul (Exp (Sum (1, 4161) (Mul (V2 0 (0, 4160) (1, 4161)) (V1 1 (1, 4161))))) e65)))%N.
Definition p569 : ex := (Add (Add (Add (Mul p551 (Mul (Mul p552 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098)))))) (Mul p553 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4097) (1, 4101)) (V1 1 (1, 4101)))))))) (Mul (Mul (Mul p554 (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4096) (1, 4112)) (V1 1 (1, 4112)))))) (Add (Mul e278 (Mul p555 (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4096) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (V1 2 (0, 4096))))) (Mul p556 (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4097) (1, 4118)) (V1 1 (1, 4118)))))))) (Mul (Mul p557 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4096) (1, 4121)) (V1 1 (1, 4121)))))) (Mul (Mul p558 (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4097) (1, 4124)) (V1 1 (1, 4124)))))) (Add (Mul e278 (Mul p559 (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4097) (1, 4127)) (V1 1 (1, 4127))))))) (Opp (V1 2 (0, 4097))))))) (Opp (Mul (Del (0, 4096) (0, 4097)) (Add (Add (Mul p560 (Mul (Mul p561 (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4096) (1, 4130)) (V1 1 (1, 4130)))))) (Mul p562 (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4097) (1, 4133)) (V1 1 (1, 4133)))))))) (Mul (Mul (Mul p563 (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4096) (1, 4144)) (V1 1 (1, 4144)))))) (Add (Mul e278 (Mul p564 (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4096) (1, 4147)) (V1 1 (1, 4147))))))) (Opp (V1 2 (0, 4096))))) (Mul p565 (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4097) (1, 4150)) (V1 1 (1, 4150)))))))) (Mul (Mul p566 (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4096) (1, 4153)) (V1 1 (1, 4153)))))) (Mul (Mul p567 (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4097) (1, 4156)) (V1 1 (1, 4156)))))) (Add (Mul e278 (Mul p568 (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4097) (1, 4159)) (V1 1 (1, 4159))))))) (Opp (V1 2 (0, 4097))))))))))%N.
Definition p570 : ex := (Exp (Sum (1, 4171) (Mul (V2 0 (0, 4170) (1, 4171)) (V1 1 (1, 4171)))))%N.
Definition p571 : ex := (Exp (Sum (1, 4169) (Mul (V2 0 (0, 4168) (1, 4169)) (V1 1 (1, 4169)))))%N.
Definition p572 : ex := (Exp (Sum (1, 4175) (Mul (V2 0 (0, 4174) (1, 4175)) (V1 1 (1, 4175)))))%N.
Definition p573 : ex := (Exp (Sum (1, 4173) (Mul (V2 0 (0, 4172) (1, 4173)) (V1 1 (1, 4173)))))%N.
Definition p574 : ex := (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4163) (1, 4164)) (V1 1 (1, 4164)))))%N.
Definition p575 : ex := (Exp (Sum (1, 4203) (Mul (V2 0 (0, 4202) (1, 4203)) (V1 1 (1, 4203)))))%N.
Definition p576 : ex := (Exp (Sum (1, 4201) (Mul (V2 0 (0, 4200) (1, 4201)) (V1 1 (1, 4201)))))%N.
Definition p577 : ex := (Exp (Sum (1, 4207) (Mul (V2 0 (0, 4206) (1, 4207)) (V1 1 (1, 4207)))))%N.
Definition p578 : ex := (Exp (Sum (1, 4205) (Mul (V2 0 (0, 4204) (1, 4205)) (V1 1 (1, 4205)))))%N.
Definition p579 : ex := (Add (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4168) (Pow (Mul (Inv (Sum (0, 4170) (Mul p570 e65))) p571) 2%nat))) 2%nat))) (Mul e278 (Sum (0, 4172) (Mul (Mul (Inv (Sum (0, 4174) (Mul p572 e65))) p573) (V1 2 (0, 4172)))))) (Mul (Mul (Inv (Sum (0, 4163) (Mul p574 e65))) (Exp (Sum (1, 4162) (Mul (V2 0 (0, 4096) (1, 4162)) (V1 1 (1, 4162)))))) (Mul (Inv (Sum (0, 4166) (Mul (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4166) (1, 4167)) (V1 1 (1, 4167))))) e65))) (Exp (Sum (1, 4165) (Mul (V2 0 (0, 4097) (1, 4165)) (V1 1 (1, 4165)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4177) (Mul (Exp (Sum (1, 4178) (Mul (V2 0 (0, 4177) (1, 4178)) (V1 1 (1, 4178))))) e65))) (Exp (Sum (1, 4176) (Mul (V2 0 (0, 4096) (1, 4176)) (V1 1 (1, 4176)))))) (Add (Mul e278 (Mul (Inv (Sum (0, 4180) (Mul (Exp (Sum (1, 4181) (Mul (V2 0 (0, 4180) (1, 4181)) (V1 1 (1, 4181))))) e65))) (Exp (Sum (1, 4179) (Mul (V2 0 (0, 4096) (1, 4179)) (V1 1 (1, 4179))))))) (Opp (V1 2 (0, 4096))))) (Mul (Inv (Sum (0, 4183) (Mul (Exp (Sum (1, 4184) (Mul (V2 0 (0, 4183) (1, 4184)) (V1 1 (1, 4184))))) e65))) (Exp (Sum (1, 4182) (Mul (V2 0 (0, 4097) (1, 4182)) (V1 1 (1, 4182)))))))) (Mul (Mul (Inv (Sum (0, 4186) (Mul (Exp (Sum (1, 4187) (Mul (V2 0 (0, 4186) (1, 4187)) (V1 1 (1, 4187))))) e65))) (Exp (Sum (1, 4185) (Mul (V2 0 (0, 4096) (1, 4185)) (V1 1 (1, 4185)))))) (Mul (Mul (Inv (Sum (0, 4189) (Mul (Exp (Sum (1, 4190) (Mul (V2 0 (0, 4189) (1, 4190)) (V1 1 (1, 4190))))) e65))) (Exp (Sum (1, 4188) (Mul (V2 0 (0, 4097) (1, 4188)) (V1 1 (1, 4188)))))) (Add (Mul e278 (Mul (Inv (Sum (0, 4192) (Mul (Exp (Sum (1, 4193) (Mul (V2 0 (0, 4192) (1, 4193)) (V1 1 (1, 4193))))) e65))) (Exp (Sum (1, 4191) (Mul (V2 0 (0, 4097) (1, 4191)) (V1 1 (1, 4191))))))) (Opp (V1 2 (0, 4097))))))) (Opp (Mul (Del (0, 4096) (0, 4097)) (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4200) (Pow (Mul (Inv (Sum (0, 4202) (Mul p575 e65))) p576) 2%nat))) 2%nat))) (Mul e278 (Sum (0, 4204) (Mul (Mul (Inv (Sum (0, 4206) (Mul p577 e65))) p578) (V1 2 (0, 4204)))))) (Mul (Mul (Inv (Sum (0, 4195) (Mul (Exp (Sum (1, 4196) (Mul (V2 0 (0, 4195) (1, 4196)) (V1 1 (1, 4196))))) e65))) (Exp (Sum (1, 4194) (Mul (V2 0 (0, 4096) (1, 4194)) (V1 1 (1, 4194)))))) (Mul (Inv (Sum (0, 4198) (Mul (Exp (Sum (1, 4199) (Mul (V2 0 (0, 4198) (1, 4199)) (V1 1 (1, 4199))))) e65))) (Exp (Sum (1, 4197) (Mul (V2 0 (0, 4097) (1, 4197)) (V1 1 (1, 4197)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4209) (Mul (Exp (Sum (1, 4210) (Mul (V2 0 (0, 4209) (1, 4210)) (V1 1 (1, 4210))))) e65))) (Exp (Sum (1, 4208) (Mul (V2 0 (0, 4096) (1, 4208)) (V1 1 (1, 4208)))))) (Add (Mul e278 (Mul (Inv (Sum (0, 4212) (Mul (Exp (Sum (1, 4213) (Mul (V2 0 (0, 4212) (1, 4213)) (V1 1 (1, 4213))))) e65))) (Exp (Sum (1, 4211) (Mul (V2 0 (0, 4096) (1, 4211)) (V1 1 (1, 4211))))))) (Opp (V1 2 (0, 4096))))) (Mul (Inv (Sum (0, 4215) (Mul (Exp (Sum (1, 4216) (Mul (V2 0 (0, 4215) (1, 4216)) (V1 1 (1, 4216))))) e65))) (Exp (Sum (1, 4214) (Mul (V2 0 (0, 4097) (1, 4214)) (V1 1 (1, 4214)))))))) (Mul (Mul (Inv (Sum (0, 4218) (Mul (Exp (Sum (1, 4219) (Mul (V2 0 (0, 4218) (1, 4219)) (V1 1 (1, 4219))))) e65))) (Exp (Sum (1, 4217) (Mul (V2 0 (0, 4096) (1, 4217)) (V1 1 (1, 4217)))))) (Mul (Mul (Inv (Sum (0, 4221) (Mul (Exp (Sum (1, 4222) (Mul (V2 0 (0, 4221) (1, 4222)) (V1 1 (1, 4222))))) e65))) (Exp (Sum (1, 4220) (Mul (V2 0 (0, 4097) (1, 4220)) (V1 1 (1, 4220)))))) (Add (Mul e278 (Mul (Inv (Sum (0, 4224) (Mul (Exp (Sum (1, 4225) (Mul (V2 0 (0, 4224) (1, 4225)) (V1 1 (1, 4225))))) e65))) (Exp (Sum (1, 4223) (Mul (V2 0 (0, 4097) (1, 4223)) (V1 1 (1, 4223))))))) (Opp (V1 2 (0, 4097))))))))))%N.
Definition p580 : ex := (Add (Abs p569) p579)%N.
Definition e297 : ex := (Sum (0, 4097) p580)%N.
Definition e298 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e297))%N.
Definition e299 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e296))%N.
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
  assert (Z1 : forall sv, 0 <= den Ev sv e296) by (number_nn).
  upward P2 (cons_nonnegative Ev e296 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e297 e296 _ (fun sv Wv SFv => (step_191 n d A b x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e298 e299.
  exact (P2).
Qed.

Definition p584 : ex := (Add (Pow (V1 0 (0, 20003)) 2%nat) (Pow (V1 0 (0, 20004)) 2%nat))%N.
Definition p585 : ex := (Sum (0, 20003) (Mul p584 (Add (Abs p512) p512)))%N.
Definition e303 : ex := (Sum (0, 20004) p585)%N.
Definition e300 : ex := (Mul e303 e70)%N.
Definition p588 : ex := (Add (Add (Mul p500 (Mul p507 p469)) (Mul p510 p469)) (Mul p507 p502))%N.
Definition p589 : ex := (Add p588 (Opp (Mul (Del (0, 20004) (0, 20003)) p588)))%N.
Definition p590 : ex := (Abs p589)%N.
Definition e301 : ex := (Sum (0, 20004) (Mul (Pow (V1 0 (0, 20004)) 2%nat) (Sum (0, 20003) (Add p590 p589))))%N.
(* total(total((absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l])*(v[k]**2 + v[l]**2), k), l)/2 <= total(v[k]**2*total(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l], l), k), by same *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2
  <= sum n (fun k => v k ^ 2 * sum n (fun l => Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e300 e301.
  exact (Req_le _ _ Q1).
Qed.

Definition p592 : ex := (Pow (Add (Opp (V1 0 (0, 20004))) (V1 0 (0, 20003))) 2%nat)%N.
Definition p593 : ex := (Mul p592 p512)%N.
Definition p594 : ex := (Sum (0, 20003) p593)%N.
Definition e302 : ex := (Sum (0, 20004) p594)%N.
(* total(total((-v[l] + v[k])**2*(W(x) - hadamard(identity(n), W(x)))[k, l], k), l) <= total(total((v[k]**2 + v[l]**2)*(absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l]), k), l), by instance *)
Lemma step_192 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e302 <= den Ev rv e303) by (exact (laplacian_bound.step_56 n (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) v Hs_n)).
  exact (P1).
Qed.

Definition p596 : ex := (Pow (Add (Opp e3) (V1 0 (0, 4097))) 2%nat)%N.
Definition p597 : ex := (Add (Add (Add (Mul p551 (Mul (Mul p552 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 1 (1, 4098)))))) (Mul p553 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 1 (1, 4101)))))))) (Mul (Mul (Mul p554 (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4097) (1, 4112)) (V1 1 (1, 4112)))))) (Add (Mul e278 (Mul p555 (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4097) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (V1 2 (0, 4097))))) (Mul p556 (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4096) (1, 4118)) (V1 1 (1, 4118)))))))) (Mul (Mul p557 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4097) (1, 4121)) (V1 1 (1, 4121)))))) (Mul (Mul p558 (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4096) (1, 4124)) (V1 1 (1, 4124)))))) (Add (Mul e278 (Mul p559 (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4096) (1, 4127)) (V1 1 (1, 4127))))))) (Opp (V1 2 (0, 4096))))))) (Opp (Mul (Del (0, 4097) (0, 4096)) (Add (Add (Mul p560 (Mul (Mul p561 (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4097) (1, 4130)) (V1 1 (1, 4130)))))) (Mul p562 (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4096) (1, 4133)) (V1 1 (1, 4133)))))))) (Mul (Mul (Mul p563 (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4097) (1, 4144)) (V1 1 (1, 4144)))))) (Add (Mul e278 (Mul p564 (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4097) (1, 4147)) (V1 1 (1, 4147))))))) (Opp (V1 2 (0, 4097))))) (Mul p565 (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4096) (1, 4150)) (V1 1 (1, 4150)))))))) (Mul (Mul p566 (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4097) (1, 4153)) (V1 1 (1, 4153)))))) (Mul (Mul p567 (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4096) (1, 4156)) (V1 1 (1, 4156)))))) (Add (Mul e278 (Mul p568 (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4096) (1, 4159)) (V1 1 (1, 4159))))))) (Opp (V1 2 (0, 4096))))))))))%N.
Definition p598 : ex := (Sum (0, 4097) (Mul p596 p597))%N.
Definition e304 : ex := (Sum (0, 4096) p598)%N.
Definition p600 : ex := (Add (Pow (V1 0 (0, 4163)) 2%nat) (Pow (V1 0 (0, 4162)) 2%nat))%N.
Definition p601 : ex := (Add (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4170) (Pow (Mul (Inv (Sum (0, 4172) (Mul p573 e65))) p570) 2%nat))) 2%nat))) (Mul e278 (Sum (0, 4174) (Mul (Mul (Inv (Sum (0, 4176) (Mul (Exp (Sum (1, 4177) (Mul (V2 0 (0, 4176) (1, 4177)) (V1 1 (1, 4177))))) e65))) p572) (V1 2 (0, 4174)))))) (Mul (Mul (Inv (Sum (0, 4165) (Mul (Exp (Sum (1, 4166) (Mul (V2 0 (0, 4165) (1, 4166)) (V1 1 (1, 4166))))) e65))) p574) (Mul (Inv (Sum (0, 4168) (Mul p571 e65))) (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4162) (1, 4167)) (V1 1 (1, 4167)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4179) (Mul (Exp (Sum (1, 4180) (Mul (V2 0 (0, 4179) (1, 4180)) (V1 1 (1, 4180))))) e65))) (Exp (Sum (1, 4178) (Mul (V2 0 (0, 4163) (1, 4178)) (V1 1 (1, 4178)))))) (Add (Mul e278 (Mul (Inv (Sum (0, 4182) (Mul (Exp (Sum (1, 4183) (Mul (V2 0 (0, 4182) (1, 4183)) (V1 1 (1, 4183))))) e65))) (Exp (Sum (1, 4181) (Mul (V2 0 (0, 4163) (1, 4181)) (V1 1 (1, 4181))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4185) (Mul (Exp (Sum (1, 4186) (Mul (V2 0 (0, 4185) (1, 4186)) (V1 1 (1, 4186))))) e65))) (Exp (Sum (1, 4184) (Mul (V2 0 (0, 4162) (1, 4184)) (V1 1 (1, 4184)))))))) (Mul (Mul (Inv (Sum (0, 4188) (Mul (Exp (Sum (1, 4189) (Mul (V2 0 (0, 4188) (1, 4189)) (V1 1 (1, 4189))))) e65))) (Exp (Sum (1, 4187) (Mul (V2 0 (0, 4163) (1, 4187)) (V1 1 (1, 4187)))))) (Mul (Mul (Inv (Sum (0, 4191) (Mul (Exp (Sum (1, 4192) (Mul (V2 0 (0, 4191) (1, 4192)) (V1 1 (1, 4192))))) e65))) (Exp (Sum (1, 4190) (Mul (V2 0 (0, 4162) (1, 4190)) (V1 1 (1, 4190)))))) (Add (Mul e278 (Mul (Inv (Sum (0, 4194) (Mul (Exp (Sum (1, 4195) (Mul (V2 0 (0, 4194) (1, 4195)) (V1 1 (1, 4195))))) e65))) (Exp (Sum (1, 4193) (Mul (V2 0 (0, 4162) (1, 4193)) (V1 1 (1, 4193))))))) (Opp (V1 2 (0, 4162))))))) (Opp (Mul (Del (0, 4163) (0, 4162)) (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4202) (Pow (Mul (Inv (Sum (0, 4204) (Mul p578 e65))) p575) 2%nat))) 2%nat))) (Mul e278 (Sum (0, 4206) (Mul (Mul (Inv (Sum (0, 4208) (Mul (Exp (Sum (1, 4209) (Mul (V2 0 (0, 4208) (1, 4209)) (V1 1 (1, 4209))))) e65))) p577) (V1 2 (0, 4206)))))) (Mul (Mul (Inv (Sum (0, 4197) (Mul (Exp (Sum (1, 4198) (Mul (V2 0 (0, 4197) (1, 4198)) (V1 1 (1, 4198))))) e65))) (Exp (Sum (1, 4196) (Mul (V2 0 (0, 4163) (1, 4196)) (V1 1 (1, 4196)))))) (Mul (Inv (Sum (0, 4200) (Mul p576 e65))) (Exp (Sum (1, 4199) (Mul (V2 0 (0, 4162) (1, 4199)) (V1 1 (1, 4199)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4211) (Mul (Exp (Sum (1, 4212) (Mul (V2 0 (0, 4211) (1, 4212)) (V1 1 (1, 4212))))) e65))) (Exp (Sum (1, 4210) (Mul (V2 0 (0, 4163) (1, 4210)) (V1 1 (1, 4210)))))) (Add (Mul e278 (Mul (Inv (Sum (0, 4214) (Mul (Exp (Sum (1, 4215) (Mul (V2 0 (0, 4214) (1, 4215)) (V1 1 (1, 4215))))) e65))) (Exp (Sum (1, 4213) (Mul (V2 0 (0, 4163) (1, 4213)) (V1 1 (1, 4213))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4217) (Mul (Exp (Sum (1, 4218) (Mul (V2 0 (0, 4217) (1, 4218)) (V1 1 (1, 4218))))) e65))) (Exp (Sum (1, 4216) (Mul (V2 0 (0, 4162) (1, 4216)) (V1 1 (1, 4216)))))))) (Mul (Mul (Inv (Sum (0, 4220) (Mul (Exp (Sum (1, 4221) (Mul (V2 0 (0, 4220) (1, 4221)) (V1 1 (1, 4221))))) e65))) (Exp (Sum (1, 4219) (Mul (V2 0 (0, 4163) (1, 4219)) (V1 1 (1, 4219)))))) (Mul (Mul (Inv (Sum (0, 4223) (Mul (Exp (Sum (1, 4224) (Mul (V2 0 (0, 4223) (1, 4224)) (V1 1 (1, 4224))))) e65))) (Exp (Sum (1, 4222) (Mul (V2 0 (0, 4162) (1, 4222)) (V1 1 (1, 4222)))))) (Add (Mul e278 (Mul (Inv (Sum (0, 4226) (Mul (Exp (Sum (1, 4227) (Mul (V2 0 (0, 4226) (1, 4227)) (V1 1 (1, 4227))))) e65))) (Exp (Sum (1, 4225) (Mul (V2 0 (0, 4162) (1, 4225)) (V1 1 (1, 4225))))))) (Opp (V1 2 (0, 4162))))))))))%N.
Definition p602 : ex := (Add (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4234) (Pow (Mul (Inv (Sum (0, 4236) (Mul (Exp (Sum (1, 4237) (Mul (V2 0 (0, 4236) (1, 4237)) (V1 1 (1, 4237))))) e65))) (Exp (Sum (1, 4235) (Mul (V2 0 (0, 4234) (1, 4235)) (V1 1 (1, 4235)))))) 2%nat))) 2%nat))) (Mul e278 (Sum (0, 4238) (Mul (Mul (Inv (Sum (0, 4240) (Mul (Exp (Sum (1, 4241) (Mul (V2 0 (0, 4240) (1, 4241)) (V1 1 (1, 4241))))) e65))) (Exp (Sum (1, 4239) (Mul (V2 0 (0, 4238) (1, 4239)) (V1 1 (1, 4239)))))) (V1 2 (0, 4238)))))) (Mul (Mul (Inv (Sum (0, 4229) (Mul (Exp (Sum (1, 4230) (Mul (V2 0 (0, 4229) (1, 4230)) (V1 1 (1, 4230))))) e65))) (Exp (Sum (1, 4228) (Mul (V2 0 (0, 4163) (1, 4228)) (V1 1 (1, 4228)))))) (Mul (Inv (Sum (0, 4232) (Mul (Exp (Sum (1, 4233) (Mul (V2 0 (0, 4232) (1, 4233)) (V1 1 (1, 4233))))) e65))) (Exp (Sum (1, 4231) (Mul (V2 0 (0, 4162) (1, 4231)) (V1 1 (1, 4231)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4243) (Mul (Exp (Sum (1, 4244) (Mul (V2 0 (0, 4243) (1, 4244)) (V1 1 (1, 4244))))) e65))) (Exp (Sum (1, 4242) (Mul (V2 0 (0, 4163) (1, 4242)) (V1 1 (1, 4242)))))) (Add (Mul e278 (Mul (Inv (Sum (0, 4246) (Mul (Exp (Sum (1, 4247) (Mul (V2 0 (0, 4246) (1, 4247)) (V1 1 (1, 4247))))) e65))) (Exp (Sum (1, 4245) (Mul (V2 0 (0, 4163) (1, 4245)) (V1 1 (1, 4245))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4249) (Mul (Exp (Sum (1, 4250) (Mul (V2 0 (0, 4249) (1, 4250)) (V1 1 (1, 4250))))) e65))) (Exp (Sum (1, 4248) (Mul (V2 0 (0, 4162) (1, 4248)) (V1 1 (1, 4248)))))))) (Mul (Mul (Inv (Sum (0, 4252) (Mul (Exp (Sum (1, 4253) (Mul (V2 0 (0, 4252) (1, 4253)) (V1 1 (1, 4253))))) e65))) (Exp (Sum (1, 4251) (Mul (V2 0 (0, 4163) (1, 4251)) (V1 1 (1, 4251)))))) (Mul (Mul (Inv (Sum (0, 4255) (Mul (Exp (Sum (1, 4256) (Mul (V2 0 (0, 4255) (1, 4256)) (V1 1 (1, 4256))))) e65))) (Exp (Sum (1, 4254) (Mul (V2 0 (0, 4162) (1, 4254)) (V1 1 (1, 4254)))))) (Add (Mul e278 (Mul (Inv (Sum (0, 4258) (Mul (Exp (Sum (1, 4259) (Mul (V2 0 (0, 4258) (1, 4259)) (V1 1 (1, 4259))))) e65))) (Exp (Sum (1, 4257) (Mul (V2 0 (0, 4162) (1, 4257)) (V1 1 (1, 4257))))))) (Opp (V1 2 (0, 4162))))))) (Opp (Mul (Del (0, 4163) (0, 4162)) (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4266) (Pow (Mul (Inv (Sum (0, 4268) (Mul (Exp (Sum (1, 4269) (Mul (V2 0 (0, 4268) (1, 4269)) (V1 1 (1, 4269))))) e65))) (Exp (Sum (1, 4267) (Mul (V2 0 (0, 4266) (1, 4267)) (V1 1 (1, 4267)))))) 2%nat))) 2%nat))) (Mul e278 (Sum (0, 4270) (Mul (Mul (Inv (Sum (0, 4272) (Mul (Exp (Sum (1, 4273) (Mul (V2 0 (0, 4272) (1, 4273)) (V1 1 (1, 4273))))) e65))) (Exp (Sum (1, 4271) (Mul (V2 0 (0, 4270) (1, 4271)) (V1 1 (1, 4271)))))) (V1 2 (0, 4270)))))) (Mul (Mul (Inv (Sum (0, 4261) (Mul (Exp (Sum (1, 4262) (Mul (V2 0 (0, 4261) (1, 4262)) (V1 1 (1, 4262))))) e65))) (Exp (Sum (1, 4260) (Mul (V2 0 (0, 4163) (1, 4260)) (V1 1 (1, 4260)))))) (Mul (Inv (Sum (0, 4264) (Mul (Exp (Sum (1, 4265) (Mul (V2 0 (0, 4264) (1, 4265)) (V1 1 (1, 4265))))) e65))) (Exp (Sum (1, 4263) (Mul (V2 0 (0, 4162) (1, 4263)) (V1 1 (1, 4263)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4275) (Mul (Exp (Sum (1, 4276) (Mul (V2 0 (0, 4275) (1, 4276)) (V1 1 (1, 4276))))) e65))) (Exp (Sum (1, 4274) (Mul (V2 0 (0, 4163) (1, 4274)) (V1 1 (1, 4274)))))) (Add (Mul e278 (Mul (Inv (Sum (0, 4278) (Mul (Exp (Sum (1, 4279) (Mul (V2 0 (0, 4278) (1, 4279)) (V1 1 (1, 4279))))) e65))) (Exp (Sum (1, 4277) (Mul (V2 0 (0, 4163) (1, 4277)) (V1 1 (1, 4277))))))) (Opp (V1 2 (0, 4163))))) (Mul (Inv (Sum (0, 4281) (Mul (Exp (Sum (1, 4282) (Mul (V2 0 (0, 4281) (1, 4282)) (V1 1 (1, 4282))))) e65))) (Exp (Sum (1, 4280) (Mul (V2 0 (0, 4162) (1, 4280)) (V1 1 (1, 4280)))))))) (Mul (Mul (Inv (Sum (0, 4284) (Mul (Exp (Sum (1, 4285) (Mul (V2 0 (0, 4284) (1, 4285)) (V1 1 (1, 4285))))) e65))) (Exp (Sum (1, 4283) (Mul (V2 0 (0, 4163) (1, 4283)) (V1 1 (1, 4283)))))) (Mul (Mul (Inv (Sum (0, 4287) (Mul (Exp (Sum (1, 4288) (Mul (V2 0 (0, 4287) (1, 4288)) (V1 1 (1, 4288))))) e65))) (Exp (Sum (1, 4286) (Mul (V2 0 (0, 4162) (1, 4286)) (V1 1 (1, 4286)))))) (Add (Mul e278 (Mul (Inv (Sum (0, 4290) (Mul (Exp (Sum (1, 4291) (Mul (V2 0 (0, 4290) (1, 4291)) (V1 1 (1, 4291))))) e65))) (Exp (Sum (1, 4289) (Mul (V2 0 (0, 4162) (1, 4289)) (V1 1 (1, 4289))))))) (Opp (V1 2 (0, 4162))))))))))%N.
Definition p603 : ex := (Sum (0, 4163) (Mul p600 (Add (Abs p601) p602)))%N.
Definition e305 : ex := (Sum (0, 4162) p603)%N.
Definition e306 : ex := (Mul e70 e304)%N.
Definition e307 : ex := (Mul e70 e305)%N.
Definition e308 : ex := (Mul e302 e70)%N.
Definition e309 : ex := (Mul e70 e302)%N.
Definition e310 : ex := (Mul e70 e303)%N.
(* total(total((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l], k), l)/2 <= total(total((absolute((W(x) - hadamard(identity(n), W(x)))[k, l]) + (W(x) - hadamard(identity(n), W(x)))[k, l])*(v[k]**2 + v[l]**2), k), l)/2, by replace *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)) / 2
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l) + madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e304 e305 _ (fun sv Wv SFv => (step_192 n d A b v x Hs_n Hs_d)) (nil_replaced Ev rv)) e306 e307.
  equal Q2 e308 e309.
  equal Q3 e310 e300.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p610 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p507) (Opp (Mul p507 p465)))%N.
Definition p611 : ex := (Add p465 (Opp (V1 2 (0, 20002))))%N.
Definition p612 : ex := (Sum (0, 20002) (Mul p610 p611))%N.
Definition p613 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p610 (Add (Mul (Del (0, 20002) (0, 20003)) p465) (Opp (Mul p465 p469))))) (Mul (Del (0, 20004) (0, 20003)) p612)) (Opp (Mul p507 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p469) (Opp (Mul p469 p465))) p611))))) (Opp (Mul p612 p469))) (V1 0 (0, 20003)))))%N.
Definition e311 : ex := (Sum (0, 20004) p613)%N.
(* inner(v, B(x)*v) <= total(total((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l], k), l)/2, by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (B n d A b x) v)
  <= sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l)) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e311 e308.
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
  assert (P1 : den Ev rv e311 <= den Ev rv e308) by (exact (line_1_1 n d A b v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e308 <= den Ev rv e300) by (exact (line_1_2 n d A b v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e300 <= den Ev rv e301) by (exact (line_1_3 n d A b v x Hs_n Hs_d)).
  assert (P4 : den Ev rv e301 <= den Ev rv e1) by (exact (line_1_4 n d A b v x Hs_n Hs_d Hh1 Hh2)).
  assert (P5 : den Ev rv e1 <= den Ev rv e2) by (exact (line_1_5 n v Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  exact (inequality_1 n d A b v x Hs_n Hs_d Hh2 Hh1).
Qed.

Definition e312 : ex := (Add e65 (Opp (Sum (0, 20000) (Mul (V1 2 (0, 20000)) e65))))%N.
Definition e313 : ex := (Add (Min (0, 20000) (V1 2 (0, 20000))) (Opp e6))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e311 /\
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e2.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e313 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e312 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition p617 : ex := (Opp (Mul (Int 13) (Inv (Int 384))))%N.
Definition e372 : ex := (Add p617 p1)%N.
Definition e314 : ex := (Sum (0, 20000) (Mul (Pow (V1 0 (0, 20000)) 2%nat) e372))%N.
Definition e315 : ex := (Mul p4 e372)%N.
(* total(v[k]**2*mu_min(), k) <= mu_min()*norm(v)**2, by same *)
Lemma step_193 :
  forall (n : nat) (v : vec),
  (0 < n)%nat ->
  sum n (fun k => v k ^ 2 * mu_min) <= norm n v ^ 2 * mu_min.
Proof.
  intros n v Hs_n.
  setting [n] [] [v] [] [] [].
  equal Q1 e314 e315.
  exact (Req_le _ _ Q1).
Qed.

Definition p621 : ex := (Opp p266)%N.
Definition e316 : ex := (Add (Mul (Int 13) (Inv (Int 768))) p621)%N.
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
  equal Q1 e171 e172.
  assert (P2 : den Ev rv e174 <= den Ev rv e65) by (exact (rearranged (den Ev rv e173) (den Ev rv e65) (den Ev rv e174) (den Ev rv e65) Hh4 Q1)).
  equal Q3 e161 e175.
  assert (P4 : den Ev rv e162 <= den Ev rv e176) by (exact (rearranged (den Ev rv e162) (den Ev rv e163) (den Ev rv e162) (den Ev rv e176) Hh8 Q3)).
  equal Q5 e154 e177.
  assert (P6 : den Ev rv e155 <= den Ev rv e178) by (exact (rearranged (den Ev rv e155) (den Ev rv e156) (den Ev rv e155) (den Ev rv e178) Hh10 Q5)).
  assert (P7 : den Ev rv e316 <= den Ev rv e179) by (exact (row_of_other.step_12 (w k) ((1 - delta k m) ^ 2 * w m) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) (/ 2 + u m / 2) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2 Hh3 P2 Hh5 Hh6 Hh7 P4 Hh9 P6)).
  equal Q8 e179 e181.
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
  assert (P2 : den Ev rv e6 <= den Ev rv e54) by (exact (step_124 n w k m Hs_n Hi_k Hi_m Hh1)).
  assert (P3 : den Ev rv e95 <= den Ev rv e182) by (exact (step_123 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1)).
  equal Q4 e183 e184.
  assert (P5 : den Ev rv e6 <= den Ev rv e182) by (exact (rearranged (den Ev rv e95) (den Ev rv e182) (den Ev rv e6) (den Ev rv e182) P3 Q4)).
  assert (P6 : den Ev rv e6 <= den Ev rv e168) by (exact (step_122 n u w k m Hs_n Hi_k Hi_m Hh3 Hh2 Hh1)).
  equal Q7 e167 e171.
  assert (P8 : den Ev rv e173 <= den Ev rv e65) by (exact (rearranged (den Ev rv e6) (den Ev rv e168) (den Ev rv e173) (den Ev rv e65) P6 Q7)).
  assert (P9 : den Ev rv e6 <= den Ev rv e185) by (exact (step_117 n u m Hs_n Hi_m Hh2)).
  assert (P10 : den Ev rv e185 <= den Ev rv e65) by (exact (step_116 n u m Hs_n Hi_m Hh2)).
  assert (P11 : den Ev rv e95 <= den Ev rv e162) by (exact (step_121 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1)).
  equal Q12 e186 e187.
  assert (P13 : den Ev rv e6 <= den Ev rv e162) by (exact (rearranged (den Ev rv e95) (den Ev rv e162) (den Ev rv e6) (den Ev rv e162) P11 Q12)).
  assert (P14 : den Ev rv e162 <= den Ev rv e163) by (exact (step_120 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1 Hh3)).
  assert (P15 : den Ev rv e95 <= den Ev rv e155) by (exact (step_119 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1)).
  equal Q16 e188 e189.
  assert (P17 : den Ev rv e6 <= den Ev rv e155) by (exact (rearranged (den Ev rv e95) (den Ev rv e155) (den Ev rv e6) (den Ev rv e155) P15 Q16)).
  assert (P18 : den Ev rv e155 <= den Ev rv e156) by (exact (step_118 n u w k m Hs_n Hi_k Hi_m Hh2 Hh1 Hh3)).
  assert (P19 : den Ev rv e316 <= den Ev rv e181) by (exact (step_194 n u w k m Hs_n Hi_k Hi_m P1 P2 P5 P8 P9 P10 P13 P14 P17 P18)).
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
  assert (P1 : den Ev rv e316 <= den Ev rv e190) by (exact (step_195 n u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e190 e191.
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

Definition p623 : ex := (Opp e316)%N.
Definition e317 : ex := (Add e191 p623)%N.
Definition p625 : ex := (Opp (Mul (Int 13) (Inv (Int 768))))%N.
Definition e340 : ex := (Add p625 p266)%N.
Definition e319 : ex := (Add e340 p316)%N.
Definition e318 : ex := (Add e319 (Opp e6))%N.
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
  assert (P1 : den Ev rv e316 <= den Ev rv e191) by (exact (step_196 n u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e317 e318.
  assert (P3 : den Ev rv e6 <= den Ev rv e319) by (exact (rearranged (den Ev rv e316) (den Ev rv e191) (den Ev rv e6) (den Ev rv e319) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e319) by (exact (step_197 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e327 : ex := (Add e340 p330)%N.
Definition e320 : ex := (Mul e93 e327)%N.
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
  assert (P1 : den Ev rv e141 <= den Ev rv e320) by (exact (step_39 (1 - inner n b ones) (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) 0 Hh1 Hh2)).
  equal Q2 e6 e141.
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
  equal Q1 e219 e230.
  assert (P2 : den Ev rv e220 <= den Ev rv e231) by (exact (rearranged (den Ev rv e220) (den Ev rv e221) (den Ev rv e220) (den Ev rv e231) Hh5 Q1)).
  assert (P3 : den Ev rv e316 <= den Ev rv e232) by (exact (row_of_target.step_9 (w k) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) Hh1 Hh2 Hh3 Hh4 P2 Hh6 Hh7)).
  equal Q4 e232 e233.
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
  assert (P2 : den Ev rv e6 <= den Ev rv e234) by (exact (step_151 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e226) by (exact (step_150 n u w k Hs_n Hi_k Hh4 Hh2 Hh1)).
  equal Q4 e225 e235.
  assert (P5 : den Ev rv e236 <= den Ev rv e65) by (exact (rearranged (den Ev rv e6) (den Ev rv e226) (den Ev rv e236) (den Ev rv e65) P3 Q4)).
  assert (P6 : den Ev rv e6 <= den Ev rv e220) by (exact (step_149 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P7 : den Ev rv e220 <= den Ev rv e221) by (exact (step_148 n u w k Hs_n Hi_k Hh2 Hh1 Hh4)).
  assert (P8 : den Ev rv e6 <= den Ev rv e212) by (exact (step_147 n u w k Hs_n Hi_k Hh2 Hh1)).
  assert (P9 : den Ev rv e212 <= den Ev rv e213) by (exact (step_146 n u w k Hs_n Hi_k Hh2 Hh1 Hh4)).
  assert (P10 : den Ev rv e316 <= den Ev rv e233) by (exact (step_200 n u w k Hs_n Hi_k P1 P2 P5 P6 P7 P8 P9)).
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

Definition e321 : ex := (Add e233 p623)%N.
Definition e323 : ex := (Add e340 e233)%N.
Definition e322 : ex := (Add e323 (Opp e6))%N.
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
  assert (P1 : den Ev rv e316 <= den Ev rv e233) by (exact (step_201 n u w k Hs_n Hi_k Hh1 Hh2 Hh1 Hh4)).
  equal Q2 e321 e322.
  assert (P3 : den Ev rv e6 <= den Ev rv e323) by (exact (rearranged (den Ev rv e316) (den Ev rv e233) (den Ev rv e6) (den Ev rv e323) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e323) by (exact (step_202 n u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e326 : ex := (Add e340 p389)%N.
Definition e324 : ex := (Mul e5 e326)%N.
Definition e325 : ex := (Mul e326 e5)%N.
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
  assert (P1 : den Ev rv e239 <= den Ev rv e324) by (exact (step_39 (b k) (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) 0 Hh1 Hh2)).
  equal Q2 e6 e239.
  equal Q3 e324 e325.
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
  assert (P2 : den Ev rv e6 <= den Ev rv e326) by (exact (step_203 n u w k Hs_n Hi_k Hh2 Hh3 Hh2 Hh5)).
  assert (P3 : den Ev rv e6 <= den Ev rv e325) by (exact (step_204 n b u w k Hs_n Hi_k P1 P2)).
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
  assert (P1 : den Ev rv e6 <= den Ev rv e93) by (exact (step_131 n b Hs_n Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e327) by (exact (step_198 n u w k Hs_n Hi_k Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e320) by (exact (step_199 n b u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition e328 : ex := (Add e325 e320)%N.
Definition e329 : ex := (Add e320 e325)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e328) by (exact (step_73 ((- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k) ((1 - inner n b ones) * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k)) Hh1 Hh2)).
  equal Q2 e328 e329.
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

Definition e330 : ex := (Add e181 p623)%N.
Definition e332 : ex := (Add e340 p397)%N.
Definition e331 : ex := (Add e332 (Opp e6))%N.
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
  assert (P1 : den Ev rv e316 <= den Ev rv e181) by (exact (step_195 n u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e330 e331.
  assert (P3 : den Ev rv e6 <= den Ev rv e332) by (exact (rearranged (den Ev rv e316) (den Ev rv e181) (den Ev rv e6) (den Ev rv e332) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e332) by (exact (step_208 n u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e335 : ex := (Add e340 p405)%N.
Definition e333 : ex := (Mul e61 e335)%N.
Definition e334 : ex := (Mul e335 e61)%N.
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
  assert (P1 : den Ev rv e249 <= den Ev rv e333) by (exact (step_39 (b m) (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) 0 Hh1 Hh2)).
  equal Q2 e6 e249.
  equal Q3 e333 e334.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e61) by (exact (step_165 n b m Hs_n Hi_m Hh1)).
  assert (P2 : den Ev rv e6 <= den Ev rv e335) by (exact (step_209 n u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e334) by (exact (step_210 n b u w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e338 : ex := (Mul e332 (V1 2 (0, 2)))%N.
Definition e336 : ex := (Mul e7 e338)%N.
Definition e337 : ex := (Mul (Mul e7 e332) (V1 2 (0, 2)))%N.
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
  assert (P1 : den Ev rv e53 <= den Ev rv e336) by (exact (step_39 ((1 - delta k m) ^ 2) ((- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m) 0 Hh1 Hh2)).
  equal Q2 e6 e53.
  equal Q3 e336 e337.
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
  assert (P2 : den Ev rv e6 <= den Ev rv e338) by (exact (step_211 n b u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e337) by (exact (step_212 n b u w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p648 : ex := (Mul p101 (Add e340 p415))%N.
Definition e339 : ex := (Mul p648 (V1 2 (0, 4096)))%N.
Definition e341 : ex := (Sum (0, 4096) e339)%N.
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
  assert (Z1 : forall sv, 0 <= den Ev sv e340) by (number_nn).
  downward P2 (cons_nonnegative Ev e340 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e6 e339 _ (fun sv Wv SFv => (step_213 n b u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2 Hh3 Hh4)) (nil_replaced Ev rv)) e341 e86.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e320) by (exact (step_206 n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  assert (P2 : den Ev rv e6 <= den Ev rv e325) by (exact (step_205 n b u w k Hs_n Hi_k Hh5 Hh2 Hh3 Hh2 Hh4)).
  assert (P3 : den Ev rv e6 <= den Ev rv e329) by (exact (step_207 n b u w k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p651 : ex := (Mul (Mul p420 (Add e340 p428)) (V1 0 (0, 20001)))%N.
Definition e344 : ex := (Sum (0, 20001) p651)%N.
Definition e342 : ex := (Add e344 e329)%N.
Definition e343 : ex := (Add e329 e344)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e342) by (exact (step_73 (sum n (fun m => (1 - delta k m) ^ 2 * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * w l)) * (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k - 3 * (1 - delta k m) ^ 4 * w m ^ 2 + 2 * (1 - delta k m) ^ 2 * w m) + (1 - delta k m) ^ 4 * w m ^ 2 * (1 + u m) - (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m) * w k) * b m)) ((1 - inner n b ones) * (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- (3 * w k ^ 2) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 2 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) + (- (13 / 768) + 55 * sqrt 33 / 2304 + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) + (- 1 - 3 * w k ^ 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2)) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - u l / 2)) + 4 * w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * w l)) * w k) * b k) Hh1 Hh2)).
  equal Q2 e342 e343.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e345 : ex := (Add e344 (Opp e95))%N.
Definition e346 : ex := (Add e344 (Opp e6))%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e329) by (exact (step_215 n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh2)).
  assert (P2 : den Ev rv e95 <= den Ev rv e344) by (exact (step_214 n b u w k Hs_n Hi_k Hh5 Hh2 Hh3 Hh4)).
  equal Q3 e345 e346.
  assert (P4 : den Ev rv e6 <= den Ev rv e344) by (exact (rearranged (den Ev rv e95) (den Ev rv e344) (den Ev rv e6) (den Ev rv e344) P2 Q3)).
  assert (P5 : den Ev rv e6 <= den Ev rv e343) by (exact (step_216 n b u w k Hs_n Hi_k P1 P4)).
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

Definition p657 : ex := (Add (Mul p198 (Add e340 p442)) (Mul (Add e340 p443) (V1 1 (0, 1))))%N.
Definition p658 : ex := (Sum (0, 20001) (Mul (Mul p420 (Add e340 p449)) (V1 1 (0, 20001))))%N.
Definition e347 : ex := (Add p657 p658)%N.
Definition e348 : ex := (Add e347 (Opp e6))%N.
Definition e349 : ex := (Add e340 (Opp e350))%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e347) by (exact (step_217 n b u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh2)).
  equal Q2 e348 e349.
  assert (P3 : den Ev rv e350 <= den Ev rv e340) by (exact (rearranged (den Ev rv e6) (den Ev rv e347) (den Ev rv e350) (den Ev rv e340) P1 Q2)).
  assert (P4 : den Ev rv e350 <= den Ev rv e340) by (exact (step_218 n b u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e351 : ex := (Opp (Sum (0, 20003) (Mul (Mul (Mul (Mul p463 (Add e70 (Mul (Opp (V1 2 (0, 20003))) e70))) p472) p467) p469)))%N.
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
  assert (P1 : den Ev rv e351 <= den Ev rv e340) by (exact (step_219 n b (vopp u) (f n d A x) k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh2)).
  exact (P1).
Qed.

Definition e354 : ex := (Max (0, 20000) (Abs (V1 2 (0, 20000))))%N.
Definition e352 : ex := (Add e65 (Opp e354))%N.
Definition e355 : ex := (Max (0, 20000) (Abs (Opp (V1 2 (0, 20000)))))%N.
Definition e353 : ex := (Add e65 (Opp e355))%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e272) by (exact (step_178 n d A x Hs_n Hs_d)).
  equal Q2 e352 e353.
  assert (P3 : den Ev rv e355 <= den Ev rv e65) by (exact (rearranged (den Ev rv e354) (den Ev rv e65) (den Ev rv e355) (den Ev rv e65) Hh2 Q2)).
  assert (P4 : den Ev rv e273 <= den Ev rv e65) by (exact (step_177 n d A x Hs_n Hs_d)).
  assert (P5 : den Ev rv e6 <= den Ev rv e272) by (exact (step_178 n d A x Hs_n Hs_d)).
  assert (P6 : den Ev rv e351 <= den Ev rv e340) by (exact (step_220 n d A b u x k Hs_n Hs_d Hi_k Hh1 P1 P3 P4 Hh3 P5)).
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

Definition p667 : ex := (Mul p463 (Add e70 (Mul (Opp (V1 0 (0, 20003))) e70)))%N.
Definition p668 : ex := (Sum (0, 20003) (Mul (Mul (Mul p667 p484) p480) p482))%N.
Definition e356 : ex := (Opp p668)%N.
Definition e357 : ex := (Add e340 (Opp e356))%N.
Definition e359 : ex := (Add e340 p668)%N.
Definition e358 : ex := (Add e359 (Opp e6))%N.
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
  assert (P1 : den Ev rv e356 <= den Ev rv e340) by (exact (step_221 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e357 e358.
  assert (P3 : den Ev rv e6 <= den Ev rv e359) by (exact (rearranged (den Ev rv e356) (den Ev rv e340) (den Ev rv e6) (den Ev rv e359) P1 Q2)).
  assert (P4 : den Ev rv e6 <= den Ev rv e359) by (exact (step_222 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition e360 : ex := (Mul e278 e359)%N.
Definition e361 : ex := (Add (Add p617 (Mul e278 p668)) p1)%N.
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
  assert (P1 : den Ev rv e279 <= den Ev rv e360) by (exact (step_39 2 (- (13 / 768) + 55 * sqrt 33 / 2304 + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + vopp u l / 2) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)) 0 Hh1 Hh2)).
  equal Q2 e6 e279.
  equal Q3 e360 e361.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e278) by (exact (step_183)).
  assert (P2 : den Ev rv e6 <= den Ev rv e359) by (exact (step_223 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  assert (P3 : den Ev rv e6 <= den Ev rv e361) by (exact (step_224 n d A b u x k Hs_n Hs_d Hi_k P1 P2)).
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

Definition p675 : ex := (Add p617 (Mul e278 (Sum (0, 20003) (Mul (Mul (Mul p667 p496) p467) p469))))%N.
Definition e362 : ex := (Add p675 p1)%N.
Definition e363 : ex := (Add e362 (Opp e6))%N.
Definition e365 : ex := (Add e372 p504)%N.
Definition e364 : ex := (Add e365 p515)%N.
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
  assert (P1 : den Ev rv e6 <= den Ev rv e362) by (exact (step_225 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e363 e364.
  assert (P3 : den Ev rv e285 <= den Ev rv e365) by (exact (rearranged (den Ev rv e6) (den Ev rv e362) (den Ev rv e285) (den Ev rv e365) P1 Q2)).
  assert (P4 : den Ev rv e285 <= den Ev rv e365) by (exact (step_226 n d A b u x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition e366 : ex := (Add e372 p523)%N.
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
  assert (P1 : den Ev rv e287 <= den Ev rv e366) by (exact (step_227 n d A b u x k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition e367 : ex := (Add e372 p528)%N.
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
  assert (P1 : den Ev rv e290 <= den Ev rv e367) by (exact (one_norm_least n (mulv n (tr (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) (basis k)) (den Ev rv e367) (fun u0 Hu0 Hu1 => (step_228 n d A b u0 x k Hs_n Hs_d Hi_k Hh1 Hu0 Hh2)) Hs_n)).
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

Definition e368 : ex := (Add e372 p542)%N.
Definition e369 : ex := (Add e368 p545)%N.
Definition p684 : ex := (Add (Opp p541) p547)%N.
Definition e371 : ex := (Sum (0, 20003) p684)%N.
Definition e370 : ex := (Add e372 (Opp e371))%N.
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
  assert (P1 : den Ev rv e291 <= den Ev rv e368) by (exact (step_229 n d A b x k Hs_n Hs_d Hi_k Hh1 Hh2)).
  equal Q2 e369 e370.
  assert (P3 : den Ev rv e371 <= den Ev rv e372) by (exact (rearranged (den Ev rv e291) (den Ev rv e368) (den Ev rv e371) (den Ev rv e372) P1 Q2)).
  assert (P4 : den Ev rv e371 <= den Ev rv e372) by (exact (step_230 n d A b x k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p687 : ex := (Add (Opp p569) (Abs p579))%N.
Definition e373 : ex := (Sum (0, 4097) p687)%N.
Definition e374 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e373))%N.
Definition e375 : ex := (Sum (0, 4096) (Mul (Pow e3 2%nat) e372))%N.
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
  assert (Z1 : forall sv, 0 <= den Ev sv e372) by (number_nn).
  upward P2 (cons_nonnegative Ev e372 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e373 e372 _ (fun sv Wv SFv => (step_231 n d A b x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hh1 Hh2)) (nil_replaced Ev rv)) e374 e375.
  exact (P2).
Qed.

Definition p691 : ex := (Opp p512)%N.
Definition p692 : ex := (Sum (0, 20003) (Mul p584 (Add (Abs p691) p691)))%N.
Definition e379 : ex := (Sum (0, 20004) p692)%N.
Definition e376 : ex := (Mul e379 e70)%N.
Definition e377 : ex := (Sum (0, 20004) (Mul (Pow (V1 0 (0, 20004)) 2%nat) (Sum (0, 20003) (Add (Opp p589) p590))))%N.
(* total(total((absolute((-(W(x) - hadamard(identity(n), W(x))))[k, l]) + (-(W(x) - hadamard(identity(n), W(x))))[k, l])*(v[k]**2 + v[l]**2), k), l)/2 <= total(v[k]**2*total(-(W(x) - hadamard(identity(n), W(x)))[k, l] + absolute((W(x) - hadamard(identity(n), W(x)))[k, l]), l), k), by same *)
Lemma step_233 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l) + mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))) / 2
  <= sum n (fun k => v k ^ 2 * sum n (fun l => - madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l + Rabs (madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e376 e377.
  exact (Req_le _ _ Q1).
Qed.

Definition p696 : ex := (Sum (0, 20003) (Mul p592 p691))%N.
Definition e378 : ex := (Sum (0, 20004) p696)%N.
(* total(total((-v[l] + v[k])**2*(-(W(x) - hadamard(identity(n), W(x))))[k, l], k), l) <= total(total((v[k]**2 + v[l]**2)*(absolute((-(W(x) - hadamard(identity(n), W(x))))[k, l]) + (-(W(x) - hadamard(identity(n), W(x))))[k, l]), k), l), by instance *)
Lemma step_234 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l) + mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e378 <= den Ev rv e379) by (exact (laplacian_bound.step_56 n (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x))))) v Hs_n)).
  exact (P1).
Qed.

Definition p698 : ex := (Sum (0, 4097) (Mul p596 (Opp p597)))%N.
Definition e380 : ex := (Sum (0, 4096) p698)%N.
Definition p700 : ex := (Sum (0, 4163) (Mul p600 (Add (Abs (Opp p601)) (Opp p602))))%N.
Definition e381 : ex := (Sum (0, 4162) p700)%N.
Definition e382 : ex := (Mul e70 e380)%N.
Definition e383 : ex := (Mul e70 e381)%N.
Definition e384 : ex := (Mul (Sum (0, 20004) (Sum (0, 20003) (Opp p593))) e70)%N.
Definition e385 : ex := (Mul e70 e378)%N.
Definition e386 : ex := (Mul e70 e379)%N.
(* total(total(-((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l]), k), l)/2 <= total(total((absolute((-(W(x) - hadamard(identity(n), W(x))))[k, l]) + (-(W(x) - hadamard(identity(n), W(x))))[k, l])*(v[k]**2 + v[l]**2), k), l)/2, by replace *)
Lemma step_235 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => - ((- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l) + mopp (madd (W n d A b x) (mopp (hadm idm (W n d A b x)))) k l))) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e380 e381 _ (fun sv Wv SFv => (step_234 n d A b v x Hs_n Hs_d)) (nil_replaced Ev rv)) e382 e383.
  equal Q2 e384 e385.
  equal Q3 e386 e376.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e387 : ex := (Opp e311)%N.
(* -inner(v, B(x)*v) <= total(total(-((v[k] - v[l])**2*(W(x) - hadamard(identity(n), W(x)))[k, l]), k), l)/2, by same *)
Lemma step_236 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - inner n v (mulv n (B n d A b x) v)
  <= sum n (fun l => sum n (fun k => - ((- v l + v k) ^ 2 * madd (W n d A b x) (mopp (hadm idm (W n d A b x))) k l))) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e387 e384.
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
  assert (P1 : den Ev rv e387 <= den Ev rv e384) by (exact (step_236 n d A b v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e384 <= den Ev rv e376) by (exact (step_235 n d A b v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e376 <= den Ev rv e377) by (exact (step_233 n d A b v x Hs_n Hs_d)).
  assert (P4 : den Ev rv e377 <= den Ev rv e314) by (exact (step_232 n d A b v x Hs_n Hs_d Hh1 Hh2)).
  assert (P5 : den Ev rv e314 <= den Ev rv e315) by (exact (step_193 n v Hs_n)).
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

Definition e388 : ex := (Add e315 (Opp e387))%N.
Definition e390 : ex := (Opp e315)%N.
Definition e389 : ex := (Add e311 (Opp e390))%N.
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
  assert (P1 : den Ev rv e387 <= den Ev rv e315) by (exact (step_237 n d A b v x Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e388 e389.
  assert (P3 : den Ev rv e390 <= den Ev rv e311) by (exact (rearranged (den Ev rv e387) (den Ev rv e315) (den Ev rv e390) (den Ev rv e311) P1 Q2)).
  assert (P4 : den Ev rv e390 <= den Ev rv e311) by (exact (step_238 n d A b v x Hs_n Hs_d P3)).
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
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e390 /\
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e311.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e313 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e312 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
