(* Softmax, at most 1: the softmax is at most 1. The claim softmax-at-most-one of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* (1/inner(exp(z), ones(n))*exp(z))[k] <= 1 *)
Definition statement_1 : Prop :=
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  vscal (/ inner n (vexp z) ones) (vexp z) k <= 1.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e2 : ex := (Int 1)%N.
Definition p2 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e2)))%N.
Definition e1 : ex := (Sum (0, 20001) (Mul p2 (Exp (V1 0 (0, 20001)))))%N.
(* total((1/inner(exp(z), ones(n))*exp(z))[k], k) <= 1, by same *)
Lemma step_1 :
  forall (n : nat) (z : vec),
  (0 < n)%nat ->
  sum n (fun k => vscal (/ inner n (vexp z) ones) (vexp z) k) <= 1.
Proof.
  intros n z Hs_n.
  setting [n] [] [z] [] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition e3 : ex := (Mul (Inv (Sum (0, 4098) (Mul (Exp (V1 0 (0, 4098))) e2))) (Exp (V1 0 (0, 4097))))%N.
Definition e4 : ex := (Mul p2 (Exp (V1 0 (0, 1))))%N.
(* (1/inner(exp(z), ones(n))*exp(z))[k] <= total((1/inner(exp(z), ones(n))*exp(z))[k], k), by below total *)
Lemma step_2 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  vscal (/ inner n (vexp z) ones) (vexp z) k <= sum n (fun k => vscal (/ inner n (vexp z) ones) (vexp z) k).
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e1) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e3) k (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4097%N) k0 Hk0 e3)) Hi_k)).
  exact (P1).
Qed.

(* (1/inner(exp(z), ones(n))*exp(z))[k] <= 1, by transitive *)
Lemma step_3 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  vscal (/ inner n (vexp z) ones) (vexp z) k <= 1.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e1) by (exact (step_2 n z k Hs_n Hi_k)).
  assert (P2 : den Ev rv e1 <= den Ev rv e2) by (exact (step_1 n z Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n z k Hs_n Hi_k.
  exact (step_3 n z k Hs_n Hi_k).
Qed.

Lemma defined_1 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  defined (env_of [n] [] [z] []) (ienv_of [((0%N, 1%N), k)]) e4 /\
  defined (env_of [n] [] [z] []) (ienv_of [((0%N, 1%N), k)]) e2.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
