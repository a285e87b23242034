(* Bounds of exp by polynomials and fractions, each proved by the sign of a derivative. *)
From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

(* A function with a nonnegative value at a and a nonnegative derivative from there on is nonnegative from there on. *)
Lemma nonneg_from (g dg : R -> R) a : (forall t, is_derive g t (dg t)) -> 0 <= g a -> (forall t, a <= t -> 0 <= dg t) ->
  forall t, a <= t -> 0 <= g t.
Proof.
  intros D A H t [L|<-]; auto. destruct (MVT_cor2 g dg a t L) as (c & E & C1 & C2); [intros; apply is_derive_Reals, D|].
  specialize (H c ltac:(lra)). nra. Qed.
Lemma exp_le x y : x <= y -> exp x <= exp y. Proof. intros [H| ->]; [left; now apply exp_increasing|lra]. Qed.
Lemma ln_le x y : 0 < x -> x <= y -> ln x <= ln y. Proof. intros P [H| ->]; [left; now apply ln_increasing|lra]. Qed.
Lemma ln_below t : 0 < t -> ln t <= t - 1.
Proof. intros T. pose proof (exp_ineq1_le (ln t)). rewrite exp_ln in H by auto. lra. Qed.
(* with 1 + t <= exp t (exp_ineq1_le): at t from below and, multiplied by exp t, at -t from above *)
Lemma exp_minus_one_le t : exp t - 1 <= t * exp t.
Proof. pose proof (exp_ineq1_le (- t)) as H. pose proof (exp_pos t). rewrite exp_Ropp in H.
  assert (K : (1 + - t) * exp t <= / exp t * exp t) by (apply Rmult_le_compat_r; lra). rewrite Rinv_l in K by lra. lra.
Qed.
Lemma exp_above_quadratic t : 0 <= t -> 1 + t + t ^ 2 / 2 <= exp t.
Proof. intros T. enough (0 <= exp t - (1 + t + t ^ 2 / 2)) by lra.
  apply (nonneg_from (fun t => exp t - (1 + t + t ^ 2 / 2)) (fun t => exp t - 1 - t) 0); auto.
  - intros s. auto_derive; auto. field.
  - rewrite exp_0. lra.
  - intros s _. pose proof (exp_ineq1_le s). lra. Qed.
Lemma exp_below_quadratic t : t <= 0 -> exp t <= 1 + t + t ^ 2 / 2.
Proof. intros T. enough (0 <= 1 - (- t) + (- t) ^ 2 / 2 - exp (- - t)) by (rewrite Ropp_involutive in *; lra).
  apply (nonneg_from (fun t => 1 - t + t ^ 2 / 2 - exp (- t)) (fun t => exp (- t) - 1 + t) 0); [| |intros s _|lra].
  - intros s. auto_derive; auto. field.
  - rewrite Ropp_0, exp_0. lra.
  - pose proof (exp_ineq1_le (- s)). lra. Qed.
Lemma exp_below_fraction t : 0 <= t -> t < 2 -> exp t <= (2 + t) / (2 - t).
Proof. intros T T2. assert (H : 0 <= (2 + t) * exp (- t) - (2 - t)).
  { apply (nonneg_from (fun t => (2 + t) * exp (- t) - (2 - t)) (fun t => 1 - (1 + t) * exp (- t)) 0); auto.
    - intros s. auto_derive; auto. ring.
    - rewrite Ropp_0, exp_0. lra.
    - intros s _. pose proof (exp_minus_one_le (- s)). lra. }
  rewrite exp_Ropp in H. pose proof (exp_pos t). apply (Rmult_le_reg_r ((2 - t) * / exp t)).
  - apply Rmult_lt_0_compat; [lra|now apply Rinv_0_lt_compat].
  - replace (exp t * ((2 - t) * / exp t)) with (2 - t) by (field; lra).
    replace ((2 + t) / (2 - t) * ((2 - t) * / exp t)) with ((2 + t) * / exp t) by (field; lra). lra. Qed.
