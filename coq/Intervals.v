(* Intervals of rational numbers that enclose a real number, and the operations on them. An interval that is a single
   number is kept exactly; the ends of any other are rounded outwards to about twenty digits. *)
From Coq Require Import Reals Lra Lia ZArith QArith Qreals Qround List Bool.
From AnySize Require Import Words Sums HalfPowers Exponential.
Import ListNotations.
Open Scope R_scope.

Definition interval := (Q * Q)%type.
Definition inside (x : R) (i : interval) : Prop := Q2R (fst i) <= x <= Q2R (snd i).
Definition point (q : Q) : interval := (q, q).
Lemma inside_point q : inside (Q2R q) (point q).
Proof. split; apply Rle_refl. Qed.

(* ---- rational numbers as real numbers ---- *)
Lemma Qle_bool_true a b : Qle_bool a b = true -> Q2R a <= Q2R b.
Proof. intros H. now apply Qle_Rle, Qle_bool_iff. Qed.
Lemma Qle_bool_false a b : Qle_bool a b = false -> Q2R b < Q2R a.
Proof. intros H. apply Qlt_Rlt, Qnot_le_lt. intros K. apply Qle_bool_iff in K. congruence. Qed.
Lemma Q2R_0 : Q2R 0 = 0. Proof. unfold Q2R; simpl; ring. Qed.
Lemma Q2R_1 : Q2R 1 = 1. Proof. unfold Q2R; simpl; field. Qed.
Lemma Q2R_red q : Q2R (Qred q) = Q2R q. Proof. apply Qeq_eqR, Qred_correct. Qed.
Lemma Q2R_int z : Q2R (inject_Z z) = IZR z. Proof. unfold Q2R; simpl. field. Qed.
Lemma Q2R_num_zero q : Z.eqb (Qnum q) 0 = true -> Q2R q = 0.
Proof. intros H. apply Z.eqb_eq in H. unfold Q2R. rewrite H. simpl. ring. Qed.
Lemma Q2R_inv_pos q : 0 < Q2R q -> Q2R (/ q) = / Q2R q.
Proof. intros P. apply Q2R_inv. intros H. apply Qeq_eqR in H. rewrite Q2R_0 in H. lra. Qed.
Lemma Q2R_inv_neg q : Q2R q < 0 -> Q2R (/ q) = / Q2R q.
Proof. intros P. apply Q2R_inv. intros H. apply Qeq_eqR in H. rewrite Q2R_0 in H. lra. Qed.
Lemma IZR_pos p : 0 < IZR (Zpos p). Proof. apply IZR_lt. reflexivity. Qed.

(* ---- rounding outwards ---- *)
(* a power of two such that q times it has 64 digits before the point *)
Definition scale (q : Q) : positive :=
  Z.to_pos (2 ^ (64 - (Z.log2 (Z.abs (Qnum q)) - Z.log2 (Zpos (Qden q))))).
Definition down (q : Q) : Q := let m := scale q in ((Qnum q * Zpos m / Zpos (Qden q)) # m)%Z.
Definition up (q : Q) : Q := (- down (- q))%Q.
Lemma down_le q : Q2R (down q) <= Q2R q.
Proof.
  unfold down. cbv zeta. generalize (scale q). intros m. destruct q as [n d]. unfold Q2R; simpl.
  pose proof (Z.mul_div_le (n * Zpos m) (Zpos d) ltac:(lia)) as H. apply IZR_le in H. rewrite !mult_IZR in H.
  pose proof (IZR_pos m). pose proof (IZR_pos d). apply (Rmult_le_reg_r (IZR (Zpos m) * IZR (Zpos d))); [nra|].
  set (f := IZR (n * Zpos m / Zpos d)) in *.
  replace (f * / IZR (Zpos m) * (IZR (Zpos m) * IZR (Zpos d))) with (IZR (Zpos d) * f) by (field; lra).
  replace (IZR n * / IZR (Zpos d) * (IZR (Zpos m) * IZR (Zpos d))) with (IZR n * IZR (Zpos m)) by (field; lra). exact H.
Qed.
Lemma le_up q : Q2R q <= Q2R (up q).
Proof. unfold up. rewrite Q2R_opp. pose proof (down_le (- q)). rewrite Q2R_opp in H. lra. Qed.
Definition outward (i : interval) : interval :=
  if Qeq_bool (fst i) (snd i) then (Qred (fst i), Qred (snd i)) else (down (fst i), up (snd i)).
Lemma outward_inside x i : inside x i -> inside x (outward i).
Proof.
  intros [A B]. unfold outward. destruct (Qeq_bool _ _); split; simpl; rewrite ?Q2R_red; auto.
  pose proof (down_le (fst i)). lra. pose proof (le_up (snd i)). lra.
Qed.

(* ---- sums, products, quotients ---- *)
Definition iadd (i j : interval) : interval := outward (fst i + fst j, snd i + snd j)%Q.
Lemma iadd_inside x y i j : inside x i -> inside y j -> inside (x + y) (iadd i j).
Proof. intros [A B] [C D]. apply outward_inside. split; simpl; rewrite Q2R_plus; lra. Qed.
Definition iopp (i : interval) : interval := (- snd i, - fst i)%Q.
Lemma iopp_inside x i : inside x i -> inside (- x) (iopp i).
Proof. intros [A B]. split; simpl; rewrite Q2R_opp; lra. Qed.

Definition qmin (a b : Q) : Q := if Qle_bool a b then a else b.
Definition qmax (a b : Q) : Q := if Qle_bool a b then b else a.
Lemma qmin_le a b : Q2R (qmin a b) <= Q2R a /\ Q2R (qmin a b) <= Q2R b.
Proof.
  unfold qmin. destruct (Qle_bool a b) eqn:H; [apply Qle_bool_true in H|apply Qle_bool_false in H]; lra.
Qed.
Lemma le_qmax a b : Q2R a <= Q2R (qmax a b) /\ Q2R b <= Q2R (qmax a b).
Proof.
  unfold qmax. destruct (Qle_bool a b) eqn:H; [apply Qle_bool_true in H|apply Qle_bool_false in H]; lra.
Qed.
(* A product is linear in each factor, so its least and largest values are at the corners. *)
Definition imul (i j : interval) : interval :=
  let '((a, b), (c, d)) := (i, j) in
  let ac := (a * c)%Q in let ad := (a * d)%Q in let bc := (b * c)%Q in let bd := (b * d)%Q in
  outward (qmin (qmin ac ad) (qmin bc bd), qmax (qmax ac ad) (qmax bc bd)).
Lemma linear_ge m a b x y : a <= x <= b -> m <= a * y -> m <= b * y -> m <= x * y.
Proof. intros. destruct (Rle_lt_dec 0 y); nra. Qed.
Lemma linear_le m a b x y : a <= x <= b -> a * y <= m -> b * y <= m -> x * y <= m.
Proof. intros. destruct (Rle_lt_dec 0 y); nra. Qed.
Lemma imul_inside x y i j : inside x i -> inside y j -> inside (x * y) (imul i j).
Proof.
  destruct i as [a b], j as [c d]. intros X Y. unfold inside in X, Y; simpl in X, Y. apply outward_inside. unfold inside; simpl.
  destruct (qmin_le (a * c) (a * d)), (qmin_le (b * c) (b * d)), (le_qmax (a * c) (a * d)), (le_qmax (b * c) (b * d)).
  destruct (qmin_le (qmin (a * c) (a * d)) (qmin (b * c) (b * d))), (le_qmax (qmax (a * c) (a * d)) (qmax (b * c) (b * d))).
  rewrite !Q2R_mult in *. split.
  - apply (linear_ge _ (Q2R a) (Q2R b)); auto; rewrite Rmult_comm; apply (linear_ge _ (Q2R c) (Q2R d)); auto; rewrite Rmult_comm; lra.
  - apply (linear_le _ (Q2R a) (Q2R b)); auto; rewrite Rmult_comm; apply (linear_le _ (Q2R c) (Q2R d)); auto; rewrite Rmult_comm; lra.
Qed.
Definition positive_interval (i : interval) : bool := negb (Qle_bool (fst i) 0).
Definition negative_interval (i : interval) : bool := negb (Qle_bool 0 (snd i)).
Lemma positive_inside x i : inside x i -> positive_interval i = true -> 0 < Q2R (fst i) /\ 0 < x.
Proof.
  intros [A B] H. apply negb_true_iff, Qle_bool_false in H. rewrite Q2R_0 in H. lra.
Qed.
Lemma negative_inside x i : inside x i -> negative_interval i = true -> Q2R (snd i) < 0 /\ x < 0.
Proof. intros [A B] H. apply negb_true_iff, Qle_bool_false in H. rewrite Q2R_0 in H. lra. Qed.
Definition iinv (i : interval) : option interval :=
  if positive_interval i || negative_interval i then Some (outward (/ snd i, / fst i)%Q) else None.
Lemma iinv_inside x i j : inside x i -> iinv i = Some j -> inside (/ x) j.
Proof.
  intros I H. unfold iinv in H. destruct (_ || _) eqn:S; [|discriminate]. injection H as <-. apply outward_inside.
  pose proof I as [A B]. apply orb_true_iff in S as [S|S].
  - apply (positive_inside x i I) in S as [P X]. split; simpl; rewrite Q2R_inv_pos by lra; apply Rinv_le_contravar; lra.
  - apply (negative_inside x i I) in S as [P X].
    assert (N : forall u v, v < 0 -> u <= v -> / v <= / u).
    { intros u v V U. apply Ropp_le_cancel. rewrite <- !Rinv_opp. apply Rinv_le_contravar; lra. }
    split; simpl; rewrite Q2R_inv_neg by lra; apply N; lra.
Qed.

(* ---- absolute values, the larger and the smaller of two numbers ---- *)
Definition iabs (i : interval) : interval :=
  if Qle_bool 0 (fst i) then i else if Qle_bool (snd i) 0 then iopp i else (0%Q, qmax (- fst i) (snd i)).
Lemma iabs_inside x i : inside x i -> inside (Rabs x) (iabs i).
Proof.
  intros I. pose proof I as [A B]. unfold iabs. destruct (Qle_bool 0 (fst i)) eqn:P.
  - apply Qle_bool_true in P. rewrite Q2R_0 in P. now rewrite Rabs_pos_eq by lra.
  - destruct (Qle_bool (snd i) 0) eqn:N.
    + apply Qle_bool_true in N. rewrite Q2R_0 in N. rewrite Rabs_left1 by lra. now apply iopp_inside.
    + destruct (le_qmax (- fst i) (snd i)) as [L U]. rewrite Q2R_opp in L. split; simpl.
      rewrite Q2R_0. apply Rabs_pos. apply Rabs_le. lra.
Qed.
Definition imax (i j : interval) : interval := (qmax (fst i) (fst j), qmax (snd i) (snd j)).
Definition imin (i j : interval) : interval := (qmin (fst i) (fst j), qmin (snd i) (snd j)).
Lemma Q2R_qmax a b : Q2R (qmax a b) = Rmax (Q2R a) (Q2R b).
Proof.
  unfold qmax. destruct (Qle_bool a b) eqn:H; [apply Qle_bool_true in H|apply Qle_bool_false in H].
  now rewrite Rmax_right. rewrite Rmax_left; lra.
Qed.
Lemma Q2R_qmin a b : Q2R (qmin a b) = Rmin (Q2R a) (Q2R b).
Proof.
  unfold qmin. destruct (Qle_bool a b) eqn:H; [apply Qle_bool_true in H|apply Qle_bool_false in H].
  now rewrite Rmin_left. rewrite Rmin_right; lra.
Qed.
Lemma imax_inside x y i j : inside x i -> inside y j -> inside (Rmax x y) (imax i j).
Proof.
  intros [A B] [C D]. pose proof (Rmax_l x y). pose proof (Rmax_r x y). split; simpl; rewrite Q2R_qmax; apply Rmax_lub; try lra.
  eapply Rle_trans; [exact B|apply Rmax_l]. eapply Rle_trans; [exact D|apply Rmax_r].
Qed.
Lemma imin_inside x y i j : inside x i -> inside y j -> inside (Rmin x y) (imin i j).
Proof.
  intros [A B] [C D]. pose proof (Rmin_l x y). pose proof (Rmin_r x y). split; simpl; rewrite Q2R_qmin; apply Rmin_glb; try lra.
  eapply Rle_trans; [apply Rmin_l|exact A]. eapply Rle_trans; [apply Rmin_r|exact C].
Qed.

(* ---- powers and square roots ---- *)
Fixpoint ipow_abs (i : interval) (n : nat) : interval := (* of a nonnegative number *)
  match n with O => point 1 | S O => i | S n => imul i (ipow_abs i n) end.
Definition ipow (i : interval) (n : nat) : interval :=
  if Nat.even n then ipow_abs (iabs i) n else match n with O => point 1 | S m => imul i (ipow_abs (iabs i) m) end.
Lemma ipow_abs_inside x i n : inside x i -> inside (x ^ n) (ipow_abs i n).
Proof.
  intros I. induction n as [|[|n] IH]; simpl. rewrite <- Q2R_1. apply inside_point. now rewrite Rmult_1_r. now apply imul_inside.
Qed.
Lemma abs_pow_even x n : Nat.even n = true -> Rabs x ^ n = x ^ n.
Proof. intros H. apply Nat.even_spec in H as [m ->]. now rewrite !pow_mult, pow2_abs. Qed.
Lemma ipow_inside x i n : inside x i -> inside (x ^ n) (ipow i n).
Proof.
  intros I. unfold ipow. destruct (Nat.even n) eqn:Ev.
  - rewrite <- abs_pow_even by auto. now apply ipow_abs_inside, iabs_inside.
  - destruct n as [|m]; [discriminate|]. simpl pow. apply imul_inside; auto. rewrite <- abs_pow_even.
    now apply ipow_abs_inside, iabs_inside. rewrite Nat.even_succ, <- Nat.negb_even in Ev. now apply negb_false_iff in Ev.
Qed.
(* sqrt (n / d) = sqrt (n d c^2) / (d c), and Z.sqrt gives the integer below that root *)
Definition root_scale : positive := (2 ^ 64)%positive.
Definition under_root (q : Q) : Z := (Qnum q * Zpos (Qden q) * (Zpos root_scale * Zpos root_scale))%Z.
Definition sqrt_low (q : Q) : Q := if Z.leb (Qnum q) 0 then 0%Q else (Z.sqrt (under_root q) # Qden q * root_scale)%Q.
Definition sqrt_up (q : Q) : Q :=
  let s := Z.sqrt (under_root q) in
  if Z.leb (Qnum q) 0 then 0%Q else ((if Z.eqb (s * s) (under_root q) then s else s + 1)%Z # Qden q * root_scale)%Q.
Lemma under_root_eq q (s : Z) :
  Q2R (s # Qden q * root_scale) * Q2R (s # Qden q * root_scale) = IZR (s * s) * (Q2R q / IZR (under_root q)) \/ Qnum q = 0%Z.
Proof.
  destruct q as [n d]. unfold under_root, Q2R. simpl Qnum. simpl Qden. destruct (Z.eq_dec n 0) as [->|N]; [now right|left].
  rewrite !mult_IZR, Pos2Z.inj_mul, mult_IZR. generalize root_scale. intros c. pose proof (IZR_pos c). pose proof (IZR_pos d).
  apply IZR_neq in N. field. repeat split; lra.
Qed.
Lemma sqrt_low_le q : Q2R (sqrt_low q) <= sqrt (Q2R q).
Proof.
  unfold sqrt_low. destruct (Z.leb_spec (Qnum q) 0) as [N|P].
  - rewrite Q2R_0. apply sqrt_pos.
  - assert (U : (0 < under_root q)%Z) by (unfold under_root; nia). pose proof (Z.sqrt_nonneg (under_root q)) as S0.
    pose proof (Z.sqrt_spec (under_root q) ltac:(lia)) as [S _]. destruct (under_root_eq q (Z.sqrt (under_root q))) as [H|H]; [|lia].
    set (s := Z.sqrt (under_root q)) in *. assert (L : 0 <= Q2R (s # Qden q * root_scale)).
    { unfold Q2R. apply Rmult_le_pos. now apply IZR_le. left. apply Rinv_0_lt_compat, IZR_pos. }
    rewrite <- (sqrt_square _ L). apply sqrt_le_1_alt. rewrite H. apply IZR_le in S. apply IZR_lt in U.
    assert (0 < Q2R q) by (unfold Q2R; apply Rmult_lt_0_compat; [apply IZR_lt; lia|apply Rinv_0_lt_compat, IZR_pos]).
    rewrite <- (Rmult_1_r (Q2R q)) at 2. replace (IZR (s * s) * (Q2R q / IZR (under_root q))) with (Q2R q * (IZR (s * s) / IZR (under_root q))) by (field; lra).
    apply Rmult_le_compat_l; [lra|]. apply (Rmult_le_reg_r (IZR (under_root q))); auto.
    replace (IZR (s * s) / IZR (under_root q) * IZR (under_root q)) with (IZR (s * s)) by (field; lra). lra.
Qed.
Lemma le_sqrt_up q : sqrt (Q2R q) <= Q2R (sqrt_up q).
Proof.
  unfold sqrt_up. cbv zeta. destruct (Z.leb_spec (Qnum q) 0) as [N|P].
  - rewrite Q2R_0. right. apply sqrt_neg_0. unfold Q2R. apply IZR_le in N. pose proof (Rinv_0_lt_compat _ (IZR_pos (Qden q))). nra.
  - assert (U : (0 < under_root q)%Z) by (unfold under_root; nia). pose proof (Z.sqrt_nonneg (under_root q)) as S0.
    pose proof (Z.sqrt_spec (under_root q) ltac:(lia)) as [_ S]. set (s := Z.sqrt (under_root q)) in *.
    set (s' := if Z.eqb (s * s) (under_root q) then s else (s + 1)%Z).
    assert (S' : (0 <= s' /\ under_root q <= s' * s')%Z) by (unfold s'; destruct (Z.eqb_spec (s * s) (under_root q)); nia). clearbody s'.
    destruct S' as [S1 S2]. destruct (under_root_eq q s') as [H|H]; [|lia].
    assert (L : 0 <= Q2R (s' # Qden q * root_scale)).
    { unfold Q2R. apply Rmult_le_pos. now apply IZR_le. left. apply Rinv_0_lt_compat, IZR_pos. }
    rewrite <- (sqrt_square _ L). apply sqrt_le_1_alt. rewrite H. apply IZR_le in S2. apply IZR_lt in U.
    assert (0 < Q2R q) by (unfold Q2R; apply Rmult_lt_0_compat; [apply IZR_lt; lia|apply Rinv_0_lt_compat, IZR_pos]).
    rewrite <- (Rmult_1_r (Q2R q)) at 1. replace (IZR (s' * s') * (Q2R q / IZR (under_root q))) with (Q2R q * (IZR (s' * s') / IZR (under_root q))) by (field; lra).
    apply Rmult_le_compat_l; [lra|]. apply (Rmult_le_reg_r (IZR (under_root q))); auto.
    replace (IZR (s' * s') / IZR (under_root q) * IZR (under_root q)) with (IZR (s' * s')) by (field; lra). lra.
Qed.
Definition isqrt (i : interval) : interval := outward (sqrt_low (fst i), sqrt_up (snd i)).
Lemma isqrt_inside x i : inside x i -> inside (sqrt x) (isqrt i).
Proof.
  intros [A B]. apply outward_inside. split; simpl.
  eapply Rle_trans; [apply sqrt_low_le|now apply sqrt_le_1_alt]. eapply Rle_trans; [|apply le_sqrt_up]. now apply sqrt_le_1_alt.
Qed.
Definition ihalf_power (i : interval) (h : Z) : option interval :=
  let half p := match p with
    | xH => isqrt i | xO q => ipow i (Pos.to_nat q) | xI q => imul (ipow i (Pos.to_nat q)) (isqrt i) end in
  match h with Z0 => Some (point 1) | Zpos p => Some (half p) | Zneg p => iinv (half p) end.
Lemma ihalf_power_inside x i h j : inside x i -> ihalf_power i h = Some j -> inside (hp x h) j.
Proof.
  intros I. assert (H : forall p, inside (hpp x p) (match p with
    | xH => isqrt i | xO q => ipow i (Pos.to_nat q) | xI q => imul (ipow i (Pos.to_nat q)) (isqrt i) end)).
  { intros [p|p|]; simpl; auto using imul_inside, ipow_inside, isqrt_inside. }
  destruct h as [|p|p]; simpl; intros K.
  - injection K as <-. rewrite <- Q2R_1. apply inside_point.
  - injection K as <-. apply H.
  - now apply (iinv_inside (hpp x p) _ j (H p)).
Qed.

(* ---- exp: exp x = exp (x / 2^k) ^ 2^k, in whole multiples of 2^-80 ---- *)
Definition unit : Z := (2 ^ 80)%Z.
Definition fixed (z : Z) : R := IZR z / IZR unit.
Lemma unit_pos : 0 < IZR unit. Proof. apply IZR_lt. reflexivity. Qed.
Definition square_low (z : Z) : Z := Z.shiftr (z * z) 80.
Definition square_up (z : Z) : Z := (- Z.shiftr (- (z * z)) 80)%Z.
Lemma shiftr_le z : IZR (Z.shiftr z 80) * IZR unit <= IZR z.
Proof.
  rewrite Z.shiftr_div_pow2 by lia. fold unit. rewrite <- mult_IZR. apply IZR_le. rewrite Z.mul_comm. apply Z.mul_div_le. reflexivity.
Qed.
Lemma fixed_square_low z : fixed (square_low z) <= fixed z * fixed z.
Proof.
  pose proof unit_pos. pose proof (shiftr_le (z * z)) as H0. rewrite mult_IZR in H0. unfold fixed, square_low.
  apply (Rmult_le_reg_r (IZR unit * IZR unit)); [nra|]. replace (IZR (Z.shiftr (z * z) 80) / IZR unit * (IZR unit * IZR unit)) with (IZR (Z.shiftr (z * z) 80) * IZR unit) by (field; lra).
  replace (IZR z / IZR unit * (IZR z / IZR unit) * (IZR unit * IZR unit)) with (IZR z * IZR z) by (field; lra). exact H0.
Qed.
Lemma fixed_square_up z : fixed z * fixed z <= fixed (square_up z).
Proof.
  pose proof unit_pos. pose proof (shiftr_le (- (z * z))) as H0. rewrite opp_IZR, mult_IZR in H0. unfold fixed, square_up.
  rewrite opp_IZR. apply (Rmult_le_reg_r (IZR unit * IZR unit)); [nra|].
  replace (- IZR (Z.shiftr (- (z * z)) 80) / IZR unit * (IZR unit * IZR unit)) with (- (IZR (Z.shiftr (- (z * z)) 80) * IZR unit)) by (field; lra).
  replace (IZR z / IZR unit * (IZR z / IZR unit) * (IZR unit * IZR unit)) with (IZR z * IZR z) by (field; lra). lra.
Qed.
Fixpoint iterate (f : Z -> Z) (k : nat) (z : Z) : Z := match k with O => z | S k => iterate f k (f z) end.
Lemma iterate_low k : forall z y, (0 <= z)%Z -> fixed z <= exp y -> fixed (iterate square_low k z) <= exp (2 ^ k * y).
Proof.
  induction k as [|k IH]; intros z y P H. simpl. now rewrite Rmult_1_l.
  assert (F0 : 0 <= fixed z) by (unfold fixed; apply Rmult_le_pos; [now apply IZR_le|left; apply Rinv_0_lt_compat, unit_pos]).
  replace (2 ^ S k * y) with (2 ^ k * (y + y)) by (simpl; ring). apply IH.
  - unfold square_low. apply Z.shiftr_nonneg. nia.
  - rewrite exp_plus. eapply Rle_trans; [apply fixed_square_low|]. apply Rmult_le_compat; auto.
Qed.
Lemma iterate_up k : forall z y, exp y <= fixed z -> exp (2 ^ k * y) <= fixed (iterate square_up k z).
Proof.
  induction k as [|k IH]; intros z y H. simpl. now rewrite Rmult_1_l.
  replace (2 ^ S k * y) with (2 ^ k * (y + y)) by (simpl; ring). apply IH.
  rewrite exp_plus. eapply Rle_trans; [|apply fixed_square_up]. pose proof (exp_pos y). apply Rmult_le_compat; lra.
Qed.
Definition halvings (q : Q) : nat := Z.to_nat (25 + Z.max 0 (Z.log2 (Qnum q) - Z.log2 (Zpos (Qden q)) + 1)).
Definition halved (q : Q) (k : nat) : Q := (Qnum q # Qden q * 2 ^ Pos.of_succ_nat k)%Q.
(* bounds of exp q for q >= 0 *)
Definition exp_low_nonneg (q : Q) : Q :=
  let q := down q in let k := halvings q in let y := halved q k in
  if Qle_bool 0 y then (iterate square_low (S k) (Qfloor (inject_Z unit * (1 + y + y * y * (1 # 2)))) # Z.to_pos unit)%Q else 0%Q.
Definition exp_up_nonneg (q : Q) : option Q :=
  let q := up q in let k := halvings q in let y := halved q k in
  if Qle_bool 0 y && Qle_bool y 1 then
    Some (iterate square_up (S k) (- Qfloor (- (inject_Z unit * ((2 + y) * / (2 - y))))) # Z.to_pos unit)%Q else None.
Lemma halved_eq q k : 2 ^ S k * Q2R (halved q k) = Q2R q.
Proof.
  unfold halved, Q2R. simpl Qnum. simpl Qden. rewrite Pos2Z.inj_mul, mult_IZR, Pos2Z.inj_pow, Zpos_P_of_succ_nat, <- Nat2Z.inj_succ, <- pow_IZR.
  pose proof (IZR_pos (Qden q)). assert (2 ^ S k <> 0) by (apply pow_nonzero; lra). generalize dependent (2 ^ S k). intros p P. field. lra.
Qed.
Lemma Some_inj A (a b : A) : Some a = Some b -> a = b. Proof. congruence. Qed.
Lemma fixed_eq z : Q2R (z # Z.to_pos unit) = fixed z. Proof. reflexivity. Qed.
Lemma Q2R_frac_2 : Q2R (1 # 2) = / 2. Proof. unfold Q2R; simpl; field. Qed.
Lemma Q2R_2 : Q2R 2 = 2. Proof. unfold Q2R; simpl; field. Qed.
Lemma exp_low_nonneg_le q : Q2R (exp_low_nonneg q) <= exp (Q2R q).
Proof.
  unfold exp_low_nonneg. cbv zeta. set (k := halvings (down q)). set (y := halved (down q) k).
  destruct (Qle_bool 0 y) eqn:Y; [|rewrite Q2R_0; left; apply exp_pos]. apply Qle_bool_true in Y. rewrite Q2R_0 in Y.
  rewrite fixed_eq. apply Rle_trans with (exp (Q2R (down q))); [|apply exp_le, down_le].
  rewrite <- (halved_eq (down q) k). fold y. set (x := (inject_Z unit * (1 + y + y * y * (1 # 2)))%Q).
  assert (X : Q2R x = IZR unit * (1 + Q2R y + Q2R y ^ 2 / 2)).
  { unfold x. rewrite !Q2R_mult, !Q2R_plus, !Q2R_mult, Q2R_int, Q2R_1, Q2R_frac_2. field. }
  pose proof unit_pos. pose proof (Qle_Rle _ _ (Qfloor_le x)) as F. rewrite Q2R_int, X in F. apply iterate_low.
  - change 0%Z with (Qfloor 0). apply Qfloor_resp_le, Rle_Qle. rewrite Q2R_0, X. nra.
  - apply Rle_trans with (1 + Q2R y + Q2R y ^ 2 / 2); [|now apply exp_above_quadratic]. unfold fixed.
    apply (Rmult_le_reg_r (IZR unit)); auto. replace (IZR (Qfloor x) / IZR unit * IZR unit) with (IZR (Qfloor x)) by (field; lra). lra.
Qed.
Lemma le_exp_up_nonneg q u : exp_up_nonneg q = Some u -> exp (Q2R q) <= Q2R u.
Proof.
  unfold exp_up_nonneg. cbv zeta. set (k := halvings (up q)). set (y := halved (up q) k).
  destruct (Qle_bool 0 y && Qle_bool y 1) eqn:Y; [|discriminate]. intros H. apply Some_inj in H. subst u.
  apply andb_true_iff in Y as [Y1 Y2]. apply Qle_bool_true in Y1, Y2. rewrite Q2R_0 in Y1. rewrite Q2R_1 in Y2.
  rewrite fixed_eq. apply Rle_trans with (exp (Q2R (up q))); [apply exp_le, le_up|].
  rewrite <- (halved_eq (up q) k). fold y. set (x := (- (inject_Z unit * ((2 + y) * / (2 - y))))%Q). apply iterate_up.
  assert (X : Q2R x = - (IZR unit * ((2 + Q2R y) / (2 - Q2R y)))).
  { unfold x. rewrite Q2R_opp, !Q2R_mult, Q2R_inv_pos, Q2R_minus, Q2R_plus, Q2R_int, Q2R_2. reflexivity. rewrite Q2R_minus, Q2R_2. lra. }
  pose proof unit_pos. pose proof (Qle_Rle _ _ (Qfloor_le x)) as F. rewrite Q2R_int, X in F.
  apply Rle_trans with ((2 + Q2R y) / (2 - Q2R y)); [apply exp_below_fraction; lra|]. unfold fixed. rewrite opp_IZR.
  revert F. clear X. generalize ((2 + Q2R y) / (2 - Q2R y)). intros f F.
  apply (Rmult_le_reg_r (IZR unit)); auto. replace (- IZR (Qfloor x) / IZR unit * IZR unit) with (- IZR (Qfloor x)) by (field; lra).
  rewrite Rmult_comm. lra.
Qed.
Definition exp_low (q : Q) : Q :=
  if Qle_bool 0 q then exp_low_nonneg q
  else match exp_up_nonneg (- q) with Some u => (/ u)%Q | None => 0%Q end.
Definition exp_up (q : Q) : option Q :=
  if Qle_bool 0 q then exp_up_nonneg q
  else let l := exp_low_nonneg (- q) in if Qle_bool l 0 then None else Some (/ l)%Q.
Lemma exp_low_le q : Q2R (exp_low q) <= exp (Q2R q).
Proof.
  unfold exp_low. destruct (Qle_bool 0 q); [apply exp_low_nonneg_le|].
  destruct (exp_up_nonneg (- q)) as [u|] eqn:U; [|rewrite Q2R_0; left; apply exp_pos].
  apply le_exp_up_nonneg in U. rewrite Q2R_opp in U. pose proof (exp_pos (- Q2R q)). rewrite Q2R_inv_pos by lra.
  rewrite <- (Ropp_involutive (Q2R q)), (exp_Ropp (- Q2R q)). now apply Rinv_le_contravar.
Qed.
Lemma le_exp_up q u : exp_up q = Some u -> exp (Q2R q) <= Q2R u.
Proof.
  unfold exp_up. destruct (Qle_bool 0 q); [apply le_exp_up_nonneg|]. cbv zeta. pose proof (exp_low_nonneg_le (- q)) as L.
  destruct (Qle_bool (exp_low_nonneg (- q)) 0) eqn:P; [discriminate|]. intros H; injection H as <-.
  apply Qle_bool_false in P. rewrite Q2R_0 in P. rewrite Q2R_opp in L. rewrite Q2R_inv_pos by auto.
  rewrite <- (Ropp_involutive (Q2R q)), (exp_Ropp (- Q2R q)). now apply Rinv_le_contravar.
Qed.
Definition iexp (i : interval) : option interval :=
  if Z.eqb (Qnum (fst i)) 0 && Z.eqb (Qnum (snd i)) 0 then Some (point 1)
  else match exp_up (snd i) with Some u => Some (outward (exp_low (fst i), u)) | None => None end.
Lemma iexp_inside x i j : inside x i -> iexp i = Some j -> inside (exp x) j.
Proof.
  intros [A B] H. unfold iexp in H. destruct (_ && _) eqn:Z.
  - injection H as <-. apply andb_true_iff in Z as [Z1 Z2]. apply Q2R_num_zero in Z1, Z2.
    replace x with 0 by lra. rewrite exp_0, <- Q2R_1. apply inside_point.
  - destruct (exp_up (snd i)) as [u|] eqn:U; [|discriminate]. injection H as <-. apply outward_inside. apply le_exp_up in U. split; simpl.
    + eapply Rle_trans; [apply exp_low_le|now apply exp_le].
    + eapply Rle_trans; [|apply U]. now apply exp_le.
Qed.

(* ---- ln: a number that Halley's method finds, a little less and a little more, which exp shows to be bounds ---- *)
Definition ln_near (q : Q) : Q :=
  let better y := let e := exp_low y in down (y + 2 * (q - e) * / (q + e)) in
  better (better (better (better (inject_Z (Z.log2 (Qnum q) - Z.log2 (Zpos (Qden q))) * (69 # 100)))))%Q.
Definition ln_low (q : Q) : option Q :=
  let y := (ln_near q - (1 # 2 ^ 44))%Q in
  match exp_up y with Some e => if Qle_bool e q then Some y else None | None => None end.
Definition ln_up (q : Q) : option Q :=
  let y := (ln_near q + (1 # 2 ^ 44))%Q in if negb (Qle_bool q 0) && Qle_bool q (exp_low y) then Some y else None.
Lemma ln_monotone x y : 0 < x -> x <= y -> ln x <= ln y.
Proof. intros P [H| ->]; [left; now apply ln_increasing|lra]. Qed.
Lemma ln_low_le q y : ln_low q = Some y -> Q2R y <= ln (Q2R q).
Proof.
  unfold ln_low. cbv zeta. destruct (exp_up _) as [e|] eqn:X; [|discriminate]. destruct (Qle_bool e q) eqn:L; [|discriminate].
  intros H; injection H as <-. apply le_exp_up in X. apply Qle_bool_true in L. rewrite <- (ln_exp (Q2R (ln_near q - (1 # 2 ^ 44)))).
  apply ln_monotone. apply exp_pos. lra.
Qed.
Lemma le_ln_up q y : ln_up q = Some y -> ln (Q2R q) <= Q2R y.
Proof.
  unfold ln_up. cbv zeta. set (z := (ln_near q + (1 # 2 ^ 44))%Q). destruct (_ && _) eqn:L; [|discriminate]. intros H; injection H as <-.
  apply andb_true_iff in L as [P L]. apply negb_true_iff, Qle_bool_false in P. apply Qle_bool_true in L. rewrite Q2R_0 in P.
  rewrite <- (ln_exp (Q2R z)). apply ln_monotone; auto. pose proof (exp_low_le z). lra.
Qed.
Definition iln (i : interval) : option interval :=
  if Qeq_bool (fst i) 1 && Qeq_bool (snd i) 1 then Some (point 0)
  else if positive_interval i then
    match ln_low (fst i), ln_up (snd i) with Some l, Some u => Some (outward (l, u)) | _, _ => None end
  else None.
Lemma iln_inside x i j : inside x i -> iln i = Some j -> inside (ln x) j.
Proof.
  intros I H. pose proof I as [A B]. unfold iln in H. destruct (_ && _) eqn:O.
  - injection H as <-. apply andb_true_iff in O as [O1 O2]. apply Qeq_bool_iff, Qeq_eqR in O1, O2. rewrite Q2R_1 in O1, O2.
    replace x with 1 by lra. rewrite ln_1, <- Q2R_0. apply inside_point.
  - destruct (positive_interval i) eqn:P; [|discriminate]. apply (positive_inside x i I) in P as [P X].
    destruct (ln_low (fst i)) as [l|] eqn:L; [|discriminate]. destruct (ln_up (snd i)) as [u|] eqn:U; [|discriminate]. injection H as <-.
    apply ln_low_le in L. apply le_ln_up in U. apply outward_inside. split; simpl.
    + eapply Rle_trans; [apply L|]. now apply ln_monotone.
    + eapply Rle_trans; [|apply U]. now apply ln_monotone.
Qed.
