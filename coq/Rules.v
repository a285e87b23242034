(* The rules of inequalities, each a lemma. *)
From AnySize Require Export Checks.
Open Scope R_scope.

Lemma one_norm_least n v r :
  (forall u, maxnorm n u <= 1 -> 1 <= minn n (fun k => Rabs (u k)) -> inner n u v <= r) -> (0 < n)%nat ->
  sum n (fun k => Rabs (v k)) <= r.
Proof. intros H N. set (u := fun k => if Rle_dec 0 (v k) then 1 else -1).
  assert (S : forall k, Rabs (u k) = 1) by (intros k; unfold u; destruct Rle_dec; unfold Rabs; destruct Rcase_abs; lra).
  replace (sum n (fun k => Rabs (v k))) with (inner n u v).
  - apply H; [apply maxn_lub|apply minn_glb]; auto; intros k _; rewrite S; lra.
  - unfold inner. apply sum_ext; intros k _. unfold u. destruct Rle_dec; unfold Rabs; destruct Rcase_abs; lra. Qed.

(* ---- numbers ---- *)
Lemma squares a b : 0 <= a -> 0 <= b -> a ^ 2 = b ^ 2 -> a = b.
Proof. intros A B H. apply Rsqr_inj; auto. now rewrite !Rsqr_pow2. Qed.
Lemma absolute_below a r : a <= r -> - a <= r -> Rabs a <= r.
Proof. intros; unfold Rabs; destruct Rcase_abs; lra. Qed.
Lemma opp_le_abs a : - a <= Rabs a. Proof. unfold Rabs; destruct Rcase_abs; lra. Qed.
Lemma size_at_least_one n : (0 < n)%nat -> 1 <= INR n. Proof. intros H. apply (le_INR 1). lia. Qed.
Lemma cancel_square s r : s ^ 2 <= r * s -> 0 <= s -> 0 <= r -> s <= r.
Proof. intros H S R. destruct S as [S|<-]; auto. apply Rmult_le_reg_r with s; auto. simpl in H. nra. Qed.
Lemma mean_value (f df : R -> R) r : (forall t, is_derive f t (df t)) -> (forall t, 0 < t -> t < 1 -> df t <= r) ->
  f 1 - f 0 <= r.
Proof.
  intros D H. destruct (MVT_cor2 f df 0 1) as (c & Hc & C1 & C2); [lra|intros; apply is_derive_Reals, D|]. rewrite Hc.
  specialize (H c C1 C2). lra. Qed.
Lemma rearranged a b c d : a <= b -> b - a = d - c -> c <= d. Proof. lra. Qed.
Lemma rearranged_lt a b c d : a < b -> b - a = d - c -> c < d. Proof. lra. Qed.
Lemma rearranged_pos a b c d : a <= b -> 0 < (d - c) - (b - a) -> c < d. Proof. lra. Qed.

(* ---- what equations say to be zero ---- *)
Lemma mul_zero c a b : a = b -> c * (a + - b) = 0. Proof. intros ->. ring. Qed.
Lemma sum_all_zero n f : (forall k, (k < n)%nat -> f k = 0) -> sum n f = 0.
Proof. intros H. rewrite (sum_ext n f (fun _ => 0)) by auto. apply sum_zero. Qed.
Lemma plus_zero a z : z = 0 -> a + z = a. Proof. intros ->. ring. Qed.
Lemma minus_zero a z : z = 0 -> a + - z = a. Proof. intros ->. ring. Qed.
Lemma eq_replaced (a b c : R) : b = c -> a = b -> a = c. Proof. intros <-. auto. Qed.
Lemma derive_replaced (f : R -> R) x a b : a = b -> is_derive f x a -> is_derive f x b. Proof. intros <-. auto. Qed.
