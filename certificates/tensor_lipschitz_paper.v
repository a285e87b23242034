(* Lipschitz bounds in the manner of the papers: the constants of Li et al., row by row. The claim tensor-lipschitz-paper of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate.
From Weightshift Require Import Definitions.
From Weightshift Require lemma_5_6.
From Weightshift Require lemma_5_7.
From Weightshift Require lemma_5_8.
From Weightshift Require lemma_5_5_3.
From Weightshift Require lemma_7_6.
From Weightshift Require lemma_7_7.
From Weightshift Require lemma_7_8.
From Weightshift Require lemma_7_5_3.
Open Scope R_scope.

(* What is claimed. *)

(* norm(exp(A_2*X.T*a) - exp(A_2*y)) <= 2*R*sqrt(m)*exp(R**2)*norm(X.T*a - y) *)
Definition statement_1 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta -> maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 -> maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 -> spectral m e A_2 <= R_ -> spectral m e C_2 <= R_ -> norm e (mulv d (tr X) a) <= R_ -> norm e y <= R_ -> beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones -> beta <= inner m (vexp (mulv e A_2 y)) ones -> beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones -> beta < 1 -> 4 <= R_ ->
  norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv e A_2 y)))) <= 2 * R_ * sqrt (INR m) * norm e (vadd (mulv d (tr X) a) (vopp y)) * exp (R_ ^ 2).

(* absolute(-inner(exp(A_2*y), ones(m)) + inner(exp(A_2*X.T*a), ones(m))) <= sqrt(m)*norm(exp(A_2*X.T*a) - exp(A_2*y)) *)
Definition statement_2 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta -> maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 -> maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 -> spectral m e A_2 <= R_ -> spectral m e C_2 <= R_ -> norm e (mulv d (tr X) a) <= R_ -> norm e y <= R_ -> beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones -> beta <= inner m (vexp (mulv e A_2 y)) ones -> beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones -> beta < 1 -> 4 <= R_ ->
  Rabs (- inner m (vexp (mulv e A_2 y)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) <= sqrt (INR m) * norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv e A_2 y)))).

(* absolute(1/inner(exp(A_2*X.T*a), ones(m)) - 1/inner(exp(A_2*y), ones(m))) <= absolute(-inner(exp(A_2*y), ones(m)) + inner(exp(A_2*X.T*a), ones(m)))/beta**2 *)
Definition statement_3 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta -> maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 -> maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 -> spectral m e A_2 <= R_ -> spectral m e C_2 <= R_ -> norm e (mulv d (tr X) a) <= R_ -> norm e y <= R_ -> beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones -> beta <= inner m (vexp (mulv e A_2 y)) ones -> beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones -> beta < 1 -> 4 <= R_ ->
  Rabs (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones - / inner m (vexp (mulv e A_2 y)) ones) <= Rabs (- inner m (vexp (mulv e A_2 y)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) / beta ^ 2.

(* norm(1/inner(exp(A_2*X.T*a), ones(m))*exp(A_2*X.T*a) - 1/inner(exp(A_2*y), ones(m))*exp(A_2*y)) <= 4*R*m**Rational(3, 2)*exp(2*R**2)*norm(X.T*a - y)/beta**2 *)
Definition statement_4 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta -> maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 -> maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 -> spectral m e A_2 <= R_ -> spectral m e C_2 <= R_ -> norm e (mulv d (tr X) a) <= R_ -> norm e y <= R_ -> beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones -> beta <= inner m (vexp (mulv e A_2 y)) ones -> beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones -> beta < 1 -> 4 <= R_ ->
  norm m (vadd (vscal (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) (vexp (mulv d (mulm e A_2 (tr X)) a))) (vscal (- (/ inner m (vexp (mulv e A_2 y)) ones)) (vexp (mulv e A_2 y)))) <= 4 * R_ * (INR m * sqrt (INR m)) * norm e (vadd (mulv d (tr X) a) (vopp y)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* norm(exp(A_2*X.T*a) - exp(C_2*X.T*a)) <= 2*R*sqrt(m)*exp(R**2)*spectral_norm(A_2 - C_2) *)
Definition statement_5 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta -> maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 -> maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 -> spectral m e A_2 <= R_ -> spectral m e C_2 <= R_ -> norm e (mulv d (tr X) a) <= R_ -> norm e y <= R_ -> beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones -> beta <= inner m (vexp (mulv e A_2 y)) ones -> beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones -> beta < 1 -> 4 <= R_ ->
  norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv d (mulm e C_2 (tr X)) a)))) <= 2 * R_ * sqrt (INR m) * spectral m e (madd A_2 (mopp C_2)) * exp (R_ ^ 2).

(* absolute(-inner(exp(C_2*X.T*a), ones(m)) + inner(exp(A_2*X.T*a), ones(m))) <= sqrt(m)*norm(exp(A_2*X.T*a) - exp(C_2*X.T*a)) *)
Definition statement_6 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta -> maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 -> maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 -> spectral m e A_2 <= R_ -> spectral m e C_2 <= R_ -> norm e (mulv d (tr X) a) <= R_ -> norm e y <= R_ -> beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones -> beta <= inner m (vexp (mulv e A_2 y)) ones -> beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones -> beta < 1 -> 4 <= R_ ->
  Rabs (- inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) <= sqrt (INR m) * norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv d (mulm e C_2 (tr X)) a)))).

(* absolute(1/inner(exp(A_2*X.T*a), ones(m)) - 1/inner(exp(C_2*X.T*a), ones(m))) <= absolute(inner(exp(A_2*X.T*a), ones(m)) - inner(exp(C_2*X.T*a), ones(m)))/beta**2 *)
Definition statement_7 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta -> maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 -> maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 -> spectral m e A_2 <= R_ -> spectral m e C_2 <= R_ -> norm e (mulv d (tr X) a) <= R_ -> norm e y <= R_ -> beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones -> beta <= inner m (vexp (mulv e A_2 y)) ones -> beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones -> beta < 1 -> 4 <= R_ ->
  Rabs (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones - / inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones) <= Rabs (- inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) / beta ^ 2.

(* norm(1/inner(exp(A_2*X.T*a), ones(m))*exp(A_2*X.T*a) - 1/inner(exp(C_2*X.T*a), ones(m))*exp(C_2*X.T*a)) <= 4*R*m**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_2 - C_2)/beta**2 *)
Definition statement_8 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta -> maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 -> maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 -> spectral m e A_2 <= R_ -> spectral m e C_2 <= R_ -> norm e (mulv d (tr X) a) <= R_ -> norm e y <= R_ -> beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones -> beta <= inner m (vexp (mulv e A_2 y)) ones -> beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones -> beta < 1 -> 4 <= R_ ->
  norm m (vadd (vscal (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) (vexp (mulv d (mulm e A_2 (tr X)) a))) (vscal (- (/ inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones)) (vexp (mulv d (mulm e C_2 (tr X)) a)))) <= 4 * R_ * (INR m * sqrt (INR m)) * spectral m e (madd A_2 (mopp C_2)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (2, 20000) (Mul (V2 1 (2, 20000) (1, 20001)) (V1 1 (2, 20000))))%N.
Definition p2 : ex := (Exp (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p1)))%N.
Definition p3 : ex := (Opp (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p4 : ex := (Sum (0, 20002) (Pow (Add p2 p3) 2%nat))%N.
Definition e1 : ex := (Sqrt p4)%N.
Definition e10 : ex := (Sc 0)%N.
Definition p7 : ex := (Mul (Mul (Int 2) e10) (Sqrt (Sz 0)))%N.
Definition e2 : ex := (Mul (Mul p7 (Sqrt (Sum (1, 20001) (Pow (Add p1 (Opp (V1 0 (1, 20001)))) 2%nat)))) (Exp (Pow e10 2%nat)))%N.
Definition p9 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (2, 20001) (1, 20000))))%N.
Definition p10 : ex := (Exp (Sum (2, 20001) (Mul p9 (V1 1 (2, 20001)))))%N.
Definition p11 : ex := (Sum (0, 20002) (Pow (Add p10 p3) 2%nat))%N.
Definition e3 : ex := (Sqrt p11)%N.
(* norm(exp(A_2*X.T*a) - exp(A_2*y)) <= 2*R*sqrt(m)*exp(R**2)*norm(X.T*a - y), by instance *)
Lemma step_1 :
  forall (m e d : nat) (A_2 : mat) (R_ : R) (X : mat) (a y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 -> spectral m e A_2 <= R_ -> norm e (mulv d (tr X) a) <= R_ ->
  norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv e A_2 y)))) <= 2 * R_ * sqrt (INR m) * norm e (vadd (mulv d (tr X) a) (vopp y)) * exp (R_ ^ 2).
Proof.
  intros m e d A_2 R_ X a y Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [m; e; d] [R_] [y; a] [A_2; X] [] [0%N].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (lemma_5_6.inequality_1 m e A_2 R_ (mulv d (tr X) a) y Hs_m Hs_e Hp_R_ Hh1 Hh2 Hh3)).
  equal Q2 e3 e1.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_1 m e d A_2 R_ X a y Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh3 Hh5).
Qed.

Definition p13 : ex := (Opp (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))))%N.
Definition e4 : ex := (Abs (Add p13 (Sum (0, 20002) (Mul p2 (Int 1)))))%N.
Definition e5 : ex := (Mul (Sqrt (Sz 0)) e1)%N.
Definition e6 : ex := (Abs (Add p13 (Sum (0, 20002) (Mul p10 (Int 1)))))%N.
Definition e7 : ex := (Mul (Sqrt (Sz 0)) e3)%N.
(* absolute(-inner(exp(A_2*y), ones(m)) + inner(exp(A_2*X.T*a), ones(m))) <= sqrt(m)*norm(exp(A_2*X.T*a) - exp(A_2*y)), by instance *)
Lemma step_2 :
  forall (m e d : nat) (A_2 X : mat) (a y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  Rabs (- inner m (vexp (mulv e A_2 y)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) <= sqrt (INR m) * norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv e A_2 y)))).
Proof.
  intros m e d A_2 X a y Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [y; a] [A_2; X] [] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (lemma_5_7.theorem_1 m e A_2 (mulv d (tr X) a) y Hs_m Hs_e)).
  equal Q2 e6 e4.
  equal Q3 e5 e7.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_2 m e d A_2 X a y Hs_m Hs_e Hs_d).
Qed.

Definition p18 : ex := (Exp (Sum (2, 20001) (Mul p9 (V1 0 (2, 20001)))))%N.
Definition p19 : ex := (Mul p18 (Int 1))%N.
Definition e11 : ex := (Sum (0, 20002) p19)%N.
Definition e8 : ex := (Add e11 (Opp e10))%N.
Definition p22 : ex := (Sum (2, 20000) (Mul (V2 1 (2, 20000) (1, 20001)) (V1 0 (2, 20000))))%N.
Definition p23 : ex := (Exp (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p22)))%N.
Definition p24 : ex := (Mul p23 (Int 1))%N.
Definition e12 : ex := (Sum (0, 20002) p24)%N.
Definition e9 : ex := (Add e12 (Opp e10))%N.
Definition p27 : ex := (Inv e12)%N.
Definition p28 : ex := (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) (Int 1)))%N.
Definition p29 : ex := (Inv p28)%N.
Definition p30 : ex := (Opp p29)%N.
Definition e13 : ex := (Abs (Add p27 p30))%N.
Definition p32 : ex := (Opp p28)%N.
Definition e14 : ex := (Mul (Abs (Add p32 e12)) (Inv (Pow e10 2%nat)))%N.
Definition p34 : ex := (Inv e11)%N.
Definition e15 : ex := (Abs (Add p34 p30))%N.
Definition e16 : ex := (Mul (Abs (Add p32 e11)) (Inv (Pow e10 2%nat)))%N.
(* absolute(1/inner(exp(A_2*X.T*a), ones(m)) - 1/inner(exp(A_2*y), ones(m))) <= absolute(-inner(exp(A_2*y), ones(m)) + inner(exp(A_2*X.T*a), ones(m)))/beta**2, by instance *)
Lemma step_3 :
  forall (m e d : nat) (A_2 X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < beta -> beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones -> beta <= inner m (vexp (mulv e A_2 y)) ones ->
  Rabs (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones - / inner m (vexp (mulv e A_2 y)) ones) <= Rabs (- inner m (vexp (mulv e A_2 y)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) / beta ^ 2.
Proof.
  intros m e d A_2 X a beta y Hs_m Hs_e Hs_d Hp_beta Hh1 Hh2.
  setting [m; e; d] [beta] [a; y] [A_2; X] [] [0%N].
  equal Q1 e8 e9.
  assert (P2 : den Ev rv e10 <= den Ev rv e12) by (exact (rearranged (den Ev rv e10) (den Ev rv e11) (den Ev rv e10) (den Ev rv e12) Hh1 Q1)).
  assert (P3 : den Ev rv e13 <= den Ev rv e14) by (exact (lemma_5_8.theorem_1 m e A_2 beta (mulv d (tr X) a) y Hs_m Hs_e Hp_beta P2 Hh2)).
  equal Q4 e15 e13.
  equal Q5 e14 e16.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q4) P3) (Req_le _ _ Q5))).
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_3 m e d A_2 X a beta y Hs_m Hs_e Hs_d Hp_beta Hh7 Hh8).
Qed.

Definition e19 : ex := (Sc 1)%N.
Definition e17 : ex := (Add e11 (Opp e19))%N.
Definition e18 : ex := (Add e12 (Opp e19))%N.
Definition p40 : ex := (Mul p27 (Exp (Sum (1, 20001) (Mul (V2 0 (0, 20003) (1, 20001)) p22))))%N.
Definition p41 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition e20 : ex := (Sqrt (Sum (0, 20003) (Pow (Add p40 (Opp (Mul p29 p41))) 2%nat)))%N.
Definition p43 : ex := (Mul (Mul (Int 4) e10) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition p44 : ex := (Add p22 (Opp (V1 1 (1, 20001))))%N.
Definition p45 : ex := (Exp (Mul (Int 2) (Pow e10 2%nat)))%N.
Definition e21 : ex := (Mul (Mul (Mul p43 (Sqrt (Sum (1, 20001) (Pow p44 2%nat)))) p45) (Inv (Pow e19 2%nat)))%N.
Definition p47 : ex := (Mul p34 (Exp (Sum (2, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V2 1 (2, 20001) (1, 20000)))) (V1 0 (2, 20001))))))%N.
Definition e22 : ex := (Sqrt (Sum (0, 20003) (Pow (Add p47 (Mul p30 p41)) 2%nat)))%N.
(* norm(1/inner(exp(A_2*X.T*a), ones(m))*exp(A_2*X.T*a) - 1/inner(exp(A_2*y), ones(m))*exp(A_2*y)) <= 4*R*m**Rational(3, 2)*exp(2*R**2)*norm(X.T*a - y)/beta**2, by instance *)
Lemma step_4 :
  forall (m e d : nat) (A_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta -> spectral m e A_2 <= R_ -> norm e (mulv d (tr X) a) <= R_ -> beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones -> beta <= inner m (vexp (mulv e A_2 y)) ones -> maxnorm m (mulv e A_2 (vadd (mulv d (tr X) a) (vopp y))) < / 100 -> beta < 1 ->
  norm m (vadd (vscal (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) (vexp (mulv d (mulm e A_2 (tr X)) a))) (vscal (- (/ inner m (vexp (mulv e A_2 y)) ones)) (vexp (mulv e A_2 y)))) <= 4 * R_ * (INR m * sqrt (INR m)) * norm e (vadd (mulv d (tr X) a) (vopp y)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros m e d A_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [m; e; d] [R_; beta] [a; y] [A_2; X] [] [0%N; 1%N].
  equal Q1 e17 e18.
  assert (P2 : den Ev rv e19 <= den Ev rv e12) by (exact (rearranged (den Ev rv e19) (den Ev rv e11) (den Ev rv e19) (den Ev rv e12) Hh3 Q1)).
  assert (P3 : den Ev rv e20 <= den Ev rv e21) by (exact (lemma_5_5_3.inequality_1 m e A_2 R_ beta y (mulv d (tr X) a) Hs_m Hs_e Hp_R_ Hp_beta Hh1 Hh2 P2 Hh4 Hh5 Hh6)).
  equal Q4 e22 e20.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q4) P3)).
Qed.

Definition e26 : ex := (Inv (Int 100))%N.
Definition p50 : ex := (Abs (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) (Add (V1 1 (1, 20001)) (Opp p22)))))%N.
Definition e25 : ex := (Max (0, 20002) p50)%N.
Definition e23 : ex := (Add e26 (Opp e25))%N.
Definition p53 : ex := (Abs (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p44)))%N.
Definition e27 : ex := (Max (0, 20002) p53)%N.
Definition e24 : ex := (Add e26 (Opp e27))%N.
(* norm(1/inner(exp(A_2*X.T*a), ones(m))*exp(A_2*X.T*a) - 1/inner(exp(A_2*y), ones(m))*exp(A_2*y)) <= 4*R*m**Rational(3, 2)*exp(2*R**2)*norm(X.T*a - y)/beta**2, by discharge *)
Lemma step_5 :
  forall (m e d : nat) (A_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta -> spectral m e A_2 <= R_ -> norm e (mulv d (tr X) a) <= R_ -> beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones -> beta <= inner m (vexp (mulv e A_2 y)) ones -> maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 -> beta < 1 ->
  norm m (vadd (vscal (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) (vexp (mulv d (mulm e A_2 (tr X)) a))) (vscal (- (/ inner m (vexp (mulv e A_2 y)) ones)) (vexp (mulv e A_2 y)))) <= 4 * R_ * (INR m * sqrt (INR m)) * norm e (vadd (mulv d (tr X) a) (vopp y)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros m e d A_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [m; e; d] [R_; beta] [a; y] [A_2; X] [] [0%N; 1%N].
  equal Q1 e23 e24.
  assert (P2 : den Ev rv e27 < den Ev rv e26) by (exact (rearranged_lt (den Ev rv e25) (den Ev rv e26) (den Ev rv e27) (den Ev rv e26) Hh5 Q1)).
  assert (P3 : den Ev rv e22 <= den Ev rv e21) by (exact (step_4 m e d A_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 P2 Hh6)).
  exact (P3).
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_5 m e d A_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh3 Hh5 Hh7 Hh8 Hh1 Hh10).
Qed.

Definition p56 : ex := (Abs (Sum (2, 20001) (Mul (Sum (1, 20000) (Mul (Add (V2 0 (0, 20002) (1, 20000)) (Opp (V2 1 (0, 20002) (1, 20000)))) (V2 2 (2, 20001) (1, 20000)))) (V1 0 (2, 20001)))))%N.
Definition e30 : ex := (Max (0, 20002) p56)%N.
Definition e28 : ex := (Add e26 (Opp e30))%N.
Definition p59 : ex := (Sum (2, 20000) (Mul (V2 2 (2, 20000) (1, 20001)) (V1 0 (2, 20000))))%N.
Definition p60 : ex := (Abs (Sum (1, 20001) (Mul (Add (V2 0 (0, 20002) (1, 20001)) (Opp (V2 1 (0, 20002) (1, 20001)))) p59)))%N.
Definition e31 : ex := (Max (0, 20002) p60)%N.
Definition e29 : ex := (Add e26 (Opp e31))%N.
Definition e32 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Exp (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p59))) (Opp (Exp (Sum (1, 20001) (Mul (V2 1 (0, 20002) (1, 20001)) p59))))) 2%nat)))%N.
Definition e33 : ex := (Mul (Mul p7 (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001)))))) (Exp (Pow e10 2%nat)))%N.
Definition e34 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Exp (Sum (2, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 2 (2, 20001) (1, 20000)))) (V1 0 (2, 20001))))) (Opp (Exp (Sum (2, 20001) (Mul (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V2 2 (2, 20001) (1, 20000)))) (V1 0 (2, 20001))))))) 2%nat)))%N.
(* norm(exp(A_2*X.T*a) - exp(C_2*X.T*a)) <= 2*R*sqrt(m)*exp(R**2)*spectral_norm(A_2 - C_2), by instance *)
Lemma step_6 :
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 -> spectral m e A_2 <= R_ -> norm e (mulv d (tr X) a) <= R_ ->
  norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv d (mulm e C_2 (tr X)) a)))) <= 2 * R_ * sqrt (INR m) * spectral m e (madd A_2 (mopp C_2)) * exp (R_ ^ 2).
Proof.
  intros m e d A_2 C_2 R_ X a Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [m; e; d] [R_] [a] [A_2; C_2; X] [] [0%N].
  equal Q1 e28 e29.
  assert (P2 : den Ev rv e31 < den Ev rv e26) by (exact (rearranged_lt (den Ev rv e30) (den Ev rv e26) (den Ev rv e31) (den Ev rv e26) Hh1 Q1)).
  assert (P3 : den Ev rv e32 <= den Ev rv e33) by (exact (lemma_7_6.theorem_1 m e A_2 C_2 R_ (mulv d (tr X) a) Hs_m Hs_e Hp_R_ P2 Hh2 Hh3)).
  equal Q4 e34 e32.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q4) P3)).
Qed.

Theorem theorem_5 : statement_5.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_6 m e d A_2 C_2 R_ X a Hs_m Hs_e Hs_d Hp_R_ Hh2 Hh3 Hh5).
Qed.

Definition p66 : ex := (Exp (Sum (1, 20001) (Mul (V2 2 (0, 20002) (1, 20001)) p22)))%N.
Definition p67 : ex := (Mul p66 (Int 1))%N.
Definition e42 : ex := (Sum (0, 20002) p67)%N.
Definition e35 : ex := (Abs (Add (Opp e12) e42))%N.
Definition e36 : ex := (Mul (Sqrt (Sz 0)) (Sqrt (Sum (0, 20002) (Pow (Add p66 (Opp p23)) 2%nat))))%N.
Definition p71 : ex := (Exp (Sum (2, 20001) (Mul (Sum (1, 20000) (Mul (V2 2 (0, 20002) (1, 20000)) (V2 1 (2, 20001) (1, 20000)))) (V1 0 (2, 20001)))))%N.
Definition p72 : ex := (Mul p71 (Int 1))%N.
Definition e41 : ex := (Sum (0, 20002) p72)%N.
Definition e37 : ex := (Abs (Add (Opp e11) e41))%N.
Definition e38 : ex := (Mul (Sqrt (Sz 0)) (Sqrt (Sum (0, 20002) (Pow (Add p71 (Opp p18)) 2%nat))))%N.
(* absolute(-inner(exp(C_2*X.T*a), ones(m)) + inner(exp(A_2*X.T*a), ones(m))) <= sqrt(m)*norm(exp(A_2*X.T*a) - exp(C_2*X.T*a)), by instance *)
Lemma step_7 :
  forall (m e d : nat) (A_2 C_2 X : mat) (a : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  Rabs (- inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) <= sqrt (INR m) * norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv d (mulm e C_2 (tr X)) a)))).
Proof.
  intros m e d A_2 C_2 X a Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [a] [C_2; X; A_2] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e36) by (exact (lemma_7_7.theorem_1 m e A_2 C_2 (mulv d (tr X) a) Hs_m Hs_e)).
  equal Q2 e37 e35.
  equal Q3 e36 e38.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Theorem theorem_6 : statement_6.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_7 m e d A_2 C_2 X a Hs_m Hs_e Hs_d).
Qed.

Definition e39 : ex := (Add e41 (Opp e10))%N.
Definition e40 : ex := (Add e42 (Opp e10))%N.
Definition p78 : ex := (Inv e42)%N.
Definition e43 : ex := (Abs (Add p27 (Opp p78)))%N.
Definition e44 : ex := (Mul (Abs (Add (Opp e42) e12)) (Inv (Pow e10 2%nat)))%N.
Definition p81 : ex := (Opp (Inv e41))%N.
Definition e45 : ex := (Abs (Add p34 p81))%N.
Definition e46 : ex := (Mul (Abs (Add (Opp e41) e11)) (Inv (Pow e10 2%nat)))%N.
(* absolute(1/inner(exp(A_2*X.T*a), ones(m)) - 1/inner(exp(C_2*X.T*a), ones(m))) <= absolute(inner(exp(A_2*X.T*a), ones(m)) - inner(exp(C_2*X.T*a), ones(m)))/beta**2, by instance *)
Lemma step_8 :
  forall (m e d : nat) (A_2 C_2 X : mat) (a : vec) (beta : R),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < beta -> beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones -> beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  Rabs (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones - / inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones) <= Rabs (- inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) / beta ^ 2.
Proof.
  intros m e d A_2 C_2 X a beta Hs_m Hs_e Hs_d Hp_beta Hh1 Hh2.
  setting [m; e; d] [beta] [a] [A_2; X; C_2] [] [0%N].
  equal Q1 e8 e9.
  assert (P2 : den Ev rv e10 <= den Ev rv e12) by (exact (rearranged (den Ev rv e10) (den Ev rv e11) (den Ev rv e10) (den Ev rv e12) Hh1 Q1)).
  equal Q3 e39 e40.
  assert (P4 : den Ev rv e10 <= den Ev rv e42) by (exact (rearranged (den Ev rv e10) (den Ev rv e41) (den Ev rv e10) (den Ev rv e42) Hh2 Q3)).
  assert (P5 : den Ev rv e43 <= den Ev rv e44) by (exact (lemma_7_8.theorem_1 m e A_2 C_2 beta (mulv d (tr X) a) Hs_m Hs_e Hp_beta P2 P4)).
  equal Q6 e45 e43.
  equal Q7 e44 e46.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q6) P5) (Req_le _ _ Q7))).
Qed.

Theorem theorem_7 : statement_7.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_8 m e d A_2 C_2 X a beta Hs_m Hs_e Hs_d Hp_beta Hh7 Hh9).
Qed.

Definition e47 : ex := (Add e41 (Opp e19))%N.
Definition e48 : ex := (Add e42 (Opp e19))%N.
Definition p86 : ex := (Abs (Sum (2, 20001) (Mul (Sum (1, 20000) (Mul (Add (V2 0 (0, 20002) (1, 20000)) (Opp (V2 2 (0, 20002) (1, 20000)))) (V2 1 (2, 20001) (1, 20000)))) (V1 0 (2, 20001)))))%N.
Definition e51 : ex := (Max (0, 20002) p86)%N.
Definition e49 : ex := (Add e26 (Opp e51))%N.
Definition p89 : ex := (Abs (Sum (1, 20001) (Mul (Add (V2 0 (0, 20002) (1, 20001)) (Opp (V2 2 (0, 20002) (1, 20001)))) p22)))%N.
Definition e52 : ex := (Max (0, 20002) p89)%N.
Definition e50 : ex := (Add e26 (Opp e52))%N.
Definition e53 : ex := (Sqrt (Sum (0, 20003) (Pow (Add p40 (Opp (Mul p78 (Exp (Sum (1, 20001) (Mul (V2 2 (0, 20003) (1, 20001)) p22)))))) 2%nat)))%N.
Definition e54 : ex := (Mul (Mul (Mul p43 (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 2 (0, 20000) (1, 20001)))))) p45) (Inv (Pow e19 2%nat)))%N.
Definition e55 : ex := (Sqrt (Sum (0, 20003) (Pow (Add p47 (Mul p81 (Exp (Sum (2, 20001) (Mul (Sum (1, 20000) (Mul (V2 2 (0, 20003) (1, 20000)) (V2 1 (2, 20001) (1, 20000)))) (V1 0 (2, 20001))))))) 2%nat)))%N.
(* norm(1/inner(exp(A_2*X.T*a), ones(m))*exp(A_2*X.T*a) - 1/inner(exp(C_2*X.T*a), ones(m))*exp(C_2*X.T*a)) <= 4*R*m**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_2 - C_2)/beta**2, by instance *)
Lemma step_9 :
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta -> spectral m e A_2 <= R_ -> norm e (mulv d (tr X) a) <= R_ -> beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones -> beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones -> maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 -> beta < 1 ->
  norm m (vadd (vscal (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) (vexp (mulv d (mulm e A_2 (tr X)) a))) (vscal (- (/ inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones)) (vexp (mulv d (mulm e C_2 (tr X)) a)))) <= 4 * R_ * (INR m * sqrt (INR m)) * spectral m e (madd A_2 (mopp C_2)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros m e d A_2 C_2 R_ X a beta Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [m; e; d] [R_; beta] [a] [A_2; X; C_2] [] [0%N; 1%N].
  equal Q1 e17 e18.
  assert (P2 : den Ev rv e19 <= den Ev rv e12) by (exact (rearranged (den Ev rv e19) (den Ev rv e11) (den Ev rv e19) (den Ev rv e12) Hh3 Q1)).
  equal Q3 e47 e48.
  assert (P4 : den Ev rv e19 <= den Ev rv e42) by (exact (rearranged (den Ev rv e19) (den Ev rv e41) (den Ev rv e19) (den Ev rv e42) Hh4 Q3)).
  equal Q5 e49 e50.
  assert (P6 : den Ev rv e52 < den Ev rv e26) by (exact (rearranged_lt (den Ev rv e51) (den Ev rv e26) (den Ev rv e52) (den Ev rv e26) Hh5 Q5)).
  assert (P7 : den Ev rv e53 <= den Ev rv e54) by (exact (lemma_7_5_3.inequality_1 m e C_2 A_2 R_ beta (mulv d (tr X) a) Hs_m Hs_e Hp_R_ Hp_beta Hh1 Hh2 P2 P4 P6 Hh6)).
  equal Q8 e55 e53.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q8) P7)).
Qed.

Theorem theorem_8 : statement_8.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_9 m e d A_2 C_2 R_ X a beta Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh3 Hh5 Hh7 Hh9 Hh2 Hh10).
Qed.
