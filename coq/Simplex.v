(* Polynomials that are nonnegative on a simplex, by the splits of a certificate. One program, [simplex_check], checks a
   certificate, on polynomials in Horner's form; the last theorem says what its answer true means. *)
From Coq Require Import Reals Lra Lia ZArith NArith List Bool.
From AnySize Require Import Words Rationals Expressions.
Import ListNotations.
Open Scope R_scope.

(* ---- numbers a_0 + a_1 w + ..., where w is a root of a monic polynomial with the lower coefficients ms ---- *)
Definition is0 (c : list Z) : bool := forallb (Z.eqb 0) c.
Fixpoint cadd (c d : list Z) : list Z :=
  match c, d with [], _ => d | _, [] => c | a :: c, b :: d => (a + b)%Z :: cadd c d end.
Definition cscale (z : Z) (c : list Z) : list Z := map (Z.mul z) c.
(* w c *)
Definition cshift (ms c : list Z) : list Z :=
  match ms with
  | [] => 0%Z :: c
  | _ :: ms' => let n := length ms' in
    match skipn n c with [t] => cadd (0%Z :: firstn n c) (cscale (- t) ms) | _ => 0%Z :: c end
  end.
Fixpoint cmul (ms c d : list Z) : list Z :=
  match c with [] => [] | [a] => cscale a d | a :: c => cadd (cscale a d) (cshift ms (cmul ms c d)) end.
(* Bounds of M w^0, M w^1, ... for some M > 0; and what they show of M c. *)
Definition bounds := list (Z * Z).
Fixpoint clow (bs : bounds) (c : list Z) : option Z :=
  match c, bs with
  | [], _ => Some 0%Z
  | a :: c, (l, h) :: bs => option_map (Z.add (if Z.ltb a 0 then h * a else l * a)%Z) (clow bs c)
  | _, [] => None
  end.
Fixpoint some_low (t : Z -> bool) (bss : list bounds) (c : list Z) : bool :=
  match bss with
  | [] => false
  | bs :: bss => if match clow bs c with Some z => t z | None => false end then true else some_low t bss c
  end.
Definition cnonneg (bss : list bounds) (c : list Z) : bool :=
  if forallb (Z.leb 0) c then true else some_low (Z.leb 0) bss c.
Definition cpos : list bounds -> list Z -> bool := some_low (Z.ltb 0).
(* from low <= q w <= high *)
Fixpoint powers (low high q : Z) (n : nat) : bounds :=
  match n with
  | O => [(1, 1)%Z]
  | S n =>
    let one := (q ^ Z.of_nat (S n))%Z in
    (one, one) :: map (fun b => (low * fst b, high * snd b)%Z) (powers low high q n)
  end.

(* ---- polynomials: K c is a number, X p q is p + x q, where x is the first variable and p is in the others ---- *)
Inductive poly := K (c : list Z) | X (p q : poly).
Definition zero : poly := K [].
Definition isz (p : poly) : bool := match p with K c => is0 c | X _ _ => false end.
Definition mkX (p q : poly) : poly := if isz q then match p with K _ => p | X _ _ => X p zero end else X p q.
Fixpoint addk (c : list Z) (p : poly) : poly := match p with K d => K (cadd c d) | X p q => X (addk c p) q end.
Fixpoint padd (p q : poly) : poly :=
  match p, q with
  | K c, K d => K (cadd c d)
  | K c, X _ _ => if is0 c then q else addk c q
  | X _ _, K d => if is0 d then p else addk d p
  | X a b, X c d => mkX (padd a c) (padd b d)
  end.
Fixpoint pvar (k : nat) : poly := match k with O => X zero (K [1%Z]) | S k => X (pvar k) zero end.

Section Products.
Context (ms : list Z).
Fixpoint pscale (c : list Z) (p : poly) : poly :=
  match p with K d => K (cmul ms c d) | X p q => X (pscale c p) (pscale c q) end.
Definition pscal (c : list Z) (p : poly) : poly :=
  if is0 c then zero else match c with [1%Z] => p | _ => pscale c p end.
Fixpoint pmul (p : poly) : poly -> poly :=
  match p with
  | K c => pscal c
  | X a b => fun q => padd
      ((fix low (q : poly) := match q with K d => mkX (pscal d a) zero | X c d => mkX (pmul a c) (low d) end) q)
      (mkX zero (pmul b q))
  end.
(* the terms of each degree, and from these a homogeneous polynomial, by powers of s *)
Fixpoint ladd (l m : list poly) : list poly :=
  match l, m with [], _ => m | _, [] => l | p :: l, q :: m => padd p q :: ladd l m end.
Fixpoint by_degree (p : poly) : list poly :=
  match p with
  | K c => [K c]
  | X a b => ladd (map (fun q => mkX q zero) (by_degree a)) (zero :: map (mkX zero) (by_degree b))
  end.
Fixpoint trim (l : list poly) : list poly :=
  match l with [] => [] | p :: l => match trim l with [] => if isz p then [] else [p] | l => p :: l end end.
Fixpoint homogeneous (s acc : poly) (l : list poly) : poly :=
  match l with [] => acc | p :: l => homogeneous s (padd (pmul s acc) p) l end.
Fixpoint total_of (m : nat) : poly := match m with O => zero | S m => X (total_of m) (K [1%Z]) end.

(* ---- certificates: no coefficient is negative; a split where x_i = (c / d) x_j; the ends of a symbol of degree 1 ---- *)
Inductive certificate :=
  Done | Split (i j : nat) (c : list Z) (d : positive) (a b : certificate) | Ends (a b : certificate).
(* f done to the polynomials in the variables from the n-th on *)
Fixpoint at_level (n : nat) (f : poly -> poly) (p : poly) : poly :=
  match n, p with O, _ => f p | S _, K _ => p | S m, X a b => mkX (at_level m f a) (at_level n f b) end.
(* b x in the place of the first variable x; x + a y, where y comes k + 1 places later *)
Fixpoint scaled (b : list Z) (p : poly) : poly := match p with K _ => p | X p q => mkX p (pscal b (scaled b q)) end.
Fixpoint moved_by_later (k : nat) (a : list Z) (p : poly) : poly :=
  match p with K _ => p | X p q => let r := moved_by_later k a q in padd (mkX p r) (pmul (pscal a (pvar (S k))) r) end.
(* y + a x in the place of the k-th variable y: the coefficients of the powers of a new variable x; and where x comes first *)
Fixpoint taylor (k : nat) (a : list Z) (p : poly) : list poly :=
  match p with
  | K _ => [p]
  | X p q =>
    let r := taylor k a q in
    match k with
    | O => ladd (mkX p zero :: map (pscal a) r) (map (mkX zero) r)
    | S k => ladd (map (fun t => mkX t zero) (taylor k a p)) (map (mkX zero) r)
    end
  end.
Definition joined (l : list poly) : poly := fold_right mkX zero l.
Fixpoint moved_by_first (k : nat) (a : list Z) (p : poly) : poly :=
  match p with K _ => p | X p q => padd (joined (taylor k a p)) (mkX zero (moved_by_first k a q)) end.
(* x_i + a x_j and b x_j in the places of x_i and x_j *)
Definition on_side (i j : nat) (a b : list Z) (p : poly) : poly :=
  let p := match b with [1%Z] => p | _ => at_level j (scaled b) p end in
  if Nat.ltb i j then at_level i (moved_by_later (j - S i) a) p else at_level j (moved_by_first (i - S j) a) p.
Context (bss : list bounds).
Fixpoint no_negative (p : poly) : bool :=
  match p with K c => cnonneg bss c | X p q => if no_negative p then no_negative q else false end.
Fixpoint by_splits (t : certificate) (p : poly) : bool :=
  match t with
  | Done => no_negative p
  | Split i j c d s t =>
      if negb (Nat.eqb i j) && cpos bss c
      then if by_splits s (on_side i j c [Zpos d] p) then by_splits t (on_side j i [Zpos d] c p) else false
      else false
  | Ends _ _ => false
  end.
(* p = a + x b *)
Definition affine_in (p : poly) : option (poly * poly) :=
  match p with
  | K c => Some (p, zero)
  | X a (K c) => Some (a, K c)
  | X a (X b c) => if isz c then Some (a, b) else None
  end.
(* m variables of the simplex, of sum 1, after symbols that run from 0 to p / d for the pairs (p, d) *)
Fixpoint at_ends (m : nat) (tops : list (poly * positive)) (t : certificate) (p : poly) : bool :=
  match tops with
  | [] => by_splits t (homogeneous (total_of m) zero (trim (by_degree p)))
  | (top, d) :: tops =>
      match t, affine_in p with
      | Ends s t, Some (a, b) =>
          if at_ends m tops s a then at_ends m tops t (padd (pscal [Zpos d] a) (pmul top b)) else false
      | _, _ => false
      end
  end.
End Products.

(* ---- what they mean ---- *)
Section Values.
Context (w : R) (ms : list Z).
Fixpoint cev (c : list Z) : R := match c with [] => 0 | a :: c => IZR a + w * cev c end.
Context (W : 0 <= w) (Root : w ^ length ms + cev ms = 0).
Lemma is0_ev c : is0 c = true -> cev c = 0.
Proof.
  unfold is0. induction c as [|a c IH]; cbn [forallb cev]; auto. intros H. apply andb_prop in H as [A Z].
  apply Z.eqb_eq in A. rewrite <- A, IH; auto. ring. Qed.
Lemma cadd_ev c : forall d, cev (cadd c d) = cev c + cev d.
Proof. induction c as [|a c IH]; intros [|b d]; simpl; try ring. rewrite plus_IZR, IH. ring. Qed.
Lemma cscale_ev z c : cev (cscale z c) = IZR z * cev c.
Proof.
  induction c as [|a c IH]; [simpl; ring|]. cbn [cscale map cev]. change (map (Z.mul z) c) with (cscale z c).
  rewrite mult_IZR, IH. ring. Qed.
Lemma split_ev n : forall c, cev c = cev (firstn n c) + w ^ n * cev (skipn n c).
Proof.
  induction n as [|n IH]; intros c; [simpl; ring|]. destruct c as [|a c]; [simpl; ring|].
  cbn [firstn skipn cev pow]. rewrite (IH c) at 1. ring. Qed.
Lemma cshift_ev c : cev (cshift ms c) = w * cev c.
Proof.
  unfold cshift. destruct ms as [|m ms'] eqn:M; [simpl; ring|]. rewrite (split_ev (length ms') c).
  destruct (skipn (length ms') c) as [|t [|u s]] eqn:S; cbn [cev]; rewrite ?cadd_ev, ?cscale_ev.
  1, 3: rewrite (split_ev (length ms') c), S; cbn [cev]; ring.
  cbn [cev length pow] in *. rewrite opp_IZR.
  replace (w ^ length ms') with (w ^ length ms' + 0 * w) by ring.
  assert (H : w * w ^ length ms' = - (IZR m + w * cev ms')) by lra.
  transitivity (w * cev (firstn (length ms') c) + (w * w ^ length ms') * IZR t); [rewrite H|]; ring. Qed.
Lemma cmul_ev c : forall d, cev (cmul ms c d) = cev c * cev d.
Proof.
  induction c as [|a c IH]; intros d; [simpl; ring|]. destruct c as [|b c].
  - cbn [cmul]. rewrite cscale_ev. simpl. ring.
  - change (cmul ms (a :: b :: c) d) with (cadd (cscale a d) (cshift ms (cmul ms (b :: c) d))).
    rewrite cadd_ev, cscale_ev, cshift_ev, IH. cbn [cev]. ring. Qed.

Fixpoint valid (M x : R) (bs : bounds) : Prop :=
  match bs with [] => True | (l, h) :: bs => 0 <= IZR l <= M * x /\ M * x <= IZR h /\ valid M (x * w) bs end.
Lemma clow_le M bs : forall x c z, valid M x bs -> clow bs c = Some z -> IZR z <= M * x * cev c.
Proof.
  induction bs as [|[l h] bs IH]; intros x [|a c] z V H; try (injection H as <-; simpl; lra); [discriminate|].
  destruct V as (L & U & V). cbn [clow] in H. destruct (clow bs c) as [y|] eqn:C; [|discriminate].
  apply Some_inj in H. subst z. specialize (IH _ _ _ V C). rewrite plus_IZR. cbn [cev].
  enough (IZR (if (a <? 0)%Z then h * a else l * a) <= M * x * IZR a) by lra.
  destruct (Z.ltb_spec a 0) as [A|A]; rewrite mult_IZR; [apply IZR_lt in A|apply IZR_le in A]; nra. Qed.
Definition all_valid (bss : list bounds) := forall bs, In bs bss -> exists M, 0 < M /\ valid M 1 bs.
Context (bss : list bounds) (Bss : all_valid bss).
Lemma some_low_ev t c : some_low t bss c = true -> exists z M, 0 < M /\ IZR z <= M * cev c /\ t z = true.
Proof.
  induction bss as [|bs l IH]; simpl; [discriminate|]. destruct (clow bs c) as [z|] eqn:C.
  - destruct (t z) eqn:T.
    + intros _. destruct (Bss bs (or_introl eq_refl)) as (M & P & V). exists z, M. apply (clow_le M bs 1 c z V) in C.
      repeat split; auto. lra.
    + apply IH. intros b I. now apply Bss; right.
  - apply IH. intros b I. now apply Bss; right. Qed.
Lemma cnonneg_ev c : cnonneg bss c = true -> 0 <= cev c.
Proof.
  unfold cnonneg. destruct (forallb (Z.leb 0) c) eqn:F; intros H.
  - clear H. induction c as [|a c IH]; simpl in *; [lra|]. apply andb_prop in F as [A F]. apply Z.leb_le, IZR_le in A.
    specialize (IH F). nra.
  - apply some_low_ev in H as (z & M & P & C & H). apply Z.leb_le, IZR_le in H. nra. Qed.
Lemma cpos_ev c : cpos bss c = true -> 0 < cev c.
Proof. intros H. apply some_low_ev in H as (z & M & P & C & H). apply Z.ltb_lt, IZR_lt in H. nra. Qed.

Fixpoint ev (p : poly) (l : list R) : R := match p with K c => cev c | X p q => ev p (tl l) + hd 0 l * ev q l end.
Lemma isz_ev p l : isz p = true -> ev p l = 0.
Proof. destruct p; [apply is0_ev|discriminate]. Qed.
Lemma mkX_ev p q l : ev (mkX p q) l = ev p (tl l) + hd 0 l * ev q l.
Proof. unfold mkX. destruct (isz q) eqn:Z; auto. rewrite (isz_ev q l Z). destruct p; simpl; ring. Qed.
Lemma addk_ev c p : forall l, ev (addk c p) l = cev c + ev p l.
Proof. induction p as [d|p IH q IHq]; intros l; simpl; [apply cadd_ev|]. rewrite IH. ring. Qed.
Lemma padd_ev p : forall q l, ev (padd p q) l = ev p l + ev q l.
Proof.
  induction p as [c|a IHa b IHb]; intros [d|e f] l; cbn [padd].
  - apply cadd_ev.
  - destruct (is0 c) eqn:Z; [simpl; rewrite (is0_ev c Z); ring|apply addk_ev].
  - destruct (is0 d) eqn:Z; [simpl; rewrite (is0_ev d Z); ring|rewrite addk_ev; simpl; ring].
  - rewrite mkX_ev, IHa, IHb. simpl. ring. Qed.
Lemma pvar_ev k : forall l, ev (pvar k) l = nth k l 0.
Proof. induction k as [|k IH]; intros l; simpl; rewrite ?IH; destruct l; simpl; try ring. destruct k; ring. Qed.
Lemma pscale_ev c p : forall l, ev (pscale ms c p) l = cev c * ev p l.
Proof. induction p as [d|p IHp q IHq]; intros l; simpl; [apply cmul_ev|]. rewrite IHp, IHq. ring. Qed.
Lemma pscal_ev c p l : ev (pscal ms c p) l = cev c * ev p l.
Proof.
  unfold pscal. destruct (is0 c) eqn:Z; [rewrite (is0_ev c Z); simpl; ring|].
  destruct c as [|[|[| |]|] [|]]; try apply pscale_ev. simpl. ring. Qed.
Lemma pmul_ev p : forall q l, ev (pmul ms p q) l = ev p l * ev q l.
Proof.
  induction p as [c|a IHa b IHb]; intros q l; cbn [pmul]; [apply pscal_ev|].
  rewrite padd_ev, mkX_ev, IHb. cbn [ev]. change (ev zero (tl l)) with 0.
  enough (L : forall q, ev ((fix low (q : poly) :=
      match q with K d => mkX (pscal ms d a) zero | X c d => mkX (pmul ms a c) (low d) end) q) l = ev a (tl l) * ev q l)
    by (rewrite L; ring).
  clear q. intros q. induction q as [d|c IHc d IH]; rewrite mkX_ev; cbn [ev].
  - rewrite pscal_ev. simpl. ring.
  - rewrite IHa, IH. ring. Qed.
Definition rsum (l : list R) : R := fold_right Rplus 0 l.
Definition evs (ps : list poly) (l : list R) : R := rsum (map (fun p => ev p l) ps).
Lemma ladd_ev ps : forall qs l, evs (ladd ps qs) l = evs ps l + evs qs l.
Proof. induction ps as [|p ps IH]; intros [|q qs] l; unfold evs in *; simpl; try ring. rewrite padd_ev, IH. ring. Qed.
Lemma by_degree_ev p : forall l, evs (by_degree p) l = ev p l.
Proof.
  assert (A : forall ps l, evs (map (fun q => mkX q zero) ps) l = evs ps (tl l)).
  { intros ps l. unfold evs. rewrite map_map. f_equal. apply map_ext. intros q. rewrite mkX_ev. simpl. ring. }
  assert (B : forall ps l, evs (map (mkX zero) ps) l = hd 0 l * evs ps l).
  { intros ps l. unfold evs. induction ps as [|q ps IH]; simpl; [ring|]. rewrite mkX_ev, IH. simpl. ring. }
  induction p as [c|a IHa b IHb]; intros l; [unfold evs; simpl; ring|]. cbn [by_degree]. rewrite ladd_ev, A, IHa.
  cbn [ev]. rewrite <- IHb, <- B. unfold evs. simpl. ring. Qed.
Lemma trim_ev ps l : evs (trim ps) l = evs ps l.
Proof.
  induction ps as [|p ps IH]; auto. simpl. change (evs (p :: ps) l) with (ev p l + evs ps l). rewrite <- IH.
  destruct (trim ps) as [|q qs]; auto. destruct (isz p) eqn:Z; auto. rewrite (isz_ev p l Z). unfold evs. simpl.
  ring. Qed.
Lemma homogeneous_ev s l ps : ev s l = 1 -> forall acc, ev (homogeneous ms s acc ps) l = ev acc l + evs ps l.
Proof.
  intros S. induction ps as [|p ps IH]; intros acc; unfold evs in *; simpl; [ring|].
  rewrite IH, padd_ev, pmul_ev, S. ring. Qed.
Lemma total_of_ev l : ev (total_of (length l)) l = rsum l.
Proof. induction l as [|x l IH]; simpl; auto. rewrite IH. ring. Qed.

Lemma no_negative_ev p : forall l, Forall (Rle 0) l -> no_negative bss p = true -> 0 <= ev p l.
Proof.
  induction p as [c|p IHp q IHq]; intros l L H; simpl in *; [now apply cnonneg_ev|].
  destruct (no_negative bss p); [|discriminate].
  assert (0 <= ev p (tl l)) by (apply IHp; auto; destruct L; simpl; auto). specialize (IHq l L H).
  destruct L; simpl in *; nra. Qed.
Fixpoint set (k : nat) (x : R) (l : list R) : list R :=
  match k with O => x :: tl l | S k => hd 0 l :: set k x (tl l) end.
Lemma nth_hd l : nth 0 l 0 = hd 0 l. Proof. now destruct l. Qed.
Lemma nth_tl k l : nth k (tl l) 0 = nth (S k) l 0. Proof. destruct l; auto. now destruct k. Qed.
Lemma set_nth k : forall j x l, nth j (set k x l) 0 = if Nat.eqb j k then x else nth j l 0.
Proof.
  induction k as [|k IH]; intros [|j] x l; auto using nth_tl, nth_hd.
  - apply nth_tl.
  - symmetry. apply nth_hd.
  - change (nth j (set k x (tl l)) 0 = if Nat.eqb j k then x else nth (S j) l 0). now rewrite IH, nth_tl. Qed.
Lemma nth_nonneg l k : Forall (Rle 0) l -> 0 <= nth k l 0.
Proof. intros H. revert k. induction H; intros [|k]; simpl; auto; lra. Qed.
Lemma set_nonneg k : forall x l, 0 <= x -> Forall (Rle 0) l -> Forall (Rle 0) (set k x l).
Proof.
  assert (T : forall l, Forall (Rle 0) l -> Forall (Rle 0) (tl l)) by (intros m []; simpl; auto).
  induction k as [|k IH]; intros x l X L; cbn [set]; constructor; auto. rewrite <- nth_hd. now apply nth_nonneg. Qed.
Lemma ev_ext p : forall l m, (forall k, nth k l 0 = nth k m 0) -> ev p l = ev p m.
Proof.
  induction p as [c|p IHp q IHq]; intros l m H; auto. cbn [ev]. rewrite (IHq l m H). rewrite <- !nth_hd, H. f_equal.
  apply IHp. intros k. rewrite !nth_tl. apply H. Qed.
Lemma at_level_ev f k (g : list R -> R) : (forall p l, ev (f p) l = ev p (set k (g l) l)) ->
  forall p n l, ev (at_level n f p) l = ev p (set (n + k) (g (skipn n l)) l).
Proof.
  intros H. induction p as [c|p IHp q IHq]; intros [|n] l; cbn [at_level]; rewrite ?H; auto. rewrite mkX_ev, IHp, IHq.
  now replace (skipn n (tl l)) with (skipn (S n) l) by (destruct l; simpl; auto; now destruct n). Qed.
Lemma scaled_ev b p : forall l, ev (scaled ms b p) l = ev p (set 0 (cev b * nth 0 l 0) l).
Proof.
  induction p as [c|p _ q IH]; intros l; auto. cbn [scaled]. rewrite mkX_ev, pscal_ev, IH. cbn [ev set hd tl].
  rewrite nth_hd. ring. Qed.
Lemma moved_by_later_ev k a p : forall l,
  ev (moved_by_later ms k a p) l = ev p (set 0 (nth 0 l 0 + cev a * nth (S k) l 0) l).
Proof.
  induction p as [c|p _ q IH]; intros l; auto. cbn [moved_by_later]. cbv zeta.
  rewrite padd_ev, mkX_ev, pmul_ev, pscal_ev, IH.
  rewrite pvar_ev. cbn [ev set hd tl]. rewrite nth_hd. ring. Qed.
Fixpoint by_powers (x : R) (ps : list poly) (l : list R) : R :=
  match ps with [] => 0 | p :: ps => ev p l + x * by_powers x ps l end.
Lemma ladd_powers x ps : forall qs l, by_powers x (ladd ps qs) l = by_powers x ps l + by_powers x qs l.
Proof. induction ps as [|p ps IH]; intros [|q qs] l; simpl; try ring. rewrite padd_ev, IH. ring. Qed.
Lemma map_powers x f c l m : (forall p, ev (f p) l = c * ev p m) ->
  forall ps, by_powers x (map f ps) l = c * by_powers x ps m.
Proof. intros H. induction ps as [|p ps IH]; simpl; [ring|]. rewrite H, IH. ring. Qed.
Lemma taylor_ev x a p : forall k l, by_powers x (taylor ms k a p) l = ev p (set k (nth k l 0 + cev a * x) l).
Proof.
  assert (Up : forall ps l, by_powers x (map (mkX zero) ps) l = hd 0 l * by_powers x ps l).
  { intros ps l. apply map_powers. intros q. rewrite mkX_ev. simpl. ring. }
  induction p as [c|p IHp q IHq]; intros k l; [simpl; ring|]. cbn [taylor]. cbv zeta.
  destruct k as [|k]; rewrite ladd_powers, Up, IHq.
  - cbn [by_powers]. rewrite mkX_ev, (map_powers x (pscal ms a) (cev a) l l) by (intros r; apply pscal_ev).
    rewrite IHq. cbn [ev set hd tl]. change (ev zero l) with 0. rewrite nth_hd. ring.
  - rewrite (map_powers x (fun t => mkX t zero) 1 l (tl l)) by (intros r; rewrite mkX_ev; simpl; ring). rewrite IHp.
    cbn [ev set hd tl]. rewrite nth_tl. ring. Qed.
Lemma joined_ev ps l : ev (joined ps) l = by_powers (hd 0 l) ps (tl l).
Proof. induction ps as [|p ps IH]; auto. unfold joined in *. simpl. now rewrite mkX_ev, IH. Qed.
Lemma moved_by_first_ev k a p : forall l,
  ev (moved_by_first ms k a p) l = ev p (set (S k) (nth (S k) l 0 + cev a * nth 0 l 0) l).
Proof.
  induction p as [c|p _ q IH]; intros l; auto. cbn [moved_by_first]. rewrite padd_ev, joined_ev, taylor_ev, mkX_ev, IH.
  cbn [ev set hd tl]. change (ev zero (tl l)) with 0. rewrite nth_tl, nth_hd. ring. Qed.
Lemma nth_skipn n : forall k l, nth k (skipn n l) 0 = nth (n + k) l 0.
Proof. induction n as [|n IH]; intros k [|x l]; simpl; auto. now destruct k. Qed.
Lemma on_side_ev i j a b p l : i <> j ->
  ev (on_side ms i j a b p) l = ev p (set j (cev b * nth j l 0) (set i (nth i l 0 + cev a * nth j l 0) l)).
Proof.
  intros N. unfold on_side. set (q := match b with [1%Z] => p | _ => _ end).
  assert (Q : forall l, ev q l = ev p (set j (cev b * nth j l 0) l)).
  { intros m. assert (G : ev (at_level j (scaled ms b) p) m = ev p (set j (cev b * nth j m 0) m)).
    { rewrite (at_level_ev _ 0 _ (scaled_ev b)), nth_skipn, Nat.add_0_r. reflexivity. }
    unfold q. destruct b as [|[|[| |]|] [|]]; auto. apply ev_ext. intros k. rewrite set_nth.
    destruct (Nat.eqb_spec k j) as [->|]; auto. simpl. ring. }
  clearbody q. destruct (Nat.ltb_spec i j) as [L|L].
  - rewrite (at_level_ev _ 0 _ (moved_by_later_ev (j - S i) a)), !nth_skipn, Nat.add_0_r.
    replace (i + S (j - S i))%nat with j by lia. rewrite Q, set_nth. destruct (Nat.eqb_spec j i); congruence.
  - rewrite (at_level_ev _ (S (i - S j)) _ (moved_by_first_ev (i - S j) a)), !nth_skipn, Nat.add_0_r.
    replace (j + S (i - S j))%nat with i by lia. rewrite Q, set_nth. destruct (Nat.eqb_spec j i); congruence. Qed.
(* Where a x_j <= b x_i, the point comes from one with nonnegative coordinates. *)
Lemma side_ev p l i j a b : i <> j -> Forall (Rle 0) l -> 0 < cev b -> cev a * nth j l 0 <= cev b * nth i l 0 ->
  exists m, Forall (Rle 0) m /\ ev (on_side ms i j a b p) m = ev p l.
Proof.
  intros N L B H. pose proof (nth_nonneg l j L) as J. set (y := nth j l 0 / cev b). set (x := nth i l 0 - cev a * y).
  assert (Y : cev b * y = nth j l 0) by (unfold y; field; lra). assert (0 <= y) by nra.
  assert (0 <= x) by (apply (Rmult_le_reg_l (cev b)); auto; unfold x; nra). exists (set j y (set i x l)).
  split; [auto using set_nonneg|]. rewrite on_side_ev by auto. apply ev_ext. intros k. rewrite !set_nth.
  destruct (Nat.eqb_spec i j), (Nat.eqb_spec j i); try congruence. rewrite !Nat.eqb_refl.
  destruct (Nat.eqb_spec k j) as [->|]; auto. destruct (Nat.eqb_spec k i) as [->|]; auto. unfold x. ring. Qed.
Lemma by_splits_ev t : forall p l, Forall (Rle 0) l -> by_splits ms bss t p = true -> 0 <= ev p l.
Proof.
  induction t as [|i j c d s IHs t IHt|]; cbn [by_splits]; intros p l L H; [now apply no_negative_ev| |discriminate].
  destruct (_ && _) eqn:G; [|discriminate]. destruct (by_splits ms bss s _) eqn:S; [|discriminate].
  apply andb_prop in G as [N C]. apply negb_true_iff, Nat.eqb_neq in N. apply cpos_ev in C.
  assert (D : 0 < cev [Zpos d]) by (simpl; pose proof (IZR_pos d); lra).
  destruct (Rle_lt_dec (cev c * nth j l 0) (cev [Zpos d] * nth i l 0)) as [A|A].
  - destruct (side_ev p l i j c [Zpos d] N L D A) as (m & M & <-). now apply IHs.
  - destruct (side_ev p l j i [Zpos d] c (not_eq_sym N) L C (Rlt_le _ _ A)) as (m & M & <-). now apply IHt. Qed.
Lemma affine_in_ev p a b l : affine_in p = Some (a, b) -> ev p l = ev a (tl l) + hd 0 l * ev b (tl l).
Proof.
  destruct p as [c|p [c|q r]]; simpl; [intros H; injection H as <- <-; simpl; ring|intros H; now injection H as <- <-|].
  destruct (isz r) eqn:Z; [|discriminate]. intros H; injection H as <- <-. rewrite (isz_ev r l Z). ring. Qed.
Fixpoint between (l : list R) (tops : list (poly * positive)) : Prop :=
  match tops with
  | [] => Forall (Rle 0) l /\ rsum l = 1
  | (top, d) :: tops => 0 <= hd 0 l /\ IZR (Zpos d) * hd 0 l <= ev top (tl l) /\ between (tl l) tops
  end.
Lemma at_ends_ev m tops : forall t p l, length l = (length tops + m)%nat -> between l tops ->
  at_ends ms bss m tops t p = true -> 0 <= ev p l.
Proof.
  induction tops as [|[top d] tops IH]; intros t p l M H C.
  - destruct H as [L S]. simpl in M. subst m. apply (by_splits_ev t _ l) in C; auto.
    rewrite homogeneous_ev, trim_ev, by_degree_ev in C by (now rewrite total_of_ev).
    change (ev zero l) with 0 in C. lra.
  - destruct H as (L & U & H). cbn [at_ends] in C. destruct t as [| |s t]; try discriminate.
    destruct (affine_in p) as [[a b]|] eqn:A; [|discriminate].
    destruct (at_ends ms bss m tops s a) eqn:Sa; [|discriminate].
    assert (M' : length (tl l) = (length tops + m)%nat) by (destruct l; simpl in *; lia).
    apply (IH _ _ (tl l) M' H) in Sa, C. rewrite padd_ev, pscal_ev, pmul_ev in C. cbn [cev] in C.
    rewrite (affine_in_ev p a b l A). pose proof (IZR_pos d). destruct (Rle_lt_dec 0 (ev b (tl l))); [nra|].
    apply (Rmult_le_reg_l (IZR (Zpos d))); [lra|]. nra. Qed.
End Values.

(* ---- expressions as polynomials over positive integers ---- *)
(* What the numbers are made of: nothing, the root of an integer, or [lead] times a symbol, which is a root of e between low
   and high, as hypotheses say; ms are the lower coefficients of the monic polynomial of lead times the symbol. *)
Inductive irrational :=
  Rational | SquareRoot (z : Z) | RootOf (s : N) (lead : positive) (ms : list Z) (e low high : ex).
Definition modulus (o : irrational) : list Z :=
  match o with Rational => [0%Z] | SquareRoot z => [- z; 0]%Z | RootOf _ _ ms _ _ _ => ms end.
Definition value (E : env) (o : irrational) : R :=
  match o with Rational => 0 | SquareRoot z => sqrt (IZR z) | RootOf s lead _ _ _ _ => IZR (Zpos lead) * sc E s end.
Definition is_root (E : env) (r : ienv) (o : irrational) : Prop :=
  match o with
  | RootOf s _ _ e low high => (0 <= den E r e /\ den E r e <= 0) /\ den E r low <= sc E s /\ sc E s <= den E r high
  | _ => True
  end.
Definition fraction := (poly * positive)%type.
Fixpoint place (s : N) (l : list N) : option nat :=
  match l with [] => None | t :: l => if N.eqb t s then Some O else option_map S (place s l) end.

Section Reading.
Context (o : irrational) (symbols : list N).
Local Notation ms := (modulus o).
Definition f_add (f g : fraction) : fraction :=
  let (p, d) := f in let (q, e) := g in let (_, ab) := Pos.ggcd d e in
  (padd (pscal ms [Zpos (snd ab)] p) (pscal ms [Zpos (fst ab)] q), (d * snd ab)%positive).
Definition f_mul (f g : fraction) : fraction := (pmul ms (fst f) (fst g), (snd f * snd g)%positive).
Fixpoint f_pow (f : fraction) (n : nat) : fraction :=
  match n with O => (K [1%Z], 1%positive) | S n => f_mul f (f_pow f n) end.
Definition f_symbol (s : N) : option fraction := option_map (fun k => (pvar k, 1%positive)) (place s symbols).
Definition lift2 (f : fraction -> fraction -> fraction) (a b : option fraction) : option fraction :=
  match a, b with Some a, Some b => Some (f a b) | _, _ => None end.
Fixpoint f_of (e : ex) : option fraction :=
  match e with
  | Int z => Some (K [z], 1%positive)
  | Inv (Int (Zpos d)) => Some (K [1%Z], d)
  | Sqrt (Int z) =>
    match o with SquareRoot y => if Z.eqb z y then Some (K (cshift ms [1%Z]), 1%positive) else None | _ => None end
  | Sc s =>
    match o with
    | RootOf t lead _ _ _ _ => if N.eqb s t then Some (K (cshift ms [1%Z]), lead) else f_symbol s
    | _ => f_symbol s
    end
  | Add a b => lift2 f_add (f_of a) (f_of b)
  | Mul a b => lift2 f_mul (f_of a) (f_of b)
  | Opp a => option_map (fun f : fraction => (pscal ms [(-1)%Z] (fst f), snd f)) (f_of a)
  | Pow a n => option_map (fun f => f_pow f n) (f_of a)
  | _ => None
  end.
End Reading.

(* A number without symbols or roots. *)
Definition rational (e : ex) : option (Z * positive) :=
  match f_of Rational [] e with Some (K [], d) => Some (0%Z, d) | Some (K [a], d) => Some (a, d) | _ => None end.
(* Are the hypotheses on a root those that [modulus] needs? *)
Definition root_fits (o : irrational) : bool :=
  match o with
  | RootOf s lead ms e _ _ =>
    match f_of Rational [s] e with
    | Some (p, d) =>
      let monic := fold_right (fun c q => padd (K [c]) (pmul [0%Z] (X zero (K [Zpos lead])) q)) (K [1%Z]) ms in
      isz (padd (pscal [0%Z] [(Zpos lead ^ Z.of_nat (pred (length ms)))%Z] p) (pscal [0%Z] [Zneg d] monic))
    | None => false
    end
  | SquareRoot z => Z.leb 0 z
  | Rational => true
  end.
(* low <= q w <= high, and the bounds of powers that this gives *)
Definition enclosure := (Z * Z * positive)%type.
Definition bounds_of (o : irrational) (bs : list enclosure) : list bounds :=
  map (fun b : enclosure => let '(low, high, q) := b in powers low high (Zpos q) (pred (length (modulus o)))) bs.
Definition encloses (o : irrational) (b : enclosure) : bool :=
  let '(low, high, q) := b in
  Z.leb 0 low && Z.leb 0 high &&
  match o with
  | Rational => Z.eqb low 0
  | SquareRoot z => let n := (z * (Zpos q * Zpos q))%Z in Z.leb (low * low) n && Z.leb n (high * high)
  | RootOf _ lead _ _ a b =>
    match rational a, rational b with
    | Some (a, d), Some (b, e) =>
      Z.leb (low * Zpos d) (Zpos q * Zpos lead * a) && Z.leb (Zpos q * Zpos lead * b) (high * Zpos e)
    | _, _ => false
    end
  end.

Fixpoint tops_of (o : irrational) (affine : list (N * ex)) (variables : list N) : option (list fraction) :=
  match affine with
  | [] => Some []
  | (_, top) :: affine =>
    match f_of o (map fst affine ++ variables) top, tops_of o affine variables with
    | Some f, Some l => Some (f :: l)
    | _, _ => None
    end
  end.
(* 0 <= e, where the variables are nonnegative and their sum, which is that of an expression, is at most 1, and where each
   symbol s of a pair (s, top) runs from 0 to top *)
Definition simplex_check (o : irrational) (bs : list enclosure) (variables : list N) (affine : list (N * ex))
    (sum e : ex) (t : certificate) : bool :=
  match bs with [] => false | _ :: _ => true end && root_fits o && forallb (encloses o) bs &&
  match f_of o variables sum, tops_of o affine variables, f_of o (map fst affine ++ variables) e with
  | Some (s, d), Some tops, Some (p, _) =>
    if isz (padd s (pscal (modulus o) [Zneg d] (total_of (length variables))))
    then at_ends (modulus o) (bounds_of o bs) (S (length variables)) tops t p else false
  | _, _, _ => false
  end.

Section Read.
Context (E : env) (r : ienv).
Definition exact_for (o : irrational) : Prop := value E o ^ length (modulus o) + cev (value E o) (modulus o) = 0.
Lemma place_nth s l rest : forall k, place s l = Some k -> nth k (map (sc E) l ++ rest) 0 = sc E s.
Proof.
  induction l as [|t l IH]; intros k H; [discriminate|]. simpl in H. destruct (N.eqb_spec t s) as [->|T].
  - now injection H as <-.
  - destruct (place s l) as [m|]; [|discriminate]. injection H as <-. now apply IH. Qed.
Lemma f_of_ev o symbols e : exact_for o -> forall p d rest, f_of o symbols e = Some (p, d) ->
  den E r e * IZR (Zpos d) = ev (value E o) p (map (sc E) symbols ++ rest).
Proof.
  intros Ex p d rest. revert p d. set (l := map (sc E) symbols ++ rest). set (w := value E o) in *.
  assert (Mul : forall f g x y, x * IZR (Zpos (snd f)) = ev w (fst f) l -> y * IZR (Zpos (snd g)) = ev w (fst g) l ->
    x * y * IZR (Zpos (snd (f_mul o f g))) = ev w (fst (f_mul o f g)) l).
  { intros f g x y F G. simpl. rewrite pmul_ev, <- F, <- G by exact Ex. rewrite Pos2Z.inj_mul, mult_IZR. ring. }
  assert (Shift : ev w (K (cshift (modulus o) [1%Z])) l = w).
  { simpl. rewrite cshift_ev by exact Ex. simpl. ring. }
  assert (Symbol : forall s p d, f_symbol symbols s = Some (p, d) -> sc E s * IZR (Zpos d) = ev w p l).
  { unfold f_symbol. intros s p d H. destruct (place s symbols) as [k|] eqn:P; [|discriminate]. injection H as <- <-.
    rewrite pvar_ev. unfold l. rewrite (place_nth s symbols rest k P). ring. }
  induction e; intros p d H; cbn [f_of] in H; try discriminate; cbn [den].
  - injection H as <- <-. simpl. ring.
  - destruct o; auto. destruct (N.eqb_spec s s0) as [->|]; auto. injection H as <- <-.
    transitivity w; [unfold w; simpl; ring|symmetry; exact Shift].
  - destruct (f_of o symbols e1) as [[p1 d1]|], (f_of o symbols e2) as [[p2 d2]|]; try discriminate. simpl lift2 in H.
    pose proof (Pos.ggcd_correct_divisors d1 d2) as G. destruct (Pos.ggcd d1 d2) as [g [a b]]. destruct G as [G1 G2].
    simpl in H. injection H as <- <-. rewrite padd_ev, !pscal_ev by exact Ex.
    rewrite <- (IHe1 _ _ eq_refl), <- (IHe2 _ _ eq_refl), G1, G2, !Pos2Z.inj_mul, !mult_IZR. simpl. ring.
  - destruct (f_of o symbols e1) as [f|], (f_of o symbols e2) as [g|]; try discriminate. injection H as <- <-.
    destruct f as [p1 d1], g as [p2 d2]. apply (Mul (p1, d1) (p2, d2)); auto.
  - destruct (f_of o symbols e) as [[q b]|]; [|discriminate]. injection H as <- <-. rewrite pscal_ev by exact Ex.
    simpl. rewrite <- (IHe _ _ eq_refl). ring.
  - destruct e; try discriminate. destruct z as [|z|z]; try discriminate. injection H as <- <-. simpl.
    rewrite Rinv_l; [ring|]. apply Rgt_not_eq, IZR_pos.
  - destruct (f_of o symbols e) as [[q b]|]; [|discriminate]. simpl option_map in H. apply Some_inj in H.
    enough (P : forall n, den E r e ^ n * IZR (Zpos (snd (f_pow o (q, b) n))) = ev w (fst (f_pow o (q, b) n)) l).
    { specialize (P n). now rewrite H in P. }
    intros k. induction k as [|k IH]; [simpl; ring|]. apply (Mul (q, b)); simpl; auto.
  - destruct e; try discriminate. destruct o; try discriminate. destruct (Z.eqb_spec z z0) as [->|]; [|discriminate].
    injection H as <- <-.
    transitivity w; [unfold w; simpl; ring|symmetry; exact Shift]. Qed.
Lemma exact_rational : exact_for Rational. Proof. unfold exact_for. simpl. ring. Qed.
Lemma rational_ev e a d : rational e = Some (a, d) -> den E r e * IZR (Zpos d) = IZR a.
Proof.
  unfold rational. destruct (f_of Rational [] e) as [[[[|z [|]]|] b]|] eqn:F; try discriminate;
    intros H; injection H as <- <-;
    rewrite (f_of_ev _ _ _ exact_rational _ _ [] F); simpl; ring. Qed.
Lemma encloses_value o low high q : root_fits o = true -> is_root E r o -> encloses o (low, high, q) = true ->
  0 <= IZR low <= IZR (Zpos q) * value E o /\ IZR (Zpos q) * value E o <= IZR high.
Proof.
  unfold encloses. intros F H C. apply andb_prop in C as [C D]. apply andb_prop in C as [A B].
  apply Z.leb_le, IZR_le in A, B. pose proof (IZR_pos q) as Q. destruct o as [|z|s lead ms e a b]; simpl value.
  - apply Z.eqb_eq in D. subst. lra.
  - apply andb_prop in D as [L U]. apply Z.leb_le, IZR_le in F, L, U.
    rewrite !mult_IZR in *. pose proof (sqrt_pos (IZR z)). pose proof (sqrt_sqrt (IZR z) F) as S.
    assert (0 <= IZR (Zpos q) * sqrt (IZR z)) by nra.
    repeat split; auto.
    + apply Rsqr_incr_0; auto. unfold Rsqr. nra.
    + apply Rsqr_incr_0; auto. unfold Rsqr. nra.
  - destruct H as (_ & L & U). destruct (rational a) as [[a' d]|] eqn:Fa; [|discriminate].
    destruct (rational b) as [[b' d']|] eqn:G; [|discriminate]. apply rational_ev in Fa, G.
    apply andb_prop in D as [D D'].
    apply Z.leb_le, IZR_le in D, D'. rewrite !mult_IZR in *. rewrite <- Fa in D. rewrite <- G in D'.
    pose proof (IZR_pos d). pose proof (IZR_pos d'). pose proof (IZR_pos lead) as P. repeat split; auto.
    + apply (Rmult_le_reg_r (IZR (Zpos d))); auto. eapply Rle_trans; [apply D|].
      apply (Rmult_le_compat_l (IZR (Zpos q) * IZR (Zpos lead) * IZR (Zpos d))) in L;
        [lra|repeat apply Rmult_le_pos; lra].
    + apply (Rmult_le_reg_r (IZR (Zpos d'))); auto. eapply Rle_trans; [|apply D'].
      apply (Rmult_le_compat_l (IZR (Zpos q) * IZR (Zpos lead) * IZR (Zpos d'))) in U;
        [lra|repeat apply Rmult_le_pos; lra]. Qed.
Lemma powers_valid w low high q : 0 <= IZR low <= IZR (Zpos q) * w -> IZR (Zpos q) * w <= IZR high -> 0 <= w ->
  forall n, exists M, 0 < M /\ valid w M 1 (powers low high (Zpos q) n).
Proof.
  intros L U W n. exists (IZR (Zpos q ^ Z.of_nat n)). split; [apply IZR_lt, Z.pow_pos_nonneg; lia|].
  assert (Step : forall bs M x, 0 <= M * x -> valid w M x bs ->
    valid w (IZR (Zpos q) * M) (x * w) (map (fun b => (low * fst b, high * snd b)%Z) bs)).
  { induction bs as [|[l h] bs IH]; intros M x Mx V; cbn [map valid fst snd]; auto. destruct V as (A & B & V).
    rewrite !mult_IZR. specialize (IH M (x * w)). repeat split; [nra| | |apply IH; auto; nra].
    - replace (IZR (Zpos q) * M * (x * w)) with ((IZR (Zpos q) * w) * (M * x)) by ring. apply Rmult_le_compat; lra.
    - replace (IZR (Zpos q) * M * (x * w)) with ((IZR (Zpos q) * w) * (M * x)) by ring. apply Rmult_le_compat; nra. }
  induction n as [|n IH]; [simpl; lra|]. cbn [powers valid].
  assert (P : 0 < IZR (Zpos q ^ Z.of_nat n)) by (apply IZR_lt, Z.pow_pos_nonneg; lia).
  assert (S : 0 < IZR (Zpos q ^ Z.of_nat (Datatypes.S n))) by (apply IZR_lt, Z.pow_pos_nonneg; lia).
  repeat split; try lra. rewrite Nat2Z.inj_succ, Z.pow_succ_r, mult_IZR by lia. apply Step; auto. lra. Qed.
Lemma root_fits_exact o : root_fits o = true -> is_root E r o -> exact_for o.
Proof.
  unfold exact_for. intros F H. destruct o as [|z|s lead ms e a b]; simpl modulus; simpl value in *; [simpl; ring| |].
  - simpl in *. apply Z.leb_le, IZR_le in F. rewrite opp_IZR. pose proof (sqrt_sqrt (IZR z) F). lra.
  - cbn [root_fits] in F. destruct H as [[H1 H2] _]. destruct (f_of Rational [s] e) as [[p d]|] eqn:P; [|discriminate].
    pose proof (f_of_ev _ _ _ exact_rational _ _ [] P) as V. set (l := map (sc E) [s] ++ []) in *. simpl value in *.
    apply (isz_ev 0 _ l) in F. rewrite padd_ev, !pscal_ev, <- V in F by exact exact_rational.
    set (monic := fold_right _ _ _) in F. replace (den E r e) with 0 in F by lra. cbn [cev] in F.
    assert (M : ev 0 monic l = 0).
    { pose proof (IZR_pos d). change (Zneg d) with (- Zpos d)%Z in F. rewrite opp_IZR in F. nra. }
    transitivity (ev 0 monic l); [|exact M]. unfold monic. set (x := IZR (Zpos lead) * sc E s). clear.
    induction ms as [|c ms IH]; [simpl; ring|].
    cbn [fold_right]. rewrite padd_ev, pmul_ev by exact exact_rational. rewrite <- IH. cbn [ev cev length pow].
    simpl hd. unfold x, l. simpl. ring. Qed.
Fixpoint runs (affine : list (N * ex)) : Prop :=
  match affine with [] => True | (s, top) :: affine => (0 <= sc E s /\ sc E s <= den E r top) /\ runs affine end.
Fixpoint nonnegative_symbols (l : list N) : Prop :=
  match l with [] => True | s :: l => 0 <= sc E s /\ nonnegative_symbols l end.
Lemma tops_between o variables u affine : exact_for o -> Forall (Rle 0) (map (sc E) variables ++ [u]) ->
  rsum (map (sc E) variables ++ [u]) = 1 -> runs affine -> forall tops, tops_of o affine variables = Some tops ->
  let l := map (sc E) (map fst affine ++ variables) ++ [u] in
  length l = (length tops + S (length variables))%nat /\ between (value E o) l tops.
Proof.
  intros Ex N S. induction affine as [|[s top] affine IH]; intros A tops T; cbn [tops_of] in T.
  - apply Some_inj in T. subst tops. simpl. rewrite app_length, map_length. simpl. split; [lia|auto].
  - destruct (f_of _ _ top) as [[p d]|] eqn:F; [|discriminate].
    destruct (tops_of o affine variables) as [tops'|]; [|discriminate].
    apply Some_inj in T. subst tops. destruct A as [[L U] A]. destruct (IH A _ eq_refl) as [Len B].
    apply (f_of_ev _ _ _ Ex _ _ [u]) in F.
    split; [simpl in *; lia|]. cbn [map fst app between hd tl]. repeat split; auto. rewrite <- F.
    pose proof (IZR_pos d). nra. Qed.
(* What a certificate shows. *)
Theorem on_simplex o bs variables affine sum lower upper t :
  simplex_check o bs variables affine sum (Add upper (Opp lower)) t = true ->
  nonnegative_symbols variables -> den E r sum <= 1 -> runs affine -> is_root E r o -> den E r lower <= den E r upper.
Proof.
  unfold simplex_check. intros C N S A H. apply andb_prop in C as [C P]. apply andb_prop in C as [C V].
  apply andb_prop in C as [B F]. rewrite forallb_forall in V. pose proof (root_fits_exact o F H) as Ex.
  assert (Near : forall low high q, In (low, high, q) bs ->
    0 <= IZR low <= IZR (Zpos q) * value E o /\ IZR (Zpos q) * value E o <= IZR high).
  { intros low high q I. apply encloses_value; auto. }
  assert (W : 0 <= value E o).
  { destruct bs as [|[[low high] q] bs]; [discriminate|]. specialize (Near low high q (or_introl eq_refl)).
    pose proof (IZR_pos q). nra. }
  destruct (f_of o variables sum) as [[s d]|] eqn:Fs; [|discriminate].
  destruct (tops_of o affine variables) as [tops|] eqn:T; [|discriminate].
  destruct (f_of o _ (Add upper (Opp lower))) as [[p e]|] eqn:Fp; [|discriminate].
  destruct (isz _) eqn:Z; [|discriminate].
  apply (f_of_ev _ _ _ Ex _ _ []) in Fs. rewrite app_nil_r in Fs.
  apply (isz_ev (value E o) _ (map (sc E) variables)) in Z. rewrite padd_ev, pscal_ev, <- Fs in Z by exact Ex.
  rewrite <- (map_length (sc E) variables), total_of_ev in Z at 1. cbn [cev] in Z.
  change (Zneg d) with (- Zpos d)%Z in Z.
  rewrite opp_IZR in Z. pose proof (IZR_pos d) as D. set (u := 1 - rsum (map (sc E) variables)).
  assert (U : 0 <= u) by (unfold u; nra). assert (One : rsum (map (sc E) variables ++ [u]) = 1).
  { unfold u, rsum. generalize (map (sc E) variables). intros l.
    enough (X : forall v, fold_right Rplus 0 (l ++ [v]) = fold_right Rplus 0 l + v) by (rewrite X; ring).
    intros v. clear. induction l as [|x l IH]; simpl; [ring|]. rewrite IH. ring. }
  assert (L : Forall (Rle 0) (map (sc E) variables ++ [u])).
  { apply Forall_app. split; auto. clear - N. induction variables as [|x l IH]; simpl in *; constructor; tauto. }
  destruct (tops_between o variables u affine Ex L One A tops T) as [Len Bet].
  apply (f_of_ev _ _ _ Ex _ _ [u]) in Fp.
  assert (Valid : all_valid (value E o) (bounds_of o bs)).
  { intros c I. apply in_map_iff in I as ([[low high] q] & <- & I). destruct (Near low high q I) as [X Y].
    now apply powers_valid. }
  pose proof (at_ends_ev _ _ W Ex _ Valid _ tops t p _ Len Bet P) as G. rewrite <- Fp in G. cbn [den] in G.
  pose proof (IZR_pos e). nra. Qed.
End Read.
