(* Row sums, any target: a sum over part of a row, for a target of length one. The claim row-of-any of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* 3*sqrt(3)*p**2*(-4*t*tau + t + tau**2*(2*p - 1)**2 + 4*tau**2*(rho + t)) + p*(2*t + tau*(-3*p**2 + 2*p - 3*rho - 3*t)) + sqrt(3)/36 <= 1/12 + sqrt(3)/18 *)
Definition statement_1 : Prop :=
  forall (p rho t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau ^ 2 ->
  0 <= rho ->
  rho <= (1 - p - tau) ^ 2 ->
  sqrt 3 / 36 + p * (2 * t + tau * (- (3 * rho) - 3 * t - 3 * p ^ 2 + 2 * p)) + 3 * sqrt 3 * p ^ 2 * (t + tau ^ 2 * (- 1 + 2 * p) ^ 2 - 4 * t * tau + 4 * tau ^ 2 * (rho + t))
  <= / 12 + sqrt 3 / 18.

(* -5/32 <= -4*p**2*(-4*t*tau + t + tau**2*(2*p - 1)**2 + 4*tau**2*(rho + t)) + p*(2*t + tau*(-3*p**2 + 2*p - 3*rho - 3*t)) - 1/16 *)
Definition statement_2 : Prop :=
  forall (p rho t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau ^ 2 ->
  0 <= rho ->
  rho <= (1 - p - tau) ^ 2 ->
  - (5 / 32)
  <= - (/ 16) + p * (2 * t + tau * (- (3 * rho) - 3 * t - 3 * p ^ 2 + 2 * p)) - 4 * p ^ 2 * (t + tau ^ 2 * (- 1 + 2 * p) ^ 2 - 4 * t * tau + 4 * tau ^ 2 * (rho + t)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition splits_1 : Simplex.certificate :=
(Simplex.Ends (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done)))
(Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 1 [81; 27; -9; -1]%Z 81 Simplex.Done Simplex.Done)
(Simplex.Split 1 0 [81; 27; -9; -1]%Z 81 Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split
0 1 [81; 27; -9; -1]%Z 81 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 1
0 [81; 27; -9; -1]%Z 81 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done))))).

Definition e23 : ex := (Int 1)%N.
Definition e1 : ex := (Add (Add e23 (Opp (Mul (Int 12) (Pow (Sc 4) 2%nat)))) (Mul (Int 9) (Pow (Sc 4) 4%nat)))%N.
Definition e2 : ex := (Mul (Int 2988584907) (Inv (Int 10000000000)))%N.
Definition e3 : ex := (Mul (Int 747146227) (Inv (Int 2500000000)))%N.
Definition e22 : ex := (Sc 1)%N.
Definition e4 : ex := (Pow e22 2%nat)%N.
Definition e21 : ex := (Sc 0)%N.
Definition e5 : ex := (Pow (Add (Add e23 (Opp e21)) (Opp e22)) 2%nat)%N.
Definition e6 : ex := (Add e21 e22)%N.
Definition e24 : ex := (Sc 2)%N.
Definition e25 : ex := (Sc 3)%N.
Definition p12 : ex := (Mul (Int 3) (Pow e21 2%nat))%N.
Definition p13 : ex := (Opp p12)%N.
Definition p14 : ex := (Mul e21 (Add (Mul (Int 2) e24) (Mul e22 (Add (Add (Add (Opp (Mul (Int 3) e25)) (Opp (Mul (Int 3) e24))) p13) (Mul (Int 2) e21)))))%N.
Definition p15 : ex := (Pow (Add (Opp e23) (Mul (Int 2) e21)) 2%nat)%N.
Definition p16 : ex := (Add (Add (Add e24 (Mul e4 p15)) (Opp (Mul (Mul (Int 4) e24) e22))) (Mul (Mul (Int 4) e4) (Add e25 e24)))%N.
Definition e7 : ex := (Add (Add (Add (Inv (Int 18)) (Opp (Mul (Pow (Sc 4) 2%nat) (Inv (Int 12))))) p14) (Mul (Mul p12 (Add (Int 2) (Opp (Mul (Int 3) (Pow (Sc 4) 2%nat))))) p16))%N.
Definition e8 : ex := (Add (Mul (Int 7) (Inv (Int 36))) (Opp (Mul (Pow (Sc 4) 2%nat) (Inv (Int 6)))))%N.
(* 3*p**2*(2 - 3*s**2)*(-4*t*tau + t + tau**2*(2*p - 1)**2 + 4*tau**2*(rho + t)) + p*(2*t + tau*(-3*p**2 + 2*p - 3*rho - 3*t)) - s**2/12 + 1/18 <= 7/36 - s**2/6, by on simplex *)
Lemma step_1 :
  forall (p rho s t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau ^ 2 ->
  0 <= rho ->
  rho <= (1 - p - tau) ^ 2 ->
  0 <= 1 - 12 * s ^ 2 + 9 * s ^ 4 ->
  1 - 12 * s ^ 2 + 9 * s ^ 4 <= 0 ->
  2988584907 / 10000000000 <= s ->
  s <= 747146227 / 2500000000 ->
  / 18 - s ^ 2 / 12 + p * (2 * t + tau * (- (3 * rho) - 3 * t - 3 * p ^ 2 + 2 * p)) + 3 * p ^ 2 * (2 - 3 * s ^ 2) * (t + tau ^ 2 * (- 1 + 2 * p) ^ 2 - 4 * t * tau + 4 * tau ^ 2 * (rho + t))
  <= 7 / 36 - s ^ 2 / 6.
Proof.
  intros p rho s t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [] [p; tau; t; rho; s] [] [] [] [].
  exact ((Simplex.on_simplex Ev rv (Simplex.RootOf 4%N 9 [729; 0; -108; 0]%Z e1 e2 e3) [(2, 3, 1%positive); (172, 173, 64%positive); (11017, 11018, 4096%positive); (26897264163, 26897264172, 10000000000%positive)]%Z [0%N; 1%N] [(2%N, e4); (3%N, e5)] e6 e7 e8 splits_1 (ltac:(computed)) (conj Hh1 (conj Hh2 I)) Hh3 (conj (conj Hh4 Hh5) (conj (conj Hh6 Hh7) I)) (conj (conj Hh8 Hh9) (conj Hh10 Hh11)))).
Qed.

Definition p19 : ex := (Opp e2)%N.
Definition p20 : ex := (Mul (Sqrt (Int 2)) (Inv (Int 2)))%N.
Definition e9 : ex := (Add p19 p20)%N.
Definition p22 : ex := (Mul (Sqrt (Int 6)) (Inv (Int 6)))%N.
Definition p23 : ex := (Opp p22)%N.
Definition e10 : ex := (Add e9 p23)%N.
(* 0 <= -sqrt(6)/6 - 2988584907/10000000000 + sqrt(2)/2, by nonnegative *)
Lemma step_2 :
  0 <= - (2988584907 / 10000000000) + sqrt 2 / 2 - sqrt 6 / 6.
Proof.
  setting [] [] [] [] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e9) by (number_nn).
  assert (Z2 : forall sv, 0 <= den Ev sv e10) by (number_nn).
  nonnegative N3 (cons_nonnegative Ev e10 _ Z2 (cons_nonnegative Ev e9 _ Z1 (nil_nonnegative Ev))) e10.
  exact N3.
Qed.

(* 2988584907/10000000000 <= -sqrt(6)/6 + sqrt(2)/2, by assume *)
Lemma step_3 :
  2988584907 / 10000000000 <= sqrt 2 / 2 - sqrt 6 / 6 ->
  2988584907 / 10000000000 <= sqrt 2 / 2 - sqrt 6 / 6.
Proof.
  intros Hh1.
  setting [] [] [] [] [] [].
  exact Hh1.
Qed.

Definition p25 : ex := (Add e3 (Opp p20))%N.
Definition e11 : ex := (Add p25 p22)%N.
(* 0 <= -sqrt(2)/2 + 747146227/2500000000 + sqrt(6)/6, by nonnegative *)
Lemma step_4 :
  0 <= 747146227 / 2500000000 - sqrt 2 / 2 + sqrt 6 / 6.
Proof.
  setting [] [] [] [] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e11) by (number_nn).
  nonnegative N2 (cons_nonnegative Ev e11 _ Z1 (nil_nonnegative Ev)) e11.
  exact N2.
Qed.

(* -sqrt(6)/6 + sqrt(2)/2 <= 747146227/2500000000, by assume *)
Lemma step_5 :
  sqrt 2 / 2 - sqrt 6 / 6 <= 747146227 / 2500000000 ->
  sqrt 2 / 2 - sqrt 6 / 6 <= 747146227 / 2500000000.
Proof.
  intros Hh1.
  setting [] [] [] [] [] [].
  exact Hh1.
Qed.

(* rho <= (-p - tau + 1)**2, by assume *)
Lemma step_6 :
  forall (p rho tau : R),
  rho <= (1 - p - tau) ^ 2 ->
  rho <= (1 - p - tau) ^ 2.
Proof.
  intros p rho tau Hh1.
  setting [] [rho; p; tau] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= rho, by assume *)
Lemma step_7 :
  forall (rho : R),
  0 <= rho ->
  0 <= rho.
Proof.
  intros rho Hh1.
  setting [] [rho] [] [] [] [].
  exact Hh1.
Qed.

(* t <= tau**2, by assume *)
Lemma step_8 :
  forall (t tau : R),
  t <= tau ^ 2 ->
  t <= tau ^ 2.
Proof.
  intros t tau Hh1.
  setting [] [t; tau] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= t, by assume *)
Lemma step_9 :
  forall (t : R),
  0 <= t ->
  0 <= t.
Proof.
  intros t Hh1.
  setting [] [t] [] [] [] [].
  exact Hh1.
Qed.

(* p + tau <= 1, by assume *)
Lemma step_10 :
  forall (p tau : R),
  p + tau <= 1 ->
  p + tau <= 1.
Proof.
  intros p tau Hh1.
  setting [] [p; tau] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= tau, by assume *)
Lemma step_11 :
  forall (tau : R),
  0 <= tau ->
  0 <= tau.
Proof.
  intros tau Hh1.
  setting [] [tau] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= p, by assume *)
Lemma step_12 :
  forall (p : R),
  0 <= p ->
  0 <= p.
Proof.
  intros p Hh1.
  setting [] [p] [] [] [] [].
  exact Hh1.
Qed.

Definition e12 : ex := (Int 0)%N.
Definition e13 : ex := (Add e11 (Opp e12))%N.
Definition e15 : ex := (Add p20 p23)%N.
Definition e14 : ex := (Add e3 (Opp e15))%N.
(* -sqrt(6)/6 + sqrt(2)/2 <= 747146227/2500000000, by discharge *)
Lemma step_13 :
  sqrt 2 / 2 - sqrt 6 / 6 <= 747146227 / 2500000000.
Proof.
  setting [] [] [] [] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e11) by (exact (step_4)).
  equal Q2 e13 e14.
  assert (P3 : den Ev rv e15 <= den Ev rv e3) by (exact (rearranged (den Ev rv e12) (den Ev rv e11) (den Ev rv e15) (den Ev rv e3) P1 Q2)).
  assert (P4 : den Ev rv e15 <= den Ev rv e3) by (exact (step_5 P3)).
  exact (P4).
Qed.

Definition e16 : ex := (Add e10 (Opp e12))%N.
Definition e17 : ex := (Add e15 p19)%N.
(* 2988584907/10000000000 <= -sqrt(6)/6 + sqrt(2)/2, by discharge *)
Lemma step_14 :
  2988584907 / 10000000000 <= sqrt 2 / 2 - sqrt 6 / 6.
Proof.
  setting [] [] [] [] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e10) by (exact (step_2)).
  equal Q2 e16 e17.
  assert (P3 : den Ev rv e2 <= den Ev rv e15) by (exact (rearranged (den Ev rv e12) (den Ev rv e10) (den Ev rv e2) (den Ev rv e15) P1 Q2)).
  assert (P4 : den Ev rv e2 <= den Ev rv e15) by (exact (step_3 P3)).
  exact (P4).
Qed.

Definition p33 : ex := (Pow e15 2%nat)%N.
Definition p34 : ex := (Add e23 (Opp (Mul (Int 12) p33)))%N.
Definition p35 : ex := (Mul (Int 9) (Pow e15 4%nat))%N.
Definition e18 : ex := (Add p34 p35)%N.
(* -12*(-sqrt(6)/6 + sqrt(2)/2)**2 + 9*(-sqrt(6)/6 + sqrt(2)/2)**4 + 1 <= 0, by same *)
Lemma step_15 :
  1 - 12 * (sqrt 2 / 2 - sqrt 6 / 6) ^ 2 + 9 * (sqrt 2 / 2 - sqrt 6 / 6) ^ 4 <= 0.
Proof.
  setting [] [] [] [] [] [].
  equal Q1 e18 e12.
  exact (Req_le _ _ Q1).
Qed.

(* 0 <= -12*(-sqrt(6)/6 + sqrt(2)/2)**2 + 9*(-sqrt(6)/6 + sqrt(2)/2)**4 + 1, by same *)
Lemma step_16 :
  0 <= 1 - 12 * (sqrt 2 / 2 - sqrt 6 / 6) ^ 2 + 9 * (sqrt 2 / 2 - sqrt 6 / 6) ^ 4.
Proof.
  setting [] [] [] [] [] [].
  equal Q1 e12 e18.
  exact (Req_le _ _ Q1).
Qed.

Definition p37 : ex := (Add (Inv (Int 18)) (Opp (Mul p33 (Inv (Int 12)))))%N.
Definition p38 : ex := (Mul p12 (Add (Int 2) (Opp (Mul (Int 3) p33))))%N.
Definition e19 : ex := (Add (Add p37 p14) (Mul p38 p16))%N.
Definition p40 : ex := (Opp (Mul p33 (Inv (Int 6))))%N.
Definition e20 : ex := (Add (Mul (Int 7) (Inv (Int 36))) p40)%N.
(* 3*p**2*(2 - 3*(-sqrt(6)/6 + sqrt(2)/2)**2)*(-4*t*tau + t + tau**2*(2*p - 1)**2 + 4*tau**2*(rho + t)) + p*(2*t + tau*(-3*p**2 + 2*p - 3*rho - 3*t)) - (-sqrt(6)/6 + sqrt(2)/2)**2/12 + 1/18 <= 7/36 - (-sqrt(6)/6 + sqrt(2)/2)**2/6, by instance *)
Lemma step_17 :
  forall (p rho t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau ^ 2 ->
  0 <= rho ->
  rho <= (1 - p - tau) ^ 2 ->
  0 <= 1 - 12 * (sqrt 2 / 2 - sqrt 6 / 6) ^ 2 + 9 * (sqrt 2 / 2 - sqrt 6 / 6) ^ 4 ->
  1 - 12 * (sqrt 2 / 2 - sqrt 6 / 6) ^ 2 + 9 * (sqrt 2 / 2 - sqrt 6 / 6) ^ 4 <= 0 ->
  2988584907 / 10000000000 <= sqrt 2 / 2 - sqrt 6 / 6 ->
  sqrt 2 / 2 - sqrt 6 / 6 <= 747146227 / 2500000000 ->
  / 18 - (sqrt 2 / 2 - sqrt 6 / 6) ^ 2 / 12 + p * (2 * t + tau * (- (3 * rho) - 3 * t - 3 * p ^ 2 + 2 * p)) + 3 * p ^ 2 * (2 - 3 * (sqrt 2 / 2 - sqrt 6 / 6) ^ 2) * (t + tau ^ 2 * (- 1 + 2 * p) ^ 2 - 4 * t * tau + 4 * tau ^ 2 * (rho + t))
  <= 7 / 36 - (sqrt 2 / 2 - sqrt 6 / 6) ^ 2 / 6.
Proof.
  intros p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [] [p; tau; t; rho] [] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e20) by (exact (step_1 p rho (sqrt 2 / 2 - sqrt 6 / 6) t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11)).
  exact (P1).
Qed.

Definition e26 : ex := (Add e18 (Opp e12))%N.
Definition e27 : ex := (Add e12 (Opp e18))%N.
(* 3*p**2*(2 - 3*(-sqrt(6)/6 + sqrt(2)/2)**2)*(-4*t*tau + t + tau**2*(2*p - 1)**2 + 4*tau**2*(rho + t)) + p*(2*t + tau*(-3*p**2 + 2*p - 3*rho - 3*t)) - (-sqrt(6)/6 + sqrt(2)/2)**2/12 + 1/18 <= 7/36 - (-sqrt(6)/6 + sqrt(2)/2)**2/6, by discharge *)
Lemma step_18 :
  forall (p rho t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau ^ 2 ->
  0 <= rho ->
  rho <= (1 - p - tau) ^ 2 ->
  / 18 - (sqrt 2 / 2 - sqrt 6 / 6) ^ 2 / 12 + p * (2 * t + tau * (- (3 * rho) - 3 * t - 3 * p ^ 2 + 2 * p)) + 3 * p ^ 2 * (2 - 3 * (sqrt 2 / 2 - sqrt 6 / 6) ^ 2) * (t + tau ^ 2 * (- 1 + 2 * p) ^ 2 - 4 * t * tau + 4 * tau ^ 2 * (rho + t))
  <= 7 / 36 - (sqrt 2 / 2 - sqrt 6 / 6) ^ 2 / 6.
Proof.
  intros p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [] [p; tau; t; rho] [] [] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e21) by (exact (step_12 p Hh1)).
  assert (P2 : den Ev rv e12 <= den Ev rv e22) by (exact (step_11 tau Hh2)).
  assert (P3 : den Ev rv e6 <= den Ev rv e23) by (exact (step_10 p tau Hh3)).
  assert (P4 : den Ev rv e12 <= den Ev rv e24) by (exact (step_9 t Hh4)).
  assert (P5 : den Ev rv e24 <= den Ev rv e4) by (exact (step_8 t tau Hh5)).
  assert (P6 : den Ev rv e12 <= den Ev rv e25) by (exact (step_7 rho Hh6)).
  assert (P7 : den Ev rv e25 <= den Ev rv e5) by (exact (step_6 p rho tau Hh7)).
  assert (P8 : den Ev rv e12 <= den Ev rv e18) by (exact (step_16)).
  assert (P9 : den Ev rv e12 <= den Ev rv e18) by (exact (step_16)).
  equal Q10 e26 e27.
  assert (P11 : den Ev rv e18 <= den Ev rv e12) by (exact (rearranged (den Ev rv e12) (den Ev rv e18) (den Ev rv e18) (den Ev rv e12) P9 Q10)).
  assert (P12 : den Ev rv e2 <= den Ev rv e15) by (exact (step_14)).
  assert (P13 : den Ev rv e15 <= den Ev rv e3) by (exact (step_13)).
  assert (P14 : den Ev rv e19 <= den Ev rv e20) by (exact (step_17 p rho t tau P1 P2 P3 P4 P5 P6 P7 P8 P11 P12 P13)).
  exact (P14).
Qed.

(* 3*sqrt(3)*p**2*(-4*t*tau + t + tau**2*(2*p - 1)**2 + 4*tau**2*(rho + t)) + p*(2*t + tau*(-3*p**2 + 2*p - 3*rho - 3*t)) + sqrt(3)/36 <= 1/12 + sqrt(3)/18, by assume *)
Lemma step_19 :
  forall (p rho t tau : R),
  sqrt 3 / 36 + p * (2 * t + tau * (- (3 * rho) - 3 * t - 3 * p ^ 2 + 2 * p)) + 3 * sqrt 3 * p ^ 2 * (t + tau ^ 2 * (- 1 + 2 * p) ^ 2 - 4 * t * tau + 4 * tau ^ 2 * (rho + t))
  <= / 12 + sqrt 3 / 18 ->
  sqrt 3 / 36 + p * (2 * t + tau * (- (3 * rho) - 3 * t - 3 * p ^ 2 + 2 * p)) + 3 * sqrt 3 * p ^ 2 * (t + tau ^ 2 * (- 1 + 2 * p) ^ 2 - 4 * t * tau + 4 * tau ^ 2 * (rho + t))
  <= / 12 + sqrt 3 / 18.
Proof.
  intros p rho t tau Hh1.
  setting [] [p; t; tau; rho] [] [] [] [].
  exact Hh1.
Qed.

Definition p44 : ex := (Mul e21 (Add (Mul (Int 2) e22) (Mul e24 (Add (Add (Add (Opp (Mul (Int 3) e25)) (Opp (Mul (Int 3) e22))) p13) (Mul (Int 2) e21)))))%N.
Definition p45 : ex := (Add p37 p44)%N.
Definition p46 : ex := (Add (Add (Add e22 (Mul (Pow e24 2%nat) p15)) (Opp (Mul (Mul (Int 4) e22) e24))) (Mul (Mul (Int 4) (Pow e24 2%nat)) (Add e25 e22)))%N.
Definition p47 : ex := (Mul p38 p46)%N.
Definition e28 : ex := (Add p45 p47)%N.
Definition e29 : ex := (Add e20 (Opp e28))%N.
Definition p50 : ex := (Mul (Sqrt (Int 3)) (Inv (Int 18)))%N.
Definition e32 : ex := (Add (Inv (Int 12)) p50)%N.
Definition p52 : ex := (Add (Mul (Sqrt (Int 3)) (Inv (Int 36))) p44)%N.
Definition p53 : ex := (Mul (Mul (Mul (Int 3) (Sqrt (Int 3))) (Pow e21 2%nat)) p46)%N.
Definition e31 : ex := (Add p52 p53)%N.
Definition e30 : ex := (Add e32 (Opp e31))%N.
(* 3*sqrt(3)*p**2*(-4*t*tau + t + tau**2*(2*p - 1)**2 + 4*tau**2*(rho + t)) + p*(2*t + tau*(-3*p**2 + 2*p - 3*rho - 3*t)) + sqrt(3)/36 <= 1/12 + sqrt(3)/18, by discharge *)
Theorem theorem_1 : statement_1.
Proof.
  intros p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [] [p; t; tau; rho] [] [] [] [].
  assert (P1 : den Ev rv e28 <= den Ev rv e20) by (exact (step_18 p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  equal Q2 e29 e30.
  assert (P3 : den Ev rv e31 <= den Ev rv e32) by (exact (rearranged (den Ev rv e28) (den Ev rv e20) (den Ev rv e31) (den Ev rv e32) P1 Q2)).
  assert (P4 : den Ev rv e31 <= den Ev rv e32) by (exact (step_19 p rho t tau P3)).
  exact (P4).
Qed.

Definition e33 : ex := (Add (Pow (Add (Add e23 (Opp e21)) (Opp e24)) 2%nat) (Opp e25))%N.
Definition e34 : ex := (Add e25 (Opp e12))%N.
Definition e35 : ex := (Add (Pow e24 2%nat) (Opp e22))%N.
Definition e36 : ex := (Add e22 (Opp e12))%N.
Definition e37 : ex := (Add e23 (Opp (Add e21 e24)))%N.
Definition e38 : ex := (Add e24 (Opp e12))%N.
Definition e39 : ex := (Add e21 (Opp e12))%N.
Lemma defined_1 :
  forall (p rho t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau ^ 2 ->
  0 <= rho ->
  rho <= (1 - p - tau) ^ 2 ->
  defined (env_of [] [p; t; tau; rho] [] []) (ienv_of []) e31 /\
  defined (env_of [] [p; t; tau; rho] [] []) (ienv_of []) e32.
Proof.
  intros p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [] [p; t; tau; rho] [] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e39 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e38 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e37 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e36 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e34 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e33 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (nil_known Ev)))))))).
Qed.

Definition splits_2 : Simplex.certificate :=
(Simplex.Ends (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done)
Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done) Simplex.Done) (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done)
Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)
(Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done)))
(Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 1 [2; 2]%Z 1 Simplex.Done Simplex.Done)
(Simplex.Split 1 0 [2; 2]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 1 [2;
2]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 0 [2; 2]%Z 1 Simplex.Done Simplex.Done)))).

Definition e40 : ex := (Opp (Mul (Int 5) (Inv (Int 32))))%N.
Definition p64 : ex := (Mul (Int 4) (Pow e21 2%nat))%N.
Definition e41 : ex := (Add (Add (Opp (Inv (Int 16))) p14) (Opp (Mul p64 p16)))%N.
(* -5/32 <= -4*p**2*(-4*t*tau + t + tau**2*(2*p - 1)**2 + 4*tau**2*(rho + t)) + p*(2*t + tau*(-3*p**2 + 2*p - 3*rho - 3*t)) - 1/16, by on simplex *)
Lemma step_20 :
  forall (p rho t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau ^ 2 ->
  0 <= rho ->
  rho <= (1 - p - tau) ^ 2 ->
  - (5 / 32)
  <= - (/ 16) + p * (2 * t + tau * (- (3 * rho) - 3 * t - 3 * p ^ 2 + 2 * p)) - 4 * p ^ 2 * (t + tau ^ 2 * (- 1 + 2 * p) ^ 2 - 4 * t * tau + 4 * tau ^ 2 * (rho + t)).
Proof.
  intros p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [] [p; tau; t; rho] [] [] [] [].
  exact ((Simplex.on_simplex Ev rv (Simplex.SquareRoot 2) [(1, 2, 1%positive); (90, 91, 64%positive); (5792, 5793, 4096%positive); (14142135623730950488016887242096980785696, 14142135623730950488016887242096980785697, 10000000000000000000000000000000000000000%positive)]%Z [0%N; 1%N] [(2%N, e4); (3%N, e5)] e6 e40 e41 splits_2 (ltac:(computed)) (conj Hh1 (conj Hh2 I)) Hh3 (conj (conj Hh4 Hh5) (conj (conj Hh6 Hh7) I)) I)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  exact (step_20 p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7).
Qed.

Definition e42 : ex := (Add (Add (Opp (Inv (Int 16))) p44) (Opp (Mul p64 p46)))%N.
Lemma defined_2 :
  forall (p rho t tau : R),
  0 <= p ->
  0 <= tau ->
  p + tau <= 1 ->
  0 <= t ->
  t <= tau ^ 2 ->
  0 <= rho ->
  rho <= (1 - p - tau) ^ 2 ->
  defined (env_of [] [p; t; tau; rho] [] []) (ienv_of []) e40 /\
  defined (env_of [] [p; t; tau; rho] [] []) (ienv_of []) e42.
Proof.
  intros p rho t tau Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [] [p; t; tau; rho] [] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e39 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e38 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e37 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e36 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e34 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e33 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (nil_known Ev)))))))).
Qed.
