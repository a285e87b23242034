(* Rational numbers as real numbers. *)
From Coq Require Import Reals Lra ZArith QArith Qreals Qabs.
Open Scope R_scope.

Arguments Qred : simpl never. Arguments Q2R : simpl never. Arguments Qmult : simpl never.
Arguments Qplus : simpl never. Arguments Qinv : simpl never. Arguments Qdiv : simpl never.
Lemma Some_inj A (a b : A) : Some a = Some b -> a = b. Proof. congruence. Qed. (* unlike [injection], computes nothing *)
Lemma IZR_pos p : 0 < IZR (Zpos p). Proof. apply IZR_lt. reflexivity. Qed.
Lemma Q2R_red q : Q2R (Qred q) = Q2R q. Proof. apply Qeq_eqR, Qred_correct. Qed.
Lemma Q2R_int z : Q2R (inject_Z z) = IZR z. Proof. unfold Q2R; simpl. field. Qed.
Lemma Q2R_0 : Q2R 0 = 0. Proof. unfold Q2R; simpl; field. Qed.
Lemma Q2R_1 : Q2R 1 = 1. Proof. unfold Q2R; simpl; field. Qed.
Lemma Q2R_2 : Q2R 2 = 2. Proof. unfold Q2R; simpl; field. Qed.
Lemma Q2R_m1 : Q2R (-1) = -1. Proof. unfold Q2R; simpl; field. Qed.
Lemma Q2R_half : Q2R (1 # 2) = / 2. Proof. unfold Q2R; simpl; field. Qed.
Lemma Q2R_num_zero q : Z.eqb (Qnum q) 0 = true -> Q2R q = 0.
Proof. intros H. apply Z.eqb_eq in H. unfold Q2R. rewrite H. simpl. ring. Qed.
Lemma Q2R_num_pos q : (0 < Qnum q)%Z -> 0 < Q2R q.
Proof. intros H. apply Rmult_lt_0_compat; [now apply IZR_lt|apply Rinv_0_lt_compat, IZR_pos]. Qed.
Lemma Q2R_num_nonneg q : (0 <= Qnum q)%Z -> 0 <= Q2R q.
Proof. intros H. apply Rmult_le_pos; [now apply IZR_le|left; apply Rinv_0_lt_compat, IZR_pos]. Qed.
Lemma Q2R_num_nonzero q : Qnum q <> 0%Z -> Q2R q <> 0.
Proof. intros H. apply Rmult_integral_contrapositive. split; [now apply IZR_neq|apply Rinv_neq_0_compat, Rgt_not_eq, IZR_pos]. Qed.
Lemma Q2R_num_nonpos q : (Qnum q <= 0)%Z -> Q2R q <= 0.
Proof. intros H. unfold Q2R. apply IZR_le in H. pose proof (Rinv_0_lt_compat _ (IZR_pos (Qden q))). nra. Qed.
Lemma Q2R_inverse q : Q2R (/ q) = / Q2R q.
Proof. destruct (Qeq_dec q 0) as [H|H]; [|now apply Q2R_inv]. apply Qeq_eqR in H as K. rewrite K, Q2R_0, Rinv_0.
  rewrite <- Q2R_0. apply Qeq_eqR. rewrite H. reflexivity. Qed.
Lemma Q2R_abs q : Q2R (Qabs q) = Rabs (Q2R q).
Proof. destruct q as [n d]. unfold Q2R; simpl. rewrite Rabs_mult, abs_IZR, (Rabs_pos_eq (/ _)); auto. left.
  apply Rinv_0_lt_compat, IZR_pos. Qed.
Lemma Qle_bool_true a b : Qle_bool a b = true -> Q2R a <= Q2R b.
Proof. intros H. now apply Qle_Rle, Qle_bool_iff. Qed.
Lemma Qle_bool_false a b : Qle_bool a b = false -> Q2R b < Q2R a.
Proof. intros H. apply Qlt_Rlt, Qnot_le_lt. intros K. apply Qle_bool_iff in K. congruence. Qed.
