(* Correspondence, contrast: what a contrast sees of a data shift. The claim duality-contrast of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* inner(u, log(f(A + D, x))) = -log(inner(exp((A + D)*x), ones(n)))*inner(u, ones(n)) + inner(A.T*u, x) + inner(u, D*x) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A D_ : mat) (u x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n u (vln (f_3 n d (madd A D_) x))
  = - (inner n u ones * ln (inner n (vexp (mulv d (madd A D_) x)) ones)) + inner d (mulv n (tr A) u) x + inner n u (mulv d D_ x).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Mul (Add (V2 0 (0, 20001) (1, 20000)) (V2 1 (0, 20001) (1, 20000))) (V1 1 (1, 20000))))%N.
Definition p2 : ex := (Sum (0, 20001) (Mul (Exp p1) (Int 1)))%N.
Definition e1 : ex := (Sum (0, 20002) (Mul (V1 0 (0, 20002)) (Ln (Mul (Inv p2) (Exp (Sum (1, 20000) (Mul (Add (V2 0 (0, 20002) (1, 20000)) (V2 1 (0, 20002) (1, 20000))) (V1 1 (1, 20000)))))))))%N.
(* line 1: inner(u, log(f(A + D, x))) = inner(u, log(softmax((A + D)*x))) *)
Lemma line_1_1 :
  forall (n d : nat) (A D_ : mat) (u x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n u (vln (f_3 n d (madd A D_) x)) = inner n u (vln (softmax n (mulv d (madd A D_) x))).
Proof.
  intros n d A D_ u x Hs_n Hs_d.
  setting [n; d] [] [u; x] [A; D_] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Definition p4 : ex := (Opp (Mul (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (Int 1))) (Ln p2)))%N.
Definition e2 : ex := (Add p4 (Sum (0, 20001) (Mul (V1 0 (0, 20001)) p1)))%N.
(* line 2: inner(u, log(softmax((A + D)*x))) = -log(inner(exp((A + D)*x), ones(n)))*inner(u, ones(n)) + inner(u, (A + D)*x) *)
Lemma line_1_2 :
  forall (n d : nat) (A D_ : mat) (u x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n u (vln (softmax n (mulv d (madd A D_) x)))
  = - (inner n u ones * ln (inner n (vexp (mulv d (madd A D_) x)) ones)) + inner n u (mulv d (madd A D_) x).
Proof.
  intros n d A D_ u x Hs_n Hs_d.
  setting [n; d] [] [u; x] [A; D_] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition e3 : ex := (Add (Add p4 (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20001)) (V1 0 (0, 20000)))) (V1 1 (1, 20001))))) (Sum (0, 20001) (Mul (V1 0 (0, 20001)) (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 1 (1, 20000)))))))%N.
(* line 3: -log(inner(exp((A + D)*x), ones(n)))*inner(u, ones(n)) + inner(u, (A + D)*x) = -log(inner(exp((A + D)*x), ones(n)))*inner(u, ones(n)) + inner(A.T*u, x) + inner(u, D*x) *)
Lemma line_1_3 :
  forall (n d : nat) (A D_ : mat) (u x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (inner n u ones * ln (inner n (vexp (mulv d (madd A D_) x)) ones)) + inner n u (mulv d (madd A D_) x)
  = - (inner n u ones * ln (inner n (vexp (mulv d (madd A D_) x)) ones)) + inner d (mulv n (tr A) u) x + inner n u (mulv d D_ x).
Proof.
  intros n d A D_ u x Hs_n Hs_d.
  setting [n; d] [] [u; x] [A; D_] [] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A D_ u x Hs_n Hs_d.
  setting [n; d] [] [u; x] [A; D_] [] [].
  equation (nil_nonzero Ev) e1 e3.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A D_ : mat) (u x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [u; x] [A; D_]) (ienv_of []) e1 /\
  defined (env_of [n; d] [] [u; x] [A; D_]) (ienv_of []) e3.
Proof.
  intros n d A D_ u x Hs_n Hs_d.
  setting [n; d] [] [u; x] [A; D_] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
