(* Section 5.1: a step against the gradient lowers the loss, to first order. The claim update-5.1 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* at(D(L(x - eta*g(x)), eta), eta, 0) = -norm(g(x))**2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  is_derive (fun eta => L n d A b (vadd x (vscal (- eta) (g n d A b x)))) 0 (- (norm d (g n d A b x) ^ 2)).

(* As printed in the text we worked from; shown to be false below. *)

(* at(D(L(x + eta*g(x)), eta), eta, 0) = -norm(g(x))**2 *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  is_derive (fun eta => L n d A b (vadd x (vscal eta (g n d A b x)))) 0 (- (norm d (g n d A b x) ^ 2)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e4 : ex := (Int 0)%N.
Definition p2 : ex := (D (T1 0 (1, 20003)) (Mul (Pow (Sqrt (Sum (0, 20002) (Pow (Add (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) (Opp (V1 1 (0, 20002)))) 2%nat))) 2%nat) (Inv (Int 2))))%N.
Definition p3 : ex := (Add (V1 0 (1, 20003)) (Mul (Opp (Sc 0)) p2))%N.
Definition p4 : ex := (Pow (Sqrt (Sum (0, 20005) (Pow (Add (Mul (Inv (Sum (0, 20004) (Mul (Exp (Sum (1, 20003) (Mul (V2 0 (0, 20004) (1, 20003)) p3))) (Int 1)))) (Exp (Sum (1, 20003) (Mul (V2 0 (0, 20005) (1, 20003)) p3)))) (Opp (V1 1 (0, 20005)))) 2%nat))) 2%nat)%N.
Definition e5 : ex := (Mul p4 (Inv (Int 2)))%N.
Definition e1 : ex := (At 0 e4 (D (T0 0) e5))%N.
Definition e2 : ex := (Sum (1, 20003) (Mul p2 (Opp p2)))%N.
(* line 1: at(D(L(x - eta*g(x)), eta), eta, 0) = inner(gradient(L(x), x), -g(x)) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  (fun eta => Derive (fun eta => L n d A b (vadd x (vscal (- eta) (g n d A b x)))) eta) 0
  = inner d (grad (fun x => L n d A b x) x) (vopp (g n d A b x)).
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [0] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition e3 : ex := (Opp (Pow (Sqrt (Sum (1, 20003) (Pow p2 2%nat))) 2%nat))%N.
(* line 2: inner(gradient(L(x), x), -g(x)) = -norm(g(x))**2 *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner d (grad (fun x => L n d A b x) x) (vopp (g n d A b x)) = - (norm d (g n d A b x) ^ 2).
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [0] [x; b] [A] [] [].
  derivative_at (nil_nonzero Ev) 0%N e4 e5 e3.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [0] [x; b] [A]) (ienv_of []) e1 /\
  defined (env_of [n; d] [0] [x; b] [A]) (ienv_of []) e3.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [0] [x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p9 : ex := (Add (V1 0 (1, 20003)) (Mul (Sc 0) p2))%N.
Definition e6 : ex := (Mul (Pow (Sqrt (Sum (0, 20005) (Pow (Add (Mul (Inv (Sum (0, 20004) (Mul (Exp (Sum (1, 20003) (Mul (V2 0 (0, 20004) (1, 20003)) p9))) (Int 1)))) (Exp (Sum (1, 20003) (Mul (V2 0 (0, 20005) (1, 20003)) p9)))) (Opp (V1 1 (0, 20005)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
(* at n = 2, d = 1, A = [1, 2], b = [1/5, 3/5], x = [0]: the left side is 1/100, the right side -1/100 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_derive_at [2; 1]%nat [0]%Q [[0]; [1 # 5; 3 # 5]]%Q [[[1]; [2]]]%Q [] [] 0%N e4 e6 e3 (ltac:(computed))
    (H 2%nat 1%nat (matrix ([[1]; [2]])%Q) (vector ([1 # 5; 3 # 5])%Q) (vector ([0])%Q) ltac:(lia) ltac:(lia))).
Qed.
