(* Section 1.1, “an update to the tokenized document $A$”: a layer as an update of $A$, and when the theorem is about it. The claim layer-updates-document of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require lemma_3_3.
From Weightshift Require lemma_7_5_3.
Open Scope R_scope.

(* What is claimed. *)

(* (A_layer() - A)*x = P(X)*A*V*x *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ : R) (V X : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d (A_layer n d A V X) <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (mulm d A V) x) <= / 200 ->
  4 <= R_ ->
  mulv d (madd (A_layer n d A V X) (mopp A)) x k = mulv d (mulm d (mulm n (P n d A X) A) V) x k.

(* max_norm((A_layer() - A)*x) <= max_norm(A*V*x) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (R_ : R) (V X : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d (A_layer n d A V X) <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (mulm d A V) x) <= / 200 ->
  4 <= R_ ->
  maxnorm n (mulv d (madd (A_layer n d A V X) (mopp A)) x) <= maxnorm n (mulv d (mulm d A V) x).

(* norm(softmax(A_layer()*x) - softmax(A*x)) <= M()*spectral_norm(A_layer() - A) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A : mat) (R_ : R) (V X : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d (A_layer n d A V X) <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (mulm d A V) x) <= / 200 ->
  4 <= R_ ->
  norm n (vadd (softmax n (mulv d (A_layer n d A V X) x)) (vopp (softmax n (mulv d A x))))
  <= M n R_ * spectral n d (madd (A_layer n d A V X) (mopp A)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e68 : ex := (Int 1)%N.
Definition p2 : ex := (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V2 1 (1, 20000) (1, 20001)))) (V2 0 (0, 20004) (1, 20001)))))%N.
Definition p3 : ex := (Sum (1, 20005) (Mul (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V2 1 (1, 20000) (1, 20001)))) (V2 0 (0, 20002) (1, 20001))))) e68)))) p2)) (V2 0 (0, 20004) (1, 20005)))) (V2 2 (1, 20005) (1, 20006))))%N.
Definition e1 : ex := (Sum (1, 20006) (Mul (Add (Add (V2 0 (0, 1) (1, 20006)) p3) (Opp (V2 0 (0, 1) (1, 20006)))) (V1 0 (1, 20006))))%N.
(* line 1: (A_layer() - A)*x = (A + P(X)*A*V - A)*x *)
Lemma line_1_1 :
  forall (n d : nat) (A V X : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv d (madd (A_layer n d A V X) (mopp A)) x k
  = mulv d (madd (madd A (mulm d (mulm n (P n d A X) A) V)) (mopp A)) x k.
Proof.
  intros n d A V X x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A; X; V] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Definition e2 : ex := (Sum (1, 20006) (Mul p3 (V1 0 (1, 20006))))%N.
(* line 2: (A + P(X)*A*V - A)*x = P(X)*A*V*x *)
Lemma line_1_2 :
  forall (n d : nat) (A V X : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv d (madd (madd A (mulm d (mulm n (P n d A X) A) V)) (mopp A)) x k
  = mulv d (mulm d (mulm n (P n d A X) A) V) x k.
Proof.
  intros n d A V X x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A; X; V] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma equation_1 :
  forall (n d : nat) (A V X : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  mulv d (madd (A_layer n d A V X) (mopp A)) x k = mulv d (mulm d (mulm n (P n d A X) A) V) x k.
Proof.
  intros n d A V X x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A; X; V] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A R_ V X x k Hs_n Hs_d Hi_k Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  exact (equation_1 n d A V X x k Hs_n Hs_d Hi_k).
Qed.

Definition e46 : ex := (Sc 0)%N.
Definition e3 : ex := (Add e46 (Opp (Int 4)))%N.
Definition e64 : ex := (Inv (Int 200))%N.
Definition p9 : ex := (Abs (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 2 (1, 20000) (1, 20001)))) (V1 0 (1, 20001)))))%N.
Definition e32 : ex := (Max (0, 20002) p9)%N.
Definition e4 : ex := (Add e64 (Opp e32))%N.
Definition e5 : ex := (Add e46 (Opp (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))))%N.
Definition p13 : ex := (Add (V2 0 (0, 20006) (1, 20007)) (Sum (1, 20005) (Mul (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (Mul (Del (0, 20006) (0, 20003)) (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20006) (1, 20000)) (V2 1 (1, 20000) (1, 20001)))) (V2 0 (0, 20002) (1, 20001))))) e68)))) p2)) (V2 0 (0, 20004) (1, 20005)))) (V2 2 (1, 20005) (1, 20007)))))%N.
Definition e6 : ex := (Add e46 (Opp (Spec (0, 20006) (1, 20007) p13)))%N.
Definition e7 : ex := (Add e46 (Opp (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (R_ : R) (V X : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d (A_layer n d A V X) <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (mulm d A V) x) <= / 200 ->
  4 <= R_ ->
  defined (env_of [n; d] [R_] [x] [A; X; V]) (ienv_of [((0%N, 1%N), k)]) e1 /\
  defined (env_of [n; d] [R_] [x] [A; X; V]) (ienv_of [((0%N, 1%N), k)]) e2.
Proof.
  intros n d A R_ V X x k Hs_n Hs_d Hi_k Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_] [x] [A; X; V] [((0%N, 1%N), k)] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e6 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e5 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e4 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e3 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (nil_known Ev)))))).
Qed.

Definition p16 : ex := (Mul (Inv (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e68))) (Exp (V1 0 (0, 20001))))%N.
Definition e9 : ex := (Max (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition e8 : ex := (Sum (0, 20001) (Mul p16 e9))%N.
(* total((1/inner(exp(p), ones(n))*exp(p))[l]*largest(absolute(u[l]), l), l) <= max_norm(u), by same *)
Lemma step_1 :
  forall (n : nat) (p u : vec),
  (0 < n)%nat ->
  sum n (fun l => vscal (/ inner n (vexp p) ones) (vexp p) l * maxn n (fun l => Rabs (u l))) <= maxnorm n u.
Proof.
  intros n p u Hs_n.
  setting [n] [] [p; u] [] [] [].
  equal Q1 e8 e9.
  exact (Req_le _ _ Q1).
Qed.

Definition e10 : ex := (Abs (V1 0 (0, 4096)))%N.
Definition e18 : ex := (V1 0 (0, 1))%N.
Definition e11 : ex := (Abs e18)%N.
Definition e12 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* absolute(u[l]) <= largest(absolute(u[l]), l), by below largest *)
Lemma step_2 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  Rabs (u l) <= maxn n (fun l => Rabs (u l)).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e12) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e10) l Hi_l)).
  exact (P1).
Qed.

Definition e13 : ex := (Max (0, 4097) (Abs (V1 0 (0, 4097))))%N.
Definition e19 : ex := (V1 1 (0, 4096))%N.
Definition p25 : ex := (Mul (Inv (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) e68))) (Exp e19))%N.
Definition e14 : ex := (Sum (0, 4096) (Mul e10 p25))%N.
Definition e15 : ex := (Sum (0, 4096) (Mul e13 p25))%N.
Definition p28 : ex := (Mul (Inv (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e68))) (Exp (V1 1 (0, 20001))))%N.
Definition e16 : ex := (Sum (0, 20001) (Mul e12 p28))%N.
Definition e17 : ex := (Sum (0, 20001) (Mul p28 e12))%N.
(* total(absolute(u[l])*(1/inner(exp(p), ones(n))*exp(p))[l], l) <= total((1/inner(exp(p), ones(n))*exp(p))[l]*largest(absolute(u[l]), l), l), by replace *)
Lemma step_3 :
  forall (n : nat) (p u : vec),
  (0 < n)%nat ->
  sum n (fun l => Rabs (u l) * vscal (/ inner n (vexp p) ones) (vexp p) l)
  <= sum n (fun l => vscal (/ inner n (vexp p) ones) (vexp p) l * maxn n (fun l => Rabs (u l))).
Proof.
  intros n p u Hs_n.
  setting [n] [] [u; p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e13 _ (fun sv Wv SFv => (step_2 n u (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e14 e15.
  equal Q2 e16 e17.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* u[l] <= absolute(u[l]), by below absolute *)
Lemma step_4 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  u l <= Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e18 <= den Ev rv e11) by (exact (Rle_abs (den Ev rv e18))).
  exact (P1).
Qed.

Definition e20 : ex := (Abs e19)%N.
Definition p32 : ex := (Mul (Inv (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e68))) (Exp (V1 0 (0, 4096))))%N.
Definition e21 : ex := (Sum (0, 4096) (Mul p32 e19))%N.
Definition e22 : ex := (Sum (0, 4096) (Mul p32 e20))%N.
Definition e23 : ex := (Sum (0, 20001) (Mul p16 (Abs (V1 1 (0, 20001)))))%N.
Definition e24 : ex := (Sum (0, 20001) (Mul (Abs (V1 1 (0, 20001))) p16))%N.
(* total((1/inner(exp(p), ones(n))*exp(p))[l]*u[l], l) <= total(absolute(u[l])*(1/inner(exp(p), ones(n))*exp(p))[l], l), by replace *)
Lemma step_5 :
  forall (n : nat) (p u : vec),
  (0 < n)%nat ->
  sum n (fun l => vscal (/ inner n (vexp p) ones) (vexp p) l * u l)
  <= sum n (fun l => Rabs (u l) * vscal (/ inner n (vexp p) ones) (vexp p) l).
Proof.
  intros n p u Hs_n.
  setting [n] [] [p; u] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e19 e20 _ (fun sv Wv SFv => (step_4 n u (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e21 e22.
  equal Q2 e23 e24.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p37 : ex := (Mul p16 (V1 1 (0, 20001)))%N.
Definition e25 : ex := (Sum (0, 20001) p37)%N.
(* inner(1/inner(exp(p), ones(n))*exp(p), u) <= total((1/inner(exp(p), ones(n))*exp(p))[l]*u[l], l), by same *)
Lemma step_6 :
  forall (n : nat) (p u : vec),
  (0 < n)%nat ->
  inner n (vscal (/ inner n (vexp p) ones) (vexp p)) u
  <= sum n (fun l => vscal (/ inner n (vexp p) ones) (vexp p) l * u l).
Proof.
  intros n p u Hs_n.
  setting [n] [] [p; u] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e25))).
Qed.

Definition e26 : ex := (Max (0, 20000) (Abs (Opp (V1 0 (0, 20000)))))%N.
(* max_norm(-u) <= max_norm(u), by same *)
Lemma step_7 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  maxnorm n (vopp u) <= maxnorm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  equal Q1 e26 e12.
  exact (Req_le _ _ Q1).
Qed.

(* inner(1/inner(exp(p), ones(n))*exp(p), u) <= max_norm(u), by transitive *)
Lemma step_8 :
  forall (n : nat) (p u : vec),
  (0 < n)%nat ->
  inner n (vscal (/ inner n (vexp p) ones) (vexp p)) u <= maxnorm n u.
Proof.
  intros n p u Hs_n.
  setting [n] [] [p; u] [] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e25) by (exact (step_6 n p u Hs_n)).
  assert (P2 : den Ev rv e25 <= den Ev rv e24) by (exact (step_5 n p u Hs_n)).
  assert (P3 : den Ev rv e24 <= den Ev rv e8) by (exact (step_3 n p u Hs_n)).
  assert (P4 : den Ev rv e8 <= den Ev rv e9) by (exact (step_1 n p u Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e27 : ex := (Sum (0, 20001) (Mul p16 (Opp (V1 1 (0, 20001)))))%N.
Definition e28 : ex := (Max (0, 20000) (Abs (Opp (V1 1 (0, 20000)))))%N.
(* inner(1/inner(exp(p), ones(n))*exp(p), -u) <= max_norm(-u), by instance *)
Lemma step_9 :
  forall (n : nat) (p u : vec),
  (0 < n)%nat ->
  inner n (vscal (/ inner n (vexp p) ones) (vexp p)) (vopp u) <= maxnorm n (vopp u).
Proof.
  intros n p u Hs_n.
  setting [n] [] [p; u] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e28) by (exact (step_8 n p (vopp u) Hs_n)).
  exact (P1).
Qed.

Definition e29 : ex := (Opp e25)%N.
(* -inner(1/inner(exp(p), ones(n))*exp(p), u) <= inner(1/inner(exp(p), ones(n))*exp(p), -u), by same *)
Lemma step_10 :
  forall (n : nat) (p u : vec),
  (0 < n)%nat ->
  - inner n (vscal (/ inner n (vexp p) ones) (vexp p)) u
  <= inner n (vscal (/ inner n (vexp p) ones) (vexp p)) (vopp u).
Proof.
  intros n p u Hs_n.
  setting [n] [] [p; u] [] [] [].
  equal Q1 e29 e27.
  exact (Req_le _ _ Q1).
Qed.

(* -inner(1/inner(exp(p), ones(n))*exp(p), u) <= max_norm(u), by transitive *)
Lemma step_11 :
  forall (n : nat) (p u : vec),
  (0 < n)%nat ->
  - inner n (vscal (/ inner n (vexp p) ones) (vexp p)) u <= maxnorm n u.
Proof.
  intros n p u Hs_n.
  setting [n] [] [p; u] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e27) by (exact (step_10 n p u Hs_n)).
  assert (P2 : den Ev rv e27 <= den Ev rv e28) by (exact (step_9 n p u Hs_n)).
  assert (P3 : den Ev rv e28 <= den Ev rv e9) by (exact (step_7 n u Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e30 : ex := (Abs e25)%N.
(* absolute(inner(1/inner(exp(p), ones(n))*exp(p), u)) <= max_norm(u), by absolute below *)
Lemma step_12 :
  forall (n : nat) (p u : vec),
  (0 < n)%nat ->
  Rabs (inner n (vscal (/ inner n (vexp p) ones) (vexp p)) u) <= maxnorm n u.
Proof.
  intros n p u Hs_n.
  setting [n] [] [p; u] [] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e9) by (exact (step_8 n p u Hs_n)).
  assert (P2 : den Ev rv e29 <= den Ev rv e9) by (exact (step_11 n p u Hs_n)).
  assert (P3 : den Ev rv e30 <= den Ev rv e9) by (exact (absolute_below (den Ev rv e25) (den Ev rv e9) P1 P2)).
  exact (P3).
Qed.

Definition p44 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (1, 20001) (1, 20000))))%N.
Definition p45 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V2 1 (1, 20001) (1, 20000))))%N.
Definition p46 : ex := (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V2 2 (1, 20000) (1, 20001)))) (V1 0 (1, 20001))))%N.
Definition e31 : ex := (Abs (Sum (0, 20003) (Mul (Mul (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul p44 (V2 0 (0, 1) (1, 20001))))) e68))) (Exp (Sum (1, 20001) (Mul p45 (V2 0 (0, 1) (1, 20001)))))) p46)))%N.
(* absolute(inner(1/inner(exp(A*X.T*A[k, :].T), ones(n))*exp(A*X.T*A[k, :].T), A*V*x)) <= max_norm(A*V*x), by instance *)
Lemma step_13 :
  forall (n d : nat) (A V X : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  Rabs (inner n (vscal (/ inner n (vexp (mulv d (mulm d A (tr X)) (row A k))) ones) (vexp (mulv d (mulm d A (tr X)) (row A k)))) (mulv d (mulm d A V) x))
  <= maxnorm n (mulv d (mulm d A V) x).
Proof.
  intros n d A V X x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A; X; V] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e32) by (exact (step_12 n (mulv d (mulm d A (tr X)) (row A k)) (mulv d (mulm d A V) x) Hs_n)).
  exact (P1).
Qed.

Definition e33 : ex := (Abs (Sum (0, 4097) (Mul (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (Sum (1, 4102) (Mul (V2 0 (0, 4100) (1, 4102)) (V2 1 (1, 4101) (1, 4102)))) (V2 0 (0, 4096) (1, 4101))))) e68))) (Exp (Sum (1, 4098) (Mul (Sum (1, 4099) (Mul (V2 0 (0, 4097) (1, 4099)) (V2 1 (1, 4098) (1, 4099)))) (V2 0 (0, 4096) (1, 4098)))))) (Sum (1, 4103) (Mul (Sum (1, 4104) (Mul (V2 0 (0, 4097) (1, 4104)) (V2 2 (1, 4104) (1, 4103)))) (V1 0 (1, 4103)))))))%N.
Definition e34 : ex := (Max (0, 20004) (Abs (Sum (0, 20003) (Mul (Mul (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul p44 (V2 0 (0, 20004) (1, 20001))))) e68))) (Exp (Sum (1, 20001) (Mul p45 (V2 0 (0, 20004) (1, 20001)))))) p46))))%N.
(* largest(absolute(inner(1/inner(exp(A*X.T*A[k, :].T), ones(n))*exp(A*X.T*A[k, :].T), A*V*x)), k) <= max_norm(A*V*x), by largest below *)
Lemma line_2_2 :
  forall (n d : nat) (A V X : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxn n (fun k => Rabs (inner n (vscal (/ inner n (vexp (mulv d (mulm d A (tr X)) (row A k))) ones) (vexp (mulv d (mulm d A (tr X)) (row A k)))) (mulv d (mulm d A V) x)))
  <= maxnorm n (mulv d (mulm d A V) x).
Proof.
  intros n d A V X x Hs_n Hs_d.
  setting [n; d] [] [x] [A; X; V] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e32) by (exact (maxn_lub n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e33) (den Ev rv e32) Hs_n (fun k0 Hk0 => (step_13 n d A V X x k0 Hs_n Hs_d Hk0)))).
  exact (P1).
Qed.

Definition p50 : ex := (Add (V2 0 (0, 20007) (1, 20006)) (Sum (1, 20005) (Mul (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (Mul (Del (0, 20007) (0, 20003)) (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20007) (1, 20000)) (V2 1 (1, 20000) (1, 20001)))) (V2 0 (0, 20002) (1, 20001))))) e68)))) p2)) (V2 0 (0, 20004) (1, 20005)))) (V2 2 (1, 20005) (1, 20006)))))%N.
Definition e35 : ex := (Max (0, 20007) (Abs (Sum (1, 20006) (Mul (Add p50 (Opp (V2 0 (0, 20007) (1, 20006)))) (V1 0 (1, 20006))))))%N.
(* max_norm((A_layer() - A)*x) <= largest(absolute(inner(1/inner(exp(A*X.T*A[k, :].T), ones(n))*exp(A*X.T*A[k, :].T), A*V*x)), k), by same *)
Lemma line_2_1 :
  forall (n d : nat) (A V X : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (madd (A_layer n d A V X) (mopp A)) x)
  <= maxn n (fun k => Rabs (inner n (vscal (/ inner n (vexp (mulv d (mulm d A (tr X)) (row A k))) ones) (vexp (mulv d (mulm d A (tr X)) (row A k)))) (mulv d (mulm d A V) x))).
Proof.
  intros n d A V X x Hs_n Hs_d.
  setting [n; d] [] [x] [A; X; V] [] [].
  equal Q1 e35 e34.
  exact (Req_le _ _ Q1).
Qed.

(* max_norm((A_layer() - A)*x) <= max_norm(A*V*x), by transitive *)
Lemma inequality_2 :
  forall (n d : nat) (A V X : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (madd (A_layer n d A V X) (mopp A)) x) <= maxnorm n (mulv d (mulm d A V) x).
Proof.
  intros n d A V X x Hs_n Hs_d.
  setting [n; d] [] [x] [A; X; V] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e34) by (exact (line_2_1 n d A V X x Hs_n Hs_d)).
  assert (P2 : den Ev rv e34 <= den Ev rv e32) by (exact (line_2_2 n d A V X x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A R_ V X x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  exact (inequality_2 n d A V X x Hs_n Hs_d).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (R_ : R) (V X : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d (A_layer n d A V X) <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (mulm d A V) x) <= / 200 ->
  4 <= R_ ->
  defined (env_of [n; d] [R_] [x] [A; X; V]) (ienv_of []) e35 /\
  defined (env_of [n; d] [R_] [x] [A; X; V]) (ienv_of []) e32.
Proof.
  intros n d A R_ V X x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_] [x] [A; X; V] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e6 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e5 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e4 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e3 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (nil_known Ev)))))).
Qed.

Definition p52 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e68)))%N.
Definition p53 : ex := (Mul p52 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p54 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e68)))%N.
Definition p55 : ex := (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 1 (1, 20000)))))%N.
Definition e36 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add (Add (V1 0 (0, 20002)) p53) (Mul (Opp p54) p55)) (Opp (V1 0 (0, 20002)))) 2%nat)))%N.
Definition e37 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Mul p54 p55) (Opp p53)) 2%nat)))%N.
(* norm(b_hat() - b) <= norm(delta_b()), by same *)
Lemma step_14 :
  forall (n d : nat) (A_t A_t1 : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (b_hat n d A_t A_t1 b x) (vopp b)) <= norm n (delta_b_2 n d A_t A_t1 x).
Proof.
  intros n d A_t A_t1 b x Hs_n Hs_d.
  setting [n; d] [] [b; x] [A_t; A_t1] [] [].
  equal Q1 e36 e37.
  exact (Req_le _ _ Q1).
Qed.

Definition p58 : ex := (Mul p52 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20008) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p59 : ex := (Inv (Sum (0, 20007) (Mul (Exp (Sum (1, 20006) (Mul p50 (V1 1 (1, 20006))))) e68)))%N.
Definition p60 : ex := (Add (V2 0 (0, 20008) (1, 20006)) (Sum (1, 20005) (Mul (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (Mul (Del (0, 20008) (0, 20003)) (Inv (Sum (0, 20002) (Mul (Exp (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20008) (1, 20000)) (V2 1 (1, 20000) (1, 20001)))) (V2 0 (0, 20002) (1, 20001))))) e68)))) p2)) (V2 0 (0, 20004) (1, 20005)))) (V2 2 (1, 20005) (1, 20006)))))%N.
Definition p61 : ex := (Exp (Sum (1, 20006) (Mul p60 (V1 1 (1, 20006)))))%N.
Definition e38 : ex := (Sqrt (Sum (0, 20008) (Pow (Add (Add (Add (V1 0 (0, 20008)) p58) (Mul (Opp p59) p61)) (Opp (V1 0 (0, 20008)))) 2%nat)))%N.
Definition e39 : ex := (Sqrt (Sum (0, 20008) (Pow (Add (Mul p59 p61) (Opp p58)) 2%nat)))%N.
(* norm(b + 1/inner(exp(A*x), ones(n))*exp(A*x) - 1/inner(exp(A_layer()*x), ones(n))*exp(A_layer()*x) - b) <= norm(f(A_layer()) - f(A)), by instance *)
Lemma step_15 :
  forall (n d : nat) (A V X : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vadd (vadd b (vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x)))) (vscal (- (/ inner n (vexp (mulv d (A_layer n d A V X) x)) ones)) (vexp (mulv d (A_layer n d A V X) x)))) (vopp b))
  <= norm n (vadd (f_2 n d x (A_layer n d A V X)) (vopp (f_2 n d x A))).
Proof.
  intros n d A V X b x Hs_n Hs_d.
  setting [n; d] [] [b; x] [A; X; V] [] [].
  assert (P1 : den Ev rv e38 <= den Ev rv e39) by (exact (step_14 n d A (A_layer n d A V X) b x Hs_n Hs_d)).
  exact (P1).
Qed.

Definition p64 : ex := (Inv (Sum (0, 20007) (Mul (Exp (Sum (1, 20006) (Mul p50 (V1 0 (1, 20006))))) e68)))%N.
Definition p65 : ex := (Exp (Sum (1, 20006) (Mul p60 (V1 0 (1, 20006)))))%N.
Definition p66 : ex := (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e68)%N.
Definition e65 : ex := (Sum (0, 20001) p66)%N.
Definition p68 : ex := (Inv e65)%N.
Definition p69 : ex := (Mul p68 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20008) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e40 : ex := (Sqrt (Sum (0, 20008) (Pow (Add (Mul p64 p65) (Opp p69)) 2%nat)))%N.
Definition e41 : ex := (Sqrt (Sum (0, 20008) (Pow (Add (Add (Add (V1 1 (0, 20008)) p69) (Mul (Opp p64) p65)) (Opp (V1 1 (0, 20008)))) 2%nat)))%N.
(* norm(softmax(A_layer()*x) - softmax(A*x)) <= norm(b + 1/inner(exp(A*x), ones(n))*exp(A*x) - 1/inner(exp(A_layer()*x), ones(n))*exp(A_layer()*x) - b), by same *)
Lemma step_16 :
  forall (n d : nat) (A V X : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (softmax n (mulv d (A_layer n d A V X) x)) (vopp (softmax n (mulv d A x))))
  <= norm n (vadd (vadd (vadd b (vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x)))) (vscal (- (/ inner n (vexp (mulv d (A_layer n d A V X) x)) ones)) (vexp (mulv d (A_layer n d A V X) x)))) (vopp b)).
Proof.
  intros n d A V X b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A; X; V] [] [].
  equal Q1 e40 e41.
  exact (Req_le _ _ Q1).
Qed.

Definition p72 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001)))))%N.
Definition p73 : ex := (Exp (Mul (Int 10) (Pow e46 2%nat)))%N.
Definition e42 : ex := (Mul (Mul (Mul (Sz 0) (Sqrt (Sz 0))) p72) p73)%N.
Definition p75 : ex := (Mul (Mul (Sz 0) (Sqrt (Sz 0))) p73)%N.
Definition e43 : ex := (Mul p75 p72)%N.
(* n**Rational(3, 2)*exp(10*R**2)*spectral_norm(A_{t+1} - A_t) <= M()*spectral_norm(A_{t+1} - A_t), by same *)
Lemma step_17 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (10 * R_ ^ 2)
  <= M n R_ * spectral n d (madd A_t1 (mopp A_t)).
Proof.
  intros n d A_t A_t1 R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [A_t1; A_t] [] [0%N].
  equal Q1 e42 e43.
  exact (Req_le _ _ Q1).
Qed.

Definition p77 : ex := (Spec (0, 20006) (1, 20007) (Add p13 (Opp (V2 0 (0, 20006) (1, 20007)))))%N.
Definition e44 : ex := (Mul (Mul (Mul (Sz 0) (Sqrt (Sz 0))) p77) p73)%N.
Definition e45 : ex := (Mul p75 p77)%N.
(* n**Rational(3, 2)*exp(10*R**2)*spectral_norm(A_layer() - A) <= M()*spectral_norm(A_layer() - A), by instance *)
Lemma line_3_5 :
  forall (n d : nat) (A : mat) (R_ : R) (V X : mat),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  (INR n * sqrt (INR n)) * spectral n d (madd (A_layer n d A V X) (mopp A)) * exp (10 * R_ ^ 2)
  <= M n R_ * spectral n d (madd (A_layer n d A V X) (mopp A)).
Proof.
  intros n d A R_ V X Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [A; X; V] [] [0%N].
  assert (P1 : den Ev rv e44 <= den Ev rv e45) by (exact (step_17 n d A (A_layer n d A V X) R_ Hs_n Hs_d Hp_R_)).
  exact (P1).
Qed.

(* 4*t <= exp(6*t**2), by decided *)
Lemma step_18 :
  forall (t : R),
  0 <= t ->
  4 * t <= exp (6 * t ^ 2).
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 0 <= R, by nonnegative *)
Lemma step_19 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e46.
  exact N1.
Qed.

Definition e47 : ex := (Mul (Int 4) e46)%N.
Definition p81 : ex := (Mul (Int 6) (Pow e46 2%nat))%N.
Definition e48 : ex := (Exp p81)%N.
(* 4*R <= exp(6*R**2), by instance *)
Lemma step_20 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ->
  4 * R_ <= exp (6 * R_ ^ 2).
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e47 <= den Ev rv e48) by (exact (step_18 R_ Hh1)).
  exact (P1).
Qed.

Definition e49 : ex := (Int 0)%N.
(* 4*R <= exp(6*R**2), by discharge *)
Lemma step_21 :
  forall (R_ : R),
  0 < R_ ->
  4 * R_ <= exp (6 * R_ ^ 2).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e49 <= den Ev rv e46) by (exact (step_19 R_ Hp_R_)).
  assert (P2 : den Ev rv e47 <= den Ev rv e48) by (exact (step_20 R_ Hp_R_ P1)).
  exact (P2).
Qed.

Definition p84 : ex := (Mul (Mul e68 e47) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition p85 : ex := (Spec (0, 4096) (1, 4097) (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097)))))%N.
Definition p86 : ex := (Exp (Mul (Int 4) (Pow e46 2%nat)))%N.
Definition e50 : ex := (Mul (Mul p84 p85) p86)%N.
Definition p88 : ex := (Mul (Mul e68 e48) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition e51 : ex := (Mul (Mul p88 p85) p86)%N.
Definition p90 : ex := (Mul e47 (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition p91 : ex := (Mul p90 p72)%N.
Definition e52 : ex := (Mul p91 p86)%N.
Definition e53 : ex := (Mul (Mul p84 p72) p86)%N.
Definition e54 : ex := (Mul (Mul p88 p72) p86)%N.
(* 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t) <= n**Rational(3, 2)*exp(10*R**2)*spectral_norm(A_{t+1} - A_t), by replace *)
Lemma step_22 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2)
  <= (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (10 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [A_t1; A_t] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e47 e48 _ (fun sv Wv SFv => (step_21 R_ Hp_R_)) (nil_replaced Ev rv)) e50 e51.
  equal Q2 e52 e53.
  equal Q3 e54 e42.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e55 : ex := (Mul (Mul p90 p77) p86)%N.
(* 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_layer() - A) <= n**Rational(3, 2)*exp(10*R**2)*spectral_norm(A_layer() - A), by instance *)
Lemma line_3_4 :
  forall (n d : nat) (A : mat) (R_ : R) (V X : mat),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd (A_layer n d A V X) (mopp A)) * exp (4 * R_ ^ 2)
  <= (INR n * sqrt (INR n)) * spectral n d (madd (A_layer n d A V X) (mopp A)) * exp (10 * R_ ^ 2).
Proof.
  intros n d A R_ V X Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [A; X; V] [] [0%N].
  assert (P1 : den Ev rv e55 <= den Ev rv e44) by (exact (step_22 n d A (A_layer n d A V X) R_ Hs_n Hs_d Hp_R_)).
  exact (P1).
Qed.

(* exp(-R**2) <= beta, by assume *)
Lemma step_23 :
  forall (R_ beta : R),
  0 < R_ -> 0 < beta ->
  exp (- (R_ ^ 2)) <= beta ->
  exp (- (R_ ^ 2)) <= beta.
Proof.
  intros R_ beta Hp_R_ Hp_beta Hh1.
  setting [] [R_; beta] [] [] [] [0%N; 1%N].
  exact Hh1.
Qed.

Definition e56 : ex := (Exp (Opp (Pow e46 2%nat)))%N.
Definition e57 : ex := (Sc 1)%N.
Definition p98 : ex := (Mul (Mul e47 (Inv (Pow e57 2%nat))) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition p99 : ex := (Exp (Mul (Int 2) (Pow e46 2%nat)))%N.
Definition e58 : ex := (Mul (Mul p98 p85) p99)%N.
Definition p101 : ex := (Inv (Pow e56 2%nat))%N.
Definition p102 : ex := (Mul (Mul e47 p101) (Mul (Sz 0) (Sqrt (Sz 0))))%N.
Definition e59 : ex := (Mul (Mul p102 p85) p99)%N.
Definition p104 : ex := (Mul p91 p99)%N.
Definition e60 : ex := (Mul p104 (Inv (Pow e57 2%nat)))%N.
Definition e61 : ex := (Mul (Mul p98 p72) p99)%N.
Definition e62 : ex := (Mul (Mul p102 p72) p99)%N.
(* 4*R*n**Rational(3, 2)*exp(2*R**2)*spectral_norm(A_{t+1} - A_t)/beta**2 <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by replace *)
Lemma step_24 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ beta : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  exp (- (R_ ^ 2)) <= beta ->
  4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (2 * R_ ^ 2) / beta ^ 2
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ beta Hs_n Hs_d Hp_R_ Hp_beta Hh1.
  setting [n; d] [R_; beta] [] [A_t1; A_t] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e56 e57 _ (fun sv Wv SFv => (step_23 R_ beta Hp_R_ Hp_beta Hh1)) (nil_replaced Ev rv)) e58 e59.
  equal Q2 e60 e61.
  equal Q3 e62 e52.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* exp(-R**2) <= exp(-R**2), by same *)
Lemma step_25 :
  forall (R_ : R),
  0 < R_ ->
  exp (- (R_ ^ 2)) <= exp (- (R_ ^ 2)).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e56))).
Qed.

Definition e63 : ex := (Mul p104 p101)%N.
(* 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by instance *)
Lemma step_26 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  exp (- (R_ ^ 2)) <= exp (- (R_ ^ 2)) ->
  4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2)
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A_t1; A_t] [] [0%N].
  positive N1 (nil_nonnegative Ev) e56.
  assert (P2 : den Ev rv e63 <= den Ev rv e52) by (exact (step_24 n d A_t A_t1 R_ (exp (- (R_ ^ 2))) Hs_n Hs_d Hp_R_ N1 Hh1)).
  equal Q3 e52 e63.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q3) P2)).
Qed.

(* 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by discharge *)
Lemma step_27 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2)
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e56 <= den Ev rv e56) by (exact (step_25 R_ Hp_R_)).
  assert (P2 : den Ev rv e52 <= den Ev rv e52) by (exact (step_26 n d A_t A_t1 R_ Hs_n Hs_d Hp_R_ P1)).
  exact (P2).
Qed.

(* 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_layer() - A) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_layer() - A), by instance *)
Lemma line_3_3 :
  forall (n d : nat) (A : mat) (R_ : R) (V X : mat),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd (A_layer n d A V X) (mopp A)) * exp (4 * R_ ^ 2)
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd (A_layer n d A V X) (mopp A)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A R_ V X Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [A; X; V] [] [0%N].
  assert (P1 : den Ev rv e55 <= den Ev rv e55) by (exact (step_27 n d A (A_layer n d A V X) R_ Hs_n Hs_d Hp_R_)).
  exact (P1).
Qed.

(* spectral_norm(A) <= R, by assume *)
Lemma step_28 :
  forall (n d : nat) (A : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d A <= R_.
Proof.
  intros n d A R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A] [] [0%N].
  exact Hh1.
Qed.

(* max_norm(A*V*x) <= 1/200, by assume *)
Lemma step_29 :
  forall (n d : nat) (A V : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (mulm d A V) x) <= / 200 ->
  maxnorm n (mulv d (mulm d A V) x) <= / 200.
Proof.
  intros n d A V x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A; V] [] [].
  exact Hh1.
Qed.

(* max_norm((A_layer() - A)*x) <= 1/200, by transitive *)
Lemma step_30 :
  forall (n d : nat) (A V X : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d (mulm d A V) x) <= / 200 ->
  maxnorm n (mulv d (madd (A_layer n d A V X) (mopp A)) x) <= / 200.
Proof.
  intros n d A V X x Hs_n Hs_d Hh1.
  setting [n; d] [] [x] [A; X; V] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e32) by (exact (inequality_2 n d A V X x Hs_n Hs_d)).
  assert (P2 : den Ev rv e32 <= den Ev rv e64) by (exact (step_29 n d A V x Hs_n Hs_d Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(x) <= R, by assume *)
Lemma step_31 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x <= R_.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  exact Hh1.
Qed.

(* spectral_norm(A_layer()) <= R, by assume *)
Lemma step_32 :
  forall (n d : nat) (A : mat) (R_ : R) (V X : mat),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d (A_layer n d A V X) <= R_ ->
  spectral n d (A_layer n d A V X) <= R_.
Proof.
  intros n d A R_ V X Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A; X; V] [] [0%N].
  exact Hh1.
Qed.

(* exp(-R**2) <= inner(exp(A_{t+1}*x), ones(n)), by instance *)
Lemma step_33 :
  forall (n d : nat) (A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  spectral n d A_t1 <= R_ ->
  exp (- (R_ ^ 2)) <= inner n (vexp (mulv d A_t1 x)) ones.
Proof.
  intros n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A_t1] [] [0%N].
  assert (P1 : den Ev rv e56 <= den Ev rv e65) by (exact (lemma_3_3.inequality_1 n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact (P1).
Qed.

(* spectral_norm(A_{t+1}) <= R, by assume *)
Lemma step_34 :
  forall (n d : nat) (A_t1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  spectral n d A_t1 <= R_.
Proof.
  intros n d A_t1 R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A_t1] [] [0%N].
  exact Hh1.
Qed.

Definition p109 : ex := (Mul (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e68)%N.
Definition e69 : ex := (Sum (0, 20001) p109)%N.
Definition e66 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Mul p68 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))) (Opp (Mul (Inv e69) (Exp (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 0 (1, 20000)))))))) 2%nat)))%N.
(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by instance *)
Lemma step_35 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  exp (- (R_ ^ 2)) <= alpha_2 n d x A_t1 ->
  exp (- (R_ ^ 2)) <= alpha_2 n d x A_t ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  exp (- (R_ ^ 2)) < 1 ->
  norm n (delta_b_2 n d A_t A_t1 x)
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  positive N1 (nil_nonnegative Ev) e56.
  assert (P2 : den Ev rv e66 <= den Ev rv e63) by (exact (lemma_7_5_3.inequality_1 n d A_t A_t1 R_ (exp (- (R_ ^ 2))) x Hs_n Hs_d Hp_R_ N1 Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q3 e63 e52.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

(* exp(-R**2) <= inner(exp(A_t*x), ones(n)), by instance *)
Lemma step_36 :
  forall (n d : nat) (A_t : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  spectral n d A_t <= R_ ->
  exp (- (R_ ^ 2)) <= inner n (vexp (mulv d A_t x)) ones.
Proof.
  intros n d A_t R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A_t] [] [0%N].
  assert (P1 : den Ev rv e56 <= den Ev rv e65) by (exact (lemma_3_3.inequality_1 n d A_t R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by discharge *)
Lemma step_37 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  exp (- (R_ ^ 2)) <= alpha_2 n d x A_t ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  exp (- (R_ ^ 2)) < 1 ->
  norm n (delta_b_2 n d A_t A_t1 x)
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e56 <= den Ev rv e65) by (exact (step_33 n d A_t1 R_ x Hs_n Hs_d Hp_R_ Hh2 Hh1)).
  assert (P2 : den Ev rv e66 <= den Ev rv e52) by (exact (step_35 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 P1 Hh3 Hh4 Hh5)).
  exact (P2).
Qed.

(* (t**2 + 1)*exp(-t**2) <= 1, by decided *)
Lemma step_38 :
  forall (t : R),
  0 <= t ->
  (1 + t ^ 2) * exp (- (t ^ 2)) <= 1.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

Definition p112 : ex := (Add e68 (Pow e46 2%nat))%N.
Definition e67 : ex := (Mul p112 e56)%N.
(* (R**2 + 1)*exp(-R**2) <= 1, by instance *)
Lemma step_39 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ->
  (1 + R_ ^ 2) * exp (- (R_ ^ 2)) <= 1.
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e67 <= den Ev rv e68) by (exact (step_38 R_ Hh1)).
  exact (P1).
Qed.

(* (R**2 + 1)*exp(-R**2) <= 1, by discharge *)
Lemma step_40 :
  forall (R_ : R),
  0 < R_ ->
  (1 + R_ ^ 2) * exp (- (R_ ^ 2)) <= 1.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e49 <= den Ev rv e46) by (exact (step_19 R_ Hp_R_)).
  assert (P2 : den Ev rv e67 <= den Ev rv e68) by (exact (step_39 R_ Hp_R_ P1)).
  exact (P2).
Qed.

(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by discharge *)
Lemma step_41 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  spectral n d A_t <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  exp (- (R_ ^ 2)) < 1 ->
  norm n (delta_b_2 n d A_t A_t1 x)
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e56 <= den Ev rv e69) by (exact (step_36 n d A_t R_ x Hs_n Hs_d Hp_R_ Hh2 Hh3)).
  assert (P2 : den Ev rv e66 <= den Ev rv e52) by (exact (step_37 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 P1 Hh4 Hh5)).
  exact (P2).
Qed.

Definition e70 : ex := (Add (Add e68 (Opp e56)) (Opp (Add e68 (Opp e67))))%N.
(* norm(delta_b()) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_{t+1} - A_t), by discharge *)
Lemma step_42 :
  forall (n d : nat) (A_t A_t1 : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_t1 <= R_ ->
  norm d x <= R_ ->
  spectral n d A_t <= R_ ->
  maxnorm n (mulv d (madd A_t1 (mopp A_t)) x) < / 100 ->
  norm n (delta_b_2 n d A_t A_t1 x)
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd A_t1 (mopp A_t)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; d] [R_] [x] [A_t1; A_t] [] [0%N].
  assert (P1 : den Ev rv e67 <= den Ev rv e68) by (exact (step_40 R_ Hp_R_)).
  positive N2 (nil_nonnegative Ev) e70.
  assert (P3 : den Ev rv e56 < den Ev rv e68) by (exact (rearranged_pos (den Ev rv e67) (den Ev rv e68) (den Ev rv e56) (den Ev rv e68) P1 N2)).
  assert (P4 : den Ev rv e66 <= den Ev rv e52) by (exact (step_41 n d A_t A_t1 R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 P3)).
  exact (P4).
Qed.

(* norm(f(A_layer()) - f(A)) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_layer() - A), by instance *)
Lemma step_43 :
  forall (n d : nat) (A : mat) (R_ : R) (V X : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d (A_layer n d A V X) <= R_ ->
  norm d x <= R_ ->
  spectral n d A <= R_ ->
  maxnorm n (mulv d (madd (A_layer n d A V X) (mopp A)) x) < / 100 ->
  norm n (vadd (f_2 n d x (A_layer n d A V X)) (vopp (f_2 n d x A)))
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd (A_layer n d A V X) (mopp A)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A R_ V X x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; d] [R_] [x] [A; X; V] [] [0%N].
  assert (P1 : den Ev rv e40 <= den Ev rv e55) by (exact (step_42 n d A (A_layer n d A V X) R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4)).
  exact (P1).
Qed.

Definition e71 : ex := (Inv (Int 100))%N.
Definition e72 : ex := (Add (Add e71 (Opp (Max (0, 4143) (Abs (Sum (1, 4144) (Mul (Add (Add (V2 0 (0, 4143) (1, 4144)) (Sum (1, 4145) (Mul (Sum (0, 4146) (Mul (Sum (0, 4147) (Mul (Mul (Del (0, 4143) (0, 4147)) (Inv (Sum (0, 4148) (Mul (Exp (Sum (1, 4149) (Mul (Sum (1, 4150) (Mul (V2 0 (0, 4143) (1, 4150)) (V2 1 (1, 4150) (1, 4149)))) (V2 0 (0, 4148) (1, 4149))))) e68)))) (Exp (Sum (1, 4151) (Mul (Sum (1, 4152) (Mul (V2 0 (0, 4147) (1, 4152)) (V2 1 (1, 4152) (1, 4151)))) (V2 0 (0, 4146) (1, 4151))))))) (V2 0 (0, 4146) (1, 4145)))) (V2 2 (1, 4145) (1, 4144))))) (Opp (V2 0 (0, 4143) (1, 4144)))) (V1 0 (1, 4144)))))))) (Opp (Add e64 (Opp (Max (0, 4172) (Abs (Sum (1, 4173) (Mul (Add (Add (V2 0 (0, 4172) (1, 4173)) (Sum (1, 4174) (Mul (Sum (0, 4175) (Mul (Sum (0, 4176) (Mul (Mul (Del (0, 4172) (0, 4176)) (Inv (Sum (0, 4177) (Mul (Exp (Sum (1, 4178) (Mul (Sum (1, 4179) (Mul (V2 0 (0, 4172) (1, 4179)) (V2 1 (1, 4179) (1, 4178)))) (V2 0 (0, 4177) (1, 4178))))) e68)))) (Exp (Sum (1, 4180) (Mul (Sum (1, 4181) (Mul (V2 0 (0, 4176) (1, 4181)) (V2 1 (1, 4181) (1, 4180)))) (V2 0 (0, 4175) (1, 4180))))))) (V2 0 (0, 4175) (1, 4174)))) (V2 2 (1, 4174) (1, 4173))))) (Opp (V2 0 (0, 4172) (1, 4173)))) (V1 0 (1, 4173))))))))))%N.
(* norm(f(A_layer()) - f(A)) <= 4*R*n**Rational(3, 2)*exp(4*R**2)*spectral_norm(A_layer() - A), by discharge *)
Lemma line_3_2 :
  forall (n d : nat) (A : mat) (R_ : R) (V X : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d (A_layer n d A V X) <= R_ ->
  norm d x <= R_ ->
  spectral n d A <= R_ ->
  maxnorm n (mulv d (mulm d A V) x) <= / 200 ->
  norm n (vadd (f_2 n d x (A_layer n d A V X)) (vopp (f_2 n d x A)))
  <= 4 * R_ * (INR n * sqrt (INR n)) * spectral n d (madd (A_layer n d A V X) (mopp A)) * exp (4 * R_ ^ 2).
Proof.
  intros n d A R_ V X x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; d] [R_] [x] [A; X; V] [] [0%N].
  assert (P1 : den Ev rv e35 <= den Ev rv e64) by (exact (step_30 n d A V X x Hs_n Hs_d Hh4)).
  positive N2 (nil_nonnegative Ev) e72.
  assert (P3 : den Ev rv e35 < den Ev rv e71) by (exact (rearranged_pos (den Ev rv e35) (den Ev rv e64) (den Ev rv e35) (den Ev rv e71) P1 N2)).
  assert (P4 : den Ev rv e40 <= den Ev rv e55) by (exact (step_43 n d A R_ V X x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 P3)).
  exact (P4).
Qed.

(* norm(softmax(A_layer()*x) - softmax(A*x)) <= norm(f(A_layer()) - f(A)), by transitive *)
Lemma line_3_1 :
  forall (n d : nat) (A V X : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (softmax n (mulv d (A_layer n d A V X) x)) (vopp (softmax n (mulv d A x))))
  <= norm n (vadd (f_2 n d x (A_layer n d A V X)) (vopp (f_2 n d x A))).
Proof.
  intros n d A V X x Hs_n Hs_d.
  setting [n; d] [] [x; (fun _ => 0)] [A; X; V] [] [].
  assert (P1 : den Ev rv e40 <= den Ev rv e41) by (exact (step_16 n d A V X (fun _ => 0) x Hs_n Hs_d)).
  assert (P2 : den Ev rv e41 <= den Ev rv e40) by (exact (step_15 n d A V X (fun _ => 0) x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* norm(softmax(A_layer()*x) - softmax(A*x)) <= M()*spectral_norm(A_layer() - A), by transitive *)
Lemma inequality_3 :
  forall (n d : nat) (A : mat) (R_ : R) (V X : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d (A_layer n d A V X) <= R_ ->
  norm d x <= R_ ->
  spectral n d A <= R_ ->
  maxnorm n (mulv d (mulm d A V) x) <= / 200 ->
  norm n (vadd (softmax n (mulv d (A_layer n d A V X) x)) (vopp (softmax n (mulv d A x))))
  <= M n R_ * spectral n d (madd (A_layer n d A V X) (mopp A)).
Proof.
  intros n d A R_ V X x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; d] [R_] [x] [A; X; V] [] [0%N].
  assert (P1 : den Ev rv e40 <= den Ev rv e40) by (exact (line_3_1 n d A V X x Hs_n Hs_d)).
  assert (P2 : den Ev rv e40 <= den Ev rv e55) by (exact (line_3_2 n d A R_ V X x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e55 <= den Ev rv e55) by (exact (line_3_3 n d A R_ V X Hs_n Hs_d Hp_R_)).
  assert (P4 : den Ev rv e55 <= den Ev rv e44) by (exact (line_3_4 n d A R_ V X Hs_n Hs_d Hp_R_)).
  assert (P5 : den Ev rv e44 <= den Ev rv e45) by (exact (line_3_5 n d A R_ V X Hs_n Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n d A R_ V X x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  exact (inequality_3 n d A R_ V X x Hs_n Hs_d Hp_R_ Hh2 Hh3 Hh1 Hh4).
Qed.

Lemma defined_3 :
  forall (n d : nat) (A : mat) (R_ : R) (V X : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d (A_layer n d A V X) <= R_ ->
  norm d x <= R_ ->
  maxnorm n (mulv d (mulm d A V) x) <= / 200 ->
  4 <= R_ ->
  defined (env_of [n; d] [R_] [x] [A; X; V]) (ienv_of []) e40 /\
  defined (env_of [n; d] [R_] [x] [A; X; V]) (ienv_of []) e45.
Proof.
  intros n d A R_ V X x Hs_n Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5.
  setting [n; d] [R_] [x] [A; X; V] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e6 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e5 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e4 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e3 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (nil_known Ev)))))).
Qed.
