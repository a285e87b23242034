(* Correspondence, attained: the smallest data shift gives the prediction. The claim duality-attained of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* A_centred()*x = A*(x + Delta) - inner(A*Delta, ones(n))/n*ones(n) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  mulv d (A_centred n d A Delta x) x k
  = vadd (mulv d A (vadd x Delta)) (vscal (- (inner n (mulv d A Delta) ones / INR n)) ones) k.

(* f(A_centred(), x) = f(A, x + Delta) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  f_3 n d (A_centred n d A Delta x) x k = f_3 n d A (vadd x Delta) k.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat))%N.
Definition e1 : ex := (Sqrt p1)%N.
Definition p3 : ex := (Inv (Pow e1 2%nat))%N.
Definition p4 : ex := (Mul (Opp (Inv (Sz 0))) (Mul (Int 1) (Int 1)))%N.
Definition p5 : ex := (Sum (0, 20000) (Mul (Add (Del (0, 1) (0, 20000)) p4) (V2 0 (0, 20000) (1, 20001))))%N.
Definition p6 : ex := (Sum (1, 20001) (Mul p5 (V1 0 (1, 20001))))%N.
Definition p7 : ex := (Mul (Add (V2 0 (0, 1) (1, 20002)) (Mul p3 (Mul p6 (V1 1 (1, 20002))))) (V1 1 (1, 20002)))%N.
Definition e2 : ex := (Sum (1, 20002) p7)%N.
(* line 1: A_centred()*x = (A + norm(x)**(-2)*C()*A*Delta*x.T)*x *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  mulv d (A_centred n d A Delta x) x k
  = mulv d (madd A (mscal (/ norm d x ^ 2) (outer (mulv d (mulm n (C n) A) Delta) x))) x k.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e2.
Qed.

Definition e3 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 1 (1, 20000)))) p6)%N.
(* line 2: (A + norm(x)**(-2)*C()*A*Delta*x.T)*x = A*x + C()*A*Delta *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  mulv d (madd A (mscal (/ norm d x ^ 2) (outer (mulv d (mulm n (C n) A) Delta) x))) x k
  = vadd (mulv d A x) (mulv d (mulm n (C n) A) Delta) k.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e3.
Qed.

Definition e4 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e5 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000)))) (Sum (1, 20001) (Mul p5 (V1 1 (1, 20001)))))%N.
Definition p12 : ex := (Add (V1 0 (1, 20000)) (V1 1 (1, 20000)))%N.
Definition p13 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) p12))%N.
Definition p14 : ex := (Mul (Opp (Mul (Sum (0, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000)))) (Int 1))) (Inv (Sz 0)))) (Int 1))%N.
Definition e6 : ex := (Add p13 p14)%N.
(* line 3: A*x + C()*A*Delta = A*(x + Delta) - inner(A*Delta, ones(n))/n*ones(n) *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  vadd (mulv d A x) (mulv d (mulm n (C n) A) Delta) k
  = vadd (mulv d A (vadd x Delta)) (vscal (- (inner n (mulv d A Delta) ones / INR n)) ones) k.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [x; Delta] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e5 e6.
Qed.

Definition p16 : ex := (Add (V1 1 (1, 20000)) (V1 0 (1, 20000)))%N.
Definition p17 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) p16))%N.
Definition p18 : ex := (Mul (Opp (Mul (Sum (0, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))) (Int 1))) (Inv (Sz 0)))) (Int 1))%N.
Definition e7 : ex := (Add p17 p18)%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e7.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  defined (env_of [n; d] [] [Delta; x] [A]) (ienv_of [((0%N, 1%N), k)]) e2 /\
  defined (env_of [n; d] [] [Delta; x] [A]) (ienv_of [((0%N, 1%N), k)]) e7.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.

Definition e8 : ex := (Mul (Inv (Sum (0, 20003) (Mul (Exp (Sum (1, 20002) (Mul (Add (V2 0 (0, 20003) (1, 20002)) (Mul p3 (Mul (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (Add (Del (0, 20003) (0, 20000)) p4) (V2 0 (0, 20000) (1, 20001)))) (V1 0 (1, 20001)))) (V1 1 (1, 20002))))) (V1 1 (1, 20002))))) (Int 1)))) (Exp e2))%N.
(* line 1: f(A_centred(), x) = softmax(A_centred()*x) *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  f_3 n d (A_centred n d A Delta x) x k = softmax n (mulv d (A_centred n d A Delta x) x) k.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e8 e8.
Qed.

Definition e9 : ex := (Mul (Inv (Sum (0, 20002) (Mul (Exp (Add (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p16)) p18)) (Int 1)))) (Exp e7))%N.
(* line 2: softmax(A_centred()*x) = softmax(A*(x + Delta) - inner(A*Delta, ones(n))/n*ones(n)) *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  softmax n (mulv d (A_centred n d A Delta x) x) k
  = softmax n (vadd (mulv d A (vadd x Delta)) (vscal (- (inner n (mulv d A Delta) ones / INR n)) ones)) k.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e8 e9.
Qed.

Definition e10 : ex := (Mul (Inv (Sum (0, 20002) (Mul (Exp (Add (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p12)) p14)) (Int 1)))) (Exp e6))%N.
Definition e11 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p12))) (Int 1)))) (Exp p13))%N.
(* line 3: softmax(A*(x + Delta) - inner(A*Delta, ones(n))/n*ones(n)) = f(A, x + Delta) *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  softmax n (vadd (mulv d A (vadd x Delta)) (vscal (- (inner n (mulv d A Delta) ones / INR n)) ones)) k
  = f_3 n d A (vadd x Delta) k.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [x; Delta] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e4 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e10 e11.
Qed.

Definition e12 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p16))) (Int 1)))) (Exp p17))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e8 e12.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (Delta x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  defined (env_of [n; d] [] [Delta; x] [A]) (ienv_of [((0%N, 1%N), k)]) e8 /\
  defined (env_of [n; d] [] [Delta; x] [A]) (ienv_of [((0%N, 1%N), k)]) e12.
Proof.
  intros n d A Delta x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x] [A] [((0%N, 1%N), k)] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.
