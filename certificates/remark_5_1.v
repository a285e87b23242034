(* Section 5.1, after Definition 5.1: the number of data shifts, and their norms. The claim remark-5.1 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* As printed in the text we worked from; shown to be false below. *)

(* norm(1/inner(exp(A*x_t), ones(n))*exp(A*x_t) - b + hadamard(delta_b(), ones(n) - 2*basis(k)))**2 = norm(1/inner(exp(A*x_{t+1}), ones(n))*exp(A*x_{t+1}) - b)**2 *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A : mat) (b x_t x_t1 : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm n (vadd (vadd (vscal (/ inner n (vexp (mulv d A x_t)) ones) (vexp (mulv d A x_t))) (vopp b)) (had (delta_b n d A x_t x_t1) (vadd ones (vscal (- 2) (basis k))))) ^ 2
  = norm n (vadd (vscal (/ inner n (vexp (mulv d A x_t1)) ones) (vexp (mulv d A x_t1))) (vopp b)) ^ 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p2 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition e1 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow (Add (Add p1 (Opp (V1 1 (0, 20002)))) (Mul (Add p2 (Opp p1)) (Add (Int 1) (Mul (Opp (Int 2)) (Del (0, 20002) (0, 1)))))) 2%nat))) 2%nat)%N.
Definition e2 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow (Add p2 (Opp (V1 1 (0, 20002)))) 2%nat))) 2%nat)%N.
(* at n = 2, d = 1, A = [1, 0], b = [3/5, 1/5], x_t = [0], x_{t+1} = [1], k = 1: the left side is 0.114353, the right side 0.0219293 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_eq [2; 1]%nat []%Q [[0]; [3 # 5; 1 # 5]; [1]]%Q [[[1]; [0]]]%Q [((0, 1)%N, 0%nat)] [] e1 e2 (ltac:(computed))
    (H 2%nat 1%nat (matrix ([[1]; [0]])%Q) (vector ([3 # 5; 1 # 5])%Q) (vector ([0])%Q) (vector ([1])%Q) 0%nat ltac:(lia) ltac:(lia) ltac:(lia))).
Qed.
