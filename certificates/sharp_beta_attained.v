(* Sharp Lemma 3.3, attained: where $\alpha$ is least. The claim sharp-beta-attained of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* inner(exp(-R/(sqrt(d)*sqrt(n))*ones(n)*ones(d).T*(R/sqrt(d))*ones(d)), ones(n)) = n*exp(-R**2/sqrt(n)) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  inner n (vexp (vscal (- (R_ ^ 2 / INR d / sqrt (INR n))) (mulv d (outer ones ones) ones))) ones
  = INR n * exp (- (R_ ^ 2 / sqrt (INR n))).

(* spectral_norm(-R/(sqrt(d)*sqrt(n))*ones(n)*ones(d).T) <= R *)
Definition statement_2 : Prop :=
  forall (n d : nat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d (mscal (- (R_ / sqrt (INR d) / sqrt (INR n))) (outer ones ones)) <= R_.

(* norm(R/sqrt(d)*ones(d)) <= R *)
Definition statement_3 : Prop :=
  forall (d : nat) (R_ : R),
  (0 < d)%nat -> 0 < R_ ->
  norm d (vscal (R_ / sqrt (INR d)) ones) <= R_.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e19 : ex := (Sc 0)%N.
Definition e1 : ex := (Sum (0, 20001) (Mul (Exp (Mul (Opp (Mul (Mul (Pow e19 2%nat) (Inv (Sz 1))) (Inv (Sqrt (Sz 0))))) (Sum (1, 20000) (Mul (Mul (Int 1) (Int 1)) (Int 1))))) (Int 1)))%N.
Definition e2 : ex := (Mul (Sz 0) (Exp (Opp (Mul (Pow e19 2%nat) (Inv (Sqrt (Sz 0)))))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [] [] [0%N].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n d : nat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  defined (env_of [n; d] [R_] [] []) (ienv_of []) e1 /\
  defined (env_of [n; d] [R_] [] []) (ienv_of []) e2.
Proof.
  intros n d R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [] [] [0%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p4 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (Int 1)))%N.
Definition e3 : ex := (Abs p4)%N.
Definition p6 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition p7 : ex := (Sqrt (Sum (0, 20000) (Pow (Int 1) 2%nat)))%N.
Definition e4 : ex := (Mul p6 p7)%N.
Definition e5 : ex := (Mul p7 p6)%N.
(* absolute(inner(w, ones(d))) <= norm(ones(d))*norm(w), by instance *)
Lemma step_1 :
  forall (d : nat) (w : vec),
  (0 < d)%nat ->
  Rabs (inner d w ones) <= norm d ones * norm d w.
Proof.
  intros d w Hs_d.
  setting [d] [] [w] [] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (cauchy_schwarz.step_6 d w ones Hs_d)).
  equal Q2 e4 e5.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e6 : ex := (Mul (Mul (Mul e19 p7) p6) (Inv (Sqrt (Sz 0))))%N.
Definition e7 : ex := (Mul e19 p6)%N.
(* R*norm(ones(d))*norm(w)/sqrt(d) <= R*norm(w), by same *)
Lemma step_2 :
  forall (d : nat) (R_ : R) (w : vec),
  (0 < d)%nat -> 0 < R_ ->
  R_ * norm d ones * norm d w / sqrt (INR d) <= R_ * norm d w.
Proof.
  intros d R_ w Hs_d Hp_R_.
  setting [d] [R_] [w] [] [] [0%N].
  equal Q1 e6 e7.
  exact (Req_le _ _ Q1).
Qed.

Definition p12 : ex := (Sum (0, 4096) (Mul (V1 0 (0, 4096)) (Int 1)))%N.
Definition e8 : ex := (Abs p12)%N.
Definition p14 : ex := (Sqrt (Sum (0, 4097) (Pow (Int 1) 2%nat)))%N.
Definition p15 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat)))%N.
Definition e9 : ex := (Mul p14 p15)%N.
Definition p17 : ex := (Mul e19 (Inv (Sqrt (Sz 0))))%N.
Definition e10 : ex := (Mul p17 e8)%N.
Definition e11 : ex := (Mul p17 e9)%N.
Definition e12 : ex := (Mul (Mul e19 e3) (Inv (Sqrt (Sz 0))))%N.
Definition e13 : ex := (Mul p17 e3)%N.
Definition e14 : ex := (Mul p17 e5)%N.
(* R*absolute(inner(w, ones(d)))/sqrt(d) <= R*norm(ones(d))*norm(w)/sqrt(d), by replace *)
Lemma step_3 :
  forall (d : nat) (R_ : R) (w : vec),
  (0 < d)%nat -> 0 < R_ ->
  R_ * Rabs (inner d w ones) / sqrt (INR d) <= R_ * norm d ones * norm d w / sqrt (INR d).
Proof.
  intros d R_ w Hs_d Hp_R_.
  setting [d] [R_] [w] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e8 e9 _ (fun sv Wv SFv => (step_1 d w Hs_d)) (nil_replaced Ev rv)) e10 e11.
  equal Q2 e12 e13.
  equal Q3 e14 e6.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* R*absolute(inner(w, ones(d)))/sqrt(d) <= R*norm(w), by transitive *)
Lemma step_4 :
  forall (d : nat) (R_ : R) (w : vec),
  (0 < d)%nat -> 0 < R_ ->
  R_ * Rabs (inner d w ones) / sqrt (INR d) <= R_ * norm d w.
Proof.
  intros d R_ w Hs_d Hp_R_.
  setting [d] [R_] [w] [] [] [0%N].
  assert (P1 : den Ev rv e12 <= den Ev rv e6) by (exact (step_3 d R_ w Hs_d Hp_R_)).
  assert (P2 : den Ev rv e6 <= den Ev rv e7) by (exact (step_2 d R_ w Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p23 : ex := (Opp (Mul (Mul e19 (Inv (Sqrt (Sz 1)))) (Inv (Sqrt (Sz 0)))))%N.
Definition e15 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul p23 (Sum (1, 20000) (Mul (Mul (Int 1) (Int 1)) (V1 0 (1, 20000))))) 2%nat)))%N.
Definition e16 : ex := (Mul (Mul e19 (Abs (Sum (1, 20000) (Mul (V1 0 (1, 20000)) (Int 1))))) (Inv (Sqrt (Sz 1))))%N.
(* norm(-R/(sqrt(d)*sqrt(n))*ones(n)*ones(d).T*w) <= R*absolute(inner(w, ones(d)))/sqrt(d), by same *)
Lemma step_5 :
  forall (n d : nat) (R_ : R) (w : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (vscal (- (R_ / sqrt (INR d) / sqrt (INR n))) (mulv d (outer ones ones) w))
  <= R_ * Rabs (inner d w ones) / sqrt (INR d).
Proof.
  intros n d R_ w Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [w] [] [] [0%N].
  equal Q1 e15 e16.
  exact (Req_le _ _ Q1).
Qed.

Definition e17 : ex := (Mul e19 (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat))))%N.
(* norm(-R/(sqrt(d)*sqrt(n))*ones(n)*ones(d).T*w) <= R*norm(w), by transitive *)
Lemma step_6 :
  forall (n d : nat) (R_ : R) (w : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (vscal (- (R_ / sqrt (INR d) / sqrt (INR n))) (mulv d (outer ones ones) w)) <= R_ * norm d w.
Proof.
  intros n d R_ w Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [w] [] [] [0%N].
  assert (P1 : den Ev rv e15 <= den Ev rv e16) by (exact (step_5 n d R_ w Hs_n Hs_d Hp_R_)).
  assert (P2 : den Ev rv e16 <= den Ev rv e17) by (exact (step_4 d R_ w Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p27 : ex := (Mul p23 (Mul (Int 1) (Int 1)))%N.
Definition e18 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul p27 (V1 0 (1, 20000)))) 2%nat)))%N.
Lemma step_7 :
  forall (n d : nat) (R_ : R) (w : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (mulv d (mscal (- (R_ / sqrt (INR d) / sqrt (INR n))) (outer ones ones)) w) <= R_ * norm d w.
Proof.
  intros n d R_ w Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [w] [] [] [0%N].
  assert (P1 : den Ev rv e15 <= den Ev rv e17) by (exact (step_6 n d R_ w Hs_n Hs_d Hp_R_)).
  equal Q2 e18 e15.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e20 : ex := (Spec (0, 20000) (1, 20001) p27)%N.
(* spectral_norm(-R/(sqrt(d)*sqrt(n))*ones(n)*ones(d).T) <= R, by spectral least *)
Lemma step_8 :
  forall (n d : nat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d (mscal (- (R_ / sqrt (INR d) / sqrt (INR n))) (outer ones ones)) <= R_.
Proof.
  intros n d R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e19.
  assert (P2 : den Ev rv e20 <= den Ev rv e19) by (exact (spectral_least n d (mscal (- (R_ / sqrt (INR d) / sqrt (INR n))) (outer ones ones)) (den Ev rv e19) (fun v0 => (step_7 n d R_ v0 Hs_n Hs_d Hp_R_)) N1)).
  exact (P2).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d R_ Hs_n Hs_d Hp_R_.
  exact (step_8 n d R_ Hs_n Hs_d Hp_R_).
Qed.

Lemma defined_2 :
  forall (n d : nat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  defined (env_of [n; d] [R_] [] []) (ienv_of []) e20 /\
  defined (env_of [n; d] [R_] [] []) (ienv_of []) e19.
Proof.
  intros n d R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [] [] [0%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e21 : ex := (Sqrt (Sum (0, 20000) (Pow (Mul p17 (Int 1)) 2%nat)))%N.
(* norm(R/sqrt(d)*ones(d)) <= R, by same *)
Lemma step_9 :
  forall (d : nat) (R_ : R),
  (0 < d)%nat -> 0 < R_ ->
  norm d (vscal (R_ / sqrt (INR d)) ones) <= R_.
Proof.
  intros d R_ Hs_d Hp_R_.
  setting [d] [R_] [] [] [] [0%N].
  equal Q1 e21 e19.
  exact (Req_le _ _ Q1).
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros d R_ Hs_d Hp_R_.
  exact (step_9 d R_ Hs_d Hp_R_).
Qed.

Lemma defined_3 :
  forall (d : nat) (R_ : R),
  (0 < d)%nat -> 0 < R_ ->
  defined (env_of [d] [R_] [] []) (ienv_of []) e21 /\
  defined (env_of [d] [R_] [] []) (ienv_of []) e19.
Proof.
  intros d R_ Hs_d Hp_R_.
  setting [d] [R_] [] [] [] [0%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
