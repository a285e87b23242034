(* Sharp softmax bound, approached: no smaller constant will do. The claim sharp-softmax-tight of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* at(D(inner(v, sigma(tau*v)), tau), tau, 0) = (norm(v)**2 - inner(v, ones(n))**2/n)/n *)
Definition statement_1 : Prop :=
  forall (n : nat) (v : vec),
  (0 < n)%nat ->
  is_derive (fun tau => inner n v (sigma n (vscal tau v))) 0 ((norm n v ^ 2 - inner n v ones ^ 2 / INR n) / INR n).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Int 0)%N.
Definition p2 : ex := (Mul (V1 0 (0, 20001)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Mul (Sc 0) (V1 0 (0, 20000)))) (Int 1)))) (Exp (Mul (Sc 0) (V1 0 (0, 20001))))))%N.
Definition e2 : ex := (Sum (0, 20001) p2)%N.
Definition e3 : ex := (Mul (Add (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat) (Opp (Mul (Pow (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (Int 1))) 2%nat) (Inv (Sz 0))))) (Inv (Sz 0)))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n v Hs_n.
  setting [n] [0] [v] [] [] [].
  derivative_at (nil_nonzero Ev) 0%N e1 e2 e3.
Qed.

Definition e4 : ex := (At 0 e1 (D (T0 0) e2))%N.
Lemma defined_1 :
  forall (n : nat) (v : vec),
  (0 < n)%nat ->
  defined (env_of [n] [0] [v] []) (ienv_of []) e4 /\
  defined (env_of [n] [0] [v] []) (ienv_of []) e3.
Proof.
  intros n v Hs_n.
  setting [n] [0] [v] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
