(* The normal form means what the expression means, concluded: sums over an index, largest and smallest values, spectral norms, and the whole. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Derivatives Spectral HalfPowers Expressions Signs Normaliser PolynomialsSound FunctionsSound.
Import ListNotations.
Open Scope R_scope.

Section Sound.
Context (F : facts) (E : env) (HF : holds F E).
Local Notation dF := (PolynomialsSound.dF E).
Local Notation dM := (PolynomialsSound.dM E).
Local Notation dP := (PolynomialsSound.dP E).

(* ---- nested sums ---- *)
Lemma den_sum r i e : den E r (Sum i e) = sum (sz E (fst i)) (fun k => den E (seti r i k) e). Proof. reflexivity. Qed.
Lemma sums_ext l e e' : (forall r, wf E r -> den E r e = den E r e') -> forall r, wf E r -> den E r (sums l e) = den E r (sums l e').
Proof. intros H. induction l as [|i l IH]; simpl; intros r W; auto. apply sum_ext; intros k K. apply IH. now apply wf_seti. Qed.
Lemma free_of_cons i l e : free_of (i :: l) e = true -> mention i e = false /\ free_of l e = true.
Proof. unfold free_of; simpl. intros H. apply andb_true_iff in H as [A B]. apply negb_true_iff in A. auto. Qed.
Lemma sums_mul l b e r : free_of l b = true -> den E r b * den E r (sums l e) = den E r (sums l (Mul b e)).
Proof.
  revert r. induction l as [|i l IH]; intros r H; auto. apply free_of_cons in H as [A B].
  simpl. rewrite <- sum_scal. apply sum_ext; intros k _. rewrite <- IH by auto. now rewrite (den_irrel E b).
Qed.
Lemma mention_sums i l e : mention i e = false -> mention i (sums l e) = false.
Proof. intros H. induction l as [|j l IH]; simpl; auto. destruct (ieq j i); auto. Qed.
Lemma free_sums l l' e : free_of l e = true -> free_of l (sums l' e) = true.
Proof.
  induction l as [|i l IH]; auto. intros H. apply free_of_cons in H as [A B]. unfold free_of in *; simpl. rewrite mention_sums by auto. now rewrite IH.
Qed.
Lemma sums_app l l' e : sums (l ++ l') e = sums l (sums l' e). Proof. unfold sums. apply fold_right_app. Qed.
Lemma ren_sums v n l e : ren v n (sums l e) = sums l (ren v n e). Proof. induction l; simpl; auto. now rewrite IHl. Qed.
Lemma sums_two l1 l b e r : free_of l b = true -> free_of l1 e = true -> den E r (sums l1 b) * den E r (sums l e) = den E r (sums (l1 ++ l) (Mul b e)).
Proof.
  intros A B. rewrite sums_app. transitivity (den E r (sums l1 (Mul (sums l e) b))).
  - rewrite Rmult_comm. apply sums_mul. now apply free_sums.
  - clear B. revert r. induction l1 as [|i l1 IH]; intros r; simpl.
    + rewrite <- sums_mul by auto. ring. + apply sum_ext; intros. apply IH.
Qed.

Lemma open1_sound a : forall next l b next', open1 a next = (l, b, next') -> forall r, den E r a = den E r (sums l b).
Proof.
  induction a; intros next l b next' H r; simpl in H; try (injection H as <- <- <-; reflexivity).
  destruct (open1 a next) as [[l0 b0] n0] eqn:O. specialize (IHa next l0 b0 n0 O).
  match type of H with (if ?g then _ else _) = _ => destruct g eqn:G end; injection H as <- <- <-; [|reflexivity].
  apply andb_prop in G as [G1 G2]. apply negb_true_iff in G1. simpl. apply sum_ext; intros k _.
  rewrite IHa, <- ren_sums. symmetry. now apply ren_bound.
Qed.
Lemma openk_sound k a : forall s t, openk F k a s = Some t -> forall r, wf E r ->
  den E r a ^ k * den E r (sums (fst (fst s)) (ofM (snd (fst s)))) = den E r (sums (fst (fst t)) (ofM (snd (fst t)))).
Proof.
  induction k as [|k IH]; intros s t H r W; simpl in H. injection H as <-. simpl; ring.
  destruct (openk F k a s) as [[[l m] n]|] eqn:O; try discriminate. specialize (IH s _ O r W).
  destruct (open1 a n) as [[l1 b] n1] eqn:O1. destruct (_ && _) eqn:G; try discriminate. injection H as <-.
  apply andb_prop in G as [G1 G2]. cbn [fst snd] in *. simpl pow. rewrite Rmult_assoc, IH, (open1_sound a n l1 b n1 O1 r).
  rewrite sums_two by auto. apply sums_ext; auto. intros r' W'. rewrite den_ofM, (mmul0_sound F E HF), dM_unM by auto. cbn [den]. now rewrite den_ofM.
Qed.
Lemma openM_sound m : forall next l m' next', openM F m next = Some (l, m', next') -> forall r, wf E r -> dM r m = den E r (sums l (ofM m')).
Proof.
  induction m as [|[a h] m IH]; intros next l m' next' H r W; cbn [openM] in H. injection H as <- <- <-. reflexivity.
  destruct (openM F m next) as [[[l0 m0] n0]|] eqn:O; try discriminate. specialize (IH next l0 m0 n0 O r W).
  assert (G : forall X, (forall r, wf E r -> dM r X = dF r (a, h) * dM r m0) -> free_of l0 a = true -> dF r (a, h) * dM r m = den E r (sums l0 (ofM X))).
  { intros X HX Fr. rewrite IH. change (PolynomialsSound.dF E r (a, h)) with (den E r (HP a h)). rewrite sums_mul by exact Fr.
    apply sums_ext; auto. intros r' W'. cbn [den]. rewrite !den_ofM, HX by auto. reflexivity. }
  assert (G0 : (if free_of l0 a then Some (l0, mmul0 F [(a, h)] m0, n0) else None) = Some (l, m', next') -> dF r (a, h) * dM r m = den E r (sums l (ofM m'))).
  { destruct (free_of l0 a) eqn:Fr; try discriminate. intros X. assert (X1 : l = l0) by congruence. assert (X2 : m' = mmul0 F [(a, h)] m0) by congruence. rewrite X1, X2. apply G; auto. intros. rewrite (mmul0_sound F E HF) by auto. cbn [PolynomialsSound.dM]. ring. }
  cbn [PolynomialsSound.dM]. destruct a; try (now apply G0). destruct (Z.ltb 0 h && Z.even h) eqn:P.
  - apply andb_prop in P as [P1 P2]. apply Z.ltb_lt in P1. apply even_parity in P2 as [q ->].
    apply (fun K => openk_sound _ _ _ _ K r W) in H. cbn [fst snd] in H. rewrite <- H, IH. f_equal. unfold PolynomialsSound.dF; cbn [fst snd].
    replace (2 * q / 2)%Z with q by (apply Z.div_unique with 0%Z; lia). replace (2 * q)%Z with (2 * Z.of_nat (Z.to_nat q))%Z by lia.
    now rewrite hp_even, Nat2Z.id || rewrite hp_even, ?Nat2Z.id.
  - destruct (free_of l0 (Sum i a)) eqn:Fr; try discriminate. injection H as <- <- <-. apply G; auto. intros. now rewrite (mins_sound F E HF).
Qed.

Lemma relabel_sound a e : forall l e', relabel a e = Some (l, e') -> forall r, den E r (sums (map fst a) e) = den E r (sums l e').
Proof.
  induction a as [|[v n] a IH]; intros l e' H r; simpl in H. injection H as <- <-. reflexivity.
  destruct (relabel a e) as [[l0 e0]|] eqn:R; try discriminate. specialize (IH l0 e0 eq_refl).
  match type of H with (if ?g then _ else _) = _ => destruct g eqn:G end; try discriminate. injection H as <- <-.
  apply andb_prop in G as [G0 G]. apply andb_prop in G as [G1 G2]. apply negb_true_iff in G1. apply N.eqb_eq in G0.
  simpl. rewrite G0. apply sum_ext; intros k _. rewrite IH, <- ren_sums. symmetry. now apply ren_bound.
Qed.
Lemma assigns_fst l : forall avail a, In a (assigns l avail) -> map fst a = l.
Proof.
  induction l as [|v l IH]; simpl; intros avail a H. destruct H as [<-|[]]; auto.
  apply in_flat_map in H as (n & _ & H). destruct (N.eqb (fst n) (fst v)); [|destruct H].
  apply in_map_iff in H as (a' & <- & H). simpl. f_equal. now apply (IH (remove1 n avail)).
Qed.
Lemma sins_sound i l e : forall r, den E r (sums (sins i l) e) = den E r (sums (i :: l) e).
Proof.
  induction l as [|j l IH]; intros r; auto. simpl sins.
  assert (S : den E r (sums (if ieq i j then i :: j :: l else j :: sins i l) e) = den E r (sums (i :: j :: l) e)).
  { destruct (ieq i j) eqn:X; auto. apply ieq_neq in X. change (den E r (Sum j (sums (sins i l) e)) = den E r (sums (i :: j :: l) e)). rewrite den_sum.
    rewrite (sum_ext _ _ (fun k => den E (seti r j k) (sums (i :: l) e))) by (intros; apply IH).
    simpl. rewrite sum_swap. apply sum_ext; intros k _. apply sum_ext; intros m _. apply den_extr, seti_comm. congruence. }
  destruct (cmpi i j); auto.
Qed.
Lemma ssort_sound l e : forall r, den E r (sums (ssort l) e) = den E r (sums l e).
Proof.
  induction l as [|i l IH]; intros r; auto. change (ssort (i :: l)) with (sins i (ssort l)). rewrite sins_sound. simpl. apply sum_ext; intros. apply IH.
Qed.
Lemma best_In l : forall s c m, best l = Some (s, c, m) -> In (s, [(c, m)]) l.
Proof.
  induction l as [|[s0 p] l IH]; intros s c m H; simpl in H; try discriminate.
  destruct p as [|[c0 m0] [|t p]]; try (right; now apply IH).
  destruct (best l) as [[[s1 c1] m1]|] eqn:B.
  - destruct (cmpM m0 m1); injection H as <- <- <-; [now left|now left|right; now apply IH].
  - injection H as <- <- <-. now left.
Qed.
Lemma sums_scal l c e r : den E r (sums l (Mul (Num c) e)) = Q2R c * den E r (sums l e).
Proof. rewrite <- (sums_mul l (Num c)). reflexivity. unfold free_of. induction l; auto. Qed.

Section Re.
Context (re : ex -> poly) (re_sound : forall e r, wf E r -> PolynomialsSound.dP E r (re e) = den E r e).
Local Notation pmul_s := (fun r p q W => pmul_sound F E HF re re_sound r p q W).
Lemma closeS_sound l m r : wf E r -> dP r (closeS re l m) = den E r (sums l (ofM m)).
Proof.
  intros W. unfold closeS. cbv zeta. destruct (best _) as [[[s c] m']|] eqn:B; [|now rewrite dP_1, atom_1].
  apply best_In in B. apply in_flat_map in B as (a & A & B).
  destruct (relabel a (ofM m)) as [[l' e']|] eqn:R; [|destruct B]. destruct B as [B|[]]. injection B as -> B.
  rewrite <- (assigns_fst _ _ _ A), (relabel_sound a _ _ _ R r).
  rewrite dP_one, atom_1, ssort_sound, <- sums_scal. apply sums_ext; auto. intros r' W'. rewrite <- (re_sound e') by auto. rewrite B, dP_one. cbn [den]. now rewrite den_ofM.
Qed.

Lemma wf_pos r (i : idx) : wf E r -> (0 < sz E (fst i))%nat. Proof. intros W. specialize (W i). lia. Qed.
Lemma dM_irrel m r i k : forallb (fun f : fac => negb (mention i (fst f))) m = true -> dM (seti r i k) m = dM r m.
Proof.
  induction m as [|[a h] m IH]; simpl; auto. intros H. apply andb_true_iff in H as [A B]. apply negb_true_iff in A.
  rewrite IH by auto. unfold PolynomialsSound.dF; cbn [fst snd]. now rewrite den_irrel.
Qed.
Lemma dP_split t r p : dP r p = dP r (filter t p) + dP r (filter (fun g => negb (t g)) p).
Proof. induction p as [|[c m] p IH]; simpl; [ring|]. destruct (t (c, m)); simpl; rewrite IH; ring. Qed.
Lemma forallb_filter {A} (t : A -> bool) l : forallb t (filter t l) = true.
Proof. induction l as [|x l IH]; auto. simpl. destruct (t x) eqn:T; auto. simpl. now rewrite T. Qed.
Lemma existsb_forallb {A} (t : A -> bool) l : negb (existsb t l) = forallb (fun x => negb (t x)) l.
Proof. induction l; simpl; auto. now rewrite negb_orb, IHl. Qed.
Lemma dP_irrel p r i k : forallb (fun t : Q * mono => negb (mentionM i (snd t))) p = true -> dP (seti r i k) p = dP r p.
Proof.
  induction p as [|[c m] p IH]; simpl; auto. intros H. apply andb_true_iff in H as [A B]. rewrite IH by auto. f_equal. f_equal.
  apply dM_irrel. unfold mentionM in A. now rewrite existsb_forallb in A.
Qed.
Lemma expM_sound r p : dM r (expM p) = exp (dP r p).
Proof. destruct p; simpl. now rewrite exp_0. change (dM r [(Exp (ofP (p :: p0)), 2%Z)] = exp (dP r (p :: p0))). rewrite atom_1. cbn [den]. now rewrite den_ofP. Qed.

Lemma msum2_sound r v ein eout m next : wf E r ->
  forallb (fun t : Q * mono => negb (mentionM v (snd t))) eout = true ->
  dP r (msum2 F re v ein eout m next) = sum (sz E (fst v)) (fun k => exp (dP (seti r v k) ein) * exp (dP (seti r v k) eout) * dM (seti r v k) m).
Proof.
  intros W Hout. unfold msum2. set (inside := mmul0 F (expM ein) _). set (outside := mmul0 F (expM eout) _).
  assert (I : forall r, wf E r -> dM r inside = exp (dP r ein) * dM r (filter (fun f : fac => mention v (fst f)) m)).
  { intros r' W'. unfold inside. now rewrite (mmul0_sound F E HF), expM_sound. }
  assert (O : dM r outside = exp (dP r eout) * dM r (filter (fun f : fac => negb (mention v (fst f))) m)).
  { unfold outside. now rewrite (mmul0_sound F E HF), expM_sound. }
  assert (S : sum (sz E (fst v)) (fun k => exp (dP (seti r v k) ein) * exp (dP (seti r v k) eout) * dM (seti r v k) m)
              = sum (sz E (fst v)) (fun k => dM (seti r v k) inside) * dM r outside).
  { rewrite <- sum_scal_r. apply sum_ext; intros k K. rewrite I by now apply wf_seti.
    rewrite O, (dP_irrel eout) by auto. rewrite (filter_split E (seti r v k) (fun f : fac => mention v (fst f)) m).
    rewrite (dM_irrel (filter (fun f : fac => negb (mention v (fst f))) m)) by apply (forallb_filter (fun f : fac => negb (mention v (fst f)))). ring. }
  rewrite S. clear S.
  assert (P : dP r (pmul F re (match openM F inside next with Some (l, body, _) => closeS re (v :: l) body | None => closeS re [v] inside end) [(1%Q, outside)])
     = sum (sz E (fst v)) (fun k => dM (seti r v k) inside) * dM r outside).
  { rewrite pmul_s, dP_1 by auto. f_equal. destruct (openM F inside next) as [[[l body] n]|] eqn:Op.
    - rewrite closeS_sound by auto. simpl. apply sum_ext; intros k K. symmetry. apply (openM_sound inside _ _ _ _ Op). now apply wf_seti.
    - rewrite closeS_sound by auto. simpl. apply sum_ext; intros k K. now rewrite den_ofM. }
  destruct inside as [|f0 ins]; [|exact P]. clear P. rewrite (mmul_sound F E HF re re_sound), atom_1 by auto. cbn [den].
  simpl. now rewrite sum_const, Rmult_1_r.
Qed.
Lemma msum_sound r v m : wf E r -> dP r (msum F re v m) = sum (sz E (fst v)) (fun k => dM (seti r v k) m).
Proof.
  intros W. unfold msum. cbv zeta. set (next := N.max _ _). clearbody next.
  set (others := match m with (Exp e, 2%Z) :: _ => _ | _ => _ end).
  assert (O : dP r others = sum (sz E (fst v)) (fun k => dM (seti r v k) m)).
  { assert (G : dP r (msum2 F re v [] [] m next) = sum (sz E (fst v)) (fun k => dM (seti r v k) m)).
    { rewrite msum2_sound by auto. apply sum_ext; intros. simpl. rewrite exp_0. ring. }
    unfold others. destruct m as [|[[] h] m']; try exact G. destruct h as [|[p|[p|p|]|]|]; try exact G.
    rewrite msum2_sound by (auto; apply (forallb_filter (fun t : Q * mono => negb (mentionM v (snd t))))). apply sum_ext; intros k K.
    rewrite <- exp_plus, <- (dP_split (fun t : Q * mono => mentionM v (snd t))), dP_unP. cbn [PolynomialsSound.dM]. now rewrite exp_fac. }
  destruct (pick (deltaTest v) m) as [[[a h] rest]|] eqn:P; auto. destruct a; auto.
  set (o := if ieq i v then j else i). match goal with |- context [if ?b then _ else _] => destruct b eqn:G end; auto. clear O others.
  apply andb_prop in G as [G1 G]. apply andb_prop in G as [G2 G3]. apply negb_true_iff in G2, G3. apply N.eqb_eq in G1.
  rewrite re_sound, ren_den, den_ofM by auto.
  assert (D : forall k, dM (seti r v k) m = delta k (r o) * dM (seti r v k) rest).
  { intros k. apply (pick_sound E (seti r v k)) in P as [P T]. rewrite P. f_equal. simpl in T. apply andb_prop in T as [T1 T2]. apply Z.eqb_eq in T1. subst h.
    unfold PolynomialsSound.dF; cbn [fst snd den]. rewrite hp_2. unfold o. destruct (ieq i v) eqn:A.
    - apply ieq_eq in A; subst i. apply negb_true_iff in T2. apply ieq_neq in T2. now rewrite seti_get, seti_other.
    - apply ieq_eq in T2; subst j. apply ieq_neq in A. rewrite seti_get, seti_other by auto. apply delta_sym. }
  rewrite (sum_ext _ _ _ (fun k _ => D k)). rewrite (sum_delta (sz E (fst v)) (r o) (fun k => dM (seti r v k) rest)); auto.
  rewrite <- G1. apply W.
Qed.
Lemma sum_total {A} n (f : A -> nat -> R) l : sum n (fun k => total (map (fun t => f t k) l)) = total (map (fun t => sum n (f t)) l).
Proof. induction l; simpl. now rewrite sum_zero. now rewrite sum_plus, IHl. Qed.
Lemma psumi_sound r v p : wf E r -> dP r (psumi F re v p) = sum (sz E (fst v)) (fun k => dP (seti r v k) p).
Proof.
  intros W. unfold psumi. rewrite (psum_map E r _ (fun t => Q2R (fst t) * sum (sz E (fst v)) (fun k => dM (seti r v k) (snd t)))).
  - rewrite (sum_ext _ (fun k => dP (seti r v k) p) (fun k => total (map (fun t => Q2R (fst t) * dM (seti r v k) (snd t)) p))) by (intros; apply dP_total).
    rewrite (sum_total _ (fun t k => Q2R (fst t) * dM (seti r v k) (snd t))). f_equal. apply map_ext. intros t. now rewrite sum_scal.
  - intros t _. now rewrite pscal_sound, msum_sound.
Qed.

(* ---- largest and smallest values ---- *)
Section Op.
Context (op : idx -> ex -> ex) (G : nat -> (nat -> R) -> R)
  (op_G : forall r i e, den E r (op i e) = G (sz E (fst i)) (fun k => den E (seti r i k) e))
  (G_ext : forall n f g, (forall k, (k < n)%nat -> f k = g k) -> G n f = G n g)
  (G_scal : forall n a f, (0 < n)%nat -> 0 <= a -> G n (fun k => a * f k) = a * G n f)
  (G_const : forall n a, (0 < n)%nat -> G n (fun _ => a) = a).
Lemma canon1_sound v p r n e : wf E r -> canon1 re v p = Some (n, e) -> den E r (op n e) = den E r (op v (ofP p)).
Proof.
  intros W. unfold canon1. cbv zeta. match goal with |- (if ?g then _ else _) = _ -> _ => destruct g eqn:A end; try discriminate.
  intros H; injection H as <- <-. apply andb_prop in A as [A1 A2]. apply negb_true_iff in A1.
  rewrite !op_G. cbn [fst]. apply G_ext; intros k K. rewrite den_ofP, re_sound by (apply wf_seti; auto). now apply ren_bound.
Qed.
Lemma pmax_sound v p r : wf E r -> dP r (pmax F re op v p) = G (sz E (fst v)) (fun k => dP (seti r v k) p).
Proof.
  intros W. pose proof (wf_pos r v W) as N0. unfold pmax.
  assert (Gv : den E r (op v (ofP p)) = G (sz E (fst v)) (fun k => dP (seti r v k) p)).
  { rewrite op_G. apply G_ext; intros. apply den_ofP. }
  destruct (mention v (ofP p)) eqn:M.
  - assert (A : dP r (atomP (match canon1 re v p with Some (n, e) => op n e | None => op v (ofP p) end)) = G (sz E (fst v)) (fun k => dP (seti r v k) p)).
    { unfold atomP. rewrite dP_atom. destruct (canon1 re v p) as [[n e]|] eqn:C; auto. now rewrite (canon1_sound v p r n e W C). }
    destruct p as [|[c m] [|t p]]; try exact A. clear A Gv. cbv zeta.
    set (test := fun f : fac => negb (mention v (fst f)) && nnE F (HP (fst f) (snd f))).
    set (out := filter test m). set (ins := filter (fun f => negb (test f)) m). set (s := if Z.ltb 0 (Qnum c) then 1%Q else (-1)%Q).
    rewrite pmul_s by auto. unfold atomP. rewrite dP_atom, dP_one.
    assert (X : den E r (match canon1 re v [(s, ins)] with Some (n, e) => op n e | None => op v (ofP [(s, ins)]) end) = G (sz E (fst v)) (fun k => Q2R s * dM (seti r v k) ins)).
    { transitivity (den E r (op v (ofP [(s, ins)]))). destruct (canon1 re v [(s, ins)]) as [[n e]|] eqn:C; auto. now apply canon1_sound.
      rewrite op_G. apply G_ext; intros. now rewrite den_ofP, dP_one. }
    match goal with |- _ * den E r ?t = _ => change t with (match canon1 re v [(s, ins)] with Some (n, e) => op n e | None => op v (ofP [(s, ins)]) end) end.
    rewrite X, Q2R_red, Q2R_abs. match goal with |- _ * dM r ?t * _ = _ => change t with out end.
    assert (O1 : forall k, dM (seti r v k) out = dM r out).
    { intros k. apply dM_irrel. apply forallb_forall. intros f Hf. apply filter_In in Hf as [_ Hf]. unfold test in Hf. now apply andb_prop in Hf as [Hf _]. }
    assert (O2 : 0 <= dM r out).
    { unfold out. clear - HF W. induction m as [|f m IH]; simpl; [lra|]. destruct (test f) eqn:T; auto. simpl. apply Rmult_le_pos; auto.
      unfold test in T. apply andb_prop in T as [_ T]. exact (nnE_sound F E HF _ r W T). }
    rewrite <- G_scal by (auto; apply Rmult_le_pos; auto; apply Rabs_pos). apply G_ext; intros k K. rewrite dP_one, (filter_split E (seti r v k) test m).
    fold out ins. rewrite O1. unfold s. destruct (Z.ltb_spec 0 (Qnum c)) as [L|L].
    + rewrite Q2R_1, Rabs_pos_eq. ring. unfold Q2R. apply Rmult_le_pos. apply IZR_le; lia. left. apply Rinv_0_lt_compat, IZR_lt. lia.
    + replace (Q2R (-1)) with (-1) by (unfold Q2R; simpl; field). rewrite Rabs_left1. ring.
      unfold Q2R. assert (0 < / IZR (Z.pos (Qden c))) by (apply Rinv_0_lt_compat, IZR_lt; lia). apply IZR_le in L. nra.
  - rewrite <- (G_const (sz E (fst v)) (dP r p)) by auto. apply G_ext; intros k K. rewrite <- !den_ofP. symmetry. now apply den_irrel.
Qed.
End Op.
End Re.

(* renaming the two indices of a spectral norm *)
Lemma ren_two e i j n1 n2 r k l : ((negb (binds i e) && fresh_in n1 e) && ((negb (binds j (ren i n1 e)) && fresh_in n2 (ren i n1 e)) && (negb (ieq i j) && (negb (ieq n1 j) && negb (ieq n1 n2))))) = true ->
  den E (seti (seti r n1 k) n2 l) (ren j n2 (ren i n1 e)) = den E (seti (seti r i k) j l) e.
Proof.
  intros H. apply andb_prop in H as [H1 H2]. apply andb_prop in H1 as [A B]. apply andb_prop in H2 as [H2 H3]. apply andb_prop in H2 as [C G].
  apply andb_prop in H3 as [X H3]. apply andb_prop in H3 as [Y Z]. apply negb_true_iff in A, C, X, Y, Z. apply ieq_neq in X, Y, Z.
  rewrite ren_bound by auto. rewrite (den_extr E _ _ _ (seti_comm r n1 j k l Y)). rewrite ren_bound by auto. apply den_extr. apply seti_comm. congruence.
Qed.
Lemma pspec_sound re (re_sound : forall e r, wf E r -> PolynomialsSound.dP E r (re e) = den E r e) i j p r : wf E r -> dP r (pspec F re i j p) = spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP (seti (seti r i k) j l) p).
Proof.
  intros W. unfold pspec. cbv zeta. set (e := ofP p). set (L := (1 + top (bnames e) level)%N). set (n1 := (fst i, 16 * L)%N). set (n2 := (fst j, 16 * L + 1)%N).
  destruct (_ && _) eqn:G.
  2:{ unfold atomP. rewrite dP_atom. simpl. apply spectral_ext; intros. apply den_ofP. }
  assert (R0 : forall q, (forall r, wf E r -> dP r q = den E r (ren j n2 (ren i n1 e))) ->
     spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP (seti (seti r i k) j l) p) = spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP (seti (seti r n1 k) n2 l) q)).
  { intros q Hq. apply spectral_ext; intros k l K1 K2. rewrite Hq by (repeat apply wf_seti; auto). rewrite (ren_two e i j n1 n2 r k l G). symmetry. apply den_ofP. }
  rewrite (R0 (re (ren j n2 (ren i n1 e)))) by (intros; now apply re_sound). generalize (re (ren j n2 (ren i n1 e))). intros q.
  assert (A : dP r (atomP (Spec n1 n2 (ofP q))) = spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP (seti (seti r n1 k) n2 l) q)).
  { unfold atomP. rewrite dP_atom. simpl. apply spectral_ext; intros. apply den_ofP. }
  assert (M : forall c q', (forall s, dP s q = Q2R c * dP s q') ->
     dP r (pmul F re [(Qred (Qabs.Qabs c), [])] (atomP (Spec n1 n2 (ofP q')))) = spectral (sz E (fst i)) (sz E (fst j)) (fun k l => dP (seti (seti r n1 k) n2 l) q)).
  { intros c q' H. rewrite (pmul_sound F E HF re re_sound) by auto. unfold atomP. rewrite dP_atom, dP_one, Q2R_red, Q2R_abs. simpl dM. rewrite Rmult_1_r. simpl den.
    rewrite <- spectral_scal. apply spectral_ext; intros. now rewrite den_ofP, H. }
  destruct q as [|[c m] [|t q]]; [exact A| |].
  - clear M A. set (free := fun f : fac => negb (mention n1 (fst f)) && negb (mention n2 (fst f))).
    rewrite (pmul_sound F E HF re re_sound) by auto. unfold atomP. rewrite dP_atom, dP_one, Q2R_red, Q2R_abs, (minss_sound F E HF) by auto.
    change (filter (fun f : ex * Z => negb (mention n1 (fst f)) && negb (mention n2 (fst f))) m) with (filter free m).
    rewrite (absfs_sound F E HF) by auto. simpl (dM r []). rewrite Rmult_1_r, <- Rabs_mult. simpl den. rewrite <- spectral_scal. apply spectral_ext; intros k l K1 K2.
    rewrite den_ofM, dP_one, (filter_split E _ free m), !(dM_irrel (filter free m)).
    + match goal with |- _ * dM _ ?x = _ => change x with (filter (fun g : fac => negb (free g)) m) end. ring.
    + apply forallb_forall. intros f Hf. apply filter_In in Hf as [_ Hf]. apply andb_prop in Hf. tauto.
    + apply forallb_forall. intros f Hf. apply filter_In in Hf as [_ Hf]. apply andb_prop in Hf. tauto.
  - set (q0 := (c, m) :: t :: q) in *. cbv zeta. destruct (eqP (pscal c (pscal (/ c) q0)) q0) eqn:X; [|exact A].
    apply M. intros s. rewrite <- (eqP_sound E s _ _ X), pscal_sound. reflexivity.
Qed.
(* ---- every bound index gets a name of its own ---- *)
Lemma uniq_sound e : forall n r, den E r (fst (uniq e n)) = den E r e.
Proof.
  induction e; intros n0 r; simpl; auto; rewrite ?IHe; auto.
  - specialize (IHe1 n0 r). destruct (uniq e1 n0) as [a n1]. specialize (IHe2 n1 r). destruct (uniq e2 n1) as [b n2]. simpl in *. now rewrite IHe1, IHe2.
  - specialize (IHe1 n0 r). destruct (uniq e1 n0) as [a n1]. specialize (IHe2 n1 r). destruct (uniq e2 n1) as [b n2]. simpl in *. now rewrite IHe1, IHe2.
  - specialize (IHe n0). destruct (uniq e n0) as [a n1]. cbn [fst] in IHe. match goal with |- context [if ?g then _ else _] => destruct g eqn:A end; simpl; apply sum_ext; intros k _; rewrite <- IHe; auto.
    apply andb_prop in A as [A1 A2]. apply negb_true_iff in A1. now apply ren_bound.
  - specialize (IHe n0). destruct (uniq e n0) as [a n1]. cbn [fst] in IHe. match goal with |- context [if ?g then _ else _] => destruct g eqn:A end; simpl; apply maxn_ext; intros k _; rewrite <- IHe; auto.
    apply andb_prop in A as [A1 A2]. apply negb_true_iff in A1. now apply ren_bound.
  - specialize (IHe n0). destruct (uniq e n0) as [a n1]. cbn [fst] in IHe. match goal with |- context [if ?g then _ else _] => destruct g eqn:A end; simpl; apply minn_ext; intros k _; rewrite <- IHe; auto.
    apply andb_prop in A as [A1 A2]. apply negb_true_iff in A1. now apply ren_bound.
  - specialize (IHe n0). destruct (uniq e n0) as [a n1]. cbn [fst] in IHe. match goal with |- context [if ?g then _ else _] => destruct g eqn:A end; simpl; apply spectral_ext; intros k l _ _; rewrite <- IHe; auto.
    now apply ren_two.
Qed.

Lemma normal_sound fuel : forall e r, wf E r -> dP r (normal F fuel e) = den E r e.
Proof.
  assert (Go : forall re, (forall e r, wf E r -> dP r (re e) = den E r e) -> forall e r, wf E r -> dP r (go F re e) = den E r e).
  { intros re RS. induction e; intros r W; simpl go.
    - now rewrite constP_sound, Q2R_int. - now rewrite constP_sound. - apply dP_atom. - apply dP_atom. - apply dP_atom. - apply dP_atom.
    - destruct (ieq i j) eqn:A. apply ieq_eq in A; subst. rewrite dP_1. simpl. now rewrite delta_same.
      destruct (cmpi i j); unfold atomP; rewrite dP_atom; auto. simpl. apply delta_sym.
    - now rewrite padd_sound, IHe1, IHe2.
    - rewrite (pmul_sound F E HF re RS), IHe1, IHe2 by auto. reflexivity.
    - rewrite pscal_sound, IHe by auto. simpl. unfold Q2R; simpl. field.
    - rewrite (pinv_sound F E HF re RS), IHe by auto. reflexivity.
    - rewrite (ppow_sound F E HF re RS), IHe by auto. reflexivity.
    - rewrite (psqrt_sound F E HF re RS), IHe by auto. reflexivity.
    - rewrite (php_sound F E HF re RS), IHe by auto. reflexivity.
    - rewrite (pexpl_sound F E HF re RS), IHe by auto. reflexivity.
    - rewrite (pln_sound F E HF), IHe by auto. reflexivity.
    - rewrite (pabs_sound F E HF re RS), IHe by auto. reflexivity.
    - rewrite (psumi_sound re RS) by auto. simpl. apply sum_ext; intros. apply IHe. now apply wf_seti.
    - rewrite (pmax_sound re RS Max maxn) by (auto using maxn_ext, maxn_scal, maxn_const). simpl. apply maxn_ext; intros. apply IHe. now apply wf_seti.
    - rewrite (pmax_sound re RS Min minn) by (auto using minn_ext, minn_scal, minn_const). simpl. apply minn_ext; intros. apply IHe. now apply wf_seti.
    - rewrite (pspec_sound re RS) by auto. simpl. apply spectral_ext; intros k l K L. apply IHe. now repeat apply wf_seti.
    - apply dP_atom. - apply dP_atom. }
  induction fuel as [|fuel IH]; intros e r W; rewrite <- (uniq_sound e (N.max 4096 (1 + top (names e) (fun n => n))) r); simpl normal; apply Go; auto.
  intros; apply dP_atom.
Qed.

Theorem normal_form_sound e r : wf E r -> dP r (normal_form F e) = den E r e.
Proof. apply normal_sound. Qed.

Lemma times_power_sound a h p r : wf E r -> dP r (times_power F a h p) = hp (den E r a) h * dP r p.
Proof.
  intros W. assert (RS : forall e r, wf E r -> dP r (atomP e) = den E r e) by (intros; apply dP_atom).
  unfold times_power. rewrite (psum_map E r _ (fun t => hp (den E r a) h * (Q2R (fst t) * dM r (snd t)))).
  - now rewrite total_scal, <- dP_total.
  - intros u _. rewrite pscal_sound, (mmul_sound F E HF atomP RS) by auto. simpl. unfold PolynomialsSound.dF; simpl. ring.
Qed.
Lemma isZero_sound fuel : forall p, isZero F fuel p = true -> forall r, wf E r -> dP r p = 0.
Proof.
  induction fuel as [|fuel IH]; intros [|t p] H r W; auto; try discriminate.
  cbn [isZero] in H. set (q := t :: p) in *. destruct (denominator F q) as [a|]; try discriminate.
  apply andb_prop in H as [Ev H]. apply andb_prop in H as [N H]. apply (fun K => IH _ K r W) in H. rewrite times_power_sound in H by auto.
  apply Rmult_integral in H as [H|H]; auto. exfalso. revert H. apply hp_nz; auto. now apply (nzE_sound F E HF).
Qed.
End Sound.
