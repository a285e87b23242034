(* Inequalities in one real variable. *)
From AnySize Require Export Rules Numbers.
Open Scope R_scope.

Ltac side_s := repeat first [ apply List.Forall_nil | apply List.Forall_cons; [simpl; first [assumption | lia | lra | apply Nat.lt_0_succ | apply Rlt_0_1]|] ].

Lemma exp_below t : exp t - 1 <= t * exp t.
Proof.
  pose proof (exp_ineq1_le (- t)) as H. pose proof (exp_pos t). rewrite exp_Ropp in H.
  assert (K : (1 + - t) * exp t <= / exp t * exp t) by (apply Rmult_le_compat_r; lra). rewrite Rinv_l in K by lra. lra.
Qed.
(* A function with g(a) >= 0 and a nonnegative derivative from there on. *)
Lemma increasing_from (g dg : R -> R) a : (forall t, is_derive g t (dg t)) -> 0 <= g a -> (forall t, a <= t -> 0 <= dg t) -> forall t, a <= t -> 0 <= g t.
Proof.
  intros D A H t [L|<-]; auto. destruct (MVT_cor2 g dg a t L) as (c & E & C1 & C2); [intros; apply is_derive_Reals, D|].
  specialize (H c ltac:(lra)). nra.
Qed.
Lemma one_minus_exp t : 0 <= t -> - t ^ 2 / 2 + t <= 1 - exp (- t).
Proof.
  intros T. set (g := fun t => 1 - exp (- t) - (- t ^ 2 / 2 + t)). enough (0 <= g t) by (unfold g in *; lra).
  apply (increasing_from g (fun t => exp (- t) + t - 1) 0); auto; unfold g.
  - intros s. auto_derive; auto. field.
  - rewrite Ropp_0, exp_0. simpl. lra.
  - intros s _. pose proof (exp_ineq1_le (- s)). lra.
Qed.
Lemma exp_near c t : - (1 / 100) <= t -> t <= 1 / 100 -> exp (1 / 100) <= c -> 1 <= c -> Rabs (exp t - 1) <= c * Rabs t.
Proof.
  intros A B C C1. pose proof (exp_ineq1_le t). pose proof (exp_below t). destruct (Rle_lt_dec 0 t) as [T|T].
  - rewrite !Rabs_pos_eq by lra. assert (exp t <= exp (1 / 100)) by (destruct B as [B| ->]; [left; now apply exp_increasing|lra]). nra.
  - rewrite (Rabs_left t) by lra. assert (exp t < 1) by (rewrite <- exp_0; now apply exp_increasing). rewrite Rabs_left by lra. nra.
Qed.
Lemma exp_small : exp (1 / 100) <= 100 / 99.
Proof. pose proof (exp_below (1 / 100)). lra. Qed.
(* exp(h) - 1 <= 100 (exp(1/100) - 1) h: exp is convex *)
Lemma exp_chord h t : 0 < h -> 0 <= t -> t <= h -> exp t - 1 <= (exp h - 1) / h * t.
Proof.
  intros Hh T L.
  assert (D : forall s, is_derive (fun s => exp s) s (exp s)) by (intros; apply is_derive_exp).
  destruct T as [T|<-]; [|rewrite exp_0; lra]. destruct L as [L| ->]; [|right; field; lra].
  destruct (MVT_cor2 exp exp 0 t T) as (c & E1 & C1 & C2); [intros; apply is_derive_Reals, D|].
  destruct (MVT_cor2 exp exp t h L) as (e & E2 & C3 & C4); [intros; apply is_derive_Reals, D|].
  assert (exp c <= exp e) by (left; apply exp_increasing; lra). rewrite exp_0 in E1.
  apply (Rmult_le_reg_r h); auto. replace ((exp h - 1) / h * t * h) with ((exp h - 1) * t) by (field; lra).
  assert (K : 0 <= (exp e - exp c) * (t * (h - t))) by (apply Rmult_le_pos; [lra|apply Rmult_le_pos; lra]).
  replace (exp h - 1) with ((exp h - exp t) + (exp t - 1)) by ring. rewrite E2, E1. lra.
Qed.
Lemma exp_near_sharp t : - (1 / 100) <= t -> t <= 1 / 100 -> Rabs (exp t - 1) <= (-100 + 100 * exp (1 / 100)) * Rabs t.
Proof.
  intros A B. pose proof (exp_ineq1_le t). pose proof (exp_ineq1_le (1 / 100)). destruct (Rle_lt_dec 0 t) as [T|T].
  - rewrite !Rabs_pos_eq by lra. pose proof (exp_chord (1 / 100) t ltac:(lra) T B) as C. replace ((exp (1 / 100) - 1) / (1 / 100)) with (-100 + 100 * exp (1 / 100)) in C by field. lra.
  - rewrite (Rabs_left t) by lra. assert (exp t < 1) by (rewrite <- exp_0; now apply exp_increasing). rewrite Rabs_left by lra. nra.
Qed.
Lemma inv_exp_below t : (1 + t) * exp (- t) <= 1.
Proof.
  rewrite exp_Ropp. pose proof (exp_pos t). pose proof (exp_ineq1_le t). apply (Rmult_le_reg_r (exp t)); auto.
  rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.
Ltac squares_of t :=
  pose proof (pow2_ge_0 (t - 1 / 2)); pose proof (pow2_ge_0 (t - 1 / 3)); pose proof (pow2_ge_0 (t - 1 / 4)); pose proof (pow2_ge_0 (t ^ 2 - 1 / 2)).
Ltac decide_scalar :=
  intros;
  first
  [ lra | nra
  | (match goal with |- context [sqrt ?x] => pose proof (sqrt_pos x) end; nra)
  | (match goal with |- context [exp ?x] => pose proof (exp_ineq1_le x) end; nra)
  | (match goal with t : R |- context [exp ?x] => pose proof (exp_ineq1_le x); squares_of t end; nra)
  | (match goal with H : 0 <= ?t |- _ => pose proof (one_minus_exp t H) end; lra)
  | (match goal with |- context [exp (- (?t ^ 2))] => pose proof (inv_exp_below (t ^ 2)) end; lra)
  | (match goal with |- Rabs ?a <= _ * Rabs ?t => replace a with (exp t - 1) by ring end; apply exp_near_sharp; lra)
  | (match goal with |- Rabs ?a <= _ * Rabs ?t => replace a with (exp t - 1) by ring end; pose proof exp_small; apply exp_near; lra) ].
