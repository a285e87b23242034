(* Projection theorem: a projection is a head in the subspace. The claim window-projection of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* h(w*B*B.T, x) = h_k(X*B, B.T*x) *)
Definition statement_1 : Prop :=
  forall (n k d : nat) (B X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  h_2 n d X y (mscal w (mulm k B (tr B))) x = h_k n k w y (mulm d X B) (mulv d (tr B) x).

(* h(w*B*B.T, x) = m_t_B(w/2*hadamard(X*B, X*B)*ones(k), x) *)
Definition statement_2 : Prop :=
  forall (n k d : nat) (B X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  h_2 n d X y (mscal w (mulm k B (tr B))) x
  = m_t_B n k d B X w y (vscal (w / 2) (mulv k (hadm (mulm d X B) (mulm d X B)) ones)) x.

(* m_t_B(rho*ones(n), x) = m_B(x) *)
Definition statement_3 : Prop :=
  forall (n k d : nat) (B X : mat) (rho w : R) (x y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  m_t_B n k d B X w y (vscal rho ones) x = m_B n k d B X w y x.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Exp (Sum (2, 20002) (Mul (Sum (2, 20001) (Mul (V2 0 (0, 20003) (2, 20001)) (Mul (Sc 0) (Sum (1, 20000) (Mul (V2 1 (2, 20002) (1, 20000)) (V2 1 (2, 20001) (1, 20000))))))) (V1 0 (2, 20002)))))%N.
Definition e1 : ex := (Mul (Sum (0, 20003) (Mul p1 (V1 1 (0, 20003)))) (Inv (Sum (0, 20003) (Mul p1 (Int 1)))))%N.
Definition p3 : ex := (Exp (Mul (Sc 0) (Sum (2, 20002) (Mul (Sum (1, 20001) (Mul (Sum (2, 20000) (Mul (V2 0 (0, 20003) (2, 20000)) (V2 1 (2, 20000) (1, 20001)))) (V2 1 (2, 20002) (1, 20001)))) (V1 0 (2, 20002))))))%N.
Definition e2 : ex := (Mul (Sum (0, 20003) (Mul p3 (V1 1 (0, 20003)))) (Inv (Sum (0, 20003) (Mul p3 (Int 1)))))%N.
(* line 1: h(w*B*B.T, x) = inner(exp(w*X*B*B.T*x), y)/inner(exp(w*X*B*B.T*x), ones(n)) *)
Lemma line_1_1 :
  forall (n k d : nat) (B X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  h_2 n d X y (mscal w (mulm k B (tr B))) x
  = inner n (vexp (vscal w (mulv d (mulm k (mulm d X B) (tr B)) x))) y / inner n (vexp (vscal w (mulv d (mulm k (mulm d X B) (tr B)) x))) ones.
Proof.
  intros n k d B X w x y Hs_n Hs_k Hs_d.
  setting [n; k; d] [w] [x; y] [X; B] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition p5 : ex := (Sum (2, 20000) (Mul (V2 0 (0, 20002) (2, 20000)) (V2 1 (2, 20000) (1, 20001))))%N.
Definition p6 : ex := (Sum (2, 20000) (Mul (V2 1 (2, 20000) (1, 20001)) (V1 0 (2, 20000))))%N.
Definition p7 : ex := (Exp (Mul (Sc 0) (Sum (1, 20001) (Mul p5 p6))))%N.
Definition e3 : ex := (Mul (Sum (0, 20002) (Mul p7 (V1 1 (0, 20002)))) (Inv (Sum (0, 20002) (Mul p7 (Int 1)))))%N.
(* line 2: inner(exp(w*X*B*B.T*x), y)/inner(exp(w*X*B*B.T*x), ones(n)) = h_k(X*B, B.T*x) *)
Lemma line_1_2 :
  forall (n k d : nat) (B X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  inner n (vexp (vscal w (mulv d (mulm k (mulm d X B) (tr B)) x))) y / inner n (vexp (vscal w (mulv d (mulm k (mulm d X B) (tr B)) x))) ones
  = h_k n k w y (mulm d X B) (mulv d (tr B) x).
Proof.
  intros n k d B X w x y Hs_n Hs_k Hs_d.
  setting [n; k; d] [w] [x; y] [X; B] [] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n k d B X w x y Hs_n Hs_k Hs_d.
  setting [n; k; d] [w] [x; y] [X; B] [] [].
  equation (nil_nonzero Ev) e1 e3.
Qed.

Lemma defined_1 :
  forall (n k d : nat) (B X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  defined (env_of [n; k; d] [w] [x; y] [X; B]) (ienv_of []) e1 /\
  defined (env_of [n; k; d] [w] [x; y] [X; B]) (ienv_of []) e3.
Proof.
  intros n k d B X w x y Hs_n Hs_k Hs_d.
  setting [n; k; d] [w] [x; y] [X; B] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p9 : ex := (Exp (Mul (Sc 0) (Sum (1, 20001) (Mul p6 (Sum (2, 20000) (Mul (V2 1 (2, 20000) (1, 20001)) (V2 0 (0, 20002) (2, 20000))))))))%N.
Definition e4 : ex := (Mul (Sum (0, 20002) (Mul (V1 1 (0, 20002)) p9)) (Inv (Sum (0, 20002) p9)))%N.
(* line 1: h(w*B*B.T, x) = total(exp(w*inner(B.T*x, B.T*X[i, :].T))*y[i], i)/total(exp(w*inner(B.T*x, B.T*X[i, :].T)), i) *)
Lemma line_2_1 :
  forall (n k d : nat) (B X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  h_2 n d X y (mscal w (mulm k B (tr B))) x
  = sum n (fun i => y i * exp (w * inner k (mulv d (tr B) x) (mulv d (tr B) (row X i)))) / sum n (fun i => exp (w * inner k (mulv d (tr B) x) (mulv d (tr B) (row X i)))).
Proof.
  intros n k d B X w x y Hs_n Hs_k Hs_d.
  setting [n; k; d] [w] [x; y] [X; B] [] [].
  equation (nil_nonzero Ev) e1 e4.
Qed.

Definition p11 : ex := (Sum (2, 20000) (Mul (V2 0 (2, 20000) (1, 20001)) (V2 1 (0, 20002) (2, 20000))))%N.
Definition p12 : ex := (Exp (Mul (Sc 0) (Sum (1, 20001) (Mul (Sum (2, 20000) (Mul (V2 0 (2, 20000) (1, 20001)) (V1 1 (2, 20000)))) p11))))%N.
Definition e5 : ex := (Mul (Sum (0, 20002) (Mul (V1 0 (0, 20002)) p12)) (Inv (Sum (0, 20002) p12)))%N.
Definition p14 : ex := (Exp (Mul (Mul (Sc 0) (Pow (Sqrt (Sum (1, 20001) (Pow p11 2%nat))) 2%nat)) (Inv (Int 2))))%N.
Definition p15 : ex := (Opp (V2 1 (0, 20002) (2, 20000)))%N.
Definition p16 : ex := (Mul p14 (Exp (Opp (Mul (Mul (Sc 0) (Pow (Sqrt (Sum (1, 20001) (Pow (Sum (2, 20000) (Mul (V2 0 (2, 20000) (1, 20001)) (Add (V1 1 (2, 20000)) p15))) 2%nat))) 2%nat)) (Inv (Int 2))))))%N.
Definition e6 : ex := (Mul (Sum (0, 20002) (Mul p16 (V1 0 (0, 20002)))) (Inv (Sum (0, 20002) p16)))%N.
(* line 2: total(exp(w*inner(B.T*x, B.T*X[i, :].T))*y[i], i)/total(exp(w*inner(B.T*x, B.T*X[i, :].T)), i) = total(lam(X[i, :].T)*k_B(x, X[i, :].T)*y[i], i)/total(lam(X[i, :].T)*k_B(x, X[i, :].T), i) *)
Lemma line_2_2 :
  forall (n k d : nat) (B X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  sum n (fun i => y i * exp (w * inner k (mulv d (tr B) x) (mulv d (tr B) (row X i)))) / sum n (fun i => exp (w * inner k (mulv d (tr B) x) (mulv d (tr B) (row X i))))
  = sum n (fun i => lam k d B w (row X i) * k_B k d B w x (row X i) * y i) / sum n (fun i => lam k d B w (row X i) * k_B k d B w x (row X i)).
Proof.
  intros n k d B X w x y Hs_n Hs_k Hs_d.
  setting [n; k; d] [w] [y; x] [B; X] [] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Definition p18 : ex := (Exp (Opp (Mul (Mul (Sc 0) (Pow (Sqrt (Sum (1, 20001) (Pow (Sum (2, 20000) (Mul (V2 0 (2, 20000) (1, 20001)) (Add (V1 0 (2, 20000)) p15))) 2%nat))) 2%nat)) (Inv (Int 2)))))%N.
Definition p19 : ex := (Mul p14 p18)%N.
Definition e7 : ex := (Mul (Sum (0, 20002) (Mul p19 (V1 1 (0, 20002)))) (Inv (Sum (0, 20002) p19)))%N.
Definition p21 : ex := (Mul p18 (V1 1 (0, 20002)))%N.
Definition p22 : ex := (Sum (2, 20000) (Mul (V2 1 (0, 20002) (2, 20000)) (V2 0 (2, 20000) (1, 20001))))%N.
Definition p23 : ex := (Exp (Mul (Mul (Sc 0) (Inv (Int 2))) (Sum (1, 20001) (Mul (Mul p22 p22) (Int 1)))))%N.
Definition e8 : ex := (Mul (Sum (0, 20002) (Mul p21 p23)) (Inv (Sum (0, 20002) (Mul p18 p23))))%N.
(* line 3: total(lam(X[i, :].T)*k_B(x, X[i, :].T)*y[i], i)/total(lam(X[i, :].T)*k_B(x, X[i, :].T), i) = m_t_B(w/2*hadamard(X*B, X*B)*ones(k), x) *)
Lemma line_2_3 :
  forall (n k d : nat) (B X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  sum n (fun i => lam k d B w (row X i) * k_B k d B w x (row X i) * y i) / sum n (fun i => lam k d B w (row X i) * k_B k d B w x (row X i))
  = m_t_B n k d B X w y (vscal (w / 2) (mulv k (hadm (mulm d X B) (mulm d X B)) ones)) x.
Proof.
  intros n k d B X w x y Hs_n Hs_k Hs_d.
  setting [n; k; d] [w] [x; y] [B; X] [] [].
  equation (nil_nonzero Ev) e7 e8.
Qed.

Definition p25 : ex := (Exp (Opp (Mul (Mul (Sc 0) (Pow (Sqrt (Sum (1, 20001) (Pow (Sum (2, 20000) (Mul (V2 1 (2, 20000) (1, 20001)) (Add (V1 0 (2, 20000)) (Opp (V2 0 (0, 20002) (2, 20000)))))) 2%nat))) 2%nat)) (Inv (Int 2)))))%N.
Definition p26 : ex := (Exp (Mul (Mul (Sc 0) (Inv (Int 2))) (Sum (1, 20001) (Mul (Mul p5 p5) (Int 1)))))%N.
Definition e9 : ex := (Mul (Sum (0, 20002) (Mul (Mul p25 (V1 1 (0, 20002))) p26)) (Inv (Sum (0, 20002) (Mul p25 p26))))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n k d B X w x y Hs_n Hs_k Hs_d.
  setting [n; k; d] [w] [x; y] [X; B] [] [].
  equation (nil_nonzero Ev) e1 e9.
Qed.

Lemma defined_2 :
  forall (n k d : nat) (B X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  defined (env_of [n; k; d] [w] [x; y] [X; B]) (ienv_of []) e1 /\
  defined (env_of [n; k; d] [w] [x; y] [X; B]) (ienv_of []) e9.
Proof.
  intros n k d B X w x y Hs_n Hs_k Hs_d.
  setting [n; k; d] [w] [x; y] [X; B] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e10 : ex := (Mul (Sum (0, 20002) (Mul p21 (Exp (Mul (Sc 1) (Int 1))))) (Inv (Sum (0, 20002) (Mul p18 (Exp (Mul (Sc 1) (Int 1)))))))%N.
Definition e11 : ex := (Mul (Sum (0, 20002) (Mul p21 (Exp (Sc 1)))) (Inv (Sum (0, 20002) (Mul p18 (Exp (Sc 1))))))%N.
(* line 1: m_t_B(rho*ones(n), x) = total(exp(rho)*k_B(x, X[i, :].T)*y[i], i)/total(exp(rho)*k_B(x, X[i, :].T), i) *)
Lemma line_3_1 :
  forall (n k d : nat) (B X : mat) (rho w : R) (x y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  m_t_B n k d B X w y (vscal rho ones) x
  = sum n (fun i => k_B k d B w x (row X i) * y i * exp rho) / sum n (fun i => k_B k d B w x (row X i) * exp rho).
Proof.
  intros n k d B X rho w x y Hs_n Hs_k Hs_d.
  setting [n; k; d] [w; rho] [x; y] [B; X] [] [].
  equation (nil_nonzero Ev) e10 e11.
Qed.

Definition e12 : ex := (Mul (Sum (0, 20002) p21) (Inv (Sum (0, 20002) p18)))%N.
(* line 2: total(exp(rho)*k_B(x, X[i, :].T)*y[i], i)/total(exp(rho)*k_B(x, X[i, :].T), i) = m_B(x) *)
Lemma line_3_2 :
  forall (n k d : nat) (B X : mat) (rho w : R) (x y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  sum n (fun i => k_B k d B w x (row X i) * y i * exp rho) / sum n (fun i => k_B k d B w x (row X i) * exp rho)
  = m_B n k d B X w y x.
Proof.
  intros n k d B X rho w x y Hs_n Hs_k Hs_d.
  setting [n; k; d] [w; rho] [x; y] [B; X] [] [].
  equation (nil_nonzero Ev) e11 e12.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n k d B X rho w x y Hs_n Hs_k Hs_d.
  setting [n; k; d] [w; rho] [x; y] [B; X] [] [].
  equation (nil_nonzero Ev) e10 e12.
Qed.

Lemma defined_3 :
  forall (n k d : nat) (B X : mat) (rho w : R) (x y : vec),
  (0 < n)%nat -> (0 < k)%nat -> (0 < d)%nat ->
  defined (env_of [n; k; d] [w; rho] [x; y] [B; X]) (ienv_of []) e10 /\
  defined (env_of [n; k; d] [w; rho] [x; y] [B; X]) (ienv_of []) e12.
Proof.
  intros n k d B X rho w x y Hs_n Hs_k Hs_d.
  setting [n; k; d] [w; rho] [x; y] [B; X] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
