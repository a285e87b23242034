(* Lemma 4.5, part 5: the derivative of the loss. The claim lemma-4.5.5 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* D(L(x), x[i]) = A[:, i].T*(-f(x)*inner(c(x), f(x)) + diag(f(x))*c(x)) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  is_derive (fun s => L n d A b (upd x i s)) (x i)
    (inner n (col A i) (vadd (vscal (- inner n (c n d A b x) (f n d A x)) (f n d A x)) (mulv n (diag (f n d A x)) (c n d A b x)))).

(* As printed in the text we worked from; shown to be false below. *)

(* D(L(x), x[i]) = A[:, i].T*(f(x)*inner(c(x), f(x)) + diag(f(x))*c(x)) *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  is_derive (fun s => L n d A b (upd x i s)) (x i)
    (inner n (col A i) (vadd (vscal (inner n (c n d A b x) (f n d A x)) (f n d A x)) (mulv n (diag (f n d A x)) (c n d A b x)))).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))))%N.
Definition p2 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p3 : ex := (Add p2 (Opp (V1 1 (0, 20002))))%N.
Definition p4 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow p3 2%nat))) 2%nat)%N.
Definition e6 : ex := (Mul p4 (Inv (Int 2)))%N.
Definition e1 : ex := (D (T1 0 (1, 1)) e6)%N.
(* line 1: D(L(x), x[i]) = D(norm(c(x))**2/2, x[i]) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  pd (fun x => L n d A b x) x i = pd (fun x => norm n (c n d A b x) ^ 2 / 2) x i.
Proof.
  intros n d A b x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Definition e2 : ex := (Sum (0, 20002) (Mul p3 (D (T1 0 (1, 1)) p3)))%N.
(* line 2: D(norm(c(x))**2/2, x[i]) = inner(c(x), D(c(x), x[i])) *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  pd (fun x => norm n (c n d A b x) ^ 2 / 2) x i = inner n (c n d A b x) (pdv (fun x => c n d A b x) x i).
Proof.
  intros n d A b x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition p8 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p9 : ex := (Mul p2 (V2 0 (0, 20002) (1, 1)))%N.
Definition p10 : ex := (Sum (0, 20002) p9)%N.
Definition e3 : ex := (Sum (0, 20003) (Mul (Add p8 (Opp (V1 1 (0, 20003)))) (Add (Mul (Opp p10) p8) (Mul p8 (V2 0 (0, 20003) (1, 1))))))%N.
(* line 3: inner(c(x), D(c(x), x[i])) = inner(c(x), -inner(f(x), A[:, i])*f(x) + hadamard(f(x), A[:, i])) *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (b x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  inner n (c n d A b x) (pdv (fun x => c n d A b x) x i)
  = inner n (c n d A b x) (vadd (vscal (- inner n (f n d A x) (col A i)) (f n d A x)) (had (f n d A x) (col A i))).
Proof.
  intros n d A b x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Definition p12 : ex := (Sum (0, 20002) (Mul p3 p2))%N.
Definition e4 : ex := (Add (Opp (Mul p12 p10)) (Sum (0, 20002) (Mul p3 p9)))%N.
(* line 4: inner(c(x), -inner(f(x), A[:, i])*f(x) + hadamard(f(x), A[:, i])) = -inner(c(x), f(x))*inner(f(x), A[:, i]) + inner(c(x), hadamard(f(x), A[:, i])) *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (b x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  inner n (c n d A b x) (vadd (vscal (- inner n (f n d A x) (col A i)) (f n d A x)) (had (f n d A x) (col A i)))
  = - (inner n (c n d A b x) (f n d A x) * inner n (f n d A x) (col A i)) + inner n (c n d A b x) (had (f n d A x) (col A i)).
Proof.
  intros n d A b x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Definition p14 : ex := (Sum (0, 20002) (Mul (Mul (Del (0, 20003) (0, 20002)) p8) p3))%N.
Definition e5 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) (Add (Mul (Opp p12) p8) p14)))%N.
(* line 5: -inner(c(x), f(x))*inner(f(x), A[:, i]) + inner(c(x), hadamard(f(x), A[:, i])) = A[:, i].T*(-f(x)*inner(c(x), f(x)) + diag(f(x))*c(x)) *)
Lemma line_1_5 :
  forall (n d : nat) (A : mat) (b x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  - (inner n (c n d A b x) (f n d A x) * inner n (f n d A x) (col A i)) + inner n (c n d A b x) (had (f n d A x) (col A i))
  = inner n (col A i) (vadd (vscal (- inner n (c n d A b x) (f n d A x)) (f n d A x)) (mulv n (diag (f n d A x)) (c n d A b x))).
Proof.
  intros n d A b x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i)] [].
  equation (nil_nonzero Ev) e4 e5.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i)] [].
  derivative (nil_nonzero Ev) (T1 0 (1, 1))%N e6 e5.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x : vec) (i : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < d)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), i)]) e1 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), i)]) e5.
Proof.
  intros n d A b x i Hs_n Hs_d Hi_i.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), i)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e7 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) (Add (Mul p12 p8) p14)))%N.
(* at n = 2, d = 1, A = [1, 2], b = [1/5, 3/5], x = [0], i = 1: the left side is -1/10, the right side 1/5 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_derive [2; 1]%nat []%Q [[0]; [1 # 5; 3 # 5]]%Q [[[1]; [2]]]%Q [((1, 1)%N, 0%nat)] [] (T1 0 (1, 1))%N e6 e7 (ltac:(computed))
    (H 2%nat 1%nat (matrix ([[1]; [2]])%Q) (vector ([1 # 5; 3 # 5])%Q) (vector ([0])%Q) 0%nat ltac:(lia) ltac:(lia) ltac:(lia))).
Qed.
