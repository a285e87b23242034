(* Finite sums, and largest and smallest values: the lemmas. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words.
Import ListNotations.
Open Scope R_scope.

Lemma sum_ext n f g : (forall k, (k < n)%nat -> f k = g k) -> sum n f = sum n g.
Proof. induction n; intros H; simpl; auto. rewrite IHn, H; auto. Qed.

Lemma sum_plus n f g : sum n (fun k => f k + g k) = sum n f + sum n g.
Proof. induction n; simpl; [ring|]. rewrite IHn; ring. Qed.

Lemma sum_scal n a f : sum n (fun k => a * f k) = a * sum n f.
Proof. induction n; simpl; [ring|]. rewrite IHn; ring. Qed.

Lemma sum_scal_r n a f : sum n (fun k => f k * a) = sum n f * a.
Proof. induction n; simpl; [ring|]. rewrite IHn; ring. Qed.

Lemma sum_opp n f : sum n (fun k => - f k) = - sum n f.
Proof. induction n; simpl; [ring|]. rewrite IHn; ring. Qed.

Lemma sum_minus n f g : sum n (fun k => f k - g k) = sum n f - sum n g.
Proof. induction n; simpl; [ring|]. rewrite IHn; ring. Qed.

Lemma sum_const n a : sum n (fun _ => a) = INR n * a.
Proof. induction n; simpl sum; [simpl; ring|]. rewrite IHn, S_INR; ring. Qed.

Lemma sum_zero n : sum n (fun _ => 0) = 0.
Proof. rewrite sum_const; ring. Qed.

Lemma sum_swap n m f : sum n (fun k => sum m (fun l => f k l)) = sum m (fun l => sum n (fun k => f k l)).
Proof. induction n; simpl; [now rewrite sum_zero|]. now rewrite IHn, sum_plus. Qed.

Lemma sum_mul n m f g : sum n f * sum m g = sum n (fun k => sum m (fun l => f k * g l)).
Proof. rewrite <- sum_scal_r. apply sum_ext; intros. now rewrite sum_scal. Qed.

Lemma delta_same i : delta i i = 1. Proof. unfold delta. now rewrite Nat.eqb_refl. Qed.
Lemma delta_sym i j : delta i j = delta j i. Proof. unfold delta. now rewrite Nat.eqb_sym. Qed.

Lemma sum_delta n i f : (i < n)%nat -> sum n (fun k => delta k i * f k) = f i.
Proof.
  induction n; intros H; [lia|]. simpl. destruct (Nat.eq_dec i n) as [->|D].
  - rewrite delta_same, (sum_ext _ _ (fun _ => 0)), sum_zero; [ring|].
    intros k Hk. unfold delta. destruct (Nat.eqb_spec k n); [lia|ring].
  - rewrite IHn by lia. unfold delta. destruct (Nat.eqb_spec n i); [lia|ring].
Qed.

Lemma sum_nonneg n f : (forall k, (k < n)%nat -> 0 <= f k) -> 0 <= sum n f.
Proof. induction n; intros H; simpl; [lra|]. specialize (IHn ltac:(intros; apply H; lia)). specialize (H n ltac:(lia)). lra. Qed.

Lemma sum_pos n f : (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < f k) -> 0 < sum n f.
Proof.
  intros Hn H. destruct n; [lia|]. simpl.
  assert (0 <= sum n f) by (apply sum_nonneg; intros; left; apply H; lia). specialize (H n ltac:(lia)). lra.
Qed.

Lemma sum_le n f g : (forall k, (k < n)%nat -> f k <= g k) -> sum n f <= sum n g.
Proof. induction n; intros H; simpl; [lra|]. specialize (IHn ltac:(intros; apply H; lia)). specialize (H n ltac:(lia)). lra. Qed.

Lemma sum_term_le n f i : (forall k, (k < n)%nat -> 0 <= f k) -> (i < n)%nat -> f i <= sum n f.
Proof.
  induction n; intros H Hi; [lia|]. simpl. destruct (Nat.eq_dec i n) as [->|].
  - assert (0 <= sum n f) by (apply sum_nonneg; intros; apply H; lia). lra.
  - specialize (IHn ltac:(intros; apply H; lia) ltac:(lia)). specialize (H n ltac:(lia)). lra.
Qed.

Lemma is_derive_sum n (f : nat -> R -> R) x (df : nat -> R) :
  (forall k, (k < n)%nat -> is_derive (f k) x (df k)) -> is_derive (fun t => sum n (fun k => f k t)) x (sum n df).
Proof.
  induction n; intros H; simpl; [apply (is_derive_const 0 x)|].
  apply (is_derive_plus (fun t => sum n (fun k => f k t)) (f n)); auto.
Qed.


Lemma maxn_ext n f g : (forall k, (k < n)%nat -> f k = g k) -> maxn n f = maxn n g.
Proof. induction n as [|[|m] IH]; intros H; auto. cbn. now apply H; lia.
  change (Rmax (maxn (S m) f) (f (S m)) = Rmax (maxn (S m) g) (g (S m))). rewrite IH, H; auto. Qed.
Lemma minn_ext n f g : (forall k, (k < n)%nat -> f k = g k) -> minn n f = minn n g.
Proof. induction n as [|[|m] IH]; intros H; auto. cbn. now apply H; lia.
  change (Rmin (minn (S m) f) (f (S m)) = Rmin (minn (S m) g) (g (S m))). rewrite IH, H; auto. Qed.
