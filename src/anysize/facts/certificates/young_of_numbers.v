(* Young, for numbers: a product of numbers is at most a weighted mean of their squares. The claim young-of-numbers of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* a*b <= a**2*s/2 + b**2/(2*s) *)
Definition statement_1 : Prop :=
  forall (a b s : R),
  0 < s ->
  a * b <= s * a ^ 2 / 2 + b ^ 2 / 2 / s.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Mul (Mul (Sc 0) (Pow (Sc 1) 2%nat)) (Inv (Int 2)))%N.
Definition p2 : ex := (Mul (Mul (Pow (Sc 2) 2%nat) (Inv (Int 2))) (Inv (Sc 0)))%N.
Definition e1 : ex := (Add p1 p2)%N.
(* a**2*s/2 + b**2/(2*s) <= a**2*s/2 + b**2/(2*s), by same *)
Lemma step_1 :
  forall (a b s : R),
  0 < s ->
  s * a ^ 2 / 2 + b ^ 2 / 2 / s <= s * a ^ 2 / 2 + b ^ 2 / 2 / s.
Proof.
  intros a b s Hp_s.
  setting [] [s; a; b] [] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition e2 : ex := (Mul (Mul (Pow (Add (Opp (Sc 0)) (Mul (Sc 1) (Sc 2))) 2%nat) (Inv (Int 2))) (Inv (Sc 2)))%N.
(* 0 <= (a*s - b)**2/(2*s), by nonnegative *)
Lemma step_2 :
  forall (a b s : R),
  0 < s ->
  0 <= (- b + a * s) ^ 2 / 2 / s.
Proof.
  intros a b s Hp_s.
  setting [] [b; a; s] [] [] [] [2%N].
  nonnegative N1 (nil_nonnegative Ev) e2.
  exact N1.
Qed.

Definition e3 : ex := (Int 0)%N.
Definition p6 : ex := (Mul (Pow (Add (Opp (Sc 2)) (Mul (Sc 1) (Sc 0))) 2%nat) (Inv (Int 2)))%N.
Definition e4 : ex := (Mul p6 (Inv (Sc 0)))%N.
Definition p8 : ex := (Add (Mul (Mul (Inv (Int 2)) (Sc 0)) (Pow (Sc 1) 2%nat)) (Mul (Mul (Inv (Int 2)) (Pow (Sc 2) 2%nat)) (Inv (Sc 0))))%N.
Definition p9 : ex := (Opp e4)%N.
Definition e5 : ex := (Add p8 p9)%N.
Definition e6 : ex := (Add p8 (Opp e3))%N.
Definition e7 : ex := (Add e1 p9)%N.
(* a**2*s/2 + b**2/(2*s) - (a*s - b)**2/(2*s) <= a**2*s/2 + b**2/(2*s), by replace *)
Lemma line_1_2 :
  forall (a b s : R),
  0 < s ->
  s * a ^ 2 / 2 + b ^ 2 / 2 / s - (- b + a * s) ^ 2 / 2 / s <= s * a ^ 2 / 2 + b ^ 2 / 2 / s.
Proof.
  intros a b s Hp_s.
  setting [] [s; a; b] [] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e3 e4 _ (fun sv Wv SFv => (step_2 a b s Hp_s)) (nil_replaced Ev rv)) e5 e6.
  equal Q2 e7 e5.
  equal Q3 e6 e1.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e8 : ex := (Mul (Sc 0) (Sc 1))%N.
Definition p14 : ex := (Mul (Mul (Sc 2) (Pow (Sc 0) 2%nat)) (Inv (Int 2)))%N.
Definition p15 : ex := (Mul (Mul (Pow (Sc 1) 2%nat) (Inv (Int 2))) (Inv (Sc 2)))%N.
Definition e10 : ex := (Add p14 p15)%N.
Definition e9 : ex := (Add e10 (Opp (Mul (Mul (Pow (Add (Opp (Sc 1)) (Mul (Sc 0) (Sc 2))) 2%nat) (Inv (Int 2))) (Inv (Sc 2)))))%N.
(* a*b <= a**2*s/2 + b**2/(2*s) - (a*s - b)**2/(2*s), by same *)
Lemma line_1_1 :
  forall (a b s : R),
  0 < s ->
  a * b <= s * a ^ 2 / 2 + b ^ 2 / 2 / s - (- b + a * s) ^ 2 / 2 / s.
Proof.
  intros a b s Hp_s.
  setting [] [a; b; s] [] [] [] [2%N].
  equal Q1 e8 e9.
  exact (Req_le _ _ Q1).
Qed.

(* a*b <= a**2*s/2 + b**2/(2*s), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros a b s Hp_s.
  setting [] [a; b; s] [] [] [] [2%N].
  assert (P1 : den Ev rv e8 <= den Ev rv e9) by (exact (line_1_1 a b s Hp_s)).
  assert (P2 : den Ev rv e9 <= den Ev rv e10) by (exact (line_1_2 a b s Hp_s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (a b s : R),
  0 < s ->
  defined (env_of [] [a; b; s] [] []) (ienv_of []) e8 /\
  defined (env_of [] [a; b; s] [] []) (ienv_of []) e10.
Proof.
  intros a b s Hp_s.
  setting [] [a; b; s] [] [] [] [2%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
