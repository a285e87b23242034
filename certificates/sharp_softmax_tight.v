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
  (fun tau => Derive (fun tau => inner n v (sigma n (vscal tau v))) tau) 0
  = (norm n v ^ 2 - inner n v ones ^ 2 / INR n) / INR n.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (At 0 (Int 0) (D (T0 0) (Sum (0, 20001) (Mul (V1 0 (0, 20001)) (Mul (Inv (Sum (0, 20000) (Mul (Exp (Mul (Sc 0) (V1 0 (0, 20000)))) (Int 1)))) (Exp (Mul (Sc 0) (V1 0 (0, 20001)))))))))%N.
Definition e2 : ex := (Mul (Add (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat) (Opp (Mul (Pow (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (Int 1))) 2%nat) (Inv (Sz 0))))) (Inv (Sz 0)))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n v Hs_n.
  setting [n] [0] [v] [] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n : nat) (v : vec),
  (0 < n)%nat ->
  defined (env_of [n] [0] [v] []) (ienv_of []) e1 /\
  defined (env_of [n] [0] [v] []) (ienv_of []) e2.
Proof.
  intros n v Hs_n.
  setting [n] [0] [v] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
