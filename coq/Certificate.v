(* What the certificates are written in: one command for each kind of fact that is found by computation.
   A proof begins with [setting], which names the lists in which reflected terms look up what they speak of; then
     equal Q a b          Q : the terms a and b have one value, by their normal forms;
     nonnegative N l a    N : 0 <= a, and [positive] likewise, given that the numbers in l are nonnegative;
     all_nonnegative N l a, all_positive N l a    the same whatever the indices of a are;
     upward P l h a b     P : a <= b, since b is a with parts replaced by larger ones, which h shows; [downward]: b <= a. *)
From Coq Require Import QArith.
From AnySize Require Import Differentiator DifferentiatorSound Replacement.
From AnySize Require Simplex.
From AnySize Require Export Rules OneVariable Numbers Determinants.
Open Scope R_scope.

Lemma nil_nonnegative E : List.Forall (fun e => forall s, 0 <= den E s e) [].
Proof. constructor. Qed.
Lemma cons_nonnegative E e l : (forall s, 0 <= den E s e) -> List.Forall (fun e => forall s, 0 <= den E s e) l ->
  List.Forall (fun e => forall s, 0 <= den E s e) (e :: l).
Proof. now constructor. Qed.

Definition replaced (E : env) (r : ienv) (b : ex * ex) : Prop :=
  forall s, wf E s -> same_free r s -> den E s (fst b) <= den E s (snd b).
Lemma nil_replaced E r : List.Forall (replaced E r) [].
Proof. constructor. Qed.
Lemma cons_replaced E r a b l : (forall s, wf E s -> same_free r s -> den E s a <= den E s b) -> List.Forall (replaced E r) l ->
  List.Forall (replaced E r) ((a, b) :: l).
Proof. now constructor. Qed.

(* what is known of the lists: sizes are positive, indices in their ranges, and the listed signs as they are listed *)
Definition sound (sizes : list nat) (scalars : list R) (vectors : list vec) (matrices : list mat)
    (indices : list (idx * nat)) (signs : list signed) : Prop :=
  List.Forall (fun n => (0 < n)%nat) sizes /\
  List.Forall (fun p : idx * nat => (snd p < nth (N.to_nat (fst (fst p))) sizes 1)%nat) indices /\
  List.Forall (shown (env_of sizes scalars vectors matrices)) signs.
Section Checked.
Context (sizes : list nat) (scalars : list R) (vectors : list vec) (matrices : list mat).
Context (indices : list (idx * nat)) (signs : list signed) (S : sound sizes scalars vectors matrices indices signs).
Let E := env_of sizes scalars vectors matrices.
Let r := ienv_of indices.
Let known l := List.Forall (fun e => forall s, 0 <= den E s e) l.
Lemma equal_by a b : check signs [] a b = true -> den E r a = den E r b.
Proof. destruct S as (A & B & C). intros H. exact (engine_eq _ _ _ _ _ _ [] a b H A B C (List.Forall_nil _)). Qed.
Lemma nonnegative_by l a : known l -> check_nn signs l a = true -> 0 <= den E r a.
Proof. destruct S as (A & B & C). intros L H. exact (engine_nn _ _ _ _ _ _ A B C l L a H). Qed.
Lemma positive_by l a : known l -> check_pos signs l a = true -> 0 < den E r a.
Proof. destruct S as (A & B & C). intros L H. exact (engine_pos _ _ _ _ _ _ A B C l L a H). Qed.
Lemma all_nonnegative_by l a : known l -> check_nn signs l a = true -> forall s, wf E s -> 0 <= den E s a.
Proof. destruct S as (_ & _ & C). intros L H s W. eapply check_nn_sound; eauto. now apply nn_of. Qed.
Lemma all_positive_by l a : known l -> check_pos signs l a = true -> forall s, wf E s -> 0 < den E s a.
Proof. destruct S as (_ & _ & C). intros L H s W. eapply check_pos_sound; eauto. now apply nn_of. Qed.
Lemma in_range : wf E r.
Proof. destruct S as (A & B & _). now apply wf_of. Qed.
Lemma upward_by l h a b : known l -> List.Forall (replaced E r) h ->
  check_mono signs l h true a b = true -> den E r a <= den E r b.
Proof. destruct S as (A & B & C). intros L U H. exact (engine_up _ _ _ _ _ _ A B C l L h a b H U). Qed.
Lemma downward_by l h a b : known l -> List.Forall (replaced E r) h ->
  check_mono signs l h false a b = true -> den E r b <= den E r a.
Proof. destruct S as (A & B & C). intros L U H. exact (engine_down _ _ _ _ _ _ A B C l L h a b H U). Qed.
Lemma sound_with i k : (k < nth (N.to_nat (fst i)) sizes 1)%nat ->
  sound sizes scalars vectors matrices ((i, k) :: indices) signs.
Proof. destruct S as (A & B & C). intros H. repeat split; auto. Qed.
End Checked.

Tactic Notation "setting" uconstr(sizes) uconstr(scalars) uconstr(vectors) uconstr(matrices) uconstr(indices)
    uconstr(signs) :=
  pose (Ev := env_of sizes scalars vectors matrices); pose (rv := ienv_of indices);
  assert (Sv : sound sizes scalars vectors matrices indices signs) by (repeat split; side_s).
(* what stands for the setting in a command *)
Ltac in_setting f :=
  match goal with S : sound ?z ?s ?v ?m ?k ?p, r := ienv_of ?k, E := env_of ?z ?s ?v ?m |- _ => f E r z s v m k p S end.

Tactic Notation "computed" := vm_cast_no_check (eq_refl true).
Tactic Notation "equal" ident(Q) constr(a) constr(b) :=
  in_setting ltac:(fun E r z s v m k p S =>
    assert (Q : den E r a = den E r b) by (exact (equal_by z s v m k p S a b (ltac:(computed))))).
Tactic Notation "nonnegative" ident(N) constr(l) constr(a) :=
  in_setting ltac:(fun E r z s v m k p S =>
    assert (N : 0 <= den E r a) by (exact (nonnegative_by z s v m k p S _ a l (ltac:(computed))))).
Tactic Notation "positive" ident(N) constr(l) constr(a) :=
  in_setting ltac:(fun E r z s v m k p S =>
    assert (N : 0 < den E r a) by (exact (positive_by z s v m k p S _ a l (ltac:(computed))))).
Tactic Notation "all_nonnegative" ident(N) constr(l) constr(a) :=
  in_setting ltac:(fun E r z s v m k p S =>
    assert (N : forall sv, wf E sv -> 0 <= den E sv a) by (exact (all_nonnegative_by z s v m k p S _ a l (ltac:(computed))))).
Tactic Notation "all_positive" ident(N) constr(l) constr(a) :=
  in_setting ltac:(fun E r z s v m k p S =>
    assert (N : forall sv, wf E sv -> 0 < den E sv a) by (exact (all_positive_by z s v m k p S _ a l (ltac:(computed))))).
Tactic Notation "upward" ident(P) constr(l) constr(h) constr(a) constr(b) :=
  in_setting ltac:(fun E r z s v m k p S =>
    assert (P : den E r a <= den E r b) by (exact (upward_by z s v m k p S _ _ a b l h (ltac:(computed))))).
Tactic Notation "downward" ident(P) constr(l) constr(h) constr(a) constr(b) :=
  in_setting ltac:(fun E r z s v m k p S =>
    assert (P : den E r b <= den E r a) by (exact (downward_by z s v m k p S _ _ a b l h (ltac:(computed))))).
Ltac nonnegative_at i l H a :=
  in_setting ltac:(fun E r z s v m k p S =>
    exact (nonnegative_by z s v m ((i, l) :: k) p (sound_with z s v m k p S i l H) [] a (List.Forall_nil _) (ltac:(computed)))).

(* ---- hypotheses: what does not vanish, what is not negative ---- *)
Lemma nil_nonzero E : nonzero_all [] E.
Proof. constructor. Qed.
Lemma cons_nonzero E z l : (forall r, wf E r -> den E r z <> 0) -> nonzero_all l E -> nonzero_all (z :: l) E.
Proof. now constructor. Qed.
Lemma nil_known E : nonneg_all [] E.
Proof. constructor. Qed.
Lemma cons_known E z l : (forall r, wf E r -> 0 <= den E r z) -> nonneg_all l E -> nonneg_all (z :: l) E.
Proof. now constructor. Qed.
Lemma gap_nonnegative a b : a <= b -> 0 <= b + - a. Proof. lra. Qed.
Lemma gap_positive a b : a < b -> 0 <= b + - a. Proof. lra. Qed.
Lemma gap_nonzero a b : a < b -> b + - a <> 0. Proof. lra. Qed.

Ltac equation given a b :=
  in_setting ltac:(fun E r z s v m k p S =>
    exact (engine_eq z s v m k p _ a b (ltac:(computed)) (proj1 S) (proj1 (proj2 S)) (proj2 (proj2 S)) given)).
Ltac derivative given t a b :=
  in_setting ltac:(fun E r z s v m k p S =>
    exact (engine_derive z s v m k p _ t a b (ltac:(computed)) (proj1 S) (proj1 (proj2 S)) (proj2 (proj2 S)) given)).
(* the derivative in the symbol s at the value v *)
Lemma derive_at E r s v a b : den E r (At s v (D (T0 s) a)) = den E r b -> defined E r (At s v (D (T0 s) a)) ->
  is_derive (fun x => den (setE (setE E r (T0 s) (den E r v)) r (T0 s) x) r a) (den E r v) (den E r b).
Proof.
  intros H [_ [_ X]]. rewrite <- H. cbn [den].
  assert (G : getE (setE E r (T0 s) (den E r v)) r (T0 s) = den E r v) by (simpl; now rewrite N.eqb_refl).
  rewrite G in *. now apply Derive_correct.
Qed.
Lemma refuted_derive_at sizes scalars vectors matrices indices signs s v a b :
  let E := env_of_numbers sizes scalars vectors matrices in
  let r := ienv_of indices in
  surely_ne sizes scalars vectors matrices indices signs (At s v (D (T0 s) a)) b = true ->
  ~ is_derive (fun x => den (setE (setE E r (T0 s) (den E r v)) r (T0 s) x) r a) (den E r v) (den E r b).
Proof.
  intros E r H W. apply refuted_eq in H. apply H. apply is_derive_unique in W. refine (eq_trans _ W). cbn [den].
  f_equal. simpl. now rewrite N.eqb_refl.
Qed.
Ltac derivative_at given t x a b :=
  in_setting ltac:(fun E r z s v m k p S =>
    exact (derive_at E r t x a b
      (engine_eq z s v m k p _ (At t x (D (T0 t) a)) b (ltac:(computed)) (proj1 S) (proj1 (proj2 S)) (proj2 (proj2 S)) given)
      (engine_defined z s v m k p _ [] (At t x (D (T0 t) a)) (ltac:(computed)) (proj1 S) (proj1 (proj2 S)) (proj2 (proj2 S))
        given (nil_known E)))).
Ltac defined_by given known :=
  in_setting ltac:(fun E r z s v m k p S =>
    exact (engine_defined z s v m k p _ _ _ (ltac:(computed)) (proj1 S) (proj1 (proj2 S)) (proj2 (proj2 S)) given known)).

(* P <= Q at given numbers, for one or two rows *)
Ltac loewner_at_numbers :=
  let entries := (intros [|[|k]] [|[|l]] K L; (lia || reflexivity)) in
  split; [entries|split; [entries|]]; intros v; cbv [inner mulv sum mscal vector matrix nth Q2R Qnum Qden map]; nra.
