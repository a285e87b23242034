(* Correspondence, elsewhere: the two shifts at other weights. The claim duality-elsewhere of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* A_dual()*y - A*(y + Delta) = (-1 + inner(x, y)/norm(x)**2)*A*Delta *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (Delta x y : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  vadd (mulv d (A_dual n d A Delta x) y) (vopp (mulv d A (vadd y Delta))) k
  = vscal (- 1 + inner d x y / norm d x ^ 2) (mulv d A Delta) k.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat))%N.
Definition e1 : ex := (Sqrt p1)%N.
Definition p3 : ex := (Inv (Pow e1 2%nat))%N.
Definition p4 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition e2 : ex := (Add (Sum (1, 20001) (Mul (Add (V2 0 (0, 1) (1, 20001)) (Mul p3 (Mul p4 (V1 1 (1, 20001))))) (V1 2 (1, 20001)))) (Opp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (Add (V1 2 (1, 20000)) (V1 0 (1, 20000)))))))%N.
(* line 1: A_dual()*y - A*(y + Delta) = (A + norm(x)**(-2)*A*Delta*x.T)*y - A*(y + Delta) *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (Delta x y : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  vadd (mulv d (A_dual n d A Delta x) y) (vopp (mulv d A (vadd y Delta))) k
  = vadd (mulv d (madd A (mscal (/ norm d x ^ 2) (outer (mulv d A Delta) x))) y) (vopp (mulv d A (vadd y Delta))) k.
Proof.
  intros n d A Delta x y k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x; y] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e2.
Qed.

Definition p6 : ex := (Mul (Sum (1, 20000) (Mul (V1 1 (1, 20000)) (V1 2 (1, 20000)))) p3)%N.
Definition e3 : ex := (Add (Mul p6 p4) (Opp p4))%N.
(* line 2: (A + norm(x)**(-2)*A*Delta*x.T)*y - A*(y + Delta) = inner(x, y)/norm(x)**2*A*Delta - A*Delta *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (Delta x y : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  vadd (mulv d (madd A (mscal (/ norm d x ^ 2) (outer (mulv d A Delta) x))) y) (vopp (mulv d A (vadd y Delta))) k
  = vadd (vscal (inner d x y / norm d x ^ 2) (mulv d A Delta)) (vopp (mulv d A Delta)) k.
Proof.
  intros n d A Delta x y k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x; y] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e3.
Qed.

Definition e4 : ex := (Mul (Add (Opp (Int 1)) p6) p4)%N.
(* line 3: inner(x, y)/norm(x)**2*A*Delta - A*Delta = (-1 + inner(x, y)/norm(x)**2)*A*Delta *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (Delta x y : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  vadd (vscal (inner d x y / norm d x ^ 2) (mulv d A Delta)) (vopp (mulv d A Delta)) k
  = vscal (- 1 + inner d x y / norm d x ^ 2) (mulv d A Delta) k.
Proof.
  intros n d A Delta x y k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x; y] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e3 e4.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A Delta x y k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x; y] [A] [((0%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e4.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (Delta x y : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  norm d x <> 0 ->
  defined (env_of [n; d] [] [Delta; x; y] [A]) (ienv_of [((0%N, 1%N), k)]) e2 /\
  defined (env_of [n; d] [] [Delta; x; y] [A]) (ienv_of [((0%N, 1%N), k)]) e4.
Proof.
  intros n d A Delta x y k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [] [Delta; x; y] [A] [((0%N, 1%N), k)] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.
