(* Parity: linear attention is odd, and even if normalized. The claim window-linear-parity of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* g(M, -x) = -g(M, x) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (M X : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  g_2 n d X y M (vopp x) = - g_2 n d X y M x.

(* inner(X*M.T*(-1)*x, y)/inner(X*M.T*(-1)*x, ones(n)) = inner(X*M.T*x, y)/inner(X*M.T*x, ones(n)) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (M X : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  inner n (vopp (mulv d (mulm d X (tr M)) x)) y / inner n (vopp (mulv d (mulm d X (tr M)) x)) ones
  = inner n (mulv d (mulm d X (tr M)) x) y / inner n (mulv d (mulm d X (tr M)) x) ones.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (1, 20001) (1, 20000))))%N.
Definition p2 : ex := (Sum (1, 20001) (Mul p1 (V1 0 (1, 20001))))%N.
Definition p3 : ex := (Mul p2 (Int 1))%N.
Definition e1 : ex := (Sum (0, 20002) p3)%N.
Definition e2 : ex := (Sum (0, 20002) (Mul (Sum (1, 20001) (Mul p1 (Opp (V1 0 (1, 20001))))) (V1 1 (0, 20002))))%N.
Definition p6 : ex := (Sum (0, 20002) (Mul p2 (V1 1 (0, 20002))))%N.
Definition e3 : ex := (Opp p6)%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d M X x y Hs_n Hs_d Hn1.
  setting [n; d] [] [x; y] [X; M] [] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e2 e3.
Qed.

Lemma defined_1 :
  forall (n d : nat) (M X : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  defined (env_of [n; d] [] [x; y] [X; M]) (ienv_of []) e2 /\
  defined (env_of [n; d] [] [x; y] [X; M]) (ienv_of []) e3.
Proof.
  intros n d M X x y Hs_n Hs_d Hn1.
  setting [n; d] [] [x; y] [X; M] [] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.

Definition p8 : ex := (Opp p2)%N.
Definition e4 : ex := (Mul (Sum (0, 20002) (Mul p8 (V1 1 (0, 20002)))) (Inv (Sum (0, 20002) (Mul p8 (Int 1)))))%N.
Definition e5 : ex := (Mul p6 (Inv e1))%N.
(* line 1: inner(X*M.T*(-1)*x, y)/inner(X*M.T*(-1)*x, ones(n)) = inner(X*M.T*x, y)/inner(X*M.T*x, ones(n)) *)
Lemma line_2_1 :
  forall (n d : nat) (M X : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  inner n (vopp (mulv d (mulm d X (tr M)) x)) y / inner n (vopp (mulv d (mulm d X (tr M)) x)) ones
  = inner n (mulv d (mulm d X (tr M)) x) y / inner n (mulv d (mulm d X (tr M)) x) ones.
Proof.
  intros n d M X x y Hs_n Hs_d Hn1.
  setting [n; d] [] [x; y] [X; M] [] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e4 e5.
Qed.

(* line 2: inner(X*M.T*x, y)/inner(X*M.T*x, ones(n)) = inner(X*M.T*x, y)/inner(X*M.T*x, ones(n)) *)
Lemma line_2_2 :
  forall (n d : nat) (M X : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  inner n (mulv d (mulm d X (tr M)) x) y / inner n (mulv d (mulm d X (tr M)) x) ones
  = inner n (mulv d (mulm d X (tr M)) x) y / inner n (mulv d (mulm d X (tr M)) x) ones.
Proof.
  intros n d M X x y Hs_n Hs_d Hn1.
  setting [n; d] [] [x; y] [X; M] [] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e5 e5.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d M X x y Hs_n Hs_d Hn1.
  setting [n; d] [] [x; y] [X; M] [] [].
  equation (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) e4 e5.
Qed.

Lemma defined_2 :
  forall (n d : nat) (M X : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  defined (env_of [n; d] [] [x; y] [X; M]) (ienv_of []) e4 /\
  defined (env_of [n; d] [] [x; y] [X; M]) (ienv_of []) e5.
Proof.
  intros n d M X x y Hs_n Hs_d Hn1.
  setting [n; d] [] [x; y] [X; M] [] [].
  split; defined_by (cons_nonzero Ev e1 _ (fun sv Wv => Hn1) (nil_nonzero Ev)) (nil_known Ev).
Qed.
