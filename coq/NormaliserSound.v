(* The normal form means what the expression means, concluded: sums over an index, largest and smallest values, spectral
   norms, and the whole. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals Qabs List Bool.
From AnySize Require Import Words Sums Rationals Exponential Spectral HalfPowers Expressions Signs.
From AnySize Require Import Normaliser PolynomialsSound FunctionsSound.
Import ListNotations.
Open Scope R_scope.

Section Sound.
Context (F : facts) (E : env) (HF : holds F E).
Lemma renameable_sound v n e : renameable v n e = true ->
  fst n = fst v /\ forall r k, den E (seti r n k) (ren v n e) = den E (seti r v k) e.
Proof. intros H. apply andb_prop in H as [H F1]. apply andb_prop in H as [S B]. apply N.eqb_eq in S.
  apply negb_true_iff in B. split; auto. intros. now apply ren_bound. Qed.

(* ---- nested sums, and nested largest values ---- *)
Definition binder (op : idx -> ex -> ex) (G : nat -> (nat -> R) -> R) : Prop :=
  (forall r i e, den E r (op i e) = G (sz E (fst i)) (fun k => den E (seti r i k) e)) /\
  (forall v n i e, ren v n (op i e) = op i (ren v n e)) /\
  (forall n f g, (forall k, (k < n)%nat -> f k = g k) -> G n f = G n g) /\
  (forall n m f, G n (fun k => G m (fun l => f k l)) = G m (fun l => G n (fun k => f k l))).
Lemma binder_sum : binder Sum sum. Proof. repeat split; [apply sum_ext|apply sum_swap]. Qed.
Lemma binder_extremum up : binder (extremum up) (extreme up).
Proof. repeat split; try (now destruct up); [apply extreme_ext|apply extreme_swap]. Qed.
Section Binder.
Context (op : idx -> ex -> ex) (G : nat -> (nat -> R) -> R) (B : binder op G).
Lemma nest_ext l e e' : (forall r, wf E r -> den E r e = den E r e') -> forall r,
  wf E r -> den E r (nest op l e) = den E r (nest op l e').
Proof. destruct B as (D & _ & ext & _). intros H. induction l as [|i l IH]; simpl; intros r W; auto. rewrite !D.
  apply ext; auto using wf_seti. Qed.
Lemma nest_rename v n l e r : renameable v n (nest op l e) = true ->
  den E r (nest op (v :: l) e) = den E r (nest op (n :: l) (ren v n e)).
Proof. destruct B as (D & R & ext & _). intros H. apply renameable_sound in H as [S H]. simpl. rewrite !D, S.
  apply ext; intros k _. rewrite <- H. f_equal. clear - R. induction l; simpl; auto. now rewrite R, IHl. Qed.
Lemma nest_cons i l e e' : (forall r, den E r (nest op l e) = den E r e') -> forall r,
  den E r (nest op (i :: l) e) = den E r (op i e').
Proof. destruct B as (D & _ & ext & _). intros H r. simpl. rewrite !D. apply ext; auto. Qed.
Lemma relabel_sound a e : forall l e', relabel op a e = Some (l, e') -> forall r,
  den E r (nest op (map fst a) e) = den E r (nest op l e').
Proof. induction a as [|[v n] a IH]; intros l e' H r; simpl in H; [now injection H as <- <-|].
  destruct (relabel op a e) as [[l0 e0]|] eqn:R; try discriminate. specialize (IH l0 e0 eq_refl).
  destruct (renameable _ _ _) eqn:A; try discriminate. injection H as <- <-. rewrite <- nest_rename by auto.
  simpl map. now apply nest_cons. Qed.
Lemma sins_sound i l e : forall r, den E r (nest op (sins i l) e) = den E r (nest op (i :: l) e).
Proof. destruct B as (D & _ & ext & swap). induction l as [|j l IH]; intros r; auto. simpl sins.
  assert (S : den E r (nest op (if ieq i j then i :: j :: l else j :: sins i l) e) = den E r (nest op (i :: j :: l) e)).
  { destruct (ieq i j) eqn:X; auto. apply ieq_neq in X. rewrite (nest_cons _ _ _ _ IH). simpl. rewrite !D.
    rewrite (ext _ _ _ (fun k _ => D (seti r j k) i _)), (ext _ _ _ (fun k _ => D (seti r i k) j _)), swap.
    apply ext; intros k _. apply ext; intros m _. apply den_extr, seti_comm. congruence. }
  destruct (cmpi i j); auto. Qed.
Lemma ssort_sound l e : forall r, den E r (nest op (ssort l) e) = den E r (nest op l e).
Proof. induction l as [|i l IH]; intros r; auto. change (ssort (i :: l)) with (sins i (ssort l)). rewrite sins_sound.
  now apply nest_cons. Qed.
End Binder.
Definition sums_ext l e e' := nest_ext Sum sum binder_sum l e e'.
Lemma free_of_cons i l e : free_of (i :: l) e = true -> mention i e = false /\ free_of l e = true.
Proof. intros H. apply andb_prop in H as [A B]. apply negb_true_iff in A. auto. Qed.
Lemma sums_mul l b e : forall r, free_of l b = true -> den E r b * den E r (sums l e) = den E r (sums l (Mul b e)).
Proof. induction l as [|i l IH]; intros r H; auto. apply free_of_cons in H as [A B]. simpl. rewrite <- sum_scal.
  apply sum_ext; intros k _. rewrite <- IH by auto. now rewrite (den_irrel E b). Qed.
Lemma free_sums l l' e : free_of l e = true -> free_of l (sums l' e) = true.
Proof. intros H. unfold free_of in *. rewrite forallb_forall in *. intros i I. apply H, negb_true_iff in I.
  apply negb_true_iff. induction l' as [|j l' IH]; simpl; auto. destruct (ieq j i); auto. Qed.
Lemma sums_two l1 l b e r : free_of l b = true -> free_of l1 e = true ->
  den E r (sums l1 b) * den E r (sums l e) = den E r (sums (l1 ++ l) (Mul b e)).
Proof. intros A B. unfold nest at 3. rewrite fold_right_app. fold (sums l (Mul b e)). fold (sums l1 (sums l (Mul b e))).
  transitivity (den E r (sums l1 (Mul (sums l e) b))).
  - rewrite Rmult_comm. apply sums_mul. now apply free_sums.
  - clear B. revert r. induction l1 as [|i l1 IH]; intros r; simpl; [rewrite <- sums_mul by auto; ring|].
    apply sum_ext; intros. apply IH. Qed.
Lemma sums_scal l c e r : den E r (sums l (Mul (Num c) e)) = Q2R c * den E r (sums l e).
Proof. rewrite <- (sums_mul l (Num c)); auto. unfold free_of. induction l; auto. Qed.
Lemma open1_sound a : forall next l b next', open1 a next = (l, b, next') -> forall r, den E r a = den E r (sums l b).
Proof. induction a; intros next l b next' H r; simpl in H; try (injection H as <- <- <-; reflexivity).
  destruct (open1 a next) as [[l0 b0] n0] eqn:O. specialize (IHa next l0 b0 n0 O).
  destruct (renameable _ _ _) eqn:G; injection H as <- <- <-; [|reflexivity].
  rewrite <- (nest_rename Sum sum binder_sum) by auto. simpl. apply sum_ext; auto. Qed.
Lemma openk_sound k a : forall s t, openk F k a s = Some t -> forall r, wf E r ->
  den E r a ^ k * den E r (sums (fst (fst s)) (ofM (snd (fst s)))) = den E r (sums (fst (fst t)) (ofM (snd (fst t)))).
Proof. induction k as [|k IH]; intros s t H r W; simpl in H; [injection H as <-; simpl; ring|].
  destruct (openk F k a s) as [[[l m] n]|] eqn:O; try discriminate. specialize (IH s _ O r W).
  destruct (open1 a n) as [[l1 b] n1] eqn:O1. destruct (_ && _) eqn:G; try discriminate. injection H as <-.
  apply andb_prop in G as [G1 G2]. cbn [fst snd] in *. simpl pow.
  rewrite Rmult_assoc, IH, (open1_sound a n l1 b n1 O1 r), sums_two by auto. apply sums_ext; auto. intros r' W'.
  rewrite den_ofM, (mmul0_sound E F HF), dM_unM by auto. cbn [den]. now rewrite den_ofM. Qed.
Lemma openM_sound m : forall next l m' next', openM F m next = Some (l, m', next') ->
  forall r, wf E r -> dM E r m = den E r (sums l (ofM m')).
Proof. induction m as [|[a h] m IH]; intros next l m' next' H r W; cbn [openM] in H; [now injection H as <- <- <-|].
  destruct (openM F m next) as [[[l0 m0] n0]|] eqn:O; try discriminate. specialize (IH next l0 m0 n0 O r W).
  assert (G : forall X, (forall r, wf E r -> dM E r X = dF E r (a, h) * dM E r m0) ->
    (if free_of l0 a then Some (l0, X, n0) else None) = Some (l, m', next') -> dF E r (a, h) * dM E r m =
      den E r (sums l (ofM m'))).
  { intros X HX K. destruct (free_of l0 a) eqn:Fr; [|discriminate].
    assert (l = l0 /\ m' = X) as [-> ->] by (split; congruence).
    rewrite IH. change (dF E r (a, h)) with (den E r (HP a h)). rewrite sums_mul by exact Fr.
    apply sums_ext; auto. intros r' W'. cbn [den]. rewrite !den_ofM, HX by auto. reflexivity. }
  assert (G0 : forall r, wf E r -> dM E r (mmul0 F [(a, h)] m0) = dF E r (a, h) * dM E r m0).
  { intros. rewrite (mmul0_sound E F HF) by auto. simpl. ring. }
  cbn [dM]. destruct a; try (eapply G; eauto; fail). destruct (Z.ltb 0 h && Z.even h) eqn:P.
  - apply andb_prop in P as [P1 P2]. apply Z.ltb_lt in P1. apply even_parity in P2 as [q ->].
    apply (fun K => openk_sound _ _ _ _ K r W) in H. cbn [fst snd] in H. rewrite <- H, IH. f_equal.
    unfold dF; cbn [fst snd].
    rewrite (Z.mul_comm 2), Z.div_mul, Z.mul_comm by lia. replace q with (Z.of_nat (Z.to_nat q)) at 1 by lia.
    apply hp_even.
  - apply (G (mins F (Sum i a, h) m0)); auto. Qed.
Lemma assigns_fst l : forall avail a, In a (assigns l avail) -> map fst a = l.
Proof. induction l as [|v l IH]; simpl; intros avail a H; [destruct H as [<-|[]]; auto|].
  apply in_flat_map in H as (n & _ & H). destruct (N.eqb (fst n) (fst v)); [|destruct H].
  apply in_map_iff in H as (a' & <- & H). simpl. f_equal. now apply (IH (remove1 n avail)). Qed.
Lemma best_In l : forall s c m, best l = Some (s, c, m) -> In (s, [(c, m)]) l.
Proof. induction l as [|[s0 p] l IH]; intros s c m H; simpl in H; try discriminate.
  destruct p as [|[c0 m0] [|t p]]; try (right; now apply IH). destruct (best l) as [[[s1 c1] m1]|] eqn:B.
  - destruct (cmpM m0 m1); injection H as <- <- <-; [now left|now left|right; now apply IH].
  - injection H as <- <- <-. now left. Qed.

Section Again.
Context (re : ex -> poly) (re_sound : forall e r, wf E r -> dP E r (re e) = den E r e).
Local Notation pmul_s := (pmul_sound E F HF re re_sound).
Lemma closeS_sound l m r : wf E r -> dP E r (closeS re l m) = den E r (sums l (ofM m)).
Proof.
  intros W. unfold closeS. cbv zeta. destruct (best _) as [[[s c] m']|] eqn:B; [|apply dP_atom]. apply best_In in B.
  apply in_flat_map in B as (a & A & B). destruct (relabel Sum a (ofM m)) as [[l' e']|] eqn:R; [|destruct B].
  destruct B as [B|[]]. injection B as -> B.
  rewrite <- (assigns_fst _ _ _ A), (relabel_sound Sum sum binder_sum a _ _ _ R r), dP_one, dM_atom.
  rewrite (ssort_sound Sum sum binder_sum), <- sums_scal.
  apply sums_ext; auto. intros r' W'. rewrite <- (re_sound e'), B, dP_one by auto. cbn [den]. now rewrite den_ofM. Qed.

(* ---- sums over an index ---- *)
Lemma dM_irrel m r i k : forallb (fun f : fac => negb (mention i (fst f))) m = true -> dM E (seti r i k) m = dM E r m.
Proof. induction m as [|[a h] m IH]; simpl; auto. intros H. apply andb_prop in H as [A B]. apply negb_true_iff in A.
  rewrite IH by auto. unfold dF; cbn [fst snd]. now rewrite den_irrel. Qed.
Lemma filter_all {A} (t : A -> bool) l : forallb t (filter t l) = true.
Proof. apply forallb_forall. intros x X. now apply filter_In in X. Qed.
Lemma dP_split t r p : dP E r p = dP E r (filter t p) + dP E r (filter (fun g => negb (t g)) p).
Proof. induction p as [|[c m] p IH]; simpl; [ring|]. destruct (t (c, m)); simpl; rewrite IH; ring. Qed.
Lemma dP_irrel p r i k : forallb (fun t : Q * mono => negb (mentionM i (snd t))) p = true ->
  dP E (seti r i k) p = dP E r p.
Proof.
  induction p as [|[c m] p IH]; simpl; auto. intros H. apply andb_prop in H as [A B]. rewrite IH by auto. do 2 f_equal.
  apply dM_irrel. unfold mentionM in A. clear - A. induction m as [|f m IH]; auto. simpl in *.
  destruct (mention i (fst f)); [discriminate|auto]. Qed.
Lemma msum2_sound r v ein eout m next : wf E r -> forallb (fun t : Q * mono => negb (mentionM v (snd t))) eout = true ->
  dP E r (msum2 F re v ein eout m next) =
  sum (sz E (fst v)) (fun k => exp (dP E (seti r v k) ein) * exp (dP E (seti r v k) eout) * dM E (seti r v k) m).
Proof. intros W Hout. unfold msum2. set (t := fun f : fac => mention v (fst f)).
  set (inside := mmul0 F (expM ein) _). set (outside := mmul0 F (expM eout) _).
  transitivity (sum (sz E (fst v)) (fun k => dM E (seti r v k) inside) * dM E r outside).
  - assert (P : dP E r (pmul F re (match openM F inside next with Some (l, body, _) => closeS re (v :: l) body | None =>
      closeS re [v] inside end)
       (monoP outside)) = sum (sz E (fst v)) (fun k => dM E (seti r v k) inside) * dM E r outside).
    { rewrite pmul_s, dP_monoP by auto. f_equal. destruct (openM F inside next) as [[[l body] n]|] eqn:Op;
        rewrite closeS_sound by auto; simpl; apply sum_ext; intros k K; [symmetry|now rewrite den_ofM].
      apply (openM_sound inside _ _ _ _ Op). now apply wf_seti. }
    destruct inside; [|exact P]. rewrite (mmul_sound E F HF re re_sound), dM_atom by auto. cbn [den]. simpl.
    now rewrite sum_const, Rmult_1_r.
  - rewrite <- sum_scal_r. apply sum_ext; intros k K. unfold inside, outside.
    rewrite !(mmul0_sound E F HF), !dM_expM by auto using wf_seti.
    rewrite (dP_irrel eout), (filter_split E (seti r v k) t m) by auto.
    rewrite (dM_irrel (filter (fun f => negb (t f)) m)) by apply (filter_all (fun f => negb (t f))). unfold t. ring.
Qed.
Lemma delta_test_sound r v m i j h rest : pick (delta_test v) m = Some ((Del i j, h), rest) -> forall k,
  dM E (seti r v k) m = delta k (r (if ieq i v then j else i)) * dM E (seti r v k) rest.
Proof. intros P k. destruct (pick_sound E (seti r v k) _ _ _ _ P) as [Q T]. rewrite Q. f_equal. simpl in T.
  apply andb_prop in T as [T1 T2]. apply Z.eqb_eq in T1. subst h. unfold dF; cbn [fst snd den]. rewrite hp_2.
  destruct (ieq i v) eqn:A.
  - apply ieq_eq in A; subst i. apply negb_true_iff, ieq_neq in T2. now rewrite seti_get, seti_other.
  - apply ieq_eq in T2; subst j. apply ieq_neq in A. rewrite seti_get, seti_other by auto. apply delta_sym. Qed.
Lemma msum_sound r v m : wf E r -> dP E r (msum F re v m) = sum (sz E (fst v)) (fun k => dM E (seti r v k) m).
Proof. intros W. unfold msum. cbv zeta. set (others := match exp_first m with Some _ => _ | None => _ end).
  assert (O : dP E r others = sum (sz E (fst v)) (fun k => dM E (seti r v k) m)).
  { unfold others. destruct (exp_first m) as [[e m']|] eqn:X; rewrite msum2_sound; auto; try apply sum_ext; intros.
    - rewrite <- exp_plus, <- (dP_split (fun t : Q * mono => mentionM v (snd t))), dP_unP.
      now rewrite (exp_first_sound E _ _ _ _ X).
    - apply (filter_all (fun t : Q * mono => negb (mentionM v (snd t)))).
    - simpl. rewrite exp_0. ring. }
  destruct (pick (delta_test v) m) as [[[a h] rest]|] eqn:P; auto. destruct a; auto.
  set (o := if ieq i v then j else i). destruct (_ && _) eqn:G; auto. clear O others. apply andb_prop in G as [G G3].
  apply andb_prop in G as [G1 G2]. apply negb_true_iff in G2, G3. apply N.eqb_eq in G1.
  rewrite re_sound, ren_den, den_ofM by auto.
  pose proof (delta_test_sound r v m i j h rest P) as D. fold o in D.
  rewrite (sum_ext _ _ _ (fun k _ => D k)), (sum_delta _ (r o) (fun k => dM E (seti r v k) rest)); auto. rewrite <- G1.
  apply W. Qed.
Lemma split_exp_sound r v p : wf E r -> dP E r (flat_map (split_exp F re v) p) = dP E r p.
Proof. intros W. assert (A : forall p q, dP E r (p ++ q) = dP E r p + dP E r q).
  { intros p0 q. induction p0 as [|[c m] p0 IH]; cbn [app dP]; [ring|]. rewrite IH. ring. }
  induction p as [|[c m] p IH]; auto. cbn [flat_map dP]. rewrite A, IH. f_equal. unfold split_exp. cbn [fst snd].
  destruct (exp_first m) as [[e m']|] eqn:X; [|apply dP_one]. destruct (existsb _ _); [|apply dP_one].
  unfold by_deltas.
  rewrite pscal_sound, pmul_s, (by_deltas_sound E F HF re re_sound _ exp), dP_unP, dP_monoP, (exp_first_sound E r m e m' X)
    by (auto; intros; now rewrite dP_monoP, dM_expM). ring. Qed.
Lemma psumi_sound r v p : wf E r -> dP E r (psumi F re v p) = sum (sz E (fst v)) (fun k => dP E (seti r v k) p).
Proof. intros W. unfold psumi.
  rewrite <- (sum_ext _ _ _ (fun k K => split_exp_sound (seti r v k) v p (wf_seti E r v k W K))).
  generalize (flat_map (split_exp F re v) p). clear p. intros p.
  rewrite (psum_map E r _ (fun t => Q2R (fst t) * sum (sz E (fst v)) (fun k => dM E (seti r v k) (snd t)))).
  - induction p as [|[c m] p IH]; simpl; [now rewrite sum_zero|]. now rewrite sum_plus, sum_scal, IH.
  - intros t _. now rewrite pscal_sound, msum_sound. Qed.

(* ---- largest and smallest values ---- *)
Local Notation ext_den up := (proj1 (binder_extremum up)).
Lemma extreme_scal up n c f : (0 < n)%nat -> extreme up n (fun k => Q2R c * f k) = Q2R c * extreme (turned c up) n f.
Proof. intros N. transitivity (extreme up n (fun k => 0 + Q2R c * f k)); [apply extreme_ext; intros; ring|]. unfold turned.
  destruct (Z.ltb_spec (Qnum c) 0); [rewrite extreme_affine_neg|rewrite extreme_affine]; auto; try ring.
  - apply Q2R_num_nonpos; lia.
  - now apply Q2R_num_nonneg. Qed.
Lemma nested_sound r up l f i b : nested up l f = Some (i, b) -> dF E r f = den E r (extremum up i b).
Proof. unfold nested. destruct (free_of l (fst f)); try discriminate.
  destruct f as [[] [|[|[]|]|]], up; try discriminate; intros [= <- <-]; apply hp_2. Qed.
Lemma find_nested_sound r up l p : forall c m i b q, wf E r -> find_nested F up l p = Some (c, m, (i, b), q) ->
  dP E r p = Q2R c * (den E r (extremum (turned c up) i b) * dM E r m) + dP E r q /\ 0 <= dM E r m.
Proof. induction p as [|[c0 m0] p IH]; intros c m i b q W H; [discriminate|]. cbn [find_nested] in H. cbv zeta in H.
  assert (Later : option_map (fun '(x, q) => (x, (c0, m0) :: q)) (find_nested F up l p) = Some (c, m, (i, b), q) ->
    dP E r ((c0, m0) :: p) = Q2R c * (den E r (extremum (turned c up) i b) * dM E r m) + dP E r q /\ 0 <= dM E r m).
  { destruct (find_nested F up l p) as [[[[c1 m1] [i1 b1]] q1]|]; try discriminate. intros [= <- <- <- <- <-].
    destruct (IH c1 m1 i1 b1 q1 W eq_refl) as [A P]. split; auto. cbn [dP]. rewrite A. ring. }
  destruct (pick _ m0) as [[f rest]|] eqn:P; auto. apply (pick_sound E r) in P as [P _].
  destruct (nested (turned c0 up) l f) as [[i1 b1]|] eqn:N; auto. destruct (forallb _ rest) eqn:S; auto.
  injection H as <- <- <- <- <-. apply (nested_sound r) in N. split; [cbn [dP]; now rewrite P, N|].
  clear - S HF W. induction rest as [|g rest IH]; cbn [dM]; [lra|]. apply andb_prop in S as [S1 S2].
  apply Rmult_le_pos; auto. exact (nnE_sound F E HF _ r W S1). Qed.
Lemma opened_sound fuel : forall up l p next l' p', opened F fuel up l p next = (l', p') -> forall r, wf E r ->
  den E r (nest (extremum up) l (ofP p)) = den E r (nest (extremum up) l' (ofP p')).
Proof. induction fuel as [|fuel IH]; intros up l p next l' p' H r W; cbn [opened] in H; [now injection H as <- <-|].
  destruct (find_nested F up l p) as [[[[c m] [i b]] q]|] eqn:Fi; [|now injection H as <- <-]. cbv zeta in H.
  set (n := (fst i, next)) in *. destruct (_ && _) eqn:A; [|now injection H as <- <-].
  rewrite <- (IH _ _ _ _ _ _ H r W). clear H IH. apply andb_prop in A as [A A3]. apply andb_prop in A as [A1 A2].
  apply negb_true_iff in A2, A3. apply renameable_sound in A1 as [S A1]. unfold nest at 2. rewrite fold_right_app.
  apply (nest_ext _ _ (binder_extremum up)); auto. clear r W. intros r W.
  assert (N0 : (0 < sz E (fst n))%nat) by (specialize (W n); lia).
  destruct (find_nested_sound r up l p c m i b q W Fi) as [P M]. rewrite den_ofP, P. cbn [fold_right].
  rewrite !(ext_den _), <- S.
  transitivity (extreme up (sz E (fst n)) (fun k => dP E r q + (Q2R c * dM E r m) * den E (seti r i k) b)).
  - unfold turned. destruct (Z.ltb_spec (Qnum c) 0) as [L|L].
    + rewrite extreme_affine_neg; auto; [ring|]. pose proof (Q2R_num_nonpos c ltac:(lia)). nra.
    + rewrite extreme_affine; auto; [ring|]. pose proof (Q2R_num_nonneg c L). nra.
  - apply extreme_ext; intros k K. rewrite den_ofP, padd_sound, (pmul0_sound E F HF), dP_unP, dP_one, A1 by auto using wf_seti.
    rewrite <- !den_ofP, <- !den_ofM, !(den_irrel E (ofP q)), !(den_irrel E (ofM m)) by auto. ring. Qed.
Lemma unit_of_sound r p c q : unit_of p = (c, q) -> dP E r p = Q2R c * dP E r q.
Proof. unfold unit_of. destruct p as [|[c0 m] p]; [intros [= <- <-]; simpl; ring|]. cbv zeta.
  destruct (eqP _ _) eqn:G; intros [= <- <-].
  - apply (eqP_sound E r) in G. now rewrite <- G, pscal_sound.
  - rewrite Q2R_1. ring. Qed.
Lemma first_named_In l x : first_named l = Some x -> In x l.
Proof. revert x. induction l as [|y l IH]; intros x H; cbn [first_named] in H; [discriminate|].
  destruct (first_named l) as [z|]; [|injection H as <-; now left].
  destruct (cmp _ _); injection H as <-; auto using in_eq, in_cons. Qed.
Lemma nest_scal c l e e' : forall up, (forall r, wf E r -> den E r e = Q2R c * den E r e') -> forall r, wf E r ->
  den E r (nest (extremum up) l e) = Q2R c * den E r (nest (extremum (turned c up)) l e').
Proof. intros up H. induction l as [|i l IH]; intros r W; [now apply H|]. cbn [nest fold_right].
  assert (N0 : (0 < sz E (fst i))%nat) by (specialize (W i); lia). rewrite !(ext_den _), <- extreme_scal by auto.
  apply extreme_ext; intros. apply IH. now apply wf_seti. Qed.
Lemma closeE_sound up l p r : wf E r -> dP E r (closeE re up l p) = den E r (nest (extremum up) l (ofP p)).
Proof. intros W. unfold closeE. cbv zeta. destruct (first_named _) as [[l' [c q]]|] eqn:B; [|apply dP_atom].
  apply first_named_In, in_flat_map in B as (a & A & B).
  destruct (relabel (extremum up) a (ofP p)) as [[l0 e0]|] eqn:R; [|destruct B].
  destruct B as [B|[]]. injection B as -> B. rewrite <- (assigns_fst _ _ _ A), (relabel_sound _ _ (binder_extremum up) a _ _ _ R r).
  rewrite (nest_scal c l' e0 (ofP q)); auto.
  - destruct (Z.eqb (Qnum c) 0) eqn:Z; [rewrite (Q2R_num_zero c Z); simpl; ring|].
    now rewrite pscal_sound, dP_atom, (ssort_sound _ _ (binder_extremum _)).
  - intros r' W'. now rewrite <- (re_sound e0), den_ofP, (unit_of_sound _ _ _ _ B) by auto. Qed.
(* the largest or smallest value of P over v *)
Local Notation over up v r p := (extreme up (sz E (fst v)) (fun k => dP E (seti r v k) p)).
Lemma canonE_sound up v p r : wf E r -> dP E r (canonE F re up v p) = over up v r p.
Proof. intros W. unfold canonE. destruct (opened _ _ _ _ _ _) as [l q] eqn:O. rewrite closeE_sound by auto.
  rewrite <- (opened_sound _ _ _ _ _ _ _ O r W). cbn [nest fold_right]. rewrite (ext_den _).
  apply extreme_ext; intros. apply den_ofP. Qed.
Lemma shifted_sound inside up v p r : wf E r -> (forall p, dP E r (inside p) = over up v r p) ->
  dP E r (shifted inside v p) = over up v r p.
Proof. intros W I. assert (N0 : (0 < sz E (fst v))%nat) by (specialize (W v); lia). unfold shifted. cbv zeta.
  set (here := fun t : Q * mono => mentionM v (snd t)).
  assert (O : forall k, dP E (seti r v k) (filter (fun t => negb (here t)) p) = dP E r (filter (fun t => negb (here t)) p)).
  { intros k. apply dP_irrel. apply (filter_all (fun t => negb (here t))). }
  assert (S : over up v r p = dP E r (filter (fun t => negb (here t)) p) + over up v r (filter here p)).
  { transitivity (extreme up (sz E (fst v)) (fun k => dP E r (filter (fun t => negb (here t)) p) +
      1 * dP E (seti r v k) (filter here p))).
    - apply extreme_ext; intros k _. rewrite (dP_split here (seti r v k) p), O. ring.
    - rewrite extreme_affine by (auto; lra). ring. }
  rewrite S. destruct (filter here p) as [|t q] eqn:H; [|now rewrite padd_sound, I].
  rewrite (dP_split here r p), H. cbn [dP].
  rewrite (extreme_unique up _ (fun _ => 0) 0 N0); [ring|]. intros. destruct up; lra. Qed.
Lemma only_delta_sound v m q r : wf E r -> only_delta F re v m = Some q ->
  dP E r q = extreme true (sz E (fst v)) (fun k => dM E (seti r v k) m).
Proof. intros W H. unfold only_delta in H. destruct (pick (delta_test v) m) as [[[a h] rest]|] eqn:P; try discriminate.
  destruct a; try discriminate. cbv zeta in H. set (o := if ieq i v then j else i) in *.
  destruct (_ && _) eqn:G in H; try discriminate. injection H as <-. apply andb_prop in G as [G S].
  apply andb_prop in G as [G G3]. apply andb_prop in G as [G1 G2]. apply negb_true_iff in G2, G3. apply N.eqb_eq in G1.
  assert (K : (r o < sz E (fst v))%nat) by (rewrite <- G1; apply W). pose proof (delta_test_sound r v m i j h rest P) as D.
  fold o in D. rewrite re_sound, ren_den, den_ofM by auto.
  rewrite (extreme_unique true _ _ (r o) K), D, delta_same; [ring|]. intros l L. cbn beta iota. rewrite !D, delta_same.
  assert (N : forall k, (k < sz E (fst v))%nat -> 0 <= dM E (seti r v k) rest).
  { intros k Kk. clear - S HF W Kk. induction rest as [|g rest IH]; cbn [dM]; [lra|]. apply andb_prop in S as [S1 S2].
    apply Rmult_le_pos; auto. apply (nnE_sound F E HF _ (seti r v k)) in S1; auto using wf_seti. }
  unfold delta. destruct (Nat.eqb_spec l (r o)) as [->|]; [lra|]. specialize (N (r o) K). lra. Qed.
Lemma root_pos g m r : wf E r -> whole_power m g (posE F) = true ->
  0 < dM E r (root_of m g) /\ dM E r m = hp (dM E r (root_of m g)) g.
Proof. intros W. induction m as [|[a h] m IH]; intros H; [simpl; rewrite hp_one; lra|]. apply andb_prop in H as [H H4].
  apply andb_prop in H as [H P]. do 2 apply andb_prop in H as [H _]. apply Z.eqb_eq in H. cbn [fst snd] in H, P.
  destruct (IH H4) as [A B]. apply (posE_sound F E HF a r W) in P. cbn [root_of map dM].
  fold (root_of m g). unfold dF. cbn [fst snd]. pose proof (hp_pos _ (2 * (h / g)) P).
  split; [now apply Rmult_lt_0_compat|]. rewrite hp_mult_nn, hp_hp_pos, H, B by (auto; lra).
  reflexivity. Qed.
Lemma root_nn g m r : wf E r -> (0 < g)%Z -> whole_power m g (fun a => Z.even g || nnE F a) = true ->
  (Z.even g = true \/ 0 <= dM E r (root_of m g)) /\ dM E r m = hp (dM E r (root_of m g)) g.
Proof. intros W Pg. induction m as [|[a h] m IH]; intros H; [simpl; rewrite hp_one; split; [right; lra|auto]|].
  apply andb_prop in H as [H H4]. apply andb_prop in H as [H P]. apply andb_prop in H as [H _]. apply andb_prop in H as [H Q].
  apply Z.eqb_eq in H. apply Z.ltb_lt in Q. cbn [fst snd] in H, P, Q.
  destruct (IH H4) as [A B]. cbn [root_of map dM]. fold (root_of m g). unfold dF. cbn [fst snd].
  destruct (Z.even g) eqn:Ev; [split; auto; rewrite hp_mult_even, hp_hp, H, B by auto; reflexivity|].
  apply (nnE_sound F E HF a r W) in P. destruct A as [A|A]; [discriminate|].
  split; [right; apply Rmult_le_pos; auto using hp_nn|]. rewrite hp_mult_nn, hp_hp, H, B by auto using hp_nn. reflexivity. Qed.
Lemma as_power_sound g q m r : wf E r -> as_power F m = Some (g, q) -> dM E r m = hp (dM E r q) g /\
  ((0 < g)%Z /\ (Z.even g = true \/ 0 <= dM E r q) \/ (g < 0)%Z /\ 0 < dM E r q).
Proof. intros W H. unfold as_power in H. cbv zeta in H. set (g0 := fold_right _ _ _) in H.
  destruct (Z.leb_spec g0 0) as [L|L]; [discriminate|]. destruct (_ && _) eqn:A in H.
  - injection H as <- <-. apply andb_prop in A as [_ A]. destruct (root_nn g0 m r W L A). auto.
  - destruct (whole_power m (- g0) (posE F)) eqn:P; [|discriminate]. injection H as <- <-.
    destruct (root_pos _ m r W P). split; auto. right. split; auto. lia. Qed.
Lemma of_product_sound below v : (forall up p r, wf E r -> dP E r (below up p) = over up v r p) -> forall up m r, wf E r ->
  dP E r (of_product F re below up v m) = extreme up (sz E (fst v)) (fun k => dM E (seti r v k) m).
Proof. intros BS up m r W. assert (N0 : (0 < sz E (fst v))%nat) by (specialize (W v); lia). unfold of_product.
  destruct (if up then only_delta F re v m else None) as [q|] eqn:O.
  { destruct up; [now apply only_delta_sound|discriminate]. }
  assert (C : dP E r (canonE F re up v (monoP m)) = extreme up (sz E (fst v)) (fun k => dM E (seti r v k) m)).
  { rewrite canonE_sound by auto. apply extreme_ext; intros. apply dP_monoP. }
  assert (P : dP E r (match as_power F m with
      | Some (g, q) => let q := mmul F re q [] in
        php F re (below (if Z.ltb g 0 then negb up else up) (if Z.eqb (g mod 4) 0 then pabs F re q else q)) g
      | None => canonE F re up v (monoP m) end) = extreme up (sz E (fst v)) (fun k => dM E (seti r v k) m)).
  { destruct (as_power F m) as [[g q]|] eqn:A; auto. cbv zeta. rewrite (php_sound F E HF re re_sound), BS by auto.
    set (p := if Z.eqb (g mod 4) 0 then _ else _). set (f := fun k => dP E (seti r v k) p).
    assert (S : forall k, (k < sz E (fst v))%nat -> dM E (seti r v k) m = hp (f k) g /\
      ((0 < g)%Z /\ (Z.even g = true /\ Z.eqb (g mod 4) 0 = false \/ 0 <= f k) \/ (g < 0)%Z /\ 0 < f k)).
    { intros k K. destruct (as_power_sound g q m (seti r v k) ltac:(auto using wf_seti) A) as [H S]. unfold f, p.
      destruct (Z.eqb (g mod 4) 0) eqn:M4; rewrite ?(pabs_sound F E HF re re_sound), (mmul_sound E F HF re re_sound)
        by auto using wf_seti; cbn [dM]; rewrite Rmult_1_r, H.
      - destruct S as [[S1 S2]|[S1 S2]]; [rewrite hp_abs by auto; auto using Rabs_pos|rewrite Rabs_pos_eq by lra; auto].
      - intuition. }
    clearbody f. rewrite (extreme_ext up _ _ (fun k => hp (f k) g)) by (intros; now apply S).
    destruct (Z.ltb_spec g 0) as [L|L]; symmetry.
    - apply (extreme_falls up _ f (fun x => hp x g)); auto. intros k l K1 L1 H. destruct (S k K1) as [_ S1], (S l L1) as [_ S2].
      apply hp_falls; auto. destruct S1 as [[S1 _]|[_ S1]]; [lia|]. lra.
    - apply (extreme_rises up _ f (fun x => hp x g)); auto. intros k l K1 L1 H. destruct (S k K1) as [_ S1].
      destruct S1 as [[Pg [[E1 E2]|S1]]|[S1 _]]; [now apply hp_rises_odd|now apply hp_rises|lia]. }
  destruct m as [|[a h] [|f m]]; try exact P; destruct a; try exact P; destruct h as [|[p|[p|p|]|]|p]; try exact P.
  - rewrite (pexp_sound F E HF re re_sound), BS, <- (extreme_rises up _ _ exp) by (auto; intros; now apply exp_le).
    apply extreme_ext; intros k _. rewrite dP_unP, dM_atom. reflexivity.
  - destruct (posE F a) eqn:Pa; [|exact C]. rewrite (pln_sound F E HF re re_sound), BS by auto.
    assert (S : forall k, (k < sz E (fst v))%nat -> 0 < dP E (seti r v k) (unP a)).
    { intros k K. rewrite dP_unP. apply (posE_sound F E HF); auto using wf_seti. }
    rewrite <- (extreme_rises up _ _ ln) by (auto; intros k l K1 L1 H; apply ln_le; auto).
    apply extreme_ext; intros k _. rewrite dP_unP, dM_atom. reflexivity. Qed.
Lemma pmax_sound fuel v : forall up p r, wf E r -> dP E r (pmax F re fuel v up p) = over up v r p.
Proof. induction fuel as [|fuel IH]; intros up p0 r W; cbn [pmax]; apply shifted_sound; auto; intros p;
    [now apply canonE_sound|].
  destruct p as [|[c m] [|t p]]; try now apply canonE_sound. cbv zeta.
  assert (N0 : (0 < sz E (fst v))%nat) by (specialize (W v); lia).
  set (outside := fun f : fac => negb (mention v (fst f)) && nnE F (HP (fst f) (snd f))).
  set (rest := filter (fun f => negb (outside f)) m). assert (O : 0 <= dM E r (filter outside m)).
  { clear rest. induction m as [|f m IHm]; simpl; [lra|]. destruct (outside f) eqn:T; auto. apply Rmult_le_pos; auto.
    apply andb_prop in T as [_ T]. exact (nnE_sound F E HF _ r W T). }
  rewrite pmul_s, (of_product_sound (pmax F re fuel v) v), dP_one by auto.
  rewrite (Rmult_comm (Q2R c)), Rmult_assoc, <- extreme_scal by auto. rewrite <- (Rplus_0_l (_ * _)), <- extreme_affine by auto.
  apply extreme_ext; intros k _. rewrite dP_one, (filter_split E (seti r v k) outside m), (dM_irrel (filter outside m)).
  - unfold rest, outside. ring.
  - apply forallb_forall. intros f Hf. apply filter_In in Hf as [_ Hf]. now apply andb_prop in Hf as [Hf _]. Qed.
Lemma pextremum_sound up v p r : wf E r -> dP E r (pextremum F re up v p) = over up v r p.
Proof. apply pmax_sound. Qed.
End Again.
(* ---- spectral norms ---- *)
Lemma renameable2_sound i j n1 n2 e r k l : renameable2 i j n1 n2 e = true -> fst n1 = fst i /\ fst n2 = fst j /\
  den E (seti (seti r n1 k) n2 l) (ren j n2 (ren i n1 e)) = den E (seti (seti r i k) j l) e.
Proof. intros H. do 4 apply andb_prop in H as [H ?K]. apply negb_true_iff, ieq_neq in K, K0, K1.
  apply renameable_sound in H as [A1 A2], K2 as [B1 B2]. repeat split; auto.
  rewrite B2, (den_extr E _ _ _ (seti_comm r n1 j k l K0)), A2. apply den_extr, seti_comm. congruence. Qed.
Lemma pspec1_sound re (re_sound : forall e r, wf E r -> dP E r (re e) = den E r e) i j p r : wf E r ->
  dP E r (pspec1 F re i j p) = spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP E (seti (seti r i k) j l) p).
Proof. intros W. unfold pspec1. cbv zeta. set (n1 := (fst i, _)). set (n2 := (fst j, _)). set (value := spectral _ _ _).
  destruct (renameable2 _ _ _ _ _) eqn:Re; [|rewrite dP_atom; apply spectral_ext; intros; apply den_ofP].
  set (q := re _).
  assert (V : value = spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP E (seti (seti r n1 k) n2 l) q)).
  { apply spectral_ext; intros k l K L. unfold q. rewrite re_sound by (repeat apply wf_seti; auto).
    destruct (renameable2_sound _ _ _ _ _ r k l Re) as (_ & _ & ->). symmetry. apply den_ofP. }
  clearbody q value. clear Re. subst value.
  assert (A : forall c e, (forall k l, dP E (seti (seti r n1 k) n2 l) q = c * den E (seti (seti r n1 k) n2 l) e) ->
    Rabs c * den E r (Spec n1 n2 e) = spectral (sz E (fst i)) (sz E (fst j)) (fun k l =>
      dP E (seti (seti r n1 k) n2 l) q)).
  { intros c e H. cbn [den]. rewrite <- spectral_scal. apply spectral_ext; intros. now rewrite H. }
  assert (Same : dP E r (atomP (Spec n1 n2 (ofP q))) = spectral (sz E (fst i)) (sz E (fst j)) (fun k l =>
    dP E (seti (seti r n1 k) n2 l) q)).
  { rewrite dP_atom, <- (A 1 (ofP q)), Rabs_R1; [ring|]. intros. rewrite den_ofP. ring. }
  destruct q as [|[c m] [|t q]]; [exact Same| |].
  - set (free := fun f : fac => negb (mention n1 (fst f)) && negb (mention n2 (fst f))).
    rewrite (pmul_sound E F HF re re_sound), dP_atom, dP_one, Q2R_red, Q2R_abs, (sorted_sound E F HF),
      (absfs_sound F E HF), <- Rabs_mult by auto. apply A. intros k l.
    rewrite den_ofM, dP_one, (filter_split E _ free m), !(dM_irrel (filter free m)); [unfold free; ring| |];
      apply forallb_forall; intros f Hf; apply filter_In in Hf as [_ Hf]; now apply andb_prop in Hf.
  - set (q0 := (c, m) :: t :: q) in *. destruct (eqP (pscal c (pscal (/ c) q0)) q0) eqn:X; [|exact Same].
    rewrite (pmul_sound E F HF re re_sound), dP_atom, dP_one, Q2R_red, Q2R_abs by auto. simpl (dM E r []).
    rewrite Rmult_1_r.
    apply A. intros k l. now rewrite <- (eqP_sound E _ _ _ X), pscal_sound, den_ofP. Qed.

Lemma euclidean_sound re (re_sound : forall e r, wf E r -> dP E r (re e) = den E r e) v p r : wf E r ->
  dP E r (euclidean F re v p) = norm (sz E (fst v)) (fun k => dP E (seti r v k) p).
Proof. intros W. unfold euclidean, norm. rewrite (psqrt_sound F E HF re re_sound), (psumi_sound re re_sound) by auto.
  f_equal. apply sum_ext; intros k K. rewrite (pmul_sound E F HF re re_sound) by auto using wf_seti. ring. Qed.
Lemma two_factors_sound r t p c u v : wf E r -> two_factors F t p = Some (c, u, v) -> dP E r p = Q2R c * (dP E r u * dP E r v).
Proof. intros W H. unfold two_factors in H. destruct p as [|[c0 m] p0]; [discriminate|]. cbv beta zeta in H.
  destruct (eqP _ _) eqn:X; [|discriminate]. injection H as <- <- <-. apply (eqP_sound E r) in X. rewrite <- X at 1.
  now rewrite pscal_sound, (pmul0_sound E F HF). Qed.
Lemma outer_product_sound re (re_sound : forall e r, wf E r -> dP E r (re e) = den E r e) i j p q r : i <> j -> wf E r ->
  outer_product F re i j p = Some q ->
  dP E r q = spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP E (seti (seti r i k) j l) p).
Proof. intros N W H. unfold outer_product in H. destruct (two_factors F _ p) as [[[c a] b]|] eqn:X; [|discriminate].
  destruct (_ && _) eqn:G in H; [|discriminate]. injection H as <-. apply andb_prop in G as [A B].
  rewrite !(pmul_sound E F HF re re_sound), !(euclidean_sound re re_sound), dP_one, Q2R_red, Q2R_abs by auto.
  rewrite <- spectral_outer. cbn [dM]. rewrite Rmult_1_r, <- spectral_scal. apply spectral_ext; intros k l K L.
  rewrite (two_factors_sound _ _ _ _ _ _ (wf_seti _ _ _ _ (wf_seti _ _ _ _ W K) L) X), (dP_irrel a (seti r i k) j l) by auto.
  do 2 f_equal. rewrite <- (den_ofP E (seti (seti r i k) j l) b), (den_extr E _ _ _ (seti_comm r i j k l N)), den_ofP.
  symmetry. now apply dP_irrel. Qed.
Lemma pspec2_sound re (re_sound : forall e r, wf E r -> dP E r (re e) = den E r e) i j p q r : i <> j -> wf E r ->
  pspec2 F re i j p = Some q ->
  dP E r q = spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP E (seti (seti r i k) j l) p).
Proof. intros N W H.
  assert (O : match outer_product F re i j p with Some q => Some q | None => outer_product F re j i p end = Some q ->
    dP E r q = spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP E (seti (seti r i k) j l) p)).
  { clear H. intros H. destruct (outer_product F re i j p) as [q'|] eqn:X.
    - apply (outer_product_sound re re_sound i j p q r N W). congruence.
    - rewrite (outer_product_sound re re_sound j i p q r (not_eq_sym N) W H), <- spectral_transpose.
      apply spectral_ext; intros k l _ _. rewrite <- !den_ofP. apply den_extr, seti_comm. congruence. }
  destruct p as [|[c m] [|t p]]; auto. cbn [pspec2] in H.
  destruct (pick (diagonal i j) m) as [[[a h] rest]|] eqn:P.
  - destruct (_ && _) eqn:G; try discriminate. apply Some_inj in H. subst q. apply andb_prop in G as [G Bj].
    apply andb_prop in G as [S Bi]. apply N.eqb_eq in S. apply negb_true_iff in Bi, Bj.
    assert (N0 : (0 < sz E (fst i))%nat) by (specialize (W i); lia). rewrite <- S.
    rewrite (pextremum_sound re re_sound) by auto. cbn [extreme].
    set (f := fun k => Q2R c * den E (seti (seti r i k) j k) (ofM rest)).
    rewrite (spectral_ext _ _ (fun k l => dP E (seti (seti r i k) j l) [(c, m)]) (fun k l => delta k l * f k)).
    + transitivity (maxn (sz E (fst i)) (fun k => Rabs (f k))); [|symmetry; now apply spectral_diag].
      apply maxn_ext; intros k K. rewrite (pabs_sound F E HF re re_sound) by auto using wf_seti. f_equal.
      rewrite pscal_sound, re_sound, ren_den, seti_get by auto using wf_seti. reflexivity.
    + intros k l K L. rewrite dP_one. unfold f. apply (pick_sound E (seti (seti r i k) j l)) in P as [P T]. rewrite P.
      assert (D : dF E (seti (seti r i k) j l) (a, h) = delta k l).
      { destruct a as [| | | | | |x y| | | | | | | | | | | | | | | | | |]; try discriminate. destruct h as [|[|[| |]|]|]; try discriminate. simpl in T.
        unfold dF; cbn [fst snd den]. rewrite hp_2. apply orb_prop in T as [T|T]; apply andb_prop in T as [T1 T2];
          apply ieq_eq in T1, T2; subst; rewrite seti_get, seti_other, seti_get by auto; auto using delta_sym. }
      rewrite D. unfold delta. destruct (Nat.eqb_spec k l) as [->|]; [rewrite den_ofM|]; ring.
  - apply O. now rewrite H. Qed.
Lemma pspec3_sound re (re_sound : forall e r, wf E r -> dP E r (re e) = den E r e) i j p r : wf E r ->
  dP E r (pspec3 F re i j p) = spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP E (seti (seti r i k) j l) p).
Proof. intros W. unfold pspec3. cbv zeta. destruct (ieq i j) eqn:N; [now apply pspec1_sound|]. apply ieq_neq in N.
  destruct (pspec2 F re i j p) as [q|] eqn:Q; [now apply (pspec2_sound re re_sound)|]. clear Q.
  assert (T : dP E r (pspec1 F re j i p) =
    spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP E (seti (seti r i k) j l) p)).
  { rewrite (pspec1_sound re re_sound), <- spectral_transpose by auto. apply spectral_ext; intros k l _ _.
    rewrite <- !den_ofP. apply den_extr, seti_comm. congruence. }
  destruct (cmp _ _); auto; now apply pspec1_sound. Qed.
Lemma pspec_sound re (re_sound : forall e r, wf E r -> dP E r (re e) = den E r e) i j p r : wf E r ->
  dP E r (pspec F re i j p) = spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP E (seti (seti r i k) j l) p).
Proof. intros W. unfold pspec. destruct p as [|t p0].
  { rewrite (spectral_ext _ _ _ (fun _ _ => 0 * 0)), spectral_scal, Rabs_R0 by (intros; cbn [dP]; ring). cbn [dP]. ring. }
  generalize (t :: p0). clear t p0. intros p. destruct (two_factors F _ p) as [[[c u] v]|] eqn:X; [|now apply pspec3_sound].
  destruct (_ && _) eqn:G; [|now apply pspec3_sound]. apply andb_prop in G as [G J]. apply andb_prop in G as [_ I].
  rewrite (pmul_sound E F HF re re_sound), (pabs_sound F E HF re re_sound), pspec3_sound, pscal_sound, <- spectral_scal by auto.
  apply spectral_ext; intros k l K L.
  rewrite (two_factors_sound _ _ _ _ _ _ (wf_seti _ _ _ _ (wf_seti _ _ _ _ W K) L) X), !(dP_irrel u) by auto. ring. Qed.

(* ---- every bound index gets a name of its own ---- *)
Lemma uniq_sound e : forall n r, den E r (fst (uniq e n)) = den E r e.
Proof. induction e; intros n0 r; simpl; auto; rewrite ?IHe; auto;
    try (specialize (IHe1 n0 r); destruct (uniq e1 n0) as [a n1]; specialize (IHe2 n1 r);
      destruct (uniq e2 n1) as [b n2]; simpl in *;
      now rewrite IHe1, IHe2); specialize (IHe n0); destruct (uniq e n0) as [a n1]; cbn [fst] in IHe;
    match goal with |- context [if ?g then _ else _] => destruct g eqn:A end; simpl; under_binder; rewrite <- IHe; auto;
    try (apply renameable_sound in A as [_ A]; auto).
  now destruct (renameable2_sound _ _ _ _ _ r k l A) as (_ & _ & ->). Qed.

(* ---- the whole ---- *)
Lemma go_sound re : (forall e r, wf E r -> dP E r (re e) = den E r e) -> forall e r,
  wf E r -> dP E r (go F re e) = den E r e.
Proof. intros RS. induction e; intros r W; cbn [go]; try apply dP_atom.
  - now rewrite constP_sound, Q2R_int.
  - now rewrite constP_sound.
  - destruct (ieq i j) eqn:A; [apply ieq_eq in A; subst; rewrite dP_monoP; simpl; now rewrite delta_same|].
    destruct (cmpi i j); rewrite dP_atom; auto. apply delta_sym.
  - now rewrite padd_sound, IHe1, IHe2.
  - now rewrite (pmul_sound E F HF re RS), IHe1, IHe2.
  - rewrite pscal_sound, IHe, Q2R_m1 by auto. simpl. ring.
  - now rewrite (pinv_sound F E HF re RS), IHe.
  - now rewrite (ppow_sound E F HF re RS), IHe.
  - now rewrite (psqrt_sound F E HF re RS), IHe.
  - now rewrite (php_sound F E HF re RS), IHe.
  - now rewrite (pexp_sound F E HF re RS), IHe.
  - now rewrite (pln_sound F E HF re RS), IHe.
  - now rewrite (pabs_sound F E HF re RS), IHe.
  - now rewrite perf_sound, IHe.
  - rewrite (psumi_sound re RS) by auto. apply sum_ext; auto using wf_seti.
  - rewrite (pextremum_sound re RS) by auto. apply maxn_ext; auto using wf_seti.
  - rewrite (pextremum_sound re RS) by auto. apply minn_ext; auto using wf_seti.
  - rewrite (pspec_sound re RS) by auto. apply spectral_ext; auto using wf_seti. Qed.
Lemma normal_sound fuel : forall e r, wf E r -> dP E r (normal F fuel e) = den E r e.
Proof. induction fuel as [|fuel IH]; intros e r W; rewrite <- (uniq_sound e (next_name (names true e)) r); cbn [normal];
    apply go_sound; auto.
  intros; apply dP_atom. Qed.
Theorem normal_form_sound e r : wf E r -> dP E r (normal_form F e) = den E r e. Proof. apply normal_sound. Qed.
Lemma shows_sound sign (P : R -> Prop) : (forall e r, wf E r -> sign e = true -> P (den E r e)) ->
  (forall x y, 0 <= x -> P y -> P (x + y)) -> forall fuel p r, wf E r -> shows F sign fuel p = true -> P (dP E r p).
Proof. intros S A fuel. induction fuel as [|fuel IH]; intros p r W H; cbn [shows] in H;
    (destruct (sign (ofP p)) eqn:N; [rewrite <- den_ofP; now apply S|]); [discriminate|].
  assert (Sq : match find_square F p with Some (c, m) => Z.ltb 0 (Qnum c) && shows F sign fuel (less_square F c m p)
    | None => false end = true -> P (dP E r p)).
  { clear H. intros H. destruct (find_square F p) as [[c m]|]; [|discriminate]. apply andb_prop in H as [C H].
    apply Z.ltb_lt, Q2R_num_pos in C. apply IH with (r := r) in H; auto. unfold less_square in H. cbv zeta in H.
    set (q := padd (monoP m) _) in H. rewrite padd_sound, pscal_sound, (pmul0_sound E F HF), Q2R_opp in H by auto.
    replace (dP E r p) with (Q2R c * (dP E r q * dP E r q) + (dP E r p + - Q2R c * (dP E r q * dP E r q))) by ring.
    apply A; auto. apply Rmult_le_pos; [lra|apply Rle_0_sqr]. }
  destruct (delta_of p) as [d|] eqn:D; [|auto]. apply (delta_of_sound E) in D as (i & j & ->). cbv zeta in H.
  apply andb_prop in H as [H H3]. apply andb_prop in H as [H1 H2]. apply negb_true_iff, orb_false_elim in H1 as [Bi Bj].
  apply IH with (r := r) in H2, H3; auto. rewrite normal_form_sound, ren_den in H3 by auto.
  destruct (Nat.eq_dec (r i) (r j)) as [e|Ne]; [|now rewrite without_delta_sound in H2].
  now rewrite e, (den_extr E _ _ r (seti_id r j)), den_ofP in H3. Qed.
Lemma times_power_sound a h p r : wf E r -> dP E r (times_power F a h p) = hp (den E r a) h * dP E r p.
Proof. intros W. assert (RS : forall e r, wf E r -> dP E r (atomP e) = den E r e) by (intros; apply dP_atom).
  unfold times_power.
  rewrite (psum_map E r _ (fun t => hp (den E r a) h * (Q2R (fst t) * dM E r (snd t))));
    [now rewrite total_scal, <- dP_total|].
  intros u _. rewrite pscal_sound, (mmul_sound E F HF atomP RS) by auto. simpl. unfold dF; simpl. ring. Qed.
Lemma eqI_eq l : forall l', eqI l l' = true -> l = l'.
Proof. induction l as [|i l IH]; intros [|j l'] H; try discriminate; auto. apply andb_prop in H as [A B].
  apply ieq_eq in A. apply IH in B. congruence. Qed.
Lemma eqM_eq m n : eqM m n = true -> m = n.
Proof. unfold eqM. destruct (cmpM m n) eqn:C; try discriminate. intros _. now apply cmpM_eq. Qed.
Lemma sums_number c l : forall r, den E r (sums l (ofP [(c, [])])) = dM E r (map (fun i => (Sz (fst i), 2%Z)) l) * Q2R c.
Proof. induction l as [|i l IH]; intros r; [simpl; ring|]. cbn [nest fold_right map dM den]. fold (sums l (ofP [(c, [])])).
  rewrite (sum_ext _ _ (fun _ => dM E r (map (fun i => (Sz (fst i), 2%Z)) l) * Q2R c)).
  - rewrite sum_const. unfold dF. cbn [fst snd den]. rewrite hp_2. ring.
  - intros k _. rewrite IH. f_equal. clear. induction l as [|j l IH]; auto. cbn [map dM]. now rewrite IH. Qed.
Lemma sum_total {A} n (f : nat -> A -> R) l :
  sum n (fun k => total (map (f k) l)) = total (map (fun x => sum n (fun k => f k x)) l).
Proof. induction l as [|x l IH]; cbn [map total fold_right]; [apply sum_zero|]. rewrite sum_plus. f_equal. exact IH. Qed.
Lemma sums_psum l (ps : list poly) : forall r,
  den E r (sums l (ofP (psum ps))) = total (map (fun p => den E r (sums l (ofP p))) ps).
Proof. induction l as [|i l IH]; intros r.
  - cbn [nest fold_right]. rewrite den_ofP, psum_sound. f_equal. apply map_ext. intros. symmetry. apply den_ofP.
  - cbn [nest fold_right den]. rewrite (sum_ext _ _ _ (fun k _ => IH (seti r i k))).
    exact (sum_total _ (fun k p => den E (seti r i k) (sums l (ofP p))) ps). Qed.
Lemma put_together_sound next l rest p : forall inside others r, wf E r ->
  put_together F next l rest p = (inside, others) ->
  dP E r p = dM E r rest * den E r (sums l (ofP (psum inside))) + dP E r others.
Proof. intros inside others r W H. rewrite sums_psum. revert inside others H.
  induction p as [|[c m] p IH]; intros inside others H; [injection H as <- <-; simpl; ring|]. cbn [put_together] in H.
  destruct (put_together F next l rest p) as [ins oth]. specialize (IH ins oth eq_refl). cbn [dP]. rewrite IH. clear IH.
  destruct (eqM m _) eqn:M.
  { injection H as <- <-. apply eqM_eq in M. subst m. cbn [map total fold_right]. rewrite (mmul0_sound E F HF), sums_number by auto.
    unfold total. ring. }
  destruct (pick sum_factor m) as [[[a h] rest']|] eqn:P; [|injection H as <- <-; cbn [dP]; ring].
  destruct (open1 a next) as [[l' b] n'] eqn:O. destruct (_ && _) eqn:G in H; [|injection H as <- <-; cbn [dP]; ring].
  injection H as <- <-. apply andb_prop in G as [G1 G2]. apply eqI_eq in G1. apply eqM_eq in G2. subst l' rest'.
  apply (pick_sound E r) in P as [P T]. rewrite P. cbn [map total fold_right].
  replace (dF E r (a, h)) with (den E r a); [rewrite (open1_sound a next l b n' O r)|].
  - rewrite (sums_ext l (ofP [(c, unM b)]) (Mul (Num c) b)), sums_scal
      by (auto; intros; cbn [den]; now rewrite den_ofP, dP_one, dM_unM). unfold total. ring.
  - symmetry. destruct a; try discriminate. destruct h as [|[|[]|]|]; try discriminate. apply hp_2. Qed.
Lemma isZero_sound fuel : forall p, isZero F fuel p = true -> forall r, wf E r -> dP E r p = 0.
Proof.
  induction fuel as [|fuel IH]; intros [|t p] H r W; auto; try discriminate. cbn [isZero] in H. set (q := t :: p) in *.
  destruct (denominator F q) as [a|].
  - apply andb_prop in H as [H Z]. apply andb_prop in H as [Ev N].
    apply (fun K => IH _ K r W) in Z. rewrite times_power_sound in Z by auto. apply Rmult_integral in Z as [Z|Z]; auto.
    exfalso. revert Z. apply hp_nz; auto. now apply (nzE_sound F E HF).
  - cbv zeta in H. apply existsb_exists in H as (u & _ & H).
    destruct (pick may_cancel (snd u)) as [[[a h] rest]|]; try discriminate.
    destruct (open1 a _) as [[l b] n']. destruct (put_together _ _ _ _ _) as [inside others] eqn:P.
    apply (put_together_sound _ _ _ _ _ _ r W) in P. assert (G : isZero F fuel (psum inside) && isZero F fuel others = true).
    { destruct inside as [|? [|]]; auto; discriminate. }
    apply andb_prop in G as [G1 G2]. rewrite P, (IH _ G2 r W), (sums_ext l _ (Mul (Num 0) (Int 0))), sums_scal, Q2R_0;
      auto; [ring|].
    intros r' W'. rewrite den_ofP, (IH _ G1 r' W'). cbn [den]. ring. Qed.
End Sound.
