(* Statements that fail at given numbers, refuted by computation. *)
From AnySize Require Import Checks Numbers.
From Coq Require Import QArith Qreals.
Open Scope R_scope.
Local Notation computed := ltac:(vm_cast_no_check (eq_refl true)) (only parsing).

Definition alpha n d A x := inner n (vexp (mulv d A x)) ones.
Definition f n d A x : vec := vscal (/ alpha n d A x) (vexp (mulv d A x)).
Definition c n d A b x : vec := vadd (f n d A x) (vopp b).
Definition loss n d A b x := / 2 * norm n (c n d A b x) ^ 2.

(* the same as expressions: A is matrix 0, x and b are vectors 0 and 1, of sizes 1 (d) and 0 (n) *)
Definition e_alpha : ex :=
  (Sum (0, 100) (Mul (Exp (Sum (1, 101) (Mul (V2 0 (0, 100) (1, 101)) (V1 0 (1, 101))))) (Int 1)))%N.
Definition e_f k : ex := Mul (Inv e_alpha) (Exp (Sum (1, 101) (Mul (V2 0 k (1, 101)) (V1 0 (1, 101)))))%N.
Definition e_c k : ex := Add (e_f k) (Opp (V1 1 k)).
Definition e_loss : ex := Mul (Inv (Int 2)) (Pow (Sqrt (Sum (0, 102) (Pow (e_c (0, 102)) 2))) 2)%N.
Definition e_wrong : ex :=
  (Add (Mul (Sum (0, 103) (Mul (e_c (0, 103)) (e_f (0, 103)))) (Sum (0, 103) (Mul (e_f (0, 103)) (V2 0 (0, 103) (1, 1)))))
    (Sum (0, 103) (Mul (e_c (0, 103)) (Mul (e_f (0, 103)) (V2 0 (0, 103) (1, 1))))))%N.

(* the derivative of the loss, with a wrong sign *)
Theorem wrong_sign : ~ forall (n d : nat) (A : mat) (b x : vec) (i : nat), (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  is_derive (fun s => loss n d A b (upd x i s)) (x i)
    (inner n (c n d A b x) (f n d A x) * inner n (f n d A x) (col A i) +
     inner n (c n d A b x) (had (f n d A x) (col A i))).
Proof.
  intros W. specialize (W 2%nat 1%nat (matrix [[1]; [2]]%Q) (vector [1 # 5; 3 # 5]%Q) (vector [0]%Q) 0%nat).
  specialize (W ltac:(lia) ltac:(lia) ltac:(lia)). revert W.
  exact (refuted_derive [2; 1]%nat [] [[0]; [1 # 5; 3 # 5]]%Q [[[1]; [2]]]%Q [((1, 1)%N, 0%nat)] [] (T1 0 (1, 1))%N
    e_loss e_wrong computed).
Qed.

(* an inequality between norms; its hypothesis holds with equality *)
Definition e_norm : ex := Spec (0, 1)%N (1, 2)%N (V2 0 (0, 1) (1, 2))%N.
Theorem exp_of_norm : ~ forall (A : mat) (t : R), 0 < t -> spectral 2 1 A <= t -> exp (spectral 2 1 A) <= 2 * t ^ 2.
Proof.
  intros W. specialize (W (matrix [[3]; [4]]%Q) (Q2R 5)).
  assert (P : 0 < Q2R 5) by exact (holds_lt [2; 1]%nat [5]%Q [] [[[3]; [4]]]%Q [] [] (Int 0) (Sc 0) computed).
  assert (H : spectral 2 1 (matrix [[3]; [4]]%Q) <= Q2R 5).
  { exact (holds_le [2; 1]%nat [5]%Q [] [[[3]; [4]]]%Q [] [] e_norm (Sc 0) computed). }
  specialize (W P H). revert W.
  exact (refuted_le [2; 1]%nat [5]%Q [] [[[3]; [4]]]%Q [] [] (Exp e_norm) (Mul (Int 2) (Pow (Sc 0) 2)) computed).
Qed.

(* logarithms, roots, largest values and halves of exponents *)
Theorem many_functions : ln (sqrt 2) + maxnorm 3 (vector [1; -4; 2]%Q) * exp (-3) < 10 - 9 * Rabs (-1).
Proof.
  exact (holds_lt [3]%nat [] [[1; -4; 2]]%Q [] [] []
    (Add (Ln (Sqrt (Int 2))) (Mul (Max (0, 1)%N (Abs (V1 0 (0, 1)%N))) (Exp (Int (-3)))))
    (Add (Int 10) (Opp (Mul (Int 9) (Abs (Int (-1))))))
    computed).
Qed.

(* equal by exact computation; an inequality that is not strict; a derivative at given numbers *)
Theorem root_of_four : sqrt 4 = 2.
Proof.
  exact (holds_eq [1]%nat [] [] [] [] [] (Sqrt (Int 4)) (Int 2) computed computed).
Qed.
Theorem not_strict : ~ spectral 2 1 (matrix [[3]; [4]]%Q) < 5.
Proof. exact (refuted_lt [2; 1]%nat [] [] [[[3]; [4]]]%Q [] [] e_norm (Int 5) computed). Qed.
Theorem slope : Derive (fun t => exp (t ^ 2)) (Q2R 1) <> 3.
Proof.
  exact (holds_ne [1]%nat [1]%Q [] [] [] [] (D (T0 0%N) (Exp (Pow (Sc 0) 2))) (Int 3) computed).
Qed.

(* what holds is not refuted, and equal numbers are not told apart *)
Fail Definition no_1 := holds_lt [1]%nat [] [] [] [] [] (Int 0) (Int 0) computed.
Fail Definition no_2 := refuted_le [1]%nat [] [] [] [] [] (Sqrt (Int 2)) (Sqrt (Int 3)) computed.
Fail Definition no_3 := refuted_eq [1]%nat [] [] [] [] [] (Exp (Int 1)) (Exp (Int 1)) computed.
(* the root of -1 is not told from 1, though in Coq it is 0 *)
Fail Definition no_7 := refuted_eq [1]%nat [] [] [] [] [] (Sqrt (Int (-1))) (Int 1) computed.
(* no number is 1/0; no vector has size 0; what is called positive or nonnegative must be, every entry of it *)
Fail Definition no_4 := holds_le [1]%nat [] [] [] [] [] (Inv (Int 0)) (Int 1) computed.
Fail Definition no_5 := holds_le [0]%nat [] [] [] [] [] (Int 0) (Int 1) computed.
Fail Definition no_6 := holds_le [1]%nat [-1]%Q [] [] [] [0%N] (Int 0) (Int 1) computed.
Fail Definition no_8 := holds_le [2]%nat [] [[1; 0]]%Q [] [] [Vector 0 0] (Int 0) (Int 1) computed.
Fail Definition no_9 := holds_le [2]%nat [] [[1; -1]]%Q [] [] [Nonnegative (Vector 0 0)] (Int 0) (Int 1) computed.
Fail Definition no_10 := holds_sign [2]%nat [] [] [[[0; 1]; [-1; 0]]]%Q (Nonnegative (Matrix 0 0 0)) computed.
Definition positive_entries : forall k, (k < 2)%nat -> 0 < vector [1; 2]%Q k :=
  holds_sign [2]%nat [] [[1; 2]]%Q [] (Vector 0 0) computed.
