(* AM–GM, positive vector: the geometric mean of a positive vector is at most its arithmetic mean. The claim am-gm-positive of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require am_gm.
Open Scope R_scope.

(* What is claimed. *)

(* exp(inner(log(p), ones(n))/n) <= inner(p, ones(n))/n *)
Definition statement_1 : Prop :=
  forall (n : nat) (p : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) ->
  exp (inner n (vln p) ones / INR n) <= inner n p ones / INR n.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Mul (Sum (0, 20000) (Mul (Exp (Ln (V1 0 (0, 20000)))) (Int 1))) (Inv (Sz 0)))%N.
Definition e2 : ex := (Mul (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (Int 1))) (Inv (Sz 0)))%N.
(* inner(exp(log(p)), ones(n))/n <= inner(p, ones(n))/n, by same *)
Lemma step_1 :
  forall (n : nat) (p : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) ->
  inner n (vexp (vln p)) ones / INR n <= inner n p ones / INR n.
Proof.
  intros n p Hs_n Hp_p.
  setting [n] [] [p] [] [] [Vector 0%N 0%N].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition e3 : ex := (Exp (Mul (Sum (0, 20000) (Mul (Ln (V1 0 (0, 20000))) (Int 1))) (Inv (Sz 0))))%N.
(* exp(inner(log(p), ones(n))/n) <= inner(exp(log(p)), ones(n))/n, by instance *)
Lemma step_2 :
  forall (n : nat) (p : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) ->
  exp (inner n (vln p) ones / INR n) <= inner n (vexp (vln p)) ones / INR n.
Proof.
  intros n p Hs_n Hp_p.
  setting [n] [] [p] [] [] [Vector 0%N 0%N].
  assert (P1 : den Ev rv e3 <= den Ev rv e1) by (exact (am_gm.theorem_1 n (vln p) Hs_n)).
  exact (P1).
Qed.

(* exp(inner(log(p), ones(n))/n) <= inner(p, ones(n))/n, by transitive *)
Lemma step_3 :
  forall (n : nat) (p : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) ->
  exp (inner n (vln p) ones / INR n) <= inner n p ones / INR n.
Proof.
  intros n p Hs_n Hp_p.
  setting [n] [] [p] [] [] [Vector 0%N 0%N].
  assert (P1 : den Ev rv e3 <= den Ev rv e1) by (exact (step_2 n p Hs_n Hp_p)).
  assert (P2 : den Ev rv e1 <= den Ev rv e2) by (exact (step_1 n p Hs_n Hp_p)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n p Hs_n Hp_p.
  exact (step_3 n p Hs_n Hp_p).
Qed.

Lemma defined_1 :
  forall (n : nat) (p : vec),
  (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < p k) ->
  defined (env_of [n] [] [p] []) (ienv_of []) e3 /\
  defined (env_of [n] [] [p] []) (ienv_of []) e2.
Proof.
  intros n p Hs_n Hp_p.
  setting [n] [] [p] [] [] [Vector 0%N 0%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
