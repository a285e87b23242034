(* Correspondence, descent: gradient steps on the weights are shifts of the data, of rank one. The claim trajectory-duality of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* A_at(x_0) = A *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (x_0 : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  A_at n d A x_0 x_0 k l = A k l.

(* f(A_at(x), x_0) = f(A, x) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (x x_0 : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x_0 <> 0 ->
  f_3 n d (A_at n d A x_0 x) x_0 k = f_3 n d A x k.

(* L(A_at(x), x_0) = L(A, x) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A : mat) (b x x_0 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x_0 <> 0 ->
  L_3 n d b (A_at n d A x_0 x) x_0 = L_3 n d b A x.

(* A_at(y) - A_at(x) = norm(x_0)**(-2)*A*(y - x)*x_0.T *)
Definition statement_4 : Prop :=
  forall (n d : nat) (A : mat) (x x_0 y : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  madd (A_at n d A x_0 y) (mopp (A_at n d A x_0 x)) k l
  = mscal (/ norm d x_0 ^ 2) (outer (mulv d A (vadd y (vopp x))) x_0) k l.

(* A_at(x - eta*gradient(L(A, x), x)) = A_at(x) - eta/norm(x_0)**2*A*A.T*V(A_at(x)*x_0)*x_0.T *)
Definition statement_5 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x x_0 : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  A_at n d A x_0 (vadd x (vscal (- eta) (grad (fun x => L_3 n d b A x) x))) k l
  = madd (A_at n d A x_0 x) (mscal (- (eta / norm d x_0 ^ 2)) (outer (mulv n (mulm d A (tr A)) (V n b (mulv d (A_at n d A x_0 x) x_0))) x_0)) k l.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat))%N.
Definition e1 : ex := (Sqrt p1)%N.
Definition e3 : ex := (V2 0 (0, 1) (1, 2))%N.
Definition e2 : ex := (Add e3 (Mul (Inv (Pow e1 2%nat)) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (Add (V1 0 (1, 20000)) (Opp (V1 0 (1, 20000)))))) (V1 0 (1, 2)))))%N.
(* line 1: A_at(x_0) = A + norm(x_0)**(-2)*A*(x_0 - x_0)*x_0.T *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (x_0 : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  A_at n d A x_0 x_0 k l = madd A (mscal (/ norm d x_0 ^ 2) (outer (mulv d A (vadd x_0 (vopp x_0))) x_0)) k l.
Proof.
  intros n d A x_0 k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [] [x_0] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e2.
Qed.

(* line 2: A + norm(x_0)**(-2)*A*(x_0 - x_0)*x_0.T = A *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x_0 : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  madd A (mscal (/ norm d x_0 ^ 2) (outer (mulv d A (vadd x_0 (vopp x_0))) x_0)) k l = A k l.
Proof.
  intros n d A x_0 k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [] [x_0] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e3.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A x_0 k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [] [x_0] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e3.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (x_0 : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  defined (env_of [n; d] [] [x_0] [A]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e2 /\
  defined (env_of [n; d] [] [x_0] [A]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e3.
Proof.
  intros n d A x_0 k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [] [x_0] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.

Definition p5 : ex := (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat))%N.
Definition e4 : ex := (Sqrt p5)%N.
Definition p7 : ex := (Inv (Pow e4 2%nat))%N.
Definition p8 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p9 : ex := (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (Add (V2 0 (0, 20002) (1, 20001)) (Mul p7 (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p8)) (V1 1 (1, 20001))))) (V1 1 (1, 20001))))) (Int 1))))%N.
Definition p10 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) p8))%N.
Definition e5 : ex := (Mul p9 (Exp (Sum (1, 20001) (Mul (Add (V2 0 (0, 1) (1, 20001)) (Mul p7 (Mul p10 (V1 1 (1, 20001))))) (V1 1 (1, 20001))))))%N.
(* line 1: f(A_at(x), x_0) = softmax(A_at(x)*x_0) *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (x x_0 : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x_0 <> 0 ->
  f_3 n d (A_at n d A x_0 x) x_0 k = softmax n (mulv d (A_at n d A x_0 x) x_0) k.
Proof.
  intros n d A x x_0 k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [x; x_0] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e5 e5.
Qed.

Definition p12 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))))%N.
Definition e6 : ex := (Mul p12 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))))%N.
(* line 2: softmax(A_at(x)*x_0) = softmax(A*x) *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (x x_0 : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x_0 <> 0 ->
  softmax n (mulv d (A_at n d A x_0 x) x_0) k = softmax n (mulv d A x) k.
Proof.
  intros n d A x x_0 k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [x; x_0] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e5 e6.
Qed.

(* line 3: softmax(A*x) = f(A, x) *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (x x_0 : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x_0 <> 0 ->
  softmax n (mulv d A x) k = f_3 n d A x k.
Proof.
  intros n d A x x_0 k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [x; x_0] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e6 e6.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A x x_0 k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [x; x_0] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e5 e6.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (x x_0 : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x_0 <> 0 ->
  defined (env_of [n; d] [] [x; x_0] [A]) (ienv_of [((0%N, 1%N), k)]) e5 /\
  defined (env_of [n; d] [] [x; x_0] [A]) (ienv_of [((0%N, 1%N), k)]) e6.
Proof.
  intros n d A x x_0 k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [x; x_0] [A] [((0%N, 1%N), k)] [].
  split; defined_by (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.

Definition p14 : ex := (Mul p9 (Exp (Sum (1, 20001) (Mul (Add (V2 0 (0, 20003) (1, 20001)) (Mul p7 (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p8)) (V1 1 (1, 20001))))) (V1 1 (1, 20001))))))%N.
Definition p15 : ex := (Add p14 (Opp (V1 2 (0, 20003))))%N.
Definition e7 : ex := (Mul (Pow (Sqrt (Sum (0, 20003) (Pow p15 2%nat))) 2%nat) (Inv (Int 2)))%N.
(* line 1: L(A_at(x), x_0) = norm(c(A_at(x), x_0))**2/2 *)
Lemma line_3_1 :
  forall (n d : nat) (A : mat) (b x x_0 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x_0 <> 0 ->
  L_3 n d b (A_at n d A x_0 x) x_0 = norm n (c_3 n d b (A_at n d A x_0 x) x_0) ^ 2 / 2.
Proof.
  intros n d A b x x_0 Hs_n Hs_d Hn1.
  setting [n; d] [] [x; x_0; b] [A] [] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e7 e7.
Qed.

Definition p17 : ex := (Mul p12 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p18 : ex := (Add p17 (Opp (V1 2 (0, 20002))))%N.
Definition p19 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow p18 2%nat))) 2%nat)%N.
Definition e8 : ex := (Mul p19 (Inv (Int 2)))%N.
(* line 2: norm(c(A_at(x), x_0))**2/2 = norm(c(A, x))**2/2 *)
Lemma line_3_2 :
  forall (n d : nat) (A : mat) (b x x_0 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x_0 <> 0 ->
  norm n (c_3 n d b (A_at n d A x_0 x) x_0) ^ 2 / 2 = norm n (c_3 n d b A x) ^ 2 / 2.
Proof.
  intros n d A b x x_0 Hs_n Hs_d Hn1.
  setting [n; d] [] [x; x_0; b] [A] [] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e7 e8.
Qed.

Definition p21 : ex := (Sum (1, 20000) (Pow (V1 2 (1, 20000)) 2%nat))%N.
Definition e9 : ex := (Sqrt p21)%N.
Definition p23 : ex := (Pow (Sqrt (Sum (0, 20002) (Pow (Add p17 (Opp (V1 1 (0, 20002)))) 2%nat))) 2%nat)%N.
Definition e10 : ex := (Mul p23 (Inv (Int 2)))%N.
(* line 3: norm(c(A, x))**2/2 = L(A, x) *)
Lemma line_3_3 :
  forall (n d : nat) (A : mat) (b x x_0 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x_0 <> 0 ->
  norm n (c_3 n d b A x) ^ 2 / 2 = L_3 n d b A x.
Proof.
  intros n d A b x x_0 Hs_n Hs_d Hn1.
  setting [n; d] [] [x; b; x_0] [A] [] [].
  equation (cons_nonzero Ev e9 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e10 e10.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n d A b x x_0 Hs_n Hs_d Hn1.
  setting [n; d] [] [x; x_0; b] [A] [] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e7 e8.
Qed.

Lemma defined_3 :
  forall (n d : nat) (A : mat) (b x x_0 : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x_0 <> 0 ->
  defined (env_of [n; d] [] [x; x_0; b] [A]) (ienv_of []) e7 /\
  defined (env_of [n; d] [] [x; x_0; b] [A]) (ienv_of []) e8.
Proof.
  intros n d A b x x_0 Hs_n Hs_d Hn1.
  setting [n; d] [] [x; x_0; b] [A] [] [].
  split; defined_by (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.

Definition p25 : ex := (Add e3 (Mul p7 (Mul p10 (V1 1 (1, 2)))))%N.
Definition e11 : ex := (Add p25 (Opp (Add e3 (Mul p7 (Mul (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000)))))) (V1 1 (1, 2)))))))%N.
(* line 1: A_at(y) - A_at(x) = A + norm(x_0)**(-2)*A*(y - x_0)*x_0.T - (A + norm(x_0)**(-2)*A*(x - x_0)*x_0.T) *)
Lemma line_4_1 :
  forall (n d : nat) (A : mat) (x x_0 y : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  madd (A_at n d A x_0 y) (mopp (A_at n d A x_0 x)) k l
  = madd (madd A (mscal (/ norm d x_0 ^ 2) (outer (mulv d A (vadd y (vopp x_0))) x_0))) (mopp (madd A (mscal (/ norm d x_0 ^ 2) (outer (mulv d A (vadd x (vopp x_0))) x_0)))) k l.
Proof.
  intros n d A x x_0 y k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [] [y; x_0; x] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e11 e11.
Qed.

Definition p27 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p28 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) p27))%N.
Definition e12 : ex := (Mul p7 (Mul p28 (V1 1 (1, 2))))%N.
(* line 2: A + norm(x_0)**(-2)*A*(y - x_0)*x_0.T - (A + norm(x_0)**(-2)*A*(x - x_0)*x_0.T) = norm(x_0)**(-2)*A*(y - x)*x_0.T *)
Lemma line_4_2 :
  forall (n d : nat) (A : mat) (x x_0 y : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  madd (madd A (mscal (/ norm d x_0 ^ 2) (outer (mulv d A (vadd y (vopp x_0))) x_0))) (mopp (madd A (mscal (/ norm d x_0 ^ 2) (outer (mulv d A (vadd x (vopp x_0))) x_0)))) k l
  = mscal (/ norm d x_0 ^ 2) (outer (mulv d A (vadd y (vopp x))) x_0) k l.
Proof.
  intros n d A x x_0 y k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [] [y; x_0; x] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e11 e12.
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n d A x x_0 y k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [] [y; x_0; x] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e11 e12.
Qed.

Lemma defined_4 :
  forall (n d : nat) (A : mat) (x x_0 y : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  defined (env_of [n; d] [] [y; x_0; x] [A]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e11 /\
  defined (env_of [n; d] [] [y; x_0; x] [A]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e12.
Proof.
  intros n d A x x_0 y k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [] [y; x_0; x] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  split; defined_by (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.

Definition p30 : ex := (Inv (Pow e9 2%nat))%N.
Definition p31 : ex := (D (T1 0 (1, 20003)) e10)%N.
Definition e13 : ex := (Add e3 (Mul p30 (Mul (Sum (1, 20003) (Mul (V2 0 (0, 1) (1, 20003)) (Add (Add (V1 0 (1, 20003)) (Mul (Opp (Sc 0)) p31)) (Opp (V1 2 (1, 20003)))))) (V1 2 (1, 2)))))%N.
Definition p33 : ex := (Add e3 (Mul p30 (Mul p28 (V1 2 (1, 2)))))%N.
Definition p34 : ex := (Opp (Mul (Sc 0) p30))%N.
Definition e14 : ex := (Add p33 (Mul p34 (Mul (Sum (1, 20003) (Mul (V2 0 (0, 1) (1, 20003)) p31)) (V1 2 (1, 2)))))%N.
(* line 1: A_at(x - eta*gradient(L(A, x), x)) = A_at(x) + norm(x_0)**(-2)*A*(-eta)*gradient(L(A, x), x)*x_0.T *)
Lemma line_5_1 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x x_0 : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  A_at n d A x_0 (vadd x (vscal (- eta) (grad (fun x => L_3 n d b A x) x))) k l
  = madd (A_at n d A x_0 x) (mscal (- (eta / norm d x_0 ^ 2)) (outer (mulv d A (grad (fun x => L_3 n d b A x) x)) x_0)) k l.
Proof.
  intros n d A b eta x x_0 k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [eta] [x; b; x_0] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (cons_nonzero Ev e9 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e13 e14.
Qed.

Definition p36 : ex := (Opp (Mul (Sc 0) p7))%N.
Definition e15 : ex := (Add p25 (Mul p36 (Mul (Sum (1, 20003) (Mul (V2 0 (0, 1) (1, 20003)) (D (T1 0 (1, 20003)) e8))) (V1 1 (1, 2)))))%N.
Definition p38 : ex := (Mul p12 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e16 : ex := (Add p25 (Mul p36 (Mul (Sum (0, 20003) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V2 0 (0, 20003) (1, 20000)))) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p38) (Opp (Mul p38 p17))) p18)))) (V1 1 (1, 2)))))%N.
(* line 2: A_at(x) + norm(x_0)**(-2)*A*(-eta)*gradient(L(A, x), x)*x_0.T = A_at(x) + norm(x_0)**(-2)*A*(-eta)*A.T*V(A*x)*x_0.T *)
Lemma line_5_2 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x x_0 : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  madd (A_at n d A x_0 x) (mscal (- (eta / norm d x_0 ^ 2)) (outer (mulv d A (grad (fun x => L_3 n d b A x) x)) x_0)) k l
  = madd (A_at n d A x_0 x) (mscal (- (eta / norm d x_0 ^ 2)) (outer (mulv n (mulm d A (tr A)) (V n b (mulv d A x))) x_0)) k l.
Proof.
  intros n d A b eta x x_0 k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [eta] [x; x_0; b] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e15 e16.
Qed.

(* line 3: A_at(x) + norm(x_0)**(-2)*A*(-eta)*A.T*V(A*x)*x_0.T = A_at(x) - eta/norm(x_0)**2*A*A.T*V(A*x)*x_0.T *)
Lemma line_5_3 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x x_0 : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  madd (A_at n d A x_0 x) (mscal (- (eta / norm d x_0 ^ 2)) (outer (mulv n (mulm d A (tr A)) (V n b (mulv d A x))) x_0)) k l
  = madd (A_at n d A x_0 x) (mscal (- (eta / norm d x_0 ^ 2)) (outer (mulv n (mulm d A (tr A)) (V n b (mulv d A x))) x_0)) k l.
Proof.
  intros n d A b eta x x_0 k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [eta] [x; x_0; b] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e16 e16.
Qed.

Definition p40 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V2 0 (0, 20004) (1, 20000))))%N.
Definition p41 : ex := (Mul p9 (Exp (Sum (1, 20001) (Mul (Add (V2 0 (0, 20004) (1, 20001)) (Mul p7 (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p8)) (V1 1 (1, 20001))))) (V1 1 (1, 20001))))))%N.
Definition e17 : ex := (Add p25 (Mul p36 (Mul (Sum (0, 20004) (Mul p40 (Sum (0, 20003) (Mul (Add (Mul (Del (0, 20004) (0, 20003)) p41) (Opp (Mul p41 p14))) p15)))) (V1 1 (1, 2)))))%N.
(* line 4: A_at(x) - eta/norm(x_0)**2*A*A.T*V(A*x)*x_0.T = A_at(x) - eta/norm(x_0)**2*A*A.T*V(A_at(x)*x_0)*x_0.T *)
Lemma line_5_4 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x x_0 : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  madd (A_at n d A x_0 x) (mscal (- (eta / norm d x_0 ^ 2)) (outer (mulv n (mulm d A (tr A)) (V n b (mulv d A x))) x_0)) k l
  = madd (A_at n d A x_0 x) (mscal (- (eta / norm d x_0 ^ 2)) (outer (mulv n (mulm d A (tr A)) (V n b (mulv d (A_at n d A x_0 x) x_0))) x_0)) k l.
Proof.
  intros n d A b eta x x_0 k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [eta] [x; x_0; b] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e16 e17.
Qed.

Definition p43 : ex := (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (Add (V2 0 (0, 20002) (1, 20001)) (Mul p30 (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p27)) (V1 2 (1, 20001))))) (V1 2 (1, 20001))))) (Int 1))))%N.
Definition p44 : ex := (Mul p43 (Exp (Sum (1, 20001) (Mul (Add (V2 0 (0, 20004) (1, 20001)) (Mul p30 (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p27)) (V1 2 (1, 20001))))) (V1 2 (1, 20001))))))%N.
Definition p45 : ex := (Mul p43 (Exp (Sum (1, 20001) (Mul (Add (V2 0 (0, 20003) (1, 20001)) (Mul p30 (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p27)) (V1 2 (1, 20001))))) (V1 2 (1, 20001))))))%N.
Definition e18 : ex := (Add p33 (Mul p34 (Mul (Sum (0, 20004) (Mul p40 (Sum (0, 20003) (Mul (Add (Mul (Del (0, 20004) (0, 20003)) p44) (Opp (Mul p44 p45))) (Add p45 (Opp (V1 1 (0, 20003)))))))) (V1 2 (1, 2)))))%N.
Theorem theorem_5 : statement_5.
Proof.
  intros n d A b eta x x_0 k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [eta] [x; b; x_0] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (cons_nonzero Ev e9 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e13 e18.
Qed.

Lemma defined_5 :
  forall (n d : nat) (A : mat) (b : vec) (eta : R) (x x_0 : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x_0 <> 0 ->
  defined (env_of [n; d] [eta] [x; b; x_0] [A]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e13 /\
  defined (env_of [n; d] [eta] [x; b; x_0] [A]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e18.
Proof.
  intros n d A b eta x x_0 k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [eta] [x; b; x_0] [A] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  split; defined_by (cons_nonzero Ev e9 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.
