(* Linear attention: linear attention cannot adapt its window. The claim window-linear of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* g(w*M, x) = w*g(M, x) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (M X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  w <> 0 ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  (forall j, (j < n)%nat -> inner d x (mulv d M (row X j)) <> 0) ->
  g_2 n d X y (mscal w M) x = w * g_2 n d X y M x.

(* inner(X*(w*M).T*x, y)/inner(X*(w*M).T*x, ones(n)) = inner(X*M.T*x, y)/inner(X*M.T*x, ones(n)) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (M X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  w <> 0 ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  (forall j, (j < n)%nat -> inner d x (mulv d M (row X j)) <> 0) ->
  inner n (mulv d (mulm d X (tr (mscal w M))) x) y / inner n (mulv d (mulm d X (tr (mscal w M))) x) ones
  = inner n (mulv d (mulm d X (tr M)) x) y / inner n (mulv d (mulm d X (tr M)) x) ones.

(* inner(x, w*M*X[i, :].T)/inner(x, w*M*X[j, :].T) = inner(x, M*X[i, :].T)/inner(x, M*X[j, :].T) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (M X : mat) (w : R) (x : vec) (i j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < n)%nat -> (j < n)%nat ->
  w <> 0 ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  (forall j, (j < n)%nat -> inner d x (mulv d M (row X j)) <> 0) ->
  inner d x (vscal w (mulv d M (row X i))) / inner d x (vscal w (mulv d M (row X j)))
  = inner d x (mulv d M (row X i)) / inner d x (mulv d M (row X j)).

(* p(w*M, x)[i]/p(w*M, x)[j] = exp(w*(inner(x, M*X[i, :].T) - inner(x, M*X[j, :].T))) *)
Definition statement_4 : Prop :=
  forall (n d : nat) (M X : mat) (w : R) (x : vec) (i j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < n)%nat -> (j < n)%nat ->
  w <> 0 ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  (forall j, (j < n)%nat -> inner d x (mulv d M (row X j)) <> 0) ->
  p_4 n d X (mscal w M) x i / p_4 n d X (mscal w M) x j
  = exp (w * (- inner d x (mulv d M (row X j)) + inner d x (mulv d M (row X i)))).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Mul (V1 0 (1, 20001)) (Sum (1, 20000) (Mul (V2 1 (1, 20001) (1, 20000)) (V2 0 (0, 1) (1, 20000)))))%N.
Definition e1 : ex := (Sum (1, 20001) p1)%N.
Definition p3 : ex := (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (1, 20001) (1, 20000)))) (V1 0 (1, 20001))))%N.
Definition p4 : ex := (Mul p3 (Int 1))%N.
Definition e2 : ex := (Sum (0, 20002) p4)%N.
Definition e3 : ex := (Sc 0)%N.
Definition p7 : ex := (Mul e3 (V2 1 (1, 20001) (1, 20000)))%N.
Definition p8 : ex := (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p7)) (V1 0 (1, 20001))))%N.
Definition p9 : ex := (Mul p8 (V1 1 (0, 20002)))%N.
Definition e4 : ex := (Sum (0, 20002) p9)%N.
Definition e5 : ex := (Sum (0, 20002) (Mul (Mul e3 p3) (V1 1 (0, 20002))))%N.
(* line 1: g(w*M, x) = inner(w*X*M.T*x, y) *)
Lemma line_1_1 :
  forall (n d : nat) (M X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  w <> 0 ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  (forall j, (j < n)%nat -> inner d x (mulv d M (row X j)) <> 0) ->
  g_2 n d X y (mscal w M) x = inner n (vscal w (mulv d (mulm d X (tr M)) x)) y.
Proof.
  intros n d M X w x y Hs_n Hs_d Hn1 Hn2 Hn3.
  setting [n; d] [w] [x; y] [X; M] [((0%N, 1%N), 0%nat)] [].
  equation (cons_nonzero Ev e3 _ (fun sv Wv => Hn1) (cons_nonzero Ev e2 _ (fun sv Wv => Hn2) (cons_nonzero Ev e1 _ (fun sv Wv => Hn3 (sv (0%N, 1%N)) (Wv (0%N, 1%N))) (nil_nonzero Ev)))) e4 e5.
Qed.

Definition p12 : ex := (Sum (0, 20002) (Mul p3 (V1 1 (0, 20002))))%N.
Definition e6 : ex := (Mul e3 p12)%N.
(* line 2: inner(w*X*M.T*x, y) = w*g(M, x) *)
Lemma line_1_2 :
  forall (n d : nat) (M X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  w <> 0 ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  (forall j, (j < n)%nat -> inner d x (mulv d M (row X j)) <> 0) ->
  inner n (vscal w (mulv d (mulm d X (tr M)) x)) y = w * g_2 n d X y M x.
Proof.
  intros n d M X w x y Hs_n Hs_d Hn1 Hn2 Hn3.
  setting [n; d] [w] [x; y] [X; M] [((0%N, 1%N), 0%nat)] [].
  equation (cons_nonzero Ev e3 _ (fun sv Wv => Hn1) (cons_nonzero Ev e2 _ (fun sv Wv => Hn2) (cons_nonzero Ev e1 _ (fun sv Wv => Hn3 (sv (0%N, 1%N)) (Wv (0%N, 1%N))) (nil_nonzero Ev)))) e5 e6.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d M X w x y Hs_n Hs_d Hn1 Hn2 Hn3.
  setting [n; d] [w] [x; y] [X; M] [((0%N, 1%N), 0%nat)] [].
  equation (cons_nonzero Ev e3 _ (fun sv Wv => Hn1) (cons_nonzero Ev e2 _ (fun sv Wv => Hn2) (cons_nonzero Ev e1 _ (fun sv Wv => Hn3 (sv (0%N, 1%N)) (Wv (0%N, 1%N))) (nil_nonzero Ev)))) e4 e6.
Qed.

Lemma defined_1 :
  forall (n d : nat) (M X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  w <> 0 ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  (forall j, (j < n)%nat -> inner d x (mulv d M (row X j)) <> 0) ->
  defined (env_of [n; d] [w] [x; y] [X; M]) (ienv_of [((0%N, 1%N), 0%nat)]) e4 /\
  defined (env_of [n; d] [w] [x; y] [X; M]) (ienv_of [((0%N, 1%N), 0%nat)]) e6.
Proof.
  intros n d M X w x y Hs_n Hs_d Hn1 Hn2 Hn3.
  setting [n; d] [w] [x; y] [X; M] [((0%N, 1%N), 0%nat)] [].
  split; defined_by (cons_nonzero Ev e3 _ (fun sv Wv => Hn1) (cons_nonzero Ev e2 _ (fun sv Wv => Hn2) (cons_nonzero Ev e1 _ (fun sv Wv => Hn3 (sv (0%N, 1%N)) (Wv (0%N, 1%N))) (nil_nonzero Ev)))) (nil_known Ev).
Qed.

Definition e7 : ex := (Mul e4 (Inv (Sum (0, 20002) (Mul p8 (Int 1)))))%N.
Definition e8 : ex := (Mul p12 (Inv e2))%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n d M X w x y Hs_n Hs_d Hn1 Hn2 Hn3.
  setting [n; d] [w] [x; y] [X; M] [((0%N, 1%N), 0%nat)] [].
  equation (cons_nonzero Ev e3 _ (fun sv Wv => Hn1) (cons_nonzero Ev e2 _ (fun sv Wv => Hn2) (cons_nonzero Ev e1 _ (fun sv Wv => Hn3 (sv (0%N, 1%N)) (Wv (0%N, 1%N))) (nil_nonzero Ev)))) e7 e8.
Qed.

Lemma defined_2 :
  forall (n d : nat) (M X : mat) (w : R) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  w <> 0 ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  (forall j, (j < n)%nat -> inner d x (mulv d M (row X j)) <> 0) ->
  defined (env_of [n; d] [w] [x; y] [X; M]) (ienv_of [((0%N, 1%N), 0%nat)]) e7 /\
  defined (env_of [n; d] [w] [x; y] [X; M]) (ienv_of [((0%N, 1%N), 0%nat)]) e8.
Proof.
  intros n d M X w x y Hs_n Hs_d Hn1 Hn2 Hn3.
  setting [n; d] [w] [x; y] [X; M] [((0%N, 1%N), 0%nat)] [].
  split; defined_by (cons_nonzero Ev e3 _ (fun sv Wv => Hn1) (cons_nonzero Ev e2 _ (fun sv Wv => Hn2) (cons_nonzero Ev e1 _ (fun sv Wv => Hn3 (sv (0%N, 1%N)) (Wv (0%N, 1%N))) (nil_nonzero Ev)))) (nil_known Ev).
Qed.

Definition p16 : ex := (Sum (1, 20000) (Mul (V2 0 (1, 20001) (1, 20000)) (V2 1 (0, 2) (1, 20000))))%N.
Definition p17 : ex := (Mul (V1 0 (1, 20001)) p16)%N.
Definition e9 : ex := (Sum (1, 20001) p17)%N.
Definition e10 : ex := (Sum (0, 20002) (Mul (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V2 0 (1, 20001) (1, 20000)))) (V1 0 (1, 20001)))) (Int 1)))%N.
Definition p20 : ex := (Sum (1, 20000) (Mul (V2 0 (1, 20001) (1, 20000)) (V2 1 (0, 1) (1, 20000))))%N.
Definition e11 : ex := (Mul (Sum (1, 20001) (Mul (V1 0 (1, 20001)) (Mul e3 p20))) (Inv (Sum (1, 20001) (Mul (V1 0 (1, 20001)) (Mul e3 p16)))))%N.
Definition p22 : ex := (Sum (1, 20001) (Mul (V1 0 (1, 20001)) p20))%N.
Definition e12 : ex := (Mul p22 (Inv e9))%N.
Theorem theorem_3 : statement_3.
Proof.
  intros n d M X w x i j Hs_n Hs_d Hi_i Hi_j Hn1 Hn2 Hn3.
  setting [n; d] [w] [x] [M; X] [((0%N, 1%N), i); ((0%N, 2%N), j)] [].
  equation (cons_nonzero Ev e3 _ (fun sv Wv => Hn1) (cons_nonzero Ev e10 _ (fun sv Wv => Hn2) (cons_nonzero Ev e9 _ (fun sv Wv => Hn3 (sv (0%N, 2%N)) (Wv (0%N, 2%N))) (nil_nonzero Ev)))) e11 e12.
Qed.

Lemma defined_3 :
  forall (n d : nat) (M X : mat) (w : R) (x : vec) (i j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < n)%nat -> (j < n)%nat ->
  w <> 0 ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  (forall j, (j < n)%nat -> inner d x (mulv d M (row X j)) <> 0) ->
  defined (env_of [n; d] [w] [x] [M; X]) (ienv_of [((0%N, 1%N), i); ((0%N, 2%N), j)]) e11 /\
  defined (env_of [n; d] [w] [x] [M; X]) (ienv_of [((0%N, 1%N), i); ((0%N, 2%N), j)]) e12.
Proof.
  intros n d M X w x i j Hs_n Hs_d Hi_i Hi_j Hn1 Hn2 Hn3.
  setting [n; d] [w] [x] [M; X] [((0%N, 1%N), i); ((0%N, 2%N), j)] [].
  split; defined_by (cons_nonzero Ev e3 _ (fun sv Wv => Hn1) (cons_nonzero Ev e10 _ (fun sv Wv => Hn2) (cons_nonzero Ev e9 _ (fun sv Wv => Hn3 (sv (0%N, 2%N)) (Wv (0%N, 2%N))) (nil_nonzero Ev)))) (nil_known Ev).
Qed.

Definition p24 : ex := (Mul (V1 0 (1, 20001)) (Sum (1, 20000) (Mul (V2 1 (1, 20001) (1, 20000)) (V2 0 (0, 2) (1, 20000)))))%N.
Definition e13 : ex := (Sum (1, 20001) p24)%N.
Definition p26 : ex := (Inv (Sum (0, 20002) (Mul (Exp p8) (Int 1))))%N.
Definition e14 : ex := (Mul (Mul p26 (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) p7)) (V1 0 (1, 20001)))))) (Inv (Mul p26 (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 2) (1, 20000)) p7)) (V1 0 (1, 20001))))))))%N.
Definition e15 : ex := (Mul (Exp (Mul e3 e1)) (Exp (Opp (Mul e3 e13))))%N.
(* line 1: p(w*M, x)[i]/p(w*M, x)[j] = exp(w*inner(x, M*X[i, :].T))*exp(-w*inner(x, M*X[j, :].T)) *)
Lemma line_4_1 :
  forall (n d : nat) (M X : mat) (w : R) (x : vec) (i j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < n)%nat -> (j < n)%nat ->
  w <> 0 ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  (forall j, (j < n)%nat -> inner d x (mulv d M (row X j)) <> 0) ->
  p_4 n d X (mscal w M) x i / p_4 n d X (mscal w M) x j
  = exp (w * inner d x (mulv d M (row X i))) * exp (- (w * inner d x (mulv d M (row X j)))).
Proof.
  intros n d M X w x i j Hs_n Hs_d Hi_i Hi_j Hn1 Hn2 Hn3.
  setting [n; d] [w] [x] [X; M] [((0%N, 1%N), i); ((0%N, 2%N), j)] [].
  equation (cons_nonzero Ev e3 _ (fun sv Wv => Hn1) (cons_nonzero Ev e2 _ (fun sv Wv => Hn2) (cons_nonzero Ev e13 _ (fun sv Wv => Hn3 (sv (0%N, 2%N)) (Wv (0%N, 2%N))) (nil_nonzero Ev)))) e14 e15.
Qed.

Definition e16 : ex := (Mul (Exp (Mul e3 p22)) (Exp (Opp (Mul e3 e9))))%N.
Definition e17 : ex := (Exp (Mul e3 (Add (Opp e9) p22)))%N.
(* line 2: exp(w*inner(x, M*X[i, :].T))*exp(-w*inner(x, M*X[j, :].T)) = exp(w*(inner(x, M*X[i, :].T) - inner(x, M*X[j, :].T))) *)
Lemma line_4_2 :
  forall (n d : nat) (M X : mat) (w : R) (x : vec) (i j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < n)%nat -> (j < n)%nat ->
  w <> 0 ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  (forall j, (j < n)%nat -> inner d x (mulv d M (row X j)) <> 0) ->
  exp (w * inner d x (mulv d M (row X i))) * exp (- (w * inner d x (mulv d M (row X j))))
  = exp (w * (- inner d x (mulv d M (row X j)) + inner d x (mulv d M (row X i)))).
Proof.
  intros n d M X w x i j Hs_n Hs_d Hi_i Hi_j Hn1 Hn2 Hn3.
  setting [n; d] [w] [x] [M; X] [((0%N, 1%N), i); ((0%N, 2%N), j)] [].
  equation (cons_nonzero Ev e3 _ (fun sv Wv => Hn1) (cons_nonzero Ev e10 _ (fun sv Wv => Hn2) (cons_nonzero Ev e9 _ (fun sv Wv => Hn3 (sv (0%N, 2%N)) (Wv (0%N, 2%N))) (nil_nonzero Ev)))) e16 e17.
Qed.

Definition e18 : ex := (Exp (Mul e3 (Add (Opp e13) e1)))%N.
Theorem theorem_4 : statement_4.
Proof.
  intros n d M X w x i j Hs_n Hs_d Hi_i Hi_j Hn1 Hn2 Hn3.
  setting [n; d] [w] [x] [X; M] [((0%N, 1%N), i); ((0%N, 2%N), j)] [].
  equation (cons_nonzero Ev e3 _ (fun sv Wv => Hn1) (cons_nonzero Ev e2 _ (fun sv Wv => Hn2) (cons_nonzero Ev e13 _ (fun sv Wv => Hn3 (sv (0%N, 2%N)) (Wv (0%N, 2%N))) (nil_nonzero Ev)))) e14 e18.
Qed.

Lemma defined_4 :
  forall (n d : nat) (M X : mat) (w : R) (x : vec) (i j : nat),
  (0 < n)%nat -> (0 < d)%nat -> (i < n)%nat -> (j < n)%nat ->
  w <> 0 ->
  inner n (mulv d (mulm d X (tr M)) x) ones <> 0 ->
  (forall j, (j < n)%nat -> inner d x (mulv d M (row X j)) <> 0) ->
  defined (env_of [n; d] [w] [x] [X; M]) (ienv_of [((0%N, 1%N), i); ((0%N, 2%N), j)]) e14 /\
  defined (env_of [n; d] [w] [x] [X; M]) (ienv_of [((0%N, 1%N), i); ((0%N, 2%N), j)]) e18.
Proof.
  intros n d M X w x i j Hs_n Hs_d Hi_i Hi_j Hn1 Hn2 Hn3.
  setting [n; d] [w] [x] [X; M] [((0%N, 1%N), i); ((0%N, 2%N), j)] [].
  split; defined_by (cons_nonzero Ev e3 _ (fun sv Wv => Hn1) (cons_nonzero Ev e2 _ (fun sv Wv => Hn2) (cons_nonzero Ev e13 _ (fun sv Wv => Hn3 (sv (0%N, 2%N)) (Wv (0%N, 2%N))) (nil_nonzero Ev)))) (nil_known Ev).
Qed.
