(* Fact 3.1, part 4: $\exp$ at two nearby vectors. The claim fact-3.1.4 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_1_1.
Open Scope R_scope.

(* What is claimed. *)

(* norm(exp(u) - exp(v)) <= 2*max_norm(u - v)*norm(exp(u)) *)
Definition statement_1 : Prop :=
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  maxnorm n (vadd u (vopp v)) <= / 100 ->
  norm n (vadd (vexp u) (vopp (vexp v))) <= 2 * maxnorm n (vadd u (vopp v)) * norm n (vexp u).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p2 : ex := (Abs p1)%N.
Definition e13 : ex := (Max (0, 20000) p2)%N.
Definition e6 : ex := (Mul (Int 2) e13)%N.
Definition p5 : ex := (Sqrt (Sum (0, 20000) (Pow (Exp (V1 0 (0, 20000))) 2%nat)))%N.
Definition e1 : ex := (Mul e6 p5)%N.
(* 2*max_norm(u - v)*norm(exp(u)) <= 2*max_norm(u - v)*norm(exp(u)), by same *)
Lemma step_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd u (vopp v)) * norm n (vexp u) <= 2 * maxnorm n (vadd u (vopp v)) * norm n (vexp u).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition p7 : ex := (Add (Opp (V1 0 (0, 4096))) (V1 1 (0, 4096)))%N.
Definition e2 : ex := (Abs p7)%N.
Definition e14 : ex := (Add (Opp (V1 0 (0, 1))) (V1 1 (0, 1)))%N.
Definition e3 : ex := (Abs e14)%N.
Definition p11 : ex := (Add (Opp (V1 0 (0, 20000))) (V1 1 (0, 20000)))%N.
Definition p12 : ex := (Abs p11)%N.
Definition e4 : ex := (Max (0, 20000) p12)%N.
(* absolute(-u[k] + v[k]) <= largest(absolute(-u[k] + v[k]), k), by below largest *)
Lemma step_2 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (- u k + v k) <= maxn n (fun k => Rabs (- u k + v k)).
Proof.
  intros n u v k Hs_n Hi_k.
  setting [n] [] [u; v] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e2) k Hi_k)).
  exact (P1).
Qed.

Definition e5 : ex := (Mul (Int 2) e4)%N.
(* 2*largest(absolute(-u[k] + v[k]), k) <= 2*max_norm(u - v), by same *)
Lemma step_3 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  2 * maxn n (fun k => Rabs (- u k + v k)) <= 2 * maxnorm n (vadd u (vopp v)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e5 e6.
  exact (Req_le _ _ Q1).
Qed.

Definition e7 : ex := (Max (0, 4096) e2)%N.
Definition e8 : ex := (Mul (Int 2) e3)%N.
Definition e9 : ex := (Mul (Int 2) e7)%N.
Definition e18 : ex := (Add (Opp (V1 1 (0, 1))) (V1 0 (0, 1)))%N.
Definition e10 : ex := (Mul (Int 2) (Abs e18))%N.
(* 2*Abs(u[k] - v[k]) <= 2*largest(absolute(-u[k] + v[k]), k), by replace *)
Lemma step_4 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  2 * Rabs (- v k + u k) <= 2 * maxn n (fun k => Rabs (- u k + v k)).
Proof.
  intros n u v k Hs_n Hi_k.
  setting [n] [] [u; v] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e3 e7 _ (fun sv Wv SFv => (step_2 n u v (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e8 e9.
  equal Q2 e10 e8.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e11 : ex := (Mul (Int 2) (Max (0, 20000) (Abs (Add (Opp (V1 1 (0, 20000))) (V1 0 (0, 20000))))))%N.
Definition p21 : ex := (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000))))%N.
Definition p22 : ex := (Abs p21)%N.
Definition e15 : ex := (Max (0, 20000) p22)%N.
Definition e12 : ex := (Mul (Int 2) e15)%N.
(* 2*Abs(u[k] - v[k]) <= 2*max_norm(u - v), by transitive *)
Lemma step_5 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  2 * Rabs (- v k + u k) <= 2 * maxnorm n (vadd u (vopp v)).
Proof.
  intros n u v k Hs_n Hi_k.
  setting [n] [] [v; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e8 <= den Ev rv e11) by (exact (step_4 n u v k Hs_n Hi_k)).
  assert (P2 : den Ev rv e11 <= den Ev rv e12) by (exact (step_3 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* Abs(exp(t) - 1) <= 2*Abs(t), by decided *)
Lemma step_6 :
  forall (t : R),
  - (/ 100) <= t ->
  t <= / 100 ->
  Rabs (- 1 + exp t) <= 2 * Rabs t.
Proof.
  intros t Hh1 Hh2.
  decide_scalar.
Qed.

(* largest(absolute(-u[k] + v[k]), k) <= max_norm(u - v), by same *)
Lemma step_7 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  maxn n (fun k => Rabs (- u k + v k)) <= maxnorm n (vadd u (vopp v)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e4 e13.
  exact (Req_le _ _ Q1).
Qed.

(* absolute(-u[k] + v[k]) <= max_norm(u - v), by transitive *)
Lemma step_8 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (- u k + v k) <= maxnorm n (vadd u (vopp v)).
Proof.
  intros n u v k Hs_n Hi_k.
  setting [n] [] [u; v] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (step_2 n u v k Hs_n Hi_k)).
  assert (P2 : den Ev rv e4 <= den Ev rv e13) by (exact (step_7 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* -u[k] + v[k] <= absolute(-u[k] + v[k]), by below absolute *)
Lemma step_9 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - u k + v k <= Rabs (- u k + v k).
Proof.
  intros n u v k Hs_n Hi_k.
  setting [n] [] [u; v] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e3) by (exact (Rle_abs (den Ev rv e14))).
  exact (P1).
Qed.

(* largest(absolute(-v[k] + u[k]), k) <= max_norm(u - v), by same *)
Lemma step_10 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  maxn n (fun k => Rabs (- v k + u k)) <= maxnorm n (vadd u (vopp v)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [v; u] [] [] [].
  equal Q1 e4 e15.
  exact (Req_le _ _ Q1).
Qed.

(* absolute(-v[k] + u[k]) <= largest(absolute(-v[k] + u[k]), k), by below largest *)
Lemma step_11 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (- v k + u k) <= maxn n (fun k => Rabs (- v k + u k)).
Proof.
  intros n u v k Hs_n Hi_k.
  setting [n] [] [v; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e2) k Hi_k)).
  exact (P1).
Qed.

(* max_norm(u - v) <= 1/100, by assume *)
Lemma step_12 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  maxnorm n (vadd u (vopp v)) <= / 100 ->
  maxnorm n (vadd u (vopp v)) <= / 100.
Proof.
  intros n u v Hs_n Hh1.
  setting [n] [] [u; v] [] [] [].
  exact Hh1.
Qed.

(* absolute(-v[k] + u[k]) <= max_norm(u - v), by transitive *)
Lemma step_13 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  Rabs (- v k + u k) <= maxnorm n (vadd u (vopp v)).
Proof.
  intros n u v k Hs_n Hi_k.
  setting [n] [] [v; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (step_11 n u v k Hs_n Hi_k)).
  assert (P2 : den Ev rv e4 <= den Ev rv e15) by (exact (step_10 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* u[k] - v[k] <= absolute(-v[k] + u[k]), by below absolute *)
Lemma step_14 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - v k + u k <= Rabs (- v k + u k).
Proof.
  intros n u v k Hs_n Hi_k.
  setting [n] [] [v; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e3) by (exact (Rle_abs (den Ev rv e14))).
  exact (P1).
Qed.

Definition e16 : ex := (Inv (Int 100))%N.
(* u[k] - v[k] <= 1/100, by transitive *)
Lemma step_15 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n (vadd u (vopp v)) <= / 100 ->
  - v k + u k <= / 100.
Proof.
  intros n u v k Hs_n Hi_k Hh1.
  setting [n] [] [v; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e3) by (exact (step_14 n u v k Hs_n Hi_k)).
  assert (P2 : den Ev rv e3 <= den Ev rv e15) by (exact (step_13 n u v k Hs_n Hi_k)).
  assert (P3 : den Ev rv e15 <= den Ev rv e16) by (exact (step_12 n u v Hs_n Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* -u[k] + v[k] <= 1/100, by transitive *)
Lemma step_16 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n (vadd u (vopp v)) <= / 100 ->
  - u k + v k <= / 100.
Proof.
  intros n u v k Hs_n Hi_k Hh1.
  setting [n] [] [u; v] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e3) by (exact (step_9 n u v k Hs_n Hi_k)).
  assert (P2 : den Ev rv e3 <= den Ev rv e13) by (exact (step_8 n u v k Hs_n Hi_k)).
  assert (P3 : den Ev rv e13 <= den Ev rv e16) by (exact (step_12 n u v Hs_n Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p26 : ex := (Exp e14)%N.
Definition e17 : ex := (Abs (Add (Opp (Int 1)) p26))%N.
(* Abs(exp(-u[k] + v[k]) - 1) <= 2*Abs(u[k] - v[k]), by instance *)
Lemma step_17 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - (/ 100) <= - u k + v k ->
  - u k + v k <= / 100 ->
  Rabs (- 1 + exp (- u k + v k)) <= 2 * Rabs (- v k + u k).
Proof.
  intros n u v k Hs_n Hi_k Hh1 Hh2.
  setting [n] [] [u; v] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e8) by (exact (step_6 (- u k + v k) Hh1 Hh2)).
  equal Q2 e8 e10.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e19 : ex := (Add e16 (Opp e18))%N.
Definition e21 : ex := (Opp e16)%N.
Definition e20 : ex := (Add e14 (Opp e21))%N.
(* Abs(exp(-u[k] + v[k]) - 1) <= 2*Abs(u[k] - v[k]), by discharge *)
Lemma step_18 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n (vadd u (vopp v)) <= / 100 ->
  Rabs (- 1 + exp (- u k + v k)) <= 2 * Rabs (- v k + u k).
Proof.
  intros n u v k Hs_n Hi_k Hh1.
  setting [n] [] [u; v] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e18 <= den Ev rv e16) by (exact (step_15 n u v k Hs_n Hi_k Hh1)).
  equal Q2 e19 e20.
  assert (P3 : den Ev rv e21 <= den Ev rv e14) by (exact (rearranged (den Ev rv e18) (den Ev rv e16) (den Ev rv e21) (den Ev rv e14) P1 Q2)).
  assert (P4 : den Ev rv e14 <= den Ev rv e16) by (exact (step_16 n u v k Hs_n Hi_k Hh1)).
  assert (P5 : den Ev rv e17 <= den Ev rv e10) by (exact (step_17 n u v k Hs_n Hi_k P3 P4)).
  exact (P5).
Qed.

Definition e22 : ex := (Abs (Add (Int 1) (Opp p26)))%N.
(* absolute(1 - exp(-u[k] + v[k])) <= 2*Abs(u[k] - v[k]), by replace *)
Lemma step_19 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n (vadd u (vopp v)) <= / 100 ->
  Rabs (1 - exp (- u k + v k)) <= 2 * Rabs (- v k + u k).
Proof.
  intros n u v k Hs_n Hi_k Hh1.
  setting [n] [] [u; v] [] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e17 e10 _ (fun sv Wv SFv => (step_18 n u v (sv (0%N, 1%N)) Hs_n (Wv (0%N, 1%N)) Hh1)) (nil_replaced Ev rv)) e17 e10.
  equal Q2 e22 e17.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* absolute(1 - exp(-u[k] + v[k])) <= 2*max_norm(u - v), by transitive *)
Lemma step_20 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n (vadd u (vopp v)) <= / 100 ->
  Rabs (1 - exp (- u k + v k)) <= 2 * maxnorm n (vadd u (vopp v)).
Proof.
  intros n u v k Hs_n Hi_k Hh1.
  setting [n] [] [u; v] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e22 <= den Ev rv e10) by (exact (step_19 n u v k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e10 <= den Ev rv e6) by (exact (step_5 n u v k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p32 : ex := (Add (Int 1) (Opp (Exp p7)))%N.
Definition e23 : ex := (Abs p32)%N.
Definition p34 : ex := (Abs (Add (Int 1) (Opp (Exp p11))))%N.
Definition e24 : ex := (Max (0, 20000) p34)%N.
(* largest(absolute(1 - exp(-u[k] + v[k])), k) <= 2*max_norm(u - v), by largest below *)
Lemma step_21 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  maxnorm n (vadd u (vopp v)) <= / 100 ->
  maxn n (fun k => Rabs (1 - exp (- u k + v k))) <= 2 * maxnorm n (vadd u (vopp v)).
Proof.
  intros n u v Hs_n Hh1.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e24 <= den Ev rv e6) by (exact (maxn_lub n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e23) (den Ev rv e6) Hs_n (fun k0 Hk0 => (step_20 n u v k0 Hs_n Hk0 Hh1)))).
  exact (P1).
Qed.

Definition e25 : ex := (Max (0, 4096) e23)%N.
Definition p37 : ex := (Max (0, 4097) (Abs (Add (V1 0 (0, 4097)) (Opp (V1 1 (0, 4097))))))%N.
Definition e26 : ex := (Mul (Int 2) p37)%N.
Definition p39 : ex := (Sqrt (Sum (0, 4098) (Pow (Exp (V1 0 (0, 4098))) 2%nat)))%N.
Definition e27 : ex := (Mul e25 p39)%N.
Definition e28 : ex := (Mul e26 p39)%N.
Definition p42 : ex := (Add (Int 1) (Opp (Exp p21)))%N.
Definition e29 : ex := (Mul (Max (0, 20000) (Abs p42)) p5)%N.
Definition e30 : ex := (Mul e24 p5)%N.
(* max_norm(ones(n) - exp(v - u))*norm(exp(u)) <= 2*max_norm(u - v)*norm(exp(u)), by replace *)
Lemma line_1_3 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  maxnorm n (vadd u (vopp v)) <= / 100 ->
  maxnorm n (vadd ones (vopp (vexp (vadd v (vopp u))))) * norm n (vexp u)
  <= 2 * maxnorm n (vadd u (vopp v)) * norm n (vexp u).
Proof.
  intros n u v Hs_n Hh1.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e25 e26 _ (fun sv Wv SFv => (step_21 n u v Hs_n Hh1)) (nil_replaced Ev rv)) e27 e28.
  equal Q2 e29 e30.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p45 : ex := (Add (Int 1) (Opp (Exp p1)))%N.
Definition e31 : ex := (Sqrt (Sum (0, 20000) (Pow (Mul p45 (Exp (V1 1 (0, 20000)))) 2%nat)))%N.
Definition e32 : ex := (Mul (Max (0, 20000) (Abs p45)) (Sqrt (Sum (0, 20000) (Pow (Exp (V1 1 (0, 20000))) 2%nat))))%N.
(* norm(hadamard(ones(n) - exp(v - u), exp(u))) <= max_norm(ones(n) - exp(v - u))*norm(exp(u)), by instance *)
Lemma line_1_2 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (had (vadd ones (vopp (vexp (vadd v (vopp u))))) (vexp u))
  <= maxnorm n (vadd ones (vopp (vexp (vadd v (vopp u))))) * norm n (vexp u).
Proof.
  intros n u v Hs_n.
  setting [n] [] [v; u] [] [] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e32) by (exact (fact_3_1_1.theorem_1 n (vadd ones (vopp (vexp (vadd v (vopp u))))) (vexp u) Hs_n)).
  exact (P1).
Qed.

Definition e33 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000))))) 2%nat)))%N.
Definition e34 : ex := (Sqrt (Sum (0, 20000) (Pow (Mul p42 (Exp (V1 0 (0, 20000)))) 2%nat)))%N.
(* norm(exp(u) - exp(v)) <= norm(hadamard(ones(n) - exp(v - u), exp(u))), by same *)
Lemma line_1_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd (vexp u) (vopp (vexp v))) <= norm n (had (vadd ones (vopp (vexp (vadd v (vopp u))))) (vexp u)).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e33 e34.
  exact (Req_le _ _ Q1).
Qed.

(* norm(exp(u) - exp(v)) <= 2*max_norm(u - v)*norm(exp(u)), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n u v Hs_n Hh1.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e33 <= den Ev rv e34) by (exact (line_1_1 n u v Hs_n)).
  assert (P2 : den Ev rv e34 <= den Ev rv e29) by (exact (line_1_2 n u v Hs_n)).
  assert (P3 : den Ev rv e29 <= den Ev rv e1) by (exact (line_1_3 n u v Hs_n Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e35 : ex := (Add e16 (Opp e13))%N.
Lemma defined_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  maxnorm n (vadd u (vopp v)) <= / 100 ->
  defined (env_of [n] [] [u; v] []) (ienv_of []) e33 /\
  defined (env_of [n] [] [u; v] []) (ienv_of []) e1.
Proof.
  intros n u v Hs_n Hh1.
  setting [n] [] [u; v] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (nil_known Ev)).
Qed.
