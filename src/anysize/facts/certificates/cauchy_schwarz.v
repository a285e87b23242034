(* Cauchy–Schwarz: an inner product is at most the product of the norms. The claim cauchy-schwarz of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* absolute(inner(u, v)) <= norm(u)*norm(v) *)
Definition statement_1 : Prop :=
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (0, 4096) (Sum (0, 4097) (Pow (Add (Mul (V1 0 (0, 4096)) (V1 1 (0, 4097))) (Opp (Mul (V1 0 (0, 4097)) (V1 1 (0, 4096))))) 2%nat)))%N.
Definition e1 : ex := (Mul p1 (Inv (Int 2)))%N.
(* 0 <= total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by nonnegative *)
Lemma step_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  0 <= sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e1.
  exact N1.
Qed.

Definition e2 : ex := (Int 0)%N.
Definition p4 : ex := (Mul (Pow (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat))) 2%nat) (Pow (Sqrt (Sum (0, 4099) (Pow (V1 1 (0, 4099)) 2%nat))) 2%nat))%N.
Definition e3 : ex := (Add (Opp e1) p4)%N.
Definition e4 : ex := (Add (Opp e2) p4)%N.
Definition p7 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition p8 : ex := (Pow p7 2%nat)%N.
Definition p9 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition p10 : ex := (Pow p9 2%nat)%N.
Definition e6 : ex := (Mul p8 p10)%N.
Definition e5 : ex := (Add (Opp e2) e6)%N.
(* norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2 <= norm(u)**2*norm(v)**2, by replace *)
Lemma step_2 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2
  <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e1 _ (fun sv Wv SFv => (step_1 n u v Hs_n)) (nil_replaced Ev rv)) e3 e4.
  equal Q2 e5 e6.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p13 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000))))%N.
Definition e7 : ex := (Pow p13 2%nat)%N.
Definition e8 : ex := (Add (Opp (Mul (Sum (0, 20001) (Sum (0, 20000) (Pow (Add (Mul (V1 0 (0, 20001)) (V1 1 (0, 20000))) (Opp (Mul (V1 0 (0, 20000)) (V1 1 (0, 20001))))) 2%nat))) (Inv (Int 2)))) e6)%N.
(* inner(u, v)**2 <= norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by same *)
Lemma step_3 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2
  <= - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e7 e8.
  exact (Req_le _ _ Q1).
Qed.

(* inner(u, v)**2 <= norm(u)**2*norm(v)**2, by transitive *)
Lemma step_4 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2 <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (step_3 n u v Hs_n)).
  assert (P2 : den Ev rv e8 <= den Ev rv e6) by (exact (step_2 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e9 : ex := (Sqrt e7)%N.
Definition e10 : ex := (Sqrt e6)%N.
Definition e11 : ex := (Pow e9 2%nat)%N.
Definition e15 : ex := (Abs p13)%N.
Definition e12 : ex := (Pow e15 2%nat)%N.
Definition p21 : ex := (Sum (0, 4096) (Mul (V1 0 (0, 4096)) (V1 1 (0, 4096))))%N.
Definition e13 : ex := (Sqrt (Pow p21 2%nat))%N.
Definition e14 : ex := (Abs (Sum (0, 4099) (Mul (V1 0 (0, 4099)) (V1 1 (0, 4099)))))%N.
Definition e16 : ex := (Pow e10 2%nat)%N.
Definition e20 : ex := (Mul p7 p9)%N.
Definition e17 : ex := (Pow e20 2%nat)%N.
Definition p27 : ex := (Sqrt (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat)))%N.
Definition p28 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 1 (0, 4098)) 2%nat)))%N.
Definition e18 : ex := (Sqrt (Mul (Pow p27 2%nat) (Pow p28 2%nat)))%N.
Definition e19 : ex := (Mul (Sqrt (Sum (0, 4100) (Pow (V1 0 (0, 4100)) 2%nat))) (Sqrt (Sum (0, 4101) (Pow (V1 1 (0, 4101)) 2%nat))))%N.
(* Abs(inner(u, v)) <= norm(u)*norm(v), by root *)
Lemma step_5 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e6) by (exact (step_4 n u v Hs_n)).
  equal Q2 e11 e12.
  nonnegative N3 (nil_nonnegative Ev) e13.
  nonnegative N4 (nil_nonnegative Ev) e14.
  assert (Q5 : den Ev rv e9 = den Ev rv e15) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e16 e17.
  nonnegative N7 (nil_nonnegative Ev) e18.
  nonnegative N8 (nil_nonnegative Ev) e19.
  assert (Q9 : den Ev rv e10 = den Ev rv e20) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e9 <= den Ev rv e10)) (Req_le _ _ Q9))).
Qed.

Definition e21 : ex := (Abs p21)%N.
Definition e22 : ex := (Mul p27 p28)%N.
(* absolute(inner(u, v)) <= norm(u)*norm(v), by replace *)
Lemma step_6 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e21 e22 _ (fun sv Wv SFv => (step_5 n u v Hs_n)) (nil_replaced Ev rv)) e21 e22.
  exact (P1).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n u v Hs_n.
  exact (step_6 n u v Hs_n).
Qed.

Lemma defined_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [u; v] []) (ienv_of []) e15 /\
  defined (env_of [n] [] [u; v] []) (ienv_of []) e20.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
