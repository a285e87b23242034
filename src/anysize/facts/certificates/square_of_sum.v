(* Square of a sum: a sum of squares of nonnegative numbers is at most the square of their sum. The claim square-of-sum of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* norm(x)**2 <= inner(x, ones(n))**2 *)
Definition statement_1 : Prop :=
  forall (n : nat) (x : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 <= x k) ->
  norm n x ^ 2 <= inner n x ones ^ 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (Int 1)))%N.
Definition e1 : ex := (Pow p1 2%nat)%N.
(* inner(x, ones(n))**2 <= inner(x, ones(n))**2, by same *)
Lemma step_1 :
  forall (n : nat) (x : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 <= x k) ->
  inner n x ones ^ 2 <= inner n x ones ^ 2.
Proof.
  intros n x Hs_n Hp_x.
  setting [n] [] [x] [] [] [Nonnegative (Vector 0%N 0%N)].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition e2 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Add (Int 1) (Opp (Del (0, 4096) (0, 4097)))) (V1 0 (0, 4096))) (V1 0 (0, 4097)))))%N.
(* 0 <= total(total((1 - delta(k, l))*x[k]*x[l], l), k), by nonnegative *)
Lemma step_2 :
  forall (n : nat) (x : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 <= x k) ->
  0 <= sum n (fun k => sum n (fun l => (1 - delta k l) * x k * x l)).
Proof.
  intros n x Hs_n Hp_x.
  setting [n] [] [x] [] [] [Nonnegative (Vector 0%N 0%N)].
  nonnegative N1 (nil_nonnegative Ev) e2.
  exact N1.
Qed.

Definition e3 : ex := (Int 0)%N.
Definition p5 : ex := (Sum (0, 4098) (Mul (Mul (Add (Int 1) (Opp (Del (0, 4097) (0, 4098)))) (V1 0 (0, 4097))) (V1 0 (0, 4098))))%N.
Definition e4 : ex := (Sum (0, 4097) p5)%N.
Definition p7 : ex := (Pow (Sum (0, 4096) (Mul (V1 0 (0, 4096)) (Int 1))) 2%nat)%N.
Definition e5 : ex := (Add p7 (Opp e4))%N.
Definition e6 : ex := (Add p7 (Opp e3))%N.
Definition e7 : ex := (Add e1 (Opp e3))%N.
(* inner(x, ones(n))**2 - total(total((1 - delta(k, l))*x[k]*x[l], l), k) <= inner(x, ones(n))**2, by replace *)
Lemma line_1_2 :
  forall (n : nat) (x : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 <= x k) ->
  inner n x ones ^ 2 - sum n (fun k => sum n (fun l => (1 - delta k l) * x k * x l)) <= inner n x ones ^ 2.
Proof.
  intros n x Hs_n Hp_x.
  setting [n] [] [x] [] [] [Nonnegative (Vector 0%N 0%N)].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e3 e4 _ (fun sv Wv SFv => (step_2 n x Hs_n Hp_x)) (nil_replaced Ev rv)) e5 e6.
  equal Q2 e7 e1.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e8 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat)%N.
Definition e9 : ex := (Add e1 (Opp (Sum (0, 20001) (Sum (0, 20000) (Mul (Mul (Add (Int 1) (Opp (Del (0, 20001) (0, 20000)))) (V1 0 (0, 20001))) (V1 0 (0, 20000)))))))%N.
(* norm(x)**2 <= inner(x, ones(n))**2 - total(total((1 - delta(k, l))*x[k]*x[l], l), k), by same *)
Lemma line_1_1 :
  forall (n : nat) (x : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 <= x k) ->
  norm n x ^ 2 <= inner n x ones ^ 2 - sum n (fun k => sum n (fun l => (1 - delta k l) * x k * x l)).
Proof.
  intros n x Hs_n Hp_x.
  setting [n] [] [x] [] [] [Nonnegative (Vector 0%N 0%N)].
  equal Q1 e8 e9.
  exact (Req_le _ _ Q1).
Qed.

(* norm(x)**2 <= inner(x, ones(n))**2, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n x Hs_n Hp_x.
  setting [n] [] [x] [] [] [Nonnegative (Vector 0%N 0%N)].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (line_1_1 n x Hs_n Hp_x)).
  assert (P2 : den Ev rv e9 <= den Ev rv e1) by (exact (line_1_2 n x Hs_n Hp_x)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n : nat) (x : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 <= x k) ->
  defined (env_of [n] [] [x] []) (ienv_of []) e8 /\
  defined (env_of [n] [] [x] []) (ienv_of []) e1.
Proof.
  intros n x Hs_n Hp_x.
  setting [n] [] [x] [] [] [Nonnegative (Vector 0%N 0%N)].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
