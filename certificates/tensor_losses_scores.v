(* Five slopes: in the scores. The claim tensor-losses-scores of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* D(L_norm(S), S[j, l]) = (c(S)[j, l] - inner(f(S)[j, :].T, c(S)[j, :].T))*f(S)[j, l] *)
Definition statement_1 : Prop :=
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  is_derive (fun s => L_norm n m B (updm S_ j l s)) (S_ j l)
    ((- inner m (row (f_4 n m S_) j) (row (c_4 n m B S_) j) + c_4 n m B S_ j l) * f_4 n m S_ j l).

(* D(L_resc(S), S[j, l]) = ((exp(S) - diag(alpha(S))*B)[j, l] - inner(B[j, :].T, (exp(S) - diag(alpha(S))*B)[j, :].T))*u(S)[j, l] *)
Definition statement_2 : Prop :=
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  is_derive (fun s => L_resc n m B (updm S_ j l s)) (S_ j l)
    ((- inner m (row B j) (row (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B))) j) + madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B)) j l) * u n m S_ j l).

(* D(L_ce(S), S[j, l]) = f(S)[j, l]*inner(B[j, :].T, ones(m)) - B[j, l] *)
Definition statement_3 : Prop :=
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  is_derive (fun s => L_ce n m B (updm S_ j l s)) (S_ j l) (- B j l + f_4 n m S_ j l * inner m (row B j) ones).

(* D(L_ent(S), S[j, l]) = (-S[j, l] + inner(f(S)[j, :].T, S[j, :].T))*f(S)[j, l] *)
Definition statement_4 : Prop :=
  forall (n m : nat) (S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  is_derive (fun s => L_ent n m (updm S_ j l s)) (S_ j l)
    ((- S_ j l + inner m (row (f_4 n m S_) j) (row S_ j)) * f_4 n m S_ j l).

(* D(L_sparse(S), S[j, l]) = u(S)[j, l] *)
Definition statement_5 : Prop :=
  forall (n m : nat) (S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  is_derive (fun s => L_sparse n m (updm S_ j l s)) (S_ j l) (u n m S_ j l).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Mul (Exp (V2 0 (0, 20003) (1, 20000))) (Int 1)))%N.
Definition p2 : ex := (Exp (V2 0 (0, 20001) (1, 20002)))%N.
Definition p3 : ex := (Sum (0, 20001) (Mul (Mul (Del (0, 20003) (0, 20001)) (Inv p1)) p2))%N.
Definition p4 : ex := (Pow (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add p3 (Opp (V2 1 (0, 20003) (1, 20002)))) 2%nat)))) 2%nat)%N.
Definition e5 : ex := (Mul p4 (Inv (Int 2)))%N.
Definition e1 : ex := (D (T2 0 (0, 1) (1, 2)) e5)%N.
Definition p7 : ex := (Sum (1, 20000) (Mul (Exp (V2 0 (0, 1) (1, 20000))) (Int 1)))%N.
Definition p8 : ex := (Mul (Del (0, 1) (0, 20001)) (Inv p7))%N.
Definition p9 : ex := (Sum (0, 20001) (Mul p8 p2))%N.
Definition p10 : ex := (Add p9 (Opp (V2 1 (0, 1) (1, 20002))))%N.
Definition e2 : ex := (Sum (1, 20002) (Mul p10 (D (T2 0 (0, 1) (1, 2)) p9)))%N.
(* line 1: D(L_norm(S), S[j, l]) = inner(c(S)[j, :].T, D(f(S)[j, :].T, S[j, l])) *)
Lemma line_1_1 :
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  pdm (fun S_ => L_norm n m B S_) S_ j l
  = inner m (row (c_4 n m B S_) j) (pdmv (fun S_ => row (f_4 n m S_) j) S_ j l).
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition p12 : ex := (Sum (0, 20001) (Mul p8 (Exp (V2 0 (0, 20001) (1, 2)))))%N.
Definition p13 : ex := (Mul p12 (Add (Del (1, 20002) (1, 2)) (Opp p9)))%N.
Definition e3 : ex := (Sum (1, 20002) (Mul p10 p13))%N.
(* line 2: inner(c(S)[j, :].T, D(f(S)[j, :].T, S[j, l])) = inner(c(S)[j, :].T, f(S)[j, l]*(basis(l) - f(S)[j, :].T)) *)
Lemma line_1_2 :
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  inner m (row (c_4 n m B S_) j) (pdmv (fun S_ => row (f_4 n m S_) j) S_ j l)
  = inner m (row (c_4 n m B S_) j) (vscal (f_4 n m S_ j l) (vadd (basis l) (vopp (row (f_4 n m S_) j)))).
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Definition e4 : ex := (Mul (Add (Opp (Sum (1, 20002) (Mul p9 p10))) (Add p12 (Opp (V2 1 (0, 1) (1, 2))))) p12)%N.
(* line 3: inner(c(S)[j, :].T, f(S)[j, l]*(basis(l) - f(S)[j, :].T)) = (c(S)[j, l] - inner(f(S)[j, :].T, c(S)[j, :].T))*f(S)[j, l] *)
Lemma line_1_3 :
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  inner m (row (c_4 n m B S_) j) (vscal (f_4 n m S_ j l) (vadd (basis l) (vopp (row (f_4 n m S_) j))))
  = (- inner m (row (f_4 n m S_) j) (row (c_4 n m B S_) j) + c_4 n m B S_ j l) * f_4 n m S_ j l.
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (1, 2))%N e5 e4.
Qed.

Lemma defined_1 :
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e1 /\
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e4.
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p16 : ex := (Pow (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Add (Exp (V2 0 (0, 20003) (1, 20002))) (Opp (Sum (0, 20001) (Mul (Mul (Del (0, 20003) (0, 20001)) p1) (V2 1 (0, 20001) (1, 20002)))))) 2%nat)))) 2%nat)%N.
Definition e10 : ex := (Mul p16 (Inv (Int 2)))%N.
Definition e6 : ex := (D (T2 0 (0, 1) (1, 2)) e10)%N.
Definition p19 : ex := (Mul (Del (0, 1) (0, 20001)) p7)%N.
Definition p20 : ex := (Add (Exp (V2 0 (0, 1) (1, 20002))) (Opp (Sum (0, 20001) (Mul p19 (V2 1 (0, 20001) (1, 20002))))))%N.
Definition e7 : ex := (Sum (1, 20002) (Mul p20 (D (T2 0 (0, 1) (1, 2)) p20)))%N.
(* line 1: D(L_resc(S), S[j, l]) = inner((exp(S) - diag(alpha(S))*B)[j, :].T, D((exp(S) - diag(alpha(S))*B)[j, :].T, S[j, l])) *)
Lemma line_2_1 :
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  pdm (fun S_ => L_resc n m B S_) S_ j l
  = inner m (row (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B))) j) (pdmv (fun S_ => row (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B))) j) S_ j l).
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e6 e7.
Qed.

Definition e21 : ex := (Exp (V2 0 (0, 1) (1, 2)))%N.
Definition e8 : ex := (Sum (1, 20002) (Mul p20 (Mul e21 (Add (Del (1, 20002) (1, 2)) (Opp (V2 1 (0, 1) (1, 20002)))))))%N.
(* line 2: inner((exp(S) - diag(alpha(S))*B)[j, :].T, D((exp(S) - diag(alpha(S))*B)[j, :].T, S[j, l])) = inner((exp(S) - diag(alpha(S))*B)[j, :].T, u(S)[j, l]*(basis(l) - B[j, :].T)) *)
Lemma line_2_2 :
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  inner m (row (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B))) j) (pdmv (fun S_ => row (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B))) j) S_ j l)
  = inner m (row (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B))) j) (vscal (u n m S_ j l) (vadd (basis l) (vopp (row B j)))).
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e7 e8.
Qed.

Definition e9 : ex := (Mul (Add (Opp (Sum (1, 20002) (Mul (V2 1 (0, 1) (1, 20002)) p20))) (Add e21 (Opp (Sum (0, 20001) (Mul p19 (V2 1 (0, 20001) (1, 2))))))) e21)%N.
(* line 3: inner((exp(S) - diag(alpha(S))*B)[j, :].T, u(S)[j, l]*(basis(l) - B[j, :].T)) = ((exp(S) - diag(alpha(S))*B)[j, l] - inner(B[j, :].T, (exp(S) - diag(alpha(S))*B)[j, :].T))*u(S)[j, l] *)
Lemma line_2_3 :
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  inner m (row (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B))) j) (vscal (u n m S_ j l) (vadd (basis l) (vopp (row B j))))
  = (- inner m (row B j) (row (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B))) j) + madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B)) j l) * u n m S_ j l.
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e8 e9.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (1, 2))%N e10 e9.
Qed.

Lemma defined_2 :
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e6 /\
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e9.
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p25 : ex := (Ln p3)%N.
Definition p26 : ex := (Sum (0, 20003) (Sum (1, 20002) (Mul p25 (V2 1 (0, 20003) (1, 20002)))))%N.
Definition e14 : ex := (Opp p26)%N.
Definition e11 : ex := (D (T2 0 (0, 1) (1, 2)) e14)%N.
Definition p29 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 1) (1, 20000)) (Int 1)))%N.
Definition p30 : ex := (Ln p7)%N.
Definition e12 : ex := (Opp (D (T2 0 (0, 1) (1, 2)) (Add (Opp (Mul p29 p30)) (Sum (1, 20000) (Mul (V2 1 (0, 1) (1, 20000)) (V2 0 (0, 1) (1, 20000)))))))%N.
(* line 1: D(L_ce(S), S[j, l]) = -D(-log(alpha(S)[j])*inner(B[j, :].T, ones(m)) + inner(B[j, :].T, S[j, :].T), S[j, l]) *)
Lemma line_3_1 :
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  pdm (fun S_ => L_ce n m B S_) S_ j l
  = - pdm (fun S_ => - (inner m (row B j) ones * ln (alpha_4 n m S_ j)) + inner m (row B j) (row S_ j)) S_ j l.
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e11 e12.
Qed.

Definition e13 : ex := (Add (Opp (V2 1 (0, 1) (1, 2))) (Mul p12 p29))%N.
(* line 2: -D(-log(alpha(S)[j])*inner(B[j, :].T, ones(m)) + inner(B[j, :].T, S[j, :].T), S[j, l]) = f(S)[j, l]*inner(B[j, :].T, ones(m)) - B[j, l] *)
Lemma line_3_2 :
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  - pdm (fun S_ => - (inner m (row B j) ones * ln (alpha_4 n m S_ j)) + inner m (row B j) (row S_ j)) S_ j l
  = - B j l + f_4 n m S_ j l * inner m (row B j) ones.
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e12 e13.
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (1, 2))%N e14 e13.
Qed.

Lemma defined_3 :
  forall (n m : nat) (B S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e11 /\
  defined (env_of [n; m] [] [] [S_; B]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e13.
Proof.
  intros n m B S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_; B] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p33 : ex := (Sum (0, 20003) (Sum (1, 20002) (Mul p3 p25)))%N.
Definition e19 : ex := (Opp p33)%N.
Definition e15 : ex := (D (T2 0 (0, 1) (1, 2)) e19)%N.
Definition p36 : ex := (Sum (1, 20002) (Mul p9 (V2 0 (0, 1) (1, 20002))))%N.
Definition e16 : ex := (D (T2 0 (0, 1) (1, 2)) (Add (Opp p36) p30))%N.
(* line 1: D(L_ent(S), S[j, l]) = D(-inner(f(S)[j, :].T, S[j, :].T) + log(alpha(S)[j]), S[j, l]) *)
Lemma line_4_1 :
  forall (n m : nat) (S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  pdm (fun S_ => L_ent n m S_) S_ j l
  = pdm (fun S_ => - inner m (row (f_4 n m S_) j) (row S_ j) + ln (alpha_4 n m S_ j)) S_ j l.
Proof.
  intros n m S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e15 e16.
Qed.

Definition e17 : ex := (Opp (Sum (1, 20002) (Mul (V2 0 (0, 1) (1, 20002)) p13)))%N.
(* line 2: D(-inner(f(S)[j, :].T, S[j, :].T) + log(alpha(S)[j]), S[j, l]) = -inner(S[j, :].T, f(S)[j, l]*(basis(l) - f(S)[j, :].T)) *)
Lemma line_4_2 :
  forall (n m : nat) (S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  pdm (fun S_ => - inner m (row (f_4 n m S_) j) (row S_ j) + ln (alpha_4 n m S_ j)) S_ j l
  = - inner m (row S_ j) (vscal (f_4 n m S_ j l) (vadd (basis l) (vopp (row (f_4 n m S_) j)))).
Proof.
  intros n m S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e16 e17.
Qed.

Definition e18 : ex := (Mul (Add (Opp (V2 0 (0, 1) (1, 2))) p36) p12)%N.
(* line 3: -inner(S[j, :].T, f(S)[j, l]*(basis(l) - f(S)[j, :].T)) = (-S[j, l] + inner(f(S)[j, :].T, S[j, :].T))*f(S)[j, l] *)
Lemma line_4_3 :
  forall (n m : nat) (S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  - inner m (row S_ j) (vscal (f_4 n m S_ j l) (vadd (basis l) (vopp (row (f_4 n m S_) j))))
  = (- S_ j l + inner m (row (f_4 n m S_) j) (row S_ j)) * f_4 n m S_ j l.
Proof.
  intros n m S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e17 e18.
Qed.

Theorem theorem_4 : statement_4.
Proof.
  intros n m S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (1, 2))%N e19 e18.
Qed.

Lemma defined_4 :
  forall (n m : nat) (S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  defined (env_of [n; m] [] [] [S_]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e15 /\
  defined (env_of [n; m] [] [] [S_]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e18.
Proof.
  intros n m S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p40 : ex := (Sum (1, 20000) (Mul (Exp (V2 0 (0, 20001) (1, 20000))) (Int 1)))%N.
Definition e20 : ex := (Sum (0, 20001) p40)%N.
Theorem theorem_5 : statement_5.
Proof.
  intros n m S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T2 0 (0, 1) (1, 2))%N e20 e21.
Qed.

Definition e22 : ex := (D (T2 0 (0, 1) (1, 2)) e20)%N.
Lemma defined_5 :
  forall (n m : nat) (S_ : mat) (j l : nat),
  (0 < n)%nat -> (0 < m)%nat -> (j < n)%nat -> (l < m)%nat ->
  defined (env_of [n; m] [] [] [S_]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e22 /\
  defined (env_of [n; m] [] [] [S_]) (ienv_of [((0%N, 1%N), j); ((1%N, 2%N), l)]) e21.
Proof.
  intros n m S_ j l Hs_n Hs_m Hi_j Hi_l.
  setting [n; m] [] [] [S_] [((0%N, 1%N), j); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
