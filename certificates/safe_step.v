(* Safe step: how far a step lowers the loss. The claim safe-step of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require hessian_bounds.
Open Scope R_scope.

(* What is claimed. *)

(* L(y) <= L(x) + inner(A.T*h(x), y - x) + norm(A*(y - x))**2/4 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  L n d A b y
  <= norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b x + inner d (mulv n (tr A) (h n d A b x)) (vadd y (vopp x)).

(* L(x - eta*A.T*h(x)) <= -eta*(-eta*spectral_norm(A)**2/4 + 1)*norm(A.T*h(x))**2 + L(x) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  L n d A b (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x))))
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * (1 - eta * spectral n d A ^ 2 / 4)) + L n d A b x.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Int 0)%N.
(* 0 <= 0, by same *)
Lemma step_1 :
  0 <= 0.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition e11 : ex := (Sc 0)%N.
Definition e12 : ex := (Sc 1)%N.
Definition p4 : ex := (Add e12 (Opp (Abs e12)))%N.
Definition e2 : ex := (Mul e11 p4)%N.
Definition e3 : ex := (Abs e2)%N.
(* s*(a - absolute(a)) <= absolute(s*(a - absolute(a))), by below absolute *)
Lemma step_2 :
  forall (a s : R),
  s * (a - Rabs a) <= Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e3) by (exact (Rle_abs (den Ev rv e2))).
  exact (P1).
Qed.

Definition e25 : ex := (Abs e11)%N.
Definition e39 : ex := (Abs p4)%N.
Definition e4 : ex := (Mul e25 e39)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_3 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e3 e4.
  exact (Req_le _ _ Q1).
Qed.

Definition e9 : ex := (Mul e11 (Abs e12))%N.
Definition e5 : ex := (Add e9 e3)%N.
Definition e6 : ex := (Add e9 e4)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_4 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e3 e4 _ (fun sv Wv SFv => (step_3 a s)) (nil_replaced Ev rv)) e5 e6.
  exact (P1).
Qed.

Definition e7 : ex := (Add e2 e9)%N.
Definition e8 : ex := (Add e3 e9)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_5 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (step_2 a s)) (nil_replaced Ev rv)) e7 e8.
  equal Q2 e8 e5.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_6 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e9))).
Qed.

Definition p15 : ex := (Add (Opp e12) (Abs e12))%N.
Definition e15 : ex := (Mul e11 p15)%N.
Definition e10 : ex := (Add (Mul e12 e11) e15)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_7 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e9 e10.
  exact (Req_le _ _ Q1).
Qed.

(* s <= r, by assume *)
Lemma step_8 :
  forall (r s : R),
  s <= r ->
  s <= r.
Proof.
  intros r s Hh1.
  setting [] [s; r] [] [] [] [].
  exact Hh1.
Qed.

Definition e13 : ex := (Mul e11 (Abs (Sc 2)))%N.
Definition e14 : ex := (Mul e12 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_9 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e12 _ (fun sv Wv SFv => (step_8 r s Hh1)) (nil_replaced Ev rv)) e13 e14.
  exact (P1).
Qed.

Definition e16 : ex := (Abs e15)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_10 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e16) by (exact (Rle_abs (den Ev rv e15))).
  exact (P1).
Qed.

Definition e17 : ex := (Mul e25 (Abs p15))%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_11 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e16 e17.
  exact (Req_le _ _ Q1).
Qed.

Definition e28 : ex := (Opp e11)%N.
Definition e31 : ex := (Add e28 e25)%N.
Definition e22 : ex := (Mul e12 e31)%N.
Definition e18 : ex := (Abs e22)%N.
Definition p26 : ex := (Abs e31)%N.
Definition e19 : ex := (Mul (Abs e12) p26)%N.
Definition e24 : ex := (Mul e11 e12)%N.
Definition e20 : ex := (Add e24 e18)%N.
Definition e21 : ex := (Add e24 e19)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_12 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e18 e19 _ (fun sv Wv SFv => (step_11 a r)) (nil_replaced Ev rv)) e20 e21.
  exact (P1).
Qed.

Definition e23 : ex := (Add e24 e22)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_13 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e22 e18 _ (fun sv Wv SFv => (step_10 a r)) (nil_replaced Ev rv)) e23 e20.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_14 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e24))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_15 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e25) by (exact (Rle_abs (den Ev rv e11))).
  exact (P1).
Qed.

(* a - absolute(a) <= 0, by assume *)
Lemma step_16 :
  forall (a : R),
  a - Rabs a <= 0 ->
  a - Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* -a <= 0, by assume *)
Lemma step_17 :
  forall (a : R),
  - a <= 0 ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= a, by assume *)
Lemma step_18 :
  forall (a : R),
  0 <= a ->
  0 <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e26 : ex := (Add e11 (Opp e1))%N.
Definition e27 : ex := (Add e1 (Opp e28))%N.
(* -a <= 0, by discharge *)
Lemma step_19 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e11) by (exact (step_18 a Hh1)).
  equal Q2 e26 e27.
  assert (P3 : den Ev rv e28 <= den Ev rv e1) by (exact (rearranged (den Ev rv e1) (den Ev rv e11) (den Ev rv e28) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e28 <= den Ev rv e1) by (exact (step_17 a P3)).
  exact (P4).
Qed.

(* -a <= a, by transitive *)
Lemma step_20 :
  forall (a : R),
  0 <= a ->
  - a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e28 <= den Ev rv e1) by (exact (step_19 a Hh1)).
  assert (P2 : den Ev rv e1 <= den Ev rv e11) by (exact (step_18 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_21 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e11))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_22 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e11) by (exact (step_21 a)).
  assert (P2 : den Ev rv e28 <= den Ev rv e11) by (exact (step_20 a Hh1)).
  assert (P3 : den Ev rv e25 <= den Ev rv e11) by (exact (absolute_below (den Ev rv e11) (den Ev rv e11) P1 P2)).
  exact (P3).
Qed.

(* -a + absolute(a) <= 0, by assume *)
Lemma step_23 :
  forall (a : R),
  - a + Rabs a <= 0 ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e29 : ex := (Add e11 (Opp e25))%N.
Definition e30 : ex := (Add e1 (Opp e31))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_24 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e11) by (exact (step_22 a Hh1)).
  equal Q2 e29 e30.
  assert (P3 : den Ev rv e31 <= den Ev rv e1) by (exact (rearranged (den Ev rv e25) (den Ev rv e11) (den Ev rv e31) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e31 <= den Ev rv e1) by (exact (step_23 a P3)).
  exact (P4).
Qed.

Definition e32 : ex := (Add e25 e28)%N.
Definition e34 : ex := (Opp e29)%N.
Definition e33 : ex := (Add e1 e34)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_25 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e25) by (exact (step_15 a)).
  equal Q2 e32 e33.
  assert (P3 : den Ev rv e29 <= den Ev rv e1) by (exact (rearranged (den Ev rv e11) (den Ev rv e25) (den Ev rv e29) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e29 <= den Ev rv e1) by (exact (step_16 a P3)).
  exact (P4).
Qed.

Definition e35 : ex := (Abs e29)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_26 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e1) by (exact (step_25 a)).
  assert (P2 : den Ev rv e31 <= den Ev rv e1) by (exact (step_24 a Hh1)).
  equal Q3 e34 e31.
  assert (P4 : den Ev rv e35 <= den Ev rv e1) by (exact (absolute_below (den Ev rv e29) (den Ev rv e1) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p40 : ex := (Mul (Abs e12) e35)%N.
Definition e36 : ex := (Add e24 p40)%N.
Definition e37 : ex := (Add e24 (Mul (Abs e12) e1))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_27 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e35 e1 _ (fun sv Wv SFv => (step_26 a Hh1)) (nil_replaced Ev rv)) e36 e37.
  equal Q2 e21 e36.
  equal Q3 e37 e24.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_28 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e20) by (exact (step_13 a r)).
  assert (P2 : den Ev rv e20 <= den Ev rv e21) by (exact (step_12 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e38 : ex := (Add (Mul (Sc 2) e12) (Mul e12 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_29 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e14) by (exact (step_9 a r s Hh1)).
  assert (P2 : den Ev rv e14 <= den Ev rv e38) by (exact (step_7 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e40 : ex := (Add e9 (Mul e25 e1))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_30 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e39 e1 _ (fun sv Wv SFv => (step_26 a Hh1)) (nil_replaced Ev rv)) e6 e40.
  equal Q2 e40 e9.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_31 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e5) by (exact (step_5 a s)).
  assert (P2 : den Ev rv e5 <= den Ev rv e6) by (exact (step_4 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e43 : ex := (Mul e12 e25)%N.
Definition e41 : ex := (Add (Mul e12 e29) e43)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_32 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e24 e41.
  exact (Req_le _ _ Q1).
Qed.

Definition e42 : ex := (Add e43 p40)%N.
Definition e46 : ex := (Mul e11 (Sc 2))%N.
Definition e44 : ex := (Add e46 (Mul (Sc 2) e31))%N.
Definition e45 : ex := (Add e46 (Mul (Abs (Sc 2)) p26))%N.
(* a*s <= a*r, by transitive *)
Lemma step_33 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e24 <= den Ev rv e41) by (exact (step_32 a s)).
  assert (P2 : den Ev rv e41 <= den Ev rv e42) by (exact (step_31 a s)).
  assert (P3 : den Ev rv e42 <= den Ev rv e43) by (exact (step_30 a s Hh1)).
  assert (P4 : den Ev rv e43 <= den Ev rv e44) by (exact (step_29 a r s Hh2)).
  assert (P5 : den Ev rv e44 <= den Ev rv e45) by (exact (step_28 a r)).
  assert (P6 : den Ev rv e45 <= den Ev rv e46) by (exact (step_27 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

(* t <= 1, by assume *)
Lemma step_34 :
  forall (t : R),
  t < 1 ->
  t <= 1.
Proof.
  intros t Hh1.
  setting [] [t] [] [] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

(* 0 <= 1 - t, by assume *)
Lemma step_35 :
  forall (t : R),
  0 <= 1 - t ->
  0 <= 1 - t.
Proof.
  intros t Hh1.
  setting [] [t] [] [] [] [].
  exact Hh1.
Qed.

Definition p51 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p52 : ex := (Add (V1 2 (1, 20000)) (Mul e11 p51))%N.
Definition e55 : ex := (Int 1)%N.
Definition p54 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p52))) e55)))%N.
Definition p55 : ex := (Mul p54 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p52))))%N.
Definition p56 : ex := (Mul p54 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p52))))%N.
Definition p57 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p55) (Opp (Mul p55 p56)))%N.
Definition p58 : ex := (Mul p54 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p52))))%N.
Definition p59 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p56) (Opp (Mul p56 p58)))%N.
Definition p60 : ex := (Add p56 (Opp (V1 0 (0, 20002))))%N.
Definition p61 : ex := (Sum (0, 20002) (Mul p57 p60))%N.
Definition p62 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p58) (Opp (Mul p58 p56))) p60))%N.
Definition e47 : ex := (Sum (0, 20004) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p51)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p57 p59)) (Mul (Del (0, 20004) (0, 20003)) p61)) (Opp (Mul p55 p62))) (Opp (Mul p61 p58))) (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p51))))))%N.
Definition e48 : ex := (Mul (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p51)) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition p65 : ex := (Mul p54 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p52))))%N.
Definition p66 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p65) (Opp (Mul p65 p56)))%N.
Definition p67 : ex := (Sum (0, 20002) (Mul p66 p60))%N.
Definition e49 : ex := (Sum (0, 20005) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p51)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p66 p59)) (Mul (Del (0, 20005) (0, 20003)) p67)) (Opp (Mul p65 p62))) (Opp (Mul p67 p58))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 1 (1, 20004)) (Opp (V1 2 (1, 20004))))))))%N.
(* inner(A*(y - x), B(x + t*(y - x))*A*(y - x)) <= norm(A*(y - x))**2/2, by instance *)
Lemma step_36 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) A) (vadd y (vopp x)))
  <= norm n (mulv d A (vadd y (vopp x))) ^ 2 / 2.
Proof.
  intros n d A b t x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [t] [b; y; x] [A] [] [].
  assert (P1 : den Ev rv e47 <= den Ev rv e48) by (exact (hessian_bounds.theorem_1 n d A b (mulv d A (vadd y (vopp x))) (vadd x (vscal t (vadd y (vopp x)))) Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e49 e47.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* inner(A*(y - x), B(x + t*(y - x))*A*(y - x)) - norm(A*(y - x))**2/2 <= 0, by assume *)
Lemma step_37 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (norm n (mulv d A (vadd y (vopp x))) ^ 2 / 2) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) A) (vadd y (vopp x)))
  <= 0 ->
  - (norm n (mulv d A (vadd y (vopp x))) ^ 2 / 2) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) A) (vadd y (vopp x)))
  <= 0.
Proof.
  intros n d A b t x y Hs_n Hs_d Hh1.
  setting [n; d] [t] [y; x; b] [A] [] [].
  exact Hh1.
Qed.

Definition p69 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p70 : ex := (Add (V1 1 (1, 20000)) (Mul e11 p69))%N.
Definition p71 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p70))) e55)))%N.
Definition p72 : ex := (Mul p71 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p70))))%N.
Definition p73 : ex := (Mul p71 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p70))))%N.
Definition p74 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p72) (Opp (Mul p72 p73)))%N.
Definition p75 : ex := (Mul p71 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p70))))%N.
Definition p76 : ex := (Add p73 (Opp (V1 2 (0, 20002))))%N.
Definition p77 : ex := (Sum (0, 20002) (Mul p74 p76))%N.
Definition p78 : ex := (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p69)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p74 (Add (Mul (Del (0, 20002) (0, 20003)) p73) (Opp (Mul p73 p75))))) (Mul (Del (0, 20005) (0, 20003)) p77)) (Opp (Mul p72 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p75) (Opp (Mul p75 p73))) p76))))) (Opp (Mul p77 p75))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 0 (1, 20004)) (Opp (V1 1 (1, 20004)))))))%N.
Definition e50 : ex := (Sum (0, 20005) p78)%N.
Definition p80 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p69)) 2%nat))) 2%nat)%N.
Definition e51 : ex := (Mul p80 (Inv (Int 2)))%N.
Definition e52 : ex := (Add e51 (Opp e50))%N.
Definition p83 : ex := (Opp e51)%N.
Definition e54 : ex := (Add p83 e50)%N.
Definition e53 : ex := (Add e1 (Opp e54))%N.
(* inner(A*(y - x), B(x + t*(y - x))*A*(y - x)) - norm(A*(y - x))**2/2 <= 0, by discharge *)
Lemma step_38 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - (norm n (mulv d A (vadd y (vopp x))) ^ 2 / 2) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) A) (vadd y (vopp x)))
  <= 0.
Proof.
  intros n d A b t x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [t] [y; x; b] [A] [] [].
  assert (P1 : den Ev rv e50 <= den Ev rv e51) by (exact (step_36 n d A b t x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e52 e53.
  assert (P3 : den Ev rv e54 <= den Ev rv e1) by (exact (rearranged (den Ev rv e50) (den Ev rv e51) (den Ev rv e54) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e54 <= den Ev rv e1) by (exact (step_37 n d A b t x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e56 : ex := (Add e55 e28)%N.
Definition e57 : ex := (Add e56 (Opp e1))%N.
(* 0 <= 1 - t, by discharge *)
Lemma step_39 :
  forall (t : R),
  t < 1 ->
  0 <= 1 - t.
Proof.
  intros t Hh1.
  setting [] [t] [] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e55) by (exact (step_34 t Hh1)).
  equal Q2 e56 e57.
  assert (P3 : den Ev rv e1 <= den Ev rv e56) by (exact (rearranged (den Ev rv e11) (den Ev rv e55) (den Ev rv e1) (den Ev rv e56) P1 Q2)).
  assert (P4 : den Ev rv e1 <= den Ev rv e56) by (exact (step_35 t P3)).
  exact (P4).
Qed.

Definition e58 : ex := (Mul e56 e54)%N.
Definition e59 : ex := (Mul e56 e1)%N.
(* (1 - t)*(inner(A*(y - x), B(x + t*(y - x))*A*(y - x)) - norm(A*(y - x))**2/2) <= 0, by instance *)
Lemma step_40 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= 1 - t ->
  - (norm n (mulv d A (vadd y (vopp x))) ^ 2 / 2) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) A) (vadd y (vopp x)))
  <= 0 ->
  (1 - t) * (- (norm n (mulv d A (vadd y (vopp x))) ^ 2 / 2) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) A) (vadd y (vopp x))))
  <= 0.
Proof.
  intros n d A b t x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [t] [y; x; b] [A] [] [].
  assert (P1 : den Ev rv e58 <= den Ev rv e59) by (exact (step_33 (1 - t) 0 (- (norm n (mulv d A (vadd y (vopp x))) ^ 2 / 2) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) A) (vadd y (vopp x)))) Hh1 Hh2)).
  equal Q2 e59 e1.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* (1 - t)*(inner(A*(y - x), B(x + t*(y - x))*A*(y - x)) - norm(A*(y - x))**2/2) <= 0, by discharge *)
Lemma step_41 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  t < 1 ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  (1 - t) * (- (norm n (mulv d A (vadd y (vopp x))) ^ 2 / 2) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) A) (vadd y (vopp x))))
  <= 0.
Proof.
  intros n d A b t x y Hs_n Hs_d Hh1 Hh2 Hh3.
  setting [n; d] [t] [y; x; b] [A] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e56) by (exact (step_39 t Hh1)).
  assert (P2 : den Ev rv e54 <= den Ev rv e1) by (exact (step_38 n d A b t x y Hs_n Hs_d Hh2 Hh3)).
  assert (P3 : den Ev rv e58 <= den Ev rv e1) by (exact (step_40 n d A b t x y Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition p90 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 0 (1, 20000))))%N.
Definition p91 : ex := (Add (V1 0 (1, 20000)) (Mul e11 p90))%N.
Definition p92 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p91))) e55)))%N.
Definition p93 : ex := (Mul p92 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p91))))%N.
Definition p94 : ex := (Mul p92 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p91))))%N.
Definition p95 : ex := (Add p94 (Opp (V1 2 (0, 20002))))%N.
Definition p96 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p93) (Opp (Mul p93 p94))) p95))%N.
Definition p97 : ex := (Add (V1 1 (1, 20004)) (Opp (V1 0 (1, 20004))))%N.
Definition p98 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p90)) 2%nat))) 2%nat)%N.
Definition p99 : ex := (Add (Mul e56 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p96)) p97))) (Mul (Mul (Pow e56 2%nat) p98) (Inv (Int 4))))%N.
Definition p100 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p95 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e62 : ex := (Add p99 p100)%N.
Definition e60 : ex := (D (T0 0) e62)%N.
Definition p103 : ex := (Mul p92 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p91))))%N.
Definition p104 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p103) (Opp (Mul p103 p94)))%N.
Definition p105 : ex := (Sum (0, 20002) (Mul p104 p95))%N.
Definition e61 : ex := (Mul e56 (Add (Opp (Mul p98 (Inv (Int 2)))) (Sum (0, 20005) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p90)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p104 (Add (Mul (Del (0, 20002) (0, 20003)) p94) (Opp (Mul p94 p93))))) (Mul (Del (0, 20005) (0, 20003)) p105)) (Opp (Mul p103 p96))) (Opp (Mul p105 p93))) (V2 0 (0, 20003) (1, 20004)))) p97))))))%N.
(* D((1 - t)*inner(A.T*h(x + t*(y - x)), y - x) + Rational(1, 4)*((1 - t)**2*norm(A*(y - x))**2) + L(x + t*(y - x)), t) <= (1 - t)*(inner(A*(y - x), B(x + t*(y - x))*A*(y - x)) - norm(A*(y - x))**2/2), by same *)
Lemma step_42 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun t => ((1 - t) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal t (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - t) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b (vadd x (vscal t (vadd y (vopp x)))))) t
  <= (1 - t) * (- (norm n (mulv d A (vadd y (vopp x))) ^ 2 / 2) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) A) (vadd y (vopp x)))).
Proof.
  intros n d A b t x y Hs_n Hs_d.
  setting [n; d] [t] [x; y; b] [A] [] [].
  equal Q1 e60 e61.
  exact (Req_le _ _ Q1).
Qed.

(* D((1 - t)*inner(A.T*h(x + t*(y - x)), y - x) + Rational(1, 4)*((1 - t)**2*norm(A*(y - x))**2) + L(x + t*(y - x)), t) <= 0, by transitive *)
Lemma step_43 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  t < 1 ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  Derive (fun t => ((1 - t) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal t (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - t) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b (vadd x (vscal t (vadd y (vopp x)))))) t
  <= 0.
Proof.
  intros n d A b t x y Hs_n Hs_d Hh1 Hh2 Hh3.
  setting [n; d] [t] [x; y; b] [A] [] [].
  assert (P1 : den Ev rv e60 <= den Ev rv e61) by (exact (step_42 n d A b t x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e61 <= den Ev rv e1) by (exact (step_41 n d A b t x y Hs_n Hs_d Hh1 Hh2 Hh3)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma slope_1 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  is_derive (fun t => (1 - t) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal t (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - t) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b (vadd x (vscal t (vadd y (vopp x))))) t
    (Derive (fun t => ((1 - t) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal t (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - t) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b (vadd x (vscal t (vadd y (vopp x)))))) t).
Proof.
  intros n d A b t x y Hs_n Hs_d.
  setting [n; d] [t] [x; y; b] [A] [] [].
  derivative (nil_nonzero Ev) (T0 0)%N e62 e60.
Qed.

Definition p107 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p108 : ex := (Add (V1 1 (1, 20000)) (Mul e55 p107))%N.
Definition p109 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p108))) e55)))%N.
Definition p110 : ex := (Mul p109 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p108))))%N.
Definition p111 : ex := (Mul p109 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p108))))%N.
Definition p112 : ex := (Add p111 (Opp (V1 0 (0, 20002))))%N.
Definition p113 : ex := (Add (V1 2 (1, 20004)) (Opp (V1 1 (1, 20004))))%N.
Definition p114 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p107)) 2%nat))) 2%nat)%N.
Definition p115 : ex := (Add (V1 1 (1, 20000)) (Mul e1 p107))%N.
Definition p116 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p115))) e55)))%N.
Definition p117 : ex := (Mul p116 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p115))))%N.
Definition p118 : ex := (Mul p116 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p115))))%N.
Definition p119 : ex := (Add p118 (Opp (V1 0 (0, 20002))))%N.
Definition p120 : ex := (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p117) (Opp (Mul p117 p118))) p119)))) p113))%N.
Definition p121 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p119 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e63 : ex := (Add (Add (Add (Mul (Add e55 (Opp e55)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p110) (Opp (Mul p110 p111))) p112)))) p113))) (Mul (Mul (Pow (Add e55 (Opp e55)) 2%nat) p114) (Inv (Int 4)))) (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p112 2%nat))) 2%nat) (Inv (Int 2)))) (Opp (Add (Add (Mul (Add e55 (Opp e1)) p120) (Mul (Mul (Pow (Add e55 (Opp e1)) 2%nat) p114) (Inv (Int 4)))) p121)))%N.
Definition p123 : ex := (Add (Add (V1 1 (1, 20000)) (V1 2 (1, 20000))) (Opp (V1 1 (1, 20000))))%N.
Definition e64 : ex := (Add (Add (Add (Opp p121) (Opp p120)) (Opp (Mul p114 (Inv (Int 4))))) (Mul (Pow (Sqrt (Sum (0, 20002) (Pow (Add (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p123))) e55))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p123)))) (Opp (V1 0 (0, 20002)))) 2%nat))) 2%nat) (Inv (Int 2))))%N.
(* -L(x + 0*(y - x)) + L(x + y - x) - inner(A.T*h(x + 0*(y - x)), y - x) - norm(A*(y - x))**2/4 <= 0, by mean value *)
Lemma step_44 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - L n d A b (vadd x (vscal 0 (vadd y (vopp x)))) - inner d (mulv n (tr A) (h n d A b (vadd x (vscal 0 (vadd y (vopp x)))))) (vadd y (vopp x)) - norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b (vadd (vadd x y) (vopp x))
  <= 0.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; x; y] [A] [] [].
  assert (P1 : den Ev rv e63 <= den Ev rv e1) by (exact (mean_value (fun t => (1 - t) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal t (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - t) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b (vadd x (vscal t (vadd y (vopp x))))) (fun t => Derive (fun t => ((1 - t) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal t (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - t) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b (vadd x (vscal t (vadd y (vopp x)))))) t) (den Ev rv e1) (fun t => (slope_1 n d A b t x y Hs_n Hs_d)) (fun t H0 H1 => (step_43 n d A b t x y Hs_n Hs_d H1 Hh1 Hh2)))).
  equal Q2 e64 e63.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* L(y) <= L(x) + inner(A.T*h(x), y - x) + norm(A*(y - x))**2/4, by assume *)
Lemma step_45 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  L n d A b y
  <= norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b x + inner d (mulv n (tr A) (h n d A b x)) (vadd y (vopp x)) ->
  L n d A b y
  <= norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b x + inner d (mulv n (tr A) (h n d A b x)) (vadd y (vopp x)).
Proof.
  intros n d A b x y Hs_n Hs_d Hh1.
  setting [n; d] [] [y; b; x] [A] [] [].
  exact Hh1.
Qed.

Definition p125 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p126 : ex := (Add (V1 2 (1, 20000)) (Mul e1 p125))%N.
Definition p127 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p126))) e55)))%N.
Definition p128 : ex := (Mul p127 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p126))))%N.
Definition p129 : ex := (Add p128 (Opp (V1 1 (0, 20002))))%N.
Definition p130 : ex := (Mul p127 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p126))))%N.
Definition p131 : ex := (Add (V1 0 (1, 20004)) (Opp (V1 2 (1, 20004))))%N.
Definition p132 : ex := (Mul (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p125)) 2%nat))) 2%nat) (Inv (Int 4)))%N.
Definition p133 : ex := (Add (Add (Opp (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p129 2%nat))) 2%nat) (Inv (Int 2)))) (Opp (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p130) (Opp (Mul p130 p128))) p129)))) p131)))) (Opp p132))%N.
Definition p134 : ex := (Add (Add (V1 2 (1, 20000)) (V1 0 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p135 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow (Add (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p134))) e55))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p134)))) (Opp (V1 1 (0, 20002)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e65 : ex := (Add p133 p135)%N.
Definition e66 : ex := (Add e1 (Opp e65))%N.
Definition p138 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e55)))%N.
Definition p139 : ex := (Mul p138 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p140 : ex := (Add p139 (Opp (V1 1 (0, 20002))))%N.
Definition p141 : ex := (Add p132 (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p140 2%nat))) 2%nat) (Inv (Int 2))))%N.
Definition p142 : ex := (Mul p138 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p143 : ex := (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p142) (Opp (Mul p142 p139))) p140)))) p131))%N.
Definition e69 : ex := (Add p141 p143)%N.
Definition p145 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e55)))%N.
Definition p146 : ex := (Mul p145 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p147 : ex := (Add p146 (Opp (V1 1 (0, 20002))))%N.
Definition p148 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow p147 2%nat))) 2%nat)%N.
Definition e68 : ex := (Mul p148 (Inv (Int 2)))%N.
Definition e67 : ex := (Add e69 (Opp e68))%N.
(* L(y) <= L(x) + inner(A.T*h(x), y - x) + norm(A*(y - x))**2/4, by discharge *)
Lemma step_46 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  L n d A b y
  <= norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b x + inner d (mulv n (tr A) (h n d A b x)) (vadd y (vopp x)).
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [y; b; x] [A] [] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e1) by (exact (step_44 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e66 e67.
  assert (P3 : den Ev rv e68 <= den Ev rv e69) by (exact (rearranged (den Ev rv e65) (den Ev rv e1) (den Ev rv e68) (den Ev rv e69) P1 Q2)).
  assert (P4 : den Ev rv e68 <= den Ev rv e69) by (exact (step_45 n d A b x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  exact (step_46 n d A b x y Hs_n Hs_d Hh1 Hh2).
Qed.

Definition e70 : ex := (Add e55 (Opp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) e55))))%N.
Definition e71 : ex := (Add (Min (0, 20000) (V1 1 (0, 20000))) (Opp e1))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [y; b; x] [A]) (ienv_of []) e68 /\
  defined (env_of [n; d] [] [y; b; x] [A]) (ienv_of []) e69.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [y; b; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e71 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e70 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition p153 : ex := (Mul p145 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p154 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p153) (Opp (Mul p153 p146))) p147))%N.
Definition p155 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p154))%N.
Definition e72 : ex := (Sqrt (Sum (0, 20005) (Pow (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p155)) 2%nat)))%N.
Definition p157 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p158 : ex := (Sqrt (Sum (1, 20004) (Pow p155 2%nat)))%N.
Definition e73 : ex := (Mul p157 p158)%N.
Definition p160 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V2 0 (0, 20003) (1, 20000))))%N.
Definition p161 : ex := (Sum (0, 20004) (Pow (Sum (0, 20003) (Mul p160 p154)) 2%nat))%N.
Definition e74 : ex := (Sqrt p161)%N.
Definition e75 : ex := (Mul p158 p157)%N.
(* norm(A*A.T*h(x)) <= norm(A.T*h(x))*spectral_norm(A), by spectral *)
Lemma step_47 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv n (mulm d A (tr A)) (h n d A b x)) <= norm d (mulv n (tr A) (h n d A b x)) * spectral n d A.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  assert (P1 : den Ev rv e72 <= den Ev rv e73) by (exact (spectral_bound n d A (mulv n (tr A) (h n d A b x)))).
  equal Q2 e74 e72.
  equal Q3 e73 e75.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p164 : ex := (Pow p158 2%nat)%N.
Definition p165 : ex := (Mul e11 p164)%N.
Definition p166 : ex := (Opp p165)%N.
Definition p167 : ex := (Pow p157 2%nat)%N.
Definition e76 : ex := (Add (Add p166 (Mul (Mul (Mul (Pow e11 2%nat) p164) p167) (Inv (Int 4)))) e68)%N.
Definition p169 : ex := (Add e55 (Opp (Mul (Mul e11 p167) (Inv (Int 4)))))%N.
Definition e77 : ex := (Add (Opp (Mul p165 p169)) e68)%N.
(* eta**2*norm(A.T*h(x))**2*spectral_norm(A)**2/4 - eta*norm(A.T*h(x))**2 + L(x) <= -eta*(-eta*spectral_norm(A)**2/4 + 1)*norm(A.T*h(x))**2 + L(x), by same *)
Lemma step_48 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * spectral n d A ^ 2 / 4 + L n d A b x
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * (1 - eta * spectral n d A ^ 2 / 4)) + L n d A b x.
Proof.
  intros n d A b eta x Hs_n Hs_d.
  setting [n; d] [eta] [x; b] [A] [] [].
  equal Q1 e76 e77.
  exact (Req_le _ _ Q1).
Qed.

Definition p171 : ex := (Sum (0, 4111) (Pow (Sum (0, 4112) (Mul (Sum (1, 4113) (Mul (V2 0 (0, 4111) (1, 4113)) (V2 0 (0, 4112) (1, 4113)))) (Sum (0, 4114) (Mul (Add (Mul (Del (0, 4112) (0, 4114)) (Mul (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 0 (1, 4117))))) e55))) (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4112) (1, 4115)) (V1 0 (1, 4115))))))) (Opp (Mul (Mul (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 0 (1, 4120))))) e55))) (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4112) (1, 4118)) (V1 0 (1, 4118)))))) (Mul (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 0 (1, 4123))))) e55))) (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4114) (1, 4121)) (V1 0 (1, 4121))))))))) (Add (Mul (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 0 (1, 4126))))) e55))) (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4114) (1, 4124)) (V1 0 (1, 4124)))))) (Opp (V1 1 (0, 4114)))))))) 2%nat))%N.
Definition e78 : ex := (Sqrt p171)%N.
Definition p173 : ex := (Sqrt (Sum (1, 4127) (Pow (Sum (0, 4128) (Mul (V2 0 (0, 4128) (1, 4127)) (Sum (0, 4129) (Mul (Add (Mul (Del (0, 4128) (0, 4129)) (Mul (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 0 (1, 4132))))) e55))) (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4128) (1, 4130)) (V1 0 (1, 4130))))))) (Opp (Mul (Mul (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 0 (1, 4135))))) e55))) (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4128) (1, 4133)) (V1 0 (1, 4133)))))) (Mul (Inv (Sum (0, 4137) (Mul (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4137) (1, 4138)) (V1 0 (1, 4138))))) e55))) (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4129) (1, 4136)) (V1 0 (1, 4136))))))))) (Add (Mul (Inv (Sum (0, 4140) (Mul (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 0 (1, 4141))))) e55))) (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4129) (1, 4139)) (V1 0 (1, 4139)))))) (Opp (V1 1 (0, 4129)))))))) 2%nat)))%N.
Definition p174 : ex := (Spec (0, 4142) (1, 4143) (V2 0 (0, 4142) (1, 4143)))%N.
Definition e79 : ex := (Mul p173 p174)%N.
Definition p176 : ex := (Opp (Mul e11 (Pow (Sqrt (Sum (1, 4096) (Pow (Sum (0, 4097) (Mul (V2 0 (0, 4097) (1, 4096)) (Sum (0, 4098) (Mul (Add (Mul (Del (0, 4097) (0, 4098)) (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 0 (1, 4101))))) e55))) (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4097) (1, 4099)) (V1 0 (1, 4099))))))) (Opp (Mul (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104))))) e55))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4097) (1, 4102)) (V1 0 (1, 4102)))))) (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 0 (1, 4107))))) e55))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4098) (1, 4105)) (V1 0 (1, 4105))))))))) (Add (Mul (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 0 (1, 4110))))) e55))) (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4098) (1, 4108)) (V1 0 (1, 4108)))))) (Opp (V1 1 (0, 4098)))))))) 2%nat))) 2%nat)))%N.
Definition p177 : ex := (Mul (Inv (Int 4)) (Pow e11 2%nat))%N.
Definition p178 : ex := (Mul (Pow (Sqrt (Sum (0, 4144) (Pow (Add (Mul (Inv (Sum (0, 4146) (Mul (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4146) (1, 4147)) (V1 0 (1, 4147))))) e55))) (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 0 (1, 4145)))))) (Opp (V1 1 (0, 4144)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e80 : ex := (Add (Add p176 (Mul p177 (Pow e78 2%nat))) p178)%N.
Definition e81 : ex := (Add (Add p176 (Mul p177 (Pow e79 2%nat))) p178)%N.
Definition p181 : ex := (Pow e74 2%nat)%N.
Definition e82 : ex := (Add (Add p166 (Mul (Mul (Pow e11 2%nat) p181) (Inv (Int 4)))) e68)%N.
Definition e83 : ex := (Add (Add p166 (Mul p177 p181)) e68)%N.
Definition e84 : ex := (Add (Add p166 (Mul p177 (Pow e75 2%nat))) e68)%N.
(* eta**2*norm(A*A.T*h(x))**2/4 - eta*norm(A.T*h(x))**2 + L(x) <= eta**2*norm(A.T*h(x))**2*spectral_norm(A)**2/4 - eta*norm(A.T*h(x))**2 + L(x), by replace *)
Lemma step_49 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm n (mulv n (mulm d A (tr A)) (h n d A b x)) ^ 2 / 4 + L n d A b x
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * spectral n d A ^ 2 / 4 + L n d A b x.
Proof.
  intros n d A b eta x Hs_n Hs_d.
  setting [n; d] [eta] [x; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e78 e79 _ (fun sv Wv SFv => (step_47 n d A b x Hs_n Hs_d)) (nil_replaced Ev rv)) e80 e81.
  equal Q2 e82 e83.
  equal Q3 e84 e76.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* eta**2*norm(A*A.T*h(x))**2/4 - eta*norm(A.T*h(x))**2 + L(x) <= -eta*(-eta*spectral_norm(A)**2/4 + 1)*norm(A.T*h(x))**2 + L(x), by transitive *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm n (mulv n (mulm d A (tr A)) (h n d A b x)) ^ 2 / 4 + L n d A b x
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * (1 - eta * spectral n d A ^ 2 / 4)) + L n d A b x.
Proof.
  intros n d A b eta x Hs_n Hs_d.
  setting [n; d] [eta] [x; b] [A] [] [].
  assert (P1 : den Ev rv e82 <= den Ev rv e76) by (exact (step_49 n d A b eta x Hs_n Hs_d)).
  assert (P2 : den Ev rv e76 <= den Ev rv e77) by (exact (step_48 n d A b eta x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p185 : ex := (Add (V1 0 (1, 20004)) (Mul e28 p155))%N.
Definition p186 : ex := (Add p185 (Opp (V1 0 (1, 20004))))%N.
Definition e85 : ex := (Add (Add (Mul (Pow (Sqrt (Sum (0, 20005) (Pow (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p186)) 2%nat))) 2%nat) (Inv (Int 4))) e68) (Sum (1, 20004) (Mul p155 p186)))%N.
(* L(x) + inner(A.T*h(x), x - eta*A.T*h(x) - x) + norm(A*(x - eta*A.T*h(x) - x))**2/4 <= eta**2*norm(A*A.T*h(x))**2/4 - eta*norm(A.T*h(x))**2 + L(x), by same *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) (vopp x))) ^ 2 / 4 + L n d A b x + inner d (mulv n (tr A) (h n d A b x)) (vadd (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) (vopp x))
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm n (mulv n (mulm d A (tr A)) (h n d A b x)) ^ 2 / 4 + L n d A b x.
Proof.
  intros n d A b eta x Hs_n Hs_d.
  setting [n; d] [eta] [x; b] [A] [] [].
  equal Q1 e85 e82.
  exact (Req_le _ _ Q1).
Qed.

Definition p188 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e55)))%N.
Definition p189 : ex := (Mul p188 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p190 : ex := (Mul p188 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p191 : ex := (Add p190 (Opp (V1 0 (0, 20002))))%N.
Definition p192 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p189) (Opp (Mul p189 p190))) p191))%N.
Definition p193 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p192))%N.
Definition p194 : ex := (Add (V1 1 (1, 20004)) (Mul e28 p193))%N.
Definition e86 : ex := (Mul (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p194))) e55))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p194)))) (Opp (V1 0 (0, 20006)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition p196 : ex := (Add p194 (Opp (V1 1 (1, 20004))))%N.
Definition p197 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p191 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e87 : ex := (Add (Add (Mul (Pow (Sqrt (Sum (0, 20005) (Pow (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p196)) 2%nat))) 2%nat) (Inv (Int 4))) p197) (Sum (1, 20004) (Mul p193 p196)))%N.
(* L(x - eta*A.T*h(x)) <= L(x) + inner(A.T*h(x), x - eta*A.T*h(x) - x) + norm(A*(x - eta*A.T*h(x) - x))**2/4, by instance *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  L n d A b (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x))))
  <= norm n (mulv d A (vadd (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) (vopp x))) ^ 2 / 4 + L n d A b x + inner d (mulv n (tr A) (h n d A b x)) (vadd (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) (vopp x)).
Proof.
  intros n d A b eta x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [eta] [b; x] [A] [] [].
  assert (P1 : den Ev rv e86 <= den Ev rv e87) by (exact (step_46 n d A b x (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) Hs_n Hs_d Hh1 Hh2)).
  exact (P1).
Qed.

Definition p199 : ex := (Mul e11 (Pow (Sqrt (Sum (1, 20004) (Pow p193 2%nat))) 2%nat))%N.
Definition e88 : ex := (Add (Add (Opp p199) (Mul (Mul (Pow e11 2%nat) (Pow (Sqrt (Sum (0, 20004) (Pow (Sum (0, 20003) (Mul p160 p192)) 2%nat))) 2%nat)) (Inv (Int 4)))) p197)%N.
Definition e89 : ex := (Add (Opp (Mul p199 p169)) p197)%N.
(* L(x - eta*A.T*h(x)) <= -eta*(-eta*spectral_norm(A)**2/4 + 1)*norm(A.T*h(x))**2 + L(x), by transitive *)
Theorem theorem_2 : statement_2.
Proof.
  intros n d A b eta x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [eta] [b; x] [A] [] [].
  assert (P1 : den Ev rv e86 <= den Ev rv e87) by (exact (line_2_1 n d A b eta x Hs_n Hs_d Hh1 Hh2)).
  assert (P2 : den Ev rv e87 <= den Ev rv e88) by (exact (line_2_2 n d A b eta x Hs_n Hs_d)).
  assert (P3 : den Ev rv e88 <= den Ev rv e89) by (exact (line_2_3 n d A b eta x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e90 : ex := (Mul (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p185))) e55))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p185)))) (Opp (V1 1 (0, 20006)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Lemma defined_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of []) e90 /\
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of []) e77.
Proof.
  intros n d A b eta x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [eta] [x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e71 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e70 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
