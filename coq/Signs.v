(* A total order of expressions, by which the normal form sorts; and the sign that the parts of an expression show. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From AnySize Require Import Words Sums Rationals Derivatives Spectral HalfPowers Expressions.
Import ListNotations.
Open Scope R_scope.

(* ---- an order; all that is proved of it is that it tells different expressions apart ---- *)
Definition tag (e : ex) : N :=
  match e with
  | Exp _ => 0 | Int _ => 1 | Num _ => 2 | Sz _ => 3 | Sc _ => 4 | V1 _ _ => 5 | V2 _ _ _ => 6 | Del _ _ => 7 | Ln _ => 8
  | Abs _ => 9 | Sum _ _ => 10 | Max _ _ => 11 | Min _ _ => 12 | Spec _ _ _ => 13 | Add _ _ => 14 | Mul _ _ => 15
  | Opp _ => 16 | Inv _ => 17 | Pow _ _ => 18 | Sqrt _ => 19 | HP _ _ => 20 | D _ _ => 21 | At _ _ _ => 22
  | Pi => 23 | Erf _ => 24
  end%N.
Notation "c 'then_by' d" := (match c with Eq => d | o => o end) (at level 60, right associativity).
Definition cmpi (i j : idx) : comparison := N.compare (snd i) (snd j) then_by N.compare (fst i) (fst j).
Fixpoint cmp (a b : ex) {struct a} : comparison :=
  match a, b with
  | Int x, Int y => Z.compare x y
  | Num x, Num y => Z.compare (Qnum x) (Qnum y) then_by Pos.compare (Qden x) (Qden y)
  | Sc x, Sc y | Sz x, Sz y => N.compare x y
  | V1 x i, V1 y j => N.compare x y then_by cmpi i j
  | V2 x i k, V2 y j l => N.compare x y then_by cmpi i j then_by cmpi k l
  | Del i k, Del j l => cmpi i j then_by cmpi k l
  | Add x u, Add y v | Mul x u, Mul y v => cmp x y then_by cmp u v
  | Opp x, Opp y | Inv x, Inv y | Sqrt x, Sqrt y | Exp x, Exp y | Ln x, Ln y | Abs x, Abs y | Erf x, Erf y => cmp x y
  | Pi, Pi => Eq
  | Pow x m, Pow y n => cmp x y then_by Nat.compare m n
  | HP x m, HP y n => cmp x y then_by Z.compare m n
  | Sum i x, Sum j y | Max i x, Max j y | Min i x, Min j y => cmpi i j then_by cmp x y
  | Spec i k x, Spec j l y => cmpi i j then_by cmpi k l then_by cmp x y
  | D _ _, D _ _ | At _ _ _, At _ _ _ => Lt
  | _, _ => N.compare (tag a) (tag b)
  end.
Ltac compared := repeat match goal with
  | H : match ?c with Eq => _ | Lt => _ | Gt => _ end = Eq |- _ =>
      let K := fresh "K" in destruct c eqn:K; try discriminate
  | K : N.compare _ _ = Eq |- _ => apply N.compare_eq in K
  | K : Z.compare _ _ = Eq |- _ => apply Z.compare_eq in K
  | K : Pos.compare _ _ = Eq |- _ => apply Pos.compare_eq in K
  | K : Nat.compare _ _ = Eq |- _ => apply Nat.compare_eq in K
  end.
Lemma cmpi_eq i j : cmpi i j = Eq -> i = j.
Proof. destruct i, j. unfold cmpi; simpl. intros H. compared. congruence. Qed.
Lemma cmp_eq a : forall b, cmp a b = Eq -> a = b.
Proof. induction a; intros b H; destruct b; simpl in H; try discriminate; compared;
    repeat match goal with
    | K : cmpi _ _ = Eq |- _ => apply cmpi_eq in K
    | IH : forall b, cmp ?a b = Eq -> _, K : cmp ?a _ = Eq |- _ => apply IH in K
    end; subst; auto.
  destruct q as [x1 x2], q0 as [y1 y2]; simpl in *; congruence. Qed.
Definition eqb (a b : ex) : bool := match cmp a b with Eq => true | _ => false end.
Lemma eqb_eq a b : eqb a b = true -> a = b.
Proof. unfold eqb. destruct (cmp a b) eqn:H; try discriminate. intros _. now apply cmp_eq. Qed.

(* ---- facts, and the signs they show ---- *)
Definition same_atom (a b : atom) : bool :=
  match a, b with
  | Symbol s, Symbol t => N.eqb s t
  | Vector a n, Vector b m => N.eqb a b && N.eqb n m
  | Matrix a n m, Matrix b k l => N.eqb a b && N.eqb n k && N.eqb m l
  | _, _ => false
  end.
Lemma same_atom_eq a b : same_atom a b = true -> a = b.
Proof.
  destruct a, b; simpl; try discriminate; intros H; repeat apply andb_prop in H as [H ?]; f_equal; now apply N.eqb_eq.
Qed.
(* signs of symbols, vectors and matrices, expressions that are nonnegative, and expressions that are not zero *)
Record facts := Facts { ps : list signed; nnl : list ex; nzl : list ex }.
Record holds (F : facts) (E : env) : Prop := Holds {
  holds_ps : List.Forall (shown E) (ps F);
  holds_nn : forall e, In e (nnl F) -> forall r, wf E r -> 0 <= den E r e;
  holds_nz : forall e, In e (nzl F) -> forall r, wf E r -> den E r e <> 0 }.
Definition inl (e : ex) (l : list ex) : bool := existsb (eqb e) l.
Lemma inl_In e l : inl e l = true -> In e l.
Proof. intros H. apply existsb_exists in H as (x & I & H). apply eqb_eq in H. now subst. Qed.

Section Signs.
Context (F : facts).
(* known to be positive, nonnegative, not zero *)
Inductive sign := Sgn (pos nn nz : bool).
Definition sign_of (a : atom) : sign :=
  Sgn (existsb (fun x => match x with Positive b => same_atom a b | _ => false end) (ps F))
    (existsb (fun x => match x with Nonnegative b => same_atom a b | _ => false end) (ps F)) false.
Definition with_facts (e : ex) (s : sign) : sign :=
  match s with Sgn p n z =>
    let n := n || p || inl e (nnl F) in let z := z || p || inl e (nzl F) in Sgn (p || n && z) n z end.
Definition minus_delta (e : ex) : bool := (* z - delta for an integer z > 0 *)
  match e with Add (Int z) (Opp (Del _ _)) | Add (Opp (Del _ _)) (Int z) => Z.ltb 0 z | _ => false end.
Fixpoint sg (e : ex) : sign :=
  with_facts e match e with
  | Int z => Sgn (Z.ltb 0 z) (Z.leb 0 z) (negb (Z.eqb z 0))
  | Num q => Sgn (Z.ltb 0 (Qnum q)) (Z.leb 0 (Qnum q)) (negb (Z.eqb (Qnum q) 0))
  | Sc s => sign_of (Symbol s) | V1 a i => sign_of (Vector a (fst i)) | V2 a i j => sign_of (Matrix a (fst i) (fst j))
  | Sz _ | Exp _ | Pi => Sgn true false false
  | Del _ _ | Spec _ _ _ => Sgn false true false
  | Add a b => match sg a, sg b with
      Sgn pa na za, Sgn pb nb zb => Sgn (pa && nb || na && pb) (na && nb || minus_delta (Add a b)) (za && eqb b (Int 0)) end
  | Mul a b => match sg a, sg b with Sgn pa na za, Sgn pb nb zb => Sgn (pa && pb) (na && nb || eqb a b) (za && zb) end
  | Opp a => match sg a with Sgn _ _ za => Sgn false false za end
  | Inv a | Erf a => sg a
  | Pow a n => match sg a with Sgn pa na za => Sgn pa (na || Nat.even n) za end
  | Sqrt a => match sg a with Sgn pa _ _ => Sgn pa true false end
  | HP a h => match sg a with Sgn pa na za => Sgn pa (na || Z.odd h || Z.eqb (h mod 4) 0) (za && Z.even h) end
  | Abs a => match sg a with Sgn _ _ za => Sgn false true za end
  | Sum _ a | Max _ a | Min _ a => match sg a with Sgn pa na _ => Sgn pa na false end
  | _ => Sgn false false false
  end.
Definition posE e := match sg e with Sgn p _ _ => p end.
Definition nnE e := match sg e with Sgn _ n _ => n end.
Definition nzE e := match sg e with Sgn _ _ z => z end.
Definition good (s : sign) (x : R) : Prop :=
  match s with Sgn p n z => (p = true -> 0 < x) /\ (n = true -> 0 <= x) /\ (z = true -> x <> 0) end.
Context (E : env) (HF : holds F E).
Ltac known := repeat match goal with
  | H : (_ || _) = true |- _ => apply orb_prop in H; destruct H as [H|H]
  | H : (_ && _) = true |- _ => apply andb_prop in H; destruct H
  | H : false = true |- _ => discriminate
  | H : ?a = true, K : ?a = true -> _ |- _ => specialize (K H)
  | H : (_ <? _)%Z = true |- _ => apply Z.ltb_lt in H
  | H : (_ <=? _)%Z = true |- _ => apply Z.leb_le in H
  | H : negb _ = true |- _ => apply negb_true_iff in H
  | H : (_ =? _)%Z = false |- _ => apply Z.eqb_neq in H
  | H : (_ =? _)%Z = true |- _ => apply Z.eqb_eq in H
  | H : eqb _ _ = true |- _ => apply eqb_eq in H; subst
  end.
Lemma with_facts_good e s r : wf E r -> good s (den E r e) -> good (with_facts e s) (den E r e).
Proof. intros W. destruct s as [p n z]. unfold good, with_facts. intros (P & N & Z).
  assert (N' : n || p || inl e (nnl F) = true -> 0 <= den E r e).
  { intros H. known; auto; [lra|]. eapply holds_nn; eauto. now apply inl_In. }
  assert (Z' : z || p || inl e (nzl F) = true -> den E r e <> 0).
  { intros H. known; auto; [lra|]. eapply holds_nz; eauto. now apply inl_In. }
  repeat split; auto. intros H. apply orb_prop in H as [H|H]; auto. apply andb_prop in H as [H1 H2]. specialize (N' H1).
  specialize (Z' H2). lra. Qed.
Lemma sign_of_good a x : (forall P, every P E a -> P x) -> good (sign_of a) x.
Proof.
  intros X. pose proof (holds_ps F E HF) as H. rewrite Forall_forall in H.
  repeat split; try discriminate; intros K; apply existsb_exists in K as ([b|b] & I & K); try discriminate;
    apply same_atom_eq in K; subst; apply X, (H _ I). Qed.
Lemma minus_delta_nn a b r : minus_delta (Add a b) = true -> 0 <= den E r a + den E r b.
Proof.
  assert (G : forall z i j, (0 <? z)%Z = true -> 0 <= IZR z + - delta (r i) (r j)).
  { intros z i j H. apply Z.ltb_lt in H. assert (1 <= IZR z) by (apply IZR_le; lia). unfold delta. destruct Nat.eqb; lra. }
  destruct a as [z| | | | | | | | |[]| | | | | | | | | | | | | | |], b as [y| | | | | | | | |[]| | | | | | | | | | | | | | |];
    try discriminate; intros H; [|rewrite Rplus_comm]; now apply G. Qed.
Ltac cases := repeat match goal with |- context [sg ?e] => destruct (sg e) end.
Lemma sg_good e : forall r, wf E r -> good (sg e) (den E r e).
Proof.
  assert (Below : forall (G : nat -> (nat -> R) -> R) i e r, wf E r -> (forall r, wf E r -> good (sg e) (den E r e)) ->
    (forall n f, (0 < n)%nat -> (forall k, (k < n)%nat -> 0 < f k) -> 0 < G n f) ->
    (forall n f, (0 < n)%nat -> (forall k, (k < n)%nat -> 0 <= f k) -> 0 <= G n f) ->
    good (match sg e with Sgn pa na _ => Sgn pa na false end) (G (sz E (fst i)) (fun k => den E (seti r i k) e))).
  { intros G i e0 r W IH P N. assert (0 < sz E (fst i))%nat by (specialize (W i); lia).
    assert (I : forall k, (k < sz E (fst i))%nat -> good (sg e0) (den E (seti r i k) e0)) by auto using wf_seti.
    destruct (sg e0). repeat split; intros; known; [apply P|apply N]; auto; intros k K; now apply (I k K). }
  assert (Fold : forall G i e r, wf E r -> (forall r, wf E r -> good (sg e) (den E r e)) ->
    (forall n f, (0 < n)%nat -> exists k, (k < n)%nat /\ G n f = f k) ->
    good (match sg e with Sgn pa na _ => Sgn pa na false end) (G (sz E (fst i)) (fun k => den E (seti r i k) e))).
  { intros G i e0 r W IH At. apply Below; auto; intros n f L H; destruct (At n f L) as (k & K & ->); auto. }
  induction e; intros r W; cbn [sg]; apply with_facts_good; auto; cbn [den];
    try (now apply (Below sum); auto using sum_pos, sum_nonneg);
    try (now apply Fold; auto using maxn_attained, minn_attained);
    try (apply sign_of_good; intros P H; simpl in H; auto; fail);
    try specialize (IHe1 r W); try specialize (IHe2 r W); try specialize (IHe r W); cases; unfold good in *;
    try (destruct IHe as (P & N & Z)); try (destruct IHe1 as (P1 & N1 & Z1), IHe2 as (P2 & N2 & Z2));
    try (repeat split; intros; known; simpl; try lra);
    auto using IZR_lt, IZR_le, IZR_neq, Q2R_num_pos, Q2R_num_nonneg, Q2R_num_nonzero, Rmult_lt_0_compat, Rmult_le_pos,
      Rinv_0_lt_compat, inv_nn, Rinv_neq_0_compat, pow_lt, pow_le, pow_sq_nn, pow_nonzero, sqrt_lt_R0, sqrt_pos, hp_pos,
      hp_nn, hp_nn_odd, hp_nn_4, hp_nz, exp_pos, Rabs_pos, Rabs_no_R0, spectral_nonneg, erf_pos, erf_nn, erf_nz, minus_delta_nn.
  - specialize (W (s, 0%N)). simpl in W. apply lt_0_INR; lia.
  - unfold delta. destruct Nat.eqb; lra.
  - apply Rle_0_sqr.
  all: pose proof PI_RGT_0; lra. Qed.
Lemma posE_sound e r : wf E r -> posE e = true -> 0 < den E r e.
Proof. intros W H. pose proof (sg_good e r W) as G. unfold posE in H. destruct (sg e). now apply G. Qed.
Lemma nnE_sound e r : wf E r -> nnE e = true -> 0 <= den E r e.
Proof. intros W H. pose proof (sg_good e r W) as G. unfold nnE in H. destruct (sg e). now apply G. Qed.
Lemma nzE_sound e r : wf E r -> nzE e = true -> den E r e <> 0.
Proof. intros W H. pose proof (sg_good e r W) as G. unfold nzE in H. destruct (sg e). now apply G. Qed.
End Signs.