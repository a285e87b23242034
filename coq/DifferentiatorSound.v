(* Derivatives by the rules are derivatives, and the check of an equation proves it. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Rationals Derivatives Spectral HalfPowers Expressions Signs.
From AnySize Require Import Normaliser PolynomialsSound FunctionsSound NormaliserSound Differentiator.
Import ListNotations.
Open Scope R_scope.

(* ---- changing what a derivative is taken in ---- *)
Lemma setE_get E r t : eqE (setE E r t (getE E r t)) E.
Proof. destruct t as [s|a i|a i j]; repeat split; simpl; auto.
  - intros s'. destruct (N.eqb_spec s' s); congruence.
  - intros b k. destruct (N.eqb_spec b a); auto. subst. unfold upd. destruct (Nat.eqb_spec k (r i)); congruence.
  - intros b k l. destruct (N.eqb_spec b a); auto. subst. unfold updm.
    destruct (Nat.eqb_spec k (r i)), (Nat.eqb_spec l (r j)); simpl; congruence. Qed.
Lemma sz_setE E r t x : sz (setE E r t x) = sz E. Proof. now destruct t. Qed.
Lemma wf_setE E r t x s : wf E s -> wf (setE E r t x) s. Proof. intros W i. rewrite sz_setE. apply W. Qed.
Lemma den_get E r s t e : den (setE E r t (getE E r t)) s e = den E s e.
Proof. apply den_ext. apply setE_get. apply eqr_refl. Qed.
Lemma uses_den E r t x e : forall s, uses t e = false -> den (setE E r t x) s e = den E s e.
Proof. induction e; intros s0 H; simpl in H |- *; auto; try discriminate; bool_case; rewrite ?sz_setE;
    try (under_binder; auto);
    try (now rewrite ?IHe, ?IHe1, ?IHe2); destruct t; simpl; auto; now rewrite H. Qed.

(* ---- the rules ---- *)
Section Rules.
Context (F : facts) (E : env) (HF : holds F E).
Ltac by_normal_form :=
  match goal with |- (if ?s then _ else _) = true -> _ => destruct s eqn:?; intros H end;
  [eauto using nzE_sound, nnE_sound, posE_sound|rewrite <- (normal_form_sound F E HF) by assumption].
Lemma shows_nn p r : wf E r -> shows F (nnE F) 4 p = true -> 0 <= dP E r p.
Proof. intros W. apply (shows_sound F E HF (nnE F) (Rle 0)); auto; [now apply nnE_sound|intros; lra]. Qed.
Lemma shows_pos p r : wf E r -> shows F (posE F) 4 p = true -> 0 < dP E r p.
Proof. intros W. apply (shows_sound F E HF (posE F) (Rlt 0)); auto; [now apply posE_sound|intros; lra]. Qed.
Lemma nzX_sound e r : wf E r -> nzX F e = true -> den E r e <> 0.
Proof. intros W. unfold nzX. by_normal_form. cbv zeta in H. destruct (nzE F _) eqn:N in H.
  - rewrite <- den_ofP. eauto using nzE_sound.
  - apply (shows_pos _ r) in H; auto. lra. Qed.
Lemma nnX_sound e r : wf E r -> nnX F e = true -> 0 <= den E r e.
Proof. intros W. unfold nnX. by_normal_form. now apply shows_nn. Qed.
Lemma posX_sound e r : wf E r -> posX F e = true -> 0 < den E r e.
Proof. intros W. unfold posX. by_normal_form. now apply shows_pos. Qed.
(* r and s agree at the indices of t *)
Definition agree (t : tgt) (r s : ienv) : Prop :=
  match t with T0 _ => True | T1 _ i => r i = s i | T2 _ i j => r i = s i /\ r j = s j end.
Lemma agree_refl t r : agree t r r. Proof. now destruct t. Qed.
Lemma agree_seti t r s i k : agree t r s -> apart t i = true -> agree t (seti r i k) s.
Proof. destruct t as [|a j|a j l]; simpl; auto.
  - intros H A. apply negb_true_iff, ieq_neq in A. rewrite seti_other; auto.
  - intros [H H'] A. apply andb_prop in A as [A B]. apply negb_true_iff, ieq_neq in A, B. rewrite !seti_other; auto.
Qed.
Lemma dif_sound r0 t e : forall r, wf E r -> agree t r r0 -> okdif F t e = true ->
  is_derive (fun x => den (setE E r0 t x) r e) (getE E r0 t) (den E r (dif t e)).
Proof. assert (Unused : forall r e, dif t e = Int 0 -> negb (uses t e) = true ->
    is_derive (fun x => den (setE E r0 t x) r e) (getE E r0 t) (den E r (dif t e))).
  { intros r e0 -> U. apply negb_true_iff in U. apply (dExt (fun _ => den E r e0)); [apply dConst|]. intros. symmetry.
    now apply uses_den. }
  induction e; intros r W A H; simpl in H; try discriminate; try (now apply Unused); cbn [dif den];
    try (destruct t; exact (dConst _ _)); try (apply andb_prop in H as [H1 H2]).
  - destruct t as [s0| |]; try exact (dConst _ _). simpl. destruct (N.eqb s s0); [exact (dId _)|exact (dConst _ _)].
  - destruct t as [|b j|]; try exact (dConst _ _). simpl in *. destruct (N.eqb a b); [|exact (dConst _ _)].
    unfold upd, delta. cbn [den]. unfold delta. rewrite A.
    destruct (Nat.eqb (r i) (r0 j)); [exact (dId _)|exact (dConst _ _)].
  - destruct t as [| |b k l]; try exact (dConst _ _). simpl in *. destruct (N.eqb a b); [|exact (dConst _ _)].
    destruct A as [A B].
    unfold updm. cbn [den]. unfold delta. rewrite A, B.
    destruct (Nat.eqb (r i) (r0 k)), (Nat.eqb (r j) (r0 l)); cbn [andb];
      rewrite ?Rmult_1_l, ?Rmult_0_l; first [exact (dId _)|exact (dConst _ _)].
  - apply dPlus; auto.
  - eapply dEq; [apply dMult; [apply (IHe1 r W A H1)|apply (IHe2 r W A H2)]|]. cbn beta. now rewrite !den_get.
  - apply dOpp; auto.
  - eapply dEq; [apply dInv; [apply (IHe r W A H1)|rewrite den_get; now apply nzX_sound]|]. cbn beta.
    now rewrite den_get.
  - destruct n as [|n]; [apply (dConst 1)|]. eapply dEq; [apply dPow, (IHe r W A H)|]. cbn beta. rewrite den_get.
    destruct n as [|n]; [simpl; ring|]. cbn [den]. now rewrite <- INR_IZR_INZ.
  - eapply dEq; [apply dSqrt; [apply (IHe r W A H1)|rewrite den_get; now apply posX_sound]|]. cbn beta.
    now rewrite den_get.
  - eapply dEq; [apply dExp, (IHe r W A H)|]. cbn beta. now rewrite den_get.
  - eapply dEq; [apply dLn; [apply (IHe r W A H1)|rewrite den_get; now apply posX_sound]|]. cbn beta.
    now rewrite den_get.
  - destruct (uses t e) eqn:U; simpl in H.
    + apply andb_prop in H as [H1 H2]. eapply dEq; [apply dAbs; [apply (IHe r W A H1)|rewrite den_get; now apply nzX_sound]|].
      cbn beta. cbn [den]. now rewrite den_get.
    + apply (dExt (fun _ => Rabs (den E r e))); [apply dConst|]. intros x. now rewrite uses_den.
  - eapply dEq; [apply dErf, (IHe r W A H)|]. cbn beta. now rewrite den_get.
  - apply (dExt (fun x => sum (sz E (fst i)) (fun k => den (setE E r0 t x) (seti r i k) e)));
      [|intros x; now rewrite sz_setE].
    apply (dSum _ (fun k x => den (setE E r0 t x) (seti r i k) e)). intros. apply IHe; auto using wf_seti, agree_seti.
Qed.
Lemma squared_sound e : forall r, wf E r -> den E r (squared F e) = den E r e ^ 2.
Proof.
  induction e; intros r W; try reflexivity; cbn [squared]; try (cbn [den]; rewrite ?IHe, ?IHe1, ?IHe2 by auto; ring).
  - cbn [den]. rewrite IHe by auto. now rewrite pow_inv.
  - destruct (nnE F e) eqn:N; [|reflexivity]. apply (nnE_sound F E HF e r W) in N. cbn [den]. simpl.
    now rewrite Rmult_1_r, sqrt_sqrt. Qed.
Lemma simp_sound e : forall r, wf E r -> den E r (simp F e) = den E r e.
Proof. induction e; intros r W; try (cbn [simp map_parts den]; rewrite ?IHe, ?IHe1, ?IHe2 by auto; auto; under_binder;
    auto using wf_seti; fail).
  assert (G : den E r (Pow (simp F e) n) = den E r e ^ n) by (cbn [den]; now rewrite IHe).
  destruct n as [|[|[|n]]]; try exact G. cbn [simp]. destruct (rooted (simp F e)); [|exact G].
  now rewrite squared_sound, IHe. Qed.
Lemma abs_of_sound e : forall r, den E r (abs_of e) = Rabs (den E r e).
Proof. induction e; intros r; cbn [abs_of den]; auto; rewrite ?IHe, ?IHe1, ?IHe2.
  - symmetry. apply Rabs_mult.
  - symmetry. apply Rabs_Ropp.
  - symmetry. apply Rabs_inv.
  - apply RPow_abs. Qed.
Lemma sqrt_of_sound e : forall r, wf E r -> den E r (sqrt_of F e) = sqrt (den E r e).
Proof. induction e; intros r W; cbn [sqrt_of]; try reflexivity.
  - destruct (nnE F e1 && nnE F e2) eqn:N; [|reflexivity]. apply andb_prop in N as [N1 N2]. cbn [den].
    rewrite IHe1, IHe2, sqrt_mult by auto using (nnE_sound F E HF e1 r W), (nnE_sound F E HF e2 r W). auto.
  - destruct (Nat.even n) eqn:N; [|reflexivity]. cbn [den]. rewrite abs_of_sound. apply Nat.even_spec in N as [m ->].
    rewrite Nat.div2_double, pow_mult, <- pow2_abs, <- pow_mult, Nat.mul_comm, pow_mult. symmetry.
    rewrite <- Rsqr_pow2. apply sqrt_Rsqr, pow_le, Rabs_pos. Qed.
Lemma ln_of_sound e : forall r, wf E r -> den E r (ln_of F e) = ln (den E r e).
Proof. induction e; intros r W; cbn [ln_of]; try reflexivity.
  - destruct (posE F e1 && posE F e2) eqn:N; [|reflexivity]. apply andb_prop in N as [N1 N2]. cbn [den].
    now rewrite IHe1, IHe2, ln_mult by eauto using (posE_sound F E HF).
  - destruct (posE F e) eqn:N; [|reflexivity]. cbn [den]. rewrite IHe by auto. symmetry. apply ln_Rinv.
    now apply (posE_sound F E HF). Qed.
Lemma spread_sound e : forall r, wf E r -> den E r (spread F e) = den E r e.
Proof. induction e; intros r W; cbn [spread]; try reflexivity; rewrite ?sqrt_of_sound, ?ln_of_sound, ?abs_of_sound by auto;
    cbn [map_parts den]; rewrite ?IHe, ?IHe1, ?IHe2 by auto; auto; under_binder; auto using wf_seti. Qed.
End Rules.
Lemma subs_sound s v e : forall E r, oksubs v e = true -> den E r (subs s v e) = den (setE E r (T0 s) (den E r v)) r e.
Proof. induction e; intros E r H; simpl in H; try discriminate; cbn [subs map_parts den]; auto;
    try (apply andb_prop in H as [H1 H2]);
    try (rewrite ?IHe, ?IHe1, ?IHe2 by auto; reflexivity);
    try (under_binder; rewrite IHe by auto; apply negb_true_iff in H1; now rewrite (den_irrel E v)).
  - simpl. now destruct (N.eqb s0 s).
  - apply andb_prop in H1 as [H1 H3]. apply negb_true_iff in H1, H3. under_binder. rewrite IHe by auto.
    now rewrite !(den_irrel E v). Qed.
Definition all_shown (pos : list signed) (E : env) : Prop := List.Forall (shown E) pos.
Lemma holds_F0 pos E : all_shown pos E -> holds (F0 pos) E.
Proof. intros P. constructor; [exact P|intros ? []|intros ? []]. Qed.
(* where t takes the value x, an atom has a sign if it had it before and x has it too, or t is no part of it *)
Lemma every_setE (P : R -> Prop) E r t x a : every P E a -> (inside t a = true -> P (getE E r t) -> P x) ->
  every P (setE E r t x) a.
Proof. destruct t as [s|b i|b i j], a as [s'|b' n|b' n m]; simpl; auto; intros H K.
  - destruct (N.eqb s' s) eqn:Q; auto. apply N.eqb_eq in Q. subst. auto.
  - intros k Hk. destruct (N.eqb b' b) eqn:Q; auto. apply N.eqb_eq in Q. subst. unfold upd.
    destruct (Nat.eqb_spec k (r i)); subst; auto.
  - intros k Hk l Hl. destruct (N.eqb b' b) eqn:Q; auto. apply N.eqb_eq in Q. subst. unfold updm.
    destruct (Nat.eqb_spec k (r i)), (Nat.eqb_spec l (r j)); subst; simpl; auto. Qed.
Lemma holds_near pos E r t : holds (F0 pos) E -> oktgt (F0 pos) t = true ->
  locally (getE E r t) (fun x => holds (F0 pos) (setE E r t x)).
Proof. intros H O. assert (A : locally (getE E r t) (fun x => 0 < getE E r t -> 0 < x)).
  { destruct (Rlt_dec 0 (getE E r t)) as [L|L]; [|now apply filter_forall].
    apply (filter_imp (fun x => 0 < x)); auto. now apply open_gt. }
  revert A. apply filter_imp. intros x X. apply holds_F0, Forall_forall. intros y I. apply holds_ps in H. cbn [ps F0] in H.
  rewrite Forall_forall in H. unfold oktgt in O. rewrite forallb_forall in O. specialize (H y I). specialize (O y I).
  destruct y as [a|a]; apply every_setE; auto. intros T. rewrite T in O. discriminate. Qed.
Lemma holds_put pos F1 E r s v : holds (F0 pos) E -> holds F1 E -> wf E r -> okput (F0 pos) F1 s v = true ->
  holds (F0 pos) (setE E r (T0 s) (den E r v)).
Proof. intros H H1 W O. apply holds_F0, Forall_forall. intros y I. apply holds_ps in H. cbn [ps F0] in H.
  rewrite Forall_forall in H. unfold okput in O. rewrite forallb_forall in O. specialize (H y I). specialize (O y I).
  destruct y as [a|a]; apply every_setE; auto; intros T _; rewrite T in O; simpl in O;
    [now apply (posX_sound F1 E H1)|now apply (nnX_sound F1 E H1)]. Qed.
(* a derivative is that of any function with the same values where the signs hold *)
Lemma derive_near pos E r t (f g : R -> R) d : holds (F0 pos) E -> oktgt (F0 pos) t = true ->
  is_derive f (getE E r t) d -> (forall x, holds (F0 pos) (setE E r t x) -> f x = g x) -> is_derive g (getE E r t) d.
Proof. intros H O D X. apply (is_derive_ext_loc f); auto. generalize (holds_near pos E r t H O). now apply filter_imp. Qed.
Lemma elim_sound pos e : forall E r, holds (F0 pos) E -> wf E r -> okelim (F0 pos) e = true ->
  den E r (elim (F0 pos) e) = den E r e.
Proof.
  induction e; intros E r HF W H; simpl in H; cbn [elim map_parts den]; auto; try (apply andb_prop in H as [H1 H2]);
    try (rewrite ?IHe, ?IHe1, ?IHe2 by auto; reflexivity); try (under_binder; auto using wf_seti; fail).
  - apply andb_prop in H1 as [H1 H3]. symmetry. apply is_derive_unique.
    eapply (derive_near pos); [..|apply (dif_sound _ E HF r t _ r W (agree_refl t r) H2)|]; auto.
    intros x X. cbn beta. rewrite simp_sound, IHe; auto using wf_setE.
  - apply andb_prop in H1 as [H1 H3]. apply andb_prop in H1 as [H1 H4]. apply (holds_put pos (F0 pos) E r) in H1; auto.
    rewrite subs_sound, IHe1 in * by auto. now apply IHe2. Qed.
Lemma elim1_sound pos F1 e : forall E r, holds (F0 pos) E -> holds F1 E -> wf E r -> okelim1 (F0 pos) F1 e = true ->
  den E r (elim (F0 pos) e) = den E r e.
Proof.
  induction e; intros E r HF H1F W H; simpl in H; cbn [elim map_parts den]; auto; try (apply andb_prop in H as [H1 H2]);
    try (rewrite ?IHe, ?IHe1, ?IHe2 by auto; reflexivity); try (under_binder; auto using wf_seti; fail).
  - apply andb_prop in H1 as [H1 H3]. symmetry. apply is_derive_unique.
    eapply (derive_near pos); [..|apply (dif_sound _ E H1F r t _ r W (agree_refl t r) H2)|]; auto.
    intros x X. cbn beta. rewrite simp_sound, elim_sound; auto using wf_setE.
  - apply andb_prop in H1 as [H1 H3]. apply andb_prop in H1 as [H1 H4]. apply (holds_put pos F1 E r) in H1; auto.
    rewrite subs_sound, IHe1 in * by auto. now apply elim_sound. Qed.
Lemma prepared_sound pos E r e : holds (F0 pos) E -> wf E r -> okelim (F0 pos) e = true ->
  den E r (prepared pos e) = den E r e.
Proof. intros HF W O. unfold prepared. now rewrite simp_sound, elim_sound. Qed.
Lemma prepared1_sound pos F1 E r e : holds (F0 pos) E -> holds F1 E -> wf E r -> okelim1 (F0 pos) F1 e = true ->
  den E r (prepared pos e) = den E r e.
Proof. intros HF H1F W O. unfold prepared. now rewrite simp_sound, (elim1_sound pos F1). Qed.
(* a derivative that the rules may take exists *)
Lemma derivative_exists pos F1 E r t a : holds (F0 pos) E -> holds F1 E -> wf E r ->
  okelim1 (F0 pos) F1 (D t a) = true -> ex_derive (fun x => den (setE E r t x) r a) (getE E r t).
Proof. intros HF H1F W O. cbn [okelim1] in O. apply andb_prop in O as [O O3]. apply andb_prop in O as [O1 O2]. eexists.
  eapply (derive_near pos); [..|apply (dif_sound _ E H1F r t _ r W (agree_refl t r) O3)|]; auto. intros x X. cbn beta.
  rewrite simp_sound, elim_sound; auto using wf_setE. Qed.

(* ---- the check of an equation ---- *)
Lemma root_fact_sound pos E s : holds (F0 pos) E -> forall e, In e (root_fact (F0 pos) s) -> forall r,
  wf E r -> 0 <= den E r e.
Proof. intros HF e H r W. unfold root_fact in H.
  destruct (extract (F0 pos) false (normal_form (F0 pos) s)) as [[c f] p'] eqn:X.
  match type of H with In _ (if ?g then _ else _) => destruct g eqn:G end; [destruct H as [<-|[]]|destruct H].
  apply andb_prop in G as [G G3]. apply andb_prop in G as [G1 G2]. apply Z.ltb_lt in G2.
  apply (extract_sound _ E HF r) in X; auto. rewrite (normal_form_sound _ E HF) in X by auto. rewrite den_ofP.
  assert (A : 0 <= den E r s) by now apply (nnE_sound _ E HF). assert (B : 0 < Q2R c) by (now apply Q2R_num_pos).
  assert (C : 0 < dM E r f).
  { clear - HF G3 W. induction f as [|[a h] f IH]; simpl in *; [lra|]. apply andb_prop in G3 as [A B].
    apply Rmult_lt_0_compat; auto. apply hp_pos. now apply (posE_sound _ E HF). }
  rewrite X in A. apply Rnot_lt_le. intros K. assert (0 < Q2R c * dM E r f) by now apply Rmult_lt_0_compat. nra. Qed.
Lemma nonzero_fact_sound pos E z : holds (F0 pos) E -> (forall r, wf E r -> den E r z <> 0) ->
  forall e, In e (nonzero_fact (F0 pos) z) -> forall r, wf E r -> den E r e <> 0.
Proof.
  intros HF Hz e H r W. specialize (Hz r W). pose proof (normal_form_sound _ E HF z r W) as N. unfold nonzero_fact in H.
  set (p := normal_form (F0 pos) z) in *. assert (G : In e [ofP p] -> den E r e <> 0).
  { intros [<-|[]]. now rewrite den_ofP, N. }
  destruct p as [|[c m] [|t p]]; auto. clear G. rewrite <- N, dP_one in Hz. apply in_map_iff in H as ([a h] & <- & H).
  apply filter_In in H as [H Z]. apply negb_true_iff, Z.eqb_neq in Z. intros A. apply Hz. clear Hz N.
  assert (M : dM E r m = 0); [|rewrite M; ring]. induction m as [|f m IH]; [destruct H|]. simpl.
  destruct H as [->|H]; [|rewrite IH by auto; ring]. unfold dF. simpl in *. rewrite A, hp_zero by auto. ring. Qed.
Definition all_nonzero (nz : list ex) (E : env) : Prop := forall z, In z nz -> forall r, wf E r -> den E r z <> 0.
Definition all_nonneg (nl : list ex) (E : env) : Prop := forall e, In e nl -> forall r, wf E r -> 0 <= den E r e.
Lemma facts_sound pos nz e E : holds (F0 pos) E -> all_nonzero nz E -> holds (facts_of pos nz e) E.
Proof. intros HF Hz. constructor; [apply (holds_ps _ _ HF)| |]; intros x H; apply in_flat_map in H as (s & I & H).
  - eapply root_fact_sound; eauto.
  - eapply nonzero_fact_sound; eauto. Qed.
Theorem check_sound pos nz a b E r : check pos nz a b = true -> all_shown pos E -> all_nonzero nz E -> wf E r ->
  den E r a = den E r b.
Proof. intros C P Z W. apply holds_F0 in P. unfold check in C. cbv zeta in C. apply andb_prop in C as [C H].
  apply andb_prop in C as [C1 C2].
  pose proof (facts_sound pos nz (fold_right Add (Add (prepared pos a) (Opp (prepared pos b))) nz) E P Z) as HF.
  match type of H with (if ?s then _ else _) = true => destruct s eqn:Z1 end; [clear H; rename Z1 into H|clear Z1];
    apply (fun H => isZero_sound _ E HF _ _ H r W) in H; rewrite (normal_form_sound _ E HF) in H by auto;
    [|rewrite (spread_sound _ E HF) in H by auto]; cbn [den] in H;
    rewrite !(prepared1_sound pos (facts_of pos nz (Int 0))) in H by auto using facts_sound; lra. Qed.
(* ... and of a derivative, which then exists *)
Theorem derive_sound pos nz t a b E r : check pos nz (D t a) b = true -> all_shown pos E -> all_nonzero nz E ->
  wf E r ->
  is_derive (fun x => den (setE E r t x) r a) (getE E r t) (den E r b).
Proof. intros C P Z W. rewrite <- (check_sound pos nz (D t a) b E r C P Z W). apply holds_F0 in P.
  unfold check in C. cbv zeta in C. apply andb_prop in C as [C _]. apply andb_prop in C as [C _]. apply Derive_correct.
  apply (derivative_exists pos (facts_of pos nz (Int 0))); auto using facts_sound.
Qed.
