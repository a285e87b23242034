(* Inequalities in one real variable, on intervals and half-lines. *)
From AnySize Require Export Rules Numbers.
From AnySize Require Import Exponential.
Open Scope R_scope.

(* A quadratic polynomial f is known from its values at -1, 0 and 1; it is nonnegative if it is so at 0, grows at both
   ends, and its discriminant is not positive. *)
Lemma quadratic_nonneg (f : R -> R) t : let a := (f 1 + f (-1)) / 2 - f 0 in let b := (f 1 - f (-1)) / 2 in
  (forall t, f t = a * t ^ 2 + b * t + f 0) -> 0 < a -> b ^ 2 <= 4 * a * f 0 -> 0 <= f t.
Proof. intros a b E A B. rewrite E. apply (Rmult_le_reg_l (4 * a)); [lra|].
  replace (4 * a * (a * t ^ 2 + b * t + f 0)) with ((2 * a * t + b) ^ 2 + (4 * a * f 0 - b ^ 2)) by ring.
  pose proof (pow2_ge_0 (2 * a * t + b)). lra. Qed.
Lemma le_one_plus_power t n : 0 <= t -> t <= 1 + t ^ S n.
Proof. intros T. destruct (Rle_lt_dec t 1) as [L|L]; [pose proof (pow_le t (S n) T); lra|].
  pose proof (Rle_pow t 1 (S n) ltac:(lra) ltac:(lia)). lra. Qed.
(* Each value of exp, ln and sqrt is replaced by a number of which only the bounds are known that its argument shows. *)
Ltac bounds_of_functions := repeat match goal with
  | |- context [exp ?x] =>
      pose proof (exp_pos x); pose proof (exp_ineq1_le x); pose proof (exp_minus_one_le x);
      try (assert (0 <= x) by lra; pose proof (exp_above_quadratic x ltac:(assumption)));
      try (assert (x <= 0) by lra; pose proof (exp_below_quadratic x ltac:(assumption)));
      generalize dependent (exp x); intros
  | |- context [ln ?x] =>
      assert (0 < x) by lra; pose proof (ln_below x ltac:(assumption)); generalize dependent (ln x); intros
  | |- context [sqrt ?x] => pose proof (sqrt_pos x); generalize dependent (sqrt x); intros
  end.
Ltac bounds_of_powers := try match goal with
  |- context [?t ^ S ?n] => assert (0 <= t) by lra; pose proof (le_one_plus_power t n ltac:(assumption)) end.
Ltac by_quadratic := match goal with t : R |- ?a <= ?b =>
  apply Rminus_le, Ropp_le_cancel; rewrite Ropp_0;
  let e := constr:(- (a - b)) in match (eval pattern t in e) with ?f t => apply (quadratic_nonneg f t) end;
  [intros; field|lra|lra] end.
(* A proof of a <= b for a real t with hypotheses such as 0 <= t: case by case for absolute values; then as a polynomial,
   by the bounds of its functions, or as a quadratic polynomial below exp x, by 1 + x <= exp x. *)
Ltac decide_scalar :=
  intros; unfold Rabs; repeat destruct Rcase_abs;
  first
  [ lra | nra | by_quadratic
  | bounds_of_powers; bounds_of_functions; first [lra | nra]
  | apply Rle_trans with (2 := exp_ineq1_le _); by_quadratic ].
(* the side conditions of the checks: sizes and scalars are positive, indices in range *)
Ltac side_s := repeat first
  [ apply List.Forall_nil
  | apply List.Forall_cons; [simpl; first [assumption | lia | lra | apply Nat.lt_0_succ | apply Rlt_0_1]|] ].
