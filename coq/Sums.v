(* Finite sums, and the largest and the smallest of finitely many numbers. *)
From Coq Require Import Reals Lra Lia Arith.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words.
Open Scope R_scope.

(* ---- sums ---- *)
Lemma sum_ext n f g : (forall k, (k < n)%nat -> f k = g k) -> sum n f = sum n g.
Proof. induction n; intros H; simpl; auto. rewrite IHn, H; auto. Qed.
Lemma sum_plus n f g : sum n (fun k => f k + g k) = sum n f + sum n g.
Proof. induction n; simpl; [ring|]. rewrite IHn; ring. Qed.
Lemma sum_scal n a f : sum n (fun k => a * f k) = a * sum n f.
Proof. induction n; simpl; [ring|]. rewrite IHn; ring. Qed.
Lemma sum_scal_r n a f : sum n (fun k => f k * a) = sum n f * a.
Proof. induction n; simpl; [ring|]. rewrite IHn; ring. Qed.
Lemma sum_minus n f g : sum n (fun k => f k - g k) = sum n f - sum n g.
Proof. induction n; simpl; [ring|]. rewrite IHn; ring. Qed.
Lemma sum_const n a : sum n (fun _ => a) = INR n * a.
Proof. induction n; simpl sum; [simpl; ring|]. rewrite IHn, S_INR; ring. Qed.
Lemma sum_zero n : sum n (fun _ => 0) = 0. Proof. rewrite sum_const; ring. Qed.
Lemma sum_swap n m f : sum n (fun k => sum m (fun l => f k l)) = sum m (fun l => sum n (fun k => f k l)).
Proof. induction n; simpl; [now rewrite sum_zero|]. now rewrite IHn, sum_plus. Qed.
Lemma delta_same i : delta i i = 1. Proof. unfold delta. now rewrite Nat.eqb_refl. Qed.
Lemma delta_sym i j : delta i j = delta j i. Proof. unfold delta. now rewrite Nat.eqb_sym. Qed.
Lemma sum_delta n i f : (i < n)%nat -> sum n (fun k => delta k i * f k) = f i.
Proof. induction n; intros H; [lia|]. simpl. destruct (Nat.eq_dec i n) as [->|D].
  - rewrite delta_same, (sum_ext _ _ (fun _ => 0)), sum_zero; [ring|]. intros k Hk. unfold delta.
    destruct (Nat.eqb_spec k n); [lia|ring].
  - rewrite IHn by lia. unfold delta. destruct (Nat.eqb_spec n i); [lia|ring]. Qed.
Lemma sum_le n f g : (forall k, (k < n)%nat -> f k <= g k) -> sum n f <= sum n g.
Proof. induction n; intros H; simpl; [lra|]. apply Rplus_le_compat; [apply IHn|]; auto. Qed.
Lemma sum_nonneg n f : (forall k, (k < n)%nat -> 0 <= f k) -> 0 <= sum n f.
Proof. intros H. rewrite <- (sum_zero n). now apply sum_le. Qed.
Lemma sum_pos n f : (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < f k) -> 0 < sum n f.
Proof. intros N H. destruct n; [lia|]. simpl. specialize (H n ltac:(lia)) as P.
  assert (0 <= sum n f) by (apply sum_nonneg; intros; left; auto). lra. Qed.
Lemma sum_term_le n f i : (forall k, (k < n)%nat -> 0 <= f k) -> (i < n)%nat -> f i <= sum n f.
Proof. induction n; intros H Hi; [lia|]. simpl. specialize (H n ltac:(lia)) as P. destruct (Nat.eq_dec i n) as [->|].
  - assert (0 <= sum n f) by (apply sum_nonneg; auto). lra.
  - specialize (IHn ltac:(auto) ltac:(lia)). lra. Qed.

(* ---- the largest: one of the numbers, and none is larger ---- *)
Lemma maxn_attained n f : (0 < n)%nat -> exists k, (k < n)%nat /\ maxn n f = f k.
Proof. induction n as [|[|m] IH]; intros H; [lia|exists O; auto|]. destruct (IH ltac:(lia)) as (k & K & E).
  change (maxn (S (S m)) f) with (Rmax (maxn (S m) f) (f (S m))). unfold Rmax. destruct Rle_dec; eauto. Qed.
Lemma le_maxn n f k : (k < n)%nat -> f k <= maxn n f.
Proof. induction n as [|[|m] IH]; intros H; [lia|replace k with O by lia; simpl; lra|].
  change (f k <= Rmax (maxn (S m) f) (f (S m))). destruct (Nat.eq_dec k (S m)) as [->|]; [apply Rmax_r|].
  eapply Rle_trans; [apply IH; lia|apply Rmax_l]. Qed.
Lemma maxn_lub n f r : (0 < n)%nat -> (forall k, (k < n)%nat -> f k <= r) -> maxn n f <= r.
Proof. intros N H. destruct (maxn_attained n f N) as (k & K & ->). auto. Qed.
Lemma maxn_le n f g : (forall k, (k < n)%nat -> f k <= g k) -> maxn n f <= maxn n g.
Proof. intros H. destruct n as [|n]; [simpl; lra|]. apply maxn_lub; [lia|]. intros k K.
  apply Rle_trans with (g k); auto using le_maxn. Qed.
Lemma maxn_ext n f g : (forall k, (k < n)%nat -> f k = g k) -> maxn n f = maxn n g.
Proof. intros H. apply Rle_antisym; apply maxn_le; intros; rewrite H; auto; lra. Qed.
Lemma maxn_const n a : (0 < n)%nat -> maxn n (fun _ => a) = a.
Proof. intros N. now destruct (maxn_attained n (fun _ => a) N) as (k & _ & E). Qed.
Lemma maxn_scal n a f : (0 < n)%nat -> 0 <= a -> maxn n (fun k => a * f k) = a * maxn n f.
Proof. intros N A. apply Rle_antisym.
  - apply maxn_lub; auto. intros. apply Rmult_le_compat_l; auto using le_maxn.
  - destruct (maxn_attained n f N) as (k & K & ->). exact (le_maxn n (fun k => a * f k) k K). Qed.

(* ---- the smallest: the largest of the opposite numbers ---- *)
Lemma minn_opp n f : minn n f = - maxn n (fun k => - f k).
Proof. induction n as [|[|m] IH]; [simpl; ring|simpl; ring|].
  change (Rmin (minn (S m) f) (f (S m)) = - Rmax (maxn (S m) (fun k => - f k)) (- f (S m))). rewrite IH.
  unfold Rmin, Rmax. repeat destruct Rle_dec; lra. Qed.
Lemma minn_attained n f : (0 < n)%nat -> exists k, (k < n)%nat /\ minn n f = f k.
Proof. intros N. rewrite minn_opp. destruct (maxn_attained n (fun k => - f k) N) as (k & K & ->). exists k.
  split; [auto|ring]. Qed.
Lemma minn_le_at n f k : (k < n)%nat -> minn n f <= f k.
Proof. intros K. rewrite minn_opp. pose proof (le_maxn n (fun k => - f k) k K). simpl in H. lra. Qed.
Lemma minn_glb n f r : (0 < n)%nat -> (forall k, (k < n)%nat -> r <= f k) -> r <= minn n f.
Proof. intros N H. destruct (minn_attained n f N) as (k & K & ->). auto. Qed.
Lemma minn_le n f g : (forall k, (k < n)%nat -> f k <= g k) -> minn n f <= minn n g.
Proof. intros H. rewrite !minn_opp. apply Ropp_le_contravar, maxn_le. intros. now apply Ropp_le_contravar, H. Qed.
Lemma minn_ext n f g : (forall k, (k < n)%nat -> f k = g k) -> minn n f = minn n g.
Proof. intros H. rewrite !minn_opp. f_equal. apply maxn_ext. intros. now rewrite H. Qed.
Lemma minn_const n a : (0 < n)%nat -> minn n (fun _ => a) = a.
Proof. intros N. now destruct (minn_attained n (fun _ => a) N) as (k & _ & E). Qed.
Lemma minn_scal n a f : (0 < n)%nat -> 0 <= a -> minn n (fun k => a * f k) = a * minn n f.
Proof.
  intros N A. rewrite !minn_opp, (maxn_ext n _ (fun k => a * - f k)) by (intros; ring). rewrite maxn_scal by auto. ring.
Qed.

(* ---- sums, opposites and exponentials under the largest and the smallest value ---- *)
Lemma maxn_plus n a f : (0 < n)%nat -> maxn n (fun k => a + f k) = a + maxn n f.
Proof. intros N. apply Rle_antisym.
  - apply maxn_lub; auto. intros k K. pose proof (le_maxn n f k K). lra.
  - destruct (maxn_attained n f N) as (k & K & ->). exact (le_maxn n (fun k => a + f k) k K). Qed.
Lemma minn_plus n a f : (0 < n)%nat -> minn n (fun k => a + f k) = a + minn n f.
Proof. intros N. apply Rle_antisym.
  - destruct (minn_attained n f N) as (k & K & ->). exact (minn_le_at n (fun k => a + f k) k K).
  - apply minn_glb; auto. intros k K. pose proof (minn_le_at n f k K). lra. Qed.
Lemma maxn_opp n f : maxn n (fun k => - f k) = - minn n f. Proof. rewrite minn_opp. ring. Qed.
Lemma minn_opp_maxn n f : minn n (fun k => - f k) = - maxn n f.
Proof. rewrite minn_opp. f_equal. apply maxn_ext; intros; ring. Qed.
Lemma exp_le a b : a <= b -> exp a <= exp b. Proof. intros [H| ->]; [left; now apply exp_increasing|right; auto]. Qed.
Lemma maxn_exp n f : (0 < n)%nat -> maxn n (fun k => exp (f k)) = exp (maxn n f).
Proof. intros N. apply Rle_antisym.
  - apply maxn_lub; auto. intros k K. now apply exp_le, le_maxn.
  - destruct (maxn_attained n f N) as (k & K & ->). exact (le_maxn n (fun k => exp (f k)) k K). Qed.
Lemma minn_exp n f : (0 < n)%nat -> minn n (fun k => exp (f k)) = exp (minn n f).
Proof. intros N. apply Rle_antisym.
  - destruct (minn_attained n f N) as (k & K & ->). exact (minn_le_at n (fun k => exp (f k)) k K).
  - apply minn_glb; auto. intros k K. now apply exp_le, minn_le_at. Qed.
