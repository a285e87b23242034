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

(* ---- both: of a function that rises, of one that falls, in another order ---- *)
Definition extreme (up : bool) : nat -> (nat -> R) -> R := if up then maxn else minn.
Lemma extreme_attained up n f : (0 < n)%nat -> exists k, (k < n)%nat /\ extreme up n f = f k.
Proof. destruct up; [apply maxn_attained|apply minn_attained]. Qed.
Lemma extreme_ext up n f g : (forall k, (k < n)%nat -> f k = g k) -> extreme up n f = extreme up n g.
Proof. destruct up; [apply maxn_ext|apply minn_ext]. Qed.
Lemma extreme_unique (up : bool) n f k : (k < n)%nat -> (forall l, (l < n)%nat -> if up then f l <= f k else f k <= f l) ->
  extreme up n f = f k.
Proof. intros K H. destruct up; apply Rle_antisym.
  - apply maxn_lub; auto; lia.
  - now apply le_maxn.
  - now apply minn_le_at.
  - apply minn_glb; auto; lia. Qed.
Lemma extreme_bound (up : bool) n f l : (l < n)%nat -> if up then f l <= extreme up n f else extreme up n f <= f l.
Proof. destruct up; [apply le_maxn|apply minn_le_at]. Qed.
Lemma extreme_rises up n f h : (0 < n)%nat ->
  (forall k l, (k < n)%nat -> (l < n)%nat -> f k <= f l -> h (f k) <= h (f l)) ->
  extreme up n (fun k => h (f k)) = h (extreme up n f).
Proof. intros N H. destruct (extreme_attained up n f N) as (k & K & A). rewrite A.
  apply (extreme_unique up n (fun k => h (f k)) k K). intros l L. pose proof (extreme_bound up n f l L) as B. rewrite A in B.
  destruct up; auto. Qed.
Lemma extreme_falls up n f h : (0 < n)%nat ->
  (forall k l, (k < n)%nat -> (l < n)%nat -> f k <= f l -> h (f l) <= h (f k)) ->
  extreme up n (fun k => h (f k)) = h (extreme (negb up) n f).
Proof. intros N H. destruct (extreme_attained (negb up) n f N) as (k & K & A). rewrite A.
  apply (extreme_unique up n (fun k => h (f k)) k K). intros l L. pose proof (extreme_bound (negb up) n f l L) as B.
  rewrite A in B. destruct up; simpl in B; auto. Qed.
Lemma extreme_affine up n a b f : (0 < n)%nat -> 0 <= b -> extreme up n (fun k => a + b * f k) = a + b * extreme up n f.
Proof. intros N B. apply (extreme_rises up n f (fun x => a + b * x)); auto. intros. nra. Qed.
Lemma extreme_affine_neg up n a b f : (0 < n)%nat -> b <= 0 ->
  extreme up n (fun k => a + b * f k) = a + b * extreme (negb up) n f.
Proof. intros N B. apply (extreme_falls up n f (fun x => a + b * x)); auto. intros. nra. Qed.
Lemma extreme_swap up n m f : extreme up n (fun k => extreme up m (fun l => f k l)) =
  extreme up m (fun l => extreme up n (fun k => f k l)).
Proof. assert (Z : forall g : nat -> R, extreme up 0 g = 0) by (destruct up; auto).
  assert (Z' : forall n, extreme up n (fun _ : nat => 0) = 0).
  { intros [|k]; auto. apply (extreme_unique up (S k) (fun _ => 0) 0); [lia|]. intros. destruct up; lra. }
  destruct (Nat.eq_dec n 0) as [->|N].
  { rewrite Z. symmetry. transitivity (extreme up m (fun _ => 0)); [apply extreme_ext; auto|apply Z']. }
  destruct (Nat.eq_dec m 0) as [->|M].
  { rewrite Z. transitivity (extreme up n (fun _ => 0)); [apply extreme_ext; auto|apply Z']. }
  assert (B : forall n m f, n <> O -> m <> O -> let x := extreme up n (fun k => extreme up m (fun l => f k l)) in
    let y := extreme up m (fun l => extreme up n (fun k => f k l)) in if up then x <= y else y <= x).
  { clear. intros n m f N M x y. destruct (extreme_attained up n (fun k => extreme up m (fun l => f k l))) as (k & K & A); [lia|].
    destruct (extreme_attained up m (fun l => f k l)) as (l & L & A'); [lia|].
    pose proof (extreme_bound up n (fun k => f k l) k K) as P.
    pose proof (extreme_bound up m (fun l => extreme up n (fun k => f k l)) l L) as Q. unfold x, y. rewrite A, A'.
    destruct up; simpl in *; lra. }
  pose proof (B n m f N M) as P. pose proof (B m n (fun l k => f k l) M N) as Q. simpl in P, Q.
  destruct up; apply Rle_antisym; auto. Qed.
