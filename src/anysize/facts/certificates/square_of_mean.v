(* Square of a mean: the square of a mean is at most the mean of the squares. The claim square-of-mean of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* inner(u, ones(n))**2/n**2 <= norm(u)**2/n *)
Definition statement_1 : Prop :=
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  inner n u ones ^ 2 / INR n ^ 2 <= norm n u ^ 2 / INR n.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat)%N.
Definition e1 : ex := (Mul p1 (Inv (Sz 0)))%N.
(* norm(u)**2/n <= norm(u)**2/n, by same *)
Lemma step_1 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n u ^ 2 / INR n <= norm n u ^ 2 / INR n.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition e2 : ex := (Mul (Pow (Sqrt (Sum (0, 4096) (Pow (Add (V1 0 (0, 4096)) (Mul (Opp (Mul (Sum (0, 4097) (Mul (V1 0 (0, 4097)) (Int 1))) (Inv (Sz 0)))) (Int 1))) 2%nat))) 2%nat) (Inv (Sz 0)))%N.
(* 0 <= norm(u - inner(u, ones(n))/n*ones(n))**2/n, by nonnegative *)
Lemma step_2 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= norm n (vadd u (vscal (- (inner n u ones / INR n)) ones)) ^ 2 / INR n.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e2.
  exact N1.
Qed.

Definition e3 : ex := (Int 0)%N.
Definition p5 : ex := (Pow (Sqrt (Sum (0, 4097) (Pow (Add (V1 0 (0, 4097)) (Mul (Opp (Mul (Sum (0, 4098) (Mul (V1 0 (0, 4098)) (Int 1))) (Inv (Sz 0)))) (Int 1))) 2%nat))) 2%nat)%N.
Definition e4 : ex := (Mul p5 (Inv (Sz 0)))%N.
Definition p7 : ex := (Mul (Inv (Sz 0)) (Pow (Sqrt (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))) 2%nat))%N.
Definition e5 : ex := (Add p7 (Opp e4))%N.
Definition e6 : ex := (Add p7 (Opp e3))%N.
Definition p10 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (Int 1)))%N.
Definition p11 : ex := (Opp (Mul (Pow (Sqrt (Sum (0, 20001) (Pow (Add (V1 0 (0, 20001)) (Mul (Opp (Mul p10 (Inv (Sz 0)))) (Int 1))) 2%nat))) 2%nat) (Inv (Sz 0))))%N.
Definition e7 : ex := (Add e1 p11)%N.
Definition p13 : ex := (Mul (Inv (Sz 0)) p1)%N.
Definition e8 : ex := (Add p13 p11)%N.
Definition e9 : ex := (Add p13 (Opp e3))%N.
(* -norm(u - inner(u, ones(n))/n*ones(n))**2/n + norm(u)**2/n <= norm(u)**2/n, by replace *)
Lemma line_1_2 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n u ^ 2 / INR n - norm n (vadd u (vscal (- (inner n u ones / INR n)) ones)) ^ 2 / INR n
  <= norm n u ^ 2 / INR n.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e3 e4 _ (fun sv Wv SFv => (step_2 n u Hs_n)) (nil_replaced Ev rv)) e5 e6.
  equal Q2 e7 e8.
  equal Q3 e9 e1.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e10 : ex := (Mul (Pow p10 2%nat) (Inv (Pow (Sz 0) 2%nat)))%N.
(* inner(u, ones(n))**2/n**2 <= -norm(u - inner(u, ones(n))/n*ones(n))**2/n + norm(u)**2/n, by same *)
Lemma line_1_1 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  inner n u ones ^ 2 / INR n ^ 2
  <= norm n u ^ 2 / INR n - norm n (vadd u (vscal (- (inner n u ones / INR n)) ones)) ^ 2 / INR n.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  equal Q1 e10 e7.
  exact (Req_le _ _ Q1).
Qed.

(* inner(u, ones(n))**2/n**2 <= norm(u)**2/n, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e7) by (exact (line_1_1 n u Hs_n)).
  assert (P2 : den Ev rv e7 <= den Ev rv e1) by (exact (line_1_2 n u Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [u] []) (ienv_of []) e10 /\
  defined (env_of [n] [] [u] []) (ienv_of []) e1.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
