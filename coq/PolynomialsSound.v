(* The normal form means what the expression means: sums and products. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Derivatives Spectral HalfPowers Expressions Signs Normaliser.
Import ListNotations.
Open Scope R_scope.

Arguments Qred : simpl never.
Arguments Q2R : simpl never.
Arguments Qmult : simpl never.
Arguments Qplus : simpl never.
Arguments Qinv : simpl never.
Arguments Qdiv : simpl never.
Lemma Q2R_red q : Q2R (Qred q) = Q2R q. Proof. apply Qeq_eqR, Qred_correct. Qed.
Lemma Q2R_zero q : Z.eqb (Qnum q) 0 = true -> Q2R q = 0.
Proof. intros H. apply Z.eqb_eq in H. unfold Q2R. rewrite H. simpl. ring. Qed.
Lemma Q2R_nz q : Z.eqb (Qnum q) 0 = false -> Q2R q <> 0.
Proof.
  intros H. apply Z.eqb_neq in H. unfold Q2R. apply Rmult_integral_contrapositive. split. now apply IZR_neq.
  apply Rinv_neq_0_compat. now apply IZR_neq.
Qed.
Lemma Q2R_int z : Q2R (inject_Z z) = IZR z. Proof. unfold Q2R; simpl. field. Qed.
Lemma Q2R_1 : Q2R 1 = 1. Proof. unfold Q2R; simpl; field. Qed.

Section Sound.
Context (F : facts) (E : env) (HF : holds F E).

Definition dF r (f : fac) : R := hp (den E r (fst f)) (snd f).
Fixpoint dM r (m : mono) : R := match m with [] => 1 | f :: m => dF r f * dM r m end.
Fixpoint dP r (p : poly) : R := match p with [] => 0 | (c, m) :: p => Q2R c * dM r m + dP r p end.

Lemma den_ofM r m : den E r (ofM m) = dM r m.
Proof. induction m as [|[a h] m IH]; simpl; auto. now rewrite IH. Qed.
Lemma den_ofP r p : den E r (ofP p) = dP r p.
Proof. induction p as [|[c m] p IH]; simpl; auto. now rewrite IH, den_ofM. Qed.
Lemma atom_1 r e : dM r [(e, 2%Z)] = den E r e.
Proof. simpl. unfold dF; simpl. ring. Qed.
Lemma dP_atom r e : dP r [(1%Q, [(e, 2%Z)])] = den E r e.
Proof. simpl. unfold dF. simpl. rewrite Q2R_1. ring. Qed.
Lemma dM_unM r e : dM r (unM e) = den E r e.
Proof.
  induction e; try exact (atom_1 r _).
  - destruct z as [|[p|p|]|p]; try exact (atom_1 r _). reflexivity.
  - destruct e1; try exact (atom_1 r _). simpl. rewrite IHe2. reflexivity.
Qed.
Lemma dP_unP r e : dP r (unP e) = den E r e.
Proof.
  induction e; try exact (dP_atom r _).
  - destruct z as [|[p|p|]|p]; try exact (dP_atom r _). reflexivity.
  - destruct e1; try exact (dP_atom r _). destruct e1_1; try exact (dP_atom r _). simpl. now rewrite IHe2, dM_unM.
Qed.

Lemma cmpM_eq m : forall n, cmpM m n = Eq -> m = n.
Proof.
  induction m as [|[a h] m IH]; intros [|[b k] n] H; simpl in H; auto; try discriminate.
  unfold cmpf in H; simpl in H. destruct (cmp a b) eqn:A; try discriminate. destruct (Z.compare h k) eqn:B; try discriminate.
  apply cmp_eq in A. apply Z.compare_eq in B. apply IH in H. congruence.
Qed.

Lemma padd_sound r p : forall q, dP r (padd p q) = dP r p + dP r q.
Proof.
  induction p as [|[c m] p IH]; [intros [|]; simpl; ring|].
  induction q as [|[d n] q IHq]; [simpl; ring|].
  change (padd ((c, m) :: p) ((d, n) :: q)) with
   (match cmpM m n with
      | Eq => let s := Qred (c + d) in if Z.eqb (Qnum s) 0 then padd p q else (s, m) :: padd p q
      | Lt => (c, m) :: padd p ((d, n) :: q)
      | Gt => (d, n) :: padd ((c, m) :: p) q
      end).
  destruct (cmpM m n) eqn:C.
  - apply cmpM_eq in C; subst n. cbv zeta. destruct (Z.eqb (Qnum (Qred (c + d))) 0) eqn:Z.
    + apply Q2R_zero in Z. rewrite Q2R_red, Q2R_plus in Z. rewrite IH. simpl. replace (Q2R d) with (- Q2R c) by lra. ring.
    + simpl. rewrite IH, Q2R_red, Q2R_plus. ring.
  - simpl. rewrite IH. simpl. ring.
  - change (Q2R d * dM r n + dP r (padd ((c, m) :: p) q) = dP r ((c, m) :: p) + dP r ((d, n) :: q)). rewrite IHq. simpl. ring.
Qed.
Lemma pscal_sound r c p : dP r (pscal c p) = Q2R c * dP r p.
Proof.
  induction p as [|[d m] p IH]; [simpl; ring|].
  change (Q2R (Qred (c * d)) * dM r m + dP r (pscal c p) = Q2R c * (Q2R d * dM r m + dP r p)).
  rewrite IH, Q2R_red, Q2R_mult. ring.
Qed.
Definition total (l : list R) := fold_right Rplus 0 l.
Lemma fold_padd r l : dP r (fold_right padd [] l) = total (map (dP r) l).
Proof. induction l; simpl; auto. now rewrite padd_sound, IHl. Qed.
Lemma pairs_sound r l : total (map (dP r) (pairs l)) = total (map (dP r) l).
Proof.
  assert (H : forall n l, (length l <= n)%nat -> total (map (dP r) (pairs l)) = total (map (dP r) l)).
  { induction n; intros [|p [|q l']] L; simpl in *; auto; try lia. rewrite IHn by lia. rewrite padd_sound. ring. }
  now apply (H (length l)).
Qed.
Lemma padds_sound r n : forall l, dP r (padds n l) = total (map (dP r) l).
Proof.
  induction n; intros [|p [|q l]].
  - reflexivity. - simpl; ring. - apply (fold_padd r (p :: q :: l)).
  - reflexivity. - simpl; ring. - change (dP r (padds n (pairs (p :: q :: l))) = total (map (dP r) (p :: q :: l))). now rewrite IHn, pairs_sound.
Qed.
Lemma psum_sound r l : dP r (psum l) = total (map (dP r) l). Proof. apply padds_sound. Qed.
Lemma psum_map {A} r (f : A -> poly) (g : A -> R) l : (forall x, In x l -> dP r (f x) = g x) -> dP r (psum (map f l)) = total (map g l).
Proof. intros H. rewrite psum_sound. induction l as [|x l IH]; simpl; auto. rewrite H by (left; auto). f_equal. apply IH. intros y Hy. apply H. now right. Qed.
Lemma total_scal {A} (g : A -> R) c l : total (map (fun x => c * g x) l) = c * total (map g l).
Proof. induction l; simpl; [ring|]. rewrite IHl. ring. Qed.
Lemma dP_total r p : dP r p = total (map (fun t => Q2R (fst t) * dM r (snd t)) p).
Proof. induction p as [|[c m] p IH]; simpl; auto. now rewrite IH. Qed.
Lemma constP_sound r c : dP r (constP c) = Q2R c.
Proof. unfold constP. destruct (Z.eqb (Qnum c) 0) eqn:Z; simpl. now rewrite Q2R_zero. rewrite Q2R_red. ring. Qed.

(* ---- products ---- *)
Lemma merge_sound r a h k : wf E r -> mergeable F a h k = true -> hp (den E r a) h * hp (den E r a) k = hp (den E r a) (h + k).
Proof.
  intros W. unfold mergeable. destruct (Z.leb 0 h && Z.leb 0 k) eqn:P; intros H.
  - apply andb_prop in P as [P1 P2]. apply Z.leb_le in P1, P2. apply hp_add_nn; auto.
    apply orb_prop in H as [H|H]. apply orb_prop in H as [H|H]; auto. right; right. eapply nnE_sound; eauto.
  - apply orb_prop in H as [H|H]. apply andb_prop in H as [H N]. apply andb_prop in H as [H1 H2].
    apply hp_add_nz; auto. eapply nzE_sound; eauto. apply hp_add_pos. eapply posE_sound; eauto.
Qed.
Lemma mins_sound r f m : wf E r -> dM r (mins F f m) = dF r f * dM r m.
Proof.
  intros W. induction m as [|g m IH]; auto. simpl. destruct (cmp (fst f) (fst g)) eqn:C; simpl; auto.
  - apply cmp_eq in C. destruct (mergeable F (fst f) (snd f) (snd g)) eqn:G; auto.
    apply (merge_sound r) in G; auto. destruct f as [a h], g as [b k]; simpl in *; subst b. unfold dF; simpl.
    destruct (Z.eqb_spec (h + k) 0) as [Z|Z]; simpl; unfold dF; simpl; rewrite <- Rmult_assoc, G; auto. rewrite Z. simpl; ring.
  - rewrite IH. ring.
Qed.
Lemma minss_sound r m n : wf E r -> dM r (fold_right (mins F) n m) = dM r m * dM r n.
Proof. intros W. induction m; simpl; [ring|]. rewrite mins_sound, IHm by auto. ring. Qed.
Lemma exp_fac r e : dF r (Exp e, 2%Z) = exp (den E r e).
Proof. unfold dF. now rewrite hp_2. Qed.
Lemma mmul0_sound r m n : wf E r -> dM r (mmul0 F m n) = dM r m * dM r n.
Proof.
  intros W. unfold mmul0.
  destruct m as [|[[] h] m']; try now apply minss_sound. destruct h as [|[p|[p|p|]|]|]; try now apply minss_sound.
  destruct n as [|[[] h] n']; try now apply minss_sound. destruct h as [|[p|[p|p|]|]|]; try now apply minss_sound.
  cbv zeta. pose proof (padd_sound r (unP e) (unP e0)) as P. rewrite !dP_unP in P.
  assert (X : exp (den E r e) * exp (den E r e0) = exp (dP r (padd (unP e) (unP e0)))) by now rewrite P, exp_plus.
  destruct (padd (unP e) (unP e0)) as [|t l] eqn:Q.
  - simpl in X. rewrite exp_0 in X. rewrite minss_sound by auto. simpl. rewrite !exp_fac.
    transitivity ((exp (den E r e) * exp (den E r e0)) * (dM r m' * dM r n')); [rewrite X; ring|ring].
  - set (q := t :: l) in *. simpl. rewrite minss_sound, !exp_fac by auto.
    change (exp (den E r (ofP q)) * (dM r m' * dM r n') = exp (den E r e) * dM r m' * (exp (den E r e0) * dM r n')).
    rewrite den_ofP, <- X. ring.
Qed.
Lemma pmul_gen r p q (f : mono -> mono -> poly) : (forall m n, dP r (f m n) = dM r m * dM r n) ->
  dP r (psum (map (fun t => psum (map (fun u => pscal (fst t * fst u) (f (snd t) (snd u))) q)) p)) = dP r p * dP r q.
Proof.
  intros H. rewrite (psum_map r _ (fun t => dP r q * (Q2R (fst t) * dM r (snd t)))).
  - rewrite total_scal, <- dP_total. ring.
  - intros [c m] _. simpl. rewrite (psum_map r _ (fun u => (Q2R c * dM r m) * (Q2R (fst u) * dM r (snd u)))).
    + rewrite total_scal, <- dP_total. ring.
    + intros [d n] _. simpl. rewrite pscal_sound, H, Q2R_mult. ring.
Qed.
Lemma pmul0_sound r p q : wf E r -> dP r (pmul0 F p q) = dP r p * dP r q.
Proof.
  intros W. unfold pmul0. rewrite (psum_map r _ (fun t => dP r q * (Q2R (fst t) * dM r (snd t)))).
  - rewrite total_scal, <- dP_total. ring.
  - intros [c m] _. simpl fst; simpl snd. rewrite (psum_map r _ (fun u => (Q2R c * dM r m) * (Q2R (fst u) * dM r (snd u)))).
    + rewrite total_scal, <- dP_total. ring.
    + intros [d n] _. simpl. rewrite Q2R_red, Q2R_mult, mmul0_sound by auto. ring.
Qed.
Lemma ppow0_sound r p n : wf E r -> dP r (ppow0 F p n) = dP r p ^ n.
Proof. intros W. induction n; simpl. rewrite Q2R_1; ring. now rewrite pmul0_sound, IHn. Qed.
Lemma pick_sound r t m : forall f rest, pick t m = Some (f, rest) -> dM r m = dF r f * dM r rest /\ t f = true.
Proof.
  induction m as [|g m IH]; simpl; intros f rest H; try discriminate. destruct (t g) eqn:T.
  - injection H as <- <-. auto.
  - destruct (pick t m) as [[f' r']|] eqn:P; try discriminate. injection H as <- <-. destruct (IH f' r' eq_refl) as [A B].
    split; auto. simpl. rewrite A. ring.
Qed.

Lemma qpow_sound z k : Q2R (qpow z k) = powerRZ (IZR (Zpos z)) k.
Proof.
  assert (P : forall p, Q2R (inject_Z (Z.pow (Zpos z) (Zpos p))) = IZR (Zpos z) ^ Pos.to_nat p).
  { intros p. rewrite Q2R_int, pow_IZR, positive_nat_Z. reflexivity. }
  destruct k as [|p|p]; [apply Q2R_1|apply P|]. unfold qpow. rewrite Q2R_inv; [rewrite P; reflexivity|].
  intros H. apply Qeq_eqR in H. rewrite P in H. revert H. replace (Q2R 0) with 0 by (unfold Q2R; simpl; ring).
  apply pow_nonzero, IZR_neq. discriminate.
Qed.

Section Re.
Context (re : ex -> poly) (re_sound : forall e r, wf E r -> dP r (re e) = den E r e).

Lemma delta_idem i j h : (0 < h)%Z -> hp (delta i j) h = delta i j.
Proof.
  intros H. unfold delta. destruct (Nat.eqb i j).
  - destruct h as [|p|p]; try lia. destruct p; simpl; rewrite ?pow1, ?sqrt_1; ring.
  - destruct h as [|p|p]; try lia. destruct p; simpl; rewrite ?sqrt_0, ?Rmult_0_r; auto. apply pow_i. lia.
Qed.

Lemma step_sound r m p : wf E r -> step F re m = Some p -> dP r p = dM r m.
Proof.
  intros W. unfold step. destruct (pick (needs m) m) as [[[a h] rest]|] eqn:P; try discriminate.
  apply (pick_sound r) in P as [P T]. rewrite P. clear P. unfold dF; simpl.
  destruct a as [z| | | | | |i j|u v| | | | | | | | |b| | | | | |]; try discriminate; simpl in T.
  - destruct z as [|z|z]; try discriminate. intros H; injection H as <-. simpl. rewrite Q2R_red, qpow_sound.
    assert (X : hp (IZR (Zpos z)) h = powerRZ (IZR (Zpos z)) (h / 2) * hp (IZR (Zpos z)) (h mod 2)).
    { rewrite <- hp_evenZ, hp_add_pos by (apply IZR_lt; lia). f_equal. pose proof (Z.div_mod h 2). lia. }
    rewrite X. destruct (Z.eqb_spec (h mod 2) 0) as [K|K].
    + rewrite K. simpl. ring. + rewrite mins_sound by auto. unfold dF; simpl. ring.
  - destruct (Z.ltb_spec 2 h).
    + intros H'; injection H' as <-. simpl. rewrite Q2R_1, mins_sound by auto. unfold dF; simpl.
      rewrite delta_idem by lia. ring.
    + simpl in T. apply andb_prop in T as [T _]. apply Z.eqb_eq in T. subst h. cbv zeta.
      destruct (binds i (ofM rest) || binds j (ofM rest)) eqn:B; try discriminate.
      intros H'; injection H' as <-. apply orb_false_elim in B as [Bi B].
      rewrite pmul0_sound by auto. rewrite re_sound, ren_den by auto. simpl. unfold dF. rewrite Q2R_1, !hp_2. simpl.
      destruct (Nat.eqb_spec (r i) (r j)) as [e|n].
      * rewrite e. rewrite (den_extr E _ _ r (seti_id r j)), den_ofM. ring.
      * unfold delta. apply Nat.eqb_neq in n. rewrite n. ring.
  - intros H; injection H as <-. apply Z.leb_le in T. rewrite pmul0_sound, ppow0_sound by auto. pose proof (dP_unP r (Add u v)) as U. simpl in U |- *. rewrite U.
    rewrite (hp_split _ h) by lia. rewrite Q2R_1.
    destruct (Z.eqb_spec (h mod 2) 0) as [K|K]; [rewrite K; simpl; ring|]. rewrite mins_sound by auto. unfold dF; simpl. ring.
  - intros H; injection H as <-. apply Z.leb_le in T. cbn [dP]. rewrite Q2R_1, mins_sound by auto.
    assert (X : hp (Rabs (den E r b)) h = hp (den E r b) (4 * (h / 4)) * hp (Rabs (den E r b)) (h mod 4)).
    { pose proof (Z.div_mod h 4 ltac:(lia)). pose proof (Z.mod_pos_bound h 4 ltac:(lia)). set (q := (h / 4)%Z) in *. assert (0 <= q)%Z by lia.
      rewrite H at 1. rewrite <- hp_add_nn; [f_equal|lia|lia|right; right; apply Rabs_pos].
      replace (4 * q)%Z with (2 * Z.of_nat (2 * Z.to_nat q))%Z by lia. rewrite !hp_even, !pow_mult. f_equal. apply pow2_abs || (rewrite <- !Rsqr_pow2; apply Rsqr_abs) || (symmetry; apply pow2_abs). }
    unfold dF; cbn [snd fst den]. rewrite X. try match goal with |- context [match (h / 4)%Z with 0%Z => _ | _ => _ end] => match goal with |- context [hp (den E r b) ?z] => change z with (4 * (h / 4))%Z end end. destruct (Z.eqb_spec (h mod 4) 0) as [K|K].
    + rewrite K. change (hp (Rabs (den E r b)) 0) with 1. cbn [den]. ring.
    + rewrite mins_sound by auto. unfold dF; cbn [snd fst den]. ring.
Qed.
Lemma post_sound r n : wf E r -> forall m, dP r (post F re n m) = dM r m.
Proof.
  intros W. induction n; intros m; simpl; [rewrite Q2R_1; ring|].
  destruct (step F re m) as [p|] eqn:S; [|simpl; rewrite Q2R_1; ring]. apply (step_sound r) in S; auto. rewrite <- S.
  rewrite (psum_map r _ (fun t => Q2R (fst t) * dM r (snd t))); [now rewrite <- dP_total|].
  intros t _. now rewrite pscal_sound, IHn.
Qed.
Lemma mmul_sound r m n : wf E r -> dP r (mmul F re m n) = dM r m * dM r n.
Proof. intros W. unfold mmul. now rewrite post_sound, mmul0_sound. Qed.
Lemma pmul_sound r p q : wf E r -> dP r (pmul F re p q) = dP r p * dP r q.
Proof. intros W. apply pmul_gen. intros. now apply mmul_sound. Qed.
Lemma ppow_sound r p n : wf E r -> dP r (ppow F re p n) = dP r p ^ n.
Proof.
  intros W. induction n as [|[|n] IH]; simpl. rewrite Q2R_1; ring. ring.
  change (dP r (pmul F re p (ppow F re p (S n))) = dP r p * (dP r p * dP r p ^ n)). rewrite pmul_sound, IH by auto. reflexivity.
Qed.
End Re.
End Sound.
