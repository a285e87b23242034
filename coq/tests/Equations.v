(* Equations and derivatives that the checks accept, and some that they refuse. *)
From AnySize Require Import OneVariable Differentiator.
Open Scope R_scope.
Local Notation computed := ltac:(vm_cast_no_check (eq_refl true)) (only parsing).

(* with vectors u and v of size n (vectors 0 and 1 of size 0), at the free index k, which is called (0, 1) *)
Section Accepted.
Context (n : nat) (u v : vec) (k : nat) (s : R).
Hypotheses (N : (0 < n)%nat) (K : (k < n)%nat) (S : 0 < s) (U : forall k, (k < n)%nat -> u k <> 0).
Let E := env_of [n] [s] [u; v] [].
Let r := ienv_of [((0, 1)%N, k)].
Ltac equation a b := exact (engine_eq [n] [s] [u; v] [] [((0, 1)%N, k)] [0%N] [] a b
  computed (ltac:(side_s)) (ltac:(side_s)) (ltac:(side_s)) (List.Forall_nil _)).
Ltac derivative t a b := exact (engine_derive [n] [s] [u; v] [] [((0, 1)%N, k)] [0%N] [] t a b
  computed (ltac:(side_s)) (ltac:(side_s)) (ltac:(side_s)) (List.Forall_nil _)).

Theorem binomial : inner n (vadd u v) (vadd u v) = norm n u ^ 2 + 2 * inner n u v + norm n v ^ 2.
Proof.
  equation
    (Sum (0, 10) (Mul (Add (V1 0 (0, 10)) (V1 1 (0, 10))) (Add (V1 0 (0, 10)) (V1 1 (0, 10)))))%N
    (Add (Add (Pow (Sqrt (Sum (0, 10) (Pow (V1 0 (0, 10)) 2))) 2)
      (Mul (Int 2) (Sum (0, 10) (Mul (V1 0 (0, 10)) (V1 1 (0, 10))))))
      (Pow (Sqrt (Sum (0, 10) (Pow (V1 1 (0, 10)) 2))) 2))%N.
Qed.
Theorem derivative_of_exp : is_derive (fun t => inner n (vexp (upd u k t)) v) (u k) (exp (u k) * v k).
Proof.
  derivative (T1 0 (0, 1))%N
    (Sum (0, 10) (Mul (Exp (V1 0 (0, 10))) (V1 1 (0, 10))))%N (Mul (Exp (V1 0 (0, 1))) (V1 1 (0, 1)))%N.
Qed.
Theorem root_of_square : sqrt (s ^ 2) = s.
Proof. equation (Sqrt (Pow (Sc 0) 2)) (Sc 0). Qed.

(* a hypothesis about every index *)
Let z := V1 0 (0, 1)%N.
Lemma z_nonzero : nonzero_all [z] E.
Proof. apply List.Forall_cons; [|apply List.Forall_nil]. exact (nonzero_at E (0, 1)%N z (fun k K r W => U k K)). Qed.
Let quotient := Mul (Inv z) (Mul z (V1 1 (0, 1)%N)).
Theorem quotient_of_product : / u k * (u k * v k) = v k.
Proof.
  exact (engine_eq [n] [s] [u; v] [] [((0, 1)%N, k)] [0%N] [z] quotient (V1 1 (0, 1)%N) computed
    (ltac:(side_s)) (ltac:(side_s)) (ltac:(side_s)) z_nonzero).
Qed.
Theorem quotient_defined : defined E r quotient.
Proof.
  exact (engine_defined [n] [s] [u; v] [] [((0, 1)%N, k)] [0%N] [z] [] quotient computed
    (ltac:(side_s)) (ltac:(side_s)) (ltac:(side_s)) z_nonzero (List.Forall_nil _)).
Qed.
(* 4 <= s: the logarithm of s - 3 is defined *)
Theorem defined_by_inequality : 4 <= s -> defined E r (Ln (Add (Sc 0) (Int (-3)))).
Proof.
  intros H. refine (engine_defined [n] [s] [u; v] [] [((0, 1)%N, k)] [0%N] [] [Add (Sc 0) (Opp (Int 4))] _ computed
    (ltac:(side_s)) (ltac:(side_s)) (ltac:(side_s)) (List.Forall_nil _) _).
  apply List.Forall_cons; [intros; simpl; lra|apply List.Forall_nil].
Qed.
End Accepted.

(* ---- what is positive or nonnegative ---- *)
Ltac accepts check := let b := eval vm_compute in check in match b with true => idtac end.
Goal True.
  accepts (check [Nonnegative (Vector 0 0)] [] (Abs (V1 0 (0, 1)%N)) (V1 0 (0, 1)%N)).
  accepts (check [Vector 0 0] [] (Exp (Ln (V1 0 (0, 1)%N))) (V1 0 (0, 1)%N)).
  accepts (check [Matrix 0 0 1] [] (Abs (V2 0 (0, 1) (1, 2))%N) (V2 0 (0, 1) (1, 2))%N).
  accepts (check [Nonnegative 0%N] [] (Sqrt (Pow (Sc 0) 2)) (Sc 0)).
  accepts (check [0%N] [] (D (T0 0%N) (Ln (Sc 0))) (Inv (Sc 0))).
  accepts (check [Vector 0 0] [] (D (T1 0 (0, 1))%N (Ln (V1 0 (0, 1)%N))) (Inv (V1 0 (0, 1)%N))).
  accepts (check [0%N; 1%N] [] (At 0 (Sc 1) (Abs (Sc 0))) (Sc 1)).
  accepts (check [Nonnegative 0%N; Nonnegative 1%N] [] (At 0 (Sc 1) (Abs (Sc 0))) (Sc 1)).
  accepts (check_defined [0%N] [] [] (At 0 (Exp (Sc 1)) (Ln (Sc 0)))).
  exact I.
Qed.
Section Positive.
Context (n : nat) (u : vec) (k : nat) (N : (0 < n)%nat) (K : (k < n)%nat) (U : forall k, (k < n)%nat -> 0 < u k).
Theorem derivative_of_ln : is_derive (fun t => inner n (fun l => ln (upd u k t l)) ones) (u k) (/ u k).
Proof.
  exact (engine_derive [n] [] [u] [] [((0, 1)%N, k)] [Vector 0 0] [] (T1 0 (0, 1))%N
    (Sum (0, 10) (Mul (Ln (V1 0 (0, 10))) (Int 1)))%N (Inv (V1 0 (0, 1)%N)) computed
    (ltac:(side_s)) (ltac:(side_s)) (ltac:(side_s)) (List.Forall_nil _)).
Qed.
End Positive.

(* ---- refused: each of these is false, or not defined, for some vectors, or not shown by the rules ---- *)
Ltac refuses check := let b := eval vm_compute in check in match b with false => idtac end.
Local Notation x := (V1 0 (0, 1)%N).
Local Notation y := (V1 1 (0, 1)%N).
Local Notation sum_of e := (Sum (0, 10)%N e).
Local Notation x_ := (V1 0 (0, 10)%N).
Local Notation y_ := (V1 1 (0, 10)%N).
Definition no : list signed := [].
Goal True. (* a sign, a factor *)
  refuses (check no [] (Pow (Add x y) 2) (Add (Add (Pow x 2) (Opp (Mul (Int 2) (Mul x y)))) (Pow y 2))).
  refuses (check no [] (sum_of (Mul x_ y_)) (Mul (Int 2) (sum_of (Mul x_ y_)))).
  refuses (check no [] (D (T1 0 (0, 1))%N (sum_of (Pow x_ 2))) x).
  refuses (check no [] (D (T1 0 (0, 1))%N (Exp (Opp x))) (Exp (Opp x))).
  (* a sum is no product of sums, the sum of ones is n *)
  refuses (check no [] (sum_of (Mul x_ y_)) (Mul (sum_of x_) (sum_of y_))).
  refuses (check no [] (sum_of (Int 1)) (Int 1)).
  (* another index, another vector *)
  refuses (check no [] x (V1 0 (0, 2)%N)). refuses (check no [] x y).
  refuses (check no [] (Del (0, 1) (0, 2))%N (Int 1)).
  refuses (check no [] (sum_of x_) (sum_of x)).
  (* division by what may vanish; roots, logarithms and absolute values of what may be negative *)
  refuses (check no [] (Mul x (Inv x)) (Int 1)). refuses (check no [] (Mul (Sc 0) (Inv (Sc 0))) (Int 1)).
  refuses (check no [y] (Mul x (Inv x)) (Int 1)).
  refuses (check no [] (Sqrt (Pow x 2)) x). refuses (check no [] (Pow (Sqrt x) 2) x).
  refuses (check no [] (Exp (Ln x)) x).
  refuses (check no [] (Ln (Mul x y)) (Add (Ln x) (Ln y))). refuses (check no [] (Abs x) x).
  refuses (check no [] (Sqrt (Mul x y)) (Mul (Sqrt x) (Sqrt y))).
  (* the derivative of an absolute value, of a root and of a quotient where it need not exist *)
  refuses (check no [] (D (T1 0 (0, 1))%N (Abs x)) (Int 1)).
  refuses (check no [] (D (T1 0 (0, 1))%N (Sqrt x)) (Inv (Mul (Int 2) (Sqrt x)))).
  refuses (check no [] (D (T1 0 (0, 1))%N (Inv x)) (Opp (Inv (Pow x 2)))).
  refuses (check no [] (D (T1 0 (0, 1))%N (Max (0, 10)%N x_)) (D (T1 0 (0, 1))%N (Max (0, 10)%N x_))).
  (* a derivative in what is nonnegative: at 0 there are no values on both sides *)
  refuses (check [Nonnegative 0%N; 0%N] [] (D (T0 0%N) (Ln (Sc 0))) (Inv (Sc 0))).
  refuses (check [Nonnegative (Vector 0 0)] [] (D (T1 0 (0, 1))%N (Abs (Add x (Int 1)))) (Int 1)).
  refuses (check [Nonnegative (Vector 0 3)] [] (D (T1 0 (0, 1))%N x) (Int 1)). (* whatever its size is called *)
  refuses (check [Nonnegative (Matrix 0 0 1)] [] (D (T2 0 (0, 1) (1, 2))%N (V2 0 (0, 1) (1, 2))%N) (Int 1)).
  (* what is put in the place of a symbol must have its sign *)
  refuses (check [0%N] [] (At 0 (Sc 1) (Abs (Sc 0))) (Sc 1)).
  refuses (check [Nonnegative 0%N] [] (At 0 (Sc 1) (Abs (Sc 0))) (Sc 1)).
  refuses (check [0%N; Nonnegative 1%N] [] (At 0 (Sc 1) (Abs (Sc 0))) (Sc 1)).
  refuses (check_defined [0%N] [] [] (At 0 (Sc 1) (Ln (Sc 0)))).
  (* the sign of another vector, of an index of another size, of a matrix for a vector; no sign of what stands beside *)
  refuses (check [Vector 1 0] [] (Abs x) x). refuses (check [Vector 0 1] [] (Abs x) x).
  refuses (check [Matrix 0 0 0] [] (Abs x) x). refuses (check [0%N] [] (Abs x) x).
  refuses (check [Nonnegative (Vector 0 0)] [] (Mul x (Inv x)) (Int 1)).
  refuses (check [Nonnegative (Vector 0 0)] [] (Exp (Ln x)) x).
  refuses (check [Vector 0 0] [] (Abs (Add x (Int (-1)))) (Add x (Int (-1)))).
  (* largest values and spectral norms are not linear *)
  refuses (check no [] (Max (0, 10)%N (Opp x_)) (Opp (Max (0, 10)%N x_))).
  refuses (check no [] (Spec (0, 10) (1, 11) (Opp (V2 0 (0, 10) (1, 11))))%N
    (Opp (Spec (0, 10) (1, 11) (V2 0 (0, 10) (1, 11))))%N).
  (* not defined *)
  refuses (check_defined no [] [] (Inv x)). refuses (check_defined no [] [] (Sqrt x)).
  refuses (check_defined no [] [] (Ln (Pow x 2))).
  refuses (check_defined no [] [] (D (T1 0 (0, 1))%N (Abs x))). refuses (check_defined no [] [x] (Inv x)).
  refuses (check_defined no [] [Add (Sc 0) (Opp (Int 4))] (Inv (Add (Sc 0) (Int (-4))))).
  exact I.
Qed.
