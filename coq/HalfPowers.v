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

(* ---- powers of powers, and how they grow ---- *)
Lemma hp_hp_pos a q g : 0 < a -> hp (hp a (2 * q)) g = hp a (q * g).
Proof. intros A. rewrite (hp_Rpower (hp a (2 * q))), !(hp_Rpower a), Rpower_mult by auto using hp_pos. f_equal.
  rewrite !mult_IZR. field. Qed.
Lemma hp_hp a q g : (0 < q)%Z -> (0 < g)%Z -> Z.even g = true \/ 0 <= a -> hp (hp a (2 * q)) g = hp a (q * g).
Proof. intros Q G [H|[A|<-]]; [|now apply hp_hp_pos|now rewrite !hp_zero by lia]. apply even_parity in H as [c ->].
  replace (q * (2 * c))%Z with (2 * Z.of_nat (Z.to_nat q * Z.to_nat c))%Z by lia.
  replace q with (Z.of_nat (Z.to_nat q)) at 1 by lia. replace c with (Z.of_nat (Z.to_nat c)) at 1 by lia.
  now rewrite !hp_even, pow_mult. Qed.
Lemma hp_mult_nn a b h : 0 <= a -> 0 <= b -> hp (a * b) h = hp a h * hp b h.
Proof. intros A B. assert (P : forall p, hpp (a * b) p = hpp a p * hpp b p).
  { intros [p|p|]; simpl; rewrite ?Rpow_mult_distr, ?sqrt_mult by auto; ring. }
  destruct h; simpl; auto; [ring|]. now rewrite P, Rinv_mult. Qed.
Lemma hp_mult_even a b h : (0 < h)%Z -> Z.even h = true -> hp (a * b) h = hp a h * hp b h.
Proof. intros P H. apply even_parity in H as [c ->]. replace c with (Z.of_nat (Z.to_nat c)) by lia.
  now rewrite !hp_even, Rpow_mult_distr. Qed.
Lemma hp_abs a h : (0 < h)%Z -> Z.eqb (h mod 4) 0 = true -> hp (Rabs a) h = hp a h.
Proof. intros P H. apply Z.eqb_eq, Z.mod_divide in H as [m ->]; [|lia].
  replace (m * 4)%Z with (2 * Z.of_nat (2 * Z.to_nat m))%Z by lia. now rewrite !hp_even, !pow_mult, pow2_abs. Qed.
Lemma hp_rises a b h : (0 < h)%Z -> 0 <= a <= b -> hp a h <= hp b h.
Proof. intros H [A B]. destruct (parity h) as [[q ->]|[q ->]]; [lia| |]; rewrite ?hp_even, ?hp_odd.
  - now apply pow_incr.
  - apply Rmult_le_compat; auto using pow_le, sqrt_pos, pow_incr, sqrt_le_1_alt. Qed.
Lemma hp_falls a b h : (h < 0)%Z -> 0 < a <= b -> hp b h <= hp a h.
Proof. intros H [A B]. replace h with (- (- h))%Z by lia. rewrite !(hp_opp _ (- h)). apply Rinv_le_contravar.
  - now apply hp_pos.
  - apply hp_rises; [lia|lra]. Qed.
Lemma hp_rises_odd a b h : (0 < h)%Z -> Z.even h = true -> Z.eqb (h mod 4) 0 = false -> a <= b -> hp a h <= hp b h.
Proof. intros P H M L. destruct (Rle_lt_dec 0 a) as [A|A]; [now apply hp_rises|].
  assert (T : forall x, hp x h = - hp (- x) h).
  { intros x. replace (- x) with (-1 * x) by ring. rewrite hp_mult_even by auto. apply even_parity in H as [c ->].
    assert (O : Z.odd c = true).
    { apply Z.eqb_neq in M. rewrite <- Z.negb_even. apply Bool.negb_true_iff. destruct (Z.even c) eqn:Ev; auto. exfalso. apply M.
      apply even_parity in Ev as [d ->]. apply Z.mod_divide; [lia|]. exists d. lia. }
    replace c with (Z.of_nat (Z.to_nat c)) at 2 by lia. rewrite hp_even. apply Z.odd_spec in O as [d ->].
    replace (Z.to_nat (2 * d + 1)) with (S (2 * Z.to_nat d)) by lia. rewrite pow_1_odd. ring. }
  destruct (Rle_lt_dec b 0) as [B|B].
  - rewrite (T a), (T b). apply Ropp_le_contravar, hp_rises; auto. lra.
  - apply Rle_trans with 0; [rewrite T; pose proof (hp_nn (- a) h); lra|]. apply hp_nn. lra. Qed.
