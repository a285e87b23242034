(* Core as a Laplacian: the core is the Laplacian of a graph with signs. The claim laplacian of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* inner(v, B(x)*v) = total(total((v[k] - v[l])**2*W(x)[k, l], k), l)/2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (B n d A b x) v) = sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * W n d A b x k l)) / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) (Int 1))))%N.
Definition p2 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p3 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p4 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p2) (Opp (Mul p2 p3)))%N.
Definition p5 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p6 : ex := (Add p3 (Opp (V1 2 (0, 20002))))%N.
Definition p7 : ex := (Sum (0, 20002) (Mul p4 p6))%N.
Definition e1 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p4 (Add (Mul (Del (0, 20002) (0, 20003)) p3) (Opp (Mul p3 p5))))) (Mul (Del (0, 20004) (0, 20003)) p7)) (Opp (Mul p2 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p5) (Opp (Mul p5 p3))) p6))))) (Opp (Mul p7 p5))) (V1 0 (0, 20003))))))%N.
Definition e2 : ex := (Mul (Sum (0, 20004) (Sum (0, 20003) (Mul (Pow (Add (Opp (V1 0 (0, 20004))) (V1 0 (0, 20003))) 2%nat) (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p3 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p3 (V1 2 (0, 20002)))))) (Mul p5 p2)) (Mul (Mul p5 (Add (Mul (Int 2) p5) (Opp (V1 2 (0, 20003))))) p2)) (Mul p5 (Mul p2 (Add (Mul (Int 2) p2) (Opp (V1 2 (0, 20004)))))))))) (Inv (Int 2)))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e1 /\
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e2.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
