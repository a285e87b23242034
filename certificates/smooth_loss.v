(* Smoothness: the sharp smoothness constant of the loss. The claim smooth-loss of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require smoothness.
From Weightshift Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* norm(h(y) - h(x)) <= lambda_max()*norm(A*(y - x)) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  norm n (vadd (h n d A b y) (vopp (h n d A b x))) <= lambda_max * norm n (mulv d A (vadd y (vopp x))).

(* norm(A.T*h(y) - A.T*h(x)) <= lambda_max()*norm(y - x)*spectral_norm(A)**2 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  norm d (vadd (mulv n (tr A) (h n d A b y)) (vopp (mulv n (tr A) (h n d A b x))))
  <= spectral n d A ^ 2 * lambda_max * norm d (vadd y (vopp x)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* 0 <= r, by assume *)
Lemma step_1 :
  forall (r : R),
  0 <= r ->
  0 <= r.
Proof.
  intros r Hh1.
  setting [] [r] [] [] [] [].
  exact Hh1.
Qed.

Definition e1 : ex := (Int 0)%N.
Definition e2 : ex := (Sc 0)%N.
Definition e5 : ex := (Sc 1)%N.
Definition e3 : ex := (Add e2 e5)%N.
Definition e4 : ex := (Add e1 e5)%N.
(* s <= r + s, by replace *)
Lemma step_2 :
  forall (r s : R),
  0 <= r ->
  s <= r + s.
Proof.
  intros r s Hh1.
  setting [] [r; s] [] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 r Hh1)) (nil_replaced Ev rv)) e3 e4.
  equal Q2 e5 e4.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= s, by assume *)
Lemma step_3 :
  forall (s : R),
  0 <= s ->
  0 <= s.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  exact Hh1.
Qed.

Definition e6 : ex := (Add e5 e2)%N.
(* 0 <= r + s, by transitive *)
Lemma step_4 :
  forall (r s : R),
  0 <= s ->
  0 <= r ->
  0 <= r + s.
Proof.
  intros r s Hh1 Hh2.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (step_3 s Hh1)).
  assert (P2 : den Ev rv e2 <= den Ev rv e6) by (exact (step_2 r s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p7 : ex := (Mul (Mul (Int 55) (Sqrt (Int 33))) (Inv (Int 1152)))%N.
Definition e115 : ex := (Add (Mul (Int 13) (Inv (Int 384))) p7)%N.
Definition p9 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 3 (1, 20000))))) (Int 1))))%N.
Definition p10 : ex := (Mul p9 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p11 : ex := (Mul p9 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p12 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p10) (Opp (Mul p10 p11)))%N.
Definition p13 : ex := (Mul p9 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p14 : ex := (Add p11 (Opp (V1 0 (0, 20002))))%N.
Definition p15 : ex := (Sum (0, 20002) (Mul p12 p14))%N.
Definition p16 : ex := (Add (Add (Add (Sum (0, 20002) (Mul p12 (Add (Mul (Del (0, 20002) (0, 20003)) p11) (Opp (Mul p11 p13))))) (Mul (Del (0, 20004) (0, 20003)) p15)) (Opp (Mul p10 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p13) (Opp (Mul p13 p11))) p14))))) (Opp (Mul p15 p13)))%N.
Definition e7 : ex := (Sum (0, 20004) (Mul (Add (V1 1 (0, 20004)) (Mul e115 (V1 2 (0, 20004)))) (Sum (0, 20003) (Mul p16 (Add (V1 1 (0, 20003)) (Mul e115 (V1 2 (0, 20003))))))))%N.
Definition e8 : ex := (Mul (Pow (Sqrt (Sum (0, 20000) (Pow (Add (V1 1 (0, 20000)) (Mul e115 (V1 2 (0, 20000)))) 2%nat))) 2%nat) e115)%N.
(* inner(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v, B(x)*(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)) <= lambda_max()*norm(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)**2, by instance *)
Lemma step_5 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)))
  <= norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max.
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; u; v; x] [A] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (smoothness.inequality_1 n d A b (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) x Hs_n Hs_d Hh1 Hh2)).
  exact (P1).
Qed.

(* 0 <= lambda_max()*norm(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)**2 - inner(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v, B(x)*(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)), by assume *)
Lemma step_6 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= - inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max ->
  0
  <= - inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max.
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1.
  setting [n; d] [] [u; v; x; b] [A] [] [].
  exact Hh1.
Qed.

Definition p19 : ex := (Opp (Mul (Int 13) (Inv (Int 384))))%N.
Definition p20 : ex := (Add p19 (Opp p7))%N.
Definition p21 : ex := (Add p19 p7)%N.
Definition e9 : ex := (Opp (Mul (Pow (Sqrt (Sum (0, 20000) (Pow (Add (V1 1 (0, 20000)) (Mul p20 (V1 2 (0, 20000)))) 2%nat))) 2%nat) p21))%N.
Definition e10 : ex := (Sum (0, 20004) (Mul (Add (V1 1 (0, 20004)) (Mul p20 (V1 2 (0, 20004)))) (Sum (0, 20003) (Mul p16 (Add (V1 1 (0, 20003)) (Mul p20 (V1 2 (0, 20003))))))))%N.
(* -mu_min()*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2 <= inner(u + (Rational(-13, 384) - 55*sqrt(33)/1152)*v, B(x)*(u + (Rational(-13, 384) - 55*sqrt(33)/1152)*v)), by instance *)
Lemma step_7 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  - (norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min)
  <= inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v))).
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; u; v; x] [A] [] [].
  assert (P1 : den Ev rv e9 <= den Ev rv e10) by (exact (smoothness.step_239 n d A b (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) x Hs_n Hs_d Hh1 Hh2)).
  exact (P1).
Qed.

(* 0 <= mu_min()*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2 + inner(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v, B(x)*(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)), by assume *)
Lemma step_8 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v))) ->
  0
  <= norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v))).
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1.
  setting [n; d] [] [u; v; x; b] [A] [] [].
  exact Hh1.
Qed.

Definition p24 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Mul p20 (V1 1 (0, 20000)))) 2%nat)))%N.
Definition e75 : ex := (Pow p24 2%nat)%N.
Definition p26 : ex := (Mul e75 p21)%N.
Definition e11 : ex := (Opp p26)%N.
Definition p28 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) (Int 1))))%N.
Definition p29 : ex := (Mul p28 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p30 : ex := (Mul p28 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p31 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p29) (Opp (Mul p29 p30)))%N.
Definition p32 : ex := (Mul p28 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p33 : ex := (Add p30 (Opp (V1 3 (0, 20002))))%N.
Definition p34 : ex := (Sum (0, 20002) (Mul p31 p33))%N.
Definition p35 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p32) (Opp (Mul p32 p30)))%N.
Definition p36 : ex := (Add (Add (Add (Sum (0, 20002) (Mul p31 (Add (Mul (Del (0, 20002) (0, 20003)) p30) (Opp (Mul p30 p32))))) (Mul (Del (0, 20004) (0, 20003)) p34)) (Opp (Mul p29 (Sum (0, 20002) (Mul p35 p33))))) (Opp (Mul p34 p32)))%N.
Definition p37 : ex := (Mul (Add (V1 0 (0, 20004)) (Mul p20 (V1 1 (0, 20004)))) (Sum (0, 20003) (Mul p36 (Add (V1 0 (0, 20003)) (Mul p20 (V1 1 (0, 20003)))))))%N.
Definition e12 : ex := (Sum (0, 20004) p37)%N.
Definition e13 : ex := (Add e12 (Opp e11))%N.
Definition e15 : ex := (Add p26 e12)%N.
Definition e14 : ex := (Add e15 (Opp e1))%N.
(* 0 <= mu_min()*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2 + inner(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v, B(x)*(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)), by discharge *)
Lemma step_9 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0
  <= norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v))).
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [u; v; x; b] [A] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e12) by (exact (step_7 n d A b u v x Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e13 e14.
  assert (P3 : den Ev rv e1 <= den Ev rv e15) by (exact (rearranged (den Ev rv e11) (den Ev rv e12) (den Ev rv e1) (den Ev rv e15) P1 Q2)).
  assert (P4 : den Ev rv e1 <= den Ev rv e15) by (exact (step_8 n d A b u v x Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition p42 : ex := (Mul (Add (V1 0 (0, 20004)) (Mul e115 (V1 1 (0, 20004)))) (Sum (0, 20003) (Mul p36 (Add (V1 0 (0, 20003)) (Mul e115 (V1 1 (0, 20003)))))))%N.
Definition e16 : ex := (Sum (0, 20004) p42)%N.
Definition p44 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Mul e115 (V1 1 (0, 20000)))) 2%nat))) 2%nat)%N.
Definition e17 : ex := (Mul p44 e115)%N.
Definition p46 : ex := (Opp e16)%N.
Definition e18 : ex := (Add e17 p46)%N.
Definition e20 : ex := (Add p46 e17)%N.
Definition e19 : ex := (Add e20 (Opp e1))%N.
(* 0 <= lambda_max()*norm(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)**2 - inner(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v, B(x)*(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)), by discharge *)
Lemma step_10 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0
  <= - inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max.
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [u; v; x; b] [A] [] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e17) by (exact (step_5 n d A b u v x Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e18 e19.
  assert (P3 : den Ev rv e1 <= den Ev rv e20) by (exact (rearranged (den Ev rv e16) (den Ev rv e17) (den Ev rv e1) (den Ev rv e20) P1 Q2)).
  assert (P4 : den Ev rv e1 <= den Ev rv e20) by (exact (step_6 n d A b u v x Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e21 : ex := (Add e15 e20)%N.
Definition p51 : ex := (Add (Add p46 p26) e17)%N.
Definition e22 : ex := (Add p51 e12)%N.
(* 0 <= lambda_max()*norm(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)**2 + mu_min()*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2 - inner(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v, B(x)*(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)) + inner(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v, B(x)*(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)), by instance *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= - inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max ->
  0
  <= norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v))) ->
  0
  <= - inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v))).
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [u; v; x; b] [A] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e21) by (exact (step_4 (norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)))) (- inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max) Hh1 Hh2)).
  equal Q2 e21 e22.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p53 : ex := (Add e5 (Opp (Abs e5)))%N.
Definition e23 : ex := (Mul e2 p53)%N.
Definition e24 : ex := (Abs e23)%N.
(* s*(a - absolute(a)) <= absolute(s*(a - absolute(a))), by below absolute *)
Lemma step_12 :
  forall (a s : R),
  s * (a - Rabs a) <= Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e24) by (exact (Rle_abs (den Ev rv e23))).
  exact (P1).
Qed.

Definition e25 : ex := (Pow e24 2%nat)%N.
Definition e48 : ex := (Abs e2)%N.
Definition e62 : ex := (Abs p53)%N.
Definition e27 : ex := (Mul e48 e62)%N.
Definition e26 : ex := (Pow e27 2%nat)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_13 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e25 e26.
  nonnegative N2 (nil_nonnegative Ev) e24.
  nonnegative N3 (nil_nonnegative Ev) e27.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e32 : ex := (Mul e2 (Abs e5))%N.
Definition e28 : ex := (Add e32 e24)%N.
Definition e29 : ex := (Add e32 e27)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_14 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e24 e27 _ (fun sv Wv SFv => (step_13 a s)) (nil_replaced Ev rv)) e28 e29.
  exact (P1).
Qed.

Definition e30 : ex := (Add e23 e32)%N.
Definition e31 : ex := (Add e24 e32)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_15 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e23 e24 _ (fun sv Wv SFv => (step_12 a s)) (nil_replaced Ev rv)) e30 e31.
  equal Q2 e31 e28.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_16 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e32))).
Qed.

Definition p66 : ex := (Add (Opp e5) (Abs e5))%N.
Definition e36 : ex := (Mul e2 p66)%N.
Definition e33 : ex := (Add (Mul e5 e2) e36)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_17 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e32 e33.
  exact (Req_le _ _ Q1).
Qed.

(* s <= r, by assume *)
Lemma step_18 :
  forall (r s : R),
  s <= r ->
  s <= r.
Proof.
  intros r s Hh1.
  setting [] [s; r] [] [] [] [].
  exact Hh1.
Qed.

Definition e34 : ex := (Mul e2 (Abs (Sc 2)))%N.
Definition e35 : ex := (Mul e5 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_19 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e5 _ (fun sv Wv SFv => (step_18 r s Hh1)) (nil_replaced Ev rv)) e34 e35.
  exact (P1).
Qed.

Definition e37 : ex := (Abs e36)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_20 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e36 <= den Ev rv e37) by (exact (Rle_abs (den Ev rv e36))).
  exact (P1).
Qed.

Definition e38 : ex := (Pow e37 2%nat)%N.
Definition p73 : ex := (Abs p66)%N.
Definition e40 : ex := (Mul e48 p73)%N.
Definition e39 : ex := (Pow e40 2%nat)%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_21 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e38 e39.
  nonnegative N2 (nil_nonnegative Ev) e37.
  nonnegative N3 (nil_nonnegative Ev) e40.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e51 : ex := (Opp e2)%N.
Definition e54 : ex := (Add e51 e48)%N.
Definition e45 : ex := (Mul e5 e54)%N.
Definition e41 : ex := (Abs e45)%N.
Definition p80 : ex := (Abs e54)%N.
Definition e42 : ex := (Mul (Abs e5) p80)%N.
Definition e47 : ex := (Mul e2 e5)%N.
Definition e43 : ex := (Add e47 e41)%N.
Definition e44 : ex := (Add e47 e42)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_22 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e41 e42 _ (fun sv Wv SFv => (step_21 a r)) (nil_replaced Ev rv)) e43 e44.
  exact (P1).
Qed.

Definition e46 : ex := (Add e47 e45)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_23 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e45 e41 _ (fun sv Wv SFv => (step_20 a r)) (nil_replaced Ev rv)) e46 e43.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_24 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e47))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_25 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e48) by (exact (Rle_abs (den Ev rv e2))).
  exact (P1).
Qed.

(* a - absolute(a) <= 0, by assume *)
Lemma step_26 :
  forall (a : R),
  a - Rabs a <= 0 ->
  a - Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* -a <= 0, by assume *)
Lemma step_27 :
  forall (a : R),
  - a <= 0 ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= a, by assume *)
Lemma step_28 :
  forall (a : R),
  0 <= a ->
  0 <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e49 : ex := (Add e2 (Opp e1))%N.
Definition e50 : ex := (Add e1 (Opp e51))%N.
(* -a <= 0, by discharge *)
Lemma step_29 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (step_28 a Hh1)).
  equal Q2 e49 e50.
  assert (P3 : den Ev rv e51 <= den Ev rv e1) by (exact (rearranged (den Ev rv e1) (den Ev rv e2) (den Ev rv e51) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e51 <= den Ev rv e1) by (exact (step_27 a P3)).
  exact (P4).
Qed.

(* -a <= a, by transitive *)
Lemma step_30 :
  forall (a : R),
  0 <= a ->
  - a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e51 <= den Ev rv e1) by (exact (step_29 a Hh1)).
  assert (P2 : den Ev rv e1 <= den Ev rv e2) by (exact (step_28 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_31 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e2))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_32 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e2) by (exact (step_31 a)).
  assert (P2 : den Ev rv e51 <= den Ev rv e2) by (exact (step_30 a Hh1)).
  assert (P3 : den Ev rv e48 <= den Ev rv e2) by (exact (absolute_below (den Ev rv e2) (den Ev rv e2) P1 P2)).
  exact (P3).
Qed.

(* -a + absolute(a) <= 0, by assume *)
Lemma step_33 :
  forall (a : R),
  - a + Rabs a <= 0 ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e52 : ex := (Add e2 (Opp e48))%N.
Definition e53 : ex := (Add e1 (Opp e54))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_34 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e48 <= den Ev rv e2) by (exact (step_32 a Hh1)).
  equal Q2 e52 e53.
  assert (P3 : den Ev rv e54 <= den Ev rv e1) by (exact (rearranged (den Ev rv e48) (den Ev rv e2) (den Ev rv e54) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e54 <= den Ev rv e1) by (exact (step_33 a P3)).
  exact (P4).
Qed.

Definition e55 : ex := (Add e48 e51)%N.
Definition e57 : ex := (Opp e52)%N.
Definition e56 : ex := (Add e1 e57)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_35 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e48) by (exact (step_25 a)).
  equal Q2 e55 e56.
  assert (P3 : den Ev rv e52 <= den Ev rv e1) by (exact (rearranged (den Ev rv e2) (den Ev rv e48) (den Ev rv e52) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e52 <= den Ev rv e1) by (exact (step_26 a P3)).
  exact (P4).
Qed.

Definition e58 : ex := (Abs e52)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_36 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e52 <= den Ev rv e1) by (exact (step_35 a)).
  assert (P2 : den Ev rv e54 <= den Ev rv e1) by (exact (step_34 a Hh1)).
  equal Q3 e57 e54.
  assert (P4 : den Ev rv e58 <= den Ev rv e1) by (exact (absolute_below (den Ev rv e52) (den Ev rv e1) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p94 : ex := (Mul (Abs e5) e58)%N.
Definition e59 : ex := (Add e47 p94)%N.
Definition e60 : ex := (Add e47 (Mul (Abs e5) e1))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_37 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e58 e1 _ (fun sv Wv SFv => (step_36 a Hh1)) (nil_replaced Ev rv)) e59 e60.
  equal Q2 e44 e59.
  equal Q3 e60 e47.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_38 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e46 <= den Ev rv e43) by (exact (step_23 a r)).
  assert (P2 : den Ev rv e43 <= den Ev rv e44) by (exact (step_22 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e61 : ex := (Add (Mul (Sc 2) e5) (Mul e5 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_39 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e35) by (exact (step_19 a r s Hh1)).
  assert (P2 : den Ev rv e35 <= den Ev rv e61) by (exact (step_17 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e63 : ex := (Add e32 (Mul e48 e1))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_40 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e62 e1 _ (fun sv Wv SFv => (step_36 a Hh1)) (nil_replaced Ev rv)) e29 e63.
  equal Q2 e63 e32.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_41 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e28) by (exact (step_15 a s)).
  assert (P2 : den Ev rv e28 <= den Ev rv e29) by (exact (step_14 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e66 : ex := (Mul e5 e48)%N.
Definition e64 : ex := (Add (Mul e5 e52) e66)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_42 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e47 e64.
  exact (Req_le _ _ Q1).
Qed.

Definition e65 : ex := (Add e66 p94)%N.
Definition e69 : ex := (Mul e2 (Sc 2))%N.
Definition e67 : ex := (Add e69 (Mul (Sc 2) e54))%N.
Definition e68 : ex := (Add e69 (Mul (Abs (Sc 2)) p80))%N.
(* a*s <= a*r, by transitive *)
Lemma step_43 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e47 <= den Ev rv e64) by (exact (step_42 a s)).
  assert (P2 : den Ev rv e64 <= den Ev rv e65) by (exact (step_41 a s)).
  assert (P3 : den Ev rv e65 <= den Ev rv e66) by (exact (step_40 a s Hh1)).
  assert (P4 : den Ev rv e66 <= den Ev rv e67) by (exact (step_39 a r s Hh2)).
  assert (P5 : den Ev rv e67 <= den Ev rv e68) by (exact (step_38 a r)).
  assert (P6 : den Ev rv e68 <= den Ev rv e69) by (exact (step_37 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition e70 : ex := (Pow (Sqrt (Sum (0, 4096) (Pow (Add (V1 0 (0, 4096)) (Mul p20 (V1 1 (0, 4096)))) 2%nat))) 2%nat)%N.
(* 0 <= norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2, by nonnegative *)
Lemma step_44 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  0 <= norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e70.
  exact N1.
Qed.

Definition e71 : ex := (Mul (Int 13) (Inv (Int 192)))%N.
(* 0 <= 13/192, by nonnegative *)
Lemma step_45 :
  0 <= 13 / 192.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e71.
  exact N1.
Qed.

Definition e72 : ex := (Mul e71 e1)%N.
Definition e73 : ex := (Mul e71 e75)%N.
Definition p109 : ex := (Mul (Int 13) e75)%N.
Definition e74 : ex := (Mul p109 (Inv (Int 192)))%N.
(* 0 <= 13*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2/192, by instance *)
Lemma step_46 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  0 <= 13 / 192 ->
  0 <= norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 ->
  0 <= 13 * norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 / 192.
Proof.
  intros n u v Hs_n Hh1 Hh2.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e72 <= den Ev rv e73) by (exact (step_43 (13 / 192) (norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2) 0 Hh1 Hh2)).
  equal Q2 e1 e72.
  equal Q3 e73 e74.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= 13*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2/192, by discharge *)
Lemma step_47 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  0 <= 13 * norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 / 192.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e71) by (exact (step_45)).
  assert (P2 : den Ev rv e1 <= den Ev rv e75) by (exact (step_44 n u v Hs_n)).
  assert (P3 : den Ev rv e1 <= den Ev rv e74) by (exact (step_46 n u v Hs_n P1 P2)).
  exact (P3).
Qed.

(* 0 <= lambda_max()*norm(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)**2 + mu_min()*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2 - inner(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v, B(x)*(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)) + inner(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v, B(x)*(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)), by discharge *)
Lemma step_48 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0
  <= - inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v))).
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [u; v; x; b] [A] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e20) by (exact (step_10 n d A b u v x Hs_n Hs_d Hh1 Hh2)).
  assert (P2 : den Ev rv e1 <= den Ev rv e15) by (exact (step_9 n d A b u v x Hs_n Hs_d Hh1 Hh2)).
  assert (P3 : den Ev rv e1 <= den Ev rv e22) by (exact (step_11 n d A b u v x Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition e76 : ex := (Add e74 e22)%N.
Definition p112 : ex := (Add (Add (Add p46 e74) p26) e17)%N.
Definition e77 : ex := (Add p112 e12)%N.
(* 0 <= lambda_max()*norm(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)**2 + mu_min()*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2 - inner(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v, B(x)*(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)) + inner(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v, B(x)*(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)) + 13*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2/192, by instance *)
Lemma step_49 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= - inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v))) ->
  0 <= 13 * norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 / 192 ->
  0
  <= - inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + 13 * norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 / 192 + norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v))).
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [u; v; x; b] [A] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e76) by (exact (step_4 (13 * norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 / 192) (- inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)))) Hh1 Hh2)).
  equal Q2 e76 e77.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= lambda_max()*norm(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)**2 + mu_min()*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2 - inner(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v, B(x)*(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)) + inner(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v, B(x)*(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)) + 13*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2/192, by discharge *)
Lemma step_50 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0
  <= - inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + 13 * norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 / 192 + norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v))).
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [u; v; x; b] [A] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e22) by (exact (step_48 n d A b u v x Hs_n Hs_d Hh1 Hh2)).
  assert (P2 : den Ev rv e1 <= den Ev rv e74) by (exact (step_47 n u v Hs_n)).
  assert (P3 : den Ev rv e1 <= den Ev rv e77) by (exact (step_49 n d A b u v x Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition p114 : ex := (Mul (Int 165) (Sqrt (Int 33)))%N.
Definition e78 : ex := (Add (Opp (Int 117)) p114)%N.
Definition e79 : ex := (Mul e78 (Inv (Int 512)))%N.
(* 0 <= (-117 + 165*sqrt(33))/512, by nonnegative *)
Lemma step_51 :
  0 <= (- 117 + 165 * sqrt 33) / 512.
Proof.
  setting [] [] [] [] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e78) by (number_nn).
  nonnegative N2 (cons_nonnegative Ev e78 _ Z1 (nil_nonnegative Ev)) e79.
  exact N2.
Qed.

Definition e80 : ex := (Mul e79 e1)%N.
Definition e81 : ex := (Mul e79 e77)%N.
Definition e82 : ex := (Mul (Mul e78 e77) (Inv (Int 512)))%N.
(* 0 <= Rational(1, 512)*((-117 + 165*sqrt(33))*(lambda_max()*norm(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)**2 + mu_min()*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2 - inner(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v, B(x)*(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)) + inner(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v, B(x)*(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)) + 13*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2/192)), by instance *)
Lemma step_52 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= (- 117 + 165 * sqrt 33) / 512 ->
  0
  <= - inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + 13 * norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 / 192 + norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v))) ->
  0
  <= (- 117 + 165 * sqrt 33) * (- inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + 13 * norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 / 192 + norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)))) / 512.
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [u; v; x; b] [A] [] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e81) by (exact (step_43 ((- 117 + 165 * sqrt 33) / 512) (- inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + 13 * norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 / 192 + norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)))) 0 Hh1 Hh2)).
  equal Q2 e1 e80.
  equal Q3 e81 e82.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= Rational(1, 512)*((-117 + 165*sqrt(33))*(lambda_max()*norm(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)**2 + mu_min()*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2 - inner(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v, B(x)*(u + (Rational(13, 384) + 55*sqrt(33)/1152)*v)) + inner(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v, B(x)*(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)) + 13*norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2/192)), by discharge *)
Lemma step_53 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  0
  <= (- 117 + 165 * sqrt 33) * (- inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + 13 * norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 / 192 + norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)))) / 512.
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [u; v; x; b] [A] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e79) by (exact (step_51)).
  assert (P2 : den Ev rv e1 <= den Ev rv e77) by (exact (step_50 n d A b u v x Hs_n Hs_d Hh1 Hh2)).
  assert (P3 : den Ev rv e1 <= den Ev rv e82) by (exact (step_52 n d A b u v x Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

(* 2*inner(u, B(x)*v) <= norm(u)**2 + (Rational(13, 384) + 55*sqrt(33)/1152)**2*norm(v)**2, by assume *)
Lemma step_54 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * inner n u (mulv n (B n d A b x) v) <= norm n u ^ 2 + (13 / 384 + 55 * sqrt 33 / 1152) ^ 2 * norm n v ^ 2 ->
  2 * inner n u (mulv n (B n d A b x) v) <= norm n u ^ 2 + (13 / 384 + 55 * sqrt 33 / 1152) ^ 2 * norm n v ^ 2.
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1.
  setting [n; d] [] [u; x; b; v] [A] [] [].
  exact Hh1.
Qed.

Definition p120 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) (Int 1))))%N.
Definition p121 : ex := (Mul p120 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p122 : ex := (Mul p120 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p123 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p121) (Opp (Mul p121 p122)))%N.
Definition p124 : ex := (Mul p120 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p125 : ex := (Add p122 (Opp (V1 2 (0, 20002))))%N.
Definition p126 : ex := (Sum (0, 20002) (Mul p123 p125))%N.
Definition p127 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p124) (Opp (Mul p124 p122)))%N.
Definition p128 : ex := (Sum (0, 20002) (Mul p127 p125))%N.
Definition p129 : ex := (Add (Add (Add (Sum (0, 20002) (Mul p123 (Add (Mul (Del (0, 20002) (0, 20003)) p122) (Opp (Mul p122 p124))))) (Mul (Del (0, 20004) (0, 20003)) p126)) (Opp (Mul p121 p128))) (Opp (Mul p126 p124)))%N.
Definition p130 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Mul p20 (V1 3 (0, 20000)))) 2%nat))) 2%nat)%N.
Definition p131 : ex := (Mul e78 (Add (Add (Add (Add (Opp (Sum (0, 20004) (Mul (Add (V1 0 (0, 20004)) (Mul e115 (V1 3 (0, 20004)))) (Sum (0, 20003) (Mul p129 (Add (V1 0 (0, 20003)) (Mul e115 (V1 3 (0, 20003))))))))) (Mul (Mul (Int 13) p130) (Inv (Int 192)))) (Mul p130 p21)) (Mul (Pow (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Mul e115 (V1 3 (0, 20000)))) 2%nat))) 2%nat) e115)) (Sum (0, 20004) (Mul (Add (V1 0 (0, 20004)) (Mul p20 (V1 3 (0, 20004)))) (Sum (0, 20003) (Mul p129 (Add (V1 0 (0, 20003)) (Mul p20 (V1 3 (0, 20003))))))))))%N.
Definition e83 : ex := (Mul p131 (Inv (Int 512)))%N.
Definition e84 : ex := (Add e83 (Opp e1))%N.
Definition p134 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat)%N.
Definition p135 : ex := (Pow e115 2%nat)%N.
Definition p136 : ex := (Mul p135 (Pow (Sqrt (Sum (0, 20000) (Pow (V1 3 (0, 20000)) 2%nat))) 2%nat))%N.
Definition e87 : ex := (Add p134 p136)%N.
Definition p138 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul p129 (V1 3 (0, 20003))))))%N.
Definition e86 : ex := (Mul (Int 2) p138)%N.
Definition e85 : ex := (Add e87 (Opp e86))%N.
(* 2*inner(u, B(x)*v) <= norm(u)**2 + (Rational(13, 384) + 55*sqrt(33)/1152)**2*norm(v)**2, by discharge *)
Lemma step_55 :
  forall (n d : nat) (A : mat) (b u v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  2 * inner n u (mulv n (B n d A b x) v) <= norm n u ^ 2 + (13 / 384 + 55 * sqrt 33 / 1152) ^ 2 * norm n v ^ 2.
Proof.
  intros n d A b u v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [u; x; b; v] [A] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e83) by (exact (step_53 n d A b u v x Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e84 e85.
  assert (P3 : den Ev rv e86 <= den Ev rv e87) by (exact (rearranged (den Ev rv e1) (den Ev rv e83) (den Ev rv e86) (den Ev rv e87) P1 Q2)).
  assert (P4 : den Ev rv e86 <= den Ev rv e87) by (exact (step_54 n d A b u v x Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition p141 : ex := (Add (V1 3 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p142 : ex := (Add (V1 2 (1, 20000)) (Mul e2 p141))%N.
Definition p143 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p142))) (Int 1))))%N.
Definition p144 : ex := (Mul p143 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p142))))%N.
Definition p145 : ex := (Mul p143 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p142))))%N.
Definition p146 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p144) (Opp (Mul p144 p145)))%N.
Definition p147 : ex := (Mul p143 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p142))))%N.
Definition p148 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p145) (Opp (Mul p145 p147)))%N.
Definition p149 : ex := (Add p145 (Opp (V1 0 (0, 20002))))%N.
Definition p150 : ex := (Sum (0, 20002) (Mul p146 p149))%N.
Definition p151 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p147) (Opp (Mul p147 p145))) p149))%N.
Definition e88 : ex := (Mul (Int 2) (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p146 p148)) (Mul (Del (0, 20004) (0, 20003)) p150)) (Opp (Mul p144 p151))) (Opp (Mul p150 p147))) (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p141)))))))%N.
Definition e89 : ex := (Add (Pow (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat))) 2%nat) (Mul p135 (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p141)) 2%nat))) 2%nat)))%N.
Definition p154 : ex := (Mul p143 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p142))))%N.
Definition p155 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p154) (Opp (Mul p154 p145)))%N.
Definition p156 : ex := (Sum (0, 20002) (Mul p155 p149))%N.
Definition e90 : ex := (Mul (Int 2) (Sum (0, 20005) (Mul (V1 1 (0, 20005)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p155 p148)) (Mul (Del (0, 20005) (0, 20003)) p156)) (Opp (Mul p154 p151))) (Opp (Mul p156 p147))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 3 (1, 20004)) (Opp (V1 2 (1, 20004)))))))))%N.
(* 2*inner(u, B(x + s*(y - x))*A*(y - x)) <= (Rational(13, 384) + 55*sqrt(33)/1152)**2*norm(A*(y - x))**2 + norm(u)**2, by instance *)
Lemma step_56 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (u x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  2 * inner n u (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x)))
  <= norm n u ^ 2 + (13 / 384 + 55 * sqrt 33 / 1152) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2.
Proof.
  intros n d A b s u x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [s] [b; u; x; y] [A] [] [].
  assert (P1 : den Ev rv e88 <= den Ev rv e89) by (exact (step_55 n d A b u (mulv d A (vadd y (vopp x))) (vadd x (vscal s (vadd y (vopp x)))) Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e90 e88.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p158 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p159 : ex := (Add (V1 1 (1, 20000)) (Mul e2 p158))%N.
Definition p160 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p159))) (Int 1))))%N.
Definition p161 : ex := (Mul p160 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p159))))%N.
Definition p162 : ex := (Mul p160 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p159))))%N.
Definition p163 : ex := (Add p162 (Opp (V1 3 (0, 20002))))%N.
Definition p164 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p161) (Opp (Mul p161 p162))) p163))%N.
Definition p165 : ex := (Sum (0, 20003) (Mul (V1 0 (0, 20003)) p164))%N.
Definition e94 : ex := (Mul (Int 2) p165)%N.
Definition e91 : ex := (D (T0 0) e94)%N.
Definition p168 : ex := (Mul p160 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p159))))%N.
Definition p169 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p168) (Opp (Mul p168 p162)))%N.
Definition p170 : ex := (Sum (0, 20002) (Mul p169 p163))%N.
Definition e92 : ex := (Mul (Int 2) (Sum (0, 20005) (Mul (V1 0 (0, 20005)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p169 (Add (Mul (Del (0, 20002) (0, 20003)) p162) (Opp (Mul p162 p161))))) (Mul (Del (0, 20005) (0, 20003)) p170)) (Opp (Mul p168 p164))) (Opp (Mul p170 p161))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 2 (1, 20004)) (Opp (V1 1 (1, 20004)))))))))%N.
(* D(2*inner(u, h(x + s*(y - x))), s) <= 2*inner(u, B(x + s*(y - x))*A*(y - x)), by same *)
Lemma step_57 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (u x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun s => (2 * inner n u (h n d A b (vadd x (vscal s (vadd y (vopp x))))))) s
  <= 2 * inner n u (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x))).
Proof.
  intros n d A b s u x y Hs_n Hs_d.
  setting [n; d] [s] [u; x; y; b] [A] [] [].
  equal Q1 e91 e92.
  exact (Req_le _ _ Q1).
Qed.

Definition e93 : ex := (Add p134 (Mul p135 (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p158)) 2%nat))) 2%nat)))%N.
(* D(2*inner(u, h(x + s*(y - x))), s) <= (Rational(13, 384) + 55*sqrt(33)/1152)**2*norm(A*(y - x))**2 + norm(u)**2, by transitive *)
Lemma step_58 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (u x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  Derive (fun s => (2 * inner n u (h n d A b (vadd x (vscal s (vadd y (vopp x))))))) s
  <= norm n u ^ 2 + (13 / 384 + 55 * sqrt 33 / 1152) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2.
Proof.
  intros n d A b s u x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [s] [u; x; y; b] [A] [] [].
  assert (P1 : den Ev rv e91 <= den Ev rv e92) by (exact (step_57 n d A b s u x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e92 <= den Ev rv e93) by (exact (step_56 n d A b s u x y Hs_n Hs_d Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma slope_1 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (u x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  is_derive (fun s => 2 * inner n u (h n d A b (vadd x (vscal s (vadd y (vopp x)))))) s
    (Derive (fun s => (2 * inner n u (h n d A b (vadd x (vscal s (vadd y (vopp x))))))) s).
Proof.
  intros n d A b s u x y Hs_n Hs_d.
  setting [n; d] [s] [u; x; y; b] [A] [] [].
  derivative (nil_nonzero Ev) (T0 0)%N e94 e91.
Qed.

Definition p173 : ex := (Add (V1 2 (1, 20000)) (Mul (Int 1) p141))%N.
Definition p174 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p173))) (Int 1))))%N.
Definition p175 : ex := (Mul p174 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p173))))%N.
Definition p176 : ex := (Mul p174 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p173))))%N.
Definition p177 : ex := (Add (V1 2 (1, 20000)) (Mul e1 p141))%N.
Definition p178 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p177))) (Int 1))))%N.
Definition p179 : ex := (Mul p178 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p177))))%N.
Definition p180 : ex := (Mul p178 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p177))))%N.
Definition p181 : ex := (Opp (Mul (Int 2) (Sum (0, 20003) (Mul (V1 1 (0, 20003)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p179) (Opp (Mul p179 p180))) (Add p180 (Opp (V1 0 (0, 20002))))))))))%N.
Definition e95 : ex := (Add (Mul (Int 2) (Sum (0, 20003) (Mul (V1 1 (0, 20003)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p175) (Opp (Mul p175 p176))) (Add p176 (Opp (V1 0 (0, 20002))))))))) p181)%N.
Definition p183 : ex := (Add (Add (V1 2 (1, 20000)) (V1 3 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p184 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p183))) (Int 1))))%N.
Definition p185 : ex := (Mul p184 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p183))))%N.
Definition p186 : ex := (Mul p184 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p183))))%N.
Definition e96 : ex := (Add p181 (Mul (Int 2) (Sum (0, 20003) (Mul (V1 1 (0, 20003)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p185) (Opp (Mul p185 p186))) (Add p186 (Opp (V1 0 (0, 20002))))))))))%N.
(* -2*inner(u, h(x + 0*(y - x))) + 2*inner(u, h(x + y - x)) <= (Rational(13, 384) + 55*sqrt(33)/1152)**2*norm(A*(y - x))**2 + norm(u)**2, by mean value *)
Lemma step_59 :
  forall (n d : nat) (A : mat) (b u x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  - (2 * inner n u (h n d A b (vadd x (vscal 0 (vadd y (vopp x)))))) + 2 * inner n u (h n d A b (vadd (vadd x y) (vopp x)))
  <= norm n u ^ 2 + (13 / 384 + 55 * sqrt 33 / 1152) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2.
Proof.
  intros n d A b u x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; u; x; y] [A] [] [].
  assert (P1 : den Ev rv e95 <= den Ev rv e89) by (exact (mean_value (fun s => 2 * inner n u (h n d A b (vadd x (vscal s (vadd y (vopp x)))))) (fun s => Derive (fun s => (2 * inner n u (h n d A b (vadd x (vscal s (vadd y (vopp x))))))) s) (den Ev rv e89) (fun s => (slope_1 n d A b s u x y Hs_n Hs_d)) (fun s H0 H1 => (step_58 n d A b s u x y Hs_n Hs_d Hh1 Hh2)))).
  equal Q2 e96 e95.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p188 : ex := (Add (Sum (0, 20002) (Mul p127 (Add p122 (Opp (V1 0 (0, 20002)))))) (Opp (Sum (0, 20002) (Mul p35 (Add p30 (Opp (V1 0 (0, 20002))))))))%N.
Definition p189 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p190 : ex := (Add (V1 2 (1, 20000)) (Mul e1 p189))%N.
Definition p191 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p190))) (Int 1))))%N.
Definition p192 : ex := (Mul p191 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p190))))%N.
Definition p193 : ex := (Mul p191 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p190))))%N.
Definition p194 : ex := (Add (Add (V1 2 (1, 20000)) (V1 1 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p195 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p194))) (Int 1))))%N.
Definition p196 : ex := (Mul p195 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p194))))%N.
Definition p197 : ex := (Mul p195 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p194))))%N.
Definition e97 : ex := (Add (Opp (Mul (Int 2) (Sum (0, 20003) (Mul p188 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p192) (Opp (Mul p192 p193))) (Add p193 (Opp (V1 0 (0, 20002)))))))))) (Mul (Int 2) (Sum (0, 20003) (Mul p188 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p196) (Opp (Mul p196 p197))) (Add p197 (Opp (V1 0 (0, 20002))))))))))%N.
Definition p199 : ex := (Sum (0, 20003) (Pow p188 2%nat))%N.
Definition e112 : ex := (Sqrt p199)%N.
Definition e105 : ex := (Pow e112 2%nat)%N.
Definition p202 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p189)) 2%nat)))%N.
Definition p203 : ex := (Pow p202 2%nat)%N.
Definition e106 : ex := (Mul p135 p203)%N.
Definition e98 : ex := (Add e105 e106)%N.
(* -2*inner(h(y) - h(x), h(x + 0*(y - x))) + 2*inner(h(y) - h(x), h(x + y - x)) <= norm(h(y) - h(x))**2 + (Rational(13, 384) + 55*sqrt(33)/1152)**2*norm(A*(y - x))**2, by instance *)
Lemma step_60 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  - (2 * inner n (vadd (h n d A b y) (vopp (h n d A b x))) (h n d A b (vadd x (vscal 0 (vadd y (vopp x)))))) + 2 * inner n (vadd (h n d A b y) (vopp (h n d A b x))) (h n d A b (vadd (vadd x y) (vopp x)))
  <= norm n (vadd (h n d A b y) (vopp (h n d A b x))) ^ 2 + (13 / 384 + 55 * sqrt 33 / 1152) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; y; x] [A] [] [].
  assert (P1 : den Ev rv e97 <= den Ev rv e98) by (exact (step_59 n d A b (vadd (h n d A b y) (vopp (h n d A b x))) x y Hs_n Hs_d Hh1 Hh2)).
  exact (P1).
Qed.

(* norm(h(y) - h(x))**2 <= (Rational(13, 384) + 55*sqrt(33)/1152)**2*norm(A*(y - x))**2, by assume *)
Lemma step_61 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (h n d A b y) (vopp (h n d A b x))) ^ 2
  <= (13 / 384 + 55 * sqrt 33 / 1152) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2 ->
  norm n (vadd (h n d A b y) (vopp (h n d A b x))) ^ 2
  <= (13 / 384 + 55 * sqrt 33 / 1152) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1.
  setting [n; d] [] [y; b; x] [A] [] [].
  exact Hh1.
Qed.

Definition p206 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))))%N.
Definition p207 : ex := (Mul p206 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p208 : ex := (Mul p206 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p209 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p207) (Opp (Mul p207 p208)))%N.
Definition p210 : ex := (Add p208 (Opp (V1 1 (0, 20002))))%N.
Definition p211 : ex := (Sum (0, 20002) (Mul p209 p210))%N.
Definition p212 : ex := (Add p30 (Opp (V1 1 (0, 20002))))%N.
Definition p213 : ex := (Sum (0, 20002) (Mul p35 p212))%N.
Definition p214 : ex := (Add p211 (Opp p213))%N.
Definition p215 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p216 : ex := (Add (V1 2 (1, 20000)) (Mul e1 p215))%N.
Definition p217 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p216))) (Int 1))))%N.
Definition p218 : ex := (Mul p217 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p216))))%N.
Definition p219 : ex := (Mul p217 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p216))))%N.
Definition p220 : ex := (Opp (Mul (Int 2) (Sum (0, 20003) (Mul p214 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p218) (Opp (Mul p218 p219))) (Add p219 (Opp (V1 1 (0, 20002))))))))))%N.
Definition p221 : ex := (Add (Add (V1 2 (1, 20000)) (V1 0 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p222 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p221))) (Int 1))))%N.
Definition p223 : ex := (Mul p222 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p221))))%N.
Definition p224 : ex := (Mul p222 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p221))))%N.
Definition p225 : ex := (Mul (Int 2) (Sum (0, 20003) (Mul p214 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p223) (Opp (Mul p223 p224))) (Add p224 (Opp (V1 1 (0, 20002)))))))))%N.
Definition e99 : ex := (Add p220 p225)%N.
Definition p227 : ex := (Sum (0, 20003) (Pow p214 2%nat))%N.
Definition e119 : ex := (Sqrt p227)%N.
Definition e103 : ex := (Pow e119 2%nat)%N.
Definition p230 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p215)) 2%nat)))%N.
Definition p231 : ex := (Pow p230 2%nat)%N.
Definition e104 : ex := (Mul p135 p231)%N.
Definition e100 : ex := (Add e103 e104)%N.
Definition e101 : ex := (Add e100 (Opp e99))%N.
Definition e102 : ex := (Add e104 (Opp e103))%N.
(* norm(h(y) - h(x))**2 <= (Rational(13, 384) + 55*sqrt(33)/1152)**2*norm(A*(y - x))**2, by discharge *)
Lemma step_62 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  norm n (vadd (h n d A b y) (vopp (h n d A b x))) ^ 2
  <= (13 / 384 + 55 * sqrt 33 / 1152) ^ 2 * norm n (mulv d A (vadd y (vopp x))) ^ 2.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [y; b; x] [A] [] [].
  assert (P1 : den Ev rv e99 <= den Ev rv e100) by (exact (step_60 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e101 e102.
  assert (P3 : den Ev rv e103 <= den Ev rv e104) by (exact (rearranged (den Ev rv e99) (den Ev rv e100) (den Ev rv e103) (den Ev rv e104) P1 Q2)).
  assert (P4 : den Ev rv e103 <= den Ev rv e104) by (exact (step_61 n d A b x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e107 : ex := (Sqrt e105)%N.
Definition e108 : ex := (Sqrt e106)%N.
Definition e109 : ex := (Pow e107 2%nat)%N.
Definition e110 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4101) (Pow (Add (Sum (0, 4102) (Mul (Add (Mul (Del (0, 4101) (0, 4102)) (Mul (Inv (Sum (0, 4104) (Mul (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105))))) (Int 1)))) (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4101) (1, 4103)) (V1 1 (1, 4103))))))) (Opp (Mul (Mul (Inv (Sum (0, 4107) (Mul (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 1 (1, 4108))))) (Int 1)))) (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4101) (1, 4106)) (V1 1 (1, 4106)))))) (Mul (Inv (Sum (0, 4110) (Mul (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 1 (1, 4111))))) (Int 1)))) (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4102) (1, 4109)) (V1 1 (1, 4109))))))))) (Add (Mul (Inv (Sum (0, 4113) (Mul (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 1 (1, 4114))))) (Int 1)))) (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4102) (1, 4112)) (V1 1 (1, 4112)))))) (Opp (V1 0 (0, 4102)))))) (Opp (Sum (0, 4115) (Mul (Add (Mul (Del (0, 4101) (0, 4115)) (Mul (Inv (Sum (0, 4117) (Mul (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4117) (1, 4118)) (V1 2 (1, 4118))))) (Int 1)))) (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4101) (1, 4116)) (V1 2 (1, 4116))))))) (Opp (Mul (Mul (Inv (Sum (0, 4120) (Mul (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4120) (1, 4121)) (V1 2 (1, 4121))))) (Int 1)))) (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4101) (1, 4119)) (V1 2 (1, 4119)))))) (Mul (Inv (Sum (0, 4123) (Mul (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4123) (1, 4124)) (V1 2 (1, 4124))))) (Int 1)))) (Exp (Sum (1, 4122) (Mul (V2 0 (0, 4115) (1, 4122)) (V1 2 (1, 4122))))))))) (Add (Mul (Inv (Sum (0, 4126) (Mul (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4126) (1, 4127)) (V1 2 (1, 4127))))) (Int 1)))) (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4115) (1, 4125)) (V1 2 (1, 4125)))))) (Opp (V1 0 (0, 4115)))))))) 2%nat))) 2%nat))%N.
Definition p240 : ex := (Inv (Sum (0, 4146) (Mul (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4146) (1, 4147)) (V1 2 (1, 4147))))) (Int 1))))%N.
Definition p241 : ex := (Inv (Sum (0, 4149) (Mul (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4149) (1, 4150)) (V1 2 (1, 4150))))) (Int 1))))%N.
Definition p242 : ex := (Inv (Sum (0, 4152) (Mul (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4152) (1, 4153)) (V1 2 (1, 4153))))) (Int 1))))%N.
Definition e111 : ex := (Sqrt (Sum (0, 4130) (Pow (Add (Sum (0, 4131) (Mul (Add (Mul (Del (0, 4130) (0, 4131)) (Mul (Inv (Sum (0, 4133) (Mul (Exp (Sum (1, 4134) (Mul (V2 0 (0, 4133) (1, 4134)) (V1 1 (1, 4134))))) (Int 1)))) (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4130) (1, 4132)) (V1 1 (1, 4132))))))) (Opp (Mul (Mul (Inv (Sum (0, 4136) (Mul (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4136) (1, 4137)) (V1 1 (1, 4137))))) (Int 1)))) (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4130) (1, 4135)) (V1 1 (1, 4135)))))) (Mul (Inv (Sum (0, 4139) (Mul (Exp (Sum (1, 4140) (Mul (V2 0 (0, 4139) (1, 4140)) (V1 1 (1, 4140))))) (Int 1)))) (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4131) (1, 4138)) (V1 1 (1, 4138))))))))) (Add (Mul (Inv (Sum (0, 4142) (Mul (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4142) (1, 4143)) (V1 1 (1, 4143))))) (Int 1)))) (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4131) (1, 4141)) (V1 1 (1, 4141)))))) (Opp (V1 0 (0, 4131)))))) (Opp (Sum (0, 4144) (Mul (Add (Mul (Del (0, 4130) (0, 4144)) (Mul p240 (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4130) (1, 4145)) (V1 2 (1, 4145))))))) (Opp (Mul (Mul p241 (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4130) (1, 4148)) (V1 2 (1, 4148)))))) (Mul p242 (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4144) (1, 4151)) (V1 2 (1, 4151))))))))) (Add (Mul (Inv (Sum (0, 4155) (Mul (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4155) (1, 4156)) (V1 2 (1, 4156))))) (Int 1)))) (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4144) (1, 4154)) (V1 2 (1, 4154)))))) (Opp (V1 0 (0, 4144)))))))) 2%nat)))%N.
Definition e113 : ex := (Pow e108 2%nat)%N.
Definition e118 : ex := (Mul e115 p202)%N.
Definition e114 : ex := (Pow e118 2%nat)%N.
Definition e116 : ex := (Sqrt (Mul p135 (Pow (Sqrt (Sum (0, 4128) (Pow (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (Add (V1 1 (1, 4129)) (Opp (V1 2 (1, 4129)))))) 2%nat))) 2%nat)))%N.
Definition e117 : ex := (Mul e115 (Sqrt (Sum (0, 4157) (Pow (Sum (1, 4158) (Mul (V2 0 (0, 4157) (1, 4158)) (Add (V1 1 (1, 4158)) (Opp (V1 2 (1, 4158)))))) 2%nat))))%N.
(* norm(h(y) - h(x)) <= (Rational(13, 384) + 55*sqrt(33)/1152)*norm(A*(y - x)), by root *)
Lemma step_63 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  norm n (vadd (h n d A b y) (vopp (h n d A b x)))
  <= (13 / 384 + 55 * sqrt 33 / 1152) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; y; x] [A] [] [].
  assert (P1 : den Ev rv e105 <= den Ev rv e106) by (exact (step_62 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e109 e105.
  nonnegative N3 (nil_nonnegative Ev) e110.
  nonnegative N4 (nil_nonnegative Ev) e111.
  assert (Q5 : den Ev rv e107 = den Ev rv e112) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e113 e114.
  assert (Z7 : forall sv, 0 <= den Ev sv e115) by (number_nn).
  nonnegative N8 (cons_nonnegative Ev e115 _ Z7 (nil_nonnegative Ev)) e116.
  assert (Z9 : forall sv, 0 <= den Ev sv e115) by (number_nn).
  nonnegative N10 (cons_nonnegative Ev e115 _ Z9 (nil_nonnegative Ev)) e117.
  assert (Q11 : den Ev rv e108 = den Ev rv e118) by (exact (squares _ _ N8 N10 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e107 <= den Ev rv e108)) (Req_le _ _ Q11))).
Qed.

(* norm(h(y) - h(x)) <= lambda_max()*norm(A*(y - x)), by assume *)
Lemma step_64 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (h n d A b y) (vopp (h n d A b x))) <= lambda_max * norm n (mulv d A (vadd y (vopp x))) ->
  norm n (vadd (h n d A b y) (vopp (h n d A b x))) <= lambda_max * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b x y Hs_n Hs_d Hh1.
  setting [n; d] [] [y; b; x] [A] [] [].
  exact Hh1.
Qed.

Definition e120 : ex := (Mul e115 p230)%N.
(* norm(h(y) - h(x)) <= lambda_max()*norm(A*(y - x)), by discharge *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  norm n (vadd (h n d A b y) (vopp (h n d A b x))) <= lambda_max * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [y; b; x] [A] [] [].
  assert (P1 : den Ev rv e119 <= den Ev rv e120) by (exact (step_63 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  assert (P2 : den Ev rv e119 <= den Ev rv e120) by (exact (step_64 n d A b x y Hs_n Hs_d P1)).
  exact (P2).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  exact (inequality_1 n d A b x y Hs_n Hs_d Hh2 Hh1).
Qed.

Definition e121 : ex := (Add (Int 1) (Opp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) (Int 1)))))%N.
Definition e122 : ex := (Add (Min (0, 20000) (V1 1 (0, 20000))) (Opp e1))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [y; b; x] [A]) (ienv_of []) e119 /\
  defined (env_of [n; d] [] [y; b; x] [A]) (ienv_of []) e120.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [y; b; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e122 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e121 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

(* norm(A.T*(h(y) - h(x)))**2 <= lambda_max()*norm(y - x)*norm(A.T*(h(y) - h(x)))*spectral_norm(A)**2, by assume *)
Lemma step_65 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))) ^ 2
  <= spectral n d A ^ 2 * lambda_max * norm d (vadd y (vopp x)) * norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))) ->
  norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))) ^ 2
  <= spectral n d A ^ 2 * lambda_max * norm d (vadd y (vopp x)) * norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))).
Proof.
  intros n d A b x y Hs_n Hs_d Hh1.
  setting [n; d] [] [y; b; x] [A] [] [].
  exact Hh1.
Qed.

Definition p252 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p214))%N.
Definition e123 : ex := (Sqrt (Sum (0, 20005) (Pow (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p252)) 2%nat)))%N.
Definition p254 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p255 : ex := (Sum (1, 20004) (Pow p252 2%nat))%N.
Definition e160 : ex := (Sqrt p255)%N.
Definition e124 : ex := (Mul p254 e160)%N.
Definition p258 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V2 0 (0, 20003) (1, 20000))))%N.
Definition p259 : ex := (Sum (0, 20003) (Mul p258 p214))%N.
Definition p260 : ex := (Sum (0, 20004) (Pow p259 2%nat))%N.
Definition e125 : ex := (Sqrt p260)%N.
Definition e126 : ex := (Mul e160 p254)%N.
(* norm(A*A.T*(h(y) - h(x))) <= norm(A.T*(h(y) - h(x)))*spectral_norm(A), by spectral *)
Lemma step_66 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x))))
  <= norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))) * spectral n d A.
Proof.
  intros n d A b x y Hs_n Hs_d.
  setting [n; d] [] [y; b; x] [A] [] [].
  assert (P1 : den Ev rv e123 <= den Ev rv e124) by (exact (spectral_bound n d A (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))))).
  equal Q2 e125 e123.
  equal Q3 e124 e126.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p263 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p264 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p263)) 2%nat))%N.
Definition e127 : ex := (Sqrt p264)%N.
Definition p266 : ex := (Sqrt (Sum (1, 20000) (Pow p263 2%nat)))%N.
Definition e128 : ex := (Mul p254 p266)%N.
Definition e129 : ex := (Mul p266 p254)%N.
(* norm(A*(y - x)) <= norm(y - x)*spectral_norm(A), by spectral *)
Lemma step_67 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd y (vopp x))) <= norm d (vadd y (vopp x)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e127 <= den Ev rv e128) by (exact (spectral_bound n d A (vadd y (vopp x)))).
  equal Q2 e128 e129.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p269 : ex := (Sum (0, 4124) (Pow (Sum (1, 4125) (Mul (V2 0 (0, 4124) (1, 4125)) (Add (V1 0 (1, 4125)) (Opp (V1 2 (1, 4125)))))) 2%nat))%N.
Definition e130 : ex := (Sqrt p269)%N.
Definition p271 : ex := (Sqrt (Sum (1, 4126) (Pow (Add (V1 0 (1, 4126)) (Opp (V1 2 (1, 4126)))) 2%nat)))%N.
Definition p272 : ex := (Spec (0, 4127) (1, 4128) (V2 0 (0, 4127) (1, 4128)))%N.
Definition e131 : ex := (Mul p271 p272)%N.
Definition p274 : ex := (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104))))) (Int 1))))%N.
Definition p275 : ex := (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 0 (1, 4107))))) (Int 1))))%N.
Definition p276 : ex := (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 0 (1, 4110))))) (Int 1))))%N.
Definition p277 : ex := (Mul e115 (Sqrt (Sum (1, 4096) (Pow (Sum (0, 4097) (Mul (V2 0 (0, 4097) (1, 4096)) (Add (Sum (0, 4098) (Mul (Add (Mul (Del (0, 4097) (0, 4098)) (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 0 (1, 4101))))) (Int 1)))) (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4097) (1, 4099)) (V1 0 (1, 4099))))))) (Opp (Mul (Mul p274 (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4097) (1, 4102)) (V1 0 (1, 4102)))))) (Mul p275 (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4098) (1, 4105)) (V1 0 (1, 4105))))))))) (Add (Mul p276 (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4098) (1, 4108)) (V1 0 (1, 4108)))))) (Opp (V1 1 (0, 4098)))))) (Opp (Sum (0, 4111) (Mul (Add (Mul (Del (0, 4097) (0, 4111)) (Mul (Inv (Sum (0, 4113) (Mul (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 2 (1, 4114))))) (Int 1)))) (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4097) (1, 4112)) (V1 2 (1, 4112))))))) (Opp (Mul (Mul (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 2 (1, 4117))))) (Int 1)))) (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4097) (1, 4115)) (V1 2 (1, 4115)))))) (Mul (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 2 (1, 4120))))) (Int 1)))) (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4111) (1, 4118)) (V1 2 (1, 4118))))))))) (Add (Mul (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 2 (1, 4123))))) (Int 1)))) (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4111) (1, 4121)) (V1 2 (1, 4121)))))) (Opp (V1 1 (0, 4111)))))))))) 2%nat))))%N.
Definition p278 : ex := (Spec (0, 4129) (1, 4130) (V2 0 (0, 4129) (1, 4130)))%N.
Definition e132 : ex := (Mul (Mul p277 e130) p278)%N.
Definition e133 : ex := (Mul (Mul p277 e131) p278)%N.
Definition p281 : ex := (Sqrt (Sum (1, 20000) (Pow p215 2%nat)))%N.
Definition e134 : ex := (Mul (Mul (Mul e115 e160) (Mul p281 p254)) p254)%N.
Definition p283 : ex := (Mul (Pow p254 2%nat) e115)%N.
Definition e161 : ex := (Mul p283 p281)%N.
Definition e135 : ex := (Mul e161 e160)%N.
(* lambda_max()*norm(A.T*(h(y) - h(x)))*norm(A*(y - x))*spectral_norm(A) <= lambda_max()*norm(y - x)*norm(A.T*(h(y) - h(x)))*spectral_norm(A)**2, by replace *)
Lemma step_68 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  lambda_max * norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))) * norm n (mulv d A (vadd y (vopp x))) * spectral n d A
  <= spectral n d A ^ 2 * lambda_max * norm d (vadd y (vopp x)) * norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))).
Proof.
  intros n d A b x y Hs_n Hs_d.
  setting [n; d] [] [y; b; x] [A] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e115) by (number_nn).
  upward P2 (cons_nonnegative Ev e115 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e130 e131 _ (fun sv Wv SFv => (step_67 n d A x y Hs_n Hs_d)) (nil_replaced Ev rv)) e132 e133.
  equal Q3 e134 e135.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition p286 : ex := (Sum (0, 4098) (Pow (Sum (0, 4099) (Mul (Sum (1, 4100) (Mul (V2 0 (0, 4098) (1, 4100)) (V2 0 (0, 4099) (1, 4100)))) (Add (Sum (0, 4101) (Mul (Add (Mul (Del (0, 4099) (0, 4101)) (Mul p274 (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4099) (1, 4102)) (V1 0 (1, 4102))))))) (Opp (Mul (Mul p275 (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4099) (1, 4105)) (V1 0 (1, 4105)))))) (Mul p276 (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4101) (1, 4108)) (V1 0 (1, 4108))))))))) (Add (Mul (Inv (Sum (0, 4112) (Mul (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 0 (1, 4113))))) (Int 1)))) (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4101) (1, 4111)) (V1 0 (1, 4111)))))) (Opp (V1 2 (0, 4101)))))) (Opp (Sum (0, 4114) (Mul (Add (Mul (Del (0, 4099) (0, 4114)) (Mul (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 1 (1, 4117))))) (Int 1)))) (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4099) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (Mul (Mul (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 1 (1, 4120))))) (Int 1)))) (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4099) (1, 4118)) (V1 1 (1, 4118)))))) (Mul (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 1 (1, 4123))))) (Int 1)))) (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4114) (1, 4121)) (V1 1 (1, 4121))))))))) (Add (Mul (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 1 (1, 4126))))) (Int 1)))) (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4114) (1, 4124)) (V1 1 (1, 4124)))))) (Opp (V1 2 (0, 4114)))))))))) 2%nat))%N.
Definition e136 : ex := (Sqrt p286)%N.
Definition p288 : ex := (Sqrt (Sum (1, 4127) (Pow (Sum (0, 4128) (Mul (V2 0 (0, 4128) (1, 4127)) (Add (Sum (0, 4129) (Mul (Add (Mul (Del (0, 4128) (0, 4129)) (Mul (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 0 (1, 4132))))) (Int 1)))) (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4128) (1, 4130)) (V1 0 (1, 4130))))))) (Opp (Mul (Mul (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 0 (1, 4135))))) (Int 1)))) (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4128) (1, 4133)) (V1 0 (1, 4133)))))) (Mul (Inv (Sum (0, 4137) (Mul (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4137) (1, 4138)) (V1 0 (1, 4138))))) (Int 1)))) (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4129) (1, 4136)) (V1 0 (1, 4136))))))))) (Add (Mul (Inv (Sum (0, 4140) (Mul (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 0 (1, 4141))))) (Int 1)))) (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4129) (1, 4139)) (V1 0 (1, 4139)))))) (Opp (V1 2 (0, 4129)))))) (Opp (Sum (0, 4142) (Mul (Add (Mul (Del (0, 4128) (0, 4142)) (Mul (Inv (Sum (0, 4144) (Mul (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 1 (1, 4145))))) (Int 1)))) (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4128) (1, 4143)) (V1 1 (1, 4143))))))) (Opp (Mul (Mul (Inv (Sum (0, 4147) (Mul (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4147) (1, 4148)) (V1 1 (1, 4148))))) (Int 1)))) (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4128) (1, 4146)) (V1 1 (1, 4146)))))) (Mul (Inv (Sum (0, 4150) (Mul (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4150) (1, 4151)) (V1 1 (1, 4151))))) (Int 1)))) (Exp (Sum (1, 4149) (Mul (V2 0 (0, 4142) (1, 4149)) (V1 1 (1, 4149))))))))) (Add (Mul (Inv (Sum (0, 4153) (Mul (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4153) (1, 4154)) (V1 1 (1, 4154))))) (Int 1)))) (Exp (Sum (1, 4152) (Mul (V2 0 (0, 4142) (1, 4152)) (V1 1 (1, 4152)))))) (Opp (V1 2 (0, 4142)))))))))) 2%nat)))%N.
Definition p289 : ex := (Spec (0, 4155) (1, 4156) (V2 0 (0, 4155) (1, 4156)))%N.
Definition e137 : ex := (Mul p288 p289)%N.
Definition p291 : ex := (Mul e115 (Sqrt (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (Add (V1 0 (1, 4097)) (Opp (V1 1 (1, 4097)))))) 2%nat))))%N.
Definition e138 : ex := (Mul p291 e136)%N.
Definition e139 : ex := (Mul p291 e137)%N.
Definition p294 : ex := (Sqrt (Sum (1, 20004) (Pow (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Add (Sum (0, 20002) (Mul p209 (Add p208 (Opp (V1 2 (0, 20002)))))) (Opp p128)))) 2%nat)))%N.
Definition e140 : ex := (Mul (Mul e115 e127) (Mul p294 p254))%N.
Definition e141 : ex := (Mul (Mul (Mul e115 p294) e127) p254)%N.
(* lambda_max()*norm(A*(y - x))*norm(A*A.T*(h(y) - h(x))) <= lambda_max()*norm(A.T*(h(y) - h(x)))*norm(A*(y - x))*spectral_norm(A), by replace *)
Lemma step_69 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  lambda_max * norm n (mulv d A (vadd y (vopp x))) * norm n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x))))
  <= lambda_max * norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))) * norm n (mulv d A (vadd y (vopp x))) * spectral n d A.
Proof.
  intros n d A b x y Hs_n Hs_d.
  setting [n; d] [] [y; x; b] [A] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e115) by (number_nn).
  upward P2 (cons_nonnegative Ev e115 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e136 e137 _ (fun sv Wv SFv => (step_66 n d A b x y Hs_n Hs_d)) (nil_replaced Ev rv)) e138 e139.
  equal Q3 e140 e141.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition p297 : ex := (Sum (0, 4096) (Pow (Add (Sum (0, 4097) (Mul (Add (Mul (Del (0, 4096) (0, 4097)) (Mul (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 0 (1, 4100))))) (Int 1)))) (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 0 (1, 4098))))))) (Opp (Mul (Mul (Inv (Sum (0, 4102) (Mul (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 0 (1, 4103))))) (Int 1)))) (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 0 (1, 4101)))))) (Mul (Inv (Sum (0, 4105) (Mul (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 0 (1, 4106))))) (Int 1)))) (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4097) (1, 4104)) (V1 0 (1, 4104))))))))) (Add (Mul (Inv (Sum (0, 4108) (Mul (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 0 (1, 4109))))) (Int 1)))) (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4097) (1, 4107)) (V1 0 (1, 4107)))))) (Opp (V1 1 (0, 4097)))))) (Opp (Sum (0, 4110) (Mul (Add (Mul (Del (0, 4096) (0, 4110)) (Mul (Inv (Sum (0, 4112) (Mul (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 2 (1, 4113))))) (Int 1)))) (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4096) (1, 4111)) (V1 2 (1, 4111))))))) (Opp (Mul (Mul (Inv (Sum (0, 4115) (Mul (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4115) (1, 4116)) (V1 2 (1, 4116))))) (Int 1)))) (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4096) (1, 4114)) (V1 2 (1, 4114)))))) (Mul (Inv (Sum (0, 4118) (Mul (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4118) (1, 4119)) (V1 2 (1, 4119))))) (Int 1)))) (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4110) (1, 4117)) (V1 2 (1, 4117))))))))) (Add (Mul (Inv (Sum (0, 4121) (Mul (Exp (Sum (1, 4122) (Mul (V2 0 (0, 4121) (1, 4122)) (V1 2 (1, 4122))))) (Int 1)))) (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4110) (1, 4120)) (V1 2 (1, 4120)))))) (Opp (V1 1 (0, 4110)))))))) 2%nat))%N.
Definition e142 : ex := (Sqrt p297)%N.
Definition p299 : ex := (Sqrt (Sum (0, 4123) (Pow (Sum (1, 4124) (Mul (V2 0 (0, 4123) (1, 4124)) (Add (V1 0 (1, 4124)) (Opp (V1 2 (1, 4124)))))) 2%nat)))%N.
Definition e143 : ex := (Mul e115 p299)%N.
Definition p301 : ex := (Sqrt (Sum (0, 4125) (Pow (Sum (0, 4126) (Mul (Sum (1, 4127) (Mul (V2 0 (0, 4125) (1, 4127)) (V2 0 (0, 4126) (1, 4127)))) (Add (Sum (0, 4128) (Mul (Add (Mul (Del (0, 4126) (0, 4128)) (Mul (Inv (Sum (0, 4130) (Mul (Exp (Sum (1, 4131) (Mul (V2 0 (0, 4130) (1, 4131)) (V1 0 (1, 4131))))) (Int 1)))) (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4126) (1, 4129)) (V1 0 (1, 4129))))))) (Opp (Mul (Mul (Inv (Sum (0, 4133) (Mul (Exp (Sum (1, 4134) (Mul (V2 0 (0, 4133) (1, 4134)) (V1 0 (1, 4134))))) (Int 1)))) (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4126) (1, 4132)) (V1 0 (1, 4132)))))) (Mul (Inv (Sum (0, 4136) (Mul (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4136) (1, 4137)) (V1 0 (1, 4137))))) (Int 1)))) (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4128) (1, 4135)) (V1 0 (1, 4135))))))))) (Add (Mul (Inv (Sum (0, 4139) (Mul (Exp (Sum (1, 4140) (Mul (V2 0 (0, 4139) (1, 4140)) (V1 0 (1, 4140))))) (Int 1)))) (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4128) (1, 4138)) (V1 0 (1, 4138)))))) (Opp (V1 1 (0, 4128)))))) (Opp (Sum (0, 4141) (Mul (Add (Mul (Del (0, 4126) (0, 4141)) (Mul (Inv (Sum (0, 4143) (Mul (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4143) (1, 4144)) (V1 2 (1, 4144))))) (Int 1)))) (Exp (Sum (1, 4142) (Mul (V2 0 (0, 4126) (1, 4142)) (V1 2 (1, 4142))))))) (Opp (Mul (Mul p240 (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4126) (1, 4145)) (V1 2 (1, 4145)))))) (Mul p241 (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4141) (1, 4148)) (V1 2 (1, 4148))))))))) (Add (Mul p242 (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4141) (1, 4151)) (V1 2 (1, 4151)))))) (Opp (V1 1 (0, 4141)))))))))) 2%nat)))%N.
Definition e144 : ex := (Mul e142 p301)%N.
Definition e145 : ex := (Mul e143 p301)%N.
(* norm(h(y) - h(x))*norm(A*A.T*(h(y) - h(x))) <= lambda_max()*norm(A*(y - x))*norm(A*A.T*(h(y) - h(x))), by replace *)
Lemma step_70 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  norm n (vadd (h n d A b y) (vopp (h n d A b x))) * norm n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x))))
  <= lambda_max * norm n (mulv d A (vadd y (vopp x))) * norm n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x)))).
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [y; b; x] [A] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e115) by (number_nn).
  upward P2 (cons_nonnegative Ev e115 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e142 e143 _ (fun sv Wv SFv => (inequality_1 n d A b x y Hs_n Hs_d Hh1 Hh2)) (nil_replaced Ev rv)) e144 e145.
  exact (P2).
Qed.

Definition p304 : ex := (Sqrt (Sum (0, 20004) (Pow (Sum (0, 20003) (Mul p258 p188)) 2%nat)))%N.
Definition e146 : ex := (Mul e112 p304)%N.
Definition e147 : ex := (Mul e118 p304)%N.
Definition p307 : ex := (Sum (1, 20004) (Pow (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p188)) 2%nat))%N.
Definition e158 : ex := (Sqrt p307)%N.
Definition e148 : ex := (Mul (Mul (Mul e115 e158) p202) p254)%N.
Definition p310 : ex := (Sqrt (Sum (1, 20000) (Pow p189 2%nat)))%N.
Definition e159 : ex := (Mul p283 p310)%N.
Definition e149 : ex := (Mul e159 e158)%N.
(* norm(h(y) - h(x))*norm(A*A.T*(h(y) - h(x))) <= lambda_max()*norm(y - x)*norm(A.T*(h(y) - h(x)))*spectral_norm(A)**2, by transitive *)
Lemma step_71 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  norm n (vadd (h n d A b y) (vopp (h n d A b x))) * norm n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x))))
  <= spectral n d A ^ 2 * lambda_max * norm d (vadd y (vopp x)) * norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))).
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; y; x] [A] [] [].
  assert (P1 : den Ev rv e146 <= den Ev rv e147) by (exact (step_70 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  assert (P2 : den Ev rv e147 <= den Ev rv e148) by (exact (step_69 n d A b x y Hs_n Hs_d)).
  assert (P3 : den Ev rv e148 <= den Ev rv e149) by (exact (step_68 n d A b x y Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p313 : ex := (Mul p206 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p314 : ex := (Mul p259 (Add (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20004) (0, 20002)) p313) (Opp (Mul p313 p208))) p210)) (Opp (Sum (0, 20002) (Mul p31 p212)))))%N.
Definition e153 : ex := (Sum (0, 20004) p314)%N.
Definition e150 : ex := (Abs e153)%N.
Definition e151 : ex := (Mul e125 e119)%N.
Definition e152 : ex := (Mul e119 e125)%N.
(* absolute(inner(A*A.T*(h(y) - h(x)), h(y) - h(x))) <= norm(h(y) - h(x))*norm(A*A.T*(h(y) - h(x))), by instance *)
Lemma step_72 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x)))) (vadd (h n d A b y) (vopp (h n d A b x))))
  <= norm n (vadd (h n d A b y) (vopp (h n d A b x))) * norm n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x)))).
Proof.
  intros n d A b x y Hs_n Hs_d.
  setting [n; d] [] [y; b; x] [A] [] [].
  assert (P1 : den Ev rv e150 <= den Ev rv e151) by (exact (cauchy_schwarz.step_6 n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x)))) (vadd (h n d A b y) (vopp (h n d A b x))) Hs_n)).
  equal Q2 e151 e152.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* inner(A*A.T*(h(y) - h(x)), h(y) - h(x)) <= absolute(inner(A*A.T*(h(y) - h(x)), h(y) - h(x))), by below absolute *)
Lemma step_73 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x)))) (vadd (h n d A b y) (vopp (h n d A b x)))
  <= Rabs (inner n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x)))) (vadd (h n d A b y) (vopp (h n d A b x)))).
Proof.
  intros n d A b x y Hs_n Hs_d.
  setting [n; d] [] [y; b; x] [A] [] [].
  assert (P1 : den Ev rv e153 <= den Ev rv e150) by (exact (Rle_abs (den Ev rv e153))).
  exact (P1).
Qed.

Definition e154 : ex := (Pow e160 2%nat)%N.
(* norm(A.T*(h(y) - h(x)))**2 <= inner(A*A.T*(h(y) - h(x)), h(y) - h(x)), by same *)
Lemma step_74 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))) ^ 2
  <= inner n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x)))) (vadd (h n d A b y) (vopp (h n d A b x))).
Proof.
  intros n d A b x y Hs_n Hs_d.
  setting [n; d] [] [y; b; x] [A] [] [].
  equal Q1 e154 e153.
  exact (Req_le _ _ Q1).
Qed.

(* norm(A.T*(h(y) - h(x)))**2 <= lambda_max()*norm(y - x)*norm(A.T*(h(y) - h(x)))*spectral_norm(A)**2, by transitive *)
Lemma step_75 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))) ^ 2
  <= spectral n d A ^ 2 * lambda_max * norm d (vadd y (vopp x)) * norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))).
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [y; b; x] [A] [] [].
  assert (P1 : den Ev rv e154 <= den Ev rv e153) by (exact (step_74 n d A b x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e153 <= den Ev rv e150) by (exact (step_73 n d A b x y Hs_n Hs_d)).
  assert (P3 : den Ev rv e150 <= den Ev rv e152) by (exact (step_72 n d A b x y Hs_n Hs_d)).
  assert (P4 : den Ev rv e152 <= den Ev rv e135) by (exact (step_71 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e155 : ex := (Pow e158 2%nat)%N.
Definition e156 : ex := (Sqrt (Sum (1, 4160) (Pow (Sum (0, 4161) (Mul (V2 0 (0, 4161) (1, 4160)) (Add (Sum (0, 4162) (Mul (Add (Mul (Del (0, 4161) (0, 4162)) (Mul (Inv (Sum (0, 4164) (Mul (Exp (Sum (1, 4165) (Mul (V2 0 (0, 4164) (1, 4165)) (V1 1 (1, 4165))))) (Int 1)))) (Exp (Sum (1, 4163) (Mul (V2 0 (0, 4161) (1, 4163)) (V1 1 (1, 4163))))))) (Opp (Mul (Mul (Inv (Sum (0, 4167) (Mul (Exp (Sum (1, 4168) (Mul (V2 0 (0, 4167) (1, 4168)) (V1 1 (1, 4168))))) (Int 1)))) (Exp (Sum (1, 4166) (Mul (V2 0 (0, 4161) (1, 4166)) (V1 1 (1, 4166)))))) (Mul (Inv (Sum (0, 4170) (Mul (Exp (Sum (1, 4171) (Mul (V2 0 (0, 4170) (1, 4171)) (V1 1 (1, 4171))))) (Int 1)))) (Exp (Sum (1, 4169) (Mul (V2 0 (0, 4162) (1, 4169)) (V1 1 (1, 4169))))))))) (Add (Mul (Inv (Sum (0, 4173) (Mul (Exp (Sum (1, 4174) (Mul (V2 0 (0, 4173) (1, 4174)) (V1 1 (1, 4174))))) (Int 1)))) (Exp (Sum (1, 4172) (Mul (V2 0 (0, 4162) (1, 4172)) (V1 1 (1, 4172)))))) (Opp (V1 0 (0, 4162)))))) (Opp (Sum (0, 4175) (Mul (Add (Mul (Del (0, 4161) (0, 4175)) (Mul (Inv (Sum (0, 4177) (Mul (Exp (Sum (1, 4178) (Mul (V2 0 (0, 4177) (1, 4178)) (V1 2 (1, 4178))))) (Int 1)))) (Exp (Sum (1, 4176) (Mul (V2 0 (0, 4161) (1, 4176)) (V1 2 (1, 4176))))))) (Opp (Mul (Mul (Inv (Sum (0, 4180) (Mul (Exp (Sum (1, 4181) (Mul (V2 0 (0, 4180) (1, 4181)) (V1 2 (1, 4181))))) (Int 1)))) (Exp (Sum (1, 4179) (Mul (V2 0 (0, 4161) (1, 4179)) (V1 2 (1, 4179)))))) (Mul (Inv (Sum (0, 4183) (Mul (Exp (Sum (1, 4184) (Mul (V2 0 (0, 4183) (1, 4184)) (V1 2 (1, 4184))))) (Int 1)))) (Exp (Sum (1, 4182) (Mul (V2 0 (0, 4175) (1, 4182)) (V1 2 (1, 4182))))))))) (Add (Mul (Inv (Sum (0, 4186) (Mul (Exp (Sum (1, 4187) (Mul (V2 0 (0, 4186) (1, 4187)) (V1 2 (1, 4187))))) (Int 1)))) (Exp (Sum (1, 4185) (Mul (V2 0 (0, 4175) (1, 4185)) (V1 2 (1, 4185)))))) (Opp (V1 0 (0, 4175)))))))))) 2%nat)))%N.
Definition e157 : ex := (Mul (Mul (Pow (Spec (0, 4188) (1, 4189) (V2 0 (0, 4188) (1, 4189))) 2%nat) e115) (Sqrt (Sum (1, 4190) (Pow (Add (V1 1 (1, 4190)) (Opp (V1 2 (1, 4190)))) 2%nat))))%N.
(* norm(A.T*(h(y) - h(x))) <= lambda_max()*norm(y - x)*spectral_norm(A)**2, by cancel square *)
Lemma step_76 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x))))
  <= spectral n d A ^ 2 * lambda_max * norm d (vadd y (vopp x)).
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; y; x] [A] [] [].
  assert (P1 : den Ev rv e155 <= den Ev rv e149) by (exact (step_75 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  nonnegative N2 (nil_nonnegative Ev) e156.
  assert (Z3 : forall sv, 0 <= den Ev sv e115) by (number_nn).
  nonnegative N4 (cons_nonnegative Ev e115 _ Z3 (nil_nonnegative Ev)) e157.
  exact ((cancel_square (den Ev rv e158) (den Ev rv e159) P1 N2 N4)).
Qed.

(* norm(A.T*h(y) - A.T*h(x)) <= lambda_max()*norm(y - x)*spectral_norm(A)**2, by assume *)
Lemma step_77 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (mulv n (tr A) (h n d A b y)) (vopp (mulv n (tr A) (h n d A b x))))
  <= spectral n d A ^ 2 * lambda_max * norm d (vadd y (vopp x)) ->
  norm d (vadd (mulv n (tr A) (h n d A b y)) (vopp (mulv n (tr A) (h n d A b x))))
  <= spectral n d A ^ 2 * lambda_max * norm d (vadd y (vopp x)).
Proof.
  intros n d A b x y Hs_n Hs_d Hh1.
  setting [n; d] [] [y; b; x] [A] [] [].
  exact Hh1.
Qed.

Definition e162 : ex := (Add e161 (Opp e160))%N.
Definition p324 : ex := (Sum (1, 20004) (Pow (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p211)) (Opp (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p213)))) 2%nat))%N.
Definition e164 : ex := (Sqrt p324)%N.
Definition e163 : ex := (Add e161 (Opp e164))%N.
(* norm(A.T*h(y) - A.T*h(x)) <= lambda_max()*norm(y - x)*spectral_norm(A)**2, by discharge *)
Lemma inequality_2 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  norm d (vadd (mulv n (tr A) (h n d A b y)) (vopp (mulv n (tr A) (h n d A b x))))
  <= spectral n d A ^ 2 * lambda_max * norm d (vadd y (vopp x)).
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [y; b; x] [A] [] [].
  assert (P1 : den Ev rv e160 <= den Ev rv e161) by (exact (step_76 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e162 e163.
  assert (P3 : den Ev rv e164 <= den Ev rv e161) by (exact (rearranged (den Ev rv e160) (den Ev rv e161) (den Ev rv e164) (den Ev rv e161) P1 Q2)).
  assert (P4 : den Ev rv e164 <= den Ev rv e161) by (exact (step_77 n d A b x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  exact (inequality_2 n d A b x y Hs_n Hs_d Hh2 Hh1).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [y; b; x] [A]) (ienv_of []) e164 /\
  defined (env_of [n; d] [] [y; b; x] [A]) (ienv_of []) e161.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [y; b; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e122 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e121 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
