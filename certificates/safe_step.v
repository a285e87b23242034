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

Definition e13 : ex := (Sc 0)%N.
Definition e14 : ex := (Sc 1)%N.
Definition p4 : ex := (Add e14 (Opp (Abs e14)))%N.
Definition e2 : ex := (Mul e13 p4)%N.
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

Definition e4 : ex := (Pow e3 2%nat)%N.
Definition e29 : ex := (Abs e13)%N.
Definition e43 : ex := (Abs p4)%N.
Definition e6 : ex := (Mul e29 e43)%N.
Definition e5 : ex := (Pow e6 2%nat)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_3 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e4 e5.
  nonnegative N2 (nil_nonnegative Ev) e3.
  nonnegative N3 (nil_nonnegative Ev) e6.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e11 : ex := (Mul e13 (Abs e14))%N.
Definition e7 : ex := (Add e11 e3)%N.
Definition e8 : ex := (Add e11 e6)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_4 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e3 e6 _ (fun sv Wv SFv => (step_3 a s)) (nil_replaced Ev rv)) e7 e8.
  exact (P1).
Qed.

Definition e9 : ex := (Add e2 e11)%N.
Definition e10 : ex := (Add e3 e11)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_5 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (step_2 a s)) (nil_replaced Ev rv)) e9 e10.
  equal Q2 e10 e7.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_6 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e11))).
Qed.

Definition p17 : ex := (Add (Opp e14) (Abs e14))%N.
Definition e17 : ex := (Mul e13 p17)%N.
Definition e12 : ex := (Add (Mul e14 e13) e17)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_7 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e11 e12.
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

Definition e15 : ex := (Mul e13 (Abs (Sc 2)))%N.
Definition e16 : ex := (Mul e14 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_9 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e14 _ (fun sv Wv SFv => (step_8 r s Hh1)) (nil_replaced Ev rv)) e15 e16.
  exact (P1).
Qed.

Definition e18 : ex := (Abs e17)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_10 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (Rle_abs (den Ev rv e17))).
  exact (P1).
Qed.

Definition e19 : ex := (Pow e18 2%nat)%N.
Definition p24 : ex := (Abs p17)%N.
Definition e21 : ex := (Mul e29 p24)%N.
Definition e20 : ex := (Pow e21 2%nat)%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_11 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e19 e20.
  nonnegative N2 (nil_nonnegative Ev) e18.
  nonnegative N3 (nil_nonnegative Ev) e21.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e32 : ex := (Opp e13)%N.
Definition e35 : ex := (Add e32 e29)%N.
Definition e26 : ex := (Mul e14 e35)%N.
Definition e22 : ex := (Abs e26)%N.
Definition p31 : ex := (Abs e35)%N.
Definition e23 : ex := (Mul (Abs e14) p31)%N.
Definition e28 : ex := (Mul e13 e14)%N.
Definition e24 : ex := (Add e28 e22)%N.
Definition e25 : ex := (Add e28 e23)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_12 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e22 e23 _ (fun sv Wv SFv => (step_11 a r)) (nil_replaced Ev rv)) e24 e25.
  exact (P1).
Qed.

Definition e27 : ex := (Add e28 e26)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_13 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e26 e22 _ (fun sv Wv SFv => (step_10 a r)) (nil_replaced Ev rv)) e27 e24.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_14 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e28))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_15 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e29) by (exact (Rle_abs (den Ev rv e13))).
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

Definition e30 : ex := (Add e13 (Opp e1))%N.
Definition e31 : ex := (Add e1 (Opp e32))%N.
(* -a <= 0, by discharge *)
Lemma step_19 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e13) by (exact (step_18 a Hh1)).
  equal Q2 e30 e31.
  assert (P3 : den Ev rv e32 <= den Ev rv e1) by (exact (rearranged (den Ev rv e1) (den Ev rv e13) (den Ev rv e32) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e32 <= den Ev rv e1) by (exact (step_17 a P3)).
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
  assert (P1 : den Ev rv e32 <= den Ev rv e1) by (exact (step_19 a Hh1)).
  assert (P2 : den Ev rv e1 <= den Ev rv e13) by (exact (step_18 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_21 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e13))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_22 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e13) by (exact (step_21 a)).
  assert (P2 : den Ev rv e32 <= den Ev rv e13) by (exact (step_20 a Hh1)).
  assert (P3 : den Ev rv e29 <= den Ev rv e13) by (exact (absolute_below (den Ev rv e13) (den Ev rv e13) P1 P2)).
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

Definition e33 : ex := (Add e13 (Opp e29))%N.
Definition e34 : ex := (Add e1 (Opp e35))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_24 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e13) by (exact (step_22 a Hh1)).
  equal Q2 e33 e34.
  assert (P3 : den Ev rv e35 <= den Ev rv e1) by (exact (rearranged (den Ev rv e29) (den Ev rv e13) (den Ev rv e35) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e35 <= den Ev rv e1) by (exact (step_23 a P3)).
  exact (P4).
Qed.

Definition e36 : ex := (Add e29 e32)%N.
Definition e38 : ex := (Opp e33)%N.
Definition e37 : ex := (Add e1 e38)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_25 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e29) by (exact (step_15 a)).
  equal Q2 e36 e37.
  assert (P3 : den Ev rv e33 <= den Ev rv e1) by (exact (rearranged (den Ev rv e13) (den Ev rv e29) (den Ev rv e33) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e33 <= den Ev rv e1) by (exact (step_16 a P3)).
  exact (P4).
Qed.

Definition e39 : ex := (Abs e33)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_26 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e33 <= den Ev rv e1) by (exact (step_25 a)).
  assert (P2 : den Ev rv e35 <= den Ev rv e1) by (exact (step_24 a Hh1)).
  equal Q3 e38 e35.
  assert (P4 : den Ev rv e39 <= den Ev rv e1) by (exact (absolute_below (den Ev rv e33) (den Ev rv e1) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p45 : ex := (Mul (Abs e14) e39)%N.
Definition e40 : ex := (Add e28 p45)%N.
Definition e41 : ex := (Add e28 (Mul (Abs e14) e1))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_27 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e39 e1 _ (fun sv Wv SFv => (step_26 a Hh1)) (nil_replaced Ev rv)) e40 e41.
  equal Q2 e25 e40.
  equal Q3 e41 e28.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_28 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e24) by (exact (step_13 a r)).
  assert (P2 : den Ev rv e24 <= den Ev rv e25) by (exact (step_12 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e42 : ex := (Add (Mul (Sc 2) e14) (Mul e14 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_29 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e16) by (exact (step_9 a r s Hh1)).
  assert (P2 : den Ev rv e16 <= den Ev rv e42) by (exact (step_7 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e44 : ex := (Add e11 (Mul e29 e1))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_30 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e43 e1 _ (fun sv Wv SFv => (step_26 a Hh1)) (nil_replaced Ev rv)) e8 e44.
  equal Q2 e44 e11.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_31 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e9 <= den Ev rv e7) by (exact (step_5 a s)).
  assert (P2 : den Ev rv e7 <= den Ev rv e8) by (exact (step_4 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e47 : ex := (Mul e14 e29)%N.
Definition e45 : ex := (Add (Mul e14 e33) e47)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_32 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e28 e45.
  exact (Req_le _ _ Q1).
Qed.

Definition e46 : ex := (Add e47 p45)%N.
Definition e50 : ex := (Mul e13 (Sc 2))%N.
Definition e48 : ex := (Add e50 (Mul (Sc 2) e35))%N.
Definition e49 : ex := (Add e50 (Mul (Abs (Sc 2)) p31))%N.
(* a*s <= a*r, by transitive *)
Lemma step_33 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e28 <= den Ev rv e45) by (exact (step_32 a s)).
  assert (P2 : den Ev rv e45 <= den Ev rv e46) by (exact (step_31 a s)).
  assert (P3 : den Ev rv e46 <= den Ev rv e47) by (exact (step_30 a s Hh1)).
  assert (P4 : den Ev rv e47 <= den Ev rv e48) by (exact (step_29 a r s Hh2)).
  assert (P5 : den Ev rv e48 <= den Ev rv e49) by (exact (step_28 a r)).
  assert (P6 : den Ev rv e49 <= den Ev rv e50) by (exact (step_27 a r Hh1)).
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

Definition p56 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p57 : ex := (Add (V1 2 (1, 20000)) (Mul e13 p56))%N.
Definition e59 : ex := (Int 1)%N.
Definition p59 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p57))) e59)))%N.
Definition p60 : ex := (Mul p59 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p57))))%N.
Definition p61 : ex := (Mul p59 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p57))))%N.
Definition p62 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p60) (Opp (Mul p60 p61)))%N.
Definition p63 : ex := (Mul p59 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p57))))%N.
Definition p64 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p61) (Opp (Mul p61 p63)))%N.
Definition p65 : ex := (Add p61 (Opp (V1 0 (0, 20002))))%N.
Definition p66 : ex := (Sum (0, 20002) (Mul p62 p65))%N.
Definition p67 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p63) (Opp (Mul p63 p61))) p65))%N.
Definition e51 : ex := (Sum (0, 20004) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p56)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p62 p64)) (Mul (Del (0, 20004) (0, 20003)) p66)) (Opp (Mul p60 p67))) (Opp (Mul p66 p63))) (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p56))))))%N.
Definition e52 : ex := (Mul (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p56)) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition p70 : ex := (Mul p59 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p57))))%N.
Definition p71 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p70) (Opp (Mul p70 p61)))%N.
Definition p72 : ex := (Sum (0, 20002) (Mul p71 p65))%N.
Definition e53 : ex := (Sum (0, 20005) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p56)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p71 p64)) (Mul (Del (0, 20005) (0, 20003)) p72)) (Opp (Mul p70 p67))) (Opp (Mul p72 p63))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 1 (1, 20004)) (Opp (V1 2 (1, 20004))))))))%N.
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
  assert (P1 : den Ev rv e51 <= den Ev rv e52) by (exact (hessian_bounds.theorem_1 n d A b (mulv d A (vadd y (vopp x))) (vadd x (vscal t (vadd y (vopp x)))) Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e53 e51.
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

Definition p74 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p75 : ex := (Add (V1 1 (1, 20000)) (Mul e13 p74))%N.
Definition p76 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p75))) e59)))%N.
Definition p77 : ex := (Mul p76 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p75))))%N.
Definition p78 : ex := (Mul p76 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p75))))%N.
Definition p79 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p77) (Opp (Mul p77 p78)))%N.
Definition p80 : ex := (Mul p76 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p75))))%N.
Definition p81 : ex := (Add p78 (Opp (V1 2 (0, 20002))))%N.
Definition p82 : ex := (Sum (0, 20002) (Mul p79 p81))%N.
Definition p83 : ex := (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p74)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p79 (Add (Mul (Del (0, 20002) (0, 20003)) p78) (Opp (Mul p78 p80))))) (Mul (Del (0, 20005) (0, 20003)) p82)) (Opp (Mul p77 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p80) (Opp (Mul p80 p78))) p81))))) (Opp (Mul p82 p80))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 0 (1, 20004)) (Opp (V1 1 (1, 20004)))))))%N.
Definition e54 : ex := (Sum (0, 20005) p83)%N.
Definition p85 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p74)) 2%nat))) 2%nat)%N.
Definition e55 : ex := (Mul p85 (Inv (Int 2)))%N.
Definition e56 : ex := (Add e55 (Opp e54))%N.
Definition p88 : ex := (Opp e55)%N.
Definition e58 : ex := (Add p88 e54)%N.
Definition e57 : ex := (Add e1 (Opp e58))%N.
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
  assert (P1 : den Ev rv e54 <= den Ev rv e55) by (exact (step_36 n d A b t x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e56 e57.
  assert (P3 : den Ev rv e58 <= den Ev rv e1) by (exact (rearranged (den Ev rv e54) (den Ev rv e55) (den Ev rv e58) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e58 <= den Ev rv e1) by (exact (step_37 n d A b t x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e60 : ex := (Add e59 e32)%N.
Definition e61 : ex := (Add e60 (Opp e1))%N.
(* 0 <= 1 - t, by discharge *)
Lemma step_39 :
  forall (t : R),
  t < 1 ->
  0 <= 1 - t.
Proof.
  intros t Hh1.
  setting [] [t] [] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e59) by (exact (step_34 t Hh1)).
  equal Q2 e60 e61.
  assert (P3 : den Ev rv e1 <= den Ev rv e60) by (exact (rearranged (den Ev rv e13) (den Ev rv e59) (den Ev rv e1) (den Ev rv e60) P1 Q2)).
  assert (P4 : den Ev rv e1 <= den Ev rv e60) by (exact (step_35 t P3)).
  exact (P4).
Qed.

Definition e62 : ex := (Mul e60 e58)%N.
Definition e63 : ex := (Mul e60 e1)%N.
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
  assert (P1 : den Ev rv e62 <= den Ev rv e63) by (exact (step_33 (1 - t) 0 (- (norm n (mulv d A (vadd y (vopp x))) ^ 2 / 2) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) A) (vadd y (vopp x)))) Hh1 Hh2)).
  equal Q2 e63 e1.
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
  assert (P1 : den Ev rv e1 <= den Ev rv e60) by (exact (step_39 t Hh1)).
  assert (P2 : den Ev rv e58 <= den Ev rv e1) by (exact (step_38 n d A b t x y Hs_n Hs_d Hh2 Hh3)).
  assert (P3 : den Ev rv e62 <= den Ev rv e1) by (exact (step_40 n d A b t x y Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition p95 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 0 (1, 20000))))%N.
Definition p96 : ex := (Add (V1 0 (1, 20000)) (Mul e13 p95))%N.
Definition p97 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p96))) e59)))%N.
Definition p98 : ex := (Mul p97 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p96))))%N.
Definition p99 : ex := (Mul p97 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p96))))%N.
Definition p100 : ex := (Add p99 (Opp (V1 2 (0, 20002))))%N.
Definition p101 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p98) (Opp (Mul p98 p99))) p100))%N.
Definition p102 : ex := (Add (V1 1 (1, 20004)) (Opp (V1 0 (1, 20004))))%N.
Definition p103 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p95)) 2%nat))) 2%nat)%N.
Definition p104 : ex := (Add (Mul e60 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p101)) p102))) (Mul (Mul (Pow e60 2%nat) p103) (Inv (Int 4))))%N.
Definition p105 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p100 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e66 : ex := (Add p104 p105)%N.
Definition e64 : ex := (D (T0 0) e66)%N.
Definition p108 : ex := (Mul p97 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p96))))%N.
Definition p109 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p108) (Opp (Mul p108 p99)))%N.
Definition p110 : ex := (Sum (0, 20002) (Mul p109 p100))%N.
Definition e65 : ex := (Mul e60 (Add (Opp (Mul p103 (Inv (Int 2)))) (Sum (0, 20005) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p95)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p109 (Add (Mul (Del (0, 20002) (0, 20003)) p99) (Opp (Mul p99 p98))))) (Mul (Del (0, 20005) (0, 20003)) p110)) (Opp (Mul p108 p101))) (Opp (Mul p110 p98))) (V2 0 (0, 20003) (1, 20004)))) p102))))))%N.
(* D((1 - t)*inner(A.T*h(x + t*(y - x)), y - x) + Rational(1, 4)*((1 - t)**2*norm(A*(y - x))**2) + L(x + t*(y - x)), t) <= (1 - t)*(inner(A*(y - x), B(x + t*(y - x))*A*(y - x)) - norm(A*(y - x))**2/2), by same *)
Lemma step_42 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun t => ((1 - t) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal t (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - t) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b (vadd x (vscal t (vadd y (vopp x)))))) t
  <= (1 - t) * (- (norm n (mulv d A (vadd y (vopp x))) ^ 2 / 2) + inner n (mulv d A (vadd y (vopp x))) (mulv d (mulm n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) A) (vadd y (vopp x)))).
Proof.
  intros n d A b t x y Hs_n Hs_d.
  setting [n; d] [t] [x; y; b] [A] [] [].
  equal Q1 e64 e65.
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
  assert (P1 : den Ev rv e64 <= den Ev rv e65) by (exact (step_42 n d A b t x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e65 <= den Ev rv e1) by (exact (step_41 n d A b t x y Hs_n Hs_d Hh1 Hh2 Hh3)).
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
  derivative (nil_nonzero Ev) (T0 0)%N e66 e64.
Qed.

Definition p112 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p113 : ex := (Add (V1 1 (1, 20000)) (Mul e59 p112))%N.
Definition p114 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p113))) e59)))%N.
Definition p115 : ex := (Mul p114 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p113))))%N.
Definition p116 : ex := (Mul p114 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p113))))%N.
Definition p117 : ex := (Add p116 (Opp (V1 0 (0, 20002))))%N.
Definition p118 : ex := (Add (V1 2 (1, 20004)) (Opp (V1 1 (1, 20004))))%N.
Definition p119 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p112)) 2%nat))) 2%nat)%N.
Definition p120 : ex := (Add (V1 1 (1, 20000)) (Mul e1 p112))%N.
Definition p121 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p120))) e59)))%N.
Definition p122 : ex := (Mul p121 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p120))))%N.
Definition p123 : ex := (Mul p121 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p120))))%N.
Definition p124 : ex := (Add p123 (Opp (V1 0 (0, 20002))))%N.
Definition p125 : ex := (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p122) (Opp (Mul p122 p123))) p124)))) p118))%N.
Definition p126 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p124 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e67 : ex := (Add (Add (Add (Mul (Add e59 (Opp e59)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p115) (Opp (Mul p115 p116))) p117)))) p118))) (Mul (Mul (Pow (Add e59 (Opp e59)) 2%nat) p119) (Inv (Int 4)))) (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p117 2%nat))) 2%nat) (Inv (Int 2)))) (Opp (Add (Add (Mul (Add e59 (Opp e1)) p125) (Mul (Mul (Pow (Add e59 (Opp e1)) 2%nat) p119) (Inv (Int 4)))) p126)))%N.
Definition p128 : ex := (Add (Add (V1 1 (1, 20000)) (V1 2 (1, 20000))) (Opp (V1 1 (1, 20000))))%N.
Definition e68 : ex := (Add (Add (Add (Opp p126) (Opp p125)) (Opp (Mul p119 (Inv (Int 4))))) (Mul (Pow (Sqrt (Sum (0, 20002) (Pow (Add (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p128))) e59))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p128)))) (Opp (V1 0 (0, 20002)))) 2%nat))) 2%nat) (Inv (Int 2))))%N.
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
  assert (P1 : den Ev rv e67 <= den Ev rv e1) by (exact (mean_value (fun t => (1 - t) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal t (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - t) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b (vadd x (vscal t (vadd y (vopp x))))) (fun t => Derive (fun t => ((1 - t) * inner d (mulv n (tr A) (h n d A b (vadd x (vscal t (vadd y (vopp x)))))) (vadd y (vopp x)) + (1 - t) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 / 4 + L n d A b (vadd x (vscal t (vadd y (vopp x)))))) t) (den Ev rv e1) (fun t => (slope_1 n d A b t x y Hs_n Hs_d)) (fun t H0 H1 => (step_43 n d A b t x y Hs_n Hs_d H1 Hh1 Hh2)))).
  equal Q2 e68 e67.
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

Definition p130 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p131 : ex := (Add (V1 2 (1, 20000)) (Mul e1 p130))%N.
Definition p132 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p131))) e59)))%N.
Definition p133 : ex := (Mul p132 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p131))))%N.
Definition p134 : ex := (Add p133 (Opp (V1 1 (0, 20002))))%N.
Definition p135 : ex := (Mul p132 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p131))))%N.
Definition p136 : ex := (Add (V1 0 (1, 20004)) (Opp (V1 2 (1, 20004))))%N.
Definition p137 : ex := (Mul (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p130)) 2%nat))) 2%nat) (Inv (Int 4)))%N.
Definition p138 : ex := (Add (Add (Opp (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p134 2%nat))) 2%nat) (Inv (Int 2)))) (Opp (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p135) (Opp (Mul p135 p133))) p134)))) p136)))) (Opp p137))%N.
Definition p139 : ex := (Add (Add (V1 2 (1, 20000)) (V1 0 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p140 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow (Add (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p139))) e59))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p139)))) (Opp (V1 1 (0, 20002)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e69 : ex := (Add p138 p140)%N.
Definition e70 : ex := (Add e1 (Opp e69))%N.
Definition p143 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e59)))%N.
Definition p144 : ex := (Mul p143 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p145 : ex := (Add p144 (Opp (V1 1 (0, 20002))))%N.
Definition p146 : ex := (Add p137 (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p145 2%nat))) 2%nat) (Inv (Int 2))))%N.
Definition p147 : ex := (Mul p143 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p148 : ex := (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p147) (Opp (Mul p147 p144))) p145)))) p136))%N.
Definition e73 : ex := (Add p146 p148)%N.
Definition p150 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e59)))%N.
Definition p151 : ex := (Mul p150 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p152 : ex := (Add p151 (Opp (V1 1 (0, 20002))))%N.
Definition p153 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow p152 2%nat))) 2%nat)%N.
Definition e72 : ex := (Mul p153 (Inv (Int 2)))%N.
Definition e71 : ex := (Add e73 (Opp e72))%N.
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
  assert (P1 : den Ev rv e69 <= den Ev rv e1) by (exact (step_44 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e70 e71.
  assert (P3 : den Ev rv e72 <= den Ev rv e73) by (exact (rearranged (den Ev rv e69) (den Ev rv e1) (den Ev rv e72) (den Ev rv e73) P1 Q2)).
  assert (P4 : den Ev rv e72 <= den Ev rv e73) by (exact (step_45 n d A b x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  exact (step_46 n d A b x y Hs_n Hs_d Hh1 Hh2).
Qed.

Definition e74 : ex := (Add e59 (Opp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) e59))))%N.
Definition e75 : ex := (Add (Min (0, 20000) (V1 1 (0, 20000))) (Opp e1))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [y; b; x] [A]) (ienv_of []) e72 /\
  defined (env_of [n; d] [] [y; b; x] [A]) (ienv_of []) e73.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [y; b; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e75 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e74 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition p158 : ex := (Mul p150 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p159 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p158) (Opp (Mul p158 p151))) p152))%N.
Definition p160 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p159))%N.
Definition e76 : ex := (Sqrt (Sum (0, 20005) (Pow (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p160)) 2%nat)))%N.
Definition p162 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p163 : ex := (Sqrt (Sum (1, 20004) (Pow p160 2%nat)))%N.
Definition e77 : ex := (Mul p162 p163)%N.
Definition p165 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V2 0 (0, 20003) (1, 20000))))%N.
Definition p166 : ex := (Sum (0, 20004) (Pow (Sum (0, 20003) (Mul p165 p159)) 2%nat))%N.
Definition e78 : ex := (Sqrt p166)%N.
Definition e79 : ex := (Mul p163 p162)%N.
(* norm(A*A.T*h(x)) <= norm(A.T*h(x))*spectral_norm(A), by spectral *)
Lemma step_47 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv n (mulm d A (tr A)) (h n d A b x)) <= norm d (mulv n (tr A) (h n d A b x)) * spectral n d A.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  assert (P1 : den Ev rv e76 <= den Ev rv e77) by (exact (spectral_bound n d A (mulv n (tr A) (h n d A b x)))).
  equal Q2 e78 e76.
  equal Q3 e77 e79.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p169 : ex := (Pow p163 2%nat)%N.
Definition p170 : ex := (Mul e13 p169)%N.
Definition p171 : ex := (Opp p170)%N.
Definition p172 : ex := (Pow p162 2%nat)%N.
Definition e80 : ex := (Add (Add p171 (Mul (Mul (Mul (Pow e13 2%nat) p169) p172) (Inv (Int 4)))) e72)%N.
Definition p174 : ex := (Add e59 (Opp (Mul (Mul e13 p172) (Inv (Int 4)))))%N.
Definition e81 : ex := (Add (Opp (Mul p170 p174)) e72)%N.
(* eta**2*norm(A.T*h(x))**2*spectral_norm(A)**2/4 - eta*norm(A.T*h(x))**2 + L(x) <= -eta*(-eta*spectral_norm(A)**2/4 + 1)*norm(A.T*h(x))**2 + L(x), by same *)
Lemma step_48 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * spectral n d A ^ 2 / 4 + L n d A b x
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * (1 - eta * spectral n d A ^ 2 / 4)) + L n d A b x.
Proof.
  intros n d A b eta x Hs_n Hs_d.
  setting [n; d] [eta] [x; b] [A] [] [].
  equal Q1 e80 e81.
  exact (Req_le _ _ Q1).
Qed.

Definition p176 : ex := (Sum (0, 4111) (Pow (Sum (0, 4112) (Mul (Sum (1, 4113) (Mul (V2 0 (0, 4111) (1, 4113)) (V2 0 (0, 4112) (1, 4113)))) (Sum (0, 4114) (Mul (Add (Mul (Del (0, 4112) (0, 4114)) (Mul (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 0 (1, 4117))))) e59))) (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4112) (1, 4115)) (V1 0 (1, 4115))))))) (Opp (Mul (Mul (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 0 (1, 4120))))) e59))) (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4112) (1, 4118)) (V1 0 (1, 4118)))))) (Mul (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 0 (1, 4123))))) e59))) (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4114) (1, 4121)) (V1 0 (1, 4121))))))))) (Add (Mul (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 0 (1, 4126))))) e59))) (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4114) (1, 4124)) (V1 0 (1, 4124)))))) (Opp (V1 1 (0, 4114)))))))) 2%nat))%N.
Definition e82 : ex := (Sqrt p176)%N.
Definition p178 : ex := (Sqrt (Sum (1, 4127) (Pow (Sum (0, 4128) (Mul (V2 0 (0, 4128) (1, 4127)) (Sum (0, 4129) (Mul (Add (Mul (Del (0, 4128) (0, 4129)) (Mul (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 0 (1, 4132))))) e59))) (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4128) (1, 4130)) (V1 0 (1, 4130))))))) (Opp (Mul (Mul (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 0 (1, 4135))))) e59))) (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4128) (1, 4133)) (V1 0 (1, 4133)))))) (Mul (Inv (Sum (0, 4137) (Mul (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4137) (1, 4138)) (V1 0 (1, 4138))))) e59))) (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4129) (1, 4136)) (V1 0 (1, 4136))))))))) (Add (Mul (Inv (Sum (0, 4140) (Mul (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 0 (1, 4141))))) e59))) (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4129) (1, 4139)) (V1 0 (1, 4139)))))) (Opp (V1 1 (0, 4129)))))))) 2%nat)))%N.
Definition p179 : ex := (Spec (0, 4142) (1, 4143) (V2 0 (0, 4142) (1, 4143)))%N.
Definition e83 : ex := (Mul p178 p179)%N.
Definition p181 : ex := (Opp (Mul e13 (Pow (Sqrt (Sum (1, 4096) (Pow (Sum (0, 4097) (Mul (V2 0 (0, 4097) (1, 4096)) (Sum (0, 4098) (Mul (Add (Mul (Del (0, 4097) (0, 4098)) (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 0 (1, 4101))))) e59))) (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4097) (1, 4099)) (V1 0 (1, 4099))))))) (Opp (Mul (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104))))) e59))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4097) (1, 4102)) (V1 0 (1, 4102)))))) (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 0 (1, 4107))))) e59))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4098) (1, 4105)) (V1 0 (1, 4105))))))))) (Add (Mul (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 0 (1, 4110))))) e59))) (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4098) (1, 4108)) (V1 0 (1, 4108)))))) (Opp (V1 1 (0, 4098)))))))) 2%nat))) 2%nat)))%N.
Definition p182 : ex := (Mul (Inv (Int 4)) (Pow e13 2%nat))%N.
Definition p183 : ex := (Mul (Pow (Sqrt (Sum (0, 4144) (Pow (Add (Mul (Inv (Sum (0, 4146) (Mul (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4146) (1, 4147)) (V1 0 (1, 4147))))) e59))) (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 0 (1, 4145)))))) (Opp (V1 1 (0, 4144)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e84 : ex := (Add (Add p181 (Mul p182 (Pow e82 2%nat))) p183)%N.
Definition e85 : ex := (Add (Add p181 (Mul p182 (Pow e83 2%nat))) p183)%N.
Definition p186 : ex := (Pow e78 2%nat)%N.
Definition e86 : ex := (Add (Add p171 (Mul (Mul (Pow e13 2%nat) p186) (Inv (Int 4)))) e72)%N.
Definition e87 : ex := (Add (Add p171 (Mul p182 p186)) e72)%N.
Definition e88 : ex := (Add (Add p171 (Mul p182 (Pow e79 2%nat))) e72)%N.
(* eta**2*norm(A*A.T*h(x))**2/4 - eta*norm(A.T*h(x))**2 + L(x) <= eta**2*norm(A.T*h(x))**2*spectral_norm(A)**2/4 - eta*norm(A.T*h(x))**2 + L(x), by replace *)
Lemma step_49 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm n (mulv n (mulm d A (tr A)) (h n d A b x)) ^ 2 / 4 + L n d A b x
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm d (mulv n (tr A) (h n d A b x)) ^ 2 * spectral n d A ^ 2 / 4 + L n d A b x.
Proof.
  intros n d A b eta x Hs_n Hs_d.
  setting [n; d] [eta] [x; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e82 e83 _ (fun sv Wv SFv => (step_47 n d A b x Hs_n Hs_d)) (nil_replaced Ev rv)) e84 e85.
  equal Q2 e86 e87.
  equal Q3 e88 e80.
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
  assert (P1 : den Ev rv e86 <= den Ev rv e80) by (exact (step_49 n d A b eta x Hs_n Hs_d)).
  assert (P2 : den Ev rv e80 <= den Ev rv e81) by (exact (step_48 n d A b eta x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p190 : ex := (Add (V1 0 (1, 20004)) (Mul e32 p160))%N.
Definition p191 : ex := (Add p190 (Opp (V1 0 (1, 20004))))%N.
Definition e89 : ex := (Add (Add (Mul (Pow (Sqrt (Sum (0, 20005) (Pow (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p191)) 2%nat))) 2%nat) (Inv (Int 4))) e72) (Sum (1, 20004) (Mul p160 p191)))%N.
(* L(x) + inner(A.T*h(x), x - eta*A.T*h(x) - x) + norm(A*(x - eta*A.T*h(x) - x))**2/4 <= eta**2*norm(A*A.T*h(x))**2/4 - eta*norm(A.T*h(x))**2 + L(x), by same *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) (vopp x))) ^ 2 / 4 + L n d A b x + inner d (mulv n (tr A) (h n d A b x)) (vadd (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) (vopp x))
  <= - (eta * norm d (mulv n (tr A) (h n d A b x)) ^ 2) + eta ^ 2 * norm n (mulv n (mulm d A (tr A)) (h n d A b x)) ^ 2 / 4 + L n d A b x.
Proof.
  intros n d A b eta x Hs_n Hs_d.
  setting [n; d] [eta] [x; b] [A] [] [].
  equal Q1 e89 e86.
  exact (Req_le _ _ Q1).
Qed.

Definition p193 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e59)))%N.
Definition p194 : ex := (Mul p193 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p195 : ex := (Mul p193 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p196 : ex := (Add p195 (Opp (V1 0 (0, 20002))))%N.
Definition p197 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p194) (Opp (Mul p194 p195))) p196))%N.
Definition p198 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p197))%N.
Definition p199 : ex := (Add (V1 1 (1, 20004)) (Mul e32 p198))%N.
Definition e90 : ex := (Mul (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p199))) e59))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p199)))) (Opp (V1 0 (0, 20006)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition p201 : ex := (Add p199 (Opp (V1 1 (1, 20004))))%N.
Definition p202 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p196 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e91 : ex := (Add (Add (Mul (Pow (Sqrt (Sum (0, 20005) (Pow (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p201)) 2%nat))) 2%nat) (Inv (Int 4))) p202) (Sum (1, 20004) (Mul p198 p201)))%N.
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
  assert (P1 : den Ev rv e90 <= den Ev rv e91) by (exact (step_46 n d A b x (vadd x (vscal (- eta) (mulv n (tr A) (h n d A b x)))) Hs_n Hs_d Hh1 Hh2)).
  exact (P1).
Qed.

Definition p204 : ex := (Mul e13 (Pow (Sqrt (Sum (1, 20004) (Pow p198 2%nat))) 2%nat))%N.
Definition e92 : ex := (Add (Add (Opp p204) (Mul (Mul (Pow e13 2%nat) (Pow (Sqrt (Sum (0, 20004) (Pow (Sum (0, 20003) (Mul p165 p197)) 2%nat))) 2%nat)) (Inv (Int 4)))) p202)%N.
Definition e93 : ex := (Add (Opp (Mul p204 p174)) p202)%N.
(* L(x - eta*A.T*h(x)) <= -eta*(-eta*spectral_norm(A)**2/4 + 1)*norm(A.T*h(x))**2 + L(x), by transitive *)
Theorem theorem_2 : statement_2.
Proof.
  intros n d A b eta x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [eta] [b; x] [A] [] [].
  assert (P1 : den Ev rv e90 <= den Ev rv e91) by (exact (line_2_1 n d A b eta x Hs_n Hs_d Hh1 Hh2)).
  assert (P2 : den Ev rv e91 <= den Ev rv e92) by (exact (line_2_2 n d A b eta x Hs_n Hs_d)).
  assert (P3 : den Ev rv e92 <= den Ev rv e93) by (exact (line_2_3 n d A b eta x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e94 : ex := (Mul (Pow (Sqrt (Sum (0, 20006) (Pow (Add (Mul (Inv (Sum (0, 20005) (Mul (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p190))) e59))) (Exp (Sum (1, 20004) (Mul (V2 0 (0, 20006) (1, 20004)) p190)))) (Opp (V1 1 (0, 20006)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
Lemma defined_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of []) e94 /\
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of []) e81.
Proof.
  intros n d A b eta x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [eta] [x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e75 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e74 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
