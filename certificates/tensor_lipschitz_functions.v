(* Lipschitz bounds of u, α, 1/α, f and c: in the scores. The claim tensor-lipschitz-functions of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require exp_gap.
From Weightshift Require cauchy_schwarz.
From Weightshift Require softmax_lipschitz.
Open Scope R_scope.

(* What is claimed. *)

(* norm(u(T) - u(S)) <= exp(rho)*norm(T - S) *)
Definition statement_1 : Prop :=
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  frob n m (madd (u n m T) (mopp (u n m S_))) <= frob n m (madd T (mopp S_)) * exp rho.

(* norm(alpha(T) - alpha(S)) <= sqrt(m)*exp(rho)*norm(T - S) *)
Definition statement_2 : Prop :=
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  norm n (vadd (alpha_4 n m T) (vopp (alpha_4 n m S_))) <= sqrt (INR m) * frob n m (madd T (mopp S_)) * exp rho.

(* norm(alpha_inv(T) - alpha_inv(S)) <= exp(rho)*norm(T - S)/m *)
Definition statement_3 : Prop :=
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  norm n (vadd (alpha_inv n m T) (vopp (alpha_inv n m S_))) <= frob n m (madd T (mopp S_)) * exp rho / INR m.

(* norm(f(T) - f(S)) <= norm(T - S)/2 *)
Definition statement_4 : Prop :=
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  frob n m (madd (f_4 n m T) (mopp (f_4 n m S_))) <= frob n m (madd T (mopp S_)) / 2.

(* norm(c(T) - c(S)) <= norm(T - S)/2 *)
Definition statement_5 : Prop :=
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  frob n m (madd (c_4 n m B T) (mopp (c_4 n m B S_))) <= frob n m (madd T (mopp S_)) / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Pow (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) 2%nat))%N.
Definition p2 : ex := (Sqrt (Sum (0, 20001) p1))%N.
Definition e18 : ex := (Sc 0)%N.
Definition e1 : ex := (Mul p2 (Exp e18))%N.
(* exp(rho)*norm(T - S) <= exp(rho)*norm(T - S), by same *)
Lemma step_1 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  frob n m (madd T (mopp S_)) * exp rho <= frob n m (madd T (mopp S_)) * exp rho.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition p5 : ex := (Sqrt p1)%N.
Definition p6 : ex := (Pow p5 2%nat)%N.
Definition p7 : ex := (Mul p6 (Exp (Mul (Int 2) e18)))%N.
Definition e2 : ex := (Sum (0, 20001) p7)%N.
Definition p9 : ex := (Pow p2 2%nat)%N.
Definition e3 : ex := (Mul p9 (Exp (Mul (Int 2) e18)))%N.
(* total(norm(T[j, :].T - S[j, :].T)**2*exp(2*rho), j) <= exp(2*rho)*norm(T - S)**2, by same *)
Lemma step_2 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  sum n (fun j => norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 * exp (2 * rho))
  <= frob n m (madd T (mopp S_)) ^ 2 * exp (2 * rho).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  equal Q1 e2 e3.
  exact (Req_le _ _ Q1).
Qed.

Definition p11 : ex := (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000)))))%N.
Definition p12 : ex := (Sum (0, 20000) (Pow p11 2%nat))%N.
Definition e4 : ex := (Sqrt p12)%N.
Definition p14 : ex := (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000)))) 2%nat))%N.
Definition e109 : ex := (Sqrt p14)%N.
Definition e5 : ex := (Mul e109 (Exp e18))%N.
(* norm(exp(q) - exp(p)) <= exp(rho)*norm(q - p), by instance *)
Lemma step_3 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  maxnorm m p <= rho ->
  norm m (vadd (vexp q) (vopp (vexp p))) <= norm m (vadd q (vopp p)) * exp rho.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1 Hh2.
  setting [m] [rho] [q; p] [] [] [0%N].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (exp_gap.step_38 m q p rho Hs_m Hh1 Hh2)).
  exact (P1).
Qed.

(* largest(max_norm(S[j, :].T), j) <= rho, by assume *)
Lemma step_4 :
  forall (n m : nat) (S_ : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho.
Proof.
  intros n m S_ rho Hs_n Hs_m Hp_rho Hh1.
  setting [n; m] [rho] [] [S_] [] [0%N].
  exact Hh1.
Qed.

Definition e6 : ex := (Max (1, 4098) (Abs (V2 0 (0, 4097) (1, 4098))))%N.
Definition e7 : ex := (Max (1, 20000) (Abs (V2 0 (0, 1) (1, 20000))))%N.
Definition p19 : ex := (Max (1, 20000) (Abs (V2 0 (0, 20001) (1, 20000))))%N.
Definition e8 : ex := (Max (0, 20001) p19)%N.
(* max_norm(S[j, :].T) <= largest(max_norm(S[j, :].T), j), by below largest *)
Lemma step_5 :
  forall (n m : nat) (S_ : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  maxnorm m (row S_ j) <= maxn n (fun j => maxnorm m (row S_ j)).
Proof.
  intros n m S_ j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [S_] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e6) j Hi_j)).
  exact (P1).
Qed.

(* largest(norm(B[j, :].T), j) <= 1, by assume *)
Lemma step_6 :
  forall (n m : nat) (B : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => norm m (row B j)) <= 1.
Proof.
  intros n m B Hs_n Hs_m Hh1.
  setting [n; m] [] [] [B] [] [].
  exact Hh1.
Qed.

Definition e9 : ex := (Sqrt (Sum (1, 4098) (Pow (V2 0 (0, 4097) (1, 4098)) 2%nat)))%N.
Definition e10 : ex := (Sqrt (Sum (1, 20000) (Pow (V2 0 (0, 1) (1, 20000)) 2%nat)))%N.
Definition e11 : ex := (Max (0, 20001) (Sqrt (Sum (1, 20000) (Pow (V2 0 (0, 20001) (1, 20000)) 2%nat))))%N.
(* norm(B[j, :].T) <= largest(norm(B[j, :].T), j), by below largest *)
Lemma step_7 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  norm m (row B j) <= maxn n (fun j => norm m (row B j)).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e11) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e9) j Hi_j)).
  exact (P1).
Qed.

Definition e17 : ex := (Int 1)%N.
Definition p25 : ex := (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) e17))%N.
Definition e12 : ex := (Abs p25)%N.
Definition e13 : ex := (Abs (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) e17)))%N.
Definition e14 : ex := (Max (0, 20001) (Abs (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) e17))))%N.
(* absolute((B*ones(m))[j]) <= largest(absolute((B*ones(m))[j]), j), by below largest *)
Lemma step_8 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  Rabs (mulv m B ones j) <= maxn n (fun j => Rabs (mulv m B ones j)).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e14) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e12) j Hi_j)).
  exact (P1).
Qed.

(* largest(absolute((B*ones(m))[j]), j) <= max_norm(B*ones(m)), by same *)
Lemma step_9 :
  forall (n m : nat) (B : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxn n (fun j => Rabs (mulv m B ones j)) <= maxnorm n (mulv m B ones).
Proof.
  intros n m B Hs_n Hs_m.
  setting [n; m] [] [] [B] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e14))).
Qed.

Definition e15 : ex := (Abs (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) e17)))%N.
Definition e16 : ex := (Max (0, 4097) e12)%N.
(* absolute(inner(B[j, :].T, ones(m))) <= largest(absolute((B*ones(m))[j]), j), by replace *)
Lemma step_10 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  Rabs (inner m (row B j) ones) <= maxn n (fun j => Rabs (mulv m B ones j)).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e15 e16 _ (fun sv Wv SFv => (step_8 n m B (sv (0%N, 1%N)) Hs_n Hs_m (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e15 e16.
  exact (P1).
Qed.

(* max_norm(B*ones(m)) <= 1, by assume *)
Lemma step_11 :
  forall (n m : nat) (B : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxnorm n (mulv m B ones) <= 1 ->
  maxnorm n (mulv m B ones) <= 1.
Proof.
  intros n m B Hs_n Hs_m Hh1.
  setting [n; m] [] [] [B] [] [].
  exact Hh1.
Qed.

(* absolute(inner(B[j, :].T, ones(m))) <= max_norm(B*ones(m)), by transitive *)
Lemma step_12 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  Rabs (inner m (row B j) ones) <= maxnorm n (mulv m B ones).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e14) by (exact (step_10 n m B j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e14 <= den Ev rv e14) by (exact (step_9 n m B Hs_n Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* absolute(inner(B[j, :].T, ones(m))) <= 1, by transitive *)
Lemma step_13 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  maxnorm n (mulv m B ones) <= 1 ->
  Rabs (inner m (row B j) ones) <= 1.
Proof.
  intros n m B j Hs_n Hs_m Hi_j Hh1.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e13 <= den Ev rv e14) by (exact (step_12 n m B j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e14 <= den Ev rv e17) by (exact (step_11 n m B Hs_n Hs_m Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(B[j, :].T) <= 1, by transitive *)
Lemma step_14 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  norm m (row B j) <= 1.
Proof.
  intros n m B j Hs_n Hs_m Hi_j Hh1.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e11) by (exact (step_7 n m B j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e11 <= den Ev rv e17) by (exact (step_6 n m B Hs_n Hs_m Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* max_norm(S[j, :].T) <= rho, by transitive *)
Lemma step_15 :
  forall (n m : nat) (S_ : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxnorm m (row S_ j) <= rho.
Proof.
  intros n m S_ rho j Hs_n Hs_m Hi_j Hp_rho Hh1.
  setting [n; m] [rho] [] [S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (step_5 n m S_ j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e8 <= den Ev rv e18) by (exact (step_4 n m S_ rho Hs_n Hs_m Hp_rho Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* max_norm(T[j, :].T) <= rho, by instance *)
Lemma step_16 :
  forall (n m : nat) (T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxnorm m (row T j) <= rho.
Proof.
  intros n m T rho j Hs_n Hs_m Hi_j Hp_rho Hh1.
  setting [n; m] [rho] [] [T] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e7 <= den Ev rv e18) by (exact (step_15 n m T rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  exact (P1).
Qed.

Definition e19 : ex := (Sqrt (Sum (1, 20000) (Pow (Add (Exp (V2 0 (0, 1) (1, 20000))) (Opp (Exp (V2 1 (0, 1) (1, 20000))))) 2%nat)))%N.
Definition p32 : ex := (Sqrt (Sum (1, 20000) (Pow (Add (V2 0 (0, 1) (1, 20000)) (Opp (V2 1 (0, 1) (1, 20000)))) 2%nat)))%N.
Definition e20 : ex := (Mul p32 (Exp e18))%N.
(* norm(exp(T[j, :].T) - exp(S[j, :].T)) <= exp(rho)*norm(T[j, :].T - S[j, :].T), by instance *)
Lemma step_17 :
  forall (n m : nat) (S_ T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxnorm m (row T j) <= rho ->
  maxnorm m (row S_ j) <= rho ->
  norm m (vadd (vexp (row T j)) (vopp (vexp (row S_ j)))) <= norm m (vadd (row T j) (vopp (row S_ j))) * exp rho.
Proof.
  intros n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e19 <= den Ev rv e20) by (exact (step_3 m (row S_ j) (row T j) rho Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

Definition e21 : ex := (Max (1, 20000) (Abs (V2 1 (0, 1) (1, 20000))))%N.
(* norm(exp(T[j, :].T) - exp(S[j, :].T)) <= exp(rho)*norm(T[j, :].T - S[j, :].T), by discharge *)
Lemma step_18 :
  forall (n m : nat) (S_ T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  norm m (vadd (vexp (row T j)) (vopp (vexp (row S_ j)))) <= norm m (vadd (row T j) (vopp (row S_ j))) * exp rho.
Proof.
  intros n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e7 <= den Ev rv e18) by (exact (step_16 n m T rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  assert (P2 : den Ev rv e21 <= den Ev rv e18) by (exact (step_15 n m S_ rho j Hs_n Hs_m Hi_j Hp_rho Hh2)).
  assert (P3 : den Ev rv e19 <= den Ev rv e20) by (exact (step_17 n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho P1 P2)).
  exact (P3).
Qed.

Definition p35 : ex := (Exp (V2 0 (0, 4096) (1, 4097)))%N.
Definition p36 : ex := (Exp (V2 1 (0, 4096) (1, 4097)))%N.
Definition p37 : ex := (Sum (1, 4097) (Pow (Add p35 (Opp p36)) 2%nat))%N.
Definition e22 : ex := (Sqrt p37)%N.
Definition p39 : ex := (Sqrt (Sum (1, 4098) (Pow (Add (V2 0 (0, 4096) (1, 4098)) (Opp (V2 1 (0, 4096) (1, 4098)))) 2%nat)))%N.
Definition e23 : ex := (Mul p39 (Exp e18))%N.
Definition e24 : ex := (Sum (0, 4096) (Pow e22 2%nat))%N.
Definition e25 : ex := (Sum (0, 4096) (Pow e23 2%nat))%N.
Definition p43 : ex := (Mul p5 (Exp e18))%N.
Definition e26 : ex := (Sum (0, 20001) (Pow p43 2%nat))%N.
(* total(norm(exp(T[j, :].T) - exp(S[j, :].T))**2, j) <= total(norm(T[j, :].T - S[j, :].T)**2*exp(2*rho), j), by replace *)
Lemma step_19 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  sum n (fun j => norm m (vadd (vexp (row T j)) (vopp (vexp (row S_ j)))) ^ 2)
  <= sum n (fun j => norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 * exp (2 * rho)).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e22 e23 _ (fun sv Wv SFv => (step_18 n m S_ T rho (sv (0%N, 4096%N)) Hs_n Hs_m (Wv (0%N, 4096%N)) Hp_rho Hh1 Hh2)) (nil_replaced Ev rv)) e24 e25.
  equal Q2 e26 e2.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p45 : ex := (Exp (V2 0 (0, 20001) (1, 20000)))%N.
Definition p46 : ex := (Exp (V2 1 (0, 20001) (1, 20000)))%N.
Definition p47 : ex := (Sum (1, 20000) (Pow (Add p45 (Opp p46)) 2%nat))%N.
Definition p48 : ex := (Sum (0, 20001) p47)%N.
Definition e34 : ex := (Sqrt p48)%N.
Definition e27 : ex := (Pow e34 2%nat)%N.
Definition e28 : ex := (Sum (0, 20001) (Pow (Sqrt p47) 2%nat))%N.
(* norm(u(T) - u(S))**2 <= total(norm(exp(T[j, :].T) - exp(S[j, :].T))**2, j), by same *)
Lemma step_20 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (u n m T) (mopp (u n m S_))) ^ 2
  <= sum n (fun j => norm m (vadd (vexp (row T j)) (vopp (vexp (row S_ j)))) ^ 2).
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  equal Q1 e27 e28.
  exact (Req_le _ _ Q1).
Qed.

(* norm(u(T) - u(S))**2 <= exp(2*rho)*norm(T - S)**2, by transitive *)
Lemma step_21 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  frob n m (madd (u n m T) (mopp (u n m S_))) ^ 2 <= frob n m (madd T (mopp S_)) ^ 2 * exp (2 * rho).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  assert (P1 : den Ev rv e27 <= den Ev rv e28) by (exact (step_20 n m S_ T Hs_n Hs_m)).
  assert (P2 : den Ev rv e28 <= den Ev rv e2) by (exact (step_19 n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  assert (P3 : den Ev rv e2 <= den Ev rv e3) by (exact (step_2 n m S_ T rho Hs_n Hs_m Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e29 : ex := (Sqrt e27)%N.
Definition e30 : ex := (Sqrt e3)%N.
Definition e31 : ex := (Pow e29 2%nat)%N.
Definition p55 : ex := (Exp (V2 0 (0, 4106) (1, 4107)))%N.
Definition e32 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4106) (Sum (1, 4107) (Pow (Add p55 (Opp (Exp (V2 1 (0, 4106) (1, 4107))))) 2%nat)))) 2%nat))%N.
Definition e33 : ex := (Sqrt (Sum (0, 4110) (Sum (1, 4111) (Pow (Add (Exp (V2 0 (0, 4110) (1, 4111))) (Opp (Exp (V2 1 (0, 4110) (1, 4111))))) 2%nat))))%N.
Definition e35 : ex := (Pow e30 2%nat)%N.
Definition e36 : ex := (Pow e1 2%nat)%N.
Definition e37 : ex := (Sqrt (Mul (Pow (Sqrt (Sum (0, 4108) (Sum (1, 4109) (Pow (Add (V2 0 (0, 4108) (1, 4109)) (Opp (V2 1 (0, 4108) (1, 4109)))) 2%nat)))) 2%nat) (Exp (Mul (Int 2) e18))))%N.
Definition e38 : ex := (Mul (Sqrt (Sum (0, 4112) (Sum (1, 4113) (Pow (Add (V2 0 (0, 4112) (1, 4113)) (Opp (V2 1 (0, 4112) (1, 4113)))) 2%nat)))) (Exp e18))%N.
(* norm(u(T) - u(S)) <= exp(rho)*norm(T - S), by root *)
Lemma step_22 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  frob n m (madd (u n m T) (mopp (u n m S_))) <= frob n m (madd T (mopp S_)) * exp rho.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  assert (P1 : den Ev rv e27 <= den Ev rv e3) by (exact (step_21 n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  equal Q2 e31 e27.
  nonnegative N3 (nil_nonnegative Ev) e32.
  nonnegative N4 (nil_nonnegative Ev) e33.
  assert (Q5 : den Ev rv e29 = den Ev rv e34) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e35 e36.
  nonnegative N7 (nil_nonnegative Ev) e37.
  nonnegative N8 (nil_nonnegative Ev) e38.
  assert (Q9 : den Ev rv e30 = den Ev rv e1) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e29 <= den Ev rv e30)) (Req_le _ _ Q9))).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  exact (step_22 n m S_ T rho Hs_n Hs_m Hp_rho Hh2 Hh1).
Qed.

Definition e39 : ex := (Add e18 (Opp e8))%N.
Definition e40 : ex := (Add e18 (Opp (Max (0, 20001) (Max (1, 20000) (Abs (V2 1 (0, 20001) (1, 20000)))))))%N.
Lemma defined_1 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  defined (env_of [n; m] [rho] [] [T; S_]) (ienv_of []) e34 /\
  defined (env_of [n; m] [rho] [] [T; S_]) (ienv_of []) e1.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e40 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e39 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition p64 : ex := (Mul (Sqrt (Sz 1)) p2)%N.
Definition e41 : ex := (Mul p64 (Exp e18))%N.
(* sqrt(m)*exp(rho)*norm(T - S) <= sqrt(m)*exp(rho)*norm(T - S), by same *)
Lemma step_23 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  sqrt (INR m) * frob n m (madd T (mopp S_)) * exp rho <= sqrt (INR m) * frob n m (madd T (mopp S_)) * exp rho.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e41))).
Qed.

Definition e42 : ex := (Sum (0, 20001) (Mul (Mul (Sz 1) p6) (Exp (Mul (Int 2) e18))))%N.
Definition p67 : ex := (Mul (Sz 1) p9)%N.
Definition e43 : ex := (Mul p67 (Exp (Mul (Int 2) e18)))%N.
(* total(m*norm(T[j, :].T - S[j, :].T)**2*exp(2*rho), j) <= m*exp(2*rho)*norm(T - S)**2, by same *)
Lemma step_24 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  sum n (fun j => INR m * norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 * exp (2 * rho))
  <= INR m * frob n m (madd T (mopp S_)) ^ 2 * exp (2 * rho).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  equal Q1 e42 e43.
  exact (Req_le _ _ Q1).
Qed.

Definition e131 : ex := (Pow e17 2%nat)%N.
Definition p70 : ex := (Sqrt (Sum (0, 20000) e131))%N.
Definition e44 : ex := (Mul p70 e4)%N.
Definition e45 : ex := (Mul (Sqrt (Sz 0)) e4)%N.
(* norm(ones(m))*norm(exp(q) - exp(p)) <= sqrt(m)*norm(exp(q) - exp(p)), by same *)
Lemma step_25 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m ones * norm m (vadd (vexp q) (vopp (vexp p))) <= sqrt (INR m) * norm m (vadd (vexp q) (vopp (vexp p))).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  equal Q1 e44 e45.
  exact (Req_le _ _ Q1).
Qed.

Definition e46 : ex := (Abs (Sum (0, 20000) (Mul p11 e17)))%N.
Definition e47 : ex := (Mul e4 p70)%N.
(* absolute(inner(exp(q) - exp(p), ones(m))) <= norm(ones(m))*norm(exp(q) - exp(p)), by instance *)
Lemma step_26 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  Rabs (inner m (vadd (vexp q) (vopp (vexp p))) ones) <= norm m ones * norm m (vadd (vexp q) (vopp (vexp p))).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e46 <= den Ev rv e47) by (exact (cauchy_schwarz.step_6 m (vadd (vexp q) (vopp (vexp p))) ones Hs_m)).
  equal Q2 e47 e44.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e90 : ex := (V1 0 (0, 4096))%N.
Definition p76 : ex := (Sum (0, 4096) (Pow (Add (Exp e90) (Opp (Exp (V1 1 (0, 4096))))) 2%nat))%N.
Definition e48 : ex := (Sqrt p76)%N.
Definition p78 : ex := (Sqrt (Sum (0, 4097) (Pow (Add (V1 0 (0, 4097)) (Opp (V1 1 (0, 4097)))) 2%nat)))%N.
Definition e49 : ex := (Mul p78 (Exp e18))%N.
Definition e50 : ex := (Mul (Sqrt (Sz 0)) e48)%N.
Definition e51 : ex := (Mul (Sqrt (Sz 0)) e49)%N.
Definition e52 : ex := (Mul (Sqrt (Sz 0)) e5)%N.
Definition e53 : ex := (Mul (Mul (Sqrt (Sz 0)) e109) (Exp e18))%N.
(* sqrt(m)*norm(exp(q) - exp(p)) <= sqrt(m)*exp(rho)*norm(q - p), by replace *)
Lemma step_27 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  maxnorm m p <= rho ->
  sqrt (INR m) * norm m (vadd (vexp q) (vopp (vexp p))) <= sqrt (INR m) * norm m (vadd q (vopp p)) * exp rho.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1 Hh2.
  setting [m] [rho] [q; p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e48 e49 _ (fun sv Wv SFv => (step_3 m p q rho Hs_m Hp_rho Hh1 Hh2)) (nil_replaced Ev rv)) e50 e51.
  equal Q2 e52 e53.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* absolute(inner(exp(q) - exp(p), ones(m))) <= sqrt(m)*norm(exp(q) - exp(p)), by transitive *)
Lemma step_28 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  Rabs (inner m (vadd (vexp q) (vopp (vexp p))) ones) <= sqrt (INR m) * norm m (vadd (vexp q) (vopp (vexp p))).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e46 <= den Ev rv e44) by (exact (step_26 m p q Hs_m)).
  assert (P2 : den Ev rv e44 <= den Ev rv e45) by (exact (step_25 m p q Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p84 : ex := (Mul (Exp (V1 0 (0, 20000))) e17)%N.
Definition e83 : ex := (Sum (0, 20000) p84)%N.
Definition p86 : ex := (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e17))%N.
Definition e54 : ex := (Abs (Add (Opp e83) p86))%N.
Definition p88 : ex := (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 0 (0, 20000)))))%N.
Definition e55 : ex := (Abs (Sum (0, 20000) (Mul p88 e17)))%N.
(* absolute(-inner(exp(p), ones(m)) + inner(exp(q), ones(m))) <= absolute(inner(exp(q) - exp(p), ones(m))), by same *)
Lemma step_29 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  Rabs (- inner m (vexp p) ones + inner m (vexp q) ones) <= Rabs (inner m (vadd (vexp q) (vopp (vexp p))) ones).
Proof.
  intros m p q Hs_m.
  setting [m] [] [p; q] [] [] [].
  equal Q1 e54 e55.
  exact (Req_le _ _ Q1).
Qed.

Definition e56 : ex := (Mul (Sqrt (Sz 0)) (Sqrt (Sum (0, 20000) (Pow p88 2%nat))))%N.
Definition p91 : ex := (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000))))%N.
Definition p92 : ex := (Sum (0, 20000) (Pow p91 2%nat))%N.
Definition e137 : ex := (Sqrt p92)%N.
Definition e57 : ex := (Mul (Mul (Sqrt (Sz 0)) e137) (Exp e18))%N.
(* absolute(-inner(exp(p), ones(m)) + inner(exp(q), ones(m))) <= sqrt(m)*exp(rho)*norm(q - p), by transitive *)
Lemma step_30 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  maxnorm m p <= rho ->
  Rabs (- inner m (vexp p) ones + inner m (vexp q) ones) <= sqrt (INR m) * norm m (vadd q (vopp p)) * exp rho.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1 Hh2.
  setting [m] [rho] [p; q] [] [] [0%N].
  assert (P1 : den Ev rv e54 <= den Ev rv e55) by (exact (step_29 m p q Hs_m)).
  assert (P2 : den Ev rv e55 <= den Ev rv e56) by (exact (step_28 m p q Hs_m)).
  assert (P3 : den Ev rv e56 <= den Ev rv e57) by (exact (step_27 m p q rho Hs_m Hp_rho Hh1 Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p95 : ex := (Sum (1, 20000) (Mul (Exp (V2 1 (0, 1) (1, 20000))) e17))%N.
Definition p96 : ex := (Sum (1, 20000) (Mul (Exp (V2 0 (0, 1) (1, 20000))) e17))%N.
Definition e58 : ex := (Abs (Add (Opp p95) p96))%N.
Definition e59 : ex := (Mul (Mul (Sqrt (Sz 1)) p32) (Exp e18))%N.
(* absolute(-inner(exp(S[j, :].T), ones(m)) + inner(exp(T[j, :].T), ones(m))) <= sqrt(m)*exp(rho)*norm(T[j, :].T - S[j, :].T), by instance *)
Lemma step_31 :
  forall (n m : nat) (S_ T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxnorm m (row T j) <= rho ->
  maxnorm m (row S_ j) <= rho ->
  Rabs (- inner m (vexp (row S_ j)) ones + inner m (vexp (row T j)) ones)
  <= sqrt (INR m) * norm m (vadd (row T j) (vopp (row S_ j))) * exp rho.
Proof.
  intros n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e58 <= den Ev rv e59) by (exact (step_30 m (row S_ j) (row T j) rho Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

(* absolute(-inner(exp(S[j, :].T), ones(m)) + inner(exp(T[j, :].T), ones(m))) <= sqrt(m)*exp(rho)*norm(T[j, :].T - S[j, :].T), by discharge *)
Lemma step_32 :
  forall (n m : nat) (S_ T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  Rabs (- inner m (vexp (row S_ j)) ones + inner m (vexp (row T j)) ones)
  <= sqrt (INR m) * norm m (vadd (row T j) (vopp (row S_ j))) * exp rho.
Proof.
  intros n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e7 <= den Ev rv e18) by (exact (step_16 n m T rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  assert (P2 : den Ev rv e21 <= den Ev rv e18) by (exact (step_15 n m S_ rho j Hs_n Hs_m Hi_j Hp_rho Hh2)).
  assert (P3 : den Ev rv e58 <= den Ev rv e59) by (exact (step_31 n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho P1 P2)).
  exact (P3).
Qed.

Definition p99 : ex := (Sum (1, 4097) (Mul p35 e17))%N.
Definition p100 : ex := (Sum (1, 4098) (Mul (Exp (V2 1 (0, 4096) (1, 4098))) e17))%N.
Definition p101 : ex := (Add (Opp p99) p100)%N.
Definition e60 : ex := (Abs p101)%N.
Definition p103 : ex := (Mul (Sqrt (Sz 1)) (Sqrt (Sum (1, 4099) (Pow (Add (V2 1 (0, 4096) (1, 4099)) (Opp (V2 0 (0, 4096) (1, 4099)))) 2%nat))))%N.
Definition e61 : ex := (Mul p103 (Exp e18))%N.
Definition e62 : ex := (Sum (0, 4096) (Pow e60 2%nat))%N.
Definition e63 : ex := (Sum (0, 4096) (Pow e61 2%nat))%N.
Definition p107 : ex := (Sqrt (Sum (1, 20000) (Pow (Add (V2 1 (0, 20001) (1, 20000)) (Opp (V2 0 (0, 20001) (1, 20000)))) 2%nat)))%N.
Definition e64 : ex := (Sum (0, 20001) (Pow (Mul (Mul (Sqrt (Sz 1)) p107) (Exp e18)) 2%nat))%N.
Definition e65 : ex := (Sum (0, 20001) (Mul (Mul (Sz 1) (Pow p107 2%nat)) (Exp (Mul (Int 2) e18))))%N.
(* total(absolute(-inner(exp(S[j, :].T), ones(m)) + inner(exp(T[j, :].T), ones(m)))**2, j) <= total(m*norm(T[j, :].T - S[j, :].T)**2*exp(2*rho), j), by replace *)
Lemma step_33 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  sum n (fun j => Rabs (- inner m (vexp (row S_ j)) ones + inner m (vexp (row T j)) ones) ^ 2)
  <= sum n (fun j => INR m * norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 * exp (2 * rho)).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [S_; T] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e60 e61 _ (fun sv Wv SFv => (step_32 n m S_ T rho (sv (0%N, 4096%N)) Hs_n Hs_m (Wv (0%N, 4096%N)) Hp_rho Hh1 Hh2)) (nil_replaced Ev rv)) e62 e63.
  equal Q2 e64 e65.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p110 : ex := (Sum (1, 20000) (Mul p45 e17))%N.
Definition p111 : ex := (Sum (1, 20000) (Mul p46 e17))%N.
Definition p112 : ex := (Opp p111)%N.
Definition p113 : ex := (Sum (0, 20001) (Pow (Add p110 p112) 2%nat))%N.
Definition e73 : ex := (Sqrt p113)%N.
Definition e66 : ex := (Pow e73 2%nat)%N.
Definition e67 : ex := (Sum (0, 20001) (Pow (Abs (Add p112 p110)) 2%nat))%N.
(* norm(alpha(T) - alpha(S))**2 <= total(absolute(-inner(exp(S[j, :].T), ones(m)) + inner(exp(T[j, :].T), ones(m)))**2, j), by same *)
Lemma step_34 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  norm n (vadd (alpha_4 n m T) (vopp (alpha_4 n m S_))) ^ 2
  <= sum n (fun j => Rabs (- inner m (vexp (row S_ j)) ones + inner m (vexp (row T j)) ones) ^ 2).
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  equal Q1 e66 e67.
  exact (Req_le _ _ Q1).
Qed.

(* norm(alpha(T) - alpha(S))**2 <= m*exp(2*rho)*norm(T - S)**2, by transitive *)
Lemma step_35 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  norm n (vadd (alpha_4 n m T) (vopp (alpha_4 n m S_))) ^ 2
  <= INR m * frob n m (madd T (mopp S_)) ^ 2 * exp (2 * rho).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  assert (P1 : den Ev rv e66 <= den Ev rv e67) by (exact (step_34 n m S_ T Hs_n Hs_m)).
  assert (P2 : den Ev rv e67 <= den Ev rv e42) by (exact (step_33 n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  assert (P3 : den Ev rv e42 <= den Ev rv e43) by (exact (step_24 n m S_ T rho Hs_n Hs_m Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e68 : ex := (Sqrt e66)%N.
Definition e69 : ex := (Sqrt e43)%N.
Definition e70 : ex := (Pow e68 2%nat)%N.
Definition e71 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4106) (Pow (Add (Sum (1, 4107) (Mul p55 e17)) (Opp (Sum (1, 4108) (Mul (Exp (V2 1 (0, 4106) (1, 4108))) e17)))) 2%nat))) 2%nat))%N.
Definition e72 : ex := (Sqrt (Sum (0, 4111) (Pow (Add (Sum (1, 4112) (Mul (Exp (V2 0 (0, 4111) (1, 4112))) e17)) (Opp (Sum (1, 4113) (Mul (Exp (V2 1 (0, 4111) (1, 4113))) e17)))) 2%nat)))%N.
Definition e74 : ex := (Pow e69 2%nat)%N.
Definition e75 : ex := (Pow e41 2%nat)%N.
Definition e76 : ex := (Sqrt (Mul (Mul (Sz 1) (Pow (Sqrt (Sum (0, 4109) (Sum (1, 4110) (Pow (Add (V2 0 (0, 4109) (1, 4110)) (Opp (V2 1 (0, 4109) (1, 4110)))) 2%nat)))) 2%nat)) (Exp (Mul (Int 2) e18))))%N.
Definition e77 : ex := (Mul (Mul (Sqrt (Sz 1)) (Sqrt (Sum (0, 4114) (Sum (1, 4115) (Pow (Add (V2 0 (0, 4114) (1, 4115)) (Opp (V2 1 (0, 4114) (1, 4115)))) 2%nat))))) (Exp e18))%N.
(* norm(alpha(T) - alpha(S)) <= sqrt(m)*exp(rho)*norm(T - S), by root *)
Lemma step_36 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  norm n (vadd (alpha_4 n m T) (vopp (alpha_4 n m S_))) <= sqrt (INR m) * frob n m (madd T (mopp S_)) * exp rho.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  assert (P1 : den Ev rv e66 <= den Ev rv e43) by (exact (step_35 n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  equal Q2 e70 e66.
  nonnegative N3 (nil_nonnegative Ev) e71.
  nonnegative N4 (nil_nonnegative Ev) e72.
  assert (Q5 : den Ev rv e68 = den Ev rv e73) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e74 e75.
  nonnegative N7 (nil_nonnegative Ev) e76.
  nonnegative N8 (nil_nonnegative Ev) e77.
  assert (Q9 : den Ev rv e69 = den Ev rv e41) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e68 <= den Ev rv e69)) (Req_le _ _ Q9))).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  exact (step_36 n m S_ T rho Hs_n Hs_m Hp_rho Hh2 Hh1).
Qed.

Lemma defined_2 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  defined (env_of [n; m] [rho] [] [T; S_]) (ienv_of []) e73 /\
  defined (env_of [n; m] [rho] [] [T; S_]) (ienv_of []) e41.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e40 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e39 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition e78 : ex := (Mul e1 (Inv (Sz 1)))%N.
(* exp(rho)*norm(T - S)/m <= exp(rho)*norm(T - S)/m, by same *)
Lemma step_37 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  frob n m (madd T (mopp S_)) * exp rho / INR m <= frob n m (madd T (mopp S_)) * exp rho / INR m.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e78))).
Qed.

Definition e79 : ex := (Sum (0, 20001) (Mul p7 (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e80 : ex := (Mul e3 (Inv (Pow (Sz 1) 2%nat)))%N.
(* total(norm(T[j, :].T - S[j, :].T)**2*exp(2*rho)/m**2, j) <= exp(2*rho)*norm(T - S)**2/m**2, by same *)
Lemma step_38 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  sum n (fun j => norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 * exp (2 * rho) / INR m ^ 2)
  <= frob n m (madd T (mopp S_)) ^ 2 * exp (2 * rho) / INR m ^ 2.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  equal Q1 e79 e80.
  exact (Req_le _ _ Q1).
Qed.

Definition e81 : ex := (Mul e5 (Inv (Sz 0)))%N.
(* exp(rho)*norm(q - p)/m <= exp(rho)*norm(q - p)/m, by same *)
Lemma step_39 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  norm m (vadd q (vopp p)) * exp rho / INR m <= norm m (vadd q (vopp p)) * exp rho / INR m.
Proof.
  intros m p q rho Hs_m Hp_rho.
  setting [m] [rho] [q; p] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e81))).
Qed.

Definition e82 : ex := (Sum (0, 20000) (Exp (V1 0 (0, 20000))))%N.
(* total(exp(q[l]), l) <= inner(exp(q), ones(m)), by same *)
Lemma step_40 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  sum m (fun l => exp (q l)) <= inner m (vexp q) ones.
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  equal Q1 e82 e83.
  exact (Req_le _ _ Q1).
Qed.

Definition e84 : ex := (V1 0 (0, 1))%N.
Definition e85 : ex := (Opp e84)%N.
Definition e86 : ex := (Abs e84)%N.
(* -q[l] <= absolute(q[l]), by below absolute *)
Lemma step_41 :
  forall (m : nat) (q : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  - q l <= Rabs (q l).
Proof.
  intros m q l Hs_m Hi_l.
  setting [m] [] [q] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e85 <= den Ev rv e86) by (exact (opp_le_abs (den Ev rv e84))).
  exact (P1).
Qed.

Definition e87 : ex := (Opp e86)%N.
Definition e88 : ex := (Opp e85)%N.
(* -absolute(q[l]) <= q[l], by replace *)
Lemma step_42 :
  forall (m : nat) (q : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  - Rabs (q l) <= q l.
Proof.
  intros m q l Hs_m Hi_l.
  setting [m] [] [q] [] [((0%N, 1%N), l)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e85 e86 _ (fun sv Wv SFv => (step_41 m q (sv (0%N, 1%N)) Hs_m (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e87 e88.
  equal Q2 e88 e84.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e93 : ex := (Abs e90)%N.
Definition e89 : ex := (Opp e93)%N.
Definition e91 : ex := (Sum (0, 4096) (Exp e90))%N.
Definition e92 : ex := (Sum (0, 4096) (Exp e89))%N.
(* total(exp(-absolute(q[l])), l) <= total(exp(q[l]), l), by replace *)
Lemma step_43 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  sum m (fun l => exp (- Rabs (q l))) <= sum m (fun l => exp (q l)).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e89 e90 _ (fun sv Wv SFv => (step_42 m q (sv (0%N, 4096%N)) Hs_m (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e91 e92.
  exact (P1).
Qed.

Definition e94 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* absolute(q[l]) <= largest(absolute(q[l]), l), by below largest *)
Lemma step_44 :
  forall (m : nat) (q : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  Rabs (q l) <= maxn m (fun l => Rabs (q l)).
Proof.
  intros m q l Hs_m Hi_l.
  setting [m] [] [q] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e86 <= den Ev rv e94) by (exact (le_maxn m (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e93) l Hi_l)).
  exact (P1).
Qed.

Definition e95 : ex := (Max (0, 4097) (Abs (V1 0 (0, 4097))))%N.
Definition e96 : ex := (Sum (0, 4096) (Exp (Opp e95)))%N.
(* total(exp(-largest(absolute(q[l]), l)), l) <= total(exp(-absolute(q[l])), l), by replace *)
Lemma step_45 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  sum m (fun l => exp (- maxn m (fun l => Rabs (q l)))) <= sum m (fun l => exp (- Rabs (q l))).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e93 e95 _ (fun sv Wv SFv => (step_44 m q (sv (0%N, 4096%N)) Hs_m (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e92 e96.
  exact (P1).
Qed.

Definition p143 : ex := (Exp (Opp e94))%N.
Definition e97 : ex := (Mul (Sz 0) p143)%N.
Definition e98 : ex := (Sum (0, 20001) p143)%N.
(* m*exp(-max_norm(q)) <= total(exp(-largest(absolute(q[l]), l)), l), by same *)
Lemma step_46 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  INR m * exp (- maxnorm m q) <= sum m (fun l => exp (- maxn m (fun l => Rabs (q l)))).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  equal Q1 e97 e98.
  exact (Req_le _ _ Q1).
Qed.

(* max_norm(q) <= rho, by assume *)
Lemma step_47 :
  forall (m : nat) (q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  maxnorm m q <= rho.
Proof.
  intros m q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q] [] [] [0%N].
  exact Hh1.
Qed.

Definition e99 : ex := (Max (0, 4096) e93)%N.
Definition e100 : ex := (Mul (Sz 0) (Exp (Opp e99)))%N.
Definition e101 : ex := (Mul (Sz 0) (Exp (Opp e18)))%N.
(* m*exp(-rho) <= m*exp(-max_norm(q)), by replace *)
Lemma step_48 :
  forall (m : nat) (q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  INR m * exp (- rho) <= INR m * exp (- maxnorm m q).
Proof.
  intros m q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e99 e18 _ (fun sv Wv SFv => (step_47 m q rho Hs_m Hp_rho Hh1)) (nil_replaced Ev rv)) e100 e101.
  exact (P1).
Qed.

Definition e102 : ex := (Sum (0, 20000) (Exp (Opp (Abs (V1 0 (0, 20000))))))%N.
(* m*exp(-rho) <= inner(exp(q), ones(m)), by transitive *)
Lemma step_49 :
  forall (m : nat) (q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  INR m * exp (- rho) <= inner m (vexp q) ones.
Proof.
  intros m q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q] [] [] [0%N].
  assert (P1 : den Ev rv e101 <= den Ev rv e97) by (exact (step_48 m q rho Hs_m Hp_rho Hh1)).
  assert (P2 : den Ev rv e97 <= den Ev rv e98) by (exact (step_46 m q Hs_m)).
  assert (P3 : den Ev rv e98 <= den Ev rv e102) by (exact (step_45 m q Hs_m)).
  assert (P4 : den Ev rv e102 <= den Ev rv e82) by (exact (step_43 m q Hs_m)).
  assert (P5 : den Ev rv e82 <= den Ev rv e83) by (exact (step_40 m q Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition p150 : ex := (Mul (Exp e90) e17)%N.
Definition e103 : ex := (Sum (0, 4096) p150)%N.
Definition p152 : ex := (Inv e103)%N.
Definition e104 : ex := (Mul p152 p78)%N.
Definition p154 : ex := (Inv e101)%N.
Definition e105 : ex := (Mul p154 p78)%N.
Definition p156 : ex := (Inv e83)%N.
Definition e106 : ex := (Mul e109 p156)%N.
Definition e107 : ex := (Mul p156 e109)%N.
Definition e108 : ex := (Mul p154 e109)%N.
(* norm(q - p)/inner(exp(q), ones(m)) <= exp(rho)*norm(q - p)/m, by replace *)
Lemma step_50 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  norm m (vadd q (vopp p)) / inner m (vexp q) ones <= norm m (vadd q (vopp p)) * exp rho / INR m.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q; p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e101 e103 _ (fun sv Wv SFv => (step_49 m q rho Hs_m Hp_rho Hh1)) (nil_replaced Ev rv)) e104 e105.
  equal Q2 e106 e107.
  equal Q3 e108 e81.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* norm(q - p) <= norm(q - p), by same *)
Lemma step_51 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m (vadd q (vopp p)) <= norm m (vadd q (vopp p)).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e109))).
Qed.

(* 1 <= 1, by same *)
Lemma step_52 :
  1 <= 1.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e17))).
Qed.

Definition p160 : ex := (Sum (0, 20001) (Sum (0, 20000) (Exp (Add (V1 0 (0, 20001)) (V1 0 (0, 20000))))))%N.
Definition p161 : ex := (Inv (Pow e83 2%nat))%N.
Definition e110 : ex := (Mul p160 p161)%N.
(* total(total(exp(p[k] + p[l]), l), k)/Z(p)**2 <= 1, by same *)
Lemma step_53 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e110 e17.
  exact (Req_le _ _ Q1).
Qed.

Definition e111 : ex := (Exp (Add e84 e90))%N.
Definition e112 : ex := (Exp (Add e84 (V1 0 (0, 2))))%N.
Definition e113 : ex := (Sum (0, 20000) (Exp (Add e84 (V1 0 (0, 20000)))))%N.
(* exp(p[k] + p[l]) <= total(exp(p[k] + p[l]), l), by below total *)
Lemma step_54 :
  forall (n : nat) (p : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  exp (p k + p l) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k l Hs_n Hi_k Hi_l.
  setting [n] [] [p] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e112 <= den Ev rv e113) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e111) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4096%N) k0 Hk0 e111)) Hi_l)).
  exact (P1).
Qed.

Definition e114 : ex := (Exp (Add e84 e84))%N.
Definition e115 : ex := (Exp (Mul (Int 2) e84))%N.
(* exp(2*p[k]) <= total(exp(p[k] + p[l]), l), by instance *)
Lemma step_55 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  exp (2 * p k) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e114 <= den Ev rv e113) by (exact (step_54 n p k k Hs_n Hi_k Hi_k)).
  equal Q2 e115 e114.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e116 : ex := (Exp (Mul (Int 2) (V1 0 (0, 4097))))%N.
Definition p169 : ex := (Exp (Add (V1 0 (0, 4097)) (V1 0 (0, 4098))))%N.
Definition e117 : ex := (Sum (0, 4098) p169)%N.
Definition p171 : ex := (Inv (Pow e103 2%nat))%N.
Definition e118 : ex := (Mul p171 (Sum (0, 4097) e116))%N.
Definition e119 : ex := (Mul p171 (Sum (0, 4097) e117))%N.
Definition p174 : ex := (Sum (0, 20000) (Exp (Mul (Int 2) (V1 0 (0, 20000)))))%N.
Definition e120 : ex := (Mul p174 p161)%N.
Definition e121 : ex := (Mul p161 p174)%N.
Definition e122 : ex := (Mul p161 p160)%N.
(* total(exp(2*p[k]), k)/Z(p)**2 <= total(total(exp(p[k] + p[l]), l), k)/Z(p)**2, by replace *)
Lemma step_56 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2 <= sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e116 e117 _ (fun sv Wv SFv => (step_55 n p (sv (0%N, 4097%N)) Hs_n (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e118 e119.
  equal Q2 e120 e121.
  equal Q3 e122 e110.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p178 : ex := (Mul p156 (Exp (V1 0 (0, 20001))))%N.
Definition p179 : ex := (Sum (0, 20001) (Pow p178 2%nat))%N.
Definition e129 : ex := (Sqrt p179)%N.
Definition e123 : ex := (Pow e129 2%nat)%N.
(* norm(1/Z(p)*exp(p))**2 <= total(exp(2*p[k]), k)/Z(p)**2, by same *)
Lemma step_57 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e123 e120.
  exact (Req_le _ _ Q1).
Qed.

(* norm(1/Z(p)*exp(p))**2 <= 1, by transitive *)
Lemma step_58 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e123 <= den Ev rv e120) by (exact (step_57 n p Hs_n)).
  assert (P2 : den Ev rv e120 <= den Ev rv e110) by (exact (step_56 n p Hs_n)).
  assert (P3 : den Ev rv e110 <= den Ev rv e17) by (exact (step_53 n p Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e124 : ex := (Sqrt e123)%N.
Definition e125 : ex := (Sqrt e17)%N.
Definition e126 : ex := (Pow e124 2%nat)%N.
Definition e127 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Mul (Inv (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e17))) (Exp e90)) 2%nat))) 2%nat))%N.
Definition e128 : ex := (Sqrt (Sum (0, 4098) (Pow (Mul (Inv (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e17))) (Exp (V1 0 (0, 4098)))) 2%nat)))%N.
Definition e130 : ex := (Pow e125 2%nat)%N.
(* norm(1/Z(p)*exp(p)) <= 1, by root *)
Lemma step_59 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e123 <= den Ev rv e17) by (exact (step_58 n p Hs_n)).
  equal Q2 e126 e123.
  nonnegative N3 (nil_nonnegative Ev) e127.
  nonnegative N4 (nil_nonnegative Ev) e128.
  assert (Q5 : den Ev rv e124 = den Ev rv e129) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e130 e131.
  nonnegative N7 (nil_nonnegative Ev) e125.
  nonnegative N8 (nil_nonnegative Ev) e17.
  assert (Q9 : den Ev rv e125 = den Ev rv e17) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e124 <= den Ev rv e125)) (Req_le _ _ Q9))).
Qed.

Definition p188 : ex := (Sum (0, 20000) (Mul (Exp (Add (V1 0 (0, 20000)) (Mul e18 p91))) e17))%N.
Definition p189 : ex := (Add (V1 1 (0, 20001)) (Opp (V1 0 (0, 20001))))%N.
Definition p190 : ex := (Mul (Inv p188) (Exp (Add (V1 0 (0, 20001)) (Mul e18 p189))))%N.
Definition p191 : ex := (Sum (0, 20001) (Pow p190 2%nat))%N.
Definition e132 : ex := (Sqrt p191)%N.
(* norm(1/inner(exp(p + tau*(q - p)), ones(m))*exp(p + tau*(q - p))) <= 1, by instance *)
Lemma step_60 :
  forall (m : nat) (p q : vec) (tau : R),
  (0 < m)%nat ->
  norm m (vscal (/ inner m (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones) (vexp (vadd p (vscal tau (vadd q (vopp p))))))
  <= 1.
Proof.
  intros m p q tau Hs_m.
  setting [m] [tau] [p; q] [] [] [].
  assert (P1 : den Ev rv e132 <= den Ev rv e17) by (exact (step_59 m (vadd p (vscal tau (vadd q (vopp p)))) Hs_m)).
  exact (P1).
Qed.

Definition p193 : ex := (Sum (0, 4096) (Pow (Mul (Inv (Sum (0, 4097) (Mul (Exp (Add (V1 0 (0, 4097)) (Mul e18 (Add (V1 1 (0, 4097)) (Opp (V1 0 (0, 4097))))))) e17))) (Exp (Add e90 (Mul e18 (Add (V1 1 (0, 4096)) (Opp e90)))))) 2%nat))%N.
Definition e133 : ex := (Sqrt p193)%N.
Definition p195 : ex := (Sqrt (Sum (0, 4098) (Pow (Add (V1 1 (0, 4098)) (Opp (V1 0 (0, 4098)))) 2%nat)))%N.
Definition e134 : ex := (Mul e133 p195)%N.
Definition e135 : ex := (Mul e17 p195)%N.
Definition e136 : ex := (Mul e17 e137)%N.
(* norm(sigma(p + tau*(q - p)))*norm(q - p) <= norm(q - p), by replace *)
Lemma step_61 :
  forall (m : nat) (p q : vec) (tau : R),
  (0 < m)%nat ->
  norm m (sigma_2 m (vadd p (vscal tau (vadd q (vopp p))))) * norm m (vadd q (vopp p)) <= norm m (vadd q (vopp p)).
Proof.
  intros m p q tau Hs_m.
  setting [m] [tau] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e133 e17 _ (fun sv Wv SFv => (step_60 m p q tau Hs_m)) (nil_replaced Ev rv)) e134 e135.
  equal Q2 e136 e137.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p199 : ex := (Mul p190 p189)%N.
Definition e140 : ex := (Sum (0, 20001) p199)%N.
Definition e138 : ex := (Abs e140)%N.
Definition e139 : ex := (Mul e132 e137)%N.
(* absolute(inner(sigma(p + tau*(q - p)), q - p)) <= norm(sigma(p + tau*(q - p)))*norm(q - p), by instance *)
Lemma step_62 :
  forall (m : nat) (p q : vec) (tau : R),
  (0 < m)%nat ->
  Rabs (inner m (sigma_2 m (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p)))
  <= norm m (sigma_2 m (vadd p (vscal tau (vadd q (vopp p))))) * norm m (vadd q (vopp p)).
Proof.
  intros m p q tau Hs_m.
  setting [m] [tau] [p; q] [] [] [].
  assert (P1 : den Ev rv e138 <= den Ev rv e139) by (exact (cauchy_schwarz.step_6 m (sigma_2 m (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p)) Hs_m)).
  exact (P1).
Qed.

(* inner(sigma(p + tau*(q - p)), q - p) <= absolute(inner(sigma(p + tau*(q - p)), q - p)), by below absolute *)
Lemma step_63 :
  forall (m : nat) (p q : vec) (tau : R),
  (0 < m)%nat ->
  inner m (sigma_2 m (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))
  <= Rabs (inner m (sigma_2 m (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p))).
Proof.
  intros m p q tau Hs_m.
  setting [m] [tau] [p; q] [] [] [].
  assert (P1 : den Ev rv e140 <= den Ev rv e138) by (exact (Rle_abs (den Ev rv e140))).
  exact (P1).
Qed.

Definition e142 : ex := (Ln p188)%N.
Definition e141 : ex := (D (T0 0) e142)%N.
(* D(log(inner(exp(p + tau*(q - p)), ones(m))), tau) <= inner(sigma(p + tau*(q - p)), q - p), by same *)
Lemma step_64 :
  forall (m : nat) (p q : vec) (tau : R),
  (0 < m)%nat ->
  Derive (fun tau => ln (inner m (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) tau
  <= inner m (sigma_2 m (vadd p (vscal tau (vadd q (vopp p))))) (vadd q (vopp p)).
Proof.
  intros m p q tau Hs_m.
  setting [m] [tau] [p; q] [] [] [].
  equal Q1 e141 e140.
  exact (Req_le _ _ Q1).
Qed.

(* D(log(inner(exp(p + tau*(q - p)), ones(m))), tau) <= norm(q - p), by transitive *)
Lemma step_65 :
  forall (m : nat) (p q : vec) (tau : R),
  (0 < m)%nat ->
  Derive (fun tau => ln (inner m (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) tau
  <= norm m (vadd q (vopp p)).
Proof.
  intros m p q tau Hs_m.
  setting [m] [tau] [p; q] [] [] [].
  assert (P1 : den Ev rv e141 <= den Ev rv e140) by (exact (step_64 m p q tau Hs_m)).
  assert (P2 : den Ev rv e140 <= den Ev rv e138) by (exact (step_63 m p q tau Hs_m)).
  assert (P3 : den Ev rv e138 <= den Ev rv e139) by (exact (step_62 m p q tau Hs_m)).
  assert (P4 : den Ev rv e139 <= den Ev rv e137) by (exact (step_61 m p q tau Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Lemma slope_1 :
  forall (m : nat) (p q : vec) (tau : R),
  (0 < m)%nat ->
  is_derive (fun tau => ln (inner m (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) tau
    (Derive (fun tau => ln (inner m (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) tau).
Proof.
  intros m p q tau Hs_m.
  setting [m] [tau] [p; q] [] [] [].
  derivative (nil_nonzero Ev) (T0 0)%N e142 e141.
Qed.

Definition e157 : ex := (Int 0)%N.
Definition p206 : ex := (Opp (Ln (Sum (0, 20000) (Mul (Exp (Add (V1 0 (0, 20000)) (Mul e157 p91))) e17))))%N.
Definition e143 : ex := (Add (Ln (Sum (0, 20000) (Mul (Exp (Add (V1 0 (0, 20000)) (Mul e17 p91))) e17))) p206)%N.
Definition e144 : ex := (Add p206 (Ln (Sum (0, 20000) (Mul (Exp (Add (Add (V1 0 (0, 20000)) (V1 1 (0, 20000))) (Opp (V1 0 (0, 20000))))) e17))))%N.
(* -log(inner(exp(p + 0*(q - p)), ones(m))) + log(inner(exp(p + q - p), ones(m))) <= norm(q - p), by mean value *)
Lemma step_66 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  - ln (inner m (vexp (vadd p (vscal 0 (vadd q (vopp p))))) ones) + ln (inner m (vexp (vadd (vadd p q) (vopp p))) ones)
  <= norm m (vadd q (vopp p)).
Proof.
  intros m p q Hs_m.
  setting [m] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e143 <= den Ev rv e137) by (exact (mean_value (fun tau => ln (inner m (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) (fun tau => Derive (fun tau => ln (inner m (vexp (vadd p (vscal tau (vadd q (vopp p))))) ones)) tau) (den Ev rv e137) (fun tau => (slope_1 m p q tau Hs_m)) (fun tau H0 H1 => (step_65 m p q tau Hs_m)))).
  equal Q2 e144 e143.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p209 : ex := (Ln e83)%N.
Definition p210 : ex := (Opp p209)%N.
Definition p211 : ex := (Ln p86)%N.
Definition e145 : ex := (Add p210 p211)%N.
(* -log(inner(exp(p), ones(m))) + log(inner(exp(q), ones(m))) <= -log(inner(exp(p + 0*(q - p)), ones(m))) + log(inner(exp(p + q - p), ones(m))), by same *)
Lemma step_67 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  - ln (inner m (vexp p) ones) + ln (inner m (vexp q) ones)
  <= - ln (inner m (vexp (vadd p (vscal 0 (vadd q (vopp p))))) ones) + ln (inner m (vexp (vadd (vadd p q) (vopp p))) ones).
Proof.
  intros m p q Hs_m.
  setting [m] [] [p; q] [] [] [].
  equal Q1 e145 e144.
  exact (Req_le _ _ Q1).
Qed.

(* norm(p - q) <= norm(q - p), by same *)
Lemma step_68 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m (vadd p (vopp q)) <= norm m (vadd q (vopp p)).
Proof.
  intros m p q Hs_m.
  setting [m] [] [p; q] [] [] [].
  equal Q1 e109 e137.
  exact (Req_le _ _ Q1).
Qed.

(* -log(inner(exp(p), ones(m))) + log(inner(exp(q), ones(m))) <= norm(q - p), by transitive *)
Lemma step_69 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  - ln (inner m (vexp p) ones) + ln (inner m (vexp q) ones) <= norm m (vadd q (vopp p)).
Proof.
  intros m p q Hs_m.
  setting [m] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e145 <= den Ev rv e144) by (exact (step_67 m p q Hs_m)).
  assert (P2 : den Ev rv e144 <= den Ev rv e137) by (exact (step_66 m p q Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* log(inner(exp(p), ones(m))) - log(inner(exp(q), ones(m))) <= norm(p - q), by instance *)
Lemma step_70 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  - ln (inner m (vexp q) ones) + ln (inner m (vexp p) ones) <= norm m (vadd p (vopp q)).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e145 <= den Ev rv e137) by (exact (step_69 m q p Hs_m)).
  exact (P1).
Qed.

(* log(inner(exp(p), ones(m))) - log(inner(exp(q), ones(m))) <= norm(q - p), by transitive *)
Lemma step_71 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  - ln (inner m (vexp q) ones) + ln (inner m (vexp p) ones) <= norm m (vadd q (vopp p)).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e145 <= den Ev rv e137) by (exact (step_70 m p q Hs_m)).
  assert (P2 : den Ev rv e137 <= den Ev rv e109) by (exact (step_68 m p q Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p213 : ex := (Opp p211)%N.
Definition e146 : ex := (Add p213 p209)%N.
Definition e147 : ex := (Opp e145)%N.
Definition e148 : ex := (Abs e145)%N.
(* absolute(-log(inner(exp(p), ones(m))) + log(inner(exp(q), ones(m)))) <= norm(q - p), by absolute below *)
Lemma step_72 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  Rabs (- ln (inner m (vexp p) ones) + ln (inner m (vexp q) ones)) <= norm m (vadd q (vopp p)).
Proof.
  intros m p q Hs_m.
  setting [m] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e145 <= den Ev rv e137) by (exact (step_69 m p q Hs_m)).
  assert (P2 : den Ev rv e146 <= den Ev rv e137) by (exact (step_71 m p q Hs_m)).
  equal Q3 e147 e146.
  assert (P4 : den Ev rv e148 <= den Ev rv e137) by (exact (absolute_below (den Ev rv e145) (den Ev rv e137) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p217 : ex := (Add (Opp (Ln (Sum (0, 4097) (Mul (Exp (V1 1 (0, 4097))) e17)))) (Ln (Sum (0, 4098) (Mul (Exp (V1 0 (0, 4098))) e17))))%N.
Definition e149 : ex := (Abs p217)%N.
Definition p219 : ex := (Sum (0, 4099) (Pow (Add (V1 0 (0, 4099)) (Opp (V1 1 (0, 4099)))) 2%nat))%N.
Definition e150 : ex := (Sqrt p219)%N.
Definition e151 : ex := (Mul p152 e149)%N.
Definition e152 : ex := (Mul p152 e150)%N.
Definition p223 : ex := (Abs e146)%N.
Definition e153 : ex := (Mul p223 p156)%N.
Definition e154 : ex := (Mul p156 p223)%N.
(* absolute(-log(inner(exp(p), ones(m))) + log(inner(exp(q), ones(m))))/inner(exp(q), ones(m)) <= norm(q - p)/inner(exp(q), ones(m)), by replace *)
Lemma step_73 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  Rabs (- ln (inner m (vexp p) ones) + ln (inner m (vexp q) ones)) / inner m (vexp q) ones
  <= norm m (vadd q (vopp p)) / inner m (vexp q) ones.
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e149 e150 _ (fun sv Wv SFv => (step_72 m p q Hs_m)) (nil_replaced Ev rv)) e151 e152.
  equal Q2 e153 e154.
  equal Q3 e107 e106.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 1 - exp(-t) <= t, by decided *)
Lemma step_74 :
  forall (t : R),
  0 <= t ->
  1 - exp (- t) <= t.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

Definition e160 : ex := (Add e18 (Opp (Sc 1)))%N.
Definition e155 : ex := (Abs e160)%N.
(* 0 <= absolute(s - r), by nonnegative *)
Lemma step_75 :
  forall (r s : R),
  0 <= Rabs (s - r).
Proof.
  intros r s.
  setting [] [s; r] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e155.
  exact N1.
Qed.

Definition e165 : ex := (Opp e155)%N.
Definition p229 : ex := (Opp (Exp e165))%N.
Definition e156 : ex := (Add e17 p229)%N.
(* 1 - exp(-absolute(-r + s)) <= absolute(s - r), by instance *)
Lemma step_76 :
  forall (r s : R),
  0 <= Rabs (s - r) ->
  1 - exp (- Rabs (s - r)) <= Rabs (s - r).
Proof.
  intros r s Hh1.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e156 <= den Ev rv e155) by (exact (step_74 (Rabs (s - r)) Hh1)).
  exact (P1).
Qed.

(* 1 - exp(-absolute(-r + s)) <= absolute(s - r), by discharge *)
Lemma step_77 :
  forall (r s : R),
  1 - exp (- Rabs (s - r)) <= Rabs (s - r).
Proof.
  intros r s.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e157 <= den Ev rv e155) by (exact (step_75 r s)).
  assert (P2 : den Ev rv e156 <= den Ev rv e155) by (exact (step_76 r s P1)).
  exact (P2).
Qed.

Definition e158 : ex := (Mul e156 (Exp (Sc 1)))%N.
Definition e159 : ex := (Mul e155 (Exp (Sc 1)))%N.
(* (1 - exp(-absolute(-r + s)))*exp(r) <= exp(r)*absolute(-r + s), by replace *)
Lemma step_78 :
  forall (r s : R),
  (1 - exp (- Rabs (s - r))) * exp r <= Rabs (s - r) * exp r.
Proof.
  intros r s.
  setting [] [s; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e156 e155 _ (fun sv Wv SFv => (step_77 r s)) (nil_replaced Ev rv)) e158 e159.
  exact (P1).
Qed.

Definition e161 : ex := (Opp e160)%N.
Definition e162 : ex := (Add (Sc 1) (Opp e18))%N.
(* r - s <= absolute(s - r), by below absolute *)
Lemma step_79 :
  forall (r s : R),
  r - s <= Rabs (s - r).
Proof.
  intros r s.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e161 <= den Ev rv e155) by (exact (opp_le_abs (den Ev rv e160))).
  equal Q2 e162 e161.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e163 : ex := (Abs e162)%N.
Definition e164 : ex := (Opp e163)%N.
(* -absolute(-r + s) <= -r + s, by replace *)
Lemma step_80 :
  forall (r s : R),
  - Rabs (s - r) <= s - r.
Proof.
  intros r s.
  setting [] [r; s] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e160 e163 _ (fun sv Wv SFv => (step_79 r s)) (nil_replaced Ev rv)) e164 e161.
  equal Q2 e161 e162.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e166 : ex := (Mul (Add e17 (Opp (Exp e160))) (Exp (Sc 1)))%N.
(* (1 - exp(-r + s))*exp(r) <= (1 - exp(-absolute(-r + s)))*exp(r), by replace *)
Lemma step_81 :
  forall (r s : R),
  (1 - exp (s - r)) * exp r <= (1 - exp (- Rabs (s - r))) * exp r.
Proof.
  intros r s.
  setting [] [s; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e165 e160 _ (fun sv Wv SFv => (step_80 r s)) (nil_replaced Ev rv)) e166 e158.
  exact (P1).
Qed.

Definition e167 : ex := (Add (Opp (Exp e18)) (Exp (Sc 1)))%N.
(* exp(r) - exp(s) <= (1 - exp(-r + s))*exp(r), by same *)
Lemma step_82 :
  forall (r s : R),
  - exp s + exp r <= (1 - exp (s - r)) * exp r.
Proof.
  intros r s.
  setting [] [s; r] [] [] [] [].
  equal Q1 e167 e166.
  exact (Req_le _ _ Q1).
Qed.

(* exp(r) - exp(s) <= exp(r)*absolute(-r + s), by transitive *)
Lemma step_83 :
  forall (r s : R),
  - exp s + exp r <= Rabs (s - r) * exp r.
Proof.
  intros r s.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e167 <= den Ev rv e166) by (exact (step_82 r s)).
  assert (P2 : den Ev rv e166 <= den Ev rv e158) by (exact (step_81 r s)).
  assert (P3 : den Ev rv e158 <= den Ev rv e159) by (exact (step_78 r s)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p239 : ex := (Exp p210)%N.
Definition e168 : ex := (Add (Opp (Exp p213)) p239)%N.
Definition e169 : ex := (Mul (Abs (Add p213 (Opp p210))) p239)%N.
Definition p242 : ex := (Inv p86)%N.
Definition p243 : ex := (Opp p242)%N.
Definition e170 : ex := (Add p156 p243)%N.
(* 1/inner(exp(q), ones(m)) - 1/inner(exp(p), ones(m)) <= absolute(-log(inner(exp(p), ones(m))) + log(inner(exp(q), ones(m))))/inner(exp(q), ones(m)), by instance *)
Lemma step_84 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  / inner m (vexp q) ones - / inner m (vexp p) ones
  <= Rabs (- ln (inner m (vexp p) ones) + ln (inner m (vexp q) ones)) / inner m (vexp q) ones.
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e168 <= den Ev rv e169) by (exact (step_83 (- ln (inner m (vexp q) ones)) (- ln (inner m (vexp p) ones)))).
  equal Q2 e170 e168.
  equal Q3 e169 e153.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* exp(rho)*norm(p - q)/m <= exp(rho)*norm(p - q)/m, by same *)
Lemma step_85 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  norm m (vadd p (vopp q)) * exp rho / INR m <= norm m (vadd p (vopp q)) * exp rho / INR m.
Proof.
  intros m p q rho Hs_m Hp_rho.
  setting [m] [rho] [p; q] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e81))).
Qed.

Definition e171 : ex := (Mul (Mul e137 (Exp e18)) (Inv (Sz 0)))%N.
(* exp(rho)*norm(p - q)/m <= exp(rho)*norm(q - p)/m, by same *)
Lemma step_86 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  norm m (vadd p (vopp q)) * exp rho / INR m <= norm m (vadd q (vopp p)) * exp rho / INR m.
Proof.
  intros m p q rho Hs_m Hp_rho.
  setting [m] [rho] [p; q] [] [] [0%N].
  equal Q1 e81 e171.
  exact (Req_le _ _ Q1).
Qed.

(* m*exp(-rho) <= inner(exp(p), ones(m)), by instance *)
Lemma step_87 :
  forall (m : nat) (p : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  INR m * exp (- rho) <= inner m (vexp p) ones.
Proof.
  intros m p rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [p] [] [] [0%N].
  assert (P1 : den Ev rv e101 <= den Ev rv e83) by (exact (step_49 m p rho Hs_m Hp_rho Hh1)).
  exact (P1).
Qed.

(* norm(p - q)/inner(exp(p), ones(m)) <= exp(rho)*norm(p - q)/m, by replace *)
Lemma step_88 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  norm m (vadd p (vopp q)) / inner m (vexp p) ones <= norm m (vadd p (vopp q)) * exp rho / INR m.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e101 e103 _ (fun sv Wv SFv => (step_87 m p rho Hs_m Hp_rho Hh1)) (nil_replaced Ev rv)) e104 e105.
  equal Q2 e106 e107.
  equal Q3 e108 e81.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* absolute(-log(inner(exp(q), ones(m))) + log(inner(exp(p), ones(m)))) <= norm(p - q), by instance *)
Lemma step_89 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  Rabs (- ln (inner m (vexp q) ones) + ln (inner m (vexp p) ones)) <= norm m (vadd p (vopp q)).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e148 <= den Ev rv e137) by (exact (step_72 m q p Hs_m)).
  exact (P1).
Qed.

(* absolute(log(inner(exp(p), ones(m))) - log(inner(exp(q), ones(m))))/inner(exp(p), ones(m)) <= norm(p - q)/inner(exp(p), ones(m)), by replace *)
Lemma step_90 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  Rabs (- ln (inner m (vexp q) ones) + ln (inner m (vexp p) ones)) / inner m (vexp p) ones
  <= norm m (vadd p (vopp q)) / inner m (vexp p) ones.
Proof.
  intros m p q Hs_m.
  setting [m] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e149 e150 _ (fun sv Wv SFv => (step_89 m p q Hs_m)) (nil_replaced Ev rv)) e151 e152.
  equal Q2 e153 e154.
  equal Q3 e107 e106.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* -1/inner(exp(q), ones(m)) + 1/inner(exp(p), ones(m)) <= absolute(log(inner(exp(p), ones(m))) - log(inner(exp(q), ones(m))))/inner(exp(p), ones(m)), by instance *)
Lemma step_91 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  / inner m (vexp p) ones - / inner m (vexp q) ones
  <= Rabs (- ln (inner m (vexp q) ones) + ln (inner m (vexp p) ones)) / inner m (vexp p) ones.
Proof.
  intros m p q Hs_m.
  setting [m] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e168 <= den Ev rv e169) by (exact (step_83 (- ln (inner m (vexp p) ones)) (- ln (inner m (vexp q) ones)))).
  equal Q2 e170 e168.
  equal Q3 e169 e153.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* -1/inner(exp(q), ones(m)) + 1/inner(exp(p), ones(m)) <= exp(rho)*norm(q - p)/m, by transitive *)
Lemma step_92 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  / inner m (vexp p) ones - / inner m (vexp q) ones <= norm m (vadd q (vopp p)) * exp rho / INR m.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [p; q] [] [] [0%N].
  assert (P1 : den Ev rv e170 <= den Ev rv e153) by (exact (step_91 m p q Hs_m)).
  assert (P2 : den Ev rv e153 <= den Ev rv e106) by (exact (step_90 m p q Hs_m)).
  assert (P3 : den Ev rv e106 <= den Ev rv e81) by (exact (step_88 m p q rho Hs_m Hp_rho Hh1)).
  assert (P4 : den Ev rv e81 <= den Ev rv e171) by (exact (step_86 m p q rho Hs_m Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

(* 1/inner(exp(q), ones(m)) - 1/inner(exp(p), ones(m)) <= exp(rho)*norm(q - p)/m, by transitive *)
Lemma step_93 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  / inner m (vexp q) ones - / inner m (vexp p) ones <= norm m (vadd q (vopp p)) * exp rho / INR m.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q; p] [] [] [0%N].
  assert (P1 : den Ev rv e170 <= den Ev rv e153) by (exact (step_84 m p q Hs_m)).
  assert (P2 : den Ev rv e153 <= den Ev rv e106) by (exact (step_73 m p q Hs_m)).
  assert (P3 : den Ev rv e106 <= den Ev rv e81) by (exact (step_50 m p q rho Hs_m Hp_rho Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e172 : ex := (Add p242 (Opp p156))%N.
Definition e173 : ex := (Opp e170)%N.
Definition e174 : ex := (Abs e170)%N.
(* absolute(1/inner(exp(q), ones(m)) - 1/inner(exp(p), ones(m))) <= exp(rho)*norm(q - p)/m, by absolute below *)
Lemma step_94 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  maxnorm m p <= rho ->
  Rabs (/ inner m (vexp q) ones - / inner m (vexp p) ones) <= norm m (vadd q (vopp p)) * exp rho / INR m.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1 Hh2.
  setting [m] [rho] [q; p] [] [] [0%N].
  assert (P1 : den Ev rv e170 <= den Ev rv e81) by (exact (step_93 m p q rho Hs_m Hp_rho Hh1)).
  assert (P2 : den Ev rv e172 <= den Ev rv e81) by (exact (step_92 m p q rho Hs_m Hp_rho Hh2)).
  equal Q3 e173 e172.
  assert (P4 : den Ev rv e174 <= den Ev rv e81) by (exact (absolute_below (den Ev rv e170) (den Ev rv e81) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p249 : ex := (Inv p96)%N.
Definition p250 : ex := (Opp (Inv p95))%N.
Definition e175 : ex := (Abs (Add p249 p250))%N.
Definition e176 : ex := (Mul e20 (Inv (Sz 1)))%N.
(* absolute(1/inner(exp(T[j, :].T), ones(m)) - 1/inner(exp(S[j, :].T), ones(m))) <= exp(rho)*norm(T[j, :].T - S[j, :].T)/m, by instance *)
Lemma step_95 :
  forall (n m : nat) (S_ T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxnorm m (row T j) <= rho ->
  maxnorm m (row S_ j) <= rho ->
  Rabs (/ inner m (vexp (row T j)) ones - / inner m (vexp (row S_ j)) ones)
  <= norm m (vadd (row T j) (vopp (row S_ j))) * exp rho / INR m.
Proof.
  intros n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e175 <= den Ev rv e176) by (exact (step_94 m (row S_ j) (row T j) rho Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

(* absolute(1/inner(exp(T[j, :].T), ones(m)) - 1/inner(exp(S[j, :].T), ones(m))) <= exp(rho)*norm(T[j, :].T - S[j, :].T)/m, by discharge *)
Lemma step_96 :
  forall (n m : nat) (S_ T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  Rabs (/ inner m (vexp (row T j)) ones - / inner m (vexp (row S_ j)) ones)
  <= norm m (vadd (row T j) (vopp (row S_ j))) * exp rho / INR m.
Proof.
  intros n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e7 <= den Ev rv e18) by (exact (step_16 n m T rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  assert (P2 : den Ev rv e21 <= den Ev rv e18) by (exact (step_15 n m S_ rho j Hs_n Hs_m Hi_j Hp_rho Hh2)).
  assert (P3 : den Ev rv e175 <= den Ev rv e176) by (exact (step_95 n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho P1 P2)).
  exact (P3).
Qed.

Definition p253 : ex := (Add (Inv p99) (Opp (Inv p100)))%N.
Definition e177 : ex := (Abs p253)%N.
Definition p255 : ex := (Mul (Sqrt (Sum (1, 4099) (Pow (Add (V2 0 (0, 4096) (1, 4099)) (Opp (V2 1 (0, 4096) (1, 4099)))) 2%nat))) (Exp e18))%N.
Definition e178 : ex := (Mul p255 (Inv (Sz 1)))%N.
Definition e179 : ex := (Sum (0, 4096) (Pow e177 2%nat))%N.
Definition e180 : ex := (Sum (0, 4096) (Pow e178 2%nat))%N.
Definition e181 : ex := (Sum (0, 20001) (Pow (Mul p43 (Inv (Sz 1))) 2%nat))%N.
(* total(absolute(1/inner(exp(T[j, :].T), ones(m)) - 1/inner(exp(S[j, :].T), ones(m)))**2, j) <= total(norm(T[j, :].T - S[j, :].T)**2*exp(2*rho)/m**2, j), by replace *)
Lemma step_97 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  sum n (fun j => Rabs (/ inner m (vexp (row T j)) ones - / inner m (vexp (row S_ j)) ones) ^ 2)
  <= sum n (fun j => norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 * exp (2 * rho) / INR m ^ 2).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e177 e178 _ (fun sv Wv SFv => (step_96 n m S_ T rho (sv (0%N, 4096%N)) Hs_n Hs_m (Wv (0%N, 4096%N)) Hp_rho Hh1 Hh2)) (nil_replaced Ev rv)) e179 e180.
  equal Q2 e181 e79.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p260 : ex := (Inv (Sum (1, 20000) (Mul (Exp (V2 0 (0, 20002) (1, 20000))) e17)))%N.
Definition p261 : ex := (Inv (Sum (1, 20000) (Mul (Exp (V2 1 (0, 20002) (1, 20000))) e17)))%N.
Definition p262 : ex := (Sum (0, 20002) (Pow (Add (Sum (0, 20001) (Mul (Mul (Del (0, 20002) (0, 20001)) p260) e17)) (Opp (Sum (0, 20001) (Mul (Mul (Del (0, 20002) (0, 20001)) p261) e17)))) 2%nat))%N.
Definition e189 : ex := (Sqrt p262)%N.
Definition e182 : ex := (Pow e189 2%nat)%N.
Definition e183 : ex := (Sum (0, 20001) (Pow (Abs (Add (Inv p110) (Opp (Inv p111)))) 2%nat))%N.
(* norm(alpha_inv(T) - alpha_inv(S))**2 <= total(absolute(1/inner(exp(T[j, :].T), ones(m)) - 1/inner(exp(S[j, :].T), ones(m)))**2, j), by same *)
Lemma step_98 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  norm n (vadd (alpha_inv n m T) (vopp (alpha_inv n m S_))) ^ 2
  <= sum n (fun j => Rabs (/ inner m (vexp (row T j)) ones - / inner m (vexp (row S_ j)) ones) ^ 2).
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  equal Q1 e182 e183.
  exact (Req_le _ _ Q1).
Qed.

(* norm(alpha_inv(T) - alpha_inv(S))**2 <= exp(2*rho)*norm(T - S)**2/m**2, by transitive *)
Lemma step_99 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  norm n (vadd (alpha_inv n m T) (vopp (alpha_inv n m S_))) ^ 2
  <= frob n m (madd T (mopp S_)) ^ 2 * exp (2 * rho) / INR m ^ 2.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  assert (P1 : den Ev rv e182 <= den Ev rv e183) by (exact (step_98 n m S_ T Hs_n Hs_m)).
  assert (P2 : den Ev rv e183 <= den Ev rv e79) by (exact (step_97 n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  assert (P3 : den Ev rv e79 <= den Ev rv e80) by (exact (step_38 n m S_ T rho Hs_n Hs_m Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e184 : ex := (Sqrt e182)%N.
Definition e185 : ex := (Sqrt e80)%N.
Definition e186 : ex := (Pow e184 2%nat)%N.
Definition e187 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4106) (Pow (Add (Sum (0, 4107) (Mul (Mul (Del (0, 4106) (0, 4107)) (Inv (Sum (1, 4108) (Mul (Exp (V2 0 (0, 4106) (1, 4108))) e17)))) e17)) (Opp (Sum (0, 4109) (Mul (Mul (Del (0, 4106) (0, 4109)) (Inv (Sum (1, 4110) (Mul (Exp (V2 1 (0, 4106) (1, 4110))) e17)))) e17)))) 2%nat))) 2%nat))%N.
Definition e188 : ex := (Sqrt (Sum (0, 4113) (Pow (Add (Sum (0, 4114) (Mul (Mul (Del (0, 4113) (0, 4114)) (Inv (Sum (1, 4115) (Mul (Exp (V2 0 (0, 4113) (1, 4115))) e17)))) e17)) (Opp (Sum (0, 4116) (Mul (Mul (Del (0, 4113) (0, 4116)) (Inv (Sum (1, 4117) (Mul (Exp (V2 1 (0, 4113) (1, 4117))) e17)))) e17)))) 2%nat)))%N.
Definition e190 : ex := (Pow e185 2%nat)%N.
Definition e191 : ex := (Pow e78 2%nat)%N.
Definition e192 : ex := (Sqrt (Mul (Mul (Pow (Sqrt (Sum (0, 4111) (Sum (1, 4112) (Pow (Add (V2 0 (0, 4111) (1, 4112)) (Opp (V2 1 (0, 4111) (1, 4112)))) 2%nat)))) 2%nat) (Exp (Mul (Int 2) e18))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e193 : ex := (Mul (Mul (Sqrt (Sum (0, 4118) (Sum (1, 4119) (Pow (Add (V2 0 (0, 4118) (1, 4119)) (Opp (V2 1 (0, 4118) (1, 4119)))) 2%nat)))) (Exp e18)) (Inv (Sz 1)))%N.
(* norm(alpha_inv(T) - alpha_inv(S)) <= exp(rho)*norm(T - S)/m, by root *)
Lemma step_100 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  norm n (vadd (alpha_inv n m T) (vopp (alpha_inv n m S_))) <= frob n m (madd T (mopp S_)) * exp rho / INR m.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  assert (P1 : den Ev rv e182 <= den Ev rv e80) by (exact (step_99 n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  equal Q2 e186 e182.
  nonnegative N3 (nil_nonnegative Ev) e187.
  nonnegative N4 (nil_nonnegative Ev) e188.
  assert (Q5 : den Ev rv e184 = den Ev rv e189) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e190 e191.
  nonnegative N7 (nil_nonnegative Ev) e192.
  nonnegative N8 (nil_nonnegative Ev) e193.
  assert (Q9 : den Ev rv e185 = den Ev rv e78) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e184 <= den Ev rv e185)) (Req_le _ _ Q9))).
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  exact (step_100 n m S_ T rho Hs_n Hs_m Hp_rho Hh2 Hh1).
Qed.

Lemma defined_3 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  defined (env_of [n; m] [rho] [] [T; S_]) (ienv_of []) e189 /\
  defined (env_of [n; m] [rho] [] [T; S_]) (ienv_of []) e78.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e40 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e39 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition e194 : ex := (Mul p2 (Inv (Int 2)))%N.
(* norm(T - S)/2 <= norm(T - S)/2, by same *)
Lemma step_101 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd T (mopp S_)) / 2 <= frob n m (madd T (mopp S_)) / 2.
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e194))).
Qed.

Definition e195 : ex := (Sum (0, 20001) (Mul p6 (Inv (Int 4))))%N.
Definition e196 : ex := (Mul p9 (Inv (Int 4)))%N.
(* total(norm(T[j, :].T - S[j, :].T)**2/4, j) <= norm(T - S)**2/4, by same *)
Lemma step_102 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  sum n (fun j => norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 / 4) <= frob n m (madd T (mopp S_)) ^ 2 / 4.
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  equal Q1 e195 e196.
  exact (Req_le _ _ Q1).
Qed.

Definition e197 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p178 (Opp (Mul p242 (Exp (V1 1 (0, 20001)))))) 2%nat)))%N.
Definition e198 : ex := (Mul e109 (Inv (Int 2)))%N.
Definition e199 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p178 (Mul p243 (Exp (V1 1 (0, 20001))))) 2%nat)))%N.
(* norm(1/inner(exp(q), ones(m))*exp(q) - 1/inner(exp(p), ones(m))*exp(p)) <= norm(q - p)/2, by instance *)
Lemma step_103 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m (vadd (vscal (/ inner m (vexp q) ones) (vexp q)) (vscal (- (/ inner m (vexp p) ones)) (vexp p)))
  <= norm m (vadd q (vopp p)) / 2.
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e197 <= den Ev rv e198) by (exact (softmax_lipschitz.step_18 m p q Hs_m)).
  equal Q2 e199 e197.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e200 : ex := (Sqrt (Sum (1, 20001) (Pow (Add (Mul p249 (Exp (V2 0 (0, 1) (1, 20001)))) (Mul p250 (Exp (V2 1 (0, 1) (1, 20001))))) 2%nat)))%N.
Definition e201 : ex := (Mul p32 (Inv (Int 2)))%N.
(* norm(1/inner(exp(T[j, :].T), ones(m))*exp(T[j, :].T) - 1/inner(exp(S[j, :].T), ones(m))*exp(S[j, :].T)) <= norm(T[j, :].T - S[j, :].T)/2, by instance *)
Lemma step_104 :
  forall (n m : nat) (S_ T : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  norm m (vadd (vscal (/ inner m (vexp (row T j)) ones) (vexp (row T j))) (vscal (- (/ inner m (vexp (row S_ j)) ones)) (vexp (row S_ j))))
  <= norm m (vadd (row T j) (vopp (row S_ j))) / 2.
Proof.
  intros n m S_ T j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [T; S_] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e200 <= den Ev rv e201) by (exact (step_103 m (row S_ j) (row T j) Hs_m)).
  exact (P1).
Qed.

Definition p283 : ex := (Sum (1, 4097) (Pow (Add (Mul (Inv (Sum (1, 4098) (Mul (Exp (V2 0 (0, 4096) (1, 4098))) e17))) p35) (Mul (Opp (Inv (Sum (1, 4099) (Mul (Exp (V2 1 (0, 4096) (1, 4099))) e17)))) p36)) 2%nat))%N.
Definition e202 : ex := (Sqrt p283)%N.
Definition p285 : ex := (Sqrt (Sum (1, 4100) (Pow (Add (V2 0 (0, 4096) (1, 4100)) (Opp (V2 1 (0, 4096) (1, 4100)))) 2%nat)))%N.
Definition e203 : ex := (Mul p285 (Inv (Int 2)))%N.
Definition e204 : ex := (Sum (0, 4096) (Pow e202 2%nat))%N.
Definition e205 : ex := (Sum (0, 4096) (Pow e203 2%nat))%N.
Definition e206 : ex := (Sum (0, 20001) (Pow (Mul p5 (Inv (Int 2))) 2%nat))%N.
(* total(norm(1/inner(exp(T[j, :].T), ones(m))*exp(T[j, :].T) - 1/inner(exp(S[j, :].T), ones(m))*exp(S[j, :].T))**2, j) <= total(norm(T[j, :].T - S[j, :].T)**2/4, j), by replace *)
Lemma step_105 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  sum n (fun j => norm m (vadd (vscal (/ inner m (vexp (row T j)) ones) (vexp (row T j))) (vscal (- (/ inner m (vexp (row S_ j)) ones)) (vexp (row S_ j)))) ^ 2)
  <= sum n (fun j => norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 / 4).
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e202 e203 _ (fun sv Wv SFv => (step_104 n m S_ T (sv (0%N, 4096%N)) Hs_n Hs_m (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e204 e205.
  equal Q2 e206 e195.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p290 : ex := (Sum (0, 20001) (Mul (Mul (Del (0, 20003) (0, 20001)) (Inv (Sum (1, 20000) (Mul (Exp (V2 0 (0, 20003) (1, 20000))) e17)))) (Exp (V2 0 (0, 20001) (1, 20002)))))%N.
Definition p291 : ex := (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p290 (Opp (Sum (0, 20001) (Mul (Mul (Del (0, 20003) (0, 20001)) (Inv (Sum (1, 20000) (Mul (Exp (V2 1 (0, 20003) (1, 20000))) e17)))) (Exp (V2 1 (0, 20001) (1, 20002))))))) 2%nat)))%N.
Definition e214 : ex := (Sqrt p291)%N.
Definition e207 : ex := (Pow e214 2%nat)%N.
Definition p294 : ex := (Mul p260 (Exp (V2 0 (0, 20002) (1, 20001))))%N.
Definition e208 : ex := (Sum (0, 20002) (Pow (Sqrt (Sum (1, 20001) (Pow (Add p294 (Mul (Opp p261) (Exp (V2 1 (0, 20002) (1, 20001))))) 2%nat))) 2%nat))%N.
(* norm(f(T) - f(S))**2 <= total(norm(1/inner(exp(T[j, :].T), ones(m))*exp(T[j, :].T) - 1/inner(exp(S[j, :].T), ones(m))*exp(S[j, :].T))**2, j), by same *)
Lemma step_106 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (f_4 n m T) (mopp (f_4 n m S_))) ^ 2
  <= sum n (fun j => norm m (vadd (vscal (/ inner m (vexp (row T j)) ones) (vexp (row T j))) (vscal (- (/ inner m (vexp (row S_ j)) ones)) (vexp (row S_ j)))) ^ 2).
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  equal Q1 e207 e208.
  exact (Req_le _ _ Q1).
Qed.

(* norm(f(T) - f(S))**2 <= norm(T - S)**2/4, by transitive *)
Lemma step_107 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (f_4 n m T) (mopp (f_4 n m S_))) ^ 2 <= frob n m (madd T (mopp S_)) ^ 2 / 4.
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  assert (P1 : den Ev rv e207 <= den Ev rv e208) by (exact (step_106 n m S_ T Hs_n Hs_m)).
  assert (P2 : den Ev rv e208 <= den Ev rv e195) by (exact (step_105 n m S_ T Hs_n Hs_m)).
  assert (P3 : den Ev rv e195 <= den Ev rv e196) by (exact (step_102 n m S_ T Hs_n Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e209 : ex := (Sqrt e207)%N.
Definition e210 : ex := (Sqrt e196)%N.
Definition e211 : ex := (Pow e209 2%nat)%N.
Definition p299 : ex := (Sum (0, 4098) (Mul (Mul (Del (0, 4096) (0, 4098)) (Inv (Sum (1, 4099) (Mul (Exp (V2 0 (0, 4096) (1, 4099))) e17)))) (Exp (V2 0 (0, 4098) (1, 4097)))))%N.
Definition e212 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Sum (1, 4097) (Pow (Add p299 (Opp (Sum (0, 4100) (Mul (Mul (Del (0, 4096) (0, 4100)) (Inv (Sum (1, 4101) (Mul (Exp (V2 1 (0, 4096) (1, 4101))) e17)))) (Exp (V2 1 (0, 4100) (1, 4097))))))) 2%nat)))) 2%nat))%N.
Definition p301 : ex := (Sum (0, 4106) (Mul (Mul (Del (0, 4104) (0, 4106)) (Inv (Sum (1, 4107) (Mul (Exp (V2 0 (0, 4104) (1, 4107))) e17)))) (Exp (V2 0 (0, 4106) (1, 4105)))))%N.
Definition e213 : ex := (Sqrt (Sum (0, 4104) (Sum (1, 4105) (Pow (Add p301 (Opp (Sum (0, 4108) (Mul (Mul (Del (0, 4104) (0, 4108)) (Inv (Sum (1, 4109) (Mul (Exp (V2 1 (0, 4104) (1, 4109))) e17)))) (Exp (V2 1 (0, 4108) (1, 4105))))))) 2%nat))))%N.
Definition e215 : ex := (Pow e210 2%nat)%N.
Definition e216 : ex := (Pow e194 2%nat)%N.
Definition e217 : ex := (Sqrt (Mul (Pow (Sqrt (Sum (0, 4102) (Sum (1, 4103) (Pow (Add (V2 0 (0, 4102) (1, 4103)) (Opp (V2 1 (0, 4102) (1, 4103)))) 2%nat)))) 2%nat) (Inv (Int 4))))%N.
Definition e218 : ex := (Mul (Sqrt (Sum (0, 4110) (Sum (1, 4111) (Pow (Add (V2 0 (0, 4110) (1, 4111)) (Opp (V2 1 (0, 4110) (1, 4111)))) 2%nat)))) (Inv (Int 2)))%N.
(* norm(f(T) - f(S)) <= norm(T - S)/2, by root *)
Lemma step_108 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (f_4 n m T) (mopp (f_4 n m S_))) <= frob n m (madd T (mopp S_)) / 2.
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  assert (P1 : den Ev rv e207 <= den Ev rv e196) by (exact (step_107 n m S_ T Hs_n Hs_m)).
  equal Q2 e211 e207.
  nonnegative N3 (nil_nonnegative Ev) e212.
  nonnegative N4 (nil_nonnegative Ev) e213.
  assert (Q5 : den Ev rv e209 = den Ev rv e214) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e215 e216.
  nonnegative N7 (nil_nonnegative Ev) e217.
  nonnegative N8 (nil_nonnegative Ev) e218.
  assert (Q9 : den Ev rv e210 = den Ev rv e194) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e209 <= den Ev rv e210)) (Req_le _ _ Q9))).
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  exact (step_108 n m S_ T Hs_n Hs_m).
Qed.

Lemma defined_4 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  defined (env_of [n; m] [rho] [] [T; S_]) (ienv_of []) e214 /\
  defined (env_of [n; m] [rho] [] [T; S_]) (ienv_of []) e194.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e40 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e39 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition p307 : ex := (Opp (V2 1 (0, 20003) (1, 20002)))%N.
Definition p308 : ex := (Sum (0, 20003) (Sum (1, 20002) (Pow (Add (Add p290 p307) (Opp (Add (Sum (0, 20001) (Mul (Mul (Del (0, 20003) (0, 20001)) (Inv (Sum (1, 20000) (Mul (Exp (V2 2 (0, 20003) (1, 20000))) e17)))) (Exp (V2 2 (0, 20001) (1, 20002))))) p307))) 2%nat)))%N.
Definition e228 : ex := (Sqrt p308)%N.
Definition e219 : ex := (Pow e228 2%nat)%N.
Definition e220 : ex := (Sum (0, 20002) (Pow (Sqrt (Sum (1, 20001) (Pow (Add p294 (Mul (Opp (Inv (Sum (1, 20000) (Mul (Exp (V2 2 (0, 20002) (1, 20000))) e17)))) (Exp (V2 2 (0, 20002) (1, 20001))))) 2%nat))) 2%nat))%N.
(* norm(c(T) - c(S))**2 <= total(norm(1/inner(exp(T[j, :].T), ones(m))*exp(T[j, :].T) - 1/inner(exp(S[j, :].T), ones(m))*exp(S[j, :].T))**2, j), by same *)
Lemma step_109 :
  forall (n m : nat) (B S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (c_4 n m B T) (mopp (c_4 n m B S_))) ^ 2
  <= sum n (fun j => norm m (vadd (vscal (/ inner m (vexp (row T j)) ones) (vexp (row T j))) (vscal (- (/ inner m (vexp (row S_ j)) ones)) (vexp (row S_ j)))) ^ 2).
Proof.
  intros n m B S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; B; S_] [] [].
  equal Q1 e219 e220.
  exact (Req_le _ _ Q1).
Qed.

Definition p312 : ex := (Sum (1, 20000) (Pow (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 2 (0, 20001) (1, 20000)))) 2%nat))%N.
Definition e221 : ex := (Sum (0, 20001) (Mul (Pow (Sqrt p312) 2%nat) (Inv (Int 4))))%N.
Definition p314 : ex := (Sqrt (Sum (0, 20001) p312))%N.
Definition p315 : ex := (Pow p314 2%nat)%N.
Definition e222 : ex := (Mul p315 (Inv (Int 4)))%N.
(* norm(c(T) - c(S))**2 <= norm(T - S)**2/4, by transitive *)
Lemma step_110 :
  forall (n m : nat) (B S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (c_4 n m B T) (mopp (c_4 n m B S_))) ^ 2 <= frob n m (madd T (mopp S_)) ^ 2 / 4.
Proof.
  intros n m B S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; B; S_] [] [].
  assert (P1 : den Ev rv e219 <= den Ev rv e220) by (exact (step_109 n m B S_ T Hs_n Hs_m)).
  assert (P2 : den Ev rv e220 <= den Ev rv e221) by (exact (step_105 n m S_ T Hs_n Hs_m)).
  assert (P3 : den Ev rv e221 <= den Ev rv e222) by (exact (step_102 n m S_ T Hs_n Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e223 : ex := (Sqrt e219)%N.
Definition e224 : ex := (Sqrt e222)%N.
Definition e225 : ex := (Pow e223 2%nat)%N.
Definition p320 : ex := (Opp (V2 1 (0, 4096) (1, 4097)))%N.
Definition e226 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Sum (1, 4097) (Pow (Add (Add p299 p320) (Opp (Add (Sum (0, 4100) (Mul (Mul (Del (0, 4096) (0, 4100)) (Inv (Sum (1, 4101) (Mul (Exp (V2 2 (0, 4096) (1, 4101))) e17)))) (Exp (V2 2 (0, 4100) (1, 4097))))) p320))) 2%nat)))) 2%nat))%N.
Definition p322 : ex := (Opp (V2 1 (0, 4104) (1, 4105)))%N.
Definition e227 : ex := (Sqrt (Sum (0, 4104) (Sum (1, 4105) (Pow (Add (Add p301 p322) (Opp (Add (Sum (0, 4108) (Mul (Mul (Del (0, 4104) (0, 4108)) (Inv (Sum (1, 4109) (Mul (Exp (V2 2 (0, 4104) (1, 4109))) e17)))) (Exp (V2 2 (0, 4108) (1, 4105))))) p322))) 2%nat))))%N.
Definition e229 : ex := (Pow e224 2%nat)%N.
Definition e233 : ex := (Mul p314 (Inv (Int 2)))%N.
Definition e230 : ex := (Pow e233 2%nat)%N.
Definition e231 : ex := (Sqrt (Mul (Pow (Sqrt (Sum (0, 4102) (Sum (1, 4103) (Pow (Add (V2 0 (0, 4102) (1, 4103)) (Opp (V2 2 (0, 4102) (1, 4103)))) 2%nat)))) 2%nat) (Inv (Int 4))))%N.
Definition e232 : ex := (Mul (Sqrt (Sum (0, 4110) (Sum (1, 4111) (Pow (Add (V2 0 (0, 4110) (1, 4111)) (Opp (V2 2 (0, 4110) (1, 4111)))) 2%nat)))) (Inv (Int 2)))%N.
(* norm(c(T) - c(S)) <= norm(T - S)/2, by root *)
Lemma step_111 :
  forall (n m : nat) (B S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (c_4 n m B T) (mopp (c_4 n m B S_))) <= frob n m (madd T (mopp S_)) / 2.
Proof.
  intros n m B S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; B; S_] [] [].
  assert (P1 : den Ev rv e219 <= den Ev rv e222) by (exact (step_110 n m B S_ T Hs_n Hs_m)).
  equal Q2 e225 e219.
  nonnegative N3 (nil_nonnegative Ev) e226.
  nonnegative N4 (nil_nonnegative Ev) e227.
  assert (Q5 : den Ev rv e223 = den Ev rv e228) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e229 e230.
  nonnegative N7 (nil_nonnegative Ev) e231.
  nonnegative N8 (nil_nonnegative Ev) e232.
  assert (Q9 : den Ev rv e224 = den Ev rv e233) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e223 <= den Ev rv e224)) (Req_le _ _ Q9))).
Qed.

Theorem theorem_5 : statement_5.
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  exact (step_111 n m B S_ T Hs_n Hs_m).
Qed.

Definition e234 : ex := (Add e18 (Opp (Max (0, 20001) (Max (1, 20000) (Abs (V2 2 (0, 20001) (1, 20000)))))))%N.
Lemma defined_5 :
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  defined (env_of [n; m] [rho] [] [T; B; S_]) (ienv_of []) e228 /\
  defined (env_of [n; m] [rho] [] [T; B; S_]) (ienv_of []) e233.
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; B; S_] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e234 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e39 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
