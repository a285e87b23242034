(* The next gradient, targets: a target with the next gradient, and all of them. The claim next-gradient-target of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* gradient(norm(f(A, x) - r)**2/2, x) = A.T*J(A*x, f(A, x) - r) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (r x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  is_derive (fun s => norm n (vadd (f_3 n d A (upd x k s)) (vopp r)) ^ 2 / 2) (x k)
    (mulv n (tr A) (J_2 n (mulv d A x) (vadd (f_3 n d A x) (vopp r))) k).

(* A.T*J(A*x, f(A, x) - b_next()) = gradient(L(A, x + Delta), x) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (Delta b : vec) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  is_derive (fun s => L_3 n d b A (vadd (upd x k s) Delta)) (x k)
    (mulv n (tr A) (J_2 n (mulv d A x) (vadd (f_3 n d A x) (vopp (b_next n d A Delta b mu x)))) k).

(* A.T*J(A*x, f(A, x) - (b_tilde() + e)) - gradient(L(A, x + Delta), x) = A.T*(J(A*x, c(A, x + Delta)) - J(A*(x + Delta), c(A, x + Delta))) - A.T*J(A*x, e) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A : mat) (Delta b e x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  vadd (mulv n (tr A) (J_2 n (mulv d A x) (vadd (f_3 n d A x) (vopp (vadd (b_tilde_2 n d A Delta b x) e))))) (vopp (grad (fun x => L_3 n d b A (vadd x Delta)) x)) k
  = vadd (mulv n (tr A) (vadd (J_2 n (mulv d A x) (c_3 n d b A (vadd x Delta))) (vopp (J_2 n (mulv d A (vadd x Delta)) (c_3 n d b A (vadd x Delta)))))) (vopp (mulv n (tr A) (J_2 n (mulv d A x) e))) k.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))))%N.
Definition p2 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p3 : ex := (Add p2 (Opp (V1 1 (0, 20002))))%N.
Definition p4 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow p3 2%nat))) 2%nat)%N.
Definition e1 : ex := (Mul p4 (Inv (Int 2)))%N.
Definition p6 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e2 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) (Add (Mul p6 (Add p6 (Opp (V1 1 (0, 20003))))) (Mul (Opp (Sum (0, 20002) (Mul p2 p3))) p6))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d A r x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; r] [A] [((1%N, 1%N), k)] [].
  derivative (nil_nonzero Ev) (T1 0 (1, 1))%N e1 e2.
Qed.

Definition e3 : ex := (D (T1 0 (1, 1)) e1)%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (r x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  defined (env_of [n; d] [] [x; r] [A]) (ienv_of [((1%N, 1%N), k)]) e3 /\
  defined (env_of [n; d] [] [x; r] [A]) (ienv_of [((1%N, 1%N), k)]) e2.
Proof.
  intros n d A r x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; r] [A] [((1%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p9 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p10 : ex := (Add (V1 0 (1, 20000)) (V1 1 (1, 20000)))%N.
Definition p11 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p10))) (Int 1))))%N.
Definition p12 : ex := (Mul p11 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p10))))%N.
Definition p13 : ex := (Mul p11 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p10))))%N.
Definition p14 : ex := (Add p13 (Opp (V1 2 (0, 20002))))%N.
Definition p15 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p12) (Opp (Mul p12 p13))) p14))%N.
Definition p16 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e4 : ex := (Sum (0, 20005) (Mul (V2 0 (0, 20005) (1, 1)) (Add (Mul p9 (Add p9 (Opp (Add (Add p9 (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv p9)) p15)))) (Mul (Opp (Sc 0)) (Int 1)))))) (Mul (Opp (Sum (0, 20004) (Mul p16 (Add p16 (Opp (Add (Add p16 (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Inv p16)) p15)))) (Mul (Opp (Sc 0)) (Int 1)))))))) p9))))%N.
Definition e5 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) p15))%N.
(* line 1: A.T*J(A*x, f(A, x) - b_next()) = A.T*V(A*(x + Delta)) *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (Delta b : vec) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  mulv n (tr A) (J_2 n (mulv d A x) (vadd (f_3 n d A x) (vopp (b_next n d A Delta b mu x)))) k
  = mulv n (tr A) (V n b (mulv d A (vadd x Delta))) k.
Proof.
  intros n d A Delta b mu x k Hs_n Hs_d Hi_k.
  setting [n; d] [mu] [x; Delta; b] [A] [((1%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e4 e5.
Qed.

Definition p19 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow p14 2%nat))) 2%nat)%N.
Definition e7 : ex := (Mul p19 (Inv (Int 2)))%N.
Definition e6 : ex := (D (T1 0 (1, 1)) e7)%N.
(* line 2: A.T*V(A*(x + Delta)) = gradient(L(A, x + Delta), x) *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (Delta b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  mulv n (tr A) (V n b (mulv d A (vadd x Delta))) k = grad (fun x => L_3 n d b A (vadd x Delta)) x k.
Proof.
  intros n d A Delta b x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; Delta; b] [A] [((1%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A Delta b mu x k Hs_n Hs_d Hi_k.
  setting [n; d] [mu] [x; Delta; b] [A] [((1%N, 1%N), k)] [].
  derivative (nil_nonzero Ev) (T1 0 (1, 1))%N e7 e4.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (Delta b : vec) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  defined (env_of [n; d] [mu] [x; Delta; b] [A]) (ienv_of [((1%N, 1%N), k)]) e4 /\
  defined (env_of [n; d] [mu] [x; Delta; b] [A]) (ienv_of [((1%N, 1%N), k)]) e6.
Proof.
  intros n d A Delta b mu x k Hs_n Hs_d Hi_k.
  setting [n; d] [mu] [x; Delta; b] [A] [((1%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p22 : ex := (Add (V1 0 (1, 20000)) (V1 2 (1, 20000)))%N.
Definition p23 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p22))) (Int 1))))%N.
Definition p24 : ex := (Mul p23 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p22))))%N.
Definition p25 : ex := (Mul p23 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p22))))%N.
Definition p26 : ex := (Add p25 (Opp (V1 1 (0, 20002))))%N.
Definition e8 : ex := (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) (Add (Mul p6 (Add p6 (Opp (Add (Add (Add (V1 1 (0, 20003)) p6) (Opp p24)) (V1 3 (0, 20003)))))) (Mul (Opp (Sum (0, 20002) (Mul p2 (Add p2 (Opp (Add (Add (Add (V1 1 (0, 20002)) p2) (Opp p25)) (V1 3 (0, 20002)))))))) p6)))) (Opp (D (T1 0 (1, 1)) (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p26 2%nat))) 2%nat) (Inv (Int 2))))))%N.
Definition p28 : ex := (Add p24 (Opp (V1 1 (0, 20003))))%N.
Definition e9 : ex := (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) (Add (Add (Mul p6 p28) (Mul (Opp (Sum (0, 20002) (Mul p2 p26))) p6)) (Opp (Add (Mul p24 p28) (Mul (Opp (Sum (0, 20002) (Mul p25 p26))) p24)))))) (Opp (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) (Add (Mul p6 (V1 3 (0, 20003))) (Mul (Opp (Sum (0, 20002) (Mul p2 (V1 3 (0, 20002))))) p6))))))%N.
Theorem theorem_3 : statement_3.
Proof.
  intros n d A Delta b e x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; b; Delta; e] [A] [((1%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e8 e9.
Qed.

Lemma defined_3 :
  forall (n d : nat) (A : mat) (Delta b e x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  defined (env_of [n; d] [] [x; b; Delta; e] [A]) (ienv_of [((1%N, 1%N), k)]) e8 /\
  defined (env_of [n; d] [] [x; b; Delta; e] [A]) (ienv_of [((1%N, 1%N), k)]) e9.
Proof.
  intros n d A Delta b e x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; b; Delta; e] [A] [((1%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
