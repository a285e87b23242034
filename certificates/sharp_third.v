(* Greatest third derivative: how fast the curvature changes, at most. The claim sharp-third of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require zero_sum.
From Weightshift Require cauchy_schwarz.
From Weightshift Require rate_of_other.
From Weightshift Require rate_of_target.
From Weightshift Require laplacian_bound.
Open Scope R_scope.

(* What is claimed. *)

(* total(total((v[k] - v[l])**2*W_g()[k, l], k), l)/2 <= C_3()*norm(g)*norm(v)**2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b g v x : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * W_g n d A b g x k l)) / 2
  <= norm n v ^ 2 * C_3 zeta * norm n g.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (0, 4097) (Pow (V1 1 (0, 4097)) 2%nat))%N.
Definition e1 : ex := (Sqrt p1)%N.
Definition p3 : ex := (Mul (Sqrt (Int 2)) (Sum (0, 4098) (Abs (V1 1 (0, 4098)))))%N.
Definition e80 : ex := (Inv (Int 2))%N.
Definition e2 : ex := (Mul p3 e80)%N.
Definition e14 : ex := (V1 0 (0, 4096))%N.
Definition p7 : ex := (Sqrt (Sum (0, 4096) (Pow e14 2%nat)))%N.
Definition e3 : ex := (Mul p7 e1)%N.
Definition e4 : ex := (Mul p7 e2)%N.
Definition p10 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition p11 : ex := (Sum (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition e5 : ex := (Mul p10 (Mul (Mul (Sqrt (Int 2)) p11) e80))%N.
Definition p13 : ex := (Mul (Sqrt (Int 2)) p10)%N.
Definition e6 : ex := (Mul (Mul p13 p11) e80)%N.
(* norm(g)*norm(u) <= sqrt(2)*norm(g)*total(absolute(u[k]), k)/2, by replace *)
Lemma step_1 :
  forall (n : nat) (g u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  norm n g * norm n u <= sqrt 2 * norm n g * sum n (fun k => Rabs (u k)) / 2.
Proof.
  intros n g u Hs_n Hh1.
  setting [n] [] [g; u] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (zero_sum.theorem_1 n u Hs_n Hh1)) (nil_replaced Ev rv)) e3 e4.
  equal Q2 e5 e6.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p15 : ex := (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000)))%N.
Definition e9 : ex := (Sum (0, 20000) p15)%N.
Definition e7 : ex := (Abs e9)%N.
Definition p18 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition e8 : ex := (Mul p10 p18)%N.
(* absolute(inner(g, u)) <= norm(g)*norm(u), by instance *)
Lemma step_2 :
  forall (n : nat) (g u : vec),
  (0 < n)%nat ->
  Rabs (inner n g u) <= norm n g * norm n u.
Proof.
  intros n g u Hs_n.
  setting [n] [] [g; u] [] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (cauchy_schwarz.step_6 n g u Hs_n)).
  exact (P1).
Qed.

(* inner(g, u) <= absolute(inner(g, u)), by below absolute *)
Lemma step_3 :
  forall (n : nat) (g u : vec),
  (0 < n)%nat ->
  inner n g u <= Rabs (inner n g u).
Proof.
  intros n g u Hs_n.
  setting [n] [] [g; u] [] [] [].
  assert (P1 : den Ev rv e9 <= den Ev rv e7) by (exact (Rle_abs (den Ev rv e9))).
  exact (P1).
Qed.

(* inner(g, u) <= sqrt(2)*norm(g)*total(absolute(u[k]), k)/2, by transitive *)
Lemma step_4 :
  forall (n : nat) (g u : vec),
  (0 < n)%nat ->
  Rabs (inner n u ones) <= 0 ->
  inner n g u <= sqrt 2 * norm n g * sum n (fun k => Rabs (u k)) / 2.
Proof.
  intros n g u Hs_n Hh1.
  setting [n] [] [g; u] [] [] [].
  assert (P1 : den Ev rv e9 <= den Ev rv e7) by (exact (step_3 n g u Hs_n)).
  assert (P2 : den Ev rv e7 <= den Ev rv e8) by (exact (step_2 n g u Hs_n)).
  assert (P3 : den Ev rv e8 <= den Ev rv e6) by (exact (step_1 n g u Hs_n Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e75 : ex := (Int 1)%N.
Definition p21 : ex := (Add e75 (V1 1 (0, 20004)))%N.
Definition p22 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e75)))%N.
Definition p23 : ex := (Mul p22 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p24 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p23 2%nat))) 2%nat)))%N.
Definition p25 : ex := (Sum (0, 20002) (Mul p23 (V1 3 (0, 20002))))%N.
Definition p26 : ex := (Mul p22 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p27 : ex := (Mul p22 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p28 : ex := (Mul p26 p27)%N.
Definition p29 : ex := (Mul (Int 2) p26)%N.
Definition p30 : ex := (Mul (Int 2) p27)%N.
Definition e16 : ex := (V1 0 (0, 1))%N.
Definition p32 : ex := (Sum (0, 20002) (Mul p23 (V1 0 (0, 20002))))%N.
Definition p33 : ex := (Mul (Opp p32) e75)%N.
Definition p34 : ex := (Add e16 p33)%N.
Definition p35 : ex := (Add (V1 0 (0, 20004)) p33)%N.
Definition p36 : ex := (Mul p26 p26)%N.
Definition p37 : ex := (Mul p27 p27)%N.
Definition p38 : ex := (Mul p22 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p39 : ex := (Mul p38 p38)%N.
Definition p40 : ex := (Add (V1 0 (0, 20003)) p33)%N.
Definition p41 : ex := (Add (Add (Add (Mul (Add (Add (Mul (Add p24 (Mul (Int 2) p25)) p28) (Mul (Mul p26 (Add p29 (Opp (V1 3 (0, 1))))) p27)) (Mul p26 (Mul p27 (Add p30 (Opp (V1 3 (0, 20004))))))) (Add (Mul p34 e75) (Mul e75 p35))) (Mul (Int 2) (Mul (Mul p36 p34) p27))) (Mul (Int 2) (Mul p26 (Mul p37 p35)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p39 p40)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p38 (V1 3 (0, 20003))) p40)))) p28))%N.
Definition p42 : ex := (D (T1 0 (0, 20005)) (Sum (0, 20004) (Mul p21 (Add p41 (Opp (Mul (Del (0, 1) (0, 20004)) p41))))))%N.
Definition e10 : ex := (Abs (Sum (0, 20005) (Mul p42 e75)))%N.
Definition e11 : ex := (Int 0)%N.
(* absolute(inner(gradient(total((1 + u[l])*(hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T - hadamard(identity(n), hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T))[k, l], l), y), ones(n))) <= 0, by same *)
Lemma step_5 :
  forall (n d : nat) (A : mat) (b u x y : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  Rabs (inner n (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y) ones)
  <= 0.
Proof.
  intros n d A b u x y k Hs_n Hs_d Hi_k.
  setting [n; d] [] [y; u; x; b] [A] [((0%N, 1%N), k)] [].
  equal Q1 e10 e11.
  exact (Req_le _ _ Q1).
Qed.

Definition e12 : ex := (Sum (0, 20005) (Mul (V1 4 (0, 20005)) p42))%N.
Definition e13 : ex := (Mul (Mul (Mul (Sqrt (Int 2)) (Sqrt (Sum (0, 20000) (Pow (V1 4 (0, 20000)) 2%nat)))) (Sum (0, 20005) (Abs p42))) e80)%N.
(* inner(g, gradient(total((1 + u[l])*(hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T - hadamard(identity(n), hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T))[k, l], l), y)) <= sqrt(2)*norm(g)*total(absolute(gradient(total((u[l] + 1)*(hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T - hadamard(identity(n), hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T))[k, l], l), y)[k1]), k1)/2, by instance *)
Lemma step_6 :
  forall (n d : nat) (A : mat) (b g u x y : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  Rabs (inner n (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y) ones)
  <= 0 ->
  inner n g (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y)
  <= sqrt 2 * norm n g * sum n (fun k1 => Rabs (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y k1)) / 2.
Proof.
  intros n d A b g u x y k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [] [y; u; x; b; g] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e13) by (exact (step_4 n g (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y) Hs_n Hh1)).
  exact (P1).
Qed.

(* inner(b, ones(n)) <= 1, by assume *)
Lemma step_7 :
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
Lemma step_8 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  0 <= 1 - inner n b ones ->
  0 <= 1 - inner n b ones.
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  exact Hh1.
Qed.

Definition e15 : ex := (Min (0, 20000) (V1 0 (0, 20000)))%N.
(* smallest(w[k], k) <= w[k], by smallest below *)
Lemma step_9 :
  forall (n : nat) (w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  minn n (fun k => w k) <= w k.
Proof.
  intros n w k Hs_n Hi_k.
  setting [n] [] [w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e16) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e14) k Hi_k)).
  exact (P1).
Qed.

(* smallest(w[m], m) <= w[m], by smallest below *)
Lemma step_10 :
  forall (n : nat) (w : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  minn n (fun m => w m) <= w m.
Proof.
  intros n w m Hs_n Hi_m.
  setting [n] [] [w] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e16) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e14) m Hi_m)).
  exact (P1).
Qed.

(* 0 <= smallest(w[k], k), by assume *)
Lemma step_11 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= minn n (fun k => w k).
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  exact Hh1.
Qed.

(* 0 <= w[m], by transitive *)
Lemma step_12 :
  forall (n : nat) (w : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= w m.
Proof.
  intros n w m Hs_n Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e15) by (exact (step_11 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e15 <= den Ev rv e16) by (exact (step_10 n w m Hs_n Hi_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p48 : ex := (Add e75 (Opp (Del (0, 1) (0, 2))))%N.
Definition e17 : ex := (Pow p48 2%nat)%N.
(* 0 <= (1 - delta(k, m))**2, by nonnegative *)
Lemma step_13 :
  forall (n : nat) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k m) ^ 2.
Proof.
  intros n k m Hs_n Hi_k Hi_m.
  setting [n] [] [] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  nonnegative N1 (nil_nonnegative Ev) e17.
  exact N1.
Qed.

Definition e27 : ex := (Sc 0)%N.
Definition e28 : ex := (Sc 1)%N.
Definition p52 : ex := (Add e28 (Opp (Abs e28)))%N.
Definition e18 : ex := (Mul e27 p52)%N.
Definition e19 : ex := (Abs e18)%N.
(* s*(a - absolute(a)) <= absolute(s*(a - absolute(a))), by below absolute *)
Lemma step_14 :
  forall (a s : R),
  s * (a - Rabs a) <= Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e18 <= den Ev rv e19) by (exact (Rle_abs (den Ev rv e18))).
  exact (P1).
Qed.

Definition e41 : ex := (Abs e27)%N.
Definition e55 : ex := (Abs p52)%N.
Definition e20 : ex := (Mul e41 e55)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_15 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e19 e20.
  exact (Req_le _ _ Q1).
Qed.

Definition e25 : ex := (Mul e27 (Abs e28))%N.
Definition e21 : ex := (Add e25 e19)%N.
Definition e22 : ex := (Add e25 e20)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_16 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e19 e20 _ (fun sv Wv SFv => (step_15 a s)) (nil_replaced Ev rv)) e21 e22.
  exact (P1).
Qed.

Definition e23 : ex := (Add e18 e25)%N.
Definition e24 : ex := (Add e19 e25)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_17 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e18 e19 _ (fun sv Wv SFv => (step_14 a s)) (nil_replaced Ev rv)) e23 e24.
  equal Q2 e24 e21.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_18 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e25))).
Qed.

Definition p63 : ex := (Add (Opp e28) (Abs e28))%N.
Definition e31 : ex := (Mul e27 p63)%N.
Definition e26 : ex := (Add (Mul e28 e27) e31)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_19 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e25 e26.
  exact (Req_le _ _ Q1).
Qed.

(* s <= r, by assume *)
Lemma step_20 :
  forall (r s : R),
  s <= r ->
  s <= r.
Proof.
  intros r s Hh1.
  setting [] [s; r] [] [] [] [].
  exact Hh1.
Qed.

Definition e29 : ex := (Mul e27 (Abs (Sc 2)))%N.
Definition e30 : ex := (Mul e28 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_21 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e27 e28 _ (fun sv Wv SFv => (step_20 r s Hh1)) (nil_replaced Ev rv)) e29 e30.
  exact (P1).
Qed.

Definition e32 : ex := (Abs e31)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_22 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e32) by (exact (Rle_abs (den Ev rv e31))).
  exact (P1).
Qed.

Definition e33 : ex := (Mul e41 (Abs p63))%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_23 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e32 e33.
  exact (Req_le _ _ Q1).
Qed.

Definition e44 : ex := (Opp e27)%N.
Definition e47 : ex := (Add e44 e41)%N.
Definition e38 : ex := (Mul e28 e47)%N.
Definition e34 : ex := (Abs e38)%N.
Definition p74 : ex := (Abs e47)%N.
Definition e35 : ex := (Mul (Abs e28) p74)%N.
Definition e40 : ex := (Mul e27 e28)%N.
Definition e36 : ex := (Add e40 e34)%N.
Definition e37 : ex := (Add e40 e35)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_24 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e34 e35 _ (fun sv Wv SFv => (step_23 a r)) (nil_replaced Ev rv)) e36 e37.
  exact (P1).
Qed.

Definition e39 : ex := (Add e40 e38)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_25 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e38 e34 _ (fun sv Wv SFv => (step_22 a r)) (nil_replaced Ev rv)) e39 e36.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_26 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e40))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_27 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e41) by (exact (Rle_abs (den Ev rv e27))).
  exact (P1).
Qed.

(* a - absolute(a) <= 0, by assume *)
Lemma step_28 :
  forall (a : R),
  a - Rabs a <= 0 ->
  a - Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* -a <= 0, by assume *)
Lemma step_29 :
  forall (a : R),
  - a <= 0 ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= a, by assume *)
Lemma step_30 :
  forall (a : R),
  0 <= a ->
  0 <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e42 : ex := (Add e27 (Opp e11))%N.
Definition e43 : ex := (Add e11 (Opp e44))%N.
(* -a <= 0, by discharge *)
Lemma step_31 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e27) by (exact (step_30 a Hh1)).
  equal Q2 e42 e43.
  assert (P3 : den Ev rv e44 <= den Ev rv e11) by (exact (rearranged (den Ev rv e11) (den Ev rv e27) (den Ev rv e44) (den Ev rv e11) P1 Q2)).
  assert (P4 : den Ev rv e44 <= den Ev rv e11) by (exact (step_29 a P3)).
  exact (P4).
Qed.

(* -a <= a, by transitive *)
Lemma step_32 :
  forall (a : R),
  0 <= a ->
  - a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e44 <= den Ev rv e11) by (exact (step_31 a Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e27) by (exact (step_30 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_33 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e27))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_34 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e27) by (exact (step_33 a)).
  assert (P2 : den Ev rv e44 <= den Ev rv e27) by (exact (step_32 a Hh1)).
  assert (P3 : den Ev rv e41 <= den Ev rv e27) by (exact (absolute_below (den Ev rv e27) (den Ev rv e27) P1 P2)).
  exact (P3).
Qed.

(* -a + absolute(a) <= 0, by assume *)
Lemma step_35 :
  forall (a : R),
  - a + Rabs a <= 0 ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e45 : ex := (Add e27 (Opp e41))%N.
Definition e46 : ex := (Add e11 (Opp e47))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_36 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e41 <= den Ev rv e27) by (exact (step_34 a Hh1)).
  equal Q2 e45 e46.
  assert (P3 : den Ev rv e47 <= den Ev rv e11) by (exact (rearranged (den Ev rv e41) (den Ev rv e27) (den Ev rv e47) (den Ev rv e11) P1 Q2)).
  assert (P4 : den Ev rv e47 <= den Ev rv e11) by (exact (step_35 a P3)).
  exact (P4).
Qed.

Definition e48 : ex := (Add e41 e44)%N.
Definition e50 : ex := (Opp e45)%N.
Definition e49 : ex := (Add e11 e50)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_37 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e27 <= den Ev rv e41) by (exact (step_27 a)).
  equal Q2 e48 e49.
  assert (P3 : den Ev rv e45 <= den Ev rv e11) by (exact (rearranged (den Ev rv e27) (den Ev rv e41) (den Ev rv e45) (den Ev rv e11) P1 Q2)).
  assert (P4 : den Ev rv e45 <= den Ev rv e11) by (exact (step_28 a P3)).
  exact (P4).
Qed.

Definition e51 : ex := (Abs e45)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_38 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e45 <= den Ev rv e11) by (exact (step_37 a)).
  assert (P2 : den Ev rv e47 <= den Ev rv e11) by (exact (step_36 a Hh1)).
  equal Q3 e50 e47.
  assert (P4 : den Ev rv e51 <= den Ev rv e11) by (exact (absolute_below (den Ev rv e45) (den Ev rv e11) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p88 : ex := (Mul (Abs e28) e51)%N.
Definition e52 : ex := (Add e40 p88)%N.
Definition e53 : ex := (Add e40 (Mul (Abs e28) e11))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_39 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e51 e11 _ (fun sv Wv SFv => (step_38 a Hh1)) (nil_replaced Ev rv)) e52 e53.
  equal Q2 e37 e52.
  equal Q3 e53 e40.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_40 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e39 <= den Ev rv e36) by (exact (step_25 a r)).
  assert (P2 : den Ev rv e36 <= den Ev rv e37) by (exact (step_24 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e54 : ex := (Add (Mul (Sc 2) e28) (Mul e28 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_41 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e30) by (exact (step_21 a r s Hh1)).
  assert (P2 : den Ev rv e30 <= den Ev rv e54) by (exact (step_19 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e56 : ex := (Add e25 (Mul e41 e11))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_42 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e55 e11 _ (fun sv Wv SFv => (step_38 a Hh1)) (nil_replaced Ev rv)) e22 e56.
  equal Q2 e56 e25.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_43 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e23 <= den Ev rv e21) by (exact (step_17 a s)).
  assert (P2 : den Ev rv e21 <= den Ev rv e22) by (exact (step_16 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e59 : ex := (Mul e28 e41)%N.
Definition e57 : ex := (Add (Mul e28 e45) e59)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_44 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e40 e57.
  exact (Req_le _ _ Q1).
Qed.

Definition e58 : ex := (Add e59 p88)%N.
Definition e62 : ex := (Mul e27 (Sc 2))%N.
Definition e60 : ex := (Add e62 (Mul (Sc 2) e47))%N.
Definition e61 : ex := (Add e62 (Mul (Abs (Sc 2)) p74))%N.
(* a*s <= a*r, by transitive *)
Lemma step_45 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e40 <= den Ev rv e57) by (exact (step_44 a s)).
  assert (P2 : den Ev rv e57 <= den Ev rv e58) by (exact (step_43 a s)).
  assert (P3 : den Ev rv e58 <= den Ev rv e59) by (exact (step_42 a s Hh1)).
  assert (P4 : den Ev rv e59 <= den Ev rv e60) by (exact (step_41 a r s Hh2)).
  assert (P5 : den Ev rv e60 <= den Ev rv e61) by (exact (step_40 a r)).
  assert (P6 : den Ev rv e61 <= den Ev rv e62) by (exact (step_39 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition e63 : ex := (Mul e17 e11)%N.
Definition e71 : ex := (V1 0 (0, 2))%N.
Definition e64 : ex := (Mul e17 e71)%N.
(* 0 <= (1 - delta(k, m))**2*w[m], by instance *)
Lemma step_46 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k m) ^ 2 ->
  0 <= w m ->
  0 <= (1 - delta k m) ^ 2 * w m.
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e63 <= den Ev rv e64) by (exact (step_45 ((1 - delta k m) ^ 2) (w m) 0 Hh1 Hh2)).
  equal Q2 e11 e63.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p102 : ex := (Mul e71 e80)%N.
Definition e86 : ex := (Add e80 p102)%N.
Definition e65 : ex := (Mul e86 e11)%N.
Definition p105 : ex := (Pow (Add e75 (Opp (Del (0, 3) (0, 2)))) 2%nat)%N.
Definition e68 : ex := (Mul e17 p105)%N.
Definition p107 : ex := (Mul (V1 1 (0, 2)) e80)%N.
Definition e268 : ex := (Add e80 p107)%N.
Definition p109 : ex := (Mul e68 e268)%N.
Definition e88 : ex := (Mul p109 (V1 2 (0, 2)))%N.
Definition e66 : ex := (Mul e86 e88)%N.
Definition p112 : ex := (Mul p109 e86)%N.
Definition e67 : ex := (Mul p112 (V1 2 (0, 2)))%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], by instance *)
Lemma step_47 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e66) by (exact (step_45 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e65.
  equal Q3 e66 e67.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= u[l]/2 + Rational(1, 2), by assume *)
Lemma step_48 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0 <= / 2 + u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

(* 0 <= s[l]/2 + Rational(1, 2), by assume *)
Lemma step_49 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 + s l / 2 ->
  0 <= / 2 + s l / 2.
Proof.
  intros n s l Hs_n Hi_l Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

(* smallest(w[l], l) <= w[l], by smallest below *)
Lemma step_50 :
  forall (n : nat) (w : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  minn n (fun l => w l) <= w l.
Proof.
  intros n w l Hs_n Hi_l.
  setting [n] [] [w] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e16) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e14) l Hi_l)).
  exact (P1).
Qed.

(* 0 <= w[l], by transitive *)
Lemma step_51 :
  forall (n : nat) (w : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= w l.
Proof.
  intros n w l Hs_n Hi_l Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e15) by (exact (step_11 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e15 <= den Ev rv e16) by (exact (step_50 n w l Hs_n Hi_l)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2, by nonnegative *)
Lemma step_52 :
  forall (n : nat) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2.
Proof.
  intros n k l m Hs_n Hi_k Hi_l Hi_m.
  setting [n] [] [] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  nonnegative N1 (nil_nonnegative Ev) e68.
  exact N1.
Qed.

Definition e69 : ex := (Mul e68 e11)%N.
Definition e70 : ex := (Mul e68 e71)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by instance *)
Lemma step_53 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 ->
  0 <= w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e69 <= den Ev rv e70) by (exact (step_45 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2) (w l) 0 Hh1 Hh2)).
  equal Q2 e11 e69.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by discharge *)
Lemma step_54 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e68) by (exact (step_52 n k l m Hs_n Hi_k Hi_l Hi_m)).
  assert (P2 : den Ev rv e11 <= den Ev rv e71) by (exact (step_51 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e70) by (exact (step_53 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* max_norm(s) <= 1, by assume *)
Lemma step_55 :
  forall (n : nat) (s : vec),
  (0 < n)%nat ->
  maxnorm n s <= 1 ->
  maxnorm n s <= 1.
Proof.
  intros n s Hs_n Hh1.
  setting [n] [] [s] [] [] [].
  exact Hh1.
Qed.

Definition e72 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* largest(absolute(s[l]), l) <= max_norm(s), by same *)
Lemma step_56 :
  forall (n : nat) (s : vec),
  (0 < n)%nat ->
  maxn n (fun l => Rabs (s l)) <= maxnorm n s.
Proof.
  intros n s Hs_n.
  setting [n] [] [s] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e72))).
Qed.

Definition e73 : ex := (Abs e14)%N.
Definition e74 : ex := (Abs e16)%N.
(* absolute(s[l]) <= largest(absolute(s[l]), l), by below largest *)
Lemma step_57 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  Rabs (s l) <= maxn n (fun l => Rabs (s l)).
Proof.
  intros n s l Hs_n Hi_l.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e74 <= den Ev rv e72) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e73) l Hi_l)).
  exact (P1).
Qed.

(* absolute(s[l]) <= 1, by transitive *)
Lemma step_58 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n s <= 1 ->
  Rabs (s l) <= 1.
Proof.
  intros n s l Hs_n Hi_l Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e74 <= den Ev rv e72) by (exact (step_57 n s l Hs_n Hi_l)).
  assert (P2 : den Ev rv e72 <= den Ev rv e72) by (exact (step_56 n s Hs_n)).
  assert (P3 : den Ev rv e72 <= den Ev rv e75) by (exact (step_55 n s Hs_n Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e76 : ex := (Opp e16)%N.
(* -s[l] <= absolute(s[l]), by below absolute *)
Lemma step_59 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  - s l <= Rabs (s l).
Proof.
  intros n s l Hs_n Hi_l.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e76 <= den Ev rv e74) by (exact (opp_le_abs (den Ev rv e16))).
  exact (P1).
Qed.

(* -s[l] <= 1, by transitive *)
Lemma step_60 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n s <= 1 ->
  - s l <= 1.
Proof.
  intros n s l Hs_n Hi_l Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e76 <= den Ev rv e74) by (exact (step_59 n s l Hs_n Hi_l)).
  assert (P2 : den Ev rv e74 <= den Ev rv e75) by (exact (step_58 n s l Hs_n Hi_l Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= s[l] + 1, by assume *)
Lemma step_61 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= 1 + s l ->
  0 <= 1 + s l.
Proof.
  intros n s l Hs_n Hi_l Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

Definition e77 : ex := (Add e75 (Opp e76))%N.
Definition e79 : ex := (Add e75 e16)%N.
Definition e78 : ex := (Add e79 (Opp e11))%N.
(* 0 <= s[l] + 1, by discharge *)
Lemma step_62 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= 1 + s l.
Proof.
  intros n s l Hs_n Hi_l Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e76 <= den Ev rv e75) by (exact (step_60 n s l Hs_n Hi_l Hh1)).
  equal Q2 e77 e78.
  assert (P3 : den Ev rv e11 <= den Ev rv e79) by (exact (rearranged (den Ev rv e76) (den Ev rv e75) (den Ev rv e11) (den Ev rv e79) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e79) by (exact (step_61 n s l Hs_n Hi_l P3)).
  exact (P4).
Qed.

(* 0 <= 1/2, by nonnegative *)
Lemma step_63 :
  0 <= / 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e80.
  exact N1.
Qed.

Definition e81 : ex := (Mul e80 e11)%N.
Definition e82 : ex := (Mul e80 e79)%N.
Definition p125 : ex := (Mul e16 e80)%N.
Definition e83 : ex := (Add e80 p125)%N.
(* 0 <= s[l]/2 + Rational(1, 2), by instance *)
Lemma step_64 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 ->
  0 <= 1 + s l ->
  0 <= / 2 + s l / 2.
Proof.
  intros n s l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e81 <= den Ev rv e82) by (exact (step_45 (/ 2) (1 + s l) 0 Hh1 Hh2)).
  equal Q2 e11 e81.
  equal Q3 e82 e83.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= s[l]/2 + Rational(1, 2), by discharge *)
Lemma step_65 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= / 2 + s l / 2.
Proof.
  intros n s l Hs_n Hi_l Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e80) by (exact (step_63)).
  assert (P2 : den Ev rv e11 <= den Ev rv e79) by (exact (step_62 n s l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e83) by (exact (step_64 n s l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e87 : ex := (Mul e68 (V1 1 (0, 2)))%N.
Definition e84 : ex := (Mul e86 e87)%N.
Definition p129 : ex := (Mul e68 e86)%N.
Definition e85 : ex := (Mul p129 (V1 1 (0, 2)))%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], by instance *)
Lemma step_66 :
  forall (n : nat) (s w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + s l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * w l.
Proof.
  intros n s w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e84) by (exact (step_45 (/ 2 + s l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e65.
  equal Q3 e84 e85.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], by discharge *)
Lemma step_67 :
  forall (n : nat) (s w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * w l.
Proof.
  intros n s w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e86) by (exact (step_65 n s l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e87) by (exact (step_54 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e11 <= den Ev rv e85) by (exact (step_66 n s w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* max_norm(u) <= 1, by assume *)
Lemma step_68 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n u <= 1.
Proof.
  intros n u Hs_n Hh1.
  setting [n] [] [u] [] [] [].
  exact Hh1.
Qed.

(* largest(absolute(u[l]), l) <= max_norm(u), by same *)
Lemma step_69 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  maxn n (fun l => Rabs (u l)) <= maxnorm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e72))).
Qed.

(* absolute(u[l]) <= largest(absolute(u[l]), l), by below largest *)
Lemma step_70 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  Rabs (u l) <= maxn n (fun l => Rabs (u l)).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e74 <= den Ev rv e72) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e73) l Hi_l)).
  exact (P1).
Qed.

(* absolute(u[l]) <= 1, by transitive *)
Lemma step_71 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  Rabs (u l) <= 1.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e74 <= den Ev rv e72) by (exact (step_70 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e72 <= den Ev rv e72) by (exact (step_69 n u Hs_n)).
  assert (P3 : den Ev rv e72 <= den Ev rv e75) by (exact (step_68 n u Hs_n Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

(* -u[l] <= absolute(u[l]), by below absolute *)
Lemma step_72 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  - u l <= Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e76 <= den Ev rv e74) by (exact (opp_le_abs (den Ev rv e16))).
  exact (P1).
Qed.

(* -u[l] <= 1, by transitive *)
Lemma step_73 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  - u l <= 1.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e76 <= den Ev rv e74) by (exact (step_72 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e74 <= den Ev rv e75) by (exact (step_71 n u l Hs_n Hi_l Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= u[l] + 1, by assume *)
Lemma step_74 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= 1 + u l ->
  0 <= 1 + u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

(* 0 <= u[l] + 1, by discharge *)
Lemma step_75 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= 1 + u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e76 <= den Ev rv e75) by (exact (step_73 n u l Hs_n Hi_l Hh1)).
  equal Q2 e77 e78.
  assert (P3 : den Ev rv e11 <= den Ev rv e79) by (exact (rearranged (den Ev rv e76) (den Ev rv e75) (den Ev rv e11) (den Ev rv e79) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e79) by (exact (step_74 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

(* 0 <= u[l]/2 + Rational(1, 2), by instance *)
Lemma step_76 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 ->
  0 <= 1 + u l ->
  0 <= / 2 + u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e81 <= den Ev rv e82) by (exact (step_45 (/ 2) (1 + u l) 0 Hh1 Hh2)).
  equal Q2 e11 e81.
  equal Q3 e82 e83.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= u[l]/2 + Rational(1, 2), by discharge *)
Lemma step_77 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= / 2 + u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e80) by (exact (step_63)).
  assert (P2 : den Ev rv e11 <= den Ev rv e79) by (exact (step_75 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e83) by (exact (step_76 n u l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], by discharge *)
Lemma step_78 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e86) by (exact (step_77 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e88) by (exact (step_67 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e67) by (exact (step_47 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p131 : ex := (Add e75 (Opp (Del (0, 1) (0, 4096))))%N.
Definition p132 : ex := (Pow p131 2%nat)%N.
Definition p133 : ex := (Pow (Add e75 (Opp (Del (0, 2) (0, 4096)))) 2%nat)%N.
Definition p134 : ex := (Mul p132 p133)%N.
Definition p135 : ex := (Mul e14 e80)%N.
Definition p136 : ex := (Mul p134 (Add e80 p135))%N.
Definition p137 : ex := (Mul (V1 1 (0, 4096)) e80)%N.
Definition p138 : ex := (Add e80 p137)%N.
Definition p139 : ex := (Mul p136 p138)%N.
Definition e89 : ex := (Mul p139 (V1 2 (0, 4096)))%N.
Definition e90 : ex := (Sum (0, 4096) e89)%N.
Definition e91 : ex := (Sum (0, 4096) e11)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l), by replace *)
Lemma step_79 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e89 _ (fun sv Wv SFv => (step_78 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e90 e91.
  exact (P1).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l), by assume *)
Lemma step_80 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition p143 : ex := (Add e80 (Opp p107))%N.
Definition p144 : ex := (Mul e68 p143)%N.
Definition e102 : ex := (Mul p144 (V1 2 (0, 2)))%N.
Definition e92 : ex := (Mul e86 e102)%N.
Definition p147 : ex := (Mul p129 p143)%N.
Definition e93 : ex := (Mul p147 (V1 2 (0, 2)))%N.
(* 0 <= (Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], by instance *)
Lemma step_81 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e92) by (exact (step_45 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e65.
  equal Q3 e92 e93.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= Rational(1, 2) - s[l]/2, by assume *)
Lemma step_82 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 - s l / 2 ->
  0 <= / 2 - s l / 2.
Proof.
  intros n s l Hs_n Hi_l Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

(* s[l] <= absolute(s[l]), by below absolute *)
Lemma step_83 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  s l <= Rabs (s l).
Proof.
  intros n s l Hs_n Hi_l.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e74) by (exact (Rle_abs (den Ev rv e16))).
  exact (P1).
Qed.

(* s[l] <= 1, by transitive *)
Lemma step_84 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n s <= 1 ->
  s l <= 1.
Proof.
  intros n s l Hs_n Hi_l Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e74) by (exact (step_83 n s l Hs_n Hi_l)).
  assert (P2 : den Ev rv e74 <= den Ev rv e75) by (exact (step_58 n s l Hs_n Hi_l Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= 1 - s[l], by assume *)
Lemma step_85 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= 1 - s l ->
  0 <= 1 - s l.
Proof.
  intros n s l Hs_n Hi_l Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

Definition e94 : ex := (Add e75 e76)%N.
Definition e95 : ex := (Add e94 (Opp e11))%N.
(* 0 <= 1 - s[l], by discharge *)
Lemma step_86 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= 1 - s l.
Proof.
  intros n s l Hs_n Hi_l Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e75) by (exact (step_84 n s l Hs_n Hi_l Hh1)).
  equal Q2 e94 e95.
  assert (P3 : den Ev rv e11 <= den Ev rv e94) by (exact (rearranged (den Ev rv e16) (den Ev rv e75) (den Ev rv e11) (den Ev rv e94) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e94) by (exact (step_85 n s l Hs_n Hi_l P3)).
  exact (P4).
Qed.

Definition e96 : ex := (Mul e80 e94)%N.
Definition p152 : ex := (Opp p125)%N.
Definition e97 : ex := (Add e80 p152)%N.
(* 0 <= Rational(1, 2) - s[l]/2, by instance *)
Lemma step_87 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 ->
  0 <= 1 - s l ->
  0 <= / 2 - s l / 2.
Proof.
  intros n s l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e81 <= den Ev rv e96) by (exact (step_45 (/ 2) (1 - s l) 0 Hh1 Hh2)).
  equal Q2 e11 e81.
  equal Q3 e96 e97.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= Rational(1, 2) - s[l]/2, by discharge *)
Lemma step_88 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= / 2 - s l / 2.
Proof.
  intros n s l Hs_n Hi_l Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e80) by (exact (step_63)).
  assert (P2 : den Ev rv e11 <= den Ev rv e94) by (exact (step_86 n s l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e97) by (exact (step_87 n s l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

Definition p154 : ex := (Opp p102)%N.
Definition e101 : ex := (Add e80 p154)%N.
Definition e98 : ex := (Mul e101 e11)%N.
Definition e99 : ex := (Mul e101 e87)%N.
Definition p158 : ex := (Mul e68 e101)%N.
Definition e100 : ex := (Mul p158 (V1 1 (0, 2)))%N.
(* 0 <= (Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by instance *)
Lemma step_89 :
  forall (n : nat) (s w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - s l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * w l.
Proof.
  intros n s w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e99) by (exact (step_45 (/ 2 - s l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e98.
  equal Q3 e99 e100.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by discharge *)
Lemma step_90 :
  forall (n : nat) (s w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * w l.
Proof.
  intros n s w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_88 n s l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e87) by (exact (step_54 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e11 <= den Ev rv e100) by (exact (step_89 n s w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* 0 <= (Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], by discharge *)
Lemma step_91 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e86) by (exact (step_77 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e102) by (exact (step_90 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e93) by (exact (step_81 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p160 : ex := (Add e80 (Opp p137))%N.
Definition p161 : ex := (Mul p136 p160)%N.
Definition e103 : ex := (Mul p161 (V1 2 (0, 4096)))%N.
Definition e104 : ex := (Sum (0, 4096) e103)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2)*w[l], l), by replace *)
Lemma step_92 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e103 _ (fun sv Wv SFv => (step_91 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e104 e91.
  exact (P1).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2)*w[l], l), by assume *)
Lemma step_93 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e105 : ex := (Mul e101 e88)%N.
Definition p165 : ex := (Mul p109 e101)%N.
Definition e106 : ex := (Mul p165 (V1 2 (0, 2)))%N.
(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], by instance *)
Lemma step_94 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e105) by (exact (step_45 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e98.
  equal Q3 e105 e106.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= Rational(1, 2) - u[l]/2, by assume *)
Lemma step_95 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0 <= / 2 - u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

(* u[l] <= absolute(u[l]), by below absolute *)
Lemma step_96 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  u l <= Rabs (u l).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e74) by (exact (Rle_abs (den Ev rv e16))).
  exact (P1).
Qed.

(* u[l] <= 1, by transitive *)
Lemma step_97 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  u l <= 1.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e74) by (exact (step_96 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e74 <= den Ev rv e75) by (exact (step_71 n u l Hs_n Hi_l Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* 0 <= 1 - u[l], by assume *)
Lemma step_98 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= 1 - u l ->
  0 <= 1 - u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  exact Hh1.
Qed.

(* 0 <= 1 - u[l], by discharge *)
Lemma step_99 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= 1 - u l.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e75) by (exact (step_97 n u l Hs_n Hi_l Hh1)).
  equal Q2 e94 e95.
  assert (P3 : den Ev rv e11 <= den Ev rv e94) by (exact (rearranged (den Ev rv e16) (den Ev rv e75) (den Ev rv e11) (den Ev rv e94) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e94) by (exact (step_98 n u l Hs_n Hi_l P3)).
  exact (P4).
Qed.

(* 0 <= Rational(1, 2) - u[l]/2, by instance *)
Lemma step_100 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  0 <= / 2 ->
  0 <= 1 - u l ->
  0 <= / 2 - u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1 Hh2.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e81 <= den Ev rv e96) by (exact (step_45 (/ 2) (1 - u l) 0 Hh1 Hh2)).
  equal Q2 e11 e81.
  equal Q3 e96 e97.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= Rational(1, 2) - u[l]/2, by discharge *)
Lemma step_101 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= / 2 - u l / 2.
Proof.
  intros n u l Hs_n Hi_l Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e80) by (exact (step_63)).
  assert (P2 : den Ev rv e11 <= den Ev rv e94) by (exact (step_99 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e97) by (exact (step_100 n u l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], by discharge *)
Lemma step_102 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_101 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e88) by (exact (step_67 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e106) by (exact (step_94 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2)*w[l], l), by replace *)
Lemma step_103 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e103 _ (fun sv Wv SFv => (step_102 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e104 e91.
  exact (P1).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2)*w[l], l), by assume *)
Lemma step_104 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e107 : ex := (Mul e101 e102)%N.
Definition p168 : ex := (Mul p144 e101)%N.
Definition e108 : ex := (Mul p168 (V1 2 (0, 2)))%N.
(* 0 <= (Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by instance *)
Lemma step_105 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e107) by (exact (step_45 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e98.
  equal Q3 e107 e108.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], by discharge *)
Lemma step_106 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_101 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e102) by (exact (step_90 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e108) by (exact (step_105 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p170 : ex := (Mul (Mul p134 (Add e80 (Opp p135))) p160)%N.
Definition e109 : ex := (Mul p170 (V1 2 (0, 4096)))%N.
Definition e110 : ex := (Sum (0, 4096) e109)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*w[l], l), by replace *)
Lemma step_107 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e109 _ (fun sv Wv SFv => (step_106 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e110 e91.
  exact (P1).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*w[l], l), by assume *)
Lemma step_108 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e111 : ex := (Sum (0, 20000) e11)%N.
Definition p174 : ex := (Add e75 (Opp (Del (0, 1) (0, 20000))))%N.
Definition p175 : ex := (Pow p174 2%nat)%N.
Definition p176 : ex := (Pow (Add e75 (Opp (Del (0, 2) (0, 20000)))) 2%nat)%N.
Definition p177 : ex := (Mul p175 p176)%N.
Definition p178 : ex := (Mul (V1 0 (0, 20000)) e80)%N.
Definition p179 : ex := (Add e80 (Opp p178))%N.
Definition p180 : ex := (Mul (V1 1 (0, 20000)) e80)%N.
Definition p181 : ex := (Add e80 (Opp p180))%N.
Definition p182 : ex := (Mul (Mul p177 p179) p181)%N.
Definition p183 : ex := (Mul p182 (V1 2 (0, 20000)))%N.
Definition e112 : ex := (Sum (0, 20000) p183)%N.
Definition e113 : ex := (Add e112 (Opp e111))%N.
Definition e114 : ex := (Add e112 (Opp e11))%N.
(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*w[l], l), by discharge *)
Lemma step_109 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e112) by (exact (step_107 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e113 e114.
  assert (P3 : den Ev rv e11 <= den Ev rv e112) by (exact (rearranged (den Ev rv e111) (den Ev rv e112) (den Ev rv e11) (den Ev rv e112) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e112) by (exact (step_108 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

(* 0 <= r, by assume *)
Lemma step_110 :
  forall (r : R),
  0 <= r ->
  0 <= r.
Proof.
  intros r Hh1.
  setting [] [r] [] [] [] [].
  exact Hh1.
Qed.

Definition e115 : ex := (Add e27 e28)%N.
Definition e116 : ex := (Add e11 e28)%N.
(* s <= r + s, by replace *)
Lemma step_111 :
  forall (r s : R),
  0 <= r ->
  s <= r + s.
Proof.
  intros r s Hh1.
  setting [] [r; s] [] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e27 _ (fun sv Wv SFv => (step_110 r Hh1)) (nil_replaced Ev rv)) e115 e116.
  equal Q2 e28 e116.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= s, by assume *)
Lemma step_112 :
  forall (s : R),
  0 <= s ->
  0 <= s.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  exact Hh1.
Qed.

Definition e117 : ex := (Add e28 e27)%N.
(* 0 <= r + s, by transitive *)
Lemma step_113 :
  forall (r s : R),
  0 <= s ->
  0 <= r ->
  0 <= r + s.
Proof.
  intros r s Hh1 Hh2.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e27) by (exact (step_112 s Hh1)).
  assert (P2 : den Ev rv e27 <= den Ev rv e117) by (exact (step_111 r s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p190 : ex := (Mul (V1 2 (0, 20000)) e80)%N.
Definition p191 : ex := (Add e80 (Opp p190))%N.
Definition p192 : ex := (Mul (Mul p177 p181) p191)%N.
Definition p193 : ex := (Mul p192 (V1 0 (0, 20000)))%N.
Definition e123 : ex := (Sum (0, 20000) p193)%N.
Definition p195 : ex := (Mul (V1 0 (0, 20000)) e75)%N.
Definition e120 : ex := (Sum (0, 20000) p195)%N.
Definition p197 : ex := (Opp e120)%N.
Definition e121 : ex := (Add e75 p197)%N.
Definition e118 : ex := (Add e123 e121)%N.
Definition e119 : ex := (Add e121 e123)%N.
(* 0 <= -inner(w, ones(n)) + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l) + 1, by instance *)
Lemma step_114 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= 1 - inner n w ones ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * w l) ->
  0
  <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e118) by (exact (step_113 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e118 e119.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* inner(w, ones(n)) <= 1, by assume *)
Lemma step_115 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  inner n w ones <= 1 ->
  inner n w ones <= 1.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  exact Hh1.
Qed.

(* 0 <= 1 - inner(w, ones(n)), by assume *)
Lemma step_116 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  0 <= 1 - inner n w ones ->
  0 <= 1 - inner n w ones.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  exact Hh1.
Qed.

Definition e122 : ex := (Add e121 (Opp e11))%N.
(* 0 <= 1 - inner(w, ones(n)), by discharge *)
Lemma step_117 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  inner n w ones <= 1 ->
  0 <= 1 - inner n w ones.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  assert (P1 : den Ev rv e120 <= den Ev rv e75) by (exact (step_115 n w Hs_n Hh1)).
  equal Q2 e121 e122.
  assert (P3 : den Ev rv e11 <= den Ev rv e121) by (exact (rearranged (den Ev rv e120) (den Ev rv e75) (den Ev rv e11) (den Ev rv e121) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e121) by (exact (step_116 n w Hs_n P3)).
  exact (P4).
Qed.

(* 0 <= -inner(w, ones(n)) + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l) + 1, by discharge *)
Lemma step_118 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0
  <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e121) by (exact (step_117 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e123) by (exact (step_109 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e11 <= den Ev rv e119) by (exact (step_114 n s u w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

(* 0 <= -((1 - delta(k, m))**2*w[m]) - w[k] - total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) - total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by assume *)
Lemma step_119 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0
  <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) - (1 - delta k m) ^ 2 * w m ->
  0
  <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) - (1 - delta k m) ^ 2 * w m.
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e131 : ex := (Mul e68 (Pow (V1 1 (0, 2)) 2%nat))%N.
Definition p203 : ex := (Mul (V1 2 (0, 2)) e80)%N.
Definition e269 : ex := (Add e80 p203)%N.
Definition e132 : ex := (Mul e131 e269)%N.
Definition e124 : ex := (Mul e86 e132)%N.
Definition e125 : ex := (Mul e132 e86)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, by instance *)
Lemma step_120 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2).
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w; s] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e124) by (exact (step_45 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2)) 0 Hh1 Hh2)).
  equal Q2 e11 e65.
  equal Q3 e124 e125.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e126 : ex := (Mul e70 e11)%N.
Definition e127 : ex := (Mul e70 e71)%N.
Definition e128 : ex := (Mul e68 (Pow e71 2%nat))%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by instance *)
Lemma step_121 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ->
  0 <= w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e126 <= den Ev rv e127) by (exact (step_45 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) (w l) 0 Hh1 Hh2)).
  equal Q2 e11 e126.
  equal Q3 e127 e128.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by discharge *)
Lemma step_122 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e70) by (exact (step_54 n w k l m Hs_n Hi_k Hi_l Hi_m Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e71) by (exact (step_51 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e128) by (exact (step_121 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e129 : ex := (Mul e86 e131)%N.
Definition e130 : ex := (Mul e131 e86)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, by instance *)
Lemma step_123 :
  forall (n : nat) (s w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + s l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2).
Proof.
  intros n s w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e129) by (exact (step_45 (/ 2 + s l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e11 e65.
  equal Q3 e129 e130.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, by discharge *)
Lemma step_124 :
  forall (n : nat) (s w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2).
Proof.
  intros n s w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e86) by (exact (step_65 n s l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e131) by (exact (step_122 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e11 <= den Ev rv e130) by (exact (step_123 n s w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, by discharge *)
Lemma step_125 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2).
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; w; s] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e86) by (exact (step_77 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e132) by (exact (step_124 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e125) by (exact (step_120 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p213 : ex := (Mul p134 (Pow e14 2%nat))%N.
Definition p214 : ex := (Mul p213 p138)%N.
Definition p215 : ex := (Mul (V1 2 (0, 4096)) e80)%N.
Definition p216 : ex := (Add e80 p215)%N.
Definition e133 : ex := (Mul p214 p216)%N.
Definition e134 : ex := (Sum (0, 4096) e133)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l), by replace *)
Lemma step_126 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e133 _ (fun sv Wv SFv => (step_125 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e134 e91.
  exact (P1).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l), by assume *)
Lemma step_127 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition p219 : ex := (Add e80 (Opp p203))%N.
Definition e139 : ex := (Mul e131 p219)%N.
Definition e135 : ex := (Mul e86 e139)%N.
Definition e136 : ex := (Mul e130 p219)%N.
(* 0 <= (Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, by instance *)
Lemma step_128 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2).
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w; s] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e135) by (exact (step_45 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2)) 0 Hh1 Hh2)).
  equal Q2 e11 e65.
  equal Q3 e135 e136.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e137 : ex := (Mul e101 e131)%N.
Definition e138 : ex := (Mul e131 e101)%N.
(* 0 <= (Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by instance *)
Lemma step_129 :
  forall (n : nat) (s w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - s l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2).
Proof.
  intros n s w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e137) by (exact (step_45 (/ 2 - s l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e11 e98.
  equal Q3 e137 e138.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by discharge *)
Lemma step_130 :
  forall (n : nat) (s w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2).
Proof.
  intros n s w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_88 n s l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e131) by (exact (step_122 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e11 <= den Ev rv e138) by (exact (step_129 n s w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* 0 <= (Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, by discharge *)
Lemma step_131 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2).
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; w; s] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e86) by (exact (step_77 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e139) by (exact (step_130 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e136) by (exact (step_128 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p225 : ex := (Add e80 (Opp p215))%N.
Definition e140 : ex := (Mul p214 p225)%N.
Definition e141 : ex := (Sum (0, 4096) e140)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l), by replace *)
Lemma step_132 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; u; s] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e140 _ (fun sv Wv SFv => (step_131 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e141 e91.
  exact (P1).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l), by assume *)
Lemma step_133 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; u; s] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e142 : ex := (Mul e101 e132)%N.
Definition e143 : ex := (Mul e132 e101)%N.
(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, by instance *)
Lemma step_134 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2).
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w; s] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e142) by (exact (step_45 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2)) 0 Hh1 Hh2)).
  equal Q2 e11 e98.
  equal Q3 e142 e143.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, by discharge *)
Lemma step_135 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2).
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; w; s] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_101 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e132) by (exact (step_124 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e143) by (exact (step_134 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l), by replace *)
Lemma step_136 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e140 _ (fun sv Wv SFv => (step_135 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e141 e91.
  exact (P1).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l), by assume *)
Lemma step_137 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e144 : ex := (Mul e101 e139)%N.
Definition e145 : ex := (Mul e139 e101)%N.
(* 0 <= (Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by instance *)
Lemma step_138 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2).
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; w; s] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e144) by (exact (step_45 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2)) 0 Hh1 Hh2)).
  equal Q2 e11 e98.
  equal Q3 e144 e145.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, by discharge *)
Lemma step_139 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2).
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; w; s] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_101 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e139) by (exact (step_130 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e145) by (exact (step_138 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p232 : ex := (Mul p213 p160)%N.
Definition e146 : ex := (Mul p232 p225)%N.
Definition e147 : ex := (Sum (0, 4096) e146)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2), l), by replace *)
Lemma step_140 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e146 _ (fun sv Wv SFv => (step_139 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e147 e91.
  exact (P1).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2), l), by assume *)
Lemma step_141 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition p235 : ex := (Add e75 (Opp (V1 2 (0, 1))))%N.
Definition p236 : ex := (Pow (Add e75 (Opp (Del (0, 1) (0, 3)))) 2%nat)%N.
Definition p237 : ex := (Add (Add p235 (Opp (Mul p236 (V1 2 (0, 3))))) (Opp (Mul e68 (V1 2 (0, 2)))))%N.
Definition p238 : ex := (Mul p109 p237)%N.
Definition e170 : ex := (Mul p238 (V1 2 (0, 2)))%N.
Definition e148 : ex := (Mul e86 e170)%N.
Definition e149 : ex := (Mul (Mul p112 p237) (V1 2 (0, 2)))%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by instance *)
Lemma step_142 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e148) by (exact (step_45 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e65.
  equal Q3 e148 e149.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p242 : ex := (Pow (Add e75 (Opp (Del (0, 2) (0, 3)))) 2%nat)%N.
Definition p243 : ex := (Pow (Add e75 (Opp (Del (0, 3) (0, 1)))) 2%nat)%N.
Definition p244 : ex := (Mul p242 p243)%N.
Definition p245 : ex := (Pow (Add e75 (Opp (Del (0, 4) (0, 3)))) 2%nat)%N.
Definition e150 : ex := (Mul p244 p245)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2, by nonnegative *)
Lemma step_143 :
  forall (n : nat) (i k l m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2.
Proof.
  intros n i k l m Hs_n Hi_i Hi_k Hi_l Hi_m.
  setting [n] [] [] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), l); ((0%N, 4%N), m)] [].
  nonnegative N1 (nil_nonnegative Ev) e150.
  exact N1.
Qed.

Definition e151 : ex := (Mul e150 e11)%N.
Definition e153 : ex := (V1 0 (0, 3))%N.
Definition e152 : ex := (Mul e150 e153)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2*w[l], by instance *)
Lemma step_144 :
  forall (n : nat) (w : vec) (i k l m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 ->
  0 <= w l ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l.
Proof.
  intros n w i k l m Hs_n Hi_i Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), l); ((0%N, 4%N), m)] [].
  assert (P1 : den Ev rv e151 <= den Ev rv e152) by (exact (step_45 ((1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2) (w l) 0 Hh1 Hh2)).
  equal Q2 e11 e151.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2*w[l], by discharge *)
Lemma step_145 :
  forall (n : nat) (w : vec) (i k l m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l.
Proof.
  intros n w i k l m Hs_n Hi_i Hi_k Hi_l Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), l); ((0%N, 4%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e150) by (exact (step_143 n i k l m Hs_n Hi_i Hi_k Hi_l Hi_m)).
  assert (P2 : den Ev rv e11 <= den Ev rv e153) by (exact (step_51 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e152) by (exact (step_144 n w i k l m Hs_n Hi_i Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p250 : ex := (Mul (Mul p133 (Pow (Add e75 (Opp (Del (0, 4096) (0, 1)))) 2%nat)) (Pow (Add e75 (Opp (Del (0, 3) (0, 4096)))) 2%nat))%N.
Definition e154 : ex := (Mul p250 e14)%N.
Definition e155 : ex := (Sum (0, 4096) e154)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2*w[l], l), by replace *)
Lemma step_146 :
  forall (n : nat) (w : vec) (i k m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w i k m Hs_n Hi_i Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e154 _ (fun sv Wv SFv => (step_145 n w (sv (0%N, 1%N)) (sv (0%N, 2%N)) (sv (0%N, 4096%N)) (sv (0%N, 3%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 2%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 3%N)) Hh1)) (nil_replaced Ev rv)) e155 e91.
  exact (P1).
Qed.

Definition p253 : ex := (Mul (Mul (Mul p176 (Pow (Add e75 (Opp (Del (0, 20000) (0, 1)))) 2%nat)) (Pow (Add e75 (Opp (Del (0, 3) (0, 20000)))) 2%nat)) (V1 0 (0, 20000)))%N.
Definition e158 : ex := (Sum (0, 20000) p253)%N.
Definition e156 : ex := (Add e158 e121)%N.
Definition e157 : ex := (Add e121 e158)%N.
(* 0 <= -inner(w, ones(n)) + total((1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2*w[l], l) + 1, by instance *)
Lemma step_147 :
  forall (n : nat) (w : vec) (i k m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= 1 - inner n w ones ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l) ->
  0 <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w i k m Hs_n Hi_i Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e156) by (exact (step_113 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e156 e157.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e159 : ex := (Add e158 (Opp e111))%N.
Definition e160 : ex := (Add e158 (Opp e11))%N.
(* 0 <= -inner(w, ones(n)) + total((1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2*w[l], l) + 1, by discharge *)
Lemma step_148 :
  forall (n : nat) (w : vec) (i k m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w i k m Hs_n Hi_i Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e121) by (exact (step_117 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e111 <= den Ev rv e158) by (exact (step_146 n w i k m Hs_n Hi_i Hi_k Hi_m Hh2)).
  equal Q3 e159 e160.
  assert (P4 : den Ev rv e11 <= den Ev rv e158) by (exact (rearranged (den Ev rv e111) (den Ev rv e158) (den Ev rv e11) (den Ev rv e158) P2 Q3)).
  assert (P5 : den Ev rv e11 <= den Ev rv e157) by (exact (step_147 n w i k m Hs_n Hi_i Hi_k Hi_m P1 P4)).
  exact (P5).
Qed.

(* 0 <= -((1 - delta(k, i))**2*(1 - delta(m, i))**2*w[i]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1, by assume *)
Lemma step_149 :
  forall (n : nat) (w : vec) (i k m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k i) ^ 2 * (1 - delta m i) ^ 2 * w i ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k i) ^ 2 * (1 - delta m i) ^ 2 * w i.
Proof.
  intros n w i k m Hs_n Hi_i Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), m)] [].
  exact Hh1.
Qed.

Definition e161 : ex := (Add e157 (Opp e11))%N.
Definition p260 : ex := (Add (Add e75 (Opp e71)) (Opp (Mul p242 e153)))%N.
Definition p261 : ex := (Opp (Mul (Mul (Pow (Add e75 (Opp (Del (0, 2) (0, 1)))) 2%nat) p243) e16))%N.
Definition e163 : ex := (Add p260 p261)%N.
Definition e162 : ex := (Add e163 (Opp e11))%N.
(* 0 <= -((1 - delta(k, i))**2*(1 - delta(m, i))**2*w[i]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1, by discharge *)
Lemma step_150 :
  forall (n : nat) (w : vec) (i k m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k i) ^ 2 * (1 - delta m i) ^ 2 * w i.
Proof.
  intros n w i k m Hs_n Hi_i Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e157) by (exact (step_148 n w i k m Hs_n Hi_i Hi_k Hi_m Hh1 Hh2)).
  equal Q2 e161 e162.
  assert (P3 : den Ev rv e11 <= den Ev rv e163) by (exact (rearranged (den Ev rv e11) (den Ev rv e157) (den Ev rv e11) (den Ev rv e163) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e163) by (exact (step_149 n w i k m Hs_n Hi_i Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p264 : ex := (Add e94 (Opp (Mul p236 e153)))%N.
Definition p265 : ex := (Opp e70)%N.
Definition e164 : ex := (Add p264 p265)%N.
(* 0 <= -((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1, by instance *)
Lemma step_151 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e164) by (exact (step_150 n w l k m Hs_n Hi_l Hi_k Hi_m Hh1 Hh2)).
  exact (P1).
Qed.

Definition e165 : ex := (Mul e70 e164)%N.
Definition e166 : ex := (Mul (Mul e68 e164) e71)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by instance *)
Lemma step_152 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e126 <= den Ev rv e165) by (exact (step_45 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e126.
  equal Q3 e165 e166.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by discharge *)
Lemma step_153 :
  forall (n : nat) (w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e70) by (exact (step_54 n w k l m Hs_n Hi_k Hi_l Hi_m Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e164) by (exact (step_151 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e166) by (exact (step_152 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p269 : ex := (Add (Add (Add e75 (Opp (V1 1 (0, 1)))) (Opp (Mul p236 (V1 1 (0, 3))))) (Opp e87))%N.
Definition p270 : ex := (Mul e68 p269)%N.
Definition e169 : ex := (Mul p270 (V1 1 (0, 2)))%N.
Definition e167 : ex := (Mul e86 e169)%N.
Definition e168 : ex := (Mul (Mul p129 p269) (V1 1 (0, 2)))%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by instance *)
Lemma step_154 :
  forall (n : nat) (s w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + s l / 2 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n s w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e167) by (exact (step_45 (/ 2 + s l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e65.
  equal Q3 e167 e168.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by discharge *)
Lemma step_155 :
  forall (n : nat) (s w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n s w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e86) by (exact (step_65 n s l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e169) by (exact (step_153 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e168) by (exact (step_154 n s w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* 0 <= (1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by discharge *)
Lemma step_156 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e86) by (exact (step_77 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e170) by (exact (step_155 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e11 <= den Ev rv e149) by (exact (step_142 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p274 : ex := (Mul e17 (V1 2 (0, 2)))%N.
Definition p275 : ex := (Opp p274)%N.
Definition p276 : ex := (Add p235 p275)%N.
Definition p277 : ex := (Add p276 (Opp (Mul p134 (V1 2 (0, 4096)))))%N.
Definition p278 : ex := (Mul p139 p277)%N.
Definition e171 : ex := (Mul p278 (V1 2 (0, 4096)))%N.
Definition e172 : ex := (Sum (0, 4096) e171)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*(1 - w[k] - ((1 - delta(k, m))**2*w[m]) - ((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]))*w[l], l), by replace *)
Lemma step_157 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e171 _ (fun sv Wv SFv => (step_156 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3 Hh4)) (nil_replaced Ev rv)) e172 e91.
  exact (P1).
Qed.

(* total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l) <= (-((1 - delta(k, m))**2*w[m]) - w[k] + 1)*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l), by assume *)
Lemma step_158 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition p281 : ex := (Mul p144 p237)%N.
Definition e177 : ex := (Mul p281 (V1 2 (0, 2)))%N.
Definition e173 : ex := (Mul e86 e177)%N.
Definition e174 : ex := (Mul (Mul p147 p237) (V1 2 (0, 2)))%N.
(* 0 <= (Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by instance *)
Lemma step_159 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 + u l / 2 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e173) by (exact (step_45 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e65.
  equal Q3 e173 e174.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e175 : ex := (Mul e101 e169)%N.
Definition e176 : ex := (Mul (Mul p158 p269) (V1 1 (0, 2)))%N.
(* 0 <= (Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by instance *)
Lemma step_160 :
  forall (n : nat) (s w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - s l / 2 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n s w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e175) by (exact (step_45 (/ 2 - s l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e98.
  equal Q3 e175 e176.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by discharge *)
Lemma step_161 :
  forall (n : nat) (s w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n s w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_88 n s l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e169) by (exact (step_153 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e176) by (exact (step_160 n s w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* 0 <= (Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by discharge *)
Lemma step_162 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e86) by (exact (step_77 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e177) by (exact (step_161 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e11 <= den Ev rv e174) by (exact (step_159 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p287 : ex := (Mul p161 p277)%N.
Definition e178 : ex := (Mul p287 (V1 2 (0, 4096)))%N.
Definition e179 : ex := (Sum (0, 4096) e178)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2)*(1 - w[k] - ((1 - delta(k, m))**2*w[m]) - ((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]))*w[l], l), by replace *)
Lemma step_163 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e178 _ (fun sv Wv SFv => (step_162 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3 Hh4)) (nil_replaced Ev rv)) e179 e91.
  exact (P1).
Qed.

(* total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l) <= (-((1 - delta(k, m))**2*w[m]) - w[k] + 1)*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l), by assume *)
Lemma step_164 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; u; s] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e180 : ex := (Mul e101 e170)%N.
Definition e181 : ex := (Mul (Mul p165 p237) (V1 2 (0, 2)))%N.
(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by instance *)
Lemma step_165 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e180) by (exact (step_45 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e98.
  equal Q3 e180 e181.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by discharge *)
Lemma step_166 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_101 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e170) by (exact (step_155 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e11 <= den Ev rv e181) by (exact (step_165 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - w[k] - ((1 - delta(k, m))**2*w[m]) - ((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]))*w[l], l), by replace *)
Lemma step_167 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e178 _ (fun sv Wv SFv => (step_166 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3 Hh4)) (nil_replaced Ev rv)) e179 e91.
  exact (P1).
Qed.

(* total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l) <= (-((1 - delta(k, m))**2*w[m]) - w[k] + 1)*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l), by assume *)
Lemma step_168 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e182 : ex := (Mul e101 e177)%N.
Definition e183 : ex := (Mul (Mul p168 p237) (V1 2 (0, 2)))%N.
(* 0 <= (Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by instance *)
Lemma step_169 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= / 2 - u l / 2 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e182) by (exact (step_45 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e98.
  equal Q3 e182 e183.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], by discharge *)
Lemma step_170 :
  forall (n : nat) (s u w : vec) (k l m : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  0
  <= (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l.
Proof.
  intros n s u w k l m Hs_n Hi_k Hi_l Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), l); ((0%N, 3%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_101 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e177) by (exact (step_161 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e11 <= den Ev rv e183) by (exact (step_169 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e184 : ex := (Mul p134 e14)%N.
Definition e185 : ex := (Sum (0, 4096) e184)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l), by replace *)
Lemma step_171 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e184 _ (fun sv Wv SFv => (step_54 n w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1)) (nil_replaced Ev rv)) e185 e91.
  exact (P1).
Qed.

Definition p296 : ex := (Mul p177 (V1 0 (0, 20000)))%N.
Definition e188 : ex := (Sum (0, 20000) p296)%N.
Definition e186 : ex := (Add e188 e121)%N.
Definition e187 : ex := (Add e121 e188)%N.
(* 0 <= -inner(w, ones(n)) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l) + 1, by instance *)
Lemma step_172 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= 1 - inner n w ones ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) ->
  0 <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e186) by (exact (step_113 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e186 e187.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e189 : ex := (Add e188 (Opp e111))%N.
Definition e190 : ex := (Add e188 (Opp e11))%N.
(* 0 <= -inner(w, ones(n)) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l) + 1, by discharge *)
Lemma step_173 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= 1 - inner n w ones + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e121) by (exact (step_117 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e111 <= den Ev rv e188) by (exact (step_171 n w k m Hs_n Hi_k Hi_m Hh2)).
  equal Q3 e189 e190.
  assert (P4 : den Ev rv e11 <= den Ev rv e188) by (exact (rearranged (den Ev rv e111) (den Ev rv e188) (den Ev rv e11) (den Ev rv e188) P2 Q3)).
  assert (P5 : den Ev rv e11 <= den Ev rv e187) by (exact (step_172 n w k m Hs_n Hi_k Hi_m P1 P4)).
  exact (P5).
Qed.

(* 0 <= -((1 - delta(k, m))**2*w[m]) - w[k] + 1, by assume *)
Lemma step_174 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m.
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition e191 : ex := (Add e187 (Opp e11))%N.
Definition p303 : ex := (Opp e64)%N.
Definition e193 : ex := (Add e94 p303)%N.
Definition e192 : ex := (Add e193 (Opp e11))%N.
(* 0 <= -((1 - delta(k, m))**2*w[m]) - w[k] + 1, by discharge *)
Lemma step_175 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m.
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e187) by (exact (step_173 n w k m Hs_n Hi_k Hi_m Hh1 Hh2)).
  equal Q2 e191 e192.
  assert (P3 : den Ev rv e11 <= den Ev rv e193) by (exact (rearranged (den Ev rv e11) (den Ev rv e187) (den Ev rv e11) (den Ev rv e193) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e193) by (exact (step_174 n w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e194 : ex := (Mul e121 e11)%N.
Definition e195 : ex := (Mul e121 e193)%N.
(* 0 <= (1 - inner(w, ones(n)))*(-((1 - delta(k, m))**2*w[m]) - w[k] + 1), by instance *)
Lemma step_176 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= 1 - inner n w ones ->
  0 <= 1 - w k - (1 - delta k m) ^ 2 * w m ->
  0 <= (1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m).
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e194 <= den Ev rv e195) by (exact (step_45 (1 - inner n w ones) (1 - w k - (1 - delta k m) ^ 2 * w m) 0 Hh1 Hh2)).
  equal Q2 e11 e194.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - inner(w, ones(n)))*(-((1 - delta(k, m))**2*w[m]) - w[k] + 1), by discharge *)
Lemma step_177 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m).
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e121) by (exact (step_117 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e193) by (exact (step_175 n w k m Hs_n Hi_k Hi_m Hh1 Hh2)).
  assert (P3 : den Ev rv e11 <= den Ev rv e195) by (exact (step_176 n w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p308 : ex := (Mul p170 p277)%N.
Definition e196 : ex := (Mul p308 (V1 2 (0, 4096)))%N.
Definition e197 : ex := (Sum (0, 4096) e196)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - w[k] - ((1 - delta(k, m))**2*w[m]) - ((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]))*w[l], l), by replace *)
Lemma step_178 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  sum n (fun l => 0)
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e196 _ (fun sv Wv SFv => (step_170 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3 Hh4)) (nil_replaced Ev rv)) e197 e91.
  exact (P1).
Qed.

Definition p311 : ex := (Opp (Sum (0, 20000) (Mul (V1 2 (0, 20000)) e75)))%N.
Definition e479 : ex := (Add e75 p311)%N.
Definition e202 : ex := (Mul e479 p276)%N.
Definition p314 : ex := (Mul (Mul p182 (Add p276 (Opp (Mul p177 (V1 2 (0, 20000)))))) (V1 2 (0, 20000)))%N.
Definition e199 : ex := (Sum (0, 20000) p314)%N.
Definition e198 : ex := (Add e202 e199)%N.
(* 0 <= (1 - inner(w, ones(n)))*(-((1 - delta(k, m))**2*w[m]) - w[k] + 1) + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], l), by instance *)
Lemma step_179 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0
  <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) ->
  0 <= (1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m) ->
  0
  <= (1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e198) by (exact (step_113 ((1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m)) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l)) Hh1 Hh2)).
  exact (P1).
Qed.

Definition e200 : ex := (Add e199 (Opp e111))%N.
Definition e201 : ex := (Add e199 (Opp e11))%N.
(* 0 <= (1 - inner(w, ones(n)))*(-((1 - delta(k, m))**2*w[m]) - w[k] + 1) + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(-((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]) - ((1 - delta(k, m))**2*w[m]) - w[k] + 1)*w[l], l), by discharge *)
Lemma step_180 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  0
  <= (1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e199) by (exact (step_178 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e200 e201.
  assert (P3 : den Ev rv e11 <= den Ev rv e199) by (exact (rearranged (den Ev rv e111) (den Ev rv e199) (den Ev rv e11) (den Ev rv e199) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e202) by (exact (step_177 n w k m Hs_n Hi_k Hi_m Hh4 Hh3)).
  assert (P5 : den Ev rv e11 <= den Ev rv e198) by (exact (step_179 n s u w k m Hs_n Hi_k Hi_m P3 P4)).
  exact (P5).
Qed.

(* total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2), l) <= (-((1 - delta(k, m))**2*w[m]) - w[k] + 1)*(-((1 - delta(k, m))**2*w[m]) - w[k] - total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) - total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 1), by assume *)
Lemma step_181 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) - (1 - delta k m) ^ 2 * w m) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) - (1 - delta k m) ^ 2 * w m).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

(* 0 <= Rational(1, 2) - u[m]/2, by instance *)
Lemma step_182 :
  forall (n : nat) (u : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= / 2 - u m / 2.
Proof.
  intros n u m Hs_n Hi_m Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e97) by (exact (step_101 n u m Hs_n Hi_m Hh1)).
  exact (P1).
Qed.

(* u[m]/2 + Rational(1, 2) <= 1, by assume *)
Lemma step_183 :
  forall (n : nat) (u : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  / 2 + u m / 2 <= 1 ->
  / 2 + u m / 2 <= 1.
Proof.
  intros n u m Hs_n Hi_m Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), m)] [].
  exact Hh1.
Qed.

(* 0 <= Rational(1, 2) - s[k]/2, by instance *)
Lemma step_184 :
  forall (n : nat) (s : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= / 2 - s k / 2.
Proof.
  intros n s k Hs_n Hi_k Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e97) by (exact (step_88 n s k Hs_n Hi_k Hh1)).
  exact (P1).
Qed.

(* s[k]/2 + Rational(1, 2) <= 1, by assume *)
Lemma step_185 :
  forall (n : nat) (s : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  / 2 + s k / 2 <= 1 ->
  / 2 + s k / 2 <= 1.
Proof.
  intros n s k Hs_n Hi_k Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

(* 0 <= Rational(1, 2) - s[m]/2, by instance *)
Lemma step_186 :
  forall (n : nat) (s : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= / 2 - s m / 2.
Proof.
  intros n s m Hs_n Hi_m Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e97) by (exact (step_88 n s m Hs_n Hi_m Hh1)).
  exact (P1).
Qed.

(* s[m]/2 + Rational(1, 2) <= 1, by assume *)
Lemma step_187 :
  forall (n : nat) (s : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  / 2 + s m / 2 <= 1 ->
  / 2 + s m / 2 <= 1.
Proof.
  intros n s m Hs_n Hi_m Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), m)] [].
  exact Hh1.
Qed.

Definition e203 : ex := (Add e97 (Opp e11))%N.
Definition e204 : ex := (Add e75 (Opp e83))%N.
(* s[m]/2 + Rational(1, 2) <= 1, by discharge *)
Lemma step_188 :
  forall (n : nat) (s : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  maxnorm n s <= 1 ->
  / 2 + s m / 2 <= 1.
Proof.
  intros n s m Hs_n Hi_m Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e97) by (exact (step_186 n s m Hs_n Hi_m Hh1)).
  equal Q2 e203 e204.
  assert (P3 : den Ev rv e83 <= den Ev rv e75) by (exact (rearranged (den Ev rv e11) (den Ev rv e97) (den Ev rv e83) (den Ev rv e75) P1 Q2)).
  assert (P4 : den Ev rv e83 <= den Ev rv e75) by (exact (step_187 n s m Hs_n Hi_m P3)).
  exact (P4).
Qed.

(* 0 <= s[m]/2 + Rational(1, 2), by instance *)
Lemma step_189 :
  forall (n : nat) (s : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= / 2 + s m / 2.
Proof.
  intros n s m Hs_n Hi_m Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e83) by (exact (step_65 n s m Hs_n Hi_m Hh1)).
  exact (P1).
Qed.

(* s[k]/2 + Rational(1, 2) <= 1, by discharge *)
Lemma step_190 :
  forall (n : nat) (s : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n s <= 1 ->
  / 2 + s k / 2 <= 1.
Proof.
  intros n s k Hs_n Hi_k Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e97) by (exact (step_184 n s k Hs_n Hi_k Hh1)).
  equal Q2 e203 e204.
  assert (P3 : den Ev rv e83 <= den Ev rv e75) by (exact (rearranged (den Ev rv e11) (den Ev rv e97) (den Ev rv e83) (den Ev rv e75) P1 Q2)).
  assert (P4 : den Ev rv e83 <= den Ev rv e75) by (exact (step_185 n s k Hs_n Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= s[k]/2 + Rational(1, 2), by instance *)
Lemma step_191 :
  forall (n : nat) (s : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= / 2 + s k / 2.
Proof.
  intros n s k Hs_n Hi_k Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e83) by (exact (step_65 n s k Hs_n Hi_k Hh1)).
  exact (P1).
Qed.

(* u[m]/2 + Rational(1, 2) <= 1, by discharge *)
Lemma step_192 :
  forall (n : nat) (u : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  / 2 + u m / 2 <= 1.
Proof.
  intros n u m Hs_n Hi_m Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e97) by (exact (step_182 n u m Hs_n Hi_m Hh1)).
  equal Q2 e203 e204.
  assert (P3 : den Ev rv e83 <= den Ev rv e75) by (exact (rearranged (den Ev rv e11) (den Ev rv e97) (den Ev rv e83) (den Ev rv e75) P1 Q2)).
  assert (P4 : den Ev rv e83 <= den Ev rv e75) by (exact (step_183 n u m Hs_n Hi_m P3)).
  exact (P4).
Qed.

(* 0 <= u[m]/2 + Rational(1, 2), by instance *)
Lemma step_193 :
  forall (n : nat) (u : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  0 <= / 2 + u m / 2.
Proof.
  intros n u m Hs_n Hi_m Hh1.
  setting [n] [] [u] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e83) by (exact (step_77 n u m Hs_n Hi_m Hh1)).
  exact (P1).
Qed.

Definition p321 : ex := (Add e193 (Opp p296))%N.
Definition p322 : ex := (Sum (0, 20000) (Mul (Mul p192 p321) (V1 0 (0, 20000))))%N.
Definition e205 : ex := (Add e195 p322)%N.
Definition e206 : ex := (Add e205 (Opp e11))%N.
Definition p325 : ex := (Add e80 p180)%N.
Definition p326 : ex := (Mul p177 p325)%N.
Definition p327 : ex := (Add e80 p190)%N.
Definition p328 : ex := (Mul p326 p327)%N.
Definition p329 : ex := (Mul p328 (V1 0 (0, 20000)))%N.
Definition e262 : ex := (Sum (0, 20000) p329)%N.
Definition p331 : ex := (Mul p326 p191)%N.
Definition p332 : ex := (Mul p331 (V1 0 (0, 20000)))%N.
Definition e264 : ex := (Sum (0, 20000) p332)%N.
Definition p334 : ex := (Mul p177 p327)%N.
Definition p335 : ex := (Mul (Mul p334 p181) (V1 0 (0, 20000)))%N.
Definition e263 : ex := (Sum (0, 20000) p335)%N.
Definition p337 : ex := (Add (Add (Add e94 (Opp e262)) (Opp e264)) (Opp e263))%N.
Definition e228 : ex := (Add p337 p303)%N.
Definition e209 : ex := (Mul e193 e228)%N.
Definition p340 : ex := (Mul p177 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p341 : ex := (Mul (Mul p340 p181) p191)%N.
Definition e208 : ex := (Sum (0, 20000) p341)%N.
Definition e207 : ex := (Add e209 (Opp e208))%N.
(* total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2), l) <= (-((1 - delta(k, m))**2*w[m]) - w[k] + 1)*(-((1 - delta(k, m))**2*w[m]) - w[k] - total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) - total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 1), by discharge *)
Lemma step_194 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) - (1 - delta k m) ^ 2 * w m).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e205) by (exact (step_180 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e206 e207.
  assert (P3 : den Ev rv e208 <= den Ev rv e209) by (exact (rearranged (den Ev rv e11) (den Ev rv e205) (den Ev rv e208) (den Ev rv e209) P1 Q2)).
  assert (P4 : den Ev rv e208 <= den Ev rv e209) by (exact (step_181 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p344 : ex := (Mul (Mul p331 p321) (V1 0 (0, 20000)))%N.
Definition e210 : ex := (Sum (0, 20000) p344)%N.
Definition e211 : ex := (Add e210 (Opp e111))%N.
Definition e214 : ex := (Mul e193 e264)%N.
Definition p348 : ex := (Mul p340 p325)%N.
Definition p349 : ex := (Mul p348 p191)%N.
Definition e213 : ex := (Sum (0, 20000) p349)%N.
Definition e212 : ex := (Add e214 (Opp e213))%N.
(* total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l) <= (-((1 - delta(k, m))**2*w[m]) - w[k] + 1)*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l), by discharge *)
Lemma step_195 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e210) by (exact (step_167 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e211 e212.
  assert (P3 : den Ev rv e213 <= den Ev rv e214) by (exact (rearranged (den Ev rv e111) (den Ev rv e210) (den Ev rv e213) (den Ev rv e214) P1 Q2)).
  assert (P4 : den Ev rv e213 <= den Ev rv e214) by (exact (step_168 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

(* total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l) <= (-((1 - delta(k, m))**2*w[m]) - w[k] + 1)*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l), by discharge *)
Lemma step_196 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; u; s] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e210) by (exact (step_163 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e211 e212.
  assert (P3 : den Ev rv e213 <= den Ev rv e214) by (exact (rearranged (den Ev rv e111) (den Ev rv e210) (den Ev rv e213) (den Ev rv e214) P1 Q2)).
  assert (P4 : den Ev rv e213 <= den Ev rv e214) by (exact (step_164 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p352 : ex := (Mul (Mul p328 p321) (V1 0 (0, 20000)))%N.
Definition e215 : ex := (Sum (0, 20000) p352)%N.
Definition e216 : ex := (Add e215 (Opp e111))%N.
Definition e219 : ex := (Mul e193 e262)%N.
Definition p356 : ex := (Mul p348 p327)%N.
Definition e218 : ex := (Sum (0, 20000) p356)%N.
Definition e217 : ex := (Add e219 (Opp e218))%N.
(* total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l) <= (-((1 - delta(k, m))**2*w[m]) - w[k] + 1)*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l), by discharge *)
Lemma step_197 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e215) by (exact (step_157 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e216 e217.
  assert (P3 : den Ev rv e218 <= den Ev rv e219) by (exact (rearranged (den Ev rv e111) (den Ev rv e215) (den Ev rv e218) (den Ev rv e219) P1 Q2)).
  assert (P4 : den Ev rv e218 <= den Ev rv e219) by (exact (step_158 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e220 : ex := (Add e208 (Opp e111))%N.
Definition e221 : ex := (Add e208 (Opp e11))%N.
(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2), l), by discharge *)
Lemma step_198 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e208) by (exact (step_140 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e220 e221.
  assert (P3 : den Ev rv e11 <= den Ev rv e208) by (exact (rearranged (den Ev rv e111) (den Ev rv e208) (den Ev rv e11) (den Ev rv e208) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e208) by (exact (step_141 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e222 : ex := (Add e213 (Opp e111))%N.
Definition e223 : ex := (Add e213 (Opp e11))%N.
(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l), by discharge *)
Lemma step_199 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e213) by (exact (step_136 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e222 e223.
  assert (P3 : den Ev rv e11 <= den Ev rv e213) by (exact (rearranged (den Ev rv e111) (den Ev rv e213) (den Ev rv e11) (den Ev rv e213) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e213) by (exact (step_137 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l), by discharge *)
Lemma step_200 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; u; s] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e213) by (exact (step_132 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e222 e223.
  assert (P3 : den Ev rv e11 <= den Ev rv e213) by (exact (rearranged (den Ev rv e111) (den Ev rv e213) (den Ev rv e11) (den Ev rv e213) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e213) by (exact (step_133 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e224 : ex := (Add e218 (Opp e111))%N.
Definition e225 : ex := (Add e218 (Opp e11))%N.
(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l), by discharge *)
Lemma step_201 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e218) by (exact (step_126 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e224 e225.
  assert (P3 : den Ev rv e11 <= den Ev rv e218) by (exact (rearranged (den Ev rv e111) (den Ev rv e218) (den Ev rv e11) (den Ev rv e218) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e218) by (exact (step_127 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e226 : ex := (Add e119 (Opp e11))%N.
Definition e227 : ex := (Add e228 (Opp e11))%N.
(* 0 <= -((1 - delta(k, m))**2*w[m]) - w[k] - total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) - total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by discharge *)
Lemma step_202 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0
  <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) - (1 - delta k m) ^ 2 * w m.
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e119) by (exact (step_118 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e226 e227.
  assert (P3 : den Ev rv e11 <= den Ev rv e228) by (exact (rearranged (den Ev rv e11) (den Ev rv e119) (den Ev rv e11) (den Ev rv e228) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e228) by (exact (step_119 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p367 : ex := (Add e80 p178)%N.
Definition p368 : ex := (Mul p177 p367)%N.
Definition p369 : ex := (Mul (Mul p368 p181) (V1 2 (0, 20000)))%N.
Definition e229 : ex := (Sum (0, 20000) p369)%N.
Definition e230 : ex := (Add e229 (Opp e111))%N.
Definition e231 : ex := (Add e229 (Opp e11))%N.
(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2)*w[l], l), by discharge *)
Lemma step_203 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e229) by (exact (step_103 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e230 e231.
  assert (P3 : den Ev rv e11 <= den Ev rv e229) by (exact (rearranged (den Ev rv e111) (den Ev rv e229) (den Ev rv e11) (den Ev rv e229) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e229) by (exact (step_104 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2)*w[l], l), by discharge *)
Lemma step_204 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e229) by (exact (step_92 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e230 e231.
  assert (P3 : den Ev rv e11 <= den Ev rv e229) by (exact (rearranged (den Ev rv e111) (den Ev rv e229) (den Ev rv e11) (den Ev rv e229) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e229) by (exact (step_93 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p373 : ex := (Mul (Mul p368 p325) (V1 2 (0, 20000)))%N.
Definition e232 : ex := (Sum (0, 20000) p373)%N.
Definition e233 : ex := (Add e232 (Opp e111))%N.
Definition e234 : ex := (Add e232 (Opp e11))%N.
(* 0 <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l), by discharge *)
Lemma step_205 :
  forall (n : nat) (s u w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k => w k) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l).
Proof.
  intros n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e232) by (exact (step_79 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e233 e234.
  assert (P3 : den Ev rv e11 <= den Ev rv e232) by (exact (rearranged (den Ev rv e111) (den Ev rv e232) (den Ev rv e11) (den Ev rv e232) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e232) by (exact (step_80 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

(* 0 <= (1 - delta(k, m))**2*w[m], by discharge *)
Lemma step_206 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= (1 - delta k m) ^ 2 * w m.
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e17) by (exact (step_13 n k m Hs_n Hi_k Hi_m)).
  assert (P2 : den Ev rv e11 <= den Ev rv e71) by (exact (step_12 n w m Hs_n Hi_m Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e64) by (exact (step_46 n w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

(* 0 <= w[k], by transitive *)
Lemma step_207 :
  forall (n : nat) (w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  0 <= w k.
Proof.
  intros n w k Hs_n Hi_k Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e15) by (exact (step_11 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e15 <= den Ev rv e16) by (exact (step_9 n w k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p377 : ex := (Add (Add (Add p274 (V1 2 (0, 1))) e232) e229)%N.
Definition p378 : ex := (Sum (0, 20000) (Mul (Mul p326 p179) (V1 2 (0, 20000))))%N.
Definition e237 : ex := (Add p377 p378)%N.
Definition e235 : ex := (Add e75 (Opp e237))%N.
Definition p381 : ex := (Add e232 p378)%N.
Definition p382 : ex := (Add (Add p381 e229) (V1 2 (0, 1)))%N.
Definition e238 : ex := (Add p382 p274)%N.
Definition e236 : ex := (Add e75 (Opp e238))%N.
Definition e242 : ex := (Mul p276 e232)%N.
Definition p386 : ex := (Mul p177 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p387 : ex := (Mul p386 p367)%N.
Definition p388 : ex := (Mul p387 p325)%N.
Definition e241 : ex := (Sum (0, 20000) p388)%N.
Definition p390 : ex := (Opp e241)%N.
Definition e239 : ex := (Add e242 p390)%N.
Definition e243 : ex := (Mul e232 p276)%N.
Definition e240 : ex := (Add e243 p390)%N.
Definition e247 : ex := (Mul p276 p378)%N.
Definition p395 : ex := (Mul (Mul p386 p325) p179)%N.
Definition e246 : ex := (Sum (0, 20000) p395)%N.
Definition p397 : ex := (Opp e246)%N.
Definition e244 : ex := (Add e247 p397)%N.
Definition e248 : ex := (Mul p378 p276)%N.
Definition e245 : ex := (Add e248 p397)%N.
Definition e252 : ex := (Mul p276 e229)%N.
Definition p402 : ex := (Mul p387 p181)%N.
Definition e251 : ex := (Sum (0, 20000) p402)%N.
Definition p404 : ex := (Opp e251)%N.
Definition e249 : ex := (Add e252 p404)%N.
Definition e253 : ex := (Mul e229 p276)%N.
Definition e250 : ex := (Add e253 p404)%N.
Definition p408 : ex := (Opp e232)%N.
Definition p409 : ex := (Opp e229)%N.
Definition p410 : ex := (Opp p378)%N.
Definition p411 : ex := (Add (Add (Add (Add p235 p408) p409) p410) p275)%N.
Definition e257 : ex := (Mul p276 p411)%N.
Definition p413 : ex := (Mul (Mul p386 p179) p181)%N.
Definition e256 : ex := (Sum (0, 20000) p413)%N.
Definition p415 : ex := (Opp e256)%N.
Definition e254 : ex := (Add e257 p415)%N.
Definition p417 : ex := (Add (Add (Add (Add (Add e75 p408) p410) p409) (Opp (V1 2 (0, 1)))) p275)%N.
Definition e258 : ex := (Mul p276 p417)%N.
Definition e255 : ex := (Add e258 p415)%N.
Definition e415 : ex := (Int 4)%N.
Definition p421 : ex := (Mul e415 e241)%N.
Definition p422 : ex := (Mul p274 e268)%N.
Definition p423 : ex := (Mul p422 e86)%N.
Definition p424 : ex := (Add e232 p423)%N.
Definition p425 : ex := (Mul (Int 2) p274)%N.
Definition p426 : ex := (Add (Mul (Int 2) (V1 2 (0, 1))) p425)%N.
Definition p427 : ex := (Mul (Mul (Int 2) (V1 2 (0, 1))) e83)%N.
Definition p428 : ex := (Mul p425 e86)%N.
Definition p429 : ex := (Add p381 p422)%N.
Definition p430 : ex := (Mul (Int 2) e241)%N.
Definition p431 : ex := (Add p430 (Mul (Int 2) e246))%N.
Definition p432 : ex := (Pow p274 2%nat)%N.
Definition p433 : ex := (Add (Add e83 (Opp (Mul (Int 3) e232))) (Opp (Mul (Int 3) e229)))%N.
Definition p434 : ex := (Opp (Mul (Mul (Int 3) (V1 2 (0, 1))) e83))%N.
Definition p435 : ex := (Add (Add (Add (Add (Add e241 e246) e256) e251) (Pow (V1 2 (0, 1)) 2%nat)) p432)%N.
Definition p436 : ex := (Mul (Int 3) p429)%N.
Definition p437 : ex := (Add p430 (Mul (Int 2) e251))%N.
Definition p438 : ex := (Mul (Int 2) e83)%N.
Definition p439 : ex := (Mul p438 (Pow (V1 2 (0, 1)) 2%nat))%N.
Definition p440 : ex := (Add (Mul (Int 2) e232) (Mul (Int 2) e229))%N.
Definition p441 : ex := (Add (Add e83 (Opp (Mul e415 e232))) (Opp (Mul e415 e229)))%N.
Definition p442 : ex := (Mul (Mul e415 (V1 2 (0, 1))) e83)%N.
Definition p443 : ex := (Opp p442)%N.
Definition e259 : ex := (Mul (V1 2 (0, 1)) (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add p421 (Mul p424 p426)) (Mul (Add p427 p428) p429)) (Mul (Add (Add p431 (Mul p426 p429)) (Mul (Mul (Int 2) e268) p432)) (Add (Add p433 p434) (Opp (Mul (Mul (Int 3) p274) e86))))) (Opp (Mul (Mul (Int 3) p424) p435))) (Opp (Mul p436 (Add (Add p437 p439) (Mul (Mul (Int 2) e86) p432))))) (Mul p422 (Add (Add p440 p427) p428))) (Opp (Mul p422 e83))) (Opp p423)) (Opp (Mul (Mul p436 (Add (Add p441 p443) (Opp (Mul (Mul e415 p274) e86)))) p435))) (Mul (Mul (Mul e415 e268) e86) p432)))%N.
Definition p445 : ex := (Mul (Mul (Int 2) (Pow e27 2%nat)) (Add e75 e44))%N.
Definition p446 : ex := (Add (Add (Opp e415) (Opp (Mul (Int 12) (Pow e27 2%nat)))) (Mul (Int 15) e27))%N.
Definition e260 : ex := (Mul p445 p446)%N.
Definition p448 : ex := (Mul (Int 2) e17)%N.
Definition p449 : ex := (Add (Mul (Int 2) (V1 2 (0, 1))) (Mul p448 (V1 2 (0, 2))))%N.
Definition p450 : ex := (Mul (Mul (Mul e17 e86) e268) (V1 2 (0, 2)))%N.
Definition p451 : ex := (Add p450 e232)%N.
Definition p452 : ex := (Mul p438 (V1 2 (0, 1)))%N.
Definition p453 : ex := (Mul (Mul p448 e86) (V1 2 (0, 2)))%N.
Definition p454 : ex := (Mul e17 e268)%N.
Definition p455 : ex := (Add (Add (Mul p454 (V1 2 (0, 2))) e232) p378)%N.
Definition p456 : ex := (Pow p48 4%nat)%N.
Definition p457 : ex := (Mul (Int 2) p456)%N.
Definition p458 : ex := (Mul p457 (Pow (V1 2 (0, 2)) 2%nat))%N.
Definition p459 : ex := (Opp (Mul (Mul (Int 3) e83) (V1 2 (0, 1))))%N.
Definition p460 : ex := (Mul (Int 3) e17)%N.
Definition p461 : ex := (Add (Add (Add (Add (Add (Pow (V1 2 (0, 1)) 2%nat) (Mul p456 (Pow (V1 2 (0, 2)) 2%nat))) e241) e251) e246) e256)%N.
Definition p462 : ex := (Mul (Int 3) p455)%N.
Definition p463 : ex := (Mul (Mul (Int 2) (Pow (V1 2 (0, 1)) 2%nat)) e83)%N.
Definition p464 : ex := (Mul e415 e83)%N.
Definition p465 : ex := (Opp (Mul p464 (V1 2 (0, 1))))%N.
Definition p466 : ex := (Mul e415 e17)%N.
Definition p467 : ex := (Mul e415 p456)%N.
Definition e261 : ex := (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add p421 (Mul p449 p451)) (Mul (Add p452 p453) p455)) (Mul (Add (Add p431 (Mul p449 p455)) (Mul p458 e268)) (Add (Add p433 p459) (Opp (Mul (Mul p460 e86) (V1 2 (0, 2))))))) (Opp (Mul (Mul (Int 3) p451) p461))) (Opp (Mul p462 (Add (Add p437 p463) (Mul p458 e86))))) (Opp (Mul (Mul p462 (Add (Add p441 p465) (Opp (Mul (Mul p466 e86) (V1 2 (0, 2)))))) p461))) (Mul (Mul p454 (Add (Add p440 p452) p453)) (V1 2 (0, 2)))) (Opp (Mul (Mul (Mul e17 e83) e268) (V1 2 (0, 2))))) (Opp p450)) (Mul (Mul (Mul p467 (Pow (V1 2 (0, 2)) 2%nat)) e86) e268)) (V1 2 (0, 1)))%N.
(* (4*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(s[k]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) - ((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) + (1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*(2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[m] + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*w[m]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by instance *)
Lemma step_208 :
  forall (n : nat) (s u w : vec) (zeta : R) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= w k ->
  0 <= (1 - delta k m) ^ 2 * w m ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) ->
  (1 - delta k m) ^ 2 * w m + w k + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)
  <= 1 ->
  0 <= / 2 + s k / 2 ->
  / 2 + s k / 2 <= 1 ->
  0 <= / 2 + s m / 2 ->
  / 2 + s m / 2 <= 1 ->
  0 <= / 2 + u m / 2 ->
  / 2 + u m / 2 <= 1 ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k m) ^ 2 * w m) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) - (1 - delta k m) ^ 2 * w m) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  (4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k
  <= 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n s u w zeta k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11 Hh12 Hh13 Hh14 Hh15 Hh16 Hh17 Hh18 Hh19 Hh20 Hh21 Hh22 Hh23 Hh24.
  setting [n] [zeta] [s; u; w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  equal Q1 e235 e236.
  assert (P2 : den Ev rv e238 <= den Ev rv e75) by (exact (rearranged (den Ev rv e237) (den Ev rv e75) (den Ev rv e238) (den Ev rv e75) Hh6 Q1)).
  equal Q3 e239 e240.
  assert (P4 : den Ev rv e241 <= den Ev rv e243) by (exact (rearranged (den Ev rv e241) (den Ev rv e242) (den Ev rv e241) (den Ev rv e243) Hh14 Q3)).
  equal Q5 e244 e245.
  assert (P6 : den Ev rv e246 <= den Ev rv e248) by (exact (rearranged (den Ev rv e246) (den Ev rv e247) (den Ev rv e246) (den Ev rv e248) Hh16 Q5)).
  equal Q7 e249 e250.
  assert (P8 : den Ev rv e251 <= den Ev rv e253) by (exact (rearranged (den Ev rv e251) (den Ev rv e252) (den Ev rv e251) (den Ev rv e253) Hh18 Q7)).
  equal Q9 e254 e255.
  assert (P10 : den Ev rv e256 <= den Ev rv e258) by (exact (rearranged (den Ev rv e256) (den Ev rv e257) (den Ev rv e256) (den Ev rv e258) Hh20 Q9)).
  assert (P11 : den Ev rv e259 <= den Ev rv e260) by (exact (rate_of_other.step_25 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l)) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2))) (w k) ((1 - delta k m) ^ 2 * w m) (/ 2 + u m / 2) (/ 2 + s k / 2) (/ 2 + s m / 2) zeta Hh1 Hh2 Hh3 Hh4 Hh5 P2 Hh7 Hh8 Hh9 Hh10 Hh11 Hh12 Hh13 P4 Hh15 P6 Hh17 P8 Hh19 P10 Hh21 Hh22 Hh23 Hh24)).
  equal Q12 e261 e259.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q12) P11)).
Qed.

Definition p469 : ex := (Add (Add (Add e64 e16) e262) e264)%N.
Definition e266 : ex := (Add p469 e263)%N.
Definition e265 : ex := (Add e75 (Opp e266))%N.
Definition p472 : ex := (Mul (V1 1 (0, 1)) e80)%N.
Definition e267 : ex := (Add e80 p472)%N.
Definition p474 : ex := (Mul (Mul p340 p327) p181)%N.
Definition e270 : ex := (Sum (0, 20000) p474)%N.
Definition e271 : ex := (Mul e193 e263)%N.
Definition p477 : ex := (Add (Mul (Int 2) e16) (Mul p448 e71))%N.
Definition p478 : ex := (Mul (Mul p454 e269) e71)%N.
Definition p479 : ex := (Add p478 e262)%N.
Definition p480 : ex := (Mul (Int 2) e267)%N.
Definition p481 : ex := (Mul p480 e16)%N.
Definition p482 : ex := (Mul (Mul p448 e268) e71)%N.
Definition p483 : ex := (Mul e17 e269)%N.
Definition p484 : ex := (Add (Add (Mul p483 e71) e262) e263)%N.
Definition p485 : ex := (Mul (Int 2) e218)%N.
Definition p486 : ex := (Mul p457 (Pow e71 2%nat))%N.
Definition p487 : ex := (Mul (Int 3) e267)%N.
Definition p488 : ex := (Opp (Mul p487 e16))%N.
Definition p489 : ex := (Add (Add (Add (Add (Add (Pow e16 2%nat) (Mul p456 (Pow e71 2%nat))) e218) e213) e270) e208)%N.
Definition p490 : ex := (Mul (Int 3) p484)%N.
Definition p491 : ex := (Mul (Int 2) (Pow e16 2%nat))%N.
Definition p492 : ex := (Mul p491 e267)%N.
Definition p493 : ex := (Mul e415 e267)%N.
Definition p494 : ex := (Opp (Mul p493 e16))%N.
Definition p495 : ex := (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e415 e218) (Mul p477 p479)) (Mul (Add p481 p482) p484)) (Mul (Add (Add (Add p485 (Mul (Int 2) e270)) (Mul p477 p484)) (Mul p486 e269)) (Add (Add (Add (Add e267 (Opp (Mul (Int 3) e262))) (Opp (Mul (Int 3) e264))) p488) (Opp (Mul (Mul p460 e268) e71))))) (Opp (Mul (Mul (Int 3) p479) p489))) (Opp (Mul p490 (Add (Add (Add p485 (Mul (Int 2) e213)) p492) (Mul p486 e268))))) (Opp (Mul (Mul p490 (Add (Add (Add (Add e267 (Opp (Mul e415 e262))) (Opp (Mul e415 e264))) p494) (Opp (Mul (Mul p466 e268) e71)))) p489))) (Mul (Mul p483 (Add (Add (Add (Mul (Int 2) e262) (Mul (Int 2) e264)) p481) p482)) e71)) (Opp (Mul (Mul (Mul e17 e267) e269) e71))) (Opp p478)) (Mul (Mul (Mul p467 (Pow e71 2%nat)) e268) e269))%N.
Definition e272 : ex := (Mul p495 e16)%N.
(* (4*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(s[k]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) - ((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) + (1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*(2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[m] + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*w[m]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by discharge *)
Lemma step_209 :
  forall (n : nat) (s u w : vec) (zeta : R) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  (4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k
  <= 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n s u w zeta k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n] [zeta] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e16) by (exact (step_207 n w k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e64) by (exact (step_206 n w k m Hs_n Hi_k Hi_m Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e262) by (exact (step_205 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P4 : den Ev rv e11 <= den Ev rv e263) by (exact (step_204 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P5 : den Ev rv e11 <= den Ev rv e264) by (exact (step_203 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P6 : den Ev rv e11 <= den Ev rv e228) by (exact (step_202 n s u w k m Hs_n Hi_k Hi_m Hh4 Hh2 Hh3 Hh1)).
  equal Q7 e227 e265.
  assert (P8 : den Ev rv e266 <= den Ev rv e75) by (exact (rearranged (den Ev rv e11) (den Ev rv e228) (den Ev rv e266) (den Ev rv e75) P6 Q7)).
  assert (P9 : den Ev rv e11 <= den Ev rv e267) by (exact (step_191 n s k Hs_n Hi_k Hh3)).
  assert (P10 : den Ev rv e267 <= den Ev rv e75) by (exact (step_190 n s k Hs_n Hi_k Hh3)).
  assert (P11 : den Ev rv e11 <= den Ev rv e268) by (exact (step_189 n s m Hs_n Hi_m Hh3)).
  assert (P12 : den Ev rv e268 <= den Ev rv e75) by (exact (step_188 n s m Hs_n Hi_m Hh3)).
  assert (P13 : den Ev rv e11 <= den Ev rv e269) by (exact (step_193 n u m Hs_n Hi_m Hh2)).
  assert (P14 : den Ev rv e269 <= den Ev rv e75) by (exact (step_192 n u m Hs_n Hi_m Hh2)).
  assert (P15 : den Ev rv e11 <= den Ev rv e218) by (exact (step_201 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P16 : den Ev rv e218 <= den Ev rv e219) by (exact (step_197 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1 Hh4)).
  assert (P17 : den Ev rv e11 <= den Ev rv e270) by (exact (step_200 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P18 : den Ev rv e270 <= den Ev rv e271) by (exact (step_196 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1 Hh4)).
  assert (P19 : den Ev rv e11 <= den Ev rv e213) by (exact (step_199 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P20 : den Ev rv e213 <= den Ev rv e214) by (exact (step_195 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1 Hh4)).
  assert (P21 : den Ev rv e11 <= den Ev rv e208) by (exact (step_198 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P22 : den Ev rv e208 <= den Ev rv e209) by (exact (step_194 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1 Hh4)).
  assert (P23 : den Ev rv e272 <= den Ev rv e260) by (exact (step_208 n s u w zeta k m Hs_n Hi_k Hi_m P1 P2 P3 P4 P5 P8 P9 P10 P11 P12 P13 P14 P15 P16 P17 P18 P19 P20 P21 P22 Hh5 Hh6 Hh7 Hh8)).
  exact (P23).
Qed.

Definition p497 : ex := (Mul p175 p175)%N.
Definition p498 : ex := (Mul p497 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p499 : ex := (Mul p498 p327)%N.
Definition p500 : ex := (Sum (0, 20000) (Mul p499 p325))%N.
Definition p501 : ex := (Add e75 (Opp (Del (0, 1) (0, 1))))%N.
Definition p502 : ex := (Pow p501 2%nat)%N.
Definition p503 : ex := (Mul (Int 2) p502)%N.
Definition p504 : ex := (Add (Mul (Int 2) e16) (Mul p503 e16))%N.
Definition p505 : ex := (Add e80 (Mul (V1 2 (0, 1)) e80))%N.
Definition p506 : ex := (Mul p502 p505)%N.
Definition p507 : ex := (Mul (Mul p506 e267) e16)%N.
Definition p508 : ex := (Mul p497 p327)%N.
Definition p509 : ex := (Sum (0, 20000) (Mul (Mul p508 p325) (V1 0 (0, 20000))))%N.
Definition p510 : ex := (Add p507 p509)%N.
Definition p511 : ex := (Mul (Int 2) p505)%N.
Definition p512 : ex := (Mul p511 e16)%N.
Definition p513 : ex := (Mul p503 p505)%N.
Definition p514 : ex := (Mul p513 e16)%N.
Definition p515 : ex := (Add p512 p514)%N.
Definition p516 : ex := (Mul p502 e267)%N.
Definition p517 : ex := (Mul p516 e16)%N.
Definition p518 : ex := (Mul p497 p325)%N.
Definition p519 : ex := (Sum (0, 20000) (Mul (Mul p518 p191) (V1 0 (0, 20000))))%N.
Definition p520 : ex := (Add (Add p517 p509) p519)%N.
Definition p521 : ex := (Mul (Int 2) p500)%N.
Definition p522 : ex := (Sum (0, 20000) (Mul (Mul p498 p325) p191))%N.
Definition p523 : ex := (Pow p501 4%nat)%N.
Definition p524 : ex := (Mul (Int 2) p523)%N.
Definition p525 : ex := (Mul p524 (Pow e16 2%nat))%N.
Definition p526 : ex := (Mul p525 e267)%N.
Definition p527 : ex := (Sum (0, 20000) (Mul (Mul p508 p181) (V1 0 (0, 20000))))%N.
Definition p528 : ex := (Mul (Int 3) p505)%N.
Definition p529 : ex := (Opp (Mul p528 e16))%N.
Definition p530 : ex := (Mul (Int 3) p502)%N.
Definition p531 : ex := (Mul p530 p505)%N.
Definition p532 : ex := (Opp (Mul p531 e16))%N.
Definition p533 : ex := (Add (Pow e16 2%nat) (Mul p523 (Pow e16 2%nat)))%N.
Definition p534 : ex := (Sum (0, 20000) (Mul p499 p181))%N.
Definition p535 : ex := (Add (Add (Add (Add p533 p500) p534) p522) (Sum (0, 20000) (Mul (Mul p498 p191) p181)))%N.
Definition p536 : ex := (Mul (Int 3) p520)%N.
Definition p537 : ex := (Mul p491 p505)%N.
Definition p538 : ex := (Mul p525 p505)%N.
Definition p539 : ex := (Mul e415 p505)%N.
Definition p540 : ex := (Opp (Mul p539 e16))%N.
Definition p541 : ex := (Mul e415 p502)%N.
Definition p542 : ex := (Mul p541 p505)%N.
Definition p543 : ex := (Opp (Mul p542 e16))%N.
Definition p544 : ex := (Opp p507)%N.
Definition p545 : ex := (Mul e415 p523)%N.
Definition p546 : ex := (Mul p545 (Pow e16 2%nat))%N.
Definition p547 : ex := (Mul (Mul p546 p505) e267)%N.
Definition e273 : ex := (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e415 p500) (Mul p504 p510)) (Mul p515 p520)) (Mul (Add (Add (Add p521 (Mul (Int 2) p522)) (Mul p504 p520)) p526) (Add (Add (Add (Add p505 (Opp (Mul (Int 3) p509))) (Opp (Mul (Int 3) p527))) p529) p532))) (Opp (Mul (Mul (Int 3) p510) p535))) (Opp (Mul p536 (Add (Add (Add p521 (Mul (Int 2) p534)) p537) p538)))) (Opp (Mul (Mul p536 (Add (Add (Add (Add p505 (Opp (Mul e415 p509))) (Opp (Mul e415 p527))) p540) p543)) p535))) (Mul (Mul p516 (Add (Add (Add (Mul (Int 2) p509) (Mul (Int 2) p527)) p512) p514)) e16)) p544) p544) p547) e16)%N.
Definition p549 : ex := (Pow p174 4%nat)%N.
Definition p550 : ex := (Mul p549 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p551 : ex := (Mul p550 p327)%N.
Definition p552 : ex := (Sum (0, 20000) (Mul p551 p325))%N.
Definition p553 : ex := (Mul p549 p327)%N.
Definition p554 : ex := (Sum (0, 20000) (Mul (Mul p553 p325) (V1 0 (0, 20000))))%N.
Definition p555 : ex := (Add p507 p554)%N.
Definition p556 : ex := (Mul p549 p325)%N.
Definition p557 : ex := (Sum (0, 20000) (Mul (Mul p556 p191) (V1 0 (0, 20000))))%N.
Definition p558 : ex := (Add (Add p517 p554) p557)%N.
Definition p559 : ex := (Mul (Int 2) p552)%N.
Definition p560 : ex := (Mul p550 p325)%N.
Definition p561 : ex := (Mul p560 p191)%N.
Definition e310 : ex := (Sum (0, 20000) p561)%N.
Definition p563 : ex := (Mul (Int 2) e310)%N.
Definition p564 : ex := (Sum (0, 20000) (Mul (Mul p553 p181) (V1 0 (0, 20000))))%N.
Definition p565 : ex := (Sum (0, 20000) (Mul p551 p181))%N.
Definition p566 : ex := (Add (Add (Add (Add p533 p552) p565) e310) (Sum (0, 20000) (Mul (Mul p550 p191) p181)))%N.
Definition p567 : ex := (Mul (Int 3) p558)%N.
Definition p568 : ex := (Mul (Int 2) p565)%N.
Definition e274 : ex := (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e415 p552) (Mul p504 p555)) (Mul p515 p558)) (Mul (Add (Add (Add p559 p563) (Mul p504 p558)) p526) (Add (Add (Add (Add p505 (Opp (Mul (Int 3) p554))) (Opp (Mul (Int 3) p564))) p529) p532))) (Opp (Mul (Mul (Int 3) p555) p566))) (Opp (Mul p567 (Add (Add (Add p559 p568) p537) p538)))) (Opp (Mul (Mul p567 (Add (Add (Add (Add p505 (Opp (Mul e415 p554))) (Opp (Mul e415 p564))) p540) p543)) p566))) (Mul (Mul p516 (Add (Add (Add (Mul (Int 2) p554) (Mul (Int 2) p564)) p512) p514)) e16)) (Opp (Mul (Mul p513 e267) e16))) p547) e16)%N.
(* (4*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]**2) - 2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]) + (1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*(2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k] + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*w[k]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, k))**4*(u[k]/2 + Rational(1, 2))*w[k]**2) + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by instance *)
Lemma step_210 :
  forall (n : nat) (s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  (4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k
  <= 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n] [zeta] [w; u; s] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e273 <= den Ev rv e260) by (exact (step_209 n s u w zeta k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  equal Q2 e274 e273.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]**2) - 2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]) + (1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*(2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k] + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*w[k]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, k))**4*(u[k]/2 + Rational(1, 2))*w[k]**2) + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]), by assume *)
Lemma step_211 :
  forall (n : nat) (s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= - ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= - ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n s u w zeta k Hs_n Hi_k Hh1.
  setting [n] [zeta] [w; s; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p570 : ex := (Mul p560 p327)%N.
Definition e316 : ex := (Sum (0, 20000) p570)%N.
Definition p572 : ex := (Sum (0, 20000) (Mul (Mul p556 p327) (V1 0 (0, 20000))))%N.
Definition p573 : ex := (Add (Mul (Mul p516 p505) e16) p572)%N.
Definition p574 : ex := (Mul p503 e267)%N.
Definition p575 : ex := (Mul p574 e16)%N.
Definition p576 : ex := (Add (Add (Mul p506 e16) p572) p564)%N.
Definition p577 : ex := (Mul (Int 2) e316)%N.
Definition p578 : ex := (Mul (Mul p550 p181) p191)%N.
Definition e304 : ex := (Sum (0, 20000) p578)%N.
Definition p580 : ex := (Add (Add (Add (Add p533 e316) e310) p565) e304)%N.
Definition p581 : ex := (Mul (Int 3) p576)%N.
Definition p582 : ex := (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e415 e316) (Mul p504 p573)) (Mul (Add p481 p575) p576)) (Mul (Add (Add (Add p577 p568) (Mul p504 p576)) p538) (Add (Add (Add (Add e267 (Opp (Mul (Int 3) p572))) (Opp (Mul (Int 3) p557))) p488) (Opp (Mul (Mul p530 e267) e16))))) (Opp (Mul (Mul (Int 3) p573) p580))) (Opp (Mul p581 (Add (Add (Add p577 p563) p492) p526)))) (Opp (Mul (Mul p581 (Add (Add (Add (Add e267 (Opp (Mul e415 p572))) (Opp (Mul e415 p557))) p494) (Opp (Mul (Mul p541 e267) e16)))) p580))) (Mul (Mul p506 (Add (Add (Add (Mul (Int 2) p572) (Mul (Int 2) p557)) p481) p575)) e16)) (Opp (Mul (Mul p574 p505) e16))) (Mul (Mul p546 e267) p505))%N.
Definition e275 : ex := (Mul p582 e16)%N.
Definition p584 : ex := (Opp e275)%N.
Definition e276 : ex := (Add e260 p584)%N.
Definition e278 : ex := (Add p584 e260)%N.
Definition e277 : ex := (Add e278 (Opp e11))%N.
(* 0 <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]**2) - 2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]) + (1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*(2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k] + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*w[k]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, k))**4*(u[k]/2 + Rational(1, 2))*w[k]**2) + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]), by discharge *)
Lemma step_212 :
  forall (n : nat) (s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= - ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n] [zeta] [w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e275 <= den Ev rv e260) by (exact (step_210 n s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  equal Q2 e276 e277.
  assert (P3 : den Ev rv e11 <= den Ev rv e278) by (exact (rearranged (den Ev rv e275) (den Ev rv e260) (den Ev rv e11) (den Ev rv e278) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e278) by (exact (step_211 n s u w zeta k Hs_n Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= 1 - inner(b, ones(n)), by discharge *)
Lemma step_213 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  inner n b ones <= 1 ->
  0 <= 1 - inner n b ones.
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  assert (P1 : den Ev rv e120 <= den Ev rv e75) by (exact (step_7 n b Hs_n Hh1)).
  equal Q2 e121 e122.
  assert (P3 : den Ev rv e11 <= den Ev rv e121) by (exact (rearranged (den Ev rv e120) (den Ev rv e75) (den Ev rv e11) (den Ev rv e121) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e121) by (exact (step_8 n b Hs_n P3)).
  exact (P4).
Qed.

Definition p588 : ex := (Mul p549 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p589 : ex := (Mul p588 p327)%N.
Definition p590 : ex := (Mul (V1 3 (0, 20000)) e80)%N.
Definition p591 : ex := (Add e80 p590)%N.
Definition p592 : ex := (Sum (0, 20000) (Mul p589 p591))%N.
Definition p593 : ex := (Add (Mul (Int 2) (V1 1 (0, 1))) (Mul p503 (V1 1 (0, 1))))%N.
Definition p594 : ex := (Add e80 (Mul (V1 3 (0, 1)) e80))%N.
Definition p595 : ex := (Sum (0, 20000) (Mul (Mul p553 p591) (V1 1 (0, 20000))))%N.
Definition p596 : ex := (Add (Mul (Mul p506 p594) (V1 1 (0, 1))) p595)%N.
Definition p597 : ex := (Mul p511 (V1 1 (0, 1)))%N.
Definition p598 : ex := (Mul p513 (V1 1 (0, 1)))%N.
Definition p599 : ex := (Add p597 p598)%N.
Definition p600 : ex := (Mul p502 p594)%N.
Definition p601 : ex := (Add (Add (Mul p600 (V1 1 (0, 1))) p595) (Sum (0, 20000) (Mul (Mul (Mul p549 p591) p191) (V1 1 (0, 20000)))))%N.
Definition p602 : ex := (Mul (Int 2) p592)%N.
Definition p603 : ex := (Sum (0, 20000) (Mul (Mul p588 p591) p191))%N.
Definition p604 : ex := (Mul p524 (Pow (V1 1 (0, 1)) 2%nat))%N.
Definition p605 : ex := (Add e80 (Opp p590))%N.
Definition p606 : ex := (Sum (0, 20000) (Mul (Mul p553 p605) (V1 1 (0, 20000))))%N.
Definition p607 : ex := (Opp (Mul p528 (V1 1 (0, 1))))%N.
Definition p608 : ex := (Opp (Mul p531 (V1 1 (0, 1))))%N.
Definition p609 : ex := (Add (Pow (V1 1 (0, 1)) 2%nat) (Mul p523 (Pow (V1 1 (0, 1)) 2%nat)))%N.
Definition p610 : ex := (Sum (0, 20000) (Mul p589 p605))%N.
Definition p611 : ex := (Mul p588 p191)%N.
Definition p612 : ex := (Add (Add (Add (Add p609 p592) p610) p603) (Sum (0, 20000) (Mul p611 p605)))%N.
Definition p613 : ex := (Mul (Int 3) p601)%N.
Definition p614 : ex := (Mul (Mul (Int 2) (Pow (V1 1 (0, 1)) 2%nat)) p505)%N.
Definition p615 : ex := (Mul p604 p505)%N.
Definition p616 : ex := (Opp (Mul p539 (V1 1 (0, 1))))%N.
Definition p617 : ex := (Opp (Mul p542 (V1 1 (0, 1))))%N.
Definition p618 : ex := (Mul (Mul p545 (Pow (V1 1 (0, 1)) 2%nat)) p505)%N.
Definition p619 : ex := (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e415 p592) (Mul p593 p596)) (Mul p599 p601)) (Mul (Add (Add (Add p602 (Mul (Int 2) p603)) (Mul p593 p601)) (Mul p604 p594)) (Add (Add (Add (Add p505 (Opp (Mul (Int 3) p595))) (Opp (Mul (Int 3) p606))) p607) p608))) (Opp (Mul (Mul (Int 3) p596) p612))) (Opp (Mul p613 (Add (Add (Add p602 (Mul (Int 2) p610)) p614) p615)))) (Opp (Mul (Mul p613 (Add (Add (Add (Add p505 (Opp (Mul e415 p595))) (Opp (Mul e415 p606))) p616) p617)) p612))) (Mul (Mul p600 (Add (Add (Add (Mul (Int 2) p595) (Mul (Int 2) p606)) p597) p598)) (V1 1 (0, 1)))) (Opp (Mul (Mul p513 p594) (V1 1 (0, 1))))) (Mul p618 p594)) (V1 1 (0, 1))))%N.
Definition e378 : ex := (Add p619 e260)%N.
Definition e279 : ex := (Mul e121 e378)%N.
(* 0 <= (1 - inner(b, ones(n)))*(2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]**2) - 2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]) + (1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*(2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k] + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*w[k]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, k))**4*(u[k]/2 + Rational(1, 2))*w[k]**2) + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k])), by instance *)
Lemma step_214 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= 1 - inner n b ones ->
  0
  <= - ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= (1 - inner n b ones) * (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)).
Proof.
  intros n b s u w zeta k Hs_n Hi_k Hh1 Hh2.
  setting [n] [zeta] [b; w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e194 <= den Ev rv e279) by (exact (step_45 (1 - inner n b ones) (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e11 e194.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* smallest(b[k], k) <= b[k], by smallest below *)
Lemma step_215 :
  forall (n : nat) (b : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  minn n (fun k => b k) <= b k.
Proof.
  intros n b k Hs_n Hi_k.
  setting [n] [] [b] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e16) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e14) k Hi_k)).
  exact (P1).
Qed.

Definition p622 : ex := (Mul (Mul p518 p367) (V1 2 (0, 20000)))%N.
Definition e280 : ex := (Sum (0, 20000) p622)%N.
Definition p624 : ex := (Mul (Mul p556 p367) (V1 2 (0, 20000)))%N.
Definition e281 : ex := (Sum (0, 20000) p624)%N.
(* 0 <= total((1 - delta(k, l))**4*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l), by instance *)
Lemma step_216 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e280) by (exact (step_205 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e280 e281.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l), by assume *)
Lemma step_217 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p626 : ex := (Mul (Mul (Mul p497 p367) p181) (V1 2 (0, 20000)))%N.
Definition e282 : ex := (Sum (0, 20000) p626)%N.
Definition p628 : ex := (Mul p549 p367)%N.
Definition p629 : ex := (Mul (Mul p628 p181) (V1 2 (0, 20000)))%N.
Definition e283 : ex := (Sum (0, 20000) p629)%N.
(* 0 <= total((1 - delta(k, l))**4*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2)*w[l], l), by instance *)
Lemma step_218 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e282) by (exact (step_204 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e282 e283.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2)*w[l], l), by assume *)
Lemma step_219 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p631 : ex := (Mul (Mul p518 p179) (V1 2 (0, 20000)))%N.
Definition e284 : ex := (Sum (0, 20000) p631)%N.
Definition p633 : ex := (Mul (Mul p556 p179) (V1 2 (0, 20000)))%N.
Definition e285 : ex := (Sum (0, 20000) p633)%N.
(* 0 <= total((1 - delta(k, l))**4*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2)*w[l], l), by instance *)
Lemma step_220 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e284) by (exact (step_203 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e284 e285.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2)*w[l], l), by assume *)
Lemma step_221 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p635 : ex := (Opp (Mul p502 e16))%N.
Definition e286 : ex := (Add (Add (Add (Add e94 (Opp p509)) (Opp p527)) (Opp p519)) p635)%N.
Definition p637 : ex := (Opp p564)%N.
Definition p638 : ex := (Opp p557)%N.
Definition e287 : ex := (Add (Add (Add (Add e94 (Opp p554)) p637) p638) p635)%N.
(* 0 <= -((1 - delta(k, k))**2*w[k]) - w[k] - total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) - total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 1, by instance *)
Lemma step_222 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0
  <= 1 - w k - sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) - (1 - delta k k) ^ 2 * w k.
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; u; s] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e286) by (exact (step_202 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e286 e287.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) <= 1, by assume *)
Lemma step_223 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  w k + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)
  <= 1 ->
  w k + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)
  <= 1.
Proof.
  intros n s u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p640 : ex := (Mul p497 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p641 : ex := (Mul p640 p325)%N.
Definition e288 : ex := (Sum (0, 20000) (Mul p641 p367))%N.
Definition p643 : ex := (Mul p549 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p644 : ex := (Mul p643 p325)%N.
Definition e289 : ex := (Sum (0, 20000) (Mul p644 p367))%N.
(* 0 <= total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l), by instance *)
Lemma step_224 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e288) by (exact (step_201 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e288 e289.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l), by assume *)
Lemma step_225 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e290 : ex := (Sum (0, 20000) (Mul (Mul p640 p367) p181))%N.
Definition e291 : ex := (Sum (0, 20000) (Mul (Mul p643 p367) p181))%N.
(* 0 <= total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l), by instance *)
Lemma step_226 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e290) by (exact (step_200 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e290 e291.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l), by assume *)
Lemma step_227 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u; s] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e292 : ex := (Sum (0, 20000) (Mul p641 p179))%N.
Definition e293 : ex := (Sum (0, 20000) (Mul p644 p179))%N.
(* 0 <= total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l), by instance *)
Lemma step_228 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e292) by (exact (step_199 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e292 e293.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l), by assume *)
Lemma step_229 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e294 : ex := (Sum (0, 20000) (Mul (Mul p640 p181) p179))%N.
Definition e295 : ex := (Sum (0, 20000) (Mul (Mul p643 p181) p179))%N.
(* 0 <= total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2), l), by instance *)
Lemma step_230 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e294) by (exact (step_198 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e294 e295.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2), l), by assume *)
Lemma step_231 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2)) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p652 : ex := (Opp (Mul p502 (V1 2 (0, 1))))%N.
Definition p653 : ex := (Add p235 p652)%N.
Definition e296 : ex := (Mul p653 e280)%N.
Definition e297 : ex := (Mul p653 e281)%N.
(* total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l) <= (-((1 - delta(k, k))**2*w[k]) - w[k] + 1)*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l), by instance *)
Lemma step_232 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2))
  <= (1 - w k - (1 - delta k k) ^ 2 * w k) * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e288 <= den Ev rv e296) by (exact (step_197 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e289 e288.
  equal Q3 e296 e297.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l) <= (1 - w[k])*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l), by assume *)
Lemma step_233 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e298 : ex := (Mul p653 e282)%N.
Definition e299 : ex := (Mul p653 e283)%N.
(* total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l) <= (-((1 - delta(k, k))**2*w[k]) - w[k] + 1)*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l), by instance *)
Lemma step_234 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2))
  <= (1 - w k - (1 - delta k k) ^ 2 * w k) * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e290 <= den Ev rv e298) by (exact (step_196 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e291 e290.
  equal Q3 e298 e299.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l) <= (1 - w[k])*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l), by assume *)
Lemma step_235 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; u; s] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e300 : ex := (Mul p653 e284)%N.
Definition e301 : ex := (Mul p653 e285)%N.
(* total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l) <= (-((1 - delta(k, k))**2*w[k]) - w[k] + 1)*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l), by instance *)
Lemma step_236 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k k) ^ 2 * w k) * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e292 <= den Ev rv e300) by (exact (step_195 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e293 e292.
  equal Q3 e300 e301.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l) <= (1 - w[k])*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l), by assume *)
Lemma step_237 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition e302 : ex := (Mul p653 (Add (Add (Add (Add p235 (Opp e280)) (Opp e284)) (Opp e282)) p652))%N.
Definition e303 : ex := (Mul p653 (Add (Add (Add (Add p235 (Opp e281)) (Opp e285)) (Opp e283)) p652))%N.
(* total((1 - delta(k, l))**4*w[l]**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2), l) <= (-((1 - delta(k, k))**2*w[k]) - w[k] + 1)*(-((1 - delta(k, k))**2*w[k]) - w[k] - total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) - total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 1), by instance *)
Lemma step_238 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k - (1 - delta k k) ^ 2 * w k) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) - (1 - delta k k) ^ 2 * w k).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e294 <= den Ev rv e302) by (exact (step_194 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e295 e294.
  equal Q3 e302 e303.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2), l) <= (1 - w[k])*(-w[k] - total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) - total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 1), by assume *)
Lemma step_239 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p662 : ex := (Add e94 p635)%N.
Definition p663 : ex := (Add (Add (Add e94 (Opp p572)) p638) p637)%N.
Definition e328 : ex := (Add p663 p635)%N.
Definition e305 : ex := (Mul p662 e328)%N.
Definition e306 : ex := (Add e305 (Opp e304))%N.
Definition p667 : ex := (Mul p175 p325)%N.
Definition p668 : ex := (Mul p667 p327)%N.
Definition p669 : ex := (Mul p668 (V1 0 (0, 20000)))%N.
Definition e365 : ex := (Sum (0, 20000) p669)%N.
Definition p671 : ex := (Opp e365)%N.
Definition p672 : ex := (Mul p667 p191)%N.
Definition p673 : ex := (Mul p672 (V1 0 (0, 20000)))%N.
Definition e367 : ex := (Sum (0, 20000) p673)%N.
Definition p675 : ex := (Mul p175 p327)%N.
Definition p676 : ex := (Mul p675 p181)%N.
Definition p677 : ex := (Mul p676 (V1 0 (0, 20000)))%N.
Definition e366 : ex := (Sum (0, 20000) p677)%N.
Definition p679 : ex := (Add (Add (Add e94 p671) (Opp e367)) (Opp e366))%N.
Definition e309 : ex := (Mul e94 p679)%N.
Definition p681 : ex := (Mul p175 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p682 : ex := (Mul (Mul p681 p181) p191)%N.
Definition e308 : ex := (Sum (0, 20000) p682)%N.
Definition e307 : ex := (Add e309 (Opp e308))%N.
(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2), l) <= (1 - w[k])*(-w[k] - total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) - total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 1), by discharge *)
Lemma step_240 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e304 <= den Ev rv e305) by (exact (step_238 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e306 e307.
  assert (P3 : den Ev rv e308 <= den Ev rv e309) by (exact (rearranged (den Ev rv e304) (den Ev rv e305) (den Ev rv e308) (den Ev rv e309) P1 Q2)).
  assert (P4 : den Ev rv e308 <= den Ev rv e309) by (exact (step_239 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e311 : ex := (Mul p662 p557)%N.
Definition e312 : ex := (Add e311 (Opp e310))%N.
Definition e315 : ex := (Mul e94 e367)%N.
Definition p688 : ex := (Mul p681 p325)%N.
Definition p689 : ex := (Mul p688 p191)%N.
Definition e314 : ex := (Sum (0, 20000) p689)%N.
Definition e313 : ex := (Add e315 (Opp e314))%N.
(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l) <= (1 - w[k])*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l), by discharge *)
Lemma step_241 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e310 <= den Ev rv e311) by (exact (step_236 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e312 e313.
  assert (P3 : den Ev rv e314 <= den Ev rv e315) by (exact (rearranged (den Ev rv e310) (den Ev rv e311) (den Ev rv e314) (den Ev rv e315) P1 Q2)).
  assert (P4 : den Ev rv e314 <= den Ev rv e315) by (exact (step_237 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l) <= (1 - w[k])*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l), by discharge *)
Lemma step_242 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; u; s] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e310 <= den Ev rv e311) by (exact (step_234 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e312 e313.
  assert (P3 : den Ev rv e314 <= den Ev rv e315) by (exact (rearranged (den Ev rv e310) (den Ev rv e311) (den Ev rv e314) (den Ev rv e315) P1 Q2)).
  assert (P4 : den Ev rv e314 <= den Ev rv e315) by (exact (step_235 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e317 : ex := (Mul p662 p572)%N.
Definition e318 : ex := (Add e317 (Opp e316))%N.
Definition e321 : ex := (Mul e94 e365)%N.
Definition p695 : ex := (Mul p688 p327)%N.
Definition e320 : ex := (Sum (0, 20000) p695)%N.
Definition e319 : ex := (Add e321 (Opp e320))%N.
(* total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l) <= (1 - w[k])*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l), by discharge *)
Lemma step_243 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e316 <= den Ev rv e317) by (exact (step_232 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e318 e319.
  assert (P3 : den Ev rv e320 <= den Ev rv e321) by (exact (rearranged (den Ev rv e316) (den Ev rv e317) (den Ev rv e320) (den Ev rv e321) P1 Q2)).
  assert (P4 : den Ev rv e320 <= den Ev rv e321) by (exact (step_233 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e322 : ex := (Add e304 (Opp e11))%N.
Definition e323 : ex := (Add e308 (Opp e11))%N.
(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2), l), by discharge *)
Lemma step_244 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e304) by (exact (step_230 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e322 e323.
  assert (P3 : den Ev rv e11 <= den Ev rv e308) by (exact (rearranged (den Ev rv e11) (den Ev rv e304) (den Ev rv e11) (den Ev rv e308) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e308) by (exact (step_231 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e324 : ex := (Add e310 (Opp e11))%N.
Definition e325 : ex := (Add e314 (Opp e11))%N.
(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l), by discharge *)
Lemma step_245 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e310) by (exact (step_228 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e324 e325.
  assert (P3 : den Ev rv e11 <= den Ev rv e314) by (exact (rearranged (den Ev rv e11) (den Ev rv e310) (den Ev rv e11) (den Ev rv e314) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e314) by (exact (step_229 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l), by discharge *)
Lemma step_246 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; u; s] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e310) by (exact (step_226 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e324 e325.
  assert (P3 : den Ev rv e11 <= den Ev rv e314) by (exact (rearranged (den Ev rv e11) (den Ev rv e310) (den Ev rv e11) (den Ev rv e314) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e314) by (exact (step_227 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e326 : ex := (Add e316 (Opp e11))%N.
Definition e327 : ex := (Add e320 (Opp e11))%N.
(* 0 <= total((1 - delta(k, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l), by discharge *)
Lemma step_247 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e316) by (exact (step_224 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e326 e327.
  assert (P3 : den Ev rv e11 <= den Ev rv e320) by (exact (rearranged (den Ev rv e11) (den Ev rv e316) (den Ev rv e11) (den Ev rv e320) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e320) by (exact (step_225 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e329 : ex := (Add e328 (Opp e11))%N.
Definition p705 : ex := (Add (Add e16 e365) e367)%N.
Definition e331 : ex := (Add p705 e366)%N.
Definition e330 : ex := (Add e75 (Opp e331))%N.
(* w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) <= 1, by discharge *)
Lemma step_248 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n w ones <= 1 ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  w k + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)
  <= 1.
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4.
  setting [n] [] [w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e328) by (exact (step_222 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e329 e330.
  assert (P3 : den Ev rv e331 <= den Ev rv e75) by (exact (rearranged (den Ev rv e11) (den Ev rv e328) (den Ev rv e331) (den Ev rv e75) P1 Q2)).
  assert (P4 : den Ev rv e331 <= den Ev rv e75) by (exact (step_223 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e332 : ex := (Add e283 (Opp e11))%N.
Definition p709 : ex := (Mul p175 p367)%N.
Definition p710 : ex := (Mul (Mul p709 p181) (V1 2 (0, 20000)))%N.
Definition e334 : ex := (Sum (0, 20000) p710)%N.
Definition e333 : ex := (Add e334 (Opp e11))%N.
(* 0 <= total((1 - delta(k, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2)*w[l], l), by discharge *)
Lemma step_249 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e283) by (exact (step_220 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e332 e333.
  assert (P3 : den Ev rv e11 <= den Ev rv e334) by (exact (rearranged (den Ev rv e11) (den Ev rv e283) (den Ev rv e11) (den Ev rv e334) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e334) by (exact (step_221 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2)*w[l], l), by discharge *)
Lemma step_250 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [u; s; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e283) by (exact (step_218 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e332 e333.
  assert (P3 : den Ev rv e11 <= den Ev rv e334) by (exact (rearranged (den Ev rv e11) (den Ev rv e283) (den Ev rv e11) (den Ev rv e334) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e334) by (exact (step_219 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p713 : ex := (Mul (Mul p628 p325) (V1 2 (0, 20000)))%N.
Definition e335 : ex := (Sum (0, 20000) p713)%N.
Definition e336 : ex := (Add e335 (Opp e11))%N.
Definition p716 : ex := (Mul (Mul p709 p325) (V1 2 (0, 20000)))%N.
Definition e338 : ex := (Sum (0, 20000) p716)%N.
Definition e337 : ex := (Add e338 (Opp e11))%N.
(* 0 <= total((1 - delta(k, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l), by discharge *)
Lemma step_251 :
  forall (n : nat) (s u w : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l).
Proof.
  intros n s u w k Hs_n Hi_k Hh1 Hh2 Hh3.
  setting [n] [] [s; u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e335) by (exact (step_216 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e336 e337.
  assert (P3 : den Ev rv e11 <= den Ev rv e338) by (exact (rearranged (den Ev rv e11) (den Ev rv e335) (den Ev rv e11) (den Ev rv e338) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e338) by (exact (step_217 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p719 : ex := (Add (Add (V1 2 (0, 1)) e338) e334)%N.
Definition p720 : ex := (Sum (0, 20000) (Mul (Mul p667 p179) (V1 2 (0, 20000))))%N.
Definition e341 : ex := (Add p719 p720)%N.
Definition e339 : ex := (Add e75 (Opp e341))%N.
Definition p723 : ex := (Add e338 p720)%N.
Definition p724 : ex := (Add p723 e334)%N.
Definition e342 : ex := (Add p724 (V1 2 (0, 1)))%N.
Definition e340 : ex := (Add e75 (Opp e342))%N.
Definition e346 : ex := (Mul p235 e338)%N.
Definition p728 : ex := (Mul p175 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p729 : ex := (Mul p728 p367)%N.
Definition p730 : ex := (Mul p729 p325)%N.
Definition e345 : ex := (Sum (0, 20000) p730)%N.
Definition p732 : ex := (Opp e345)%N.
Definition e343 : ex := (Add e346 p732)%N.
Definition e347 : ex := (Mul e338 p235)%N.
Definition e344 : ex := (Add e347 p732)%N.
Definition e351 : ex := (Mul p235 p720)%N.
Definition p737 : ex := (Mul (Mul p728 p325) p179)%N.
Definition e350 : ex := (Sum (0, 20000) p737)%N.
Definition p739 : ex := (Opp e350)%N.
Definition e348 : ex := (Add e351 p739)%N.
Definition e352 : ex := (Mul p720 p235)%N.
Definition e349 : ex := (Add e352 p739)%N.
Definition e356 : ex := (Mul p235 e334)%N.
Definition p744 : ex := (Mul p729 p181)%N.
Definition e355 : ex := (Sum (0, 20000) p744)%N.
Definition p746 : ex := (Opp e355)%N.
Definition e353 : ex := (Add e356 p746)%N.
Definition e357 : ex := (Mul e334 p235)%N.
Definition e354 : ex := (Add e357 p746)%N.
Definition p750 : ex := (Opp e338)%N.
Definition p751 : ex := (Opp e334)%N.
Definition p752 : ex := (Opp p720)%N.
Definition p753 : ex := (Add (Add (Add p235 p750) p751) p752)%N.
Definition e361 : ex := (Mul p235 p753)%N.
Definition p755 : ex := (Mul (Mul p728 p179) p181)%N.
Definition e360 : ex := (Sum (0, 20000) p755)%N.
Definition p757 : ex := (Opp e360)%N.
Definition e358 : ex := (Add e361 p757)%N.
Definition p759 : ex := (Add (Add (Add (Add e75 p750) p752) p751) (Opp (V1 2 (0, 1))))%N.
Definition e362 : ex := (Mul p235 p759)%N.
Definition e359 : ex := (Add e362 p757)%N.
Definition p762 : ex := (Add p750 (Mul e415 e345))%N.
Definition p763 : ex := (Add (Mul (Int 2) e338) (Mul (Int 2) e334))%N.
Definition p764 : ex := (Mul (Int 2) e345)%N.
Definition p765 : ex := (Add p764 (Mul (Int 2) e350))%N.
Definition p766 : ex := (Mul (Int 3) e338)%N.
Definition p767 : ex := (Add (Add e83 (Opp p766)) (Opp (Mul (Int 3) e334)))%N.
Definition p768 : ex := (Opp (Mul e83 p723))%N.
Definition p769 : ex := (Add (Add (Add (Add e345 e350) e360) e355) (Pow (V1 2 (0, 1)) 2%nat))%N.
Definition p770 : ex := (Mul (Int 3) p723)%N.
Definition p771 : ex := (Add p764 (Mul (Int 2) e355))%N.
Definition p772 : ex := (Mul e415 e338)%N.
Definition p773 : ex := (Add (Add e83 (Opp p772)) (Opp (Mul e415 e334)))%N.
Definition e363 : ex := (Mul (V1 2 (0, 1)) (Add (Add (Add (Add (Add (Add (Add (Add p762 (Mul p723 (Add p763 p427))) (Mul (Add p765 (Mul (Mul e415 (V1 2 (0, 1))) p723)) (Add p767 p434))) p768) (Opp (Mul p766 p769))) (Opp (Mul p770 (Add p771 p439)))) (Mul p772 (V1 2 (0, 1)))) (Opp (Mul (Mul p770 (Add p773 p443)) p769))) (Mul p442 p723)))%N.
Definition p775 : ex := (Add (Add (Add (Add (Pow (V1 2 (0, 1)) 2%nat) e345) e355) e350) e360)%N.
Definition p776 : ex := (Add (Add (Add (Add (Add (Add (Add (Add p762 (Mul p723 (Add p763 p452))) (Mul (Add p765 (Mul (Mul e415 p723) (V1 2 (0, 1)))) (Add p767 p459))) p768) (Opp (Mul p770 (Add p771 p463)))) (Opp (Mul (Mul (Int 3) p775) e338))) (Mul (Mul e415 (V1 2 (0, 1))) e338)) (Opp (Mul (Mul p770 (Add p773 p465)) p775))) (Mul (Mul p464 p723) (V1 2 (0, 1))))%N.
Definition e364 : ex := (Mul p776 (V1 2 (0, 1)))%N.
(* (4*((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) - ((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))) + (total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(-4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))*(w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) + (4*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) - 3*((w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 4*w[k]*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by instance *)
Lemma step_252 :
  forall (n : nat) (s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= w k ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) ->
  w k + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)
  <= 1 ->
  0 <= / 2 + s k / 2 ->
  / 2 + s k / 2 <= 1 ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) ->
  0 <= sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2)) ->
  sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))
  <= (1 - w k) * (1 - w k - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k
  <= 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11 Hh12 Hh13 Hh14 Hh15 Hh16 Hh17 Hh18 Hh19.
  setting [n] [zeta] [s; u; w] [] [((0%N, 1%N), k)] [].
  equal Q1 e339 e340.
  assert (P2 : den Ev rv e342 <= den Ev rv e75) by (exact (rearranged (den Ev rv e341) (den Ev rv e75) (den Ev rv e342) (den Ev rv e75) Hh5 Q1)).
  equal Q3 e343 e344.
  assert (P4 : den Ev rv e345 <= den Ev rv e347) by (exact (rearranged (den Ev rv e345) (den Ev rv e346) (den Ev rv e345) (den Ev rv e347) Hh9 Q3)).
  equal Q5 e348 e349.
  assert (P6 : den Ev rv e350 <= den Ev rv e352) by (exact (rearranged (den Ev rv e350) (den Ev rv e351) (den Ev rv e350) (den Ev rv e352) Hh11 Q5)).
  equal Q7 e353 e354.
  assert (P8 : den Ev rv e355 <= den Ev rv e357) by (exact (rearranged (den Ev rv e355) (den Ev rv e356) (den Ev rv e355) (den Ev rv e357) Hh13 Q7)).
  equal Q9 e358 e359.
  assert (P10 : den Ev rv e360 <= den Ev rv e362) by (exact (rearranged (den Ev rv e360) (den Ev rv e361) (den Ev rv e360) (den Ev rv e362) Hh15 Q9)).
  assert (P11 : den Ev rv e363 <= den Ev rv e260) by (exact (rate_of_target.step_20 (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l)) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2))) (w k) (/ 2 + s k / 2) zeta Hh1 Hh2 Hh3 Hh4 P2 Hh6 Hh7 Hh8 P4 Hh10 P6 Hh12 P8 Hh14 P10 Hh16 Hh17 Hh18 Hh19)).
  equal Q12 e364 e363.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q12) P11)).
Qed.

Definition p778 : ex := (Mul (Mul p681 p327) p181)%N.
Definition e368 : ex := (Sum (0, 20000) p778)%N.
Definition e369 : ex := (Mul e94 e366)%N.
Definition p781 : ex := (Add e365 e366)%N.
Definition p782 : ex := (Mul (Int 2) e320)%N.
Definition p783 : ex := (Mul (Int 3) p781)%N.
Definition p784 : ex := (Add (Add (Add (Add (Pow e16 2%nat) e320) e314) e368) e308)%N.
Definition e370 : ex := (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add p671 (Mul e415 e320)) (Mul p781 (Add (Add (Mul (Int 2) e365) (Mul (Int 2) e367)) p481))) (Mul (Add (Add p782 (Mul (Int 2) e368)) (Mul (Mul e415 p781) e16)) (Add (Add (Add e267 (Opp (Mul (Int 3) e365))) (Opp (Mul (Int 3) e367))) p488))) (Opp (Mul e267 p781))) (Opp (Mul p783 (Add (Add p782 (Mul (Int 2) e314)) p492)))) (Opp (Mul (Mul (Int 3) p784) e365))) (Mul (Mul e415 e16) e365)) (Opp (Mul (Mul p783 (Add (Add (Add e267 (Opp (Mul e415 e365))) (Opp (Mul e415 e367))) p494)) p784))) (Mul (Mul p493 p781) e16)) e16)%N.
(* (4*((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) - ((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))) + (total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(-4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))*(w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) + (4*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) - 3*((w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 4*w[k]*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k] <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by discharge *)
Lemma step_253 :
  forall (n : nat) (s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k
  <= 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n] [zeta] [w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e16) by (exact (step_207 n w k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e365) by (exact (step_251 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e366) by (exact (step_250 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P4 : den Ev rv e11 <= den Ev rv e367) by (exact (step_249 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P5 : den Ev rv e331 <= den Ev rv e75) by (exact (step_248 n s u w k Hs_n Hi_k Hh5 Hh2 Hh3 Hh1)).
  assert (P6 : den Ev rv e11 <= den Ev rv e267) by (exact (step_191 n s k Hs_n Hi_k Hh3)).
  assert (P7 : den Ev rv e267 <= den Ev rv e75) by (exact (step_190 n s k Hs_n Hi_k Hh3)).
  assert (P8 : den Ev rv e11 <= den Ev rv e320) by (exact (step_247 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P9 : den Ev rv e320 <= den Ev rv e321) by (exact (step_243 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1 Hh5)).
  assert (P10 : den Ev rv e11 <= den Ev rv e368) by (exact (step_246 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P11 : den Ev rv e368 <= den Ev rv e369) by (exact (step_242 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1 Hh5)).
  assert (P12 : den Ev rv e11 <= den Ev rv e314) by (exact (step_245 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P13 : den Ev rv e314 <= den Ev rv e315) by (exact (step_241 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1 Hh5)).
  assert (P14 : den Ev rv e11 <= den Ev rv e308) by (exact (step_244 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P15 : den Ev rv e308 <= den Ev rv e309) by (exact (step_240 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1 Hh5)).
  assert (P16 : den Ev rv e370 <= den Ev rv e260) by (exact (step_252 n s u w zeta k Hs_n Hi_k P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 Hh6 Hh7 Hh8 Hh9)).
  exact (P16).
Qed.

(* 0 <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) - ((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))) + (total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(-4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))*(w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) + (4*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) - 3*((w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 4*w[k]*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]), by assume *)
Lemma step_254 :
  forall (n : nat) (s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= - ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= - ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n s u w zeta k Hs_n Hi_k Hh1.
  setting [n] [zeta] [s; u; w] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p786 : ex := (Opp e364)%N.
Definition e371 : ex := (Add e260 p786)%N.
Definition e373 : ex := (Add p786 e260)%N.
Definition e372 : ex := (Add e373 (Opp e11))%N.
(* 0 <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) - ((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))) + (total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(-4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))*(w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) + (4*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) - 3*((w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 4*w[k]*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]), by discharge *)
Lemma step_255 :
  forall (n : nat) (s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= - ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n] [zeta] [s; u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e364 <= den Ev rv e260) by (exact (step_253 n s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh1 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e371 e372.
  assert (P3 : den Ev rv e11 <= den Ev rv e373) by (exact (rearranged (den Ev rv e364) (den Ev rv e260) (den Ev rv e11) (den Ev rv e373) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e373) by (exact (step_254 n s u w zeta k Hs_n Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= smallest(b[k], k), by assume *)
Lemma step_256 :
  forall (n : nat) (b : vec),
  (0 < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => b k).
Proof.
  intros n b Hs_n Hh1.
  setting [n] [] [b] [] [] [].
  exact Hh1.
Qed.

(* 0 <= b[k], by transitive *)
Lemma step_257 :
  forall (n : nat) (b : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= b k.
Proof.
  intros n b k Hs_n Hi_k Hh1.
  setting [n] [] [b] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e15) by (exact (step_256 n b Hs_n Hh1)).
  assert (P2 : den Ev rv e15 <= den Ev rv e16) by (exact (step_215 n b k Hs_n Hi_k)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e374 : ex := (Mul e16 e11)%N.
Definition p791 : ex := (Sum (0, 20000) (Mul p668 (V1 3 (0, 20000))))%N.
Definition p792 : ex := (Mul p175 (Pow (V1 3 (0, 20000)) 2%nat))%N.
Definition p793 : ex := (Mul p792 p325)%N.
Definition p794 : ex := (Sum (0, 20000) (Mul p793 p327))%N.
Definition p795 : ex := (Add p791 (Sum (0, 20000) (Mul p676 (V1 3 (0, 20000)))))%N.
Definition p796 : ex := (Sum (0, 20000) (Mul p672 (V1 3 (0, 20000))))%N.
Definition p797 : ex := (Mul (Int 2) p794)%N.
Definition p798 : ex := (Sum (0, 20000) (Mul (Mul p792 p327) p181))%N.
Definition p799 : ex := (Mul (Int 3) p795)%N.
Definition p800 : ex := (Sum (0, 20000) (Mul p793 p191))%N.
Definition p801 : ex := (Add (Add (Add (Add (Pow (V1 3 (0, 1)) 2%nat) p794) p800) p798) (Sum (0, 20000) (Mul (Mul p792 p181) p191)))%N.
Definition p802 : ex := (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Opp p791) (Mul e415 p794)) (Mul p795 (Add (Add (Mul (Int 2) p791) (Mul (Int 2) p796)) (Mul p480 (V1 3 (0, 1)))))) (Mul (Add (Add p797 (Mul (Int 2) p798)) (Mul (Mul e415 p795) (V1 3 (0, 1)))) (Add (Add (Add e267 (Opp (Mul (Int 3) p791))) (Opp (Mul (Int 3) p796))) (Opp (Mul p487 (V1 3 (0, 1))))))) (Opp (Mul e267 p795))) (Opp (Mul p799 (Add (Add p797 (Mul (Int 2) p800)) (Mul (Mul (Int 2) (Pow (V1 3 (0, 1)) 2%nat)) e267))))) (Opp (Mul (Mul (Int 3) p801) p791))) (Mul (Mul e415 (V1 3 (0, 1))) p791)) (Opp (Mul (Mul p799 (Add (Add (Add e267 (Opp (Mul e415 p791))) (Opp (Mul e415 p796))) (Opp (Mul p493 (V1 3 (0, 1)))))) p801))) (Mul (Mul p493 p795) (V1 3 (0, 1)))) (V1 3 (0, 1))))%N.
Definition e377 : ex := (Add p802 e260)%N.
Definition e375 : ex := (Mul e16 e377)%N.
Definition e376 : ex := (Mul e377 e16)%N.
(* 0 <= (2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) - ((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))) + (total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(-4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))*(w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) + (4*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) - 3*((w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 4*w[k]*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]))*b[k], by instance *)
Lemma step_258 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= b k ->
  0
  <= - ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= (- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b k.
Proof.
  intros n b s u w zeta k Hs_n Hi_k Hh1 Hh2.
  setting [n] [zeta] [b; s; u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e374 <= den Ev rv e375) by (exact (step_45 (b k) (- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e11 e374.
  equal Q3 e375 e376.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) - ((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))) + (total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(-4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))*(w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) + (4*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) - 3*((w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 4*w[k]*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]))*b[k], by discharge *)
Lemma step_259 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= (- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b k.
Proof.
  intros n b s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10.
  setting [n] [zeta] [b; s; u; w] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e16) by (exact (step_257 n b k Hs_n Hi_k Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e377) by (exact (step_255 n s u w zeta k Hs_n Hi_k Hh2 Hh3 Hh4 Hh2 Hh6 Hh7 Hh8 Hh9 Hh10)).
  assert (P3 : den Ev rv e11 <= den Ev rv e376) by (exact (step_258 n b s u w zeta k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

(* 0 <= (1 - inner(b, ones(n)))*(2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]**2) - 2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]) + (1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*(2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k] + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*w[k]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, k))**4*(u[k]/2 + Rational(1, 2))*w[k]**2) + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k])), by discharge *)
Lemma step_260 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= (1 - inner n b ones) * (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)).
Proof.
  intros n b s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n] [zeta] [b; w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e121) by (exact (step_213 n b Hs_n Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e378) by (exact (step_212 n s u w zeta k Hs_n Hi_k Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e11 <= den Ev rv e279) by (exact (step_214 n b s u w zeta k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p806 : ex := (Sum (0, 20000) (Mul (Mul p675 p591) (V1 1 (0, 20000))))%N.
Definition p807 : ex := (Mul p175 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p808 : ex := (Mul p807 p327)%N.
Definition p809 : ex := (Sum (0, 20000) (Mul p808 p591))%N.
Definition p810 : ex := (Add p806 (Sum (0, 20000) (Mul (Mul (Mul p175 p591) p191) (V1 1 (0, 20000)))))%N.
Definition p811 : ex := (Sum (0, 20000) (Mul (Mul p675 p605) (V1 1 (0, 20000))))%N.
Definition p812 : ex := (Mul (Int 2) p809)%N.
Definition p813 : ex := (Sum (0, 20000) (Mul (Mul p807 p591) p191))%N.
Definition p814 : ex := (Mul (Int 3) p810)%N.
Definition p815 : ex := (Sum (0, 20000) (Mul p808 p605))%N.
Definition p816 : ex := (Mul p807 p191)%N.
Definition p817 : ex := (Add (Add (Add (Add (Pow (V1 1 (0, 1)) 2%nat) p809) p815) p813) (Sum (0, 20000) (Mul p816 p605)))%N.
Definition p818 : ex := (Add (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Opp p806) (Mul e415 p809)) (Mul p810 (Add (Add (Mul (Int 2) p806) (Mul (Int 2) p811)) p597))) (Mul (Add (Add p812 (Mul (Int 2) p813)) (Mul (Mul e415 p810) (V1 1 (0, 1)))) (Add (Add (Add p505 (Opp (Mul (Int 3) p806))) (Opp (Mul (Int 3) p811))) p607))) (Opp (Mul p505 p810))) (Opp (Mul p814 (Add (Add p812 (Mul (Int 2) p815)) p614)))) (Opp (Mul (Mul (Int 3) p817) p806))) (Mul (Mul e415 (V1 1 (0, 1))) p806)) (Opp (Mul (Mul p814 (Add (Add (Add p505 (Opp (Mul e415 p806))) (Opp (Mul e415 p811))) p616)) p817))) (Mul (Mul p539 p810) (V1 1 (0, 1)))) (V1 1 (0, 1)))) e260)%N.
Definition e393 : ex := (Mul p818 e16)%N.
Definition e379 : ex := (Add e393 e279)%N.
Definition e380 : ex := (Add e279 e393)%N.
(* 0 <= (1 - inner(b, ones(n)))*(2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]**2) - 2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]) + (1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*(2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k] + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*w[k]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, k))**4*(u[k]/2 + Rational(1, 2))*w[k]**2) + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k])) + (2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) - ((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))) + (total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(-4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))*(w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) + (4*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) - 3*((w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 4*w[k]*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]))*b[k], by instance *)
Lemma step_261 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= (1 - inner n b ones) * (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) ->
  0
  <= (- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b k ->
  0
  <= (1 - inner n b ones) * (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + (- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b k.
Proof.
  intros n b s u w zeta k Hs_n Hi_k Hh1 Hh2.
  setting [n] [zeta] [b; w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e379) by (exact (step_113 ((- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b k) ((1 - inner n b ones) * (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))) Hh1 Hh2)).
  equal Q2 e379 e380.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* smallest(b[m], m) <= b[m], by smallest below *)
Lemma step_262 :
  forall (n : nat) (b : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  minn n (fun m => b m) <= b m.
Proof.
  intros n b m Hs_n Hi_m.
  setting [n] [] [b] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e15 <= den Ev rv e16) by (exact (minn_le_at n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e14) m Hi_m)).
  exact (P1).
Qed.

(* 0 <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(s[k]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) - ((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) + (1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*(2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[m] + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*w[m]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]), by assume *)
Lemma step_263 :
  forall (n : nat) (s u w : vec) (zeta : R) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0
  <= - ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= - ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n s u w zeta k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [zeta] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  exact Hh1.
Qed.

Definition p822 : ex := (Opp e272)%N.
Definition e381 : ex := (Add e260 p822)%N.
Definition e383 : ex := (Add p822 e260)%N.
Definition e382 : ex := (Add e383 (Opp e11))%N.
(* 0 <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(s[k]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) - ((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) + (1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*(2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[m] + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*w[m]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]), by discharge *)
Lemma step_264 :
  forall (n : nat) (s u w : vec) (zeta : R) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= - ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n s u w zeta k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n] [zeta] [w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e272 <= den Ev rv e260) by (exact (step_209 n s u w zeta k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  equal Q2 e381 e382.
  assert (P3 : den Ev rv e11 <= den Ev rv e383) by (exact (rearranged (den Ev rv e272) (den Ev rv e260) (den Ev rv e11) (den Ev rv e383) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e383) by (exact (step_263 n s u w zeta k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

(* 0 <= b[m], by transitive *)
Lemma step_265 :
  forall (n : nat) (b : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= b m.
Proof.
  intros n b m Hs_n Hi_m Hh1.
  setting [n] [] [b] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e15) by (exact (step_256 n b Hs_n Hh1)).
  assert (P2 : den Ev rv e15 <= den Ev rv e16) by (exact (step_262 n b m Hs_n Hi_m)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e384 : ex := (Mul e71 e11)%N.
Definition p827 : ex := (Mul p177 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p828 : ex := (Mul p827 p327)%N.
Definition p829 : ex := (Sum (0, 20000) (Mul p828 p591))%N.
Definition p830 : ex := (Add (Mul (Int 2) (V1 1 (0, 1))) (Mul p448 (V1 1 (0, 2))))%N.
Definition p831 : ex := (Add e80 (Mul (V1 3 (0, 2)) e80))%N.
Definition p832 : ex := (Mul (Mul p483 p831) (V1 1 (0, 2)))%N.
Definition p833 : ex := (Sum (0, 20000) (Mul (Mul p334 p591) (V1 1 (0, 20000))))%N.
Definition p834 : ex := (Add p832 p833)%N.
Definition p835 : ex := (Mul (Mul p448 e269) (V1 1 (0, 2)))%N.
Definition p836 : ex := (Mul e17 p831)%N.
Definition p837 : ex := (Add (Add (Mul p836 (V1 1 (0, 2))) p833) (Sum (0, 20000) (Mul (Mul (Mul p177 p591) p191) (V1 1 (0, 20000)))))%N.
Definition p838 : ex := (Mul (Int 2) p829)%N.
Definition p839 : ex := (Sum (0, 20000) (Mul (Mul p827 p591) p191))%N.
Definition p840 : ex := (Mul p457 (Pow (V1 1 (0, 2)) 2%nat))%N.
Definition p841 : ex := (Sum (0, 20000) (Mul (Mul p334 p605) (V1 1 (0, 20000))))%N.
Definition p842 : ex := (Sum (0, 20000) (Mul p828 p605))%N.
Definition p843 : ex := (Add (Add (Add (Add (Add (Pow (V1 1 (0, 1)) 2%nat) (Mul p456 (Pow (V1 1 (0, 2)) 2%nat))) p829) p842) p839) (Sum (0, 20000) (Mul (Mul p827 p191) p605)))%N.
Definition p844 : ex := (Mul (Int 3) p837)%N.
Definition p845 : ex := (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e415 p829) (Mul p830 p834)) (Mul (Add p597 p835) p837)) (Mul (Add (Add (Add p838 (Mul (Int 2) p839)) (Mul p830 p837)) (Mul p840 p831)) (Add (Add (Add (Add p505 (Opp (Mul (Int 3) p833))) (Opp (Mul (Int 3) p841))) p607) (Opp (Mul (Mul p460 e269) (V1 1 (0, 2))))))) (Opp (Mul (Mul (Int 3) p834) p843))) (Opp (Mul p844 (Add (Add (Add p838 (Mul (Int 2) p842)) p614) (Mul p840 e269))))) (Opp (Mul (Mul p844 (Add (Add (Add (Add p505 (Opp (Mul e415 p833))) (Opp (Mul e415 p841))) p616) (Opp (Mul (Mul p466 e269) (V1 1 (0, 2)))))) p843))) (Mul (Mul p836 (Add (Add (Add (Mul (Int 2) p833) (Mul (Int 2) p841)) p597) p835)) (V1 1 (0, 2)))) (Opp (Mul (Mul (Mul e17 p505) p831) (V1 1 (0, 2))))) (Opp p832)) (Mul (Mul (Mul p467 (Pow (V1 1 (0, 2)) 2%nat)) e269) p831)) (V1 1 (0, 1))))%N.
Definition e387 : ex := (Add p845 e260)%N.
Definition e385 : ex := (Mul e71 e387)%N.
Definition e386 : ex := (Mul e387 e71)%N.
(* 0 <= (2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(s[k]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) - ((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) + (1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*(2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[m] + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*w[m]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]))*b[m], by instance *)
Lemma step_266 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= b m ->
  0
  <= - ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= (- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b m.
Proof.
  intros n b s u w zeta k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [zeta] [b; w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e384 <= den Ev rv e385) by (exact (step_45 (b m) (- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e11 e384.
  equal Q3 e385 e386.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(s[k]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) - ((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) + (1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*(2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[m] + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*w[m]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]))*b[m], by discharge *)
Lemma step_267 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= (- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b m.
Proof.
  intros n b s u w zeta k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n] [zeta] [b; w; s; u] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e71) by (exact (step_265 n b m Hs_n Hi_m Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e387) by (exact (step_264 n s u w zeta k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e11 <= den Ev rv e386) by (exact (step_266 n b s u w zeta k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e390 : ex := (Mul e383 (V1 3 (0, 2)))%N.
Definition e388 : ex := (Mul e17 e390)%N.
Definition e389 : ex := (Mul (Mul e17 e383) (V1 3 (0, 2)))%N.
(* 0 <= (1 - delta(k, m))**2*(2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(s[k]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) - ((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) + (1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*(2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[m] + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*w[m]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]))*b[m], by instance *)
Lemma step_268 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k m) ^ 2 ->
  0
  <= (- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b m ->
  0
  <= (1 - delta k m) ^ 2 * (- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b m.
Proof.
  intros n b s u w zeta k m Hs_n Hi_k Hi_m Hh1 Hh2.
  setting [n] [zeta] [w; s; u; b] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e63 <= den Ev rv e388) by (exact (step_45 ((1 - delta k m) ^ 2) ((- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b m) 0 Hh1 Hh2)).
  equal Q2 e11 e63.
  equal Q3 e388 e389.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (1 - delta(k, m))**2*(2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(s[k]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) - ((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) + (1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*(2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[m] + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*w[m]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]))*b[m], by discharge *)
Lemma step_269 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= (1 - delta k m) ^ 2 * (- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b m.
Proof.
  intros n b s u w zeta k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n] [zeta] [w; s; u; b] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e17) by (exact (step_13 n k m Hs_n Hi_k Hi_m)).
  assert (P2 : den Ev rv e11 <= den Ev rv e390) by (exact (step_267 n b s u w zeta k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e11 <= den Ev rv e389) by (exact (step_268 n b s u w zeta k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p852 : ex := (Mul (Int 2) p132)%N.
Definition p853 : ex := (Add (Mul (Int 2) e16) (Mul p852 e14))%N.
Definition p854 : ex := (Mul (Mul (Mul p132 p138) p216) e14)%N.
Definition p855 : ex := (Mul (Mul p852 p138) e14)%N.
Definition p856 : ex := (Mul p132 p216)%N.
Definition p857 : ex := (Mul p856 e14)%N.
Definition p858 : ex := (Pow p131 4%nat)%N.
Definition p859 : ex := (Mul (Mul (Int 2) p858) (Pow e14 2%nat))%N.
Definition p860 : ex := (Add (Pow e16 2%nat) (Mul p858 (Pow e14 2%nat)))%N.
Definition p861 : ex := (Mul p132 (Add (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e415 (Sum (0, 4097) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4097)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4097)))) 2%nat)) (Pow (V1 0 (0, 4097)) 2%nat)) (Add e80 (Mul (V1 1 (0, 4097)) e80))) (Add e80 (Mul (V1 2 (0, 4097)) e80))))) (Mul p853 (Add p854 (Sum (0, 4098) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4098)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4098)))) 2%nat)) (Add e80 (Mul (V1 1 (0, 4098)) e80))) (Add e80 (Mul (V1 2 (0, 4098)) e80))) (V1 0 (0, 4098))))))) (Mul (Add p481 p855) (Add (Add p857 (Sum (0, 4099) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4099)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4099)))) 2%nat)) (Add e80 (Mul (V1 1 (0, 4099)) e80))) (Add e80 (Mul (V1 2 (0, 4099)) e80))) (V1 0 (0, 4099))))) (Sum (0, 4100) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4100)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4100)))) 2%nat)) (Add e80 (Mul (V1 2 (0, 4100)) e80))) (Add e80 (Opp (Mul (V1 1 (0, 4100)) e80)))) (V1 0 (0, 4100))))))) (Mul (Add (Add (Add (Mul (Int 2) (Sum (0, 4101) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4101)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4101)))) 2%nat)) (Pow (V1 0 (0, 4101)) 2%nat)) (Add e80 (Mul (V1 1 (0, 4101)) e80))) (Add e80 (Mul (V1 2 (0, 4101)) e80))))) (Mul (Int 2) (Sum (0, 4102) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4102)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4102)))) 2%nat)) (Pow (V1 0 (0, 4102)) 2%nat)) (Add e80 (Mul (V1 2 (0, 4102)) e80))) (Add e80 (Opp (Mul (V1 1 (0, 4102)) e80))))))) (Mul p853 (Add (Add p857 (Sum (0, 4103) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4103)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4103)))) 2%nat)) (Add e80 (Mul (V1 1 (0, 4103)) e80))) (Add e80 (Mul (V1 2 (0, 4103)) e80))) (V1 0 (0, 4103))))) (Sum (0, 4104) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4104)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4104)))) 2%nat)) (Add e80 (Mul (V1 2 (0, 4104)) e80))) (Add e80 (Opp (Mul (V1 1 (0, 4104)) e80)))) (V1 0 (0, 4104))))))) (Mul p859 p216)) (Add (Add (Add (Add e267 (Opp (Mul (Int 3) (Sum (0, 4105) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4105)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4105)))) 2%nat)) (Add e80 (Mul (V1 1 (0, 4105)) e80))) (Add e80 (Mul (V1 2 (0, 4105)) e80))) (V1 0 (0, 4105))))))) (Opp (Mul (Int 3) (Sum (0, 4106) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4106)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4106)))) 2%nat)) (Add e80 (Mul (V1 1 (0, 4106)) e80))) (Add e80 (Opp (Mul (V1 2 (0, 4106)) e80)))) (V1 0 (0, 4106))))))) p488) (Opp (Mul (Mul (Mul (Int 3) p132) p138) e14))))) (Opp (Mul (Mul (Int 3) (Add p854 (Sum (0, 4107) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4107)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4107)))) 2%nat)) (Add e80 (Mul (V1 1 (0, 4107)) e80))) (Add e80 (Mul (V1 2 (0, 4107)) e80))) (V1 0 (0, 4107)))))) (Add (Add (Add (Add p860 (Sum (0, 4108) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4108)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4108)))) 2%nat)) (Pow (V1 0 (0, 4108)) 2%nat)) (Add e80 (Mul (V1 1 (0, 4108)) e80))) (Add e80 (Mul (V1 2 (0, 4108)) e80))))) (Sum (0, 4109) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4109)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4109)))) 2%nat)) (Pow (V1 0 (0, 4109)) 2%nat)) (Add e80 (Mul (V1 1 (0, 4109)) e80))) (Add e80 (Opp (Mul (V1 2 (0, 4109)) e80)))))) (Sum (0, 4110) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4110)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4110)))) 2%nat)) (Pow (V1 0 (0, 4110)) 2%nat)) (Add e80 (Mul (V1 2 (0, 4110)) e80))) (Add e80 (Opp (Mul (V1 1 (0, 4110)) e80)))))) (Sum (0, 4111) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4111)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4111)))) 2%nat)) (Pow (V1 0 (0, 4111)) 2%nat)) (Add e80 (Opp (Mul (V1 1 (0, 4111)) e80)))) (Add e80 (Opp (Mul (V1 2 (0, 4111)) e80))))))))) (Opp (Mul (Mul (Int 3) (Add (Add p857 (Sum (0, 4112) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4112)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4112)))) 2%nat)) (Add e80 (Mul (V1 1 (0, 4112)) e80))) (Add e80 (Mul (V1 2 (0, 4112)) e80))) (V1 0 (0, 4112))))) (Sum (0, 4113) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4113)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4113)))) 2%nat)) (Add e80 (Mul (V1 2 (0, 4113)) e80))) (Add e80 (Opp (Mul (V1 1 (0, 4113)) e80)))) (V1 0 (0, 4113)))))) (Add (Add (Add (Mul (Int 2) (Sum (0, 4114) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4114)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4114)))) 2%nat)) (Pow (V1 0 (0, 4114)) 2%nat)) (Add e80 (Mul (V1 1 (0, 4114)) e80))) (Add e80 (Mul (V1 2 (0, 4114)) e80))))) (Mul (Int 2) (Sum (0, 4115) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4115)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4115)))) 2%nat)) (Pow (V1 0 (0, 4115)) 2%nat)) (Add e80 (Mul (V1 1 (0, 4115)) e80))) (Add e80 (Opp (Mul (V1 2 (0, 4115)) e80))))))) p492) (Mul p859 p138))))) (Opp (Mul (Mul (Mul (Int 3) (Add (Add p857 (Sum (0, 4116) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4116)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4116)))) 2%nat)) (Add e80 (Mul (V1 1 (0, 4116)) e80))) (Add e80 (Mul (V1 2 (0, 4116)) e80))) (V1 0 (0, 4116))))) (Sum (0, 4117) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4117)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4117)))) 2%nat)) (Add e80 (Mul (V1 2 (0, 4117)) e80))) (Add e80 (Opp (Mul (V1 1 (0, 4117)) e80)))) (V1 0 (0, 4117)))))) (Add (Add (Add (Add e267 (Opp (Mul e415 (Sum (0, 4118) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4118)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4118)))) 2%nat)) (Add e80 (Mul (V1 1 (0, 4118)) e80))) (Add e80 (Mul (V1 2 (0, 4118)) e80))) (V1 0 (0, 4118))))))) (Opp (Mul e415 (Sum (0, 4119) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4119)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4119)))) 2%nat)) (Add e80 (Mul (V1 1 (0, 4119)) e80))) (Add e80 (Opp (Mul (V1 2 (0, 4119)) e80)))) (V1 0 (0, 4119))))))) p494) (Opp (Mul (Mul (Mul e415 p132) p138) e14)))) (Add (Add (Add (Add p860 (Sum (0, 4120) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4120)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4120)))) 2%nat)) (Pow (V1 0 (0, 4120)) 2%nat)) (Add e80 (Mul (V1 1 (0, 4120)) e80))) (Add e80 (Mul (V1 2 (0, 4120)) e80))))) (Sum (0, 4121) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4121)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4121)))) 2%nat)) (Pow (V1 0 (0, 4121)) 2%nat)) (Add e80 (Mul (V1 1 (0, 4121)) e80))) (Add e80 (Opp (Mul (V1 2 (0, 4121)) e80)))))) (Sum (0, 4122) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4122)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4122)))) 2%nat)) (Pow (V1 0 (0, 4122)) 2%nat)) (Add e80 (Mul (V1 2 (0, 4122)) e80))) (Add e80 (Opp (Mul (V1 1 (0, 4122)) e80)))))) (Sum (0, 4123) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4123)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4123)))) 2%nat)) (Pow (V1 0 (0, 4123)) 2%nat)) (Add e80 (Opp (Mul (V1 1 (0, 4123)) e80)))) (Add e80 (Opp (Mul (V1 2 (0, 4123)) e80))))))))) (Mul (Mul p856 (Add (Add (Add (Mul (Int 2) (Sum (0, 4124) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4124)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4124)))) 2%nat)) (Add e80 (Mul (V1 1 (0, 4124)) e80))) (Add e80 (Mul (V1 2 (0, 4124)) e80))) (V1 0 (0, 4124))))) (Mul (Int 2) (Sum (0, 4125) (Mul (Mul (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 4125)))) 2%nat) (Pow (Add e75 (Opp (Del (0, 4096) (0, 4125)))) 2%nat)) (Add e80 (Mul (V1 1 (0, 4125)) e80))) (Add e80 (Opp (Mul (V1 2 (0, 4125)) e80)))) (V1 0 (0, 4125)))))) p481) p855)) e14)) (Opp (Mul (Mul (Mul p132 e267) p216) e14))) (Opp p854)) (Mul (Mul (Mul (Mul e415 p858) (Pow e14 2%nat)) p138) p216)) e16)) e260))%N.
Definition e391 : ex := (Mul p861 (V1 3 (0, 4096)))%N.
Definition e392 : ex := (Sum (0, 4096) e391)%N.
(* total(0, m) <= total((1 - delta(k, m))**2*(-((4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l) + (2*w[k] + 2*((1 - delta(k, m))**2*w[m]))*((1 - delta(k, m))**2*(Rational(1, 2) + s[m]/2)*(Rational(1, 2) + u[m]/2)*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l)) + (2*((Rational(1, 2) + s[k]/2)*w[k]) + 2*((1 - delta(k, m))**2*(Rational(1, 2) + s[m]/2)*w[m]))*((1 - delta(k, m))**2*(Rational(1, 2) + u[m]/2)*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2)*w[l], l)) + (2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l) + (2*w[k] + 2*((1 - delta(k, m))**2*w[m]))*((1 - delta(k, m))**2*(Rational(1, 2) + u[m]/2)*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2)*w[l], l)) + 2*((1 - delta(k, m))**4*w[m]**2*(Rational(1, 2) + u[m]/2)))*(Rational(1, 2) + s[k]/2 - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2)*w[l], l) - 3*((Rational(1, 2) + s[k]/2)*w[k]) - 3*((1 - delta(k, m))**2*(Rational(1, 2) + s[m]/2)*w[m])) - 3*(((1 - delta(k, m))**2*(Rational(1, 2) + s[m]/2)*(Rational(1, 2) + u[m]/2)*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l))*(w[k]**2 + (1 - delta(k, m))**4*w[m]**2 + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2), l))) - 3*(((1 - delta(k, m))**2*(Rational(1, 2) + u[m]/2)*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2)*w[l], l))*(2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l) + 2*w[k]**2*(Rational(1, 2) + s[k]/2) + 2*((1 - delta(k, m))**4*w[m]**2*(Rational(1, 2) + s[m]/2)))) - 3*(((1 - delta(k, m))**2*(Rational(1, 2) + u[m]/2)*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2)*w[l], l))*(Rational(1, 2) + s[k]/2 - 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l) - 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2)*w[l], l) - 4*((Rational(1, 2) + s[k]/2)*w[k]) - 4*((1 - delta(k, m))**2*(Rational(1, 2) + s[m]/2)*w[m]))*(w[k]**2 + (1 - delta(k, m))**4*w[m]**2 + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2), l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2), l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) + u[l]/2)*(Rational(1, 2) - s[l]/2), l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2*(Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2), l))) + (1 - delta(k, m))**2*(Rational(1, 2) + u[m]/2)*(2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) + u[l]/2)*w[l], l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(Rational(1, 2) + s[l]/2)*(Rational(1, 2) - u[l]/2)*w[l], l) + 2*((Rational(1, 2) + s[k]/2)*w[k]) + 2*((1 - delta(k, m))**2*(Rational(1, 2) + s[m]/2)*w[m]))*w[m] - ((1 - delta(k, m))**2*(Rational(1, 2) + s[k]/2)*(Rational(1, 2) + u[m]/2)*w[m]) - ((1 - delta(k, m))**2*(Rational(1, 2) + s[m]/2)*(Rational(1, 2) + u[m]/2)*w[m]) + 4*((1 - delta(k, m))**4*w[m]**2*(Rational(1, 2) + s[m]/2)*(Rational(1, 2) + u[m]/2)))*w[k]) + 2*zeta**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta))*b[m], m), by replace *)
Lemma step_270 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  sum n (fun m => 0)
  <= sum n (fun m => (1 - delta k m) ^ 2 * (- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b m).
Proof.
  intros n b s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9.
  setting [n] [zeta] [w; s; u; b] [] [((0%N, 1%N), k)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e391 _ (fun sv Wv SFv => (step_269 n b s u w zeta (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)) (nil_replaced Ev rv)) e392 e91.
  exact (P1).
Qed.

(* 0 <= (1 - inner(b, ones(n)))*(2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]**2) - 2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]) + (1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*(2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k] + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*w[k]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, k))**4*(u[k]/2 + Rational(1, 2))*w[k]**2) + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k])) + (2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) - ((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))) + (total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(-4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))*(w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) + (4*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) - 3*((w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 4*w[k]*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]))*b[k], by discharge *)
Lemma step_271 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  0
  <= (1 - inner n b ones) * (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + (- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b k.
Proof.
  intros n b s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [n] [zeta] [b; w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e279) by (exact (step_260 n b s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P2 : den Ev rv e11 <= den Ev rv e393) by (exact (step_259 n b s u w zeta k Hs_n Hi_k Hh10 Hh2 Hh3 Hh4 Hh2 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e11 <= den Ev rv e380) by (exact (step_261 n b s u w zeta k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p864 : ex := (Add e75 (Opp (Del (0, 1) (0, 20001))))%N.
Definition p865 : ex := (Pow p864 2%nat)%N.
Definition p866 : ex := (Mul p175 (Pow (Add e75 (Opp (Del (0, 20001) (0, 20000)))) 2%nat))%N.
Definition p867 : ex := (Mul p866 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p868 : ex := (Mul p867 p327)%N.
Definition p869 : ex := (Sum (0, 20000) (Mul p868 p591))%N.
Definition p870 : ex := (Mul (Int 2) p865)%N.
Definition p871 : ex := (Add (Mul (Int 2) (V1 1 (0, 1))) (Mul p870 (V1 1 (0, 20001))))%N.
Definition p872 : ex := (Add e80 (Mul (V1 2 (0, 20001)) e80))%N.
Definition p873 : ex := (Mul p865 p872)%N.
Definition p874 : ex := (Add e80 (Mul (V1 3 (0, 20001)) e80))%N.
Definition p875 : ex := (Mul (Mul p873 p874) (V1 1 (0, 20001)))%N.
Definition p876 : ex := (Mul p866 p327)%N.
Definition p877 : ex := (Sum (0, 20000) (Mul (Mul p876 p591) (V1 1 (0, 20000))))%N.
Definition p878 : ex := (Add p875 p877)%N.
Definition p879 : ex := (Mul (Mul p870 p872) (V1 1 (0, 20001)))%N.
Definition p880 : ex := (Add p597 p879)%N.
Definition p881 : ex := (Mul p865 p874)%N.
Definition p882 : ex := (Add (Add (Mul p881 (V1 1 (0, 20001))) p877) (Sum (0, 20000) (Mul (Mul (Mul p866 p591) p191) (V1 1 (0, 20000)))))%N.
Definition p883 : ex := (Mul (Int 2) p869)%N.
Definition p884 : ex := (Sum (0, 20000) (Mul (Mul p867 p591) p191))%N.
Definition p885 : ex := (Pow p864 4%nat)%N.
Definition p886 : ex := (Mul (Mul (Int 2) p885) (Pow (V1 1 (0, 20001)) 2%nat))%N.
Definition p887 : ex := (Sum (0, 20000) (Mul (Mul p876 p605) (V1 1 (0, 20000))))%N.
Definition p888 : ex := (Opp (Mul (Mul (Mul (Int 3) p865) p872) (V1 1 (0, 20001))))%N.
Definition p889 : ex := (Add (Pow (V1 1 (0, 1)) 2%nat) (Mul p885 (Pow (V1 1 (0, 20001)) 2%nat)))%N.
Definition p890 : ex := (Sum (0, 20000) (Mul p868 p605))%N.
Definition p891 : ex := (Mul p867 p191)%N.
Definition p892 : ex := (Add (Add (Add (Add p889 p869) p890) p884) (Sum (0, 20000) (Mul p891 p605)))%N.
Definition p893 : ex := (Mul (Int 3) p882)%N.
Definition p894 : ex := (Mul p886 p872)%N.
Definition p895 : ex := (Opp (Mul (Mul (Mul e415 p865) p872) (V1 1 (0, 20001))))%N.
Definition p896 : ex := (Mul p865 p505)%N.
Definition p897 : ex := (Mul (Mul (Mul e415 p885) (Pow (V1 1 (0, 20001)) 2%nat)) p872)%N.
Definition p898 : ex := (Mul (Mul p865 (Add (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e415 p869) (Mul p871 p878)) (Mul p880 p882)) (Mul (Add (Add (Add p883 (Mul (Int 2) p884)) (Mul p871 p882)) (Mul p886 p874)) (Add (Add (Add (Add p505 (Opp (Mul (Int 3) p877))) (Opp (Mul (Int 3) p887))) p607) p888))) (Opp (Mul (Mul (Int 3) p878) p892))) (Opp (Mul p893 (Add (Add (Add p883 (Mul (Int 2) p890)) p614) p894)))) (Opp (Mul (Mul p893 (Add (Add (Add (Add p505 (Opp (Mul e415 p877))) (Opp (Mul e415 p887))) p616) p895)) p892))) (Mul (Mul p881 (Add (Add (Add (Mul (Int 2) p877) (Mul (Int 2) p887)) p597) p879)) (V1 1 (0, 20001)))) (Opp (Mul (Mul p896 p874) (V1 1 (0, 20001))))) (Opp p875)) (Mul p897 p874)) (V1 1 (0, 1)))) e260)) (V1 0 (0, 20001)))%N.
Definition e396 : ex := (Sum (0, 20001) p898)%N.
Definition e394 : ex := (Add e396 e380)%N.
Definition e395 : ex := (Add e380 e396)%N.
(* 0 <= (1 - inner(b, ones(n)))*(2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]**2) - 2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]) + (1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*(2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k] + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*w[k]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, k))**4*(u[k]/2 + Rational(1, 2))*w[k]**2) + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k])) + (2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) - ((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))) + (total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(-4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))*(w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) + (4*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) - 3*((w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 4*w[k]*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]))*b[k] + total((1 - delta(k, m))**2*(2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(s[k]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) - ((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) + (1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*(2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[m] + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*w[m]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]))*b[m], m), by instance *)
Lemma step_272 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  0
  <= (1 - inner n b ones) * (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + (- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b k ->
  0
  <= sum n (fun m => (1 - delta k m) ^ 2 * (- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b m) ->
  0
  <= (1 - inner n b ones) * (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + (- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b k + sum n (fun m => (1 - delta k m) ^ 2 * (- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b m).
Proof.
  intros n b s u w zeta k Hs_n Hi_k Hh1 Hh2.
  setting [n] [zeta] [b; w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e394) by (exact (step_113 (sum n (fun m => (1 - delta k m) ^ 2 * (- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b m)) ((1 - inner n b ones) * (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + (- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b k) Hh1 Hh2)).
  equal Q2 e394 e395.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e397 : ex := (Add e396 (Opp e111))%N.
Definition e398 : ex := (Add e396 (Opp e11))%N.
(* 0 <= (1 - inner(b, ones(n)))*(2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]**2) - 2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k]) + (1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*(2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k] + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*(u[k]/2 + Rational(1, 2))*w[k] + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, k))**4*(s[k]/2 + Rational(1, 2))*w[k]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, k))**4*w[k]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, k))**4*(u[k]/2 + Rational(1, 2))*w[k]**2) + (2*((1 - delta(k, k))**2*w[k]) + 2*w[k])*((1 - delta(k, k))**2*(u[k]/2 + Rational(1, 2))*w[k] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**4*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, k))**2*(s[k]/2 + Rational(1, 2))*w[k]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**4*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k])) + (2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) - ((s[k]/2 + Rational(1, 2))*(total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))) + (total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(-4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))*(w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) + (4*((total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[k]) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) - 3*((w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 4*w[k]*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) - total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + 4*total((1 - delta(k, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]))*b[k] + total((1 - delta(k, m))**2*(2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - ((4*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]**2) - ((1 - delta(k, m))**2*(s[k]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) - ((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m]) + (1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*(2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*w[m] + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + (2*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) + 2*((s[k]/2 + Rational(1, 2))*w[k]))*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) - 3*(((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*(u[m]/2 + Rational(1, 2))*w[m] + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*(2*((1 - delta(k, m))**4*(s[m]/2 + Rational(1, 2))*w[m]**2) + 2*((s[k]/2 + Rational(1, 2))*w[k]**2) + 2*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))) - 3*(((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l))*((1 - delta(k, m))**4*w[m]**2 + w[k]**2 + total((Rational(1, 2) - s[l]/2)*(Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l]**2, l) + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l]**2, l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-4*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 4*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 4*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2))) + (2*((1 - delta(k, m))**4*(u[m]/2 + Rational(1, 2))*w[m]**2) + (2*((1 - delta(k, m))**2*w[m]) + 2*w[k])*((1 - delta(k, m))**2*(u[m]/2 + Rational(1, 2))*w[m] + total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l], l) + total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l)) + 2*total((Rational(1, 2) - s[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(u[l]/2 + Rational(1, 2))*w[l]**2, l) + 2*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*(-3*((1 - delta(k, m))**2*(s[m]/2 + Rational(1, 2))*w[m]) - 3*((s[k]/2 + Rational(1, 2))*w[k]) + s[k]/2 - 3*total((Rational(1, 2) - u[l]/2)*(1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*w[l], l) - 3*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l], l) + Rational(1, 2)) + 4*total((1 - delta(k, l))**2*(1 - delta(m, l))**2*(s[l]/2 + Rational(1, 2))*(u[l]/2 + Rational(1, 2))*w[l]**2, l))*w[k]))*b[m], m), by discharge *)
Lemma step_273 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  0
  <= (1 - inner n b ones) * (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + (- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b k + sum n (fun m => (1 - delta k m) ^ 2 * (- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b m).
Proof.
  intros n b s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [n] [zeta] [b; w; s; u] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e380) by (exact (step_271 n b s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh2)).
  assert (P2 : den Ev rv e111 <= den Ev rv e396) by (exact (step_270 n b s u w zeta k Hs_n Hi_k Hh10 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q3 e397 e398.
  assert (P4 : den Ev rv e11 <= den Ev rv e396) by (exact (rearranged (den Ev rv e111) (den Ev rv e396) (den Ev rv e11) (den Ev rv e396) P2 Q3)).
  assert (P5 : den Ev rv e11 <= den Ev rv e395) by (exact (step_272 n b s u w zeta k Hs_n Hi_k P1 P4)).
  exact (P5).
Qed.

(* total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*((-6*inner(hadamard(w, w), (ones(n) + s)/2 - inner(w, (ones(n) + s)/2)*ones(n)) + 2*inner(hadamard(w, b), (ones(n) + s)/2 - inner(w, (ones(n) + s)/2)*ones(n)) + 2*(((ones(n) + s)/2 - inner(w, (ones(n) + s)/2)*ones(n))[k]*w[k]) + 2*(((ones(n) + s)/2 - inner(w, (ones(n) + s)/2)*ones(n))[l]*w[l]))*w[k]*w[l] + (((ones(n) + s)/2 - inner(w, (ones(n) + s)/2)*ones(n))[k] + ((ones(n) + s)/2 - inner(w, (ones(n) + s)/2)*ones(n))[l])*(-b[k] - b[l] - 3*norm(w)**2 + 2*w[k] + 2*w[l] + 2*inner(w, b))*w[k]*w[l]), l) <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by assume *)
Lemma step_274 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * ((- (6 * inner n (had w w) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones))) + 2 * inner n (had w b) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones)) + 2 * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones) k * w k + 2 * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones) l * w l) * w k * w l + (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones) k + vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones) l) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l))
  <= 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * ((- (6 * inner n (had w w) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones))) + 2 * inner n (had w b) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones)) + 2 * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones) k * w k + 2 * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones) l * w l) * w k * w l + (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones) k + vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones) l) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l))
  <= 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n b s u w zeta k Hs_n Hi_k Hh1.
  setting [n] [zeta] [u; w; s; b] [] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p904 : ex := (Sum (0, 20000) (Mul p589 p367))%N.
Definition p905 : ex := (Sum (0, 20000) (Mul (Mul p553 p367) (V1 1 (0, 20000))))%N.
Definition p906 : ex := (Add (Mul (Mul p506 e83) (V1 1 (0, 1))) p905)%N.
Definition p907 : ex := (Mul p502 e83)%N.
Definition p908 : ex := (Add (Add (Mul p907 (V1 1 (0, 1))) p905) (Sum (0, 20000) (Mul (Mul p628 p191) (V1 1 (0, 20000)))))%N.
Definition p909 : ex := (Mul (Int 2) p904)%N.
Definition p910 : ex := (Sum (0, 20000) (Mul (Mul p588 p367) p191))%N.
Definition p911 : ex := (Sum (0, 20000) (Mul (Mul p553 p179) (V1 1 (0, 20000))))%N.
Definition p912 : ex := (Sum (0, 20000) (Mul p589 p179))%N.
Definition p913 : ex := (Add (Add (Add (Add p609 p904) p912) p910) (Sum (0, 20000) (Mul p611 p179)))%N.
Definition p914 : ex := (Mul (Int 3) p908)%N.
Definition p915 : ex := (Sum (0, 20000) (Mul (Mul p675 p367) (V1 1 (0, 20000))))%N.
Definition p916 : ex := (Sum (0, 20000) (Mul p808 p367))%N.
Definition p917 : ex := (Add p915 (Sum (0, 20000) (Mul (Mul p709 p191) (V1 1 (0, 20000)))))%N.
Definition p918 : ex := (Sum (0, 20000) (Mul (Mul p675 p179) (V1 1 (0, 20000))))%N.
Definition p919 : ex := (Mul (Int 2) p916)%N.
Definition p920 : ex := (Sum (0, 20000) (Mul (Mul p807 p367) p191))%N.
Definition p921 : ex := (Mul (Int 3) p917)%N.
Definition p922 : ex := (Sum (0, 20000) (Mul p808 p179))%N.
Definition p923 : ex := (Add (Add (Add (Add (Pow (V1 1 (0, 1)) 2%nat) p916) p922) p920) (Sum (0, 20000) (Mul p816 p179)))%N.
Definition p924 : ex := (Add (Mul (Add e75 (Opp (Sum (0, 20000) (Mul (V1 3 (0, 20000)) e75)))) (Add (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e415 p904) (Mul p593 p906)) (Mul p599 p908)) (Mul (Add (Add (Add p909 (Mul (Int 2) p910)) (Mul p593 p908)) (Mul p604 e83)) (Add (Add (Add (Add p505 (Opp (Mul (Int 3) p905))) (Opp (Mul (Int 3) p911))) p607) p608))) (Opp (Mul (Mul (Int 3) p906) p913))) (Opp (Mul p914 (Add (Add (Add p909 (Mul (Int 2) p912)) p614) p615)))) (Opp (Mul (Mul p914 (Add (Add (Add (Add p505 (Opp (Mul e415 p905))) (Opp (Mul e415 p911))) p616) p617)) p913))) (Mul (Mul p907 (Add (Add (Add (Mul (Int 2) p905) (Mul (Int 2) p911)) p597) p598)) (V1 1 (0, 1)))) (Opp (Mul (Mul p513 e83) (V1 1 (0, 1))))) (Mul p618 e83)) (V1 1 (0, 1)))) e260)) (Mul (Add (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Opp p915) (Mul e415 p916)) (Mul p917 (Add (Add (Mul (Int 2) p915) (Mul (Int 2) p918)) p597))) (Mul (Add (Add p919 (Mul (Int 2) p920)) (Mul (Mul e415 p917) (V1 1 (0, 1)))) (Add (Add (Add p505 (Opp (Mul (Int 3) p915))) (Opp (Mul (Int 3) p918))) p607))) (Opp (Mul p505 p917))) (Opp (Mul p921 (Add (Add p919 (Mul (Int 2) p922)) p614)))) (Opp (Mul (Mul (Int 3) p923) p915))) (Mul (Mul e415 (V1 1 (0, 1))) p915)) (Opp (Mul (Mul p921 (Add (Add (Add p505 (Opp (Mul e415 p915))) (Opp (Mul e415 p918))) p616)) p923))) (Mul (Mul p539 p917) (V1 1 (0, 1)))) (V1 1 (0, 1)))) e260) (V1 3 (0, 1))))%N.
Definition p925 : ex := (Sum (0, 20000) (Mul p868 p367))%N.
Definition p926 : ex := (Add e80 (Mul (V1 0 (0, 20001)) e80))%N.
Definition p927 : ex := (Mul (Mul p873 p926) (V1 1 (0, 20001)))%N.
Definition p928 : ex := (Sum (0, 20000) (Mul (Mul p876 p367) (V1 1 (0, 20000))))%N.
Definition p929 : ex := (Add p927 p928)%N.
Definition p930 : ex := (Mul p865 p926)%N.
Definition p931 : ex := (Add (Add (Mul p930 (V1 1 (0, 20001))) p928) (Sum (0, 20000) (Mul (Mul (Mul p866 p367) p191) (V1 1 (0, 20000)))))%N.
Definition p932 : ex := (Mul (Int 2) p925)%N.
Definition p933 : ex := (Sum (0, 20000) (Mul (Mul p867 p367) p191))%N.
Definition p934 : ex := (Sum (0, 20000) (Mul (Mul p876 p179) (V1 1 (0, 20000))))%N.
Definition p935 : ex := (Sum (0, 20000) (Mul p868 p179))%N.
Definition p936 : ex := (Add (Add (Add (Add p889 p925) p935) p933) (Sum (0, 20000) (Mul p891 p179)))%N.
Definition p937 : ex := (Mul (Int 3) p931)%N.
Definition p938 : ex := (Sum (0, 20001) (Mul (Mul p865 (Add (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e415 p925) (Mul p871 p929)) (Mul p880 p931)) (Mul (Add (Add (Add p932 (Mul (Int 2) p933)) (Mul p871 p931)) (Mul p886 p926)) (Add (Add (Add (Add p505 (Opp (Mul (Int 3) p928))) (Opp (Mul (Int 3) p934))) p607) p888))) (Opp (Mul (Mul (Int 3) p929) p936))) (Opp (Mul p937 (Add (Add (Add p932 (Mul (Int 2) p935)) p614) p894)))) (Opp (Mul (Mul p937 (Add (Add (Add (Add p505 (Opp (Mul e415 p928))) (Opp (Mul e415 p934))) p616) p895)) p936))) (Mul (Mul p930 (Add (Add (Add (Mul (Int 2) p928) (Mul (Int 2) p934)) p597) p879)) (V1 1 (0, 20001)))) (Opp (Mul (Mul p896 p926) (V1 1 (0, 20001))))) (Opp p927)) (Mul p897 p926)) (V1 1 (0, 1)))) e260)) (V1 3 (0, 20001))))%N.
Definition e399 : ex := (Add p924 p938)%N.
Definition e400 : ex := (Add e399 (Opp e11))%N.
Definition p941 : ex := (Mul (Opp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) (Mul e80 (Add e75 (V1 2 (0, 20000))))))) e75)%N.
Definition p942 : ex := (Add (Mul e80 (Add e75 (V1 2 (0, 20001)))) p941)%N.
Definition p943 : ex := (Mul e80 (Add e75 (V1 2 (0, 1))))%N.
Definition p944 : ex := (Add p943 p941)%N.
Definition p945 : ex := (Mul e80 (Add e75 (V1 2 (0, 20002))))%N.
Definition p946 : ex := (Add p945 p941)%N.
Definition p947 : ex := (Pow p18 2%nat)%N.
Definition p948 : ex := (Mul (Mul (Pow (Add e75 (Opp (Del (0, 1) (0, 20002)))) 2%nat) (Add e80 (Mul (V1 0 (0, 20002)) e80))) (Add (Mul (Mul (Add (Add (Add (Opp (Mul (Int 6) (Sum (0, 20001) (Mul (Mul (V1 1 (0, 20001)) (V1 1 (0, 20001))) p942)))) (Mul (Int 2) (Sum (0, 20001) (Mul (Mul (V1 1 (0, 20001)) (V1 3 (0, 20001))) p942)))) (Mul (Mul (Int 2) p944) (V1 1 (0, 1)))) (Mul (Mul (Int 2) p946) (V1 1 (0, 20002)))) (V1 1 (0, 1))) (V1 1 (0, 20002))) (Mul (Mul (Mul (Add p944 p946) (Add (Add (Add (Add (Add (Opp (V1 3 (0, 1))) (Opp (V1 3 (0, 20002)))) (Opp (Mul (Int 3) p947))) (Mul (Int 2) (V1 1 (0, 1)))) (Mul (Int 2) (V1 1 (0, 20002)))) (Mul (Int 2) (Sum (0, 20000) (Mul (V1 1 (0, 20000)) (V1 3 (0, 20000))))))) (V1 1 (0, 1))) (V1 1 (0, 20002)))))%N.
Definition e402 : ex := (Sum (0, 20002) p948)%N.
Definition e401 : ex := (Add e260 (Opp e402))%N.
(* total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*((-6*inner(hadamard(w, w), (ones(n) + s)/2 - inner(w, (ones(n) + s)/2)*ones(n)) + 2*inner(hadamard(w, b), (ones(n) + s)/2 - inner(w, (ones(n) + s)/2)*ones(n)) + 2*(((ones(n) + s)/2 - inner(w, (ones(n) + s)/2)*ones(n))[k]*w[k]) + 2*(((ones(n) + s)/2 - inner(w, (ones(n) + s)/2)*ones(n))[l]*w[l]))*w[k]*w[l] + (((ones(n) + s)/2 - inner(w, (ones(n) + s)/2)*ones(n))[k] + ((ones(n) + s)/2 - inner(w, (ones(n) + s)/2)*ones(n))[l])*(-b[k] - b[l] - 3*norm(w)**2 + 2*w[k] + 2*w[l] + 2*inner(w, b))*w[k]*w[l]), l) <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by discharge *)
Lemma step_275 :
  forall (n : nat) (b s u w : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => w k1) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  inner n w ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * ((- (6 * inner n (had w w) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones))) + 2 * inner n (had w b) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones)) + 2 * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones) k * w k + 2 * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones) l * w l) * w k * w l + (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones) k + vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n w (vscal (/ 2) (vadd ones s))) ones) l) * (- b k - b l - 3 * norm n w ^ 2 + 2 * w k + 2 * w l + 2 * inner n w b) * w k * w l))
  <= 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n b s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [n] [zeta] [u; w; s; b] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e399) by (exact (step_273 n b s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh2)).
  equal Q2 e400 e401.
  assert (P3 : den Ev rv e402 <= den Ev rv e260) by (exact (rearranged (den Ev rv e11) (den Ev rv e399) (den Ev rv e402) (den Ev rv e260) P1 Q2)).
  assert (P4 : den Ev rv e402 <= den Ev rv e260) by (exact (step_274 n b s u w zeta k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e403 : ex := (Mul (Inv (Sum (0, 4097) (Mul (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 0 (1, 4098))))) e75))) (Exp (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) (V1 0 (1, 4096))))))%N.
(* 0 <= f(x)[k], by nonnegative *)
Lemma step_276 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= f n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e403.
  exact N1.
Qed.

Definition p952 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e75)))%N.
Definition p953 : ex := (Mul p952 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e404 : ex := (Sum (0, 20002) (Mul p953 e75))%N.
(* inner(f(x), ones(n)) <= 1, by same *)
Lemma step_277 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (f n d A x) ones <= 1.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equal Q1 e404 e75.
  exact (Req_le _ _ Q1).
Qed.

Definition e405 : ex := (Mul (Inv (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))) e75))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))))%N.
Definition e406 : ex := (Min (0, 20002) p953)%N.
(* 0 <= smallest(f(x)[k], k), by below smallest *)
Lemma step_278 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => f n d A x k).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e406) by (exact (minn_glb n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e405) (den Ev rv e11) Hs_n (fun k0 Hk0 => (step_276 n d A x k0 Hs_n Hs_d Hk0)))).
  exact (P1).
Qed.

Definition p957 : ex := (Pow (Add e75 (Opp (Del (0, 1) (0, 20004)))) 2%nat)%N.
Definition p958 : ex := (Mul p957 (Add e80 (Mul (V1 2 (0, 20004)) e80)))%N.
Definition p959 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e75)))%N.
Definition p960 : ex := (Mul p959 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p961 : ex := (Mul p960 p960)%N.
Definition p962 : ex := (Mul p959 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p963 : ex := (Mul (Opp (Sum (0, 20002) (Mul p962 (Mul e80 (Add e75 (V1 3 (0, 20002))))))) e75)%N.
Definition p964 : ex := (Add (Mul e80 (Add e75 (V1 3 (0, 20003)))) p963)%N.
Definition p965 : ex := (Mul p960 (V1 0 (0, 20003)))%N.
Definition p966 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p961 p964)))) (Mul (Int 2) (Sum (0, 20003) (Mul p965 p964))))%N.
Definition p967 : ex := (Add (Mul e80 (Add e75 (V1 3 (0, 1)))) p963)%N.
Definition p968 : ex := (Mul p959 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p969 : ex := (Add (Mul e80 (Add e75 (V1 3 (0, 20004)))) p963)%N.
Definition p970 : ex := (Mul p959 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p971 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p962 2%nat))) 2%nat)))%N.
Definition p972 : ex := (Mul (Int 2) p968)%N.
Definition p973 : ex := (Mul (Int 2) p970)%N.
Definition p974 : ex := (Mul (Int 2) (Sum (0, 20002) (Mul p962 (V1 0 (0, 20002)))))%N.
Definition p975 : ex := (Mul (Mul (Mul (Add p967 p969) (Add (Add (Add (Add (Add e76 (Opp (V1 0 (0, 20004)))) p971) p972) p973) p974)) p968) p970)%N.
Definition e407 : ex := (Sum (0, 20004) (Mul p958 (Add (Mul (Mul (Add (Add p966 (Mul (Mul (Int 2) p967) p968)) (Mul (Mul (Int 2) p969) p970)) p968) p970) p975)))%N.
Definition e408 : ex := (Sum (0, 20004) (Mul p958 (Add (Mul (Mul (Add (Add p966 (Mul p972 p967)) (Mul p973 p969)) p968) p970) p975)))%N.
(* total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*((-6*inner(hadamard(f(x), f(x)), (ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n)) + 2*inner(hadamard(f(x), b), (ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n)) + 2*f(x)[k]*((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[k] + 2*f(x)[l]*((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[l])*f(x)[k]*f(x)[l] + (((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[k] + ((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[l])*(-b[k] - b[l] - 3*norm(f(x))**2 + 2*f(x)[k] + 2*f(x)[l] + 2*inner(f(x), b))*f(x)[k]*f(x)[l]), l) <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by instance *)
Lemma step_279 :
  forall (n d : nat) (A : mat) (b s u x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= minn n (fun k1 => f n d A x k1) ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  inner n (f n d A x) ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  0 <= minn n (fun k => f n d A x k) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * ((- (6 * inner n (had (f n d A x) (f n d A x)) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones))) + 2 * inner n (had (f n d A x) b) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones)) + 2 * f n d A x k * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + 2 * f n d A x l * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * f n d A x k * f n d A x l + (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l))
  <= 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh11.
  setting [n; d] [zeta] [b; x; u; s] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e407 <= den Ev rv e260) by (exact (step_275 n b s u (f n d A x) zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh2)).
  equal Q2 e408 e407.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e409 : ex := (Min (0, 20002) p962)%N.
Definition e410 : ex := (Sum (0, 20002) (Mul p962 e75))%N.
(* total((1 - delta(k, l))**2*(Rational(1, 2) + u[l]/2)*((-6*inner(hadamard(f(x), f(x)), (ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n)) + 2*inner(hadamard(f(x), b), (ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n)) + 2*f(x)[k]*((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[k] + 2*f(x)[l]*((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[l])*f(x)[k]*f(x)[l] + (((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[k] + ((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[l])*(-b[k] - b[l] - 3*norm(f(x))**2 + 2*f(x)[k] + 2*f(x)[l] + 2*inner(f(x), b))*f(x)[k]*f(x)[l]), l) <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by discharge *)
Lemma step_280 :
  forall (n d : nat) (A : mat) (b s u x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * ((- (6 * inner n (had (f n d A x) (f n d A x)) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones))) + 2 * inner n (had (f n d A x) b) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones)) + 2 * f n d A x k * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + 2 * f n d A x l * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * f n d A x k * f n d A x l + (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l))
  <= 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [zeta] [b; x; u; s] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e409) by (exact (step_278 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e410 <= den Ev rv e75) by (exact (step_277 n d A x Hs_n Hs_d)).
  assert (P3 : den Ev rv e11 <= den Ev rv e409) by (exact (step_278 n d A x Hs_n Hs_d)).
  assert (P4 : den Ev rv e408 <= den Ev rv e260) by (exact (step_279 n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1 P1 Hh2 Hh3 P2 Hh4 Hh5 Hh6 Hh7 Hh8 P3)).
  exact (P4).
Qed.

(* 0 <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - total((1 - delta(k, l))**2*((((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[k] + ((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[l])*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l] + (2*f(x)[k]*((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[k] + 2*f(x)[l]*((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[l] - 6*inner(hadamard(f(x), f(x)), (ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n)) + 2*inner(hadamard(f(x), b), (ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n)))*f(x)[k]*f(x)[l])*(u[l]/2 + Rational(1, 2)), l), by assume *)
Lemma step_281 :
  forall (n d : nat) (A : mat) (b s u x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0
  <= - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * ((- (6 * inner n (had (f n d A x) (f n d A x)) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones))) + 2 * inner n (had (f n d A x) b) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones)) + 2 * f n d A x k * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + 2 * f n d A x l * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * f n d A x k * f n d A x l + (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * ((- (6 * inner n (had (f n d A x) (f n d A x)) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones))) + 2 * inner n (had (f n d A x) b) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones)) + 2 * f n d A x k * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + 2 * f n d A x l * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * f n d A x k * f n d A x l + (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [zeta] [u; x; s; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p980 : ex := (Mul (Opp (Sum (0, 20002) (Mul p962 p945))) e75)%N.
Definition p981 : ex := (Add (Mul e80 (Add e75 (V1 2 (0, 20003)))) p980)%N.
Definition p982 : ex := (Add p943 p980)%N.
Definition p983 : ex := (Add e75 (V1 2 (0, 20004)))%N.
Definition p984 : ex := (Add (Mul e80 p983) p980)%N.
Definition p985 : ex := (Sum (0, 20002) (Mul p962 (V1 3 (0, 20002))))%N.
Definition p986 : ex := (Mul (Mul p957 (Add e80 (Mul (V1 0 (0, 20004)) e80))) (Add (Mul (Mul (Add (Add (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p961 p981)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p960 (V1 3 (0, 20003))) p981)))) (Mul p972 p982)) (Mul p973 p984)) p968) p970) (Mul (Mul (Mul (Add p982 p984) (Add (Add (Add (Add (Add (Opp (V1 3 (0, 1))) (Opp (V1 3 (0, 20004)))) p971) p972) p973) (Mul (Int 2) p985))) p968) p970)))%N.
Definition e411 : ex := (Sum (0, 20004) p986)%N.
Definition p988 : ex := (Opp e411)%N.
Definition e412 : ex := (Add e260 p988)%N.
Definition e414 : ex := (Add p988 e260)%N.
Definition e413 : ex := (Add e414 (Opp e11))%N.
(* 0 <= 2*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - total((1 - delta(k, l))**2*((((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[k] + ((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[l])*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l] + (2*f(x)[k]*((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[k] + 2*f(x)[l]*((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[l] - 6*inner(hadamard(f(x), f(x)), (ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n)) + 2*inner(hadamard(f(x), b), (ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n)))*f(x)[k]*f(x)[l])*(u[l]/2 + Rational(1, 2)), l), by discharge *)
Lemma step_282 :
  forall (n d : nat) (A : mat) (b s u x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  0
  <= - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * ((- (6 * inner n (had (f n d A x) (f n d A x)) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones))) + 2 * inner n (had (f n d A x) b) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones)) + 2 * f n d A x k * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + 2 * f n d A x l * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * f n d A x k * f n d A x l + (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [zeta] [u; x; s; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e411 <= den Ev rv e260) by (exact (step_280 n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  equal Q2 e412 e413.
  assert (P3 : den Ev rv e11 <= den Ev rv e414) by (exact (rearranged (den Ev rv e411) (den Ev rv e260) (den Ev rv e11) (den Ev rv e414) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e414) by (exact (step_281 n d A b s u x zeta k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= 4, by nonnegative *)
Lemma step_283 :
  0 <= 4.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e415.
  exact N1.
Qed.

Definition e416 : ex := (Mul e415 e11)%N.
Definition e417 : ex := (Mul e415 e414)%N.
Definition p994 : ex := (Mul (Mul (Int 8) (Pow e27 2%nat)) (Add e75 e44))%N.
Definition e423 : ex := (Mul p994 p446)%N.
Definition e418 : ex := (Add (Opp (Mul e415 e411)) e423)%N.
(* 0 <= 8*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - 4*total((1 - delta(k, l))**2*((((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[k] + ((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[l])*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l] + (2*f(x)[k]*((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[k] + 2*f(x)[l]*((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[l] - 6*inner(hadamard(f(x), f(x)), (ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n)) + 2*inner(hadamard(f(x), b), (ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n)))*f(x)[k]*f(x)[l])*(u[l]/2 + Rational(1, 2)), l), by instance *)
Lemma step_284 :
  forall (n d : nat) (A : mat) (b s u x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= 4 ->
  0
  <= - sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * ((- (6 * inner n (had (f n d A x) (f n d A x)) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones))) + 2 * inner n (had (f n d A x) b) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones)) + 2 * f n d A x k * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + 2 * f n d A x l * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * f n d A x k * f n d A x l + (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= - (4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * ((- (6 * inner n (had (f n d A x) (f n d A x)) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones))) + 2 * inner n (had (f n d A x) b) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones)) + 2 * f n d A x k * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + 2 * f n d A x l * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * f n d A x k * f n d A x l + (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l))) + 8 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2.
  setting [n; d] [zeta] [u; x; s; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e416 <= den Ev rv e417) by (exact (step_45 4 (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * ((- (6 * inner n (had (f n d A x) (f n d A x)) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones))) + 2 * inner n (had (f n d A x) b) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones)) + 2 * f n d A x k * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + 2 * f n d A x l * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * f n d A x k * f n d A x l + (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e11 e416.
  equal Q3 e417 e418.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= 8*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) - 4*total((1 - delta(k, l))**2*((((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[k] + ((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[l])*(2*f(x)[k] + 2*f(x)[l] - b[k] - b[l] + 2*inner(f(x), b) - 3*norm(f(x))**2)*f(x)[k]*f(x)[l] + (2*f(x)[k]*((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[k] + 2*f(x)[l]*((ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n))[l] - 6*inner(hadamard(f(x), f(x)), (ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n)) + 2*inner(hadamard(f(x), b), (ones(n) + s)/2 - inner(f(x), (ones(n) + s)/2)*ones(n)))*f(x)[k]*f(x)[l])*(u[l]/2 + Rational(1, 2)), l), by discharge *)
Lemma step_285 :
  forall (n d : nat) (A : mat) (b s u x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  0
  <= - (4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * ((- (6 * inner n (had (f n d A x) (f n d A x)) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones))) + 2 * inner n (had (f n d A x) b) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones)) + 2 * f n d A x k * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + 2 * f n d A x l * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * f n d A x k * f n d A x l + (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l))) + 8 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [zeta] [u; x; s; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e415) by (exact (step_283)).
  assert (P2 : den Ev rv e11 <= den Ev rv e414) by (exact (step_282 n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  assert (P3 : den Ev rv e11 <= den Ev rv e418) by (exact (step_284 n d A b s u x zeta k Hs_n Hs_d Hi_k P1 P2)).
  exact (P3).
Qed.

(* inner(s, gradient(total((1 + u[l])*(hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T - hadamard(identity(n), hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T))[k, l], l), y)) <= 8*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by assume *)
Lemma step_286 :
  forall (n d : nat) (A : mat) (b s u x y : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n s (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y)
  <= 8 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  inner n s (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y)
  <= 8 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A b s u x y zeta k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [zeta] [s; y; u; x; b] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p997 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 3 (1, 20000))))) e75)))%N.
Definition p998 : ex := (Mul p997 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p999 : ex := (Mul p998 p998)%N.
Definition p1000 : ex := (Mul p997 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p1001 : ex := (Mul (Opp (Sum (0, 20002) (Mul p1000 (Mul e80 (Add e75 (V1 0 (0, 20002))))))) e75)%N.
Definition p1002 : ex := (Add (Mul e80 (Add e75 (V1 0 (0, 20003)))) p1001)%N.
Definition p1003 : ex := (Mul p998 (V1 4 (0, 20003)))%N.
Definition p1004 : ex := (Mul p997 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p1005 : ex := (Mul (Int 2) p1004)%N.
Definition p1006 : ex := (Add e82 p1001)%N.
Definition p1007 : ex := (Mul p997 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p1008 : ex := (Mul (Int 2) p1007)%N.
Definition p1009 : ex := (Add e75 (V1 0 (0, 20004)))%N.
Definition p1010 : ex := (Add (Mul e80 p1009) p1001)%N.
Definition p1011 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p1000 2%nat))) 2%nat)))%N.
Definition p1012 : ex := (Mul (Int 2) (Sum (0, 20002) (Mul p1000 (V1 4 (0, 20002)))))%N.
Definition p1013 : ex := (Opp (Mul e415 (Sum (0, 20004) (Mul p958 (Add (Mul (Mul (Add (Add (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p999 p1002)))) (Mul (Int 2) (Sum (0, 20003) (Mul p1003 p1002)))) (Mul p1005 p1006)) (Mul p1008 p1010)) p1004) p1007) (Mul (Mul (Mul (Add p1006 p1010) (Add (Add (Add (Add (Add (Opp (V1 4 (0, 1))) (Opp (V1 4 (0, 20004)))) p1011) p1005) p1008) p1012)) p1004) p1007))))))%N.
Definition e419 : ex := (Add p1013 e423)%N.
Definition e420 : ex := (Add e419 (Opp e11))%N.
Definition p1016 : ex := (Mul p1004 p1007)%N.
Definition p1017 : ex := (Mul (Opp (Sum (0, 20002) (Mul p1000 (V1 1 (0, 20002))))) e75)%N.
Definition p1018 : ex := (Add (V1 1 (0, 1)) p1017)%N.
Definition p1019 : ex := (Add (V1 1 (0, 20004)) p1017)%N.
Definition p1020 : ex := (Mul p1004 p1004)%N.
Definition p1021 : ex := (Mul p1007 p1007)%N.
Definition p1022 : ex := (Add (V1 1 (0, 20003)) p1017)%N.
Definition p1023 : ex := (Add (Add (Add (Mul (Add (Add (Mul (Add p1011 p1012) p1016) (Mul (Mul p1004 (Add p1005 (Opp (V1 4 (0, 1))))) p1007)) (Mul p1004 (Mul p1007 (Add p1008 (Opp (V1 4 (0, 20004))))))) (Add (Mul p1018 e75) (Mul e75 p1019))) (Mul (Int 2) (Mul (Mul p1020 p1018) p1007))) (Mul (Int 2) (Mul p1004 (Mul p1021 p1019)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p999 p1022)))) (Mul (Int 2) (Sum (0, 20003) (Mul p1003 p1022)))) p1016))%N.
Definition p1024 : ex := (D (T1 1 (0, 20005)) (Sum (0, 20004) (Mul p983 (Add p1023 (Opp (Mul (Del (0, 1) (0, 20004)) p1023))))))%N.
Definition p1025 : ex := (Mul (V1 0 (0, 20005)) p1024)%N.
Definition e422 : ex := (Sum (0, 20005) p1025)%N.
Definition e421 : ex := (Add e423 (Opp e422))%N.
(* inner(s, gradient(total((1 + u[l])*(hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T - hadamard(identity(n), hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T))[k, l], l), y)) <= 8*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by discharge *)
Lemma step_287 :
  forall (n d : nat) (A : mat) (b s u x y : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  inner n s (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y)
  <= 8 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A b s u x y zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [zeta] [s; y; u; x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e419) by (exact (step_285 n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  equal Q2 e420 e421.
  assert (P3 : den Ev rv e422 <= den Ev rv e423) by (exact (rearranged (den Ev rv e11) (den Ev rv e419) (den Ev rv e422) (den Ev rv e423) P1 Q2)).
  assert (P4 : den Ev rv e422 <= den Ev rv e423) by (exact (step_286 n d A b s u x y zeta k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p1028 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 4 (1, 20000))))) e75)))%N.
Definition p1029 : ex := (Mul p1028 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p1030 : ex := (Mul p1028 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p1031 : ex := (Mul p1028 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p1032 : ex := (Mul p1030 p1031)%N.
Definition p1033 : ex := (Mul (Opp (Sum (0, 20002) (Mul p1029 (V1 3 (0, 20002))))) e75)%N.
Definition p1034 : ex := (Add (V1 3 (0, 1)) p1033)%N.
Definition p1035 : ex := (Add (V1 3 (0, 20004)) p1033)%N.
Definition p1036 : ex := (Mul p1028 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p1037 : ex := (Add (V1 3 (0, 20003)) p1033)%N.
Definition p1038 : ex := (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p1029 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p1029 (V1 0 (0, 20002)))))) p1032) (Mul (Mul p1030 (Add (Mul (Int 2) p1030) e76)) p1031)) (Mul p1030 (Mul p1031 (Add (Mul (Int 2) p1031) (Opp (V1 0 (0, 20004))))))) (Add (Mul p1034 e75) (Mul e75 p1035))) (Mul (Int 2) (Mul (Mul (Mul p1030 p1030) p1034) p1031))) (Mul (Int 2) (Mul p1030 (Mul (Mul p1031 p1031) p1035)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul (Mul p1036 p1036) p1037)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p1036 (V1 0 (0, 20003))) p1037)))) p1032))%N.
Definition e424 : ex := (Sum (0, 20005) (Mul (V1 2 (0, 20005)) (D (T1 3 (0, 20005)) (Sum (0, 20004) (Mul p21 (Add p1038 (Opp (Mul (Del (0, 1) (0, 20004)) p1038))))))))%N.
Lemma step_288 :
  forall (n d : nat) (A : mat) (b s u x y : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  maxnorm n s <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  inner n s (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y)
  <= 8 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A b s u x y zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8.
  setting [n; d] [zeta] [b; u; s; y; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e424 <= den Ev rv e423) by (exact (step_287 n d A b s u x y zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  exact (P1).
Qed.

Definition p1040 : ex := (Mul (Opp (Sum (0, 20002) (Mul p1000 (V1 2 (0, 20002))))) e75)%N.
Definition p1041 : ex := (Add (V1 2 (0, 1)) p1040)%N.
Definition p1042 : ex := (Add (V1 2 (0, 20004)) p1040)%N.
Definition p1043 : ex := (Add (V1 2 (0, 20003)) p1040)%N.
Definition p1044 : ex := (Add (Add (Add (Mul (Add (Add (Mul (Add p1011 (Mul (Int 2) (Sum (0, 20002) (Mul p1000 (V1 0 (0, 20002)))))) p1016) (Mul (Mul p1004 (Add p1005 e76)) p1007)) (Mul p1004 (Mul p1007 (Add p1008 (Opp (V1 0 (0, 20004))))))) (Add (Mul p1041 e75) (Mul e75 p1042))) (Mul (Int 2) (Mul (Mul p1020 p1041) p1007))) (Mul (Int 2) (Mul p1004 (Mul p1021 p1042)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p999 p1043)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p998 (V1 0 (0, 20003))) p1043)))) p1016))%N.
Definition e425 : ex := (Sum (0, 20005) (Abs (D (T1 2 (0, 20005)) (Sum (0, 20004) (Mul p21 (Add p1044 (Opp (Mul (Del (0, 1) (0, 20004)) p1044))))))))%N.
(* total(absolute(gradient(total((1 + u[l])*(hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T - hadamard(identity(n), hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T))[k, l], l), y)[l]), l) <= 8*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by one norm least *)
Lemma step_289 :
  forall (n d : nat) (A : mat) (b u x y : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => Rabs (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y l))
  <= 8 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A b u x y zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; d] [zeta] [b; u; y; x] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e425 <= den Ev rv e423) by (exact (one_norm_least n (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y) (den Ev rv e423) (fun u0 Hu0 Hu1 => (step_288 n d A b u0 u x y zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hu0 Hh3 Hh4 Hh5 Hh6 Hh7)) Hs_n)).
  exact (P1).
Qed.

Definition p1046 : ex := (Abs (D (T1 1 (0, 4097)) (Sum (0, 4098) (Mul (Add e75 (V1 2 (0, 4098))) (Add (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4105) (Pow (Mul (Inv (Sum (0, 4107) (Mul (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 3 (1, 4108))))) e75))) (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 3 (1, 4106)))))) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4109) (Mul (Mul (Inv (Sum (0, 4111) (Mul (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4111) (1, 4112)) (V1 3 (1, 4112))))) e75))) (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 3 (1, 4110)))))) (V1 4 (0, 4109)))))) (Mul (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 3 (1, 4101))))) e75))) (Exp (Sum (1, 4099) (Mul (V2 0 (0, 1) (1, 4099)) (V1 3 (1, 4099)))))) (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 3 (1, 4104))))) e75))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4098) (1, 4102)) (V1 3 (1, 4102)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4114) (Mul (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4114) (1, 4115)) (V1 3 (1, 4115))))) e75))) (Exp (Sum (1, 4113) (Mul (V2 0 (0, 1) (1, 4113)) (V1 3 (1, 4113)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4117) (Mul (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4117) (1, 4118)) (V1 3 (1, 4118))))) e75))) (Exp (Sum (1, 4116) (Mul (V2 0 (0, 1) (1, 4116)) (V1 3 (1, 4116))))))) (Opp (V1 4 (0, 1))))) (Mul (Inv (Sum (0, 4120) (Mul (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4120) (1, 4121)) (V1 3 (1, 4121))))) e75))) (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4098) (1, 4119)) (V1 3 (1, 4119)))))))) (Mul (Mul (Inv (Sum (0, 4123) (Mul (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4123) (1, 4124)) (V1 3 (1, 4124))))) e75))) (Exp (Sum (1, 4122) (Mul (V2 0 (0, 1) (1, 4122)) (V1 3 (1, 4122)))))) (Mul (Mul (Inv (Sum (0, 4126) (Mul (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4126) (1, 4127)) (V1 3 (1, 4127))))) e75))) (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4098) (1, 4125)) (V1 3 (1, 4125)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4129) (Mul (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4129) (1, 4130)) (V1 3 (1, 4130))))) e75))) (Exp (Sum (1, 4128) (Mul (V2 0 (0, 4098) (1, 4128)) (V1 3 (1, 4128))))))) (Opp (V1 4 (0, 4098))))))) (Add (Mul (Add (V1 1 (0, 1)) (Mul (Opp (Sum (0, 4131) (Mul (Mul (Inv (Sum (0, 4133) (Mul (Exp (Sum (1, 4134) (Mul (V2 0 (0, 4133) (1, 4134)) (V1 3 (1, 4134))))) e75))) (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 3 (1, 4132)))))) (V1 1 (0, 4131))))) e75)) e75) (Mul e75 (Add (V1 1 (0, 4098)) (Mul (Opp (Sum (0, 4135) (Mul (Mul (Inv (Sum (0, 4137) (Mul (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4137) (1, 4138)) (V1 3 (1, 4138))))) e75))) (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4135) (1, 4136)) (V1 3 (1, 4136)))))) (V1 1 (0, 4135))))) e75))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4140) (Mul (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 3 (1, 4141))))) e75))) (Exp (Sum (1, 4139) (Mul (V2 0 (0, 1) (1, 4139)) (V1 3 (1, 4139)))))) (Mul (Inv (Sum (0, 4143) (Mul (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4143) (1, 4144)) (V1 3 (1, 4144))))) e75))) (Exp (Sum (1, 4142) (Mul (V2 0 (0, 1) (1, 4142)) (V1 3 (1, 4142))))))) (Add (V1 1 (0, 1)) (Mul (Opp (Sum (0, 4145) (Mul (Mul (Inv (Sum (0, 4147) (Mul (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4147) (1, 4148)) (V1 3 (1, 4148))))) e75))) (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4145) (1, 4146)) (V1 3 (1, 4146)))))) (V1 1 (0, 4145))))) e75))) (Mul (Inv (Sum (0, 4150) (Mul (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4150) (1, 4151)) (V1 3 (1, 4151))))) e75))) (Exp (Sum (1, 4149) (Mul (V2 0 (0, 4098) (1, 4149)) (V1 3 (1, 4149))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4153) (Mul (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4153) (1, 4154)) (V1 3 (1, 4154))))) e75))) (Exp (Sum (1, 4152) (Mul (V2 0 (0, 1) (1, 4152)) (V1 3 (1, 4152)))))) (Mul (Mul (Mul (Inv (Sum (0, 4156) (Mul (Exp (Sum (1, 4157) (Mul (V2 0 (0, 4156) (1, 4157)) (V1 3 (1, 4157))))) e75))) (Exp (Sum (1, 4155) (Mul (V2 0 (0, 4098) (1, 4155)) (V1 3 (1, 4155)))))) (Mul (Inv (Sum (0, 4159) (Mul (Exp (Sum (1, 4160) (Mul (V2 0 (0, 4159) (1, 4160)) (V1 3 (1, 4160))))) e75))) (Exp (Sum (1, 4158) (Mul (V2 0 (0, 4098) (1, 4158)) (V1 3 (1, 4158))))))) (Add (V1 1 (0, 4098)) (Mul (Opp (Sum (0, 4161) (Mul (Mul (Inv (Sum (0, 4163) (Mul (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4163) (1, 4164)) (V1 3 (1, 4164))))) e75))) (Exp (Sum (1, 4162) (Mul (V2 0 (0, 4161) (1, 4162)) (V1 3 (1, 4162)))))) (V1 1 (0, 4161))))) e75)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4171) (Mul (Mul (Mul (Inv (Sum (0, 4173) (Mul (Exp (Sum (1, 4174) (Mul (V2 0 (0, 4173) (1, 4174)) (V1 3 (1, 4174))))) e75))) (Exp (Sum (1, 4172) (Mul (V2 0 (0, 4171) (1, 4172)) (V1 3 (1, 4172)))))) (Mul (Inv (Sum (0, 4176) (Mul (Exp (Sum (1, 4177) (Mul (V2 0 (0, 4176) (1, 4177)) (V1 3 (1, 4177))))) e75))) (Exp (Sum (1, 4175) (Mul (V2 0 (0, 4171) (1, 4175)) (V1 3 (1, 4175))))))) (Add (V1 1 (0, 4171)) (Mul (Opp (Sum (0, 4178) (Mul (Mul (Inv (Sum (0, 4180) (Mul (Exp (Sum (1, 4181) (Mul (V2 0 (0, 4180) (1, 4181)) (V1 3 (1, 4181))))) e75))) (Exp (Sum (1, 4179) (Mul (V2 0 (0, 4178) (1, 4179)) (V1 3 (1, 4179)))))) (V1 1 (0, 4178))))) e75)))))) (Mul (Int 2) (Sum (0, 4182) (Mul (Mul (Mul (Inv (Sum (0, 4184) (Mul (Exp (Sum (1, 4185) (Mul (V2 0 (0, 4184) (1, 4185)) (V1 3 (1, 4185))))) e75))) (Exp (Sum (1, 4183) (Mul (V2 0 (0, 4182) (1, 4183)) (V1 3 (1, 4183)))))) (V1 4 (0, 4182))) (Add (V1 1 (0, 4182)) (Mul (Opp (Sum (0, 4186) (Mul (Mul (Inv (Sum (0, 4188) (Mul (Exp (Sum (1, 4189) (Mul (V2 0 (0, 4188) (1, 4189)) (V1 3 (1, 4189))))) e75))) (Exp (Sum (1, 4187) (Mul (V2 0 (0, 4186) (1, 4187)) (V1 3 (1, 4187)))))) (V1 1 (0, 4186))))) e75)))))) (Mul (Mul (Inv (Sum (0, 4166) (Mul (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4166) (1, 4167)) (V1 3 (1, 4167))))) e75))) (Exp (Sum (1, 4165) (Mul (V2 0 (0, 1) (1, 4165)) (V1 3 (1, 4165)))))) (Mul (Inv (Sum (0, 4169) (Mul (Exp (Sum (1, 4170) (Mul (V2 0 (0, 4169) (1, 4170)) (V1 3 (1, 4170))))) e75))) (Exp (Sum (1, 4168) (Mul (V2 0 (0, 4098) (1, 4168)) (V1 3 (1, 4168))))))))) (Opp (Mul (Del (0, 1) (0, 4098)) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4196) (Pow (Mul (Inv (Sum (0, 4198) (Mul (Exp (Sum (1, 4199) (Mul (V2 0 (0, 4198) (1, 4199)) (V1 3 (1, 4199))))) e75))) (Exp (Sum (1, 4197) (Mul (V2 0 (0, 4196) (1, 4197)) (V1 3 (1, 4197)))))) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4200) (Mul (Mul (Inv (Sum (0, 4202) (Mul (Exp (Sum (1, 4203) (Mul (V2 0 (0, 4202) (1, 4203)) (V1 3 (1, 4203))))) e75))) (Exp (Sum (1, 4201) (Mul (V2 0 (0, 4200) (1, 4201)) (V1 3 (1, 4201)))))) (V1 4 (0, 4200)))))) (Mul (Mul (Inv (Sum (0, 4191) (Mul (Exp (Sum (1, 4192) (Mul (V2 0 (0, 4191) (1, 4192)) (V1 3 (1, 4192))))) e75))) (Exp (Sum (1, 4190) (Mul (V2 0 (0, 1) (1, 4190)) (V1 3 (1, 4190)))))) (Mul (Inv (Sum (0, 4194) (Mul (Exp (Sum (1, 4195) (Mul (V2 0 (0, 4194) (1, 4195)) (V1 3 (1, 4195))))) e75))) (Exp (Sum (1, 4193) (Mul (V2 0 (0, 4098) (1, 4193)) (V1 3 (1, 4193)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4205) (Mul (Exp (Sum (1, 4206) (Mul (V2 0 (0, 4205) (1, 4206)) (V1 3 (1, 4206))))) e75))) (Exp (Sum (1, 4204) (Mul (V2 0 (0, 1) (1, 4204)) (V1 3 (1, 4204)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4208) (Mul (Exp (Sum (1, 4209) (Mul (V2 0 (0, 4208) (1, 4209)) (V1 3 (1, 4209))))) e75))) (Exp (Sum (1, 4207) (Mul (V2 0 (0, 1) (1, 4207)) (V1 3 (1, 4207))))))) (Opp (V1 4 (0, 1))))) (Mul (Inv (Sum (0, 4211) (Mul (Exp (Sum (1, 4212) (Mul (V2 0 (0, 4211) (1, 4212)) (V1 3 (1, 4212))))) e75))) (Exp (Sum (1, 4210) (Mul (V2 0 (0, 4098) (1, 4210)) (V1 3 (1, 4210)))))))) (Mul (Mul (Inv (Sum (0, 4214) (Mul (Exp (Sum (1, 4215) (Mul (V2 0 (0, 4214) (1, 4215)) (V1 3 (1, 4215))))) e75))) (Exp (Sum (1, 4213) (Mul (V2 0 (0, 1) (1, 4213)) (V1 3 (1, 4213)))))) (Mul (Mul (Inv (Sum (0, 4217) (Mul (Exp (Sum (1, 4218) (Mul (V2 0 (0, 4217) (1, 4218)) (V1 3 (1, 4218))))) e75))) (Exp (Sum (1, 4216) (Mul (V2 0 (0, 4098) (1, 4216)) (V1 3 (1, 4216)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4220) (Mul (Exp (Sum (1, 4221) (Mul (V2 0 (0, 4220) (1, 4221)) (V1 3 (1, 4221))))) e75))) (Exp (Sum (1, 4219) (Mul (V2 0 (0, 4098) (1, 4219)) (V1 3 (1, 4219))))))) (Opp (V1 4 (0, 4098))))))) (Add (Mul (Add (V1 1 (0, 1)) (Mul (Opp (Sum (0, 4222) (Mul (Mul (Inv (Sum (0, 4224) (Mul (Exp (Sum (1, 4225) (Mul (V2 0 (0, 4224) (1, 4225)) (V1 3 (1, 4225))))) e75))) (Exp (Sum (1, 4223) (Mul (V2 0 (0, 4222) (1, 4223)) (V1 3 (1, 4223)))))) (V1 1 (0, 4222))))) e75)) e75) (Mul e75 (Add (V1 1 (0, 4098)) (Mul (Opp (Sum (0, 4226) (Mul (Mul (Inv (Sum (0, 4228) (Mul (Exp (Sum (1, 4229) (Mul (V2 0 (0, 4228) (1, 4229)) (V1 3 (1, 4229))))) e75))) (Exp (Sum (1, 4227) (Mul (V2 0 (0, 4226) (1, 4227)) (V1 3 (1, 4227)))))) (V1 1 (0, 4226))))) e75))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4231) (Mul (Exp (Sum (1, 4232) (Mul (V2 0 (0, 4231) (1, 4232)) (V1 3 (1, 4232))))) e75))) (Exp (Sum (1, 4230) (Mul (V2 0 (0, 1) (1, 4230)) (V1 3 (1, 4230)))))) (Mul (Inv (Sum (0, 4234) (Mul (Exp (Sum (1, 4235) (Mul (V2 0 (0, 4234) (1, 4235)) (V1 3 (1, 4235))))) e75))) (Exp (Sum (1, 4233) (Mul (V2 0 (0, 1) (1, 4233)) (V1 3 (1, 4233))))))) (Add (V1 1 (0, 1)) (Mul (Opp (Sum (0, 4236) (Mul (Mul (Inv (Sum (0, 4238) (Mul (Exp (Sum (1, 4239) (Mul (V2 0 (0, 4238) (1, 4239)) (V1 3 (1, 4239))))) e75))) (Exp (Sum (1, 4237) (Mul (V2 0 (0, 4236) (1, 4237)) (V1 3 (1, 4237)))))) (V1 1 (0, 4236))))) e75))) (Mul (Inv (Sum (0, 4241) (Mul (Exp (Sum (1, 4242) (Mul (V2 0 (0, 4241) (1, 4242)) (V1 3 (1, 4242))))) e75))) (Exp (Sum (1, 4240) (Mul (V2 0 (0, 4098) (1, 4240)) (V1 3 (1, 4240))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4244) (Mul (Exp (Sum (1, 4245) (Mul (V2 0 (0, 4244) (1, 4245)) (V1 3 (1, 4245))))) e75))) (Exp (Sum (1, 4243) (Mul (V2 0 (0, 1) (1, 4243)) (V1 3 (1, 4243)))))) (Mul (Mul (Mul (Inv (Sum (0, 4247) (Mul (Exp (Sum (1, 4248) (Mul (V2 0 (0, 4247) (1, 4248)) (V1 3 (1, 4248))))) e75))) (Exp (Sum (1, 4246) (Mul (V2 0 (0, 4098) (1, 4246)) (V1 3 (1, 4246)))))) (Mul (Inv (Sum (0, 4250) (Mul (Exp (Sum (1, 4251) (Mul (V2 0 (0, 4250) (1, 4251)) (V1 3 (1, 4251))))) e75))) (Exp (Sum (1, 4249) (Mul (V2 0 (0, 4098) (1, 4249)) (V1 3 (1, 4249))))))) (Add (V1 1 (0, 4098)) (Mul (Opp (Sum (0, 4252) (Mul (Mul (Inv (Sum (0, 4254) (Mul (Exp (Sum (1, 4255) (Mul (V2 0 (0, 4254) (1, 4255)) (V1 3 (1, 4255))))) e75))) (Exp (Sum (1, 4253) (Mul (V2 0 (0, 4252) (1, 4253)) (V1 3 (1, 4253)))))) (V1 1 (0, 4252))))) e75)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4262) (Mul (Mul (Mul (Inv (Sum (0, 4264) (Mul (Exp (Sum (1, 4265) (Mul (V2 0 (0, 4264) (1, 4265)) (V1 3 (1, 4265))))) e75))) (Exp (Sum (1, 4263) (Mul (V2 0 (0, 4262) (1, 4263)) (V1 3 (1, 4263)))))) (Mul (Inv (Sum (0, 4267) (Mul (Exp (Sum (1, 4268) (Mul (V2 0 (0, 4267) (1, 4268)) (V1 3 (1, 4268))))) e75))) (Exp (Sum (1, 4266) (Mul (V2 0 (0, 4262) (1, 4266)) (V1 3 (1, 4266))))))) (Add (V1 1 (0, 4262)) (Mul (Opp (Sum (0, 4269) (Mul (Mul (Inv (Sum (0, 4271) (Mul (Exp (Sum (1, 4272) (Mul (V2 0 (0, 4271) (1, 4272)) (V1 3 (1, 4272))))) e75))) (Exp (Sum (1, 4270) (Mul (V2 0 (0, 4269) (1, 4270)) (V1 3 (1, 4270)))))) (V1 1 (0, 4269))))) e75)))))) (Mul (Int 2) (Sum (0, 4273) (Mul (Mul (Mul (Inv (Sum (0, 4275) (Mul (Exp (Sum (1, 4276) (Mul (V2 0 (0, 4275) (1, 4276)) (V1 3 (1, 4276))))) e75))) (Exp (Sum (1, 4274) (Mul (V2 0 (0, 4273) (1, 4274)) (V1 3 (1, 4274)))))) (V1 4 (0, 4273))) (Add (V1 1 (0, 4273)) (Mul (Opp (Sum (0, 4277) (Mul (Mul (Inv (Sum (0, 4279) (Mul (Exp (Sum (1, 4280) (Mul (V2 0 (0, 4279) (1, 4280)) (V1 3 (1, 4280))))) e75))) (Exp (Sum (1, 4278) (Mul (V2 0 (0, 4277) (1, 4278)) (V1 3 (1, 4278)))))) (V1 1 (0, 4277))))) e75)))))) (Mul (Mul (Inv (Sum (0, 4257) (Mul (Exp (Sum (1, 4258) (Mul (V2 0 (0, 4257) (1, 4258)) (V1 3 (1, 4258))))) e75))) (Exp (Sum (1, 4256) (Mul (V2 0 (0, 1) (1, 4256)) (V1 3 (1, 4256)))))) (Mul (Inv (Sum (0, 4260) (Mul (Exp (Sum (1, 4261) (Mul (V2 0 (0, 4260) (1, 4261)) (V1 3 (1, 4261))))) e75))) (Exp (Sum (1, 4259) (Mul (V2 0 (0, 4098) (1, 4259)) (V1 3 (1, 4259))))))))))))))))%N.
Definition e426 : ex := (Sum (0, 4097) p1046)%N.
Definition p1048 : ex := (Mul e80 (Sqrt (Int 2)))%N.
Definition p1049 : ex := (Mul p1048 p7)%N.
Definition e427 : ex := (Mul p1049 e426)%N.
Definition e428 : ex := (Mul p1049 e423)%N.
Definition p1052 : ex := (Sum (0, 20005) (Abs p1024))%N.
Definition e429 : ex := (Mul (Mul p13 p1052) e80)%N.
Definition p1054 : ex := (Mul p1048 p10)%N.
Definition e430 : ex := (Mul p1054 p1052)%N.
Definition e431 : ex := (Mul p1054 e423)%N.
Definition p1057 : ex := (Mul (Mul e415 (Sqrt (Int 2))) (Pow e27 2%nat))%N.
Definition p1058 : ex := (Mul (Mul p1057 (Add e75 e44)) p446)%N.
Definition e432 : ex := (Mul p1058 p10)%N.
(* sqrt(2)*norm(g)*total(absolute(gradient(total((u[l] + 1)*(hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T - hadamard(identity(n), hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T))[k, l], l), y)[k1]), k1)/2 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(g), by replace *)
Lemma step_290 :
  forall (n d : nat) (A : mat) (b g u x y : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sqrt 2 * norm n g * sum n (fun k1 => Rabs (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y k1)) / 2
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g.
Proof.
  intros n d A b g u x y zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; d] [zeta] [g; y; u; x; b] [A] [((0%N, 1%N), k)] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e426 e423 _ (fun sv Wv SFv => (step_289 n d A b u x y zeta (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)) Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)) (nil_replaced Ev rv)) e427 e428.
  equal Q2 e429 e430.
  equal Q3 e431 e432.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* inner(g, gradient(total((1 + u[l])*(hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T - hadamard(identity(n), hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T))[k, l], l), y)) <= sqrt(2)*norm(g)*total(absolute(gradient(total((u[l] + 1)*(hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T - hadamard(identity(n), hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T))[k, l], l), y)[k1]), k1)/2, by discharge *)
Lemma step_291 :
  forall (n d : nat) (A : mat) (b g u x y : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n g (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y)
  <= sqrt 2 * norm n g * sum n (fun k1 => Rabs (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y k1)) / 2.
Proof.
  intros n d A b g u x y k Hs_n Hs_d Hi_k.
  setting [n; d] [] [y; u; x; b; g] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e11) by (exact (step_5 n d A b u x y k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e12 <= den Ev rv e13) by (exact (step_6 n d A b g u x y k Hs_n Hs_d Hi_k P1)).
  exact (P2).
Qed.

(* inner(g, gradient(total((1 + u[l])*(hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T - hadamard(identity(n), hadamard(W(x), (y - inner(f(x), y)*ones(n))*ones(n).T + ones(n)*(y - inner(f(x), y)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), y - inner(f(x), y)*ones(n)) + 2*inner(hadamard(f(x), b), y - inner(f(x), y)*ones(n)))*f(x)*f(x).T))[k, l], l), y)) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(g), by transitive *)
Lemma step_292 :
  forall (n d : nat) (A : mat) (b g u x y : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  inner n g (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y)
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g.
Proof.
  intros n d A b g u x y zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; d] [zeta] [g; y; u; x; b] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e422 <= den Ev rv e429) by (exact (step_291 n d A b g u x y k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e429 <= den Ev rv e432) by (exact (step_290 n d A b g u x y zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* total((1 + u[l])*(hadamard(W(x), (g - inner(f(x), g)*ones(n))*ones(n).T + ones(n)*(g - inner(f(x), g)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), g - inner(f(x), g)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), g - inner(f(x), g)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), g - inner(f(x), g)*ones(n)) + 2*inner(hadamard(f(x), b), g - inner(f(x), g)*ones(n)))*f(x)*f(x).T - hadamard(identity(n), hadamard(W(x), (g - inner(f(x), g)*ones(n))*ones(n).T + ones(n)*(g - inner(f(x), g)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), g - inner(f(x), g)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), g - inner(f(x), g)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), g - inner(f(x), g)*ones(n)) + 2*inner(hadamard(f(x), b), g - inner(f(x), g)*ones(n)))*f(x)*f(x).T))[k, l], l) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(g), by assume *)
Lemma step_293 :
  forall (n d : nat) (A : mat) (b g u x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd g (vscal (- inner n (f n d A x) g) ones)) ones) (outer ones (vadd g (vscal (- inner n (f n d A x) g) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones))) + 2 * inner n (had (f n d A x) b) (vadd g (vscal (- inner n (f n d A x) g) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd g (vscal (- inner n (f n d A x) g) ones)) ones) (outer ones (vadd g (vscal (- inner n (f n d A x) g) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones))) + 2 * inner n (had (f n d A x) b) (vadd g (vscal (- inner n (f n d A x) g) ones))) (outer (f n d A x) (f n d A x)))))) k l)
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g ->
  sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd g (vscal (- inner n (f n d A x) g) ones)) ones) (outer ones (vadd g (vscal (- inner n (f n d A x) g) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones))) + 2 * inner n (had (f n d A x) b) (vadd g (vscal (- inner n (f n d A x) g) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd g (vscal (- inner n (f n d A x) g) ones)) ones) (outer ones (vadd g (vscal (- inner n (f n d A x) g) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones))) + 2 * inner n (had (f n d A x) b) (vadd g (vscal (- inner n (f n d A x) g) ones))) (outer (f n d A x) (f n d A x)))))) k l)
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g.
Proof.
  intros n d A b g u x zeta k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [zeta] [u; x; b; g] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p1060 : ex := (Sum (0, 20002) (Mul p962 (V1 2 (0, 20002))))%N.
Definition p1061 : ex := (Add p971 (Mul (Int 2) p1060))%N.
Definition p1062 : ex := (Mul p968 p970)%N.
Definition p1063 : ex := (Mul p970 (Add p973 (Opp (V1 2 (0, 20004)))))%N.
Definition p1064 : ex := (Add (Add (Mul p1061 p1062) (Mul (Mul p968 (Add p972 (Opp (V1 2 (0, 1))))) p970)) (Mul p968 p1063))%N.
Definition p1065 : ex := (Mul (Opp (Sum (0, 20002) (Mul p962 (V1 4 (0, 20002))))) e75)%N.
Definition p1066 : ex := (Add (V1 4 (0, 1)) p1065)%N.
Definition p1067 : ex := (Add (V1 4 (0, 20004)) p1065)%N.
Definition p1068 : ex := (Mul p968 p968)%N.
Definition p1069 : ex := (Mul p970 p970)%N.
Definition p1070 : ex := (Add (V1 4 (0, 20003)) p1065)%N.
Definition p1071 : ex := (Mul p960 (V1 2 (0, 20003)))%N.
Definition p1072 : ex := (Add (Add (Add (Mul p1064 (Add (Mul p1066 e75) (Mul e75 p1067))) (Mul (Int 2) (Mul (Mul p1068 p1066) p970))) (Mul (Int 2) (Mul p968 (Mul p1069 p1067)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p961 p1070)))) (Mul (Int 2) (Sum (0, 20003) (Mul p1071 p1070)))) p1062))%N.
Definition p1073 : ex := (Mul (V1 3 (0, 20005)) (D (T1 4 (0, 20005)) (Sum (0, 20004) (Mul p1009 (Add p1072 (Opp (Mul (Del (0, 1) (0, 20004)) p1072)))))))%N.
Definition e433 : ex := (Sum (0, 20005) p1073)%N.
Definition p1075 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 3 (0, 20000)) 2%nat)))%N.
Definition e434 : ex := (Mul p1058 p1075)%N.
Definition e435 : ex := (Add e434 (Opp e433))%N.
Definition p1078 : ex := (Mul (Opp p985) e75)%N.
Definition p1079 : ex := (Add (V1 3 (0, 1)) p1078)%N.
Definition p1080 : ex := (Add (V1 3 (0, 20004)) p1078)%N.
Definition p1081 : ex := (Mul e75 p1080)%N.
Definition p1082 : ex := (Mul p1069 p1080)%N.
Definition p1083 : ex := (Add (V1 3 (0, 20003)) p1078)%N.
Definition p1084 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p961 p1083)))) (Mul (Int 2) (Sum (0, 20003) (Mul p1071 p1083))))%N.
Definition p1085 : ex := (Add (Add (Add (Mul p1064 (Add (Mul p1079 e75) p1081)) (Mul (Int 2) (Mul (Mul p1068 p1079) p970))) (Mul (Int 2) (Mul p968 p1082))) (Mul p1084 p1062))%N.
Definition p1086 : ex := (Add p1085 (Opp (Mul (Del (0, 1) (0, 20004)) p1085)))%N.
Definition p1087 : ex := (Mul p1009 p1086)%N.
Definition e437 : ex := (Sum (0, 20004) p1087)%N.
Definition e436 : ex := (Add e434 (Opp e437))%N.
(* total((1 + u[l])*(hadamard(W(x), (g - inner(f(x), g)*ones(n))*ones(n).T + ones(n)*(g - inner(f(x), g)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), g - inner(f(x), g)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), g - inner(f(x), g)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), g - inner(f(x), g)*ones(n)) + 2*inner(hadamard(f(x), b), g - inner(f(x), g)*ones(n)))*f(x)*f(x).T - hadamard(identity(n), hadamard(W(x), (g - inner(f(x), g)*ones(n))*ones(n).T + ones(n)*(g - inner(f(x), g)*ones(n)).T) + 2*hadamard(hadamard(f(x), f(x)), g - inner(f(x), g)*ones(n))*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), g - inner(f(x), g)*ones(n)).T + (-6*inner(hadamard(f(x), f(x)), g - inner(f(x), g)*ones(n)) + 2*inner(hadamard(f(x), b), g - inner(f(x), g)*ones(n)))*f(x)*f(x).T))[k, l], l) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(g), by discharge *)
Lemma step_294 :
  forall (n d : nat) (A : mat) (b g u x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd g (vscal (- inner n (f n d A x) g) ones)) ones) (outer ones (vadd g (vscal (- inner n (f n d A x) g) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones))) + 2 * inner n (had (f n d A x) b) (vadd g (vscal (- inner n (f n d A x) g) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd g (vscal (- inner n (f n d A x) g) ones)) ones) (outer ones (vadd g (vscal (- inner n (f n d A x) g) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd g (vscal (- inner n (f n d A x) g) ones))) + 2 * inner n (had (f n d A x) b) (vadd g (vscal (- inner n (f n d A x) g) ones))) (outer (f n d A x) (f n d A x)))))) k l)
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g.
Proof.
  intros n d A b g u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; d] [zeta] [u; x; b; g; (fun _ => 0)] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e433 <= den Ev rv e434) by (exact (step_292 n d A b g u x (fun _ => 0) zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  equal Q2 e435 e436.
  assert (P3 : den Ev rv e437 <= den Ev rv e434) by (exact (rearranged (den Ev rv e433) (den Ev rv e434) (den Ev rv e437) (den Ev rv e434) P1 Q2)).
  assert (P4 : den Ev rv e437 <= den Ev rv e434) by (exact (step_293 n d A b g u x zeta k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

(* inner(u, (W_g() - hadamard(identity(n), W_g())).T*basis(k)) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(g) - total((W_g() - hadamard(identity(n), W_g()))[k, l], l), by assume *)
Lemma step_295 :
  forall (n d : nat) (A : mat) (b g u x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n u (mulv n (tr (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))))) (basis k))
  <= - sum n (fun l => madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g ->
  inner n u (mulv n (tr (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))))) (basis k))
  <= - sum n (fun l => madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g.
Proof.
  intros n d A b g u x zeta k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [zeta] [u; x; b; g] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p1090 : ex := (Opp (Sum (0, 20004) p1086))%N.
Definition e440 : ex := (Add p1090 e434)%N.
Definition p1092 : ex := (Mul p959 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p1093 : ex := (Mul p970 p1092)%N.
Definition p1094 : ex := (Mul (Int 2) p1092)%N.
Definition p1095 : ex := (Mul p1092 (Add p1094 (Opp (V1 2 (0, 20005)))))%N.
Definition p1096 : ex := (Add (V1 3 (0, 20005)) p1078)%N.
Definition p1097 : ex := (Mul p1092 p1092)%N.
Definition p1098 : ex := (Mul p1097 p1096)%N.
Definition p1099 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1061 p1093) (Mul p1063 p1092)) (Mul p970 p1095)) (Add (Mul p1080 e75) (Mul e75 p1096))) (Mul (Int 2) (Mul p1082 p1092))) (Mul (Int 2) (Mul p970 p1098))) (Mul p1084 p1093))%N.
Definition p1100 : ex := (Add p1099 (Opp (Mul (Del (0, 20004) (0, 20005)) p1099)))%N.
Definition p1101 : ex := (Mul (V1 0 (0, 20005)) (Sum (0, 20004) (Mul p1100 (Del (0, 20004) (0, 1)))))%N.
Definition e439 : ex := (Sum (0, 20005) p1101)%N.
Definition e438 : ex := (Add e440 (Opp e439))%N.
(* inner(u, (W_g() - hadamard(identity(n), W_g())).T*basis(k)) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(g) - total((W_g() - hadamard(identity(n), W_g()))[k, l], l), by discharge *)
Lemma step_296 :
  forall (n d : nat) (A : mat) (b g u x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  inner n u (mulv n (tr (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))))) (basis k))
  <= - sum n (fun l => madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g.
Proof.
  intros n d A b g u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; d] [zeta] [u; x; b; g] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e437 <= den Ev rv e434) by (exact (step_294 n d A b g u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  equal Q2 e436 e438.
  assert (P3 : den Ev rv e439 <= den Ev rv e440) by (exact (rearranged (den Ev rv e437) (den Ev rv e434) (den Ev rv e439) (den Ev rv e440) P1 Q2)).
  assert (P4 : den Ev rv e439 <= den Ev rv e440) by (exact (step_295 n d A b g u x zeta k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p1104 : ex := (Add p24 (Mul (Int 2) p32))%N.
Definition p1105 : ex := (Mul p22 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p1106 : ex := (Mul p27 p1105)%N.
Definition p1107 : ex := (Mul p27 (Add p30 (Opp (V1 0 (0, 20004)))))%N.
Definition p1108 : ex := (Mul p1105 (Add (Mul (Int 2) p1105) (Opp (V1 0 (0, 20005)))))%N.
Definition p1109 : ex := (Mul (Opp p25) e75)%N.
Definition p1110 : ex := (Add (V1 3 (0, 20004)) p1109)%N.
Definition p1111 : ex := (Add (V1 3 (0, 20005)) p1109)%N.
Definition p1112 : ex := (Mul p37 p1110)%N.
Definition p1113 : ex := (Mul (Mul p1105 p1105) p1111)%N.
Definition p1114 : ex := (Add (V1 3 (0, 20003)) p1109)%N.
Definition p1115 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p39 p1114)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p38 (V1 0 (0, 20003))) p1114))))%N.
Definition p1116 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1104 p1106) (Mul p1107 p1105)) (Mul p27 p1108)) (Add (Mul p1110 e75) (Mul e75 p1111))) (Mul (Int 2) (Mul p1112 p1105))) (Mul (Int 2) (Mul p27 p1113))) (Mul p1115 p1106))%N.
Definition e441 : ex := (Sum (0, 20005) (Mul (V1 1 (0, 20005)) (Sum (0, 20004) (Mul (Add p1116 (Opp (Mul (Del (0, 20004) (0, 20005)) p1116))) (Del (0, 20004) (0, 1))))))%N.
Definition p1118 : ex := (Add (V1 3 (0, 1)) p1109)%N.
Definition p1119 : ex := (Mul e75 p1110)%N.
Definition p1120 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1104 p28) (Mul (Mul p26 (Add p29 e76)) p27)) (Mul p26 p1107)) (Add (Mul p1118 e75) p1119)) (Mul (Int 2) (Mul (Mul p36 p1118) p27))) (Mul (Int 2) (Mul p26 p1112))) (Mul p1115 p28))%N.
Definition e442 : ex := (Add (Opp (Sum (0, 20004) (Add p1120 (Opp (Mul (Del (0, 1) (0, 20004)) p1120))))) e434)%N.
Lemma step_297 :
  forall (n d : nat) (A : mat) (b g u x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  maxnorm n u <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  inner n u (mulv n (tr (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))))) (basis k))
  <= - sum n (fun l => madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g.
Proof.
  intros n d A b g u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7.
  setting [n; d] [zeta] [b; u; x; g] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e441 <= den Ev rv e442) by (exact (step_296 n d A b g u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  exact (P1).
Qed.

Definition p1122 : ex := (Add p971 p974)%N.
Definition p1123 : ex := (Mul p970 (Add p973 (Opp (V1 0 (0, 20004)))))%N.
Definition p1124 : ex := (Mul (Opp p1060) e75)%N.
Definition p1125 : ex := (Add (V1 2 (0, 1)) p1124)%N.
Definition p1126 : ex := (Add (V1 2 (0, 20004)) p1124)%N.
Definition p1127 : ex := (Mul p1069 p1126)%N.
Definition p1128 : ex := (Add (V1 2 (0, 20003)) p1124)%N.
Definition p1129 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p961 p1128)))) (Mul (Int 2) (Sum (0, 20003) (Mul p965 p1128))))%N.
Definition p1130 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1122 p1062) (Mul (Mul p968 (Add p972 e76)) p970)) (Mul p968 p1123)) (Add (Mul p1125 e75) (Mul e75 p1126))) (Mul (Int 2) (Mul (Mul p1068 p1125) p970))) (Mul (Int 2) (Mul p968 p1127))) (Mul p1129 p1062))%N.
Definition p1131 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 2 (0, 20000)) 2%nat)))%N.
Definition e450 : ex := (Mul p1058 p1131)%N.
Definition e443 : ex := (Add (Opp (Sum (0, 20004) (Add p1130 (Opp (Mul (Del (0, 1) (0, 20004)) p1130))))) e450)%N.
Definition p1134 : ex := (Add (V1 2 (0, 20005)) p1124)%N.
Definition p1135 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1122 p1093) (Mul p1123 p1092)) (Mul p970 (Mul p1092 (Add p1094 (Opp (V1 0 (0, 20005))))))) (Add (Mul p1126 e75) (Mul e75 p1134))) (Mul (Int 2) (Mul p1127 p1092))) (Mul (Int 2) (Mul p970 (Mul p1097 p1134)))) (Mul p1129 p1093))%N.
Definition e444 : ex := (Sum (0, 20005) (Abs (Sum (0, 20004) (Mul (Add p1135 (Opp (Mul (Del (0, 20004) (0, 20005)) p1135))) (Del (0, 20004) (0, 1))))))%N.
(* total(absolute(((W_g() - hadamard(identity(n), W_g())).T*basis(k))[l]), l) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(g) - total((W_g() - hadamard(identity(n), W_g()))[k, l], l), by one norm least *)
Lemma step_298 :
  forall (n d : nat) (A : mat) (b g x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => Rabs (mulv n (tr (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))))) (basis k) l))
  <= - sum n (fun l => madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g.
Proof.
  intros n d A b g x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [b; x; g] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e444 <= den Ev rv e443) by (exact (one_norm_least n (mulv n (tr (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))))) (basis k)) (den Ev rv e443) (fun u0 Hu0 Hu1 => (step_297 n d A b g u0 x zeta k Hs_n Hs_d Hi_k Hh1 Hu0 Hh2 Hh3 Hh4 Hh5 Hh6)) Hs_n)).
  exact (P1).
Qed.

(* total(absolute((W_g() - hadamard(identity(n), W_g()))[k, l]) + (W_g() - hadamard(identity(n), W_g()))[k, l], l) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(g), by assume *)
Lemma step_299 :
  forall (n d : nat) (A : mat) (b g x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  sum n (fun l => Rabs (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l)
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g ->
  sum n (fun l => Rabs (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l)
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g.
Proof.
  intros n d A b g x zeta k Hs_n Hs_d Hi_k Hh1.
  setting [n; d] [zeta] [x; b; g] [A] [((0%N, 1%N), k)] [].
  exact Hh1.
Qed.

Definition p1137 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p953 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p953 (V1 1 (0, 20002))))))%N.
Definition p1138 : ex := (Mul p952 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p1139 : ex := (Mul p952 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p1140 : ex := (Mul p1138 p1139)%N.
Definition p1141 : ex := (Mul p1138 (Add (Mul (Int 2) p1138) (Opp (V1 1 (0, 20004)))))%N.
Definition p1142 : ex := (Mul (Opp (Sum (0, 20002) (Mul p953 (V1 2 (0, 20002))))) e75)%N.
Definition p1143 : ex := (Add (V1 2 (0, 20004)) p1142)%N.
Definition p1144 : ex := (Add (V1 2 (0, 20005)) p1142)%N.
Definition p1145 : ex := (Mul (Mul p1138 p1138) p1143)%N.
Definition p1146 : ex := (Mul p952 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p1147 : ex := (Add (V1 2 (0, 20003)) p1142)%N.
Definition p1148 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul (Mul p1146 p1146) p1147)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p1146 (V1 1 (0, 20003))) p1147))))%N.
Definition p1149 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1137 p1140) (Mul p1141 p1139)) (Mul p1138 (Mul p1139 (Add (Mul (Int 2) p1139) (Opp (V1 1 (0, 20005))))))) (Add (Mul p1143 e75) (Mul e75 p1144))) (Mul (Int 2) (Mul p1145 p1139))) (Mul (Int 2) (Mul p1138 (Mul (Mul p1139 p1139) p1144)))) (Mul p1148 p1140))%N.
Definition p1150 : ex := (Abs (Sum (0, 20004) (Mul (Add p1149 (Opp (Mul (Del (0, 20004) (0, 20005)) p1149))) (Del (0, 20004) (0, 1)))))%N.
Definition e445 : ex := (Sum (0, 20005) p1150)%N.
Definition p1152 : ex := (Mul p952 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p1153 : ex := (Mul p1152 p1138)%N.
Definition p1154 : ex := (Add (V1 2 (0, 1)) p1142)%N.
Definition p1155 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1137 p1153) (Mul (Mul p1152 (Add (Mul (Int 2) p1152) (Opp (V1 1 (0, 1))))) p1138)) (Mul p1152 p1141)) (Add (Mul p1154 e75) (Mul e75 p1143))) (Mul (Int 2) (Mul (Mul (Mul p1152 p1152) p1154) p1138))) (Mul (Int 2) (Mul p1152 p1145))) (Mul p1148 p1153))%N.
Definition p1156 : ex := (Add p1155 (Opp (Mul (Del (0, 1) (0, 20004)) p1155)))%N.
Definition p1157 : ex := (Opp (Sum (0, 20004) p1156))%N.
Definition e446 : ex := (Add p1157 e450)%N.
Definition e447 : ex := (Add e446 (Opp e445))%N.
Definition p1160 : ex := (Add (Abs p1156) p1156)%N.
Definition e449 : ex := (Sum (0, 20004) p1160)%N.
Definition e448 : ex := (Add e450 (Opp e449))%N.
(* total(absolute((W_g() - hadamard(identity(n), W_g()))[k, l]) + (W_g() - hadamard(identity(n), W_g()))[k, l], l) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(g), by discharge *)
Lemma step_300 :
  forall (n d : nat) (A : mat) (b g x : vec) (zeta : R) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => Rabs (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l)
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g.
Proof.
  intros n d A b g x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [x; b; g] [A] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e445 <= den Ev rv e446) by (exact (step_298 n d A b g x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e447 e448.
  assert (P3 : den Ev rv e449 <= den Ev rv e450) by (exact (rearranged (den Ev rv e445) (den Ev rv e446) (den Ev rv e449) (den Ev rv e450) P1 Q2)).
  assert (P4 : den Ev rv e449 <= den Ev rv e450) by (exact (step_299 n d A b g x zeta k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p1163 : ex := (Mul (Mul (Mul p1057 (Pow (V1 0 (0, 20001)) 2%nat)) (Add e75 e44)) p446)%N.
Definition e451 : ex := (Sum (0, 20001) (Mul p1163 p18))%N.
Definition p1165 : ex := (Mul (Pow p10 2%nat) p1058)%N.
Definition e452 : ex := (Mul p1165 p18)%N.
(* total(4*sqrt(2)*zeta**2*v[k]**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)*norm(g), k) <= C_3()*norm(g)*norm(v)**2, by same *)
Lemma step_301 :
  forall (n : nat) (g v : vec) (zeta : R),
  (0 < n)%nat ->
  sum n (fun k => 4 * sqrt 2 * zeta ^ 2 * v k ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g)
  <= norm n v ^ 2 * C_3 zeta * norm n g.
Proof.
  intros n g v zeta Hs_n.
  setting [n] [zeta] [v; g] [] [] [].
  equal Q1 e451 e452.
  exact (Req_le _ _ Q1).
Qed.

Definition p1167 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4104) (Pow (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 1 (1, 4107))))) e75))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105)))))) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4108) (Mul (Mul (Inv (Sum (0, 4110) (Mul (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 1 (1, 4111))))) e75))) (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 1 (1, 4109)))))) (V1 2 (0, 4108))))))%N.
Definition p1168 : ex := (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 1 (1, 4100))))) e75)))%N.
Definition p1169 : ex := (Inv (Sum (0, 4102) (Mul (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 1 (1, 4103))))) e75)))%N.
Definition p1170 : ex := (Inv (Sum (0, 4113) (Mul (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 1 (1, 4114))))) e75)))%N.
Definition p1171 : ex := (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 1 (1, 4117))))) e75)))%N.
Definition p1172 : ex := (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 1 (1, 4120))))) e75)))%N.
Definition p1173 : ex := (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 1 (1, 4123))))) e75)))%N.
Definition p1174 : ex := (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 1 (1, 4126))))) e75)))%N.
Definition p1175 : ex := (Inv (Sum (0, 4128) (Mul (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (V1 1 (1, 4129))))) e75)))%N.
Definition p1176 : ex := (Mul (Opp (Sum (0, 4130) (Mul (Mul (Inv (Sum (0, 4132) (Mul (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4132) (1, 4133)) (V1 1 (1, 4133))))) e75))) (Exp (Sum (1, 4131) (Mul (V2 0 (0, 4130) (1, 4131)) (V1 1 (1, 4131)))))) (V1 3 (0, 4130))))) e75)%N.
Definition p1177 : ex := (Mul (Opp (Sum (0, 4134) (Mul (Mul (Inv (Sum (0, 4136) (Mul (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4136) (1, 4137)) (V1 1 (1, 4137))))) e75))) (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 1 (1, 4135)))))) (V1 3 (0, 4134))))) e75)%N.
Definition p1178 : ex := (Inv (Sum (0, 4139) (Mul (Exp (Sum (1, 4140) (Mul (V2 0 (0, 4139) (1, 4140)) (V1 1 (1, 4140))))) e75)))%N.
Definition p1179 : ex := (Inv (Sum (0, 4142) (Mul (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4142) (1, 4143)) (V1 1 (1, 4143))))) e75)))%N.
Definition p1180 : ex := (Mul (Opp (Sum (0, 4144) (Mul (Mul (Inv (Sum (0, 4146) (Mul (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4146) (1, 4147)) (V1 1 (1, 4147))))) e75))) (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 1 (1, 4145)))))) (V1 3 (0, 4144))))) e75)%N.
Definition p1181 : ex := (Inv (Sum (0, 4149) (Mul (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4149) (1, 4150)) (V1 1 (1, 4150))))) e75)))%N.
Definition p1182 : ex := (Inv (Sum (0, 4152) (Mul (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4152) (1, 4153)) (V1 1 (1, 4153))))) e75)))%N.
Definition p1183 : ex := (Inv (Sum (0, 4155) (Mul (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4155) (1, 4156)) (V1 1 (1, 4156))))) e75)))%N.
Definition p1184 : ex := (Inv (Sum (0, 4158) (Mul (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4158) (1, 4159)) (V1 1 (1, 4159))))) e75)))%N.
Definition p1185 : ex := (Mul (Opp (Sum (0, 4160) (Mul (Mul (Inv (Sum (0, 4162) (Mul (Exp (Sum (1, 4163) (Mul (V2 0 (0, 4162) (1, 4163)) (V1 1 (1, 4163))))) e75))) (Exp (Sum (1, 4161) (Mul (V2 0 (0, 4160) (1, 4161)) (V1 1 (1, 4161)))))) (V1 3 (0, 4160))))) e75)%N.
Definition p1186 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 4170) (Mul (Mul (Mul (Inv (Sum (0, 4172) (Mul (Exp (Sum (1, 4173) (Mul (V2 0 (0, 4172) (1, 4173)) (V1 1 (1, 4173))))) e75))) (Exp (Sum (1, 4171) (Mul (V2 0 (0, 4170) (1, 4171)) (V1 1 (1, 4171)))))) (Mul (Inv (Sum (0, 4175) (Mul (Exp (Sum (1, 4176) (Mul (V2 0 (0, 4175) (1, 4176)) (V1 1 (1, 4176))))) e75))) (Exp (Sum (1, 4174) (Mul (V2 0 (0, 4170) (1, 4174)) (V1 1 (1, 4174))))))) (Add (V1 3 (0, 4170)) (Mul (Opp (Sum (0, 4177) (Mul (Mul (Inv (Sum (0, 4179) (Mul (Exp (Sum (1, 4180) (Mul (V2 0 (0, 4179) (1, 4180)) (V1 1 (1, 4180))))) e75))) (Exp (Sum (1, 4178) (Mul (V2 0 (0, 4177) (1, 4178)) (V1 1 (1, 4178)))))) (V1 3 (0, 4177))))) e75)))))) (Mul (Int 2) (Sum (0, 4181) (Mul (Mul (Mul (Inv (Sum (0, 4183) (Mul (Exp (Sum (1, 4184) (Mul (V2 0 (0, 4183) (1, 4184)) (V1 1 (1, 4184))))) e75))) (Exp (Sum (1, 4182) (Mul (V2 0 (0, 4181) (1, 4182)) (V1 1 (1, 4182)))))) (V1 2 (0, 4181))) (Add (V1 3 (0, 4181)) (Mul (Opp (Sum (0, 4185) (Mul (Mul (Inv (Sum (0, 4187) (Mul (Exp (Sum (1, 4188) (Mul (V2 0 (0, 4187) (1, 4188)) (V1 1 (1, 4188))))) e75))) (Exp (Sum (1, 4186) (Mul (V2 0 (0, 4185) (1, 4186)) (V1 1 (1, 4186)))))) (V1 3 (0, 4185))))) e75))))))%N.
Definition p1187 : ex := (Inv (Sum (0, 4165) (Mul (Exp (Sum (1, 4166) (Mul (V2 0 (0, 4165) (1, 4166)) (V1 1 (1, 4166))))) e75)))%N.
Definition p1188 : ex := (Inv (Sum (0, 4168) (Mul (Exp (Sum (1, 4169) (Mul (V2 0 (0, 4168) (1, 4169)) (V1 1 (1, 4169))))) e75)))%N.
Definition p1189 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4195) (Pow (Mul (Inv (Sum (0, 4197) (Mul (Exp (Sum (1, 4198) (Mul (V2 0 (0, 4197) (1, 4198)) (V1 1 (1, 4198))))) e75))) (Exp (Sum (1, 4196) (Mul (V2 0 (0, 4195) (1, 4196)) (V1 1 (1, 4196)))))) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4199) (Mul (Mul (Inv (Sum (0, 4201) (Mul (Exp (Sum (1, 4202) (Mul (V2 0 (0, 4201) (1, 4202)) (V1 1 (1, 4202))))) e75))) (Exp (Sum (1, 4200) (Mul (V2 0 (0, 4199) (1, 4200)) (V1 1 (1, 4200)))))) (V1 2 (0, 4199))))))%N.
Definition p1190 : ex := (Inv (Sum (0, 4190) (Mul (Exp (Sum (1, 4191) (Mul (V2 0 (0, 4190) (1, 4191)) (V1 1 (1, 4191))))) e75)))%N.
Definition p1191 : ex := (Inv (Sum (0, 4193) (Mul (Exp (Sum (1, 4194) (Mul (V2 0 (0, 4193) (1, 4194)) (V1 1 (1, 4194))))) e75)))%N.
Definition p1192 : ex := (Inv (Sum (0, 4204) (Mul (Exp (Sum (1, 4205) (Mul (V2 0 (0, 4204) (1, 4205)) (V1 1 (1, 4205))))) e75)))%N.
Definition p1193 : ex := (Inv (Sum (0, 4207) (Mul (Exp (Sum (1, 4208) (Mul (V2 0 (0, 4207) (1, 4208)) (V1 1 (1, 4208))))) e75)))%N.
Definition p1194 : ex := (Inv (Sum (0, 4210) (Mul (Exp (Sum (1, 4211) (Mul (V2 0 (0, 4210) (1, 4211)) (V1 1 (1, 4211))))) e75)))%N.
Definition p1195 : ex := (Inv (Sum (0, 4213) (Mul (Exp (Sum (1, 4214) (Mul (V2 0 (0, 4213) (1, 4214)) (V1 1 (1, 4214))))) e75)))%N.
Definition p1196 : ex := (Inv (Sum (0, 4216) (Mul (Exp (Sum (1, 4217) (Mul (V2 0 (0, 4216) (1, 4217)) (V1 1 (1, 4217))))) e75)))%N.
Definition p1197 : ex := (Inv (Sum (0, 4219) (Mul (Exp (Sum (1, 4220) (Mul (V2 0 (0, 4219) (1, 4220)) (V1 1 (1, 4220))))) e75)))%N.
Definition p1198 : ex := (Mul (Opp (Sum (0, 4221) (Mul (Mul (Inv (Sum (0, 4223) (Mul (Exp (Sum (1, 4224) (Mul (V2 0 (0, 4223) (1, 4224)) (V1 1 (1, 4224))))) e75))) (Exp (Sum (1, 4222) (Mul (V2 0 (0, 4221) (1, 4222)) (V1 1 (1, 4222)))))) (V1 3 (0, 4221))))) e75)%N.
Definition p1199 : ex := (Mul (Opp (Sum (0, 4225) (Mul (Mul (Inv (Sum (0, 4227) (Mul (Exp (Sum (1, 4228) (Mul (V2 0 (0, 4227) (1, 4228)) (V1 1 (1, 4228))))) e75))) (Exp (Sum (1, 4226) (Mul (V2 0 (0, 4225) (1, 4226)) (V1 1 (1, 4226)))))) (V1 3 (0, 4225))))) e75)%N.
Definition p1200 : ex := (Inv (Sum (0, 4230) (Mul (Exp (Sum (1, 4231) (Mul (V2 0 (0, 4230) (1, 4231)) (V1 1 (1, 4231))))) e75)))%N.
Definition p1201 : ex := (Inv (Sum (0, 4233) (Mul (Exp (Sum (1, 4234) (Mul (V2 0 (0, 4233) (1, 4234)) (V1 1 (1, 4234))))) e75)))%N.
Definition p1202 : ex := (Mul (Opp (Sum (0, 4235) (Mul (Mul (Inv (Sum (0, 4237) (Mul (Exp (Sum (1, 4238) (Mul (V2 0 (0, 4237) (1, 4238)) (V1 1 (1, 4238))))) e75))) (Exp (Sum (1, 4236) (Mul (V2 0 (0, 4235) (1, 4236)) (V1 1 (1, 4236)))))) (V1 3 (0, 4235))))) e75)%N.
Definition p1203 : ex := (Inv (Sum (0, 4240) (Mul (Exp (Sum (1, 4241) (Mul (V2 0 (0, 4240) (1, 4241)) (V1 1 (1, 4241))))) e75)))%N.
Definition p1204 : ex := (Inv (Sum (0, 4243) (Mul (Exp (Sum (1, 4244) (Mul (V2 0 (0, 4243) (1, 4244)) (V1 1 (1, 4244))))) e75)))%N.
Definition p1205 : ex := (Inv (Sum (0, 4246) (Mul (Exp (Sum (1, 4247) (Mul (V2 0 (0, 4246) (1, 4247)) (V1 1 (1, 4247))))) e75)))%N.
Definition p1206 : ex := (Inv (Sum (0, 4249) (Mul (Exp (Sum (1, 4250) (Mul (V2 0 (0, 4249) (1, 4250)) (V1 1 (1, 4250))))) e75)))%N.
Definition p1207 : ex := (Mul (Opp (Sum (0, 4251) (Mul (Mul (Inv (Sum (0, 4253) (Mul (Exp (Sum (1, 4254) (Mul (V2 0 (0, 4253) (1, 4254)) (V1 1 (1, 4254))))) e75))) (Exp (Sum (1, 4252) (Mul (V2 0 (0, 4251) (1, 4252)) (V1 1 (1, 4252)))))) (V1 3 (0, 4251))))) e75)%N.
Definition p1208 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 4261) (Mul (Mul (Mul (Inv (Sum (0, 4263) (Mul (Exp (Sum (1, 4264) (Mul (V2 0 (0, 4263) (1, 4264)) (V1 1 (1, 4264))))) e75))) (Exp (Sum (1, 4262) (Mul (V2 0 (0, 4261) (1, 4262)) (V1 1 (1, 4262)))))) (Mul (Inv (Sum (0, 4266) (Mul (Exp (Sum (1, 4267) (Mul (V2 0 (0, 4266) (1, 4267)) (V1 1 (1, 4267))))) e75))) (Exp (Sum (1, 4265) (Mul (V2 0 (0, 4261) (1, 4265)) (V1 1 (1, 4265))))))) (Add (V1 3 (0, 4261)) (Mul (Opp (Sum (0, 4268) (Mul (Mul (Inv (Sum (0, 4270) (Mul (Exp (Sum (1, 4271) (Mul (V2 0 (0, 4270) (1, 4271)) (V1 1 (1, 4271))))) e75))) (Exp (Sum (1, 4269) (Mul (V2 0 (0, 4268) (1, 4269)) (V1 1 (1, 4269)))))) (V1 3 (0, 4268))))) e75)))))) (Mul (Int 2) (Sum (0, 4272) (Mul (Mul (Mul (Inv (Sum (0, 4274) (Mul (Exp (Sum (1, 4275) (Mul (V2 0 (0, 4274) (1, 4275)) (V1 1 (1, 4275))))) e75))) (Exp (Sum (1, 4273) (Mul (V2 0 (0, 4272) (1, 4273)) (V1 1 (1, 4273)))))) (V1 2 (0, 4272))) (Add (V1 3 (0, 4272)) (Mul (Opp (Sum (0, 4276) (Mul (Mul (Inv (Sum (0, 4278) (Mul (Exp (Sum (1, 4279) (Mul (V2 0 (0, 4278) (1, 4279)) (V1 1 (1, 4279))))) e75))) (Exp (Sum (1, 4277) (Mul (V2 0 (0, 4276) (1, 4277)) (V1 1 (1, 4277)))))) (V1 3 (0, 4276))))) e75))))))%N.
Definition p1209 : ex := (Inv (Sum (0, 4256) (Mul (Exp (Sum (1, 4257) (Mul (V2 0 (0, 4256) (1, 4257)) (V1 1 (1, 4257))))) e75)))%N.
Definition p1210 : ex := (Inv (Sum (0, 4259) (Mul (Exp (Sum (1, 4260) (Mul (V2 0 (0, 4259) (1, 4260)) (V1 1 (1, 4260))))) e75)))%N.
Definition p1211 : ex := (Exp (Sum (1, 4289) (Mul (V2 0 (0, 4288) (1, 4289)) (V1 1 (1, 4289)))))%N.
Definition p1212 : ex := (Exp (Sum (1, 4287) (Mul (V2 0 (0, 4286) (1, 4287)) (V1 1 (1, 4287)))))%N.
Definition p1213 : ex := (Exp (Sum (1, 4293) (Mul (V2 0 (0, 4292) (1, 4293)) (V1 1 (1, 4293)))))%N.
Definition p1214 : ex := (Exp (Sum (1, 4291) (Mul (V2 0 (0, 4290) (1, 4291)) (V1 1 (1, 4291)))))%N.
Definition p1215 : ex := (Exp (Sum (1, 4282) (Mul (V2 0 (0, 4281) (1, 4282)) (V1 1 (1, 4282)))))%N.
Definition p1216 : ex := (Exp (Sum (1, 4315) (Mul (V2 0 (0, 4314) (1, 4315)) (V1 1 (1, 4315)))))%N.
Definition p1217 : ex := (Exp (Sum (1, 4313) (Mul (V2 0 (0, 4312) (1, 4313)) (V1 1 (1, 4313)))))%N.
Definition p1218 : ex := (Exp (Sum (1, 4319) (Mul (V2 0 (0, 4318) (1, 4319)) (V1 1 (1, 4319)))))%N.
Definition p1219 : ex := (Exp (Sum (1, 4317) (Mul (V2 0 (0, 4316) (1, 4317)) (V1 1 (1, 4317)))))%N.
Definition p1220 : ex := (Exp (Sum (1, 4329) (Mul (V2 0 (0, 4328) (1, 4329)) (V1 1 (1, 4329)))))%N.
Definition p1221 : ex := (Exp (Sum (1, 4327) (Mul (V2 0 (0, 4326) (1, 4327)) (V1 1 (1, 4327)))))%N.
Definition p1222 : ex := (Exp (Sum (1, 4345) (Mul (V2 0 (0, 4344) (1, 4345)) (V1 1 (1, 4345)))))%N.
Definition p1223 : ex := (Exp (Sum (1, 4343) (Mul (V2 0 (0, 4342) (1, 4343)) (V1 1 (1, 4343)))))%N.
Definition p1224 : ex := (Exp (Sum (1, 4355) (Mul (V2 0 (0, 4354) (1, 4355)) (V1 1 (1, 4355)))))%N.
Definition p1225 : ex := (Exp (Sum (1, 4353) (Mul (V2 0 (0, 4352) (1, 4353)) (V1 1 (1, 4353)))))%N.
Definition p1226 : ex := (Exp (Sum (1, 4362) (Mul (V2 0 (0, 4361) (1, 4362)) (V1 1 (1, 4362)))))%N.
Definition p1227 : ex := (Exp (Sum (1, 4360) (Mul (V2 0 (0, 4359) (1, 4360)) (V1 1 (1, 4360)))))%N.
Definition p1228 : ex := (Exp (Sum (1, 4366) (Mul (V2 0 (0, 4365) (1, 4366)) (V1 1 (1, 4366)))))%N.
Definition p1229 : ex := (Exp (Sum (1, 4364) (Mul (V2 0 (0, 4363) (1, 4364)) (V1 1 (1, 4364)))))%N.
Definition p1230 : ex := (Exp (Sum (1, 4370) (Mul (V2 0 (0, 4369) (1, 4370)) (V1 1 (1, 4370)))))%N.
Definition p1231 : ex := (Exp (Sum (1, 4368) (Mul (V2 0 (0, 4367) (1, 4368)) (V1 1 (1, 4368)))))%N.
Definition p1232 : ex := (Exp (Sum (1, 4380) (Mul (V2 0 (0, 4379) (1, 4380)) (V1 1 (1, 4380)))))%N.
Definition p1233 : ex := (Exp (Sum (1, 4378) (Mul (V2 0 (0, 4377) (1, 4378)) (V1 1 (1, 4378)))))%N.
Definition p1234 : ex := (Exp (Sum (1, 4384) (Mul (V2 0 (0, 4383) (1, 4384)) (V1 1 (1, 4384)))))%N.
Definition p1235 : ex := (Exp (Sum (1, 4382) (Mul (V2 0 (0, 4381) (1, 4382)) (V1 1 (1, 4382)))))%N.
Definition p1236 : ex := (Exp (Sum (1, 4406) (Mul (V2 0 (0, 4405) (1, 4406)) (V1 1 (1, 4406)))))%N.
Definition p1237 : ex := (Exp (Sum (1, 4404) (Mul (V2 0 (0, 4403) (1, 4404)) (V1 1 (1, 4404)))))%N.
Definition p1238 : ex := (Exp (Sum (1, 4410) (Mul (V2 0 (0, 4409) (1, 4410)) (V1 1 (1, 4410)))))%N.
Definition p1239 : ex := (Exp (Sum (1, 4408) (Mul (V2 0 (0, 4407) (1, 4408)) (V1 1 (1, 4408)))))%N.
Definition p1240 : ex := (Exp (Sum (1, 4420) (Mul (V2 0 (0, 4419) (1, 4420)) (V1 1 (1, 4420)))))%N.
Definition p1241 : ex := (Exp (Sum (1, 4418) (Mul (V2 0 (0, 4417) (1, 4418)) (V1 1 (1, 4418)))))%N.
Definition p1242 : ex := (Exp (Sum (1, 4436) (Mul (V2 0 (0, 4435) (1, 4436)) (V1 1 (1, 4436)))))%N.
Definition p1243 : ex := (Exp (Sum (1, 4434) (Mul (V2 0 (0, 4433) (1, 4434)) (V1 1 (1, 4434)))))%N.
Definition p1244 : ex := (Exp (Sum (1, 4446) (Mul (V2 0 (0, 4445) (1, 4446)) (V1 1 (1, 4446)))))%N.
Definition p1245 : ex := (Exp (Sum (1, 4444) (Mul (V2 0 (0, 4443) (1, 4444)) (V1 1 (1, 4444)))))%N.
Definition p1246 : ex := (Exp (Sum (1, 4453) (Mul (V2 0 (0, 4452) (1, 4453)) (V1 1 (1, 4453)))))%N.
Definition p1247 : ex := (Exp (Sum (1, 4451) (Mul (V2 0 (0, 4450) (1, 4451)) (V1 1 (1, 4451)))))%N.
Definition p1248 : ex := (Exp (Sum (1, 4457) (Mul (V2 0 (0, 4456) (1, 4457)) (V1 1 (1, 4457)))))%N.
Definition p1249 : ex := (Exp (Sum (1, 4455) (Mul (V2 0 (0, 4454) (1, 4455)) (V1 1 (1, 4455)))))%N.
Definition p1250 : ex := (Exp (Sum (1, 4461) (Mul (V2 0 (0, 4460) (1, 4461)) (V1 1 (1, 4461)))))%N.
Definition p1251 : ex := (Exp (Sum (1, 4459) (Mul (V2 0 (0, 4458) (1, 4459)) (V1 1 (1, 4459)))))%N.
Definition p1252 : ex := (Add (Abs (Add (Add (Add (Add (Mul (Add (Add (Mul p1167 (Mul (Mul p1168 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098)))))) (Mul p1169 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4097) (1, 4101)) (V1 1 (1, 4101)))))))) (Mul (Mul (Mul p1170 (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4096) (1, 4112)) (V1 1 (1, 4112)))))) (Add (Mul (Int 2) (Mul p1171 (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4096) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (V1 2 (0, 4096))))) (Mul p1172 (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4097) (1, 4118)) (V1 1 (1, 4118)))))))) (Mul (Mul p1173 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4096) (1, 4121)) (V1 1 (1, 4121)))))) (Mul (Mul p1174 (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4097) (1, 4124)) (V1 1 (1, 4124)))))) (Add (Mul (Int 2) (Mul p1175 (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4097) (1, 4127)) (V1 1 (1, 4127))))))) (Opp (V1 2 (0, 4097))))))) (Add (Mul (Add (V1 3 (0, 4096)) p1176) e75) (Mul e75 (Add (V1 3 (0, 4097)) p1177)))) (Mul (Int 2) (Mul (Mul (Mul (Mul p1178 (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4096) (1, 4138)) (V1 1 (1, 4138)))))) (Mul p1179 (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4096) (1, 4141)) (V1 1 (1, 4141))))))) (Add (V1 3 (0, 4096)) p1180)) (Mul p1181 (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4097) (1, 4148)) (V1 1 (1, 4148))))))))) (Mul (Int 2) (Mul (Mul p1182 (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4096) (1, 4151)) (V1 1 (1, 4151)))))) (Mul (Mul (Mul p1183 (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4097) (1, 4154)) (V1 1 (1, 4154)))))) (Mul p1184 (Exp (Sum (1, 4157) (Mul (V2 0 (0, 4097) (1, 4157)) (V1 1 (1, 4157))))))) (Add (V1 3 (0, 4097)) p1185))))) (Mul p1186 (Mul (Mul p1187 (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4096) (1, 4164)) (V1 1 (1, 4164)))))) (Mul p1188 (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4097) (1, 4167)) (V1 1 (1, 4167))))))))) (Opp (Mul (Del (0, 4096) (0, 4097)) (Add (Add (Add (Mul (Add (Add (Mul p1189 (Mul (Mul p1190 (Exp (Sum (1, 4189) (Mul (V2 0 (0, 4096) (1, 4189)) (V1 1 (1, 4189)))))) (Mul p1191 (Exp (Sum (1, 4192) (Mul (V2 0 (0, 4097) (1, 4192)) (V1 1 (1, 4192)))))))) (Mul (Mul (Mul p1192 (Exp (Sum (1, 4203) (Mul (V2 0 (0, 4096) (1, 4203)) (V1 1 (1, 4203)))))) (Add (Mul (Int 2) (Mul p1193 (Exp (Sum (1, 4206) (Mul (V2 0 (0, 4096) (1, 4206)) (V1 1 (1, 4206))))))) (Opp (V1 2 (0, 4096))))) (Mul p1194 (Exp (Sum (1, 4209) (Mul (V2 0 (0, 4097) (1, 4209)) (V1 1 (1, 4209)))))))) (Mul (Mul p1195 (Exp (Sum (1, 4212) (Mul (V2 0 (0, 4096) (1, 4212)) (V1 1 (1, 4212)))))) (Mul (Mul p1196 (Exp (Sum (1, 4215) (Mul (V2 0 (0, 4097) (1, 4215)) (V1 1 (1, 4215)))))) (Add (Mul (Int 2) (Mul p1197 (Exp (Sum (1, 4218) (Mul (V2 0 (0, 4097) (1, 4218)) (V1 1 (1, 4218))))))) (Opp (V1 2 (0, 4097))))))) (Add (Mul (Add (V1 3 (0, 4096)) p1198) e75) (Mul e75 (Add (V1 3 (0, 4097)) p1199)))) (Mul (Int 2) (Mul (Mul (Mul (Mul p1200 (Exp (Sum (1, 4229) (Mul (V2 0 (0, 4096) (1, 4229)) (V1 1 (1, 4229)))))) (Mul p1201 (Exp (Sum (1, 4232) (Mul (V2 0 (0, 4096) (1, 4232)) (V1 1 (1, 4232))))))) (Add (V1 3 (0, 4096)) p1202)) (Mul p1203 (Exp (Sum (1, 4239) (Mul (V2 0 (0, 4097) (1, 4239)) (V1 1 (1, 4239))))))))) (Mul (Int 2) (Mul (Mul p1204 (Exp (Sum (1, 4242) (Mul (V2 0 (0, 4096) (1, 4242)) (V1 1 (1, 4242)))))) (Mul (Mul (Mul p1205 (Exp (Sum (1, 4245) (Mul (V2 0 (0, 4097) (1, 4245)) (V1 1 (1, 4245)))))) (Mul p1206 (Exp (Sum (1, 4248) (Mul (V2 0 (0, 4097) (1, 4248)) (V1 1 (1, 4248))))))) (Add (V1 3 (0, 4097)) p1207))))) (Mul p1208 (Mul (Mul p1209 (Exp (Sum (1, 4255) (Mul (V2 0 (0, 4096) (1, 4255)) (V1 1 (1, 4255)))))) (Mul p1210 (Exp (Sum (1, 4258) (Mul (V2 0 (0, 4097) (1, 4258)) (V1 1 (1, 4258))))))))))))) (Add (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4286) (Pow (Mul (Inv (Sum (0, 4288) (Mul p1211 e75))) p1212) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4290) (Mul (Mul (Inv (Sum (0, 4292) (Mul p1213 e75))) p1214) (V1 2 (0, 4290)))))) (Mul (Mul (Inv (Sum (0, 4281) (Mul p1215 e75))) (Exp (Sum (1, 4280) (Mul (V2 0 (0, 4096) (1, 4280)) (V1 1 (1, 4280)))))) (Mul (Inv (Sum (0, 4284) (Mul (Exp (Sum (1, 4285) (Mul (V2 0 (0, 4284) (1, 4285)) (V1 1 (1, 4285))))) e75))) (Exp (Sum (1, 4283) (Mul (V2 0 (0, 4097) (1, 4283)) (V1 1 (1, 4283)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4295) (Mul (Exp (Sum (1, 4296) (Mul (V2 0 (0, 4295) (1, 4296)) (V1 1 (1, 4296))))) e75))) (Exp (Sum (1, 4294) (Mul (V2 0 (0, 4096) (1, 4294)) (V1 1 (1, 4294)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4298) (Mul (Exp (Sum (1, 4299) (Mul (V2 0 (0, 4298) (1, 4299)) (V1 1 (1, 4299))))) e75))) (Exp (Sum (1, 4297) (Mul (V2 0 (0, 4096) (1, 4297)) (V1 1 (1, 4297))))))) (Opp (V1 2 (0, 4096))))) (Mul (Inv (Sum (0, 4301) (Mul (Exp (Sum (1, 4302) (Mul (V2 0 (0, 4301) (1, 4302)) (V1 1 (1, 4302))))) e75))) (Exp (Sum (1, 4300) (Mul (V2 0 (0, 4097) (1, 4300)) (V1 1 (1, 4300)))))))) (Mul (Mul (Inv (Sum (0, 4304) (Mul (Exp (Sum (1, 4305) (Mul (V2 0 (0, 4304) (1, 4305)) (V1 1 (1, 4305))))) e75))) (Exp (Sum (1, 4303) (Mul (V2 0 (0, 4096) (1, 4303)) (V1 1 (1, 4303)))))) (Mul (Mul (Inv (Sum (0, 4307) (Mul (Exp (Sum (1, 4308) (Mul (V2 0 (0, 4307) (1, 4308)) (V1 1 (1, 4308))))) e75))) (Exp (Sum (1, 4306) (Mul (V2 0 (0, 4097) (1, 4306)) (V1 1 (1, 4306)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4310) (Mul (Exp (Sum (1, 4311) (Mul (V2 0 (0, 4310) (1, 4311)) (V1 1 (1, 4311))))) e75))) (Exp (Sum (1, 4309) (Mul (V2 0 (0, 4097) (1, 4309)) (V1 1 (1, 4309))))))) (Opp (V1 2 (0, 4097))))))) (Add (Mul (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4312) (Mul (Mul (Inv (Sum (0, 4314) (Mul p1216 e75))) p1217) (V1 3 (0, 4312))))) e75)) e75) (Mul e75 (Add (V1 3 (0, 4097)) (Mul (Opp (Sum (0, 4316) (Mul (Mul (Inv (Sum (0, 4318) (Mul p1218 e75))) p1219) (V1 3 (0, 4316))))) e75))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4321) (Mul (Exp (Sum (1, 4322) (Mul (V2 0 (0, 4321) (1, 4322)) (V1 1 (1, 4322))))) e75))) (Exp (Sum (1, 4320) (Mul (V2 0 (0, 4096) (1, 4320)) (V1 1 (1, 4320)))))) (Mul (Inv (Sum (0, 4324) (Mul (Exp (Sum (1, 4325) (Mul (V2 0 (0, 4324) (1, 4325)) (V1 1 (1, 4325))))) e75))) (Exp (Sum (1, 4323) (Mul (V2 0 (0, 4096) (1, 4323)) (V1 1 (1, 4323))))))) (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4326) (Mul (Mul (Inv (Sum (0, 4328) (Mul p1220 e75))) p1221) (V1 3 (0, 4326))))) e75))) (Mul (Inv (Sum (0, 4331) (Mul (Exp (Sum (1, 4332) (Mul (V2 0 (0, 4331) (1, 4332)) (V1 1 (1, 4332))))) e75))) (Exp (Sum (1, 4330) (Mul (V2 0 (0, 4097) (1, 4330)) (V1 1 (1, 4330))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4334) (Mul (Exp (Sum (1, 4335) (Mul (V2 0 (0, 4334) (1, 4335)) (V1 1 (1, 4335))))) e75))) (Exp (Sum (1, 4333) (Mul (V2 0 (0, 4096) (1, 4333)) (V1 1 (1, 4333)))))) (Mul (Mul (Mul (Inv (Sum (0, 4337) (Mul (Exp (Sum (1, 4338) (Mul (V2 0 (0, 4337) (1, 4338)) (V1 1 (1, 4338))))) e75))) (Exp (Sum (1, 4336) (Mul (V2 0 (0, 4097) (1, 4336)) (V1 1 (1, 4336)))))) (Mul (Inv (Sum (0, 4340) (Mul (Exp (Sum (1, 4341) (Mul (V2 0 (0, 4340) (1, 4341)) (V1 1 (1, 4341))))) e75))) (Exp (Sum (1, 4339) (Mul (V2 0 (0, 4097) (1, 4339)) (V1 1 (1, 4339))))))) (Add (V1 3 (0, 4097)) (Mul (Opp (Sum (0, 4342) (Mul (Mul (Inv (Sum (0, 4344) (Mul p1222 e75))) p1223) (V1 3 (0, 4342))))) e75)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4352) (Mul (Mul (Mul (Inv (Sum (0, 4354) (Mul p1224 e75))) p1225) (Mul (Inv (Sum (0, 4357) (Mul (Exp (Sum (1, 4358) (Mul (V2 0 (0, 4357) (1, 4358)) (V1 1 (1, 4358))))) e75))) (Exp (Sum (1, 4356) (Mul (V2 0 (0, 4352) (1, 4356)) (V1 1 (1, 4356))))))) (Add (V1 3 (0, 4352)) (Mul (Opp (Sum (0, 4359) (Mul (Mul (Inv (Sum (0, 4361) (Mul p1226 e75))) p1227) (V1 3 (0, 4359))))) e75)))))) (Mul (Int 2) (Sum (0, 4363) (Mul (Mul (Mul (Inv (Sum (0, 4365) (Mul p1228 e75))) p1229) (V1 2 (0, 4363))) (Add (V1 3 (0, 4363)) (Mul (Opp (Sum (0, 4367) (Mul (Mul (Inv (Sum (0, 4369) (Mul p1230 e75))) p1231) (V1 3 (0, 4367))))) e75)))))) (Mul (Mul (Inv (Sum (0, 4347) (Mul (Exp (Sum (1, 4348) (Mul (V2 0 (0, 4347) (1, 4348)) (V1 1 (1, 4348))))) e75))) (Exp (Sum (1, 4346) (Mul (V2 0 (0, 4096) (1, 4346)) (V1 1 (1, 4346)))))) (Mul (Inv (Sum (0, 4350) (Mul (Exp (Sum (1, 4351) (Mul (V2 0 (0, 4350) (1, 4351)) (V1 1 (1, 4351))))) e75))) (Exp (Sum (1, 4349) (Mul (V2 0 (0, 4097) (1, 4349)) (V1 1 (1, 4349))))))))) (Opp (Mul (Del (0, 4096) (0, 4097)) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4377) (Pow (Mul (Inv (Sum (0, 4379) (Mul p1232 e75))) p1233) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4381) (Mul (Mul (Inv (Sum (0, 4383) (Mul p1234 e75))) p1235) (V1 2 (0, 4381)))))) (Mul (Mul (Inv (Sum (0, 4372) (Mul (Exp (Sum (1, 4373) (Mul (V2 0 (0, 4372) (1, 4373)) (V1 1 (1, 4373))))) e75))) (Exp (Sum (1, 4371) (Mul (V2 0 (0, 4096) (1, 4371)) (V1 1 (1, 4371)))))) (Mul (Inv (Sum (0, 4375) (Mul (Exp (Sum (1, 4376) (Mul (V2 0 (0, 4375) (1, 4376)) (V1 1 (1, 4376))))) e75))) (Exp (Sum (1, 4374) (Mul (V2 0 (0, 4097) (1, 4374)) (V1 1 (1, 4374)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4386) (Mul (Exp (Sum (1, 4387) (Mul (V2 0 (0, 4386) (1, 4387)) (V1 1 (1, 4387))))) e75))) (Exp (Sum (1, 4385) (Mul (V2 0 (0, 4096) (1, 4385)) (V1 1 (1, 4385)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4389) (Mul (Exp (Sum (1, 4390) (Mul (V2 0 (0, 4389) (1, 4390)) (V1 1 (1, 4390))))) e75))) (Exp (Sum (1, 4388) (Mul (V2 0 (0, 4096) (1, 4388)) (V1 1 (1, 4388))))))) (Opp (V1 2 (0, 4096))))) (Mul (Inv (Sum (0, 4392) (Mul (Exp (Sum (1, 4393) (Mul (V2 0 (0, 4392) (1, 4393)) (V1 1 (1, 4393))))) e75))) (Exp (Sum (1, 4391) (Mul (V2 0 (0, 4097) (1, 4391)) (V1 1 (1, 4391)))))))) (Mul (Mul (Inv (Sum (0, 4395) (Mul (Exp (Sum (1, 4396) (Mul (V2 0 (0, 4395) (1, 4396)) (V1 1 (1, 4396))))) e75))) (Exp (Sum (1, 4394) (Mul (V2 0 (0, 4096) (1, 4394)) (V1 1 (1, 4394)))))) (Mul (Mul (Inv (Sum (0, 4398) (Mul (Exp (Sum (1, 4399) (Mul (V2 0 (0, 4398) (1, 4399)) (V1 1 (1, 4399))))) e75))) (Exp (Sum (1, 4397) (Mul (V2 0 (0, 4097) (1, 4397)) (V1 1 (1, 4397)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4401) (Mul (Exp (Sum (1, 4402) (Mul (V2 0 (0, 4401) (1, 4402)) (V1 1 (1, 4402))))) e75))) (Exp (Sum (1, 4400) (Mul (V2 0 (0, 4097) (1, 4400)) (V1 1 (1, 4400))))))) (Opp (V1 2 (0, 4097))))))) (Add (Mul (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4403) (Mul (Mul (Inv (Sum (0, 4405) (Mul p1236 e75))) p1237) (V1 3 (0, 4403))))) e75)) e75) (Mul e75 (Add (V1 3 (0, 4097)) (Mul (Opp (Sum (0, 4407) (Mul (Mul (Inv (Sum (0, 4409) (Mul p1238 e75))) p1239) (V1 3 (0, 4407))))) e75))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4412) (Mul (Exp (Sum (1, 4413) (Mul (V2 0 (0, 4412) (1, 4413)) (V1 1 (1, 4413))))) e75))) (Exp (Sum (1, 4411) (Mul (V2 0 (0, 4096) (1, 4411)) (V1 1 (1, 4411)))))) (Mul (Inv (Sum (0, 4415) (Mul (Exp (Sum (1, 4416) (Mul (V2 0 (0, 4415) (1, 4416)) (V1 1 (1, 4416))))) e75))) (Exp (Sum (1, 4414) (Mul (V2 0 (0, 4096) (1, 4414)) (V1 1 (1, 4414))))))) (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4417) (Mul (Mul (Inv (Sum (0, 4419) (Mul p1240 e75))) p1241) (V1 3 (0, 4417))))) e75))) (Mul (Inv (Sum (0, 4422) (Mul (Exp (Sum (1, 4423) (Mul (V2 0 (0, 4422) (1, 4423)) (V1 1 (1, 4423))))) e75))) (Exp (Sum (1, 4421) (Mul (V2 0 (0, 4097) (1, 4421)) (V1 1 (1, 4421))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4425) (Mul (Exp (Sum (1, 4426) (Mul (V2 0 (0, 4425) (1, 4426)) (V1 1 (1, 4426))))) e75))) (Exp (Sum (1, 4424) (Mul (V2 0 (0, 4096) (1, 4424)) (V1 1 (1, 4424)))))) (Mul (Mul (Mul (Inv (Sum (0, 4428) (Mul (Exp (Sum (1, 4429) (Mul (V2 0 (0, 4428) (1, 4429)) (V1 1 (1, 4429))))) e75))) (Exp (Sum (1, 4427) (Mul (V2 0 (0, 4097) (1, 4427)) (V1 1 (1, 4427)))))) (Mul (Inv (Sum (0, 4431) (Mul (Exp (Sum (1, 4432) (Mul (V2 0 (0, 4431) (1, 4432)) (V1 1 (1, 4432))))) e75))) (Exp (Sum (1, 4430) (Mul (V2 0 (0, 4097) (1, 4430)) (V1 1 (1, 4430))))))) (Add (V1 3 (0, 4097)) (Mul (Opp (Sum (0, 4433) (Mul (Mul (Inv (Sum (0, 4435) (Mul p1242 e75))) p1243) (V1 3 (0, 4433))))) e75)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4443) (Mul (Mul (Mul (Inv (Sum (0, 4445) (Mul p1244 e75))) p1245) (Mul (Inv (Sum (0, 4448) (Mul (Exp (Sum (1, 4449) (Mul (V2 0 (0, 4448) (1, 4449)) (V1 1 (1, 4449))))) e75))) (Exp (Sum (1, 4447) (Mul (V2 0 (0, 4443) (1, 4447)) (V1 1 (1, 4447))))))) (Add (V1 3 (0, 4443)) (Mul (Opp (Sum (0, 4450) (Mul (Mul (Inv (Sum (0, 4452) (Mul p1246 e75))) p1247) (V1 3 (0, 4450))))) e75)))))) (Mul (Int 2) (Sum (0, 4454) (Mul (Mul (Mul (Inv (Sum (0, 4456) (Mul p1248 e75))) p1249) (V1 2 (0, 4454))) (Add (V1 3 (0, 4454)) (Mul (Opp (Sum (0, 4458) (Mul (Mul (Inv (Sum (0, 4460) (Mul p1250 e75))) p1251) (V1 3 (0, 4458))))) e75)))))) (Mul (Mul (Inv (Sum (0, 4438) (Mul (Exp (Sum (1, 4439) (Mul (V2 0 (0, 4438) (1, 4439)) (V1 1 (1, 4439))))) e75))) (Exp (Sum (1, 4437) (Mul (V2 0 (0, 4096) (1, 4437)) (V1 1 (1, 4437)))))) (Mul (Inv (Sum (0, 4441) (Mul (Exp (Sum (1, 4442) (Mul (V2 0 (0, 4441) (1, 4442)) (V1 1 (1, 4442))))) e75))) (Exp (Sum (1, 4440) (Mul (V2 0 (0, 4097) (1, 4440)) (V1 1 (1, 4440)))))))))))))%N.
Definition e453 : ex := (Sum (0, 4097) p1252)%N.
Definition p1254 : ex := (Sqrt (Sum (0, 4462) (Pow (V1 3 (0, 4462)) 2%nat)))%N.
Definition e454 : ex := (Mul p1058 p1254)%N.
Definition e455 : ex := (Sum (0, 4096) (Mul (Pow e14 2%nat) e453))%N.
Definition e456 : ex := (Sum (0, 4096) (Mul (Pow e14 2%nat) e454))%N.
Definition e457 : ex := (Sum (0, 20001) (Mul (Pow (V1 0 (0, 20001)) 2%nat) e434))%N.
Definition e458 : ex := (Sum (0, 20001) (Mul p1163 p1075))%N.
(* total(v[k]**2*total(absolute((W_g() - hadamard(identity(n), W_g()))[k, l]) + (W_g() - hadamard(identity(n), W_g()))[k, l], l), k) <= total(4*sqrt(2)*zeta**2*v[k]**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)*norm(g), k), by replace *)
Lemma step_302 :
  forall (n d : nat) (A : mat) (b g v x : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun k => v k ^ 2 * sum n (fun l => Rabs (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l))
  <= sum n (fun k => 4 * sqrt 2 * zeta ^ 2 * v k ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g).
Proof.
  intros n d A b g v x zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [v; x; b; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e453 e454 _ (fun sv Wv SFv => (step_300 n d A b g x zeta (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)) (nil_replaced Ev rv)) e455 e456.
  equal Q2 e457 e458.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p1260 : ex := (Mul p1105 p27)%N.
Definition p1261 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1104 p1260) (Mul p1108 p27)) (Mul p1105 p1107)) (Add (Mul p1111 e75) p1119)) (Mul (Int 2) (Mul p1113 p27))) (Mul (Int 2) (Mul p1105 p1112))) (Mul p1115 p1260))%N.
Definition p1262 : ex := (Add p1261 (Opp (Mul (Del (0, 20005) (0, 20004)) p1261)))%N.
Definition e459 : ex := (Sum (0, 20005) (Mul (Pow (V1 1 (0, 20005)) 2%nat) (Sum (0, 20004) (Add (Abs p1262) p1262))))%N.
Definition e460 : ex := (Sum (0, 20001) (Mul (Mul (Mul (Mul p1057 (Pow (V1 1 (0, 20001)) 2%nat)) (Add e75 e44)) p446) p1075))%N.
Definition e461 : ex := (Mul (Mul p947 p1058) p1075)%N.
(* total(v[k]**2*total(absolute((W_g() - hadamard(identity(n), W_g()))[k, l]) + (W_g() - hadamard(identity(n), W_g()))[k, l], l), k) <= C_3()*norm(g)*norm(v)**2, by transitive *)
Lemma line_1_4 :
  forall (n d : nat) (A : mat) (b g v x : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun k => v k ^ 2 * sum n (fun l => Rabs (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l))
  <= norm n v ^ 2 * C_3 zeta * norm n g.
Proof.
  intros n d A b g v x zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [b; v; x; g] [A] [] [].
  assert (P1 : den Ev rv e459 <= den Ev rv e460) by (exact (step_302 n d A b g v x zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  assert (P2 : den Ev rv e460 <= den Ev rv e461) by (exact (step_301 n g v zeta Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p1266 : ex := (Sum (0, 20004) (Mul (Add (Pow (V1 0 (0, 20004)) 2%nat) (Pow (V1 0 (0, 20005)) 2%nat)) (Add (Abs p1100) p1100)))%N.
Definition e465 : ex := (Sum (0, 20005) p1266)%N.
Definition e462 : ex := (Mul e465 e80)%N.
Definition p1269 : ex := (Mul p1092 p970)%N.
Definition p1270 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1061 p1269) (Mul p1095 p970)) (Mul p1092 p1063)) (Add (Mul p1096 e75) p1081)) (Mul (Int 2) (Mul p1098 p970))) (Mul (Int 2) (Mul p1092 p1082))) (Mul p1084 p1269))%N.
Definition p1271 : ex := (Add p1270 (Opp (Mul (Del (0, 20005) (0, 20004)) p1270)))%N.
Definition e463 : ex := (Sum (0, 20005) (Mul (Pow (V1 0 (0, 20005)) 2%nat) (Sum (0, 20004) (Add (Abs p1271) p1271))))%N.
(* total(total((absolute((W_g() - hadamard(identity(n), W_g()))[k, l]) + (W_g() - hadamard(identity(n), W_g()))[k, l])*(v[k]**2 + v[l]**2), k), l)/2 <= total(v[k]**2*total(absolute((W_g() - hadamard(identity(n), W_g()))[k, l]) + (W_g() - hadamard(identity(n), W_g()))[k, l], l), k), by same *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l))) / 2
  <= sum n (fun k => v k ^ 2 * sum n (fun l => Rabs (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l)).
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  equal Q1 e462 e463.
  exact (Req_le _ _ Q1).
Qed.

Definition p1273 : ex := (Pow (Add (Opp (V1 0 (0, 20005))) (V1 0 (0, 20004))) 2%nat)%N.
Definition p1274 : ex := (Sum (0, 20004) (Mul p1273 p1100))%N.
Definition e464 : ex := (Sum (0, 20005) p1274)%N.
(* total(total((-v[l] + v[k])**2*(W_g() - hadamard(identity(n), W_g()))[k, l], k), l) <= total(total((v[k]**2 + v[l]**2)*(absolute((W_g() - hadamard(identity(n), W_g()))[k, l]) + (W_g() - hadamard(identity(n), W_g()))[k, l]), k), l), by instance *)
Lemma step_303 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l))
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l))).
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  assert (P1 : den Ev rv e464 <= den Ev rv e465) by (exact (laplacian_bound.step_56 n (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x)))) v Hs_n)).
  exact (P1).
Qed.

Definition p1276 : ex := (Sum (0, 4097) (Mul (Pow (Add (Opp e14) (V1 0 (0, 4097))) 2%nat) (Add (Add (Add (Add (Mul (Add (Add (Mul p1167 (Mul (Mul p1168 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 1 (1, 4098)))))) (Mul p1169 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 1 (1, 4101)))))))) (Mul (Mul (Mul p1170 (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4097) (1, 4112)) (V1 1 (1, 4112)))))) (Add (Mul (Int 2) (Mul p1171 (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4097) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (V1 2 (0, 4097))))) (Mul p1172 (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4096) (1, 4118)) (V1 1 (1, 4118)))))))) (Mul (Mul p1173 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4097) (1, 4121)) (V1 1 (1, 4121)))))) (Mul (Mul p1174 (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4096) (1, 4124)) (V1 1 (1, 4124)))))) (Add (Mul (Int 2) (Mul p1175 (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4096) (1, 4127)) (V1 1 (1, 4127))))))) (Opp (V1 2 (0, 4096))))))) (Add (Mul (Add (V1 3 (0, 4097)) p1176) e75) (Mul e75 (Add (V1 3 (0, 4096)) p1177)))) (Mul (Int 2) (Mul (Mul (Mul (Mul p1178 (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4097) (1, 4138)) (V1 1 (1, 4138)))))) (Mul p1179 (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4097) (1, 4141)) (V1 1 (1, 4141))))))) (Add (V1 3 (0, 4097)) p1180)) (Mul p1181 (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4096) (1, 4148)) (V1 1 (1, 4148))))))))) (Mul (Int 2) (Mul (Mul p1182 (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4097) (1, 4151)) (V1 1 (1, 4151)))))) (Mul (Mul (Mul p1183 (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4096) (1, 4154)) (V1 1 (1, 4154)))))) (Mul p1184 (Exp (Sum (1, 4157) (Mul (V2 0 (0, 4096) (1, 4157)) (V1 1 (1, 4157))))))) (Add (V1 3 (0, 4096)) p1185))))) (Mul p1186 (Mul (Mul p1187 (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4097) (1, 4164)) (V1 1 (1, 4164)))))) (Mul p1188 (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4096) (1, 4167)) (V1 1 (1, 4167))))))))) (Opp (Mul (Del (0, 4097) (0, 4096)) (Add (Add (Add (Mul (Add (Add (Mul p1189 (Mul (Mul p1190 (Exp (Sum (1, 4189) (Mul (V2 0 (0, 4097) (1, 4189)) (V1 1 (1, 4189)))))) (Mul p1191 (Exp (Sum (1, 4192) (Mul (V2 0 (0, 4096) (1, 4192)) (V1 1 (1, 4192)))))))) (Mul (Mul (Mul p1192 (Exp (Sum (1, 4203) (Mul (V2 0 (0, 4097) (1, 4203)) (V1 1 (1, 4203)))))) (Add (Mul (Int 2) (Mul p1193 (Exp (Sum (1, 4206) (Mul (V2 0 (0, 4097) (1, 4206)) (V1 1 (1, 4206))))))) (Opp (V1 2 (0, 4097))))) (Mul p1194 (Exp (Sum (1, 4209) (Mul (V2 0 (0, 4096) (1, 4209)) (V1 1 (1, 4209)))))))) (Mul (Mul p1195 (Exp (Sum (1, 4212) (Mul (V2 0 (0, 4097) (1, 4212)) (V1 1 (1, 4212)))))) (Mul (Mul p1196 (Exp (Sum (1, 4215) (Mul (V2 0 (0, 4096) (1, 4215)) (V1 1 (1, 4215)))))) (Add (Mul (Int 2) (Mul p1197 (Exp (Sum (1, 4218) (Mul (V2 0 (0, 4096) (1, 4218)) (V1 1 (1, 4218))))))) (Opp (V1 2 (0, 4096))))))) (Add (Mul (Add (V1 3 (0, 4097)) p1198) e75) (Mul e75 (Add (V1 3 (0, 4096)) p1199)))) (Mul (Int 2) (Mul (Mul (Mul (Mul p1200 (Exp (Sum (1, 4229) (Mul (V2 0 (0, 4097) (1, 4229)) (V1 1 (1, 4229)))))) (Mul p1201 (Exp (Sum (1, 4232) (Mul (V2 0 (0, 4097) (1, 4232)) (V1 1 (1, 4232))))))) (Add (V1 3 (0, 4097)) p1202)) (Mul p1203 (Exp (Sum (1, 4239) (Mul (V2 0 (0, 4096) (1, 4239)) (V1 1 (1, 4239))))))))) (Mul (Int 2) (Mul (Mul p1204 (Exp (Sum (1, 4242) (Mul (V2 0 (0, 4097) (1, 4242)) (V1 1 (1, 4242)))))) (Mul (Mul (Mul p1205 (Exp (Sum (1, 4245) (Mul (V2 0 (0, 4096) (1, 4245)) (V1 1 (1, 4245)))))) (Mul p1206 (Exp (Sum (1, 4248) (Mul (V2 0 (0, 4096) (1, 4248)) (V1 1 (1, 4248))))))) (Add (V1 3 (0, 4096)) p1207))))) (Mul p1208 (Mul (Mul p1209 (Exp (Sum (1, 4255) (Mul (V2 0 (0, 4097) (1, 4255)) (V1 1 (1, 4255)))))) (Mul p1210 (Exp (Sum (1, 4258) (Mul (V2 0 (0, 4096) (1, 4258)) (V1 1 (1, 4258))))))))))))))%N.
Definition e466 : ex := (Sum (0, 4096) p1276)%N.
Definition p1278 : ex := (Sum (0, 4281) (Mul (Add (Pow (V1 0 (0, 4281)) 2%nat) (Pow (V1 0 (0, 4280)) 2%nat)) (Add (Abs (Add (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4288) (Pow (Mul (Inv (Sum (0, 4290) (Mul p1214 e75))) p1211) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4292) (Mul (Mul (Inv (Sum (0, 4294) (Mul (Exp (Sum (1, 4295) (Mul (V2 0 (0, 4294) (1, 4295)) (V1 1 (1, 4295))))) e75))) p1213) (V1 2 (0, 4292)))))) (Mul (Mul (Inv (Sum (0, 4283) (Mul (Exp (Sum (1, 4284) (Mul (V2 0 (0, 4283) (1, 4284)) (V1 1 (1, 4284))))) e75))) p1215) (Mul (Inv (Sum (0, 4286) (Mul p1212 e75))) (Exp (Sum (1, 4285) (Mul (V2 0 (0, 4280) (1, 4285)) (V1 1 (1, 4285)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4297) (Mul (Exp (Sum (1, 4298) (Mul (V2 0 (0, 4297) (1, 4298)) (V1 1 (1, 4298))))) e75))) (Exp (Sum (1, 4296) (Mul (V2 0 (0, 4281) (1, 4296)) (V1 1 (1, 4296)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4300) (Mul (Exp (Sum (1, 4301) (Mul (V2 0 (0, 4300) (1, 4301)) (V1 1 (1, 4301))))) e75))) (Exp (Sum (1, 4299) (Mul (V2 0 (0, 4281) (1, 4299)) (V1 1 (1, 4299))))))) (Opp (V1 2 (0, 4281))))) (Mul (Inv (Sum (0, 4303) (Mul (Exp (Sum (1, 4304) (Mul (V2 0 (0, 4303) (1, 4304)) (V1 1 (1, 4304))))) e75))) (Exp (Sum (1, 4302) (Mul (V2 0 (0, 4280) (1, 4302)) (V1 1 (1, 4302)))))))) (Mul (Mul (Inv (Sum (0, 4306) (Mul (Exp (Sum (1, 4307) (Mul (V2 0 (0, 4306) (1, 4307)) (V1 1 (1, 4307))))) e75))) (Exp (Sum (1, 4305) (Mul (V2 0 (0, 4281) (1, 4305)) (V1 1 (1, 4305)))))) (Mul (Mul (Inv (Sum (0, 4309) (Mul (Exp (Sum (1, 4310) (Mul (V2 0 (0, 4309) (1, 4310)) (V1 1 (1, 4310))))) e75))) (Exp (Sum (1, 4308) (Mul (V2 0 (0, 4280) (1, 4308)) (V1 1 (1, 4308)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4312) (Mul p1217 e75))) (Exp (Sum (1, 4311) (Mul (V2 0 (0, 4280) (1, 4311)) (V1 1 (1, 4311))))))) (Opp (V1 2 (0, 4280))))))) (Add (Mul (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4314) (Mul (Mul (Inv (Sum (0, 4316) (Mul p1219 e75))) p1216) (V1 3 (0, 4314))))) e75)) e75) (Mul e75 (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4318) (Mul (Mul (Inv (Sum (0, 4320) (Mul (Exp (Sum (1, 4321) (Mul (V2 0 (0, 4320) (1, 4321)) (V1 1 (1, 4321))))) e75))) p1218) (V1 3 (0, 4318))))) e75))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4323) (Mul (Exp (Sum (1, 4324) (Mul (V2 0 (0, 4323) (1, 4324)) (V1 1 (1, 4324))))) e75))) (Exp (Sum (1, 4322) (Mul (V2 0 (0, 4281) (1, 4322)) (V1 1 (1, 4322)))))) (Mul (Inv (Sum (0, 4326) (Mul p1221 e75))) (Exp (Sum (1, 4325) (Mul (V2 0 (0, 4281) (1, 4325)) (V1 1 (1, 4325))))))) (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4328) (Mul (Mul (Inv (Sum (0, 4330) (Mul (Exp (Sum (1, 4331) (Mul (V2 0 (0, 4330) (1, 4331)) (V1 1 (1, 4331))))) e75))) p1220) (V1 3 (0, 4328))))) e75))) (Mul (Inv (Sum (0, 4333) (Mul (Exp (Sum (1, 4334) (Mul (V2 0 (0, 4333) (1, 4334)) (V1 1 (1, 4334))))) e75))) (Exp (Sum (1, 4332) (Mul (V2 0 (0, 4280) (1, 4332)) (V1 1 (1, 4332))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4336) (Mul (Exp (Sum (1, 4337) (Mul (V2 0 (0, 4336) (1, 4337)) (V1 1 (1, 4337))))) e75))) (Exp (Sum (1, 4335) (Mul (V2 0 (0, 4281) (1, 4335)) (V1 1 (1, 4335)))))) (Mul (Mul (Mul (Inv (Sum (0, 4339) (Mul (Exp (Sum (1, 4340) (Mul (V2 0 (0, 4339) (1, 4340)) (V1 1 (1, 4340))))) e75))) (Exp (Sum (1, 4338) (Mul (V2 0 (0, 4280) (1, 4338)) (V1 1 (1, 4338)))))) (Mul (Inv (Sum (0, 4342) (Mul p1223 e75))) (Exp (Sum (1, 4341) (Mul (V2 0 (0, 4280) (1, 4341)) (V1 1 (1, 4341))))))) (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4344) (Mul (Mul (Inv (Sum (0, 4346) (Mul (Exp (Sum (1, 4347) (Mul (V2 0 (0, 4346) (1, 4347)) (V1 1 (1, 4347))))) e75))) p1222) (V1 3 (0, 4344))))) e75)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4354) (Mul (Mul (Mul (Inv (Sum (0, 4356) (Mul (Exp (Sum (1, 4357) (Mul (V2 0 (0, 4356) (1, 4357)) (V1 1 (1, 4357))))) e75))) p1224) (Mul (Inv (Sum (0, 4359) (Mul p1227 e75))) (Exp (Sum (1, 4358) (Mul (V2 0 (0, 4354) (1, 4358)) (V1 1 (1, 4358))))))) (Add (V1 3 (0, 4354)) (Mul (Opp (Sum (0, 4361) (Mul (Mul (Inv (Sum (0, 4363) (Mul p1229 e75))) p1226) (V1 3 (0, 4361))))) e75)))))) (Mul (Int 2) (Sum (0, 4365) (Mul (Mul (Mul (Inv (Sum (0, 4367) (Mul p1231 e75))) p1228) (V1 2 (0, 4365))) (Add (V1 3 (0, 4365)) (Mul (Opp (Sum (0, 4369) (Mul (Mul (Inv (Sum (0, 4371) (Mul (Exp (Sum (1, 4372) (Mul (V2 0 (0, 4371) (1, 4372)) (V1 1 (1, 4372))))) e75))) p1230) (V1 3 (0, 4369))))) e75)))))) (Mul (Mul (Inv (Sum (0, 4349) (Mul (Exp (Sum (1, 4350) (Mul (V2 0 (0, 4349) (1, 4350)) (V1 1 (1, 4350))))) e75))) (Exp (Sum (1, 4348) (Mul (V2 0 (0, 4281) (1, 4348)) (V1 1 (1, 4348)))))) (Mul (Inv (Sum (0, 4352) (Mul p1225 e75))) (Exp (Sum (1, 4351) (Mul (V2 0 (0, 4280) (1, 4351)) (V1 1 (1, 4351))))))))) (Opp (Mul (Del (0, 4281) (0, 4280)) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4379) (Pow (Mul (Inv (Sum (0, 4381) (Mul p1235 e75))) p1232) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4383) (Mul (Mul (Inv (Sum (0, 4385) (Mul (Exp (Sum (1, 4386) (Mul (V2 0 (0, 4385) (1, 4386)) (V1 1 (1, 4386))))) e75))) p1234) (V1 2 (0, 4383)))))) (Mul (Mul (Inv (Sum (0, 4374) (Mul (Exp (Sum (1, 4375) (Mul (V2 0 (0, 4374) (1, 4375)) (V1 1 (1, 4375))))) e75))) (Exp (Sum (1, 4373) (Mul (V2 0 (0, 4281) (1, 4373)) (V1 1 (1, 4373)))))) (Mul (Inv (Sum (0, 4377) (Mul p1233 e75))) (Exp (Sum (1, 4376) (Mul (V2 0 (0, 4280) (1, 4376)) (V1 1 (1, 4376)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4388) (Mul (Exp (Sum (1, 4389) (Mul (V2 0 (0, 4388) (1, 4389)) (V1 1 (1, 4389))))) e75))) (Exp (Sum (1, 4387) (Mul (V2 0 (0, 4281) (1, 4387)) (V1 1 (1, 4387)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4391) (Mul (Exp (Sum (1, 4392) (Mul (V2 0 (0, 4391) (1, 4392)) (V1 1 (1, 4392))))) e75))) (Exp (Sum (1, 4390) (Mul (V2 0 (0, 4281) (1, 4390)) (V1 1 (1, 4390))))))) (Opp (V1 2 (0, 4281))))) (Mul (Inv (Sum (0, 4394) (Mul (Exp (Sum (1, 4395) (Mul (V2 0 (0, 4394) (1, 4395)) (V1 1 (1, 4395))))) e75))) (Exp (Sum (1, 4393) (Mul (V2 0 (0, 4280) (1, 4393)) (V1 1 (1, 4393)))))))) (Mul (Mul (Inv (Sum (0, 4397) (Mul (Exp (Sum (1, 4398) (Mul (V2 0 (0, 4397) (1, 4398)) (V1 1 (1, 4398))))) e75))) (Exp (Sum (1, 4396) (Mul (V2 0 (0, 4281) (1, 4396)) (V1 1 (1, 4396)))))) (Mul (Mul (Inv (Sum (0, 4400) (Mul (Exp (Sum (1, 4401) (Mul (V2 0 (0, 4400) (1, 4401)) (V1 1 (1, 4401))))) e75))) (Exp (Sum (1, 4399) (Mul (V2 0 (0, 4280) (1, 4399)) (V1 1 (1, 4399)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4403) (Mul p1237 e75))) (Exp (Sum (1, 4402) (Mul (V2 0 (0, 4280) (1, 4402)) (V1 1 (1, 4402))))))) (Opp (V1 2 (0, 4280))))))) (Add (Mul (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4405) (Mul (Mul (Inv (Sum (0, 4407) (Mul p1239 e75))) p1236) (V1 3 (0, 4405))))) e75)) e75) (Mul e75 (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4409) (Mul (Mul (Inv (Sum (0, 4411) (Mul (Exp (Sum (1, 4412) (Mul (V2 0 (0, 4411) (1, 4412)) (V1 1 (1, 4412))))) e75))) p1238) (V1 3 (0, 4409))))) e75))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4414) (Mul (Exp (Sum (1, 4415) (Mul (V2 0 (0, 4414) (1, 4415)) (V1 1 (1, 4415))))) e75))) (Exp (Sum (1, 4413) (Mul (V2 0 (0, 4281) (1, 4413)) (V1 1 (1, 4413)))))) (Mul (Inv (Sum (0, 4417) (Mul p1241 e75))) (Exp (Sum (1, 4416) (Mul (V2 0 (0, 4281) (1, 4416)) (V1 1 (1, 4416))))))) (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4419) (Mul (Mul (Inv (Sum (0, 4421) (Mul (Exp (Sum (1, 4422) (Mul (V2 0 (0, 4421) (1, 4422)) (V1 1 (1, 4422))))) e75))) p1240) (V1 3 (0, 4419))))) e75))) (Mul (Inv (Sum (0, 4424) (Mul (Exp (Sum (1, 4425) (Mul (V2 0 (0, 4424) (1, 4425)) (V1 1 (1, 4425))))) e75))) (Exp (Sum (1, 4423) (Mul (V2 0 (0, 4280) (1, 4423)) (V1 1 (1, 4423))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4427) (Mul (Exp (Sum (1, 4428) (Mul (V2 0 (0, 4427) (1, 4428)) (V1 1 (1, 4428))))) e75))) (Exp (Sum (1, 4426) (Mul (V2 0 (0, 4281) (1, 4426)) (V1 1 (1, 4426)))))) (Mul (Mul (Mul (Inv (Sum (0, 4430) (Mul (Exp (Sum (1, 4431) (Mul (V2 0 (0, 4430) (1, 4431)) (V1 1 (1, 4431))))) e75))) (Exp (Sum (1, 4429) (Mul (V2 0 (0, 4280) (1, 4429)) (V1 1 (1, 4429)))))) (Mul (Inv (Sum (0, 4433) (Mul p1243 e75))) (Exp (Sum (1, 4432) (Mul (V2 0 (0, 4280) (1, 4432)) (V1 1 (1, 4432))))))) (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4435) (Mul (Mul (Inv (Sum (0, 4437) (Mul (Exp (Sum (1, 4438) (Mul (V2 0 (0, 4437) (1, 4438)) (V1 1 (1, 4438))))) e75))) p1242) (V1 3 (0, 4435))))) e75)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4445) (Mul (Mul (Mul (Inv (Sum (0, 4447) (Mul (Exp (Sum (1, 4448) (Mul (V2 0 (0, 4447) (1, 4448)) (V1 1 (1, 4448))))) e75))) p1244) (Mul (Inv (Sum (0, 4450) (Mul p1247 e75))) (Exp (Sum (1, 4449) (Mul (V2 0 (0, 4445) (1, 4449)) (V1 1 (1, 4449))))))) (Add (V1 3 (0, 4445)) (Mul (Opp (Sum (0, 4452) (Mul (Mul (Inv (Sum (0, 4454) (Mul p1249 e75))) p1246) (V1 3 (0, 4452))))) e75)))))) (Mul (Int 2) (Sum (0, 4456) (Mul (Mul (Mul (Inv (Sum (0, 4458) (Mul p1251 e75))) p1248) (V1 2 (0, 4456))) (Add (V1 3 (0, 4456)) (Mul (Opp (Sum (0, 4460) (Mul (Mul (Inv (Sum (0, 4462) (Mul (Exp (Sum (1, 4463) (Mul (V2 0 (0, 4462) (1, 4463)) (V1 1 (1, 4463))))) e75))) p1250) (V1 3 (0, 4460))))) e75)))))) (Mul (Mul (Inv (Sum (0, 4440) (Mul (Exp (Sum (1, 4441) (Mul (V2 0 (0, 4440) (1, 4441)) (V1 1 (1, 4441))))) e75))) (Exp (Sum (1, 4439) (Mul (V2 0 (0, 4281) (1, 4439)) (V1 1 (1, 4439)))))) (Mul (Inv (Sum (0, 4443) (Mul p1245 e75))) (Exp (Sum (1, 4442) (Mul (V2 0 (0, 4280) (1, 4442)) (V1 1 (1, 4442))))))))))))) (Add (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4470) (Pow (Mul (Inv (Sum (0, 4472) (Mul (Exp (Sum (1, 4473) (Mul (V2 0 (0, 4472) (1, 4473)) (V1 1 (1, 4473))))) e75))) (Exp (Sum (1, 4471) (Mul (V2 0 (0, 4470) (1, 4471)) (V1 1 (1, 4471)))))) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4474) (Mul (Mul (Inv (Sum (0, 4476) (Mul (Exp (Sum (1, 4477) (Mul (V2 0 (0, 4476) (1, 4477)) (V1 1 (1, 4477))))) e75))) (Exp (Sum (1, 4475) (Mul (V2 0 (0, 4474) (1, 4475)) (V1 1 (1, 4475)))))) (V1 2 (0, 4474)))))) (Mul (Mul (Inv (Sum (0, 4465) (Mul (Exp (Sum (1, 4466) (Mul (V2 0 (0, 4465) (1, 4466)) (V1 1 (1, 4466))))) e75))) (Exp (Sum (1, 4464) (Mul (V2 0 (0, 4281) (1, 4464)) (V1 1 (1, 4464)))))) (Mul (Inv (Sum (0, 4468) (Mul (Exp (Sum (1, 4469) (Mul (V2 0 (0, 4468) (1, 4469)) (V1 1 (1, 4469))))) e75))) (Exp (Sum (1, 4467) (Mul (V2 0 (0, 4280) (1, 4467)) (V1 1 (1, 4467)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4479) (Mul (Exp (Sum (1, 4480) (Mul (V2 0 (0, 4479) (1, 4480)) (V1 1 (1, 4480))))) e75))) (Exp (Sum (1, 4478) (Mul (V2 0 (0, 4281) (1, 4478)) (V1 1 (1, 4478)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4482) (Mul (Exp (Sum (1, 4483) (Mul (V2 0 (0, 4482) (1, 4483)) (V1 1 (1, 4483))))) e75))) (Exp (Sum (1, 4481) (Mul (V2 0 (0, 4281) (1, 4481)) (V1 1 (1, 4481))))))) (Opp (V1 2 (0, 4281))))) (Mul (Inv (Sum (0, 4485) (Mul (Exp (Sum (1, 4486) (Mul (V2 0 (0, 4485) (1, 4486)) (V1 1 (1, 4486))))) e75))) (Exp (Sum (1, 4484) (Mul (V2 0 (0, 4280) (1, 4484)) (V1 1 (1, 4484)))))))) (Mul (Mul (Inv (Sum (0, 4488) (Mul (Exp (Sum (1, 4489) (Mul (V2 0 (0, 4488) (1, 4489)) (V1 1 (1, 4489))))) e75))) (Exp (Sum (1, 4487) (Mul (V2 0 (0, 4281) (1, 4487)) (V1 1 (1, 4487)))))) (Mul (Mul (Inv (Sum (0, 4491) (Mul (Exp (Sum (1, 4492) (Mul (V2 0 (0, 4491) (1, 4492)) (V1 1 (1, 4492))))) e75))) (Exp (Sum (1, 4490) (Mul (V2 0 (0, 4280) (1, 4490)) (V1 1 (1, 4490)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4494) (Mul (Exp (Sum (1, 4495) (Mul (V2 0 (0, 4494) (1, 4495)) (V1 1 (1, 4495))))) e75))) (Exp (Sum (1, 4493) (Mul (V2 0 (0, 4280) (1, 4493)) (V1 1 (1, 4493))))))) (Opp (V1 2 (0, 4280))))))) (Add (Mul (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4496) (Mul (Mul (Inv (Sum (0, 4498) (Mul (Exp (Sum (1, 4499) (Mul (V2 0 (0, 4498) (1, 4499)) (V1 1 (1, 4499))))) e75))) (Exp (Sum (1, 4497) (Mul (V2 0 (0, 4496) (1, 4497)) (V1 1 (1, 4497)))))) (V1 3 (0, 4496))))) e75)) e75) (Mul e75 (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4500) (Mul (Mul (Inv (Sum (0, 4502) (Mul (Exp (Sum (1, 4503) (Mul (V2 0 (0, 4502) (1, 4503)) (V1 1 (1, 4503))))) e75))) (Exp (Sum (1, 4501) (Mul (V2 0 (0, 4500) (1, 4501)) (V1 1 (1, 4501)))))) (V1 3 (0, 4500))))) e75))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4505) (Mul (Exp (Sum (1, 4506) (Mul (V2 0 (0, 4505) (1, 4506)) (V1 1 (1, 4506))))) e75))) (Exp (Sum (1, 4504) (Mul (V2 0 (0, 4281) (1, 4504)) (V1 1 (1, 4504)))))) (Mul (Inv (Sum (0, 4508) (Mul (Exp (Sum (1, 4509) (Mul (V2 0 (0, 4508) (1, 4509)) (V1 1 (1, 4509))))) e75))) (Exp (Sum (1, 4507) (Mul (V2 0 (0, 4281) (1, 4507)) (V1 1 (1, 4507))))))) (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4510) (Mul (Mul (Inv (Sum (0, 4512) (Mul (Exp (Sum (1, 4513) (Mul (V2 0 (0, 4512) (1, 4513)) (V1 1 (1, 4513))))) e75))) (Exp (Sum (1, 4511) (Mul (V2 0 (0, 4510) (1, 4511)) (V1 1 (1, 4511)))))) (V1 3 (0, 4510))))) e75))) (Mul (Inv (Sum (0, 4515) (Mul (Exp (Sum (1, 4516) (Mul (V2 0 (0, 4515) (1, 4516)) (V1 1 (1, 4516))))) e75))) (Exp (Sum (1, 4514) (Mul (V2 0 (0, 4280) (1, 4514)) (V1 1 (1, 4514))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4518) (Mul (Exp (Sum (1, 4519) (Mul (V2 0 (0, 4518) (1, 4519)) (V1 1 (1, 4519))))) e75))) (Exp (Sum (1, 4517) (Mul (V2 0 (0, 4281) (1, 4517)) (V1 1 (1, 4517)))))) (Mul (Mul (Mul (Inv (Sum (0, 4521) (Mul (Exp (Sum (1, 4522) (Mul (V2 0 (0, 4521) (1, 4522)) (V1 1 (1, 4522))))) e75))) (Exp (Sum (1, 4520) (Mul (V2 0 (0, 4280) (1, 4520)) (V1 1 (1, 4520)))))) (Mul (Inv (Sum (0, 4524) (Mul (Exp (Sum (1, 4525) (Mul (V2 0 (0, 4524) (1, 4525)) (V1 1 (1, 4525))))) e75))) (Exp (Sum (1, 4523) (Mul (V2 0 (0, 4280) (1, 4523)) (V1 1 (1, 4523))))))) (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4526) (Mul (Mul (Inv (Sum (0, 4528) (Mul (Exp (Sum (1, 4529) (Mul (V2 0 (0, 4528) (1, 4529)) (V1 1 (1, 4529))))) e75))) (Exp (Sum (1, 4527) (Mul (V2 0 (0, 4526) (1, 4527)) (V1 1 (1, 4527)))))) (V1 3 (0, 4526))))) e75)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4536) (Mul (Mul (Mul (Inv (Sum (0, 4538) (Mul (Exp (Sum (1, 4539) (Mul (V2 0 (0, 4538) (1, 4539)) (V1 1 (1, 4539))))) e75))) (Exp (Sum (1, 4537) (Mul (V2 0 (0, 4536) (1, 4537)) (V1 1 (1, 4537)))))) (Mul (Inv (Sum (0, 4541) (Mul (Exp (Sum (1, 4542) (Mul (V2 0 (0, 4541) (1, 4542)) (V1 1 (1, 4542))))) e75))) (Exp (Sum (1, 4540) (Mul (V2 0 (0, 4536) (1, 4540)) (V1 1 (1, 4540))))))) (Add (V1 3 (0, 4536)) (Mul (Opp (Sum (0, 4543) (Mul (Mul (Inv (Sum (0, 4545) (Mul (Exp (Sum (1, 4546) (Mul (V2 0 (0, 4545) (1, 4546)) (V1 1 (1, 4546))))) e75))) (Exp (Sum (1, 4544) (Mul (V2 0 (0, 4543) (1, 4544)) (V1 1 (1, 4544)))))) (V1 3 (0, 4543))))) e75)))))) (Mul (Int 2) (Sum (0, 4547) (Mul (Mul (Mul (Inv (Sum (0, 4549) (Mul (Exp (Sum (1, 4550) (Mul (V2 0 (0, 4549) (1, 4550)) (V1 1 (1, 4550))))) e75))) (Exp (Sum (1, 4548) (Mul (V2 0 (0, 4547) (1, 4548)) (V1 1 (1, 4548)))))) (V1 2 (0, 4547))) (Add (V1 3 (0, 4547)) (Mul (Opp (Sum (0, 4551) (Mul (Mul (Inv (Sum (0, 4553) (Mul (Exp (Sum (1, 4554) (Mul (V2 0 (0, 4553) (1, 4554)) (V1 1 (1, 4554))))) e75))) (Exp (Sum (1, 4552) (Mul (V2 0 (0, 4551) (1, 4552)) (V1 1 (1, 4552)))))) (V1 3 (0, 4551))))) e75)))))) (Mul (Mul (Inv (Sum (0, 4531) (Mul (Exp (Sum (1, 4532) (Mul (V2 0 (0, 4531) (1, 4532)) (V1 1 (1, 4532))))) e75))) (Exp (Sum (1, 4530) (Mul (V2 0 (0, 4281) (1, 4530)) (V1 1 (1, 4530)))))) (Mul (Inv (Sum (0, 4534) (Mul (Exp (Sum (1, 4535) (Mul (V2 0 (0, 4534) (1, 4535)) (V1 1 (1, 4535))))) e75))) (Exp (Sum (1, 4533) (Mul (V2 0 (0, 4280) (1, 4533)) (V1 1 (1, 4533))))))))) (Opp (Mul (Del (0, 4281) (0, 4280)) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4561) (Pow (Mul (Inv (Sum (0, 4563) (Mul (Exp (Sum (1, 4564) (Mul (V2 0 (0, 4563) (1, 4564)) (V1 1 (1, 4564))))) e75))) (Exp (Sum (1, 4562) (Mul (V2 0 (0, 4561) (1, 4562)) (V1 1 (1, 4562)))))) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4565) (Mul (Mul (Inv (Sum (0, 4567) (Mul (Exp (Sum (1, 4568) (Mul (V2 0 (0, 4567) (1, 4568)) (V1 1 (1, 4568))))) e75))) (Exp (Sum (1, 4566) (Mul (V2 0 (0, 4565) (1, 4566)) (V1 1 (1, 4566)))))) (V1 2 (0, 4565)))))) (Mul (Mul (Inv (Sum (0, 4556) (Mul (Exp (Sum (1, 4557) (Mul (V2 0 (0, 4556) (1, 4557)) (V1 1 (1, 4557))))) e75))) (Exp (Sum (1, 4555) (Mul (V2 0 (0, 4281) (1, 4555)) (V1 1 (1, 4555)))))) (Mul (Inv (Sum (0, 4559) (Mul (Exp (Sum (1, 4560) (Mul (V2 0 (0, 4559) (1, 4560)) (V1 1 (1, 4560))))) e75))) (Exp (Sum (1, 4558) (Mul (V2 0 (0, 4280) (1, 4558)) (V1 1 (1, 4558)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4570) (Mul (Exp (Sum (1, 4571) (Mul (V2 0 (0, 4570) (1, 4571)) (V1 1 (1, 4571))))) e75))) (Exp (Sum (1, 4569) (Mul (V2 0 (0, 4281) (1, 4569)) (V1 1 (1, 4569)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4573) (Mul (Exp (Sum (1, 4574) (Mul (V2 0 (0, 4573) (1, 4574)) (V1 1 (1, 4574))))) e75))) (Exp (Sum (1, 4572) (Mul (V2 0 (0, 4281) (1, 4572)) (V1 1 (1, 4572))))))) (Opp (V1 2 (0, 4281))))) (Mul (Inv (Sum (0, 4576) (Mul (Exp (Sum (1, 4577) (Mul (V2 0 (0, 4576) (1, 4577)) (V1 1 (1, 4577))))) e75))) (Exp (Sum (1, 4575) (Mul (V2 0 (0, 4280) (1, 4575)) (V1 1 (1, 4575)))))))) (Mul (Mul (Inv (Sum (0, 4579) (Mul (Exp (Sum (1, 4580) (Mul (V2 0 (0, 4579) (1, 4580)) (V1 1 (1, 4580))))) e75))) (Exp (Sum (1, 4578) (Mul (V2 0 (0, 4281) (1, 4578)) (V1 1 (1, 4578)))))) (Mul (Mul (Inv (Sum (0, 4582) (Mul (Exp (Sum (1, 4583) (Mul (V2 0 (0, 4582) (1, 4583)) (V1 1 (1, 4583))))) e75))) (Exp (Sum (1, 4581) (Mul (V2 0 (0, 4280) (1, 4581)) (V1 1 (1, 4581)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4585) (Mul (Exp (Sum (1, 4586) (Mul (V2 0 (0, 4585) (1, 4586)) (V1 1 (1, 4586))))) e75))) (Exp (Sum (1, 4584) (Mul (V2 0 (0, 4280) (1, 4584)) (V1 1 (1, 4584))))))) (Opp (V1 2 (0, 4280))))))) (Add (Mul (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4587) (Mul (Mul (Inv (Sum (0, 4589) (Mul (Exp (Sum (1, 4590) (Mul (V2 0 (0, 4589) (1, 4590)) (V1 1 (1, 4590))))) e75))) (Exp (Sum (1, 4588) (Mul (V2 0 (0, 4587) (1, 4588)) (V1 1 (1, 4588)))))) (V1 3 (0, 4587))))) e75)) e75) (Mul e75 (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4591) (Mul (Mul (Inv (Sum (0, 4593) (Mul (Exp (Sum (1, 4594) (Mul (V2 0 (0, 4593) (1, 4594)) (V1 1 (1, 4594))))) e75))) (Exp (Sum (1, 4592) (Mul (V2 0 (0, 4591) (1, 4592)) (V1 1 (1, 4592)))))) (V1 3 (0, 4591))))) e75))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4596) (Mul (Exp (Sum (1, 4597) (Mul (V2 0 (0, 4596) (1, 4597)) (V1 1 (1, 4597))))) e75))) (Exp (Sum (1, 4595) (Mul (V2 0 (0, 4281) (1, 4595)) (V1 1 (1, 4595)))))) (Mul (Inv (Sum (0, 4599) (Mul (Exp (Sum (1, 4600) (Mul (V2 0 (0, 4599) (1, 4600)) (V1 1 (1, 4600))))) e75))) (Exp (Sum (1, 4598) (Mul (V2 0 (0, 4281) (1, 4598)) (V1 1 (1, 4598))))))) (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4601) (Mul (Mul (Inv (Sum (0, 4603) (Mul (Exp (Sum (1, 4604) (Mul (V2 0 (0, 4603) (1, 4604)) (V1 1 (1, 4604))))) e75))) (Exp (Sum (1, 4602) (Mul (V2 0 (0, 4601) (1, 4602)) (V1 1 (1, 4602)))))) (V1 3 (0, 4601))))) e75))) (Mul (Inv (Sum (0, 4606) (Mul (Exp (Sum (1, 4607) (Mul (V2 0 (0, 4606) (1, 4607)) (V1 1 (1, 4607))))) e75))) (Exp (Sum (1, 4605) (Mul (V2 0 (0, 4280) (1, 4605)) (V1 1 (1, 4605))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4609) (Mul (Exp (Sum (1, 4610) (Mul (V2 0 (0, 4609) (1, 4610)) (V1 1 (1, 4610))))) e75))) (Exp (Sum (1, 4608) (Mul (V2 0 (0, 4281) (1, 4608)) (V1 1 (1, 4608)))))) (Mul (Mul (Mul (Inv (Sum (0, 4612) (Mul (Exp (Sum (1, 4613) (Mul (V2 0 (0, 4612) (1, 4613)) (V1 1 (1, 4613))))) e75))) (Exp (Sum (1, 4611) (Mul (V2 0 (0, 4280) (1, 4611)) (V1 1 (1, 4611)))))) (Mul (Inv (Sum (0, 4615) (Mul (Exp (Sum (1, 4616) (Mul (V2 0 (0, 4615) (1, 4616)) (V1 1 (1, 4616))))) e75))) (Exp (Sum (1, 4614) (Mul (V2 0 (0, 4280) (1, 4614)) (V1 1 (1, 4614))))))) (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4617) (Mul (Mul (Inv (Sum (0, 4619) (Mul (Exp (Sum (1, 4620) (Mul (V2 0 (0, 4619) (1, 4620)) (V1 1 (1, 4620))))) e75))) (Exp (Sum (1, 4618) (Mul (V2 0 (0, 4617) (1, 4618)) (V1 1 (1, 4618)))))) (V1 3 (0, 4617))))) e75)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4627) (Mul (Mul (Mul (Inv (Sum (0, 4629) (Mul (Exp (Sum (1, 4630) (Mul (V2 0 (0, 4629) (1, 4630)) (V1 1 (1, 4630))))) e75))) (Exp (Sum (1, 4628) (Mul (V2 0 (0, 4627) (1, 4628)) (V1 1 (1, 4628)))))) (Mul (Inv (Sum (0, 4632) (Mul (Exp (Sum (1, 4633) (Mul (V2 0 (0, 4632) (1, 4633)) (V1 1 (1, 4633))))) e75))) (Exp (Sum (1, 4631) (Mul (V2 0 (0, 4627) (1, 4631)) (V1 1 (1, 4631))))))) (Add (V1 3 (0, 4627)) (Mul (Opp (Sum (0, 4634) (Mul (Mul (Inv (Sum (0, 4636) (Mul (Exp (Sum (1, 4637) (Mul (V2 0 (0, 4636) (1, 4637)) (V1 1 (1, 4637))))) e75))) (Exp (Sum (1, 4635) (Mul (V2 0 (0, 4634) (1, 4635)) (V1 1 (1, 4635)))))) (V1 3 (0, 4634))))) e75)))))) (Mul (Int 2) (Sum (0, 4638) (Mul (Mul (Mul (Inv (Sum (0, 4640) (Mul (Exp (Sum (1, 4641) (Mul (V2 0 (0, 4640) (1, 4641)) (V1 1 (1, 4641))))) e75))) (Exp (Sum (1, 4639) (Mul (V2 0 (0, 4638) (1, 4639)) (V1 1 (1, 4639)))))) (V1 2 (0, 4638))) (Add (V1 3 (0, 4638)) (Mul (Opp (Sum (0, 4642) (Mul (Mul (Inv (Sum (0, 4644) (Mul (Exp (Sum (1, 4645) (Mul (V2 0 (0, 4644) (1, 4645)) (V1 1 (1, 4645))))) e75))) (Exp (Sum (1, 4643) (Mul (V2 0 (0, 4642) (1, 4643)) (V1 1 (1, 4643)))))) (V1 3 (0, 4642))))) e75)))))) (Mul (Mul (Inv (Sum (0, 4622) (Mul (Exp (Sum (1, 4623) (Mul (V2 0 (0, 4622) (1, 4623)) (V1 1 (1, 4623))))) e75))) (Exp (Sum (1, 4621) (Mul (V2 0 (0, 4281) (1, 4621)) (V1 1 (1, 4621)))))) (Mul (Inv (Sum (0, 4625) (Mul (Exp (Sum (1, 4626) (Mul (V2 0 (0, 4625) (1, 4626)) (V1 1 (1, 4626))))) e75))) (Exp (Sum (1, 4624) (Mul (V2 0 (0, 4280) (1, 4624)) (V1 1 (1, 4624)))))))))))))))%N.
Definition e467 : ex := (Sum (0, 4280) p1278)%N.
Definition e468 : ex := (Mul e80 e466)%N.
Definition e469 : ex := (Mul e80 e467)%N.
Definition e470 : ex := (Mul e464 e80)%N.
Definition e471 : ex := (Mul e80 e464)%N.
Definition e472 : ex := (Mul e80 e465)%N.
(* total(total((v[k] - v[l])**2*(W_g() - hadamard(identity(n), W_g()))[k, l], k), l)/2 <= total(total((absolute((W_g() - hadamard(identity(n), W_g()))[k, l]) + (W_g() - hadamard(identity(n), W_g()))[k, l])*(v[k]**2 + v[l]**2), k), l)/2, by replace *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l)) / 2
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l))) / 2.
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e466 e467 _ (fun sv Wv SFv => (step_303 n d A b g v x Hs_n Hs_d)) (nil_replaced Ev rv)) e468 e469.
  equal Q2 e470 e471.
  equal Q3 e472 e462.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e473 : ex := (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul p1273 p1099))) e80)%N.
(* total(total((v[k] - v[l])**2*W_g()[k, l], k), l)/2 <= total(total((v[k] - v[l])**2*(W_g() - hadamard(identity(n), W_g()))[k, l], k), l)/2, by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * W_g n d A b g x k l)) / 2
  <= sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l)) / 2.
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  equal Q1 e473 e470.
  exact (Req_le _ _ Q1).
Qed.

Definition e474 : ex := (Mul p1165 p1075)%N.
(* total(total((v[k] - v[l])**2*W_g()[k, l], k), l)/2 <= C_3()*norm(g)*norm(v)**2, by transitive *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (b g v x : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * W_g n d A b g x k l)) / 2
  <= norm n v ^ 2 * C_3 zeta * norm n g.
Proof.
  intros n d A b g v x zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [v; x; b; g] [A] [] [].
  assert (P1 : den Ev rv e473 <= den Ev rv e470) by (exact (line_1_1 n d A b g v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e470 <= den Ev rv e462) by (exact (line_1_2 n d A b g v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e462 <= den Ev rv e463) by (exact (line_1_3 n d A b g v x Hs_n Hs_d)).
  assert (P4 : den Ev rv e463 <= den Ev rv e474) by (exact (line_1_4 n d A b g v x zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b g v x zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (inequality_1 n d A b g v x zeta Hs_n Hs_d Hh2 Hh3 Hh4 Hh5 Hh6 Hh1).
Qed.

Definition e475 : ex := (Add (Mul (Int 1590660727) (Inv (Int 2500000000))) e44)%N.
Definition e476 : ex := (Add e27 (Opp (Mul (Int 6362642907) (Inv (Int 10000000000)))))%N.
Definition p1289 : ex := (Add (Add (Add (Opp (Int 8)) (Opp (Mul (Int 108) (Pow e27 2%nat)))) (Mul (Int 57) e27)) (Mul (Int 60) (Pow e27 3%nat)))%N.
Definition e477 : ex := (Add e11 (Opp p1289))%N.
Definition e478 : ex := (Add p1289 (Opp e11))%N.
Definition e480 : ex := (Add (Min (0, 20000) (V1 2 (0, 20000))) (Opp e11))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b g v x : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  defined (env_of [n; d] [zeta] [v; x; b; g] [A]) (ienv_of []) e473 /\
  defined (env_of [n; d] [zeta] [v; x; b; g] [A]) (ienv_of []) e474.
Proof.
  intros n d A b g v x zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [v; x; b; g] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e480 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e479 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e478 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e477 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e476 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e475 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.
