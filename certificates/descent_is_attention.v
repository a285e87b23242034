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
  is_derive (fun s => L n d A b (upd x i s)) (x i)
    (inner n (col A i) (mulv n (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x)))) (c n d A b x))).

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
Definition p4 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow p3 2%nat))) 2%nat)%N.
Definition e4 : ex := (Mul p4 (Inv (Int 2)))%N.
Definition e1 : ex := (D (T1 0 (1, 1)) e4)%N.
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

Definition p7 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p8 : ex := (Mul (Del (0, 20003) (0, 20002)) p7)%N.
Definition e2 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) (Add (Mul (Opp (Sum (0, 20002) (Mul p3 p2))) p7) (Sum (0, 20002) (Mul p8 p3)))))%N.
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

Definition p10 : ex := (Sum (0, 20002) (Mul (Add p8 (Opp (Mul p7 p2))) p3))%N.
Definition e3 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) p10))%N.
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
  derivative (nil_nonzero Ev) (T1 0 (1, 1))%N e4 e3.
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

Definition p12 : ex := (Add (V1 0 (1, 20003)) (Mul (Opp (Sc 0)) (D (T1 0 (1, 20003)) e4)))%N.
Definition p13 : ex := (Mul (V2 0 (0, 1) (1, 20003)) p12)%N.
Definition e5 : ex := (Sum (1, 20003) p13)%N.
Definition p15 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition e6 : ex := (Add (Opp (Mul (Sc 0) (Sum (1, 20004) (Mul (V2 0 (0, 1) (1, 20004)) (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p10)))))) p15)%N.
(* line 1: (A*(x - eta*gradient(L(x), x)))[k] = -eta*total(A[k, i]*inner(A[:, i], (diag(f(x)) - f(x)*f(x).T)*c(x)), i) + (A*x)[k] *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))) k
  = - (eta * sum d (fun i => A k i * inner n (col A i) (mulv n (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x)))) (c n d A b x)))) + mulv d A x k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Definition p17 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V2 0 (0, 20003) (1, 20000))))%N.
Definition e7 : ex := (Add (Opp (Mul (Sc 0) (Sum (0, 20003) (Mul p10 p17)))) p15)%N.
(* line 2: -eta*total(A[k, i]*inner(A[:, i], (diag(f(x)) - f(x)*f(x).T)*c(x)), i) + (A*x)[k] = -eta*total(((diag(f(x)) - f(x)*f(x).T)*c(x))[j]*inner(A[k, :].T, A[j, :].T), j) + (A*x)[k] *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - (eta * sum d (fun i => A k i * inner n (col A i) (mulv n (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x)))) (c n d A b x)))) + mulv d A x k
  = - (eta * sum n (fun j => mulv n (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x)))) (c n d A b x) j * inner d (row A k) (row A j))) + mulv d A x k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e6 e7.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e5 e7.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e5 /\
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e7.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e8 : ex := (Add p15 (Mul (Opp (Sc 0)) (Sum (0, 20003) (Mul (Sum (0, 20002) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V2 0 (0, 20002) (1, 20000)))) (Add (Mul (Del (0, 20002) (0, 20003)) p2) (Opp (Mul p2 p7))))) (Add p7 (Opp (V1 1 (0, 20003))))))))%N.
(* line 1: A*(x - eta*gradient(L(x), x)) = A*x - eta*A*A.T*(diag(f(x)) - f(x)*f(x).T)*c(x) *)
Lemma line_3_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))) k
  = vadd (mulv d A x) (vscal (- eta) (mulv n (mulm n (mulm d A (tr A)) (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x))))) (c n d A b x))) k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e5 e8.
Qed.

Definition p20 : ex := (Mul (Opp (Sc 0)) (Sum (0, 20003) (Mul p17 p10)))%N.
Definition e9 : ex := (Add p15 p20)%N.
(* line 2: A*x - eta*A*A.T*(diag(f(x)) - f(x)*f(x).T)*c(x) = T(A*x) *)
Lemma line_3_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  vadd (mulv d A x) (vscal (- eta) (mulv n (mulm n (mulm d A (tr A)) (madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x))))) (c n d A b x))) k
  = T n d A b eta (mulv d A x) k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e8 e9.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e5 e9.
Qed.

Lemma defined_3 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e5 /\
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e9.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e10 : ex := (Mul (Inv (Sum (0, 20004) (Mul (Exp (Sum (1, 20003) (Mul (V2 0 (0, 20004) (1, 20003)) p12))) (Int 1)))) (Exp e5))%N.
(* line 1: f(x - eta*gradient(L(x), x)) = 1/inner(exp(A*(x - eta*gradient(L(x), x))), ones(n))*exp(A*(x - eta*gradient(L(x), x))) *)
Lemma line_4_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  f n d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))) k
  = vscal (/ inner n (vexp (mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))))) ones) (vexp (mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x))))) k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e10 e10.
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
  equation (nil_nonzero Ev) e10 e10.
Qed.

Definition e11 : ex := (Mul (Inv (Sum (0, 20004) (Mul (Exp (Add (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000)))) (Mul (Opp (Sc 0)) (Sum (0, 20003) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V2 0 (0, 20003) (1, 20000)))) p10))))) (Int 1)))) (Exp e9))%N.
(* line 3: softmax(A*(x - eta*gradient(L(x), x))) = softmax(T(A*x)) *)
Lemma line_4_3 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  softmax n (mulv d A (vadd x (vscal (- eta) (grad (fun x => L n d A b x) x)))) k
  = softmax n (T n d A b eta (mulv d A x)) k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e10 e11.
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e10 e11.
Qed.

Lemma defined_4 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e10 /\
  defined (env_of [n; d] [eta] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e11.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [x; b] [A] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
