(* Lemma 5.7: $\alpha$ at two values of $x$. The claim lemma-5.7 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* absolute(-alpha(y) + alpha(x)) <= sqrt(n)*norm(exp(A*x) - exp(A*y)) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha n d A y + alpha n d A x)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Abs (Add (Opp (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) (Int 1)))) (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) (Int 1)))))%N.
Definition e2 : ex := (Abs (Sum (0, 20000) (Mul (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 0 (0, 20000))))) (Int 1))))%N.
(* absolute(-Z(q) + Z(p)) <= absolute(inner(exp(p) - exp(q), ones(n))), by same *)
Lemma step_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition p3 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition p4 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition e3 : ex := (Abs (Add (Opp (Sum (0, 20001) (Mul p3 (Int 1)))) (Sum (0, 20001) (Mul p4 (Int 1)))))%N.
Definition p6 : ex := (Add p4 (Opp p3))%N.
Definition e4 : ex := (Abs (Sum (0, 20001) (Mul p6 (Int 1))))%N.
(* absolute(-Z(A*y) + Z(A*x)) <= absolute(inner(exp(A*x) - exp(A*y), ones(n))), by instance *)
Lemma step_2 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- Z_ n (mulv d A y) + Z_ n (mulv d A x))
  <= Rabs (inner n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))) ones).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (step_1 n (mulv d A x) (mulv d A y) Hs_n)).
  exact (P1).
Qed.

(* absolute(-alpha(y) + alpha(x)) <= absolute(-Z(A*y) + Z(A*x)), by same *)
Lemma step_3 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha n d A y + alpha n d A x) <= Rabs (- Z_ n (mulv d A y) + Z_ n (mulv d A x)).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e3))).
Qed.

Definition p8 : ex := (Sqrt (Sum (0, 20000) (Pow (Int 1) 2%nat)))%N.
Definition p9 : ex := (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000)))))%N.
Definition p10 : ex := (Sqrt (Sum (0, 20000) (Pow p9 2%nat)))%N.
Definition e5 : ex := (Mul p8 p10)%N.
Definition e6 : ex := (Mul (Sqrt (Sz 0)) p10)%N.
(* norm(ones(n))*norm(exp(p) - exp(q)) <= sqrt(n)*norm(exp(p) - exp(q)), by same *)
Lemma step_4 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n ones * norm n (vadd (vexp p) (vopp (vexp q))) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e5 e6.
  exact (Req_le _ _ Q1).
Qed.

Definition p13 : ex := (Sum (0, 4096) (Sum (0, 4097) (Pow (Add (Mul (V1 0 (0, 4096)) (V1 1 (0, 4097))) (Opp (Mul (V1 0 (0, 4097)) (V1 1 (0, 4096))))) 2%nat)))%N.
Definition e7 : ex := (Mul p13 (Inv (Int 2)))%N.
(* 0 <= total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by nonnegative *)
Lemma step_5 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  0 <= sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e7.
  exact N1.
Qed.

Definition e8 : ex := (Int 0)%N.
Definition p16 : ex := (Mul (Pow (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat))) 2%nat) (Pow (Sqrt (Sum (0, 4099) (Pow (V1 1 (0, 4099)) 2%nat))) 2%nat))%N.
Definition e9 : ex := (Add (Opp e7) p16)%N.
Definition e10 : ex := (Add (Opp e8) p16)%N.
Definition p19 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition p20 : ex := (Pow p19 2%nat)%N.
Definition p21 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition p22 : ex := (Pow p21 2%nat)%N.
Definition e12 : ex := (Mul p20 p22)%N.
Definition e11 : ex := (Add (Opp e8) e12)%N.
(* norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2 <= norm(u)**2*norm(v)**2, by replace *)
Lemma step_6 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2
  <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e8 e7 _ (fun sv Wv SFv => (step_5 n u v Hs_n)) (nil_replaced Ev rv)) e9 e10.
  equal Q2 e11 e12.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p25 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000))))%N.
Definition e13 : ex := (Pow p25 2%nat)%N.
Definition e14 : ex := (Add (Opp (Mul (Sum (0, 20001) (Sum (0, 20000) (Pow (Add (Mul (V1 0 (0, 20001)) (V1 1 (0, 20000))) (Opp (Mul (V1 0 (0, 20000)) (V1 1 (0, 20001))))) 2%nat))) (Inv (Int 2)))) e12)%N.
(* inner(u, v)**2 <= norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by same *)
Lemma step_7 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2
  <= - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e13 e14.
  exact (Req_le _ _ Q1).
Qed.

(* inner(u, v)**2 <= norm(u)**2*norm(v)**2, by transitive *)
Lemma step_8 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2 <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e14) by (exact (step_7 n u v Hs_n)).
  assert (P2 : den Ev rv e14 <= den Ev rv e12) by (exact (step_6 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e15 : ex := (Sqrt e13)%N.
Definition e16 : ex := (Sqrt e12)%N.
Definition e17 : ex := (Pow e15 2%nat)%N.
Definition e21 : ex := (Abs p25)%N.
Definition e18 : ex := (Pow e21 2%nat)%N.
Definition p33 : ex := (Sum (0, 4096) (Mul (V1 0 (0, 4096)) (V1 1 (0, 4096))))%N.
Definition e19 : ex := (Sqrt (Pow p33 2%nat))%N.
Definition e20 : ex := (Abs (Sum (0, 4099) (Mul (V1 0 (0, 4099)) (V1 1 (0, 4099)))))%N.
Definition e22 : ex := (Pow e16 2%nat)%N.
Definition e26 : ex := (Mul p19 p21)%N.
Definition e23 : ex := (Pow e26 2%nat)%N.
Definition p39 : ex := (Sqrt (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat)))%N.
Definition p40 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 1 (0, 4098)) 2%nat)))%N.
Definition e24 : ex := (Sqrt (Mul (Pow p39 2%nat) (Pow p40 2%nat)))%N.
Definition e25 : ex := (Mul (Sqrt (Sum (0, 4100) (Pow (V1 0 (0, 4100)) 2%nat))) (Sqrt (Sum (0, 4101) (Pow (V1 1 (0, 4101)) 2%nat))))%N.
(* Abs(inner(u, v)) <= norm(u)*norm(v), by root *)
Lemma step_9 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e12) by (exact (step_8 n u v Hs_n)).
  equal Q2 e17 e18.
  nonnegative N3 (nil_nonnegative Ev) e19.
  nonnegative N4 (nil_nonnegative Ev) e20.
  assert (Q5 : den Ev rv e15 = den Ev rv e21) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e22 e23.
  nonnegative N7 (nil_nonnegative Ev) e24.
  nonnegative N8 (nil_nonnegative Ev) e25.
  assert (Q9 : den Ev rv e16 = den Ev rv e26) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e15 <= den Ev rv e16)) (Req_le _ _ Q9))).
Qed.

Definition e27 : ex := (Abs p33)%N.
Definition e28 : ex := (Mul p39 p40)%N.
(* absolute(inner(u, v)) <= norm(u)*norm(v), by replace *)
Lemma step_10 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e27 e28 _ (fun sv Wv SFv => (step_9 n u v Hs_n)) (nil_replaced Ev rv)) e27 e28.
  exact (P1).
Qed.

Definition e29 : ex := (Abs (Sum (0, 20000) (Mul p9 (Int 1))))%N.
Definition e30 : ex := (Mul p10 p8)%N.
(* absolute(inner(exp(p) - exp(q), ones(n))) <= norm(ones(n))*norm(exp(p) - exp(q)), by instance *)
Lemma step_11 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= norm n ones * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e30) by (exact (step_10 n (vadd (vexp p) (vopp (vexp q))) ones Hs_n)).
  equal Q2 e30 e5.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* absolute(inner(exp(p) - exp(q), ones(n))) <= sqrt(n)*norm(exp(p) - exp(q)), by transitive *)
Lemma step_12 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e5) by (exact (step_11 n p q Hs_n)).
  assert (P2 : den Ev rv e5 <= den Ev rv e6) by (exact (step_4 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p47 : ex := (Add p3 (Opp p4))%N.
Definition e31 : ex := (Abs (Sum (0, 20001) (Mul p47 (Int 1))))%N.
Definition e32 : ex := (Mul (Sqrt (Sz 0)) (Sqrt (Sum (0, 20001) (Pow p47 2%nat))))%N.
(* absolute(inner(exp(A*x) - exp(A*y), ones(n))) <= sqrt(n)*norm(exp(A*x) - exp(A*y)), by instance *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))) ones)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [A] [] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e32) by (exact (step_12 n (mulv d A x) (mulv d A y) Hs_n)).
  exact (P1).
Qed.

(* absolute(-alpha(y) + alpha(x)) <= absolute(inner(exp(A*x) - exp(A*y), ones(n))), by transitive *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha n d A y + alpha n d A x)
  <= Rabs (inner n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d A y)))) ones).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e3) by (exact (step_3 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e3 <= den Ev rv e4) by (exact (step_2 n d A x y Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e33 : ex := (Mul (Sqrt (Sz 0)) (Sqrt (Sum (0, 20001) (Pow p6 2%nat))))%N.
(* absolute(-alpha(y) + alpha(x)) <= sqrt(n)*norm(exp(A*x) - exp(A*y)), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (line_1_1 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e4 <= den Ev rv e33) by (exact (line_1_2 n d A x y Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [y; x] [A]) (ienv_of []) e3 /\
  defined (env_of [n; d] [] [y; x] [A]) (ienv_of []) e33.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
