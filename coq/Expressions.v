(* The language of scalar expressions with bound indices, and what an expression means. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Spectral HalfPowers.
Import ListNotations.
Open Scope R_scope.

(* ---- indices, expressions ---- *)
Definition idx := (N * N)%type. (* the size it runs below, its name *)
Definition ieq (i j : idx) : bool := if N.eqb (snd i) (snd j) then N.eqb (fst i) (fst j) else false.
Lemma ieq_eq i j : ieq i j = true <-> i = j.
Proof. destruct i as [a b], j as [c d]; unfold ieq; simpl. destruct (N.eqb_spec b d), (N.eqb_spec a c); split; congruence. Qed.
Lemma ieq_refl i : ieq i i = true. Proof. now apply ieq_eq. Qed.
Lemma ieq_neq i j : ieq i j = false <-> i <> j.
Proof. rewrite <- ieq_eq. destruct (ieq i j); split; congruence. Qed.
Lemma ieq_sym i j : ieq i j = ieq j i.
Proof. destruct (ieq i j) eqn:H; symmetry. apply ieq_eq. apply ieq_eq in H; auto. apply ieq_neq. apply ieq_neq in H; auto. Qed.

Inductive tgt := T0 (s : N) | T1 (a : N) (i : idx) | T2 (a : N) (i j : idx).

Inductive ex : Set :=
| Int (z : Z) | Num (q : Q) | Sc (s : N) | Sz (s : N) | V1 (a : N) (i : idx) | V2 (a : N) (i j : idx) | Del (i j : idx)
| Add (e f : ex) | Mul (e f : ex) | Opp (e : ex) | Inv (e : ex) | Pow (e : ex) (n : nat) | Sqrt (e : ex) | HP (e : ex) (h : Z)
| Exp (e : ex) | Ln (e : ex) | Abs (e : ex)
| Sum (i : idx) (e : ex) | Max (i : idx) (e : ex) | Min (i : idx) (e : ex) | Spec (i j : idx) (e : ex)
| D (t : tgt) (e : ex) | At (s : N) (v e : ex).

Record env := Env { sz : N -> nat; sc : N -> R; v1 : N -> nat -> R; v2 : N -> nat -> nat -> R }.
Definition ienv := idx -> nat.
Definition seti (r : ienv) (i : idx) (k : nat) : ienv := fun j => if ieq j i then k else r j.
Definition setE (E : env) (r : ienv) (t : tgt) (x : R) : env :=
  match t with
  | T0 s => Env (sz E) (fun s' => if N.eqb s' s then x else sc E s') (v1 E) (v2 E)
  | T1 a i => Env (sz E) (sc E) (fun a' => if N.eqb a' a then upd (v1 E a') (r i) x else v1 E a') (v2 E)
  | T2 a i j => Env (sz E) (sc E) (v1 E) (fun a' => if N.eqb a' a then updm (v2 E a') (r i) (r j) x else v2 E a')
  end.
Definition getE (E : env) (r : ienv) (t : tgt) : R :=
  match t with T0 s => sc E s | T1 a i => v1 E a (r i) | T2 a i j => v2 E a (r i) (r j) end.

Fixpoint den (E : env) (r : ienv) (e : ex) {struct e} : R :=
  match e with
  | Int z => IZR z | Num q => Q2R q | Sc s => sc E s | Sz s => INR (sz E s)
  | V1 a i => v1 E a (r i) | V2 a i j => v2 E a (r i) (r j) | Del i j => delta (r i) (r j)
  | Add e f => den E r e + den E r f | Mul e f => den E r e * den E r f | Opp e => - den E r e | Inv e => / den E r e
  | Pow e n => den E r e ^ n | Sqrt e => sqrt (den E r e) | HP e h => hp (den E r e) h
  | Exp e => exp (den E r e) | Ln e => ln (den E r e) | Abs e => Rabs (den E r e)
  | Sum i e => sum (sz E (fst i)) (fun k => den E (seti r i k) e)
  | Max i e => maxn (sz E (fst i)) (fun k => den E (seti r i k) e)
  | Min i e => minn (sz E (fst i)) (fun k => den E (seti r i k) e)
  | Spec i j e => spectral (sz E (fst i)) (sz E (fst j)) (fun k l => den E (seti (seti r i k) j l) e)
  | D t e => Derive (fun x => den (setE E r t x) r e) (getE E r t)
  | At s v e => den (setE E r (T0 s) (den E r v)) r e
  end.

(* ---- extensionality ---- *)
Definition eqE (E F : env) := (forall s, sz E s = sz F s) /\ (forall s, sc E s = sc F s) /\ (forall a k, v1 E a k = v1 F a k) /\ (forall a k l, v2 E a k l = v2 F a k l).
Definition eqr (r s : ienv) := forall i, r i = s i.
Lemma eqr_refl r : eqr r r. Proof. now intros i. Qed.
Lemma eqE_refl E : eqE E E. Proof. now repeat split. Qed.
Lemma seti_eqr r s i k : eqr r s -> eqr (seti r i k) (seti s i k).
Proof. intros H j. unfold seti. now destruct (ieq j i). Qed.
Lemma setE_eqE E F r s t x : eqE E F -> eqr r s -> eqE (setE E r t x) (setE F s t x).
Proof.
  intros (A & B & C & G) H. destruct t as [s0|a i|a i j]; repeat split; simpl; auto.
  - intros s1. now destruct (N.eqb s1 s0).
  - intros b k. destruct (N.eqb b a); auto. unfold upd. rewrite H. destruct (Nat.eqb k (s i)); auto.
  - intros b k l. destruct (N.eqb b a); auto. unfold updm. rewrite !H. destruct (Nat.eqb k (s i) && Nat.eqb l (s j))%bool; auto.
Qed.
Lemma getE_eqE E F r s t : eqE E F -> eqr r s -> getE E r t = getE F s t.
Proof. intros (A & B & C & G) H. destruct t; simpl; now rewrite ?H. Qed.

Lemma den_ext e : forall E F r s, eqE E F -> eqr r s -> den E r e = den F s e.
Proof.
  induction e; intros E F r0 s0 HE Hr; simpl; auto; try (destruct HE as (A & B & C & G); rewrite ?A, ?Hr; auto; fail);
    try (erewrite ?IHe, ?IHe1, ?IHe2 by eassumption; reflexivity).
  - destruct HE as (A & HE). rewrite A. apply sum_ext; intros. apply IHe; [now split|now apply seti_eqr].
  - destruct HE as (A & HE). rewrite A. apply maxn_ext; intros. apply IHe; [now split|now apply seti_eqr].
  - destruct HE as (A & HE). rewrite A. apply minn_ext; intros. apply IHe; [now split|now apply seti_eqr].
  - destruct HE as (A & HE). rewrite !A. apply spectral_ext; intros. apply IHe; [now split|now apply seti_eqr, seti_eqr].
  - rewrite (getE_eqE E F r0 s0) by auto. apply Derive_ext. intros x. apply IHe; auto. now apply setE_eqE.
  - rewrite (IHe1 E F r0 s0) by auto. apply IHe2; auto. exact (setE_eqE E F r0 s0 (T0 s) _ HE Hr).
Qed.
Lemma den_extr E e r s : eqr r s -> den E r e = den E s e.
Proof. intros. apply den_ext; auto. apply eqE_refl. Qed.

Definition wf (E : env) (r : ienv) := forall i : idx, (r i < sz E (fst i))%nat.
Lemma wf_seti E r i k : wf E r -> (k < sz E (fst i))%nat -> wf E (seti r i k).
Proof. intros W K j. unfold seti. destruct (ieq j i) eqn:H; auto. apply ieq_eq in H. now subst. Qed.

(* ---- occurrences and renaming ---- *)
Fixpoint mention (i : idx) (e : ex) : bool := (* may i occur free? *)
  match e with
  | Int _ | Num _ | Sc _ | Sz _ => false
  | V1 _ j => ieq j i | V2 _ j k | Del j k => if ieq j i then true else ieq k i
  | Add e f | Mul e f => if mention i e then true else mention i f
  | Opp e | Inv e | Pow e _ | Sqrt e | HP e _ | Exp e | Ln e | Abs e => mention i e
  | Sum j e | Max j e | Min j e => if ieq j i then false else mention i e
  | Spec j k e => if ieq j i then false else if ieq k i then false else mention i e
  | D _ _ | At _ _ _ => true
  end.
Fixpoint binds (i : idx) (e : ex) : bool := (* is i bound somewhere inside? *)
  match e with
  | Add e f | Mul e f => if binds i e then true else binds i f
  | Opp e | Inv e | Pow e _ | Sqrt e | HP e _ | Exp e | Ln e | Abs e => binds i e
  | Sum j e | Max j e | Min j e => if ieq j i then true else binds i e
  | Spec j k e => if ieq j i then true else if ieq k i then true else binds i e
  | D _ _ | At _ _ _ => true
  | _ => false
  end.
Definition ri (v o i : idx) : idx := if ieq i v then o else i.
Fixpoint ren (v o : idx) (e : ex) : ex :=
  match e with
  | V1 a i => V1 a (ri v o i) | V2 a i j => V2 a (ri v o i) (ri v o j) | Del i j => Del (ri v o i) (ri v o j)
  | Add e f => Add (ren v o e) (ren v o f) | Mul e f => Mul (ren v o e) (ren v o f)
  | Opp e => Opp (ren v o e) | Inv e => Inv (ren v o e) | Pow e n => Pow (ren v o e) n | Sqrt e => Sqrt (ren v o e)
  | HP e h => HP (ren v o e) h | Exp e => Exp (ren v o e) | Ln e => Ln (ren v o e) | Abs e => Abs (ren v o e)
  | Sum i e => Sum i (ren v o e) | Max i e => Max i (ren v o e) | Min i e => Min i (ren v o e) | Spec i j e => Spec i j (ren v o e)
  | _ => e
  end.

Lemma seti_comm r i j k l : i <> j -> eqr (seti (seti r i k) j l) (seti (seti r j l) i k).
Proof. intros H x. unfold seti. destruct (ieq x j) eqn:A, (ieq x i) eqn:B; auto. apply ieq_eq in A, B. congruence. Qed.
Lemma seti_same r i k l : eqr (seti (seti r i k) i l) (seti r i l).
Proof. intros x. unfold seti. now destruct (ieq x i). Qed.
Lemma seti_get r i k : seti r i k i = k. Proof. unfold seti. now rewrite ieq_refl. Qed.
Lemma seti_other r i j k : j <> i -> seti r i k j = r j.
Proof. intros H. unfold seti. apply ieq_neq in H. now rewrite H. Qed.
Lemma seti_id r i : eqr (seti r i (r i)) r.
Proof. intros x. unfold seti. destruct (ieq x i) eqn:A; auto. apply ieq_eq in A. now subst. Qed.

Ltac bool_case := repeat match goal with
  | H : (if ?b then true else _) = false |- _ => let B := fresh "B" in destruct b eqn:B; [discriminate|]
  | H : (if ?b then false else _) = true |- _ => let B := fresh "B" in destruct b eqn:B; [discriminate|]
  | H : (if ?b then _ else false) = true |- _ => let B := fresh "B" in destruct b eqn:B; [|discriminate]
  end.

Lemma den_irrel E e : forall r i k, mention i e = false -> den E (seti r i k) e = den E r e.
Proof.
  induction e; intros r i0 k H; simpl in H |- *; auto; bool_case; try discriminate;
   try (rewrite ?IHe, ?IHe1, ?IHe2 by assumption; reflexivity).
  - apply ieq_neq in H. now rewrite seti_other.
  - apply ieq_neq in H, B. now rewrite !seti_other.
  - apply ieq_neq in H, B. now rewrite !seti_other.
  - apply sum_ext; intros m _. destruct (ieq i i0) eqn:B.
    + apply ieq_eq in B; subst. apply den_extr, seti_same.
    + rewrite <- (IHe (seti r i m) i0 k H). apply den_extr, seti_comm. apply ieq_neq in B; congruence.
  - apply maxn_ext; intros m _. destruct (ieq i i0) eqn:B.
    + apply ieq_eq in B; subst. apply den_extr, seti_same.
    + rewrite <- (IHe (seti r i m) i0 k H). apply den_extr, seti_comm. apply ieq_neq in B; congruence.
  - apply minn_ext; intros m _. destruct (ieq i i0) eqn:B.
    + apply ieq_eq in B; subst. apply den_extr, seti_same.
    + rewrite <- (IHe (seti r i m) i0 k H). apply den_extr, seti_comm. apply ieq_neq in B; congruence.
  - apply spectral_ext; intros m l _ _. destruct (ieq i i0) eqn:B; [|destruct (ieq j i0) eqn:B'].
    + apply ieq_eq in B; subst. apply den_extr. apply seti_eqr, seti_same.
    + apply ieq_eq in B'; subst. apply ieq_neq in B. apply den_extr. intros x.
      rewrite (seti_comm (seti r i0 k) i i0 m l B x). rewrite (seti_comm r i i0 m l B x). unfold seti. now destruct (ieq x i), (ieq x i0).
    + apply ieq_neq in B, B'. rewrite <- (IHe (seti (seti r i m) j l) i0 k H). apply den_extr. intros x. unfold seti.
      destruct (ieq x j) eqn:X, (ieq x i) eqn:Y, (ieq x i0) eqn:Z; auto; apply ieq_eq in Z; subst; apply ieq_eq in X || apply ieq_eq in Y; congruence.
Qed.

Lemma ri_get r v o i : r (ri v o i) = seti r v (r o) i.
Proof. unfold ri, seti. now destruct (ieq i v). Qed.

Lemma ren_den E e : forall r v o, binds v e = false -> binds o e = false -> den E r (ren v o e) = den E (seti r v (r o)) e.
Proof.
  assert (C : forall r v o i k, v <> i -> o <> i -> eqr (seti (seti r i k) v (seti r i k o)) (seti (seti r v (r o)) i k)).
  { intros. rewrite seti_other by auto. now apply seti_comm, not_eq_sym. }
  induction e; intros r v0 o A B; simpl in A, B |- *; auto; bool_case; try discriminate; rewrite ?ri_get; auto;
   try (rewrite ?IHe, ?IHe1, ?IHe2 by assumption; reflexivity).
  - apply sum_ext; intros m _. rewrite IHe by auto. apply ieq_neq in B0, B1. apply den_extr, C; auto.
  - apply maxn_ext; intros m _. rewrite IHe by auto. apply ieq_neq in B0, B1. apply den_extr, C; auto.
  - apply minn_ext; intros m _. rewrite IHe by auto. apply ieq_neq in B0, B1. apply den_extr, C; auto.
  - apply spectral_ext; intros m l _ _. rewrite IHe by auto. apply ieq_neq in B0, B1, B2, B3. apply den_extr. intros x.
    rewrite (C (seti r i m) v0 o j l) by auto. refine (seti_eqr _ _ j l (C r v0 o i m _ _) x); auto.
Qed.

(* Renaming a bound index. *)
Definition fresh_in (n : idx) (e : ex) : bool := if mention n e then false else negb (binds n e).
Lemma ren_bound E e r v n k : binds v e = false -> fresh_in n e = true -> den E (seti r n k) (ren v n e) = den E (seti r v k) e.
Proof.
  unfold fresh_in. intros A B. bool_case. apply negb_true_iff in B.
  rewrite ren_den by auto. rewrite seti_get. destruct (ieq v n) eqn:V.
  - apply ieq_eq in V; subst. apply den_extr, seti_same.
  - apply ieq_neq in V. rewrite (den_extr E e _ _ (seti_comm r n v k k (not_eq_sym V))). now apply den_irrel.
Qed.

(* ---- environments from lists ---- *)
Definition env_of (sizes : list nat) (scalars : list R) (vecs : list vec) (mats : list mat) : env :=
  Env (fun s => nth (N.to_nat s) sizes 1%nat) (fun s => nth (N.to_nat s) scalars 0)
      (fun a => nth (N.to_nat a) vecs (fun _ => 0)) (fun a => nth (N.to_nat a) mats (fun _ _ => 0)).
Fixpoint ienv_of (l : list (idx * nat)) : ienv := match l with [] => fun _ => 0%nat | (i, k) :: l => seti (ienv_of l) i k end.
