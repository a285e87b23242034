(* The normal form means what the expression means, continued: inverses, roots, exp, ln, absolute values. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Derivatives Spectral HalfPowers Expressions Signs Normaliser PolynomialsSound.
Import ListNotations.
Open Scope R_scope.

Section Sound.
Context (F : facts) (E : env) (HF : holds F E).
Context (re : ex -> poly) (re_sound : forall e r, wf E r -> PolynomialsSound.dP E r (re e) = den E r e).
Local Notation dF := (PolynomialsSound.dF E).
Local Notation dM := (PolynomialsSound.dM E).
Local Notation dP := (PolynomialsSound.dP E).
Local Notation pmul_s := (fun r p q W => pmul_sound F E HF re re_sound r p q W).

Lemma dP_1 r m : dP r [(1%Q, m)] = dM r m. Proof. simpl. rewrite Q2R_1. ring. Qed.
Lemma dP_one r c m : dP r [(c, m)] = Q2R c * dM r m. Proof. simpl. ring. Qed.

Lemma minvf_sound r f : dF r (minvf f) = / dF r f.
Proof.
  destruct f as [a h].
  assert (G : PolynomialsSound.dF E r (a, (- h)%Z) = / PolynomialsSound.dF E r (a, h)) by apply hp_opp.
  destruct a; try exact G. destruct h as [|[p|[p|p|]|]|]; try exact G. simpl minvf. rewrite !exp_fac, den_ofP, pscal_sound, dP_unP, <- exp_Ropp.
  f_equal. replace (Q2R (-1)) with (-1) by (unfold Q2R; simpl; field). ring.
Qed.
Lemma minv_sound r m : dM r (minv m) = / dM r m.
Proof.
  induction m as [|f m IH]; [simpl; now rewrite Rinv_1|]. change (dF r (minvf f) * dM r (minv m) = / (dF r f * dM r m)).
  now rewrite IH, minvf_sound, Rinv_mult.
Qed.

Lemma eqP_sound r p : forall q, eqP p q = true -> dP r p = dP r q.
Proof.
  induction p as [|[c m] p IH]; intros [|[d n] q] H; simpl in H; auto; try discriminate.
  apply andb_prop in H as [H1 H2]. apply andb_prop in H1 as [A B]. apply andb_prop in H2 as [C G].
  apply Z.eqb_eq in A. apply Pos.eqb_eq in B. unfold eqM in C. 
  destruct (cmpM m n) eqn:M; try discriminate.
  apply cmpM_eq in M. subst n. simpl. rewrite (IH q G). destruct c, d; simpl in *; subst. reflexivity.
Qed.
Lemma Q2R_1_nz : Q2R 1 <> 0. Proof. rewrite Q2R_1. lra. Qed.
Lemma extract_sound r s p : wf E r -> forall c f p', extract F s p = (c, f, p') -> dP r p = Q2R c * dM r f * dP r p'.
Proof.
  intros W c f p' H. unfold extract in H. cbv zeta in H.
  set (f0 := common F p) in *. set (p1 := psum _) in *.
  set (c0 := match p1 with [] => 1%Q | (c, _) :: _ => _ end) in *. set (p2 := map _ p1) in *.
  destruct (negb (Z.eqb (Qnum c0) 0) && eqP (pmul0 F [(c0, f0)] p2) p) eqn:G.
  - injection H as <- <- <-. apply andb_prop in G as [G1 G2]. apply (eqP_sound r) in G2. rewrite <- G2.
    rewrite (pmul0_sound F E HF) by auto. rewrite dP_one. reflexivity.
  - injection H as <- <- <-. rewrite Q2R_1. simpl. ring.
Qed.

Lemma inv_atom r a : dM r [(a, (-2)%Z)] = / den E r a.
Proof. simpl. unfold PolynomialsSound.dF. simpl. replace (den E r a * 1) with (den E r a) by ring. ring. Qed.
Lemma pinv_extract r p : wf E r -> dP r (let '(c, f, p') := extract F true p in pmul F re [((Qred (/ c))%Q, minv f)] [(1%Q, [(ofP p', (-2)%Z)])]) = / dP r p.
Proof.
  intros W. destruct (extract F true p) as [[c f] p'] eqn:X. rewrite (extract_sound r true p W c f p' X).
  rewrite pmul_s by auto. rewrite dP_1, inv_atom, den_ofP, dP_one, minv_sound, Q2R_red.
  rewrite !Rinv_mult. destruct (Z.eqb (Qnum c) 0) eqn:C.
  - assert (Q2R c = 0) by now apply Q2R_zero. apply Z.eqb_eq in C. destruct c as [n d]; simpl in C; subst.
    rewrite H, Rinv_0. replace (Q2R (/ (0 # d))) with 0 by (unfold Q2R, Qinv; simpl; ring). ring.
  - rewrite Q2R_inv; [reflexivity|]. intros K. apply Q2R_nz in C. apply Qeq_eqR in K. rewrite K in C. apply C. unfold Q2R; simpl; ring.
Qed.
Lemma pinv_sound r p : wf E r -> dP r (pinv F re p) = / dP r p.
Proof.
  intros W. destruct p as [|[c m] [|t p]]; [apply (pinv_extract r [] W)| |apply (pinv_extract r ((c, m) :: t :: p) W)].
  unfold pinv. destruct (Z.eqb (Qnum c) 0) eqn:C.
  - now rewrite dP_1, inv_atom, den_ofP.
  - rewrite pmul_s by auto. rewrite dP_1, !dP_one, minv_sound, Q2R_red, Rinv_mult.
    simpl. rewrite Q2R_inv; [ring|]. intros K. apply Q2R_nz in C. apply Qeq_eqR in K. rewrite K in C. apply C. unfold Q2R; simpl; ring.
Qed.

(* ---- roots ---- *)
Lemma prod_roots r l : forallb (fun z => Z.ltb 0 z) l = true ->
  0 < IZR (fold_right Z.mul 1%Z l) /\ dM r (map (fun z => (Int z, 1%Z)) l) = sqrt (IZR (fold_right Z.mul 1%Z l)).
Proof.
  induction l as [|z l IH]; simpl; intros H. rewrite sqrt_1. split; [lra|auto].
  apply andb_true_iff in H as [H1 H2]. apply Z.ltb_lt in H1. apply IZR_lt in H1. destruct (IH H2) as [A B].
  rewrite mult_IZR. split. now apply Rmult_lt_0_compat. rewrite B, sqrt_mult by lra. reflexivity.
Qed.
Lemma numroot_sound r c k l : numroot c = Some (k, l) -> 0 <= Q2R c /\ sqrt (Q2R c) = Q2R k * dM r l.
Proof.
  unfold numroot. cbv zeta. destruct (roots 60 2 (Qnum c * Z.pos (Qden c))) as [z l0]. set (kq := (z # Qden c)%Q).
  destruct (_ && _) eqn:G; try discriminate. intros H; injection H as <- <-.
  apply andb_prop in G as [G1 G]. apply andb_prop in G as [G2 G3]. apply Qeq_bool_eq in G3. apply Qeq_eqR in G3. apply Z.leb_le in G1.
  rewrite !Q2R_mult, Q2R_int in G3. destruct (prod_roots r l0 G2) as [A B]. rewrite B.
  assert (K : 0 <= Q2R kq). { unfold Q2R, kq; simpl. apply Rmult_le_pos. now apply IZR_le. left. apply Rinv_0_lt_compat, IZR_lt. lia. }
  rewrite <- G3. split. apply Rmult_le_pos; [now apply Rmult_le_pos|now left].
  rewrite sqrt_mult_alt by (now apply Rmult_le_pos). now rewrite sqrt_square.
Qed.
Lemma rootf_sound r f : wf E r -> rootable F f = true -> 0 <= dF r f /\ dF r (rootf F f) = sqrt (dF r f).
Proof.
  intros W. destruct f as [a h]. unfold rootable; cbn [fst snd]. intros H. apply andb_prop in H as [H0 H].
  assert (G : 0 <= PolynomialsSound.dF E r (a, h) /\ PolynomialsSound.dF E r (if posE F a || (nnE F a && Z.leb 0 h) then (a, (h / 2)%Z) else (Abs a, (h / 2)%Z)) = sqrt (PolynomialsSound.dF E r (a, h))).
  { unfold PolynomialsSound.dF; cbn [fst snd]. destruct (posE F a || (nnE F a && Z.leb 0 h)) eqn:C.
    - assert (P : 0 < den E r a \/ (0 <= den E r a /\ (0 <= h)%Z)).
      { apply orb_prop in C as [C|C]. left. eapply posE_sound; eauto. apply andb_prop in C as [C1 C2]. right. split. eapply nnE_sound; eauto. now apply Z.leb_le. }
      cbn [fst snd]. split. apply hp_nn; lra. symmetry. now apply hp_sqrt.
    - apply orb_prop in H as [H|H]; [rewrite H in C; discriminate|]. apply orb_prop in H as [H|H].
      { rewrite H in C. destruct (posE F a); discriminate. }
      apply andb_prop in H as [H1 H2]. apply Z.leb_le in H1. apply Z.eqb_eq in H2. cbn [fst snd den]. split. now apply hp_nn_4.
      pose proof (Z.div_mod h 4 ltac:(lia)). set (q := (h / 4)%Z) in *. assert (h = 4 * q)%Z by lia. rewrite H3 at 1.
      replace (4 * q / 2)%Z with (2 * q)%Z by (apply Z.div_unique with 0%Z; lia).
      rewrite H3. replace (4 * q)%Z with (2 * Z.of_nat (2 * Z.to_nat q))%Z by lia. replace (2 * q)%Z with (2 * Z.of_nat (Z.to_nat q))%Z by lia.
      rewrite !hp_even, Nat.mul_comm, pow_mult, <- Rsqr_pow2, sqrt_Rsqr_abs, RPow_abs. reflexivity. }
  destruct a; try exact G. destruct h as [|[p|[p|p|]|]|]; try exact G. cbn [rootf]. rewrite !exp_fac, den_ofP, pscal_sound, dP_unP.
  split. left; apply exp_pos. replace (Q2R (1 # 2) * den E r a) with (den E r a / 2) by (unfold Q2R; simpl; field).
  symmetry. apply sqrt_lem_1; try (left; apply exp_pos). rewrite <- exp_plus. f_equal. field.
Qed.
Lemma rootfs_sound r m : wf E r -> (forall f, In f m -> rootable F f = true) -> 0 <= dM r m /\ dM r (map (rootf F) m) = sqrt (dM r m).
Proof.
  intros W. induction m as [|f m IH]; intros H; simpl. rewrite sqrt_1. split; [lra|auto].
  destruct (rootf_sound r f W (H f (or_introl eq_refl))) as [A B]. destruct IH as [C G]. intros; apply H; now right.
  split. now apply Rmult_le_pos. now rewrite B, G, sqrt_mult_alt.
Qed.
Lemma filter_split r t m : dM r m = dM r (filter t m) * dM r (filter (fun g => negb (t g)) m).
Proof. induction m as [|f m IH]; simpl; [ring|]. destruct (t f); simpl; rewrite IH; ring. Qed.
Lemma root_atom r a : dM r [(a, 1%Z)] = sqrt (den E r a). Proof. simpl. unfold PolynomialsSound.dF. simpl. ring. Qed.
Lemma under_sound r under : dP r (match under with [(1%Q, [])] => under | [(1%Q, [(a, 2%Z)])] => [(1%Q, [(a, 1%Z)])] | _ => [(1%Q, [(ofP under, 1%Z)])] end) = sqrt (dP r under).
Proof.
  assert (G : dP r [(1%Q, [(ofP under, 1%Z)])] = sqrt (dP r under)) by now rewrite dP_1, root_atom, den_ofP.
  destruct under as [|[[n d] m] [|t l]]; try exact G.
  2: { destruct n as [|[p|p|]|p], d, m as [|[a h] [|]]; try exact G; destruct h as [|[p'|[p'|p'|]|]|]; exact G. }
  destruct n as [|[p|p|]|p]; try exact G. destruct d; try exact G. destruct m as [|[a h] [|f m]].
  - change (dP r [(1%Q, [])] = sqrt (dP r [(1%Q, [])])). rewrite dP_1. simpl. now rewrite sqrt_1.
  - destruct h as [|[p|[p|p|]|]|]; try exact G. change (dP r [(1%Q, [(a, 1%Z)])] = sqrt (dP r [(1%Q, [(a, 2%Z)])])).
    rewrite !dP_1, root_atom. f_equal. now rewrite atom_1.
  - destruct h as [|[p|[p|p|]|]|]; exact G.
Qed.
Lemma psqrt_gen r c f p' : wf E r -> forall p, dP r p = Q2R c * dM r f * dP r p' ->
  dP r (let good := filter (rootable F) f in
  let bad := filter (fun g => negb (rootable F g)) f in
  let under := match bad, p' with [], _ => p' | _, [(1%Q, [])] => [(1%Q, bad)] | _, _ => pmul0 F [(1%Q, bad)] p' end in
  match numroot c with
  | Some (k, l) =>
    pmul F re [(Qred k, l)] (pmul F re (psum [[(1%Q, fold_right (mins F) [] (map (rootf F) good))]])
      (match under with [(1%Q, [])] => under | [(1%Q, [(a, 2%Z)])] => [(1%Q, [(a, 1%Z)])] | _ => [(1%Q, [(ofP under, 1%Z)])] end))
  | None => [(1%Q, [(ofP p, 1%Z)])]
  end) = sqrt (dP r p).
Proof.
  intros W p H. cbv zeta. set (bad := filter (fun g => negb (rootable F g)) f). set (good := filter (rootable F) f).
  destruct (numroot c) as [[k l]|] eqn:N; [|now rewrite dP_1, root_atom, den_ofP].
  apply (numroot_sound r) in N as [N1 N2].
  set (under := match bad, p' with [], _ => p' | _, [(1%Q, [])] => [(1%Q, bad)] | _, _ => pmul0 F [(1%Q, bad)] p' end).
  assert (U : dP r under = dM r bad * dP r p').
  { assert (B : dP r (pmul0 F [(1%Q, bad)] p') = dM r bad * dP r p') by now rewrite (pmul0_sound F E HF), dP_1.
    unfold under. destruct bad as [|f0 bad']; [simpl; ring|]. destruct p' as [|[[n d] m] [|t p']]; try exact B.
    2: { destruct n as [|[q|q|]|q], d, m; exact B. }
    destruct n as [|[q|q|]|q], d, m; try exact B. change (dP r [(1%Q, f0 :: bad')] = dM r (f0 :: bad') * dP r [(1%Q, [])]). rewrite !dP_1. simpl dM at 3. ring. }
  rewrite !pmul_s by auto. rewrite under_sound, U, dP_one, Q2R_red, <- N2. rewrite psum_sound. cbn [map total fold_right PolynomialsSound.total].
  rewrite dP_1, (minss_sound F E HF) by auto. simpl (dM r []).
  destruct (rootfs_sound r good W) as [G1 G2]. { intros g Hg. apply filter_In in Hg. tauto. }
  rewrite G2, H, (filter_split r (rootable F) f). fold good bad.
  rewrite (Rmult_assoc (Q2R c)), (Rmult_assoc (dM r good)), (sqrt_mult_alt (Q2R c)), (sqrt_mult_alt (dM r good)) by auto. ring.
Qed.
Lemma psqrt_sound r p : wf E r -> dP r (psqrt F re p) = sqrt (dP r p).
Proof.
  intros W. unfold psqrt. assert (G : forall q : poly, q = p -> dP r (let '(c, f, p') := extract F false q in
     let good := filter (rootable F) f in
  let bad := filter (fun g => negb (rootable F g)) f in
  let under := match bad, p' with [], _ => p' | _, [(1%Q, [])] => [(1%Q, bad)] | _, _ => pmul0 F [(1%Q, bad)] p' end in
  match numroot c with
  | Some (k, l) =>
    pmul F re [(Qred k, l)] (pmul F re (psum [[(1%Q, fold_right (mins F) [] (map (rootf F) good))]])
      (match under with [(1%Q, [])] => under | [(1%Q, [(a, 2%Z)])] => [(1%Q, [(a, 1%Z)])] | _ => [(1%Q, [(ofP under, 1%Z)])] end))
  | None => [(1%Q, [(ofP p, 1%Z)])]
  end) = sqrt (dP r p)).
  { intros q ->. destruct (extract F false p) as [[c f] p'] eqn:X. apply psqrt_gen; auto. eapply extract_sound; eauto. }
  destruct p as [|[c m] [|t p]]; [apply (G []); auto| |apply (G ((c, m) :: t :: p)); auto].
  apply psqrt_gen; auto. rewrite dP_1, dP_one. simpl (dM r []). ring.
Qed.
Lemma php_sound r p h : wf E r -> dP r (php F re p h) = hp (dP r p) h.
Proof.
  intros W.
  assert (O : forall q, (0 <= q)%Z -> dP r (if Z.eqb (q mod 2) 0 then ppow F re p (Z.to_nat (q / 2)) else pmul F re (ppow F re p (Z.to_nat (q / 2))) (psqrt F re p)) = hp (dP r p) q).
  { intros q Q. rewrite (hp_split _ q Q). destruct (Z.eqb_spec (q mod 2) 0) as [K|K].
    - rewrite K, (ppow_sound F E HF) by auto. simpl. ring.
    - assert (K1 : (q mod 2 = 1)%Z) by (pose proof (Z.mod_pos_bound q 2); lia). rewrite K1. rewrite pmul_s, (ppow_sound F E HF), psqrt_sound by auto. reflexivity. }
  assert (G : dP r (if Z.leb 0 h then (if Z.eqb (h mod 2) 0 then ppow F re p (Z.to_nat (h / 2)) else pmul F re (ppow F re p (Z.to_nat (h / 2))) (psqrt F re p))
    else pinv F re (if Z.eqb ((- h) mod 2) 0 then ppow F re p (Z.to_nat ((- h) / 2)) else pmul F re (ppow F re p (Z.to_nat ((- h) / 2))) (psqrt F re p))) = hp (dP r p) h).
  { destruct (Z.leb_spec 0 h). now apply O. rewrite pinv_sound, O by (auto; lia). rewrite <- hp_opp. f_equal. lia. }
  unfold php. destruct p as [|[[n d] m] [|t p]]; try exact G.
  2: { destruct n as [|[q|q|]|q]; try exact G; destruct d; try exact G; destruct m as [|[a [|[q|[q|q|]|]|]] [|]]; exact G. }
  destruct n as [|[q|q|]|q]; try exact G; destruct d; try exact G; destruct m as [|[a [|[q|[q|q|]|]|]] [|]]; try exact G.
  change (dP r [(1%Q, [(a, h)])] = hp (dP r [(1%Q, [(a, 2%Z)])]) h). rewrite !dP_1, atom_1. simpl. unfold PolynomialsSound.dF. simpl. ring.
Qed.

(* ---- exp, ln, | | ---- *)
Lemma pexp_sound r p : dP r (pexp p) = exp (dP r p).
Proof.
  destruct p as [|t p]. simpl pexp. rewrite dP_1. simpl. now rewrite exp_0.
  unfold pexp. rewrite dP_1, atom_1. cbn [den]. now rewrite den_ofP.
Qed.
Lemma lnpart_sound r t a h : wf E r -> lnpart F t = Some (a, h) -> exp (Q2R (fst t) * dM r (snd t)) = hp (den E r a) h.
Proof.
  intros W. destruct t as [c m]. unfold lnpart. destruct m as [|[b k] [|f m]]; try discriminate; destruct b; try discriminate; destruct k as [|[p|[p|p|]|]|]; try discriminate.
  destruct (posE F b && Pos.eqb (Qden (Qred (c * inject_Z 2))) 1) eqn:G; try discriminate. intros H; injection H as <- <-.
  apply andb_prop in G as [G1 G2]. apply Pos.eqb_eq in G2. apply (posE_sound F E HF b r W) in G1.
  cbn [fst snd]. rewrite atom_1. cbn [den]. rewrite hp_Rpower by auto. unfold Rpower. f_equal. 
  assert (X : Q2R (Qred (c * inject_Z 2)) = IZR (Qnum (Qred (c * inject_Z 2)))).
  { unfold Q2R. rewrite G2. field. }
  rewrite <- X, Q2R_red, Q2R_mult, Q2R_int. field.
Qed.
Lemma pexpl_sound r p : wf E r -> dP r (pexpl F re p) = exp (dP r p).
Proof.
  intros W. unfold pexpl.
  assert (G : forall base : poly, dP r (fold_right (fun t acc => match lnpart F t with Some (a, h) => pmul F re (php F re (unP a) h) acc | None => acc end) base p) * exp (dP r (filter (fun t => isNone (lnpart F t)) p)) = dP r base * exp (dP r p)).
  { intros base. induction p as [|t p IH]; simpl; auto. destruct (lnpart F t) as [[a h]|] eqn:L; simpl.
    - rewrite pmul_s, php_sound, dP_unP by auto. rewrite Rmult_assoc, IH. rewrite <- (lnpart_sound r t a h W L). destruct t as [c m]. cbn [fst snd]. rewrite exp_plus. ring.
    - destruct t as [c m]. rewrite !exp_plus. transitivity (exp (Q2R c * dM r m) * (dP r base * exp (dP r p))); [rewrite <- IH; ring|ring]. }
  specialize (G (pexp (filter (fun t => isNone (lnpart F t)) p))). rewrite pexp_sound in G.
  apply (Rmult_eq_reg_r (exp (dP r (filter (fun t => isNone (lnpart F t)) p)))); [|apply Rgt_not_eq, exp_pos]. rewrite G. ring.
Qed.
Lemma ln_hp a h : 0 < a -> ln (hp a h) = IZR h / 2 * ln a.
Proof. intros A. rewrite hp_Rpower by auto. unfold Rpower. now rewrite ln_exp. Qed.
Lemma lnf_sound r f : wf E r -> posE F (fst f) = true -> dP r (lnf f) = ln (dF r f).
Proof.
  intros W P. destruct f as [a h]. cbn [fst] in P. pose proof (posE_sound F E HF a r W P) as A.
  assert (H2 : Q2R (h # 2) = IZR h / 2) by (unfold Q2R; simpl; field).
  assert (G : PolynomialsSound.dP E r [(Qred (h # 2), [(Ln a, 2%Z)])] = ln (PolynomialsSound.dF E r (a, h))).
  { rewrite dP_one, atom_1, Q2R_red. unfold PolynomialsSound.dF; cbn [fst snd den]. rewrite ln_hp, H2 by auto. reflexivity. }
  destruct a; try exact G. cbn [lnf]. rewrite pscal_sound, dP_unP, H2. unfold PolynomialsSound.dF; cbn [fst snd den] in *. rewrite ln_hp by auto. now rewrite ln_exp.
Qed.
Lemma lns_sound r m : wf E r -> forallb (fun f => posE F (fst f)) m = true -> 0 < dM r m /\ total (map (dP r) (map lnf m)) = ln (dM r m).
Proof.
  intros W. induction m as [|f m IH]; simpl; intros H. rewrite ln_1. split; [lra|auto].
  apply andb_true_iff in H as [H1 H2]. destruct (IH H2) as [A B].
  assert (P : 0 < dF r f). { unfold PolynomialsSound.dF. apply hp_pos. eapply posE_sound; eauto. }
  split. now apply Rmult_lt_0_compat. rewrite ln_mult, B, lnf_sound by auto. reflexivity.
Qed.
Lemma lnz_sound r l : forallb (Z.ltb 0) l = true ->
  0 < IZR (fold_right Z.mul 1%Z l) /\ dP r (psum (map (fun z => [(1%Q, [(Ln (Int z), 2%Z)])]) l)) = ln (IZR (fold_right Z.mul 1%Z l)).
Proof.
  intros H. rewrite (psum_map _ r _ (fun z => ln (IZR z))) by (intros; now rewrite dP_1, atom_1).
  induction l as [|z l IH]; simpl. rewrite ln_1. split; [lra|auto].
  simpl in H. apply andb_true_iff in H as [H1 H2]. apply Z.ltb_lt in H1. apply IZR_lt in H1. destruct (IH H2) as [A B].
  rewrite mult_IZR. split. now apply Rmult_lt_0_compat. rewrite ln_mult, B; auto.
Qed.
Lemma pln_sound r p : wf E r -> dP r (pln F p) = ln (dP r p).
Proof.
  intros W. assert (G : dP r (atomP (Ln (ofP p))) = ln (dP r p)). { unfold atomP. rewrite dP_atom. cbn [den]. now rewrite den_ofP. }
  destruct p as [|[c m] [|t p]]; try exact G. unfold pln.
  destruct (Z.ltb 0 (Qnum c) && forallb (fun f => posE F (fst f)) m) eqn:A; try exact G. cbv zeta.
  match goal with |- context [if ?b then _ else _] => destruct b eqn:B end; try exact G. clear G. apply andb_prop in A as [A1 A2]. apply andb_prop in B as [B1 B2].
  apply andb_prop in B1 as [B1 B3]. apply andb_prop in B2 as [B2 B4]. apply Z.eqb_eq in B2, B4.
  apply (lnz_sound r) in B1 as [C1 C2]. apply (lnz_sound r) in B3 as [C3 C4]. rewrite B2 in C1, C2. rewrite B4 in C3, C4.
  destruct (lns_sound r m W A2) as [D1 D2]. rewrite !padd_sound, pscal_sound, C2, C4, psum_sound, D2, dP_one.
  assert (0 < / IZR (Zpos (Qden c))) by now apply Rinv_0_lt_compat.
  rewrite ln_mult; [|unfold Q2R; now apply Rmult_lt_0_compat|auto]. unfold Q2R at 2. rewrite ln_mult, ln_Rinv by auto.
  replace (Q2R (-1)) with (-1) by (unfold Q2R; simpl; field). ring.
Qed.
Lemma absf_sound r f : wf E r -> Rabs (dF r f) = dF r (absf F f) .
Proof.
  intros W. destruct f as [a h]. unfold absf. destruct (nnE F a || Z.eqb (h mod 4) 0) eqn:C.
  - apply Rabs_pos_eq. unfold PolynomialsSound.dF; cbn [fst snd]. apply orb_prop in C as [C|C]. apply hp_nn. eapply nnE_sound; eauto. apply hp_nn_4. now apply Z.eqb_eq.
  - destruct (Z.even h) eqn:P.
    + unfold PolynomialsSound.dF; cbn [fst snd den]. apply even_parity in P as [q ->]. rewrite !hp_evenZ. 
      destruct q; simpl. apply Rabs_R1. now rewrite RPow_abs. now rewrite Rabs_inv, RPow_abs.
    + apply Rabs_pos_eq. unfold PolynomialsSound.dF; cbn [fst snd]. apply hp_nn_odd. rewrite <- Z.negb_even, P. reflexivity.
Qed.
Lemma absfs_sound r m : wf E r -> dM r (map (absf F) m) = Rabs (dM r m).
Proof. intros W. induction m; simpl; [now rewrite Rabs_R1|]. now rewrite Rabs_mult, IHm, absf_sound. Qed.
Lemma Q2R_abs c : Q2R (Qabs.Qabs c) = Rabs (Q2R c).
Proof.
  destruct c as [n d]. unfold Q2R; simpl. rewrite Rabs_mult, abs_IZR, (Rabs_pos_eq (/ _)); auto. left. apply Rinv_0_lt_compat, IZR_lt. lia.
Qed.
Lemma pabs_sound r p : wf E r -> dP r (pabs F re p) = Rabs (dP r p).
Proof.
  intros W. unfold pabs. destruct (nnE F (ofP p)) eqn:N.
  { apply (nnE_sound F E HF _ r W) in N. rewrite den_ofP in N. now rewrite Rabs_pos_eq. }
  destruct (nnE F (ofP (pscal (-1) p))) eqn:M.
  { apply (nnE_sound F E HF _ r W) in M. rewrite den_ofP in M. rewrite pscal_sound in *. replace (Q2R (-1)) with (-1) in * by (unfold Q2R; simpl; field).
    rewrite <- Rabs_Ropp, Rabs_pos_eq by lra. ring. }
  assert (G : dP r (let '(c, f, p') := extract F true p in pmul F re [(Qred (Qabs.Qabs c), map (absf F) f)] (atomP (Abs (ofP p')))) = Rabs (dP r p)).
  { destruct (extract F true p) as [[c f] p'] eqn:X. rewrite (extract_sound r true p W c f p' X). rewrite pmul_s by auto.
    unfold atomP. rewrite dP_atom, dP_one, Q2R_red, Q2R_abs, absfs_sound by auto. cbn [den]. rewrite den_ofP, !Rabs_mult. reflexivity. }
  destruct p as [|[c m] [|t p]]; try exact G. rewrite pmul_s by auto. rewrite !dP_one, (minss_sound F E HF) by auto.
  rewrite Q2R_red, Q2R_abs, Q2R_1, absfs_sound, Rabs_mult by auto. simpl. ring.
Qed.
End Sound.
