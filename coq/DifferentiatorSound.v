(* Derivatives by the rules are derivatives; the check of an equation proves it. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Derivatives Spectral HalfPowers Expressions Signs Normaliser PolynomialsSound FunctionsSound NormaliserSound Differentiator.
Import ListNotations.
Open Scope R_scope.

Definition agree (t : tgt) (r s : ienv) : Prop :=
  match t with T0 _ => True | T1 _ i => r i = s i | T2 _ i j => r i = s i /\ r j = s j end.
Lemma agree_refl t r : agree t r r. Proof. now destruct t. Qed.
Lemma agree_seti t r s i k : agree t r s -> apart t i = true -> agree t (seti r i k) s.
Proof.
  destruct t as [|a j|a j l]; simpl; auto.
  - intros H A. apply negb_true_iff, ieq_neq in A. rewrite seti_other; auto.
  - intros [H H'] A. apply andb_prop in A as [A B]. apply negb_true_iff, ieq_neq in A. apply negb_true_iff, ieq_neq in B. rewrite !seti_other; auto.
Qed.
Lemma setE_get E r t : eqE (setE E r t (getE E r t)) E.
Proof.
  destruct t as [s|a i|a i j]; repeat split; simpl; auto.
  - intros s'. destruct (N.eqb_spec s' s); congruence.
  - intros b k. destruct (N.eqb_spec b a); auto. subst. unfold upd. destruct (Nat.eqb_spec k (r i)); congruence.
  - intros b k l. destruct (N.eqb_spec b a); auto. subst. unfold updm. destruct (Nat.eqb_spec k (r i)), (Nat.eqb_spec l (r j)); simpl; congruence.
Qed.
Lemma sz_setE E r t x : sz (setE E r t x) = sz E. Proof. now destruct t. Qed.
Lemma den_get E r s t e : den (setE E r t (getE E r t)) s e = den E s e.
Proof. apply den_ext. apply setE_get. apply eqr_refl. Qed.
Lemma uses_den E r t x e : forall s, uses t e = false -> den (setE E r t x) s e = den E s e.
Proof.
  induction e; intros s0 H; simpl in H |- *; auto; try discriminate; rewrite ?sz_setE;
    try (apply orb_false_elim in H as [U V]; now rewrite IHe1, IHe2); try (now rewrite IHe).
  - destruct t; simpl; auto. now rewrite H.
  - destruct t; simpl; auto.
  - destruct t; simpl; auto. now rewrite H.
  - destruct t; simpl; auto. now rewrite H.
  - apply sum_ext; auto. - apply maxn_ext; auto. - apply minn_ext; auto. - apply spectral_ext; auto.
Qed.

Lemma is_derive_uses E r t s e x0 : uses t e = false -> is_derive (fun x => den (setE E r t x) s e) x0 0.
Proof. intros H. eapply dExt; [apply dConst|]. intros x. simpl. symmetry. now apply uses_den. Qed.

Lemma den_lone E r p : den E r (lone p) = den E r (ofP p).
Proof. destruct p as [|[c m] [|t p]]; try reflexivity. simpl. ring. Qed.
Lemma nzX_sound F E e r : holds F E -> wf E r -> nzX F e = true -> den E r e <> 0.
Proof.
  intros HF W H. apply orb_prop in H as [H|H]. now apply (nzE_sound F E HF). apply (nzE_sound F E HF _ r W) in H.
  now rewrite den_lone, den_ofP, (norm_sound F E HF) in H.
Qed.
Lemma nnX_sound F E e r : holds F E -> wf E r -> nnX F e = true -> 0 <= den E r e.
Proof.
  intros HF W H. apply orb_prop in H as [H|H]. now apply (nnE_sound F E HF). apply (nnE_sound F E HF _ r W) in H. now rewrite den_ofP, (norm_sound F E HF) in H.
Qed.
Lemma posX_sound F E e r : holds F E -> wf E r -> posX F e = true -> 0 < den E r e.
Proof.
  intros HF W H. apply orb_prop in H as [H|H]. now apply (posE_sound F E HF). apply (posE_sound F E HF _ r W) in H. now rewrite den_ofP, (norm_sound F E HF) in H.
Qed.
Lemma dif_sound F E r0 t e : holds F E -> forall r, wf E r -> agree t r r0 -> okdif F t e = true ->
  is_derive (fun x => den (setE E r0 t x) r e) (getE E r0 t) (den E r (dif t e)).
Proof.
  intros HF. induction e; intros r W A H; simpl in H; try discriminate; cbn [dif den].
  - apply dConst. - apply dConst.
  - destruct t as [s0|a0 i0|a0 i0 j0].
    + simpl. destruct (N.eqb s s0); [exact (dId _)|exact (dConst _ _)].
    + exact (dConst (sc E s) _).
    + exact (dConst (sc E s) _).
  - destruct t as [s0|a0 i0|a0 i0 j0]; exact (dConst (INR (sz E s)) _).
  - destruct t as [s0|a0 i0|a0 i0 j0].
    + exact (dConst (v1 E a (r i)) _).
    + simpl in *. destruct (N.eqb a a0); [|exact (dConst _ _)]. unfold upd. cbn [den]. unfold delta. rewrite A.
      destruct (Nat.eqb (r i) (r0 i0)); [exact (dId _)|exact (dConst _ _)].
    + exact (dConst (v1 E a (r i)) _).
  - destruct t as [s0|a0 i0|a0 i0 j0].
    + exact (dConst (v2 E a (r i) (r j)) _).
    + exact (dConst (v2 E a (r i) (r j)) _).
    + simpl in *. destruct (N.eqb a a0); [|exact (dConst _ _)]. destruct A as [A B]. unfold updm. cbn [den]. unfold delta. rewrite A, B.
      destruct (Nat.eqb (r i) (r0 i0)), (Nat.eqb (r j) (r0 j0)); cbn [andb]; rewrite ?Rmult_1_l, ?Rmult_0_l; first [exact (dId _)|exact (dConst _ _)].
  - exact (dConst (delta (r i) (r j)) _).
  - apply andb_prop in H as [H1 H2]. apply dPlus; auto.
  - apply andb_prop in H as [H1 H2]. eapply dEq. apply dMult; [apply (IHe1 r W A H1)|apply (IHe2 r W A H2)]. cbn beta. rewrite !den_get. reflexivity.
  - apply dOpp; auto.
  - apply andb_prop in H as [H1 H2]. eapply dEq. apply dInv; [apply (IHe r W A H1)|rewrite den_get; now apply (nzX_sound F E)].
    cbn beta. rewrite den_get. reflexivity.
  - destruct n as [|n]; [apply (dConst 1)|]. eapply dEq. apply dPow. apply (IHe r W A H). cbn beta. rewrite den_get.
    destruct n as [|n]; [simpl; ring|]. cbn [den]. rewrite <- INR_IZR_INZ. reflexivity.
  - apply andb_prop in H as [H1 H2]. eapply dEq. apply dSqrt; [apply (IHe r W A H1)|rewrite den_get; now apply (posX_sound F E)].
    cbn beta. rewrite den_get. reflexivity.
  - eapply dEq. apply dExp. apply (IHe r W A H). cbn beta. rewrite den_get. reflexivity.
  - apply andb_prop in H as [H1 H2]. eapply dEq. apply dLn; [apply (IHe r W A H1)|rewrite den_get; now apply (posX_sound F E)].
    cbn beta. rewrite den_get. reflexivity.
  - apply negb_true_iff in H. apply (is_derive_uses E r0 t r (Abs e)); auto.
  - apply andb_prop in H as [H1 H2]. cbn [dif den]. eapply dExt; [|intros x; cbn [den]; rewrite sz_setE; reflexivity].
    apply (dSum (sz E (fst i)) (fun k x => den (setE E r0 t x) (seti r i k) e)). intros k K. apply IHe; auto. now apply wf_seti. now apply agree_seti.
  - apply negb_true_iff in H. apply (is_derive_uses E r0 t r (Max i e)); auto.
  - apply negb_true_iff in H. apply (is_derive_uses E r0 t r (Min i e)); auto.
  - apply negb_true_iff in H. apply (is_derive_uses E r0 t r (Spec i j e)); auto.
Qed.

Lemma sq_sound F E : holds F E -> forall e r, wf E r -> den E r (sq F e) = den E r e ^ 2.
Proof.
  intros HF. induction e; intros r W; try reflexivity; cbn [sq].
  - cbn [den]. rewrite IHe1, IHe2 by auto. ring.
  - cbn [den]. rewrite IHe by auto. ring.
  - cbn [den]. rewrite IHe by auto. now rewrite pow_inv.
  - destruct (nnE F e) eqn:N; [|reflexivity]. cbn [den]. apply (nnE_sound F E HF e r W) in N. simpl. rewrite Rmult_1_r, sqrt_sqrt; auto.
Qed.
Lemma simp_sound F e : forall E r, holds F E -> wf E r -> den E r (simp F e) = den E r e.
Proof.
  induction e; intros E r HF W; cbn [simp den]; rewrite ?IHe, ?IHe1, ?IHe2 by auto; auto.
  - specialize (IHe E r HF W).
    assert (G : den E r (Pow (simp F e) n) = den E r e ^ n) by (cbn [den]; now rewrite IHe).
    cbv zeta. destruct n as [|[|[|n]]]; try exact G. destruct (rooted (simp F e)); [|exact G]. rewrite (sq_sound F E HF) by auto. now rewrite IHe.
  - apply sum_ext; intros. apply IHe; auto. now apply wf_seti.
  - apply maxn_ext; intros. apply IHe; auto. now apply wf_seti.
  - apply minn_ext; intros. apply IHe; auto. now apply wf_seti.
  - apply spectral_ext; intros. apply IHe; auto. apply wf_seti; auto. apply wf_seti; auto.
Qed.

Lemma subs_sound s v e : forall E r, oksubs v e = true -> den E r (subs s v e) = den (setE E r (T0 s) (den E r v)) r e.
Proof.
  assert (C : forall E r i k x e, mention i v = false -> (forall E r, oksubs v e = true -> den E r (subs s v e) = den (setE E r (T0 s) (den E r v)) r e) -> oksubs v e = true ->
    x = den E r v -> den E (seti r i k) (subs s v e) = den (setE E r (T0 s) x) (seti r i k) e).
  { intros E r i k x e0 M IH O ->. rewrite IH by auto. now rewrite (den_irrel E v). }
  induction e; intros E r H; simpl in H; try discriminate; cbn [subs den]; auto;
    try (apply andb_prop in H as [H1 H2]); try (rewrite ?IHe, ?IHe1, ?IHe2 by auto; reflexivity).
  - unfold setE. simpl. destruct (N.eqb s0 s) eqn:X; auto. 
  - apply negb_true_iff in H1. apply sum_ext; intros. now apply C.
  - apply negb_true_iff in H1. apply maxn_ext; intros. now apply C.
  - apply negb_true_iff in H1. apply minn_ext; intros. now apply C.
  - apply andb_prop in H1 as [H1 H3]. apply negb_true_iff in H1, H3. apply spectral_ext; intros. rewrite IHe by auto.
    rewrite !(den_irrel E v) by auto. reflexivity.
Qed.

Definition F0 pos := Facts pos [] [].
Lemma holds_setE pos E r t x : holds (F0 pos) E -> oktgt (F0 pos) t = true -> holds (F0 pos) (setE E r t x).
Proof.
  intros H O. constructor; [|intros e []|intros e []]. intros s P. apply (holds_ps _ _ H) in P as Q. destruct t as [s0| |]; simpl; auto.
  destruct (N.eqb_spec s s0); auto. subst. simpl in O, P. rewrite P in O. discriminate.
Qed.
Lemma wf_setE E r t x s : wf E s -> wf (setE E r t x) s. Proof. intros W i. rewrite sz_setE. apply W. Qed.
Lemma elim_sound pos e : forall E r, holds (F0 pos) E -> wf E r -> okelim (F0 pos) e = true -> den E r (elim (F0 pos) e) = den E r e.
Proof.
  induction e; intros E r HF W H; simpl in H; cbn [elim den]; auto;
    try (apply andb_prop in H as [H1 H2]); try (rewrite ?IHe, ?IHe1, ?IHe2 by auto; reflexivity).
  - apply sum_ext; intros. apply IHe; auto. now apply wf_seti.
  - apply maxn_ext; intros. apply IHe; auto. now apply wf_seti.
  - apply minn_ext; intros. apply IHe; auto. now apply wf_seti.
  - apply spectral_ext; intros. apply IHe; auto. apply wf_seti; auto. apply wf_seti; auto.
  - apply andb_prop in H2 as [H2 H3]. symmetry. apply is_derive_unique.
    eapply dExt; [apply (dif_sound (F0 pos) E r t _ HF r W (agree_refl t r) H3)|].
    intros x. cbn beta. rewrite simp_sound, IHe; auto using holds_setE, wf_setE.
  - apply andb_prop in H2 as [H2 H3]. apply andb_prop in H2 as [H2 H4]. rewrite subs_sound by auto. rewrite IHe1 by auto.
    apply IHe2; auto. apply (holds_setE pos E r (T0 s)); auto.
Qed.

Lemma prepared_sound pos E r e : holds (F0 pos) E -> wf E r -> okelim (F0 pos) e = true -> den E r (prepared pos e) = den E r e.
Proof. intros HF W O. unfold prepared. cbv zeta. fold (F0 pos). now rewrite simp_sound, elim_sound. Qed.

(* ---- the check of an equation ---- *)
Lemma rootfact_sound pos E s : holds (F0 pos) E -> forall e, In e (rootfact (F0 pos) s) -> forall r, wf E r -> 0 <= den E r e.
Proof.
  intros HF e H r W. unfold rootfact in H. destruct (extract (F0 pos) false (nf (F0 pos) s)) as [[c f] p'] eqn:X.
  match type of H with In _ (if ?g then _ else _) => destruct g eqn:G end; [destruct H as [<-|[]]|destruct H].
  apply andb_prop in G as [G1 G2]. apply andb_prop in G2 as [G2 G3]. apply Z.ltb_lt in G2.
  apply (extract_sound _ E HF r) in X; auto. unfold nf in X. rewrite (norm_sound _ E HF) in X by auto. rewrite den_ofP.
  assert (A : 0 <= den E r s) by now apply (nnE_sound _ E HF).
  assert (B : 0 < Q2R c) by (unfold Q2R; apply Rmult_lt_0_compat; [now apply IZR_lt|apply Rinv_0_lt_compat, IZR_lt; lia]).
  assert (C : 0 < dM E r f). { clear - HF G3 W. induction f as [|[a h] f IH]; simpl in *; [lra|]. apply andb_true_iff in G3 as [A B]. apply Rmult_lt_0_compat; auto.
    apply hp_pos. now apply (posE_sound _ E HF). }
  rewrite X in A. assert (0 < Q2R c * dM E r f) by now apply Rmult_lt_0_compat.
  destruct (Rle_lt_dec 0 (dP E r p')); auto. exfalso. nra.
Qed.
Lemma nzfact_sound pos E z : holds (F0 pos) E -> (forall r, wf E r -> den E r z <> 0) -> forall e, In e (nzfact (F0 pos) z) -> forall r, wf E r -> den E r e <> 0.
Proof.
  intros HF Hz e H r W. specialize (Hz r W). pose proof (norm_sound _ E HF 40 z r W) as N. unfold nzfact, nf in H.
  set (p := norm (F0 pos) 40 z) in *.
  assert (G : In e [ofP p] -> den E r e <> 0). { intros [<-|[]]. now rewrite den_ofP, N. }
  destruct p as [|[c m] [|t p]]; auto. clear G. rewrite <- N, dP_one in Hz. apply in_map_iff in H as ([a h] & <- & H). apply filter_In in H as [H Z].
  apply negb_true_iff, Z.eqb_neq in Z. cbn [fst snd] in *. intros A. apply Hz. clear Hz N.
  assert (M : dM E r m = 0); [|rewrite M; ring]. induction m as [|f m IH]; [destruct H|]. simpl. destruct H as [->|H].
  - unfold dF; cbn [fst snd]. rewrite A. replace (hp 0 h) with 0; [ring|]. destruct h as [|p|p]; [congruence| |]; destruct p; simpl; rewrite ?sqrt_0, ?Rmult_0_r, ?pow_i, ?Rinv_0 by lia; auto.
  - rewrite IH by auto. ring.
Qed.

Lemma facts_sound pos nz e E : holds (F0 pos) E -> (forall z, In z nz -> forall r, wf E r -> den E r z <> 0) -> holds (facts_of pos nz e) E.
Proof.
  intros HF Hz. unfold facts_of. fold (F0 pos). constructor.
  - apply (holds_ps _ _ HF).
  - intros x H. cbn [nnl] in H. apply in_flat_map in H as (s & _ & H). eapply rootfact_sound; eauto.
  - intros x H. cbn [nzl] in H. apply in_flat_map in H as (z & Hi & H). eapply nzfact_sound; eauto.
Qed.

Definition positive_symbols (pos : N -> bool) (E : env) : Prop := forall s, pos s = true -> 0 < sc E s.
Definition all_nonzero (nz : list ex) (E : env) : Prop := forall z, In z nz -> forall r, wf E r -> den E r z <> 0.
Definition all_nonneg (nl : list ex) (E : env) : Prop := forall e, In e nl -> forall r, wf E r -> 0 <= den E r e.
Theorem check_sound pos nz a b E r : check pos nz a b = true -> positive_symbols pos E -> all_nonzero nz E -> wf E r -> den E r a = den E r b.
Proof.
  intros C P Z W. unfold check in C. cbv zeta in C. fold (F0 pos) in C. apply andb_prop in C as [C1 C]. apply andb_prop in C1 as [C1 C2].
  assert (HF : holds (F0 pos) E) by (constructor; [exact P|intros ? []|intros ? []]).
  pose proof (isZero_sound _ E (facts_sound pos nz _ E HF Z) _ _ C r W) as H. unfold nf in H. rewrite (norm_sound _ E (facts_sound pos nz _ E HF Z)) in H by auto.
  cbn [den] in H. unfold prepared in H. cbv zeta in H. fold (F0 pos) in H. rewrite !simp_sound, !elim_sound in H by auto. lra.
Qed.
(* ... and of a derivative, which then exists *)
Theorem derive_sound pos nz t a b E r : check pos nz (D t a) b = true -> positive_symbols pos E -> all_nonzero nz E -> wf E r ->
  is_derive (fun x => den (setE E r t x) r a) (getE E r t) (den E r b).
Proof.
  intros C P Z W. pose proof (check_sound pos nz (D t a) b E r C P Z W) as H.
  assert (HF : holds (F0 pos) E) by (constructor; [exact P|intros ? []|intros ? []]).
  unfold check in C. cbv zeta in C. fold (F0 pos) in C. apply andb_prop in C as [C _]. apply andb_prop in C as [C _].
  rewrite <- H. cbn [den okelim] in *. apply andb_prop in C as [C1 C]. apply andb_prop in C as [C2 C3].
  apply Derive_correct. eexists. eapply dExt; [apply (dif_sound (F0 pos) E r t _ HF r W (agree_refl t r) C3)|].
  intros x. cbn beta. rewrite simp_sound, elim_sound; auto using holds_setE, wf_setE.
Qed.
