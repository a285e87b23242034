(* Lipschitz bounds of attention regression: in $X$. The claim tensor-lipschitz of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate.
From Weightshift Require Import Definitions.
From Weightshift Require tensor_lipschitz_scores.
From Weightshift Require tensor_lipschitz_functions.
From Weightshift Require fact_3_2_1.
Open Scope R_scope.

(* What is claimed. *)

(* norm(u(A_1*Y*A_2.T) - u(A_1*X*A_2.T)) <= exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2) *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> frob n m (madd P (mopp Q_)) <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd (u n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (u n m (mulm e (mulm d A_1 X) (tr A_2))))) <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.

(* norm(alpha(A_1*Y*A_2.T) - alpha(A_1*X*A_2.T)) <= sqrt(m)*exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2) *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> frob n m (madd P (mopp Q_)) <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  norm n (vadd (alpha_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (vopp (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2))))) <= sqrt (INR m) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.

(* norm(alpha_inv(A_1*Y*A_2.T) - alpha_inv(A_1*X*A_2.T)) <= exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> frob n m (madd P (mopp Q_)) <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  norm n (vadd (alpha_inv n m (mulm e (mulm d A_1 Y) (tr A_2))) (vopp (alpha_inv n m (mulm e (mulm d A_1 X) (tr A_2))))) <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho / INR m.

(* norm(f(A_1*Y*A_2.T) - f(A_1*X*A_2.T)) <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2 *)
Definition statement_4 : Prop :=
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> frob n m (madd P (mopp Q_)) <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd (f_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))))) <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2.

(* norm(c(A_1*Y*A_2.T) - c(A_1*X*A_2.T)) <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2 *)
Definition statement_5 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> frob n m (madd P (mopp Q_)) <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd (c_4 n m B (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (c_4 n m B (mulm e (mulm d A_1 X) (tr A_2))))) <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2.

(* norm(A_1.T*P*A_2 - A_1.T*Q*A_2) <= kappa*norm(Y - X)*spectral_norm(A_1)**2*spectral_norm(A_2)**2 *)
Definition statement_6 : Prop :=
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> frob n m (madd P (mopp Q_)) <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob d e (madd (mulm m (mulm n (tr A_1) P) A_2) (mopp (mulm m (mulm n (tr A_1) Q_) A_2))) <= kappa * spectral n d A_1 ^ 2 * spectral m e A_2 ^ 2 * frob d e (madd Y (mopp X)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 0 (3, 20001) (2, 20000)) (Opp (V2 1 (3, 20001) (2, 20000)))) 2%nat))))%N.
Definition p2 : ex := (Spec (0, 20000) (3, 20001) (V2 2 (0, 20000) (3, 20001)))%N.
Definition p3 : ex := (Spec (1, 20000) (2, 20001) (V2 3 (1, 20000) (2, 20001)))%N.
Definition p4 : ex := (Mul (Mul p1 p2) p3)%N.
Definition e1 : ex := (Mul p4 (Exp (Sc 0)))%N.
(* exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2) <= exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2), by same *)
Lemma step_1 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [Y; X; A_1; A_2] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition p6 : ex := (Sum (0, 4096) (Sum (1, 4097) (Pow (Add (Sum (2, 4098) (Mul (Sum (3, 4099) (Mul (V2 0 (0, 4096) (3, 4099)) (V2 1 (3, 4099) (2, 4098)))) (V2 2 (1, 4097) (2, 4098)))) (Opp (Sum (2, 4100) (Mul (Sum (3, 4101) (Mul (V2 0 (0, 4096) (3, 4101)) (V2 3 (3, 4101) (2, 4100)))) (V2 2 (1, 4097) (2, 4100)))))) 2%nat)))%N.
Definition e2 : ex := (Sqrt p6)%N.
Definition p8 : ex := (Mul (Sqrt (Sum (3, 4102) (Sum (2, 4103) (Pow (Add (V2 1 (3, 4102) (2, 4103)) (Opp (V2 3 (3, 4102) (2, 4103)))) 2%nat)))) (Spec (0, 4104) (3, 4105) (V2 0 (0, 4104) (3, 4105))))%N.
Definition p9 : ex := (Spec (1, 4106) (2, 4107) (V2 2 (1, 4106) (2, 4107)))%N.
Definition e3 : ex := (Mul p8 p9)%N.
Definition e4 : ex := (Mul e2 (Exp (Sc 0)))%N.
Definition e5 : ex := (Mul e3 (Exp (Sc 0)))%N.
(* exp(rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T) <= exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2), by replace *)
Lemma line_1_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e4 e5.
  exact (P1).
Qed.

Definition p13 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p14 : ex := (Sum (2, 20001) (Mul p13 (V2 2 (1, 20002) (2, 20001))))%N.
Definition p15 : ex := (Exp p14)%N.
Definition p16 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 3 (3, 20000) (2, 20001))))%N.
Definition p17 : ex := (Sum (2, 20001) (Mul p16 (V2 2 (1, 20002) (2, 20001))))%N.
Definition p18 : ex := (Exp p17)%N.
Definition e6 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p15 (Opp p18)) 2%nat))))%N.
Definition p20 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p14 (Opp p17)) 2%nat))))%N.
Definition e7 : ex := (Mul p20 (Exp (Sc 0)))%N.
(* norm(u(A_1*Y*A_2.T) - u(A_1*X*A_2.T)) <= exp(rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T), by instance *)
Lemma line_1_1 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  frob n m (madd (u n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (u n m (mulm e (mulm d A_1 X) (tr A_2))))) <= frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  assert (P1 : den Ev rv e6 <= den Ev rv e7) by (exact (tensor_lipschitz_functions.step_22 n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 Y) (tr A_2)) rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

Definition p22 : ex := (Opp (V2 3 (3, 20001) (2, 20000)))%N.
Definition p23 : ex := (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 1 (3, 20001) (2, 20000)) p22) 2%nat))))%N.
Definition p24 : ex := (Spec (0, 20000) (3, 20001) (V2 0 (0, 20000) (3, 20001)))%N.
Definition p25 : ex := (Spec (1, 20000) (2, 20001) (V2 2 (1, 20000) (2, 20001)))%N.
Definition p26 : ex := (Mul (Mul p23 p24) p25)%N.
Definition e8 : ex := (Mul p26 (Exp (Sc 0)))%N.
(* norm(u(A_1*Y*A_2.T) - u(A_1*X*A_2.T)) <= exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2), by transitive *)
Lemma inequality_1 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  frob n m (madd (u n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (u n m (mulm e (mulm d A_1 X) (tr A_2))))) <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  assert (P1 : den Ev rv e6 <= den Ev rv e7) by (exact (line_1_1 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2)).
  assert (P2 : den Ev rv e7 <= den Ev rv e8) by (exact (line_1_2 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_1 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh2 Hh1).
Qed.

Definition e9 : ex := (Mul (Mul (Mul (Mul (Sqrt (Sz 1)) p1) p2) p3) (Exp (Sc 0)))%N.
(* sqrt(m)*exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2) <= sqrt(m)*exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2), by same *)
Lemma step_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  sqrt (INR m) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho <= sqrt (INR m) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [Y; X; A_1; A_2] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e9))).
Qed.

Definition e10 : ex := (Mul (Mul (Sqrt (Sz 1)) e2) (Exp (Sc 0)))%N.
Definition e11 : ex := (Mul (Mul (Sqrt (Sz 1)) e3) (Exp (Sc 0)))%N.
Definition e12 : ex := (Mul (Mul (Sqrt (Sz 1)) p26) (Exp (Sc 0)))%N.
Definition e13 : ex := (Mul (Mul (Mul (Mul (Sqrt (Sz 1)) p23) p24) p25) (Exp (Sc 0)))%N.
(* sqrt(m)*exp(rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T) <= sqrt(m)*exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2), by replace *)
Lemma line_2_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  sqrt (INR m) * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho <= sqrt (INR m) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e10 e11.
  equal Q2 e12 e13.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e14 : ex := (Sqrt (Sum (0, 20003) (Pow (Add (Sum (1, 20002) (Mul p15 (Int 1))) (Opp (Sum (1, 20002) (Mul p18 (Int 1))))) 2%nat)))%N.
Definition e15 : ex := (Mul (Mul (Sqrt (Sz 1)) p20) (Exp (Sc 0)))%N.
(* norm(alpha(A_1*Y*A_2.T) - alpha(A_1*X*A_2.T)) <= sqrt(m)*exp(rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T), by instance *)
Lemma line_2_1 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  norm n (vadd (alpha_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (vopp (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2))))) <= sqrt (INR m) * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  assert (P1 : den Ev rv e14 <= den Ev rv e15) by (exact (tensor_lipschitz_functions.step_36 n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 Y) (tr A_2)) rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(alpha(A_1*Y*A_2.T) - alpha(A_1*X*A_2.T)) <= sqrt(m)*exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2), by transitive *)
Lemma inequality_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  norm n (vadd (alpha_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (vopp (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2))))) <= sqrt (INR m) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  assert (P1 : den Ev rv e14 <= den Ev rv e15) by (exact (line_2_1 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2)).
  assert (P2 : den Ev rv e15 <= den Ev rv e13) by (exact (line_2_2 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_2 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh2 Hh1).
Qed.

Definition e16 : ex := (Mul e1 (Inv (Sz 1)))%N.
(* exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m <= exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m, by same *)
Lemma step_3 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho / INR m <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho / INR m.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [Y; X; A_1; A_2] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e16))).
Qed.

Definition e17 : ex := (Mul (Mul (Inv (Sz 1)) e2) (Exp (Sc 0)))%N.
Definition e18 : ex := (Mul (Mul (Inv (Sz 1)) e3) (Exp (Sc 0)))%N.
Definition e19 : ex := (Mul e7 (Inv (Sz 1)))%N.
Definition e20 : ex := (Mul (Mul (Inv (Sz 1)) p20) (Exp (Sc 0)))%N.
Definition e21 : ex := (Mul (Mul (Inv (Sz 1)) p26) (Exp (Sc 0)))%N.
Definition e22 : ex := (Mul e8 (Inv (Sz 1)))%N.
(* exp(rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T)/m <= exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m, by replace *)
Lemma line_3_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho / INR m <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho / INR m.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e17 e18.
  equal Q2 e19 e20.
  equal Q3 e21 e22.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e23 : ex := (Sqrt (Sum (0, 20004) (Pow (Add (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20004) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Int 1))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20004) (3, 20000)) (V2 3 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Int 1))))) 2%nat)))%N.
(* norm(alpha_inv(A_1*Y*A_2.T) - alpha_inv(A_1*X*A_2.T)) <= exp(rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T)/m, by instance *)
Lemma line_3_1 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  norm n (vadd (alpha_inv n m (mulm e (mulm d A_1 Y) (tr A_2))) (vopp (alpha_inv n m (mulm e (mulm d A_1 X) (tr A_2))))) <= frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho / INR m.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  assert (P1 : den Ev rv e23 <= den Ev rv e19) by (exact (tensor_lipschitz_functions.step_100 n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 Y) (tr A_2)) rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(alpha_inv(A_1*Y*A_2.T) - alpha_inv(A_1*X*A_2.T)) <= exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m, by transitive *)
Lemma inequality_3 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  norm n (vadd (alpha_inv n m (mulm e (mulm d A_1 Y) (tr A_2))) (vopp (alpha_inv n m (mulm e (mulm d A_1 X) (tr A_2))))) <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho / INR m.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  assert (P1 : den Ev rv e23 <= den Ev rv e19) by (exact (line_3_1 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2)).
  assert (P2 : den Ev rv e19 <= den Ev rv e22) by (exact (line_3_2 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_3 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh2 Hh1).
Qed.

Definition e24 : ex := (Mul p4 (Inv (Int 2)))%N.
(* norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2 <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2, by same *)
Lemma step_4 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2 <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2.
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [Y; X; A_1; A_2] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e24))).
Qed.

Definition e25 : ex := (Mul (Inv (Int 2)) e2)%N.
Definition e26 : ex := (Mul (Inv (Int 2)) e3)%N.
Definition e27 : ex := (Mul p20 (Inv (Int 2)))%N.
Definition e28 : ex := (Mul (Inv (Int 2)) p20)%N.
Definition e29 : ex := (Mul (Inv (Int 2)) p26)%N.
Definition e30 : ex := (Mul p26 (Inv (Int 2)))%N.
(* norm(A_1*Y*A_2.T - A_1*X*A_2.T)/2 <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2, by replace *)
Lemma line_4_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) / 2 <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2.
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; A_2; X] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e25 e26.
  equal Q2 e27 e28.
  equal Q3 e29 e30.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p50 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p13 (V2 2 (1, 20004) (2, 20001)))))))%N.
Definition e31 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p50 (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 3 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p16 (V2 2 (1, 20004) (2, 20001))))))))) 2%nat))))%N.
(* norm(f(A_1*Y*A_2.T) - f(A_1*X*A_2.T)) <= norm(A_1*Y*A_2.T - A_1*X*A_2.T)/2, by instance *)
Lemma line_4_1 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (f_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))))) <= frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) / 2.
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; A_2; X] [] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e27) by (exact (tensor_lipschitz_functions.step_108 n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 Y) (tr A_2)) Hs_n Hs_m)).
  exact (P1).
Qed.

(* norm(f(A_1*Y*A_2.T) - f(A_1*X*A_2.T)) <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2, by transitive *)
Lemma inequality_4 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (f_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))))) <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2.
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; A_2; X] [] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e27) by (exact (line_4_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e27 <= den Ev rv e30) by (exact (line_4_2 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_4 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d).
Qed.

Definition p52 : ex := (Opp (V2 3 (0, 20005) (1, 20004)))%N.
Definition p53 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 4 (3, 20000) (2, 20001))))%N.
Definition e32 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add p50 p52) (Opp (Add (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 4 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p53 (V2 2 (1, 20004) (2, 20001))))))) p52))) 2%nat))))%N.
Definition p55 : ex := (Sum (2, 20001) (Mul p53 (V2 2 (1, 20002) (2, 20001))))%N.
Definition e33 : ex := (Mul (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p14 (Opp p55)) 2%nat)))) (Inv (Int 2)))%N.
(* norm(c(A_1*Y*A_2.T) - c(A_1*X*A_2.T)) <= norm(A_1*Y*A_2.T - A_1*X*A_2.T)/2, by instance *)
Lemma line_5_1 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (c_4 n m B (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (c_4 n m B (mulm e (mulm d A_1 X) (tr A_2))))) <= frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) / 2.
Proof.
  intros n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; A_2; B; X] [] [].
  assert (P1 : den Ev rv e32 <= den Ev rv e33) by (exact (tensor_lipschitz_functions.step_111 n m B (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 Y) (tr A_2)) Hs_n Hs_m)).
  exact (P1).
Qed.

Definition e34 : ex := (Mul (Mul (Mul (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 1 (3, 20001) (2, 20000)) (Opp (V2 4 (3, 20001) (2, 20000)))) 2%nat)))) p24) p25) (Inv (Int 2)))%N.
(* norm(c(A_1*Y*A_2.T) - c(A_1*X*A_2.T)) <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2, by transitive *)
Lemma inequality_5 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (c_4 n m B (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (c_4 n m B (mulm e (mulm d A_1 X) (tr A_2))))) <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2.
Proof.
  intros n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; A_2; B; X] [] [].
  assert (P1 : den Ev rv e32 <= den Ev rv e33) by (exact (line_5_1 n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e33 <= den Ev rv e34) by (exact (line_4_2 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_5 : statement_5.
Proof.
  intros n m e d A_1 A_2 B P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_5 n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d).
Qed.

Definition e35 : ex := (Spec (1, 20000) (0, 20001) (V2 0 (0, 20001) (1, 20000)))%N.
Definition e36 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
(* spectral_norm(A_1.T) <= spectral_norm(A_1), by instance *)
Lemma step_5 :
  forall (n d : nat) (A_1 : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral d n (tr A_1) <= spectral n d A_1.
Proof.
  intros n d A_1 Hs_n Hs_d.
  setting [n; d] [] [] [A_1] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e36) by (exact (fact_3_2_1.step_16 n d A_1 Hs_n Hs_d)).
  exact (P1).
Qed.

Definition e37 : ex := (Spec (3, 4099) (0, 4100) (V2 3 (0, 4100) (3, 4099)))%N.
Definition e38 : ex := (Spec (0, 4101) (3, 4102) (V2 3 (0, 4101) (3, 4102)))%N.
Definition p62 : ex := (Sum (0, 4096) (Sum (2, 4097) (Pow (Sum (1, 4098) (Mul (Add (V2 0 (0, 4096) (1, 4098)) (Opp (V2 1 (0, 4096) (1, 4098)))) (V2 2 (1, 4098) (2, 4097)))) 2%nat)))%N.
Definition e85 : ex := (Sqrt p62)%N.
Definition e39 : ex := (Mul e85 e37)%N.
Definition e40 : ex := (Mul e85 e38)%N.
(* norm((P - Q)*A_2)*spectral_norm(A_1.T) <= norm((P - Q)*A_2)*spectral_norm(A_1), by replace *)
Lemma step_6 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n e (mulm m (madd P (mopp Q_)) A_2) * spectral d n (tr A_1) <= frob n e (mulm m (madd P (mopp Q_)) A_2) * spectral n d A_1.
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [P; Q_; A_2; A_1] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e37 e38 _ (fun sv Wv SFv => (step_5 n d A_1 Hs_n Hs_d)) (nil_replaced Ev rv)) e39 e40.
  exact (P1).
Qed.

Definition p66 : ex := (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (V2 0 (2, 20001) (1, 20000)) 2%nat))))%N.
Definition p67 : ex := (Spec (0, 20000) (2, 20001) (V2 1 (0, 20000) (2, 20001)))%N.
Definition e41 : ex := (Mul p66 p67)%N.
(* norm(W)*spectral_norm(A_1) <= norm(W)*spectral_norm(A_1), by same *)
Lemma step_7 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob d m W * spectral n d A_1 <= frob d m W * spectral n d A_1.
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [W; A_1] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e41))).
Qed.

Definition p69 : ex := (Pow p67 2%nat)%N.
Definition e42 : ex := (Sum (1, 20002) (Mul (Pow (Sqrt (Sum (2, 20000) (Pow (V2 0 (2, 20000) (1, 20002)) 2%nat))) 2%nat) p69))%N.
Definition e43 : ex := (Mul (Pow p66 2%nat) p69)%N.
(* total(norm(W[:, l])**2*spectral_norm(A_1)**2, l) <= norm(W)**2*spectral_norm(A_1)**2, by same *)
Lemma step_8 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  sum m (fun l => norm d (col W l) ^ 2 * spectral n d A_1 ^ 2) <= frob d m W ^ 2 * spectral n d A_1 ^ 2.
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [W; A_1] [] [].
  equal Q1 e42 e43.
  exact (Req_le _ _ Q1).
Qed.

Definition e44 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (2, 20000) (Mul (V2 0 (0, 20001) (2, 20000)) (V2 1 (2, 20000) (1, 1)))) 2%nat)))%N.
Definition p73 : ex := (Spec (0, 20000) (2, 20001) (V2 0 (0, 20000) (2, 20001)))%N.
Definition p74 : ex := (Sqrt (Sum (2, 20000) (Pow (V2 1 (2, 20000) (1, 1)) 2%nat)))%N.
Definition e45 : ex := (Mul p73 p74)%N.
Definition e46 : ex := (Mul p74 p73)%N.
(* norm(A_1*W[:, l]) <= norm(W[:, l])*spectral_norm(A_1), by spectral *)
Lemma step_9 :
  forall (n m d : nat) (A_1 W : mat) (l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> (l < m)%nat ->
  norm n (mulv d A_1 (col W l)) <= norm d (col W l) * spectral n d A_1.
Proof.
  intros n m d A_1 W l Hs_n Hs_m Hs_d Hi_l.
  setting [n; m; d] [] [] [A_1; W] [((1%N, 1%N), l)] [].
  assert (P1 : den Ev rv e44 <= den Ev rv e45) by (exact (spectral_bound n d A_1 (col W l))).
  equal Q2 e45 e46.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p77 : ex := (Sum (0, 4097) (Pow (Sum (2, 4098) (Mul (V2 0 (0, 4097) (2, 4098)) (V2 1 (2, 4098) (1, 4096)))) 2%nat))%N.
Definition e47 : ex := (Sqrt p77)%N.
Definition p79 : ex := (Sqrt (Sum (2, 4099) (Pow (V2 1 (2, 4099) (1, 4096)) 2%nat)))%N.
Definition p80 : ex := (Spec (0, 4100) (2, 4101) (V2 0 (0, 4100) (2, 4101)))%N.
Definition e48 : ex := (Mul p79 p80)%N.
Definition e49 : ex := (Sum (1, 4096) (Pow e47 2%nat))%N.
Definition e50 : ex := (Sum (1, 4096) (Pow e48 2%nat))%N.
Definition p84 : ex := (Sqrt (Sum (2, 20000) (Pow (V2 1 (2, 20000) (1, 20002)) 2%nat)))%N.
Definition e51 : ex := (Sum (1, 20002) (Pow (Mul p84 p73) 2%nat))%N.
Definition p86 : ex := (Pow p73 2%nat)%N.
Definition e52 : ex := (Sum (1, 20002) (Mul (Pow p84 2%nat) p86))%N.
(* total(norm(A_1*W[:, l])**2, l) <= total(norm(W[:, l])**2*spectral_norm(A_1)**2, l), by replace *)
Lemma step_10 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  sum m (fun l => norm n (mulv d A_1 (col W l)) ^ 2) <= sum m (fun l => norm d (col W l) ^ 2 * spectral n d A_1 ^ 2).
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [A_1; W] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e47 e48 _ (fun sv Wv SFv => (step_9 n m d A_1 W (sv (1%N, 4096%N)) Hs_n Hs_m Hs_d (Wv (1%N, 4096%N)))) (nil_replaced Ev rv)) e49 e50.
  equal Q2 e51 e52.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p88 : ex := (Sum (0, 20002) (Sum (1, 20001) (Pow (Sum (2, 20000) (Mul (V2 0 (0, 20002) (2, 20000)) (V2 1 (2, 20000) (1, 20001)))) 2%nat)))%N.
Definition e61 : ex := (Sqrt p88)%N.
Definition e53 : ex := (Pow e61 2%nat)%N.
Definition e54 : ex := (Sum (1, 20002) (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (2, 20000) (Mul (V2 0 (0, 20001) (2, 20000)) (V2 1 (2, 20000) (1, 20002)))) 2%nat))) 2%nat))%N.
(* norm(A_1*W)**2 <= total(norm(A_1*W[:, l])**2, l), by same *)
Lemma step_11 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob n m (mulm d A_1 W) ^ 2 <= sum m (fun l => norm n (mulv d A_1 (col W l)) ^ 2).
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [A_1; W] [] [].
  equal Q1 e53 e54.
  exact (Req_le _ _ Q1).
Qed.

Definition p92 : ex := (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (V2 1 (2, 20001) (1, 20000)) 2%nat))))%N.
Definition p93 : ex := (Pow p92 2%nat)%N.
Definition e55 : ex := (Mul p93 p86)%N.
(* norm(A_1*W)**2 <= norm(W)**2*spectral_norm(A_1)**2, by transitive *)
Lemma step_12 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob n m (mulm d A_1 W) ^ 2 <= frob d m W ^ 2 * spectral n d A_1 ^ 2.
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [A_1; W] [] [].
  assert (P1 : den Ev rv e53 <= den Ev rv e54) by (exact (step_11 n m d A_1 W Hs_n Hs_m Hs_d)).
  assert (P2 : den Ev rv e54 <= den Ev rv e52) by (exact (step_10 n m d A_1 W Hs_n Hs_m Hs_d)).
  assert (P3 : den Ev rv e52 <= den Ev rv e55) by (exact (step_8 n m d A_1 W Hs_n Hs_m Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e56 : ex := (Sqrt e53)%N.
Definition e57 : ex := (Sqrt e55)%N.
Definition e58 : ex := (Pow e56 2%nat)%N.
Definition e59 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Sum (1, 4097) (Pow (Sum (2, 4098) (Mul (V2 0 (0, 4096) (2, 4098)) (V2 1 (2, 4098) (1, 4097)))) 2%nat)))) 2%nat))%N.
Definition e60 : ex := (Sqrt (Sum (0, 4103) (Sum (1, 4104) (Pow (Sum (2, 4105) (Mul (V2 0 (0, 4103) (2, 4105)) (V2 1 (2, 4105) (1, 4104)))) 2%nat))))%N.
Definition e62 : ex := (Pow e57 2%nat)%N.
Definition e66 : ex := (Mul p92 p73)%N.
Definition e63 : ex := (Pow e66 2%nat)%N.
Definition e64 : ex := (Sqrt (Mul (Pow (Sqrt (Sum (2, 4099) (Sum (1, 4100) (Pow (V2 1 (2, 4099) (1, 4100)) 2%nat)))) 2%nat) (Pow (Spec (0, 4101) (2, 4102) (V2 0 (0, 4101) (2, 4102))) 2%nat)))%N.
Definition e65 : ex := (Mul (Sqrt (Sum (2, 4106) (Sum (1, 4107) (Pow (V2 1 (2, 4106) (1, 4107)) 2%nat)))) (Spec (0, 4108) (2, 4109) (V2 0 (0, 4108) (2, 4109))))%N.
(* norm(A_1*W) <= norm(W)*spectral_norm(A_1), by root *)
Lemma step_13 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob n m (mulm d A_1 W) <= frob d m W * spectral n d A_1.
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [A_1; W] [] [].
  assert (P1 : den Ev rv e53 <= den Ev rv e55) by (exact (step_12 n m d A_1 W Hs_n Hs_m Hs_d)).
  equal Q2 e58 e53.
  nonnegative N3 (nil_nonnegative Ev) e59.
  nonnegative N4 (nil_nonnegative Ev) e60.
  assert (Q5 : den Ev rv e56 = den Ev rv e61) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e62 e63.
  nonnegative N7 (nil_nonnegative Ev) e64.
  nonnegative N8 (nil_nonnegative Ev) e65.
  assert (Q9 : den Ev rv e57 = den Ev rv e66) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e56 <= den Ev rv e57)) (Req_le _ _ Q9))).
Qed.

Definition e67 : ex := (Sqrt (Sum (3, 20003) (Sum (2, 20002) (Pow (Sum (0, 20001) (Mul (V2 0 (0, 20001) (3, 20003)) (Sum (1, 20000) (Mul (Add (V2 1 (0, 20001) (1, 20000)) (Opp (V2 2 (0, 20001) (1, 20000)))) (V2 3 (1, 20000) (2, 20002)))))) 2%nat))))%N.
Definition p106 : ex := (Sqrt (Sum (0, 20002) (Sum (2, 20001) (Pow (Sum (1, 20000) (Mul (Add (V2 1 (0, 20002) (1, 20000)) (Opp (V2 2 (0, 20002) (1, 20000)))) (V2 3 (1, 20000) (2, 20001)))) 2%nat))))%N.
Definition e68 : ex := (Mul p106 (Spec (3, 20000) (0, 20001) (V2 0 (0, 20001) (3, 20000))))%N.
Definition e69 : ex := (Sqrt (Sum (3, 20003) (Sum (2, 20002) (Pow (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (3, 20003)) (Add (V2 1 (0, 20000) (1, 20001)) (Opp (V2 2 (0, 20000) (1, 20001)))))) (V2 3 (1, 20001) (2, 20002)))) 2%nat))))%N.
(* norm(A_1.T*(P - Q)*A_2) <= norm((P - Q)*A_2)*spectral_norm(A_1.T), by instance *)
Lemma step_14 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d e (mulm m (mulm n (tr A_1) (madd P (mopp Q_))) A_2) <= frob n e (mulm m (madd P (mopp Q_)) A_2) * spectral d n (tr A_1).
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; P; Q_; A_2] [] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e68) by (exact (step_13 d e n (tr A_1) (mulm m (madd P (mopp Q_)) A_2) Hs_d Hs_e Hs_n)).
  equal Q2 e69 e67.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p109 : ex := (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))%N.
Definition e70 : ex := (Mul (Sqrt (Sum (1, 20001) (Sum (2, 20000) (Pow (V2 0 (2, 20000) (1, 20001)) 2%nat)))) p109)%N.
Definition e71 : ex := (Mul p66 p109)%N.
(* norm(V.T)*spectral_norm(A_2) <= norm(V)*spectral_norm(A_2), by same *)
Lemma step_15 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob e d (tr V) * spectral m e A_2 <= frob d e V * spectral m e A_2.
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [V; A_2] [] [].
  equal Q1 e70 e71.
  exact (Req_le _ _ Q1).
Qed.

Definition e72 : ex := (Sqrt (Sum (0, 20002) (Sum (2, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (2, 20001) (1, 20000)))) 2%nat))))%N.
Definition e73 : ex := (Mul (Sqrt (Sum (1, 20001) (Sum (2, 20000) (Pow (V2 1 (2, 20000) (1, 20001)) 2%nat)))) e36)%N.
(* norm(A_2*V.T) <= norm(V.T)*spectral_norm(A_2), by instance *)
Lemma step_16 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob m d (mulm e A_2 (tr V)) <= frob e d (tr V) * spectral m e A_2.
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [A_2; V] [] [].
  assert (P1 : den Ev rv e72 <= den Ev rv e73) by (exact (step_13 m d e A_2 (tr V) Hs_m Hs_d Hs_e)).
  exact (P1).
Qed.

Definition e74 : ex := (Mul p92 e36)%N.
(* norm(A_2*V.T) <= norm(V)*spectral_norm(A_2), by transitive *)
Lemma step_17 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob m d (mulm e A_2 (tr V)) <= frob d e V * spectral m e A_2.
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [A_2; V] [] [].
  assert (P1 : den Ev rv e72 <= den Ev rv e73) by (exact (step_16 m e d A_2 V Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e73 <= den Ev rv e74) by (exact (step_15 m e d A_2 V Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e75 : ex := (Sqrt (Sum (2, 20002) (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (2, 20002) (1, 20000)) (V2 1 (0, 20001) (1, 20000)))) 2%nat))))%N.
Definition e76 : ex := (Sqrt (Sum (0, 20002) (Sum (2, 20001) (Pow (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V2 0 (2, 20001) (1, 20000)))) 2%nat))))%N.
(* norm(V*A_2.T) <= norm(A_2*V.T), by same *)
Lemma step_18 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d m (mulm e V (tr A_2)) <= frob m d (mulm e A_2 (tr V)).
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [V; A_2] [] [].
  equal Q1 e75 e76.
  exact (Req_le _ _ Q1).
Qed.

(* norm(V*A_2.T) <= norm(V)*spectral_norm(A_2), by transitive *)
Lemma step_19 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d m (mulm e V (tr A_2)) <= frob d e V * spectral m e A_2.
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [V; A_2] [] [].
  assert (P1 : den Ev rv e75 <= den Ev rv e76) by (exact (step_18 m e d A_2 V Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e76 <= den Ev rv e71) by (exact (step_17 m e d A_2 V Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p117 : ex := (Sum (0, 20002) (Sum (2, 20001) (Pow (Sum (1, 20000) (Mul (Add (V2 0 (0, 20002) (1, 20000)) (Opp (V2 1 (0, 20002) (1, 20000)))) (V2 2 (1, 20000) (2, 20001)))) 2%nat)))%N.
Definition e77 : ex := (Sqrt p117)%N.
Definition p119 : ex := (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) 2%nat))))%N.
Definition p120 : ex := (Spec (2, 20000) (1, 20001) (V2 2 (1, 20001) (2, 20000)))%N.
Definition e78 : ex := (Mul p119 p120)%N.
(* norm((P - Q)*A_2) <= norm(P - Q)*spectral_norm(A_2.T), by instance *)
Lemma step_20 :
  forall (n m e : nat) (A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat ->
  frob n e (mulm m (madd P (mopp Q_)) A_2) <= frob n m (madd P (mopp Q_)) * spectral e m (tr A_2).
Proof.
  intros n m e A_2 P Q_ Hs_n Hs_m Hs_e.
  setting [n; m; e] [] [] [P; Q_; A_2] [] [].
  assert (P1 : den Ev rv e77 <= den Ev rv e78) by (exact (step_19 e m n (tr A_2) (madd P (mopp Q_)) Hs_e Hs_m Hs_n)).
  exact (P1).
Qed.

(* spectral_norm(A_2.T) <= spectral_norm(A_2), by instance *)
Lemma step_21 :
  forall (m e : nat) (A_2 : mat),
  (0 < m)%nat -> (0 < e)%nat ->
  spectral e m (tr A_2) <= spectral m e A_2.
Proof.
  intros m e A_2 Hs_m Hs_e.
  setting [m; e] [] [] [A_2] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e36) by (exact (fact_3_2_1.step_16 m e A_2 Hs_m Hs_e)).
  exact (P1).
Qed.

Definition e79 : ex := (Spec (2, 4098) (1, 4099) (V2 2 (1, 4099) (2, 4098)))%N.
Definition e80 : ex := (Spec (1, 4100) (2, 4101) (V2 2 (1, 4100) (2, 4101)))%N.
Definition p124 : ex := (Sum (0, 4096) (Sum (1, 4097) (Pow (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097)))) 2%nat)))%N.
Definition e94 : ex := (Sqrt p124)%N.
Definition p126 : ex := (Spec (0, 4102) (3, 4103) (V2 3 (0, 4102) (3, 4103)))%N.
Definition e81 : ex := (Mul (Mul e94 e79) p126)%N.
Definition e82 : ex := (Mul (Mul e94 e80) p126)%N.
Definition p129 : ex := (Spec (0, 20000) (3, 20001) (V2 3 (0, 20000) (3, 20001)))%N.
Definition e83 : ex := (Mul (Mul p119 p25) p129)%N.
Definition e84 : ex := (Mul (Mul p119 p129) p25)%N.
(* norm(P - Q)*spectral_norm(A_2.T)*spectral_norm(A_1) <= norm(P - Q)*spectral_norm(A_1)*spectral_norm(A_2), by replace *)
Lemma step_22 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd P (mopp Q_)) * spectral e m (tr A_2) * spectral n d A_1 <= frob n m (madd P (mopp Q_)) * spectral n d A_1 * spectral m e A_2.
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [P; Q_; A_2; A_1] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e79 e80 _ (fun sv Wv SFv => (step_21 m e A_2 Hs_m Hs_e)) (nil_replaced Ev rv)) e81 e82.
  equal Q2 e83 e84.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p132 : ex := (Sqrt (Sum (0, 4099) (Sum (1, 4100) (Pow (Add (V2 0 (0, 4099) (1, 4100)) (Opp (V2 1 (0, 4099) (1, 4100)))) 2%nat))))%N.
Definition p133 : ex := (Spec (2, 4101) (1, 4102) (V2 2 (1, 4102) (2, 4101)))%N.
Definition e86 : ex := (Mul p132 p133)%N.
Definition p135 : ex := (Spec (0, 4103) (3, 4104) (V2 3 (0, 4103) (3, 4104)))%N.
Definition e87 : ex := (Mul e85 p135)%N.
Definition e88 : ex := (Mul e86 p135)%N.
(* norm((P - Q)*A_2)*spectral_norm(A_1) <= norm(P - Q)*spectral_norm(A_2.T)*spectral_norm(A_1), by replace *)
Lemma step_23 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n e (mulm m (madd P (mopp Q_)) A_2) * spectral n d A_1 <= frob n m (madd P (mopp Q_)) * spectral e m (tr A_2) * spectral n d A_1.
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [P; Q_; A_2; A_1] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e85 e86 _ (fun sv Wv SFv => (step_20 n m e A_2 P Q_ Hs_n Hs_m Hs_e)) (nil_replaced Ev rv)) e87 e88.
  exact (P1).
Qed.

Definition p138 : ex := (Mul (Sc 0) (Pow p24 2%nat))%N.
Definition e89 : ex := (Mul (Mul p138 (Pow (Spec (1, 20000) (2, 20001) (V2 1 (1, 20000) (2, 20001))) 2%nat)) (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 2 (3, 20001) (2, 20000)) p22) 2%nat)))))%N.
(* kappa*norm(Y - X)*spectral_norm(A_1)**2*spectral_norm(A_2)**2 <= kappa*norm(Y - X)*spectral_norm(A_1)**2*spectral_norm(A_2)**2, by same *)
Lemma step_24 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa ->
  kappa * spectral n d A_1 ^ 2 * spectral m e A_2 ^ 2 * frob d e (madd Y (mopp X)) <= kappa * spectral n d A_1 ^ 2 * spectral m e A_2 ^ 2 * frob d e (madd Y (mopp X)).
Proof.
  intros n m e d A_1 A_2 X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa.
  setting [n; m; e; d] [kappa] [] [A_1; A_2; Y; X] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e89))).
Qed.

Definition p140 : ex := (Spec (0, 4108) (3, 4109) (V2 0 (0, 4108) (3, 4109)))%N.
Definition p141 : ex := (Spec (1, 4110) (2, 4111) (V2 2 (1, 4110) (2, 4111)))%N.
Definition e90 : ex := (Mul (Mul (Mul (Sc 0) e2) p140) p141)%N.
Definition e91 : ex := (Mul (Mul (Mul (Sc 0) e3) p140) p141)%N.
Definition e92 : ex := (Mul (Mul (Mul (Sc 0) p26) p24) p25)%N.
Definition p145 : ex := (Mul p138 (Pow p25 2%nat))%N.
Definition e93 : ex := (Mul p145 p23)%N.
(* kappa*norm(A_1*Y*A_2.T - A_1*X*A_2.T)*spectral_norm(A_1)*spectral_norm(A_2) <= kappa*norm(Y - X)*spectral_norm(A_1)**2*spectral_norm(A_2)**2, by replace *)
Lemma line_6_5 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa ->
  kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * spectral n d A_1 * spectral m e A_2 <= kappa * spectral n d A_1 ^ 2 * spectral m e A_2 ^ 2 * frob d e (madd Y (mopp X)).
Proof.
  intros n m e d A_1 A_2 X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa.
  setting [n; m; e; d] [kappa] [] [A_1; Y; A_2; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e90 e91.
  equal Q2 e92 e93.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(P - Q) <= kappa*norm(A_1*Y*A_2.T - A_1*X*A_2.T), by assume *)
Lemma step_25 :
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> frob n m (madd P (mopp Q_)) <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd P (mopp Q_)) <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))).
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1.
  setting [n; m; e; d] [kappa] [] [P; Q_; A_1; Y; A_2; X] [] [0%N].
  exact Hh1.
Qed.

Definition p147 : ex := (Sqrt (Sum (0, 4098) (Sum (1, 4099) (Pow (Add (Sum (2, 4100) (Mul (Sum (3, 4101) (Mul (V2 2 (0, 4098) (3, 4101)) (V2 3 (3, 4101) (2, 4100)))) (V2 4 (1, 4099) (2, 4100)))) (Opp (Sum (2, 4102) (Mul (Sum (3, 4103) (Mul (V2 2 (0, 4098) (3, 4103)) (V2 5 (3, 4103) (2, 4102)))) (V2 4 (1, 4099) (2, 4102)))))) 2%nat))))%N.
Definition e95 : ex := (Mul (Sc 0) p147)%N.
Definition p149 : ex := (Spec (0, 4104) (3, 4105) (V2 2 (0, 4104) (3, 4105)))%N.
Definition p150 : ex := (Spec (1, 4106) (2, 4107) (V2 4 (1, 4106) (2, 4107)))%N.
Definition e96 : ex := (Mul (Mul e94 p149) p150)%N.
Definition e97 : ex := (Mul (Mul e95 p149) p150)%N.
(* norm(P - Q)*spectral_norm(A_1)*spectral_norm(A_2) <= kappa*norm(A_1*Y*A_2.T - A_1*X*A_2.T)*spectral_norm(A_1)*spectral_norm(A_2), by replace *)
Lemma line_6_4 :
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> frob n m (madd P (mopp Q_)) <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd P (mopp Q_)) * spectral n d A_1 * spectral m e A_2 <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * spectral n d A_1 * spectral m e A_2.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1.
  setting [n; m; e; d] [kappa] [] [P; Q_; A_1; Y; A_2; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e94 e95 _ (fun sv Wv SFv => (step_25 n m e d A_1 A_2 P Q_ X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1)) (nil_replaced Ev rv)) e96 e97.
  exact (P1).
Qed.

Definition e98 : ex := (Mul e77 p129)%N.
Definition e99 : ex := (Mul e78 p129)%N.
(* norm((P - Q)*A_2)*spectral_norm(A_1) <= norm(P - Q)*spectral_norm(A_1)*spectral_norm(A_2), by transitive *)
Lemma line_6_3 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n e (mulm m (madd P (mopp Q_)) A_2) * spectral n d A_1 <= frob n m (madd P (mopp Q_)) * spectral n d A_1 * spectral m e A_2.
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [P; Q_; A_2; A_1] [] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e99) by (exact (step_23 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e99 <= den Ev rv e84) by (exact (step_22 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e100 : ex := (Mul p106 p24)%N.
(* norm(A_1.T*(P - Q)*A_2) <= norm((P - Q)*A_2)*spectral_norm(A_1), by transitive *)
Lemma line_6_2 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d e (mulm m (mulm n (tr A_1) (madd P (mopp Q_))) A_2) <= frob n e (mulm m (madd P (mopp Q_)) A_2) * spectral n d A_1.
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; P; Q_; A_2] [] [].
  assert (P1 : den Ev rv e69 <= den Ev rv e68) by (exact (step_14 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e68 <= den Ev rv e100) by (exact (step_6 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e101 : ex := (Sqrt (Sum (3, 20003) (Sum (2, 20002) (Pow (Add (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (3, 20003)) (V2 1 (0, 20000) (1, 20001)))) (V2 2 (1, 20001) (2, 20002)))) (Opp (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (3, 20003)) (V2 3 (0, 20000) (1, 20001)))) (V2 2 (1, 20001) (2, 20002)))))) 2%nat))))%N.
Definition e102 : ex := (Sqrt (Sum (3, 20003) (Sum (2, 20002) (Pow (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (3, 20003)) (Add (V2 1 (0, 20000) (1, 20001)) (Opp (V2 3 (0, 20000) (1, 20001)))))) (V2 2 (1, 20001) (2, 20002)))) 2%nat))))%N.
(* norm(A_1.T*P*A_2 - A_1.T*Q*A_2) <= norm(A_1.T*(P - Q)*A_2), by same *)
Lemma line_6_1 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d e (madd (mulm m (mulm n (tr A_1) P) A_2) (mopp (mulm m (mulm n (tr A_1) Q_) A_2))) <= frob d e (mulm m (mulm n (tr A_1) (madd P (mopp Q_))) A_2).
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; P; A_2; Q_] [] [].
  equal Q1 e101 e102.
  exact (Req_le _ _ Q1).
Qed.

Definition e103 : ex := (Mul (Sqrt (Sum (0, 20002) (Sum (2, 20001) (Pow (Sum (1, 20000) (Mul (Add (V2 1 (0, 20002) (1, 20000)) (Opp (V2 3 (0, 20002) (1, 20000)))) (V2 2 (1, 20000) (2, 20001)))) 2%nat)))) p24)%N.
Definition e104 : ex := (Mul (Mul (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 1 (0, 20001) (1, 20000)) (Opp (V2 3 (0, 20001) (1, 20000)))) 2%nat)))) p24) p25)%N.
Definition e105 : ex := (Mul (Mul (Mul (Sc 0) (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p55 (Opp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 5 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001)))))) 2%nat))))) p24) p25)%N.
Definition e106 : ex := (Mul p145 (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 4 (3, 20001) (2, 20000)) (Opp (V2 5 (3, 20001) (2, 20000)))) 2%nat)))))%N.
(* norm(A_1.T*P*A_2 - A_1.T*Q*A_2) <= kappa*norm(Y - X)*spectral_norm(A_1)**2*spectral_norm(A_2)**2, by transitive *)
Lemma inequality_6 :
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> frob n m (madd P (mopp Q_)) <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob d e (madd (mulm m (mulm n (tr A_1) P) A_2) (mopp (mulm m (mulm n (tr A_1) Q_) A_2))) <= kappa * spectral n d A_1 ^ 2 * spectral m e A_2 ^ 2 * frob d e (madd Y (mopp X)).
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1.
  setting [n; m; e; d] [kappa] [] [A_1; P; A_2; Q_; Y; X] [] [0%N].
  assert (P1 : den Ev rv e101 <= den Ev rv e102) by (exact (line_6_1 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e102 <= den Ev rv e103) by (exact (line_6_2 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  assert (P3 : den Ev rv e103 <= den Ev rv e104) by (exact (line_6_3 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  assert (P4 : den Ev rv e104 <= den Ev rv e105) by (exact (line_6_4 n m e d A_1 A_2 P Q_ X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1)).
  assert (P5 : den Ev rv e105 <= den Ev rv e106) by (exact (line_6_5 n m e d A_1 A_2 X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_6 : statement_6.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_6 n m e d A_1 A_2 P Q_ X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh3).
Qed.
