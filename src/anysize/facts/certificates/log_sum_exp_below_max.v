(* Log-sum-exp, from above: the logarithm of a sum of exponentials is at most the largest entry plus $\log n$. The claim log-sum-exp-below-max of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* log(inner(exp(z), ones(n))) <= log(n) + largest(z[k], k) *)
Definition statement_1 : Prop :=
  forall (n : nat) (z : vec),
  (0 < n)%nat ->
  ln (inner n (vexp z) ones) <= maxn n (fun k => z k) + ln (INR n).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (V1 0 (0, 4096))%N.
Definition e2 : ex := (V1 0 (0, 1))%N.
Definition e3 : ex := (Max (0, 20000) (V1 0 (0, 20000)))%N.
(* z[k] <= largest(z[k], k), by below largest *)
Lemma step_1 :
  forall (n : nat) (z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  z k <= maxn n (fun k => z k).
Proof.
  intros n z k Hs_n Hi_k.
  setting [n] [] [z] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e3) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e1) k Hi_k)).
  exact (P1).
Qed.

Definition e4 : ex := (Ln (Sum (0, 20001) (Exp e3)))%N.
Definition e5 : ex := (Add e3 (Ln (Sz 0)))%N.
(* log(total(exp(largest(z[k], k)), k)) <= log(n) + largest(z[k], k), by same *)
Lemma step_2 :
  forall (n : nat) (z : vec),
  (0 < n)%nat ->
  ln (sum n (fun k => exp (maxn n (fun k => z k)))) <= maxn n (fun k => z k) + ln (INR n).
Proof.
  intros n z Hs_n.
  setting [n] [] [z] [] [] [].
  equal Q1 e4 e5.
  exact (Req_le _ _ Q1).
Qed.

Definition e6 : ex := (Max (0, 4097) (V1 0 (0, 4097)))%N.
Definition e7 : ex := (Ln (Sum (0, 4096) (Exp e1)))%N.
Definition e8 : ex := (Ln (Sum (0, 4096) (Exp e6)))%N.
(* log(total(exp(z[k]), k)) <= log(total(exp(largest(z[k], k)), k)), by replace *)
Lemma step_3 :
  forall (n : nat) (z : vec),
  (0 < n)%nat ->
  ln (sum n (fun k => exp (z k))) <= ln (sum n (fun k => exp (maxn n (fun k => z k)))).
Proof.
  intros n z Hs_n.
  setting [n] [] [z] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e6 _ (fun sv Wv SFv => (step_1 n z (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e7 e8.
  exact (P1).
Qed.

Definition e9 : ex := (Ln (Sum (0, 20000) (Exp (V1 0 (0, 20000)))))%N.
(* log(total(exp(z[k]), k)) <= log(n) + largest(z[k], k), by transitive *)
Lemma line_1_2 :
  forall (n : nat) (z : vec),
  (0 < n)%nat ->
  ln (sum n (fun k => exp (z k))) <= maxn n (fun k => z k) + ln (INR n).
Proof.
  intros n z Hs_n.
  setting [n] [] [z] [] [] [].
  assert (P1 : den Ev rv e9 <= den Ev rv e4) by (exact (step_3 n z Hs_n)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_2 n z Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e10 : ex := (Ln (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) (Int 1))))%N.
(* log(inner(exp(z), ones(n))) <= log(total(exp(z[k]), k)), by same *)
Lemma line_1_1 :
  forall (n : nat) (z : vec),
  (0 < n)%nat ->
  ln (inner n (vexp z) ones) <= ln (sum n (fun k => exp (z k))).
Proof.
  intros n z Hs_n.
  setting [n] [] [z] [] [] [].
  equal Q1 e10 e9.
  exact (Req_le _ _ Q1).
Qed.

(* log(inner(exp(z), ones(n))) <= log(n) + largest(z[k], k), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n z Hs_n.
  setting [n] [] [z] [] [] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e9) by (exact (line_1_1 n z Hs_n)).
  assert (P2 : den Ev rv e9 <= den Ev rv e5) by (exact (line_1_2 n z Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n : nat) (z : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [z] []) (ienv_of []) e10 /\
  defined (env_of [n] [] [z] []) (ienv_of []) e5.
Proof.
  intros n z Hs_n.
  setting [n] [] [z] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
