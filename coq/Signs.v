(* A total order of expressions, and the signs that the parts of an expression show. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Spectral HalfPowers Expressions.
Import ListNotations.
Open Scope R_scope.

(* ---- an order of expressions; all that is proved of it is that it tells different ones apart ---- *)
Definition tag (e : ex) : N :=
  match e with
  | Exp _ => 0 | Int _ => 1 | Num _ => 2 | Sz _ => 3 | Sc _ => 4 | V1 _ _ => 5 | V2 _ _ _ => 6 | Del _ _ => 7 | Ln _ => 8 | Abs _ => 9
  | Sum _ _ => 10 | Max _ _ => 11 | Min _ _ => 12 | Spec _ _ _ => 13 | Add _ _ => 14 | Mul _ _ => 15 | Opp _ => 16 | Inv _ => 17
  | Pow _ _ => 18 | Sqrt _ => 19 | HP _ _ => 20 | D _ _ => 21 | At _ _ _ => 22
  end%N.
Definition cmpi (i j : idx) : comparison := match N.compare (snd i) (snd j) with Eq => N.compare (fst i) (fst j) | c => c end.
Lemma cmpi_eq i j : cmpi i j = Eq -> i = j.
Proof.
  destruct i, j. unfold cmpi; simpl. destruct (N.compare_spec n0 n2); try discriminate. intros H1.
  apply N.compare_eq in H1. congruence.
Qed.
Fixpoint cmp (a b : ex) {struct a} : comparison :=
  match a, b with
  | Int x, Int y => Z.compare x y
  | Num x, Num y => match Z.compare (Qnum x) (Qnum y) with Eq => Pos.compare (Qden x) (Qden y) | c => c end
  | Sc x, Sc y | Sz x, Sz y => N.compare x y
  | V1 x i, V1 y j => match N.compare x y with Eq => cmpi i j | c => c end
  | V2 x i k, V2 y j l => match N.compare x y with Eq => match cmpi i j with Eq => cmpi k l | c => c end | c => c end
  | Del i k, Del j l => match cmpi i j with Eq => cmpi k l | c => c end
  | Add x u, Add y v | Mul x u, Mul y v => match cmp x y with Eq => cmp u v | c => c end
  | Opp x, Opp y | Inv x, Inv y | Sqrt x, Sqrt y | Exp x, Exp y | Ln x, Ln y | Abs x, Abs y => cmp x y
  | Pow x m, Pow y n => match cmp x y with Eq => Nat.compare m n | c => c end
  | HP x m, HP y n => match cmp x y with Eq => Z.compare m n | c => c end
  | Sum i x, Sum j y | Max i x, Max j y | Min i x, Min j y => match cmpi i j with Eq => cmp x y | c => c end
  | Spec i k x, Spec j l y => match cmpi i j with Eq => match cmpi k l with Eq => cmp x y | c => c end | c => c end
  | D _ _, D _ _ => Lt
  | At _ _ _, At _ _ _ => Lt
  | _, _ => N.compare (tag a) (tag b)
  end.
Lemma cmp_eq a : forall b, cmp a b = Eq -> a = b.
Proof.
  induction a; intros b H; destruct b; simpl in H; try discriminate.
  all: repeat match goal with
    | H : match ?c with Eq => _ | Lt => _ | Gt => _ end = Eq |- _ => let K := fresh "K" in destruct c eqn:K; try discriminate
    | K : cmpi _ _ = Eq |- _ => apply cmpi_eq in K
    | K : N.compare _ _ = Eq |- _ => apply N.compare_eq in K
    | K : Z.compare _ _ = Eq |- _ => apply Z.compare_eq in K
    | K : Pos.compare _ _ = Eq |- _ => apply Pos.compare_eq in K
    | K : Nat.compare _ _ = Eq |- _ => apply Nat.compare_eq in K
    | IH : forall b, cmp ?a b = Eq -> _, K : cmp ?a _ = Eq |- _ => apply IH in K
    end; subst; auto.
  destruct q as [x1 x2], q0 as [y1 y2]; simpl in *; congruence.
Qed.
Definition eqb (a b : ex) : bool := match cmp a b with Eq => true | _ => false end.
Lemma eqb_eq a b : eqb a b = true -> a = b.
Proof. unfold eqb. destruct (cmp a b) eqn:H; try discriminate. intros _. now apply cmp_eq. Qed.

(* ---- facts, and the signs they show ---- *)
Record facts := Facts { ps : N -> bool; nnl : list ex; nzl : list ex }.
Record holds (F : facts) (E : env) : Prop := Holds {
  holds_ps : forall s, ps F s = true -> 0 < sc E s;
  holds_nn : forall e, In e (nnl F) -> forall r, wf E r -> 0 <= den E r e;
  holds_nz : forall e, In e (nzl F) -> forall r, wf E r -> den E r e <> 0 }.
Definition inl (e : ex) (l : list ex) : bool := existsb (eqb e) l.
Lemma inl_In e l : inl e l = true -> In e l.
Proof. unfold inl. intros H. apply existsb_exists in H. destruct H as (x & I & H). apply eqb_eq in H. now subst. Qed.

Definition or a b := if a : bool then true else b.
Definition and a b := if a : bool then b else false.
Lemma or_true a b : or a b = true -> a = true \/ b = true. Proof. destruct a; auto. Qed.
Lemma and_true a b : and a b = true -> a = true /\ b = true. Proof. destruct a; simpl; auto; discriminate. Qed.

Section Signs.
Context (F : facts).
Inductive sign := Sgn (pos nn nz : bool).
Definition close (e : ex) (s : sign) : sign :=
  match s with Sgn p n z =>
    let n := or n (or p (inl e (nnl F))) in let z := or z (or p (inl e (nzl F))) in Sgn (or p (and n z)) n z end.
Fixpoint sg (e : ex) : sign :=
  close e match e with
  | Int z => Sgn (Z.ltb 0 z) (Z.leb 0 z) (negb (Z.eqb z 0))
  | Num q => Sgn (Z.ltb 0 (Qnum q)) (Z.leb 0 (Qnum q)) (negb (Z.eqb (Qnum q) 0))
  | Sc s => Sgn (ps F s) false false
  | Sz _ | Exp _ => Sgn true false false
  | Del _ _ => Sgn false true false
  | Add a b => match sg a, sg b with Sgn pa na za, Sgn pb nb zb => Sgn (or (and pa nb) (and na pb)) (and na nb) false end
  | Mul a b => match sg a, sg b with Sgn pa na za, Sgn pb nb zb => Sgn (and pa pb) (or (and na nb) (eqb a b)) (and za zb) end
  | Opp a => match sg a with Sgn pa na za => Sgn false false za end
  | Inv a => sg a
  | Pow a n => match sg a with Sgn pa na za => Sgn pa (or na (Nat.even n)) za end
  | Sqrt a => match sg a with Sgn pa na za => Sgn pa true false end
  | HP a h => match sg a with Sgn pa na za => Sgn pa (or na (or (Z.odd h) (Z.eqb (Z.modulo h 4) 0))) (and za (Z.even h)) end
  | Abs a => match sg a with Sgn pa na za => Sgn false true za end
  | Sum _ a | Max _ a | Min _ a => match sg a with Sgn pa na za => Sgn pa na false end
  | Spec _ _ _ => Sgn false true false
  | _ => Sgn false false false
  end.
Definition posE e := match sg e with Sgn p _ _ => p end.
Definition nnE e := match sg e with Sgn _ n _ => n end.
Definition nzE e := match sg e with Sgn _ _ z => z end.

Definition good (s : sign) (x : R) : Prop :=
  match s with Sgn p n z => (p = true -> 0 < x) /\ (n = true -> 0 <= x) /\ (z = true -> x <> 0) end.
Context (E : env) (HF : holds F E).

Lemma maxn_pos n f (P : R -> Prop) : (0 < n)%nat -> (forall k, (k < n)%nat -> P (f k)) -> P (maxn n f).
Proof.
  induction n as [|[|m] IH]; intros H K; [lia|apply K; lia|].
  change (P (Rmax (maxn (S m) f) (f (S m)))). unfold Rmax. destruct Rle_dec; [apply K; lia|apply IH; intros; try apply K; lia].
Qed.
Lemma minn_pos n f (P : R -> Prop) : (0 < n)%nat -> (forall k, (k < n)%nat -> P (f k)) -> P (minn n f).
Proof.
  induction n as [|[|m] IH]; intros H K; [lia|apply K; lia|].
  change (P (Rmin (minn (S m) f) (f (S m)))). unfold Rmin. destruct Rle_dec; [apply IH; intros; try apply K; lia|apply K; lia].
Qed.
Lemma close_good e s r : wf E r -> good s (den E r e) -> good (close e s) (den E r e).
Proof.
  intros W. destruct s as [p n z]. unfold good, close. intros (P & N & Z).
  assert (N' : or n (or p (inl e (nnl F))) = true -> 0 <= den E r e).
  { intros H. apply or_true in H as [H|H]; auto. apply or_true in H as [H|H]. left; auto. eapply holds_nn; eauto. now apply inl_In. }
  assert (Z' : or z (or p (inl e (nzl F))) = true -> den E r e <> 0).
  { intros H. apply or_true in H as [H|H]; auto. apply or_true in H as [H|H]. specialize (P H); lra. eapply holds_nz; eauto. now apply inl_In. }
  repeat split; auto. intros H. apply or_true in H as [H|H]; auto. apply and_true in H as [H1 H2]. specialize (N' H1). specialize (Z' H2). lra.
Qed.

Ltac bd := repeat match goal with
  | H : or _ _ = true |- _ => apply or_true in H; destruct H as [H|H]
  | H : and _ _ = true |- _ => apply and_true in H; destruct H
  | H : false = true |- _ => discriminate
  | H : ?a = true, K : ?a = true -> _ |- _ => specialize (K H)
  | H : (_ <? _)%Z = true |- _ => apply Z.ltb_lt in H
  | H : (_ <=? _)%Z = true |- _ => apply Z.leb_le in H
  | H : negb _ = true |- _ => apply negb_true_iff in H
  | H : (_ =? _)%Z = false |- _ => apply Z.eqb_neq in H
  | H : (_ =? _)%Z = true |- _ => apply Z.eqb_eq in H
  end.

Lemma den_num q : Q2R q = IZR (Qnum q) * / IZR (Zpos (Qden q)). Proof. reflexivity. Qed.

Arguments close : simpl never.
Lemma sg_good e : forall r, wf E r -> good (sg e) (den E r e).
Proof.
  induction e; intros r W; simpl sg; apply close_good; auto; simpl den;
    try (match goal with IH : forall r, wf E r -> _ |- _ => pose proof IH as IHe' end); try specialize (IHe r W); try specialize (IHe1 r W); try specialize (IHe2 r W).
  - repeat split; intros; bd. now apply IZR_lt. now apply IZR_le. now apply IZR_neq.
  - assert (0 < / IZR (Zpos (Qden q))) by (apply Rinv_0_lt_compat, IZR_lt; lia).
    repeat split; intros; bd; rewrite den_num.
    + apply Rmult_lt_0_compat; auto. now apply IZR_lt.
    + apply Rmult_le_pos; [now apply IZR_le|lra].
    + apply Rmult_integral_contrapositive; split; [now apply IZR_neq|lra].
  - repeat split; intros; bd. eapply holds_ps; eauto.
  - specialize (W (s, 0%N)). simpl in W. repeat split; intros; bd. apply lt_0_INR; lia.
  - repeat split; intros; discriminate.
  - repeat split; intros; discriminate.
  - repeat split; intros; bd. unfold delta. destruct Nat.eqb; lra.
  - destruct (sg e1), (sg e2). unfold good in *. destruct IHe1 as (P1 & N1 & Z1), IHe2 as (P2 & N2 & Z2). repeat split; intros; bd; try lra.
  - destruct (sg e1), (sg e2). unfold good in *. destruct IHe1 as (P1 & N1 & Z1), IHe2 as (P2 & N2 & Z2). repeat split; intros; bd.
    + now apply Rmult_lt_0_compat. + now apply Rmult_le_pos. + apply eqb_eq in H; subst. nra. + now apply Rmult_integral_contrapositive.
  - destruct (sg e). unfold good in *. destruct IHe as (P & N & Z). repeat split; intros; bd; lra.
  - destruct (sg e). unfold good in *. destruct IHe as (P & N & Z). repeat split; intros; bd.
    now apply Rinv_0_lt_compat. now apply inv_nn. now apply Rinv_neq_0_compat.
  - destruct (sg e). unfold good in *. destruct IHe as (P & N & Z). repeat split; intros; bd.
    now apply pow_lt. now apply pow_le. now apply pow_sq_nn. now apply pow_nonzero.
  - destruct (sg e). unfold good in *. destruct IHe as (P & N & Z). repeat split; intros; bd. now apply sqrt_lt_R0. apply sqrt_pos.
  - destruct (sg e). unfold good in *. destruct IHe as (P & N & Z). repeat split; intros; bd.
    now apply hp_pos. now apply hp_nn. now apply hp_nn_odd. now apply hp_nn_4. now apply hp_nz.
  - repeat split; intros; bd. apply exp_pos.
  - repeat split; intros; discriminate.
  - destruct (sg e). unfold good in *. destruct IHe as (P & N & Z). repeat split; intros; bd. apply Rabs_pos. now apply Rabs_no_R0.
  - assert (I : forall k, (k < sz E (fst i))%nat -> good (sg e) (den E (seti r i k) e)) by (intros; apply IHe', wf_seti; auto).
    destruct (sg e). unfold good in *. repeat split; intros; bd.
    apply sum_pos; [specialize (W i); lia|]. intros; now apply I. apply sum_nonneg. intros; now apply I.
  - assert (I : forall k, (k < sz E (fst i))%nat -> good (sg e) (den E (seti r i k) e)) by (intros; apply IHe', wf_seti; auto).
    destruct (sg e). unfold good in *. repeat split; intros; bd.
    apply maxn_pos; [specialize (W i); lia|]. intros; now apply I. apply maxn_pos; [specialize (W i); lia|]. intros; now apply I.
  - assert (I : forall k, (k < sz E (fst i))%nat -> good (sg e) (den E (seti r i k) e)) by (intros; apply IHe', wf_seti; auto).
    destruct (sg e). unfold good in *. repeat split; intros; bd.
    apply minn_pos; [specialize (W i); lia|]. intros; now apply I. apply minn_pos; [specialize (W i); lia|]. intros; now apply I.
  - repeat split; intros; bd. apply spectral_nonneg.
  - repeat split; intros; discriminate.
  - repeat split; intros; discriminate.
Qed.
Lemma posE_sound e r : wf E r -> posE e = true -> 0 < den E r e.
Proof. intros W H. pose proof (sg_good e r W) as G. unfold posE in H. destruct (sg e). now apply G. Qed.
Lemma nnE_sound e r : wf E r -> nnE e = true -> 0 <= den E r e.
Proof. intros W H. pose proof (sg_good e r W) as G. unfold nnE in H. destruct (sg e). now apply G. Qed.
Lemma nzE_sound e r : wf E r -> nzE e = true -> den E r e <> 0.
Proof. intros W H. pose proof (sg_good e r W) as G. unfold nzE in H. destruct (sg e). now apply G. Qed.
End Signs.
