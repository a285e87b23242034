(* Lemma 7.5, part 1: the first part of the data shift of a moved matrix. The claim lemma-7.5.1 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_1_2.
From Weightshift Require fact_3_1_3.
From Weightshift Require fact_3_1_4.
Open Scope R_scope.

(* What is claimed. *)

(* norm(delta_b1()) <= 2*R*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  beta <= alpha_2 n d x A_t ->
  beta <= alpha_2 n d x A_t1 ->
  beta < 1 ->
  4 <= R_ ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= 2 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* norm(delta_b1()) <= 2*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  beta <= alpha_2 n d x A_t ->
  beta <= alpha_2 n d x A_t1 ->
  beta < 1 ->
  4 <= R_ ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= 2 * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* As printed in the text we worked from; shown to be false below. *)

(* norm(delta_b1()) <= 2*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2 *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  4 <= R_ ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= 2 * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e182 : ex := (Int 1)%N.
Definition p2 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e182))%N.
Definition p3 : ex := (Inv p2)%N.
Definition p4 : ex := (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e182))%N.
Definition p5 : ex := (Inv p4)%N.
Definition p6 : ex := (Add p3 (Opp p5))%N.
Definition e1 : ex := (Pow (Sqrt (Sum (0, 20001) (Pow (Mul p6 (Exp (V1 0 (0, 20001)))) 2%nat))) 2%nat)%N.
Definition p8 : ex := (Abs p6)%N.
Definition p9 : ex := (Sum (0, 20000) (Pow (Exp (V1 0 (0, 20000))) 2%nat))%N.
Definition e55 : ex := (Sqrt p9)%N.
Definition e2 : ex := (Pow (Mul p8 e55) 2%nat)%N.
Definition p12 : ex := (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e182))%N.
Definition p13 : ex := (Inv p12)%N.
Definition p14 : ex := (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) e182))%N.
Definition p15 : ex := (Inv p14)%N.
Definition e3 : ex := (Sqrt (Sum (0, 4096) (Pow (Mul (Add p13 (Opp p15)) (Exp (V1 0 (0, 4096)))) 2%nat)))%N.
Definition p17 : ex := (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e182))%N.
Definition p18 : ex := (Inv p17)%N.
Definition p19 : ex := (Inv (Sum (0, 4100) (Mul (Exp (V1 1 (0, 4100))) e182)))%N.
Definition e4 : ex := (Mul (Abs (Add p18 (Opp p19))) (Sqrt (Sum (0, 4101) (Pow (Exp (V1 0 (0, 4101))) 2%nat))))%N.
(* norm((1/Z(p) - 1/Z(q))*exp(p)) <= absolute(-1/Z(q) + 1/Z(p))*norm(exp(p)), by same *)
Lemma step_1 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p - / Z_ n q) (vexp p)) <= Rabs (/ Z_ n p - / Z_ n q) * norm n (vexp p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e1 e2.
  nonnegative N2 (nil_nonnegative Ev) e3.
  nonnegative N3 (nil_nonnegative Ev) e4.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition p21 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p22 : ex := (Exp p21)%N.
Definition p23 : ex := (Mul p22 e182)%N.
Definition e152 : ex := (Sum (0, 20001) p23)%N.
Definition p25 : ex := (Inv e152)%N.
Definition p26 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p27 : ex := (Exp p26)%N.
Definition p28 : ex := (Mul p27 e182)%N.
Definition e153 : ex := (Sum (0, 20001) p28)%N.
Definition p30 : ex := (Inv e153)%N.
Definition p31 : ex := (Add p25 (Opp p30))%N.
Definition p32 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition e5 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p31 p32) 2%nat)))%N.
Definition e156 : ex := (Abs p31)%N.
Definition p35 : ex := (Sum (0, 20001) (Pow p22 2%nat))%N.
Definition e169 : ex := (Sqrt p35)%N.
Definition e6 : ex := (Mul e156 e169)%N.
(* norm((1/Z(A_{t+1}*x) - 1/Z(A_t*x))*exp(A_{t+1}*x)) <= absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x))*norm(exp(A_{t+1}*x)), by instance *)
Lemma step_2 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) (vexp (mulv d A_t1 x)))
  <= Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * norm n (vexp (mulv d A_t1 x)).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e6) by (exact (step_1 n (mulv d A_t1 x) (mulv d A_t x) Hs_n)).
  exact (P1).
Qed.

(* norm(delta_b1()) <= norm((1/Z(A_{t+1}*x) - 1/Z(A_t*x))*exp(A_{t+1}*x)), by same *)
Lemma step_3 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= norm n (vscal (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) (vexp (mulv d A_t1 x))).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e5))).
Qed.

(* norm(exp(p) - exp(q)) <= 2*R*h*sqrt(n)*exp(R**2), by assume *)
Lemma step_4 :
  forall (n : nat) (R_ h : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * h * R_ * sqrt (INR n) * exp (R_ ^ 2) ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * h * R_ * sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ h p q Hs_n Hp_R_ Hh1.
  setting [n] [h; R_] [p; q] [] [] [1%N].
  exact Hh1.
Qed.

Definition p38 : ex := (Sum (0, 4096) (Pow (Add (Exp (V1 0 (0, 4096))) (Opp (Exp (V1 1 (0, 4096))))) 2%nat))%N.
Definition e7 : ex := (Sqrt p38)%N.
Definition e136 : ex := (Sc 1)%N.
Definition p41 : ex := (Mul (Mul (Int 2) e136) (Sc 2))%N.
Definition e189 : ex := (Sz 0)%N.
Definition e187 : ex := (Sqrt e189)%N.
Definition p44 : ex := (Mul p41 e187)%N.
Definition e8 : ex := (Mul p44 (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e16 : ex := (Sc 0)%N.
Definition e38 : ex := (Pow e16 2%nat)%N.
Definition p48 : ex := (Mul e189 (Inv e38))%N.
Definition e9 : ex := (Mul (Mul p48 e7) (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e10 : ex := (Mul (Mul p48 e8) (Exp (Pow (Sc 2) 2%nat)))%N.
Definition p51 : ex := (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000)))))%N.
Definition p52 : ex := (Sum (0, 20000) (Pow p51 2%nat))%N.
Definition e72 : ex := (Sqrt p52)%N.
Definition e11 : ex := (Mul (Mul (Mul e189 e72) (Exp (Pow (Sc 2) 2%nat))) (Inv e38))%N.
Definition e12 : ex := (Mul (Mul p48 e72) (Exp (Pow (Sc 2) 2%nat)))%N.
Definition e188 : ex := (Mul e189 e187)%N.
Definition e13 : ex := (Mul (Mul (Mul p41 e188) (Exp (Mul (Int 2) (Pow (Sc 2) 2%nat)))) (Inv e38))%N.
(* n*exp(R**2)*norm(exp(p) - exp(q))/beta**2 <= 2*R*h*n**(3/2)*exp(2*R**2)/beta**2, by replace *)
Lemma step_5 :
  forall (n : nat) (R_ beta h : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * h * R_ * sqrt (INR n) * exp (R_ ^ 2) ->
  INR n * norm n (vadd (vexp p) (vopp (vexp q))) * exp (R_ ^ 2) / beta ^ 2
  <= 2 * h * R_ * (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta h p q Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; h; R_] [p; q] [] [] [0%N; 2%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e7 e8 _ (fun sv Wv SFv => (step_4 n R_ h p q Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e9 e10.
  equal Q2 e11 e12.
  equal Q3 e10 e13.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p58 : ex := (Mul (Mul (Int 2) e16) e187)%N.
Definition p59 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001)))))%N.
Definition e198 : ex := (Mul p58 p59)%N.
Definition e14 : ex := (Mul e198 (Exp e38))%N.
(* 2*R*sqrt(n)*exp(R**2)*spectral_norm(A - B) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A - B), by same *)
Lemma step_6 :
  forall (n d : nat) (A B : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * R_ * sqrt (INR n) * spectral n d (madd A (mopp B)) * exp (R_ ^ 2)
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A (mopp B)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [A; B] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e14))).
Qed.

(* norm(x) <= R, by assume *)
Lemma step_7 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x <= R_.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  exact Hh1.
Qed.

Definition p62 : ex := (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))%N.
Definition e15 : ex := (Sqrt p62)%N.
Definition p64 : ex := (Spec (0, 4097) (1, 4098) (Add (V2 0 (0, 4097) (1, 4098)) (Opp (V2 1 (0, 4097) (1, 4098)))))%N.
Definition e17 : ex := (Mul (Mul (Mul (Mul (Int 2) e187) e15) p64) (Exp e38))%N.
Definition p66 : ex := (Mul (Mul (Int 2) e187) e16)%N.
Definition e18 : ex := (Mul (Mul p66 p64) (Exp e38))%N.
Definition e19 : ex := (Mul (Mul p66 p59) (Exp e38))%N.
(* 2*sqrt(n)*exp(R**2)*norm(x)*spectral_norm(A - B) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A - B), by replace *)
Lemma step_8 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  2 * sqrt (INR n) * norm d x * spectral n d (madd A (mopp B)) * exp (R_ ^ 2)
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A (mopp B)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e15 e16 _ (fun sv Wv SFv => (step_7 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e17 e18.
  equal Q2 e19 e14.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p69 : ex := (Sum (1, 20000) (Mul (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) (V1 0 (1, 20000))))%N.
Definition p70 : ex := (Sum (0, 20001) (Pow p69 2%nat))%N.
Definition e20 : ex := (Sqrt p70)%N.
Definition p72 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e21 : ex := (Mul p59 p72)%N.
Definition e22 : ex := (Mul p72 p59)%N.
(* norm((A - B)*x) <= norm(x)*spectral_norm(A - B), by spectral *)
Lemma step_9 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd A (mopp B)) x) <= norm d x * spectral n d (madd A (mopp B)).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [A; B] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e21) by (exact (spectral_bound n d (madd A (mopp B)) x)).
  equal Q2 e21 e22.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p75 : ex := (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097))))%N.
Definition p76 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul p75 (V1 0 (1, 4097)))) 2%nat))%N.
Definition e23 : ex := (Sqrt p76)%N.
Definition p78 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition p79 : ex := (Spec (0, 4099) (1, 4100) (Add (V2 0 (0, 4099) (1, 4100)) (Opp (V2 1 (0, 4099) (1, 4100)))))%N.
Definition e24 : ex := (Mul p78 p79)%N.
Definition e25 : ex := (Mul (Mul (Mul (Int 2) e187) e23) (Exp e38))%N.
Definition e26 : ex := (Mul (Mul (Mul (Int 2) e187) e24) (Exp e38))%N.
Definition e27 : ex := (Mul (Mul (Mul (Int 2) e187) e22) (Exp e38))%N.
Definition e28 : ex := (Mul (Mul (Mul (Mul (Int 2) e187) p72) p59) (Exp e38))%N.
(* 2*sqrt(n)*exp(R**2)*norm((A - B)*x) <= 2*sqrt(n)*exp(R**2)*norm(x)*spectral_norm(A - B), by replace *)
Lemma step_10 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * norm n (mulv d (madd A (mopp B)) x) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm d x * spectral n d (madd A (mopp B)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e23 e24 _ (fun sv Wv SFv => (step_9 n d A B x Hs_n Hs_d)) (nil_replaced Ev rv)) e25 e26.
  equal Q2 e27 e28.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p85 : ex := (Add p21 (Opp p26))%N.
Definition p86 : ex := (Sum (0, 20001) (Pow p85 2%nat))%N.
Definition e203 : ex := (Sqrt p86)%N.
Definition e29 : ex := (Mul (Mul (Mul (Int 2) e187) e203) (Exp e38))%N.
Definition e30 : ex := (Mul (Mul (Mul (Int 2) e187) e20) (Exp e38))%N.
(* 2*sqrt(n)*exp(R**2)*norm(A*x - B*x) <= 2*sqrt(n)*exp(R**2)*norm((A - B)*x), by same *)
Lemma step_11 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm n (mulv d (madd A (mopp B)) x) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  equal Q1 e29 e30.
  exact (Req_le _ _ Q1).
Qed.

(* norm(p) <= R**2, by assume *)
Lemma step_12 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  norm n p <= R_ ^ 2.
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  exact Hh1.
Qed.

Definition p90 : ex := (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000))))%N.
Definition p91 : ex := (Abs p90)%N.
Definition e31 : ex := (Max (0, 20000) p91)%N.
Definition p93 : ex := (Sum (0, 20000) (Pow p90 2%nat))%N.
Definition e32 : ex := (Sqrt p93)%N.
(* max_norm(p - q) <= norm(p - q), by instance *)
Lemma step_13 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= norm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e32) by (exact (fact_3_1_2.step_7 n (vadd p (vopp q)) Hs_n)).
  exact (P1).
Qed.

Definition p95 : ex := (Abs (Add (V1 0 (0, 4096)) (Opp (V1 1 (0, 4096)))))%N.
Definition e33 : ex := (Max (0, 4096) p95)%N.
Definition p97 : ex := (Sum (0, 4097) (Pow (Add (V1 0 (0, 4097)) (Opp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e34 : ex := (Sqrt p97)%N.
Definition p99 : ex := (Mul (Mul (Int 2) e187) e33)%N.
Definition e35 : ex := (Mul p99 (Exp e38))%N.
Definition e36 : ex := (Mul (Mul (Mul (Int 2) e187) e34) (Exp e38))%N.
(* 2*sqrt(n)*exp(R**2)*max_norm(p - q) <= 2*sqrt(n)*exp(R**2)*norm(p - q), by replace *)
Lemma step_14 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (R_ ^ 2)
  <= 2 * sqrt (INR n) * norm n (vadd p (vopp q)) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_.
  setting [n] [R_] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e33 e34 _ (fun sv Wv SFv => (step_13 n p q Hs_n)) (nil_replaced Ev rv)) e35 e36.
  exact (P1).
Qed.

Definition p102 : ex := (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat))%N.
Definition e37 : ex := (Sqrt p102)%N.
Definition e60 : ex := (Exp e37)%N.
Definition e39 : ex := (Mul p99 e60)%N.
(* 2*sqrt(n)*exp(norm(p))*max_norm(p - q) <= 2*sqrt(n)*exp(R**2)*max_norm(p - q), by replace *)
Lemma step_15 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p)
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e37 e38 _ (fun sv Wv SFv => (step_12 n R_ p Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e39 e35.
  exact (P1).
Qed.

Definition e236 : ex := (Mul (Mul (Int 2) e187) e31)%N.
Definition p107 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e58 : ex := (Exp p107)%N.
Definition e40 : ex := (Mul e236 e58)%N.
Definition e41 : ex := (Mul e236 (Exp e38))%N.
Definition e42 : ex := (Mul (Mul (Mul (Int 2) e187) e32) (Exp e38))%N.
(* 2*sqrt(n)*exp(norm(p))*max_norm(p - q) <= 2*sqrt(n)*exp(R**2)*norm(p - q), by transitive *)
Lemma step_16 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p)
  <= 2 * sqrt (INR n) * norm n (vadd p (vopp q)) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p; q] [] [] [0%N].
  assert (P1 : den Ev rv e40 <= den Ev rv e41) by (exact (step_15 n R_ p q Hs_n Hp_R_ Hh1)).
  assert (P2 : den Ev rv e41 <= den Ev rv e42) by (exact (step_14 n R_ p q Hs_n Hp_R_)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* spectral_norm(A) <= R, by assume *)
Lemma step_17 :
  forall (n d : nat) (A : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d A <= R_.
Proof.
  intros n d A R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A] [] [0%N].
  exact Hh1.
Qed.

Definition p112 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e43 : ex := (Sqrt p112)%N.
Definition e44 : ex := (Mul e16 e43)%N.
Definition e45 : ex := (Mul e16 e16)%N.
(* R*norm(x) <= R**2, by replace *)
Lemma step_18 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  R_ * norm d x <= R_ ^ 2.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e43 e16 _ (fun sv Wv SFv => (step_7 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e44 e45.
  equal Q2 e45 e38.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e46 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition e47 : ex := (Mul e15 e46)%N.
Definition e48 : ex := (Mul e15 e16)%N.
Definition e49 : ex := (Mul p72 e16)%N.
Definition e50 : ex := (Mul e16 p72)%N.
(* norm(x)*spectral_norm(A) <= R*norm(x), by replace *)
Lemma step_19 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x * spectral n d A <= R_ * norm d x.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e46 e16 _ (fun sv Wv SFv => (step_17 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e47 e48.
  equal Q2 e49 e50.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p121 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e51 : ex := (Mul p72 p121)%N.
(* norm(x)*spectral_norm(A) <= R**2, by transitive *)
Lemma step_20 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm d x * spectral n d A <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e51 <= den Ev rv e50) by (exact (step_19 n d A R_ x Hs_n Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e50 <= den Ev rv e38) by (exact (step_18 d R_ x Hs_d Hp_R_ Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p123 : ex := (Sum (0, 20001) (Pow p21 2%nat))%N.
Definition e52 : ex := (Sqrt p123)%N.
Definition e53 : ex := (Mul p121 p72)%N.
(* norm(A*x) <= norm(x)*spectral_norm(A), by spectral *)
Lemma step_21 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A x) <= norm d x * spectral n d A.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e52 <= den Ev rv e53) by (exact (spectral_bound n d A x)).
  equal Q2 e53 e51.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A*x) <= R**2, by transitive *)
Lemma step_22 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n (mulv d A x) <= R_ ^ 2.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e52 <= den Ev rv e51) by (exact (step_21 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e51 <= den Ev rv e38) by (exact (step_20 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p126 : ex := (Abs p85)%N.
Definition e78 : ex := (Max (0, 20001) p126)%N.
Definition e238 : ex := (Mul (Mul (Int 2) e187) e78)%N.
Definition e54 : ex := (Mul e238 (Exp e52))%N.
(* 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - B*x) <= 2*sqrt(n)*exp(R**2)*norm(A*x - B*x), by instance *)
Lemma step_23 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (mulv d A x) <= R_ ^ 2 ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (norm n (mulv d A x))
  <= 2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  assert (P1 : den Ev rv e54 <= den Ev rv e29) by (exact (step_16 n R_ (mulv d A x) (mulv d B x) Hs_n Hp_R_ Hh1)).
  exact (P1).
Qed.

(* 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - B*x) <= 2*sqrt(n)*exp(R**2)*norm(A*x - B*x), by discharge *)
Lemma step_24 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (norm n (mulv d A x))
  <= 2 * sqrt (INR n) * norm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  assert (P1 : den Ev rv e52 <= den Ev rv e38) by (exact (step_22 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e54 <= den Ev rv e29) by (exact (step_23 n d A B R_ x Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

Definition e57 : ex := (Max (0, 20000) (Abs (Exp (V1 0 (0, 20000)))))%N.
Definition e56 : ex := (Mul e187 e57)%N.
(* norm(exp(p)) <= sqrt(n)*max_norm(exp(p)), by instance *)
Lemma step_25 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vexp p) <= sqrt (INR n) * maxnorm n (vexp p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e55 <= den Ev rv e56) by (exact (fact_3_1_2.theorem_2 n (vexp p) Hs_n)).
  exact (P1).
Qed.

(* max_norm(exp(p)) <= exp(norm(p)), by instance *)
Lemma step_26 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  maxnorm n (vexp p) <= exp (norm n p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e58) by (exact (fact_3_1_3.step_12 n p Hs_n)).
  exact (P1).
Qed.

Definition e59 : ex := (Max (0, 4096) (Abs (Exp (V1 0 (0, 4096)))))%N.
Definition p133 : ex := (Max (0, 4098) (Abs (Add (V1 0 (0, 4098)) (Opp (V1 1 (0, 4098))))))%N.
Definition e61 : ex := (Mul (Mul (Mul (Int 2) e187) e59) p133)%N.
Definition e62 : ex := (Mul (Mul (Mul (Int 2) e187) e60) p133)%N.
Definition e63 : ex := (Mul (Mul (Mul (Int 2) e187) e58) e31)%N.
(* 2*sqrt(n)*max_norm(exp(p))*max_norm(p - q) <= 2*sqrt(n)*exp(norm(p))*max_norm(p - q), by replace *)
Lemma step_27 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vexp p) * maxnorm n (vadd p (vopp q))
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e59 e60 _ (fun sv Wv SFv => (step_26 n p Hs_n)) (nil_replaced Ev rv)) e61 e62.
  equal Q2 e63 e40.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p137 : ex := (Sum (0, 4097) (Pow (Exp (V1 0 (0, 4097))) 2%nat))%N.
Definition e64 : ex := (Sqrt p137)%N.
Definition p139 : ex := (Max (0, 4098) (Abs (Exp (V1 0 (0, 4098)))))%N.
Definition e65 : ex := (Mul e187 p139)%N.
Definition p141 : ex := (Mul (Int 2) e33)%N.
Definition e66 : ex := (Mul p141 e64)%N.
Definition e67 : ex := (Mul p141 e65)%N.
Definition p144 : ex := (Mul (Int 2) e31)%N.
Definition e68 : ex := (Mul p144 e56)%N.
Definition e69 : ex := (Mul (Mul (Mul (Int 2) e187) e57) e31)%N.
(* 2*max_norm(p - q)*norm(exp(p)) <= 2*sqrt(n)*max_norm(exp(p))*max_norm(p - q), by replace *)
Lemma step_28 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p)
  <= 2 * sqrt (INR n) * maxnorm n (vexp p) * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e64 e65 _ (fun sv Wv SFv => (step_25 n p Hs_n)) (nil_replaced Ev rv)) e66 e67.
  equal Q2 e68 e69.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e70 : ex := (Mul p144 e55)%N.
(* 2*max_norm(p - q)*norm(exp(p)) <= 2*sqrt(n)*exp(norm(p))*max_norm(p - q), by transitive *)
Lemma step_29 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p)
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * exp (norm n p).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e70 <= den Ev rv e69) by (exact (step_28 n p q Hs_n)).
  assert (P2 : den Ev rv e69 <= den Ev rv e40) by (exact (step_27 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e71 : ex := (Mul (Mul (Int 2) e78) e169)%N.
(* 2*max_norm(A*x - B*x)*norm(exp(A*x)) <= 2*sqrt(n)*exp(norm(A*x))*max_norm(A*x - B*x), by instance *)
Lemma step_30 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * norm n (vexp (mulv d A x))
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * exp (norm n (mulv d A x)).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [A; B] [] [].
  assert (P1 : den Ev rv e71 <= den Ev rv e54) by (exact (step_29 n (mulv d A x) (mulv d B x) Hs_n)).
  exact (P1).
Qed.

(* norm(exp(p) - exp(q)) <= 2*max_norm(p - q)*norm(exp(p)), by instance *)
Lemma step_31 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp p) (vopp (vexp q))) <= 2 * maxnorm n (vadd p (vopp q)) * norm n (vexp p).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e72 <= den Ev rv e70) by (exact (fact_3_1_4.theorem_1 n p q Hs_n Hh1)).
  exact (P1).
Qed.

(* max_norm((A - B)*x) <= 1/100, by assume *)
Lemma step_32 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (madd A (mopp B)) x) < / 100 ->
  maxnorm n (mulv d (madd A (mopp B)) x) <= / 100.
Proof.
  intros n d A B x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A; B] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition p149 : ex := (Add p22 (Opp p27))%N.
Definition p150 : ex := (Sum (0, 20001) (Pow p149 2%nat))%N.
Definition e73 : ex := (Sqrt p150)%N.
(* norm(exp(A*x) - exp(B*x)) <= 2*max_norm(A*x - B*x)*norm(exp(A*x)), by instance *)
Lemma step_33 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) <= / 100 ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x))))
  <= 2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * norm n (vexp (mulv d A x)).
Proof.
  intros n d A B x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A; B] [] [].
  assert (P1 : den Ev rv e73 <= den Ev rv e71) by (exact (step_31 n (mulv d A x) (mulv d B x) Hs_n Hh1)).
  exact (P1).
Qed.

Definition p152 : ex := (Abs p69)%N.
Definition e74 : ex := (Max (0, 20001) p152)%N.
Definition e75 : ex := (Inv (Int 100))%N.
Definition e76 : ex := (Add e75 (Opp e74))%N.
Definition e77 : ex := (Add e75 (Opp e78))%N.
(* norm(exp(A*x) - exp(B*x)) <= 2*max_norm(A*x - B*x)*norm(exp(A*x)), by discharge *)
Lemma step_34 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (madd A (mopp B)) x) < / 100 ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x))))
  <= 2 * maxnorm n (vadd (mulv d A x) (vopp (mulv d B x))) * norm n (vexp (mulv d A x)).
Proof.
  intros n d A B x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A; B] [] [].
  assert (P1 : den Ev rv e74 <= den Ev rv e75) by (exact (step_32 n d A B x Hs_n Hs_d Hh1)).
  equal Q2 e76 e77.
  assert (P3 : den Ev rv e78 <= den Ev rv e75) by (exact (rearranged (den Ev rv e74) (den Ev rv e75) (den Ev rv e78) (den Ev rv e75) P1 Q2)).
  assert (P4 : den Ev rv e73 <= den Ev rv e71) by (exact (step_33 n d A B x Hs_n Hs_d P3)).
  exact (P4).
Qed.

(* norm(exp(A*x) - exp(B*x)) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A - B), by transitive *)
Lemma step_35 :
  forall (n d : nat) (A B : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d (madd A (mopp B)) x) < / 100 ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x))))
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A (mopp B)) * exp (R_ ^ 2).
Proof.
  intros n d A B R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x] [A; B] [] [0%N].
  assert (P1 : den Ev rv e73 <= den Ev rv e71) by (exact (step_34 n d A B x Hs_n Hs_d Hh1)).
  assert (P2 : den Ev rv e71 <= den Ev rv e54) by (exact (step_30 n d A B x Hs_n Hs_d)).
  assert (P3 : den Ev rv e54 <= den Ev rv e29) by (exact (step_24 n d A B R_ x Hs_n Hs_d Hp_R_ Hh2 Hh3)).
  assert (P4 : den Ev rv e29 <= den Ev rv e30) by (exact (step_11 n d A B R_ x Hs_n Hs_d Hp_R_)).
  assert (P5 : den Ev rv e30 <= den Ev rv e28) by (exact (step_10 n d A B R_ x Hs_n Hs_d Hp_R_)).
  assert (P6 : den Ev rv e28 <= den Ev rv e14) by (exact (step_8 n d A B R_ x Hs_n Hs_d Hp_R_ Hh3)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

(* norm(exp(A_{t+1}*x) - exp(A_t*x)) <= 2*R*sqrt(n)*exp(R**2)*spectral_norm(A_{t+1} - A_t), by instance *)
Lemma step_36 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x))))
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e73 <= den Ev rv e14) by (exact (step_35 n d A_t1 A_t R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition p157 : ex := (Opp e73)%N.
Definition e79 : ex := (Add e14 p157)%N.
Definition p159 : ex := (Mul (Mul (Int 2) p59) e16)%N.
Definition p160 : ex := (Mul p159 e187)%N.
Definition e81 : ex := (Mul p160 (Exp e38))%N.
Definition e80 : ex := (Add e81 p157)%N.
Definition e82 : ex := (Mul (Mul (Mul e189 e73) (Exp e38)) (Inv (Pow e136 2%nat)))%N.
Definition p164 : ex := (Mul (Int 2) e38)%N.
Definition e192 : ex := (Exp p164)%N.
Definition e83 : ex := (Mul (Mul (Mul p159 e188) e192) (Inv (Pow e136 2%nat)))%N.
Definition e84 : ex := (Mul (Mul (Mul (Mul (Mul (Int 2) e16) e188) p59) e192) (Inv (Pow e136 2%nat)))%N.
(* n*exp(R**2)*norm(exp(A_{t+1}*x) - exp(A_t*x))/beta**2 <= 2*R*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2, by instance *)
Lemma step_37 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x))))
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)) * exp (R_ ^ 2) ->
  INR n * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) * exp (R_ ^ 2) / beta ^ 2
  <= 2 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  equal Q1 e79 e80.
  assert (P2 : den Ev rv e73 <= den Ev rv e81) by (exact (rearranged (den Ev rv e73) (den Ev rv e14) (den Ev rv e73) (den Ev rv e81) Hh1 Q1)).
  assert (P3 : den Ev rv e82 <= den Ev rv e83) by (exact (step_5 n R_ beta (spectral n d (madd A_t1 (mopp A_t))) (mulv d A_t1 x) (mulv d A_t x) Hs_n Hp_R_ Hp_beta P2)).
  equal Q4 e83 e84.
  exact ((Rle_trans _ _ _ P3 (Req_le _ _ Q4))).
Qed.

(* n*exp(R**2)*norm(exp(A_{t+1}*x) - exp(A_t*x))/beta**2 <= 2*R*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2, by discharge *)
Lemma line_1_5 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  INR n * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) * exp (R_ ^ 2) / beta ^ 2
  <= 2 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e73 <= den Ev rv e14) by (exact (step_36 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e82 <= den Ev rv e84) by (exact (step_37 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

(* absolute(-Z(q) + Z(p)) <= sqrt(n)*norm(exp(p) - exp(q)), by assume *)
Lemma step_38 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  exact Hh1.
Qed.

Definition p168 : ex := (Sum (0, 4096) (Mul (Exp (V1 0 (0, 4096))) e182))%N.
Definition p169 : ex := (Sum (0, 4097) (Mul (Exp (V1 1 (0, 4097))) e182))%N.
Definition p170 : ex := (Add (Opp p168) p169)%N.
Definition e85 : ex := (Abs p170)%N.
Definition p172 : ex := (Sqrt (Sum (0, 4098) (Pow (Add (Exp (V1 1 (0, 4098))) (Opp (Exp (V1 0 (0, 4098))))) 2%nat)))%N.
Definition e86 : ex := (Mul e187 p172)%N.
Definition p174 : ex := (Mul (Inv e38) e187)%N.
Definition e87 : ex := (Mul (Mul p174 e85) (Exp (Pow e136 2%nat)))%N.
Definition e88 : ex := (Mul (Mul p174 e86) (Exp (Pow e136 2%nat)))%N.
Definition p177 : ex := (Add (Opp p2) p4)%N.
Definition e93 : ex := (Abs p177)%N.
Definition e89 : ex := (Mul (Mul (Mul e187 e93) (Exp (Pow e136 2%nat))) (Inv e38))%N.
Definition e90 : ex := (Mul (Mul p174 e93) (Exp (Pow e136 2%nat)))%N.
Definition p181 : ex := (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 0 (0, 20000)))))%N.
Definition p182 : ex := (Sqrt (Sum (0, 20000) (Pow p181 2%nat)))%N.
Definition e253 : ex := (Mul e187 p182)%N.
Definition e91 : ex := (Mul (Mul p174 e253) (Exp (Pow e136 2%nat)))%N.
Definition e92 : ex := (Mul (Mul (Mul e189 p182) (Exp (Pow e136 2%nat))) (Inv e38))%N.
(* sqrt(n)*exp(R**2)*absolute(Z(p) - Z(q))/beta**2 <= n*exp(R**2)*norm(exp(p) - exp(q))/beta**2, by replace *)
Lemma step_39 :
  forall (n : nat) (R_ beta : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) ->
  sqrt (INR n) * Rabs (- Z_ n q + Z_ n p) * exp (R_ ^ 2) / beta ^ 2
  <= INR n * norm n (vadd (vexp p) (vopp (vexp q))) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta p q Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; R_] [q; p] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e85 e86 _ (fun sv Wv SFv => (step_38 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e87 e88.
  equal Q2 e89 e90.
  equal Q3 e91 e92.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e94 : ex := (Abs (Sum (0, 20000) (Mul p181 e182)))%N.
(* absolute(-Z(q) + Z(p)) <= absolute(inner(exp(p) - exp(q), ones(n))), by same *)
Lemma step_40 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e93 e94.
  exact (Req_le _ _ Q1).
Qed.

Definition p187 : ex := (Add (Opp e152) e153)%N.
Definition e95 : ex := (Abs p187)%N.
Definition p189 : ex := (Add p27 (Opp p22))%N.
Definition e96 : ex := (Abs (Sum (0, 20001) (Mul p189 e182)))%N.
(* absolute(-Z(B*x) + Z(A*x)) <= absolute(inner(exp(A*x) - exp(B*x), ones(n))), by instance *)
Lemma step_41 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- Z_ n (mulv d B x) + Z_ n (mulv d A x))
  <= Rabs (inner n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x)))) ones).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [B; A] [] [].
  assert (P1 : den Ev rv e95 <= den Ev rv e96) by (exact (step_40 n (mulv d A x) (mulv d B x) Hs_n)).
  exact (P1).
Qed.

(* absolute(-alpha(B) + alpha(A)) <= absolute(-Z(B*x) + Z(A*x)), by same *)
Lemma step_42 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha_2 n d x B + alpha_2 n d x A) <= Rabs (- Z_ n (mulv d B x) + Z_ n (mulv d A x)).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [B; A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e95))).
Qed.

Definition e231 : ex := (Pow e182 2%nat)%N.
Definition p192 : ex := (Sqrt (Sum (0, 20000) e231))%N.
Definition e97 : ex := (Mul p192 e72)%N.
Definition e98 : ex := (Mul e187 e72)%N.
(* norm(ones(n))*norm(exp(p) - exp(q)) <= sqrt(n)*norm(exp(p) - exp(q)), by same *)
Lemma step_43 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n ones * norm n (vadd (vexp p) (vopp (vexp q))) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e97 e98.
  exact (Req_le _ _ Q1).
Qed.

Definition p195 : ex := (Sum (0, 4096) (Sum (0, 4097) (Pow (Add (Mul (V1 0 (0, 4096)) (V1 1 (0, 4097))) (Opp (Mul (V1 0 (0, 4097)) (V1 1 (0, 4096))))) 2%nat)))%N.
Definition e99 : ex := (Mul p195 (Inv (Int 2)))%N.
(* 0 <= total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by nonnegative *)
Lemma step_44 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  0 <= sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e99.
  exact N1.
Qed.

Definition e100 : ex := (Int 0)%N.
Definition p198 : ex := (Mul (Pow (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat))) 2%nat) (Pow (Sqrt (Sum (0, 4099) (Pow (V1 1 (0, 4099)) 2%nat))) 2%nat))%N.
Definition e101 : ex := (Add (Opp e99) p198)%N.
Definition e102 : ex := (Add (Opp e100) p198)%N.
Definition p201 : ex := (Pow p107 2%nat)%N.
Definition p202 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition p203 : ex := (Pow p202 2%nat)%N.
Definition e104 : ex := (Mul p201 p203)%N.
Definition e103 : ex := (Add (Opp e100) e104)%N.
(* norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2 <= norm(u)**2*norm(v)**2, by replace *)
Lemma step_45 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2
  <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e100 e99 _ (fun sv Wv SFv => (step_44 n u v Hs_n)) (nil_replaced Ev rv)) e101 e102.
  equal Q2 e103 e104.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p206 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000))))%N.
Definition e105 : ex := (Pow p206 2%nat)%N.
Definition e106 : ex := (Add (Opp (Mul (Sum (0, 20001) (Sum (0, 20000) (Pow (Add (Mul (V1 0 (0, 20001)) (V1 1 (0, 20000))) (Opp (Mul (V1 0 (0, 20000)) (V1 1 (0, 20001))))) 2%nat))) (Inv (Int 2)))) e104)%N.
(* inner(u, v)**2 <= norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by same *)
Lemma step_46 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2
  <= - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e105 e106.
  exact (Req_le _ _ Q1).
Qed.

(* inner(u, v)**2 <= norm(u)**2*norm(v)**2, by transitive *)
Lemma step_47 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2 <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e105 <= den Ev rv e106) by (exact (step_46 n u v Hs_n)).
  assert (P2 : den Ev rv e106 <= den Ev rv e104) by (exact (step_45 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e107 : ex := (Sqrt e105)%N.
Definition e108 : ex := (Sqrt e104)%N.
Definition e109 : ex := (Pow e107 2%nat)%N.
Definition e113 : ex := (Abs p206)%N.
Definition e110 : ex := (Pow e113 2%nat)%N.
Definition p214 : ex := (Sum (0, 4096) (Mul (V1 0 (0, 4096)) (V1 1 (0, 4096))))%N.
Definition e111 : ex := (Sqrt (Pow p214 2%nat))%N.
Definition e112 : ex := (Abs (Sum (0, 4099) (Mul (V1 0 (0, 4099)) (V1 1 (0, 4099)))))%N.
Definition e114 : ex := (Pow e108 2%nat)%N.
Definition e118 : ex := (Mul p107 p202)%N.
Definition e115 : ex := (Pow e118 2%nat)%N.
Definition p220 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 1 (0, 4098)) 2%nat)))%N.
Definition e116 : ex := (Sqrt (Mul (Pow e37 2%nat) (Pow p220 2%nat)))%N.
Definition e117 : ex := (Mul (Sqrt (Sum (0, 4100) (Pow (V1 0 (0, 4100)) 2%nat))) (Sqrt (Sum (0, 4101) (Pow (V1 1 (0, 4101)) 2%nat))))%N.
(* Abs(inner(u, v)) <= norm(u)*norm(v), by root *)
Lemma step_48 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e105 <= den Ev rv e104) by (exact (step_47 n u v Hs_n)).
  equal Q2 e109 e110.
  nonnegative N3 (nil_nonnegative Ev) e111.
  nonnegative N4 (nil_nonnegative Ev) e112.
  assert (Q5 : den Ev rv e107 = den Ev rv e113) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e114 e115.
  nonnegative N7 (nil_nonnegative Ev) e116.
  nonnegative N8 (nil_nonnegative Ev) e117.
  assert (Q9 : den Ev rv e108 = den Ev rv e118) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e107 <= den Ev rv e108)) (Req_le _ _ Q9))).
Qed.

Definition e119 : ex := (Abs p214)%N.
Definition e120 : ex := (Mul e37 p220)%N.
(* absolute(inner(u, v)) <= norm(u)*norm(v), by replace *)
Lemma step_49 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e119 e120 _ (fun sv Wv SFv => (step_48 n u v Hs_n)) (nil_replaced Ev rv)) e119 e120.
  exact (P1).
Qed.

Definition e121 : ex := (Abs (Sum (0, 20000) (Mul p51 e182)))%N.
Definition e122 : ex := (Mul e72 p192)%N.
(* absolute(inner(exp(p) - exp(q), ones(n))) <= norm(ones(n))*norm(exp(p) - exp(q)), by instance *)
Lemma step_50 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= norm n ones * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e121 <= den Ev rv e122) by (exact (step_49 n (vadd (vexp p) (vopp (vexp q))) ones Hs_n)).
  equal Q2 e122 e97.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* absolute(inner(exp(p) - exp(q), ones(n))) <= sqrt(n)*norm(exp(p) - exp(q)), by transitive *)
Lemma step_51 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (vexp p) (vopp (vexp q))) ones) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  assert (P1 : den Ev rv e121 <= den Ev rv e97) by (exact (step_50 n p q Hs_n)).
  assert (P2 : den Ev rv e97 <= den Ev rv e98) by (exact (step_43 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e123 : ex := (Abs (Sum (0, 20001) (Mul p149 e182)))%N.
Definition e124 : ex := (Mul e187 e73)%N.
(* absolute(inner(exp(A*x) - exp(B*x), ones(n))) <= sqrt(n)*norm(exp(A*x) - exp(B*x)), by instance *)
Lemma step_52 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x)))) ones)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x)))).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [A; B] [] [].
  assert (P1 : den Ev rv e123 <= den Ev rv e124) by (exact (step_51 n (mulv d A x) (mulv d B x) Hs_n)).
  exact (P1).
Qed.

(* absolute(-alpha(B) + alpha(A)) <= absolute(inner(exp(A*x) - exp(B*x), ones(n))), by transitive *)
Lemma step_53 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha_2 n d x B + alpha_2 n d x A)
  <= Rabs (inner n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x)))) ones).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [B; A] [] [].
  assert (P1 : den Ev rv e95 <= den Ev rv e95) by (exact (step_42 n d A B x Hs_n Hs_d)).
  assert (P2 : den Ev rv e95 <= den Ev rv e96) by (exact (step_41 n d A B x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p229 : ex := (Sqrt (Sum (0, 20001) (Pow p189 2%nat)))%N.
Definition e125 : ex := (Mul e187 p229)%N.
(* absolute(-alpha(B) + alpha(A)) <= sqrt(n)*norm(exp(A*x) - exp(B*x)), by transitive *)
Lemma step_54 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha_2 n d x B + alpha_2 n d x A)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A x)) (vopp (vexp (mulv d B x)))).
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [B; A] [] [].
  assert (P1 : den Ev rv e95 <= den Ev rv e96) by (exact (step_53 n d A B x Hs_n Hs_d)).
  assert (P2 : den Ev rv e96 <= den Ev rv e125) by (exact (step_52 n d A B x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* absolute(-alpha(A_t) + alpha(A_{t+1})) <= sqrt(n)*norm(exp(A_{t+1}*x) - exp(A_t*x)), by instance *)
Lemma step_55 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- alpha_2 n d x A_t + alpha_2 n d x A_t1)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t; A_t1] [] [].
  assert (P1 : den Ev rv e95 <= den Ev rv e125) by (exact (step_54 n d A_t1 A_t x Hs_n Hs_d)).
  exact (P1).
Qed.

Definition p231 : ex := (Opp e153)%N.
Definition p232 : ex := (Abs (Add p231 e152))%N.
Definition p233 : ex := (Mul e187 p232)%N.
Definition e126 : ex := (Mul (Mul p233 (Exp e38)) (Inv (Pow e136 2%nat)))%N.
(* sqrt(n)*exp(R**2)*absolute(-Z(A_t*x) + Z(A_{t+1}*x))/beta**2 <= n*exp(R**2)*norm(exp(A_{t+1}*x) - exp(A_t*x))/beta**2, by instance *)
Lemma step_56 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x))
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) ->
  sqrt (INR n) * Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * exp (R_ ^ 2) / beta ^ 2
  <= INR n * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e126 <= den Ev rv e82) by (exact (step_39 n R_ beta (mulv d A_t1 x) (mulv d A_t x) Hs_n Hp_R_ Hp_beta Hh1)).
  exact (P1).
Qed.

Definition e127 : ex := (Mul (Mul (Mul e187 e95) (Exp e38)) (Inv (Pow e136 2%nat)))%N.
Definition e128 : ex := (Mul (Mul (Mul e189 p229) (Exp e38)) (Inv (Pow e136 2%nat)))%N.
(* sqrt(n)*exp(R**2)*absolute(-Z(A_t*x) + Z(A_{t+1}*x))/beta**2 <= n*exp(R**2)*norm(exp(A_{t+1}*x) - exp(A_t*x))/beta**2, by discharge *)
Lemma line_1_4 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  sqrt (INR n) * Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * exp (R_ ^ 2) / beta ^ 2
  <= INR n * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [x] [A_t; A_t1] [] [0%N; 1%N].
  assert (P1 : den Ev rv e95 <= den Ev rv e125) by (exact (step_55 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e127 <= den Ev rv e128) by (exact (step_56 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

(* absolute(1/Z(p) - 1/Z(q)) <= absolute(Z(p) - Z(q))/beta**2, by assume *)
Lemma step_57 :
  forall (n : nat) (beta : R) (p q : vec),
  (0 < n)%nat -> 0 < beta ->
  Rabs (/ Z_ n p - / Z_ n q) <= Rabs (- Z_ n q + Z_ n p) / beta ^ 2 ->
  Rabs (/ Z_ n p - / Z_ n q) <= Rabs (- Z_ n q + Z_ n p) / beta ^ 2.
Proof.
  intros n beta p q Hs_n Hp_beta Hh1.
  setting [n] [beta] [p; q] [] [] [0%N].
  exact Hh1.
Qed.

Definition p237 : ex := (Inv p168)%N.
Definition p238 : ex := (Add p237 (Opp (Inv p169)))%N.
Definition e129 : ex := (Abs p238)%N.
Definition p240 : ex := (Abs (Add (Opp p14) p17))%N.
Definition e130 : ex := (Mul p240 (Inv e38))%N.
Definition e131 : ex := (Mul (Mul e187 e129) (Exp (Pow e136 2%nat)))%N.
Definition e132 : ex := (Mul (Mul e187 e130) (Exp (Pow e136 2%nat)))%N.
Definition p244 : ex := (Abs (Add (Opp p4) p2))%N.
Definition e133 : ex := (Mul (Mul e187 (Mul p244 (Inv e38))) (Exp (Pow e136 2%nat)))%N.
Definition e134 : ex := (Mul (Mul (Mul e187 p244) (Exp (Pow e136 2%nat))) (Inv e38))%N.
(* sqrt(n)*exp(R**2)*absolute(-1/Z(q) + 1/Z(p)) <= sqrt(n)*exp(R**2)*absolute(Z(p) - Z(q))/beta**2, by replace *)
Lemma step_58 :
  forall (n : nat) (R_ beta : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (/ Z_ n p - / Z_ n q) <= Rabs (- Z_ n q + Z_ n p) / beta ^ 2 ->
  sqrt (INR n) * Rabs (/ Z_ n p - / Z_ n q) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n q + Z_ n p) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta p q Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; R_] [p; q] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e129 e130 _ (fun sv Wv SFv => (step_57 n beta p q Hs_n Hp_beta Hh1)) (nil_replaced Ev rv)) e131 e132.
  equal Q2 e133 e134.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* beta <= r, by assume *)
Lemma step_59 :
  forall (beta r : R),
  0 < beta -> 0 < r ->
  beta <= r ->
  beta <= r.
Proof.
  intros beta r Hp_beta Hp_r Hh1.
  setting [] [beta; r] [] [] [] [0%N; 1%N].
  exact Hh1.
Qed.

(* beta <= s, by assume *)
Lemma step_60 :
  forall (beta s : R),
  0 < beta -> 0 < s ->
  beta <= s ->
  beta <= s.
Proof.
  intros beta s Hp_beta Hp_s Hh1.
  setting [] [beta; s] [] [] [] [0%N; 1%N].
  exact Hh1.
Qed.

Definition p247 : ex := (Abs (Add e16 (Opp e136)))%N.
Definition e135 : ex := (Mul p247 (Inv (Pow (Sc 2) 2%nat)))%N.
(* absolute(r - s)/beta**2 <= absolute(r - s)/beta**2, by same *)
Lemma step_61 :
  forall (beta r s : R),
  0 < beta -> 0 < r -> 0 < s ->
  Rabs (r - s) / beta ^ 2 <= Rabs (r - s) / beta ^ 2.
Proof.
  intros beta r s Hp_beta Hp_r Hp_s.
  setting [] [r; s; beta] [] [] [] [0%N; 1%N; 2%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e135))).
Qed.

Definition p249 : ex := (Abs (Add (Sc 2) (Opp e136)))%N.
Definition e137 : ex := (Mul (Mul (Inv e16) (Inv e136)) p249)%N.
Definition e138 : ex := (Mul (Mul (Inv e16) (Inv e16)) p249)%N.
Definition e139 : ex := (Mul (Mul p249 (Inv e16)) (Inv e136))%N.
Definition e140 : ex := (Mul p249 (Inv e38))%N.
(* absolute(r - s)/(beta*s) <= absolute(r - s)/beta**2, by replace *)
Lemma step_62 :
  forall (beta r s : R),
  0 < beta -> 0 < r -> 0 < s ->
  beta <= s ->
  Rabs (r - s) / beta / s <= Rabs (r - s) / beta ^ 2.
Proof.
  intros beta r s Hp_beta Hp_r Hp_s Hh1.
  setting [] [beta; s; r] [] [] [] [0%N; 1%N; 2%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e136 _ (fun sv Wv SFv => (step_60 beta s Hp_beta Hp_s Hh1)) (nil_replaced Ev rv)) e137 e138.
  equal Q2 e139 e137.
  equal Q3 e138 e140.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p254 : ex := (Abs (Add e136 (Opp (Sc 2))))%N.
Definition e141 : ex := (Mul (Mul (Inv e136) (Inv (Sc 2))) p254)%N.
Definition e142 : ex := (Mul (Mul (Inv e16) (Inv (Sc 2))) p254)%N.
Definition e143 : ex := (Mul (Mul p254 (Inv e136)) (Inv (Sc 2)))%N.
Definition e144 : ex := (Mul (Mul p254 (Inv e16)) (Inv (Sc 2)))%N.
(* absolute(r - s)/(r*s) <= absolute(r - s)/(beta*s), by replace *)
Lemma step_63 :
  forall (beta r s : R),
  0 < beta -> 0 < r -> 0 < s ->
  beta <= r ->
  Rabs (r - s) / r / s <= Rabs (r - s) / beta / s.
Proof.
  intros beta r s Hp_beta Hp_r Hp_s Hh1.
  setting [] [beta; r; s] [] [] [] [0%N; 1%N; 2%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e136 _ (fun sv Wv SFv => (step_59 beta r Hp_beta Hp_r Hh1)) (nil_replaced Ev rv)) e141 e142.
  equal Q2 e143 e141.
  equal Q3 e142 e144.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e145 : ex := (Mul p254 (Inv e38))%N.
(* absolute(r - s)/(r*s) <= absolute(r - s)/beta**2, by transitive *)
Lemma step_64 :
  forall (beta r s : R),
  0 < beta -> 0 < r -> 0 < s ->
  beta <= r ->
  beta <= s ->
  Rabs (r - s) / r / s <= Rabs (r - s) / beta ^ 2.
Proof.
  intros beta r s Hp_beta Hp_r Hp_s Hh1 Hh2.
  setting [] [beta; r; s] [] [] [] [0%N; 1%N; 2%N].
  assert (P1 : den Ev rv e143 <= den Ev rv e144) by (exact (step_63 beta r s Hp_beta Hp_r Hp_s Hh1)).
  assert (P2 : den Ev rv e144 <= den Ev rv e145) by (exact (step_62 beta r s Hp_beta Hp_r Hp_s Hh2)).
  assert (P3 : den Ev rv e145 <= den Ev rv e145) by (exact (step_61 beta r s Hp_beta Hp_r Hp_s)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* beta <= inner(exp(A*x), ones(n)), by assume *)
Lemma step_65 :
  forall (n d : nat) (A : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x)) ones ->
  beta <= inner n (vexp (mulv d A x)) ones.
Proof.
  intros n d A beta x Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x] [A] [] [0%N].
  exact Hh1.
Qed.

Definition p260 : ex := (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))%N.
Definition e146 : ex := (Sum (0, 4096) (Mul (Exp p260) e182))%N.
Definition e147 : ex := (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 1 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))) e182))%N.
Definition p263 : ex := (Abs (Add e152 p231))%N.
Definition e148 : ex := (Mul (Mul p263 p25) p30)%N.
Definition e149 : ex := (Mul p263 (Inv e38))%N.
Definition e150 : ex := (Mul (Mul p232 p25) p30)%N.
Definition e151 : ex := (Mul p232 (Inv e38))%N.
(* absolute(alpha(A) - alpha(B))/(alpha(A)*alpha(B)) <= absolute(alpha(A) - alpha(B))/beta**2, by instance *)
Lemma step_66 :
  forall (n d : nat) (A B : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= alpha_2 n d x A ->
  beta <= alpha_2 n d x B ->
  Rabs (- alpha_2 n d x B + alpha_2 n d x A) / alpha_2 n d x A / alpha_2 n d x B
  <= Rabs (- alpha_2 n d x B + alpha_2 n d x A) / beta ^ 2.
Proof.
  intros n d A B beta x Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x] [A; B] [] [0%N].
  positive N1 (nil_nonnegative Ev) e146.
  positive N2 (nil_nonnegative Ev) e147.
  assert (P3 : den Ev rv e148 <= den Ev rv e149) by (exact (step_64 beta (alpha_2 n d x A) (alpha_2 n d x B) Hp_beta N1 N2 Hh1 Hh2)).
  equal Q4 e150 e148.
  equal Q5 e149 e151.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q4) P3) (Req_le _ _ Q5))).
Qed.

(* beta <= inner(exp(B*x), ones(n)), by assume *)
Lemma step_67 :
  forall (n d : nat) (B : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d B x)) ones ->
  beta <= inner n (vexp (mulv d B x)) ones.
Proof.
  intros n d B beta x Hs_n Hs_d Hp_beta Hh1.
  setting [n; d] [beta] [x] [B] [] [0%N].
  exact Hh1.
Qed.

(* absolute(alpha(A) - alpha(B))/(alpha(A)*alpha(B)) <= absolute(alpha(A) - alpha(B))/beta**2, by discharge *)
Lemma step_68 :
  forall (n d : nat) (A B : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x)) ones ->
  beta <= alpha_2 n d x B ->
  Rabs (- alpha_2 n d x B + alpha_2 n d x A) / alpha_2 n d x A / alpha_2 n d x B
  <= Rabs (- alpha_2 n d x B + alpha_2 n d x A) / beta ^ 2.
Proof.
  intros n d A B beta x Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x] [A; B] [] [0%N].
  assert (P1 : den Ev rv e16 <= den Ev rv e152) by (exact (step_65 n d A beta x Hs_n Hs_d Hp_beta Hh1)).
  assert (P2 : den Ev rv e150 <= den Ev rv e151) by (exact (step_66 n d A B beta x Hs_n Hs_d Hp_beta P1 Hh2)).
  exact (P2).
Qed.

(* absolute(alpha(A) - alpha(B))/(alpha(A)*alpha(B)) <= absolute(alpha(A) - alpha(B))/beta**2, by discharge *)
Lemma step_69 :
  forall (n d : nat) (A B : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x)) ones ->
  beta <= inner n (vexp (mulv d B x)) ones ->
  Rabs (- alpha_2 n d x B + alpha_2 n d x A) / alpha_2 n d x A / alpha_2 n d x B
  <= Rabs (- alpha_2 n d x B + alpha_2 n d x A) / beta ^ 2.
Proof.
  intros n d A B beta x Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x] [A; B] [] [0%N].
  assert (P1 : den Ev rv e16 <= den Ev rv e153) by (exact (step_67 n d B beta x Hs_n Hs_d Hp_beta Hh2)).
  assert (P2 : den Ev rv e150 <= den Ev rv e151) by (exact (step_68 n d A B beta x Hs_n Hs_d Hp_beta Hh1 P1)).
  exact (P2).
Qed.

Definition e154 : ex := (Abs (Add (Inv e16) (Opp (Inv e136))))%N.
Definition e155 : ex := (Mul (Mul p247 (Inv e16)) (Inv e136))%N.
(* absolute(1/r - 1/s) <= absolute(r - s)/(r*s), by same *)
Lemma step_70 :
  forall (r s : R),
  0 < r -> 0 < s ->
  Rabs (/ r - / s) <= Rabs (r - s) / r / s.
Proof.
  intros r s Hp_r Hp_s.
  setting [] [r; s] [] [] [] [0%N; 1%N].
  equal Q1 e154 e155.
  exact (Req_le _ _ Q1).
Qed.

(* absolute(1/alpha(A) - 1/alpha(B)) <= absolute(alpha(A) - alpha(B))/(alpha(A)*alpha(B)), by instance *)
Lemma step_71 :
  forall (n d : nat) (A B : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (/ alpha_2 n d x A - / alpha_2 n d x B)
  <= Rabs (- alpha_2 n d x B + alpha_2 n d x A) / alpha_2 n d x A / alpha_2 n d x B.
Proof.
  intros n d A B x Hs_n Hs_d.
  setting [n; d] [] [x] [A; B] [] [].
  positive N1 (nil_nonnegative Ev) e146.
  positive N2 (nil_nonnegative Ev) e147.
  assert (P3 : den Ev rv e156 <= den Ev rv e148) by (exact (step_70 (alpha_2 n d x A) (alpha_2 n d x B) N1 N2)).
  equal Q4 e148 e150.
  exact ((Rle_trans _ _ _ P3 (Req_le _ _ Q4))).
Qed.

(* absolute(1/alpha(A) - 1/alpha(B)) <= absolute(alpha(A) - alpha(B))/beta**2, by transitive *)
Lemma step_72 :
  forall (n d : nat) (A B : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A x)) ones ->
  beta <= inner n (vexp (mulv d B x)) ones ->
  Rabs (/ alpha_2 n d x A - / alpha_2 n d x B) <= Rabs (- alpha_2 n d x B + alpha_2 n d x A) / beta ^ 2.
Proof.
  intros n d A B beta x Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x] [A; B] [] [0%N].
  assert (P1 : den Ev rv e156 <= den Ev rv e150) by (exact (step_71 n d A B x Hs_n Hs_d)).
  assert (P2 : den Ev rv e150 <= den Ev rv e151) by (exact (step_69 n d A B beta x Hs_n Hs_d Hp_beta Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* absolute(1/alpha(A_{t+1}) - 1/alpha(A_t)) <= absolute(-alpha(A_t) + alpha(A_{t+1}))/beta**2, by instance *)
Lemma step_73 :
  forall (n d : nat) (A_t A_t1 : mat) (beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner n (vexp (mulv d A_t1 x)) ones ->
  beta <= inner n (vexp (mulv d A_t x)) ones ->
  Rabs (/ alpha_2 n d x A_t1 - / alpha_2 n d x A_t) <= Rabs (- alpha_2 n d x A_t + alpha_2 n d x A_t1) / beta ^ 2.
Proof.
  intros n d A_t A_t1 beta x Hs_n Hs_d Hp_beta Hh1 Hh2.
  setting [n; d] [beta] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e156 <= den Ev rv e151) by (exact (step_72 n d A_t1 A_t beta x Hs_n Hs_d Hp_beta Hh1 Hh2)).
  exact (P1).
Qed.

Definition p270 : ex := (Mul e187 e156)%N.
Definition e157 : ex := (Mul p270 (Exp (Pow e136 2%nat)))%N.
Definition e158 : ex := (Mul (Mul p233 (Exp (Pow e136 2%nat))) (Inv e38))%N.
(* sqrt(n)*exp(R**2)*absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x)) <= sqrt(n)*exp(R**2)*absolute(-Z(A_t*x) + Z(A_{t+1}*x))/beta**2, by instance *)
Lemma step_74 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x))
  <= Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) / beta ^ 2 ->
  sqrt (INR n) * Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [beta; R_] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e157 <= den Ev rv e158) by (exact (step_58 n R_ beta (mulv d A_t1 x) (mulv d A_t x) Hs_n Hp_R_ Hp_beta Hh1)).
  exact (P1).
Qed.

(* sqrt(n)*exp(R**2)*absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x)) <= sqrt(n)*exp(R**2)*absolute(-Z(A_t*x) + Z(A_{t+1}*x))/beta**2, by discharge *)
Lemma step_75 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta <= inner n (vexp (mulv d A_t1 x)) ones ->
  beta <= inner n (vexp (mulv d A_t x)) ones ->
  sqrt (INR n) * Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2.
  setting [n; d] [beta; R_] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e156 <= den Ev rv e151) by (exact (step_73 n d A_t A_t1 beta x Hs_n Hs_d Hp_beta Hh1 Hh2)).
  assert (P2 : den Ev rv e157 <= den Ev rv e158) by (exact (step_74 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta P1)).
  exact (P2).
Qed.

(* sqrt(n)*exp(R**2)*absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x)) <= sqrt(n)*exp(R**2)*absolute(-Z(A_t*x) + Z(A_{t+1}*x))/beta**2, by discharge *)
Lemma line_1_3 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta <= alpha_2 n d x A_t1 ->
  beta <= alpha_2 n d x A_t ->
  sqrt (INR n) * Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * exp (R_ ^ 2)
  <= sqrt (INR n) * Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * exp (R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2.
  setting [n; d] [beta; R_] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e157 <= den Ev rv e158) by (exact (step_75 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(exp(p)) <= sqrt(n)*exp(R**2), by assume *)
Lemma step_76 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2) ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  exact Hh1.
Qed.

Definition p273 : ex := (Sum (0, 4098) (Pow (Exp (V1 0 (0, 4098))) 2%nat))%N.
Definition e159 : ex := (Sqrt p273)%N.
Definition e160 : ex := (Mul e187 (Exp e38))%N.
Definition e161 : ex := (Mul e129 e159)%N.
Definition e162 : ex := (Mul e129 e160)%N.
Definition e163 : ex := (Mul p8 e160)%N.
Definition e164 : ex := (Mul (Mul e187 p8) (Exp e38))%N.
(* absolute(-1/Z(q) + 1/Z(p))*norm(exp(p)) <= sqrt(n)*exp(R**2)*absolute(-1/Z(q) + 1/Z(p)), by replace *)
Lemma step_77 :
  forall (n : nat) (R_ : R) (p q : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2) ->
  Rabs (/ Z_ n p - / Z_ n q) * norm n (vexp p) <= sqrt (INR n) * Rabs (/ Z_ n p - / Z_ n q) * exp (R_ ^ 2).
Proof.
  intros n R_ p q Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e159 e160 _ (fun sv Wv SFv => (step_76 n R_ p Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e161 e162.
  equal Q2 e163 e164.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e165 : ex := (Mul e187 (Exp e43))%N.
(* sqrt(n)*exp(norm(p)) <= sqrt(n)*exp(R**2), by replace *)
Lemma step_78 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  sqrt (INR n) * exp (norm n p) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e43 e38 _ (fun sv Wv SFv => (step_12 n R_ p Hs_n Hp_R_ Hh1)) (nil_replaced Ev rv)) e165 e160.
  exact (P1).
Qed.

Definition e166 : ex := (Mul e187 e59)%N.
Definition e167 : ex := (Mul e187 e60)%N.
(* sqrt(n)*max_norm(exp(p)) <= sqrt(n)*exp(norm(p)), by replace *)
Lemma step_79 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sqrt (INR n) * maxnorm n (vexp p) <= sqrt (INR n) * exp (norm n p).
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e59 e60 _ (fun sv Wv SFv => (step_26 n p Hs_n)) (nil_replaced Ev rv)) e166 e167.
  exact (P1).
Qed.

Definition e168 : ex := (Mul e187 e58)%N.
(* norm(exp(p)) <= sqrt(n)*exp(R**2), by transitive *)
Lemma step_80 :
  forall (n : nat) (R_ : R) (p : vec),
  (0 < n)%nat -> 0 < R_ ->
  norm n p <= R_ ^ 2 ->
  norm n (vexp p) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n R_ p Hs_n Hp_R_ Hh1.
  setting [n] [R_] [p] [] [] [0%N].
  assert (P1 : den Ev rv e55 <= den Ev rv e56) by (exact (step_25 n p Hs_n)).
  assert (P2 : den Ev rv e56 <= den Ev rv e168) by (exact (step_79 n p Hs_n)).
  assert (P3 : den Ev rv e168 <= den Ev rv e160) by (exact (step_78 n R_ p Hs_n Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* norm(A_{t+1}*x) <= R**2, by instance *)
Lemma step_81 :
  forall (n d : nat) (A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  norm n (mulv d A_t1 x) <= R_ ^ 2.
Proof.
  intros n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A_t1] [] [0%N].
  assert (P1 : den Ev rv e52 <= den Ev rv e38) by (exact (step_22 n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(exp(A_{t+1}*x)) <= sqrt(n)*exp(R**2), by instance *)
Lemma step_82 :
  forall (n d : nat) (A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (mulv d A_t1 x) <= R_ ^ 2 ->
  norm n (vexp (mulv d A_t1 x)) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A_t1; (fun _ _ => 0)] [] [0%N].
  assert (P1 : den Ev rv e169 <= den Ev rv e160) by (exact (step_80 n R_ (mulv d A_t1 x) Hs_n Hp_R_ Hh1)).
  exact (P1).
Qed.

(* norm(exp(A_{t+1}*x)) <= sqrt(n)*exp(R**2), by discharge *)
Lemma step_83 :
  forall (n d : nat) (A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  norm n (vexp (mulv d A_t1 x)) <= sqrt (INR n) * exp (R_ ^ 2).
Proof.
  intros n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A_t1] [] [0%N].
  assert (P1 : den Ev rv e52 <= den Ev rv e38) by (exact (step_81 n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e169 <= den Ev rv e160) by (exact (step_82 n d A_t1 R_ x Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

Definition e170 : ex := (Mul p270 (Exp e38))%N.
(* absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x))*norm(exp(A_{t+1}*x)) <= sqrt(n)*exp(R**2)*absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x)), by instance *)
Lemma step_84 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm n (vexp (mulv d A_t1 x)) <= sqrt (INR n) * exp (R_ ^ 2) ->
  Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * norm n (vexp (mulv d A_t1 x))
  <= sqrt (INR n) * Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * exp (R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e6 <= den Ev rv e170) by (exact (step_77 n R_ (mulv d A_t1 x) (mulv d A_t x) Hs_n Hp_R_ Hh1)).
  exact (P1).
Qed.

(* absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x))*norm(exp(A_{t+1}*x)) <= sqrt(n)*exp(R**2)*absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x)), by discharge *)
Lemma line_1_2 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * norm n (vexp (mulv d A_t1 x))
  <= sqrt (INR n) * Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * exp (R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e169 <= den Ev rv e160) by (exact (step_83 n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e6 <= den Ev rv e170) by (exact (step_84 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

(* norm(delta_b1()) <= absolute(1/Z(A_{t+1}*x) - 1/Z(A_t*x))*norm(exp(A_{t+1}*x)), by transitive *)
Lemma line_1_1 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= Rabs (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) * norm n (vexp (mulv d A_t1 x)).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e5) by (exact (step_3 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e5 <= den Ev rv e6) by (exact (step_2 n d A_t A_t1 x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(delta_b1()) <= 2*R*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2, by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  beta <= alpha_2 n d x A_t1 ->
  beta <= alpha_2 n d x A_t ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= 2 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e6) by (exact (line_1_1 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e6 <= den Ev rv e170) by (exact (line_1_2 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P3 : den Ev rv e170 <= den Ev rv e126) by (exact (line_1_3 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh3 Hh4)).
  assert (P4 : den Ev rv e126 <= den Ev rv e82) by (exact (line_1_4 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta)).
  assert (P5 : den Ev rv e82 <= den Ev rv e84) by (exact (line_1_5 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh5 Hh1 Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  exact (inequality_1 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh2 Hh3 Hh6 Hh5 Hh4).
Qed.

Definition e171 : ex := (Add e182 (Opp e136))%N.
Definition e268 : ex := (Int 4)%N.
Definition e172 : ex := (Add e16 (Opp e268))%N.
Definition e173 : ex := (Add e152 (Opp e136))%N.
Definition e174 : ex := (Add e153 (Opp e136))%N.
Definition e175 : ex := (Add e16 (Opp p72))%N.
Definition e176 : ex := (Add e16 (Opp p121))%N.
Definition e177 : ex := (Add e16 (Opp (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))))%N.
Lemma defined_1 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  beta <= alpha_2 n d x A_t ->
  beta <= alpha_2 n d x A_t1 ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [n; d] [R_; beta] [x] [A_t1; A_t]) (ienv_of []) e5 /\
  defined (env_of [n; d] [R_; beta] [x] [A_t1; A_t]) (ienv_of []) e84.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e76 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e171 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e177 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e176 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e175 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e76 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e174 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e173 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e171 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e172 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

Definition p293 : ex := (Sum (0, 20001) (Pow (Mul p3 (Exp (V1 0 (0, 20001)))) 2%nat))%N.
Definition e229 : ex := (Sqrt p293)%N.
Definition e178 : ex := (Pow (Mul (Mul p244 e229) p5) 2%nat)%N.
Definition e179 : ex := (Mul (Mul (Abs (Add (Opp (Sum (0, 4099) (Mul (Exp (V1 1 (0, 4099))) e182))) (Sum (0, 4100) (Mul (Exp (V1 0 (0, 4100))) e182)))) (Sqrt (Sum (0, 4101) (Pow (Mul (Inv (Sum (0, 4102) (Mul (Exp (V1 0 (0, 4102))) e182))) (Exp (V1 0 (0, 4101)))) 2%nat)))) (Inv (Sum (0, 4103) (Mul (Exp (V1 1 (0, 4103))) e182))))%N.
(* norm((1/Z(p) - 1/Z(q))*exp(p)) <= absolute(Z(p) - Z(q))*norm(1/Z(p)*exp(p))/Z(q), by same *)
Lemma step_85 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p - / Z_ n q) (vexp p))
  <= Rabs (- Z_ n q + Z_ n p) * norm n (vscal (/ Z_ n p) (vexp p)) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  equal Q1 e1 e178.
  nonnegative N2 (nil_nonnegative Ev) e3.
  nonnegative N3 (nil_nonnegative Ev) e179.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e180 : ex := (Mul (Mul p232 (Sqrt (Sum (0, 20002) (Pow (Mul p25 p32) 2%nat)))) p30)%N.
(* norm((1/Z(A_{t+1}*x) - 1/Z(A_t*x))*exp(A_{t+1}*x)) <= absolute(-Z(A_t*x) + Z(A_{t+1}*x))*norm(1/Z(A_{t+1}*x)*exp(A_{t+1}*x))/Z(A_t*x), by instance *)
Lemma step_86 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vscal (/ Z_ n (mulv d A_t1 x) - / Z_ n (mulv d A_t x)) (vexp (mulv d A_t1 x)))
  <= Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * norm n (vscal (/ Z_ n (mulv d A_t1 x)) (vexp (mulv d A_t1 x))) / Z_ n (mulv d A_t x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e180) by (exact (step_85 n (mulv d A_t1 x) (mulv d A_t x) Hs_n)).
  exact (P1).
Qed.

Definition e181 : ex := (Mul (Mul (Mul (Mul (Int 2) e188) p59) e192) (Inv (Pow e136 2%nat)))%N.
(* 2*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2 <= 2*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2, by same *)
Lemma step_87 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  2 * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2
  <= 2 * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta Hs_n Hs_d Hp_R_ Hp_beta.
  setting [n; d] [R_; beta] [] [A_t1; A_t] [] [0%N; 1%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e181))).
Qed.

(* beta <= 1, by assume *)
Lemma step_88 :
  forall (beta : R),
  0 < beta ->
  beta < 1 ->
  beta <= 1.
Proof.
  intros beta Hp_beta Hh1.
  setting [] [beta] [] [] [] [0%N].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition p299 : ex := (Exp (Mul (Int 2) (Pow e136 2%nat)))%N.
Definition e183 : ex := (Mul (Mul (Inv e38) e188) p299)%N.
Definition e184 : ex := (Mul (Mul (Inv e231) e188) p299)%N.
Definition e185 : ex := (Mul e188 p299)%N.
Definition e186 : ex := (Mul e185 (Inv e38))%N.
(* n**(3/2)*exp(2*R**2) <= n**(3/2)*exp(2*R**2)/beta**2, by replace *)
Lemma step_89 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) <= (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [beta; R_] [] [] [] [0%N; 1%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e182 _ (fun sv Wv SFv => (step_88 beta Hp_beta Hh1)) (nil_replaced Ev rv)) e183 e184.
  equal Q2 e185 e184.
  equal Q3 e183 e186.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* sqrt(t) <= t**(3/2), by decided *)
Lemma step_90 :
  forall (t : R),
  1 <= t ->
  sqrt t <= t * sqrt t.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 1 <= n, by size at least one *)
Lemma step_91 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n.
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  exact (size_at_least_one _ Hs_n).
Qed.

(* sqrt(n) <= n**(3/2), by instance *)
Lemma step_92 :
  forall (n : nat),
  (0 < n)%nat ->
  1 <= INR n ->
  sqrt (INR n) <= INR n * sqrt (INR n).
Proof.
  intros n Hs_n Hh1.
  setting [n] [] [] [] [] [].
  assert (P1 : den Ev rv e187 <= den Ev rv e188) by (exact (step_90 (INR n) Hh1)).
  exact (P1).
Qed.

(* sqrt(n) <= n**(3/2), by discharge *)
Lemma step_93 :
  forall (n : nat),
  (0 < n)%nat ->
  sqrt (INR n) <= INR n * sqrt (INR n).
Proof.
  intros n Hs_n.
  setting [n] [] [] [] [] [].
  assert (P1 : den Ev rv e182 <= den Ev rv e189) by (exact (step_91 n Hs_n)).
  assert (P2 : den Ev rv e187 <= den Ev rv e188) by (exact (step_92 n Hs_n P1)).
  exact (P2).
Qed.

Definition e190 : ex := (Mul e188 e192)%N.
Definition e191 : ex := (Mul e187 e192)%N.
(* sqrt(n)*exp(2*R**2) <= n**(3/2)*exp(2*R**2), by replace *)
Lemma step_94 :
  forall (n : nat) (R_ : R),
  (0 < n)%nat -> 0 < R_ ->
  sqrt (INR n) * exp (2 * R_ ^ 2) <= (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2).
Proof.
  intros n R_ Hs_n Hp_R_.
  setting [n] [R_] [] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e187 e188 _ (fun sv Wv SFv => (step_93 n Hs_n)) (nil_replaced Ev rv)) e190 e191.
  exact (P1).
Qed.

(* t <= exp(2*t**2), by decided *)
Lemma step_95 :
  forall (t : R),
  0 <= t ->
  t <= exp (2 * t ^ 2).
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 0 <= R, by nonnegative *)
Lemma step_96 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e16.
  exact N1.
Qed.

(* R <= exp(2*R**2), by instance *)
Lemma step_97 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ->
  R_ <= exp (2 * R_ ^ 2).
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e16 <= den Ev rv e192) by (exact (step_95 R_ Hh1)).
  exact (P1).
Qed.

(* R <= exp(2*R**2), by discharge *)
Lemma step_98 :
  forall (R_ : R),
  0 < R_ ->
  R_ <= exp (2 * R_ ^ 2).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e100 <= den Ev rv e16) by (exact (step_96 R_ Hp_R_)).
  assert (P2 : den Ev rv e16 <= den Ev rv e192) by (exact (step_97 R_ Hp_R_ P1)).
  exact (P2).
Qed.

Definition e193 : ex := (Mul e187 e16)%N.
Definition e194 : ex := (Mul e16 e187)%N.
(* R*sqrt(n) <= sqrt(n)*exp(2*R**2), by replace *)
Lemma step_99 :
  forall (n : nat) (R_ : R),
  (0 < n)%nat -> 0 < R_ ->
  R_ * sqrt (INR n) <= sqrt (INR n) * exp (2 * R_ ^ 2).
Proof.
  intros n R_ Hs_n Hp_R_.
  setting [n] [R_] [] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e192 _ (fun sv Wv SFv => (step_98 R_ Hp_R_)) (nil_replaced Ev rv)) e191 e193.
  equal Q2 e194 e193.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e195 : ex := (Mul e190 (Inv (Pow e136 2%nat)))%N.
(* R*sqrt(n) <= n**(3/2)*exp(2*R**2)/beta**2, by transitive *)
Lemma step_100 :
  forall (n : nat) (R_ beta : R),
  (0 < n)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  R_ * sqrt (INR n) <= (INR n * sqrt (INR n)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n R_ beta Hs_n Hp_R_ Hp_beta Hh1.
  setting [n] [R_; beta] [] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e194 <= den Ev rv e191) by (exact (step_99 n R_ Hs_n Hp_R_)).
  assert (P2 : den Ev rv e191 <= den Ev rv e190) by (exact (step_94 n R_ Hs_n Hp_R_)).
  assert (P3 : den Ev rv e190 <= den Ev rv e195) by (exact (step_89 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p309 : ex := (Mul (Int 2) e194)%N.
Definition p310 : ex := (Spec (0, 4096) (1, 4097) p75)%N.
Definition e196 : ex := (Mul p309 p310)%N.
Definition p312 : ex := (Mul (Int 2) e195)%N.
Definition e197 : ex := (Mul p312 p310)%N.
Definition e199 : ex := (Mul p309 p59)%N.
Definition e200 : ex := (Mul p312 p59)%N.
(* 2*R*sqrt(n)*spectral_norm(A_{t+1} - A_t) <= 2*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2, by replace *)
Lemma line_2_8 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  beta < 1 ->
  2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t))
  <= 2 * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [] [A_t1; A_t] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e194 e195 _ (fun sv Wv SFv => (step_100 n R_ beta Hs_n Hp_R_ Hp_beta Hh1)) (nil_replaced Ev rv)) e196 e197.
  equal Q2 e198 e199.
  equal Q3 e200 e181.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e201 : ex := (Mul e15 p64)%N.
Definition e202 : ex := (Mul e16 p64)%N.
(* norm(x)*spectral_norm(A_{t+1} - A_t) <= R*spectral_norm(A_{t+1} - A_t), by replace *)
Lemma step_101 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x * spectral n d (madd A_t1 (mopp A_t)) <= R_ * spectral n d (madd A_t1 (mopp A_t)).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e15 e16 _ (fun sv Wv SFv => (step_7 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e201 e202.
  exact (P1).
Qed.

(* norm((A_{t+1} - A_t)*x) <= norm(x)*spectral_norm(A_{t+1} - A_t), by spectral *)
Lemma step_102 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd A_t1 (mopp A_t)) x) <= norm d x * spectral n d (madd A_t1 (mopp A_t)).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e21) by (exact (spectral_bound n d (madd A_t1 (mopp A_t)) x)).
  equal Q2 e21 e22.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(A_{t+1}*x - A_t*x) <= norm((A_{t+1} - A_t)*x), by same *)
Lemma step_103 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) <= norm n (mulv d (madd A_t1 (mopp A_t)) x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  equal Q1 e203 e20.
  exact (Req_le _ _ Q1).
Qed.

(* max_norm(A_{t+1}*x - A_t*x) <= norm(A_{t+1}*x - A_t*x), by instance *)
Lemma step_104 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) <= norm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e78 <= den Ev rv e203) by (exact (fact_3_1_2.step_7 n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) Hs_n)).
  exact (P1).
Qed.

Definition e204 : ex := (Mul e16 p59)%N.
(* max_norm(A_{t+1}*x - A_t*x) <= R*spectral_norm(A_{t+1} - A_t), by transitive *)
Lemma step_105 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) <= R_ * spectral n d (madd A_t1 (mopp A_t)).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e78 <= den Ev rv e203) by (exact (step_104 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e203 <= den Ev rv e20) by (exact (step_103 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P3 : den Ev rv e20 <= den Ev rv e22) by (exact (step_102 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P4 : den Ev rv e22 <= den Ev rv e204) by (exact (step_101 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition p319 : ex := (Abs (Add p260 (Opp (Sum (1, 4098) (Mul (V2 1 (0, 4096) (1, 4098)) (V1 0 (1, 4098)))))))%N.
Definition e205 : ex := (Max (0, 4096) p319)%N.
Definition e206 : ex := (Mul e16 p79)%N.
Definition e207 : ex := (Mul (Mul (Int 2) e187) e205)%N.
Definition e208 : ex := (Mul (Mul (Int 2) e187) e206)%N.
Definition e209 : ex := (Mul (Mul (Int 2) e187) e204)%N.
(* 2*sqrt(n)*max_norm(A_{t+1}*x - A_t*x) <= 2*R*sqrt(n)*spectral_norm(A_{t+1} - A_t), by replace *)
Lemma line_2_7 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x)))
  <= 2 * R_ * sqrt (INR n) * spectral n d (madd A_t1 (mopp A_t)).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e205 e206 _ (fun sv Wv SFv => (step_105 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e207 e208.
  equal Q2 e209 e198.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 1 <= 1, by same *)
Lemma step_106 :
  1 <= 1.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e182))).
Qed.

Definition p325 : ex := (Sum (0, 20001) (Sum (0, 20000) (Exp (Add (V1 0 (0, 20001)) (V1 0 (0, 20000))))))%N.
Definition p326 : ex := (Inv (Pow p2 2%nat))%N.
Definition e210 : ex := (Mul p325 p326)%N.
(* total(total(exp(p[k] + p[l]), l), k)/Z(p)**2 <= 1, by same *)
Lemma step_107 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e210 e182.
  exact (Req_le _ _ Q1).
Qed.

Definition e211 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 4096))))%N.
Definition e212 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 2))))%N.
Definition e213 : ex := (Sum (0, 20000) (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 20000)))))%N.
(* exp(p[k] + p[l]) <= total(exp(p[k] + p[l]), l), by below total *)
Lemma step_108 :
  forall (n : nat) (p : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  exp (p k + p l) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k l Hs_n Hi_k Hi_l.
  setting [n] [] [p] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e212 <= den Ev rv e213) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e211) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4096%N) k0 Hk0 e211)) Hi_l)).
  exact (P1).
Qed.

Definition e214 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 1))))%N.
Definition e215 : ex := (Exp (Mul (Int 2) (V1 0 (0, 1))))%N.
(* exp(2*p[k]) <= total(exp(p[k] + p[l]), l), by instance *)
Lemma step_109 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  exp (2 * p k) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e214 <= den Ev rv e213) by (exact (step_108 n p k k Hs_n Hi_k Hi_k)).
  equal Q2 e215 e214.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e216 : ex := (Exp (Mul (Int 2) (V1 0 (0, 4097))))%N.
Definition p334 : ex := (Exp (Add (V1 0 (0, 4097)) (V1 0 (0, 4098))))%N.
Definition e217 : ex := (Sum (0, 4098) p334)%N.
Definition p336 : ex := (Inv (Pow p168 2%nat))%N.
Definition e218 : ex := (Mul p336 (Sum (0, 4097) e216))%N.
Definition e219 : ex := (Mul p336 (Sum (0, 4097) e217))%N.
Definition p339 : ex := (Sum (0, 20000) (Exp (Mul (Int 2) (V1 0 (0, 20000)))))%N.
Definition e220 : ex := (Mul p339 p326)%N.
Definition e221 : ex := (Mul p326 p339)%N.
Definition e222 : ex := (Mul p326 p325)%N.
(* total(exp(2*p[k]), k)/Z(p)**2 <= total(total(exp(p[k] + p[l]), l), k)/Z(p)**2, by replace *)
Lemma step_110 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2 <= sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e216 e217 _ (fun sv Wv SFv => (step_109 n p (sv (0%N, 4097%N)) Hs_n (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e218 e219.
  equal Q2 e220 e221.
  equal Q3 e222 e210.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e223 : ex := (Pow e229 2%nat)%N.
(* norm(1/Z(p)*exp(p))**2 <= total(exp(2*p[k]), k)/Z(p)**2, by same *)
Lemma step_111 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e223 e220.
  exact (Req_le _ _ Q1).
Qed.

(* norm(1/Z(p)*exp(p))**2 <= 1, by transitive *)
Lemma step_112 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e223 <= den Ev rv e220) by (exact (step_111 n p Hs_n)).
  assert (P2 : den Ev rv e220 <= den Ev rv e210) by (exact (step_110 n p Hs_n)).
  assert (P3 : den Ev rv e210 <= den Ev rv e182) by (exact (step_107 n p Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e224 : ex := (Sqrt e223)%N.
Definition e225 : ex := (Sqrt e182)%N.
Definition e226 : ex := (Pow e224 2%nat)%N.
Definition e227 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Mul p13 (Exp (V1 0 (0, 4096)))) 2%nat))) 2%nat))%N.
Definition e228 : ex := (Sqrt (Sum (0, 4098) (Pow (Mul p18 (Exp (V1 0 (0, 4098)))) 2%nat)))%N.
Definition e230 : ex := (Pow e225 2%nat)%N.
(* norm(1/Z(p)*exp(p)) <= 1, by root *)
Lemma step_113 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e223 <= den Ev rv e182) by (exact (step_112 n p Hs_n)).
  equal Q2 e226 e223.
  nonnegative N3 (nil_nonnegative Ev) e227.
  nonnegative N4 (nil_nonnegative Ev) e228.
  assert (Q5 : den Ev rv e224 = den Ev rv e229) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e230 e231.
  nonnegative N7 (nil_nonnegative Ev) e225.
  nonnegative N8 (nil_nonnegative Ev) e182.
  assert (Q9 : den Ev rv e225 = den Ev rv e182) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e224 <= den Ev rv e225)) (Req_le _ _ Q9))).
Qed.

(* norm(1/Z(q)*exp(q)) <= 1, by instance *)
Lemma step_114 :
  forall (n : nat) (q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n q) (vexp q)) <= 1.
Proof.
  intros n q Hs_n.
  setting [n] [] [q] [] [] [].
  assert (P1 : den Ev rv e229 <= den Ev rv e182) by (exact (step_113 n q Hs_n)).
  exact (P1).
Qed.

Definition p350 : ex := (Sum (0, 4097) (Pow (Mul p15 (Exp (V1 1 (0, 4097)))) 2%nat))%N.
Definition e232 : ex := (Sqrt p350)%N.
Definition e233 : ex := (Mul p99 e232)%N.
Definition e234 : ex := (Mul p99 e182)%N.
Definition e235 : ex := (Mul e236 e182)%N.
(* 2*sqrt(n)*max_norm(p - q)*norm(1/Z(q)*exp(q)) <= 2*sqrt(n)*max_norm(p - q), by replace *)
Lemma step_115 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q))
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [p; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e232 e182 _ (fun sv Wv SFv => (step_114 n q Hs_n)) (nil_replaced Ev rv)) e233 e234.
  equal Q2 e235 e236.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e237 : ex := (Mul e238 (Sqrt (Sum (0, 20002) (Pow (Mul p30 (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) 2%nat))))%N.
(* 2*sqrt(n)*max_norm(A_{t+1}*x - A_t*x)*norm(1/Z(A_t*x)*exp(A_t*x)) <= 2*sqrt(n)*max_norm(A_{t+1}*x - A_t*x), by instance *)
Lemma line_2_6 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) * norm n (vscal (/ Z_ n (mulv d A_t x)) (vexp (mulv d A_t x)))
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e237 <= den Ev rv e238) by (exact (step_115 n (mulv d A_t1 x) (mulv d A_t x) Hs_n)).
  exact (P1).
Qed.

Definition e239 : ex := (Mul (Mul e236 e55) p3)%N.
Definition p357 : ex := (Abs (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000)))))%N.
Definition e244 : ex := (Max (0, 20000) p357)%N.
Definition e240 : ex := (Mul (Mul (Mul (Int 2) e187) e244) e229)%N.
(* 2*sqrt(n)*max_norm(q - p)*norm(exp(q))/Z(q) <= 2*sqrt(n)*max_norm(p - q)*norm(1/Z(q)*exp(q)), by same *)
Lemma step_116 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q
  <= 2 * sqrt (INR n) * maxnorm n (vadd p (vopp q)) * norm n (vscal (/ Z_ n q) (vexp q)).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e239 e240.
  exact (Req_le _ _ Q1).
Qed.

Definition e241 : ex := (Mul (Mul (Mul (Mul (Int 2) e187) (Max (0, 20001) (Abs (Add p26 (Opp p21))))) (Sqrt (Sum (0, 20001) (Pow p27 2%nat)))) p30)%N.
(* 2*sqrt(n)*max_norm(A_t*x - A_{t+1}*x)*norm(exp(A_t*x))/Z(A_t*x) <= 2*sqrt(n)*max_norm(A_{t+1}*x - A_t*x)*norm(1/Z(A_t*x)*exp(A_t*x)), by instance *)
Lemma line_2_5 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t x) (vopp (mulv d A_t1 x))) * norm n (vexp (mulv d A_t x)) / Z_ n (mulv d A_t x)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) * norm n (vscal (/ Z_ n (mulv d A_t x)) (vexp (mulv d A_t x))).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e241 <= den Ev rv e237) by (exact (step_116 n (mulv d A_t1 x) (mulv d A_t x) Hs_n)).
  exact (P1).
Qed.

(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by instance *)
Lemma step_117 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd q (vopp p)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e72 <= den Ev rv e70) by (exact (fact_3_1_4.theorem_1 n q p Hs_n Hh1)).
  exact (P1).
Qed.

Definition e242 : ex := (Add e75 (Opp e244))%N.
Definition e243 : ex := (Add e75 (Opp e31))%N.
(* norm(exp(q) - exp(p)) <= 2*max_norm(q - p)*norm(exp(q)), by discharge *)
Lemma step_118 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  norm n (vadd (vexp q) (vopp (vexp p))) <= 2 * maxnorm n (vadd q (vopp p)) * norm n (vexp q).
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  equal Q1 e242 e243.
  assert (P2 : den Ev rv e31 <= den Ev rv e75) by (exact (rearranged (den Ev rv e244) (den Ev rv e75) (den Ev rv e31) (den Ev rv e75) Hh1 Q1)).
  assert (P3 : den Ev rv e72 <= den Ev rv e70) by (exact (step_117 n p q Hs_n P2)).
  exact (P3).
Qed.

Definition p363 : ex := (Sum (0, 4097) (Pow (Add (Exp (V1 0 (0, 4097))) (Opp (Exp (V1 1 (0, 4097))))) 2%nat))%N.
Definition e245 : ex := (Sqrt p363)%N.
Definition p365 : ex := (Mul (Int 2) p133)%N.
Definition p366 : ex := (Sqrt (Sum (0, 4099) (Pow (Exp (V1 0 (0, 4099))) 2%nat)))%N.
Definition e246 : ex := (Mul p365 p366)%N.
Definition p368 : ex := (Mul e187 p237)%N.
Definition e247 : ex := (Mul p368 e245)%N.
Definition e248 : ex := (Mul p368 e246)%N.
Definition e249 : ex := (Mul e253 p3)%N.
Definition p372 : ex := (Mul e187 p3)%N.
Definition e250 : ex := (Mul p372 e72)%N.
Definition e251 : ex := (Mul p372 e70)%N.
(* sqrt(n)*norm(exp(p) - exp(q))/Z(q) <= 2*sqrt(n)*max_norm(q - p)*norm(exp(q))/Z(q), by replace *)
Lemma step_119 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd p (vopp q)) <= / 100 ->
  sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q
  <= 2 * sqrt (INR n) * maxnorm n (vadd q (vopp p)) * norm n (vexp q) / Z_ n q.
Proof.
  intros n p q Hs_n Hh1.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e245 e246 _ (fun sv Wv SFv => (step_118 n p q Hs_n Hh1)) (nil_replaced Ev rv)) e247 e248.
  equal Q2 e249 e250.
  equal Q3 e251 e239.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* max_norm((A_{t+1} - A_t)*x) <= 1/100, by assume *)
Lemma step_120 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) <= / 100.
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  exact (Rlt_le _ _ Hh1).
Qed.

Definition e252 : ex := (Mul e124 p30)%N.
(* sqrt(n)*norm(exp(A_{t+1}*x) - exp(A_t*x))/Z(A_t*x) <= 2*sqrt(n)*max_norm(A_t*x - A_{t+1}*x)*norm(exp(A_t*x))/Z(A_t*x), by instance *)
Lemma step_121 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (vadd (mulv d A_t1 x) (vopp (mulv d A_t x))) <= / 100 ->
  sqrt (INR n) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) / Z_ n (mulv d A_t x)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t x) (vopp (mulv d A_t1 x))) * norm n (vexp (mulv d A_t x)) / Z_ n (mulv d A_t x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e252 <= den Ev rv e241) by (exact (step_119 n (mulv d A_t1 x) (mulv d A_t x) Hs_n Hh1)).
  exact (P1).
Qed.

(* sqrt(n)*norm(exp(A_{t+1}*x) - exp(A_t*x))/Z(A_t*x) <= 2*sqrt(n)*max_norm(A_t*x - A_{t+1}*x)*norm(exp(A_t*x))/Z(A_t*x), by discharge *)
Lemma line_2_4 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  sqrt (INR n) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) / Z_ n (mulv d A_t x)
  <= 2 * sqrt (INR n) * maxnorm n (vadd (mulv d A_t x) (vopp (mulv d A_t1 x))) * norm n (vexp (mulv d A_t x)) / Z_ n (mulv d A_t x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e74 <= den Ev rv e75) by (exact (step_120 n d A_t A_t1 x Hs_n Hs_d Hh1)).
  equal Q2 e76 e77.
  assert (P3 : den Ev rv e78 <= den Ev rv e75) by (exact (rearranged (den Ev rv e74) (den Ev rv e75) (den Ev rv e78) (den Ev rv e75) P1 Q2)).
  assert (P4 : den Ev rv e252 <= den Ev rv e241) by (exact (step_121 n d A_t A_t1 x Hs_n Hs_d P3)).
  exact (P4).
Qed.

(* absolute(-Z(q) + Z(p)) <= sqrt(n)*norm(exp(p) - exp(q)), by transitive *)
Lemma step_122 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e93 <= den Ev rv e94) by (exact (step_40 n p q Hs_n)).
  assert (P2 : den Ev rv e94 <= den Ev rv e253) by (exact (step_51 n p q Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p376 : ex := (Add (Opp p12) p14)%N.
Definition e254 : ex := (Abs p376)%N.
Definition p378 : ex := (Sqrt (Sum (0, 4099) (Pow (Add (Exp (V1 1 (0, 4099))) (Opp (Exp (V1 0 (0, 4099))))) 2%nat)))%N.
Definition e255 : ex := (Mul e187 p378)%N.
Definition e256 : ex := (Mul p237 e254)%N.
Definition e257 : ex := (Mul p237 e255)%N.
Definition e258 : ex := (Mul e93 p3)%N.
Definition e259 : ex := (Mul p3 e93)%N.
Definition e260 : ex := (Mul p3 e253)%N.
(* absolute(Z(p) - Z(q))/Z(q) <= sqrt(n)*norm(exp(p) - exp(q))/Z(q), by replace *)
Lemma step_123 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) / Z_ n q <= sqrt (INR n) * norm n (vadd (vexp p) (vopp (vexp q))) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e254 e255 _ (fun sv Wv SFv => (step_122 n p q Hs_n)) (nil_replaced Ev rv)) e256 e257.
  equal Q2 e258 e259.
  equal Q3 e260 e249.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e261 : ex := (Mul p232 p30)%N.
(* absolute(-Z(A_t*x) + Z(A_{t+1}*x))/Z(A_t*x) <= sqrt(n)*norm(exp(A_{t+1}*x) - exp(A_t*x))/Z(A_t*x), by instance *)
Lemma line_2_3 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) / Z_ n (mulv d A_t x)
  <= sqrt (INR n) * norm n (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))) / Z_ n (mulv d A_t x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e261 <= den Ev rv e252) by (exact (step_123 n (mulv d A_t1 x) (mulv d A_t x) Hs_n)).
  exact (P1).
Qed.

Definition p386 : ex := (Sum (0, 4099) (Pow (Mul p19 (Exp (V1 1 (0, 4099)))) 2%nat))%N.
Definition e262 : ex := (Sqrt p386)%N.
Definition e263 : ex := (Mul e256 e262)%N.
Definition e264 : ex := (Mul e256 e182)%N.
Definition p390 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul p5 (Exp (V1 1 (0, 20001)))) 2%nat)))%N.
Definition e265 : ex := (Mul (Mul e93 p390) p3)%N.
Definition e266 : ex := (Mul e259 p390)%N.
Definition e267 : ex := (Mul e259 e182)%N.
(* absolute(Z(p) - Z(q))*norm(1/Z(p)*exp(p))/Z(q) <= absolute(Z(p) - Z(q))/Z(q), by replace *)
Lemma step_124 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  Rabs (- Z_ n q + Z_ n p) * norm n (vscal (/ Z_ n p) (vexp p)) / Z_ n q <= Rabs (- Z_ n q + Z_ n p) / Z_ n q.
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e262 e182 _ (fun sv Wv SFv => (step_113 n p Hs_n)) (nil_replaced Ev rv)) e263 e264.
  equal Q2 e265 e266.
  equal Q3 e267 e258.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* absolute(-Z(A_t*x) + Z(A_{t+1}*x))*norm(1/Z(A_{t+1}*x)*exp(A_{t+1}*x))/Z(A_t*x) <= absolute(-Z(A_t*x) + Z(A_{t+1}*x))/Z(A_t*x), by instance *)
Lemma line_2_2 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * norm n (vscal (/ Z_ n (mulv d A_t1 x)) (vexp (mulv d A_t1 x))) / Z_ n (mulv d A_t x)
  <= Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) / Z_ n (mulv d A_t x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e180 <= den Ev rv e261) by (exact (step_124 n (mulv d A_t1 x) (mulv d A_t x) Hs_n)).
  exact (P1).
Qed.

(* norm(delta_b1()) <= absolute(-Z(A_t*x) + Z(A_{t+1}*x))*norm(1/Z(A_{t+1}*x)*exp(A_{t+1}*x))/Z(A_t*x), by transitive *)
Lemma line_2_1 :
  forall (n d : nat) (A_t A_t1 : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= Rabs (- Z_ n (mulv d A_t x) + Z_ n (mulv d A_t1 x)) * norm n (vscal (/ Z_ n (mulv d A_t1 x)) (vexp (mulv d A_t1 x))) / Z_ n (mulv d A_t x).
Proof.
  intros n d A_t A_t1 x Hs_n Hs_d.
  setting [n; d] [] [x] [A_t1; A_t] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e5) by (exact (step_3 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e5 <= den Ev rv e180) by (exact (step_86 n d A_t A_t1 x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(delta_b1()) <= 2*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2, by transitive *)
Lemma inequality_2 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  norm d x <= R_ ->
  beta < 1 ->
  norm n (delta_b1_2 n d A_t A_t1 x)
  <= 2 * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  assert (P1 : den Ev rv e5 <= den Ev rv e180) by (exact (line_2_1 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P2 : den Ev rv e180 <= den Ev rv e261) by (exact (line_2_2 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P3 : den Ev rv e261 <= den Ev rv e252) by (exact (line_2_3 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P4 : den Ev rv e252 <= den Ev rv e241) by (exact (line_2_4 n d A_t A_t1 x Hs_n Hs_d Hh1)).
  assert (P5 : den Ev rv e241 <= den Ev rv e237) by (exact (line_2_5 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P6 : den Ev rv e237 <= den Ev rv e238) by (exact (line_2_6 n d A_t A_t1 x Hs_n Hs_d)).
  assert (P7 : den Ev rv e238 <= den Ev rv e198) by (exact (line_2_7 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh2)).
  assert (P8 : den Ev rv e198 <= den Ev rv e181) by (exact (line_2_8 n d A_t A_t1 R_ beta Hs_n Hs_d Hp_R_ Hp_beta Hh3)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7) P8)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  exact (inequality_2 n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh4 Hh3 Hh7).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A_t <= R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  beta <= alpha_2 n d x A_t ->
  beta <= alpha_2 n d x A_t1 ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [n; d] [R_; beta] [x] [A_t1; A_t]) (ienv_of []) e5 /\
  defined (env_of [n; d] [R_; beta] [x] [A_t1; A_t]) (ienv_of []) e181.
Proof.
  intros n d A_t A_t1 R_ beta x Hs_n Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [R_; beta] [x] [A_t1; A_t] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e76 _ (fun sv Wv => gap_nonzero _ _ (Hh4)) (cons_nonzero Ev e171 _ (fun sv Wv => gap_nonzero _ _ (Hh7)) (nil_nonzero Ev))) (cons_known Ev e177 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e176 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e175 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e76 _ (fun sv Wv => gap_positive _ _ (Hh4)) (cons_known Ev e174 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e173 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e171 _ (fun sv Wv => gap_positive _ _ (Hh7)) (cons_known Ev e172 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (nil_known Ev))))))))).
Qed.

(* at n = 2, d = 1, A_t = [0, 0], A_{t+1} = [1/100000000000000000000, 0], x = [100000000000000000], beta = 1/2, R = 4: the left side is 0.000353730, the right side 0.0000178673 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e5 e181 (ltac:(computed))
    (H 2%nat 1%nat (matrix ([[0]; [0]])%Q) (matrix ([[1 # 100000000000000000000]; [0]])%Q) (Q2R (4)%Q) (Q2R (1 # 2)%Q) (vector ([100000000000000000])%Q) ltac:(lia) ltac:(lia) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e100 e16 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e100 e136 (ltac:(computed))) (holds_lt [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e136 e182 (ltac:(computed))) (holds_le [2; 1]%nat [4; 1 # 2]%Q [[100000000000000000]]%Q [[[1 # 100000000000000000000]; [0]]; [[0]; [0]]]%Q [] [0%N; 1%N] e268 e16 (ltac:(computed))))).
Qed.
