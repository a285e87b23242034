(* What an expression is worth at given numbers: sizes, rational scalars, vectors and matrices. Its value is enclosed in
   an interval by computation, so that a statement which fails at these numbers is refuted by a theorem. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Rationals Spectral HalfPowers Expressions Signs Differentiator.
From AnySize Require Import DifferentiatorSound Checks Intervals.
Import ListNotations.
Open Scope R_scope.

Record numbers := Numbers { nsz : N -> nat; nsc : N -> Q; nv1 : N -> nat -> Q; nv2 : N -> nat -> nat -> Q }.
Definition real_env (g : numbers) : env :=
  Env (nsz g) (fun s => Q2R (nsc g s)) (fun a k => Q2R (nv1 g a k)) (fun a k l => Q2R (nv2 g a k l)).

(* ---- sums, largest and smallest values, the spectral norm ---- *)
Definition lift2 (f : interval -> interval -> interval) (i j : option interval) : option interval :=
  match i, j with Some i, Some j => Some (f i j) | _, _ => None end.
Fixpoint isum (n : nat) (f : nat -> option interval) : option interval :=
  match n with O => Some (point 0) | S m => lift2 iadd (isum m f) (f m) end.
Fixpoint ilargest (n : nat) (f : nat -> option interval) : option interval :=
  match n with O => Some (point 0) | S m => match m with O => f O | S _ => lift2 imax (ilargest m f) (f m) end end.
Fixpoint ismallest (n : nat) (f : nat -> option interval) : option interval :=
  match n with O => Some (point 0) | S m => match m with O => f O | S _ => lift2 imin (ismallest m f) (f m) end end.
Definition inorm (n : nat) (f : nat -> option interval) : option interval :=
  option_map isqrt (isum n (fun k => option_map (fun i => ipow i 2) (f k))).
(* at least the norm of each row and of each column, at most the Frobenius norm *)
Definition ispectral (n d : nat) (f : nat -> nat -> option interval) : option interval :=
  let rows := ilargest n (fun k => inorm d (f k)) in let columns := ilargest d (fun l => inorm n (fun k => f k l)) in
  let frobenius := option_map isqrt (isum n (fun k => isum d (fun l => option_map (fun i => ipow i 2) (f k l)))) in
  match rows, columns, frobenius with
  | Some a, Some b, Some c => Some (qmax (fst a) (fst b), snd c)
  | _, _, _ => None
  end.
Definition within (x : R) (o : option interval) : Prop := forall i, o = Some i -> inside x i.
Lemma within_some x i : inside x i -> within x (Some i). Proof. intros H j [= <-]. exact H. Qed.
Lemma within_map (f : R -> R) (g : interval -> interval) x o :
  (forall x i, inside x i -> inside (f x) (g i)) -> within x o -> within (f x) (option_map g o).
Proof. intros FG H j. destruct o as [i|]; [|discriminate]. intros [= <-]. apply FG, H. reflexivity. Qed.
Lemma within_bind (f : R -> R) (g : interval -> option interval) x o :
  (forall x i j, inside x i -> g i = Some j -> inside (f x) j) -> within x o ->
  within (f x) (bind o g).
Proof. intros FG H j. destruct o as [i|]; [|discriminate]. intros G. apply (FG x i); auto. Qed.
Lemma within_lift2 (f : R -> R -> R) (g : interval -> interval -> interval) x y o p :
  (forall x y i j, inside x i -> inside y j -> inside (f x y) (g i j)) ->
  within x o -> within y p -> within (f x y) (lift2 g o p).
Proof. intros FG H K j. destruct o as [i|], p as [i'|]; try discriminate. intros [= <-]. auto. Qed.
Lemma within_zero : within 0 (Some (point 0)). Proof. apply within_some. rewrite <- Q2R_0. apply inside_point. Qed.
Lemma isum_within n f g : (forall k, (k < n)%nat -> within (f k) (g k)) -> within (sum n f) (isum n g).
Proof. induction n; intros H; [apply within_zero|]. simpl. apply (within_lift2 Rplus); auto using iadd_inside. Qed.
Lemma ilargest_within n f g : (forall k, (k < n)%nat -> within (f k) (g k)) -> within (maxn n f) (ilargest n g).
Proof. induction n as [|[|m] IH]; intros H; [apply within_zero|apply H; lia|].
  change (within (Rmax (maxn (S m) f) (f (S m))) (lift2 imax (ilargest (S m) g) (g (S m)))).
  apply (within_lift2 Rmax); auto using imax_inside. Qed.
Lemma ismallest_within n f g : (forall k, (k < n)%nat -> within (f k) (g k)) -> within (minn n f) (ismallest n g).
Proof. induction n as [|[|m] IH]; intros H; [apply within_zero|apply H; lia|].
  change (within (Rmin (minn (S m) f) (f (S m))) (lift2 imin (ismallest (S m) g) (g (S m)))).
  apply (within_lift2 Rmin); auto using imin_inside. Qed.
Lemma square_within x o : within x o -> within (x ^ 2) (option_map (fun i => ipow i 2) o).
Proof. apply (within_map (fun x => x ^ 2)). intros. now apply ipow_inside. Qed.
Lemma inorm_within n f g : (forall k, (k < n)%nat -> within (f k) (g k)) -> within (norm n f) (inorm n g).
Proof.
  intros H. apply (within_map sqrt). intros; now apply isqrt_inside. apply (isum_within n (fun k => f k ^ 2)). intros.
  now apply square_within, H. Qed.
Lemma maxn_le_bound n f r : 0 <= r -> (forall k, (k < n)%nat -> f k <= r) -> maxn n f <= r.
Proof. intros R H. destruct n; [exact R|]. apply maxn_lub; auto. lia. Qed.
Lemma ispectral_within n d f g : (forall k l, (k < n)%nat -> (l < d)%nat -> within (f k l) (g k l)) ->
  within (spectral n d f) (ispectral n d g).
Proof. intros H. unfold ispectral. cbv zeta.
  pose proof (ilargest_within n (fun k => norm d (row f k)) (fun k => inorm d (g k))) as A.
  pose proof (ilargest_within d (fun l => norm n (col f l)) (fun l => inorm n (fun k => g k l))) as B.
  assert (C : within (frob n d f)
    (option_map isqrt (isum n (fun k => isum d (fun l => option_map (fun i => ipow i 2) (g k l)))))).
  { apply (within_map sqrt); [intros; now apply isqrt_inside|]. apply isum_within; intros.
    apply (isum_within d (fun l => f k l ^ 2)); auto using square_within. }
  destruct (ilargest n _) as [a|]; [|discriminate]. destruct (ilargest d _) as [b|]; [|discriminate].
  destruct (option_map _ _) as [c|]; [|discriminate]. apply within_some. destruct (C c eq_refl) as [_ C2].
  destruct (A (fun k K => inorm_within d _ _ (fun l L => H k l K L)) a eq_refl) as [A1 _].
  destruct (B (fun l L => inorm_within n _ _ (fun k K => H k l K L)) b eq_refl) as [B1 _].
  pose proof (maxn_le_bound n _ _ (spectral_nonneg n d f) (row_le_spectral n d f)).
  pose proof (maxn_le_bound d _ _ (spectral_nonneg n d f) (col_le_spectral n d f)).
  pose proof (spectral_le_frob n d f). split; simpl; [rewrite Q2R_qmax; apply Rmax_lub|]; lra. Qed.

(* ---- the interval of an expression without derivatives, if all of it is defined ---- *)
Fixpoint bounds (g : numbers) (r : ienv) (e : ex) : option interval :=
  match e with
  | Int z => Some (point (inject_Z z)) | Num q => Some (point q) | Sc s => Some (point (nsc g s))
  | Sz s => Some (point (inject_Z (Z.of_nat (nsz g s))))
  | V1 a i => Some (point (nv1 g a (r i))) | V2 a i j => Some (point (nv2 g a (r i) (r j)))
  | Del i j => Some (point (if Nat.eqb (r i) (r j) then 1 else 0)%Q)
  | Add a b => lift2 iadd (bounds g r a) (bounds g r b) | Mul a b => lift2 imul (bounds g r a) (bounds g r b)
  | Opp a => option_map iopp (bounds g r a) | Abs a => option_map iabs (bounds g r a)
  | Pow a n => option_map (fun i => ipow i n) (bounds g r a)
  | Sqrt a => bind (bounds g r a) (fun i => if Qle_bool 0 (fst i) then Some (isqrt i) else None)
  | Inv a => bind (bounds g r a) iinv | HP a h => bind (bounds g r a) (fun i => ihalf_power i h)
  | Exp a => bind (bounds g r a) iexp | Ln a => bind (bounds g r a) iln
  | Sum i a => isum (nsz g (fst i)) (fun k => bounds g (seti r i k) a)
  | Max i a => ilargest (nsz g (fst i)) (fun k => bounds g (seti r i k) a)
  | Min i a => ismallest (nsz g (fst i)) (fun k => bounds g (seti r i k) a)
  | Spec i j a => ispectral (nsz g (fst i)) (nsz g (fst j)) (fun k l => bounds g (seti (seti r i k) j l) a)
  | Pi | Erf _ | D _ _ | At _ _ _ => None
  end.
Lemma bounds_sound g e : forall r, within (den (real_env g) r e) (bounds g r e).
Proof. induction e; intros r; cbn [bounds den]; try discriminate; try (apply within_some, inside_point).
  - apply within_some. rewrite <- Q2R_int. apply inside_point.
  - apply within_some. simpl. rewrite INR_IZR_INZ, <- Q2R_int. apply inside_point.
  - apply within_some. unfold delta. destruct (Nat.eqb _ _); [rewrite <- Q2R_1|rewrite <- Q2R_0]; apply inside_point.
  - apply (within_lift2 Rplus); auto using iadd_inside.
  - apply (within_lift2 Rmult); auto using imul_inside.
  - apply (within_map Ropp); auto using iopp_inside.
  - apply (within_bind Rinv); [exact iinv_inside|auto].
  - apply (within_map (fun x => x ^ n) (fun i => ipow i n)); auto using ipow_inside.
  - apply (within_bind sqrt (fun i => if Qle_bool 0 (fst i) then _ else _)); [|auto]. intros x i j I K.
    destruct (Qle_bool 0 (fst i)); [|discriminate]. injection K as <-. now apply isqrt_inside.
  - apply (within_bind (fun x => hp x h) (fun i => ihalf_power i h)); [|auto]. intros x i j I K.
    now apply (ihalf_power_inside x i h j).
  - apply (within_bind exp); [exact iexp_inside|auto].
  - apply (within_bind ln); [exact iln_inside|auto].
  - apply (within_map Rabs); auto using iabs_inside.
  - apply (isum_within (nsz g (fst i))); auto.
  - apply (ilargest_within (nsz g (fst i))); auto.
  - apply (ismallest_within (nsz g (fst i))); auto.
  - apply (ispectral_within (nsz g (fst i)) (nsz g (fst j))); auto. Qed.

(* ---- numbers without variables ---- *)
Fixpoint closed (e : ex) : bool :=
  match e with
  | Int _ | Num _ => true
  | Add a b | Mul a b => closed a && closed b
  | Opp a | Inv a | Pow a _ | Sqrt a | HP a _ | Exp a | Ln a | Abs a => closed a
  | _ => false
  end.
Lemma closed_den e : closed e = true -> forall E F r s, den E r e = den F s e.
Proof.
  induction e; intros C E F r0 s0; simpl in C |- *; try discriminate; auto; try (apply andb_true_iff in C as [C1 C2]);
    rewrite ?(IHe C E F r0 s0), ?(IHe1 C1 E F r0 s0), ?(IHe2 C2 E F r0 s0); reflexivity. Qed.
Definition nonnegative_number (e : ex) : bool :=
  let g := Numbers (fun _ => 1%nat) (fun _ => 0%Q) (fun _ _ => 0%Q) (fun _ _ _ => 0%Q) in
  closed e && match bounds g (fun _ => O) e with Some i => Qle_bool 0 (fst i) | None => false end.
Theorem nonnegative_number_sound e E r : nonnegative_number e = true -> 0 <= den E r e.
Proof. intros H. apply andb_true_iff in H as [C H]. destruct (bounds _ _ e) as [i|] eqn:B; [|discriminate].
  apply bounds_sound in B as [B _]. apply Qle_bool_true in H. rewrite Q2R_0 in H. apply (Rle_trans _ _ _ H).
  erewrite (closed_den e C E). exact B. Qed.
(* proves that such a number, for instance sqrt 33 - 5, is nonnegative: forall r, 0 <= den E r e *)
Ltac number_nn := intros; apply nonnegative_number_sound; vm_cast_no_check (eq_refl true).

(* ---- theorems about numbers that stand in lists ---- *)
Section Lists.
(* the sizes, scalars, vectors and matrices; the values of the free indices; what is known to be positive or nonnegative *)
Context (sizes : list nat) (scalars : list Q) (vecs : list (list Q)) (mats : list (list (list Q))).
Context (idxs : list (idx * nat)) (pos : list signed).
Definition env_of_numbers : env := env_of sizes (map Q2R scalars) (map vector vecs) (map matrix mats).
Local Notation E := env_of_numbers.
Local Notation r := (ienv_of idxs).
Definition given : numbers :=
  Numbers (fun s => nth (N.to_nat s) sizes 1%nat) (fun s => nth (N.to_nat s) scalars 0%Q)
    (fun a k => nth k (nth (N.to_nat a) vecs []) 0%Q) (fun a k l => nth l (nth k (nth (N.to_nat a) mats []) []) 0%Q).
Definition every_given (test : Q -> bool) (a : atom) : bool :=
  let below n := seq 0 (nsz given n) in
  match a with
  | Symbol s => test (nsc given s)
  | Vector a n => forallb (fun k => test (nv1 given a k)) (below n)
  | Matrix a n m => forallb (fun k => forallb (fun l => test (nv2 given a k l)) (below m)) (below n)
  end.
Definition shown_given (x : signed) : bool :=
  match x with Positive a => every_given (fun q => negb (Qle_bool q 0)) a | Nonnegative a => every_given (Qle_bool 0) a end.
Definition fitting : bool :=
  forallb (Nat.ltb 0) sizes &&
  forallb (fun p : idx * nat => Nat.ltb (snd p) (nth (N.to_nat (fst (fst p))) sizes 1%nat)) idxs &&
  forallb shown_given pos.
(* derivatives are taken by the rules, before the numbers are put in *)
Definition value (e : ex) : option interval :=
  if fitting && okelim (F0 pos) e then bounds given r (prepared pos e) else None.
Lemma nth_map {A B C} (f : A -> B) (g : B -> C) l n a b : g b = g (f a) -> g (nth n (map f l) b) = g (f (nth n l a)).
Proof. intros H. revert n. induction l as [|x l IH]; intros [|n]; simpl; auto. Qed.
Lemma given_env : eqE (real_env given) E.
Proof. repeat split; intros; simpl; symmetry.
  - apply (nth_map Q2R (fun x => x)). now rewrite Q2R_0.
  - apply (nth_map vector (fun v => v k)). destruct k; symmetry; apply Q2R_0.
  - apply (nth_map matrix (fun A => A k l)). destruct k, l; symmetry; apply Q2R_0. Qed.
Lemma every_given_sound test (P : R -> Prop) a : (forall q, test q = true -> P (Q2R q)) -> every_given test a = true ->
  every P E a.
Proof. intros T H. destruct given_env as (A & B & C & G).
  destruct a as [s|a n|a n m]; cbn [every every_given] in *.
  - rewrite <- B. now apply T.
  - intros k K. rewrite <- C. apply T. rewrite forallb_forall in H. apply H, in_seq. rewrite <- A in K. simpl in *. lia.
  - intros k K l L. rewrite <- G. apply T. rewrite <- A in K, L. rewrite forallb_forall in H. specialize (H k).
    rewrite forallb_forall in H. apply H; apply in_seq; simpl in *; lia. Qed.
Theorem holds_sign x : shown_given x = true -> shown E x.
Proof.
  destruct x as [a|a]; apply every_given_sound; intros q T.
  - apply negb_true_iff, Qle_bool_false in T. now rewrite Q2R_0 in T.
  - apply Qle_bool_true in T. now rewrite Q2R_0 in T. Qed.
Lemma fitting_sound : fitting = true -> wf E r /\ holds (F0 pos) E.
Proof.
  intros H. apply andb_true_iff in H as [H P]. apply andb_true_iff in H as [S I]. rewrite forallb_forall in S, I, P.
  split.
  - apply wf_of; apply Forall_forall; intros x X; [now apply Nat.ltb_lt, S|now apply Nat.ltb_lt, I].
  - apply holds_F0, Forall_forall. intros x M. now apply holds_sign, P. Qed.
Theorem value_sound e i : value e = Some i -> inside (den E r e) i.
Proof. unfold value. destruct (fitting && okelim _ e) eqn:C; [|discriminate]. apply andb_true_iff in C as [F O].
  apply fitting_sound in F as [W HF]. intros H. apply bounds_sound in H.
  rewrite (den_ext _ _ E r r given_env (eqr_refl r)) in H. now rewrite prepared_sound in H by auto. Qed.
Definition compare_with (test : interval -> interval -> bool) (a b : ex) : bool :=
  match value a, value b with Some i, Some j => test i j | _, _ => false end.
Definition surely_le (a b : ex) : bool := compare_with (fun i j => Qle_bool (snd i) (fst j)) a b.
Definition surely_lt (a b : ex) : bool := compare_with (fun i j => negb (Qle_bool (fst j) (snd i))) a b.
Definition surely_ne (a b : ex) : bool := surely_lt a b || surely_lt b a.
Lemma compare_with_sound test a b : compare_with test a b = true ->
  exists i j, test i j = true /\ inside (den E r a) i /\ inside (den E r b) j.
Proof. unfold compare_with. destruct (value a) as [i|] eqn:A; [|discriminate].
  destruct (value b) as [j|] eqn:B; [|discriminate]. intros T. exists i, j. auto using value_sound. Qed.
(* relations that hold at these numbers, such as the hypotheses of a statement *)
Theorem holds_le a b : surely_le a b = true -> den E r a <= den E r b.
Proof. intros H. apply compare_with_sound in H as (i & j & T & [_ A] & [B _]). apply Qle_bool_true in T. lra. Qed.
Theorem holds_lt a b : surely_lt a b = true -> den E r a < den E r b.
Proof.
  intros H. apply compare_with_sound in H as (i & j & T & [_ A] & [B _]). apply negb_true_iff, Qle_bool_false in T. lra.
Qed.
Theorem holds_ne a b : surely_ne a b = true -> den E r a <> den E r b.
Proof. intros H. apply orb_true_iff in H as [H|H]; apply holds_lt in H; lra. Qed.
Theorem holds_eq a b : surely_le a b = true -> surely_le b a = true -> den E r a = den E r b.
Proof. intros H K. apply holds_le in H, K. lra. Qed.
(* relations that fail at these numbers *)
Theorem refuted_eq a b : surely_ne a b = true -> den E r a <> den E r b. Proof. exact (holds_ne a b). Qed.
Theorem refuted_le a b : surely_lt b a = true -> ~ den E r a <= den E r b.
Proof. intros H. apply holds_lt in H. lra. Qed.
Theorem refuted_lt a b : surely_le b a = true -> ~ den E r a < den E r b.
Proof. intros H. apply holds_le in H. lra. Qed.
(* the derivative is another number *)
Theorem refuted_derive t a b : surely_ne (D t a) b = true ->
  ~ is_derive (fun x => den (setE E r t x) r a) (getE E r t) (den E r b).
Proof. intros H W. apply holds_ne in H. apply H. cbn [den]. now apply is_derive_unique. Qed.
End Lists.