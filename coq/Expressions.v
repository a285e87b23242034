(* The language in which the checks compute: scalar expressions with bound indices, and the real number that each means.
   Sizes, symbols, vectors and matrices are numbered; an environment says what the numbers stand for. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Spectral HalfPowers.
Import ListNotations.
Open Scope R_scope.

Definition idx := (N * N)%type. (* an index: the size that it runs below, and its name *)
Definition ieq (i j : idx) : bool := if N.eqb (snd i) (snd j) then N.eqb (fst i) (fst j) else false.
Lemma ieq_eq i j : ieq i j = true <-> i = j.
Proof.
  destruct i as [a b], j as [c d]; unfold ieq; simpl. destruct (N.eqb_spec b d), (N.eqb_spec a c); split; congruence.
Qed.
Lemma ieq_refl i : ieq i i = true. Proof. now apply ieq_eq. Qed.
Lemma ieq_neq i j : ieq i j = false <-> i <> j. Proof. rewrite <- ieq_eq. destruct (ieq i j); split; congruence. Qed.
(* what a derivative is taken in: a symbol, an entry of a vector, an entry of a matrix *)
Inductive tgt := T0 (s : N) | T1 (a : N) (i : idx) | T2 (a : N) (i j : idx).
Inductive ex : Set :=
(* numbers, a symbol, a size as a number, entries of a vector and of a matrix, Kronecker's delta *)
| Int (z : Z) | Num (q : Q) | Sc (s : N) | Sz (s : N) | V1 (a : N) (i : idx) | V2 (a : N) (i j : idx) | Del (i j : idx)
(* HP e h is e to the power h / 2 *)
| Add (e f : ex) | Mul (e f : ex) | Opp (e : ex) | Inv (e : ex) | Pow (e : ex) (n : nat) | Sqrt (e : ex)
| HP (e : ex) (h : Z) | Exp (e : ex) | Ln (e : ex) | Abs (e : ex)
(* the number pi, and the error function *)
| Pi | Erf (e : ex)
(* the sum, the largest and the smallest over an index; the spectral norm of a matrix given by its entries *)
| Sum (i : idx) (e : ex) | Max (i : idx) (e : ex) | Min (i : idx) (e : ex) | Spec (i j : idx) (e : ex)
(* the derivative in t; e with v in the place of the symbol s *)
| D (t : tgt) (e : ex) | At (s : N) (v e : ex).

(* ---- meaning ---- *)
Record env := Env { sz : N -> nat; sc : N -> R; v1 : N -> nat -> R; v2 : N -> nat -> nat -> R }.
Definition ienv := idx -> nat.
Definition seti (r : ienv) (i : idx) (k : nat) : ienv := fun j => if ieq j i then k else r j.
(* E with x in the place of t *)
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
  | Pi => PI | Erf e => erf (den E r e)
  | Sum i e => sum (sz E (fst i)) (fun k => den E (seti r i k) e)
  | Max i e => maxn (sz E (fst i)) (fun k => den E (seti r i k) e)
  | Min i e => minn (sz E (fst i)) (fun k => den E (seti r i k) e)
  | Spec i j e => spectral (sz E (fst i)) (sz E (fst j)) (fun k l => den E (seti (seti r i k) j l) e)
  | D t e => Derive (fun x => den (setE E r t x) r e) (getE E r t)
  | At s v e => den (setE E r (T0 s) (den E r v)) r e
  end.
(* environments from lists: 1, 0 and zero vectors and matrices beyond their ends *)
Definition env_of (sizes : list nat) (scalars : list R) (vecs : list vec) (mats : list mat) : env :=
  Env (fun s => nth (N.to_nat s) sizes 1%nat) (fun s => nth (N.to_nat s) scalars 0)
      (fun a => nth (N.to_nat a) vecs (fun _ => 0)) (fun a => nth (N.to_nat a) mats (fun _ _ => 0)).
Fixpoint ienv_of (l : list (idx * nat)) : ienv :=
  match l with [] => fun _ => 0%nat | (i, k) :: l => seti (ienv_of l) i k end.
(* the indices are in range *)
Definition wf (E : env) (r : ienv) := forall i : idx, (r i < sz E (fst i))%nat.
Lemma wf_seti E r i k : wf E r -> (k < sz E (fst i))%nat -> wf E (seti r i k).
Proof. intros W K j. unfold seti. destruct (ieq j i) eqn:H; auto. apply ieq_eq in H. now subst. Qed.

(* ---- signs ---- *)
(* What has a sign is a symbol, or the entries of a vector or a matrix, those in the range of its sizes. A number stands
   for the symbol, and what is not called nonnegative is positive. *)
Inductive atom := Symbol (s : N) | Vector (a n : N) | Matrix (a n m : N).
Inductive signed := Positive (a : atom) | Nonnegative (a : atom).
Coercion Symbol : N >-> atom.
Coercion Positive : atom >-> signed.
Global Arguments cons {T} & _ _ : rename. (* so that [0%N] is read as a list of these where one is wanted *)
Definition every (P : R -> Prop) (E : env) (a : atom) : Prop :=
  match a with
  | Symbol s => P (sc E s)
  | Vector a n => forall k, (k < sz E n)%nat -> P (v1 E a k)
  | Matrix a n m => forall k, (k < sz E n)%nat -> forall l, (l < sz E m)%nat -> P (v2 E a k l)
  end.
Definition shown (E : env) (x : signed) : Prop :=
  match x with Positive a => every (Rlt 0) E a | Nonnegative a => every (Rle 0) E a end.

(* ---- equal environments give equal values ---- *)
Ltac under_binder := (apply sum_ext || apply maxn_ext || apply minn_ext || apply spectral_ext); intros.
Definition eqE (E F : env) := (forall s, sz E s = sz F s) /\ (forall s, sc E s = sc F s) /\
  (forall a k, v1 E a k = v1 F a k) /\ (forall a k l, v2 E a k l = v2 F a k l).
Definition eqr (r s : ienv) := forall i, r i = s i.
Lemma eqr_refl r : eqr r r. Proof. now intros i. Qed.
Lemma eqE_refl E : eqE E E. Proof. now repeat split. Qed.
Lemma seti_eqr r s i k : eqr r s -> eqr (seti r i k) (seti s i k).
Proof. intros H j. unfold seti. now destruct (ieq j i). Qed.
Lemma setE_eqE E F r s t x : eqE E F -> eqr r s -> eqE (setE E r t x) (setE F s t x).
Proof. intros (A & B & C & G) H. destruct t as [s0|a i|a i j]; repeat split; simpl; auto.
  - intros s1. now destruct (N.eqb s1 s0).
  - intros b k. destruct (N.eqb b a); auto. unfold upd. rewrite H. now destruct (Nat.eqb k (s i)).
  - intros b k l. destruct (N.eqb b a); auto. unfold updm. rewrite !H.
    now destruct (Nat.eqb k (s i) && Nat.eqb l (s j)). Qed.
Lemma den_ext e : forall E F r s, eqE E F -> eqr r s -> den E r e = den F s e.
Proof. induction e; intros E F r0 s0 HE Hr; simpl; auto; pose proof HE as (A & B & C & G); rewrite ?A, ?Hr; auto;
    try (erewrite ?IHe, ?IHe1, ?IHe2 by eassumption; reflexivity); try (under_binder; apply IHe; auto using seti_eqr).
  - replace (getE F s0 t) with (getE E r0 t) by (destruct t; simpl; now rewrite ?Hr).
    apply Derive_ext. intros x. apply IHe; auto. now apply setE_eqE.
  - rewrite (IHe1 E F r0 s0) by auto. apply IHe2; auto. exact (setE_eqE E F r0 s0 (T0 s) _ HE Hr). Qed.
Lemma den_extr E e r s : eqr r s -> den E r e = den E s e. Proof. intros. apply den_ext; auto. apply eqE_refl. Qed.
Lemma seti_comm r i j k l : i <> j -> eqr (seti (seti r i k) j l) (seti (seti r j l) i k).
Proof. intros H x. unfold seti. destruct (ieq x j) eqn:A, (ieq x i) eqn:B; auto. apply ieq_eq in A, B. congruence. Qed.
Lemma seti_same r i k l : eqr (seti (seti r i k) i l) (seti r i l).
Proof. intros x. unfold seti. now destruct (ieq x i). Qed.
Lemma seti_get r i k : seti r i k i = k. Proof. unfold seti. now rewrite ieq_refl. Qed.
Lemma seti_other r i j k : j <> i -> seti r i k j = r j.
Proof. intros H. unfold seti. apply ieq_neq in H. now rewrite H. Qed.
Lemma seti_id r i : eqr (seti r i (r i)) r.
Proof. intros x. unfold seti. destruct (ieq x i) eqn:A; auto. apply ieq_eq in A. now subst. Qed.

(* ---- the parts of an expression: f of each, a test of any, a test of all, what lists of each say ---- *)
Definition map_parts (f : ex -> ex) (e : ex) : ex :=
  match e with
  | Add a b => Add (f a) (f b) | Mul a b => Mul (f a) (f b) | Opp a => Opp (f a) | Inv a => Inv (f a)
  | Pow a n => Pow (f a) n | Sqrt a => Sqrt (f a) | HP a h => HP (f a) h | Exp a => Exp (f a)
  | Ln a => Ln (f a) | Abs a => Abs (f a) | Erf a => Erf (f a)
  | Sum i a => Sum i (f a) | Max i a => Max i (f a) | Min i a => Min i (f a) | Spec i j a => Spec i j (f a)
  | _ => e
  end.
Definition any_part (p : ex -> bool) (e : ex) : bool :=
  match e with
  | Add a b | Mul a b => if p a then true else p b
  | Opp a | Inv a | Pow a _ | Sqrt a | HP a _ | Exp a | Ln a | Abs a | Erf a | Sum _ a | Max _ a | Min _ a | Spec _ _ a => p a
  | _ => false
  end.
Definition all_parts (p : ex -> bool) (e : ex) : bool :=
  match e with
  | Add a b | Mul a b => p a && p b
  | Opp a | Inv a | Pow a _ | Sqrt a | HP a _ | Exp a | Ln a | Abs a | Erf a | Sum _ a | Max _ a | Min _ a | Spec _ _ a => p a
  | _ => true
  end.
Definition join_parts {A} (f : ex -> list A) (e : ex) : list A :=
  match e with
  | Add a b | Mul a b => f a ++ f b
  | Opp a | Inv a | Pow a _ | Sqrt a | HP a _ | Exp a | Ln a | Abs a | Erf a | Sum _ a | Max _ a | Min _ a | Spec _ _ a => f a
  | _ => []
  end.

(* ---- occurrences, and renaming of indices ---- *)
Fixpoint mention (i : idx) (e : ex) : bool := (* may i occur free? *)
  match e with
  | V1 _ j => ieq j i | V2 _ j k | Del j k => if ieq j i then true else ieq k i
  | Sum j a | Max j a | Min j a => if ieq j i then false else mention i a
  | Spec j k a => if ieq j i then false else if ieq k i then false else mention i a
  | D _ _ | At _ _ _ => true
  | _ => any_part (mention i) e
  end.
Fixpoint binds (i : idx) (e : ex) : bool := (* is i bound somewhere inside? *)
  match e with
  | Sum j a | Max j a | Min j a => if ieq j i then true else binds i a
  | Spec j k a => if ieq j i then true else if ieq k i then true else binds i a
  | D _ _ | At _ _ _ => true
  | _ => any_part (binds i) e
  end.
Definition ri (v o i : idx) : idx := if ieq i v then o else i.
Fixpoint ren (v o : idx) (e : ex) : ex :=
  match e with
  | V1 a i => V1 a (ri v o i) | V2 a i j => V2 a (ri v o i) (ri v o j) | Del i j => Del (ri v o i) (ri v o j)
  | _ => map_parts (ren v o) e
  end.
Ltac bool_case := repeat match goal with
  | H : (if ?b then true else _) = false |- _ => let B := fresh "B" in destruct b eqn:B; [discriminate|]
  | H : (if ?b then false else _) = true |- _ => let B := fresh "B" in destruct b eqn:B; [discriminate|]
  | H : (if ?b then _ else false) = true |- _ => let B := fresh "B" in destruct b eqn:B; [|discriminate]
  end.
Lemma den_irrel E e : forall r i k, mention i e = false -> den E (seti r i k) e = den E r e.
Proof. assert (Below : forall e i j r k m, (if ieq i j then false else mention j e) = false ->
    (forall r k, mention j e = false -> den E (seti r j k) e = den E r e) ->
    den E (seti (seti r j k) i m) e = den E (seti r i m) e).
  { intros e0 i j r k m H IH. destruct (ieq i j) eqn:B.
    - apply ieq_eq in B; subst. apply den_extr, seti_same.
    - rewrite <- (IH (seti r i m) k H). apply den_extr, seti_comm. apply ieq_neq in B; congruence. }
  induction e; intros r i0 k H; simpl in H |- *; auto; try discriminate; try (under_binder; apply Below; auto; fail);
    bool_case; try (rewrite ?IHe, ?IHe1, ?IHe2 by assumption; reflexivity);
    repeat match goal with K : ieq _ _ = false |- _ => apply ieq_neq in K end; rewrite ?seti_other by assumption; auto.
  under_binder. destruct (ieq i i0) eqn:B.
  - apply ieq_eq in B; subst. apply den_extr. apply seti_eqr, seti_same.
  - rewrite <- (Below e j i0 (seti r i k0) k l); auto. apply den_extr, seti_eqr, seti_comm.
    apply ieq_neq in B; congruence. Qed.
Lemma ri_get r v o i : r (ri v o i) = seti r v (r o) i. Proof. unfold ri, seti. now destruct (ieq i v). Qed.
Lemma ren_den E e : forall r v o, binds v e = false -> binds o e = false ->
  den E r (ren v o e) = den E (seti r v (r o)) e.
Proof. assert (C : forall r v o i k, ieq i v = false -> ieq i o = false ->
    eqr (seti (seti r i k) v (seti r i k o)) (seti (seti r v (r o)) i k)).
  { intros r v o i k V O. apply ieq_neq in V, O. rewrite seti_other by congruence. apply seti_comm. congruence. }
  induction e; intros r v0 o A B; simpl in A, B |- *; auto; bool_case; try discriminate; rewrite ?ri_get; auto;
    try (rewrite ?IHe, ?IHe1, ?IHe2 by assumption; reflexivity); under_binder; rewrite IHe by auto; apply den_extr; auto.
  intros x. rewrite (C (seti r i k) v0 o j l) by auto. now apply seti_eqr, C. Qed.
(* Renaming a bound index. *)
Definition fresh_in (n : idx) (e : ex) : bool := if mention n e then false else negb (binds n e).
Lemma ren_bound E e r v n k : binds v e = false -> fresh_in n e = true ->
  den E (seti r n k) (ren v n e) = den E (seti r v k) e.
Proof. unfold fresh_in. intros A B. bool_case. apply negb_true_iff in B. rewrite ren_den by auto. rewrite seti_get.
  destruct (ieq v n) eqn:V.
  - apply ieq_eq in V; subst. apply den_extr, seti_same.
  - apply ieq_neq in V. rewrite (den_extr E e _ _ (seti_comm r n v k k (not_eq_sym V))). now apply den_irrel. Qed.
