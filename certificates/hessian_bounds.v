(* Bounds of the Hessian: the core lies between minus one half and one half. The claim hessian-bounds of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* inner(v, B(x)*v) <= norm(v)**2/2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  inner n v (mulv n (B n d A b x) v) <= norm n v ^ 2 / 2.

(* -norm(v)**2/2 <= inner(v, B(x)*v) *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
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
  (0 < n)%nat ->
  0 <= minn n (fun k => b k) ->
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
  (0 < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => b k) ->
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
Definition p12 : ex := (Opp p11)%N.
Definition e44 : ex := (Add e31 p12)%N.
Definition p14 : ex := (Mul (Opp (Inv (Int 3))) (Add (Del (0, 20002) (0, 20003)) (Del (0, 20002) (0, 20004))))%N.
Definition p15 : ex := (Add (Inv (Int 3)) (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow (Add p8 p14) 2%nat))) 2%nat)))%N.
Definition p16 : ex := (Mul p7 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p17 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Mul (Pow (Add (Opp (V1 0 (0, 20004))) (V1 0 (0, 20003))) 2%nat) p15) p9) p16)))%N.
Definition p18 : ex := (Opp (Mul (Mul e44 p17) (Inv (Int 2))))%N.
Definition p19 : ex := (Sum (0, 20003) (Sum (0, 20002) p10))%N.
Definition e28 : ex := (Mul p19 (Inv (Int 2)))%N.
Definition e5 : ex := (Add (Add (Opp (Mul (Sum (0, 20003) (Sum (0, 20002) (Mul p10 (Sum (0, 20000) e4)))) (Inv (Int 2)))) p18) e28)%N.
Definition e6 : ex := (Add p18 e28)%N.
(* Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var() - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l]*total(0, m), k), l)/2 <= Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var(), by same *)
Lemma step_4 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l * sum n (fun m => 0))) / 2) - (1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 + Var n d A v x
  <= - ((1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2) + Var n d A v x.
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b] [A] [] [].
  equal Q1 e5 e6.
  exact (Req_le _ _ Q1).
Qed.

Definition e7 : ex := (V1 2 (0, 4104))%N.
Definition p24 : ex := (Mul (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 1 (1, 4100))))) e31))) (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 1 (1, 4098))))))%N.
Definition p25 : ex := (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 1 (1, 4103)))))%N.
Definition p26 : ex := (Inv (Sum (0, 4102) (Mul p25 e31)))%N.
Definition p27 : ex := (Mul p26 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 1 (1, 4101))))))%N.
Definition p28 : ex := (Mul (Mul (Pow (Add (Opp e1) (V1 0 (0, 4097))) 2%nat) p24) p27)%N.
Definition p29 : ex := (Inv (Sum (0, 4107) (Mul (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 1 (1, 4108))))) e31)))%N.
Definition p30 : ex := (Mul p29 (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 1 (1, 4106))))))%N.
Definition p31 : ex := (Add (Add (Mul (Int 3) (Pow (Sqrt (Sum (0, 4105) (Pow (Add p30 (Mul (Opp (Inv (Int 3))) (Add (Add (Del (0, 4105) (0, 4097)) (Del (0, 4105) (0, 4096))) (Del (0, 4105) (0, 4104))))) 2%nat))) 2%nat)) (Mul (Inv (Int 3)) (Del (0, 4097) (0, 4104)))) (Mul (Inv (Int 3)) (Del (0, 4096) (0, 4104))))%N.
Definition p32 : ex := (Inv (Sum (0, 4117) (Mul (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4117) (1, 4118)) (V1 1 (1, 4118))))) e31)))%N.
Definition p33 : ex := (Inv (Sum (0, 4120) (Mul (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4120) (1, 4121)) (V1 1 (1, 4121))))) e31)))%N.
Definition p34 : ex := (Opp (Mul (Mul (Inv (Int 2)) (Add e31 (Opp (Sum (0, 4109) (Mul (V1 2 (0, 4109)) e31))))) (Sum (0, 4110) (Sum (0, 4111) (Mul (Mul (Mul (Pow (Add (Opp (V1 0 (0, 4110))) (V1 0 (0, 4111))) 2%nat) (Add (Inv (Int 3)) (Mul (Int 3) (Pow (Sqrt (Sum (0, 4112) (Pow (Add (Mul (Inv (Sum (0, 4114) (Mul (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4114) (1, 4115)) (V1 1 (1, 4115))))) e31))) (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 1 (1, 4113)))))) (Mul (Opp (Inv (Int 3))) (Add (Del (0, 4112) (0, 4111)) (Del (0, 4112) (0, 4110))))) 2%nat))) 2%nat)))) (Mul p32 (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4111) (1, 4116)) (V1 1 (1, 4116))))))) (Mul p33 (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4110) (1, 4119)) (V1 1 (1, 4119)))))))))))%N.
Definition p35 : ex := (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4123) (1, 4124)) (V1 1 (1, 4124)))))%N.
Definition p36 : ex := (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (V1 1 (1, 4129)))))%N.
Definition p37 : ex := (Mul (Sum (0, 4122) (Sum (0, 4123) (Mul (Mul (Pow (Add (Opp (V1 0 (0, 4122))) (V1 0 (0, 4123))) 2%nat) (Mul (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 1 (1, 4126))))) e31))) p35)) (Mul (Inv (Sum (0, 4128) (Mul p36 e31))) (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4122) (1, 4127)) (V1 1 (1, 4127))))))))) (Inv (Int 2)))%N.
Definition e8 : ex := (Add (Add (Opp (Mul (Inv (Int 2)) (Sum (0, 4096) (Sum (0, 4097) (Mul p28 (Sum (0, 4104) (Mul p31 e7))))))) p34) p37)%N.
Definition e9 : ex := (Add (Add (Opp (Mul (Inv (Int 2)) (Sum (0, 4096) (Sum (0, 4097) (Mul p28 (Sum (0, 4104) (Mul p31 e4))))))) p34) p37)%N.
Definition p40 : ex := (Mul (Mul (Pow (Add (Opp (V1 0 (0, 20005))) (V1 0 (0, 20004))) 2%nat) p16) (Mul p7 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 1 (1, 20000)))))))%N.
Definition p41 : ex := (Mul (Opp (Inv (Int 3))) (Add (Add (Del (0, 20002) (0, 20004)) (Del (0, 20002) (0, 20005))) (Del (0, 20002) (0, 20003))))%N.
Definition p42 : ex := (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow (Add p8 p41) 2%nat))) 2%nat))%N.
Definition p43 : ex := (Mul (Del (0, 20004) (0, 20003)) (Inv (Int 3)))%N.
Definition p44 : ex := (Mul (Del (0, 20005) (0, 20003)) (Inv (Int 3)))%N.
Definition e10 : ex := (Add (Add (Opp (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul p40 (Sum (0, 20003) (Mul (Add (Add p42 p43) p44) (V1 2 (0, 20003))))))) (Inv (Int 2)))) p18) e28)%N.
Definition p46 : ex := (Add (Add p42 (Mul (Inv (Int 3)) (Del (0, 20004) (0, 20003)))) (Mul (Inv (Int 3)) (Del (0, 20005) (0, 20003))))%N.
Definition p47 : ex := (Opp (Mul (Mul (Inv (Int 2)) e44) p17))%N.
Definition e11 : ex := (Add (Add (Opp (Mul (Inv (Int 2)) (Sum (0, 20005) (Sum (0, 20004) (Mul p40 (Sum (0, 20003) (Mul p46 (V1 2 (0, 20003))))))))) p47) e28)%N.
Definition e12 : ex := (Add (Add (Opp (Mul (Inv (Int 2)) (Sum (0, 20005) (Sum (0, 20004) (Mul p40 (Sum (0, 20003) (Mul p46 e4))))))) p47) e28)%N.
(* Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var() - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l]*total((delta(k, m)/3 + delta(l, m)/3 + 3*norm(f(x) - (basis(k) + basis(l) + basis(m))/3)**2)*b[m], m), k), l)/2 <= Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var() - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l]*total(0, m), k), l)/2, by replace *)
Lemma step_5 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  - (sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l * sum n (fun m => (3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (vadd (basis k) (basis l)) (basis m)))) ^ 2 + delta k m / 3 + delta l m / 3) * b m))) / 2) - (1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 + Var n d A v x
  <= - (sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l * sum n (fun m => 0))) / 2) - (1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 + Var n d A v x.
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

Definition p51 : ex := (Mul (Pow (Add e31 (Opp (Del (0, 4097) (0, 4096)))) 2%nat) (Pow (Add (V1 0 (0, 4097)) e1) 2%nat))%N.
Definition e14 : ex := (Mul (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul p51 p24) p27))) (Inv (Int 2)))%N.
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

Definition p53 : ex := (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 1 (1, 4101)))))%N.
Definition p54 : ex := (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 1 (1, 4099)))))%N.
Definition p55 : ex := (Mul (Inv (Sum (0, 4100) (Mul p53 e31))) p54)%N.
Definition p56 : ex := (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 1 (1, 4104))))) e31))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4097) (1, 4102)) (V1 1 (1, 4102))))))%N.
Definition p57 : ex := (Sum (0, 4097) (Sum (0, 4098) (Mul (Mul (Mul (Pow (Add e31 (Opp (Del (0, 4098) (0, 4097)))) 2%nat) (Pow (Add (V1 0 (0, 4098)) (V1 0 (0, 4097))) 2%nat)) p55) p56)))%N.
Definition e15 : ex := (Mul p57 (Inv (Int 2)))%N.
Definition p59 : ex := (Mul (Inv (Int 2)) (Pow (Sqrt (Sum (0, 4096) (Pow e1 2%nat))) 2%nat))%N.
Definition e16 : ex := (Add p59 (Opp e15))%N.
Definition e17 : ex := (Add p59 (Opp e4))%N.
Definition p62 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat)%N.
Definition e21 : ex := (Mul p62 (Inv (Int 2)))%N.
Definition p64 : ex := (Pow (Add e31 (Opp (Del (0, 20002) (0, 20003)))) 2%nat)%N.
Definition p65 : ex := (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul (Mul p64 (Pow (Add (V1 0 (0, 20002)) (V1 0 (0, 20003))) 2%nat)) p8) p9)))%N.
Definition p66 : ex := (Opp (Mul p65 (Inv (Int 2))))%N.
Definition e18 : ex := (Add e21 p66)%N.
Definition p68 : ex := (Mul (Inv (Int 2)) p62)%N.
Definition e19 : ex := (Add p68 p66)%N.
Definition e20 : ex := (Add p68 (Opp e4))%N.
(* norm(v)**2/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2 <= norm(v)**2/2, by replace *)
Lemma step_8 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v ^ 2 / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2
  <= norm n v ^ 2 / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e15 _ (fun sv Wv SFv => (step_7 n d A v x Hs_n Hs_d)) (nil_replaced Ev rv)) e16 e17.
  equal Q2 e18 e19.
  equal Q3 e20 e21.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p71 : ex := (Sum (0, 4097) (Mul (Pow (Add e31 (Opp (Mul (Int 2) p24))) 2%nat) (Pow (V1 0 (0, 4097)) 2%nat)))%N.
Definition e22 : ex := (Mul p71 (Inv (Int 2)))%N.
Definition p73 : ex := (Opp (Mul (Inv (Int 2)) (Sum (0, 4101) (Sum (0, 4102) (Mul (Mul (Mul (Pow (Add e31 (Opp (Del (0, 4102) (0, 4101)))) 2%nat) (Pow (Add (V1 0 (0, 4102)) (V1 0 (0, 4101))) 2%nat)) (Mul (Inv (Sum (0, 4104) (Mul (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105))))) e31))) p25)) (Mul p29 (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4101) (1, 4106)) (V1 1 (1, 4106)))))))))))%N.
Definition e23 : ex := (Add (Add p59 (Opp e22)) p73)%N.
Definition e24 : ex := (Add e17 p73)%N.
Definition p76 : ex := (Opp (Mul (Sum (0, 20002) (Mul (Pow (Add e31 (Opp (Mul (Int 2) p8))) 2%nat) (Pow (V1 0 (0, 20002)) 2%nat))) (Inv (Int 2))))%N.
Definition e25 : ex := (Add (Add e21 p76) p66)%N.
Definition p78 : ex := (Opp (Mul (Inv (Int 2)) p65))%N.
Definition e26 : ex := (Add (Add p68 p76) p78)%N.
Definition e27 : ex := (Add e20 p78)%N.
(* norm(v)**2/2 - total((1 - 2*f(x)[k])**2*v[k]**2, k)/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2 <= norm(v)**2/2 - total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*f(x)[k]*f(x)[l], k), l)/2, by replace *)
Lemma step_9 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v ^ 2 / 2 - sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2
  <= norm n v ^ 2 / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2.
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
  norm n v ^ 2 / 2 - sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2
  <= norm n v ^ 2 / 2.
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
  Var n d A v x
  <= norm n v ^ 2 / 2 - sum n (fun k => (1 - 2 * f n d A x k) ^ 2 * v k ^ 2) / 2 - sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  equal Q1 e28 e25.
  exact (Req_le _ _ Q1).
Qed.

Definition p81 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p9) (Opp (Mul p9 p8)))%N.
Definition p82 : ex := (Sum (0, 20002) (Mul p81 (V1 0 (0, 20002))))%N.
Definition e29 : ex := (Sum (0, 20003) (Mul (V1 0 (0, 20003)) p82))%N.
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
  (0 < n)%nat ->
  inner n b ones <= 1 ->
  inner n b ones <= 1.
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  exact Hh1.
Qed.

(* 0 <= 1 - inner(b, ones(n)), by assume *)
Lemma step_14 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  0 <= 1 - inner n b ones ->
  0 <= 1 - inner n b ones.
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  exact Hh1.
Qed.

Definition p84 : ex := (Mul (V1 0 (0, 20000)) e31)%N.
Definition e30 : ex := (Sum (0, 20000) p84)%N.
Definition p86 : ex := (Opp e30)%N.
Definition e32 : ex := (Add e31 p86)%N.
Definition e33 : ex := (Add e32 (Opp e4))%N.
(* 0 <= 1 - inner(b, ones(n)), by discharge *)
Lemma step_15 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  inner n b ones <= 1 ->
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

Definition p89 : ex := (Opp (Sum (0, 4096) (Mul e1 e31)))%N.
Definition e34 : ex := (Add e31 p89)%N.
Definition p91 : ex := (Sum (0, 4097) (Sum (0, 4098) (Mul (Mul (Mul (Pow (Add (Opp (V1 1 (0, 4097))) (V1 1 (0, 4098))) 2%nat) (Add (Inv (Int 3)) (Mul (Int 3) (Pow (Sqrt (Sum (0, 4099) (Pow (Add (Mul (Inv (Sum (0, 4101) (Mul (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4101) (1, 4102)) (V1 2 (1, 4102))))) e31))) (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 2 (1, 4100)))))) (Mul (Opp (Inv (Int 3))) (Add (Del (0, 4099) (0, 4098)) (Del (0, 4099) (0, 4097))))) 2%nat))) 2%nat)))) (Mul (Inv (Sum (0, 4104) (Mul (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 2 (1, 4105))))) e31))) (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4098) (1, 4103)) (V1 2 (1, 4103))))))) (Mul (Inv (Sum (0, 4107) (Mul (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 2 (1, 4108))))) e31))) (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4097) (1, 4106)) (V1 2 (1, 4106)))))))))%N.
Definition p92 : ex := (Mul (Sum (0, 4109) (Sum (0, 4110) (Mul (Mul (Pow (Add (Opp (V1 1 (0, 4109))) (V1 1 (0, 4110))) 2%nat) (Mul (Inv (Sum (0, 4112) (Mul (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 2 (1, 4113))))) e31))) (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 2 (1, 4111))))))) (Mul (Inv (Sum (0, 4115) (Mul (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4115) (1, 4116)) (V1 2 (1, 4116))))) e31))) (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4109) (1, 4114)) (V1 2 (1, 4114))))))))) (Inv (Int 2)))%N.
Definition e35 : ex := (Add (Opp (Mul (Mul (Inv (Int 2)) e34) p91)) p92)%N.
Definition e36 : ex := (Add (Opp (Mul (Mul (Inv (Int 2)) e4) p91)) p92)%N.
Definition p95 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e31)))%N.
Definition p96 : ex := (Mul p95 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p97 : ex := (Mul p95 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p98 : ex := (Mul p95 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p99 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Mul (Pow (Add (Opp (V1 1 (0, 20004))) (V1 1 (0, 20003))) 2%nat) (Add (Inv (Int 3)) (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow (Add p96 p14) 2%nat))) 2%nat)))) p97) p98)))%N.
Definition p100 : ex := (Opp (Mul (Mul e32 p99) (Inv (Int 2))))%N.
Definition p101 : ex := (Pow (Add (Opp (V1 1 (0, 20003))) (V1 1 (0, 20002))) 2%nat)%N.
Definition p102 : ex := (Mul (Mul p101 p96) p97)%N.
Definition p103 : ex := (Sum (0, 20003) (Sum (0, 20002) p102))%N.
Definition e40 : ex := (Mul p103 (Inv (Int 2)))%N.
Definition e37 : ex := (Add p100 e40)%N.
Definition e38 : ex := (Add (Opp (Mul (Mul (Inv (Int 2)) e32) p99)) e40)%N.
Definition e39 : ex := (Add (Opp (Mul (Mul (Inv (Int 2)) e4) p99)) e40)%N.
(* Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var() <= Var(), by replace *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  - ((1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2) + Var n d A v x
  <= Var n d A v x.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [b; v; x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e34 _ (fun sv Wv SFv => (step_15 n b Hs_n Hh1)) (nil_replaced Ev rv)) e35 e36.
  equal Q2 e37 e38.
  equal Q3 e39 e40.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e41 : ex := (Add (Add (Opp (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul (Mul (Mul (Pow (Add (Opp (V1 1 (0, 20005))) (V1 1 (0, 20004))) 2%nat) p98) (Mul p95 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 2 (1, 20000))))))) (Sum (0, 20003) (Mul (Add (Add (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow (Add p96 p41) 2%nat))) 2%nat)) p43) p44) (V1 0 (0, 20003))))))) (Inv (Int 2)))) p100) e40)%N.
Definition e42 : ex := (Add (Add (Opp (Mul (Sum (0, 20003) (Sum (0, 20002) (Mul p102 (Sum (0, 20000) e4)))) (Inv (Int 2)))) p100) e40)%N.
(* Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var() - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l]*total((delta(k, m)/3 + delta(l, m)/3 + 3*norm(f(x) - (basis(k) + basis(l) + basis(m))/3)**2)*b[m], m), k), l)/2 <= Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var(), by transitive *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  - (sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l * sum n (fun m => (3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (vadd (basis k) (basis l)) (basis m)))) ^ 2 + delta k m / 3 + delta l m / 3) * b m))) / 2) - (1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 + Var n d A v x
  <= - ((1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2) + Var n d A v x.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [b; v; x] [A] [] [].
  assert (P1 : den Ev rv e41 <= den Ev rv e42) by (exact (step_5 n d A b v x Hs_n Hs_d Hh1)).
  assert (P2 : den Ev rv e42 <= den Ev rv e37) by (exact (step_4 n d A b v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p110 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p16) (Opp (Mul p16 p8)))%N.
Definition p111 : ex := (Add p8 (Opp (V1 2 (0, 20002))))%N.
Definition p112 : ex := (Sum (0, 20002) (Mul p110 p111))%N.
Definition e43 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p110 (Add (Mul (Del (0, 20002) (0, 20003)) p8) (Opp (Mul p8 p9))))) (Mul (Del (0, 20004) (0, 20003)) p112)) (Opp (Mul p16 (Sum (0, 20002) (Mul p81 p111))))) (Opp (Mul p112 p9))) (V1 0 (0, 20003))))))%N.
(* inner(v, B(x)*v) <= Rational(-1, 2)*((1 - inner(b, ones(n)))*total(total((v[k] - v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)) + Var() - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l]*total((delta(k, m)/3 + delta(l, m)/3 + 3*norm(f(x) - (basis(k) + basis(l) + basis(m))/3)**2)*b[m], m), k), l)/2, by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (B n d A b x) v)
  <= - (sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l * sum n (fun m => (3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (vadd (basis k) (basis l)) (basis m)))) ^ 2 + delta k m / 3 + delta l m / 3) * b m))) / 2) - (1 - inner n b ones) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 + Var n d A v x.
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

Definition e45 : ex := (Add (Min (0, 20000) (V1 2 (0, 20000))) (Opp e4))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e43 /\
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e21.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e45 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e44 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition p115 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (Mul (Mul p51 (Add (Inv (Int 3)) (Mul (Int 3) (Pow (Sqrt (Sum (0, 4098) (Pow (Add p55 (Mul (Opp (Inv (Int 3))) (Add (Del (0, 4098) (0, 4097)) (Del (0, 4098) (0, 4096))))) 2%nat))) 2%nat)))) p56) (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 1 (1, 4107))))) e31))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4096) (1, 4105)) (V1 1 (1, 4105)))))))))%N.
Definition e46 : ex := (Mul p115 (Inv (Int 2)))%N.
(* 0 <= total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)/2, by nonnegative *)
Lemma step_16 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e46.
  exact N1.
Qed.

Definition p117 : ex := (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 1 (1, 4114)))))%N.
Definition p118 : ex := (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4115) (1, 4116)) (V1 1 (1, 4116)))))%N.
Definition e47 : ex := (Sum (0, 4096) (Mul (Pow e1 2%nat) (Add (Mul (Pow (Add e31 (Opp (Mul (Int 2) (Mul (Inv (Sum (0, 4098) (Mul p54 e31))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 1 (1, 4097))))))))) 4%nat) (Inv (Int 2))) (Mul (Mul (Int 2) (Add (Mul (Sum (0, 4100) (Mul (Pow (Add e31 (Opp (Del (0, 4096) (0, 4100)))) 2%nat) (Mul p26 p53))) (Sum (0, 4104) (Sum (0, 4105) (Mul (Mul (Mul (Mul (Pow (Add e31 (Opp (Del (0, 4096) (0, 4105)))) 2%nat) (Pow (Add e31 (Opp (Del (0, 4096) (0, 4104)))) 2%nat)) (Pow (Add e31 (Opp (Del (0, 4105) (0, 4104)))) 2%nat)) p30) (Mul (Inv (Sum (0, 4110) (Mul (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 1 (1, 4111))))) e31))) (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4104) (1, 4109)) (V1 1 (1, 4109)))))))))) (Mul (Mul (Int 2) (Mul (Inv (Sum (0, 4113) (Mul p117 e31))) (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4096) (1, 4112)) (V1 1 (1, 4112))))))) (Sum (0, 4115) (Mul (Pow (Add e31 (Opp (Del (0, 4096) (0, 4115)))) 2%nat) (Pow (Mul p32 p118) 2%nat)))))) (Mul p33 (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4096) (1, 4119)) (V1 1 (1, 4119))))))))))%N.
(* 0 <= total(v[k]**2*((1 - 2*f(x)[k])**4/2 + 2*((total((1 - delta(k, l))**2*f(x)[l], l)*total(total((1 - delta(k, l))**2*(1 - delta(k, m))**2*(1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m) + 2*f(x)[k]*total((1 - delta(k, l))**2*f(x)[l]**2, l))*f(x)[k])), k), by nonnegative *)
Lemma step_17 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= sum n (fun k => v k ^ 2 * ((1 - 2 * f n d A x k) ^ 4 / 2 + 2 * (sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l) * sum n (fun m => sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)) + 2 * f n d A x k * sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l ^ 2)) * f n d A x k)).
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e47.
  exact N1.
Qed.

Definition p120 : ex := (Mul (Pow (V1 0 (0, 4109)) 2%nat) (Add (Mul (Pow (Add e31 (Opp (Mul (Int 2) (Mul (Inv (Sum (0, 4111) (Mul (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4111) (1, 4112)) (V1 1 (1, 4112))))) e31))) (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 1 (1, 4110))))))))) 4%nat) (Inv (Int 2))) (Mul (Mul (Int 2) (Add (Mul (Sum (0, 4113) (Mul (Pow (Add e31 (Opp (Del (0, 4109) (0, 4113)))) 2%nat) (Mul (Inv (Sum (0, 4115) (Mul p118 e31))) p117))) (Sum (0, 4117) (Sum (0, 4118) (Mul (Mul (Mul (Mul (Pow (Add e31 (Opp (Del (0, 4109) (0, 4118)))) 2%nat) (Pow (Add e31 (Opp (Del (0, 4109) (0, 4117)))) 2%nat)) (Pow (Add e31 (Opp (Del (0, 4118) (0, 4117)))) 2%nat)) (Mul p33 (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4118) (1, 4119)) (V1 1 (1, 4119))))))) (Mul (Inv (Sum (0, 4123) (Mul p35 e31))) (Exp (Sum (1, 4122) (Mul (V2 0 (0, 4117) (1, 4122)) (V1 1 (1, 4122)))))))))) (Mul (Mul (Int 2) (Mul (Inv (Sum (0, 4126) (Mul (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4126) (1, 4127)) (V1 1 (1, 4127))))) e31))) (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4109) (1, 4125)) (V1 1 (1, 4125))))))) (Sum (0, 4128) (Mul (Pow (Add e31 (Opp (Del (0, 4109) (0, 4128)))) 2%nat) (Pow (Mul (Inv (Sum (0, 4130) (Mul (Exp (Sum (1, 4131) (Mul (V2 0 (0, 4130) (1, 4131)) (V1 1 (1, 4131))))) e31))) p36) 2%nat)))))) (Mul (Inv (Sum (0, 4133) (Mul (Exp (Sum (1, 4134) (Mul (V2 0 (0, 4133) (1, 4134)) (V1 1 (1, 4134))))) e31))) (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4109) (1, 4132)) (V1 1 (1, 4132)))))))))%N.
Definition e48 : ex := (Sum (0, 4109) p120)%N.
Definition p122 : ex := (Opp (Mul (Inv (Int 2)) (Pow (Sqrt (Sum (0, 4108) (Pow (V1 0 (0, 4108)) 2%nat))) 2%nat)))%N.
Definition p123 : ex := (Add (Mul (Inv (Int 2)) p115) p122)%N.
Definition e49 : ex := (Add p123 e48)%N.
Definition e50 : ex := (Add p123 e4)%N.
Definition p126 : ex := (Pow (Add e31 (Opp (Del (0, 20003) (0, 20004)))) 2%nat)%N.
Definition p127 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Mul (Mul p126 (Pow (Add (V1 0 (0, 20003)) (V1 0 (0, 20004))) 2%nat)) p15) p9) p16)))%N.
Definition p128 : ex := (Mul p127 (Inv (Int 2)))%N.
Definition e57 : ex := (Opp e21)%N.
Definition e51 : ex := (Add p128 e57)%N.
Definition p131 : ex := (Opp p68)%N.
Definition p132 : ex := (Add (Mul (Inv (Int 2)) p127) p131)%N.
Definition e52 : ex := (Add p132 e4)%N.
Definition p134 : ex := (Mul (Int 2) p16)%N.
Definition p135 : ex := (Pow (Add e31 (Opp (Del (0, 20004) (0, 20002)))) 2%nat)%N.
Definition p136 : ex := (Pow p8 2%nat)%N.
Definition p137 : ex := (Sum (0, 20004) (Mul (Pow (V1 0 (0, 20004)) 2%nat) (Add (Mul (Pow (Add e31 (Opp p134)) 4%nat) (Inv (Int 2))) (Mul (Mul (Int 2) (Add (Mul (Sum (0, 20002) (Mul p135 p8)) (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul (Mul (Mul p135 (Pow (Add e31 (Opp (Del (0, 20004) (0, 20003)))) 2%nat)) p64) p8) p9)))) (Mul p134 (Sum (0, 20002) (Mul p135 p136))))) p16))))%N.
Definition e53 : ex := (Add p132 p137)%N.
Definition e54 : ex := (Add e51 p137)%N.
(* -norm(v)**2/2 + total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)/2 <= -norm(v)**2/2 + total(((1 - 2*f(x)[k])**4/2 + 2*((2*f(x)[k]*total((1 - delta(k, l))**2*f(x)[l]**2, l) + total((1 - delta(k, l))**2*f(x)[l], l)*total(total((1 - delta(k, l))**2*(1 - delta(k, m))**2*(1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m))*f(x)[k]))*v[k]**2, k) + total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)/2, by replace *)
Lemma step_18 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 - norm n v ^ 2 / 2
  <= sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 - norm n v ^ 2 / 2 + sum n (fun k => v k ^ 2 * ((1 - 2 * f n d A x k) ^ 4 / 2 + 2 * (sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l) * sum n (fun m => sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)) + 2 * f n d A x k * sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l ^ 2)) * f n d A x k)).
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e48 _ (fun sv Wv SFv => (step_17 n d A v x Hs_n Hs_d)) (nil_replaced Ev rv)) e49 e50.
  equal Q2 e51 e52.
  equal Q3 e53 e54.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e55 : ex := (Add e46 p122)%N.
Definition e56 : ex := (Add e4 p122)%N.
Definition e58 : ex := (Add e4 p131)%N.
Definition e59 : ex := (Add p128 p131)%N.
(* -norm(v)**2/2 <= -norm(v)**2/2 + total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)/2, by replace *)
Lemma step_19 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (norm n v ^ 2 / 2)
  <= sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 - norm n v ^ 2 / 2.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e46 _ (fun sv Wv SFv => (step_16 n d A v x Hs_n Hs_d)) (nil_replaced Ev rv)) e55 e56.
  equal Q2 e57 e58.
  equal Q3 e59 e51.
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
  exact (Req_le _ _ (eq_refl (den Ev rv e57))).
Qed.

Definition e60 : ex := (Sum (0, 4119) (Mul (V1 2 (0, 4119)) e31))%N.
Definition p145 : ex := (Mul (Int 2) (Pow (Sqrt (Sum (0, 4096) (Pow (Sum (0, 4097) (Mul (Add (Mul (Del (0, 4096) (0, 4097)) (Mul (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 0 (1, 4100))))) e31))) (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 0 (1, 4098))))))) (Opp (Mul (Mul (Inv (Sum (0, 4102) (Mul (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 0 (1, 4103))))) e31))) (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 0 (1, 4101)))))) (Mul (Inv (Sum (0, 4105) (Mul (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 0 (1, 4106))))) e31))) (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4097) (1, 4104)) (V1 0 (1, 4104))))))))) (V1 1 (0, 4097)))) 2%nat))) 2%nat))%N.
Definition p146 : ex := (Mul (Inv (Sum (0, 4109) (Mul (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 0 (1, 4110))))) e31))) (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 0 (1, 4108))))))%N.
Definition p147 : ex := (Sum (0, 4111) (Sum (0, 4112) (Mul (Mul (Pow (Add (Opp (V1 1 (0, 4111))) (V1 1 (0, 4112))) 2%nat) (Mul (Inv (Sum (0, 4114) (Mul (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4114) (1, 4115)) (V1 0 (1, 4115))))) e31))) (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4112) (1, 4113)) (V1 0 (1, 4113))))))) (Mul (Inv (Sum (0, 4117) (Mul (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4117) (1, 4118)) (V1 0 (1, 4118))))) e31))) (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4111) (1, 4116)) (V1 0 (1, 4116)))))))))%N.
Definition p148 : ex := (Add p145 (Opp (Mul (Pow (Sqrt (Sum (0, 4107) (Pow p146 2%nat))) 2%nat) (Mul p147 (Inv (Int 2))))))%N.
Definition p149 : ex := (Exp (Sum (1, 4122) (Mul (V2 0 (0, 4121) (1, 4122)) (V1 0 (1, 4122)))))%N.
Definition p150 : ex := (Inv (Sum (0, 4126) (Mul (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4126) (1, 4127)) (V1 0 (1, 4127))))) e31)))%N.
Definition p151 : ex := (Sum (0, 4120) (Sum (0, 4121) (Mul (Mul (Pow (Add (Opp (V1 1 (0, 4120))) (V1 1 (0, 4121))) 2%nat) (Mul (Inv (Sum (0, 4123) (Mul (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4123) (1, 4124)) (V1 0 (1, 4124))))) e31))) p149)) (Mul p150 (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4120) (1, 4125)) (V1 0 (1, 4125)))))))))%N.
Definition e61 : ex := (Add p148 (Opp (Mul (Mul (Inv (Int 2)) e60) p151)))%N.
Definition e62 : ex := (Add p148 (Opp (Mul (Mul (Inv (Int 2)) e31) p151)))%N.
Definition p154 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e31)))%N.
Definition p155 : ex := (Mul p154 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p156 : ex := (Mul p154 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p157 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p155) (Opp (Mul p155 p156)))%N.
Definition p158 : ex := (Mul (Int 2) (Pow (Sqrt (Sum (0, 20003) (Pow (Sum (0, 20002) (Mul p157 (V1 1 (0, 20002)))) 2%nat))) 2%nat))%N.
Definition p159 : ex := (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul p101 p156) p155)))%N.
Definition p160 : ex := (Mul p159 (Inv (Int 2)))%N.
Definition p161 : ex := (Opp (Mul (Pow (Sqrt (Sum (0, 20002) (Pow p156 2%nat))) 2%nat) p160))%N.
Definition e63 : ex := (Add (Add p158 (Opp p160)) p161)%N.
Definition p163 : ex := (Add p158 p161)%N.
Definition e64 : ex := (Add p163 (Opp (Mul (Mul (Inv (Int 2)) e31) p159)))%N.
Definition p165 : ex := (Opp (Mul (Mul (Inv (Int 2)) p11) p159))%N.
Definition e65 : ex := (Add p163 p165)%N.
Definition p167 : ex := (Opp (Mul (Mul p11 p159) (Inv (Int 2))))%N.
Definition e66 : ex := (Add p163 p167)%N.
(* -Var()*norm(f(x))**2 + 2*norm(J(x)*v)**2 - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 <= -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2, by replace *)
Lemma step_21 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  2 * norm n (mulv n (J n d A x) v) ^ 2 - sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 - norm n (f n d A x) ^ 2 * Var n d A v x
  <= 2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [x; v; b] [A] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e60 e31 _ (fun sv Wv SFv => (step_13 n b Hs_n Hh1)) (nil_replaced Ev rv)) e61 e62.
  equal Q2 e63 e64.
  equal Q3 e65 e66.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p169 : ex := (Opp e28)%N.
Definition p170 : ex := (Mul (Int 2) (Pow (Sqrt (Sum (0, 20003) (Pow p82 2%nat))) 2%nat))%N.
Definition p171 : ex := (Opp (Mul (Pow (Sqrt (Sum (0, 20002) p136)) 2%nat) e28))%N.
Definition e67 : ex := (Add (Add p169 p170) p171)%N.
Definition e68 : ex := (Add (Add p170 p169) p171)%N.
(* -Var()*norm(f(x))**2 - Var() + 2*norm(J(x)*v)**2 <= -Var()*norm(f(x))**2 + 2*norm(J(x)*v)**2 - total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2, by same *)
Lemma step_22 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - Var n d A v x + 2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x
  <= 2 * norm n (mulv n (J n d A x) v) ^ 2 - sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 - norm n (f n d A x) ^ 2 * Var n d A v x.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  equal Q1 e67 e68.
  exact (Req_le _ _ Q1).
Qed.

Definition e69 : ex := (V1 2 (0, 4140))%N.
Definition e70 : ex := (V1 2 (0, 4107))%N.
Definition p176 : ex := (Opp (Mul (Pow (Sqrt (Sum (0, 4119) (Pow (Mul (Inv (Sum (0, 4121) (Mul p149 e31))) (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 0 (1, 4120)))))) 2%nat))) 2%nat) (Mul (Sum (0, 4123) (Sum (0, 4124) (Mul (Mul (Pow (Add (Opp (V1 1 (0, 4123))) (V1 1 (0, 4124))) 2%nat) (Mul p150 (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4124) (1, 4125)) (V1 0 (1, 4125))))))) (Mul (Inv (Sum (0, 4129) (Mul (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4129) (1, 4130)) (V1 0 (1, 4130))))) e31))) (Exp (Sum (1, 4128) (Mul (V2 0 (0, 4123) (1, 4128)) (V1 0 (1, 4128))))))))) (Inv (Int 2)))))%N.
Definition p177 : ex := (Opp (Mul (Mul (Inv (Int 2)) (Sum (0, 4131) (Mul (V1 2 (0, 4131)) e31))) (Sum (0, 4132) (Sum (0, 4133) (Mul (Mul (Pow (Add (Opp (V1 1 (0, 4132))) (V1 1 (0, 4133))) 2%nat) (Mul (Inv (Sum (0, 4135) (Mul (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4135) (1, 4136)) (V1 0 (1, 4136))))) e31))) (Exp (Sum (1, 4134) (Mul (V2 0 (0, 4133) (1, 4134)) (V1 0 (1, 4134))))))) (Mul (Inv (Sum (0, 4138) (Mul (Exp (Sum (1, 4139) (Mul (V2 0 (0, 4138) (1, 4139)) (V1 0 (1, 4139))))) e31))) (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4132) (1, 4137)) (V1 0 (1, 4137)))))))))))%N.
Definition p178 : ex := (Sum (0, 4141) (Sum (0, 4142) (Mul (Mul (Mul (Mul (Pow (Add e31 (Opp (Del (0, 4142) (0, 4140)))) 2%nat) (Pow (Add e31 (Opp (Del (0, 4141) (0, 4140)))) 2%nat)) (Pow (Add (Opp (V1 1 (0, 4141))) (V1 1 (0, 4142))) 2%nat)) (Mul (Inv (Sum (0, 4144) (Mul (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 0 (1, 4145))))) e31))) (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4142) (1, 4143)) (V1 0 (1, 4143))))))) (Mul (Inv (Sum (0, 4147) (Mul (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4147) (1, 4148)) (V1 0 (1, 4148))))) e31))) (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4141) (1, 4146)) (V1 0 (1, 4146)))))))))%N.
Definition e71 : ex := (Add (Add (Add (Add p145 (Mul (Sum (0, 4107) (Mul p146 e70)) p147)) p176) p177) (Sum (0, 4140) (Mul (Mul (Inv (Int 2)) e69) p178)))%N.
Definition e72 : ex := (Add (Add (Add (Add p145 (Mul (Sum (0, 4107) (Mul p146 e4)) p147)) p176) p177) (Sum (0, 4140) (Mul (Mul (Inv (Int 2)) e4) p178)))%N.
Definition e73 : ex := (Add (Add (Add (Add p158 (Mul (Sum (0, 20000) e4) p159)) p161) p167) (Sum (0, 20000) e4))%N.
Definition p182 : ex := (Mul (Pow (Add e31 (Opp (Del (0, 20002) (0, 20004)))) 2%nat) p126)%N.
Definition p183 : ex := (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul (Mul p182 p101) p156) p155)))%N.
Definition e74 : ex := (Add (Add (Add (Add p158 (Mul (Sum (0, 20002) (Mul p156 e4)) p159)) p161) p165) (Sum (0, 20004) (Mul (Mul (Inv (Int 2)) e4) p183)))%N.
Definition p185 : ex := (Add (Add p158 (Mul (Sum (0, 20002) (Mul p156 (V1 2 (0, 20002)))) p159)) p161)%N.
Definition e75 : ex := (Add (Add p185 p165) (Sum (0, 20004) (Mul (Mul (Inv (Int 2)) (V1 2 (0, 20004))) p183)))%N.
Definition e76 : ex := (Add (Add p185 p167) (Sum (0, 20004) (Mul (Mul (V1 2 (0, 20004)) p183) (Inv (Int 2)))))%N.
(* -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 + total(0, m)*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l) + total(0, m) <= -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 + total(f(x)[m]*b[m], m)*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l) + total(b[m]*total(total((1 - delta(k, m))**2*(1 - delta(l, m))**2*(v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2, m), by replace *)
Lemma step_23 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  2 * norm n (mulv n (J n d A x) v) ^ 2 + sum n (fun m => 0) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 + sum n (fun m => 0)
  <= 2 * norm n (mulv n (J n d A x) v) ^ 2 + sum n (fun m => f n d A x m * b m) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 + sum n (fun m => b m * sum n (fun l => sum n (fun k => (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [x; v; b] [A] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e70 _ (fun sv Wv SFv => (step_3 n b (sv (0%N, 4107%N)) Hs_n (Wv (0%N, 4107%N)) Hh1)) (cons_replaced Ev rv e4 e69 _ (fun sv Wv SFv => (step_3 n b (sv (0%N, 4140%N)) Hs_n (Wv (0%N, 4140%N)) Hh1)) (nil_replaced Ev rv))) e71 e72.
  equal Q2 e73 e74.
  equal Q3 e75 e76.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 <= -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 + total(0, m)*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l) + total(0, m), by same *)
Lemma step_24 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2
  <= 2 * norm n (mulv n (J n d A x) v) ^ 2 + sum n (fun m => 0) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 + sum n (fun m => 0).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [x; v; b] [A] [] [].
  equal Q1 e66 e73.
  exact (Req_le _ _ Q1).
Qed.

Definition p188 : ex := (Mul p154 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p189 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p188) (Opp (Mul p188 p156)))%N.
Definition p190 : ex := (Add p156 (Opp (V1 2 (0, 20002))))%N.
Definition p191 : ex := (Sum (0, 20002) (Mul p189 p190))%N.
Definition e77 : ex := (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p189 (Add (Mul (Del (0, 20002) (0, 20003)) p156) (Opp (Mul p156 p155))))) (Mul (Del (0, 20004) (0, 20003)) p191)) (Opp (Mul p188 (Sum (0, 20002) (Mul p157 p190))))) (Opp (Mul p191 p155))) (V1 1 (0, 20003))))))%N.
(* -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 + total(f(x)[m]*b[m], m)*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l) + total(b[m]*total(total((1 - delta(k, m))**2*(1 - delta(l, m))**2*(v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2, m) <= inner(v, B(x)*v), by same *)
Lemma line_2_5 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  2 * norm n (mulv n (J n d A x) v) ^ 2 + sum n (fun m => f n d A x m * b m) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 + sum n (fun m => b m * sum n (fun l => sum n (fun k => (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2)
  <= inner n v (mulv n (B n d A b x) v).
Proof.
  intros n d A b v x Hs_n Hs_d.
  setting [n; d] [] [x; v; b] [A] [] [].
  equal Q1 e76 e77.
  exact (Req_le _ _ Q1).
Qed.

(* -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 <= -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2 + total(f(x)[m]*b[m], m)*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l) + total(b[m]*total(total((1 - delta(k, m))**2*(1 - delta(l, m))**2*(v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2, m), by transitive *)
Lemma line_2_4 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2
  <= 2 * norm n (mulv n (J n d A x) v) ^ 2 + sum n (fun m => f n d A x m * b m) * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2 + sum n (fun m => b m * sum n (fun l => sum n (fun k => (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [x; v; b] [A] [] [].
  assert (P1 : den Ev rv e66 <= den Ev rv e73) by (exact (step_24 n d A b v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e73 <= den Ev rv e76) by (exact (step_23 n d A b v x Hs_n Hs_d Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p193 : ex := (Opp (Mul (Mul p11 p19) (Inv (Int 2))))%N.
Definition e78 : ex := (Add (Add p170 p171) p193)%N.
(* -Var()*norm(f(x))**2 - Var() + 2*norm(J(x)*v)**2 <= -Var()*norm(f(x))**2 - inner(b, ones(n))*total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 + 2*norm(J(x)*v)**2, by transitive *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  - Var n d A v x + 2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x
  <= 2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x - inner n b ones * sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e68) by (exact (step_22 n d A v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e68 <= den Ev rv e78) by (exact (step_21 n d A b v x Hs_n Hs_d Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* -norm(v)**2/2 + total(((1 - 2*f(x)[k])**4/2 + 2*((2*f(x)[k]*total((1 - delta(k, l))**2*f(x)[l]**2, l) + total((1 - delta(k, l))**2*f(x)[l], l)*total(total((1 - delta(k, l))**2*(1 - delta(k, m))**2*(1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m))*f(x)[k]))*v[k]**2, k) + total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)/2 <= -Var()*norm(f(x))**2 - Var() + 2*norm(J(x)*v)**2, by same *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 - norm n v ^ 2 / 2 + sum n (fun k => v k ^ 2 * ((1 - 2 * f n d A x k) ^ 4 / 2 + 2 * (sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l) * sum n (fun m => sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)) + 2 * f n d A x k * sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l ^ 2)) * f n d A x k))
  <= - Var n d A v x + 2 * norm n (mulv n (J n d A x) v) ^ 2 - norm n (f n d A x) ^ 2 * Var n d A v x.
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  equal Q1 e54 e67.
  exact (Req_le _ _ Q1).
Qed.

(* -norm(v)**2/2 <= -norm(v)**2/2 + total(((1 - 2*f(x)[k])**4/2 + 2*((2*f(x)[k]*total((1 - delta(k, l))**2*f(x)[l]**2, l) + total((1 - delta(k, l))**2*f(x)[l], l)*total(total((1 - delta(k, l))**2*(1 - delta(k, m))**2*(1 - delta(l, m))**2*f(x)[l]*f(x)[m], l), m))*f(x)[k]))*v[k]**2, k) + total(total((1 - delta(k, l))**2*(v[k] + v[l])**2*(3*norm(f(x) - (basis(k) + basis(l))/3)**2 + Rational(1, 3))*f(x)[k]*f(x)[l], k), l)/2, by transitive *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - (norm n v ^ 2 / 2)
  <= sum n (fun l => sum n (fun k => (1 - delta k l) ^ 2 * (v k + v l) ^ 2 * (/ 3 + 3 * norm n (vadd (f n d A x) (vscal (- (/ 3)) (vadd (basis k) (basis l)))) ^ 2) * f n d A x k * f n d A x l)) / 2 - norm n v ^ 2 / 2 + sum n (fun k => v k ^ 2 * ((1 - 2 * f n d A x k) ^ 4 / 2 + 2 * (sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l) * sum n (fun m => sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta k m) ^ 2 * (1 - delta l m) ^ 2 * f n d A x l * f n d A x m)) + 2 * f n d A x k * sum n (fun l => (1 - delta k l) ^ 2 * f n d A x l ^ 2)) * f n d A x k)).
Proof.
  intros n d A v x Hs_n Hs_d.
  setting [n; d] [] [v; x] [A] [] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e57) by (exact (step_20 n v Hs_n)).
  assert (P2 : den Ev rv e57 <= den Ev rv e51) by (exact (step_19 n d A v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e51 <= den Ev rv e54) by (exact (step_18 n d A v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e79 : ex := (Add (Add (Add (Add p170 (Mul (Sum (0, 20002) (Mul p8 (V1 2 (0, 20002)))) p19)) p171) p193) (Sum (0, 20004) (Mul (Mul (V1 2 (0, 20004)) (Sum (0, 20003) (Sum (0, 20002) (Mul (Mul (Mul p182 p5) p8) p9)))) (Inv (Int 2)))))%N.
(* -norm(v)**2/2 <= inner(v, B(x)*v), by transitive *)
Lemma inequality_2 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k => b k) ->
  - (norm n v ^ 2 / 2) <= inner n v (mulv n (B n d A b x) v).
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e54) by (exact (line_2_1 n d A v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e54 <= den Ev rv e67) by (exact (line_2_2 n d A v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e67 <= den Ev rv e78) by (exact (line_2_3 n d A b v x Hs_n Hs_d Hh1)).
  assert (P4 : den Ev rv e78 <= den Ev rv e79) by (exact (line_2_4 n d A b v x Hs_n Hs_d Hh2)).
  assert (P5 : den Ev rv e79 <= den Ev rv e43) by (exact (line_2_5 n d A b v x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5)).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  exact (inequality_2 n d A b v x Hs_n Hs_d Hh2 Hh1).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e57 /\
  defined (env_of [n; d] [] [v; x; b] [A]) (ienv_of []) e43.
Proof.
  intros n d A b v x Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e45 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e44 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
