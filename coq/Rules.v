(* The rules of inequalities, each a lemma. *)
From AnySize Require Import Signs.
From AnySize Require Export Checks.
Import Words.
Open Scope R_scope.

(* ---- largest, smallest, sums ---- *)
Lemma le_maxn n f k : (k < n)%nat -> f k <= maxn n f.
Proof.
  induction n as [|[|m] IH]; intros H; [lia|replace k with O by lia; simpl; lra|].
  change (f k <= Rmax (maxn (S m) f) (f (S m))). destruct (Nat.eq_dec k (S m)) as [->|]; [apply Rmax_r|].
  eapply Rle_trans; [apply IH; lia|apply Rmax_l].
Qed.
Lemma minn_le_at n f k : (k < n)%nat -> minn n f <= f k.
Proof.
  induction n as [|[|m] IH]; intros H; [lia|replace k with O by lia; simpl; lra|].
  change (Rmin (minn (S m) f) (f (S m)) <= f k). destruct (Nat.eq_dec k (S m)) as [->|]; [apply Rmin_r|].
  eapply Rle_trans; [apply Rmin_l|apply IH; lia].
Qed.
Lemma maxn_lub n f r : (0 < n)%nat -> (forall k, (k < n)%nat -> f k <= r) -> maxn n f <= r.
Proof. intros N H. now apply (maxn_pos n f (fun x => x <= r)). Qed.
Lemma minn_glb n f r : (0 < n)%nat -> (forall k, (k < n)%nat -> r <= f k) -> r <= minn n f.
Proof. intros N H. now apply (minn_pos n f (fun x => r <= x)). Qed.

Lemma one_norm_least n v r : (forall u, maxnorm n u <= 1 -> inner n u v <= r) -> (0 < n)%nat -> sum n (fun k => Rabs (v k)) <= r.
Proof.
  intros H N. set (u := fun k => if Rle_dec 0 (v k) then 1 else -1).
  replace (sum n (fun k => Rabs (v k))) with (inner n u v).
  - apply H. apply maxn_lub; auto. intros k _. unfold u. destruct Rle_dec; unfold Rabs; destruct Rcase_abs; lra.
  - unfold inner. apply sum_ext; intros k _. unfold u. destruct Rle_dec; unfold Rabs; destruct Rcase_abs; lra.
Qed.

(* ---- numbers ---- *)
Lemma squares a b : 0 <= a -> 0 <= b -> a ^ 2 = b ^ 2 -> a = b.
Proof. intros A B H. apply Rsqr_inj; auto. now rewrite !Rsqr_pow2. Qed.
Lemma absolute_below a r : a <= r -> - a <= r -> Rabs a <= r.
Proof. intros; unfold Rabs; destruct Rcase_abs; lra. Qed.
Lemma opp_le_abs a : - a <= Rabs a.
Proof. unfold Rabs; destruct Rcase_abs; lra. Qed.
Lemma size_at_least_one n : (0 < n)%nat -> 1 <= INR n.
Proof. intros H. apply (le_INR 1). lia. Qed.
Lemma cancel_square s r : s ^ 2 <= r * s -> 0 <= s -> 0 <= r -> s <= r.
Proof. intros H S R. destruct S as [S|<-]; auto. apply Rmult_le_reg_r with s; auto. simpl in H. nra. Qed.
Lemma mean_value (f df : R -> R) r : (forall t, is_derive f t (df t)) -> (forall t, 0 < t -> t < 1 -> df t <= r) -> f 1 - f 0 <= r.
Proof.
  intros D H. destruct (MVT_cor2 f df 0 1) as (c & Hc & C1 & C2); [lra|intros; apply is_derive_Reals, D|].
  rewrite Hc. specialize (H c C1 C2). lra.
Qed.
Lemma rearranged a b c d : a <= b -> b - a = d - c -> c <= d. Proof. lra. Qed.
Lemma rearranged_lt a b c d : a < b -> b - a = d - c -> c < d. Proof. lra. Qed.
Lemma rearranged_pos a b c d : a <= b -> 0 < (d - c) - (b - a) -> c < d. Proof. lra. Qed.

