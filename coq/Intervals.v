(* Intervals of rational numbers that enclose a real number, and the operations on them. An interval that is a single
   number is kept exactly; the ends of any other are rounded outwards to about twenty digits. *)
From Coq Require Import Reals Lra Lia ZArith QArith Qreals Qround Bool.
From AnySize Require Import Words Sums Rationals HalfPowers Exponential.
Open Scope R_scope.

Definition interval := (Q * Q)%type.
Definition inside (x : R) (i : interval) : Prop := Q2R (fst i) <= x <= Q2R (snd i).
Definition bind (o : option interval) (f : interval -> option interval) : option interval :=
  match o with Some i => f i | None => None end.
Definition point (q : Q) : interval := (q, q).
Lemma inside_point q : inside (Q2R q) (point q). Proof. split; apply Rle_refl. Qed.

(* ---- rounding outwards ---- *)
(* a power of two such that q times it has 64 binary digits before the point *)
Definition scale (q : Q) : positive := Z.to_pos (2 ^ (64 - (Z.log2 (Z.abs (Qnum q)) - Z.log2 (Zpos (Qden q))))).
Definition down (q : Q) : Q := let m := scale q in ((Qnum q * Zpos m / Zpos (Qden q)) # m)%Z.
Definition up (q : Q) : Q := (- down (- q))%Q.
Lemma down_le q : Q2R (down q) <= Q2R q.
Proof. unfold down. cbv zeta. generalize (scale q). intros m. destruct q as [n d]. unfold Q2R; simpl.
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
Proof. intros [A B]. unfold outward. pose proof (down_le (fst i)). pose proof (le_up (snd i)).
  destruct (Qeq_bool _ _); split; simpl; rewrite ?Q2R_red; lra. Qed.

(* ---- sums, products, inverses ---- *)
Definition iadd (i j : interval) : interval := outward (fst i + fst j, snd i + snd j)%Q.
Lemma iadd_inside x y i j : inside x i -> inside y j -> inside (x + y) (iadd i j).
Proof. intros [A B] [C D]. apply outward_inside. split; simpl; rewrite Q2R_plus; lra. Qed.
Definition iopp (i : interval) : interval := (- snd i, - fst i)%Q.
Lemma iopp_inside x i : inside x i -> inside (- x) (iopp i).
Proof. intros [A B]. split; simpl; rewrite Q2R_opp; lra. Qed.
Definition qmax (a b : Q) : Q := if Qle_bool a b then b else a.
Definition qmin (a b : Q) : Q := if Qle_bool a b then a else b.
Lemma Q2R_qmax a b : Q2R (qmax a b) = Rmax (Q2R a) (Q2R b).
Proof. unfold qmax, Rmax.
  destruct (Qle_bool a b) eqn:H; [apply Qle_bool_true in H|apply Qle_bool_false in H]; destruct Rle_dec; lra. Qed.
Lemma Q2R_qmin a b : Q2R (qmin a b) = Rmin (Q2R a) (Q2R b).
Proof. unfold qmin, Rmin.
  destruct (Qle_bool a b) eqn:H; [apply Qle_bool_true in H|apply Qle_bool_false in H]; destruct Rle_dec; lra. Qed.
(* A product is linear in each factor, so its least and largest values are at the corners. *)
Definition imul (i j : interval) : interval :=
  let ac := (fst i * fst j)%Q in let ad := (fst i * snd j)%Q in
  let bc := (snd i * fst j)%Q in let bd := (snd i * snd j)%Q in
  outward (qmin (qmin ac ad) (qmin bc bd), qmax (qmax ac ad) (qmax bc bd)).
Lemma product_between a b x y : a <= x <= b -> Rmin (a * y) (b * y) <= x * y <= Rmax (a * y) (b * y).
Proof. intros. unfold Rmin, Rmax. destruct Rle_dec; destruct (Rle_lt_dec 0 y); split; nra. Qed.
Lemma imul_inside x y i j : inside x i -> inside y j -> inside (x * y) (imul i j).
Proof. intros X Y. apply outward_inside. pose proof (product_between _ _ x y X).
  pose proof (product_between _ _ y (Q2R (fst i)) Y). pose proof (product_between _ _ y (Q2R (snd i)) Y).
  rewrite !(Rmult_comm _ (Q2R (fst i))), !(Rmult_comm _ (Q2R (snd i))) in *.
  split; simpl; rewrite ?Q2R_qmin, ?Q2R_qmax, !Q2R_mult; unfold Rmin, Rmax in *; repeat destruct Rle_dec; lra. Qed.
Definition positive_interval (i : interval) : bool := negb (Qle_bool (fst i) 0).
Lemma positive_inside x i : inside x i -> positive_interval i = true -> 0 < Q2R (fst i) /\ 0 < x.
Proof. intros [A B] H. apply negb_true_iff, Qle_bool_false in H. rewrite Q2R_0 in H. lra. Qed.
Definition iinv (i : interval) : option interval :=
  if positive_interval i then Some (outward (/ snd i, / fst i)%Q)
  else if positive_interval (iopp i) then Some (iopp (outward (/ snd (iopp i), / fst (iopp i))%Q)) else None.
Lemma iinv_inside x i j : inside x i -> iinv i = Some j -> inside (/ x) j.
Proof. assert (P : forall x i, inside x i -> positive_interval i = true -> inside (/ x) (outward (/ snd i, / fst i)%Q)).
  { intros y k I H. apply outward_inside. destruct (positive_inside y k I H), I.
    split; simpl; rewrite Q2R_inverse; apply Rinv_le_contravar; lra. }
  intros I. unfold iinv. destruct (positive_interval i) eqn:S; [intros [= <-]; auto|].
  destruct (positive_interval (iopp i)) eqn:T; [|discriminate]. intros [= <-]. rewrite <- (Ropp_involutive x), Rinv_opp.
  apply iopp_inside, (P _ (iopp i)); auto using iopp_inside. Qed.

(* ---- absolute values, the larger and the smaller of two numbers ---- *)
Definition iabs (i : interval) : interval :=
  if Qle_bool 0 (fst i) then i else if Qle_bool (snd i) 0 then iopp i else (0%Q, qmax (- fst i) (snd i)).
Lemma iabs_inside x i : inside x i -> inside (Rabs x) (iabs i).
Proof. intros I. pose proof I as [A B]. unfold iabs. destruct (Qle_bool 0 (fst i)) eqn:P.
  - apply Qle_bool_true in P. rewrite Q2R_0 in P. now rewrite Rabs_pos_eq by lra.
  - destruct (Qle_bool (snd i) 0) eqn:N.
    + apply Qle_bool_true in N. rewrite Q2R_0 in N. rewrite Rabs_left1 by lra. now apply iopp_inside.
    + split; simpl; [rewrite Q2R_0; apply Rabs_pos|]. rewrite Q2R_qmax, Q2R_opp. unfold Rmax.
      destruct Rle_dec; apply Rabs_le; lra. Qed.
Definition imax (i j : interval) : interval := (qmax (fst i) (fst j), qmax (snd i) (snd j)).
Definition imin (i j : interval) : interval := (qmin (fst i) (fst j), qmin (snd i) (snd j)).
Lemma imax_inside x y i j : inside x i -> inside y j -> inside (Rmax x y) (imax i j).
Proof. intros [A B] [C D]. split; simpl; rewrite Q2R_qmax; unfold Rmax; repeat destruct Rle_dec; lra. Qed.
Lemma imin_inside x y i j : inside x i -> inside y j -> inside (Rmin x y) (imin i j).
Proof. intros [A B] [C D]. split; simpl; rewrite Q2R_qmin; unfold Rmin; repeat destruct Rle_dec; lra. Qed.

(* ---- powers: an even one is that of the absolute value ---- *)
Fixpoint iproduct (i : interval) (n : nat) : interval :=
  match n with O => point 1 | S O => i | S n => imul i (iproduct i n) end.
Definition ipow (i : interval) (n : nat) : interval :=
  match n with O => point 1 | S m => if Nat.even n then iproduct (iabs i) n else imul i (iproduct (iabs i) m) end.
Lemma iproduct_inside x i n : inside x i -> inside (x ^ n) (iproduct i n).
Proof. intros I.
  induction n as [|[|n] IH]; simpl; [rewrite <- Q2R_1; apply inside_point|now rewrite Rmult_1_r|now apply imul_inside].
Qed.
Lemma abs_pow_even x n : Nat.even n = true -> x ^ n = Rabs x ^ n.
Proof. intros H. apply Nat.even_spec in H as [m ->]. now rewrite !pow_mult, pow2_abs. Qed.
Lemma ipow_inside x i n : inside x i -> inside (x ^ n) (ipow i n).
Proof. intros I. destruct n as [|m]; [simpl; rewrite <- Q2R_1; apply inside_point|]. unfold ipow.
  destruct (Nat.even (S m)) eqn:Ev.
  - rewrite abs_pow_even by auto. now apply iproduct_inside, iabs_inside.
  - simpl pow. apply imul_inside; auto. rewrite Nat.even_succ, <- Nat.negb_even in Ev. apply negb_false_iff in Ev.
    rewrite abs_pow_even by auto. now apply iproduct_inside, iabs_inside. Qed.

(* ---- square roots: sqrt (n / d) = sqrt (n d c^2) / (d c), where Z.sqrt gives the integers around the root ---- *)
Definition fine : positive := (2 ^ 64)%positive.
Definition under_root (q : Q) : Z := (Qnum q * Zpos (Qden q) * (Zpos fine * Zpos fine))%Z.
Definition sqrt_low (q : Q) : Q := if Z.leb (Qnum q) 0 then 0%Q else (Z.sqrt (under_root q) # Qden q * fine)%Q.
Definition sqrt_up (q : Q) : Q :=
  let s := Z.sqrt (under_root q) in
  if Z.leb (Qnum q) 0 then 0%Q else ((if Z.eqb (s * s) (under_root q) then s else s + 1)%Z # Qden q * fine)%Q.
Lemma scaled_root q (s : Z) : (0 < Qnum q)%Z -> (0 <= s)%Z ->
  0 < IZR (under_root q) /\ Q2R (s # Qden q * fine) = sqrt (Q2R q * (IZR (s * s) / IZR (under_root q))).
Proof. intros N S. assert (U : 0 < IZR (under_root q)) by (apply IZR_lt; unfold under_root; lia). split; auto. symmetry.
  apply sqrt_lem_1; [|now apply Q2R_num_nonneg|].
  - apply Rmult_le_pos; [left; now apply Q2R_num_pos|].
    apply Rmult_le_pos; [apply IZR_le; nia|left; now apply Rinv_0_lt_compat].
  - unfold under_root in *. destruct q as [n d]. unfold Q2R. simpl Qnum in *. simpl Qden in *. apply IZR_lt in N.
    rewrite !mult_IZR, Pos2Z.inj_mul, mult_IZR in *. generalize dependent fine. intros c U. pose proof (IZR_pos c).
    pose proof (IZR_pos d). field. repeat split; lra. Qed.
Lemma sqrt_low_le q : Q2R (sqrt_low q) <= sqrt (Q2R q).
Proof. unfold sqrt_low. destruct (Z.leb_spec (Qnum q) 0) as [N|P]; [rewrite Q2R_0; apply sqrt_pos|].
  destruct (scaled_root q (Z.sqrt (under_root q)) P (Z.sqrt_nonneg _)) as [U ->]. apply sqrt_le_1_alt.
  apply lt_IZR in U. pose proof (Z.sqrt_spec (under_root q) ltac:(lia)) as [S _]. apply IZR_le in S. apply IZR_lt in U.
  pose proof (Q2R_num_pos q P). rewrite <- (Rmult_1_r (Q2R q)) at 2. apply Rmult_le_compat_l; [lra|].
  apply (Rmult_le_reg_r (IZR (under_root q))); auto. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. Qed.
Lemma le_sqrt_up q : sqrt (Q2R q) <= Q2R (sqrt_up q).
Proof. unfold sqrt_up. cbv zeta. destruct (Z.leb_spec (Qnum q) 0) as [N|P].
  { rewrite Q2R_0, sqrt_neg_0; [lra|]. now apply Q2R_num_nonpos. }
  set (s := if Z.eqb _ _ then _ else _). assert (S : (0 <= s /\ under_root q <= s * s)%Z).
  { pose proof (Z.sqrt_nonneg (under_root q)).
    pose proof (Z.sqrt_spec (under_root q) ltac:(unfold under_root; lia)) as [_ K]. unfold s.
    destruct (Z.eqb_spec (Z.sqrt (under_root q) * Z.sqrt (under_root q)) (under_root q)); nia. }
  clearbody s. destruct S as [S1 S2]. destruct (scaled_root q s P S1) as [U ->]. apply sqrt_le_1_alt.
  apply IZR_le in S2. pose proof (Q2R_num_pos q P). rewrite <- (Rmult_1_r (Q2R q)) at 1.
  apply Rmult_le_compat_l; [lra|]. apply (Rmult_le_reg_r (IZR (under_root q))); auto. unfold Rdiv.
  rewrite Rmult_assoc, Rinv_l; lra. Qed.
Definition isqrt (i : interval) : interval := outward (sqrt_low (fst i), sqrt_up (snd i)).
Lemma isqrt_inside x i : inside x i -> inside (sqrt x) (isqrt i).
Proof. intros [A B]. apply outward_inside. split; simpl.
  - eapply Rle_trans; [apply sqrt_low_le|now apply sqrt_le_1_alt].
  - eapply Rle_trans; [|apply le_sqrt_up]. now apply sqrt_le_1_alt. Qed.
Definition ihalf (i : interval) (p : positive) : interval :=
  match p with xH => isqrt i | xO q => ipow i (Pos.to_nat q) | xI q => imul (ipow i (Pos.to_nat q)) (isqrt i) end.
Definition ihalf_power (i : interval) (h : Z) : option interval :=
  match h with Z0 => Some (point 1) | Zpos p => Some (ihalf i p) | Zneg p => iinv (ihalf i p) end.
Lemma ihalf_power_inside x i h j : inside x i -> ihalf_power i h = Some j -> inside (hp x h) j.
Proof. intros I. assert (H : forall p, inside (hpp x p) (ihalf i p)) by (intros [p|p|]; simpl; auto using imul_inside,
    ipow_inside, isqrt_inside).
  destruct h as [|p|p]; simpl; intros K; [injection K as <-; rewrite <- Q2R_1; apply inside_point|injection K as <-;
    apply H|].
  now apply (iinv_inside (hpp x p) _ j (H p)). Qed.

(* ---- exp: exp x = exp (x / 2^k) ^ 2^k, in whole multiples of 2^-80 ---- *)
Definition unit : positive := (2 ^ 80)%positive.
Definition fixed (z : Z) : R := Q2R (z # unit).
Definition square_low (z : Z) : Z := Z.shiftr (z * z) 80.
Definition square_up (z : Z) : Z := (- Z.shiftr (- (z * z)) 80)%Z.
Lemma fixed_shiftr z : fixed (Z.shiftr z 80) * IZR (Zpos unit) <= fixed z.
Proof.
  rewrite Z.shiftr_div_pow2 by lia. change (2 ^ 80)%Z with (Zpos unit). pose proof (IZR_pos unit). unfold fixed, Q2R.
  simpl. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. apply (Rmult_le_reg_r (IZR (Zpos unit))); auto.
  rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. rewrite <- mult_IZR. apply IZR_le. rewrite Z.mul_comm.
  apply Z.mul_div_le. reflexivity. Qed.
Lemma fixed_square z : fixed (z * z) = fixed z * fixed z * IZR (Zpos unit).
Proof. unfold fixed, Q2R. simpl Qnum. simpl Qden. rewrite mult_IZR. field. apply Rgt_not_eq, IZR_pos. Qed.
Lemma fixed_opp z : fixed (- z) = - fixed z. Proof. unfold fixed, Q2R. simpl. rewrite opp_IZR. ring. Qed.
Lemma square_low_le z : fixed (square_low z) <= fixed z * fixed z.
Proof.
  pose proof (fixed_shiftr (z * z)) as H. rewrite fixed_square in H. apply (Rmult_le_reg_r _ _ _ (IZR_pos unit)), H.
Qed.
Lemma le_square_up z : fixed z * fixed z <= fixed (square_up z).
Proof.
  pose proof (fixed_shiftr (- (z * z))) as H. rewrite fixed_opp, fixed_square in H. unfold square_up. rewrite fixed_opp.
  apply (Rmult_le_reg_r _ _ _ (IZR_pos unit)). lra. Qed.
Fixpoint iterate (f : Z -> Z) (k : nat) (z : Z) : Z := match k with O => z | S k => iterate f k (f z) end.
Lemma iterate_low k : forall z y, (0 <= z)%Z -> fixed z <= exp y -> fixed (iterate square_low k z) <= exp (2 ^ k * y).
Proof. induction k as [|k IH]; intros z y P H; [simpl; now rewrite Rmult_1_l|].
  replace (2 ^ S k * y) with (2 ^ k * (y + y)) by (simpl; ring). apply IH; [apply Z.shiftr_nonneg; nia|].
  rewrite exp_plus. eapply Rle_trans; [apply square_low_le|]. apply Rmult_le_compat; auto; now apply Q2R_num_nonneg.
Qed.
Lemma iterate_up k : forall z y, exp y <= fixed z -> exp (2 ^ k * y) <= fixed (iterate square_up k z).
Proof. induction k as [|k IH]; intros z y H; [simpl; now rewrite Rmult_1_l|].
  replace (2 ^ S k * y) with (2 ^ k * (y + y)) by (simpl; ring). apply IH. rewrite exp_plus.
  eapply Rle_trans; [|apply le_square_up]. pose proof (exp_pos y). apply Rmult_le_compat; lra. Qed.
Definition halvings (q : Q) : nat := Z.to_nat (26 + Z.max 0 (Z.log2 (Qnum q) - Z.log2 (Zpos (Qden q)) + 1)).
Definition halved (q : Q) (k : nat) : Q := (q * / inject_Z (2 ^ Z.of_nat k))%Q.
Lemma halved_eq q k : 2 ^ k * Q2R (halved q k) = Q2R q.
Proof.
  unfold halved. rewrite Q2R_mult, Q2R_inverse, Q2R_int, <- pow_IZR. assert (2 ^ k <> 0) by (apply pow_nonzero; lra).
  field. auto. Qed.
(* around exp q for q >= 0, by 1 + y + y^2 / 2 <= exp y <= (2 + y) / (2 - y) for small y *)
Definition exp_nonneg (q : Q) : option interval :=
  let k := halvings (up q) in let y := halved (down q) k in let z := halved (up q) k in
  let a := Qfloor (inject_Z (Zpos unit) * (1 + y + y * y * (1 # 2))) in
  let b := Qceiling (inject_Z (Zpos unit) * ((2 + z) * / (2 - z))) in
  if Qle_bool 0 y && Qle_bool 0 z && Qle_bool z 1 && Z.leb 0 a
  then Some (iterate square_low k a # unit, iterate square_up k b # unit)%Q else None.
Lemma fixed_times_unit z : fixed z * IZR (Zpos unit) = IZR z.
Proof. unfold fixed, Q2R. simpl. field. apply Rgt_not_eq, IZR_pos. Qed.
Lemma exp_nonneg_inside q i : exp_nonneg q = Some i -> inside (exp (Q2R q)) i.
Proof. unfold exp_nonneg. cbv zeta. set (k := halvings (up q)). set (y := halved (down q) k). set (z := halved (up q) k).
  set (u := (_ * (_ + _ + _))%Q). set (v := (_ * (_ * / _))%Q). destruct (_ && _) eqn:T; [|discriminate].
  intros H. apply Some_inj in H. subst i. apply andb_prop in T as [T A]. apply andb_prop in T as [T Z1].
  apply andb_prop in T as [Y0 Z0]. apply Z.leb_le in A. apply Qle_bool_true in Y0, Z0, Z1. rewrite Q2R_0 in Y0, Z0.
  rewrite Q2R_1 in Z1. pose proof (IZR_pos unit) as U. split; cbn [fst snd].
  - apply Rle_trans with (exp (Q2R (down q))); [|apply exp_le, down_le]. rewrite <- (halved_eq (down q) k).
    apply iterate_low; auto. apply Rle_trans with (1 + Q2R y + Q2R y ^ 2 / 2); [|now apply exp_above_quadratic].
    apply (Rmult_le_reg_r _ _ _ U). rewrite fixed_times_unit, <- (Q2R_int (Qfloor u)).
    apply Rle_trans with (Q2R u); [apply Qle_Rle, Qfloor_le|]. right. unfold u.
    rewrite !Q2R_mult, !Q2R_plus, !Q2R_mult, Q2R_int, Q2R_1, Q2R_half. field.
  - apply Rle_trans with (exp (Q2R (up q))); [apply exp_le, le_up|]. rewrite <- (halved_eq (up q) k). apply iterate_up.
    apply Rle_trans with ((2 + Q2R z) / (2 - Q2R z)); [apply exp_below_fraction; lra|].
    apply (Rmult_le_reg_r _ _ _ U). rewrite fixed_times_unit, <- (Q2R_int (Qceiling v)).
    apply Rle_trans with (Q2R v); [|apply Qle_Rle, Qle_ceiling]. right. unfold v.
    rewrite !Q2R_mult, Q2R_inverse, Q2R_minus, Q2R_plus, Q2R_int, Q2R_2. unfold Rdiv. ring. Qed.
Definition exp_point (q : Q) : option interval := if Qle_bool 0 q then exp_nonneg q else bind (exp_nonneg (- q)) iinv.
Lemma exp_point_inside q i : exp_point q = Some i -> inside (exp (Q2R q)) i.
Proof. unfold exp_point. destruct (Qle_bool 0 q); [apply exp_nonneg_inside|].
  destruct (exp_nonneg (- q)) as [j|] eqn:J; [|discriminate]. apply exp_nonneg_inside in J. rewrite Q2R_opp in J.
  rewrite <- (Ropp_involutive (Q2R q)), exp_Ropp. now apply iinv_inside. Qed.
Definition iexp (i : interval) : option interval :=
  if Z.eqb (Qnum (fst i)) 0 && Z.eqb (Qnum (snd i)) 0 then Some (point 1)
  else match exp_point (fst i), exp_point (snd i) with Some a, Some b => Some (outward (fst a, snd b)) | _, _ => None end.
Lemma iexp_inside x i j : inside x i -> iexp i = Some j -> inside (exp x) j.
Proof. intros [A B] H. unfold iexp in H. destruct (_ && _) eqn:Z.
  - injection H as <-. apply andb_prop in Z as [Z1 Z2]. apply Q2R_num_zero in Z1, Z2.
    replace x with 0 by lra. rewrite exp_0, <- Q2R_1. apply inside_point.
  - destruct (exp_point (fst i)) as [a|] eqn:L; [|discriminate]. destruct (exp_point (snd i)) as [b|] eqn:U; [|discriminate].
    injection H as <-. apply exp_point_inside in L as [L _], U as [_ U]. apply exp_le in A, B.
    apply outward_inside. split; simpl; lra. Qed.

(* ---- ln: a number that Halley's method finds, a little less and a little more, which exp shows to be bounds ---- *)
Definition ln_near (q : Q) : Q :=
  let better y := match exp_point y with Some (e, _) => down (y + 2 * (q - e) * / (q + e)) | None => y end in
  better (better (better (better (inject_Z (Z.log2 (Qnum q) - Z.log2 (Zpos (Qden q))) * (69 # 100)))))%Q.
Definition ln_low (q : Q) : option Q :=
  let y := (ln_near q - (1 # 2 ^ 44))%Q in
  match exp_point y with Some e => if Qle_bool (snd e) q then Some y else None | None => None end.
Definition ln_up (q : Q) : option Q :=
  let y := (ln_near q + (1 # 2 ^ 44))%Q in
  match exp_point y with Some e => if Qle_bool q (fst e) then Some y else None | None => None end.
Lemma ln_low_le q y : ln_low q = Some y -> Q2R y <= ln (Q2R q).
Proof. unfold ln_low. cbv zeta. set (z := (_ - _)%Q). destruct (exp_point z) as [e|] eqn:X; [|discriminate].
  destruct (Qle_bool _ _) eqn:L; [|discriminate]. intros H; injection H as <-. apply exp_point_inside in X as [_ X].
  apply Qle_bool_true in L. rewrite <- (ln_exp (Q2R z)). apply ln_le; [apply exp_pos|lra]. Qed.
Lemma le_ln_up q y : 0 < Q2R q -> ln_up q = Some y -> ln (Q2R q) <= Q2R y.
Proof. intros P. unfold ln_up. cbv zeta. set (z := (_ + _)%Q). destruct (exp_point z) as [e|] eqn:X; [|discriminate].
  destruct (Qle_bool _ _) eqn:L; [|discriminate]. intros H; injection H as <-. apply exp_point_inside in X as [X _].
  apply Qle_bool_true in L. rewrite <- (ln_exp (Q2R z)). apply ln_le; lra. Qed.
Definition iln (i : interval) : option interval :=
  if Qeq_bool (fst i) 1 && Qeq_bool (snd i) 1 then Some (point 0)
  else if positive_interval i then
    match ln_low (fst i), ln_up (snd i) with Some l, Some u => Some (outward (l, u)) | _, _ => None end
  else None.
Lemma iln_inside x i j : inside x i -> iln i = Some j -> inside (ln x) j.
Proof. intros I H. pose proof I as [A B]. unfold iln in H. destruct (_ && _) eqn:O.
  - injection H as <-. apply andb_prop in O as [O1 O2]. apply Qeq_bool_iff, Qeq_eqR in O1, O2. rewrite Q2R_1 in O1, O2.
    replace x with 1 by lra. rewrite ln_1, <- Q2R_0. apply inside_point.
  - destruct (positive_interval i) eqn:P; [|discriminate]. apply (positive_inside x i I) in P as [P X].
    destruct (ln_low (fst i)) as [l|] eqn:L; [|discriminate]. destruct (ln_up (snd i)) as [u|] eqn:U; [|discriminate].
    injection H as <-. apply ln_low_le in L. apply le_ln_up in U; [|lra]. apply outward_inside. split; simpl.
    + eapply Rle_trans; [apply L|]. now apply ln_le.
    + eapply Rle_trans; [|apply U]. now apply ln_le. Qed.
