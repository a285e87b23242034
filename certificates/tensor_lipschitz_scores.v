(* Lipschitz bounds of the scores: in $X$, in $A_1$ and in $A_2$. The claim tensor-lipschitz-scores of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_2_1.
Open Scope R_scope.

(* What is claimed. *)

(* norm(A_1*Y*A_2.T - A_1*X*A_2.T) <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2) *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2))))
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2.

(* norm(C_1*X*A_2.T - A_1*X*A_2.T) <= norm(C_1 - A_1)*spectral_norm(X*A_2.T) *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 C_1 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (mulm e (mulm d C_1 X) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2))))
  <= frob n d (madd C_1 (mopp A_1)) * spectral d m (mulm e X (tr A_2)).

(* norm(A_1*X*C_2.T - A_1*X*A_2.T) <= norm(C_2 - A_2)*spectral_norm(A_1*X) *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2))))
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 0 (3, 20001) (2, 20000)) (Opp (V2 1 (3, 20001) (2, 20000)))) 2%nat))))%N.
Definition e1 : ex := (Mul (Mul p1 (Spec (0, 20000) (3, 20001) (V2 2 (0, 20000) (3, 20001)))) (Spec (1, 20000) (2, 20001) (V2 3 (1, 20000) (2, 20001))))%N.
(* norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2) <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2), by same *)
Lemma step_1 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2.
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [Y; X; A_1; A_2] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e1))).
Qed.

Definition p3 : ex := (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))%N.
Definition e2 : ex := (Mul (Sqrt (Sum (1, 20001) (Sum (2, 20000) (Pow (V2 0 (2, 20000) (1, 20001)) 2%nat)))) p3)%N.
Definition p5 : ex := (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (V2 0 (2, 20001) (1, 20000)) 2%nat))))%N.
Definition e3 : ex := (Mul p5 p3)%N.
(* norm(V.T)*spectral_norm(A_2) <= norm(V)*spectral_norm(A_2), by same *)
Lemma step_2 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob e d (tr V) * spectral m e A_2 <= frob d e V * spectral m e A_2.
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [V; A_2] [] [].
  equal Q1 e2 e3.
  exact (Req_le _ _ Q1).
Qed.

Definition p7 : ex := (Spec (0, 20000) (2, 20001) (V2 1 (0, 20000) (2, 20001)))%N.
Definition e4 : ex := (Mul p5 p7)%N.
(* norm(W)*spectral_norm(A_1) <= norm(W)*spectral_norm(A_1), by same *)
Lemma step_3 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob d m W * spectral n d A_1 <= frob d m W * spectral n d A_1.
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [W; A_1] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e4))).
Qed.

Definition p9 : ex := (Pow p7 2%nat)%N.
Definition e5 : ex := (Sum (1, 20002) (Mul (Pow (Sqrt (Sum (2, 20000) (Pow (V2 0 (2, 20000) (1, 20002)) 2%nat))) 2%nat) p9))%N.
Definition e6 : ex := (Mul (Pow p5 2%nat) p9)%N.
(* total(norm(W[:, l])**2*spectral_norm(A_1)**2, l) <= norm(W)**2*spectral_norm(A_1)**2, by same *)
Lemma step_4 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  sum m (fun l => norm d (col W l) ^ 2 * spectral n d A_1 ^ 2) <= frob d m W ^ 2 * spectral n d A_1 ^ 2.
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [W; A_1] [] [].
  equal Q1 e5 e6.
  exact (Req_le _ _ Q1).
Qed.

Definition e7 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (2, 20000) (Mul (V2 0 (0, 20001) (2, 20000)) (V2 1 (2, 20000) (1, 1)))) 2%nat)))%N.
Definition p13 : ex := (Spec (0, 20000) (2, 20001) (V2 0 (0, 20000) (2, 20001)))%N.
Definition p14 : ex := (Sqrt (Sum (2, 20000) (Pow (V2 1 (2, 20000) (1, 1)) 2%nat)))%N.
Definition e8 : ex := (Mul p13 p14)%N.
Definition e9 : ex := (Mul p14 p13)%N.
(* norm(A_1*W[:, l]) <= norm(W[:, l])*spectral_norm(A_1), by spectral *)
Lemma step_5 :
  forall (n m d : nat) (A_1 W : mat) (l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> (l < m)%nat ->
  norm n (mulv d A_1 (col W l)) <= norm d (col W l) * spectral n d A_1.
Proof.
  intros n m d A_1 W l Hs_n Hs_m Hs_d Hi_l.
  setting [n; m; d] [] [] [A_1; W] [((1%N, 1%N), l)] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (spectral_bound n d A_1 (col W l))).
  equal Q2 e8 e9.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p17 : ex := (Sum (0, 4097) (Pow (Sum (2, 4098) (Mul (V2 0 (0, 4097) (2, 4098)) (V2 1 (2, 4098) (1, 4096)))) 2%nat))%N.
Definition e10 : ex := (Sqrt p17)%N.
Definition p19 : ex := (Sqrt (Sum (2, 4099) (Pow (V2 1 (2, 4099) (1, 4096)) 2%nat)))%N.
Definition p20 : ex := (Spec (0, 4100) (2, 4101) (V2 0 (0, 4100) (2, 4101)))%N.
Definition e11 : ex := (Mul p19 p20)%N.
Definition e12 : ex := (Sum (1, 4096) (Pow e10 2%nat))%N.
Definition e13 : ex := (Sum (1, 4096) (Pow e11 2%nat))%N.
Definition p24 : ex := (Sqrt (Sum (2, 20000) (Pow (V2 1 (2, 20000) (1, 20002)) 2%nat)))%N.
Definition e14 : ex := (Sum (1, 20002) (Pow (Mul p24 p13) 2%nat))%N.
Definition p26 : ex := (Pow p13 2%nat)%N.
Definition e15 : ex := (Sum (1, 20002) (Mul (Pow p24 2%nat) p26))%N.
(* total(norm(A_1*W[:, l])**2, l) <= total(norm(W[:, l])**2*spectral_norm(A_1)**2, l), by replace *)
Lemma step_6 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  sum m (fun l => norm n (mulv d A_1 (col W l)) ^ 2)
  <= sum m (fun l => norm d (col W l) ^ 2 * spectral n d A_1 ^ 2).
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [A_1; W] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e11 _ (fun sv Wv SFv => (step_5 n m d A_1 W (sv (1%N, 4096%N)) Hs_n Hs_m Hs_d (Wv (1%N, 4096%N)))) (nil_replaced Ev rv)) e12 e13.
  equal Q2 e14 e15.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p28 : ex := (Sum (0, 20002) (Sum (1, 20001) (Pow (Sum (2, 20000) (Mul (V2 0 (0, 20002) (2, 20000)) (V2 1 (2, 20000) (1, 20001)))) 2%nat)))%N.
Definition e24 : ex := (Sqrt p28)%N.
Definition e16 : ex := (Pow e24 2%nat)%N.
Definition e17 : ex := (Sum (1, 20002) (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (2, 20000) (Mul (V2 0 (0, 20001) (2, 20000)) (V2 1 (2, 20000) (1, 20002)))) 2%nat))) 2%nat))%N.
(* norm(A_1*W)**2 <= total(norm(A_1*W[:, l])**2, l), by same *)
Lemma step_7 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob n m (mulm d A_1 W) ^ 2 <= sum m (fun l => norm n (mulv d A_1 (col W l)) ^ 2).
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [A_1; W] [] [].
  equal Q1 e16 e17.
  exact (Req_le _ _ Q1).
Qed.

Definition p32 : ex := (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (V2 1 (2, 20001) (1, 20000)) 2%nat))))%N.
Definition p33 : ex := (Pow p32 2%nat)%N.
Definition e18 : ex := (Mul p33 p26)%N.
(* norm(A_1*W)**2 <= norm(W)**2*spectral_norm(A_1)**2, by transitive *)
Lemma step_8 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob n m (mulm d A_1 W) ^ 2 <= frob d m W ^ 2 * spectral n d A_1 ^ 2.
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [A_1; W] [] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e17) by (exact (step_7 n m d A_1 W Hs_n Hs_m Hs_d)).
  assert (P2 : den Ev rv e17 <= den Ev rv e15) by (exact (step_6 n m d A_1 W Hs_n Hs_m Hs_d)).
  assert (P3 : den Ev rv e15 <= den Ev rv e18) by (exact (step_4 n m d A_1 W Hs_n Hs_m Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e19 : ex := (Sqrt e16)%N.
Definition e20 : ex := (Sqrt e18)%N.
Definition e21 : ex := (Pow e19 2%nat)%N.
Definition e22 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Sum (1, 4097) (Pow (Sum (2, 4098) (Mul (V2 0 (0, 4096) (2, 4098)) (V2 1 (2, 4098) (1, 4097)))) 2%nat)))) 2%nat))%N.
Definition e23 : ex := (Sqrt (Sum (0, 4103) (Sum (1, 4104) (Pow (Sum (2, 4105) (Mul (V2 0 (0, 4103) (2, 4105)) (V2 1 (2, 4105) (1, 4104)))) 2%nat))))%N.
Definition e25 : ex := (Pow e20 2%nat)%N.
Definition e29 : ex := (Mul p32 p13)%N.
Definition e26 : ex := (Pow e29 2%nat)%N.
Definition e27 : ex := (Sqrt (Mul (Pow (Sqrt (Sum (2, 4099) (Sum (1, 4100) (Pow (V2 1 (2, 4099) (1, 4100)) 2%nat)))) 2%nat) (Pow (Spec (0, 4101) (2, 4102) (V2 0 (0, 4101) (2, 4102))) 2%nat)))%N.
Definition e28 : ex := (Mul (Sqrt (Sum (2, 4106) (Sum (1, 4107) (Pow (V2 1 (2, 4106) (1, 4107)) 2%nat)))) (Spec (0, 4108) (2, 4109) (V2 0 (0, 4108) (2, 4109))))%N.
(* norm(A_1*W) <= norm(W)*spectral_norm(A_1), by root *)
Lemma step_9 :
  forall (n m d : nat) (A_1 W : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob n m (mulm d A_1 W) <= frob d m W * spectral n d A_1.
Proof.
  intros n m d A_1 W Hs_n Hs_m Hs_d.
  setting [n; m; d] [] [] [A_1; W] [] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e18) by (exact (step_8 n m d A_1 W Hs_n Hs_m Hs_d)).
  equal Q2 e21 e16.
  nonnegative N3 (nil_nonnegative Ev) e22.
  nonnegative N4 (nil_nonnegative Ev) e23.
  assert (Q5 : den Ev rv e19 = den Ev rv e24) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e25 e26.
  nonnegative N7 (nil_nonnegative Ev) e27.
  nonnegative N8 (nil_nonnegative Ev) e28.
  assert (Q9 : den Ev rv e20 = den Ev rv e29) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e19 <= den Ev rv e20)) (Req_le _ _ Q9))).
Qed.

Definition e30 : ex := (Sqrt (Sum (0, 20002) (Sum (2, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (2, 20001) (1, 20000)))) 2%nat))))%N.
Definition p46 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e31 : ex := (Mul (Sqrt (Sum (1, 20001) (Sum (2, 20000) (Pow (V2 1 (2, 20000) (1, 20001)) 2%nat)))) p46)%N.
(* norm(A_2*V.T) <= norm(V.T)*spectral_norm(A_2), by instance *)
Lemma step_10 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob m d (mulm e A_2 (tr V)) <= frob e d (tr V) * spectral m e A_2.
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [A_2; V] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e31) by (exact (step_9 m d e A_2 (tr V) Hs_m Hs_d Hs_e)).
  exact (P1).
Qed.

Definition e32 : ex := (Mul p32 p46)%N.
(* norm(A_2*V.T) <= norm(V)*spectral_norm(A_2), by transitive *)
Lemma step_11 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob m d (mulm e A_2 (tr V)) <= frob d e V * spectral m e A_2.
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [A_2; V] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e31) by (exact (step_10 m e d A_2 V Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e31 <= den Ev rv e32) by (exact (step_2 m e d A_2 V Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p49 : ex := (Sum (1, 20000) (Mul (V2 0 (2, 20002) (1, 20000)) (V2 1 (0, 20001) (1, 20000))))%N.
Definition e33 : ex := (Sqrt (Sum (2, 20002) (Sum (0, 20001) (Pow p49 2%nat))))%N.
Definition e34 : ex := (Sqrt (Sum (0, 20002) (Sum (2, 20001) (Pow (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V2 0 (2, 20001) (1, 20000)))) 2%nat))))%N.
(* norm(V*A_2.T) <= norm(A_2*V.T), by same *)
Lemma step_12 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d m (mulm e V (tr A_2)) <= frob m d (mulm e A_2 (tr V)).
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [V; A_2] [] [].
  equal Q1 e33 e34.
  exact (Req_le _ _ Q1).
Qed.

(* norm(V*A_2.T) <= norm(V)*spectral_norm(A_2), by transitive *)
Lemma step_13 :
  forall (m e d : nat) (A_2 V : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d m (mulm e V (tr A_2)) <= frob d e V * spectral m e A_2.
Proof.
  intros m e d A_2 V Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [V; A_2] [] [].
  assert (P1 : den Ev rv e33 <= den Ev rv e34) by (exact (step_12 m e d A_2 V Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e34 <= den Ev rv e3) by (exact (step_11 m e d A_2 V Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e35 : ex := (Sqrt (Sum (2, 20002) (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (Add (V2 0 (2, 20002) (1, 20000)) (Opp (V2 1 (2, 20002) (1, 20000)))) (V2 2 (0, 20001) (1, 20000)))) 2%nat))))%N.
Definition e36 : ex := (Mul (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (Add (V2 0 (2, 20001) (1, 20000)) (Opp (V2 1 (2, 20001) (1, 20000)))) 2%nat)))) (Spec (0, 20000) (1, 20001) (V2 2 (0, 20000) (1, 20001))))%N.
(* norm((Y - X)*A_2.T) <= norm(Y - X)*spectral_norm(A_2), by instance *)
Lemma step_14 :
  forall (m e d : nat) (A_2 X Y : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d m (mulm e (madd Y (mopp X)) (tr A_2)) <= frob d e (madd Y (mopp X)) * spectral m e A_2.
Proof.
  intros m e d A_2 X Y Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [Y; X; A_2] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e36) by (exact (step_13 m e d A_2 (madd Y (mopp X)) Hs_m Hs_e Hs_d)).
  exact (P1).
Qed.

Definition p54 : ex := (Sum (3, 4096) (Sum (1, 4097) (Pow (Sum (2, 4098) (Mul (Add (V2 0 (3, 4096) (2, 4098)) (Opp (V2 1 (3, 4096) (2, 4098)))) (V2 2 (1, 4097) (2, 4098)))) 2%nat)))%N.
Definition e37 : ex := (Sqrt p54)%N.
Definition p56 : ex := (Sqrt (Sum (3, 4099) (Sum (2, 4100) (Pow (Add (V2 0 (3, 4099) (2, 4100)) (Opp (V2 1 (3, 4099) (2, 4100)))) 2%nat))))%N.
Definition p57 : ex := (Spec (1, 4101) (2, 4102) (V2 2 (1, 4101) (2, 4102)))%N.
Definition e38 : ex := (Mul p56 p57)%N.
Definition p59 : ex := (Spec (0, 4103) (3, 4104) (V2 3 (0, 4103) (3, 4104)))%N.
Definition e39 : ex := (Mul e37 p59)%N.
Definition e40 : ex := (Mul e38 p59)%N.
Definition p62 : ex := (Spec (1, 20000) (2, 20001) (V2 2 (1, 20000) (2, 20001)))%N.
Definition p63 : ex := (Spec (0, 20000) (3, 20001) (V2 3 (0, 20000) (3, 20001)))%N.
Definition e41 : ex := (Mul (Mul p1 p62) p63)%N.
Definition e42 : ex := (Mul (Mul p1 p63) p62)%N.
(* norm((Y - X)*A_2.T)*spectral_norm(A_1) <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2), by replace *)
Lemma line_1_3 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob d m (mulm e (madd Y (mopp X)) (tr A_2)) * spectral n d A_1
  <= frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2.
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [Y; X; A_2; A_1] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e37 e38 _ (fun sv Wv SFv => (step_14 m e d A_2 X Y Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e39 e40.
  equal Q2 e41 e42.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e43 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Sum (3, 20001) (Mul (V2 0 (0, 20003) (3, 20001)) (Sum (2, 20000) (Mul (Add (V2 1 (3, 20001) (2, 20000)) (Opp (V2 2 (3, 20001) (2, 20000)))) (V2 3 (1, 20002) (2, 20000)))))) 2%nat))))%N.
Definition p67 : ex := (Spec (0, 20000) (3, 20001) (V2 0 (0, 20000) (3, 20001)))%N.
Definition e44 : ex := (Mul (Sqrt (Sum (3, 20002) (Sum (1, 20001) (Pow (Sum (2, 20000) (Mul (Add (V2 1 (3, 20002) (2, 20000)) (Opp (V2 2 (3, 20002) (2, 20000)))) (V2 3 (1, 20001) (2, 20000)))) 2%nat)))) p67)%N.
Definition e45 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (Add (V2 1 (3, 20000) (2, 20001)) (Opp (V2 2 (3, 20000) (2, 20001)))))) (V2 3 (1, 20002) (2, 20001)))) 2%nat))))%N.
(* norm(A_1*(Y - X)*A_2.T) <= norm((Y - X)*A_2.T)*spectral_norm(A_1), by instance *)
Lemma line_1_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (mulm e (mulm d A_1 (madd Y (mopp X))) (tr A_2))
  <= frob d m (mulm e (madd Y (mopp X)) (tr A_2)) * spectral n d A_1.
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; X; A_2] [] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e44) by (exact (step_9 n m d A_1 (mulm e (madd Y (mopp X)) (tr A_2)) Hs_n Hs_m Hs_d)).
  equal Q2 e45 e43.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p70 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p71 : ex := (Sum (2, 20001) (Mul p70 (V2 2 (1, 20002) (2, 20001))))%N.
Definition e46 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p71 (Opp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 3 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001)))))) 2%nat))))%N.
Definition e47 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (Add (V2 1 (3, 20000) (2, 20001)) (Opp (V2 3 (3, 20000) (2, 20001)))))) (V2 2 (1, 20002) (2, 20001)))) 2%nat))))%N.
(* norm(A_1*Y*A_2.T - A_1*X*A_2.T) <= norm(A_1*(Y - X)*A_2.T), by same *)
Lemma line_1_1 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2))))
  <= frob n m (mulm e (mulm d A_1 (madd Y (mopp X))) (tr A_2)).
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; A_2; X] [] [].
  equal Q1 e46 e47.
  exact (Req_le _ _ Q1).
Qed.

Definition e48 : ex := (Mul (Sqrt (Sum (3, 20002) (Sum (1, 20001) (Pow (Sum (2, 20000) (Mul (Add (V2 1 (3, 20002) (2, 20000)) (Opp (V2 3 (3, 20002) (2, 20000)))) (V2 2 (1, 20001) (2, 20000)))) 2%nat)))) p67)%N.
Definition e49 : ex := (Mul (Mul (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 1 (3, 20001) (2, 20000)) (Opp (V2 3 (3, 20001) (2, 20000)))) 2%nat)))) p67) p62)%N.
(* norm(A_1*Y*A_2.T - A_1*X*A_2.T) <= norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; A_2; X] [] [].
  assert (P1 : den Ev rv e46 <= den Ev rv e47) by (exact (line_1_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e47 <= den Ev rv e48) by (exact (line_1_2 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)).
  assert (P3 : den Ev rv e48 <= den Ev rv e49) by (exact (line_1_3 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Lemma defined_1 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; Y; A_2; X]) (ienv_of []) e46 /\
  defined (env_of [n; m; e; d] [] [] [A_1; Y; A_2; X]) (ienv_of []) e49.
Proof.
  intros n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; Y; A_2; X] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p76 : ex := (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 0 (0, 20001) (3, 20000)) (Opp (V2 1 (0, 20001) (3, 20000)))) 2%nat))))%N.
Definition e50 : ex := (Mul p76 (Spec (3, 20001) (1, 20002) (Sum (2, 20000) (Mul (V2 2 (3, 20001) (2, 20000)) (V2 3 (1, 20002) (2, 20000))))))%N.
(* norm(C_1 - A_1)*spectral_norm(X*A_2.T) <= norm(C_1 - A_1)*spectral_norm(X*A_2.T), by same *)
Lemma step_15 :
  forall (n m e d : nat) (A_1 A_2 C_1 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n d (madd C_1 (mopp A_1)) * spectral d m (mulm e X (tr A_2))
  <= frob n d (madd C_1 (mopp A_1)) * spectral d m (mulm e X (tr A_2)).
Proof.
  intros n m e d A_1 A_2 C_1 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [C_1; A_1; X; A_2] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e50))).
Qed.

Definition e51 : ex := (Spec (0, 20001) (2, 20002) p49)%N.
Definition e52 : ex := (Spec (2, 20001) (0, 20002) (Sum (1, 20000) (Mul (V2 0 (2, 20001) (1, 20000)) (V2 1 (0, 20002) (1, 20000)))))%N.
(* spectral_norm((X*A_2.T).T) <= spectral_norm(X*A_2.T), by instance *)
Lemma step_16 :
  forall (m e d : nat) (A_2 X : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  spectral m d (tr (mulm e X (tr A_2))) <= spectral d m (mulm e X (tr A_2)).
Proof.
  intros m e d A_2 X Hs_m Hs_e Hs_d.
  setting [m; e; d] [] [] [X; A_2] [] [].
  assert (P1 : den Ev rv e51 <= den Ev rv e52) by (exact (fact_3_2_1.step_10 d m (mulm e X (tr A_2)) Hs_d Hs_m)).
  exact (P1).
Qed.

Definition p80 : ex := (Sum (2, 4100) (Mul (V2 2 (3, 4099) (2, 4100)) (V2 3 (1, 4098) (2, 4100))))%N.
Definition e53 : ex := (Spec (1, 4098) (3, 4099) p80)%N.
Definition p82 : ex := (Sum (2, 4103) (Mul (V2 2 (3, 4101) (2, 4103)) (V2 3 (1, 4102) (2, 4103))))%N.
Definition e54 : ex := (Spec (3, 4101) (1, 4102) p82)%N.
Definition p84 : ex := (Sqrt (Sum (0, 4096) (Sum (3, 4097) (Pow (Add (V2 0 (0, 4096) (3, 4097)) (Opp (V2 1 (0, 4096) (3, 4097)))) 2%nat))))%N.
Definition e55 : ex := (Mul p84 e53)%N.
Definition e56 : ex := (Mul p84 e54)%N.
Definition e57 : ex := (Mul p76 (Spec (1, 20001) (3, 20002) (Sum (2, 20000) (Mul (V2 3 (1, 20001) (2, 20000)) (V2 2 (3, 20002) (2, 20000))))))%N.
Definition e58 : ex := (Mul p76 (Spec (1, 20001) (3, 20002) (Sum (2, 20000) (Mul (V2 2 (3, 20002) (2, 20000)) (V2 3 (1, 20001) (2, 20000))))))%N.
(* norm(C_1 - A_1)*spectral_norm(A_2*X.T) <= norm(C_1 - A_1)*spectral_norm(X*A_2.T), by replace *)
Lemma line_2_3 :
  forall (n m e d : nat) (A_1 A_2 C_1 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n d (madd C_1 (mopp A_1)) * spectral m d (mulm e A_2 (tr X))
  <= frob n d (madd C_1 (mopp A_1)) * spectral d m (mulm e X (tr A_2)).
Proof.
  intros n m e d A_1 A_2 C_1 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [C_1; A_1; X; A_2] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e53 e54 _ (fun sv Wv SFv => (step_16 m e d A_2 X Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e55 e56.
  equal Q2 e57 e58.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e59 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Sum (3, 20001) (Mul (Add (V2 0 (0, 20003) (3, 20001)) (Opp (V2 1 (0, 20003) (3, 20001)))) (Sum (2, 20000) (Mul (V2 2 (1, 20002) (2, 20000)) (V2 3 (3, 20001) (2, 20000)))))) 2%nat))))%N.
Definition e60 : ex := (Mul p76 (Spec (1, 20001) (3, 20002) (Sum (2, 20000) (Mul (V2 2 (1, 20001) (2, 20000)) (V2 3 (3, 20002) (2, 20000))))))%N.
(* norm((C_1 - A_1)*(A_2*X.T).T) <= norm(C_1 - A_1)*spectral_norm(A_2*X.T), by instance *)
Lemma line_2_2 :
  forall (n m e d : nat) (A_1 A_2 C_1 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (mulm d (madd C_1 (mopp A_1)) (tr (mulm e A_2 (tr X))))
  <= frob n d (madd C_1 (mopp A_1)) * spectral m d (mulm e A_2 (tr X)).
Proof.
  intros n m e d A_1 A_2 C_1 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [C_1; A_1; A_2; X] [] [].
  assert (P1 : den Ev rv e59 <= den Ev rv e60) by (exact (step_13 m d n (mulm e A_2 (tr X)) (madd C_1 (mopp A_1)) Hs_m Hs_d Hs_n)).
  exact (P1).
Qed.

Definition e61 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p71 (Opp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 3 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001)))))) 2%nat))))%N.
Definition e62 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Sum (3, 20001) (Mul (Add (V2 0 (0, 20003) (3, 20001)) (Opp (V2 3 (0, 20003) (3, 20001)))) (Sum (2, 20000) (Mul (V2 2 (1, 20002) (2, 20000)) (V2 1 (3, 20001) (2, 20000)))))) 2%nat))))%N.
(* norm(C_1*X*A_2.T - A_1*X*A_2.T) <= norm((C_1 - A_1)*(A_2*X.T).T), by same *)
Lemma line_2_1 :
  forall (n m e d : nat) (A_1 A_2 C_1 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (mulm e (mulm d C_1 X) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2))))
  <= frob n m (mulm d (madd C_1 (mopp A_1)) (tr (mulm e A_2 (tr X)))).
Proof.
  intros n m e d A_1 A_2 C_1 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [C_1; X; A_2; A_1] [] [].
  equal Q1 e61 e62.
  exact (Req_le _ _ Q1).
Qed.

Definition p93 : ex := (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 0 (0, 20001) (3, 20000)) (Opp (V2 3 (0, 20001) (3, 20000)))) 2%nat))))%N.
Definition e63 : ex := (Mul p93 (Spec (1, 20001) (3, 20002) (Sum (2, 20000) (Mul (V2 2 (1, 20001) (2, 20000)) (V2 1 (3, 20002) (2, 20000))))))%N.
Definition e64 : ex := (Mul p93 (Spec (3, 20001) (1, 20002) (Sum (2, 20000) (Mul (V2 1 (3, 20001) (2, 20000)) (V2 2 (1, 20002) (2, 20000))))))%N.
(* norm(C_1*X*A_2.T - A_1*X*A_2.T) <= norm(C_1 - A_1)*spectral_norm(X*A_2.T), by transitive *)
Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 C_1 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [C_1; X; A_2; A_1] [] [].
  assert (P1 : den Ev rv e61 <= den Ev rv e62) by (exact (line_2_1 n m e d A_1 A_2 C_1 X Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e62 <= den Ev rv e63) by (exact (line_2_2 n m e d A_1 A_2 C_1 X Hs_n Hs_m Hs_e Hs_d)).
  assert (P3 : den Ev rv e63 <= den Ev rv e64) by (exact (line_2_3 n m e d A_1 A_2 C_1 X Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Lemma defined_2 :
  forall (n m e d : nat) (A_1 A_2 C_1 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  defined (env_of [n; m; e; d] [] [] [C_1; X; A_2; A_1]) (ienv_of []) e61 /\
  defined (env_of [n; m; e; d] [] [] [C_1; X; A_2; A_1]) (ienv_of []) e64.
Proof.
  intros n m e d A_1 A_2 C_1 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [C_1; X; A_2; A_1] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p96 : ex := (Spec (0, 20001) (2, 20002) (Sum (3, 20000) (Mul (V2 2 (0, 20001) (3, 20000)) (V2 3 (3, 20000) (2, 20002)))))%N.
Definition e65 : ex := (Mul (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (Add (V2 0 (1, 20000) (2, 20001)) (Opp (V2 1 (1, 20000) (2, 20001)))) 2%nat)))) p96)%N.
Definition e66 : ex := (Mul (Sqrt (Sum (1, 20001) (Sum (2, 20000) (Pow (Add (V2 0 (1, 20001) (2, 20000)) (Opp (V2 1 (1, 20001) (2, 20000)))) 2%nat)))) p96)%N.
(* norm((C_2 - A_2).T)*spectral_norm(A_1*X) <= norm(C_2 - A_2)*spectral_norm(A_1*X), by same *)
Lemma line_3_3 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob e m (tr (madd C_2 (mopp A_2))) * spectral n e (mulm d A_1 X)
  <= frob m e (madd C_2 (mopp A_2)) * spectral n e (mulm d A_1 X).
Proof.
  intros n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [C_2; A_2; A_1; X] [] [].
  equal Q1 e65 e66.
  exact (Req_le _ _ Q1).
Qed.

Definition e67 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Sum (2, 20001) (Mul p70 (Add (V2 2 (1, 20002) (2, 20001)) (Opp (V2 3 (1, 20002) (2, 20001)))))) 2%nat))))%N.
Definition p100 : ex := (Spec (0, 20001) (2, 20002) (Sum (3, 20000) (Mul (V2 0 (0, 20001) (3, 20000)) (V2 1 (3, 20000) (2, 20002)))))%N.
Definition e68 : ex := (Mul (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (Add (V2 2 (1, 20000) (2, 20001)) (Opp (V2 3 (1, 20000) (2, 20001)))) 2%nat)))) p100)%N.
(* norm(A_1*X*(C_2 - A_2).T) <= norm((C_2 - A_2).T)*spectral_norm(A_1*X), by instance *)
Lemma line_3_2 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (mulm e (mulm d A_1 X) (tr (madd C_2 (mopp A_2))))
  <= frob e m (tr (madd C_2 (mopp A_2))) * spectral n e (mulm d A_1 X).
Proof.
  intros n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; C_2; A_2] [] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e68) by (exact (step_9 n m e (mulm d A_1 X) (tr (madd C_2 (mopp A_2))) Hs_n Hs_m Hs_e)).
  exact (P1).
Qed.

Definition e69 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p71 (Opp (Sum (2, 20001) (Mul p70 (V2 3 (1, 20002) (2, 20001)))))) 2%nat))))%N.
(* norm(A_1*X*C_2.T - A_1*X*A_2.T) <= norm(A_1*X*(C_2 - A_2).T), by same *)
Lemma line_3_1 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (mulm e (mulm d A_1 X) (tr C_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2))))
  <= frob n m (mulm e (mulm d A_1 X) (tr (madd C_2 (mopp A_2)))).
Proof.
  intros n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; C_2; A_2] [] [].
  equal Q1 e69 e67.
  exact (Req_le _ _ Q1).
Qed.

Definition e70 : ex := (Mul (Sqrt (Sum (1, 20001) (Sum (2, 20000) (Pow (Add (V2 2 (1, 20001) (2, 20000)) (Opp (V2 3 (1, 20001) (2, 20000)))) 2%nat)))) p100)%N.
(* norm(A_1*X*C_2.T - A_1*X*A_2.T) <= norm(C_2 - A_2)*spectral_norm(A_1*X), by transitive *)
Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; C_2; A_2] [] [].
  assert (P1 : den Ev rv e69 <= den Ev rv e67) by (exact (line_3_1 n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e67 <= den Ev rv e68) by (exact (line_3_2 n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d)).
  assert (P3 : den Ev rv e68 <= den Ev rv e70) by (exact (line_3_3 n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Lemma defined_3 :
  forall (n m e d : nat) (A_1 A_2 C_2 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  defined (env_of [n; m; e; d] [] [] [A_1; X; C_2; A_2]) (ienv_of []) e69 /\
  defined (env_of [n; m; e; d] [] [] [A_1; X; C_2; A_2]) (ienv_of []) e70.
Proof.
  intros n m e d A_1 A_2 C_2 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; C_2; A_2] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
