(* The checks, as theorems about an environment that lists give: what certificates apply. Each says: if a computation
   answers true, sizes are positive, indices in range, the listed signs and hypotheses true, then a relation holds
   between the values of two expressions. *)
From Coq Require Import QArith Qreals Bool.
From AnySize Require Import Signs Normaliser Differentiator DifferentiatorSound Replacement.
From Coq Require Export Reals Lra Lia ZArith NArith List.
From Coquelicot Require Export Coquelicot.
From AnySize Require Export Words Sums Derivatives Spectral Expressions Definedness.
Export ListNotations.
Open Scope R_scope.

(* Hypotheses about expressions hold whatever the values of the indices that are free in them. *)
Definition nonzero_all (nz : list ex) (E : env) := List.Forall (fun z => forall r, wf E r -> den E r z <> 0) nz.
Definition nonneg_all (nl : list ex) (E : env) := List.Forall (fun z => forall r, wf E r -> 0 <= den E r z) nl.
(* A hypothesis about every value of an index, H : forall k, (k < n)%nat -> u k <> 0, gives what [nonzero_all] asks of an
   expression z in which an index i of that size is free, for instance z = V1 0 i where u is vector 0:
     nonzero_at E i z (fun k K r W => H k K).
   An expression with two free indices i and j: fun r W => H (r i) (W i) (r j) (W j). *)
Lemma nonzero_at E i z : (forall k, (k < sz E (fst i))%nat -> forall r, wf E r -> den E (seti r i k) z <> 0) ->
  forall r, wf E r -> den E r z <> 0.
Proof. intros H r W. rewrite <- (den_extr E z _ _ (seti_id r i)). apply H; auto. Qed.

Section Lists.
Context (sizes : list nat) (scalars : list R) (vecs : list vec) (mats : list mat).
Context (idxs : list (idx * nat)) (pos : list signed).
Local Notation E := (env_of sizes scalars vecs mats).
Local Notation r := (ienv_of idxs).
Local Notation sizes_positive := (List.Forall (fun n => (0 < n)%nat) sizes).
Local Notation indices_in_range :=
  (List.Forall (fun p : idx * nat => (snd p < nth (N.to_nat (fst (fst p))) sizes 1)%nat) idxs).
Local Notation signs_shown := (List.Forall (shown E) pos).
Lemma wf_of : sizes_positive -> indices_in_range -> wf E r.
Proof. intros S I. induction I as [|[i k] l H I IH]; simpl; [|now apply wf_seti]. intros i. simpl.
  destruct (nth_in_or_default (N.to_nat (fst i)) sizes 1%nat) as [Hi| ->]; [|lia]. rewrite Forall_forall in S.
  now apply S. Qed.
Lemma nz_of nz : nonzero_all nz E -> all_nonzero nz E.
Proof. intros H z I. unfold nonzero_all in H. rewrite Forall_forall in H. now apply H. Qed.
Lemma nl_of nl : nonneg_all nl E -> all_nonneg nl E.
Proof. intros H z I. unfold nonneg_all in H. rewrite Forall_forall in H. now apply H. Qed.
Theorem engine_eq nz a b : check pos nz a b = true -> sizes_positive -> indices_in_range -> signs_shown ->
  nonzero_all nz E -> den E r a = den E r b.
Proof. intros C S I P Z. eapply check_sound; eauto using wf_of, nz_of. Qed.
(* the derivative exists, and is so *)
Theorem engine_derive nz t a b : check pos nz (D t a) b = true -> sizes_positive -> indices_in_range ->
  signs_shown -> nonzero_all nz E -> is_derive (fun x => den (setE E r t x) r a) (getE E r t) (den E r b).
Proof. intros C S I P Z. eapply derive_sound; eauto using wf_of, nz_of. Qed.
(* Nothing in e is 1/0, the root of a negative number, the logarithm of one that is not positive, or a derivative that
   does not exist. A hypothesis a <= b is given as the expression b - a in nl, that is [Add b (Opp a)], and a < b as the
   same in nl and in nz. *)
Theorem engine_defined nz nl e : check_defined pos nz nl e = true -> sizes_positive -> indices_in_range ->
  signs_shown -> nonzero_all nz E -> nonneg_all nl E -> defined E r e.
Proof. intros C S I P Z N. eapply defined_sound; eauto using wf_of, nz_of, nl_of. Qed.
Context (S : sizes_positive) (I : indices_in_range) (P : signs_shown).
(* nl: numbers that are known to be nonnegative *)
Context (nl : list ex) (NN : List.Forall (fun e => forall s, 0 <= den E s e) nl).
Lemma nn_of : all_nonneg nl E. Proof. rewrite Forall_forall in NN. intros e I0 s _. now apply NN. Qed.
Theorem engine_nn e : check_nn pos nl e = true -> 0 <= den E r e.
Proof. intros C. eapply check_nn_sound; eauto using wf_of, nn_of. Qed.
Theorem engine_pos e : check_pos pos nl e = true -> 0 < den E r e.
Proof. intros C. eapply check_pos_sound; eauto using wf_of, nn_of. Qed.
(* bs: pairs (lower, upper), which are inequalities at the free indices of this theorem, for all values of the others *)
Local Notation replacements bs :=
  (List.Forall (fun b => forall s, wf E s -> same_free r s -> den E s (fst b) <= den E s (snd b)) bs).
Lemma engine_mono bs up e f : check_mono pos nl bs up e f = true -> replacements bs ->
  le_dir up (den E r e) (den E r f).
Proof.
  intros C B. apply (check_mono_sound _ _ _ P nn_of bs up e f r C (wf_of S I)). rewrite Forall_forall in B.
  intros l u H. exact (B _ H). Qed.
Theorem engine_up bs e f : check_mono pos nl bs true e f = true -> replacements bs -> den E r e <= den E r f.
Proof. exact (engine_mono bs true e f). Qed.
Theorem engine_down bs e f : check_mono pos nl bs false e f = true -> replacements bs -> den E r f <= den E r e.
Proof. exact (engine_mono bs false e f). Qed.
End Lists.
Notation same_free := Replacement.same_free.
