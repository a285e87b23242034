(* The streaming gradient: the gradient in one pass over the rows. The claim streaming-gradient of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* gradient(L(x), x) = S(rho)**(-2)*q(rho) - 1/S(rho)*t(rho) - ((Q(rho)/S(rho)**2 - T(rho)/S(rho))/S(rho))*s(rho) *)
Definition statement_1 : Prop :=
  forall (n m d : nat) (A_1 A_2 : mat) (b_1 b_2 : vec) (mu nu rho : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> (k < d)%nat ->
  is_derive (fun s => L_4 n m d A_1 A_2 b_1 b_2 (upd x k s)) (x k)
    (vadd (vadd (vscal (/ S__2 n m d A_1 A_2 mu nu x rho ^ 2) (q n m d A_1 A_2 mu nu x rho)) (vscal (- (/ S__2 n m d A_1 A_2 mu nu x rho)) (t n m d A_1 A_2 b_1 b_2 mu nu x rho))) (vscal (- ((Q_ n m d A_1 A_2 mu nu x rho / S__2 n m d A_1 A_2 mu nu x rho ^ 2 - T_2 n m d A_1 A_2 b_1 b_2 mu nu x rho / S__2 n m d A_1 A_2 mu nu x rho) / S__2 n m d A_1 A_2 mu nu x rho)) (s n m d A_1 A_2 mu nu x rho)) k).

(* L(x) = Q(rho)/(2*S(rho)**2) + norm(b_1)**2/2 + norm(b_2)**2/2 - T(rho)/S(rho) *)
Definition statement_2 : Prop :=
  forall (n m d : nat) (A_1 A_2 : mat) (b_1 b_2 : vec) (mu nu rho : R) (x : vec),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  L_4 n m d A_1 A_2 b_1 b_2 x
  = norm n b_1 ^ 2 / 2 + norm m b_2 ^ 2 / 2 + Q_ n m d A_1 A_2 mu nu x rho / 2 / S__2 n m d A_1 A_2 mu nu x rho ^ 2 - T_2 n m d A_1 A_2 b_1 b_2 mu nu x rho / S__2 n m d A_1 A_2 mu nu x rho.

(* exp(mu - rho)*A_1.T*e_1(mu) = A_1.T*e_1(rho) *)
Definition statement_3 : Prop :=
  forall (n d : nat) (A_1 : mat) (mu rho : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  vscal (exp (mu - rho)) (mulv n (tr A_1) (e_1 n d A_1 x mu)) k = mulv n (tr A_1) (e_1 n d A_1 x rho) k.

(* exp(-2*rho + 2*mu)*A_1.T*hadamard(e_1(mu), e_1(mu)) = A_1.T*hadamard(e_1(rho), e_1(rho)) *)
Definition statement_4 : Prop :=
  forall (n d : nat) (A_1 : mat) (mu rho : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  vscal (exp (- (2 * rho) + 2 * mu)) (mulv n (tr A_1) (had (e_1 n d A_1 x mu) (e_1 n d A_1 x mu))) k
  = mulv n (tr A_1) (had (e_1 n d A_1 x rho) (e_1 n d A_1 x rho)) k.

(* exp(kappa - rho)*(exp(mu - kappa)*u + exp(nu - kappa)*v) + exp(omega - rho)*w = exp(mu - rho)*u + exp(lambda - rho)*(exp(nu - lambda)*v + exp(omega - lambda)*w) *)
Definition statement_5 : Prop :=
  forall (d : nat) (kappa lambda mu nu omega rho : R) (u v w : vec) (k : nat),
  (0 < d)%nat -> (k < d)%nat ->
  vadd (vscal (exp (kappa - rho)) (vadd (vscal (exp (mu - kappa)) u) (vscal (exp (nu - kappa)) v))) (vscal (exp (omega - rho)) w) k
  = vadd (vscal (exp (mu - rho)) u) (vscal (exp (lambda - rho)) (vadd (vscal (exp (nu - lambda)) v) (vscal (exp (omega - lambda)) w))) k.

(* exp(-2*rho + 2*kappa)*(exp(-2*kappa + 2*mu)*u + exp(-2*kappa + 2*nu)*v) + exp(-2*rho + 2*omega)*w = exp(-2*rho + 2*mu)*u + exp(-2*rho + 2*lambda)*(exp(-2*lambda + 2*nu)*v + exp(-2*lambda + 2*omega)*w) *)
Definition statement_6 : Prop :=
  forall (d : nat) (kappa lambda mu nu omega rho : R) (u v w : vec) (k : nat),
  (0 < d)%nat -> (k < d)%nat ->
  vadd (vscal (exp (- (2 * rho) + 2 * kappa)) (vadd (vscal (exp (- (2 * kappa) + 2 * mu)) u) (vscal (exp (- (2 * kappa) + 2 * nu)) v))) (vscal (exp (- (2 * rho) + 2 * omega)) w) k
  = vadd (vscal (exp (- (2 * rho) + 2 * mu)) u) (vscal (exp (- (2 * rho) + 2 * lambda)) (vadd (vscal (exp (- (2 * lambda) + 2 * nu)) v) (vscal (exp (- (2 * lambda) + 2 * omega)) w))) k.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (2, 20000) (Mul (V2 0 (0, 20001) (2, 20000)) (V1 0 (2, 20000))))%N.
Definition p2 : ex := (Sum (2, 20000) (Mul (V2 1 (1, 20001) (2, 20000)) (V1 0 (2, 20000))))%N.
Definition p3 : ex := (Inv (Add (Sum (0, 20001) (Mul (Exp p1) (Int 1))) (Sum (1, 20001) (Mul (Exp p2) (Int 1)))))%N.
Definition p4 : ex := (Mul p3 (Exp (Sum (2, 20000) (Mul (V2 0 (0, 20002) (2, 20000)) (V1 0 (2, 20000))))))%N.
Definition p5 : ex := (Add p4 (Opp (V1 1 (0, 20002))))%N.
Definition p6 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p5 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition p7 : ex := (Mul p3 (Exp (Sum (2, 20000) (Mul (V2 1 (1, 20002) (2, 20000)) (V1 0 (2, 20000))))))%N.
Definition p8 : ex := (Add p7 (Opp (V1 2 (1, 20002))))%N.
Definition p9 : ex := (Mul (Pow (Sqrt (Sum (1, 20002) (Pow p8 2%nat))) 2%nat) (Inv (Int 2)))%N.
Definition e5 : ex := (Add p6 p9)%N.
Definition e1 : ex := (D (T1 0 (2, 1)) e5)%N.
Definition p12 : ex := (Mul p3 (Exp (Sum (2, 20000) (Mul (V2 0 (0, 20003) (2, 20000)) (V1 0 (2, 20000))))))%N.
Definition p13 : ex := (Opp (Add (Sum (0, 20002) (Mul p4 p5)) (Sum (1, 20002) (Mul p7 p8))))%N.
Definition p14 : ex := (Mul p3 (Exp (Sum (2, 20000) (Mul (V2 1 (1, 20003) (2, 20000)) (V1 0 (2, 20000))))))%N.
Definition e2 : ex := (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (2, 1)) (Add (Mul p12 (Add p12 (Opp (V1 1 (0, 20003))))) (Mul p13 p12)))) (Sum (1, 20003) (Mul (V2 1 (1, 20003) (2, 1)) (Add (Mul p14 (Add p14 (Opp (V1 2 (1, 20003))))) (Mul p13 p14)))))%N.
(* line 1: gradient(L(x), x) = A_1.T*(hadamard(f_1(x), c_1(x)) - tau(x)*f_1(x)) + A_2.T*(hadamard(f_2(x), c_2(x)) - tau(x)*f_2(x)) *)
Lemma line_1_1 :
  forall (n m d : nat) (A_1 A_2 : mat) (b_1 b_2 x : vec) (k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> (k < d)%nat ->
  grad (fun x => L_4 n m d A_1 A_2 b_1 b_2 x) x k
  = vadd (mulv n (tr A_1) (vadd (had (f_1 n m d A_1 A_2 x) (c_1 n m d A_1 A_2 b_1 x)) (vscal (- tau n m d A_1 A_2 b_1 b_2 x) (f_1 n m d A_1 A_2 x)))) (mulv m (tr A_2) (vadd (had (f_2_2 n m d A_1 A_2 x) (c_2_2 n m d A_1 A_2 b_2 x)) (vscal (- tau n m d A_1 A_2 b_1 b_2 x) (f_2_2 n m d A_1 A_2 x)))) k.
Proof.
  intros n m d A_1 A_2 b_1 b_2 x k Hs_n Hs_m Hs_d Hi_k.
  setting [n; m; d] [] [x; b_1; b_2] [A_1; A_2] [((2%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition e3 : ex := (Add (Add (Add (Sum (0, 20002) (Mul (V2 0 (0, 20002) (2, 1)) (Mul p4 p4))) (Sum (1, 20002) (Mul (V2 1 (1, 20002) (2, 1)) (Mul p7 p7)))) (Opp (Add (Sum (0, 20002) (Mul (V2 0 (0, 20002) (2, 1)) (Mul p4 (V1 1 (0, 20002))))) (Sum (1, 20002) (Mul (V2 1 (1, 20002) (2, 1)) (Mul p7 (V1 2 (1, 20002)))))))) (Mul p13 (Add (Sum (0, 20002) (Mul (V2 0 (0, 20002) (2, 1)) p4)) (Sum (1, 20002) (Mul (V2 1 (1, 20002) (2, 1)) p7)))))%N.
(* line 2: A_1.T*(hadamard(f_1(x), c_1(x)) - tau(x)*f_1(x)) + A_2.T*(hadamard(f_2(x), c_2(x)) - tau(x)*f_2(x)) = A_1.T*hadamard(f_1(x), f_1(x)) + A_2.T*hadamard(f_2(x), f_2(x)) - (A_1.T*hadamard(f_1(x), b_1) + A_2.T*hadamard(f_2(x), b_2)) - tau(x)*(A_1.T*f_1(x) + A_2.T*f_2(x)) *)
Lemma line_1_2 :
  forall (n m d : nat) (A_1 A_2 : mat) (b_1 b_2 x : vec) (k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> (k < d)%nat ->
  vadd (mulv n (tr A_1) (vadd (had (f_1 n m d A_1 A_2 x) (c_1 n m d A_1 A_2 b_1 x)) (vscal (- tau n m d A_1 A_2 b_1 b_2 x) (f_1 n m d A_1 A_2 x)))) (mulv m (tr A_2) (vadd (had (f_2_2 n m d A_1 A_2 x) (c_2_2 n m d A_1 A_2 b_2 x)) (vscal (- tau n m d A_1 A_2 b_1 b_2 x) (f_2_2 n m d A_1 A_2 x)))) k
  = vadd (vadd (vadd (mulv n (tr A_1) (had (f_1 n m d A_1 A_2 x) (f_1 n m d A_1 A_2 x))) (mulv m (tr A_2) (had (f_2_2 n m d A_1 A_2 x) (f_2_2 n m d A_1 A_2 x)))) (vopp (vadd (mulv n (tr A_1) (had (f_1 n m d A_1 A_2 x) b_1)) (mulv m (tr A_2) (had (f_2_2 n m d A_1 A_2 x) b_2))))) (vscal (- tau n m d A_1 A_2 b_1 b_2 x) (vadd (mulv n (tr A_1) (f_1 n m d A_1 A_2 x)) (mulv m (tr A_2) (f_2_2 n m d A_1 A_2 x)))) k.
Proof.
  intros n m d A_1 A_2 b_1 b_2 x k Hs_n Hs_m Hs_d Hi_k.
  setting [n; m; d] [] [x; b_1; b_2] [A_1; A_2] [((2%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e2 e3.
Qed.

Definition p17 : ex := (Exp (Add p1 (Mul (Opp (Sc 0)) (Int 1))))%N.
Definition p18 : ex := (Exp (Add (Sc 0) (Opp (Sc 1))))%N.
Definition p19 : ex := (Exp (Add p2 (Mul (Opp (Sc 2)) (Int 1))))%N.
Definition p20 : ex := (Exp (Add (Sc 2) (Opp (Sc 1))))%N.
Definition p21 : ex := (Add (Mul (Sum (0, 20001) (Mul p17 (Int 1))) p18) (Mul (Sum (1, 20001) (Mul p19 (Int 1))) p20))%N.
Definition p22 : ex := (Inv (Pow p21 2%nat))%N.
Definition p23 : ex := (Exp (Add (Opp (Mul (Int 2) (Sc 1))) (Mul (Int 2) (Sc 0))))%N.
Definition p24 : ex := (Mul p17 p17)%N.
Definition p25 : ex := (Exp (Add (Opp (Mul (Int 2) (Sc 1))) (Mul (Int 2) (Sc 2))))%N.
Definition p26 : ex := (Mul p19 p19)%N.
Definition p27 : ex := (Inv p21)%N.
Definition p28 : ex := (Mul p17 (V1 1 (0, 20001)))%N.
Definition p29 : ex := (Mul p19 (V1 2 (1, 20001)))%N.
Definition p30 : ex := (Add (Mul (Sum (0, 20001) p24) p23) (Mul (Sum (1, 20001) p26) p25))%N.
Definition p31 : ex := (Opp (Mul (Add (Mul (Sum (0, 20001) p28) p18) (Mul (Sum (1, 20001) p29) p20)) p27))%N.
Definition e4 : ex := (Add (Add (Mul p22 (Add (Mul p23 (Sum (0, 20001) (Mul (V2 0 (0, 20001) (2, 1)) p24))) (Mul p25 (Sum (1, 20001) (Mul (V2 1 (1, 20001) (2, 1)) p26))))) (Mul (Opp p27) (Add (Mul p18 (Sum (0, 20001) (Mul (V2 0 (0, 20001) (2, 1)) p28))) (Mul p20 (Sum (1, 20001) (Mul (V2 1 (1, 20001) (2, 1)) p29)))))) (Mul (Opp (Mul (Add (Mul p30 p22) p31) p27)) (Add (Mul p18 (Sum (0, 20001) (Mul (V2 0 (0, 20001) (2, 1)) p17))) (Mul p20 (Sum (1, 20001) (Mul (V2 1 (1, 20001) (2, 1)) p19))))))%N.
(* line 3: A_1.T*hadamard(f_1(x), f_1(x)) + A_2.T*hadamard(f_2(x), f_2(x)) - (A_1.T*hadamard(f_1(x), b_1) + A_2.T*hadamard(f_2(x), b_2)) - tau(x)*(A_1.T*f_1(x) + A_2.T*f_2(x)) = S(rho)**(-2)*q(rho) - 1/S(rho)*t(rho) - ((Q(rho)/S(rho)**2 - T(rho)/S(rho))/S(rho))*s(rho) *)
Lemma line_1_3 :
  forall (n m d : nat) (A_1 A_2 : mat) (b_1 b_2 : vec) (mu nu rho : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> (k < d)%nat ->
  vadd (vadd (vadd (mulv n (tr A_1) (had (f_1 n m d A_1 A_2 x) (f_1 n m d A_1 A_2 x))) (mulv m (tr A_2) (had (f_2_2 n m d A_1 A_2 x) (f_2_2 n m d A_1 A_2 x)))) (vopp (vadd (mulv n (tr A_1) (had (f_1 n m d A_1 A_2 x) b_1)) (mulv m (tr A_2) (had (f_2_2 n m d A_1 A_2 x) b_2))))) (vscal (- tau n m d A_1 A_2 b_1 b_2 x) (vadd (mulv n (tr A_1) (f_1 n m d A_1 A_2 x)) (mulv m (tr A_2) (f_2_2 n m d A_1 A_2 x)))) k
  = vadd (vadd (vscal (/ S__2 n m d A_1 A_2 mu nu x rho ^ 2) (q n m d A_1 A_2 mu nu x rho)) (vscal (- (/ S__2 n m d A_1 A_2 mu nu x rho)) (t n m d A_1 A_2 b_1 b_2 mu nu x rho))) (vscal (- ((Q_ n m d A_1 A_2 mu nu x rho / S__2 n m d A_1 A_2 mu nu x rho ^ 2 - T_2 n m d A_1 A_2 b_1 b_2 mu nu x rho / S__2 n m d A_1 A_2 mu nu x rho) / S__2 n m d A_1 A_2 mu nu x rho)) (s n m d A_1 A_2 mu nu x rho)) k.
Proof.
  intros n m d A_1 A_2 b_1 b_2 mu nu rho x k Hs_n Hs_m Hs_d Hi_k.
  setting [n; m; d] [mu; rho; nu] [x; b_1; b_2] [A_1; A_2] [((2%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n m d A_1 A_2 b_1 b_2 mu nu rho x k Hs_n Hs_m Hs_d Hi_k.
  setting [n; m; d] [mu; rho; nu] [x; b_1; b_2] [A_1; A_2] [((2%N, 1%N), k)] [].
  derivative (nil_nonzero Ev) (T1 0 (2, 1))%N e5 e4.
Qed.

Lemma defined_1 :
  forall (n m d : nat) (A_1 A_2 : mat) (b_1 b_2 : vec) (mu nu rho : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> (k < d)%nat ->
  defined (env_of [n; m; d] [mu; rho; nu] [x; b_1; b_2] [A_1; A_2]) (ienv_of [((2%N, 1%N), k)]) e1 /\
  defined (env_of [n; m; d] [mu; rho; nu] [x; b_1; b_2] [A_1; A_2]) (ienv_of [((2%N, 1%N), k)]) e4.
Proof.
  intros n m d A_1 A_2 b_1 b_2 mu nu rho x k Hs_n Hs_m Hs_d Hi_k.
  setting [n; m; d] [mu; rho; nu] [x; b_1; b_2] [A_1; A_2] [((2%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e6 : ex := (Add (Add (Add (Mul (Pow (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat))) 2%nat) (Inv (Int 2))) (Mul (Pow (Sqrt (Sum (1, 20000) (Pow (V1 2 (1, 20000)) 2%nat))) 2%nat) (Inv (Int 2)))) (Mul (Mul p30 (Inv (Int 2))) p22)) p31)%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n m d A_1 A_2 b_1 b_2 mu nu rho x Hs_n Hs_m Hs_d.
  setting [n; m; d] [mu; rho; nu] [x; b_1; b_2] [A_1; A_2] [] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Lemma defined_2 :
  forall (n m d : nat) (A_1 A_2 : mat) (b_1 b_2 : vec) (mu nu rho : R) (x : vec),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  defined (env_of [n; m; d] [mu; rho; nu] [x; b_1; b_2] [A_1; A_2]) (ienv_of []) e5 /\
  defined (env_of [n; m; d] [mu; rho; nu] [x; b_1; b_2] [A_1; A_2]) (ienv_of []) e6.
Proof.
  intros n m d A_1 A_2 b_1 b_2 mu nu rho x Hs_n Hs_m Hs_d.
  setting [n; m; d] [mu; rho; nu] [x; b_1; b_2] [A_1; A_2] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p34 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p35 : ex := (Exp (Add p34 (Mul (Opp (Sc 0)) (Int 1))))%N.
Definition e7 : ex := (Mul p18 (Sum (0, 20001) (Mul (V2 0 (0, 20001) (1, 1)) p35)))%N.
Definition p37 : ex := (Exp (Add p34 (Mul (Opp (Sc 1)) (Int 1))))%N.
Definition e8 : ex := (Sum (0, 20001) (Mul (V2 0 (0, 20001) (1, 1)) p37))%N.
Theorem theorem_3 : statement_3.
Proof.
  intros n d A_1 mu rho x k Hs_n Hs_d Hi_k.
  setting [n; d] [mu; rho] [x] [A_1] [((1%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e7 e8.
Qed.

Lemma defined_3 :
  forall (n d : nat) (A_1 : mat) (mu rho : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  defined (env_of [n; d] [mu; rho] [x] [A_1]) (ienv_of [((1%N, 1%N), k)]) e7 /\
  defined (env_of [n; d] [mu; rho] [x] [A_1]) (ienv_of [((1%N, 1%N), k)]) e8.
Proof.
  intros n d A_1 mu rho x k Hs_n Hs_d Hi_k.
  setting [n; d] [mu; rho] [x] [A_1] [((1%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e9 : ex := (Mul p23 (Sum (0, 20001) (Mul (V2 0 (0, 20001) (1, 1)) (Mul p35 p35))))%N.
Definition e10 : ex := (Sum (0, 20001) (Mul (V2 0 (0, 20001) (1, 1)) (Mul p37 p37)))%N.
Theorem theorem_4 : statement_4.
Proof.
  intros n d A_1 mu rho x k Hs_n Hs_d Hi_k.
  setting [n; d] [mu; rho] [x] [A_1] [((1%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e9 e10.
Qed.

Lemma defined_4 :
  forall (n d : nat) (A_1 : mat) (mu rho : R) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  defined (env_of [n; d] [mu; rho] [x] [A_1]) (ienv_of [((1%N, 1%N), k)]) e9 /\
  defined (env_of [n; d] [mu; rho] [x] [A_1]) (ienv_of [((1%N, 1%N), k)]) e10.
Proof.
  intros n d A_1 mu rho x k Hs_n Hs_d Hi_k.
  setting [n; d] [mu; rho] [x] [A_1] [((1%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e11 : ex := (Add (Mul (Exp (Add (Sc 1) (Opp (Sc 3)))) (Add (Mul p18 (V1 0 (0, 1))) (Mul p20 (V1 1 (0, 1))))) (Mul (Exp (Add (Sc 4) (Opp (Sc 3)))) (V1 2 (0, 1))))%N.
Definition e12 : ex := (Add (Mul (Exp (Add (Sc 0) (Opp (Sc 3)))) (V1 0 (0, 1))) (Mul (Exp (Add (Sc 5) (Opp (Sc 3)))) (Add (Mul (Exp (Add (Sc 2) (Opp (Sc 5)))) (V1 1 (0, 1))) (Mul (Exp (Add (Sc 4) (Opp (Sc 5)))) (V1 2 (0, 1))))))%N.
Theorem theorem_5 : statement_5.
Proof.
  intros d kappa lambda mu nu omega rho u v w k Hs_d Hi_k.
  setting [d] [mu; kappa; nu; rho; omega; lambda] [u; v; w] [] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e11 e12.
Qed.

Lemma defined_5 :
  forall (d : nat) (kappa lambda mu nu omega rho : R) (u v w : vec) (k : nat),
  (0 < d)%nat -> (k < d)%nat ->
  defined (env_of [d] [mu; kappa; nu; rho; omega; lambda] [u; v; w] []) (ienv_of [((0%N, 1%N), k)]) e11 /\
  defined (env_of [d] [mu; kappa; nu; rho; omega; lambda] [u; v; w] []) (ienv_of [((0%N, 1%N), k)]) e12.
Proof.
  intros d kappa lambda mu nu omega rho u v w k Hs_d Hi_k.
  setting [d] [mu; kappa; nu; rho; omega; lambda] [u; v; w] [] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e13 : ex := (Add (Mul (Exp (Add (Opp (Mul (Int 2) (Sc 3))) (Mul (Int 2) (Sc 0)))) (Add (Mul (Exp (Add (Opp (Mul (Int 2) (Sc 0))) (Mul (Int 2) (Sc 1)))) (V1 0 (0, 1))) (Mul (Exp (Add (Opp (Mul (Int 2) (Sc 0))) (Mul (Int 2) (Sc 2)))) (V1 1 (0, 1))))) (Mul (Exp (Add (Opp (Mul (Int 2) (Sc 3))) (Mul (Int 2) (Sc 4)))) (V1 2 (0, 1))))%N.
Definition e14 : ex := (Add (Mul (Exp (Add (Opp (Mul (Int 2) (Sc 3))) (Mul (Int 2) (Sc 1)))) (V1 0 (0, 1))) (Mul (Exp (Add (Opp (Mul (Int 2) (Sc 3))) (Mul (Int 2) (Sc 5)))) (Add (Mul (Exp (Add (Opp (Mul (Int 2) (Sc 5))) (Mul (Int 2) (Sc 2)))) (V1 1 (0, 1))) (Mul (Exp (Add (Opp (Mul (Int 2) (Sc 5))) (Mul (Int 2) (Sc 4)))) (V1 2 (0, 1))))))%N.
Theorem theorem_6 : statement_6.
Proof.
  intros d kappa lambda mu nu omega rho u v w k Hs_d Hi_k.
  setting [d] [kappa; mu; nu; rho; omega; lambda] [u; v; w] [] [((0%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e13 e14.
Qed.

Lemma defined_6 :
  forall (d : nat) (kappa lambda mu nu omega rho : R) (u v w : vec) (k : nat),
  (0 < d)%nat -> (k < d)%nat ->
  defined (env_of [d] [kappa; mu; nu; rho; omega; lambda] [u; v; w] []) (ienv_of [((0%N, 1%N), k)]) e13 /\
  defined (env_of [d] [kappa; mu; nu; rho; omega; lambda] [u; v; w] []) (ienv_of [((0%N, 1%N), k)]) e14.
Proof.
  intros d kappa lambda mu nu omega rho u v w k Hs_d Hi_k.
  setting [d] [kappa; mu; nu; rho; omega; lambda] [u; v; w] [] [((0%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
