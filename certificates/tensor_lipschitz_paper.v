(* Lipschitz bounds in the manner of the papers: the constants of Li et al., row by row. The claim tensor-lipschitz-paper of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
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
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv e A_2 y))))
  <= 2 * R_ * sqrt (INR m) * norm e (vadd (mulv d (tr X) a) (vopp y)) * exp (R_ ^ 2).

(* absolute(-inner(exp(A_2*y), ones(m)) + inner(exp(A_2*X.T*a), ones(m))) <= sqrt(m)*norm(exp(A_2*X.T*a) - exp(A_2*y)) *)
Definition statement_2 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  Rabs (- inner m (vexp (mulv e A_2 y)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones)
  <= sqrt (INR m) * norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv e A_2 y)))).

(* absolute(1/inner(exp(A_2*X.T*a), ones(m)) - 1/inner(exp(A_2*y), ones(m))) <= absolute(-inner(exp(A_2*y), ones(m)) + inner(exp(A_2*X.T*a), ones(m)))/beta**2 *)
Definition statement_3 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  Rabs (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones - / inner m (vexp (mulv e A_2 y)) ones)
  <= Rabs (- inner m (vexp (mulv e A_2 y)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) / beta ^ 2.

(* norm(1/inner(exp(A_2*X.T*a), ones(m))*exp(A_2*X.T*a) - 1/inner(exp(A_2*y), ones(m))*exp(A_2*y)) <= 4*R*m**Rational(3, 2)*exp(2*R**2)*norm(X.T*a - y)/beta**2 *)
Definition statement_4 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  norm m (vadd (vscal (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) (vexp (mulv d (mulm e A_2 (tr X)) a))) (vscal (- (/ inner m (vexp (mulv e A_2 y)) ones)) (vexp (mulv e A_2 y))))
  <= 4 * R_ * (INR m * sqrt (INR m)) * norm e (vadd (mulv d (tr X) a) (vopp y)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* norm(exp(A_2*X.T*a) - exp(C_2*X.T*a)) <= 2*R*sqrt(m)*exp(R**2)*spectral_norm(A_2 - C_2) *)
Definition statement_5 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv d (mulm e C_2 (tr X)) a))))
  <= 2 * R_ * sqrt (INR m) * spectral m e (madd A_2 (mopp C_2)) * exp (R_ ^ 2).

(* absolute(-inner(exp(C_2*X.T*a), ones(m)) + inner(exp(A_2*X.T*a), ones(m))) <= sqrt(m)*norm(exp(A_2*X.T*a) - exp(C_2*X.T*a)) *)
Definition statement_6 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  Rabs (- inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones)
  <= sqrt (INR m) * norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv d (mulm e C_2 (tr X)) a)))).

(* absolute(1/inner(exp(A_2*X.T*a), ones(m)) - 1/inner(exp(C_2*X.T*a), ones(m))) <= absolute(inner(exp(A_2*X.T*a), ones(m)) - inner(exp(C_2*X.T*a), ones(m)))/beta**2 *)
Definition statement_7 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  Rabs (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones - / inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones)
  <= Rabs (- inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) / beta ^ 2.

(* norm(1/inner(exp(A_2*X.T*a), ones(m))*exp(A_2*X.T*a) - 1/inner(exp(C_2*X.T*a), ones(m))*exp(C_2*X.T*a)) <= 4*R*m**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_2 - C_2)/beta**2 *)
Definition statement_8 : Prop :=
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  norm m (vadd (vscal (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) (vexp (mulv d (mulm e A_2 (tr X)) a))) (vscal (- (/ inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones)) (vexp (mulv d (mulm e C_2 (tr X)) a))))
  <= 4 * R_ * (INR m * sqrt (INR m)) * spectral m e (madd A_2 (mopp C_2)) * exp (2 * R_ ^ 2) / beta ^ 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (2, 20000) (Mul (V2 1 (2, 20000) (1, 20001)) (V1 1 (2, 20000))))%N.
Definition p2 : ex := (Exp (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p1)))%N.
Definition p3 : ex := (Opp (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p4 : ex := (Sum (0, 20002) (Pow (Add p2 p3) 2%nat))%N.
Definition e1 : ex := (Sqrt p4)%N.
Definition e34 : ex := (Sc 0)%N.
Definition p7 : ex := (Mul (Mul (Int 2) e34) (Sqrt (Sz 0)))%N.
Definition e2 : ex := (Mul (Mul p7 (Sqrt (Sum (1, 20001) (Pow (Add p1 (Opp (V1 0 (1, 20001)))) 2%nat)))) (Exp (Pow e34 2%nat)))%N.
Definition p9 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (2, 20001) (1, 20000))))%N.
Definition p10 : ex := (Exp (Sum (2, 20001) (Mul p9 (V1 1 (2, 20001)))))%N.
Definition p11 : ex := (Sum (0, 20002) (Pow (Add p10 p3) 2%nat))%N.
Definition e3 : ex := (Sqrt p11)%N.
(* norm(exp(A_2*X.T*a) - exp(A_2*y)) <= 2*R*sqrt(m)*exp(R**2)*norm(X.T*a - y), by instance *)
Lemma step_1 :
  forall (m e d : nat) (A_2 : mat) (R_ : R) (X : mat) (a y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  spectral m e A_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv e A_2 y))))
  <= 2 * R_ * sqrt (INR m) * norm e (vadd (mulv d (tr X) a) (vopp y)) * exp (R_ ^ 2).
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

Definition e46 : ex := (Sc 1)%N.
Definition e4 : ex := (Add (Int 1) (Opp e46))%N.
Definition e52 : ex := (Inv (Int 100))%N.
Definition p16 : ex := (Sum (1, 20000) (Mul (Add (V2 0 (0, 20002) (1, 20000)) (Opp (V2 2 (0, 20002) (1, 20000)))) (V2 1 (2, 20001) (1, 20000))))%N.
Definition p17 : ex := (Abs (Sum (2, 20001) (Mul p16 (V1 0 (2, 20001)))))%N.
Definition e79 : ex := (Max (0, 20002) p17)%N.
Definition e5 : ex := (Add e52 (Opp e79))%N.
Definition p20 : ex := (Sum (2, 20000) (Mul (V2 1 (2, 20000) (1, 20001)) (V1 0 (2, 20000))))%N.
Definition p21 : ex := (Add (V1 1 (1, 20001)) (Opp p20))%N.
Definition p22 : ex := (Abs (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p21)))%N.
Definition e51 : ex := (Max (0, 20002) p22)%N.
Definition e6 : ex := (Add e52 (Opp e51))%N.
Definition e7 : ex := (Add e34 (Opp (Int 4)))%N.
Definition p26 : ex := (Sum (1, 20000) (Mul (V2 2 (0, 20002) (1, 20000)) (V2 1 (2, 20001) (1, 20000))))%N.
Definition p27 : ex := (Exp (Sum (2, 20001) (Mul p26 (V1 0 (2, 20001)))))%N.
Definition p28 : ex := (Mul p27 (Int 1))%N.
Definition e71 : ex := (Sum (0, 20002) p28)%N.
Definition e8 : ex := (Add e71 (Opp e46))%N.
Definition p31 : ex := (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) (Int 1)))%N.
Definition e9 : ex := (Add p31 (Opp e46))%N.
Definition p33 : ex := (Exp (Sum (2, 20001) (Mul p9 (V1 0 (2, 20001)))))%N.
Definition p34 : ex := (Mul p33 (Int 1))%N.
Definition e35 : ex := (Sum (0, 20002) p34)%N.
Definition e10 : ex := (Add e35 (Opp e46))%N.
Definition p37 : ex := (Opp (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat))))%N.
Definition e11 : ex := (Add e34 p37)%N.
Definition p39 : ex := (Opp (Sqrt (Sum (1, 20001) (Pow p20 2%nat))))%N.
Definition e12 : ex := (Add e34 p39)%N.
Definition p41 : ex := (Opp (Spec (0, 20000) (1, 20001) (V2 2 (0, 20000) (1, 20001))))%N.
Definition e13 : ex := (Add e34 p41)%N.
Definition p43 : ex := (Opp (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001))))%N.
Definition e14 : ex := (Add e34 p43)%N.
Definition e15 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p33 (Opp (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))) 2%nat)))%N.
Definition p46 : ex := (Add p20 (Opp (V1 1 (1, 20001))))%N.
Definition p47 : ex := (Sqrt (Sum (1, 20001) (Pow p46 2%nat)))%N.
Definition e16 : ex := (Mul (Mul p7 p47) (Exp (Pow e34 2%nat)))%N.
Lemma defined_1 :
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [m; e; d] [R_; beta] [a; y] [A_2; X; C_2]) (ienv_of []) e15 /\
  defined (env_of [m; e; d] [R_; beta] [a; y] [A_2; X; C_2]) (ienv_of []) e16.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [m; e; d] [R_; beta] [a; y] [A_2; X; C_2] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e6 _ (fun sv Wv => gap_nonzero _ _ (Hh1)) (cons_nonzero Ev e5 _ (fun sv Wv => gap_nonzero _ _ (Hh2)) (cons_nonzero Ev e4 _ (fun sv Wv => gap_nonzero _ _ (Hh10)) (nil_nonzero Ev)))) (cons_known Ev e6 _ (fun sv Wv => gap_positive _ _ (Hh1)) (cons_known Ev e5 _ (fun sv Wv => gap_positive _ _ (Hh2)) (cons_known Ev e14 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e13 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e12 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e8 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (cons_known Ev e4 _ (fun sv Wv => gap_positive _ _ (Hh10)) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh11)) (nil_known Ev)))))))))))).
Qed.

Definition p49 : ex := (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1)))%N.
Definition p50 : ex := (Opp p49)%N.
Definition e17 : ex := (Abs (Add p50 (Sum (0, 20002) (Mul p2 (Int 1)))))%N.
Definition e18 : ex := (Mul (Sqrt (Sz 0)) e1)%N.
Definition p53 : ex := (Sum (0, 20002) (Mul p10 (Int 1)))%N.
Definition e19 : ex := (Abs (Add p50 p53))%N.
Definition e20 : ex := (Mul (Sqrt (Sz 0)) e3)%N.
(* absolute(-inner(exp(A_2*y), ones(m)) + inner(exp(A_2*X.T*a), ones(m))) <= sqrt(m)*norm(exp(A_2*X.T*a) - exp(A_2*y)), by instance *)
Lemma step_2 :
  forall (m e d : nat) (A_2 X : mat) (a y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  Rabs (- inner m (vexp (mulv e A_2 y)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones)
  <= sqrt (INR m) * norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv e A_2 y)))).
Proof.
  intros m e d A_2 X a y Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [y; a] [A_2; X] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (lemma_5_7.theorem_1 m e A_2 (mulv d (tr X) a) y Hs_m Hs_e)).
  equal Q2 e19 e17.
  equal Q3 e18 e20.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_2 m e d A_2 X a y Hs_m Hs_e Hs_d).
Qed.

Definition e21 : ex := (Add (Int 1) (Opp e34))%N.
Definition e22 : ex := (Add e52 (Opp (Max (0, 20002) (Abs (Sum (2, 20001) (Mul p16 (V1 1 (2, 20001))))))))%N.
Definition e23 : ex := (Add e52 (Opp (Max (0, 20002) (Abs (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) (Add (V1 0 (1, 20001)) (Opp p1))))))))%N.
Definition e24 : ex := (Add e46 (Opp (Int 4)))%N.
Definition e25 : ex := (Add (Sum (0, 20002) (Mul (Exp (Sum (2, 20001) (Mul p26 (V1 1 (2, 20001))))) (Int 1))) (Opp e34))%N.
Definition e26 : ex := (Add p49 (Opp e34))%N.
Definition e27 : ex := (Add p53 (Opp e34))%N.
Definition e28 : ex := (Add e46 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))))%N.
Definition e29 : ex := (Add e46 (Opp (Sqrt (Sum (1, 20001) (Pow p1 2%nat)))))%N.
Definition e30 : ex := (Add e46 p41)%N.
Definition e31 : ex := (Add e46 p43)%N.
Lemma defined_2 :
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [m; e; d] [beta; R_] [y; a] [A_2; X; C_2]) (ienv_of []) e19 /\
  defined (env_of [m; e; d] [beta; R_] [y; a] [A_2; X; C_2]) (ienv_of []) e20.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [m; e; d] [beta; R_] [y; a] [A_2; X; C_2] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e23 _ (fun sv Wv => gap_nonzero _ _ (Hh1)) (cons_nonzero Ev e22 _ (fun sv Wv => gap_nonzero _ _ (Hh2)) (cons_nonzero Ev e21 _ (fun sv Wv => gap_nonzero _ _ (Hh10)) (nil_nonzero Ev)))) (cons_known Ev e23 _ (fun sv Wv => gap_positive _ _ (Hh1)) (cons_known Ev e22 _ (fun sv Wv => gap_positive _ _ (Hh2)) (cons_known Ev e31 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e30 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e29 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e28 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e27 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e26 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e25 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (cons_known Ev e21 _ (fun sv Wv => gap_positive _ _ (Hh10)) (cons_known Ev e24 _ (fun sv Wv => gap_nonnegative _ _ (Hh11)) (nil_known Ev)))))))))))).
Qed.

Definition e32 : ex := (Add e35 (Opp e34))%N.
Definition p68 : ex := (Exp (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p20)))%N.
Definition p69 : ex := (Mul p68 (Int 1))%N.
Definition e36 : ex := (Sum (0, 20002) p69)%N.
Definition e33 : ex := (Add e36 (Opp e34))%N.
Definition p72 : ex := (Inv e36)%N.
Definition p73 : ex := (Inv p31)%N.
Definition p74 : ex := (Opp p73)%N.
Definition e37 : ex := (Abs (Add p72 p74))%N.
Definition p76 : ex := (Opp p31)%N.
Definition e38 : ex := (Mul (Abs (Add p76 e36)) (Inv (Pow e34 2%nat)))%N.
Definition p78 : ex := (Inv e35)%N.
Definition e39 : ex := (Abs (Add p78 p74))%N.
Definition e40 : ex := (Mul (Abs (Add p76 e35)) (Inv (Pow e34 2%nat)))%N.
(* absolute(1/inner(exp(A_2*X.T*a), ones(m)) - 1/inner(exp(A_2*y), ones(m))) <= absolute(-inner(exp(A_2*y), ones(m)) + inner(exp(A_2*X.T*a), ones(m)))/beta**2, by instance *)
Lemma step_3 :
  forall (m e d : nat) (A_2 X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  Rabs (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones - / inner m (vexp (mulv e A_2 y)) ones)
  <= Rabs (- inner m (vexp (mulv e A_2 y)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) / beta ^ 2.
Proof.
  intros m e d A_2 X a beta y Hs_m Hs_e Hs_d Hp_beta Hh1 Hh2.
  setting [m; e; d] [beta] [a; y] [A_2; X] [] [0%N].
  equal Q1 e32 e33.
  assert (P2 : den Ev rv e34 <= den Ev rv e36) by (exact (rearranged (den Ev rv e34) (den Ev rv e35) (den Ev rv e34) (den Ev rv e36) Hh1 Q1)).
  assert (P3 : den Ev rv e37 <= den Ev rv e38) by (exact (lemma_5_8.theorem_1 m e A_2 beta (mulv d (tr X) a) y Hs_m Hs_e Hp_beta P2 Hh2)).
  equal Q4 e39 e37.
  equal Q5 e38 e40.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q4) P3) (Req_le _ _ Q5))).
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_3 m e d A_2 X a beta y Hs_m Hs_e Hs_d Hp_beta Hh7 Hh8).
Qed.

Definition e41 : ex := (Add e71 (Opp e34))%N.
Definition e42 : ex := (Add p31 (Opp e34))%N.
Definition e43 : ex := (Add e46 p37)%N.
Definition e44 : ex := (Add e46 p39)%N.
Lemma defined_3 :
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [m; e; d] [beta; R_] [a; y] [A_2; X; C_2]) (ienv_of []) e39 /\
  defined (env_of [m; e; d] [beta; R_] [a; y] [A_2; X; C_2]) (ienv_of []) e40.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [m; e; d] [beta; R_] [a; y] [A_2; X; C_2] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e6 _ (fun sv Wv => gap_nonzero _ _ (Hh1)) (cons_nonzero Ev e5 _ (fun sv Wv => gap_nonzero _ _ (Hh2)) (cons_nonzero Ev e21 _ (fun sv Wv => gap_nonzero _ _ (Hh10)) (nil_nonzero Ev)))) (cons_known Ev e6 _ (fun sv Wv => gap_positive _ _ (Hh1)) (cons_known Ev e5 _ (fun sv Wv => gap_positive _ _ (Hh2)) (cons_known Ev e31 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e30 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e44 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e43 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e32 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e42 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e41 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (cons_known Ev e21 _ (fun sv Wv => gap_positive _ _ (Hh10)) (cons_known Ev e24 _ (fun sv Wv => gap_nonnegative _ _ (Hh11)) (nil_known Ev)))))))))))).
Qed.

Definition e45 : ex := (Add e36 (Opp e46))%N.
Definition p86 : ex := (Mul p72 (Exp (Sum (1, 20001) (Mul (V2 0 (0, 20003) (1, 20001)) p20))))%N.
Definition p87 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition e47 : ex := (Sqrt (Sum (0, 20003) (Pow (Add p86 (Opp (Mul p73 p87))) 2%nat)))%N.
Definition p89 : ex := (Mul (Mul (Int 4) e34) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition p90 : ex := (Exp (Mul (Int 2) (Pow e34 2%nat)))%N.
Definition e48 : ex := (Mul (Mul (Mul p89 p47) p90) (Inv (Pow e46 2%nat)))%N.
Definition p92 : ex := (Mul p78 (Exp (Sum (2, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V2 1 (2, 20001) (1, 20000)))) (V1 0 (2, 20001))))))%N.
Definition e49 : ex := (Sqrt (Sum (0, 20003) (Pow (Add p92 (Mul p74 p87)) 2%nat)))%N.
(* norm(1/inner(exp(A_2*X.T*a), ones(m))*exp(A_2*X.T*a) - 1/inner(exp(A_2*y), ones(m))*exp(A_2*y)) <= 4*R*m**Rational(3, 2)*exp(2*R**2)*norm(X.T*a - y)/beta**2, by instance *)
Lemma step_4 :
  forall (m e d : nat) (A_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral m e A_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  maxnorm m (mulv e A_2 (vadd (mulv d (tr X) a) (vopp y))) < / 100 ->
  beta < 1 ->
  norm m (vadd (vscal (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) (vexp (mulv d (mulm e A_2 (tr X)) a))) (vscal (- (/ inner m (vexp (mulv e A_2 y)) ones)) (vexp (mulv e A_2 y))))
  <= 4 * R_ * (INR m * sqrt (INR m)) * norm e (vadd (mulv d (tr X) a) (vopp y)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros m e d A_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [m; e; d] [R_; beta] [a; y] [A_2; X] [] [0%N; 1%N].
  equal Q1 e10 e45.
  assert (P2 : den Ev rv e46 <= den Ev rv e36) by (exact (rearranged (den Ev rv e46) (den Ev rv e35) (den Ev rv e46) (den Ev rv e36) Hh3 Q1)).
  assert (P3 : den Ev rv e47 <= den Ev rv e48) by (exact (lemma_5_5_3.inequality_1 m e A_2 R_ beta y (mulv d (tr X) a) Hs_m Hs_e Hp_R_ Hp_beta Hh1 Hh2 P2 Hh4 Hh5 Hh6)).
  equal Q4 e49 e47.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q4) P3)).
Qed.

Definition p94 : ex := (Abs (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p46)))%N.
Definition e53 : ex := (Max (0, 20002) p94)%N.
Definition e50 : ex := (Add e52 (Opp e53))%N.
(* norm(1/inner(exp(A_2*X.T*a), ones(m))*exp(A_2*X.T*a) - 1/inner(exp(A_2*y), ones(m))*exp(A_2*y)) <= 4*R*m**Rational(3, 2)*exp(2*R**2)*norm(X.T*a - y)/beta**2, by discharge *)
Lemma step_5 :
  forall (m e d : nat) (A_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral m e A_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  beta < 1 ->
  norm m (vadd (vscal (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) (vexp (mulv d (mulm e A_2 (tr X)) a))) (vscal (- (/ inner m (vexp (mulv e A_2 y)) ones)) (vexp (mulv e A_2 y))))
  <= 4 * R_ * (INR m * sqrt (INR m)) * norm e (vadd (mulv d (tr X) a) (vopp y)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros m e d A_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [m; e; d] [R_; beta] [a; y] [A_2; X] [] [0%N; 1%N].
  equal Q1 e6 e50.
  assert (P2 : den Ev rv e53 < den Ev rv e52) by (exact (rearranged_lt (den Ev rv e51) (den Ev rv e52) (den Ev rv e53) (den Ev rv e52) Hh5 Q1)).
  assert (P3 : den Ev rv e49 <= den Ev rv e48) by (exact (step_4 m e d A_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 P2 Hh6)).
  exact (P3).
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_5 m e d A_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh3 Hh5 Hh7 Hh8 Hh1 Hh10).
Qed.

Lemma defined_4 :
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [m; e; d] [R_; beta] [a; y] [A_2; X; C_2]) (ienv_of []) e49 /\
  defined (env_of [m; e; d] [R_; beta] [a; y] [A_2; X; C_2]) (ienv_of []) e48.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [m; e; d] [R_; beta] [a; y] [A_2; X; C_2] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e6 _ (fun sv Wv => gap_nonzero _ _ (Hh1)) (cons_nonzero Ev e5 _ (fun sv Wv => gap_nonzero _ _ (Hh2)) (cons_nonzero Ev e4 _ (fun sv Wv => gap_nonzero _ _ (Hh10)) (nil_nonzero Ev)))) (cons_known Ev e6 _ (fun sv Wv => gap_positive _ _ (Hh1)) (cons_known Ev e5 _ (fun sv Wv => gap_positive _ _ (Hh2)) (cons_known Ev e14 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e13 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e12 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e8 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (cons_known Ev e4 _ (fun sv Wv => gap_positive _ _ (Hh10)) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh11)) (nil_known Ev)))))))))))).
Qed.

Definition p97 : ex := (Abs (Sum (2, 20001) (Mul (Sum (1, 20000) (Mul (Add (V2 0 (0, 20002) (1, 20000)) (Opp (V2 1 (0, 20002) (1, 20000)))) (V2 2 (2, 20001) (1, 20000)))) (V1 0 (2, 20001)))))%N.
Definition e56 : ex := (Max (0, 20002) p97)%N.
Definition e54 : ex := (Add e52 (Opp e56))%N.
Definition p100 : ex := (Sum (2, 20000) (Mul (V2 2 (2, 20000) (1, 20001)) (V1 0 (2, 20000))))%N.
Definition p101 : ex := (Abs (Sum (1, 20001) (Mul (Add (V2 0 (0, 20002) (1, 20001)) (Opp (V2 1 (0, 20002) (1, 20001)))) p100)))%N.
Definition e57 : ex := (Max (0, 20002) p101)%N.
Definition e55 : ex := (Add e52 (Opp e57))%N.
Definition e58 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Exp (Sum (1, 20001) (Mul (V2 0 (0, 20002) (1, 20001)) p100))) (Opp (Exp (Sum (1, 20001) (Mul (V2 1 (0, 20002) (1, 20001)) p100))))) 2%nat)))%N.
Definition e59 : ex := (Mul (Mul p7 (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001)))))) (Exp (Pow e34 2%nat)))%N.
Definition e60 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Exp (Sum (2, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 2 (2, 20001) (1, 20000)))) (V1 0 (2, 20001))))) (Opp (Exp (Sum (2, 20001) (Mul (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V2 2 (2, 20001) (1, 20000)))) (V1 0 (2, 20001))))))) 2%nat)))%N.
(* norm(exp(A_2*X.T*a) - exp(C_2*X.T*a)) <= 2*R*sqrt(m)*exp(R**2)*spectral_norm(A_2 - C_2), by instance *)
Lemma step_6 :
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv d (mulm e C_2 (tr X)) a))))
  <= 2 * R_ * sqrt (INR m) * spectral m e (madd A_2 (mopp C_2)) * exp (R_ ^ 2).
Proof.
  intros m e d A_2 C_2 R_ X a Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3.
  setting [m; e; d] [R_] [a] [A_2; C_2; X] [] [0%N].
  equal Q1 e54 e55.
  assert (P2 : den Ev rv e57 < den Ev rv e52) by (exact (rearranged_lt (den Ev rv e56) (den Ev rv e52) (den Ev rv e57) (den Ev rv e52) Hh1 Q1)).
  assert (P3 : den Ev rv e58 <= den Ev rv e59) by (exact (lemma_7_6.theorem_1 m e A_2 C_2 R_ (mulv d (tr X) a) Hs_m Hs_e Hp_R_ P2 Hh2 Hh3)).
  equal Q4 e60 e58.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q4) P3)).
Qed.

Theorem theorem_5 : statement_5.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_6 m e d A_2 C_2 R_ X a Hs_m Hs_e Hs_d Hp_R_ Hh2 Hh3 Hh5).
Qed.

Definition e61 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p33 (Opp p27)) 2%nat)))%N.
Definition p108 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 2 (0, 20000) (1, 20001)))))%N.
Definition e62 : ex := (Mul (Mul p7 p108) (Exp (Pow e34 2%nat)))%N.
Lemma defined_5 :
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [m; e; d] [R_; beta] [a; y] [A_2; X; C_2]) (ienv_of []) e61 /\
  defined (env_of [m; e; d] [R_; beta] [a; y] [A_2; X; C_2]) (ienv_of []) e62.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [m; e; d] [R_; beta] [a; y] [A_2; X; C_2] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e6 _ (fun sv Wv => gap_nonzero _ _ (Hh1)) (cons_nonzero Ev e5 _ (fun sv Wv => gap_nonzero _ _ (Hh2)) (cons_nonzero Ev e4 _ (fun sv Wv => gap_nonzero _ _ (Hh10)) (nil_nonzero Ev)))) (cons_known Ev e6 _ (fun sv Wv => gap_positive _ _ (Hh1)) (cons_known Ev e5 _ (fun sv Wv => gap_positive _ _ (Hh2)) (cons_known Ev e14 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e13 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e12 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e8 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (cons_known Ev e4 _ (fun sv Wv => gap_positive _ _ (Hh10)) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh11)) (nil_known Ev)))))))))))).
Qed.

Definition p110 : ex := (Exp (Sum (1, 20001) (Mul (V2 2 (0, 20002) (1, 20001)) p20)))%N.
Definition p111 : ex := (Mul p110 (Int 1))%N.
Definition e72 : ex := (Sum (0, 20002) p111)%N.
Definition e63 : ex := (Abs (Add (Opp e36) e72))%N.
Definition e64 : ex := (Mul (Sqrt (Sz 0)) (Sqrt (Sum (0, 20002) (Pow (Add p110 (Opp p68)) 2%nat))))%N.
Definition e65 : ex := (Abs (Add (Opp e35) e71))%N.
Definition e66 : ex := (Mul (Sqrt (Sz 0)) (Sqrt (Sum (0, 20002) (Pow (Add p27 (Opp p33)) 2%nat))))%N.
(* absolute(-inner(exp(C_2*X.T*a), ones(m)) + inner(exp(A_2*X.T*a), ones(m))) <= sqrt(m)*norm(exp(A_2*X.T*a) - exp(C_2*X.T*a)), by instance *)
Lemma step_7 :
  forall (m e d : nat) (A_2 C_2 X : mat) (a : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  Rabs (- inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones)
  <= sqrt (INR m) * norm m (vadd (vexp (mulv d (mulm e A_2 (tr X)) a)) (vopp (vexp (mulv d (mulm e C_2 (tr X)) a)))).
Proof.
  intros m e d A_2 C_2 X a Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [a] [C_2; X; A_2] [] [].
  assert (P1 : den Ev rv e63 <= den Ev rv e64) by (exact (lemma_7_7.theorem_1 m e A_2 C_2 (mulv d (tr X) a) Hs_m Hs_e)).
  equal Q2 e65 e63.
  equal Q3 e64 e66.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Theorem theorem_6 : statement_6.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_7 m e d A_2 C_2 X a Hs_m Hs_e Hs_d).
Qed.

Definition e67 : ex := (Add e52 (Opp (Max (0, 20002) (Abs (Sum (2, 20001) (Mul (Sum (1, 20000) (Mul (Add (V2 2 (0, 20002) (1, 20000)) (Opp (V2 0 (0, 20002) (1, 20000)))) (V2 1 (2, 20001) (1, 20000)))) (V1 0 (2, 20001))))))))%N.
Definition e68 : ex := (Add e52 (Opp (Max (0, 20002) (Abs (Sum (1, 20001) (Mul (V2 2 (0, 20002) (1, 20001)) p21))))))%N.
Definition e69 : ex := (Add (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 2 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) (Int 1))) (Opp e34))%N.
Lemma defined_6 :
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [m; e; d] [beta; R_] [a; y] [C_2; X; A_2]) (ienv_of []) e65 /\
  defined (env_of [m; e; d] [beta; R_] [a; y] [C_2; X; A_2]) (ienv_of []) e66.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [m; e; d] [beta; R_] [a; y] [C_2; X; A_2] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e68 _ (fun sv Wv => gap_nonzero _ _ (Hh1)) (cons_nonzero Ev e67 _ (fun sv Wv => gap_nonzero _ _ (Hh2)) (cons_nonzero Ev e21 _ (fun sv Wv => gap_nonzero _ _ (Hh10)) (nil_nonzero Ev)))) (cons_known Ev e68 _ (fun sv Wv => gap_positive _ _ (Hh1)) (cons_known Ev e67 _ (fun sv Wv => gap_positive _ _ (Hh2)) (cons_known Ev e30 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e31 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e44 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e43 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e41 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e69 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e32 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (cons_known Ev e21 _ (fun sv Wv => gap_positive _ _ (Hh10)) (cons_known Ev e24 _ (fun sv Wv => gap_nonnegative _ _ (Hh11)) (nil_known Ev)))))))))))).
Qed.

Definition e70 : ex := (Add e72 (Opp e34))%N.
Definition p121 : ex := (Inv e72)%N.
Definition e73 : ex := (Abs (Add p72 (Opp p121)))%N.
Definition e74 : ex := (Mul (Abs (Add (Opp e72) e36)) (Inv (Pow e34 2%nat)))%N.
Definition p124 : ex := (Opp (Inv e71))%N.
Definition e75 : ex := (Abs (Add p78 p124))%N.
Definition e76 : ex := (Mul (Abs (Add (Opp e71) e35)) (Inv (Pow e34 2%nat)))%N.
(* absolute(1/inner(exp(A_2*X.T*a), ones(m)) - 1/inner(exp(C_2*X.T*a), ones(m))) <= absolute(inner(exp(A_2*X.T*a), ones(m)) - inner(exp(C_2*X.T*a), ones(m)))/beta**2, by instance *)
Lemma step_8 :
  forall (m e d : nat) (A_2 C_2 X : mat) (a : vec) (beta : R),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < beta ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  Rabs (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones - / inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones)
  <= Rabs (- inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones + inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) / beta ^ 2.
Proof.
  intros m e d A_2 C_2 X a beta Hs_m Hs_e Hs_d Hp_beta Hh1 Hh2.
  setting [m; e; d] [beta] [a] [A_2; X; C_2] [] [0%N].
  equal Q1 e32 e33.
  assert (P2 : den Ev rv e34 <= den Ev rv e36) by (exact (rearranged (den Ev rv e34) (den Ev rv e35) (den Ev rv e34) (den Ev rv e36) Hh1 Q1)).
  equal Q3 e41 e70.
  assert (P4 : den Ev rv e34 <= den Ev rv e72) by (exact (rearranged (den Ev rv e34) (den Ev rv e71) (den Ev rv e34) (den Ev rv e72) Hh2 Q3)).
  assert (P5 : den Ev rv e73 <= den Ev rv e74) by (exact (lemma_7_8.theorem_1 m e A_2 C_2 beta (mulv d (tr X) a) Hs_m Hs_e Hp_beta P2 P4)).
  equal Q6 e75 e73.
  equal Q7 e74 e76.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q6) P5) (Req_le _ _ Q7))).
Qed.

Theorem theorem_7 : statement_7.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_8 m e d A_2 C_2 X a beta Hs_m Hs_e Hs_d Hp_beta Hh7 Hh9).
Qed.

Lemma defined_7 :
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [m; e; d] [beta; R_] [a; y] [A_2; X; C_2]) (ienv_of []) e75 /\
  defined (env_of [m; e; d] [beta; R_] [a; y] [A_2; X; C_2]) (ienv_of []) e76.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [m; e; d] [beta; R_] [a; y] [A_2; X; C_2] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e6 _ (fun sv Wv => gap_nonzero _ _ (Hh1)) (cons_nonzero Ev e5 _ (fun sv Wv => gap_nonzero _ _ (Hh2)) (cons_nonzero Ev e21 _ (fun sv Wv => gap_nonzero _ _ (Hh10)) (nil_nonzero Ev)))) (cons_known Ev e6 _ (fun sv Wv => gap_positive _ _ (Hh1)) (cons_known Ev e5 _ (fun sv Wv => gap_positive _ _ (Hh2)) (cons_known Ev e31 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e30 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e44 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e43 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e32 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e42 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e41 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (cons_known Ev e21 _ (fun sv Wv => gap_positive _ _ (Hh10)) (cons_known Ev e24 _ (fun sv Wv => gap_nonnegative _ _ (Hh11)) (nil_known Ev)))))))))))).
Qed.

Definition e77 : ex := (Add e72 (Opp e46))%N.
Definition p128 : ex := (Abs (Sum (1, 20001) (Mul (Add (V2 0 (0, 20002) (1, 20001)) (Opp (V2 2 (0, 20002) (1, 20001)))) p20)))%N.
Definition e80 : ex := (Max (0, 20002) p128)%N.
Definition e78 : ex := (Add e52 (Opp e80))%N.
Definition e81 : ex := (Sqrt (Sum (0, 20003) (Pow (Add p86 (Opp (Mul p121 (Exp (Sum (1, 20001) (Mul (V2 2 (0, 20003) (1, 20001)) p20)))))) 2%nat)))%N.
Definition e82 : ex := (Mul (Mul (Mul p89 p108) p90) (Inv (Pow e46 2%nat)))%N.
Definition e83 : ex := (Sqrt (Sum (0, 20003) (Pow (Add p92 (Mul p124 (Exp (Sum (2, 20001) (Mul (Sum (1, 20000) (Mul (V2 2 (0, 20003) (1, 20000)) (V2 1 (2, 20001) (1, 20000)))) (V1 0 (2, 20001))))))) 2%nat)))%N.
(* norm(1/inner(exp(A_2*X.T*a), ones(m))*exp(A_2*X.T*a) - 1/inner(exp(C_2*X.T*a), ones(m))*exp(C_2*X.T*a)) <= 4*R*m**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_2 - C_2)/beta**2, by instance *)
Lemma step_9 :
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral m e A_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  beta < 1 ->
  norm m (vadd (vscal (/ inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones) (vexp (mulv d (mulm e A_2 (tr X)) a))) (vscal (- (/ inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones)) (vexp (mulv d (mulm e C_2 (tr X)) a))))
  <= 4 * R_ * (INR m * sqrt (INR m)) * spectral m e (madd A_2 (mopp C_2)) * exp (2 * R_ ^ 2) / beta ^ 2.
Proof.
  intros m e d A_2 C_2 R_ X a beta Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [m; e; d] [R_; beta] [a] [A_2; X; C_2] [] [0%N; 1%N].
  equal Q1 e10 e45.
  assert (P2 : den Ev rv e46 <= den Ev rv e36) by (exact (rearranged (den Ev rv e46) (den Ev rv e35) (den Ev rv e46) (den Ev rv e36) Hh3 Q1)).
  equal Q3 e8 e77.
  assert (P4 : den Ev rv e46 <= den Ev rv e72) by (exact (rearranged (den Ev rv e46) (den Ev rv e71) (den Ev rv e46) (den Ev rv e72) Hh4 Q3)).
  equal Q5 e5 e78.
  assert (P6 : den Ev rv e80 < den Ev rv e52) by (exact (rearranged_lt (den Ev rv e79) (den Ev rv e52) (den Ev rv e80) (den Ev rv e52) Hh5 Q5)).
  assert (P7 : den Ev rv e81 <= den Ev rv e82) by (exact (lemma_7_5_3.inequality_1 m e C_2 A_2 R_ beta (mulv d (tr X) a) Hs_m Hs_e Hp_R_ Hp_beta Hh1 Hh2 P2 P4 P6 Hh6)).
  equal Q8 e83 e81.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q8) P7)).
Qed.

Theorem theorem_8 : statement_8.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  exact (step_9 m e d A_2 C_2 R_ X a beta Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh3 Hh5 Hh7 Hh9 Hh2 Hh10).
Qed.

Lemma defined_8 :
  forall (m e d : nat) (A_2 C_2 : mat) (R_ : R) (X : mat) (a : vec) (beta : R) (y : vec),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  maxnorm m (mulv e A_2 (vadd y (vopp (mulv d (tr X) a)))) < / 100 ->
  maxnorm m (mulv d (mulm e (madd A_2 (mopp C_2)) (tr X)) a) < / 100 ->
  spectral m e A_2 <= R_ ->
  spectral m e C_2 <= R_ ->
  norm e (mulv d (tr X) a) <= R_ ->
  norm e y <= R_ ->
  beta <= inner m (vexp (mulv d (mulm e A_2 (tr X)) a)) ones ->
  beta <= inner m (vexp (mulv e A_2 y)) ones ->
  beta <= inner m (vexp (mulv d (mulm e C_2 (tr X)) a)) ones ->
  beta < 1 ->
  4 <= R_ ->
  defined (env_of [m; e; d] [R_; beta] [a; y] [A_2; X; C_2]) (ienv_of []) e83 /\
  defined (env_of [m; e; d] [R_; beta] [a; y] [A_2; X; C_2]) (ienv_of []) e82.
Proof.
  intros m e d A_2 C_2 R_ X a beta y Hs_m Hs_e Hs_d Hp_R_ Hp_beta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [m; e; d] [R_; beta] [a; y] [A_2; X; C_2] [] [0%N; 1%N].
  split; defined_by (cons_nonzero Ev e6 _ (fun sv Wv => gap_nonzero _ _ (Hh1)) (cons_nonzero Ev e5 _ (fun sv Wv => gap_nonzero _ _ (Hh2)) (cons_nonzero Ev e4 _ (fun sv Wv => gap_nonzero _ _ (Hh10)) (nil_nonzero Ev)))) (cons_known Ev e6 _ (fun sv Wv => gap_positive _ _ (Hh1)) (cons_known Ev e5 _ (fun sv Wv => gap_positive _ _ (Hh2)) (cons_known Ev e14 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e13 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e12 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e8 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (cons_known Ev e4 _ (fun sv Wv => gap_positive _ _ (Hh10)) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh11)) (nil_known Ev)))))))))))).
Qed.
