(* In-context theorem for attention: weight shift and data shift. The claim tensor-icl of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate.
From Weightshift Require Import Definitions.
From Weightshift Require tensor_lipschitz.
From Weightshift Require tensor_lipschitz_a1.
From Weightshift Require tensor_lipschitz_scores.
From Weightshift Require exp_gap.
From Weightshift Require cauchy_schwarz.
From Weightshift Require triangle_inequality.
Open Scope R_scope.

(* What is claimed. *)

(* f(A_1*X*A_2.T) - B_tilde() = f(A_1*Y*A_2.T) - B *)
Definition statement_1 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat -> 0 < R_ -> 0 < rho -> spectral n d A_1 * spectral m e A_2 <= R_ -> spectral d m (mulm e X (tr A_2)) <= R_ -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => norm m (row B j)) <= 1 ->
  madd (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (B_tilde n m e d A_1 A_2 B X Y)) k l = madd (f_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp B) k l.

(* f(A_1*X*A_2.T) - B_hat() = f(C_1*X*A_2.T) - B *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat -> 0 < R_ -> 0 < rho -> spectral n d A_1 * spectral m e A_2 <= R_ -> spectral d m (mulm e X (tr A_2)) <= R_ -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => norm m (row B j)) <= 1 ->
  madd (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (B_hat n m e d A_1 A_2 B C_1 X)) k l = madd (f_4 n m (mulm e (mulm d C_1 X) (tr A_2))) (mopp B) k l.

(* u(A_1*X*A_2.T) - diag(alpha(A_1*X*A_2.T))*B_tilde_resc() = u(A_1*Y*A_2.T) - diag(alpha(A_1*Y*A_2.T))*B *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat -> 0 < R_ -> 0 < rho -> spectral n d A_1 * spectral m e A_2 <= R_ -> spectral d m (mulm e X (tr A_2)) <= R_ -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => norm m (row B j)) <= 1 ->
  madd (u n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))) (B_tilde_resc n m e d A_1 A_2 B X Y))) k l = madd (u n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d A_1 Y) (tr A_2)))) B)) k l.

(* u(A_1*X*A_2.T) - diag(alpha(A_1*X*A_2.T))*B_hat_resc() = u(C_1*X*A_2.T) - diag(alpha(C_1*X*A_2.T))*B *)
Definition statement_4 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat -> 0 < R_ -> 0 < rho -> spectral n d A_1 * spectral m e A_2 <= R_ -> spectral d m (mulm e X (tr A_2)) <= R_ -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => norm m (row B j)) <= 1 ->
  madd (u n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))) (B_hat_resc n m e d A_1 A_2 B C_1 X))) k l = madd (u n m (mulm e (mulm d C_1 X) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d C_1 X) (tr A_2)))) B)) k l.

(* norm(B_tilde() - B) <= R*norm(Y - X)/2 *)
Definition statement_5 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho -> spectral n d A_1 * spectral m e A_2 <= R_ -> spectral d m (mulm e X (tr A_2)) <= R_ -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => norm m (row B j)) <= 1 ->
  frob n m (madd (B_tilde n m e d A_1 A_2 B X Y) (mopp B)) <= R_ * frob d e (madd Y (mopp X)) / 2.

(* norm(B_hat() - B) <= R*norm(C_1 - A_1)/2 *)
Definition statement_6 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho -> spectral n d A_1 * spectral m e A_2 <= R_ -> spectral d m (mulm e X (tr A_2)) <= R_ -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => norm m (row B j)) <= 1 ->
  frob n m (madd (B_hat n m e d A_1 A_2 B C_1 X) (mopp B)) <= R_ * frob n d (madd C_1 (mopp A_1)) / 2.

(* norm(B_tilde_resc() - B) <= R*(sqrt(m) + 1)*exp(2*rho)*norm(Y - X)/m *)
Definition statement_7 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho -> spectral n d A_1 * spectral m e A_2 <= R_ -> spectral d m (mulm e X (tr A_2)) <= R_ -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => norm m (row B j)) <= 1 ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B)) <= R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * rho) / INR m.

(* norm(B_hat_resc() - B) <= R*(sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)/m *)
Definition statement_8 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho -> spectral n d A_1 * spectral m e A_2 <= R_ -> spectral d m (mulm e X (tr A_2)) <= R_ -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => norm m (row B j)) <= 1 ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B)) <= R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * rho) / INR m.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 1) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p2 : ex := (Sum (2, 20001) (Mul p1 (V2 2 (1, 20002) (2, 20001))))%N.
Definition e93 : ex := (Int 1)%N.
Definition p4 : ex := (Sum (1, 20002) (Mul (Exp p2) e93))%N.
Definition p5 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p6 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Inv p4)) (Exp (Sum (2, 20001) (Mul p5 (V2 2 (1, 2) (2, 20001)))))))%N.
Definition p7 : ex := (Add (V2 3 (0, 1) (1, 2)) p6)%N.
Definition p8 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 4 (3, 20000) (2, 20001))))%N.
Definition p9 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 1) (3, 20000)) (V2 4 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) e93)))) (Exp (Sum (2, 20001) (Mul p8 (V2 2 (1, 2) (2, 20001)))))))%N.
Definition e1 : ex := (Add p6 (Opp (Add p7 (Opp p9))))%N.
Definition e2 : ex := (Add p9 (Opp (V2 3 (0, 1) (1, 2))))%N.
Lemma equation_1 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  madd (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (B_tilde n m e d A_1 A_2 B X Y)) k l = madd (f_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp B) k l.
Proof.
  intros n m e d A_1 A_2 B X Y k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B; Y] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (equation_1 n m e d A_1 A_2 B X Y k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l).
Qed.

Definition p12 : ex := (Sum (3, 20000) (Mul (V2 4 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p13 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 4 (0, 1) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) e93)))) (Exp (Sum (2, 20001) (Mul p12 (V2 2 (1, 2) (2, 20001)))))))%N.
Definition e3 : ex := (Add p6 (Opp (Add p7 (Opp p13))))%N.
Definition e4 : ex := (Add p13 (Opp (V2 3 (0, 1) (1, 2))))%N.
Lemma equation_2 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  madd (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (B_hat n m e d A_1 A_2 B C_1 X)) k l = madd (f_4 n m (mulm e (mulm d C_1 X) (tr A_2))) (mopp B) k l.
Proof.
  intros n m e d A_1 A_2 B C_1 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B; C_1] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (equation_2 n m e d A_1 A_2 B C_1 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l).
Qed.

Definition p16 : ex := (Exp (Sum (2, 20001) (Mul p1 (V2 2 (1, 2) (2, 20001)))))%N.
Definition p17 : ex := (Mul (Del (0, 1) (0, 20005)) p4)%N.
Definition p18 : ex := (Mul (Del (0, 20005) (0, 20004)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) e93))))%N.
Definition p19 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20004) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p20 : ex := (Exp (Sum (2, 20001) (Mul p19 (V2 2 (1, 2) (2, 20001)))))%N.
Definition p21 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20004) (3, 20000)) (V2 3 (3, 20000) (2, 20001))))%N.
Definition p22 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p21 (V2 2 (1, 20002) (2, 20001))))) e93))%N.
Definition p23 : ex := (Mul (Del (0, 20004) (0, 20003)) p22)%N.
Definition e5 : ex := (Add p16 (Opp (Sum (0, 20005) (Mul p17 (Sum (0, 20004) (Mul p18 (Add p20 (Opp (Add (Exp (Sum (2, 20001) (Mul p21 (V2 2 (1, 2) (2, 20001))))) (Opp (Sum (0, 20003) (Mul p23 (V2 4 (0, 20003) (1, 2))))))))))))))%N.
Definition p25 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 1) (3, 20000)) (V2 3 (3, 20000) (2, 20001))))%N.
Definition e6 : ex := (Add (Exp (Sum (2, 20001) (Mul p25 (V2 2 (1, 2) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p25 (V2 2 (1, 20002) (2, 20001))))) e93))) (V2 4 (0, 20003) (1, 2))))))%N.
Lemma equation_3 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  madd (u n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))) (B_tilde_resc n m e d A_1 A_2 B X Y))) k l = madd (u n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d A_1 Y) (tr A_2)))) B)) k l.
Proof.
  intros n m e d A_1 A_2 B X Y k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; Y; B] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (equation_3 n m e d A_1 A_2 B X Y k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l).
Qed.

Definition p27 : ex := (Sum (3, 20000) (Mul (V2 3 (0, 20004) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p28 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p27 (V2 2 (1, 20002) (2, 20001))))) e93))%N.
Definition p29 : ex := (Mul (Del (0, 20004) (0, 20003)) p28)%N.
Definition e7 : ex := (Add p16 (Opp (Sum (0, 20005) (Mul p17 (Sum (0, 20004) (Mul p18 (Add p20 (Opp (Add (Exp (Sum (2, 20001) (Mul p27 (V2 2 (1, 2) (2, 20001))))) (Opp (Sum (0, 20003) (Mul p29 (V2 4 (0, 20003) (1, 2))))))))))))))%N.
Definition p31 : ex := (Sum (3, 20000) (Mul (V2 3 (0, 1) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition e8 : ex := (Add (Exp (Sum (2, 20001) (Mul p31 (V2 2 (1, 2) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p31 (V2 2 (1, 20002) (2, 20001))))) e93))) (V2 4 (0, 20003) (1, 2))))))%N.
Lemma equation_4 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  madd (u n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))) (B_hat_resc n m e d A_1 A_2 B C_1 X))) k l = madd (u n m (mulm e (mulm d C_1 X) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d C_1 X) (tr A_2)))) B)) k l.
Proof.
  intros n m e d A_1 A_2 B C_1 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; C_1; B] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e7 e8.
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (equation_4 n m e d A_1 A_2 B C_1 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l).
Qed.

Definition e11 : ex := (Sc 0)%N.
Definition e9 : ex := (Mul (Mul e11 (Sqrt (Sum (1, 20001) (Sum (0, 20000) (Pow (Add (V2 0 (1, 20001) (0, 20000)) (Opp (V2 1 (1, 20001) (0, 20000)))) 2%nat))))) (Inv (Int 2)))%N.
(* R*norm(Y - X)/2 <= R*norm(Y - X)/2, by same *)
Lemma step_1 :
  forall (e d : nat) (R_ : R) (X Y : mat),
  (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  R_ * frob d e (madd Y (mopp X)) / 2 <= R_ * frob d e (madd Y (mopp X)) / 2.
Proof.
  intros e d R_ X Y Hs_e Hs_d Hp_R_.
  setting [e; d] [R_] [] [Y; X] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e9))).
Qed.

(* spectral_norm(A_1)*spectral_norm(A_2) <= R, by assume *)
Lemma step_2 :
  forall (n m e d : nat) (A_1 A_2 : mat) (R_ : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_.
Proof.
  intros n m e d A_1 A_2 R_ Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [n; m; e; d] [R_] [] [A_1; A_2] [] [0%N].
  exact Hh1.
Qed.

Definition p35 : ex := (Spec (0, 4098) (3, 4099) (V2 2 (0, 4098) (3, 4099)))%N.
Definition p36 : ex := (Spec (1, 4100) (2, 4101) (V2 3 (1, 4100) (2, 4101)))%N.
Definition e10 : ex := (Mul p35 p36)%N.
Definition p38 : ex := (Sqrt (Sum (3, 4096) (Sum (2, 4097) (Pow (Add (V2 0 (3, 4096) (2, 4097)) (Opp (V2 1 (3, 4096) (2, 4097)))) 2%nat))))%N.
Definition e12 : ex := (Mul (Mul (Inv (Int 2)) e10) p38)%N.
Definition e13 : ex := (Mul (Mul (Inv (Int 2)) e11) p38)%N.
Definition p41 : ex := (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 0 (3, 20001) (2, 20000)) (Opp (V2 1 (3, 20001) (2, 20000)))) 2%nat))))%N.
Definition p42 : ex := (Spec (0, 20000) (3, 20001) (V2 2 (0, 20000) (3, 20001)))%N.
Definition p43 : ex := (Spec (1, 20000) (2, 20001) (V2 3 (1, 20000) (2, 20001)))%N.
Definition e14 : ex := (Mul (Mul (Mul p41 p42) p43) (Inv (Int 2)))%N.
Definition p45 : ex := (Mul p42 p43)%N.
Definition e15 : ex := (Mul (Mul (Inv (Int 2)) p45) p41)%N.
Definition e16 : ex := (Mul (Mul (Inv (Int 2)) e11) p41)%N.
Definition e17 : ex := (Mul (Mul e11 p41) (Inv (Int 2)))%N.
(* norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2 <= R*norm(Y - X)/2, by replace *)
Lemma line_5_3 :
  forall (n m e d : nat) (A_1 A_2 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> spectral n d A_1 * spectral m e A_2 <= R_ ->
  frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2 <= R_ * frob d e (madd Y (mopp X)) / 2.
Proof.
  intros n m e d A_1 A_2 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [n; m; e; d] [R_] [] [Y; X; A_1; A_2] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e11 _ (fun sv Wv SFv => (step_2 n m e d A_1 A_2 R_ Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e12 e13.
  equal Q2 e14 e15.
  equal Q3 e16 e17.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p49 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p50 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) e93)))) (Exp (Sum (2, 20001) (Mul p49 (V2 3 (1, 20004) (2, 20001)))))))%N.
Definition p51 : ex := (Add (V2 0 (0, 20005) (1, 20004)) p50)%N.
Definition p52 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 4 (3, 20000) (2, 20001))))%N.
Definition p53 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) (V2 4 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) e93)))) (Exp (Sum (2, 20001) (Mul p52 (V2 3 (1, 20004) (2, 20001)))))))%N.
Definition p54 : ex := (Opp (V2 0 (0, 20005) (1, 20004)))%N.
Definition e18 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add p51 (Opp p53)) p54) 2%nat))))%N.
Definition p56 : ex := (Opp p50)%N.
Definition e19 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p53 p56) 2%nat))))%N.
(* norm(B_tilde() - B) <= norm(f(A_1*Y*A_2.T) - f(A_1*X*A_2.T)), by same *)
Lemma line_5_1 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (B_tilde n m e d A_1 A_2 B X Y) (mopp B)) <= frob n m (madd (f_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))))).
Proof.
  intros n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [B; A_1; X; A_2; Y] [] [].
  equal Q1 e18 e19.
  exact (Req_le _ _ Q1).
Qed.

Definition p58 : ex := (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 4 (3, 20001) (2, 20000)) (Opp (V2 2 (3, 20001) (2, 20000)))) 2%nat))))%N.
Definition p59 : ex := (Spec (0, 20000) (3, 20001) (V2 1 (0, 20000) (3, 20001)))%N.
Definition e20 : ex := (Mul (Mul (Mul p58 p59) p43) (Inv (Int 2)))%N.
Definition e21 : ex := (Mul (Mul e11 p58) (Inv (Int 2)))%N.
(* norm(B_tilde() - B) <= R*norm(Y - X)/2, by transitive *)
Lemma inequality_5 :
  forall (n m e d : nat) (A_1 A_2 B : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> spectral n d A_1 * spectral m e A_2 <= R_ ->
  frob n m (madd (B_tilde n m e d A_1 A_2 B X Y) (mopp B)) <= R_ * frob d e (madd Y (mopp X)) / 2.
Proof.
  intros n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; Y] [] [0%N].
  assert (P1 : den Ev rv e18 <= den Ev rv e19) by (exact (line_5_1 n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e19 <= den Ev rv e20) by (exact (tensor_lipschitz.inequality_4 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)).
  assert (P3 : den Ev rv e20 <= den Ev rv e21) by (exact (line_5_3 n m e d A_1 A_2 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_5 : statement_5.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (inequality_5 n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1).
Qed.

Definition e22 : ex := (Mul (Mul e11 (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) 2%nat))))) (Inv (Int 2)))%N.
(* R*norm(C_1 - A_1)/2 <= R*norm(C_1 - A_1)/2, by same *)
Lemma step_3 :
  forall (n d : nat) (A_1 C_1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  R_ * frob n d (madd C_1 (mopp A_1)) / 2 <= R_ * frob n d (madd C_1 (mopp A_1)) / 2.
Proof.
  intros n d A_1 C_1 R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [C_1; A_1] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e22))).
Qed.

(* spectral_norm(X*A_2.T) <= R, by assume *)
Lemma step_4 :
  forall (m e d : nat) (A_2 : mat) (R_ : R) (X : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> spectral d m (mulm e X (tr A_2)) <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_.
Proof.
  intros m e d A_2 R_ X Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [m; e; d] [R_] [] [X; A_2] [] [0%N].
  exact Hh1.
Qed.

Definition p63 : ex := (Sum (2, 4100) (Mul (V2 2 (3, 4098) (2, 4100)) (V2 3 (1, 4099) (2, 4100))))%N.
Definition e23 : ex := (Spec (3, 4098) (1, 4099) p63)%N.
Definition p65 : ex := (Sqrt (Sum (0, 4096) (Sum (3, 4097) (Pow (Add (V2 0 (0, 4096) (3, 4097)) (Opp (V2 1 (0, 4096) (3, 4097)))) 2%nat))))%N.
Definition p66 : ex := (Mul (Inv (Int 2)) p65)%N.
Definition e24 : ex := (Mul p66 e23)%N.
Definition e25 : ex := (Mul p66 e11)%N.
Definition p69 : ex := (Opp (V2 1 (0, 20001) (3, 20000)))%N.
Definition p70 : ex := (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 0 (0, 20001) (3, 20000)) p69) 2%nat))))%N.
Definition p71 : ex := (Spec (3, 20001) (1, 20002) (Sum (2, 20000) (Mul (V2 2 (3, 20001) (2, 20000)) (V2 3 (1, 20002) (2, 20000)))))%N.
Definition e26 : ex := (Mul (Mul p70 p71) (Inv (Int 2)))%N.
Definition p73 : ex := (Mul (Inv (Int 2)) p70)%N.
Definition e27 : ex := (Mul p73 p71)%N.
Definition e28 : ex := (Mul p73 e11)%N.
Definition e29 : ex := (Mul (Mul e11 p70) (Inv (Int 2)))%N.
(* norm(C_1 - A_1)*spectral_norm(X*A_2.T)/2 <= R*norm(C_1 - A_1)/2, by replace *)
Lemma line_6_3 :
  forall (n m e d : nat) (A_1 A_2 C_1 : mat) (R_ : R) (X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> spectral d m (mulm e X (tr A_2)) <= R_ ->
  frob n d (madd C_1 (mopp A_1)) * spectral d m (mulm e X (tr A_2)) / 2 <= R_ * frob n d (madd C_1 (mopp A_1)) / 2.
Proof.
  intros n m e d A_1 A_2 C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [n; m; e; d] [R_] [] [C_1; A_1; X; A_2] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e23 e11 _ (fun sv Wv SFv => (step_4 m e d A_2 R_ X Hs_m Hs_e Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e24 e25.
  equal Q2 e26 e27.
  equal Q3 e28 e29.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p77 : ex := (Sum (3, 20000) (Mul (V2 4 (0, 20003) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p78 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 4 (0, 20005) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) e93)))) (Exp (Sum (2, 20001) (Mul p77 (V2 3 (1, 20004) (2, 20001)))))))%N.
Definition e30 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add p51 (Opp p78)) p54) 2%nat))))%N.
Definition e31 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p78 p56) 2%nat))))%N.
(* norm(B_hat() - B) <= norm(f(C_1*X*A_2.T) - f(A_1*X*A_2.T)), by same *)
Lemma line_6_1 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (B_hat n m e d A_1 A_2 B C_1 X) (mopp B)) <= frob n m (madd (f_4 n m (mulm e (mulm d C_1 X) (tr A_2))) (mopp (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))))).
Proof.
  intros n m e d A_1 A_2 B C_1 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [B; A_1; X; A_2; C_1] [] [].
  equal Q1 e30 e31.
  exact (Req_le _ _ Q1).
Qed.

Definition p81 : ex := (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 4 (0, 20001) (3, 20000)) p69) 2%nat))))%N.
Definition e32 : ex := (Mul (Mul p81 p71) (Inv (Int 2)))%N.
Definition e33 : ex := (Mul (Mul e11 p81) (Inv (Int 2)))%N.
(* norm(B_hat() - B) <= R*norm(C_1 - A_1)/2, by transitive *)
Lemma inequality_6 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> spectral d m (mulm e X (tr A_2)) <= R_ ->
  frob n m (madd (B_hat n m e d A_1 A_2 B C_1 X) (mopp B)) <= R_ * frob n d (madd C_1 (mopp A_1)) / 2.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; C_1] [] [0%N].
  assert (P1 : den Ev rv e30 <= den Ev rv e31) by (exact (line_6_1 n m e d A_1 A_2 B C_1 X Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e31 <= den Ev rv e32) by (exact (tensor_lipschitz_a1.inequality_4 n m e d A_1 A_2 C_1 X Hs_n Hs_m Hs_e Hs_d)).
  assert (P3 : den Ev rv e32 <= den Ev rv e33) by (exact (line_6_3 n m e d A_1 A_2 C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_6 : statement_6.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (inequality_6 n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh2).
Qed.

Definition e35 : ex := (Sc 1)%N.
Definition e34 : ex := (Mul (Mul (Mul (Mul e11 (Add e93 (Sqrt (Sz 0)))) (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (Add (V2 0 (2, 20001) (1, 20000)) (Opp (V2 1 (2, 20001) (1, 20000)))) 2%nat))))) (Exp (Mul (Int 2) e35))) (Inv (Sz 0)))%N.
(* R*(sqrt(m) + 1)*exp(2*rho)*norm(Y - X)/m <= R*(sqrt(m) + 1)*exp(2*rho)*norm(Y - X)/m, by same *)
Lemma step_5 :
  forall (m e d : nat) (R_ : R) (X Y : mat) (rho : R),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * rho) / INR m <= R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * rho) / INR m.
Proof.
  intros m e d R_ X Y rho Hs_m Hs_e Hs_d Hp_R_ Hp_rho.
  setting [m; e; d] [R_; rho] [] [Y; X] [] [0%N; 1%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e34))).
Qed.

Definition e36 : ex := (Mul (Mul (Mul (Mul (Mul e93 e10) (Inv (Sz 1))) (Add e93 (Sqrt (Sz 1)))) p38) (Exp (Mul (Int 2) e11)))%N.
Definition p87 : ex := (Mul (Mul (Mul e93 e35) (Inv (Sz 1))) (Add e93 (Sqrt (Sz 1))))%N.
Definition e37 : ex := (Mul (Mul p87 p38) (Exp (Mul (Int 2) e11)))%N.
Definition e38 : ex := (Mul (Mul (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) p41) p42) p43) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
Definition e39 : ex := (Mul (Mul (Mul (Mul (Mul e93 p45) (Inv (Sz 1))) (Add e93 (Sqrt (Sz 1)))) p41) (Exp (Mul (Int 2) e11)))%N.
Definition e40 : ex := (Mul (Mul p87 p41) (Exp (Mul (Int 2) e11)))%N.
Definition p92 : ex := (Mul e35 (Add e93 (Sqrt (Sz 1))))%N.
Definition e41 : ex := (Mul (Mul (Mul p92 p41) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
(* (sqrt(m) + 1)*exp(2*rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m <= R*(sqrt(m) + 1)*exp(2*rho)*norm(Y - X)/m, by replace *)
Lemma line_7_3 :
  forall (n m e d : nat) (A_1 A_2 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho -> spectral n d A_1 * spectral m e A_2 <= R_ ->
  (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp (2 * rho) / INR m <= R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1.
  setting [n; m; e; d] [rho; R_] [] [Y; X; A_1; A_2] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e35 _ (fun sv Wv SFv => (step_2 n m e d A_1 A_2 R_ Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e36 e37.
  equal Q2 e38 e39.
  equal Q3 e40 e41.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p94 : ex := (Sum (2, 4098) (Mul (Sum (3, 4099) (Mul (V2 0 (0, 4096) (3, 4099)) (V2 1 (3, 4099) (2, 4098)))) (V2 2 (1, 4097) (2, 4098))))%N.
Definition p95 : ex := (Sum (0, 4096) (Sum (1, 4097) (Pow (Add p94 (Opp (Sum (2, 4100) (Mul (Sum (3, 4101) (Mul (V2 0 (0, 4096) (3, 4101)) (V2 3 (3, 4101) (2, 4100)))) (V2 2 (1, 4097) (2, 4100)))))) 2%nat)))%N.
Definition e42 : ex := (Sqrt p95)%N.
Definition p97 : ex := (Mul (Sqrt (Sum (3, 4102) (Sum (2, 4103) (Pow (Add (V2 1 (3, 4102) (2, 4103)) (Opp (V2 3 (3, 4102) (2, 4103)))) 2%nat)))) (Spec (0, 4104) (3, 4105) (V2 0 (0, 4104) (3, 4105))))%N.
Definition p98 : ex := (Spec (1, 4106) (2, 4107) (V2 2 (1, 4106) (2, 4107)))%N.
Definition e43 : ex := (Mul p97 p98)%N.
Definition p100 : ex := (Mul (Inv (Sz 1)) (Add e93 (Sqrt (Sz 1))))%N.
Definition e44 : ex := (Mul (Mul p100 e42) (Exp (Mul (Int 2) e11)))%N.
Definition e45 : ex := (Mul (Mul p100 e43) (Exp (Mul (Int 2) e11)))%N.
Definition p103 : ex := (Sum (2, 20001) (Mul p5 (V2 2 (1, 20002) (2, 20001))))%N.
Definition p104 : ex := (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 3 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))%N.
Definition p105 : ex := (Sum (1, 20002) (Pow (Add p103 (Opp p104)) 2%nat))%N.
Definition p106 : ex := (Sqrt (Sum (0, 20003) p105))%N.
Definition e46 : ex := (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) p106) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
Definition e47 : ex := (Mul (Mul p100 p106) (Exp (Mul (Int 2) e11)))%N.
Definition p109 : ex := (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 1 (3, 20001) (2, 20000)) (Opp (V2 3 (3, 20001) (2, 20000)))) 2%nat))))%N.
Definition p110 : ex := (Spec (0, 20000) (3, 20001) (V2 0 (0, 20000) (3, 20001)))%N.
Definition p111 : ex := (Spec (1, 20000) (2, 20001) (V2 2 (1, 20000) (2, 20001)))%N.
Definition e48 : ex := (Mul (Mul p100 (Mul (Mul p109 p110) p111)) (Exp (Mul (Int 2) e11)))%N.
Definition e49 : ex := (Mul (Mul (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) p109) p110) p111) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
(* (sqrt(m) + 1)*exp(2*rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T)/m <= (sqrt(m) + 1)*exp(2*rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m, by replace *)
Lemma line_7_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  (1 + sqrt (INR m)) * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp (2 * rho) / INR m <= (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e42 e43 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e44 e45.
  equal Q2 e46 e47.
  equal Q3 e48 e49.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p114 : ex := (Pow (Add e93 (Sqrt (Sz 1))) 2%nat)%N.
Definition e50 : ex := (Sum (0, 20003) (Mul (Mul (Mul p114 (Pow (Sqrt p105) 2%nat)) (Exp (Mul (Int 4) e11))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e51 : ex := (Mul (Mul (Mul p114 (Pow p106 2%nat)) (Exp (Mul (Int 4) e11))) (Inv (Pow (Sz 1) 2%nat)))%N.
(* total((1 + sqrt(m))**2*norm((A_1*Y*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)**2*exp(4*rho)/m**2, j) <= (sqrt(m) + 1)**2*exp(4*rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T)**2/m**2, by same *)
Lemma step_6 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  sum n (fun j => (1 + sqrt (INR m)) ^ 2 * norm m (vadd (row (mulm e (mulm d A_1 Y) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) ^ 2 * exp (4 * rho) / INR m ^ 2) <= (1 + sqrt (INR m)) ^ 2 * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ^ 2 * exp (4 * rho) / INR m ^ 2.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  equal Q1 e50 e51.
  exact (Req_le _ _ Q1).
Qed.

Definition p117 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000)))) 2%nat)))%N.
Definition p118 : ex := (Mul (Add e93 (Sqrt (Sz 0))) p117)%N.
Definition e52 : ex := (Mul (Mul p118 (Exp (Mul (Int 2) e11))) (Inv (Sz 0)))%N.
Definition e53 : ex := (Mul (Mul (Mul (Add e93 (Sqrt (Sz 0))) (Sqrt (Sum (0, 20000) (Pow (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000)))) 2%nat)))) (Exp (Mul (Int 2) e11))) (Inv (Sz 0)))%N.
(* (sqrt(m) + 1)*exp(2*rho)*norm(p - q)/m <= (sqrt(m) + 1)*exp(2*rho)*norm(q - p)/m, by same *)
Lemma step_7 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  (1 + sqrt (INR m)) * norm m (vadd p (vopp q)) * exp (2 * rho) / INR m <= (1 + sqrt (INR m)) * norm m (vadd q (vopp p)) * exp (2 * rho) / INR m.
Proof.
  intros m p q rho Hs_m Hp_rho.
  setting [m] [rho] [p; q] [] [] [0%N].
  equal Q1 e52 e53.
  exact (Req_le _ _ Q1).
Qed.

Definition e54 : ex := (Sum (0, 20000) (Exp (V1 0 (0, 20000))))%N.
Definition p122 : ex := (Mul (Exp (V1 0 (0, 20000))) e93)%N.
Definition e55 : ex := (Sum (0, 20000) p122)%N.
(* total(exp(q[l]), l) <= inner(exp(q), ones(m)), by same *)
Lemma step_8 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  sum m (fun l => exp (q l)) <= inner m (vexp q) ones.
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  equal Q1 e54 e55.
  exact (Req_le _ _ Q1).
Qed.

Definition e56 : ex := (V1 0 (0, 1))%N.
Definition e57 : ex := (Opp e56)%N.
Definition e58 : ex := (Abs e56)%N.
(* -q[l] <= absolute(q[l]), by below absolute *)
Lemma step_9 :
  forall (m : nat) (q : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  - q l <= Rabs (q l).
Proof.
  intros m q l Hs_m Hi_l.
  setting [m] [] [q] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e58) by (exact (opp_le_abs (den Ev rv e56))).
  exact (P1).
Qed.

Definition e59 : ex := (Opp e58)%N.
Definition e60 : ex := (Opp e57)%N.
(* -absolute(q[l]) <= q[l], by replace *)
Lemma step_10 :
  forall (m : nat) (q : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  - Rabs (q l) <= q l.
Proof.
  intros m q l Hs_m Hi_l.
  setting [m] [] [q] [] [((0%N, 1%N), l)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e57 e58 _ (fun sv Wv SFv => (step_9 m q (sv (0%N, 1%N)) Hs_m (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e59 e60.
  equal Q2 e60 e56.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e62 : ex := (V1 0 (0, 4096))%N.
Definition e65 : ex := (Abs e62)%N.
Definition e61 : ex := (Opp e65)%N.
Definition e63 : ex := (Sum (0, 4096) (Exp e62))%N.
Definition e64 : ex := (Sum (0, 4096) (Exp e61))%N.
(* total(exp(-absolute(q[l])), l) <= total(exp(q[l]), l), by replace *)
Lemma step_11 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  sum m (fun l => exp (- Rabs (q l))) <= sum m (fun l => exp (q l)).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e61 e62 _ (fun sv Wv SFv => (step_10 m q (sv (0%N, 4096%N)) Hs_m (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e63 e64.
  exact (P1).
Qed.

Definition e66 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* absolute(q[l]) <= largest(absolute(q[l]), l), by below largest *)
Lemma step_12 :
  forall (m : nat) (q : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  Rabs (q l) <= maxn m (fun l => Rabs (q l)).
Proof.
  intros m q l Hs_m Hi_l.
  setting [m] [] [q] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e58 <= den Ev rv e66) by (exact (le_maxn m (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e65) l Hi_l)).
  exact (P1).
Qed.

Definition e67 : ex := (Max (0, 4097) (Abs (V1 0 (0, 4097))))%N.
Definition e68 : ex := (Sum (0, 4096) (Exp (Opp e67)))%N.
(* total(exp(-largest(absolute(q[l]), l)), l) <= total(exp(-absolute(q[l])), l), by replace *)
Lemma step_13 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  sum m (fun l => exp (- maxn m (fun l => Rabs (q l)))) <= sum m (fun l => exp (- Rabs (q l))).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e65 e67 _ (fun sv Wv SFv => (step_12 m q (sv (0%N, 4096%N)) Hs_m (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e64 e68.
  exact (P1).
Qed.

Definition p137 : ex := (Exp (Opp e66))%N.
Definition e69 : ex := (Mul (Sz 0) p137)%N.
Definition e70 : ex := (Sum (0, 20001) p137)%N.
(* m*exp(-max_norm(q)) <= total(exp(-largest(absolute(q[l]), l)), l), by same *)
Lemma step_14 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  INR m * exp (- maxnorm m q) <= sum m (fun l => exp (- maxn m (fun l => Rabs (q l)))).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  equal Q1 e69 e70.
  exact (Req_le _ _ Q1).
Qed.

(* max_norm(q) <= rho, by assume *)
Lemma step_15 :
  forall (m : nat) (q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho -> maxnorm m q <= rho ->
  maxnorm m q <= rho.
Proof.
  intros m q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q] [] [] [0%N].
  exact Hh1.
Qed.

Definition e71 : ex := (Max (0, 4096) e65)%N.
Definition e72 : ex := (Mul (Sz 0) (Exp (Opp e71)))%N.
Definition e73 : ex := (Mul (Sz 0) (Exp (Opp e11)))%N.
(* m*exp(-rho) <= m*exp(-max_norm(q)), by replace *)
Lemma step_16 :
  forall (m : nat) (q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho -> maxnorm m q <= rho ->
  INR m * exp (- rho) <= INR m * exp (- maxnorm m q).
Proof.
  intros m q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e71 e11 _ (fun sv Wv SFv => (step_15 m q rho Hs_m Hp_rho Hh1)) (nil_replaced Ev rv)) e72 e73.
  exact (P1).
Qed.

Definition e74 : ex := (Sum (0, 20000) (Exp (Opp (Abs (V1 0 (0, 20000))))))%N.
(* m*exp(-rho) <= inner(exp(q), ones(m)), by transitive *)
Lemma step_17 :
  forall (m : nat) (q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho -> maxnorm m q <= rho ->
  INR m * exp (- rho) <= inner m (vexp q) ones.
Proof.
  intros m q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q] [] [] [0%N].
  assert (P1 : den Ev rv e73 <= den Ev rv e69) by (exact (step_16 m q rho Hs_m Hp_rho Hh1)).
  assert (P2 : den Ev rv e69 <= den Ev rv e70) by (exact (step_14 m q Hs_m)).
  assert (P3 : den Ev rv e70 <= den Ev rv e74) by (exact (step_13 m q Hs_m)).
  assert (P4 : den Ev rv e74 <= den Ev rv e54) by (exact (step_11 m q Hs_m)).
  assert (P5 : den Ev rv e54 <= den Ev rv e55) by (exact (step_8 m q Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

(* m*exp(-rho) <= inner(exp(p), ones(m)), by instance *)
Lemma step_18 :
  forall (m : nat) (p : vec) (rho : R),
  (0 < m)%nat -> 0 < rho -> maxnorm m p <= rho ->
  INR m * exp (- rho) <= inner m (vexp p) ones.
Proof.
  intros m p rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [p] [] [] [0%N].
  assert (P1 : den Ev rv e73 <= den Ev rv e55) by (exact (step_17 m p rho Hs_m Hp_rho Hh1)).
  exact (P1).
Qed.

Definition p144 : ex := (Mul (Exp e62) e93)%N.
Definition e75 : ex := (Sum (0, 4096) p144)%N.
Definition p146 : ex := (Inv e75)%N.
Definition p147 : ex := (Mul p146 (Add e93 (Sqrt (Sz 0))))%N.
Definition p148 : ex := (Sqrt (Sum (0, 4097) (Pow (Add (V1 0 (0, 4097)) (Opp (V1 1 (0, 4097)))) 2%nat)))%N.
Definition e76 : ex := (Mul (Mul p147 p148) (Exp e11))%N.
Definition p150 : ex := (Mul (Inv e73) (Add e93 (Sqrt (Sz 0))))%N.
Definition e77 : ex := (Mul (Mul p150 p148) (Exp e11))%N.
Definition p152 : ex := (Inv e55)%N.
Definition e78 : ex := (Mul (Mul p118 (Exp e11)) p152)%N.
Definition p154 : ex := (Mul p152 (Add e93 (Sqrt (Sz 0))))%N.
Definition e79 : ex := (Mul (Mul p154 p117) (Exp e11))%N.
Definition e80 : ex := (Mul (Mul p150 p117) (Exp e11))%N.
(* (sqrt(m) + 1)*exp(rho)*norm(p - q)/inner(exp(p), ones(m)) <= (sqrt(m) + 1)*exp(2*rho)*norm(p - q)/m, by replace *)
Lemma step_19 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho -> maxnorm m p <= rho ->
  (1 + sqrt (INR m)) * norm m (vadd p (vopp q)) * exp rho / inner m (vexp p) ones <= (1 + sqrt (INR m)) * norm m (vadd p (vopp q)) * exp (2 * rho) / INR m.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e73 e75 _ (fun sv Wv SFv => (step_18 m p rho Hs_m Hp_rho Hh1)) (nil_replaced Ev rv)) e76 e77.
  equal Q2 e78 e79.
  equal Q3 e80 e52.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p157 : ex := (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000)))))%N.
Definition p158 : ex := (Sum (0, 20000) (Pow p157 2%nat))%N.
Definition e81 : ex := (Sqrt p158)%N.
Definition e82 : ex := (Mul p117 (Exp e11))%N.
(* norm(exp(q) - exp(p)) <= exp(rho)*norm(q - p), by instance *)
Lemma step_20 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho -> maxnorm m q <= rho -> maxnorm m p <= rho ->
  norm m (vadd (vexp q) (vopp (vexp p))) <= norm m (vadd q (vopp p)) * exp rho.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1 Hh2.
  setting [m] [rho] [q; p] [] [] [0%N].
  assert (P1 : den Ev rv e81 <= den Ev rv e82) by (exact (exp_gap.step_38 m q p rho Hs_m Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(exp(p) - exp(q)) <= exp(rho)*norm(p - q), by instance *)
Lemma step_21 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho -> maxnorm m p <= rho -> maxnorm m q <= rho ->
  norm m (vadd (vexp p) (vopp (vexp q))) <= norm m (vadd p (vopp q)) * exp rho.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1 Hh2.
  setting [m] [rho] [p; q] [] [] [0%N].
  assert (P1 : den Ev rv e81 <= den Ev rv e82) by (exact (step_20 m q p rho Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

Definition p161 : ex := (Add (Exp (V1 0 (0, 4097))) (Opp (Exp (V1 1 (0, 4097)))))%N.
Definition p162 : ex := (Sum (0, 4097) (Pow p161 2%nat))%N.
Definition e83 : ex := (Sqrt p162)%N.
Definition p164 : ex := (Sqrt (Sum (0, 4098) (Pow (Add (V1 0 (0, 4098)) (Opp (V1 1 (0, 4098)))) 2%nat)))%N.
Definition e84 : ex := (Mul p164 (Exp e11))%N.
Definition e85 : ex := (Mul p147 e83)%N.
Definition e86 : ex := (Mul p147 e84)%N.
Definition p168 : ex := (Mul (Add e93 (Sqrt (Sz 0))) e81)%N.
Definition e87 : ex := (Mul p168 p152)%N.
Definition e88 : ex := (Mul p154 e81)%N.
Definition e89 : ex := (Mul p154 e82)%N.
(* (sqrt(m) + 1)*norm(exp(p) - exp(q))/inner(exp(p), ones(m)) <= (sqrt(m) + 1)*exp(rho)*norm(p - q)/inner(exp(p), ones(m)), by replace *)
Lemma step_22 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho -> maxnorm m p <= rho -> maxnorm m q <= rho ->
  (1 + sqrt (INR m)) * norm m (vadd (vexp p) (vopp (vexp q))) / inner m (vexp p) ones <= (1 + sqrt (INR m)) * norm m (vadd p (vopp q)) * exp rho / inner m (vexp p) ones.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1 Hh2.
  setting [m] [rho] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e83 e84 _ (fun sv Wv SFv => (step_21 m p q rho Hs_m Hp_rho Hh1 Hh2)) (nil_replaced Ev rv)) e85 e86.
  equal Q2 e87 e88.
  equal Q3 e89 e78.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* norm(b) <= 1, by assume *)
Lemma step_23 :
  forall (m : nat) (b : vec),
  (0 < m)%nat -> norm m b <= 1 ->
  norm m b <= 1.
Proof.
  intros m b Hs_m Hh1.
  setting [m] [] [b] [] [] [].
  exact Hh1.
Qed.

Definition p172 : ex := (Sqrt (Sum (0, 20000) (Pow e93 2%nat)))%N.
Definition p173 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e102 : ex := (Mul p172 p173)%N.
Definition e90 : ex := (Add e102 p173)%N.
Definition e91 : ex := (Mul (Add e93 (Sqrt (Sz 0))) p173)%N.
(* norm(ones(m))*norm(w) + norm(w) <= (sqrt(m) + 1)*norm(w), by same *)
Lemma step_24 :
  forall (m : nat) (w : vec),
  (0 < m)%nat ->
  norm m ones * norm m w + norm m w <= (1 + sqrt (INR m)) * norm m w.
Proof.
  intros m w Hs_m.
  setting [m] [] [w] [] [] [].
  equal Q1 e90 e91.
  exact (Req_le _ _ Q1).
Qed.

Definition p177 : ex := (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat))%N.
Definition e92 : ex := (Sqrt p177)%N.
Definition p179 : ex := (Sqrt (Sum (0, 4096) (Pow e93 2%nat)))%N.
Definition p180 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 1 (0, 4098)) 2%nat)))%N.
Definition p181 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 1 (0, 4099)) 2%nat)))%N.
Definition e94 : ex := (Add (Mul (Mul p179 e92) p180) p181)%N.
Definition e95 : ex := (Add (Mul (Mul p179 e93) p180) p181)%N.
Definition p184 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition e96 : ex := (Add (Mul (Mul p172 e93) p184) p184)%N.
Definition p186 : ex := (Mul p172 p184)%N.
Definition e97 : ex := (Add p186 p184)%N.
(* norm(ones(m))*norm(b)*norm(w) + norm(w) <= norm(ones(m))*norm(w) + norm(w), by replace *)
Lemma step_25 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat -> norm m b <= 1 ->
  norm m ones * norm m b * norm m w + norm m w <= norm m ones * norm m w + norm m w.
Proof.
  intros m b w Hs_m Hh1.
  setting [m] [] [b; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e92 e93 _ (fun sv Wv SFv => (step_23 m b Hs_m Hh1)) (nil_replaced Ev rv)) e94 e95.
  equal Q2 e96 e97.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p188 : ex := (Mul e102 p184)%N.
Definition e98 : ex := (Add p188 p184)%N.
Definition e99 : ex := (Mul (Add e93 (Sqrt (Sz 0))) p184)%N.
(* norm(ones(m))*norm(b)*norm(w) + norm(w) <= (sqrt(m) + 1)*norm(w), by transitive *)
Lemma step_26 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat -> norm m b <= 1 ->
  norm m ones * norm m b * norm m w + norm m w <= (1 + sqrt (INR m)) * norm m w.
Proof.
  intros m b w Hs_m Hh1.
  setting [m] [] [b; w] [] [] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e97) by (exact (step_25 m b w Hs_m Hh1)).
  assert (P2 : den Ev rv e97 <= den Ev rv e99) by (exact (step_24 m w Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p191 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) e93))%N.
Definition e100 : ex := (Abs p191)%N.
Definition e101 : ex := (Mul p173 p172)%N.
(* absolute(inner(w, ones(m))) <= norm(ones(m))*norm(w), by instance *)
Lemma step_27 :
  forall (m : nat) (w : vec),
  (0 < m)%nat ->
  Rabs (inner m w ones) <= norm m ones * norm m w.
Proof.
  intros m w Hs_m.
  setting [m] [] [w] [] [] [].
  assert (P1 : den Ev rv e100 <= den Ev rv e101) by (exact (cauchy_schwarz.step_6 m w ones Hs_m)).
  equal Q2 e101 e102.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p194 : ex := (Sum (0, 4096) (Mul e62 e93))%N.
Definition e103 : ex := (Abs p194)%N.
Definition p196 : ex := (Sqrt (Sum (0, 4097) (Pow e93 2%nat)))%N.
Definition p197 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat)))%N.
Definition e104 : ex := (Mul p196 p197)%N.
Definition p199 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 0 (0, 4100)) 2%nat)))%N.
Definition e105 : ex := (Add (Mul e103 p181) p199)%N.
Definition e106 : ex := (Add (Mul e104 p181) p199)%N.
Definition e107 : ex := (Add p188 p173)%N.
Definition e108 : ex := (Add (Mul p186 p173) p173)%N.
(* absolute(inner(w, ones(m)))*norm(b) + norm(w) <= norm(ones(m))*norm(b)*norm(w) + norm(w), by replace *)
Lemma step_28 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  Rabs (inner m w ones) * norm m b + norm m w <= norm m ones * norm m b * norm m w + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e103 e104 _ (fun sv Wv SFv => (step_27 m w Hs_m)) (nil_replaced Ev rv)) e105 e106.
  equal Q2 e107 e108.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p204 : ex := (Opp p191)%N.
Definition p205 : ex := (Abs p204)%N.
Definition e114 : ex := (Mul p205 p184)%N.
Definition e109 : ex := (Add e114 p173)%N.
Definition e110 : ex := (Add (Mul e100 p184) p173)%N.
(* absolute(-inner(w, ones(m)))*norm(b) + norm(w) <= absolute(inner(w, ones(m)))*norm(b) + norm(w), by same *)
Lemma step_29 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  Rabs (- inner m w ones) * norm m b + norm m w <= Rabs (inner m w ones) * norm m b + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  equal Q1 e109 e110.
  exact (Req_le _ _ Q1).
Qed.

Definition e111 : ex := (Sqrt (Sum (0, 20000) (Pow (Mul e11 (V1 0 (0, 20000))) 2%nat)))%N.
Definition e112 : ex := (Mul (Abs e11) p173)%N.
(* norm(t*u) <= absolute(t)*norm(u), by same *)
Lemma step_30 :
  forall (n : nat) (t : R) (u : vec),
  (0 < n)%nat ->
  norm n (vscal t u) <= Rabs t * norm n u.
Proof.
  intros n t u Hs_n.
  setting [n] [t] [u] [] [] [].
  equal Q1 e111 e112.
  exact (Req_le _ _ Q1).
Qed.

Definition p211 : ex := (Mul p204 (V1 1 (0, 20001)))%N.
Definition p212 : ex := (Sum (0, 20001) (Pow p211 2%nat))%N.
Definition e113 : ex := (Sqrt p212)%N.
(* norm(-inner(w, ones(m))*b) <= absolute(-inner(w, ones(m)))*norm(b), by instance *)
Lemma step_31 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (vscal (- inner m w ones) b) <= Rabs (- inner m w ones) * norm m b.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  assert (P1 : den Ev rv e113 <= den Ev rv e114) by (exact (step_30 m (- inner m w ones) b Hs_m)).
  exact (P1).
Qed.

Definition p214 : ex := (Sum (0, 4096) (Pow (Mul (Opp (Sum (0, 4097) (Mul (V1 1 (0, 4097)) e93))) e62) 2%nat))%N.
Definition e115 : ex := (Sqrt p214)%N.
Definition p216 : ex := (Abs (Opp (Sum (0, 4098) (Mul (V1 1 (0, 4098)) e93))))%N.
Definition p217 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 0 (0, 4099)) 2%nat)))%N.
Definition e116 : ex := (Mul p216 p217)%N.
Definition p219 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 1 (0, 4100)) 2%nat)))%N.
Definition e117 : ex := (Add e115 p219)%N.
Definition e118 : ex := (Add e116 p219)%N.
(* norm(-inner(w, ones(m))*b) + norm(w) <= absolute(-inner(w, ones(m)))*norm(b) + norm(w), by replace *)
Lemma step_32 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (vscal (- inner m w ones) b) + norm m w <= Rabs (- inner m w ones) * norm m b + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [b; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e115 e116 _ (fun sv Wv SFv => (step_31 m b w Hs_m)) (nil_replaced Ev rv)) e117 e118.
  exact (P1).
Qed.

Definition e119 : ex := (Sqrt (Sum (0, 20001) (Pow (Add (V1 0 (0, 20001)) p211) 2%nat)))%N.
Definition e120 : ex := (Add p173 e113)%N.
Definition e121 : ex := (Add e113 p173)%N.
(* norm(w - inner(w, ones(m))*b) <= norm(-inner(w, ones(m))*b) + norm(w), by instance *)
Lemma step_33 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (vadd w (vscal (- inner m w ones) b)) <= norm m (vscal (- inner m w ones) b) + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  assert (P1 : den Ev rv e119 <= den Ev rv e120) by (exact (triangle_inequality.step_7 m w (vscal (- inner m w ones) b) Hs_m)).
  equal Q2 e120 e121.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e122 : ex := (Sqrt (Sum (0, 4096) (Pow (Add e62 (Mul (Opp (Sum (0, 4097) (Mul (V1 0 (0, 4097)) e93))) (V1 1 (0, 4096)))) 2%nat)))%N.
Definition e123 : ex := (Add (Sqrt (Sum (0, 4098) (Pow (Mul (Opp (Sum (0, 4099) (Mul (V1 0 (0, 4099)) e93))) (V1 1 (0, 4098))) 2%nat))) p199)%N.
(* norm(drop(w)) <= norm(-inner(w, ones(m))*b) + norm(w), by replace *)
Lemma step_34 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (drop m b w) <= norm m (vscal (- inner m w ones) b) + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e122 e123 _ (fun sv Wv SFv => (step_33 m b w Hs_m)) (nil_replaced Ev rv)) e122 e123.
  exact (P1).
Qed.

(* norm(drop(w)) <= (sqrt(m) + 1)*norm(w), by transitive *)
Lemma step_35 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat -> norm m b <= 1 ->
  norm m (drop m b w) <= (1 + sqrt (INR m)) * norm m w.
Proof.
  intros m b w Hs_m Hh1.
  setting [m] [] [w; b] [] [] [].
  assert (P1 : den Ev rv e119 <= den Ev rv e121) by (exact (step_34 m b w Hs_m)).
  assert (P2 : den Ev rv e121 <= den Ev rv e109) by (exact (step_32 m b w Hs_m)).
  assert (P3 : den Ev rv e109 <= den Ev rv e110) by (exact (step_29 m b w Hs_m)).
  assert (P4 : den Ev rv e110 <= den Ev rv e108) by (exact (step_28 m b w Hs_m)).
  assert (P5 : den Ev rv e108 <= den Ev rv e91) by (exact (step_26 m b w Hs_m Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition p227 : ex := (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 2 (0, 20000)))))%N.
Definition e124 : ex := (Sqrt (Sum (0, 20001) (Pow (Add (Add (Exp (V1 1 (0, 20001))) (Opp (Exp (V1 2 (0, 20001))))) (Mul (Opp (Sum (0, 20000) (Mul p227 e93))) (V1 0 (0, 20001)))) 2%nat)))%N.
Definition e125 : ex := (Mul (Add e93 (Sqrt (Sz 0))) (Sqrt (Sum (0, 20000) (Pow p227 2%nat))))%N.
(* norm(drop(exp(p) - exp(q))) <= (sqrt(m) + 1)*norm(exp(p) - exp(q)), by instance *)
Lemma step_36 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat -> norm m b <= 1 ->
  norm m (drop m b (vadd (vexp p) (vopp (vexp q)))) <= (1 + sqrt (INR m)) * norm m (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros m b p q Hs_m Hh1.
  setting [m] [] [b; p; q] [] [] [].
  assert (P1 : den Ev rv e124 <= den Ev rv e125) by (exact (step_35 m b (vadd (vexp p) (vopp (vexp q))) Hs_m Hh1)).
  exact (P1).
Qed.

Definition p230 : ex := (Sum (0, 4097) (Pow (Add p161 (Mul (Opp (Sum (0, 4098) (Mul (Add (Exp (V1 0 (0, 4098))) (Opp (Exp (V1 1 (0, 4098))))) e93))) (V1 2 (0, 4097)))) 2%nat))%N.
Definition e126 : ex := (Sqrt p230)%N.
Definition p232 : ex := (Sqrt (Sum (0, 4099) (Pow (Add (Exp (V1 0 (0, 4099))) (Opp (Exp (V1 1 (0, 4099))))) 2%nat)))%N.
Definition e127 : ex := (Mul (Add e93 (Sqrt (Sz 0))) p232)%N.
Definition e128 : ex := (Mul p146 e126)%N.
Definition e129 : ex := (Mul p146 e127)%N.
Definition p236 : ex := (Sqrt (Sum (0, 20001) (Pow (Add (Add (Exp (V1 0 (0, 20001))) (Opp (Exp (V1 1 (0, 20001))))) (Mul (Opp (Sum (0, 20000) (Mul p157 e93))) (V1 2 (0, 20001)))) 2%nat)))%N.
Definition e130 : ex := (Mul p236 p152)%N.
Definition e131 : ex := (Mul p152 p236)%N.
Definition e132 : ex := (Mul p152 p168)%N.
(* norm(drop(exp(p) - exp(q)))/inner(exp(p), ones(m)) <= (sqrt(m) + 1)*norm(exp(p) - exp(q))/inner(exp(p), ones(m)), by replace *)
Lemma step_37 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat -> norm m b <= 1 ->
  norm m (drop m b (vadd (vexp p) (vopp (vexp q)))) / inner m (vexp p) ones <= (1 + sqrt (INR m)) * norm m (vadd (vexp p) (vopp (vexp q))) / inner m (vexp p) ones.
Proof.
  intros m b p q Hs_m Hh1.
  setting [m] [] [p; q; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e126 e127 _ (fun sv Wv SFv => (step_36 m b p q Hs_m Hh1)) (nil_replaced Ev rv)) e128 e129.
  equal Q2 e130 e131.
  equal Q3 e132 e87.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e133 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul p152 (Add (Add (Exp (V1 0 (0, 20001))) (Mul (Opp e55) (V1 1 (0, 20001)))) (Opp (Add (Exp (V1 2 (0, 20001))) (Mul (Opp (Sum (0, 20000) (Mul (Exp (V1 2 (0, 20000))) e93))) (V1 1 (0, 20001))))))) 2%nat)))%N.
Definition p241 : ex := (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 2 (0, 20000)))))%N.
Definition e134 : ex := (Mul (Sqrt (Sum (0, 20001) (Pow (Add (Add (Exp (V1 0 (0, 20001))) (Opp (Exp (V1 2 (0, 20001))))) (Mul (Opp (Sum (0, 20000) (Mul p241 e93))) (V1 1 (0, 20001)))) 2%nat))) p152)%N.
(* norm(1/inner(exp(p), ones(m))*(drop(exp(p)) - drop(exp(q)))) <= norm(drop(exp(p) - exp(q)))/inner(exp(p), ones(m)), by same *)
Lemma step_38 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (vscal (/ inner m (vexp p) ones) (vadd (drop m b (vexp p)) (vopp (drop m b (vexp q))))) <= norm m (drop m b (vadd (vexp p) (vopp (vexp q)))) / inner m (vexp p) ones.
Proof.
  intros m b p q Hs_m.
  setting [m] [] [p; b; q] [] [] [].
  equal Q1 e133 e134.
  exact (Req_le _ _ Q1).
Qed.

Definition e135 : ex := (Mul (Mul (Add e93 (Sqrt (Sz 0))) (Sqrt (Sum (0, 20000) (Pow p241 2%nat)))) p152)%N.
Definition p244 : ex := (Mul (Add e93 (Sqrt (Sz 0))) (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Opp (V1 2 (0, 20000)))) 2%nat))))%N.
Definition e136 : ex := (Mul (Mul p244 (Exp e11)) p152)%N.
Definition e137 : ex := (Mul (Mul p244 (Exp (Mul (Int 2) e11))) (Inv (Sz 0)))%N.
Definition e138 : ex := (Mul (Mul (Mul (Add e93 (Sqrt (Sz 0))) (Sqrt (Sum (0, 20000) (Pow (Add (V1 2 (0, 20000)) (Opp (V1 0 (0, 20000)))) 2%nat)))) (Exp (Mul (Int 2) e11))) (Inv (Sz 0)))%N.
(* norm(1/inner(exp(p), ones(m))*(drop(exp(p)) - drop(exp(q)))) <= (sqrt(m) + 1)*exp(2*rho)*norm(q - p)/m, by transitive *)
Lemma step_39 :
  forall (m : nat) (b p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho -> norm m b <= 1 -> maxnorm m p <= rho -> maxnorm m q <= rho ->
  norm m (vscal (/ inner m (vexp p) ones) (vadd (drop m b (vexp p)) (vopp (drop m b (vexp q))))) <= (1 + sqrt (INR m)) * norm m (vadd q (vopp p)) * exp (2 * rho) / INR m.
Proof.
  intros m b p q rho Hs_m Hp_rho Hh1 Hh2 Hh3.
  setting [m] [rho] [p; b; q] [] [] [0%N].
  assert (P1 : den Ev rv e133 <= den Ev rv e134) by (exact (step_38 m b p q Hs_m)).
  assert (P2 : den Ev rv e134 <= den Ev rv e135) by (exact (step_37 m b p q Hs_m Hh1)).
  assert (P3 : den Ev rv e135 <= den Ev rv e136) by (exact (step_22 m p q rho Hs_m Hp_rho Hh2 Hh3)).
  assert (P4 : den Ev rv e136 <= den Ev rv e137) by (exact (step_19 m p q rho Hs_m Hp_rho Hh2)).
  assert (P5 : den Ev rv e137 <= den Ev rv e138) by (exact (step_7 m p q rho Hs_m Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

(* largest(max_norm(S[j, :].T), j) <= rho, by assume *)
Lemma step_40 :
  forall (n m : nat) (S_ : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho -> maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho.
Proof.
  intros n m S_ rho Hs_n Hs_m Hp_rho Hh1.
  setting [n; m] [rho] [] [S_] [] [0%N].
  exact Hh1.
Qed.

Definition e139 : ex := (Max (1, 4098) (Abs (V2 0 (0, 4097) (1, 4098))))%N.
Definition e140 : ex := (Max (1, 20000) (Abs (V2 0 (0, 1) (1, 20000))))%N.
Definition e141 : ex := (Max (0, 20001) (Max (1, 20000) (Abs (V2 0 (0, 20001) (1, 20000)))))%N.
(* max_norm(S[j, :].T) <= largest(max_norm(S[j, :].T), j), by below largest *)
Lemma step_41 :
  forall (n m : nat) (S_ : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  maxnorm m (row S_ j) <= maxn n (fun j => maxnorm m (row S_ j)).
Proof.
  intros n m S_ j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [S_] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e140 <= den Ev rv e141) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e139) j Hi_j)).
  exact (P1).
Qed.

(* max_norm(S[j, :].T) <= rho, by transitive *)
Lemma step_42 :
  forall (n m : nat) (S_ : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho -> maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxnorm m (row S_ j) <= rho.
Proof.
  intros n m S_ rho j Hs_n Hs_m Hi_j Hp_rho Hh1.
  setting [n; m] [rho] [] [S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e140 <= den Ev rv e141) by (exact (step_41 n m S_ j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e141 <= den Ev rv e11) by (exact (step_40 n m S_ rho Hs_n Hs_m Hp_rho Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* max_norm(T[j, :].T) <= rho, by instance *)
Lemma step_43 :
  forall (n m : nat) (T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho -> maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxnorm m (row T j) <= rho.
Proof.
  intros n m T rho j Hs_n Hs_m Hi_j Hp_rho Hh1.
  setting [n; m] [rho] [] [T] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e140 <= den Ev rv e11) by (exact (step_42 n m T rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  exact (P1).
Qed.

Definition p251 : ex := (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) e93))%N.
Definition e142 : ex := (Abs p251)%N.
Definition e143 : ex := (Abs (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) e93)))%N.
Definition e144 : ex := (Max (0, 20001) (Abs (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) e93))))%N.
(* absolute((B*ones(m))[j]) <= largest(absolute((B*ones(m))[j]), j), by below largest *)
Lemma step_44 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  Rabs (mulv m B ones j) <= maxn n (fun j => Rabs (mulv m B ones j)).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e143 <= den Ev rv e144) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e142) j Hi_j)).
  exact (P1).
Qed.

(* largest(absolute((B*ones(m))[j]), j) <= max_norm(B*ones(m)), by same *)
Lemma step_45 :
  forall (n m : nat) (B : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxn n (fun j => Rabs (mulv m B ones j)) <= maxnorm n (mulv m B ones).
Proof.
  intros n m B Hs_n Hs_m.
  setting [n; m] [] [] [B] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e144))).
Qed.

Definition e145 : ex := (Abs (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) e93)))%N.
Definition e146 : ex := (Max (0, 4097) e142)%N.
(* absolute(inner(B[j, :].T, ones(m))) <= largest(absolute((B*ones(m))[j]), j), by replace *)
Lemma step_46 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  Rabs (inner m (row B j) ones) <= maxn n (fun j => Rabs (mulv m B ones j)).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e145 e146 _ (fun sv Wv SFv => (step_44 n m B (sv (0%N, 1%N)) Hs_n Hs_m (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e145 e146.
  exact (P1).
Qed.

(* max_norm(B*ones(m)) <= 1, by assume *)
Lemma step_47 :
  forall (n m : nat) (B : mat),
  (0 < n)%nat -> (0 < m)%nat -> maxnorm n (mulv m B ones) <= 1 ->
  maxnorm n (mulv m B ones) <= 1.
Proof.
  intros n m B Hs_n Hs_m Hh1.
  setting [n; m] [] [] [B] [] [].
  exact Hh1.
Qed.

(* absolute(inner(B[j, :].T, ones(m))) <= max_norm(B*ones(m)), by transitive *)
Lemma step_48 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  Rabs (inner m (row B j) ones) <= maxnorm n (mulv m B ones).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e143 <= den Ev rv e144) by (exact (step_46 n m B j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e144 <= den Ev rv e144) by (exact (step_45 n m B Hs_n Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* absolute(inner(B[j, :].T, ones(m))) <= 1, by transitive *)
Lemma step_49 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> maxnorm n (mulv m B ones) <= 1 ->
  Rabs (inner m (row B j) ones) <= 1.
Proof.
  intros n m B j Hs_n Hs_m Hi_j Hh1.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e143 <= den Ev rv e144) by (exact (step_48 n m B j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e144 <= den Ev rv e93) by (exact (step_47 n m B Hs_n Hs_m Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* largest(norm(B[j, :].T), j) <= 1, by assume *)
Lemma step_50 :
  forall (n m : nat) (B : mat),
  (0 < n)%nat -> (0 < m)%nat -> maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => norm m (row B j)) <= 1.
Proof.
  intros n m B Hs_n Hs_m Hh1.
  setting [n; m] [] [] [B] [] [].
  exact Hh1.
Qed.

Definition e147 : ex := (Sqrt (Sum (1, 4098) (Pow (V2 0 (0, 4097) (1, 4098)) 2%nat)))%N.
Definition e148 : ex := (Sqrt (Sum (1, 20000) (Pow (V2 0 (0, 1) (1, 20000)) 2%nat)))%N.
Definition e149 : ex := (Max (0, 20001) (Sqrt (Sum (1, 20000) (Pow (V2 0 (0, 20001) (1, 20000)) 2%nat))))%N.
(* norm(B[j, :].T) <= largest(norm(B[j, :].T), j), by below largest *)
Lemma step_51 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  norm m (row B j) <= maxn n (fun j => norm m (row B j)).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e148 <= den Ev rv e149) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e147) j Hi_j)).
  exact (P1).
Qed.

(* norm(B[j, :].T) <= 1, by transitive *)
Lemma step_52 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> maxn n (fun j => norm m (row B j)) <= 1 ->
  norm m (row B j) <= 1.
Proof.
  intros n m B j Hs_n Hs_m Hi_j Hh1.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e148 <= den Ev rv e149) by (exact (step_51 n m B j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e149 <= den Ev rv e93) by (exact (step_50 n m B Hs_n Hs_m Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e150 : ex := (Max (1, 20002) (Abs p2))%N.
(* max_norm((A_1*Y*A_2.T)[j, :].T) <= rho, by instance *)
Lemma step_53 :
  forall (n m e d : nat) (A_1 A_2 Y : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j) <= rho.
Proof.
  intros n m e d A_1 A_2 Y rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e150 <= den Ev rv e11) by (exact (step_43 n m (mulm e (mulm d A_1 Y) (tr A_2)) rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  exact (P1).
Qed.

(* max_norm((A_1*X*A_2.T)[j, :].T) <= rho, by instance *)
Lemma step_54 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j) <= rho.
Proof.
  intros n m e d A_1 A_2 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1.
  setting [n; m; e; d] [rho] [] [A_1; X; A_2] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e150 <= den Ev rv e11) by (exact (step_42 n m (mulm e (mulm d A_1 X) (tr A_2)) rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  exact (P1).
Qed.

Definition p261 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 1) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p262 : ex := (Sum (2, 20001) (Mul p261 (V2 3 (1, 20002) (2, 20001))))%N.
Definition p263 : ex := (Sum (1, 20002) (Mul (Exp p262) e93))%N.
Definition p264 : ex := (Inv p263)%N.
Definition p265 : ex := (Add (Exp (Sum (2, 20001) (Mul p261 (V2 3 (1, 20003) (2, 20001))))) (Mul (Opp p263) (V2 0 (0, 1) (1, 20003))))%N.
Definition p266 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 1) (3, 20000)) (V2 4 (3, 20000) (2, 20001))))%N.
Definition p267 : ex := (Sum (2, 20001) (Mul p266 (V2 3 (1, 20002) (2, 20001))))%N.
Definition e151 : ex := (Sqrt (Sum (1, 20003) (Pow (Mul p264 (Add p265 (Opp (Add (Exp (Sum (2, 20001) (Mul p266 (V2 3 (1, 20003) (2, 20001))))) (Mul (Opp (Sum (1, 20002) (Mul (Exp p267) e93))) (V2 0 (0, 1) (1, 20003))))))) 2%nat)))%N.
Definition p269 : ex := (Opp p262)%N.
Definition e152 : ex := (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) (Sqrt (Sum (1, 20002) (Pow (Add p267 p269) 2%nat)))) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
(* norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((A_1*Y*A_2.T)[j, :].T) - inner(exp((A_1*Y*A_2.T)[j, :].T), ones(m))*B[j, :].T))) <= (sqrt(m) + 1)*exp(2*rho)*norm((A_1*Y*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)/m, by instance *)
Lemma step_55 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho -> norm m (row B j) <= 1 -> maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j) <= rho -> maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j) <= rho ->
  norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) ones) (row B j)))))) <= (1 + sqrt (INR m)) * norm m (vadd (row (mulm e (mulm d A_1 Y) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B X Y rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [B; A_1; X; A_2; Y] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e151 <= den Ev rv e152) by (exact (step_39 m (row B j) (row (mulm e (mulm d A_1 X) (tr A_2)) j) (row (mulm e (mulm d A_1 Y) (tr A_2)) j) rho Hs_m Hp_rho Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition e153 : ex := (Max (1, 20002) (Abs p262))%N.
Definition e154 : ex := (Max (1, 20002) (Abs p267))%N.
(* norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((A_1*Y*A_2.T)[j, :].T) - inner(exp((A_1*Y*A_2.T)[j, :].T), ones(m))*B[j, :].T))) <= (sqrt(m) + 1)*exp(2*rho)*norm((A_1*Y*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)/m, by discharge *)
Lemma step_56 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) ones) (row B j)))))) <= (1 + sqrt (INR m)) * norm m (vadd (row (mulm e (mulm d A_1 Y) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B X Y rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [B; A_1; X; A_2; Y] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e148 <= den Ev rv e93) by (exact (step_52 n m B j Hs_n Hs_m Hi_j Hh1)).
  assert (P2 : den Ev rv e153 <= den Ev rv e11) by (exact (step_54 n m e d A_1 A_2 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh2)).
  assert (P3 : den Ev rv e154 <= den Ev rv e11) by (exact (step_53 n m e d A_1 A_2 Y rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh3)).
  assert (P4 : den Ev rv e151 <= den Ev rv e152) by (exact (step_55 n m e d A_1 A_2 B X Y rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho P1 P2 P3)).
  exact (P4).
Qed.

Definition p273 : ex := (Inv (Sum (1, 4108) (Mul (Exp (Sum (2, 4109) (Mul (Sum (3, 4110) (Mul (V2 0 (0, 4096) (3, 4110)) (V2 1 (3, 4110) (2, 4109)))) (V2 2 (1, 4108) (2, 4109))))) e93)))%N.
Definition p274 : ex := (Add (Exp p94) (Mul (Opp (Sum (1, 4100) (Mul (Exp (Sum (2, 4101) (Mul (Sum (3, 4102) (Mul (V2 0 (0, 4096) (3, 4102)) (V2 1 (3, 4102) (2, 4101)))) (V2 2 (1, 4100) (2, 4101))))) e93))) (V2 3 (0, 4096) (1, 4097))))%N.
Definition p275 : ex := (Sum (1, 4097) (Pow (Mul p273 (Add p274 (Opp (Add (Exp (Sum (2, 4103) (Mul (Sum (3, 4104) (Mul (V2 0 (0, 4096) (3, 4104)) (V2 4 (3, 4104) (2, 4103)))) (V2 2 (1, 4097) (2, 4103))))) (Mul (Opp (Sum (1, 4105) (Mul (Exp (Sum (2, 4106) (Mul (Sum (3, 4107) (Mul (V2 0 (0, 4096) (3, 4107)) (V2 4 (3, 4107) (2, 4106)))) (V2 2 (1, 4105) (2, 4106))))) e93))) (V2 3 (0, 4096) (1, 4097))))))) 2%nat))%N.
Definition e155 : ex := (Sqrt p275)%N.
Definition p277 : ex := (Opp (Sum (2, 4114) (Mul (Sum (3, 4115) (Mul (V2 0 (0, 4096) (3, 4115)) (V2 1 (3, 4115) (2, 4114)))) (V2 2 (1, 4111) (2, 4114)))))%N.
Definition p278 : ex := (Mul (Mul (Add e93 (Sqrt (Sz 1))) (Sqrt (Sum (1, 4111) (Pow (Add (Sum (2, 4112) (Mul (Sum (3, 4113) (Mul (V2 0 (0, 4096) (3, 4113)) (V2 4 (3, 4113) (2, 4112)))) (V2 2 (1, 4111) (2, 4112)))) p277) 2%nat)))) (Exp (Mul (Int 2) e11)))%N.
Definition e156 : ex := (Mul p278 (Inv (Sz 1)))%N.
Definition e157 : ex := (Sum (0, 4096) (Pow e155 2%nat))%N.
Definition e158 : ex := (Sum (0, 4096) (Pow e156 2%nat))%N.
Definition p282 : ex := (Opp p103)%N.
Definition p283 : ex := (Sqrt (Sum (1, 20002) (Pow (Add (Sum (2, 20001) (Mul p8 (V2 2 (1, 20002) (2, 20001)))) p282) 2%nat)))%N.
Definition e159 : ex := (Sum (0, 20003) (Pow (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) p283) (Exp (Mul (Int 2) e11))) (Inv (Sz 1))) 2%nat))%N.
Definition e160 : ex := (Sum (0, 20003) (Mul (Mul (Mul p114 (Pow p283 2%nat)) (Exp (Mul (Int 4) e11))) (Inv (Pow (Sz 1) 2%nat))))%N.
(* total(norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((A_1*Y*A_2.T)[j, :].T) - inner(exp((A_1*Y*A_2.T)[j, :].T), ones(m))*B[j, :].T)))**2, j) <= total((1 + sqrt(m))**2*norm((A_1*Y*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)**2*exp(4*rho)/m**2, j), by replace *)
Lemma step_57 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  sum n (fun j => norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) ones) (row B j)))))) ^ 2) <= sum n (fun j => (1 + sqrt (INR m)) ^ 2 * norm m (vadd (row (mulm e (mulm d A_1 Y) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) ^ 2 * exp (4 * rho) / INR m ^ 2).
Proof.
  intros n m e d A_1 A_2 B X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [A_1; X; A_2; B; Y] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e155 e156 _ (fun sv Wv SFv => (step_56 n m e d A_1 A_2 B X Y rho (sv (0%N, 4096%N)) Hs_n Hs_m Hs_e Hs_d (Wv (0%N, 4096%N)) Hp_rho Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e157 e158.
  equal Q2 e159 e160.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p286 : ex := (Mul (Del (0, 20006) (0, 20004)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20006) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) e93))))%N.
Definition p287 : ex := (Exp (Sum (2, 20001) (Mul p19 (V2 2 (1, 20005) (2, 20001)))))%N.
Definition p288 : ex := (Opp (V2 4 (0, 20006) (1, 20005)))%N.
Definition e161 : ex := (Pow (Sqrt (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p286 (Add p287 (Opp (Add (Exp (Sum (2, 20001) (Mul p21 (V2 2 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul p23 (V2 4 (0, 20003) (1, 20005)))))))))) p288) 2%nat)))) 2%nat)%N.
Definition p290 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p19 (V2 2 (1, 20002) (2, 20001))))) e93))%N.
Definition p291 : ex := (Inv p290)%N.
Definition p292 : ex := (Add (Exp (Sum (2, 20001) (Mul p19 (V2 2 (1, 20003) (2, 20001))))) (Mul (Opp p290) (V2 4 (0, 20004) (1, 20003))))%N.
Definition e162 : ex := (Sum (0, 20004) (Pow (Sqrt (Sum (1, 20003) (Pow (Mul p291 (Add p292 (Opp (Add (Exp (Sum (2, 20001) (Mul p21 (V2 2 (1, 20003) (2, 20001))))) (Mul (Opp p22) (V2 4 (0, 20004) (1, 20003))))))) 2%nat))) 2%nat))%N.
(* norm(B_tilde_resc() - B)**2 <= total(norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((A_1*Y*A_2.T)[j, :].T) - inner(exp((A_1*Y*A_2.T)[j, :].T), ones(m))*B[j, :].T)))**2, j), by same *)
Lemma step_58 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B)) ^ 2 <= sum n (fun j => norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) ones) (row B j)))))) ^ 2).
Proof.
  intros n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; A_2; Y; B] [] [].
  equal Q1 e161 e162.
  exact (Req_le _ _ Q1).
Qed.

Definition p294 : ex := (Sum (1, 20002) (Pow (Add p104 p282) 2%nat))%N.
Definition e163 : ex := (Sum (0, 20003) (Mul (Mul (Mul p114 (Pow (Sqrt p294) 2%nat)) (Exp (Mul (Int 4) e11))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e164 : ex := (Mul (Mul (Mul p114 (Pow (Sqrt (Sum (0, 20003) p294)) 2%nat)) (Exp (Mul (Int 4) e11))) (Inv (Pow (Sz 1) 2%nat)))%N.
(* norm(B_tilde_resc() - B)**2 <= (sqrt(m) + 1)**2*exp(4*rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T)**2/m**2, by transitive *)
Lemma step_59 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B)) ^ 2 <= (1 + sqrt (INR m)) ^ 2 * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ^ 2 * exp (4 * rho) / INR m ^ 2.
Proof.
  intros n m e d A_1 A_2 B X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [A_1; X; A_2; Y; B] [] [0%N].
  assert (P1 : den Ev rv e161 <= den Ev rv e162) by (exact (step_58 n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e162 <= den Ev rv e163) by (exact (step_57 n m e d A_1 A_2 B X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3)).
  assert (P3 : den Ev rv e163 <= den Ev rv e164) by (exact (step_6 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p297 : ex := (Mul (Del (0, 20006) (0, 20004)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20006) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) e93))))%N.
Definition p298 : ex := (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20004) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20005) (2, 20001)))))%N.
Definition p299 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20004) (3, 20000)) (V2 4 (3, 20000) (2, 20001))))%N.
Definition p300 : ex := (Opp (V2 0 (0, 20006) (1, 20005)))%N.
Definition p301 : ex := (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p297 (Add p298 (Opp (Add (Exp (Sum (2, 20001) (Mul p299 (V2 3 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p299 (V2 3 (1, 20002) (2, 20001))))) e93))) (V2 0 (0, 20003) (1, 20005)))))))))) p300) 2%nat)))%N.
Definition e172 : ex := (Sqrt p301)%N.
Definition e165 : ex := (Pow e172 2%nat)%N.
Definition p304 : ex := (Opp (Sum (2, 20001) (Mul p49 (V2 3 (1, 20002) (2, 20001)))))%N.
Definition p305 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add (Sum (2, 20001) (Mul p52 (V2 3 (1, 20002) (2, 20001)))) p304) 2%nat))))%N.
Definition p306 : ex := (Mul (Mul p114 (Pow p305 2%nat)) (Exp (Mul (Int 4) e11)))%N.
Definition e166 : ex := (Mul p306 (Inv (Pow (Sz 1) 2%nat)))%N.
Definition e167 : ex := (Sqrt e165)%N.
Definition e168 : ex := (Sqrt e166)%N.
Definition e169 : ex := (Pow e167 2%nat)%N.
Definition p311 : ex := (Mul (Del (0, 4124) (0, 4126)) (Inv (Sum (1, 4127) (Mul (Exp (Sum (2, 4128) (Mul (Sum (3, 4129) (Mul (V2 1 (0, 4124) (3, 4129)) (V2 2 (3, 4129) (2, 4128)))) (V2 3 (1, 4127) (2, 4128))))) e93))))%N.
Definition p312 : ex := (Exp (Sum (2, 4130) (Mul (Sum (3, 4131) (Mul (V2 1 (0, 4126) (3, 4131)) (V2 2 (3, 4131) (2, 4130)))) (V2 3 (1, 4125) (2, 4130)))))%N.
Definition p313 : ex := (Opp (V2 0 (0, 4124) (1, 4125)))%N.
Definition e170 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4124) (Sum (1, 4125) (Pow (Add (Sum (0, 4126) (Mul p311 (Add p312 (Opp (Add (Exp (Sum (2, 4132) (Mul (Sum (3, 4133) (Mul (V2 1 (0, 4126) (3, 4133)) (V2 4 (3, 4133) (2, 4132)))) (V2 3 (1, 4125) (2, 4132))))) (Opp (Sum (0, 4134) (Mul (Mul (Del (0, 4126) (0, 4134)) (Sum (1, 4135) (Mul (Exp (Sum (2, 4136) (Mul (Sum (3, 4137) (Mul (V2 1 (0, 4126) (3, 4137)) (V2 4 (3, 4137) (2, 4136)))) (V2 3 (1, 4135) (2, 4136))))) e93))) (V2 0 (0, 4134) (1, 4125)))))))))) p313) 2%nat)))) 2%nat))%N.
Definition p315 : ex := (Mul (Del (0, 4144) (0, 4146)) (Inv (Sum (1, 4147) (Mul (Exp (Sum (2, 4148) (Mul (Sum (3, 4149) (Mul (V2 1 (0, 4144) (3, 4149)) (V2 2 (3, 4149) (2, 4148)))) (V2 3 (1, 4147) (2, 4148))))) e93))))%N.
Definition p316 : ex := (Exp (Sum (2, 4150) (Mul (Sum (3, 4151) (Mul (V2 1 (0, 4146) (3, 4151)) (V2 2 (3, 4151) (2, 4150)))) (V2 3 (1, 4145) (2, 4150)))))%N.
Definition p317 : ex := (Opp (V2 0 (0, 4144) (1, 4145)))%N.
Definition e171 : ex := (Sqrt (Sum (0, 4144) (Sum (1, 4145) (Pow (Add (Sum (0, 4146) (Mul p315 (Add p316 (Opp (Add (Exp (Sum (2, 4152) (Mul (Sum (3, 4153) (Mul (V2 1 (0, 4146) (3, 4153)) (V2 4 (3, 4153) (2, 4152)))) (V2 3 (1, 4145) (2, 4152))))) (Opp (Sum (0, 4154) (Mul (Mul (Del (0, 4146) (0, 4154)) (Sum (1, 4155) (Mul (Exp (Sum (2, 4156) (Mul (Sum (3, 4157) (Mul (V2 1 (0, 4146) (3, 4157)) (V2 4 (3, 4157) (2, 4156)))) (V2 3 (1, 4155) (2, 4156))))) e93))) (V2 0 (0, 4154) (1, 4145)))))))))) p317) 2%nat))))%N.
Definition e173 : ex := (Pow e168 2%nat)%N.
Definition p320 : ex := (Mul (Mul (Add e93 (Sqrt (Sz 1))) p305) (Exp (Mul (Int 2) e11)))%N.
Definition e177 : ex := (Mul p320 (Inv (Sz 1)))%N.
Definition e174 : ex := (Pow e177 2%nat)%N.
Definition p323 : ex := (Opp (Sum (2, 4142) (Mul (Sum (3, 4143) (Mul (V2 1 (0, 4138) (3, 4143)) (V2 2 (3, 4143) (2, 4142)))) (V2 3 (1, 4139) (2, 4142)))))%N.
Definition e175 : ex := (Sqrt (Mul (Mul (Mul p114 (Pow (Sqrt (Sum (0, 4138) (Sum (1, 4139) (Pow (Add (Sum (2, 4140) (Mul (Sum (3, 4141) (Mul (V2 1 (0, 4138) (3, 4141)) (V2 4 (3, 4141) (2, 4140)))) (V2 3 (1, 4139) (2, 4140)))) p323) 2%nat)))) 2%nat)) (Exp (Mul (Int 4) e11))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition p325 : ex := (Opp (Sum (2, 4162) (Mul (Sum (3, 4163) (Mul (V2 1 (0, 4158) (3, 4163)) (V2 2 (3, 4163) (2, 4162)))) (V2 3 (1, 4159) (2, 4162)))))%N.
Definition e176 : ex := (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) (Sqrt (Sum (0, 4158) (Sum (1, 4159) (Pow (Add (Sum (2, 4160) (Mul (Sum (3, 4161) (Mul (V2 1 (0, 4158) (3, 4161)) (V2 4 (3, 4161) (2, 4160)))) (V2 3 (1, 4159) (2, 4160)))) p325) 2%nat))))) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
(* norm(B_tilde_resc() - B) <= (sqrt(m) + 1)*exp(2*rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T)/m, by root *)
Lemma line_7_1 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B)) <= (1 + sqrt (INR m)) * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [B; A_1; X; A_2; Y] [] [0%N].
  assert (P1 : den Ev rv e165 <= den Ev rv e166) by (exact (step_59 n m e d A_1 A_2 B X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3)).
  equal Q2 e169 e165.
  nonnegative N3 (nil_nonnegative Ev) e170.
  nonnegative N4 (nil_nonnegative Ev) e171.
  assert (Q5 : den Ev rv e167 = den Ev rv e172) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e173 e174.
  nonnegative N7 (nil_nonnegative Ev) e175.
  nonnegative N8 (nil_nonnegative Ev) e176.
  assert (Q9 : den Ev rv e168 = den Ev rv e177) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e167 <= den Ev rv e168)) (Req_le _ _ Q9))).
Qed.

Definition e178 : ex := (Mul (Mul (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) p58) p59) p43) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
Definition e179 : ex := (Mul (Mul (Mul p92 p58) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
(* norm(B_tilde_resc() - B) <= R*(sqrt(m) + 1)*exp(2*rho)*norm(Y - X)/m, by transitive *)
Lemma inequality_7 :
  forall (n m e d : nat) (A_1 A_2 B : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho -> spectral n d A_1 * spectral m e A_2 <= R_ ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B)) <= R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4.
  setting [n; m; e; d] [rho; R_] [] [B; A_1; X; A_2; Y] [] [0%N; 1%N].
  assert (P1 : den Ev rv e172 <= den Ev rv e177) by (exact (line_7_1 n m e d A_1 A_2 B X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e177 <= den Ev rv e178) by (exact (line_7_2 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  assert (P3 : den Ev rv e178 <= den Ev rv e179) by (exact (line_7_3 n m e d A_1 A_2 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh4)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_7 : statement_7.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (inequality_7 n m e d A_1 A_2 B R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh6 Hh3 Hh4 Hh1).
Qed.

Definition p329 : ex := (Mul e11 (Add e93 (Sqrt (Sz 1))))%N.
Definition e180 : ex := (Mul (Mul (Mul p329 (Sqrt (Sum (0, 20001) (Sum (2, 20000) (Pow (Add (V2 0 (0, 20001) (2, 20000)) (Opp (V2 1 (0, 20001) (2, 20000)))) 2%nat))))) (Exp (Mul (Int 2) e35))) (Inv (Sz 1)))%N.
(* R*(sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)/m <= R*(sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)/m, by same *)
Lemma step_60 :
  forall (n m d : nat) (A_1 C_1 : mat) (R_ rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * rho) / INR m <= R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * rho) / INR m.
Proof.
  intros n m d A_1 C_1 R_ rho Hs_n Hs_m Hs_d Hp_R_ Hp_rho.
  setting [n; m; d] [R_; rho] [] [C_1; A_1] [] [0%N; 1%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e180))).
Qed.

Definition p331 : ex := (Mul p100 p65)%N.
Definition e181 : ex := (Mul (Mul p331 e23) (Exp (Mul (Int 2) e35)))%N.
Definition e182 : ex := (Mul (Mul p331 e11) (Exp (Mul (Int 2) e35)))%N.
Definition e183 : ex := (Mul (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) p70) p71) (Exp (Mul (Int 2) e35))) (Inv (Sz 1)))%N.
Definition p335 : ex := (Mul p100 p70)%N.
Definition e184 : ex := (Mul (Mul p335 p71) (Exp (Mul (Int 2) e35)))%N.
Definition e185 : ex := (Mul (Mul p335 e11) (Exp (Mul (Int 2) e35)))%N.
Definition e186 : ex := (Mul (Mul (Mul p329 p70) (Exp (Mul (Int 2) e35))) (Inv (Sz 1)))%N.
(* (sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)*spectral_norm(X*A_2.T)/m <= R*(sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)/m, by replace *)
Lemma line_8_3 :
  forall (n m e d : nat) (A_1 A_2 C_1 : mat) (R_ : R) (X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho -> spectral d m (mulm e X (tr A_2)) <= R_ ->
  (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * spectral d m (mulm e X (tr A_2)) * exp (2 * rho) / INR m <= R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 C_1 R_ X rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1.
  setting [n; m; e; d] [R_; rho] [] [C_1; A_1; X; A_2] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e23 e11 _ (fun sv Wv SFv => (step_4 m e d A_2 R_ X Hs_m Hs_e Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e181 e182.
  equal Q2 e183 e184.
  equal Q3 e185 e186.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p339 : ex := (Sum (0, 4096) (Sum (1, 4097) (Pow (Add p94 (Opp (Sum (2, 4100) (Mul (Sum (3, 4101) (Mul (V2 3 (0, 4096) (3, 4101)) (V2 1 (3, 4101) (2, 4100)))) (V2 2 (1, 4097) (2, 4100)))))) 2%nat)))%N.
Definition e187 : ex := (Sqrt p339)%N.
Definition p341 : ex := (Sqrt (Sum (0, 4102) (Sum (3, 4103) (Pow (Add (V2 0 (0, 4102) (3, 4103)) (Opp (V2 3 (0, 4102) (3, 4103)))) 2%nat))))%N.
Definition p342 : ex := (Spec (3, 4104) (1, 4105) (Sum (2, 4106) (Mul (V2 1 (3, 4104) (2, 4106)) (V2 2 (1, 4105) (2, 4106)))))%N.
Definition e188 : ex := (Mul p341 p342)%N.
Definition e189 : ex := (Mul (Mul p100 e187) (Exp (Mul (Int 2) e11)))%N.
Definition e190 : ex := (Mul (Mul p100 e188) (Exp (Mul (Int 2) e11)))%N.
Definition p346 : ex := (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 3 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))%N.
Definition p347 : ex := (Sum (1, 20002) (Pow (Add p103 (Opp p346)) 2%nat))%N.
Definition p348 : ex := (Sqrt (Sum (0, 20003) p347))%N.
Definition e191 : ex := (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) p348) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
Definition e192 : ex := (Mul (Mul p100 p348) (Exp (Mul (Int 2) e11)))%N.
Definition p351 : ex := (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 0 (0, 20001) (3, 20000)) (Opp (V2 3 (0, 20001) (3, 20000)))) 2%nat))))%N.
Definition p352 : ex := (Spec (3, 20001) (1, 20002) (Sum (2, 20000) (Mul (V2 1 (3, 20001) (2, 20000)) (V2 2 (1, 20002) (2, 20000)))))%N.
Definition e193 : ex := (Mul (Mul p100 (Mul p351 p352)) (Exp (Mul (Int 2) e11)))%N.
Definition e194 : ex := (Mul (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) p351) p352) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
(* (sqrt(m) + 1)*exp(2*rho)*norm(C_1*X*A_2.T - A_1*X*A_2.T)/m <= (sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)*spectral_norm(X*A_2.T)/m, by replace *)
Lemma line_8_2 :
  forall (n m e d : nat) (A_1 A_2 C_1 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  (1 + sqrt (INR m)) * frob n m (madd (mulm e (mulm d C_1 X) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp (2 * rho) / INR m <= (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * spectral d m (mulm e X (tr A_2)) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [C_1; X; A_2; A_1] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e187 e188 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_2 n m e d A_1 A_2 C_1 X Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e189 e190.
  equal Q2 e191 e192.
  equal Q3 e193 e194.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e195 : ex := (Sum (0, 20003) (Mul (Mul (Mul p114 (Pow (Sqrt p347) 2%nat)) (Exp (Mul (Int 4) e11))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e196 : ex := (Mul (Mul (Mul p114 (Pow p348 2%nat)) (Exp (Mul (Int 4) e11))) (Inv (Pow (Sz 1) 2%nat)))%N.
(* total((1 + sqrt(m))**2*norm((C_1*X*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)**2*exp(4*rho)/m**2, j) <= (sqrt(m) + 1)**2*exp(4*rho)*norm(C_1*X*A_2.T - A_1*X*A_2.T)**2/m**2, by same *)
Lemma step_61 :
  forall (n m e d : nat) (A_1 A_2 C_1 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  sum n (fun j => (1 + sqrt (INR m)) ^ 2 * norm m (vadd (row (mulm e (mulm d C_1 X) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) ^ 2 * exp (4 * rho) / INR m ^ 2) <= (1 + sqrt (INR m)) ^ 2 * frob n m (madd (mulm e (mulm d C_1 X) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ^ 2 * exp (4 * rho) / INR m ^ 2.
Proof.
  intros n m e d A_1 A_2 C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [C_1; X; A_2; A_1] [] [0%N].
  equal Q1 e195 e196.
  exact (Req_le _ _ Q1).
Qed.

(* max_norm((C_1*X*A_2.T)[j, :].T) <= rho, by instance *)
Lemma step_62 :
  forall (n m e d : nat) (A_2 C_1 X : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j) <= rho.
Proof.
  intros n m e d A_2 C_1 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1.
  setting [n; m; e; d] [rho] [] [C_1; X; A_2] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e150 <= den Ev rv e11) by (exact (step_43 n m (mulm e (mulm d C_1 X) (tr A_2)) rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  exact (P1).
Qed.

Definition p357 : ex := (Sum (3, 20000) (Mul (V2 4 (0, 1) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p358 : ex := (Sum (2, 20001) (Mul p357 (V2 3 (1, 20002) (2, 20001))))%N.
Definition e197 : ex := (Sqrt (Sum (1, 20003) (Pow (Mul p264 (Add p265 (Opp (Add (Exp (Sum (2, 20001) (Mul p357 (V2 3 (1, 20003) (2, 20001))))) (Mul (Opp (Sum (1, 20002) (Mul (Exp p358) e93))) (V2 0 (0, 1) (1, 20003))))))) 2%nat)))%N.
Definition e198 : ex := (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) (Sqrt (Sum (1, 20002) (Pow (Add p358 p269) 2%nat)))) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
(* norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((C_1*X*A_2.T)[j, :].T) - inner(exp((C_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T))) <= (sqrt(m) + 1)*exp(2*rho)*norm((C_1*X*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)/m, by instance *)
Lemma step_63 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho -> norm m (row B j) <= 1 -> maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j) <= rho -> maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j) <= rho ->
  norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) ones) (row B j)))))) <= (1 + sqrt (INR m)) * norm m (vadd (row (mulm e (mulm d C_1 X) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B C_1 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [B; A_1; X; A_2; C_1] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e197 <= den Ev rv e198) by (exact (step_39 m (row B j) (row (mulm e (mulm d A_1 X) (tr A_2)) j) (row (mulm e (mulm d C_1 X) (tr A_2)) j) rho Hs_m Hp_rho Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition e199 : ex := (Max (1, 20002) (Abs p358))%N.
(* norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((C_1*X*A_2.T)[j, :].T) - inner(exp((C_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T))) <= (sqrt(m) + 1)*exp(2*rho)*norm((C_1*X*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)/m, by discharge *)
Lemma step_64 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) ones) (row B j)))))) <= (1 + sqrt (INR m)) * norm m (vadd (row (mulm e (mulm d C_1 X) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B C_1 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [B; A_1; X; A_2; C_1] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e148 <= den Ev rv e93) by (exact (step_52 n m B j Hs_n Hs_m Hi_j Hh1)).
  assert (P2 : den Ev rv e153 <= den Ev rv e11) by (exact (step_54 n m e d A_1 A_2 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh2)).
  assert (P3 : den Ev rv e199 <= den Ev rv e11) by (exact (step_62 n m e d A_2 C_1 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh3)).
  assert (P4 : den Ev rv e197 <= den Ev rv e198) by (exact (step_63 n m e d A_1 A_2 B C_1 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho P1 P2 P3)).
  exact (P4).
Qed.

Definition p362 : ex := (Sum (1, 4097) (Pow (Mul p273 (Add p274 (Opp (Add (Exp (Sum (2, 4103) (Mul (Sum (3, 4104) (Mul (V2 4 (0, 4096) (3, 4104)) (V2 1 (3, 4104) (2, 4103)))) (V2 2 (1, 4097) (2, 4103))))) (Mul (Opp (Sum (1, 4105) (Mul (Exp (Sum (2, 4106) (Mul (Sum (3, 4107) (Mul (V2 4 (0, 4096) (3, 4107)) (V2 1 (3, 4107) (2, 4106)))) (V2 2 (1, 4105) (2, 4106))))) e93))) (V2 3 (0, 4096) (1, 4097))))))) 2%nat))%N.
Definition e200 : ex := (Sqrt p362)%N.
Definition p364 : ex := (Mul (Mul (Add e93 (Sqrt (Sz 1))) (Sqrt (Sum (1, 4111) (Pow (Add (Sum (2, 4112) (Mul (Sum (3, 4113) (Mul (V2 4 (0, 4096) (3, 4113)) (V2 1 (3, 4113) (2, 4112)))) (V2 2 (1, 4111) (2, 4112)))) p277) 2%nat)))) (Exp (Mul (Int 2) e11)))%N.
Definition e201 : ex := (Mul p364 (Inv (Sz 1)))%N.
Definition e202 : ex := (Sum (0, 4096) (Pow e200 2%nat))%N.
Definition e203 : ex := (Sum (0, 4096) (Pow e201 2%nat))%N.
Definition p368 : ex := (Sqrt (Sum (1, 20002) (Pow (Add (Sum (2, 20001) (Mul p12 (V2 2 (1, 20002) (2, 20001)))) p282) 2%nat)))%N.
Definition e204 : ex := (Sum (0, 20003) (Pow (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) p368) (Exp (Mul (Int 2) e11))) (Inv (Sz 1))) 2%nat))%N.
Definition e205 : ex := (Sum (0, 20003) (Mul (Mul (Mul p114 (Pow p368 2%nat)) (Exp (Mul (Int 4) e11))) (Inv (Pow (Sz 1) 2%nat))))%N.
(* total(norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((C_1*X*A_2.T)[j, :].T) - inner(exp((C_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T)))**2, j) <= total((1 + sqrt(m))**2*norm((C_1*X*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)**2*exp(4*rho)/m**2, j), by replace *)
Lemma step_65 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  sum n (fun j => norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) ones) (row B j)))))) ^ 2) <= sum n (fun j => (1 + sqrt (INR m)) ^ 2 * norm m (vadd (row (mulm e (mulm d C_1 X) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) ^ 2 * exp (4 * rho) / INR m ^ 2).
Proof.
  intros n m e d A_1 A_2 B C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [A_1; X; A_2; B; C_1] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e200 e201 _ (fun sv Wv SFv => (step_64 n m e d A_1 A_2 B C_1 X rho (sv (0%N, 4096%N)) Hs_n Hs_m Hs_e Hs_d (Wv (0%N, 4096%N)) Hp_rho Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e202 e203.
  equal Q2 e204 e205.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e206 : ex := (Pow (Sqrt (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p286 (Add p287 (Opp (Add (Exp (Sum (2, 20001) (Mul p27 (V2 2 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul p29 (V2 4 (0, 20003) (1, 20005)))))))))) p288) 2%nat)))) 2%nat)%N.
Definition e207 : ex := (Sum (0, 20004) (Pow (Sqrt (Sum (1, 20003) (Pow (Mul p291 (Add p292 (Opp (Add (Exp (Sum (2, 20001) (Mul p27 (V2 2 (1, 20003) (2, 20001))))) (Mul (Opp p28) (V2 4 (0, 20004) (1, 20003))))))) 2%nat))) 2%nat))%N.
(* norm(B_hat_resc() - B)**2 <= total(norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((C_1*X*A_2.T)[j, :].T) - inner(exp((C_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T)))**2, j), by same *)
Lemma step_66 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B)) ^ 2 <= sum n (fun j => norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) ones) (row B j)))))) ^ 2).
Proof.
  intros n m e d A_1 A_2 B C_1 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; A_2; C_1; B] [] [].
  equal Q1 e206 e207.
  exact (Req_le _ _ Q1).
Qed.

Definition p373 : ex := (Sum (1, 20002) (Pow (Add p346 p282) 2%nat))%N.
Definition e208 : ex := (Sum (0, 20003) (Mul (Mul (Mul p114 (Pow (Sqrt p373) 2%nat)) (Exp (Mul (Int 4) e11))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e209 : ex := (Mul (Mul (Mul p114 (Pow (Sqrt (Sum (0, 20003) p373)) 2%nat)) (Exp (Mul (Int 4) e11))) (Inv (Pow (Sz 1) 2%nat)))%N.
(* norm(B_hat_resc() - B)**2 <= (sqrt(m) + 1)**2*exp(4*rho)*norm(C_1*X*A_2.T - A_1*X*A_2.T)**2/m**2, by transitive *)
Lemma step_67 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B)) ^ 2 <= (1 + sqrt (INR m)) ^ 2 * frob n m (madd (mulm e (mulm d C_1 X) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ^ 2 * exp (4 * rho) / INR m ^ 2.
Proof.
  intros n m e d A_1 A_2 B C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [A_1; X; A_2; C_1; B] [] [0%N].
  assert (P1 : den Ev rv e206 <= den Ev rv e207) by (exact (step_66 n m e d A_1 A_2 B C_1 X Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e207 <= den Ev rv e208) by (exact (step_65 n m e d A_1 A_2 B C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3)).
  assert (P3 : den Ev rv e208 <= den Ev rv e209) by (exact (step_61 n m e d A_1 A_2 C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p376 : ex := (Sum (3, 20000) (Mul (V2 4 (0, 20004) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p377 : ex := (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p297 (Add p298 (Opp (Add (Exp (Sum (2, 20001) (Mul p376 (V2 3 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p376 (V2 3 (1, 20002) (2, 20001))))) e93))) (V2 0 (0, 20003) (1, 20005)))))))))) p300) 2%nat)))%N.
Definition e217 : ex := (Sqrt p377)%N.
Definition e210 : ex := (Pow e217 2%nat)%N.
Definition p380 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add (Sum (2, 20001) (Mul p77 (V2 3 (1, 20002) (2, 20001)))) p304) 2%nat))))%N.
Definition p381 : ex := (Mul (Mul p114 (Pow p380 2%nat)) (Exp (Mul (Int 4) e11)))%N.
Definition e211 : ex := (Mul p381 (Inv (Pow (Sz 1) 2%nat)))%N.
Definition e212 : ex := (Sqrt e210)%N.
Definition e213 : ex := (Sqrt e211)%N.
Definition e214 : ex := (Pow e212 2%nat)%N.
Definition e215 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4124) (Sum (1, 4125) (Pow (Add (Sum (0, 4126) (Mul p311 (Add p312 (Opp (Add (Exp (Sum (2, 4132) (Mul (Sum (3, 4133) (Mul (V2 4 (0, 4126) (3, 4133)) (V2 2 (3, 4133) (2, 4132)))) (V2 3 (1, 4125) (2, 4132))))) (Opp (Sum (0, 4134) (Mul (Mul (Del (0, 4126) (0, 4134)) (Sum (1, 4135) (Mul (Exp (Sum (2, 4136) (Mul (Sum (3, 4137) (Mul (V2 4 (0, 4126) (3, 4137)) (V2 2 (3, 4137) (2, 4136)))) (V2 3 (1, 4135) (2, 4136))))) e93))) (V2 0 (0, 4134) (1, 4125)))))))))) p313) 2%nat)))) 2%nat))%N.
Definition e216 : ex := (Sqrt (Sum (0, 4144) (Sum (1, 4145) (Pow (Add (Sum (0, 4146) (Mul p315 (Add p316 (Opp (Add (Exp (Sum (2, 4152) (Mul (Sum (3, 4153) (Mul (V2 4 (0, 4146) (3, 4153)) (V2 2 (3, 4153) (2, 4152)))) (V2 3 (1, 4145) (2, 4152))))) (Opp (Sum (0, 4154) (Mul (Mul (Del (0, 4146) (0, 4154)) (Sum (1, 4155) (Mul (Exp (Sum (2, 4156) (Mul (Sum (3, 4157) (Mul (V2 4 (0, 4146) (3, 4157)) (V2 2 (3, 4157) (2, 4156)))) (V2 3 (1, 4155) (2, 4156))))) e93))) (V2 0 (0, 4154) (1, 4145)))))))))) p317) 2%nat))))%N.
Definition e218 : ex := (Pow e213 2%nat)%N.
Definition p389 : ex := (Mul (Mul (Add e93 (Sqrt (Sz 1))) p380) (Exp (Mul (Int 2) e11)))%N.
Definition e222 : ex := (Mul p389 (Inv (Sz 1)))%N.
Definition e219 : ex := (Pow e222 2%nat)%N.
Definition e220 : ex := (Sqrt (Mul (Mul (Mul p114 (Pow (Sqrt (Sum (0, 4138) (Sum (1, 4139) (Pow (Add (Sum (2, 4140) (Mul (Sum (3, 4141) (Mul (V2 4 (0, 4138) (3, 4141)) (V2 2 (3, 4141) (2, 4140)))) (V2 3 (1, 4139) (2, 4140)))) p323) 2%nat)))) 2%nat)) (Exp (Mul (Int 4) e11))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e221 : ex := (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) (Sqrt (Sum (0, 4158) (Sum (1, 4159) (Pow (Add (Sum (2, 4160) (Mul (Sum (3, 4161) (Mul (V2 4 (0, 4158) (3, 4161)) (V2 2 (3, 4161) (2, 4160)))) (V2 3 (1, 4159) (2, 4160)))) p325) 2%nat))))) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
(* norm(B_hat_resc() - B) <= (sqrt(m) + 1)*exp(2*rho)*norm(C_1*X*A_2.T - A_1*X*A_2.T)/m, by root *)
Lemma line_8_1 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B)) <= (1 + sqrt (INR m)) * frob n m (madd (mulm e (mulm d C_1 X) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [B; A_1; X; A_2; C_1] [] [0%N].
  assert (P1 : den Ev rv e210 <= den Ev rv e211) by (exact (step_67 n m e d A_1 A_2 B C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3)).
  equal Q2 e214 e210.
  nonnegative N3 (nil_nonnegative Ev) e215.
  nonnegative N4 (nil_nonnegative Ev) e216.
  assert (Q5 : den Ev rv e212 = den Ev rv e217) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e218 e219.
  nonnegative N7 (nil_nonnegative Ev) e220.
  nonnegative N8 (nil_nonnegative Ev) e221.
  assert (Q9 : den Ev rv e213 = den Ev rv e222) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e212 <= den Ev rv e213)) (Req_le _ _ Q9))).
Qed.

Definition e223 : ex := (Mul (Mul (Mul (Mul (Add e93 (Sqrt (Sz 1))) p81) p71) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
Definition e224 : ex := (Mul (Mul (Mul p92 p81) (Exp (Mul (Int 2) e11))) (Inv (Sz 1)))%N.
(* norm(B_hat_resc() - B) <= R*(sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)/m, by transitive *)
Lemma inequality_8 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho -> maxn n (fun j => norm m (row B j)) <= 1 -> maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho -> maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho -> spectral d m (mulm e X (tr A_2)) <= R_ ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B)) <= R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4.
  setting [n; m; e; d] [rho; R_] [] [B; A_1; X; A_2; C_1] [] [0%N; 1%N].
  assert (P1 : den Ev rv e217 <= den Ev rv e222) by (exact (line_8_1 n m e d A_1 A_2 B C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e222 <= den Ev rv e223) by (exact (line_8_2 n m e d A_1 A_2 C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  assert (P3 : den Ev rv e223 <= den Ev rv e224) by (exact (line_8_3 n m e d A_1 A_2 C_1 R_ X rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh4)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_8 : statement_8.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (inequality_8 n m e d A_1 A_2 B C_1 R_ X rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh6 Hh3 Hh5 Hh2).
Qed.
