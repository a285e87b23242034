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
(* A function that is nonnegative at c, and whose derivative leads away from zero, is so from c to t. *)
Lemma from_left (f df : R -> R) c t : c <= t -> 0 <= f c -> (forall s, c <= s <= t -> is_derive f s (df s)) ->
  (forall s, c <= s <= t -> 0 <= df s) -> 0 <= f t.
Proof. intros [L|<-] A D H; auto. destruct (MVT_cor2 f df c t L) as (m & E & M1 & M2).
  { intros; now apply is_derive_Reals, D. }
  specialize (H m ltac:(lra)). nra. Qed.
Lemma from_right (f df : R -> R) c t : t <= c -> 0 <= f c -> (forall s, t <= s <= c -> is_derive f s (df s)) ->
  (forall s, t <= s <= c -> df s <= 0) -> 0 <= f t.
Proof. intros [L| ->] A D H; auto. destruct (MVT_cor2 f df t c L) as (m & E & M1 & M2).
  { intros; now apply is_derive_Reals, D. }
  specialize (H m ltac:(lra)). nra. Qed.
(* What stands under a line, a logarithm or a root is positive. *)
Ltac seen_positive := repeat split; try exact I; repeat first
  [ lra | apply Rgt_not_eq | apply Rmult_lt_0_compat | apply pow_lt | apply sqrt_lt_R0 | apply exp_pos
  | apply Rinv_0_lt_compat | nra | apply Rplus_lt_0_compat ].
Lemma ln_at x : x = 1 -> ln x = 0. Proof. intros ->. apply ln_1. Qed.
Lemma exp_at x : x = 0 -> exp x = 1. Proof. intros ->. apply exp_0. Qed.
Lemma sqrt_at x : x = 1 -> sqrt x = 1. Proof. intros ->. apply sqrt_1. Qed.
Lemma over_nonneg a b : 0 <= a -> 0 < b -> 0 <= a / b.
Proof. intros A B. apply Rmult_le_pos; auto. left. now apply Rinv_0_lt_compat. Qed.
Ltac at_number := repeat first
  [ match goal with |- context [ln ?x] => rewrite (ln_at x) by lra end
  | match goal with |- context [exp ?x] => rewrite (exp_at x) by lra end
  | match goal with |- context [sqrt ?x] => rewrite (sqrt_at x) by lra end ];
  first [lra | field_simplify; lra].
Ltac polynomial := match goal with
  | |- context [ln _] => fail 1 | |- context [exp _] => fail 1 | |- context [/ _] => fail 1
  | |- context [sqrt ?x] => assert (0 < x) by seen_positive; pose proof (sqrt_lt_R0 x ltac:(assumption));
      pose proof (sqrt_sqrt x ltac:(lra)); generalize dependent (sqrt x); intros; nra
  | _ => nra end.
(* 0 <= f t from 0 <= f c and the sign of the derivative, which is shown in the same way, n times at most; the
   denominators of the derivative are positive *)
Ltac by_slope c n t :=
  let e := match goal with |- 0 <= ?e => e end in
  match (eval pattern t in e) with ?f t =>
    let differentiated := intros; cbv beta; auto_derive; [seen_positive | reflexivity] in
    let s := fresh "s" in let K := fresh "K" in
    first
    [ eapply (from_left f _ c t);
        [lra | cbv beta; at_number | differentiated | intros s K; cbv beta; slope_sign c n s]
    | eapply (from_right f _ c t);
        [lra | cbv beta; at_number | differentiated |
          intros s K; cbv beta; apply Ropp_le_cancel; rewrite Ropp_0; slope_sign c n s] ]
  end
with slope_sign c n s :=
  first [ lra | solve [slope_over c n s] | solve [numerator c n s] ]
with slope_over c n s := (match goal with |- 0 <= ?e => field_simplify e end);
  [apply over_nonneg; [numerator c n s | seen_positive] | seen_positive ..]
with numerator c n s := first [ lra | polynomial | lazymatch n with O => fail | S ?n => by_slope c n s end ].
(* A proof of a <= b for a real t with hypotheses such as 0 <= t: case by case for absolute values; then as a polynomial,
   by the bounds of its functions, or as a quadratic polynomial below exp x, by 1 + x <= exp x. *)
Ltac decide_scalar :=
  intros; unfold Rabs; repeat destruct Rcase_abs;
  first
  [ lra | nra | by_quadratic
  | bounds_of_powers; bounds_of_functions; first [lra | nra]
  | apply Rle_trans with (2 := exp_ineq1_le _); by_quadratic ].
(* ... where the two sides meet at c *)
Ltac decide_scalar_at c := intros;
  first [ decide_scalar
        | match goal with t : R |- ?a <= ?b => apply Rminus_le, Ropp_le_cancel; rewrite Ropp_0, Ropp_minus_distr;
            destruct (Rle_lt_dec c t); by_slope c 3%nat t end ].
(* the side conditions of the checks: sizes are positive, indices in range, signs as they are listed *)
Ltac side_s := repeat first
  [ apply List.Forall_nil
  | apply List.Forall_cons; [simpl; first [assumption | intros; first [lia | lra | apply Nat.lt_0_succ | apply Rlt_0_1]]|] ].
