(* Log-sum-exp, from below: no entry is larger than the logarithm of the sum of exponentials. The claim max-below-log-sum-exp of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require exp_above_tangent.
From Facts Require softmax_at_most_one.
Open Scope R_scope.

(* What is claimed. *)

(* largest(z[k], k) <= log(inner(exp(z), ones(n))) *)
Definition statement_1 : Prop :=
  forall (n : nat) (z : vec),
  (0 < n)%nat ->
  maxn n (fun k => z k) <= ln (inner n (vexp z) ones).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e13 : ex := (Int 1)%N.
Definition e18 : ex := (V1 0 (0, 1))%N.
Definition p3 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e13))%N.
Definition p4 : ex := (Inv p3)%N.
Definition e1 : ex := (Add (Opp e13) (Mul (Exp e18) p4))%N.
Definition e2 : ex := (Add (Opp e13) (Mul p4 (Exp e18)))%N.
(* exp(z[k])/inner(exp(z), ones(n)) - 1 <= (1/inner(exp(z), ones(n))*exp(z))[k] - 1, by same *)
Lemma step_1 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - 1 + exp (z k) / inner n (vexp z) ones <= - 1 + vscal (/ inner n (vexp z) ones) (vexp z) k.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

(* t <= exp(t) - 1, by assume *)
Lemma step_2 :
  forall (t : R),
  t <= - 1 + exp t ->
  t <= - 1 + exp t.
Proof.
  intros t Hh1.
  setting [] [t] [] [] [] [].
  exact Hh1.
Qed.

Definition e7 : ex := (Sc 0)%N.
Definition e3 : ex := (Add e13 e7)%N.
Definition e4 : ex := (Exp e7)%N.
Definition e5 : ex := (Add e4 (Opp e3))%N.
Definition e8 : ex := (Add (Opp e13) e4)%N.
Definition e6 : ex := (Add e8 (Opp e7))%N.
(* t <= exp(t) - 1, by discharge *)
Lemma step_3 :
  forall (t : R),
  t <= - 1 + exp t.
Proof.
  intros t.
  setting [] [t] [] [] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (exp_above_tangent.step_1 t)).
  equal Q2 e5 e6.
  assert (P3 : den Ev rv e7 <= den Ev rv e8) by (exact (rearranged (den Ev rv e3) (den Ev rv e4) (den Ev rv e7) (den Ev rv e8) P1 Q2)).
  assert (P4 : den Ev rv e7 <= den Ev rv e8) by (exact (step_2 t P3)).
  exact (P4).
Qed.

Definition e19 : ex := (Ln p3)%N.
Definition p14 : ex := (Opp e19)%N.
Definition e9 : ex := (Add p14 e18)%N.
Definition e10 : ex := (Add (Opp e13) (Exp e9))%N.
(* -log(inner(exp(z), ones(n))) + z[k] <= exp(z[k])/inner(exp(z), ones(n)) - 1, by instance *)
Lemma step_4 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - ln (inner n (vexp z) ones) + z k <= - 1 + exp (z k) / inner n (vexp z) ones.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e9 <= den Ev rv e10) by (exact (step_3 (- ln (inner n (vexp z) ones) + z k))).
  equal Q2 e10 e1.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e11 : ex := (Int 0)%N.
(* 0 <= 0, by same *)
Lemma step_5 :
  0 <= 0.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e11))).
Qed.

Definition e20 : ex := (V1 0 (0, 4096))%N.
Definition p19 : ex := (Inv (Sum (0, 4096) (Mul (Exp e20) e13)))%N.
Definition e12 : ex := (Mul p19 (Exp e18))%N.
Definition e14 : ex := (Add (Opp e13) e12)%N.
Definition e15 : ex := (Add (Opp e13) e13)%N.
(* (1/inner(exp(z), ones(n))*exp(z))[k] - 1 <= 0, by replace *)
Lemma step_6 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - 1 + vscal (/ inner n (vexp z) ones) (vexp z) k <= 0.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e12 e13 _ (fun sv Wv SFv => (softmax_at_most_one.step_3 n z (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e14 e15.
  equal Q2 e15 e11.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* -log(inner(exp(z), ones(n))) + z[k] <= (1/inner(exp(z), ones(n))*exp(z))[k] - 1, by transitive *)
Lemma step_7 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - ln (inner n (vexp z) ones) + z k <= - 1 + vscal (/ inner n (vexp z) ones) (vexp z) k.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e9 <= den Ev rv e1) by (exact (step_4 n z k Hs_n Hi_k)).
  assert (P2 : den Ev rv e1 <= den Ev rv e2) by (exact (step_1 n z k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* -log(inner(exp(z), ones(n))) + z[k] <= 0, by transitive *)
Lemma step_8 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - ln (inner n (vexp z) ones) + z k <= 0.
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e9 <= den Ev rv e2) by (exact (step_7 n z k Hs_n Hi_k)).
  assert (P2 : den Ev rv e2 <= den Ev rv e11) by (exact (step_6 n z k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* z[k] <= log(inner(exp(z), ones(n))), by assume *)
Lemma step_9 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  z k <= ln (inner n (vexp z) ones) ->
  z k <= ln (inner n (vexp z) ones).
Proof.
  intros n z k Hs_n Hi_k Hh1.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e16 : ex := (Add e11 (Opp e9))%N.
Definition e17 : ex := (Add e19 (Opp e18))%N.
(* z[k] <= log(inner(exp(z), ones(n))), by discharge *)
Lemma step_10 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  z k <= ln (inner n (vexp z) ones).
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e9 <= den Ev rv e11) by (exact (step_8 n z k Hs_n Hi_k)).
  equal Q2 e16 e17.
  assert (P3 : den Ev rv e18 <= den Ev rv e19) by (exact (rearranged (den Ev rv e9) (den Ev rv e11) (den Ev rv e18) (den Ev rv e19) P1 Q2)).
  assert (P4 : den Ev rv e18 <= den Ev rv e19) by (exact (step_9 n z k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e21 : ex := (Max (0, 20000) (V1 0 (0, 20000)))%N.
(* largest(z[k], k) <= log(inner(exp(z), ones(n))), by largest below *)
Lemma step_11 :
  forall (n : nat) (z : vec),
  (0 < n)%nat ->
  maxn n (fun k => z k) <= ln (inner n (vexp z) ones).
Proof.
  intros n z Hs_n.
  setting [n] [] [z] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e19) by (exact (maxn_lub n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e20) (den Ev rv e19) Hs_n (fun k0 Hk0 => (step_10 n z k0 Hs_n Hk0)))).
  exact (P1).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n z Hs_n.
  exact (step_11 n z Hs_n).
Qed.

Lemma defined_1 :
  forall (n : nat) (z : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [z] []) (ienv_of []) e21 /\
  defined (env_of [n] [] [z] []) (ienv_of []) e19.
Proof.
  intros n z Hs_n.
  setting [n] [] [z] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
