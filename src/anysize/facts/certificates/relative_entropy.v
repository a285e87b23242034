(* Gibbs, positive vectors: the Kullback–Leibler divergence of two positive vectors that sum to one is nonnegative. The claim relative-entropy of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require log_below_tangent.
Open Scope R_scope.

(* What is claimed. *)

(* 0 <= total(p[k]*log(p[k]/q[k]), k) *)
Definition statement_1 : Prop :=
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  inner n p ones = 1 ->
  inner n q ones = 1 ->
  0 <= sum n (fun k => p k * ln (p k / q k)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Mul (V1 0 (0, 1)) (Inv (V1 1 (0, 1))))%N.
Definition e2 : ex := (Ln e1)%N.
Definition e3 : ex := (Add (Opp (Int 1)) e1)%N.
(* log(q[k]/p[k]) <= -1 + q[k]/p[k], by instance *)
Lemma step_1 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  ln (q k / p k) <= - 1 + q k / p k.
Proof.
  intros n p q k Hs_n Hi_k Hp_p Hp_q.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [Vector 0%N 0%N; Vector 1%N 0%N].
  positive N1 (nil_nonnegative Ev) e1.
  assert (P2 : den Ev rv e2 <= den Ev rv e3) by (exact (log_below_tangent.step_4 (q k / p k) N1)).
  exact (P2).
Qed.

Definition p4 : ex := (Mul (V1 1 (0, 4096)) (Inv (V1 0 (0, 4096))))%N.
Definition e4 : ex := (Ln p4)%N.
Definition e5 : ex := (Add (Opp (Int 1)) p4)%N.
Definition e6 : ex := (Opp (Sum (0, 4096) (Mul (V1 0 (0, 4096)) e4)))%N.
Definition e7 : ex := (Opp (Sum (0, 4096) (Mul (V1 0 (0, 4096)) e5)))%N.
Definition p9 : ex := (Mul (V1 1 (0, 20000)) (Inv (V1 0 (0, 20000))))%N.
Definition p10 : ex := (Add (Opp (Int 1)) p9)%N.
Definition e8 : ex := (Opp (Sum (0, 20000) (Mul p10 (V1 0 (0, 20000)))))%N.
Definition e9 : ex := (Opp (Sum (0, 20000) (Mul (V1 0 (0, 20000)) p10)))%N.
(* -total((-1 + q[k]/p[k])*p[k], k) <= -total(log(q[k]/p[k])*p[k], k), by replace *)
Lemma step_2 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  - sum n (fun k => (- 1 + q k / p k) * p k) <= - sum n (fun k => p k * ln (q k / p k)).
Proof.
  intros n p q Hs_n Hp_p Hp_q.
  setting [n] [] [p; q] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e5 _ (fun sv Wv SFv => (step_1 n p q (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)) Hp_p Hp_q)) (nil_replaced Ev rv)) e6 e7.
  equal Q2 e8 e9.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p13 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (Int 1)))%N.
Definition p14 : ex := (Opp p13)%N.
Definition p15 : ex := (Sum (0, 20000) (Mul (V1 1 (0, 20000)) (Int 1)))%N.
Definition e10 : ex := (Add p14 p15)%N.
Definition p17 : ex := (Mul (V1 0 (0, 20000)) (Inv (V1 1 (0, 20000))))%N.
Definition e11 : ex := (Opp (Sum (0, 20000) (Mul (Add (Opp (Int 1)) p17) (V1 1 (0, 20000)))))%N.
(* inner(p, ones(n)) - inner(q, ones(n)) <= -total((-1 + q[k]/p[k])*p[k], k), by same *)
Lemma step_3 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  - inner n q ones + inner n p ones <= - sum n (fun k => (- 1 + q k / p k) * p k).
Proof.
  intros n p q Hs_n Hp_p Hp_q.
  setting [n] [] [q; p] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  equal Q1 e10 e11.
  exact (Req_le _ _ Q1).
Qed.

Definition p19 : ex := (Ln p9)%N.
Definition e12 : ex := (Opp (Sum (0, 20000) (Mul (V1 0 (0, 20000)) p19)))%N.
Definition p21 : ex := (Ln p17)%N.
Definition e13 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) p21))%N.
(* -total(log(q[k]/p[k])*p[k], k) <= total(p[k]*log(p[k]/q[k]), k), by same *)
Lemma line_1_3 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  - sum n (fun k => p k * ln (q k / p k)) <= sum n (fun k => p k * ln (p k / q k)).
Proof.
  intros n p q Hs_n Hp_p Hp_q.
  setting [n] [] [p; q] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  equal Q1 e12 e13.
  exact (Req_le _ _ Q1).
Qed.

Definition e14 : ex := (Opp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) p21)))%N.
(* inner(p, ones(n)) - inner(q, ones(n)) <= -total(log(q[k]/p[k])*p[k], k), by transitive *)
Lemma line_1_2 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  - inner n q ones + inner n p ones <= - sum n (fun k => p k * ln (q k / p k)).
Proof.
  intros n p q Hs_n Hp_p Hp_q.
  setting [n] [] [q; p] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  assert (P1 : den Ev rv e10 <= den Ev rv e11) by (exact (step_3 n p q Hs_n Hp_p Hp_q)).
  assert (P2 : den Ev rv e11 <= den Ev rv e14) by (exact (step_2 n p q Hs_n Hp_p Hp_q)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p24 : ex := (Add p13 (Opp (Int 1)))%N.
Definition e15 : ex := (Mul (Int 1) p24)%N.
Definition p26 : ex := (Add p15 (Opp (Int 1)))%N.
Definition e16 : ex := (Mul (Opp (Int 1)) p26)%N.
Definition e17 : ex := (Add e10 e15)%N.
Definition e18 : ex := (Int 0)%N.
Definition e19 : ex := (Add e17 e16)%N.
(* 0 = inner(p, ones(n)) - inner(q, ones(n)), by consequence *)
Lemma equal_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  inner n q ones = 1 ->
  inner n p ones = 1 ->
  0 = - inner n q ones + inner n p ones.
Proof.
  intros n p q Hs_n Hp_p Hp_q Hh1 Hh2.
  setting [n] [] [q; p] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  assert (U1 : den Ev rv e15 = 0) by (exact (mul_zero _ _ _ (Hh1))).
  assert (U2 : den Ev rv e16 = 0) by (exact (mul_zero _ _ _ (Hh2))).
  assert (W3 : den Ev rv e19 = den Ev rv e10) by (exact (eq_trans (plus_zero (den Ev rv e17) _ U2) (eq_trans (plus_zero (den Ev rv e10) _ U1) eq_refl))).
  refine (eq_replaced _ _ _ W3 _); equation (nil_nonzero Ev) e18 e19.
Qed.

(* 0 <= inner(p, ones(n)) - inner(q, ones(n)), by equal *)
Lemma line_1_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  inner n q ones = 1 ->
  inner n p ones = 1 ->
  0 <= - inner n q ones + inner n p ones.
Proof.
  intros n p q Hs_n Hp_p Hp_q Hh1 Hh2.
  setting [n] [] [q; p] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  assert (P1 : den Ev rv e18 <= den Ev rv e10) by (exact (Req_le _ _ (equal_1 n p q Hs_n Hp_p Hp_q Hh1 Hh2))).
  exact (P1).
Qed.

Definition e20 : ex := (Sum (0, 20000) (Mul (V1 1 (0, 20000)) p19))%N.
(* 0 <= total(p[k]*log(p[k]/q[k]), k), by transitive *)
Lemma inequality_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  inner n q ones = 1 ->
  inner n p ones = 1 ->
  0 <= sum n (fun k => p k * ln (p k / q k)).
Proof.
  intros n p q Hs_n Hp_p Hp_q Hh1 Hh2.
  setting [n] [] [q; p] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  assert (P1 : den Ev rv e18 <= den Ev rv e10) by (exact (line_1_1 n p q Hs_n Hp_p Hp_q Hh1 Hh2)).
  assert (P2 : den Ev rv e10 <= den Ev rv e14) by (exact (line_1_2 n p q Hs_n Hp_p Hp_q)).
  assert (P3 : den Ev rv e14 <= den Ev rv e20) by (exact (line_1_3 n p q Hs_n Hp_p Hp_q)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n p q Hs_n Hp_p Hp_q Hh1 Hh2.
  exact (inequality_1 n p q Hs_n Hp_p Hp_q Hh2 Hh1).
Qed.

Lemma defined_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  inner n p ones = 1 ->
  inner n q ones = 1 ->
  defined (env_of [n] [] [p; q] []) (ienv_of []) e18 /\
  defined (env_of [n] [] [p; q] []) (ienv_of []) e13.
Proof.
  intros n p q Hs_n Hp_p Hp_q Hh1 Hh2.
  setting [n] [] [p; q] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
