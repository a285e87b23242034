(* Bounds of the Hessian: the core lies between minus one half and one half. The claim hessian-bounds of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* inner(v, B(x)*v) <= norm(v)**2/2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 <= minn n (fun k => b k) -> inner n b ones <= 1 ->
  inner n v (mulv n (B n d A b x) v) <= norm n v ^ 2 / 2.

(* -norm(v)**2/2 <= inner(v, B(x)*v) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 <= minn n (fun k => b k) -> inner n b ones <= 1 ->
  - (norm n v ^ 2 / 2) <= inner n v (mulv n (B n d A b x) v).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (V1 0 (0, 4096))%N.
Definition e2 : ex := (Min (0, 20000) (V1 0 (0, 20000)))%N.
Definition e3 : ex := (V1 0 (0, 1))%N.
(* smallest(b[m], m) <= b[m], by smallest below *)
Lemma step_1 :
  forall (n : nat) (b : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  minn n (fun m => b m) <= b m.
Proof.
  intros n b m Hs_n Hi_m.
  setting [n] [] [b] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e2 <= den Ev rv e3) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e1) m Hi_m)).
  exact (P1).
Qed.

(* 0 <= smallest(b[k], k), by assume *)
Lemma step_2 :
  forall (n : nat) (b : vec),
  (0 < n)%nat -> 0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => b k).
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  exact Hh1.
Qed.

Definition e4 : ex := (Int 0)%N.
(* 0 <= b[m], by transitive *)
Lemma step_3 :
  forall (n : nat) (b : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat -> 0 <= minn n (fun k => b k) ->
  0 <= b m.
Proof.
  intros n b m Hs_n Hi_m Hh1.
  setting [n] [] [b] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e2) by (exact (step_2 n b Hs_n Hh1)).
  assert (P2 : den Ev rv e2 <= den Ev rv e3) by (exact (step_1 n b m Hs_n Hi_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p5 : ex := (Pow (Add (Opp (V1 0 (0, 20003))) (V1 0 (0, 20002))) 2%nat)%N.
Definition e31 : ex := (Int 1)%N.
Definition p7 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e31)))%N.
Definition p8 : ex := (Mul p7 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p9 : ex := (Mul p7 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p10 : ex := (Mul (Mul p5 p8) p9)%N.
Definition p11 : ex := (Sum (0, 20000) (Mul (V1 2 (0, 20000)) e31))%N.
Definition p12 : ex := (Add e31 (Opp p11))%N.
Definition p13 : ex := (Mul (Opp (Inv (Int 3))) (Add (Del (0, 20002) (0, 20003)) (Del (0, 20002) (0, 20004))))%N.
Definition p14 : ex := (Add (Inv (Int 3)) (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow (Add p8 p13) 2%nat))) 2%nat)))%N.
Definition p15 : ex := (Mul p7 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p16 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Mul (Pow (Add (Opp (V1 0 (0, 20004))) (V1 0 (0, 20003))) 2%nat) p14) p9) p15)))%N.
Definition p17 : ex := (Opp (Mul (Mul p12 p16) (Inv (Int 2))))%N.
Definition p18 : ex := (Sum (0, 20003) (Sum (0, 20002) p10))%N.
Definition e28 : ex := (Mul p18 (Inv (Int 2)))%N.
Definition e5 : ex := (Add (Add (Opp (Mul (Sum (0, 20003) (Sum (0, 20002) (Mul p10 (Sum (0, 20000) e4)))) (Inv (Int 2)))) p17) e28)%N.
Definition e6 : ex := (Add p17 e28)%N.
(* Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var() - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l]*total(0, m), k), l)/2 <= Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var(), by same *)
Lemma step_4 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l * sum n (fun m => 0))) / 2) - (1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 + Var n d A v x <= - ((1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2) + Var n d A v x.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e5 e6.
  exact (Req_le _ _ Q1).
Qed.

Definition e7 : ex := (V1 2 (0, 4104))%N.
Definition p23 : ex := (Mul (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 1 (1, 4100))))) e31))) (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 1 (1, 4098))))))%N.
Definition p24 : ex := (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 1 (1, 4103)))))%N.
Definition p25 : ex := (Inv (Sum (0, 4102) (Mul p24 e31)))%N.
Definition p26 : ex := (Mul p25 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 1 (1, 4101))))))%N.
Definition p27 : ex := (Mul (Mul (Pow (Add (Opp e1) (V1 0 (0, 4097))) 2%nat) p23) p26)%N.
Definition p28 : ex := (Inv (Sum (0, 4107) (Mul (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 1 (1, 4108))))) e31)))%N.
Definition p29 : ex := (Mul p28 (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 1 (1, 4106))))))%N.
Definition p30 : ex := (Add (Add (Mul (Int 3) (Pow (Sqrt (Sum (0, 4105) (Pow (Add p29 (Mul (Opp (Inv (Int 3))) (Add (Add (Del (0, 4105) (0, 4097)) (Del (0, 4105) (0, 4096))) (Del (0, 4105) (0, 4104))))) 2%nat))) 2%nat)) (Mul (Inv (Int 3)) (Del (0, 4097) (0, 4104)))) (Mul (Inv (Int 3)) (Del (0, 4096) (0, 4104))))%N.
Definition p31 : ex := (Inv (Sum (0, 4117) (Mul (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4117) (1, 4118)) (V1 1 (1, 4118))))) e31)))%N.
Definition p32 : ex := (Inv (Sum (0, 4120) (Mul (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4120) (1, 4121)) (V1 1 (1, 4121))))) e31)))%N.
Definition p33 : ex := (Opp (Mul (Mul (Inv (Int 2)) (Add e31 (Opp (Sum (0, 4109) (Mul (V1 2 (0, 4109)) e31))))) (Sum (0, 4110) (Sum (0, 4111) (Mul (Mul (Mul (Pow (Add (Opp (V1 0 (0, 4110))) (V1 0 (0, 4111))) 2%nat) (Add (Inv (Int 3)) (Mul (Int 3) (Pow (Sqrt (Sum (0, 4112) (Pow (Add (Mul (Inv (Sum (0, 4114) (Mul (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4114) (1, 4115)) (V1 1 (1, 4115))))) e31))) (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 1 (1, 4113)))))) (Mul (Opp (Inv (Int 3))) (Add (Del (0, 4112) (0, 4111)) (Del (0, 4112) (0, 4110))))) 2%nat))) 2%nat)))) (Mul p31 (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4111) (1, 4116)) (V1 1 (1, 4116))))))) (Mul p32 (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4110) (1, 4119)) (V1 1 (1, 4119)))))))))))%N.
Definition p34 : ex := (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4123) (1, 4124)) (V1 1 (1, 4124)))))%N.
Definition p35 : ex := (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (V1 1 (1, 4129)))))%N.
Definition p36 : ex := (Mul (Sum (0, 4122) (Sum (0, 4123) (Mul (Mul (Pow (Add (Opp (V1 0 (0, 4122))) (V1 0 (0, 4123))) 2%nat) (Mul (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 1 (1, 4126))))) e31))) p34)) (Mul (Inv (Sum (0, 4128) (Mul p35 e31))) (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4122) (1, 4127)) (V1 1 (1, 4127))))))))) (Inv (Int 2)))%N.
Definition e8 : ex := (Add (Add (Opp (Mul (Inv (Int 2)) (Sum (0, 4096) (Sum (0, 4097) (Mul p27 (Sum (0, 4104) (Mul p30 e7))))))) p33) p36)%N.
Definition e9 : ex := (Add (Add (Opp (Mul (Inv (Int 2)) (Sum (0, 4096) (Sum (0, 4097) (Mul p27 (Sum (0, 4104) (Mul p30 e4))))))) p33) p36)%N.
Definition p39 : ex := (Mul (Mul (Pow (Add (Opp (V1 0 (0, 20005))) (V1 0 (0, 20004))) 2%nat) p15) (Mul p7 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 1 (1, 20000)))))))%N.
Definition p40 : ex := (Mul (Opp (Inv (Int 3))) (Add (Add (Del (0, 20002) (0, 20004)) (Del (0, 20002) (0, 20005))) (Del (0, 20002) (0, 20003))))%N.
Definition p41 : ex := (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow (Add p8 p40) 2%nat))) 2%nat))%N.
Definition p42 : ex := (Mul (Del (0, 20004) (0, 20003)) (Inv (Int 3)))%N.
Definition p43 : ex := (Mul (Del (0, 20005) (0, 20003)) (Inv (Int 3)))%N.
Definition e10 : ex := (Add (Add (Opp (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul p39 (Sum (0, 20003) (Mul (Add (Add p41 p42) p43) (V1 2 (0, 20003))))))) (Inv (Int 2)))) p17) e28)%N.
Definition p45 : ex := (Add (Add p41 (Mul (Inv (Int 3)) (Del (0, 20004) (0, 20003)))) (Mul (Inv (Int 3)) (Del (0, 20005) (0, 20003))))%N.
Definition p46 : ex := (Opp (Mul (Mul (Inv (Int 2)) p12) p16))%N.
Definition e11 : ex := (Add (Add (Opp (Mul (Inv (Int 2)) (Sum (0, 20005) (Sum (0, 20004) (Mul p39 (Sum (0, 20003) (Mul p45 (V1 2 (0, 20003))))))))) p46) e28)%N.
Definition e12 : ex := (Add (Add (Opp (Mul (Inv (Int 2)) (Sum (0, 20005) (Sum (0, 20004) (Mul p39 (Sum (0, 20003) (Mul p45 e4))))))) p46) e28)%N.
(* Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var() - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l]*total((delta(k, m)/3 + delta(l, m)/3 + 3*norm(f(x) - (basis(k) + basis(l) + basis(m))/3)**2)*b[m], m), k), l)/2 <= Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var() - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l]*total(0, m), k), l)/2, by replace *)
Lemma step_5 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 <= minn n (fun k => b k) ->
  - (sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l * sum n (fun m => (3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (vadd (basis k) (basis l)) (basis m)))) ^ 2 + delta k m / 3 + delta l m / 3) * b m))) / 2) - (1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 + Var n d A v x <= - (sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l * sum n (fun m => 0))) / 2) - (1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 + Var n d A v x.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e7 _ (fun sv Wv SFv => (step_3 n b (sv (0%N, 4104%N)) Hs_n (Wv (0%N, 4104%N)) Hh1)) (nil_replaced Ev rv)) e8 e9.
  equal Q2 e10 e11.
  equal Q3 e12 e5.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e13 : ex := (Mul (Sum (0, 4096) (Mul (Pow (Add e31 (Opp (Mul (Int 2) (Mul (Inv (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))) e31))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))))))) 2%nat) (Pow (V1 1 (0, 4096)) 2%nat))) (Inv (Int 2)))%N.
(* 0 <= total((1 - 2*f(x)[k])**2*v[k]**2, k)/2, by nonnegative *)
Lemma step_6 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [x; v] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e13.
  exact N1.
Qed.

Definition p50 : ex := (Mul (Pow (Add e31 (Opp (Del (0, 4097) (0, 4096)))) 2%nat) (Pow (Add (V1 0 (0, 4097)) e1) 2%nat))%N.
Definition e14 : ex := (Mul (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul p50 p23) p26))) (Inv (Int 2)))%N.
(* 0 <= total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2, by nonnegative *)
Lemma step_7 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e14.
  exact N1.
Qed.

Definition p52 : ex := (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 1 (1, 4101)))))%N.
Definition p53 : ex := (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 1 (1, 4099)))))%N.
Definition p54 : ex := (Mul (Inv (Sum (0, 4100) (Mul p52 e31))) p53)%N.
Definition p55 : ex := (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 1 (1, 4104))))) e31))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4097) (1, 4102)) (V1 1 (1, 4102))))))%N.
Definition p56 : ex := (Sum (0, 4097) (Sum (0, 4098) (Mul (Mul (Mul (Pow (Add e31 (Opp (Del (0, 4098) (0, 4097)))) 2%nat) (Pow (Add (V1 0 (0, 4098)) (V1 0 (0, 4097))) 2%nat)) p54) p55)))%N.
Definition e15 : ex := (Mul p56 (Inv (Int 2)))%N.
Definition p58 : ex := (Mul (Inv (Int 2)) (Pow (Sqrt (Sum (0, 4096) (Pow e1 2%nat))) 2%nat))%N.
Definition e16 : ex := (Add p58 (Opp e15))%N.
Definition e17 : ex := (Add p58 (Opp e4))%N.
Definition p61 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat)%N.
Definition e21 : ex := (Mul p61 (Inv (Int 2)))%N.
Definition p63 : ex := (Pow (Add e31 (Opp (Del (0, 20002) (0, 20003)))) 2%nat)%N.
Definition p64 : ex := (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul (Mul p63 (Pow (Add (V1 0 (0, 20002)) (V1 0 (0, 20003))) 2%nat)) p8) p9)))%N.
Definition p65 : ex := (Opp (Mul p64 (Inv (Int 2))))%N.
Definition e18 : ex := (Add e21 p65)%N.
Definition p67 : ex := (Mul (Inv (Int 2)) p61)%N.
Definition e19 : ex := (Add p67 p65)%N.
Definition e20 : ex := (Add p67 (Opp e4))%N.
(* norm(v)**2/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2 <= norm(v)**2/2, by replace *)
Lemma step_8 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v ^ 2 / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2 <= norm n v ^ 2 / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e15 _ (fun sv Wv SFv => (step_7 n d A v x Hs_n Hs_d)) (nil_replaced Ev rv)) e16 e17.
  equal Q2 e18 e19.
  equal Q3 e20 e21.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p70 : ex := (Sum (0, 4097) (Mul (Pow (Add e31 (Opp (Mul (Int 2) p23))) 2%nat) (Pow (V1 0 (0, 4097)) 2%nat)))%N.
Definition e22 : ex := (Mul p70 (Inv (Int 2)))%N.
Definition p72 : ex := (Opp (Mul (Inv (Int 2)) (Sum (0, 4101) (Sum (0, 4102) (Mul (Mul (Mul (Pow (Add e31 (Opp (Del (0, 4102) (0, 4101)))) 2%nat) (Pow (Add (V1 0 (0, 4102)) (V1 0 (0, 4101))) 2%nat)) (Mul (Inv (Sum (0, 4104) (Mul (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105))))) e31))) p24)) (Mul p28 (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4101) (1, 4106)) (V1 1 (1, 4106)))))))))))%N.
Definition e23 : ex := (Add (Add p58 (Opp e22)) p72)%N.
Definition e24 : ex := (Add e17 p72)%N.
Definition p75 : ex := (Opp (Mul (Sum (0, 20002) (Mul (Pow (Add e31 (Opp (Mul (Int 2) p8))) 2%nat) (Pow (V1 0 (0, 20002)) 2%nat))) (Inv (Int 2))))%N.
Definition e25 : ex := (Add (Add e21 p75) p65)%N.
Definition p77 : ex := (Opp (Mul (Inv (Int 2)) p64))%N.
Definition e26 : ex := (Add (Add p67 p75) p77)%N.
Definition e27 : ex := (Add e20 p77)%N.
(* norm(v)**2/2 - total((1 - 2*f(x)[k])**2*v[k]**2, k)/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2 <= norm(v)**2/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2, by replace *)
Lemma step_9 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v ^ 2 / 2 - sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2 <= norm n v ^ 2 / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e22 _ (fun sv Wv SFv => (step_6 n d A v x Hs_n Hs_d)) (nil_replaced Ev rv)) e23 e24.
  equal Q2 e25 e26.
  equal Q3 e27 e18.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* norm(v)**2/2 - total((1 - 2*f(x)[k])**2*v[k]**2, k)/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2 <= norm(v)**2/2, by transitive *)
Lemma step_10 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v ^ 2 / 2 - sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2 <= norm n v ^ 2 / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e18) by (exact (step_9 n d A v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e18 <= den Ev rv e21) by (exact (step_8 n d A v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* Var() <= norm(v)**2/2 - total((1 - 2*f(x)[k])**2*v[k]**2, k)/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2, by same *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Var n d A v x <= norm n v ^ 2 / 2 - sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  equal Q1 e28 e25.
  exact (Req_le _ _ Q1).
Qed.

Definition p80 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p9) (Opp (Mul p9 p8)))%N.
Definition p81 : ex := (Sum (0, 20002) (Mul p80 (V1 0 (0, 20002))))%N.
Definition e29 : ex := (Sum (0, 20003) (Mul (V1 0 (0, 20003)) p81))%N.
(* inner(v, J(x)*v) <= Var(), by same *)
Lemma step_12 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (J n d A x) v) <= Var n d A v x.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  equal Q1 e29 e28.
  exact (Req_le _ _ Q1).
Qed.

(* inner(v, J(x)*v) <= norm(v)**2/2, by transitive *)
Lemma line_1_5 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (J n d A x) v) <= norm n v ^ 2 / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e28) by (exact (step_12 n d A v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e28 <= den Ev rv e25) by (exact (step_11 n d A v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e25 <= den Ev rv e21) by (exact (step_10 n d A v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* Var() <= inner(v, J(x)*v), by same *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Var n d A v x <= inner n v (mulv n (J n d A x) v).
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  equal Q1 e28 e29.
  exact (Req_le _ _ Q1).
Qed.

(* inner(b, ones(n)) <= 1, by assume *)
Lemma step_13 :
  forall (n : nat) (b : vec),
  (0 < n)%nat -> inner n b ones <= 1 ->
  inner n b ones <= 1.
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  exact Hh1.
Qed.

(* 0 <= 1 - inner(b, ones(n)), by assume *)
Lemma step_14 :
  forall (n : nat) (b : vec),
  (0 < n)%nat -> 0 <= 1 - inner n b ones ->
  0 <= 1 - inner n b ones.
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  exact Hh1.
Qed.

Definition p83 : ex := (Mul (V1 0 (0, 20000)) e31)%N.
Definition e30 : ex := (Sum (0, 20000) p83)%N.
Definition p85 : ex := (Opp e30)%N.
Definition e32 : ex := (Add e31 p85)%N.
Definition e33 : ex := (Add e32 (Opp e4))%N.
(* 0 <= 1 - inner(b, ones(n)), by discharge *)
Lemma step_15 :
  forall (n : nat) (b : vec),
  (0 < n)%nat -> inner n b ones <= 1 ->
  0 <= 1 - inner n b ones.
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e31) by (exact (step_13 n b Hs_n Hh1)).
  equal Q2 e32 e33.
  assert (P3 : den Ev rv e4 <= den Ev rv e32) by (exact (rearranged (den Ev rv e30) (den Ev rv e31) (den Ev rv e4) (den Ev rv e32) P1 Q2)).
  assert (P4 : den Ev rv e4 <= den Ev rv e32) by (exact (step_14 n b Hs_n P3)).
  exact (P4).
Qed.

Definition p88 : ex := (Opp (Sum (0, 4096) (Mul e1 e31)))%N.
Definition e34 : ex := (Add e31 p88)%N.
Definition p90 : ex := (Sum (0, 4097) (Sum (0, 4098) (Mul (Mul (Mul (Pow (Add (Opp (V1 1 (0, 4097))) (V1 1 (0, 4098))) 2%nat) (Add (Inv (Int 3)) (Mul (Int 3) (Pow (Sqrt (Sum (0, 4099) (Pow (Add (Mul (Inv (Sum (0, 4101) (Mul (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4101) (1, 4102)) (V1 2 (1, 4102))))) e31))) (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 2 (1, 4100)))))) (Mul (Opp (Inv (Int 3))) (Add (Del (0, 4099) (0, 4098)) (Del (0, 4099) (0, 4097))))) 2%nat))) 2%nat)))) (Mul (Inv (Sum (0, 4104) (Mul (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 2 (1, 4105))))) e31))) (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4098) (1, 4103)) (V1 2 (1, 4103))))))) (Mul (Inv (Sum (0, 4107) (Mul (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 2 (1, 4108))))) e31))) (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4097) (1, 4106)) (V1 2 (1, 4106)))))))))%N.
Definition p91 : ex := (Mul (Sum (0, 4109) (Sum (0, 4110) (Mul (Mul (Pow (Add (Opp (V1 1 (0, 4109))) (V1 1 (0, 4110))) 2%nat) (Mul (Inv (Sum (0, 4112) (Mul (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 2 (1, 4113))))) e31))) (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 2 (1, 4111))))))) (Mul (Inv (Sum (0, 4115) (Mul (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4115) (1, 4116)) (V1 2 (1, 4116))))) e31))) (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4109) (1, 4114)) (V1 2 (1, 4114))))))))) (Inv (Int 2)))%N.
Definition e35 : ex := (Add (Opp (Mul (Mul (Inv (Int 2)) e34) p90)) p91)%N.
Definition e36 : ex := (Add (Opp (Mul (Mul (Inv (Int 2)) e4) p90)) p91)%N.
Definition p94 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e31)))%N.
Definition p95 : ex := (Mul p94 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p96 : ex := (Mul p94 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p97 : ex := (Mul p94 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p98 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Mul (Pow (Add (Opp (V1 1 (0, 20004))) (V1 1 (0, 20003))) 2%nat) (Add (Inv (Int 3)) (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow (Add p95 p13) 2%nat))) 2%nat)))) p96) p97)))%N.
Definition p99 : ex := (Opp (Mul (Mul e32 p98) (Inv (Int 2))))%N.
Definition p100 : ex := (Pow (Add (Opp (V1 1 (0, 20003))) (V1 1 (0, 20002))) 2%nat)%N.
Definition p101 : ex := (Mul (Mul p100 p95) p96)%N.
Definition p102 : ex := (Sum (0, 20003) (Sum (0, 20002) p101))%N.
Definition e40 : ex := (Mul p102 (Inv (Int 2)))%N.
Definition e37 : ex := (Add p99 e40)%N.
Definition e38 : ex := (Add (Opp (Mul (Mul (Inv (Int 2)) e32) p98)) e40)%N.
Definition e39 : ex := (Add (Opp (Mul (Mul (Inv (Int 2)) e4) p98)) e40)%N.
(* Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var() <= Var(), by replace *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat -> inner n b ones <= 1 ->
  - ((1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2) + Var n d A v x <= Var n d A v x.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [b; v; x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e34 _ (fun sv Wv SFv => (step_15 n b Hs_n Hh1)) (nil_replaced Ev rv)) e35 e36.
  equal Q2 e37 e38.
  equal Q3 e39 e40.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e41 : ex := (Add (Add (Opp (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul (Mul (Mul (Pow (Add (Opp (V1 1 (0, 20005))) (V1 1 (0, 20004))) 2%nat) p97) (Mul p94 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 2 (1, 20000))))))) (Sum (0, 20003) (Mul (Add (Add (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow (Add p95 p40) 2%nat))) 2%nat)) p42) p43) (V1 0 (0, 20003))))))) (Inv (Int 2)))) p99) e40)%N.
Definition e42 : ex := (Add (Add (Opp (Mul (Sum (0, 20003) (Sum (0, 20002) (Mul p101 (Sum (0, 20000) e4)))) (Inv (Int 2)))) p99) e40)%N.
(* Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var() - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l]*total((delta(k, m)/3 + delta(l, m)/3 + 3*norm(f(x) - (basis(k) + basis(l) + basis(m))/3)**2)*b[m], m), k), l)/2 <= Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var(), by transitive *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 <= minn n (fun k => b k) ->
  - (sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l * sum n (fun m => (3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (vadd (basis k) (basis l)) (basis m)))) ^ 2 + delta k m / 3 + delta l m / 3) * b m))) / 2) - (1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 + Var n d A v x <= - ((1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2) + Var n d A v x.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [b; v; x] [A] [] [].
  assert (P1 : den Ev rv e41 <= den Ev rv e42) by (exact (step_5 n d A b v x Hs_n Hs_d Hh1)).
  assert (P2 : den Ev rv e42 <= den Ev rv e37) by (exact (step_4 n d A b v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p109 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p15) (Opp (Mul p15 p8)))%N.
Definition p110 : ex := (Add p8 (Opp (V1 2 (0, 20002))))%N.
Definition p111 : ex := (Sum (0, 20002) (Mul p109 p110))%N.
Definition e43 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p109 (Add (Mul (Del (0, 20002) (0, 20003)) p8) (Opp (Mul p8 p9))))) (Mul (Del (0, 20004) (0, 20003)) p111)) (Opp (Mul p15 (Sum (0, 20002) (Mul p80 p110))))) (Opp (Mul p111 p9))) (V1 0 (0, 20003))))))%N.
(* inner(v, B(x)*v) <= Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var() - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l]*total((delta(k, m)/3 + delta(l, m)/3 + 3*norm(f(x) - (basis(k) + basis(l) + basis(m))/3)**2)*b[m], m), k), l)/2, by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (B n d A b x) v) <= - (sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l * sum n (fun m => (3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (vadd (basis k) (basis l)) (basis m)))) ^ 2 + delta k m / 3 + delta l m / 3) * b m))) / 2) - (1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 + Var n d A v x.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e43 e10.
  exact (Req_le _ _ Q1).
Qed.

(* inner(v, B(x)*v) <= norm(v)**2/2, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e10) by (exact (line_1_1 n d A b v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e10 <= den Ev rv e6) by (exact (line_1_2 n d A b v x Hs_n Hs_d Hh1)).
  assert (P3 : den Ev rv e6 <= den Ev rv e28) by (exact (line_1_3 n d A b v x Hs_n Hs_d Hh2)).
  assert (P4 : den Ev rv e28 <= den Ev rv e29) by (exact (line_1_4 n d A v x Hs_n Hs_d)).
  assert (P5 : den Ev rv e29 <= den Ev rv e21) by (exact (line_1_5 n d A v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Definition p113 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Mul p50 (Add (Inv (Int 3)) (Mul (Int 3) (Pow (Sqrt (Sum (0, 4098) (Pow (Add p54 (Mul (Opp (Inv (Int 3))) (Add (Del (0, 4098) (0, 4097)) (Del (0, 4098) (0, 4096))))) 2%nat))) 2%nat)))) p55) (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 1 (1, 4107))))) e31))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4096) (1, 4105)) (V1 1 (1, 4105)))))))))%N.
Definition e44 : ex := (Mul p113 (Inv (Int 2)))%N.
(* 0 <= total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)/2, by nonnegative *)
Lemma step_16 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e44.
  exact N1.
Qed.

Definition p115 : ex := (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 1 (1, 4114)))))%N.
Definition p116 : ex := (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4115) (1, 4116)) (V1 1 (1, 4116)))))%N.
Definition e45 : ex := (Sum (0, 4096) (Mul (Pow e1 2%nat) (Add (Mul (Pow (Add e31 (Opp (Mul (Int 2) (Mul (Inv (Sum (0, 4098) (Mul p53 e31))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 1 (1, 4097))))))))) 4%nat) (Inv (Int 2))) (Mul (Mul (Int 2) (Add (Mul (Sum (0, 4100) (Mul (Pow (Add e31 (Opp (Del (0, 4096) (0, 4100)))) 2%nat) (Mul p25 p52))) (Sum (0, 4104) (Sum (0, 4105) (Mul (Mul (Mul (Mul (Pow (Add e31 (Opp (Del (0, 4096) (0, 4105)))) 2%nat) (Pow (Add e31 (Opp (Del (0, 4096) (0, 4104)))) 2%nat)) (Pow (Add e31 (Opp (Del (0, 4105) (0, 4104)))) 2%nat)) p29) (Mul (Inv (Sum (0, 4110) (Mul (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 1 (1, 4111))))) e31))) (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4104) (1, 4109)) (V1 1 (1, 4109)))))))))) (Mul (Mul (Int 2) (Mul (Inv (Sum (0, 4113) (Mul p115 e31))) (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4096) (1, 4112)) (V1 1 (1, 4112))))))) (Sum (0, 4115) (Mul (Pow (Add e31 (Opp (Del (0, 4096) (0, 4115)))) 2%nat) (Pow (Mul p31 p116) 2%nat)))))) (Mul p32 (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4096) (1, 4119)) (V1 1 (1, 4119))))))))))%N.
(* 0 <= total(v[k]**2*((1 - 2*f(x)[k])**4/2 + 2*((total((1 - delta(k, l))**2*f(x)[l], l)*total(total((1 - delta(k, l))**2*(1 - delta(k, m))**2*(1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m) + 2*f(x)[k]*total((1 - delta(k, l))**2*f(x)[l]**2, l))*f(x)[k])), k), by nonnegative *)
Lemma step_17 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= sum n (fun k => v k ^ 2 * ((1 - 2 * f n d A x k) ^ 4 / 2 + 2 * (sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l) * sum n (fun m => sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)) + 2 * f n d A x k * sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l ^ 2)) * f n d A x k)).
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e45.
  exact N1.
Qed.

Definition p118 : ex := (Mul (Pow (V1 0 (0, 4109)) 2%nat) (Add (Mul (Pow (Add e31 (Opp (Mul (Int 2) (Mul (Inv (Sum (0, 4111) (Mul (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4111) (1, 4112)) (V1 1 (1, 4112))))) e31))) (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 1 (1, 4110))))))))) 4%nat) (Inv (Int 2))) (Mul (Mul (Int 2) (Add (Mul (Sum (0, 4113) (Mul (Pow (Add e31 (Opp (Del (0, 4109) (0, 4113)))) 2%nat) (Mul (Inv (Sum (0, 4115) (Mul p116 e31))) p115))) (Sum (0, 4117) (Sum (0, 4118) (Mul (Mul (Mul (Mul (Pow (Add e31 (Opp (Del (0, 4109) (0, 4118)))) 2%nat) (Pow (Add e31 (Opp (Del (0, 4109) (0, 4117)))) 2%nat)) (Pow (Add e31 (Opp (Del (0, 4118) (0, 4117)))) 2%nat)) (Mul p32 (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4118) (1, 4119)) (V1 1 (1, 4119))))))) (Mul (Inv (Sum (0, 4123) (Mul p34 e31))) (Exp (Sum (1, 4122) (Mul (V2 0 (0, 4117) (1, 4122)) (V1 1 (1, 4122)))))))))) (Mul (Mul (Int 2) (Mul (Inv (Sum (0, 4126) (Mul (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4126) (1, 4127)) (V1 1 (1, 4127))))) e31))) (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4109) (1, 4125)) (V1 1 (1, 4125))))))) (Sum (0, 4128) (Mul (Pow (Add e31 (Opp (Del (0, 4109) (0, 4128)))) 2%nat) (Pow (Mul (Inv (Sum (0, 4130) (Mul (Exp (Sum (1, 4131) (Mul (V2 0 (0, 4130) (1, 4131)) (V1 1 (1, 4131))))) e31))) p35) 2%nat)))))) (Mul (Inv (Sum (0, 4133) (Mul (Exp (Sum (1, 4134) (Mul (V2 0 (0, 4133) (1, 4134)) (V1 1 (1, 4134))))) e31))) (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4109) (1, 4132)) (V1 1 (1, 4132)))))))))%N.
Definition e46 : ex := (Sum (0, 4109) p118)%N.
Definition p120 : ex := (Opp (Mul (Inv (Int 2)) (Pow (Sqrt (Sum (0, 4108) (Pow (V1 0 (0, 4108)) 2%nat))) 2%nat)))%N.
Definition p121 : ex := (Add (Mul (Inv (Int 2)) p113) p120)%N.
Definition e47 : ex := (Add p121 e46)%N.
Definition e48 : ex := (Add p121 e4)%N.
Definition p124 : ex := (Pow (Add e31 (Opp (Del (0, 20003) (0, 20004)))) 2%nat)%N.
Definition p125 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Mul (Mul p124 (Pow (Add (V1 0 (0, 20003)) (V1 0 (0, 20004))) 2%nat)) p14) p9) p15)))%N.
Definition p126 : ex := (Mul p125 (Inv (Int 2)))%N.
Definition e55 : ex := (Opp e21)%N.
Definition e49 : ex := (Add p126 e55)%N.
Definition p129 : ex := (Opp p67)%N.
Definition p130 : ex := (Add (Mul (Inv (Int 2)) p125) p129)%N.
Definition e50 : ex := (Add p130 e4)%N.
Definition p132 : ex := (Mul (Int 2) p15)%N.
Definition p133 : ex := (Pow (Add e31 (Opp (Del (0, 20004) (0, 20002)))) 2%nat)%N.
Definition p134 : ex := (Pow p8 2%nat)%N.
Definition p135 : ex := (Sum (0, 20004) (Mul (Pow (V1 0 (0, 20004)) 2%nat) (Add (Mul (Pow (Add e31 (Opp p132)) 4%nat) (Inv (Int 2))) (Mul (Mul (Int 2) (Add (Mul (Sum (0, 20002) (Mul p133 p8)) (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul (Mul (Mul p133 (Pow (Add e31 (Opp (Del (0, 20004) (0, 20003)))) 2%nat)) p63) p8) p9)))) (Mul p132 (Sum (0, 20002) (Mul p133 p134))))) p15))))%N.
Definition e51 : ex := (Add p130 p135)%N.
Definition e52 : ex := (Add e49 p135)%N.
(* -norm(v)**2/2 + total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)/2 <= -norm(v)**2/2 + total(((1 - 2*f(x)[k])**4/2 + 2*((2*f(x)[k]*total((1 - delta(k, l))**2*f(x)[l]**2, l) + total((1 - delta(k, l))**2*f(x)[l], l)*total(total((1 - delta(k, l))**2*(1 - delta(k, m))**2*(1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m))*f(x)[k]))*v[k]**2, k) + total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)/2, by replace *)
Lemma step_18 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 - norm n v ^ 2 / 2 <= sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 - norm n v ^ 2 / 2 + sum n (fun k => v k ^ 2 * ((1 - 2 * f n d A x k) ^ 4 / 2 + 2 * (sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l) * sum n (fun m => sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)) + 2 * f n d A x k * sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l ^ 2)) * f n d A x k)).
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e46 _ (fun sv Wv SFv => (step_17 n d A v x Hs_n Hs_d)) (nil_replaced Ev rv)) e47 e48.
  equal Q2 e49 e50.
  equal Q3 e51 e52.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e53 : ex := (Add e44 p120)%N.
Definition e54 : ex := (Add e4 p120)%N.
Definition e56 : ex := (Add e4 p129)%N.
Definition e57 : ex := (Add p126 p129)%N.
(* -norm(v)**2/2 <= -norm(v)**2/2 + total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)/2, by replace *)
Lemma step_19 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (norm n v ^ 2 / 2) <= sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 - norm n v ^ 2 / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e44 _ (fun sv Wv SFv => (step_16 n d A v x Hs_n Hs_d)) (nil_replaced Ev rv)) e53 e54.
  equal Q2 e55 e56.
  equal Q3 e57 e49.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* -norm(v)**2/2 <= -norm(v)**2/2, by same *)
Lemma step_20 :
  forall (n : nat) (v : vec),
  (0 < n)%nat ->
  - (norm n v ^ 2 / 2) <= - (norm n v ^ 2 / 2).
Proof.
  intros n v Hs_n.
  setting [n] [] [v] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e55))).
Qed.

Definition e58 : ex := (Sum (0, 4119) (Mul (V1 2 (0, 4119)) e31))%N.
Definition p143 : ex := (Mul (Int 2) (Pow (Sqrt (Sum (0, 4096) (Pow (Sum (0, 4097) (Mul (Add (Mul (Del (0, 4096) (0, 4097)) (Mul (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 0 (1, 4100))))) e31))) (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 0 (1, 4098))))))) (Opp (Mul (Mul (Inv (Sum (0, 4102) (Mul (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 0 (1, 4103))))) e31))) (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 0 (1, 4101)))))) (Mul (Inv (Sum (0, 4105) (Mul (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 0 (1, 4106))))) e31))) (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4097) (1, 4104)) (V1 0 (1, 4104))))))))) (V1 1 (0, 4097)))) 2%nat))) 2%nat))%N.
Definition p144 : ex := (Mul (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 0 (1, 4110))))) e31))) (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 0 (1, 4108))))))%N.
Definition p145 : ex := (Sum (0, 4111) (Sum (0, 4112) (Mul (Mul (Pow (Add (Opp (V1 1 (0, 4111))) (V1 1 (0, 4112))) 2%nat) (Mul (Inv (Sum (0, 4114) (Mul (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4114) (1, 4115)) (V1 0 (1, 4115))))) e31))) (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 0 (1, 4113))))))) (Mul (Inv (Sum (0, 4117) (Mul (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4117) (1, 4118)) (V1 0 (1, 4118))))) e31))) (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4111) (1, 4116)) (V1 0 (1, 4116)))))))))%N.
Definition p146 : ex := (Add p143 (Opp (Mul (Pow (Sqrt (Sum (0, 4107) (Pow p144 2%nat))) 2%nat) (Mul p145 (Inv (Int 2))))))%N.
Definition p147 : ex := (Exp (Sum (1, 4122) (Mul (V2 0 (0, 4121) (1, 4122)) (V1 0 (1, 4122)))))%N.
Definition p148 : ex := (Inv (Sum (0, 4126) (Mul (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4126) (1, 4127)) (V1 0 (1, 4127))))) e31)))%N.
Definition p149 : ex := (Sum (0, 4120) (Sum (0, 4121) (Mul (Mul (Pow (Add (Opp (V1 1 (0, 4120))) (V1 1 (0, 4121))) 2%nat) (Mul (Inv (Sum (0, 4123) (Mul (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4123) (1, 4124)) (V1 0 (1, 4124))))) e31))) p147)) (Mul p148 (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4120) (1, 4125)) (V1 0 (1, 4125)))))))))%N.
Definition e59 : ex := (Add p146 (Opp (Mul (Mul (Inv (Int 2)) e58) p149)))%N.
Definition e60 : ex := (Add p146 (Opp (Mul (Mul (Inv (Int 2)) e31) p149)))%N.
Definition p152 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e31)))%N.
Definition p153 : ex := (Mul p152 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p154 : ex := (Mul p152 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p155 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p153) (Opp (Mul p153 p154)))%N.
Definition p156 : ex := (Mul (Int 2) (Pow (Sqrt (Sum (0, 20003) (Pow (Sum (0, 20002) (Mul p155 (V1 1 (0, 20002)))) 2%nat))) 2%nat))%N.
Definition p157 : ex := (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul p100 p154) p153)))%N.
Definition p158 : ex := (Mul p157 (Inv (Int 2)))%N.
Definition p159 : ex := (Opp (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p154 2%nat))) 2%nat) p158))%N.
Definition e61 : ex := (Add (Add p156 (Opp p158)) p159)%N.
Definition p161 : ex := (Add p156 p159)%N.
Definition e62 : ex := (Add p161 (Opp (Mul (Mul (Inv (Int 2)) e31) p157)))%N.
Definition p163 : ex := (Opp (Mul (Mul (Inv (Int 2)) p11) p157))%N.
Definition e63 : ex := (Add p161 p163)%N.
Definition p165 : ex := (Opp (Mul (Mul p11 p157) (Inv (Int 2))))%N.
Definition e64 : ex := (Add p161 p165)%N.
(* -Var()*norm(f(x))**2 + 2*norm(J(x)*v)**2 - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 <= -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2, by replace *)
Lemma step_21 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat -> inner n b ones <= 1 ->
  2 * norm n (mulv n (J n d A x) v) ^ 2 - sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 - norm n (f n d A x) ^ 2 * Var n d A v x <= 2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [x; v; b] [A] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e58 e31 _ (fun sv Wv SFv => (step_13 n b Hs_n Hh1)) (nil_replaced Ev rv)) e59 e60.
  equal Q2 e61 e62.
  equal Q3 e63 e64.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p167 : ex := (Opp e28)%N.
Definition p168 : ex := (Mul (Int 2) (Pow (Sqrt (Sum (0, 20003) (Pow p81 2%nat))) 2%nat))%N.
Definition p169 : ex := (Opp (Mul (Pow (Sqrt (Sum (0, 20002) p134)) 2%nat) e28))%N.
Definition e65 : ex := (Add (Add p167 p168) p169)%N.
Definition e66 : ex := (Add (Add p168 p167) p169)%N.
(* -Var()*norm(f(x))**2 - Var() + 2*norm(J(x)*v)**2 <= -Var()*norm(f(x))**2 + 2*norm(J(x)*v)**2 - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2, by same *)
Lemma step_22 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - Var n d A v x + 2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x <= 2 * norm n (mulv n (J n d A x) v) ^ 2 - sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 - norm n (f n d A x) ^ 2 * Var n d A v x.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  equal Q1 e65 e66.
  exact (Req_le _ _ Q1).
Qed.

Definition e67 : ex := (V1 2 (0, 4140))%N.
Definition e68 : ex := (V1 2 (0, 4107))%N.
Definition p174 : ex := (Opp (Mul (Pow (Sqrt (Sum (0, 4119) (Pow (Mul (Inv (Sum (0, 4121) (Mul p147 e31))) (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 0 (1, 4120)))))) 2%nat))) 2%nat) (Mul (Sum (0, 4123) (Sum (0, 4124) (Mul (Mul (Pow (Add (Opp (V1 1 (0, 4123))) (V1 1 (0, 4124))) 2%nat) (Mul p148 (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4124) (1, 4125)) (V1 0 (1, 4125))))))) (Mul (Inv (Sum (0, 4129) (Mul (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4129) (1, 4130)) (V1 0 (1, 4130))))) e31))) (Exp (Sum (1, 4128) (Mul (V2 0 (0, 4123) (1, 4128)) (V1 0 (1, 4128))))))))) (Inv (Int 2)))))%N.
Definition p175 : ex := (Opp (Mul (Mul (Inv (Int 2)) (Sum (0, 4131) (Mul (V1 2 (0, 4131)) e31))) (Sum (0, 4132) (Sum (0, 4133) (Mul (Mul (Pow (Add (Opp (V1 1 (0, 4132))) (V1 1 (0, 4133))) 2%nat) (Mul (Inv (Sum (0, 4135) (Mul (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4135) (1, 4136)) (V1 0 (1, 4136))))) e31))) (Exp (Sum (1, 4134) (Mul (V2 0 (0, 4133) (1, 4134)) (V1 0 (1, 4134))))))) (Mul (Inv (Sum (0, 4138) (Mul (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4138) (1, 4139)) (V1 0 (1, 4139))))) e31))) (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4132) (1, 4137)) (V1 0 (1, 4137)))))))))))%N.
Definition p176 : ex := (Sum (0, 4141) (Sum (0, 4142) (Mul (Mul (Mul (Mul (Pow (Add e31 (Opp (Del (0, 4142) (0, 4140)))) 2%nat) (Pow (Add e31 (Opp (Del (0, 4141) (0, 4140)))) 2%nat)) (Pow (Add (Opp (V1 1 (0, 4141))) (V1 1 (0, 4142))) 2%nat)) (Mul (Inv (Sum (0, 4144) (Mul (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 0 (1, 4145))))) e31))) (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4142) (1, 4143)) (V1 0 (1, 4143))))))) (Mul (Inv (Sum (0, 4147) (Mul (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4147) (1, 4148)) (V1 0 (1, 4148))))) e31))) (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4141) (1, 4146)) (V1 0 (1, 4146)))))))))%N.
Definition e69 : ex := (Add (Add (Add (Add p143 (Mul (Sum (0, 4107) (Mul p144 e68)) p145)) p174) p175) (Sum (0, 4140) (Mul (Mul (Inv (Int 2)) e67) p176)))%N.
Definition e70 : ex := (Add (Add (Add (Add p143 (Mul (Sum (0, 4107) (Mul p144 e4)) p145)) p174) p175) (Sum (0, 4140) (Mul (Mul (Inv (Int 2)) e4) p176)))%N.
Definition e71 : ex := (Add (Add (Add (Add p156 (Mul (Sum (0, 20000) e4) p157)) p159) p165) (Sum (0, 20000) e4))%N.
Definition p180 : ex := (Mul (Pow (Add e31 (Opp (Del (0, 20002) (0, 20004)))) 2%nat) p124)%N.
Definition p181 : ex := (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul (Mul p180 p100) p154) p153)))%N.
Definition e72 : ex := (Add (Add (Add (Add p156 (Mul (Sum (0, 20002) (Mul p154 e4)) p157)) p159) p163) (Sum (0, 20004) (Mul (Mul (Inv (Int 2)) e4) p181)))%N.
Definition p183 : ex := (Add (Add p156 (Mul (Sum (0, 20002) (Mul p154 (V1 2 (0, 20002)))) p157)) p159)%N.
Definition e73 : ex := (Add (Add p183 p163) (Sum (0, 20004) (Mul (Mul (Inv (Int 2)) (V1 2 (0, 20004))) p181)))%N.
Definition e74 : ex := (Add (Add p183 p165) (Sum (0, 20004) (Mul (Mul (V1 2 (0, 20004)) p181) (Inv (Int 2)))))%N.
(* -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 + total(0, m)*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l) + total(0, m) <= -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 + total(f(x)[m]*b[m], m)*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l) + total(b[m]*total(total((1 - delta(k, m))**2*(1 - delta(l, m))**2*(v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2, m), by replace *)
Lemma step_23 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 <= minn n (fun k => b k) ->
  2 * norm n (mulv n (J n d A x) v) ^ 2 + sum n (fun m => 0) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 + sum n (fun m => 0) <= 2 * norm n (mulv n (J n d A x) v) ^ 2 + sum n (fun m => f n d A x m * b m) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 + sum n (fun m => b m * sum n (fun l => sum n (fun k => (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [x; v; b] [A] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e68 _ (fun sv Wv SFv => (step_3 n b (sv (0%N, 4107%N)) Hs_n (Wv (0%N, 4107%N)) Hh1)) (cons_replaced Ev rv e4 e67 _ (fun sv Wv SFv => (step_3 n b (sv (0%N, 4140%N)) Hs_n (Wv (0%N, 4140%N)) Hh1)) (nil_replaced Ev rv))) e69 e70.
  equal Q2 e71 e72.
  equal Q3 e73 e74.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 <= -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 + total(0, m)*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l) + total(0, m), by same *)
Lemma step_24 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 <= 2 * norm n (mulv n (J n d A x) v) ^ 2 + sum n (fun m => 0) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 + sum n (fun m => 0).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [x; v; b] [A] [] [].
  equal Q1 e64 e71.
  exact (Req_le _ _ Q1).
Qed.

Definition p186 : ex := (Mul p152 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p187 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p186) (Opp (Mul p186 p154)))%N.
Definition p188 : ex := (Add p154 (Opp (V1 2 (0, 20002))))%N.
Definition p189 : ex := (Sum (0, 20002) (Mul p187 p188))%N.
Definition e75 : ex := (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p187 (Add (Mul (Del (0, 20002) (0, 20003)) p154) (Opp (Mul p154 p153))))) (Mul (Del (0, 20004) (0, 20003)) p189)) (Opp (Mul p186 (Sum (0, 20002) (Mul p155 p188))))) (Opp (Mul p189 p153))) (V1 1 (0, 20003))))))%N.
(* -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 + total(f(x)[m]*b[m], m)*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l) + total(b[m]*total(total((1 - delta(k, m))**2*(1 - delta(l, m))**2*(v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2, m) <= inner(v, B(x)*v), by same *)
Lemma line_2_5 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * norm n (mulv n (J n d A x) v) ^ 2 + sum n (fun m => f n d A x m * b m) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 + sum n (fun m => b m * sum n (fun l => sum n (fun k => (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2) <= inner n v (mulv n (B n d A b x) v).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [x; v; b] [A] [] [].
  equal Q1 e74 e75.
  exact (Req_le _ _ Q1).
Qed.

(* -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 <= -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 + total(f(x)[m]*b[m], m)*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l) + total(b[m]*total(total((1 - delta(k, m))**2*(1 - delta(l, m))**2*(v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2, m), by transitive *)
Lemma line_2_4 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 <= minn n (fun k => b k) ->
  2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 <= 2 * norm n (mulv n (J n d A x) v) ^ 2 + sum n (fun m => f n d A x m * b m) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 + sum n (fun m => b m * sum n (fun l => sum n (fun k => (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [x; v; b] [A] [] [].
  assert (P1 : den Ev rv e64 <= den Ev rv e71) by (exact (step_24 n d A b v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e71 <= den Ev rv e74) by (exact (step_23 n d A b v x Hs_n Hs_d Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p191 : ex := (Opp (Mul (Mul p11 p18) (Inv (Int 2))))%N.
Definition e76 : ex := (Add (Add p168 p169) p191)%N.
(* -Var()*norm(f(x))**2 - Var() + 2*norm(J(x)*v)**2 <= -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2, by transitive *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat -> inner n b ones <= 1 ->
  - Var n d A v x + 2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x <= 2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e66) by (exact (step_22 n d A v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e66 <= den Ev rv e76) by (exact (step_21 n d A b v x Hs_n Hs_d Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* -norm(v)**2/2 + total(((1 - 2*f(x)[k])**4/2 + 2*((2*f(x)[k]*total((1 - delta(k, l))**2*f(x)[l]**2, l) + total((1 - delta(k, l))**2*f(x)[l], l)*total(total((1 - delta(k, l))**2*(1 - delta(k, m))**2*(1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m))*f(x)[k]))*v[k]**2, k) + total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)/2 <= -Var()*norm(f(x))**2 - Var() + 2*norm(J(x)*v)**2, by same *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 - norm n v ^ 2 / 2 + sum n (fun k => v k ^ 2 * ((1 - 2 * f n d A x k) ^ 4 / 2 + 2 * (sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l) * sum n (fun m => sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)) + 2 * f n d A x k * sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l ^ 2)) * f n d A x k)) <= - Var n d A v x + 2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  equal Q1 e52 e65.
  exact (Req_le _ _ Q1).
Qed.

(* -norm(v)**2/2 <= -norm(v)**2/2 + total(((1 - 2*f(x)[k])**4/2 + 2*((2*f(x)[k]*total((1 - delta(k, l))**2*f(x)[l]**2, l) + total((1 - delta(k, l))**2*f(x)[l], l)*total(total((1 - delta(k, l))**2*(1 - delta(k, m))**2*(1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m))*f(x)[k]))*v[k]**2, k) + total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)/2, by transitive *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (norm n v ^ 2 / 2) <= sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 - norm n v ^ 2 / 2 + sum n (fun k => v k ^ 2 * ((1 - 2 * f n d A x k) ^ 4 / 2 + 2 * (sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l) * sum n (fun m => sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)) + 2 * f n d A x k * sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l ^ 2)) * f n d A x k)).
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  assert (P1 : den Ev rv e55 <= den Ev rv e55) by (exact (step_20 n v Hs_n)).
  assert (P2 : den Ev rv e55 <= den Ev rv e49) by (exact (step_19 n d A v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e49 <= den Ev rv e52) by (exact (step_18 n d A v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e77 : ex := (Add (Add (Add (Add p168 (Mul (Sum (0, 20002) (Mul p8 (V1 2 (0, 20002)))) p18)) p169) p191) (Sum (0, 20004) (Mul (Mul (V1 2 (0, 20004)) (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul (Mul p180 p5) p8) p9)))) (Inv (Int 2)))))%N.
(* -norm(v)**2/2 <= inner(v, B(x)*v), by transitive *)
Lemma inequality_2 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat -> inner n b ones <= 1 -> 0 <= minn n (fun k => b k) ->
  - (norm n v ^ 2 / 2) <= inner n v (mulv n (B n d A b x) v).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e55 <= den Ev rv e52) by (exact (line_2_1 n d A v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e52 <= den Ev rv e65) by (exact (line_2_2 n d A v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e65 <= den Ev rv e76) by (exact (line_2_3 n d A b v x Hs_n Hs_d Hh1)).
  assert (P4 : den Ev rv e76 <= den Ev rv e77) by (exact (line_2_4 n d A b v x Hs_n Hs_d Hh2)).
  assert (P5 : den Ev rv e77 <= den Ev rv e43) by (exact (line_2_5 n d A b v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  exact (inequality_2 n d A b v x Hs_n Hs_d Hh2 Hh1).
Qed.
