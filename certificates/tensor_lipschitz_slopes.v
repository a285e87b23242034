(* Lipschitz bounds of the slopes: in the scores. The claim tensor-lipschitz-slopes of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require softmax_lipschitz.
From Weightshift Require triangle_inequality.
From Weightshift Require cauchy_schwarz.
From Weightshift Require fact_3_1_2.
From Weightshift Require fact_3_1_1.
From Weightshift Require softmax_variance.
From Weightshift Require exp_gap.
From Weightshift Require softmax_lipschitz_max.
Open Scope R_scope.

(* What is claimed. *)

(* norm(G_norm(T) - G_norm(S)) <= 13*norm(T - S)/4 *)
Definition statement_1 : Prop :=
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxnorm n (mulv m B ones) <= 1 ->
  frob n m (madd (G_norm n m B T) (mopp (G_norm n m B S_))) <= 13 * frob n m (madd T (mopp S_)) / 4.

(* norm(G_resc(T) - G_resc(S)) <= (sqrt(m) + 1)**3*exp(2*rho)*norm(T - S) *)
Definition statement_2 : Prop :=
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxnorm n (mulv m B ones) <= 1 ->
  frob n m (madd (G_resc n m B T) (mopp (G_resc n m B S_)))
  <= (1 + sqrt (INR m)) ^ 3 * frob n m (madd T (mopp S_)) * exp (2 * rho).

(* norm(G_ce(T) - G_ce(S)) <= norm(T - S)/2 *)
Definition statement_3 : Prop :=
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxnorm n (mulv m B ones) <= 1 ->
  frob n m (madd (G_ce n m B T) (mopp (G_ce n m B S_))) <= frob n m (madd T (mopp S_)) / 2.

(* norm(G_ent(T) - G_ent(S)) <= (2*rho + Rational(1, 2))*norm(T - S) *)
Definition statement_4 : Prop :=
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxnorm n (mulv m B ones) <= 1 ->
  frob n m (madd (G_ent n m T) (mopp (G_ent n m S_))) <= (/ 2 + 2 * rho) * frob n m (madd T (mopp S_)).

(* norm(G_sparse(T) - G_sparse(S)) <= exp(rho)*norm(T - S) *)
Definition statement_5 : Prop :=
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxnorm n (mulv m B ones) <= 1 ->
  frob n m (madd (G_sparse n m T) (mopp (G_sparse n m S_))) <= frob n m (madd T (mopp S_)) * exp rho.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Pow (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) 2%nat))%N.
Definition p2 : ex := (Sqrt (Sum (0, 20001) p1))%N.
Definition e1 : ex := (Mul (Mul (Int 13) p2) (Inv (Int 4)))%N.
(* 13*norm(T - S)/4 <= 13*norm(T - S)/4, by same *)
Lemma step_1 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  13 * frob n m (madd T (mopp S_)) / 4 <= 13 * frob n m (madd T (mopp S_)) / 4.
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition p4 : ex := (Sqrt p1)%N.
Definition p5 : ex := (Pow p4 2%nat)%N.
Definition e2 : ex := (Sum (0, 20001) (Mul (Mul (Int 169) p5) (Inv (Int 16))))%N.
Definition p7 : ex := (Pow p2 2%nat)%N.
Definition e3 : ex := (Mul (Mul (Int 169) p7) (Inv (Int 16)))%N.
(* total(169*norm(T[j, :].T - S[j, :].T)**2/16, j) <= 169*norm(T - S)**2/16, by same *)
Lemma step_2 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  sum n (fun j => 169 * norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 / 16)
  <= 169 * frob n m (madd T (mopp S_)) ^ 2 / 16.
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  equal Q1 e2 e3.
  exact (Req_le _ _ Q1).
Qed.

Definition e7 : ex := (Int 1)%N.
Definition p10 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e7))%N.
Definition p11 : ex := (Inv p10)%N.
Definition p12 : ex := (Mul p11 (Exp (V1 0 (0, 20001))))%N.
Definition p13 : ex := (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e7))%N.
Definition p14 : ex := (Inv p13)%N.
Definition p15 : ex := (Mul p14 (Exp (V1 1 (0, 20001))))%N.
Definition p16 : ex := (Add p12 (Opp p15))%N.
Definition p17 : ex := (Sum (0, 20001) (Pow p16 2%nat))%N.
Definition e4 : ex := (Sqrt p17)%N.
Definition p19 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p20 : ex := (Sum (0, 20000) (Pow p19 2%nat))%N.
Definition e544 : ex := (Sqrt p20)%N.
Definition e5 : ex := (Mul e544 (Inv (Int 2)))%N.
Definition p23 : ex := (Add p12 (Mul (Opp p14) (Exp (V1 1 (0, 20001)))))%N.
Definition p24 : ex := (Sum (0, 20001) (Pow p23 2%nat))%N.
Definition e6 : ex := (Sqrt p24)%N.
(* norm(1/inner(exp(q), ones(m))*exp(q) - 1/inner(exp(p), ones(m))*exp(p)) <= norm(q - p)/2, by instance *)
Lemma step_3 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m (vadd (vscal (/ inner m (vexp q) ones) (vexp q)) (vscal (- (/ inner m (vexp p) ones)) (vexp p)))
  <= norm m (vadd q (vopp p)) / 2.
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (softmax_lipschitz.step_18 m p q Hs_m)).
  equal Q2 e6 e4.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 1 <= 1, by same *)
Lemma step_4 :
  1 <= 1.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e7))).
Qed.

Definition p26 : ex := (Sum (0, 20001) (Sum (0, 20000) (Exp (Add (V1 0 (0, 20001)) (V1 0 (0, 20000))))))%N.
Definition p27 : ex := (Inv (Pow p10 2%nat))%N.
Definition e8 : ex := (Mul p26 p27)%N.
(* total(total(exp(p[k] + p[l]), l), k)/Z(p)**2 <= 1, by same *)
Lemma step_5 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e8 e7.
  exact (Req_le _ _ Q1).
Qed.

Definition e274 : ex := (V1 0 (0, 1))%N.
Definition e292 : ex := (V1 0 (0, 4096))%N.
Definition e9 : ex := (Exp (Add e274 e292))%N.
Definition e10 : ex := (Exp (Add e274 (V1 0 (0, 2))))%N.
Definition e11 : ex := (Sum (0, 20000) (Exp (Add e274 (V1 0 (0, 20000)))))%N.
(* exp(p[k] + p[l]) <= total(exp(p[k] + p[l]), l), by below total *)
Lemma step_6 :
  forall (n : nat) (p : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  exp (p k + p l) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k l Hs_n Hi_k Hi_l.
  setting [n] [] [p] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e11) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e9) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4096%N) k0 Hk0 e9)) Hi_l)).
  exact (P1).
Qed.

Definition e12 : ex := (Exp (Add e274 e274))%N.
Definition e13 : ex := (Exp (Mul (Int 2) e274))%N.
(* exp(2*p[k]) <= total(exp(p[k] + p[l]), l), by instance *)
Lemma step_7 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  exp (2 * p k) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e11) by (exact (step_6 n p k k Hs_n Hi_k Hi_k)).
  equal Q2 e13 e12.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e14 : ex := (Exp (Mul (Int 2) (V1 0 (0, 4097))))%N.
Definition p37 : ex := (Exp (Add (V1 0 (0, 4097)) (V1 0 (0, 4098))))%N.
Definition e15 : ex := (Sum (0, 4098) p37)%N.
Definition p39 : ex := (Inv (Pow (Sum (0, 4096) (Mul (Exp e292) e7)) 2%nat))%N.
Definition e16 : ex := (Mul p39 (Sum (0, 4097) e14))%N.
Definition e17 : ex := (Mul p39 (Sum (0, 4097) e15))%N.
Definition p42 : ex := (Sum (0, 20000) (Exp (Mul (Int 2) (V1 0 (0, 20000)))))%N.
Definition e18 : ex := (Mul p42 p27)%N.
Definition e19 : ex := (Mul p27 p42)%N.
Definition e20 : ex := (Mul p27 p26)%N.
(* total(exp(2*p[k]), k)/Z(p)**2 <= total(total(exp(p[k] + p[l]), l), k)/Z(p)**2, by replace *)
Lemma step_8 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2 <= sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e14 e15 _ (fun sv Wv SFv => (step_7 n p (sv (0%N, 4097%N)) Hs_n (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e16 e17.
  equal Q2 e18 e19.
  equal Q3 e20 e8.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p46 : ex := (Sum (0, 20001) (Pow p12 2%nat))%N.
Definition e27 : ex := (Sqrt p46)%N.
Definition e21 : ex := (Pow e27 2%nat)%N.
(* norm(1/Z(p)*exp(p))**2 <= total(exp(2*p[k]), k)/Z(p)**2, by same *)
Lemma step_9 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e21 e18.
  exact (Req_le _ _ Q1).
Qed.

(* norm(1/Z(p)*exp(p))**2 <= 1, by transitive *)
Lemma step_10 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e18) by (exact (step_9 n p Hs_n)).
  assert (P2 : den Ev rv e18 <= den Ev rv e8) by (exact (step_8 n p Hs_n)).
  assert (P3 : den Ev rv e8 <= den Ev rv e7) by (exact (step_5 n p Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e22 : ex := (Sqrt e21)%N.
Definition e23 : ex := (Sqrt e7)%N.
Definition e24 : ex := (Pow e22 2%nat)%N.
Definition p52 : ex := (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e7))%N.
Definition p53 : ex := (Mul (Inv p52) (Exp e292))%N.
Definition e25 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow p53 2%nat))) 2%nat))%N.
Definition p55 : ex := (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e7))%N.
Definition p56 : ex := (Inv p55)%N.
Definition p57 : ex := (Mul p56 (Exp (V1 0 (0, 4098))))%N.
Definition p58 : ex := (Sum (0, 4098) (Pow p57 2%nat))%N.
Definition e26 : ex := (Sqrt p58)%N.
Definition e28 : ex := (Pow e23 2%nat)%N.
Definition e29 : ex := (Pow e7 2%nat)%N.
(* norm(1/Z(p)*exp(p)) <= 1, by root *)
Lemma step_11 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e7) by (exact (step_10 n p Hs_n)).
  equal Q2 e24 e21.
  nonnegative N3 (nil_nonnegative Ev) e25.
  nonnegative N4 (nil_nonnegative Ev) e26.
  assert (Q5 : den Ev rv e22 = den Ev rv e27) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e28 e29.
  nonnegative N7 (nil_nonnegative Ev) e23.
  nonnegative N8 (nil_nonnegative Ev) e7.
  assert (Q9 : den Ev rv e23 = den Ev rv e7) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e22 <= den Ev rv e23)) (Req_le _ _ Q9))).
Qed.

(* norm(1/inner(exp(p), ones(m))*exp(p)) <= 1, by instance *)
Lemma step_12 :
  forall (m : nat) (p : vec),
  (0 < m)%nat ->
  norm m (vscal (/ inner m (vexp p) ones) (vexp p)) <= 1.
Proof.
  intros m p Hs_m.
  setting [m] [] [p] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e7) by (exact (step_11 m p Hs_m)).
  exact (P1).
Qed.

(* norm(b) <= 1, by assume *)
Lemma step_13 :
  forall (m : nat) (b : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m b <= 1.
Proof.
  intros m b Hs_m Hh1.
  setting [m] [] [b] [] [] [].
  exact Hh1.
Qed.

Definition e30 : ex := (Mul (Mul (Int 13) e544) (Inv (Int 4)))%N.
(* 13*norm(q - p)/4 <= 13*norm(q - p)/4, by same *)
Lemma step_14 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  13 * norm m (vadd q (vopp p)) / 4 <= 13 * norm m (vadd q (vopp p)) / 4.
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e30))).
Qed.

Definition p63 : ex := (Sum (0, 4097) (Pow (V1 2 (0, 4097)) 2%nat))%N.
Definition e31 : ex := (Sqrt p63)%N.
Definition e32 : ex := (Add e7 e7)%N.
Definition p66 : ex := (Add e292 (Opp (V1 1 (0, 4096))))%N.
Definition p67 : ex := (Sqrt (Sum (0, 4096) (Pow p66 2%nat)))%N.
Definition p68 : ex := (Mul (Inv (Int 4)) p67)%N.
Definition p69 : ex := (Sqrt (Sum (0, 4098) (Pow (Add (V1 0 (0, 4098)) (Opp (V1 1 (0, 4098)))) 2%nat)))%N.
Definition e33 : ex := (Add p68 (Mul (Mul (Mul (Int 3) (Inv (Int 2))) (Add e7 e31)) p69))%N.
Definition p71 : ex := (Mul (Mul (Int 3) (Inv (Int 2))) e32)%N.
Definition e34 : ex := (Add p68 (Mul p71 p69))%N.
Definition p73 : ex := (Mul e544 (Inv (Int 4)))%N.
Definition p74 : ex := (Sqrt (Sum (0, 20000) (Pow (Opp (V1 2 (0, 20000))) 2%nat)))%N.
Definition p75 : ex := (Add e7 p74)%N.
Definition e35 : ex := (Add p73 (Mul (Mul (Mul (Int 3) p75) e544) (Inv (Int 2))))%N.
Definition p77 : ex := (Mul (Inv (Int 4)) e544)%N.
Definition p78 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 2 (0, 20000)) 2%nat)))%N.
Definition e36 : ex := (Add p77 (Mul (Mul (Mul (Int 3) (Inv (Int 2))) (Add e7 p78)) e544))%N.
Definition e37 : ex := (Add p77 (Mul p71 e544))%N.
(* Rational(3, 2)*((norm(-b) + 1)*norm(q - p)) + norm(q - p)/4 <= 13*norm(q - p)/4, by replace *)
Lemma step_15 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m (vadd q (vopp p)) / 4 + 3 * (1 + norm m (vopp b)) * norm m (vadd q (vopp p)) / 2
  <= 13 * norm m (vadd q (vopp p)) / 4.
Proof.
  intros m b p q Hs_m Hh1.
  setting [m] [] [q; p; b] [] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e32) by (number_nn).
  upward P2 (cons_nonnegative Ev e32 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e31 e7 _ (fun sv Wv SFv => (step_13 m b Hs_m Hh1)) (nil_replaced Ev rv)) e33 e34.
  equal Q3 e35 e36.
  equal Q4 e37 e30.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q3) P2) (Req_le _ _ Q4))).
Qed.

Definition p81 : ex := (Inv (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) e7)))%N.
Definition p82 : ex := (Mul p81 (Exp (V1 1 (0, 4097))))%N.
Definition p83 : ex := (Sum (0, 4097) (Pow p82 2%nat))%N.
Definition e38 : ex := (Sqrt p83)%N.
Definition p85 : ex := (Sqrt (Sum (0, 4099) (Pow (Opp (V1 2 (0, 4099))) 2%nat)))%N.
Definition p86 : ex := (Sqrt (Sum (0, 4100) (Pow (Add (V1 0 (0, 4100)) (Opp (V1 1 (0, 4100)))) 2%nat)))%N.
Definition e39 : ex := (Add p68 (Mul (Mul (Mul (Int 3) (Inv (Int 2))) (Add e38 p85)) p86))%N.
Definition e40 : ex := (Add p68 (Mul (Mul (Mul (Int 3) (Inv (Int 2))) (Add e7 p85)) p86))%N.
Definition p89 : ex := (Sqrt (Sum (0, 20001) (Pow p15 2%nat)))%N.
Definition p90 : ex := (Add p89 p74)%N.
Definition p91 : ex := (Mul (Mul (Mul (Int 3) p90) e544) (Inv (Int 2)))%N.
Definition e41 : ex := (Add p73 p91)%N.
Definition p93 : ex := (Mul (Mul (Mul (Int 3) (Inv (Int 2))) p90) e544)%N.
Definition e42 : ex := (Add p77 p93)%N.
Definition e43 : ex := (Add p77 (Mul (Mul (Mul (Int 3) (Inv (Int 2))) p75) e544))%N.
(* Rational(3, 2)*((norm(sigma(p)) + norm(-b))*norm(q - p)) + norm(q - p)/4 <= Rational(3, 2)*((norm(-b) + 1)*norm(q - p)) + norm(q - p)/4, by replace *)
Lemma step_16 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (vadd q (vopp p)) / 4 + 3 * (norm m (sigma_2 m p) + norm m (vopp b)) * norm m (vadd q (vopp p)) / 2
  <= norm m (vadd q (vopp p)) / 4 + 3 * (1 + norm m (vopp b)) * norm m (vadd q (vopp p)) / 2.
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; p; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e38 e7 _ (fun sv Wv SFv => (step_12 m p Hs_m)) (nil_replaced Ev rv)) e39 e40.
  equal Q2 e41 e42.
  equal Q3 e43 e35.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p96 : ex := (Sum (0, 4096) (Pow (Add p53 (Mul (Opp p81) (Exp (V1 1 (0, 4096))))) 2%nat))%N.
Definition e44 : ex := (Sqrt p96)%N.
Definition p98 : ex := (Add (V1 0 (0, 4099)) (Opp (V1 1 (0, 4099))))%N.
Definition p99 : ex := (Sqrt (Sum (0, 4099) (Pow p98 2%nat)))%N.
Definition e45 : ex := (Mul p99 (Inv (Int 2)))%N.
Definition p101 : ex := (Inv (Sum (0, 4101) (Mul (Exp (V1 1 (0, 4101))) e7)))%N.
Definition p102 : ex := (Mul p101 (Exp (V1 1 (0, 4100))))%N.
Definition p103 : ex := (Mul (Mul (Mul (Int 3) (Inv (Int 2))) (Add (Sqrt (Sum (0, 4100) (Pow p102 2%nat))) (Sqrt (Sum (0, 4102) (Pow (Opp (V1 2 (0, 4102))) 2%nat))))) (Sqrt (Sum (0, 4103) (Pow (Add (V1 0 (0, 4103)) (Opp (V1 1 (0, 4103)))) 2%nat))))%N.
Definition e46 : ex := (Add (Mul (Inv (Int 2)) e44) p103)%N.
Definition e47 : ex := (Add (Mul (Inv (Int 2)) e45) p103)%N.
Definition e196 : ex := (Mul e4 (Inv (Int 2)))%N.
Definition e48 : ex := (Add e196 p91)%N.
Definition e49 : ex := (Add (Mul (Inv (Int 2)) e6) p93)%N.
Definition e50 : ex := (Add (Mul (Inv (Int 2)) e5) p93)%N.
(* Rational(3, 2)*((norm(sigma(p)) + norm(-b))*norm(q - p)) + norm(Delta())/2 <= Rational(3, 2)*((norm(sigma(p)) + norm(-b))*norm(q - p)) + norm(q - p)/4, by replace *)
Lemma step_17 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (Delta m p q) / 2 + 3 * (norm m (sigma_2 m p) + norm m (vopp b)) * norm m (vadd q (vopp p)) / 2
  <= norm m (vadd q (vopp p)) / 4 + 3 * (norm m (sigma_2 m p) + norm m (vopp b)) * norm m (vadd q (vopp p)) / 2.
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; p; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e44 e45 _ (fun sv Wv SFv => (step_3 m p q Hs_m)) (nil_replaced Ev rv)) e46 e47.
  equal Q2 e48 e49.
  equal Q3 e50 e41.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* Rational(3, 2)*((norm(sigma(p)) + norm(-b))*norm(q - p)) + norm(Delta())/2 <= 13*norm(q - p)/4, by transitive *)
Lemma step_18 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m (Delta m p q) / 2 + 3 * (norm m (sigma_2 m p) + norm m (vopp b)) * norm m (vadd q (vopp p)) / 2
  <= 13 * norm m (vadd q (vopp p)) / 4.
Proof.
  intros m b p q Hs_m Hh1.
  setting [m] [] [q; p; b] [] [] [].
  assert (P1 : den Ev rv e48 <= den Ev rv e41) by (exact (step_17 m b p q Hs_m)).
  assert (P2 : den Ev rv e41 <= den Ev rv e35) by (exact (step_16 m b p q Hs_m)).
  assert (P3 : den Ev rv e35 <= den Ev rv e30) by (exact (step_15 m b p q Hs_m Hh1)).
  assert (P4 : den Ev rv e30 <= den Ev rv e30) by (exact (step_14 m p q Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

(* Rational(3, 2)*((norm(sigma(p)) + norm(-b))*norm(q - p)) + norm(Delta())/2 <= Rational(3, 2)*((norm(sigma(p)) + norm(-b))*norm(q - p)) + norm(Delta())/2, by same *)
Lemma step_19 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (Delta m p q) / 2 + 3 * (norm m (sigma_2 m p) + norm m (vopp b)) * norm m (vadd q (vopp p)) / 2
  <= norm m (Delta m p q) / 2 + 3 * (norm m (sigma_2 m p) + norm m (vopp b)) * norm m (vadd q (vopp p)) / 2.
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; p; b] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e48))).
Qed.

Definition p110 : ex := (Add p12 (Opp (V1 1 (0, 20001))))%N.
Definition e51 : ex := (Sqrt (Sum (0, 20001) (Pow p110 2%nat)))%N.
Definition p112 : ex := (Sqrt (Sum (0, 20000) (Pow (Opp (V1 1 (0, 20000))) 2%nat)))%N.
Definition e52 : ex := (Add e27 p112)%N.
(* norm(sigma(p) - b) <= norm(sigma(p)) + norm(-b), by instance *)
Lemma step_20 :
  forall (m : nat) (b p : vec),
  (0 < m)%nat ->
  norm m (vadd (sigma_2 m p) (vopp b)) <= norm m (sigma_2 m p) + norm m (vopp b).
Proof.
  intros m b p Hs_m.
  setting [m] [] [p; b] [] [] [].
  assert (P1 : den Ev rv e51 <= den Ev rv e52) by (exact (triangle_inequality.step_7 m (sigma_2 m p) (vopp b) Hs_m)).
  exact (P1).
Qed.

Definition p114 : ex := (Mul (Inv (Sum (0, 4100) (Mul (Exp (V1 1 (0, 4100))) e7))) (Exp (V1 1 (0, 4099))))%N.
Definition p115 : ex := (Sum (0, 4099) (Pow (Add p114 (Opp (V1 2 (0, 4099)))) 2%nat))%N.
Definition e53 : ex := (Sqrt p115)%N.
Definition p117 : ex := (Inv (Sum (0, 4102) (Mul (Exp (V1 1 (0, 4102))) e7)))%N.
Definition p118 : ex := (Mul p117 (Exp (V1 1 (0, 4101))))%N.
Definition p119 : ex := (Sqrt (Sum (0, 4101) (Pow p118 2%nat)))%N.
Definition p120 : ex := (Sqrt (Sum (0, 4103) (Pow (Opp (V1 2 (0, 4103))) 2%nat)))%N.
Definition e54 : ex := (Add p119 p120)%N.
Definition p122 : ex := (Add p53 (Opp (Mul p81 (Exp (V1 1 (0, 4096))))))%N.
Definition p123 : ex := (Sqrt (Sum (0, 4096) (Pow p122 2%nat)))%N.
Definition p124 : ex := (Mul (Inv (Int 2)) p123)%N.
Definition p125 : ex := (Sqrt (Sum (0, 4104) (Pow (Add (V1 0 (0, 4104)) (Opp (V1 1 (0, 4104)))) 2%nat)))%N.
Definition e55 : ex := (Add p124 (Mul (Mul (Mul (Int 3) (Inv (Int 2))) e53) p125))%N.
Definition e56 : ex := (Add p124 (Mul (Mul (Mul (Int 3) (Inv (Int 2))) e54) p125))%N.
Definition p128 : ex := (Add p15 (Opp (V1 2 (0, 20001))))%N.
Definition p129 : ex := (Sqrt (Sum (0, 20001) (Pow p128 2%nat)))%N.
Definition p130 : ex := (Mul (Mul (Int 3) p129) e544)%N.
Definition e150 : ex := (Mul p130 (Inv (Int 2)))%N.
Definition e57 : ex := (Add e196 e150)%N.
Definition p133 : ex := (Mul (Inv (Int 2)) e4)%N.
Definition e58 : ex := (Add p133 (Mul (Mul (Mul (Int 3) (Inv (Int 2))) p129) e544))%N.
Definition e59 : ex := (Add p133 p93)%N.
(* norm(Delta())/2 + 3*norm(sigma(p) - b)*norm(q - p)/2 <= Rational(3, 2)*((norm(sigma(p)) + norm(-b))*norm(q - p)) + norm(Delta())/2, by replace *)
Lemma step_21 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (Delta m p q) / 2 + 3 * norm m (vadd (sigma_2 m p) (vopp b)) * norm m (vadd q (vopp p)) / 2
  <= norm m (Delta m p q) / 2 + 3 * (norm m (sigma_2 m p) + norm m (vopp b)) * norm m (vadd q (vopp p)) / 2.
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; p; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e53 e54 _ (fun sv Wv SFv => (step_20 m b p Hs_m)) (nil_replaced Ev rv)) e55 e56.
  equal Q2 e57 e58.
  equal Q3 e59 e48.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p136 : ex := (Mul p12 (V1 1 (0, 20001)))%N.
Definition p137 : ex := (Sum (0, 20001) p136)%N.
Definition e60 : ex := (Abs p137)%N.
Definition p139 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition e61 : ex := (Mul e27 p139)%N.
(* absolute(inner(sigma(q), v)) <= norm(sigma(q))*norm(v), by instance *)
Lemma step_22 :
  forall (m : nat) (q v : vec),
  (0 < m)%nat ->
  Rabs (inner m (sigma_2 m q) v) <= norm m (sigma_2 m q) * norm m v.
Proof.
  intros m q v Hs_m.
  setting [m] [] [q; v] [] [] [].
  assert (P1 : den Ev rv e60 <= den Ev rv e61) by (exact (cauchy_schwarz.step_6 m (sigma_2 m q) v Hs_m)).
  exact (P1).
Qed.

Definition p141 : ex := (Sum (0, 20001) (Mul p16 (V1 2 (0, 20001))))%N.
Definition e62 : ex := (Abs p141)%N.
Definition e63 : ex := (Mul e4 p78)%N.
(* absolute(inner(Delta(), v)) <= norm(Delta())*norm(v), by instance *)
Lemma step_23 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  Rabs (inner m (Delta m p q) v) <= norm m (Delta m p q) * norm m v.
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; p; v] [] [] [].
  assert (P1 : den Ev rv e62 <= den Ev rv e63) by (exact (cauchy_schwarz.step_6 m (Delta m p q) v Hs_m)).
  exact (P1).
Qed.

Definition p144 : ex := (Mul (Inv (Sum (0, 4107) (Mul (Exp (V1 0 (0, 4107))) e7))) (Exp (V1 0 (0, 4106))))%N.
Definition p145 : ex := (Inv (Sum (0, 4108) (Mul (Exp (V1 1 (0, 4108))) e7)))%N.
Definition p146 : ex := (Sum (0, 4106) (Mul (Add p144 (Opp (Mul p145 (Exp (V1 1 (0, 4106)))))) (V1 2 (0, 4106))))%N.
Definition e64 : ex := (Abs p146)%N.
Definition p148 : ex := (Inv (Sum (0, 4110) (Mul (Exp (V1 0 (0, 4110))) e7)))%N.
Definition p149 : ex := (Inv (Sum (0, 4111) (Mul (Exp (V1 1 (0, 4111))) e7)))%N.
Definition p150 : ex := (Mul p149 (Exp (V1 1 (0, 4109))))%N.
Definition p151 : ex := (Sqrt (Sum (0, 4109) (Pow (Add (Mul p148 (Exp (V1 0 (0, 4109)))) (Opp p150)) 2%nat)))%N.
Definition p152 : ex := (Sqrt (Sum (0, 4112) (Pow (V1 2 (0, 4112)) 2%nat)))%N.
Definition e65 : ex := (Mul p151 p152)%N.
Definition p154 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 2 (0, 4099)) 2%nat)))%N.
Definition p155 : ex := (Sum (0, 4101) (Mul (Exp (V1 0 (0, 4101))) e7))%N.
Definition p156 : ex := (Mul (Inv p155) (Exp (V1 0 (0, 4100))))%N.
Definition p157 : ex := (Sqrt (Sum (0, 4100) (Pow (Add p156 (Opp (Mul p117 (Exp (V1 1 (0, 4100)))))) 2%nat)))%N.
Definition p158 : ex := (Inv (Sum (0, 4104) (Mul (Exp (V1 0 (0, 4104))) e7)))%N.
Definition p159 : ex := (Mul p158 (Exp (V1 0 (0, 4103))))%N.
Definition p160 : ex := (Sum (0, 4103) (Pow p159 2%nat))%N.
Definition e86 : ex := (Sqrt p160)%N.
Definition p162 : ex := (Sqrt (Sum (0, 4105) (Pow (V1 2 (0, 4105)) 2%nat)))%N.
Definition p163 : ex := (Mul (Mul p157 e86) p162)%N.
Definition p164 : ex := (Add (Mul p123 p154) p163)%N.
Definition e66 : ex := (Add p164 e64)%N.
Definition e67 : ex := (Add p164 e65)%N.
Definition p167 : ex := (Mul (Mul e4 e27) p78)%N.
Definition p168 : ex := (Add e63 p167)%N.
Definition p169 : ex := (Opp p141)%N.
Definition p170 : ex := (Abs p169)%N.
Definition e68 : ex := (Add p168 p170)%N.
Definition e69 : ex := (Add p168 e62)%N.
Definition e70 : ex := (Add p168 e63)%N.
Definition p174 : ex := (Mul (Mul (Int 2) e4) p78)%N.
Definition e71 : ex := (Add p174 p167)%N.
(* absolute(-inner(Delta(), v)) + norm(Delta())*norm(sigma(q))*norm(v) + norm(Delta())*norm(v) <= norm(Delta())*norm(sigma(q))*norm(v) + 2*norm(Delta())*norm(v), by replace *)
Lemma step_24 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  norm m (Delta m p q) * norm m v + norm m (Delta m p q) * norm m (sigma_2 m q) * norm m v + Rabs (- inner m (Delta m p q) v)
  <= 2 * norm m (Delta m p q) * norm m v + norm m (Delta m p q) * norm m (sigma_2 m q) * norm m v.
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e64 e65 _ (fun sv Wv SFv => (step_23 m p q v Hs_m)) (nil_replaced Ev rv)) e66 e67.
  equal Q2 e68 e69.
  equal Q3 e70 e71.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p176 : ex := (Mul p53 (V1 1 (0, 4096)))%N.
Definition p177 : ex := (Sum (0, 4096) p176)%N.
Definition e72 : ex := (Abs p177)%N.
Definition p179 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 1 (0, 4100)) 2%nat)))%N.
Definition e73 : ex := (Mul e26 p179)%N.
Definition p181 : ex := (Sum (0, 4102) (Mul (Exp (V1 0 (0, 4102))) e7))%N.
Definition p182 : ex := (Inv p181)%N.
Definition p183 : ex := (Mul p182 (Exp (V1 0 (0, 4101))))%N.
Definition p184 : ex := (Inv (Sum (0, 4103) (Mul (Exp (V1 2 (0, 4103))) e7)))%N.
Definition p185 : ex := (Opp (Mul p184 (Exp (V1 2 (0, 4101)))))%N.
Definition p186 : ex := (Sqrt (Sum (0, 4101) (Pow (Add p183 p185) 2%nat)))%N.
Definition p187 : ex := (Mul e72 p186)%N.
Definition p188 : ex := (Inv (Sum (0, 4105) (Mul (Exp (V1 0 (0, 4105))) e7)))%N.
Definition p189 : ex := (Mul p188 (Exp (V1 0 (0, 4104))))%N.
Definition p190 : ex := (Inv (Sum (0, 4106) (Mul (Exp (V1 2 (0, 4106))) e7)))%N.
Definition p191 : ex := (Mul (Sqrt (Sum (0, 4104) (Pow (Add p189 (Opp (Mul p190 (Exp (V1 2 (0, 4104)))))) 2%nat))) (Sqrt (Sum (0, 4107) (Pow (V1 1 (0, 4107)) 2%nat))))%N.
Definition p192 : ex := (Inv (Sum (0, 4109) (Mul (Exp (V1 0 (0, 4109))) e7)))%N.
Definition p193 : ex := (Mul p192 (Exp (V1 0 (0, 4108))))%N.
Definition p194 : ex := (Opp (Mul (Inv (Sum (0, 4110) (Mul (Exp (V1 2 (0, 4110))) e7))) (Exp (V1 2 (0, 4108)))))%N.
Definition p195 : ex := (Abs (Opp (Sum (0, 4108) (Mul (Add p193 p194) (V1 1 (0, 4108))))))%N.
Definition e74 : ex := (Add (Add p187 p191) p195)%N.
Definition e75 : ex := (Add (Add (Mul e73 p186) p191) p195)%N.
Definition p198 : ex := (Opp p137)%N.
Definition p199 : ex := (Abs p198)%N.
Definition p200 : ex := (Sum (0, 20000) (Mul (Exp (V1 2 (0, 20000))) e7))%N.
Definition p201 : ex := (Inv p200)%N.
Definition p202 : ex := (Mul p201 (Exp (V1 2 (0, 20001))))%N.
Definition p203 : ex := (Opp p202)%N.
Definition p204 : ex := (Add p12 p203)%N.
Definition p205 : ex := (Sum (0, 20001) (Pow p204 2%nat))%N.
Definition e449 : ex := (Sqrt p205)%N.
Definition e114 : ex := (Mul p199 e449)%N.
Definition p208 : ex := (Mul e449 p139)%N.
Definition p209 : ex := (Opp (Sum (0, 20001) (Mul p204 (V1 1 (0, 20001)))))%N.
Definition p210 : ex := (Abs p209)%N.
Definition e76 : ex := (Add (Add e114 p208) p210)%N.
Definition p212 : ex := (Mul e60 e449)%N.
Definition e77 : ex := (Add (Add p212 p208) p210)%N.
Definition e78 : ex := (Add (Add (Mul e61 e449) p208) p210)%N.
Definition p215 : ex := (Mul (Mul e449 e27) p139)%N.
Definition e79 : ex := (Add (Add p208 p215) p210)%N.
(* absolute(-inner(Delta(), v)) + absolute(-inner(sigma(q), v))*norm(Delta()) + norm(Delta())*norm(v) <= absolute(-inner(Delta(), v)) + norm(Delta())*norm(sigma(q))*norm(v) + norm(Delta())*norm(v), by replace *)
Lemma step_25 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  Rabs (- inner m (sigma_2 m q) v) * norm m (Delta m p q) + norm m (Delta m p q) * norm m v + Rabs (- inner m (Delta m p q) v)
  <= norm m (Delta m p q) * norm m v + norm m (Delta m p q) * norm m (sigma_2 m q) * norm m v + Rabs (- inner m (Delta m p q) v).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; v; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e72 e73 _ (fun sv Wv SFv => (step_22 m q v Hs_m)) (nil_replaced Ev rv)) e74 e75.
  equal Q2 e76 e77.
  equal Q3 e78 e79.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p217 : ex := (Mul (Int 3) e544)%N.
Definition e80 : ex := (Mul (Mul p217 p78) (Inv (Int 2)))%N.
(* 3*norm(q - p)*norm(v)/2 <= 3*norm(q - p)*norm(v)/2, by same *)
Lemma step_26 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  3 * norm m (vadd q (vopp p)) * norm m v / 2 <= 3 * norm m (vadd q (vopp p)) * norm m v / 2.
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; p; v] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e80))).
Qed.

Definition p219 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 2 (0, 4100)) 2%nat)))%N.
Definition e81 : ex := (Mul (Mul (Int 3) e44) p219)%N.
Definition e82 : ex := (Mul (Mul (Int 3) e45) p219)%N.
Definition e83 : ex := (Mul (Mul (Int 3) e4) p78)%N.
Definition e84 : ex := (Mul (Mul (Int 3) e6) p78)%N.
Definition e85 : ex := (Mul (Mul (Int 3) e5) p78)%N.
(* 3*norm(Delta())*norm(v) <= 3*norm(q - p)*norm(v)/2, by replace *)
Lemma step_27 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  3 * norm m (Delta m p q) * norm m v <= 3 * norm m (vadd q (vopp p)) * norm m v / 2.
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e44 e45 _ (fun sv Wv SFv => (step_3 m p q Hs_m)) (nil_replaced Ev rv)) e81 e82.
  equal Q2 e83 e84.
  equal Q3 e85 e80.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* norm(1/inner(exp(q), ones(m))*exp(q)) <= 1, by instance *)
Lemma step_28 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  norm m (vscal (/ inner m (vexp q) ones) (vexp q)) <= 1.
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e7) by (exact (step_11 m q Hs_m)).
  exact (P1).
Qed.

Definition p225 : ex := (Mul (Mul (Int 2) p123) p154)%N.
Definition e87 : ex := (Add p225 p163)%N.
Definition e88 : ex := (Add p225 (Mul (Mul p157 e7) p162))%N.
Definition e89 : ex := (Add p174 (Mul (Mul e4 e7) p78))%N.
(* norm(Delta())*norm(sigma(q))*norm(v) + 2*norm(Delta())*norm(v) <= 3*norm(Delta())*norm(v), by replace *)
Lemma step_29 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  2 * norm m (Delta m p q) * norm m v + norm m (Delta m p q) * norm m (sigma_2 m q) * norm m v
  <= 3 * norm m (Delta m p q) * norm m v.
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e86 e7 _ (fun sv Wv SFv => (step_28 m q Hs_m)) (nil_replaced Ev rv)) e87 e88.
  equal Q2 e89 e83.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e90 : ex := (Add (Mul (Mul (Int 2) e449) p139) p215)%N.
(* absolute(-inner(Delta(), v)) + absolute(-inner(sigma(q), v))*norm(Delta()) + norm(Delta())*norm(v) <= norm(Delta())*norm(sigma(q))*norm(v) + 2*norm(Delta())*norm(v), by transitive *)
Lemma step_30 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  Rabs (- inner m (sigma_2 m q) v) * norm m (Delta m p q) + norm m (Delta m p q) * norm m v + Rabs (- inner m (Delta m p q) v)
  <= 2 * norm m (Delta m p q) * norm m v + norm m (Delta m p q) * norm m (sigma_2 m q) * norm m v.
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; v; p] [] [] [].
  assert (P1 : den Ev rv e76 <= den Ev rv e79) by (exact (step_25 m p q v Hs_m)).
  assert (P2 : den Ev rv e79 <= den Ev rv e90) by (exact (step_24 m p q v Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e91 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
Definition p231 : ex := (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition e92 : ex := (Sqrt p231)%N.
(* max_norm(v) <= norm(v), by instance *)
Lemma step_31 :
  forall (m : nat) (v : vec),
  (0 < m)%nat ->
  maxnorm m v <= norm m v.
Proof.
  intros m v Hs_m.
  setting [m] [] [v] [] [] [].
  assert (P1 : den Ev rv e91 <= den Ev rv e92) by (exact (fact_3_1_2.step_7 m v Hs_m)).
  exact (P1).
Qed.

Definition e93 : ex := (Max (0, 4101) (Abs (V1 1 (0, 4101))))%N.
Definition p234 : ex := (Sum (0, 4102) (Pow (V1 1 (0, 4102)) 2%nat))%N.
Definition e94 : ex := (Sqrt p234)%N.
Definition p236 : ex := (Mul (Abs (Opp p177)) (Sqrt (Sum (0, 4098) (Pow (Add p57 (Opp (Mul (Inv (Sum (0, 4100) (Mul (Exp (V1 2 (0, 4100))) e7))) (Exp (V1 2 (0, 4098)))))) 2%nat))))%N.
Definition p237 : ex := (Sqrt (Sum (0, 4103) (Pow (Add p159 (Opp (Mul (Inv (Sum (0, 4105) (Mul (Exp (V1 2 (0, 4105))) e7))) (Exp (V1 2 (0, 4103)))))) 2%nat)))%N.
Definition p238 : ex := (Opp (Mul (Inv (Sum (0, 4108) (Mul (Exp (V1 2 (0, 4108))) e7))) (Exp (V1 2 (0, 4106)))))%N.
Definition p239 : ex := (Abs (Opp (Sum (0, 4106) (Mul (Add p144 p238) (V1 1 (0, 4106))))))%N.
Definition e95 : ex := (Add (Add p236 (Mul e93 p237)) p239)%N.
Definition e96 : ex := (Add (Add p236 (Mul e94 p237)) p239)%N.
Definition e97 : ex := (Add (Add e114 (Mul p139 e449)) p210)%N.
(* absolute(-inner(Delta(), v)) + absolute(-inner(sigma(q), v))*norm(Delta()) + max_norm(v)*norm(Delta()) <= absolute(-inner(Delta(), v)) + absolute(-inner(sigma(q), v))*norm(Delta()) + norm(Delta())*norm(v), by replace *)
Lemma step_32 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  Rabs (- inner m (sigma_2 m q) v) * norm m (Delta m p q) + maxnorm m v * norm m (Delta m p q) + Rabs (- inner m (Delta m p q) v)
  <= Rabs (- inner m (sigma_2 m q) v) * norm m (Delta m p q) + norm m (Delta m p q) * norm m v + Rabs (- inner m (Delta m p q) v).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; v; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e93 e94 _ (fun sv Wv SFv => (step_31 m v Hs_m)) (nil_replaced Ev rv)) e95 e96.
  equal Q2 e97 e76.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p243 : ex := (Sum (0, 4099) (Pow p114 2%nat))%N.
Definition e98 : ex := (Sqrt p243)%N.
Definition p245 : ex := (Abs (Opp (Sum (0, 4096) (Mul p122 (V1 2 (0, 4096))))))%N.
Definition p246 : ex := (Sum (0, 4105) (Mul (Exp (V1 1 (0, 4105))) e7))%N.
Definition p247 : ex := (Inv p246)%N.
Definition p248 : ex := (Mul p247 (Exp (V1 1 (0, 4103))))%N.
Definition p249 : ex := (Mul (Abs (Opp (Sum (0, 4101) (Mul p183 (V1 2 (0, 4101)))))) (Sqrt (Sum (0, 4103) (Pow (Add p159 (Opp p248)) 2%nat))))%N.
Definition p250 : ex := (Mul (Inv (Sum (0, 4108) (Mul (Exp (V1 0 (0, 4108))) e7))) (Exp (V1 0 (0, 4107))))%N.
Definition p251 : ex := (Inv (Sum (0, 4109) (Mul (Exp (V1 1 (0, 4109))) e7)))%N.
Definition p252 : ex := (Mul (Max (0, 4106) (Abs (V1 2 (0, 4106)))) (Sqrt (Sum (0, 4107) (Pow (Add p250 (Opp (Mul p251 (Exp (V1 1 (0, 4107)))))) 2%nat))))%N.
Definition e99 : ex := (Add (Add (Mul p245 e98) p249) p252)%N.
Definition e100 : ex := (Add (Add (Mul p245 e7) p249) p252)%N.
Definition p255 : ex := (Opp (Sum (0, 20001) (Mul p12 (V1 2 (0, 20001)))))%N.
Definition p256 : ex := (Mul (Abs p255) e4)%N.
Definition p257 : ex := (Max (0, 20000) (Abs (V1 2 (0, 20000))))%N.
Definition p258 : ex := (Mul p257 e4)%N.
Definition e101 : ex := (Add (Add (Mul p170 e7) p256) p258)%N.
Definition e102 : ex := (Add (Add p256 p258) p170)%N.
(* absolute(-inner(Delta(), v))*norm(sigma(p)) + absolute(-inner(sigma(q), v))*norm(Delta()) + max_norm(v)*norm(Delta()) <= absolute(-inner(Delta(), v)) + absolute(-inner(sigma(q), v))*norm(Delta()) + max_norm(v)*norm(Delta()), by replace *)
Lemma step_33 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  Rabs (- inner m (Delta m p q) v) * norm m (sigma_2 m p) + Rabs (- inner m (sigma_2 m q) v) * norm m (Delta m p q) + maxnorm m v * norm m (Delta m p q)
  <= Rabs (- inner m (sigma_2 m q) v) * norm m (Delta m p q) + maxnorm m v * norm m (Delta m p q) + Rabs (- inner m (Delta m p q) v).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e98 e7 _ (fun sv Wv SFv => (step_12 m p Hs_m)) (nil_replaced Ev rv)) e99 e100.
  equal Q2 e101 e102.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e222 : ex := (Sc 0)%N.
Definition e103 : ex := (Sqrt (Sum (0, 20000) (Pow (Mul e222 (V1 0 (0, 20000))) 2%nat)))%N.
Definition e104 : ex := (Mul (Abs e222) e92)%N.
(* norm(t*u) <= absolute(t)*norm(u), by same *)
Lemma step_34 :
  forall (n : nat) (t : R) (u : vec),
  (0 < n)%nat ->
  norm n (vscal t u) <= Rabs t * norm n u.
Proof.
  intros n t u Hs_n.
  setting [n] [t] [u] [] [] [].
  equal Q1 e103 e104.
  exact (Req_le _ _ Q1).
Qed.

Definition p264 : ex := (Mul p14 (Exp (V1 1 (0, 20002))))%N.
Definition p265 : ex := (Mul p169 p264)%N.
Definition p266 : ex := (Sum (0, 20002) (Pow p265 2%nat))%N.
Definition e105 : ex := (Sqrt p266)%N.
Definition e106 : ex := (Mul p170 p89)%N.
(* norm(-inner(Delta(), v)*sigma(p)) <= absolute(-inner(Delta(), v))*norm(sigma(p)), by instance *)
Lemma step_35 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  norm m (vscal (- inner m (Delta m p q) v) (sigma_2 m p))
  <= Rabs (- inner m (Delta m p q) v) * norm m (sigma_2 m p).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; p; v] [] [] [].
  assert (P1 : den Ev rv e105 <= den Ev rv e106) by (exact (step_34 m (- inner m (Delta m p q) v) (sigma_2 m p) Hs_m)).
  exact (P1).
Qed.

Definition p269 : ex := (Inv (Sum (0, 4109) (Mul (Exp (V1 2 (0, 4109))) e7)))%N.
Definition p270 : ex := (Sum (0, 4105) (Pow (Mul (Opp (Sum (0, 4107) (Mul (Add p250 (Opp (Mul p269 (Exp (V1 2 (0, 4107)))))) (V1 1 (0, 4107))))) (Mul p190 (Exp (V1 2 (0, 4105))))) 2%nat))%N.
Definition e107 : ex := (Sqrt p270)%N.
Definition p272 : ex := (Sum (0, 4111) (Mul (Exp (V1 0 (0, 4111))) e7))%N.
Definition p273 : ex := (Inv p272)%N.
Definition p274 : ex := (Mul p273 (Exp (V1 0 (0, 4110))))%N.
Definition p275 : ex := (Opp (Mul (Inv (Sum (0, 4112) (Mul (Exp (V1 2 (0, 4112))) e7))) (Exp (V1 2 (0, 4110)))))%N.
Definition p276 : ex := (Abs (Opp (Sum (0, 4110) (Mul (Add p274 p275) (V1 1 (0, 4110))))))%N.
Definition p277 : ex := (Inv (Sum (0, 4114) (Mul (Exp (V1 2 (0, 4114))) e7)))%N.
Definition p278 : ex := (Sqrt (Sum (0, 4113) (Pow (Mul p277 (Exp (V1 2 (0, 4113)))) 2%nat)))%N.
Definition e108 : ex := (Mul p276 p278)%N.
Definition p280 : ex := (Sum (0, 4103) (Mul (Exp (V1 0 (0, 4103))) e7))%N.
Definition p281 : ex := (Inv p280)%N.
Definition p282 : ex := (Mul p281 (Exp (V1 0 (0, 4102))))%N.
Definition p283 : ex := (Inv (Sum (0, 4104) (Mul (Exp (V1 2 (0, 4104))) e7)))%N.
Definition p284 : ex := (Opp (Mul p283 (Exp (V1 2 (0, 4102)))))%N.
Definition p285 : ex := (Sqrt (Sum (0, 4102) (Pow (Add p282 p284) 2%nat)))%N.
Definition p286 : ex := (Add p236 (Mul e93 p285))%N.
Definition e109 : ex := (Add p286 e107)%N.
Definition e110 : ex := (Add p286 e108)%N.
Definition p289 : ex := (Max (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition p290 : ex := (Mul p289 e449)%N.
Definition p291 : ex := (Add e114 p290)%N.
Definition p292 : ex := (Sqrt (Sum (0, 20001) (Pow p202 2%nat)))%N.
Definition p293 : ex := (Mul p210 p292)%N.
Definition e111 : ex := (Add p291 p293)%N.
Definition e112 : ex := (Add (Add p293 e114) p290)%N.
(* absolute(-inner(sigma(q), v))*norm(Delta()) + max_norm(v)*norm(Delta()) + norm(-inner(Delta(), v)*sigma(p)) <= absolute(-inner(Delta(), v))*norm(sigma(p)) + absolute(-inner(sigma(q), v))*norm(Delta()) + max_norm(v)*norm(Delta()), by replace *)
Lemma step_36 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  Rabs (- inner m (sigma_2 m q) v) * norm m (Delta m p q) + maxnorm m v * norm m (Delta m p q) + norm m (vscal (- inner m (Delta m p q) v) (sigma_2 m p))
  <= Rabs (- inner m (Delta m p q) v) * norm m (sigma_2 m p) + Rabs (- inner m (sigma_2 m q) v) * norm m (Delta m p q) + maxnorm m v * norm m (Delta m p q).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; v; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e107 e108 _ (fun sv Wv SFv => (step_35 m p q v Hs_m)) (nil_replaced Ev rv)) e109 e110.
  equal Q2 e111 e112.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p296 : ex := (Mul p11 (Exp (V1 0 (0, 20002))))%N.
Definition p297 : ex := (Mul p201 (Exp (V1 2 (0, 20002))))%N.
Definition p298 : ex := (Opp p297)%N.
Definition p299 : ex := (Add p296 p298)%N.
Definition p300 : ex := (Mul p198 p299)%N.
Definition p301 : ex := (Sum (0, 20002) (Pow p300 2%nat))%N.
Definition e113 : ex := (Sqrt p301)%N.
(* norm(-inner(sigma(q), v)*Delta()) <= absolute(-inner(sigma(q), v))*norm(Delta()), by instance *)
Lemma step_37 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  norm m (vscal (- inner m (sigma_2 m q) v) (Delta m p q))
  <= Rabs (- inner m (sigma_2 m q) v) * norm m (Delta m p q).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; v; p] [] [] [].
  assert (P1 : den Ev rv e113 <= den Ev rv e114) by (exact (step_34 m (- inner m (sigma_2 m q) v) (Delta m p q) Hs_m)).
  exact (P1).
Qed.

Definition p303 : ex := (Mul p251 (Exp (V1 1 (0, 4108))))%N.
Definition p304 : ex := (Inv (Sum (0, 4106) (Mul (Exp (V1 1 (0, 4106))) e7)))%N.
Definition p305 : ex := (Opp (Mul (Inv (Sum (0, 4107) (Mul (Exp (V1 2 (0, 4107))) e7))) (Exp (V1 2 (0, 4105)))))%N.
Definition p306 : ex := (Add (Mul p304 (Exp (V1 1 (0, 4105)))) p305)%N.
Definition p307 : ex := (Sum (0, 4105) (Pow (Mul (Opp (Sum (0, 4108) (Mul p303 (V1 0 (0, 4108))))) p306) 2%nat))%N.
Definition e115 : ex := (Sqrt p307)%N.
Definition p309 : ex := (Mul p149 (Exp (V1 1 (0, 4110))))%N.
Definition p310 : ex := (Abs (Opp (Sum (0, 4110) (Mul p309 (V1 0 (0, 4110))))))%N.
Definition p311 : ex := (Mul (Inv (Sum (0, 4113) (Mul (Exp (V1 1 (0, 4113))) e7))) (Exp (V1 1 (0, 4112))))%N.
Definition p312 : ex := (Sqrt (Sum (0, 4112) (Pow (Add p311 (Opp (Mul p277 (Exp (V1 2 (0, 4112)))))) 2%nat)))%N.
Definition e116 : ex := (Mul p310 p312)%N.
Definition e268 : ex := (Abs e292)%N.
Definition e271 : ex := (Max (0, 4096) e268)%N.
Definition p316 : ex := (Inv (Sum (0, 4099) (Mul (Exp (V1 2 (0, 4099))) e7)))%N.
Definition p317 : ex := (Sqrt (Sum (0, 4097) (Pow (Add p82 (Opp (Mul p316 (Exp (V1 2 (0, 4097)))))) 2%nat)))%N.
Definition p318 : ex := (Mul e271 p317)%N.
Definition p319 : ex := (Sum (0, 4103) (Mul (Exp (V1 1 (0, 4103))) e7))%N.
Definition p320 : ex := (Inv p319)%N.
Definition p321 : ex := (Mul p320 (Exp (V1 1 (0, 4102))))%N.
Definition p322 : ex := (Inv (Sum (0, 4101) (Mul (Exp (V1 2 (0, 4101))) e7)))%N.
Definition p323 : ex := (Add p318 (Sqrt (Sum (0, 4100) (Pow (Mul (Opp (Sum (0, 4102) (Mul (Add p321 p284) (V1 0 (0, 4102))))) (Mul p322 (Exp (V1 2 (0, 4100))))) 2%nat))))%N.
Definition e117 : ex := (Add p323 e115)%N.
Definition e118 : ex := (Add p323 e116)%N.
Definition p326 : ex := (Add p15 p203)%N.
Definition p327 : ex := (Sum (0, 20001) (Pow p326 2%nat))%N.
Definition e442 : ex := (Sqrt p327)%N.
Definition e122 : ex := (Mul e91 e442)%N.
Definition p330 : ex := (Sum (0, 20001) (Mul p326 (V1 0 (0, 20001))))%N.
Definition p331 : ex := (Opp p330)%N.
Definition p332 : ex := (Mul p331 p297)%N.
Definition p333 : ex := (Sqrt (Sum (0, 20002) (Pow p332 2%nat)))%N.
Definition p334 : ex := (Opp (Sum (0, 20001) (Mul p15 (V1 0 (0, 20001)))))%N.
Definition p335 : ex := (Mul (Abs p334) e442)%N.
Definition e119 : ex := (Add (Add e122 p333) p335)%N.
Definition e120 : ex := (Add (Add p335 e122) p333)%N.
(* max_norm(v)*norm(Delta()) + norm(-inner(Delta(), v)*sigma(p)) + norm(-inner(sigma(q), v)*Delta()) <= absolute(-inner(sigma(q), v))*norm(Delta()) + max_norm(v)*norm(Delta()) + norm(-inner(Delta(), v)*sigma(p)), by replace *)
Lemma step_38 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  maxnorm m v * norm m (Delta m p q) + norm m (vscal (- inner m (Delta m p q) v) (sigma_2 m p)) + norm m (vscal (- inner m (sigma_2 m q) v) (Delta m p q))
  <= Rabs (- inner m (sigma_2 m q) v) * norm m (Delta m p q) + maxnorm m v * norm m (Delta m p q) + norm m (vscal (- inner m (Delta m p q) v) (sigma_2 m p)).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [v; q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e115 e116 _ (fun sv Wv SFv => (step_37 m p q v Hs_m)) (nil_replaced Ev rv)) e117 e118.
  equal Q2 e119 e120.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p338 : ex := (Sum (0, 20001) (Pow (Mul (V1 0 (0, 20001)) p326) 2%nat))%N.
Definition e121 : ex := (Sqrt p338)%N.
(* norm(hadamard(v, Delta())) <= max_norm(v)*norm(Delta()), by instance *)
Lemma step_39 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  norm m (had v (Delta m p q)) <= maxnorm m v * norm m (Delta m p q).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [v; q; p] [] [] [].
  assert (P1 : den Ev rv e121 <= den Ev rv e122) by (exact (fact_3_1_1.theorem_1 m v (Delta m p q) Hs_m)).
  exact (P1).
Qed.

Definition p340 : ex := (Sum (0, 4096) (Pow (Mul e292 (Add (Mul (Inv (Sum (0, 4097) (Mul (Exp (V1 1 (0, 4097))) e7))) (Exp (V1 1 (0, 4096)))) (Opp (Mul (Inv (Sum (0, 4098) (Mul (Exp (V1 2 (0, 4098))) e7))) (Exp (V1 2 (0, 4096))))))) 2%nat))%N.
Definition e123 : ex := (Sqrt p340)%N.
Definition p342 : ex := (Max (0, 4099) (Abs (V1 0 (0, 4099))))%N.
Definition p343 : ex := (Sqrt (Sum (0, 4100) (Pow (Add p102 (Opp (Mul (Inv (Sum (0, 4102) (Mul (Exp (V1 2 (0, 4102))) e7))) (Exp (V1 2 (0, 4100)))))) 2%nat)))%N.
Definition e124 : ex := (Mul p342 p343)%N.
Definition p345 : ex := (Opp (Sum (0, 4105) (Mul p306 (V1 0 (0, 4105)))))%N.
Definition p346 : ex := (Sqrt (Sum (0, 4103) (Pow (Mul p345 (Mul p283 (Exp (V1 2 (0, 4103))))) 2%nat)))%N.
Definition p347 : ex := (Sqrt (Sum (0, 4108) (Pow (Mul (Opp (Sum (0, 4111) (Mul (Mul (Inv (Sum (0, 4112) (Mul (Exp (V1 1 (0, 4112))) e7))) (Exp (V1 1 (0, 4111)))) (V1 0 (0, 4111))))) (Add p303 p194)) 2%nat)))%N.
Definition e125 : ex := (Add (Add e123 p346) p347)%N.
Definition e126 : ex := (Add (Add e124 p346) p347)%N.
(* norm(hadamard(v, Delta())) + norm(-inner(Delta(), v)*sigma(p)) + norm(-inner(sigma(q), v)*Delta()) <= max_norm(v)*norm(Delta()) + norm(-inner(Delta(), v)*sigma(p)) + norm(-inner(sigma(q), v)*Delta()), by replace *)
Lemma step_40 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  norm m (had v (Delta m p q)) + norm m (vscal (- inner m (Delta m p q) v) (sigma_2 m p)) + norm m (vscal (- inner m (sigma_2 m q) v) (Delta m p q))
  <= maxnorm m v * norm m (Delta m p q) + norm m (vscal (- inner m (Delta m p q) v) (sigma_2 m p)) + norm m (vscal (- inner m (sigma_2 m q) v) (Delta m p q)).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [v; q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e123 e124 _ (fun sv Wv SFv => (step_39 m p q v Hs_m)) (nil_replaced Ev rv)) e125 e126.
  exact (P1).
Qed.

Definition p350 : ex := (Add p296 (Opp p264))%N.
Definition p351 : ex := (Mul p255 p350)%N.
Definition e127 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p351 p265) 2%nat)))%N.
Definition p353 : ex := (Sqrt (Sum (0, 20002) (Pow p351 2%nat)))%N.
Definition e128 : ex := (Add p353 e105)%N.
Definition e129 : ex := (Add e105 p353)%N.
(* norm(-inner(sigma(q), v)*Delta() - inner(Delta(), v)*sigma(p)) <= norm(-inner(Delta(), v)*sigma(p)) + norm(-inner(sigma(q), v)*Delta()), by instance *)
Lemma step_41 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  norm m (vadd (vscal (- inner m (sigma_2 m q) v) (Delta m p q)) (vscal (- inner m (Delta m p q) v) (sigma_2 m p)))
  <= norm m (vscal (- inner m (Delta m p q) v) (sigma_2 m p)) + norm m (vscal (- inner m (sigma_2 m q) v) (Delta m p q)).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; p; v] [] [] [].
  assert (P1 : den Ev rv e127 <= den Ev rv e128) by (exact (triangle_inequality.step_7 m (vscal (- inner m (sigma_2 m q) v) (Delta m p q)) (vscal (- inner m (Delta m p q) v) (sigma_2 m p)) Hs_m)).
  equal Q2 e128 e129.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p356 : ex := (Sum (0, 4099) (Pow (Add (Mul (Opp (Sum (0, 4102) (Mul p321 (V1 0 (0, 4102))))) (Add p114 (Opp (Mul p322 (Exp (V1 2 (0, 4099))))))) (Mul p345 (Mul p283 (Exp (V1 2 (0, 4099)))))) 2%nat))%N.
Definition e130 : ex := (Sqrt p356)%N.
Definition p358 : ex := (Add p309 p275)%N.
Definition p359 : ex := (Sqrt (Sum (0, 4108) (Pow (Mul (Opp (Sum (0, 4110) (Mul p358 (V1 0 (0, 4110))))) (Mul p269 (Exp (V1 2 (0, 4108))))) 2%nat)))%N.
Definition p360 : ex := (Inv (Sum (0, 4117) (Mul (Exp (V1 1 (0, 4117))) e7)))%N.
Definition p361 : ex := (Inv (Sum (0, 4114) (Mul (Exp (V1 1 (0, 4114))) e7)))%N.
Definition p362 : ex := (Sqrt (Sum (0, 4113) (Pow (Mul (Opp (Sum (0, 4116) (Mul (Mul p360 (Exp (V1 1 (0, 4116)))) (V1 0 (0, 4116))))) (Add (Mul p361 (Exp (V1 1 (0, 4113)))) (Opp (Mul (Inv (Sum (0, 4115) (Mul (Exp (V1 2 (0, 4115))) e7))) (Exp (V1 2 (0, 4113))))))) 2%nat)))%N.
Definition e131 : ex := (Add p359 p362)%N.
Definition e132 : ex := (Add e123 e130)%N.
Definition e133 : ex := (Add e123 e131)%N.
Definition p366 : ex := (Add p264 p298)%N.
Definition p367 : ex := (Mul p334 p366)%N.
Definition p368 : ex := (Sqrt (Sum (0, 20002) (Pow p367 2%nat)))%N.
Definition e134 : ex := (Add e121 (Add p333 p368))%N.
Definition e135 : ex := (Add (Add e121 p333) p368)%N.
(* norm(hadamard(v, Delta())) + norm(-inner(sigma(q), v)*Delta() - inner(Delta(), v)*sigma(p)) <= norm(hadamard(v, Delta())) + norm(-inner(Delta(), v)*sigma(p)) + norm(-inner(sigma(q), v)*Delta()), by replace *)
Lemma step_42 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  norm m (had v (Delta m p q)) + norm m (vadd (vscal (- inner m (sigma_2 m q) v) (Delta m p q)) (vscal (- inner m (Delta m p q) v) (sigma_2 m p)))
  <= norm m (had v (Delta m p q)) + norm m (vscal (- inner m (Delta m p q) v) (sigma_2 m p)) + norm m (vscal (- inner m (sigma_2 m q) v) (Delta m p q)).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [v; q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e130 e131 _ (fun sv Wv SFv => (step_41 m p q v Hs_m)) (nil_replaced Ev rv)) e132 e133.
  equal Q2 e134 e135.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p371 : ex := (Mul (V1 0 (0, 20002)) p366)%N.
Definition p372 : ex := (Add p367 p332)%N.
Definition e136 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p371 p372) 2%nat)))%N.
Definition e137 : ex := (Add e121 (Sqrt (Sum (0, 20002) (Pow p372 2%nat))))%N.
Definition e138 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add p371 p367) p332) 2%nat)))%N.
(* norm(hadamard(v, Delta()) - inner(sigma(q), v)*Delta() - inner(Delta(), v)*sigma(p)) <= norm(hadamard(v, Delta())) + norm(-inner(sigma(q), v)*Delta() - inner(Delta(), v)*sigma(p)), by instance *)
Lemma step_43 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  norm m (vadd (vadd (had v (Delta m p q)) (vscal (- inner m (sigma_2 m q) v) (Delta m p q))) (vscal (- inner m (Delta m p q) v) (sigma_2 m p)))
  <= norm m (had v (Delta m p q)) + norm m (vadd (vscal (- inner m (sigma_2 m q) v) (Delta m p q)) (vscal (- inner m (Delta m p q) v) (sigma_2 m p))).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [v; q; p] [] [] [].
  assert (P1 : den Ev rv e136 <= den Ev rv e137) by (exact (triangle_inequality.step_7 m (had v (Delta m p q)) (vadd (vscal (- inner m (sigma_2 m q) v) (Delta m p q)) (vscal (- inner m (Delta m p q) v) (sigma_2 m p))) Hs_m)).
  equal Q2 e138 e136.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p376 : ex := (Mul p296 (V1 1 (0, 20002)))%N.
Definition p377 : ex := (Add p376 (Mul p198 p296))%N.
Definition e139 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p377 (Opp (Add (Mul p297 (V1 1 (0, 20002))) (Mul (Opp (Sum (0, 20001) (Mul p202 (V1 1 (0, 20001))))) p297)))) 2%nat)))%N.
Definition p379 : ex := (Mul p209 p297)%N.
Definition e140 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add (Mul (V1 1 (0, 20002)) p299) p300) p379) 2%nat)))%N.
(* norm(J(q, v) - J(p, v)) <= norm(hadamard(v, Delta()) - inner(sigma(q), v)*Delta() - inner(Delta(), v)*sigma(p)), by same *)
Lemma step_44 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  norm m (vadd (J_3 m q v) (vopp (J_3 m p v)))
  <= norm m (vadd (vadd (had v (Delta m p q)) (vscal (- inner m (sigma_2 m q) v) (Delta m p q))) (vscal (- inner m (Delta m p q) v) (sigma_2 m p))).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; v; p] [] [] [].
  equal Q1 e139 e140.
  exact (Req_le _ _ Q1).
Qed.

Definition p381 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul (V1 1 (0, 20001)) p204) 2%nat)))%N.
Definition e141 : ex := (Add p381 (Sqrt (Sum (0, 20002) (Pow (Add p300 p379) 2%nat))))%N.
Definition p383 : ex := (Sqrt (Sum (0, 20002) (Pow p379 2%nat)))%N.
Definition e142 : ex := (Add (Add p381 p383) e113)%N.
Definition e143 : ex := (Add (Add p290 p383) e113)%N.
Definition e144 : ex := (Add p291 p383)%N.
Definition e145 : ex := (Add p291 p210)%N.
(* norm(J(q, v) - J(p, v)) <= absolute(-inner(Delta(), v)) + absolute(-inner(sigma(q), v))*norm(Delta()) + max_norm(v)*norm(Delta()), by transitive *)
Lemma step_45 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  norm m (vadd (J_3 m q v) (vopp (J_3 m p v)))
  <= Rabs (- inner m (sigma_2 m q) v) * norm m (Delta m p q) + maxnorm m v * norm m (Delta m p q) + Rabs (- inner m (Delta m p q) v).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; v; p] [] [] [].
  assert (P1 : den Ev rv e139 <= den Ev rv e140) by (exact (step_44 m p q v Hs_m)).
  assert (P2 : den Ev rv e140 <= den Ev rv e141) by (exact (step_43 m p q v Hs_m)).
  assert (P3 : den Ev rv e141 <= den Ev rv e142) by (exact (step_42 m p q v Hs_m)).
  assert (P4 : den Ev rv e142 <= den Ev rv e143) by (exact (step_40 m p q v Hs_m)).
  assert (P5 : den Ev rv e143 <= den Ev rv e144) by (exact (step_38 m p q v Hs_m)).
  assert (P6 : den Ev rv e144 <= den Ev rv e112) by (exact (step_36 m p q v Hs_m)).
  assert (P7 : den Ev rv e112 <= den Ev rv e145) by (exact (step_33 m p q v Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7)).
Qed.

Definition e146 : ex := (Mul (Mul (Int 3) e449) p139)%N.
Definition p389 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 2 (0, 20000))))%N.
Definition p390 : ex := (Sqrt (Sum (0, 20000) (Pow p389 2%nat)))%N.
Definition e147 : ex := (Mul (Mul (Mul (Int 3) p390) p139) (Inv (Int 2)))%N.
(* norm(J(q, v) - J(p, v)) <= 3*norm(q - p)*norm(v)/2, by transitive *)
Lemma step_46 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  norm m (vadd (J_3 m q v) (vopp (J_3 m p v))) <= 3 * norm m (vadd q (vopp p)) * norm m v / 2.
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; v; p] [] [] [].
  assert (P1 : den Ev rv e139 <= den Ev rv e145) by (exact (step_45 m p q v Hs_m)).
  assert (P2 : den Ev rv e145 <= den Ev rv e76) by (exact (step_32 m p q v Hs_m)).
  assert (P3 : den Ev rv e76 <= den Ev rv e90) by (exact (step_30 m p q v Hs_m)).
  assert (P4 : den Ev rv e90 <= den Ev rv e146) by (exact (step_29 m p q v Hs_m)).
  assert (P5 : den Ev rv e146 <= den Ev rv e147) by (exact (step_27 m p q v Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition p392 : ex := (Add p264 (Opp (V1 2 (0, 20002))))%N.
Definition p393 : ex := (Add (Mul p296 p392) (Mul (Opp (Sum (0, 20001) (Mul p12 p128))) p296))%N.
Definition p394 : ex := (Opp (Add (Mul p264 p392) (Mul (Opp (Sum (0, 20001) (Mul p15 p128))) p264)))%N.
Definition p395 : ex := (Add p393 p394)%N.
Definition p396 : ex := (Sum (0, 20002) (Pow p395 2%nat))%N.
Definition e148 : ex := (Sqrt p396)%N.
Definition e149 : ex := (Mul (Mul p217 p129) (Inv (Int 2)))%N.
(* norm(J(q, sigma(p) - b) - J(p, sigma(p) - b)) <= 3*norm(sigma(p) - b)*norm(q - p)/2, by instance *)
Lemma step_47 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (vadd (J_3 m q (vadd (sigma_2 m p) (vopp b))) (vopp (J_3 m p (vadd (sigma_2 m p) (vopp b)))))
  <= 3 * norm m (vadd (sigma_2 m p) (vopp b)) * norm m (vadd q (vopp p)) / 2.
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; p; b] [] [] [].
  assert (P1 : den Ev rv e148 <= den Ev rv e149) by (exact (step_46 m p q (vadd (sigma_2 m p) (vopp b)) Hs_m)).
  equal Q2 e149 e150.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p399 : ex := (Inv (Sum (0, 4100) (Mul (Exp (V1 0 (0, 4100))) e7)))%N.
Definition p400 : ex := (Mul p399 (Exp (V1 0 (0, 4099))))%N.
Definition p401 : ex := (Inv (Sum (0, 4107) (Mul (Exp (V1 1 (0, 4107))) e7)))%N.
Definition p402 : ex := (Inv (Sum (0, 4110) (Mul (Exp (V1 1 (0, 4110))) e7)))%N.
Definition p403 : ex := (Mul p402 (Exp (V1 1 (0, 4109))))%N.
Definition p404 : ex := (Sum (0, 4099) (Pow (Add (Add (Mul p400 (Add (Mul p101 (Exp (V1 1 (0, 4099)))) (Opp (V1 2 (0, 4099))))) (Mul (Opp (Sum (0, 4103) (Mul p159 (Add p248 (Opp (V1 2 (0, 4103))))))) (Mul p182 (Exp (V1 0 (0, 4099)))))) (Opp (Add (Mul (Mul p304 (Exp (V1 1 (0, 4099)))) (Add (Mul p401 (Exp (V1 1 (0, 4099)))) (Opp (V1 2 (0, 4099))))) (Mul (Opp (Sum (0, 4109) (Mul p403 (Add p150 (Opp (V1 2 (0, 4109))))))) (Mul p145 (Exp (V1 1 (0, 4099)))))))) 2%nat))%N.
Definition e151 : ex := (Sqrt p404)%N.
Definition p406 : ex := (Mul (Mul (Int 3) (Sqrt (Sum (0, 4112) (Pow (Add p311 (Opp (V1 2 (0, 4112)))) 2%nat)))) (Sqrt (Sum (0, 4114) (Pow (Add (V1 0 (0, 4114)) (Opp (V1 1 (0, 4114)))) 2%nat))))%N.
Definition e152 : ex := (Mul p406 (Inv (Int 2)))%N.
Definition e153 : ex := (Add p124 e151)%N.
Definition e154 : ex := (Add p124 e152)%N.
Definition e155 : ex := (Add e196 e148)%N.
Definition e156 : ex := (Add p133 e148)%N.
Definition e157 : ex := (Add p133 e150)%N.
(* norm(Delta())/2 + norm(J(q, sigma(p) - b) - J(p, sigma(p) - b)) <= norm(Delta())/2 + 3*norm(sigma(p) - b)*norm(q - p)/2, by replace *)
Lemma step_48 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (Delta m p q) / 2 + norm m (vadd (J_3 m q (vadd (sigma_2 m p) (vopp b))) (vopp (J_3 m p (vadd (sigma_2 m p) (vopp b)))))
  <= norm m (Delta m p q) / 2 + 3 * norm m (vadd (sigma_2 m p) (vopp b)) * norm m (vadd q (vopp p)) / 2.
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; p; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e151 e152 _ (fun sv Wv SFv => (step_47 m b p q Hs_m)) (nil_replaced Ev rv)) e153 e154.
  equal Q2 e155 e156.
  equal Q3 e157 e57.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p413 : ex := (Inv (Sqrt p10))%N.
Definition p414 : ex := (Sum (0, 20002) (Pow (Mul (Mul p413 (Exp (Mul (Inv (Int 2)) (V1 0 (0, 20002))))) (Add (V1 1 (0, 20002)) (Mul p198 e7))) 2%nat))%N.
Definition e166 : ex := (Sqrt p414)%N.
Definition e158 : ex := (Pow e166 2%nat)%N.
Definition e159 : ex := (Add (Opp (Pow p137 2%nat)) (Sum (0, 20001) (Mul (V1 1 (0, 20001)) p136)))%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n)))**2 <= -inner(sigma(z), v)**2 + inner(v, hadamard(sigma(z), v)), by same *)
Lemma step_49 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones))) ^ 2
  <= - (inner n (sigma n z) v ^ 2) + inner n v (had (sigma n z) v).
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  equal Q1 e158 e159.
  exact (Req_le _ _ Q1).
Qed.

Definition p418 : ex := (Pow p139 2%nat)%N.
Definition e160 : ex := (Mul p418 (Inv (Int 2)))%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n)))**2 <= norm(v)**2/2, by transitive *)
Lemma step_50 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones))) ^ 2
  <= norm n v ^ 2 / 2.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  assert (P1 : den Ev rv e158 <= den Ev rv e159) by (exact (step_49 n v z Hs_n)).
  assert (P2 : den Ev rv e159 <= den Ev rv e160) by (exact (softmax_variance.theorem_1 n v z Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e161 : ex := (Sqrt e158)%N.
Definition e162 : ex := (Sqrt e160)%N.
Definition e163 : ex := (Pow e161 2%nat)%N.
Definition p423 : ex := (Mul (Inv (Sqrt p52)) (Exp (Mul (Inv (Int 2)) e292)))%N.
Definition e164 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Mul p423 (Add (V1 1 (0, 4096)) (Mul (Opp (Sum (0, 4098) (Mul p57 (V1 1 (0, 4098))))) e7))) 2%nat))) 2%nat))%N.
Definition p425 : ex := (Sum (0, 4101) (Pow (Mul (Mul (Inv (Sqrt p181)) (Exp (Mul (Inv (Int 2)) (V1 0 (0, 4101))))) (Add (V1 1 (0, 4101)) (Mul (Opp (Sum (0, 4103) (Mul p159 (V1 1 (0, 4103))))) e7))) 2%nat))%N.
Definition e165 : ex := (Sqrt p425)%N.
Definition e167 : ex := (Pow e162 2%nat)%N.
Definition p428 : ex := (Mul (Sqrt (Int 2)) p139)%N.
Definition e171 : ex := (Mul p428 (Inv (Int 2)))%N.
Definition e168 : ex := (Pow e171 2%nat)%N.
Definition e169 : ex := (Sqrt (Mul (Pow p179 2%nat) (Inv (Int 2))))%N.
Definition p432 : ex := (Mul (Sqrt (Int 2)) (Sqrt (Sum (0, 4105) (Pow (V1 1 (0, 4105)) 2%nat))))%N.
Definition e170 : ex := (Mul p432 (Inv (Int 2)))%N.
(* norm(hadamard(1/sqrt(inner(exp(z), ones(n)))*exp(z/2), v - inner(sigma(z), v)*ones(n))) <= sqrt(2)*norm(v)/2, by root *)
Lemma step_51 :
  forall (n : nat) (v z : vec),
  (0 < n)%nat ->
  norm n (had (vscal (/ sqrt (inner n (vexp z) ones)) (vexp (vscal (/ 2) z))) (vadd v (vscal (- inner n (sigma n z) v) ones)))
  <= sqrt 2 * norm n v / 2.
Proof.
  intros n v z Hs_n.
  setting [n] [] [z; v] [] [] [].
  assert (P1 : den Ev rv e158 <= den Ev rv e160) by (exact (step_50 n v z Hs_n)).
  equal Q2 e163 e158.
  nonnegative N3 (nil_nonnegative Ev) e164.
  nonnegative N4 (nil_nonnegative Ev) e165.
  assert (Q5 : den Ev rv e161 = den Ev rv e166) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e167 e168.
  nonnegative N7 (nil_nonnegative Ev) e169.
  nonnegative N8 (nil_nonnegative Ev) e170.
  assert (Q9 : den Ev rv e162 = den Ev rv e171) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e161 <= den Ev rv e162)) (Req_le _ _ Q9))).
Qed.

(* norm(hadamard(1/sqrt(inner(exp(p), ones(m)))*exp(p/2), w - inner(1/inner(exp(p), ones(m))*exp(p), w)*ones(m))) <= sqrt(2)*norm(w)/2, by instance *)
Lemma step_52 :
  forall (m : nat) (p w : vec),
  (0 < m)%nat ->
  norm m (had (vscal (/ sqrt (inner m (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd w (vscal (- inner m (vscal (/ inner m (vexp p) ones) (vexp p)) w) ones)))
  <= sqrt 2 * norm m w / 2.
Proof.
  intros m p w Hs_m.
  setting [m] [] [p; w] [] [] [].
  assert (P1 : den Ev rv e166 <= den Ev rv e171) by (exact (step_51 m w p Hs_m)).
  exact (P1).
Qed.

Definition p434 : ex := (Mul p11 (Exp (V1 0 (0, 20003))))%N.
Definition p435 : ex := (Sum (0, 20002) (Mul p296 p377))%N.
Definition p436 : ex := (Sum (0, 20003) (Pow (Mul (Mul p413 (Exp (Mul (Inv (Int 2)) (V1 0 (0, 20003))))) (Add (Add (Mul p434 (V1 1 (0, 20003))) (Mul p198 p434)) (Mul (Opp p435) e7))) 2%nat))%N.
Definition e172 : ex := (Sqrt p436)%N.
Definition p438 : ex := (Sum (0, 20002) (Pow p377 2%nat))%N.
Definition e193 : ex := (Sqrt p438)%N.
Definition p440 : ex := (Mul (Sqrt (Int 2)) e193)%N.
Definition e173 : ex := (Mul p440 (Inv (Int 2)))%N.
(* norm(hadamard(1/sqrt(inner(exp(p), ones(m)))*exp(p/2), J(p, v) - inner(1/inner(exp(p), ones(m))*exp(p), J(p, v))*ones(m))) <= sqrt(2)*norm(J(p, v))/2, by instance *)
Lemma step_53 :
  forall (m : nat) (p v : vec),
  (0 < m)%nat ->
  norm m (had (vscal (/ sqrt (inner m (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd (J_3 m p v) (vscal (- inner m (vscal (/ inner m (vexp p) ones) (vexp p)) (J_3 m p v)) ones)))
  <= sqrt 2 * norm m (J_3 m p v) / 2.
Proof.
  intros m p v Hs_m.
  setting [m] [] [p; v] [] [] [].
  assert (P1 : den Ev rv e172 <= den Ev rv e173) by (exact (step_52 m p (J_3 m p v) Hs_m)).
  exact (P1).
Qed.

(* norm(hadamard(1/sqrt(inner(exp(p), ones(m)))*exp(p/2), v - inner(1/inner(exp(p), ones(m))*exp(p), v)*ones(m))) <= sqrt(2)*norm(v)/2, by instance *)
Lemma step_54 :
  forall (m : nat) (p v : vec),
  (0 < m)%nat ->
  norm m (had (vscal (/ sqrt (inner m (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd v (vscal (- inner m (vscal (/ inner m (vexp p) ones) (vexp p)) v) ones)))
  <= sqrt 2 * norm m v / 2.
Proof.
  intros m p v Hs_m.
  setting [m] [] [p; v] [] [] [].
  assert (P1 : den Ev rv e166 <= den Ev rv e171) by (exact (step_52 m p v Hs_m)).
  exact (P1).
Qed.

Definition p442 : ex := (Mul (Inv (Int 2)) (Sqrt (Int 2)))%N.
Definition p443 : ex := (Inv (Sum (0, 4098) (Mul (Exp (V1 0 (0, 4098))) e7)))%N.
Definition p444 : ex := (Mul p443 (Exp e292))%N.
Definition p445 : ex := (Mul p442 (Sqrt (Sum (0, 4096) (Pow (Add p176 (Mul (Opp (Sum (0, 4099) (Mul p400 (V1 1 (0, 4099))))) p444)) 2%nat))))%N.
Definition e174 : ex := (Mul p445 e165)%N.
Definition e175 : ex := (Mul p445 e170)%N.
Definition e176 : ex := (Mul (Mul p440 e166) (Inv (Int 2)))%N.
Definition p449 : ex := (Mul p442 e193)%N.
Definition e177 : ex := (Mul p449 e166)%N.
Definition e178 : ex := (Mul p449 e171)%N.
Definition e179 : ex := (Mul (Mul e193 p139) (Inv (Int 2)))%N.
(* sqrt(2)*norm(J(p, v))*norm(hadamard(1/sqrt(inner(exp(p), ones(m)))*exp(p/2), v - inner(1/inner(exp(p), ones(m))*exp(p), v)*ones(m)))/2 <= norm(J(p, v))*norm(v)/2, by replace *)
Lemma step_55 :
  forall (m : nat) (p v : vec),
  (0 < m)%nat ->
  sqrt 2 * norm m (J_3 m p v) * norm m (had (vscal (/ sqrt (inner m (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd v (vscal (- inner m (vscal (/ inner m (vexp p) ones) (vexp p)) v) ones))) / 2
  <= norm m (J_3 m p v) * norm m v / 2.
Proof.
  intros m p v Hs_m.
  setting [m] [] [p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e165 e170 _ (fun sv Wv SFv => (step_54 m p v Hs_m)) (nil_replaced Ev rv)) e174 e175.
  equal Q2 e176 e177.
  equal Q3 e178 e179.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p453 : ex := (Opp (Sum (0, 4100) (Mul p156 (V1 1 (0, 4100)))))%N.
Definition p454 : ex := (Add (Mul p444 (V1 1 (0, 4096))) (Mul p453 (Mul p56 (Exp e292))))%N.
Definition p455 : ex := (Mul p158 (Exp (V1 0 (0, 4102))))%N.
Definition p456 : ex := (Sum (0, 4096) (Pow (Mul p423 (Add p454 (Mul (Opp (Sum (0, 4102) (Mul p282 (Add (Mul p455 (V1 1 (0, 4102))) (Mul (Opp (Sum (0, 4106) (Mul p144 (V1 1 (0, 4106))))) (Mul p188 (Exp (V1 0 (0, 4102))))))))) e7))) 2%nat))%N.
Definition e180 : ex := (Sqrt p456)%N.
Definition p458 : ex := (Inv (Sum (0, 4112) (Mul (Exp (V1 0 (0, 4112))) e7)))%N.
Definition p459 : ex := (Mul (Sqrt (Int 2)) (Sqrt (Sum (0, 4108) (Pow (Add (Mul p193 (V1 1 (0, 4108))) (Mul (Opp (Sum (0, 4111) (Mul (Mul p458 (Exp (V1 0 (0, 4111)))) (V1 1 (0, 4111))))) (Mul p148 (Exp (V1 0 (0, 4108)))))) 2%nat))))%N.
Definition e181 : ex := (Mul p459 (Inv (Int 2)))%N.
Definition p461 : ex := (Sqrt (Sum (0, 4113) (Pow (Mul (Mul (Inv (Sqrt (Sum (0, 4114) (Mul (Exp (V1 0 (0, 4114))) e7)))) (Exp (Mul (Inv (Int 2)) (V1 0 (0, 4113))))) (Add (V1 1 (0, 4113)) (Mul (Opp (Sum (0, 4115) (Mul (Mul (Inv (Sum (0, 4116) (Mul (Exp (V1 0 (0, 4116))) e7))) (Exp (V1 0 (0, 4115)))) (V1 1 (0, 4115))))) e7))) 2%nat)))%N.
Definition e182 : ex := (Mul e180 p461)%N.
Definition e183 : ex := (Mul e181 p461)%N.
Definition e184 : ex := (Mul e173 e166)%N.
(* norm(hadamard(1/sqrt(inner(exp(p), ones(m)))*exp(p/2), J(p, v) - inner(1/inner(exp(p), ones(m))*exp(p), J(p, v))*ones(m)))*norm(hadamard(1/sqrt(inner(exp(p), ones(m)))*exp(p/2), v - inner(1/inner(exp(p), ones(m))*exp(p), v)*ones(m))) <= sqrt(2)*norm(J(p, v))*norm(hadamard(1/sqrt(inner(exp(p), ones(m)))*exp(p/2), v - inner(1/inner(exp(p), ones(m))*exp(p), v)*ones(m)))/2, by replace *)
Lemma step_56 :
  forall (m : nat) (p v : vec),
  (0 < m)%nat ->
  norm m (had (vscal (/ sqrt (inner m (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd (J_3 m p v) (vscal (- inner m (vscal (/ inner m (vexp p) ones) (vexp p)) (J_3 m p v)) ones))) * norm m (had (vscal (/ sqrt (inner m (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd v (vscal (- inner m (vscal (/ inner m (vexp p) ones) (vexp p)) v) ones)))
  <= sqrt 2 * norm m (J_3 m p v) * norm m (had (vscal (/ sqrt (inner m (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd v (vscal (- inner m (vscal (/ inner m (vexp p) ones) (vexp p)) v) ones))) / 2.
Proof.
  intros m p v Hs_m.
  setting [m] [] [p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e180 e181 _ (fun sv Wv SFv => (step_53 m p v Hs_m)) (nil_replaced Ev rv)) e182 e183.
  equal Q2 e184 e176.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(J(p, v))*norm(v)/2 <= norm(J(p, v))*norm(v)/2, by same *)
Lemma step_57 :
  forall (m : nat) (p v : vec),
  (0 < m)%nat ->
  norm m (J_3 m p v) * norm m v / 2 <= norm m (J_3 m p v) * norm m v / 2.
Proof.
  intros m p v Hs_m.
  setting [m] [] [p; v] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e179))).
Qed.

Definition e185 : ex := (Mul e172 e166)%N.
(* norm(hadamard(1/sqrt(inner(exp(p), ones(m)))*exp(p/2), J(p, v) - inner(1/inner(exp(p), ones(m))*exp(p), J(p, v))*ones(m)))*norm(hadamard(1/sqrt(inner(exp(p), ones(m)))*exp(p/2), v - inner(1/inner(exp(p), ones(m))*exp(p), v)*ones(m))) <= norm(J(p, v))*norm(v)/2, by transitive *)
Lemma step_58 :
  forall (m : nat) (p v : vec),
  (0 < m)%nat ->
  norm m (had (vscal (/ sqrt (inner m (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd (J_3 m p v) (vscal (- inner m (vscal (/ inner m (vexp p) ones) (vexp p)) (J_3 m p v)) ones))) * norm m (had (vscal (/ sqrt (inner m (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd v (vscal (- inner m (vscal (/ inner m (vexp p) ones) (vexp p)) v) ones)))
  <= norm m (J_3 m p v) * norm m v / 2.
Proof.
  intros m p v Hs_m.
  setting [m] [] [p; v] [] [] [].
  assert (P1 : den Ev rv e185 <= den Ev rv e176) by (exact (step_56 m p v Hs_m)).
  assert (P2 : den Ev rv e176 <= den Ev rv e179) by (exact (step_55 m p v Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e186 : ex := (Add (Opp (Mul p435 p137)) (Sum (0, 20002) (Mul p377 p376)))%N.
(* inner(J(p, v), hadamard(1/inner(exp(p), ones(m))*exp(p), v)) - inner(1/inner(exp(p), ones(m))*exp(p), J(p, v))*inner(1/inner(exp(p), ones(m))*exp(p), v) <= norm(hadamard(1/sqrt(inner(exp(p), ones(m)))*exp(p/2), J(p, v) - inner(1/inner(exp(p), ones(m))*exp(p), J(p, v))*ones(m)))*norm(hadamard(1/sqrt(inner(exp(p), ones(m)))*exp(p/2), v - inner(1/inner(exp(p), ones(m))*exp(p), v)*ones(m))), by instance *)
Lemma step_59 :
  forall (m : nat) (p v : vec),
  (0 < m)%nat ->
  - (inner m (vscal (/ inner m (vexp p) ones) (vexp p)) (J_3 m p v) * inner m (vscal (/ inner m (vexp p) ones) (vexp p)) v) + inner m (J_3 m p v) (had (vscal (/ inner m (vexp p) ones) (vexp p)) v)
  <= norm m (had (vscal (/ sqrt (inner m (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd (J_3 m p v) (vscal (- inner m (vscal (/ inner m (vexp p) ones) (vexp p)) (J_3 m p v)) ones))) * norm m (had (vscal (/ sqrt (inner m (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd v (vscal (- inner m (vscal (/ inner m (vexp p) ones) (vexp p)) v) ones))).
Proof.
  intros m p v Hs_m.
  setting [m] [] [p; v] [] [] [].
  assert (P1 : den Ev rv e186 <= den Ev rv e185) by (exact (softmax_variance.theorem_3 m (J_3 m p v) v p Hs_m)).
  exact (P1).
Qed.

Definition p467 : ex := (Mul p282 (V1 1 (0, 4102)))%N.
Definition p468 : ex := (Mul p250 (V1 1 (0, 4107)))%N.
Definition p469 : ex := (Inv (Sum (0, 4106) (Mul (Exp (V1 0 (0, 4106))) e7)))%N.
Definition e187 : ex := (Add (Opp (Mul (Sum (0, 4096) (Mul p53 p454)) (Sum (0, 4102) p467))) (Sum (0, 4104) (Mul (Add (Mul p189 (V1 1 (0, 4104))) (Mul (Opp (Sum (0, 4107) p468)) (Mul p469 (Exp (V1 0 (0, 4104)))))) (Mul (Mul p192 (Exp (V1 0 (0, 4104)))) (V1 1 (0, 4104))))))%N.
Definition p471 : ex := (Inv (Sum (0, 4113) (Mul (Exp (V1 0 (0, 4113))) e7)))%N.
Definition e188 : ex := (Mul (Sqrt (Sum (0, 4110) (Pow (Mul (Mul (Inv (Sqrt p272)) (Exp (Mul (Inv (Int 2)) (V1 0 (0, 4110))))) (Add (Add (Mul (Mul p458 (Exp (V1 0 (0, 4110)))) (V1 1 (0, 4110))) (Mul (Opp (Sum (0, 4114) (Mul (Mul (Inv (Sum (0, 4115) (Mul (Exp (V1 0 (0, 4115))) e7))) (Exp (V1 0 (0, 4114)))) (V1 1 (0, 4114))))) (Mul p471 (Exp (V1 0 (0, 4110)))))) (Mul (Opp (Sum (0, 4116) (Mul (Mul (Inv (Sum (0, 4117) (Mul (Exp (V1 0 (0, 4117))) e7))) (Exp (V1 0 (0, 4116)))) (Add (Mul (Mul (Inv (Sum (0, 4118) (Mul (Exp (V1 0 (0, 4118))) e7))) (Exp (V1 0 (0, 4116)))) (V1 1 (0, 4116))) (Mul (Opp (Sum (0, 4120) (Mul (Mul (Inv (Sum (0, 4121) (Mul (Exp (V1 0 (0, 4121))) e7))) (Exp (V1 0 (0, 4120)))) (V1 1 (0, 4120))))) (Mul (Inv (Sum (0, 4119) (Mul (Exp (V1 0 (0, 4119))) e7))) (Exp (V1 0 (0, 4116))))))))) e7))) 2%nat))) (Sqrt (Sum (0, 4122) (Pow (Mul (Mul (Inv (Sqrt (Sum (0, 4123) (Mul (Exp (V1 0 (0, 4123))) e7)))) (Exp (Mul (Inv (Int 2)) (V1 0 (0, 4122))))) (Add (V1 1 (0, 4122)) (Mul (Opp (Sum (0, 4124) (Mul (Mul (Inv (Sum (0, 4125) (Mul (Exp (V1 0 (0, 4125))) e7))) (Exp (V1 0 (0, 4124)))) (V1 1 (0, 4124))))) e7))) 2%nat))))%N.
(* -inner(sigma(p), J(p, v))*inner(sigma(p), v) + inner(J(p, v), hadamard(sigma(p), v)) <= norm(hadamard(1/sqrt(inner(exp(p), ones(m)))*exp(p/2), J(p, v) - inner(1/inner(exp(p), ones(m))*exp(p), J(p, v))*ones(m)))*norm(hadamard(1/sqrt(inner(exp(p), ones(m)))*exp(p/2), v - inner(1/inner(exp(p), ones(m))*exp(p), v)*ones(m))), by replace *)
Lemma step_60 :
  forall (m : nat) (p v : vec),
  (0 < m)%nat ->
  - (inner m (sigma_2 m p) (J_3 m p v) * inner m (sigma_2 m p) v) + inner m (J_3 m p v) (had (sigma_2 m p) v)
  <= norm m (had (vscal (/ sqrt (inner m (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd (J_3 m p v) (vscal (- inner m (vscal (/ inner m (vexp p) ones) (vexp p)) (J_3 m p v)) ones))) * norm m (had (vscal (/ sqrt (inner m (vexp p) ones)) (vexp (vscal (/ 2) p))) (vadd v (vscal (- inner m (vscal (/ inner m (vexp p) ones) (vexp p)) v) ones))).
Proof.
  intros m p v Hs_m.
  setting [m] [] [p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e187 e188 _ (fun sv Wv SFv => (step_59 m p v Hs_m)) (nil_replaced Ev rv)) e187 e188.
  exact (P1).
Qed.

Definition e189 : ex := (Pow e193 2%nat)%N.
(* norm(J(p, v))**2 <= -inner(sigma(p), J(p, v))*inner(sigma(p), v) + inner(J(p, v), hadamard(sigma(p), v)), by same *)
Lemma step_61 :
  forall (m : nat) (p v : vec),
  (0 < m)%nat ->
  norm m (J_3 m p v) ^ 2
  <= - (inner m (sigma_2 m p) (J_3 m p v) * inner m (sigma_2 m p) v) + inner m (J_3 m p v) (had (sigma_2 m p) v).
Proof.
  intros m p v Hs_m.
  setting [m] [] [p; v] [] [] [].
  equal Q1 e189 e186.
  exact (Req_le _ _ Q1).
Qed.

(* norm(J(p, v))**2 <= norm(J(p, v))*norm(v)/2, by transitive *)
Lemma step_62 :
  forall (m : nat) (p v : vec),
  (0 < m)%nat ->
  norm m (J_3 m p v) ^ 2 <= norm m (J_3 m p v) * norm m v / 2.
Proof.
  intros m p v Hs_m.
  setting [m] [] [p; v] [] [] [].
  assert (P1 : den Ev rv e189 <= den Ev rv e186) by (exact (step_61 m p v Hs_m)).
  assert (P2 : den Ev rv e186 <= den Ev rv e185) by (exact (step_60 m p v Hs_m)).
  assert (P3 : den Ev rv e185 <= den Ev rv e179) by (exact (step_58 m p v Hs_m)).
  assert (P4 : den Ev rv e179 <= den Ev rv e179) by (exact (step_57 m p v Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e194 : ex := (Mul p139 (Inv (Int 2)))%N.
Definition e190 : ex := (Mul e194 e193)%N.
Definition e191 : ex := (Sqrt (Sum (0, 4107) (Pow (Add p468 (Mul (Opp (Sum (0, 4110) (Mul p274 (V1 1 (0, 4110))))) (Mul p192 (Exp (V1 0 (0, 4107)))))) 2%nat)))%N.
Definition e192 : ex := (Mul (Sqrt (Sum (0, 4112) (Pow (V1 1 (0, 4112)) 2%nat))) (Inv (Int 2)))%N.
(* norm(J(p, v)) <= norm(v)/2, by cancel square *)
Lemma step_63 :
  forall (m : nat) (p v : vec),
  (0 < m)%nat ->
  norm m (J_3 m p v) <= norm m v / 2.
Proof.
  intros m p v Hs_m.
  setting [m] [] [p; v] [] [] [].
  assert (P1 : den Ev rv e189 <= den Ev rv e179) by (exact (step_62 m p v Hs_m)).
  equal Q2 e179 e190.
  nonnegative N3 (nil_nonnegative Ev) e191.
  nonnegative N4 (nil_nonnegative Ev) e192.
  exact ((cancel_square (den Ev rv e193) (den Ev rv e194) (Rle_trans _ _ _ P1 (Req_le _ _ Q2)) N3 N4)).
Qed.

Definition p478 : ex := (Add (Mul p296 p350) (Mul (Opp (Sum (0, 20001) (Mul p12 p16))) p296))%N.
Definition p479 : ex := (Sum (0, 20002) (Pow p478 2%nat))%N.
Definition e195 : ex := (Sqrt p479)%N.
(* norm(J(q, Delta())) <= norm(Delta())/2, by instance *)
Lemma step_64 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m (J_3 m q (Delta m p q)) <= norm m (Delta m p q) / 2.
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e195 <= den Ev rv e196) by (exact (step_63 m q (Delta m p q) Hs_m)).
  exact (P1).
Qed.

Definition p481 : ex := (Sum (0, 4096) (Pow (Add (Mul p53 (Add p444 (Opp (Mul (Inv (Sum (0, 4099) (Mul (Exp (V1 1 (0, 4099))) e7))) (Exp (V1 1 (0, 4096))))))) (Mul (Opp (Sum (0, 4101) (Mul p183 (Add (Mul p281 (Exp (V1 0 (0, 4101)))) (Opp (Mul (Inv (Sum (0, 4104) (Mul (Exp (V1 1 (0, 4104))) e7))) (Exp (V1 1 (0, 4101))))))))) (Mul p399 (Exp e292)))) 2%nat))%N.
Definition e197 : ex := (Sqrt p481)%N.
Definition p483 : ex := (Mul p469 (Exp (V1 0 (0, 4105))))%N.
Definition p484 : ex := (Sqrt (Sum (0, 4105) (Pow (Add p483 (Opp (Mul p401 (Exp (V1 1 (0, 4105)))))) 2%nat)))%N.
Definition e198 : ex := (Mul p484 (Inv (Int 2)))%N.
Definition p486 : ex := (Sqrt (Sum (0, 4108) (Pow (Add (Add (Mul p193 (Add (Mul p402 (Exp (V1 1 (0, 4108)))) (Opp (V1 2 (0, 4108))))) (Mul (Opp (Sum (0, 4112) (Mul (Mul p471 (Exp (V1 0 (0, 4112)))) (Add (Mul p361 (Exp (V1 1 (0, 4112)))) (Opp (V1 2 (0, 4112))))))) (Mul p273 (Exp (V1 0 (0, 4108)))))) (Opp (Add (Mul (Mul (Inv (Sum (0, 4115) (Mul (Exp (V1 1 (0, 4115))) e7))) (Exp (V1 1 (0, 4108)))) (Add (Mul (Inv (Sum (0, 4116) (Mul (Exp (V1 1 (0, 4116))) e7))) (Exp (V1 1 (0, 4108)))) (Opp (V1 2 (0, 4108))))) (Mul (Opp (Sum (0, 4118) (Mul (Mul (Inv (Sum (0, 4119) (Mul (Exp (V1 1 (0, 4119))) e7))) (Exp (V1 1 (0, 4118)))) (Add (Mul (Inv (Sum (0, 4120) (Mul (Exp (V1 1 (0, 4120))) e7))) (Exp (V1 1 (0, 4118)))) (Opp (V1 2 (0, 4118))))))) (Mul p360 (Exp (V1 1 (0, 4108)))))))) 2%nat)))%N.
Definition e199 : ex := (Add e197 p486)%N.
Definition e200 : ex := (Add e198 p486)%N.
(* norm(J(q, Delta())) + norm(J(q, sigma(p) - b) - J(p, sigma(p) - b)) <= norm(Delta())/2 + norm(J(q, sigma(p) - b) - J(p, sigma(p) - b)), by replace *)
Lemma step_65 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (J_3 m q (Delta m p q)) + norm m (vadd (J_3 m q (vadd (sigma_2 m p) (vopp b))) (vopp (J_3 m p (vadd (sigma_2 m p) (vopp b)))))
  <= norm m (Delta m p q) / 2 + norm m (vadd (J_3 m q (vadd (sigma_2 m p) (vopp b))) (vopp (J_3 m p (vadd (sigma_2 m p) (vopp b))))).
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; p; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e197 e198 _ (fun sv Wv SFv => (step_64 m p q Hs_m)) (nil_replaced Ev rv)) e199 e200.
  exact (P1).
Qed.

Definition e201 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p478 p395) 2%nat)))%N.
Definition e202 : ex := (Add e195 e148)%N.
Definition e203 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add p478 p393) p394) 2%nat)))%N.
(* norm(J(q, Delta()) + J(q, sigma(p) - b) - J(p, sigma(p) - b)) <= norm(J(q, Delta())) + norm(J(q, sigma(p) - b) - J(p, sigma(p) - b)), by instance *)
Lemma step_66 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (vadd (vadd (J_3 m q (Delta m p q)) (J_3 m q (vadd (sigma_2 m p) (vopp b)))) (vopp (J_3 m p (vadd (sigma_2 m p) (vopp b)))))
  <= norm m (J_3 m q (Delta m p q)) + norm m (vadd (J_3 m q (vadd (sigma_2 m p) (vopp b))) (vopp (J_3 m p (vadd (sigma_2 m p) (vopp b))))).
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; p; b] [] [] [].
  assert (P1 : den Ev rv e201 <= den Ev rv e202) by (exact (triangle_inequality.step_7 m (J_3 m q (Delta m p q)) (vadd (J_3 m q (vadd (sigma_2 m p) (vopp b))) (vopp (J_3 m p (vadd (sigma_2 m p) (vopp b))))) Hs_m)).
  equal Q2 e203 e201.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p492 : ex := (Add p297 (Opp (V1 1 (0, 20002))))%N.
Definition p493 : ex := (Add p202 (Opp (V1 1 (0, 20001))))%N.
Definition p494 : ex := (Opp (Add (Mul p297 p492) (Mul (Opp (Sum (0, 20001) (Mul p202 p493))) p297)))%N.
Definition e204 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add (Mul p296 (Add p296 (Opp (V1 1 (0, 20002))))) (Mul (Opp (Sum (0, 20001) (Mul p12 p110))) p296)) p494) 2%nat)))%N.
Definition p496 : ex := (Add (Mul p296 p299) (Mul (Opp (Sum (0, 20001) (Mul p12 p204))) p296))%N.
Definition p497 : ex := (Add (Mul p296 p492) (Mul (Opp (Sum (0, 20001) (Mul p12 p493))) p296))%N.
Definition e205 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add p496 p497) p494) 2%nat)))%N.
(* norm(J(q, sigma(q) - b) - J(p, sigma(p) - b)) <= norm(J(q, Delta()) + J(q, sigma(p) - b) - J(p, sigma(p) - b)), by same *)
Lemma step_67 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (vadd (J_3 m q (vadd (sigma_2 m q) (vopp b))) (vopp (J_3 m p (vadd (sigma_2 m p) (vopp b)))))
  <= norm m (vadd (vadd (J_3 m q (Delta m p q)) (J_3 m q (vadd (sigma_2 m p) (vopp b)))) (vopp (J_3 m p (vadd (sigma_2 m p) (vopp b))))).
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; b; p] [] [] [].
  equal Q1 e204 e205.
  exact (Req_le _ _ Q1).
Qed.

Definition p499 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p497 p494) 2%nat)))%N.
Definition e206 : ex := (Add (Sqrt (Sum (0, 20002) (Pow p496 2%nat))) p499)%N.
Definition p501 : ex := (Mul e449 (Inv (Int 2)))%N.
Definition e207 : ex := (Add p501 p499)%N.
Definition e208 : ex := (Add p501 (Mul (Mul (Mul (Int 3) (Sqrt (Sum (0, 20001) (Pow p493 2%nat)))) p390) (Inv (Int 2))))%N.
Definition e209 : ex := (Add p501 (Mul (Mul (Mul (Int 3) (Add p292 p112)) p390) (Inv (Int 2))))%N.
Definition e210 : ex := (Mul (Mul (Int 13) p390) (Inv (Int 4)))%N.
(* norm(J(q, sigma(q) - b) - J(p, sigma(p) - b)) <= 13*norm(q - p)/4, by transitive *)
Lemma step_68 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m (vadd (J_3 m q (vadd (sigma_2 m q) (vopp b))) (vopp (J_3 m p (vadd (sigma_2 m p) (vopp b)))))
  <= 13 * norm m (vadd q (vopp p)) / 4.
Proof.
  intros m b p q Hs_m Hh1.
  setting [m] [] [q; b; p] [] [] [].
  assert (P1 : den Ev rv e204 <= den Ev rv e205) by (exact (step_67 m b p q Hs_m)).
  assert (P2 : den Ev rv e205 <= den Ev rv e206) by (exact (step_66 m b p q Hs_m)).
  assert (P3 : den Ev rv e206 <= den Ev rv e207) by (exact (step_65 m b p q Hs_m)).
  assert (P4 : den Ev rv e207 <= den Ev rv e208) by (exact (step_48 m b p q Hs_m)).
  assert (P5 : den Ev rv e208 <= den Ev rv e209) by (exact (step_21 m b p q Hs_m)).
  assert (P6 : den Ev rv e209 <= den Ev rv e209) by (exact (step_19 m b p q Hs_m)).
  assert (P7 : den Ev rv e209 <= den Ev rv e210) by (exact (step_18 m b p q Hs_m Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7)).
Qed.

(* largest(max_norm(S[j, :].T), j) <= rho, by assume *)
Lemma step_69 :
  forall (n m : nat) (S_ : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho.
Proof.
  intros n m S_ rho Hs_n Hs_m Hp_rho Hh1.
  setting [n; m] [rho] [] [S_] [] [0%N].
  exact Hh1.
Qed.

Definition e211 : ex := (Max (1, 4098) (Abs (V2 0 (0, 4097) (1, 4098))))%N.
Definition e212 : ex := (Max (1, 20000) (Abs (V2 0 (0, 1) (1, 20000))))%N.
Definition p508 : ex := (Max (1, 20000) (Abs (V2 0 (0, 20001) (1, 20000))))%N.
Definition e213 : ex := (Max (0, 20001) p508)%N.
(* max_norm(S[j, :].T) <= largest(max_norm(S[j, :].T), j), by below largest *)
Lemma step_70 :
  forall (n m : nat) (S_ : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  maxnorm m (row S_ j) <= maxn n (fun j => maxnorm m (row S_ j)).
Proof.
  intros n m S_ j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [S_] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e212 <= den Ev rv e213) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e211) j Hi_j)).
  exact (P1).
Qed.

(* largest(norm(B[j, :].T), j) <= 1, by assume *)
Lemma step_71 :
  forall (n m : nat) (B : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => norm m (row B j)) <= 1.
Proof.
  intros n m B Hs_n Hs_m Hh1.
  setting [n; m] [] [] [B] [] [].
  exact Hh1.
Qed.

Definition e214 : ex := (Sqrt (Sum (1, 4098) (Pow (V2 0 (0, 4097) (1, 4098)) 2%nat)))%N.
Definition e215 : ex := (Sqrt (Sum (1, 20000) (Pow (V2 0 (0, 1) (1, 20000)) 2%nat)))%N.
Definition p512 : ex := (Sqrt (Sum (1, 20000) (Pow (V2 0 (0, 20001) (1, 20000)) 2%nat)))%N.
Definition e216 : ex := (Max (0, 20001) p512)%N.
(* norm(B[j, :].T) <= largest(norm(B[j, :].T), j), by below largest *)
Lemma step_72 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  norm m (row B j) <= maxn n (fun j => norm m (row B j)).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e215 <= den Ev rv e216) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e214) j Hi_j)).
  exact (P1).
Qed.

Definition p514 : ex := (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) e7))%N.
Definition e217 : ex := (Abs p514)%N.
Definition p516 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) e7))%N.
Definition e218 : ex := (Abs p516)%N.
Definition p518 : ex := (Abs (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) e7)))%N.
Definition e219 : ex := (Max (0, 20001) p518)%N.
(* absolute((B*ones(m))[j]) <= largest(absolute((B*ones(m))[j]), j), by below largest *)
Lemma step_73 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  Rabs (mulv m B ones j) <= maxn n (fun j => Rabs (mulv m B ones j)).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e218 <= den Ev rv e219) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e217) j Hi_j)).
  exact (P1).
Qed.

(* largest(absolute((B*ones(m))[j]), j) <= max_norm(B*ones(m)), by same *)
Lemma step_74 :
  forall (n m : nat) (B : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxn n (fun j => Rabs (mulv m B ones j)) <= maxnorm n (mulv m B ones).
Proof.
  intros n m B Hs_n Hs_m.
  setting [n; m] [] [] [B] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e219))).
Qed.

Definition e220 : ex := (Abs (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) e7)))%N.
Definition e221 : ex := (Max (0, 4097) e217)%N.
(* absolute(inner(B[j, :].T, ones(m))) <= largest(absolute((B*ones(m))[j]), j), by replace *)
Lemma step_75 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  Rabs (inner m (row B j) ones) <= maxn n (fun j => Rabs (mulv m B ones j)).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e220 e221 _ (fun sv Wv SFv => (step_73 n m B (sv (0%N, 1%N)) Hs_n Hs_m (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e220 e221.
  exact (P1).
Qed.

(* max_norm(B*ones(m)) <= 1, by assume *)
Lemma step_76 :
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
Lemma step_77 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  Rabs (inner m (row B j) ones) <= maxnorm n (mulv m B ones).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e218 <= den Ev rv e219) by (exact (step_75 n m B j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e219 <= den Ev rv e219) by (exact (step_74 n m B Hs_n Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* absolute(inner(B[j, :].T, ones(m))) <= 1, by transitive *)
Lemma step_78 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  maxnorm n (mulv m B ones) <= 1 ->
  Rabs (inner m (row B j) ones) <= 1.
Proof.
  intros n m B j Hs_n Hs_m Hi_j Hh1.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e218 <= den Ev rv e219) by (exact (step_77 n m B j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e219 <= den Ev rv e7) by (exact (step_76 n m B Hs_n Hs_m Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(B[j, :].T) <= 1, by transitive *)
Lemma step_79 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  norm m (row B j) <= 1.
Proof.
  intros n m B j Hs_n Hs_m Hi_j Hh1.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e215 <= den Ev rv e216) by (exact (step_72 n m B j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e216 <= den Ev rv e7) by (exact (step_71 n m B Hs_n Hs_m Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* max_norm(S[j, :].T) <= rho, by transitive *)
Lemma step_80 :
  forall (n m : nat) (S_ : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxnorm m (row S_ j) <= rho.
Proof.
  intros n m S_ rho j Hs_n Hs_m Hi_j Hp_rho Hh1.
  setting [n; m] [rho] [] [S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e212 <= den Ev rv e213) by (exact (step_70 n m S_ j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e213 <= den Ev rv e222) by (exact (step_69 n m S_ rho Hs_n Hs_m Hp_rho Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* max_norm(T[j, :].T) <= rho, by instance *)
Lemma step_81 :
  forall (n m : nat) (T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxnorm m (row T j) <= rho.
Proof.
  intros n m T rho j Hs_n Hs_m Hi_j Hp_rho Hh1.
  setting [n; m] [rho] [] [T] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e212 <= den Ev rv e222) by (exact (step_80 n m T rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  exact (P1).
Qed.

Definition p522 : ex := (Sum (1, 20000) (Mul (Exp (V2 1 (0, 1) (1, 20000))) e7))%N.
Definition p523 : ex := (Inv p522)%N.
Definition p524 : ex := (Mul p523 (Exp (V2 1 (0, 1) (1, 20002))))%N.
Definition p525 : ex := (Mul p523 (Exp (V2 1 (0, 1) (1, 20001))))%N.
Definition p526 : ex := (Sum (1, 20000) (Mul (Exp (V2 2 (0, 1) (1, 20000))) e7))%N.
Definition p527 : ex := (Inv p526)%N.
Definition p528 : ex := (Mul p527 (Exp (V2 2 (0, 1) (1, 20002))))%N.
Definition p529 : ex := (Mul p527 (Exp (V2 2 (0, 1) (1, 20001))))%N.
Definition e223 : ex := (Sqrt (Sum (1, 20002) (Pow (Add (Add (Mul p524 (Add p524 (Opp (V2 0 (0, 1) (1, 20002))))) (Mul (Opp (Sum (1, 20001) (Mul p525 (Add p525 (Opp (V2 0 (0, 1) (1, 20001))))))) p524)) (Opp (Add (Mul p528 (Add p528 (Opp (V2 0 (0, 1) (1, 20002))))) (Mul (Opp (Sum (1, 20001) (Mul p529 (Add p529 (Opp (V2 0 (0, 1) (1, 20001))))))) p528)))) 2%nat)))%N.
Definition p531 : ex := (Sqrt (Sum (1, 20000) (Pow (Add (V2 1 (0, 1) (1, 20000)) (Opp (V2 2 (0, 1) (1, 20000)))) 2%nat)))%N.
Definition e224 : ex := (Mul (Mul (Int 13) p531) (Inv (Int 4)))%N.
(* norm(J(T[j, :].T, sigma(T[j, :].T) - B[j, :].T) - J(S[j, :].T, sigma(S[j, :].T) - B[j, :].T)) <= 13*norm(T[j, :].T - S[j, :].T)/4, by instance *)
Lemma step_82 :
  forall (n m : nat) (B S_ T : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  norm m (row B j) <= 1 ->
  norm m (vadd (J_3 m (row T j) (vadd (sigma_2 m (row T j)) (vopp (row B j)))) (vopp (J_3 m (row S_ j) (vadd (sigma_2 m (row S_ j)) (vopp (row B j))))))
  <= 13 * norm m (vadd (row T j) (vopp (row S_ j))) / 4.
Proof.
  intros n m B S_ T j Hs_n Hs_m Hi_j Hh1.
  setting [n; m] [] [] [B; T; S_] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e223 <= den Ev rv e224) by (exact (step_68 m (row B j) (row S_ j) (row T j) Hs_m Hh1)).
  exact (P1).
Qed.

(* norm(J(T[j, :].T, sigma(T[j, :].T) - B[j, :].T) - J(S[j, :].T, sigma(S[j, :].T) - B[j, :].T)) <= 13*norm(T[j, :].T - S[j, :].T)/4, by discharge *)
Lemma step_83 :
  forall (n m : nat) (B S_ T : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  norm m (vadd (J_3 m (row T j) (vadd (sigma_2 m (row T j)) (vopp (row B j)))) (vopp (J_3 m (row S_ j) (vadd (sigma_2 m (row S_ j)) (vopp (row B j))))))
  <= 13 * norm m (vadd (row T j) (vopp (row S_ j))) / 4.
Proof.
  intros n m B S_ T j Hs_n Hs_m Hi_j Hh1.
  setting [n; m] [] [] [B; T; S_] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e215 <= den Ev rv e7) by (exact (step_79 n m B j Hs_n Hs_m Hi_j Hh1)).
  assert (P2 : den Ev rv e223 <= den Ev rv e224) by (exact (step_82 n m B S_ T j Hs_n Hs_m Hi_j P1)).
  exact (P2).
Qed.

Definition p533 : ex := (Sum (1, 4098) (Mul (Exp (V2 0 (0, 4096) (1, 4098))) e7))%N.
Definition p534 : ex := (Exp (V2 0 (0, 4096) (1, 4097)))%N.
Definition p535 : ex := (Mul (Inv p533) p534)%N.
Definition p536 : ex := (Exp (V2 0 (0, 4096) (1, 4099)))%N.
Definition p537 : ex := (Mul (Inv (Sum (1, 4099) (Mul p536 e7))) p534)%N.
Definition p538 : ex := (Opp (V2 1 (0, 4096) (1, 4097)))%N.
Definition p539 : ex := (Exp (V2 0 (0, 4096) (1, 4101)))%N.
Definition p540 : ex := (Exp (V2 0 (0, 4096) (1, 4100)))%N.
Definition p541 : ex := (Sum (1, 4100) (Mul p540 e7))%N.
Definition p542 : ex := (Exp (V2 2 (0, 4096) (1, 4097)))%N.
Definition p543 : ex := (Exp (V2 2 (0, 4096) (1, 4107)))%N.
Definition p544 : ex := (Sum (1, 4097) (Pow (Add (Add (Mul p535 (Add p537 p538)) (Mul (Opp (Sum (1, 4101) (Mul (Mul (Inv (Sum (1, 4102) (Mul (Exp (V2 0 (0, 4096) (1, 4102))) e7))) p539) (Add (Mul (Inv (Sum (1, 4103) (Mul (Exp (V2 0 (0, 4096) (1, 4103))) e7))) p539) (Opp (V2 1 (0, 4096) (1, 4101))))))) (Mul (Inv p541) p534))) (Opp (Add (Mul (Mul (Inv (Sum (1, 4104) (Mul (Exp (V2 2 (0, 4096) (1, 4104))) e7))) p542) (Add (Mul (Inv (Sum (1, 4105) (Mul (Exp (V2 2 (0, 4096) (1, 4105))) e7))) p542) p538)) (Mul (Opp (Sum (1, 4107) (Mul (Mul (Inv (Sum (1, 4108) (Mul (Exp (V2 2 (0, 4096) (1, 4108))) e7))) p543) (Add (Mul (Inv (Sum (1, 4109) (Mul (Exp (V2 2 (0, 4096) (1, 4109))) e7))) p543) (Opp (V2 1 (0, 4096) (1, 4107))))))) (Mul (Inv (Sum (1, 4106) (Mul (Exp (V2 2 (0, 4096) (1, 4106))) e7))) p542))))) 2%nat))%N.
Definition e225 : ex := (Sqrt p544)%N.
Definition p546 : ex := (Mul (Int 13) (Sqrt (Sum (1, 4110) (Pow (Add (V2 0 (0, 4096) (1, 4110)) (Opp (V2 2 (0, 4096) (1, 4110)))) 2%nat))))%N.
Definition e226 : ex := (Mul p546 (Inv (Int 4)))%N.
Definition e227 : ex := (Sum (0, 4096) (Pow e225 2%nat))%N.
Definition e228 : ex := (Sum (0, 4096) (Pow e226 2%nat))%N.
Definition p550 : ex := (Opp (V2 2 (0, 20001) (1, 20000)))%N.
Definition p551 : ex := (Sum (1, 20000) (Pow (Add (V2 0 (0, 20001) (1, 20000)) p550) 2%nat))%N.
Definition p552 : ex := (Sqrt p551)%N.
Definition e229 : ex := (Sum (0, 20001) (Pow (Mul (Mul (Int 13) p552) (Inv (Int 4))) 2%nat))%N.
Definition p554 : ex := (Pow p552 2%nat)%N.
Definition e230 : ex := (Sum (0, 20001) (Mul (Mul (Int 169) p554) (Inv (Int 16))))%N.
(* total(norm(J(T[j, :].T, sigma(T[j, :].T) - B[j, :].T) - J(S[j, :].T, sigma(S[j, :].T) - B[j, :].T))**2, j) <= total(169*norm(T[j, :].T - S[j, :].T)**2/16, j), by replace *)
Lemma step_84 :
  forall (n m : nat) (B S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  sum n (fun j => norm m (vadd (J_3 m (row T j) (vadd (sigma_2 m (row T j)) (vopp (row B j)))) (vopp (J_3 m (row S_ j) (vadd (sigma_2 m (row S_ j)) (vopp (row B j)))))) ^ 2)
  <= sum n (fun j => 169 * norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 / 16).
Proof.
  intros n m B S_ T Hs_n Hs_m Hh1.
  setting [n; m] [] [] [T; B; S_] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e225 e226 _ (fun sv Wv SFv => (step_83 n m B S_ T (sv (0%N, 4096%N)) Hs_n Hs_m (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e227 e228.
  equal Q2 e229 e230.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p556 : ex := (Sum (1, 20000) (Mul (Exp (V2 0 (0, 20005) (1, 20000))) e7))%N.
Definition p557 : ex := (Mul (Del (0, 20005) (0, 20001)) (Inv p556))%N.
Definition p558 : ex := (Exp (V2 0 (0, 20001) (1, 20004)))%N.
Definition p559 : ex := (Sum (0, 20001) (Mul p557 p558))%N.
Definition p560 : ex := (Opp (V2 1 (0, 20005) (1, 20004)))%N.
Definition p561 : ex := (Sum (0, 20001) (Mul p557 (Exp (V2 0 (0, 20001) (1, 20002)))))%N.
Definition p562 : ex := (Opp (V2 1 (0, 20005) (1, 20002)))%N.
Definition p563 : ex := (Sum (1, 20000) (Mul (Exp (V2 0 (0, 20003) (1, 20000))) e7))%N.
Definition p564 : ex := (Inv p563)%N.
Definition p565 : ex := (Sum (0, 20001) (Mul (Mul (Del (0, 20003) (0, 20001)) p564) p558))%N.
Definition p566 : ex := (Sum (1, 20000) (Mul (Exp (V2 2 (0, 20005) (1, 20000))) e7))%N.
Definition p567 : ex := (Mul (Del (0, 20005) (0, 20001)) (Inv p566))%N.
Definition p568 : ex := (Exp (V2 2 (0, 20001) (1, 20004)))%N.
Definition p569 : ex := (Sum (0, 20001) (Mul p567 p568))%N.
Definition p570 : ex := (Sum (0, 20001) (Mul p567 (Exp (V2 2 (0, 20001) (1, 20002)))))%N.
Definition p571 : ex := (Sum (1, 20000) (Mul (Exp (V2 2 (0, 20003) (1, 20000))) e7))%N.
Definition p572 : ex := (Inv p571)%N.
Definition p573 : ex := (Sum (0, 20001) (Mul (Mul (Del (0, 20003) (0, 20001)) p572) p568))%N.
Definition p574 : ex := (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add (Mul p559 (Add p559 p560)) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Sum (1, 20002) (Mul (Mul p561 (Add p561 p562)) e7))) p565)))) (Opp (Add (Mul p569 (Add p569 p560)) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Sum (1, 20002) (Mul (Mul p570 (Add p570 p562)) e7))) p573)))))) 2%nat)))%N.
Definition e251 : ex := (Sqrt p574)%N.
Definition e231 : ex := (Pow e251 2%nat)%N.
Definition p577 : ex := (Exp (V2 0 (0, 20003) (1, 20002)))%N.
Definition p578 : ex := (Mul p564 p577)%N.
Definition p579 : ex := (Opp (V2 1 (0, 20003) (1, 20002)))%N.
Definition p580 : ex := (Exp (V2 0 (0, 20003) (1, 20001)))%N.
Definition p581 : ex := (Mul p564 p580)%N.
Definition p582 : ex := (Opp (V2 1 (0, 20003) (1, 20001)))%N.
Definition p583 : ex := (Exp (V2 2 (0, 20003) (1, 20002)))%N.
Definition p584 : ex := (Mul p572 p583)%N.
Definition p585 : ex := (Exp (V2 2 (0, 20003) (1, 20001)))%N.
Definition p586 : ex := (Mul p572 p585)%N.
Definition e232 : ex := (Sum (0, 20003) (Pow (Sqrt (Sum (1, 20002) (Pow (Add (Add (Mul p578 (Add p578 p579)) (Mul (Opp (Sum (1, 20001) (Mul p581 (Add p581 p582)))) p578)) (Opp (Add (Mul p584 (Add p584 p579)) (Mul (Opp (Sum (1, 20001) (Mul p586 (Add p586 p582)))) p584)))) 2%nat))) 2%nat))%N.
(* norm(G_norm(T) - G_norm(S))**2 <= total(norm(J(T[j, :].T, sigma(T[j, :].T) - B[j, :].T) - J(S[j, :].T, sigma(S[j, :].T) - B[j, :].T))**2, j), by same *)
Lemma step_85 :
  forall (n m : nat) (B S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (G_norm n m B T) (mopp (G_norm n m B S_))) ^ 2
  <= sum n (fun j => norm m (vadd (J_3 m (row T j) (vadd (sigma_2 m (row T j)) (vopp (row B j)))) (vopp (J_3 m (row S_ j) (vadd (sigma_2 m (row S_ j)) (vopp (row B j)))))) ^ 2).
Proof.
  intros n m B S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; B; S_] [] [].
  equal Q1 e231 e232.
  exact (Req_le _ _ Q1).
Qed.

Definition p588 : ex := (Sqrt (Sum (0, 20001) p551))%N.
Definition p589 : ex := (Pow p588 2%nat)%N.
Definition e233 : ex := (Mul (Mul (Int 169) p589) (Inv (Int 16)))%N.
(* norm(G_norm(T) - G_norm(S))**2 <= 169*norm(T - S)**2/16, by transitive *)
Lemma step_86 :
  forall (n m : nat) (B S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  frob n m (madd (G_norm n m B T) (mopp (G_norm n m B S_))) ^ 2 <= 169 * frob n m (madd T (mopp S_)) ^ 2 / 16.
Proof.
  intros n m B S_ T Hs_n Hs_m Hh1.
  setting [n; m] [] [] [T; B; S_] [] [].
  assert (P1 : den Ev rv e231 <= den Ev rv e232) by (exact (step_85 n m B S_ T Hs_n Hs_m)).
  assert (P2 : den Ev rv e232 <= den Ev rv e230) by (exact (step_84 n m B S_ T Hs_n Hs_m Hh1)).
  assert (P3 : den Ev rv e230 <= den Ev rv e233) by (exact (step_2 n m S_ T Hs_n Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p591 : ex := (Sum (1, 20000) (Mul (Exp (V2 1 (0, 20005) (1, 20000))) e7))%N.
Definition p592 : ex := (Mul (Del (0, 20005) (0, 20001)) (Inv p591))%N.
Definition p593 : ex := (Exp (V2 1 (0, 20001) (1, 20004)))%N.
Definition p594 : ex := (Sum (0, 20001) (Mul p592 p593))%N.
Definition p595 : ex := (Opp (V2 0 (0, 20005) (1, 20004)))%N.
Definition p596 : ex := (Sum (0, 20001) (Mul p592 (Exp (V2 1 (0, 20001) (1, 20002)))))%N.
Definition p597 : ex := (Opp (V2 0 (0, 20005) (1, 20002)))%N.
Definition p598 : ex := (Inv (Sum (1, 20000) (Mul (Exp (V2 1 (0, 20003) (1, 20000))) e7)))%N.
Definition p599 : ex := (Sum (0, 20001) (Mul (Mul (Del (0, 20003) (0, 20001)) p598) p593))%N.
Definition p600 : ex := (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add (Mul p594 (Add p594 p595)) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Sum (1, 20002) (Mul (Mul p596 (Add p596 p597)) e7))) p599)))) (Opp (Add (Mul p569 (Add p569 p595)) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Sum (1, 20002) (Mul (Mul p570 (Add p570 p597)) e7))) p573)))))) 2%nat)))%N.
Definition e241 : ex := (Sqrt p600)%N.
Definition e234 : ex := (Pow e241 2%nat)%N.
Definition p603 : ex := (Sum (1, 20000) (Pow (Add (V2 1 (0, 20001) (1, 20000)) p550) 2%nat))%N.
Definition p604 : ex := (Sqrt (Sum (0, 20001) p603))%N.
Definition p605 : ex := (Pow p604 2%nat)%N.
Definition p606 : ex := (Mul (Int 169) p605)%N.
Definition e235 : ex := (Mul p606 (Inv (Int 16)))%N.
Definition e236 : ex := (Sqrt e234)%N.
Definition e237 : ex := (Sqrt e235)%N.
Definition e238 : ex := (Pow e236 2%nat)%N.
Definition p611 : ex := (Mul (Del (0, 4100) (0, 4104)) (Inv (Sum (1, 4105) (Mul (Exp (V2 1 (0, 4100) (1, 4105))) e7))))%N.
Definition p612 : ex := (Exp (V2 1 (0, 4104) (1, 4101)))%N.
Definition p613 : ex := (Opp (V2 0 (0, 4100) (1, 4101)))%N.
Definition p614 : ex := (Mul (Del (0, 4100) (0, 4108)) (Inv (Sum (1, 4109) (Mul (Exp (V2 1 (0, 4100) (1, 4109))) e7))))%N.
Definition e239 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4100) (Sum (1, 4101) (Pow (Add (Add (Mul (Sum (0, 4102) (Mul (Mul (Del (0, 4100) (0, 4102)) (Inv (Sum (1, 4103) (Mul (Exp (V2 1 (0, 4100) (1, 4103))) e7)))) (Exp (V2 1 (0, 4102) (1, 4101))))) (Add (Sum (0, 4104) (Mul p611 p612)) p613)) (Opp (Sum (0, 4106) (Mul (Mul (Del (0, 4100) (0, 4106)) (Sum (1, 4107) (Mul (Mul (Sum (0, 4108) (Mul p614 (Exp (V2 1 (0, 4108) (1, 4107))))) (Add (Sum (0, 4110) (Mul (Mul (Del (0, 4100) (0, 4110)) (Inv (Sum (1, 4111) (Mul (Exp (V2 1 (0, 4100) (1, 4111))) e7)))) (Exp (V2 1 (0, 4110) (1, 4107))))) (Opp (V2 0 (0, 4100) (1, 4107))))) e7))) (Sum (0, 4112) (Mul (Mul (Del (0, 4106) (0, 4112)) (Inv (Sum (1, 4113) (Mul (Exp (V2 1 (0, 4106) (1, 4113))) e7)))) (Exp (V2 1 (0, 4112) (1, 4101))))))))) (Opp (Add (Mul (Sum (0, 4114) (Mul (Mul (Del (0, 4100) (0, 4114)) (Inv (Sum (1, 4115) (Mul (Exp (V2 2 (0, 4100) (1, 4115))) e7)))) (Exp (V2 2 (0, 4114) (1, 4101))))) (Add (Sum (0, 4116) (Mul (Mul (Del (0, 4100) (0, 4116)) (Inv (Sum (1, 4117) (Mul (Exp (V2 2 (0, 4100) (1, 4117))) e7)))) (Exp (V2 2 (0, 4116) (1, 4101))))) p613)) (Opp (Sum (0, 4118) (Mul (Mul (Del (0, 4100) (0, 4118)) (Sum (1, 4119) (Mul (Mul (Sum (0, 4120) (Mul (Mul (Del (0, 4100) (0, 4120)) (Inv (Sum (1, 4121) (Mul (Exp (V2 2 (0, 4100) (1, 4121))) e7)))) (Exp (V2 2 (0, 4120) (1, 4119))))) (Add (Sum (0, 4122) (Mul (Mul (Del (0, 4100) (0, 4122)) (Inv (Sum (1, 4123) (Mul (Exp (V2 2 (0, 4100) (1, 4123))) e7)))) (Exp (V2 2 (0, 4122) (1, 4119))))) (Opp (V2 0 (0, 4100) (1, 4119))))) e7))) (Sum (0, 4124) (Mul (Mul (Del (0, 4118) (0, 4124)) (Inv (Sum (1, 4125) (Mul (Exp (V2 2 (0, 4118) (1, 4125))) e7)))) (Exp (V2 2 (0, 4124) (1, 4101))))))))))) 2%nat)))) 2%nat))%N.
Definition p616 : ex := (Opp (V2 0 (0, 4128) (1, 4129)))%N.
Definition e240 : ex := (Sqrt (Sum (0, 4128) (Sum (1, 4129) (Pow (Add (Add (Mul (Sum (0, 4130) (Mul (Mul (Del (0, 4128) (0, 4130)) (Inv (Sum (1, 4131) (Mul (Exp (V2 1 (0, 4128) (1, 4131))) e7)))) (Exp (V2 1 (0, 4130) (1, 4129))))) (Add (Sum (0, 4132) (Mul (Mul (Del (0, 4128) (0, 4132)) (Inv (Sum (1, 4133) (Mul (Exp (V2 1 (0, 4128) (1, 4133))) e7)))) (Exp (V2 1 (0, 4132) (1, 4129))))) p616)) (Opp (Sum (0, 4134) (Mul (Mul (Del (0, 4128) (0, 4134)) (Sum (1, 4135) (Mul (Mul (Sum (0, 4136) (Mul (Mul (Del (0, 4128) (0, 4136)) (Inv (Sum (1, 4137) (Mul (Exp (V2 1 (0, 4128) (1, 4137))) e7)))) (Exp (V2 1 (0, 4136) (1, 4135))))) (Add (Sum (0, 4138) (Mul (Mul (Del (0, 4128) (0, 4138)) (Inv (Sum (1, 4139) (Mul (Exp (V2 1 (0, 4128) (1, 4139))) e7)))) (Exp (V2 1 (0, 4138) (1, 4135))))) (Opp (V2 0 (0, 4128) (1, 4135))))) e7))) (Sum (0, 4140) (Mul (Mul (Del (0, 4134) (0, 4140)) (Inv (Sum (1, 4141) (Mul (Exp (V2 1 (0, 4134) (1, 4141))) e7)))) (Exp (V2 1 (0, 4140) (1, 4129))))))))) (Opp (Add (Mul (Sum (0, 4142) (Mul (Mul (Del (0, 4128) (0, 4142)) (Inv (Sum (1, 4143) (Mul (Exp (V2 2 (0, 4128) (1, 4143))) e7)))) (Exp (V2 2 (0, 4142) (1, 4129))))) (Add (Sum (0, 4144) (Mul (Mul (Del (0, 4128) (0, 4144)) (Inv (Sum (1, 4145) (Mul (Exp (V2 2 (0, 4128) (1, 4145))) e7)))) (Exp (V2 2 (0, 4144) (1, 4129))))) p616)) (Opp (Sum (0, 4146) (Mul (Mul (Del (0, 4128) (0, 4146)) (Sum (1, 4147) (Mul (Mul (Sum (0, 4148) (Mul (Mul (Del (0, 4128) (0, 4148)) (Inv (Sum (1, 4149) (Mul (Exp (V2 2 (0, 4128) (1, 4149))) e7)))) (Exp (V2 2 (0, 4148) (1, 4147))))) (Add (Sum (0, 4150) (Mul (Mul (Del (0, 4128) (0, 4150)) (Inv (Sum (1, 4151) (Mul (Exp (V2 2 (0, 4128) (1, 4151))) e7)))) (Exp (V2 2 (0, 4150) (1, 4147))))) (Opp (V2 0 (0, 4128) (1, 4147))))) e7))) (Sum (0, 4152) (Mul (Mul (Del (0, 4146) (0, 4152)) (Inv (Sum (1, 4153) (Mul (Exp (V2 2 (0, 4146) (1, 4153))) e7)))) (Exp (V2 2 (0, 4152) (1, 4129))))))))))) 2%nat))))%N.
Definition e242 : ex := (Pow e237 2%nat)%N.
Definition p619 : ex := (Mul (Int 13) p604)%N.
Definition e246 : ex := (Mul p619 (Inv (Int 4)))%N.
Definition e243 : ex := (Pow e246 2%nat)%N.
Definition e244 : ex := (Sqrt (Mul (Mul (Int 169) (Pow (Sqrt (Sum (0, 4126) (Sum (1, 4127) (Pow (Add (V2 1 (0, 4126) (1, 4127)) (Opp (V2 2 (0, 4126) (1, 4127)))) 2%nat)))) 2%nat)) (Inv (Int 16))))%N.
Definition e245 : ex := (Mul (Mul (Int 13) (Sqrt (Sum (0, 4154) (Sum (1, 4155) (Pow (Add (V2 1 (0, 4154) (1, 4155)) (Opp (V2 2 (0, 4154) (1, 4155)))) 2%nat))))) (Inv (Int 4)))%N.
(* norm(G_norm(T) - G_norm(S)) <= 13*norm(T - S)/4, by root *)
Lemma step_87 :
  forall (n m : nat) (B S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  frob n m (madd (G_norm n m B T) (mopp (G_norm n m B S_))) <= 13 * frob n m (madd T (mopp S_)) / 4.
Proof.
  intros n m B S_ T Hs_n Hs_m Hh1.
  setting [n; m] [] [] [B; T; S_] [] [].
  assert (P1 : den Ev rv e234 <= den Ev rv e235) by (exact (step_86 n m B S_ T Hs_n Hs_m Hh1)).
  equal Q2 e238 e234.
  nonnegative N3 (nil_nonnegative Ev) e239.
  nonnegative N4 (nil_nonnegative Ev) e240.
  assert (Q5 : den Ev rv e236 = den Ev rv e241) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e242 e243.
  nonnegative N7 (nil_nonnegative Ev) e244.
  nonnegative N8 (nil_nonnegative Ev) e245.
  assert (Q9 : den Ev rv e237 = den Ev rv e246) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e236 <= den Ev rv e237)) (Req_le _ _ Q9))).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3 Hh4.
  exact (step_87 n m B S_ T Hs_n Hs_m Hh3).
Qed.

Definition e247 : ex := (Add e7 (Opp (Max (0, 20001) (Abs (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) e7))))))%N.
Definition e248 : ex := (Add e7 (Opp (Max (0, 20001) (Sqrt (Sum (1, 20000) (Pow (V2 1 (0, 20001) (1, 20000)) 2%nat))))))%N.
Definition e249 : ex := (Add e222 (Opp e213))%N.
Definition e250 : ex := (Add e222 (Opp (Max (0, 20001) (Max (1, 20000) (Abs (V2 2 (0, 20001) (1, 20000)))))))%N.
Definition e252 : ex := (Mul (Mul (Int 13) p588) (Inv (Int 4)))%N.
Lemma defined_1 :
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxnorm n (mulv m B ones) <= 1 ->
  defined (env_of [n; m] [rho] [] [T; B; S_]) (ienv_of []) e251 /\
  defined (env_of [n; m] [rho] [] [T; B; S_]) (ienv_of []) e252.
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3 Hh4.
  setting [n; m] [rho] [] [T; B; S_] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e250 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e249 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e248 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e247 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (nil_known Ev))))).
Qed.

Definition p629 : ex := (Pow (Add e7 (Sqrt (Sz 1))) 3%nat)%N.
Definition e253 : ex := (Mul (Mul p629 p2) (Exp (Mul (Int 2) e222)))%N.
(* (sqrt(m) + 1)**3*exp(2*rho)*norm(T - S) <= (sqrt(m) + 1)**3*exp(2*rho)*norm(T - S), by same *)
Lemma step_88 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  (1 + sqrt (INR m)) ^ 3 * frob n m (madd T (mopp S_)) * exp (2 * rho)
  <= (1 + sqrt (INR m)) ^ 3 * frob n m (madd T (mopp S_)) * exp (2 * rho).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e253))).
Qed.

Definition p631 : ex := (Pow (Add e7 (Sqrt (Sz 1))) 6%nat)%N.
Definition e254 : ex := (Sum (0, 20001) (Mul (Mul p631 p5) (Exp (Mul (Int 4) e222))))%N.
Definition e255 : ex := (Mul (Mul p631 p7) (Exp (Mul (Int 4) e222)))%N.
(* total((1 + sqrt(m))**6*norm(T[j, :].T - S[j, :].T)**2*exp(4*rho), j) <= (sqrt(m) + 1)**6*exp(4*rho)*norm(T - S)**2, by same *)
Lemma step_89 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  sum n (fun j => (1 + sqrt (INR m)) ^ 6 * norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 * exp (4 * rho))
  <= (1 + sqrt (INR m)) ^ 6 * frob n m (madd T (mopp S_)) ^ 2 * exp (4 * rho).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  equal Q1 e254 e255.
  exact (Req_le _ _ Q1).
Qed.

Definition p634 : ex := (Pow (Add e7 (Sqrt (Sz 0))) 2%nat)%N.
Definition p635 : ex := (Mul (Sqrt (Sz 0)) p634)%N.
Definition e256 : ex := (Add (Mul (Mul p634 e544) (Exp (Mul (Int 2) e222))) (Mul (Mul p635 e544) (Exp (Mul (Int 2) e222))))%N.
Definition p637 : ex := (Pow (Add e7 (Sqrt (Sz 0))) 3%nat)%N.
Definition e257 : ex := (Mul (Mul p637 e544) (Exp (Mul (Int 2) e222)))%N.
(* sqrt(m)*(sqrt(m) + 1)**2*exp(2*rho)*norm(q - p) + (sqrt(m) + 1)**2*exp(2*rho)*norm(q - p) <= (sqrt(m) + 1)**3*exp(2*rho)*norm(q - p), by same *)
Lemma step_90 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  (1 + sqrt (INR m)) ^ 2 * norm m (vadd q (vopp p)) * exp (2 * rho) + sqrt (INR m) * (1 + sqrt (INR m)) ^ 2 * norm m (vadd q (vopp p)) * exp (2 * rho)
  <= (1 + sqrt (INR m)) ^ 3 * norm m (vadd q (vopp p)) * exp (2 * rho).
Proof.
  intros m p q rho Hs_m Hp_rho.
  setting [m] [rho] [q; p] [] [] [0%N].
  equal Q1 e256 e257.
  exact (Req_le _ _ Q1).
Qed.

Definition e258 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000))))) 2%nat)))%N.
Definition e267 : ex := (Exp e222)%N.
Definition e259 : ex := (Mul e544 e267)%N.
(* norm(exp(q) - exp(p)) <= exp(rho)*norm(q - p), by instance *)
Lemma step_91 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  maxnorm m p <= rho ->
  norm m (vadd (vexp q) (vopp (vexp p))) <= norm m (vadd q (vopp p)) * exp rho.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1 Hh2.
  setting [m] [rho] [q; p] [] [] [0%N].
  assert (P1 : den Ev rv e258 <= den Ev rv e259) by (exact (exp_gap.step_38 m q p rho Hs_m Hh1 Hh2)).
  exact (P1).
Qed.

Definition p642 : ex := (Sum (0, 4098) (Pow (Add (Exp (V1 0 (0, 4098))) (Opp (Exp (V1 1 (0, 4098))))) 2%nat))%N.
Definition e260 : ex := (Sqrt p642)%N.
Definition e261 : ex := (Mul p99 e267)%N.
Definition p645 : ex := (Sum (0, 4096) (Pow (Add (Exp e292) (Opp (Exp (V1 1 (0, 4096))))) 2%nat))%N.
Definition e262 : ex := (Sqrt p645)%N.
Definition p647 : ex := (Sum (0, 4097) (Pow (Add (V1 0 (0, 4097)) (Opp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e546 : ex := (Sqrt p647)%N.
Definition e263 : ex := (Mul e546 e267)%N.
Definition e264 : ex := (Add (Mul (Mul p634 e262) e267) (Mul (Mul p635 e260) e267))%N.
Definition e265 : ex := (Add (Mul (Mul p634 e263) e267) (Mul (Mul p635 e261) e267))%N.
Definition e266 : ex := (Add (Mul (Mul p634 e259) e267) (Mul (Mul p635 e259) e267))%N.
(* sqrt(m)*(sqrt(m) + 1)**2*exp(rho)*norm(E()) + (sqrt(m) + 1)**2*exp(rho)*norm(E()) <= sqrt(m)*(sqrt(m) + 1)**2*exp(2*rho)*norm(q - p) + (sqrt(m) + 1)**2*exp(2*rho)*norm(q - p), by replace *)
Lemma step_92 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  maxnorm m p <= rho ->
  (1 + sqrt (INR m)) ^ 2 * norm m (E m p q) * exp rho + sqrt (INR m) * (1 + sqrt (INR m)) ^ 2 * norm m (E m p q) * exp rho
  <= (1 + sqrt (INR m)) ^ 2 * norm m (vadd q (vopp p)) * exp (2 * rho) + sqrt (INR m) * (1 + sqrt (INR m)) ^ 2 * norm m (vadd q (vopp p)) * exp (2 * rho).
Proof.
  intros m p q rho Hs_m Hp_rho Hh1 Hh2.
  setting [m] [rho] [q; p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e262 e263 _ (fun sv Wv SFv => (step_91 m p q rho Hs_m Hp_rho Hh1 Hh2)) (cons_replaced Ev rv e260 e261 _ (fun sv Wv SFv => (step_91 m p q rho Hs_m Hp_rho Hh1 Hh2)) (nil_replaced Ev rv))) e264 e265.
  equal Q2 e266 e256.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* exp(rho) <= exp(rho), by same *)
Lemma step_93 :
  forall (rho : R),
  0 < rho ->
  exp rho <= exp rho.
Proof.
  intros rho Hp_rho.
  setting [] [rho] [] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e267))).
Qed.

Definition e269 : ex := (Abs e274)%N.
(* absolute(q[l]) <= largest(absolute(q[l]), l), by below largest *)
Lemma step_94 :
  forall (m : nat) (q : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  Rabs (q l) <= maxn m (fun l => Rabs (q l)).
Proof.
  intros m q l Hs_m Hi_l.
  setting [m] [] [q] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e269 <= den Ev rv e91) by (exact (le_maxn m (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e268) l Hi_l)).
  exact (P1).
Qed.

(* absolute(p[l]) <= largest(absolute(p[l]), l), by instance *)
Lemma step_95 :
  forall (m : nat) (p : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  Rabs (p l) <= maxn m (fun l => Rabs (p l)).
Proof.
  intros m p l Hs_m Hi_l.
  setting [m] [] [p] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e269 <= den Ev rv e91) by (exact (step_94 m p l Hs_m Hi_l)).
  exact (P1).
Qed.

Definition e270 : ex := (Exp e91)%N.
(* exp(largest(absolute(p[l]), l)) <= exp(max_norm(p)), by same *)
Lemma step_96 :
  forall (m : nat) (p : vec),
  (0 < m)%nat ->
  exp (maxn m (fun l => Rabs (p l))) <= exp (maxnorm m p).
Proof.
  intros m p Hs_m.
  setting [m] [] [p] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e270))).
Qed.

Definition e272 : ex := (Exp e269)%N.
Definition e273 : ex := (Exp e271)%N.
(* exp(absolute(p[l])) <= exp(largest(absolute(p[l]), l)), by replace *)
Lemma step_97 :
  forall (m : nat) (p : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  exp (Rabs (p l)) <= exp (maxn m (fun l => Rabs (p l))).
Proof.
  intros m p l Hs_m Hi_l.
  setting [m] [] [p] [] [((0%N, 1%N), l)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e269 e271 _ (fun sv Wv SFv => (step_95 m p (sv (0%N, 1%N)) Hs_m (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e272 e273.
  exact (P1).
Qed.

(* max_norm(p) <= rho, by assume *)
Lemma step_98 :
  forall (m : nat) (p : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  maxnorm m p <= rho.
Proof.
  intros m p rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [p] [] [] [0%N].
  exact Hh1.
Qed.

(* exp(max_norm(p)) <= exp(rho), by replace *)
Lemma step_99 :
  forall (m : nat) (p : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  exp (maxnorm m p) <= exp rho.
Proof.
  intros m p rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e271 e222 _ (fun sv Wv SFv => (step_98 m p rho Hs_m Hp_rho Hh1)) (nil_replaced Ev rv)) e273 e267.
  exact (P1).
Qed.

(* exp(absolute(p[l])) <= exp(max_norm(p)), by transitive *)
Lemma step_100 :
  forall (m : nat) (p : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  exp (Rabs (p l)) <= exp (maxnorm m p).
Proof.
  intros m p l Hs_m Hi_l.
  setting [m] [] [p] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e272 <= den Ev rv e270) by (exact (step_97 m p l Hs_m Hi_l)).
  assert (P2 : den Ev rv e270 <= den Ev rv e270) by (exact (step_96 m p Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* p[l] <= absolute(p[l]), by below absolute *)
Lemma step_101 :
  forall (m : nat) (p : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  p l <= Rabs (p l).
Proof.
  intros m p l Hs_m Hi_l.
  setting [m] [] [p] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e274 <= den Ev rv e269) by (exact (Rle_abs (den Ev rv e274))).
  exact (P1).
Qed.

Definition e275 : ex := (Exp e274)%N.
(* exp(p[l]) <= exp(absolute(p[l])), by replace *)
Lemma step_102 :
  forall (m : nat) (p : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  exp (p l) <= exp (Rabs (p l)).
Proof.
  intros m p l Hs_m Hi_l.
  setting [m] [] [p] [] [((0%N, 1%N), l)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e274 e269 _ (fun sv Wv SFv => (step_101 m p (sv (0%N, 1%N)) Hs_m (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e275 e272.
  exact (P1).
Qed.

Definition e276 : ex := (Abs e275)%N.
(* absolute(exp(p[l])) <= exp(p[l]), by same *)
Lemma step_103 :
  forall (m : nat) (p : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  Rabs (exp (p l)) <= exp (p l).
Proof.
  intros m p l Hs_m Hi_l.
  setting [m] [] [p] [] [((0%N, 1%N), l)] [].
  equal Q1 e276 e275.
  exact (Req_le _ _ Q1).
Qed.

(* absolute(exp(p[l])) <= exp(rho), by transitive *)
Lemma step_104 :
  forall (m : nat) (p : vec) (rho : R) (l : nat),
  (0 < m)%nat -> (l < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  Rabs (exp (p l)) <= exp rho.
Proof.
  intros m p rho l Hs_m Hi_l Hp_rho Hh1.
  setting [m] [rho] [p] [] [((0%N, 1%N), l)] [0%N].
  assert (P1 : den Ev rv e276 <= den Ev rv e275) by (exact (step_103 m p l Hs_m Hi_l)).
  assert (P2 : den Ev rv e275 <= den Ev rv e272) by (exact (step_102 m p l Hs_m Hi_l)).
  assert (P3 : den Ev rv e272 <= den Ev rv e270) by (exact (step_100 m p l Hs_m Hi_l)).
  assert (P4 : den Ev rv e270 <= den Ev rv e267) by (exact (step_99 m p rho Hs_m Hp_rho Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e277 : ex := (Abs (Exp e292))%N.
Definition e278 : ex := (Max (0, 20000) (Abs (Exp (V1 0 (0, 20000)))))%N.
(* largest(absolute(exp(p[l])), l) <= exp(rho), by largest below *)
Lemma step_105 :
  forall (m : nat) (p : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  maxn m (fun l => Rabs (exp (p l))) <= exp rho.
Proof.
  intros m p rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [p] [] [] [0%N].
  assert (P1 : den Ev rv e278 <= den Ev rv e267) by (exact (maxn_lub m (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e277) (den Ev rv e267) Hs_m (fun k0 Hk0 => (step_104 m p rho k0 Hs_m Hk0 Hp_rho Hh1)))).
  exact (P1).
Qed.

Definition e279 : ex := (Max (0, 4096) e277)%N.
(* max_norm(exp(p)) <= exp(rho), by replace *)
Lemma step_106 :
  forall (m : nat) (p : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  maxnorm m (vexp p) <= exp rho.
Proof.
  intros m p rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e279 e267 _ (fun sv Wv SFv => (step_105 m p rho Hs_m Hp_rho Hh1)) (nil_replaced Ev rv)) e279 e267.
  exact (P1).
Qed.

Definition p662 : ex := (Add (Exp (V1 1 (0, 4097))) (Opp (Exp (V1 0 (0, 4097)))))%N.
Definition p663 : ex := (Sqrt (Sum (0, 4097) (Pow p662 2%nat)))%N.
Definition p664 : ex := (Mul (Mul p634 e279) p663)%N.
Definition p665 : ex := (Add (Exp (V1 1 (0, 4098))) (Opp (Exp (V1 0 (0, 4098)))))%N.
Definition p666 : ex := (Sqrt (Sum (0, 4098) (Pow p665 2%nat)))%N.
Definition p667 : ex := (Mul (Mul p635 p666) e267)%N.
Definition e280 : ex := (Add p664 p667)%N.
Definition p669 : ex := (Mul p634 e267)%N.
Definition e281 : ex := (Add (Mul p669 p663) p667)%N.
Definition p671 : ex := (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 0 (0, 20000)))))%N.
Definition p672 : ex := (Sqrt (Sum (0, 20000) (Pow p671 2%nat)))%N.
Definition p673 : ex := (Mul (Mul p635 p672) e267)%N.
Definition e282 : ex := (Add (Mul p669 p672) p673)%N.
Definition p675 : ex := (Mul p634 p672)%N.
Definition e283 : ex := (Add (Mul p675 e267) p673)%N.
(* sqrt(m)*(sqrt(m) + 1)**2*exp(rho)*norm(E()) + (sqrt(m) + 1)**2*max_norm(exp(p))*norm(E()) <= sqrt(m)*(sqrt(m) + 1)**2*exp(rho)*norm(E()) + (sqrt(m) + 1)**2*exp(rho)*norm(E()), by replace *)
Lemma step_107 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  (1 + sqrt (INR m)) ^ 2 * maxnorm m (vexp p) * norm m (E m p q) + sqrt (INR m) * (1 + sqrt (INR m)) ^ 2 * norm m (E m p q) * exp rho
  <= (1 + sqrt (INR m)) ^ 2 * norm m (E m p q) * exp rho + sqrt (INR m) * (1 + sqrt (INR m)) ^ 2 * norm m (E m p q) * exp rho.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e279 e267 _ (fun sv Wv SFv => (step_106 m p rho Hs_m Hp_rho Hh1)) (nil_replaced Ev rv)) e280 e281.
  equal Q2 e282 e283.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p677 : ex := (Mul (Int 2) e91)%N.
Definition e284 : ex := (Sqrt (Sum (0, 20001) (Exp p677)))%N.
Definition e285 : ex := (Mul (Sqrt (Sz 0)) e270)%N.
(* sqrt(total(exp(2*largest(absolute(q[l]), l)), l)) <= sqrt(m)*exp(max_norm(q)), by same *)
Lemma step_108 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  sqrt (sum m (fun l => exp (2 * maxn m (fun l => Rabs (q l))))) <= sqrt (INR m) * exp (maxnorm m q).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  equal Q1 e284 e285.
  exact (Req_le _ _ Q1).
Qed.

Definition e286 : ex := (Max (0, 4097) (Abs (V1 0 (0, 4097))))%N.
Definition e287 : ex := (Sqrt (Sum (0, 4096) (Exp (Mul (Int 2) e268))))%N.
Definition e288 : ex := (Sqrt (Sum (0, 4096) (Exp (Mul (Int 2) e286))))%N.
(* sqrt(total(exp(2*absolute(q[l])), l)) <= sqrt(total(exp(2*largest(absolute(q[l]), l)), l)), by replace *)
Lemma step_109 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  sqrt (sum m (fun l => exp (2 * Rabs (q l)))) <= sqrt (sum m (fun l => exp (2 * maxn m (fun l => Rabs (q l))))).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e268 e286 _ (fun sv Wv SFv => (step_94 m q (sv (0%N, 4096%N)) Hs_m (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e287 e288.
  exact (P1).
Qed.

(* max_norm(q) <= rho, by assume *)
Lemma step_110 :
  forall (m : nat) (q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  maxnorm m q <= rho.
Proof.
  intros m q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q] [] [] [0%N].
  exact Hh1.
Qed.

Definition e289 : ex := (Mul (Sqrt (Sz 0)) e273)%N.
Definition e290 : ex := (Mul (Sqrt (Sz 0)) e267)%N.
(* sqrt(m)*exp(max_norm(q)) <= sqrt(m)*exp(rho), by replace *)
Lemma step_111 :
  forall (m : nat) (q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  sqrt (INR m) * exp (maxnorm m q) <= sqrt (INR m) * exp rho.
Proof.
  intros m q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e271 e222 _ (fun sv Wv SFv => (step_110 m q rho Hs_m Hp_rho Hh1)) (nil_replaced Ev rv)) e289 e290.
  exact (P1).
Qed.

Definition e291 : ex := (Sqrt (Sum (0, 20000) (Exp (Mul (Int 2) (Abs (V1 0 (0, 20000)))))))%N.
(* sqrt(total(exp(2*absolute(q[l])), l)) <= sqrt(m)*exp(max_norm(q)), by transitive *)
Lemma step_112 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  sqrt (sum m (fun l => exp (2 * Rabs (q l)))) <= sqrt (INR m) * exp (maxnorm m q).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  assert (P1 : den Ev rv e291 <= den Ev rv e284) by (exact (step_109 m q Hs_m)).
  assert (P2 : den Ev rv e284 <= den Ev rv e285) by (exact (step_108 m q Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* q[l] <= absolute(q[l]), by below absolute *)
Lemma step_113 :
  forall (m : nat) (q : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  q l <= Rabs (q l).
Proof.
  intros m q l Hs_m Hi_l.
  setting [m] [] [q] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e274 <= den Ev rv e269) by (exact (Rle_abs (den Ev rv e274))).
  exact (P1).
Qed.

Definition e293 : ex := (Sqrt (Sum (0, 4096) (Exp (Mul (Int 2) e292))))%N.
(* sqrt(total(exp(2*q[l]), l)) <= sqrt(total(exp(2*absolute(q[l])), l)), by replace *)
Lemma step_114 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  sqrt (sum m (fun l => exp (2 * q l))) <= sqrt (sum m (fun l => exp (2 * Rabs (q l)))).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e292 e268 _ (fun sv Wv SFv => (step_113 m q (sv (0%N, 4096%N)) Hs_m (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e293 e287.
  exact (P1).
Qed.

Definition p687 : ex := (Sum (0, 20000) (Pow (Exp (V1 0 (0, 20000))) 2%nat))%N.
Definition e294 : ex := (Sqrt p687)%N.
Definition e295 : ex := (Sqrt p42)%N.
(* norm(exp(q)) <= sqrt(total(exp(2*q[l]), l)), by same *)
Lemma step_115 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  norm m (vexp q) <= sqrt (sum m (fun l => exp (2 * q l))).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  equal Q1 e294 e295.
  exact (Req_le _ _ Q1).
Qed.

(* norm(exp(q)) <= sqrt(m)*exp(rho), by transitive *)
Lemma step_116 :
  forall (m : nat) (q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  norm m (vexp q) <= sqrt (INR m) * exp rho.
Proof.
  intros m q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q] [] [] [0%N].
  assert (P1 : den Ev rv e294 <= den Ev rv e295) by (exact (step_115 m q Hs_m)).
  assert (P2 : den Ev rv e295 <= den Ev rv e291) by (exact (step_114 m q Hs_m)).
  assert (P3 : den Ev rv e291 <= den Ev rv e285) by (exact (step_112 m q Hs_m)).
  assert (P4 : den Ev rv e285 <= den Ev rv e290) by (exact (step_111 m q rho Hs_m Hp_rho Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition p690 : ex := (Sum (0, 4099) (Pow (Exp (V1 1 (0, 4099))) 2%nat))%N.
Definition e296 : ex := (Sqrt p690)%N.
Definition p692 : ex := (Mul p634 p666)%N.
Definition e297 : ex := (Add p664 (Mul p692 e296))%N.
Definition e298 : ex := (Add p664 (Mul p692 e290))%N.
Definition p695 : ex := (Mul (Mul p634 e278) p672)%N.
Definition e299 : ex := (Add p695 (Mul p675 e290))%N.
Definition e300 : ex := (Add p695 p673)%N.
(* (sqrt(m) + 1)**2*max_norm(exp(p))*norm(E()) + (sqrt(m) + 1)**2*norm(E())*norm(exp(q)) <= sqrt(m)*(sqrt(m) + 1)**2*exp(rho)*norm(E()) + (sqrt(m) + 1)**2*max_norm(exp(p))*norm(E()), by replace *)
Lemma step_117 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  (1 + sqrt (INR m)) ^ 2 * maxnorm m (vexp p) * norm m (E m p q) + (1 + sqrt (INR m)) ^ 2 * norm m (E m p q) * norm m (vexp q)
  <= (1 + sqrt (INR m)) ^ 2 * maxnorm m (vexp p) * norm m (E m p q) + sqrt (INR m) * (1 + sqrt (INR m)) ^ 2 * norm m (E m p q) * exp rho.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e296 e290 _ (fun sv Wv SFv => (step_116 m q rho Hs_m Hp_rho Hh1)) (nil_replaced Ev rv)) e297 e298.
  equal Q2 e299 e300.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e301 : ex := (Mul p634 e92)%N.
(* (sqrt(m) + 1)**2*norm(w) <= (sqrt(m) + 1)**2*norm(w), by same *)
Lemma step_118 :
  forall (m : nat) (w : vec),
  (0 < m)%nat ->
  (1 + sqrt (INR m)) ^ 2 * norm m w <= (1 + sqrt (INR m)) ^ 2 * norm m w.
Proof.
  intros m w Hs_m.
  setting [m] [] [w] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e301))).
Qed.

Definition p699 : ex := (Sqrt (Sum (0, 20000) e29))%N.
Definition e313 : ex := (Mul p699 e92)%N.
Definition e302 : ex := (Add e313 e92)%N.
Definition e303 : ex := (Mul (Add e7 (Sqrt (Sz 0))) e92)%N.
(* norm(ones(m))*norm(w) + norm(w) <= (sqrt(m) + 1)*norm(w), by same *)
Lemma step_119 :
  forall (m : nat) (w : vec),
  (0 < m)%nat ->
  norm m ones * norm m w + norm m w <= (1 + sqrt (INR m)) * norm m w.
Proof.
  intros m w Hs_m.
  setting [m] [] [w] [] [] [].
  equal Q1 e302 e303.
  exact (Req_le _ _ Q1).
Qed.

Definition p703 : ex := (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat))%N.
Definition e304 : ex := (Sqrt p703)%N.
Definition p705 : ex := (Sqrt (Sum (0, 4096) e29))%N.
Definition p706 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 1 (0, 4098)) 2%nat)))%N.
Definition p707 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 1 (0, 4099)) 2%nat)))%N.
Definition e305 : ex := (Add (Mul (Mul p705 e304) p706) p707)%N.
Definition e306 : ex := (Add (Mul (Mul p705 e7) p706) p707)%N.
Definition e307 : ex := (Add (Mul (Mul p699 e7) p139) p139)%N.
Definition p711 : ex := (Mul p699 p139)%N.
Definition e308 : ex := (Add p711 p139)%N.
(* norm(ones(m))*norm(b)*norm(w) + norm(w) <= norm(ones(m))*norm(w) + norm(w), by replace *)
Lemma step_120 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m ones * norm m b * norm m w + norm m w <= norm m ones * norm m w + norm m w.
Proof.
  intros m b w Hs_m Hh1.
  setting [m] [] [b; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e304 e7 _ (fun sv Wv SFv => (step_13 m b Hs_m Hh1)) (nil_replaced Ev rv)) e305 e306.
  equal Q2 e307 e308.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p713 : ex := (Mul e313 p139)%N.
Definition e309 : ex := (Add p713 p139)%N.
Definition e310 : ex := (Mul (Add e7 (Sqrt (Sz 0))) p139)%N.
(* norm(ones(m))*norm(b)*norm(w) + norm(w) <= (sqrt(m) + 1)*norm(w), by transitive *)
Lemma step_121 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m ones * norm m b * norm m w + norm m w <= (1 + sqrt (INR m)) * norm m w.
Proof.
  intros m b w Hs_m Hh1.
  setting [m] [] [b; w] [] [] [].
  assert (P1 : den Ev rv e309 <= den Ev rv e308) by (exact (step_120 m b w Hs_m Hh1)).
  assert (P2 : den Ev rv e308 <= den Ev rv e310) by (exact (step_119 m w Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p716 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) e7))%N.
Definition e311 : ex := (Abs p716)%N.
Definition e312 : ex := (Mul e92 p699)%N.
(* absolute(inner(w, ones(m))) <= norm(ones(m))*norm(w), by instance *)
Lemma step_122 :
  forall (m : nat) (w : vec),
  (0 < m)%nat ->
  Rabs (inner m w ones) <= norm m ones * norm m w.
Proof.
  intros m w Hs_m.
  setting [m] [] [w] [] [] [].
  assert (P1 : den Ev rv e311 <= den Ev rv e312) by (exact (cauchy_schwarz.step_6 m w ones Hs_m)).
  equal Q2 e312 e313.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p719 : ex := (Sum (0, 4096) (Mul e292 e7))%N.
Definition e314 : ex := (Abs p719)%N.
Definition p721 : ex := (Sqrt (Sum (0, 4097) e29))%N.
Definition p722 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat)))%N.
Definition e315 : ex := (Mul p721 p722)%N.
Definition p724 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 0 (0, 4100)) 2%nat)))%N.
Definition e316 : ex := (Add (Mul e314 p707) p724)%N.
Definition e317 : ex := (Add (Mul e315 p707) p724)%N.
Definition e318 : ex := (Add p713 e92)%N.
Definition e319 : ex := (Add (Mul p711 e92) e92)%N.
(* absolute(inner(w, ones(m)))*norm(b) + norm(w) <= norm(ones(m))*norm(b)*norm(w) + norm(w), by replace *)
Lemma step_123 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  Rabs (inner m w ones) * norm m b + norm m w <= norm m ones * norm m b * norm m w + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e314 e315 _ (fun sv Wv SFv => (step_122 m w Hs_m)) (nil_replaced Ev rv)) e316 e317.
  equal Q2 e318 e319.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p729 : ex := (Opp p716)%N.
Definition p730 : ex := (Abs p729)%N.
Definition e323 : ex := (Mul p730 p139)%N.
Definition e320 : ex := (Add e323 e92)%N.
Definition e321 : ex := (Add (Mul e311 p139) e92)%N.
(* absolute(-inner(w, ones(m)))*norm(b) + norm(w) <= absolute(inner(w, ones(m)))*norm(b) + norm(w), by same *)
Lemma step_124 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  Rabs (- inner m w ones) * norm m b + norm m w <= Rabs (inner m w ones) * norm m b + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  equal Q1 e320 e321.
  exact (Req_le _ _ Q1).
Qed.

Definition p734 : ex := (Mul p729 (V1 1 (0, 20001)))%N.
Definition p735 : ex := (Sum (0, 20001) (Pow p734 2%nat))%N.
Definition e322 : ex := (Sqrt p735)%N.
(* norm(-inner(w, ones(m))*b) <= absolute(-inner(w, ones(m)))*norm(b), by instance *)
Lemma step_125 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (vscal (- inner m w ones) b) <= Rabs (- inner m w ones) * norm m b.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  assert (P1 : den Ev rv e322 <= den Ev rv e323) by (exact (step_34 m (- inner m w ones) b Hs_m)).
  exact (P1).
Qed.

Definition p737 : ex := (Sum (0, 4096) (Pow (Mul (Opp (Sum (0, 4097) (Mul (V1 1 (0, 4097)) e7))) e292) 2%nat))%N.
Definition e324 : ex := (Sqrt p737)%N.
Definition p739 : ex := (Sum (0, 4098) (Mul (V1 1 (0, 4098)) e7))%N.
Definition p740 : ex := (Abs (Opp p739))%N.
Definition p741 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 0 (0, 4099)) 2%nat)))%N.
Definition e325 : ex := (Mul p740 p741)%N.
Definition e326 : ex := (Add e324 p179)%N.
Definition e327 : ex := (Add e325 p179)%N.
(* norm(-inner(w, ones(m))*b) + norm(w) <= absolute(-inner(w, ones(m)))*norm(b) + norm(w), by replace *)
Lemma step_126 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (vscal (- inner m w ones) b) + norm m w <= Rabs (- inner m w ones) * norm m b + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [b; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e324 e325 _ (fun sv Wv SFv => (step_125 m b w Hs_m)) (nil_replaced Ev rv)) e326 e327.
  exact (P1).
Qed.

Definition e328 : ex := (Sqrt (Sum (0, 20001) (Pow (Add (V1 0 (0, 20001)) p734) 2%nat)))%N.
Definition e329 : ex := (Add e92 e322)%N.
Definition e330 : ex := (Add e322 e92)%N.
(* norm(w - inner(w, ones(m))*b) <= norm(-inner(w, ones(m))*b) + norm(w), by instance *)
Lemma step_127 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (vadd w (vscal (- inner m w ones) b)) <= norm m (vscal (- inner m w ones) b) + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  assert (P1 : den Ev rv e328 <= den Ev rv e329) by (exact (triangle_inequality.step_7 m w (vscal (- inner m w ones) b) Hs_m)).
  equal Q2 e329 e330.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p748 : ex := (Sum (0, 4096) (Pow (Add e292 (Mul (Opp (Sum (0, 4097) (Mul (V1 0 (0, 4097)) e7))) (V1 1 (0, 4096)))) 2%nat))%N.
Definition e331 : ex := (Sqrt p748)%N.
Definition e332 : ex := (Add (Sqrt (Sum (0, 4098) (Pow (Mul (Opp (Sum (0, 4099) (Mul (V1 0 (0, 4099)) e7))) (V1 1 (0, 4098))) 2%nat))) p724)%N.
(* norm(drop(w)) <= norm(-inner(w, ones(m))*b) + norm(w), by replace *)
Lemma step_128 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (drop m b w) <= norm m (vscal (- inner m w ones) b) + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e331 e332 _ (fun sv Wv SFv => (step_127 m b w Hs_m)) (nil_replaced Ev rv)) e331 e332.
  exact (P1).
Qed.

(* norm(drop(w)) <= (sqrt(m) + 1)*norm(w), by transitive *)
Lemma step_129 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m (drop m b w) <= (1 + sqrt (INR m)) * norm m w.
Proof.
  intros m b w Hs_m Hh1.
  setting [m] [] [w; b] [] [] [].
  assert (P1 : den Ev rv e328 <= den Ev rv e330) by (exact (step_128 m b w Hs_m)).
  assert (P2 : den Ev rv e330 <= den Ev rv e320) by (exact (step_126 m b w Hs_m)).
  assert (P3 : den Ev rv e320 <= den Ev rv e321) by (exact (step_124 m b w Hs_m)).
  assert (P4 : den Ev rv e321 <= den Ev rv e319) by (exact (step_123 m b w Hs_m)).
  assert (P5 : den Ev rv e319 <= den Ev rv e303) by (exact (step_121 m b w Hs_m Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition e333 : ex := (Mul (Add e7 (Sqrt (Sz 0))) p722)%N.
Definition e334 : ex := (Mul (Add e7 (Sqrt (Sz 0))) e331)%N.
Definition e335 : ex := (Mul (Add e7 (Sqrt (Sz 0))) e333)%N.
Definition e336 : ex := (Mul (Add e7 (Sqrt (Sz 0))) e303)%N.
(* (sqrt(m) + 1)*norm(drop(w)) <= (sqrt(m) + 1)**2*norm(w), by replace *)
Lemma step_130 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  (1 + sqrt (INR m)) * norm m (drop m b w) <= (1 + sqrt (INR m)) ^ 2 * norm m w.
Proof.
  intros m b w Hs_m Hh1.
  setting [m] [] [w; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e331 e333 _ (fun sv Wv SFv => (step_129 m b w Hs_m Hh1)) (nil_replaced Ev rv)) e334 e335.
  equal Q2 e336 e301.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p755 : ex := (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000)))%N.
Definition e496 : ex := (Sum (0, 20000) p755)%N.
Definition e337 : ex := (Abs e496)%N.
Definition e338 : ex := (Mul e92 p139)%N.
Definition e339 : ex := (Mul p139 e92)%N.
(* absolute(inner(w, b)) <= norm(b)*norm(w), by instance *)
Lemma step_131 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  Rabs (inner m w b) <= norm m b * norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  assert (P1 : den Ev rv e337 <= den Ev rv e338) by (exact (cauchy_schwarz.step_6 m w b Hs_m)).
  equal Q2 e338 e339.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e492 : ex := (Mul e292 (V1 1 (0, 4096)))%N.
Definition e494 : ex := (Sum (0, 4096) e492)%N.
Definition e340 : ex := (Abs e494)%N.
Definition p763 : ex := (Sqrt (Sum (0, 4097) (Pow (V1 1 (0, 4097)) 2%nat)))%N.
Definition e341 : ex := (Mul p763 p722)%N.
Definition p765 : ex := (Sqrt (Sum (0, 4099) e29))%N.
Definition e342 : ex := (Add (Mul e340 p765) p724)%N.
Definition e343 : ex := (Add (Mul e341 p765) p724)%N.
Definition e344 : ex := (Add (Mul e339 p699) e92)%N.
(* absolute(inner(w, b))*norm(ones(m)) + norm(w) <= norm(ones(m))*norm(b)*norm(w) + norm(w), by replace *)
Lemma step_132 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  Rabs (inner m w b) * norm m ones + norm m w <= norm m ones * norm m b * norm m w + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e340 e341 _ (fun sv Wv SFv => (step_131 m b w Hs_m)) (nil_replaced Ev rv)) e342 e343.
  equal Q2 e344 e319.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e511 : ex := (Opp e496)%N.
Definition p770 : ex := (Abs e511)%N.
Definition e348 : ex := (Mul p770 p699)%N.
Definition e345 : ex := (Add e348 e92)%N.
Definition e346 : ex := (Add (Mul e337 p699) e92)%N.
(* absolute(-inner(w, b))*norm(ones(m)) + norm(w) <= absolute(inner(w, b))*norm(ones(m)) + norm(w), by same *)
Lemma step_133 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  Rabs (- inner m w b) * norm m ones + norm m w <= Rabs (inner m w b) * norm m ones + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  equal Q1 e345 e346.
  exact (Req_le _ _ Q1).
Qed.

Definition p774 : ex := (Mul e511 e7)%N.
Definition p775 : ex := (Sum (0, 20001) (Pow p774 2%nat))%N.
Definition e347 : ex := (Sqrt p775)%N.
(* norm(-inner(w, b)*ones(m)) <= absolute(-inner(w, b))*norm(ones(m)), by instance *)
Lemma step_134 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (vscal (- inner m w b) ones) <= Rabs (- inner m w b) * norm m ones.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  assert (P1 : den Ev rv e347 <= den Ev rv e348) by (exact (step_34 m (- inner m w b) ones Hs_m)).
  exact (P1).
Qed.

Definition p777 : ex := (Mul (Opp (Sum (0, 4097) (Mul (V1 0 (0, 4097)) (V1 1 (0, 4097))))) e7)%N.
Definition p778 : ex := (Sum (0, 4096) (Pow p777 2%nat))%N.
Definition e349 : ex := (Sqrt p778)%N.
Definition p780 : ex := (Abs (Opp (Sum (0, 4098) (Mul (V1 0 (0, 4098)) (V1 1 (0, 4098))))))%N.
Definition e350 : ex := (Mul p780 p765)%N.
Definition e351 : ex := (Add e349 p724)%N.
Definition e352 : ex := (Add e350 p724)%N.
(* norm(-inner(w, b)*ones(m)) + norm(w) <= absolute(-inner(w, b))*norm(ones(m)) + norm(w), by replace *)
Lemma step_135 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (vscal (- inner m w b) ones) + norm m w <= Rabs (- inner m w b) * norm m ones + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e349 e350 _ (fun sv Wv SFv => (step_134 m b w Hs_m)) (nil_replaced Ev rv)) e351 e352.
  exact (P1).
Qed.

Definition e353 : ex := (Sqrt (Sum (0, 20001) (Pow (Add (V1 0 (0, 20001)) p774) 2%nat)))%N.
Definition e354 : ex := (Add e92 e347)%N.
Definition e355 : ex := (Add e347 e92)%N.
(* norm(w - inner(w, b)*ones(m)) <= norm(-inner(w, b)*ones(m)) + norm(w), by instance *)
Lemma step_136 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (vadd w (vscal (- inner m w b) ones)) <= norm m (vscal (- inner m w b) ones) + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  assert (P1 : den Ev rv e353 <= den Ev rv e354) by (exact (triangle_inequality.step_7 m w (vscal (- inner m w b) ones) Hs_m)).
  equal Q2 e354 e355.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e356 : ex := (Sqrt (Sum (0, 4096) (Pow (Add e292 p777) 2%nat)))%N.
Definition e357 : ex := (Add (Sqrt (Sum (0, 4098) (Pow (Mul (Opp (Sum (0, 4099) (Mul (V1 0 (0, 4099)) (V1 1 (0, 4099))))) e7) 2%nat))) p724)%N.
(* norm(drop_T(w)) <= norm(-inner(w, b)*ones(m)) + norm(w), by replace *)
Lemma step_137 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (drop_T m b w) <= norm m (vscal (- inner m w b) ones) + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e356 e357 _ (fun sv Wv SFv => (step_136 m b w Hs_m)) (nil_replaced Ev rv)) e356 e357.
  exact (P1).
Qed.

(* norm(drop_T(w)) <= (sqrt(m) + 1)*norm(w), by transitive *)
Lemma step_138 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m (drop_T m b w) <= (1 + sqrt (INR m)) * norm m w.
Proof.
  intros m b w Hs_m Hh1.
  setting [m] [] [w; b] [] [] [].
  assert (P1 : den Ev rv e353 <= den Ev rv e355) by (exact (step_137 m b w Hs_m)).
  assert (P2 : den Ev rv e355 <= den Ev rv e345) by (exact (step_135 m b w Hs_m)).
  assert (P3 : den Ev rv e345 <= den Ev rv e346) by (exact (step_133 m b w Hs_m)).
  assert (P4 : den Ev rv e346 <= den Ev rv e319) by (exact (step_132 m b w Hs_m)).
  assert (P5 : den Ev rv e319 <= den Ev rv e303) by (exact (step_121 m b w Hs_m Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition p789 : ex := (Sum (0, 20000) (Mul (V1 1 (0, 20000)) e7))%N.
Definition p790 : ex := (Opp p789)%N.
Definition p791 : ex := (Add (V1 1 (0, 20001)) (Mul p790 (V1 0 (0, 20001))))%N.
Definition e358 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add (V1 1 (0, 20002)) (Mul p790 (V1 0 (0, 20002)))) (Mul (Opp (Sum (0, 20001) (Mul p791 (V1 0 (0, 20001))))) e7)) 2%nat)))%N.
Definition e359 : ex := (Mul (Add e7 (Sqrt (Sz 0))) (Sqrt (Sum (0, 20001) (Pow p791 2%nat))))%N.
(* norm(drop_T(drop(w))) <= (sqrt(m) + 1)*norm(drop(w)), by instance *)
Lemma step_139 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m (drop_T m b (drop m b w)) <= (1 + sqrt (INR m)) * norm m (drop m b w).
Proof.
  intros m b w Hs_m Hh1.
  setting [m] [] [b; w] [] [] [].
  assert (P1 : den Ev rv e358 <= den Ev rv e359) by (exact (step_138 m b (drop m b w) Hs_m Hh1)).
  exact (P1).
Qed.

Definition e360 : ex := (Mul p634 p139)%N.
(* norm(drop_T(drop(w))) <= (sqrt(m) + 1)**2*norm(w), by transitive *)
Lemma step_140 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m (drop_T m b (drop m b w)) <= (1 + sqrt (INR m)) ^ 2 * norm m w.
Proof.
  intros m b w Hs_m Hh1.
  setting [m] [] [b; w] [] [] [].
  assert (P1 : den Ev rv e358 <= den Ev rv e359) by (exact (step_139 m b w Hs_m Hh1)).
  assert (P2 : den Ev rv e359 <= den Ev rv e360) by (exact (step_130 m b w Hs_m Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p795 : ex := (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 2 (0, 20000)))))%N.
Definition p796 : ex := (Opp (Sum (0, 20000) (Mul p795 e7)))%N.
Definition e361 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add (Add (Exp (V1 1 (0, 20002))) (Opp (Exp (V1 2 (0, 20002))))) (Mul p796 (V1 0 (0, 20002)))) (Mul (Opp (Sum (0, 20001) (Mul (Add (Add (Exp (V1 1 (0, 20001))) (Opp (Exp (V1 2 (0, 20001))))) (Mul p796 (V1 0 (0, 20001)))) (V1 0 (0, 20001))))) e7)) 2%nat)))%N.
Definition e362 : ex := (Mul p634 (Sqrt (Sum (0, 20000) (Pow p795 2%nat))))%N.
(* norm(drop_T(drop(E()))) <= (sqrt(m) + 1)**2*norm(E()), by instance *)
Lemma step_141 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m (drop_T m b (drop m b (E m p q))) <= (1 + sqrt (INR m)) ^ 2 * norm m (E m p q).
Proof.
  intros m b p q Hs_m Hh1.
  setting [m] [] [b; q; p] [] [] [].
  assert (P1 : den Ev rv e361 <= den Ev rv e362) by (exact (step_140 m b (E m p q) Hs_m Hh1)).
  exact (P1).
Qed.

Definition p799 : ex := (Sum (0, 4097) (Pow (Add (Add p662 (Mul (Opp (Sum (0, 4098) (Mul p665 e7))) (V1 2 (0, 4097)))) (Mul (Opp (Sum (0, 4099) (Mul (Add (Add (Exp (V1 1 (0, 4099))) (Opp (Exp (V1 0 (0, 4099))))) (Mul (Opp (Sum (0, 4100) (Mul (Add (Exp (V1 1 (0, 4100))) (Opp (Exp (V1 0 (0, 4100))))) e7))) (V1 2 (0, 4099)))) (V1 2 (0, 4099))))) e7)) 2%nat))%N.
Definition e363 : ex := (Sqrt p799)%N.
Definition p801 : ex := (Sqrt (Sum (0, 4101) (Pow (Add (Exp (V1 1 (0, 4101))) (Opp (Exp (V1 0 (0, 4101))))) 2%nat)))%N.
Definition e364 : ex := (Mul p634 p801)%N.
Definition p803 : ex := (Mul e279 e363)%N.
Definition p804 : ex := (Mul (Mul p634 (Sqrt (Sum (0, 4102) (Pow (Add (Exp (V1 1 (0, 4102))) (Opp (Exp (V1 0 (0, 4102))))) 2%nat)))) (Sqrt (Sum (0, 4103) (Pow (Exp (V1 1 (0, 4103))) 2%nat))))%N.
Definition e365 : ex := (Add p803 p804)%N.
Definition e366 : ex := (Add (Mul e279 e364) p804)%N.
Definition p807 : ex := (Sqrt (Sum (0, 20000) (Pow (Exp (V1 1 (0, 20000))) 2%nat)))%N.
Definition p808 : ex := (Mul p675 p807)%N.
Definition e367 : ex := (Add (Mul e278 p675) p808)%N.
Definition e368 : ex := (Add p695 p808)%N.
(* (sqrt(m) + 1)**2*norm(E())*norm(exp(q)) + max_norm(exp(p))*norm(drop_T(drop(E()))) <= (sqrt(m) + 1)**2*max_norm(exp(p))*norm(E()) + (sqrt(m) + 1)**2*norm(E())*norm(exp(q)), by replace *)
Lemma step_142 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  maxnorm m (vexp p) * norm m (drop_T m b (drop m b (E m p q))) + (1 + sqrt (INR m)) ^ 2 * norm m (E m p q) * norm m (vexp q)
  <= (1 + sqrt (INR m)) ^ 2 * maxnorm m (vexp p) * norm m (E m p q) + (1 + sqrt (INR m)) ^ 2 * norm m (E m p q) * norm m (vexp q).
Proof.
  intros m b p q Hs_m Hh1.
  setting [m] [] [p; q; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e363 e364 _ (fun sv Wv SFv => (step_141 m b p q Hs_m Hh1)) (nil_replaced Ev rv)) e365 e366.
  equal Q2 e367 e368.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p811 : ex := (Opp p13)%N.
Definition e369 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add (Exp (V1 1 (0, 20002))) (Mul p811 (V1 0 (0, 20002)))) (Mul (Opp (Sum (0, 20001) (Mul (Add (Exp (V1 1 (0, 20001))) (Mul p811 (V1 0 (0, 20001)))) (V1 0 (0, 20001))))) e7)) 2%nat)))%N.
Definition e370 : ex := (Mul p634 p807)%N.
(* norm(drop_T(drop(exp(q)))) <= (sqrt(m) + 1)**2*norm(exp(q)), by instance *)
Lemma step_143 :
  forall (m : nat) (b q : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m (drop_T m b (drop m b (vexp q))) <= (1 + sqrt (INR m)) ^ 2 * norm m (vexp q).
Proof.
  intros m b q Hs_m Hh1.
  setting [m] [] [b; q] [] [] [].
  assert (P1 : den Ev rv e369 <= den Ev rv e370) by (exact (step_140 m b (vexp q) Hs_m Hh1)).
  exact (P1).
Qed.

Definition p814 : ex := (Sum (0, 4102) (Pow (Add (Add (Exp (V1 1 (0, 4102))) (Mul (Opp p319) (V1 2 (0, 4102)))) (Mul (Opp (Sum (0, 4104) (Mul (Add (Exp (V1 1 (0, 4104))) (Mul (Opp p246) (V1 2 (0, 4104)))) (V1 2 (0, 4104))))) e7)) 2%nat))%N.
Definition e371 : ex := (Sqrt p814)%N.
Definition p816 : ex := (Sqrt (Sum (0, 4106) (Pow (Exp (V1 1 (0, 4106))) 2%nat)))%N.
Definition e372 : ex := (Mul p634 p816)%N.
Definition e373 : ex := (Add p803 (Mul p801 e371))%N.
Definition e374 : ex := (Add p803 (Mul p801 e372))%N.
Definition p820 : ex := (Opp (Sum (0, 20000) (Mul p671 e7)))%N.
Definition p821 : ex := (Add (Add (Add (Exp (V1 1 (0, 20002))) (Opp (Exp (V1 0 (0, 20002))))) (Mul p820 (V1 2 (0, 20002)))) (Mul (Opp (Sum (0, 20001) (Mul (Add (Add (Exp (V1 1 (0, 20001))) (Opp (Exp (V1 0 (0, 20001))))) (Mul p820 (V1 2 (0, 20001)))) (V1 2 (0, 20001))))) e7))%N.
Definition p822 : ex := (Sqrt (Sum (0, 20002) (Pow p821 2%nat)))%N.
Definition e386 : ex := (Mul e278 p822)%N.
Definition e375 : ex := (Add e386 (Mul p672 e370))%N.
Definition e376 : ex := (Add e386 p808)%N.
(* max_norm(exp(p))*norm(drop_T(drop(E()))) + norm(E())*norm(drop_T(drop(exp(q)))) <= (sqrt(m) + 1)**2*norm(E())*norm(exp(q)) + max_norm(exp(p))*norm(drop_T(drop(E()))), by replace *)
Lemma step_144 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  maxnorm m (vexp p) * norm m (drop_T m b (drop m b (E m p q))) + norm m (E m p q) * norm m (drop_T m b (drop m b (vexp q)))
  <= maxnorm m (vexp p) * norm m (drop_T m b (drop m b (E m p q))) + (1 + sqrt (INR m)) ^ 2 * norm m (E m p q) * norm m (vexp q).
Proof.
  intros m b p q Hs_m Hh1.
  setting [m] [] [p; q; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e371 e372 _ (fun sv Wv SFv => (step_143 m b q Hs_m Hh1)) (nil_replaced Ev rv)) e373 e374.
  equal Q2 e375 e376.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p826 : ex := (Opp p10)%N.
Definition p827 : ex := (Add (Add (Exp (V1 0 (0, 20002))) (Mul p826 (V1 1 (0, 20002)))) (Mul (Opp (Sum (0, 20001) (Mul (Add (Exp (V1 0 (0, 20001))) (Mul p826 (V1 1 (0, 20001)))) (V1 1 (0, 20001))))) e7))%N.
Definition p828 : ex := (Abs p827)%N.
Definition e377 : ex := (Max (0, 20002) p828)%N.
Definition p830 : ex := (Sum (0, 20002) (Pow p827 2%nat))%N.
Definition e378 : ex := (Sqrt p830)%N.
(* max_norm(drop_T(drop(exp(q)))) <= norm(drop_T(drop(exp(q)))), by instance *)
Lemma step_145 :
  forall (m : nat) (b q : vec),
  (0 < m)%nat ->
  maxnorm m (drop_T m b (drop m b (vexp q))) <= norm m (drop_T m b (drop m b (vexp q))).
Proof.
  intros m b q Hs_m.
  setting [m] [] [q; b] [] [] [].
  assert (P1 : den Ev rv e377 <= den Ev rv e378) by (exact (fact_3_1_2.step_7 m (drop_T m b (drop m b (vexp q))) Hs_m)).
  exact (P1).
Qed.

Definition p832 : ex := (Add (Add (Exp e292) (Mul (Opp p52) (V1 1 (0, 4096)))) (Mul (Opp (Sum (0, 4098) (Mul (Add (Exp (V1 0 (0, 4098))) (Mul (Opp p55) (V1 1 (0, 4098)))) (V1 1 (0, 4098))))) e7))%N.
Definition p833 : ex := (Abs p832)%N.
Definition e379 : ex := (Max (0, 4096) p833)%N.
Definition p835 : ex := (Add (Add (Exp (V1 0 (0, 4100))) (Mul (Opp p155) (V1 1 (0, 4100)))) (Mul (Opp (Sum (0, 4102) (Mul (Add (Exp (V1 0 (0, 4102))) (Mul (Opp p280) (V1 1 (0, 4102)))) (V1 1 (0, 4102))))) e7))%N.
Definition p836 : ex := (Sum (0, 4100) (Pow p835 2%nat))%N.
Definition e380 : ex := (Sqrt p836)%N.
Definition p838 : ex := (Add (Exp (V1 0 (0, 4104))) (Opp (Exp (V1 2 (0, 4104)))))%N.
Definition p839 : ex := (Sqrt (Sum (0, 4104) (Pow p838 2%nat)))%N.
Definition p840 : ex := (Max (0, 4105) (Abs (Exp (V1 2 (0, 4105)))))%N.
Definition p841 : ex := (Add (Exp (V1 0 (0, 4106))) (Opp (Exp (V1 2 (0, 4106)))))%N.
Definition p842 : ex := (Add (Exp (V1 0 (0, 4107))) (Opp (Exp (V1 2 (0, 4107)))))%N.
Definition p843 : ex := (Add (Exp (V1 0 (0, 4108))) (Opp (Exp (V1 2 (0, 4108)))))%N.
Definition p844 : ex := (Sqrt (Sum (0, 4106) (Pow (Add (Add p841 (Mul (Opp (Sum (0, 4107) (Mul p842 e7))) (V1 1 (0, 4106)))) (Mul (Opp (Sum (0, 4108) (Mul (Add p843 (Mul (Opp (Sum (0, 4109) (Mul (Add (Exp (V1 0 (0, 4109))) (Opp (Exp (V1 2 (0, 4109))))) e7))) (V1 1 (0, 4108)))) (V1 1 (0, 4108))))) e7)) 2%nat)))%N.
Definition e388 : ex := (Mul p840 p844)%N.
Definition e381 : ex := (Add (Mul e379 p839) e388)%N.
Definition e382 : ex := (Add (Mul e380 p839) e388)%N.
Definition p848 : ex := (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 2 (0, 20000)))))%N.
Definition p849 : ex := (Sqrt (Sum (0, 20000) (Pow p848 2%nat)))%N.
Definition p850 : ex := (Max (0, 20000) (Abs (Exp (V1 2 (0, 20000)))))%N.
Definition p851 : ex := (Add (Exp (V1 0 (0, 20002))) (Opp (Exp (V1 2 (0, 20002)))))%N.
Definition p852 : ex := (Opp (Sum (0, 20000) (Mul p848 e7)))%N.
Definition p853 : ex := (Add (Add p851 (Mul p852 (V1 1 (0, 20002)))) (Mul (Opp (Sum (0, 20001) (Mul (Add (Add (Exp (V1 0 (0, 20001))) (Opp (Exp (V1 2 (0, 20001))))) (Mul p852 (V1 1 (0, 20001)))) (V1 1 (0, 20001))))) e7))%N.
Definition p854 : ex := (Mul p850 (Sqrt (Sum (0, 20002) (Pow p853 2%nat))))%N.
Definition e383 : ex := (Add (Mul e378 p849) p854)%N.
Definition e384 : ex := (Add p854 (Mul p849 e378))%N.
(* max_norm(drop_T(drop(exp(q))))*norm(E()) + max_norm(exp(p))*norm(drop_T(drop(E()))) <= max_norm(exp(p))*norm(drop_T(drop(E()))) + norm(E())*norm(drop_T(drop(exp(q)))), by replace *)
Lemma step_146 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  maxnorm m (drop_T m b (drop m b (vexp q))) * norm m (E m p q) + maxnorm m (vexp p) * norm m (drop_T m b (drop m b (E m p q)))
  <= maxnorm m (vexp p) * norm m (drop_T m b (drop m b (E m p q))) + norm m (E m p q) * norm m (drop_T m b (drop m b (vexp q))).
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; b; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e379 e380 _ (fun sv Wv SFv => (step_145 m b q Hs_m)) (nil_replaced Ev rv)) e381 e382.
  equal Q2 e383 e384.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e385 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul (Exp (V1 0 (0, 20002))) p821) 2%nat)))%N.
(* norm(hadamard(exp(p), drop_T(drop(E())))) <= max_norm(exp(p))*norm(drop_T(drop(E()))), by instance *)
Lemma step_147 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (had (vexp p) (drop_T m b (drop m b (E m p q))))
  <= maxnorm m (vexp p) * norm m (drop_T m b (drop m b (E m p q))).
Proof.
  intros m b p q Hs_m.
  setting [m] [] [p; q; b] [] [] [].
  assert (P1 : den Ev rv e385 <= den Ev rv e386) by (exact (fact_3_1_1.theorem_1 m (vexp p) (drop_T m b (drop m b (E m p q))) Hs_m)).
  exact (P1).
Qed.

Definition p858 : ex := (Sum (0, 4101) (Pow (Mul (Exp (V1 2 (0, 4101))) (Add (Add (Add (Exp (V1 0 (0, 4101))) (Opp (Exp (V1 2 (0, 4101))))) (Mul (Opp (Sum (0, 4102) (Mul (Add (Exp (V1 0 (0, 4102))) (Opp (Exp (V1 2 (0, 4102))))) e7))) (V1 1 (0, 4101)))) (Mul (Opp (Sum (0, 4103) (Mul (Add (Add (Exp (V1 0 (0, 4103))) (Opp (Exp (V1 2 (0, 4103))))) (Mul (Opp (Sum (0, 4104) (Mul p838 e7))) (V1 1 (0, 4103)))) (V1 1 (0, 4103))))) e7))) 2%nat))%N.
Definition e387 : ex := (Sqrt p858)%N.
Definition p860 : ex := (Mul e379 (Sqrt (Sum (0, 4100) (Pow (Add (Exp (V1 0 (0, 4100))) (Opp (Exp (V1 2 (0, 4100))))) 2%nat))))%N.
Definition e389 : ex := (Add p860 e387)%N.
Definition e390 : ex := (Add p860 e388)%N.
(* max_norm(drop_T(drop(exp(q))))*norm(E()) + norm(hadamard(exp(p), drop_T(drop(E())))) <= max_norm(drop_T(drop(exp(q))))*norm(E()) + max_norm(exp(p))*norm(drop_T(drop(E()))), by replace *)
Lemma step_148 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  maxnorm m (drop_T m b (drop m b (vexp q))) * norm m (E m p q) + norm m (had (vexp p) (drop_T m b (drop m b (E m p q))))
  <= maxnorm m (drop_T m b (drop m b (vexp q))) * norm m (E m p q) + maxnorm m (vexp p) * norm m (drop_T m b (drop m b (E m p q))).
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; b; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e387 e388 _ (fun sv Wv SFv => (step_147 m b p q Hs_m)) (nil_replaced Ev rv)) e389 e390.
  exact (P1).
Qed.

Definition p863 : ex := (Mul p827 p851)%N.
Definition p864 : ex := (Sum (0, 20002) (Pow p863 2%nat))%N.
Definition e391 : ex := (Sqrt p864)%N.
Definition e392 : ex := (Mul e377 p849)%N.
(* norm(hadamard(drop_T(drop(exp(q))), E())) <= max_norm(drop_T(drop(exp(q))))*norm(E()), by instance *)
Lemma step_149 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (had (drop_T m b (drop m b (vexp q))) (E m p q))
  <= maxnorm m (drop_T m b (drop m b (vexp q))) * norm m (E m p q).
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; b; p] [] [] [].
  assert (P1 : den Ev rv e391 <= den Ev rv e392) by (exact (fact_3_1_1.theorem_1 m (drop_T m b (drop m b (vexp q))) (E m p q) Hs_m)).
  exact (P1).
Qed.

Definition p867 : ex := (Sum (0, 4096) (Pow (Mul p832 (Add (Exp e292) (Opp (Exp (V1 2 (0, 4096)))))) 2%nat))%N.
Definition e393 : ex := (Sqrt p867)%N.
Definition p869 : ex := (Max (0, 4100) (Abs p835))%N.
Definition e394 : ex := (Mul p869 p839)%N.
Definition p871 : ex := (Sqrt (Sum (0, 4105) (Pow (Mul (Exp (V1 2 (0, 4105))) (Add (Add (Add (Exp (V1 0 (0, 4105))) (Opp (Exp (V1 2 (0, 4105))))) (Mul (Opp (Sum (0, 4106) (Mul p841 e7))) (V1 1 (0, 4105)))) (Mul (Opp (Sum (0, 4107) (Mul (Add p842 (Mul (Opp (Sum (0, 4108) (Mul p843 e7))) (V1 1 (0, 4107)))) (V1 1 (0, 4107))))) e7))) 2%nat)))%N.
Definition e395 : ex := (Add e393 p871)%N.
Definition e396 : ex := (Add e394 p871)%N.
(* norm(hadamard(drop_T(drop(exp(q))), E())) + norm(hadamard(exp(p), drop_T(drop(E())))) <= max_norm(drop_T(drop(exp(q))))*norm(E()) + norm(hadamard(exp(p), drop_T(drop(E())))), by replace *)
Lemma step_150 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (had (drop_T m b (drop m b (vexp q))) (E m p q)) + norm m (had (vexp p) (drop_T m b (drop m b (E m p q))))
  <= maxnorm m (drop_T m b (drop m b (vexp q))) * norm m (E m p q) + norm m (had (vexp p) (drop_T m b (drop m b (E m p q)))).
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; b; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e393 e394 _ (fun sv Wv SFv => (step_149 m b p q Hs_m)) (nil_replaced Ev rv)) e395 e396.
  exact (P1).
Qed.

Definition p874 : ex := (Mul (Exp (V1 2 (0, 20002))) p853)%N.
Definition e397 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p863 p874) 2%nat)))%N.
Definition p876 : ex := (Sqrt (Sum (0, 20002) (Pow p874 2%nat)))%N.
Definition e398 : ex := (Add e391 p876)%N.
(* norm(hadamard(drop_T(drop(exp(q))), E()) + hadamard(exp(p), drop_T(drop(E())))) <= norm(hadamard(drop_T(drop(exp(q))), E())) + norm(hadamard(exp(p), drop_T(drop(E())))), by instance *)
Lemma step_151 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (vadd (had (drop_T m b (drop m b (vexp q))) (E m p q)) (had (vexp p) (drop_T m b (drop m b (E m p q)))))
  <= norm m (had (drop_T m b (drop m b (vexp q))) (E m p q)) + norm m (had (vexp p) (drop_T m b (drop m b (E m p q)))).
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; b; p] [] [] [].
  assert (P1 : den Ev rv e397 <= den Ev rv e398) by (exact (triangle_inequality.step_7 m (had (drop_T m b (drop m b (vexp q))) (E m p q)) (had (vexp p) (drop_T m b (drop m b (E m p q)))) Hs_m)).
  exact (P1).
Qed.

Definition p878 : ex := (Opp p200)%N.
Definition e399 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Mul (Exp (V1 0 (0, 20002))) p827) (Opp (Mul (Exp (V1 2 (0, 20002))) (Add (Add (Exp (V1 2 (0, 20002))) (Mul p878 (V1 1 (0, 20002)))) (Mul (Opp (Sum (0, 20001) (Mul (Add (Exp (V1 2 (0, 20001))) (Mul p878 (V1 1 (0, 20001)))) (V1 1 (0, 20001))))) e7))))) 2%nat)))%N.
(* norm(hadamard(exp(q), drop_T(drop(exp(q)))) - hadamard(exp(p), drop_T(drop(exp(p))))) <= norm(hadamard(drop_T(drop(exp(q))), E()) + hadamard(exp(p), drop_T(drop(E())))), by same *)
Lemma step_152 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (vadd (had (vexp q) (drop_T m b (drop m b (vexp q)))) (vopp (had (vexp p) (drop_T m b (drop m b (vexp p))))))
  <= norm m (vadd (had (drop_T m b (drop m b (vexp q))) (E m p q)) (had (vexp p) (drop_T m b (drop m b (E m p q))))).
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; b; p] [] [] [].
  equal Q1 e399 e397.
  exact (Req_le _ _ Q1).
Qed.

Definition e400 : ex := (Add e392 p876)%N.
Definition e401 : ex := (Add e392 p854)%N.
Definition p882 : ex := (Mul p634 p849)%N.
Definition p883 : ex := (Mul p882 e294)%N.
Definition e402 : ex := (Add p854 p883)%N.
Definition p885 : ex := (Mul (Mul p634 p850) p849)%N.
Definition e403 : ex := (Add p885 p883)%N.
Definition p887 : ex := (Mul (Mul p635 p849) e267)%N.
Definition e404 : ex := (Add p885 p887)%N.
Definition e405 : ex := (Add (Mul p882 e267) p887)%N.
Definition e406 : ex := (Add (Mul (Mul p634 p390) (Exp (Mul (Int 2) e222))) (Mul (Mul p635 p390) (Exp (Mul (Int 2) e222))))%N.
Definition e407 : ex := (Mul (Mul p637 p390) (Exp (Mul (Int 2) e222)))%N.
(* norm(hadamard(exp(q), drop_T(drop(exp(q)))) - hadamard(exp(p), drop_T(drop(exp(p))))) <= (sqrt(m) + 1)**3*exp(2*rho)*norm(q - p), by transitive *)
Lemma step_153 :
  forall (m : nat) (b p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  norm m b <= 1 ->
  maxnorm m q <= rho ->
  maxnorm m p <= rho ->
  norm m (vadd (had (vexp q) (drop_T m b (drop m b (vexp q)))) (vopp (had (vexp p) (drop_T m b (drop m b (vexp p))))))
  <= (1 + sqrt (INR m)) ^ 3 * norm m (vadd q (vopp p)) * exp (2 * rho).
Proof.
  intros m b p q rho Hs_m Hp_rho Hh1 Hh2 Hh3.
  setting [m] [rho] [q; b; p] [] [] [0%N].
  assert (P1 : den Ev rv e399 <= den Ev rv e397) by (exact (step_152 m b p q Hs_m)).
  assert (P2 : den Ev rv e397 <= den Ev rv e398) by (exact (step_151 m b p q Hs_m)).
  assert (P3 : den Ev rv e398 <= den Ev rv e400) by (exact (step_150 m b p q Hs_m)).
  assert (P4 : den Ev rv e400 <= den Ev rv e401) by (exact (step_148 m b p q Hs_m)).
  assert (P5 : den Ev rv e401 <= den Ev rv e384) by (exact (step_146 m b p q Hs_m)).
  assert (P6 : den Ev rv e384 <= den Ev rv e402) by (exact (step_144 m b p q Hs_m Hh1)).
  assert (P7 : den Ev rv e402 <= den Ev rv e403) by (exact (step_142 m b p q Hs_m Hh1)).
  assert (P8 : den Ev rv e403 <= den Ev rv e404) by (exact (step_117 m p q rho Hs_m Hp_rho Hh2)).
  assert (P9 : den Ev rv e404 <= den Ev rv e405) by (exact (step_107 m p q rho Hs_m Hp_rho Hh3)).
  assert (P10 : den Ev rv e405 <= den Ev rv e406) by (exact (step_92 m p q rho Hs_m Hp_rho Hh2 Hh3)).
  assert (P11 : den Ev rv e406 <= den Ev rv e407) by (exact (step_90 m p q rho Hs_m Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7) P8) P9) P10) P11)).
Qed.

Definition p892 : ex := (Opp p522)%N.
Definition p893 : ex := (Opp p526)%N.
Definition e408 : ex := (Sqrt (Sum (1, 20002) (Pow (Add (Mul (Exp (V2 1 (0, 1) (1, 20002))) (Add (Add (Exp (V2 1 (0, 1) (1, 20002))) (Mul p892 (V2 0 (0, 1) (1, 20002)))) (Mul (Opp (Sum (1, 20001) (Mul (Add (Exp (V2 1 (0, 1) (1, 20001))) (Mul p892 (V2 0 (0, 1) (1, 20001)))) (V2 0 (0, 1) (1, 20001))))) e7))) (Opp (Mul (Exp (V2 2 (0, 1) (1, 20002))) (Add (Add (Exp (V2 2 (0, 1) (1, 20002))) (Mul p893 (V2 0 (0, 1) (1, 20002)))) (Mul (Opp (Sum (1, 20001) (Mul (Add (Exp (V2 2 (0, 1) (1, 20001))) (Mul p893 (V2 0 (0, 1) (1, 20001)))) (V2 0 (0, 1) (1, 20001))))) e7))))) 2%nat)))%N.
Definition e409 : ex := (Mul (Mul p629 p531) (Exp (Mul (Int 2) e222)))%N.
(* norm(hadamard(exp(T[j, :].T), exp(T[j, :].T) - inner(exp(T[j, :].T), ones(m))*B[j, :].T - inner(exp(T[j, :].T) - inner(exp(T[j, :].T), ones(m))*B[j, :].T, B[j, :].T)*ones(m)) - hadamard(exp(S[j, :].T), exp(S[j, :].T) - inner(exp(S[j, :].T), ones(m))*B[j, :].T - inner(exp(S[j, :].T) - inner(exp(S[j, :].T), ones(m))*B[j, :].T, B[j, :].T)*ones(m))) <= (sqrt(m) + 1)**3*exp(2*rho)*norm(T[j, :].T - S[j, :].T), by instance *)
Lemma step_154 :
  forall (n m : nat) (B S_ T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  norm m (row B j) <= 1 ->
  maxnorm m (row T j) <= rho ->
  maxnorm m (row S_ j) <= rho ->
  norm m (vadd (had (vexp (row T j)) (vadd (vadd (vexp (row T j)) (vscal (- inner m (vexp (row T j)) ones) (row B j))) (vscal (- inner m (vadd (vexp (row T j)) (vscal (- inner m (vexp (row T j)) ones) (row B j))) (row B j)) ones))) (vopp (had (vexp (row S_ j)) (vadd (vadd (vexp (row S_ j)) (vscal (- inner m (vexp (row S_ j)) ones) (row B j))) (vscal (- inner m (vadd (vexp (row S_ j)) (vscal (- inner m (vexp (row S_ j)) ones) (row B j))) (row B j)) ones)))))
  <= (1 + sqrt (INR m)) ^ 3 * norm m (vadd (row T j) (vopp (row S_ j))) * exp (2 * rho).
Proof.
  intros n m B S_ T rho j Hs_n Hs_m Hi_j Hp_rho Hh1 Hh2 Hh3.
  setting [n; m] [rho] [] [B; T; S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e408 <= den Ev rv e409) by (exact (step_153 m (row B j) (row S_ j) (row T j) rho Hs_m Hp_rho Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition e410 : ex := (Max (1, 20000) (Abs (V2 1 (0, 1) (1, 20000))))%N.
Definition e411 : ex := (Max (1, 20000) (Abs (V2 2 (0, 1) (1, 20000))))%N.
(* norm(hadamard(exp(T[j, :].T), exp(T[j, :].T) - inner(exp(T[j, :].T), ones(m))*B[j, :].T - inner(exp(T[j, :].T) - inner(exp(T[j, :].T), ones(m))*B[j, :].T, B[j, :].T)*ones(m)) - hadamard(exp(S[j, :].T), exp(S[j, :].T) - inner(exp(S[j, :].T), ones(m))*B[j, :].T - inner(exp(S[j, :].T) - inner(exp(S[j, :].T), ones(m))*B[j, :].T, B[j, :].T)*ones(m))) <= (sqrt(m) + 1)**3*exp(2*rho)*norm(T[j, :].T - S[j, :].T), by discharge *)
Lemma step_155 :
  forall (n m : nat) (B S_ T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  norm m (vadd (had (vexp (row T j)) (vadd (vadd (vexp (row T j)) (vscal (- inner m (vexp (row T j)) ones) (row B j))) (vscal (- inner m (vadd (vexp (row T j)) (vscal (- inner m (vexp (row T j)) ones) (row B j))) (row B j)) ones))) (vopp (had (vexp (row S_ j)) (vadd (vadd (vexp (row S_ j)) (vscal (- inner m (vexp (row S_ j)) ones) (row B j))) (vscal (- inner m (vadd (vexp (row S_ j)) (vscal (- inner m (vexp (row S_ j)) ones) (row B j))) (row B j)) ones)))))
  <= (1 + sqrt (INR m)) ^ 3 * norm m (vadd (row T j) (vopp (row S_ j))) * exp (2 * rho).
Proof.
  intros n m B S_ T rho j Hs_n Hs_m Hi_j Hp_rho Hh1 Hh2 Hh3.
  setting [n; m] [rho] [] [B; T; S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e215 <= den Ev rv e7) by (exact (step_79 n m B j Hs_n Hs_m Hi_j Hh1)).
  assert (P2 : den Ev rv e410 <= den Ev rv e222) by (exact (step_81 n m T rho j Hs_n Hs_m Hi_j Hp_rho Hh2)).
  assert (P3 : den Ev rv e411 <= den Ev rv e222) by (exact (step_80 n m S_ rho j Hs_n Hs_m Hi_j Hp_rho Hh3)).
  assert (P4 : den Ev rv e408 <= den Ev rv e409) by (exact (step_154 n m B S_ T rho j Hs_n Hs_m Hi_j Hp_rho P1 P2 P3)).
  exact (P4).
Qed.

Definition p898 : ex := (Sum (1, 4097) (Pow (Add (Mul p534 (Add (Add p534 (Mul (Opp p533) (V2 1 (0, 4096) (1, 4097)))) (Mul (Opp (Sum (1, 4099) (Mul (Add p536 (Mul (Opp p541) (V2 1 (0, 4096) (1, 4099)))) (V2 1 (0, 4096) (1, 4099))))) e7))) (Opp (Mul p542 (Add (Add p542 (Mul (Opp (Sum (1, 4101) (Mul (Exp (V2 2 (0, 4096) (1, 4101))) e7))) (V2 1 (0, 4096) (1, 4097)))) (Mul (Opp (Sum (1, 4102) (Mul (Add (Exp (V2 2 (0, 4096) (1, 4102))) (Mul (Opp (Sum (1, 4103) (Mul (Exp (V2 2 (0, 4096) (1, 4103))) e7))) (V2 1 (0, 4096) (1, 4102)))) (V2 1 (0, 4096) (1, 4102))))) e7))))) 2%nat))%N.
Definition e412 : ex := (Sqrt p898)%N.
Definition p900 : ex := (Mul p629 (Sqrt (Sum (1, 4104) (Pow (Add (V2 0 (0, 4096) (1, 4104)) (Opp (V2 2 (0, 4096) (1, 4104)))) 2%nat))))%N.
Definition e413 : ex := (Mul p900 (Exp (Mul (Int 2) e222)))%N.
Definition e414 : ex := (Sum (0, 4096) (Pow e412 2%nat))%N.
Definition e415 : ex := (Sum (0, 4096) (Pow e413 2%nat))%N.
Definition e416 : ex := (Sum (0, 20001) (Pow (Mul (Mul p629 p552) (Exp (Mul (Int 2) e222))) 2%nat))%N.
Definition e417 : ex := (Sum (0, 20001) (Mul (Mul p631 p554) (Exp (Mul (Int 4) e222))))%N.
(* total(norm(hadamard(exp(T[j, :].T), exp(T[j, :].T) - inner(exp(T[j, :].T), ones(m))*B[j, :].T - inner(exp(T[j, :].T) - inner(exp(T[j, :].T), ones(m))*B[j, :].T, B[j, :].T)*ones(m)) - hadamard(exp(S[j, :].T), exp(S[j, :].T) - inner(exp(S[j, :].T), ones(m))*B[j, :].T - inner(exp(S[j, :].T) - inner(exp(S[j, :].T), ones(m))*B[j, :].T, B[j, :].T)*ones(m)))**2, j) <= total((1 + sqrt(m))**6*norm(T[j, :].T - S[j, :].T)**2*exp(4*rho), j), by replace *)
Lemma step_156 :
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  sum n (fun j => norm m (vadd (had (vexp (row T j)) (vadd (vadd (vexp (row T j)) (vscal (- inner m (vexp (row T j)) ones) (row B j))) (vscal (- inner m (vadd (vexp (row T j)) (vscal (- inner m (vexp (row T j)) ones) (row B j))) (row B j)) ones))) (vopp (had (vexp (row S_ j)) (vadd (vadd (vexp (row S_ j)) (vscal (- inner m (vexp (row S_ j)) ones) (row B j))) (vscal (- inner m (vadd (vexp (row S_ j)) (vscal (- inner m (vexp (row S_ j)) ones) (row B j))) (row B j)) ones))))) ^ 2)
  <= sum n (fun j => (1 + sqrt (INR m)) ^ 6 * norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 * exp (4 * rho)).
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3.
  setting [n; m] [rho] [] [T; B; S_] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e412 e413 _ (fun sv Wv SFv => (step_155 n m B S_ T rho (sv (0%N, 4096%N)) Hs_n Hs_m (Wv (0%N, 4096%N)) Hp_rho Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e414 e415.
  equal Q2 e416 e417.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p906 : ex := (Exp (V2 0 (0, 20005) (1, 20004)))%N.
Definition p907 : ex := (Mul (Del (0, 20005) (0, 20001)) p556)%N.
Definition p908 : ex := (Exp (V2 2 (0, 20005) (1, 20004)))%N.
Definition p909 : ex := (Mul (Del (0, 20005) (0, 20001)) p566)%N.
Definition p910 : ex := (Exp (V2 2 (0, 20005) (1, 20002)))%N.
Definition p911 : ex := (Exp (V2 2 (0, 20003) (1, 20004)))%N.
Definition p912 : ex := (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add (Mul p906 (Add p906 (Opp (Sum (0, 20001) (Mul p907 (V2 1 (0, 20001) (1, 20004))))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Sum (1, 20002) (Mul (Mul (V2 1 (0, 20005) (1, 20002)) (Add (Exp (V2 0 (0, 20005) (1, 20002))) (Opp (Sum (0, 20001) (Mul p907 (V2 1 (0, 20001) (1, 20002))))))) e7))) (Exp (V2 0 (0, 20003) (1, 20004))))))) (Opp (Add (Mul p908 (Add p908 (Opp (Sum (0, 20001) (Mul p909 (V2 1 (0, 20001) (1, 20004))))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Sum (1, 20002) (Mul (Mul (V2 1 (0, 20005) (1, 20002)) (Add p910 (Opp (Sum (0, 20001) (Mul p909 (V2 1 (0, 20001) (1, 20002))))))) e7))) p911)))))) 2%nat)))%N.
Definition e434 : ex := (Sqrt p912)%N.
Definition e418 : ex := (Pow e434 2%nat)%N.
Definition p915 : ex := (Opp p563)%N.
Definition p916 : ex := (Opp p571)%N.
Definition e419 : ex := (Sum (0, 20003) (Pow (Sqrt (Sum (1, 20002) (Pow (Add (Mul p577 (Add (Add p577 (Mul p915 (V2 1 (0, 20003) (1, 20002)))) (Mul (Opp (Sum (1, 20001) (Mul (Add p580 (Mul p915 (V2 1 (0, 20003) (1, 20001)))) (V2 1 (0, 20003) (1, 20001))))) e7))) (Opp (Mul p583 (Add (Add p583 (Mul p916 (V2 1 (0, 20003) (1, 20002)))) (Mul (Opp (Sum (1, 20001) (Mul (Add p585 (Mul p916 (V2 1 (0, 20003) (1, 20001)))) (V2 1 (0, 20003) (1, 20001))))) e7))))) 2%nat))) 2%nat))%N.
(* norm(G_resc(T) - G_resc(S))**2 <= total(norm(hadamard(exp(T[j, :].T), exp(T[j, :].T) - inner(exp(T[j, :].T), ones(m))*B[j, :].T - inner(exp(T[j, :].T) - inner(exp(T[j, :].T), ones(m))*B[j, :].T, B[j, :].T)*ones(m)) - hadamard(exp(S[j, :].T), exp(S[j, :].T) - inner(exp(S[j, :].T), ones(m))*B[j, :].T - inner(exp(S[j, :].T) - inner(exp(S[j, :].T), ones(m))*B[j, :].T, B[j, :].T)*ones(m)))**2, j), by same *)
Lemma step_157 :
  forall (n m : nat) (B S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (G_resc n m B T) (mopp (G_resc n m B S_))) ^ 2
  <= sum n (fun j => norm m (vadd (had (vexp (row T j)) (vadd (vadd (vexp (row T j)) (vscal (- inner m (vexp (row T j)) ones) (row B j))) (vscal (- inner m (vadd (vexp (row T j)) (vscal (- inner m (vexp (row T j)) ones) (row B j))) (row B j)) ones))) (vopp (had (vexp (row S_ j)) (vadd (vadd (vexp (row S_ j)) (vscal (- inner m (vexp (row S_ j)) ones) (row B j))) (vscal (- inner m (vadd (vexp (row S_ j)) (vscal (- inner m (vexp (row S_ j)) ones) (row B j))) (row B j)) ones))))) ^ 2).
Proof.
  intros n m B S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; B; S_] [] [].
  equal Q1 e418 e419.
  exact (Req_le _ _ Q1).
Qed.

Definition e420 : ex := (Mul (Mul p631 p589) (Exp (Mul (Int 4) e222)))%N.
(* norm(G_resc(T) - G_resc(S))**2 <= (sqrt(m) + 1)**6*exp(4*rho)*norm(T - S)**2, by transitive *)
Lemma step_158 :
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  frob n m (madd (G_resc n m B T) (mopp (G_resc n m B S_))) ^ 2
  <= (1 + sqrt (INR m)) ^ 6 * frob n m (madd T (mopp S_)) ^ 2 * exp (4 * rho).
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3.
  setting [n; m] [rho] [] [T; B; S_] [] [0%N].
  assert (P1 : den Ev rv e418 <= den Ev rv e419) by (exact (step_157 n m B S_ T Hs_n Hs_m)).
  assert (P2 : den Ev rv e419 <= den Ev rv e417) by (exact (step_156 n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3)).
  assert (P3 : den Ev rv e417 <= den Ev rv e420) by (exact (step_89 n m S_ T rho Hs_n Hs_m Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p919 : ex := (Exp (V2 1 (0, 20005) (1, 20004)))%N.
Definition p920 : ex := (Mul (Del (0, 20005) (0, 20001)) p591)%N.
Definition p921 : ex := (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add (Mul p919 (Add p919 (Opp (Sum (0, 20001) (Mul p920 (V2 0 (0, 20001) (1, 20004))))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Sum (1, 20002) (Mul (Mul (V2 0 (0, 20005) (1, 20002)) (Add (Exp (V2 1 (0, 20005) (1, 20002))) (Opp (Sum (0, 20001) (Mul p920 (V2 0 (0, 20001) (1, 20002))))))) e7))) (Exp (V2 1 (0, 20003) (1, 20004))))))) (Opp (Add (Mul p908 (Add p908 (Opp (Sum (0, 20001) (Mul p909 (V2 0 (0, 20001) (1, 20004))))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Sum (1, 20002) (Mul (Mul (V2 0 (0, 20005) (1, 20002)) (Add p910 (Opp (Sum (0, 20001) (Mul p909 (V2 0 (0, 20001) (1, 20002))))))) e7))) p911)))))) 2%nat)))%N.
Definition e428 : ex := (Sqrt p921)%N.
Definition e421 : ex := (Pow e428 2%nat)%N.
Definition p924 : ex := (Mul p631 p605)%N.
Definition e422 : ex := (Mul p924 (Exp (Mul (Int 4) e222)))%N.
Definition e423 : ex := (Sqrt e421)%N.
Definition e424 : ex := (Sqrt e422)%N.
Definition e425 : ex := (Pow e423 2%nat)%N.
Definition p929 : ex := (Exp (V2 1 (0, 4114) (1, 4115)))%N.
Definition p930 : ex := (Sum (1, 4117) (Mul (Exp (V2 1 (0, 4114) (1, 4117))) e7))%N.
Definition p931 : ex := (Exp (V2 2 (0, 4114) (1, 4115)))%N.
Definition e426 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4114) (Sum (1, 4115) (Pow (Add (Add (Mul p929 (Add p929 (Opp (Sum (0, 4116) (Mul (Mul (Del (0, 4114) (0, 4116)) p930) (V2 0 (0, 4116) (1, 4115))))))) (Opp (Sum (0, 4118) (Mul (Mul (Del (0, 4114) (0, 4118)) (Sum (1, 4119) (Mul (Mul (V2 0 (0, 4114) (1, 4119)) (Add (Exp (V2 1 (0, 4114) (1, 4119))) (Opp (Sum (0, 4120) (Mul (Mul (Del (0, 4114) (0, 4120)) (Sum (1, 4121) (Mul (Exp (V2 1 (0, 4114) (1, 4121))) e7))) (V2 0 (0, 4120) (1, 4119))))))) e7))) (Exp (V2 1 (0, 4118) (1, 4115))))))) (Opp (Add (Mul p931 (Add p931 (Opp (Sum (0, 4122) (Mul (Mul (Del (0, 4114) (0, 4122)) (Sum (1, 4123) (Mul (Exp (V2 2 (0, 4114) (1, 4123))) e7))) (V2 0 (0, 4122) (1, 4115))))))) (Opp (Sum (0, 4124) (Mul (Mul (Del (0, 4114) (0, 4124)) (Sum (1, 4125) (Mul (Mul (V2 0 (0, 4114) (1, 4125)) (Add (Exp (V2 2 (0, 4114) (1, 4125))) (Opp (Sum (0, 4126) (Mul (Mul (Del (0, 4114) (0, 4126)) (Sum (1, 4127) (Mul (Exp (V2 2 (0, 4114) (1, 4127))) e7))) (V2 0 (0, 4126) (1, 4125))))))) e7))) (Exp (V2 2 (0, 4124) (1, 4115))))))))) 2%nat)))) 2%nat))%N.
Definition p933 : ex := (Exp (V2 1 (0, 4130) (1, 4131)))%N.
Definition p934 : ex := (Exp (V2 2 (0, 4130) (1, 4131)))%N.
Definition e427 : ex := (Sqrt (Sum (0, 4130) (Sum (1, 4131) (Pow (Add (Add (Mul p933 (Add p933 (Opp (Sum (0, 4132) (Mul (Mul (Del (0, 4130) (0, 4132)) (Sum (1, 4133) (Mul (Exp (V2 1 (0, 4130) (1, 4133))) e7))) (V2 0 (0, 4132) (1, 4131))))))) (Opp (Sum (0, 4134) (Mul (Mul (Del (0, 4130) (0, 4134)) (Sum (1, 4135) (Mul (Mul (V2 0 (0, 4130) (1, 4135)) (Add (Exp (V2 1 (0, 4130) (1, 4135))) (Opp (Sum (0, 4136) (Mul (Mul (Del (0, 4130) (0, 4136)) (Sum (1, 4137) (Mul (Exp (V2 1 (0, 4130) (1, 4137))) e7))) (V2 0 (0, 4136) (1, 4135))))))) e7))) (Exp (V2 1 (0, 4134) (1, 4131))))))) (Opp (Add (Mul p934 (Add p934 (Opp (Sum (0, 4138) (Mul (Mul (Del (0, 4130) (0, 4138)) (Sum (1, 4139) (Mul (Exp (V2 2 (0, 4130) (1, 4139))) e7))) (V2 0 (0, 4138) (1, 4131))))))) (Opp (Sum (0, 4140) (Mul (Mul (Del (0, 4130) (0, 4140)) (Sum (1, 4141) (Mul (Mul (V2 0 (0, 4130) (1, 4141)) (Add (Exp (V2 2 (0, 4130) (1, 4141))) (Opp (Sum (0, 4142) (Mul (Mul (Del (0, 4130) (0, 4142)) (Sum (1, 4143) (Mul (Exp (V2 2 (0, 4130) (1, 4143))) e7))) (V2 0 (0, 4142) (1, 4141))))))) e7))) (Exp (V2 2 (0, 4140) (1, 4131))))))))) 2%nat))))%N.
Definition e429 : ex := (Pow e424 2%nat)%N.
Definition p937 : ex := (Mul p629 p604)%N.
Definition e433 : ex := (Mul p937 (Exp (Mul (Int 2) e222)))%N.
Definition e430 : ex := (Pow e433 2%nat)%N.
Definition e431 : ex := (Sqrt (Mul (Mul p631 (Pow (Sqrt (Sum (0, 4128) (Sum (1, 4129) (Pow (Add (V2 1 (0, 4128) (1, 4129)) (Opp (V2 2 (0, 4128) (1, 4129)))) 2%nat)))) 2%nat)) (Exp (Mul (Int 4) e222))))%N.
Definition e432 : ex := (Mul (Mul p629 (Sqrt (Sum (0, 4144) (Sum (1, 4145) (Pow (Add (V2 1 (0, 4144) (1, 4145)) (Opp (V2 2 (0, 4144) (1, 4145)))) 2%nat))))) (Exp (Mul (Int 2) e222)))%N.
(* norm(G_resc(T) - G_resc(S)) <= (sqrt(m) + 1)**3*exp(2*rho)*norm(T - S), by root *)
Lemma step_159 :
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  frob n m (madd (G_resc n m B T) (mopp (G_resc n m B S_)))
  <= (1 + sqrt (INR m)) ^ 3 * frob n m (madd T (mopp S_)) * exp (2 * rho).
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3.
  setting [n; m] [rho] [] [B; T; S_] [] [0%N].
  assert (P1 : den Ev rv e421 <= den Ev rv e422) by (exact (step_158 n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3)).
  equal Q2 e425 e421.
  nonnegative N3 (nil_nonnegative Ev) e426.
  nonnegative N4 (nil_nonnegative Ev) e427.
  assert (Q5 : den Ev rv e423 = den Ev rv e428) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e429 e430.
  nonnegative N7 (nil_nonnegative Ev) e431.
  nonnegative N8 (nil_nonnegative Ev) e432.
  assert (Q9 : den Ev rv e424 = den Ev rv e433) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e423 <= den Ev rv e424)) (Req_le _ _ Q9))).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3 Hh4.
  exact (step_159 n m B S_ T rho Hs_n Hs_m Hp_rho Hh3 Hh2 Hh1).
Qed.

Definition e435 : ex := (Mul (Mul p629 p588) (Exp (Mul (Int 2) e222)))%N.
Lemma defined_2 :
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxnorm n (mulv m B ones) <= 1 ->
  defined (env_of [n; m] [rho] [] [T; B; S_]) (ienv_of []) e434 /\
  defined (env_of [n; m] [rho] [] [T; B; S_]) (ienv_of []) e435.
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3 Hh4.
  setting [n; m] [rho] [] [T; B; S_] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e250 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e249 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e248 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e247 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (nil_known Ev))))).
Qed.

Definition e436 : ex := (Mul p2 (Inv (Int 2)))%N.
(* norm(T - S)/2 <= norm(T - S)/2, by same *)
Lemma step_160 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd T (mopp S_)) / 2 <= frob n m (madd T (mopp S_)) / 2.
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e436))).
Qed.

Definition e437 : ex := (Sum (0, 20001) (Mul p5 (Inv (Int 4))))%N.
Definition e438 : ex := (Mul p7 (Inv (Int 4)))%N.
(* total(norm(T[j, :].T - S[j, :].T)**2/4, j) <= norm(T - S)**2/4, by same *)
Lemma step_161 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  sum n (fun j => norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 / 4) <= frob n m (madd T (mopp S_)) ^ 2 / 4.
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  equal Q1 e437 e438.
  exact (Req_le _ _ Q1).
Qed.

(* norm(Delta()) <= norm(q - p)/2, by replace *)
Lemma step_162 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m (Delta m p q) <= norm m (vadd q (vopp p)) / 2.
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e44 e45 _ (fun sv Wv SFv => (step_3 m p q Hs_m)) (nil_replaced Ev rv)) e44 e45.
  equal Q2 e4 e6.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* absolute(inner(b, ones(m))) <= 1, by assume *)
Lemma step_163 :
  forall (m : nat) (b : vec),
  (0 < m)%nat ->
  Rabs (inner m b ones) <= 1 ->
  Rabs (inner m b ones) <= 1.
Proof.
  intros m b Hs_m Hh1.
  setting [m] [] [b] [] [] [].
  exact Hh1.
Qed.

Definition e439 : ex := (Mul e314 p317)%N.
Definition e440 : ex := (Mul e7 p317)%N.
Definition e441 : ex := (Mul e7 e442)%N.
(* absolute(inner(b, ones(m)))*norm(Delta()) <= norm(Delta()), by replace *)
Lemma step_164 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  Rabs (inner m b ones) <= 1 ->
  Rabs (inner m b ones) * norm m (Delta m p q) <= norm m (Delta m p q).
Proof.
  intros m b p q Hs_m Hh1.
  setting [m] [] [b; q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e314 e7 _ (fun sv Wv SFv => (step_163 m b Hs_m Hh1)) (nil_replaced Ev rv)) e439 e440.
  equal Q2 e441 e442.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p949 : ex := (Sum (0, 20001) (Pow (Add (Add (Mul p789 p12) (Opp (V1 1 (0, 20001)))) (Opp (Add (Mul p789 p202) (Opp (V1 1 (0, 20001)))))) 2%nat))%N.
Definition e447 : ex := (Sqrt p949)%N.
Definition e443 : ex := (Pow e447 2%nat)%N.
Definition p952 : ex := (Abs p789)%N.
Definition e448 : ex := (Mul p952 e449)%N.
Definition e444 : ex := (Pow e448 2%nat)%N.
Definition e445 : ex := (Sqrt (Sum (0, 4096) (Pow (Add (Add (Mul p739 p53) (Opp (V1 1 (0, 4096)))) (Opp (Add (Mul (Sum (0, 4100) (Mul (V1 1 (0, 4100)) e7)) (Mul p316 (Exp (V1 2 (0, 4096))))) (Opp (V1 1 (0, 4096)))))) 2%nat)))%N.
Definition e446 : ex := (Mul (Abs (Sum (0, 4101) (Mul (V1 1 (0, 4101)) e7))) p285)%N.
(* norm(inner(b, ones(m))*sigma(q) - b - (inner(b, ones(m))*sigma(p) - b)) <= absolute(inner(b, ones(m)))*norm(Delta()), by same *)
Lemma step_165 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (vadd (vadd (vscal (inner m b ones) (sigma_2 m q)) (vopp b)) (vopp (vadd (vscal (inner m b ones) (sigma_2 m p)) (vopp b))))
  <= Rabs (inner m b ones) * norm m (Delta m p q).
Proof.
  intros m b p q Hs_m.
  setting [m] [] [q; b; p] [] [] [].
  equal Q1 e443 e444.
  nonnegative N2 (nil_nonnegative Ev) e445.
  nonnegative N3 (nil_nonnegative Ev) e446.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e450 : ex := (Mul p390 (Inv (Int 2)))%N.
(* norm(inner(b, ones(m))*sigma(q) - b - (inner(b, ones(m))*sigma(p) - b)) <= norm(q - p)/2, by transitive *)
Lemma step_166 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  Rabs (inner m b ones) <= 1 ->
  norm m (vadd (vadd (vscal (inner m b ones) (sigma_2 m q)) (vopp b)) (vopp (vadd (vscal (inner m b ones) (sigma_2 m p)) (vopp b))))
  <= norm m (vadd q (vopp p)) / 2.
Proof.
  intros m b p q Hs_m Hh1.
  setting [m] [] [q; b; p] [] [] [].
  assert (P1 : den Ev rv e447 <= den Ev rv e448) by (exact (step_165 m b p q Hs_m)).
  assert (P2 : den Ev rv e448 <= den Ev rv e449) by (exact (step_164 m b p q Hs_m Hh1)).
  assert (P3 : den Ev rv e449 <= den Ev rv e450) by (exact (step_162 m p q Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e451 : ex := (Sqrt (Sum (1, 20001) (Pow (Add (Add (Mul p516 p525) (Opp (V2 0 (0, 1) (1, 20001)))) (Opp (Add (Mul p516 p529) (Opp (V2 0 (0, 1) (1, 20001)))))) 2%nat)))%N.
Definition e452 : ex := (Mul p531 (Inv (Int 2)))%N.
(* norm(inner(B[j, :].T, ones(m))*sigma(T[j, :].T) - B[j, :].T - (inner(B[j, :].T, ones(m))*sigma(S[j, :].T) - B[j, :].T)) <= norm(T[j, :].T - S[j, :].T)/2, by instance *)
Lemma step_167 :
  forall (n m : nat) (B S_ T : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  Rabs (inner m (row B j) ones) <= 1 ->
  norm m (vadd (vadd (vscal (inner m (row B j) ones) (sigma_2 m (row T j))) (vopp (row B j))) (vopp (vadd (vscal (inner m (row B j) ones) (sigma_2 m (row S_ j))) (vopp (row B j)))))
  <= norm m (vadd (row T j) (vopp (row S_ j))) / 2.
Proof.
  intros n m B S_ T j Hs_n Hs_m Hi_j Hh1.
  setting [n; m] [] [] [B; T; S_] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e451 <= den Ev rv e452) by (exact (step_166 m (row B j) (row S_ j) (row T j) Hs_m Hh1)).
  exact (P1).
Qed.

(* norm(inner(B[j, :].T, ones(m))*sigma(T[j, :].T) - B[j, :].T - (inner(B[j, :].T, ones(m))*sigma(S[j, :].T) - B[j, :].T)) <= norm(T[j, :].T - S[j, :].T)/2, by discharge *)
Lemma step_168 :
  forall (n m : nat) (B S_ T : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  maxnorm n (mulv m B ones) <= 1 ->
  norm m (vadd (vadd (vscal (inner m (row B j) ones) (sigma_2 m (row T j))) (vopp (row B j))) (vopp (vadd (vscal (inner m (row B j) ones) (sigma_2 m (row S_ j))) (vopp (row B j)))))
  <= norm m (vadd (row T j) (vopp (row S_ j))) / 2.
Proof.
  intros n m B S_ T j Hs_n Hs_m Hi_j Hh1.
  setting [n; m] [] [] [B; T; S_] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e218 <= den Ev rv e7) by (exact (step_78 n m B j Hs_n Hs_m Hi_j Hh1)).
  assert (P2 : den Ev rv e451 <= den Ev rv e452) by (exact (step_167 n m B S_ T j Hs_n Hs_m Hi_j P1)).
  exact (P2).
Qed.

Definition p960 : ex := (Sum (1, 4097) (Pow (Add (Add (Mul (Sum (1, 4099) (Mul (V2 1 (0, 4096) (1, 4099)) e7)) p535) p538) (Opp (Add (Mul (Sum (1, 4101) (Mul (V2 1 (0, 4096) (1, 4101)) e7)) (Mul (Inv (Sum (1, 4100) (Mul (Exp (V2 2 (0, 4096) (1, 4100))) e7))) p542)) p538))) 2%nat))%N.
Definition e453 : ex := (Sqrt p960)%N.
Definition p962 : ex := (Sqrt (Sum (1, 4102) (Pow (Add (V2 0 (0, 4096) (1, 4102)) (Opp (V2 2 (0, 4096) (1, 4102)))) 2%nat)))%N.
Definition e454 : ex := (Mul p962 (Inv (Int 2)))%N.
Definition e455 : ex := (Sum (0, 4096) (Pow e453 2%nat))%N.
Definition e456 : ex := (Sum (0, 4096) (Pow e454 2%nat))%N.
Definition e457 : ex := (Sum (0, 20001) (Pow (Mul p552 (Inv (Int 2))) 2%nat))%N.
Definition e458 : ex := (Sum (0, 20001) (Mul p554 (Inv (Int 4))))%N.
(* total(norm(inner(B[j, :].T, ones(m))*sigma(T[j, :].T) - B[j, :].T - (inner(B[j, :].T, ones(m))*sigma(S[j, :].T) - B[j, :].T))**2, j) <= total(norm(T[j, :].T - S[j, :].T)**2/4, j), by replace *)
Lemma step_169 :
  forall (n m : nat) (B S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxnorm n (mulv m B ones) <= 1 ->
  sum n (fun j => norm m (vadd (vadd (vscal (inner m (row B j) ones) (sigma_2 m (row T j))) (vopp (row B j))) (vopp (vadd (vscal (inner m (row B j) ones) (sigma_2 m (row S_ j))) (vopp (row B j))))) ^ 2)
  <= sum n (fun j => norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 / 4).
Proof.
  intros n m B S_ T Hs_n Hs_m Hh1.
  setting [n; m] [] [] [T; B; S_] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e453 e454 _ (fun sv Wv SFv => (step_168 n m B S_ T (sv (0%N, 4096%N)) Hs_n Hs_m (Wv (0%N, 4096%N)) Hh1)) (nil_replaced Ev rv)) e455 e456.
  equal Q2 e457 e458.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p968 : ex := (Mul (Del (0, 20004) (0, 20002)) (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) e7)))%N.
Definition p969 : ex := (Inv (Sum (1, 20000) (Mul (Exp (V2 1 (0, 20002) (1, 20000))) e7)))%N.
Definition p970 : ex := (Opp (V2 0 (0, 20004) (1, 20003)))%N.
Definition p971 : ex := (Inv (Sum (1, 20000) (Mul (Exp (V2 2 (0, 20002) (1, 20000))) e7)))%N.
Definition p972 : ex := (Sum (0, 20004) (Sum (1, 20003) (Pow (Add (Add (Sum (0, 20002) (Mul p968 (Sum (0, 20001) (Mul (Mul (Del (0, 20002) (0, 20001)) p969) (Exp (V2 1 (0, 20001) (1, 20003))))))) p970) (Opp (Add (Sum (0, 20002) (Mul p968 (Sum (0, 20001) (Mul (Mul (Del (0, 20002) (0, 20001)) p971) (Exp (V2 2 (0, 20001) (1, 20003))))))) p970))) 2%nat)))%N.
Definition e468 : ex := (Sqrt p972)%N.
Definition e459 : ex := (Pow e468 2%nat)%N.
Definition p975 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) e7))%N.
Definition p976 : ex := (Opp (V2 0 (0, 20002) (1, 20001)))%N.
Definition e460 : ex := (Sum (0, 20002) (Pow (Sqrt (Sum (1, 20001) (Pow (Add (Add (Mul p975 (Mul p969 (Exp (V2 1 (0, 20002) (1, 20001))))) p976) (Opp (Add (Mul p975 (Mul p971 (Exp (V2 2 (0, 20002) (1, 20001))))) p976))) 2%nat))) 2%nat))%N.
(* norm(G_ce(T) - G_ce(S))**2 <= total(norm(inner(B[j, :].T, ones(m))*sigma(T[j, :].T) - B[j, :].T - (inner(B[j, :].T, ones(m))*sigma(S[j, :].T) - B[j, :].T))**2, j), by same *)
Lemma step_170 :
  forall (n m : nat) (B S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (G_ce n m B T) (mopp (G_ce n m B S_))) ^ 2
  <= sum n (fun j => norm m (vadd (vadd (vscal (inner m (row B j) ones) (sigma_2 m (row T j))) (vopp (row B j))) (vopp (vadd (vscal (inner m (row B j) ones) (sigma_2 m (row S_ j))) (vopp (row B j))))) ^ 2).
Proof.
  intros n m B S_ T Hs_n Hs_m.
  setting [n; m] [] [] [B; T; S_] [] [].
  equal Q1 e459 e460.
  exact (Req_le _ _ Q1).
Qed.

Definition e461 : ex := (Sum (0, 20001) (Mul (Pow (Sqrt p603) 2%nat) (Inv (Int 4))))%N.
Definition e462 : ex := (Mul p605 (Inv (Int 4)))%N.
(* norm(G_ce(T) - G_ce(S))**2 <= norm(T - S)**2/4, by transitive *)
Lemma step_171 :
  forall (n m : nat) (B S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxnorm n (mulv m B ones) <= 1 ->
  frob n m (madd (G_ce n m B T) (mopp (G_ce n m B S_))) ^ 2 <= frob n m (madd T (mopp S_)) ^ 2 / 4.
Proof.
  intros n m B S_ T Hs_n Hs_m Hh1.
  setting [n; m] [] [] [B; T; S_] [] [].
  assert (P1 : den Ev rv e459 <= den Ev rv e460) by (exact (step_170 n m B S_ T Hs_n Hs_m)).
  assert (P2 : den Ev rv e460 <= den Ev rv e461) by (exact (step_169 n m B S_ T Hs_n Hs_m Hh1)).
  assert (P3 : den Ev rv e461 <= den Ev rv e462) by (exact (step_161 n m S_ T Hs_n Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e463 : ex := (Sqrt e459)%N.
Definition e464 : ex := (Sqrt e462)%N.
Definition e465 : ex := (Pow e463 2%nat)%N.
Definition e466 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4100) (Sum (1, 4101) (Pow (Add (Add (Sum (0, 4102) (Mul (Mul (Del (0, 4100) (0, 4102)) (Sum (1, 4103) (Mul (V2 0 (0, 4100) (1, 4103)) e7))) (Sum (0, 4104) (Mul (Mul (Del (0, 4102) (0, 4104)) (Inv (Sum (1, 4105) (Mul (Exp (V2 1 (0, 4102) (1, 4105))) e7)))) p612)))) p613) (Opp (Add (Sum (0, 4106) (Mul (Mul (Del (0, 4100) (0, 4106)) (Sum (1, 4107) (Mul (V2 0 (0, 4100) (1, 4107)) e7))) (Sum (0, 4108) (Mul (Mul (Del (0, 4106) (0, 4108)) (Inv (Sum (1, 4109) (Mul (Exp (V2 2 (0, 4106) (1, 4109))) e7)))) (Exp (V2 2 (0, 4108) (1, 4101))))))) p613))) 2%nat)))) 2%nat))%N.
Definition p984 : ex := (Opp (V2 0 (0, 4112) (1, 4113)))%N.
Definition e467 : ex := (Sqrt (Sum (0, 4112) (Sum (1, 4113) (Pow (Add (Add (Sum (0, 4114) (Mul (Mul (Del (0, 4112) (0, 4114)) (Sum (1, 4115) (Mul (V2 0 (0, 4112) (1, 4115)) e7))) (Sum (0, 4116) (Mul (Mul (Del (0, 4114) (0, 4116)) (Inv p930)) (Exp (V2 1 (0, 4116) (1, 4113))))))) p984) (Opp (Add (Sum (0, 4118) (Mul (Mul (Del (0, 4112) (0, 4118)) (Sum (1, 4119) (Mul (V2 0 (0, 4112) (1, 4119)) e7))) (Sum (0, 4120) (Mul (Mul (Del (0, 4118) (0, 4120)) (Inv (Sum (1, 4121) (Mul (Exp (V2 2 (0, 4118) (1, 4121))) e7)))) (Exp (V2 2 (0, 4120) (1, 4113))))))) p984))) 2%nat))))%N.
Definition e469 : ex := (Pow e464 2%nat)%N.
Definition e473 : ex := (Mul p604 (Inv (Int 2)))%N.
Definition e470 : ex := (Pow e473 2%nat)%N.
Definition e471 : ex := (Sqrt (Mul (Pow (Sqrt (Sum (0, 4110) (Sum (1, 4111) (Pow (Add (V2 1 (0, 4110) (1, 4111)) (Opp (V2 2 (0, 4110) (1, 4111)))) 2%nat)))) 2%nat) (Inv (Int 4))))%N.
Definition e472 : ex := (Mul (Sqrt (Sum (0, 4122) (Sum (1, 4123) (Pow (Add (V2 1 (0, 4122) (1, 4123)) (Opp (V2 2 (0, 4122) (1, 4123)))) 2%nat)))) (Inv (Int 2)))%N.
(* norm(G_ce(T) - G_ce(S)) <= norm(T - S)/2, by root *)
Lemma step_172 :
  forall (n m : nat) (B S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxnorm n (mulv m B ones) <= 1 ->
  frob n m (madd (G_ce n m B T) (mopp (G_ce n m B S_))) <= frob n m (madd T (mopp S_)) / 2.
Proof.
  intros n m B S_ T Hs_n Hs_m Hh1.
  setting [n; m] [] [] [B; T; S_] [] [].
  assert (P1 : den Ev rv e459 <= den Ev rv e462) by (exact (step_171 n m B S_ T Hs_n Hs_m Hh1)).
  equal Q2 e465 e459.
  nonnegative N3 (nil_nonnegative Ev) e466.
  nonnegative N4 (nil_nonnegative Ev) e467.
  assert (Q5 : den Ev rv e463 = den Ev rv e468) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e469 e470.
  nonnegative N7 (nil_nonnegative Ev) e471.
  nonnegative N8 (nil_nonnegative Ev) e472.
  assert (Q9 : den Ev rv e464 = den Ev rv e473) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e463 <= den Ev rv e464)) (Req_le _ _ Q9))).
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3 Hh4.
  exact (step_172 n m B S_ T Hs_n Hs_m Hh4).
Qed.

Definition e474 : ex := (Add e7 (Opp e219))%N.
Definition e475 : ex := (Add e7 (Opp e216))%N.
Definition e476 : ex := (Add e222 (Opp (Max (0, 20001) (Max (1, 20000) (Abs (V2 1 (0, 20001) (1, 20000)))))))%N.
Lemma defined_3 :
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxnorm n (mulv m B ones) <= 1 ->
  defined (env_of [n; m] [rho] [] [B; T; S_]) (ienv_of []) e468 /\
  defined (env_of [n; m] [rho] [] [B; T; S_]) (ienv_of []) e473.
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3 Hh4.
  setting [n; m] [rho] [] [B; T; S_] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e250 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e476 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e475 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e474 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (nil_known Ev))))).
Qed.

Definition p994 : ex := (Add (Inv (Int 2)) (Mul (Int 2) e222))%N.
Definition e477 : ex := (Mul p994 p2)%N.
(* (2*rho + Rational(1, 2))*norm(T - S) <= (2*rho + Rational(1, 2))*norm(T - S), by same *)
Lemma step_173 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  (/ 2 + 2 * rho) * frob n m (madd T (mopp S_)) <= (/ 2 + 2 * rho) * frob n m (madd T (mopp S_)).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e477))).
Qed.

Definition p996 : ex := (Pow p994 2%nat)%N.
Definition e478 : ex := (Sum (0, 20001) (Mul p996 p5))%N.
Definition e479 : ex := (Mul p996 p7)%N.
(* total((Rational(1, 2) + 2*rho)**2*norm(T[j, :].T - S[j, :].T)**2, j) <= (2*rho + Rational(1, 2))**2*norm(T - S)**2, by same *)
Lemma step_174 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  sum n (fun j => (/ 2 + 2 * rho) ^ 2 * norm m (vadd (row T j) (vopp (row S_ j))) ^ 2)
  <= (/ 2 + 2 * rho) ^ 2 * frob n m (madd T (mopp S_)) ^ 2.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  equal Q1 e478 e479.
  exact (Req_le _ _ Q1).
Qed.

Definition p999 : ex := (Mul (Mul (Int 2) e222) e544)%N.
Definition e480 : ex := (Add e5 p999)%N.
Definition e481 : ex := (Mul p994 e544)%N.
(* 2*rho*norm(q - p) + norm(q - p)/2 <= (2*rho + Rational(1, 2))*norm(q - p), by same *)
Lemma step_175 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  norm m (vadd q (vopp p)) / 2 + 2 * rho * norm m (vadd q (vopp p)) <= (/ 2 + 2 * rho) * norm m (vadd q (vopp p)).
Proof.
  intros m p q rho Hs_m Hp_rho.
  setting [m] [rho] [q; p] [] [] [0%N].
  equal Q1 e480 e481.
  exact (Req_le _ _ Q1).
Qed.

Definition e482 : ex := (Max (0, 4097) (Abs (V1 1 (0, 4097))))%N.
Definition p1003 : ex := (Mul (Inv (Int 2)) p67)%N.
Definition e483 : ex := (Add p1003 (Mul (Mul (Int 2) e482) p69))%N.
Definition e484 : ex := (Add p1003 (Mul (Mul (Int 2) e222) p69))%N.
Definition p1006 : ex := (Mul (Int 2) p289)%N.
Definition e565 : ex := (Mul p1006 e544)%N.
Definition e485 : ex := (Add e5 e565)%N.
Definition p1009 : ex := (Mul (Inv (Int 2)) e544)%N.
Definition e486 : ex := (Add p1009 e565)%N.
Definition e487 : ex := (Add p1009 p999)%N.
(* 2*max_norm(p)*norm(q - p) + norm(q - p)/2 <= 2*rho*norm(q - p) + norm(q - p)/2, by replace *)
Lemma step_176 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  norm m (vadd q (vopp p)) / 2 + 2 * maxnorm m p * norm m (vadd q (vopp p))
  <= norm m (vadd q (vopp p)) / 2 + 2 * rho * norm m (vadd q (vopp p)).
Proof.
  intros m p q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q; p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e482 e222 _ (fun sv Wv SFv => (step_98 m p rho Hs_m Hp_rho Hh1)) (nil_replaced Ev rv)) e483 e484.
  equal Q2 e485 e486.
  equal Q3 e487 e480.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e488 : ex := (Sum (0, 20000) (Abs p755))%N.
Definition e489 : ex := (Sum (0, 20000) (Mul (Abs (V1 0 (0, 20000))) (Abs (V1 1 (0, 20000)))))%N.
(* total(absolute(v[l]*w[l]), l) <= total(absolute(v[l])*absolute(w[l]), l), by same *)
Lemma step_177 :
  forall (m : nat) (v w : vec),
  (0 < m)%nat ->
  sum m (fun l => Rabs (v l * w l)) <= sum m (fun l => Rabs (v l) * Rabs (w l)).
Proof.
  intros m v w Hs_m.
  setting [m] [] [v; w] [] [] [].
  equal Q1 e488 e489.
  exact (Req_le _ _ Q1).
Qed.

Definition e490 : ex := (Mul e274 (V1 1 (0, 1)))%N.
Definition e491 : ex := (Abs e490)%N.
(* v[l]*w[l] <= absolute(v[l]*w[l]), by below absolute *)
Lemma step_178 :
  forall (m : nat) (v w : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  v l * w l <= Rabs (v l * w l).
Proof.
  intros m v w l Hs_m Hi_l.
  setting [m] [] [v; w] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e490 <= den Ev rv e491) by (exact (Rle_abs (den Ev rv e490))).
  exact (P1).
Qed.

Definition e493 : ex := (Abs e492)%N.
Definition e495 : ex := (Sum (0, 4096) e493)%N.
(* total(v[l]*w[l], l) <= total(absolute(v[l]*w[l]), l), by replace *)
Lemma step_179 :
  forall (m : nat) (v w : vec),
  (0 < m)%nat ->
  sum m (fun l => v l * w l) <= sum m (fun l => Rabs (v l * w l)).
Proof.
  intros m v w Hs_m.
  setting [m] [] [v; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e492 e493 _ (fun sv Wv SFv => (step_178 m v w (sv (0%N, 4096%N)) Hs_m (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e494 e495.
  exact (P1).
Qed.

Definition p1018 : ex := (Mul (V1 1 (0, 20000)) (V1 0 (0, 20000)))%N.
Definition e497 : ex := (Sum (0, 20000) p1018)%N.
(* inner(w, v) <= total(v[l]*w[l], l), by same *)
Lemma step_180 :
  forall (m : nat) (v w : vec),
  (0 < m)%nat ->
  inner m w v <= sum m (fun l => v l * w l).
Proof.
  intros m v w Hs_m.
  setting [m] [] [w; v] [] [] [].
  equal Q1 e496 e497.
  exact (Req_le _ _ Q1).
Qed.

Definition e498 : ex := (Sum (0, 20001) (Mul (Abs (V1 0 (0, 20001))) p289))%N.
Definition e499 : ex := (Mul p289 (Sum (0, 20000) (Abs (V1 0 (0, 20000)))))%N.
(* total(absolute(w[l])*largest(absolute(v[l]), l), l) <= max_norm(v)*total(absolute(w[l]), l), by same *)
Lemma step_181 :
  forall (m : nat) (v w : vec),
  (0 < m)%nat ->
  sum m (fun l => Rabs (w l) * maxn m (fun l => Rabs (v l))) <= maxnorm m v * sum m (fun l => Rabs (w l)).
Proof.
  intros m v w Hs_m.
  setting [m] [] [w; v] [] [] [].
  equal Q1 e498 e499.
  exact (Req_le _ _ Q1).
Qed.

(* absolute(v[l]) <= largest(absolute(v[l]), l), by below largest *)
Lemma step_182 :
  forall (m : nat) (v : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  Rabs (v l) <= maxn m (fun l => Rabs (v l)).
Proof.
  intros m v l Hs_m Hi_l.
  setting [m] [] [v] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e269 <= den Ev rv e91) by (exact (le_maxn m (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e268) l Hi_l)).
  exact (P1).
Qed.

Definition e500 : ex := (Sum (0, 4096) (Mul e268 (Abs (V1 1 (0, 4096)))))%N.
Definition e501 : ex := (Sum (0, 4096) (Mul e286 (Abs (V1 1 (0, 4096)))))%N.
Definition e502 : ex := (Sum (0, 20001) (Mul e91 (Abs (V1 1 (0, 20001)))))%N.
Definition e503 : ex := (Sum (0, 20001) (Mul (Abs (V1 1 (0, 20001))) e91))%N.
(* total(absolute(v[l])*absolute(w[l]), l) <= total(absolute(w[l])*largest(absolute(v[l]), l), l), by replace *)
Lemma step_183 :
  forall (m : nat) (v w : vec),
  (0 < m)%nat ->
  sum m (fun l => Rabs (v l) * Rabs (w l)) <= sum m (fun l => Rabs (w l) * maxn m (fun l => Rabs (v l))).
Proof.
  intros m v w Hs_m.
  setting [m] [] [v; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e268 e286 _ (fun sv Wv SFv => (step_182 m v (sv (0%N, 4096%N)) Hs_m (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e500 e501.
  equal Q2 e502 e503.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e504 : ex := (Sum (0, 20000) (Abs (Opp p755)))%N.
(* total(absolute(-v[l]*w[l]), l) <= total(absolute(v[l])*absolute(w[l]), l), by same *)
Lemma step_184 :
  forall (m : nat) (v w : vec),
  (0 < m)%nat ->
  sum m (fun l => Rabs (- (v l * w l))) <= sum m (fun l => Rabs (v l) * Rabs (w l)).
Proof.
  intros m v w Hs_m.
  setting [m] [] [v; w] [] [] [].
  equal Q1 e504 e489.
  exact (Req_le _ _ Q1).
Qed.

Definition e505 : ex := (Opp e490)%N.
Definition e506 : ex := (Abs e505)%N.
(* -v[l]*w[l] <= absolute(-v[l]*w[l]), by below absolute *)
Lemma step_185 :
  forall (m : nat) (v w : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  - (v l * w l) <= Rabs (- (v l * w l)).
Proof.
  intros m v w l Hs_m Hi_l.
  setting [m] [] [v; w] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e505 <= den Ev rv e506) by (exact (Rle_abs (den Ev rv e505))).
  exact (P1).
Qed.

Definition e507 : ex := (Opp e492)%N.
Definition e508 : ex := (Abs e507)%N.
Definition e509 : ex := (Sum (0, 4096) e507)%N.
Definition e510 : ex := (Sum (0, 4096) e508)%N.
(* total(-v[l]*w[l], l) <= total(absolute(-v[l]*w[l]), l), by replace *)
Lemma step_186 :
  forall (m : nat) (v w : vec),
  (0 < m)%nat ->
  sum m (fun l => - (v l * w l)) <= sum m (fun l => Rabs (- (v l * w l))).
Proof.
  intros m v w Hs_m.
  setting [m] [] [v; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e507 e508 _ (fun sv Wv SFv => (step_185 m v w (sv (0%N, 4096%N)) Hs_m (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e509 e510.
  exact (P1).
Qed.

Definition p1033 : ex := (Opp p1018)%N.
Definition e512 : ex := (Sum (0, 20000) p1033)%N.
(* -inner(w, v) <= total(-v[l]*w[l], l), by same *)
Lemma step_187 :
  forall (m : nat) (v w : vec),
  (0 < m)%nat ->
  - inner m w v <= sum m (fun l => - (v l * w l)).
Proof.
  intros m v w Hs_m.
  setting [m] [] [w; v] [] [] [].
  equal Q1 e511 e512.
  exact (Req_le _ _ Q1).
Qed.

Definition e513 : ex := (Sum (0, 20000) (Abs p1033))%N.
Definition e514 : ex := (Sum (0, 20000) (Mul (Abs (V1 1 (0, 20000))) (Abs (V1 0 (0, 20000)))))%N.
(* -inner(w, v) <= max_norm(v)*total(absolute(w[l]), l), by transitive *)
Lemma step_188 :
  forall (m : nat) (v w : vec),
  (0 < m)%nat ->
  - inner m w v <= maxnorm m v * sum m (fun l => Rabs (w l)).
Proof.
  intros m v w Hs_m.
  setting [m] [] [w; v] [] [] [].
  assert (P1 : den Ev rv e511 <= den Ev rv e512) by (exact (step_187 m v w Hs_m)).
  assert (P2 : den Ev rv e512 <= den Ev rv e513) by (exact (step_186 m v w Hs_m)).
  assert (P3 : den Ev rv e513 <= den Ev rv e514) by (exact (step_184 m v w Hs_m)).
  assert (P4 : den Ev rv e514 <= den Ev rv e498) by (exact (step_183 m v w Hs_m)).
  assert (P5 : den Ev rv e498 <= den Ev rv e499) by (exact (step_181 m v w Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition e515 : ex := (Sum (0, 20000) (Abs p1018))%N.
(* inner(w, v) <= max_norm(v)*total(absolute(w[l]), l), by transitive *)
Lemma step_189 :
  forall (m : nat) (v w : vec),
  (0 < m)%nat ->
  inner m w v <= maxnorm m v * sum m (fun l => Rabs (w l)).
Proof.
  intros m v w Hs_m.
  setting [m] [] [w; v] [] [] [].
  assert (P1 : den Ev rv e496 <= den Ev rv e497) by (exact (step_180 m v w Hs_m)).
  assert (P2 : den Ev rv e497 <= den Ev rv e515) by (exact (step_179 m v w Hs_m)).
  assert (P3 : den Ev rv e515 <= den Ev rv e514) by (exact (step_177 m v w Hs_m)).
  assert (P4 : den Ev rv e514 <= den Ev rv e498) by (exact (step_183 m v w Hs_m)).
  assert (P5 : den Ev rv e498 <= den Ev rv e499) by (exact (step_181 m v w Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

(* absolute(inner(w, v)) <= max_norm(v)*total(absolute(w[l]), l), by absolute below *)
Lemma step_190 :
  forall (m : nat) (v w : vec),
  (0 < m)%nat ->
  Rabs (inner m w v) <= maxnorm m v * sum m (fun l => Rabs (w l)).
Proof.
  intros m v w Hs_m.
  setting [m] [] [w; v] [] [] [].
  assert (P1 : den Ev rv e496 <= den Ev rv e499) by (exact (step_189 m v w Hs_m)).
  assert (P2 : den Ev rv e511 <= den Ev rv e499) by (exact (step_188 m v w Hs_m)).
  assert (P3 : den Ev rv e337 <= den Ev rv e499) by (exact (absolute_below (den Ev rv e496) (den Ev rv e499) P1 P2)).
  exact (P3).
Qed.

Definition p1038 : ex := (Sum (0, 20001) (Abs p12))%N.
Definition e516 : ex := (Mul p289 p1038)%N.
(* absolute(inner(sigma(q), v)) <= max_norm(v)*total(absolute(sigma(q)[l]), l), by instance *)
Lemma step_191 :
  forall (m : nat) (q v : vec),
  (0 < m)%nat ->
  Rabs (inner m (sigma_2 m q) v) <= maxnorm m v * sum m (fun l => Rabs (sigma_2 m q l)).
Proof.
  intros m q v Hs_m.
  setting [m] [] [q; v] [] [] [].
  assert (P1 : den Ev rv e60 <= den Ev rv e516) by (exact (step_190 m v (sigma_2 m q) Hs_m)).
  exact (P1).
Qed.

Definition p1040 : ex := (Abs p16)%N.
Definition e551 : ex := (Sum (0, 20001) p1040)%N.
Definition e517 : ex := (Mul p257 e551)%N.
(* absolute(inner(Delta(), v)) <= max_norm(v)*total(absolute(Delta()[l]), l), by instance *)
Lemma step_192 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  Rabs (inner m (Delta m p q) v) <= maxnorm m v * sum m (fun l => Rabs (Delta m p q l)).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; p; v] [] [] [].
  assert (P1 : den Ev rv e62 <= den Ev rv e517) by (exact (step_190 m v (Delta m p q) Hs_m)).
  exact (P1).
Qed.

Definition p1043 : ex := (Add (Mul p401 (Exp (V1 1 (0, 4106)))) p238)%N.
Definition p1044 : ex := (Sum (0, 4106) (Mul p1043 (V1 0 (0, 4106))))%N.
Definition e518 : ex := (Abs p1044)%N.
Definition p1046 : ex := (Max (0, 4109) (Abs (V1 0 (0, 4109))))%N.
Definition p1047 : ex := (Sum (0, 4110) (Abs p358))%N.
Definition e519 : ex := (Mul p1046 p1047)%N.
Definition p1049 : ex := (Max (0, 4100) (Abs (V1 0 (0, 4100))))%N.
Definition p1050 : ex := (Mul p247 (Exp (V1 1 (0, 4104))))%N.
Definition p1051 : ex := (Add p318 (Mul (Mul p1049 (Sqrt (Sum (0, 4101) (Pow (Add p118 p185) 2%nat)))) (Sum (0, 4104) (Abs p1050))))%N.
Definition e520 : ex := (Add p1051 e518)%N.
Definition e521 : ex := (Add p1051 e519)%N.
Definition p1054 : ex := (Sum (0, 20001) (Abs p15))%N.
Definition p1055 : ex := (Mul e122 p1054)%N.
Definition p1056 : ex := (Add e122 p1055)%N.
Definition e522 : ex := (Add p1056 (Abs p331))%N.
Definition e523 : ex := (Add p1056 (Abs p330))%N.
Definition p1059 : ex := (Mul e91 (Sum (0, 20001) (Abs p326)))%N.
Definition e524 : ex := (Add p1056 p1059)%N.
Definition e525 : ex := (Add (Add e122 p1059) p1055)%N.
(* absolute(-inner(Delta(), v)) + max_norm(v)*norm(Delta())*total(absolute(sigma(q)[l]), l) + max_norm(v)*norm(Delta()) <= max_norm(v)*norm(Delta())*total(absolute(sigma(q)[l]), l) + max_norm(v)*norm(Delta()) + max_norm(v)*total(absolute(Delta()[l]), l), by replace *)
Lemma step_193 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  maxnorm m v * norm m (Delta m p q) + maxnorm m v * norm m (Delta m p q) * sum m (fun l => Rabs (sigma_2 m q l)) + Rabs (- inner m (Delta m p q) v)
  <= maxnorm m v * norm m (Delta m p q) + maxnorm m v * sum m (fun l => Rabs (Delta m p q l)) + maxnorm m v * norm m (Delta m p q) * sum m (fun l => Rabs (sigma_2 m q l)).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [v; q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e518 e519 _ (fun sv Wv SFv => (step_192 m p q v Hs_m)) (nil_replaced Ev rv)) e520 e521.
  equal Q2 e522 e523.
  equal Q3 e524 e525.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p1062 : ex := (Max (0, 4098) (Abs (V1 1 (0, 4098))))%N.
Definition p1063 : ex := (Sum (0, 4099) (Abs p400))%N.
Definition e526 : ex := (Mul p1062 p1063)%N.
Definition p1065 : ex := (Mul (Max (0, 4104) (Abs (V1 1 (0, 4104)))) (Sqrt (Sum (0, 4105) (Pow (Add p483 p305) 2%nat))))%N.
Definition e527 : ex := (Add (Add p187 p1065) p195)%N.
Definition e528 : ex := (Add (Add (Mul e526 p186) p1065) p195)%N.
Definition e529 : ex := (Add (Add p212 p290) p210)%N.
Definition e530 : ex := (Add (Add (Mul e516 e449) p290) p210)%N.
Definition p1070 : ex := (Mul p290 p1038)%N.
Definition e531 : ex := (Add (Add p290 p1070) p210)%N.
(* absolute(-inner(Delta(), v)) + absolute(-inner(sigma(q), v))*norm(Delta()) + max_norm(v)*norm(Delta()) <= absolute(-inner(Delta(), v)) + max_norm(v)*norm(Delta())*total(absolute(sigma(q)[l]), l) + max_norm(v)*norm(Delta()), by replace *)
Lemma step_194 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  Rabs (- inner m (sigma_2 m q) v) * norm m (Delta m p q) + maxnorm m v * norm m (Delta m p q) + Rabs (- inner m (Delta m p q) v)
  <= maxnorm m v * norm m (Delta m p q) + maxnorm m v * norm m (Delta m p q) * sum m (fun l => Rabs (sigma_2 m q l)) + Rabs (- inner m (Delta m p q) v).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; v; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e72 e526 _ (fun sv Wv SFv => (step_191 m q v Hs_m)) (nil_replaced Ev rv)) e527 e528.
  equal Q2 e145 e529.
  equal Q3 e530 e531.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p1072 : ex := (Add (V1 1 (0, 20000)) (Opp (V1 2 (0, 20000))))%N.
Definition p1073 : ex := (Sqrt (Sum (0, 20000) (Pow p1072 2%nat)))%N.
Definition p1074 : ex := (Mul e91 p1073)%N.
Definition e532 : ex := (Add (Mul (Mul (Mul (Int 3) e91) p1073) (Inv (Int 2))) (Mul (Mul p1074 p1054) (Inv (Int 2))))%N.
Definition e533 : ex := (Mul p677 p1073)%N.
(* max_norm(v)*norm(q - p)*total(absolute(sigma(q)[l]), l)/2 + 3*max_norm(v)*norm(q - p)/2 <= 2*max_norm(v)*norm(q - p), by same *)
Lemma step_195 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  3 * maxnorm m v * norm m (vadd q (vopp p)) / 2 + maxnorm m v * norm m (vadd q (vopp p)) * sum m (fun l => Rabs (sigma_2 m q l)) / 2
  <= 2 * maxnorm m v * norm m (vadd q (vopp p)).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [v; q; p] [] [] [].
  equal Q1 e532 e533.
  exact (Req_le _ _ Q1).
Qed.

Definition p1077 : ex := (Sum (0, 4104) (Pow (Add p1050 (Mul (Opp p190) (Exp (V1 2 (0, 4104))))) 2%nat))%N.
Definition e534 : ex := (Sqrt p1077)%N.
Definition p1079 : ex := (Sqrt (Sum (0, 4107) (Pow (Add (V1 1 (0, 4107)) (Opp (V1 2 (0, 4107)))) 2%nat)))%N.
Definition e535 : ex := (Mul p1079 (Inv (Int 2)))%N.
Definition p1081 : ex := (Sum (0, 4097) (Pow (Add p82 (Mul (Opp p316) (Exp (V1 2 (0, 4097))))) 2%nat))%N.
Definition e536 : ex := (Sqrt p1081)%N.
Definition p1083 : ex := (Sqrt (Sum (0, 4100) (Pow (Add (V1 1 (0, 4100)) (Opp (V1 2 (0, 4100)))) 2%nat)))%N.
Definition e537 : ex := (Mul p1083 (Inv (Int 2)))%N.
Definition p1085 : ex := (Mul (Max (0, 4101) (Abs (V1 0 (0, 4101)))) (Sqrt (Sum (0, 4102) (Pow (Add (V1 1 (0, 4102)) (Opp (V1 2 (0, 4102)))) 2%nat))))%N.
Definition p1086 : ex := (Max (0, 4103) (Abs (V1 0 (0, 4103))))%N.
Definition p1087 : ex := (Sum (0, 4108) (Abs p303))%N.
Definition e538 : ex := (Add (Add (Mul e271 e536) p1085) (Mul (Mul p1086 e534) p1087))%N.
Definition e539 : ex := (Add (Add (Mul e271 e537) p1085) (Mul (Mul p1086 e535) p1087))%N.
Definition e540 : ex := (Add (Add e122 p1074) p1055)%N.
Definition p1091 : ex := (Add p15 (Mul (Opp p201) (Exp (V1 2 (0, 20001)))))%N.
Definition p1092 : ex := (Mul e91 (Sqrt (Sum (0, 20001) (Pow p1091 2%nat))))%N.
Definition e541 : ex := (Add (Add p1092 p1074) (Mul p1092 p1054))%N.
Definition p1094 : ex := (Mul e91 (Mul p1073 (Inv (Int 2))))%N.
Definition e542 : ex := (Add (Add p1094 p1074) (Mul p1094 p1054))%N.
(* max_norm(v)*norm(Delta())*total(absolute(sigma(q)[l]), l) + max_norm(v)*norm(Delta()) + max_norm(v)*norm(q - p) <= max_norm(v)*norm(q - p)*total(absolute(sigma(q)[l]), l)/2 + 3*max_norm(v)*norm(q - p)/2, by replace *)
Lemma step_196 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  maxnorm m v * norm m (Delta m p q) + maxnorm m v * norm m (vadd q (vopp p)) + maxnorm m v * norm m (Delta m p q) * sum m (fun l => Rabs (sigma_2 m q l))
  <= 3 * maxnorm m v * norm m (vadd q (vopp p)) / 2 + maxnorm m v * norm m (vadd q (vopp p)) * sum m (fun l => Rabs (sigma_2 m q l)) / 2.
Proof.
  intros m p q v Hs_m.
  setting [m] [] [v; q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e536 e537 _ (fun sv Wv SFv => (step_3 m p q Hs_m)) (cons_replaced Ev rv e534 e535 _ (fun sv Wv SFv => (step_3 m p q Hs_m)) (nil_replaced Ev rv))) e538 e539.
  equal Q2 e540 e541.
  equal Q3 e542 e532.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* max_norm(v)*norm(Delta())*total(absolute(sigma(q)[l]), l) + max_norm(v)*norm(Delta()) + max_norm(v)*norm(q - p) <= 2*max_norm(v)*norm(q - p), by transitive *)
Lemma step_197 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  maxnorm m v * norm m (Delta m p q) + maxnorm m v * norm m (vadd q (vopp p)) + maxnorm m v * norm m (Delta m p q) * sum m (fun l => Rabs (sigma_2 m q l))
  <= 2 * maxnorm m v * norm m (vadd q (vopp p)).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [v; q; p] [] [] [].
  assert (P1 : den Ev rv e540 <= den Ev rv e532) by (exact (step_196 m p q v Hs_m)).
  assert (P2 : den Ev rv e532 <= den Ev rv e533) by (exact (step_195 m p q v Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e543 : ex := (Max (0, 20000) (Abs p19))%N.
(* max_norm(q - p) <= norm(q - p), by instance *)
Lemma step_198 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  maxnorm m (vadd q (vopp p)) <= norm m (vadd q (vopp p)).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e543 <= den Ev rv e544) by (exact (fact_3_1_2.step_7 m (vadd q (vopp p)) Hs_m)).
  exact (P1).
Qed.

Definition p1097 : ex := (Abs p66)%N.
Definition e545 : ex := (Max (0, 4096) p1097)%N.
Definition p1099 : ex := (Max (0, 4098) (Abs (V1 2 (0, 4098))))%N.
Definition p1100 : ex := (Mul (Max (0, 4099) (Abs (V1 2 (0, 4099)))) p157)%N.
Definition p1101 : ex := (Mul (Mul (Max (0, 4103) (Abs (V1 2 (0, 4103)))) (Sqrt (Sum (0, 4104) (Pow (Add p189 (Opp (Mul p304 (Exp (V1 1 (0, 4104)))))) 2%nat)))) (Sum (0, 4107) (Abs p250)))%N.
Definition e547 : ex := (Add (Add (Mul e545 p1099) p1100) p1101)%N.
Definition e548 : ex := (Add (Add (Mul e546 p1099) p1100) p1101)%N.
Definition p1104 : ex := (Mul p258 p1038)%N.
Definition e549 : ex := (Add (Add (Mul e544 p257) p258) p1104)%N.
Definition e550 : ex := (Add (Add p258 (Mul p257 e544)) p1104)%N.
(* max_norm(q - p)*max_norm(v) + max_norm(v)*norm(Delta())*total(absolute(sigma(q)[l]), l) + max_norm(v)*norm(Delta()) <= max_norm(v)*norm(Delta())*total(absolute(sigma(q)[l]), l) + max_norm(v)*norm(Delta()) + max_norm(v)*norm(q - p), by replace *)
Lemma step_199 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  maxnorm m (vadd q (vopp p)) * maxnorm m v + maxnorm m v * norm m (Delta m p q) + maxnorm m v * norm m (Delta m p q) * sum m (fun l => Rabs (sigma_2 m q l))
  <= maxnorm m v * norm m (Delta m p q) + maxnorm m v * norm m (vadd q (vopp p)) + maxnorm m v * norm m (Delta m p q) * sum m (fun l => Rabs (sigma_2 m q l)).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e545 e546 _ (fun sv Wv SFv => (step_198 m p q Hs_m)) (nil_replaced Ev rv)) e547 e548.
  equal Q2 e549 e550.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e552 : ex := (Sum (0, 20001) (Abs p23))%N.
(* total(absolute((1/inner(exp(q), ones(m))*exp(q) - 1/inner(exp(p), ones(m))*exp(p))[k]), k) <= max_norm(q - p), by instance *)
Lemma step_200 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  sum m (fun k => Rabs (vadd (vscal (/ inner m (vexp q) ones) (vexp q)) (vscal (- (/ inner m (vexp p) ones)) (vexp p)) k))
  <= maxnorm m (vadd q (vopp p)).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e551 <= den Ev rv e543) by (exact (softmax_lipschitz_max.step_41 m p q Hs_m)).
  equal Q2 e552 e551.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p1108 : ex := (Abs (Add p118 (Mul (Opp p184) (Exp (V1 2 (0, 4101))))))%N.
Definition e553 : ex := (Sum (0, 4101) p1108)%N.
Definition p1110 : ex := (Abs (Add (V1 1 (0, 4104)) (Opp (V1 2 (0, 4104)))))%N.
Definition e554 : ex := (Max (0, 4104) p1110)%N.
Definition p1112 : ex := (Mul (Mul (Max (0, 4105) (Abs (V1 0 (0, 4105)))) (Sqrt (Sum (0, 4106) (Pow p1043 2%nat)))) (Sum (0, 4109) (Abs p403)))%N.
Definition e555 : ex := (Add (Add p318 (Mul p1049 e553)) p1112)%N.
Definition e556 : ex := (Add (Add p318 (Mul p1049 e554)) p1112)%N.
Definition e557 : ex := (Add (Add e122 (Mul e91 (Sum (0, 20001) (Abs p1091)))) p1055)%N.
Definition p1116 : ex := (Max (0, 20000) (Abs p1072))%N.
Definition e558 : ex := (Add (Add e122 (Mul e91 p1116)) p1055)%N.
Definition e559 : ex := (Add (Add (Mul p1116 e91) e122) p1055)%N.
(* max_norm(v)*norm(Delta())*total(absolute(sigma(q)[l]), l) + max_norm(v)*norm(Delta()) + max_norm(v)*total(absolute(Delta()[l]), l) <= max_norm(q - p)*max_norm(v) + max_norm(v)*norm(Delta())*total(absolute(sigma(q)[l]), l) + max_norm(v)*norm(Delta()), by replace *)
Lemma step_201 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  maxnorm m v * norm m (Delta m p q) + maxnorm m v * sum m (fun l => Rabs (Delta m p q l)) + maxnorm m v * norm m (Delta m p q) * sum m (fun l => Rabs (sigma_2 m q l))
  <= maxnorm m (vadd q (vopp p)) * maxnorm m v + maxnorm m v * norm m (Delta m p q) + maxnorm m v * norm m (Delta m p q) * sum m (fun l => Rabs (sigma_2 m q l)).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [v; q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e553 e554 _ (fun sv Wv SFv => (step_200 m p q Hs_m)) (nil_replaced Ev rv)) e555 e556.
  equal Q2 e525 e557.
  equal Q3 e558 e559.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e560 : ex := (Add (Add p290 (Mul p289 (Sum (0, 20001) (Abs p204)))) p1070)%N.
(* absolute(-inner(Delta(), v)) + absolute(-inner(sigma(q), v))*norm(Delta()) + max_norm(v)*norm(Delta()) <= max_norm(v)*norm(Delta())*total(absolute(sigma(q)[l]), l) + max_norm(v)*norm(Delta()) + max_norm(v)*total(absolute(Delta()[l]), l), by transitive *)
Lemma step_202 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  Rabs (- inner m (sigma_2 m q) v) * norm m (Delta m p q) + maxnorm m v * norm m (Delta m p q) + Rabs (- inner m (Delta m p q) v)
  <= maxnorm m v * norm m (Delta m p q) + maxnorm m v * sum m (fun l => Rabs (Delta m p q l)) + maxnorm m v * norm m (Delta m p q) * sum m (fun l => Rabs (sigma_2 m q l)).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; v; p] [] [] [].
  assert (P1 : den Ev rv e145 <= den Ev rv e531) by (exact (step_194 m p q v Hs_m)).
  assert (P2 : den Ev rv e531 <= den Ev rv e560) by (exact (step_193 m p q v Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e561 : ex := (Add (Add (Mul (Max (0, 20000) (Abs p389)) p289) p290) p1070)%N.
Definition e562 : ex := (Add (Add p290 (Mul p289 p390)) p1070)%N.
Definition e563 : ex := (Mul p1006 p390)%N.
(* norm(J(q, v) - J(p, v)) <= 2*max_norm(v)*norm(q - p), by transitive *)
Lemma step_203 :
  forall (m : nat) (p q v : vec),
  (0 < m)%nat ->
  norm m (vadd (J_3 m q v) (vopp (J_3 m p v))) <= 2 * maxnorm m v * norm m (vadd q (vopp p)).
Proof.
  intros m p q v Hs_m.
  setting [m] [] [q; v; p] [] [] [].
  assert (P1 : den Ev rv e139 <= den Ev rv e145) by (exact (step_45 m p q v Hs_m)).
  assert (P2 : den Ev rv e145 <= den Ev rv e560) by (exact (step_202 m p q v Hs_m)).
  assert (P3 : den Ev rv e560 <= den Ev rv e561) by (exact (step_201 m p q v Hs_m)).
  assert (P4 : den Ev rv e561 <= den Ev rv e562) by (exact (step_199 m p q v Hs_m)).
  assert (P5 : den Ev rv e562 <= den Ev rv e563) by (exact (step_197 m p q v Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition p1123 : ex := (Add (Mul p264 (V1 1 (0, 20002))) (Mul (Opp (Sum (0, 20001) (Mul p15 (V1 1 (0, 20001))))) p264))%N.
Definition p1124 : ex := (Add p377 (Opp p1123))%N.
Definition p1125 : ex := (Sum (0, 20002) (Pow p1124 2%nat))%N.
Definition e564 : ex := (Sqrt p1125)%N.
(* norm(J(q, p) - J(p, p)) <= 2*max_norm(p)*norm(q - p), by instance *)
Lemma step_204 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m (vadd (J_3 m q p) (vopp (J_3 m p p))) <= 2 * maxnorm m p * norm m (vadd q (vopp p)).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e564 <= den Ev rv e565) by (exact (step_203 m p q p Hs_m)).
  exact (P1).
Qed.

Definition p1127 : ex := (Sum (0, 4097) (Pow (Add (Add (Mul (Mul p443 (Exp (V1 0 (0, 4097)))) (V1 1 (0, 4097))) (Mul p453 (Mul p56 (Exp (V1 0 (0, 4097)))))) (Opp (Add (Mul (Mul p117 (Exp (V1 1 (0, 4097)))) (V1 1 (0, 4097))) (Mul (Opp (Sum (0, 4104) (Mul p1050 (V1 1 (0, 4104))))) (Mul p320 (Exp (V1 1 (0, 4097)))))))) 2%nat))%N.
Definition e566 : ex := (Sqrt p1127)%N.
Definition p1129 : ex := (Mul (Int 2) (Max (0, 4106) (Abs (V1 1 (0, 4106)))))%N.
Definition p1130 : ex := (Sqrt (Sum (0, 4107) (Pow (Add (V1 0 (0, 4107)) (Opp (V1 1 (0, 4107)))) 2%nat)))%N.
Definition e567 : ex := (Mul p1129 p1130)%N.
Definition e568 : ex := (Add p1003 e566)%N.
Definition e569 : ex := (Add p1003 e567)%N.
Definition e570 : ex := (Add e5 e564)%N.
Definition e571 : ex := (Add p1009 e564)%N.
(* norm(J(q, p) - J(p, p)) + norm(q - p)/2 <= 2*max_norm(p)*norm(q - p) + norm(q - p)/2, by replace *)
Lemma step_205 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m (vadd q (vopp p)) / 2 + norm m (vadd (J_3 m q p) (vopp (J_3 m p p)))
  <= norm m (vadd q (vopp p)) / 2 + 2 * maxnorm m p * norm m (vadd q (vopp p)).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e566 e567 _ (fun sv Wv SFv => (step_204 m p q Hs_m)) (nil_replaced Ev rv)) e568 e569.
  equal Q2 e570 e571.
  equal Q3 e486 e485.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p1136 : ex := (Add (Mul p296 (Add (V1 0 (0, 20002)) (Opp (V1 1 (0, 20002))))) (Mul (Opp (Sum (0, 20001) (Mul p12 (Add (V1 0 (0, 20001)) (Opp (V1 1 (0, 20001))))))) p296))%N.
Definition p1137 : ex := (Sum (0, 20002) (Pow p1136 2%nat))%N.
Definition e572 : ex := (Sqrt p1137)%N.
(* norm(J(q, q - p)) <= norm(q - p)/2, by instance *)
Lemma step_206 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m (J_3 m q (vadd q (vopp p))) <= norm m (vadd q (vopp p)) / 2.
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e572 <= den Ev rv e5) by (exact (step_63 m q (vadd q (vopp p)) Hs_m)).
  exact (P1).
Qed.

Definition p1139 : ex := (Sum (0, 4096) (Pow (Add (Mul p53 p66) (Mul (Opp (Sum (0, 4099) (Mul p400 p98))) p444)) 2%nat))%N.
Definition e573 : ex := (Sqrt p1139)%N.
Definition p1141 : ex := (Sqrt (Sum (0, 4101) (Pow (Add (V1 0 (0, 4101)) (Opp (V1 1 (0, 4101)))) 2%nat)))%N.
Definition e574 : ex := (Mul p1141 (Inv (Int 2)))%N.
Definition p1143 : ex := (Sqrt (Sum (0, 4102) (Pow (Add (Add p467 (Mul (Opp (Sum (0, 4105) (Mul p483 (V1 1 (0, 4105))))) p455)) (Opp (Add (Mul (Mul p401 (Exp (V1 1 (0, 4102)))) (V1 1 (0, 4102))) (Mul (Opp (Sum (0, 4109) (Mul p403 (V1 1 (0, 4109))))) (Mul p145 (Exp (V1 1 (0, 4102)))))))) 2%nat)))%N.
Definition e575 : ex := (Add e573 p1143)%N.
Definition e576 : ex := (Add e574 p1143)%N.
(* norm(J(q, q - p)) + norm(J(q, p) - J(p, p)) <= norm(J(q, p) - J(p, p)) + norm(q - p)/2, by replace *)
Lemma step_207 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m (J_3 m q (vadd q (vopp p))) + norm m (vadd (J_3 m q p) (vopp (J_3 m p p)))
  <= norm m (vadd q (vopp p)) / 2 + norm m (vadd (J_3 m q p) (vopp (J_3 m p p))).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e573 e574 _ (fun sv Wv SFv => (step_206 m p q Hs_m)) (nil_replaced Ev rv)) e575 e576.
  exact (P1).
Qed.

Definition p1146 : ex := (Opp p1136)%N.
Definition p1147 : ex := (Opp p1124)%N.
Definition e577 : ex := (Add (Sqrt (Sum (0, 20002) (Pow p1146 2%nat))) (Sqrt (Sum (0, 20002) (Pow p1147 2%nat))))%N.
Definition e578 : ex := (Add e572 e564)%N.
(* norm(-J(q, q - p)) + norm(-(J(q, p) - J(p, p))) <= norm(J(q, q - p)) + norm(J(q, p) - J(p, p)), by same *)
Lemma step_208 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m (vopp (J_3 m q (vadd q (vopp p)))) + norm m (vopp (vadd (J_3 m q p) (vopp (J_3 m p p))))
  <= norm m (J_3 m q (vadd q (vopp p))) + norm m (vadd (J_3 m q p) (vopp (J_3 m p p))).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  equal Q1 e577 e578.
  exact (Req_le _ _ Q1).
Qed.

Definition e579 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p1146 p1147) 2%nat)))%N.
(* norm(-J(q, q - p) - (J(q, p) - J(p, p))) <= norm(-J(q, q - p)) + norm(-(J(q, p) - J(p, p))), by instance *)
Lemma step_209 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m (vadd (vopp (J_3 m q (vadd q (vopp p)))) (vopp (vadd (J_3 m q p) (vopp (J_3 m p p)))))
  <= norm m (vopp (J_3 m q (vadd q (vopp p)))) + norm m (vopp (vadd (J_3 m q p) (vopp (J_3 m p p)))).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e579 <= den Ev rv e577) by (exact (triangle_inequality.step_7 m (vopp (J_3 m q (vadd q (vopp p)))) (vopp (vadd (J_3 m q p) (vopp (J_3 m p p)))) Hs_m)).
  exact (P1).
Qed.

Definition e580 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Opp (Add (Mul p296 (V1 0 (0, 20002))) (Mul (Opp (Sum (0, 20001) (Mul p12 (V1 0 (0, 20001))))) p296))) p1123) 2%nat)))%N.
(* norm(-J(q, q) + J(p, p)) <= norm(-J(q, q - p) - (J(q, p) - J(p, p))), by same *)
Lemma step_210 :
  forall (m : nat) (p q : vec),
  (0 < m)%nat ->
  norm m (vadd (vopp (J_3 m q q)) (J_3 m p p))
  <= norm m (vadd (vopp (J_3 m q (vadd q (vopp p)))) (vopp (vadd (J_3 m q p) (vopp (J_3 m p p))))).
Proof.
  intros m p q Hs_m.
  setting [m] [] [q; p] [] [] [].
  equal Q1 e580 e579.
  exact (Req_le _ _ Q1).
Qed.

(* norm(-J(q, q) + J(p, p)) <= (2*rho + Rational(1, 2))*norm(q - p), by transitive *)
Lemma step_211 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  norm m (vadd (vopp (J_3 m q q)) (J_3 m p p)) <= (/ 2 + 2 * rho) * norm m (vadd q (vopp p)).
Proof.
  intros m p q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q; p] [] [] [0%N].
  assert (P1 : den Ev rv e580 <= den Ev rv e579) by (exact (step_210 m p q Hs_m)).
  assert (P2 : den Ev rv e579 <= den Ev rv e577) by (exact (step_209 m p q Hs_m)).
  assert (P3 : den Ev rv e577 <= den Ev rv e578) by (exact (step_208 m p q Hs_m)).
  assert (P4 : den Ev rv e578 <= den Ev rv e570) by (exact (step_207 m p q Hs_m)).
  assert (P5 : den Ev rv e570 <= den Ev rv e485) by (exact (step_205 m p q Hs_m)).
  assert (P6 : den Ev rv e485 <= den Ev rv e480) by (exact (step_176 m p q rho Hs_m Hp_rho Hh1)).
  assert (P7 : den Ev rv e480 <= den Ev rv e481) by (exact (step_175 m p q rho Hs_m Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7)).
Qed.

Definition p1152 : ex := (Inv (Sum (1, 20000) (Mul (Exp (V2 0 (0, 1) (1, 20000))) e7)))%N.
Definition p1153 : ex := (Mul p1152 (Exp (V2 0 (0, 1) (1, 20002))))%N.
Definition e581 : ex := (Sqrt (Sum (1, 20002) (Pow (Add (Opp (Add (Mul p524 (V2 1 (0, 1) (1, 20002))) (Mul (Opp (Sum (1, 20001) (Mul p525 (V2 1 (0, 1) (1, 20001))))) p524))) (Add (Mul p1153 (V2 0 (0, 1) (1, 20002))) (Mul (Opp (Sum (1, 20001) (Mul (Mul p1152 (Exp (V2 0 (0, 1) (1, 20001)))) (V2 0 (0, 1) (1, 20001))))) p1153))) 2%nat)))%N.
Definition e582 : ex := (Mul p994 (Sqrt (Sum (1, 20000) (Pow (Add (V2 1 (0, 1) (1, 20000)) (Opp (V2 0 (0, 1) (1, 20000)))) 2%nat))))%N.
(* norm(-J(T[j, :].T, T[j, :].T) + J(S[j, :].T, S[j, :].T)) <= (2*rho + Rational(1, 2))*norm(T[j, :].T - S[j, :].T), by instance *)
Lemma step_212 :
  forall (n m : nat) (S_ T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxnorm m (row S_ j) <= rho ->
  norm m (vadd (vopp (J_3 m (row T j) (row T j))) (J_3 m (row S_ j) (row S_ j)))
  <= (/ 2 + 2 * rho) * norm m (vadd (row T j) (vopp (row S_ j))).
Proof.
  intros n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho Hh1.
  setting [n; m] [rho] [] [S_; T] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e581 <= den Ev rv e582) by (exact (step_211 m (row S_ j) (row T j) rho Hs_m Hp_rho Hh1)).
  exact (P1).
Qed.

(* norm(-J(T[j, :].T, T[j, :].T) + J(S[j, :].T, S[j, :].T)) <= (2*rho + Rational(1, 2))*norm(T[j, :].T - S[j, :].T), by discharge *)
Lemma step_213 :
  forall (n m : nat) (S_ T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  norm m (vadd (vopp (J_3 m (row T j) (row T j))) (J_3 m (row S_ j) (row S_ j)))
  <= (/ 2 + 2 * rho) * norm m (vadd (row T j) (vopp (row S_ j))).
Proof.
  intros n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho Hh1.
  setting [n; m] [rho] [] [S_; T] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e212 <= den Ev rv e222) by (exact (step_80 n m S_ rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  assert (P2 : den Ev rv e581 <= den Ev rv e582) by (exact (step_212 n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho P1)).
  exact (P2).
Qed.

Definition p1156 : ex := (Exp (V2 1 (0, 4096) (1, 4097)))%N.
Definition p1157 : ex := (Sum (1, 4097) (Pow (Add (Opp (Add (Mul p535 (V2 0 (0, 4096) (1, 4097))) (Mul (Opp (Sum (1, 4100) (Mul (Mul (Inv (Sum (1, 4101) (Mul p539 e7))) p540) (V2 0 (0, 4096) (1, 4100))))) p537))) (Add (Mul (Mul (Inv (Sum (1, 4102) (Mul (Exp (V2 1 (0, 4096) (1, 4102))) e7))) p1156) (V2 1 (0, 4096) (1, 4097))) (Mul (Opp (Sum (1, 4104) (Mul (Mul (Inv (Sum (1, 4105) (Mul (Exp (V2 1 (0, 4096) (1, 4105))) e7))) (Exp (V2 1 (0, 4096) (1, 4104)))) (V2 1 (0, 4096) (1, 4104))))) (Mul (Inv (Sum (1, 4103) (Mul (Exp (V2 1 (0, 4096) (1, 4103))) e7))) p1156)))) 2%nat))%N.
Definition e583 : ex := (Sqrt p1157)%N.
Definition p1159 : ex := (Sqrt (Sum (1, 4106) (Pow (Add (V2 0 (0, 4096) (1, 4106)) (Opp (V2 1 (0, 4096) (1, 4106)))) 2%nat)))%N.
Definition e584 : ex := (Mul p994 p1159)%N.
Definition e585 : ex := (Sum (0, 4096) (Pow e583 2%nat))%N.
Definition e586 : ex := (Sum (0, 4096) (Pow e584 2%nat))%N.
Definition e587 : ex := (Sum (0, 20001) (Pow (Mul p994 p4) 2%nat))%N.
(* total(norm(-J(T[j, :].T, T[j, :].T) + J(S[j, :].T, S[j, :].T))**2, j) <= total((Rational(1, 2) + 2*rho)**2*norm(T[j, :].T - S[j, :].T)**2, j), by replace *)
Lemma step_214 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  sum n (fun j => norm m (vadd (vopp (J_3 m (row T j) (row T j))) (J_3 m (row S_ j) (row S_ j))) ^ 2)
  <= sum n (fun j => (/ 2 + 2 * rho) ^ 2 * norm m (vadd (row T j) (vopp (row S_ j))) ^ 2).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e583 e584 _ (fun sv Wv SFv => (step_213 n m S_ T rho (sv (0%N, 4096%N)) Hs_n Hs_m (Wv (0%N, 4096%N)) Hp_rho Hh1)) (nil_replaced Ev rv)) e585 e586.
  equal Q2 e587 e478.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p1164 : ex := (Add (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Sum (1, 20002) (Mul (Mul p561 (V2 0 (0, 20005) (1, 20002))) e7))) p565)) (Opp (Mul p559 (V2 0 (0, 20005) (1, 20004)))))%N.
Definition p1165 : ex := (Add (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Sum (1, 20002) (Mul (Mul p596 (V2 1 (0, 20005) (1, 20002))) e7))) p599)) (Opp (Mul p594 (V2 1 (0, 20005) (1, 20004)))))%N.
Definition p1166 : ex := (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p1164 (Opp p1165)) 2%nat)))%N.
Definition e605 : ex := (Sqrt p1166)%N.
Definition e588 : ex := (Pow e605 2%nat)%N.
Definition p1169 : ex := (Mul p598 (Exp (V2 1 (0, 20003) (1, 20002))))%N.
Definition e589 : ex := (Sum (0, 20003) (Pow (Sqrt (Sum (1, 20002) (Pow (Add (Opp (Add (Mul p578 (V2 0 (0, 20003) (1, 20002))) (Mul (Opp (Sum (1, 20001) (Mul p581 (V2 0 (0, 20003) (1, 20001))))) p578))) (Add (Mul p1169 (V2 1 (0, 20003) (1, 20002))) (Mul (Opp (Sum (1, 20001) (Mul (Mul p598 (Exp (V2 1 (0, 20003) (1, 20001)))) (V2 1 (0, 20003) (1, 20001))))) p1169))) 2%nat))) 2%nat))%N.
(* norm(G_ent(T) - G_ent(S))**2 <= total(norm(-J(T[j, :].T, T[j, :].T) + J(S[j, :].T, S[j, :].T))**2, j), by same *)
Lemma step_215 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (G_ent n m T) (mopp (G_ent n m S_))) ^ 2
  <= sum n (fun j => norm m (vadd (vopp (J_3 m (row T j) (row T j))) (J_3 m (row S_ j) (row S_ j))) ^ 2).
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  equal Q1 e588 e589.
  exact (Req_le _ _ Q1).
Qed.

(* norm(G_ent(T) - G_ent(S))**2 <= (2*rho + Rational(1, 2))**2*norm(T - S)**2, by transitive *)
Lemma step_216 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  frob n m (madd (G_ent n m T) (mopp (G_ent n m S_))) ^ 2 <= (/ 2 + 2 * rho) ^ 2 * frob n m (madd T (mopp S_)) ^ 2.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  assert (P1 : den Ev rv e588 <= den Ev rv e589) by (exact (step_215 n m S_ T Hs_n Hs_m)).
  assert (P2 : den Ev rv e589 <= den Ev rv e478) by (exact (step_214 n m S_ T rho Hs_n Hs_m Hp_rho Hh1)).
  assert (P3 : den Ev rv e478 <= den Ev rv e479) by (exact (step_174 n m S_ T rho Hs_n Hs_m Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p1171 : ex := (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p1165 (Opp p1164)) 2%nat)))%N.
Definition e597 : ex := (Sqrt p1171)%N.
Definition e590 : ex := (Pow e597 2%nat)%N.
Definition p1174 : ex := (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 1 (0, 20001) (1, 20000)) (Opp (V2 0 (0, 20001) (1, 20000)))) 2%nat))))%N.
Definition p1175 : ex := (Pow p1174 2%nat)%N.
Definition e591 : ex := (Mul p996 p1175)%N.
Definition e592 : ex := (Sqrt e590)%N.
Definition e593 : ex := (Sqrt e591)%N.
Definition e594 : ex := (Pow e592 2%nat)%N.
Definition e595 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4100) (Sum (1, 4101) (Pow (Add (Add (Sum (0, 4102) (Mul (Mul (Del (0, 4100) (0, 4102)) (Sum (1, 4103) (Mul (Mul (Sum (0, 4104) (Mul p611 (Exp (V2 1 (0, 4104) (1, 4103))))) (V2 1 (0, 4100) (1, 4103))) e7))) (Sum (0, 4106) (Mul (Mul (Del (0, 4102) (0, 4106)) (Inv (Sum (1, 4107) (Mul (Exp (V2 1 (0, 4102) (1, 4107))) e7)))) (Exp (V2 1 (0, 4106) (1, 4101))))))) (Opp (Mul (Sum (0, 4108) (Mul p614 (Exp (V2 1 (0, 4108) (1, 4101))))) (V2 1 (0, 4100) (1, 4101))))) (Opp (Add (Sum (0, 4110) (Mul (Mul (Del (0, 4100) (0, 4110)) (Sum (1, 4111) (Mul (Mul (Sum (0, 4112) (Mul (Mul (Del (0, 4100) (0, 4112)) (Inv (Sum (1, 4113) (Mul (Exp (V2 0 (0, 4100) (1, 4113))) e7)))) (Exp (V2 0 (0, 4112) (1, 4111))))) (V2 0 (0, 4100) (1, 4111))) e7))) (Sum (0, 4114) (Mul (Mul (Del (0, 4110) (0, 4114)) (Inv (Sum (1, 4115) (Mul (Exp (V2 0 (0, 4110) (1, 4115))) e7)))) (Exp (V2 0 (0, 4114) (1, 4101))))))) (Opp (Mul (Sum (0, 4116) (Mul (Mul (Del (0, 4100) (0, 4116)) (Inv (Sum (1, 4117) (Mul (Exp (V2 0 (0, 4100) (1, 4117))) e7)))) (Exp (V2 0 (0, 4116) (1, 4101))))) (V2 0 (0, 4100) (1, 4101))))))) 2%nat)))) 2%nat))%N.
Definition e596 : ex := (Sqrt (Sum (0, 4120) (Sum (1, 4121) (Pow (Add (Add (Sum (0, 4122) (Mul (Mul (Del (0, 4120) (0, 4122)) (Sum (1, 4123) (Mul (Mul (Sum (0, 4124) (Mul (Mul (Del (0, 4120) (0, 4124)) (Inv (Sum (1, 4125) (Mul (Exp (V2 1 (0, 4120) (1, 4125))) e7)))) (Exp (V2 1 (0, 4124) (1, 4123))))) (V2 1 (0, 4120) (1, 4123))) e7))) (Sum (0, 4126) (Mul (Mul (Del (0, 4122) (0, 4126)) (Inv (Sum (1, 4127) (Mul (Exp (V2 1 (0, 4122) (1, 4127))) e7)))) (Exp (V2 1 (0, 4126) (1, 4121))))))) (Opp (Mul (Sum (0, 4128) (Mul (Mul (Del (0, 4120) (0, 4128)) (Inv (Sum (1, 4129) (Mul (Exp (V2 1 (0, 4120) (1, 4129))) e7)))) (Exp (V2 1 (0, 4128) (1, 4121))))) (V2 1 (0, 4120) (1, 4121))))) (Opp (Add (Sum (0, 4130) (Mul (Mul (Del (0, 4120) (0, 4130)) (Sum (1, 4131) (Mul (Mul (Sum (0, 4132) (Mul (Mul (Del (0, 4120) (0, 4132)) (Inv (Sum (1, 4133) (Mul (Exp (V2 0 (0, 4120) (1, 4133))) e7)))) (Exp (V2 0 (0, 4132) (1, 4131))))) (V2 0 (0, 4120) (1, 4131))) e7))) (Sum (0, 4134) (Mul (Mul (Del (0, 4130) (0, 4134)) (Inv (Sum (1, 4135) (Mul (Exp (V2 0 (0, 4130) (1, 4135))) e7)))) (Exp (V2 0 (0, 4134) (1, 4121))))))) (Opp (Mul (Sum (0, 4136) (Mul (Mul (Del (0, 4120) (0, 4136)) (Inv (Sum (1, 4137) (Mul (Exp (V2 0 (0, 4120) (1, 4137))) e7)))) (Exp (V2 0 (0, 4136) (1, 4121))))) (V2 0 (0, 4120) (1, 4121))))))) 2%nat))))%N.
Definition e598 : ex := (Pow e593 2%nat)%N.
Definition e602 : ex := (Mul p994 p1174)%N.
Definition e599 : ex := (Pow e602 2%nat)%N.
Definition e600 : ex := (Sqrt (Mul p996 (Pow (Sqrt (Sum (0, 4118) (Sum (1, 4119) (Pow (Add (V2 1 (0, 4118) (1, 4119)) (Opp (V2 0 (0, 4118) (1, 4119)))) 2%nat)))) 2%nat)))%N.
Definition e601 : ex := (Mul p994 (Sqrt (Sum (0, 4138) (Sum (1, 4139) (Pow (Add (V2 1 (0, 4138) (1, 4139)) (Opp (V2 0 (0, 4138) (1, 4139)))) 2%nat)))))%N.
(* norm(G_ent(T) - G_ent(S)) <= (2*rho + Rational(1, 2))*norm(T - S), by root *)
Lemma step_217 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  frob n m (madd (G_ent n m T) (mopp (G_ent n m S_))) <= (/ 2 + 2 * rho) * frob n m (madd T (mopp S_)).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1.
  setting [n; m] [rho] [] [S_; T] [] [0%N].
  assert (P1 : den Ev rv e590 <= den Ev rv e591) by (exact (step_216 n m S_ T rho Hs_n Hs_m Hp_rho Hh1)).
  equal Q2 e594 e590.
  nonnegative N3 (nil_nonnegative Ev) e595.
  nonnegative N4 (nil_nonnegative Ev) e596.
  assert (Q5 : den Ev rv e592 = den Ev rv e597) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e598 e599.
  nonnegative N7 (nil_nonnegative Ev) e600.
  nonnegative N8 (nil_nonnegative Ev) e601.
  assert (Q9 : den Ev rv e593 = den Ev rv e602) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e592 <= den Ev rv e593)) (Req_le _ _ Q9))).
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3 Hh4.
  exact (step_217 n m S_ T rho Hs_n Hs_m Hp_rho Hh1).
Qed.

Definition e603 : ex := (Add e7 (Opp (Max (0, 20001) (Abs (Sum (1, 20000) (Mul (V2 2 (0, 20001) (1, 20000)) e7))))))%N.
Definition e604 : ex := (Add e7 (Opp (Max (0, 20001) (Sqrt (Sum (1, 20000) (Pow (V2 2 (0, 20001) (1, 20000)) 2%nat))))))%N.
Lemma defined_4 :
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxnorm n (mulv m B ones) <= 1 ->
  defined (env_of [n; m] [rho] [] [T; S_; B]) (ienv_of []) e605 /\
  defined (env_of [n; m] [rho] [] [T; S_; B]) (ienv_of []) e477.
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3 Hh4.
  setting [n; m] [rho] [] [T; S_; B] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e476 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e249 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e604 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e603 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (nil_known Ev))))).
Qed.

Definition e606 : ex := (Mul p2 e267)%N.
(* exp(rho)*norm(T - S) <= exp(rho)*norm(T - S), by same *)
Lemma step_218 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  frob n m (madd T (mopp S_)) * exp rho <= frob n m (madd T (mopp S_)) * exp rho.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e606))).
Qed.

Definition e607 : ex := (Sum (0, 20001) (Mul p5 (Exp (Mul (Int 2) e222))))%N.
Definition e608 : ex := (Mul p7 (Exp (Mul (Int 2) e222)))%N.
(* total(norm(T[j, :].T - S[j, :].T)**2*exp(2*rho), j) <= exp(2*rho)*norm(T - S)**2, by same *)
Lemma step_219 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  sum n (fun j => norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 * exp (2 * rho))
  <= frob n m (madd T (mopp S_)) ^ 2 * exp (2 * rho).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  equal Q1 e607 e608.
  exact (Req_le _ _ Q1).
Qed.

Definition e609 : ex := (Sqrt (Sum (1, 20000) (Pow (Add (Exp (V2 0 (0, 1) (1, 20000))) (Opp (Exp (V2 1 (0, 1) (1, 20000))))) 2%nat)))%N.
Definition e610 : ex := (Mul (Sqrt (Sum (1, 20000) (Pow (Add (V2 0 (0, 1) (1, 20000)) (Opp (V2 1 (0, 1) (1, 20000)))) 2%nat))) e267)%N.
(* norm(exp(T[j, :].T) - exp(S[j, :].T)) <= exp(rho)*norm(T[j, :].T - S[j, :].T), by instance *)
Lemma step_220 :
  forall (n m : nat) (S_ T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxnorm m (row T j) <= rho ->
  maxnorm m (row S_ j) <= rho ->
  norm m (vadd (vexp (row T j)) (vopp (vexp (row S_ j)))) <= norm m (vadd (row T j) (vopp (row S_ j))) * exp rho.
Proof.
  intros n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e609 <= den Ev rv e610) by (exact (step_91 m (row S_ j) (row T j) rho Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(exp(T[j, :].T) - exp(S[j, :].T)) <= exp(rho)*norm(T[j, :].T - S[j, :].T), by discharge *)
Lemma step_221 :
  forall (n m : nat) (S_ T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  norm m (vadd (vexp (row T j)) (vopp (vexp (row S_ j)))) <= norm m (vadd (row T j) (vopp (row S_ j))) * exp rho.
Proof.
  intros n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e212 <= den Ev rv e222) by (exact (step_81 n m T rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  assert (P2 : den Ev rv e410 <= den Ev rv e222) by (exact (step_80 n m S_ rho j Hs_n Hs_m Hi_j Hp_rho Hh2)).
  assert (P3 : den Ev rv e609 <= den Ev rv e610) by (exact (step_220 n m S_ T rho j Hs_n Hs_m Hi_j Hp_rho P1 P2)).
  exact (P3).
Qed.

Definition p1194 : ex := (Sum (1, 4097) (Pow (Add p534 (Opp p1156)) 2%nat))%N.
Definition e611 : ex := (Sqrt p1194)%N.
Definition p1196 : ex := (Sqrt (Sum (1, 4098) (Pow (Add (V2 0 (0, 4096) (1, 4098)) (Opp (V2 1 (0, 4096) (1, 4098)))) 2%nat)))%N.
Definition e612 : ex := (Mul p1196 e267)%N.
Definition e613 : ex := (Sum (0, 4096) (Pow e611 2%nat))%N.
Definition e614 : ex := (Sum (0, 4096) (Pow e612 2%nat))%N.
Definition e615 : ex := (Sum (0, 20001) (Pow (Mul p4 e267) 2%nat))%N.
(* total(norm(exp(T[j, :].T) - exp(S[j, :].T))**2, j) <= total(norm(T[j, :].T - S[j, :].T)**2*exp(2*rho), j), by replace *)
Lemma step_222 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  sum n (fun j => norm m (vadd (vexp (row T j)) (vopp (vexp (row S_ j)))) ^ 2)
  <= sum n (fun j => norm m (vadd (row T j) (vopp (row S_ j))) ^ 2 * exp (2 * rho)).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e611 e612 _ (fun sv Wv SFv => (step_221 n m S_ T rho (sv (0%N, 4096%N)) Hs_n Hs_m (Wv (0%N, 4096%N)) Hp_rho Hh1 Hh2)) (nil_replaced Ev rv)) e613 e614.
  equal Q2 e615 e607.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p1201 : ex := (Sum (1, 20000) (Pow (Add (Exp (V2 0 (0, 20001) (1, 20000))) (Opp (Exp (V2 1 (0, 20001) (1, 20000))))) 2%nat))%N.
Definition p1202 : ex := (Sum (0, 20001) p1201)%N.
Definition e623 : ex := (Sqrt p1202)%N.
Definition e616 : ex := (Pow e623 2%nat)%N.
Definition e617 : ex := (Sum (0, 20001) (Pow (Sqrt p1201) 2%nat))%N.
(* norm(G_sparse(T) - G_sparse(S))**2 <= total(norm(exp(T[j, :].T) - exp(S[j, :].T))**2, j), by same *)
Lemma step_223 :
  forall (n m : nat) (S_ T : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  frob n m (madd (G_sparse n m T) (mopp (G_sparse n m S_))) ^ 2
  <= sum n (fun j => norm m (vadd (vexp (row T j)) (vopp (vexp (row S_ j)))) ^ 2).
Proof.
  intros n m S_ T Hs_n Hs_m.
  setting [n; m] [] [] [T; S_] [] [].
  equal Q1 e616 e617.
  exact (Req_le _ _ Q1).
Qed.

(* norm(G_sparse(T) - G_sparse(S))**2 <= exp(2*rho)*norm(T - S)**2, by transitive *)
Lemma step_224 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  frob n m (madd (G_sparse n m T) (mopp (G_sparse n m S_))) ^ 2 <= frob n m (madd T (mopp S_)) ^ 2 * exp (2 * rho).
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  assert (P1 : den Ev rv e616 <= den Ev rv e617) by (exact (step_223 n m S_ T Hs_n Hs_m)).
  assert (P2 : den Ev rv e617 <= den Ev rv e607) by (exact (step_222 n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  assert (P3 : den Ev rv e607 <= den Ev rv e608) by (exact (step_219 n m S_ T rho Hs_n Hs_m Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e618 : ex := (Sqrt e616)%N.
Definition e619 : ex := (Sqrt e608)%N.
Definition e620 : ex := (Pow e618 2%nat)%N.
Definition e621 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4106) (Sum (1, 4107) (Pow (Add (Exp (V2 0 (0, 4106) (1, 4107))) (Opp (Exp (V2 1 (0, 4106) (1, 4107))))) 2%nat)))) 2%nat))%N.
Definition e622 : ex := (Sqrt (Sum (0, 4110) (Sum (1, 4111) (Pow (Add (Exp (V2 0 (0, 4110) (1, 4111))) (Opp (Exp (V2 1 (0, 4110) (1, 4111))))) 2%nat))))%N.
Definition e624 : ex := (Pow e619 2%nat)%N.
Definition e625 : ex := (Pow e606 2%nat)%N.
Definition e626 : ex := (Sqrt (Mul (Pow (Sqrt (Sum (0, 4108) (Sum (1, 4109) (Pow (Add (V2 0 (0, 4108) (1, 4109)) (Opp (V2 1 (0, 4108) (1, 4109)))) 2%nat)))) 2%nat) (Exp (Mul (Int 2) e222))))%N.
Definition e627 : ex := (Mul (Sqrt (Sum (0, 4112) (Sum (1, 4113) (Pow (Add (V2 0 (0, 4112) (1, 4113)) (Opp (V2 1 (0, 4112) (1, 4113)))) 2%nat)))) e267)%N.
(* norm(G_sparse(T) - G_sparse(S)) <= exp(rho)*norm(T - S), by root *)
Lemma step_225 :
  forall (n m : nat) (S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  frob n m (madd (G_sparse n m T) (mopp (G_sparse n m S_))) <= frob n m (madd T (mopp S_)) * exp rho.
Proof.
  intros n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2.
  setting [n; m] [rho] [] [T; S_] [] [0%N].
  assert (P1 : den Ev rv e616 <= den Ev rv e608) by (exact (step_224 n m S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  equal Q2 e620 e616.
  nonnegative N3 (nil_nonnegative Ev) e621.
  nonnegative N4 (nil_nonnegative Ev) e622.
  assert (Q5 : den Ev rv e618 = den Ev rv e623) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e624 e625.
  nonnegative N7 (nil_nonnegative Ev) e626.
  nonnegative N8 (nil_nonnegative Ev) e627.
  assert (Q9 : den Ev rv e619 = den Ev rv e606) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e618 <= den Ev rv e619)) (Req_le _ _ Q9))).
Qed.

Theorem theorem_5 : statement_5.
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3 Hh4.
  exact (step_225 n m S_ T rho Hs_n Hs_m Hp_rho Hh2 Hh1).
Qed.

Lemma defined_5 :
  forall (n m : nat) (B S_ T : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxnorm n (mulv m B ones) <= 1 ->
  defined (env_of [n; m] [rho] [] [T; S_; B]) (ienv_of []) e623 /\
  defined (env_of [n; m] [rho] [] [T; S_; B]) (ienv_of []) e606.
Proof.
  intros n m B S_ T rho Hs_n Hs_m Hp_rho Hh1 Hh2 Hh3 Hh4.
  setting [n; m] [rho] [] [T; S_; B] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e476 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e249 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e604 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e603 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (nil_known Ev))))).
Qed.
