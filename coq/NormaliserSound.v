(* The normal form means what the expression means, concluded: sums over an index, largest and smallest values, spectral
   norms, and the whole. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals Qabs List Bool.
From AnySize Require Import Words Sums Rationals Spectral HalfPowers Expressions Signs.
From AnySize Require Import Normaliser PolynomialsSound FunctionsSound.
Import ListNotations.
Open Scope R_scope.

Section Sound.
Context (F : facts) (E : env) (HF : holds F E).
Lemma renameable_sound v n e : renameable v n e = true ->
  fst n = fst v /\ forall r k, den E (seti r n k) (ren v n e) = den E (seti r v k) e.
Proof. intros H. apply andb_prop in H as [H F1]. apply andb_prop in H as [S B]. apply N.eqb_eq in S.
  apply negb_true_iff in B. split; auto. intros. now apply ren_bound. Qed.

(* ---- nested sums ---- *)
Lemma sums_ext l e e' : (forall r, wf E r -> den E r e = den E r e') -> forall r,
  wf E r -> den E r (sums l e) = den E r (sums l e').
Proof. intros H. induction l as [|i l IH]; simpl; intros r W; auto. apply sum_ext; auto using wf_seti. Qed.
Lemma free_of_cons i l e : free_of (i :: l) e = true -> mention i e = false /\ free_of l e = true.
Proof. intros H. apply andb_prop in H as [A B]. apply negb_true_iff in A. auto. Qed.
Lemma sums_mul l b e : forall r, free_of l b = true -> den E r b * den E r (sums l e) = den E r (sums l (Mul b e)).
Proof. induction l as [|i l IH]; intros r H; auto. apply free_of_cons in H as [A B]. simpl. rewrite <- sum_scal.
  apply sum_ext; intros k _. rewrite <- IH by auto. now rewrite (den_irrel E b). Qed.
Lemma free_sums l l' e : free_of l e = true -> free_of l (sums l' e) = true.
Proof. intros H. unfold free_of in *. rewrite forallb_forall in *. intros i I. apply H, negb_true_iff in I.
  apply negb_true_iff. induction l' as [|j l' IH]; simpl; auto. destruct (ieq j i); auto. Qed.
Lemma ren_sums v n l e : ren v n (sums l e) = sums l (ren v n e). Proof. induction l; simpl; auto. now rewrite IHl. Qed.
Lemma sums_two l1 l b e r : free_of l b = true -> free_of l1 e = true ->
  den E r (sums l1 b) * den E r (sums l e) = den E r (sums (l1 ++ l) (Mul b e)).
Proof. intros A B. unfold sums at 3. rewrite fold_right_app. fold (sums l (Mul b e)). fold (sums l1 (sums l (Mul b e))).
  transitivity (den E r (sums l1 (Mul (sums l e) b))).
  - rewrite Rmult_comm. apply sums_mul. now apply free_sums.
  - clear B. revert r. induction l1 as [|i l1 IH]; intros r; simpl; [rewrite <- sums_mul by auto; ring|].
    apply sum_ext; intros. apply IH. Qed.
Lemma sums_scal l c e r : den E r (sums l (Mul (Num c) e)) = Q2R c * den E r (sums l e).
Proof. rewrite <- (sums_mul l (Num c)); auto. unfold free_of. induction l; auto. Qed.
Lemma sums_rename v n l e r : renameable v n (sums l e) = true ->
  den E r (sums (v :: l) e) = den E r (sums (n :: l) (ren v n e)).
Proof. intros H. apply renameable_sound in H as [S H]. simpl. rewrite S. apply sum_ext; intros k _.
  now rewrite <- ren_sums, H. Qed.
Lemma open1_sound a : forall next l b next', open1 a next = (l, b, next') -> forall r, den E r a = den E r (sums l b).
Proof. induction a; intros next l b next' H r; simpl in H; try (injection H as <- <- <-; reflexivity).
  destruct (open1 a next) as [[l0 b0] n0] eqn:O. specialize (IHa next l0 b0 n0 O).
  destruct (renameable _ _ _) eqn:G; injection H as <- <- <-; [|reflexivity]. rewrite <- sums_rename by auto. simpl.
  apply sum_ext; auto. Qed.
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
Lemma relabel_sound a e : forall l e', relabel a e = Some (l, e') -> forall r,
  den E r (sums (map fst a) e) = den E r (sums l e').
Proof. induction a as [|[v n] a IH]; intros l e' H r; simpl in H; [now injection H as <- <-|].
  destruct (relabel a e) as [[l0 e0]|] eqn:R; try discriminate. specialize (IH l0 e0 eq_refl).
  destruct (renameable _ _ _) eqn:G; try discriminate. injection H as <- <-. rewrite <- sums_rename by auto. simpl.
  apply sum_ext; auto. Qed.
Lemma assigns_fst l : forall avail a, In a (assigns l avail) -> map fst a = l.
Proof. induction l as [|v l IH]; simpl; intros avail a H; [destruct H as [<-|[]]; auto|].
  apply in_flat_map in H as (n & _ & H). destruct (N.eqb (fst n) (fst v)); [|destruct H].
  apply in_map_iff in H as (a' & <- & H). simpl. f_equal. now apply (IH (remove1 n avail)). Qed.
Lemma sins_sound i l e : forall r, den E r (sums (sins i l) e) = den E r (sums (i :: l) e).
Proof. induction l as [|j l IH]; intros r; auto. simpl sins.
  assert (S : den E r (sums (if ieq i j then i :: j :: l else j :: sins i l) e) = den E r (sums (i :: j :: l) e)).
  { destruct (ieq i j) eqn:X; auto. apply ieq_neq in X. simpl. rewrite (sum_ext _ _ _ (fun k _ => IH (seti r j k))).
    simpl. rewrite sum_swap. apply sum_ext; intros k _. apply sum_ext; intros m _. apply den_extr, seti_comm.
    congruence. }
  destruct (cmpi i j); auto. Qed.
Lemma ssort_sound l e : forall r, den E r (sums (ssort l) e) = den E r (sums l e).
Proof.
  induction l as [|i l IH]; intros r; auto. change (ssort (i :: l)) with (sins i (ssort l)). rewrite sins_sound. simpl.
  apply sum_ext; auto. Qed.
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
  apply in_flat_map in B as (a & A & B). destruct (relabel a (ofM m)) as [[l' e']|] eqn:R; [|destruct B].
  destruct B as [B|[]]. injection B as -> B.
  rewrite <- (assigns_fst _ _ _ A), (relabel_sound a _ _ _ R r), dP_one, dM_atom, ssort_sound, <- sums_scal.
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
  assert (D : forall k, dM E (seti r v k) m = delta k (r o) * dM E (seti r v k) rest).
  { intros k. apply (pick_sound E (seti r v k)) in P as [P T]. rewrite P. f_equal. simpl in T.
    apply andb_prop in T as [T1 T2]. apply Z.eqb_eq in T1. subst h. unfold dF; cbn [fst snd den]. rewrite hp_2.
    unfold o. destruct (ieq i v) eqn:A.
    - apply ieq_eq in A; subst i. apply negb_true_iff, ieq_neq in T2. now rewrite seti_get, seti_other.
    - apply ieq_eq in T2; subst j. apply ieq_neq in A. rewrite seti_get, seti_other by auto. apply delta_sym. }
  rewrite (sum_ext _ _ _ (fun k _ => D k)), (sum_delta _ (r o) (fun k => dM E (seti r v k) rest)); auto. rewrite <- G1.
  apply W. Qed.
Lemma psumi_sound r v p : wf E r -> dP E r (psumi F re v p) = sum (sz E (fst v)) (fun k => dP E (seti r v k) p).
Proof. intros W. unfold psumi.
  rewrite (psum_map E r _ (fun t => Q2R (fst t) * sum (sz E (fst v)) (fun k => dM E (seti r v k) (snd t)))).
  - induction p as [|[c m] p IH]; simpl; [now rewrite sum_zero|]. now rewrite sum_plus, sum_scal, IH.
  - intros t _. now rewrite pscal_sound, msum_sound. Qed.

(* ---- largest and smallest values ---- *)
(* op is G, opp is G', the largest value and the smallest, or the other way round *)
Definition extremal (op : idx -> ex -> ex) (G G' : nat -> (nat -> R) -> R) : Prop :=
  (forall r i e, den E r (op i e) = G (sz E (fst i)) (fun k => den E (seti r i k) e)) /\
  (forall n f g, (forall k, (k < n)%nat -> f k = g k) -> G n f = G n g) /\
  (forall n a f, (0 < n)%nat -> 0 <= a -> G n (fun k => a * f k) = a * G n f) /\
  (forall n f, G n (fun k => - f k) = - G' n f) /\
  (forall n a f, (0 < n)%nat -> G n (fun k => a + f k) = a + G n f) /\
  (forall n a, (0 < n)%nat -> G n (fun _ => a) = a) /\
  (forall n f, (0 < n)%nat -> G n (fun k => exp (f k)) = exp (G n f)).
Section Op.
Context (op opp : idx -> ex -> ex) (G G' : nat -> (nat -> R) -> R) (X : extremal op G G') (X' : extremal opp G' G).
Lemma G_neg n a f : (0 < n)%nat -> a <= 0 -> G n (fun k => a * f k) = a * G' n f.
Proof. destruct X as (_ & ext & scal & opp_ & _). intros N A. rewrite (ext n _ (fun k => - a * - f k)) by (intros; ring).
  rewrite scal, opp_ by (auto; lra). ring. Qed.
Lemma canon1_sound v p r : wf E r -> dP E r (canon1 re op opp v p) = G (sz E (fst v)) (fun k => dP E (seti r v k) p).
Proof. intros W. assert (N0 : (0 < sz E (fst v))%nat) by (specialize (W v); lia).
  destruct X as (op_G & ext & scal & _ & _ & const & _), X' as (opp_G & _). unfold canon1. cbv zeta.
  destruct (renameable _ _ _) eqn:A; [|rewrite dP_atom, op_G; apply ext; intros; apply den_ofP].
  set (n := (fst v, _)) in *. apply renameable_sound in A as [S A]. set (q := re (ren v n (ofP p))).
  assert (V : G (sz E (fst v)) (fun k => dP E (seti r v k) p) = G (sz E (fst n)) (fun k => dP E (seti r n k) q)).
  { rewrite S. apply ext; intros k K. unfold q. rewrite re_sound, A, den_ofP; auto. apply wf_seti; auto. }
  rewrite V. clearbody q. rewrite <- S in N0. clear V A. destruct q as [|[c m] q]; [simpl; now rewrite const|].
  set (q0 := (c, m) :: q). destruct (eqP _ _) eqn:Y;
    [|rewrite dP_atom, op_G; apply ext; intros; apply den_ofP].
  assert (Z : forall s, dP E s q0 = Q2R c * den E s (ofP (pscal (/ c) q0))).
  { intros s. rewrite den_ofP, <- (eqP_sound E s _ _ Y), pscal_sound at 1. reflexivity. }
  rewrite pscal_sound, dP_atom, (ext _ _ (fun k => Q2R c * den E (seti r n k) (ofP (pscal (/ c) q0)))) by auto.
  destruct (Z.ltb_spec (Qnum c) 0) as [L|L].
  - rewrite opp_G, G_neg; auto. apply Q2R_num_nonpos; lia.
  - rewrite op_G, scal; auto. now apply Q2R_num_nonneg. Qed.
Lemma shifted_sound inside v p r : wf E r ->
  (forall p, dP E r (inside p) = G (sz E (fst v)) (fun k => dP E (seti r v k) p)) ->
  dP E r (shifted inside v p) = G (sz E (fst v)) (fun k => dP E (seti r v k) p).
Proof. intros W I. assert (N0 : (0 < sz E (fst v))%nat) by (specialize (W v); lia).
  destruct X as (_ & ext & _ & _ & plus & const & _). unfold shifted. cbv zeta.
  set (here := fun t : Q * mono => mentionM v (snd t)).
  assert (O : forall k, dP E (seti r v k) (filter (fun t => negb (here t)) p) = dP E r (filter (fun t => negb (here t)) p)).
  { intros k. apply dP_irrel. apply (filter_all (fun t => negb (here t))). }
  assert (S : G (sz E (fst v)) (fun k => dP E (seti r v k) p) = dP E r (filter (fun t => negb (here t)) p) +
    G (sz E (fst v)) (fun k => dP E (seti r v k) (filter here p))).
  { rewrite <- plus by auto. apply ext; intros k _. rewrite (dP_split here (seti r v k) p), O. ring. }
  rewrite S. destruct (filter here p) as [|t q] eqn:H.
  - rewrite (dP_split here r p), H. simpl. rewrite const by auto. ring.
  - now rewrite padd_sound, I. Qed.
Lemma exponential_sound v m r : wf E r ->
  dP E r (match m with [(Exp e, 2%Z)] => monoP (expM (shifted (canon1 re op opp v) v (unP e))) | _ => canon1 re op opp v (monoP m) end)
  = G (sz E (fst v)) (fun k => dM E (seti r v k) m).
Proof. intros W. assert (N0 : (0 < sz E (fst v))%nat) by (specialize (W v); lia). pose proof X as (_ & ext & _ & _ & _ & _ & ex_).
  assert (C : dP E r (canon1 re op opp v (monoP m)) = G (sz E (fst v)) (fun k => dM E (seti r v k) m)).
  { rewrite canon1_sound by auto. apply ext; intros. apply dP_monoP. }
  destruct m as [|[a h] [|f m]]; try exact C; destruct a; try exact C; destruct h as [|[p|[p|p|]|]|p]; try exact C.
  rewrite dP_monoP, dM_expM, (shifted_sound (canon1 re op opp v)) by auto using canon1_sound. rewrite <- ex_ by auto.
  apply ext; intros k _. rewrite dP_unP. simpl. unfold dF; cbn [fst snd den]. rewrite hp_2. ring. Qed.
End Op.
Lemma pmax_sound op opp G G' v p r : extremal op G G' -> extremal opp G' G -> wf E r ->
  dP E r (pmax F re op opp v p) = G (sz E (fst v)) (fun k => dP E (seti r v k) p).
Proof. intros X X' W. assert (N0 : (0 < sz E (fst v))%nat) by (specialize (W v); lia). unfold pmax.
  apply (shifted_sound op G G' X); auto. clear p. intros p.
  destruct p as [|[c m] [|t p]]; try now apply (canon1_sound op opp G G'). cbv zeta.
  pose proof X as (_ & ext & scal & _).
  set (outside := fun f : fac => negb (mention v (fst f)) && nnE F (HP (fst f) (snd f))).
  set (rest := filter (fun f => negb (outside f)) m). assert (O : 0 <= dM E r (filter outside m)).
  { clear rest. induction m as [|f m IH]; simpl; [lra|]. destruct (outside f) eqn:T; auto. apply Rmult_le_pos; auto.
    apply andb_prop in T as [_ T]. exact (nnE_sound F E HF _ r W T). }
  assert (S : forall k, dP E (seti r v k) [(c, m)] = Q2R c * dM E r (filter outside m) * dM E (seti r v k) rest).
  { intros k. rewrite dP_one, (filter_split E (seti r v k) outside m), (dM_irrel (filter outside m)).
    - unfold rest, outside. ring.
    - apply forallb_forall. intros f Hf. apply filter_In in Hf as [_ Hf]. now apply andb_prop in Hf as [Hf _]. }
  rewrite (ext _ _ _ (fun k _ => S k)). destruct (Z.ltb_spec (Qnum c) 0) as [L|L].
  - rewrite pmul_s, (exponential_sound opp op G' G X' X), dP_one by auto. rewrite (G_neg op G G' X); auto.
    pose proof (Q2R_num_nonpos c ltac:(lia)). rewrite <- (Rmult_0_r (Q2R c)). now apply Rmult_le_compat_neg_l.
  - rewrite pmul_s, (exponential_sound op opp G G' X X'), dP_one by auto. rewrite scal; auto.
    apply Rmult_le_pos; auto. now apply Q2R_num_nonneg. Qed.
End Again.
Lemma extremal_max : extremal Max maxn minn.
Proof. repeat split; auto using maxn_ext, maxn_scal, maxn_opp, maxn_plus, maxn_const, maxn_exp. Qed.
Lemma extremal_min : extremal Min minn maxn.
Proof. repeat split; auto using minn_ext, minn_scal, minn_opp_maxn, minn_plus, minn_const, minn_exp. Qed.
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

Lemma psquare_sound re (re_sound : forall e r, wf E r -> dP E r (re e) = den E r e) v m r : wf E r ->
  dP E r (psquare F re v m) = norm (sz E (fst v)) (fun k => dM E (seti r v k) m).
Proof. intros W. unfold psquare, norm. rewrite (psqrt_sound F E HF re re_sound), (psumi_sound re re_sound) by auto.
  f_equal. apply sum_ext; intros k K. rewrite (pmul_sound E F HF re re_sound), dP_monoP by auto using wf_seti. ring. Qed.
Lemma pspec2_sound re (re_sound : forall e r, wf E r -> dP E r (re e) = den E r e) i j p q r : i <> j -> wf E r ->
  pspec2 F re i j p = Some q ->
  dP E r q = spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP E (seti (seti r i k) j l) p).
Proof. intros N W H. destruct p as [|[c m] [|t p]]; try discriminate. cbn [pspec2] in H.
  destruct (pick (diagonal i j) m) as [[[a h] rest]|] eqn:P.
  - destruct (_ && _) eqn:G; try discriminate. apply Some_inj in H. subst q. apply andb_prop in G as [G Bj].
    apply andb_prop in G as [S Bi]. apply N.eqb_eq in S. apply negb_true_iff in Bi, Bj.
    assert (N0 : (0 < sz E (fst i))%nat) by (specialize (W i); lia). rewrite <- S.
    rewrite (pmax_sound re re_sound Max Min maxn minn) by auto using extremal_max, extremal_min.
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
  - destruct (existsb _ m) eqn:X; try discriminate. apply Some_inj in H. subst q. clear P.
    set (at_j := filter (fun f : fac => mention j (fst f)) m).
    set (others := filter (fun f : fac => negb (mention j (fst f))) m).
    rewrite !(pmul_sound E F HF re re_sound), !(psquare_sound re re_sound), dP_one, Q2R_red, Q2R_abs by auto.
    rewrite <- spectral_outer. cbn [dM]. rewrite Rmult_1_r, <- spectral_scal. apply spectral_ext; intros k l _ _.
    rewrite dP_one, (filter_split E _ (fun f : fac => mention j (fst f)) m).
    fold at_j. fold others. rewrite (dM_irrel others (seti r i k) j l) by apply (filter_all (fun f : fac => negb (mention j (fst f)))).
    rewrite <- (den_ofM E (seti (seti r i k) j l) at_j), (den_extr E _ _ _ (seti_comm r i j k l N)), den_ofM.
    rewrite (dM_irrel at_j (seti r j l) i k); [ring|]. apply forallb_forall. intros f Hf. unfold at_j in Hf.
    apply filter_In in Hf as [If Hf]. apply negb_true_iff. destruct (mention i (fst f)) eqn:Mi; auto. exfalso.
    assert (existsb (fun f : fac => mention i (fst f) && mention j (fst f)) m = true); [|congruence].
    apply existsb_exists. exists f. now rewrite Mi, Hf. Qed.
Lemma pspec_sound re (re_sound : forall e r, wf E r -> dP E r (re e) = den E r e) i j p r : wf E r ->
  dP E r (pspec F re i j p) = spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP E (seti (seti r i k) j l) p).
Proof. intros W. unfold pspec. cbv zeta. destruct (ieq i j) eqn:N; [now apply pspec1_sound|]. apply ieq_neq in N.
  destruct (pspec2 F re i j p) as [q|] eqn:Q; [now apply (pspec2_sound re re_sound)|]. clear Q.
  assert (T : dP E r (pspec1 F re j i p) =
    spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP E (seti (seti r i k) j l) p)).
  { rewrite (pspec1_sound re re_sound), <- spectral_transpose by auto. apply spectral_ext; intros k l _ _.
    rewrite <- !den_ofP. apply den_extr, seti_comm. congruence. }
  destruct (cmp _ _); auto; now apply pspec1_sound. Qed.

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
  - now rewrite (pln_sound F E HF), IHe.
  - now rewrite (pabs_sound F E HF re RS), IHe.
  - now rewrite perf_sound, IHe.
  - rewrite (psumi_sound re RS) by auto. apply sum_ext; auto using wf_seti.
  - rewrite (pmax_sound re RS Max Min maxn minn) by auto using extremal_max, extremal_min.
    apply maxn_ext; auto using wf_seti.
  - rewrite (pmax_sound re RS Min Max minn maxn) by auto using extremal_max, extremal_min.
    apply minn_ext; auto using wf_seti.
  - rewrite (pspec_sound re RS) by auto. apply spectral_ext; auto using wf_seti. Qed.
Lemma normal_sound fuel : forall e r, wf E r -> dP E r (normal F fuel e) = den E r e.
Proof. induction fuel as [|fuel IH]; intros e r W; rewrite <- (uniq_sound e (next_name (names true e)) r); cbn [normal];
    apply go_sound; auto.
  intros; apply dP_atom. Qed.
Theorem normal_form_sound e r : wf E r -> dP E r (normal_form F e) = den E r e. Proof. apply normal_sound. Qed.
Lemma times_power_sound a h p r : wf E r -> dP E r (times_power F a h p) = hp (den E r a) h * dP E r p.
Proof. intros W. assert (RS : forall e r, wf E r -> dP E r (atomP e) = den E r e) by (intros; apply dP_atom).
  unfold times_power.
  rewrite (psum_map E r _ (fun t => hp (den E r a) h * (Q2R (fst t) * dM E r (snd t))));
    [now rewrite total_scal, <- dP_total|].
  intros u _. rewrite pscal_sound, (mmul_sound E F HF atomP RS) by auto. simpl. unfold dF; simpl. ring. Qed.
Lemma isZero_sound fuel : forall p, isZero F fuel p = true -> forall r, wf E r -> dP E r p = 0.
Proof.
  induction fuel as [|fuel IH]; intros [|t p] H r W; auto; try discriminate. cbn [isZero] in H. set (q := t :: p) in *.
  destruct (denominator F q) as [a|]; try discriminate. apply andb_prop in H as [H Z]. apply andb_prop in H as [Ev N].
  apply (fun K => IH _ K r W) in Z. rewrite times_power_sound in Z by auto. apply Rmult_integral in Z as [Z|Z]; auto.
  exfalso. revert Z. apply hp_nz; auto. now apply (nzE_sound F E HF). Qed.
End Sound.