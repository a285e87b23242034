(* Rates, target: how fast a sum over part of a row can change, in the row of the target. The claim rate-of-target of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* p*(4*alpha*p - 3*alpha*(alpha_2 + beta_2 + delta_2 + gamma_2 + p**2) - alpha + 4*alpha_2 + 4*p*theta_k*(alpha + beta) - theta_k*(alpha + beta) + (alpha + beta)*(2*alpha + 2*gamma + 2*p*theta_k) - 3*(alpha + beta)*(2*alpha_2 + 2*gamma_2 + 2*p**2*theta_k) - 3*(alpha + beta)*(-4*alpha - 4*gamma - 4*p*theta_k + theta_k)*(alpha_2 + beta_2 + delta_2 + gamma_2 + p**2) + (2*alpha_2 + 2*beta_2 + 4*p*(alpha + beta))*(-3*alpha - 3*gamma - 3*p*theta_k + theta_k)) <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) *)
Definition statement_1 : Prop :=
  forall (alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p theta_k zeta : R),
  0 <= p ->
  0 <= alpha ->
  0 <= beta ->
  0 <= gamma ->
  alpha + beta + gamma + p <= 1 ->
  0 <= theta_k ->
  theta_k <= 1 ->
  0 <= alpha_2 ->
  alpha_2 <= alpha * (1 - p) ->
  0 <= beta_2 ->
  beta_2 <= beta * (1 - p) ->
  0 <= gamma_2 ->
  gamma_2 <= gamma * (1 - p) ->
  0 <= delta_2 ->
  delta_2 <= (1 - p) * (1 - alpha - beta - gamma - p) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  p * (- alpha + 4 * alpha_2 + (alpha + beta) * (2 * alpha + 2 * gamma + 2 * p * theta_k) + (2 * alpha_2 + 2 * beta_2 + 4 * p * (alpha + beta)) * (theta_k - 3 * alpha - 3 * gamma - 3 * p * theta_k) - theta_k * (alpha + beta) - 3 * alpha * (alpha_2 + beta_2 + delta_2 + gamma_2 + p ^ 2) - 3 * (alpha + beta) * (2 * alpha_2 + 2 * gamma_2 + 2 * theta_k * p ^ 2) + 4 * alpha * p - 3 * (alpha + beta) * (theta_k - 4 * alpha - 4 * gamma - 4 * p * theta_k) * (alpha_2 + beta_2 + delta_2 + gamma_2 + p ^ 2) + 4 * p * theta_k * (alpha + beta))
  <= 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* zeta <= 1590660727/2500000000, by assume *)
Lemma step_1 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  zeta <= 1590660727 / 2500000000.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

(* 6362642907/10000000000 <= zeta, by assume *)
Lemma step_2 :
  forall (zeta : R),
  6362642907 / 10000000000 <= zeta ->
  6362642907 / 10000000000 <= zeta.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

(* 60*zeta**3 - 108*zeta**2 + 57*zeta - 8 <= 0, by assume *)
Lemma step_3 :
  forall (zeta : R),
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= 60*zeta**3 - 108*zeta**2 + 57*zeta - 8, by assume *)
Lemma step_4 :
  forall (zeta : R),
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

(* delta_2 <= (1 - p)*(-alpha - beta - gamma - p + 1), by assume *)
Lemma step_5 :
  forall (alpha beta delta_2 gamma p : R),
  delta_2 <= (1 - p) * (1 - alpha - beta - gamma - p) ->
  delta_2 <= (1 - p) * (1 - alpha - beta - gamma - p).
Proof.
  intros alpha beta delta_2 gamma p Hh1.
  setting [] [delta_2; p; alpha; beta; gamma] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= delta_2, by assume *)
Lemma step_6 :
  forall (delta_2 : R),
  0 <= delta_2 ->
  0 <= delta_2.
Proof.
  intros delta_2 Hh1.
  setting [] [delta_2] [] [] [] [].
  exact Hh1.
Qed.

(* gamma_2 <= gamma*(1 - p), by assume *)
Lemma step_7 :
  forall (gamma gamma_2 p : R),
  gamma_2 <= gamma * (1 - p) ->
  gamma_2 <= gamma * (1 - p).
Proof.
  intros gamma gamma_2 p Hh1.
  setting [] [gamma_2; gamma; p] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= gamma_2, by assume *)
Lemma step_8 :
  forall (gamma_2 : R),
  0 <= gamma_2 ->
  0 <= gamma_2.
Proof.
  intros gamma_2 Hh1.
  setting [] [gamma_2] [] [] [] [].
  exact Hh1.
Qed.

(* beta_2 <= beta*(1 - p), by assume *)
Lemma step_9 :
  forall (beta beta_2 p : R),
  beta_2 <= beta * (1 - p) ->
  beta_2 <= beta * (1 - p).
Proof.
  intros beta beta_2 p Hh1.
  setting [] [beta_2; beta; p] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= beta_2, by assume *)
Lemma step_10 :
  forall (beta_2 : R),
  0 <= beta_2 ->
  0 <= beta_2.
Proof.
  intros beta_2 Hh1.
  setting [] [beta_2] [] [] [] [].
  exact Hh1.
Qed.

(* alpha_2 <= alpha*(1 - p), by assume *)
Lemma step_11 :
  forall (alpha alpha_2 p : R),
  alpha_2 <= alpha * (1 - p) ->
  alpha_2 <= alpha * (1 - p).
Proof.
  intros alpha alpha_2 p Hh1.
  setting [] [alpha_2; alpha; p] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= alpha_2, by assume *)
Lemma step_12 :
  forall (alpha_2 : R),
  0 <= alpha_2 ->
  0 <= alpha_2.
Proof.
  intros alpha_2 Hh1.
  setting [] [alpha_2] [] [] [] [].
  exact Hh1.
Qed.

(* theta_k <= 1, by assume *)
Lemma step_13 :
  forall (theta_k : R),
  theta_k <= 1 ->
  theta_k <= 1.
Proof.
  intros theta_k Hh1.
  setting [] [theta_k] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= theta_k, by assume *)
Lemma step_14 :
  forall (theta_k : R),
  0 <= theta_k ->
  0 <= theta_k.
Proof.
  intros theta_k Hh1.
  setting [] [theta_k] [] [] [] [].
  exact Hh1.
Qed.

(* alpha + beta + gamma + p <= 1, by assume *)
Lemma step_15 :
  forall (alpha beta gamma p : R),
  alpha + beta + gamma + p <= 1 ->
  alpha + beta + gamma + p <= 1.
Proof.
  intros alpha beta gamma p Hh1.
  setting [] [alpha; beta; gamma; p] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= gamma, by assume *)
Lemma step_16 :
  forall (gamma : R),
  0 <= gamma ->
  0 <= gamma.
Proof.
  intros gamma Hh1.
  setting [] [gamma] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= beta, by assume *)
Lemma step_17 :
  forall (beta : R),
  0 <= beta ->
  0 <= beta.
Proof.
  intros beta Hh1.
  setting [] [beta] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= alpha, by assume *)
Lemma step_18 :
  forall (alpha : R),
  0 <= alpha ->
  0 <= alpha.
Proof.
  intros alpha Hh1.
  setting [] [alpha] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= p, by assume *)
Lemma step_19 :
  forall (p : R),
  0 <= p ->
  0 <= p.
Proof.
  intros p Hh1.
  setting [] [p] [] [] [] [].
  exact Hh1.
Qed.

Definition splits_1 : Simplex.certificate :=
(Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
Simplex.Done) (Simplex.Split 0 4 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split
1 4 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done
Simplex.Done) (Simplex.Split 1 4 [1]%Z 1 Simplex.Done Simplex.Done)))) (Simplex.Ends (Simplex.Ends
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split
0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 4 [1]%Z 1 Simplex.Done
Simplex.Done))) (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 0 1 [1]%Z 1
Simplex.Done (Simplex.Split 1 4 [1]%Z 1 Simplex.Done Simplex.Done))))) (Simplex.Ends (Simplex.Ends
(Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split
0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)) (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split
0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done))) (Simplex.Ends (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split
0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)) (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
Simplex.Done) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done))))) (Simplex.Ends (Simplex.Ends
(Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [2940; -108; 1]%Z 480 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [2940; -108; 1]%Z 480 (Simplex.Split 0 4 [1]%Z 1 (Simplex.Split
0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)) (Simplex.Ends (Simplex.Split 0 2 [2940;
-108; 1]%Z 480 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [2940;
-108; 1]%Z 480 (Simplex.Split 0 4 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
Simplex.Done))) (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [2940; -108; 1]%Z 480 (Simplex.Split 0 1 [1]%Z
1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [2940; -108; 1]%Z 480 (Simplex.Split 0 4 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)) (Simplex.Ends
(Simplex.Split 0 2 [2940; -108; 1]%Z 480 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
(Simplex.Split 0 2 [2940; -108; 1]%Z 480 (Simplex.Split 0 4 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) Simplex.Done)))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2
[2940; -108; 1]%Z 480 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done)
Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [2940; -108; 1]%Z 480 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split
0 2 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done
(Simplex.Split 1 4 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done))
Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)) (Simplex.Ends (Simplex.Split 0 2 [2940; -108; 1]%Z
480 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
Simplex.Done) (Simplex.Split 0 2 [2940; -108; 1]%Z 480 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done (Simplex.Split 1
4 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done)) Simplex.Done)
Simplex.Done) Simplex.Done) Simplex.Done))) (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [2940; -108; 1]%Z
480 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
Simplex.Done) (Simplex.Split 0 2 [2940; -108; 1]%Z 480 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)) (Simplex.Ends (Simplex.Split 0 2 [2940; -108; 1]%Z 480
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)
(Simplex.Split 0 2 [2940; -108; 1]%Z 480 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) Simplex.Done)))))).

Definition p1 : ex := (Add (Add (Opp (Int 8)) (Opp (Mul (Int 108) (Pow (Sc 9) 2%nat)))) (Mul (Int 57) (Sc 9)))%N.
Definition p2 : ex := (Mul (Int 60) (Pow (Sc 9) 3%nat))%N.
Definition e1 : ex := (Add p1 p2)%N.
Definition e2 : ex := (Mul (Int 6362642907) (Inv (Int 10000000000)))%N.
Definition e3 : ex := (Mul (Int 1590660727) (Inv (Int 2500000000)))%N.
Definition e4 : ex := (Int 1)%N.
Definition e5 : ex := (Mul (Sc 1) (Add e4 (Opp (Sc 0))))%N.
Definition e6 : ex := (Mul (Sc 2) (Add e4 (Opp (Sc 0))))%N.
Definition e7 : ex := (Mul (Sc 3) (Add e4 (Opp (Sc 0))))%N.
Definition e8 : ex := (Mul (Add e4 (Opp (Sc 0))) (Add (Add (Add (Add e4 (Opp (Sc 1))) (Opp (Sc 2))) (Opp (Sc 3))) (Opp (Sc 0))))%N.
Definition e9 : ex := (Add (Add (Add (Sc 1) (Sc 2)) (Sc 3)) (Sc 0))%N.
Definition p12 : ex := (Add (Add (Add (Add (Sc 5) (Sc 6)) (Sc 8)) (Sc 7)) (Pow (Sc 0) 2%nat))%N.
Definition p13 : ex := (Mul (Int 3) (Add (Sc 1) (Sc 2)))%N.
Definition p14 : ex := (Mul (Mul (Int 4) (Sc 1)) (Sc 0))%N.
Definition p15 : ex := (Mul (Mul (Int 4) (Sc 0)) (Sc 4))%N.
Definition e10 : ex := (Mul (Sc 0) (Add (Add (Add (Add (Add (Add (Add (Add (Add (Opp (Sc 1)) (Mul (Int 4) (Sc 5))) (Mul (Add (Sc 1) (Sc 2)) (Add (Add (Mul (Int 2) (Sc 1)) (Mul (Int 2) (Sc 3))) (Mul (Mul (Int 2) (Sc 0)) (Sc 4))))) (Mul (Add (Add (Mul (Int 2) (Sc 5)) (Mul (Int 2) (Sc 6))) (Mul (Mul (Int 4) (Sc 0)) (Add (Sc 1) (Sc 2)))) (Add (Add (Add (Sc 4) (Opp (Mul (Int 3) (Sc 1)))) (Opp (Mul (Int 3) (Sc 3)))) (Opp (Mul (Mul (Int 3) (Sc 0)) (Sc 4)))))) (Opp (Mul (Sc 4) (Add (Sc 1) (Sc 2))))) (Opp (Mul (Mul (Int 3) (Sc 1)) p12))) (Opp (Mul p13 (Add (Add (Mul (Int 2) (Sc 5)) (Mul (Int 2) (Sc 7))) (Mul (Mul (Int 2) (Sc 4)) (Pow (Sc 0) 2%nat)))))) p14) (Opp (Mul (Mul p13 (Add (Add (Add (Sc 4) (Opp (Mul (Int 4) (Sc 1)))) (Opp (Mul (Int 4) (Sc 3)))) (Opp p15))) p12))) (Mul p15 (Add (Sc 1) (Sc 2)))))%N.
Definition e11 : ex := (Mul (Mul (Mul (Int 2) (Pow (Sc 9) 2%nat)) (Add e4 (Opp (Sc 9)))) (Add (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow (Sc 9) 2%nat)))) (Mul (Int 15) (Sc 9))))%N.
(* p*(4*alpha*p - 3*alpha*(alpha_2 + beta_2 + delta_2 + gamma_2 + p**2) - alpha + 4*alpha_2 + 4*p*theta_k*(alpha + beta) - theta_k*(alpha + beta) + (alpha + beta)*(2*alpha + 2*gamma + 2*p*theta_k) - 3*(alpha + beta)*(2*alpha_2 + 2*gamma_2 + 2*p**2*theta_k) - 3*(alpha + beta)*(-4*alpha - 4*gamma - 4*p*theta_k + theta_k)*(alpha_2 + beta_2 + delta_2 + gamma_2 + p**2) + (2*alpha_2 + 2*beta_2 + 4*p*(alpha + beta))*(-3*alpha - 3*gamma - 3*p*theta_k + theta_k)) <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by on simplex *)
Lemma step_20 :
  forall (alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p theta_k zeta : R),
  0 <= p ->
  0 <= alpha ->
  0 <= beta ->
  0 <= gamma ->
  alpha + beta + gamma + p <= 1 ->
  0 <= theta_k ->
  theta_k <= 1 ->
  0 <= alpha_2 ->
  alpha_2 <= alpha * (1 - p) ->
  0 <= beta_2 ->
  beta_2 <= beta * (1 - p) ->
  0 <= gamma_2 ->
  gamma_2 <= gamma * (1 - p) ->
  0 <= delta_2 ->
  delta_2 <= (1 - p) * (1 - alpha - beta - gamma - p) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  p * (- alpha + 4 * alpha_2 + (alpha + beta) * (2 * alpha + 2 * gamma + 2 * p * theta_k) + (2 * alpha_2 + 2 * beta_2 + 4 * p * (alpha + beta)) * (theta_k - 3 * alpha - 3 * gamma - 3 * p * theta_k) - theta_k * (alpha + beta) - 3 * alpha * (alpha_2 + beta_2 + delta_2 + gamma_2 + p ^ 2) - 3 * (alpha + beta) * (2 * alpha_2 + 2 * gamma_2 + 2 * theta_k * p ^ 2) + 4 * alpha * p - 3 * (alpha + beta) * (theta_k - 4 * alpha - 4 * gamma - 4 * p * theta_k) * (alpha_2 + beta_2 + delta_2 + gamma_2 + p ^ 2) + 4 * p * theta_k * (alpha + beta))
  <= 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p theta_k zeta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11 Hh12 Hh13 Hh14 Hh15 Hh16 Hh17 Hh18 Hh19.
  setting [] [p; alpha; beta; gamma; theta_k; alpha_2; beta_2; gamma_2; delta_2; zeta] [] [] [] [].
  exact ((Simplex.on_simplex Ev rv (Simplex.RootOf 9%N 60 [-28800; 3420; -108]%Z e1 e2 e3) [(38, 39, 1%positive); (2443, 2444, 64%positive); (156368, 156369, 4096%positive); (19087928721, 19087928724, 500000000%positive)]%Z [0%N; 1%N; 2%N; 3%N] [(4%N, e4); (5%N, e5); (6%N, e6); (7%N, e7); (8%N, e8)] e9 e10 e11 splits_1 (ltac:(computed)) (conj Hh1 (conj Hh2 (conj Hh3 (conj Hh4 I)))) Hh5 (conj (conj Hh6 Hh7) (conj (conj Hh8 Hh9) (conj (conj Hh10 Hh11) (conj (conj Hh12 Hh13) (conj (conj Hh14 Hh15) I))))) (conj (conj Hh16 Hh17) (conj Hh18 Hh19)))).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p theta_k zeta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11 Hh12 Hh13 Hh14 Hh15 Hh16 Hh17 Hh18 Hh19.
  exact (step_20 alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p theta_k zeta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11 Hh12 Hh13 Hh14 Hh15 Hh16 Hh17 Hh18 Hh19).
Qed.

Definition e12 : ex := (Add e3 (Opp (Sc 9)))%N.
Definition e13 : ex := (Add (Sc 9) (Opp e2))%N.
Definition e14 : ex := (Add (Int 0) (Opp e1))%N.
Definition e15 : ex := (Add e1 (Opp (Int 0)))%N.
Definition e16 : ex := (Add (Mul (Add e4 (Opp (Sc 0))) (Add (Add (Add (Add e4 (Opp (Sc 1))) (Opp (Sc 3))) (Opp (Sc 4))) (Opp (Sc 0)))) (Opp (Sc 7)))%N.
Definition e17 : ex := (Add (Sc 7) (Opp (Int 0)))%N.
Definition e18 : ex := (Add (Mul (Sc 4) (Add e4 (Opp (Sc 0)))) (Opp (Sc 8)))%N.
Definition e19 : ex := (Add (Sc 8) (Opp (Int 0)))%N.
Definition e20 : ex := (Add e7 (Opp (Sc 6)))%N.
Definition e21 : ex := (Add (Sc 6) (Opp (Int 0)))%N.
Definition e22 : ex := (Add e5 (Opp (Sc 2)))%N.
Definition e23 : ex := (Add (Sc 2) (Opp (Int 0)))%N.
Definition e24 : ex := (Add e4 (Opp (Sc 5)))%N.
Definition e25 : ex := (Add (Sc 5) (Opp (Int 0)))%N.
Definition e26 : ex := (Add e4 (Opp (Add (Add (Add (Sc 1) (Sc 3)) (Sc 4)) (Sc 0))))%N.
Definition e27 : ex := (Add (Sc 4) (Opp (Int 0)))%N.
Definition e28 : ex := (Add (Sc 3) (Opp (Int 0)))%N.
Definition e29 : ex := (Add (Sc 1) (Opp (Int 0)))%N.
Definition e30 : ex := (Add (Sc 0) (Opp (Int 0)))%N.
Definition p37 : ex := (Add (Add (Add (Add (Sc 2) (Sc 6)) (Sc 7)) (Sc 8)) (Pow (Sc 0) 2%nat))%N.
Definition p38 : ex := (Mul (Int 3) (Add (Sc 1) (Sc 3)))%N.
Definition p39 : ex := (Mul (Mul (Int 4) (Sc 0)) (Sc 5))%N.
Definition e31 : ex := (Mul (Sc 0) (Add (Add (Add (Add (Add (Add (Add (Add (Add (Opp (Sc 1)) (Mul (Int 4) (Sc 2))) (Mul (Add (Sc 1) (Sc 3)) (Add (Add (Mul (Int 2) (Sc 1)) (Mul (Int 2) (Sc 4))) (Mul (Mul (Int 2) (Sc 0)) (Sc 5))))) (Mul (Add (Add (Mul (Int 2) (Sc 2)) (Mul (Int 2) (Sc 6))) (Mul (Mul (Int 4) (Sc 0)) (Add (Sc 1) (Sc 3)))) (Add (Add (Add (Sc 5) (Opp (Mul (Int 3) (Sc 1)))) (Opp (Mul (Int 3) (Sc 4)))) (Opp (Mul (Mul (Int 3) (Sc 0)) (Sc 5)))))) (Opp (Mul (Sc 5) (Add (Sc 1) (Sc 3))))) (Opp (Mul (Mul (Int 3) (Sc 1)) p37))) (Opp (Mul p38 (Add (Add (Mul (Int 2) (Sc 2)) (Mul (Int 2) (Sc 8))) (Mul (Mul (Int 2) (Sc 5)) (Pow (Sc 0) 2%nat)))))) p14) (Opp (Mul (Mul p38 (Add (Add (Add (Sc 5) (Opp (Mul (Int 4) (Sc 1)))) (Opp (Mul (Int 4) (Sc 4)))) (Opp p39))) p37))) (Mul p39 (Add (Sc 1) (Sc 3)))))%N.
Lemma defined_1 :
  forall (alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p theta_k zeta : R),
  0 <= p ->
  0 <= alpha ->
  0 <= beta ->
  0 <= gamma ->
  alpha + beta + gamma + p <= 1 ->
  0 <= theta_k ->
  theta_k <= 1 ->
  0 <= alpha_2 ->
  alpha_2 <= alpha * (1 - p) ->
  0 <= beta_2 ->
  beta_2 <= beta * (1 - p) ->
  0 <= gamma_2 ->
  gamma_2 <= gamma * (1 - p) ->
  0 <= delta_2 ->
  delta_2 <= (1 - p) * (1 - alpha - beta - gamma - p) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  defined (env_of [] [p; alpha; alpha_2; beta; gamma; theta_k; beta_2; delta_2; gamma_2; zeta] [] []) (ienv_of []) e31 /\
  defined (env_of [] [p; alpha; alpha_2; beta; gamma; theta_k; beta_2; delta_2; gamma_2; zeta] [] []) (ienv_of []) e11.
Proof.
  intros alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p theta_k zeta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11 Hh12 Hh13 Hh14 Hh15 Hh16 Hh17 Hh18 Hh19.
  setting [] [p; alpha; alpha_2; beta; gamma; theta_k; beta_2; delta_2; gamma_2; zeta] [] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e30 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e29 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e28 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e27 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e26 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e25 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e24 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e23 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e22 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (cons_known Ev e21 _ (fun sv Wv => gap_nonnegative _ _ (Hh10)) (cons_known Ev e20 _ (fun sv Wv => gap_nonnegative _ _ (Hh11)) (cons_known Ev e19 _ (fun sv Wv => gap_nonnegative _ _ (Hh12)) (cons_known Ev e18 _ (fun sv Wv => gap_nonnegative _ _ (Hh13)) (cons_known Ev e17 _ (fun sv Wv => gap_nonnegative _ _ (Hh14)) (cons_known Ev e16 _ (fun sv Wv => gap_nonnegative _ _ (Hh15)) (cons_known Ev e15 _ (fun sv Wv => gap_nonnegative _ _ (Hh16)) (cons_known Ev e14 _ (fun sv Wv => gap_nonnegative _ _ (Hh17)) (cons_known Ev e13 _ (fun sv Wv => gap_nonnegative _ _ (Hh18)) (cons_known Ev e12 _ (fun sv Wv => gap_nonnegative _ _ (Hh19)) (nil_known Ev)))))))))))))))))))).
Qed.
