(* Correspondence: every weight shift is a data shift. The claim duality of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* A_dual()*x = A*(x + Delta) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  mulv d (A_dual n d A Delta x) x k = mulv d A (vadd x Delta) k.

(* f(A_dual(), x) = f(A, x + Delta) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  f_3 n d (A_dual n d A Delta x) x k = f_3 n d A (vadd x Delta) k.

(* c(A_dual(), x) = c(A, x + Delta) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A : mat) (Delta b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  c_3 n d b (A_dual n d A Delta x) x k = c_3 n d b A (vadd x Delta) k.

(* L(A_dual(), x) = L(A, x + Delta) *)
Definition statement_4 : Prop :=
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x <> 0 ->
  L_3 n d b (A_dual n d A Delta x) x = L_3 n d b A (vadd x Delta).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat))%N.
Definition e1 : ex := (Sqrt p1)%N.
Definition p3 : ex := (Inv (Pow e1 2%nat))%N.
Definition p4 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p5 : ex := (Mul (Add (V2 0 (0, 1) (1, 20001)) (Mul p3 (Mul p4 (V1 1 (1, 20001))))) (V1 1 (1, 20001)))%N.
Definition e2 : ex := (Sum (1, 20001) p5)%N.
(* line 1: A_dual()*x = (A + norm(x)**(-2)*A*Delta*x.T)*x *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  mulv d (A_dual n d A Delta x) x k = mulv d (madd A (mscal (/ norm d x ^ 2) (outer (mulv d A Delta) x))) x k.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e2.
Qed.

Definition p7 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition e3 : ex := (Add p7 (Mul (Mul (Sum (1, 20000) (Mul (V1 1 (1, 20000)) (V1 1 (1, 20000)))) p3) p4))%N.
(* line 2: (A + norm(x)**(-2)*A*Delta*x.T)*x = A*x + inner(x, x)/norm(x)**2*A*Delta *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  mulv d (madd A (mscal (/ norm d x ^ 2) (outer (mulv d A Delta) x))) x k
  = vadd (mulv d A x) (vscal (inner d x x / norm d x ^ 2) (mulv d A Delta)) k.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e3.
Qed.

Definition p9 : ex := (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat))%N.
Definition e4 : ex := (Sqrt p9)%N.
Definition e5 : ex := (Add p4 (Mul (Mul (Sum (1, 20000) (Mul (V1 0 (1, 20000)) (V1 0 (1, 20000)))) (Inv (Pow e4 2%nat))) p7))%N.
Definition e6 : ex := (Add p4 p7)%N.
(* line 3: A*x + inner(x, x)/norm(x)**2*A*Delta = A*x + A*Delta *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  vadd (mulv d A x) (vscal (inner d x x / norm d x ^ 2) (mulv d A Delta)) k = vadd (mulv d A x) (mulv d A Delta) k.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [x; Delta] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e5 e6.
Qed.

Definition e7 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (Add (V1 0 (1, 20000)) (V1 1 (1, 20000)))))%N.
(* line 4: A*x + A*Delta = A*(x + Delta) *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  vadd (mulv d A x) (mulv d A Delta) k = mulv d A (vadd x Delta) k.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [x; Delta] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e6 e7.
Qed.

Definition p14 : ex := (Add (V1 1 (1, 20000)) (V1 0 (1, 20000)))%N.
Definition p15 : ex := (Mul (V2 0 (0, 1) (1, 20000)) p14)%N.
Definition e8 : ex := (Sum (1, 20000) p15)%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e8.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  defined (env_of [n; d] [] [Delta; x] [A]) (ienv_of [((0%N, 1%N), k)]) e2 /\
  defined (env_of [n; d] [] [Delta; x] [A]) (ienv_of [((0%N, 1%N), k)]) e8.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.

Definition p17 : ex := (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (Add (V2 0 (0, 20002) (1, 20001)) (Mul p3 (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))) (V1 1 (1, 20001))))) (V1 1 (1, 20001))))) (Int 1))))%N.
Definition p18 : ex := (Exp e2)%N.
Definition e9 : ex := (Mul p17 p18)%N.
(* line 1: f(A_dual(), x) = softmax(A_dual()*x) *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  f_3 n d (A_dual n d A Delta x) x k = softmax n (mulv d (A_dual n d A Delta x) x) k.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e9 e9.
Qed.

Definition p20 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p14))) (Int 1))))%N.
Definition p21 : ex := (Exp e8)%N.
Definition e10 : ex := (Mul p20 p21)%N.
(* line 2: softmax(A_dual()*x) = f(A, x + Delta) *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  softmax n (mulv d (A_dual n d A Delta x) x) k = f_3 n d A (vadd x Delta) k.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e9 e10.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e9 e10.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  defined (env_of [n; d] [] [Delta; x] [A]) (ienv_of [((0%N, 1%N), k)]) e9 /\
  defined (env_of [n; d] [] [Delta; x] [A]) (ienv_of [((0%N, 1%N), k)]) e10.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.

Definition e11 : ex := (Add e9 (Opp (V1 2 (0, 1))))%N.
(* line 1: c(A_dual(), x) = f(A_dual(), x) - b *)
Lemma line_3_1 :
  forall (n d : nat) (A : mat) (Delta b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  c_3 n d b (A_dual n d A Delta x) x k = vadd (f_3 n d (A_dual n d A Delta x) x) (vopp b) k.
Proof.
  intros n d A Delta b x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x; b] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e11 e11.
Qed.

Definition e12 : ex := (Add e10 (Opp (V1 2 (0, 1))))%N.
(* line 2: f(A_dual(), x) - b = c(A, x + Delta) *)
Lemma line_3_2 :
  forall (n d : nat) (A : mat) (Delta b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  vadd (f_3 n d (A_dual n d A Delta x) x) (vopp b) k = c_3 n d b A (vadd x Delta) k.
Proof.
  intros n d A Delta b x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x; b] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e11 e12.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n d A Delta b x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x; b] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e11 e12.
Qed.

Lemma defined_3 :
  forall (n d : nat) (A : mat) (Delta b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  defined (env_of [n; d] [] [Delta; x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e11 /\
  defined (env_of [n; d] [] [Delta; x; b] [A]) (ienv_of [((0%N, 1%N), k)]) e12.
Proof.
  intros n d A Delta b x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x; b] [A] [((0%N, 1%N), k)] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.

Definition e13 : ex := (Mul (Pow (Sqrt (Sum (0, 20003) (Pow (Add (Mul p17 (Exp (Sum (1, 20001) (Mul (Add (V2 0 (0, 20003) (1, 20001)) (Mul p3 (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000)))) (V1 1 (1, 20001))))) (V1 1 (1, 20001)))))) (Opp (V1 2 (0, 20003)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
(* line 1: L(A_dual(), x) = norm(c(A_dual(), x))**2/2 *)
Lemma line_4_1 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x <> 0 ->
  L_3 n d b (A_dual n d A Delta x) x = norm n (c_3 n d b (A_dual n d A Delta x) x) ^ 2 / 2.
Proof.
  intros n d A Delta b x Hs_n Hs_d Hn1.
  setting [n; d] [] [Delta; x; b] [A] [] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e13 e13.
Qed.

Definition e14 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow (Add (Mul p20 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p14)))) (Opp (V1 2 (0, 20002)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
(* line 2: norm(c(A_dual(), x))**2/2 = L(A, x + Delta) *)
Lemma line_4_2 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x <> 0 ->
  norm n (c_3 n d b (A_dual n d A Delta x) x) ^ 2 / 2 = L_3 n d b A (vadd x Delta).
Proof.
  intros n d A Delta b x Hs_n Hs_d Hn1.
  setting [n; d] [] [Delta; x; b] [A] [] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e13 e14.
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n d A Delta b x Hs_n Hs_d Hn1.
  setting [n; d] [] [Delta; x; b] [A] [] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e13 e14.
Qed.

Lemma defined_4 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x <> 0 ->
  defined (env_of [n; d] [] [Delta; x; b] [A]) (ienv_of []) e13 /\
  defined (env_of [n; d] [] [Delta; x; b] [A]) (ienv_of []) e14.
Proof.
  intros n d A Delta b x Hs_n Hs_d Hn1.
  setting [n; d] [] [Delta; x; b] [A] [] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.
