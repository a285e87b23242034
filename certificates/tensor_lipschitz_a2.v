(* Lipschitz bounds of attention regression, in the keys: in $A_2$. The claim tensor-lipschitz-a2 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require tensor_lipschitz_scores.
From Weightshift Require tensor_lipschitz_functions.
From Weightshift Require fact_3_2_1.
Open Scope R_scope.

(* What is claimed. *)

(* norm(u(A_1*X*C_2.T) - u(A_1*X*A_2.T)) <= exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X) *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 C_2 P Q_ X : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd (u n m (mulm e (mulm d A_1 X) (tr C_2))) (mopp (u n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho.

(* norm(alpha(A_1*X*C_2.T) - alpha(A_1*X*A_2.T)) <= sqrt(m)*exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X) *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 C_2 P Q_ X : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  norm n (vadd (alpha_4 n m (mulm e (mulm d A_1 X) (tr C_2))) (vopp (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= sqrt (INR m) * frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho.

(* norm(alpha_inv(A_1*X*C_2.T) - alpha_inv(A_1*X*A_2.T)) <= exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X)/m *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 C_2 P Q_ X : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  norm n (vadd (alpha_inv n m (mulm e (mulm d A_1 X) (tr C_2))) (vopp (alpha_inv n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho / INR m.

(* norm(f(A_1*X*C_2.T) - f(A_1*X*A_2.T)) <= norm(C_2 - A_2)*spectral_norm(A_1*X)/2 *)
Definition statement_4 : Prop :=
  forall (n m e d : nat) (A_1 A_2 C_2 P Q_ X : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd (f_4 n m (mulm e (mulm d A_1 X) (tr C_2))) (mopp (f_4 n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) / 2.

(* norm(c(A_1*X*C_2.T) - c(A_1*X*A_2.T)) <= norm(C_2 - A_2)*spectral_norm(A_1*X)/2 *)
Definition statement_5 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_2 P Q_ X : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd (c_4 n m B (mulm e (mulm d A_1 X) (tr C_2))) (mopp (c_4 n m B (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) / 2.

(* norm(P.T*A_1*X - Q.T*A_1*X) <= kappa*norm(C_2 - A_2)*spectral_norm(A_1*X)**2 *)
Definition statement_6 : Prop :=
  forall (n m e d : nat) (A_1 A_2 C_2 P Q_ X : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob m e (madd (mulm d (mulm n (tr P) A_1) X) (mopp (mulm d (mulm n (tr Q_) A_1) X)))
  <= kappa * spectral n e (mulm d A_1 X) ^ 2 * frob m e (madd C_2 (mopp A_2)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sqrt (Sum (1, 20001) (Sum (2, 20000) (Pow (Add (V2 0 (1, 20001) (2, 20000)) (Opp (V2 1 (1, 20001) (2, 20000)))) 2%nat))))%N.
Definition p2 : ex := (Spec (0, 20001) (2, 20002) (Sum (3, 20000) (Mul (V2 2 (0, 20001) (3, 20000)) (V2 3 (3, 20000) (2, 20002)))))%N.
Definition p3 : ex := (Mul p1 p2)%N.
Definition e1 : ex := (Mul p3 (Exp (Sc 0)))%N.
(* exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X) <= exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X), by same *)
Lemma step_1 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho.
Proof.
  intros n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [C_2; A_2; A_1; X] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition p5 : ex := (Sum (0, 4096) (Sum (1, 4097) (Pow (Add (Sum (2, 4098) (Mul (Sum (3, 4099) (Mul (V2 0 (0, 4096) (3, 4099)) (V2 1 (3, 4099) (2, 4098)))) (V2 2 (1, 4097) (2, 4098)))) (Opp (Sum (2, 4100) (Mul (Sum (3, 4101) (Mul (V2 0 (0, 4096) (3, 4101)) (V2 1 (3, 4101) (2, 4100)))) (V2 3 (1, 4097) (2, 4100)))))) 2%nat)))%N.
Definition e2 : ex := (Sqrt p5)%N.
Definition p7 : ex := (Sqrt (Sum (1, 4102) (Sum (2, 4103) (Pow (Add (V2 2 (1, 4102) (2, 4103)) (Opp (V2 3 (1, 4102) (2, 4103)))) 2%nat))))%N.
Definition p8 : ex := (Spec (0, 4104) (2, 4105) (Sum (3, 4106) (Mul (V2 0 (0, 4104) (3, 4106)) (V2 1 (3, 4106) (2, 4105)))))%N.
Definition e3 : ex := (Mul p7 p8)%N.
Definition e4 : ex := (Mul e2 (Exp (Sc 0)))%N.
Definition e5 : ex := (Mul e3 (Exp (Sc 0)))%N.
(* exp(rho)*norm(A_1*X*C_2.T - A_1*X*A_2.T) <= exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X), by replace *)
Lemma line_1_2 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho.
Proof.
  intros n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [A_1; X; C_2; A_2] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_3 n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e4 e5.
  exact (P1).
Qed.

Definition p12 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p13 : ex := (Sum (2, 20001) (Mul p12 (V2 2 (1, 20002) (2, 20001))))%N.
Definition p14 : ex := (Exp p13)%N.
Definition p15 : ex := (Sum (2, 20001) (Mul p12 (V2 3 (1, 20002) (2, 20001))))%N.
Definition p16 : ex := (Exp p15)%N.
Definition e6 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p14 (Opp p16)) 2%nat))))%N.
Definition p18 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p13 (Opp p15)) 2%nat))))%N.
Definition e7 : ex := (Mul p18 (Exp (Sc 0)))%N.
(* norm(u(A_1*X*C_2.T) - u(A_1*X*A_2.T)) <= exp(rho)*norm(A_1*X*C_2.T - A_1*X*A_2.T), by instance *)
Lemma line_1_1 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  frob n m (madd (u n m (mulm e (mulm d A_1 X) (tr C_2))) (mopp (u n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho.
Proof.
  intros n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; X; C_2; A_2] [] [0%N].
  assert (P1 : den Ev rv e6 <= den Ev rv e7) by (exact (tensor_lipschitz_functions.step_22 n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 X) (tr C_2)) rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

Definition p20 : ex := (Sqrt (Sum (1, 20001) (Sum (2, 20000) (Pow (Add (V2 2 (1, 20001) (2, 20000)) (Opp (V2 3 (1, 20001) (2, 20000)))) 2%nat))))%N.
Definition p21 : ex := (Spec (0, 20001) (2, 20002) (Sum (3, 20000) (Mul (V2 0 (0, 20001) (3, 20000)) (V2 1 (3, 20000) (2, 20002)))))%N.
Definition p22 : ex := (Mul p20 p21)%N.
Definition e8 : ex := (Mul p22 (Exp (Sc 0)))%N.
(* norm(u(A_1*X*C_2.T) - u(A_1*X*A_2.T)) <= exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X), by transitive *)
Lemma inequality_1 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  frob n m (madd (u n m (mulm e (mulm d A_1 X) (tr C_2))) (mopp (u n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho.
Proof.
  intros n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; X; C_2; A_2] [] [0%N].
  assert (P1 : den Ev rv e6 <= den Ev rv e7) by (exact (line_1_1 n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2)).
  assert (P2 : den Ev rv e7 <= den Ev rv e8) by (exact (line_1_2 n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n m e d A_1 A_2 C_2 P Q_ X kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_1 n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh2 Hh1).
Qed.

Definition p24 : ex := (Opp (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 4 (0, 20001) (1, 20000)) (Opp (V2 5 (0, 20001) (1, 20000)))) 2%nat)))))%N.
Definition e9 : ex := (Add (Mul (Sc 1) p18) p24)%N.
Definition p26 : ex := (Opp (Max (0, 20003) (Max (1, 20002) (Abs p13))))%N.
Definition e10 : ex := (Add (Sc 0) p26)%N.
Definition p28 : ex := (Opp (Max (0, 20003) (Max (1, 20002) (Abs p15))))%N.
Definition e11 : ex := (Add (Sc 0) p28)%N.
Lemma defined_1 :
  forall (n m e d : nat) (A_1 A_2 C_2 P Q_ X : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  defined (env_of [n; m; e; d] [rho; kappa] [] [A_1; X; C_2; A_2; P; Q_]) (ienv_of []) e6 /\
  defined (env_of [n; m; e; d] [rho; kappa] [] [A_1; X; C_2; A_2; P; Q_]) (ienv_of []) e8.
Proof.
  intros n m e d A_1 A_2 C_2 P Q_ X kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho; kappa] [] [A_1; X; C_2; A_2; P; Q_] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.

Definition e12 : ex := (Mul (Mul (Mul (Sqrt (Sz 1)) p1) p2) (Exp (Sc 0)))%N.
(* sqrt(m)*exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X) <= sqrt(m)*exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X), by same *)
Lemma step_2 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  sqrt (INR m) * frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho
  <= sqrt (INR m) * frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho.
Proof.
  intros n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [C_2; A_2; A_1; X] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e12))).
Qed.

Definition e13 : ex := (Mul (Mul (Sqrt (Sz 1)) e2) (Exp (Sc 0)))%N.
Definition e14 : ex := (Mul (Mul (Sqrt (Sz 1)) e3) (Exp (Sc 0)))%N.
Definition e15 : ex := (Mul (Mul (Sqrt (Sz 1)) p22) (Exp (Sc 0)))%N.
Definition e16 : ex := (Mul (Mul (Mul (Sqrt (Sz 1)) p20) p21) (Exp (Sc 0)))%N.
(* sqrt(m)*exp(rho)*norm(A_1*X*C_2.T - A_1*X*A_2.T) <= sqrt(m)*exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X), by replace *)
Lemma line_2_2 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  sqrt (INR m) * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho
  <= sqrt (INR m) * frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho.
Proof.
  intros n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [A_1; X; C_2; A_2] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_3 n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e13 e14.
  equal Q2 e15 e16.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e17 : ex := (Sqrt (Sum (0, 20003) (Pow (Add (Sum (1, 20002) (Mul p14 (Int 1))) (Opp (Sum (1, 20002) (Mul p16 (Int 1))))) 2%nat)))%N.
Definition e18 : ex := (Mul (Mul (Sqrt (Sz 1)) p18) (Exp (Sc 0)))%N.
(* norm(alpha(A_1*X*C_2.T) - alpha(A_1*X*A_2.T)) <= sqrt(m)*exp(rho)*norm(A_1*X*C_2.T - A_1*X*A_2.T), by instance *)
Lemma line_2_1 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  norm n (vadd (alpha_4 n m (mulm e (mulm d A_1 X) (tr C_2))) (vopp (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= sqrt (INR m) * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho.
Proof.
  intros n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; X; C_2; A_2] [] [0%N].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (tensor_lipschitz_functions.step_36 n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 X) (tr C_2)) rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(alpha(A_1*X*C_2.T) - alpha(A_1*X*A_2.T)) <= sqrt(m)*exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X), by transitive *)
Lemma inequality_2 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  norm n (vadd (alpha_4 n m (mulm e (mulm d A_1 X) (tr C_2))) (vopp (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= sqrt (INR m) * frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho.
Proof.
  intros n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; X; C_2; A_2] [] [0%N].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (line_2_1 n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2)).
  assert (P2 : den Ev rv e18 <= den Ev rv e16) by (exact (line_2_2 n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 C_2 P Q_ X kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_2 n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh2 Hh1).
Qed.

Lemma defined_2 :
  forall (n m e d : nat) (A_1 A_2 C_2 P Q_ X : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  defined (env_of [n; m; e; d] [rho; kappa] [] [A_1; X; C_2; A_2; P; Q_]) (ienv_of []) e17 /\
  defined (env_of [n; m; e; d] [rho; kappa] [] [A_1; X; C_2; A_2; P; Q_]) (ienv_of []) e16.
Proof.
  intros n m e d A_1 A_2 C_2 P Q_ X kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho; kappa] [] [A_1; X; C_2; A_2; P; Q_] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.

Definition e19 : ex := (Mul e1 (Inv (Sz 1)))%N.
(* exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X)/m <= exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X)/m, by same *)
Lemma step_3 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho / INR m
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho / INR m.
Proof.
  intros n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [C_2; A_2; A_1; X] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e19))).
Qed.

Definition e20 : ex := (Mul (Mul (Inv (Sz 1)) e2) (Exp (Sc 0)))%N.
Definition e21 : ex := (Mul (Mul (Inv (Sz 1)) e3) (Exp (Sc 0)))%N.
Definition e22 : ex := (Mul e7 (Inv (Sz 1)))%N.
Definition e23 : ex := (Mul (Mul (Inv (Sz 1)) p18) (Exp (Sc 0)))%N.
Definition e24 : ex := (Mul (Mul (Inv (Sz 1)) p22) (Exp (Sc 0)))%N.
Definition e25 : ex := (Mul e8 (Inv (Sz 1)))%N.
(* exp(rho)*norm(A_1*X*C_2.T - A_1*X*A_2.T)/m <= exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X)/m, by replace *)
Lemma line_3_2 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho / INR m
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho / INR m.
Proof.
  intros n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [A_1; X; C_2; A_2] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_3 n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e20 e21.
  equal Q2 e22 e23.
  equal Q3 e24 e25.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p44 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20004) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition e26 : ex := (Sqrt (Sum (0, 20004) (Pow (Add (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p44 (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Int 1))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p44 (V2 3 (1, 20002) (2, 20001))))) (Int 1))))) (Int 1))))) 2%nat)))%N.
(* norm(alpha_inv(A_1*X*C_2.T) - alpha_inv(A_1*X*A_2.T)) <= exp(rho)*norm(A_1*X*C_2.T - A_1*X*A_2.T)/m, by instance *)
Lemma line_3_1 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  norm n (vadd (alpha_inv n m (mulm e (mulm d A_1 X) (tr C_2))) (vopp (alpha_inv n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho / INR m.
Proof.
  intros n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; X; C_2; A_2] [] [0%N].
  assert (P1 : den Ev rv e26 <= den Ev rv e22) by (exact (tensor_lipschitz_functions.step_100 n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 X) (tr C_2)) rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(alpha_inv(A_1*X*C_2.T) - alpha_inv(A_1*X*A_2.T)) <= exp(rho)*norm(C_2 - A_2)*spectral_norm(A_1*X)/m, by transitive *)
Lemma inequality_3 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  norm n (vadd (alpha_inv n m (mulm e (mulm d A_1 X) (tr C_2))) (vopp (alpha_inv n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) * exp rho / INR m.
Proof.
  intros n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; X; C_2; A_2] [] [0%N].
  assert (P1 : den Ev rv e26 <= den Ev rv e22) by (exact (line_3_1 n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2)).
  assert (P2 : den Ev rv e22 <= den Ev rv e25) by (exact (line_3_2 n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 C_2 P Q_ X kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_3 n m e d A_1 A_2 C_2 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh2 Hh1).
Qed.

Lemma defined_3 :
  forall (n m e d : nat) (A_1 A_2 C_2 P Q_ X : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  defined (env_of [n; m; e; d] [rho; kappa] [] [A_1; X; C_2; A_2; P; Q_]) (ienv_of []) e26 /\
  defined (env_of [n; m; e; d] [rho; kappa] [] [A_1; X; C_2; A_2; P; Q_]) (ienv_of []) e25.
Proof.
  intros n m e d A_1 A_2 C_2 P Q_ X kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho; kappa] [] [A_1; X; C_2; A_2; P; Q_] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.

Definition e27 : ex := (Mul p3 (Inv (Int 2)))%N.
(* norm(C_2 - A_2)*spectral_norm(A_1*X)/2 <= norm(C_2 - A_2)*spectral_norm(A_1*X)/2, by same *)
Lemma step_4 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) / 2
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) / 2.
Proof.
  intros n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [C_2; A_2; A_1; X] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e27))).
Qed.

Definition e28 : ex := (Mul (Inv (Int 2)) e2)%N.
Definition e29 : ex := (Mul (Inv (Int 2)) e3)%N.
Definition e30 : ex := (Mul p18 (Inv (Int 2)))%N.
Definition e31 : ex := (Mul (Inv (Int 2)) p18)%N.
Definition e32 : ex := (Mul (Inv (Int 2)) p22)%N.
Definition e33 : ex := (Mul p22 (Inv (Int 2)))%N.
(* norm(A_1*X*C_2.T - A_1*X*A_2.T)/2 <= norm(C_2 - A_2)*spectral_norm(A_1*X)/2, by replace *)
Lemma line_4_2 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) / 2
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) / 2.
Proof.
  intros n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; C_2; A_2] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_3 n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e28 e29.
  equal Q2 e30 e31.
  equal Q3 e32 e33.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p53 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p54 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p53 (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p12 (V2 2 (1, 20004) (2, 20001)))))))%N.
Definition e34 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p54 (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p53 (V2 3 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p12 (V2 3 (1, 20004) (2, 20001))))))))) 2%nat))))%N.
(* norm(f(A_1*X*C_2.T) - f(A_1*X*A_2.T)) <= norm(A_1*X*C_2.T - A_1*X*A_2.T)/2, by instance *)
Lemma line_4_1 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (f_4 n m (mulm e (mulm d A_1 X) (tr C_2))) (mopp (f_4 n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) / 2.
Proof.
  intros n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; C_2; A_2] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e30) by (exact (tensor_lipschitz_functions.step_108 n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 X) (tr C_2)) Hs_n Hs_m)).
  exact (P1).
Qed.

(* norm(f(A_1*X*C_2.T) - f(A_1*X*A_2.T)) <= norm(C_2 - A_2)*spectral_norm(A_1*X)/2, by transitive *)
Lemma inequality_4 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (f_4 n m (mulm e (mulm d A_1 X) (tr C_2))) (mopp (f_4 n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) / 2.
Proof.
  intros n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; C_2; A_2] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e30) by (exact (line_4_1 n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e30 <= den Ev rv e33) by (exact (line_4_2 n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n m e d A_1 A_2 C_2 P Q_ X kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_4 n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d).
Qed.

Definition e35 : ex := (Add (Mul (Sc 0) p18) p24)%N.
Definition e36 : ex := (Add (Sc 1) p26)%N.
Definition e37 : ex := (Add (Sc 1) p28)%N.
Lemma defined_4 :
  forall (n m e d : nat) (A_1 A_2 C_2 P Q_ X : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  defined (env_of [n; m; e; d] [kappa; rho] [] [A_1; X; C_2; A_2; P; Q_]) (ienv_of []) e34 /\
  defined (env_of [n; m; e; d] [kappa; rho] [] [A_1; X; C_2; A_2; P; Q_]) (ienv_of []) e33.
Proof.
  intros n m e d A_1 A_2 C_2 P Q_ X kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [kappa; rho] [] [A_1; X; C_2; A_2; P; Q_] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e37 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e36 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.

Definition p59 : ex := (Opp (V2 3 (0, 20005) (1, 20004)))%N.
Definition e38 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add p54 p59) (Opp (Add (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p53 (V2 4 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p12 (V2 4 (1, 20004) (2, 20001))))))) p59))) 2%nat))))%N.
Definition p61 : ex := (Sum (2, 20001) (Mul p12 (V2 4 (1, 20002) (2, 20001))))%N.
Definition p62 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p13 (Opp p61)) 2%nat))))%N.
Definition e39 : ex := (Mul p62 (Inv (Int 2)))%N.
(* norm(c(A_1*X*C_2.T) - c(A_1*X*A_2.T)) <= norm(A_1*X*C_2.T - A_1*X*A_2.T)/2, by instance *)
Lemma line_5_1 :
  forall (n m e d : nat) (A_1 A_2 B C_2 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (c_4 n m B (mulm e (mulm d A_1 X) (tr C_2))) (mopp (c_4 n m B (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) / 2.
Proof.
  intros n m e d A_1 A_2 B C_2 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; C_2; B; A_2] [] [].
  assert (P1 : den Ev rv e38 <= den Ev rv e39) by (exact (tensor_lipschitz_functions.step_111 n m B (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 X) (tr C_2)) Hs_n Hs_m)).
  exact (P1).
Qed.

Definition e40 : ex := (Mul (Mul (Sqrt (Sum (1, 20001) (Sum (2, 20000) (Pow (Add (V2 2 (1, 20001) (2, 20000)) (Opp (V2 4 (1, 20001) (2, 20000)))) 2%nat)))) p21) (Inv (Int 2)))%N.
(* norm(c(A_1*X*C_2.T) - c(A_1*X*A_2.T)) <= norm(C_2 - A_2)*spectral_norm(A_1*X)/2, by transitive *)
Lemma inequality_5 :
  forall (n m e d : nat) (A_1 A_2 B C_2 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (c_4 n m B (mulm e (mulm d A_1 X) (tr C_2))) (mopp (c_4 n m B (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X) / 2.
Proof.
  intros n m e d A_1 A_2 B C_2 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; C_2; B; A_2] [] [].
  assert (P1 : den Ev rv e38 <= den Ev rv e39) by (exact (line_5_1 n m e d A_1 A_2 B C_2 X Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e39 <= den Ev rv e40) by (exact (line_4_2 n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_5 : statement_5.
Proof.
  intros n m e d A_1 A_2 B C_2 P Q_ X kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_5 n m e d A_1 A_2 B C_2 X Hs_n Hs_m Hs_e Hs_d).
Qed.

Definition e41 : ex := (Add (Mul (Sc 0) p62) (Opp (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 5 (0, 20001) (1, 20000)) (Opp (V2 6 (0, 20001) (1, 20000)))) 2%nat))))))%N.
Definition e42 : ex := (Add (Sc 1) (Opp (Max (0, 20003) (Max (1, 20002) (Abs p61)))))%N.
Lemma defined_5 :
  forall (n m e d : nat) (A_1 A_2 B C_2 P Q_ X : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  defined (env_of [n; m; e; d] [kappa; rho] [] [A_1; X; C_2; B; A_2; P; Q_]) (ienv_of []) e38 /\
  defined (env_of [n; m; e; d] [kappa; rho] [] [A_1; X; C_2; B; A_2; P; Q_]) (ienv_of []) e40.
Proof.
  intros n m e d A_1 A_2 B C_2 P Q_ X kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [kappa; rho] [] [A_1; X; C_2; B; A_2; P; Q_] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e42 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e36 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e41 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.

Definition p67 : ex := (Sum (2, 20000) (Mul (V2 0 (0, 20002) (2, 20000)) (V2 1 (2, 20000) (1, 20001))))%N.
Definition e43 : ex := (Spec (1, 20001) (0, 20002) p67)%N.
Definition p69 : ex := (Sum (2, 20000) (Mul (V2 0 (0, 20001) (2, 20000)) (V2 1 (2, 20000) (1, 20002))))%N.
Definition e44 : ex := (Spec (0, 20001) (1, 20002) p69)%N.
(* spectral_norm((A_1*X).T) <= spectral_norm(A_1*X), by instance *)
Lemma step_5 :
  forall (n e d : nat) (A_1 X : mat),
  (0 < n)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  spectral e n (tr (mulm d A_1 X)) <= spectral n e (mulm d A_1 X).
Proof.
  intros n e d A_1 X Hs_n Hs_e Hs_d.
  setting [n; e; d] [] [] [A_1; X] [] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e44) by (exact (fact_3_2_1.step_10 n e (mulm d A_1 X) Hs_n Hs_e)).
  exact (P1).
Qed.

Definition p71 : ex := (Sum (3, 4100) (Mul (V2 2 (0, 4099) (3, 4100)) (V2 3 (3, 4100) (2, 4098))))%N.
Definition e45 : ex := (Spec (2, 4098) (0, 4099) p71)%N.
Definition p73 : ex := (Sum (3, 4103) (Mul (V2 2 (0, 4101) (3, 4103)) (V2 3 (3, 4103) (2, 4102))))%N.
Definition e46 : ex := (Spec (0, 4101) (2, 4102) p73)%N.
Definition p75 : ex := (Sum (0, 4096) (Sum (1, 4097) (Pow (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097)))) 2%nat)))%N.
Definition e81 : ex := (Sqrt p75)%N.
Definition e47 : ex := (Mul e81 e45)%N.
Definition e48 : ex := (Mul e81 e46)%N.
(* norm(P - Q)*spectral_norm((A_1*X).T) <= norm(P - Q)*spectral_norm(A_1*X), by replace *)
Lemma step_6 :
  forall (n m e d : nat) (A_1 P Q_ X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd P (mopp Q_)) * spectral e n (tr (mulm d A_1 X))
  <= frob n m (madd P (mopp Q_)) * spectral n e (mulm d A_1 X).
Proof.
  intros n m e d A_1 P Q_ X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [P; Q_; A_1; X] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e45 e46 _ (fun sv Wv SFv => (step_5 n e d A_1 X Hs_n Hs_e Hs_d)) (nil_replaced Ev rv)) e47 e48.
  exact (P1).
Qed.

Definition p79 : ex := (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (V2 0 (2, 20001) (1, 20000)) 2%nat))))%N.
Definition p80 : ex := (Spec (0, 20000) (2, 20001) (V2 1 (0, 20000) (2, 20001)))%N.
Definition e49 : ex := (Mul p79 p80)%N.
(* norm(W)*spectral_norm(A_1) <= norm(W)*spectral_norm(A_1), by same *)
Lemma step_7 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob d m W * spectral n d A_1 <= frob d m W * spectral n d A_1.
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [W; A_1] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e49))).
Qed.

Definition p82 : ex := (Pow p80 2%nat)%N.
Definition e50 : ex := (Sum (1, 20002) (Mul (Pow (Sqrt (Sum (2, 20000) (Pow (V2 0 (2, 20000) (1, 20002)) 2%nat))) 2%nat) p82))%N.
Definition e51 : ex := (Mul (Pow p79 2%nat) p82)%N.
(* total(norm(W[:, l])**2*spectral_norm(A_1)**2, l) <= norm(W)**2*spectral_norm(A_1)**2, by same *)
Lemma step_8 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  sum m (fun l => norm d (col W l) ^ 2 * spectral n d A_1 ^ 2) <= frob d m W ^ 2 * spectral n d A_1 ^ 2.
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [W; A_1] [] [].
  equal Q1 e50 e51.
  exact (Req_le _ _ Q1).
Qed.

Definition e52 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (2, 20000) (Mul (V2 0 (0, 20001) (2, 20000)) (V2 1 (2, 20000) (1, 1)))) 2%nat)))%N.
Definition p86 : ex := (Spec (0, 20000) (2, 20001) (V2 0 (0, 20000) (2, 20001)))%N.
Definition p87 : ex := (Sqrt (Sum (2, 20000) (Pow (V2 1 (2, 20000) (1, 1)) 2%nat)))%N.
Definition e53 : ex := (Mul p86 p87)%N.
Definition e54 : ex := (Mul p87 p86)%N.
(* norm(A_1*W[:, l]) <= norm(W[:, l])*spectral_norm(A_1), by spectral *)
Lemma step_9 :
  forall (n m d : nat) (A_1 W : mat) (l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> (l < m)%nat ->
  norm n (mulv d A_1 (col W l)) <= norm d (col W l) * spectral n d A_1.
Proof.
  intros n m d A_1 W l Hs_n Hs_m Hs_d Hi_l.
  setting [n; m; d] [] [] [A_1; W] [((1%N, 1%N), l)] [].
  assert (P1 : den Ev rv e52 <= den Ev rv e53) by (exact (spectral_bound n d A_1 (col W l))).
  equal Q2 e53 e54.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p90 : ex := (Sum (0, 4097) (Pow (Sum (2, 4098) (Mul (V2 0 (0, 4097) (2, 4098)) (V2 1 (2, 4098) (1, 4096)))) 2%nat))%N.
Definition e55 : ex := (Sqrt p90)%N.
Definition p92 : ex := (Sqrt (Sum (2, 4099) (Pow (V2 1 (2, 4099) (1, 4096)) 2%nat)))%N.
Definition p93 : ex := (Spec (0, 4100) (2, 4101) (V2 0 (0, 4100) (2, 4101)))%N.
Definition e56 : ex := (Mul p92 p93)%N.
Definition e57 : ex := (Sum (1, 4096) (Pow e55 2%nat))%N.
Definition e58 : ex := (Sum (1, 4096) (Pow e56 2%nat))%N.
Definition p97 : ex := (Sqrt (Sum (2, 20000) (Pow (V2 1 (2, 20000) (1, 20002)) 2%nat)))%N.
Definition e59 : ex := (Sum (1, 20002) (Pow (Mul p97 p86) 2%nat))%N.
Definition p99 : ex := (Pow p86 2%nat)%N.
Definition e60 : ex := (Sum (1, 20002) (Mul (Pow p97 2%nat) p99))%N.
(* total(norm(A_1*W[:, l])**2, l) <= total(norm(W[:, l])**2*spectral_norm(A_1)**2, l), by replace *)
Lemma step_10 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  sum m (fun l => norm n (mulv d A_1 (col W l)) ^ 2)
  <= sum m (fun l => norm d (col W l) ^ 2 * spectral n d A_1 ^ 2).
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [A_1; W] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e55 e56 _ (fun sv Wv SFv => (step_9 n m d A_1 W (sv (1%N, 4096%N)) Hs_n Hs_m Hs_d (Wv (1%N, 4096%N)))) (nil_replaced Ev rv)) e57 e58.
  equal Q2 e59 e60.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p101 : ex := (Sum (0, 20002) (Sum (1, 20001) (Pow p67 2%nat)))%N.
Definition e69 : ex := (Sqrt p101)%N.
Definition e61 : ex := (Pow e69 2%nat)%N.
Definition e62 : ex := (Sum (1, 20002) (Pow (Sqrt (Sum (0, 20001) (Pow p69 2%nat))) 2%nat))%N.
(* norm(A_1*W)**2 <= total(norm(A_1*W[:, l])**2, l), by same *)
Lemma step_11 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob n m (mulm d A_1 W) ^ 2 <= sum m (fun l => norm n (mulv d A_1 (col W l)) ^ 2).
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [A_1; W] [] [].
  equal Q1 e61 e62.
  exact (Req_le _ _ Q1).
Qed.

Definition p105 : ex := (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (V2 1 (2, 20001) (1, 20000)) 2%nat))))%N.
Definition p106 : ex := (Pow p105 2%nat)%N.
Definition e63 : ex := (Mul p106 p99)%N.
(* norm(A_1*W)**2 <= norm(W)**2*spectral_norm(A_1)**2, by transitive *)
Lemma step_12 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob n m (mulm d A_1 W) ^ 2 <= frob d m W ^ 2 * spectral n d A_1 ^ 2.
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [A_1; W] [] [].
  assert (P1 : den Ev rv e61 <= den Ev rv e62) by (exact (step_11 n m d A_1 W Hs_n Hs_m Hs_d)).
  assert (P2 : den Ev rv e62 <= den Ev rv e60) by (exact (step_10 n m d A_1 W Hs_n Hs_m Hs_d)).
  assert (P3 : den Ev rv e60 <= den Ev rv e63) by (exact (step_8 n m d A_1 W Hs_n Hs_m Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e64 : ex := (Sqrt e61)%N.
Definition e65 : ex := (Sqrt e63)%N.
Definition e66 : ex := (Pow e64 2%nat)%N.
Definition e67 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Sum (1, 4097) (Pow (Sum (2, 4098) (Mul (V2 0 (0, 4096) (2, 4098)) (V2 1 (2, 4098) (1, 4097)))) 2%nat)))) 2%nat))%N.
Definition e68 : ex := (Sqrt (Sum (0, 4103) (Sum (1, 4104) (Pow (Sum (2, 4105) (Mul (V2 0 (0, 4103) (2, 4105)) (V2 1 (2, 4105) (1, 4104)))) 2%nat))))%N.
Definition e70 : ex := (Pow e65 2%nat)%N.
Definition e74 : ex := (Mul p105 p86)%N.
Definition e71 : ex := (Pow e74 2%nat)%N.
Definition e72 : ex := (Sqrt (Mul (Pow (Sqrt (Sum (2, 4099) (Sum (1, 4100) (Pow (V2 1 (2, 4099) (1, 4100)) 2%nat)))) 2%nat) (Pow (Spec (0, 4101) (2, 4102) (V2 0 (0, 4101) (2, 4102))) 2%nat)))%N.
Definition e73 : ex := (Mul (Sqrt (Sum (2, 4106) (Sum (1, 4107) (Pow (V2 1 (2, 4106) (1, 4107)) 2%nat)))) (Spec (0, 4108) (2, 4109) (V2 0 (0, 4108) (2, 4109))))%N.
(* norm(A_1*W) <= norm(W)*spectral_norm(A_1), by root *)
Lemma step_13 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob n m (mulm d A_1 W) <= frob d m W * spectral n d A_1.
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [A_1; W] [] [].
  assert (P1 : den Ev rv e61 <= den Ev rv e63) by (exact (step_12 n m d A_1 W Hs_n Hs_m Hs_d)).
  equal Q2 e66 e61.
  nonnegative N3 (nil_nonnegative Ev) e67.
  nonnegative N4 (nil_nonnegative Ev) e68.
  assert (Q5 : den Ev rv e64 = den Ev rv e69) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e70 e71.
  nonnegative N7 (nil_nonnegative Ev) e72.
  nonnegative N8 (nil_nonnegative Ev) e73.
  assert (Q9 : den Ev rv e65 = den Ev rv e74) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e64 <= den Ev rv e65)) (Req_le _ _ Q9))).
Qed.

Definition p118 : ex := (Opp (V2 3 (0, 20001) (1, 20002)))%N.
Definition e75 : ex := (Sqrt (Sum (2, 20003) (Sum (1, 20002) (Pow (Sum (0, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20001) (3, 20000)) (V2 1 (3, 20000) (2, 20003)))) (Add (V2 2 (0, 20001) (1, 20002)) p118))) 2%nat))))%N.
Definition p120 : ex := (Opp (V2 3 (0, 20001) (1, 20000)))%N.
Definition p121 : ex := (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 2 (0, 20001) (1, 20000)) p120) 2%nat))))%N.
Definition e76 : ex := (Mul p121 (Spec (2, 20001) (0, 20002) (Sum (3, 20000) (Mul (V2 0 (0, 20002) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))))%N.
(* norm((A_1*X).T*(P - Q)) <= norm(P - Q)*spectral_norm((A_1*X).T), by instance *)
Lemma step_14 :
  forall (n m e d : nat) (A_1 P Q_ X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob e m (mulm n (tr (mulm d A_1 X)) (madd P (mopp Q_)))
  <= frob n m (madd P (mopp Q_)) * spectral e n (tr (mulm d A_1 X)).
Proof.
  intros n m e d A_1 P Q_ X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; P; Q_] [] [].
  assert (P1 : den Ev rv e75 <= den Ev rv e76) by (exact (step_13 e m n (tr (mulm d A_1 X)) (madd P (mopp Q_)) Hs_e Hs_m Hs_n)).
  exact (P1).
Qed.

Definition e77 : ex := (Mul (Mul (Sc 0) (Pow p21 2%nat)) p20)%N.
(* kappa*norm(C_2 - A_2)*spectral_norm(A_1*X)**2 <= kappa*norm(C_2 - A_2)*spectral_norm(A_1*X)**2, by same *)
Lemma step_15 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa ->
  kappa * spectral n e (mulm d A_1 X) ^ 2 * frob m e (madd C_2 (mopp A_2))
  <= kappa * spectral n e (mulm d A_1 X) ^ 2 * frob m e (madd C_2 (mopp A_2)).
Proof.
  intros n m e d A_1 A_2 C_2 X kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa.
  setting [n; m; e; d] [kappa] [] [A_1; X; C_2; A_2] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e77))).
Qed.

Definition p124 : ex := (Spec (0, 4107) (2, 4108) (Sum (3, 4109) (Mul (V2 0 (0, 4107) (3, 4109)) (V2 1 (3, 4109) (2, 4108)))))%N.
Definition e78 : ex := (Mul (Mul (Sc 0) e2) p124)%N.
Definition e79 : ex := (Mul (Mul (Sc 0) e3) p124)%N.
Definition e80 : ex := (Mul (Mul (Sc 0) p22) p21)%N.
(* kappa*norm(A_1*X*C_2.T - A_1*X*A_2.T)*spectral_norm(A_1*X) <= kappa*norm(C_2 - A_2)*spectral_norm(A_1*X)**2, by replace *)
Lemma line_6_4 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa ->
  kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * spectral n e (mulm d A_1 X)
  <= kappa * spectral n e (mulm d A_1 X) ^ 2 * frob m e (madd C_2 (mopp A_2)).
Proof.
  intros n m e d A_1 A_2 C_2 X kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa.
  setting [n; m; e; d] [kappa] [] [A_1; X; C_2; A_2] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_3 n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e78 e79.
  equal Q2 e80 e77.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(P - Q) <= kappa*norm(A_1*X*C_2.T - A_1*X*A_2.T), by assume *)
Lemma step_16 :
  forall (n m e d : nat) (A_1 A_2 C_2 P Q_ X : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))).
Proof.
  intros n m e d A_1 A_2 C_2 P Q_ X kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1.
  setting [n; m; e; d] [kappa] [] [P; Q_; A_1; X; C_2; A_2] [] [0%N].
  exact Hh1.
Qed.

Definition p128 : ex := (Sqrt (Sum (0, 4098) (Sum (1, 4099) (Pow (Add (Sum (2, 4100) (Mul (Sum (3, 4101) (Mul (V2 2 (0, 4098) (3, 4101)) (V2 3 (3, 4101) (2, 4100)))) (V2 4 (1, 4099) (2, 4100)))) (Opp (Sum (2, 4102) (Mul (Sum (3, 4103) (Mul (V2 2 (0, 4098) (3, 4103)) (V2 3 (3, 4103) (2, 4102)))) (V2 5 (1, 4099) (2, 4102)))))) 2%nat))))%N.
Definition e82 : ex := (Mul (Sc 0) p128)%N.
Definition p130 : ex := (Spec (0, 4104) (2, 4105) (Sum (3, 4106) (Mul (V2 2 (0, 4104) (3, 4106)) (V2 3 (3, 4106) (2, 4105)))))%N.
Definition e83 : ex := (Mul e81 p130)%N.
Definition e84 : ex := (Mul e82 p130)%N.
(* norm(P - Q)*spectral_norm(A_1*X) <= kappa*norm(A_1*X*C_2.T - A_1*X*A_2.T)*spectral_norm(A_1*X), by replace *)
Lemma line_6_3 :
  forall (n m e d : nat) (A_1 A_2 C_2 P Q_ X : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd P (mopp Q_)) * spectral n e (mulm d A_1 X)
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * spectral n e (mulm d A_1 X).
Proof.
  intros n m e d A_1 A_2 C_2 P Q_ X kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1.
  setting [n; m; e; d] [kappa] [] [P; Q_; A_1; X; C_2; A_2] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e81 e82 _ (fun sv Wv SFv => (step_16 n m e d A_1 A_2 C_2 P Q_ X kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1)) (nil_replaced Ev rv)) e83 e84.
  exact (P1).
Qed.

Definition e85 : ex := (Mul p121 p21)%N.
(* norm((A_1*X).T*(P - Q)) <= norm(P - Q)*spectral_norm(A_1*X), by transitive *)
Lemma line_6_2 :
  forall (n m e d : nat) (A_1 P Q_ X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob e m (mulm n (tr (mulm d A_1 X)) (madd P (mopp Q_)))
  <= frob n m (madd P (mopp Q_)) * spectral n e (mulm d A_1 X).
Proof.
  intros n m e d A_1 P Q_ X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; P; Q_] [] [].
  assert (P1 : den Ev rv e75 <= den Ev rv e76) by (exact (step_14 n m e d A_1 P Q_ X Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e76 <= den Ev rv e85) by (exact (step_6 n m e d A_1 P Q_ X Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e86 : ex := (Sqrt (Sum (1, 20003) (Sum (2, 20002) (Pow (Add (Sum (3, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 20003)) (V2 1 (0, 20000) (3, 20001)))) (V2 2 (3, 20001) (2, 20002)))) (Opp (Sum (3, 20001) (Mul (Sum (0, 20000) (Mul (V2 3 (0, 20000) (1, 20003)) (V2 1 (0, 20000) (3, 20001)))) (V2 2 (3, 20001) (2, 20002)))))) 2%nat))))%N.
Definition e87 : ex := (Sqrt (Sum (2, 20003) (Sum (1, 20002) (Pow (Sum (0, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20001) (3, 20000)) (V2 2 (3, 20000) (2, 20003)))) (Add (V2 0 (0, 20001) (1, 20002)) p118))) 2%nat))))%N.
(* norm(P.T*A_1*X - Q.T*A_1*X) <= norm((A_1*X).T*(P - Q)), by same *)
Lemma line_6_1 :
  forall (n m e d : nat) (A_1 P Q_ X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob m e (madd (mulm d (mulm n (tr P) A_1) X) (mopp (mulm d (mulm n (tr Q_) A_1) X)))
  <= frob e m (mulm n (tr (mulm d A_1 X)) (madd P (mopp Q_))).
Proof.
  intros n m e d A_1 P Q_ X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [P; A_1; X; Q_] [] [].
  equal Q1 e86 e87.
  exact (Req_le _ _ Q1).
Qed.

Definition p136 : ex := (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 0 (0, 20001) (1, 20000)) p120) 2%nat))))%N.
Definition p137 : ex := (Spec (0, 20001) (2, 20002) (Sum (3, 20000) (Mul (V2 1 (0, 20001) (3, 20000)) (V2 2 (3, 20000) (2, 20002)))))%N.
Definition e88 : ex := (Mul p136 p137)%N.
Definition p139 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p140 : ex := (Sum (2, 20001) (Mul p139 (V2 4 (1, 20002) (2, 20001))))%N.
Definition p141 : ex := (Sum (2, 20001) (Mul p139 (V2 5 (1, 20002) (2, 20001))))%N.
Definition p142 : ex := (Mul (Sc 0) (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p140 (Opp p141)) 2%nat)))))%N.
Definition e89 : ex := (Mul p142 p137)%N.
Definition e90 : ex := (Mul (Mul (Sc 0) (Pow p137 2%nat)) (Sqrt (Sum (1, 20001) (Sum (2, 20000) (Pow (Add (V2 4 (1, 20001) (2, 20000)) (Opp (V2 5 (1, 20001) (2, 20000)))) 2%nat)))))%N.
(* norm(P.T*A_1*X - Q.T*A_1*X) <= kappa*norm(C_2 - A_2)*spectral_norm(A_1*X)**2, by transitive *)
Lemma inequality_6 :
  forall (n m e d : nat) (A_1 A_2 C_2 P Q_ X : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob m e (madd (mulm d (mulm n (tr P) A_1) X) (mopp (mulm d (mulm n (tr Q_) A_1) X)))
  <= kappa * spectral n e (mulm d A_1 X) ^ 2 * frob m e (madd C_2 (mopp A_2)).
Proof.
  intros n m e d A_1 A_2 C_2 P Q_ X kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1.
  setting [n; m; e; d] [kappa] [] [P; A_1; X; Q_; C_2; A_2] [] [0%N].
  assert (P1 : den Ev rv e86 <= den Ev rv e87) by (exact (line_6_1 n m e d A_1 P Q_ X Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e87 <= den Ev rv e88) by (exact (line_6_2 n m e d A_1 P Q_ X Hs_n Hs_m Hs_e Hs_d)).
  assert (P3 : den Ev rv e88 <= den Ev rv e89) by (exact (line_6_3 n m e d A_1 A_2 C_2 P Q_ X kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1)).
  assert (P4 : den Ev rv e89 <= den Ev rv e90) by (exact (line_6_4 n m e d A_1 A_2 C_2 X kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_6 : statement_6.
Proof.
  intros n m e d A_1 A_2 C_2 P Q_ X kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_6 n m e d A_1 A_2 C_2 P Q_ X kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh3).
Qed.

Definition e91 : ex := (Add p142 (Opp p136))%N.
Definition e92 : ex := (Add (Sc 1) (Opp (Max (0, 20003) (Max (1, 20002) (Abs p140)))))%N.
Definition e93 : ex := (Add (Sc 1) (Opp (Max (0, 20003) (Max (1, 20002) (Abs p141)))))%N.
Lemma defined_6 :
  forall (n m e d : nat) (A_1 A_2 C_2 P Q_ X : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr C_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  defined (env_of [n; m; e; d] [kappa; rho] [] [P; A_1; X; Q_; C_2; A_2]) (ienv_of []) e86 /\
  defined (env_of [n; m; e; d] [kappa; rho] [] [P; A_1; X; Q_; C_2; A_2]) (ienv_of []) e90.
Proof.
  intros n m e d A_1 A_2 C_2 P Q_ X kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [kappa; rho] [] [P; A_1; X; Q_; C_2; A_2] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e93 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e92 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e91 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.
