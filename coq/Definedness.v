(* Is every part of an expression defined? No division by zero, no root of a negative number, no logarithm but of a positive one, and every derivative exists. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Derivatives Spectral HalfPowers Expressions Signs Normaliser PolynomialsSound FunctionsSound NormaliserSound Differentiator DifferentiatorSound.
Import ListNotations.
Open Scope R_scope.

Fixpoint defined (E : env) (r : ienv) (e : ex) {struct e} : Prop :=
  match e with
  | Add a b | Mul a b => defined E r a /\ defined E r b
  | Opp a | Exp a | Abs a | Pow a _ => defined E r a
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
(* as far as the parts show it, with every hypothesis that is given *)
Fixpoint okdef (F0 F : facts) (e : ex) : bool :=
  match e with
  | Add a b | Mul a b => and (okdef F0 F a) (okdef F0 F b)
  | Opp a | Exp a | Abs a | Pow a _ => okdef F0 F a
  | Inv a => and (okdef F0 F a) (and (okelim F0 a) (nzX F (simp F0 (elim F0 a))))
  | Sqrt a => and (okdef F0 F a) (and (okelim F0 a) (or (nnE F (elim F0 a)) (nnE F (ofP (norm F 40 (elim F0 a))))))
  | Ln a => and (okdef F0 F a) (and (okelim F0 a) (posX F (simp F0 (elim F0 a))))
  | HP _ _ => false
  | Sum _ a | Max _ a | Min _ a | Spec _ _ a => okdef F0 F a
  | D t a => and (okdef F0 F a) (okelim F0 (D t a))
  | At s v a => and (okdef F0 F v) (and (negb (ps F0 s)) (okdef F0 F0 a))
  | _ => true
  end.
Lemma okdef_sound pos : forall e F E r, ps F = pos -> holds (F0 pos) E -> holds F E -> wf E r -> okdef (F0 pos) F e = true -> defined E r e.
Proof.
  induction e; intros F E r EP H0 HF W H; cbn [okdef] in H; cbn [defined]; auto; try discriminate.
  - apply and_true in H as [A B]. eauto.
  - apply and_true in H as [A B]. eauto.
  - eauto.
  - apply and_true in H as [A B]. apply and_true in B as [B C]. split; [eauto|].
    apply (nzX_sound F E _ r HF W) in C. now rewrite simp_sound, elim_sound in C by auto.
  - eauto.
  - apply and_true in H as [A B]. apply and_true in B as [B C]. split; [eauto|]. apply or_true in C as [C|C].
    + apply (nnE_sound F E HF _ r W) in C. now rewrite elim_sound in C by auto.
    + apply (nnE_sound F E HF _ r W) in C. now rewrite den_ofP, (norm_sound F E HF), elim_sound in C by auto.
  - eauto.
  - apply and_true in H as [A B]. apply and_true in B as [B C]. split; [eauto|].
    apply (posX_sound F E _ r HF W) in C. now rewrite simp_sound, elim_sound in C by auto.
  - eauto.
  - intros. eapply IHe; eauto. now apply wf_seti.
  - intros. eapply IHe; eauto. now apply wf_seti.
  - intros. eapply IHe; eauto. now apply wf_seti.
  - intros. eapply IHe; eauto. now repeat apply wf_seti.
  - apply and_true in H as [A B]. split; [eauto|]. apply and_true in B as [B1 B]. apply and_true in B as [B2 B3].
    eexists. eapply dExt; [apply (dif_sound (F0 pos) E r t _ H0 r W (agree_refl t r) B3)|].
    intros x. cbn beta. rewrite simp_sound, elim_sound; auto using holds_setE, wf_setE.
  - apply and_true in H as [A B]. apply and_true in B as [B C]. split; [eauto|].
    assert (X : holds (F0 pos) (setE E r (T0 s) (den E r e1))) by (apply holds_setE; auto).
    apply (IHe2 (F0 pos) _ r eq_refl X X); auto.
Qed.
Definition check_defined pos nz e : bool := okdef (F0 pos) (facts_of pos nz (fold_right Add e nz)) e.
Theorem defined_sound pos nz e E r : check_defined pos nz e = true -> positive_symbols pos E -> all_nonzero nz E -> wf E r -> defined E r e.
Proof.
  intros C P Z W. assert (HF : holds (F0 pos) E) by (constructor; [exact P|intros ? []|intros ? []]).
  refine (okdef_sound pos e _ E r _ HF (facts_sound pos nz (fold_right Add e nz) E HF Z) W C). reflexivity.
Qed.
