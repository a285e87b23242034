(* The normalised objective: row by row. The claim tensor-normalized of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* f(S)*ones(m) = ones(n) *)
Definition statement_1 : Prop :=
  forall (n m : nat) (S_ : mat) (k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (k < n)%nat ->
  mulv m (f_4 n m S_) ones k = ones k.

(* L_norm(S) = total(norm(sigma(S[j, :].T) - B[j, :].T)**2/2, j) *)
Definition statement_2 : Prop :=
  forall (n m : nat) (B S_ : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  L_norm n m B S_ = sum n (fun j => norm m (vadd (sigma_2 m (row S_ j)) (vopp (row B j))) ^ 2 / 2).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e2 : ex := (Int 1)%N.
Definition p2 : ex := (Exp (V2 0 (0, 20001) (1, 20002)))%N.
Definition e1 : ex := (Sum (1, 20002) (Mul (Sum (0, 20001) (Mul (Mul (Del (0, 1) (0, 20001)) (Inv (Sum (1, 20000) (Mul (Exp (V2 0 (0, 1) (1, 20000))) e2)))) p2)) e2))%N.
(* line 1: f(S)*ones(m) = inverse(diag(alpha(S)))*exp(S)*ones(m) *)
Lemma line_1_1 :
  forall (n m : nat) (S_ : mat) (k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (k < n)%nat ->
  mulv m (f_4 n m S_) ones k = mulv m (mulm n (diaginv (alpha_4 n m S_)) (mexp S_)) ones k.
Proof.
  intros n m S_ k Hs_n Hs_m Hi_k.
  setting [n; m] [] [] [S_] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

(* line 2: inverse(diag(alpha(S)))*exp(S)*ones(m) = ones(n) *)
Lemma line_1_2 :
  forall (n m : nat) (S_ : mat) (k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (k < n)%nat ->
  mulv m (mulm n (diaginv (alpha_4 n m S_)) (mexp S_)) ones k = ones k.
Proof.
  intros n m S_ k Hs_n Hs_m Hi_k.
  setting [n; m] [] [] [S_] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n m S_ k Hs_n Hs_m Hi_k.
  setting [n; m] [] [] [S_] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n m : nat) (S_ : mat) (k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (k < n)%nat ->
  defined (env_of [n; m] [] [] [S_]) (ienv_of [((0%N, 1%N), k)]) e1 /\
  defined (env_of [n; m] [] [] [S_]) (ienv_of [((0%N, 1%N), k)]) e2.
Proof.
  intros n m S_ k Hs_n Hs_m Hi_k.
  setting [n; m] [] [] [S_] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p4 : ex := (Sum (1, 20002) (Pow (Add (Sum (0, 20001) (Mul (Mul (Del (0, 20003) (0, 20001)) (Inv (Sum (1, 20000) (Mul (Exp (V2 0 (0, 20003) (1, 20000))) e2)))) p2)) (Opp (V2 1 (0, 20003) (1, 20002)))) 2%nat))%N.
Definition e3 : ex := (Mul (Pow (Sqrt (Sum (0, 20003) p4)) 2%nat) (Inv (Int 2)))%N.
(* line 1: L_norm(S) = norm(f(S) - B)**2/2 *)
Lemma line_2_1 :
  forall (n m : nat) (B S_ : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  L_norm n m B S_ = frob n m (madd (f_4 n m S_) (mopp B)) ^ 2 / 2.
Proof.
  intros n m B S_ Hs_n Hs_m.
  setting [n; m] [] [] [S_; B] [] [].
  equation (nil_nonzero Ev) e3 e3.
Qed.

Definition e4 : ex := (Sum (0, 20003) (Mul (Pow (Sqrt p4) 2%nat) (Inv (Int 2))))%N.
(* line 2: norm(f(S) - B)**2/2 = total(norm(f(S)[j, :].T - B[j, :].T)**2/2, j) *)
Lemma line_2_2 :
  forall (n m : nat) (B S_ : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (f_4 n m S_) (mopp B)) ^ 2 / 2
  = sum n (fun j => norm m (vadd (row (f_4 n m S_) j) (vopp (row B j))) ^ 2 / 2).
Proof.
  intros n m B S_ Hs_n Hs_m.
  setting [n; m] [] [] [S_; B] [] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Definition e5 : ex := (Sum (0, 20002) (Mul (Pow (Sqrt (Sum (1, 20001) (Pow (Add (Mul (Inv (Sum (1, 20000) (Mul (Exp (V2 0 (0, 20002) (1, 20000))) e2))) (Exp (V2 0 (0, 20002) (1, 20001)))) (Opp (V2 1 (0, 20002) (1, 20001)))) 2%nat))) 2%nat) (Inv (Int 2))))%N.
(* line 3: total(norm(f(S)[j, :].T - B[j, :].T)**2/2, j) = total(norm(sigma(S[j, :].T) - B[j, :].T)**2/2, j) *)
Lemma line_2_3 :
  forall (n m : nat) (B S_ : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  sum n (fun j => norm m (vadd (row (f_4 n m S_) j) (vopp (row B j))) ^ 2 / 2)
  = sum n (fun j => norm m (vadd (sigma_2 m (row S_ j)) (vopp (row B j))) ^ 2 / 2).
Proof.
  intros n m B S_ Hs_n Hs_m.
  setting [n; m] [] [] [S_; B] [] [].
  equation (nil_nonzero Ev) e4 e5.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n m B S_ Hs_n Hs_m.
  setting [n; m] [] [] [S_; B] [] [].
  equation (nil_nonzero Ev) e3 e5.
Qed.

Lemma defined_2 :
  forall (n m : nat) (B S_ : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of []) e3 /\
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of []) e5.
Proof.
  intros n m B S_ Hs_n Hs_m.
  setting [n; m] [] [] [S_; B] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
