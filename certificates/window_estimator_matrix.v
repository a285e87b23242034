(* Window theorem for matrices: a matrix gives each direction its own window. The claim window-estimator-matrix of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* h(N.T*N, x) = m_t_N(hadamard(X*N.T, X*N.T)*ones(d)/2, x) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (N_ X : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  h_2 n d X y (mulm d (tr N_) N_) x
  = m_t_N n d N_ X y (vscal (/ 2) (mulv d (hadm (mulm d X (tr N_)) (mulm d X (tr N_))) ones)) x.

(* m_t_N(rho*ones(n), x) = m_N(x) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (N_ X : mat) (rho : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  m_t_N n d N_ X y (vscal rho ones) x = m_N n d N_ X y x.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Exp (Sum (1, 20002) (Mul (Sum (1, 20001) (Mul (V2 0 (0, 20003) (1, 20001)) (Sum (1, 20000) (Mul (V2 1 (1, 20000) (1, 20002)) (V2 1 (1, 20000) (1, 20001)))))) (V1 0 (1, 20002)))))%N.
Definition e1 : ex := (Mul (Sum (0, 20003) (Mul p1 (V1 1 (0, 20003)))) (Inv (Sum (0, 20003) (Mul p1 (Int 1)))))%N.
Definition p3 : ex := (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 1 (1, 20001) (1, 20000)) (V1 0 (1, 20000)))) (Sum (1, 20000) (Mul (V2 1 (1, 20001) (1, 20000)) (V2 0 (0, 20002) (1, 20000)))))))%N.
Definition e2 : ex := (Mul (Sum (0, 20002) (Mul (V1 1 (0, 20002)) p3)) (Inv (Sum (0, 20002) p3)))%N.
(* line 1: h(N.T*N, x) = total(exp(inner(N*x, N*X[i, :].T))*y[i], i)/total(exp(inner(N*x, N*X[i, :].T)), i) *)
Lemma line_1_1 :
  forall (n d : nat) (N_ X : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  h_2 n d X y (mulm d (tr N_) N_) x
  = sum n (fun i => y i * exp (inner d (mulv d N_ x) (mulv d N_ (row X i)))) / sum n (fun i => exp (inner d (mulv d N_ x) (mulv d N_ (row X i)))).
Proof.
  intros n d N_ X x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [X; N_] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition p5 : ex := (Sum (1, 20000) (Mul (V2 0 (1, 20001) (1, 20000)) (V2 1 (0, 20002) (1, 20000))))%N.
Definition p6 : ex := (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (1, 20001) (1, 20000)) (V1 1 (1, 20000)))) p5)))%N.
Definition e3 : ex := (Mul (Sum (0, 20002) (Mul (V1 0 (0, 20002)) p6)) (Inv (Sum (0, 20002) p6)))%N.
Definition p8 : ex := (Exp (Mul (Pow (Sqrt (Sum (1, 20001) (Pow p5 2%nat))) 2%nat) (Inv (Int 2))))%N.
Definition p9 : ex := (Opp (V2 1 (0, 20002) (1, 20000)))%N.
Definition p10 : ex := (Mul p8 (Exp (Opp (Mul (Pow (Sqrt (Sum (1, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (1, 20001) (1, 20000)) (Add (V1 1 (1, 20000)) p9))) 2%nat))) 2%nat) (Inv (Int 2))))))%N.
Definition e4 : ex := (Mul (Sum (0, 20002) (Mul p10 (V1 0 (0, 20002)))) (Inv (Sum (0, 20002) p10)))%N.
(* line 2: total(exp(inner(N*x, N*X[i, :].T))*y[i], i)/total(exp(inner(N*x, N*X[i, :].T)), i) = total(lambda_N(X[i, :].T)*k_N(x, X[i, :].T)*y[i], i)/total(lambda_N(X[i, :].T)*k_N(x, X[i, :].T), i) *)
Lemma line_1_2 :
  forall (n d : nat) (N_ X : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun i => y i * exp (inner d (mulv d N_ x) (mulv d N_ (row X i)))) / sum n (fun i => exp (inner d (mulv d N_ x) (mulv d N_ (row X i))))
  = sum n (fun i => lambda_N d N_ (row X i) * k_N d N_ x (row X i) * y i) / sum n (fun i => lambda_N d N_ (row X i) * k_N d N_ x (row X i)).
Proof.
  intros n d N_ X x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [N_; X] [] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Definition p12 : ex := (Exp (Opp (Mul (Pow (Sqrt (Sum (1, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (1, 20001) (1, 20000)) (Add (V1 0 (1, 20000)) p9))) 2%nat))) 2%nat) (Inv (Int 2)))))%N.
Definition p13 : ex := (Mul p8 p12)%N.
Definition e5 : ex := (Mul (Sum (0, 20002) (Mul p13 (V1 1 (0, 20002)))) (Inv (Sum (0, 20002) p13)))%N.
Definition p15 : ex := (Mul p12 (V1 1 (0, 20002)))%N.
Definition p16 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V2 0 (1, 20001) (1, 20000))))%N.
Definition p17 : ex := (Exp (Mul (Inv (Int 2)) (Sum (1, 20001) (Mul (Mul p16 p16) (Int 1)))))%N.
Definition e6 : ex := (Mul (Sum (0, 20002) (Mul p15 p17)) (Inv (Sum (0, 20002) (Mul p12 p17))))%N.
(* line 3: total(lambda_N(X[i, :].T)*k_N(x, X[i, :].T)*y[i], i)/total(lambda_N(X[i, :].T)*k_N(x, X[i, :].T), i) = m_t_N(hadamard(X*N.T, X*N.T)*ones(d)/2, x) *)
Lemma line_1_3 :
  forall (n d : nat) (N_ X : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun i => lambda_N d N_ (row X i) * k_N d N_ x (row X i) * y i) / sum n (fun i => lambda_N d N_ (row X i) * k_N d N_ x (row X i))
  = m_t_N n d N_ X y (vscal (/ 2) (mulv d (hadm (mulm d X (tr N_)) (mulm d X (tr N_))) ones)) x.
Proof.
  intros n d N_ X x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [N_; X] [] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Definition p19 : ex := (Exp (Opp (Mul (Pow (Sqrt (Sum (1, 20001) (Pow (Sum (1, 20000) (Mul (V2 1 (1, 20001) (1, 20000)) (Add (V1 0 (1, 20000)) (Opp (V2 0 (0, 20002) (1, 20000)))))) 2%nat))) 2%nat) (Inv (Int 2)))))%N.
Definition p20 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (1, 20001) (1, 20000))))%N.
Definition p21 : ex := (Exp (Mul (Inv (Int 2)) (Sum (1, 20001) (Mul (Mul p20 p20) (Int 1)))))%N.
Definition e7 : ex := (Mul (Sum (0, 20002) (Mul (Mul p19 (V1 1 (0, 20002))) p21)) (Inv (Sum (0, 20002) (Mul p19 p21))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d N_ X x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [X; N_] [] [].
  equation (nil_nonzero Ev) e1 e7.
Qed.

Lemma defined_1 :
  forall (n d : nat) (N_ X : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x; y] [X; N_]) (ienv_of []) e1 /\
  defined (env_of [n; d] [] [x; y] [X; N_]) (ienv_of []) e7.
Proof.
  intros n d N_ X x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [X; N_] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e8 : ex := (Mul (Sum (0, 20002) (Mul p15 (Exp (Mul (Sc 0) (Int 1))))) (Inv (Sum (0, 20002) (Mul p12 (Exp (Mul (Sc 0) (Int 1)))))))%N.
Definition e9 : ex := (Mul (Sum (0, 20002) (Mul p15 (Exp (Sc 0)))) (Inv (Sum (0, 20002) (Mul p12 (Exp (Sc 0))))))%N.
(* line 1: m_t_N(rho*ones(n), x) = total(exp(rho)*k_N(x, X[i, :].T)*y[i], i)/total(exp(rho)*k_N(x, X[i, :].T), i) *)
Lemma line_2_1 :
  forall (n d : nat) (N_ X : mat) (rho : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  m_t_N n d N_ X y (vscal rho ones) x
  = sum n (fun i => k_N d N_ x (row X i) * y i * exp rho) / sum n (fun i => k_N d N_ x (row X i) * exp rho).
Proof.
  intros n d N_ X rho x y Hs_n Hs_d.
  setting [n; d] [rho] [x; y] [N_; X] [] [].
  equation (nil_nonzero Ev) e8 e9.
Qed.

Definition e10 : ex := (Mul (Sum (0, 20002) p15) (Inv (Sum (0, 20002) p12)))%N.
(* line 2: total(exp(rho)*k_N(x, X[i, :].T)*y[i], i)/total(exp(rho)*k_N(x, X[i, :].T), i) = m_N(x) *)
Lemma line_2_2 :
  forall (n d : nat) (N_ X : mat) (rho : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun i => k_N d N_ x (row X i) * y i * exp rho) / sum n (fun i => k_N d N_ x (row X i) * exp rho)
  = m_N n d N_ X y x.
Proof.
  intros n d N_ X rho x y Hs_n Hs_d.
  setting [n; d] [rho] [x; y] [N_; X] [] [].
  equation (nil_nonzero Ev) e9 e10.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d N_ X rho x y Hs_n Hs_d.
  setting [n; d] [rho] [x; y] [N_; X] [] [].
  equation (nil_nonzero Ev) e8 e10.
Qed.

Lemma defined_2 :
  forall (n d : nat) (N_ X : mat) (rho : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [rho] [x; y] [N_; X]) (ienv_of []) e8 /\
  defined (env_of [n; d] [rho] [x; y] [N_; X]) (ienv_of []) e10.
Proof.
  intros n d N_ X rho x y Hs_n Hs_d.
  setting [n; d] [rho] [x; y] [N_; X] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
