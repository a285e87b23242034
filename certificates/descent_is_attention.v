(* Descent is attention: a gradient step is a linear-attention update of the logits. The claim descent-is-attention of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* gradient(L(x), x)[i] = inner(A[:, i], (diag(f(x)) - f(x)*f(x).T)*c(x)) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  grad (fun x => L n d A b x) x i
  = inner n (col A i) (mulv n (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x)))) (c n d A b x)).

(* (A*(x - eta*gradient(L(x), x)))[k] = -eta*total(((diag(f(x)) - f(x)*f(x).T)*c(x))[j]*inner(A[k, :].T, A[j, :].T), j) + (A*x)[k] *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))) k
  = - (eta * sum n (fun j => mulv n (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x)))) (c n d A b x) j * inner d (row A k) (row A j))) + mulv d A x k.

(* A*(x - eta*gradient(L(x), x)) = T(A*x) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))) k = T n d A b eta (mulv d A x) k.

(* f(x - eta*gradient(L(x), x)) = softmax(T(A*x)) *)
Definition statement_4 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  f n d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))) k = softmax n (T n d A b eta (mulv d A x)) k.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))))%N.
Definition p2 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p3 : ex := (Add p2 (Opp (V1 1 (0, 20002))))%N.
Definition p4 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p3 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e1 : ex := (D (T1 0 (1, 1)) p4)%N.
(* line 1: gradient(L(x), x)[i] = D(L(x), x[i]) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  grad (fun x => L n d A b x) x i = pd (fun x => L n d A b x) x i.
Proof.
  intros n d A b x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Definition p6 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p7 : ex := (Mul (Del (0, 20003) (0, 20002)) p6)%N.
Definition e2 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) (Add (Mul (Opp (Sum (0, 20002) (Mul p3 p2))) p6) (Sum (0, 20002) (Mul p7 p3)))))%N.
(* line 2: D(L(x), x[i]) = A[:, i].T*(-f(x)*inner(c(x), f(x)) + diag(f(x))*c(x)) *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  pd (fun x => L n d A b x) x i
  = inner n (col A i) (vadd (vscal (- inner n (c n d A b x) (f n d A x)) (f n d A x)) (mulv n (diag (f n d A x)) (c n d A b x))).
Proof.
  intros n d A b x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition p9 : ex := (Sum (0, 20002) (Mul (Add p7 (Opp (Mul p6 p2))) p3))%N.
Definition e3 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) p9))%N.
(* line 3: A[:, i].T*(-f(x)*inner(c(x), f(x)) + diag(f(x))*c(x)) = inner(A[:, i], (diag(f(x)) - f(x)*f(x).T)*c(x)) *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (b x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  inner n (col A i) (vadd (vscal (- inner n (c n d A b x) (f n d A x)) (f n d A x)) (mulv n (diag (f n d A x)) (c n d A b x)))
  = inner n (col A i) (mulv n (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x)))) (c n d A b x)).
Proof.
  intros n d A b x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e1 e3.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), i)]) e1 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), i)]) e3.
Proof.
  intros n d A b x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p11 : ex := (Add (V1 0 (1, 20003)) (Mul (Opp (Sc 0)) (D (T1 0 (1, 20003)) p4)))%N.
Definition p12 : ex := (Mul (V2 0 (0, 1) (1, 20003)) p11)%N.
Definition e4 : ex := (Sum (1, 20003) p12)%N.
Definition p14 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition e5 : ex := (Add (Opp (Mul (Sc 0) (Sum (1, 20004) (Mul (V2 0 (0, 1) (1, 20004)) (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p9)))))) p14)%N.
(* line 1: (A*(x - eta*gradient(L(x), x)))[k] = -eta*total(A[k, i]*inner(A[:, i], (diag(f(x)) - f(x)*f(x).T)*c(x)), i) + (A*x)[k] *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))) k
  = - (eta * sum d (fun i => A k i * inner n (col A i) (mulv n (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x)))) (c n d A b x)))) + mulv d A x k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e4 e5.
Qed.

Definition p16 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V2 0 (0, 20003) (1, 20000))))%N.
Definition e6 : ex := (Add (Opp (Mul (Sc 0) (Sum (0, 20003) (Mul p9 p16)))) p14)%N.
(* line 2: -eta*total(A[k, i]*inner(A[:, i], (diag(f(x)) - f(x)*f(x).T)*c(x)), i) + (A*x)[k] = -eta*total(((diag(f(x)) - f(x)*f(x).T)*c(x))[j]*inner(A[k, :].T, A[j, :].T), j) + (A*x)[k] *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - (eta * sum d (fun i => A k i * inner n (col A i) (mulv n (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x)))) (c n d A b x)))) + mulv d A x k
  = - (eta * sum n (fun j => mulv n (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x)))) (c n d A b x) j * inner d (row A k) (row A j))) + mulv d A x k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e4 e6.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e4 /\
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e6.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e7 : ex := (Add p14 (Mul (Opp (Sc 0)) (Sum (0, 20003) (Mul (Sum (0, 20002) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V2 0 (0, 20002) (1, 20000)))) (Add (Mul (Del (0, 20002) (0, 20003)) p2) (Opp (Mul p2 p6))))) (Add p6 (Opp (V1 1 (0, 20003))))))))%N.
(* line 1: A*(x - eta*gradient(L(x), x)) = A*x - eta*A*A.T*(diag(f(x)) - f(x)*f(x).T)*c(x) *)
Lemma line_3_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))) k
  = vadd (mulv d A x) (vscal (- eta) (mulv n (mulm n (mulm d A (tr A)) (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x))))) (c n d A b x))) k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e4 e7.
Qed.

Definition p19 : ex := (Mul (Opp (Sc 0)) (Sum (0, 20003) (Mul p16 p9)))%N.
Definition e8 : ex := (Add p14 p19)%N.
(* line 2: A*x - eta*A*A.T*(diag(f(x)) - f(x)*f(x).T)*c(x) = T(A*x) *)
Lemma line_3_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  vadd (mulv d A x) (vscal (- eta) (mulv n (mulm n (mulm d A (tr A)) (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x))))) (c n d A b x))) k
  = T n d A b eta (mulv d A x) k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e7 e8.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e4 e8.
Qed.

Lemma defined_3 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e4 /\
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e8.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e9 : ex := (Mul (Inv (Sum (0, 20004) (Mul (Exp (Sum (1, 20003) (Mul (V2 0 (0, 20004) (1, 20003)) p11))) (Int 1)))) (Exp e4))%N.
(* line 1: f(x - eta*gradient(L(x), x)) = 1/inner(exp(A*(x - eta*gradient(L(x), x))), ones(n))*exp(A*(x - eta*gradient(L(x), x))) *)
Lemma line_4_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  f n d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))) k
  = vscal (/ inner n (vexp (mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))))) ones) (vexp (mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))))) k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e9 e9.
Qed.

(* line 2: 1/inner(exp(A*(x - eta*gradient(L(x), x))), ones(n))*exp(A*(x - eta*gradient(L(x), x))) = softmax(A*(x - eta*gradient(L(x), x))) *)
Lemma line_4_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  vscal (/ inner n (vexp (mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))))) ones) (vexp (mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))))) k
  = softmax n (mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x)))) k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e9 e9.
Qed.

Definition e10 : ex := (Mul (Inv (Sum (0, 20004) (Mul (Exp (Add (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000)))) (Mul (Opp (Sc 0)) (Sum (0, 20003) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V2 0 (0, 20003) (1, 20000)))) p9))))) (Int 1)))) (Exp e8))%N.
(* line 3: softmax(A*(x - eta*gradient(L(x), x))) = softmax(T(A*x)) *)
Lemma line_4_3 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  softmax n (mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x)))) k
  = softmax n (T n d A b eta (mulv d A x)) k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e9 e10.
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e9 e10.
Qed.

Lemma defined_4 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e9 /\
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e10.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
