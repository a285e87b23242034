(* Row sums, target: a sum over part of a row, in the row of the target. The claim row-of-target of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* p*(2*t + tau*(-3*p**2 + 4*p - 3*rho - 3*t - 1)) <= 13/768 + 55*sqrt(33)/2304 *)
Definition statement_1 : Prop :=
  forall (p rho t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau * (1 - p) ->
  0 <= rho ->
  rho <= (1 - p) * (1 - p - tau) ->
  p * (2 * t + tau * (- 1 - 3 * rho - 3 * t - 3 * p ^ 2 + 4 * p)) <= 13 / 768 + 55 * sqrt 33 / 2304.

(* 13/768 - 55*sqrt(33)/2304 <= p*(2*t + tau*(-3*p**2 + 4*p - 3*rho - 3*t - 1)) *)
Definition statement_2 : Prop :=
  forall (p rho t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau * (1 - p) ->
  0 <= rho ->
  rho <= (1 - p) * (1 - p - tau) ->
  13 / 768 - 55 * sqrt 33 / 2304 <= p * (2 * t + tau * (- 1 - 3 * rho - 3 * t - 3 * p ^ 2 + 4 * p)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* rho <= (1 - p)*(-p - tau + 1), by assume *)
Lemma step_1 :
  forall (p rho tau : R),
  rho <= (1 - p) * (1 - p - tau) ->
  rho <= (1 - p) * (1 - p - tau).
Proof.
  intros p rho tau Hh1.
  setting [] [rho; p; tau] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= rho, by assume *)
Lemma step_2 :
  forall (rho : R),
  0 <= rho ->
  0 <= rho.
Proof.
  intros rho Hh1.
  setting [] [rho] [] [] [] [].
  exact Hh1.
Qed.

(* t <= tau*(1 - p), by assume *)
Lemma step_3 :
  forall (p t tau : R),
  t <= tau * (1 - p) ->
  t <= tau * (1 - p).
Proof.
  intros p t tau Hh1.
  setting [] [t; tau; p] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= t, by assume *)
Lemma step_4 :
  forall (t : R),
  0 <= t ->
  0 <= t.
Proof.
  intros t Hh1.
  setting [] [t] [] [] [] [].
  exact Hh1.
Qed.

(* p + tau <= 1, by assume *)
Lemma step_5 :
  forall (p tau : R),
  p + tau <= 1 ->
  p + tau <= 1.
Proof.
  intros p tau Hh1.
  setting [] [p; tau] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= tau, by assume *)
Lemma step_6 :
  forall (tau : R),
  0 <= tau ->
  0 <= tau.
Proof.
  intros tau Hh1.
  setting [] [tau] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= p, by assume *)
Lemma step_7 :
  forall (p : R),
  0 <= p ->
  0 <= p.
Proof.
  intros p Hh1.
  setting [] [p] [] [] [] [].
  exact Hh1.
Qed.

Definition splits_1 : Simplex.certificate :=
(Simplex.Ends (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 0 1 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Ends (Simplex.Split 0 1 [7; 1]%Z 8 Simplex.Done Simplex.Done)
(Simplex.Split 0 1 [7; 1]%Z 8 Simplex.Done Simplex.Done))).

Definition e1 : ex := (Mul (Sc 1) (Add (Int 1) (Opp (Sc 0))))%N.
Definition e2 : ex := (Mul (Add (Int 1) (Opp (Sc 0))) (Add (Add (Int 1) (Opp (Sc 0))) (Opp (Sc 1))))%N.
Definition e3 : ex := (Add (Sc 0) (Sc 1))%N.
Definition p4 : ex := (Add (Opp (Int 1)) (Opp (Mul (Int 3) (Sc 3))))%N.
Definition p5 : ex := (Opp (Mul (Int 3) (Pow (Sc 0) 2%nat)))%N.
Definition e4 : ex := (Mul (Sc 0) (Add (Mul (Int 2) (Sc 2)) (Mul (Sc 1) (Add (Add (Add p4 (Opp (Mul (Int 3) (Sc 2)))) p5) (Mul (Int 4) (Sc 0))))))%N.
Definition p7 : ex := (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 2304)))%N.
Definition e5 : ex := (Add (Mul (Int 13) (Inv (Int 768))) p7)%N.
(* p*(2*t + tau*(-3*p**2 + 4*p - 3*rho - 3*t - 1)) <= 13/768 + 55*sqrt(33)/2304, by on simplex *)
Lemma step_8 :
  forall (p rho t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau * (1 - p) ->
  0 <= rho ->
  rho <= (1 - p) * (1 - p - tau) ->
  p * (2 * t + tau * (- 1 - 3 * rho - 3 * t - 3 * p ^ 2 + 4 * p)) <= 13 / 768 + 55 * sqrt 33 / 2304.
Proof.
  intros p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [] [p; tau; t; rho] [] [] [] [].
  exact ((Simplex.on_simplex Ev rv (Simplex.SquareRoot 33) [(5, 6, 1%positive); (367, 368, 64%positive); (23529, 23530, 4096%positive); (57445626465380286598506114682189293182202, 57445626465380286598506114682189293182203, 10000000000000000000000000000000000000000%positive)]%Z [0%N; 1%N] [(2%N, e1); (3%N, e2)] e3 e4 e5 splits_1 (ltac:(computed)) (conj Hh1 (conj Hh2 I)) Hh3 (conj (conj Hh4 Hh5) (conj (conj Hh6 Hh7) I)) I)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  exact (step_8 p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7).
Qed.

Definition e6 : ex := (Add (Mul (Add (Int 1) (Opp (Sc 0))) (Add (Add (Int 1) (Opp (Sc 0))) (Opp (Sc 2)))) (Opp (Sc 3)))%N.
Definition e7 : ex := (Add (Sc 3) (Opp (Int 0)))%N.
Definition e8 : ex := (Add (Mul (Sc 2) (Add (Int 1) (Opp (Sc 0)))) (Opp (Sc 1)))%N.
Definition e9 : ex := (Add (Sc 1) (Opp (Int 0)))%N.
Definition e10 : ex := (Add (Int 1) (Opp (Add (Sc 0) (Sc 2))))%N.
Definition e11 : ex := (Add (Sc 2) (Opp (Int 0)))%N.
Definition e12 : ex := (Add (Sc 0) (Opp (Int 0)))%N.
Definition e13 : ex := (Mul (Sc 0) (Add (Mul (Int 2) (Sc 1)) (Mul (Sc 2) (Add (Add (Add p4 (Opp (Mul (Int 3) (Sc 1)))) p5) (Mul (Int 4) (Sc 0))))))%N.
Lemma defined_1 :
  forall (p rho t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau * (1 - p) ->
  0 <= rho ->
  rho <= (1 - p) * (1 - p - tau) ->
  defined (env_of [] [p; t; tau; rho] [] []) (ienv_of []) e13 /\
  defined (env_of [] [p; t; tau; rho] [] []) (ienv_of []) e5.
Proof.
  intros p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [] [p; t; tau; rho] [] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e12 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e8 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e6 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (nil_known Ev)))))))).
Qed.

Definition splits_2 : Simplex.certificate :=
(Simplex.Ends (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split
0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0
2 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done))))) (Simplex.Ends
(Simplex.Split 0 1 [7; -1]%Z 8 Simplex.Done Simplex.Done) (Simplex.Split 0 1 [7; -1]%Z 8 (Simplex.Split 0 2
[1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done))).

Definition e14 : ex := (Add (Mul (Int 13) (Inv (Int 768))) (Opp p7))%N.
(* 13/768 - 55*sqrt(33)/2304 <= p*(2*t + tau*(-3*p**2 + 4*p - 3*rho - 3*t - 1)), by on simplex *)
Lemma step_9 :
  forall (p rho t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau * (1 - p) ->
  0 <= rho ->
  rho <= (1 - p) * (1 - p - tau) ->
  13 / 768 - 55 * sqrt 33 / 2304 <= p * (2 * t + tau * (- 1 - 3 * rho - 3 * t - 3 * p ^ 2 + 4 * p)).
Proof.
  intros p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [] [p; tau; t; rho] [] [] [] [].
  exact ((Simplex.on_simplex Ev rv (Simplex.SquareRoot 33) [(5, 6, 1%positive); (367, 368, 64%positive); (23529, 23530, 4096%positive); (57445626465380286598506114682189293182202, 57445626465380286598506114682189293182203, 10000000000000000000000000000000000000000%positive)]%Z [0%N; 1%N] [(2%N, e1); (3%N, e2)] e3 e14 e4 splits_2 (ltac:(computed)) (conj Hh1 (conj Hh2 I)) Hh3 (conj (conj Hh4 Hh5) (conj (conj Hh6 Hh7) I)) I)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  exact (step_9 p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7).
Qed.

Lemma defined_2 :
  forall (p rho t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau * (1 - p) ->
  0 <= rho ->
  rho <= (1 - p) * (1 - p - tau) ->
  defined (env_of [] [p; t; tau; rho] [] []) (ienv_of []) e14 /\
  defined (env_of [] [p; t; tau; rho] [] []) (ienv_of []) e13.
Proof.
  intros p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [] [p; t; tau; rho] [] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e12 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e8 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e6 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (nil_known Ev)))))))).
Qed.
