(* Signs of a whole expression, and replacement in an inequality, as checks. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Derivatives Spectral HalfPowers Expressions Signs Normaliser PolynomialsSound FunctionsSound NormaliserSound Differentiator DifferentiatorSound.
Import ListNotations.
Open Scope R_scope.

Definition hit (up : bool) (bs : list (ex * ex)) (e f : ex) : bool :=
  existsb (fun b => if up then and (eqb e (fst b)) (eqb f (snd b)) else and (eqb e (snd b)) (eqb f (fst b))) bs.
Definition mulok (F : facts) (a b c d : ex) : bool := (* a <= c and b <= d give a b <= c d *)
  or (and (eqb a c) (nnX F a)) (or (and (eqb b d) (nnX F b)) (or (and (nnX F a) (nnX F d)) (and (nnX F b) (nnX F c)))).
Fixpoint mono (F : facts) (bs : list (ex * ex)) (up : bool) (e f : ex) : bool :=
  or (eqb e f) (or (hit up bs e f)
  match e, f with
  | Add a b, Add c d => and (mono F bs up a c) (mono F bs up b d)
  | Mul a b, Mul c d => and (and (mono F bs up a c) (mono F bs up b d)) (if up then mulok F a b c d else mulok F c d a b)
  | Opp a, Opp c => mono F bs (negb up) a c
  | Inv a, Inv c => and (mono F bs (negb up) a c) (posX F (if up then c else a))
  | Pow a m, Pow c n => and (Nat.eqb m n) (and (mono F bs up a c) (nnX F (if up then a else c)))
  | Sqrt a, Sqrt c | Exp a, Exp c => mono F bs up a c
  | Ln a, Ln c => and (mono F bs up a c) (posX F (if up then a else c))
  | Sum i a, Sum j c | Max i a, Max j c | Min i a, Min j c => and (and (ieq i j) (N.leb 4096 (snd i))) (mono F bs up a c)
  | _, _ => false
  end).
Definition same_free (r s : ienv) : Prop := forall i : idx, (snd i < 4096)%N -> s i = r i.
Lemma same_free_seti r s i k : same_free r s -> N.leb 4096 (snd i) = true -> same_free r (seti s i k).
Proof. intros H L j J. apply N.leb_le in L. rewrite seti_other; auto. intros ->. lia. Qed.
Definition le_dir (up : bool) (x y : R) : Prop := if up then x <= y else y <= x.
Lemma mulok_sound F E r a b c d : holds F E -> wf E r -> mulok F a b c d = true -> den E r a <= den E r c -> den E r b <= den E r d ->
  den E r a * den E r b <= den E r c * den E r d.
Proof.
  intros HF W H A B. unfold mulok in H. apply or_true in H as [H|H]; [|apply or_true in H as [H|H]; [|apply or_true in H as [H|H]]]; apply and_true in H as [H1 H2].
  - apply eqb_eq in H1; subst c. apply (nnX_sound F E _ r HF W) in H2. now apply Rmult_le_compat_l.
  - apply eqb_eq in H1; subst d. apply (nnX_sound F E _ r HF W) in H2. now apply Rmult_le_compat_r.
  - apply (nnX_sound F E _ r HF W) in H1, H2. apply Rle_trans with (den E r a * den E r d). now apply Rmult_le_compat_l. now apply Rmult_le_compat_r.
  - apply (nnX_sound F E _ r HF W) in H1, H2. apply Rle_trans with (den E r c * den E r b). now apply Rmult_le_compat_r. now apply Rmult_le_compat_l.
Qed.
Lemma maxn_le n f g : (forall k, (k < n)%nat -> f k <= g k) -> maxn n f <= maxn n g.
Proof.
  induction n as [|[|m] IH]; intros H; [simpl; lra|apply H; lia|].
  change (Rmax (maxn (S m) f) (f (S m)) <= Rmax (maxn (S m) g) (g (S m))). apply Rmax_lub.
  eapply Rle_trans; [apply IH; intros; apply H; lia|apply Rmax_l]. eapply Rle_trans; [apply H; lia|apply Rmax_r].
Qed.
Lemma minn_le n f g : (forall k, (k < n)%nat -> f k <= g k) -> minn n f <= minn n g.
Proof.
  induction n as [|[|m] IH]; intros H; [simpl; lra|apply H; lia|].
  change (Rmin (minn (S m) f) (f (S m)) <= Rmin (minn (S m) g) (g (S m))). apply Rmin_glb.
  eapply Rle_trans; [apply Rmin_l|apply IH; intros; apply H; lia]. eapply Rle_trans; [apply Rmin_r|apply H; lia].
Qed.
Lemma mono_sound F E bs r0 : holds F E -> (forall l u, In (l, u) bs -> forall r, wf E r -> same_free r0 r -> den E r l <= den E r u) ->
  forall e f up r, wf E r -> same_free r0 r -> mono F bs up e f = true -> le_dir up (den E r e) (den E r f).
Proof.
  intros HF HB.
  assert (R0 : forall up e f r, e = f -> le_dir up (den E r e) (den E r f)) by (intros [|] e f r ->; simpl; lra).
  assert (H0 : forall up e f r, wf E r -> same_free r0 r -> hit up bs e f = true -> le_dir up (den E r e) (den E r f)).
  { intros up e f r W SF H. unfold hit in H. apply existsb_exists in H as ([l u] & I & H). cbn [fst snd] in H.
    destruct up; apply and_true in H as [A B]; apply eqb_eq in A, B; subst; simpl; eapply HB; eauto. }
  induction e; intros g up r W SF H; simpl in H; apply or_true in H as [H|H]; [now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| |now apply R0, eqb_eq| ];
   apply or_true in H as [H|H]; try (now apply H0); destruct g; try discriminate.
  - apply and_true in H as [A B]. specialize (IHe1 _ _ _ W SF A). specialize (IHe2 _ _ _ W SF B). destruct up; simpl in *; lra.
  - apply and_true in H as [H C]. apply and_true in H as [A B]. specialize (IHe1 _ _ _ W SF A). specialize (IHe2 _ _ _ W SF B).
    destruct up; simpl in *; [exact (mulok_sound F E r _ _ _ _ HF W C IHe1 IHe2)|exact (mulok_sound F E r _ _ _ _ HF W C IHe1 IHe2)].
  - specialize (IHe _ _ _ W SF H). destruct up; simpl in *; lra.
  - apply and_true in H as [A B]. specialize (IHe _ _ _ W SF A). apply (posX_sound F E _ r HF W) in B. destruct up; simpl in *; apply Rinv_le_contravar; auto.
  - apply and_true in H as [A B]. apply and_true in B as [B C]. apply Nat.eqb_eq in A. subst. specialize (IHe _ _ _ W SF B). apply (nnX_sound F E _ r HF W) in C.
    destruct up; simpl in *; apply pow_incr; auto.
  - specialize (IHe _ _ _ W SF H). destruct up; simpl in *; now apply sqrt_le_1_alt.
  - specialize (IHe _ _ _ W SF H). assert (M : forall x y, x <= y -> exp x <= exp y) by (intros x y [K| ->]; [left; now apply exp_increasing|lra]). destruct up; simpl in *; now apply M.
  - apply and_true in H as [A B]. specialize (IHe _ _ _ W SF A). apply (posX_sound F E _ r HF W) in B. destruct up; simpl in *; destruct IHe as [K|K]; try (left; now apply ln_increasing); right; now rewrite K.
  - apply and_true in H as [A B]. apply and_true in A as [A A']. apply ieq_eq in A; subst. assert (K : forall k, (k < sz E (fst i0))%nat -> le_dir up (den E (seti r i0 k) e) (den E (seti r i0 k) g)) by (intros; apply IHe; auto using wf_seti, same_free_seti). destruct up; simpl in *; apply sum_le; auto.
  - apply and_true in H as [A B]. apply and_true in A as [A A']. apply ieq_eq in A; subst. assert (K : forall k, (k < sz E (fst i0))%nat -> le_dir up (den E (seti r i0 k) e) (den E (seti r i0 k) g)) by (intros; apply IHe; auto using wf_seti, same_free_seti). destruct up; simpl in *; apply maxn_le; auto.
  - apply and_true in H as [A B]. apply and_true in A as [A A']. apply ieq_eq in A; subst. assert (K : forall k, (k < sz E (fst i0))%nat -> le_dir up (den E (seti r i0 k) e) (den E (seti r i0 k) g)) by (intros; apply IHe; auto using wf_seti, same_free_seti). destruct up; simpl in *; apply minn_le; auto.
Qed.

(* ---- the checks; [nl] lists expressions that are known to be nonnegative, such as numbers ---- *)
Definition check_nn pos nl e : bool := and (okelim (F0 pos) e) (nnX (Facts pos nl []) (prepared pos e)).
Definition check_pos pos nl e : bool := and (okelim (F0 pos) e) (posX (Facts pos nl []) (prepared pos e)).
Definition check_mono pos nl (bs : list (ex * ex)) up e f : bool :=
  and (and (okelim (F0 pos) e) (okelim (F0 pos) f))
   (and (forallb (fun b => and (okelim (F0 pos) (fst b)) (okelim (F0 pos) (snd b))) bs)
     (mono (Facts pos nl []) (map (fun b => (elim (F0 pos) (fst b), elim (F0 pos) (snd b))) bs) up (elim (F0 pos) e) (elim (F0 pos) f))).
Lemma holds0 pos E : positive_symbols pos E -> holds (F0 pos) E.
Proof. intros P. constructor; [exact P|intros ? []|intros ? []]. Qed.
Lemma holds1 pos nl E : positive_symbols pos E -> all_nonneg nl E -> holds (Facts pos nl []) E.
Proof. intros P N. constructor; [exact P|exact N|intros ? []]. Qed.
Theorem check_nn_sound pos nl e E r : check_nn pos nl e = true -> positive_symbols pos E -> all_nonneg nl E -> wf E r -> 0 <= den E r e.
Proof.
  intros C P N W. pose proof (holds1 _ _ _ P N) as H. apply holds0 in P. apply and_true in C as [O C]. rewrite <- (prepared_sound pos) by auto.
  now apply (nnX_sound (Facts pos nl [])).
Qed.
Theorem check_pos_sound pos nl e E r : check_pos pos nl e = true -> positive_symbols pos E -> all_nonneg nl E -> wf E r -> 0 < den E r e.
Proof.
  intros C P N W. pose proof (holds1 _ _ _ P N) as H. apply holds0 in P. apply and_true in C as [O C]. rewrite <- (prepared_sound pos) by auto.
  now apply (posX_sound (Facts pos nl [])).
Qed.
Theorem check_mono_sound pos nl bs up e f E r : check_mono pos nl bs up e f = true -> positive_symbols pos E -> all_nonneg nl E -> wf E r ->
  (forall l u, In (l, u) bs -> forall s, wf E s -> same_free r s -> den E s l <= den E s u) -> le_dir up (den E r e) (den E r f).
Proof.
  intros C P N W B. pose proof (holds1 _ _ _ P N) as H. apply holds0 in P. apply and_true in C as [O C]. apply and_true in O as [O1 O2]. apply and_true in C as [O3 C].
  rewrite <- (elim_sound pos e E r), <- (elim_sound pos f E r) by auto. refine (mono_sound (Facts pos nl []) E _ r H _ _ _ _ _ W (fun i _ => eq_refl) C).
  intros l u I s Ws SF. apply in_map_iff in I as ([l0 u0] & X & I). injection X as <- <-. cbn [fst snd].
  rewrite forallb_forall in O3. specialize (O3 _ I). cbn [fst snd] in O3. apply and_true in O3 as [K L]. rewrite !elim_sound by auto. eapply B; eauto.
Qed.
