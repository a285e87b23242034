(* Jensen, for exp: the exponential of a mean with softmax weights is at most the mean of the exponentials. The claim jensen-exp of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require exp_above_tangent.
Open Scope R_scope.

(* What is claimed. *)

(* exp(inner(1/inner(exp(z), ones(n))*exp(z), u)) <= inner(1/inner(exp(z), ones(n))*exp(z), exp(u)) *)
Definition statement_1 : Prop :=
  forall (n : nat) (u z : vec),
  (0 < n)%nat ->
  exp (inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u)
  <= inner n (vscal (/ inner n (vexp z) ones) (vexp z)) (vexp u).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) (Int 1))))%N.
Definition p2 : ex := (Mul p1 (Exp (V1 0 (0, 20001))))%N.
Definition p3 : ex := (Sum (0, 20001) (Mul p2 (V1 1 (0, 20001))))%N.
Definition p4 : ex := (Opp p3)%N.
Definition p5 : ex := (Add p4 (V1 1 (0, 1)))%N.
Definition e1 : ex := (Add (Int 1) p5)%N.
Definition e2 : ex := (Exp p5)%N.
Definition p8 : ex := (Add (Int 1) p4)%N.
Definition e3 : ex := (Add p8 (V1 1 (0, 1)))%N.
(* u[k] - inner(1/inner(exp(z), ones(n))*exp(z), u) + 1 <= exp(u[k] - inner(1/inner(exp(z), ones(n))*exp(z), u)), by instance *)
Lemma step_1 :
  forall (n : nat) (u z : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  1 - inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u + u k
  <= exp (- inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u + u k).
Proof.
  intros n u z k Hs_n Hi_k.
  setting [n] [] [z; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (exp_above_tangent.step_1 (- inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u + u k))).
  equal Q2 e3 e1.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p10 : ex := (Add (Int 1) (Opp (Sum (0, 4098) (Mul (Mul (Inv (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) (Int 1)))) (Exp (V1 0 (0, 4098)))) (V1 1 (0, 4098))))))%N.
Definition e4 : ex := (Add p10 (V1 1 (0, 4096)))%N.
Definition p12 : ex := (Add (Opp (Sum (0, 4100) (Mul (Mul (Inv (Sum (0, 4101) (Mul (Exp (V1 0 (0, 4101))) (Int 1)))) (Exp (V1 0 (0, 4100)))) (V1 1 (0, 4100))))) (V1 1 (0, 4096)))%N.
Definition e5 : ex := (Exp p12)%N.
Definition p14 : ex := (Mul (Inv (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) (Int 1)))) (Exp (V1 0 (0, 4096))))%N.
Definition p15 : ex := (Exp (Sum (0, 4102) (Mul (Mul (Inv (Sum (0, 4103) (Mul (Exp (V1 0 (0, 4103))) (Int 1)))) (Exp (V1 0 (0, 4102)))) (V1 1 (0, 4102)))))%N.
Definition e6 : ex := (Mul (Sum (0, 4096) (Mul p14 e5)) p15)%N.
Definition e7 : ex := (Mul (Sum (0, 4096) (Mul p14 e4)) p15)%N.
Definition p18 : ex := (Add p8 (V1 1 (0, 20002)))%N.
Definition p19 : ex := (Mul p1 (Exp (V1 0 (0, 20002))))%N.
Definition e10 : ex := (Exp p3)%N.
Definition e8 : ex := (Mul (Sum (0, 20002) (Mul p18 p19)) e10)%N.
Definition e9 : ex := (Mul (Sum (0, 20002) (Mul p19 p18)) e10)%N.
(* exp(inner(1/inner(exp(z), ones(n))*exp(z), u))*total((u[k] - inner(1/inner(exp(z), ones(n))*exp(z), u) + 1)*(1/inner(exp(z), ones(n))*exp(z))[k], k) <= exp(inner(1/inner(exp(z), ones(n))*exp(z), u))*total(exp(u[k] - inner(1/inner(exp(z), ones(n))*exp(z), u))*(1/inner(exp(z), ones(n))*exp(z))[k], k), by replace *)
Lemma step_2 :
  forall (n : nat) (u z : vec),
  (0 < n)%nat ->
  sum n (fun k => (1 - inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u + u k) * vscal (/ inner n (vexp z) ones) (vexp z) k) * exp (inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u)
  <= sum n (fun k => vscal (/ inner n (vexp z) ones) (vexp z) k * exp (- inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u + u k)) * exp (inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u).
Proof.
  intros n u z Hs_n.
  setting [n] [] [z; u] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e5 _ (fun sv Wv SFv => (step_1 n u z (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e6 e7.
  equal Q2 e8 e9.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* exp(inner(1/inner(exp(z), ones(n))*exp(z), u)) <= exp(inner(1/inner(exp(z), ones(n))*exp(z), u))*total((u[k] - inner(1/inner(exp(z), ones(n))*exp(z), u) + 1)*(1/inner(exp(z), ones(n))*exp(z))[k], k), by same *)
Lemma step_3 :
  forall (n : nat) (u z : vec),
  (0 < n)%nat ->
  exp (inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u)
  <= sum n (fun k => (1 - inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u + u k) * vscal (/ inner n (vexp z) ones) (vexp z) k) * exp (inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u).
Proof.
  intros n u z Hs_n.
  setting [n] [] [z; u] [] [] [].
  equal Q1 e10 e8.
  exact (Req_le _ _ Q1).
Qed.

Definition e11 : ex := (Mul (Sum (0, 20002) (Mul p19 (Exp (Add p4 (V1 1 (0, 20002)))))) e10)%N.
Definition e12 : ex := (Sum (0, 20001) (Mul p2 (Exp (V1 1 (0, 20001)))))%N.
(* exp(inner(1/inner(exp(z), ones(n))*exp(z), u))*total(exp(u[k] - inner(1/inner(exp(z), ones(n))*exp(z), u))*(1/inner(exp(z), ones(n))*exp(z))[k], k) <= inner(1/inner(exp(z), ones(n))*exp(z), exp(u)), by same *)
Lemma line_1_2 :
  forall (n : nat) (u z : vec),
  (0 < n)%nat ->
  sum n (fun k => vscal (/ inner n (vexp z) ones) (vexp z) k * exp (- inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u + u k)) * exp (inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u)
  <= inner n (vscal (/ inner n (vexp z) ones) (vexp z)) (vexp u).
Proof.
  intros n u z Hs_n.
  setting [n] [] [z; u] [] [] [].
  equal Q1 e11 e12.
  exact (Req_le _ _ Q1).
Qed.

(* exp(inner(1/inner(exp(z), ones(n))*exp(z), u)) <= exp(inner(1/inner(exp(z), ones(n))*exp(z), u))*total(exp(u[k] - inner(1/inner(exp(z), ones(n))*exp(z), u))*(1/inner(exp(z), ones(n))*exp(z))[k], k), by transitive *)
Lemma line_1_1 :
  forall (n : nat) (u z : vec),
  (0 < n)%nat ->
  exp (inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u)
  <= sum n (fun k => vscal (/ inner n (vexp z) ones) (vexp z) k * exp (- inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u + u k)) * exp (inner n (vscal (/ inner n (vexp z) ones) (vexp z)) u).
Proof.
  intros n u z Hs_n.
  setting [n] [] [z; u] [] [] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e8) by (exact (step_3 n u z Hs_n)).
  assert (P2 : den Ev rv e8 <= den Ev rv e11) by (exact (step_2 n u z Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* exp(inner(1/inner(exp(z), ones(n))*exp(z), u)) <= inner(1/inner(exp(z), ones(n))*exp(z), exp(u)), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n u z Hs_n.
  setting [n] [] [z; u] [] [] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e11) by (exact (line_1_1 n u z Hs_n)).
  assert (P2 : den Ev rv e11 <= den Ev rv e12) by (exact (line_1_2 n u z Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n : nat) (u z : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [z; u] []) (ienv_of []) e10 /\
  defined (env_of [n] [] [z; u] []) (ienv_of []) e12.
Proof.
  intros n u z Hs_n.
  setting [n] [] [z; u] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
