(* Lemma 5.7: $\alpha$ at two values of $x$. The claim lemma-5.7 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* absolute(-alpha(y) + alpha(x)) <= sqrt(n)*norm(exp(A*x) - exp(A*y)) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha n d A y + alpha n d A x)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Abs (Add (Opp (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) (Int 1)))) (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) (Int 1)))))%N.
Definition e2 : ex := (Abs (Sum (0, 20000) (Mul (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 0 (0, 20000))))) (Int 1))))%N.
(* absolute(-Z(q) + Z(p)) <= absolute(inner(exp(p) - exp(q), ones(n))), by same *)
Lemma step_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition p3 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition p4 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition e3 : ex := (Abs (Add (Opp (Sum (0, 20001) (Mul p3 (Int 1)))) (Sum (0, 20001) (Mul p4 (Int 1)))))%N.
Definition p6 : ex := (Add p4 (Opp p3))%N.
Definition e4 : ex := (Abs (Sum (0, 20001) (Mul p6 (Int 1))))%N.
(* absolute(-Z(A*y) + Z(A*x)) <= absolute(inner(exp(A*x) - exp(A*y), ones(n))), by instance *)
Lemma step_2 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- Z_ n (mulv d A y) + Z_ n (mulv d A x))
  <= Rabs (inner n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))) ones).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (step_1 n (mulv d A x) (mulv d A y) Hs_n)).
  exact (P1).
Qed.

(* absolute(-alpha(y) + alpha(x)) <= absolute(-Z(A*y) + Z(A*x)), by same *)
Lemma step_3 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha n d A y + alpha n d A x) <= Rabs (- Z_ n (mulv d A y) + Z_ n (mulv d A x)).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e3))).
Qed.

Definition p8 : ex := (Sqrt (Sum (0, 20000) (Pow (Int 1) 2%nat)))%N.
Definition p9 : ex := (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000)))))%N.
Definition p10 : ex := (Sqrt (Sum (0, 20000) (Pow p9 2%nat)))%N.
Definition e5 : ex := (Mul p8 p10)%N.
Definition e6 : ex := (Mul (Sqrt (Sz 0)) p10)%N.
(* norm(ones(n))*norm(exp(p) - exp(q)) <= sqrt(n)*norm(exp(p) - exp(q)), by same *)
Lemma step_4 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n ones * norm n (vadd (vexp p) (vopp (vexp q))) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e5 e6.
  exact (Req_le _ _ Q1).
Qed.

Definition e7 : ex := (Abs (Sum (0, 20000) (Mul p9 (Int 1))))%N.
Definition e8 : ex := (Mul p10 p8)%N.
(* absolute(inner(exp(p) - exp(q), ones(n))) <= norm(ones(n))*norm(exp(p) - exp(q)), by instance *)
Lemma step_5 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= norm n ones * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (cauchy_schwarz.step_6 n (vadd (vexp p) (vopp (vexp q))) ones Hs_n)).
  equal Q2 e8 e5.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* absolute(inner(exp(p) - exp(q), ones(n))) <= sqrt(n)*norm(exp(p) - exp(q)), by transitive *)
Lemma step_6 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e5) by (exact (step_5 n p q Hs_n)).
  assert (P2 : den Ev rv e5 <= den Ev rv e6) by (exact (step_4 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p15 : ex := (Add p3 (Opp p4))%N.
Definition e9 : ex := (Abs (Sum (0, 20001) (Mul p15 (Int 1))))%N.
Definition e10 : ex := (Mul (Sqrt (Sz 0)) (Sqrt (Sum (0, 20001) (Pow p15 2%nat))))%N.
(* absolute(inner(exp(A*x) - exp(A*y), ones(n))) <= sqrt(n)*norm(exp(A*x) - exp(A*y)), by instance *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))) ones)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e9 <= den Ev rv e10) by (exact (step_6 n (mulv d A x) (mulv d A y) Hs_n)).
  exact (P1).
Qed.

(* absolute(-alpha(y) + alpha(x)) <= absolute(inner(exp(A*x) - exp(A*y), ones(n))), by transitive *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha n d A y + alpha n d A x)
  <= Rabs (inner n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))) ones).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e3) by (exact (step_3 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e3 <= den Ev rv e4) by (exact (step_2 n d A x y Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e11 : ex := (Mul (Sqrt (Sz 0)) (Sqrt (Sum (0, 20001) (Pow p6 2%nat))))%N.
(* absolute(-alpha(y) + alpha(x)) <= sqrt(n)*norm(exp(A*x) - exp(A*y)), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (line_1_1 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e4 <= den Ev rv e11) by (exact (line_1_2 n d A x y Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [y; x] [A]) (ienv_of []) e3 /\
  defined (env_of [n; d] [] [y; x] [A]) (ienv_of []) e11.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
