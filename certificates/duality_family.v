(* Correspondence, family: a family of data shifts with one prediction. The claim duality-family of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* A_any()*x = A*(x + Delta) + mu*ones(n) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (Delta : vec) (E : mat) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  mulv d (A_any n d A Delta E mu x) x k = vadd (mulv d A (vadd x Delta)) (vscal mu ones) k.

(* f(A_any(), x) = f(A, x + Delta) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (Delta : vec) (E : mat) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  f_3 n d (A_any n d A Delta E mu x) x k = f_3 n d A (vadd x Delta) k.

(* norm(x)**(-2)*D*x*x.T + D*(identity(d) - 1/norm(x)**2*x*x.T) = D *)
Definition statement_3 : Prop :=
  forall (n d : nat) (D_ : mat) (x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x <> 0 ->
  madd (mscal (/ norm d x ^ 2) (outer (mulv d D_ x) x)) (mulm d D_ (madd idm (mscal (- (/ norm d x ^ 2)) (outer x x)))) k l
  = D_ k l.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat))%N.
Definition e1 : ex := (Sqrt p1)%N.
Definition p3 : ex := (Inv (Pow e1 2%nat))%N.
Definition p4 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p5 : ex := (Add (Del (1, 20001) (1, 20002)) (Mul (Opp p3) (Mul (V1 1 (1, 20001)) (V1 1 (1, 20002)))))%N.
Definition p6 : ex := (Mul (Add (Add (V2 0 (0, 1) (1, 20002)) (Mul p3 (Mul (Add p4 (Mul (Sc 0) (Int 1))) (V1 1 (1, 20002))))) (Sum (1, 20001) (Mul (V2 1 (0, 1) (1, 20001)) p5))) (V1 1 (1, 20002)))%N.
Definition e2 : ex := (Sum (1, 20002) p6)%N.
(* line 1: A_any()*x = (A + norm(x)**(-2)*(A*Delta + mu*ones(n))*x.T + E*(identity(d) - 1/norm(x)**2*x*x.T))*x *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (Delta : vec) (E : mat) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  mulv d (A_any n d A Delta E mu x) x k
  = mulv d (madd (madd A (mscal (/ norm d x ^ 2) (outer (vadd (mulv d A Delta) (vscal mu ones)) x))) (mulm d E (madd idm (mscal (- (/ norm d x ^ 2)) (outer x x))))) x k.
Proof.
  intros n d A Delta E mu x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [mu] [Delta; x] [A; E] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e2.
Qed.

Definition p8 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition e3 : ex := (Add (Add p8 p4) (Mul (Sc 0) (Int 1)))%N.
(* line 2: (A + norm(x)**(-2)*(A*Delta + mu*ones(n))*x.T + E*(identity(d) - 1/norm(x)**2*x*x.T))*x = A*x + A*Delta + mu*ones(n) *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (Delta : vec) (E : mat) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  mulv d (madd (madd A (mscal (/ norm d x ^ 2) (outer (vadd (mulv d A Delta) (vscal mu ones)) x))) (mulm d E (madd idm (mscal (- (/ norm d x ^ 2)) (outer x x))))) x k
  = vadd (vadd (mulv d A x) (mulv d A Delta)) (vscal mu ones) k.
Proof.
  intros n d A Delta E mu x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [mu] [Delta; x] [A; E] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e3.
Qed.

Definition p10 : ex := (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat))%N.
Definition e4 : ex := (Sqrt p10)%N.
Definition e5 : ex := (Add (Add p4 p8) (Mul (Sc 0) (Int 1)))%N.
Definition p13 : ex := (Add (V1 0 (1, 20000)) (V1 1 (1, 20000)))%N.
Definition p14 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) p13))%N.
Definition e6 : ex := (Add p14 (Mul (Sc 0) (Int 1)))%N.
(* line 3: A*x + A*Delta + mu*ones(n) = A*(x + Delta) + mu*ones(n) *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (Delta : vec) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  vadd (vadd (mulv d A x) (mulv d A Delta)) (vscal mu ones) k = vadd (mulv d A (vadd x Delta)) (vscal mu ones) k.
Proof.
  intros n d A Delta mu x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [mu] [x; Delta] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e5 e6.
Qed.

Definition p16 : ex := (Add (V1 1 (1, 20000)) (V1 0 (1, 20000)))%N.
Definition p17 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) p16))%N.
Definition e7 : ex := (Add p17 (Mul (Sc 0) (Int 1)))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d A Delta E mu x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [mu] [Delta; x] [A; E] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e7.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (Delta : vec) (E : mat) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  defined (env_of [n; d] [mu] [Delta; x] [A; E]) (ienv_of [((0%N, 1%N), k)]) e2 /\
  defined (env_of [n; d] [mu] [Delta; x] [A; E]) (ienv_of [((0%N, 1%N), k)]) e7.
Proof.
  intros n d A Delta E mu x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [mu] [Delta; x] [A; E] [((0%N, 1%N), k)] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.

Definition e8 : ex := (Mul (Inv (Sum (0, 20003) (Mul (Exp (Sum (1, 20002) (Mul (Add (Add (V2 0 (0, 20003) (1, 20002)) (Mul p3 (Mul (Add (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000)))) (Mul (Sc 0) (Int 1))) (V1 1 (1, 20002))))) (Sum (1, 20001) (Mul (V2 1 (0, 20003) (1, 20001)) p5))) (V1 1 (1, 20002))))) (Int 1)))) (Exp e2))%N.
(* line 1: f(A_any(), x) = softmax(A_any()*x) *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (Delta : vec) (E : mat) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  f_3 n d (A_any n d A Delta E mu x) x k = softmax n (mulv d (A_any n d A Delta E mu x) x) k.
Proof.
  intros n d A Delta E mu x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [mu] [Delta; x] [A; E] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e8 e8.
Qed.

Definition p20 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p16))%N.
Definition e9 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Add p20 (Mul (Sc 0) (Int 1)))) (Int 1)))) (Exp e7))%N.
(* line 2: softmax(A_any()*x) = softmax(A*(x + Delta) + mu*ones(n)) *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (Delta : vec) (E : mat) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  softmax n (mulv d (A_any n d A Delta E mu x) x) k = softmax n (vadd (mulv d A (vadd x Delta)) (vscal mu ones)) k.
Proof.
  intros n d A Delta E mu x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [mu] [Delta; x] [A; E] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e8 e9.
Qed.

Definition p22 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p13))%N.
Definition e10 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Add p22 (Mul (Sc 0) (Int 1)))) (Int 1)))) (Exp e6))%N.
Definition e11 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp p22) (Int 1)))) (Exp p14))%N.
(* line 3: softmax(A*(x + Delta) + mu*ones(n)) = softmax(A*(x + Delta)) *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (Delta : vec) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  softmax n (vadd (mulv d A (vadd x Delta)) (vscal mu ones)) k = softmax n (mulv d A (vadd x Delta)) k.
Proof.
  intros n d A Delta mu x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [mu] [x; Delta] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e10 e11.
Qed.

(* line 4: softmax(A*(x + Delta)) = f(A, x + Delta) *)
Lemma line_2_4 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  softmax n (mulv d A (vadd x Delta)) k = f_3 n d A (vadd x Delta) k.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [x; Delta] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e11 e11.
Qed.

Definition e12 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp p20) (Int 1)))) (Exp p17))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n d A Delta E mu x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [mu] [Delta; x] [A; E] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e8 e12.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (Delta : vec) (E : mat) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  defined (env_of [n; d] [mu] [Delta; x] [A; E]) (ienv_of [((0%N, 1%N), k)]) e8 /\
  defined (env_of [n; d] [mu] [Delta; x] [A; E]) (ienv_of [((0%N, 1%N), k)]) e12.
Proof.
  intros n d A Delta E mu x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [mu] [Delta; x] [A; E] [((0%N, 1%N), k)] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.

Definition p26 : ex := (Inv (Pow e4 2%nat))%N.
Definition e13 : ex := (Add (Mul p26 (Mul p4 (V1 0 (1, 2)))) (Sum (1, 20001) (Mul (V2 0 (0, 1) (1, 20001)) (Add (Del (1, 20001) (1, 2)) (Mul (Opp p26) (Mul (V1 0 (1, 20001)) (V1 0 (1, 2))))))))%N.
Definition e14 : ex := (V2 0 (0, 1) (1, 2))%N.
Theorem theorem_3 : statement_3.
Proof.
  intros n d D_ x k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [] [x] [D_] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e13 e14.
Qed.

Lemma defined_3 :
  forall (n d : nat) (D_ : mat) (x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < d)%nat ->
  norm d x <> 0 ->
  defined (env_of [n; d] [] [x] [D_]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e13 /\
  defined (env_of [n; d] [] [x] [D_]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e14.
Proof.
  intros n d D_ x k l Hs_n Hs_d Hi_k Hi_l Hn1.
  setting [n; d] [] [x] [D_] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  split; defined_by (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.
