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
Definition e111 : ex := (Add (Mul (Int 13) (Inv (Int 384))) p7)%N.
Definition p9 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 3 (1, 20000))))) (Int 1))))%N.
Definition p10 : ex := (Mul p9 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p11 : ex := (Mul p9 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p12 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p10) (Opp (Mul p10 p11)))%N.
Definition p13 : ex := (Mul p9 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p14 : ex := (Add p11 (Opp (V1 0 (0, 20002))))%N.
Definition p15 : ex := (Sum (0, 20002) (Mul p12 p14))%N.
Definition p16 : ex := (Add (Add (Add (Sum (0, 20002) (Mul p12 (Add (Mul (Del (0, 20002) (0, 20003)) p11) (Opp (Mul p11 p13))))) (Mul (Del (0, 20004) (0, 20003)) p15)) (Opp (Mul p10 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p13) (Opp (Mul p13 p11))) p14))))) (Opp (Mul p15 p13)))%N.
Definition e7 : ex := (Sum (0, 20004) (Mul (Add (V1 1 (0, 20004)) (Mul e111 (V1 2 (0, 20004)))) (Sum (0, 20003) (Mul p16 (Add (V1 1 (0, 20003)) (Mul e111 (V1 2 (0, 20003))))))))%N.
Definition e8 : ex := (Mul (Pow (Sqrt (Sum (0, 20000) (Pow (Add (V1 1 (0, 20000)) (Mul e111 (V1 2 (0, 20000)))) 2%nat))) 2%nat) e111)%N.
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
Definition e71 : ex := (Pow p24 2%nat)%N.
Definition p26 : ex := (Mul e71 p21)%N.
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

Definition p42 : ex := (Mul (Add (V1 0 (0, 20004)) (Mul e111 (V1 1 (0, 20004)))) (Sum (0, 20003) (Mul p36 (Add (V1 0 (0, 20003)) (Mul e111 (V1 1 (0, 20003)))))))%N.
Definition e16 : ex := (Sum (0, 20004) p42)%N.
Definition p44 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Mul e111 (V1 1 (0, 20000)))) 2%nat))) 2%nat)%N.
Definition e17 : ex := (Mul p44 e111)%N.
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

Definition e44 : ex := (Abs e2)%N.
Definition e58 : ex := (Abs p53)%N.
Definition e25 : ex := (Mul e44 e58)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_13 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e24 e25.
  exact (Req_le _ _ Q1).
Qed.

Definition e30 : ex := (Mul e2 (Abs e5))%N.
Definition e26 : ex := (Add e30 e24)%N.
Definition e27 : ex := (Add e30 e25)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_14 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e24 e25 _ (fun sv Wv SFv => (step_13 a s)) (nil_replaced Ev rv)) e26 e27.
  exact (P1).
Qed.

Definition e28 : ex := (Add e23 e30)%N.
Definition e29 : ex := (Add e24 e30)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_15 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e23 e24 _ (fun sv Wv SFv => (step_12 a s)) (nil_replaced Ev rv)) e28 e29.
  equal Q2 e29 e26.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_16 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e30))).
Qed.

Definition p64 : ex := (Add (Opp e5) (Abs e5))%N.
Definition e34 : ex := (Mul e2 p64)%N.
Definition e31 : ex := (Add (Mul e5 e2) e34)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_17 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e30 e31.
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

Definition e32 : ex := (Mul e2 (Abs (Sc 2)))%N.
Definition e33 : ex := (Mul e5 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_19 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e2 e5 _ (fun sv Wv SFv => (step_18 r s Hh1)) (nil_replaced Ev rv)) e32 e33.
  exact (P1).
Qed.

Definition e35 : ex := (Abs e34)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_20 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e34 <= den Ev rv e35) by (exact (Rle_abs (den Ev rv e34))).
  exact (P1).
Qed.

Definition e36 : ex := (Mul e44 (Abs p64))%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_21 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e35 e36.
  exact (Req_le _ _ Q1).
Qed.

Definition e47 : ex := (Opp e2)%N.
Definition e50 : ex := (Add e47 e44)%N.
Definition e41 : ex := (Mul e5 e50)%N.
Definition e37 : ex := (Abs e41)%N.
Definition p75 : ex := (Abs e50)%N.
Definition e38 : ex := (Mul (Abs e5) p75)%N.
Definition e43 : ex := (Mul e2 e5)%N.
Definition e39 : ex := (Add e43 e37)%N.
Definition e40 : ex := (Add e43 e38)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_22 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e37 e38 _ (fun sv Wv SFv => (step_21 a r)) (nil_replaced Ev rv)) e39 e40.
  exact (P1).
Qed.

Definition e42 : ex := (Add e43 e41)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_23 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e41 e37 _ (fun sv Wv SFv => (step_20 a r)) (nil_replaced Ev rv)) e42 e39.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_24 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e43))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_25 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e44) by (exact (Rle_abs (den Ev rv e2))).
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

Definition e45 : ex := (Add e2 (Opp e1))%N.
Definition e46 : ex := (Add e1 (Opp e47))%N.
(* -a <= 0, by discharge *)
Lemma step_29 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (step_28 a Hh1)).
  equal Q2 e45 e46.
  assert (P3 : den Ev rv e47 <= den Ev rv e1) by (exact (rearranged (den Ev rv e1) (den Ev rv e2) (den Ev rv e47) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e47 <= den Ev rv e1) by (exact (step_27 a P3)).
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
  assert (P1 : den Ev rv e47 <= den Ev rv e1) by (exact (step_29 a Hh1)).
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
  assert (P2 : den Ev rv e47 <= den Ev rv e2) by (exact (step_30 a Hh1)).
  assert (P3 : den Ev rv e44 <= den Ev rv e2) by (exact (absolute_below (den Ev rv e2) (den Ev rv e2) P1 P2)).
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

Definition e48 : ex := (Add e2 (Opp e44))%N.
Definition e49 : ex := (Add e1 (Opp e50))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_34 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e44 <= den Ev rv e2) by (exact (step_32 a Hh1)).
  equal Q2 e48 e49.
  assert (P3 : den Ev rv e50 <= den Ev rv e1) by (exact (rearranged (den Ev rv e44) (den Ev rv e2) (den Ev rv e50) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e50 <= den Ev rv e1) by (exact (step_33 a P3)).
  exact (P4).
Qed.

Definition e51 : ex := (Add e44 e47)%N.
Definition e53 : ex := (Opp e48)%N.
Definition e52 : ex := (Add e1 e53)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_35 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e44) by (exact (step_25 a)).
  equal Q2 e51 e52.
  assert (P3 : den Ev rv e48 <= den Ev rv e1) by (exact (rearranged (den Ev rv e2) (den Ev rv e44) (den Ev rv e48) (den Ev rv e1) P1 Q2)).
  assert (P4 : den Ev rv e48 <= den Ev rv e1) by (exact (step_26 a P3)).
  exact (P4).
Qed.

Definition e54 : ex := (Abs e48)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_36 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e48 <= den Ev rv e1) by (exact (step_35 a)).
  assert (P2 : den Ev rv e50 <= den Ev rv e1) by (exact (step_34 a Hh1)).
  equal Q3 e53 e50.
  assert (P4 : den Ev rv e54 <= den Ev rv e1) by (exact (absolute_below (den Ev rv e48) (den Ev rv e1) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p89 : ex := (Mul (Abs e5) e54)%N.
Definition e55 : ex := (Add e43 p89)%N.
Definition e56 : ex := (Add e43 (Mul (Abs e5) e1))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_37 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e54 e1 _ (fun sv Wv SFv => (step_36 a Hh1)) (nil_replaced Ev rv)) e55 e56.
  equal Q2 e40 e55.
  equal Q3 e56 e43.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_38 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e42 <= den Ev rv e39) by (exact (step_23 a r)).
  assert (P2 : den Ev rv e39 <= den Ev rv e40) by (exact (step_22 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e57 : ex := (Add (Mul (Sc 2) e5) (Mul e5 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_39 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e32 <= den Ev rv e33) by (exact (step_19 a r s Hh1)).
  assert (P2 : den Ev rv e33 <= den Ev rv e57) by (exact (step_17 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e59 : ex := (Add e30 (Mul e44 e1))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_40 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e58 e1 _ (fun sv Wv SFv => (step_36 a Hh1)) (nil_replaced Ev rv)) e27 e59.
  equal Q2 e59 e30.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_41 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e28 <= den Ev rv e26) by (exact (step_15 a s)).
  assert (P2 : den Ev rv e26 <= den Ev rv e27) by (exact (step_14 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e62 : ex := (Mul e5 e44)%N.
Definition e60 : ex := (Add (Mul e5 e48) e62)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_42 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e43 e60.
  exact (Req_le _ _ Q1).
Qed.

Definition e61 : ex := (Add e62 p89)%N.
Definition e65 : ex := (Mul e2 (Sc 2))%N.
Definition e63 : ex := (Add e65 (Mul (Sc 2) e50))%N.
Definition e64 : ex := (Add e65 (Mul (Abs (Sc 2)) p75))%N.
(* a*s <= a*r, by transitive *)
Lemma step_43 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e60) by (exact (step_42 a s)).
  assert (P2 : den Ev rv e60 <= den Ev rv e61) by (exact (step_41 a s)).
  assert (P3 : den Ev rv e61 <= den Ev rv e62) by (exact (step_40 a s Hh1)).
  assert (P4 : den Ev rv e62 <= den Ev rv e63) by (exact (step_39 a r s Hh2)).
  assert (P5 : den Ev rv e63 <= den Ev rv e64) by (exact (step_38 a r)).
  assert (P6 : den Ev rv e64 <= den Ev rv e65) by (exact (step_37 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition e66 : ex := (Pow (Sqrt (Sum (0, 4096) (Pow (Add (V1 0 (0, 4096)) (Mul p20 (V1 1 (0, 4096)))) 2%nat))) 2%nat)%N.
(* 0 <= norm(u + (-55*sqrt(33)/1152 + Rational(-13, 384))*v)**2, by nonnegative *)
Lemma step_44 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  0 <= norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e66.
  exact N1.
Qed.

Definition e67 : ex := (Mul (Int 13) (Inv (Int 192)))%N.
(* 0 <= 13/192, by nonnegative *)
Lemma step_45 :
  0 <= 13 / 192.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e67.
  exact N1.
Qed.

Definition e68 : ex := (Mul e67 e1)%N.
Definition e69 : ex := (Mul e67 e71)%N.
Definition p104 : ex := (Mul (Int 13) e71)%N.
Definition e70 : ex := (Mul p104 (Inv (Int 192)))%N.
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
  assert (P1 : den Ev rv e68 <= den Ev rv e69) by (exact (step_43 (13 / 192) (norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2) 0 Hh1 Hh2)).
  equal Q2 e1 e68.
  equal Q3 e69 e70.
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
  assert (P1 : den Ev rv e1 <= den Ev rv e67) by (exact (step_45)).
  assert (P2 : den Ev rv e1 <= den Ev rv e71) by (exact (step_44 n u v Hs_n)).
  assert (P3 : den Ev rv e1 <= den Ev rv e70) by (exact (step_46 n u v Hs_n P1 P2)).
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

Definition e72 : ex := (Add e70 e22)%N.
Definition p107 : ex := (Add (Add (Add p46 e70) p26) e17)%N.
Definition e73 : ex := (Add p107 e12)%N.
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
  assert (P1 : den Ev rv e1 <= den Ev rv e72) by (exact (step_4 (13 * norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 / 192) (- inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)))) Hh1 Hh2)).
  equal Q2 e72 e73.
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
  assert (P2 : den Ev rv e1 <= den Ev rv e70) by (exact (step_47 n u v Hs_n)).
  assert (P3 : den Ev rv e1 <= den Ev rv e73) by (exact (step_49 n d A b u v x Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition p109 : ex := (Mul (Int 165) (Sqrt (Int 33)))%N.
Definition e74 : ex := (Add (Opp (Int 117)) p109)%N.
Definition e75 : ex := (Mul e74 (Inv (Int 512)))%N.
(* 0 <= (-117 + 165*sqrt(33))/512, by nonnegative *)
Lemma step_51 :
  0 <= (- 117 + 165 * sqrt 33) / 512.
Proof.
  setting [] [] [] [] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e74) by (number_nn).
  nonnegative N2 (cons_nonnegative Ev e74 _ Z1 (nil_nonnegative Ev)) e75.
  exact N2.
Qed.

Definition e76 : ex := (Mul e75 e1)%N.
Definition e77 : ex := (Mul e75 e73)%N.
Definition e78 : ex := (Mul (Mul e74 e73) (Inv (Int 512)))%N.
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
  assert (P1 : den Ev rv e76 <= den Ev rv e77) by (exact (step_43 ((- 117 + 165 * sqrt 33) / 512) (- inner n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v))) + 13 * norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 / 192 + norm n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) ^ 2 * mu_min + norm n (vadd u (vscal (13 / 384 + 55 * sqrt 33 / 1152) v)) ^ 2 * lambda_max + inner n (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)) (mulv n (B n d A b x) (vadd u (vscal (- (13 / 384) - 55 * sqrt 33 / 1152) v)))) 0 Hh1 Hh2)).
  equal Q2 e1 e76.
  equal Q3 e77 e78.
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
  assert (P1 : den Ev rv e1 <= den Ev rv e75) by (exact (step_51)).
  assert (P2 : den Ev rv e1 <= den Ev rv e73) by (exact (step_50 n d A b u v x Hs_n Hs_d Hh1 Hh2)).
  assert (P3 : den Ev rv e1 <= den Ev rv e78) by (exact (step_52 n d A b u v x Hs_n Hs_d P1 P2)).
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

Definition p115 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) (Int 1))))%N.
Definition p116 : ex := (Mul p115 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p117 : ex := (Mul p115 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p118 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p116) (Opp (Mul p116 p117)))%N.
Definition p119 : ex := (Mul p115 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p120 : ex := (Add p117 (Opp (V1 2 (0, 20002))))%N.
Definition p121 : ex := (Sum (0, 20002) (Mul p118 p120))%N.
Definition p122 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p119) (Opp (Mul p119 p117)))%N.
Definition p123 : ex := (Sum (0, 20002) (Mul p122 p120))%N.
Definition p124 : ex := (Add (Add (Add (Sum (0, 20002) (Mul p118 (Add (Mul (Del (0, 20002) (0, 20003)) p117) (Opp (Mul p117 p119))))) (Mul (Del (0, 20004) (0, 20003)) p121)) (Opp (Mul p116 p123))) (Opp (Mul p121 p119)))%N.
Definition p125 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Mul p20 (V1 3 (0, 20000)))) 2%nat))) 2%nat)%N.
Definition p126 : ex := (Mul e74 (Add (Add (Add (Add (Opp (Sum (0, 20004) (Mul (Add (V1 0 (0, 20004)) (Mul e111 (V1 3 (0, 20004)))) (Sum (0, 20003) (Mul p124 (Add (V1 0 (0, 20003)) (Mul e111 (V1 3 (0, 20003))))))))) (Mul (Mul (Int 13) p125) (Inv (Int 192)))) (Mul p125 p21)) (Mul (Pow (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Mul e111 (V1 3 (0, 20000)))) 2%nat))) 2%nat) e111)) (Sum (0, 20004) (Mul (Add (V1 0 (0, 20004)) (Mul p20 (V1 3 (0, 20004)))) (Sum (0, 20003) (Mul p124 (Add (V1 0 (0, 20003)) (Mul p20 (V1 3 (0, 20003))))))))))%N.
Definition e79 : ex := (Mul p126 (Inv (Int 512)))%N.
Definition e80 : ex := (Add e79 (Opp e1))%N.
Definition p129 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat)%N.
Definition p130 : ex := (Pow e111 2%nat)%N.
Definition p131 : ex := (Mul p130 (Pow (Sqrt (Sum (0, 20000) (Pow (V1 3 (0, 20000)) 2%nat))) 2%nat))%N.
Definition e83 : ex := (Add p129 p131)%N.
Definition p133 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul p124 (V1 3 (0, 20003))))))%N.
Definition e82 : ex := (Mul (Int 2) p133)%N.
Definition e81 : ex := (Add e83 (Opp e82))%N.
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
  assert (P1 : den Ev rv e1 <= den Ev rv e79) by (exact (step_53 n d A b u v x Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e80 e81.
  assert (P3 : den Ev rv e82 <= den Ev rv e83) by (exact (rearranged (den Ev rv e1) (den Ev rv e79) (den Ev rv e82) (den Ev rv e83) P1 Q2)).
  assert (P4 : den Ev rv e82 <= den Ev rv e83) by (exact (step_54 n d A b u v x Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition p136 : ex := (Add (V1 3 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p137 : ex := (Add (V1 2 (1, 20000)) (Mul e2 p136))%N.
Definition p138 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p137))) (Int 1))))%N.
Definition p139 : ex := (Mul p138 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p137))))%N.
Definition p140 : ex := (Mul p138 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p137))))%N.
Definition p141 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p139) (Opp (Mul p139 p140)))%N.
Definition p142 : ex := (Mul p138 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p137))))%N.
Definition p143 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p140) (Opp (Mul p140 p142)))%N.
Definition p144 : ex := (Add p140 (Opp (V1 0 (0, 20002))))%N.
Definition p145 : ex := (Sum (0, 20002) (Mul p141 p144))%N.
Definition p146 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p142) (Opp (Mul p142 p140))) p144))%N.
Definition e84 : ex := (Mul (Int 2) (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p141 p143)) (Mul (Del (0, 20004) (0, 20003)) p145)) (Opp (Mul p139 p146))) (Opp (Mul p145 p142))) (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p136)))))))%N.
Definition e85 : ex := (Add (Pow (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat))) 2%nat) (Mul p130 (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p136)) 2%nat))) 2%nat)))%N.
Definition p149 : ex := (Mul p138 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p137))))%N.
Definition p150 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p149) (Opp (Mul p149 p140)))%N.
Definition p151 : ex := (Sum (0, 20002) (Mul p150 p144))%N.
Definition e86 : ex := (Mul (Int 2) (Sum (0, 20005) (Mul (V1 1 (0, 20005)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p150 p143)) (Mul (Del (0, 20005) (0, 20003)) p151)) (Opp (Mul p149 p146))) (Opp (Mul p151 p142))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 3 (1, 20004)) (Opp (V1 2 (1, 20004)))))))))%N.
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
  assert (P1 : den Ev rv e84 <= den Ev rv e85) by (exact (step_55 n d A b u (mulv d A (vadd y (vopp x))) (vadd x (vscal s (vadd y (vopp x)))) Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e86 e84.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p153 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p154 : ex := (Add (V1 1 (1, 20000)) (Mul e2 p153))%N.
Definition p155 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p154))) (Int 1))))%N.
Definition p156 : ex := (Mul p155 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p154))))%N.
Definition p157 : ex := (Mul p155 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p154))))%N.
Definition p158 : ex := (Add p157 (Opp (V1 3 (0, 20002))))%N.
Definition p159 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p156) (Opp (Mul p156 p157))) p158))%N.
Definition p160 : ex := (Sum (0, 20003) (Mul (V1 0 (0, 20003)) p159))%N.
Definition e90 : ex := (Mul (Int 2) p160)%N.
Definition e87 : ex := (D (T0 0) e90)%N.
Definition p163 : ex := (Mul p155 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p154))))%N.
Definition p164 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p163) (Opp (Mul p163 p157)))%N.
Definition p165 : ex := (Sum (0, 20002) (Mul p164 p158))%N.
Definition e88 : ex := (Mul (Int 2) (Sum (0, 20005) (Mul (V1 0 (0, 20005)) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p164 (Add (Mul (Del (0, 20002) (0, 20003)) p157) (Opp (Mul p157 p156))))) (Mul (Del (0, 20005) (0, 20003)) p165)) (Opp (Mul p163 p159))) (Opp (Mul p165 p156))) (V2 0 (0, 20003) (1, 20004)))) (Add (V1 2 (1, 20004)) (Opp (V1 1 (1, 20004)))))))))%N.
(* D(2*inner(u, h(x + s*(y - x))), s) <= 2*inner(u, B(x + s*(y - x))*A*(y - x)), by same *)
Lemma step_57 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (u x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun s => (2 * inner n u (h n d A b (vadd x (vscal s (vadd y (vopp x))))))) s
  <= 2 * inner n u (mulv d (mulm n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) A) (vadd y (vopp x))).
Proof.
  intros n d A b s u x y Hs_n Hs_d.
  setting [n; d] [s] [u; x; y; b] [A] [] [].
  equal Q1 e87 e88.
  exact (Req_le _ _ Q1).
Qed.

Definition e89 : ex := (Add p129 (Mul p130 (Pow (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p153)) 2%nat))) 2%nat)))%N.
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
  assert (P1 : den Ev rv e87 <= den Ev rv e88) by (exact (step_57 n d A b s u x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e88 <= den Ev rv e89) by (exact (step_56 n d A b s u x y Hs_n Hs_d Hh1 Hh2)).
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
  derivative (nil_nonzero Ev) (T0 0)%N e90 e87.
Qed.

Definition p168 : ex := (Add (V1 2 (1, 20000)) (Mul (Int 1) p136))%N.
Definition p169 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p168))) (Int 1))))%N.
Definition p170 : ex := (Mul p169 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p168))))%N.
Definition p171 : ex := (Mul p169 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p168))))%N.
Definition p172 : ex := (Add (V1 2 (1, 20000)) (Mul e1 p136))%N.
Definition p173 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p172))) (Int 1))))%N.
Definition p174 : ex := (Mul p173 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p172))))%N.
Definition p175 : ex := (Mul p173 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p172))))%N.
Definition p176 : ex := (Opp (Mul (Int 2) (Sum (0, 20003) (Mul (V1 1 (0, 20003)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p174) (Opp (Mul p174 p175))) (Add p175 (Opp (V1 0 (0, 20002))))))))))%N.
Definition e91 : ex := (Add (Mul (Int 2) (Sum (0, 20003) (Mul (V1 1 (0, 20003)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p170) (Opp (Mul p170 p171))) (Add p171 (Opp (V1 0 (0, 20002))))))))) p176)%N.
Definition p178 : ex := (Add (Add (V1 2 (1, 20000)) (V1 3 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p179 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p178))) (Int 1))))%N.
Definition p180 : ex := (Mul p179 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p178))))%N.
Definition p181 : ex := (Mul p179 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p178))))%N.
Definition e92 : ex := (Add p176 (Mul (Int 2) (Sum (0, 20003) (Mul (V1 1 (0, 20003)) (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p180) (Opp (Mul p180 p181))) (Add p181 (Opp (V1 0 (0, 20002))))))))))%N.
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
  assert (P1 : den Ev rv e91 <= den Ev rv e85) by (exact (mean_value (fun s => 2 * inner n u (h n d A b (vadd x (vscal s (vadd y (vopp x)))))) (fun s => Derive (fun s => (2 * inner n u (h n d A b (vadd x (vscal s (vadd y (vopp x))))))) s) (den Ev rv e85) (fun s => (slope_1 n d A b s u x y Hs_n Hs_d)) (fun s H0 H1 => (step_58 n d A b s u x y Hs_n Hs_d Hh1 Hh2)))).
  equal Q2 e92 e91.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p183 : ex := (Add (Sum (0, 20002) (Mul p122 (Add p117 (Opp (V1 0 (0, 20002)))))) (Opp (Sum (0, 20002) (Mul p35 (Add p30 (Opp (V1 0 (0, 20002))))))))%N.
Definition p184 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p185 : ex := (Add (V1 2 (1, 20000)) (Mul e1 p184))%N.
Definition p186 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p185))) (Int 1))))%N.
Definition p187 : ex := (Mul p186 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p185))))%N.
Definition p188 : ex := (Mul p186 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p185))))%N.
Definition p189 : ex := (Add (Add (V1 2 (1, 20000)) (V1 1 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p190 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p189))) (Int 1))))%N.
Definition p191 : ex := (Mul p190 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p189))))%N.
Definition p192 : ex := (Mul p190 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p189))))%N.
Definition e93 : ex := (Add (Opp (Mul (Int 2) (Sum (0, 20003) (Mul p183 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p187) (Opp (Mul p187 p188))) (Add p188 (Opp (V1 0 (0, 20002)))))))))) (Mul (Int 2) (Sum (0, 20003) (Mul p183 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p191) (Opp (Mul p191 p192))) (Add p192 (Opp (V1 0 (0, 20002))))))))))%N.
Definition p194 : ex := (Sum (0, 20003) (Pow p183 2%nat))%N.
Definition e108 : ex := (Sqrt p194)%N.
Definition e101 : ex := (Pow e108 2%nat)%N.
Definition p197 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p184)) 2%nat)))%N.
Definition p198 : ex := (Pow p197 2%nat)%N.
Definition e102 : ex := (Mul p130 p198)%N.
Definition e94 : ex := (Add e101 e102)%N.
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
  assert (P1 : den Ev rv e93 <= den Ev rv e94) by (exact (step_59 n d A b (vadd (h n d A b y) (vopp (h n d A b x))) x y Hs_n Hs_d Hh1 Hh2)).
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

Definition p201 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1))))%N.
Definition p202 : ex := (Mul p201 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p203 : ex := (Mul p201 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p204 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p202) (Opp (Mul p202 p203)))%N.
Definition p205 : ex := (Add p203 (Opp (V1 1 (0, 20002))))%N.
Definition p206 : ex := (Sum (0, 20002) (Mul p204 p205))%N.
Definition p207 : ex := (Add p30 (Opp (V1 1 (0, 20002))))%N.
Definition p208 : ex := (Sum (0, 20002) (Mul p35 p207))%N.
Definition p209 : ex := (Add p206 (Opp p208))%N.
Definition p210 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p211 : ex := (Add (V1 2 (1, 20000)) (Mul e1 p210))%N.
Definition p212 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p211))) (Int 1))))%N.
Definition p213 : ex := (Mul p212 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p211))))%N.
Definition p214 : ex := (Mul p212 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p211))))%N.
Definition p215 : ex := (Opp (Mul (Int 2) (Sum (0, 20003) (Mul p209 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p213) (Opp (Mul p213 p214))) (Add p214 (Opp (V1 1 (0, 20002))))))))))%N.
Definition p216 : ex := (Add (Add (V1 2 (1, 20000)) (V1 0 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p217 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p216))) (Int 1))))%N.
Definition p218 : ex := (Mul p217 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p216))))%N.
Definition p219 : ex := (Mul p217 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p216))))%N.
Definition p220 : ex := (Mul (Int 2) (Sum (0, 20003) (Mul p209 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p218) (Opp (Mul p218 p219))) (Add p219 (Opp (V1 1 (0, 20002)))))))))%N.
Definition e95 : ex := (Add p215 p220)%N.
Definition p222 : ex := (Sum (0, 20003) (Pow p209 2%nat))%N.
Definition e115 : ex := (Sqrt p222)%N.
Definition e99 : ex := (Pow e115 2%nat)%N.
Definition p225 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p210)) 2%nat)))%N.
Definition p226 : ex := (Pow p225 2%nat)%N.
Definition e100 : ex := (Mul p130 p226)%N.
Definition e96 : ex := (Add e99 e100)%N.
Definition e97 : ex := (Add e96 (Opp e95))%N.
Definition e98 : ex := (Add e100 (Opp e99))%N.
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
  assert (P1 : den Ev rv e95 <= den Ev rv e96) by (exact (step_60 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e97 e98.
  assert (P3 : den Ev rv e99 <= den Ev rv e100) by (exact (rearranged (den Ev rv e95) (den Ev rv e96) (den Ev rv e99) (den Ev rv e100) P1 Q2)).
  assert (P4 : den Ev rv e99 <= den Ev rv e100) by (exact (step_61 n d A b x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e103 : ex := (Sqrt e101)%N.
Definition e104 : ex := (Sqrt e102)%N.
Definition e105 : ex := (Pow e103 2%nat)%N.
Definition e106 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4101) (Pow (Add (Sum (0, 4102) (Mul (Add (Mul (Del (0, 4101) (0, 4102)) (Mul (Inv (Sum (0, 4104) (Mul (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105))))) (Int 1)))) (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4101) (1, 4103)) (V1 1 (1, 4103))))))) (Opp (Mul (Mul (Inv (Sum (0, 4107) (Mul (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 1 (1, 4108))))) (Int 1)))) (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4101) (1, 4106)) (V1 1 (1, 4106)))))) (Mul (Inv (Sum (0, 4110) (Mul (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 1 (1, 4111))))) (Int 1)))) (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4102) (1, 4109)) (V1 1 (1, 4109))))))))) (Add (Mul (Inv (Sum (0, 4113) (Mul (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 1 (1, 4114))))) (Int 1)))) (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4102) (1, 4112)) (V1 1 (1, 4112)))))) (Opp (V1 0 (0, 4102)))))) (Opp (Sum (0, 4115) (Mul (Add (Mul (Del (0, 4101) (0, 4115)) (Mul (Inv (Sum (0, 4117) (Mul (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4117) (1, 4118)) (V1 2 (1, 4118))))) (Int 1)))) (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4101) (1, 4116)) (V1 2 (1, 4116))))))) (Opp (Mul (Mul (Inv (Sum (0, 4120) (Mul (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4120) (1, 4121)) (V1 2 (1, 4121))))) (Int 1)))) (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4101) (1, 4119)) (V1 2 (1, 4119)))))) (Mul (Inv (Sum (0, 4123) (Mul (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4123) (1, 4124)) (V1 2 (1, 4124))))) (Int 1)))) (Exp (Sum (1, 4122) (Mul (V2 0 (0, 4115) (1, 4122)) (V1 2 (1, 4122))))))))) (Add (Mul (Inv (Sum (0, 4126) (Mul (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4126) (1, 4127)) (V1 2 (1, 4127))))) (Int 1)))) (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4115) (1, 4125)) (V1 2 (1, 4125)))))) (Opp (V1 0 (0, 4115)))))))) 2%nat))) 2%nat))%N.
Definition p235 : ex := (Inv (Sum (0, 4146) (Mul (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4146) (1, 4147)) (V1 2 (1, 4147))))) (Int 1))))%N.
Definition p236 : ex := (Inv (Sum (0, 4149) (Mul (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4149) (1, 4150)) (V1 2 (1, 4150))))) (Int 1))))%N.
Definition p237 : ex := (Inv (Sum (0, 4152) (Mul (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4152) (1, 4153)) (V1 2 (1, 4153))))) (Int 1))))%N.
Definition e107 : ex := (Sqrt (Sum (0, 4130) (Pow (Add (Sum (0, 4131) (Mul (Add (Mul (Del (0, 4130) (0, 4131)) (Mul (Inv (Sum (0, 4133) (Mul (Exp (Sum (1, 4134) (Mul (V2 0 (0, 4133) (1, 4134)) (V1 1 (1, 4134))))) (Int 1)))) (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4130) (1, 4132)) (V1 1 (1, 4132))))))) (Opp (Mul (Mul (Inv (Sum (0, 4136) (Mul (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4136) (1, 4137)) (V1 1 (1, 4137))))) (Int 1)))) (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4130) (1, 4135)) (V1 1 (1, 4135)))))) (Mul (Inv (Sum (0, 4139) (Mul (Exp (Sum (1, 4140) (Mul (V2 0 (0, 4139) (1, 4140)) (V1 1 (1, 4140))))) (Int 1)))) (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4131) (1, 4138)) (V1 1 (1, 4138))))))))) (Add (Mul (Inv (Sum (0, 4142) (Mul (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4142) (1, 4143)) (V1 1 (1, 4143))))) (Int 1)))) (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4131) (1, 4141)) (V1 1 (1, 4141)))))) (Opp (V1 0 (0, 4131)))))) (Opp (Sum (0, 4144) (Mul (Add (Mul (Del (0, 4130) (0, 4144)) (Mul p235 (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4130) (1, 4145)) (V1 2 (1, 4145))))))) (Opp (Mul (Mul p236 (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4130) (1, 4148)) (V1 2 (1, 4148)))))) (Mul p237 (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4144) (1, 4151)) (V1 2 (1, 4151))))))))) (Add (Mul (Inv (Sum (0, 4155) (Mul (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4155) (1, 4156)) (V1 2 (1, 4156))))) (Int 1)))) (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4144) (1, 4154)) (V1 2 (1, 4154)))))) (Opp (V1 0 (0, 4144)))))))) 2%nat)))%N.
Definition e109 : ex := (Pow e104 2%nat)%N.
Definition e114 : ex := (Mul e111 p197)%N.
Definition e110 : ex := (Pow e114 2%nat)%N.
Definition e112 : ex := (Sqrt (Mul p130 (Pow (Sqrt (Sum (0, 4128) (Pow (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (Add (V1 1 (1, 4129)) (Opp (V1 2 (1, 4129)))))) 2%nat))) 2%nat)))%N.
Definition e113 : ex := (Mul e111 (Sqrt (Sum (0, 4157) (Pow (Sum (1, 4158) (Mul (V2 0 (0, 4157) (1, 4158)) (Add (V1 1 (1, 4158)) (Opp (V1 2 (1, 4158)))))) 2%nat))))%N.
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
  assert (P1 : den Ev rv e101 <= den Ev rv e102) by (exact (step_62 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e105 e101.
  nonnegative N3 (nil_nonnegative Ev) e106.
  nonnegative N4 (nil_nonnegative Ev) e107.
  assert (Q5 : den Ev rv e103 = den Ev rv e108) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e109 e110.
  assert (Z7 : forall sv, 0 <= den Ev sv e111) by (number_nn).
  nonnegative N8 (cons_nonnegative Ev e111 _ Z7 (nil_nonnegative Ev)) e112.
  assert (Z9 : forall sv, 0 <= den Ev sv e111) by (number_nn).
  nonnegative N10 (cons_nonnegative Ev e111 _ Z9 (nil_nonnegative Ev)) e113.
  assert (Q11 : den Ev rv e104 = den Ev rv e114) by (exact (squares _ _ N8 N10 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e103 <= den Ev rv e104)) (Req_le _ _ Q11))).
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

Definition e116 : ex := (Mul e111 p225)%N.
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
  assert (P1 : den Ev rv e115 <= den Ev rv e116) by (exact (step_63 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  assert (P2 : den Ev rv e115 <= den Ev rv e116) by (exact (step_64 n d A b x y Hs_n Hs_d P1)).
  exact (P2).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  exact (inequality_1 n d A b x y Hs_n Hs_d Hh2 Hh1).
Qed.

Definition e117 : ex := (Add (Int 1) (Opp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) (Int 1)))))%N.
Definition e118 : ex := (Add (Min (0, 20000) (V1 1 (0, 20000))) (Opp e1))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [y; b; x] [A]) (ienv_of []) e115 /\
  defined (env_of [n; d] [] [y; b; x] [A]) (ienv_of []) e116.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [y; b; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e118 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e117 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
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

Definition p247 : ex := (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p209))%N.
Definition e119 : ex := (Sqrt (Sum (0, 20005) (Pow (Sum (1, 20004) (Mul (V2 0 (0, 20005) (1, 20004)) p247)) 2%nat)))%N.
Definition p249 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p250 : ex := (Sum (1, 20004) (Pow p247 2%nat))%N.
Definition e156 : ex := (Sqrt p250)%N.
Definition e120 : ex := (Mul p249 e156)%N.
Definition p253 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V2 0 (0, 20003) (1, 20000))))%N.
Definition p254 : ex := (Sum (0, 20003) (Mul p253 p209))%N.
Definition p255 : ex := (Sum (0, 20004) (Pow p254 2%nat))%N.
Definition e121 : ex := (Sqrt p255)%N.
Definition e122 : ex := (Mul e156 p249)%N.
(* norm(A*A.T*(h(y) - h(x))) <= norm(A.T*(h(y) - h(x)))*spectral_norm(A), by spectral *)
Lemma step_66 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x))))
  <= norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))) * spectral n d A.
Proof.
  intros n d A b x y Hs_n Hs_d.
  setting [n; d] [] [y; b; x] [A] [] [].
  assert (P1 : den Ev rv e119 <= den Ev rv e120) by (exact (spectral_bound n d A (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))))).
  equal Q2 e121 e119.
  equal Q3 e120 e122.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p258 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p259 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p258)) 2%nat))%N.
Definition e123 : ex := (Sqrt p259)%N.
Definition p261 : ex := (Sqrt (Sum (1, 20000) (Pow p258 2%nat)))%N.
Definition e124 : ex := (Mul p249 p261)%N.
Definition e125 : ex := (Mul p261 p249)%N.
(* norm(A*(y - x)) <= norm(y - x)*spectral_norm(A), by spectral *)
Lemma step_67 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd y (vopp x))) <= norm d (vadd y (vopp x)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e123 <= den Ev rv e124) by (exact (spectral_bound n d A (vadd y (vopp x)))).
  equal Q2 e124 e125.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p264 : ex := (Sum (0, 4124) (Pow (Sum (1, 4125) (Mul (V2 0 (0, 4124) (1, 4125)) (Add (V1 0 (1, 4125)) (Opp (V1 2 (1, 4125)))))) 2%nat))%N.
Definition e126 : ex := (Sqrt p264)%N.
Definition p266 : ex := (Sqrt (Sum (1, 4126) (Pow (Add (V1 0 (1, 4126)) (Opp (V1 2 (1, 4126)))) 2%nat)))%N.
Definition p267 : ex := (Spec (0, 4127) (1, 4128) (V2 0 (0, 4127) (1, 4128)))%N.
Definition e127 : ex := (Mul p266 p267)%N.
Definition p269 : ex := (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 0 (1, 4104))))) (Int 1))))%N.
Definition p270 : ex := (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 0 (1, 4107))))) (Int 1))))%N.
Definition p271 : ex := (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 0 (1, 4110))))) (Int 1))))%N.
Definition p272 : ex := (Mul e111 (Sqrt (Sum (1, 4096) (Pow (Sum (0, 4097) (Mul (V2 0 (0, 4097) (1, 4096)) (Add (Sum (0, 4098) (Mul (Add (Mul (Del (0, 4097) (0, 4098)) (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 0 (1, 4101))))) (Int 1)))) (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4097) (1, 4099)) (V1 0 (1, 4099))))))) (Opp (Mul (Mul p269 (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4097) (1, 4102)) (V1 0 (1, 4102)))))) (Mul p270 (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4098) (1, 4105)) (V1 0 (1, 4105))))))))) (Add (Mul p271 (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4098) (1, 4108)) (V1 0 (1, 4108)))))) (Opp (V1 1 (0, 4098)))))) (Opp (Sum (0, 4111) (Mul (Add (Mul (Del (0, 4097) (0, 4111)) (Mul (Inv (Sum (0, 4113) (Mul (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 2 (1, 4114))))) (Int 1)))) (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4097) (1, 4112)) (V1 2 (1, 4112))))))) (Opp (Mul (Mul (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 2 (1, 4117))))) (Int 1)))) (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4097) (1, 4115)) (V1 2 (1, 4115)))))) (Mul (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 2 (1, 4120))))) (Int 1)))) (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4111) (1, 4118)) (V1 2 (1, 4118))))))))) (Add (Mul (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 2 (1, 4123))))) (Int 1)))) (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4111) (1, 4121)) (V1 2 (1, 4121)))))) (Opp (V1 1 (0, 4111)))))))))) 2%nat))))%N.
Definition p273 : ex := (Spec (0, 4129) (1, 4130) (V2 0 (0, 4129) (1, 4130)))%N.
Definition e128 : ex := (Mul (Mul p272 e126) p273)%N.
Definition e129 : ex := (Mul (Mul p272 e127) p273)%N.
Definition p276 : ex := (Sqrt (Sum (1, 20000) (Pow p210 2%nat)))%N.
Definition e130 : ex := (Mul (Mul (Mul e111 e156) (Mul p276 p249)) p249)%N.
Definition p278 : ex := (Mul (Pow p249 2%nat) e111)%N.
Definition e157 : ex := (Mul p278 p276)%N.
Definition e131 : ex := (Mul e157 e156)%N.
(* lambda_max()*norm(A.T*(h(y) - h(x)))*norm(A*(y - x))*spectral_norm(A) <= lambda_max()*norm(y - x)*norm(A.T*(h(y) - h(x)))*spectral_norm(A)**2, by replace *)
Lemma step_68 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  lambda_max * norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))) * norm n (mulv d A (vadd y (vopp x))) * spectral n d A
  <= spectral n d A ^ 2 * lambda_max * norm d (vadd y (vopp x)) * norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))).
Proof.
  intros n d A b x y Hs_n Hs_d.
  setting [n; d] [] [y; b; x] [A] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e111) by (number_nn).
  upward P2 (cons_nonnegative Ev e111 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e126 e127 _ (fun sv Wv SFv => (step_67 n d A x y Hs_n Hs_d)) (nil_replaced Ev rv)) e128 e129.
  equal Q3 e130 e131.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition p281 : ex := (Sum (0, 4098) (Pow (Sum (0, 4099) (Mul (Sum (1, 4100) (Mul (V2 0 (0, 4098) (1, 4100)) (V2 0 (0, 4099) (1, 4100)))) (Add (Sum (0, 4101) (Mul (Add (Mul (Del (0, 4099) (0, 4101)) (Mul p269 (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4099) (1, 4102)) (V1 0 (1, 4102))))))) (Opp (Mul (Mul p270 (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4099) (1, 4105)) (V1 0 (1, 4105)))))) (Mul p271 (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4101) (1, 4108)) (V1 0 (1, 4108))))))))) (Add (Mul (Inv (Sum (0, 4112) (Mul (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 0 (1, 4113))))) (Int 1)))) (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4101) (1, 4111)) (V1 0 (1, 4111)))))) (Opp (V1 2 (0, 4101)))))) (Opp (Sum (0, 4114) (Mul (Add (Mul (Del (0, 4099) (0, 4114)) (Mul (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 1 (1, 4117))))) (Int 1)))) (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4099) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (Mul (Mul (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 1 (1, 4120))))) (Int 1)))) (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4099) (1, 4118)) (V1 1 (1, 4118)))))) (Mul (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 1 (1, 4123))))) (Int 1)))) (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4114) (1, 4121)) (V1 1 (1, 4121))))))))) (Add (Mul (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 1 (1, 4126))))) (Int 1)))) (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4114) (1, 4124)) (V1 1 (1, 4124)))))) (Opp (V1 2 (0, 4114)))))))))) 2%nat))%N.
Definition e132 : ex := (Sqrt p281)%N.
Definition p283 : ex := (Sqrt (Sum (1, 4127) (Pow (Sum (0, 4128) (Mul (V2 0 (0, 4128) (1, 4127)) (Add (Sum (0, 4129) (Mul (Add (Mul (Del (0, 4128) (0, 4129)) (Mul (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 0 (1, 4132))))) (Int 1)))) (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4128) (1, 4130)) (V1 0 (1, 4130))))))) (Opp (Mul (Mul (Inv (Sum (0, 4134) (Mul (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 0 (1, 4135))))) (Int 1)))) (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4128) (1, 4133)) (V1 0 (1, 4133)))))) (Mul (Inv (Sum (0, 4137) (Mul (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4137) (1, 4138)) (V1 0 (1, 4138))))) (Int 1)))) (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4129) (1, 4136)) (V1 0 (1, 4136))))))))) (Add (Mul (Inv (Sum (0, 4140) (Mul (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 0 (1, 4141))))) (Int 1)))) (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4129) (1, 4139)) (V1 0 (1, 4139)))))) (Opp (V1 2 (0, 4129)))))) (Opp (Sum (0, 4142) (Mul (Add (Mul (Del (0, 4128) (0, 4142)) (Mul (Inv (Sum (0, 4144) (Mul (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 1 (1, 4145))))) (Int 1)))) (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4128) (1, 4143)) (V1 1 (1, 4143))))))) (Opp (Mul (Mul (Inv (Sum (0, 4147) (Mul (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4147) (1, 4148)) (V1 1 (1, 4148))))) (Int 1)))) (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4128) (1, 4146)) (V1 1 (1, 4146)))))) (Mul (Inv (Sum (0, 4150) (Mul (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4150) (1, 4151)) (V1 1 (1, 4151))))) (Int 1)))) (Exp (Sum (1, 4149) (Mul (V2 0 (0, 4142) (1, 4149)) (V1 1 (1, 4149))))))))) (Add (Mul (Inv (Sum (0, 4153) (Mul (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4153) (1, 4154)) (V1 1 (1, 4154))))) (Int 1)))) (Exp (Sum (1, 4152) (Mul (V2 0 (0, 4142) (1, 4152)) (V1 1 (1, 4152)))))) (Opp (V1 2 (0, 4142)))))))))) 2%nat)))%N.
Definition p284 : ex := (Spec (0, 4155) (1, 4156) (V2 0 (0, 4155) (1, 4156)))%N.
Definition e133 : ex := (Mul p283 p284)%N.
Definition p286 : ex := (Mul e111 (Sqrt (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (Add (V1 0 (1, 4097)) (Opp (V1 1 (1, 4097)))))) 2%nat))))%N.
Definition e134 : ex := (Mul p286 e132)%N.
Definition e135 : ex := (Mul p286 e133)%N.
Definition p289 : ex := (Sqrt (Sum (1, 20004) (Pow (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Add (Sum (0, 20002) (Mul p204 (Add p203 (Opp (V1 2 (0, 20002)))))) (Opp p123)))) 2%nat)))%N.
Definition e136 : ex := (Mul (Mul e111 e123) (Mul p289 p249))%N.
Definition e137 : ex := (Mul (Mul (Mul e111 p289) e123) p249)%N.
(* lambda_max()*norm(A*(y - x))*norm(A*A.T*(h(y) - h(x))) <= lambda_max()*norm(A.T*(h(y) - h(x)))*norm(A*(y - x))*spectral_norm(A), by replace *)
Lemma step_69 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  lambda_max * norm n (mulv d A (vadd y (vopp x))) * norm n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x))))
  <= lambda_max * norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))) * norm n (mulv d A (vadd y (vopp x))) * spectral n d A.
Proof.
  intros n d A b x y Hs_n Hs_d.
  setting [n; d] [] [y; x; b] [A] [] [].
  assert (Z1 : forall sv, 0 <= den Ev sv e111) by (number_nn).
  upward P2 (cons_nonnegative Ev e111 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e132 e133 _ (fun sv Wv SFv => (step_66 n d A b x y Hs_n Hs_d)) (nil_replaced Ev rv)) e134 e135.
  equal Q3 e136 e137.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Definition p292 : ex := (Sum (0, 4096) (Pow (Add (Sum (0, 4097) (Mul (Add (Mul (Del (0, 4096) (0, 4097)) (Mul (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 0 (1, 4100))))) (Int 1)))) (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 0 (1, 4098))))))) (Opp (Mul (Mul (Inv (Sum (0, 4102) (Mul (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 0 (1, 4103))))) (Int 1)))) (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 0 (1, 4101)))))) (Mul (Inv (Sum (0, 4105) (Mul (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 0 (1, 4106))))) (Int 1)))) (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4097) (1, 4104)) (V1 0 (1, 4104))))))))) (Add (Mul (Inv (Sum (0, 4108) (Mul (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 0 (1, 4109))))) (Int 1)))) (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4097) (1, 4107)) (V1 0 (1, 4107)))))) (Opp (V1 1 (0, 4097)))))) (Opp (Sum (0, 4110) (Mul (Add (Mul (Del (0, 4096) (0, 4110)) (Mul (Inv (Sum (0, 4112) (Mul (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 2 (1, 4113))))) (Int 1)))) (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4096) (1, 4111)) (V1 2 (1, 4111))))))) (Opp (Mul (Mul (Inv (Sum (0, 4115) (Mul (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4115) (1, 4116)) (V1 2 (1, 4116))))) (Int 1)))) (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4096) (1, 4114)) (V1 2 (1, 4114)))))) (Mul (Inv (Sum (0, 4118) (Mul (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4118) (1, 4119)) (V1 2 (1, 4119))))) (Int 1)))) (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4110) (1, 4117)) (V1 2 (1, 4117))))))))) (Add (Mul (Inv (Sum (0, 4121) (Mul (Exp (Sum (1, 4122) (Mul (V2 0 (0, 4121) (1, 4122)) (V1 2 (1, 4122))))) (Int 1)))) (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4110) (1, 4120)) (V1 2 (1, 4120)))))) (Opp (V1 1 (0, 4110)))))))) 2%nat))%N.
Definition e138 : ex := (Sqrt p292)%N.
Definition p294 : ex := (Sqrt (Sum (0, 4123) (Pow (Sum (1, 4124) (Mul (V2 0 (0, 4123) (1, 4124)) (Add (V1 0 (1, 4124)) (Opp (V1 2 (1, 4124)))))) 2%nat)))%N.
Definition e139 : ex := (Mul e111 p294)%N.
Definition p296 : ex := (Sqrt (Sum (0, 4125) (Pow (Sum (0, 4126) (Mul (Sum (1, 4127) (Mul (V2 0 (0, 4125) (1, 4127)) (V2 0 (0, 4126) (1, 4127)))) (Add (Sum (0, 4128) (Mul (Add (Mul (Del (0, 4126) (0, 4128)) (Mul (Inv (Sum (0, 4130) (Mul (Exp (Sum (1, 4131) (Mul (V2 0 (0, 4130) (1, 4131)) (V1 0 (1, 4131))))) (Int 1)))) (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4126) (1, 4129)) (V1 0 (1, 4129))))))) (Opp (Mul (Mul (Inv (Sum (0, 4133) (Mul (Exp (Sum (1, 4134) (Mul (V2 0 (0, 4133) (1, 4134)) (V1 0 (1, 4134))))) (Int 1)))) (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4126) (1, 4132)) (V1 0 (1, 4132)))))) (Mul (Inv (Sum (0, 4136) (Mul (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4136) (1, 4137)) (V1 0 (1, 4137))))) (Int 1)))) (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4128) (1, 4135)) (V1 0 (1, 4135))))))))) (Add (Mul (Inv (Sum (0, 4139) (Mul (Exp (Sum (1, 4140) (Mul (V2 0 (0, 4139) (1, 4140)) (V1 0 (1, 4140))))) (Int 1)))) (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4128) (1, 4138)) (V1 0 (1, 4138)))))) (Opp (V1 1 (0, 4128)))))) (Opp (Sum (0, 4141) (Mul (Add (Mul (Del (0, 4126) (0, 4141)) (Mul (Inv (Sum (0, 4143) (Mul (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4143) (1, 4144)) (V1 2 (1, 4144))))) (Int 1)))) (Exp (Sum (1, 4142) (Mul (V2 0 (0, 4126) (1, 4142)) (V1 2 (1, 4142))))))) (Opp (Mul (Mul p235 (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4126) (1, 4145)) (V1 2 (1, 4145)))))) (Mul p236 (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4141) (1, 4148)) (V1 2 (1, 4148))))))))) (Add (Mul p237 (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4141) (1, 4151)) (V1 2 (1, 4151)))))) (Opp (V1 1 (0, 4141)))))))))) 2%nat)))%N.
Definition e140 : ex := (Mul e138 p296)%N.
Definition e141 : ex := (Mul e139 p296)%N.
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
  assert (Z1 : forall sv, 0 <= den Ev sv e111) by (number_nn).
  upward P2 (cons_nonnegative Ev e111 _ Z1 (nil_nonnegative Ev)) (cons_replaced Ev rv e138 e139 _ (fun sv Wv SFv => (inequality_1 n d A b x y Hs_n Hs_d Hh1 Hh2)) (nil_replaced Ev rv)) e140 e141.
  exact (P2).
Qed.

Definition p299 : ex := (Sqrt (Sum (0, 20004) (Pow (Sum (0, 20003) (Mul p253 p183)) 2%nat)))%N.
Definition e142 : ex := (Mul e108 p299)%N.
Definition e143 : ex := (Mul e114 p299)%N.
Definition p302 : ex := (Sum (1, 20004) (Pow (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p183)) 2%nat))%N.
Definition e154 : ex := (Sqrt p302)%N.
Definition e144 : ex := (Mul (Mul (Mul e111 e154) p197) p249)%N.
Definition p305 : ex := (Sqrt (Sum (1, 20000) (Pow p184 2%nat)))%N.
Definition e155 : ex := (Mul p278 p305)%N.
Definition e145 : ex := (Mul e155 e154)%N.
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
  assert (P1 : den Ev rv e142 <= den Ev rv e143) by (exact (step_70 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  assert (P2 : den Ev rv e143 <= den Ev rv e144) by (exact (step_69 n d A b x y Hs_n Hs_d)).
  assert (P3 : den Ev rv e144 <= den Ev rv e145) by (exact (step_68 n d A b x y Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p308 : ex := (Mul p201 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p309 : ex := (Mul p254 (Add (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20004) (0, 20002)) p308) (Opp (Mul p308 p203))) p205)) (Opp (Sum (0, 20002) (Mul p31 p207)))))%N.
Definition e149 : ex := (Sum (0, 20004) p309)%N.
Definition e146 : ex := (Abs e149)%N.
Definition e147 : ex := (Mul e121 e115)%N.
Definition e148 : ex := (Mul e115 e121)%N.
(* absolute(inner(A*A.T*(h(y) - h(x)), h(y) - h(x))) <= norm(h(y) - h(x))*norm(A*A.T*(h(y) - h(x))), by instance *)
Lemma step_72 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Rabs (inner n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x)))) (vadd (h n d A b y) (vopp (h n d A b x))))
  <= norm n (vadd (h n d A b y) (vopp (h n d A b x))) * norm n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x)))).
Proof.
  intros n d A b x y Hs_n Hs_d.
  setting [n; d] [] [y; b; x] [A] [] [].
  assert (P1 : den Ev rv e146 <= den Ev rv e147) by (exact (cauchy_schwarz.step_6 n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x)))) (vadd (h n d A b y) (vopp (h n d A b x))) Hs_n)).
  equal Q2 e147 e148.
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
  assert (P1 : den Ev rv e149 <= den Ev rv e146) by (exact (Rle_abs (den Ev rv e149))).
  exact (P1).
Qed.

Definition e150 : ex := (Pow e156 2%nat)%N.
(* norm(A.T*(h(y) - h(x)))**2 <= inner(A*A.T*(h(y) - h(x)), h(y) - h(x)), by same *)
Lemma step_74 :
  forall (n d : nat) (A : mat) (b x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n (tr A) (vadd (h n d A b y) (vopp (h n d A b x)))) ^ 2
  <= inner n (mulv n (mulm d A (tr A)) (vadd (h n d A b y) (vopp (h n d A b x)))) (vadd (h n d A b y) (vopp (h n d A b x))).
Proof.
  intros n d A b x y Hs_n Hs_d.
  setting [n; d] [] [y; b; x] [A] [] [].
  equal Q1 e150 e149.
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
  assert (P1 : den Ev rv e150 <= den Ev rv e149) by (exact (step_74 n d A b x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e149 <= den Ev rv e146) by (exact (step_73 n d A b x y Hs_n Hs_d)).
  assert (P3 : den Ev rv e146 <= den Ev rv e148) by (exact (step_72 n d A b x y Hs_n Hs_d)).
  assert (P4 : den Ev rv e148 <= den Ev rv e131) by (exact (step_71 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e151 : ex := (Pow e154 2%nat)%N.
Definition e152 : ex := (Sqrt (Sum (1, 4160) (Pow (Sum (0, 4161) (Mul (V2 0 (0, 4161) (1, 4160)) (Add (Sum (0, 4162) (Mul (Add (Mul (Del (0, 4161) (0, 4162)) (Mul (Inv (Sum (0, 4164) (Mul (Exp (Sum (1, 4165) (Mul (V2 0 (0, 4164) (1, 4165)) (V1 1 (1, 4165))))) (Int 1)))) (Exp (Sum (1, 4163) (Mul (V2 0 (0, 4161) (1, 4163)) (V1 1 (1, 4163))))))) (Opp (Mul (Mul (Inv (Sum (0, 4167) (Mul (Exp (Sum (1, 4168) (Mul (V2 0 (0, 4167) (1, 4168)) (V1 1 (1, 4168))))) (Int 1)))) (Exp (Sum (1, 4166) (Mul (V2 0 (0, 4161) (1, 4166)) (V1 1 (1, 4166)))))) (Mul (Inv (Sum (0, 4170) (Mul (Exp (Sum (1, 4171) (Mul (V2 0 (0, 4170) (1, 4171)) (V1 1 (1, 4171))))) (Int 1)))) (Exp (Sum (1, 4169) (Mul (V2 0 (0, 4162) (1, 4169)) (V1 1 (1, 4169))))))))) (Add (Mul (Inv (Sum (0, 4173) (Mul (Exp (Sum (1, 4174) (Mul (V2 0 (0, 4173) (1, 4174)) (V1 1 (1, 4174))))) (Int 1)))) (Exp (Sum (1, 4172) (Mul (V2 0 (0, 4162) (1, 4172)) (V1 1 (1, 4172)))))) (Opp (V1 0 (0, 4162)))))) (Opp (Sum (0, 4175) (Mul (Add (Mul (Del (0, 4161) (0, 4175)) (Mul (Inv (Sum (0, 4177) (Mul (Exp (Sum (1, 4178) (Mul (V2 0 (0, 4177) (1, 4178)) (V1 2 (1, 4178))))) (Int 1)))) (Exp (Sum (1, 4176) (Mul (V2 0 (0, 4161) (1, 4176)) (V1 2 (1, 4176))))))) (Opp (Mul (Mul (Inv (Sum (0, 4180) (Mul (Exp (Sum (1, 4181) (Mul (V2 0 (0, 4180) (1, 4181)) (V1 2 (1, 4181))))) (Int 1)))) (Exp (Sum (1, 4179) (Mul (V2 0 (0, 4161) (1, 4179)) (V1 2 (1, 4179)))))) (Mul (Inv (Sum (0, 4183) (Mul (Exp (Sum (1, 4184) (Mul (V2 0 (0, 4183) (1, 4184)) (V1 2 (1, 4184))))) (Int 1)))) (Exp (Sum (1, 4182) (Mul (V2 0 (0, 4175) (1, 4182)) (V1 2 (1, 4182))))))))) (Add (Mul (Inv (Sum (0, 4186) (Mul (Exp (Sum (1, 4187) (Mul (V2 0 (0, 4186) (1, 4187)) (V1 2 (1, 4187))))) (Int 1)))) (Exp (Sum (1, 4185) (Mul (V2 0 (0, 4175) (1, 4185)) (V1 2 (1, 4185)))))) (Opp (V1 0 (0, 4175)))))))))) 2%nat)))%N.
Definition e153 : ex := (Mul (Mul (Pow (Spec (0, 4188) (1, 4189) (V2 0 (0, 4188) (1, 4189))) 2%nat) e111) (Sqrt (Sum (1, 4190) (Pow (Add (V1 1 (1, 4190)) (Opp (V1 2 (1, 4190)))) 2%nat))))%N.
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
  assert (P1 : den Ev rv e151 <= den Ev rv e145) by (exact (step_75 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  nonnegative N2 (nil_nonnegative Ev) e152.
  assert (Z3 : forall sv, 0 <= den Ev sv e111) by (number_nn).
  nonnegative N4 (cons_nonnegative Ev e111 _ Z3 (nil_nonnegative Ev)) e153.
  exact ((cancel_square (den Ev rv e154) (den Ev rv e155) P1 N2 N4)).
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

Definition e158 : ex := (Add e157 (Opp e156))%N.
Definition p319 : ex := (Sum (1, 20004) (Pow (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p206)) (Opp (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p208)))) 2%nat))%N.
Definition e160 : ex := (Sqrt p319)%N.
Definition e159 : ex := (Add e157 (Opp e160))%N.
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
  assert (P1 : den Ev rv e156 <= den Ev rv e157) by (exact (step_76 n d A b x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e158 e159.
  assert (P3 : den Ev rv e160 <= den Ev rv e157) by (exact (rearranged (den Ev rv e156) (den Ev rv e157) (den Ev rv e160) (den Ev rv e157) P1 Q2)).
  assert (P4 : den Ev rv e160 <= den Ev rv e157) by (exact (step_77 n d A b x y Hs_n Hs_d P3)).
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
  defined (env_of [n; d] [] [y; b; x] [A]) (ienv_of []) e160 /\
  defined (env_of [n; d] [] [y; b; x] [A]) (ienv_of []) e157.
Proof.
  intros n d A b x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [y; b; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e118 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e117 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
