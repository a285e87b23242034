(* The spectral norm: |M v| <= |M| |v|, and it is the least such number. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums.
Import ListNotations.
Open Scope R_scope.

Lemma spectral_ext n d A B : (forall k l, (k < n)%nat -> (l < d)%nat -> A k l = B k l) -> spectral n d A = spectral n d B.
Proof.
  intros H. unfold spectral. f_equal. apply Lub_Rbar_eqset. intros s.
  assert (E : forall v, norm n (mulv d A v) = norm n (mulv d B v)).
  { intros v. unfold norm. f_equal. apply sum_ext; intros k Hk. f_equal. unfold mulv. apply sum_ext; intros. now rewrite H. }
  split; intros (v & Hv & ->); exists v; rewrite E; auto.
Qed.

Lemma norm_nn n u : 0 <= norm n u. Proof. apply sqrt_pos. Qed.
Lemma norm_ge n u k : (k < n)%nat -> Rabs (u k) <= norm n u.
Proof.
  intros K. unfold norm. rewrite <- sqrt_Rsqr_abs. apply sqrt_le_1_alt. rewrite Rsqr_pow2.
  apply (sum_term_le n (fun k => u k ^ 2)); auto. intros; apply pow2_ge_0.
Qed.
Lemma norm_le_1 n u : norm n u <= sum n (fun k => Rabs (u k)).
Proof.
  assert (P : 0 <= sum n (fun k => Rabs (u k))) by (apply sum_nonneg; intros; apply Rabs_pos).
  unfold norm. rewrite <- (sqrt_pow2 (sum n (fun k => Rabs (u k)))) by auto. apply sqrt_le_1_alt. clear P.
  induction n; simpl; [lra|]. assert (0 <= sum n (fun k => Rabs (u k))) by (apply sum_nonneg; intros; apply Rabs_pos).
  pose proof (Rabs_pos (u n)). pose proof (pow2_abs (u n)). simpl in *. nra.
Qed.
Lemma norm_scal n s u : norm n (fun k => s * u k) = Rabs s * norm n u.
Proof.
  unfold norm. rewrite (sum_ext _ _ (fun k => s ^ 2 * u k ^ 2)) by (intros; ring). rewrite sum_scal, sqrt_mult_alt by apply pow2_ge_0.
  now rewrite <- Rsqr_pow2, sqrt_Rsqr_abs.
Qed.
Lemma sum_sq_0 n u : norm n u = 0 -> forall k, (k < n)%nat -> u k = 0.
Proof. intros H k K. pose proof (norm_ge n u k K). pose proof (Rabs_pos (u k)). apply Rabs_eq_0. lra. Qed.
Lemma mulv_bounded n d M v : norm d v <= 1 -> norm n (mulv d M v) <= sum n (fun k => sum d (fun j => Rabs (M k j))).
Proof.
  intros H. eapply Rle_trans; [apply norm_le_1|]. apply sum_le; intros k _. unfold mulv.
  assert (A : forall m, (m <= d)%nat -> Rabs (sum m (fun j => M k j * v j)) <= sum m (fun j => Rabs (M k j))).
  { induction m; intros L; simpl; [rewrite Rabs_R0; lra|]. eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat; [apply IHm; lia|].
    rewrite Rabs_mult. rewrite <- (Rmult_1_r (Rabs (M k m))) at 2. apply Rmult_le_compat_l; [apply Rabs_pos|]. eapply Rle_trans; [apply (norm_ge d v); lia|auto]. }
  now apply A.
Qed.
Lemma spectral_lub n d M : is_lub_Rbar (fun s => exists v : vec, norm d v <= 1 /\ s = norm n (mulv d M v)) (spectral n d M).
Proof.
  unfold spectral. set (S := fun s => _). pose proof (Lub_Rbar_correct S) as U.
  assert (B : Rbar_le (Lub_Rbar S) (sum n (fun k => sum d (fun j => Rabs (M k j))))).
  { apply U. intros s (v & Hv & ->). simpl. now apply mulv_bounded. }
  assert (N : S 0). { exists (fun _ => 0). unfold norm, mulv. split.
    - rewrite (sum_ext _ _ (fun _ => 0)), sum_zero, sqrt_0 by (intros; simpl; ring). lra.
    - rewrite (sum_ext _ _ (fun _ => 0)), sum_zero, sqrt_0; auto. intros. rewrite (sum_ext _ _ (fun _ => 0)), sum_zero by (intros; ring). simpl; ring. }
  assert (L : Rbar_le 0 (Lub_Rbar S)) by (apply U; exact N).
  destruct (Lub_Rbar S); simpl in *; try tauto; try contradiction. 
Qed.
Lemma spectral_bound n d M v : norm n (mulv d M v) <= spectral n d M * norm d v.
Proof.
  destruct (norm_nn d v) as [P|P].
  - set (w := fun k => / norm d v * v k).
    assert (W : norm d w <= 1). { unfold w. rewrite norm_scal, Rabs_pos_eq by (left; now apply Rinv_0_lt_compat). rewrite Rinv_l; lra. }
    destruct (spectral_lub n d M) as [U _]. specialize (U (norm n (mulv d M w))). simpl in U.
    assert (X : norm n (mulv d M w) = / norm d v * norm n (mulv d M v)).
    { rewrite <- (Rabs_pos_eq (/ norm d v)) by (left; now apply Rinv_0_lt_compat). rewrite <- norm_scal. unfold norm at 1 2. f_equal. apply sum_ext; intros k _.
      replace (mulv d M w k) with (/ norm d v * mulv d M v k); [reflexivity|]. unfold mulv, w. rewrite <- sum_scal. apply sum_ext; intros. ring. }
    rewrite X in U. specialize (U ltac:(eauto)). apply Rmult_le_compat_r with (r := norm d v) in U; [|lra].
    replace (/ norm d v * norm n (mulv d M v) * norm d v) with (norm n (mulv d M v)) in U by (field; lra). exact U.
  - rewrite <- P, Rmult_0_r. right. symmetry in P. pose proof (sum_sq_0 d v P) as Z. unfold norm. rewrite (sum_ext _ _ (fun _ => 0)), sum_zero, sqrt_0; auto.
    intros k _. unfold mulv. rewrite (sum_ext _ _ (fun _ => 0)), sum_zero by (intros j J; rewrite Z by auto; ring). simpl; ring.
Qed.
Lemma spectral_least n d M r : (forall v, norm n (mulv d M v) <= r * norm d v) -> 0 <= r -> spectral n d M <= r.
Proof.
  intros H P. destruct (spectral_lub n d M) as [_ U]. apply (U (Finite r)). intros s (v & Hv & ->). simpl.
  eapply Rle_trans; [apply H|]. rewrite <- (Rmult_1_r r) at 2. now apply Rmult_le_compat_l.
Qed.

Lemma spectral_nonneg n d A : 0 <= spectral n d A.
Proof.
  destruct (spectral_lub n d A) as [U _]. apply (U 0). exists (fun _ => 0). unfold norm, mulv. split.
  - rewrite (sum_ext _ _ (fun _ => 0)), sum_zero, sqrt_0 by (intros; simpl; ring). lra.
  - rewrite (sum_ext _ _ (fun _ => 0)), sum_zero, sqrt_0; auto. intros. rewrite (sum_ext _ _ (fun _ => 0)), sum_zero by (intros; ring). simpl; ring.
Qed.
Lemma spectral_scal_le n d s A : spectral n d (fun k l => s * A k l) <= Rabs s * spectral n d A.
Proof.
  apply spectral_least.
  - intros v. replace (norm n (mulv d (fun k l => s * A k l) v)) with (Rabs s * norm n (mulv d A v)).
    + rewrite Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|apply spectral_bound].
    + rewrite <- norm_scal. unfold norm. f_equal. apply sum_ext; intros k _. f_equal. unfold mulv. rewrite <- sum_scal. apply sum_ext; intros; ring.
  - apply Rmult_le_pos; [apply Rabs_pos|apply spectral_nonneg].
Qed.
Lemma spectral_scal n d s A : spectral n d (fun k l => s * A k l) = Rabs s * spectral n d A.
Proof.
  apply Rle_antisym; [apply spectral_scal_le|]. destruct (Req_dec s 0) as [->|N].
  - rewrite Rabs_R0, Rmult_0_l. apply spectral_nonneg.
  - pose proof (spectral_scal_le n d (/ s) (fun k l => s * A k l)) as H.
    cbv beta in H. rewrite (spectral_ext n d (fun k l => / s * (s * A k l)) A) in H by (intros; field; auto). rewrite Rabs_inv in H.
    pose proof (Rabs_pos_lt s N). apply (Rmult_le_compat_l (Rabs s)) in H; [|lra]. rewrite <- Rmult_assoc, Rinv_r, Rmult_1_l in H by lra. exact H.
Qed.

(* ---- the spectral norm between the norms of rows and columns and the Frobenius norm ---- *)
Lemma norm_sq n u : norm n u ^ 2 = sum n (fun k => u k ^ 2).
Proof. unfold norm. simpl. rewrite Rmult_1_r. apply sqrt_sqrt, sum_nonneg. intros. apply (pow2_ge_0 (u k)). Qed.
Lemma le_of_sq a b : 0 <= b -> a ^ 2 <= b ^ 2 -> a <= b.
Proof. intros B H. apply Rnot_lt_le. intros K. nra. Qed.
(* the quadratic sum of (u k - t v k)^2 in t is not negative; t = (u . v) / |v|^2 *)
Lemma cauchy_schwarz n u v : inner n u v ^ 2 <= sum n (fun k => u k ^ 2) * sum n (fun k => v k ^ 2).
Proof.
  assert (P : forall t, 0 <= sum n (fun k => u k ^ 2) - 2 * t * inner n u v + t ^ 2 * sum n (fun k => v k ^ 2)).
  { intros t. replace (_ - _ + _) with (sum n (fun k => (u k - t * v k) ^ 2)); [apply sum_nonneg; intros; apply pow2_ge_0|].
    unfold inner. rewrite <- !sum_scal, <- sum_minus, <- sum_plus. apply sum_ext; intros. ring. }
  destruct (sum_nonneg n (fun k => v k ^ 2)) as [V|V]; [intros; apply pow2_ge_0| |].
  - specialize (P (inner n u v / sum n (fun k => v k ^ 2))). apply (Rmult_le_compat_r (sum n (fun k => v k ^ 2))) in P; [|lra].
    set (q := sum n (fun k => v k ^ 2)) in *. set (p := sum n (fun k => u k ^ 2)) in *. set (s := inner n u v) in *.
    replace ((p - 2 * (s / q) * s + (s / q) ^ 2 * q) * q) with (p * q - s ^ 2) in P by (field; lra). lra.
  - assert (Z : forall k, (k < n)%nat -> v k = 0) by (apply sum_sq_0; unfold norm; now rewrite <- V, sqrt_0).
    unfold inner. rewrite <- V, (sum_ext _ _ (fun _ => 0)), sum_zero by (intros; rewrite Z by auto; ring). lra.
Qed.
Lemma spectral_le_frob n d A : spectral n d A <= frob n d A.
Proof.
  assert (F : 0 <= sum n (fun k => sum d (fun l => A k l ^ 2))) by (repeat (apply sum_nonneg; intros); apply pow2_ge_0).
  apply spectral_least; [|apply sqrt_pos]. intros v. apply le_of_sq; [apply Rmult_le_pos; [apply sqrt_pos|apply norm_nn]|].
  rewrite Rpow_mult_distr, !norm_sq. unfold frob. simpl (sqrt _ ^ 2). rewrite Rmult_1_r, sqrt_sqrt, <- sum_scal_r by auto.
  apply sum_le; intros k _. exact (cauchy_schwarz d (A k) v).
Qed.
Lemma row_le_spectral n d A k : (k < n)%nat -> norm d (row A k) <= spectral n d A.
Proof.
  intros K. destruct (norm_nn d (row A k)) as [P|P]; [|rewrite <- P; apply spectral_nonneg].
  apply (Rmult_le_reg_r (norm d (row A k))); auto. apply Rle_trans with (norm n (mulv d A (row A k))); [|apply spectral_bound].
  replace (norm d (row A k) * norm d (row A k)) with (norm d (row A k) ^ 2) by ring. rewrite norm_sq.
  apply Rle_trans with (Rabs (mulv d A (row A k) k)); [|now apply norm_ge]. unfold mulv, row.
  rewrite (sum_ext _ (fun l => A k l ^ 2) (fun l => A k l * A k l)) by (intros; ring). apply Rle_abs.
Qed.
Lemma col_le_spectral n d A l : (l < d)%nat -> norm n (col A l) <= spectral n d A.
Proof.
  intros L. assert (E : norm d (basis l) = 1).
  { unfold norm, basis. rewrite (sum_ext _ _ (fun k => delta k l * delta k l)), sum_delta, delta_same, sqrt_1 by (auto; intros; ring). reflexivity. }
  rewrite <- (Rmult_1_r (spectral n d A)), <- E. eapply Rle_trans; [|apply spectral_bound]. right. unfold norm. f_equal.
  apply sum_ext; intros k _. f_equal. unfold mulv, basis, col.
  rewrite (sum_ext _ _ (fun j => delta j l * A k j)), sum_delta by (auto; intros; ring). reflexivity.
Qed.
