(* Rates, elsewhere: how fast a sum over part of a row can change, in another row. The claim rate-of-other of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* p*(4*alpha_2 + 4*q**2*sigma*theta_m - q*sigma*theta_k - q*sigma*theta_m + q*sigma*(2*alpha + 2*gamma + 2*p*theta_k + 2*q*theta_m) + (alpha + q*sigma*theta_m)*(2*p + 2*q) - 3*(alpha + q*sigma*theta_m)*(alpha_2 + beta_2 + delta_2 + gamma_2 + p**2 + q**2) + (2*p*theta_k + 2*q*theta_m)*(alpha + beta + q*sigma) - 3*(alpha + beta + q*sigma)*(2*alpha_2 + 2*gamma_2 + 2*p**2*theta_k + 2*q**2*theta_m) - 3*(alpha + beta + q*sigma)*(-4*alpha - 4*gamma - 4*p*theta_k - 4*q*theta_m + theta_k)*(alpha_2 + beta_2 + delta_2 + gamma_2 + p**2 + q**2) + (2*alpha_2 + 2*beta_2 + 2*q**2*sigma + (2*p + 2*q)*(alpha + beta + q*sigma))*(-3*alpha - 3*gamma - 3*p*theta_k - 3*q*theta_m + theta_k)) <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) *)
Definition statement_1 : Prop :=
  forall (alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p q sigma theta_k theta_m zeta : R),
  0 <= p ->
  0 <= q ->
  0 <= alpha ->
  0 <= beta ->
  0 <= gamma ->
  alpha + beta + gamma + p + q <= 1 ->
  0 <= theta_k ->
  theta_k <= 1 ->
  0 <= theta_m ->
  theta_m <= 1 ->
  0 <= sigma ->
  sigma <= 1 ->
  0 <= alpha_2 ->
  alpha_2 <= alpha * (1 - p - q) ->
  0 <= beta_2 ->
  beta_2 <= beta * (1 - p - q) ->
  0 <= gamma_2 ->
  gamma_2 <= gamma * (1 - p - q) ->
  0 <= delta_2 ->
  delta_2 <= (1 - p - q) * (1 - alpha - beta - gamma - p - q) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  p * (4 * alpha_2 + (alpha + q * sigma * theta_m) * (2 * p + 2 * q) + (2 * p * theta_k + 2 * q * theta_m) * (alpha + beta + q * sigma) + (2 * alpha_2 + 2 * beta_2 + (2 * p + 2 * q) * (alpha + beta + q * sigma) + 2 * sigma * q ^ 2) * (theta_k - 3 * alpha - 3 * gamma - 3 * p * theta_k - 3 * q * theta_m) - 3 * (alpha + q * sigma * theta_m) * (alpha_2 + beta_2 + delta_2 + gamma_2 + p ^ 2 + q ^ 2) - 3 * (alpha + beta + q * sigma) * (2 * alpha_2 + 2 * gamma_2 + 2 * theta_k * p ^ 2 + 2 * theta_m * q ^ 2) + q * sigma * (2 * alpha + 2 * gamma + 2 * p * theta_k + 2 * q * theta_m) - q * sigma * theta_k - q * sigma * theta_m - 3 * (alpha + beta + q * sigma) * (theta_k - 4 * alpha - 4 * gamma - 4 * p * theta_k - 4 * q * theta_m) * (alpha_2 + beta_2 + delta_2 + gamma_2 + p ^ 2 + q ^ 2) + 4 * sigma * theta_m * q ^ 2)
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

(* delta_2 <= (-p - q + 1)*(-alpha - beta - gamma - p - q + 1), by assume *)
Lemma step_5 :
  forall (alpha beta delta_2 gamma p q : R),
  delta_2 <= (1 - p - q) * (1 - alpha - beta - gamma - p - q) ->
  delta_2 <= (1 - p - q) * (1 - alpha - beta - gamma - p - q).
Proof.
  intros alpha beta delta_2 gamma p q Hh1.
  setting [] [delta_2; p; q; alpha; beta; gamma] [] [] [] [].
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

(* gamma_2 <= gamma*(-p - q + 1), by assume *)
Lemma step_7 :
  forall (gamma gamma_2 p q : R),
  gamma_2 <= gamma * (1 - p - q) ->
  gamma_2 <= gamma * (1 - p - q).
Proof.
  intros gamma gamma_2 p q Hh1.
  setting [] [gamma_2; gamma; p; q] [] [] [] [].
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

(* beta_2 <= beta*(-p - q + 1), by assume *)
Lemma step_9 :
  forall (beta beta_2 p q : R),
  beta_2 <= beta * (1 - p - q) ->
  beta_2 <= beta * (1 - p - q).
Proof.
  intros beta beta_2 p q Hh1.
  setting [] [beta_2; beta; p; q] [] [] [] [].
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

(* alpha_2 <= alpha*(-p - q + 1), by assume *)
Lemma step_11 :
  forall (alpha alpha_2 p q : R),
  alpha_2 <= alpha * (1 - p - q) ->
  alpha_2 <= alpha * (1 - p - q).
Proof.
  intros alpha alpha_2 p q Hh1.
  setting [] [alpha_2; alpha; p; q] [] [] [] [].
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

(* sigma <= 1, by assume *)
Lemma step_13 :
  forall (sigma : R),
  sigma <= 1 ->
  sigma <= 1.
Proof.
  intros sigma Hh1.
  setting [] [sigma] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= sigma, by assume *)
Lemma step_14 :
  forall (sigma : R),
  0 <= sigma ->
  0 <= sigma.
Proof.
  intros sigma Hh1.
  setting [] [sigma] [] [] [] [].
  exact Hh1.
Qed.

(* theta_m <= 1, by assume *)
Lemma step_15 :
  forall (theta_m : R),
  theta_m <= 1 ->
  theta_m <= 1.
Proof.
  intros theta_m Hh1.
  setting [] [theta_m] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= theta_m, by assume *)
Lemma step_16 :
  forall (theta_m : R),
  0 <= theta_m ->
  0 <= theta_m.
Proof.
  intros theta_m Hh1.
  setting [] [theta_m] [] [] [] [].
  exact Hh1.
Qed.

(* theta_k <= 1, by assume *)
Lemma step_17 :
  forall (theta_k : R),
  theta_k <= 1 ->
  theta_k <= 1.
Proof.
  intros theta_k Hh1.
  setting [] [theta_k] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= theta_k, by assume *)
Lemma step_18 :
  forall (theta_k : R),
  0 <= theta_k ->
  0 <= theta_k.
Proof.
  intros theta_k Hh1.
  setting [] [theta_k] [] [] [] [].
  exact Hh1.
Qed.

(* alpha + beta + gamma + p + q <= 1, by assume *)
Lemma step_19 :
  forall (alpha beta gamma p q : R),
  alpha + beta + gamma + p + q <= 1 ->
  alpha + beta + gamma + p + q <= 1.
Proof.
  intros alpha beta gamma p q Hh1.
  setting [] [alpha; beta; gamma; p; q] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= gamma, by assume *)
Lemma step_20 :
  forall (gamma : R),
  0 <= gamma ->
  0 <= gamma.
Proof.
  intros gamma Hh1.
  setting [] [gamma] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= beta, by assume *)
Lemma step_21 :
  forall (beta : R),
  0 <= beta ->
  0 <= beta.
Proof.
  intros beta Hh1.
  setting [] [beta] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= alpha, by assume *)
Lemma step_22 :
  forall (alpha : R),
  0 <= alpha ->
  0 <= alpha.
Proof.
  intros alpha Hh1.
  setting [] [alpha] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= q, by assume *)
Lemma step_23 :
  forall (q : R),
  0 <= q ->
  0 <= q.
Proof.
  intros q Hh1.
  setting [] [q] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= p, by assume *)
Lemma step_24 :
  forall (p : R),
  0 <= p ->
  0 <= p.
Proof.
  intros p Hh1.
  setting [] [p] [] [] [] [].
  exact Hh1.
Qed.

Definition splits_1 : Simplex.certificate :=
(Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split
0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done
Simplex.Done))) (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done)
Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split
2 5 [1]%Z 1 Simplex.Done Simplex.Done)))) (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split
0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split
0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done
Simplex.Done))))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3
[1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 1 2 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done)
Simplex.Done) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split
0 3 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 1 2 [1]%Z 1
Simplex.Done Simplex.Done)))) (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z
1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done
Simplex.Done)) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done)
Simplex.Done) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split
0 3 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 1 2 [1]%Z 1
Simplex.Done Simplex.Done)))))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2
[1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends
(Simplex.Split 0 4 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done)
Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done))))
(Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done
Simplex.Done))) (Simplex.Ends (Simplex.Split 0 4 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done
Simplex.Done))))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3
[1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 4 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done)
Simplex.Done) Simplex.Done) Simplex.Done)) (Simplex.Ends (Simplex.Split 0 4 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done) (Simplex.Split 0 4 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split
0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done))) (Simplex.Ends (Simplex.Ends
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)) (Simplex.Ends (Simplex.Split 0 4 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done)
Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 0 4 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split
0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done)))))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2
[1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done)
Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done))))
(Simplex.Ends (Simplex.Ends (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done
Simplex.Done))) (Simplex.Ends (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done
Simplex.Done))))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3
[1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)) (Simplex.Ends
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split
0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
Simplex.Done) Simplex.Done))) (Simplex.Ends (Simplex.Ends (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z
1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split
0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)) (Simplex.Ends (Simplex.Split
0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done))))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 1 [480; -48; 1]%Z
60 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
Simplex.Done) (Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
Simplex.Done Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 1 5 [1]%Z 1
Simplex.Done (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done)))) (Simplex.Ends (Simplex.Split 0 1 [480;
-48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
Simplex.Done) (Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
Simplex.Done Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 1 5 [1]%Z 1
Simplex.Done (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done))))) (Simplex.Ends (Simplex.Ends
(Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done))
(Simplex.Split 1 5 [1]%Z 1 Simplex.Done (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done)))) (Simplex.Ends
(Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done))
(Simplex.Split 1 5 [1]%Z 1 Simplex.Done (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done))))))
(Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done) (Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
(Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 2 3 [1]%Z 1 Simplex.Done
Simplex.Done)) (Simplex.Split 1 5 [1]%Z 1 Simplex.Done (Simplex.Split 2 3 [1]%Z 1 Simplex.Done
Simplex.Done)))) (Simplex.Ends (Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split
0 3 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) Simplex.Done)
(Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 4
[1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 1 5 [1]%Z 1 Simplex.Done
Simplex.Done)))) (Simplex.Ends (Simplex.Ends (Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done) (Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
(Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 1 5 [1]%Z 1
Simplex.Done Simplex.Done))) (Simplex.Ends (Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)
Simplex.Done) (Simplex.Split 0 1 [480; -48; 1]%Z 60 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
(Simplex.Split 0 4 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done) (Simplex.Split 1 5 [1]%Z 1
Simplex.Done Simplex.Done)))))))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends
(Simplex.Ends (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)
(Simplex.Split 0 5 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done)
Simplex.Done) Simplex.Done)) (Simplex.Ends (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done) (Simplex.Split 0 5 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done))) (Simplex.Ends (Simplex.Ends (Simplex.Split 0 3 [1]%Z
1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done))
(Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 5 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split
1 2 [1]%Z 1 Simplex.Done Simplex.Done)) Simplex.Done)) (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split
0 3 [1]%Z 1 Simplex.Done (Simplex.Split 1 3 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 3 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 0 5 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done
Simplex.Done)) Simplex.Done)))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 2 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 5 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done)
(Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split
2 5 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done))) (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done))
(Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split
0 5 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 2
5 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 2 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done))) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 2 5 [1]%Z 1 Simplex.Done
Simplex.Done))))) (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split
0 3 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split
0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 2 5 [1]%Z 1 Simplex.Done
Simplex.Done) (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split
0 5 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1
Simplex.Done Simplex.Done))) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split
0 1 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0
2 [1]%Z 1 (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 0 5
[1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split 1 2
[1]%Z 1 Simplex.Done (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split 1 2 [1]%Z 1
Simplex.Done Simplex.Done)))))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 1
[1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 5 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 5 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split
0 5 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1
5 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done)))) (Simplex.Ends
(Simplex.Ends (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1 3 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 3 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 3 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1 3 [1]%Z 1 Simplex.Done
Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 3 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 3 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done))))) (Simplex.Ends
(Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1
Simplex.Done Simplex.Done) (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done))
(Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done)) Simplex.Done)) (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 2 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 2 5 [1]%Z 1 Simplex.Done (Simplex.Split 0
5 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 5 [1]%Z 1 Simplex.Done (Simplex.Split 2 5 [1]%Z 1
Simplex.Done Simplex.Done))) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done)) Simplex.Done)))
(Simplex.Ends (Simplex.Ends (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
Simplex.Done Simplex.Done) (Simplex.Split 1 3 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done))
(Simplex.Split 1 3 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done)))
(Simplex.Ends (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
(Simplex.Split 1 2 [1]%Z 1 (Simplex.Split 1 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done)) (Simplex.Split
0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1 2 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split 0 1 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done))
(Simplex.Split 1 3 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 3 [1]%Z 1 Simplex.Done
Simplex.Done))))))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 3
[1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 0 5 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done)) (Simplex.Ends (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done)
(Simplex.Split 0 5 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done))) (Simplex.Ends
(Simplex.Ends (Simplex.Split 0 3 [1]%Z 1 Simplex.Done (Simplex.Split 1 3 [1]%Z 1 Simplex.Done (Simplex.Split 0
3 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 Simplex.Done
Simplex.Done) (Simplex.Split 1 3 [1]%Z 1 Simplex.Done (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done))))
(Simplex.Ends (Simplex.Split 0 3 [1]%Z 1 Simplex.Done (Simplex.Split 1 3 [1]%Z 1 Simplex.Done (Simplex.Split 0
3 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 Simplex.Done
Simplex.Done) (Simplex.Split 1 3 [1]%Z 1 Simplex.Done (Simplex.Split 0 3 [1]%Z 1 Simplex.Done
Simplex.Done)))))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3
[1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done))
(Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split
0 2 [1]%Z 1 (Simplex.Split 2 5 [1]%Z 1 Simplex.Done (Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done))
(Simplex.Split 3 5 [1]%Z 1 Simplex.Done (Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split
2 5 [1]%Z 1 Simplex.Done Simplex.Done)))) (Simplex.Ends (Simplex.Ends (Simplex.Split 0 3 [1]%Z 1
(Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 3 [1]%Z 1 Simplex.Done (Simplex.Split 0
3 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 2
5 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 2 5 [1]%Z 1 Simplex.Done
Simplex.Done) (Simplex.Split 3 5 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split
2 5 [1]%Z 1 Simplex.Done Simplex.Done)))) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done))) (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done
(Simplex.Split 1 3 [1]%Z 1 Simplex.Done (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split
1 3 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 2
5 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 3 [1]%Z 1 (Simplex.Split 2 5 [1]%Z 1 Simplex.Done
Simplex.Done) (Simplex.Split 3 5 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split
2 5 [1]%Z 1 Simplex.Done Simplex.Done)))) (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 Simplex.Done
Simplex.Done) Simplex.Done)))))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 3
[1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 5 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1 5 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split
0 5 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 1
5 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done)))) (Simplex.Ends
(Simplex.Ends (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1 5 [1]%Z 1
Simplex.Done Simplex.Done)) (Simplex.Split 1 5 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 5 [1]%Z 1
(Simplex.Split 1 5 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done Simplex.Done)
Simplex.Done) (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 1 [1]%Z 1 Simplex.Done
Simplex.Done))) (Simplex.Ends (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done
(Simplex.Split 1 3 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done))
(Simplex.Split 0 5 [1]%Z 1 (Simplex.Split 1 5 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split
0 1 [1]%Z 1 Simplex.Done Simplex.Done))))) (Simplex.Ends (Simplex.Ends (Simplex.Ends (Simplex.Split 0 2 [1]%Z
1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 2 5 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done)
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done)
(Simplex.Split 1 5 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done)))
(Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends (Simplex.Split 0 2 [1]%Z 1
(Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 Simplex.Done Simplex.Done) Simplex.Done) Simplex.Done)
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 1 5 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1
Simplex.Done Simplex.Done) Simplex.Done) (Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 (Simplex.Split
0 1 [1]%Z 1 Simplex.Done Simplex.Done) (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 3
5 [1]%Z 1 Simplex.Done (Simplex.Split 0 5 [1]%Z 1 Simplex.Done Simplex.Done)))) (Simplex.Split 1 5 [1]%Z 1
Simplex.Done (Simplex.Split 2 5 [1]%Z 1 Simplex.Done Simplex.Done))))) (Simplex.Ends (Simplex.Ends
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1
5 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 1 5 [1]%Z 1 Simplex.Done Simplex.Done)) Simplex.Done)
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 (Simplex.Split 2 5 [1]%Z 1
Simplex.Done Simplex.Done) (Simplex.Split 1 5 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done)
(Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split 1 5 [1]%Z 1 Simplex.Done (Simplex.Split
0 5 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split 1 5 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Ends
(Simplex.Split 0 2 [1]%Z 1 (Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 Simplex.Done (Simplex.Split 1
5 [1]%Z 1 Simplex.Done Simplex.Done)) (Simplex.Split 1 5 [1]%Z 1 Simplex.Done Simplex.Done)) Simplex.Done)
(Simplex.Split 0 3 [1]%Z 1 (Simplex.Split 0 1 [1]%Z 1 (Simplex.Split 0 5 [1]%Z 1 (Simplex.Split 2 5 [1]%Z 1
Simplex.Done Simplex.Done) (Simplex.Split 1 5 [1]%Z 1 (Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done)
(Simplex.Split 0 2 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split 1 5 [1]%Z 1 Simplex.Done (Simplex.Split
0 5 [1]%Z 1 Simplex.Done Simplex.Done))) (Simplex.Split 1 5 [1]%Z 1 Simplex.Done Simplex.Done))))))))).

Definition p1 : ex := (Add (Add (Opp (Int 8)) (Opp (Mul (Int 108) (Pow (Sc 12) 2%nat)))) (Mul (Int 57) (Sc 12)))%N.
Definition p2 : ex := (Mul (Int 60) (Pow (Sc 12) 3%nat))%N.
Definition e1 : ex := (Add p1 p2)%N.
Definition e2 : ex := (Mul (Int 6362642907) (Inv (Int 10000000000)))%N.
Definition e3 : ex := (Mul (Int 1590660727) (Inv (Int 2500000000)))%N.
Definition e4 : ex := (Int 1)%N.
Definition p7 : ex := (Add (Add e4 (Opp (Sc 0))) (Opp (Sc 1)))%N.
Definition e5 : ex := (Mul (Sc 2) p7)%N.
Definition e6 : ex := (Mul (Sc 3) p7)%N.
Definition e7 : ex := (Mul (Sc 4) p7)%N.
Definition e8 : ex := (Mul p7 (Add (Add (Add (Add (Add e4 (Opp (Sc 2))) (Opp (Sc 3))) (Opp (Sc 4))) (Opp (Sc 0))) (Opp (Sc 1))))%N.
Definition e9 : ex := (Add (Add (Add (Add (Sc 2) (Sc 3)) (Sc 4)) (Sc 0)) (Sc 1))%N.
Definition p13 : ex := (Mul (Mul (Sc 1) (Sc 7)) (Sc 6))%N.
Definition p14 : ex := (Add (Sc 2) p13)%N.
Definition p15 : ex := (Add (Mul (Int 2) (Sc 0)) (Mul (Int 2) (Sc 1)))%N.
Definition p16 : ex := (Mul (Mul (Int 2) (Sc 0)) (Sc 5))%N.
Definition p17 : ex := (Mul (Mul (Int 2) (Sc 1)) (Sc 6))%N.
Definition p18 : ex := (Add (Add (Sc 2) (Sc 3)) (Mul (Sc 1) (Sc 7)))%N.
Definition p19 : ex := (Add (Add (Add (Add (Add (Sc 8) (Sc 9)) (Sc 11)) (Sc 10)) (Pow (Sc 0) 2%nat)) (Pow (Sc 1) 2%nat))%N.
Definition p20 : ex := (Mul (Int 3) p18)%N.
Definition e10 : ex := (Mul (Sc 0) (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul (Int 4) (Sc 8)) (Mul p14 p15)) (Mul (Add p16 p17) p18)) (Mul (Add (Add (Add (Mul (Int 2) (Sc 8)) (Mul (Int 2) (Sc 9))) (Mul p15 p18)) (Mul (Mul (Int 2) (Sc 7)) (Pow (Sc 1) 2%nat))) (Add (Add (Add (Add (Sc 5) (Opp (Mul (Int 3) (Sc 2)))) (Opp (Mul (Int 3) (Sc 4)))) (Opp (Mul (Mul (Int 3) (Sc 0)) (Sc 5)))) (Opp (Mul (Mul (Int 3) (Sc 1)) (Sc 6)))))) (Opp (Mul (Mul (Int 3) p14) p19))) (Opp (Mul p20 (Add (Add (Add (Mul (Int 2) (Sc 8)) (Mul (Int 2) (Sc 10))) (Mul (Mul (Int 2) (Sc 5)) (Pow (Sc 0) 2%nat))) (Mul (Mul (Int 2) (Sc 6)) (Pow (Sc 1) 2%nat)))))) (Mul (Mul (Sc 1) (Sc 7)) (Add (Add (Add (Mul (Int 2) (Sc 2)) (Mul (Int 2) (Sc 4))) p16) p17))) (Opp (Mul (Mul (Sc 1) (Sc 7)) (Sc 5)))) (Opp p13)) (Opp (Mul (Mul p20 (Add (Add (Add (Add (Sc 5) (Opp (Mul (Int 4) (Sc 2)))) (Opp (Mul (Int 4) (Sc 4)))) (Opp (Mul (Mul (Int 4) (Sc 0)) (Sc 5)))) (Opp (Mul (Mul (Int 4) (Sc 1)) (Sc 6))))) p19))) (Mul (Mul (Mul (Int 4) (Sc 7)) (Sc 6)) (Pow (Sc 1) 2%nat))))%N.
Definition e11 : ex := (Mul (Mul (Mul (Int 2) (Pow (Sc 12) 2%nat)) (Add e4 (Opp (Sc 12)))) (Add (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow (Sc 12) 2%nat)))) (Mul (Int 15) (Sc 12))))%N.
(* p*(4*alpha_2 + 4*q**2*sigma*theta_m - q*sigma*theta_k - q*sigma*theta_m + q*sigma*(2*alpha + 2*gamma + 2*p*theta_k + 2*q*theta_m) + (alpha + q*sigma*theta_m)*(2*p + 2*q) - 3*(alpha + q*sigma*theta_m)*(alpha_2 + beta_2 + delta_2 + gamma_2 + p**2 + q**2) + (2*p*theta_k + 2*q*theta_m)*(alpha + beta + q*sigma) - 3*(alpha + beta + q*sigma)*(2*alpha_2 + 2*gamma_2 + 2*p**2*theta_k + 2*q**2*theta_m) - 3*(alpha + beta + q*sigma)*(-4*alpha - 4*gamma - 4*p*theta_k - 4*q*theta_m + theta_k)*(alpha_2 + beta_2 + delta_2 + gamma_2 + p**2 + q**2) + (2*alpha_2 + 2*beta_2 + 2*q**2*sigma + (2*p + 2*q)*(alpha + beta + q*sigma))*(-3*alpha - 3*gamma - 3*p*theta_k - 3*q*theta_m + theta_k)) <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by on simplex *)
Lemma step_25 :
  forall (alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p q sigma theta_k theta_m zeta : R),
  0 <= p ->
  0 <= q ->
  0 <= alpha ->
  0 <= beta ->
  0 <= gamma ->
  alpha + beta + gamma + p + q <= 1 ->
  0 <= theta_k ->
  theta_k <= 1 ->
  0 <= theta_m ->
  theta_m <= 1 ->
  0 <= sigma ->
  sigma <= 1 ->
  0 <= alpha_2 ->
  alpha_2 <= alpha * (1 - p - q) ->
  0 <= beta_2 ->
  beta_2 <= beta * (1 - p - q) ->
  0 <= gamma_2 ->
  gamma_2 <= gamma * (1 - p - q) ->
  0 <= delta_2 ->
  delta_2 <= (1 - p - q) * (1 - alpha - beta - gamma - p - q) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  p * (4 * alpha_2 + (alpha + q * sigma * theta_m) * (2 * p + 2 * q) + (2 * p * theta_k + 2 * q * theta_m) * (alpha + beta + q * sigma) + (2 * alpha_2 + 2 * beta_2 + (2 * p + 2 * q) * (alpha + beta + q * sigma) + 2 * sigma * q ^ 2) * (theta_k - 3 * alpha - 3 * gamma - 3 * p * theta_k - 3 * q * theta_m) - 3 * (alpha + q * sigma * theta_m) * (alpha_2 + beta_2 + delta_2 + gamma_2 + p ^ 2 + q ^ 2) - 3 * (alpha + beta + q * sigma) * (2 * alpha_2 + 2 * gamma_2 + 2 * theta_k * p ^ 2 + 2 * theta_m * q ^ 2) + q * sigma * (2 * alpha + 2 * gamma + 2 * p * theta_k + 2 * q * theta_m) - q * sigma * theta_k - q * sigma * theta_m - 3 * (alpha + beta + q * sigma) * (theta_k - 4 * alpha - 4 * gamma - 4 * p * theta_k - 4 * q * theta_m) * (alpha_2 + beta_2 + delta_2 + gamma_2 + p ^ 2 + q ^ 2) + 4 * sigma * theta_m * q ^ 2)
  <= 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p q sigma theta_k theta_m zeta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11 Hh12 Hh13 Hh14 Hh15 Hh16 Hh17 Hh18 Hh19 Hh20 Hh21 Hh22 Hh23 Hh24.
  setting [] [p; q; alpha; beta; gamma; theta_k; theta_m; sigma; alpha_2; beta_2; gamma_2; delta_2; zeta] [] [] [] [].
  exact ((Simplex.on_simplex Ev rv (Simplex.RootOf 12%N 60 [-28800; 3420; -108]%Z e1 e2 e3) [(38, 39, 1%positive); (2443, 2444, 64%positive); (156368, 156369, 4096%positive); (19087928721, 19087928724, 500000000%positive)]%Z [0%N; 1%N; 2%N; 3%N; 4%N] [(5%N, e4); (6%N, e4); (7%N, e4); (8%N, e5); (9%N, e6); (10%N, e7); (11%N, e8)] e9 e10 e11 splits_1 (ltac:(computed)) (conj Hh1 (conj Hh2 (conj Hh3 (conj Hh4 (conj Hh5 I))))) Hh6 (conj (conj Hh7 Hh8) (conj (conj Hh9 Hh10) (conj (conj Hh11 Hh12) (conj (conj Hh13 Hh14) (conj (conj Hh15 Hh16) (conj (conj Hh17 Hh18) (conj (conj Hh19 Hh20) I))))))) (conj (conj Hh21 Hh22) (conj Hh23 Hh24)))).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p q sigma theta_k theta_m zeta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11 Hh12 Hh13 Hh14 Hh15 Hh16 Hh17 Hh18 Hh19 Hh20 Hh21 Hh22 Hh23 Hh24.
  exact (step_25 alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p q sigma theta_k theta_m zeta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11 Hh12 Hh13 Hh14 Hh15 Hh16 Hh17 Hh18 Hh19 Hh20 Hh21 Hh22 Hh23 Hh24).
Qed.

Definition e12 : ex := (Add e3 (Opp (Sc 12)))%N.
Definition e13 : ex := (Add (Sc 12) (Opp e2))%N.
Definition e14 : ex := (Add (Int 0) (Opp e1))%N.
Definition e15 : ex := (Add e1 (Opp (Int 0)))%N.
Definition p27 : ex := (Add (Add e4 (Opp (Sc 0))) (Opp (Sc 3)))%N.
Definition e16 : ex := (Add (Mul p27 (Add (Add (Add (Add (Add e4 (Opp (Sc 2))) (Opp (Sc 7))) (Opp (Sc 9))) (Opp (Sc 0))) (Opp (Sc 3)))) (Opp (Sc 10)))%N.
Definition e17 : ex := (Add (Sc 10) (Opp (Int 0)))%N.
Definition e18 : ex := (Add (Mul (Sc 9) p27) (Opp (Sc 11)))%N.
Definition e19 : ex := (Add (Sc 11) (Opp (Int 0)))%N.
Definition e20 : ex := (Add (Mul (Sc 7) p27) (Opp (Sc 8)))%N.
Definition e21 : ex := (Add (Sc 8) (Opp (Int 0)))%N.
Definition e22 : ex := (Add (Mul (Sc 2) p27) (Opp (Sc 1)))%N.
Definition e23 : ex := (Add (Sc 1) (Opp (Int 0)))%N.
Definition e24 : ex := (Add e4 (Opp (Sc 4)))%N.
Definition e25 : ex := (Add (Sc 4) (Opp (Int 0)))%N.
Definition e26 : ex := (Add e4 (Opp (Sc 5)))%N.
Definition e27 : ex := (Add (Sc 5) (Opp (Int 0)))%N.
Definition e28 : ex := (Add e4 (Opp (Sc 6)))%N.
Definition e29 : ex := (Add (Sc 6) (Opp (Int 0)))%N.
Definition e30 : ex := (Add e4 (Opp (Add (Add (Add (Add (Sc 2) (Sc 7)) (Sc 9)) (Sc 0)) (Sc 3))))%N.
Definition e31 : ex := (Add (Sc 9) (Opp (Int 0)))%N.
Definition e32 : ex := (Add (Sc 7) (Opp (Int 0)))%N.
Definition e33 : ex := (Add (Sc 2) (Opp (Int 0)))%N.
Definition e34 : ex := (Add (Sc 3) (Opp (Int 0)))%N.
Definition e35 : ex := (Add (Sc 0) (Opp (Int 0)))%N.
Definition p48 : ex := (Mul (Mul (Sc 3) (Sc 4)) (Sc 5))%N.
Definition p49 : ex := (Add (Sc 2) p48)%N.
Definition p50 : ex := (Add (Mul (Int 2) (Sc 0)) (Mul (Int 2) (Sc 3)))%N.
Definition p51 : ex := (Mul (Mul (Int 2) (Sc 0)) (Sc 6))%N.
Definition p52 : ex := (Mul (Mul (Int 2) (Sc 3)) (Sc 5))%N.
Definition p53 : ex := (Add (Add (Sc 2) (Sc 7)) (Mul (Sc 3) (Sc 4)))%N.
Definition p54 : ex := (Add (Add (Add (Add (Add (Sc 1) (Sc 8)) (Sc 10)) (Sc 11)) (Pow (Sc 0) 2%nat)) (Pow (Sc 3) 2%nat))%N.
Definition p55 : ex := (Mul (Int 3) p53)%N.
Definition e36 : ex := (Mul (Sc 0) (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul (Int 4) (Sc 1)) (Mul p49 p50)) (Mul (Add p51 p52) p53)) (Mul (Add (Add (Add (Mul (Int 2) (Sc 1)) (Mul (Int 2) (Sc 8))) (Mul p50 p53)) (Mul (Mul (Int 2) (Sc 4)) (Pow (Sc 3) 2%nat))) (Add (Add (Add (Add (Sc 6) (Opp (Mul (Int 3) (Sc 2)))) (Opp (Mul (Int 3) (Sc 9)))) (Opp (Mul (Mul (Int 3) (Sc 0)) (Sc 6)))) (Opp (Mul (Mul (Int 3) (Sc 3)) (Sc 5)))))) (Opp (Mul (Mul (Int 3) p49) p54))) (Opp (Mul p55 (Add (Add (Add (Mul (Int 2) (Sc 1)) (Mul (Int 2) (Sc 11))) (Mul (Mul (Int 2) (Sc 6)) (Pow (Sc 0) 2%nat))) (Mul (Mul (Int 2) (Sc 5)) (Pow (Sc 3) 2%nat)))))) (Mul (Mul (Sc 3) (Sc 4)) (Add (Add (Add (Mul (Int 2) (Sc 2)) (Mul (Int 2) (Sc 9))) p51) p52))) (Opp (Mul (Mul (Sc 3) (Sc 4)) (Sc 6)))) (Opp p48)) (Opp (Mul (Mul p55 (Add (Add (Add (Add (Sc 6) (Opp (Mul (Int 4) (Sc 2)))) (Opp (Mul (Int 4) (Sc 9)))) (Opp (Mul (Mul (Int 4) (Sc 0)) (Sc 6)))) (Opp (Mul (Mul (Int 4) (Sc 3)) (Sc 5))))) p54))) (Mul (Mul (Mul (Int 4) (Sc 4)) (Sc 5)) (Pow (Sc 3) 2%nat))))%N.
Lemma defined_1 :
  forall (alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p q sigma theta_k theta_m zeta : R),
  0 <= p ->
  0 <= q ->
  0 <= alpha ->
  0 <= beta ->
  0 <= gamma ->
  alpha + beta + gamma + p + q <= 1 ->
  0 <= theta_k ->
  theta_k <= 1 ->
  0 <= theta_m ->
  theta_m <= 1 ->
  0 <= sigma ->
  sigma <= 1 ->
  0 <= alpha_2 ->
  alpha_2 <= alpha * (1 - p - q) ->
  0 <= beta_2 ->
  beta_2 <= beta * (1 - p - q) ->
  0 <= gamma_2 ->
  gamma_2 <= gamma * (1 - p - q) ->
  0 <= delta_2 ->
  delta_2 <= (1 - p - q) * (1 - alpha - beta - gamma - p - q) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  defined (env_of [] [p; alpha_2; alpha; q; sigma; theta_m; theta_k; beta; beta_2; gamma; delta_2; gamma_2; zeta] [] []) (ienv_of []) e36 /\
  defined (env_of [] [p; alpha_2; alpha; q; sigma; theta_m; theta_k; beta; beta_2; gamma; delta_2; gamma_2; zeta] [] []) (ienv_of []) e11.
Proof.
  intros alpha alpha_2 beta beta_2 delta_2 gamma gamma_2 p q sigma theta_k theta_m zeta Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11 Hh12 Hh13 Hh14 Hh15 Hh16 Hh17 Hh18 Hh19 Hh20 Hh21 Hh22 Hh23 Hh24.
  setting [] [p; alpha_2; alpha; q; sigma; theta_m; theta_k; beta; beta_2; gamma; delta_2; gamma_2; zeta] [] [] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e35 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e34 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e33 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e32 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e31 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e30 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (cons_known Ev e29 _ (fun sv Wv => gap_nonnegative _ _ (Hh7)) (cons_known Ev e28 _ (fun sv Wv => gap_nonnegative _ _ (Hh8)) (cons_known Ev e27 _ (fun sv Wv => gap_nonnegative _ _ (Hh9)) (cons_known Ev e26 _ (fun sv Wv => gap_nonnegative _ _ (Hh10)) (cons_known Ev e25 _ (fun sv Wv => gap_nonnegative _ _ (Hh11)) (cons_known Ev e24 _ (fun sv Wv => gap_nonnegative _ _ (Hh12)) (cons_known Ev e23 _ (fun sv Wv => gap_nonnegative _ _ (Hh13)) (cons_known Ev e22 _ (fun sv Wv => gap_nonnegative _ _ (Hh14)) (cons_known Ev e21 _ (fun sv Wv => gap_nonnegative _ _ (Hh15)) (cons_known Ev e20 _ (fun sv Wv => gap_nonnegative _ _ (Hh16)) (cons_known Ev e19 _ (fun sv Wv => gap_nonnegative _ _ (Hh17)) (cons_known Ev e18 _ (fun sv Wv => gap_nonnegative _ _ (Hh18)) (cons_known Ev e17 _ (fun sv Wv => gap_nonnegative _ _ (Hh19)) (cons_known Ev e16 _ (fun sv Wv => gap_nonnegative _ _ (Hh20)) (cons_known Ev e15 _ (fun sv Wv => gap_nonnegative _ _ (Hh21)) (cons_known Ev e14 _ (fun sv Wv => gap_nonnegative _ _ (Hh22)) (cons_known Ev e13 _ (fun sv Wv => gap_nonnegative _ _ (Hh23)) (cons_known Ev e12 _ (fun sv Wv => gap_nonnegative _ _ (Hh24)) (nil_known Ev))))))))))))))))))))))))).
Qed.
