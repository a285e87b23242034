(* Correspondence, converse: equal predictions have equal logits, but for a constant. The claim duality-converse of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_1_2.
Open Scope R_scope.

(* What is claimed. *)

(* p[k] - q[k] <= p[l] - q[l] *)
Definition statement_1 : Prop :=
  forall (n : nat) (p q : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  - q k + p k <= - q l + p l.

(* norm(C()*(p - q)) <= 0 *)
Definition statement_2 : Prop :=
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  norm n (mulv n (C n) (vadd p (vopp q))) <= 0.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* t <= 0, by assume *)
Lemma step_1 :
  forall (t : R),
  t <= 0 ->
  t <= 0.
Proof.
  intros t Hh1.
  setting [] [t] [] [] [] [].
  exact Hh1.
Qed.

Definition e1 : ex := (Sc 1)%N.
Definition e2 : ex := (Int 0)%N.
Definition e5 : ex := (Sc 0)%N.
Definition e3 : ex := (Add e5 e1)%N.
Definition e4 : ex := (Add e5 e2)%N.
(* h + t <= h, by replace *)
Lemma step_2 :
  forall (h t : R),
  t <= 0 ->
  h + t <= h.
Proof.
  intros h t Hh1.
  setting [] [h; t] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 t Hh1)) (nil_replaced Ev rv)) e3 e4.
  equal Q2 e4 e5.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e42 : ex := (Int 1)%N.
Definition p7 : ex := (Inv (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e42)))%N.
Definition p8 : ex := (Add (Mul p7 (Exp (V1 0 (0, 4098)))) (Opp (Mul (Inv (Sum (0, 4100) (Mul (Exp (V1 1 (0, 4100))) e42))) (Exp (V1 1 (0, 4098))))))%N.
Definition e6 : ex := (Abs p8)%N.
Definition p10 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e42)))%N.
Definition p11 : ex := (Mul p10 (Exp (V1 0 (0, 1))))%N.
Definition p12 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e42)))%N.
Definition p13 : ex := (Mul p12 (Exp (V1 1 (0, 1))))%N.
Definition p14 : ex := (Opp p13)%N.
Definition e27 : ex := (Add p11 p14)%N.
Definition e7 : ex := (Abs e27)%N.
Definition p17 : ex := (Mul p10 (Exp (V1 0 (0, 20001))))%N.
Definition p18 : ex := (Mul p12 (Exp (V1 1 (0, 20001))))%N.
Definition p19 : ex := (Add p17 (Opp p18))%N.
Definition p20 : ex := (Abs p19)%N.
Definition e8 : ex := (Max (0, 20001) p20)%N.
(* absolute((softmax(p) - softmax(q))[k]) <= largest(absolute((softmax(p) - softmax(q))[k]), k), by below largest *)
Lemma step_3 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (vadd (softmax n p) (vopp (softmax n q)) k)
  <= maxn n (fun k => Rabs (vadd (softmax n p) (vopp (softmax n q)) k)).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4098%N) k0) e6) k Hi_k)).
  exact (P1).
Qed.

Definition p22 : ex := (Add p18 (Opp p17))%N.
Definition e9 : ex := (Mul e5 (Add p11 (Max (0, 20001) (Abs p22))))%N.
(* s*(softmax(q)[k] + largest(absolute((softmax(p) - softmax(q))[k]), k)) <= s*(softmax(q)[k] + max_norm(softmax(p) - softmax(q))), by same *)
Lemma step_4 :
  forall (n : nat) (p q : vec) (s : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat -> 0 < s ->
  s * (softmax n q k + maxn n (fun k => Rabs (vadd (softmax n p) (vopp (softmax n q)) k)))
  <= s * (softmax n q k + maxnorm n (vadd (softmax n p) (vopp (softmax n q)))).
Proof.
  intros n p q s k Hs_n Hi_k Hp_s.
  setting [n] [s] [q; p] [] [((0%N, 1%N), k)] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e9))).
Qed.

Definition p24 : ex := (Inv (Sum (0, 4096) (Mul (Exp (V1 0 (0, 4096))) e42)))%N.
Definition p25 : ex := (Mul p24 (Exp (V1 0 (0, 1))))%N.
Definition p26 : ex := (Inv (Sum (0, 4097) (Mul (Exp (V1 1 (0, 4097))) e42)))%N.
Definition p27 : ex := (Mul p26 (Exp (V1 1 (0, 1))))%N.
Definition p28 : ex := (Add p25 (Opp p27))%N.
Definition e10 : ex := (Abs p28)%N.
Definition e11 : ex := (Max (0, 4098) e6)%N.
Definition p31 : ex := (Inv (Sum (0, 4101) (Mul (Exp (V1 1 (0, 4101))) e42)))%N.
Definition p32 : ex := (Mul p31 (Exp (V1 1 (0, 1))))%N.
Definition e12 : ex := (Mul e5 (Add e10 p32))%N.
Definition e13 : ex := (Mul e5 (Add e11 p32))%N.
Definition e14 : ex := (Mul e5 (Add e8 p13))%N.
Definition e15 : ex := (Mul e5 (Add p13 e8))%N.
(* s*(absolute((softmax(p) - softmax(q))[k]) + softmax(q)[k]) <= s*(softmax(q)[k] + largest(absolute((softmax(p) - softmax(q))[k]), k)), by replace *)
Lemma step_5 :
  forall (n : nat) (p q : vec) (s : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat -> 0 < s ->
  s * (Rabs (vadd (softmax n p) (vopp (softmax n q)) k) + softmax n q k)
  <= s * (softmax n q k + maxn n (fun k => Rabs (vadd (softmax n p) (vopp (softmax n q)) k))).
Proof.
  intros n p q s k Hs_n Hi_k Hp_s.
  setting [n] [s] [p; q] [] [((0%N, 1%N), k)] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e11 _ (fun sv Wv SFv => (step_3 n p q (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e12 e13.
  equal Q2 e14 e15.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(softmax(p) - softmax(q)) <= 0, by assume *)
Lemma step_6 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [p; q] [] [] [].
  exact Hh1.
Qed.

Definition p37 : ex := (Add (Mul (Inv (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) e42))) (Exp (V1 1 (0, 4097)))) (Opp (Mul p7 (Exp (V1 0 (0, 4097))))))%N.
Definition p38 : ex := (Sum (0, 4097) (Pow p37 2%nat))%N.
Definition e16 : ex := (Sqrt p38)%N.
Definition e17 : ex := (Mul e5 (Add p25 e16))%N.
Definition e18 : ex := (Mul e5 (Add p25 e2))%N.
Definition e19 : ex := (Mul e5 (Add p11 e2))%N.
Definition e20 : ex := (Mul e5 p11)%N.
(* s*(softmax(q)[k] + norm(softmax(p) - softmax(q))) <= s*softmax(q)[k], by replace *)
Lemma step_7 :
  forall (n : nat) (p q : vec) (s : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat -> 0 < s ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  s * (softmax n q k + norm n (vadd (softmax n p) (vopp (softmax n q)))) <= s * softmax n q k.
Proof.
  intros n p q s k Hs_n Hi_k Hp_s Hh1.
  setting [n] [s] [q; p] [] [((0%N, 1%N), k)] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e2 _ (fun sv Wv SFv => (step_6 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e17 e18.
  equal Q2 e19 e20.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p44 : ex := (Sum (0, 20001) (Pow p19 2%nat))%N.
Definition e21 : ex := (Sqrt p44)%N.
(* max_norm(softmax(p) - softmax(q)) <= norm(softmax(p) - softmax(q)), by instance *)
Lemma step_8 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd (softmax n p) (vopp (softmax n q))) <= norm n (vadd (softmax n p) (vopp (softmax n q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e21) by (exact (fact_3_1_2.step_7 n (vadd (softmax n p) (vopp (softmax n q))) Hs_n)).
  exact (P1).
Qed.

Definition p46 : ex := (Abs p37)%N.
Definition e22 : ex := (Max (0, 4097) p46)%N.
Definition p48 : ex := (Sum (0, 4100) (Pow (Add (Mul p31 (Exp (V1 1 (0, 4100)))) (Opp (Mul (Inv (Sum (0, 4102) (Mul (Exp (V1 0 (0, 4102))) e42))) (Exp (V1 0 (0, 4100)))))) 2%nat))%N.
Definition e23 : ex := (Sqrt p48)%N.
Definition e24 : ex := (Mul e5 (Add p25 e22))%N.
Definition e25 : ex := (Mul e5 (Add p25 e23))%N.
(* s*(softmax(q)[k] + max_norm(softmax(p) - softmax(q))) <= s*(softmax(q)[k] + norm(softmax(p) - softmax(q))), by replace *)
Lemma step_9 :
  forall (n : nat) (p q : vec) (s : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat -> 0 < s ->
  s * (softmax n q k + maxnorm n (vadd (softmax n p) (vopp (softmax n q))))
  <= s * (softmax n q k + norm n (vadd (softmax n p) (vopp (softmax n q)))).
Proof.
  intros n p q s k Hs_n Hi_k Hp_s.
  setting [n] [s] [q; p] [] [((0%N, 1%N), k)] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e22 e23 _ (fun sv Wv SFv => (step_8 n p q Hs_n)) (nil_replaced Ev rv)) e24 e25.
  exact (P1).
Qed.

Definition e26 : ex := (Mul e5 (Add e7 p13))%N.
(* s*(absolute((softmax(p) - softmax(q))[k]) + softmax(q)[k]) <= s*(softmax(q)[k] + max_norm(softmax(p) - softmax(q))), by transitive *)
Lemma step_10 :
  forall (n : nat) (p q : vec) (s : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat -> 0 < s ->
  s * (Rabs (vadd (softmax n p) (vopp (softmax n q)) k) + softmax n q k)
  <= s * (softmax n q k + maxnorm n (vadd (softmax n p) (vopp (softmax n q)))).
Proof.
  intros n p q s k Hs_n Hi_k Hp_s.
  setting [n] [s] [p; q] [] [((0%N, 1%N), k)] [0%N].
  assert (P1 : den Ev rv e26 <= den Ev rv e15) by (exact (step_5 n p q s k Hs_n Hi_k Hp_s)).
  assert (P2 : den Ev rv e15 <= den Ev rv e15) by (exact (step_4 n p q s k Hs_n Hi_k Hp_s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* (softmax(p) - softmax(q))[k] <= absolute((softmax(p) - softmax(q))[k]), by below absolute *)
Lemma step_11 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  vadd (softmax n p) (vopp (softmax n q)) k <= Rabs (vadd (softmax n p) (vopp (softmax n q)) k).
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e7) by (exact (Rle_abs (den Ev rv e27))).
  exact (P1).
Qed.

Definition p53 : ex := (Mul (Inv (Sum (0, 4098) (Mul (Exp (V1 0 (0, 4098))) e42))) (Exp (V1 0 (0, 1))))%N.
Definition p54 : ex := (Opp p53)%N.
Definition e28 : ex := (Add p27 p54)%N.
Definition p56 : ex := (Mul (Inv (Sum (0, 4099) (Mul (Exp (V1 1 (0, 4099))) e42))) (Exp (V1 1 (0, 1))))%N.
Definition p57 : ex := (Add p56 (Opp (Mul (Inv (Sum (0, 4100) (Mul (Exp (V1 0 (0, 4100))) e42))) (Exp (V1 0 (0, 1))))))%N.
Definition e29 : ex := (Abs p57)%N.
Definition e30 : ex := (Mul e5 (Add p25 e28))%N.
Definition e31 : ex := (Mul e5 (Add p25 e29))%N.
Definition p61 : ex := (Abs (Add p13 (Opp p11)))%N.
Definition e32 : ex := (Mul e5 (Add p11 p61))%N.
Definition e33 : ex := (Mul e5 (Add p61 p11))%N.
(* s*(softmax(q)[k] + (softmax(p) - softmax(q))[k]) <= s*(absolute((softmax(p) - softmax(q))[k]) + softmax(q)[k]), by replace *)
Lemma step_12 :
  forall (n : nat) (p q : vec) (s : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat -> 0 < s ->
  s * (softmax n q k + vadd (softmax n p) (vopp (softmax n q)) k)
  <= s * (Rabs (vadd (softmax n p) (vopp (softmax n q)) k) + softmax n q k).
Proof.
  intros n p q s k Hs_n Hi_k Hp_s.
  setting [n] [s] [q; p] [] [((0%N, 1%N), k)] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e28 e29 _ (fun sv Wv SFv => (step_11 n p q (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e30 e31.
  equal Q2 e32 e33.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e34 : ex := (Mul e5 (Add p13 e27))%N.
(* s*softmax(p)[k] <= s*(softmax(q)[k] + (softmax(p) - softmax(q))[k]), by same *)
Lemma step_13 :
  forall (n : nat) (p q : vec) (s : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat -> 0 < s ->
  s * softmax n p k <= s * (softmax n q k + vadd (softmax n p) (vopp (softmax n q)) k).
Proof.
  intros n p q s k Hs_n Hi_k Hp_s.
  setting [n] [s] [p; q] [] [((0%N, 1%N), k)] [0%N].
  equal Q1 e20 e34.
  exact (Req_le _ _ Q1).
Qed.

Definition e35 : ex := (Mul e5 (Add p13 e21))%N.
Definition e36 : ex := (Mul e5 p13)%N.
(* s*softmax(p)[k] <= s*softmax(q)[k], by transitive *)
Lemma step_14 :
  forall (n : nat) (p q : vec) (s : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat -> 0 < s ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  s * softmax n p k <= s * softmax n q k.
Proof.
  intros n p q s k Hs_n Hi_k Hp_s Hh1.
  setting [n] [s] [p; q] [] [((0%N, 1%N), k)] [0%N].
  assert (P1 : den Ev rv e20 <= den Ev rv e34) by (exact (step_13 n p q s k Hs_n Hi_k Hp_s)).
  assert (P2 : den Ev rv e34 <= den Ev rv e26) by (exact (step_12 n p q s k Hs_n Hi_k Hp_s)).
  assert (P3 : den Ev rv e26 <= den Ev rv e15) by (exact (step_10 n p q s k Hs_n Hi_k Hp_s)).
  assert (P4 : den Ev rv e15 <= den Ev rv e35) by (exact (step_9 n p q s k Hs_n Hi_k Hp_s)).
  assert (P5 : den Ev rv e35 <= den Ev rv e36) by (exact (step_7 n p q s k Hs_n Hi_k Hp_s Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition p67 : ex := (Sum (0, 20001) (Pow p22 2%nat))%N.
Definition e37 : ex := (Sqrt p67)%N.
(* norm(softmax(q) - softmax(p)) <= norm(softmax(p) - softmax(q)), by same *)
Lemma step_15 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (softmax n q) (vopp (softmax n p))) <= norm n (vadd (softmax n p) (vopp (softmax n q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e21 e37.
  exact (Req_le _ _ Q1).
Qed.

(* norm(softmax(q) - softmax(p)) <= 0, by transitive *)
Lemma step_16 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  norm n (vadd (softmax n q) (vopp (softmax n p))) <= 0.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e37) by (exact (step_15 n p q Hs_n)).
  assert (P2 : den Ev rv e37 <= den Ev rv e2) by (exact (step_6 n p q Hs_n Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* s*softmax(q)[l] <= s*softmax(p)[l], by instance *)
Lemma step_17 :
  forall (n : nat) (p q : vec) (s : R) (l : nat),
  (0 < n)%nat -> (l < n)%nat -> 0 < s ->
  norm n (vadd (softmax n q) (vopp (softmax n p))) <= 0 ->
  s * softmax n q l <= s * softmax n p l.
Proof.
  intros n p q s l Hs_n Hi_l Hp_s Hh1.
  setting [n] [s] [q; p] [] [((0%N, 1%N), l)] [0%N].
  assert (P1 : den Ev rv e20 <= den Ev rv e36) by (exact (step_14 n q p s l Hs_n Hi_l Hp_s Hh1)).
  exact (P1).
Qed.

(* s*softmax(q)[l] <= s*softmax(p)[l], by discharge *)
Lemma step_18 :
  forall (n : nat) (p q : vec) (s : R) (l : nat),
  (0 < n)%nat -> (l < n)%nat -> 0 < s ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  s * softmax n q l <= s * softmax n p l.
Proof.
  intros n p q s l Hs_n Hi_l Hp_s Hh1.
  setting [n] [s] [q; p] [] [((0%N, 1%N), l)] [0%N].
  assert (P1 : den Ev rv e21 <= den Ev rv e2) by (exact (step_16 n p q Hs_n Hh1)).
  assert (P2 : den Ev rv e20 <= den Ev rv e36) by (exact (step_17 n p q s l Hs_n Hi_l Hp_s P1)).
  exact (P2).
Qed.

Definition e38 : ex := (Inv p25)%N.
Definition p70 : ex := (Inv p11)%N.
Definition e39 : ex := (Mul p70 p13)%N.
Definition e40 : ex := (Mul p70 p11)%N.
Definition e41 : ex := (Mul p13 p70)%N.
(* softmax(q)[l]/softmax(p)[l] <= 1, by instance *)
Lemma step_19 :
  forall (n : nat) (p q : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  softmax n q l / softmax n p l <= 1.
Proof.
  intros n p q l Hs_n Hi_l Hh1.
  setting [n] [] [p; q] [] [((0%N, 1%N), l)] [].
  positive N1 (nil_nonnegative Ev) e38.
  assert (P2 : den Ev rv e39 <= den Ev rv e40) by (exact (step_18 n p q (/ softmax n p l) l Hs_n Hi_l N1 Hh1)).
  equal Q3 e41 e39.
  equal Q4 e40 e42.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q3) P2) (Req_le _ _ Q4))).
Qed.

Definition p74 : ex := (Inv p27)%N.
Definition e43 : ex := (Mul p25 p74)%N.
Definition e44 : ex := (Add (Opp e42) e43)%N.
Definition e45 : ex := (Add (Opp e42) e42)%N.
(* -1 + softmax(q)[l]/softmax(p)[l] <= 0, by replace *)
Lemma step_20 :
  forall (n : nat) (p q : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  - 1 + softmax n q l / softmax n p l <= 0.
Proof.
  intros n p q l Hs_n Hi_l Hh1.
  setting [n] [] [q; p] [] [((0%N, 1%N), l)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e43 e42 _ (fun sv Wv SFv => (step_19 n p q (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1)) (nil_replaced Ev rv)) e44 e45.
  equal Q2 e45 e2.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* softmax(p)[k]/softmax(q)[k] <= 1, by instance *)
Lemma step_21 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  softmax n p k / softmax n q k <= 1.
Proof.
  intros n p q k Hs_n Hi_k Hh1.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [].
  positive N1 (nil_nonnegative Ev) e38.
  assert (P2 : den Ev rv e39 <= den Ev rv e40) by (exact (step_14 n p q (/ softmax n q k) k Hs_n Hi_k N1 Hh1)).
  equal Q3 e41 e39.
  equal Q4 e40 e42.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q3) P2) (Req_le _ _ Q4))).
Qed.

Definition p78 : ex := (Inv p56)%N.
Definition e46 : ex := (Mul p53 p78)%N.
Definition p80 : ex := (Inv (Mul p24 (Exp (V1 0 (0, 2)))))%N.
Definition p81 : ex := (Mul p26 (Exp (V1 1 (0, 2))))%N.
Definition e47 : ex := (Add (Opp e42) (Mul (Mul (Mul e42 e46) p80) p81))%N.
Definition e48 : ex := (Add (Opp e42) (Mul (Mul (Mul e42 e42) p80) p81))%N.
Definition p84 : ex := (Mul p12 (Exp (V1 1 (0, 2))))%N.
Definition p85 : ex := (Inv (Mul p10 (Exp (V1 0 (0, 2)))))%N.
Definition p86 : ex := (Inv p13)%N.
Definition e49 : ex := (Add (Opp e42) (Mul (Mul (Mul p11 p84) p85) p86))%N.
Definition e50 : ex := (Add (Opp e42) (Mul (Mul (Mul e42 (Mul p11 p86)) p85) p84))%N.
Definition e51 : ex := (Add (Opp e42) (Mul (Mul (Mul e42 e42) p85) p84))%N.
Definition e52 : ex := (Add (Opp e42) (Mul p84 p85))%N.
(* softmax(p)[k]*softmax(q)[l]/(softmax(p)[l]*softmax(q)[k]) - 1 <= -1 + softmax(q)[l]/softmax(p)[l], by replace *)
Lemma step_22 :
  forall (n : nat) (p q : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  - 1 + softmax n p k * softmax n q l / softmax n p l / softmax n q k <= - 1 + softmax n q l / softmax n p l.
Proof.
  intros n p q k l Hs_n Hi_k Hi_l Hh1.
  setting [n] [] [p; q] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e46 e42 _ (fun sv Wv SFv => (step_21 n p q (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1)) (nil_replaced Ev rv)) e47 e48.
  equal Q2 e49 e50.
  equal Q3 e51 e52.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p91 : ex := (Add (Add (Opp (V1 0 (0, 2))) (Opp (V1 1 (0, 1)))) (V1 0 (0, 1)))%N.
Definition e54 : ex := (Add p91 (V1 1 (0, 2)))%N.
Definition e53 : ex := (Add (Opp e42) (Exp e54))%N.
(* exp(p[k] - p[l] - q[k] + q[l]) - 1 <= softmax(p)[k]*softmax(q)[l]/(softmax(p)[l]*softmax(q)[k]) - 1, by same *)
Lemma step_23 :
  forall (n : nat) (p q : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  - 1 + exp (- p l - q k + p k + q l) <= - 1 + softmax n p k * softmax n q l / softmax n p l / softmax n q k.
Proof.
  intros n p q k l Hs_n Hi_k Hi_l.
  setting [n] [] [p; q] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  equal Q1 e53 e49.
  exact (Req_le _ _ Q1).
Qed.

(* t <= exp(t) - 1, by decided *)
Lemma step_24 :
  forall (t : R),
  t <= - 1 + exp t.
Proof.
  intros t.
  decide_scalar.
Qed.

(* p[k] - p[l] - q[k] + q[l] <= exp(p[k] - p[l] - q[k] + q[l]) - 1, by instance *)
Lemma step_25 :
  forall (n : nat) (p q : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  - p l - q k + p k + q l <= - 1 + exp (- p l - q k + p k + q l).
Proof.
  intros n p q k l Hs_n Hi_k Hi_l.
  setting [n] [] [p; q] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e54 <= den Ev rv e53) by (exact (step_24 (- p l - q k + p k + q l))).
  exact (P1).
Qed.

(* p[k] - p[l] - q[k] + q[l] <= 0, by transitive *)
Lemma step_26 :
  forall (n : nat) (p q : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  - p l - q k + p k + q l <= 0.
Proof.
  intros n p q k l Hs_n Hi_k Hi_l Hh1.
  setting [n] [] [p; q] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e54 <= den Ev rv e53) by (exact (step_25 n p q k l Hs_n Hi_k Hi_l)).
  assert (P2 : den Ev rv e53 <= den Ev rv e49) by (exact (step_23 n p q k l Hs_n Hi_k Hi_l)).
  assert (P3 : den Ev rv e49 <= den Ev rv e52) by (exact (step_22 n p q k l Hs_n Hi_k Hi_l Hh1)).
  assert (P4 : den Ev rv e52 <= den Ev rv e2) by (exact (step_20 n p q l Hs_n Hi_l Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e56 : ex := (Add (Opp (V1 1 (0, 2))) (V1 0 (0, 2)))%N.
Definition e55 : ex := (Add e56 e54)%N.
Definition e57 : ex := (Add (Opp (V1 1 (0, 1))) (V1 0 (0, 1)))%N.
(* p[k] - q[k] <= p[l] - q[l], by instance *)
Lemma step_27 :
  forall (n : nat) (p q : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  - p l - q k + p k + q l <= 0 ->
  - q k + p k <= - q l + p l.
Proof.
  intros n p q k l Hs_n Hi_k Hi_l Hh1.
  setting [n] [] [p; q] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e55 <= den Ev rv e56) by (exact (step_2 (- q l + p l) (- p l - q k + p k + q l) Hh1)).
  equal Q2 e57 e55.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* p[k] - q[k] <= p[l] - q[l], by discharge *)
Lemma step_28 :
  forall (n : nat) (p q : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  - q k + p k <= - q l + p l.
Proof.
  intros n p q k l Hs_n Hi_k Hi_l Hh1.
  setting [n] [] [p; q] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e54 <= den Ev rv e2) by (exact (step_26 n p q k l Hs_n Hi_k Hi_l Hh1)).
  assert (P2 : den Ev rv e57 <= den Ev rv e56) by (exact (step_27 n p q k l Hs_n Hi_k Hi_l P1)).
  exact (P2).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n p q k l Hs_n Hi_k Hi_l Hh1.
  exact (step_28 n p q k l Hs_n Hi_k Hi_l Hh1).
Qed.

Definition e58 : ex := (Add e2 (Opp e37))%N.
Definition e59 : ex := (Add (Opp (V1 0 (0, 1))) (V1 1 (0, 1)))%N.
Definition e60 : ex := (Add (Opp (V1 0 (0, 2))) (V1 1 (0, 2)))%N.
Lemma defined_1 :
  forall (n : nat) (p q : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  defined (env_of [n] [] [q; p] []) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e59 /\
  defined (env_of [n] [] [q; p] []) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e60.
Proof.
  intros n p q k l Hs_n Hi_k Hi_l Hh1.
  setting [n] [] [q; p] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e58 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (nil_known Ev)).
Qed.

Definition p100 : ex := (Add (Add (Opp (V1 0 (0, 4096))) (Opp (V1 1 (0, 1)))) (V1 0 (0, 1)))%N.
Definition e61 : ex := (Add p100 (V1 1 (0, 4096)))%N.
Definition e62 : ex := (Mul (Inv (Sz 0)) (Sum (0, 4096) e61))%N.
Definition e63 : ex := (Mul (Inv (Sz 0)) (Sum (0, 4096) e2))%N.
Definition p104 : ex := (Sum (0, 20000) (Add (Add (Add (Opp (V1 0 (0, 20000))) (Opp (V1 1 (0, 1)))) (V1 0 (0, 1))) (V1 1 (0, 20000))))%N.
Definition e64 : ex := (Mul p104 (Inv (Sz 0)))%N.
Definition e65 : ex := (Mul (Inv (Sz 0)) p104)%N.
Definition e66 : ex := (Mul (Inv (Sz 0)) (Sum (0, 20000) e2))%N.
Definition e67 : ex := (Mul (Sum (0, 20000) e2) (Inv (Sz 0)))%N.
(* total(p[k] - p[l] - q[k] + q[l], l)/n <= total(0, l)/n, by replace *)
Lemma step_29 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  sum n (fun l => - p l - q k + p k + q l) / INR n <= sum n (fun l => 0) / INR n.
Proof.
  intros n p q k Hs_n Hi_k Hh1.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e61 e2 _ (fun sv Wv SFv => (step_26 n p q (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e62 e63.
  equal Q2 e64 e65.
  equal Q3 e66 e67.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p109 : ex := (Mul (Opp (Inv (Sz 0))) (Mul e42 e42))%N.
Definition p110 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p111 : ex := (Mul (Add (Del (0, 1) (0, 20000)) p109) p110)%N.
Definition e68 : ex := (Sum (0, 20000) p111)%N.
(* (C()*(p - q))[k] <= total(p[k] - p[l] - q[k] + q[l], l)/n, by same *)
Lemma step_30 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  mulv n (C n) (vadd p (vopp q)) k <= sum n (fun l => - p l - q k + p k + q l) / INR n.
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  equal Q1 e68 e64.
  exact (Req_le _ _ Q1).
Qed.

(* total(0, l)/n <= 0, by same *)
Lemma step_31 :
  forall (n : nat),
  (0 < n)%nat ->
  sum n (fun l => 0) / INR n <= 0.
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  equal Q1 e67 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition e69 : ex := (Add (Add (Add (Opp (V1 0 (0, 1))) (Opp (V1 1 (0, 2)))) (V1 0 (0, 2))) (V1 1 (0, 1)))%N.
(* -p[k] + p[l] + q[k] - q[l] <= 0, by instance *)
Lemma step_32 :
  forall (n : nat) (p q : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  - p k - q l + p l + q k <= 0.
Proof.
  intros n p q k l Hs_n Hi_k Hi_l Hh1.
  setting [n] [] [p; q] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e69 <= den Ev rv e2) by (exact (step_26 n p q l k Hs_n Hi_l Hi_k Hh1)).
  exact (P1).
Qed.

Definition p114 : ex := (Add (Add (Opp (V1 0 (0, 1))) (Opp (V1 1 (0, 4096)))) (V1 0 (0, 4096)))%N.
Definition e70 : ex := (Add p114 (V1 1 (0, 1)))%N.
Definition e71 : ex := (Mul (Inv (Sz 0)) (Sum (0, 4096) e70))%N.
Definition p117 : ex := (Sum (0, 20000) (Add (Add (Add (Opp (V1 0 (0, 1))) (Opp (V1 1 (0, 20000)))) (V1 0 (0, 20000))) (V1 1 (0, 1))))%N.
Definition e72 : ex := (Mul p117 (Inv (Sz 0)))%N.
Definition e73 : ex := (Mul (Inv (Sz 0)) p117)%N.
(* total(-p[k] + p[l] + q[k] - q[l], l)/n <= total(0, l)/n, by replace *)
Lemma step_33 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  sum n (fun l => - p k - q l + p l + q k) / INR n <= sum n (fun l => 0) / INR n.
Proof.
  intros n p q k Hs_n Hi_k Hh1.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e70 e2 _ (fun sv Wv SFv => (step_32 n p q (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e71 e63.
  equal Q2 e72 e73.
  equal Q3 e66 e67.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e74 : ex := (Opp e68)%N.
(* -(C()*(p - q))[k] <= total(-p[k] + p[l] + q[k] - q[l], l)/n, by same *)
Lemma step_34 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - mulv n (C n) (vadd p (vopp q)) k <= sum n (fun l => - p k - q l + p l + q k) / INR n.
Proof.
  intros n p q k Hs_n Hi_k.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  equal Q1 e74 e72.
  exact (Req_le _ _ Q1).
Qed.

(* -(C()*(p - q))[k] <= 0, by transitive *)
Lemma step_35 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  - mulv n (C n) (vadd p (vopp q)) k <= 0.
Proof.
  intros n p q k Hs_n Hi_k Hh1.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e74 <= den Ev rv e72) by (exact (step_34 n p q k Hs_n Hi_k)).
  assert (P2 : den Ev rv e72 <= den Ev rv e67) by (exact (step_33 n p q k Hs_n Hi_k Hh1)).
  assert (P3 : den Ev rv e67 <= den Ev rv e2) by (exact (step_31 n Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* (C()*(p - q))[k] <= 0, by transitive *)
Lemma step_36 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  mulv n (C n) (vadd p (vopp q)) k <= 0.
Proof.
  intros n p q k Hs_n Hi_k Hh1.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e68 <= den Ev rv e64) by (exact (step_30 n p q k Hs_n Hi_k)).
  assert (P2 : den Ev rv e64 <= den Ev rv e67) by (exact (step_29 n p q k Hs_n Hi_k Hh1)).
  assert (P3 : den Ev rv e67 <= den Ev rv e2) by (exact (step_31 n Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e75 : ex := (Abs e68)%N.
(* absolute((C()*(p - q))[k]) <= 0, by absolute below *)
Lemma step_37 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  Rabs (mulv n (C n) (vadd p (vopp q)) k) <= 0.
Proof.
  intros n p q k Hs_n Hi_k Hh1.
  setting [n] [] [p; q] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e68 <= den Ev rv e2) by (exact (step_36 n p q k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e74 <= den Ev rv e2) by (exact (step_35 n p q k Hs_n Hi_k Hh1)).
  assert (P3 : den Ev rv e75 <= den Ev rv e2) by (exact (absolute_below (den Ev rv e68) (den Ev rv e2) P1 P2)).
  exact (P3).
Qed.

Definition p122 : ex := (Sum (0, 4097) (Mul (Add (Del (0, 4096) (0, 4097)) p109) (Add (V1 0 (0, 4097)) (Opp (V1 1 (0, 4097))))))%N.
Definition e76 : ex := (Abs p122)%N.
Definition p124 : ex := (Sum (0, 20000) (Mul (Add (Del (0, 20001) (0, 20000)) p109) p110))%N.
Definition p125 : ex := (Abs p124)%N.
Definition e77 : ex := (Max (0, 20001) p125)%N.
(* largest(absolute((C()*(p - q))[k]), k) <= 0, by largest below *)
Lemma step_38 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  maxn n (fun k => Rabs (mulv n (C n) (vadd p (vopp q)) k)) <= 0.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e77 <= den Ev rv e2) by (exact (maxn_lub n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e76) (den Ev rv e2) Hs_n (fun k0 Hk0 => (step_37 n p q k0 Hs_n Hk0 Hh1)))).
  exact (P1).
Qed.

Definition e78 : ex := (Max (0, 4096) e76)%N.
Definition e79 : ex := (Mul (Sqrt (Sz 0)) e78)%N.
Definition e80 : ex := (Mul (Sqrt (Sz 0)) e2)%N.
(* sqrt(n)*max_norm(C()*(p - q)) <= 0, by replace *)
Lemma line_2_2 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  sqrt (INR n) * maxnorm n (mulv n (C n) (vadd p (vopp q))) <= 0.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e78 e2 _ (fun sv Wv SFv => (step_38 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e79 e80.
  equal Q2 e80 e2.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e81 : ex := (Sqrt (Sum (0, 20001) (Pow p124 2%nat)))%N.
Definition e82 : ex := (Mul (Sqrt (Sz 0)) e77)%N.
(* norm(C()*(p - q)) <= sqrt(n)*max_norm(C()*(p - q)), by instance *)
Lemma line_2_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (mulv n (C n) (vadd p (vopp q))) <= sqrt (INR n) * maxnorm n (mulv n (C n) (vadd p (vopp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e81 <= den Ev rv e82) by (exact (fact_3_1_2.theorem_2 n (mulv n (C n) (vadd p (vopp q))) Hs_n)).
  exact (P1).
Qed.

(* norm(C()*(p - q)) <= 0, by transitive *)
Theorem theorem_2 : statement_2.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e81 <= den Ev rv e82) by (exact (line_2_1 n p q Hs_n)).
  assert (P2 : den Ev rv e82 <= den Ev rv e2) by (exact (line_2_2 n p q Hs_n Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e83 : ex := (Add e2 (Opp e21))%N.
Lemma defined_2 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vadd (softmax n p) (vopp (softmax n q))) <= 0 ->
  defined (env_of [n] [] [p; q] []) (ienv_of []) e81 /\
  defined (env_of [n] [] [p; q] []) (ienv_of []) e2.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [p; q] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e83 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (nil_known Ev)).
Qed.
