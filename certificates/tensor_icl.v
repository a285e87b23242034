(* In-context theorem for attention: weight shift and data shift. The claim tensor-icl of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
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
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  madd (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (B_tilde n m e d A_1 A_2 B X Y)) k l
  = madd (f_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp B) k l.

(* f(A_1*X*A_2.T) - B_hat() = f(C_1*X*A_2.T) - B *)
Definition statement_2 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  madd (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (B_hat n m e d A_1 A_2 B C_1 X)) k l
  = madd (f_4 n m (mulm e (mulm d C_1 X) (tr A_2))) (mopp B) k l.

(* u(A_1*X*A_2.T) - diag(alpha(A_1*X*A_2.T))*B_tilde_resc() = u(A_1*Y*A_2.T) - diag(alpha(A_1*Y*A_2.T))*B *)
Definition statement_3 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  madd (u n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))) (B_tilde_resc n m e d A_1 A_2 B X Y))) k l
  = madd (u n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d A_1 Y) (tr A_2)))) B)) k l.

(* u(A_1*X*A_2.T) - diag(alpha(A_1*X*A_2.T))*B_hat_resc() = u(C_1*X*A_2.T) - diag(alpha(C_1*X*A_2.T))*B *)
Definition statement_4 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  madd (u n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))) (B_hat_resc n m e d A_1 A_2 B C_1 X))) k l
  = madd (u n m (mulm e (mulm d C_1 X) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d C_1 X) (tr A_2)))) B)) k l.

(* norm(B_tilde() - B) <= R*norm(Y - X)/2 *)
Definition statement_5 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  frob n m (madd (B_tilde n m e d A_1 A_2 B X Y) (mopp B)) <= R_ * frob d e (madd Y (mopp X)) / 2.

(* norm(B_hat() - B) <= R*norm(C_1 - A_1)/2 *)
Definition statement_6 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  frob n m (madd (B_hat n m e d A_1 A_2 B C_1 X) (mopp B)) <= R_ * frob n d (madd C_1 (mopp A_1)) / 2.

(* norm(B_tilde_resc() - B) <= R*(sqrt(m) + 1)*exp(2*rho)*norm(Y - X)/m *)
Definition statement_7 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B))
  <= R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * rho) / INR m.

(* norm(B_hat_resc() - B) <= R*(sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)/m *)
Definition statement_8 : Prop :=
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B))
  <= R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * rho) / INR m.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 1) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p2 : ex := (Sum (2, 20001) (Mul p1 (V2 2 (1, 20002) (2, 20001))))%N.
Definition e112 : ex := (Int 1)%N.
Definition p4 : ex := (Sum (1, 20002) (Mul (Exp p2) e112))%N.
Definition p5 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p6 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Inv p4)) (Exp (Sum (2, 20001) (Mul p5 (V2 2 (1, 2) (2, 20001)))))))%N.
Definition p7 : ex := (Add (V2 3 (0, 1) (1, 2)) p6)%N.
Definition p8 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 4 (3, 20000) (2, 20001))))%N.
Definition p9 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 1) (3, 20000)) (V2 4 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) e112)))) (Exp (Sum (2, 20001) (Mul p8 (V2 2 (1, 2) (2, 20001)))))))%N.
Definition e1 : ex := (Add p6 (Opp (Add p7 (Opp p9))))%N.
Definition e2 : ex := (Add p9 (Opp (V2 3 (0, 1) (1, 2))))%N.
Lemma equation_1 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  madd (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (B_tilde n m e d A_1 A_2 B X Y)) k l
  = madd (f_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp B) k l.
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

Definition e3 : ex := (Add e112 (Opp (Max (0, 20001) (Sqrt (Sum (1, 20000) (Pow (V2 3 (0, 20001) (1, 20000)) 2%nat))))))%N.
Definition e22 : ex := (Sc 0)%N.
Definition p14 : ex := (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 5 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))))))%N.
Definition e4 : ex := (Add e22 p14)%N.
Definition p16 : ex := (Sum (2, 20001) (Mul p8 (V2 2 (1, 20002) (2, 20001))))%N.
Definition e5 : ex := (Add e22 (Opp (Max (0, 20003) (Max (1, 20002) (Abs p16)))))%N.
Definition p18 : ex := (Sum (2, 20001) (Mul p5 (V2 2 (1, 20002) (2, 20001))))%N.
Definition p19 : ex := (Opp (Max (0, 20003) (Max (1, 20002) (Abs p18))))%N.
Definition e6 : ex := (Add e22 p19)%N.
Definition e54 : ex := (Sc 1)%N.
Definition p22 : ex := (Spec (3, 20001) (1, 20002) (Sum (2, 20000) (Mul (V2 1 (3, 20001) (2, 20000)) (V2 2 (1, 20002) (2, 20000)))))%N.
Definition p23 : ex := (Opp p22)%N.
Definition e7 : ex := (Add e54 p23)%N.
Definition p25 : ex := (Spec (0, 20000) (3, 20001) (V2 0 (0, 20000) (3, 20001)))%N.
Definition p26 : ex := (Spec (1, 20000) (2, 20001) (V2 2 (1, 20000) (2, 20001)))%N.
Definition p27 : ex := (Opp (Mul p25 p26))%N.
Definition e8 : ex := (Add e54 p27)%N.
Lemma defined_1 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  defined (env_of [n; m; e; d] [rho; R_] [] [A_1; X; A_2; B; Y; C_1]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e1 /\
  defined (env_of [n; m; e; d] [rho; R_] [] [A_1; X; A_2; B; Y; C_1]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e2.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; m; e; d] [rho; R_] [] [A_1; X; A_2; B; Y; C_1] [((0%N, 1%N), k); ((1%N, 2%N), l)] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e8 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e6 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e5 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e4 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e3 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.

Definition p29 : ex := (Sum (3, 20000) (Mul (V2 4 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p30 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 4 (0, 1) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) e112)))) (Exp (Sum (2, 20001) (Mul p29 (V2 2 (1, 2) (2, 20001)))))))%N.
Definition e9 : ex := (Add p6 (Opp (Add p7 (Opp p30))))%N.
Definition e10 : ex := (Add p30 (Opp (V2 3 (0, 1) (1, 2))))%N.
Lemma equation_2 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  madd (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (B_hat n m e d A_1 A_2 B C_1 X)) k l
  = madd (f_4 n m (mulm e (mulm d C_1 X) (tr A_2))) (mopp B) k l.
Proof.
  intros n m e d A_1 A_2 B C_1 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; B; C_1] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e9 e10.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (equation_2 n m e d A_1 A_2 B C_1 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l).
Qed.

Definition p33 : ex := (Sum (2, 20001) (Mul p29 (V2 2 (1, 20002) (2, 20001))))%N.
Definition e11 : ex := (Add e22 (Opp (Max (0, 20003) (Max (1, 20002) (Abs p33)))))%N.
Definition p35 : ex := (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 5 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))))))%N.
Definition e12 : ex := (Add e22 p35)%N.
Lemma defined_2 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  defined (env_of [n; m; e; d] [rho; R_] [] [A_1; X; A_2; B; C_1; Y]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e9 /\
  defined (env_of [n; m; e; d] [rho; R_] [] [A_1; X; A_2; B; C_1; Y]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e10.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; m; e; d] [rho; R_] [] [A_1; X; A_2; B; C_1; Y] [((0%N, 1%N), k); ((1%N, 2%N), l)] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e8 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e6 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e12 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e3 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.

Definition p37 : ex := (Exp (Sum (2, 20001) (Mul p1 (V2 2 (1, 2) (2, 20001)))))%N.
Definition p38 : ex := (Mul (Del (0, 1) (0, 20005)) p4)%N.
Definition p39 : ex := (Mul (Del (0, 20005) (0, 20004)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20005) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) e112))))%N.
Definition p40 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20004) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p41 : ex := (Exp (Sum (2, 20001) (Mul p40 (V2 2 (1, 2) (2, 20001)))))%N.
Definition p42 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 20004) (3, 20000)) (V2 3 (3, 20000) (2, 20001))))%N.
Definition p43 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p42 (V2 2 (1, 20002) (2, 20001))))) e112))%N.
Definition p44 : ex := (Mul (Del (0, 20004) (0, 20003)) p43)%N.
Definition e13 : ex := (Add p37 (Opp (Sum (0, 20005) (Mul p38 (Sum (0, 20004) (Mul p39 (Add p41 (Opp (Add (Exp (Sum (2, 20001) (Mul p42 (V2 2 (1, 2) (2, 20001))))) (Opp (Sum (0, 20003) (Mul p44 (V2 4 (0, 20003) (1, 2))))))))))))))%N.
Definition p46 : ex := (Sum (3, 20000) (Mul (V2 0 (0, 1) (3, 20000)) (V2 3 (3, 20000) (2, 20001))))%N.
Definition e14 : ex := (Add (Exp (Sum (2, 20001) (Mul p46 (V2 2 (1, 2) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p46 (V2 2 (1, 20002) (2, 20001))))) e112))) (V2 4 (0, 20003) (1, 2))))))%N.
Lemma equation_3 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  madd (u n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))) (B_tilde_resc n m e d A_1 A_2 B X Y))) k l
  = madd (u n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d A_1 Y) (tr A_2)))) B)) k l.
Proof.
  intros n m e d A_1 A_2 B X Y k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; Y; B] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e13 e14.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (equation_3 n m e d A_1 A_2 B X Y k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l).
Qed.

Definition e15 : ex := (Add e112 (Opp (Max (0, 20001) (Sqrt (Sum (1, 20000) (Pow (V2 4 (0, 20001) (1, 20000)) 2%nat))))))%N.
Definition p49 : ex := (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20003) (3, 20000)) (V2 3 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))%N.
Definition p50 : ex := (Opp (Max (0, 20003) (Max (1, 20002) (Abs p49))))%N.
Definition e16 : ex := (Add e22 p50)%N.
Lemma defined_3 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  defined (env_of [n; m; e; d] [rho; R_] [] [A_1; X; A_2; Y; B; C_1]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e13 /\
  defined (env_of [n; m; e; d] [rho; R_] [] [A_1; X; A_2; Y; B; C_1]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e14.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; m; e; d] [rho; R_] [] [A_1; X; A_2; Y; B; C_1] [((0%N, 1%N), k); ((1%N, 2%N), l)] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e8 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e6 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e16 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e4 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e15 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.

Definition p52 : ex := (Sum (3, 20000) (Mul (V2 3 (0, 20004) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition p53 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p52 (V2 2 (1, 20002) (2, 20001))))) e112))%N.
Definition p54 : ex := (Mul (Del (0, 20004) (0, 20003)) p53)%N.
Definition e17 : ex := (Add p37 (Opp (Sum (0, 20005) (Mul p38 (Sum (0, 20004) (Mul p39 (Add p41 (Opp (Add (Exp (Sum (2, 20001) (Mul p52 (V2 2 (1, 2) (2, 20001))))) (Opp (Sum (0, 20003) (Mul p54 (V2 4 (0, 20003) (1, 2))))))))))))))%N.
Definition p56 : ex := (Sum (3, 20000) (Mul (V2 3 (0, 1) (3, 20000)) (V2 1 (3, 20000) (2, 20001))))%N.
Definition e18 : ex := (Add (Exp (Sum (2, 20001) (Mul p56 (V2 2 (1, 2) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 1) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p56 (V2 2 (1, 20002) (2, 20001))))) e112))) (V2 4 (0, 20003) (1, 2))))))%N.
Lemma equation_4 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat ->
  madd (u n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))) (B_hat_resc n m e d A_1 A_2 B C_1 X))) k l
  = madd (u n m (mulm e (mulm d C_1 X) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d C_1 X) (tr A_2)))) B)) k l.
Proof.
  intros n m e d A_1 A_2 B C_1 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l.
  setting [n; m; e; d] [] [] [A_1; X; A_2; C_1; B] [((0%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e17 e18.
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (equation_4 n m e d A_1 A_2 B C_1 X k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l).
Qed.

Definition p58 : ex := (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 3 (0, 20003) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))%N.
Definition p59 : ex := (Opp (Max (0, 20003) (Max (1, 20002) (Abs p58))))%N.
Definition e19 : ex := (Add e22 p59)%N.
Lemma defined_4 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R) (k l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (k < n)%nat -> (l < m)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  defined (env_of [n; m; e; d] [rho; R_] [] [A_1; X; A_2; C_1; B; Y]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e17 /\
  defined (env_of [n; m; e; d] [rho; R_] [] [A_1; X; A_2; C_1; B; Y]) (ienv_of [((0%N, 1%N), k); ((1%N, 2%N), l)]) e18.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho k l Hs_n Hs_m Hs_e Hs_d Hi_k Hi_l Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; m; e; d] [rho; R_] [] [A_1; X; A_2; C_1; B; Y] [((0%N, 1%N), k); ((1%N, 2%N), l)] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e8 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e6 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e12 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e19 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e15 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.

Definition e20 : ex := (Mul (Mul e22 (Sqrt (Sum (1, 20001) (Sum (0, 20000) (Pow (Add (V2 0 (1, 20001) (0, 20000)) (Opp (V2 1 (1, 20001) (0, 20000)))) 2%nat))))) (Inv (Int 2)))%N.
(* R*norm(Y - X)/2 <= R*norm(Y - X)/2, by same *)
Lemma step_1 :
  forall (e d : nat) (R_ : R) (X Y : mat),
  (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  R_ * frob d e (madd Y (mopp X)) / 2 <= R_ * frob d e (madd Y (mopp X)) / 2.
Proof.
  intros e d R_ X Y Hs_e Hs_d Hp_R_.
  setting [e; d] [R_] [] [Y; X] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e20))).
Qed.

(* spectral_norm(A_1)*spectral_norm(A_2) <= R, by assume *)
Lemma step_2 :
  forall (n m e d : nat) (A_1 A_2 : mat) (R_ : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_.
Proof.
  intros n m e d A_1 A_2 R_ Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [n; m; e; d] [R_] [] [A_1; A_2] [] [0%N].
  exact Hh1.
Qed.

Definition p62 : ex := (Spec (0, 4098) (3, 4099) (V2 2 (0, 4098) (3, 4099)))%N.
Definition p63 : ex := (Spec (1, 4100) (2, 4101) (V2 3 (1, 4100) (2, 4101)))%N.
Definition e21 : ex := (Mul p62 p63)%N.
Definition p65 : ex := (Sqrt (Sum (3, 4096) (Sum (2, 4097) (Pow (Add (V2 0 (3, 4096) (2, 4097)) (Opp (V2 1 (3, 4096) (2, 4097)))) 2%nat))))%N.
Definition e23 : ex := (Mul (Mul (Inv (Int 2)) e21) p65)%N.
Definition e24 : ex := (Mul (Mul (Inv (Int 2)) e22) p65)%N.
Definition p68 : ex := (Opp (V2 1 (3, 20001) (2, 20000)))%N.
Definition p69 : ex := (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 0 (3, 20001) (2, 20000)) p68) 2%nat))))%N.
Definition p70 : ex := (Spec (0, 20000) (3, 20001) (V2 2 (0, 20000) (3, 20001)))%N.
Definition p71 : ex := (Spec (1, 20000) (2, 20001) (V2 3 (1, 20000) (2, 20001)))%N.
Definition e25 : ex := (Mul (Mul (Mul p69 p70) p71) (Inv (Int 2)))%N.
Definition p73 : ex := (Mul p70 p71)%N.
Definition e26 : ex := (Mul (Mul (Inv (Int 2)) p73) p69)%N.
Definition e27 : ex := (Mul (Mul (Inv (Int 2)) e22) p69)%N.
Definition e28 : ex := (Mul (Mul e22 p69) (Inv (Int 2)))%N.
(* norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/2 <= R*norm(Y - X)/2, by replace *)
Lemma line_5_3 :
  forall (n m e d : nat) (A_1 A_2 : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 / 2 <= R_ * frob d e (madd Y (mopp X)) / 2.
Proof.
  intros n m e d A_1 A_2 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [n; m; e; d] [R_] [] [Y; X; A_1; A_2] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e21 e22 _ (fun sv Wv SFv => (step_2 n m e d A_1 A_2 R_ Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e23 e24.
  equal Q2 e25 e26.
  equal Q3 e27 e28.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p77 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p78 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) e112)))) (Exp (Sum (2, 20001) (Mul p77 (V2 3 (1, 20004) (2, 20001)))))))%N.
Definition p79 : ex := (Add (V2 0 (0, 20005) (1, 20004)) p78)%N.
Definition p80 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 4 (3, 20000) (2, 20001))))%N.
Definition p81 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20005) (3, 20000)) (V2 4 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) e112)))) (Exp (Sum (2, 20001) (Mul p80 (V2 3 (1, 20004) (2, 20001)))))))%N.
Definition p82 : ex := (Opp (V2 0 (0, 20005) (1, 20004)))%N.
Definition e29 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add p79 (Opp p81)) p82) 2%nat))))%N.
Definition p84 : ex := (Opp p78)%N.
Definition e30 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p81 p84) 2%nat))))%N.
(* norm(B_tilde() - B) <= norm(f(A_1*Y*A_2.T) - f(A_1*X*A_2.T)), by same *)
Lemma line_5_1 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (B_tilde n m e d A_1 A_2 B X Y) (mopp B))
  <= frob n m (madd (f_4 n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))))).
Proof.
  intros n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [B; A_1; X; A_2; Y] [] [].
  equal Q1 e29 e30.
  exact (Req_le _ _ Q1).
Qed.

Definition p86 : ex := (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 4 (3, 20001) (2, 20000)) (Opp (V2 2 (3, 20001) (2, 20000)))) 2%nat))))%N.
Definition p87 : ex := (Spec (0, 20000) (3, 20001) (V2 1 (0, 20000) (3, 20001)))%N.
Definition e31 : ex := (Mul (Mul (Mul p86 p87) p71) (Inv (Int 2)))%N.
Definition e32 : ex := (Mul (Mul e22 p86) (Inv (Int 2)))%N.
(* norm(B_tilde() - B) <= R*norm(Y - X)/2, by transitive *)
Lemma inequality_5 :
  forall (n m e d : nat) (A_1 A_2 B : mat) (R_ : R) (X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  frob n m (madd (B_tilde n m e d A_1 A_2 B X Y) (mopp B)) <= R_ * frob d e (madd Y (mopp X)) / 2.
Proof.
  intros n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; Y] [] [0%N].
  assert (P1 : den Ev rv e29 <= den Ev rv e30) by (exact (line_5_1 n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e30 <= den Ev rv e31) by (exact (tensor_lipschitz.inequality_4 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)).
  assert (P3 : den Ev rv e31 <= den Ev rv e32) by (exact (line_5_3 n m e d A_1 A_2 R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_5 : statement_5.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (inequality_5 n m e d A_1 A_2 B R_ X Y Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1).
Qed.

Definition p90 : ex := (Sqrt (Sum (1, 20000) (Pow (V2 0 (0, 20001) (1, 20000)) 2%nat)))%N.
Definition e168 : ex := (Max (0, 20001) p90)%N.
Definition e33 : ex := (Add e112 (Opp e168))%N.
Definition e34 : ex := (Add e54 (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 5 (0, 20003) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001)))))))))%N.
Definition p94 : ex := (Sum (2, 20001) (Mul p80 (V2 3 (1, 20002) (2, 20001))))%N.
Definition e35 : ex := (Add e54 (Opp (Max (0, 20003) (Max (1, 20002) (Abs p94)))))%N.
Definition p96 : ex := (Sum (2, 20001) (Mul p77 (V2 3 (1, 20002) (2, 20001))))%N.
Definition e36 : ex := (Add e54 (Opp (Max (0, 20003) (Max (1, 20002) (Abs p96)))))%N.
Definition p98 : ex := (Spec (3, 20001) (1, 20002) (Sum (2, 20000) (Mul (V2 2 (3, 20001) (2, 20000)) (V2 3 (1, 20002) (2, 20000)))))%N.
Definition e37 : ex := (Add e22 (Opp p98))%N.
Definition e38 : ex := (Add e22 (Opp (Mul p87 p71)))%N.
Lemma defined_5 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  defined (env_of [n; m; e; d] [R_; rho] [] [B; A_1; X; A_2; Y; C_1]) (ienv_of []) e29 /\
  defined (env_of [n; m; e; d] [R_; rho] [] [B; A_1; X; A_2; Y; C_1]) (ienv_of []) e32.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; m; e; d] [R_; rho] [] [B; A_1; X; A_2; Y; C_1] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e38 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e37 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e36 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e34 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e33 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.

Definition e39 : ex := (Mul (Mul e22 (Sqrt (Sum (0, 20001) (Sum (1, 20000) (Pow (Add (V2 0 (0, 20001) (1, 20000)) (Opp (V2 1 (0, 20001) (1, 20000)))) 2%nat))))) (Inv (Int 2)))%N.
(* R*norm(C_1 - A_1)/2 <= R*norm(C_1 - A_1)/2, by same *)
Lemma step_3 :
  forall (n d : nat) (A_1 C_1 : mat) (R_ : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < R_ ->
  R_ * frob n d (madd C_1 (mopp A_1)) / 2 <= R_ * frob n d (madd C_1 (mopp A_1)) / 2.
Proof.
  intros n d A_1 C_1 R_ Hs_n Hs_d Hp_R_.
  setting [n; d] [R_] [] [C_1; A_1] [] [0%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e39))).
Qed.

(* spectral_norm(X*A_2.T) <= R, by assume *)
Lemma step_4 :
  forall (m e d : nat) (A_2 : mat) (R_ : R) (X : mat),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_.
Proof.
  intros m e d A_2 R_ X Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [m; e; d] [R_] [] [X; A_2] [] [0%N].
  exact Hh1.
Qed.

Definition p102 : ex := (Sum (2, 4100) (Mul (V2 2 (3, 4098) (2, 4100)) (V2 3 (1, 4099) (2, 4100))))%N.
Definition e40 : ex := (Spec (3, 4098) (1, 4099) p102)%N.
Definition p104 : ex := (Sqrt (Sum (0, 4096) (Sum (3, 4097) (Pow (Add (V2 0 (0, 4096) (3, 4097)) (Opp (V2 1 (0, 4096) (3, 4097)))) 2%nat))))%N.
Definition p105 : ex := (Mul (Inv (Int 2)) p104)%N.
Definition e41 : ex := (Mul p105 e40)%N.
Definition e42 : ex := (Mul p105 e22)%N.
Definition p108 : ex := (Opp (V2 1 (0, 20001) (3, 20000)))%N.
Definition p109 : ex := (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 0 (0, 20001) (3, 20000)) p108) 2%nat))))%N.
Definition e43 : ex := (Mul (Mul p109 p98) (Inv (Int 2)))%N.
Definition p111 : ex := (Mul (Inv (Int 2)) p109)%N.
Definition e44 : ex := (Mul p111 p98)%N.
Definition e45 : ex := (Mul p111 e22)%N.
Definition e46 : ex := (Mul (Mul e22 p109) (Inv (Int 2)))%N.
(* norm(C_1 - A_1)*spectral_norm(X*A_2.T)/2 <= R*norm(C_1 - A_1)/2, by replace *)
Lemma line_6_3 :
  forall (n m e d : nat) (A_1 A_2 C_1 : mat) (R_ : R) (X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  frob n d (madd C_1 (mopp A_1)) * spectral d m (mulm e X (tr A_2)) / 2 <= R_ * frob n d (madd C_1 (mopp A_1)) / 2.
Proof.
  intros n m e d A_1 A_2 C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [n; m; e; d] [R_] [] [C_1; A_1; X; A_2] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e40 e22 _ (fun sv Wv SFv => (step_4 m e d A_2 R_ X Hs_m Hs_e Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e41 e42.
  equal Q2 e43 e44.
  equal Q3 e45 e46.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p115 : ex := (Sum (3, 20000) (Mul (V2 4 (0, 20003) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p116 : ex := (Sum (0, 20003) (Mul (Mul (Del (0, 20005) (0, 20003)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 4 (0, 20005) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) e112)))) (Exp (Sum (2, 20001) (Mul p115 (V2 3 (1, 20004) (2, 20001)))))))%N.
Definition e47 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add (Add p79 (Opp p116)) p82) 2%nat))))%N.
Definition e48 : ex := (Sqrt (Sum (0, 20005) (Sum (1, 20004) (Pow (Add p116 p84) 2%nat))))%N.
(* norm(B_hat() - B) <= norm(f(C_1*X*A_2.T) - f(A_1*X*A_2.T)), by same *)
Lemma line_6_1 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (B_hat n m e d A_1 A_2 B C_1 X) (mopp B))
  <= frob n m (madd (f_4 n m (mulm e (mulm d C_1 X) (tr A_2))) (mopp (f_4 n m (mulm e (mulm d A_1 X) (tr A_2))))).
Proof.
  intros n m e d A_1 A_2 B C_1 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [B; A_1; X; A_2; C_1] [] [].
  equal Q1 e47 e48.
  exact (Req_le _ _ Q1).
Qed.

Definition p119 : ex := (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 4 (0, 20001) (3, 20000)) p108) 2%nat))))%N.
Definition e49 : ex := (Mul (Mul p119 p98) (Inv (Int 2)))%N.
Definition e50 : ex := (Mul (Mul e22 p119) (Inv (Int 2)))%N.
(* norm(B_hat() - B) <= R*norm(C_1 - A_1)/2, by transitive *)
Lemma inequality_6 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  frob n m (madd (B_hat n m e d A_1 A_2 B C_1 X) (mopp B)) <= R_ * frob n d (madd C_1 (mopp A_1)) / 2.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1.
  setting [n; m; e; d] [R_] [] [B; A_1; X; A_2; C_1] [] [0%N].
  assert (P1 : den Ev rv e47 <= den Ev rv e48) by (exact (line_6_1 n m e d A_1 A_2 B C_1 X Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e48 <= den Ev rv e49) by (exact (tensor_lipschitz_a1.inequality_4 n m e d A_1 A_2 C_1 X Hs_n Hs_m Hs_e Hs_d)).
  assert (P3 : den Ev rv e49 <= den Ev rv e50) by (exact (line_6_3 n m e d A_1 A_2 C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_6 : statement_6.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (inequality_6 n m e d A_1 A_2 B C_1 R_ X Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh2).
Qed.

Definition p122 : ex := (Sum (2, 20001) (Mul p115 (V2 3 (1, 20002) (2, 20001))))%N.
Definition e51 : ex := (Add e54 (Opp (Max (0, 20003) (Max (1, 20002) (Abs p122)))))%N.
Definition e52 : ex := (Add e54 (Opp (Max (0, 20003) (Max (1, 20002) (Abs (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20003) (3, 20000)) (V2 5 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001)))))))))%N.
Lemma defined_6 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  defined (env_of [n; m; e; d] [R_; rho] [] [B; A_1; X; A_2; C_1; Y]) (ienv_of []) e47 /\
  defined (env_of [n; m; e; d] [R_; rho] [] [B; A_1; X; A_2; C_1; Y]) (ienv_of []) e50.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; m; e; d] [R_; rho] [] [B; A_1; X; A_2; C_1; Y] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e38 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e37 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e36 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e52 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e51 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e33 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.

Definition e53 : ex := (Mul (Mul (Mul (Mul e22 (Add e112 (Sqrt (Sz 0)))) (Sqrt (Sum (2, 20001) (Sum (1, 20000) (Pow (Add (V2 0 (2, 20001) (1, 20000)) (Opp (V2 1 (2, 20001) (1, 20000)))) 2%nat))))) (Exp (Mul (Int 2) e54))) (Inv (Sz 0)))%N.
(* R*(sqrt(m) + 1)*exp(2*rho)*norm(Y - X)/m <= R*(sqrt(m) + 1)*exp(2*rho)*norm(Y - X)/m, by same *)
Lemma step_5 :
  forall (m e d : nat) (R_ : R) (X Y : mat) (rho : R),
  (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * rho) / INR m
  <= R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * rho) / INR m.
Proof.
  intros m e d R_ X Y rho Hs_m Hs_e Hs_d Hp_R_ Hp_rho.
  setting [m; e; d] [R_; rho] [] [Y; X] [] [0%N; 1%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e53))).
Qed.

Definition e55 : ex := (Mul (Mul (Mul (Mul (Mul e112 e21) (Inv (Sz 1))) (Add e112 (Sqrt (Sz 1)))) p65) (Exp (Mul (Int 2) e22)))%N.
Definition p127 : ex := (Mul (Mul (Mul e112 e54) (Inv (Sz 1))) (Add e112 (Sqrt (Sz 1))))%N.
Definition e56 : ex := (Mul (Mul p127 p65) (Exp (Mul (Int 2) e22)))%N.
Definition e57 : ex := (Mul (Mul (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) p69) p70) p71) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
Definition e58 : ex := (Mul (Mul (Mul (Mul (Mul e112 p73) (Inv (Sz 1))) (Add e112 (Sqrt (Sz 1)))) p69) (Exp (Mul (Int 2) e22)))%N.
Definition e59 : ex := (Mul (Mul p127 p69) (Exp (Mul (Int 2) e22)))%N.
Definition p132 : ex := (Mul e54 (Add e112 (Sqrt (Sz 1))))%N.
Definition e60 : ex := (Mul (Mul (Mul p132 p69) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
(* (sqrt(m) + 1)*exp(2*rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m <= R*(sqrt(m) + 1)*exp(2*rho)*norm(Y - X)/m, by replace *)
Lemma line_7_3 :
  forall (n m e d : nat) (A_1 A_2 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp (2 * rho) / INR m
  <= R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1.
  setting [n; m; e; d] [rho; R_] [] [Y; X; A_1; A_2] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e21 e54 _ (fun sv Wv SFv => (step_2 n m e d A_1 A_2 R_ Hs_n Hs_m Hs_e Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e55 e56.
  equal Q2 e57 e58.
  equal Q3 e59 e60.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p134 : ex := (Sum (2, 4098) (Mul (Sum (3, 4099) (Mul (V2 0 (0, 4096) (3, 4099)) (V2 1 (3, 4099) (2, 4098)))) (V2 2 (1, 4097) (2, 4098))))%N.
Definition p135 : ex := (Sum (0, 4096) (Sum (1, 4097) (Pow (Add p134 (Opp (Sum (2, 4100) (Mul (Sum (3, 4101) (Mul (V2 0 (0, 4096) (3, 4101)) (V2 3 (3, 4101) (2, 4100)))) (V2 2 (1, 4097) (2, 4100)))))) 2%nat)))%N.
Definition e61 : ex := (Sqrt p135)%N.
Definition p137 : ex := (Mul (Sqrt (Sum (3, 4102) (Sum (2, 4103) (Pow (Add (V2 1 (3, 4102) (2, 4103)) (Opp (V2 3 (3, 4102) (2, 4103)))) 2%nat)))) (Spec (0, 4104) (3, 4105) (V2 0 (0, 4104) (3, 4105))))%N.
Definition p138 : ex := (Spec (1, 4106) (2, 4107) (V2 2 (1, 4106) (2, 4107)))%N.
Definition e62 : ex := (Mul p137 p138)%N.
Definition p140 : ex := (Mul (Inv (Sz 1)) (Add e112 (Sqrt (Sz 1))))%N.
Definition e63 : ex := (Mul (Mul p140 e61) (Exp (Mul (Int 2) e22)))%N.
Definition e64 : ex := (Mul (Mul p140 e62) (Exp (Mul (Int 2) e22)))%N.
Definition p143 : ex := (Sum (1, 20002) (Pow (Add p18 (Opp p49)) 2%nat))%N.
Definition p144 : ex := (Sqrt (Sum (0, 20003) p143))%N.
Definition e65 : ex := (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) p144) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
Definition e66 : ex := (Mul (Mul p140 p144) (Exp (Mul (Int 2) e22)))%N.
Definition p147 : ex := (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 1 (3, 20001) (2, 20000)) (Opp (V2 3 (3, 20001) (2, 20000)))) 2%nat))))%N.
Definition e67 : ex := (Mul (Mul p140 (Mul (Mul p147 p25) p26)) (Exp (Mul (Int 2) e22)))%N.
Definition e68 : ex := (Mul (Mul (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) p147) p25) p26) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
(* (sqrt(m) + 1)*exp(2*rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T)/m <= (sqrt(m) + 1)*exp(2*rho)*norm(Y - X)*spectral_norm(A_1)*spectral_norm(A_2)/m, by replace *)
Lemma line_7_2 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  (1 + sqrt (INR m)) * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp (2 * rho) / INR m
  <= (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * spectral n d A_1 * spectral m e A_2 * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e61 e62 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_1 n m e d A_1 A_2 X Y Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e63 e64.
  equal Q2 e65 e66.
  equal Q3 e67 e68.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p150 : ex := (Pow (Add e112 (Sqrt (Sz 1))) 2%nat)%N.
Definition e69 : ex := (Sum (0, 20003) (Mul (Mul (Mul p150 (Pow (Sqrt p143) 2%nat)) (Exp (Mul (Int 4) e22))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e70 : ex := (Mul (Mul (Mul p150 (Pow p144 2%nat)) (Exp (Mul (Int 4) e22))) (Inv (Pow (Sz 1) 2%nat)))%N.
(* total((1 + sqrt(m))**2*norm((A_1*Y*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)**2*exp(4*rho)/m**2, j) <= (sqrt(m) + 1)**2*exp(4*rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T)**2/m**2, by same *)
Lemma step_6 :
  forall (n m e d : nat) (A_1 A_2 X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  sum n (fun j => (1 + sqrt (INR m)) ^ 2 * norm m (vadd (row (mulm e (mulm d A_1 Y) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) ^ 2 * exp (4 * rho) / INR m ^ 2)
  <= (1 + sqrt (INR m)) ^ 2 * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ^ 2 * exp (4 * rho) / INR m ^ 2.
Proof.
  intros n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2; X] [] [0%N].
  equal Q1 e69 e70.
  exact (Req_le _ _ Q1).
Qed.

Definition p153 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000)))) 2%nat)))%N.
Definition p154 : ex := (Mul (Add e112 (Sqrt (Sz 0))) p153)%N.
Definition e71 : ex := (Mul (Mul p154 (Exp (Mul (Int 2) e22))) (Inv (Sz 0)))%N.
Definition e72 : ex := (Mul (Mul (Mul (Add e112 (Sqrt (Sz 0))) (Sqrt (Sum (0, 20000) (Pow (Add (V1 1 (0, 20000)) (Opp (V1 0 (0, 20000)))) 2%nat)))) (Exp (Mul (Int 2) e22))) (Inv (Sz 0)))%N.
(* (sqrt(m) + 1)*exp(2*rho)*norm(p - q)/m <= (sqrt(m) + 1)*exp(2*rho)*norm(q - p)/m, by same *)
Lemma step_7 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  (1 + sqrt (INR m)) * norm m (vadd p (vopp q)) * exp (2 * rho) / INR m
  <= (1 + sqrt (INR m)) * norm m (vadd q (vopp p)) * exp (2 * rho) / INR m.
Proof.
  intros m p q rho Hs_m Hp_rho.
  setting [m] [rho] [p; q] [] [] [0%N].
  equal Q1 e71 e72.
  exact (Req_le _ _ Q1).
Qed.

Definition e73 : ex := (Sum (0, 20000) (Exp (V1 0 (0, 20000))))%N.
Definition p158 : ex := (Mul (Exp (V1 0 (0, 20000))) e112)%N.
Definition e74 : ex := (Sum (0, 20000) p158)%N.
(* total(exp(q[l]), l) <= inner(exp(q), ones(m)), by same *)
Lemma step_8 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  sum m (fun l => exp (q l)) <= inner m (vexp q) ones.
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  equal Q1 e73 e74.
  exact (Req_le _ _ Q1).
Qed.

Definition e75 : ex := (V1 0 (0, 1))%N.
Definition e76 : ex := (Opp e75)%N.
Definition e77 : ex := (Abs e75)%N.
(* -q[l] <= absolute(q[l]), by below absolute *)
Lemma step_9 :
  forall (m : nat) (q : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  - q l <= Rabs (q l).
Proof.
  intros m q l Hs_m Hi_l.
  setting [m] [] [q] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e76 <= den Ev rv e77) by (exact (opp_le_abs (den Ev rv e75))).
  exact (P1).
Qed.

Definition e78 : ex := (Opp e77)%N.
Definition e79 : ex := (Opp e76)%N.
(* -absolute(q[l]) <= q[l], by replace *)
Lemma step_10 :
  forall (m : nat) (q : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  - Rabs (q l) <= q l.
Proof.
  intros m q l Hs_m Hi_l.
  setting [m] [] [q] [] [((0%N, 1%N), l)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e76 e77 _ (fun sv Wv SFv => (step_9 m q (sv (0%N, 1%N)) Hs_m (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e78 e79.
  equal Q2 e79 e75.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e81 : ex := (V1 0 (0, 4096))%N.
Definition e84 : ex := (Abs e81)%N.
Definition e80 : ex := (Opp e84)%N.
Definition e82 : ex := (Sum (0, 4096) (Exp e81))%N.
Definition e83 : ex := (Sum (0, 4096) (Exp e80))%N.
(* total(exp(-absolute(q[l])), l) <= total(exp(q[l]), l), by replace *)
Lemma step_11 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  sum m (fun l => exp (- Rabs (q l))) <= sum m (fun l => exp (q l)).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e80 e81 _ (fun sv Wv SFv => (step_10 m q (sv (0%N, 4096%N)) Hs_m (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e82 e83.
  exact (P1).
Qed.

Definition e85 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* absolute(q[l]) <= largest(absolute(q[l]), l), by below largest *)
Lemma step_12 :
  forall (m : nat) (q : vec) (l : nat),
  (0 < m)%nat -> (l < m)%nat ->
  Rabs (q l) <= maxn m (fun l => Rabs (q l)).
Proof.
  intros m q l Hs_m Hi_l.
  setting [m] [] [q] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e77 <= den Ev rv e85) by (exact (le_maxn m (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e84) l Hi_l)).
  exact (P1).
Qed.

Definition e86 : ex := (Max (0, 4097) (Abs (V1 0 (0, 4097))))%N.
Definition e87 : ex := (Sum (0, 4096) (Exp (Opp e86)))%N.
(* total(exp(-largest(absolute(q[l]), l)), l) <= total(exp(-absolute(q[l])), l), by replace *)
Lemma step_13 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  sum m (fun l => exp (- maxn m (fun l => Rabs (q l)))) <= sum m (fun l => exp (- Rabs (q l))).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e84 e86 _ (fun sv Wv SFv => (step_12 m q (sv (0%N, 4096%N)) Hs_m (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e83 e87.
  exact (P1).
Qed.

Definition p173 : ex := (Exp (Opp e85))%N.
Definition e88 : ex := (Mul (Sz 0) p173)%N.
Definition e89 : ex := (Sum (0, 20001) p173)%N.
(* m*exp(-max_norm(q)) <= total(exp(-largest(absolute(q[l]), l)), l), by same *)
Lemma step_14 :
  forall (m : nat) (q : vec),
  (0 < m)%nat ->
  INR m * exp (- maxnorm m q) <= sum m (fun l => exp (- maxn m (fun l => Rabs (q l)))).
Proof.
  intros m q Hs_m.
  setting [m] [] [q] [] [] [].
  equal Q1 e88 e89.
  exact (Req_le _ _ Q1).
Qed.

(* max_norm(q) <= rho, by assume *)
Lemma step_15 :
  forall (m : nat) (q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  maxnorm m q <= rho.
Proof.
  intros m q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q] [] [] [0%N].
  exact Hh1.
Qed.

Definition e90 : ex := (Max (0, 4096) e84)%N.
Definition e91 : ex := (Mul (Sz 0) (Exp (Opp e90)))%N.
Definition e92 : ex := (Mul (Sz 0) (Exp (Opp e22)))%N.
(* m*exp(-rho) <= m*exp(-max_norm(q)), by replace *)
Lemma step_16 :
  forall (m : nat) (q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  INR m * exp (- rho) <= INR m * exp (- maxnorm m q).
Proof.
  intros m q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q] [] [] [0%N].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e90 e22 _ (fun sv Wv SFv => (step_15 m q rho Hs_m Hp_rho Hh1)) (nil_replaced Ev rv)) e91 e92.
  exact (P1).
Qed.

Definition e93 : ex := (Sum (0, 20000) (Exp (Opp (Abs (V1 0 (0, 20000))))))%N.
(* m*exp(-rho) <= inner(exp(q), ones(m)), by transitive *)
Lemma step_17 :
  forall (m : nat) (q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  INR m * exp (- rho) <= inner m (vexp q) ones.
Proof.
  intros m q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [q] [] [] [0%N].
  assert (P1 : den Ev rv e92 <= den Ev rv e88) by (exact (step_16 m q rho Hs_m Hp_rho Hh1)).
  assert (P2 : den Ev rv e88 <= den Ev rv e89) by (exact (step_14 m q Hs_m)).
  assert (P3 : den Ev rv e89 <= den Ev rv e93) by (exact (step_13 m q Hs_m)).
  assert (P4 : den Ev rv e93 <= den Ev rv e73) by (exact (step_11 m q Hs_m)).
  assert (P5 : den Ev rv e73 <= den Ev rv e74) by (exact (step_8 m q Hs_m)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

(* m*exp(-rho) <= inner(exp(p), ones(m)), by instance *)
Lemma step_18 :
  forall (m : nat) (p : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  INR m * exp (- rho) <= inner m (vexp p) ones.
Proof.
  intros m p rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [p] [] [] [0%N].
  assert (P1 : den Ev rv e92 <= den Ev rv e74) by (exact (step_17 m p rho Hs_m Hp_rho Hh1)).
  exact (P1).
Qed.

Definition p180 : ex := (Mul (Exp e81) e112)%N.
Definition e94 : ex := (Sum (0, 4096) p180)%N.
Definition p182 : ex := (Inv e94)%N.
Definition p183 : ex := (Mul p182 (Add e112 (Sqrt (Sz 0))))%N.
Definition p184 : ex := (Sqrt (Sum (0, 4097) (Pow (Add (V1 0 (0, 4097)) (Opp (V1 1 (0, 4097)))) 2%nat)))%N.
Definition e95 : ex := (Mul (Mul p183 p184) (Exp e22))%N.
Definition p186 : ex := (Mul (Inv e92) (Add e112 (Sqrt (Sz 0))))%N.
Definition e96 : ex := (Mul (Mul p186 p184) (Exp e22))%N.
Definition p188 : ex := (Inv e74)%N.
Definition e97 : ex := (Mul (Mul p154 (Exp e22)) p188)%N.
Definition p190 : ex := (Mul p188 (Add e112 (Sqrt (Sz 0))))%N.
Definition e98 : ex := (Mul (Mul p190 p153) (Exp e22))%N.
Definition e99 : ex := (Mul (Mul p186 p153) (Exp e22))%N.
(* (sqrt(m) + 1)*exp(rho)*norm(p - q)/inner(exp(p), ones(m)) <= (sqrt(m) + 1)*exp(2*rho)*norm(p - q)/m, by replace *)
Lemma step_19 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  (1 + sqrt (INR m)) * norm m (vadd p (vopp q)) * exp rho / inner m (vexp p) ones
  <= (1 + sqrt (INR m)) * norm m (vadd p (vopp q)) * exp (2 * rho) / INR m.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1.
  setting [m] [rho] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e92 e94 _ (fun sv Wv SFv => (step_18 m p rho Hs_m Hp_rho Hh1)) (nil_replaced Ev rv)) e95 e96.
  equal Q2 e97 e98.
  equal Q3 e99 e71.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p193 : ex := (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 1 (0, 20000)))))%N.
Definition p194 : ex := (Sum (0, 20000) (Pow p193 2%nat))%N.
Definition e100 : ex := (Sqrt p194)%N.
Definition e101 : ex := (Mul p153 (Exp e22))%N.
(* norm(exp(q) - exp(p)) <= exp(rho)*norm(q - p), by instance *)
Lemma step_20 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m q <= rho ->
  maxnorm m p <= rho ->
  norm m (vadd (vexp q) (vopp (vexp p))) <= norm m (vadd q (vopp p)) * exp rho.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1 Hh2.
  setting [m] [rho] [q; p] [] [] [0%N].
  assert (P1 : den Ev rv e100 <= den Ev rv e101) by (exact (exp_gap.step_38 m q p rho Hs_m Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(exp(p) - exp(q)) <= exp(rho)*norm(p - q), by instance *)
Lemma step_21 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  maxnorm m q <= rho ->
  norm m (vadd (vexp p) (vopp (vexp q))) <= norm m (vadd p (vopp q)) * exp rho.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1 Hh2.
  setting [m] [rho] [p; q] [] [] [0%N].
  assert (P1 : den Ev rv e100 <= den Ev rv e101) by (exact (step_20 m q p rho Hs_m Hp_rho Hh1 Hh2)).
  exact (P1).
Qed.

Definition p197 : ex := (Add (Exp (V1 0 (0, 4097))) (Opp (Exp (V1 1 (0, 4097)))))%N.
Definition p198 : ex := (Sum (0, 4097) (Pow p197 2%nat))%N.
Definition e102 : ex := (Sqrt p198)%N.
Definition p200 : ex := (Sqrt (Sum (0, 4098) (Pow (Add (V1 0 (0, 4098)) (Opp (V1 1 (0, 4098)))) 2%nat)))%N.
Definition e103 : ex := (Mul p200 (Exp e22))%N.
Definition e104 : ex := (Mul p183 e102)%N.
Definition e105 : ex := (Mul p183 e103)%N.
Definition p204 : ex := (Mul (Add e112 (Sqrt (Sz 0))) e100)%N.
Definition e106 : ex := (Mul p204 p188)%N.
Definition e107 : ex := (Mul p190 e100)%N.
Definition e108 : ex := (Mul p190 e101)%N.
(* (sqrt(m) + 1)*norm(exp(p) - exp(q))/inner(exp(p), ones(m)) <= (sqrt(m) + 1)*exp(rho)*norm(p - q)/inner(exp(p), ones(m)), by replace *)
Lemma step_22 :
  forall (m : nat) (p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  maxnorm m p <= rho ->
  maxnorm m q <= rho ->
  (1 + sqrt (INR m)) * norm m (vadd (vexp p) (vopp (vexp q))) / inner m (vexp p) ones
  <= (1 + sqrt (INR m)) * norm m (vadd p (vopp q)) * exp rho / inner m (vexp p) ones.
Proof.
  intros m p q rho Hs_m Hp_rho Hh1 Hh2.
  setting [m] [rho] [p; q] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e102 e103 _ (fun sv Wv SFv => (step_21 m p q rho Hs_m Hp_rho Hh1 Hh2)) (nil_replaced Ev rv)) e104 e105.
  equal Q2 e106 e107.
  equal Q3 e108 e97.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* norm(b) <= 1, by assume *)
Lemma step_23 :
  forall (m : nat) (b : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m b <= 1.
Proof.
  intros m b Hs_m Hh1.
  setting [m] [] [b] [] [] [].
  exact Hh1.
Qed.

Definition p208 : ex := (Sqrt (Sum (0, 20000) (Pow e112 2%nat)))%N.
Definition p209 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition e121 : ex := (Mul p208 p209)%N.
Definition e109 : ex := (Add e121 p209)%N.
Definition e110 : ex := (Mul (Add e112 (Sqrt (Sz 0))) p209)%N.
(* norm(ones(m))*norm(w) + norm(w) <= (sqrt(m) + 1)*norm(w), by same *)
Lemma step_24 :
  forall (m : nat) (w : vec),
  (0 < m)%nat ->
  norm m ones * norm m w + norm m w <= (1 + sqrt (INR m)) * norm m w.
Proof.
  intros m w Hs_m.
  setting [m] [] [w] [] [] [].
  equal Q1 e109 e110.
  exact (Req_le _ _ Q1).
Qed.

Definition p213 : ex := (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat))%N.
Definition e111 : ex := (Sqrt p213)%N.
Definition p215 : ex := (Sqrt (Sum (0, 4096) (Pow e112 2%nat)))%N.
Definition p216 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 1 (0, 4098)) 2%nat)))%N.
Definition p217 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 1 (0, 4099)) 2%nat)))%N.
Definition e113 : ex := (Add (Mul (Mul p215 e111) p216) p217)%N.
Definition e114 : ex := (Add (Mul (Mul p215 e112) p216) p217)%N.
Definition p220 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition e115 : ex := (Add (Mul (Mul p208 e112) p220) p220)%N.
Definition p222 : ex := (Mul p208 p220)%N.
Definition e116 : ex := (Add p222 p220)%N.
(* norm(ones(m))*norm(b)*norm(w) + norm(w) <= norm(ones(m))*norm(w) + norm(w), by replace *)
Lemma step_25 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m ones * norm m b * norm m w + norm m w <= norm m ones * norm m w + norm m w.
Proof.
  intros m b w Hs_m Hh1.
  setting [m] [] [b; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e111 e112 _ (fun sv Wv SFv => (step_23 m b Hs_m Hh1)) (nil_replaced Ev rv)) e113 e114.
  equal Q2 e115 e116.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p224 : ex := (Mul e121 p220)%N.
Definition e117 : ex := (Add p224 p220)%N.
Definition e118 : ex := (Mul (Add e112 (Sqrt (Sz 0))) p220)%N.
(* norm(ones(m))*norm(b)*norm(w) + norm(w) <= (sqrt(m) + 1)*norm(w), by transitive *)
Lemma step_26 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m ones * norm m b * norm m w + norm m w <= (1 + sqrt (INR m)) * norm m w.
Proof.
  intros m b w Hs_m Hh1.
  setting [m] [] [b; w] [] [] [].
  assert (P1 : den Ev rv e117 <= den Ev rv e116) by (exact (step_25 m b w Hs_m Hh1)).
  assert (P2 : den Ev rv e116 <= den Ev rv e118) by (exact (step_24 m w Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p227 : ex := (Sum (0, 20000) (Mul (V1 0 (0, 20000)) e112))%N.
Definition e119 : ex := (Abs p227)%N.
Definition e120 : ex := (Mul p209 p208)%N.
(* absolute(inner(w, ones(m))) <= norm(ones(m))*norm(w), by instance *)
Lemma step_27 :
  forall (m : nat) (w : vec),
  (0 < m)%nat ->
  Rabs (inner m w ones) <= norm m ones * norm m w.
Proof.
  intros m w Hs_m.
  setting [m] [] [w] [] [] [].
  assert (P1 : den Ev rv e119 <= den Ev rv e120) by (exact (cauchy_schwarz.step_6 m w ones Hs_m)).
  equal Q2 e120 e121.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p230 : ex := (Sum (0, 4096) (Mul e81 e112))%N.
Definition e122 : ex := (Abs p230)%N.
Definition p232 : ex := (Sqrt (Sum (0, 4097) (Pow e112 2%nat)))%N.
Definition p233 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat)))%N.
Definition e123 : ex := (Mul p232 p233)%N.
Definition p235 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 0 (0, 4100)) 2%nat)))%N.
Definition e124 : ex := (Add (Mul e122 p217) p235)%N.
Definition e125 : ex := (Add (Mul e123 p217) p235)%N.
Definition e126 : ex := (Add p224 p209)%N.
Definition e127 : ex := (Add (Mul p222 p209) p209)%N.
(* absolute(inner(w, ones(m)))*norm(b) + norm(w) <= norm(ones(m))*norm(b)*norm(w) + norm(w), by replace *)
Lemma step_28 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  Rabs (inner m w ones) * norm m b + norm m w <= norm m ones * norm m b * norm m w + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e122 e123 _ (fun sv Wv SFv => (step_27 m w Hs_m)) (nil_replaced Ev rv)) e124 e125.
  equal Q2 e126 e127.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p240 : ex := (Opp p227)%N.
Definition p241 : ex := (Abs p240)%N.
Definition e133 : ex := (Mul p241 p220)%N.
Definition e128 : ex := (Add e133 p209)%N.
Definition e129 : ex := (Add (Mul e119 p220) p209)%N.
(* absolute(-inner(w, ones(m)))*norm(b) + norm(w) <= absolute(inner(w, ones(m)))*norm(b) + norm(w), by same *)
Lemma step_29 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  Rabs (- inner m w ones) * norm m b + norm m w <= Rabs (inner m w ones) * norm m b + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  equal Q1 e128 e129.
  exact (Req_le _ _ Q1).
Qed.

Definition e130 : ex := (Sqrt (Sum (0, 20000) (Pow (Mul e22 (V1 0 (0, 20000))) 2%nat)))%N.
Definition e131 : ex := (Mul (Abs e22) p209)%N.
(* norm(t*u) <= absolute(t)*norm(u), by same *)
Lemma step_30 :
  forall (n : nat) (t : R) (u : vec),
  (0 < n)%nat ->
  norm n (vscal t u) <= Rabs t * norm n u.
Proof.
  intros n t u Hs_n.
  setting [n] [t] [u] [] [] [].
  equal Q1 e130 e131.
  exact (Req_le _ _ Q1).
Qed.

Definition p247 : ex := (Mul p240 (V1 1 (0, 20001)))%N.
Definition p248 : ex := (Sum (0, 20001) (Pow p247 2%nat))%N.
Definition e132 : ex := (Sqrt p248)%N.
(* norm(-inner(w, ones(m))*b) <= absolute(-inner(w, ones(m)))*norm(b), by instance *)
Lemma step_31 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (vscal (- inner m w ones) b) <= Rabs (- inner m w ones) * norm m b.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  assert (P1 : den Ev rv e132 <= den Ev rv e133) by (exact (step_30 m (- inner m w ones) b Hs_m)).
  exact (P1).
Qed.

Definition p250 : ex := (Sum (0, 4096) (Pow (Mul (Opp (Sum (0, 4097) (Mul (V1 1 (0, 4097)) e112))) e81) 2%nat))%N.
Definition e134 : ex := (Sqrt p250)%N.
Definition p252 : ex := (Abs (Opp (Sum (0, 4098) (Mul (V1 1 (0, 4098)) e112))))%N.
Definition p253 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 0 (0, 4099)) 2%nat)))%N.
Definition e135 : ex := (Mul p252 p253)%N.
Definition p255 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 1 (0, 4100)) 2%nat)))%N.
Definition e136 : ex := (Add e134 p255)%N.
Definition e137 : ex := (Add e135 p255)%N.
(* norm(-inner(w, ones(m))*b) + norm(w) <= absolute(-inner(w, ones(m)))*norm(b) + norm(w), by replace *)
Lemma step_32 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (vscal (- inner m w ones) b) + norm m w <= Rabs (- inner m w ones) * norm m b + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [b; w] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e134 e135 _ (fun sv Wv SFv => (step_31 m b w Hs_m)) (nil_replaced Ev rv)) e136 e137.
  exact (P1).
Qed.

Definition e138 : ex := (Sqrt (Sum (0, 20001) (Pow (Add (V1 0 (0, 20001)) p247) 2%nat)))%N.
Definition e139 : ex := (Add p209 e132)%N.
Definition e140 : ex := (Add e132 p209)%N.
(* norm(w - inner(w, ones(m))*b) <= norm(-inner(w, ones(m))*b) + norm(w), by instance *)
Lemma step_33 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (vadd w (vscal (- inner m w ones) b)) <= norm m (vscal (- inner m w ones) b) + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  assert (P1 : den Ev rv e138 <= den Ev rv e139) by (exact (triangle_inequality.step_7 m w (vscal (- inner m w ones) b) Hs_m)).
  equal Q2 e139 e140.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e141 : ex := (Sqrt (Sum (0, 4096) (Pow (Add e81 (Mul (Opp (Sum (0, 4097) (Mul (V1 0 (0, 4097)) e112))) (V1 1 (0, 4096)))) 2%nat)))%N.
Definition e142 : ex := (Add (Sqrt (Sum (0, 4098) (Pow (Mul (Opp (Sum (0, 4099) (Mul (V1 0 (0, 4099)) e112))) (V1 1 (0, 4098))) 2%nat))) p235)%N.
(* norm(drop(w)) <= norm(-inner(w, ones(m))*b) + norm(w), by replace *)
Lemma step_34 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m (drop m b w) <= norm m (vscal (- inner m w ones) b) + norm m w.
Proof.
  intros m b w Hs_m.
  setting [m] [] [w; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e141 e142 _ (fun sv Wv SFv => (step_33 m b w Hs_m)) (nil_replaced Ev rv)) e141 e142.
  exact (P1).
Qed.

(* norm(drop(w)) <= (sqrt(m) + 1)*norm(w), by transitive *)
Lemma step_35 :
  forall (m : nat) (b w : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m (drop m b w) <= (1 + sqrt (INR m)) * norm m w.
Proof.
  intros m b w Hs_m Hh1.
  setting [m] [] [w; b] [] [] [].
  assert (P1 : den Ev rv e138 <= den Ev rv e140) by (exact (step_34 m b w Hs_m)).
  assert (P2 : den Ev rv e140 <= den Ev rv e128) by (exact (step_32 m b w Hs_m)).
  assert (P3 : den Ev rv e128 <= den Ev rv e129) by (exact (step_29 m b w Hs_m)).
  assert (P4 : den Ev rv e129 <= den Ev rv e127) by (exact (step_28 m b w Hs_m)).
  assert (P5 : den Ev rv e127 <= den Ev rv e110) by (exact (step_26 m b w Hs_m Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition p263 : ex := (Add (Exp (V1 1 (0, 20000))) (Opp (Exp (V1 2 (0, 20000)))))%N.
Definition e143 : ex := (Sqrt (Sum (0, 20001) (Pow (Add (Add (Exp (V1 1 (0, 20001))) (Opp (Exp (V1 2 (0, 20001))))) (Mul (Opp (Sum (0, 20000) (Mul p263 e112))) (V1 0 (0, 20001)))) 2%nat)))%N.
Definition e144 : ex := (Mul (Add e112 (Sqrt (Sz 0))) (Sqrt (Sum (0, 20000) (Pow p263 2%nat))))%N.
(* norm(drop(exp(p) - exp(q))) <= (sqrt(m) + 1)*norm(exp(p) - exp(q)), by instance *)
Lemma step_36 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m (drop m b (vadd (vexp p) (vopp (vexp q)))) <= (1 + sqrt (INR m)) * norm m (vadd (vexp p) (vopp (vexp q))).
Proof.
  intros m b p q Hs_m Hh1.
  setting [m] [] [b; p; q] [] [] [].
  assert (P1 : den Ev rv e143 <= den Ev rv e144) by (exact (step_35 m b (vadd (vexp p) (vopp (vexp q))) Hs_m Hh1)).
  exact (P1).
Qed.

Definition p266 : ex := (Sum (0, 4097) (Pow (Add p197 (Mul (Opp (Sum (0, 4098) (Mul (Add (Exp (V1 0 (0, 4098))) (Opp (Exp (V1 1 (0, 4098))))) e112))) (V1 2 (0, 4097)))) 2%nat))%N.
Definition e145 : ex := (Sqrt p266)%N.
Definition p268 : ex := (Sqrt (Sum (0, 4099) (Pow (Add (Exp (V1 0 (0, 4099))) (Opp (Exp (V1 1 (0, 4099))))) 2%nat)))%N.
Definition e146 : ex := (Mul (Add e112 (Sqrt (Sz 0))) p268)%N.
Definition e147 : ex := (Mul p182 e145)%N.
Definition e148 : ex := (Mul p182 e146)%N.
Definition p272 : ex := (Sqrt (Sum (0, 20001) (Pow (Add (Add (Exp (V1 0 (0, 20001))) (Opp (Exp (V1 1 (0, 20001))))) (Mul (Opp (Sum (0, 20000) (Mul p193 e112))) (V1 2 (0, 20001)))) 2%nat)))%N.
Definition e149 : ex := (Mul p272 p188)%N.
Definition e150 : ex := (Mul p188 p272)%N.
Definition e151 : ex := (Mul p188 p204)%N.
(* norm(drop(exp(p) - exp(q)))/inner(exp(p), ones(m)) <= (sqrt(m) + 1)*norm(exp(p) - exp(q))/inner(exp(p), ones(m)), by replace *)
Lemma step_37 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m b <= 1 ->
  norm m (drop m b (vadd (vexp p) (vopp (vexp q)))) / inner m (vexp p) ones
  <= (1 + sqrt (INR m)) * norm m (vadd (vexp p) (vopp (vexp q))) / inner m (vexp p) ones.
Proof.
  intros m b p q Hs_m Hh1.
  setting [m] [] [p; q; b] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e145 e146 _ (fun sv Wv SFv => (step_36 m b p q Hs_m Hh1)) (nil_replaced Ev rv)) e147 e148.
  equal Q2 e149 e150.
  equal Q3 e151 e106.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e152 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul p188 (Add (Add (Exp (V1 0 (0, 20001))) (Mul (Opp e74) (V1 1 (0, 20001)))) (Opp (Add (Exp (V1 2 (0, 20001))) (Mul (Opp (Sum (0, 20000) (Mul (Exp (V1 2 (0, 20000))) e112))) (V1 1 (0, 20001))))))) 2%nat)))%N.
Definition p277 : ex := (Add (Exp (V1 0 (0, 20000))) (Opp (Exp (V1 2 (0, 20000)))))%N.
Definition e153 : ex := (Mul (Sqrt (Sum (0, 20001) (Pow (Add (Add (Exp (V1 0 (0, 20001))) (Opp (Exp (V1 2 (0, 20001))))) (Mul (Opp (Sum (0, 20000) (Mul p277 e112))) (V1 1 (0, 20001)))) 2%nat))) p188)%N.
(* norm(1/inner(exp(p), ones(m))*(drop(exp(p)) - drop(exp(q)))) <= norm(drop(exp(p) - exp(q)))/inner(exp(p), ones(m)), by same *)
Lemma step_38 :
  forall (m : nat) (b p q : vec),
  (0 < m)%nat ->
  norm m (vscal (/ inner m (vexp p) ones) (vadd (drop m b (vexp p)) (vopp (drop m b (vexp q)))))
  <= norm m (drop m b (vadd (vexp p) (vopp (vexp q)))) / inner m (vexp p) ones.
Proof.
  intros m b p q Hs_m.
  setting [m] [] [p; b; q] [] [] [].
  equal Q1 e152 e153.
  exact (Req_le _ _ Q1).
Qed.

Definition e154 : ex := (Mul (Mul (Add e112 (Sqrt (Sz 0))) (Sqrt (Sum (0, 20000) (Pow p277 2%nat)))) p188)%N.
Definition p280 : ex := (Mul (Add e112 (Sqrt (Sz 0))) (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Opp (V1 2 (0, 20000)))) 2%nat))))%N.
Definition e155 : ex := (Mul (Mul p280 (Exp e22)) p188)%N.
Definition e156 : ex := (Mul (Mul p280 (Exp (Mul (Int 2) e22))) (Inv (Sz 0)))%N.
Definition e157 : ex := (Mul (Mul (Mul (Add e112 (Sqrt (Sz 0))) (Sqrt (Sum (0, 20000) (Pow (Add (V1 2 (0, 20000)) (Opp (V1 0 (0, 20000)))) 2%nat)))) (Exp (Mul (Int 2) e22))) (Inv (Sz 0)))%N.
(* norm(1/inner(exp(p), ones(m))*(drop(exp(p)) - drop(exp(q)))) <= (sqrt(m) + 1)*exp(2*rho)*norm(q - p)/m, by transitive *)
Lemma step_39 :
  forall (m : nat) (b p q : vec) (rho : R),
  (0 < m)%nat -> 0 < rho ->
  norm m b <= 1 ->
  maxnorm m p <= rho ->
  maxnorm m q <= rho ->
  norm m (vscal (/ inner m (vexp p) ones) (vadd (drop m b (vexp p)) (vopp (drop m b (vexp q)))))
  <= (1 + sqrt (INR m)) * norm m (vadd q (vopp p)) * exp (2 * rho) / INR m.
Proof.
  intros m b p q rho Hs_m Hp_rho Hh1 Hh2 Hh3.
  setting [m] [rho] [p; b; q] [] [] [0%N].
  assert (P1 : den Ev rv e152 <= den Ev rv e153) by (exact (step_38 m b p q Hs_m)).
  assert (P2 : den Ev rv e153 <= den Ev rv e154) by (exact (step_37 m b p q Hs_m Hh1)).
  assert (P3 : den Ev rv e154 <= den Ev rv e155) by (exact (step_22 m p q rho Hs_m Hp_rho Hh2 Hh3)).
  assert (P4 : den Ev rv e155 <= den Ev rv e156) by (exact (step_19 m p q rho Hs_m Hp_rho Hh2)).
  assert (P5 : den Ev rv e156 <= den Ev rv e157) by (exact (step_7 m p q rho Hs_m Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

(* largest(max_norm(S[j, :].T), j) <= rho, by assume *)
Lemma step_40 :
  forall (n m : nat) (S_ : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho.
Proof.
  intros n m S_ rho Hs_n Hs_m Hp_rho Hh1.
  setting [n; m] [rho] [] [S_] [] [0%N].
  exact Hh1.
Qed.

Definition e158 : ex := (Max (1, 4098) (Abs (V2 0 (0, 4097) (1, 4098))))%N.
Definition e159 : ex := (Max (1, 20000) (Abs (V2 0 (0, 1) (1, 20000))))%N.
Definition e160 : ex := (Max (0, 20001) (Max (1, 20000) (Abs (V2 0 (0, 20001) (1, 20000)))))%N.
(* max_norm(S[j, :].T) <= largest(max_norm(S[j, :].T), j), by below largest *)
Lemma step_41 :
  forall (n m : nat) (S_ : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  maxnorm m (row S_ j) <= maxn n (fun j => maxnorm m (row S_ j)).
Proof.
  intros n m S_ j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [S_] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e159 <= den Ev rv e160) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e158) j Hi_j)).
  exact (P1).
Qed.

(* max_norm(S[j, :].T) <= rho, by transitive *)
Lemma step_42 :
  forall (n m : nat) (S_ : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row S_ j)) <= rho ->
  maxnorm m (row S_ j) <= rho.
Proof.
  intros n m S_ rho j Hs_n Hs_m Hi_j Hp_rho Hh1.
  setting [n; m] [rho] [] [S_] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e159 <= den Ev rv e160) by (exact (step_41 n m S_ j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e160 <= den Ev rv e22) by (exact (step_40 n m S_ rho Hs_n Hs_m Hp_rho Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* max_norm(T[j, :].T) <= rho, by instance *)
Lemma step_43 :
  forall (n m : nat) (T : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row T j)) <= rho ->
  maxnorm m (row T j) <= rho.
Proof.
  intros n m T rho j Hs_n Hs_m Hi_j Hp_rho Hh1.
  setting [n; m] [rho] [] [T] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e159 <= den Ev rv e22) by (exact (step_42 n m T rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  exact (P1).
Qed.

Definition p287 : ex := (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) e112))%N.
Definition e161 : ex := (Abs p287)%N.
Definition e162 : ex := (Abs (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) e112)))%N.
Definition e163 : ex := (Max (0, 20001) (Abs (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) e112))))%N.
(* absolute((B*ones(m))[j]) <= largest(absolute((B*ones(m))[j]), j), by below largest *)
Lemma step_44 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  Rabs (mulv m B ones j) <= maxn n (fun j => Rabs (mulv m B ones j)).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e162 <= den Ev rv e163) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e161) j Hi_j)).
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
  exact (Req_le _ _ (eq_refl (den Ev rv e163))).
Qed.

Definition e164 : ex := (Abs (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) e112)))%N.
Definition e165 : ex := (Max (0, 4097) e161)%N.
(* absolute(inner(B[j, :].T, ones(m))) <= largest(absolute((B*ones(m))[j]), j), by replace *)
Lemma step_46 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  Rabs (inner m (row B j) ones) <= maxn n (fun j => Rabs (mulv m B ones j)).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e164 e165 _ (fun sv Wv SFv => (step_44 n m B (sv (0%N, 1%N)) Hs_n Hs_m (Wv (0%N, 1%N)))) (nil_replaced Ev rv)) e164 e165.
  exact (P1).
Qed.

(* max_norm(B*ones(m)) <= 1, by assume *)
Lemma step_47 :
  forall (n m : nat) (B : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxnorm n (mulv m B ones) <= 1 ->
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
  assert (P1 : den Ev rv e162 <= den Ev rv e163) by (exact (step_46 n m B j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e163 <= den Ev rv e163) by (exact (step_45 n m B Hs_n Hs_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* absolute(inner(B[j, :].T, ones(m))) <= 1, by transitive *)
Lemma step_49 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  maxnorm n (mulv m B ones) <= 1 ->
  Rabs (inner m (row B j) ones) <= 1.
Proof.
  intros n m B j Hs_n Hs_m Hi_j Hh1.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e162 <= den Ev rv e163) by (exact (step_48 n m B j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e163 <= den Ev rv e112) by (exact (step_47 n m B Hs_n Hs_m Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* largest(norm(B[j, :].T), j) <= 1, by assume *)
Lemma step_50 :
  forall (n m : nat) (B : mat),
  (0 < n)%nat -> (0 < m)%nat ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => norm m (row B j)) <= 1.
Proof.
  intros n m B Hs_n Hs_m Hh1.
  setting [n; m] [] [] [B] [] [].
  exact Hh1.
Qed.

Definition e166 : ex := (Sqrt (Sum (1, 4098) (Pow (V2 0 (0, 4097) (1, 4098)) 2%nat)))%N.
Definition e167 : ex := (Sqrt (Sum (1, 20000) (Pow (V2 0 (0, 1) (1, 20000)) 2%nat)))%N.
(* norm(B[j, :].T) <= largest(norm(B[j, :].T), j), by below largest *)
Lemma step_51 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  norm m (row B j) <= maxn n (fun j => norm m (row B j)).
Proof.
  intros n m B j Hs_n Hs_m Hi_j.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e167 <= den Ev rv e168) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4097%N) k0) e166) j Hi_j)).
  exact (P1).
Qed.

(* norm(B[j, :].T) <= 1, by transitive *)
Lemma step_52 :
  forall (n m : nat) (B : mat) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  norm m (row B j) <= 1.
Proof.
  intros n m B j Hs_n Hs_m Hi_j Hh1.
  setting [n; m] [] [] [B] [((0%N, 1%N), j)] [].
  assert (P1 : den Ev rv e167 <= den Ev rv e168) by (exact (step_51 n m B j Hs_n Hs_m Hi_j)).
  assert (P2 : den Ev rv e168 <= den Ev rv e112) by (exact (step_50 n m B Hs_n Hs_m Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e169 : ex := (Max (1, 20002) (Abs p2))%N.
(* max_norm((A_1*Y*A_2.T)[j, :].T) <= rho, by instance *)
Lemma step_53 :
  forall (n m e d : nat) (A_1 A_2 Y : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j) <= rho.
Proof.
  intros n m e d A_1 A_2 Y rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1.
  setting [n; m; e; d] [rho] [] [A_1; Y; A_2] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e169 <= den Ev rv e22) by (exact (step_43 n m (mulm e (mulm d A_1 Y) (tr A_2)) rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  exact (P1).
Qed.

(* max_norm((A_1*X*A_2.T)[j, :].T) <= rho, by instance *)
Lemma step_54 :
  forall (n m e d : nat) (A_1 A_2 X : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j) <= rho.
Proof.
  intros n m e d A_1 A_2 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1.
  setting [n; m; e; d] [rho] [] [A_1; X; A_2] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e169 <= den Ev rv e22) by (exact (step_42 n m (mulm e (mulm d A_1 X) (tr A_2)) rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  exact (P1).
Qed.

Definition p296 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 1) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p297 : ex := (Sum (2, 20001) (Mul p296 (V2 3 (1, 20002) (2, 20001))))%N.
Definition p298 : ex := (Sum (1, 20002) (Mul (Exp p297) e112))%N.
Definition p299 : ex := (Inv p298)%N.
Definition p300 : ex := (Add (Exp (Sum (2, 20001) (Mul p296 (V2 3 (1, 20003) (2, 20001))))) (Mul (Opp p298) (V2 0 (0, 1) (1, 20003))))%N.
Definition p301 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 1) (3, 20000)) (V2 4 (3, 20000) (2, 20001))))%N.
Definition p302 : ex := (Sum (2, 20001) (Mul p301 (V2 3 (1, 20002) (2, 20001))))%N.
Definition e170 : ex := (Sqrt (Sum (1, 20003) (Pow (Mul p299 (Add p300 (Opp (Add (Exp (Sum (2, 20001) (Mul p301 (V2 3 (1, 20003) (2, 20001))))) (Mul (Opp (Sum (1, 20002) (Mul (Exp p302) e112))) (V2 0 (0, 1) (1, 20003))))))) 2%nat)))%N.
Definition p304 : ex := (Opp p297)%N.
Definition e171 : ex := (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) (Sqrt (Sum (1, 20002) (Pow (Add p302 p304) 2%nat)))) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
(* norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((A_1*Y*A_2.T)[j, :].T) - inner(exp((A_1*Y*A_2.T)[j, :].T), ones(m))*B[j, :].T))) <= (sqrt(m) + 1)*exp(2*rho)*norm((A_1*Y*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)/m, by instance *)
Lemma step_55 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho ->
  norm m (row B j) <= 1 ->
  maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j) <= rho ->
  maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j) <= rho ->
  norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) ones) (row B j))))))
  <= (1 + sqrt (INR m)) * norm m (vadd (row (mulm e (mulm d A_1 Y) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B X Y rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [B; A_1; X; A_2; Y] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e170 <= den Ev rv e171) by (exact (step_39 m (row B j) (row (mulm e (mulm d A_1 X) (tr A_2)) j) (row (mulm e (mulm d A_1 Y) (tr A_2)) j) rho Hs_m Hp_rho Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition e172 : ex := (Max (1, 20002) (Abs p297))%N.
Definition e173 : ex := (Max (1, 20002) (Abs p302))%N.
(* norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((A_1*Y*A_2.T)[j, :].T) - inner(exp((A_1*Y*A_2.T)[j, :].T), ones(m))*B[j, :].T))) <= (sqrt(m) + 1)*exp(2*rho)*norm((A_1*Y*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)/m, by discharge *)
Lemma step_56 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) ones) (row B j))))))
  <= (1 + sqrt (INR m)) * norm m (vadd (row (mulm e (mulm d A_1 Y) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B X Y rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [B; A_1; X; A_2; Y] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e167 <= den Ev rv e112) by (exact (step_52 n m B j Hs_n Hs_m Hi_j Hh1)).
  assert (P2 : den Ev rv e172 <= den Ev rv e22) by (exact (step_54 n m e d A_1 A_2 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh2)).
  assert (P3 : den Ev rv e173 <= den Ev rv e22) by (exact (step_53 n m e d A_1 A_2 Y rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh3)).
  assert (P4 : den Ev rv e170 <= den Ev rv e171) by (exact (step_55 n m e d A_1 A_2 B X Y rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho P1 P2 P3)).
  exact (P4).
Qed.

Definition p308 : ex := (Inv (Sum (1, 4108) (Mul (Exp (Sum (2, 4109) (Mul (Sum (3, 4110) (Mul (V2 0 (0, 4096) (3, 4110)) (V2 1 (3, 4110) (2, 4109)))) (V2 2 (1, 4108) (2, 4109))))) e112)))%N.
Definition p309 : ex := (Add (Exp p134) (Mul (Opp (Sum (1, 4100) (Mul (Exp (Sum (2, 4101) (Mul (Sum (3, 4102) (Mul (V2 0 (0, 4096) (3, 4102)) (V2 1 (3, 4102) (2, 4101)))) (V2 2 (1, 4100) (2, 4101))))) e112))) (V2 3 (0, 4096) (1, 4097))))%N.
Definition p310 : ex := (Sum (1, 4097) (Pow (Mul p308 (Add p309 (Opp (Add (Exp (Sum (2, 4103) (Mul (Sum (3, 4104) (Mul (V2 0 (0, 4096) (3, 4104)) (V2 4 (3, 4104) (2, 4103)))) (V2 2 (1, 4097) (2, 4103))))) (Mul (Opp (Sum (1, 4105) (Mul (Exp (Sum (2, 4106) (Mul (Sum (3, 4107) (Mul (V2 0 (0, 4096) (3, 4107)) (V2 4 (3, 4107) (2, 4106)))) (V2 2 (1, 4105) (2, 4106))))) e112))) (V2 3 (0, 4096) (1, 4097))))))) 2%nat))%N.
Definition e174 : ex := (Sqrt p310)%N.
Definition p312 : ex := (Opp (Sum (2, 4114) (Mul (Sum (3, 4115) (Mul (V2 0 (0, 4096) (3, 4115)) (V2 1 (3, 4115) (2, 4114)))) (V2 2 (1, 4111) (2, 4114)))))%N.
Definition p313 : ex := (Mul (Mul (Add e112 (Sqrt (Sz 1))) (Sqrt (Sum (1, 4111) (Pow (Add (Sum (2, 4112) (Mul (Sum (3, 4113) (Mul (V2 0 (0, 4096) (3, 4113)) (V2 4 (3, 4113) (2, 4112)))) (V2 2 (1, 4111) (2, 4112)))) p312) 2%nat)))) (Exp (Mul (Int 2) e22)))%N.
Definition e175 : ex := (Mul p313 (Inv (Sz 1)))%N.
Definition e176 : ex := (Sum (0, 4096) (Pow e174 2%nat))%N.
Definition e177 : ex := (Sum (0, 4096) (Pow e175 2%nat))%N.
Definition p317 : ex := (Opp p18)%N.
Definition p318 : ex := (Sqrt (Sum (1, 20002) (Pow (Add p16 p317) 2%nat)))%N.
Definition e178 : ex := (Sum (0, 20003) (Pow (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) p318) (Exp (Mul (Int 2) e22))) (Inv (Sz 1))) 2%nat))%N.
Definition e179 : ex := (Sum (0, 20003) (Mul (Mul (Mul p150 (Pow p318 2%nat)) (Exp (Mul (Int 4) e22))) (Inv (Pow (Sz 1) 2%nat))))%N.
(* total(norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((A_1*Y*A_2.T)[j, :].T) - inner(exp((A_1*Y*A_2.T)[j, :].T), ones(m))*B[j, :].T)))**2, j) <= total((1 + sqrt(m))**2*norm((A_1*Y*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)**2*exp(4*rho)/m**2, j), by replace *)
Lemma step_57 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  sum n (fun j => norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) ones) (row B j)))))) ^ 2)
  <= sum n (fun j => (1 + sqrt (INR m)) ^ 2 * norm m (vadd (row (mulm e (mulm d A_1 Y) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) ^ 2 * exp (4 * rho) / INR m ^ 2).
Proof.
  intros n m e d A_1 A_2 B X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [A_1; X; A_2; B; Y] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e174 e175 _ (fun sv Wv SFv => (step_56 n m e d A_1 A_2 B X Y rho (sv (0%N, 4096%N)) Hs_n Hs_m Hs_e Hs_d (Wv (0%N, 4096%N)) Hp_rho Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e176 e177.
  equal Q2 e178 e179.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p321 : ex := (Mul (Del (0, 20006) (0, 20004)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 0 (0, 20006) (3, 20000)) (V2 1 (3, 20000) (2, 20001)))) (V2 2 (1, 20002) (2, 20001))))) e112))))%N.
Definition p322 : ex := (Exp (Sum (2, 20001) (Mul p40 (V2 2 (1, 20005) (2, 20001)))))%N.
Definition p323 : ex := (Opp (V2 4 (0, 20006) (1, 20005)))%N.
Definition p324 : ex := (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p321 (Add p322 (Opp (Add (Exp (Sum (2, 20001) (Mul p42 (V2 2 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul p44 (V2 4 (0, 20003) (1, 20005)))))))))) p323) 2%nat)))%N.
Definition e204 : ex := (Sqrt p324)%N.
Definition e180 : ex := (Pow e204 2%nat)%N.
Definition p327 : ex := (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p40 (V2 2 (1, 20002) (2, 20001))))) e112))%N.
Definition p328 : ex := (Inv p327)%N.
Definition p329 : ex := (Add (Exp (Sum (2, 20001) (Mul p40 (V2 2 (1, 20003) (2, 20001))))) (Mul (Opp p327) (V2 4 (0, 20004) (1, 20003))))%N.
Definition e181 : ex := (Sum (0, 20004) (Pow (Sqrt (Sum (1, 20003) (Pow (Mul p328 (Add p329 (Opp (Add (Exp (Sum (2, 20001) (Mul p42 (V2 2 (1, 20003) (2, 20001))))) (Mul (Opp p43) (V2 4 (0, 20004) (1, 20003))))))) 2%nat))) 2%nat))%N.
(* norm(B_tilde_resc() - B)**2 <= total(norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((A_1*Y*A_2.T)[j, :].T) - inner(exp((A_1*Y*A_2.T)[j, :].T), ones(m))*B[j, :].T)))**2, j), by same *)
Lemma step_58 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B)) ^ 2
  <= sum n (fun j => norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) ones) (row B j)))))) ^ 2).
Proof.
  intros n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; A_2; Y; B] [] [].
  equal Q1 e180 e181.
  exact (Req_le _ _ Q1).
Qed.

Definition p331 : ex := (Sum (1, 20002) (Pow (Add p49 p317) 2%nat))%N.
Definition e182 : ex := (Sum (0, 20003) (Mul (Mul (Mul p150 (Pow (Sqrt p331) 2%nat)) (Exp (Mul (Int 4) e22))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e183 : ex := (Mul (Mul (Mul p150 (Pow (Sqrt (Sum (0, 20003) p331)) 2%nat)) (Exp (Mul (Int 4) e22))) (Inv (Pow (Sz 1) 2%nat)))%N.
(* norm(B_tilde_resc() - B)**2 <= (sqrt(m) + 1)**2*exp(4*rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T)**2/m**2, by transitive *)
Lemma step_59 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B)) ^ 2
  <= (1 + sqrt (INR m)) ^ 2 * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ^ 2 * exp (4 * rho) / INR m ^ 2.
Proof.
  intros n m e d A_1 A_2 B X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [A_1; X; A_2; Y; B] [] [0%N].
  assert (P1 : den Ev rv e180 <= den Ev rv e181) by (exact (step_58 n m e d A_1 A_2 B X Y Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e181 <= den Ev rv e182) by (exact (step_57 n m e d A_1 A_2 B X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3)).
  assert (P3 : den Ev rv e182 <= den Ev rv e183) by (exact (step_6 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p334 : ex := (Mul (Del (0, 20006) (0, 20004)) (Inv (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20006) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20002) (2, 20001))))) e112))))%N.
Definition p335 : ex := (Exp (Sum (2, 20001) (Mul (Sum (3, 20000) (Mul (V2 1 (0, 20004) (3, 20000)) (V2 2 (3, 20000) (2, 20001)))) (V2 3 (1, 20005) (2, 20001)))))%N.
Definition p336 : ex := (Sum (3, 20000) (Mul (V2 1 (0, 20004) (3, 20000)) (V2 4 (3, 20000) (2, 20001))))%N.
Definition p337 : ex := (Opp (V2 0 (0, 20006) (1, 20005)))%N.
Definition p338 : ex := (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p334 (Add p335 (Opp (Add (Exp (Sum (2, 20001) (Mul p336 (V2 3 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p336 (V2 3 (1, 20002) (2, 20001))))) e112))) (V2 0 (0, 20003) (1, 20005)))))))))) p337) 2%nat)))%N.
Definition e191 : ex := (Sqrt p338)%N.
Definition e184 : ex := (Pow e191 2%nat)%N.
Definition p341 : ex := (Opp p96)%N.
Definition p342 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p94 p341) 2%nat))))%N.
Definition p343 : ex := (Mul (Mul p150 (Pow p342 2%nat)) (Exp (Mul (Int 4) e22)))%N.
Definition e185 : ex := (Mul p343 (Inv (Pow (Sz 1) 2%nat)))%N.
Definition e186 : ex := (Sqrt e184)%N.
Definition e187 : ex := (Sqrt e185)%N.
Definition e188 : ex := (Pow e186 2%nat)%N.
Definition p348 : ex := (Mul (Del (0, 4124) (0, 4126)) (Inv (Sum (1, 4127) (Mul (Exp (Sum (2, 4128) (Mul (Sum (3, 4129) (Mul (V2 1 (0, 4124) (3, 4129)) (V2 2 (3, 4129) (2, 4128)))) (V2 3 (1, 4127) (2, 4128))))) e112))))%N.
Definition p349 : ex := (Exp (Sum (2, 4130) (Mul (Sum (3, 4131) (Mul (V2 1 (0, 4126) (3, 4131)) (V2 2 (3, 4131) (2, 4130)))) (V2 3 (1, 4125) (2, 4130)))))%N.
Definition p350 : ex := (Opp (V2 0 (0, 4124) (1, 4125)))%N.
Definition e189 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4124) (Sum (1, 4125) (Pow (Add (Sum (0, 4126) (Mul p348 (Add p349 (Opp (Add (Exp (Sum (2, 4132) (Mul (Sum (3, 4133) (Mul (V2 1 (0, 4126) (3, 4133)) (V2 4 (3, 4133) (2, 4132)))) (V2 3 (1, 4125) (2, 4132))))) (Opp (Sum (0, 4134) (Mul (Mul (Del (0, 4126) (0, 4134)) (Sum (1, 4135) (Mul (Exp (Sum (2, 4136) (Mul (Sum (3, 4137) (Mul (V2 1 (0, 4126) (3, 4137)) (V2 4 (3, 4137) (2, 4136)))) (V2 3 (1, 4135) (2, 4136))))) e112))) (V2 0 (0, 4134) (1, 4125)))))))))) p350) 2%nat)))) 2%nat))%N.
Definition p352 : ex := (Mul (Del (0, 4144) (0, 4146)) (Inv (Sum (1, 4147) (Mul (Exp (Sum (2, 4148) (Mul (Sum (3, 4149) (Mul (V2 1 (0, 4144) (3, 4149)) (V2 2 (3, 4149) (2, 4148)))) (V2 3 (1, 4147) (2, 4148))))) e112))))%N.
Definition p353 : ex := (Exp (Sum (2, 4150) (Mul (Sum (3, 4151) (Mul (V2 1 (0, 4146) (3, 4151)) (V2 2 (3, 4151) (2, 4150)))) (V2 3 (1, 4145) (2, 4150)))))%N.
Definition p354 : ex := (Opp (V2 0 (0, 4144) (1, 4145)))%N.
Definition e190 : ex := (Sqrt (Sum (0, 4144) (Sum (1, 4145) (Pow (Add (Sum (0, 4146) (Mul p352 (Add p353 (Opp (Add (Exp (Sum (2, 4152) (Mul (Sum (3, 4153) (Mul (V2 1 (0, 4146) (3, 4153)) (V2 4 (3, 4153) (2, 4152)))) (V2 3 (1, 4145) (2, 4152))))) (Opp (Sum (0, 4154) (Mul (Mul (Del (0, 4146) (0, 4154)) (Sum (1, 4155) (Mul (Exp (Sum (2, 4156) (Mul (Sum (3, 4157) (Mul (V2 1 (0, 4146) (3, 4157)) (V2 4 (3, 4157) (2, 4156)))) (V2 3 (1, 4155) (2, 4156))))) e112))) (V2 0 (0, 4154) (1, 4145)))))))))) p354) 2%nat))))%N.
Definition e192 : ex := (Pow e187 2%nat)%N.
Definition p357 : ex := (Mul (Mul (Add e112 (Sqrt (Sz 1))) p342) (Exp (Mul (Int 2) e22)))%N.
Definition e196 : ex := (Mul p357 (Inv (Sz 1)))%N.
Definition e193 : ex := (Pow e196 2%nat)%N.
Definition p360 : ex := (Opp (Sum (2, 4142) (Mul (Sum (3, 4143) (Mul (V2 1 (0, 4138) (3, 4143)) (V2 2 (3, 4143) (2, 4142)))) (V2 3 (1, 4139) (2, 4142)))))%N.
Definition e194 : ex := (Sqrt (Mul (Mul (Mul p150 (Pow (Sqrt (Sum (0, 4138) (Sum (1, 4139) (Pow (Add (Sum (2, 4140) (Mul (Sum (3, 4141) (Mul (V2 1 (0, 4138) (3, 4141)) (V2 4 (3, 4141) (2, 4140)))) (V2 3 (1, 4139) (2, 4140)))) p360) 2%nat)))) 2%nat)) (Exp (Mul (Int 4) e22))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition p362 : ex := (Opp (Sum (2, 4162) (Mul (Sum (3, 4163) (Mul (V2 1 (0, 4158) (3, 4163)) (V2 2 (3, 4163) (2, 4162)))) (V2 3 (1, 4159) (2, 4162)))))%N.
Definition e195 : ex := (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) (Sqrt (Sum (0, 4158) (Sum (1, 4159) (Pow (Add (Sum (2, 4160) (Mul (Sum (3, 4161) (Mul (V2 1 (0, 4158) (3, 4161)) (V2 4 (3, 4161) (2, 4160)))) (V2 3 (1, 4159) (2, 4160)))) p362) 2%nat))))) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
(* norm(B_tilde_resc() - B) <= (sqrt(m) + 1)*exp(2*rho)*norm(A_1*Y*A_2.T - A_1*X*A_2.T)/m, by root *)
Lemma line_7_1 :
  forall (n m e d : nat) (A_1 A_2 B X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B))
  <= (1 + sqrt (INR m)) * frob n m (madd (mulm e (mulm d A_1 Y) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [B; A_1; X; A_2; Y] [] [0%N].
  assert (P1 : den Ev rv e184 <= den Ev rv e185) by (exact (step_59 n m e d A_1 A_2 B X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3)).
  equal Q2 e188 e184.
  nonnegative N3 (nil_nonnegative Ev) e189.
  nonnegative N4 (nil_nonnegative Ev) e190.
  assert (Q5 : den Ev rv e186 = den Ev rv e191) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e192 e193.
  nonnegative N7 (nil_nonnegative Ev) e194.
  nonnegative N8 (nil_nonnegative Ev) e195.
  assert (Q9 : den Ev rv e187 = den Ev rv e196) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e186 <= den Ev rv e187)) (Req_le _ _ Q9))).
Qed.

Definition e197 : ex := (Mul (Mul (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) p86) p87) p71) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
Definition e198 : ex := (Mul (Mul (Mul p132 p86) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
(* norm(B_tilde_resc() - B) <= R*(sqrt(m) + 1)*exp(2*rho)*norm(Y - X)/m, by transitive *)
Lemma inequality_7 :
  forall (n m e d : nat) (A_1 A_2 B : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  frob n m (madd (B_tilde_resc n m e d A_1 A_2 B X Y) (mopp B))
  <= R_ * (1 + sqrt (INR m)) * frob d e (madd Y (mopp X)) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4.
  setting [n; m; e; d] [rho; R_] [] [B; A_1; X; A_2; Y] [] [0%N; 1%N].
  assert (P1 : den Ev rv e191 <= den Ev rv e196) by (exact (line_7_1 n m e d A_1 A_2 B X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e196 <= den Ev rv e197) by (exact (line_7_2 n m e d A_1 A_2 X Y rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  assert (P3 : den Ev rv e197 <= den Ev rv e198) by (exact (line_7_3 n m e d A_1 A_2 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh4)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_7 : statement_7.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (inequality_7 n m e d A_1 A_2 B R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh6 Hh3 Hh4 Hh1).
Qed.

Definition e199 : ex := (Add e54 p14)%N.
Definition e200 : ex := (Add e54 p50)%N.
Definition e201 : ex := (Add e54 p19)%N.
Definition e202 : ex := (Add e22 p23)%N.
Definition e203 : ex := (Add e22 p27)%N.
Definition p371 : ex := (Mul e22 (Add e112 (Sqrt (Sz 1))))%N.
Definition e205 : ex := (Mul (Mul (Mul p371 (Sqrt (Sum (3, 20001) (Sum (2, 20000) (Pow (Add (V2 3 (3, 20001) (2, 20000)) p68) 2%nat))))) (Exp (Mul (Int 2) e54))) (Inv (Sz 1)))%N.
Lemma defined_7 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  defined (env_of [n; m; e; d] [R_; rho] [] [A_1; X; A_2; Y; B; C_1]) (ienv_of []) e204 /\
  defined (env_of [n; m; e; d] [R_; rho] [] [A_1; X; A_2; Y; B; C_1]) (ienv_of []) e205.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; m; e; d] [R_; rho] [] [A_1; X; A_2; Y; B; C_1] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e203 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e202 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e201 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e200 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e199 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e15 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.

Definition e206 : ex := (Mul (Mul (Mul p371 (Sqrt (Sum (0, 20001) (Sum (2, 20000) (Pow (Add (V2 0 (0, 20001) (2, 20000)) (Opp (V2 1 (0, 20001) (2, 20000)))) 2%nat))))) (Exp (Mul (Int 2) e54))) (Inv (Sz 1)))%N.
(* R*(sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)/m <= R*(sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)/m, by same *)
Lemma step_60 :
  forall (n m d : nat) (A_1 C_1 : mat) (R_ rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * rho) / INR m
  <= R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * rho) / INR m.
Proof.
  intros n m d A_1 C_1 R_ rho Hs_n Hs_m Hs_d Hp_R_ Hp_rho.
  setting [n; m; d] [R_; rho] [] [C_1; A_1] [] [0%N; 1%N].
  exact (Req_le _ _ (eq_refl (den Ev rv e206))).
Qed.

Definition p374 : ex := (Mul p140 p104)%N.
Definition e207 : ex := (Mul (Mul p374 e40) (Exp (Mul (Int 2) e54)))%N.
Definition e208 : ex := (Mul (Mul p374 e22) (Exp (Mul (Int 2) e54)))%N.
Definition e209 : ex := (Mul (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) p109) p98) (Exp (Mul (Int 2) e54))) (Inv (Sz 1)))%N.
Definition p378 : ex := (Mul p140 p109)%N.
Definition e210 : ex := (Mul (Mul p378 p98) (Exp (Mul (Int 2) e54)))%N.
Definition e211 : ex := (Mul (Mul p378 e22) (Exp (Mul (Int 2) e54)))%N.
Definition e212 : ex := (Mul (Mul (Mul p371 p109) (Exp (Mul (Int 2) e54))) (Inv (Sz 1)))%N.
(* (sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)*spectral_norm(X*A_2.T)/m <= R*(sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)/m, by replace *)
Lemma line_8_3 :
  forall (n m e d : nat) (A_1 A_2 C_1 : mat) (R_ : R) (X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * spectral d m (mulm e X (tr A_2)) * exp (2 * rho) / INR m
  <= R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 C_1 R_ X rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1.
  setting [n; m; e; d] [R_; rho] [] [C_1; A_1; X; A_2] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e40 e22 _ (fun sv Wv SFv => (step_4 m e d A_2 R_ X Hs_m Hs_e Hs_d Hp_R_ Hh1)) (nil_replaced Ev rv)) e207 e208.
  equal Q2 e209 e210.
  equal Q3 e211 e212.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p382 : ex := (Sum (0, 4096) (Sum (1, 4097) (Pow (Add p134 (Opp (Sum (2, 4100) (Mul (Sum (3, 4101) (Mul (V2 3 (0, 4096) (3, 4101)) (V2 1 (3, 4101) (2, 4100)))) (V2 2 (1, 4097) (2, 4100)))))) 2%nat)))%N.
Definition e213 : ex := (Sqrt p382)%N.
Definition p384 : ex := (Sqrt (Sum (0, 4102) (Sum (3, 4103) (Pow (Add (V2 0 (0, 4102) (3, 4103)) (Opp (V2 3 (0, 4102) (3, 4103)))) 2%nat))))%N.
Definition p385 : ex := (Spec (3, 4104) (1, 4105) (Sum (2, 4106) (Mul (V2 1 (3, 4104) (2, 4106)) (V2 2 (1, 4105) (2, 4106)))))%N.
Definition e214 : ex := (Mul p384 p385)%N.
Definition e215 : ex := (Mul (Mul p140 e213) (Exp (Mul (Int 2) e22)))%N.
Definition e216 : ex := (Mul (Mul p140 e214) (Exp (Mul (Int 2) e22)))%N.
Definition p389 : ex := (Sum (1, 20002) (Pow (Add p18 (Opp p58)) 2%nat))%N.
Definition p390 : ex := (Sqrt (Sum (0, 20003) p389))%N.
Definition e217 : ex := (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) p390) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
Definition e218 : ex := (Mul (Mul p140 p390) (Exp (Mul (Int 2) e22)))%N.
Definition p393 : ex := (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 0 (0, 20001) (3, 20000)) (Opp (V2 3 (0, 20001) (3, 20000)))) 2%nat))))%N.
Definition e219 : ex := (Mul (Mul p140 (Mul p393 p22)) (Exp (Mul (Int 2) e22)))%N.
Definition e220 : ex := (Mul (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) p393) p22) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
(* (sqrt(m) + 1)*exp(2*rho)*norm(C_1*X*A_2.T - A_1*X*A_2.T)/m <= (sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)*spectral_norm(X*A_2.T)/m, by replace *)
Lemma line_8_2 :
  forall (n m e d : nat) (A_1 A_2 C_1 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  (1 + sqrt (INR m)) * frob n m (madd (mulm e (mulm d C_1 X) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp (2 * rho) / INR m
  <= (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * spectral d m (mulm e X (tr A_2)) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [C_1; X; A_2; A_1] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e213 e214 _ (fun sv Wv SFv => (tensor_lipschitz_scores.theorem_2 n m e d A_1 A_2 C_1 X Hs_n Hs_m Hs_e Hs_d)) (nil_replaced Ev rv)) e215 e216.
  equal Q2 e217 e218.
  equal Q3 e219 e220.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e221 : ex := (Sum (0, 20003) (Mul (Mul (Mul p150 (Pow (Sqrt p389) 2%nat)) (Exp (Mul (Int 4) e22))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e222 : ex := (Mul (Mul (Mul p150 (Pow p390 2%nat)) (Exp (Mul (Int 4) e22))) (Inv (Pow (Sz 1) 2%nat)))%N.
(* total((1 + sqrt(m))**2*norm((C_1*X*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)**2*exp(4*rho)/m**2, j) <= (sqrt(m) + 1)**2*exp(4*rho)*norm(C_1*X*A_2.T - A_1*X*A_2.T)**2/m**2, by same *)
Lemma step_61 :
  forall (n m e d : nat) (A_1 A_2 C_1 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  sum n (fun j => (1 + sqrt (INR m)) ^ 2 * norm m (vadd (row (mulm e (mulm d C_1 X) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) ^ 2 * exp (4 * rho) / INR m ^ 2)
  <= (1 + sqrt (INR m)) ^ 2 * frob n m (madd (mulm e (mulm d C_1 X) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ^ 2 * exp (4 * rho) / INR m ^ 2.
Proof.
  intros n m e d A_1 A_2 C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho.
  setting [n; m; e; d] [rho] [] [C_1; X; A_2; A_1] [] [0%N].
  equal Q1 e221 e222.
  exact (Req_le _ _ Q1).
Qed.

(* max_norm((C_1*X*A_2.T)[j, :].T) <= rho, by instance *)
Lemma step_62 :
  forall (n m e d : nat) (A_2 C_1 X : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j) <= rho.
Proof.
  intros n m e d A_2 C_1 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1.
  setting [n; m; e; d] [rho] [] [C_1; X; A_2] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e169 <= den Ev rv e22) by (exact (step_43 n m (mulm e (mulm d C_1 X) (tr A_2)) rho j Hs_n Hs_m Hi_j Hp_rho Hh1)).
  exact (P1).
Qed.

Definition p398 : ex := (Sum (3, 20000) (Mul (V2 4 (0, 1) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p399 : ex := (Sum (2, 20001) (Mul p398 (V2 3 (1, 20002) (2, 20001))))%N.
Definition e223 : ex := (Sqrt (Sum (1, 20003) (Pow (Mul p299 (Add p300 (Opp (Add (Exp (Sum (2, 20001) (Mul p398 (V2 3 (1, 20003) (2, 20001))))) (Mul (Opp (Sum (1, 20002) (Mul (Exp p399) e112))) (V2 0 (0, 1) (1, 20003))))))) 2%nat)))%N.
Definition e224 : ex := (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) (Sqrt (Sum (1, 20002) (Pow (Add p399 p304) 2%nat)))) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
(* norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((C_1*X*A_2.T)[j, :].T) - inner(exp((C_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T))) <= (sqrt(m) + 1)*exp(2*rho)*norm((C_1*X*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)/m, by instance *)
Lemma step_63 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho ->
  norm m (row B j) <= 1 ->
  maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j) <= rho ->
  maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j) <= rho ->
  norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) ones) (row B j))))))
  <= (1 + sqrt (INR m)) * norm m (vadd (row (mulm e (mulm d C_1 X) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B C_1 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [B; A_1; X; A_2; C_1] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e223 <= den Ev rv e224) by (exact (step_39 m (row B j) (row (mulm e (mulm d A_1 X) (tr A_2)) j) (row (mulm e (mulm d C_1 X) (tr A_2)) j) rho Hs_m Hp_rho Hh1 Hh2 Hh3)).
  exact (P1).
Qed.

Definition e225 : ex := (Max (1, 20002) (Abs p399))%N.
(* norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((C_1*X*A_2.T)[j, :].T) - inner(exp((C_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T))) <= (sqrt(m) + 1)*exp(2*rho)*norm((C_1*X*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)/m, by discharge *)
Lemma step_64 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (rho : R) (j : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> (j < n)%nat -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) ones) (row B j))))))
  <= (1 + sqrt (INR m)) * norm m (vadd (row (mulm e (mulm d C_1 X) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B C_1 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [B; A_1; X; A_2; C_1] [((0%N, 1%N), j)] [0%N].
  assert (P1 : den Ev rv e167 <= den Ev rv e112) by (exact (step_52 n m B j Hs_n Hs_m Hi_j Hh1)).
  assert (P2 : den Ev rv e172 <= den Ev rv e22) by (exact (step_54 n m e d A_1 A_2 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh2)).
  assert (P3 : den Ev rv e225 <= den Ev rv e22) by (exact (step_62 n m e d A_2 C_1 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho Hh3)).
  assert (P4 : den Ev rv e223 <= den Ev rv e224) by (exact (step_63 n m e d A_1 A_2 B C_1 X rho j Hs_n Hs_m Hs_e Hs_d Hi_j Hp_rho P1 P2 P3)).
  exact (P4).
Qed.

Definition p403 : ex := (Sum (1, 4097) (Pow (Mul p308 (Add p309 (Opp (Add (Exp (Sum (2, 4103) (Mul (Sum (3, 4104) (Mul (V2 4 (0, 4096) (3, 4104)) (V2 1 (3, 4104) (2, 4103)))) (V2 2 (1, 4097) (2, 4103))))) (Mul (Opp (Sum (1, 4105) (Mul (Exp (Sum (2, 4106) (Mul (Sum (3, 4107) (Mul (V2 4 (0, 4096) (3, 4107)) (V2 1 (3, 4107) (2, 4106)))) (V2 2 (1, 4105) (2, 4106))))) e112))) (V2 3 (0, 4096) (1, 4097))))))) 2%nat))%N.
Definition e226 : ex := (Sqrt p403)%N.
Definition p405 : ex := (Mul (Mul (Add e112 (Sqrt (Sz 1))) (Sqrt (Sum (1, 4111) (Pow (Add (Sum (2, 4112) (Mul (Sum (3, 4113) (Mul (V2 4 (0, 4096) (3, 4113)) (V2 1 (3, 4113) (2, 4112)))) (V2 2 (1, 4111) (2, 4112)))) p312) 2%nat)))) (Exp (Mul (Int 2) e22)))%N.
Definition e227 : ex := (Mul p405 (Inv (Sz 1)))%N.
Definition e228 : ex := (Sum (0, 4096) (Pow e226 2%nat))%N.
Definition e229 : ex := (Sum (0, 4096) (Pow e227 2%nat))%N.
Definition p409 : ex := (Sqrt (Sum (1, 20002) (Pow (Add p33 p317) 2%nat)))%N.
Definition e230 : ex := (Sum (0, 20003) (Pow (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) p409) (Exp (Mul (Int 2) e22))) (Inv (Sz 1))) 2%nat))%N.
Definition e231 : ex := (Sum (0, 20003) (Mul (Mul (Mul p150 (Pow p409 2%nat)) (Exp (Mul (Int 4) e22))) (Inv (Pow (Sz 1) 2%nat))))%N.
(* total(norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((C_1*X*A_2.T)[j, :].T) - inner(exp((C_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T)))**2, j) <= total((1 + sqrt(m))**2*norm((C_1*X*A_2.T)[j, :].T - (A_1*X*A_2.T)[j, :].T)**2*exp(4*rho)/m**2, j), by replace *)
Lemma step_65 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  sum n (fun j => norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) ones) (row B j)))))) ^ 2)
  <= sum n (fun j => (1 + sqrt (INR m)) ^ 2 * norm m (vadd (row (mulm e (mulm d C_1 X) (tr A_2)) j) (vopp (row (mulm e (mulm d A_1 X) (tr A_2)) j))) ^ 2 * exp (4 * rho) / INR m ^ 2).
Proof.
  intros n m e d A_1 A_2 B C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [A_1; X; A_2; B; C_1] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e226 e227 _ (fun sv Wv SFv => (step_64 n m e d A_1 A_2 B C_1 X rho (sv (0%N, 4096%N)) Hs_n Hs_m Hs_e Hs_d (Wv (0%N, 4096%N)) Hp_rho Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e228 e229.
  equal Q2 e230 e231.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p412 : ex := (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p321 (Add p322 (Opp (Add (Exp (Sum (2, 20001) (Mul p52 (V2 2 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul p54 (V2 4 (0, 20003) (1, 20005)))))))))) p323) 2%nat)))%N.
Definition e253 : ex := (Sqrt p412)%N.
Definition e232 : ex := (Pow e253 2%nat)%N.
Definition e233 : ex := (Sum (0, 20004) (Pow (Sqrt (Sum (1, 20003) (Pow (Mul p328 (Add p329 (Opp (Add (Exp (Sum (2, 20001) (Mul p52 (V2 2 (1, 20003) (2, 20001))))) (Mul (Opp p53) (V2 4 (0, 20004) (1, 20003))))))) 2%nat))) 2%nat))%N.
(* norm(B_hat_resc() - B)**2 <= total(norm(1/inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*(exp((A_1*X*A_2.T)[j, :].T) - inner(exp((A_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T - (exp((C_1*X*A_2.T)[j, :].T) - inner(exp((C_1*X*A_2.T)[j, :].T), ones(m))*B[j, :].T)))**2, j), by same *)
Lemma step_66 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B)) ^ 2
  <= sum n (fun j => norm m (vscal (/ inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (vadd (vadd (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d A_1 X) (tr A_2)) j)) ones) (row B j))) (vopp (vadd (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) (vscal (- inner m (vexp (row (mulm e (mulm d C_1 X) (tr A_2)) j)) ones) (row B j)))))) ^ 2).
Proof.
  intros n m e d A_1 A_2 B C_1 X Hs_n Hs_m Hs_e Hs_d.
  setting [n; m; e; d] [] [] [A_1; X; A_2; C_1; B] [] [].
  equal Q1 e232 e233.
  exact (Req_le _ _ Q1).
Qed.

Definition p416 : ex := (Sum (1, 20002) (Pow (Add p58 p317) 2%nat))%N.
Definition e234 : ex := (Sum (0, 20003) (Mul (Mul (Mul p150 (Pow (Sqrt p416) 2%nat)) (Exp (Mul (Int 4) e22))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e235 : ex := (Mul (Mul (Mul p150 (Pow (Sqrt (Sum (0, 20003) p416)) 2%nat)) (Exp (Mul (Int 4) e22))) (Inv (Pow (Sz 1) 2%nat)))%N.
(* norm(B_hat_resc() - B)**2 <= (sqrt(m) + 1)**2*exp(4*rho)*norm(C_1*X*A_2.T - A_1*X*A_2.T)**2/m**2, by transitive *)
Lemma step_67 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B)) ^ 2
  <= (1 + sqrt (INR m)) ^ 2 * frob n m (madd (mulm e (mulm d C_1 X) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) ^ 2 * exp (4 * rho) / INR m ^ 2.
Proof.
  intros n m e d A_1 A_2 B C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [A_1; X; A_2; C_1; B] [] [0%N].
  assert (P1 : den Ev rv e232 <= den Ev rv e233) by (exact (step_66 n m e d A_1 A_2 B C_1 X Hs_n Hs_m Hs_e Hs_d)).
  assert (P2 : den Ev rv e233 <= den Ev rv e234) by (exact (step_65 n m e d A_1 A_2 B C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3)).
  assert (P3 : den Ev rv e234 <= den Ev rv e235) by (exact (step_61 n m e d A_1 A_2 C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p419 : ex := (Sum (3, 20000) (Mul (V2 4 (0, 20004) (3, 20000)) (V2 2 (3, 20000) (2, 20001))))%N.
Definition p420 : ex := (Sum (0, 20006) (Sum (1, 20005) (Pow (Add (Sum (0, 20004) (Mul p334 (Add p335 (Opp (Add (Exp (Sum (2, 20001) (Mul p419 (V2 3 (1, 20005) (2, 20001))))) (Opp (Sum (0, 20003) (Mul (Mul (Del (0, 20004) (0, 20003)) (Sum (1, 20002) (Mul (Exp (Sum (2, 20001) (Mul p419 (V2 3 (1, 20002) (2, 20001))))) e112))) (V2 0 (0, 20003) (1, 20005)))))))))) p337) 2%nat)))%N.
Definition e243 : ex := (Sqrt p420)%N.
Definition e236 : ex := (Pow e243 2%nat)%N.
Definition p423 : ex := (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p122 p341) 2%nat))))%N.
Definition p424 : ex := (Mul (Mul p150 (Pow p423 2%nat)) (Exp (Mul (Int 4) e22)))%N.
Definition e237 : ex := (Mul p424 (Inv (Pow (Sz 1) 2%nat)))%N.
Definition e238 : ex := (Sqrt e236)%N.
Definition e239 : ex := (Sqrt e237)%N.
Definition e240 : ex := (Pow e238 2%nat)%N.
Definition e241 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4124) (Sum (1, 4125) (Pow (Add (Sum (0, 4126) (Mul p348 (Add p349 (Opp (Add (Exp (Sum (2, 4132) (Mul (Sum (3, 4133) (Mul (V2 4 (0, 4126) (3, 4133)) (V2 2 (3, 4133) (2, 4132)))) (V2 3 (1, 4125) (2, 4132))))) (Opp (Sum (0, 4134) (Mul (Mul (Del (0, 4126) (0, 4134)) (Sum (1, 4135) (Mul (Exp (Sum (2, 4136) (Mul (Sum (3, 4137) (Mul (V2 4 (0, 4126) (3, 4137)) (V2 2 (3, 4137) (2, 4136)))) (V2 3 (1, 4135) (2, 4136))))) e112))) (V2 0 (0, 4134) (1, 4125)))))))))) p350) 2%nat)))) 2%nat))%N.
Definition e242 : ex := (Sqrt (Sum (0, 4144) (Sum (1, 4145) (Pow (Add (Sum (0, 4146) (Mul p352 (Add p353 (Opp (Add (Exp (Sum (2, 4152) (Mul (Sum (3, 4153) (Mul (V2 4 (0, 4146) (3, 4153)) (V2 2 (3, 4153) (2, 4152)))) (V2 3 (1, 4145) (2, 4152))))) (Opp (Sum (0, 4154) (Mul (Mul (Del (0, 4146) (0, 4154)) (Sum (1, 4155) (Mul (Exp (Sum (2, 4156) (Mul (Sum (3, 4157) (Mul (V2 4 (0, 4146) (3, 4157)) (V2 2 (3, 4157) (2, 4156)))) (V2 3 (1, 4155) (2, 4156))))) e112))) (V2 0 (0, 4154) (1, 4145)))))))))) p354) 2%nat))))%N.
Definition e244 : ex := (Pow e239 2%nat)%N.
Definition p432 : ex := (Mul (Mul (Add e112 (Sqrt (Sz 1))) p423) (Exp (Mul (Int 2) e22)))%N.
Definition e248 : ex := (Mul p432 (Inv (Sz 1)))%N.
Definition e245 : ex := (Pow e248 2%nat)%N.
Definition e246 : ex := (Sqrt (Mul (Mul (Mul p150 (Pow (Sqrt (Sum (0, 4138) (Sum (1, 4139) (Pow (Add (Sum (2, 4140) (Mul (Sum (3, 4141) (Mul (V2 4 (0, 4138) (3, 4141)) (V2 2 (3, 4141) (2, 4140)))) (V2 3 (1, 4139) (2, 4140)))) p360) 2%nat)))) 2%nat)) (Exp (Mul (Int 4) e22))) (Inv (Pow (Sz 1) 2%nat))))%N.
Definition e247 : ex := (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) (Sqrt (Sum (0, 4158) (Sum (1, 4159) (Pow (Add (Sum (2, 4160) (Mul (Sum (3, 4161) (Mul (V2 4 (0, 4158) (3, 4161)) (V2 2 (3, 4161) (2, 4160)))) (V2 3 (1, 4159) (2, 4160)))) p362) 2%nat))))) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
(* norm(B_hat_resc() - B) <= (sqrt(m) + 1)*exp(2*rho)*norm(C_1*X*A_2.T - A_1*X*A_2.T)/m, by root *)
Lemma line_8_1 :
  forall (n m e d : nat) (A_1 A_2 B C_1 X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B))
  <= (1 + sqrt (INR m)) * frob n m (madd (mulm e (mulm d C_1 X) (tr A_2)) (mopp (mulm e (mulm d A_1 X) (tr A_2)))) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3.
  setting [n; m; e; d] [rho] [] [B; A_1; X; A_2; C_1] [] [0%N].
  assert (P1 : den Ev rv e236 <= den Ev rv e237) by (exact (step_67 n m e d A_1 A_2 B C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3)).
  equal Q2 e240 e236.
  nonnegative N3 (nil_nonnegative Ev) e241.
  nonnegative N4 (nil_nonnegative Ev) e242.
  assert (Q5 : den Ev rv e238 = den Ev rv e243) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e244 e245.
  nonnegative N7 (nil_nonnegative Ev) e246.
  nonnegative N8 (nil_nonnegative Ev) e247.
  assert (Q9 : den Ev rv e239 = den Ev rv e248) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e238 <= den Ev rv e239)) (Req_le _ _ Q9))).
Qed.

Definition e249 : ex := (Mul (Mul (Mul (Mul (Add e112 (Sqrt (Sz 1))) p119) p98) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
Definition e250 : ex := (Mul (Mul (Mul p132 p119) (Exp (Mul (Int 2) e22))) (Inv (Sz 1)))%N.
(* norm(B_hat_resc() - B) <= R*(sqrt(m) + 1)*exp(2*rho)*norm(C_1 - A_1)/m, by transitive *)
Lemma inequality_8 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  frob n m (madd (B_hat_resc n m e d A_1 A_2 B C_1 X) (mopp B))
  <= R_ * (1 + sqrt (INR m)) * frob n d (madd C_1 (mopp A_1)) * exp (2 * rho) / INR m.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4.
  setting [n; m; e; d] [rho; R_] [] [B; A_1; X; A_2; C_1] [] [0%N; 1%N].
  assert (P1 : den Ev rv e243 <= den Ev rv e248) by (exact (line_8_1 n m e d A_1 A_2 B C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho Hh1 Hh2 Hh3)).
  assert (P2 : den Ev rv e248 <= den Ev rv e249) by (exact (line_8_2 n m e d A_1 A_2 C_1 X rho Hs_n Hs_m Hs_e Hs_d Hp_rho)).
  assert (P3 : den Ev rv e249 <= den Ev rv e250) by (exact (line_8_3 n m e d A_1 A_2 C_1 R_ X rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh4)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Theorem theorem_8 : statement_8.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (inequality_8 n m e d A_1 A_2 B C_1 R_ X rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh6 Hh3 Hh5 Hh2).
Qed.

Definition e251 : ex := (Add e54 p59)%N.
Definition e252 : ex := (Add e54 p35)%N.
Definition e254 : ex := (Mul (Mul (Mul p371 (Sqrt (Sum (0, 20001) (Sum (3, 20000) (Pow (Add (V2 3 (0, 20001) (3, 20000)) (Opp (V2 0 (0, 20001) (3, 20000)))) 2%nat))))) (Exp (Mul (Int 2) e54))) (Inv (Sz 1)))%N.
Lemma defined_8 :
  forall (n m e d : nat) (A_1 A_2 B C_1 : mat) (R_ : R) (X Y : mat) (rho : R),
  (0 < n)%nat -> (0 < m)%nat -> (0 < e)%nat -> (0 < d)%nat -> 0 < R_ -> 0 < rho ->
  spectral n d A_1 * spectral m e A_2 <= R_ ->
  spectral d m (mulm e X (tr A_2)) <= R_ ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d A_1 Y) (tr A_2)) j)) <= rho ->
  maxn n (fun j => maxnorm m (row (mulm e (mulm d C_1 X) (tr A_2)) j)) <= rho ->
  maxn n (fun j => norm m (row B j)) <= 1 ->
  defined (env_of [n; m; e; d] [R_; rho] [] [A_1; X; A_2; C_1; B; Y]) (ienv_of []) e253 /\
  defined (env_of [n; m; e; d] [R_; rho] [] [A_1; X; A_2; C_1; B; Y]) (ienv_of []) e254.
Proof.
  intros n m e d A_1 A_2 B C_1 R_ X Y rho Hs_n Hs_m Hs_e Hs_d Hp_R_ Hp_rho Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; m; e; d] [R_; rho] [] [A_1; X; A_2; C_1; B; Y] [] [0%N; 1%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e203 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e202 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e201 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e252 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e251 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e15 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.
