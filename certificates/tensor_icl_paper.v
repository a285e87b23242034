(* In-context theorem for attention, in the manner of the papers: with the constant of Li et al.. The claim tensor-icl-paper of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require tensor_icl.
Open Scope R_scope.

(* What is claimed. *)

(* norm(B_tilde() - B) <= M()*norm(Y - X) *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  4 <= R_ ->
  frob n m (madd (B_tilde n m e d A_1 A_2 B X Y) (mopp B)) <= M_2 m R_ * frob d e (madd Y (mopp X)).

(* norm(B_hat() - B) <= M()*norm(C_1 - A_1) *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  4 <= R_ ->
  frob n m (madd (B_hat n m e d A_1 A_2 B C_1 X) (mopp B)) <= M_2 m R_ * frob n d (madd C_1 (mopp A_1)).

(* norm(B_tilde_resc() - B) <= M()*norm(Y - X) *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  4 <= R_ ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B)) <= M_2 m R_ * frob d e (madd Y (mopp X)).

(* norm(B_hat_resc() - B) <= M()*norm(C_1 - A_1) *)
Definition statement_4 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  4 <= R_ ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B)) <= M_2 m R_ * frob n d (madd C_1 (mopp A_1)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e4 : ex := (Sz 0)%N.
Definition e6 : ex := (Sqrt e4)%N.
Definition e10 : ex := (Mul e4 e6)%N.
Definition p4 : ex := (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (Add (V2 0 (2, 20001) (1, 20000)) (Opp (V2 1 (2, 20001) (1, 20000)))) 2%nat))))%N.
Definition e15 : ex := (Sc 0)%N.
Definition e75 : ex := (Pow e15 2%nat)%N.
Definition p7 : ex := (Mul (Int 10) e75)%N.
Definition e17 : ex := (Exp p7)%N.
Definition e1 : ex := (Mul (Mul e10 p4) e17)%N.
Definition e2 : ex := (Mul (Mul e10 e17) p4)%N.
(* m**Rational(3, 2)*exp(10*R**2)*norm(Y - X) <= M()*norm(Y - X), by same *)
Lemma step_1 :
  forall (m e d : nat) (R_ : R) (X Y : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  (INR m * sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (10 * R_ ^ 2) <= M_2 m R_ * frob d e (madd Y (mopp X)).
Proof.
  intros m e d R_ X Y Hs_m Hs_e Hs_d Hp_R_.
  setting [m; e; d] [R_] [] [Y; X] [] [0%N].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

(* 1 <= t**3, by decided *)
Lemma step_2 :
  forall (t : R),
  1 <= t ->
  1 <= t ^ 3.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 1 <= m, by size at least one *)
Lemma step_3 :
  forall (m : nat),
  (0 < m)%nat ->
  1 <= INR m.
Proof.
  intros m Hs_m.
  setting [m] [] [] [] [] [].
  exact (size_at_least_one _ Hs_m).
Qed.

Definition e3 : ex := (Int 1)%N.
Definition e5 : ex := (Sqrt e3)%N.
Definition e7 : ex := (Pow e5 2%nat)%N.
Definition e8 : ex := (Pow e3 2%nat)%N.
(* 1 <= sqrt(m), by root *)
Lemma step_4 :
  forall (m : nat),
  (0 < m)%nat ->
  1 <= sqrt (INR m).
Proof.
  intros m Hs_m.
  setting [m] [] [] [] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (step_3 m Hs_m)).
  equal Q2 e7 e8.
  nonnegative N3 (nil_nonnegative Ev) e5.
  nonnegative N4 (nil_nonnegative Ev) e3.
  assert (Q5 : den Ev rv e5 = den Ev rv e3) by (exact (squares _ _ N3 N4 Q2)).
  exact ((Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e5 <= den Ev rv e6))).
Qed.

Definition e9 : ex := (Pow e6 3%nat)%N.
(* 1 <= m**(3/2), by instance *)
Lemma step_5 :
  forall (m : nat),
  (0 < m)%nat ->
  1 <= sqrt (INR m) ->
  1 <= INR m * sqrt (INR m).
Proof.
  intros m Hs_m Hh1.
  setting [m] [] [] [] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e9) by (exact (step_2 (sqrt (INR m)) Hh1)).
  equal Q2 e9 e10.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 1 <= m**(3/2), by discharge *)
Lemma step_6 :
  forall (m : nat),
  (0 < m)%nat ->
  1 <= INR m * sqrt (INR m).
Proof.
  intros m Hs_m.
  setting [m] [] [] [] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e6) by (exact (step_4 m Hs_m)).
  assert (P2 : den Ev rv e3 <= den Ev rv e10) by (exact (step_5 m Hs_m P1)).
  exact (P2).
Qed.

Definition p16 : ex := (Sqrt (Sum (2, 4096) (Sum (1, 4097) (Pow (Add (V2 0 (2, 4096) (1, 4097)) (Opp (V2 1 (2, 4096) (1, 4097)))) 2%nat))))%N.
Definition e11 : ex := (Mul (Mul e10 p16) e17)%N.
Definition e12 : ex := (Mul (Mul e3 p16) e17)%N.
Definition e13 : ex := (Mul p4 e17)%N.
Definition e14 : ex := (Mul (Mul e3 p4) e17)%N.
(* exp(10*R**2)*norm(Y - X) <= m**Rational(3, 2)*exp(10*R**2)*norm(Y - X), by replace *)
Lemma step_7 :
  forall (m e d : nat) (R_ : R) (X Y : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  frob d e (madd Y (mopp X)) * exp (10 * R_ ^ 2)
  <= (INR m * sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (10 * R_ ^ 2).
Proof.
  intros m e d R_ X Y Hs_m Hs_e Hs_d Hp_R_.
  setting [m; e; d] [R_] [] [Y; X] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e3 e10 _ (fun sv Wv SFv => (step_6 m Hs_m)) (nil_replaced Ev rv)) e11 e12.
  equal Q2 e13 e14.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* exp(10*R**2)*norm(Y - X) <= M()*norm(Y - X), by transitive *)
Lemma line_1_3 :
  forall (m e d : nat) (R_ : R) (X Y : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  frob d e (madd Y (mopp X)) * exp (10 * R_ ^ 2) <= M_2 m R_ * frob d e (madd Y (mopp X)).
Proof.
  intros m e d R_ X Y Hs_m Hs_e Hs_d Hp_R_.
  setting [m; e; d] [R_] [] [Y; X] [] [0%N].
  assert (P1 : den Ev rv e13 <= den Ev rv e1) by (exact (step_7 m e d R_ X Y Hs_m Hs_e Hs_d Hp_R_)).
  assert (P2 : den Ev rv e1 <= den Ev rv e2) by (exact (step_1 m e d R_ X Y Hs_m Hs_e Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* t/2 <= exp(10*t**2), by decided *)
Lemma step_8 :
  forall (t : R),
  0 <= t ->
  t / 2 <= exp (10 * t ^ 2).
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

(* 0 <= R, by nonnegative *)
Lemma step_9 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_.
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  nonnegative N1 (nil_nonnegative Ev) e15.
  exact N1.
Qed.

Definition e16 : ex := (Mul e15 (Inv (Int 2)))%N.
(* R/2 <= exp(10*R**2), by instance *)
Lemma step_10 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ->
  R_ / 2 <= exp (10 * R_ ^ 2).
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e16 <= den Ev rv e17) by (exact (step_8 R_ Hh1)).
  exact (P1).
Qed.

Definition e18 : ex := (Int 0)%N.
(* R/2 <= exp(10*R**2), by discharge *)
Lemma step_11 :
  forall (R_ : R),
  0 < R_ ->
  R_ / 2 <= exp (10 * R_ ^ 2).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e18 <= den Ev rv e15) by (exact (step_9 R_ Hp_R_)).
  assert (P2 : den Ev rv e16 <= den Ev rv e17) by (exact (step_10 R_ Hp_R_ P1)).
  exact (P2).
Qed.

Definition p23 : ex := (Mul e3 e16)%N.
Definition p24 : ex := (Sqrt (Sum (1, 4096) (Sum (0, 4097) (Pow (Add (V2 0 (1, 4096) (0, 4097)) (Opp (V2 1 (1, 4096) (0, 4097)))) 2%nat))))%N.
Definition e19 : ex := (Mul p23 p24)%N.
Definition p26 : ex := (Mul e3 e17)%N.
Definition e20 : ex := (Mul p26 p24)%N.
Definition p28 : ex := (Sqrt (Sum (1, 20001) (Sum (0, 20000) (Pow (Add (V2 0 (1, 20001) (0, 20000)) (Opp (V2 1 (1, 20001) (0, 20000)))) 2%nat))))%N.
Definition e21 : ex := (Mul (Mul e15 p28) (Inv (Int 2)))%N.
Definition e22 : ex := (Mul p23 p28)%N.
Definition e23 : ex := (Mul p26 p28)%N.
Definition e24 : ex := (Mul p28 e17)%N.
(* R*norm(Y - X)/2 <= exp(10*R**2)*norm(Y - X), by replace *)
Lemma line_1_2 :
  forall (e d : nat) (R_ : R) (X Y : mat),
  (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  R_ * frob d e (madd Y (mopp X)) / 2 <= frob d e (madd Y (mopp X)) * exp (10 * R_ ^ 2).
Proof.
  intros e d R_ X Y Hs_e Hs_d Hp_R_.
  setting [e; d] [R_] [] [Y; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e17 _ (fun sv Wv SFv => (step_11 R_ Hp_R_)) (nil_replaced Ev rv)) e19 e20.
  equal Q2 e21 e22.
  equal Q3 e23 e24.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p33 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 3 (3, 20000) (2, 20001))))%N.
Definition p34 : ex := (Opp (V2 2 (0, 20005) (1, 20004)))%N.
Definition e25 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add (Add (V2 2 (0, 20005) (1, 20004)) (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 3 (3, 20000) (2, 20001)))) (V2 1 (1, 20002) (2, 20001))))) e3)))) (Exp (Sum (2, 20001) (Mul p33 (V2 1 (1, 20004) (2, 20001)))))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 4 (3, 20000) (2, 20001)))) (V2 1 (1, 20002) (2, 20001))))) e3)))) (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 4 (3, 20000) (2, 20001)))) (V2 1 (1, 20004) (2, 20001))))))))) p34) 2%nat))))%N.
Definition p36 : ex := (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 4 (3, 20001) (2, 20000)) (Opp (V2 3 (3, 20001) (2, 20000)))) 2%nat))))%N.
Definition e26 : ex := (Mul (Mul e15 p36) (Inv (Int 2)))%N.
Definition e27 : ex := (Mul p36 e17)%N.
Definition e40 : ex := (Mul (Sz 1) (Sqrt (Sz 1)))%N.
Definition p40 : ex := (Mul e40 e17)%N.
Definition e28 : ex := (Mul p40 p36)%N.
(* norm(B_tilde() - B) <= M()*norm(Y - X), by transitive *)
Lemma inequality_1 :
  forall (n m e d : nat) (A_1 A_2 B : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  frob n m (madd (B_tilde n m e d A_1 A_2 B X Y) (mopp B)) <= M_2 m R_ * frob d e (madd Y (mopp X)).
Proof.
  intros n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [n; m; e; d] [R_] [] [A_1; A_2; B; X; Y] [] [0%N].
  assert (P1 : den Ev rv e25 <= den Ev rv e26) by (exact (tensor_icl.inequality_5 n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e26 <= den Ev rv e27) by (exact (line_1_2 e d R_ X Y Hs_e Hs_d Hp_R_)).
  assert (P3 : den Ev rv e27 <= den Ev rv e28) by (exact (line_1_3 m e d R_ X Y Hs_m Hs_e Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  exact (inequality_1 n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1).
Qed.

Definition e29 : ex := (Add e15 (Opp (Int 4)))%N.
Definition e30 : ex := (Add e3 (Opp (Max (0, 20001) (Sqrt (Sum (1, 20000) (Pow (V2 0 (0, 20001) (1, 20000)) 2%nat))))))%N.
Definition e31 : ex := (Add e75 (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 5 (0, 20003) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001)))))))))%N.
Definition p45 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 4 (3, 20000) (2, 20001))))%N.
Definition e32 : ex := (Add e75 (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul p45 (V2 3 (1, 20002) (2, 20001)))))))))%N.
Definition p47 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition e33 : ex := (Add e75 (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul p47 (V2 3 (1, 20002) (2, 20001)))))))))%N.
Definition e34 : ex := (Add e15 (Opp (Spec (3, 20001) (1, 20002) (Sum (2, 20000) (Mul (V2 2 (3, 20001) (2, 20000)) (V2 3 (1, 20002) (2, 20000)))))))%N.
Definition e35 : ex := (Add e15 (Opp (Mul (Spec (0, 20000) (3, 20001) (V2 1 (0, 20000) (3, 20001))) (Spec (1, 20000) (2, 20001) (V2 3 (1, 20000) (2, 20001))))))%N.
Definition p51 : ex := (Add (V2 0 (0, 20005) (1, 20004)) (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) e3)))) (Exp (Sum (2, 20001) (Mul p47 (V2 3 (1, 20004) (2, 20001))))))))%N.
Definition p52 : ex := (Opp (V2 0 (0, 20005) (1, 20004)))%N.
Definition e36 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add p51 (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) (V2 4 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) e3)))) (Exp (Sum (2, 20001) (Mul p45 (V2 3 (1, 20004) (2, 20001))))))))) p52) 2%nat))))%N.
Definition p54 : ex := (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 4 (3, 20001) (2, 20000)) (Opp (V2 2 (3, 20001) (2, 20000)))) 2%nat))))%N.
Definition e37 : ex := (Mul p40 p54)%N.
Lemma defined_1 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  4 <= R_ ->
  defined (env_of [n; m; e; d] [R_] [] [B; A_1; X; A_2; Y; C_1]) (ienv_of []) e36 /\
  defined (env_of [n; m; e; d] [R_] [] [B; A_1; X; A_2; Y; C_1]) (ienv_of []) e37.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; Y; C_1] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e34 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e33 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e32 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e31 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e30 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e29 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (nil_known Ev)))))))).
Qed.

Definition p56 : ex := (Sqrt (Sum (0, 20001) (Sum (2, 20000) (Pow (Add (V2 0 (0, 20001) (2, 20000)) (Opp (V2 1 (0, 20001) (2, 20000)))) 2%nat))))%N.
Definition e38 : ex := (Mul (Mul e40 p56) e17)%N.
Definition e39 : ex := (Mul p40 p56)%N.
(* m**Rational(3, 2)*exp(10*R**2)*norm(C_1 - A_1) <= M()*norm(C_1 - A_1), by same *)
Lemma step_12 :
  forall (n m d : nat) (A_1 C_1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> 0 < R_ ->
  (INR m * sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (10 * R_ ^ 2)
  <= M_2 m R_ * frob n d (madd C_1 (mopp A_1)).
Proof.
  intros n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_.
  setting [n; m; d] [R_] [] [C_1; A_1] [] [0%N].
  equal Q1 e38 e39.
  exact (Req_le _ _ Q1).
Qed.

Definition p59 : ex := (Sqrt (Sum (0, 4096) (Sum (2, 4097) (Pow (Add (V2 0 (0, 4096) (2, 4097)) (Opp (V2 1 (0, 4096) (2, 4097)))) 2%nat))))%N.
Definition e41 : ex := (Mul (Mul e40 p59) e17)%N.
Definition e42 : ex := (Mul (Mul e3 p59) e17)%N.
Definition e43 : ex := (Mul p56 e17)%N.
Definition e44 : ex := (Mul (Mul e3 p56) e17)%N.
(* exp(10*R**2)*norm(C_1 - A_1) <= m**Rational(3, 2)*exp(10*R**2)*norm(C_1 - A_1), by replace *)
Lemma step_13 :
  forall (n m d : nat) (A_1 C_1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> 0 < R_ ->
  frob n d (madd C_1 (mopp A_1)) * exp (10 * R_ ^ 2)
  <= (INR m * sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (10 * R_ ^ 2).
Proof.
  intros n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_.
  setting [n; m; d] [R_] [] [C_1; A_1] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e3 e40 _ (fun sv Wv SFv => (step_6 m Hs_m)) (nil_replaced Ev rv)) e41 e42.
  equal Q2 e43 e44.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* exp(10*R**2)*norm(C_1 - A_1) <= M()*norm(C_1 - A_1), by transitive *)
Lemma line_2_3 :
  forall (n m d : nat) (A_1 C_1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> 0 < R_ ->
  frob n d (madd C_1 (mopp A_1)) * exp (10 * R_ ^ 2) <= M_2 m R_ * frob n d (madd C_1 (mopp A_1)).
Proof.
  intros n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_.
  setting [n; m; d] [R_] [] [C_1; A_1] [] [0%N].
  assert (P1 : den Ev rv e43 <= den Ev rv e38) by (exact (step_13 n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_)).
  assert (P2 : den Ev rv e38 <= den Ev rv e39) by (exact (step_12 n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p64 : ex := (Sqrt (Sum (0, 4096) (Sum (1, 4097) (Pow (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097)))) 2%nat))))%N.
Definition e45 : ex := (Mul p23 p64)%N.
Definition e46 : ex := (Mul p26 p64)%N.
Definition p67 : ex := (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) 2%nat))))%N.
Definition e47 : ex := (Mul (Mul e15 p67) (Inv (Int 2)))%N.
Definition e48 : ex := (Mul p23 p67)%N.
Definition e49 : ex := (Mul p26 p67)%N.
Definition e50 : ex := (Mul p67 e17)%N.
(* R*norm(C_1 - A_1)/2 <= exp(10*R**2)*norm(C_1 - A_1), by replace *)
Lemma line_2_2 :
  forall (n d : nat) (A_1 C_1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  R_ * frob n d (madd C_1 (mopp A_1)) / 2 <= frob n d (madd C_1 (mopp A_1)) * exp (10 * R_ ^ 2).
Proof.
  intros n d A_1 C_1 R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [C_1; A_1] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e17 _ (fun sv Wv SFv => (step_11 R_ Hp_R_)) (nil_replaced Ev rv)) e45 e46.
  equal Q2 e47 e48.
  equal Q3 e49 e50.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e51 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add (Add (V2 2 (0, 20005) (1, 20004)) (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 3 (0, 20005) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 1 (1, 20002) (2, 20001))))) e3)))) (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 3 (0, 20003) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 1 (1, 20004) (2, 20001)))))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 4 (0, 20005) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 1 (1, 20002) (2, 20001))))) e3)))) (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 4 (0, 20003) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 1 (1, 20004) (2, 20001))))))))) p34) 2%nat))))%N.
Definition p73 : ex := (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 4 (0, 20001) (3, 20000)) (Opp (V2 3 (0, 20001) (3, 20000)))) 2%nat))))%N.
Definition e52 : ex := (Mul (Mul e15 p73) (Inv (Int 2)))%N.
Definition e53 : ex := (Mul p73 e17)%N.
Definition e54 : ex := (Mul p40 p73)%N.
(* norm(B_hat() - B) <= M()*norm(C_1 - A_1), by transitive *)
Lemma inequality_2 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  frob n m (madd (B_hat n m e d A_1 A_2 B C_1 X) (mopp B)) <= M_2 m R_ * frob n d (madd C_1 (mopp A_1)).
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [n; m; e; d] [R_] [] [X; A_2; B; A_1; C_1] [] [0%N].
  assert (P1 : den Ev rv e51 <= den Ev rv e52) by (exact (tensor_icl.inequality_6 n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e52 <= den Ev rv e53) by (exact (line_2_2 n d A_1 C_1 R_ Hs_n Hs_d Hp_R_)).
  assert (P3 : den Ev rv e53 <= den Ev rv e54) by (exact (line_2_3 n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  exact (inequality_2 n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh2).
Qed.

Definition p77 : ex := (Sum (3, 20000) (Mul (V2 4 (0, 20003) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition e55 : ex := (Add e75 (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul p77 (V2 3 (1, 20002) (2, 20001)))))))))%N.
Definition e56 : ex := (Add e75 (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 5 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001)))))))))%N.
Definition e57 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add p51 (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 4 (0, 20005) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) e3)))) (Exp (Sum (2, 20001) (Mul p77 (V2 3 (1, 20004) (2, 20001))))))))) p52) 2%nat))))%N.
Definition p81 : ex := (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 4 (0, 20001) (3, 20000)) (Opp (V2 1 (0, 20001) (3, 20000)))) 2%nat))))%N.
Definition e58 : ex := (Mul p40 p81)%N.
Lemma defined_2 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  4 <= R_ ->
  defined (env_of [n; m; e; d] [R_] [] [B; A_1; X; A_2; C_1; Y]) (ienv_of []) e57 /\
  defined (env_of [n; m; e; d] [R_] [] [B; A_1; X; A_2; C_1; Y]) (ienv_of []) e58.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; C_1; Y] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e34 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e33 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e56 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e55 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e30 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e29 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (nil_known Ev)))))))).
Qed.

(* 2*t <= exp(8*t**2), by decided *)
Lemma step_14 :
  forall (t : R),
  0 <= t ->
  2 * t <= exp (8 * t ^ 2).
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

Definition e59 : ex := (Mul (Int 2) e15)%N.
Definition p84 : ex := (Mul (Int 8) e75)%N.
Definition e60 : ex := (Exp p84)%N.
(* 2*R <= exp(8*R**2), by instance *)
Lemma step_15 :
  forall (R_ : R),
  0 < R_ ->
  0 <= R_ ->
  2 * R_ <= exp (8 * R_ ^ 2).
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e59 <= den Ev rv e60) by (exact (step_14 R_ Hh1)).
  exact (P1).
Qed.

(* 2*R <= exp(8*R**2), by discharge *)
Lemma step_16 :
  forall (R_ : R),
  0 < R_ ->
  2 * R_ <= exp (8 * R_ ^ 2).
Proof.
  intros R_ Hp_R_.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e18 <= den Ev rv e15) by (exact (step_9 R_ Hp_R_)).
  assert (P2 : den Ev rv e59 <= den Ev rv e60) by (exact (step_15 R_ Hp_R_ P1)).
  exact (P2).
Qed.

Definition p86 : ex := (Mul e3 e59)%N.
Definition p87 : ex := (Exp (Mul (Int 2) e75))%N.
Definition e61 : ex := (Mul (Mul p86 p24) p87)%N.
Definition p89 : ex := (Mul e3 e60)%N.
Definition e62 : ex := (Mul (Mul p89 p24) p87)%N.
Definition e63 : ex := (Mul (Mul e59 p28) p87)%N.
Definition e64 : ex := (Mul (Mul p86 p28) p87)%N.
Definition e65 : ex := (Mul (Mul p89 p28) p87)%N.
(* 2*R*exp(2*R**2)*norm(Y - X) <= exp(10*R**2)*norm(Y - X), by replace *)
Lemma line_3_3 :
  forall (e d : nat) (R_ : R) (X Y : mat),
  (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * R_ * frob d e (madd Y (mopp X)) * exp (2 * R_ ^ 2) <= frob d e (madd Y (mopp X)) * exp (10 * R_ ^ 2).
Proof.
  intros e d R_ X Y Hs_e Hs_d Hp_R_.
  setting [e; d] [R_] [] [Y; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e59 e60 _ (fun sv Wv SFv => (step_16 R_ Hp_R_)) (nil_replaced Ev rv)) e61 e62.
  equal Q2 e63 e64.
  equal Q3 e65 e24.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* t + 1 <= 2*t**2, by decided *)
Lemma step_17 :
  forall (t : R),
  1 <= t ->
  1 + t <= 2 * t ^ 2.
Proof.
  intros t Hh1.
  decide_scalar.
Qed.

Definition e66 : ex := (Add e3 e6)%N.
Definition e67 : ex := (Mul (Int 2) (Pow e6 2%nat))%N.
Definition e68 : ex := (Mul (Int 2) e4)%N.
(* sqrt(m) + 1 <= 2*m, by instance *)
Lemma step_18 :
  forall (m : nat),
  (0 < m)%nat ->
  1 <= sqrt (INR m) ->
  1 + sqrt (INR m) <= 2 * INR m.
Proof.
  intros m Hs_m Hh1.
  setting [m] [] [] [] [] [].
  assert (P1 : den Ev rv e66 <= den Ev rv e67) by (exact (step_17 (sqrt (INR m)) Hh1)).
  equal Q2 e67 e68.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* sqrt(m) + 1 <= 2*m, by discharge *)
Lemma step_19 :
  forall (m : nat),
  (0 < m)%nat ->
  1 + sqrt (INR m) <= 2 * INR m.
Proof.
  intros m Hs_m.
  setting [m] [] [] [] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e6) by (exact (step_4 m Hs_m)).
  assert (P2 : den Ev rv e66 <= den Ev rv e68) by (exact (step_18 m Hs_m P1)).
  exact (P2).
Qed.

Definition p97 : ex := (Mul (Mul e15 (Inv e4)) e66)%N.
Definition e69 : ex := (Mul (Mul p97 p16) p87)%N.
Definition p99 : ex := (Mul (Mul e15 (Inv e4)) e68)%N.
Definition e70 : ex := (Mul (Mul p99 p16) p87)%N.
Definition e71 : ex := (Mul (Mul (Mul (Mul e15 e66) p4) p87) (Inv e4))%N.
Definition e72 : ex := (Mul (Mul p97 p4) p87)%N.
Definition e73 : ex := (Mul (Mul p99 p4) p87)%N.
Definition e74 : ex := (Mul (Mul e59 p4) p87)%N.
(* R*(sqrt(m) + 1)*exp(2*R**2)*norm(Y - X)/m <= 2*R*exp(2*R**2)*norm(Y - X), by replace *)
Lemma line_3_2 :
  forall (m e d : nat) (R_ : R) (X Y : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * R_ ^ 2) / INR m
  <= 2 * R_ * frob d e (madd Y (mopp X)) * exp (2 * R_ ^ 2).
Proof.
  intros m e d R_ X Y Hs_m Hs_e Hs_d Hp_R_.
  setting [m; e; d] [R_] [] [Y; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e66 e68 _ (fun sv Wv SFv => (step_19 m Hs_m)) (nil_replaced Ev rv)) e69 e70.
  equal Q2 e71 e72.
  equal Q3 e73 e74.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p105 : ex := (Mul (Del (0, 20006) (0, 20004)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20006) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) e3))))%N.
Definition p106 : ex := (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20004) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20005) (2, 20001)))))%N.
Definition p107 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20004) (3, 20000)) (V2 4 (3, 20000) (2, 20001))))%N.
Definition p108 : ex := (Opp (V2 0 (0, 20006) (1, 20005)))%N.
Definition e76 : ex := (Sqrt (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p105 (Add p106 (Opp (Add (Exp (Sum (2, 20001) (Mul p107 (V2 3 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p107 (V2 3 (1, 20002) (2, 20001))))) e3))) (V2 0 (0, 20003) (1, 20005)))))))))) p108) 2%nat))))%N.
Definition e93 : ex := (Add e3 (Sqrt (Sz 1)))%N.
Definition p111 : ex := (Mul e15 e93)%N.
Definition e77 : ex := (Mul (Mul (Mul p111 p54) p87) (Inv (Sz 1)))%N.
(* norm(B_tilde_resc() - B) <= R*(sqrt(m) + 1)*exp(2*R**2)*norm(Y - X)/m, by instance *)
Lemma line_3_1 :
  forall (n m e d : nat) (A_1 A_2 B : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B))
  <= R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * R_ ^ 2) / INR m.
Proof.
  intros n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; Y] [] [0%N].
  positive N1 (nil_nonnegative Ev) e75.
  assert (P2 : den Ev rv e76 <= den Ev rv e77) by (exact (tensor_icl.inequality_7 n m e d A_1 A_2 B R_ X Y (R_ ^ 2) Hs_n Hs_m Hs_e Hs_d Hp_R_ N1 Hh1 Hh2 Hh3 Hh4)).
  exact (P2).
Qed.

Definition e78 : ex := (Mul (Mul e59 p54) p87)%N.
Definition e79 : ex := (Mul p54 e17)%N.
(* norm(B_tilde_resc() - B) <= M()*norm(Y - X), by transitive *)
Lemma inequality_3 :
  forall (n m e d : nat) (A_1 A_2 B : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B)) <= M_2 m R_ * frob d e (madd Y (mopp X)).
Proof.
  intros n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; Y] [] [0%N].
  assert (P1 : den Ev rv e76 <= den Ev rv e77) by (exact (line_3_1 n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4)).
  assert (P2 : den Ev rv e77 <= den Ev rv e78) by (exact (line_3_2 m e d R_ X Y Hs_m Hs_e Hs_d Hp_R_)).
  assert (P3 : den Ev rv e78 <= den Ev rv e79) by (exact (line_3_3 e d R_ X Y Hs_e Hs_d Hp_R_)).
  assert (P4 : den Ev rv e79 <= den Ev rv e37) by (exact (line_1_3 m e d R_ X Y Hs_m Hs_e Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  exact (inequality_3 n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh6 Hh3 Hh4 Hh1).
Qed.

Definition e80 : ex := (Add e3 (Opp (Max (0, 20001) (Sqrt (Sum (1, 20000) (Pow (V2 4 (0, 20001) (1, 20000)) 2%nat))))))%N.
Definition e81 : ex := (Add e75 (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 5 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001)))))))))%N.
Definition e82 : ex := (Add e75 (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul p33 (V2 2 (1, 20002) (2, 20001)))))))))%N.
Definition e83 : ex := (Add e75 (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001)))))))))%N.
Definition e84 : ex := (Add e15 (Opp (Spec (3, 20001) (1, 20002) (Sum (2, 20000) (Mul (V2 1 (3, 20001) (2, 20000)) (V2 2 (1, 20002) (2, 20000)))))))%N.
Definition e85 : ex := (Add e15 (Opp (Mul (Spec (0, 20000) (3, 20001) (V2 0 (0, 20000) (3, 20001))) (Spec (1, 20000) (2, 20001) (V2 2 (1, 20000) (2, 20001))))))%N.
Definition p121 : ex := (Mul (Del (0, 20006) (0, 20004)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20006) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) e3))))%N.
Definition p122 : ex := (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20004) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20005) (2, 20001)))))%N.
Definition p123 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20004) (3, 20000)) (V2 3 (3, 20000) (2, 20001))))%N.
Definition p124 : ex := (Opp (V2 4 (0, 20006) (1, 20005)))%N.
Definition e86 : ex := (Sqrt (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p121 (Add p122 (Opp (Add (Exp (Sum (2, 20001) (Mul p123 (V2 2 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p123 (V2 2 (1, 20002) (2, 20001))))) e3))) (V2 4 (0, 20003) (1, 20005)))))))))) p124) 2%nat))))%N.
Definition e87 : ex := (Mul p40 (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 3 (3, 20001) (2, 20000)) (Opp (V2 1 (3, 20001) (2, 20000)))) 2%nat)))))%N.
Lemma defined_3 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  4 <= R_ ->
  defined (env_of [n; m; e; d] [R_] [] [A_1; X; A_2; Y; B; C_1]) (ienv_of []) e86 /\
  defined (env_of [n; m; e; d] [R_] [] [A_1; X; A_2; Y; B; C_1]) (ienv_of []) e87.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; m; e; d] [R_] [] [A_1; X; A_2; Y; B; C_1] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e85 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e84 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e83 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e82 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e81 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e80 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e29 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (nil_known Ev)))))))).
Qed.

Definition e88 : ex := (Mul (Mul p86 p64) p87)%N.
Definition e89 : ex := (Mul (Mul p89 p64) p87)%N.
Definition e90 : ex := (Mul (Mul e59 p67) p87)%N.
Definition e91 : ex := (Mul (Mul p86 p67) p87)%N.
Definition e92 : ex := (Mul (Mul p89 p67) p87)%N.
(* 2*R*exp(2*R**2)*norm(C_1 - A_1) <= exp(10*R**2)*norm(C_1 - A_1), by replace *)
Lemma line_4_3 :
  forall (n d : nat) (A_1 C_1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * R_ * frob n d (madd C_1 (mopp A_1)) * exp (2 * R_ ^ 2) <= frob n d (madd C_1 (mopp A_1)) * exp (10 * R_ ^ 2).
Proof.
  intros n d A_1 C_1 R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [C_1; A_1] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e59 e60 _ (fun sv Wv SFv => (step_16 R_ Hp_R_)) (nil_replaced Ev rv)) e88 e89.
  equal Q2 e90 e91.
  equal Q3 e92 e50.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e94 : ex := (Mul (Int 2) (Sz 1))%N.
Definition p133 : ex := (Mul (Mul e15 (Inv (Sz 1))) e93)%N.
Definition e95 : ex := (Mul (Mul p133 p59) p87)%N.
Definition p135 : ex := (Mul (Mul e15 (Inv (Sz 1))) e94)%N.
Definition e96 : ex := (Mul (Mul p135 p59) p87)%N.
Definition e97 : ex := (Mul (Mul (Mul p111 p56) p87) (Inv (Sz 1)))%N.
Definition e98 : ex := (Mul (Mul p133 p56) p87)%N.
Definition e99 : ex := (Mul (Mul p135 p56) p87)%N.
Definition e100 : ex := (Mul (Mul e59 p56) p87)%N.
(* R*(sqrt(m) + 1)*exp(2*R**2)*norm(C_1 - A_1)/m <= 2*R*exp(2*R**2)*norm(C_1 - A_1), by replace *)
Lemma line_4_2 :
  forall (n m d : nat) (A_1 C_1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> 0 < R_ ->
  R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * R_ ^ 2) / INR m
  <= 2 * R_ * frob n d (madd C_1 (mopp A_1)) * exp (2 * R_ ^ 2).
Proof.
  intros n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_.
  setting [n; m; d] [R_] [] [C_1; A_1] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e93 e94 _ (fun sv Wv SFv => (step_19 m Hs_m)) (nil_replaced Ev rv)) e95 e96.
  equal Q2 e97 e98.
  equal Q3 e99 e100.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p141 : ex := (Sum (3, 20000) (Mul (V2 4 (0, 20004) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition e101 : ex := (Sqrt (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p105 (Add p106 (Opp (Add (Exp (Sum (2, 20001) (Mul p141 (V2 3 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p141 (V2 3 (1, 20002) (2, 20001))))) e3))) (V2 0 (0, 20003) (1, 20005)))))))))) p108) 2%nat))))%N.
Definition e102 : ex := (Mul (Mul (Mul p111 p81) p87) (Inv (Sz 1)))%N.
(* norm(B_hat_resc() - B) <= R*(sqrt(m) + 1)*exp(2*R**2)*norm(C_1 - A_1)/m, by instance *)
Lemma line_4_1 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B))
  <= R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * R_ ^ 2) / INR m.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; C_1] [] [0%N].
  positive N1 (nil_nonnegative Ev) e75.
  assert (P2 : den Ev rv e101 <= den Ev rv e102) by (exact (tensor_icl.inequality_8 n m e d A_1 A_2 B C_1 R_ X (R_ ^ 2) Hs_n Hs_m Hs_e Hs_d Hp_R_ N1 Hh1 Hh2 Hh3 Hh4)).
  exact (P2).
Qed.

Definition e103 : ex := (Mul (Mul e59 p81) p87)%N.
Definition e104 : ex := (Mul p81 e17)%N.
(* norm(B_hat_resc() - B) <= M()*norm(C_1 - A_1), by transitive *)
Lemma inequality_4 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B)) <= M_2 m R_ * frob n d (madd C_1 (mopp A_1)).
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; C_1] [] [0%N].
  assert (P1 : den Ev rv e101 <= den Ev rv e102) by (exact (line_4_1 n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4)).
  assert (P2 : den Ev rv e102 <= den Ev rv e103) by (exact (line_4_2 n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_)).
  assert (P3 : den Ev rv e103 <= den Ev rv e104) by (exact (line_4_3 n d A_1 C_1 R_ Hs_n Hs_d Hp_R_)).
  assert (P4 : den Ev rv e104 <= den Ev rv e58) by (exact (line_2_3 n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  exact (inequality_4 n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh6 Hh3 Hh5 Hh2).
Qed.

Definition e105 : ex := (Add e75 (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 3 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001)))))))))%N.
Definition e106 : ex := (Add e75 (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 5 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001)))))))))%N.
Definition p148 : ex := (Sum (3, 20000) (Mul (V2 3 (0, 20004) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition e107 : ex := (Sqrt (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p121 (Add p122 (Opp (Add (Exp (Sum (2, 20001) (Mul p148 (V2 2 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p148 (V2 2 (1, 20002) (2, 20001))))) e3))) (V2 4 (0, 20003) (1, 20005)))))))))) p124) 2%nat))))%N.
Definition e108 : ex := (Mul p40 (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 3 (0, 20001) (3, 20000)) (Opp (V2 0 (0, 20001) (3, 20000)))) 2%nat)))))%N.
Lemma defined_4 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  4 <= R_ ->
  defined (env_of [n; m; e; d] [R_] [] [A_1; X; A_2; C_1; B; Y]) (ienv_of []) e107 /\
  defined (env_of [n; m; e; d] [R_] [] [A_1; X; A_2; C_1; B; Y]) (ienv_of []) e108.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; m; e; d] [R_] [] [A_1; X; A_2; C_1; B; Y] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e85 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e84 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e83 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e106 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e105 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e80 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e29 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (nil_known Ev)))))))).
Qed.
