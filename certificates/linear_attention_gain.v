(* Linear attention, least risk: the least risk of linear attention, and that no matrix gain does better. The claim linear-attention-gain of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* R_lin(gamma*identity(d)) = L**2/d - 2*L**2*gamma*n/d**2 + gamma**2*(L**2*n/d**2 + L**2*n*(n - 1)/d**3 + n*sigma**2/d) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (L gamma sigma : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < L ->
  R_lin n d L sigma (mscal gamma idm)
  = gamma ^ 2 * (INR n * sigma ^ 2 / INR d + INR n * L ^ 2 / INR d ^ 2 + INR n * L ^ 2 * (- 1 + INR n) / INR d ^ 3) + L ^ 2 / INR d - 2 * gamma * INR n * L ^ 2 / INR d ^ 2.

(* tau_lin()*R_lin(M) = L**2*(L**2*(d - 1) + d**2*sigma**2)/d + n*norm(tau_lin()*M - L**2*d*identity(d))**2/d**4 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (L : R) (M : mat) (sigma : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < L ->
  tau_lin n d L sigma * R_lin n d L sigma M
  = INR n * frob d d (madd (mscal (tau_lin n d L sigma) M) (mscal (- (INR d * L ^ 2)) idm)) ^ 2 / INR d ^ 4 + L ^ 2 * (sigma ^ 2 * INR d ^ 2 + L ^ 2 * (- 1 + INR d)) / INR d.

(* L**2*(L**2*(d - 1) + d**2*sigma**2)/d <= tau_lin()*R_lin(M) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (L : R) (M : mat) (sigma : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < L ->
  L ^ 2 * (sigma ^ 2 * INR d ^ 2 + L ^ 2 * (- 1 + INR d)) / INR d <= tau_lin n d L sigma * R_lin n d L sigma M.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Pow (Sqrt (Sum (1, 20001) (Sum (1, 20000) (Pow (Mul (Sc 1) (Del (1, 20001) (1, 20000))) 2%nat)))) 2%nat)%N.
Definition p2 : ex := (Add (Mul (Sz 0) (Inv (Sz 1))) (Mul (Mul (Sz 0) (Add (Opp (Int 1)) (Sz 0))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition p3 : ex := (Mul (Sz 0) (Pow (Sc 2) 2%nat))%N.
Definition e1 : ex := (Add (Mul (Mul (Pow (Sc 0) 2%nat) (Add (Add (Sz 1) (Mul p1 p2)) (Opp (Mul (Mul (Mul (Int 2) (Sz 0)) (Sum (1, 20000) (Mul (Sc 1) (Del (1, 20000) (1, 20000))))) (Inv (Sz 1)))))) (Inv (Pow (Sz 1) 2%nat))) (Mul (Mul p3 p1) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition p5 : ex := (Mul (Sz 0) (Pow (Sc 0) 2%nat))%N.
Definition e2 : ex := (Add (Add (Mul (Pow (Sc 1) 2%nat) (Add (Add (Mul p3 (Inv (Sz 1))) (Mul p5 (Inv (Pow (Sz 1) 2%nat)))) (Mul (Mul p5 (Add (Opp (Int 1)) (Sz 0))) (Inv (Pow (Sz 1) 3%nat))))) (Mul (Pow (Sc 0) 2%nat) (Inv (Sz 1)))) (Opp (Mul (Mul (Mul (Mul (Int 2) (Sc 1)) (Sz 0)) (Pow (Sc 0) 2%nat)) (Inv (Pow (Sz 1) 2%nat)))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d L gamma sigma Hs_n Hs_d Hp_L.
  setting [n; d] [L; gamma; sigma] [] [] [] [0%N].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n d : nat) (L gamma sigma : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < L ->
  defined (env_of [n; d] [L; gamma; sigma] [] []) (ienv_of []) e1 /\
  defined (env_of [n; d] [L; gamma; sigma] [] []) (ienv_of []) e2.
Proof.
  intros n d L gamma sigma Hs_n Hs_d Hp_L.
  setting [n; d] [L; gamma; sigma] [] [] [] [0%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p7 : ex := (Mul (Pow (Sc 0) 2%nat) (Pow (Sz 1) 2%nat))%N.
Definition p8 : ex := (Add (Add (Opp (Int 1)) (Sz 1)) (Sz 0))%N.
Definition p9 : ex := (Add p7 (Mul (Pow (Sc 1) 2%nat) p8))%N.
Definition p10 : ex := (Pow (Sqrt (Sum (1, 20001) (Sum (1, 20000) (Pow (V2 0 (1, 20001) (1, 20000)) 2%nat)))) 2%nat)%N.
Definition p11 : ex := (Add (Add (Sz 1) (Mul p10 p2)) (Opp (Mul (Mul (Mul (Int 2) (Sz 0)) (Sum (1, 20000) (V2 0 (1, 20000) (1, 20000)))) (Inv (Sz 1)))))%N.
Definition p12 : ex := (Add (Mul (Mul (Pow (Sc 1) 2%nat) p11) (Inv (Pow (Sz 1) 2%nat))) (Mul (Mul p5 p10) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e3 : ex := (Mul p9 p12)%N.
Definition p14 : ex := (Opp (Mul (Sz 1) (Pow (Sc 1) 2%nat)))%N.
Definition e4 : ex := (Add (Mul (Mul (Sz 0) (Pow (Sqrt (Sum (1, 20001) (Sum (1, 20000) (Pow (Add (Mul p9 (V2 0 (1, 20001) (1, 20000))) (Mul p14 (Del (1, 20001) (1, 20000)))) 2%nat)))) 2%nat)) (Inv (Pow (Sz 1) 4%nat))) (Mul (Mul (Pow (Sc 1) 2%nat) (Add p7 (Mul (Pow (Sc 1) 2%nat) (Add (Opp (Int 1)) (Sz 1))))) (Inv (Sz 1))))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n d L M sigma Hs_n Hs_d Hp_L.
  setting [n; d] [sigma; L] [] [M] [] [1%N].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Lemma defined_2 :
  forall (n d : nat) (L : R) (M : mat) (sigma : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < L ->
  defined (env_of [n; d] [sigma; L] [] [M]) (ienv_of []) e3 /\
  defined (env_of [n; d] [sigma; L] [] [M]) (ienv_of []) e4.
Proof.
  intros n d L M sigma Hs_n Hs_d Hp_L.
  setting [n; d] [sigma; L] [] [M] [] [1%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e5 : ex := (Mul (Mul (Sz 0) (Pow (Sqrt (Sum (1, 4096) (Sum (1, 4097) (Pow (Add (Mul p9 (V2 0 (1, 4096) (1, 4097))) (Mul p14 (Del (1, 4096) (1, 4097)))) 2%nat)))) 2%nat)) (Inv (Pow (Sz 1) 4%nat)))%N.
(* 0 <= n*norm(tau_lin()*M - L**2*d*identity(d))**2/d**4, by nonnegative *)
Lemma step_1 :
  forall (n d : nat) (L : R) (M : mat) (sigma : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < L ->
  0 <= INR n * frob d d (madd (mscal (tau_lin n d L sigma) M) (mscal (- (INR d * L ^ 2)) idm)) ^ 2 / INR d ^ 4.
Proof.
  intros n d L M sigma Hs_n Hs_d Hp_L.
  setting [n; d] [sigma; L] [] [M] [] [1%N].
  nonnegative N1 (nil_nonnegative Ev) e5.
  exact N1.
Qed.

Definition e6 : ex := (Int 0)%N.
Definition p18 : ex := (Mul (Sz 0) (Pow (Sqrt (Sum (1, 4101) (Sum (1, 4102) (Pow (Add (Mul p9 (V2 0 (1, 4101) (1, 4102))) (Mul p14 (Del (1, 4101) (1, 4102)))) 2%nat)))) 2%nat))%N.
Definition e7 : ex := (Mul p18 (Inv (Pow (Sz 1) 4%nat)))%N.
Definition p20 : ex := (Mul p9 (Add (Mul (Mul (Pow (Sc 1) 2%nat) (Add (Add (Sz 1) (Mul (Pow (Sqrt (Sum (1, 4096) (Sum (1, 4097) (Pow (V2 0 (1, 4096) (1, 4097)) 2%nat)))) 2%nat) p2)) (Opp (Mul (Mul (Mul (Int 2) (Sz 0)) (Sum (1, 4098) (V2 0 (1, 4098) (1, 4098)))) (Inv (Sz 1)))))) (Inv (Pow (Sz 1) 2%nat))) (Mul (Mul p5 (Pow (Sqrt (Sum (1, 4099) (Sum (1, 4100) (Pow (V2 0 (1, 4099) (1, 4100)) 2%nat)))) 2%nat)) (Inv (Pow (Sz 1) 2%nat)))))%N.
Definition e8 : ex := (Add p20 (Opp e7))%N.
Definition e9 : ex := (Add p20 (Opp e6))%N.
Definition e10 : ex := (Add e3 (Opp e6))%N.
(* tau_lin()*R_lin(M) - n*norm(tau_lin()*M - L**2*d*identity(d))**2/d**4 <= tau_lin()*R_lin(M), by replace *)
Lemma line_3_2 :
  forall (n d : nat) (L : R) (M : mat) (sigma : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < L ->
  tau_lin n d L sigma * R_lin n d L sigma M - INR n * frob d d (madd (mscal (tau_lin n d L sigma) M) (mscal (- (INR d * L ^ 2)) idm)) ^ 2 / INR d ^ 4
  <= tau_lin n d L sigma * R_lin n d L sigma M.
Proof.
  intros n d L M sigma Hs_n Hs_d Hp_L.
  setting [n; d] [sigma; L] [] [M] [] [1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e7 _ (fun sv Wv SFv => (step_1 n d L M sigma Hs_n Hs_d Hp_L)) (nil_replaced Ev rv)) e8 e9.
  equal Q2 e10 e3.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p24 : ex := (Mul (Pow (Sc 1) 2%nat) (Pow (Sz 1) 2%nat))%N.
Definition e11 : ex := (Mul (Mul (Pow (Sc 0) 2%nat) (Add p24 (Mul (Pow (Sc 0) 2%nat) (Add (Opp (Int 1)) (Sz 1))))) (Inv (Sz 1)))%N.
Definition p26 : ex := (Add p24 (Mul (Pow (Sc 0) 2%nat) p8))%N.
Definition p27 : ex := (Add (Mul (Mul (Pow (Sc 0) 2%nat) p11) (Inv (Pow (Sz 1) 2%nat))) (Mul (Mul (Mul (Sz 0) (Pow (Sc 1) 2%nat)) p10) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e13 : ex := (Mul p26 p27)%N.
Definition e12 : ex := (Add e13 (Opp (Mul (Mul (Sz 0) (Pow (Sqrt (Sum (1, 20001) (Sum (1, 20000) (Pow (Add (Mul p26 (V2 0 (1, 20001) (1, 20000))) (Mul (Opp (Mul (Sz 1) (Pow (Sc 0) 2%nat))) (Del (1, 20001) (1, 20000)))) 2%nat)))) 2%nat)) (Inv (Pow (Sz 1) 4%nat)))))%N.
(* L**2*(L**2*(d - 1) + d**2*sigma**2)/d <= tau_lin()*R_lin(M) - n*norm(tau_lin()*M - L**2*d*identity(d))**2/d**4, by same *)
Lemma line_3_1 :
  forall (n d : nat) (L : R) (M : mat) (sigma : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < L ->
  L ^ 2 * (sigma ^ 2 * INR d ^ 2 + L ^ 2 * (- 1 + INR d)) / INR d
  <= tau_lin n d L sigma * R_lin n d L sigma M - INR n * frob d d (madd (mscal (tau_lin n d L sigma) M) (mscal (- (INR d * L ^ 2)) idm)) ^ 2 / INR d ^ 4.
Proof.
  intros n d L M sigma Hs_n Hs_d Hp_L.
  setting [n; d] [L; sigma] [] [M] [] [0%N].
  equal Q1 e11 e12.
  exact (Req_le _ _ Q1).
Qed.

(* L**2*(L**2*(d - 1) + d**2*sigma**2)/d <= tau_lin()*R_lin(M), by transitive *)
Theorem theorem_3 : statement_3.
Proof.
  intros n d L M sigma Hs_n Hs_d Hp_L.
  setting [n; d] [L; sigma] [] [M] [] [0%N].
  assert (P1 : den Ev rv e11 <= den Ev rv e12) by (exact (line_3_1 n d L M sigma Hs_n Hs_d Hp_L)).
  assert (P2 : den Ev rv e12 <= den Ev rv e13) by (exact (line_3_2 n d L M sigma Hs_n Hs_d Hp_L)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_3 :
  forall (n d : nat) (L : R) (M : mat) (sigma : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < L ->
  defined (env_of [n; d] [L; sigma] [] [M]) (ienv_of []) e11 /\
  defined (env_of [n; d] [L; sigma] [] [M]) (ienv_of []) e13.
Proof.
  intros n d L M sigma Hs_n Hs_d Hp_L.
  setting [n; d] [L; sigma] [] [M] [] [0%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
