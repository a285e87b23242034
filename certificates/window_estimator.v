(* Window theorem: a softmax head is a kernel regression. The claim window-estimator of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* h(w*identity(d), x) = m_t(w/2*hadamard(X, X)*ones(d), x) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  h_2 n d X y (mscal w idm) x = m_t n d X w y (vscal (w / 2) (mulv d (hadm X X) ones)) x.

(* m_t(rho*ones(n), x) = m(x) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (X : mat) (rho w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  m_t n d X w y (vscal rho ones) x = m n d X w y x.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (Mul (Sc 0) (Del (1, 20001) (1, 20000))))) (V1 0 (1, 20001)))))%N.
Definition e1 : ex := (Mul (Sum (0, 20002) (Mul p1 (V1 1 (0, 20002)))) (Inv (Sum (0, 20002) (Mul p1 (Int 1)))))%N.
Definition p3 : ex := (Exp (Mul (Sc 0) (Sum (1, 20000) (Mul (V1 0 (1, 20000)) (V2 0 (0, 20001) (1, 20000))))))%N.
Definition e2 : ex := (Mul (Sum (0, 20001) (Mul (V1 1 (0, 20001)) p3)) (Inv (Sum (0, 20001) p3)))%N.
(* line 1: h(w*identity(d), x) = total(exp(w*inner(x, X[i, :].T))*y[i], i)/total(exp(w*inner(x, X[i, :].T)), i) *)
Lemma line_1_1 :
  forall (n d : nat) (X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  h_2 n d X y (mscal w idm) x
  = sum n (fun i => y i * exp (w * inner d x (row X i))) / sum n (fun i => exp (w * inner d x (row X i))).
Proof.
  intros n d X w x y Hs_n Hs_d.
  setting [n; d] [w] [x; y] [X] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition p5 : ex := (Exp (Mul (Sc 0) (Sum (1, 20000) (Mul (V1 1 (1, 20000)) (V2 0 (0, 20001) (1, 20000))))))%N.
Definition e3 : ex := (Mul (Sum (0, 20001) (Mul (V1 0 (0, 20001)) p5)) (Inv (Sum (0, 20001) p5)))%N.
Definition p7 : ex := (Exp (Mul (Mul (Sc 0) (Pow (Sqrt (Sum (1, 20000) (Pow (V2 0 (0, 20001) (1, 20000)) 2%nat))) 2%nat)) (Inv (Int 2))))%N.
Definition p8 : ex := (Opp (V2 0 (0, 20001) (1, 20000)))%N.
Definition p9 : ex := (Mul (Mul p7 (Exp (Mul (Mul (Sc 0) (Pow (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat))) 2%nat)) (Inv (Int 2))))) (Exp (Opp (Mul (Mul (Sc 0) (Pow (Sqrt (Sum (1, 20000) (Pow (Add (V1 1 (1, 20000)) p8) 2%nat))) 2%nat)) (Inv (Int 2))))))%N.
Definition e4 : ex := (Mul (Sum (0, 20001) (Mul p9 (V1 0 (0, 20001)))) (Inv (Sum (0, 20001) p9)))%N.
(* line 2: total(exp(w*inner(x, X[i, :].T))*y[i], i)/total(exp(w*inner(x, X[i, :].T)), i) = total(lambda(X[i, :].T)*lambda(x)*k(x, X[i, :].T)*y[i], i)/total(lambda(X[i, :].T)*lambda(x)*k(x, X[i, :].T), i) *)
Lemma line_1_2 :
  forall (n d : nat) (X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun i => y i * exp (w * inner d x (row X i))) / sum n (fun i => exp (w * inner d x (row X i)))
  = sum n (fun i => lambda_2 d w (row X i) * lambda_2 d w x * k d w x (row X i) * y i) / sum n (fun i => lambda_2 d w (row X i) * lambda_2 d w x * k d w x (row X i)).
Proof.
  intros n d X w x y Hs_n Hs_d.
  setting [n; d] [w] [y; x] [X] [] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Definition p11 : ex := (Exp (Opp (Mul (Mul (Sc 0) (Pow (Sqrt (Sum (1, 20000) (Pow (Add (V1 0 (1, 20000)) p8) 2%nat))) 2%nat)) (Inv (Int 2)))))%N.
Definition p12 : ex := (Mul (Mul p7 (Exp (Mul (Mul (Sc 0) (Pow (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat))) 2%nat)) (Inv (Int 2))))) p11)%N.
Definition e5 : ex := (Mul (Sum (0, 20001) (Mul p12 (V1 1 (0, 20001)))) (Inv (Sum (0, 20001) p12)))%N.
Definition p14 : ex := (Mul p7 p11)%N.
Definition e6 : ex := (Mul (Sum (0, 20001) (Mul p14 (V1 1 (0, 20001)))) (Inv (Sum (0, 20001) p14)))%N.
(* line 3: total(lambda(X[i, :].T)*lambda(x)*k(x, X[i, :].T)*y[i], i)/total(lambda(X[i, :].T)*lambda(x)*k(x, X[i, :].T), i) = total(lambda(X[i, :].T)*k(x, X[i, :].T)*y[i], i)/total(lambda(X[i, :].T)*k(x, X[i, :].T), i) *)
Lemma line_1_3 :
  forall (n d : nat) (X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun i => lambda_2 d w (row X i) * lambda_2 d w x * k d w x (row X i) * y i) / sum n (fun i => lambda_2 d w (row X i) * lambda_2 d w x * k d w x (row X i))
  = sum n (fun i => lambda_2 d w (row X i) * k d w x (row X i) * y i) / sum n (fun i => lambda_2 d w (row X i) * k d w x (row X i)).
Proof.
  intros n d X w x y Hs_n Hs_d.
  setting [n; d] [w] [x; y] [X] [] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Definition p16 : ex := (Mul p11 (V1 1 (0, 20001)))%N.
Definition p17 : ex := (Exp (Mul (Mul (Sc 0) (Inv (Int 2))) (Sum (1, 20000) (Mul (Mul (V2 0 (0, 20001) (1, 20000)) (V2 0 (0, 20001) (1, 20000))) (Int 1)))))%N.
Definition e7 : ex := (Mul (Sum (0, 20001) (Mul p16 p17)) (Inv (Sum (0, 20001) (Mul p11 p17))))%N.
(* line 4: total(lambda(X[i, :].T)*k(x, X[i, :].T)*y[i], i)/total(lambda(X[i, :].T)*k(x, X[i, :].T), i) = m_t(w/2*hadamard(X, X)*ones(d), x) *)
Lemma line_1_4 :
  forall (n d : nat) (X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun i => lambda_2 d w (row X i) * k d w x (row X i) * y i) / sum n (fun i => lambda_2 d w (row X i) * k d w x (row X i))
  = m_t n d X w y (vscal (w / 2) (mulv d (hadm X X) ones)) x.
Proof.
  intros n d X w x y Hs_n Hs_d.
  setting [n; d] [w] [x; y] [X] [] [].
  equation (nil_nonzero Ev) e6 e7.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d X w x y Hs_n Hs_d.
  setting [n; d] [w] [x; y] [X] [] [].
  equation (nil_nonzero Ev) e1 e7.
Qed.

Lemma defined_1 :
  forall (n d : nat) (X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [w] [x; y] [X]) (ienv_of []) e1 /\
  defined (env_of [n; d] [w] [x; y] [X]) (ienv_of []) e7.
Proof.
  intros n d X w x y Hs_n Hs_d.
  setting [n; d] [w] [x; y] [X] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e8 : ex := (Mul (Sum (0, 20001) (Mul p16 (Exp (Mul (Sc 1) (Int 1))))) (Inv (Sum (0, 20001) (Mul p11 (Exp (Mul (Sc 1) (Int 1)))))))%N.
Definition e9 : ex := (Mul (Sum (0, 20001) (Mul p16 (Exp (Sc 1)))) (Inv (Sum (0, 20001) (Mul p11 (Exp (Sc 1))))))%N.
(* line 1: m_t(rho*ones(n), x) = total(exp(rho)*k(x, X[i, :].T)*y[i], i)/total(exp(rho)*k(x, X[i, :].T), i) *)
Lemma line_2_1 :
  forall (n d : nat) (X : mat) (rho w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  m_t n d X w y (vscal rho ones) x
  = sum n (fun i => k d w x (row X i) * y i * exp rho) / sum n (fun i => k d w x (row X i) * exp rho).
Proof.
  intros n d X rho w x y Hs_n Hs_d.
  setting [n; d] [w; rho] [x; y] [X] [] [].
  equation (nil_nonzero Ev) e8 e9.
Qed.

Definition e10 : ex := (Mul (Sum (0, 20001) p16) (Inv (Sum (0, 20001) p11)))%N.
(* line 2: total(exp(rho)*k(x, X[i, :].T)*y[i], i)/total(exp(rho)*k(x, X[i, :].T), i) = m(x) *)
Lemma line_2_2 :
  forall (n d : nat) (X : mat) (rho w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun i => k d w x (row X i) * y i * exp rho) / sum n (fun i => k d w x (row X i) * exp rho)
  = m n d X w y x.
Proof.
  intros n d X rho w x y Hs_n Hs_d.
  setting [n; d] [w; rho] [x; y] [X] [] [].
  equation (nil_nonzero Ev) e9 e10.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d X rho w x y Hs_n Hs_d.
  setting [n; d] [w; rho] [x; y] [X] [] [].
  equation (nil_nonzero Ev) e8 e10.
Qed.

Lemma defined_2 :
  forall (n d : nat) (X : mat) (rho w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [w; rho] [x; y] [X]) (ienv_of []) e8 /\
  defined (env_of [n; d] [w; rho] [x; y] [X]) (ienv_of []) e10.
Proof.
  intros n d X rho w x y Hs_n Hs_d.
  setting [n; d] [w; rho] [x; y] [X] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
