(* Log-sum-exp is convex: the logarithm of a sum of exponentials lies above its tangents. The claim log-sum-exp-convex of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Facts Require Import Definitions.
From Facts Require exp_above_tangent.
Open Scope R_scope.

(* What is claimed. *)

(* log(inner(exp(u), ones(n))) + inner(1/inner(exp(u), ones(n))*exp(u), v - u) <= log(inner(exp(v), ones(n))) *)
Definition statement_1 : Prop :=
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n (vscal (/ inner n (vexp u) ones) (vexp u)) (vadd v (vopp u)) + ln (inner n (vexp u) ones)
  <= ln (inner n (vexp v) ones).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* t <= exp(t) - 1, by assume *)
Lemma step_1 :
  forall (t : R),
  t <= - 1 + exp t ->
  t <= - 1 + exp t.
Proof.
  intros t Hh1.
  setting [] [t] [] [] [] [].
  exact Hh1.
Qed.

Definition e5 : ex := (Sc 0)%N.
Definition e1 : ex := (Add (Int 1) e5)%N.
Definition e2 : ex := (Exp e5)%N.
Definition e3 : ex := (Add e2 (Opp e1))%N.
Definition e6 : ex := (Add (Opp (Int 1)) e2)%N.
Definition e4 : ex := (Add e6 (Opp e5))%N.
(* t <= exp(t) - 1, by discharge *)
Lemma step_2 :
  forall (t : R),
  t <= - 1 + exp t.
Proof.
  intros t.
  setting [] [t] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (exp_above_tangent.step_1 t)).
  equal Q2 e3 e4.
  assert (P3 : den Ev rv e5 <= den Ev rv e6) by (exact (rearranged (den Ev rv e1) (den Ev rv e2) (den Ev rv e5) (den Ev rv e6) P1 Q2)).
  assert (P4 : den Ev rv e5 <= den Ev rv e6) by (exact (step_1 t P3)).
  exact (P4).
Qed.

Definition p7 : ex := (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) (Int 1)))%N.
Definition e23 : ex := (Ln p7)%N.
Definition p9 : ex := (Opp e23)%N.
Definition p10 : ex := (Add (Add (Opp (V1 0 (0, 1))) p9) (V1 1 (0, 1)))%N.
Definition p11 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) (Int 1)))%N.
Definition p12 : ex := (Ln p11)%N.
Definition e7 : ex := (Add p10 p12)%N.
Definition e8 : ex := (Add (Opp (Int 1)) (Exp e7))%N.
Definition p15 : ex := (Inv p7)%N.
Definition e9 : ex := (Add (Opp (Int 1)) (Mul (Mul p11 (Exp (Add (Opp (V1 0 (0, 1))) (V1 1 (0, 1))))) p15))%N.
(* log(inner(exp(u), ones(n))) - log(inner(exp(v), ones(n))) - u[k] + v[k] <= exp(-u[k] + v[k])*inner(exp(u), ones(n))/inner(exp(v), ones(n)) - 1, by instance *)
Lemma step_3 :
  forall (n : nat) (u v : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  - u k - ln (inner n (vexp v) ones) + v k + ln (inner n (vexp u) ones)
  <= - 1 + inner n (vexp u) ones * exp (- u k + v k) / inner n (vexp v) ones.
Proof.
  intros n u v k Hs_n Hi_k.
  setting [n] [] [u; v] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (step_2 (- u k - ln (inner n (vexp v) ones) + v k + ln (inner n (vexp u) ones)))).
  equal Q2 e8 e9.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p17 : ex := (Mul (Inv p11) (Exp (V1 0 (0, 20001))))%N.
Definition e10 : ex := (Sum (0, 20001) (Mul (Add (Opp (Int 1)) (Mul (Mul p11 (Exp (Add (Opp (V1 0 (0, 20001))) (V1 1 (0, 20001))))) p15)) p17))%N.
Definition e11 : ex := (Int 0)%N.
(* total((-1 + inner(exp(u), ones(n))*exp(-u[k] + v[k])/inner(exp(v), ones(n)))*(1/inner(exp(u), ones(n))*exp(u))[k], k) <= 0, by same *)
Lemma step_4 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  sum n (fun k => (- 1 + inner n (vexp u) ones * exp (- u k + v k) / inner n (vexp v) ones) * vscal (/ inner n (vexp u) ones) (vexp u) k)
  <= 0.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e10 e11.
  exact (Req_le _ _ Q1).
Qed.

Definition p20 : ex := (Add (Add (Opp (V1 0 (0, 4096))) (Opp (Ln (Sum (0, 4097) (Mul (Exp (V1 1 (0, 4097))) (Int 1)))))) (V1 1 (0, 4096)))%N.
Definition p21 : ex := (Ln (Sum (0, 4098) (Mul (Exp (V1 0 (0, 4098))) (Int 1))))%N.
Definition e12 : ex := (Add p20 p21)%N.
Definition p23 : ex := (Mul (Mul (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) (Int 1))) (Exp (Add (Opp (V1 0 (0, 4096))) (V1 1 (0, 4096))))) (Inv (Sum (0, 4100) (Mul (Exp (V1 1 (0, 4100))) (Int 1)))))%N.
Definition e13 : ex := (Add (Opp (Int 1)) p23)%N.
Definition p25 : ex := (Mul (Inv (Sum (0, 4101) (Mul (Exp (V1 0 (0, 4101))) (Int 1)))) (Exp (V1 0 (0, 4096))))%N.
Definition e14 : ex := (Sum (0, 4096) (Mul e12 p25))%N.
Definition e15 : ex := (Sum (0, 4096) (Mul e13 p25))%N.
(* total((-u[k] - log(inner(exp(v), ones(n))) + v[k] + log(inner(exp(u), ones(n))))*(1/inner(exp(u), ones(n))*exp(u))[k], k) <= total((-1 + inner(exp(u), ones(n))*exp(-u[k] + v[k])/inner(exp(v), ones(n)))*(1/inner(exp(u), ones(n))*exp(u))[k], k), by replace *)
Lemma step_5 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  sum n (fun k => (- u k - ln (inner n (vexp v) ones) + v k + ln (inner n (vexp u) ones)) * vscal (/ inner n (vexp u) ones) (vexp u) k)
  <= sum n (fun k => (- 1 + inner n (vexp u) ones * exp (- u k + v k) / inner n (vexp v) ones) * vscal (/ inner n (vexp u) ones) (vexp u) k).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e12 e13 _ (fun sv Wv SFv => (step_3 n u v (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 4096%N)))) (nil_replaced Ev rv)) e14 e15.
  exact (P1).
Qed.

Definition e16 : ex := (Sum (0, 20001) (Mul (Add (Add (Add (Opp (V1 0 (0, 20001))) p9) (V1 1 (0, 20001))) p12) p17))%N.
(* total((-u[k] - log(inner(exp(v), ones(n))) + v[k] + log(inner(exp(u), ones(n))))*(1/inner(exp(u), ones(n))*exp(u))[k], k) <= 0, by transitive *)
Lemma step_6 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  sum n (fun k => (- u k - ln (inner n (vexp v) ones) + v k + ln (inner n (vexp u) ones)) * vscal (/ inner n (vexp u) ones) (vexp u) k)
  <= 0.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e10) by (exact (step_5 n u v Hs_n)).
  assert (P2 : den Ev rv e10 <= den Ev rv e11) by (exact (step_4 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p29 : ex := (Opp p12)%N.
Definition p30 : ex := (Mul p15 (Exp (V1 1 (0, 20001))))%N.
Definition e17 : ex := (Add (Add p29 (Sum (0, 20001) (Mul p30 (Add (V1 0 (0, 20001)) (Opp (V1 1 (0, 20001))))))) e23)%N.
Definition e18 : ex := (Sum (0, 20001) (Mul (Add (Add (Add (Opp (V1 1 (0, 20001))) p29) (V1 0 (0, 20001))) e23) p30))%N.
(* log(inner(exp(u), ones(n))) - log(inner(exp(v), ones(n))) + inner(1/inner(exp(u), ones(n))*exp(u), v - u) <= total((-u[k] - log(inner(exp(v), ones(n))) + v[k] + log(inner(exp(u), ones(n))))*(1/inner(exp(u), ones(n))*exp(u))[k], k), by same *)
Lemma step_7 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - ln (inner n (vexp v) ones) + inner n (vscal (/ inner n (vexp u) ones) (vexp u)) (vadd v (vopp u)) + ln (inner n (vexp u) ones)
  <= sum n (fun k => (- u k - ln (inner n (vexp v) ones) + v k + ln (inner n (vexp u) ones)) * vscal (/ inner n (vexp u) ones) (vexp u) k).
Proof.
  intros n u v Hs_n.
  setting [n] [] [v; u] [] [] [].
  equal Q1 e17 e18.
  exact (Req_le _ _ Q1).
Qed.

(* log(inner(exp(u), ones(n))) - log(inner(exp(v), ones(n))) + inner(1/inner(exp(u), ones(n))*exp(u), v - u) <= 0, by transitive *)
Lemma step_8 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - ln (inner n (vexp v) ones) + inner n (vscal (/ inner n (vexp u) ones) (vexp u)) (vadd v (vopp u)) + ln (inner n (vexp u) ones)
  <= 0.
Proof.
  intros n u v Hs_n.
  setting [n] [] [v; u] [] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (step_7 n u v Hs_n)).
  assert (P2 : den Ev rv e18 <= den Ev rv e11) by (exact (step_6 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* log(inner(exp(u), ones(n))) + inner(1/inner(exp(u), ones(n))*exp(u), v - u) <= log(inner(exp(v), ones(n))), by assume *)
Lemma step_9 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n (vscal (/ inner n (vexp u) ones) (vexp u)) (vadd v (vopp u)) + ln (inner n (vexp u) ones)
  <= ln (inner n (vexp v) ones) ->
  inner n (vscal (/ inner n (vexp u) ones) (vexp u)) (vadd v (vopp u)) + ln (inner n (vexp u) ones)
  <= ln (inner n (vexp v) ones).
Proof.
  intros n u v Hs_n Hh1.
  setting [n] [] [u; v] [] [] [].
  exact Hh1.
Qed.

Definition p33 : ex := (Sum (0, 20001) (Mul p17 (Add (V1 1 (0, 20001)) (Opp (V1 0 (0, 20001))))))%N.
Definition p34 : ex := (Add p9 p33)%N.
Definition e19 : ex := (Add p34 p12)%N.
Definition e20 : ex := (Add e11 (Opp e19))%N.
Definition e22 : ex := (Add p33 p12)%N.
Definition e21 : ex := (Add e23 (Opp e22))%N.
(* log(inner(exp(u), ones(n))) + inner(1/inner(exp(u), ones(n))*exp(u), v - u) <= log(inner(exp(v), ones(n))), by discharge *)
Lemma step_10 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n (vscal (/ inner n (vexp u) ones) (vexp u)) (vadd v (vopp u)) + ln (inner n (vexp u) ones)
  <= ln (inner n (vexp v) ones).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e11) by (exact (step_8 n u v Hs_n)).
  equal Q2 e20 e21.
  assert (P3 : den Ev rv e22 <= den Ev rv e23) by (exact (rearranged (den Ev rv e19) (den Ev rv e11) (den Ev rv e22) (den Ev rv e23) P1 Q2)).
  assert (P4 : den Ev rv e22 <= den Ev rv e23) by (exact (step_9 n u v Hs_n P3)).
  exact (P4).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n u v Hs_n.
  exact (step_10 n u v Hs_n).
Qed.

Lemma defined_1 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [u; v] []) (ienv_of []) e22 /\
  defined (env_of [n] [] [u; v] []) (ienv_of []) e23.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
