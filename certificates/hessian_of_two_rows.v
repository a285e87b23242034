(* Hessian, two rows: the Hessian for two rows. The claim hessian-of-two-rows of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* jacobian(gradient((-q + p(x))**2, x), x) = lambda(x)/2*(a_1 - a_2)*(a_1 - a_2).T *)
Definition statement_1 : Prop :=
  forall (d : nat) (a_1 a_2 : vec) (q : R) (x : vec) (k l : nat),
  (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  is_derive (fun s => (fun x => grad (fun x => (- q + p_2 d a_1 a_2 x) ^ 2) x) (upd x l s) k) (x l)
    (mscal (lambda d a_1 a_2 q x / 2) (outer (vadd a_1 (vopp a_2)) (vadd a_1 (vopp a_2))) k l).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Exp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) (V1 0 (0, 20000)))))%N.
Definition p2 : ex := (Mul p1 (Inv (Add p1 (Exp (Sum (0, 20000) (Mul (V1 2 (0, 20000)) (V1 0 (0, 20000))))))))%N.
Definition p3 : ex := (Pow (Add (Opp (Sc 0)) p2) 2%nat)%N.
Definition e1 : ex := (D (T1 0 (0, 1)) p3)%N.
Definition p5 : ex := (Add (Int 1) (Opp p2))%N.
Definition e2 : ex := (Mul (Mul (Add (Mul (Mul (Int 4) (Pow p5 2%nat)) (Pow p2 2%nat)) (Mul (Mul (Mul p5 (Add (Int 1) (Opp (Mul (Int 2) p2)))) (Add (Opp (Mul (Int 4) (Sc 0))) (Mul (Int 4) p2))) p2)) (Inv (Int 2))) (Mul (Add (V1 1 (0, 1)) (Opp (V1 2 (0, 1)))) (Add (V1 1 (0, 2)) (Opp (V1 2 (0, 2))))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros d a_1 a_2 q x k l Hs_d Hi_k Hi_l.
  setting [d] [q] [x; a_1; a_2] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T1 0 (0, 2))%N e1 e2.
Qed.

Definition e3 : ex := (D (T1 0 (0, 2)) e1)%N.
Lemma defined_1 :
  forall (d : nat) (a_1 a_2 : vec) (q : R) (x : vec) (k l : nat),
  (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  defined (env_of [d] [q] [x; a_1; a_2] []) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e3 /\
  defined (env_of [d] [q] [x; a_1; a_2] []) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e2.
Proof.
  intros d a_1 a_2 q x k l Hs_d Hi_k Hi_l.
  setting [d] [q] [x; a_1; a_2] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
