(* Hessian: the Hessian is $A^\top B(x) A$. The claim hessian of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* jacobian(gradient(L(x), x), x) = A.T*B(x)*A *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  is_derive (fun s => (fun x => grad (fun x => L n d A b x) x) (upd x l s) k) (x l)
    (mulm n (mulm n (tr A) (B n d A b x)) A k l).

(* B(x).T = B(x) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < n)%nat ->
  tr (B n d A b x) k l = B n d A b x k l.

(* B(x)*ones(n) = zeros(n) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv n (B n d A b x) ones k = vzero k.

(* inner(v, B(x)*v) = norm(J(x)*v)**2 + total((v[k] - inner(f(x), v))**2*h(x)[k], k) *)
Definition statement_4 : Prop :=
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (B n d A b x) v)
  = norm n (mulv n (J n d A x) v) ^ 2 + sum n (fun k => (- inner n (f n d A x) v + v k) ^ 2 * h n d A b x k).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))))%N.
Definition p2 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p3 : ex := (Add p2 (Opp (V1 1 (0, 20002))))%N.
Definition p4 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p3 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e5 : ex := (D (T1 0 (1, 1)) p4)%N.
Definition e1 : ex := (D (T1 0 (1, 2)) e5)%N.
Definition p7 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p8 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p7) (Opp (Mul p7 p2)))%N.
Definition p9 : ex := (Sum (0, 20002) (Mul p8 p3))%N.
Definition e2 : ex := (D (T1 0 (1, 2)) (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) p9)))%N.
(* line 1: jacobian(gradient(L(x), x), x) = jacobian(A.T*h(x), x) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  jac (fun x => grad (fun x => L n d A b x) x) x k l = jac (fun x => mulv n (tr A) (h n d A b x)) x k l.
Proof.
  intros n d A b x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition e3 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) (D (T1 0 (1, 2)) p9)))%N.
(* line 2: jacobian(A.T*h(x), x) = A.T*jacobian(h(x), x) *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  jac (fun x => mulv n (tr A) (h n d A b x)) x k l = mulm n (tr A) (jac (fun x => h n d A b x) x) k l.
Proof.
  intros n d A b x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Definition p12 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e4 : ex := (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) (Add (Add (Add (Sum (0, 20002) (Mul p8 (Add (Mul (Del (0, 20002) (0, 20004)) p2) (Opp (Mul p2 p12))))) (Mul (Del (0, 20003) (0, 20004)) p9)) (Opp (Mul p7 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20004) (0, 20002)) p12) (Opp (Mul p12 p2))) p3))))) (Opp (Mul p9 p12))))) (V2 0 (0, 20004) (1, 2))))%N.
(* line 3: A.T*jacobian(h(x), x) = A.T*B(x)*A *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (b x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  mulm n (tr A) (jac (fun x => h n d A b x) x) k l = mulm n (mulm n (tr A) (B n d A b x)) A k l.
Proof.
  intros n d A b x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), k); ((1%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T1 0 (1, 2))%N e5 e4.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), k); ((1%N, 2%N), l)]) e1 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((1%N, 1%N), k); ((1%N, 2%N), l)]) e4.
Proof.
  intros n d A b x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), k); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p14 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 2) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p15 : ex := (Add (Mul (Del (0, 2) (0, 20002)) p14) (Opp (Mul p14 p2)))%N.
Definition p16 : ex := (Mul p1 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p17 : ex := (Sum (0, 20002) (Mul p15 p3))%N.
Definition p18 : ex := (Add (Mul (Del (0, 1) (0, 20002)) p16) (Opp (Mul p16 p2)))%N.
Definition p19 : ex := (Sum (0, 20002) (Mul p18 p3))%N.
Definition e6 : ex := (Add (Add (Add (Sum (0, 20002) (Mul p15 (Add (Mul (Del (0, 20002) (0, 1)) p2) (Opp (Mul p2 p16))))) (Mul (Del (0, 2) (0, 1)) p17)) (Opp (Mul p14 p19))) (Opp (Mul p17 p16)))%N.
Definition e7 : ex := (Add (Add (Add (Sum (0, 20002) (Mul p18 (Add (Mul (Del (0, 20002) (0, 2)) p2) (Opp (Mul p2 p14))))) (Mul (Del (0, 1) (0, 2)) p19)) (Opp (Mul p16 p17))) (Opp (Mul p19 p14)))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n d A b x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e6 e7.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < n)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e6 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((0%N, 1%N), k); ((0%N, 2%N), l)]) e7.
Proof.
  intros n d A b x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e8 : ex := (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p18 (Add (Mul (Del (0, 20002) (0, 20003)) p2) (Opp (Mul p2 p7))))) (Mul (Del (0, 1) (0, 20003)) p19)) (Opp (Mul p16 p9))) (Opp (Mul p19 p7))) (Int 1)))%N.
Definition e9 : ex := (Int 0)%N.
Theorem theorem_3 : statement_3.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e8 e9.
Qed.

Lemma defined_3 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e8 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e9.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; b] [A] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p24 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) (Int 1))))%N.
Definition p25 : ex := (Mul p24 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p26 : ex := (Mul p24 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p27 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p25) (Opp (Mul p25 p26)))%N.
Definition p28 : ex := (Mul p24 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p29 : ex := (Add p26 (Opp (V1 2 (0, 20002))))%N.
Definition p30 : ex := (Sum (0, 20002) (Mul p27 p29))%N.
Definition p31 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p28) (Opp (Mul p28 p26)))%N.
Definition p32 : ex := (Sum (0, 20002) (Mul p31 p29))%N.
Definition e10 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p27 (Add (Mul (Del (0, 20002) (0, 20003)) p26) (Opp (Mul p26 p28))))) (Mul (Del (0, 20004) (0, 20003)) p30)) (Opp (Mul p25 p32))) (Opp (Mul p30 p28))) (V1 0 (0, 20003))))))%N.
Definition e11 : ex := (Add (Pow (Sqrt (Sum (0, 20003) (Pow (Sum (0, 20002) (Mul p31 (V1 0 (0, 20002)))) 2%nat))) 2%nat) (Sum (0, 20003) (Mul (Pow (Add (Opp (Sum (0, 20002) (Mul p26 (V1 0 (0, 20002))))) (V1 0 (0, 20003))) 2%nat) p32)))%N.
Theorem theorem_4 : statement_4.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equation (nil_nonzero Ev) e10 e11.
Qed.

Lemma defined_4 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e10 /\
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e11.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
