(* Shift invariance: a constant added to all logits changes no prediction. The claim shift-invariance of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* softmax(p + mu*ones(n)) = softmax(p) *)
Definition statement_1 : Prop :=
  forall (n : nat) (mu : R) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  softmax n (vadd p (vscal mu ones)) k = softmax n p k.

(* f(A + ones(n)*w.T, x) = f(A, x) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (w x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  f_3 n d (madd A (outer ones w)) x k = f_3 n d A x k.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Mul (Inv (Sum (0, 20000) (Mul (Exp (Add (V1 0 (0, 20000)) (Mul (Sc 0) (Int 1)))) (Int 1)))) (Exp (Add (V1 0 (0, 1)) (Mul (Sc 0) (Int 1)))))%N.
(* line 1: softmax(p + mu*ones(n)) = 1/inner(exp(p + mu*ones(n)), ones(n))*exp(p + mu*ones(n)) *)
Lemma line_1_1 :
  forall (n : nat) (mu : R) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  softmax n (vadd p (vscal mu ones)) k
  = vscal (/ inner n (vexp (vadd p (vscal mu ones))) ones) (vexp (vadd p (vscal mu ones))) k.
Proof.
  intros n mu p k Hs_n Hi_k.
  setting [n] [mu] [p] [] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Definition e2 : ex := (Mul (Mul (Exp (Sc 0)) (Inv (Sum (0, 20000) (Mul (Mul (Exp (Sc 0)) (Exp (V1 0 (0, 20000)))) (Int 1))))) (Exp (V1 0 (0, 1))))%N.
(* line 2: 1/inner(exp(p + mu*ones(n)), ones(n))*exp(p + mu*ones(n)) = exp(mu)/inner(exp(mu)*exp(p), ones(n))*exp(p) *)
Lemma line_1_2 :
  forall (n : nat) (mu : R) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  vscal (/ inner n (vexp (vadd p (vscal mu ones))) ones) (vexp (vadd p (vscal mu ones))) k
  = vscal (exp mu / inner n (vscal (exp mu) (vexp p)) ones) (vexp p) k.
Proof.
  intros n mu p k Hs_n Hi_k.
  setting [n] [mu] [p] [] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition e3 : ex := (Mul (Inv (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) (Int 1)))) (Exp (V1 0 (0, 1))))%N.
(* line 3: exp(mu)/inner(exp(mu)*exp(p), ones(n))*exp(p) = 1/inner(exp(p), ones(n))*exp(p) *)
Lemma line_1_3 :
  forall (n : nat) (mu : R) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  vscal (exp mu / inner n (vscal (exp mu) (vexp p)) ones) (vexp p) k = vscal (/ inner n (vexp p) ones) (vexp p) k.
Proof.
  intros n mu p k Hs_n Hi_k.
  setting [n] [mu] [p] [] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

(* line 4: 1/inner(exp(p), ones(n))*exp(p) = softmax(p) *)
Lemma line_1_4 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  vscal (/ inner n (vexp p) ones) (vexp p) k = softmax n p k.
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e3 e3.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n mu p k Hs_n Hi_k.
  setting [n] [mu] [p] [] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e3.
Qed.

Lemma defined_1 :
  forall (n : nat) (mu : R) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  defined (env_of [n] [mu] [p] []) (ienv_of [((0%N, 1%N), k)]) e1 /\
  defined (env_of [n] [mu] [p] []) (ienv_of [((0%N, 1%N), k)]) e3.
Proof.
  intros n mu p k Hs_n Hi_k.
  setting [n] [mu] [p] [] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p4 : ex := (Mul (Int 1) (V1 0 (1, 20000)))%N.
Definition e4 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (Add (V2 0 (0, 20001) (1, 20000)) p4) (V1 1 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (Add (V2 0 (0, 1) (1, 20000)) p4) (V1 1 (1, 20000))))))%N.
(* line 1: f(A + ones(n)*w.T, x) = softmax((A + ones(n)*w.T)*x) *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (w x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  f_3 n d (madd A (outer ones w)) x k = softmax n (mulv d (madd A (outer ones w)) x) k.
Proof.
  intros n d A w x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [w; x] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e4 e4.
Qed.

Definition p6 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p7 : ex := (Mul (Sum (1, 20000) (Mul (V1 0 (1, 20000)) (V1 1 (1, 20000)))) (Int 1))%N.
Definition p8 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition e5 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Add p6 p7)) (Int 1)))) (Exp (Add p8 p7)))%N.
(* line 2: softmax((A + ones(n)*w.T)*x) = softmax(A*x + inner(w, x)*ones(n)) *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (w x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  softmax n (mulv d (madd A (outer ones w)) x) k = softmax n (vadd (mulv d A x) (vscal (inner d w x) ones)) k.
Proof.
  intros n d A w x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [w; x] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e4 e5.
Qed.

Definition p10 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p11 : ex := (Mul (Sum (1, 20000) (Mul (V1 1 (1, 20000)) (V1 0 (1, 20000)))) (Int 1))%N.
Definition p12 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition e6 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Add p10 p11)) (Int 1)))) (Exp (Add p12 p11)))%N.
Definition e7 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp p10) (Int 1)))) (Exp p12))%N.
(* line 3: softmax(A*x + inner(w, x)*ones(n)) = softmax(A*x) *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (w x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  softmax n (vadd (mulv d A x) (vscal (inner d w x) ones)) k = softmax n (mulv d A x) k.
Proof.
  intros n d A w x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; w] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e6 e7.
Qed.

(* line 4: softmax(A*x) = f(A, x) *)
Lemma line_2_4 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  softmax n (mulv d A x) k = f_3 n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e7 e7.
Qed.

Definition e8 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp p6) (Int 1)))) (Exp p8))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n d A w x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [w; x] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e4 e8.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (w x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [w; x] [A]) (ienv_of [((0%N, 1%N), k)]) e4 /\
  defined (env_of [n; d] [] [w; x] [A]) (ienv_of [((0%N, 1%N), k)]) e8.
Proof.
  intros n d A w x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [w; x] [A] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
