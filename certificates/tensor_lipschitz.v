(* Lipschitz bounds of attention regression: in $X$. The claim tensor-lipschitz of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require tensor_lipschitz_scores.
From Weightshift Require tensor_lipschitz_functions.
From Weightshift Require fact_3_2_1.
Open Scope R_scope.

(* What is claimed. *)

(* norm(u(A_1*Y*A_2.T) - u(A_1*X*A_2.T)) <= exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2) *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd (u n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (u n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.

(* norm(alpha(A_1*Y*A_2.T) - alpha(A_1*X*A_2.T)) <= sqrt(m)*exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2) *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  norm n (vadd (alpha_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (vopp (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= sqrt (INR m) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.

(* norm(alpha_inv(A_1*Y*A_2.T) - alpha_inv(A_1*X*A_2.T)) <= exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  norm n (vadd (alpha_inv n m (mulm e (mulm d A_1 Y) (tr A_2))) (vopp (alpha_inv n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho / INR m.

(* norm(f(A_1*Y*A_2.T) - f(A_1*X*A_2.T)) <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2 *)
Definition statement_4 : Prop :=
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd (f_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (f_4 n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2.

(* norm(c(A_1*Y*A_2.T) - c(A_1*X*A_2.T)) <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2 *)
Definition statement_5 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd (c_4 n m B (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (c_4 n m B (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2.

(* norm(A_1.T*P*A_2 - A_1.T*Q*A_2) <= kappa*norm(Y - X)*spectral_norm(A_1)**2*spectral_norm(A_2)**2 *)
Definition statement_6 : Prop :=
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob d e (madd (mulm m (mulm n (tr A_1) P) A_2) (mopp (mulm m (mulm n (tr A_1) Q_) A_2)))
  <= kappa * spectral n d A_1 ^ 2 * spectral m e A_2 ^ 2 * frob d e (madd Y (mopp X)).

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
  frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.
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
  frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.
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
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  frob n m (madd (u n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (u n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho.
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
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  frob n m (madd (u n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (u n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.
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

Definition p28 : ex := (Opp (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 4 (0, 20001) (1, 20000)) (Opp (V2 5 (0, 20001) (1, 20000)))) 2%nat)))))%N.
Definition e9 : ex := (Add (Mul (Sc 1) p20) p28)%N.
Definition p30 : ex := (Opp (Max (0, 20003) (Max (1, 20002) (Abs p14))))%N.
Definition e10 : ex := (Add (Sc 0) p30)%N.
Definition p32 : ex := (Opp (Max (0, 20003) (Max (1, 20002) (Abs p17))))%N.
Definition e11 : ex := (Add (Sc 0) p32)%N.
Lemma defined_1 :
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  defined (env_of [n; m; e; d] [rho; kappa] [] [A_1; Y; A_2; X; P; Q_]) (ienv_of []) e6 /\
  defined (env_of [n; m; e; d] [rho; kappa] [] [A_1; Y; A_2; X; P; Q_]) (ienv_of []) e8.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho; kappa] [] [A_1; Y; A_2; X; P; Q_] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.

Definition e12 : ex := (Mul (Mul (Mul (Mul (Sqrt (Sz 1)) p1) p2) p3) (Exp (Sc 0)))%N.
(* sqrt(m)*exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2) <= sqrt(m)*exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2), by same *)
Lemma step_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  sqrt (INR m) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho
  <= sqrt (INR m) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [Y; X; A_1; A_2] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e12))).
Qed.

Definition e13 : ex := (Mul (Mul (Sqrt (Sz 1)) e2) (Exp (Sc 0)))%N.
Definition e14 : ex := (Mul (Mul (Sqrt (Sz 1)) e3) (Exp (Sc 0)))%N.
Definition e15 : ex := (Mul (Mul (Sqrt (Sz 1)) p26) (Exp (Sc 0)))%N.
Definition e16 : ex := (Mul (Mul (Mul (Mul (Sqrt (Sz 1)) p23) p24) p25) (Exp (Sc 0)))%N.
(* sqrt(m)*exp(rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T) <= sqrt(m)*exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2), by replace *)
Lemma line_2_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  sqrt (INR m) * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho
  <= sqrt (INR m) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e13 e14.
  equal Q2 e15 e16.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e17 : ex := (Sqrt (Sum (0, 20003) (Pow (Add (Sum (1, 20002) (Mul p15 (Int 1))) (Opp (Sum (1, 20002) (Mul p18 (Int 1))))) 2%nat)))%N.
Definition e18 : ex := (Mul (Mul (Sqrt (Sz 1)) p20) (Exp (Sc 0)))%N.
(* norm(alpha(A_1*Y*A_2.T) - alpha(A_1*X*A_2.T)) <= sqrt(m)*exp(rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T), by instance *)
Lemma line_2_1 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  norm n (vadd (alpha_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (vopp (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= sqrt (INR m) * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (tensor_lipschitz_functions.step_36 n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 Y) (tr A_2)) rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(alpha(A_1*Y*A_2.T) - alpha(A_1*X*A_2.T)) <= sqrt(m)*exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2), by transitive *)
Lemma inequality_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  norm n (vadd (alpha_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (vopp (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= sqrt (INR m) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (line_2_1 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2)).
  assert (P2 : den Ev rv e18 <= den Ev rv e16) by (exact (line_2_2 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_2 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh2 Hh1).
Qed.

Lemma defined_2 :
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  defined (env_of [n; m; e; d] [rho; kappa] [] [A_1; Y; A_2; X; P; Q_]) (ienv_of []) e17 /\
  defined (env_of [n; m; e; d] [rho; kappa] [] [A_1; Y; A_2; X; P; Q_]) (ienv_of []) e16.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho; kappa] [] [A_1; Y; A_2; X; P; Q_] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.

Definition e19 : ex := (Mul e1 (Inv (Sz 1)))%N.
(* exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m <= exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m, by same *)
Lemma step_3 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho / INR m
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho / INR m.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [Y; X; A_1; A_2] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e19))).
Qed.

Definition e20 : ex := (Mul (Mul (Inv (Sz 1)) e2) (Exp (Sc 0)))%N.
Definition e21 : ex := (Mul (Mul (Inv (Sz 1)) e3) (Exp (Sc 0)))%N.
Definition e22 : ex := (Mul e7 (Inv (Sz 1)))%N.
Definition e23 : ex := (Mul (Mul (Inv (Sz 1)) p20) (Exp (Sc 0)))%N.
Definition e24 : ex := (Mul (Mul (Inv (Sz 1)) p26) (Exp (Sc 0)))%N.
Definition e25 : ex := (Mul e8 (Inv (Sz 1)))%N.
(* exp(rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T)/m <= exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m, by replace *)
Lemma line_3_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho / INR m
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho / INR m.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e20 e21.
  equal Q2 e22 e23.
  equal Q3 e24 e25.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e26 : ex := (Sqrt (Sum (0, 20004) (Pow (Add (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20004) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Int 1))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20004) (3, 20000)) (V2 3 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Int 1))))) 2%nat)))%N.
(* norm(alpha_inv(A_1*Y*A_2.T) - alpha_inv(A_1*X*A_2.T)) <= exp(rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T)/m, by instance *)
Lemma line_3_1 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  norm n (vadd (alpha_inv n m (mulm e (mulm d A_1 Y) (tr A_2))) (vopp (alpha_inv n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp rho / INR m.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  assert (P1 : den Ev rv e26 <= den Ev rv e22) by (exact (tensor_lipschitz_functions.step_100 n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 Y) (tr A_2)) rho Hs_n Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(alpha_inv(A_1*Y*A_2.T) - alpha_inv(A_1*X*A_2.T)) <= exp(rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m, by transitive *)
Lemma inequality_3 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  norm n (vadd (alpha_inv n m (mulm e (mulm d A_1 Y) (tr A_2))) (vopp (alpha_inv n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp rho / INR m.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  assert (P1 : den Ev rv e26 <= den Ev rv e22) by (exact (line_3_1 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2)).
  assert (P2 : den Ev rv e22 <= den Ev rv e25) by (exact (line_3_2 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_3 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh2 Hh1).
Qed.

Lemma defined_3 :
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  defined (env_of [n; m; e; d] [rho; kappa] [] [A_1; Y; A_2; X; P; Q_]) (ienv_of []) e26 /\
  defined (env_of [n; m; e; d] [rho; kappa] [] [A_1; Y; A_2; X; P; Q_]) (ienv_of []) e25.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho; kappa] [] [A_1; Y; A_2; X; P; Q_] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.

Definition e27 : ex := (Mul p4 (Inv (Int 2)))%N.
(* norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2 <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2, by same *)
Lemma step_4 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2.
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [Y; X; A_1; A_2] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e27))).
Qed.

Definition e28 : ex := (Mul (Inv (Int 2)) e2)%N.
Definition e29 : ex := (Mul (Inv (Int 2)) e3)%N.
Definition e30 : ex := (Mul p20 (Inv (Int 2)))%N.
Definition e31 : ex := (Mul (Inv (Int 2)) p20)%N.
Definition e32 : ex := (Mul (Inv (Int 2)) p26)%N.
Definition e33 : ex := (Mul p26 (Inv (Int 2)))%N.
(* norm(A_1*Y*A_2.T - A_1*X*A_2.T)/2 <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2, by replace *)
Lemma line_4_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) / 2
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2.
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; A_2; X] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e28 e29.
  equal Q2 e30 e31.
  equal Q3 e32 e33.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p56 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p13 (V2 2 (1, 20004) (2, 20001)))))))%N.
Definition e34 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p56 (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 3 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p16 (V2 2 (1, 20004) (2, 20001))))))))) 2%nat))))%N.
(* norm(f(A_1*Y*A_2.T) - f(A_1*X*A_2.T)) <= norm(A_1*Y*A_2.T - A_1*X*A_2.T)/2, by instance *)
Lemma line_4_1 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (f_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (f_4 n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) / 2.
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; A_2; X] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e30) by (exact (tensor_lipschitz_functions.step_108 n m (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 Y) (tr A_2)) Hs_n Hs_m)).
  exact (P1).
Qed.

(* norm(f(A_1*Y*A_2.T) - f(A_1*X*A_2.T)) <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2, by transitive *)
Lemma inequality_4 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (f_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (f_4 n m (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2.
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; A_2; X] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e30) by (exact (line_4_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e30 <= den Ev rv e33) by (exact (line_4_2 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_4 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d).
Qed.

Definition e35 : ex := (Add (Mul (Sc 0) p20) p28)%N.
Definition e36 : ex := (Add (Sc 1) p30)%N.
Definition e37 : ex := (Add (Sc 1) p32)%N.
Lemma defined_4 :
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  defined (env_of [n; m; e; d] [kappa; rho] [] [A_1; Y; A_2; X; P; Q_]) (ienv_of []) e34 /\
  defined (env_of [n; m; e; d] [kappa; rho] [] [A_1; Y; A_2; X; P; Q_]) (ienv_of []) e33.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [kappa; rho] [] [A_1; Y; A_2; X; P; Q_] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e37 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e36 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.

Definition p61 : ex := (Opp (V2 3 (0, 20005) (1, 20004)))%N.
Definition p62 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 4 (3, 20000) (2, 20001))))%N.
Definition e38 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add p56 p61) (Opp (Add (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 4 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) (Int 1))))) (Exp (Sum (2, 20001) (Mul p62 (V2 2 (1, 20004) (2, 20001))))))) p61))) 2%nat))))%N.
Definition p64 : ex := (Sum (2, 20001) (Mul p62 (V2 2 (1, 20002) (2, 20001))))%N.
Definition p65 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p14 (Opp p64)) 2%nat))))%N.
Definition e39 : ex := (Mul p65 (Inv (Int 2)))%N.
(* norm(c(A_1*Y*A_2.T) - c(A_1*X*A_2.T)) <= norm(A_1*Y*A_2.T - A_1*X*A_2.T)/2, by instance *)
Lemma line_5_1 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (c_4 n m B (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (c_4 n m B (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) / 2.
Proof.
  intros n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; A_2; B; X] [] [].
  assert (P1 : den Ev rv e38 <= den Ev rv e39) by (exact (tensor_lipschitz_functions.step_111 n m B (mulm e (mulm d A_1 X) (tr A_2)) (mulm e (mulm d A_1 Y) (tr A_2)) Hs_n Hs_m)).
  exact (P1).
Qed.

Definition e40 : ex := (Mul (Mul (Mul (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 1 (3, 20001) (2, 20000)) (Opp (V2 4 (3, 20001) (2, 20000)))) 2%nat)))) p24) p25) (Inv (Int 2)))%N.
(* norm(c(A_1*Y*A_2.T) - c(A_1*X*A_2.T)) <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2, by transitive *)
Lemma inequality_5 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (c_4 n m B (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (c_4 n m B (mulm e (mulm d A_1 X) (tr A_2)))))
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2.
Proof.
  intros n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; A_2; B; X] [] [].
  assert (P1 : den Ev rv e38 <= den Ev rv e39) by (exact (line_5_1 n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e39 <= den Ev rv e40) by (exact (line_4_2 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_5 : statement_5.
Proof.
  intros n m e d A_1 A_2 B P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_5 n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d).
Qed.

Definition e41 : ex := (Add (Mul (Sc 0) p65) (Opp (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 5 (0, 20001) (1, 20000)) (Opp (V2 6 (0, 20001) (1, 20000)))) 2%nat))))))%N.
Definition e42 : ex := (Add (Sc 1) (Opp (Max (0, 20003) (Max (1, 20002) (Abs p64)))))%N.
Lemma defined_5 :
  forall (n m e d : nat) (A_1 A_2 B P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  defined (env_of [n; m; e; d] [kappa; rho] [] [A_1; Y; A_2; B; X; P; Q_]) (ienv_of []) e38 /\
  defined (env_of [n; m; e; d] [kappa; rho] [] [A_1; Y; A_2; B; X; P; Q_]) (ienv_of []) e40.
Proof.
  intros n m e d A_1 A_2 B P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [kappa; rho] [] [A_1; Y; A_2; B; X; P; Q_] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e42 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e36 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e41 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.

Definition e43 : ex := (Spec (1, 20000) (0, 20001) (V2 0 (0, 20001) (1, 20000)))%N.
Definition e44 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
(* spectral_norm(A_1.T) <= spectral_norm(A_1), by instance *)
Lemma step_5 :
  forall (n d : nat) (A_1 : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral d n (tr A_1) <= spectral n d A_1.
Proof.
  intros n d A_1 Hs_n Hs_d.
  setting [n; d] [] [] [A_1] [] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e44) by (exact (fact_3_2_1.step_10 n d A_1 Hs_n Hs_d)).
  exact (P1).
Qed.

Definition e45 : ex := (Spec (3, 4099) (0, 4100) (V2 3 (0, 4100) (3, 4099)))%N.
Definition e46 : ex := (Spec (0, 4101) (3, 4102) (V2 3 (0, 4101) (3, 4102)))%N.
Definition p74 : ex := (Sum (0, 4096) (Sum (2, 4097) (Pow (Sum (1, 4098) (Mul (Add (V2 0 (0, 4096) (1, 4098)) (Opp (V2 1 (0, 4096) (1, 4098)))) (V2 2 (1, 4098) (2, 4097)))) 2%nat)))%N.
Definition e93 : ex := (Sqrt p74)%N.
Definition e47 : ex := (Mul e93 e45)%N.
Definition e48 : ex := (Mul e93 e46)%N.
(* norm((P - Q)*A_2)*spectral_norm(A_1.T) <= norm((P - Q)*A_2)*spectral_norm(A_1), by replace *)
Lemma step_6 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n e (mulm m (madd P (mopp Q_)) A_2) * spectral d n (tr A_1)
  <= frob n e (mulm m (madd P (mopp Q_)) A_2) * spectral n d A_1.
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [P; Q_; A_2; A_1] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e45 e46 _ (fun sv Wv SFv => (step_5 n d A_1 Hs_n Hs_d)) (nil_replaced Ev rv)) e47 e48.
  exact (P1).
Qed.

Definition p78 : ex := (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (V2 0 (2, 20001) (1, 20000)) 2%nat))))%N.
Definition p79 : ex := (Spec (0, 20000) (2, 20001) (V2 1 (0, 20000) (2, 20001)))%N.
Definition e49 : ex := (Mul p78 p79)%N.
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

Definition p81 : ex := (Pow p79 2%nat)%N.
Definition e50 : ex := (Sum (1, 20002) (Mul (Pow (Sqrt (Sum (2, 20000) (Pow (V2 0 (2, 20000) (1, 20002)) 2%nat))) 2%nat) p81))%N.
Definition e51 : ex := (Mul (Pow p78 2%nat) p81)%N.
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
Definition p85 : ex := (Spec (0, 20000) (2, 20001) (V2 0 (0, 20000) (2, 20001)))%N.
Definition p86 : ex := (Sqrt (Sum (2, 20000) (Pow (V2 1 (2, 20000) (1, 1)) 2%nat)))%N.
Definition e53 : ex := (Mul p85 p86)%N.
Definition e54 : ex := (Mul p86 p85)%N.
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

Definition p89 : ex := (Sum (0, 4097) (Pow (Sum (2, 4098) (Mul (V2 0 (0, 4097) (2, 4098)) (V2 1 (2, 4098) (1, 4096)))) 2%nat))%N.
Definition e55 : ex := (Sqrt p89)%N.
Definition p91 : ex := (Sqrt (Sum (2, 4099) (Pow (V2 1 (2, 4099) (1, 4096)) 2%nat)))%N.
Definition p92 : ex := (Spec (0, 4100) (2, 4101) (V2 0 (0, 4100) (2, 4101)))%N.
Definition e56 : ex := (Mul p91 p92)%N.
Definition e57 : ex := (Sum (1, 4096) (Pow e55 2%nat))%N.
Definition e58 : ex := (Sum (1, 4096) (Pow e56 2%nat))%N.
Definition p96 : ex := (Sqrt (Sum (2, 20000) (Pow (V2 1 (2, 20000) (1, 20002)) 2%nat)))%N.
Definition e59 : ex := (Sum (1, 20002) (Pow (Mul p96 p85) 2%nat))%N.
Definition p98 : ex := (Pow p85 2%nat)%N.
Definition e60 : ex := (Sum (1, 20002) (Mul (Pow p96 2%nat) p98))%N.
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

Definition p100 : ex := (Sum (0, 20002) (Sum (1, 20001) (Pow (Sum (2, 20000) (Mul (V2 0 (0, 20002) (2, 20000)) (V2 1 (2, 20000) (1, 20001)))) 2%nat)))%N.
Definition e69 : ex := (Sqrt p100)%N.
Definition e61 : ex := (Pow e69 2%nat)%N.
Definition e62 : ex := (Sum (1, 20002) (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (2, 20000) (Mul (V2 0 (0, 20001) (2, 20000)) (V2 1 (2, 20000) (1, 20002)))) 2%nat))) 2%nat))%N.
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

Definition p104 : ex := (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (V2 1 (2, 20001) (1, 20000)) 2%nat))))%N.
Definition p105 : ex := (Pow p104 2%nat)%N.
Definition e63 : ex := (Mul p105 p98)%N.
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
Definition e74 : ex := (Mul p104 p85)%N.
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

Definition e75 : ex := (Sqrt (Sum (3, 20003) (Sum (2, 20002) (Pow (Sum (0, 20001) (Mul (V2 0 (0, 20001) (3, 20003)) (Sum (1, 20000) (Mul (Add (V2 1 (0, 20001) (1, 20000)) (Opp (V2 2 (0, 20001) (1, 20000)))) (V2 3 (1, 20000) (2, 20002)))))) 2%nat))))%N.
Definition p118 : ex := (Sqrt (Sum (0, 20002) (Sum (2, 20001) (Pow (Sum (1, 20000) (Mul (Add (V2 1 (0, 20002) (1, 20000)) (Opp (V2 2 (0, 20002) (1, 20000)))) (V2 3 (1, 20000) (2, 20001)))) 2%nat))))%N.
Definition e76 : ex := (Mul p118 (Spec (3, 20000) (0, 20001) (V2 0 (0, 20001) (3, 20000))))%N.
Definition e77 : ex := (Sqrt (Sum (3, 20003) (Sum (2, 20002) (Pow (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (3, 20003)) (Add (V2 1 (0, 20000) (1, 20001)) (Opp (V2 2 (0, 20000) (1, 20001)))))) (V2 3 (1, 20001) (2, 20002)))) 2%nat))))%N.
(* norm(A_1.T*(P - Q)*A_2) <= norm((P - Q)*A_2)*spectral_norm(A_1.T), by instance *)
Lemma step_14 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d e (mulm m (mulm n (tr A_1) (madd P (mopp Q_))) A_2)
  <= frob n e (mulm m (madd P (mopp Q_)) A_2) * spectral d n (tr A_1).
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; P; Q_; A_2] [] [].
  assert (P1 : den Ev rv e75 <= den Ev rv e76) by (exact (step_13 d e n (tr A_1) (mulm m (madd P (mopp Q_)) A_2) Hs_d Hs_e Hs_n)).
  equal Q2 e77 e75.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p121 : ex := (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))%N.
Definition e78 : ex := (Mul (Sqrt (Sum (1, 20001) (Sum (2, 20000) (Pow (V2 0 (2, 20000) (1, 20001)) 2%nat)))) p121)%N.
Definition e79 : ex := (Mul p78 p121)%N.
(* norm(V.T)*spectral_norm(A_2) <= norm(V)*spectral_norm(A_2), by same *)
Lemma step_15 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob e d (tr V) * spectral m e A_2 <= frob d e V * spectral m e A_2.
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [V; A_2] [] [].
  equal Q1 e78 e79.
  exact (Req_le _ _ Q1).
Qed.

Definition e80 : ex := (Sqrt (Sum (0, 20002) (Sum (2, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (2, 20001) (1, 20000)))) 2%nat))))%N.
Definition e81 : ex := (Mul (Sqrt (Sum (1, 20001) (Sum (2, 20000) (Pow (V2 1 (2, 20000) (1, 20001)) 2%nat)))) e44)%N.
(* norm(A_2*V.T) <= norm(V.T)*spectral_norm(A_2), by instance *)
Lemma step_16 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob m d (mulm e A_2 (tr V)) <= frob e d (tr V) * spectral m e A_2.
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [A_2; V] [] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e81) by (exact (step_13 m d e A_2 (tr V) Hs_m Hs_d Hs_e)).
  exact (P1).
Qed.

Definition e82 : ex := (Mul p104 e44)%N.
(* norm(A_2*V.T) <= norm(V)*spectral_norm(A_2), by transitive *)
Lemma step_17 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob m d (mulm e A_2 (tr V)) <= frob d e V * spectral m e A_2.
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [A_2; V] [] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e81) by (exact (step_16 m e d A_2 V Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e81 <= den Ev rv e82) by (exact (step_15 m e d A_2 V Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e83 : ex := (Sqrt (Sum (2, 20002) (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (2, 20002) (1, 20000)) (V2 1 (0, 20001) (1, 20000)))) 2%nat))))%N.
Definition e84 : ex := (Sqrt (Sum (0, 20002) (Sum (2, 20001) (Pow (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V2 0 (2, 20001) (1, 20000)))) 2%nat))))%N.
(* norm(V*A_2.T) <= norm(A_2*V.T), by same *)
Lemma step_18 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d m (mulm e V (tr A_2)) <= frob m d (mulm e A_2 (tr V)).
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [V; A_2] [] [].
  equal Q1 e83 e84.
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
  assert (P1 : den Ev rv e83 <= den Ev rv e84) by (exact (step_18 m e d A_2 V Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e84 <= den Ev rv e79) by (exact (step_17 m e d A_2 V Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p129 : ex := (Sum (0, 20002) (Sum (2, 20001) (Pow (Sum (1, 20000) (Mul (Add (V2 0 (0, 20002) (1, 20000)) (Opp (V2 1 (0, 20002) (1, 20000)))) (V2 2 (1, 20000) (2, 20001)))) 2%nat)))%N.
Definition e85 : ex := (Sqrt p129)%N.
Definition p131 : ex := (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) 2%nat))))%N.
Definition p132 : ex := (Spec (2, 20000) (1, 20001) (V2 2 (1, 20001) (2, 20000)))%N.
Definition e86 : ex := (Mul p131 p132)%N.
(* norm((P - Q)*A_2) <= norm(P - Q)*spectral_norm(A_2.T), by instance *)
Lemma step_20 :
  forall (n m e : nat) (A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat ->
  frob n e (mulm m (madd P (mopp Q_)) A_2) <= frob n m (madd P (mopp Q_)) * spectral e m (tr A_2).
Proof.
  intros n m e A_2 P Q_ Hs_n Hs_m Hs_e.
  setting [n; m; e] [] [] [P; Q_; A_2] [] [].
  assert (P1 : den Ev rv e85 <= den Ev rv e86) by (exact (step_19 e m n (tr A_2) (madd P (mopp Q_)) Hs_e Hs_m Hs_n)).
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
  assert (P1 : den Ev rv e43 <= den Ev rv e44) by (exact (fact_3_2_1.step_10 m e A_2 Hs_m Hs_e)).
  exact (P1).
Qed.

Definition e87 : ex := (Spec (2, 4098) (1, 4099) (V2 2 (1, 4099) (2, 4098)))%N.
Definition e88 : ex := (Spec (1, 4100) (2, 4101) (V2 2 (1, 4100) (2, 4101)))%N.
Definition p136 : ex := (Sum (0, 4096) (Sum (1, 4097) (Pow (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097)))) 2%nat)))%N.
Definition e102 : ex := (Sqrt p136)%N.
Definition p138 : ex := (Spec (0, 4102) (3, 4103) (V2 3 (0, 4102) (3, 4103)))%N.
Definition e89 : ex := (Mul (Mul e102 e87) p138)%N.
Definition e90 : ex := (Mul (Mul e102 e88) p138)%N.
Definition p141 : ex := (Spec (0, 20000) (3, 20001) (V2 3 (0, 20000) (3, 20001)))%N.
Definition e91 : ex := (Mul (Mul p131 p25) p141)%N.
Definition e92 : ex := (Mul (Mul p131 p141) p25)%N.
(* norm(P - Q)*spectral_norm(A_2.T)*spectral_norm(A_1) <= norm(P - Q)*spectral_norm(A_1)*spectral_norm(A_2), by replace *)
Lemma step_22 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd P (mopp Q_)) * spectral e m (tr A_2) * spectral n d A_1
  <= frob n m (madd P (mopp Q_)) * spectral n d A_1 * spectral m e A_2.
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [P; Q_; A_2; A_1] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e87 e88 _ (fun sv Wv SFv => (step_21 m e A_2 Hs_m Hs_e)) (nil_replaced Ev rv)) e89 e90.
  equal Q2 e91 e92.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p144 : ex := (Sqrt (Sum (0, 4099) (Sum (1, 4100) (Pow (Add (V2 0 (0, 4099) (1, 4100)) (Opp (V2 1 (0, 4099) (1, 4100)))) 2%nat))))%N.
Definition p145 : ex := (Spec (2, 4101) (1, 4102) (V2 2 (1, 4102) (2, 4101)))%N.
Definition e94 : ex := (Mul p144 p145)%N.
Definition p147 : ex := (Spec (0, 4103) (3, 4104) (V2 3 (0, 4103) (3, 4104)))%N.
Definition e95 : ex := (Mul e93 p147)%N.
Definition e96 : ex := (Mul e94 p147)%N.
(* norm((P - Q)*A_2)*spectral_norm(A_1) <= norm(P - Q)*spectral_norm(A_2.T)*spectral_norm(A_1), by replace *)
Lemma step_23 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n e (mulm m (madd P (mopp Q_)) A_2) * spectral n d A_1
  <= frob n m (madd P (mopp Q_)) * spectral e m (tr A_2) * spectral n d A_1.
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [P; Q_; A_2; A_1] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e93 e94 _ (fun sv Wv SFv => (step_20 n m e A_2 P Q_ Hs_n Hs_m Hs_e)) (nil_replaced Ev rv)) e95 e96.
  exact (P1).
Qed.

Definition p150 : ex := (Mul (Sc 0) (Pow p24 2%nat))%N.
Definition e97 : ex := (Mul (Mul p150 (Pow (Spec (1, 20000) (2, 20001) (V2 1 (1, 20000) (2, 20001))) 2%nat)) (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 2 (3, 20001) (2, 20000)) p22) 2%nat)))))%N.
(* kappa*norm(Y - X)*spectral_norm(A_1)**2*spectral_norm(A_2)**2 <= kappa*norm(Y - X)*spectral_norm(A_1)**2*spectral_norm(A_2)**2, by same *)
Lemma step_24 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa ->
  kappa * spectral n d A_1 ^ 2 * spectral m e A_2 ^ 2 * frob d e (madd Y (mopp X))
  <= kappa * spectral n d A_1 ^ 2 * spectral m e A_2 ^ 2 * frob d e (madd Y (mopp X)).
Proof.
  intros n m e d A_1 A_2 X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa.
  setting [n; m; e; d] [kappa] [] [A_1; A_2; Y; X] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e97))).
Qed.

Definition p152 : ex := (Spec (0, 4108) (3, 4109) (V2 0 (0, 4108) (3, 4109)))%N.
Definition p153 : ex := (Spec (1, 4110) (2, 4111) (V2 2 (1, 4110) (2, 4111)))%N.
Definition e98 : ex := (Mul (Mul (Mul (Sc 0) e2) p152) p153)%N.
Definition e99 : ex := (Mul (Mul (Mul (Sc 0) e3) p152) p153)%N.
Definition e100 : ex := (Mul (Mul (Mul (Sc 0) p26) p24) p25)%N.
Definition p157 : ex := (Mul p150 (Pow p25 2%nat))%N.
Definition e101 : ex := (Mul p157 p23)%N.
(* kappa*norm(A_1*Y*A_2.T - A_1*X*A_2.T)*spectral_norm(A_1)*spectral_norm(A_2) <= kappa*norm(Y - X)*spectral_norm(A_1)**2*spectral_norm(A_2)**2, by replace *)
Lemma line_6_5 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa ->
  kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * spectral n d A_1 * spectral m e A_2
  <= kappa * spectral n d A_1 ^ 2 * spectral m e A_2 ^ 2 * frob d e (madd Y (mopp X)).
Proof.
  intros n m e d A_1 A_2 X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa.
  setting [n; m; e; d] [kappa] [] [A_1; Y; A_2; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e3 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e98 e99.
  equal Q2 e100 e101.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(P - Q) <= kappa*norm(A_1*Y*A_2.T - A_1*X*A_2.T), by assume *)
Lemma step_25 :
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))).
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1.
  setting [n; m; e; d] [kappa] [] [P; Q_; A_1; Y; A_2; X] [] [0%N].
  exact Hh1.
Qed.

Definition p159 : ex := (Sqrt (Sum (0, 4098) (Sum (1, 4099) (Pow (Add (Sum (2, 4100) (Mul (Sum (3, 4101) (Mul (V2 2 (0, 4098) (3, 4101)) (V2 3 (3, 4101) (2, 4100)))) (V2 4 (1, 4099) (2, 4100)))) (Opp (Sum (2, 4102) (Mul (Sum (3, 4103) (Mul (V2 2 (0, 4098) (3, 4103)) (V2 5 (3, 4103) (2, 4102)))) (V2 4 (1, 4099) (2, 4102)))))) 2%nat))))%N.
Definition e103 : ex := (Mul (Sc 0) p159)%N.
Definition p161 : ex := (Spec (0, 4104) (3, 4105) (V2 2 (0, 4104) (3, 4105)))%N.
Definition p162 : ex := (Spec (1, 4106) (2, 4107) (V2 4 (1, 4106) (2, 4107)))%N.
Definition e104 : ex := (Mul (Mul e102 p161) p162)%N.
Definition e105 : ex := (Mul (Mul e103 p161) p162)%N.
(* norm(P - Q)*spectral_norm(A_1)*spectral_norm(A_2) <= kappa*norm(A_1*Y*A_2.T - A_1*X*A_2.T)*spectral_norm(A_1)*spectral_norm(A_2), by replace *)
Lemma line_6_4 :
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob n m (madd P (mopp Q_)) * spectral n d A_1 * spectral m e A_2
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * spectral n d A_1 * spectral m e A_2.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1.
  setting [n; m; e; d] [kappa] [] [P; Q_; A_1; Y; A_2; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e102 e103 _ (fun sv Wv SFv => (step_25 n m e d A_1 A_2 P Q_ X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1)) (nil_replaced Ev rv)) e104 e105.
  exact (P1).
Qed.

Definition e106 : ex := (Mul e85 p141)%N.
Definition e107 : ex := (Mul e86 p141)%N.
(* norm((P - Q)*A_2)*spectral_norm(A_1) <= norm(P - Q)*spectral_norm(A_1)*spectral_norm(A_2), by transitive *)
Lemma line_6_3 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n e (mulm m (madd P (mopp Q_)) A_2) * spectral n d A_1
  <= frob n m (madd P (mopp Q_)) * spectral n d A_1 * spectral m e A_2.
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [P; Q_; A_2; A_1] [] [].
  assert (P1 : den Ev rv e106 <= den Ev rv e107) by (exact (step_23 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e107 <= den Ev rv e92) by (exact (step_22 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e108 : ex := (Mul p118 p24)%N.
(* norm(A_1.T*(P - Q)*A_2) <= norm((P - Q)*A_2)*spectral_norm(A_1), by transitive *)
Lemma line_6_2 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d e (mulm m (mulm n (tr A_1) (madd P (mopp Q_))) A_2)
  <= frob n e (mulm m (madd P (mopp Q_)) A_2) * spectral n d A_1.
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; P; Q_; A_2] [] [].
  assert (P1 : den Ev rv e77 <= den Ev rv e76) by (exact (step_14 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e76 <= den Ev rv e108) by (exact (step_6 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e109 : ex := (Sqrt (Sum (3, 20003) (Sum (2, 20002) (Pow (Add (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (3, 20003)) (V2 1 (0, 20000) (1, 20001)))) (V2 2 (1, 20001) (2, 20002)))) (Opp (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (3, 20003)) (V2 3 (0, 20000) (1, 20001)))) (V2 2 (1, 20001) (2, 20002)))))) 2%nat))))%N.
Definition e110 : ex := (Sqrt (Sum (3, 20003) (Sum (2, 20002) (Pow (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (3, 20003)) (Add (V2 1 (0, 20000) (1, 20001)) (Opp (V2 3 (0, 20000) (1, 20001)))))) (V2 2 (1, 20001) (2, 20002)))) 2%nat))))%N.
(* norm(A_1.T*P*A_2 - A_1.T*Q*A_2) <= norm(A_1.T*(P - Q)*A_2), by same *)
Lemma line_6_1 :
  forall (n m e d : nat) (A_1 A_2 P Q_ : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d e (madd (mulm m (mulm n (tr A_1) P) A_2) (mopp (mulm m (mulm n (tr A_1) Q_) A_2)))
  <= frob d e (mulm m (mulm n (tr A_1) (madd P (mopp Q_))) A_2).
Proof.
  intros n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; P; A_2; Q_] [] [].
  equal Q1 e109 e110.
  exact (Req_le _ _ Q1).
Qed.

Definition e111 : ex := (Mul (Sqrt (Sum (0, 20002) (Sum (2, 20001) (Pow (Sum (1, 20000) (Mul (Add (V2 1 (0, 20002) (1, 20000)) (Opp (V2 3 (0, 20002) (1, 20000)))) (V2 2 (1, 20000) (2, 20001)))) 2%nat)))) p24)%N.
Definition p171 : ex := (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 1 (0, 20001) (1, 20000)) (Opp (V2 3 (0, 20001) (1, 20000)))) 2%nat))))%N.
Definition e112 : ex := (Mul (Mul p171 p24) p25)%N.
Definition p173 : ex := (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 5 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))%N.
Definition p174 : ex := (Mul (Sc 0) (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p64 (Opp p173)) 2%nat)))))%N.
Definition e113 : ex := (Mul (Mul p174 p24) p25)%N.
Definition e114 : ex := (Mul p157 (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 4 (3, 20001) (2, 20000)) (Opp (V2 5 (3, 20001) (2, 20000)))) 2%nat)))))%N.
(* norm(A_1.T*P*A_2 - A_1.T*Q*A_2) <= kappa*norm(Y - X)*spectral_norm(A_1)**2*spectral_norm(A_2)**2, by transitive *)
Lemma inequality_6 :
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  frob d e (madd (mulm m (mulm n (tr A_1) P) A_2) (mopp (mulm m (mulm n (tr A_1) Q_) A_2)))
  <= kappa * spectral n d A_1 ^ 2 * spectral m e A_2 ^ 2 * frob d e (madd Y (mopp X)).
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1.
  setting [n; m; e; d] [kappa] [] [A_1; P; A_2; Q_; Y; X] [] [0%N].
  assert (P1 : den Ev rv e109 <= den Ev rv e110) by (exact (line_6_1 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e110 <= den Ev rv e111) by (exact (line_6_2 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  assert (P3 : den Ev rv e111 <= den Ev rv e112) by (exact (line_6_3 n m e d A_1 A_2 P Q_ Hs_n Hs_m Hs_e Hs_d)).
  assert (P4 : den Ev rv e112 <= den Ev rv e113) by (exact (line_6_4 n m e d A_1 A_2 P Q_ X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh1)).
  assert (P5 : den Ev rv e113 <= den Ev rv e114) by (exact (line_6_5 n m e d A_1 A_2 X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_6 : statement_6.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  exact (inequality_6 n m e d A_1 A_2 P Q_ X Y kappa Hs_n Hs_m Hs_e Hs_d Hp_kappa Hh3).
Qed.

Definition e115 : ex := (Add p174 (Opp p171))%N.
Definition e116 : ex := (Add (Sc 1) (Opp (Max (0, 20003) (Max (1, 20002) (Abs p173)))))%N.
Lemma defined_6 :
  forall (n m e d : nat) (A_1 A_2 P Q_ X Y : mat) (kappa rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < kappa -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd P (mopp Q_))
  <= kappa * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ->
  defined (env_of [n; m; e; d] [kappa; rho] [] [A_1; P; A_2; Q_; Y; X]) (ienv_of []) e109 /\
  defined (env_of [n; m; e; d] [kappa; rho] [] [A_1; P; A_2; Q_; Y; X]) (ienv_of []) e114.
Proof.
  intros n m e d A_1 A_2 P Q_ X Y kappa rho Hs_n Hs_m Hs_e Hs_d Hp_kappa Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [kappa; rho] [] [A_1; P; A_2; Q_; Y; X] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e116 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e42 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e115 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.
