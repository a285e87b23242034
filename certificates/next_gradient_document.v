(* The next gradient, data: data with the prediction and the next gradient. The claim next-gradient-document of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* A_any().T*V(A_any()*x) - A.T*V(A*(x + Delta)) = inner(A*Delta, V(A*(x + Delta)))/norm(x)**2*x + (identity(d) - 1/norm(x)**2*x*x.T)*E.T*V(A*(x + Delta)) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (Delta : vec) (E : mat) (b : vec) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  norm d x <> 0 ->
  vadd (mulv n (tr (A_any n d A Delta E mu x)) (V n b (mulv d (A_any n d A Delta E mu x) x))) (vopp (mulv n (tr A) (V n b (mulv d A (vadd x Delta))))) k
  = vadd (vscal (inner n (mulv d A Delta) (V n b (mulv d A (vadd x Delta))) / norm d x ^ 2) x) (mulv n (mulm d (madd idm (mscal (- (/ norm d x ^ 2)) (outer x x))) (tr E)) (V n b (mulv d A (vadd x Delta)))) k.

(* norm(A_any().T*V(A_any()*x) - A.T*V(A*(x + Delta)))**2 = inner(A*Delta, V(A*(x + Delta)))**2/norm(x)**2 + norm((identity(d) - 1/norm(x)**2*x*x.T)*E.T*V(A*(x + Delta)))**2 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (Delta : vec) (E : mat) (b : vec) (mu : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x <> 0 ->
  norm d (vadd (mulv n (tr (A_any n d A Delta E mu x)) (V n b (mulv d (A_any n d A Delta E mu x) x))) (vopp (mulv n (tr A) (V n b (mulv d A (vadd x Delta)))))) ^ 2
  = norm d (mulv n (mulm d (madd idm (mscal (- (/ norm d x ^ 2)) (outer x x))) (tr E)) (V n b (mulv d A (vadd x Delta)))) ^ 2 + inner n (mulv d A Delta) (V n b (mulv d A (vadd x Delta))) ^ 2 / norm d x ^ 2.

(* inner(A*Delta, V(A*(x + Delta))) = inner(Delta, gradient(L(A, x + Delta), x)) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x <> 0 ->
  inner n (mulv d A Delta) (V n b (mulv d A (vadd x Delta)))
  = inner d Delta (grad (fun x => L_3 n d b A (vadd x Delta)) x).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat))%N.
Definition e1 : ex := (Sqrt p1)%N.
Definition p3 : ex := (Inv (Pow e1 2%nat))%N.
Definition p4 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 0 (1, 20000)))) (Mul (Sc 0) (Int 1)))%N.
Definition p5 : ex := (Opp p3)%N.
Definition p6 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p7 : ex := (Add (Del (1, 20001) (1, 20002)) (Mul p5 (Mul (V1 1 (1, 20001)) (V1 1 (1, 20002)))))%N.
Definition p8 : ex := (Inv (Sum (0, 20003) (Mul (Exp (Sum (1, 20002) (Mul (Add (Add (V2 0 (0, 20003) (1, 20002)) (Mul p3 (Mul (Add p6 (Mul (Sc 0) (Int 1))) (V1 1 (1, 20002))))) (Sum (1, 20001) (Mul (V2 1 (0, 20003) (1, 20001)) p7))) (V1 1 (1, 20002))))) (Int 1))))%N.
Definition p9 : ex := (Mul p8 (Exp (Sum (1, 20002) (Mul (Add (Add (V2 0 (0, 20005) (1, 20002)) (Mul p3 (Mul p4 (V1 1 (1, 20002))))) (Sum (1, 20001) (Mul (V2 1 (0, 20005) (1, 20001)) p7))) (V1 1 (1, 20002))))))%N.
Definition p10 : ex := (Mul p8 (Exp (Sum (1, 20002) (Mul (Add (Add (V2 0 (0, 20004) (1, 20002)) (Mul p3 (Mul (Add (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000)))) (Mul (Sc 0) (Int 1))) (V1 1 (1, 20002))))) (Sum (1, 20001) (Mul (V2 1 (0, 20004) (1, 20001)) p7))) (V1 1 (1, 20002))))))%N.
Definition p11 : ex := (Sum (0, 20004) (Mul (Add (Mul (Del (0, 20005) (0, 20004)) p9) (Opp (Mul p9 p10))) (Add p10 (Opp (V1 2 (0, 20004))))))%N.
Definition p12 : ex := (Add (V1 1 (1, 20000)) (V1 0 (1, 20000)))%N.
Definition p13 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p12))) (Int 1))))%N.
Definition p14 : ex := (Mul p13 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p12))))%N.
Definition p15 : ex := (Mul p13 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p12))))%N.
Definition p16 : ex := (Add p15 (Opp (V1 2 (0, 20002))))%N.
Definition p17 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p14) (Opp (Mul p14 p15))) p16))%N.
Definition e2 : ex := (Add (Sum (0, 20005) (Mul (Add (Add (V2 0 (0, 20005) (1, 1)) (Mul p3 (Mul p4 (V1 1 (1, 1))))) (Sum (1, 20001) (Mul (V2 1 (0, 20005) (1, 20001)) (Add (Del (1, 20001) (1, 1)) (Mul p5 (Mul (V1 1 (1, 20001)) (V1 1 (1, 1)))))))) p11)) (Opp (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) p17))))%N.
Definition p19 : ex := (Mul p6 p17)%N.
Definition e6 : ex := (Sum (0, 20003) p19)%N.
Definition e3 : ex := (Add (Mul (Mul e6 p3) (V1 1 (1, 1))) (Sum (0, 20003) (Mul (Sum (1, 20001) (Mul (Add (Del (1, 1) (1, 20001)) (Mul p5 (Mul (V1 1 (1, 1)) (V1 1 (1, 20001))))) (V2 1 (0, 20003) (1, 20001)))) p17)))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d A Delta E b mu x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [mu] [Delta; x; b] [A; E] [((1%N, 1%N), k)] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e3.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (Delta : vec) (E : mat) (b : vec) (mu : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  norm d x <> 0 ->
  defined (env_of [n; d] [mu] [Delta; x; b] [A; E]) (ienv_of [((1%N, 1%N), k)]) e2 /\
  defined (env_of [n; d] [mu] [Delta; x; b] [A; E]) (ienv_of [((1%N, 1%N), k)]) e3.
Proof.
  intros n d A Delta E b mu x k Hs_n Hs_d Hi_k Hn1.
  setting [n; d] [mu] [Delta; x; b] [A; E] [((1%N, 1%N), k)] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.

Definition e4 : ex := (Pow (Sqrt (Sum (1, 20006) (Pow (Add (Sum (0, 20005) (Mul (Add (Add (V2 0 (0, 20005) (1, 20006)) (Mul p3 (Mul p4 (V1 1 (1, 20006))))) (Sum (1, 20001) (Mul (V2 1 (0, 20005) (1, 20001)) (Add (Del (1, 20001) (1, 20006)) (Mul p5 (Mul (V1 1 (1, 20001)) (V1 1 (1, 20006)))))))) p11)) (Opp (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) p17)))) 2%nat))) 2%nat)%N.
Definition e5 : ex := (Add (Pow (Sqrt (Sum (1, 20004) (Pow (Sum (0, 20003) (Mul (Sum (1, 20001) (Mul (Add (Del (1, 20004) (1, 20001)) (Mul p5 (Mul (V1 1 (1, 20004)) (V1 1 (1, 20001))))) (V2 1 (0, 20003) (1, 20001)))) p17)) 2%nat))) 2%nat) (Mul (Pow e6 2%nat) p3))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n d A Delta E b mu x Hs_n Hs_d Hn1.
  setting [n; d] [mu] [Delta; x; b] [A; E] [] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e4 e5.
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (Delta : vec) (E : mat) (b : vec) (mu : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x <> 0 ->
  defined (env_of [n; d] [mu] [Delta; x; b] [A; E]) (ienv_of []) e4 /\
  defined (env_of [n; d] [mu] [Delta; x; b] [A; E]) (ienv_of []) e5.
Proof.
  intros n d A Delta E b mu x Hs_n Hs_d Hn1.
  setting [n; d] [mu] [Delta; x; b] [A; E] [] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.

Definition e7 : ex := (Sum (1, 20004) (Mul (V1 0 (1, 20004)) (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p17))))%N.
(* line 1: inner(A*Delta, V(A*(x + Delta))) = inner(Delta, A.T*V(A*(x + Delta))) *)
Lemma line_3_1 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x <> 0 ->
  inner n (mulv d A Delta) (V n b (mulv d A (vadd x Delta)))
  = inner d Delta (mulv n (tr A) (V n b (mulv d A (vadd x Delta)))).
Proof.
  intros n d A Delta b x Hs_n Hs_d Hn1.
  setting [n; d] [] [Delta; x; b] [A] [] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e6 e7.
Qed.

Definition e8 : ex := (Sum (1, 20003) (Mul (V1 0 (1, 20003)) (D (T1 1 (1, 20003)) (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p16 2%nat))) 2%nat) (Inv (Int 2))))))%N.
(* line 2: inner(Delta, A.T*V(A*(x + Delta))) = inner(Delta, gradient(L(A, x + Delta), x)) *)
Lemma line_3_2 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x <> 0 ->
  inner d Delta (mulv n (tr A) (V n b (mulv d A (vadd x Delta))))
  = inner d Delta (grad (fun x => L_3 n d b A (vadd x Delta)) x).
Proof.
  intros n d A Delta b x Hs_n Hs_d Hn1.
  setting [n; d] [] [Delta; x; b] [A] [] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e7 e8.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n d A Delta b x Hs_n Hs_d Hn1.
  setting [n; d] [] [Delta; x; b] [A] [] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e6 e8.
Qed.

Lemma defined_3 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d x <> 0 ->
  defined (env_of [n; d] [] [Delta; x; b] [A]) (ienv_of []) e6 /\
  defined (env_of [n; d] [] [Delta; x; b] [A]) (ienv_of []) e8.
Proof.
  intros n d A Delta b x Hs_n Hs_d Hn1.
  setting [n; d] [] [Delta; x; b] [A] [] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.
