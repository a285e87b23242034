(* Newton: what the regulariser adds to the curvature. The claim newton of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require hessian_bounds.
Open Scope R_scope.

(* What is claimed. *)

(* jacobian(gradient(norm(diag(w)*A*x)**2/2 + L(x), x), x) = A.T*(B(x) + diag(w)*diag(w))*A *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (omega : R) (w x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  omega <= minn n (fun k => w k ^ 2) ->
  is_derive (fun s => (fun x => grad (fun x => norm n (mulv d (mulm n (diag w) A) x) ^ 2 / 2 + L n d A b x) x) (upd x l s) k) (x l)
    (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A k l).

(* jacobian(f(x), x).T*jacobian(f(x), x) = A.T*J(x)*J(x)*A *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (omega : R) (w x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  omega <= minn n (fun k => w k ^ 2) ->
  mulm n (tr (jac (fun x => f n d A x) x)) (jac (fun x => f n d A x) x) k l
  = mulm n (mulm n (mulm n (tr A) (J n d A x)) (J n d A x)) A k l.

(* (omega + Rational(-1, 2))*norm(A*z)**2 <= inner(A*z, (B(x) + diag(w)*diag(w))*A*z) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A : mat) (b : vec) (omega : R) (w x z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  omega <= minn n (fun k => w k ^ 2) ->
  norm n (mulv d A z) ^ 2 * (- (/ 2) + omega)
  <= inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) z).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p2 : ex := (Inv (Sum (0, 20001) (Mul (Exp p1) (Int 1))))%N.
Definition p3 : ex := (Mul p2 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p4 : ex := (Add p3 (Opp (V1 2 (0, 20002))))%N.
Definition p5 : ex := (Add (Mul (Pow (Sqrt (Sum (0, 20002) (Pow (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (Mul (Del (0, 20002) (0, 20000)) (V1 1 (0, 20002))) (V2 0 (0, 20000) (1, 20001)))) (V1 0 (1, 20001)))) 2%nat))) 2%nat) (Inv (Int 2))) (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p4 2%nat))) 2%nat) (Inv (Int 2))))%N.
Definition e1 : ex := (D (T1 0 (1, 1)) p5)%N.
Definition p7 : ex := (Mul p2 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p8 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p7) (Opp (Mul p7 p3)))%N.
Definition p9 : ex := (Mul p2 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p10 : ex := (Sum (0, 20002) (Mul p8 p4))%N.
Definition e2 : ex := (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 1)) (Add (Add (Add (Add (Sum (0, 20002) (Mul p8 (Add (Mul (Del (0, 20002) (0, 20004)) p3) (Opp (Mul p3 p9))))) (Mul (Del (0, 20003) (0, 20004)) p10)) (Opp (Mul p7 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20004) (0, 20002)) p9) (Opp (Mul p9 p3))) p4))))) (Opp (Mul p10 p9))) (Sum (0, 20000) (Mul (Mul (Del (0, 20003) (0, 20000)) (V1 1 (0, 20003))) (Mul (Del (0, 20000) (0, 20004)) (V1 1 (0, 20000)))))))) (V2 0 (0, 20004) (1, 2))))%N.
Lemma equation_1 :
  forall (n d : nat) (A : mat) (b w x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  is_derive (fun s => (fun x => grad (fun x => norm n (mulv d (mulm n (diag w) A) x) ^ 2 / 2 + L n d A b x) x) (upd x l s) k) (x l)
    (mulm n (mulm n (tr A) (madd (B n d A b x) (mulm n (diag w) (diag w)))) A k l).
Proof.
  intros n d A b w x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [x; w; b] [A] [((1%N, 1%N), k); ((1%N, 2%N), l)] [].
  derivative (nil_nonzero Ev) (T1 0 (1, 2))%N e1 e2.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b omega w x k l Hs_n Hs_d Hi_k Hi_l Hh1 Hh2 Hh3.
  exact (equation_1 n d A b w x k l Hs_n Hs_d Hi_k Hi_l).
Qed.

Definition e21 : ex := (Sc 0)%N.
Definition e3 : ex := (Add (Min (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)) (Opp e21))%N.
Definition e4 : ex := (Add (Int 1) (Opp (Sum (0, 20000) (Mul (V1 2 (0, 20000)) (Int 1)))))%N.
Definition e5 : ex := (Add (Min (0, 20000) (V1 2 (0, 20000))) (Opp (Int 0)))%N.
Definition e6 : ex := (D (T1 0 (1, 2)) e1)%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b : vec) (omega : R) (w x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  omega <= minn n (fun k => w k ^ 2) ->
  defined (env_of [n; d] [omega] [x; w; b] [A]) (ienv_of [((1%N, 1%N), k); ((1%N, 2%N), l)]) e6 /\
  defined (env_of [n; d] [omega] [x; w; b] [A]) (ienv_of [((1%N, 1%N), k); ((1%N, 2%N), l)]) e2.
Proof.
  intros n d A b omega w x k l Hs_n Hs_d Hi_k Hi_l Hh1 Hh2 Hh3.
  setting [n; d] [omega] [x; w; b] [A] [((1%N, 1%N), k); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e5 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e4 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e3 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.

Definition e7 : ex := (Sum (0, 20002) (Mul (D (T1 0 (1, 1)) p3) (D (T1 0 (1, 2)) p3)))%N.
Definition e8 : ex := (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (Sum (0, 20002) (Mul (V2 0 (0, 20002) (1, 1)) (Add (Mul (Del (0, 20002) (0, 20003)) p3) (Opp (Mul p3 p7))))) (Add (Mul (Del (0, 20003) (0, 20004)) p7) (Opp (Mul p7 p9))))) (V2 0 (0, 20004) (1, 2))))%N.
Lemma equation_2 :
  forall (n d : nat) (A : mat) (x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  mulm n (tr (jac (fun x => f n d A x) x)) (jac (fun x => f n d A x) x) k l
  = mulm n (mulm n (mulm n (tr A) (J n d A x)) (J n d A x)) A k l.
Proof.
  intros n d A x k l Hs_n Hs_d Hi_k Hi_l.
  setting [n; d] [] [x] [A] [((1%N, 1%N), k); ((1%N, 2%N), l)] [].
  equation (nil_nonzero Ev) e7 e8.
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A b omega w x k l Hs_n Hs_d Hi_k Hi_l Hh1 Hh2 Hh3.
  exact (equation_2 n d A x k l Hs_n Hs_d Hi_k Hi_l).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b : vec) (omega : R) (w x : vec) (k l : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat -> (l < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  omega <= minn n (fun k => w k ^ 2) ->
  defined (env_of [n; d] [omega] [x; w; b] [A]) (ienv_of [((1%N, 1%N), k); ((1%N, 2%N), l)]) e7 /\
  defined (env_of [n; d] [omega] [x; w; b] [A]) (ienv_of [((1%N, 1%N), k); ((1%N, 2%N), l)]) e8.
Proof.
  intros n d A b omega w x k l Hs_n Hs_d Hi_k Hi_l Hh1 Hh2 Hh3.
  setting [n; d] [omega] [x; w; b] [A] [((1%N, 1%N), k); ((1%N, 2%N), l)] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e5 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e4 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e3 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.

Definition p19 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p20 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p21 : ex := (Inv (Sum (0, 20001) (Mul (Exp p20) (Int 1))))%N.
Definition p22 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p23 : ex := (Mul p21 (Exp p22))%N.
Definition p24 : ex := (Mul p21 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p25 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p23) (Opp (Mul p23 p24)))%N.
Definition p26 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p27 : ex := (Mul p21 (Exp p26))%N.
Definition p28 : ex := (Add p24 (Opp (V1 2 (0, 20002))))%N.
Definition p29 : ex := (Sum (0, 20002) (Mul p25 p28))%N.
Definition p30 : ex := (Add (Add (Add (Sum (0, 20002) (Mul p25 (Add (Mul (Del (0, 20002) (0, 20003)) p24) (Opp (Mul p24 p27))))) (Mul (Del (0, 20005) (0, 20003)) p29)) (Opp (Mul p23 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p27) (Opp (Mul p27 p24))) p28))))) (Opp (Mul p29 p27)))%N.
Definition p31 : ex := (Pow p1 2%nat)%N.
Definition e9 : ex := (Add (Sum (0, 20005) (Mul p19 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul p30 (V2 0 (0, 20003) (1, 20004)))) (V1 0 (1, 20004)))))) (Sum (0, 20001) (Mul p31 (Pow (V1 3 (0, 20001)) 2%nat))))%N.
Definition e10 : ex := (Sum (0, 20005) (Mul p19 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add p30 (Sum (0, 20000) (Mul (Mul (Del (0, 20005) (0, 20000)) (V1 3 (0, 20005))) (Mul (Del (0, 20000) (0, 20003)) (V1 3 (0, 20000)))))) (V2 0 (0, 20003) (1, 20004)))) (V1 0 (1, 20004))))))%N.
(* inner(A*z, B(x)*A*z) + total((A*z)[k]**2*w[k]**2, k) <= inner(A*z, (B(x) + diag(w)*diag(w))*A*z), by same *)
Lemma line_3_4 :
  forall (n d : nat) (A : mat) (b w x z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (mulv d A z) (mulv d (mulm n (B n d A b x) A) z) + sum n (fun k => mulv d A z k ^ 2 * w k ^ 2)
  <= inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) z).
Proof.
  intros n d A b w x z Hs_n Hs_d.
  setting [n; d] [] [z; x; b; w] [A] [] [].
  equal Q1 e9 e10.
  exact (Req_le _ _ Q1).
Qed.

(* -norm(A*z)**2/2 <= inner(A*z, B(x)*A*z), by assume *)
Lemma step_1 :
  forall (n d : nat) (A : mat) (b x z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (norm n (mulv d A z) ^ 2 / 2) <= inner n (mulv d A z) (mulv d (mulm n (B n d A b x) A) z) ->
  - (norm n (mulv d A z) ^ 2 / 2) <= inner n (mulv d A z) (mulv d (mulm n (B n d A b x) A) z).
Proof.
  intros n d A b x z Hs_n Hs_d Hh1.
  setting [n; d] [] [z; x; b] [A] [] [].
  exact Hh1.
Qed.

Definition e11 : ex := (Opp (Mul (Pow (Sqrt (Sum (0, 20001) (Pow p20 2%nat))) 2%nat) (Inv (Int 2))))%N.
Definition p35 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) (Int 1))))%N.
Definition p36 : ex := (Mul p35 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p37 : ex := (Mul p35 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p38 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p36) (Opp (Mul p36 p37)))%N.
Definition p39 : ex := (Mul p35 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p40 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p37) (Opp (Mul p37 p39)))%N.
Definition p41 : ex := (Add p37 (Opp (V1 0 (0, 20002))))%N.
Definition p42 : ex := (Sum (0, 20002) (Mul p38 p41))%N.
Definition p43 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p39) (Opp (Mul p39 p37))) p41))%N.
Definition e12 : ex := (Sum (0, 20004) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000)))) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p38 p40)) (Mul (Del (0, 20004) (0, 20003)) p42)) (Opp (Mul p36 p43))) (Opp (Mul p42 p39))) p26))))%N.
Definition p45 : ex := (Mul p35 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p46 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p45) (Opp (Mul p45 p37)))%N.
Definition p47 : ex := (Sum (0, 20002) (Mul p46 p41))%N.
Definition e13 : ex := (Sum (0, 20005) (Mul p22 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p46 p40)) (Mul (Del (0, 20005) (0, 20003)) p47)) (Opp (Mul p45 p43))) (Opp (Mul p47 p39))) (V2 0 (0, 20003) (1, 20004)))) (V1 1 (1, 20004))))))%N.
(* -norm(A*z)**2/2 <= inner(A*z, B(x)*A*z), by instance *)
Lemma step_2 :
  forall (n d : nat) (A : mat) (b x z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  - (norm n (mulv d A z) ^ 2 / 2) <= inner n (mulv d A z) (mulv d (mulm n (B n d A b x) A) z).
Proof.
  intros n d A b x z Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; z; x] [A] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e12) by (exact (hessian_bounds.inequality_2 n d A b (mulv d A z) x Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e12 e13.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p49 : ex := (Pow (Sqrt (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))) 2%nat))) 2%nat)%N.
Definition p50 : ex := (Mul p49 (Inv (Int 2)))%N.
Definition e14 : ex := (Opp p50)%N.
Definition p52 : ex := (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))%N.
Definition p53 : ex := (Mul p52 (Sum (1, 4100) (Mul (Sum (0, 4101) (Mul (Add (Add (Add (Sum (0, 4102) (Mul (Add (Mul (Del (0, 4098) (0, 4102)) (Mul (Inv (Sum (0, 4104) (Mul (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105))))) (Int 1)))) (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4098) (1, 4103)) (V1 1 (1, 4103))))))) (Opp (Mul (Mul (Inv (Sum (0, 4107) (Mul (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 1 (1, 4108))))) (Int 1)))) (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4098) (1, 4106)) (V1 1 (1, 4106)))))) (Mul (Inv (Sum (0, 4110) (Mul (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 1 (1, 4111))))) (Int 1)))) (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4102) (1, 4109)) (V1 1 (1, 4109))))))))) (Add (Mul (Del (0, 4102) (0, 4101)) (Mul (Inv (Sum (0, 4113) (Mul (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 1 (1, 4114))))) (Int 1)))) (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4102) (1, 4112)) (V1 1 (1, 4112))))))) (Opp (Mul (Mul (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 1 (1, 4117))))) (Int 1)))) (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4102) (1, 4115)) (V1 1 (1, 4115)))))) (Mul (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 1 (1, 4120))))) (Int 1)))) (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4101) (1, 4118)) (V1 1 (1, 4118))))))))))) (Mul (Del (0, 4098) (0, 4101)) (Sum (0, 4121) (Mul (Add (Mul (Del (0, 4098) (0, 4121)) (Mul (Inv (Sum (0, 4123) (Mul (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4123) (1, 4124)) (V1 1 (1, 4124))))) (Int 1)))) (Exp (Sum (1, 4122) (Mul (V2 0 (0, 4098) (1, 4122)) (V1 1 (1, 4122))))))) (Opp (Mul (Mul (Inv (Sum (0, 4126) (Mul (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4126) (1, 4127)) (V1 1 (1, 4127))))) (Int 1)))) (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4098) (1, 4125)) (V1 1 (1, 4125)))))) (Mul (Inv (Sum (0, 4129) (Mul (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4129) (1, 4130)) (V1 1 (1, 4130))))) (Int 1)))) (Exp (Sum (1, 4128) (Mul (V2 0 (0, 4121) (1, 4128)) (V1 1 (1, 4128))))))))) (Add (Mul (Inv (Sum (0, 4132) (Mul (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4132) (1, 4133)) (V1 1 (1, 4133))))) (Int 1)))) (Exp (Sum (1, 4131) (Mul (V2 0 (0, 4121) (1, 4131)) (V1 1 (1, 4131)))))) (Opp (V1 2 (0, 4121)))))))) (Opp (Mul (Mul (Inv (Sum (0, 4135) (Mul (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4135) (1, 4136)) (V1 1 (1, 4136))))) (Int 1)))) (Exp (Sum (1, 4134) (Mul (V2 0 (0, 4098) (1, 4134)) (V1 1 (1, 4134)))))) (Sum (0, 4137) (Mul (Add (Mul (Del (0, 4101) (0, 4137)) (Mul (Inv (Sum (0, 4139) (Mul (Exp (Sum (1, 4140) (Mul (V2 0 (0, 4139) (1, 4140)) (V1 1 (1, 4140))))) (Int 1)))) (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4101) (1, 4138)) (V1 1 (1, 4138))))))) (Opp (Mul (Mul (Inv (Sum (0, 4142) (Mul (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4142) (1, 4143)) (V1 1 (1, 4143))))) (Int 1)))) (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4101) (1, 4141)) (V1 1 (1, 4141)))))) (Mul (Inv (Sum (0, 4145) (Mul (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4145) (1, 4146)) (V1 1 (1, 4146))))) (Int 1)))) (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4137) (1, 4144)) (V1 1 (1, 4144))))))))) (Add (Mul (Inv (Sum (0, 4148) (Mul (Exp (Sum (1, 4149) (Mul (V2 0 (0, 4148) (1, 4149)) (V1 1 (1, 4149))))) (Int 1)))) (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4137) (1, 4147)) (V1 1 (1, 4147)))))) (Opp (V1 2 (0, 4137))))))))) (Opp (Mul (Sum (0, 4150) (Mul (Add (Mul (Del (0, 4098) (0, 4150)) (Mul (Inv (Sum (0, 4152) (Mul (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4152) (1, 4153)) (V1 1 (1, 4153))))) (Int 1)))) (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4098) (1, 4151)) (V1 1 (1, 4151))))))) (Opp (Mul (Mul (Inv (Sum (0, 4155) (Mul (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4155) (1, 4156)) (V1 1 (1, 4156))))) (Int 1)))) (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4098) (1, 4154)) (V1 1 (1, 4154)))))) (Mul (Inv (Sum (0, 4158) (Mul (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4158) (1, 4159)) (V1 1 (1, 4159))))) (Int 1)))) (Exp (Sum (1, 4157) (Mul (V2 0 (0, 4150) (1, 4157)) (V1 1 (1, 4157))))))))) (Add (Mul (Inv (Sum (0, 4161) (Mul (Exp (Sum (1, 4162) (Mul (V2 0 (0, 4161) (1, 4162)) (V1 1 (1, 4162))))) (Int 1)))) (Exp (Sum (1, 4160) (Mul (V2 0 (0, 4150) (1, 4160)) (V1 1 (1, 4160)))))) (Opp (V1 2 (0, 4150)))))) (Mul (Inv (Sum (0, 4164) (Mul (Exp (Sum (1, 4165) (Mul (V2 0 (0, 4164) (1, 4165)) (V1 1 (1, 4165))))) (Int 1)))) (Exp (Sum (1, 4163) (Mul (V2 0 (0, 4101) (1, 4163)) (V1 1 (1, 4163))))))))) (V2 0 (0, 4101) (1, 4100)))) (V1 0 (1, 4100)))))%N.
Definition e15 : ex := (Sum (0, 4098) p53)%N.
Definition p55 : ex := (Sum (0, 4166) (Mul (Pow (Sum (1, 4167) (Mul (V2 0 (0, 4166) (1, 4167)) (V1 0 (1, 4167)))) 2%nat) (Pow (V1 3 (0, 4166)) 2%nat)))%N.
Definition e16 : ex := (Add e15 p55)%N.
Definition e17 : ex := (Add e14 p55)%N.
(* -norm(A*z)**2/2 + total((A*z)[k]**2*w[k]**2, k) <= inner(A*z, B(x)*A*z) + total((A*z)[k]**2*w[k]**2, k), by replace *)
Lemma line_3_3 :
  forall (n d : nat) (A : mat) (b w x z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  - (norm n (mulv d A z) ^ 2 / 2) + sum n (fun k => mulv d A z k ^ 2 * w k ^ 2)
  <= inner n (mulv d A z) (mulv d (mulm n (B n d A b x) A) z) + sum n (fun k => mulv d A z k ^ 2 * w k ^ 2).
Proof.
  intros n d A b w x z Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [z; x; b; w] [A] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e14 e15 _ (fun sv Wv SFv => (step_2 n d A b x z Hs_n Hs_d Hh1 Hh2)) (nil_replaced Ev rv)) e16 e17.
  exact (P1).
Qed.

Definition e18 : ex := (Pow (V1 0 (0, 4096)) 2%nat)%N.
Definition e19 : ex := (Min (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition e20 : ex := (Pow (V1 0 (0, 1)) 2%nat)%N.
(* smallest(w[k]**2, k) <= w[k]**2, by smallest below *)
Lemma step_3 :
  forall (n : nat) (w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  minn n (fun k => w k ^ 2) <= w k ^ 2.
Proof.
  intros n w k Hs_n Hi_k.
  setting [n] [] [w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e20) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e18) k Hi_k)).
  exact (P1).
Qed.

(* omega <= smallest(w[k]**2, k), by assume *)
Lemma step_4 :
  forall (n : nat) (omega : R) (w : vec),
  (0 < n)%nat ->
  omega <= minn n (fun k => w k ^ 2) ->
  omega <= minn n (fun k => w k ^ 2).
Proof.
  intros n omega w Hs_n Hh1.
  setting [n] [omega] [w] [] [] [].
  exact Hh1.
Qed.

(* omega <= w[k]**2, by transitive *)
Lemma step_5 :
  forall (n : nat) (omega : R) (w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  omega <= minn n (fun k => w k ^ 2) ->
  omega <= w k ^ 2.
Proof.
  intros n omega w k Hs_n Hi_k Hh1.
  setting [n] [omega] [w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e19) by (exact (step_4 n omega w Hs_n Hh1)).
  assert (P2 : den Ev rv e19 <= den Ev rv e20) by (exact (step_3 n w k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e22 : ex := (Pow (V1 1 (0, 4098)) 2%nat)%N.
Definition p62 : ex := (Opp (Mul (Inv (Int 2)) p49))%N.
Definition p63 : ex := (Pow p52 2%nat)%N.
Definition e23 : ex := (Add p62 (Sum (0, 4098) (Mul p63 e22)))%N.
Definition e24 : ex := (Add p62 (Sum (0, 4098) (Mul p63 e21)))%N.
Definition p66 : ex := (Pow (Sqrt (Sum (0, 20001) p31)) 2%nat)%N.
Definition p67 : ex := (Opp (Mul p66 (Inv (Int 2))))%N.
Definition e25 : ex := (Add p67 (Sum (0, 20001) (Mul e21 p31)))%N.
Definition p69 : ex := (Opp (Mul (Inv (Int 2)) p66))%N.
Definition e26 : ex := (Add p69 (Sum (0, 20001) (Mul p31 e21)))%N.
Definition p71 : ex := (Sum (0, 20001) (Mul p31 (Pow (V1 1 (0, 20001)) 2%nat)))%N.
Definition e27 : ex := (Add p69 p71)%N.
Definition e28 : ex := (Add p67 p71)%N.
(* -norm(A*z)**2/2 + total(omega*(A*z)[k]**2, k) <= -norm(A*z)**2/2 + total((A*z)[k]**2*w[k]**2, k), by replace *)
Lemma line_3_2 :
  forall (n d : nat) (A : mat) (omega : R) (w z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  omega <= minn n (fun k => w k ^ 2) ->
  - (norm n (mulv d A z) ^ 2 / 2) + sum n (fun k => omega * mulv d A z k ^ 2)
  <= - (norm n (mulv d A z) ^ 2 / 2) + sum n (fun k => mulv d A z k ^ 2 * w k ^ 2).
Proof.
  intros n d A omega w z Hs_n Hs_d Hh1.
  setting [n; d] [omega] [z; w] [A] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e21 e22 _ (fun sv Wv SFv => (step_5 n omega w (sv (0%N, 4098%N)) Hs_n (Wv (0%N, 4098%N)) Hh1)) (nil_replaced Ev rv)) e23 e24.
  equal Q2 e25 e26.
  equal Q3 e27 e28.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e29 : ex := (Mul p66 (Add (Opp (Inv (Int 2))) e21))%N.
(* (omega + Rational(-1, 2))*norm(A*z)**2 <= -norm(A*z)**2/2 + total(omega*(A*z)[k]**2, k), by same *)
Lemma line_3_1 :
  forall (n d : nat) (A : mat) (omega : R) (z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A z) ^ 2 * (- (/ 2) + omega)
  <= - (norm n (mulv d A z) ^ 2 / 2) + sum n (fun k => omega * mulv d A z k ^ 2).
Proof.
  intros n d A omega z Hs_n Hs_d.
  setting [n; d] [omega] [z] [A] [] [].
  equal Q1 e29 e25.
  exact (Req_le _ _ Q1).
Qed.

Definition p75 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 3 (1, 20000))))) (Int 1))))%N.
Definition p76 : ex := (Mul p75 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p77 : ex := (Mul p75 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p78 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p76) (Opp (Mul p76 p77)))%N.
Definition p79 : ex := (Mul p75 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p80 : ex := (Add p77 (Opp (V1 2 (0, 20002))))%N.
Definition p81 : ex := (Sum (0, 20002) (Mul p78 p80))%N.
Definition p82 : ex := (Add (Add (Add (Sum (0, 20002) (Mul p78 (Add (Mul (Del (0, 20002) (0, 20003)) p77) (Opp (Mul p77 p79))))) (Mul (Del (0, 20005) (0, 20003)) p81)) (Opp (Mul p76 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p79) (Opp (Mul p79 p77))) p80))))) (Opp (Mul p81 p79)))%N.
Definition e30 : ex := (Add (Sum (0, 20005) (Mul p19 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul p82 (V2 0 (0, 20003) (1, 20004)))) (V1 0 (1, 20004)))))) p71)%N.
Definition e31 : ex := (Sum (0, 20005) (Mul p19 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add p82 (Sum (0, 20000) (Mul (Mul (Del (0, 20005) (0, 20000)) (V1 1 (0, 20005))) (Mul (Del (0, 20000) (0, 20003)) (V1 1 (0, 20000)))))) (V2 0 (0, 20003) (1, 20004)))) (V1 0 (1, 20004))))))%N.
(* (omega + Rational(-1, 2))*norm(A*z)**2 <= inner(A*z, (B(x) + diag(w)*diag(w))*A*z), by transitive *)
Lemma inequality_3 :
  forall (n d : nat) (A : mat) (b : vec) (omega : R) (w x z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  omega <= minn n (fun k => w k ^ 2) ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  norm n (mulv d A z) ^ 2 * (- (/ 2) + omega)
  <= inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b x) (mulm n (diag w) (diag w))) A) z).
Proof.
  intros n d A b omega w x z Hs_n Hs_d Hh1 Hh2 Hh3.
  setting [n; d] [omega] [z; w; b; x] [A] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e25) by (exact (line_3_1 n d A omega z Hs_n Hs_d)).
  assert (P2 : den Ev rv e25 <= den Ev rv e28) by (exact (line_3_2 n d A omega w z Hs_n Hs_d Hh1)).
  assert (P3 : den Ev rv e28 <= den Ev rv e30) by (exact (line_3_3 n d A b w x z Hs_n Hs_d Hh2 Hh3)).
  assert (P4 : den Ev rv e30 <= den Ev rv e31) by (exact (line_3_4 n d A b w x z Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_3 : statement_3.
Proof.
  intros n d A b omega w x z Hs_n Hs_d Hh1 Hh2 Hh3.
  exact (inequality_3 n d A b omega w x z Hs_n Hs_d Hh3 Hh2 Hh1).
Qed.

Definition e32 : ex := (Add (Min (0, 20000) (Pow (V1 3 (0, 20000)) 2%nat)) (Opp e21))%N.
Lemma defined_3 :
  forall (n d : nat) (A : mat) (b : vec) (omega : R) (w x z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  omega <= minn n (fun k => w k ^ 2) ->
  defined (env_of [n; d] [omega] [z; x; b; w] [A]) (ienv_of []) e29 /\
  defined (env_of [n; d] [omega] [z; x; b; w] [A]) (ienv_of []) e10.
Proof.
  intros n d A b omega w x z Hs_n Hs_d Hh1 Hh2 Hh3.
  setting [n; d] [omega] [z; x; b; w] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e5 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e4 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e32 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (nil_known Ev)))).
Qed.
