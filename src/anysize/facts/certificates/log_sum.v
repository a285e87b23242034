(* Log-sum inequality: the sum of the relative entropies of positive numbers is at least that of their sums. The claim log-sum of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require log_below_tangent.
Open Scope R_scope.

(* What is claimed. *)

(* log(inner(p, ones(n))/inner(q, ones(n)))*inner(p, ones(n)) <= total(p[k]*log(p[k]/q[k]), k) *)
Definition statement_1 : Prop :=
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  inner n p ones * ln (inner n p ones / inner n q ones) <= sum n (fun k => p k * ln (p k / q k)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (0, 4097) (Mul (V1 0 (0, 4097)) (Int 1)))%N.
Definition e1 : ex := (Mul (Mul (Mul (V1 0 (0, 1)) (Sum (0, 4096) (Mul (V1 1 (0, 4096)) (Int 1)))) (Inv (V1 1 (0, 1)))) (Inv p1))%N.
Definition p3 : ex := (Sum (0, 20000) (Mul (V1 1 (0, 20000)) (Int 1)))%N.
Definition p4 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (Int 1)))%N.
Definition p5 : ex := (Mul (Mul (Mul (V1 0 (0, 1)) p3) (Inv (V1 1 (0, 1)))) (Inv p4))%N.
Definition e2 : ex := (Ln p5)%N.
Definition e3 : ex := (Add (Opp (Int 1)) p5)%N.
(* log(q[k]*inner(p, ones(n))/(p[k]*inner(q, ones(n)))) <= -1 + q[k]*inner(p, ones(n))/(p[k]*inner(q, ones(n))), by instance *)
Lemma step_1 :
  forall (n : nat) (p q : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  ln (q k * inner n p ones / p k / inner n q ones) <= - 1 + q k * inner n p ones / p k / inner n q ones.
Proof.
  intros n p q k Hs_n Hi_k Hp_p Hp_q.
  setting [n] [] [q; p] [] [((0%N, 1%N), k)] [Vector 0%N 0%N; Vector 1%N 0%N].
  positive N1 (nil_nonnegative Ev) e1.
  assert (P2 : den Ev rv e2 <= den Ev rv e3) by (exact (log_below_tangent.step_4 (q k * inner n p ones / p k / inner n q ones) N1)).
  exact (P2).
Qed.

Definition p8 : ex := (Mul (Mul (Mul (V1 1 (0, 4096)) p1) (Inv (V1 0 (0, 4096)))) (Inv (Sum (0, 4098) (Mul (V1 1 (0, 4098)) (Int 1)))))%N.
Definition e4 : ex := (Ln p8)%N.
Definition p10 : ex := (Mul (Mul (Mul (V1 1 (0, 4096)) (Sum (0, 4099) (Mul (V1 0 (0, 4099)) (Int 1)))) (Inv (V1 0 (0, 4096)))) (Inv (Sum (0, 4100) (Mul (V1 1 (0, 4100)) (Int 1)))))%N.
Definition e5 : ex := (Add (Opp (Int 1)) p10)%N.
Definition p12 : ex := (Mul (Sum (0, 4101) (Mul (V1 0 (0, 4101)) (Int 1))) (Ln (Mul (Inv (Sum (0, 4102) (Mul (V1 1 (0, 4102)) (Int 1)))) (Sum (0, 4103) (Mul (V1 0 (0, 4103)) (Int 1))))))%N.
Definition e6 : ex := (Add (Opp (Sum (0, 4096) (Mul (V1 0 (0, 4096)) e4))) p12)%N.
Definition e7 : ex := (Add (Opp (Sum (0, 4096) (Mul (V1 0 (0, 4096)) e5))) p12)%N.
Definition p15 : ex := (Inv p3)%N.
Definition p16 : ex := (Mul (Mul (Mul (V1 1 (0, 20001)) p4) (Inv (V1 0 (0, 20001)))) p15)%N.
Definition p17 : ex := (Add (Opp (Int 1)) p16)%N.
Definition p18 : ex := (Ln (Mul p4 p15))%N.
Definition e12 : ex := (Mul p4 p18)%N.
Definition e8 : ex := (Add (Opp (Sum (0, 20001) (Mul p17 (V1 0 (0, 20001))))) e12)%N.
Definition p21 : ex := (Mul p4 (Ln (Mul p15 p4)))%N.
Definition e9 : ex := (Add (Opp (Sum (0, 20001) (Mul (V1 0 (0, 20001)) p17))) p21)%N.
Definition p23 : ex := (Opp (Sum (0, 20001) (Mul (V1 0 (0, 20001)) (Ln p16))))%N.
Definition e10 : ex := (Add p23 p21)%N.
Definition e11 : ex := (Add p23 e12)%N.
(* log(inner(p, ones(n))/inner(q, ones(n)))*inner(p, ones(n)) - total((-1 + q[k]*inner(p, ones(n))/(p[k]*inner(q, ones(n))))*p[k], k) <= log(inner(p, ones(n))/inner(q, ones(n)))*inner(p, ones(n)) - total(log(q[k]*inner(p, ones(n))/(p[k]*inner(q, ones(n))))*p[k], k), by replace *)
Lemma step_2 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  - sum n (fun k => (- 1 + q k * inner n p ones / p k / inner n q ones) * p k) + inner n p ones * ln (inner n p ones / inner n q ones)
  <= - sum n (fun k => p k * ln (q k * inner n p ones / p k / inner n q ones)) + inner n p ones * ln (inner n p ones / inner n q ones).
Proof.
  intros n p q Hs_n Hp_p Hp_q.
  setting [n] [] [p; q] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e5 _ (fun sv Wv SFv => (step_1 n p q (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)) Hp_p Hp_q)) (nil_replaced Ev rv)) e6 e7.
  equal Q2 e8 e9.
  equal Q3 e10 e11.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* log(inner(p, ones(n))/inner(q, ones(n)))*inner(p, ones(n)) <= log(inner(p, ones(n))/inner(q, ones(n)))*inner(p, ones(n)) - total((-1 + q[k]*inner(p, ones(n))/(p[k]*inner(q, ones(n))))*p[k], k), by same *)
Lemma step_3 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  inner n p ones * ln (inner n p ones / inner n q ones)
  <= - sum n (fun k => (- 1 + q k * inner n p ones / p k / inner n q ones) * p k) + inner n p ones * ln (inner n p ones / inner n q ones).
Proof.
  intros n p q Hs_n Hp_p Hp_q.
  setting [n] [] [p; q] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  equal Q1 e12 e8.
  exact (Req_le _ _ Q1).
Qed.

Definition e13 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (Ln (Mul (V1 0 (0, 20000)) (Inv (V1 1 (0, 20000)))))))%N.
(* log(inner(p, ones(n))/inner(q, ones(n)))*inner(p, ones(n)) - total(log(q[k]*inner(p, ones(n))/(p[k]*inner(q, ones(n))))*p[k], k) <= total(p[k]*log(p[k]/q[k]), k), by same *)
Lemma line_1_2 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  - sum n (fun k => p k * ln (q k * inner n p ones / p k / inner n q ones)) + inner n p ones * ln (inner n p ones / inner n q ones)
  <= sum n (fun k => p k * ln (p k / q k)).
Proof.
  intros n p q Hs_n Hp_p Hp_q.
  setting [n] [] [p; q] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  equal Q1 e11 e13.
  exact (Req_le _ _ Q1).
Qed.

(* log(inner(p, ones(n))/inner(q, ones(n)))*inner(p, ones(n)) <= log(inner(p, ones(n))/inner(q, ones(n)))*inner(p, ones(n)) - total(log(q[k]*inner(p, ones(n))/(p[k]*inner(q, ones(n))))*p[k], k), by transitive *)
Lemma line_1_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  inner n p ones * ln (inner n p ones / inner n q ones)
  <= - sum n (fun k => p k * ln (q k * inner n p ones / p k / inner n q ones)) + inner n p ones * ln (inner n p ones / inner n q ones).
Proof.
  intros n p q Hs_n Hp_p Hp_q.
  setting [n] [] [p; q] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  assert (P1 : den Ev rv e12 <= den Ev rv e8) by (exact (step_3 n p q Hs_n Hp_p Hp_q)).
  assert (P2 : den Ev rv e8 <= den Ev rv e11) by (exact (step_2 n p q Hs_n Hp_p Hp_q)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* log(inner(p, ones(n))/inner(q, ones(n)))*inner(p, ones(n)) <= total(p[k]*log(p[k]/q[k]), k), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n p q Hs_n Hp_p Hp_q.
  setting [n] [] [p; q] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  assert (P1 : den Ev rv e12 <= den Ev rv e11) by (exact (line_1_1 n p q Hs_n Hp_p Hp_q)).
  assert (P2 : den Ev rv e11 <= den Ev rv e13) by (exact (line_1_2 n p q Hs_n Hp_p Hp_q)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->
  defined (env_of [n] [] [p; q] []) (ienv_of []) e12 /\
  defined (env_of [n] [] [p; q] []) (ienv_of []) e13.
Proof.
  intros n p q Hs_n Hp_p Hp_q.
  setting [n] [] [p; q] [] [] [Vector 0%N 0%N; Vector 1%N 0%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
