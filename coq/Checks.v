(* The checks as theorems about an environment of lists: what the exported files call. *)
From Coq Require Import QArith Qreals Bool.
From AnySize Require Import Words Sums Derivatives Spectral HalfPowers Expressions Signs Normaliser PolynomialsSound FunctionsSound NormaliserSound Differentiator DifferentiatorSound Replacement Definedness.
From Coq Require Export Reals Lra Lia ZArith NArith List.
From Coquelicot Require Export Coquelicot.
From AnySize Require Export Words Sums Derivatives Spectral Expressions Definedness.
Export ListNotations.
Import Words.
Open Scope R_scope.

Definition mem (l : list N) (s : N) : bool := existsb (N.eqb s) l.

Lemma wf_of sizes scalars vecs mats idxs : List.Forall (fun n => (0 < n)%nat) sizes ->
  List.Forall (fun p : idx * nat => (snd p < nth (N.to_nat (fst (fst p))) sizes 1)%nat) idxs -> wf (env_of sizes scalars vecs mats) (ienv_of idxs).
Proof.
  intros S I. induction I as [|[i k] idxs H I IH]; simpl.
  - intros i. simpl. destruct (nth_in_or_default (N.to_nat (fst i)) sizes 1%nat) as [Hi| ->]; [|lia].
    rewrite Forall_forall in S. now apply S.
  - now apply wf_seti.
Qed.
Lemma pos_of sizes scalars vecs mats l : List.Forall (fun s => 0 < nth (N.to_nat s) scalars 0) l -> positive_symbols (mem l) (env_of sizes scalars vecs mats).
Proof.
  intros H s M. unfold mem in M. apply existsb_exists in M as (s' & I & M). apply N.eqb_eq in M. subst s'. rewrite Forall_forall in H. now apply H.
Qed.
Definition nonzero_all (nz : list ex) (E : env) := List.Forall (fun z => forall r, wf E r -> den E r z <> 0) nz.
Definition nonneg_all (nl : list ex) (E : env) := List.Forall (fun z => forall r, wf E r -> 0 <= den E r z) nl.
Lemma nz_of nz E : nonzero_all nz E -> all_nonzero nz E.
Proof. intros H z I. unfold nonzero_all in H. rewrite Forall_forall in H. now apply H. Qed.
Lemma nl_of nl E : nonneg_all nl E -> all_nonneg nl E.
Proof. intros H z I. unfold nonneg_all in H. rewrite Forall_forall in H. now apply H. Qed.
(* A hypothesis about every value of an index, H : forall k, (k < n)%nat -> u k <> 0, gives what [nonzero_all] asks of an
   expression z in which an index i of that size is free, for instance z = V1 0 i where u is vector 0:
     nonzero_at E i z (fun k K r W => H k K).
   An expression with two free indices i and j: fun r W => H (r i) (W i) (r j) (W j). *)
Lemma nonzero_at E i z : (forall k, (k < sz E (fst i))%nat -> forall r, wf E r -> den E (seti r i k) z <> 0) ->
  forall r, wf E r -> den E r z <> 0.
Proof. intros H r W. rewrite <- (den_extr E z _ _ (seti_id r i)). apply H; auto. Qed.
Lemma nonneg_at E i z : (forall k, (k < sz E (fst i))%nat -> forall r, wf E r -> 0 <= den E (seti r i k) z) ->
  forall r, wf E r -> 0 <= den E r z.
Proof. intros H r W. rewrite <- (den_extr E z _ _ (seti_id r i)). apply H; auto. Qed.

Theorem engine_eq sizes scalars vecs mats idxs pos nz a b : check (mem pos) nz a b = true ->
  List.Forall (fun n => (0 < n)%nat) sizes ->
  List.Forall (fun p : idx * nat => (snd p < nth (N.to_nat (fst (fst p))) sizes 1)%nat) idxs ->
  List.Forall (fun s => 0 < nth (N.to_nat s) scalars 0) pos -> nonzero_all nz (env_of sizes scalars vecs mats) ->
  den (env_of sizes scalars vecs mats) (ienv_of idxs) a = den (env_of sizes scalars vecs mats) (ienv_of idxs) b.
Proof. intros C S I P Z. eapply check_sound; eauto using wf_of, pos_of, nz_of. Qed.
Theorem engine_derive sizes scalars vecs mats idxs pos nz t a b : check (mem pos) nz (D t a) b = true ->
  List.Forall (fun n => (0 < n)%nat) sizes ->
  List.Forall (fun p : idx * nat => (snd p < nth (N.to_nat (fst (fst p))) sizes 1)%nat) idxs ->
  List.Forall (fun s => 0 < nth (N.to_nat s) scalars 0) pos -> nonzero_all nz (env_of sizes scalars vecs mats) ->
  is_derive (fun x => den (setE (env_of sizes scalars vecs mats) (ienv_of idxs) t x) (ienv_of idxs) a) (getE (env_of sizes scalars vecs mats) (ienv_of idxs) t)
    (den (env_of sizes scalars vecs mats) (ienv_of idxs) b).
Proof. intros C S I P Z. eapply derive_sound; eauto using wf_of, pos_of, nz_of. Qed.

(* Both sides of a statement are defined: nothing in them is 1/0, the root of a negative number, the logarithm of one that is
   not positive, or a derivative that does not exist. A hypothesis a <= b is given as the expression b - a in nl, that is
   [Add b (Opp a)], and a < b as the same in nl and in nz. *)
Theorem engine_defined sizes scalars vecs mats idxs pos nz nl e : check_defined (mem pos) nz nl e = true ->
  List.Forall (fun n => (0 < n)%nat) sizes ->
  List.Forall (fun p : idx * nat => (snd p < nth (N.to_nat (fst (fst p))) sizes 1)%nat) idxs ->
  List.Forall (fun s => 0 < nth (N.to_nat s) scalars 0) pos ->
  nonzero_all nz (env_of sizes scalars vecs mats) -> nonneg_all nl (env_of sizes scalars vecs mats) ->
  defined (env_of sizes scalars vecs mats) (ienv_of idxs) e.
Proof. intros C S I P Z N. eapply defined_sound; eauto using wf_of, pos_of, nz_of, nl_of. Qed.

Ltac side := first [ assumption | (intros; assumption) | (repeat first [ apply List.Forall_nil | apply List.Forall_cons; [first [assumption | (intros; assumption) | (simpl; assumption) | (simpl; lia)]|] ]) ].
Ltac engine sizes scalars vecs mats idxs pos nz a b :=
  first [ exact (engine_eq sizes scalars vecs mats idxs pos nz a b (ltac:(vm_cast_no_check (eq_refl true))) (ltac:(side)) (ltac:(side)) (ltac:(side)) (ltac:(side))) ].
Ltac engine_d sizes scalars vecs mats idxs pos nz t a b :=
  exact (engine_derive sizes scalars vecs mats idxs pos nz t a b (ltac:(vm_cast_no_check (eq_refl true))) (ltac:(side)) (ltac:(side)) (ltac:(side)) (ltac:(side))).
(* ---- the checks as theorems about an environment of lists ---- *)
Section Checks.
Context (sizes : list nat) (scalars : list R) (vecs : list vec) (mats : list mat) (idxs : list (idx * nat)) (pos : list N).
Let E := env_of sizes scalars vecs mats.
Let r := ienv_of idxs.
Context (S : List.Forall (fun n => (0 < n)%nat) sizes)
  (I : List.Forall (fun p : idx * nat => (snd p < nth (N.to_nat (fst (fst p))) sizes 1)%nat) idxs)
  (P : List.Forall (fun s => 0 < nth (N.to_nat s) scalars 0) pos).
Context (nl : list ex) (NN : List.Forall (fun e => forall s, 0 <= den E s e) nl).
Lemma nn_of : all_nonneg nl E.
Proof. rewrite Forall_forall in NN. intros e I0 s _. now apply NN. Qed.
Theorem engine_nn e : check_nn (mem pos) nl e = true -> 0 <= den E r e.
Proof. intros C. eapply check_nn_sound; eauto. now apply pos_of. apply nn_of. now apply wf_of. Qed.
Theorem engine_pos e : check_pos (mem pos) nl e = true -> 0 < den E r e.
Proof. intros C. eapply check_pos_sound; eauto. now apply pos_of. apply nn_of. now apply wf_of. Qed.
Theorem engine_up bs e f : check_mono (mem pos) nl bs true e f = true -> List.Forall (fun b => forall s, wf E s -> same_free r s -> den E s (fst b) <= den E s (snd b)) bs ->
  den E r e <= den E r f.
Proof.
  intros C B. apply (check_mono_sound (mem pos) nl bs true e f E r C). now apply pos_of. apply nn_of. now apply wf_of.
  rewrite Forall_forall in B. intros l u H. exact (B _ H).
Qed.
Theorem engine_down bs e f : check_mono (mem pos) nl bs false e f = true -> List.Forall (fun b => forall s, wf E s -> same_free r s -> den E s (fst b) <= den E s (snd b)) bs ->
  den E r f <= den E r e.
Proof.
  intros C B. apply (check_mono_sound (mem pos) nl bs false e f E r C). now apply pos_of. apply nn_of. now apply wf_of.
  rewrite Forall_forall in B. intros l u H. exact (B _ H).
Qed.
End Checks.
Notation same_free := Replacement.same_free.
