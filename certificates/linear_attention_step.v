(* Section 2.1, second display: a linear self-attention layer that takes one gradient step. The claim linear-attention-step of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* A + eta*S()*V_1() = A *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  madd A (mscal eta (mulm n (S_ n d A b) (V_1 n d A b))) k l = A k l.

(* b - A*delta_gd() = b + eta*S()*v_2() *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  vadd b (vopp (mulv d A (delta_gd n d A b eta x))) k = vadd b (vscal eta (mulv n (S_ n d A b) (v_2 n d A b x))) k.

(* As printed in the text we worked from; shown to be false below. *)

(* A*delta_gd() = A*(-eta)*gradient(norm(A*x - u)**2/2, x) *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (u x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv d A (delta_gd n d A b eta x) k
  = vscal (- eta) (mulv d A (grad (fun x => norm n (vadd (mulv d A x) (vopp u)) ^ 2 / 2) x)) k.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e3 : ex := (V2 0 (0, 1) (1, 2))%N.
Definition p2 : ex := (Mul (V1 0 (0, 20002)) (Int 0))%N.
Definition p3 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (Int 0)))%N.
Definition p4 : ex := (Add (Sum (1, 20001) (Mul (Add (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (Del (1, 20000) (1, 20001)))) (Mul (V1 0 (0, 1)) (Int 0))) (Add (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (Del (1, 20000) (1, 20001)))) p2))) (Mul (Add (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (Int 0))) (Mul (Int 0) (V1 0 (0, 1)))) (Add p3 (Mul (Int 0) (V1 0 (0, 20002))))))%N.
Definition e1 : ex := (Add e3 (Mul (Sc 0) (Sum (0, 20002) (Mul p4 (Add p3 p2)))))%N.
Definition e2 : ex := (Add e3 (Mul (Sc 0) (Sum (0, 20002) (Mul p4 (Int 0)))))%N.
(* line 1: A + eta*S()*V_1() = A + eta*S()*zeros(n, d) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  madd A (mscal eta (mulm n (S_ n d A b) (V_1 n d A b))) k l = madd A (mscal eta (mulm n (S_ n d A b) zerom)) k l.
Proof.
  intros n d A b eta k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [eta] [b] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

(* line 2: A + eta*S()*zeros(n, d) = A *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  madd A (mscal eta (mulm n (S_ n d A b) zerom)) k l = A k l.
Proof.
  intros n d A b eta k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [eta] [b] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b eta k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [eta] [b] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e1 e3.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  defined (env_of [n; d] [eta] [b] [A]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e1 /\
  defined (env_of [n; d] [eta] [b] [A]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e3.
Proof.
  intros n d A b eta k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [eta] [b] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p7 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000)))) (Opp (V1 0 (0, 20001))))%N.
Definition p8 : ex := (D (T1 1 (1, 20002)) (Mul (Pow (Sqrt (Sum (0, 20001) (Pow p7 2%nat))) 2%nat) (Inv (Int 2))))%N.
Definition e4 : ex := (Add (V1 0 (0, 1)) (Opp (Sum (1, 20002) (Mul (V2 0 (0, 1) (1, 20002)) (Mul (Opp (Sc 0)) p8)))))%N.
Definition e5 : ex := (Add (V1 0 (0, 1)) (Mul (Sc 0) (Sum (1, 20002) (Mul (V2 0 (0, 1) (1, 20002)) p8))))%N.
(* line 1: b - A*delta_gd() = b - A*(-eta)*gradient(norm(A*x - b)**2/2, x) *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  vadd b (vopp (mulv d A (delta_gd n d A b eta x))) k
  = vadd b (vscal eta (mulv d A (grad (fun x => norm n (vadd (mulv d A x) (vopp b)) ^ 2 / 2) x))) k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [b; x] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e4 e5.
Qed.

Definition e6 : ex := (Add (V1 0 (0, 1)) (Mul (Sc 0) (Sum (0, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V2 0 (0, 20001) (1, 20000)))) p7))))%N.
(* line 2: b - A*(-eta)*gradient(norm(A*x - b)**2/2, x) = b - A*(-eta)*A.T*(A*x - b) *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  vadd b (vscal eta (mulv d A (grad (fun x => norm n (vadd (mulv d A x) (vopp b)) ^ 2 / 2) x))) k
  = vadd b (vscal eta (mulv n (mulm d A (tr A)) (vadd (mulv d A x) (vopp b)))) k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [b; x] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

(* line 3: b - A*(-eta)*A.T*(A*x - b) = b + eta*A*A.T*(A*x - b) *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  vadd b (vscal eta (mulv n (mulm d A (tr A)) (vadd (mulv d A x) (vopp b)))) k
  = vadd b (vscal eta (mulv n (mulm d A (tr A)) (vadd (mulv d A x) (vopp b)))) k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [b; x] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e6 e6.
Qed.

Definition e7 : ex := (Add (V1 0 (0, 1)) (Mul (Sc 0) (Sum (0, 20002) (Mul p4 (Add (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))) (Opp (V1 0 (0, 20002))))))))%N.
(* line 4: b + eta*A*A.T*(A*x - b) = b + eta*S()*v_2() *)
Lemma line_2_4 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  vadd b (vscal eta (mulv n (mulm d A (tr A)) (vadd (mulv d A x) (vopp b)))) k
  = vadd b (vscal eta (mulv n (S_ n d A b) (v_2 n d A b x))) k.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [b; x] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e6 e7.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [b; x] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e4 e7.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [eta] [b; x] [A]) (ienv_of [((0%N, 1%N), k)]) e4 /\
  defined (env_of [n; d] [eta] [b; x] [A]) (ienv_of [((0%N, 1%N), k)]) e7.
Proof.
  intros n d A b eta x k Hs_n Hs_d Hi_k.
  setting [n; d] [eta] [b; x] [A] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p13 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition e8 : ex := (Sum (1, 20002) (Mul (V2 0 (0, 1) (1, 20002)) (Mul (Opp (Sc 0)) (D (T1 0 (1, 20002)) (Mul (Pow (Sqrt (Sum (0, 20001) (Pow (Add p13 (Opp (V1 1 (0, 20001)))) 2%nat))) 2%nat) (Inv (Int 2)))))))%N.
Definition e9 : ex := (Mul (Opp (Sc 0)) (Sum (1, 20002) (Mul (V2 0 (0, 1) (1, 20002)) (D (T1 0 (1, 20002)) (Mul (Pow (Sqrt (Sum (0, 20001) (Pow (Add p13 (Opp (V1 2 (0, 20001)))) 2%nat))) 2%nat) (Inv (Int 2)))))))%N.
(* at n = 1, d = 1, A = [1], x = [0], b = [0], u = [1], eta = 1: the left side is 0, the right side 1 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_eq [1; 1]%nat [1]%Q [[0]; [0]; [1]]%Q [[[1]]]%Q [((0, 1)%N, 0%nat)] [] e8 e9 (ltac:(computed))
    (H 1%nat 1%nat (matrix ([[1]])%Q) (vector ([0])%Q) (Q2R (1)%Q) (vector ([1])%Q) (vector ([0])%Q) 0%nat ltac:(lia) ltac:(lia) ltac:(lia))).
Qed.
