(* Functional gradient descent: a softmax head takes one step of gradient descent on functions. The claim window-functional-step of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* at(D(total((-y[i] + rho*total(k_exp(X[i, :].T, V[q, :].T)*c[q], q) + f[i])**2, i)/2, rho), rho, 0) = total(total(k_exp(X[i, :].T, V[q, :].T)*(f - y)[i]*c[q], q), i) *)
Definition statement_1 : Prop :=
  forall (n k d : nat) (N_ V X : mat) (c f y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  is_derive (fun rho => sum n (fun i => (- y i + rho * sum k (fun q => k_exp d N_ (row X i) (row V q) * c q) + f i) ^ 2) / 2) 0
    (sum n (fun i => sum k (fun q => k_exp d N_ (row X i) (row V q) * vadd f (vopp y) i * c q))).

(* mu - total((mu - y[i])*k_exp(x, X[i, :].T), i)/total(k_exp(x, X[i, :].T), i) = h(N.T*N, x) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (N_ X : mat) (mu : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  mu - sum n (fun i => (mu - y i) * k_exp d N_ x (row X i)) / sum n (fun i => k_exp d N_ x (row X i))
  = h_2 n d X y (mulm d (tr N_) N_) x.

(* total((mu - y[i])**2*k_exp(x, X[i, :].T), i) = (mu - h(N.T*N, x))**2*total(k_exp(x, X[i, :].T), i) + total((h(N.T*N, x) - y[i])**2*k_exp(x, X[i, :].T), i) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (N_ X : mat) (mu : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun i => (mu - y i) ^ 2 * k_exp d N_ x (row X i))
  = (mu - h_2 n d X y (mulm d (tr N_) N_) x) ^ 2 * sum n (fun i => k_exp d N_ x (row X i)) + sum n (fun i => (- y i + h_2 n d X y (mulm d (tr N_) N_) x) ^ 2 * k_exp d N_ x (row X i)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Int 0)%N.
Definition p2 : ex := (Exp (Sum (2, 20001) (Mul (Sum (2, 20000) (Mul (V2 0 (2, 20001) (2, 20000)) (V2 1 (0, 20003) (2, 20000)))) (Sum (2, 20000) (Mul (V2 0 (2, 20001) (2, 20000)) (V2 2 (1, 20002) (2, 20000)))))))%N.
Definition p3 : ex := (Sum (0, 20003) (Pow (Add (Add (Opp (V1 0 (0, 20003))) (Mul (Sc 0) (Sum (1, 20002) (Mul p2 (V1 1 (1, 20002)))))) (V1 2 (0, 20003))) 2%nat))%N.
Definition e2 : ex := (Mul p3 (Inv (Int 2)))%N.
Definition e3 : ex := (Sum (0, 20003) (Sum (1, 20002) (Mul (Mul p2 (Add (V1 2 (0, 20003)) (Opp (V1 0 (0, 20003))))) (V1 1 (1, 20002)))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n k d N_ V X c f y Hs_n Hs_k Hs_d.
  setting [n; k; d] [0] [y; c; f] [N_; X; V] [] [].
  derivative_at (nil_nonzero Ev) 0%N e1 e2 e3.
Qed.

Definition e4 : ex := (At 0 e1 (D (T0 0) e2))%N.
Lemma defined_1 :
  forall (n k d : nat) (N_ V X : mat) (c f y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  defined (env_of [n; k; d] [0] [y; c; f] [N_; X; V]) (ienv_of []) e4 /\
  defined (env_of [n; k; d] [0] [y; c; f] [N_; X; V]) (ienv_of []) e3.
Proof.
  intros n k d N_ V X c f y Hs_n Hs_k Hs_d.
  setting [n; k; d] [0] [y; c; f] [N_; X; V] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p7 : ex := (Add (Sc 0) (Opp (V1 0 (0, 20002))))%N.
Definition p8 : ex := (Sum (1, 20000) (Mul (V2 0 (1, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p9 : ex := (Sum (1, 20000) (Mul (V2 0 (1, 20001) (1, 20000)) (V2 1 (0, 20002) (1, 20000))))%N.
Definition p10 : ex := (Exp (Sum (1, 20001) (Mul p8 p9)))%N.
Definition p11 : ex := (Sum (0, 20002) p10)%N.
Definition p12 : ex := (Inv p11)%N.
Definition e5 : ex := (Add (Sc 0) (Opp (Mul (Sum (0, 20002) (Mul p7 p10)) p12)))%N.
Definition e6 : ex := (Mul (Sum (0, 20002) (Mul p10 (V1 0 (0, 20002)))) p12)%N.
(* line 1: mu - total((mu - y[i])*k_exp(x, X[i, :].T), i)/total(k_exp(x, X[i, :].T), i) = total(k_exp(x, X[i, :].T)*y[i], i)/total(k_exp(x, X[i, :].T), i) *)
Lemma line_2_1 :
  forall (n d : nat) (N_ X : mat) (mu : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  mu - sum n (fun i => (mu - y i) * k_exp d N_ x (row X i)) / sum n (fun i => k_exp d N_ x (row X i))
  = sum n (fun i => k_exp d N_ x (row X i) * y i) / sum n (fun i => k_exp d N_ x (row X i)).
Proof.
  intros n d N_ X mu x y Hs_n Hs_d.
  setting [n; d] [mu] [y; x] [N_; X] [] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Definition p15 : ex := (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (1, 20001) (1, 20000)) (V1 0 (1, 20000)))) p9)))%N.
Definition e7 : ex := (Mul (Sum (0, 20002) (Mul p15 (V1 1 (0, 20002)))) (Inv (Sum (0, 20002) p15)))%N.
Definition p17 : ex := (Sum (1, 20001) (Mul (V2 1 (0, 20003) (1, 20001)) (Sum (1, 20000) (Mul (V2 0 (1, 20000) (1, 20002)) (V2 0 (1, 20000) (1, 20001))))))%N.
Definition p18 : ex := (Exp (Sum (1, 20002) (Mul p17 (V1 0 (1, 20002)))))%N.
Definition e8 : ex := (Mul (Sum (0, 20003) (Mul p18 (V1 1 (0, 20003)))) (Inv (Sum (0, 20003) (Mul p18 (Int 1)))))%N.
(* line 2: total(k_exp(x, X[i, :].T)*y[i], i)/total(k_exp(x, X[i, :].T), i) = h(N.T*N, x) *)
Lemma line_2_2 :
  forall (n d : nat) (N_ X : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun i => k_exp d N_ x (row X i) * y i) / sum n (fun i => k_exp d N_ x (row X i))
  = h_2 n d X y (mulm d (tr N_) N_) x.
Proof.
  intros n d N_ X x y Hs_n Hs_d.
  setting [n; d] [] [x; y] [N_; X] [] [].
  equation (nil_nonzero Ev) e7 e8.
Qed.

Definition p20 : ex := (Exp (Sum (1, 20002) (Mul p17 (V1 1 (1, 20002)))))%N.
Definition p21 : ex := (Sum (0, 20003) (Mul p20 (V1 0 (0, 20003))))%N.
Definition p22 : ex := (Inv (Sum (0, 20003) (Mul p20 (Int 1))))%N.
Definition e9 : ex := (Mul p21 p22)%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n d N_ X mu x y Hs_n Hs_d.
  setting [n; d] [mu] [y; x] [N_; X] [] [].
  equation (nil_nonzero Ev) e5 e9.
Qed.

Lemma defined_2 :
  forall (n d : nat) (N_ X : mat) (mu : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [mu] [y; x] [N_; X]) (ienv_of []) e5 /\
  defined (env_of [n; d] [mu] [y; x] [N_; X]) (ienv_of []) e9.
Proof.
  intros n d N_ X mu x y Hs_n Hs_d.
  setting [n; d] [mu] [y; x] [N_; X] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e10 : ex := (Sum (0, 20002) (Mul (Pow p7 2%nat) p10))%N.
Definition e11 : ex := (Add (Mul (Pow (Add (Sc 0) (Opp e9)) 2%nat) p11) (Sum (0, 20004) (Mul (Pow (Add (Opp (V1 0 (0, 20004))) e9) 2%nat) (Exp (Sum (1, 20001) (Mul p8 (Sum (1, 20000) (Mul (V2 0 (1, 20001) (1, 20000)) (V2 1 (0, 20004) (1, 20000))))))))))%N.
Theorem theorem_3 : statement_3.
Proof.
  intros n d N_ X mu x y Hs_n Hs_d.
  setting [n; d] [mu] [y; x] [N_; X] [] [].
  equation (nil_nonzero Ev) e10 e11.
Qed.

Lemma defined_3 :
  forall (n d : nat) (N_ X : mat) (mu : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [mu] [y; x] [N_; X]) (ienv_of []) e10 /\
  defined (env_of [n; d] [mu] [y; x] [N_; X]) (ienv_of []) e11.
Proof.
  intros n d N_ X mu x y Hs_n Hs_d.
  setting [n; d] [mu] [y; x] [N_; X] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
