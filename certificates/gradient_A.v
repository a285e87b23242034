(* The gradients in A: entry by entry, and as a matrix. The claim gradient-A of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* D(exp(A*x), A[k, i]) = exp(A*x)[k]*x[i]*basis(k) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  is_derive (fun s => vexp (mulv d (updm A k i s) x) k0) (A k i) (vscal (vexp (mulv d A x) k * x i) (basis k) k0).

(* D(alpha(A), A[k, i]) = exp(A*x)[k]*x[i] *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  is_derive (fun s => alpha_2 n d x (updm A k i s)) (A k i) (vexp (mulv d A x) k * x i).

(* D(1/alpha(A), A[k, i]) = -f(A)[k]*x[i]/alpha(A) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  is_derive (fun s => / alpha_2 n d x (updm A k i s)) (A k i) (- (f_2 n d x A k * x i / alpha_2 n d x A)).

(* D(f(A), A[k, i]) = f(A)[k]*x[i]*(basis(k) - f(A)) *)
Definition statement_4 : Prop :=
  forall (n d : nat) (A : mat) (x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  is_derive (fun s => f_2 n d x (updm A k i s) k0) (A k i)
    (vscal (f_2 n d x A k * x i) (vadd (basis k) (vopp (f_2 n d x A))) k0).

(* D(c(A), A[k, i]) = f(A)[k]*x[i]*(basis(k) - f(A)) *)
Definition statement_5 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  is_derive (fun s => c_2 n d b x (updm A k i s) k0) (A k i)
    (vscal (f_2 n d x A k * x i) (vadd (basis k) (vopp (f_2 n d x A))) k0).

(* D(L(A), A[k, i]) = (c(A)[k]*f(A)[k] - f(A)[k]*inner(c(A), f(A)))*x[i] *)
Definition statement_6 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  is_derive (fun s => L_2 n d b x (updm A k i s)) (A k i)
    ((c_2 n d b x A k * f_2 n d x A k - f_2 n d x A k * inner n (c_2 n d b x A) (f_2 n d x A)) * x i).

(* gradient(L(A), A) = (diag(f(A)) - f(A)*f(A).T)*c(A)*x.T *)
Definition statement_7 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  is_derive (fun s => L_2 n d b x (updm A k l s)) (A k l)
    (outer (mulv n (madd (diag (f_2 n d x A)) (mopp (outer (f_2 n d x A) (f_2 n d x A)))) (c_2 n d b x A)) x k l).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 3) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition e5 : ex := (Exp p1)%N.
Definition e1 : ex := (D (T2 0 (0, 2) (1, 1)) e5)%N.
Definition e2 : ex := (Mul e5 (D (T2 0 (0, 2) (1, 1)) p1))%N.
(* line 1: D(exp(A*x), A[k, i]) = hadamard(exp(A*x), D(A*x, A[k, i])) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  pdmv (fun A => vexp (mulv d A x)) A k i k0 = had (vexp (mulv d A x)) (pdmv (fun A => mulv d A x) A k i) k0.
Proof.
  intros n d A x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition e3 : ex := (Mul e5 (Mul (V1 0 (1, 1)) (Del (0, 3) (0, 2))))%N.
(* line 2: hadamard(exp(A*x), D(A*x, A[k, i])) = hadamard(exp(A*x), x[i]*basis(k)) *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  had (vexp (mulv d A x)) (pdmv (fun A => mulv d A x) A k i) k0
  = had (vexp (mulv d A x)) (vscal (x i) (basis k)) k0.
Proof.
  intros n d A x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Definition p6 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 2) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition e10 : ex := (Mul p6 (V1 0 (1, 1)))%N.
Definition e4 : ex := (Mul e10 (Del (0, 3) (0, 2)))%N.
(* line 3: hadamard(exp(A*x), x[i]*basis(k)) = exp(A*x)[k]*x[i]*basis(k) *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  had (vexp (mulv d A x)) (vscal (x i) (basis k)) k0 = vscal (vexp (mulv d A x) k * x i) (basis k) k0.
Proof.
  intros n d A x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 2) (1, 1))%N e5 e4.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)]) e1 /\
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)]) e4.
Proof.
  intros n d A x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p9 : ex := (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))))%N.
Definition p10 : ex := (Mul p9 (Int 1))%N.
Definition e11 : ex := (Sum (0, 20001) p10)%N.
Definition e6 : ex := (D (T2 0 (0, 2) (1, 1)) e11)%N.
(* line 1: D(alpha(A), A[k, i]) = D(inner(exp(A*x), ones(n)), A[k, i]) *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  pdm (fun A => alpha_2 n d x A) A k i = pdm (fun A => inner n (vexp (mulv d A x)) ones) A k i.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e6 e6.
Qed.

Definition e7 : ex := (Sum (0, 20001) (Mul (D (T2 0 (0, 2) (1, 1)) p9) (Int 1)))%N.
(* line 2: D(inner(exp(A*x), ones(n)), A[k, i]) = inner(D(exp(A*x), A[k, i]), ones(n)) *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  pdm (fun A => inner n (vexp (mulv d A x)) ones) A k i = inner n (pdmv (fun A => vexp (mulv d A x)) A k i) ones.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e6 e7.
Qed.

Definition e8 : ex := (Sum (0, 20001) (Mul (Mul e10 (Del (0, 20001) (0, 2))) (Int 1)))%N.
(* line 3: inner(D(exp(A*x), A[k, i]), ones(n)) = inner(exp(A*x)[k]*x[i]*basis(k), ones(n)) *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  inner n (pdmv (fun A => vexp (mulv d A x)) A k i) ones
  = inner n (vscal (vexp (mulv d A x) k * x i) (basis k)) ones.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e7 e8.
Qed.

Definition e9 : ex := (Mul e10 (Sum (0, 20000) (Mul (Del (0, 20000) (0, 2)) (Int 1))))%N.
(* line 4: inner(exp(A*x)[k]*x[i]*basis(k), ones(n)) = exp(A*x)[k]*x[i]*inner(basis(k), ones(n)) *)
Lemma line_2_4 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  inner n (vscal (vexp (mulv d A x) k * x i) (basis k)) ones = vexp (mulv d A x) k * x i * inner n (basis k) ones.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e8 e9.
Qed.

(* line 5: exp(A*x)[k]*x[i]*inner(basis(k), ones(n)) = exp(A*x)[k]*x[i] *)
Lemma line_2_5 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  vexp (mulv d A x) k * x i * inner n (basis k) ones = vexp (mulv d A x) k * x i.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e9 e10.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 2) (1, 1))%N e11 e10.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k)]) e6 /\
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k)]) e10.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e16 : ex := (Inv e11)%N.
Definition e12 : ex := (D (T2 0 (0, 2) (1, 1)) e16)%N.
Definition p18 : ex := (Inv (Pow e11 2%nat))%N.
Definition e13 : ex := (Opp (Mul e6 p18))%N.
(* line 1: D(1/alpha(A), A[k, i]) = -D(alpha(A), A[k, i])/alpha(A)**2 *)
Lemma line_3_1 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  pdm (fun A => / alpha_2 n d x A) A k i = - (pdm (fun A => alpha_2 n d x A) A k i / alpha_2 n d x A ^ 2).
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e12 e13.
Qed.

Definition e14 : ex := (Opp (Mul e10 p18))%N.
(* line 2: -D(alpha(A), A[k, i])/alpha(A)**2 = -exp(A*x)[k]*x[i]/alpha(A)**2 *)
Lemma line_3_2 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  - (pdm (fun A => alpha_2 n d x A) A k i / alpha_2 n d x A ^ 2)
  = - (vexp (mulv d A x) k * x i / alpha_2 n d x A ^ 2).
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e13 e14.
Qed.

Definition p21 : ex := (Mul e16 p6)%N.
Definition p22 : ex := (Mul p21 (V1 0 (1, 1)))%N.
Definition p23 : ex := (Mul p22 e16)%N.
Definition e15 : ex := (Opp p23)%N.
(* line 3: -exp(A*x)[k]*x[i]/alpha(A)**2 = -((1/alpha(A)*exp(A*x))[k]*x[i]/alpha(A)) *)
Lemma line_3_3 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  - (vexp (mulv d A x) k * x i / alpha_2 n d x A ^ 2)
  = - (vscal (/ alpha_2 n d x A) (vexp (mulv d A x)) k * x i / alpha_2 n d x A).
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e14 e15.
Qed.

(* line 4: -((1/alpha(A)*exp(A*x))[k]*x[i]/alpha(A)) = -f(A)[k]*x[i]/alpha(A) *)
Lemma line_3_4 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  - (vscal (/ alpha_2 n d x A) (vexp (mulv d A x)) k * x i / alpha_2 n d x A)
  = - (f_2 n d x A k * x i / alpha_2 n d x A).
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e15 e15.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 2) (1, 1))%N e16 e15.
Qed.

Lemma defined_3 :
  forall (n d : nat) (A : mat) (x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k)]) e12 /\
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k)]) e15.
Proof.
  intros n d A x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e22 : ex := (Mul e16 e5)%N.
Definition e17 : ex := (D (T2 0 (0, 2) (1, 1)) e22)%N.
(* line 1: D(f(A), A[k, i]) = D(1/alpha(A)*exp(A*x), A[k, i]) *)
Lemma line_4_1 :
  forall (n d : nat) (A : mat) (x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  pdmv (fun A => f_2 n d x A) A k i k0 = pdmv (fun A => vscal (/ alpha_2 n d x A) (vexp (mulv d A x))) A k i k0.
Proof.
  intros n d A x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  equation (nil_nonzero Ev) e17 e17.
Qed.

Definition e18 : ex := (Add (Mul e12 e5) (Mul e16 e1))%N.
(* line 2: D(1/alpha(A)*exp(A*x), A[k, i]) = D(1/alpha(A), A[k, i])*exp(A*x) + 1/alpha(A)*D(exp(A*x), A[k, i]) *)
Lemma line_4_2 :
  forall (n d : nat) (A : mat) (x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  pdmv (fun A => vscal (/ alpha_2 n d x A) (vexp (mulv d A x))) A k i k0
  = vadd (vscal (pdm (fun A => / alpha_2 n d x A) A k i) (vexp (mulv d A x))) (vscal (/ alpha_2 n d x A) (pdmv (fun A => vexp (mulv d A x)) A k i)) k0.
Proof.
  intros n d A x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  equation (nil_nonzero Ev) e17 e18.
Qed.

Definition p28 : ex := (Mul e15 e5)%N.
Definition e19 : ex := (Add p28 (Mul (Mul e10 e16) (Del (0, 3) (0, 2))))%N.
(* line 3: D(1/alpha(A), A[k, i])*exp(A*x) + 1/alpha(A)*D(exp(A*x), A[k, i]) = -f(A)[k]*x[i]/alpha(A)*exp(A*x) + exp(A*x)[k]*x[i]/alpha(A)*basis(k) *)
Lemma line_4_3 :
  forall (n d : nat) (A : mat) (x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  vadd (vscal (pdm (fun A => / alpha_2 n d x A) A k i) (vexp (mulv d A x))) (vscal (/ alpha_2 n d x A) (pdmv (fun A => vexp (mulv d A x)) A k i)) k0
  = vadd (vscal (- (f_2 n d x A k * x i / alpha_2 n d x A)) (vexp (mulv d A x))) (vscal (vexp (mulv d A x) k * x i / alpha_2 n d x A) (basis k)) k0.
Proof.
  intros n d A x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  equation (nil_nonzero Ev) e18 e19.
Qed.

Definition e20 : ex := (Add (Mul p22 (Del (0, 3) (0, 2))) p28)%N.
(* line 4: -f(A)[k]*x[i]/alpha(A)*exp(A*x) + exp(A*x)[k]*x[i]/alpha(A)*basis(k) = (1/alpha(A)*exp(A*x))[k]*x[i]*basis(k) - f(A)[k]*x[i]/alpha(A)*exp(A*x) *)
Lemma line_4_4 :
  forall (n d : nat) (A : mat) (x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  vadd (vscal (- (f_2 n d x A k * x i / alpha_2 n d x A)) (vexp (mulv d A x))) (vscal (vexp (mulv d A x) k * x i / alpha_2 n d x A) (basis k)) k0
  = vadd (vscal (vscal (/ alpha_2 n d x A) (vexp (mulv d A x)) k * x i) (basis k)) (vscal (- (f_2 n d x A k * x i / alpha_2 n d x A)) (vexp (mulv d A x))) k0.
Proof.
  intros n d A x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  equation (nil_nonzero Ev) e19 e20.
Qed.

Definition e21 : ex := (Mul p22 (Add (Del (0, 3) (0, 2)) (Opp e22)))%N.
(* line 5: (1/alpha(A)*exp(A*x))[k]*x[i]*basis(k) - f(A)[k]*x[i]/alpha(A)*exp(A*x) = f(A)[k]*x[i]*(basis(k) - f(A)) *)
Lemma line_4_5 :
  forall (n d : nat) (A : mat) (x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  vadd (vscal (vscal (/ alpha_2 n d x A) (vexp (mulv d A x)) k * x i) (basis k)) (vscal (- (f_2 n d x A k * x i / alpha_2 n d x A)) (vexp (mulv d A x))) k0
  = vscal (f_2 n d x A k * x i) (vadd (basis k) (vopp (f_2 n d x A))) k0.
Proof.
  intros n d A x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  equation (nil_nonzero Ev) e20 e21.
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n d A x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 2) (1, 1))%N e22 e21.
Qed.

Lemma defined_4 :
  forall (n d : nat) (A : mat) (x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)]) e17 /\
  defined (env_of [n; d] [] [x] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)]) e21.
Proof.
  intros n d A x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e24 : ex := (Add e22 (Opp (V1 1 (0, 3))))%N.
Definition e23 : ex := (D (T2 0 (0, 2) (1, 1)) e24)%N.
(* line 1: D(c(A), A[k, i]) = D(f(A) - b, A[k, i]) *)
Lemma line_5_1 :
  forall (n d : nat) (A : mat) (b x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  pdmv (fun A => c_2 n d b x A) A k i k0 = pdmv (fun A => vadd (f_2 n d x A) (vopp b)) A k i k0.
Proof.
  intros n d A b x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  equation (nil_nonzero Ev) e23 e23.
Qed.

(* line 2: D(f(A) - b, A[k, i]) = D(f(A), A[k, i]) *)
Lemma line_5_2 :
  forall (n d : nat) (A : mat) (b x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  pdmv (fun A => vadd (f_2 n d x A) (vopp b)) A k i k0 = pdmv (fun A => f_2 n d x A) A k i k0.
Proof.
  intros n d A b x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  equation (nil_nonzero Ev) e23 e17.
Qed.

(* line 3: D(f(A), A[k, i]) = f(A)[k]*x[i]*(basis(k) - f(A)) *)
Lemma line_5_3 :
  forall (n d : nat) (A : mat) (x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  pdmv (fun A => f_2 n d x A) A k i k0 = vscal (f_2 n d x A k * x i) (vadd (basis k) (vopp (f_2 n d x A))) k0.
Proof.
  intros n d A x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  equation (nil_nonzero Ev) e17 e21.
Qed.

Theorem theorem_5 : statement_5.
Proof.
  intros n d A b x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 2) (1, 1))%N e24 e21.
Qed.

Lemma defined_5 :
  forall (n d : nat) (A : mat) (b x : vec) (i k k0 : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat -> (k0 < n)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)]) e23 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)]) e21.
Proof.
  intros n d A b x i k k0 Hs_n Hs_d Hi_i Hi_k Hi_k0.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), k0)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p34 : ex := (Mul e16 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p35 : ex := (Add p34 (Opp (V1 1 (0, 20002))))%N.
Definition p36 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow p35 2%nat))) 2%nat)%N.
Definition e30 : ex := (Mul p36 (Inv (Int 2)))%N.
Definition e25 : ex := (D (T2 0 (0, 2) (1, 1)) e30)%N.
(* line 1: D(L(A), A[k, i]) = D(norm(c(A))**2/2, A[k, i]) *)
Lemma line_6_1 :
  forall (n d : nat) (A : mat) (b x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  pdm (fun A => L_2 n d b x A) A k i = pdm (fun A => norm n (c_2 n d b x A) ^ 2 / 2) A k i.
Proof.
  intros n d A b x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e25 e25.
Qed.

Definition e26 : ex := (Sum (0, 20002) (Mul p35 (D (T2 0 (0, 2) (1, 1)) p35)))%N.
(* line 2: D(norm(c(A))**2/2, A[k, i]) = inner(c(A), D(c(A), A[k, i])) *)
Lemma line_6_2 :
  forall (n d : nat) (A : mat) (b x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  pdm (fun A => norm n (c_2 n d b x A) ^ 2 / 2) A k i
  = inner n (c_2 n d b x A) (pdmv (fun A => c_2 n d b x A) A k i).
Proof.
  intros n d A b x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e25 e26.
Qed.

Definition e27 : ex := (Sum (0, 20002) (Mul p35 (Mul p22 (Add (Del (0, 20002) (0, 2)) (Opp p34)))))%N.
(* line 3: inner(c(A), D(c(A), A[k, i])) = inner(c(A), f(A)[k]*x[i]*(basis(k) - f(A))) *)
Lemma line_6_3 :
  forall (n d : nat) (A : mat) (b x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  inner n (c_2 n d b x A) (pdmv (fun A => c_2 n d b x A) A k i)
  = inner n (c_2 n d b x A) (vscal (f_2 n d x A k * x i) (vadd (basis k) (vopp (f_2 n d x A)))).
Proof.
  intros n d A b x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e26 e27.
Qed.

Definition p41 : ex := (Sum (0, 20002) (Mul p35 p34))%N.
Definition e28 : ex := (Mul (Mul (Add (Opp p41) (Sum (0, 20002) (Mul p35 (Del (0, 20002) (0, 2))))) p21) (V1 0 (1, 1)))%N.
(* line 4: inner(c(A), f(A)[k]*x[i]*(basis(k) - f(A))) = (-inner(c(A), f(A)) + inner(c(A), basis(k)))*f(A)[k]*x[i] *)
Lemma line_6_4 :
  forall (n d : nat) (A : mat) (b x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  inner n (c_2 n d b x A) (vscal (f_2 n d x A k * x i) (vadd (basis k) (vopp (f_2 n d x A))))
  = (- inner n (c_2 n d b x A) (f_2 n d x A) + inner n (c_2 n d b x A) (basis k)) * f_2 n d x A k * x i.
Proof.
  intros n d A b x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e27 e28.
Qed.

Definition e29 : ex := (Mul (Add (Mul (Add p21 (Opp (V1 1 (0, 2)))) p21) (Opp (Mul p21 p41))) (V1 0 (1, 1)))%N.
(* line 5: (-inner(c(A), f(A)) + inner(c(A), basis(k)))*f(A)[k]*x[i] = (c(A)[k]*f(A)[k] - f(A)[k]*inner(c(A), f(A)))*x[i] *)
Lemma line_6_5 :
  forall (n d : nat) (A : mat) (b x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  (- inner n (c_2 n d b x A) (f_2 n d x A) + inner n (c_2 n d b x A) (basis k)) * f_2 n d x A k * x i
  = (c_2 n d b x A k * f_2 n d x A k - f_2 n d x A k * inner n (c_2 n d b x A) (f_2 n d x A)) * x i.
Proof.
  intros n d A b x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  equation (nil_nonzero Ev) e28 e29.
Qed.

Theorem theorem_6 : statement_6.
Proof.
  intros n d A b x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 2) (1, 1))%N e30 e29.
Qed.

Lemma defined_6 :
  forall (n d : nat) (A : mat) (b x : vec) (i k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k)]) e25 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), i); ((0%N, 2%N), k)]) e29.
Proof.
  intros n d A b x i k Hs_n Hs_d Hi_i Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i); ((0%N, 2%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p44 : ex := (Mul e16 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e31 : ex := (Mul (Sum (0, 20002) (Mul (Add (Mul (Del (0, 1) (0, 20002)) p44) (Opp (Mul p44 p34))) p35)) (V1 0 (1, 2)))%N.
Theorem theorem_7 : statement_7.
Proof.
  intros n d A b x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (1, 2))%N e30 e31.
Qed.

Definition e32 : ex := (D (T2 0 (0, 1) (1, 2)) e30)%N.
Lemma defined_7 :
  forall (n d : nat) (A : mat) (b x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e32 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e31.
Proof.
  intros n d A b x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
