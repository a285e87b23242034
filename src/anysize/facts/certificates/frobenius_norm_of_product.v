(* Frobenius norm, product: the Frobenius norm of a product. The claim frobenius-norm-of-product of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* norm(M*P) <= norm(M)*norm(P) *)
Definition statement_1 : Prop :=
  forall (n m d : nat) (M P : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob n m (mulm d M P) <= frob n d M * frob d m P.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Abs (Sum (2, 20000) (Mul (V2 0 (0, 2) (2, 20000)) (V2 1 (2, 20000) (1, 1)))))%N.
Definition p2 : ex := (Sqrt (Sum (2, 20000) (Pow (V2 0 (0, 2) (2, 20000)) 2%nat)))%N.
Definition p3 : ex := (Sqrt (Sum (2, 20000) (Pow (V2 1 (2, 20000) (1, 1)) 2%nat)))%N.
Definition e2 : ex := (Mul p2 p3)%N.
Definition e3 : ex := (Mul p3 p2)%N.
(* absolute(inner(M[k, :].T, P[:, j])) <= norm(P[:, j])*norm(M[k, :].T), by instance *)
Lemma step_1 :
  forall (n m d : nat) (M P : mat) (j k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> (j < m)%nat -> (k < n)%nat ->
  Rabs (inner d (row M k) (col P j)) <= norm d (col P j) * norm d (row M k).
Proof.
  intros n m d M P j k Hs_n Hs_m Hs_d Hi_j Hi_k.
  setting [n; m; d] [] [] [M; P] [((1%N, 1%N), j); ((0%N, 2%N), k)] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (cauchy_schwarz.step_6 d (row M k) (col P j) Hs_d)).
  equal Q2 e2 e3.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e4 : ex := (Sum (0, 20002) (Sum (1, 20001) (Mul (Pow (Sqrt (Sum (2, 20000) (Pow (V2 0 (2, 20000) (1, 20001)) 2%nat))) 2%nat) (Pow (Sqrt (Sum (2, 20000) (Pow (V2 1 (0, 20002) (2, 20000)) 2%nat))) 2%nat))))%N.
Definition e5 : ex := (Mul (Pow (Sqrt (Sum (0, 20001) (Sum (2, 20000) (Pow (V2 1 (0, 20001) (2, 20000)) 2%nat)))) 2%nat) (Pow (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (V2 0 (2, 20001) (1, 20000)) 2%nat)))) 2%nat))%N.
(* total(total(norm(P[:, j])**2*norm(M[k, :].T)**2, j), k) <= norm(M)**2*norm(P)**2, by same *)
Lemma step_2 :
  forall (n m d : nat) (M P : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  sum n (fun k => sum m (fun j => norm d (col P j) ^ 2 * norm d (row M k) ^ 2)) <= frob n d M ^ 2 * frob d m P ^ 2.
Proof.
  intros n m d M P Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [P; M] [] [].
  equal Q1 e4 e5.
  exact (Req_le _ _ Q1).
Qed.

Definition p8 : ex := (Sum (2, 4098) (Mul (V2 0 (0, 4096) (2, 4098)) (V2 1 (2, 4098) (1, 4097))))%N.
Definition e6 : ex := (Abs p8)%N.
Definition p10 : ex := (Sqrt (Sum (2, 4099) (Pow (V2 1 (2, 4099) (1, 4097)) 2%nat)))%N.
Definition p11 : ex := (Sqrt (Sum (2, 4100) (Pow (V2 0 (0, 4096) (2, 4100)) 2%nat)))%N.
Definition e7 : ex := (Mul p10 p11)%N.
Definition e8 : ex := (Sum (0, 4096) (Sum (1, 4097) (Pow e6 2%nat)))%N.
Definition e9 : ex := (Sum (0, 4096) (Sum (1, 4097) (Pow e7 2%nat)))%N.
Definition p15 : ex := (Sqrt (Sum (2, 20000) (Pow (V2 1 (2, 20000) (1, 20001)) 2%nat)))%N.
Definition p16 : ex := (Sqrt (Sum (2, 20000) (Pow (V2 0 (0, 20002) (2, 20000)) 2%nat)))%N.
Definition e10 : ex := (Sum (0, 20002) (Sum (1, 20001) (Pow (Mul p15 p16) 2%nat)))%N.
Definition e11 : ex := (Sum (0, 20002) (Sum (1, 20001) (Mul (Pow p15 2%nat) (Pow p16 2%nat))))%N.
(* total(total(absolute(inner(M[k, :].T, P[:, j]))**2, j), k) <= total(total(norm(P[:, j])**2*norm(M[k, :].T)**2, j), k), by replace *)
Lemma step_3 :
  forall (n m d : nat) (M P : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  sum n (fun k => sum m (fun j => Rabs (inner d (row M k) (col P j)) ^ 2))
  <= sum n (fun k => sum m (fun j => norm d (col P j) ^ 2 * norm d (row M k) ^ 2)).
Proof.
  intros n m d M P Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [M; P] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e7 _ (fun sv Wv SFv => (step_1 n m d M P (sv (1%N, 4097%N)) (sv (0%N, 4096%N)) Hs_n Hs_m Hs_d (Wv (1%N, 4097%N)) (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e8 e9.
  equal Q2 e10 e11.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p19 : ex := (Sum (2, 20000) (Mul (V2 0 (0, 20002) (2, 20000)) (V2 1 (2, 20000) (1, 20001))))%N.
Definition e12 : ex := (Sum (0, 20002) (Sum (1, 20001) (Pow (Abs p19) 2%nat)))%N.
Definition p21 : ex := (Sqrt (Sum (0, 20001) (Sum (2, 20000) (Pow (V2 0 (0, 20001) (2, 20000)) 2%nat))))%N.
Definition p22 : ex := (Pow p21 2%nat)%N.
Definition p23 : ex := (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (V2 1 (2, 20001) (1, 20000)) 2%nat))))%N.
Definition p24 : ex := (Pow p23 2%nat)%N.
Definition e13 : ex := (Mul p22 p24)%N.
(* total(total(absolute(inner(M[k, :].T, P[:, j]))**2, j), k) <= norm(M)**2*norm(P)**2, by transitive *)
Lemma step_4 :
  forall (n m d : nat) (M P : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  sum n (fun k => sum m (fun j => Rabs (inner d (row M k) (col P j)) ^ 2)) <= frob n d M ^ 2 * frob d m P ^ 2.
Proof.
  intros n m d M P Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [M; P] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e11) by (exact (step_3 n m d M P Hs_n Hs_m Hs_d)).
  assert (P2 : den Ev rv e11 <= den Ev rv e13) by (exact (step_2 n m d M P Hs_n Hs_m Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p26 : ex := (Sum (0, 20002) (Sum (1, 20001) (Pow p19 2%nat)))%N.
Definition e20 : ex := (Sqrt p26)%N.
Definition e14 : ex := (Pow e20 2%nat)%N.
(* norm(M*P)**2 <= total(total(absolute(inner(M[k, :].T, P[:, j]))**2, j), k), by same *)
Lemma step_5 :
  forall (n m d : nat) (M P : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob n m (mulm d M P) ^ 2 <= sum n (fun k => sum m (fun j => Rabs (inner d (row M k) (col P j)) ^ 2)).
Proof.
  intros n m d M P Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [M; P] [] [].
  equal Q1 e14 e12.
  exact (Req_le _ _ Q1).
Qed.

(* norm(M*P)**2 <= norm(M)**2*norm(P)**2, by transitive *)
Lemma step_6 :
  forall (n m d : nat) (M P : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob n m (mulm d M P) ^ 2 <= frob n d M ^ 2 * frob d m P ^ 2.
Proof.
  intros n m d M P Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [M; P] [] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e12) by (exact (step_5 n m d M P Hs_n Hs_m Hs_d)).
  assert (P2 : den Ev rv e12 <= den Ev rv e13) by (exact (step_4 n m d M P Hs_n Hs_m Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e15 : ex := (Sqrt e14)%N.
Definition e16 : ex := (Sqrt e13)%N.
Definition e17 : ex := (Pow e15 2%nat)%N.
Definition e18 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Sum (1, 4097) (Pow p8 2%nat)))) 2%nat))%N.
Definition e19 : ex := (Sqrt (Sum (0, 4103) (Sum (1, 4104) (Pow (Sum (2, 4105) (Mul (V2 0 (0, 4103) (2, 4105)) (V2 1 (2, 4105) (1, 4104)))) 2%nat))))%N.
Definition e21 : ex := (Pow e16 2%nat)%N.
Definition e25 : ex := (Mul p21 p23)%N.
Definition e22 : ex := (Pow e25 2%nat)%N.
Definition e23 : ex := (Sqrt (Mul (Pow (Sqrt (Sum (0, 4099) (Sum (2, 4100) (Pow (V2 0 (0, 4099) (2, 4100)) 2%nat)))) 2%nat) (Pow (Sqrt (Sum (2, 4101) (Sum (1, 4102) (Pow (V2 1 (2, 4101) (1, 4102)) 2%nat)))) 2%nat)))%N.
Definition e24 : ex := (Mul (Sqrt (Sum (0, 4106) (Sum (2, 4107) (Pow (V2 0 (0, 4106) (2, 4107)) 2%nat)))) (Sqrt (Sum (2, 4108) (Sum (1, 4109) (Pow (V2 1 (2, 4108) (1, 4109)) 2%nat)))))%N.
(* norm(M*P) <= norm(M)*norm(P), by root *)
Lemma step_7 :
  forall (n m d : nat) (M P : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob n m (mulm d M P) <= frob n d M * frob d m P.
Proof.
  intros n m d M P Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [M; P] [] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e13) by (exact (step_6 n m d M P Hs_n Hs_m Hs_d)).
  equal Q2 e17 e14.
  nonnegative N3 (nil_nonnegative Ev) e18.
  nonnegative N4 (nil_nonnegative Ev) e19.
  assert (Q5 : den Ev rv e15 = den Ev rv e20) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e21 e22.
  nonnegative N7 (nil_nonnegative Ev) e23.
  nonnegative N8 (nil_nonnegative Ev) e24.
  assert (Q9 : den Ev rv e16 = den Ev rv e25) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e15 <= den Ev rv e16)) (Req_le _ _ Q9))).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n m d M P Hs_n Hs_m Hs_d.
  exact (step_7 n m d M P Hs_n Hs_m Hs_d).
Qed.

Lemma defined_1 :
  forall (n m d : nat) (M P : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  defined (env_of [n; m; d] [] [] [M; P]) (ienv_of []) e20 /\
  defined (env_of [n; m; d] [] [] [M; P]) (ienv_of []) e25.
Proof.
  intros n m d M P Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [M; P] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
