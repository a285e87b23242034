(* In-context theorem for attention, in the manner of the papers: with the constant of Li et al.. The claim tensor-icl-paper of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate.
From Weightshift Require Import Definitions.
From Weightshift Require tensor_icl.
Open Scope R_scope.

(* What is claimed. *)

(* norm(B_tilde() - B) <= M()*norm(Y - X) *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> spectral n d A_1 * spectral m e A_2 <= R_ -> spectral d m (mulm e X (tr A_2)) <= R_ -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => norm m (row B j)) <= 1 -> 4 <= R_ ->
  frob n m (madd (B_tilde n m e d A_1 A_2 B X Y) (mopp B)) <= M_2 m R_ * frob d e (madd Y (mopp X)).

(* norm(B_hat() - B) <= M()*norm(C_1 - A_1) *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> spectral n d A_1 * spectral m e A_2 <= R_ -> spectral d m (mulm e X (tr A_2)) <= R_ -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => norm m (row B j)) <= 1 -> 4 <= R_ ->
  frob n m (madd (B_hat n m e d A_1 A_2 B C_1 X) (mopp B)) <= M_2 m R_ * frob n d (madd C_1 (mopp A_1)).

(* norm(B_tilde_resc() - B) <= M()*norm(Y - X) *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> spectral n d A_1 * spectral m e A_2 <= R_ -> spectral d m (mulm e X (tr A_2)) <= R_ -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => norm m (row B j)) <= 1 -> 4 <= R_ ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B)) <= M_2 m R_ * frob d e (madd Y (mopp X)).

(* norm(B_hat_resc() - B) <= M()*norm(C_1 - A_1) *)
Definition statement_4 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> spectral n d A_1 * spectral m e A_2 <= R_ -> spectral d m (mulm e X (tr A_2)) <= R_ -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => norm m (row B j)) <= 1 -> 4 <= R_ ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B)) <= M_2 m R_ * frob n d (madd C_1 (mopp A_1)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e4 : ex := (Sz 0)%N.
Definition e6 : ex := (Sqrt e4)%N.
Definition e10 : ex := (Mul e4 e6)%N.
Definition p4 : ex := (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (Add (V2 0 (2, 20001) (1, 20000)) (Opp (V2 1 (2, 20001) (1, 20000)))) 2%nat))))%N.
Definition e15 : ex := (Sc 0)%N.
Definition e62 : ex := (Pow e15 2%nat)%N.
Definition p7 : ex := (Mul (Int 10) e62)%N.
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
  (0 < m)%nat -> 1 <= sqrt (INR m) ->
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
  frob d e (madd Y (mopp X)) * exp (10 * R_ ^ 2) <= (INR m * sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (10 * R_ ^ 2).
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
  0 < R_ -> 0 <= R_ ->
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

Definition p33 : ex := (Opp (V2 2 (0, 20005) (1, 20004)))%N.
Definition e25 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add (Add (V2 2 (0, 20005) (1, 20004)) (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 3 (3, 20000) (2, 20001)))) (V2 1 (1, 20002) (2, 20001))))) e3)))) (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 3 (3, 20000) (2, 20001)))) (V2 1 (1, 20004) (2, 20001)))))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 4 (3, 20000) (2, 20001)))) (V2 1 (1, 20002) (2, 20001))))) e3)))) (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 4 (3, 20000) (2, 20001)))) (V2 1 (1, 20004) (2, 20001))))))))) p33) 2%nat))))%N.
Definition p35 : ex := (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 4 (3, 20001) (2, 20000)) (Opp (V2 3 (3, 20001) (2, 20000)))) 2%nat))))%N.
Definition e26 : ex := (Mul (Mul e15 p35) (Inv (Int 2)))%N.
Definition e27 : ex := (Mul p35 e17)%N.
Definition e31 : ex := (Mul (Sz 1) (Sqrt (Sz 1)))%N.
Definition p39 : ex := (Mul e31 e17)%N.
Definition e28 : ex := (Mul p39 p35)%N.
(* norm(B_tilde() - B) <= M()*norm(Y - X), by transitive *)
Lemma inequality_1 :
  forall (n m e d : nat) (A_1 A_2 B : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> spectral n d A_1 * spectral m e A_2 <= R_ ->
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

Definition p41 : ex := (Sqrt (Sum (0, 20001) (Sum (2, 20000) (Pow (Add (V2 0 (0, 20001) (2, 20000)) (Opp (V2 1 (0, 20001) (2, 20000)))) 2%nat))))%N.
Definition e29 : ex := (Mul (Mul e31 p41) e17)%N.
Definition e30 : ex := (Mul p39 p41)%N.
(* m**Rational(3, 2)*exp(10*R**2)*norm(C_1 - A_1) <= M()*norm(C_1 - A_1), by same *)
Lemma step_12 :
  forall (n m d : nat) (A_1 C_1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> 0 < R_ ->
  (INR m * sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (10 * R_ ^ 2) <= M_2 m R_ * frob n d (madd C_1 (mopp A_1)).
Proof.
  intros n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_.
  setting [n; m; d] [R_] [] [C_1; A_1] [] [0%N].
  equal Q1 e29 e30.
  exact (Req_le _ _ Q1).
Qed.

Definition p44 : ex := (Sqrt (Sum (0, 4096) (Sum (2, 4097) (Pow (Add (V2 0 (0, 4096) (2, 4097)) (Opp (V2 1 (0, 4096) (2, 4097)))) 2%nat))))%N.
Definition e32 : ex := (Mul (Mul e31 p44) e17)%N.
Definition e33 : ex := (Mul (Mul e3 p44) e17)%N.
Definition e34 : ex := (Mul p41 e17)%N.
Definition e35 : ex := (Mul (Mul e3 p41) e17)%N.
(* exp(10*R**2)*norm(C_1 - A_1) <= m**Rational(3, 2)*exp(10*R**2)*norm(C_1 - A_1), by replace *)
Lemma step_13 :
  forall (n m d : nat) (A_1 C_1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> 0 < R_ ->
  frob n d (madd C_1 (mopp A_1)) * exp (10 * R_ ^ 2) <= (INR m * sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (10 * R_ ^ 2).
Proof.
  intros n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_.
  setting [n; m; d] [R_] [] [C_1; A_1] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e3 e31 _ (fun sv Wv SFv => (step_6 m Hs_m)) (nil_replaced Ev rv)) e32 e33.
  equal Q2 e34 e35.
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
  assert (P1 : den Ev rv e34 <= den Ev rv e29) by (exact (step_13 n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_)).
  assert (P2 : den Ev rv e29 <= den Ev rv e30) by (exact (step_12 n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p49 : ex := (Sqrt (Sum (0, 4096) (Sum (1, 4097) (Pow (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097)))) 2%nat))))%N.
Definition e36 : ex := (Mul p23 p49)%N.
Definition e37 : ex := (Mul p26 p49)%N.
Definition p52 : ex := (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) 2%nat))))%N.
Definition e38 : ex := (Mul (Mul e15 p52) (Inv (Int 2)))%N.
Definition e39 : ex := (Mul p23 p52)%N.
Definition e40 : ex := (Mul p26 p52)%N.
Definition e41 : ex := (Mul p52 e17)%N.
(* R*norm(C_1 - A_1)/2 <= exp(10*R**2)*norm(C_1 - A_1), by replace *)
Lemma line_2_2 :
  forall (n d : nat) (A_1 C_1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  R_ * frob n d (madd C_1 (mopp A_1)) / 2 <= frob n d (madd C_1 (mopp A_1)) * exp (10 * R_ ^ 2).
Proof.
  intros n d A_1 C_1 R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [C_1; A_1] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e16 e17 _ (fun sv Wv SFv => (step_11 R_ Hp_R_)) (nil_replaced Ev rv)) e36 e37.
  equal Q2 e38 e39.
  equal Q3 e40 e41.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e42 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add (Add (V2 2 (0, 20005) (1, 20004)) (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 3 (0, 20005) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 1 (1, 20002) (2, 20001))))) e3)))) (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 3 (0, 20003) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 1 (1, 20004) (2, 20001)))))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 4 (0, 20005) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 1 (1, 20002) (2, 20001))))) e3)))) (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 4 (0, 20003) (3, 20000)) (V2 0 (3, 20000) (2, 20001)))) (V2 1 (1, 20004) (2, 20001))))))))) p33) 2%nat))))%N.
Definition p58 : ex := (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 4 (0, 20001) (3, 20000)) (Opp (V2 3 (0, 20001) (3, 20000)))) 2%nat))))%N.
Definition e43 : ex := (Mul (Mul e15 p58) (Inv (Int 2)))%N.
Definition e44 : ex := (Mul p58 e17)%N.
Definition e45 : ex := (Mul p39 p58)%N.
(* norm(B_hat() - B) <= M()*norm(C_1 - A_1), by transitive *)
Lemma inequality_2 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> spectral d m (mulm e X (tr A_2)) <= R_ ->
  frob n m (madd (B_hat n m e d A_1 A_2 B C_1 X) (mopp B)) <= M_2 m R_ * frob n d (madd C_1 (mopp A_1)).
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [n; m; e; d] [R_] [] [X; A_2; B; A_1; C_1] [] [0%N].
  assert (P1 : den Ev rv e42 <= den Ev rv e43) by (exact (tensor_icl.inequality_6 n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1)).
  assert (P2 : den Ev rv e43 <= den Ev rv e44) by (exact (line_2_2 n d A_1 C_1 R_ Hs_n Hs_d Hp_R_)).
  assert (P3 : den Ev rv e44 <= den Ev rv e45) by (exact (line_2_3 n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  exact (inequality_2 n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh2).
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

Definition e46 : ex := (Mul (Int 2) e15)%N.
Definition p63 : ex := (Mul (Int 8) e62)%N.
Definition e47 : ex := (Exp p63)%N.
(* 2*R <= exp(8*R**2), by instance *)
Lemma step_15 :
  forall (R_ : R),
  0 < R_ -> 0 <= R_ ->
  2 * R_ <= exp (8 * R_ ^ 2).
Proof.
  intros R_ Hp_R_ Hh1.
  setting [] [R_] [] [] [] [0%N].
  assert (P1 : den Ev rv e46 <= den Ev rv e47) by (exact (step_14 R_ Hh1)).
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
  assert (P2 : den Ev rv e46 <= den Ev rv e47) by (exact (step_15 R_ Hp_R_ P1)).
  exact (P2).
Qed.

Definition p65 : ex := (Mul e3 e46)%N.
Definition p66 : ex := (Exp (Mul (Int 2) e62))%N.
Definition e48 : ex := (Mul (Mul p65 p24) p66)%N.
Definition p68 : ex := (Mul e3 e47)%N.
Definition e49 : ex := (Mul (Mul p68 p24) p66)%N.
Definition e50 : ex := (Mul (Mul e46 p28) p66)%N.
Definition e51 : ex := (Mul (Mul p65 p28) p66)%N.
Definition e52 : ex := (Mul (Mul p68 p28) p66)%N.
(* 2*R*exp(2*R**2)*norm(Y - X) <= exp(10*R**2)*norm(Y - X), by replace *)
Lemma line_3_3 :
  forall (e d : nat) (R_ : R) (X Y : mat),
  (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * R_ * frob d e (madd Y (mopp X)) * exp (2 * R_ ^ 2) <= frob d e (madd Y (mopp X)) * exp (10 * R_ ^ 2).
Proof.
  intros e d R_ X Y Hs_e Hs_d Hp_R_.
  setting [e; d] [R_] [] [Y; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e46 e47 _ (fun sv Wv SFv => (step_16 R_ Hp_R_)) (nil_replaced Ev rv)) e48 e49.
  equal Q2 e50 e51.
  equal Q3 e52 e24.
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

Definition e53 : ex := (Add e3 e6)%N.
Definition e54 : ex := (Mul (Int 2) (Pow e6 2%nat))%N.
Definition e55 : ex := (Mul (Int 2) e4)%N.
(* sqrt(m) + 1 <= 2*m, by instance *)
Lemma step_18 :
  forall (m : nat),
  (0 < m)%nat -> 1 <= sqrt (INR m) ->
  1 + sqrt (INR m) <= 2 * INR m.
Proof.
  intros m Hs_m Hh1.
  setting [m] [] [] [] [] [].
  assert (P1 : den Ev rv e53 <= den Ev rv e54) by (exact (step_17 (sqrt (INR m)) Hh1)).
  equal Q2 e54 e55.
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
  assert (P2 : den Ev rv e53 <= den Ev rv e55) by (exact (step_18 m Hs_m P1)).
  exact (P2).
Qed.

Definition p76 : ex := (Mul (Mul e15 (Inv e4)) e53)%N.
Definition e56 : ex := (Mul (Mul p76 p16) p66)%N.
Definition p78 : ex := (Mul (Mul e15 (Inv e4)) e55)%N.
Definition e57 : ex := (Mul (Mul p78 p16) p66)%N.
Definition e58 : ex := (Mul (Mul (Mul (Mul e15 e53) p4) p66) (Inv e4))%N.
Definition e59 : ex := (Mul (Mul p76 p4) p66)%N.
Definition e60 : ex := (Mul (Mul p78 p4) p66)%N.
Definition e61 : ex := (Mul (Mul e46 p4) p66)%N.
(* R*(sqrt(m) + 1)*exp(2*R**2)*norm(Y - X)/m <= 2*R*exp(2*R**2)*norm(Y - X), by replace *)
Lemma line_3_2 :
  forall (m e d : nat) (R_ : R) (X Y : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * R_ ^ 2) / INR m <= 2 * R_ * frob d e (madd Y (mopp X)) * exp (2 * R_ ^ 2).
Proof.
  intros m e d R_ X Y Hs_m Hs_e Hs_d Hp_R_.
  setting [m; e; d] [R_] [] [Y; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e53 e55 _ (fun sv Wv SFv => (step_19 m Hs_m)) (nil_replaced Ev rv)) e56 e57.
  equal Q2 e58 e59.
  equal Q3 e60 e61.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p84 : ex := (Mul (Del (0, 20006) (0, 20004)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20006) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) e3))))%N.
Definition p85 : ex := (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20004) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20005) (2, 20001)))))%N.
Definition p86 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20004) (3, 20000)) (V2 4 (3, 20000) (2, 20001))))%N.
Definition p87 : ex := (Opp (V2 0 (0, 20006) (1, 20005)))%N.
Definition e63 : ex := (Sqrt (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p84 (Add p85 (Opp (Add (Exp (Sum (2, 20001) (Mul p86 (V2 3 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p86 (V2 3 (1, 20002) (2, 20001))))) e3))) (V2 0 (0, 20003) (1, 20005)))))))))) p87) 2%nat))))%N.
Definition e73 : ex := (Add e3 (Sqrt (Sz 1)))%N.
Definition p90 : ex := (Mul e15 e73)%N.
Definition p91 : ex := (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 4 (3, 20001) (2, 20000)) (Opp (V2 2 (3, 20001) (2, 20000)))) 2%nat))))%N.
Definition e64 : ex := (Mul (Mul (Mul p90 p91) p66) (Inv (Sz 1)))%N.
(* norm(B_tilde_resc() - B) <= R*(sqrt(m) + 1)*exp(2*R**2)*norm(Y - X)/m, by instance *)
Lemma line_3_1 :
  forall (n m e d : nat) (A_1 A_2 B : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 -> spectral n d A_1 * spectral m e A_2 <= R_ ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B)) <= R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * R_ ^ 2) / INR m.
Proof.
  intros n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; Y] [] [0%N].
  positive N1 (nil_nonnegative Ev) e62.
  assert (P2 : den Ev rv e63 <= den Ev rv e64) by (exact (tensor_icl.inequality_7 n m e d A_1 A_2 B R_ X Y (R_ ^ 2) Hs_n Hs_m Hs_e Hs_d Hp_R_ N1 Hh1 Hh2 Hh3 Hh4)).
  exact (P2).
Qed.

Definition e65 : ex := (Mul (Mul e46 p91) p66)%N.
Definition e66 : ex := (Mul p91 e17)%N.
Definition e67 : ex := (Mul p39 p91)%N.
(* norm(B_tilde_resc() - B) <= M()*norm(Y - X), by transitive *)
Lemma inequality_3 :
  forall (n m e d : nat) (A_1 A_2 B : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= R_ ^ 2 -> spectral n d A_1 * spectral m e A_2 <= R_ ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B)) <= M_2 m R_ * frob d e (madd Y (mopp X)).
Proof.
  intros n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; Y] [] [0%N].
  assert (P1 : den Ev rv e63 <= den Ev rv e64) by (exact (line_3_1 n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4)).
  assert (P2 : den Ev rv e64 <= den Ev rv e65) by (exact (line_3_2 m e d R_ X Y Hs_m Hs_e Hs_d Hp_R_)).
  assert (P3 : den Ev rv e65 <= den Ev rv e66) by (exact (line_3_3 e d R_ X Y Hs_e Hs_d Hp_R_)).
  assert (P4 : den Ev rv e66 <= den Ev rv e67) by (exact (line_1_3 m e d R_ X Y Hs_m Hs_e Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  exact (inequality_3 n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh6 Hh3 Hh4 Hh1).
Qed.

Definition e68 : ex := (Mul (Mul p65 p49) p66)%N.
Definition e69 : ex := (Mul (Mul p68 p49) p66)%N.
Definition e70 : ex := (Mul (Mul e46 p52) p66)%N.
Definition e71 : ex := (Mul (Mul p65 p52) p66)%N.
Definition e72 : ex := (Mul (Mul p68 p52) p66)%N.
(* 2*R*exp(2*R**2)*norm(C_1 - A_1) <= exp(10*R**2)*norm(C_1 - A_1), by replace *)
Lemma line_4_3 :
  forall (n d : nat) (A_1 C_1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  2 * R_ * frob n d (madd C_1 (mopp A_1)) * exp (2 * R_ ^ 2) <= frob n d (madd C_1 (mopp A_1)) * exp (10 * R_ ^ 2).
Proof.
  intros n d A_1 C_1 R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [C_1; A_1] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e46 e47 _ (fun sv Wv SFv => (step_16 R_ Hp_R_)) (nil_replaced Ev rv)) e68 e69.
  equal Q2 e70 e71.
  equal Q3 e72 e41.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e74 : ex := (Mul (Int 2) (Sz 1))%N.
Definition p102 : ex := (Mul (Mul e15 (Inv (Sz 1))) e73)%N.
Definition e75 : ex := (Mul (Mul p102 p44) p66)%N.
Definition p104 : ex := (Mul (Mul e15 (Inv (Sz 1))) e74)%N.
Definition e76 : ex := (Mul (Mul p104 p44) p66)%N.
Definition e77 : ex := (Mul (Mul (Mul p90 p41) p66) (Inv (Sz 1)))%N.
Definition e78 : ex := (Mul (Mul p102 p41) p66)%N.
Definition e79 : ex := (Mul (Mul p104 p41) p66)%N.
Definition e80 : ex := (Mul (Mul e46 p41) p66)%N.
(* R*(sqrt(m) + 1)*exp(2*R**2)*norm(C_1 - A_1)/m <= 2*R*exp(2*R**2)*norm(C_1 - A_1), by replace *)
Lemma line_4_2 :
  forall (n m d : nat) (A_1 C_1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> 0 < R_ ->
  R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * R_ ^ 2) / INR m <= 2 * R_ * frob n d (madd C_1 (mopp A_1)) * exp (2 * R_ ^ 2).
Proof.
  intros n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_.
  setting [n; m; d] [R_] [] [C_1; A_1] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e73 e74 _ (fun sv Wv SFv => (step_19 m Hs_m)) (nil_replaced Ev rv)) e75 e76.
  equal Q2 e77 e78.
  equal Q3 e79 e80.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p110 : ex := (Sum (3, 20000) (Mul (V2 4 (0, 20004) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition e81 : ex := (Sqrt (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p84 (Add p85 (Opp (Add (Exp (Sum (2, 20001) (Mul p110 (V2 3 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p110 (V2 3 (1, 20002) (2, 20001))))) e3))) (V2 0 (0, 20003) (1, 20005)))))))))) p87) 2%nat))))%N.
Definition p112 : ex := (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 4 (0, 20001) (3, 20000)) (Opp (V2 1 (0, 20001) (3, 20000)))) 2%nat))))%N.
Definition e82 : ex := (Mul (Mul (Mul p90 p112) p66) (Inv (Sz 1)))%N.
(* norm(B_hat_resc() - B) <= R*(sqrt(m) + 1)*exp(2*R**2)*norm(C_1 - A_1)/m, by instance *)
Lemma line_4_1 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 -> spectral d m (mulm e X (tr A_2)) <= R_ ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B)) <= R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * R_ ^ 2) / INR m.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; C_1] [] [0%N].
  positive N1 (nil_nonnegative Ev) e62.
  assert (P2 : den Ev rv e81 <= den Ev rv e82) by (exact (tensor_icl.inequality_8 n m e d A_1 A_2 B C_1 R_ X (R_ ^ 2) Hs_n Hs_m Hs_e Hs_d Hp_R_ N1 Hh1 Hh2 Hh3 Hh4)).
  exact (P2).
Qed.

Definition e83 : ex := (Mul (Mul e46 p112) p66)%N.
Definition e84 : ex := (Mul p112 e17)%N.
Definition e85 : ex := (Mul p39 p112)%N.
(* norm(B_hat_resc() - B) <= M()*norm(C_1 - A_1), by transitive *)
Lemma inequality_4 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= R_ ^ 2 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= R_ ^ 2 -> spectral d m (mulm e X (tr A_2)) <= R_ ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B)) <= M_2 m R_ * frob n d (madd C_1 (mopp A_1)).
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; C_1] [] [0%N].
  assert (P1 : den Ev rv e81 <= den Ev rv e82) by (exact (line_4_1 n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4)).
  assert (P2 : den Ev rv e82 <= den Ev rv e83) by (exact (line_4_2 n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_)).
  assert (P3 : den Ev rv e83 <= den Ev rv e84) by (exact (line_4_3 n d A_1 C_1 R_ Hs_n Hs_d Hp_R_)).
  assert (P4 : den Ev rv e84 <= den Ev rv e85) by (exact (line_2_3 n m d A_1 C_1 R_ Hs_n Hs_m Hs_d Hp_R_)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  exact (inequality_4 n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh6 Hh3 Hh5 Hh2).
Qed.
