(* The Euclidean norm, the Cauchy-Schwarz inequality, and the spectral norm: |A v| <= |A| |v|, and |A| is the least number
   for which that holds. *)
From Coq Require Import Reals Lra Lia Arith.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums.
Open Scope R_scope.

(* ---- the Euclidean norm ---- *)
Lemma norm_ext n u v : (forall k, (k < n)%nat -> u k = v k) -> norm n u = norm n v.
Proof. intros H. unfold norm. f_equal. apply sum_ext; intros. now rewrite H. Qed.
Lemma norm_nn n u : 0 <= norm n u. Proof. apply sqrt_pos. Qed.
Lemma squares_nn n (u : vec) : 0 <= sum n (fun k => u k ^ 2). Proof. apply sum_nonneg; intros. apply pow2_ge_0. Qed.
Lemma norm_sq n u : norm n u ^ 2 = sum n (fun k => u k ^ 2).
Proof. unfold norm. simpl. rewrite Rmult_1_r. apply sqrt_sqrt, (squares_nn n u). Qed.
Lemma norm_zero n u : (forall k, (k < n)%nat -> u k = 0) -> norm n u = 0.
Proof. intros H. unfold norm. rewrite (sum_ext _ _ (fun _ => 0)), sum_zero, sqrt_0; auto. intros. rewrite H by auto.
  simpl; ring. Qed.
Lemma norm_ge n u k : (k < n)%nat -> Rabs (u k) <= norm n u.
Proof. intros K. unfold norm. rewrite <- sqrt_Rsqr_abs. apply sqrt_le_1_alt. rewrite Rsqr_pow2.
  apply (sum_term_le n (fun k => u k ^ 2)); auto. intros; apply pow2_ge_0. Qed.
Lemma norm_0 n u : norm n u = 0 -> forall k, (k < n)%nat -> u k = 0.
Proof. intros H k K. pose proof (norm_ge n u k K). pose proof (Rabs_pos (u k)). apply Rabs_eq_0. lra. Qed.
Lemma norm_scal n s u : norm n (fun k => s * u k) = Rabs s * norm n u.
Proof. unfold norm. rewrite (sum_ext _ _ (fun k => s ^ 2 * u k ^ 2)) by (intros; ring).
  rewrite sum_scal, sqrt_mult_alt by apply pow2_ge_0. now rewrite <- Rsqr_pow2, sqrt_Rsqr_abs. Qed.
(* the sum of (u k - t v k)^2 is a quadratic polynomial in t that is not negative; t = (u . v) / |v|^2 *)
Lemma cauchy_schwarz n u v : inner n u v ^ 2 <= sum n (fun k => u k ^ 2) * sum n (fun k => v k ^ 2).
Proof. assert (P : forall t, 0 <= sum n (fun k => u k ^ 2) - 2 * t * inner n u v + t ^ 2 * sum n (fun k => v k ^ 2)).
  { intros t.
    replace (_ - _ + _) with (sum n (fun k => (u k - t * v k) ^ 2)); [apply sum_nonneg; intros; apply pow2_ge_0|].
    unfold inner. rewrite <- !sum_scal, <- sum_minus, <- sum_plus. apply sum_ext; intros. ring. }
  destruct (squares_nn n v) as [V|V].
  - specialize (P (inner n u v / sum n (fun k => v k ^ 2))).
    apply (Rmult_le_compat_r (sum n (fun k => v k ^ 2))) in P; [|lra]. set (q := sum n (fun k => v k ^ 2)) in *.
    set (p := sum n (fun k => u k ^ 2)) in *. set (s := inner n u v) in *.
    replace ((p - 2 * (s / q) * s + (s / q) ^ 2 * q) * q) with (p * q - s ^ 2) in P by (field; lra). lra.
  - assert (Z : forall k, (k < n)%nat -> v k = 0) by (apply norm_0; unfold norm; now rewrite <- V, sqrt_0).
    unfold inner. rewrite <- V, (sum_ext _ _ (fun _ => 0)), sum_zero by (intros; rewrite Z by auto; ring). lra. Qed.

(* ---- the spectral norm ---- *)
Lemma mulv_ext d A B v k : (forall l, (l < d)%nat -> A k l = B k l) -> mulv d A v k = mulv d B v k.
Proof. intros H. apply sum_ext; intros. now rewrite H. Qed.
Lemma mulv_zero d A v k : (forall l, (l < d)%nat -> v l = 0) -> mulv d A v k = 0.
Proof. intros H. unfold mulv. rewrite (sum_ext _ _ (fun _ => 0)), sum_zero; auto. intros. rewrite H by auto. ring. Qed.
Lemma spectral_ext n d A B : (forall k l, (k < n)%nat -> (l < d)%nat -> A k l = B k l) ->
  spectral n d A = spectral n d B.
Proof. intros H. unfold spectral. f_equal. apply Lub_Rbar_eqset. intros s.
  assert (E : forall v, norm n (mulv d A v) = norm n (mulv d B v)) by (intros; apply norm_ext; intros; apply mulv_ext;
    auto).
  split; intros (v & Hv & ->); exists v; rewrite E; auto. Qed.
Lemma mulv_le_frob n d A v : norm n (mulv d A v) <= frob n d A * norm d v.
Proof. assert (F : 0 <= sum n (fun k => sum d (fun l => A k l ^ 2))) by (apply sum_nonneg; intros;
    apply (squares_nn d (A k))).
  unfold frob, norm. rewrite <- sqrt_mult_alt by auto. apply sqrt_le_1_alt. rewrite <- sum_scal_r. apply sum_le; intros.
  apply (cauchy_schwarz d (A k)). Qed.
Lemma spectral_lub n d A : is_lub_Rbar (fun s => exists v : vec,
  norm d v <= 1 /\ s = norm n (mulv d A v)) (spectral n d A).
Proof. unfold spectral. set (S := fun s => _). pose proof (Lub_Rbar_correct S) as U.
  assert (B : Rbar_le (Lub_Rbar S) (frob n d A)).
  { apply U. intros s (v & V & ->). simpl. eapply Rle_trans; [apply mulv_le_frob|].
    rewrite <- (Rmult_1_r (frob n d A)) at 2. apply Rmult_le_compat_l; auto. apply sqrt_pos. }
  assert (L : Rbar_le 0 (Lub_Rbar S)).
  { apply U. exists (fun _ => 0). rewrite !norm_zero; auto using mulv_zero. split; auto. lra. }
  destruct (Lub_Rbar S); simpl in *; tauto. Qed.
Lemma spectral_nonneg n d A : 0 <= spectral n d A.
Proof.
  destruct (spectral_lub n d A) as [U _]. apply (U 0). exists (fun _ => 0). rewrite !norm_zero; auto using mulv_zero.
  split; auto. lra. Qed.
Lemma spectral_bound n d A v : norm n (mulv d A v) <= spectral n d A * norm d v.
Proof. destruct (norm_nn d v) as [P|P].
  - pose proof (Rinv_0_lt_compat _ P) as I. set (w := fun k => / norm d v * v k).
    assert (W : norm d w <= 1) by (unfold w; rewrite norm_scal, Rabs_pos_eq, Rinv_l; lra).
    assert (X : norm n (mulv d A w) = / norm d v * norm n (mulv d A v)).
    { rewrite <- (Rabs_pos_eq (/ norm d v)), <- norm_scal by lra. apply norm_ext; intros k _. unfold mulv, w.
      rewrite <- sum_scal. apply sum_ext; intros. ring. }
    destruct (spectral_lub n d A) as [U _]. specialize (U _ (ex_intro _ w (conj W eq_refl))). simpl in U.
    rewrite X in U. apply (Rmult_le_reg_l (/ norm d v)); auto.
    replace (/ norm d v * (spectral n d A * norm d v)) with (spectral n d A) by (field; lra). lra.
  - rewrite <- P, Rmult_0_r, norm_zero; [lra|]. intros. apply mulv_zero, norm_0. auto. Qed.
Lemma spectral_least n d A r : (forall v, norm n (mulv d A v) <= r * norm d v) -> 0 <= r -> spectral n d A <= r.
Proof. intros H P. destruct (spectral_lub n d A) as [_ U]. apply (U (Finite r)). intros s (v & Hv & ->). simpl.
  eapply Rle_trans; [apply H|]. rewrite <- (Rmult_1_r r) at 2. now apply Rmult_le_compat_l. Qed.
Lemma spectral_scal_le n d s A : spectral n d (fun k l => s * A k l) <= Rabs s * spectral n d A.
Proof. apply spectral_least; [|apply Rmult_le_pos; [apply Rabs_pos|apply spectral_nonneg]]. intros v.
  replace (norm n _) with (Rabs s * norm n (mulv d A v)).
  - rewrite Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|apply spectral_bound].
  - rewrite <- norm_scal. apply norm_ext; intros k _. unfold mulv. rewrite <- sum_scal. apply sum_ext; intros; ring.
Qed.
Lemma spectral_scal n d s A : spectral n d (fun k l => s * A k l) = Rabs s * spectral n d A.
Proof. apply Rle_antisym; [apply spectral_scal_le|]. destruct (Req_dec s 0) as [->|N].
  - rewrite Rabs_R0, Rmult_0_l. apply spectral_nonneg.
  - pose proof (spectral_scal_le n d (/ s) (fun k l => s * A k l)) as H. pose proof (Rabs_pos_lt s N).
    rewrite (spectral_ext n d _ A), Rabs_inv in H by (intros; field; auto).
    apply (Rmult_le_reg_l (/ Rabs s)); [now apply Rinv_0_lt_compat|]. rewrite <- Rmult_assoc, Rinv_l, Rmult_1_l by lra.
    exact H. Qed.

(* ---- between the norms of rows and columns and the Frobenius norm ---- *)
Lemma spectral_le_frob n d A : spectral n d A <= frob n d A.
Proof. apply spectral_least; [apply mulv_le_frob|apply sqrt_pos]. Qed.
Lemma row_le_spectral n d A k : (k < n)%nat -> norm d (row A k) <= spectral n d A.
Proof. intros K. destruct (norm_nn d (row A k)) as [P|P]; [|rewrite <- P; apply spectral_nonneg].
  apply (Rmult_le_reg_r (norm d (row A k))); auto. eapply Rle_trans; [|apply spectral_bound].
  replace (norm d (row A k) * norm d (row A k)) with (norm d (row A k) ^ 2) by ring. rewrite norm_sq.
  apply Rle_trans with (Rabs (mulv d A (row A k) k)); [|now apply norm_ge]. unfold mulv, row.
  rewrite (sum_ext _ (fun l => A k l ^ 2) (fun l => A k l * A k l)) by (intros; ring). apply Rle_abs. Qed.
Lemma col_le_spectral n d A l : (l < d)%nat -> norm n (col A l) <= spectral n d A.
Proof. intros L. assert (E : norm d (basis l) = 1).
  { unfold norm, basis. rewrite (sum_ext _ _ (fun k => delta k l * delta k l)) by (intros; ring).
    now rewrite sum_delta, delta_same, sqrt_1. }
  rewrite <- (Rmult_1_r (spectral n d A)), <- E. eapply Rle_trans; [|apply spectral_bound]. right.
  apply norm_ext; intros k _. unfold mulv, basis, col.
  rewrite (sum_ext _ _ (fun j => delta j l * A k j)) by (intros; ring). now rewrite sum_delta. Qed.

(* ---- the transpose ---- *)
Lemma inner_mulv n d A u v : inner n u (mulv d A v) = inner d (mulv n (tr A) u) v.
Proof. unfold inner, mulv, tr. rewrite (sum_ext n _ (fun k => sum d (fun l => A k l * u k * v l))).
  - rewrite sum_swap. apply sum_ext; intros l _. rewrite <- sum_scal_r. apply sum_ext; intros. ring.
  - intros k _. rewrite <- sum_scal. apply sum_ext; intros. ring. Qed.
Lemma inner_le n u v : inner n u v <= norm n u * norm n v.
Proof. apply Rle_trans with (Rabs (inner n u v)); [apply Rle_abs|]. unfold norm.
  rewrite <- sqrt_mult_alt by apply squares_nn. rewrite <- sqrt_Rsqr_abs. apply sqrt_le_1_alt. rewrite Rsqr_pow2.
  apply cauchy_schwarz. Qed.
Lemma spectral_transpose_le n d A : spectral d n (tr A) <= spectral n d A.
Proof. apply spectral_least; [|apply spectral_nonneg]. intros u. set (w := mulv n (tr A) u).
  pose proof (norm_nn d w) as W. pose proof (spectral_nonneg n d A) as S. pose proof (norm_nn n u) as U.
  destruct W as [W|W]; [|rewrite <- W; now apply Rmult_le_pos]. apply (Rmult_le_reg_r (norm d w)); auto.
  replace (norm d w * norm d w) with (inner d w w).
  - unfold w at 1. rewrite <- inner_mulv. eapply Rle_trans; [apply inner_le|].
    rewrite (Rmult_comm (spectral n d A)), Rmult_assoc. apply Rmult_le_compat_l; auto. apply spectral_bound.
  - replace (norm d w * norm d w) with (norm d w ^ 2) by ring. rewrite norm_sq. apply sum_ext; intros; ring. Qed.
Lemma spectral_transpose n d A : spectral d n (fun l k => A k l) = spectral n d A.
Proof. apply Rle_antisym; [apply spectral_transpose_le|]. exact (spectral_transpose_le d n (tr A)). Qed.

(* ---- an outer product, and a diagonal matrix ---- *)
Lemma spectral_outer n d u v : spectral n d (fun k l => u k * v l) = norm n u * norm d v.
Proof. pose proof (norm_nn n u) as U. pose proof (norm_nn d v) as V.
  assert (M : forall w k, mulv d (fun k l => u k * v l) w k = inner d v w * u k).
  { intros w k. unfold mulv, inner. rewrite <- sum_scal_r. apply sum_ext; intros; ring. }
  assert (N : forall w, norm n (mulv d (fun k l => u k * v l) w) = Rabs (inner d v w) * norm n u).
  { intros w. rewrite <- norm_scal. apply norm_ext; intros; apply M. }
  apply Rle_antisym.
  - apply spectral_least; [|now apply Rmult_le_pos]. intros w. rewrite N, (Rmult_comm (norm n u)), Rmult_assoc,
      (Rmult_comm (norm n u)), <- Rmult_assoc. apply Rmult_le_compat_r; auto.
    apply Rabs_le. split; [|apply inner_le].
    pose proof (inner_le d v (fun k => -1 * w k)) as H. rewrite norm_scal in H.
    replace (Rabs (-1)) with 1 in H by (rewrite Rabs_left; lra). rewrite Rmult_1_l in H.
    replace (inner d v (fun k => -1 * w k)) with (- inner d v w) in H; [lra|]. unfold inner.
    rewrite (sum_ext d (fun k => v k * (-1 * w k)) (fun k => -1 * (v k * w k))) by (intros; ring). rewrite sum_scal. ring.
  - destruct V as [V|V]; [|rewrite <- V, Rmult_0_r; apply spectral_nonneg]. apply (Rmult_le_reg_r (norm d v)); auto.
    eapply Rle_trans; [|apply spectral_bound]. rewrite N.
    replace (inner d v v) with (norm d v ^ 2) by (rewrite norm_sq; apply sum_ext; intros; ring).
    rewrite Rabs_pos_eq by apply pow2_ge_0. right. ring. Qed.
Lemma norm_basis n k : (k < n)%nat -> norm n (basis k) = 1.
Proof. intros K. unfold norm, basis. rewrite (sum_ext _ _ (fun l => delta l k * delta l k)) by (intros; ring).
  now rewrite sum_delta, delta_same, sqrt_1. Qed.
Lemma spectral_diag n f : (0 < n)%nat -> spectral n n (fun k l => delta k l * f k) = maxn n (fun k => Rabs (f k)).
Proof. intros P. assert (M : forall w k, (k < n)%nat -> mulv n (fun k l => delta k l * f k) w k = f k * w k).
  { intros w k K. unfold mulv. rewrite (sum_ext _ _ (fun l => delta l k * (f k * w l))); [now rewrite sum_delta|].
    intros l _. rewrite delta_sym. ring. }
  assert (Z : 0 <= maxn n (fun k => Rabs (f k))).
  { eapply Rle_trans; [|apply (le_maxn n (fun k => Rabs (f k)) O P)]. apply Rabs_pos. }
  apply Rle_antisym.
  - apply spectral_least; auto. intros w. rewrite <- (Rabs_pos_eq _ Z), <- norm_scal. unfold norm. apply sqrt_le_1_alt.
    apply sum_le. intros k K. rewrite M, !Rpow_mult_distr by auto. apply Rmult_le_compat_r; [apply pow2_ge_0|].
    rewrite <- (pow2_abs (f k)). apply pow_incr. split; [apply Rabs_pos|]. exact (le_maxn n (fun k => Rabs (f k)) k K).
  - apply maxn_lub; auto. intros k K. rewrite <- (Rmult_1_r (spectral _ _ _)), <- (norm_basis n k K).
    eapply Rle_trans; [|apply spectral_bound]. eapply Rle_trans; [|apply (norm_ge n _ k K)]. rewrite M by auto.
    unfold basis. rewrite delta_same, Rmult_1_r. lra. Qed.
