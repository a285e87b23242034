(* Lemma 3.3: a lower bound on $\alpha$. The claim lemma-3.3 of the book. *)
From Coq Require Import QArith Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_1_2.
Open Scope R_scope.

(* What is claimed. *)

(* exp(-R**2) <= alpha(x) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  exp (- (R_ ^ 2)) <= alpha n d A x.

(* As printed in the text we worked from; shown to be false below. *)

(* exp(-R**2) <= beta *)
Definition printed_1 : Prop :=
  forall (n d : nat) (A : mat) (R_ beta : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < beta ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  beta <= alpha n d A x ->
  exp (- (R_ ^ 2)) <= beta.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* norm(x) <= R, by assume *)
Lemma step_1 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  norm d x <= R_.
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  exact Hh1.
Qed.

(* spectral_norm(A) <= R, by assume *)
Lemma step_2 :
  forall (n d : nat) (A : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  spectral n d A <= R_.
Proof.
  intros n d A R_ Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [] [A] [] [0%N].
  exact Hh1.
Qed.

Definition p1 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p2 : ex := (Sum (0, 20001) (Pow p1 2%nat))%N.
Definition e1 : ex := (Sqrt p2)%N.
Definition e54 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p5 : ex := (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat))%N.
Definition e55 : ex := (Sqrt p5)%N.
Definition e2 : ex := (Mul e54 e55)%N.
Definition e3 : ex := (Mul e55 e54)%N.
(* norm(A*x) <= norm(x)*spectral_norm(A), by spectral *)
Lemma step_3 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A x) <= norm d x * spectral n d A.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (spectral_bound n d A x)).
  equal Q2 e2 e3.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p9 : ex := (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))%N.
Definition p10 : ex := (Sum (0, 4096) (Pow p9 2%nat))%N.
Definition e4 : ex := (Sqrt p10)%N.
Definition p12 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition p13 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e5 : ex := (Mul p12 p13)%N.
Definition e6 : ex := (Exp (Opp e4))%N.
Definition e7 : ex := (Exp (Opp e5))%N.
(* exp(-norm(x)*spectral_norm(A)) <= exp(-norm(A*x)), by replace *)
Lemma step_4 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  exp (- (norm d x * spectral n d A)) <= exp (- norm n (mulv d A x)).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e5 _ (fun sv Wv SFv => (step_3 n d A x Hs_n Hs_d)) (nil_replaced Ev rv)) e6 e7.
  exact (P1).
Qed.

Definition e8 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition e9 : ex := (Sc 0)%N.
Definition p19 : ex := (Sqrt (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat)))%N.
Definition e10 : ex := (Exp (Opp (Mul p19 e8)))%N.
Definition e11 : ex := (Exp (Opp (Mul p19 e9)))%N.
Definition e12 : ex := (Exp (Opp (Mul e9 e55)))%N.
Definition e13 : ex := (Exp (Opp (Mul e55 e9)))%N.
(* exp(-R*norm(x)) <= exp(-norm(x)*spectral_norm(A)), by replace *)
Lemma step_5 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  exp (- (R_ * norm d x)) <= exp (- (norm d x * spectral n d A)).
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1.
  setting [n; d] [R_] [x] [A] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e8 e9 _ (fun sv Wv SFv => (step_2 n d A R_ Hs_n Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e10 e11.
  equal Q2 e12 e13.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p24 : ex := (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))%N.
Definition e14 : ex := (Sqrt p24)%N.
Definition e15 : ex := (Exp (Opp (Mul e9 e14)))%N.
Definition e16 : ex := (Exp (Opp (Mul e9 e9)))%N.
Definition e17 : ex := (Exp (Opp (Pow e9 2%nat)))%N.
(* exp(-R**2) <= exp(-R*norm(x)), by replace *)
Lemma step_6 :
  forall (d : nat) (R_ : R) (x : vec),
  (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  exp (- (R_ ^ 2)) <= exp (- (R_ * norm d x)).
Proof.
  intros d R_ x Hs_d Hp_R_ Hh1.
  setting [d] [R_] [x] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e14 e9 _ (fun sv Wv SFv => (step_1 d R_ x Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e15 e16.
  equal Q2 e17 e16.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p29 : ex := (Exp p1)%N.
Definition e18 : ex := (Sum (0, 20001) p29)%N.
Definition e19 : ex := (Sum (0, 20001) (Mul p29 (Int 1)))%N.
(* total(exp((A*x)[k]), k) <= alpha(x), by same *)
Lemma line_1_7 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun k => exp (mulv d A x k)) <= alpha n d A x.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equal Q1 e18 e19.
  exact (Req_le _ _ Q1).
Qed.

Definition p32 : ex := (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 0 (1, 4098))))%N.
Definition e20 : ex := (Exp p32)%N.
Definition p34 : ex := (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000)))%N.
Definition e23 : ex := (Sum (1, 20000) p34)%N.
Definition e21 : ex := (Exp e23)%N.
(* exp((A*x)[k]) <= total(exp((A*x)[k]), k), by below total *)
Lemma step_7 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  exp (mulv d A x k) <= sum n (fun k => exp (mulv d A x k)).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e18) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e20) k (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4097%N) k0 Hk0 e20)) Hi_k)).
  exact (P1).
Qed.

Definition e22 : ex := (Min (0, 20001) p29)%N.
(* smallest(exp((A*x)[k]), k) <= exp((A*x)[k]), by smallest below *)
Lemma step_8 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  minn n (fun k => exp (mulv d A x k)) <= exp (mulv d A x k).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e22 <= den Ev rv e21) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e20) k Hi_k)).
  exact (P1).
Qed.

(* smallest(exp((A*x)[k]), k) <= total(exp((A*x)[k]), k), by transitive *)
Lemma line_1_6 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  minn n (fun k => exp (mulv d A x k)) <= sum n (fun k => exp (mulv d A x k)).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [((0%N, 1%N), 0%nat)] [].
  assert (P1 : den Ev rv e22 <= den Ev rv e21) by (exact (step_8 n d A x 0%nat Hs_n Hs_d Hs_n)).
  assert (P2 : den Ev rv e21 <= den Ev rv e18) by (exact (step_7 n d A x 0%nat Hs_n Hs_d Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e24 : ex := (Opp e23)%N.
Definition e25 : ex := (Abs e23)%N.
(* -(A*x)[k] <= absolute((A*x)[k]), by below absolute *)
Lemma step_9 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - mulv d A x k <= Rabs (mulv d A x k).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e24 <= den Ev rv e25) by (exact (opp_le_abs (den Ev rv e23))).
  exact (P1).
Qed.

Definition p40 : ex := (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) (V1 0 (1, 4096))))%N.
Definition e26 : ex := (Opp p40)%N.
Definition p42 : ex := (Sum (1, 4097) (Mul (V2 0 (0, 1) (1, 4097)) (V1 0 (1, 4097))))%N.
Definition e27 : ex := (Abs p42)%N.
Definition e28 : ex := (Opp e27)%N.
Definition e29 : ex := (Opp e26)%N.
Definition e30 : ex := (Opp e24)%N.
(* -absolute((A*x)[k]) <= (A*x)[k], by replace *)
Lemma step_10 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  - Rabs (mulv d A x k) <= mulv d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e26 e27 _ (fun sv Wv SFv => (step_9 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e28 e29.
  equal Q2 e30 e23.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p47 : ex := (Abs p9)%N.
Definition e31 : ex := (Opp p47)%N.
Definition p49 : ex := (Mul (V2 0 (0, 4096) (1, 4098)) (V1 0 (1, 4098)))%N.
Definition e32 : ex := (Sum (1, 4098) p49)%N.
Definition e33 : ex := (Min (0, 4096) (Exp e32))%N.
Definition e41 : ex := (Exp e31)%N.
Definition e34 : ex := (Min (0, 4096) e41)%N.
(* smallest(exp(-absolute((A*x)[k])), k) <= smallest(exp((A*x)[k]), k), by replace *)
Lemma line_1_5 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  minn n (fun k => exp (- Rabs (mulv d A x k))) <= minn n (fun k => exp (mulv d A x k)).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e31 e32 _ (fun sv Wv SFv => (step_10 n d A x (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e33 e34.
  exact (P1).
Qed.

Definition e35 : ex := (Abs p32)%N.
Definition p55 : ex := (Abs p1)%N.
Definition e36 : ex := (Max (0, 20001) p55)%N.
(* absolute((A*x)[k]) <= largest(absolute((A*x)[k]), k), by below largest *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  Rabs (mulv d A x k) <= maxn n (fun k => Rabs (mulv d A x k)).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e36) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e35) k Hi_k)).
  exact (P1).
Qed.

Definition e37 : ex := (Abs p40)%N.
Definition e38 : ex := (Max (0, 4097) e35)%N.
Definition e39 : ex := (Exp (Opp e37))%N.
Definition e40 : ex := (Exp (Opp e38))%N.
(* exp(-largest(absolute((A*x)[k]), k)) <= exp(-absolute((A*x)[k])), by replace *)
Lemma step_12 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  exp (- maxn n (fun k => Rabs (mulv d A x k))) <= exp (- Rabs (mulv d A x k)).
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e37 e38 _ (fun sv Wv SFv => (step_11 n d A x (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e39 e40.
  exact (P1).
Qed.

Definition e42 : ex := (Exp (Opp e36))%N.
Definition e43 : ex := (Min (0, 20001) (Exp (Opp p55)))%N.
(* exp(-largest(absolute((A*x)[k]), k)) <= smallest(exp(-absolute((A*x)[k])), k), by below smallest *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  exp (- maxn n (fun k => Rabs (mulv d A x k))) <= minn n (fun k => exp (- Rabs (mulv d A x k))).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e42 <= den Ev rv e43) by (exact (minn_glb n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e41) (den Ev rv e42) Hs_n (fun k0 Hk0 => (step_12 n d A x k0 Hs_n Hs_d Hk0)))).
  exact (P1).
Qed.

(* exp(-max_norm(A*x)) <= exp(-largest(absolute((A*x)[k]), k)), by same *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  exp (- maxnorm n (mulv d A x)) <= exp (- maxn n (fun k => Rabs (mulv d A x k))).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e42))).
Qed.

(* max_norm(A*x) <= norm(A*x), by instance *)
Lemma step_13 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  maxnorm n (mulv d A x) <= norm n (mulv d A x).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e36 <= den Ev rv e1) by (exact (fact_3_1_2.step_7 n (mulv d A x) Hs_n)).
  exact (P1).
Qed.

Definition e44 : ex := (Max (0, 4096) p47)%N.
Definition p64 : ex := (Sum (0, 4098) (Pow (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099)))) 2%nat))%N.
Definition e45 : ex := (Sqrt p64)%N.
Definition e46 : ex := (Exp (Opp e44))%N.
Definition e47 : ex := (Exp (Opp e45))%N.
(* exp(-norm(A*x)) <= exp(-max_norm(A*x)), by replace *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  exp (- norm n (mulv d A x)) <= exp (- maxnorm n (mulv d A x)).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e44 e45 _ (fun sv Wv SFv => (step_13 n d A x Hs_n Hs_d)) (nil_replaced Ev rv)) e46 e47.
  exact (P1).
Qed.

Definition e48 : ex := (Exp (Opp e3))%N.
Definition e49 : ex := (Exp (Opp e1))%N.
(* exp(-R**2) <= exp(-norm(A*x)), by transitive *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  spectral n d A <= R_ ->
  exp (- (R_ ^ 2)) <= exp (- norm n (mulv d A x)).
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e17 <= den Ev rv e12) by (exact (step_6 d R_ x Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e12 <= den Ev rv e48) by (exact (step_5 n d A R_ x Hs_n Hs_d Hp_R_ Hh2)).
  assert (P3 : den Ev rv e48 <= den Ev rv e49) by (exact (step_4 n d A x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* exp(-R**2) <= alpha(x), by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  norm d x <= R_ ->
  spectral n d A <= R_ ->
  exp (- (R_ ^ 2)) <= alpha n d A x.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  assert (P1 : den Ev rv e17 <= den Ev rv e49) by (exact (line_1_1 n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2)).
  assert (P2 : den Ev rv e49 <= den Ev rv e42) by (exact (line_1_2 n d A x Hs_n Hs_d)).
  assert (P3 : den Ev rv e42 <= den Ev rv e42) by (exact (line_1_3 n d A x Hs_n Hs_d)).
  assert (P4 : den Ev rv e42 <= den Ev rv e43) by (exact (line_1_4 n d A x Hs_n Hs_d)).
  assert (P5 : den Ev rv e43 <= den Ev rv e22) by (exact (line_1_5 n d A x Hs_n Hs_d)).
  assert (P6 : den Ev rv e22 <= den Ev rv e18) by (exact (line_1_6 n d A x Hs_n Hs_d)).
  assert (P7 : den Ev rv e18 <= den Ev rv e19) by (exact (line_1_7 n d A x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  exact (inequality_1 n d A R_ x Hs_n Hs_d Hp_R_ Hh2 Hh1).
Qed.

Definition e50 : ex := (Add e9 (Opp e55))%N.
Definition e51 : ex := (Add e9 (Opp e54))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (R_ : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A <= R_ ->
  norm d x <= R_ ->
  defined (env_of [n; d] [R_] [x] [A]) (ienv_of []) e17 /\
  defined (env_of [n; d] [R_] [x] [A]) (ienv_of []) e19.
Proof.
  intros n d A R_ x Hs_n Hs_d Hp_R_ Hh1 Hh2.
  setting [n; d] [R_] [x] [A] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e51 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e50 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition e52 : ex := (Sc 1)%N.
Definition e53 : ex := (Int 0)%N.
(* at n = 1, d = 1, A = [1], x = [1], R = 1, beta = 1/10: the left side is 0.367879, the right side 1/10 *)
Lemma refuted_1 : ~ printed_1.
Proof.
  intros H. exact (refuted_le [1; 1]%nat [1; 1 # 10]%Q []%Q []%Q [] [0%N; 1%N] e17 e52 (ltac:(computed))
    (H 1%nat 1%nat (matrix ([[1]])%Q) (Q2R (1)%Q) (Q2R (1 # 10)%Q) (vector ([1])%Q) ltac:(lia) ltac:(lia) (holds_lt [1; 1]%nat [1; 1 # 10]%Q []%Q []%Q [] [0%N; 1%N] e53 e9 (ltac:(computed))) (holds_lt [1; 1]%nat [1; 1 # 10]%Q []%Q []%Q [] [0%N; 1%N] e53 e52 (ltac:(computed))) (holds_le [1; 1]%nat [1; 1 # 10]%Q []%Q [[[1]]]%Q [] [0%N; 1%N] e54 e9 (ltac:(computed))) (holds_le [1; 1]%nat [1; 1 # 10]%Q [[1]]%Q [[[1]]]%Q [] [0%N; 1%N] e55 e9 (ltac:(computed))) (holds_le [1; 1]%nat [1; 1 # 10]%Q [[1]]%Q [[[1]]]%Q [] [0%N; 1%N] e52 e19 (ltac:(computed))))).
Qed.
