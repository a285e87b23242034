(* The rescaled objective: row by row, and beside the normalised one. The claim tensor-rescaled of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* L_resc(S) = total(norm(exp(S[j, :].T) - alpha(S)[j]*B[j, :].T)**2/2, j) *)
Definition statement_1 : Prop :=
  forall (n m : nat) (B S_ : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  L_resc n m B S_
  = sum n (fun j => norm m (vadd (vexp (row S_ j)) (vscal (- alpha_4 n m S_ j) (row B j))) ^ 2 / 2).

(* norm(exp(S[j, :].T) - alpha(S)[j]*B[j, :].T) = alpha(S)[j]*norm(sigma(S[j, :].T) - B[j, :].T) *)
Definition statement_2 : Prop :=
  forall (n m : nat) (B S_ : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  norm m (vadd (vexp (row S_ j)) (vscal (- alpha_4 n m S_ j) (row B j)))
  = alpha_4 n m S_ j * norm m (vadd (sigma_2 m (row S_ j)) (vopp (row B j))).

(* L_resc(S) = total(alpha(S)[j]**2*norm(sigma(S[j, :].T) - B[j, :].T)**2/2, j) *)
Definition statement_3 : Prop :=
  forall (n m : nat) (B S_ : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  L_resc n m B S_
  = sum n (fun j => alpha_4 n m S_ j ^ 2 * norm m (vadd (sigma_2 m (row S_ j)) (vopp (row B j))) ^ 2 / 2).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Mul (Pow (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add (Exp (V2 0 (0, 20003) (1, 20002))) (Opp (Sum (0, 20001) (Mul (Mul (Del (0, 20003) (0, 20001)) (Sum (1, 20000) (Mul (Exp (V2 0 (0, 20003) (1, 20000))) (Int 1)))) (V2 1 (0, 20001) (1, 20002)))))) 2%nat)))) 2%nat) (Inv (Int 2)))%N.
(* line 1: L_resc(S) = norm(exp(S) - diag(alpha(S))*B)**2/2 *)
Lemma line_1_1 :
  forall (n m : nat) (B S_ : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  L_resc n m B S_ = frob n m (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B))) ^ 2 / 2.
Proof.
  intros n m B S_ Hs_n Hs_m.
  setting [n; m] [] [] [S_; B] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Definition p2 : ex := (Exp (V2 0 (0, 20002) (1, 20001)))%N.
Definition p3 : ex := (Sum (1, 20000) (Mul (Exp (V2 0 (0, 20002) (1, 20000))) (Int 1)))%N.
Definition e2 : ex := (Sum (0, 20002) (Mul (Pow (Sqrt (Sum (1, 20001) (Pow (Add p2 (Mul (Opp p3) (V2 1 (0, 20002) (1, 20001)))) 2%nat))) 2%nat) (Inv (Int 2))))%N.
(* line 2: norm(exp(S) - diag(alpha(S))*B)**2/2 = total(norm(exp(S[j, :].T) - alpha(S)[j]*B[j, :].T)**2/2, j) *)
Lemma line_1_2 :
  forall (n m : nat) (B S_ : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B))) ^ 2 / 2
  = sum n (fun j => norm m (vadd (vexp (row S_ j)) (vscal (- alpha_4 n m S_ j) (row B j))) ^ 2 / 2).
Proof.
  intros n m B S_ Hs_n Hs_m.
  setting [n; m] [] [] [S_; B] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n m B S_ Hs_n Hs_m.
  setting [n; m] [] [] [S_; B] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n m : nat) (B S_ : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of []) e1 /\
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of []) e2.
Proof.
  intros n m B S_ Hs_n Hs_m.
  setting [n; m] [] [] [S_; B] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p5 : ex := (Sum (1, 20000) (Mul (Exp (V2 0 (0, 1) (1, 20000))) (Int 1)))%N.
Definition e3 : ex := (Sqrt (Sum (1, 20001) (Pow (Add (Exp (V2 0 (0, 1) (1, 20001))) (Mul (Opp p5) (V2 1 (0, 1) (1, 20001)))) 2%nat)))%N.
Definition p7 : ex := (Add (Mul (Inv p5) (Exp (V2 0 (0, 1) (1, 20001)))) (Opp (V2 1 (0, 1) (1, 20001))))%N.
Definition e4 : ex := (Sqrt (Sum (1, 20001) (Pow (Mul p5 p7) 2%nat)))%N.
(* line 1: norm(exp(S[j, :].T) - alpha(S)[j]*B[j, :].T) = norm(alpha(S)[j]*(sigma(S[j, :].T) - B[j, :].T)) *)
Lemma line_2_1 :
  forall (n m : nat) (B S_ : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  norm m (vadd (vexp (row S_ j)) (vscal (- alpha_4 n m S_ j) (row B j)))
  = norm m (vscal (alpha_4 n m S_ j) (vadd (sigma_2 m (row S_ j)) (vopp (row B j)))).
Proof.
  intros n m B S_ j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Definition e5 : ex := (Mul p5 (Sqrt (Sum (1, 20001) (Pow p7 2%nat))))%N.
(* line 2: norm(alpha(S)[j]*(sigma(S[j, :].T) - B[j, :].T)) = alpha(S)[j]*norm(sigma(S[j, :].T) - B[j, :].T) *)
Lemma line_2_2 :
  forall (n m : nat) (B S_ : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  norm m (vscal (alpha_4 n m S_ j) (vadd (sigma_2 m (row S_ j)) (vopp (row B j))))
  = alpha_4 n m S_ j * norm m (vadd (sigma_2 m (row S_ j)) (vopp (row B j))).
Proof.
  intros n m B S_ j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j)] [].
  equation (nil_nonzero Ev) e4 e5.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n m B S_ j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j)] [].
  equation (nil_nonzero Ev) e3 e5.
Qed.

Lemma defined_2 :
  forall (n m : nat) (B S_ : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of [((0%N, 1%N), j)]) e3 /\
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of [((0%N, 1%N), j)]) e5.
Proof.
  intros n m B S_ j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

(* line 1: L_resc(S) = total(norm(exp(S[j, :].T) - alpha(S)[j]*B[j, :].T)**2/2, j) *)
Lemma line_3_1 :
  forall (n m : nat) (B S_ : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  L_resc n m B S_
  = sum n (fun j => norm m (vadd (vexp (row S_ j)) (vscal (- alpha_4 n m S_ j) (row B j))) ^ 2 / 2).
Proof.
  intros n m B S_ Hs_n Hs_m.
  setting [n; m] [] [] [S_; B] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition e6 : ex := (Sum (0, 20002) (Mul (Mul (Pow p3 2%nat) (Pow (Sqrt (Sum (1, 20001) (Pow (Add (Mul (Inv p3) p2) (Opp (V2 1 (0, 20002) (1, 20001)))) 2%nat))) 2%nat)) (Inv (Int 2))))%N.
(* line 2: total(norm(exp(S[j, :].T) - alpha(S)[j]*B[j, :].T)**2/2, j) = total(alpha(S)[j]**2*norm(sigma(S[j, :].T) - B[j, :].T)**2/2, j) *)
Lemma line_3_2 :
  forall (n m : nat) (B S_ : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  sum n (fun j => norm m (vadd (vexp (row S_ j)) (vscal (- alpha_4 n m S_ j) (row B j))) ^ 2 / 2)
  = sum n (fun j => alpha_4 n m S_ j ^ 2 * norm m (vadd (sigma_2 m (row S_ j)) (vopp (row B j))) ^ 2 / 2).
Proof.
  intros n m B S_ Hs_n Hs_m.
  setting [n; m] [] [] [S_; B] [] [].
  equation (nil_nonzero Ev) e2 e6.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n m B S_ Hs_n Hs_m.
  setting [n; m] [] [] [S_; B] [] [].
  equation (nil_nonzero Ev) e1 e6.
Qed.

Lemma defined_3 :
  forall (n m : nat) (B S_ : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of []) e1 /\
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of []) e6.
Proof.
  intros n m B S_ Hs_n Hs_m.
  setting [n; m] [] [] [S_; B] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
