(* The normal form means what the expression means, continued: inverses, roots, exp, ln, absolute values. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals Qabs List Bool.
From AnySize Require Import Words Rationals Derivatives HalfPowers Expressions Signs Normaliser PolynomialsSound.
Import ListNotations.
Open Scope R_scope.

Section Sound.
Context (F : facts) (E : env) (HF : holds F E).
Context (re : ex -> poly) (re_sound : forall e r, wf E r -> dP E r (re e) = den E r e).
Local Notation pmul_s := (pmul_sound E F HF re re_sound).
Local Notation by_deltas_s := (by_deltas_sound E F HF re re_sound).
(* ---- common factors ---- *)
Lemma eqP_sound r p : forall q, eqP p q = true -> dP E r p = dP E r q.
Proof.
  induction p as [|[c m] p IH]; intros [|[d n] q] H; simpl in H; auto; try discriminate. apply andb_prop in H as [H G].
  apply andb_prop in H as [H C]. apply andb_prop in H as [A B]. apply Z.eqb_eq in A. apply Pos.eqb_eq in B.
  unfold eqM in C. destruct (cmpM m n) eqn:M; try discriminate. apply cmpM_eq in M. subst n. simpl. rewrite (IH q G).
  destruct c, d; simpl in *; now subst. Qed.
Lemma extract_sound r s p : wf E r -> forall c f p', extract F s p = (c, f, p') ->
  dP E r p = Q2R c * dM E r f * dP E r p'.
Proof. intros W c f p' H. unfold extract in H. cbv zeta in H.
  match type of H with (if ?g then _ else _) = _ => destruct g eqn:G end; injection H as <- <- <-.
  - apply andb_prop in G as [_ G]. apply (eqP_sound r) in G. now rewrite <- G, (pmul0_sound E F HF), dP_one by auto.
  - rewrite Q2R_1. simpl. ring. Qed.
Lemma split_sound r s p : wf E r -> forall c f p', split F s p = (c, f, p') -> dP E r p = Q2R c * dM E r f * dP E r p'.
Proof. intros W c f p' H. destruct p as [|[c0 m] [|t p]]; try now apply (extract_sound r s). injection H as <- <- <-.
  rewrite dP_monoP. simpl. ring. Qed.
Lemma extract_shared_sound r p : wf E r -> forall f p', extract_shared F p = (f, p') -> dP E r p = dM E r f * dP E r p'.
Proof. intros W f p' H. unfold extract_shared in H. cbv zeta in H.
  match type of H with (if ?g then _ else _) = _ => destruct g eqn:G end; injection H as <- <-; [|simpl; ring].
  apply (eqP_sound r) in G. now rewrite <- G, (pmul0_sound E F HF), dP_monoP by auto. Qed.

(* ---- inverses ---- *)
Lemma power_sound r p h : dP E r (power p h) = hp (dP E r p) h.
Proof. unfold power. destruct (is_one p) eqn:O; [|destruct (as_atom p) as [a|] eqn:A]; rewrite dP_monoP.
  - rewrite (is_one_sound E r p O). now rewrite hp_one.
  - rewrite (as_atom_sound E r p a A). simpl. unfold dF; simpl. ring.
  - simpl. unfold dF; simpl. rewrite den_ofP. ring. Qed.
Lemma minvf_sound r f : dF E r (minvf f) = / dF E r f.
Proof. unfold minvf. destruct (as_exp f) as [e|] eqn:X; [|apply hp_opp]. rewrite (as_exp_sound E r f e X). unfold dF.
  simpl snd. rewrite hp_2. simpl. rewrite den_ofP, pscal_sound, dP_unP, Q2R_m1, <- exp_Ropp. f_equal. ring. Qed.
Lemma minv_sound r m : dM E r (minv m) = / dM E r m.
Proof. induction m as [|f m IH]; [simpl; now rewrite Rinv_1|].
  change (dF E r (minvf f) * dM E r (minv m) = / (dF E r f * dM E r m)). now rewrite IH, minvf_sound, Rinv_mult. Qed.
Lemma pinv_sound r p : wf E r -> dP E r (pinv F re p) = / dP E r p.
Proof. apply (by_deltas_s _ Rinv). clear p r. intros p r W. destruct (split F true p) as [[c f] p'] eqn:X.
  rewrite (split_sound r true p W c f p' X).
  rewrite pmul_s, power_sound, dP_one, Q2R_red, Q2R_inverse, minv_sound, (hp_opp _ 2), hp_2, !Rinv_mult by auto. ring.
Qed.

(* ---- roots ---- *)
Lemma prod_roots r l : forallb (Z.ltb 0) l = true ->
  0 < IZR (fold_right Z.mul 1%Z l) /\ dM E r (map (fun z => (Int z, 1%Z)) l) = sqrt (IZR (fold_right Z.mul 1%Z l)).
Proof. induction l as [|z l IH]; simpl; intros H; [rewrite sqrt_1; split; [lra|auto]|]. apply andb_prop in H as [H1 H2].
  apply Z.ltb_lt in H1. apply IZR_lt in H1. destruct (IH H2) as [A B]. rewrite mult_IZR.
  split; [now apply Rmult_lt_0_compat|]. now rewrite B, sqrt_mult by lra. Qed.
Lemma numroot_sound r c k l : numroot c = Some (k, l) -> 0 <= Q2R c /\ sqrt (Q2R c) = Q2R k * dM E r l.
Proof. unfold numroot. destruct (roots 60 2 _) as [z l0]. cbv zeta. set (kq := (z # Qden c)%Q).
  destruct (_ && _) eqn:G; try discriminate. intros H; injection H as <- <-. apply andb_prop in G as [G G3].
  apply andb_prop in G as [G1 G2]. apply Z.leb_le in G1. apply Qeq_bool_eq, Qeq_eqR in G3.
  rewrite !Q2R_mult, Q2R_int in G3. destruct (prod_roots r l0 G2) as [A B]. rewrite B.
  assert (K : 0 <= Q2R kq) by (now apply Q2R_num_nonneg). rewrite <- G3.
  split; [apply Rmult_le_pos; [now apply Rmult_le_pos|now left]|]. rewrite sqrt_mult_alt by (now apply Rmult_le_pos).
  now rewrite sqrt_square. Qed.
Lemma rootf_sound r f : wf E r -> rootable F f = true -> 0 <= dF E r f /\ dF E r (rootf F f) = sqrt (dF E r f).
Proof. intros W H. unfold rootf. destruct (as_exp f) as [e|] eqn:X.
  - rewrite (as_exp_sound E r f e X). unfold dF. simpl snd. rewrite hp_2. cbn [fst den].
    rewrite den_ofP, pscal_sound, dP_unP. split; [left; apply exp_pos|].
    replace (Q2R (1 # 2) * den E r e) with (den E r e / 2) by (rewrite Q2R_half; field). symmetry.
    apply sqrt_lem_1; try (left; apply exp_pos). rewrite <- exp_plus. f_equal. field.
  - clear X. destruct f as [a h]. unfold rootable in H. apply andb_prop in H as [Ev H]. unfold dF; cbn [fst snd].
    destruct (halvable F a h) eqn:C.
    + assert (P : 0 < den E r a \/ (0 <= den E r a /\ (0 <= h)%Z)).
      { apply orb_prop in C as [C|C]; [left; eapply posE_sound; eauto|]. apply andb_prop in C as [C1 C2]. right.
        split; [eapply nnE_sound; eauto|now apply Z.leb_le]. }
      split; [apply hp_nn; lra|]. symmetry. now apply hp_sqrt.
    + simpl in H. apply andb_prop in H as [H1 H2]. apply Z.leb_le in H1. apply Z.eqb_eq in H2.
      split; [now apply hp_nn_4|]. pose proof (Z.div_mod h 4 ltac:(lia)) as Q. rewrite H2, Z.add_0_r in Q. cbn [den].
      assert (Q2 : (h / 2 = 2 * (h / 4))%Z) by (symmetry; apply Z.div_unique with 0%Z; lia).
      assert (Q0 : (0 <= h / 4)%Z) by (apply Z.div_pos; lia). rewrite Q2, <- (hp_4 _ _ Q0), <- Q. reflexivity. Qed.
Lemma rootfs_sound r m : wf E r -> 0 <= dM E r (filter (rootable F) m) /\
  dM E r (map (rootf F) (filter (rootable F) m)) = sqrt (dM E r (filter (rootable F) m)).
Proof. intros W. induction m as [|f m [C G]]; simpl; [rewrite sqrt_1; split; [lra|auto]|].
  destruct (rootable F f) eqn:H; auto. destruct (rootf_sound r f W H) as [A B]. simpl. split; [now apply Rmult_le_pos|].
  now rewrite B, G, sqrt_mult_alt. Qed.
Lemma psqrt_sound r p : wf E r -> dP E r (psqrt F re p) = sqrt (dP E r p).
Proof. apply (by_deltas_s _ sqrt). clear p r. intros p0 r W. destruct p0 as [|t p0]; [simpl; now rewrite sqrt_0|].
  cbv beta iota. generalize (t :: p0). clear t p0. intros p.
  destruct (split F false p) as [[c f] p'] eqn:X. apply (split_sound r) in X; auto.
  destruct (numroot c) as [[k l]|] eqn:N; [|rewrite dP_monoP; simpl; unfold dF; simpl; rewrite den_ofP; ring].
  apply (numroot_sound r) in N as [N1 N2]. destruct (rootfs_sound r f W) as [G1 G2].
  rewrite !pmul_s, dP_one, Q2R_red, <- N2, dP_monoP, (sorted_sound E F HF), power_sound, G2, (pmul0_sound E F HF),
    dP_monoP, X by auto.
  rewrite (filter_split E r (rootable F) f), (Rmult_assoc (Q2R c)), (Rmult_assoc (dM E r (filter _ f))).
  rewrite (sqrt_mult_alt (Q2R c)), (sqrt_mult_alt (dM E r (filter (rootable F) f))) by auto. reflexivity. Qed.
Lemma php_sound r p h : wf E r -> dP E r (php F re p h) = hp (dP E r p) h.
Proof. intros W. unfold php. destruct (as_atom p) as [a|] eqn:A.
  { rewrite dP_monoP, (as_atom_sound E r p a A). simpl. unfold dF; simpl. ring. }
  assert (P : forall q, (0 <= q)%Z -> dP E r (let half := ppow F re p (Z.to_nat (q / 2)) in
    if Z.eqb (q mod 2) 0 then half else pmul F re half (psqrt F re p)) = hp (dP E r p) q).
  { intros q Q. rewrite (hp_split _ q Q). cbv zeta. pose proof (Z.mod_pos_bound q 2 ltac:(lia)).
    destruct (Z.eqb_spec (q mod 2) 0) as [K|K].
    - rewrite K, (ppow_sound E F HF) by auto. simpl. ring.
    - replace (q mod 2)%Z with 1%Z by lia. now rewrite pmul_s, (ppow_sound E F HF), psqrt_sound by auto. }
  cbv zeta in *. destruct (Z.leb_spec 0 h); [now apply P|]. rewrite pinv_sound, P, <- hp_opp by (auto; lia). f_equal.
  lia. Qed.

(* ---- exp, ln, | | ---- *)
Lemma lnpart_sound r t a h : wf E r -> lnpart F t = Some (a, h) -> exp (Q2R (fst t) * dM E r (snd t)) = hp (den E r a) h.
Proof. intros W. destruct t as [c [|[[] [|[|[]|]|]] []]]; try discriminate. unfold lnpart. cbv zeta.
  destruct (posE F e && _) eqn:G; try discriminate. intros H; injection H as <- <-. apply andb_prop in G as [G1 G2].
  apply Pos.eqb_eq in G2. apply (posE_sound F E HF e r W) in G1. cbn [fst snd]. rewrite dM_atom. cbn [den].
  rewrite hp_Rpower by auto. unfold Rpower. f_equal.
  replace (IZR (Qnum (Qred (c * 2)))) with (Q2R (Qred (c * 2))) by (unfold Q2R; rewrite G2; field).
  rewrite Q2R_red, Q2R_mult. change 2%Q with (inject_Z 2). rewrite Q2R_int. field. Qed.
Lemma pexp_sound r p : wf E r -> dP E r (pexp F re p) = exp (dP E r p).
Proof. intros W. unfold pexp. set (rest := filter _ p).
  enough (G : forall base, dP E r (fold_right (fun t acc =>
    match lnpart F t with Some (a, h) => pmul F re (php F re (unP a) h) acc | None => acc end) base p) *
      exp (dP E r rest) = dP E r base * exp (dP E r p)).
  { specialize (G (monoP (expM rest))). rewrite dP_monoP, dM_expM in G.
    apply (Rmult_eq_reg_r (exp (dP E r rest))); [|apply Rgt_not_eq, exp_pos].
    rewrite G. ring. }
  intros base. unfold rest. induction p as [|t p IH]; auto. destruct t as [c m]. cbn [fold_right filter dP].
  destruct (lnpart F (c, m)) as [[a h]|] eqn:L; cbn [isNone dP]; rewrite !exp_plus.
  - rewrite pmul_s, php_sound, dP_unP, Rmult_assoc, IH, <- (lnpart_sound r _ a h W L) by auto. cbn [fst snd]. ring.
  - rewrite <- Rmult_assoc, (Rmult_comm _ (exp (Q2R c * _))), Rmult_assoc, IH. ring. Qed.
Lemma ln_hp a h : 0 < a -> ln (hp a h) = IZR h / 2 * ln a.
Proof. intros A. rewrite hp_Rpower by auto. unfold Rpower. now rewrite ln_exp. Qed.
Lemma lnf_sound r f : wf E r -> posE F (fst f) = true -> dP E r (lnf f) = ln (dF E r f).
Proof. intros W P. destruct f as [a h]. cbn [fst] in P. pose proof (posE_sound F E HF a r W P) as A.
  assert (H2 : Q2R (h # 2) = IZR h / 2) by (unfold Q2R; simpl; field). unfold dF; cbn [fst snd].
  rewrite ln_hp, <- H2 by auto. destruct a; try (unfold lnf; now rewrite dP_one, dM_atom, Q2R_red). cbn [lnf den].
  now rewrite pscal_sound, dP_unP, ln_exp. Qed.
Lemma lns_sound r m : wf E r -> forallb (fun f => posE F (fst f)) m = true ->
  0 < dM E r m /\ total (map (dP E r) (map lnf m)) = ln (dM E r m).
Proof. intros W. induction m as [|f m IH]; simpl; intros H; [rewrite ln_1; split; [lra|auto]|].
  apply andb_prop in H as [H1 H2]. destruct (IH H2) as [A B].
  assert (P : 0 < dF E r f) by (apply hp_pos; eapply posE_sound; eauto). split; [now apply Rmult_lt_0_compat|].
  now rewrite ln_mult, B, lnf_sound. Qed.
Lemma lnz_sound r z p : lnz z = Some p -> 0 < IZR z /\ dP E r p = ln (IZR z).
Proof. unfold lnz. generalize (primes 60 2 z). intros l. cbv zeta. destruct (_ && _) eqn:G; [|discriminate]. intros K.
  apply Some_inj in K. subst p. apply andb_prop in G as [G H]. apply Z.eqb_eq in H. rewrite <- H. clear H.
  rewrite (psum_map E r _ (fun z => ln (IZR z))) by (intros; now rewrite dP_atom).
  induction l as [|q l IH]; simpl; [rewrite ln_1; split; [lra|auto]|]. simpl in G. apply andb_prop in G as [G1 G2].
  apply Z.ltb_lt, IZR_lt in G1. destruct (IH G2) as [A B]. rewrite mult_IZR. split; [now apply Rmult_lt_0_compat|].
  now rewrite ln_mult, B. Qed.
Lemma pln1_sound r p : wf E r -> dP E r (pln1 F p) = ln (dP E r p).
Proof. intros W.
  assert (G : dP E r (atomP (Ln (ofP p))) = ln (dP E r p)) by (rewrite dP_atom; cbn [den]; now rewrite den_ofP).
  unfold pln1. destruct p as [|[c m] [|t p]]; auto. destruct (lnz (Qnum c)) as [n|] eqn:N; auto.
  destruct (lnz (Z.pos (Qden c))) as [d|] eqn:D; auto. destruct (_ && _) eqn:A; auto. apply andb_prop in A as [_ A].
  apply (lnz_sound r) in N as [N1 N2], D as [D1 D2]. destruct (lns_sound r m W A) as [M1 M2].
  rewrite !padd_sound, pscal_sound, N2, D2, psum_sound, M2, dP_one, Q2R_m1. pose proof (Rinv_0_lt_compat _ D1).
  unfold Q2R. rewrite (ln_mult (_ * _)), ln_mult, ln_Rinv by auto using Rmult_lt_0_compat. ring. Qed.
Lemma pln_sound r p : wf E r -> dP E r (pln F re p) = ln (dP E r p).
Proof. apply (by_deltas_s _ ln). clear p r. intros p r W.
  destruct p as [|t [|u p]]; try now apply pln1_sound. set (q := t :: u :: p).
  destruct (extract F false q) as [[c f] p'] eqn:X. destruct (_ && _) eqn:G; [|now apply pln1_sound].
  apply andb_prop in G as [G G3]. apply andb_prop in G as [G1 G2]. apply Z.ltb_lt in G1.
  apply (posE_sound F E HF _ r W) in G3. rewrite den_ofP in G3.
  destruct (lns_sound r f W G2) as [M _]. apply Q2R_num_pos in G1.
  rewrite padd_sound, !pln1_sound, dP_one, <- ln_mult by auto using Rmult_lt_0_compat. f_equal. symmetry.
  now apply (extract_sound r false). Qed.
Lemma nn_ln_sound r f : wf E r -> nn_ln F f = true -> 0 <= dF E r f.
Proof. intros W H. destruct f as [[] [|[|[]|]|]]; try discriminate. apply andb_prop in H as [P H].
  apply (posE_sound F E HF _ r W) in P. apply (nnE_sound F E HF _ r W) in H.
  rewrite den_ofP, padd_sound, dP_unP, dP_one, Q2R_m1 in H.
  unfold dF. cbn [fst snd]. rewrite hp_2. cbn [den dM] in *. destruct (Req_dec (den E r e) 1) as [->|N]; [rewrite ln_1; lra|].
  left. rewrite <- ln_1. apply ln_increasing; lra. Qed.
Lemma nnP_sound r p : wf E r -> nnP F p = true -> 0 <= dP E r p.
Proof. intros W H. apply orb_prop in H as [H|H]; [rewrite <- den_ofP; now apply (nnE_sound F E HF)|].
  induction p as [|[c m] p IH]; cbn [dP]; [lra|]. apply andb_prop in H as [H1 H2]. apply andb_prop in H1 as [C M].
  cbn [fst snd] in C, M. apply Z.leb_le, Q2R_num_nonneg in C. specialize (IH H2). enough (0 <= dM E r m) by nra. clear - HF W M.
  induction m as [|f m IH]; cbn [dM]; [lra|]. apply andb_prop in M as [M1 M2]. apply Rmult_le_pos; auto.
  apply orb_prop in M1 as [M1|M1]; [exact (nnE_sound F E HF _ r W M1)|now apply nn_ln_sound]. Qed.
Lemma absf_sound r f : wf E r -> dF E r (absf F f) = Rabs (dF E r f).
Proof. intros W. pose proof (nn_ln_sound r f W) as L. destruct f as [a h]. unfold absf, dF in *.
  destruct (_ || _) eqn:C; cbn [fst snd den] in *.
  - symmetry. apply Rabs_pos_eq. apply orb_prop in C as [C|C]; auto.
    apply orb_prop in C as [C|C]; [apply orb_prop in C as [C|C]|].
    + apply hp_nn. eapply nnE_sound; eauto.
    + apply hp_nn_4. now apply Z.eqb_eq.
    + apply hp_nn_odd. now rewrite <- Z.negb_even.
  - apply orb_false_elim in C as [C _]. apply orb_false_elim in C as [_ C]. apply negb_false_iff, even_parity in C as [q ->].
    rewrite !hp_evenZ.
    destruct q; simpl; [now rewrite Rabs_R1|apply RPow_abs|]. now rewrite Rabs_inv, RPow_abs. Qed.
Lemma absfs_sound r m : wf E r -> dM E r (map (absf F) m) = Rabs (dM E r m).
Proof. intros W. induction m; simpl; [now rewrite Rabs_R1|]. now rewrite Rabs_mult, IHm, absf_sound. Qed.
Lemma pabs1_sound (other : poly -> poly) r p : wf E r -> (dP E r (other p) = Rabs (dP E r p)) ->
  dP E r (pabs1 F other p) = Rabs (dP E r p).
Proof. intros W O. unfold pabs1. destruct (nnP F p) eqn:N; [apply (nnP_sound r) in N; auto; now rewrite Rabs_pos_eq|].
  destruct (nnP F (pscal (-1) p)) eqn:M; auto. apply (nnP_sound r) in M; auto. rewrite pscal_sound, Q2R_m1 in *.
  rewrite Rabs_left1; lra. Qed.
Lemma pabs2_sound r p : wf E r -> dP E r (pabs2 F re p) = Rabs (dP E r p).
Proof. intros W. unfold pabs2. destruct (split F true p) as [[c f] p1] eqn:X. rewrite (split_sound r true p W c f p1 X).
  destruct (extract_shared F p1) as [g p2] eqn:Y. rewrite (extract_shared_sound r p1 W g p2 Y). clear X Y.
  destruct (split F true p2) as [[d h] q] eqn:X. rewrite (split_sound r true p2 W d h q X).
  rewrite pmul_s, dP_one, Q2R_red, Q2R_abs, Q2R_mult, (sorted_sound E F HF), absfs_sound, !dM_app, !Rabs_mult by auto.
  replace (dP E r (if is_one q then _ else _)) with (Rabs (dP E r q)); [ring|]. destruct (is_one q) eqn:O.
  - now rewrite (is_one_sound E r q O), dP_monoP, Rabs_R1.
  - symmetry. apply pabs1_sound; auto. rewrite dP_atom. cbn [den]. now rewrite den_ofP. Qed.
Lemma pabs_sound r p : wf E r -> dP E r (pabs F re p) = Rabs (dP E r p).
Proof. intros W. unfold pabs. apply pabs1_sound; auto. apply (by_deltas_s _ Rabs); auto. intros. apply pabs1_sound; auto.
  now apply pabs2_sound. Qed.
Lemma perf_sound r p : dP E r (perf p) = erf (dP E r p).
Proof. unfold perf. destruct (match p with [] => false | _ => _ end).
  - rewrite pscal_sound, dP_atom, Q2R_m1. cbn [den]. rewrite den_ofP, pscal_sound, Q2R_m1.
    replace (-1 * dP E r p) with (- dP E r p) by ring. rewrite erf_opp. ring.
  - destruct p; [symmetry; apply erf_0|]. rewrite dP_atom. cbn [den]. now rewrite den_ofP. Qed.
End Sound.