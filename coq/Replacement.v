(* Replacement in an inequality: e <= f where f is e with parts replaced by larger ones at places where that makes the
   whole larger; and the signs of whole expressions. All are checks by computation. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Exponential Expressions Signs Normaliser PolynomialsSound NormaliserSound.
From AnySize Require Import Differentiator DifferentiatorSound.
Import ListNotations.
Open Scope R_scope.

(* [up] says whether e <= f or f <= e is claimed. The replacements bs are pairs (lower, upper). *)
Definition le_dir (up : bool) (x y : R) : Prop := if up then x <= y else y <= x.
Definition replaces (up : bool) (bs : list (ex * ex)) (e f : ex) : bool :=
  existsb (fun b => if up then eqb e (fst b) && eqb f (snd b) else eqb e (snd b) && eqb f (fst b)) bs.
(* a <= c and b <= d give a b <= c d *)
Definition factors_ok (F : facts) (a b c d : ex) : bool :=
  eqb a c && nnX F a || eqb b d && nnX F b || nnX F a && nnX F d || nnX F b && nnX F c.
Fixpoint replaced (F : facts) (bs : list (ex * ex)) (up : bool) (e f : ex) : bool :=
  if eqb e f || replaces up bs e f then true else
  match e, f with
  | Add a b, Add c d => replaced F bs up a c && replaced F bs up b d
  | Mul a b, Mul c d =>
      replaced F bs up a c && replaced F bs up b d && if up then factors_ok F a b c d else factors_ok F c d a b
  | Opp a, Opp c => replaced F bs (negb up) a c
  | Inv a, Inv c => replaced F bs (negb up) a c && posX F (if up then c else a)
  | Pow a m, Pow c n => Nat.eqb m n && replaced F bs up a c && nnX F (if up then a else c)
  | Sqrt a, Sqrt c | Exp a, Exp c => replaced F bs up a c
  | Ln a, Ln c => replaced F bs up a c && posX F (if up then a else c)
  | Sum i a, Sum j c | Max i a, Max j c | Min i a, Min j c => ieq i j && N.leb 4096 (snd i) && replaced F bs up a c
  | _, _ => false
  end.
(* A replacement holds at the free indices, whose names are below 4096, for all values of the others, which are bound. *)
Definition same_free (r s : ienv) : Prop := forall i : idx, (snd i < 4096)%N -> s i = r i.
Lemma same_free_seti r s i k : same_free r s -> N.leb 4096 (snd i) = true -> same_free r (seti s i k).
Proof. intros H L j J. apply N.leb_le in L. rewrite seti_other; auto. intros ->. lia. Qed.

Section Sound.
Context (F : facts) (E : env) (HF : holds F E).
Lemma factors_ok_sound r a b c d : wf E r -> factors_ok F a b c d = true ->
  den E r a <= den E r c -> den E r b <= den E r d -> den E r a * den E r b <= den E r c * den E r d.
Proof. intros W H A B.
  assert (N : forall e, nnX F e = true -> 0 <= den E r e) by (intros; now apply (nnX_sound F E HF)).
  repeat apply orb_prop in H as [H|H]; apply andb_prop in H as [H1 H2]; apply N in H2; try apply N in H1;
    try apply eqb_eq in H1; subst; nra. Qed.
Context (bs : list (ex * ex)) (r0 : ienv)
  (HB : forall l u, In (l, u) bs -> forall r, wf E r -> same_free r0 r -> den E r l <= den E r u).
Lemma replaces_sound up e f r : wf E r -> same_free r0 r -> replaces up bs e f = true ->
  le_dir up (den E r e) (den E r f).
Proof. intros W SF H. apply existsb_exists in H as ([l u] & I & H).
  destruct up; apply andb_prop in H as [A B]; apply eqb_eq in A, B; simpl in *; subst; now apply HB. Qed.
Lemma replaced_sound e : forall f up r, wf E r -> same_free r0 r -> replaced F bs up e f = true ->
  le_dir up (den E r e) (den E r f).
Proof. assert (Under : forall i j e g up r, wf E r -> same_free r0 r -> ieq i j && N.leb 4096 (snd i) &&
    replaced F bs up e g = true ->
    (forall f up r, wf E r -> same_free r0 r -> replaced F bs up e f = true -> le_dir up (den E r e) (den E r f)) ->
    i = j /\ forall k, (k < sz E (fst i))%nat -> le_dir up (den E (seti r i k) e) (den E (seti r i k) g)).
  { intros i j e0 g up r W SF H IH. apply andb_prop in H as [H H2]. apply andb_prop in H as [H0 H1]. apply ieq_eq in H0.
    auto using wf_seti, same_free_seti. }
  induction e; intros g up r W SF H; cbn [replaced] in H;
    (destruct (_ || _) eqn:Now in H; [clear H; apply orb_prop in Now as [H|H];
       [apply eqb_eq in H; subst; destruct up; simpl; lra|now apply replaces_sound]|]);
    destruct g; try discriminate.
  - apply andb_prop in H as [A B]. specialize (IHe1 _ _ _ W SF A). specialize (IHe2 _ _ _ W SF B).
    destruct up; simpl in *; lra.
  - apply andb_prop in H as [H C]. apply andb_prop in H as [A B]. specialize (IHe1 _ _ _ W SF A).
    specialize (IHe2 _ _ _ W SF B).
    destruct up; now apply factors_ok_sound.
  - specialize (IHe _ _ _ W SF H). destruct up; simpl in *; lra.
  - apply andb_prop in H as [A B]. specialize (IHe _ _ _ W SF A). apply (posX_sound F E HF _ r W) in B.
    destruct up; now apply Rinv_le_contravar.
  - apply andb_prop in H as [H C]. apply andb_prop in H as [A B]. apply Nat.eqb_eq in A. subst.
    specialize (IHe _ _ _ W SF B).
    apply (nnX_sound F E HF _ r W) in C. destruct up; now apply pow_incr.
  - specialize (IHe _ _ _ W SF H). destruct up; now apply sqrt_le_1_alt.
  - specialize (IHe _ _ _ W SF H). destruct up; now apply exp_le.
  - apply andb_prop in H as [A B]. specialize (IHe _ _ _ W SF A). apply (posX_sound F E HF _ r W) in B.
    destruct up; now apply ln_le.
  - destruct (Under _ _ _ _ _ _ W SF H IHe) as [<- K]. destruct up; now apply sum_le.
  - destruct (Under _ _ _ _ _ _ W SF H IHe) as [<- K]. destruct up; now apply maxn_le.
  - destruct (Under _ _ _ _ _ _ W SF H IHe) as [<- K]. destruct up; now apply minn_le. Qed.
End Sound.
(* ---- the checks; [nl] lists expressions that are known to be nonnegative, such as numbers ---- *)
Definition check_nn pos nl e : bool := okelim (F0 pos) e && nnX (Facts pos nl []) (prepared pos e).
Definition check_pos pos nl e : bool := okelim (F0 pos) e && posX (Facts pos nl []) (prepared pos e).
Definition check_mono pos nl (bs : list (ex * ex)) up e f : bool :=
  let ok := okelim (F0 pos) in let el := elim (F0 pos) in
  ok e && ok f && forallb (fun b => ok (fst b) && ok (snd b)) bs &&
  replaced (Facts pos nl []) (map (fun b => (el (fst b), el (snd b))) bs) up (el e) (el f).

Section Checks.
Context (pos : list signed) (nl : list ex) (E : env) (P : all_shown pos E) (N : all_nonneg nl E).
Let H0 : holds (F0 pos) E := holds_F0 pos E P.
Let H : holds (Facts pos nl []) E. Proof. constructor; [exact P|exact N|intros ? []]. Qed.
Theorem check_nn_sound e r : check_nn pos nl e = true -> wf E r -> 0 <= den E r e.
Proof. intros C W. apply andb_prop in C as [O C]. rewrite <- (prepared_sound pos) by auto. now apply (nnX_sound _ E H).
Qed.
Theorem check_pos_sound e r : check_pos pos nl e = true -> wf E r -> 0 < den E r e.
Proof. intros C W. apply andb_prop in C as [O C]. rewrite <- (prepared_sound pos) by auto. now apply (posX_sound _ E H).
Qed.
Theorem check_mono_sound bs up e f r : check_mono pos nl bs up e f = true -> wf E r ->
  (forall l u, In (l, u) bs -> forall s, wf E s -> same_free r s -> den E s l <= den E s u) ->
  le_dir up (den E r e) (den E r f).
Proof. intros C W B. apply andb_prop in C as [C R]. apply andb_prop in C as [C O3]. apply andb_prop in C as [O1 O2].
  rewrite forallb_forall in O3. rewrite <- (elim_sound pos e E r), <- (elim_sound pos f E r) by auto.
  refine (replaced_sound _ E H _ r _ _ _ _ _ W (fun i _ => eq_refl) R). intros l u I s Ws SF.
  apply in_map_iff in I as ([l0 u0] & [= <- <-] & I). pose proof (O3 _ I) as K. apply andb_prop in K as [K L].
  simpl in K, L |- *. rewrite !elim_sound by auto. now apply B. Qed.
End Checks.