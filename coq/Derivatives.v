(* Coquelicot's rules of differentiation, said of real functions, so that no unification is left to find. *)
From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words.
Open Scope R_scope.

Lemma dEq (f : R -> R) (x a b : R) : is_derive f x a -> a = b -> is_derive f x b. Proof. now intros H <-. Qed.
Lemma dExt (f g : R -> R) (x a : R) : is_derive f x a -> (forall t, f t = g t) -> is_derive g x a.
Proof. intros H E. now apply (is_derive_ext f). Qed.
Lemma dConst (a x : R) : is_derive (fun _ : R => a) x 0. Proof. exact (is_derive_const a x). Qed.
Lemma dId (x : R) : is_derive (fun t : R => t) x 1. Proof. exact (is_derive_id x). Qed.
Lemma dPlus (f g : R -> R) (x a b : R) : is_derive f x a -> is_derive g x b -> is_derive (fun t => f t + g t) x (a + b).
Proof. intros F G. exact (is_derive_plus f g x a b F G). Qed.
Lemma dMult (f g : R -> R) (x a b : R) : is_derive f x a -> is_derive g x b ->
  is_derive (fun t => f t * g t) x (a * g x + f x * b).
Proof. intros F G. exact (is_derive_mult f g x a b F G Rmult_comm). Qed.
Lemma dComp (g f : R -> R) (x a b : R) : is_derive g (f x) a -> is_derive f x b ->
  is_derive (fun t => g (f t)) x (b * a).
Proof. intros G F. exact (is_derive_comp g f x a b G F). Qed.
Lemma dExp (f : R -> R) (x a : R) : is_derive f x a -> is_derive (fun t => exp (f t)) x (exp (f x) * a).
Proof. intros F. apply dEq with (a * exp (f x)); [|ring]. apply (dComp exp); [apply is_derive_exp|exact F]. Qed.
Lemma dInv (f : R -> R) (x a : R) : is_derive f x a -> f x <> 0 -> is_derive (fun t => / f t) x (- a / f x ^ 2).
Proof. intros F N. exact (is_derive_inv f x a F N). Qed.
Lemma dPow (f : R -> R) (x a : R) n : is_derive f x a -> is_derive (fun t => f t ^ n) x (INR n * a * f x ^ pred n).
Proof. intros F. exact (is_derive_pow f n x a F). Qed.
Lemma dSqrt (f : R -> R) (x a : R) : is_derive f x a -> 0 < f x ->
  is_derive (fun t => sqrt (f t)) x (a / (2 * sqrt (f x))).
Proof. intros F P. exact (is_derive_sqrt f x a F P). Qed.
Lemma dLn (f : R -> R) (x a : R) : is_derive f x a -> 0 < f x -> is_derive (fun t => ln (f t)) x (a / f x).
Proof. intros F P. apply (dComp ln); [now apply is_derive_ln|exact F]. Qed.
Lemma gauss_continuous (t : R) : continuous (fun t : R => exp (- t ^ 2)) t.
Proof. apply (ex_derive_continuous (fun t : R => exp (- t ^ 2))). auto_derive. auto. Qed.
Lemma gauss_integral (a b : R) : ex_RInt (fun t : R => exp (- t ^ 2)) a b.
Proof. apply (ex_RInt_continuous (V := R_CompleteNormedModule)). intros. apply gauss_continuous. Qed.
Lemma dErf (f : R -> R) (x a : R) : is_derive f x a ->
  is_derive (fun t => erf (f t)) x (2 * / sqrt PI * exp (- f x ^ 2) * a).
Proof. assert (G : forall y, is_derive (fun u => RInt (fun t : R => exp (- t ^ 2)) 0 u) y (exp (- y ^ 2))).
  { intros y. apply (is_derive_RInt (fun t : R => exp (- t ^ 2)) _ 0 y); [|apply gauss_continuous].
    exists (mkposreal 1 Rlt_0_1). intros z _. apply (RInt_correct (fun t : R => exp (- t ^ 2))), gauss_integral. }
  intros F. apply dEq with (a * (2 / sqrt PI * exp (- f x ^ 2))); [|unfold Rdiv; ring]. apply (dComp erf); [|exact F].
  exact (is_derive_scal _ _ (2 / sqrt PI) _ (G (f x))). Qed.
Lemma erf_opp x : erf (- x) = - erf x.
Proof.
  unfold erf. enough (H : RInt (fun t : R => exp (- t ^ 2)) 0 (- x) = - RInt (fun t : R => exp (- t ^ 2)) 0 x)
    by (rewrite H; ring).
  replace (RInt _ 0 (- x)) with (RInt (fun t : R => exp (- t ^ 2)) (-1 * 0 + 0) (-1 * x + 0)) by (f_equal; ring).
  rewrite <- (RInt_comp_lin (fun t : R => exp (- t ^ 2))) by apply gauss_integral.
  rewrite (RInt_ext _ (fun t => opp (exp (- t ^ 2)))); [exact (RInt_opp _ 0 x (gauss_integral 0 x))|].
  intros t _. unfold scal, opp; simpl. unfold mult; simpl. replace (-1 * t + 0) with (- t) by ring.
  replace (- t * (- t * 1)) with (t * (t * 1)) by ring. ring.
Qed.
Lemma erf_0 : erf 0 = 0. Proof. unfold erf. rewrite RInt_point. unfold zero; simpl. ring. Qed.
Lemma erf_pos x : 0 < x -> 0 < erf x.
Proof. intros X. apply Rmult_lt_0_compat.
  - apply Rdiv_lt_0_compat; [lra|]. apply sqrt_lt_R0, PI_RGT_0.
  - apply RInt_gt_0; auto; intros; [apply exp_pos|apply gauss_continuous]. Qed.
Lemma erf_nn x : 0 <= x -> 0 <= erf x. Proof. intros [H|<-]; [left; now apply erf_pos|rewrite erf_0; lra]. Qed.
Lemma erf_nz x : x <> 0 -> erf x <> 0.
Proof. intros N. destruct (Rlt_le_dec 0 x) as [H|H]; [apply erf_pos in H; lra|].
  pose proof (erf_pos (- x) ltac:(lra)). rewrite erf_opp in *. lra. Qed.
Lemma dSum n (f : nat -> R -> R) (x : R) (df : nat -> R) :
  (forall k, (k < n)%nat -> is_derive (f k) x (df k)) -> is_derive (fun t => sum n (fun k => f k t)) x (sum n df).
Proof. induction n; intros H; simpl; [apply dConst|]. apply (dPlus (fun t => sum n (fun k => f k t))); auto. Qed.
Lemma dOpp (f : R -> R) (x a : R) : is_derive f x a -> is_derive (fun t => - f t) x (- a).
Proof. intros F. exact (is_derive_opp f x a F). Qed.

Lemma dAbs f x l : is_derive f x l -> f x <> 0 -> is_derive (fun y => Rabs (f y)) x (f x * / Rabs (f x) * l).
Proof. intros H N. replace (f x * / Rabs (f x)) with (sign (f x)); [now apply is_derive_Rabs|].
  destruct (Rdichotomy _ _ N) as [L|L].
  - rewrite sign_eq_m1, Rabs_left by auto. field. lra.
  - rewrite sign_eq_1, Rabs_right by lra. field. lra. Qed.
