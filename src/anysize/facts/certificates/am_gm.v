(* AM–GM: the geometric mean of positive numbers, which are exponentials, is at most their arithmetic mean. The claim am-gm of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require exp_above_tangent.
Open Scope R_scope.

(* What is claimed. *)

(* exp(inner(u, ones(n))/n) <= inner(exp(u), ones(n))/n *)
Definition statement_1 : Prop :=
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  exp (inner n u ones / INR n) <= inner n (vexp u) ones / INR n.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (Int 1)))%N.
Definition p2 : ex := (Mul p1 (Inv (Sz 0)))%N.
Definition p3 : ex := (Opp p2)%N.
Definition p4 : ex := (Add p3 (V1 0 (0, 1)))%N.
Definition e1 : ex := (Add (Int 1) p4)%N.
Definition e2 : ex := (Exp p4)%N.
Definition p7 : ex := (Add (Int 1) p3)%N.
Definition e3 : ex := (Add p7 (V1 0 (0, 1)))%N.
(* u[k] + 1 - inner(u, ones(n))/n <= exp(u[k] - inner(u, ones(n))/n), by instance *)
Lemma step_1 :
  forall (n : nat) (u : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  1 - inner n u ones / INR n + u k <= exp (- (inner n u ones / INR n) + u k).
Proof.
  intros n u k Hs_n Hi_k.
  setting [n] [] [u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (exp_above_tangent.step_1 (- (inner n u ones / INR n) + u k))).
  equal Q2 e3 e1.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p9 : ex := (Add (Int 1) (Opp (Mul (Sum (0, 4097) (Mul (V1 0 (0, 4097)) (Int 1))) (Inv (Sz 0)))))%N.
Definition e4 : ex := (Add p9 (V1 0 (0, 4096)))%N.
Definition p11 : ex := (Add (Opp (Mul (Sum (0, 4098) (Mul (V1 0 (0, 4098)) (Int 1))) (Inv (Sz 0)))) (V1 0 (0, 4096)))%N.
Definition e5 : ex := (Exp p11)%N.
Definition p13 : ex := (Exp (Mul (Inv (Sz 0)) (Sum (0, 4099) (Mul (V1 0 (0, 4099)) (Int 1)))))%N.
Definition e6 : ex := (Mul (Mul (Inv (Sz 0)) (Sum (0, 4096) e5)) p13)%N.
Definition e7 : ex := (Mul (Mul (Inv (Sz 0)) (Sum (0, 4096) e4)) p13)%N.
Definition p16 : ex := (Sum (0, 20001) (Add p7 (V1 0 (0, 20001))))%N.
Definition e12 : ex := (Exp p2)%N.
Definition e8 : ex := (Mul (Mul p16 e12) (Inv (Sz 0)))%N.
Definition p19 : ex := (Exp (Mul (Inv (Sz 0)) p1))%N.
Definition e9 : ex := (Mul (Mul (Inv (Sz 0)) p16) p19)%N.
Definition p21 : ex := (Sum (0, 20001) (Exp (Add p3 (V1 0 (0, 20001)))))%N.
Definition e10 : ex := (Mul (Mul (Inv (Sz 0)) p21) p19)%N.
Definition e11 : ex := (Mul (Mul p21 e12) (Inv (Sz 0)))%N.
(* exp(inner(u, ones(n))/n)*total(u[k] + 1 - inner(u, ones(n))/n, k)/n <= exp(inner(u, ones(n))/n)*total(exp(u[k] - inner(u, ones(n))/n), k)/n, by replace *)
Lemma step_2 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  sum n (fun k => 1 - inner n u ones / INR n + u k) * exp (inner n u ones / INR n) / INR n
  <= sum n (fun k => exp (- (inner n u ones / INR n) + u k)) * exp (inner n u ones / INR n) / INR n.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e5 _ (fun sv Wv SFv => (step_1 n u (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e6 e7.
  equal Q2 e8 e9.
  equal Q3 e10 e11.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* exp(inner(u, ones(n))/n) <= exp(inner(u, ones(n))/n)*total(u[k] + 1 - inner(u, ones(n))/n, k)/n, by same *)
Lemma step_3 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  exp (inner n u ones / INR n)
  <= sum n (fun k => 1 - inner n u ones / INR n + u k) * exp (inner n u ones / INR n) / INR n.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  equal Q1 e12 e8.
  exact (Req_le _ _ Q1).
Qed.

Definition e13 : ex := (Mul (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) (Int 1))) (Inv (Sz 0)))%N.
(* exp(inner(u, ones(n))/n)*total(exp(u[k] - inner(u, ones(n))/n), k)/n <= inner(exp(u), ones(n))/n, by same *)
Lemma line_1_2 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  sum n (fun k => exp (- (inner n u ones / INR n) + u k)) * exp (inner n u ones / INR n) / INR n
  <= inner n (vexp u) ones / INR n.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  equal Q1 e11 e13.
  exact (Req_le _ _ Q1).
Qed.

(* exp(inner(u, ones(n))/n) <= exp(inner(u, ones(n))/n)*total(exp(u[k] - inner(u, ones(n))/n), k)/n, by transitive *)
Lemma line_1_1 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  exp (inner n u ones / INR n)
  <= sum n (fun k => exp (- (inner n u ones / INR n) + u k)) * exp (inner n u ones / INR n) / INR n.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e8) by (exact (step_3 n u Hs_n)).
  assert (P2 : den Ev rv e8 <= den Ev rv e11) by (exact (step_2 n u Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* exp(inner(u, ones(n))/n) <= inner(exp(u), ones(n))/n, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e11) by (exact (line_1_1 n u Hs_n)).
  assert (P2 : den Ev rv e11 <= den Ev rv e13) by (exact (line_1_2 n u Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [u] []) (ienv_of []) e12 /\
  defined (env_of [n] [] [u] []) (ienv_of []) e13.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
