(* Is every part of an expression defined? No division by zero, no root of a negative number, no logarithm but of a
   positive one, and every derivative exists. (In Coq each of these has some value even so: 1/0 is 0.) *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Expressions Signs Differentiator DifferentiatorSound.
Import ListNotations.
Open Scope R_scope.

Fixpoint defined (E : env) (r : ienv) (e : ex) {struct e} : Prop :=
  match e with
  | Add a b | Mul a b => defined E r a /\ defined E r b
  | Opp a | Exp a | Abs a | Erf a | Pow a _ => defined E r a
  | Inv a => defined E r a /\ den E r a <> 0
  | Sqrt a => defined E r a /\ 0 <= den E r a
  | Ln a => defined E r a /\ 0 < den E r a
  | HP _ _ => False
  | Sum i a | Max i a | Min i a => forall k, (k < sz E (fst i))%nat -> defined E (seti r i k) a
  | Spec i j a => forall k l, (k < sz E (fst i))%nat -> (l < sz E (fst j))%nat -> defined E (seti (seti r i k) j l) a
  | D t a => defined E r a /\ ex_derive (fun x => den (setE E r t x) r a) (getE E r t)
  | At s v a => defined E r v /\ defined (setE E r (T0 s) (den E r v)) r a
  | _ => True
  end.
(* Signs that a known f >= 0 shows: e = f + (e - f), where the sign of e - f shows. *)
Definition with_known (sign : facts -> ex -> bool) (F : facts) (e : ex) : bool :=
  sign F e || existsb (fun f => sign F (Add e (Opp f))) (nnl F).
Lemma nn_known F E e r : holds F E -> wf E r -> with_known nnX F e = true -> 0 <= den E r e.
Proof.
  intros HF W H. apply orb_prop in H as [H|H]. now apply (nnX_sound F E HF). apply existsb_exists in H as (f & I & H).
  apply (nnX_sound F E HF _ r W) in H. pose proof (holds_nn F E HF f I r W). simpl in H. lra. Qed.
Lemma pos_known F E e r : holds F E -> wf E r -> with_known posX F e = true -> 0 < den E r e.
Proof.
  intros HF W H. apply orb_prop in H as [H|H]. now apply (posX_sound F E HF). apply existsb_exists in H as (f & I & H).
  apply (posX_sound F E HF _ r W) in H. pose proof (holds_nn F E HF f I r W). simpl in H. lra. Qed.
(* as far as the parts show it, with every hypothesis that is given; under a derivative and where a symbol is replaced
   only the signs of symbols, vectors and matrices are known *)
Fixpoint okdef (F0 F : facts) (e : ex) : bool :=
  let seen sign a := okelim F0 a && sign F (simp F0 (elim F0 a)) in
  match e with
  | Add a b | Mul a b => okdef F0 F a && okdef F0 F b
  | Opp a | Exp a | Abs a | Erf a | Pow a _ => okdef F0 F a
  | Inv a => okdef F0 F a && (seen nzX a || seen (with_known posX) a)
  | Sqrt a => okdef F0 F a && (okelim F0 a && with_known nnX F (elim F0 a))
  | Ln a => okdef F0 F a && seen (with_known posX) a
  | HP _ _ => false
  | Sum _ a | Max _ a | Min _ a | Spec _ _ a => okdef F0 F a
  | D t a => okdef F0 F a && okelim1 F0 F (D t a)
  | At s v a => okdef F0 F v && (okelim F0 v && okput F0 F s (elim F0 v) && okdef F0 F0 a)
  | _ => true
  end.
Lemma okdef_sound pos : forall e F E r, ps F = pos -> holds (F0 pos) E -> holds F E -> wf E r ->
  okdef (F0 pos) F e = true -> defined E r e.
Proof.
  induction e; intros F E r EP H0 HF W H; cbn [okdef] in H; cbn [defined]; auto; try discriminate;
    try (apply andb_prop in H as [A B]); eauto; try (intros; eapply IHe; eauto; repeat apply wf_seti; auto; fail).
  - split; [eauto|]. apply orb_prop in B as [B|B]; apply andb_prop in B as [B C].
    + apply (nzX_sound F E HF _ r W) in C. now rewrite simp_sound, elim_sound in C by auto.
    + apply (pos_known F E _ r HF W) in C. rewrite simp_sound, elim_sound in C by auto. lra.
  - apply andb_prop in B as [B C]. split; [eauto|]. apply (nn_known F E _ r HF W) in C. now rewrite elim_sound in C by auto.
  - apply andb_prop in B as [B C]. split; [eauto|]. apply (pos_known F E _ r HF W) in C.
    now rewrite simp_sound, elim_sound in C by auto.
  - split; [eauto|]. now apply (derivative_exists pos F).
  - apply andb_prop in B as [B C]. split; [eauto|].
    apply andb_prop in B as [B D]. apply (holds_put pos F E r) in D; auto. rewrite elim_sound in D by auto.
    now apply (IHe2 (F0 pos)). Qed.
Definition facts_with (pos : list signed) (nz nl : list ex) (e : ex) : facts :=
  let F := facts_of pos nz (fold_right Add e nz) in Facts pos (nl ++ nnl F) (nzl F).
Definition check_defined pos nz nl e : bool := okdef (F0 pos) (facts_with pos nz nl e) e.
Theorem defined_sound pos nz nl e E r : check_defined pos nz nl e = true ->
  all_shown pos E -> all_nonzero nz E -> all_nonneg nl E -> wf E r -> defined E r e.
Proof.
  intros C P Z N W. pose proof (holds_F0 _ _ P) as H. pose proof (facts_sound pos nz (fold_right Add e nz) E H Z) as HF.
  apply (okdef_sound pos e _ E r (eq_refl : ps (facts_with pos nz nl e) = pos) H); auto. constructor.
  - exact P.
  - intros f I. cbn [nnl facts_with] in I. apply in_app_or in I as [I|I]; [now apply N|now apply HF].
  - exact (holds_nz _ _ HF). Qed.
