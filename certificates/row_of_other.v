(* Row sums, elsewhere: a sum over part of a row, in another row. The claim row-of-other of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* p*(2*q**2*sigma - q*sigma + 2*t + (q*sigma + tau)*(-3*p**2 + 2*p - 3*q**2 + 2*q - 3*rho - 3*t)) <= 13/768 + 55*sqrt(33)/2304 *)
Definition statement_1 : Prop :=
  forall (p q rho sigma t tau : R),
  0 <= p ->
  0 <= q ->
  0 <= tau ->
  p + q + tau <= 1 ->
  0 <= sigma ->
  sigma <= 1 ->
  0 <= t ->
  t <= tau * (1 - p - q) ->
  0 <= rho ->
  rho <= (1 - p - q) * (1 - p - q - tau) ->
  p * (2 * t + (tau + q * sigma) * (- (3 * rho) - 3 * t - 3 * p ^ 2 - 3 * q ^ 2 + 2 * p + 2 * q) - q * sigma + 2 * sigma * q ^ 2)
  <= 13 / 768 + 55 * sqrt 33 / 2304.

(* 13/768 - 55*sqrt(33)/2304 <= p*(2*q**2*sigma - q*sigma + 2*t + (q*sigma + tau)*(-3*p**2 + 2*p - 3*q**2 + 2*q - 3*rho - 3*t)) *)
Definition statement_2 : Prop :=
  forall (p q rho sigma t tau : R),
  0 <= p ->
  0 <= q ->
  0 <= tau ->
  p + q + tau <= 1 ->
  0 <= sigma ->
  sigma <= 1 ->
  0 <= t ->
  t <= tau * (1 - p - q) ->
  0 <= rho ->
  rho <= (1 - p - q) * (1 - p - q - tau) ->
  13 / 768 - 55 * sqrt 33 / 2304
  <= p * (2 * t + (tau + q * sigma) * (- (3 * rho) - 3 * t - 3 * p ^ 2 - 3 * q ^ 2 + 2 * p + 2 * q) - q * sigma + 2 * sigma * q ^ 2).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* rho <= (-p - q + 1)*(-p - q - tau + 1), by assume *)
Lemma step_1 :
  forall (p q rho tau : R),
  rho <= (1 - p - q) * (1 - p - q - tau) ->
  rho <= (1 - p - q) * (1 - p - q - tau).
Proof.
  intros p q rho tau Hh1.
  setting [] [rho; p; q; tau] [] [] [] [].
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

(* t <= tau*(-p - q + 1), by assume *)
Lemma step_3 :
  forall (p q t tau : R),
  t <= tau * (1 - p - q) ->
  t <= tau * (1 - p - q).
Proof.
  intros p q t tau Hh1.
  setting [] [t; tau; p; q] [] [] [] [].
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

(* sigma <= 1, by assume *)
Lemma step_5 :
  forall (sigma : R),
  sigma <= 1 ->
  sigma <= 1.
Proof.
  intros sigma Hh1.
  setting [] [sigma] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= sigma, by assume *)
Lemma step_6 :
  forall (sigma : R),
  0 <= sigma ->
  0 <= sigma.
Proof.
  intros sigma Hh1.
  setting [] [sigma] [] [] [] [].
  exact Hh1.
Qed.

(* p + q + tau <= 1, by assume *)
Lemma step_7 :
  forall (p q tau : R),
  p + q + tau <= 1 ->
  p + q + tau <= 1.
Proof.
  intros p q tau Hh1.
  setting [] [p; q; tau] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= tau, by assume *)
Lemma step_8 :
  forall (tau : R),
  0 <= tau ->
  0 <= tau.
Proof.
  intros tau Hh1.
  setting [] [tau] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= q, by assume *)
Lemma step_9 :
  forall (q : R),
  0 <= q ->
  0 <= q.
Proof.
  intros q Hh1.
  setting [] [q] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= p, by assume *)
Lemma step_10 :
  forall (p : R),
  0 <= p ->
  0 <= p.
Proof.
  intros p Hh1.
  setting [] [p] [] [] [] [].
  exact Hh1.
Qed.

Definition splits_1 : Simplex.certificate :=
(Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done
(Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done))
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 1
2 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done)) Simplex.Done))
(Simplex.Ends (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split
0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 1
2 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1
Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 1
3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done))
Simplex.Done) (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
(Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 2
3 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
Simplex.Done)) Simplex.Done) Simplex.Done)) Simplex.Done) Simplex.Done)) Simplex.Done)) (Simplex.Split 1 3
[1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
Simplex.Done (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1 3 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done
(Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done
Simplex.Done)) Simplex.Done)) Simplex.Done)) Simplex.Done)) Simplex.Done)) Simplex.Done)) Simplex.Done))
Simplex.Done))))) Simplex.Done) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 0 3 [1]%Z
1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1
3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 0 1
[1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done) (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split
1 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1
2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done))) (Simplex.Split 2 3 [1]%Z 1
(Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split
0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done))) Simplex.Done) Simplex.Done)
Simplex.Done) Simplex.Done) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done
Simplex.Done))) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)) Simplex.Done)) (Simplex.Split 0 2
[1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2
[1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)
Simplex.Done)) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)))
Simplex.Done))) (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1
Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)) Simplex.Done))
Simplex.Done))) Simplex.Done)) (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 Simplex.Done
(Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 1
2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 2 3
[1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 2 3
[1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
(Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done)) (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split
0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
Simplex.Done (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) Simplex.Done)) Simplex.Done) Simplex.Done)) (Simplex.Split 1 3 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
(Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 0
1 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)) Simplex.Done)) Simplex.Done))
Simplex.Done)) Simplex.Done)) Simplex.Done)) Simplex.Done))) Simplex.Done) Simplex.Done))) Simplex.Done))
Simplex.Done)) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1
Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)) Simplex.Done))) (Simplex.Split 2 3 [1]%Z
1 (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)))) (Simplex.Split 1 2 [1]%Z 1
(Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 1
2 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 1 3
[1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 1 3 [1]%Z 1
(Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
(Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done) Simplex.Done))) (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done))) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 0 3 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 2 3 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done)) (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split
0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done)))))) (Simplex.Ends (Simplex.Ends (Simplex.Split 0 1 [7; -1]%Z 2 (Simplex.Split 0 2 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 1 [7; -1]%Z 2 (Simplex.Split 0 2 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done)) (Simplex.Ends (Simplex.Split 0 1 [7; -1]%Z 2 (Simplex.Split 0 2
[1]%Z 1 (Simplex.Split 2 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 0 3 [1]%Z 1 Simplex.Done
Simplex.Done)) Simplex.Done) (Simplex.Split 0 1 [7; -1]%Z 2 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3
[1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)))).

Definition e1 : ex := (Int 1)%N.
Definition p2 : ex := (Add (Add e1 (Opp (Sc 0))) (Opp (Sc 1)))%N.
Definition e2 : ex := (Mul (Sc 2) p2)%N.
Definition e3 : ex := (Mul p2 (Add p2 (Opp (Sc 2))))%N.
Definition e4 : ex := (Add (Add (Sc 0) (Sc 1)) (Sc 2))%N.
Definition p6 : ex := (Opp (Mul (Int 3) (Pow (Sc 0) 2%nat)))%N.
Definition e5 : ex := (Mul (Sc 0) (Add (Add (Add (Mul (Int 2) (Sc 4)) (Mul (Add (Sc 2) (Mul (Sc 1) (Sc 3))) (Add (Add (Add (Add (Add (Opp (Mul (Int 3) (Sc 5))) (Opp (Mul (Int 3) (Sc 4)))) p6) (Opp (Mul (Int 3) (Pow (Sc 1) 2%nat)))) (Mul (Int 2) (Sc 0))) (Mul (Int 2) (Sc 1))))) (Opp (Mul (Sc 1) (Sc 3)))) (Mul (Mul (Int 2) (Sc 3)) (Pow (Sc 1) 2%nat))))%N.
Definition p8 : ex := (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 2304)))%N.
Definition e6 : ex := (Add (Mul (Int 13) (Inv (Int 768))) p8)%N.
(* p*(2*q**2*sigma - q*sigma + 2*t + (q*sigma + tau)*(-3*p**2 + 2*p - 3*q**2 + 2*q - 3*rho - 3*t)) <= 13/768 + 55*sqrt(33)/2304, by on simplex *)
Lemma step_11 :
  forall (p q rho sigma t tau : R),
  0 <= p ->
  0 <= q ->
  0 <= tau ->
  p + q + tau <= 1 ->
  0 <= sigma ->
  sigma <= 1 ->
  0 <= t ->
  t <= tau * (1 - p - q) ->
  0 <= rho ->
  rho <= (1 - p - q) * (1 - p - q - tau) ->
  p * (2 * t + (tau + q * sigma) * (- (3 * rho) - 3 * t - 3 * p ^ 2 - 3 * q ^ 2 + 2 * p + 2 * q) - q * sigma + 2 * sigma * q ^ 2)
  <= 13 / 768 + 55 * sqrt 33 / 2304.
Proof.
  intros p q rho sigma t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10.
  setting [] [p; q; tau; sigma; t; rho] [] [] [] [].
  exact ((Simplex.on_simplex Ev rv (Simplex.SquareRoot 33) [(5, 6, 1%positive); (367, 368, 64%positive); (23529, 23530, 4096%positive); (57445626465380286598506114682189293182202, 57445626465380286598506114682189293182203, 10000000000000000000000000000000000000000%positive)]%Z [0%N; 1%N; 2%N] [(3%N, e1); (4%N, e2); (5%N, e3)] e4 e5 e6 splits_1 (ltac:(computed)) (conj Hh1 (conj Hh2 (conj Hh3 I))) Hh4 (conj (conj Hh5 Hh6) (conj (conj Hh7 Hh8) (conj (conj Hh9 Hh10) I))) I)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros p q rho sigma t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10.
  exact (step_11 p q rho sigma t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10).
Qed.

Definition p10 : ex := (Add (Add e1 (Opp (Sc 0))) (Opp (Sc 3)))%N.
Definition e7 : ex := (Add (Mul p10 (Add p10 (Opp (Sc 2)))) (Opp (Sc 5)))%N.
Definition e8 : ex := (Add (Sc 5) (Opp (Int 0)))%N.
Definition e9 : ex := (Add (Mul (Sc 2) p10) (Opp (Sc 1)))%N.
Definition e10 : ex := (Add (Sc 1) (Opp (Int 0)))%N.
Definition e11 : ex := (Add e1 (Opp (Sc 4)))%N.
Definition e12 : ex := (Add (Sc 4) (Opp (Int 0)))%N.
Definition e13 : ex := (Add e1 (Opp (Add (Add (Sc 0) (Sc 3)) (Sc 2))))%N.
Definition e14 : ex := (Add (Sc 2) (Opp (Int 0)))%N.
Definition e15 : ex := (Add (Sc 3) (Opp (Int 0)))%N.
Definition e16 : ex := (Add (Sc 0) (Opp (Int 0)))%N.
Definition e17 : ex := (Mul (Sc 0) (Add (Add (Add (Mul (Int 2) (Sc 1)) (Mul (Add (Sc 2) (Mul (Sc 3) (Sc 4))) (Add (Add (Add (Add (Add (Opp (Mul (Int 3) (Sc 5))) (Opp (Mul (Int 3) (Sc 1)))) p6) (Opp (Mul (Int 3) (Pow (Sc 3) 2%nat)))) (Mul (Int 2) (Sc 0))) (Mul (Int 2) (Sc 3))))) (Opp (Mul (Sc 3) (Sc 4)))) (Mul (Mul (Int 2) (Sc 4)) (Pow (Sc 3) 2%nat))))%N.
Lemma defined_1 :
  forall (p q rho sigma t tau : R),
  0 <= p ->
  0 <= q ->
  0 <= tau ->
  p + q + tau <= 1 ->
  0 <= sigma ->
  sigma <= 1 ->
  0 <= t ->
  t <= tau * (1 - p - q) ->
  0 <= rho ->
  rho <= (1 - p - q) * (1 - p - q - tau) ->
  defined (env_of [] [p; t; tau; q; sigma; rho] [] []) (ienv_of []) e17 /\
  defined (env_of [] [p; t; tau; q; sigma; rho] [] []) (ienv_of []) e6.
Proof.
  intros p q rho sigma t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10.
  setting [] [p; t; tau; q; sigma; rho] [] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e16 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e15 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e14 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e13 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e12 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e8 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh10)) (nil_known Ev))))))))))).
Qed.

Definition splits_2 : Simplex.certificate :=
(Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split
0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0
1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
Simplex.Done) (Simplex.Split 2 3 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done))
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 0 2 [1]%Z 1
Simplex.Done Simplex.Done)))) (Simplex.Ends (Simplex.Ends (Simplex.Split 0 1 [7; 1]%Z 2 (Simplex.Split 0 2
[1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 0 1
[7; 1]%Z 2 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done
(Simplex.Split 1 3 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 3 [1]%Z 1
Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 3 [1]%Z 1 Simplex.Done (Simplex.Split 2
3 [1]%Z 1 Simplex.Done Simplex.Done))))))))) (Simplex.Split 0 3 [1]%Z 1 Simplex.Done (Simplex.Split 0 3 [1]%Z
1 Simplex.Done (Simplex.Split 0 3 [1]%Z 1 Simplex.Done (Simplex.Split 1 3 [1]%Z 1 Simplex.Done (Simplex.Split
0 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done
(Simplex.Split 2 3 [1]%Z 1 Simplex.Done Simplex.Done)))))))))) (Simplex.Ends (Simplex.Split 0 1 [7; 1]%Z 2
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 0 2 [1]%Z 1
Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1
Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1
2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done
(Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done
(Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1
Simplex.Done Simplex.Done))))) Simplex.Done)))))))) Simplex.Done))) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done
(Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done
(Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1
Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 1
2 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2
[1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done
(Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done))))) Simplex.Done))))))))) Simplex.Done))) (Simplex.Split
0 1 [7; 1]%Z 2 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split
1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done
(Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1
Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1
Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 1
2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done))))) Simplex.Done)))))))))
Simplex.Done)) (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 Simplex.Done (Simplex.Split 0 3 [1]%Z 1
Simplex.Done (Simplex.Split 2 3 [1]%Z 1 Simplex.Done (Simplex.Split 0 3 [1]%Z 1 Simplex.Done (Simplex.Split 0
3 [1]%Z 1 Simplex.Done Simplex.Done))))) (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split
0 3 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1 Simplex.Done (Simplex.Split 0 3 [1]%Z 1 Simplex.Done
Simplex.Done))) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done)
(Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1
Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 2
3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2
[1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done
Simplex.Done))))) Simplex.Done))))))))) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done
(Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)) (Simplex.Split
1 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)))))))).

Definition e18 : ex := (Add (Mul (Int 13) (Inv (Int 768))) (Opp p8))%N.
(* 13/768 - 55*sqrt(33)/2304 <= p*(2*q**2*sigma - q*sigma + 2*t + (q*sigma + tau)*(-3*p**2 + 2*p - 3*q**2 + 2*q - 3*rho - 3*t)), by on simplex *)
Lemma step_12 :
  forall (p q rho sigma t tau : R),
  0 <= p ->
  0 <= q ->
  0 <= tau ->
  p + q + tau <= 1 ->
  0 <= sigma ->
  sigma <= 1 ->
  0 <= t ->
  t <= tau * (1 - p - q) ->
  0 <= rho ->
  rho <= (1 - p - q) * (1 - p - q - tau) ->
  13 / 768 - 55 * sqrt 33 / 2304
  <= p * (2 * t + (tau + q * sigma) * (- (3 * rho) - 3 * t - 3 * p ^ 2 - 3 * q ^ 2 + 2 * p + 2 * q) - q * sigma + 2 * sigma * q ^ 2).
Proof.
  intros p q rho sigma t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10.
  setting [] [p; q; tau; sigma; t; rho] [] [] [] [].
  exact ((Simplex.on_simplex Ev rv (Simplex.SquareRoot 33) [(5, 6, 1%positive); (367, 368, 64%positive); (23529, 23530, 4096%positive); (57445626465380286598506114682189293182202, 57445626465380286598506114682189293182203, 10000000000000000000000000000000000000000%positive)]%Z [0%N; 1%N; 2%N] [(3%N, e1); (4%N, e2); (5%N, e3)] e4 e18 e5 splits_2 (ltac:(computed)) (conj Hh1 (conj Hh2 (conj Hh3 I))) Hh4 (conj (conj Hh5 Hh6) (conj (conj Hh7 Hh8) (conj (conj Hh9 Hh10) I))) I)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros p q rho sigma t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10.
  exact (step_12 p q rho sigma t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10).
Qed.

Lemma defined_2 :
  forall (p q rho sigma t tau : R),
  0 <= p ->
  0 <= q ->
  0 <= tau ->
  p + q + tau <= 1 ->
  0 <= sigma ->
  sigma <= 1 ->
  0 <= t ->
  t <= tau * (1 - p - q) ->
  0 <= rho ->
  rho <= (1 - p - q) * (1 - p - q - tau) ->
  defined (env_of [] [p; t; tau; q; sigma; rho] [] []) (ienv_of []) e18 /\
  defined (env_of [] [p; t; tau; q; sigma; rho] [] []) (ienv_of []) e17.
Proof.
  intros p q rho sigma t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10.
  setting [] [p; t; tau; q; sigma; rho] [] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e16 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e15 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e14 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e13 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e12 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e11 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e10 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e9 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e8 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (cons_known Ev e7 _ (fun sv Wv => gap_nonnegative _ _ (Hh10)) (nil_known Ev))))))))))).
Qed.
