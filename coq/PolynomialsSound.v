(* The normal form means what the expression means: sums and products. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From AnySize Require Import Words Sums Rationals HalfPowers Expressions Signs Normaliser.
Import ListNotations.
Open Scope R_scope.

(* ---- the values of factors, products and polynomials ---- *)
Definition dF (E : env) r (f : fac) : R := hp (den E r (fst f)) (snd f).
Fixpoint dM (E : env) r (m : mono) : R := match m with [] => 1 | f :: m => dF E r f * dM E r m end.
Fixpoint dP (E : env) r (p : poly) : R := match p with [] => 0 | (c, m) :: p => Q2R c * dM E r m + dP E r p end.

Section Values.
Context (E : env).
Lemma den_ofM r m : den E r (ofM m) = dM E r m. Proof. induction m as [|[a h] m IH]; simpl; auto. now rewrite IH. Qed.
Lemma den_ofP r p : den E r (ofP p) = dP E r p.
Proof. induction p as [|[c m] p IH]; simpl; auto. now rewrite IH, den_ofM. Qed.
Lemma dP_one r c m : dP E r [(c, m)] = Q2R c * dM E r m. Proof. simpl. ring. Qed.
Lemma dP_monoP r m : dP E r (monoP m) = dM E r m. Proof. unfold monoP. rewrite dP_one, Q2R_1. ring. Qed.
Lemma dM_atom r e : dM E r [(e, 2%Z)] = den E r e. Proof. simpl. unfold dF; simpl. ring. Qed.
Lemma dP_atom r e : dP E r (atomP e) = den E r e. Proof. unfold atomP. now rewrite dP_monoP, dM_atom. Qed.
Lemma dM_unM r e : dM E r (unM e) = den E r e.
Proof. induction e; try exact (dM_atom r _).
  - destruct z as [|[p|p|]|p]; try exact (dM_atom r _). reflexivity.
  - destruct e1; try exact (dM_atom r _). simpl. now rewrite IHe2. Qed.
Lemma dP_unP r e : dP E r (unP e) = den E r e.
Proof. induction e; try exact (dP_atom r _).
  - destruct z as [|[p|p|]|p]; try exact (dP_atom r _). reflexivity.
  - destruct e1; try exact (dP_atom r _). destruct e1_1; try exact (dP_atom r _). simpl. now rewrite IHe2, dM_unM. Qed.
Lemma dM_app r m n : dM E r (m ++ n) = dM E r m * dM E r n.
Proof. induction m; simpl; [ring|]. rewrite IHm. ring. Qed.
Lemma is_one_sound r p : is_one p = true -> dP E r p = 1.
Proof. destruct p as [|[[[|[]|] []] []] []]; try discriminate. intros _. exact (dP_monoP r []). Qed.
Lemma as_atom_sound r p a : as_atom p = Some a -> dP E r p = den E r a.
Proof. destruct p as [|[[[|[]|] []] [|[b [|[|[]|]|]] []]] []]; try discriminate. intros [= <-]. apply dP_atom. Qed.
Lemma as_exp_sound r f e : as_exp f = Some e -> dF E r f = exp (den E r e).
Proof. destruct f as [[] [|[|[]|]|]]; try discriminate. intros [= <-]. apply hp_2. Qed.
Lemma exp_first_sound r m e m' : exp_first m = Some (e, m') -> dM E r m = exp (den E r e) * dM E r m'.
Proof. destruct m as [|f m]; [discriminate|]. simpl. destruct (as_exp f) eqn:A; [|discriminate]. intros [= <- <-].
  now rewrite (as_exp_sound r f e0 A). Qed.
Lemma dM_expM r p : dM E r (expM p) = exp (dP E r p).
Proof. destruct p as [|t p]; [simpl; now rewrite exp_0|]. unfold expM. rewrite dM_atom. cbn [den]. now rewrite den_ofP.
Qed.

(* ---- sums ---- *)
Lemma cmpM_eq m : forall n, cmpM m n = Eq -> m = n.
Proof.
  induction m as [|[a h] m IH]; intros [|[b k] n] H; simpl in H; auto; try discriminate. unfold cmpf in H; simpl in H.
  compared. apply cmp_eq in K0. apply IH in H. congruence. Qed.
Lemma padd_sound r p : forall q, dP E r (padd p q) = dP E r p + dP E r q.
Proof. induction p as [|[c m] p IH]; [intros [|]; simpl; ring|]. induction q as [|[d n] q IHq]; [simpl; ring|].
  change (padd ((c, m) :: p) ((d, n) :: q)) with
   (match cmpM m n with
      | Eq => let s := Qred (c + d) in if Z.eqb (Qnum s) 0 then padd p q else (s, m) :: padd p q
      | Lt => (c, m) :: padd p ((d, n) :: q)
      | Gt => (d, n) :: padd ((c, m) :: p) q
      end).
  destruct (cmpM m n) eqn:C.
  - apply cmpM_eq in C; subst n. cbv zeta. destruct (Z.eqb (Qnum (Qred (c + d))) 0) eqn:Z.
    + apply Q2R_num_zero in Z. rewrite Q2R_red, Q2R_plus in Z. rewrite IH. simpl. replace (Q2R d) with (- Q2R c) by lra.
      ring.
    + simpl. rewrite IH, Q2R_red, Q2R_plus. ring.
  - simpl. rewrite IH. simpl. ring.
  - change (Q2R d * dM E r n + dP E r (padd ((c, m) :: p) q) = dP E r ((c, m) :: p) + dP E r ((d, n) :: q)).
    rewrite IHq. simpl. ring. Qed.
Lemma pscal_sound r c p : dP E r (pscal c p) = Q2R c * dP E r p.
Proof.
  induction p as [|[d m] p IH]; simpl; [ring|]. change (map _ p) with (pscal c p). rewrite IH, Q2R_red, Q2R_mult. ring.
Qed.
Definition total (l : list R) := fold_right Rplus 0 l.
Lemma pairs_sound r l : total (map (dP E r) (pairs l)) = total (map (dP E r) l).
Proof. assert (H : forall n l, (length l <= n)%nat -> total (map (dP E r) (pairs l)) = total (map (dP E r) l)).
  { induction n; intros [|p [|q l']] L; simpl in *; auto; try lia. rewrite IHn by lia. rewrite padd_sound. ring. }
  now apply (H (length l)). Qed.
Lemma psum_sound r l : dP E r (psum l) = total (map (dP E r) l).
Proof. unfold psum. generalize 40%nat. intros n. revert l.
  induction n; intros [|p [|q l]]; try reflexivity; try (simpl; ring).
  - change (dP E r (fold_right padd [] (p :: q :: l)) = total (map (dP E r) (p :: q :: l))). generalize (p :: q :: l).
    intros l0. induction l0; simpl; auto. now rewrite padd_sound, IHl0.
  - change (dP E r (padds n (pairs (p :: q :: l))) = total (map (dP E r) (p :: q :: l))). now rewrite IHn, pairs_sound.
Qed.
Lemma psum_map {A} r (f : A -> poly) (g : A -> R) l : (forall x, In x l -> dP E r (f x) = g x) ->
  dP E r (psum (map f l)) = total (map g l).
Proof.
  intros H. rewrite psum_sound. induction l as [|x l IH]; simpl; auto. rewrite H by (left; auto). f_equal. apply IH.
  intros y Hy. apply H. now right. Qed.
Lemma total_scal {A} (g : A -> R) c l : total (map (fun x => c * g x) l) = c * total (map g l).
Proof. induction l; simpl; [ring|]. rewrite IHl. ring. Qed.
Lemma dP_total r p : dP E r p = total (map (fun t => Q2R (fst t) * dM E r (snd t)) p).
Proof. induction p as [|[c m] p IH]; simpl; auto. now rewrite IH. Qed.
Lemma constP_sound r c : dP E r (constP c) = Q2R c.
Proof. unfold constP. destruct (Z.eqb (Qnum c) 0) eqn:Z; simpl; [now rewrite Q2R_num_zero|]. rewrite Q2R_red. ring. Qed.
Lemma pick_sound r t m : forall f rest, pick t m = Some (f, rest) -> dM E r m = dF E r f * dM E r rest /\ t f = true.
Proof. induction m as [|g m IH]; simpl; intros f rest H; try discriminate. destruct (t g) eqn:T.
  - injection H as <- <-. auto.
  - destruct (pick t m) as [[f' r']|] eqn:P; try discriminate. injection H as <- <-.
    destruct (IH f' r' eq_refl) as [A B]. split; auto. simpl. rewrite A. ring. Qed.
Lemma filter_split r t m : dM E r m = dM E r (filter t m) * dM E r (filter (fun g => negb (t g)) m).
Proof. induction m as [|f m IH]; simpl; [ring|]. destruct (t f); simpl; rewrite IH; ring. Qed.

(* ---- products ---- *)
Lemma pmul_by_sound r p q f : (forall m n, dP E r (f m n) = dM E r m * dM E r n) ->
  dP E r (pmul_by f p q) = dP E r p * dP E r q.
Proof. intros H. unfold pmul_by. rewrite (psum_map r _ (fun t => dP E r q * (Q2R (fst t) * dM E r (snd t)))).
  - rewrite total_scal, <- dP_total. ring.
  - intros [c m] _. simpl. rewrite (psum_map r _ (fun u => (Q2R c * dM E r m) * (Q2R (fst u) * dM E r (snd u)))).
    + rewrite total_scal, <- dP_total. ring.
    + intros [d n] _. simpl. rewrite pscal_sound, H, Q2R_mult. ring. Qed.
Lemma ppow_by_sound r mul p n : (forall p q, dP E r (mul p q) = dP E r p * dP E r q) ->
  dP E r (ppow_by mul p n) = dP E r p ^ n.
Proof. intros H. induction n as [|[|n] IH]; [exact (dP_monoP r [])|simpl; ring|].
  change (dP E r (mul p (ppow_by mul p (S n))) = dP E r p * dP E r p ^ S n). now rewrite H, IH. Qed.
Lemma qpow_sound z k : Q2R (qpow z k) = powerRZ (IZR (Zpos z)) k.
Proof. assert (P : forall p, Q2R (inject_Z (Z.pow (Zpos z) (Zpos p))) = IZR (Zpos z) ^ Pos.to_nat p).
  { intros p. rewrite Q2R_int, pow_IZR, positive_nat_Z. reflexivity. }
  destruct k as [|p|p]; [apply Q2R_1|apply P|]. unfold qpow. now rewrite Q2R_inverse, P. Qed.
Context (F : facts) (HF : holds F E).
Lemma merge_sound r a h k : wf E r -> mergeable F a h k = true ->
  hp (den E r a) h * hp (den E r a) k = hp (den E r a) (h + k).
Proof. intros W. unfold mergeable. destruct (Z.leb 0 h && Z.leb 0 k) eqn:P; intros H.
  - apply andb_prop in P as [P1 P2]. apply Z.leb_le in P1, P2. apply hp_add_nn; auto.
    apply orb_prop in H as [H|H]; [apply orb_prop in H as [H|H]; auto|]. right; right. eapply nnE_sound; eauto.
  - apply orb_prop in H as [H|H]; [|apply hp_add_pos; eapply posE_sound; eauto]. apply andb_prop in H as [H N].
    apply andb_prop in H as [H1 H2]. apply hp_add_nz; auto. eapply nzE_sound; eauto. Qed.
Lemma mins_sound r f m : wf E r -> dM E r (mins F f m) = dF E r f * dM E r m.
Proof. intros W. induction m as [|g m IH]; auto. simpl.
  destruct (cmp (fst f) (fst g)) eqn:C; simpl; auto; [|rewrite IH; ring]. apply cmp_eq in C.
  destruct (mergeable F (fst f) (snd f) (snd g)) eqn:G; auto. apply (merge_sound r) in G; auto.
  destruct f as [a h], g as [b k]; simpl in *; subst b. unfold dF; simpl. rewrite <- Rmult_assoc, G.
  destruct (Z.eqb_spec (h + k) 0) as [->|Z]; simpl; [ring|reflexivity]. Qed.
Lemma minss_sound r m n : wf E r -> dM E r (fold_right (mins F) n m) = dM E r m * dM E r n.
Proof. intros W. induction m; simpl; [ring|]. rewrite mins_sound, IHm by auto. ring. Qed.
Lemma sorted_sound r m : wf E r -> dM E r (sorted F m) = dM E r m.
Proof. intros W. unfold sorted. rewrite minss_sound by auto. simpl. ring. Qed.
Lemma mmul0_sound r m n : wf E r -> dM E r (mmul0 F m n) = dM E r m * dM E r n.
Proof. intros W. unfold mmul0. destruct (exp_first m) as [[e m']|] eqn:M; [|now apply minss_sound].
  destruct (exp_first n) as [[f n']|] eqn:N; [|now apply minss_sound]. apply (exp_first_sound r) in M, N.
  rewrite M, N, dM_app, dM_expM, padd_sound, !dP_unP, exp_plus, minss_sound by auto. ring. Qed.
Lemma pmul0_sound r p q : wf E r -> dP E r (pmul0 F p q) = dP E r p * dP E r q.
Proof. intros W. apply pmul_by_sound. intros. now rewrite dP_monoP, mmul0_sound. Qed.
Context (re : ex -> poly) (re_sound : forall e r, wf E r -> dP E r (re e) = den E r e).
Lemma delta_idem i j h : (0 < h)%Z -> hp (delta i j) h = delta i j.
Proof. intros H. unfold delta. destruct h as [|p|p]; try lia.
  destruct (Nat.eqb i j), p; simpl; rewrite ?pow1, ?sqrt_1, ?sqrt_0, ?Rmult_0_r; try ring; apply pow_i; lia. Qed.
Lemma left_over_sound r a h k rest : wf E r -> dM E r (left_over F a h k rest) = hp (den E r a) (h mod k) * dM E r rest.
Proof. intros W. unfold left_over. destruct (Z.eqb_spec (h mod k) 0) as [->|_]; [simpl; ring|]. now rewrite mins_sound.
Qed.
Lemma step_sound r m p : wf E r -> step F re m = Some p -> dP E r p = dM E r m.
Proof. intros W. unfold step. destruct (pick (needs m) m) as [[[a h] rest]|] eqn:P; try discriminate.
  apply (pick_sound r) in P as [P T]. rewrite P. clear P. unfold dF; simpl fst; simpl snd.
  destruct a as [z| | | | | |i j|u v| | | | | | | | |b| | | | | | | |]; try discriminate; simpl in T.
  - destruct z as [|z|z]; try discriminate. intros [= <-]. rewrite dP_one, Q2R_red, qpow_sound, left_over_sound by auto.
    rewrite <- hp_evenZ, <- Rmult_assoc. cbn [den]. rewrite hp_add_pos by apply IZR_pos. do 2 f_equal.
    pose proof (Z.div_mod h 2). lia.
  - destruct (Z.eqb_spec h 2) as [->|N]; cbn [negb].
    2: { rewrite andb_true_r, orb_false_r in T. apply Z.ltb_lt in T. intros [= <-]. rewrite dP_monoP, mins_sound by auto.
      unfold dF; cbn [fst snd den]. rewrite !delta_idem by lia. reflexivity. }
    clear T. cbv zeta.
    destruct (binds i (ofM rest) || binds j (ofM rest)) eqn:B; try discriminate. apply orb_false_elim in B as [Bi Bj].
    intros [= <-]. rewrite pmul0_sound, dP_atom, re_sound, ren_den, hp_2 by auto. cbn [den]. unfold delta.
    destruct (Nat.eqb_spec (r i) (r j)) as [e|n]; [|ring]. rewrite e, (den_extr E _ _ r (seti_id r j)), den_ofM. ring.
  - intros H. apply Some_inj in H. subst p. apply Z.leb_le in T. rewrite pmul0_sound, dP_monoP, left_over_sound by auto.
    rewrite ppow_by_sound, dP_unP, (hp_split _ h) by (intros; try apply pmul0_sound; auto; lia). ring.
  - intros H. apply Some_inj in H. subst p. rewrite dP_monoP, mins_sound, left_over_sound by auto.
    unfold dF. cbn [fst snd den].
    rewrite <- Rmult_assoc. f_equal. pose proof (Z.div_mod h 4 ltac:(lia)). pose proof (Z.mod_pos_bound h 4 ltac:(lia)).
    set (q := (h / 4)%Z) in *. assert (Q : h <> 0%Z /\ q <> 0%Z).
    { apply orb_prop in T as [T|T]; apply Z.leb_le in T; split; lia. }
    assert (A : forall k : positive, hp (den E r b) (4 * Zpos k) = hp (Rabs (den E r b)) (4 * Zpos k)).
    { intros k. replace (4 * Zpos k)%Z with (2 * Z.of_nat (2 * Pos.to_nat k))%Z by lia.
      now rewrite !hp_even, !pow_mult, pow2_abs. }
    replace (hp (den E r b) (4 * q)) with (hp (Rabs (den E r b)) (4 * q)).
    + destruct (Rabs_pos (den E r b)) as [P|P]; [rewrite hp_add_pos by auto; f_equal; lia|].
      rewrite <- P, (hp_zero (4 * q)), (hp_zero h) by lia. ring.
    + destruct q as [|k|k]; [lia|now rewrite A|]. replace (4 * Z.neg k)%Z with (- (4 * Z.pos k))%Z by lia.
      now rewrite !hp_opp, A. Qed.
Lemma mmul_sound r m n : wf E r -> dP E r (mmul F re m n) = dM E r m * dM E r n.
Proof. intros W. unfold mmul. rewrite <- mmul0_sound by auto. generalize 12%nat (mmul0 F m n). intros k. clear m n.
  induction k as [|k IH]; intros m; simpl; [apply dP_monoP|]. destruct (step F re m) as [p|] eqn:S; [|apply dP_monoP].
  apply (step_sound r) in S; auto. rewrite <- S.
  rewrite (psum_map r _ (fun t => Q2R (fst t) * dM E r (snd t))); [now rewrite <- dP_total|]. intros t _.
  now rewrite pscal_sound, IH. Qed.
Lemma pmul_sound r p q : wf E r -> dP E r (pmul F re p q) = dP E r p * dP E r q.
Proof. intros W. apply pmul_by_sound. intros. now apply mmul_sound. Qed.
Lemma ppow_sound r p n : wf E r -> dP E r (ppow F re p n) = dP E r p ^ n.
Proof. intros W. apply ppow_by_sound. intros. now apply pmul_sound. Qed.
(* ---- functions of what holds deltas ---- *)
Lemma delta_of_sound p d : delta_of p = Some d -> exists i j, d = Del i j.
Proof. induction p as [|[c m] p IH]; [discriminate|]. cbn [delta_of fold_right snd].
  destruct (pick positive_delta m) as [[[a h] rest]|] eqn:P; [|exact IH]. intros [= <-]. cbn [fst].
  apply (pick_sound (fun _ => 0%nat)) in P as [_ P]. destruct a; try discriminate. eauto. Qed.
Lemma without_delta_sound i j r p : r i <> r j -> dP E r (filter (without_delta (Del i j)) p) = dP E r p.
Proof. intros N. induction p as [|[c m] p IH]; auto. cbn [filter]. destruct (without_delta (Del i j) (c, m)) eqn:W; cbn [dP].
  - now rewrite IH.
  - rewrite IH. replace (dM E r m) with 0; [ring|]. apply negb_false_iff, existsb_exists in W as ([a h] & I & H).
    cbn [fst snd] in *. apply andb_prop in H as [H P]. apply eqb_eq in H. apply Z.ltb_lt in P. subst a. symmetry.
    induction m as [|g m IHm]; [destruct I|]. cbn [dM]. destruct I as [->|I]; [|rewrite IHm by auto; ring].
    unfold dF; cbn [fst snd den]. rewrite delta_idem by auto. unfold delta. destruct (Nat.eqb_spec (r i) (r j)); [tauto|ring].
Qed.
Lemma by_delta_sound (f : poly -> poly) (g : R -> R) n z : (forall p r, wf E r -> dP E r (f p) = g (dP E r p)) ->
  forall p r, wf E r -> dP E r (by_delta F re n z f p) = g (dP E r p).
Proof. intros S. induction n as [|n IH]; intros p r W; [now apply S|]. cbn [by_delta].
  destruct (delta_of p) as [d|] eqn:D; [|now apply S]. apply delta_of_sound in D as (i & j & ->).
  destruct (_ || _) eqn:B; [now apply S|]. apply orb_false_elim in B as [B _]. apply orb_false_elim in B as [Bi Bj].
  rewrite padd_sound, pmul_sound, padd_sound, pscal_sound, dP_atom, Q2R_m1, !IH, re_sound, ren_den, den_ofP by auto.
  cbn [den]. unfold delta. destruct (Nat.eqb_spec (r i) (r j)) as [e|N].
  - rewrite e, <- (den_ofP (seti r j (r j))), (den_extr E _ _ r (seti_id r j)), den_ofP. ring.
  - rewrite without_delta_sound by auto. ring. Qed.
Definition by_deltas_sound f g z := by_delta_sound f g 3 z.
End Values.