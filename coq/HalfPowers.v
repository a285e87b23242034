(* Powers with half-integer exponents: hp a h is a^(h/2), by products, square roots and inverses. *)
From Coq Require Import Reals Lra Lia ZArith.
Open Scope R_scope.

Definition hpp (a : R) (p : positive) : R :=
  match p with xH => sqrt a | xO q => a ^ Pos.to_nat q | xI q => a ^ Pos.to_nat q * sqrt a end.
Definition hp (a : R) (h : Z) : R := match h with Z0 => 1 | Zpos p => hpp a p | Zneg p => / hpp a p end.
Lemma hp_2 a : hp a 2 = a. Proof. simpl. ring. Qed.
Lemma hp_opp a h : hp a (- h) = / hp a h.
Proof. destruct h; simpl; auto; [now rewrite Rinv_1|now rewrite Rinv_inv]. Qed.
Lemma hp_even a q : hp a (2 * Z.of_nat q) = a ^ q.
Proof. destruct q; simpl; auto. now rewrite SuccNat2Pos.id_succ. Qed.
Lemma hp_odd a q : hp a (2 * Z.of_nat q + 1) = a ^ q * sqrt a.
Proof. destruct q; simpl; [ring|]. now rewrite SuccNat2Pos.id_succ. Qed.
Lemma hp_evenZ a m : hp a (2 * m) = powerRZ a m. Proof. destruct m; reflexivity. Qed.
Lemma parity h : (0 <= h)%Z -> (exists q, h = 2 * Z.of_nat q)%Z \/ (exists q, h = 2 * Z.of_nat q + 1)%Z.
Proof. intros H. destruct (Z.Even_or_Odd h) as [[m M]|[m M]]; [left|right]; exists (Z.to_nat m); rewrite Z2Nat.id; lia.
Qed.
Lemma even_parity h : Z.even h = true -> exists m, (h = 2 * m)%Z. Proof. intros H. now apply Z.even_spec in H. Qed.

(* ---- products ---- *)
Lemma hp_Rpower a h : 0 < a -> hp a h = Rpower a (IZR h / 2).
Proof. intros A. assert (P : forall k, (0 <= k)%Z -> hp a k = Rpower a (IZR k / 2)).
  { intros k K. destruct (parity k K) as [[q ->]|[q ->]].
    - rewrite hp_even, <- Rpower_pow by auto. f_equal. rewrite mult_IZR, <- INR_IZR_INZ. field.
    - rewrite hp_odd, <- Rpower_pow, <- Rpower_sqrt, <- Rpower_plus by auto. f_equal.
      rewrite plus_IZR, mult_IZR, <- INR_IZR_INZ. field. }
  destruct (Z_le_gt_dec 0 h); auto. replace h with (- (- h))%Z by lia. rewrite hp_opp, P, <- Rpower_Ropp by lia.
  f_equal. rewrite !opp_IZR. field. Qed.
Lemma hp_add_pos a h k : 0 < a -> hp a h * hp a k = hp a (h + k).
Proof. intros A. rewrite !hp_Rpower, <- Rpower_plus, plus_IZR by auto. f_equal. field. Qed.
Lemma hp_add_nn a h k : (0 <= h)%Z -> (0 <= k)%Z -> Z.even h = true \/ Z.even k = true \/ 0 <= a ->
  hp a h * hp a k = hp a (h + k).
Proof. intros H K C. destruct (parity h H) as [[p ->]|[p ->]], (parity k K) as [[q ->]|[q ->]].
  - replace (2 * Z.of_nat p + 2 * Z.of_nat q)%Z with (2 * Z.of_nat (p + q))%Z by lia. now rewrite !hp_even, pow_add.
  - replace (2 * Z.of_nat p + (2 * Z.of_nat q + 1))%Z with (2 * Z.of_nat (p + q) + 1)%Z by lia.
    rewrite hp_even, !hp_odd, pow_add. ring.
  - replace (2 * Z.of_nat p + 1 + 2 * Z.of_nat q)%Z with (2 * Z.of_nat (p + q) + 1)%Z by lia.
    rewrite hp_even, !hp_odd, pow_add. ring.
  - destruct C as [C|[C|C]]; try (rewrite Z.add_comm, Z.even_add_mul_2 in C; discriminate).
    replace (2 * Z.of_nat p + 1 + (2 * Z.of_nat q + 1))%Z with (2 * Z.of_nat (S (p + q)))%Z by lia.
    rewrite hp_even, !hp_odd. simpl. rewrite pow_add. transitivity (a ^ p * a ^ q * (sqrt a * sqrt a)); [ring|].
    rewrite sqrt_sqrt by auto. ring. Qed.
Lemma hp_add_nz a h k : a <> 0 -> Z.even h = true -> Z.even k = true -> hp a h * hp a k = hp a (h + k).
Proof.
  intros A H K. apply even_parity in H as [m ->], K as [n ->]. replace (2 * m + 2 * n)%Z with (2 * (m + n))%Z by lia.
  now rewrite !hp_evenZ, powerRZ_add. Qed.
Lemma hp_split a h : (0 <= h)%Z -> hp a h = a ^ Z.to_nat (h / 2) * hp a (h mod 2).
Proof. intros H. rewrite <- hp_even, Z2Nat.id by (apply Z.div_pos; lia). pose proof (Z.mod_pos_bound h 2 ltac:(lia)).
  rewrite hp_add_nn; [f_equal; apply Z.div_mod; lia|apply Z.mul_nonneg_nonneg; [lia|apply Z.div_pos; lia]|lia|]. left.
  now rewrite Z.even_mul. Qed.

(* ---- signs ---- *)
Lemma inv_nn x : 0 <= x -> 0 <= / x.
Proof. intros [H| <-]; [left; now apply Rinv_0_lt_compat|rewrite Rinv_0; lra]. Qed.
Lemma pow_sq_nn a n : Nat.even n = true -> 0 <= a ^ n.
Proof. intros H. apply Nat.even_spec in H as [m ->]. rewrite pow_mult. apply pow_le, pow2_ge_0. Qed.
Lemma hp_pos a h : 0 < a -> 0 < hp a h. Proof. intros A. rewrite hp_Rpower by auto. apply exp_pos. Qed.
Lemma hp_nn a h : 0 <= a -> 0 <= hp a h.
Proof. intros A. assert (P : forall p, 0 <= hpp a p).
  { intros [p|p|]; simpl; [apply Rmult_le_pos|..]; try apply pow_le; try apply sqrt_pos; auto. }
  destruct h; simpl; [lra|auto|apply inv_nn; auto]. Qed.
Lemma hp_nn_odd a h : Z.odd h = true -> 0 <= hp a h.
Proof.
  intros H. destruct (Rle_lt_dec 0 a) as [A|A]; [now apply hp_nn|]. assert (S : sqrt a = 0) by (apply sqrt_neg_0; lra).
  destruct h as [|[p|p|]|[p|p|]]; simpl in *; try discriminate; rewrite S, ?Rmult_0_r, ?Rinv_0; lra. Qed.
Lemma hp_nn_4 a h : (h mod 4 = 0)%Z -> 0 <= hp a h.
Proof. assert (P : forall m, 0 <= hp a (4 * Z.of_nat m)).
  { intros m. replace (4 * Z.of_nat m)%Z with (2 * Z.of_nat (2 * m))%Z by lia. rewrite hp_even. apply pow_sq_nn.
    apply Nat.even_spec. now exists m. }
  intros H. apply Z.mod_divide in H as [m ->]; [|lia]. destruct (Z_le_gt_dec 0 m).
  - specialize (P (Z.to_nat m)). rewrite Z2Nat.id in P by lia. now rewrite Z.mul_comm.
  - specialize (P (Z.to_nat (- m))). rewrite Z2Nat.id in P by lia. replace (m * 4)%Z with (- (4 * - m))%Z by lia.
    rewrite hp_opp. now apply inv_nn. Qed.
Lemma hp_nz a h : a <> 0 -> Z.even h = true -> hp a h <> 0.
Proof. intros A H. apply even_parity in H as [m ->]. rewrite hp_evenZ. now apply powerRZ_NOR. Qed.
Lemma hp_zero h : h <> 0%Z -> hp 0 h = 0.
Proof.
  destruct h as [|p|p]; [congruence| |]; destruct p; simpl; rewrite ?sqrt_0, ?Rmult_0_r, ?pow_i, ?Rinv_0 by lia; auto.
Qed.
Lemma hp_one h : hp 1 h = 1.
Proof. destruct h as [|p|p]; simpl; auto; destruct p; simpl; rewrite ?pow1, ?sqrt_1, ?Rmult_1_r, ?Rinv_1; auto. Qed.

(* ---- roots ---- *)
Lemma hp_sqrt a h : Z.even h = true -> 0 < a \/ (0 <= a /\ (0 <= h)%Z) -> sqrt (hp a h) = hp a (h / 2).
Proof. intros H C. apply even_parity in H as [m ->]. rewrite Z.mul_comm, Z.div_mul, Z.mul_comm by lia.
  apply sqrt_lem_1; [apply hp_nn; lra|apply hp_nn; lra|].
  destruct C as [C|[C1 C2]]; [rewrite hp_add_pos by auto|rewrite hp_add_nn by (auto; lia)]; f_equal; lia. Qed.
Lemma hp_4 a q : (0 <= q)%Z -> sqrt (hp a (4 * q)) = hp (Rabs a) (2 * q).
Proof. intros Q. replace (4 * q)%Z with (2 * Z.of_nat (2 * Z.to_nat q))%Z by lia.
  replace (2 * q)%Z with (2 * Z.of_nat (Z.to_nat q))%Z by lia.
  now rewrite !hp_even, Nat.mul_comm, pow_mult, <- Rsqr_pow2, sqrt_Rsqr_abs, RPow_abs. Qed.
