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
Definition e84 : ex := (Inv (Int 2))%N.
Definition e2 : ex := (Mul p3 e84)%N.
Definition e14 : ex := (V1 0 (0, 4096))%N.
Definition p7 : ex := (Sqrt (Sum (0, 4096) (Pow e14 2%nat)))%N.
Definition e3 : ex := (Mul p7 e1)%N.
Definition e4 : ex := (Mul p7 e2)%N.
Definition p10 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition p11 : ex := (Sum (0, 20000) (Abs (V1 1 (0, 20000))))%N.
Definition e5 : ex := (Mul p10 (Mul (Mul (Sqrt (Int 2)) p11) e84))%N.
Definition p13 : ex := (Mul (Sqrt (Int 2)) p10)%N.
Definition e6 : ex := (Mul (Mul p13 p11) e84)%N.
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

Definition e79 : ex := (Int 1)%N.
Definition p21 : ex := (Add e79 (V1 1 (0, 20004)))%N.
Definition p22 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) e79)))%N.
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
Definition p33 : ex := (Mul (Opp p32) e79)%N.
Definition p34 : ex := (Add e16 p33)%N.
Definition p35 : ex := (Add (V1 0 (0, 20004)) p33)%N.
Definition p36 : ex := (Mul p26 p26)%N.
Definition p37 : ex := (Mul p27 p27)%N.
Definition p38 : ex := (Mul p22 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p39 : ex := (Mul p38 p38)%N.
Definition p40 : ex := (Add (V1 0 (0, 20003)) p33)%N.
Definition p41 : ex := (Add (Add (Add (Mul (Add (Add (Mul (Add p24 (Mul (Int 2) p25)) p28) (Mul (Mul p26 (Add p29 (Opp (V1 3 (0, 1))))) p27)) (Mul p26 (Mul p27 (Add p30 (Opp (V1 3 (0, 20004))))))) (Add (Mul p34 e79) (Mul e79 p35))) (Mul (Int 2) (Mul (Mul p36 p34) p27))) (Mul (Int 2) (Mul p26 (Mul p37 p35)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p39 p40)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p38 (V1 3 (0, 20003))) p40)))) p28))%N.
Definition p42 : ex := (D (T1 0 (0, 20005)) (Sum (0, 20004) (Mul p21 (Add p41 (Opp (Mul (Del (0, 1) (0, 20004)) p41))))))%N.
Definition e10 : ex := (Abs (Sum (0, 20005) (Mul p42 e79)))%N.
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
Definition e13 : ex := (Mul (Mul (Mul (Sqrt (Int 2)) (Sqrt (Sum (0, 20000) (Pow (V1 4 (0, 20000)) 2%nat)))) (Sum (0, 20005) (Abs p42))) e84)%N.
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

Definition p48 : ex := (Add e79 (Opp (Del (0, 1) (0, 2))))%N.
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

Definition e29 : ex := (Sc 0)%N.
Definition e30 : ex := (Sc 1)%N.
Definition p52 : ex := (Add e30 (Opp (Abs e30)))%N.
Definition e18 : ex := (Mul e29 p52)%N.
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

Definition e20 : ex := (Pow e19 2%nat)%N.
Definition e45 : ex := (Abs e29)%N.
Definition e59 : ex := (Abs p52)%N.
Definition e22 : ex := (Mul e45 e59)%N.
Definition e21 : ex := (Pow e22 2%nat)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_15 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e20 e21.
  nonnegative N2 (nil_nonnegative Ev) e19.
  nonnegative N3 (nil_nonnegative Ev) e22.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e27 : ex := (Mul e29 (Abs e30))%N.
Definition e23 : ex := (Add e27 e19)%N.
Definition e24 : ex := (Add e27 e22)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_16 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e19 e22 _ (fun sv Wv SFv => (step_15 a s)) (nil_replaced Ev rv)) e23 e24.
  exact (P1).
Qed.

Definition e25 : ex := (Add e18 e27)%N.
Definition e26 : ex := (Add e19 e27)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_17 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e18 e19 _ (fun sv Wv SFv => (step_14 a s)) (nil_replaced Ev rv)) e25 e26.
  equal Q2 e26 e23.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_18 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e27))).
Qed.

Definition p65 : ex := (Add (Opp e30) (Abs e30))%N.
Definition e33 : ex := (Mul e29 p65)%N.
Definition e28 : ex := (Add (Mul e30 e29) e33)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_19 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e27 e28.
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

Definition e31 : ex := (Mul e29 (Abs (Sc 2)))%N.
Definition e32 : ex := (Mul e30 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_21 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e29 e30 _ (fun sv Wv SFv => (step_20 r s Hh1)) (nil_replaced Ev rv)) e31 e32.
  exact (P1).
Qed.

Definition e34 : ex := (Abs e33)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_22 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e33 <= den Ev rv e34) by (exact (Rle_abs (den Ev rv e33))).
  exact (P1).
Qed.

Definition e35 : ex := (Pow e34 2%nat)%N.
Definition p72 : ex := (Abs p65)%N.
Definition e37 : ex := (Mul e45 p72)%N.
Definition e36 : ex := (Pow e37 2%nat)%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_23 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e35 e36.
  nonnegative N2 (nil_nonnegative Ev) e34.
  nonnegative N3 (nil_nonnegative Ev) e37.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e48 : ex := (Opp e29)%N.
Definition e51 : ex := (Add e48 e45)%N.
Definition e42 : ex := (Mul e30 e51)%N.
Definition e38 : ex := (Abs e42)%N.
Definition p79 : ex := (Abs e51)%N.
Definition e39 : ex := (Mul (Abs e30) p79)%N.
Definition e44 : ex := (Mul e29 e30)%N.
Definition e40 : ex := (Add e44 e38)%N.
Definition e41 : ex := (Add e44 e39)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_24 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e38 e39 _ (fun sv Wv SFv => (step_23 a r)) (nil_replaced Ev rv)) e40 e41.
  exact (P1).
Qed.

Definition e43 : ex := (Add e44 e42)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_25 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e42 e38 _ (fun sv Wv SFv => (step_22 a r)) (nil_replaced Ev rv)) e43 e40.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_26 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e44))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_27 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e45) by (exact (Rle_abs (den Ev rv e29))).
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

Definition e46 : ex := (Add e29 (Opp e11))%N.
Definition e47 : ex := (Add e11 (Opp e48))%N.
(* -a <= 0, by discharge *)
Lemma step_31 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e29) by (exact (step_30 a Hh1)).
  equal Q2 e46 e47.
  assert (P3 : den Ev rv e48 <= den Ev rv e11) by (exact (rearranged (den Ev rv e11) (den Ev rv e29) (den Ev rv e48) (den Ev rv e11) P1 Q2)).
  assert (P4 : den Ev rv e48 <= den Ev rv e11) by (exact (step_29 a P3)).
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
  assert (P1 : den Ev rv e48 <= den Ev rv e11) by (exact (step_31 a Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e29) by (exact (step_30 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_33 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e29))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_34 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e29) by (exact (step_33 a)).
  assert (P2 : den Ev rv e48 <= den Ev rv e29) by (exact (step_32 a Hh1)).
  assert (P3 : den Ev rv e45 <= den Ev rv e29) by (exact (absolute_below (den Ev rv e29) (den Ev rv e29) P1 P2)).
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

Definition e49 : ex := (Add e29 (Opp e45))%N.
Definition e50 : ex := (Add e11 (Opp e51))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_36 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e45 <= den Ev rv e29) by (exact (step_34 a Hh1)).
  equal Q2 e49 e50.
  assert (P3 : den Ev rv e51 <= den Ev rv e11) by (exact (rearranged (den Ev rv e45) (den Ev rv e29) (den Ev rv e51) (den Ev rv e11) P1 Q2)).
  assert (P4 : den Ev rv e51 <= den Ev rv e11) by (exact (step_35 a P3)).
  exact (P4).
Qed.

Definition e52 : ex := (Add e45 e48)%N.
Definition e54 : ex := (Opp e49)%N.
Definition e53 : ex := (Add e11 e54)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_37 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e29 <= den Ev rv e45) by (exact (step_27 a)).
  equal Q2 e52 e53.
  assert (P3 : den Ev rv e49 <= den Ev rv e11) by (exact (rearranged (den Ev rv e29) (den Ev rv e45) (den Ev rv e49) (den Ev rv e11) P1 Q2)).
  assert (P4 : den Ev rv e49 <= den Ev rv e11) by (exact (step_28 a P3)).
  exact (P4).
Qed.

Definition e55 : ex := (Abs e49)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_38 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e49 <= den Ev rv e11) by (exact (step_37 a)).
  assert (P2 : den Ev rv e51 <= den Ev rv e11) by (exact (step_36 a Hh1)).
  equal Q3 e54 e51.
  assert (P4 : den Ev rv e55 <= den Ev rv e11) by (exact (absolute_below (den Ev rv e49) (den Ev rv e11) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p93 : ex := (Mul (Abs e30) e55)%N.
Definition e56 : ex := (Add e44 p93)%N.
Definition e57 : ex := (Add e44 (Mul (Abs e30) e11))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_39 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e55 e11 _ (fun sv Wv SFv => (step_38 a Hh1)) (nil_replaced Ev rv)) e56 e57.
  equal Q2 e41 e56.
  equal Q3 e57 e44.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_40 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e40) by (exact (step_25 a r)).
  assert (P2 : den Ev rv e40 <= den Ev rv e41) by (exact (step_24 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e58 : ex := (Add (Mul (Sc 2) e30) (Mul e30 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_41 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e31 <= den Ev rv e32) by (exact (step_21 a r s Hh1)).
  assert (P2 : den Ev rv e32 <= den Ev rv e58) by (exact (step_19 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e60 : ex := (Add e27 (Mul e45 e11))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_42 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e59 e11 _ (fun sv Wv SFv => (step_38 a Hh1)) (nil_replaced Ev rv)) e24 e60.
  equal Q2 e60 e27.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_43 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e25 <= den Ev rv e23) by (exact (step_17 a s)).
  assert (P2 : den Ev rv e23 <= den Ev rv e24) by (exact (step_16 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e63 : ex := (Mul e30 e45)%N.
Definition e61 : ex := (Add (Mul e30 e49) e63)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_44 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e44 e61.
  exact (Req_le _ _ Q1).
Qed.

Definition e62 : ex := (Add e63 p93)%N.
Definition e66 : ex := (Mul e29 (Sc 2))%N.
Definition e64 : ex := (Add e66 (Mul (Sc 2) e51))%N.
Definition e65 : ex := (Add e66 (Mul (Abs (Sc 2)) p79))%N.
(* a*s <= a*r, by transitive *)
Lemma step_45 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e44 <= den Ev rv e61) by (exact (step_44 a s)).
  assert (P2 : den Ev rv e61 <= den Ev rv e62) by (exact (step_43 a s)).
  assert (P3 : den Ev rv e62 <= den Ev rv e63) by (exact (step_42 a s Hh1)).
  assert (P4 : den Ev rv e63 <= den Ev rv e64) by (exact (step_41 a r s Hh2)).
  assert (P5 : den Ev rv e64 <= den Ev rv e65) by (exact (step_40 a r)).
  assert (P6 : den Ev rv e65 <= den Ev rv e66) by (exact (step_39 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition e67 : ex := (Mul e17 e11)%N.
Definition e75 : ex := (V1 0 (0, 2))%N.
Definition e68 : ex := (Mul e17 e75)%N.
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
  assert (P1 : den Ev rv e67 <= den Ev rv e68) by (exact (step_45 ((1 - delta k m) ^ 2) (w m) 0 Hh1 Hh2)).
  equal Q2 e11 e67.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p107 : ex := (Mul e75 e84)%N.
Definition e90 : ex := (Add e84 p107)%N.
Definition e69 : ex := (Mul e90 e11)%N.
Definition p110 : ex := (Pow (Add e79 (Opp (Del (0, 3) (0, 2)))) 2%nat)%N.
Definition e72 : ex := (Mul e17 p110)%N.
Definition p112 : ex := (Mul (V1 1 (0, 2)) e84)%N.
Definition e272 : ex := (Add e84 p112)%N.
Definition p114 : ex := (Mul e72 e272)%N.
Definition e92 : ex := (Mul p114 (V1 2 (0, 2)))%N.
Definition e70 : ex := (Mul e90 e92)%N.
Definition p117 : ex := (Mul p114 e90)%N.
Definition e71 : ex := (Mul p117 (V1 2 (0, 2)))%N.
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
  assert (P1 : den Ev rv e69 <= den Ev rv e70) by (exact (step_45 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e69.
  equal Q3 e70 e71.
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
  nonnegative N1 (nil_nonnegative Ev) e72.
  exact N1.
Qed.

Definition e73 : ex := (Mul e72 e11)%N.
Definition e74 : ex := (Mul e72 e75)%N.
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
  assert (P1 : den Ev rv e73 <= den Ev rv e74) by (exact (step_45 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2) (w l) 0 Hh1 Hh2)).
  equal Q2 e11 e73.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e72) by (exact (step_52 n k l m Hs_n Hi_k Hi_l Hi_m)).
  assert (P2 : den Ev rv e11 <= den Ev rv e75) by (exact (step_51 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e74) by (exact (step_53 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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

Definition e76 : ex := (Max (0, 20000) (Abs (V1 0 (0, 20000))))%N.
(* largest(absolute(s[l]), l) <= max_norm(s), by same *)
Lemma step_56 :
  forall (n : nat) (s : vec),
  (0 < n)%nat ->
  maxn n (fun l => Rabs (s l)) <= maxnorm n s.
Proof.
  intros n s Hs_n.
  setting [n] [] [s] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e76))).
Qed.

Definition e77 : ex := (Abs e14)%N.
Definition e78 : ex := (Abs e16)%N.
(* absolute(s[l]) <= largest(absolute(s[l]), l), by below largest *)
Lemma step_57 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  Rabs (s l) <= maxn n (fun l => Rabs (s l)).
Proof.
  intros n s l Hs_n Hi_l.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e78 <= den Ev rv e76) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e77) l Hi_l)).
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
  assert (P1 : den Ev rv e78 <= den Ev rv e76) by (exact (step_57 n s l Hs_n Hi_l)).
  assert (P2 : den Ev rv e76 <= den Ev rv e76) by (exact (step_56 n s Hs_n)).
  assert (P3 : den Ev rv e76 <= den Ev rv e79) by (exact (step_55 n s Hs_n Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e80 : ex := (Opp e16)%N.
(* -s[l] <= absolute(s[l]), by below absolute *)
Lemma step_59 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  - s l <= Rabs (s l).
Proof.
  intros n s l Hs_n Hi_l.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e78) by (exact (opp_le_abs (den Ev rv e16))).
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
  assert (P1 : den Ev rv e80 <= den Ev rv e78) by (exact (step_59 n s l Hs_n Hi_l)).
  assert (P2 : den Ev rv e78 <= den Ev rv e79) by (exact (step_58 n s l Hs_n Hi_l Hh1)).
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

Definition e81 : ex := (Add e79 (Opp e80))%N.
Definition e83 : ex := (Add e79 e16)%N.
Definition e82 : ex := (Add e83 (Opp e11))%N.
(* 0 <= s[l] + 1, by discharge *)
Lemma step_62 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= 1 + s l.
Proof.
  intros n s l Hs_n Hi_l Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e80 <= den Ev rv e79) by (exact (step_60 n s l Hs_n Hi_l Hh1)).
  equal Q2 e81 e82.
  assert (P3 : den Ev rv e11 <= den Ev rv e83) by (exact (rearranged (den Ev rv e80) (den Ev rv e79) (den Ev rv e11) (den Ev rv e83) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e83) by (exact (step_61 n s l Hs_n Hi_l P3)).
  exact (P4).
Qed.

(* 0 <= 1/2, by nonnegative *)
Lemma step_63 :
  0 <= / 2.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e84.
  exact N1.
Qed.

Definition e85 : ex := (Mul e84 e11)%N.
Definition e86 : ex := (Mul e84 e83)%N.
Definition p130 : ex := (Mul e16 e84)%N.
Definition e87 : ex := (Add e84 p130)%N.
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
  assert (P1 : den Ev rv e85 <= den Ev rv e86) by (exact (step_45 (/ 2) (1 + s l) 0 Hh1 Hh2)).
  equal Q2 e11 e85.
  equal Q3 e86 e87.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e84) by (exact (step_63)).
  assert (P2 : den Ev rv e11 <= den Ev rv e83) by (exact (step_62 n s l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e87) by (exact (step_64 n s l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

Definition e91 : ex := (Mul e72 (V1 1 (0, 2)))%N.
Definition e88 : ex := (Mul e90 e91)%N.
Definition p134 : ex := (Mul e72 e90)%N.
Definition e89 : ex := (Mul p134 (V1 1 (0, 2)))%N.
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
  assert (P1 : den Ev rv e69 <= den Ev rv e88) by (exact (step_45 (/ 2 + s l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e69.
  equal Q3 e88 e89.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e90) by (exact (step_65 n s l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e91) by (exact (step_54 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e11 <= den Ev rv e89) by (exact (step_66 n s w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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
  exact (Req_le _ _ (eq_refl (den Ev rv e76))).
Qed.

(* absolute(u[l]) <= largest(absolute(u[l]), l), by below largest *)
Lemma step_70 :
  forall (n : nat) (u : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  Rabs (u l) <= maxn n (fun l => Rabs (u l)).
Proof.
  intros n u l Hs_n Hi_l.
  setting [n] [] [u] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e78 <= den Ev rv e76) by (exact (le_maxn n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e77) l Hi_l)).
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
  assert (P1 : den Ev rv e78 <= den Ev rv e76) by (exact (step_70 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e76 <= den Ev rv e76) by (exact (step_69 n u Hs_n)).
  assert (P3 : den Ev rv e76 <= den Ev rv e79) by (exact (step_68 n u Hs_n Hh1)).
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
  assert (P1 : den Ev rv e80 <= den Ev rv e78) by (exact (opp_le_abs (den Ev rv e16))).
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
  assert (P1 : den Ev rv e80 <= den Ev rv e78) by (exact (step_72 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e78 <= den Ev rv e79) by (exact (step_71 n u l Hs_n Hi_l Hh1)).
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
  assert (P1 : den Ev rv e80 <= den Ev rv e79) by (exact (step_73 n u l Hs_n Hi_l Hh1)).
  equal Q2 e81 e82.
  assert (P3 : den Ev rv e11 <= den Ev rv e83) by (exact (rearranged (den Ev rv e80) (den Ev rv e79) (den Ev rv e11) (den Ev rv e83) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e83) by (exact (step_74 n u l Hs_n Hi_l P3)).
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
  assert (P1 : den Ev rv e85 <= den Ev rv e86) by (exact (step_45 (/ 2) (1 + u l) 0 Hh1 Hh2)).
  equal Q2 e11 e85.
  equal Q3 e86 e87.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e84) by (exact (step_63)).
  assert (P2 : den Ev rv e11 <= den Ev rv e83) by (exact (step_75 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e87) by (exact (step_76 n u l Hs_n Hi_l P1 P2)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e90) by (exact (step_77 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e92) by (exact (step_67 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e71) by (exact (step_47 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p136 : ex := (Add e79 (Opp (Del (0, 1) (0, 4096))))%N.
Definition p137 : ex := (Pow p136 2%nat)%N.
Definition p138 : ex := (Pow (Add e79 (Opp (Del (0, 2) (0, 4096)))) 2%nat)%N.
Definition p139 : ex := (Mul p137 p138)%N.
Definition p140 : ex := (Mul e14 e84)%N.
Definition p141 : ex := (Mul p139 (Add e84 p140))%N.
Definition p142 : ex := (Mul (V1 1 (0, 4096)) e84)%N.
Definition p143 : ex := (Add e84 p142)%N.
Definition p144 : ex := (Mul p141 p143)%N.
Definition e93 : ex := (Mul p144 (V1 2 (0, 4096)))%N.
Definition e94 : ex := (Sum (0, 4096) e93)%N.
Definition e95 : ex := (Sum (0, 4096) e11)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e93 _ (fun sv Wv SFv => (step_78 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e94 e95.
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

Definition p148 : ex := (Add e84 (Opp p112))%N.
Definition p149 : ex := (Mul e72 p148)%N.
Definition e106 : ex := (Mul p149 (V1 2 (0, 2)))%N.
Definition e96 : ex := (Mul e90 e106)%N.
Definition p152 : ex := (Mul p134 p148)%N.
Definition e97 : ex := (Mul p152 (V1 2 (0, 2)))%N.
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
  assert (P1 : den Ev rv e69 <= den Ev rv e96) by (exact (step_45 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e69.
  equal Q3 e96 e97.
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
  assert (P1 : den Ev rv e16 <= den Ev rv e78) by (exact (Rle_abs (den Ev rv e16))).
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
  assert (P1 : den Ev rv e16 <= den Ev rv e78) by (exact (step_83 n s l Hs_n Hi_l)).
  assert (P2 : den Ev rv e78 <= den Ev rv e79) by (exact (step_58 n s l Hs_n Hi_l Hh1)).
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

Definition e98 : ex := (Add e79 e80)%N.
Definition e99 : ex := (Add e98 (Opp e11))%N.
(* 0 <= 1 - s[l], by discharge *)
Lemma step_86 :
  forall (n : nat) (s : vec) (l : nat),
  (0 < n)%nat -> (l < n)%nat ->
  maxnorm n s <= 1 ->
  0 <= 1 - s l.
Proof.
  intros n s l Hs_n Hi_l Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), l)] [].
  assert (P1 : den Ev rv e16 <= den Ev rv e79) by (exact (step_84 n s l Hs_n Hi_l Hh1)).
  equal Q2 e98 e99.
  assert (P3 : den Ev rv e11 <= den Ev rv e98) by (exact (rearranged (den Ev rv e16) (den Ev rv e79) (den Ev rv e11) (den Ev rv e98) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e98) by (exact (step_85 n s l Hs_n Hi_l P3)).
  exact (P4).
Qed.

Definition e100 : ex := (Mul e84 e98)%N.
Definition p157 : ex := (Opp p130)%N.
Definition e101 : ex := (Add e84 p157)%N.
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
  assert (P1 : den Ev rv e85 <= den Ev rv e100) by (exact (step_45 (/ 2) (1 - s l) 0 Hh1 Hh2)).
  equal Q2 e11 e85.
  equal Q3 e100 e101.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e84) by (exact (step_63)).
  assert (P2 : den Ev rv e11 <= den Ev rv e98) by (exact (step_86 n s l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e101) by (exact (step_87 n s l Hs_n Hi_l P1 P2)).
  exact (P3).
Qed.

Definition p159 : ex := (Opp p107)%N.
Definition e105 : ex := (Add e84 p159)%N.
Definition e102 : ex := (Mul e105 e11)%N.
Definition e103 : ex := (Mul e105 e91)%N.
Definition p163 : ex := (Mul e72 e105)%N.
Definition e104 : ex := (Mul p163 (V1 1 (0, 2)))%N.
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
  assert (P1 : den Ev rv e102 <= den Ev rv e103) by (exact (step_45 (/ 2 - s l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e102.
  equal Q3 e103 e104.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e105) by (exact (step_88 n s l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e91) by (exact (step_54 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e11 <= den Ev rv e104) by (exact (step_89 n s w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e90) by (exact (step_77 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e106) by (exact (step_90 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e97) by (exact (step_81 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p165 : ex := (Add e84 (Opp p142))%N.
Definition p166 : ex := (Mul p141 p165)%N.
Definition e107 : ex := (Mul p166 (V1 2 (0, 4096)))%N.
Definition e108 : ex := (Sum (0, 4096) e107)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e107 _ (fun sv Wv SFv => (step_91 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e108 e95.
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

Definition e109 : ex := (Mul e105 e92)%N.
Definition p170 : ex := (Mul p114 e105)%N.
Definition e110 : ex := (Mul p170 (V1 2 (0, 2)))%N.
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
  assert (P1 : den Ev rv e102 <= den Ev rv e109) by (exact (step_45 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e102.
  equal Q3 e109 e110.
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
  assert (P1 : den Ev rv e16 <= den Ev rv e78) by (exact (Rle_abs (den Ev rv e16))).
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
  assert (P1 : den Ev rv e16 <= den Ev rv e78) by (exact (step_96 n u l Hs_n Hi_l)).
  assert (P2 : den Ev rv e78 <= den Ev rv e79) by (exact (step_71 n u l Hs_n Hi_l Hh1)).
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
  assert (P1 : den Ev rv e16 <= den Ev rv e79) by (exact (step_97 n u l Hs_n Hi_l Hh1)).
  equal Q2 e98 e99.
  assert (P3 : den Ev rv e11 <= den Ev rv e98) by (exact (rearranged (den Ev rv e16) (den Ev rv e79) (den Ev rv e11) (den Ev rv e98) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e98) by (exact (step_98 n u l Hs_n Hi_l P3)).
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
  assert (P1 : den Ev rv e85 <= den Ev rv e100) by (exact (step_45 (/ 2) (1 - u l) 0 Hh1 Hh2)).
  equal Q2 e11 e85.
  equal Q3 e100 e101.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e84) by (exact (step_63)).
  assert (P2 : den Ev rv e11 <= den Ev rv e98) by (exact (step_99 n u l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e101) by (exact (step_100 n u l Hs_n Hi_l P1 P2)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e105) by (exact (step_101 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e92) by (exact (step_67 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e110) by (exact (step_94 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e107 _ (fun sv Wv SFv => (step_102 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e108 e95.
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

Definition e111 : ex := (Mul e105 e106)%N.
Definition p173 : ex := (Mul p149 e105)%N.
Definition e112 : ex := (Mul p173 (V1 2 (0, 2)))%N.
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
  assert (P1 : den Ev rv e102 <= den Ev rv e111) by (exact (step_45 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e102.
  equal Q3 e111 e112.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e105) by (exact (step_101 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e106) by (exact (step_90 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e112) by (exact (step_105 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p175 : ex := (Mul (Mul p139 (Add e84 (Opp p140))) p165)%N.
Definition e113 : ex := (Mul p175 (V1 2 (0, 4096)))%N.
Definition e114 : ex := (Sum (0, 4096) e113)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e113 _ (fun sv Wv SFv => (step_106 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e114 e95.
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

Definition e115 : ex := (Sum (0, 20000) e11)%N.
Definition p179 : ex := (Add e79 (Opp (Del (0, 1) (0, 20000))))%N.
Definition p180 : ex := (Pow p179 2%nat)%N.
Definition p181 : ex := (Pow (Add e79 (Opp (Del (0, 2) (0, 20000)))) 2%nat)%N.
Definition p182 : ex := (Mul p180 p181)%N.
Definition p183 : ex := (Mul (V1 0 (0, 20000)) e84)%N.
Definition p184 : ex := (Add e84 (Opp p183))%N.
Definition p185 : ex := (Mul (V1 1 (0, 20000)) e84)%N.
Definition p186 : ex := (Add e84 (Opp p185))%N.
Definition p187 : ex := (Mul (Mul p182 p184) p186)%N.
Definition p188 : ex := (Mul p187 (V1 2 (0, 20000)))%N.
Definition e116 : ex := (Sum (0, 20000) p188)%N.
Definition e117 : ex := (Add e116 (Opp e115))%N.
Definition e118 : ex := (Add e116 (Opp e11))%N.
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
  assert (P1 : den Ev rv e115 <= den Ev rv e116) by (exact (step_107 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e117 e118.
  assert (P3 : den Ev rv e11 <= den Ev rv e116) by (exact (rearranged (den Ev rv e115) (den Ev rv e116) (den Ev rv e11) (den Ev rv e116) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e116) by (exact (step_108 n s u w k m Hs_n Hi_k Hi_m P3)).
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

Definition e119 : ex := (Add e29 e30)%N.
Definition e120 : ex := (Add e11 e30)%N.
(* s <= r + s, by replace *)
Lemma step_111 :
  forall (r s : R),
  0 <= r ->
  s <= r + s.
Proof.
  intros r s Hh1.
  setting [] [r; s] [] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e29 _ (fun sv Wv SFv => (step_110 r Hh1)) (nil_replaced Ev rv)) e119 e120.
  equal Q2 e30 e120.
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

Definition e121 : ex := (Add e30 e29)%N.
(* 0 <= r + s, by transitive *)
Lemma step_113 :
  forall (r s : R),
  0 <= s ->
  0 <= r ->
  0 <= r + s.
Proof.
  intros r s Hh1 Hh2.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e29) by (exact (step_112 s Hh1)).
  assert (P2 : den Ev rv e29 <= den Ev rv e121) by (exact (step_111 r s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p195 : ex := (Mul (V1 2 (0, 20000)) e84)%N.
Definition p196 : ex := (Add e84 (Opp p195))%N.
Definition p197 : ex := (Mul (Mul p182 p186) p196)%N.
Definition p198 : ex := (Mul p197 (V1 0 (0, 20000)))%N.
Definition e127 : ex := (Sum (0, 20000) p198)%N.
Definition p200 : ex := (Mul (V1 0 (0, 20000)) e79)%N.
Definition e124 : ex := (Sum (0, 20000) p200)%N.
Definition p202 : ex := (Opp e124)%N.
Definition e125 : ex := (Add e79 p202)%N.
Definition e122 : ex := (Add e127 e125)%N.
Definition e123 : ex := (Add e125 e127)%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e122) by (exact (step_113 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e122 e123.
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

Definition e126 : ex := (Add e125 (Opp e11))%N.
(* 0 <= 1 - inner(w, ones(n)), by discharge *)
Lemma step_117 :
  forall (n : nat) (w : vec),
  (0 < n)%nat ->
  inner n w ones <= 1 ->
  0 <= 1 - inner n w ones.
Proof.
  intros n w Hs_n Hh1.
  setting [n] [] [w] [] [] [].
  assert (P1 : den Ev rv e124 <= den Ev rv e79) by (exact (step_115 n w Hs_n Hh1)).
  equal Q2 e125 e126.
  assert (P3 : den Ev rv e11 <= den Ev rv e125) by (exact (rearranged (den Ev rv e124) (den Ev rv e79) (den Ev rv e11) (den Ev rv e125) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e125) by (exact (step_116 n w Hs_n P3)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e125) by (exact (step_117 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e127) by (exact (step_109 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e11 <= den Ev rv e123) by (exact (step_114 n s u w k m Hs_n Hi_k Hi_m P1 P2)).
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

Definition e135 : ex := (Mul e72 (Pow (V1 1 (0, 2)) 2%nat))%N.
Definition p208 : ex := (Mul (V1 2 (0, 2)) e84)%N.
Definition e273 : ex := (Add e84 p208)%N.
Definition e136 : ex := (Mul e135 e273)%N.
Definition e128 : ex := (Mul e90 e136)%N.
Definition e129 : ex := (Mul e136 e90)%N.
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
  assert (P1 : den Ev rv e69 <= den Ev rv e128) by (exact (step_45 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2)) 0 Hh1 Hh2)).
  equal Q2 e11 e69.
  equal Q3 e128 e129.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e130 : ex := (Mul e74 e11)%N.
Definition e131 : ex := (Mul e74 e75)%N.
Definition e132 : ex := (Mul e72 (Pow e75 2%nat))%N.
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
  assert (P1 : den Ev rv e130 <= den Ev rv e131) by (exact (step_45 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) (w l) 0 Hh1 Hh2)).
  equal Q2 e11 e130.
  equal Q3 e131 e132.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e74) by (exact (step_54 n w k l m Hs_n Hi_k Hi_l Hi_m Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e75) by (exact (step_51 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e132) by (exact (step_121 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e133 : ex := (Mul e90 e135)%N.
Definition e134 : ex := (Mul e135 e90)%N.
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
  assert (P1 : den Ev rv e69 <= den Ev rv e133) by (exact (step_45 (/ 2 + s l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e11 e69.
  equal Q3 e133 e134.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e90) by (exact (step_65 n s l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e135) by (exact (step_122 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e11 <= den Ev rv e134) by (exact (step_123 n s w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e90) by (exact (step_77 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e136) by (exact (step_124 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e129) by (exact (step_120 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p218 : ex := (Mul p139 (Pow e14 2%nat))%N.
Definition p219 : ex := (Mul p218 p143)%N.
Definition p220 : ex := (Mul (V1 2 (0, 4096)) e84)%N.
Definition p221 : ex := (Add e84 p220)%N.
Definition e137 : ex := (Mul p219 p221)%N.
Definition e138 : ex := (Sum (0, 4096) e137)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e137 _ (fun sv Wv SFv => (step_125 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e138 e95.
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

Definition p224 : ex := (Add e84 (Opp p208))%N.
Definition e143 : ex := (Mul e135 p224)%N.
Definition e139 : ex := (Mul e90 e143)%N.
Definition e140 : ex := (Mul e134 p224)%N.
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
  assert (P1 : den Ev rv e69 <= den Ev rv e139) by (exact (step_45 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2)) 0 Hh1 Hh2)).
  equal Q2 e11 e69.
  equal Q3 e139 e140.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e141 : ex := (Mul e105 e135)%N.
Definition e142 : ex := (Mul e135 e105)%N.
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
  assert (P1 : den Ev rv e102 <= den Ev rv e141) by (exact (step_45 (/ 2 - s l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2) 0 Hh1 Hh2)).
  equal Q2 e11 e102.
  equal Q3 e141 e142.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e105) by (exact (step_88 n s l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e135) by (exact (step_122 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2)).
  assert (P3 : den Ev rv e11 <= den Ev rv e142) by (exact (step_129 n s w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e90) by (exact (step_77 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e143) by (exact (step_130 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e140) by (exact (step_128 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p230 : ex := (Add e84 (Opp p220))%N.
Definition e144 : ex := (Mul p219 p230)%N.
Definition e145 : ex := (Sum (0, 4096) e144)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e144 _ (fun sv Wv SFv => (step_131 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e145 e95.
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

Definition e146 : ex := (Mul e105 e136)%N.
Definition e147 : ex := (Mul e136 e105)%N.
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
  assert (P1 : den Ev rv e102 <= den Ev rv e146) by (exact (step_45 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2)) 0 Hh1 Hh2)).
  equal Q2 e11 e102.
  equal Q3 e146 e147.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e105) by (exact (step_101 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e136) by (exact (step_124 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e147) by (exact (step_134 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e144 _ (fun sv Wv SFv => (step_135 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e145 e95.
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

Definition e148 : ex := (Mul e105 e143)%N.
Definition e149 : ex := (Mul e143 e105)%N.
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
  assert (P1 : den Ev rv e102 <= den Ev rv e148) by (exact (step_45 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2)) 0 Hh1 Hh2)).
  equal Q2 e11 e102.
  equal Q3 e148 e149.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e105) by (exact (step_101 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e143) by (exact (step_130 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e149) by (exact (step_138 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p237 : ex := (Mul p218 p165)%N.
Definition e150 : ex := (Mul p237 p230)%N.
Definition e151 : ex := (Sum (0, 4096) e150)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e150 _ (fun sv Wv SFv => (step_139 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3)) (nil_replaced Ev rv)) e151 e95.
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

Definition p240 : ex := (Add e79 (Opp (V1 2 (0, 1))))%N.
Definition p241 : ex := (Pow (Add e79 (Opp (Del (0, 1) (0, 3)))) 2%nat)%N.
Definition p242 : ex := (Add (Add p240 (Opp (Mul p241 (V1 2 (0, 3))))) (Opp (Mul e72 (V1 2 (0, 2)))))%N.
Definition p243 : ex := (Mul p114 p242)%N.
Definition e174 : ex := (Mul p243 (V1 2 (0, 2)))%N.
Definition e152 : ex := (Mul e90 e174)%N.
Definition e153 : ex := (Mul (Mul p117 p242) (V1 2 (0, 2)))%N.
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
  assert (P1 : den Ev rv e69 <= den Ev rv e152) by (exact (step_45 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e69.
  equal Q3 e152 e153.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p247 : ex := (Pow (Add e79 (Opp (Del (0, 2) (0, 3)))) 2%nat)%N.
Definition p248 : ex := (Pow (Add e79 (Opp (Del (0, 3) (0, 1)))) 2%nat)%N.
Definition p249 : ex := (Mul p247 p248)%N.
Definition p250 : ex := (Pow (Add e79 (Opp (Del (0, 4) (0, 3)))) 2%nat)%N.
Definition e154 : ex := (Mul p249 p250)%N.
(* 0 <= (1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2, by nonnegative *)
Lemma step_143 :
  forall (n : nat) (i k l m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (l < n)%nat -> (m < n)%nat ->
  0 <= (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2.
Proof.
  intros n i k l m Hs_n Hi_i Hi_k Hi_l Hi_m.
  setting [n] [] [] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), l); ((0%N, 4%N), m)] [].
  nonnegative N1 (nil_nonnegative Ev) e154.
  exact N1.
Qed.

Definition e155 : ex := (Mul e154 e11)%N.
Definition e157 : ex := (V1 0 (0, 3))%N.
Definition e156 : ex := (Mul e154 e157)%N.
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
  assert (P1 : den Ev rv e155 <= den Ev rv e156) by (exact (step_45 ((1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2) (w l) 0 Hh1 Hh2)).
  equal Q2 e11 e155.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e154) by (exact (step_143 n i k l m Hs_n Hi_i Hi_k Hi_l Hi_m)).
  assert (P2 : den Ev rv e11 <= den Ev rv e157) by (exact (step_51 n w l Hs_n Hi_l Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e156) by (exact (step_144 n w i k l m Hs_n Hi_i Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p255 : ex := (Mul (Mul p138 (Pow (Add e79 (Opp (Del (0, 4096) (0, 1)))) 2%nat)) (Pow (Add e79 (Opp (Del (0, 3) (0, 4096)))) 2%nat))%N.
Definition e158 : ex := (Mul p255 e14)%N.
Definition e159 : ex := (Sum (0, 4096) e158)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(l, i))**2*(1 - delta(m, l))**2*w[l], l), by replace *)
Lemma step_146 :
  forall (n : nat) (w : vec) (i k m : nat),
  (0 < n)%nat -> (i < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w i k m Hs_n Hi_i Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), i); ((0%N, 2%N), k); ((0%N, 3%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e158 _ (fun sv Wv SFv => (step_145 n w (sv (0%N, 1%N)) (sv (0%N, 2%N)) (sv (0%N, 4096%N)) (sv (0%N, 3%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 2%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 3%N)) Hh1)) (nil_replaced Ev rv)) e159 e95.
  exact (P1).
Qed.

Definition p258 : ex := (Mul (Mul (Mul p181 (Pow (Add e79 (Opp (Del (0, 20000) (0, 1)))) 2%nat)) (Pow (Add e79 (Opp (Del (0, 3) (0, 20000)))) 2%nat)) (V1 0 (0, 20000)))%N.
Definition e162 : ex := (Sum (0, 20000) p258)%N.
Definition e160 : ex := (Add e162 e125)%N.
Definition e161 : ex := (Add e125 e162)%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e160) by (exact (step_113 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta l i) ^ 2 * (1 - delta m l) ^ 2 * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e160 e161.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e163 : ex := (Add e162 (Opp e115))%N.
Definition e164 : ex := (Add e162 (Opp e11))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e125) by (exact (step_117 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e115 <= den Ev rv e162) by (exact (step_146 n w i k m Hs_n Hi_i Hi_k Hi_m Hh2)).
  equal Q3 e163 e164.
  assert (P4 : den Ev rv e11 <= den Ev rv e162) by (exact (rearranged (den Ev rv e115) (den Ev rv e162) (den Ev rv e11) (den Ev rv e162) P2 Q3)).
  assert (P5 : den Ev rv e11 <= den Ev rv e161) by (exact (step_147 n w i k m Hs_n Hi_i Hi_k Hi_m P1 P4)).
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

Definition e165 : ex := (Add e161 (Opp e11))%N.
Definition p265 : ex := (Add (Add e79 (Opp e75)) (Opp (Mul p247 e157)))%N.
Definition p266 : ex := (Opp (Mul (Mul (Pow (Add e79 (Opp (Del (0, 2) (0, 1)))) 2%nat) p248) e16))%N.
Definition e167 : ex := (Add p265 p266)%N.
Definition e166 : ex := (Add e167 (Opp e11))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e161) by (exact (step_148 n w i k m Hs_n Hi_i Hi_k Hi_m Hh1 Hh2)).
  equal Q2 e165 e166.
  assert (P3 : den Ev rv e11 <= den Ev rv e167) by (exact (rearranged (den Ev rv e11) (den Ev rv e161) (den Ev rv e11) (den Ev rv e167) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e167) by (exact (step_149 n w i k m Hs_n Hi_i Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p269 : ex := (Add e98 (Opp (Mul p241 e157)))%N.
Definition p270 : ex := (Opp e74)%N.
Definition e168 : ex := (Add p269 p270)%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e168) by (exact (step_150 n w l k m Hs_n Hi_l Hi_k Hi_m Hh1 Hh2)).
  exact (P1).
Qed.

Definition e169 : ex := (Mul e74 e168)%N.
Definition e170 : ex := (Mul (Mul e72 e168) e75)%N.
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
  assert (P1 : den Ev rv e130 <= den Ev rv e169) by (exact (step_45 ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e130.
  equal Q3 e169 e170.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e74) by (exact (step_54 n w k l m Hs_n Hi_k Hi_l Hi_m Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e168) by (exact (step_151 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e170) by (exact (step_152 n w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p274 : ex := (Add (Add (Add e79 (Opp (V1 1 (0, 1)))) (Opp (Mul p241 (V1 1 (0, 3))))) (Opp e91))%N.
Definition p275 : ex := (Mul e72 p274)%N.
Definition e173 : ex := (Mul p275 (V1 1 (0, 2)))%N.
Definition e171 : ex := (Mul e90 e173)%N.
Definition e172 : ex := (Mul (Mul p134 p274) (V1 1 (0, 2)))%N.
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
  assert (P1 : den Ev rv e69 <= den Ev rv e171) by (exact (step_45 (/ 2 + s l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e69.
  equal Q3 e171 e172.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e90) by (exact (step_65 n s l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e173) by (exact (step_153 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e172) by (exact (step_154 n s w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e90) by (exact (step_77 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e174) by (exact (step_155 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e11 <= den Ev rv e153) by (exact (step_142 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p279 : ex := (Mul e17 (V1 2 (0, 2)))%N.
Definition p280 : ex := (Opp p279)%N.
Definition p281 : ex := (Add p240 p280)%N.
Definition p282 : ex := (Add p281 (Opp (Mul p139 (V1 2 (0, 4096)))))%N.
Definition p283 : ex := (Mul p144 p282)%N.
Definition e175 : ex := (Mul p283 (V1 2 (0, 4096)))%N.
Definition e176 : ex := (Sum (0, 4096) e175)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e175 _ (fun sv Wv SFv => (step_156 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3 Hh4)) (nil_replaced Ev rv)) e176 e95.
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

Definition p286 : ex := (Mul p149 p242)%N.
Definition e181 : ex := (Mul p286 (V1 2 (0, 2)))%N.
Definition e177 : ex := (Mul e90 e181)%N.
Definition e178 : ex := (Mul (Mul p152 p242) (V1 2 (0, 2)))%N.
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
  assert (P1 : den Ev rv e69 <= den Ev rv e177) by (exact (step_45 (/ 2 + u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e69.
  equal Q3 e177 e178.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e179 : ex := (Mul e105 e173)%N.
Definition e180 : ex := (Mul (Mul p163 p274) (V1 1 (0, 2)))%N.
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
  assert (P1 : den Ev rv e102 <= den Ev rv e179) by (exact (step_45 (/ 2 - s l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e102.
  equal Q3 e179 e180.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e105) by (exact (step_88 n s l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e173) by (exact (step_153 n w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3)).
  assert (P3 : den Ev rv e11 <= den Ev rv e180) by (exact (step_160 n s w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e90) by (exact (step_77 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e181) by (exact (step_161 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e11 <= den Ev rv e178) by (exact (step_159 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p292 : ex := (Mul p166 p282)%N.
Definition e182 : ex := (Mul p292 (V1 2 (0, 4096)))%N.
Definition e183 : ex := (Sum (0, 4096) e182)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e182 _ (fun sv Wv SFv => (step_162 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3 Hh4)) (nil_replaced Ev rv)) e183 e95.
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

Definition e184 : ex := (Mul e105 e174)%N.
Definition e185 : ex := (Mul (Mul p170 p242) (V1 2 (0, 2)))%N.
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
  assert (P1 : den Ev rv e102 <= den Ev rv e184) by (exact (step_45 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e102.
  equal Q3 e184 e185.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e105) by (exact (step_101 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e174) by (exact (step_155 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e11 <= den Ev rv e185) by (exact (step_165 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e182 _ (fun sv Wv SFv => (step_166 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3 Hh4)) (nil_replaced Ev rv)) e183 e95.
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

Definition e186 : ex := (Mul e105 e181)%N.
Definition e187 : ex := (Mul (Mul p173 p242) (V1 2 (0, 2)))%N.
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
  assert (P1 : den Ev rv e102 <= den Ev rv e186) by (exact (step_45 (/ 2 - u l / 2) ((1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l) 0 Hh1 Hh2)).
  equal Q2 e11 e102.
  equal Q3 e186 e187.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e105) by (exact (step_101 n u l Hs_n Hi_l Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e181) by (exact (step_161 n s w k l m Hs_n Hi_k Hi_l Hi_m Hh2 Hh3 Hh4)).
  assert (P3 : den Ev rv e11 <= den Ev rv e187) by (exact (step_169 n s u w k l m Hs_n Hi_k Hi_l Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e188 : ex := (Mul p139 e14)%N.
Definition e189 : ex := (Sum (0, 4096) e188)%N.
(* total(0, l) <= total((1 - delta(k, l))**2*(1 - delta(m, l))**2*w[l], l), by replace *)
Lemma step_171 :
  forall (n : nat) (w : vec) (k m : nat),
  (0 < n)%nat -> (k < n)%nat -> (m < n)%nat ->
  0 <= minn n (fun k => w k) ->
  sum n (fun l => 0) <= sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l).
Proof.
  intros n w k m Hs_n Hi_k Hi_m Hh1.
  setting [n] [] [w] [] [((0%N, 1%N), k); ((0%N, 2%N), m)] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e188 _ (fun sv Wv SFv => (step_54 n w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1)) (nil_replaced Ev rv)) e189 e95.
  exact (P1).
Qed.

Definition p301 : ex := (Mul p182 (V1 0 (0, 20000)))%N.
Definition e192 : ex := (Sum (0, 20000) p301)%N.
Definition e190 : ex := (Add e192 e125)%N.
Definition e191 : ex := (Add e125 e192)%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e190) by (exact (step_113 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l)) (1 - inner n w ones) Hh1 Hh2)).
  equal Q2 e190 e191.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e193 : ex := (Add e192 (Opp e115))%N.
Definition e194 : ex := (Add e192 (Opp e11))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e125) by (exact (step_117 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e115 <= den Ev rv e192) by (exact (step_171 n w k m Hs_n Hi_k Hi_m Hh2)).
  equal Q3 e193 e194.
  assert (P4 : den Ev rv e11 <= den Ev rv e192) by (exact (rearranged (den Ev rv e115) (den Ev rv e192) (den Ev rv e11) (den Ev rv e192) P2 Q3)).
  assert (P5 : den Ev rv e11 <= den Ev rv e191) by (exact (step_172 n w k m Hs_n Hi_k Hi_m P1 P4)).
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

Definition e195 : ex := (Add e191 (Opp e11))%N.
Definition p308 : ex := (Opp e68)%N.
Definition e197 : ex := (Add e98 p308)%N.
Definition e196 : ex := (Add e197 (Opp e11))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e191) by (exact (step_173 n w k m Hs_n Hi_k Hi_m Hh1 Hh2)).
  equal Q2 e195 e196.
  assert (P3 : den Ev rv e11 <= den Ev rv e197) by (exact (rearranged (den Ev rv e11) (den Ev rv e191) (den Ev rv e11) (den Ev rv e197) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e197) by (exact (step_174 n w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e198 : ex := (Mul e125 e11)%N.
Definition e199 : ex := (Mul e125 e197)%N.
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
  assert (P1 : den Ev rv e198 <= den Ev rv e199) by (exact (step_45 (1 - inner n w ones) (1 - w k - (1 - delta k m) ^ 2 * w m) 0 Hh1 Hh2)).
  equal Q2 e11 e198.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e125) by (exact (step_117 n w Hs_n Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e197) by (exact (step_175 n w k m Hs_n Hi_k Hi_m Hh1 Hh2)).
  assert (P3 : den Ev rv e11 <= den Ev rv e199) by (exact (step_176 n w k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p313 : ex := (Mul p175 p282)%N.
Definition e200 : ex := (Mul p313 (V1 2 (0, 4096)))%N.
Definition e201 : ex := (Sum (0, 4096) e200)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e200 _ (fun sv Wv SFv => (step_170 n s u w (sv (0%N, 1%N)) (sv (0%N, 4096%N)) (sv (0%N, 2%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) (Wv (0%N, 2%N)) Hh1 Hh2 Hh3 Hh4)) (nil_replaced Ev rv)) e201 e95.
  exact (P1).
Qed.

Definition p316 : ex := (Opp (Sum (0, 20000) (Mul (V1 2 (0, 20000)) e79)))%N.
Definition e483 : ex := (Add e79 p316)%N.
Definition e206 : ex := (Mul e483 p281)%N.
Definition p319 : ex := (Mul (Mul p187 (Add p281 (Opp (Mul p182 (V1 2 (0, 20000)))))) (V1 2 (0, 20000)))%N.
Definition e203 : ex := (Sum (0, 20000) p319)%N.
Definition e202 : ex := (Add e206 e203)%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e202) by (exact (step_113 ((1 - inner n w ones) * (1 - w k - (1 - delta k m) ^ 2 * w m)) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2) * (1 - w k - (1 - delta k m) ^ 2 * w m - (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l) * w l)) Hh1 Hh2)).
  exact (P1).
Qed.

Definition e204 : ex := (Add e203 (Opp e115))%N.
Definition e205 : ex := (Add e203 (Opp e11))%N.
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
  assert (P1 : den Ev rv e115 <= den Ev rv e203) by (exact (step_178 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e204 e205.
  assert (P3 : den Ev rv e11 <= den Ev rv e203) by (exact (rearranged (den Ev rv e115) (den Ev rv e203) (den Ev rv e11) (den Ev rv e203) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e206) by (exact (step_177 n w k m Hs_n Hi_k Hi_m Hh4 Hh3)).
  assert (P5 : den Ev rv e11 <= den Ev rv e202) by (exact (step_179 n s u w k m Hs_n Hi_k Hi_m P3 P4)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_101 n u m Hs_n Hi_m Hh1)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_88 n s k Hs_n Hi_k Hh1)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_88 n s m Hs_n Hi_m Hh1)).
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

Definition e207 : ex := (Add e101 (Opp e11))%N.
Definition e208 : ex := (Add e79 (Opp e87))%N.
(* s[m]/2 + Rational(1, 2) <= 1, by discharge *)
Lemma step_188 :
  forall (n : nat) (s : vec) (m : nat),
  (0 < n)%nat -> (m < n)%nat ->
  maxnorm n s <= 1 ->
  / 2 + s m / 2 <= 1.
Proof.
  intros n s m Hs_n Hi_m Hh1.
  setting [n] [] [s] [] [((0%N, 1%N), m)] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_186 n s m Hs_n Hi_m Hh1)).
  equal Q2 e207 e208.
  assert (P3 : den Ev rv e87 <= den Ev rv e79) by (exact (rearranged (den Ev rv e11) (den Ev rv e101) (den Ev rv e87) (den Ev rv e79) P1 Q2)).
  assert (P4 : den Ev rv e87 <= den Ev rv e79) by (exact (step_187 n s m Hs_n Hi_m P3)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e87) by (exact (step_65 n s m Hs_n Hi_m Hh1)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_184 n s k Hs_n Hi_k Hh1)).
  equal Q2 e207 e208.
  assert (P3 : den Ev rv e87 <= den Ev rv e79) by (exact (rearranged (den Ev rv e11) (den Ev rv e101) (den Ev rv e87) (den Ev rv e79) P1 Q2)).
  assert (P4 : den Ev rv e87 <= den Ev rv e79) by (exact (step_185 n s k Hs_n Hi_k P3)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e87) by (exact (step_65 n s k Hs_n Hi_k Hh1)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e101) by (exact (step_182 n u m Hs_n Hi_m Hh1)).
  equal Q2 e207 e208.
  assert (P3 : den Ev rv e87 <= den Ev rv e79) by (exact (rearranged (den Ev rv e11) (den Ev rv e101) (den Ev rv e87) (den Ev rv e79) P1 Q2)).
  assert (P4 : den Ev rv e87 <= den Ev rv e79) by (exact (step_183 n u m Hs_n Hi_m P3)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e87) by (exact (step_77 n u m Hs_n Hi_m Hh1)).
  exact (P1).
Qed.

Definition p326 : ex := (Add e197 (Opp p301))%N.
Definition p327 : ex := (Sum (0, 20000) (Mul (Mul p197 p326) (V1 0 (0, 20000))))%N.
Definition e209 : ex := (Add e199 p327)%N.
Definition e210 : ex := (Add e209 (Opp e11))%N.
Definition p330 : ex := (Add e84 p185)%N.
Definition p331 : ex := (Mul p182 p330)%N.
Definition p332 : ex := (Add e84 p195)%N.
Definition p333 : ex := (Mul p331 p332)%N.
Definition p334 : ex := (Mul p333 (V1 0 (0, 20000)))%N.
Definition e266 : ex := (Sum (0, 20000) p334)%N.
Definition p336 : ex := (Mul p331 p196)%N.
Definition p337 : ex := (Mul p336 (V1 0 (0, 20000)))%N.
Definition e268 : ex := (Sum (0, 20000) p337)%N.
Definition p339 : ex := (Mul p182 p332)%N.
Definition p340 : ex := (Mul (Mul p339 p186) (V1 0 (0, 20000)))%N.
Definition e267 : ex := (Sum (0, 20000) p340)%N.
Definition p342 : ex := (Add (Add (Add e98 (Opp e266)) (Opp e268)) (Opp e267))%N.
Definition e232 : ex := (Add p342 p308)%N.
Definition e213 : ex := (Mul e197 e232)%N.
Definition p345 : ex := (Mul p182 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p346 : ex := (Mul (Mul p345 p186) p196)%N.
Definition e212 : ex := (Sum (0, 20000) p346)%N.
Definition e211 : ex := (Add e213 (Opp e212))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e209) by (exact (step_180 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e210 e211.
  assert (P3 : den Ev rv e212 <= den Ev rv e213) by (exact (rearranged (den Ev rv e11) (den Ev rv e209) (den Ev rv e212) (den Ev rv e213) P1 Q2)).
  assert (P4 : den Ev rv e212 <= den Ev rv e213) by (exact (step_181 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p349 : ex := (Mul (Mul p336 p326) (V1 0 (0, 20000)))%N.
Definition e214 : ex := (Sum (0, 20000) p349)%N.
Definition e215 : ex := (Add e214 (Opp e115))%N.
Definition e218 : ex := (Mul e197 e268)%N.
Definition p353 : ex := (Mul p345 p330)%N.
Definition p354 : ex := (Mul p353 p196)%N.
Definition e217 : ex := (Sum (0, 20000) p354)%N.
Definition e216 : ex := (Add e218 (Opp e217))%N.
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
  assert (P1 : den Ev rv e115 <= den Ev rv e214) by (exact (step_167 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e215 e216.
  assert (P3 : den Ev rv e217 <= den Ev rv e218) by (exact (rearranged (den Ev rv e115) (den Ev rv e214) (den Ev rv e217) (den Ev rv e218) P1 Q2)).
  assert (P4 : den Ev rv e217 <= den Ev rv e218) by (exact (step_168 n s u w k m Hs_n Hi_k Hi_m P3)).
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
  assert (P1 : den Ev rv e115 <= den Ev rv e214) by (exact (step_163 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e215 e216.
  assert (P3 : den Ev rv e217 <= den Ev rv e218) by (exact (rearranged (den Ev rv e115) (den Ev rv e214) (den Ev rv e217) (den Ev rv e218) P1 Q2)).
  assert (P4 : den Ev rv e217 <= den Ev rv e218) by (exact (step_164 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p357 : ex := (Mul (Mul p333 p326) (V1 0 (0, 20000)))%N.
Definition e219 : ex := (Sum (0, 20000) p357)%N.
Definition e220 : ex := (Add e219 (Opp e115))%N.
Definition e223 : ex := (Mul e197 e266)%N.
Definition p361 : ex := (Mul p353 p332)%N.
Definition e222 : ex := (Sum (0, 20000) p361)%N.
Definition e221 : ex := (Add e223 (Opp e222))%N.
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
  assert (P1 : den Ev rv e115 <= den Ev rv e219) by (exact (step_157 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e220 e221.
  assert (P3 : den Ev rv e222 <= den Ev rv e223) by (exact (rearranged (den Ev rv e115) (den Ev rv e219) (den Ev rv e222) (den Ev rv e223) P1 Q2)).
  assert (P4 : den Ev rv e222 <= den Ev rv e223) by (exact (step_158 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e224 : ex := (Add e212 (Opp e115))%N.
Definition e225 : ex := (Add e212 (Opp e11))%N.
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
  assert (P1 : den Ev rv e115 <= den Ev rv e212) by (exact (step_140 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e224 e225.
  assert (P3 : den Ev rv e11 <= den Ev rv e212) by (exact (rearranged (den Ev rv e115) (den Ev rv e212) (den Ev rv e11) (den Ev rv e212) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e212) by (exact (step_141 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e226 : ex := (Add e217 (Opp e115))%N.
Definition e227 : ex := (Add e217 (Opp e11))%N.
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
  assert (P1 : den Ev rv e115 <= den Ev rv e217) by (exact (step_136 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e226 e227.
  assert (P3 : den Ev rv e11 <= den Ev rv e217) by (exact (rearranged (den Ev rv e115) (den Ev rv e217) (den Ev rv e11) (den Ev rv e217) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e217) by (exact (step_137 n s u w k m Hs_n Hi_k Hi_m P3)).
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
  assert (P1 : den Ev rv e115 <= den Ev rv e217) by (exact (step_132 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e226 e227.
  assert (P3 : den Ev rv e11 <= den Ev rv e217) by (exact (rearranged (den Ev rv e115) (den Ev rv e217) (den Ev rv e11) (den Ev rv e217) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e217) by (exact (step_133 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e228 : ex := (Add e222 (Opp e115))%N.
Definition e229 : ex := (Add e222 (Opp e11))%N.
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
  assert (P1 : den Ev rv e115 <= den Ev rv e222) by (exact (step_126 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e228 e229.
  assert (P3 : den Ev rv e11 <= den Ev rv e222) by (exact (rearranged (den Ev rv e115) (den Ev rv e222) (den Ev rv e11) (den Ev rv e222) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e222) by (exact (step_127 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition e230 : ex := (Add e123 (Opp e11))%N.
Definition e231 : ex := (Add e232 (Opp e11))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e123) by (exact (step_118 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e230 e231.
  assert (P3 : den Ev rv e11 <= den Ev rv e232) by (exact (rearranged (den Ev rv e11) (den Ev rv e123) (den Ev rv e11) (den Ev rv e232) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e232) by (exact (step_119 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p372 : ex := (Add e84 p183)%N.
Definition p373 : ex := (Mul p182 p372)%N.
Definition p374 : ex := (Mul (Mul p373 p186) (V1 2 (0, 20000)))%N.
Definition e233 : ex := (Sum (0, 20000) p374)%N.
Definition e234 : ex := (Add e233 (Opp e115))%N.
Definition e235 : ex := (Add e233 (Opp e11))%N.
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
  assert (P1 : den Ev rv e115 <= den Ev rv e233) by (exact (step_103 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e234 e235.
  assert (P3 : den Ev rv e11 <= den Ev rv e233) by (exact (rearranged (den Ev rv e115) (den Ev rv e233) (den Ev rv e11) (den Ev rv e233) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e233) by (exact (step_104 n s u w k m Hs_n Hi_k Hi_m P3)).
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
  assert (P1 : den Ev rv e115 <= den Ev rv e233) by (exact (step_92 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e234 e235.
  assert (P3 : den Ev rv e11 <= den Ev rv e233) by (exact (rearranged (den Ev rv e115) (den Ev rv e233) (den Ev rv e11) (den Ev rv e233) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e233) by (exact (step_93 n s u w k m Hs_n Hi_k Hi_m P3)).
  exact (P4).
Qed.

Definition p378 : ex := (Mul (Mul p373 p330) (V1 2 (0, 20000)))%N.
Definition e236 : ex := (Sum (0, 20000) p378)%N.
Definition e237 : ex := (Add e236 (Opp e115))%N.
Definition e238 : ex := (Add e236 (Opp e11))%N.
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
  assert (P1 : den Ev rv e115 <= den Ev rv e236) by (exact (step_79 n s u w k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3)).
  equal Q2 e237 e238.
  assert (P3 : den Ev rv e11 <= den Ev rv e236) by (exact (rearranged (den Ev rv e115) (den Ev rv e236) (den Ev rv e11) (den Ev rv e236) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e236) by (exact (step_80 n s u w k m Hs_n Hi_k Hi_m P3)).
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
  assert (P2 : den Ev rv e11 <= den Ev rv e75) by (exact (step_12 n w m Hs_n Hi_m Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e68) by (exact (step_46 n w k m Hs_n Hi_k Hi_m P1 P2)).
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

Definition p382 : ex := (Add (Add (Add p279 (V1 2 (0, 1))) e236) e233)%N.
Definition p383 : ex := (Sum (0, 20000) (Mul (Mul p331 p184) (V1 2 (0, 20000))))%N.
Definition e241 : ex := (Add p382 p383)%N.
Definition e239 : ex := (Add e79 (Opp e241))%N.
Definition p386 : ex := (Add e236 p383)%N.
Definition p387 : ex := (Add (Add p386 e233) (V1 2 (0, 1)))%N.
Definition e242 : ex := (Add p387 p279)%N.
Definition e240 : ex := (Add e79 (Opp e242))%N.
Definition e246 : ex := (Mul p281 e236)%N.
Definition p391 : ex := (Mul p182 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p392 : ex := (Mul p391 p372)%N.
Definition p393 : ex := (Mul p392 p330)%N.
Definition e245 : ex := (Sum (0, 20000) p393)%N.
Definition p395 : ex := (Opp e245)%N.
Definition e243 : ex := (Add e246 p395)%N.
Definition e247 : ex := (Mul e236 p281)%N.
Definition e244 : ex := (Add e247 p395)%N.
Definition e251 : ex := (Mul p281 p383)%N.
Definition p400 : ex := (Mul (Mul p391 p330) p184)%N.
Definition e250 : ex := (Sum (0, 20000) p400)%N.
Definition p402 : ex := (Opp e250)%N.
Definition e248 : ex := (Add e251 p402)%N.
Definition e252 : ex := (Mul p383 p281)%N.
Definition e249 : ex := (Add e252 p402)%N.
Definition e256 : ex := (Mul p281 e233)%N.
Definition p407 : ex := (Mul p392 p186)%N.
Definition e255 : ex := (Sum (0, 20000) p407)%N.
Definition p409 : ex := (Opp e255)%N.
Definition e253 : ex := (Add e256 p409)%N.
Definition e257 : ex := (Mul e233 p281)%N.
Definition e254 : ex := (Add e257 p409)%N.
Definition p413 : ex := (Opp e236)%N.
Definition p414 : ex := (Opp e233)%N.
Definition p415 : ex := (Opp p383)%N.
Definition p416 : ex := (Add (Add (Add (Add p240 p413) p414) p415) p280)%N.
Definition e261 : ex := (Mul p281 p416)%N.
Definition p418 : ex := (Mul (Mul p391 p184) p186)%N.
Definition e260 : ex := (Sum (0, 20000) p418)%N.
Definition p420 : ex := (Opp e260)%N.
Definition e258 : ex := (Add e261 p420)%N.
Definition p422 : ex := (Add (Add (Add (Add (Add e79 p413) p415) p414) (Opp (V1 2 (0, 1)))) p280)%N.
Definition e262 : ex := (Mul p281 p422)%N.
Definition e259 : ex := (Add e262 p420)%N.
Definition e419 : ex := (Int 4)%N.
Definition p426 : ex := (Mul e419 e245)%N.
Definition p427 : ex := (Mul p279 e272)%N.
Definition p428 : ex := (Mul p427 e90)%N.
Definition p429 : ex := (Add e236 p428)%N.
Definition p430 : ex := (Mul (Int 2) p279)%N.
Definition p431 : ex := (Add (Mul (Int 2) (V1 2 (0, 1))) p430)%N.
Definition p432 : ex := (Mul (Mul (Int 2) (V1 2 (0, 1))) e87)%N.
Definition p433 : ex := (Mul p430 e90)%N.
Definition p434 : ex := (Add p386 p427)%N.
Definition p435 : ex := (Mul (Int 2) e245)%N.
Definition p436 : ex := (Add p435 (Mul (Int 2) e250))%N.
Definition p437 : ex := (Pow p279 2%nat)%N.
Definition p438 : ex := (Add (Add e87 (Opp (Mul (Int 3) e236))) (Opp (Mul (Int 3) e233)))%N.
Definition p439 : ex := (Opp (Mul (Mul (Int 3) (V1 2 (0, 1))) e87))%N.
Definition p440 : ex := (Add (Add (Add (Add (Add e245 e250) e260) e255) (Pow (V1 2 (0, 1)) 2%nat)) p437)%N.
Definition p441 : ex := (Mul (Int 3) p434)%N.
Definition p442 : ex := (Add p435 (Mul (Int 2) e255))%N.
Definition p443 : ex := (Mul (Int 2) e87)%N.
Definition p444 : ex := (Mul p443 (Pow (V1 2 (0, 1)) 2%nat))%N.
Definition p445 : ex := (Add (Mul (Int 2) e236) (Mul (Int 2) e233))%N.
Definition p446 : ex := (Add (Add e87 (Opp (Mul e419 e236))) (Opp (Mul e419 e233)))%N.
Definition p447 : ex := (Mul (Mul e419 (V1 2 (0, 1))) e87)%N.
Definition p448 : ex := (Opp p447)%N.
Definition e263 : ex := (Mul (V1 2 (0, 1)) (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add p426 (Mul p429 p431)) (Mul (Add p432 p433) p434)) (Mul (Add (Add p436 (Mul p431 p434)) (Mul (Mul (Int 2) e272) p437)) (Add (Add p438 p439) (Opp (Mul (Mul (Int 3) p279) e90))))) (Opp (Mul (Mul (Int 3) p429) p440))) (Opp (Mul p441 (Add (Add p442 p444) (Mul (Mul (Int 2) e90) p437))))) (Mul p427 (Add (Add p445 p432) p433))) (Opp (Mul p427 e87))) (Opp p428)) (Opp (Mul (Mul p441 (Add (Add p446 p448) (Opp (Mul (Mul e419 p279) e90)))) p440))) (Mul (Mul (Mul e419 e272) e90) p437)))%N.
Definition p450 : ex := (Mul (Mul (Int 2) (Pow e29 2%nat)) (Add e79 e48))%N.
Definition p451 : ex := (Add (Add (Opp e419) (Opp (Mul (Int 12) (Pow e29 2%nat)))) (Mul (Int 15) e29))%N.
Definition e264 : ex := (Mul p450 p451)%N.
Definition p453 : ex := (Mul (Int 2) e17)%N.
Definition p454 : ex := (Add (Mul (Int 2) (V1 2 (0, 1))) (Mul p453 (V1 2 (0, 2))))%N.
Definition p455 : ex := (Mul (Mul (Mul e17 e90) e272) (V1 2 (0, 2)))%N.
Definition p456 : ex := (Add p455 e236)%N.
Definition p457 : ex := (Mul p443 (V1 2 (0, 1)))%N.
Definition p458 : ex := (Mul (Mul p453 e90) (V1 2 (0, 2)))%N.
Definition p459 : ex := (Mul e17 e272)%N.
Definition p460 : ex := (Add (Add (Mul p459 (V1 2 (0, 2))) e236) p383)%N.
Definition p461 : ex := (Pow p48 4%nat)%N.
Definition p462 : ex := (Mul (Int 2) p461)%N.
Definition p463 : ex := (Mul p462 (Pow (V1 2 (0, 2)) 2%nat))%N.
Definition p464 : ex := (Opp (Mul (Mul (Int 3) e87) (V1 2 (0, 1))))%N.
Definition p465 : ex := (Mul (Int 3) e17)%N.
Definition p466 : ex := (Add (Add (Add (Add (Add (Pow (V1 2 (0, 1)) 2%nat) (Mul p461 (Pow (V1 2 (0, 2)) 2%nat))) e245) e255) e250) e260)%N.
Definition p467 : ex := (Mul (Int 3) p460)%N.
Definition p468 : ex := (Mul (Mul (Int 2) (Pow (V1 2 (0, 1)) 2%nat)) e87)%N.
Definition p469 : ex := (Mul e419 e87)%N.
Definition p470 : ex := (Opp (Mul p469 (V1 2 (0, 1))))%N.
Definition p471 : ex := (Mul e419 e17)%N.
Definition p472 : ex := (Mul e419 p461)%N.
Definition e265 : ex := (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add p426 (Mul p454 p456)) (Mul (Add p457 p458) p460)) (Mul (Add (Add p436 (Mul p454 p460)) (Mul p463 e272)) (Add (Add p438 p464) (Opp (Mul (Mul p465 e90) (V1 2 (0, 2))))))) (Opp (Mul (Mul (Int 3) p456) p466))) (Opp (Mul p467 (Add (Add p442 p468) (Mul p463 e90))))) (Opp (Mul (Mul p467 (Add (Add p446 p470) (Opp (Mul (Mul p471 e90) (V1 2 (0, 2)))))) p466))) (Mul (Mul p459 (Add (Add p445 p457) p458)) (V1 2 (0, 2)))) (Opp (Mul (Mul (Mul e17 e87) e272) (V1 2 (0, 2))))) (Opp p455)) (Mul (Mul (Mul p472 (Pow (V1 2 (0, 2)) 2%nat)) e90) e272)) (V1 2 (0, 1)))%N.
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
  equal Q1 e239 e240.
  assert (P2 : den Ev rv e242 <= den Ev rv e79) by (exact (rearranged (den Ev rv e241) (den Ev rv e79) (den Ev rv e242) (den Ev rv e79) Hh6 Q1)).
  equal Q3 e243 e244.
  assert (P4 : den Ev rv e245 <= den Ev rv e247) by (exact (rearranged (den Ev rv e245) (den Ev rv e246) (den Ev rv e245) (den Ev rv e247) Hh14 Q3)).
  equal Q5 e248 e249.
  assert (P6 : den Ev rv e250 <= den Ev rv e252) by (exact (rearranged (den Ev rv e250) (den Ev rv e251) (den Ev rv e250) (den Ev rv e252) Hh16 Q5)).
  equal Q7 e253 e254.
  assert (P8 : den Ev rv e255 <= den Ev rv e257) by (exact (rearranged (den Ev rv e255) (den Ev rv e256) (den Ev rv e255) (den Ev rv e257) Hh18 Q7)).
  equal Q9 e258 e259.
  assert (P10 : den Ev rv e260 <= den Ev rv e262) by (exact (rearranged (den Ev rv e260) (den Ev rv e261) (den Ev rv e260) (den Ev rv e262) Hh20 Q9)).
  assert (P11 : den Ev rv e263 <= den Ev rv e264) by (exact (rate_of_other.step_25 (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l)) (sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2))) (w k) ((1 - delta k m) ^ 2 * w m) (/ 2 + u m / 2) (/ 2 + s k / 2) (/ 2 + s m / 2) zeta Hh1 Hh2 Hh3 Hh4 Hh5 P2 Hh7 Hh8 Hh9 Hh10 Hh11 Hh12 Hh13 P4 Hh15 P6 Hh17 P8 Hh19 P10 Hh21 Hh22 Hh23 Hh24)).
  equal Q12 e265 e263.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q12) P11)).
Qed.

Definition p474 : ex := (Add (Add (Add e68 e16) e266) e268)%N.
Definition e270 : ex := (Add p474 e267)%N.
Definition e269 : ex := (Add e79 (Opp e270))%N.
Definition p477 : ex := (Mul (V1 1 (0, 1)) e84)%N.
Definition e271 : ex := (Add e84 p477)%N.
Definition p479 : ex := (Mul (Mul p345 p332) p186)%N.
Definition e274 : ex := (Sum (0, 20000) p479)%N.
Definition e275 : ex := (Mul e197 e267)%N.
Definition p482 : ex := (Add (Mul (Int 2) e16) (Mul p453 e75))%N.
Definition p483 : ex := (Mul (Mul p459 e273) e75)%N.
Definition p484 : ex := (Add p483 e266)%N.
Definition p485 : ex := (Mul (Int 2) e271)%N.
Definition p486 : ex := (Mul p485 e16)%N.
Definition p487 : ex := (Mul (Mul p453 e272) e75)%N.
Definition p488 : ex := (Mul e17 e273)%N.
Definition p489 : ex := (Add (Add (Mul p488 e75) e266) e267)%N.
Definition p490 : ex := (Mul (Int 2) e222)%N.
Definition p491 : ex := (Mul p462 (Pow e75 2%nat))%N.
Definition p492 : ex := (Mul (Int 3) e271)%N.
Definition p493 : ex := (Opp (Mul p492 e16))%N.
Definition p494 : ex := (Add (Add (Add (Add (Add (Pow e16 2%nat) (Mul p461 (Pow e75 2%nat))) e222) e217) e274) e212)%N.
Definition p495 : ex := (Mul (Int 3) p489)%N.
Definition p496 : ex := (Mul (Int 2) (Pow e16 2%nat))%N.
Definition p497 : ex := (Mul p496 e271)%N.
Definition p498 : ex := (Mul e419 e271)%N.
Definition p499 : ex := (Opp (Mul p498 e16))%N.
Definition p500 : ex := (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e419 e222) (Mul p482 p484)) (Mul (Add p486 p487) p489)) (Mul (Add (Add (Add p490 (Mul (Int 2) e274)) (Mul p482 p489)) (Mul p491 e273)) (Add (Add (Add (Add e271 (Opp (Mul (Int 3) e266))) (Opp (Mul (Int 3) e268))) p493) (Opp (Mul (Mul p465 e272) e75))))) (Opp (Mul (Mul (Int 3) p484) p494))) (Opp (Mul p495 (Add (Add (Add p490 (Mul (Int 2) e217)) p497) (Mul p491 e272))))) (Opp (Mul (Mul p495 (Add (Add (Add (Add e271 (Opp (Mul e419 e266))) (Opp (Mul e419 e268))) p499) (Opp (Mul (Mul p471 e272) e75)))) p494))) (Mul (Mul p488 (Add (Add (Add (Mul (Int 2) e266) (Mul (Int 2) e268)) p486) p487)) e75)) (Opp (Mul (Mul (Mul e17 e271) e273) e75))) (Opp p483)) (Mul (Mul (Mul p472 (Pow e75 2%nat)) e272) e273))%N.
Definition e276 : ex := (Mul p500 e16)%N.
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
  assert (P2 : den Ev rv e11 <= den Ev rv e68) by (exact (step_206 n w k m Hs_n Hi_k Hi_m Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e266) by (exact (step_205 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P4 : den Ev rv e11 <= den Ev rv e267) by (exact (step_204 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P5 : den Ev rv e11 <= den Ev rv e268) by (exact (step_203 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P6 : den Ev rv e11 <= den Ev rv e232) by (exact (step_202 n s u w k m Hs_n Hi_k Hi_m Hh4 Hh2 Hh3 Hh1)).
  equal Q7 e231 e269.
  assert (P8 : den Ev rv e270 <= den Ev rv e79) by (exact (rearranged (den Ev rv e11) (den Ev rv e232) (den Ev rv e270) (den Ev rv e79) P6 Q7)).
  assert (P9 : den Ev rv e11 <= den Ev rv e271) by (exact (step_191 n s k Hs_n Hi_k Hh3)).
  assert (P10 : den Ev rv e271 <= den Ev rv e79) by (exact (step_190 n s k Hs_n Hi_k Hh3)).
  assert (P11 : den Ev rv e11 <= den Ev rv e272) by (exact (step_189 n s m Hs_n Hi_m Hh3)).
  assert (P12 : den Ev rv e272 <= den Ev rv e79) by (exact (step_188 n s m Hs_n Hi_m Hh3)).
  assert (P13 : den Ev rv e11 <= den Ev rv e273) by (exact (step_193 n u m Hs_n Hi_m Hh2)).
  assert (P14 : den Ev rv e273 <= den Ev rv e79) by (exact (step_192 n u m Hs_n Hi_m Hh2)).
  assert (P15 : den Ev rv e11 <= den Ev rv e222) by (exact (step_201 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P16 : den Ev rv e222 <= den Ev rv e223) by (exact (step_197 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1 Hh4)).
  assert (P17 : den Ev rv e11 <= den Ev rv e274) by (exact (step_200 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P18 : den Ev rv e274 <= den Ev rv e275) by (exact (step_196 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1 Hh4)).
  assert (P19 : den Ev rv e11 <= den Ev rv e217) by (exact (step_199 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P20 : den Ev rv e217 <= den Ev rv e218) by (exact (step_195 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1 Hh4)).
  assert (P21 : den Ev rv e11 <= den Ev rv e212) by (exact (step_198 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1)).
  assert (P22 : den Ev rv e212 <= den Ev rv e213) by (exact (step_194 n s u w k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh1 Hh4)).
  assert (P23 : den Ev rv e276 <= den Ev rv e264) by (exact (step_208 n s u w zeta k m Hs_n Hi_k Hi_m P1 P2 P3 P4 P5 P8 P9 P10 P11 P12 P13 P14 P15 P16 P17 P18 P19 P20 P21 P22 Hh5 Hh6 Hh7 Hh8)).
  exact (P23).
Qed.

Definition p502 : ex := (Mul p180 p180)%N.
Definition p503 : ex := (Mul p502 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p504 : ex := (Mul p503 p332)%N.
Definition p505 : ex := (Sum (0, 20000) (Mul p504 p330))%N.
Definition p506 : ex := (Add e79 (Opp (Del (0, 1) (0, 1))))%N.
Definition p507 : ex := (Pow p506 2%nat)%N.
Definition p508 : ex := (Mul (Int 2) p507)%N.
Definition p509 : ex := (Add (Mul (Int 2) e16) (Mul p508 e16))%N.
Definition p510 : ex := (Add e84 (Mul (V1 2 (0, 1)) e84))%N.
Definition p511 : ex := (Mul p507 p510)%N.
Definition p512 : ex := (Mul (Mul p511 e271) e16)%N.
Definition p513 : ex := (Mul p502 p332)%N.
Definition p514 : ex := (Sum (0, 20000) (Mul (Mul p513 p330) (V1 0 (0, 20000))))%N.
Definition p515 : ex := (Add p512 p514)%N.
Definition p516 : ex := (Mul (Int 2) p510)%N.
Definition p517 : ex := (Mul p516 e16)%N.
Definition p518 : ex := (Mul p508 p510)%N.
Definition p519 : ex := (Mul p518 e16)%N.
Definition p520 : ex := (Add p517 p519)%N.
Definition p521 : ex := (Mul p507 e271)%N.
Definition p522 : ex := (Mul p521 e16)%N.
Definition p523 : ex := (Mul p502 p330)%N.
Definition p524 : ex := (Sum (0, 20000) (Mul (Mul p523 p196) (V1 0 (0, 20000))))%N.
Definition p525 : ex := (Add (Add p522 p514) p524)%N.
Definition p526 : ex := (Mul (Int 2) p505)%N.
Definition p527 : ex := (Sum (0, 20000) (Mul (Mul p503 p330) p196))%N.
Definition p528 : ex := (Pow p506 4%nat)%N.
Definition p529 : ex := (Mul (Int 2) p528)%N.
Definition p530 : ex := (Mul p529 (Pow e16 2%nat))%N.
Definition p531 : ex := (Mul p530 e271)%N.
Definition p532 : ex := (Sum (0, 20000) (Mul (Mul p513 p186) (V1 0 (0, 20000))))%N.
Definition p533 : ex := (Mul (Int 3) p510)%N.
Definition p534 : ex := (Opp (Mul p533 e16))%N.
Definition p535 : ex := (Mul (Int 3) p507)%N.
Definition p536 : ex := (Mul p535 p510)%N.
Definition p537 : ex := (Opp (Mul p536 e16))%N.
Definition p538 : ex := (Add (Pow e16 2%nat) (Mul p528 (Pow e16 2%nat)))%N.
Definition p539 : ex := (Sum (0, 20000) (Mul p504 p186))%N.
Definition p540 : ex := (Add (Add (Add (Add p538 p505) p539) p527) (Sum (0, 20000) (Mul (Mul p503 p196) p186)))%N.
Definition p541 : ex := (Mul (Int 3) p525)%N.
Definition p542 : ex := (Mul p496 p510)%N.
Definition p543 : ex := (Mul p530 p510)%N.
Definition p544 : ex := (Mul e419 p510)%N.
Definition p545 : ex := (Opp (Mul p544 e16))%N.
Definition p546 : ex := (Mul e419 p507)%N.
Definition p547 : ex := (Mul p546 p510)%N.
Definition p548 : ex := (Opp (Mul p547 e16))%N.
Definition p549 : ex := (Opp p512)%N.
Definition p550 : ex := (Mul e419 p528)%N.
Definition p551 : ex := (Mul p550 (Pow e16 2%nat))%N.
Definition p552 : ex := (Mul (Mul p551 p510) e271)%N.
Definition e277 : ex := (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e419 p505) (Mul p509 p515)) (Mul p520 p525)) (Mul (Add (Add (Add p526 (Mul (Int 2) p527)) (Mul p509 p525)) p531) (Add (Add (Add (Add p510 (Opp (Mul (Int 3) p514))) (Opp (Mul (Int 3) p532))) p534) p537))) (Opp (Mul (Mul (Int 3) p515) p540))) (Opp (Mul p541 (Add (Add (Add p526 (Mul (Int 2) p539)) p542) p543)))) (Opp (Mul (Mul p541 (Add (Add (Add (Add p510 (Opp (Mul e419 p514))) (Opp (Mul e419 p532))) p545) p548)) p540))) (Mul (Mul p521 (Add (Add (Add (Mul (Int 2) p514) (Mul (Int 2) p532)) p517) p519)) e16)) p549) p549) p552) e16)%N.
Definition p554 : ex := (Pow p179 4%nat)%N.
Definition p555 : ex := (Mul p554 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p556 : ex := (Mul p555 p332)%N.
Definition p557 : ex := (Sum (0, 20000) (Mul p556 p330))%N.
Definition p558 : ex := (Mul p554 p332)%N.
Definition p559 : ex := (Sum (0, 20000) (Mul (Mul p558 p330) (V1 0 (0, 20000))))%N.
Definition p560 : ex := (Add p512 p559)%N.
Definition p561 : ex := (Mul p554 p330)%N.
Definition p562 : ex := (Sum (0, 20000) (Mul (Mul p561 p196) (V1 0 (0, 20000))))%N.
Definition p563 : ex := (Add (Add p522 p559) p562)%N.
Definition p564 : ex := (Mul (Int 2) p557)%N.
Definition p565 : ex := (Mul p555 p330)%N.
Definition p566 : ex := (Mul p565 p196)%N.
Definition e314 : ex := (Sum (0, 20000) p566)%N.
Definition p568 : ex := (Mul (Int 2) e314)%N.
Definition p569 : ex := (Sum (0, 20000) (Mul (Mul p558 p186) (V1 0 (0, 20000))))%N.
Definition p570 : ex := (Sum (0, 20000) (Mul p556 p186))%N.
Definition p571 : ex := (Add (Add (Add (Add p538 p557) p570) e314) (Sum (0, 20000) (Mul (Mul p555 p196) p186)))%N.
Definition p572 : ex := (Mul (Int 3) p563)%N.
Definition p573 : ex := (Mul (Int 2) p570)%N.
Definition e278 : ex := (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e419 p557) (Mul p509 p560)) (Mul p520 p563)) (Mul (Add (Add (Add p564 p568) (Mul p509 p563)) p531) (Add (Add (Add (Add p510 (Opp (Mul (Int 3) p559))) (Opp (Mul (Int 3) p569))) p534) p537))) (Opp (Mul (Mul (Int 3) p560) p571))) (Opp (Mul p572 (Add (Add (Add p564 p573) p542) p543)))) (Opp (Mul (Mul p572 (Add (Add (Add (Add p510 (Opp (Mul e419 p559))) (Opp (Mul e419 p569))) p545) p548)) p571))) (Mul (Mul p521 (Add (Add (Add (Mul (Int 2) p559) (Mul (Int 2) p569)) p517) p519)) e16)) (Opp (Mul (Mul p518 e271) e16))) p552) e16)%N.
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
  assert (P1 : den Ev rv e277 <= den Ev rv e264) by (exact (step_209 n s u w zeta k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  equal Q2 e278 e277.
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

Definition p575 : ex := (Mul p565 p332)%N.
Definition e320 : ex := (Sum (0, 20000) p575)%N.
Definition p577 : ex := (Sum (0, 20000) (Mul (Mul p561 p332) (V1 0 (0, 20000))))%N.
Definition p578 : ex := (Add (Mul (Mul p521 p510) e16) p577)%N.
Definition p579 : ex := (Mul p508 e271)%N.
Definition p580 : ex := (Mul p579 e16)%N.
Definition p581 : ex := (Add (Add (Mul p511 e16) p577) p569)%N.
Definition p582 : ex := (Mul (Int 2) e320)%N.
Definition p583 : ex := (Mul (Mul p555 p186) p196)%N.
Definition e308 : ex := (Sum (0, 20000) p583)%N.
Definition p585 : ex := (Add (Add (Add (Add p538 e320) e314) p570) e308)%N.
Definition p586 : ex := (Mul (Int 3) p581)%N.
Definition p587 : ex := (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e419 e320) (Mul p509 p578)) (Mul (Add p486 p580) p581)) (Mul (Add (Add (Add p582 p573) (Mul p509 p581)) p543) (Add (Add (Add (Add e271 (Opp (Mul (Int 3) p577))) (Opp (Mul (Int 3) p562))) p493) (Opp (Mul (Mul p535 e271) e16))))) (Opp (Mul (Mul (Int 3) p578) p585))) (Opp (Mul p586 (Add (Add (Add p582 p568) p497) p531)))) (Opp (Mul (Mul p586 (Add (Add (Add (Add e271 (Opp (Mul e419 p577))) (Opp (Mul e419 p562))) p499) (Opp (Mul (Mul p546 e271) e16)))) p585))) (Mul (Mul p511 (Add (Add (Add (Mul (Int 2) p577) (Mul (Int 2) p562)) p486) p580)) e16)) (Opp (Mul (Mul p579 p510) e16))) (Mul (Mul p551 e271) p510))%N.
Definition e279 : ex := (Mul p587 e16)%N.
Definition p589 : ex := (Opp e279)%N.
Definition e280 : ex := (Add e264 p589)%N.
Definition e282 : ex := (Add p589 e264)%N.
Definition e281 : ex := (Add e282 (Opp e11))%N.
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
  assert (P1 : den Ev rv e279 <= den Ev rv e264) by (exact (step_210 n s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  equal Q2 e280 e281.
  assert (P3 : den Ev rv e11 <= den Ev rv e282) by (exact (rearranged (den Ev rv e279) (den Ev rv e264) (den Ev rv e11) (den Ev rv e282) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e282) by (exact (step_211 n s u w zeta k Hs_n Hi_k P3)).
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
  assert (P1 : den Ev rv e124 <= den Ev rv e79) by (exact (step_7 n b Hs_n Hh1)).
  equal Q2 e125 e126.
  assert (P3 : den Ev rv e11 <= den Ev rv e125) by (exact (rearranged (den Ev rv e124) (den Ev rv e79) (den Ev rv e11) (den Ev rv e125) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e125) by (exact (step_8 n b Hs_n P3)).
  exact (P4).
Qed.

Definition p593 : ex := (Mul p554 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p594 : ex := (Mul p593 p332)%N.
Definition p595 : ex := (Mul (V1 3 (0, 20000)) e84)%N.
Definition p596 : ex := (Add e84 p595)%N.
Definition p597 : ex := (Sum (0, 20000) (Mul p594 p596))%N.
Definition p598 : ex := (Add (Mul (Int 2) (V1 1 (0, 1))) (Mul p508 (V1 1 (0, 1))))%N.
Definition p599 : ex := (Add e84 (Mul (V1 3 (0, 1)) e84))%N.
Definition p600 : ex := (Sum (0, 20000) (Mul (Mul p558 p596) (V1 1 (0, 20000))))%N.
Definition p601 : ex := (Add (Mul (Mul p511 p599) (V1 1 (0, 1))) p600)%N.
Definition p602 : ex := (Mul p516 (V1 1 (0, 1)))%N.
Definition p603 : ex := (Mul p518 (V1 1 (0, 1)))%N.
Definition p604 : ex := (Add p602 p603)%N.
Definition p605 : ex := (Mul p507 p599)%N.
Definition p606 : ex := (Add (Add (Mul p605 (V1 1 (0, 1))) p600) (Sum (0, 20000) (Mul (Mul (Mul p554 p596) p196) (V1 1 (0, 20000)))))%N.
Definition p607 : ex := (Mul (Int 2) p597)%N.
Definition p608 : ex := (Sum (0, 20000) (Mul (Mul p593 p596) p196))%N.
Definition p609 : ex := (Mul p529 (Pow (V1 1 (0, 1)) 2%nat))%N.
Definition p610 : ex := (Add e84 (Opp p595))%N.
Definition p611 : ex := (Sum (0, 20000) (Mul (Mul p558 p610) (V1 1 (0, 20000))))%N.
Definition p612 : ex := (Opp (Mul p533 (V1 1 (0, 1))))%N.
Definition p613 : ex := (Opp (Mul p536 (V1 1 (0, 1))))%N.
Definition p614 : ex := (Add (Pow (V1 1 (0, 1)) 2%nat) (Mul p528 (Pow (V1 1 (0, 1)) 2%nat)))%N.
Definition p615 : ex := (Sum (0, 20000) (Mul p594 p610))%N.
Definition p616 : ex := (Mul p593 p196)%N.
Definition p617 : ex := (Add (Add (Add (Add p614 p597) p615) p608) (Sum (0, 20000) (Mul p616 p610)))%N.
Definition p618 : ex := (Mul (Int 3) p606)%N.
Definition p619 : ex := (Mul (Mul (Int 2) (Pow (V1 1 (0, 1)) 2%nat)) p510)%N.
Definition p620 : ex := (Mul p609 p510)%N.
Definition p621 : ex := (Opp (Mul p544 (V1 1 (0, 1))))%N.
Definition p622 : ex := (Opp (Mul p547 (V1 1 (0, 1))))%N.
Definition p623 : ex := (Mul (Mul p550 (Pow (V1 1 (0, 1)) 2%nat)) p510)%N.
Definition p624 : ex := (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e419 p597) (Mul p598 p601)) (Mul p604 p606)) (Mul (Add (Add (Add p607 (Mul (Int 2) p608)) (Mul p598 p606)) (Mul p609 p599)) (Add (Add (Add (Add p510 (Opp (Mul (Int 3) p600))) (Opp (Mul (Int 3) p611))) p612) p613))) (Opp (Mul (Mul (Int 3) p601) p617))) (Opp (Mul p618 (Add (Add (Add p607 (Mul (Int 2) p615)) p619) p620)))) (Opp (Mul (Mul p618 (Add (Add (Add (Add p510 (Opp (Mul e419 p600))) (Opp (Mul e419 p611))) p621) p622)) p617))) (Mul (Mul p605 (Add (Add (Add (Mul (Int 2) p600) (Mul (Int 2) p611)) p602) p603)) (V1 1 (0, 1)))) (Opp (Mul (Mul p518 p599) (V1 1 (0, 1))))) (Mul p623 p599)) (V1 1 (0, 1))))%N.
Definition e382 : ex := (Add p624 e264)%N.
Definition e283 : ex := (Mul e125 e382)%N.
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
  assert (P1 : den Ev rv e198 <= den Ev rv e283) by (exact (step_45 (1 - inner n b ones) (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e11 e198.
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

Definition p627 : ex := (Mul (Mul p523 p372) (V1 2 (0, 20000)))%N.
Definition e284 : ex := (Sum (0, 20000) p627)%N.
Definition p629 : ex := (Mul (Mul p561 p372) (V1 2 (0, 20000)))%N.
Definition e285 : ex := (Sum (0, 20000) p629)%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e284) by (exact (step_205 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e284 e285.
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

Definition p631 : ex := (Mul (Mul (Mul p502 p372) p186) (V1 2 (0, 20000)))%N.
Definition e286 : ex := (Sum (0, 20000) p631)%N.
Definition p633 : ex := (Mul p554 p372)%N.
Definition p634 : ex := (Mul (Mul p633 p186) (V1 2 (0, 20000)))%N.
Definition e287 : ex := (Sum (0, 20000) p634)%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e286) by (exact (step_204 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e286 e287.
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

Definition p636 : ex := (Mul (Mul p523 p184) (V1 2 (0, 20000)))%N.
Definition e288 : ex := (Sum (0, 20000) p636)%N.
Definition p638 : ex := (Mul (Mul p561 p184) (V1 2 (0, 20000)))%N.
Definition e289 : ex := (Sum (0, 20000) p638)%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e288) by (exact (step_203 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e288 e289.
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

Definition p640 : ex := (Opp (Mul p507 e16))%N.
Definition e290 : ex := (Add (Add (Add (Add e98 (Opp p514)) (Opp p532)) (Opp p524)) p640)%N.
Definition p642 : ex := (Opp p569)%N.
Definition p643 : ex := (Opp p562)%N.
Definition e291 : ex := (Add (Add (Add (Add e98 (Opp p559)) p642) p643) p640)%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e290) by (exact (step_202 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e290 e291.
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

Definition p645 : ex := (Mul p502 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p646 : ex := (Mul p645 p330)%N.
Definition e292 : ex := (Sum (0, 20000) (Mul p646 p372))%N.
Definition p648 : ex := (Mul p554 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p649 : ex := (Mul p648 p330)%N.
Definition e293 : ex := (Sum (0, 20000) (Mul p649 p372))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e292) by (exact (step_201 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e292 e293.
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

Definition e294 : ex := (Sum (0, 20000) (Mul (Mul p645 p372) p186))%N.
Definition e295 : ex := (Sum (0, 20000) (Mul (Mul p648 p372) p186))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e294) by (exact (step_200 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e294 e295.
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

Definition e296 : ex := (Sum (0, 20000) (Mul p646 p184))%N.
Definition e297 : ex := (Sum (0, 20000) (Mul p649 p184))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e296) by (exact (step_199 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e296 e297.
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

Definition e298 : ex := (Sum (0, 20000) (Mul (Mul p645 p186) p184))%N.
Definition e299 : ex := (Sum (0, 20000) (Mul (Mul p648 p186) p184))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e298) by (exact (step_198 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e298 e299.
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

Definition p657 : ex := (Opp (Mul p507 (V1 2 (0, 1))))%N.
Definition p658 : ex := (Add p240 p657)%N.
Definition e300 : ex := (Mul p658 e284)%N.
Definition e301 : ex := (Mul p658 e285)%N.
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
  assert (P1 : den Ev rv e292 <= den Ev rv e300) by (exact (step_197 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e293 e292.
  equal Q3 e300 e301.
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

Definition e302 : ex := (Mul p658 e286)%N.
Definition e303 : ex := (Mul p658 e287)%N.
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
  assert (P1 : den Ev rv e294 <= den Ev rv e302) by (exact (step_196 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e295 e294.
  equal Q3 e302 e303.
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

Definition e304 : ex := (Mul p658 e288)%N.
Definition e305 : ex := (Mul p658 e289)%N.
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
  assert (P1 : den Ev rv e296 <= den Ev rv e304) by (exact (step_195 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e297 e296.
  equal Q3 e304 e305.
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

Definition e306 : ex := (Mul p658 (Add (Add (Add (Add p240 (Opp e284)) (Opp e288)) (Opp e286)) p657))%N.
Definition e307 : ex := (Mul p658 (Add (Add (Add (Add p240 (Opp e285)) (Opp e289)) (Opp e287)) p657))%N.
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
  assert (P1 : den Ev rv e298 <= den Ev rv e306) by (exact (step_194 n s u w k k Hs_n Hi_k Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e299 e298.
  equal Q3 e306 e307.
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

Definition p667 : ex := (Add e98 p640)%N.
Definition p668 : ex := (Add (Add (Add e98 (Opp p577)) p643) p642)%N.
Definition e332 : ex := (Add p668 p640)%N.
Definition e309 : ex := (Mul p667 e332)%N.
Definition e310 : ex := (Add e309 (Opp e308))%N.
Definition p672 : ex := (Mul p180 p330)%N.
Definition p673 : ex := (Mul p672 p332)%N.
Definition p674 : ex := (Mul p673 (V1 0 (0, 20000)))%N.
Definition e369 : ex := (Sum (0, 20000) p674)%N.
Definition p676 : ex := (Opp e369)%N.
Definition p677 : ex := (Mul p672 p196)%N.
Definition p678 : ex := (Mul p677 (V1 0 (0, 20000)))%N.
Definition e371 : ex := (Sum (0, 20000) p678)%N.
Definition p680 : ex := (Mul p180 p332)%N.
Definition p681 : ex := (Mul p680 p186)%N.
Definition p682 : ex := (Mul p681 (V1 0 (0, 20000)))%N.
Definition e370 : ex := (Sum (0, 20000) p682)%N.
Definition p684 : ex := (Add (Add (Add e98 p676) (Opp e371)) (Opp e370))%N.
Definition e313 : ex := (Mul e98 p684)%N.
Definition p686 : ex := (Mul p180 (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition p687 : ex := (Mul (Mul p686 p186) p196)%N.
Definition e312 : ex := (Sum (0, 20000) p687)%N.
Definition e311 : ex := (Add e313 (Opp e312))%N.
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
  assert (P1 : den Ev rv e308 <= den Ev rv e309) by (exact (step_238 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e310 e311.
  assert (P3 : den Ev rv e312 <= den Ev rv e313) by (exact (rearranged (den Ev rv e308) (den Ev rv e309) (den Ev rv e312) (den Ev rv e313) P1 Q2)).
  assert (P4 : den Ev rv e312 <= den Ev rv e313) by (exact (step_239 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e315 : ex := (Mul p667 p562)%N.
Definition e316 : ex := (Add e315 (Opp e314))%N.
Definition e319 : ex := (Mul e98 e371)%N.
Definition p693 : ex := (Mul p686 p330)%N.
Definition p694 : ex := (Mul p693 p196)%N.
Definition e318 : ex := (Sum (0, 20000) p694)%N.
Definition e317 : ex := (Add e319 (Opp e318))%N.
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
  assert (P1 : den Ev rv e314 <= den Ev rv e315) by (exact (step_236 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e316 e317.
  assert (P3 : den Ev rv e318 <= den Ev rv e319) by (exact (rearranged (den Ev rv e314) (den Ev rv e315) (den Ev rv e318) (den Ev rv e319) P1 Q2)).
  assert (P4 : den Ev rv e318 <= den Ev rv e319) by (exact (step_237 n s u w k Hs_n Hi_k P3)).
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
  assert (P1 : den Ev rv e314 <= den Ev rv e315) by (exact (step_234 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e316 e317.
  assert (P3 : den Ev rv e318 <= den Ev rv e319) by (exact (rearranged (den Ev rv e314) (den Ev rv e315) (den Ev rv e318) (den Ev rv e319) P1 Q2)).
  assert (P4 : den Ev rv e318 <= den Ev rv e319) by (exact (step_235 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e321 : ex := (Mul p667 p577)%N.
Definition e322 : ex := (Add e321 (Opp e320))%N.
Definition e325 : ex := (Mul e98 e369)%N.
Definition p700 : ex := (Mul p693 p332)%N.
Definition e324 : ex := (Sum (0, 20000) p700)%N.
Definition e323 : ex := (Add e325 (Opp e324))%N.
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
  assert (P1 : den Ev rv e320 <= den Ev rv e321) by (exact (step_232 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e322 e323.
  assert (P3 : den Ev rv e324 <= den Ev rv e325) by (exact (rearranged (den Ev rv e320) (den Ev rv e321) (den Ev rv e324) (den Ev rv e325) P1 Q2)).
  assert (P4 : den Ev rv e324 <= den Ev rv e325) by (exact (step_233 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e326 : ex := (Add e308 (Opp e11))%N.
Definition e327 : ex := (Add e312 (Opp e11))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e308) by (exact (step_230 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e326 e327.
  assert (P3 : den Ev rv e11 <= den Ev rv e312) by (exact (rearranged (den Ev rv e11) (den Ev rv e308) (den Ev rv e11) (den Ev rv e312) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e312) by (exact (step_231 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e328 : ex := (Add e314 (Opp e11))%N.
Definition e329 : ex := (Add e318 (Opp e11))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e314) by (exact (step_228 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e328 e329.
  assert (P3 : den Ev rv e11 <= den Ev rv e318) by (exact (rearranged (den Ev rv e11) (den Ev rv e314) (den Ev rv e11) (den Ev rv e318) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e318) by (exact (step_229 n s u w k Hs_n Hi_k P3)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e314) by (exact (step_226 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e328 e329.
  assert (P3 : den Ev rv e11 <= den Ev rv e318) by (exact (rearranged (den Ev rv e11) (den Ev rv e314) (den Ev rv e11) (den Ev rv e318) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e318) by (exact (step_227 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e330 : ex := (Add e320 (Opp e11))%N.
Definition e331 : ex := (Add e324 (Opp e11))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e320) by (exact (step_224 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e330 e331.
  assert (P3 : den Ev rv e11 <= den Ev rv e324) by (exact (rearranged (den Ev rv e11) (den Ev rv e320) (den Ev rv e11) (den Ev rv e324) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e324) by (exact (step_225 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e333 : ex := (Add e332 (Opp e11))%N.
Definition p710 : ex := (Add (Add e16 e369) e371)%N.
Definition e335 : ex := (Add p710 e370)%N.
Definition e334 : ex := (Add e79 (Opp e335))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e332) by (exact (step_222 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4)).
  equal Q2 e333 e334.
  assert (P3 : den Ev rv e335 <= den Ev rv e79) by (exact (rearranged (den Ev rv e11) (den Ev rv e332) (den Ev rv e335) (den Ev rv e79) P1 Q2)).
  assert (P4 : den Ev rv e335 <= den Ev rv e79) by (exact (step_223 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e336 : ex := (Add e287 (Opp e11))%N.
Definition p714 : ex := (Mul p180 p372)%N.
Definition p715 : ex := (Mul (Mul p714 p186) (V1 2 (0, 20000)))%N.
Definition e338 : ex := (Sum (0, 20000) p715)%N.
Definition e337 : ex := (Add e338 (Opp e11))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e287) by (exact (step_220 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e336 e337.
  assert (P3 : den Ev rv e11 <= den Ev rv e338) by (exact (rearranged (den Ev rv e11) (den Ev rv e287) (den Ev rv e11) (den Ev rv e338) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e338) by (exact (step_221 n s u w k Hs_n Hi_k P3)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e287) by (exact (step_218 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e336 e337.
  assert (P3 : den Ev rv e11 <= den Ev rv e338) by (exact (rearranged (den Ev rv e11) (den Ev rv e287) (den Ev rv e11) (den Ev rv e338) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e338) by (exact (step_219 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p718 : ex := (Mul (Mul p633 p330) (V1 2 (0, 20000)))%N.
Definition e339 : ex := (Sum (0, 20000) p718)%N.
Definition e340 : ex := (Add e339 (Opp e11))%N.
Definition p721 : ex := (Mul (Mul p714 p330) (V1 2 (0, 20000)))%N.
Definition e342 : ex := (Sum (0, 20000) p721)%N.
Definition e341 : ex := (Add e342 (Opp e11))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e339) by (exact (step_216 n s u w k Hs_n Hi_k Hh1 Hh2 Hh3)).
  equal Q2 e340 e341.
  assert (P3 : den Ev rv e11 <= den Ev rv e342) by (exact (rearranged (den Ev rv e11) (den Ev rv e339) (den Ev rv e11) (den Ev rv e342) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e342) by (exact (step_217 n s u w k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition p724 : ex := (Add (Add (V1 2 (0, 1)) e342) e338)%N.
Definition p725 : ex := (Sum (0, 20000) (Mul (Mul p672 p184) (V1 2 (0, 20000))))%N.
Definition e345 : ex := (Add p724 p725)%N.
Definition e343 : ex := (Add e79 (Opp e345))%N.
Definition p728 : ex := (Add e342 p725)%N.
Definition p729 : ex := (Add p728 e338)%N.
Definition e346 : ex := (Add p729 (V1 2 (0, 1)))%N.
Definition e344 : ex := (Add e79 (Opp e346))%N.
Definition e350 : ex := (Mul p240 e342)%N.
Definition p733 : ex := (Mul p180 (Pow (V1 2 (0, 20000)) 2%nat))%N.
Definition p734 : ex := (Mul p733 p372)%N.
Definition p735 : ex := (Mul p734 p330)%N.
Definition e349 : ex := (Sum (0, 20000) p735)%N.
Definition p737 : ex := (Opp e349)%N.
Definition e347 : ex := (Add e350 p737)%N.
Definition e351 : ex := (Mul e342 p240)%N.
Definition e348 : ex := (Add e351 p737)%N.
Definition e355 : ex := (Mul p240 p725)%N.
Definition p742 : ex := (Mul (Mul p733 p330) p184)%N.
Definition e354 : ex := (Sum (0, 20000) p742)%N.
Definition p744 : ex := (Opp e354)%N.
Definition e352 : ex := (Add e355 p744)%N.
Definition e356 : ex := (Mul p725 p240)%N.
Definition e353 : ex := (Add e356 p744)%N.
Definition e360 : ex := (Mul p240 e338)%N.
Definition p749 : ex := (Mul p734 p186)%N.
Definition e359 : ex := (Sum (0, 20000) p749)%N.
Definition p751 : ex := (Opp e359)%N.
Definition e357 : ex := (Add e360 p751)%N.
Definition e361 : ex := (Mul e338 p240)%N.
Definition e358 : ex := (Add e361 p751)%N.
Definition p755 : ex := (Opp e342)%N.
Definition p756 : ex := (Opp e338)%N.
Definition p757 : ex := (Opp p725)%N.
Definition p758 : ex := (Add (Add (Add p240 p755) p756) p757)%N.
Definition e365 : ex := (Mul p240 p758)%N.
Definition p760 : ex := (Mul (Mul p733 p184) p186)%N.
Definition e364 : ex := (Sum (0, 20000) p760)%N.
Definition p762 : ex := (Opp e364)%N.
Definition e362 : ex := (Add e365 p762)%N.
Definition p764 : ex := (Add (Add (Add (Add e79 p755) p757) p756) (Opp (V1 2 (0, 1))))%N.
Definition e366 : ex := (Mul p240 p764)%N.
Definition e363 : ex := (Add e366 p762)%N.
Definition p767 : ex := (Add p755 (Mul e419 e349))%N.
Definition p768 : ex := (Add (Mul (Int 2) e342) (Mul (Int 2) e338))%N.
Definition p769 : ex := (Mul (Int 2) e349)%N.
Definition p770 : ex := (Add p769 (Mul (Int 2) e354))%N.
Definition p771 : ex := (Mul (Int 3) e342)%N.
Definition p772 : ex := (Add (Add e87 (Opp p771)) (Opp (Mul (Int 3) e338)))%N.
Definition p773 : ex := (Opp (Mul e87 p728))%N.
Definition p774 : ex := (Add (Add (Add (Add e349 e354) e364) e359) (Pow (V1 2 (0, 1)) 2%nat))%N.
Definition p775 : ex := (Mul (Int 3) p728)%N.
Definition p776 : ex := (Add p769 (Mul (Int 2) e359))%N.
Definition p777 : ex := (Mul e419 e342)%N.
Definition p778 : ex := (Add (Add e87 (Opp p777)) (Opp (Mul e419 e338)))%N.
Definition e367 : ex := (Mul (V1 2 (0, 1)) (Add (Add (Add (Add (Add (Add (Add (Add p767 (Mul p728 (Add p768 p432))) (Mul (Add p770 (Mul (Mul e419 (V1 2 (0, 1))) p728)) (Add p772 p439))) p773) (Opp (Mul p771 p774))) (Opp (Mul p775 (Add p776 p444)))) (Mul p777 (V1 2 (0, 1)))) (Opp (Mul (Mul p775 (Add p778 p448)) p774))) (Mul p447 p728)))%N.
Definition p780 : ex := (Add (Add (Add (Add (Pow (V1 2 (0, 1)) 2%nat) e349) e359) e354) e364)%N.
Definition p781 : ex := (Add (Add (Add (Add (Add (Add (Add (Add p767 (Mul p728 (Add p768 p457))) (Mul (Add p770 (Mul (Mul e419 p728) (V1 2 (0, 1)))) (Add p772 p464))) p773) (Opp (Mul p775 (Add p776 p468)))) (Opp (Mul (Mul (Int 3) p780) e342))) (Mul (Mul e419 (V1 2 (0, 1))) e342)) (Opp (Mul (Mul p775 (Add p778 p470)) p780))) (Mul (Mul p469 p728) (V1 2 (0, 1))))%N.
Definition e368 : ex := (Mul p781 (V1 2 (0, 1)))%N.
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
  equal Q1 e343 e344.
  assert (P2 : den Ev rv e346 <= den Ev rv e79) by (exact (rearranged (den Ev rv e345) (den Ev rv e79) (den Ev rv e346) (den Ev rv e79) Hh5 Q1)).
  equal Q3 e347 e348.
  assert (P4 : den Ev rv e349 <= den Ev rv e351) by (exact (rearranged (den Ev rv e349) (den Ev rv e350) (den Ev rv e349) (den Ev rv e351) Hh9 Q3)).
  equal Q5 e352 e353.
  assert (P6 : den Ev rv e354 <= den Ev rv e356) by (exact (rearranged (den Ev rv e354) (den Ev rv e355) (den Ev rv e354) (den Ev rv e356) Hh11 Q5)).
  equal Q7 e357 e358.
  assert (P8 : den Ev rv e359 <= den Ev rv e361) by (exact (rearranged (den Ev rv e359) (den Ev rv e360) (den Ev rv e359) (den Ev rv e361) Hh13 Q7)).
  equal Q9 e362 e363.
  assert (P10 : den Ev rv e364 <= den Ev rv e366) by (exact (rearranged (den Ev rv e364) (den Ev rv e365) (den Ev rv e364) (den Ev rv e366) Hh15 Q9)).
  assert (P11 : den Ev rv e367 <= den Ev rv e264) by (exact (rate_of_target.step_20 (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l)) (sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2))) (w k) (/ 2 + s k / 2) zeta Hh1 Hh2 Hh3 Hh4 P2 Hh6 Hh7 Hh8 P4 Hh10 P6 Hh12 P8 Hh14 P10 Hh16 Hh17 Hh18 Hh19)).
  equal Q12 e368 e367.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q12) P11)).
Qed.

Definition p783 : ex := (Mul (Mul p686 p332) p186)%N.
Definition e372 : ex := (Sum (0, 20000) p783)%N.
Definition e373 : ex := (Mul e98 e370)%N.
Definition p786 : ex := (Add e369 e370)%N.
Definition p787 : ex := (Mul (Int 2) e324)%N.
Definition p788 : ex := (Mul (Int 3) p786)%N.
Definition p789 : ex := (Add (Add (Add (Add (Pow e16 2%nat) e324) e318) e372) e312)%N.
Definition e374 : ex := (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add p676 (Mul e419 e324)) (Mul p786 (Add (Add (Mul (Int 2) e369) (Mul (Int 2) e371)) p486))) (Mul (Add (Add p787 (Mul (Int 2) e372)) (Mul (Mul e419 p786) e16)) (Add (Add (Add e271 (Opp (Mul (Int 3) e369))) (Opp (Mul (Int 3) e371))) p493))) (Opp (Mul e271 p786))) (Opp (Mul p788 (Add (Add p787 (Mul (Int 2) e318)) p497)))) (Opp (Mul (Mul (Int 3) p789) e369))) (Mul (Mul e419 e16) e369)) (Opp (Mul (Mul p788 (Add (Add (Add e271 (Opp (Mul e419 e369))) (Opp (Mul e419 e371))) p499)) p789))) (Mul (Mul p498 p786) e16)) e16)%N.
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
  assert (P2 : den Ev rv e11 <= den Ev rv e369) by (exact (step_251 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P3 : den Ev rv e11 <= den Ev rv e370) by (exact (step_250 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P4 : den Ev rv e11 <= den Ev rv e371) by (exact (step_249 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P5 : den Ev rv e335 <= den Ev rv e79) by (exact (step_248 n s u w k Hs_n Hi_k Hh5 Hh2 Hh3 Hh1)).
  assert (P6 : den Ev rv e11 <= den Ev rv e271) by (exact (step_191 n s k Hs_n Hi_k Hh3)).
  assert (P7 : den Ev rv e271 <= den Ev rv e79) by (exact (step_190 n s k Hs_n Hi_k Hh3)).
  assert (P8 : den Ev rv e11 <= den Ev rv e324) by (exact (step_247 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P9 : den Ev rv e324 <= den Ev rv e325) by (exact (step_243 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1 Hh5)).
  assert (P10 : den Ev rv e11 <= den Ev rv e372) by (exact (step_246 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P11 : den Ev rv e372 <= den Ev rv e373) by (exact (step_242 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1 Hh5)).
  assert (P12 : den Ev rv e11 <= den Ev rv e318) by (exact (step_245 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P13 : den Ev rv e318 <= den Ev rv e319) by (exact (step_241 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1 Hh5)).
  assert (P14 : den Ev rv e11 <= den Ev rv e312) by (exact (step_244 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1)).
  assert (P15 : den Ev rv e312 <= den Ev rv e313) by (exact (step_240 n s u w k Hs_n Hi_k Hh2 Hh3 Hh1 Hh5)).
  assert (P16 : den Ev rv e374 <= den Ev rv e264) by (exact (step_252 n s u w zeta k Hs_n Hi_k P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 Hh6 Hh7 Hh8 Hh9)).
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

Definition p791 : ex := (Opp e368)%N.
Definition e375 : ex := (Add e264 p791)%N.
Definition e377 : ex := (Add p791 e264)%N.
Definition e376 : ex := (Add e377 (Opp e11))%N.
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
  assert (P1 : den Ev rv e368 <= den Ev rv e264) by (exact (step_253 n s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh1 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q2 e375 e376.
  assert (P3 : den Ev rv e11 <= den Ev rv e377) by (exact (rearranged (den Ev rv e368) (den Ev rv e264) (den Ev rv e11) (den Ev rv e377) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e377) by (exact (step_254 n s u w zeta k Hs_n Hi_k P3)).
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

Definition e378 : ex := (Mul e16 e11)%N.
Definition p796 : ex := (Sum (0, 20000) (Mul p673 (V1 3 (0, 20000))))%N.
Definition p797 : ex := (Mul p180 (Pow (V1 3 (0, 20000)) 2%nat))%N.
Definition p798 : ex := (Mul p797 p330)%N.
Definition p799 : ex := (Sum (0, 20000) (Mul p798 p332))%N.
Definition p800 : ex := (Add p796 (Sum (0, 20000) (Mul p681 (V1 3 (0, 20000)))))%N.
Definition p801 : ex := (Sum (0, 20000) (Mul p677 (V1 3 (0, 20000))))%N.
Definition p802 : ex := (Mul (Int 2) p799)%N.
Definition p803 : ex := (Sum (0, 20000) (Mul (Mul p797 p332) p186))%N.
Definition p804 : ex := (Mul (Int 3) p800)%N.
Definition p805 : ex := (Sum (0, 20000) (Mul p798 p196))%N.
Definition p806 : ex := (Add (Add (Add (Add (Pow (V1 3 (0, 1)) 2%nat) p799) p805) p803) (Sum (0, 20000) (Mul (Mul p797 p186) p196)))%N.
Definition p807 : ex := (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Opp p796) (Mul e419 p799)) (Mul p800 (Add (Add (Mul (Int 2) p796) (Mul (Int 2) p801)) (Mul p485 (V1 3 (0, 1)))))) (Mul (Add (Add p802 (Mul (Int 2) p803)) (Mul (Mul e419 p800) (V1 3 (0, 1)))) (Add (Add (Add e271 (Opp (Mul (Int 3) p796))) (Opp (Mul (Int 3) p801))) (Opp (Mul p492 (V1 3 (0, 1))))))) (Opp (Mul e271 p800))) (Opp (Mul p804 (Add (Add p802 (Mul (Int 2) p805)) (Mul (Mul (Int 2) (Pow (V1 3 (0, 1)) 2%nat)) e271))))) (Opp (Mul (Mul (Int 3) p806) p796))) (Mul (Mul e419 (V1 3 (0, 1))) p796)) (Opp (Mul (Mul p804 (Add (Add (Add e271 (Opp (Mul e419 p796))) (Opp (Mul e419 p801))) (Opp (Mul p498 (V1 3 (0, 1)))))) p806))) (Mul (Mul p498 p800) (V1 3 (0, 1)))) (V1 3 (0, 1))))%N.
Definition e381 : ex := (Add p807 e264)%N.
Definition e379 : ex := (Mul e16 e381)%N.
Definition e380 : ex := (Mul e381 e16)%N.
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
  assert (P1 : den Ev rv e378 <= den Ev rv e379) by (exact (step_45 (b k) (- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e11 e378.
  equal Q3 e379 e380.
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
  assert (P2 : den Ev rv e11 <= den Ev rv e381) by (exact (step_255 n s u w zeta k Hs_n Hi_k Hh2 Hh3 Hh4 Hh2 Hh6 Hh7 Hh8 Hh9 Hh10)).
  assert (P3 : den Ev rv e11 <= den Ev rv e380) by (exact (step_258 n b s u w zeta k Hs_n Hi_k P1 P2)).
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
  assert (P1 : den Ev rv e11 <= den Ev rv e125) by (exact (step_213 n b Hs_n Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e382) by (exact (step_212 n s u w zeta k Hs_n Hi_k Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e11 <= den Ev rv e283) by (exact (step_214 n b s u w zeta k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p811 : ex := (Sum (0, 20000) (Mul (Mul p680 p596) (V1 1 (0, 20000))))%N.
Definition p812 : ex := (Mul p180 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p813 : ex := (Mul p812 p332)%N.
Definition p814 : ex := (Sum (0, 20000) (Mul p813 p596))%N.
Definition p815 : ex := (Add p811 (Sum (0, 20000) (Mul (Mul (Mul p180 p596) p196) (V1 1 (0, 20000)))))%N.
Definition p816 : ex := (Sum (0, 20000) (Mul (Mul p680 p610) (V1 1 (0, 20000))))%N.
Definition p817 : ex := (Mul (Int 2) p814)%N.
Definition p818 : ex := (Sum (0, 20000) (Mul (Mul p812 p596) p196))%N.
Definition p819 : ex := (Mul (Int 3) p815)%N.
Definition p820 : ex := (Sum (0, 20000) (Mul p813 p610))%N.
Definition p821 : ex := (Mul p812 p196)%N.
Definition p822 : ex := (Add (Add (Add (Add (Pow (V1 1 (0, 1)) 2%nat) p814) p820) p818) (Sum (0, 20000) (Mul p821 p610)))%N.
Definition p823 : ex := (Add (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Opp p811) (Mul e419 p814)) (Mul p815 (Add (Add (Mul (Int 2) p811) (Mul (Int 2) p816)) p602))) (Mul (Add (Add p817 (Mul (Int 2) p818)) (Mul (Mul e419 p815) (V1 1 (0, 1)))) (Add (Add (Add p510 (Opp (Mul (Int 3) p811))) (Opp (Mul (Int 3) p816))) p612))) (Opp (Mul p510 p815))) (Opp (Mul p819 (Add (Add p817 (Mul (Int 2) p820)) p619)))) (Opp (Mul (Mul (Int 3) p822) p811))) (Mul (Mul e419 (V1 1 (0, 1))) p811)) (Opp (Mul (Mul p819 (Add (Add (Add p510 (Opp (Mul e419 p811))) (Opp (Mul e419 p816))) p621)) p822))) (Mul (Mul p544 p815) (V1 1 (0, 1)))) (V1 1 (0, 1)))) e264)%N.
Definition e397 : ex := (Mul p823 e16)%N.
Definition e383 : ex := (Add e397 e283)%N.
Definition e384 : ex := (Add e283 e397)%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e383) by (exact (step_113 ((- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b k) ((1 - inner n b ones) * (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta))) Hh1 Hh2)).
  equal Q2 e383 e384.
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

Definition p827 : ex := (Opp e276)%N.
Definition e385 : ex := (Add e264 p827)%N.
Definition e387 : ex := (Add p827 e264)%N.
Definition e386 : ex := (Add e387 (Opp e11))%N.
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
  assert (P1 : den Ev rv e276 <= den Ev rv e264) by (exact (step_209 n s u w zeta k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  equal Q2 e385 e386.
  assert (P3 : den Ev rv e11 <= den Ev rv e387) by (exact (rearranged (den Ev rv e276) (den Ev rv e264) (den Ev rv e11) (den Ev rv e387) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e387) by (exact (step_263 n s u w zeta k m Hs_n Hi_k Hi_m P3)).
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

Definition e388 : ex := (Mul e75 e11)%N.
Definition p832 : ex := (Mul p182 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p833 : ex := (Mul p832 p332)%N.
Definition p834 : ex := (Sum (0, 20000) (Mul p833 p596))%N.
Definition p835 : ex := (Add (Mul (Int 2) (V1 1 (0, 1))) (Mul p453 (V1 1 (0, 2))))%N.
Definition p836 : ex := (Add e84 (Mul (V1 3 (0, 2)) e84))%N.
Definition p837 : ex := (Mul (Mul p488 p836) (V1 1 (0, 2)))%N.
Definition p838 : ex := (Sum (0, 20000) (Mul (Mul p339 p596) (V1 1 (0, 20000))))%N.
Definition p839 : ex := (Add p837 p838)%N.
Definition p840 : ex := (Mul (Mul p453 e273) (V1 1 (0, 2)))%N.
Definition p841 : ex := (Mul e17 p836)%N.
Definition p842 : ex := (Add (Add (Mul p841 (V1 1 (0, 2))) p838) (Sum (0, 20000) (Mul (Mul (Mul p182 p596) p196) (V1 1 (0, 20000)))))%N.
Definition p843 : ex := (Mul (Int 2) p834)%N.
Definition p844 : ex := (Sum (0, 20000) (Mul (Mul p832 p596) p196))%N.
Definition p845 : ex := (Mul p462 (Pow (V1 1 (0, 2)) 2%nat))%N.
Definition p846 : ex := (Sum (0, 20000) (Mul (Mul p339 p610) (V1 1 (0, 20000))))%N.
Definition p847 : ex := (Sum (0, 20000) (Mul p833 p610))%N.
Definition p848 : ex := (Add (Add (Add (Add (Add (Pow (V1 1 (0, 1)) 2%nat) (Mul p461 (Pow (V1 1 (0, 2)) 2%nat))) p834) p847) p844) (Sum (0, 20000) (Mul (Mul p832 p196) p610)))%N.
Definition p849 : ex := (Mul (Int 3) p842)%N.
Definition p850 : ex := (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e419 p834) (Mul p835 p839)) (Mul (Add p602 p840) p842)) (Mul (Add (Add (Add p843 (Mul (Int 2) p844)) (Mul p835 p842)) (Mul p845 p836)) (Add (Add (Add (Add p510 (Opp (Mul (Int 3) p838))) (Opp (Mul (Int 3) p846))) p612) (Opp (Mul (Mul p465 e273) (V1 1 (0, 2))))))) (Opp (Mul (Mul (Int 3) p839) p848))) (Opp (Mul p849 (Add (Add (Add p843 (Mul (Int 2) p847)) p619) (Mul p845 e273))))) (Opp (Mul (Mul p849 (Add (Add (Add (Add p510 (Opp (Mul e419 p838))) (Opp (Mul e419 p846))) p621) (Opp (Mul (Mul p471 e273) (V1 1 (0, 2)))))) p848))) (Mul (Mul p841 (Add (Add (Add (Mul (Int 2) p838) (Mul (Int 2) p846)) p602) p840)) (V1 1 (0, 2)))) (Opp (Mul (Mul (Mul e17 p510) p836) (V1 1 (0, 2))))) (Opp p837)) (Mul (Mul (Mul p472 (Pow (V1 1 (0, 2)) 2%nat)) e273) p836)) (V1 1 (0, 1))))%N.
Definition e391 : ex := (Add p850 e264)%N.
Definition e389 : ex := (Mul e75 e391)%N.
Definition e390 : ex := (Mul e391 e75)%N.
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
  assert (P1 : den Ev rv e388 <= den Ev rv e389) by (exact (step_45 (b m) (- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e11 e388.
  equal Q3 e389 e390.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e75) by (exact (step_265 n b m Hs_n Hi_m Hh1)).
  assert (P2 : den Ev rv e11 <= den Ev rv e391) by (exact (step_264 n s u w zeta k m Hs_n Hi_k Hi_m Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e11 <= den Ev rv e390) by (exact (step_266 n b s u w zeta k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition e394 : ex := (Mul e387 (V1 3 (0, 2)))%N.
Definition e392 : ex := (Mul e17 e394)%N.
Definition e393 : ex := (Mul (Mul e17 e387) (V1 3 (0, 2)))%N.
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
  assert (P1 : den Ev rv e67 <= den Ev rv e392) by (exact (step_45 ((1 - delta k m) ^ 2) ((- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b m) 0 Hh1 Hh2)).
  equal Q2 e11 e67.
  equal Q3 e392 e393.
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
  assert (P2 : den Ev rv e11 <= den Ev rv e394) by (exact (step_267 n b s u w zeta k m Hs_n Hi_k Hi_m Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e11 <= den Ev rv e393) by (exact (step_268 n b s u w zeta k m Hs_n Hi_k Hi_m P1 P2)).
  exact (P3).
Qed.

Definition p857 : ex := (Mul (Int 2) p137)%N.
Definition p858 : ex := (Add (Mul (Int 2) e16) (Mul p857 e14))%N.
Definition p859 : ex := (Mul (Mul (Mul p137 p143) p221) e14)%N.
Definition p860 : ex := (Mul (Mul p857 p143) e14)%N.
Definition p861 : ex := (Mul p137 p221)%N.
Definition p862 : ex := (Mul p861 e14)%N.
Definition p863 : ex := (Pow p136 4%nat)%N.
Definition p864 : ex := (Mul (Mul (Int 2) p863) (Pow e14 2%nat))%N.
Definition p865 : ex := (Add (Pow e16 2%nat) (Mul p863 (Pow e14 2%nat)))%N.
Definition p866 : ex := (Mul p137 (Add (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e419 (Sum (0, 4097) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4097)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4097)))) 2%nat)) (Pow (V1 0 (0, 4097)) 2%nat)) (Add e84 (Mul (V1 1 (0, 4097)) e84))) (Add e84 (Mul (V1 2 (0, 4097)) e84))))) (Mul p858 (Add p859 (Sum (0, 4098) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4098)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4098)))) 2%nat)) (Add e84 (Mul (V1 1 (0, 4098)) e84))) (Add e84 (Mul (V1 2 (0, 4098)) e84))) (V1 0 (0, 4098))))))) (Mul (Add p486 p860) (Add (Add p862 (Sum (0, 4099) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4099)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4099)))) 2%nat)) (Add e84 (Mul (V1 1 (0, 4099)) e84))) (Add e84 (Mul (V1 2 (0, 4099)) e84))) (V1 0 (0, 4099))))) (Sum (0, 4100) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4100)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4100)))) 2%nat)) (Add e84 (Mul (V1 2 (0, 4100)) e84))) (Add e84 (Opp (Mul (V1 1 (0, 4100)) e84)))) (V1 0 (0, 4100))))))) (Mul (Add (Add (Add (Mul (Int 2) (Sum (0, 4101) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4101)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4101)))) 2%nat)) (Pow (V1 0 (0, 4101)) 2%nat)) (Add e84 (Mul (V1 1 (0, 4101)) e84))) (Add e84 (Mul (V1 2 (0, 4101)) e84))))) (Mul (Int 2) (Sum (0, 4102) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4102)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4102)))) 2%nat)) (Pow (V1 0 (0, 4102)) 2%nat)) (Add e84 (Mul (V1 2 (0, 4102)) e84))) (Add e84 (Opp (Mul (V1 1 (0, 4102)) e84))))))) (Mul p858 (Add (Add p862 (Sum (0, 4103) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4103)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4103)))) 2%nat)) (Add e84 (Mul (V1 1 (0, 4103)) e84))) (Add e84 (Mul (V1 2 (0, 4103)) e84))) (V1 0 (0, 4103))))) (Sum (0, 4104) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4104)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4104)))) 2%nat)) (Add e84 (Mul (V1 2 (0, 4104)) e84))) (Add e84 (Opp (Mul (V1 1 (0, 4104)) e84)))) (V1 0 (0, 4104))))))) (Mul p864 p221)) (Add (Add (Add (Add e271 (Opp (Mul (Int 3) (Sum (0, 4105) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4105)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4105)))) 2%nat)) (Add e84 (Mul (V1 1 (0, 4105)) e84))) (Add e84 (Mul (V1 2 (0, 4105)) e84))) (V1 0 (0, 4105))))))) (Opp (Mul (Int 3) (Sum (0, 4106) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4106)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4106)))) 2%nat)) (Add e84 (Mul (V1 1 (0, 4106)) e84))) (Add e84 (Opp (Mul (V1 2 (0, 4106)) e84)))) (V1 0 (0, 4106))))))) p493) (Opp (Mul (Mul (Mul (Int 3) p137) p143) e14))))) (Opp (Mul (Mul (Int 3) (Add p859 (Sum (0, 4107) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4107)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4107)))) 2%nat)) (Add e84 (Mul (V1 1 (0, 4107)) e84))) (Add e84 (Mul (V1 2 (0, 4107)) e84))) (V1 0 (0, 4107)))))) (Add (Add (Add (Add p865 (Sum (0, 4108) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4108)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4108)))) 2%nat)) (Pow (V1 0 (0, 4108)) 2%nat)) (Add e84 (Mul (V1 1 (0, 4108)) e84))) (Add e84 (Mul (V1 2 (0, 4108)) e84))))) (Sum (0, 4109) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4109)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4109)))) 2%nat)) (Pow (V1 0 (0, 4109)) 2%nat)) (Add e84 (Mul (V1 1 (0, 4109)) e84))) (Add e84 (Opp (Mul (V1 2 (0, 4109)) e84)))))) (Sum (0, 4110) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4110)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4110)))) 2%nat)) (Pow (V1 0 (0, 4110)) 2%nat)) (Add e84 (Mul (V1 2 (0, 4110)) e84))) (Add e84 (Opp (Mul (V1 1 (0, 4110)) e84)))))) (Sum (0, 4111) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4111)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4111)))) 2%nat)) (Pow (V1 0 (0, 4111)) 2%nat)) (Add e84 (Opp (Mul (V1 1 (0, 4111)) e84)))) (Add e84 (Opp (Mul (V1 2 (0, 4111)) e84))))))))) (Opp (Mul (Mul (Int 3) (Add (Add p862 (Sum (0, 4112) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4112)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4112)))) 2%nat)) (Add e84 (Mul (V1 1 (0, 4112)) e84))) (Add e84 (Mul (V1 2 (0, 4112)) e84))) (V1 0 (0, 4112))))) (Sum (0, 4113) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4113)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4113)))) 2%nat)) (Add e84 (Mul (V1 2 (0, 4113)) e84))) (Add e84 (Opp (Mul (V1 1 (0, 4113)) e84)))) (V1 0 (0, 4113)))))) (Add (Add (Add (Mul (Int 2) (Sum (0, 4114) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4114)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4114)))) 2%nat)) (Pow (V1 0 (0, 4114)) 2%nat)) (Add e84 (Mul (V1 1 (0, 4114)) e84))) (Add e84 (Mul (V1 2 (0, 4114)) e84))))) (Mul (Int 2) (Sum (0, 4115) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4115)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4115)))) 2%nat)) (Pow (V1 0 (0, 4115)) 2%nat)) (Add e84 (Mul (V1 1 (0, 4115)) e84))) (Add e84 (Opp (Mul (V1 2 (0, 4115)) e84))))))) p497) (Mul p864 p143))))) (Opp (Mul (Mul (Mul (Int 3) (Add (Add p862 (Sum (0, 4116) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4116)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4116)))) 2%nat)) (Add e84 (Mul (V1 1 (0, 4116)) e84))) (Add e84 (Mul (V1 2 (0, 4116)) e84))) (V1 0 (0, 4116))))) (Sum (0, 4117) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4117)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4117)))) 2%nat)) (Add e84 (Mul (V1 2 (0, 4117)) e84))) (Add e84 (Opp (Mul (V1 1 (0, 4117)) e84)))) (V1 0 (0, 4117)))))) (Add (Add (Add (Add e271 (Opp (Mul e419 (Sum (0, 4118) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4118)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4118)))) 2%nat)) (Add e84 (Mul (V1 1 (0, 4118)) e84))) (Add e84 (Mul (V1 2 (0, 4118)) e84))) (V1 0 (0, 4118))))))) (Opp (Mul e419 (Sum (0, 4119) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4119)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4119)))) 2%nat)) (Add e84 (Mul (V1 1 (0, 4119)) e84))) (Add e84 (Opp (Mul (V1 2 (0, 4119)) e84)))) (V1 0 (0, 4119))))))) p499) (Opp (Mul (Mul (Mul e419 p137) p143) e14)))) (Add (Add (Add (Add p865 (Sum (0, 4120) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4120)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4120)))) 2%nat)) (Pow (V1 0 (0, 4120)) 2%nat)) (Add e84 (Mul (V1 1 (0, 4120)) e84))) (Add e84 (Mul (V1 2 (0, 4120)) e84))))) (Sum (0, 4121) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4121)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4121)))) 2%nat)) (Pow (V1 0 (0, 4121)) 2%nat)) (Add e84 (Mul (V1 1 (0, 4121)) e84))) (Add e84 (Opp (Mul (V1 2 (0, 4121)) e84)))))) (Sum (0, 4122) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4122)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4122)))) 2%nat)) (Pow (V1 0 (0, 4122)) 2%nat)) (Add e84 (Mul (V1 2 (0, 4122)) e84))) (Add e84 (Opp (Mul (V1 1 (0, 4122)) e84)))))) (Sum (0, 4123) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4123)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4123)))) 2%nat)) (Pow (V1 0 (0, 4123)) 2%nat)) (Add e84 (Opp (Mul (V1 1 (0, 4123)) e84)))) (Add e84 (Opp (Mul (V1 2 (0, 4123)) e84))))))))) (Mul (Mul p861 (Add (Add (Add (Mul (Int 2) (Sum (0, 4124) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4124)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4124)))) 2%nat)) (Add e84 (Mul (V1 1 (0, 4124)) e84))) (Add e84 (Mul (V1 2 (0, 4124)) e84))) (V1 0 (0, 4124))))) (Mul (Int 2) (Sum (0, 4125) (Mul (Mul (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 4125)))) 2%nat) (Pow (Add e79 (Opp (Del (0, 4096) (0, 4125)))) 2%nat)) (Add e84 (Mul (V1 1 (0, 4125)) e84))) (Add e84 (Opp (Mul (V1 2 (0, 4125)) e84)))) (V1 0 (0, 4125)))))) p486) p860)) e14)) (Opp (Mul (Mul (Mul p137 e271) p221) e14))) (Opp p859)) (Mul (Mul (Mul (Mul e419 p863) (Pow e14 2%nat)) p143) p221)) e16)) e264))%N.
Definition e395 : ex := (Mul p866 (V1 3 (0, 4096)))%N.
Definition e396 : ex := (Sum (0, 4096) e395)%N.
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
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e11 e395 _ (fun sv Wv SFv => (step_269 n b s u w zeta (sv (0%N, 1%N)) (sv (0%N, 4096%N)) Hs_n (Wv (0%N, 1%N)) (Wv (0%N, 4096%N)) Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)) (nil_replaced Ev rv)) e396 e95.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e283) by (exact (step_260 n b s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P2 : den Ev rv e11 <= den Ev rv e397) by (exact (step_259 n b s u w zeta k Hs_n Hi_k Hh10 Hh2 Hh3 Hh4 Hh2 Hh5 Hh6 Hh7 Hh8 Hh9)).
  assert (P3 : den Ev rv e11 <= den Ev rv e384) by (exact (step_261 n b s u w zeta k Hs_n Hi_k P1 P2)).
  exact (P3).
Qed.

Definition p869 : ex := (Add e79 (Opp (Del (0, 1) (0, 20001))))%N.
Definition p870 : ex := (Pow p869 2%nat)%N.
Definition p871 : ex := (Mul p180 (Pow (Add e79 (Opp (Del (0, 20001) (0, 20000)))) 2%nat))%N.
Definition p872 : ex := (Mul p871 (Pow (V1 1 (0, 20000)) 2%nat))%N.
Definition p873 : ex := (Mul p872 p332)%N.
Definition p874 : ex := (Sum (0, 20000) (Mul p873 p596))%N.
Definition p875 : ex := (Mul (Int 2) p870)%N.
Definition p876 : ex := (Add (Mul (Int 2) (V1 1 (0, 1))) (Mul p875 (V1 1 (0, 20001))))%N.
Definition p877 : ex := (Add e84 (Mul (V1 2 (0, 20001)) e84))%N.
Definition p878 : ex := (Mul p870 p877)%N.
Definition p879 : ex := (Add e84 (Mul (V1 3 (0, 20001)) e84))%N.
Definition p880 : ex := (Mul (Mul p878 p879) (V1 1 (0, 20001)))%N.
Definition p881 : ex := (Mul p871 p332)%N.
Definition p882 : ex := (Sum (0, 20000) (Mul (Mul p881 p596) (V1 1 (0, 20000))))%N.
Definition p883 : ex := (Add p880 p882)%N.
Definition p884 : ex := (Mul (Mul p875 p877) (V1 1 (0, 20001)))%N.
Definition p885 : ex := (Add p602 p884)%N.
Definition p886 : ex := (Mul p870 p879)%N.
Definition p887 : ex := (Add (Add (Mul p886 (V1 1 (0, 20001))) p882) (Sum (0, 20000) (Mul (Mul (Mul p871 p596) p196) (V1 1 (0, 20000)))))%N.
Definition p888 : ex := (Mul (Int 2) p874)%N.
Definition p889 : ex := (Sum (0, 20000) (Mul (Mul p872 p596) p196))%N.
Definition p890 : ex := (Pow p869 4%nat)%N.
Definition p891 : ex := (Mul (Mul (Int 2) p890) (Pow (V1 1 (0, 20001)) 2%nat))%N.
Definition p892 : ex := (Sum (0, 20000) (Mul (Mul p881 p610) (V1 1 (0, 20000))))%N.
Definition p893 : ex := (Opp (Mul (Mul (Mul (Int 3) p870) p877) (V1 1 (0, 20001))))%N.
Definition p894 : ex := (Add (Pow (V1 1 (0, 1)) 2%nat) (Mul p890 (Pow (V1 1 (0, 20001)) 2%nat)))%N.
Definition p895 : ex := (Sum (0, 20000) (Mul p873 p610))%N.
Definition p896 : ex := (Mul p872 p196)%N.
Definition p897 : ex := (Add (Add (Add (Add p894 p874) p895) p889) (Sum (0, 20000) (Mul p896 p610)))%N.
Definition p898 : ex := (Mul (Int 3) p887)%N.
Definition p899 : ex := (Mul p891 p877)%N.
Definition p900 : ex := (Opp (Mul (Mul (Mul e419 p870) p877) (V1 1 (0, 20001))))%N.
Definition p901 : ex := (Mul p870 p510)%N.
Definition p902 : ex := (Mul (Mul (Mul e419 p890) (Pow (V1 1 (0, 20001)) 2%nat)) p877)%N.
Definition p903 : ex := (Mul (Mul p870 (Add (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e419 p874) (Mul p876 p883)) (Mul p885 p887)) (Mul (Add (Add (Add p888 (Mul (Int 2) p889)) (Mul p876 p887)) (Mul p891 p879)) (Add (Add (Add (Add p510 (Opp (Mul (Int 3) p882))) (Opp (Mul (Int 3) p892))) p612) p893))) (Opp (Mul (Mul (Int 3) p883) p897))) (Opp (Mul p898 (Add (Add (Add p888 (Mul (Int 2) p895)) p619) p899)))) (Opp (Mul (Mul p898 (Add (Add (Add (Add p510 (Opp (Mul e419 p882))) (Opp (Mul e419 p892))) p621) p900)) p897))) (Mul (Mul p886 (Add (Add (Add (Mul (Int 2) p882) (Mul (Int 2) p892)) p602) p884)) (V1 1 (0, 20001)))) (Opp (Mul (Mul p901 p879) (V1 1 (0, 20001))))) (Opp p880)) (Mul p902 p879)) (V1 1 (0, 1)))) e264)) (V1 0 (0, 20001)))%N.
Definition e400 : ex := (Sum (0, 20001) p903)%N.
Definition e398 : ex := (Add e400 e384)%N.
Definition e399 : ex := (Add e384 e400)%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e398) by (exact (step_113 (sum n (fun m => (1 - delta k m) ^ 2 * (- ((4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k m) ^ 2 * w m) * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + u m / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2)) - 3 * ((1 - delta k m) ^ 2 * (/ 2 + u m / 2) * w m + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * (w k ^ 2 + (1 - delta k m) ^ 4 * w m ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k m) ^ 2 * (/ 2 + u m / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (1 - delta m l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * w m) * w m - (1 - delta k m) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u m / 2) * w m - (1 - delta k m) ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2) * w m + 4 * (1 - delta k m) ^ 4 * w m ^ 2 * (/ 2 + s m / 2) * (/ 2 + u m / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b m)) ((1 - inner n b ones) * (- ((4 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) + (2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + (2 * w k + 2 * (1 - delta k k) ^ 2 * w k) * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + u k / 2)) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k - 3 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l)) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2) + 2 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * ((1 - delta k k) ^ 2 * (/ 2 + u k / 2) * w k + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k - 4 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + (1 - delta k k) ^ 4 * w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 4 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + (1 - delta k k) ^ 2 * (/ 2 + u k / 2) * (2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 4 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k + 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * w k) * w k - 2 * (1 - delta k k) ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2) * w k + 4 * (1 - delta k k) ^ 4 * w k ^ 2 * (/ 2 + s k / 2) * (/ 2 + u k / 2)) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) + (- ((- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) + 2 * (/ 2 + s k / 2) * w k) + (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + 4 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * (/ 2 + s k / 2 - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 3 * (/ 2 + s k / 2) * w k) - (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + 2 * sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + 2 * w k ^ 2 * (/ 2 + s k / 2)) - 3 * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + 4 * w k * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 3 * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * (/ 2 + s k / 2 - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) - 4 * sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2) * w l) - 4 * (/ 2 + s k / 2) * w k) * (w k ^ 2 + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + s l / 2) * (/ 2 - u l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2)) + sum n (fun l => (1 - delta k l) ^ 2 * w l ^ 2 * (/ 2 - s l / 2) * (/ 2 - u l / 2))) + 4 * (/ 2 + s k / 2) * (sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + s l / 2) * (/ 2 + u l / 2) * w l) + sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * (/ 2 - s l / 2) * w l)) * w k) * w k) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) * b k) Hh1 Hh2)).
  equal Q2 e398 e399.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e401 : ex := (Add e400 (Opp e115))%N.
Definition e402 : ex := (Add e400 (Opp e11))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e384) by (exact (step_271 n b s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh2)).
  assert (P2 : den Ev rv e115 <= den Ev rv e400) by (exact (step_270 n b s u w zeta k Hs_n Hi_k Hh10 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9)).
  equal Q3 e401 e402.
  assert (P4 : den Ev rv e11 <= den Ev rv e400) by (exact (rearranged (den Ev rv e115) (den Ev rv e400) (den Ev rv e11) (den Ev rv e400) P2 Q3)).
  assert (P5 : den Ev rv e11 <= den Ev rv e399) by (exact (step_272 n b s u w zeta k Hs_n Hi_k P1 P4)).
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

Definition p909 : ex := (Sum (0, 20000) (Mul p594 p372))%N.
Definition p910 : ex := (Sum (0, 20000) (Mul (Mul p558 p372) (V1 1 (0, 20000))))%N.
Definition p911 : ex := (Add (Mul (Mul p511 e87) (V1 1 (0, 1))) p910)%N.
Definition p912 : ex := (Mul p507 e87)%N.
Definition p913 : ex := (Add (Add (Mul p912 (V1 1 (0, 1))) p910) (Sum (0, 20000) (Mul (Mul p633 p196) (V1 1 (0, 20000)))))%N.
Definition p914 : ex := (Mul (Int 2) p909)%N.
Definition p915 : ex := (Sum (0, 20000) (Mul (Mul p593 p372) p196))%N.
Definition p916 : ex := (Sum (0, 20000) (Mul (Mul p558 p184) (V1 1 (0, 20000))))%N.
Definition p917 : ex := (Sum (0, 20000) (Mul p594 p184))%N.
Definition p918 : ex := (Add (Add (Add (Add p614 p909) p917) p915) (Sum (0, 20000) (Mul p616 p184)))%N.
Definition p919 : ex := (Mul (Int 3) p913)%N.
Definition p920 : ex := (Sum (0, 20000) (Mul (Mul p680 p372) (V1 1 (0, 20000))))%N.
Definition p921 : ex := (Sum (0, 20000) (Mul p813 p372))%N.
Definition p922 : ex := (Add p920 (Sum (0, 20000) (Mul (Mul p714 p196) (V1 1 (0, 20000)))))%N.
Definition p923 : ex := (Sum (0, 20000) (Mul (Mul p680 p184) (V1 1 (0, 20000))))%N.
Definition p924 : ex := (Mul (Int 2) p921)%N.
Definition p925 : ex := (Sum (0, 20000) (Mul (Mul p812 p372) p196))%N.
Definition p926 : ex := (Mul (Int 3) p922)%N.
Definition p927 : ex := (Sum (0, 20000) (Mul p813 p184))%N.
Definition p928 : ex := (Add (Add (Add (Add (Pow (V1 1 (0, 1)) 2%nat) p921) p927) p925) (Sum (0, 20000) (Mul p821 p184)))%N.
Definition p929 : ex := (Add (Mul (Add e79 (Opp (Sum (0, 20000) (Mul (V1 3 (0, 20000)) e79)))) (Add (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e419 p909) (Mul p598 p911)) (Mul p604 p913)) (Mul (Add (Add (Add p914 (Mul (Int 2) p915)) (Mul p598 p913)) (Mul p609 e87)) (Add (Add (Add (Add p510 (Opp (Mul (Int 3) p910))) (Opp (Mul (Int 3) p916))) p612) p613))) (Opp (Mul (Mul (Int 3) p911) p918))) (Opp (Mul p919 (Add (Add (Add p914 (Mul (Int 2) p917)) p619) p620)))) (Opp (Mul (Mul p919 (Add (Add (Add (Add p510 (Opp (Mul e419 p910))) (Opp (Mul e419 p916))) p621) p622)) p918))) (Mul (Mul p912 (Add (Add (Add (Mul (Int 2) p910) (Mul (Int 2) p916)) p602) p603)) (V1 1 (0, 1)))) (Opp (Mul (Mul p518 e87) (V1 1 (0, 1))))) (Mul p623 e87)) (V1 1 (0, 1)))) e264)) (Mul (Add (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Opp p920) (Mul e419 p921)) (Mul p922 (Add (Add (Mul (Int 2) p920) (Mul (Int 2) p923)) p602))) (Mul (Add (Add p924 (Mul (Int 2) p925)) (Mul (Mul e419 p922) (V1 1 (0, 1)))) (Add (Add (Add p510 (Opp (Mul (Int 3) p920))) (Opp (Mul (Int 3) p923))) p612))) (Opp (Mul p510 p922))) (Opp (Mul p926 (Add (Add p924 (Mul (Int 2) p927)) p619)))) (Opp (Mul (Mul (Int 3) p928) p920))) (Mul (Mul e419 (V1 1 (0, 1))) p920)) (Opp (Mul (Mul p926 (Add (Add (Add p510 (Opp (Mul e419 p920))) (Opp (Mul e419 p923))) p621)) p928))) (Mul (Mul p544 p922) (V1 1 (0, 1)))) (V1 1 (0, 1)))) e264) (V1 3 (0, 1))))%N.
Definition p930 : ex := (Sum (0, 20000) (Mul p873 p372))%N.
Definition p931 : ex := (Add e84 (Mul (V1 0 (0, 20001)) e84))%N.
Definition p932 : ex := (Mul (Mul p878 p931) (V1 1 (0, 20001)))%N.
Definition p933 : ex := (Sum (0, 20000) (Mul (Mul p881 p372) (V1 1 (0, 20000))))%N.
Definition p934 : ex := (Add p932 p933)%N.
Definition p935 : ex := (Mul p870 p931)%N.
Definition p936 : ex := (Add (Add (Mul p935 (V1 1 (0, 20001))) p933) (Sum (0, 20000) (Mul (Mul (Mul p871 p372) p196) (V1 1 (0, 20000)))))%N.
Definition p937 : ex := (Mul (Int 2) p930)%N.
Definition p938 : ex := (Sum (0, 20000) (Mul (Mul p872 p372) p196))%N.
Definition p939 : ex := (Sum (0, 20000) (Mul (Mul p881 p184) (V1 1 (0, 20000))))%N.
Definition p940 : ex := (Sum (0, 20000) (Mul p873 p184))%N.
Definition p941 : ex := (Add (Add (Add (Add p894 p930) p940) p938) (Sum (0, 20000) (Mul p896 p184)))%N.
Definition p942 : ex := (Mul (Int 3) p936)%N.
Definition p943 : ex := (Sum (0, 20001) (Mul (Mul p870 (Add (Opp (Mul (Add (Add (Add (Add (Add (Add (Add (Add (Add (Add (Mul e419 p930) (Mul p876 p934)) (Mul p885 p936)) (Mul (Add (Add (Add p937 (Mul (Int 2) p938)) (Mul p876 p936)) (Mul p891 p931)) (Add (Add (Add (Add p510 (Opp (Mul (Int 3) p933))) (Opp (Mul (Int 3) p939))) p612) p893))) (Opp (Mul (Mul (Int 3) p934) p941))) (Opp (Mul p942 (Add (Add (Add p937 (Mul (Int 2) p940)) p619) p899)))) (Opp (Mul (Mul p942 (Add (Add (Add (Add p510 (Opp (Mul e419 p933))) (Opp (Mul e419 p939))) p621) p900)) p941))) (Mul (Mul p935 (Add (Add (Add (Mul (Int 2) p933) (Mul (Int 2) p939)) p602) p884)) (V1 1 (0, 20001)))) (Opp (Mul (Mul p901 p931) (V1 1 (0, 20001))))) (Opp p932)) (Mul p902 p931)) (V1 1 (0, 1)))) e264)) (V1 3 (0, 20001))))%N.
Definition e403 : ex := (Add p929 p943)%N.
Definition e404 : ex := (Add e403 (Opp e11))%N.
Definition p946 : ex := (Mul (Opp (Sum (0, 20000) (Mul (V1 1 (0, 20000)) (Mul e84 (Add e79 (V1 2 (0, 20000))))))) e79)%N.
Definition p947 : ex := (Add (Mul e84 (Add e79 (V1 2 (0, 20001)))) p946)%N.
Definition p948 : ex := (Mul e84 (Add e79 (V1 2 (0, 1))))%N.
Definition p949 : ex := (Add p948 p946)%N.
Definition p950 : ex := (Mul e84 (Add e79 (V1 2 (0, 20002))))%N.
Definition p951 : ex := (Add p950 p946)%N.
Definition p952 : ex := (Pow p18 2%nat)%N.
Definition p953 : ex := (Mul (Mul (Pow (Add e79 (Opp (Del (0, 1) (0, 20002)))) 2%nat) (Add e84 (Mul (V1 0 (0, 20002)) e84))) (Add (Mul (Mul (Add (Add (Add (Opp (Mul (Int 6) (Sum (0, 20001) (Mul (Mul (V1 1 (0, 20001)) (V1 1 (0, 20001))) p947)))) (Mul (Int 2) (Sum (0, 20001) (Mul (Mul (V1 1 (0, 20001)) (V1 3 (0, 20001))) p947)))) (Mul (Mul (Int 2) p949) (V1 1 (0, 1)))) (Mul (Mul (Int 2) p951) (V1 1 (0, 20002)))) (V1 1 (0, 1))) (V1 1 (0, 20002))) (Mul (Mul (Mul (Add p949 p951) (Add (Add (Add (Add (Add (Opp (V1 3 (0, 1))) (Opp (V1 3 (0, 20002)))) (Opp (Mul (Int 3) p952))) (Mul (Int 2) (V1 1 (0, 1)))) (Mul (Int 2) (V1 1 (0, 20002)))) (Mul (Int 2) (Sum (0, 20000) (Mul (V1 1 (0, 20000)) (V1 3 (0, 20000))))))) (V1 1 (0, 1))) (V1 1 (0, 20002)))))%N.
Definition e406 : ex := (Sum (0, 20002) p953)%N.
Definition e405 : ex := (Add e264 (Opp e406))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e403) by (exact (step_273 n b s u w zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh2)).
  equal Q2 e404 e405.
  assert (P3 : den Ev rv e406 <= den Ev rv e264) by (exact (rearranged (den Ev rv e11) (den Ev rv e403) (den Ev rv e406) (den Ev rv e264) P1 Q2)).
  assert (P4 : den Ev rv e406 <= den Ev rv e264) by (exact (step_274 n b s u w zeta k Hs_n Hi_k P3)).
  exact (P4).
Qed.

Definition e407 : ex := (Mul (Inv (Sum (0, 4097) (Mul (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 0 (1, 4098))))) e79))) (Exp (Sum (1, 4096) (Mul (V2 0 (0, 1) (1, 4096)) (V1 0 (1, 4096))))))%N.
(* 0 <= f(x)[k], by nonnegative *)
Lemma step_276 :
  forall (n d : nat) (A : mat) (x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < n)%nat ->
  0 <= f n d A x k.
Proof.
  intros n d A x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x] [A] [((0%N, 1%N), k)] [].
  nonnegative N1 (nil_nonnegative Ev) e407.
  exact N1.
Qed.

Definition p957 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) e79)))%N.
Definition p958 : ex := (Mul p957 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e408 : ex := (Sum (0, 20002) (Mul p958 e79))%N.
(* inner(f(x), ones(n)) <= 1, by same *)
Lemma step_277 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n (f n d A x) ones <= 1.
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  equal Q1 e408 e79.
  exact (Req_le _ _ Q1).
Qed.

Definition e409 : ex := (Mul (Inv (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))) e79))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097))))))%N.
Definition e410 : ex := (Min (0, 20002) p958)%N.
(* 0 <= smallest(f(x)[k], k), by below smallest *)
Lemma step_278 :
  forall (n d : nat) (A : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => f n d A x k).
Proof.
  intros n d A x Hs_n Hs_d.
  setting [n; d] [] [x] [A] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e410) by (exact (minn_glb n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e409) (den Ev rv e11) Hs_n (fun k0 Hk0 => (step_276 n d A x k0 Hs_n Hs_d Hk0)))).
  exact (P1).
Qed.

Definition p962 : ex := (Pow (Add e79 (Opp (Del (0, 1) (0, 20004)))) 2%nat)%N.
Definition p963 : ex := (Mul p962 (Add e84 (Mul (V1 2 (0, 20004)) e84)))%N.
Definition p964 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))) e79)))%N.
Definition p965 : ex := (Mul p964 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p966 : ex := (Mul p965 p965)%N.
Definition p967 : ex := (Mul p964 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p968 : ex := (Mul (Opp (Sum (0, 20002) (Mul p967 (Mul e84 (Add e79 (V1 3 (0, 20002))))))) e79)%N.
Definition p969 : ex := (Add (Mul e84 (Add e79 (V1 3 (0, 20003)))) p968)%N.
Definition p970 : ex := (Mul p965 (V1 0 (0, 20003)))%N.
Definition p971 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p966 p969)))) (Mul (Int 2) (Sum (0, 20003) (Mul p970 p969))))%N.
Definition p972 : ex := (Add (Mul e84 (Add e79 (V1 3 (0, 1)))) p968)%N.
Definition p973 : ex := (Mul p964 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p974 : ex := (Add (Mul e84 (Add e79 (V1 3 (0, 20004)))) p968)%N.
Definition p975 : ex := (Mul p964 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p976 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p967 2%nat))) 2%nat)))%N.
Definition p977 : ex := (Mul (Int 2) p973)%N.
Definition p978 : ex := (Mul (Int 2) p975)%N.
Definition p979 : ex := (Mul (Int 2) (Sum (0, 20002) (Mul p967 (V1 0 (0, 20002)))))%N.
Definition p980 : ex := (Mul (Mul (Mul (Add p972 p974) (Add (Add (Add (Add (Add e80 (Opp (V1 0 (0, 20004)))) p976) p977) p978) p979)) p973) p975)%N.
Definition e411 : ex := (Sum (0, 20004) (Mul p963 (Add (Mul (Mul (Add (Add p971 (Mul (Mul (Int 2) p972) p973)) (Mul (Mul (Int 2) p974) p975)) p973) p975) p980)))%N.
Definition e412 : ex := (Sum (0, 20004) (Mul p963 (Add (Mul (Mul (Add (Add p971 (Mul p977 p972)) (Mul p978 p974)) p973) p975) p980)))%N.
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
  assert (P1 : den Ev rv e411 <= den Ev rv e264) by (exact (step_275 n b s u (f n d A x) zeta k Hs_n Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8 Hh9 Hh10 Hh2)).
  equal Q2 e412 e411.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e413 : ex := (Min (0, 20002) p967)%N.
Definition e414 : ex := (Sum (0, 20002) (Mul p967 e79))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e413) by (exact (step_278 n d A x Hs_n Hs_d)).
  assert (P2 : den Ev rv e414 <= den Ev rv e79) by (exact (step_277 n d A x Hs_n Hs_d)).
  assert (P3 : den Ev rv e11 <= den Ev rv e413) by (exact (step_278 n d A x Hs_n Hs_d)).
  assert (P4 : den Ev rv e412 <= den Ev rv e264) by (exact (step_279 n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1 P1 Hh2 Hh3 P2 Hh4 Hh5 Hh6 Hh7 Hh8 P3)).
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

Definition p985 : ex := (Mul (Opp (Sum (0, 20002) (Mul p967 p950))) e79)%N.
Definition p986 : ex := (Add (Mul e84 (Add e79 (V1 2 (0, 20003)))) p985)%N.
Definition p987 : ex := (Add p948 p985)%N.
Definition p988 : ex := (Add e79 (V1 2 (0, 20004)))%N.
Definition p989 : ex := (Add (Mul e84 p988) p985)%N.
Definition p990 : ex := (Sum (0, 20002) (Mul p967 (V1 3 (0, 20002))))%N.
Definition p991 : ex := (Mul (Mul p962 (Add e84 (Mul (V1 0 (0, 20004)) e84))) (Add (Mul (Mul (Add (Add (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p966 p986)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p965 (V1 3 (0, 20003))) p986)))) (Mul p977 p987)) (Mul p978 p989)) p973) p975) (Mul (Mul (Mul (Add p987 p989) (Add (Add (Add (Add (Add (Opp (V1 3 (0, 1))) (Opp (V1 3 (0, 20004)))) p976) p977) p978) (Mul (Int 2) p990))) p973) p975)))%N.
Definition e415 : ex := (Sum (0, 20004) p991)%N.
Definition p993 : ex := (Opp e415)%N.
Definition e416 : ex := (Add e264 p993)%N.
Definition e418 : ex := (Add p993 e264)%N.
Definition e417 : ex := (Add e418 (Opp e11))%N.
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
  assert (P1 : den Ev rv e415 <= den Ev rv e264) by (exact (step_280 n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  equal Q2 e416 e417.
  assert (P3 : den Ev rv e11 <= den Ev rv e418) by (exact (rearranged (den Ev rv e415) (den Ev rv e264) (den Ev rv e11) (den Ev rv e418) P1 Q2)).
  assert (P4 : den Ev rv e11 <= den Ev rv e418) by (exact (step_281 n d A b s u x zeta k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

(* 0 <= 4, by nonnegative *)
Lemma step_283 :
  0 <= 4.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e419.
  exact N1.
Qed.

Definition e420 : ex := (Mul e419 e11)%N.
Definition e421 : ex := (Mul e419 e418)%N.
Definition p999 : ex := (Mul (Mul (Int 8) (Pow e29 2%nat)) (Add e79 e48))%N.
Definition e427 : ex := (Mul p999 p451)%N.
Definition e422 : ex := (Add (Opp (Mul e419 e415)) e427)%N.
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
  assert (P1 : den Ev rv e420 <= den Ev rv e421) by (exact (step_45 4 (- sum n (fun l => (1 - delta k l) ^ 2 * (/ 2 + u l / 2) * ((- (6 * inner n (had (f n d A x) (f n d A x)) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones))) + 2 * inner n (had (f n d A x) b) (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones)) + 2 * f n d A x k * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + 2 * f n d A x l * vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * f n d A x k * f n d A x l + (vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) k + vadd (vscal (/ 2) (vadd ones s)) (vscal (- inner n (f n d A x) (vscal (/ 2) (vadd ones s))) ones) l) * (- b k - b l - 3 * norm n (f n d A x) ^ 2 + 2 * f n d A x k + 2 * f n d A x l + 2 * inner n (f n d A x) b) * f n d A x k * f n d A x l)) + 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e11 e420.
  equal Q3 e421 e422.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e419) by (exact (step_283)).
  assert (P2 : den Ev rv e11 <= den Ev rv e418) by (exact (step_282 n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  assert (P3 : den Ev rv e11 <= den Ev rv e422) by (exact (step_284 n d A b s u x zeta k Hs_n Hs_d Hi_k P1 P2)).
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

Definition p1002 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 3 (1, 20000))))) e79)))%N.
Definition p1003 : ex := (Mul p1002 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p1004 : ex := (Mul p1003 p1003)%N.
Definition p1005 : ex := (Mul p1002 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p1006 : ex := (Mul (Opp (Sum (0, 20002) (Mul p1005 (Mul e84 (Add e79 (V1 0 (0, 20002))))))) e79)%N.
Definition p1007 : ex := (Add (Mul e84 (Add e79 (V1 0 (0, 20003)))) p1006)%N.
Definition p1008 : ex := (Mul p1003 (V1 4 (0, 20003)))%N.
Definition p1009 : ex := (Mul p1002 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p1010 : ex := (Mul (Int 2) p1009)%N.
Definition p1011 : ex := (Add e86 p1006)%N.
Definition p1012 : ex := (Mul p1002 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p1013 : ex := (Mul (Int 2) p1012)%N.
Definition p1014 : ex := (Add e79 (V1 0 (0, 20004)))%N.
Definition p1015 : ex := (Add (Mul e84 p1014) p1006)%N.
Definition p1016 : ex := (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p1005 2%nat))) 2%nat)))%N.
Definition p1017 : ex := (Mul (Int 2) (Sum (0, 20002) (Mul p1005 (V1 4 (0, 20002)))))%N.
Definition p1018 : ex := (Opp (Mul e419 (Sum (0, 20004) (Mul p963 (Add (Mul (Mul (Add (Add (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p1004 p1007)))) (Mul (Int 2) (Sum (0, 20003) (Mul p1008 p1007)))) (Mul p1010 p1011)) (Mul p1013 p1015)) p1009) p1012) (Mul (Mul (Mul (Add p1011 p1015) (Add (Add (Add (Add (Add (Opp (V1 4 (0, 1))) (Opp (V1 4 (0, 20004)))) p1016) p1010) p1013) p1017)) p1009) p1012))))))%N.
Definition e423 : ex := (Add p1018 e427)%N.
Definition e424 : ex := (Add e423 (Opp e11))%N.
Definition p1021 : ex := (Mul p1009 p1012)%N.
Definition p1022 : ex := (Mul (Opp (Sum (0, 20002) (Mul p1005 (V1 1 (0, 20002))))) e79)%N.
Definition p1023 : ex := (Add (V1 1 (0, 1)) p1022)%N.
Definition p1024 : ex := (Add (V1 1 (0, 20004)) p1022)%N.
Definition p1025 : ex := (Mul p1009 p1009)%N.
Definition p1026 : ex := (Mul p1012 p1012)%N.
Definition p1027 : ex := (Add (V1 1 (0, 20003)) p1022)%N.
Definition p1028 : ex := (Add (Add (Add (Mul (Add (Add (Mul (Add p1016 p1017) p1021) (Mul (Mul p1009 (Add p1010 (Opp (V1 4 (0, 1))))) p1012)) (Mul p1009 (Mul p1012 (Add p1013 (Opp (V1 4 (0, 20004))))))) (Add (Mul p1023 e79) (Mul e79 p1024))) (Mul (Int 2) (Mul (Mul p1025 p1023) p1012))) (Mul (Int 2) (Mul p1009 (Mul p1026 p1024)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p1004 p1027)))) (Mul (Int 2) (Sum (0, 20003) (Mul p1008 p1027)))) p1021))%N.
Definition p1029 : ex := (D (T1 1 (0, 20005)) (Sum (0, 20004) (Mul p988 (Add p1028 (Opp (Mul (Del (0, 1) (0, 20004)) p1028))))))%N.
Definition p1030 : ex := (Mul (V1 0 (0, 20005)) p1029)%N.
Definition e426 : ex := (Sum (0, 20005) p1030)%N.
Definition e425 : ex := (Add e427 (Opp e426))%N.
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
  assert (P1 : den Ev rv e11 <= den Ev rv e423) by (exact (step_285 n d A b s u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  equal Q2 e424 e425.
  assert (P3 : den Ev rv e426 <= den Ev rv e427) by (exact (rearranged (den Ev rv e11) (den Ev rv e423) (den Ev rv e426) (den Ev rv e427) P1 Q2)).
  assert (P4 : den Ev rv e426 <= den Ev rv e427) by (exact (step_286 n d A b s u x y zeta k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p1033 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 4 (1, 20000))))) e79)))%N.
Definition p1034 : ex := (Mul p1033 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p1035 : ex := (Mul p1033 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p1036 : ex := (Mul p1033 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p1037 : ex := (Mul p1035 p1036)%N.
Definition p1038 : ex := (Mul (Opp (Sum (0, 20002) (Mul p1034 (V1 3 (0, 20002))))) e79)%N.
Definition p1039 : ex := (Add (V1 3 (0, 1)) p1038)%N.
Definition p1040 : ex := (Add (V1 3 (0, 20004)) p1038)%N.
Definition p1041 : ex := (Mul p1033 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 4 (1, 20000))))))%N.
Definition p1042 : ex := (Add (V1 3 (0, 20003)) p1038)%N.
Definition p1043 : ex := (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p1034 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p1034 (V1 0 (0, 20002)))))) p1037) (Mul (Mul p1035 (Add (Mul (Int 2) p1035) e80)) p1036)) (Mul p1035 (Mul p1036 (Add (Mul (Int 2) p1036) (Opp (V1 0 (0, 20004))))))) (Add (Mul p1039 e79) (Mul e79 p1040))) (Mul (Int 2) (Mul (Mul (Mul p1035 p1035) p1039) p1036))) (Mul (Int 2) (Mul p1035 (Mul (Mul p1036 p1036) p1040)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul (Mul p1041 p1041) p1042)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p1041 (V1 0 (0, 20003))) p1042)))) p1037))%N.
Definition e428 : ex := (Sum (0, 20005) (Mul (V1 2 (0, 20005)) (D (T1 3 (0, 20005)) (Sum (0, 20004) (Mul p21 (Add p1043 (Opp (Mul (Del (0, 1) (0, 20004)) p1043))))))))%N.
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
  assert (P1 : den Ev rv e428 <= den Ev rv e427) by (exact (step_287 n d A b s u x y zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7 Hh8)).
  exact (P1).
Qed.

Definition p1045 : ex := (Mul (Opp (Sum (0, 20002) (Mul p1005 (V1 2 (0, 20002))))) e79)%N.
Definition p1046 : ex := (Add (V1 2 (0, 1)) p1045)%N.
Definition p1047 : ex := (Add (V1 2 (0, 20004)) p1045)%N.
Definition p1048 : ex := (Add (V1 2 (0, 20003)) p1045)%N.
Definition p1049 : ex := (Add (Add (Add (Mul (Add (Add (Mul (Add p1016 (Mul (Int 2) (Sum (0, 20002) (Mul p1005 (V1 0 (0, 20002)))))) p1021) (Mul (Mul p1009 (Add p1010 e80)) p1012)) (Mul p1009 (Mul p1012 (Add p1013 (Opp (V1 0 (0, 20004))))))) (Add (Mul p1046 e79) (Mul e79 p1047))) (Mul (Int 2) (Mul (Mul p1025 p1046) p1012))) (Mul (Int 2) (Mul p1009 (Mul p1026 p1047)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p1004 p1048)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p1003 (V1 0 (0, 20003))) p1048)))) p1021))%N.
Definition e429 : ex := (Sum (0, 20005) (Abs (D (T1 2 (0, 20005)) (Sum (0, 20004) (Mul p21 (Add p1049 (Opp (Mul (Del (0, 1) (0, 20004)) p1049))))))))%N.
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
  assert (P1 : den Ev rv e429 <= den Ev rv e427) by (exact (one_norm_least n (grad (fun y => sum n (fun l => (1 + u l) * madd (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))) (mopp (hadm idm (madd (madd (madd (hadm (W n d A b x) (madd (outer (vadd y (vscal (- inner n (f n d A x) y) ones)) ones) (outer ones (vadd y (vscal (- inner n (f n d A x) y) ones))))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones)))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (vadd y (vscal (- inner n (f n d A x) y) ones))) + 2 * inner n (had (f n d A x) b) (vadd y (vscal (- inner n (f n d A x) y) ones))) (outer (f n d A x) (f n d A x)))))) k l)) y) (den Ev rv e427) (fun u0 Hu0 Hu1 => (step_288 n d A b u0 u x y zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hu0 Hh3 Hh4 Hh5 Hh6 Hh7)) Hs_n)).
  exact (P1).
Qed.

Definition p1051 : ex := (Abs (D (T1 1 (0, 4097)) (Sum (0, 4098) (Mul (Add e79 (V1 2 (0, 4098))) (Add (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4105) (Pow (Mul (Inv (Sum (0, 4107) (Mul (Exp (Sum (1, 4108) (Mul (V2 0 (0, 4107) (1, 4108)) (V1 3 (1, 4108))))) e79))) (Exp (Sum (1, 4106) (Mul (V2 0 (0, 4105) (1, 4106)) (V1 3 (1, 4106)))))) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4109) (Mul (Mul (Inv (Sum (0, 4111) (Mul (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4111) (1, 4112)) (V1 3 (1, 4112))))) e79))) (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4109) (1, 4110)) (V1 3 (1, 4110)))))) (V1 4 (0, 4109)))))) (Mul (Mul (Inv (Sum (0, 4100) (Mul (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 3 (1, 4101))))) e79))) (Exp (Sum (1, 4099) (Mul (V2 0 (0, 1) (1, 4099)) (V1 3 (1, 4099)))))) (Mul (Inv (Sum (0, 4103) (Mul (Exp (Sum (1, 4104) (Mul (V2 0 (0, 4103) (1, 4104)) (V1 3 (1, 4104))))) e79))) (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4098) (1, 4102)) (V1 3 (1, 4102)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4114) (Mul (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4114) (1, 4115)) (V1 3 (1, 4115))))) e79))) (Exp (Sum (1, 4113) (Mul (V2 0 (0, 1) (1, 4113)) (V1 3 (1, 4113)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4117) (Mul (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4117) (1, 4118)) (V1 3 (1, 4118))))) e79))) (Exp (Sum (1, 4116) (Mul (V2 0 (0, 1) (1, 4116)) (V1 3 (1, 4116))))))) (Opp (V1 4 (0, 1))))) (Mul (Inv (Sum (0, 4120) (Mul (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4120) (1, 4121)) (V1 3 (1, 4121))))) e79))) (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4098) (1, 4119)) (V1 3 (1, 4119)))))))) (Mul (Mul (Inv (Sum (0, 4123) (Mul (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4123) (1, 4124)) (V1 3 (1, 4124))))) e79))) (Exp (Sum (1, 4122) (Mul (V2 0 (0, 1) (1, 4122)) (V1 3 (1, 4122)))))) (Mul (Mul (Inv (Sum (0, 4126) (Mul (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4126) (1, 4127)) (V1 3 (1, 4127))))) e79))) (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4098) (1, 4125)) (V1 3 (1, 4125)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4129) (Mul (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4129) (1, 4130)) (V1 3 (1, 4130))))) e79))) (Exp (Sum (1, 4128) (Mul (V2 0 (0, 4098) (1, 4128)) (V1 3 (1, 4128))))))) (Opp (V1 4 (0, 4098))))))) (Add (Mul (Add (V1 1 (0, 1)) (Mul (Opp (Sum (0, 4131) (Mul (Mul (Inv (Sum (0, 4133) (Mul (Exp (Sum (1, 4134) (Mul (V2 0 (0, 4133) (1, 4134)) (V1 3 (1, 4134))))) e79))) (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (V1 3 (1, 4132)))))) (V1 1 (0, 4131))))) e79)) e79) (Mul e79 (Add (V1 1 (0, 4098)) (Mul (Opp (Sum (0, 4135) (Mul (Mul (Inv (Sum (0, 4137) (Mul (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4137) (1, 4138)) (V1 3 (1, 4138))))) e79))) (Exp (Sum (1, 4136) (Mul (V2 0 (0, 4135) (1, 4136)) (V1 3 (1, 4136)))))) (V1 1 (0, 4135))))) e79))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4140) (Mul (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4140) (1, 4141)) (V1 3 (1, 4141))))) e79))) (Exp (Sum (1, 4139) (Mul (V2 0 (0, 1) (1, 4139)) (V1 3 (1, 4139)))))) (Mul (Inv (Sum (0, 4143) (Mul (Exp (Sum (1, 4144) (Mul (V2 0 (0, 4143) (1, 4144)) (V1 3 (1, 4144))))) e79))) (Exp (Sum (1, 4142) (Mul (V2 0 (0, 1) (1, 4142)) (V1 3 (1, 4142))))))) (Add (V1 1 (0, 1)) (Mul (Opp (Sum (0, 4145) (Mul (Mul (Inv (Sum (0, 4147) (Mul (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4147) (1, 4148)) (V1 3 (1, 4148))))) e79))) (Exp (Sum (1, 4146) (Mul (V2 0 (0, 4145) (1, 4146)) (V1 3 (1, 4146)))))) (V1 1 (0, 4145))))) e79))) (Mul (Inv (Sum (0, 4150) (Mul (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4150) (1, 4151)) (V1 3 (1, 4151))))) e79))) (Exp (Sum (1, 4149) (Mul (V2 0 (0, 4098) (1, 4149)) (V1 3 (1, 4149))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4153) (Mul (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4153) (1, 4154)) (V1 3 (1, 4154))))) e79))) (Exp (Sum (1, 4152) (Mul (V2 0 (0, 1) (1, 4152)) (V1 3 (1, 4152)))))) (Mul (Mul (Mul (Inv (Sum (0, 4156) (Mul (Exp (Sum (1, 4157) (Mul (V2 0 (0, 4156) (1, 4157)) (V1 3 (1, 4157))))) e79))) (Exp (Sum (1, 4155) (Mul (V2 0 (0, 4098) (1, 4155)) (V1 3 (1, 4155)))))) (Mul (Inv (Sum (0, 4159) (Mul (Exp (Sum (1, 4160) (Mul (V2 0 (0, 4159) (1, 4160)) (V1 3 (1, 4160))))) e79))) (Exp (Sum (1, 4158) (Mul (V2 0 (0, 4098) (1, 4158)) (V1 3 (1, 4158))))))) (Add (V1 1 (0, 4098)) (Mul (Opp (Sum (0, 4161) (Mul (Mul (Inv (Sum (0, 4163) (Mul (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4163) (1, 4164)) (V1 3 (1, 4164))))) e79))) (Exp (Sum (1, 4162) (Mul (V2 0 (0, 4161) (1, 4162)) (V1 3 (1, 4162)))))) (V1 1 (0, 4161))))) e79)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4171) (Mul (Mul (Mul (Inv (Sum (0, 4173) (Mul (Exp (Sum (1, 4174) (Mul (V2 0 (0, 4173) (1, 4174)) (V1 3 (1, 4174))))) e79))) (Exp (Sum (1, 4172) (Mul (V2 0 (0, 4171) (1, 4172)) (V1 3 (1, 4172)))))) (Mul (Inv (Sum (0, 4176) (Mul (Exp (Sum (1, 4177) (Mul (V2 0 (0, 4176) (1, 4177)) (V1 3 (1, 4177))))) e79))) (Exp (Sum (1, 4175) (Mul (V2 0 (0, 4171) (1, 4175)) (V1 3 (1, 4175))))))) (Add (V1 1 (0, 4171)) (Mul (Opp (Sum (0, 4178) (Mul (Mul (Inv (Sum (0, 4180) (Mul (Exp (Sum (1, 4181) (Mul (V2 0 (0, 4180) (1, 4181)) (V1 3 (1, 4181))))) e79))) (Exp (Sum (1, 4179) (Mul (V2 0 (0, 4178) (1, 4179)) (V1 3 (1, 4179)))))) (V1 1 (0, 4178))))) e79)))))) (Mul (Int 2) (Sum (0, 4182) (Mul (Mul (Mul (Inv (Sum (0, 4184) (Mul (Exp (Sum (1, 4185) (Mul (V2 0 (0, 4184) (1, 4185)) (V1 3 (1, 4185))))) e79))) (Exp (Sum (1, 4183) (Mul (V2 0 (0, 4182) (1, 4183)) (V1 3 (1, 4183)))))) (V1 4 (0, 4182))) (Add (V1 1 (0, 4182)) (Mul (Opp (Sum (0, 4186) (Mul (Mul (Inv (Sum (0, 4188) (Mul (Exp (Sum (1, 4189) (Mul (V2 0 (0, 4188) (1, 4189)) (V1 3 (1, 4189))))) e79))) (Exp (Sum (1, 4187) (Mul (V2 0 (0, 4186) (1, 4187)) (V1 3 (1, 4187)))))) (V1 1 (0, 4186))))) e79)))))) (Mul (Mul (Inv (Sum (0, 4166) (Mul (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4166) (1, 4167)) (V1 3 (1, 4167))))) e79))) (Exp (Sum (1, 4165) (Mul (V2 0 (0, 1) (1, 4165)) (V1 3 (1, 4165)))))) (Mul (Inv (Sum (0, 4169) (Mul (Exp (Sum (1, 4170) (Mul (V2 0 (0, 4169) (1, 4170)) (V1 3 (1, 4170))))) e79))) (Exp (Sum (1, 4168) (Mul (V2 0 (0, 4098) (1, 4168)) (V1 3 (1, 4168))))))))) (Opp (Mul (Del (0, 1) (0, 4098)) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4196) (Pow (Mul (Inv (Sum (0, 4198) (Mul (Exp (Sum (1, 4199) (Mul (V2 0 (0, 4198) (1, 4199)) (V1 3 (1, 4199))))) e79))) (Exp (Sum (1, 4197) (Mul (V2 0 (0, 4196) (1, 4197)) (V1 3 (1, 4197)))))) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4200) (Mul (Mul (Inv (Sum (0, 4202) (Mul (Exp (Sum (1, 4203) (Mul (V2 0 (0, 4202) (1, 4203)) (V1 3 (1, 4203))))) e79))) (Exp (Sum (1, 4201) (Mul (V2 0 (0, 4200) (1, 4201)) (V1 3 (1, 4201)))))) (V1 4 (0, 4200)))))) (Mul (Mul (Inv (Sum (0, 4191) (Mul (Exp (Sum (1, 4192) (Mul (V2 0 (0, 4191) (1, 4192)) (V1 3 (1, 4192))))) e79))) (Exp (Sum (1, 4190) (Mul (V2 0 (0, 1) (1, 4190)) (V1 3 (1, 4190)))))) (Mul (Inv (Sum (0, 4194) (Mul (Exp (Sum (1, 4195) (Mul (V2 0 (0, 4194) (1, 4195)) (V1 3 (1, 4195))))) e79))) (Exp (Sum (1, 4193) (Mul (V2 0 (0, 4098) (1, 4193)) (V1 3 (1, 4193)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4205) (Mul (Exp (Sum (1, 4206) (Mul (V2 0 (0, 4205) (1, 4206)) (V1 3 (1, 4206))))) e79))) (Exp (Sum (1, 4204) (Mul (V2 0 (0, 1) (1, 4204)) (V1 3 (1, 4204)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4208) (Mul (Exp (Sum (1, 4209) (Mul (V2 0 (0, 4208) (1, 4209)) (V1 3 (1, 4209))))) e79))) (Exp (Sum (1, 4207) (Mul (V2 0 (0, 1) (1, 4207)) (V1 3 (1, 4207))))))) (Opp (V1 4 (0, 1))))) (Mul (Inv (Sum (0, 4211) (Mul (Exp (Sum (1, 4212) (Mul (V2 0 (0, 4211) (1, 4212)) (V1 3 (1, 4212))))) e79))) (Exp (Sum (1, 4210) (Mul (V2 0 (0, 4098) (1, 4210)) (V1 3 (1, 4210)))))))) (Mul (Mul (Inv (Sum (0, 4214) (Mul (Exp (Sum (1, 4215) (Mul (V2 0 (0, 4214) (1, 4215)) (V1 3 (1, 4215))))) e79))) (Exp (Sum (1, 4213) (Mul (V2 0 (0, 1) (1, 4213)) (V1 3 (1, 4213)))))) (Mul (Mul (Inv (Sum (0, 4217) (Mul (Exp (Sum (1, 4218) (Mul (V2 0 (0, 4217) (1, 4218)) (V1 3 (1, 4218))))) e79))) (Exp (Sum (1, 4216) (Mul (V2 0 (0, 4098) (1, 4216)) (V1 3 (1, 4216)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4220) (Mul (Exp (Sum (1, 4221) (Mul (V2 0 (0, 4220) (1, 4221)) (V1 3 (1, 4221))))) e79))) (Exp (Sum (1, 4219) (Mul (V2 0 (0, 4098) (1, 4219)) (V1 3 (1, 4219))))))) (Opp (V1 4 (0, 4098))))))) (Add (Mul (Add (V1 1 (0, 1)) (Mul (Opp (Sum (0, 4222) (Mul (Mul (Inv (Sum (0, 4224) (Mul (Exp (Sum (1, 4225) (Mul (V2 0 (0, 4224) (1, 4225)) (V1 3 (1, 4225))))) e79))) (Exp (Sum (1, 4223) (Mul (V2 0 (0, 4222) (1, 4223)) (V1 3 (1, 4223)))))) (V1 1 (0, 4222))))) e79)) e79) (Mul e79 (Add (V1 1 (0, 4098)) (Mul (Opp (Sum (0, 4226) (Mul (Mul (Inv (Sum (0, 4228) (Mul (Exp (Sum (1, 4229) (Mul (V2 0 (0, 4228) (1, 4229)) (V1 3 (1, 4229))))) e79))) (Exp (Sum (1, 4227) (Mul (V2 0 (0, 4226) (1, 4227)) (V1 3 (1, 4227)))))) (V1 1 (0, 4226))))) e79))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4231) (Mul (Exp (Sum (1, 4232) (Mul (V2 0 (0, 4231) (1, 4232)) (V1 3 (1, 4232))))) e79))) (Exp (Sum (1, 4230) (Mul (V2 0 (0, 1) (1, 4230)) (V1 3 (1, 4230)))))) (Mul (Inv (Sum (0, 4234) (Mul (Exp (Sum (1, 4235) (Mul (V2 0 (0, 4234) (1, 4235)) (V1 3 (1, 4235))))) e79))) (Exp (Sum (1, 4233) (Mul (V2 0 (0, 1) (1, 4233)) (V1 3 (1, 4233))))))) (Add (V1 1 (0, 1)) (Mul (Opp (Sum (0, 4236) (Mul (Mul (Inv (Sum (0, 4238) (Mul (Exp (Sum (1, 4239) (Mul (V2 0 (0, 4238) (1, 4239)) (V1 3 (1, 4239))))) e79))) (Exp (Sum (1, 4237) (Mul (V2 0 (0, 4236) (1, 4237)) (V1 3 (1, 4237)))))) (V1 1 (0, 4236))))) e79))) (Mul (Inv (Sum (0, 4241) (Mul (Exp (Sum (1, 4242) (Mul (V2 0 (0, 4241) (1, 4242)) (V1 3 (1, 4242))))) e79))) (Exp (Sum (1, 4240) (Mul (V2 0 (0, 4098) (1, 4240)) (V1 3 (1, 4240))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4244) (Mul (Exp (Sum (1, 4245) (Mul (V2 0 (0, 4244) (1, 4245)) (V1 3 (1, 4245))))) e79))) (Exp (Sum (1, 4243) (Mul (V2 0 (0, 1) (1, 4243)) (V1 3 (1, 4243)))))) (Mul (Mul (Mul (Inv (Sum (0, 4247) (Mul (Exp (Sum (1, 4248) (Mul (V2 0 (0, 4247) (1, 4248)) (V1 3 (1, 4248))))) e79))) (Exp (Sum (1, 4246) (Mul (V2 0 (0, 4098) (1, 4246)) (V1 3 (1, 4246)))))) (Mul (Inv (Sum (0, 4250) (Mul (Exp (Sum (1, 4251) (Mul (V2 0 (0, 4250) (1, 4251)) (V1 3 (1, 4251))))) e79))) (Exp (Sum (1, 4249) (Mul (V2 0 (0, 4098) (1, 4249)) (V1 3 (1, 4249))))))) (Add (V1 1 (0, 4098)) (Mul (Opp (Sum (0, 4252) (Mul (Mul (Inv (Sum (0, 4254) (Mul (Exp (Sum (1, 4255) (Mul (V2 0 (0, 4254) (1, 4255)) (V1 3 (1, 4255))))) e79))) (Exp (Sum (1, 4253) (Mul (V2 0 (0, 4252) (1, 4253)) (V1 3 (1, 4253)))))) (V1 1 (0, 4252))))) e79)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4262) (Mul (Mul (Mul (Inv (Sum (0, 4264) (Mul (Exp (Sum (1, 4265) (Mul (V2 0 (0, 4264) (1, 4265)) (V1 3 (1, 4265))))) e79))) (Exp (Sum (1, 4263) (Mul (V2 0 (0, 4262) (1, 4263)) (V1 3 (1, 4263)))))) (Mul (Inv (Sum (0, 4267) (Mul (Exp (Sum (1, 4268) (Mul (V2 0 (0, 4267) (1, 4268)) (V1 3 (1, 4268))))) e79))) (Exp (Sum (1, 4266) (Mul (V2 0 (0, 4262) (1, 4266)) (V1 3 (1, 4266))))))) (Add (V1 1 (0, 4262)) (Mul (Opp (Sum (0, 4269) (Mul (Mul (Inv (Sum (0, 4271) (Mul (Exp (Sum (1, 4272) (Mul (V2 0 (0, 4271) (1, 4272)) (V1 3 (1, 4272))))) e79))) (Exp (Sum (1, 4270) (Mul (V2 0 (0, 4269) (1, 4270)) (V1 3 (1, 4270)))))) (V1 1 (0, 4269))))) e79)))))) (Mul (Int 2) (Sum (0, 4273) (Mul (Mul (Mul (Inv (Sum (0, 4275) (Mul (Exp (Sum (1, 4276) (Mul (V2 0 (0, 4275) (1, 4276)) (V1 3 (1, 4276))))) e79))) (Exp (Sum (1, 4274) (Mul (V2 0 (0, 4273) (1, 4274)) (V1 3 (1, 4274)))))) (V1 4 (0, 4273))) (Add (V1 1 (0, 4273)) (Mul (Opp (Sum (0, 4277) (Mul (Mul (Inv (Sum (0, 4279) (Mul (Exp (Sum (1, 4280) (Mul (V2 0 (0, 4279) (1, 4280)) (V1 3 (1, 4280))))) e79))) (Exp (Sum (1, 4278) (Mul (V2 0 (0, 4277) (1, 4278)) (V1 3 (1, 4278)))))) (V1 1 (0, 4277))))) e79)))))) (Mul (Mul (Inv (Sum (0, 4257) (Mul (Exp (Sum (1, 4258) (Mul (V2 0 (0, 4257) (1, 4258)) (V1 3 (1, 4258))))) e79))) (Exp (Sum (1, 4256) (Mul (V2 0 (0, 1) (1, 4256)) (V1 3 (1, 4256)))))) (Mul (Inv (Sum (0, 4260) (Mul (Exp (Sum (1, 4261) (Mul (V2 0 (0, 4260) (1, 4261)) (V1 3 (1, 4261))))) e79))) (Exp (Sum (1, 4259) (Mul (V2 0 (0, 4098) (1, 4259)) (V1 3 (1, 4259))))))))))))))))%N.
Definition e430 : ex := (Sum (0, 4097) p1051)%N.
Definition p1053 : ex := (Mul e84 (Sqrt (Int 2)))%N.
Definition p1054 : ex := (Mul p1053 p7)%N.
Definition e431 : ex := (Mul p1054 e430)%N.
Definition e432 : ex := (Mul p1054 e427)%N.
Definition p1057 : ex := (Sum (0, 20005) (Abs p1029))%N.
Definition e433 : ex := (Mul (Mul p13 p1057) e84)%N.
Definition p1059 : ex := (Mul p1053 p10)%N.
Definition e434 : ex := (Mul p1059 p1057)%N.
Definition e435 : ex := (Mul p1059 e427)%N.
Definition p1062 : ex := (Mul (Mul e419 (Sqrt (Int 2))) (Pow e29 2%nat))%N.
Definition p1063 : ex := (Mul (Mul p1062 (Add e79 e48)) p451)%N.
Definition e436 : ex := (Mul p1063 p10)%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e430 e427 _ (fun sv Wv SFv => (step_289 n d A b u x y zeta (sv (0%N, 1%N)) Hs_n Hs_d (Wv (0%N, 1%N)) Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)) (nil_replaced Ev rv)) e431 e432.
  equal Q2 e433 e434.
  equal Q3 e435 e436.
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
  assert (P1 : den Ev rv e426 <= den Ev rv e433) by (exact (step_291 n d A b g u x y k Hs_n Hs_d Hi_k)).
  assert (P2 : den Ev rv e433 <= den Ev rv e436) by (exact (step_290 n d A b g u x y zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
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

Definition p1065 : ex := (Sum (0, 20002) (Mul p967 (V1 2 (0, 20002))))%N.
Definition p1066 : ex := (Add p976 (Mul (Int 2) p1065))%N.
Definition p1067 : ex := (Mul p973 p975)%N.
Definition p1068 : ex := (Mul p975 (Add p978 (Opp (V1 2 (0, 20004)))))%N.
Definition p1069 : ex := (Add (Add (Mul p1066 p1067) (Mul (Mul p973 (Add p977 (Opp (V1 2 (0, 1))))) p975)) (Mul p973 p1068))%N.
Definition p1070 : ex := (Mul (Opp (Sum (0, 20002) (Mul p967 (V1 4 (0, 20002))))) e79)%N.
Definition p1071 : ex := (Add (V1 4 (0, 1)) p1070)%N.
Definition p1072 : ex := (Add (V1 4 (0, 20004)) p1070)%N.
Definition p1073 : ex := (Mul p973 p973)%N.
Definition p1074 : ex := (Mul p975 p975)%N.
Definition p1075 : ex := (Add (V1 4 (0, 20003)) p1070)%N.
Definition p1076 : ex := (Mul p965 (V1 2 (0, 20003)))%N.
Definition p1077 : ex := (Add (Add (Add (Mul p1069 (Add (Mul p1071 e79) (Mul e79 p1072))) (Mul (Int 2) (Mul (Mul p1073 p1071) p975))) (Mul (Int 2) (Mul p973 (Mul p1074 p1072)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p966 p1075)))) (Mul (Int 2) (Sum (0, 20003) (Mul p1076 p1075)))) p1067))%N.
Definition p1078 : ex := (Mul (V1 3 (0, 20005)) (D (T1 4 (0, 20005)) (Sum (0, 20004) (Mul p1014 (Add p1077 (Opp (Mul (Del (0, 1) (0, 20004)) p1077)))))))%N.
Definition e437 : ex := (Sum (0, 20005) p1078)%N.
Definition p1080 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 3 (0, 20000)) 2%nat)))%N.
Definition e438 : ex := (Mul p1063 p1080)%N.
Definition e439 : ex := (Add e438 (Opp e437))%N.
Definition p1083 : ex := (Mul (Opp p990) e79)%N.
Definition p1084 : ex := (Add (V1 3 (0, 1)) p1083)%N.
Definition p1085 : ex := (Add (V1 3 (0, 20004)) p1083)%N.
Definition p1086 : ex := (Mul e79 p1085)%N.
Definition p1087 : ex := (Mul p1074 p1085)%N.
Definition p1088 : ex := (Add (V1 3 (0, 20003)) p1083)%N.
Definition p1089 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p966 p1088)))) (Mul (Int 2) (Sum (0, 20003) (Mul p1076 p1088))))%N.
Definition p1090 : ex := (Add (Add (Add (Mul p1069 (Add (Mul p1084 e79) p1086)) (Mul (Int 2) (Mul (Mul p1073 p1084) p975))) (Mul (Int 2) (Mul p973 p1087))) (Mul p1089 p1067))%N.
Definition p1091 : ex := (Add p1090 (Opp (Mul (Del (0, 1) (0, 20004)) p1090)))%N.
Definition p1092 : ex := (Mul p1014 p1091)%N.
Definition e441 : ex := (Sum (0, 20004) p1092)%N.
Definition e440 : ex := (Add e438 (Opp e441))%N.
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
  assert (P1 : den Ev rv e437 <= den Ev rv e438) by (exact (step_292 n d A b g u x (fun _ => 0) zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  equal Q2 e439 e440.
  assert (P3 : den Ev rv e441 <= den Ev rv e438) by (exact (rearranged (den Ev rv e437) (den Ev rv e438) (den Ev rv e441) (den Ev rv e438) P1 Q2)).
  assert (P4 : den Ev rv e441 <= den Ev rv e438) by (exact (step_293 n d A b g u x zeta k Hs_n Hs_d Hi_k P3)).
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

Definition p1095 : ex := (Opp (Sum (0, 20004) p1091))%N.
Definition e444 : ex := (Add p1095 e438)%N.
Definition p1097 : ex := (Mul p964 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p1098 : ex := (Mul p975 p1097)%N.
Definition p1099 : ex := (Mul (Int 2) p1097)%N.
Definition p1100 : ex := (Mul p1097 (Add p1099 (Opp (V1 2 (0, 20005)))))%N.
Definition p1101 : ex := (Add (V1 3 (0, 20005)) p1083)%N.
Definition p1102 : ex := (Mul p1097 p1097)%N.
Definition p1103 : ex := (Mul p1102 p1101)%N.
Definition p1104 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1066 p1098) (Mul p1068 p1097)) (Mul p975 p1100)) (Add (Mul p1085 e79) (Mul e79 p1101))) (Mul (Int 2) (Mul p1087 p1097))) (Mul (Int 2) (Mul p975 p1103))) (Mul p1089 p1098))%N.
Definition p1105 : ex := (Add p1104 (Opp (Mul (Del (0, 20004) (0, 20005)) p1104)))%N.
Definition p1106 : ex := (Mul (V1 0 (0, 20005)) (Sum (0, 20004) (Mul p1105 (Del (0, 20004) (0, 1)))))%N.
Definition e443 : ex := (Sum (0, 20005) p1106)%N.
Definition e442 : ex := (Add e444 (Opp e443))%N.
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
  assert (P1 : den Ev rv e441 <= den Ev rv e438) by (exact (step_294 n d A b g u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  equal Q2 e440 e442.
  assert (P3 : den Ev rv e443 <= den Ev rv e444) by (exact (rearranged (den Ev rv e441) (den Ev rv e438) (den Ev rv e443) (den Ev rv e444) P1 Q2)).
  assert (P4 : den Ev rv e443 <= den Ev rv e444) by (exact (step_295 n d A b g u x zeta k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p1109 : ex := (Add p24 (Mul (Int 2) p32))%N.
Definition p1110 : ex := (Mul p22 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p1111 : ex := (Mul p27 p1110)%N.
Definition p1112 : ex := (Mul p27 (Add p30 (Opp (V1 0 (0, 20004)))))%N.
Definition p1113 : ex := (Mul p1110 (Add (Mul (Int 2) p1110) (Opp (V1 0 (0, 20005)))))%N.
Definition p1114 : ex := (Mul (Opp p25) e79)%N.
Definition p1115 : ex := (Add (V1 3 (0, 20004)) p1114)%N.
Definition p1116 : ex := (Add (V1 3 (0, 20005)) p1114)%N.
Definition p1117 : ex := (Mul p37 p1115)%N.
Definition p1118 : ex := (Mul (Mul p1110 p1110) p1116)%N.
Definition p1119 : ex := (Add (V1 3 (0, 20003)) p1114)%N.
Definition p1120 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p39 p1119)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p38 (V1 0 (0, 20003))) p1119))))%N.
Definition p1121 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1109 p1111) (Mul p1112 p1110)) (Mul p27 p1113)) (Add (Mul p1115 e79) (Mul e79 p1116))) (Mul (Int 2) (Mul p1117 p1110))) (Mul (Int 2) (Mul p27 p1118))) (Mul p1120 p1111))%N.
Definition e445 : ex := (Sum (0, 20005) (Mul (V1 1 (0, 20005)) (Sum (0, 20004) (Mul (Add p1121 (Opp (Mul (Del (0, 20004) (0, 20005)) p1121))) (Del (0, 20004) (0, 1))))))%N.
Definition p1123 : ex := (Add (V1 3 (0, 1)) p1114)%N.
Definition p1124 : ex := (Mul e79 p1115)%N.
Definition p1125 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1109 p28) (Mul (Mul p26 (Add p29 e80)) p27)) (Mul p26 p1112)) (Add (Mul p1123 e79) p1124)) (Mul (Int 2) (Mul (Mul p36 p1123) p27))) (Mul (Int 2) (Mul p26 p1117))) (Mul p1120 p28))%N.
Definition e446 : ex := (Add (Opp (Sum (0, 20004) (Add p1125 (Opp (Mul (Del (0, 1) (0, 20004)) p1125))))) e438)%N.
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
  assert (P1 : den Ev rv e445 <= den Ev rv e446) by (exact (step_296 n d A b g u x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6 Hh7)).
  exact (P1).
Qed.

Definition p1127 : ex := (Add p976 p979)%N.
Definition p1128 : ex := (Mul p975 (Add p978 (Opp (V1 0 (0, 20004)))))%N.
Definition p1129 : ex := (Mul (Opp p1065) e79)%N.
Definition p1130 : ex := (Add (V1 2 (0, 1)) p1129)%N.
Definition p1131 : ex := (Add (V1 2 (0, 20004)) p1129)%N.
Definition p1132 : ex := (Mul p1074 p1131)%N.
Definition p1133 : ex := (Add (V1 2 (0, 20003)) p1129)%N.
Definition p1134 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p966 p1133)))) (Mul (Int 2) (Sum (0, 20003) (Mul p970 p1133))))%N.
Definition p1135 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1127 p1067) (Mul (Mul p973 (Add p977 e80)) p975)) (Mul p973 p1128)) (Add (Mul p1130 e79) (Mul e79 p1131))) (Mul (Int 2) (Mul (Mul p1073 p1130) p975))) (Mul (Int 2) (Mul p973 p1132))) (Mul p1134 p1067))%N.
Definition p1136 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 2 (0, 20000)) 2%nat)))%N.
Definition e454 : ex := (Mul p1063 p1136)%N.
Definition e447 : ex := (Add (Opp (Sum (0, 20004) (Add p1135 (Opp (Mul (Del (0, 1) (0, 20004)) p1135))))) e454)%N.
Definition p1139 : ex := (Add (V1 2 (0, 20005)) p1129)%N.
Definition p1140 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1127 p1098) (Mul p1128 p1097)) (Mul p975 (Mul p1097 (Add p1099 (Opp (V1 0 (0, 20005))))))) (Add (Mul p1131 e79) (Mul e79 p1139))) (Mul (Int 2) (Mul p1132 p1097))) (Mul (Int 2) (Mul p975 (Mul p1102 p1139)))) (Mul p1134 p1098))%N.
Definition e448 : ex := (Sum (0, 20005) (Abs (Sum (0, 20004) (Mul (Add p1140 (Opp (Mul (Del (0, 20004) (0, 20005)) p1140))) (Del (0, 20004) (0, 1))))))%N.
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
  assert (P1 : den Ev rv e448 <= den Ev rv e447) by (exact (one_norm_least n (mulv n (tr (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))))) (basis k)) (den Ev rv e447) (fun u0 Hu0 Hu1 => (step_297 n d A b g u0 x zeta k Hs_n Hs_d Hi_k Hh1 Hu0 Hh2 Hh3 Hh4 Hh5 Hh6)) Hs_n)).
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

Definition p1142 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p958 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p958 (V1 1 (0, 20002))))))%N.
Definition p1143 : ex := (Mul p957 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p1144 : ex := (Mul p957 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p1145 : ex := (Mul p1143 p1144)%N.
Definition p1146 : ex := (Mul p1143 (Add (Mul (Int 2) p1143) (Opp (V1 1 (0, 20004)))))%N.
Definition p1147 : ex := (Mul (Opp (Sum (0, 20002) (Mul p958 (V1 2 (0, 20002))))) e79)%N.
Definition p1148 : ex := (Add (V1 2 (0, 20004)) p1147)%N.
Definition p1149 : ex := (Add (V1 2 (0, 20005)) p1147)%N.
Definition p1150 : ex := (Mul (Mul p1143 p1143) p1148)%N.
Definition p1151 : ex := (Mul p957 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p1152 : ex := (Add (V1 2 (0, 20003)) p1147)%N.
Definition p1153 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul (Mul p1151 p1151) p1152)))) (Mul (Int 2) (Sum (0, 20003) (Mul (Mul p1151 (V1 1 (0, 20003))) p1152))))%N.
Definition p1154 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1142 p1145) (Mul p1146 p1144)) (Mul p1143 (Mul p1144 (Add (Mul (Int 2) p1144) (Opp (V1 1 (0, 20005))))))) (Add (Mul p1148 e79) (Mul e79 p1149))) (Mul (Int 2) (Mul p1150 p1144))) (Mul (Int 2) (Mul p1143 (Mul (Mul p1144 p1144) p1149)))) (Mul p1153 p1145))%N.
Definition p1155 : ex := (Abs (Sum (0, 20004) (Mul (Add p1154 (Opp (Mul (Del (0, 20004) (0, 20005)) p1154))) (Del (0, 20004) (0, 1)))))%N.
Definition e449 : ex := (Sum (0, 20005) p1155)%N.
Definition p1157 : ex := (Mul p957 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 1) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p1158 : ex := (Mul p1157 p1143)%N.
Definition p1159 : ex := (Add (V1 2 (0, 1)) p1147)%N.
Definition p1160 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1142 p1158) (Mul (Mul p1157 (Add (Mul (Int 2) p1157) (Opp (V1 1 (0, 1))))) p1143)) (Mul p1157 p1146)) (Add (Mul p1159 e79) (Mul e79 p1148))) (Mul (Int 2) (Mul (Mul (Mul p1157 p1157) p1159) p1143))) (Mul (Int 2) (Mul p1157 p1150))) (Mul p1153 p1158))%N.
Definition p1161 : ex := (Add p1160 (Opp (Mul (Del (0, 1) (0, 20004)) p1160)))%N.
Definition p1162 : ex := (Opp (Sum (0, 20004) p1161))%N.
Definition e450 : ex := (Add p1162 e454)%N.
Definition e451 : ex := (Add e450 (Opp e449))%N.
Definition p1165 : ex := (Add (Abs p1161) p1161)%N.
Definition e453 : ex := (Sum (0, 20004) p1165)%N.
Definition e452 : ex := (Add e454 (Opp e453))%N.
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
  assert (P1 : den Ev rv e449 <= den Ev rv e450) by (exact (step_298 n d A b g x zeta k Hs_n Hs_d Hi_k Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e451 e452.
  assert (P3 : den Ev rv e453 <= den Ev rv e454) by (exact (rearranged (den Ev rv e449) (den Ev rv e450) (den Ev rv e453) (den Ev rv e454) P1 Q2)).
  assert (P4 : den Ev rv e453 <= den Ev rv e454) by (exact (step_299 n d A b g x zeta k Hs_n Hs_d Hi_k P3)).
  exact (P4).
Qed.

Definition p1168 : ex := (Mul (Mul (Mul p1062 (Pow (V1 0 (0, 20001)) 2%nat)) (Add e79 e48)) p451)%N.
Definition e455 : ex := (Sum (0, 20001) (Mul p1168 p18))%N.
Definition p1170 : ex := (Mul (Pow p10 2%nat) p1063)%N.
Definition e456 : ex := (Mul p1170 p18)%N.
(* total(4*sqrt(2)*zeta**2*v[k]**2*(1 - zeta)*(-4 - 12*zeta**2 + 15*zeta)*norm(g), k) <= C_3()*norm(g)*norm(v)**2, by same *)
Lemma step_301 :
  forall (n : nat) (g v : vec) (zeta : R),
  (0 < n)%nat ->
  sum n (fun k => 4 * sqrt 2 * zeta ^ 2 * v k ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n g)
  <= norm n v ^ 2 * C_3 zeta * norm n g.
Proof.
  intros n g v zeta Hs_n.
  setting [n] [zeta] [v; g] [] [] [].
  equal Q1 e455 e456.
  exact (Req_le _ _ Q1).
Qed.

Definition p1172 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4104) (Pow (Mul (Inv (Sum (0, 4106) (Mul (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 1 (1, 4107))))) e79))) (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 1 (1, 4105)))))) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4108) (Mul (Mul (Inv (Sum (0, 4110) (Mul (Exp (Sum (1, 4111) (Mul (V2 0 (0, 4110) (1, 4111)) (V1 1 (1, 4111))))) e79))) (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 1 (1, 4109)))))) (V1 2 (0, 4108))))))%N.
Definition p1173 : ex := (Inv (Sum (0, 4099) (Mul (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 1 (1, 4100))))) e79)))%N.
Definition p1174 : ex := (Inv (Sum (0, 4102) (Mul (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4102) (1, 4103)) (V1 1 (1, 4103))))) e79)))%N.
Definition p1175 : ex := (Inv (Sum (0, 4113) (Mul (Exp (Sum (1, 4114) (Mul (V2 0 (0, 4113) (1, 4114)) (V1 1 (1, 4114))))) e79)))%N.
Definition p1176 : ex := (Inv (Sum (0, 4116) (Mul (Exp (Sum (1, 4117) (Mul (V2 0 (0, 4116) (1, 4117)) (V1 1 (1, 4117))))) e79)))%N.
Definition p1177 : ex := (Inv (Sum (0, 4119) (Mul (Exp (Sum (1, 4120) (Mul (V2 0 (0, 4119) (1, 4120)) (V1 1 (1, 4120))))) e79)))%N.
Definition p1178 : ex := (Inv (Sum (0, 4122) (Mul (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (V1 1 (1, 4123))))) e79)))%N.
Definition p1179 : ex := (Inv (Sum (0, 4125) (Mul (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4125) (1, 4126)) (V1 1 (1, 4126))))) e79)))%N.
Definition p1180 : ex := (Inv (Sum (0, 4128) (Mul (Exp (Sum (1, 4129) (Mul (V2 0 (0, 4128) (1, 4129)) (V1 1 (1, 4129))))) e79)))%N.
Definition p1181 : ex := (Mul (Opp (Sum (0, 4130) (Mul (Mul (Inv (Sum (0, 4132) (Mul (Exp (Sum (1, 4133) (Mul (V2 0 (0, 4132) (1, 4133)) (V1 1 (1, 4133))))) e79))) (Exp (Sum (1, 4131) (Mul (V2 0 (0, 4130) (1, 4131)) (V1 1 (1, 4131)))))) (V1 3 (0, 4130))))) e79)%N.
Definition p1182 : ex := (Mul (Opp (Sum (0, 4134) (Mul (Mul (Inv (Sum (0, 4136) (Mul (Exp (Sum (1, 4137) (Mul (V2 0 (0, 4136) (1, 4137)) (V1 1 (1, 4137))))) e79))) (Exp (Sum (1, 4135) (Mul (V2 0 (0, 4134) (1, 4135)) (V1 1 (1, 4135)))))) (V1 3 (0, 4134))))) e79)%N.
Definition p1183 : ex := (Inv (Sum (0, 4139) (Mul (Exp (Sum (1, 4140) (Mul (V2 0 (0, 4139) (1, 4140)) (V1 1 (1, 4140))))) e79)))%N.
Definition p1184 : ex := (Inv (Sum (0, 4142) (Mul (Exp (Sum (1, 4143) (Mul (V2 0 (0, 4142) (1, 4143)) (V1 1 (1, 4143))))) e79)))%N.
Definition p1185 : ex := (Mul (Opp (Sum (0, 4144) (Mul (Mul (Inv (Sum (0, 4146) (Mul (Exp (Sum (1, 4147) (Mul (V2 0 (0, 4146) (1, 4147)) (V1 1 (1, 4147))))) e79))) (Exp (Sum (1, 4145) (Mul (V2 0 (0, 4144) (1, 4145)) (V1 1 (1, 4145)))))) (V1 3 (0, 4144))))) e79)%N.
Definition p1186 : ex := (Inv (Sum (0, 4149) (Mul (Exp (Sum (1, 4150) (Mul (V2 0 (0, 4149) (1, 4150)) (V1 1 (1, 4150))))) e79)))%N.
Definition p1187 : ex := (Inv (Sum (0, 4152) (Mul (Exp (Sum (1, 4153) (Mul (V2 0 (0, 4152) (1, 4153)) (V1 1 (1, 4153))))) e79)))%N.
Definition p1188 : ex := (Inv (Sum (0, 4155) (Mul (Exp (Sum (1, 4156) (Mul (V2 0 (0, 4155) (1, 4156)) (V1 1 (1, 4156))))) e79)))%N.
Definition p1189 : ex := (Inv (Sum (0, 4158) (Mul (Exp (Sum (1, 4159) (Mul (V2 0 (0, 4158) (1, 4159)) (V1 1 (1, 4159))))) e79)))%N.
Definition p1190 : ex := (Mul (Opp (Sum (0, 4160) (Mul (Mul (Inv (Sum (0, 4162) (Mul (Exp (Sum (1, 4163) (Mul (V2 0 (0, 4162) (1, 4163)) (V1 1 (1, 4163))))) e79))) (Exp (Sum (1, 4161) (Mul (V2 0 (0, 4160) (1, 4161)) (V1 1 (1, 4161)))))) (V1 3 (0, 4160))))) e79)%N.
Definition p1191 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 4170) (Mul (Mul (Mul (Inv (Sum (0, 4172) (Mul (Exp (Sum (1, 4173) (Mul (V2 0 (0, 4172) (1, 4173)) (V1 1 (1, 4173))))) e79))) (Exp (Sum (1, 4171) (Mul (V2 0 (0, 4170) (1, 4171)) (V1 1 (1, 4171)))))) (Mul (Inv (Sum (0, 4175) (Mul (Exp (Sum (1, 4176) (Mul (V2 0 (0, 4175) (1, 4176)) (V1 1 (1, 4176))))) e79))) (Exp (Sum (1, 4174) (Mul (V2 0 (0, 4170) (1, 4174)) (V1 1 (1, 4174))))))) (Add (V1 3 (0, 4170)) (Mul (Opp (Sum (0, 4177) (Mul (Mul (Inv (Sum (0, 4179) (Mul (Exp (Sum (1, 4180) (Mul (V2 0 (0, 4179) (1, 4180)) (V1 1 (1, 4180))))) e79))) (Exp (Sum (1, 4178) (Mul (V2 0 (0, 4177) (1, 4178)) (V1 1 (1, 4178)))))) (V1 3 (0, 4177))))) e79)))))) (Mul (Int 2) (Sum (0, 4181) (Mul (Mul (Mul (Inv (Sum (0, 4183) (Mul (Exp (Sum (1, 4184) (Mul (V2 0 (0, 4183) (1, 4184)) (V1 1 (1, 4184))))) e79))) (Exp (Sum (1, 4182) (Mul (V2 0 (0, 4181) (1, 4182)) (V1 1 (1, 4182)))))) (V1 2 (0, 4181))) (Add (V1 3 (0, 4181)) (Mul (Opp (Sum (0, 4185) (Mul (Mul (Inv (Sum (0, 4187) (Mul (Exp (Sum (1, 4188) (Mul (V2 0 (0, 4187) (1, 4188)) (V1 1 (1, 4188))))) e79))) (Exp (Sum (1, 4186) (Mul (V2 0 (0, 4185) (1, 4186)) (V1 1 (1, 4186)))))) (V1 3 (0, 4185))))) e79))))))%N.
Definition p1192 : ex := (Inv (Sum (0, 4165) (Mul (Exp (Sum (1, 4166) (Mul (V2 0 (0, 4165) (1, 4166)) (V1 1 (1, 4166))))) e79)))%N.
Definition p1193 : ex := (Inv (Sum (0, 4168) (Mul (Exp (Sum (1, 4169) (Mul (V2 0 (0, 4168) (1, 4169)) (V1 1 (1, 4169))))) e79)))%N.
Definition p1194 : ex := (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4195) (Pow (Mul (Inv (Sum (0, 4197) (Mul (Exp (Sum (1, 4198) (Mul (V2 0 (0, 4197) (1, 4198)) (V1 1 (1, 4198))))) e79))) (Exp (Sum (1, 4196) (Mul (V2 0 (0, 4195) (1, 4196)) (V1 1 (1, 4196)))))) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4199) (Mul (Mul (Inv (Sum (0, 4201) (Mul (Exp (Sum (1, 4202) (Mul (V2 0 (0, 4201) (1, 4202)) (V1 1 (1, 4202))))) e79))) (Exp (Sum (1, 4200) (Mul (V2 0 (0, 4199) (1, 4200)) (V1 1 (1, 4200)))))) (V1 2 (0, 4199))))))%N.
Definition p1195 : ex := (Inv (Sum (0, 4190) (Mul (Exp (Sum (1, 4191) (Mul (V2 0 (0, 4190) (1, 4191)) (V1 1 (1, 4191))))) e79)))%N.
Definition p1196 : ex := (Inv (Sum (0, 4193) (Mul (Exp (Sum (1, 4194) (Mul (V2 0 (0, 4193) (1, 4194)) (V1 1 (1, 4194))))) e79)))%N.
Definition p1197 : ex := (Inv (Sum (0, 4204) (Mul (Exp (Sum (1, 4205) (Mul (V2 0 (0, 4204) (1, 4205)) (V1 1 (1, 4205))))) e79)))%N.
Definition p1198 : ex := (Inv (Sum (0, 4207) (Mul (Exp (Sum (1, 4208) (Mul (V2 0 (0, 4207) (1, 4208)) (V1 1 (1, 4208))))) e79)))%N.
Definition p1199 : ex := (Inv (Sum (0, 4210) (Mul (Exp (Sum (1, 4211) (Mul (V2 0 (0, 4210) (1, 4211)) (V1 1 (1, 4211))))) e79)))%N.
Definition p1200 : ex := (Inv (Sum (0, 4213) (Mul (Exp (Sum (1, 4214) (Mul (V2 0 (0, 4213) (1, 4214)) (V1 1 (1, 4214))))) e79)))%N.
Definition p1201 : ex := (Inv (Sum (0, 4216) (Mul (Exp (Sum (1, 4217) (Mul (V2 0 (0, 4216) (1, 4217)) (V1 1 (1, 4217))))) e79)))%N.
Definition p1202 : ex := (Inv (Sum (0, 4219) (Mul (Exp (Sum (1, 4220) (Mul (V2 0 (0, 4219) (1, 4220)) (V1 1 (1, 4220))))) e79)))%N.
Definition p1203 : ex := (Mul (Opp (Sum (0, 4221) (Mul (Mul (Inv (Sum (0, 4223) (Mul (Exp (Sum (1, 4224) (Mul (V2 0 (0, 4223) (1, 4224)) (V1 1 (1, 4224))))) e79))) (Exp (Sum (1, 4222) (Mul (V2 0 (0, 4221) (1, 4222)) (V1 1 (1, 4222)))))) (V1 3 (0, 4221))))) e79)%N.
Definition p1204 : ex := (Mul (Opp (Sum (0, 4225) (Mul (Mul (Inv (Sum (0, 4227) (Mul (Exp (Sum (1, 4228) (Mul (V2 0 (0, 4227) (1, 4228)) (V1 1 (1, 4228))))) e79))) (Exp (Sum (1, 4226) (Mul (V2 0 (0, 4225) (1, 4226)) (V1 1 (1, 4226)))))) (V1 3 (0, 4225))))) e79)%N.
Definition p1205 : ex := (Inv (Sum (0, 4230) (Mul (Exp (Sum (1, 4231) (Mul (V2 0 (0, 4230) (1, 4231)) (V1 1 (1, 4231))))) e79)))%N.
Definition p1206 : ex := (Inv (Sum (0, 4233) (Mul (Exp (Sum (1, 4234) (Mul (V2 0 (0, 4233) (1, 4234)) (V1 1 (1, 4234))))) e79)))%N.
Definition p1207 : ex := (Mul (Opp (Sum (0, 4235) (Mul (Mul (Inv (Sum (0, 4237) (Mul (Exp (Sum (1, 4238) (Mul (V2 0 (0, 4237) (1, 4238)) (V1 1 (1, 4238))))) e79))) (Exp (Sum (1, 4236) (Mul (V2 0 (0, 4235) (1, 4236)) (V1 1 (1, 4236)))))) (V1 3 (0, 4235))))) e79)%N.
Definition p1208 : ex := (Inv (Sum (0, 4240) (Mul (Exp (Sum (1, 4241) (Mul (V2 0 (0, 4240) (1, 4241)) (V1 1 (1, 4241))))) e79)))%N.
Definition p1209 : ex := (Inv (Sum (0, 4243) (Mul (Exp (Sum (1, 4244) (Mul (V2 0 (0, 4243) (1, 4244)) (V1 1 (1, 4244))))) e79)))%N.
Definition p1210 : ex := (Inv (Sum (0, 4246) (Mul (Exp (Sum (1, 4247) (Mul (V2 0 (0, 4246) (1, 4247)) (V1 1 (1, 4247))))) e79)))%N.
Definition p1211 : ex := (Inv (Sum (0, 4249) (Mul (Exp (Sum (1, 4250) (Mul (V2 0 (0, 4249) (1, 4250)) (V1 1 (1, 4250))))) e79)))%N.
Definition p1212 : ex := (Mul (Opp (Sum (0, 4251) (Mul (Mul (Inv (Sum (0, 4253) (Mul (Exp (Sum (1, 4254) (Mul (V2 0 (0, 4253) (1, 4254)) (V1 1 (1, 4254))))) e79))) (Exp (Sum (1, 4252) (Mul (V2 0 (0, 4251) (1, 4252)) (V1 1 (1, 4252)))))) (V1 3 (0, 4251))))) e79)%N.
Definition p1213 : ex := (Add (Opp (Mul (Int 6) (Sum (0, 4261) (Mul (Mul (Mul (Inv (Sum (0, 4263) (Mul (Exp (Sum (1, 4264) (Mul (V2 0 (0, 4263) (1, 4264)) (V1 1 (1, 4264))))) e79))) (Exp (Sum (1, 4262) (Mul (V2 0 (0, 4261) (1, 4262)) (V1 1 (1, 4262)))))) (Mul (Inv (Sum (0, 4266) (Mul (Exp (Sum (1, 4267) (Mul (V2 0 (0, 4266) (1, 4267)) (V1 1 (1, 4267))))) e79))) (Exp (Sum (1, 4265) (Mul (V2 0 (0, 4261) (1, 4265)) (V1 1 (1, 4265))))))) (Add (V1 3 (0, 4261)) (Mul (Opp (Sum (0, 4268) (Mul (Mul (Inv (Sum (0, 4270) (Mul (Exp (Sum (1, 4271) (Mul (V2 0 (0, 4270) (1, 4271)) (V1 1 (1, 4271))))) e79))) (Exp (Sum (1, 4269) (Mul (V2 0 (0, 4268) (1, 4269)) (V1 1 (1, 4269)))))) (V1 3 (0, 4268))))) e79)))))) (Mul (Int 2) (Sum (0, 4272) (Mul (Mul (Mul (Inv (Sum (0, 4274) (Mul (Exp (Sum (1, 4275) (Mul (V2 0 (0, 4274) (1, 4275)) (V1 1 (1, 4275))))) e79))) (Exp (Sum (1, 4273) (Mul (V2 0 (0, 4272) (1, 4273)) (V1 1 (1, 4273)))))) (V1 2 (0, 4272))) (Add (V1 3 (0, 4272)) (Mul (Opp (Sum (0, 4276) (Mul (Mul (Inv (Sum (0, 4278) (Mul (Exp (Sum (1, 4279) (Mul (V2 0 (0, 4278) (1, 4279)) (V1 1 (1, 4279))))) e79))) (Exp (Sum (1, 4277) (Mul (V2 0 (0, 4276) (1, 4277)) (V1 1 (1, 4277)))))) (V1 3 (0, 4276))))) e79))))))%N.
Definition p1214 : ex := (Inv (Sum (0, 4256) (Mul (Exp (Sum (1, 4257) (Mul (V2 0 (0, 4256) (1, 4257)) (V1 1 (1, 4257))))) e79)))%N.
Definition p1215 : ex := (Inv (Sum (0, 4259) (Mul (Exp (Sum (1, 4260) (Mul (V2 0 (0, 4259) (1, 4260)) (V1 1 (1, 4260))))) e79)))%N.
Definition p1216 : ex := (Exp (Sum (1, 4289) (Mul (V2 0 (0, 4288) (1, 4289)) (V1 1 (1, 4289)))))%N.
Definition p1217 : ex := (Exp (Sum (1, 4287) (Mul (V2 0 (0, 4286) (1, 4287)) (V1 1 (1, 4287)))))%N.
Definition p1218 : ex := (Exp (Sum (1, 4293) (Mul (V2 0 (0, 4292) (1, 4293)) (V1 1 (1, 4293)))))%N.
Definition p1219 : ex := (Exp (Sum (1, 4291) (Mul (V2 0 (0, 4290) (1, 4291)) (V1 1 (1, 4291)))))%N.
Definition p1220 : ex := (Exp (Sum (1, 4282) (Mul (V2 0 (0, 4281) (1, 4282)) (V1 1 (1, 4282)))))%N.
Definition p1221 : ex := (Exp (Sum (1, 4315) (Mul (V2 0 (0, 4314) (1, 4315)) (V1 1 (1, 4315)))))%N.
Definition p1222 : ex := (Exp (Sum (1, 4313) (Mul (V2 0 (0, 4312) (1, 4313)) (V1 1 (1, 4313)))))%N.
Definition p1223 : ex := (Exp (Sum (1, 4319) (Mul (V2 0 (0, 4318) (1, 4319)) (V1 1 (1, 4319)))))%N.
Definition p1224 : ex := (Exp (Sum (1, 4317) (Mul (V2 0 (0, 4316) (1, 4317)) (V1 1 (1, 4317)))))%N.
Definition p1225 : ex := (Exp (Sum (1, 4329) (Mul (V2 0 (0, 4328) (1, 4329)) (V1 1 (1, 4329)))))%N.
Definition p1226 : ex := (Exp (Sum (1, 4327) (Mul (V2 0 (0, 4326) (1, 4327)) (V1 1 (1, 4327)))))%N.
Definition p1227 : ex := (Exp (Sum (1, 4345) (Mul (V2 0 (0, 4344) (1, 4345)) (V1 1 (1, 4345)))))%N.
Definition p1228 : ex := (Exp (Sum (1, 4343) (Mul (V2 0 (0, 4342) (1, 4343)) (V1 1 (1, 4343)))))%N.
Definition p1229 : ex := (Exp (Sum (1, 4355) (Mul (V2 0 (0, 4354) (1, 4355)) (V1 1 (1, 4355)))))%N.
Definition p1230 : ex := (Exp (Sum (1, 4353) (Mul (V2 0 (0, 4352) (1, 4353)) (V1 1 (1, 4353)))))%N.
Definition p1231 : ex := (Exp (Sum (1, 4362) (Mul (V2 0 (0, 4361) (1, 4362)) (V1 1 (1, 4362)))))%N.
Definition p1232 : ex := (Exp (Sum (1, 4360) (Mul (V2 0 (0, 4359) (1, 4360)) (V1 1 (1, 4360)))))%N.
Definition p1233 : ex := (Exp (Sum (1, 4366) (Mul (V2 0 (0, 4365) (1, 4366)) (V1 1 (1, 4366)))))%N.
Definition p1234 : ex := (Exp (Sum (1, 4364) (Mul (V2 0 (0, 4363) (1, 4364)) (V1 1 (1, 4364)))))%N.
Definition p1235 : ex := (Exp (Sum (1, 4370) (Mul (V2 0 (0, 4369) (1, 4370)) (V1 1 (1, 4370)))))%N.
Definition p1236 : ex := (Exp (Sum (1, 4368) (Mul (V2 0 (0, 4367) (1, 4368)) (V1 1 (1, 4368)))))%N.
Definition p1237 : ex := (Exp (Sum (1, 4380) (Mul (V2 0 (0, 4379) (1, 4380)) (V1 1 (1, 4380)))))%N.
Definition p1238 : ex := (Exp (Sum (1, 4378) (Mul (V2 0 (0, 4377) (1, 4378)) (V1 1 (1, 4378)))))%N.
Definition p1239 : ex := (Exp (Sum (1, 4384) (Mul (V2 0 (0, 4383) (1, 4384)) (V1 1 (1, 4384)))))%N.
Definition p1240 : ex := (Exp (Sum (1, 4382) (Mul (V2 0 (0, 4381) (1, 4382)) (V1 1 (1, 4382)))))%N.
Definition p1241 : ex := (Exp (Sum (1, 4406) (Mul (V2 0 (0, 4405) (1, 4406)) (V1 1 (1, 4406)))))%N.
Definition p1242 : ex := (Exp (Sum (1, 4404) (Mul (V2 0 (0, 4403) (1, 4404)) (V1 1 (1, 4404)))))%N.
Definition p1243 : ex := (Exp (Sum (1, 4410) (Mul (V2 0 (0, 4409) (1, 4410)) (V1 1 (1, 4410)))))%N.
Definition p1244 : ex := (Exp (Sum (1, 4408) (Mul (V2 0 (0, 4407) (1, 4408)) (V1 1 (1, 4408)))))%N.
Definition p1245 : ex := (Exp (Sum (1, 4420) (Mul (V2 0 (0, 4419) (1, 4420)) (V1 1 (1, 4420)))))%N.
Definition p1246 : ex := (Exp (Sum (1, 4418) (Mul (V2 0 (0, 4417) (1, 4418)) (V1 1 (1, 4418)))))%N.
Definition p1247 : ex := (Exp (Sum (1, 4436) (Mul (V2 0 (0, 4435) (1, 4436)) (V1 1 (1, 4436)))))%N.
Definition p1248 : ex := (Exp (Sum (1, 4434) (Mul (V2 0 (0, 4433) (1, 4434)) (V1 1 (1, 4434)))))%N.
Definition p1249 : ex := (Exp (Sum (1, 4446) (Mul (V2 0 (0, 4445) (1, 4446)) (V1 1 (1, 4446)))))%N.
Definition p1250 : ex := (Exp (Sum (1, 4444) (Mul (V2 0 (0, 4443) (1, 4444)) (V1 1 (1, 4444)))))%N.
Definition p1251 : ex := (Exp (Sum (1, 4453) (Mul (V2 0 (0, 4452) (1, 4453)) (V1 1 (1, 4453)))))%N.
Definition p1252 : ex := (Exp (Sum (1, 4451) (Mul (V2 0 (0, 4450) (1, 4451)) (V1 1 (1, 4451)))))%N.
Definition p1253 : ex := (Exp (Sum (1, 4457) (Mul (V2 0 (0, 4456) (1, 4457)) (V1 1 (1, 4457)))))%N.
Definition p1254 : ex := (Exp (Sum (1, 4455) (Mul (V2 0 (0, 4454) (1, 4455)) (V1 1 (1, 4455)))))%N.
Definition p1255 : ex := (Exp (Sum (1, 4461) (Mul (V2 0 (0, 4460) (1, 4461)) (V1 1 (1, 4461)))))%N.
Definition p1256 : ex := (Exp (Sum (1, 4459) (Mul (V2 0 (0, 4458) (1, 4459)) (V1 1 (1, 4459)))))%N.
Definition p1257 : ex := (Add (Abs (Add (Add (Add (Add (Mul (Add (Add (Mul p1172 (Mul (Mul p1173 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4096) (1, 4098)) (V1 1 (1, 4098)))))) (Mul p1174 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4097) (1, 4101)) (V1 1 (1, 4101)))))))) (Mul (Mul (Mul p1175 (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4096) (1, 4112)) (V1 1 (1, 4112)))))) (Add (Mul (Int 2) (Mul p1176 (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4096) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (V1 2 (0, 4096))))) (Mul p1177 (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4097) (1, 4118)) (V1 1 (1, 4118)))))))) (Mul (Mul p1178 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4096) (1, 4121)) (V1 1 (1, 4121)))))) (Mul (Mul p1179 (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4097) (1, 4124)) (V1 1 (1, 4124)))))) (Add (Mul (Int 2) (Mul p1180 (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4097) (1, 4127)) (V1 1 (1, 4127))))))) (Opp (V1 2 (0, 4097))))))) (Add (Mul (Add (V1 3 (0, 4096)) p1181) e79) (Mul e79 (Add (V1 3 (0, 4097)) p1182)))) (Mul (Int 2) (Mul (Mul (Mul (Mul p1183 (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4096) (1, 4138)) (V1 1 (1, 4138)))))) (Mul p1184 (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4096) (1, 4141)) (V1 1 (1, 4141))))))) (Add (V1 3 (0, 4096)) p1185)) (Mul p1186 (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4097) (1, 4148)) (V1 1 (1, 4148))))))))) (Mul (Int 2) (Mul (Mul p1187 (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4096) (1, 4151)) (V1 1 (1, 4151)))))) (Mul (Mul (Mul p1188 (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4097) (1, 4154)) (V1 1 (1, 4154)))))) (Mul p1189 (Exp (Sum (1, 4157) (Mul (V2 0 (0, 4097) (1, 4157)) (V1 1 (1, 4157))))))) (Add (V1 3 (0, 4097)) p1190))))) (Mul p1191 (Mul (Mul p1192 (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4096) (1, 4164)) (V1 1 (1, 4164)))))) (Mul p1193 (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4097) (1, 4167)) (V1 1 (1, 4167))))))))) (Opp (Mul (Del (0, 4096) (0, 4097)) (Add (Add (Add (Mul (Add (Add (Mul p1194 (Mul (Mul p1195 (Exp (Sum (1, 4189) (Mul (V2 0 (0, 4096) (1, 4189)) (V1 1 (1, 4189)))))) (Mul p1196 (Exp (Sum (1, 4192) (Mul (V2 0 (0, 4097) (1, 4192)) (V1 1 (1, 4192)))))))) (Mul (Mul (Mul p1197 (Exp (Sum (1, 4203) (Mul (V2 0 (0, 4096) (1, 4203)) (V1 1 (1, 4203)))))) (Add (Mul (Int 2) (Mul p1198 (Exp (Sum (1, 4206) (Mul (V2 0 (0, 4096) (1, 4206)) (V1 1 (1, 4206))))))) (Opp (V1 2 (0, 4096))))) (Mul p1199 (Exp (Sum (1, 4209) (Mul (V2 0 (0, 4097) (1, 4209)) (V1 1 (1, 4209)))))))) (Mul (Mul p1200 (Exp (Sum (1, 4212) (Mul (V2 0 (0, 4096) (1, 4212)) (V1 1 (1, 4212)))))) (Mul (Mul p1201 (Exp (Sum (1, 4215) (Mul (V2 0 (0, 4097) (1, 4215)) (V1 1 (1, 4215)))))) (Add (Mul (Int 2) (Mul p1202 (Exp (Sum (1, 4218) (Mul (V2 0 (0, 4097) (1, 4218)) (V1 1 (1, 4218))))))) (Opp (V1 2 (0, 4097))))))) (Add (Mul (Add (V1 3 (0, 4096)) p1203) e79) (Mul e79 (Add (V1 3 (0, 4097)) p1204)))) (Mul (Int 2) (Mul (Mul (Mul (Mul p1205 (Exp (Sum (1, 4229) (Mul (V2 0 (0, 4096) (1, 4229)) (V1 1 (1, 4229)))))) (Mul p1206 (Exp (Sum (1, 4232) (Mul (V2 0 (0, 4096) (1, 4232)) (V1 1 (1, 4232))))))) (Add (V1 3 (0, 4096)) p1207)) (Mul p1208 (Exp (Sum (1, 4239) (Mul (V2 0 (0, 4097) (1, 4239)) (V1 1 (1, 4239))))))))) (Mul (Int 2) (Mul (Mul p1209 (Exp (Sum (1, 4242) (Mul (V2 0 (0, 4096) (1, 4242)) (V1 1 (1, 4242)))))) (Mul (Mul (Mul p1210 (Exp (Sum (1, 4245) (Mul (V2 0 (0, 4097) (1, 4245)) (V1 1 (1, 4245)))))) (Mul p1211 (Exp (Sum (1, 4248) (Mul (V2 0 (0, 4097) (1, 4248)) (V1 1 (1, 4248))))))) (Add (V1 3 (0, 4097)) p1212))))) (Mul p1213 (Mul (Mul p1214 (Exp (Sum (1, 4255) (Mul (V2 0 (0, 4096) (1, 4255)) (V1 1 (1, 4255)))))) (Mul p1215 (Exp (Sum (1, 4258) (Mul (V2 0 (0, 4097) (1, 4258)) (V1 1 (1, 4258))))))))))))) (Add (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4286) (Pow (Mul (Inv (Sum (0, 4288) (Mul p1216 e79))) p1217) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4290) (Mul (Mul (Inv (Sum (0, 4292) (Mul p1218 e79))) p1219) (V1 2 (0, 4290)))))) (Mul (Mul (Inv (Sum (0, 4281) (Mul p1220 e79))) (Exp (Sum (1, 4280) (Mul (V2 0 (0, 4096) (1, 4280)) (V1 1 (1, 4280)))))) (Mul (Inv (Sum (0, 4284) (Mul (Exp (Sum (1, 4285) (Mul (V2 0 (0, 4284) (1, 4285)) (V1 1 (1, 4285))))) e79))) (Exp (Sum (1, 4283) (Mul (V2 0 (0, 4097) (1, 4283)) (V1 1 (1, 4283)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4295) (Mul (Exp (Sum (1, 4296) (Mul (V2 0 (0, 4295) (1, 4296)) (V1 1 (1, 4296))))) e79))) (Exp (Sum (1, 4294) (Mul (V2 0 (0, 4096) (1, 4294)) (V1 1 (1, 4294)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4298) (Mul (Exp (Sum (1, 4299) (Mul (V2 0 (0, 4298) (1, 4299)) (V1 1 (1, 4299))))) e79))) (Exp (Sum (1, 4297) (Mul (V2 0 (0, 4096) (1, 4297)) (V1 1 (1, 4297))))))) (Opp (V1 2 (0, 4096))))) (Mul (Inv (Sum (0, 4301) (Mul (Exp (Sum (1, 4302) (Mul (V2 0 (0, 4301) (1, 4302)) (V1 1 (1, 4302))))) e79))) (Exp (Sum (1, 4300) (Mul (V2 0 (0, 4097) (1, 4300)) (V1 1 (1, 4300)))))))) (Mul (Mul (Inv (Sum (0, 4304) (Mul (Exp (Sum (1, 4305) (Mul (V2 0 (0, 4304) (1, 4305)) (V1 1 (1, 4305))))) e79))) (Exp (Sum (1, 4303) (Mul (V2 0 (0, 4096) (1, 4303)) (V1 1 (1, 4303)))))) (Mul (Mul (Inv (Sum (0, 4307) (Mul (Exp (Sum (1, 4308) (Mul (V2 0 (0, 4307) (1, 4308)) (V1 1 (1, 4308))))) e79))) (Exp (Sum (1, 4306) (Mul (V2 0 (0, 4097) (1, 4306)) (V1 1 (1, 4306)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4310) (Mul (Exp (Sum (1, 4311) (Mul (V2 0 (0, 4310) (1, 4311)) (V1 1 (1, 4311))))) e79))) (Exp (Sum (1, 4309) (Mul (V2 0 (0, 4097) (1, 4309)) (V1 1 (1, 4309))))))) (Opp (V1 2 (0, 4097))))))) (Add (Mul (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4312) (Mul (Mul (Inv (Sum (0, 4314) (Mul p1221 e79))) p1222) (V1 3 (0, 4312))))) e79)) e79) (Mul e79 (Add (V1 3 (0, 4097)) (Mul (Opp (Sum (0, 4316) (Mul (Mul (Inv (Sum (0, 4318) (Mul p1223 e79))) p1224) (V1 3 (0, 4316))))) e79))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4321) (Mul (Exp (Sum (1, 4322) (Mul (V2 0 (0, 4321) (1, 4322)) (V1 1 (1, 4322))))) e79))) (Exp (Sum (1, 4320) (Mul (V2 0 (0, 4096) (1, 4320)) (V1 1 (1, 4320)))))) (Mul (Inv (Sum (0, 4324) (Mul (Exp (Sum (1, 4325) (Mul (V2 0 (0, 4324) (1, 4325)) (V1 1 (1, 4325))))) e79))) (Exp (Sum (1, 4323) (Mul (V2 0 (0, 4096) (1, 4323)) (V1 1 (1, 4323))))))) (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4326) (Mul (Mul (Inv (Sum (0, 4328) (Mul p1225 e79))) p1226) (V1 3 (0, 4326))))) e79))) (Mul (Inv (Sum (0, 4331) (Mul (Exp (Sum (1, 4332) (Mul (V2 0 (0, 4331) (1, 4332)) (V1 1 (1, 4332))))) e79))) (Exp (Sum (1, 4330) (Mul (V2 0 (0, 4097) (1, 4330)) (V1 1 (1, 4330))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4334) (Mul (Exp (Sum (1, 4335) (Mul (V2 0 (0, 4334) (1, 4335)) (V1 1 (1, 4335))))) e79))) (Exp (Sum (1, 4333) (Mul (V2 0 (0, 4096) (1, 4333)) (V1 1 (1, 4333)))))) (Mul (Mul (Mul (Inv (Sum (0, 4337) (Mul (Exp (Sum (1, 4338) (Mul (V2 0 (0, 4337) (1, 4338)) (V1 1 (1, 4338))))) e79))) (Exp (Sum (1, 4336) (Mul (V2 0 (0, 4097) (1, 4336)) (V1 1 (1, 4336)))))) (Mul (Inv (Sum (0, 4340) (Mul (Exp (Sum (1, 4341) (Mul (V2 0 (0, 4340) (1, 4341)) (V1 1 (1, 4341))))) e79))) (Exp (Sum (1, 4339) (Mul (V2 0 (0, 4097) (1, 4339)) (V1 1 (1, 4339))))))) (Add (V1 3 (0, 4097)) (Mul (Opp (Sum (0, 4342) (Mul (Mul (Inv (Sum (0, 4344) (Mul p1227 e79))) p1228) (V1 3 (0, 4342))))) e79)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4352) (Mul (Mul (Mul (Inv (Sum (0, 4354) (Mul p1229 e79))) p1230) (Mul (Inv (Sum (0, 4357) (Mul (Exp (Sum (1, 4358) (Mul (V2 0 (0, 4357) (1, 4358)) (V1 1 (1, 4358))))) e79))) (Exp (Sum (1, 4356) (Mul (V2 0 (0, 4352) (1, 4356)) (V1 1 (1, 4356))))))) (Add (V1 3 (0, 4352)) (Mul (Opp (Sum (0, 4359) (Mul (Mul (Inv (Sum (0, 4361) (Mul p1231 e79))) p1232) (V1 3 (0, 4359))))) e79)))))) (Mul (Int 2) (Sum (0, 4363) (Mul (Mul (Mul (Inv (Sum (0, 4365) (Mul p1233 e79))) p1234) (V1 2 (0, 4363))) (Add (V1 3 (0, 4363)) (Mul (Opp (Sum (0, 4367) (Mul (Mul (Inv (Sum (0, 4369) (Mul p1235 e79))) p1236) (V1 3 (0, 4367))))) e79)))))) (Mul (Mul (Inv (Sum (0, 4347) (Mul (Exp (Sum (1, 4348) (Mul (V2 0 (0, 4347) (1, 4348)) (V1 1 (1, 4348))))) e79))) (Exp (Sum (1, 4346) (Mul (V2 0 (0, 4096) (1, 4346)) (V1 1 (1, 4346)))))) (Mul (Inv (Sum (0, 4350) (Mul (Exp (Sum (1, 4351) (Mul (V2 0 (0, 4350) (1, 4351)) (V1 1 (1, 4351))))) e79))) (Exp (Sum (1, 4349) (Mul (V2 0 (0, 4097) (1, 4349)) (V1 1 (1, 4349))))))))) (Opp (Mul (Del (0, 4096) (0, 4097)) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4377) (Pow (Mul (Inv (Sum (0, 4379) (Mul p1237 e79))) p1238) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4381) (Mul (Mul (Inv (Sum (0, 4383) (Mul p1239 e79))) p1240) (V1 2 (0, 4381)))))) (Mul (Mul (Inv (Sum (0, 4372) (Mul (Exp (Sum (1, 4373) (Mul (V2 0 (0, 4372) (1, 4373)) (V1 1 (1, 4373))))) e79))) (Exp (Sum (1, 4371) (Mul (V2 0 (0, 4096) (1, 4371)) (V1 1 (1, 4371)))))) (Mul (Inv (Sum (0, 4375) (Mul (Exp (Sum (1, 4376) (Mul (V2 0 (0, 4375) (1, 4376)) (V1 1 (1, 4376))))) e79))) (Exp (Sum (1, 4374) (Mul (V2 0 (0, 4097) (1, 4374)) (V1 1 (1, 4374)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4386) (Mul (Exp (Sum (1, 4387) (Mul (V2 0 (0, 4386) (1, 4387)) (V1 1 (1, 4387))))) e79))) (Exp (Sum (1, 4385) (Mul (V2 0 (0, 4096) (1, 4385)) (V1 1 (1, 4385)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4389) (Mul (Exp (Sum (1, 4390) (Mul (V2 0 (0, 4389) (1, 4390)) (V1 1 (1, 4390))))) e79))) (Exp (Sum (1, 4388) (Mul (V2 0 (0, 4096) (1, 4388)) (V1 1 (1, 4388))))))) (Opp (V1 2 (0, 4096))))) (Mul (Inv (Sum (0, 4392) (Mul (Exp (Sum (1, 4393) (Mul (V2 0 (0, 4392) (1, 4393)) (V1 1 (1, 4393))))) e79))) (Exp (Sum (1, 4391) (Mul (V2 0 (0, 4097) (1, 4391)) (V1 1 (1, 4391)))))))) (Mul (Mul (Inv (Sum (0, 4395) (Mul (Exp (Sum (1, 4396) (Mul (V2 0 (0, 4395) (1, 4396)) (V1 1 (1, 4396))))) e79))) (Exp (Sum (1, 4394) (Mul (V2 0 (0, 4096) (1, 4394)) (V1 1 (1, 4394)))))) (Mul (Mul (Inv (Sum (0, 4398) (Mul (Exp (Sum (1, 4399) (Mul (V2 0 (0, 4398) (1, 4399)) (V1 1 (1, 4399))))) e79))) (Exp (Sum (1, 4397) (Mul (V2 0 (0, 4097) (1, 4397)) (V1 1 (1, 4397)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4401) (Mul (Exp (Sum (1, 4402) (Mul (V2 0 (0, 4401) (1, 4402)) (V1 1 (1, 4402))))) e79))) (Exp (Sum (1, 4400) (Mul (V2 0 (0, 4097) (1, 4400)) (V1 1 (1, 4400))))))) (Opp (V1 2 (0, 4097))))))) (Add (Mul (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4403) (Mul (Mul (Inv (Sum (0, 4405) (Mul p1241 e79))) p1242) (V1 3 (0, 4403))))) e79)) e79) (Mul e79 (Add (V1 3 (0, 4097)) (Mul (Opp (Sum (0, 4407) (Mul (Mul (Inv (Sum (0, 4409) (Mul p1243 e79))) p1244) (V1 3 (0, 4407))))) e79))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4412) (Mul (Exp (Sum (1, 4413) (Mul (V2 0 (0, 4412) (1, 4413)) (V1 1 (1, 4413))))) e79))) (Exp (Sum (1, 4411) (Mul (V2 0 (0, 4096) (1, 4411)) (V1 1 (1, 4411)))))) (Mul (Inv (Sum (0, 4415) (Mul (Exp (Sum (1, 4416) (Mul (V2 0 (0, 4415) (1, 4416)) (V1 1 (1, 4416))))) e79))) (Exp (Sum (1, 4414) (Mul (V2 0 (0, 4096) (1, 4414)) (V1 1 (1, 4414))))))) (Add (V1 3 (0, 4096)) (Mul (Opp (Sum (0, 4417) (Mul (Mul (Inv (Sum (0, 4419) (Mul p1245 e79))) p1246) (V1 3 (0, 4417))))) e79))) (Mul (Inv (Sum (0, 4422) (Mul (Exp (Sum (1, 4423) (Mul (V2 0 (0, 4422) (1, 4423)) (V1 1 (1, 4423))))) e79))) (Exp (Sum (1, 4421) (Mul (V2 0 (0, 4097) (1, 4421)) (V1 1 (1, 4421))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4425) (Mul (Exp (Sum (1, 4426) (Mul (V2 0 (0, 4425) (1, 4426)) (V1 1 (1, 4426))))) e79))) (Exp (Sum (1, 4424) (Mul (V2 0 (0, 4096) (1, 4424)) (V1 1 (1, 4424)))))) (Mul (Mul (Mul (Inv (Sum (0, 4428) (Mul (Exp (Sum (1, 4429) (Mul (V2 0 (0, 4428) (1, 4429)) (V1 1 (1, 4429))))) e79))) (Exp (Sum (1, 4427) (Mul (V2 0 (0, 4097) (1, 4427)) (V1 1 (1, 4427)))))) (Mul (Inv (Sum (0, 4431) (Mul (Exp (Sum (1, 4432) (Mul (V2 0 (0, 4431) (1, 4432)) (V1 1 (1, 4432))))) e79))) (Exp (Sum (1, 4430) (Mul (V2 0 (0, 4097) (1, 4430)) (V1 1 (1, 4430))))))) (Add (V1 3 (0, 4097)) (Mul (Opp (Sum (0, 4433) (Mul (Mul (Inv (Sum (0, 4435) (Mul p1247 e79))) p1248) (V1 3 (0, 4433))))) e79)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4443) (Mul (Mul (Mul (Inv (Sum (0, 4445) (Mul p1249 e79))) p1250) (Mul (Inv (Sum (0, 4448) (Mul (Exp (Sum (1, 4449) (Mul (V2 0 (0, 4448) (1, 4449)) (V1 1 (1, 4449))))) e79))) (Exp (Sum (1, 4447) (Mul (V2 0 (0, 4443) (1, 4447)) (V1 1 (1, 4447))))))) (Add (V1 3 (0, 4443)) (Mul (Opp (Sum (0, 4450) (Mul (Mul (Inv (Sum (0, 4452) (Mul p1251 e79))) p1252) (V1 3 (0, 4450))))) e79)))))) (Mul (Int 2) (Sum (0, 4454) (Mul (Mul (Mul (Inv (Sum (0, 4456) (Mul p1253 e79))) p1254) (V1 2 (0, 4454))) (Add (V1 3 (0, 4454)) (Mul (Opp (Sum (0, 4458) (Mul (Mul (Inv (Sum (0, 4460) (Mul p1255 e79))) p1256) (V1 3 (0, 4458))))) e79)))))) (Mul (Mul (Inv (Sum (0, 4438) (Mul (Exp (Sum (1, 4439) (Mul (V2 0 (0, 4438) (1, 4439)) (V1 1 (1, 4439))))) e79))) (Exp (Sum (1, 4437) (Mul (V2 0 (0, 4096) (1, 4437)) (V1 1 (1, 4437)))))) (Mul (Inv (Sum (0, 4441) (Mul (Exp (Sum (1, 4442) (Mul (V2 0 (0, 4441) (1, 4442)) (V1 1 (1, 4442))))) e79))) (Exp (Sum (1, 4440) (Mul (V2 0 (0, 4097) (1, 4440)) (V1 1 (1, 4440)))))))))))))%N.
Definition e457 : ex := (Sum (0, 4097) p1257)%N.
Definition p1259 : ex := (Sqrt (Sum (0, 4462) (Pow (V1 3 (0, 4462)) 2%nat)))%N.
Definition e458 : ex := (Mul p1063 p1259)%N.
Definition e459 : ex := (Sum (0, 4096) (Mul (Pow e14 2%nat) e457))%N.
Definition e460 : ex := (Sum (0, 4096) (Mul (Pow e14 2%nat) e458))%N.
Definition e461 : ex := (Sum (0, 20001) (Mul (Pow (V1 0 (0, 20001)) 2%nat) e438))%N.
Definition e462 : ex := (Sum (0, 20001) (Mul p1168 p1080))%N.
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
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e457 e458 _ (fun sv Wv SFv => (step_300 n d A b g x zeta (sv (0%N, 4096%N)) Hs_n Hs_d (Wv (0%N, 4096%N)) Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)) (nil_replaced Ev rv)) e459 e460.
  equal Q2 e461 e462.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p1265 : ex := (Mul p1110 p27)%N.
Definition p1266 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1109 p1265) (Mul p1113 p27)) (Mul p1110 p1112)) (Add (Mul p1116 e79) p1124)) (Mul (Int 2) (Mul p1118 p27))) (Mul (Int 2) (Mul p1110 p1117))) (Mul p1120 p1265))%N.
Definition p1267 : ex := (Add p1266 (Opp (Mul (Del (0, 20005) (0, 20004)) p1266)))%N.
Definition e463 : ex := (Sum (0, 20005) (Mul (Pow (V1 1 (0, 20005)) 2%nat) (Sum (0, 20004) (Add (Abs p1267) p1267))))%N.
Definition e464 : ex := (Sum (0, 20001) (Mul (Mul (Mul (Mul p1062 (Pow (V1 1 (0, 20001)) 2%nat)) (Add e79 e48)) p451) p1080))%N.
Definition e465 : ex := (Mul (Mul p952 p1063) p1080)%N.
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
  assert (P1 : den Ev rv e463 <= den Ev rv e464) by (exact (step_302 n d A b g v x zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  assert (P2 : den Ev rv e464 <= den Ev rv e465) by (exact (step_301 n g v zeta Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p1271 : ex := (Sum (0, 20004) (Mul (Add (Pow (V1 0 (0, 20004)) 2%nat) (Pow (V1 0 (0, 20005)) 2%nat)) (Add (Abs p1105) p1105)))%N.
Definition e469 : ex := (Sum (0, 20005) p1271)%N.
Definition e466 : ex := (Mul e469 e84)%N.
Definition p1274 : ex := (Mul p1097 p975)%N.
Definition p1275 : ex := (Add (Add (Add (Mul (Add (Add (Mul p1066 p1274) (Mul p1100 p975)) (Mul p1097 p1068)) (Add (Mul p1101 e79) p1086)) (Mul (Int 2) (Mul p1103 p975))) (Mul (Int 2) (Mul p1097 p1087))) (Mul p1089 p1274))%N.
Definition p1276 : ex := (Add p1275 (Opp (Mul (Del (0, 20005) (0, 20004)) p1275)))%N.
Definition e467 : ex := (Sum (0, 20005) (Mul (Pow (V1 0 (0, 20005)) 2%nat) (Sum (0, 20004) (Add (Abs p1276) p1276))))%N.
(* total(total((absolute((W_g() - hadamard(identity(n), W_g()))[k, l]) + (W_g() - hadamard(identity(n), W_g()))[k, l])*(v[k]**2 + v[l]**2), k), l)/2 <= total(v[k]**2*total(absolute((W_g() - hadamard(identity(n), W_g()))[k, l]) + (W_g() - hadamard(identity(n), W_g()))[k, l], l), k), by same *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l))) / 2
  <= sum n (fun k => v k ^ 2 * sum n (fun l => Rabs (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l)).
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  equal Q1 e466 e467.
  exact (Req_le _ _ Q1).
Qed.

Definition p1278 : ex := (Pow (Add (Opp (V1 0 (0, 20005))) (V1 0 (0, 20004))) 2%nat)%N.
Definition p1279 : ex := (Sum (0, 20004) (Mul p1278 p1105))%N.
Definition e468 : ex := (Sum (0, 20005) p1279)%N.
(* total(total((-v[l] + v[k])**2*(W_g() - hadamard(identity(n), W_g()))[k, l], k), l) <= total(total((v[k]**2 + v[l]**2)*(absolute((W_g() - hadamard(identity(n), W_g()))[k, l]) + (W_g() - hadamard(identity(n), W_g()))[k, l]), k), l), by instance *)
Lemma step_303 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l))
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l))).
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  assert (P1 : den Ev rv e468 <= den Ev rv e469) by (exact (laplacian_bound.step_56 n (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x)))) v Hs_n)).
  exact (P1).
Qed.

Definition p1281 : ex := (Sum (0, 4097) (Mul (Pow (Add (Opp e14) (V1 0 (0, 4097))) 2%nat) (Add (Add (Add (Add (Mul (Add (Add (Mul p1172 (Mul (Mul p1173 (Exp (Sum (1, 4098) (Mul (V2 0 (0, 4097) (1, 4098)) (V1 1 (1, 4098)))))) (Mul p1174 (Exp (Sum (1, 4101) (Mul (V2 0 (0, 4096) (1, 4101)) (V1 1 (1, 4101)))))))) (Mul (Mul (Mul p1175 (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4097) (1, 4112)) (V1 1 (1, 4112)))))) (Add (Mul (Int 2) (Mul p1176 (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4097) (1, 4115)) (V1 1 (1, 4115))))))) (Opp (V1 2 (0, 4097))))) (Mul p1177 (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4096) (1, 4118)) (V1 1 (1, 4118)))))))) (Mul (Mul p1178 (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4097) (1, 4121)) (V1 1 (1, 4121)))))) (Mul (Mul p1179 (Exp (Sum (1, 4124) (Mul (V2 0 (0, 4096) (1, 4124)) (V1 1 (1, 4124)))))) (Add (Mul (Int 2) (Mul p1180 (Exp (Sum (1, 4127) (Mul (V2 0 (0, 4096) (1, 4127)) (V1 1 (1, 4127))))))) (Opp (V1 2 (0, 4096))))))) (Add (Mul (Add (V1 3 (0, 4097)) p1181) e79) (Mul e79 (Add (V1 3 (0, 4096)) p1182)))) (Mul (Int 2) (Mul (Mul (Mul (Mul p1183 (Exp (Sum (1, 4138) (Mul (V2 0 (0, 4097) (1, 4138)) (V1 1 (1, 4138)))))) (Mul p1184 (Exp (Sum (1, 4141) (Mul (V2 0 (0, 4097) (1, 4141)) (V1 1 (1, 4141))))))) (Add (V1 3 (0, 4097)) p1185)) (Mul p1186 (Exp (Sum (1, 4148) (Mul (V2 0 (0, 4096) (1, 4148)) (V1 1 (1, 4148))))))))) (Mul (Int 2) (Mul (Mul p1187 (Exp (Sum (1, 4151) (Mul (V2 0 (0, 4097) (1, 4151)) (V1 1 (1, 4151)))))) (Mul (Mul (Mul p1188 (Exp (Sum (1, 4154) (Mul (V2 0 (0, 4096) (1, 4154)) (V1 1 (1, 4154)))))) (Mul p1189 (Exp (Sum (1, 4157) (Mul (V2 0 (0, 4096) (1, 4157)) (V1 1 (1, 4157))))))) (Add (V1 3 (0, 4096)) p1190))))) (Mul p1191 (Mul (Mul p1192 (Exp (Sum (1, 4164) (Mul (V2 0 (0, 4097) (1, 4164)) (V1 1 (1, 4164)))))) (Mul p1193 (Exp (Sum (1, 4167) (Mul (V2 0 (0, 4096) (1, 4167)) (V1 1 (1, 4167))))))))) (Opp (Mul (Del (0, 4097) (0, 4096)) (Add (Add (Add (Mul (Add (Add (Mul p1194 (Mul (Mul p1195 (Exp (Sum (1, 4189) (Mul (V2 0 (0, 4097) (1, 4189)) (V1 1 (1, 4189)))))) (Mul p1196 (Exp (Sum (1, 4192) (Mul (V2 0 (0, 4096) (1, 4192)) (V1 1 (1, 4192)))))))) (Mul (Mul (Mul p1197 (Exp (Sum (1, 4203) (Mul (V2 0 (0, 4097) (1, 4203)) (V1 1 (1, 4203)))))) (Add (Mul (Int 2) (Mul p1198 (Exp (Sum (1, 4206) (Mul (V2 0 (0, 4097) (1, 4206)) (V1 1 (1, 4206))))))) (Opp (V1 2 (0, 4097))))) (Mul p1199 (Exp (Sum (1, 4209) (Mul (V2 0 (0, 4096) (1, 4209)) (V1 1 (1, 4209)))))))) (Mul (Mul p1200 (Exp (Sum (1, 4212) (Mul (V2 0 (0, 4097) (1, 4212)) (V1 1 (1, 4212)))))) (Mul (Mul p1201 (Exp (Sum (1, 4215) (Mul (V2 0 (0, 4096) (1, 4215)) (V1 1 (1, 4215)))))) (Add (Mul (Int 2) (Mul p1202 (Exp (Sum (1, 4218) (Mul (V2 0 (0, 4096) (1, 4218)) (V1 1 (1, 4218))))))) (Opp (V1 2 (0, 4096))))))) (Add (Mul (Add (V1 3 (0, 4097)) p1203) e79) (Mul e79 (Add (V1 3 (0, 4096)) p1204)))) (Mul (Int 2) (Mul (Mul (Mul (Mul p1205 (Exp (Sum (1, 4229) (Mul (V2 0 (0, 4097) (1, 4229)) (V1 1 (1, 4229)))))) (Mul p1206 (Exp (Sum (1, 4232) (Mul (V2 0 (0, 4097) (1, 4232)) (V1 1 (1, 4232))))))) (Add (V1 3 (0, 4097)) p1207)) (Mul p1208 (Exp (Sum (1, 4239) (Mul (V2 0 (0, 4096) (1, 4239)) (V1 1 (1, 4239))))))))) (Mul (Int 2) (Mul (Mul p1209 (Exp (Sum (1, 4242) (Mul (V2 0 (0, 4097) (1, 4242)) (V1 1 (1, 4242)))))) (Mul (Mul (Mul p1210 (Exp (Sum (1, 4245) (Mul (V2 0 (0, 4096) (1, 4245)) (V1 1 (1, 4245)))))) (Mul p1211 (Exp (Sum (1, 4248) (Mul (V2 0 (0, 4096) (1, 4248)) (V1 1 (1, 4248))))))) (Add (V1 3 (0, 4096)) p1212))))) (Mul p1213 (Mul (Mul p1214 (Exp (Sum (1, 4255) (Mul (V2 0 (0, 4097) (1, 4255)) (V1 1 (1, 4255)))))) (Mul p1215 (Exp (Sum (1, 4258) (Mul (V2 0 (0, 4096) (1, 4258)) (V1 1 (1, 4258))))))))))))))%N.
Definition e470 : ex := (Sum (0, 4096) p1281)%N.
Definition p1283 : ex := (Sum (0, 4281) (Mul (Add (Pow (V1 0 (0, 4281)) 2%nat) (Pow (V1 0 (0, 4280)) 2%nat)) (Add (Abs (Add (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4288) (Pow (Mul (Inv (Sum (0, 4290) (Mul p1219 e79))) p1216) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4292) (Mul (Mul (Inv (Sum (0, 4294) (Mul (Exp (Sum (1, 4295) (Mul (V2 0 (0, 4294) (1, 4295)) (V1 1 (1, 4295))))) e79))) p1218) (V1 2 (0, 4292)))))) (Mul (Mul (Inv (Sum (0, 4283) (Mul (Exp (Sum (1, 4284) (Mul (V2 0 (0, 4283) (1, 4284)) (V1 1 (1, 4284))))) e79))) p1220) (Mul (Inv (Sum (0, 4286) (Mul p1217 e79))) (Exp (Sum (1, 4285) (Mul (V2 0 (0, 4280) (1, 4285)) (V1 1 (1, 4285)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4297) (Mul (Exp (Sum (1, 4298) (Mul (V2 0 (0, 4297) (1, 4298)) (V1 1 (1, 4298))))) e79))) (Exp (Sum (1, 4296) (Mul (V2 0 (0, 4281) (1, 4296)) (V1 1 (1, 4296)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4300) (Mul (Exp (Sum (1, 4301) (Mul (V2 0 (0, 4300) (1, 4301)) (V1 1 (1, 4301))))) e79))) (Exp (Sum (1, 4299) (Mul (V2 0 (0, 4281) (1, 4299)) (V1 1 (1, 4299))))))) (Opp (V1 2 (0, 4281))))) (Mul (Inv (Sum (0, 4303) (Mul (Exp (Sum (1, 4304) (Mul (V2 0 (0, 4303) (1, 4304)) (V1 1 (1, 4304))))) e79))) (Exp (Sum (1, 4302) (Mul (V2 0 (0, 4280) (1, 4302)) (V1 1 (1, 4302)))))))) (Mul (Mul (Inv (Sum (0, 4306) (Mul (Exp (Sum (1, 4307) (Mul (V2 0 (0, 4306) (1, 4307)) (V1 1 (1, 4307))))) e79))) (Exp (Sum (1, 4305) (Mul (V2 0 (0, 4281) (1, 4305)) (V1 1 (1, 4305)))))) (Mul (Mul (Inv (Sum (0, 4309) (Mul (Exp (Sum (1, 4310) (Mul (V2 0 (0, 4309) (1, 4310)) (V1 1 (1, 4310))))) e79))) (Exp (Sum (1, 4308) (Mul (V2 0 (0, 4280) (1, 4308)) (V1 1 (1, 4308)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4312) (Mul p1222 e79))) (Exp (Sum (1, 4311) (Mul (V2 0 (0, 4280) (1, 4311)) (V1 1 (1, 4311))))))) (Opp (V1 2 (0, 4280))))))) (Add (Mul (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4314) (Mul (Mul (Inv (Sum (0, 4316) (Mul p1224 e79))) p1221) (V1 3 (0, 4314))))) e79)) e79) (Mul e79 (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4318) (Mul (Mul (Inv (Sum (0, 4320) (Mul (Exp (Sum (1, 4321) (Mul (V2 0 (0, 4320) (1, 4321)) (V1 1 (1, 4321))))) e79))) p1223) (V1 3 (0, 4318))))) e79))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4323) (Mul (Exp (Sum (1, 4324) (Mul (V2 0 (0, 4323) (1, 4324)) (V1 1 (1, 4324))))) e79))) (Exp (Sum (1, 4322) (Mul (V2 0 (0, 4281) (1, 4322)) (V1 1 (1, 4322)))))) (Mul (Inv (Sum (0, 4326) (Mul p1226 e79))) (Exp (Sum (1, 4325) (Mul (V2 0 (0, 4281) (1, 4325)) (V1 1 (1, 4325))))))) (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4328) (Mul (Mul (Inv (Sum (0, 4330) (Mul (Exp (Sum (1, 4331) (Mul (V2 0 (0, 4330) (1, 4331)) (V1 1 (1, 4331))))) e79))) p1225) (V1 3 (0, 4328))))) e79))) (Mul (Inv (Sum (0, 4333) (Mul (Exp (Sum (1, 4334) (Mul (V2 0 (0, 4333) (1, 4334)) (V1 1 (1, 4334))))) e79))) (Exp (Sum (1, 4332) (Mul (V2 0 (0, 4280) (1, 4332)) (V1 1 (1, 4332))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4336) (Mul (Exp (Sum (1, 4337) (Mul (V2 0 (0, 4336) (1, 4337)) (V1 1 (1, 4337))))) e79))) (Exp (Sum (1, 4335) (Mul (V2 0 (0, 4281) (1, 4335)) (V1 1 (1, 4335)))))) (Mul (Mul (Mul (Inv (Sum (0, 4339) (Mul (Exp (Sum (1, 4340) (Mul (V2 0 (0, 4339) (1, 4340)) (V1 1 (1, 4340))))) e79))) (Exp (Sum (1, 4338) (Mul (V2 0 (0, 4280) (1, 4338)) (V1 1 (1, 4338)))))) (Mul (Inv (Sum (0, 4342) (Mul p1228 e79))) (Exp (Sum (1, 4341) (Mul (V2 0 (0, 4280) (1, 4341)) (V1 1 (1, 4341))))))) (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4344) (Mul (Mul (Inv (Sum (0, 4346) (Mul (Exp (Sum (1, 4347) (Mul (V2 0 (0, 4346) (1, 4347)) (V1 1 (1, 4347))))) e79))) p1227) (V1 3 (0, 4344))))) e79)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4354) (Mul (Mul (Mul (Inv (Sum (0, 4356) (Mul (Exp (Sum (1, 4357) (Mul (V2 0 (0, 4356) (1, 4357)) (V1 1 (1, 4357))))) e79))) p1229) (Mul (Inv (Sum (0, 4359) (Mul p1232 e79))) (Exp (Sum (1, 4358) (Mul (V2 0 (0, 4354) (1, 4358)) (V1 1 (1, 4358))))))) (Add (V1 3 (0, 4354)) (Mul (Opp (Sum (0, 4361) (Mul (Mul (Inv (Sum (0, 4363) (Mul p1234 e79))) p1231) (V1 3 (0, 4361))))) e79)))))) (Mul (Int 2) (Sum (0, 4365) (Mul (Mul (Mul (Inv (Sum (0, 4367) (Mul p1236 e79))) p1233) (V1 2 (0, 4365))) (Add (V1 3 (0, 4365)) (Mul (Opp (Sum (0, 4369) (Mul (Mul (Inv (Sum (0, 4371) (Mul (Exp (Sum (1, 4372) (Mul (V2 0 (0, 4371) (1, 4372)) (V1 1 (1, 4372))))) e79))) p1235) (V1 3 (0, 4369))))) e79)))))) (Mul (Mul (Inv (Sum (0, 4349) (Mul (Exp (Sum (1, 4350) (Mul (V2 0 (0, 4349) (1, 4350)) (V1 1 (1, 4350))))) e79))) (Exp (Sum (1, 4348) (Mul (V2 0 (0, 4281) (1, 4348)) (V1 1 (1, 4348)))))) (Mul (Inv (Sum (0, 4352) (Mul p1230 e79))) (Exp (Sum (1, 4351) (Mul (V2 0 (0, 4280) (1, 4351)) (V1 1 (1, 4351))))))))) (Opp (Mul (Del (0, 4281) (0, 4280)) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4379) (Pow (Mul (Inv (Sum (0, 4381) (Mul p1240 e79))) p1237) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4383) (Mul (Mul (Inv (Sum (0, 4385) (Mul (Exp (Sum (1, 4386) (Mul (V2 0 (0, 4385) (1, 4386)) (V1 1 (1, 4386))))) e79))) p1239) (V1 2 (0, 4383)))))) (Mul (Mul (Inv (Sum (0, 4374) (Mul (Exp (Sum (1, 4375) (Mul (V2 0 (0, 4374) (1, 4375)) (V1 1 (1, 4375))))) e79))) (Exp (Sum (1, 4373) (Mul (V2 0 (0, 4281) (1, 4373)) (V1 1 (1, 4373)))))) (Mul (Inv (Sum (0, 4377) (Mul p1238 e79))) (Exp (Sum (1, 4376) (Mul (V2 0 (0, 4280) (1, 4376)) (V1 1 (1, 4376)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4388) (Mul (Exp (Sum (1, 4389) (Mul (V2 0 (0, 4388) (1, 4389)) (V1 1 (1, 4389))))) e79))) (Exp (Sum (1, 4387) (Mul (V2 0 (0, 4281) (1, 4387)) (V1 1 (1, 4387)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4391) (Mul (Exp (Sum (1, 4392) (Mul (V2 0 (0, 4391) (1, 4392)) (V1 1 (1, 4392))))) e79))) (Exp (Sum (1, 4390) (Mul (V2 0 (0, 4281) (1, 4390)) (V1 1 (1, 4390))))))) (Opp (V1 2 (0, 4281))))) (Mul (Inv (Sum (0, 4394) (Mul (Exp (Sum (1, 4395) (Mul (V2 0 (0, 4394) (1, 4395)) (V1 1 (1, 4395))))) e79))) (Exp (Sum (1, 4393) (Mul (V2 0 (0, 4280) (1, 4393)) (V1 1 (1, 4393)))))))) (Mul (Mul (Inv (Sum (0, 4397) (Mul (Exp (Sum (1, 4398) (Mul (V2 0 (0, 4397) (1, 4398)) (V1 1 (1, 4398))))) e79))) (Exp (Sum (1, 4396) (Mul (V2 0 (0, 4281) (1, 4396)) (V1 1 (1, 4396)))))) (Mul (Mul (Inv (Sum (0, 4400) (Mul (Exp (Sum (1, 4401) (Mul (V2 0 (0, 4400) (1, 4401)) (V1 1 (1, 4401))))) e79))) (Exp (Sum (1, 4399) (Mul (V2 0 (0, 4280) (1, 4399)) (V1 1 (1, 4399)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4403) (Mul p1242 e79))) (Exp (Sum (1, 4402) (Mul (V2 0 (0, 4280) (1, 4402)) (V1 1 (1, 4402))))))) (Opp (V1 2 (0, 4280))))))) (Add (Mul (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4405) (Mul (Mul (Inv (Sum (0, 4407) (Mul p1244 e79))) p1241) (V1 3 (0, 4405))))) e79)) e79) (Mul e79 (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4409) (Mul (Mul (Inv (Sum (0, 4411) (Mul (Exp (Sum (1, 4412) (Mul (V2 0 (0, 4411) (1, 4412)) (V1 1 (1, 4412))))) e79))) p1243) (V1 3 (0, 4409))))) e79))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4414) (Mul (Exp (Sum (1, 4415) (Mul (V2 0 (0, 4414) (1, 4415)) (V1 1 (1, 4415))))) e79))) (Exp (Sum (1, 4413) (Mul (V2 0 (0, 4281) (1, 4413)) (V1 1 (1, 4413)))))) (Mul (Inv (Sum (0, 4417) (Mul p1246 e79))) (Exp (Sum (1, 4416) (Mul (V2 0 (0, 4281) (1, 4416)) (V1 1 (1, 4416))))))) (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4419) (Mul (Mul (Inv (Sum (0, 4421) (Mul (Exp (Sum (1, 4422) (Mul (V2 0 (0, 4421) (1, 4422)) (V1 1 (1, 4422))))) e79))) p1245) (V1 3 (0, 4419))))) e79))) (Mul (Inv (Sum (0, 4424) (Mul (Exp (Sum (1, 4425) (Mul (V2 0 (0, 4424) (1, 4425)) (V1 1 (1, 4425))))) e79))) (Exp (Sum (1, 4423) (Mul (V2 0 (0, 4280) (1, 4423)) (V1 1 (1, 4423))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4427) (Mul (Exp (Sum (1, 4428) (Mul (V2 0 (0, 4427) (1, 4428)) (V1 1 (1, 4428))))) e79))) (Exp (Sum (1, 4426) (Mul (V2 0 (0, 4281) (1, 4426)) (V1 1 (1, 4426)))))) (Mul (Mul (Mul (Inv (Sum (0, 4430) (Mul (Exp (Sum (1, 4431) (Mul (V2 0 (0, 4430) (1, 4431)) (V1 1 (1, 4431))))) e79))) (Exp (Sum (1, 4429) (Mul (V2 0 (0, 4280) (1, 4429)) (V1 1 (1, 4429)))))) (Mul (Inv (Sum (0, 4433) (Mul p1248 e79))) (Exp (Sum (1, 4432) (Mul (V2 0 (0, 4280) (1, 4432)) (V1 1 (1, 4432))))))) (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4435) (Mul (Mul (Inv (Sum (0, 4437) (Mul (Exp (Sum (1, 4438) (Mul (V2 0 (0, 4437) (1, 4438)) (V1 1 (1, 4438))))) e79))) p1247) (V1 3 (0, 4435))))) e79)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4445) (Mul (Mul (Mul (Inv (Sum (0, 4447) (Mul (Exp (Sum (1, 4448) (Mul (V2 0 (0, 4447) (1, 4448)) (V1 1 (1, 4448))))) e79))) p1249) (Mul (Inv (Sum (0, 4450) (Mul p1252 e79))) (Exp (Sum (1, 4449) (Mul (V2 0 (0, 4445) (1, 4449)) (V1 1 (1, 4449))))))) (Add (V1 3 (0, 4445)) (Mul (Opp (Sum (0, 4452) (Mul (Mul (Inv (Sum (0, 4454) (Mul p1254 e79))) p1251) (V1 3 (0, 4452))))) e79)))))) (Mul (Int 2) (Sum (0, 4456) (Mul (Mul (Mul (Inv (Sum (0, 4458) (Mul p1256 e79))) p1253) (V1 2 (0, 4456))) (Add (V1 3 (0, 4456)) (Mul (Opp (Sum (0, 4460) (Mul (Mul (Inv (Sum (0, 4462) (Mul (Exp (Sum (1, 4463) (Mul (V2 0 (0, 4462) (1, 4463)) (V1 1 (1, 4463))))) e79))) p1255) (V1 3 (0, 4460))))) e79)))))) (Mul (Mul (Inv (Sum (0, 4440) (Mul (Exp (Sum (1, 4441) (Mul (V2 0 (0, 4440) (1, 4441)) (V1 1 (1, 4441))))) e79))) (Exp (Sum (1, 4439) (Mul (V2 0 (0, 4281) (1, 4439)) (V1 1 (1, 4439)))))) (Mul (Inv (Sum (0, 4443) (Mul p1250 e79))) (Exp (Sum (1, 4442) (Mul (V2 0 (0, 4280) (1, 4442)) (V1 1 (1, 4442))))))))))))) (Add (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4470) (Pow (Mul (Inv (Sum (0, 4472) (Mul (Exp (Sum (1, 4473) (Mul (V2 0 (0, 4472) (1, 4473)) (V1 1 (1, 4473))))) e79))) (Exp (Sum (1, 4471) (Mul (V2 0 (0, 4470) (1, 4471)) (V1 1 (1, 4471)))))) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4474) (Mul (Mul (Inv (Sum (0, 4476) (Mul (Exp (Sum (1, 4477) (Mul (V2 0 (0, 4476) (1, 4477)) (V1 1 (1, 4477))))) e79))) (Exp (Sum (1, 4475) (Mul (V2 0 (0, 4474) (1, 4475)) (V1 1 (1, 4475)))))) (V1 2 (0, 4474)))))) (Mul (Mul (Inv (Sum (0, 4465) (Mul (Exp (Sum (1, 4466) (Mul (V2 0 (0, 4465) (1, 4466)) (V1 1 (1, 4466))))) e79))) (Exp (Sum (1, 4464) (Mul (V2 0 (0, 4281) (1, 4464)) (V1 1 (1, 4464)))))) (Mul (Inv (Sum (0, 4468) (Mul (Exp (Sum (1, 4469) (Mul (V2 0 (0, 4468) (1, 4469)) (V1 1 (1, 4469))))) e79))) (Exp (Sum (1, 4467) (Mul (V2 0 (0, 4280) (1, 4467)) (V1 1 (1, 4467)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4479) (Mul (Exp (Sum (1, 4480) (Mul (V2 0 (0, 4479) (1, 4480)) (V1 1 (1, 4480))))) e79))) (Exp (Sum (1, 4478) (Mul (V2 0 (0, 4281) (1, 4478)) (V1 1 (1, 4478)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4482) (Mul (Exp (Sum (1, 4483) (Mul (V2 0 (0, 4482) (1, 4483)) (V1 1 (1, 4483))))) e79))) (Exp (Sum (1, 4481) (Mul (V2 0 (0, 4281) (1, 4481)) (V1 1 (1, 4481))))))) (Opp (V1 2 (0, 4281))))) (Mul (Inv (Sum (0, 4485) (Mul (Exp (Sum (1, 4486) (Mul (V2 0 (0, 4485) (1, 4486)) (V1 1 (1, 4486))))) e79))) (Exp (Sum (1, 4484) (Mul (V2 0 (0, 4280) (1, 4484)) (V1 1 (1, 4484)))))))) (Mul (Mul (Inv (Sum (0, 4488) (Mul (Exp (Sum (1, 4489) (Mul (V2 0 (0, 4488) (1, 4489)) (V1 1 (1, 4489))))) e79))) (Exp (Sum (1, 4487) (Mul (V2 0 (0, 4281) (1, 4487)) (V1 1 (1, 4487)))))) (Mul (Mul (Inv (Sum (0, 4491) (Mul (Exp (Sum (1, 4492) (Mul (V2 0 (0, 4491) (1, 4492)) (V1 1 (1, 4492))))) e79))) (Exp (Sum (1, 4490) (Mul (V2 0 (0, 4280) (1, 4490)) (V1 1 (1, 4490)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4494) (Mul (Exp (Sum (1, 4495) (Mul (V2 0 (0, 4494) (1, 4495)) (V1 1 (1, 4495))))) e79))) (Exp (Sum (1, 4493) (Mul (V2 0 (0, 4280) (1, 4493)) (V1 1 (1, 4493))))))) (Opp (V1 2 (0, 4280))))))) (Add (Mul (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4496) (Mul (Mul (Inv (Sum (0, 4498) (Mul (Exp (Sum (1, 4499) (Mul (V2 0 (0, 4498) (1, 4499)) (V1 1 (1, 4499))))) e79))) (Exp (Sum (1, 4497) (Mul (V2 0 (0, 4496) (1, 4497)) (V1 1 (1, 4497)))))) (V1 3 (0, 4496))))) e79)) e79) (Mul e79 (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4500) (Mul (Mul (Inv (Sum (0, 4502) (Mul (Exp (Sum (1, 4503) (Mul (V2 0 (0, 4502) (1, 4503)) (V1 1 (1, 4503))))) e79))) (Exp (Sum (1, 4501) (Mul (V2 0 (0, 4500) (1, 4501)) (V1 1 (1, 4501)))))) (V1 3 (0, 4500))))) e79))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4505) (Mul (Exp (Sum (1, 4506) (Mul (V2 0 (0, 4505) (1, 4506)) (V1 1 (1, 4506))))) e79))) (Exp (Sum (1, 4504) (Mul (V2 0 (0, 4281) (1, 4504)) (V1 1 (1, 4504)))))) (Mul (Inv (Sum (0, 4508) (Mul (Exp (Sum (1, 4509) (Mul (V2 0 (0, 4508) (1, 4509)) (V1 1 (1, 4509))))) e79))) (Exp (Sum (1, 4507) (Mul (V2 0 (0, 4281) (1, 4507)) (V1 1 (1, 4507))))))) (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4510) (Mul (Mul (Inv (Sum (0, 4512) (Mul (Exp (Sum (1, 4513) (Mul (V2 0 (0, 4512) (1, 4513)) (V1 1 (1, 4513))))) e79))) (Exp (Sum (1, 4511) (Mul (V2 0 (0, 4510) (1, 4511)) (V1 1 (1, 4511)))))) (V1 3 (0, 4510))))) e79))) (Mul (Inv (Sum (0, 4515) (Mul (Exp (Sum (1, 4516) (Mul (V2 0 (0, 4515) (1, 4516)) (V1 1 (1, 4516))))) e79))) (Exp (Sum (1, 4514) (Mul (V2 0 (0, 4280) (1, 4514)) (V1 1 (1, 4514))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4518) (Mul (Exp (Sum (1, 4519) (Mul (V2 0 (0, 4518) (1, 4519)) (V1 1 (1, 4519))))) e79))) (Exp (Sum (1, 4517) (Mul (V2 0 (0, 4281) (1, 4517)) (V1 1 (1, 4517)))))) (Mul (Mul (Mul (Inv (Sum (0, 4521) (Mul (Exp (Sum (1, 4522) (Mul (V2 0 (0, 4521) (1, 4522)) (V1 1 (1, 4522))))) e79))) (Exp (Sum (1, 4520) (Mul (V2 0 (0, 4280) (1, 4520)) (V1 1 (1, 4520)))))) (Mul (Inv (Sum (0, 4524) (Mul (Exp (Sum (1, 4525) (Mul (V2 0 (0, 4524) (1, 4525)) (V1 1 (1, 4525))))) e79))) (Exp (Sum (1, 4523) (Mul (V2 0 (0, 4280) (1, 4523)) (V1 1 (1, 4523))))))) (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4526) (Mul (Mul (Inv (Sum (0, 4528) (Mul (Exp (Sum (1, 4529) (Mul (V2 0 (0, 4528) (1, 4529)) (V1 1 (1, 4529))))) e79))) (Exp (Sum (1, 4527) (Mul (V2 0 (0, 4526) (1, 4527)) (V1 1 (1, 4527)))))) (V1 3 (0, 4526))))) e79)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4536) (Mul (Mul (Mul (Inv (Sum (0, 4538) (Mul (Exp (Sum (1, 4539) (Mul (V2 0 (0, 4538) (1, 4539)) (V1 1 (1, 4539))))) e79))) (Exp (Sum (1, 4537) (Mul (V2 0 (0, 4536) (1, 4537)) (V1 1 (1, 4537)))))) (Mul (Inv (Sum (0, 4541) (Mul (Exp (Sum (1, 4542) (Mul (V2 0 (0, 4541) (1, 4542)) (V1 1 (1, 4542))))) e79))) (Exp (Sum (1, 4540) (Mul (V2 0 (0, 4536) (1, 4540)) (V1 1 (1, 4540))))))) (Add (V1 3 (0, 4536)) (Mul (Opp (Sum (0, 4543) (Mul (Mul (Inv (Sum (0, 4545) (Mul (Exp (Sum (1, 4546) (Mul (V2 0 (0, 4545) (1, 4546)) (V1 1 (1, 4546))))) e79))) (Exp (Sum (1, 4544) (Mul (V2 0 (0, 4543) (1, 4544)) (V1 1 (1, 4544)))))) (V1 3 (0, 4543))))) e79)))))) (Mul (Int 2) (Sum (0, 4547) (Mul (Mul (Mul (Inv (Sum (0, 4549) (Mul (Exp (Sum (1, 4550) (Mul (V2 0 (0, 4549) (1, 4550)) (V1 1 (1, 4550))))) e79))) (Exp (Sum (1, 4548) (Mul (V2 0 (0, 4547) (1, 4548)) (V1 1 (1, 4548)))))) (V1 2 (0, 4547))) (Add (V1 3 (0, 4547)) (Mul (Opp (Sum (0, 4551) (Mul (Mul (Inv (Sum (0, 4553) (Mul (Exp (Sum (1, 4554) (Mul (V2 0 (0, 4553) (1, 4554)) (V1 1 (1, 4554))))) e79))) (Exp (Sum (1, 4552) (Mul (V2 0 (0, 4551) (1, 4552)) (V1 1 (1, 4552)))))) (V1 3 (0, 4551))))) e79)))))) (Mul (Mul (Inv (Sum (0, 4531) (Mul (Exp (Sum (1, 4532) (Mul (V2 0 (0, 4531) (1, 4532)) (V1 1 (1, 4532))))) e79))) (Exp (Sum (1, 4530) (Mul (V2 0 (0, 4281) (1, 4530)) (V1 1 (1, 4530)))))) (Mul (Inv (Sum (0, 4534) (Mul (Exp (Sum (1, 4535) (Mul (V2 0 (0, 4534) (1, 4535)) (V1 1 (1, 4535))))) e79))) (Exp (Sum (1, 4533) (Mul (V2 0 (0, 4280) (1, 4533)) (V1 1 (1, 4533))))))))) (Opp (Mul (Del (0, 4281) (0, 4280)) (Add (Add (Add (Mul (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 4561) (Pow (Mul (Inv (Sum (0, 4563) (Mul (Exp (Sum (1, 4564) (Mul (V2 0 (0, 4563) (1, 4564)) (V1 1 (1, 4564))))) e79))) (Exp (Sum (1, 4562) (Mul (V2 0 (0, 4561) (1, 4562)) (V1 1 (1, 4562)))))) 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 4565) (Mul (Mul (Inv (Sum (0, 4567) (Mul (Exp (Sum (1, 4568) (Mul (V2 0 (0, 4567) (1, 4568)) (V1 1 (1, 4568))))) e79))) (Exp (Sum (1, 4566) (Mul (V2 0 (0, 4565) (1, 4566)) (V1 1 (1, 4566)))))) (V1 2 (0, 4565)))))) (Mul (Mul (Inv (Sum (0, 4556) (Mul (Exp (Sum (1, 4557) (Mul (V2 0 (0, 4556) (1, 4557)) (V1 1 (1, 4557))))) e79))) (Exp (Sum (1, 4555) (Mul (V2 0 (0, 4281) (1, 4555)) (V1 1 (1, 4555)))))) (Mul (Inv (Sum (0, 4559) (Mul (Exp (Sum (1, 4560) (Mul (V2 0 (0, 4559) (1, 4560)) (V1 1 (1, 4560))))) e79))) (Exp (Sum (1, 4558) (Mul (V2 0 (0, 4280) (1, 4558)) (V1 1 (1, 4558)))))))) (Mul (Mul (Mul (Inv (Sum (0, 4570) (Mul (Exp (Sum (1, 4571) (Mul (V2 0 (0, 4570) (1, 4571)) (V1 1 (1, 4571))))) e79))) (Exp (Sum (1, 4569) (Mul (V2 0 (0, 4281) (1, 4569)) (V1 1 (1, 4569)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4573) (Mul (Exp (Sum (1, 4574) (Mul (V2 0 (0, 4573) (1, 4574)) (V1 1 (1, 4574))))) e79))) (Exp (Sum (1, 4572) (Mul (V2 0 (0, 4281) (1, 4572)) (V1 1 (1, 4572))))))) (Opp (V1 2 (0, 4281))))) (Mul (Inv (Sum (0, 4576) (Mul (Exp (Sum (1, 4577) (Mul (V2 0 (0, 4576) (1, 4577)) (V1 1 (1, 4577))))) e79))) (Exp (Sum (1, 4575) (Mul (V2 0 (0, 4280) (1, 4575)) (V1 1 (1, 4575)))))))) (Mul (Mul (Inv (Sum (0, 4579) (Mul (Exp (Sum (1, 4580) (Mul (V2 0 (0, 4579) (1, 4580)) (V1 1 (1, 4580))))) e79))) (Exp (Sum (1, 4578) (Mul (V2 0 (0, 4281) (1, 4578)) (V1 1 (1, 4578)))))) (Mul (Mul (Inv (Sum (0, 4582) (Mul (Exp (Sum (1, 4583) (Mul (V2 0 (0, 4582) (1, 4583)) (V1 1 (1, 4583))))) e79))) (Exp (Sum (1, 4581) (Mul (V2 0 (0, 4280) (1, 4581)) (V1 1 (1, 4581)))))) (Add (Mul (Int 2) (Mul (Inv (Sum (0, 4585) (Mul (Exp (Sum (1, 4586) (Mul (V2 0 (0, 4585) (1, 4586)) (V1 1 (1, 4586))))) e79))) (Exp (Sum (1, 4584) (Mul (V2 0 (0, 4280) (1, 4584)) (V1 1 (1, 4584))))))) (Opp (V1 2 (0, 4280))))))) (Add (Mul (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4587) (Mul (Mul (Inv (Sum (0, 4589) (Mul (Exp (Sum (1, 4590) (Mul (V2 0 (0, 4589) (1, 4590)) (V1 1 (1, 4590))))) e79))) (Exp (Sum (1, 4588) (Mul (V2 0 (0, 4587) (1, 4588)) (V1 1 (1, 4588)))))) (V1 3 (0, 4587))))) e79)) e79) (Mul e79 (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4591) (Mul (Mul (Inv (Sum (0, 4593) (Mul (Exp (Sum (1, 4594) (Mul (V2 0 (0, 4593) (1, 4594)) (V1 1 (1, 4594))))) e79))) (Exp (Sum (1, 4592) (Mul (V2 0 (0, 4591) (1, 4592)) (V1 1 (1, 4592)))))) (V1 3 (0, 4591))))) e79))))) (Mul (Int 2) (Mul (Mul (Mul (Mul (Inv (Sum (0, 4596) (Mul (Exp (Sum (1, 4597) (Mul (V2 0 (0, 4596) (1, 4597)) (V1 1 (1, 4597))))) e79))) (Exp (Sum (1, 4595) (Mul (V2 0 (0, 4281) (1, 4595)) (V1 1 (1, 4595)))))) (Mul (Inv (Sum (0, 4599) (Mul (Exp (Sum (1, 4600) (Mul (V2 0 (0, 4599) (1, 4600)) (V1 1 (1, 4600))))) e79))) (Exp (Sum (1, 4598) (Mul (V2 0 (0, 4281) (1, 4598)) (V1 1 (1, 4598))))))) (Add (V1 3 (0, 4281)) (Mul (Opp (Sum (0, 4601) (Mul (Mul (Inv (Sum (0, 4603) (Mul (Exp (Sum (1, 4604) (Mul (V2 0 (0, 4603) (1, 4604)) (V1 1 (1, 4604))))) e79))) (Exp (Sum (1, 4602) (Mul (V2 0 (0, 4601) (1, 4602)) (V1 1 (1, 4602)))))) (V1 3 (0, 4601))))) e79))) (Mul (Inv (Sum (0, 4606) (Mul (Exp (Sum (1, 4607) (Mul (V2 0 (0, 4606) (1, 4607)) (V1 1 (1, 4607))))) e79))) (Exp (Sum (1, 4605) (Mul (V2 0 (0, 4280) (1, 4605)) (V1 1 (1, 4605))))))))) (Mul (Int 2) (Mul (Mul (Inv (Sum (0, 4609) (Mul (Exp (Sum (1, 4610) (Mul (V2 0 (0, 4609) (1, 4610)) (V1 1 (1, 4610))))) e79))) (Exp (Sum (1, 4608) (Mul (V2 0 (0, 4281) (1, 4608)) (V1 1 (1, 4608)))))) (Mul (Mul (Mul (Inv (Sum (0, 4612) (Mul (Exp (Sum (1, 4613) (Mul (V2 0 (0, 4612) (1, 4613)) (V1 1 (1, 4613))))) e79))) (Exp (Sum (1, 4611) (Mul (V2 0 (0, 4280) (1, 4611)) (V1 1 (1, 4611)))))) (Mul (Inv (Sum (0, 4615) (Mul (Exp (Sum (1, 4616) (Mul (V2 0 (0, 4615) (1, 4616)) (V1 1 (1, 4616))))) e79))) (Exp (Sum (1, 4614) (Mul (V2 0 (0, 4280) (1, 4614)) (V1 1 (1, 4614))))))) (Add (V1 3 (0, 4280)) (Mul (Opp (Sum (0, 4617) (Mul (Mul (Inv (Sum (0, 4619) (Mul (Exp (Sum (1, 4620) (Mul (V2 0 (0, 4619) (1, 4620)) (V1 1 (1, 4620))))) e79))) (Exp (Sum (1, 4618) (Mul (V2 0 (0, 4617) (1, 4618)) (V1 1 (1, 4618)))))) (V1 3 (0, 4617))))) e79)))))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 4627) (Mul (Mul (Mul (Inv (Sum (0, 4629) (Mul (Exp (Sum (1, 4630) (Mul (V2 0 (0, 4629) (1, 4630)) (V1 1 (1, 4630))))) e79))) (Exp (Sum (1, 4628) (Mul (V2 0 (0, 4627) (1, 4628)) (V1 1 (1, 4628)))))) (Mul (Inv (Sum (0, 4632) (Mul (Exp (Sum (1, 4633) (Mul (V2 0 (0, 4632) (1, 4633)) (V1 1 (1, 4633))))) e79))) (Exp (Sum (1, 4631) (Mul (V2 0 (0, 4627) (1, 4631)) (V1 1 (1, 4631))))))) (Add (V1 3 (0, 4627)) (Mul (Opp (Sum (0, 4634) (Mul (Mul (Inv (Sum (0, 4636) (Mul (Exp (Sum (1, 4637) (Mul (V2 0 (0, 4636) (1, 4637)) (V1 1 (1, 4637))))) e79))) (Exp (Sum (1, 4635) (Mul (V2 0 (0, 4634) (1, 4635)) (V1 1 (1, 4635)))))) (V1 3 (0, 4634))))) e79)))))) (Mul (Int 2) (Sum (0, 4638) (Mul (Mul (Mul (Inv (Sum (0, 4640) (Mul (Exp (Sum (1, 4641) (Mul (V2 0 (0, 4640) (1, 4641)) (V1 1 (1, 4641))))) e79))) (Exp (Sum (1, 4639) (Mul (V2 0 (0, 4638) (1, 4639)) (V1 1 (1, 4639)))))) (V1 2 (0, 4638))) (Add (V1 3 (0, 4638)) (Mul (Opp (Sum (0, 4642) (Mul (Mul (Inv (Sum (0, 4644) (Mul (Exp (Sum (1, 4645) (Mul (V2 0 (0, 4644) (1, 4645)) (V1 1 (1, 4645))))) e79))) (Exp (Sum (1, 4643) (Mul (V2 0 (0, 4642) (1, 4643)) (V1 1 (1, 4643)))))) (V1 3 (0, 4642))))) e79)))))) (Mul (Mul (Inv (Sum (0, 4622) (Mul (Exp (Sum (1, 4623) (Mul (V2 0 (0, 4622) (1, 4623)) (V1 1 (1, 4623))))) e79))) (Exp (Sum (1, 4621) (Mul (V2 0 (0, 4281) (1, 4621)) (V1 1 (1, 4621)))))) (Mul (Inv (Sum (0, 4625) (Mul (Exp (Sum (1, 4626) (Mul (V2 0 (0, 4625) (1, 4626)) (V1 1 (1, 4626))))) e79))) (Exp (Sum (1, 4624) (Mul (V2 0 (0, 4280) (1, 4624)) (V1 1 (1, 4624)))))))))))))))%N.
Definition e471 : ex := (Sum (0, 4280) p1283)%N.
Definition e472 : ex := (Mul e84 e470)%N.
Definition e473 : ex := (Mul e84 e471)%N.
Definition e474 : ex := (Mul e468 e84)%N.
Definition e475 : ex := (Mul e84 e468)%N.
Definition e476 : ex := (Mul e84 e469)%N.
(* total(total((v[k] - v[l])**2*(W_g() - hadamard(identity(n), W_g()))[k, l], k), l)/2 <= total(total((absolute((W_g() - hadamard(identity(n), W_g()))[k, l]) + (W_g() - hadamard(identity(n), W_g()))[k, l])*(v[k]**2 + v[l]**2), k), l)/2, by replace *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l)) / 2
  <= sum n (fun l => sum n (fun k => (v k ^ 2 + v l ^ 2) * (Rabs (madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l) + madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l))) / 2.
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e470 e471 _ (fun sv Wv SFv => (step_303 n d A b g v x Hs_n Hs_d)) (nil_replaced Ev rv)) e472 e473.
  equal Q2 e474 e475.
  equal Q3 e476 e466.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e477 : ex := (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul p1278 p1104))) e84)%N.
(* total(total((v[k] - v[l])**2*W_g()[k, l], k), l)/2 <= total(total((v[k] - v[l])**2*(W_g() - hadamard(identity(n), W_g()))[k, l], k), l)/2, by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b g v x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * W_g n d A b g x k l)) / 2
  <= sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (W_g n d A b g x) (mopp (hadm idm (W_g n d A b g x))) k l)) / 2.
Proof.
  intros n d A b g v x Hs_n Hs_d.
  setting [n; d] [] [v; x; b; g] [A] [] [].
  equal Q1 e477 e474.
  exact (Req_le _ _ Q1).
Qed.

Definition e478 : ex := (Mul p1170 p1080)%N.
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
  assert (P1 : den Ev rv e477 <= den Ev rv e474) by (exact (line_1_1 n d A b g v x Hs_n Hs_d)).
  assert (P2 : den Ev rv e474 <= den Ev rv e466) by (exact (line_1_2 n d A b g v x Hs_n Hs_d)).
  assert (P3 : den Ev rv e466 <= den Ev rv e467) by (exact (line_1_3 n d A b g v x Hs_n Hs_d)).
  assert (P4 : den Ev rv e467 <= den Ev rv e478) by (exact (line_1_4 n d A b g v x zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b g v x zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (inequality_1 n d A b g v x zeta Hs_n Hs_d Hh2 Hh3 Hh4 Hh5 Hh6 Hh1).
Qed.

Definition e479 : ex := (Add (Mul (Int 1590660727) (Inv (Int 2500000000))) e48)%N.
Definition e480 : ex := (Add e29 (Opp (Mul (Int 6362642907) (Inv (Int 10000000000)))))%N.
Definition p1294 : ex := (Add (Add (Add (Opp (Int 8)) (Opp (Mul (Int 108) (Pow e29 2%nat)))) (Mul (Int 57) e29)) (Mul (Int 60) (Pow e29 3%nat)))%N.
Definition e481 : ex := (Add e11 (Opp p1294))%N.
Definition e482 : ex := (Add p1294 (Opp e11))%N.
Definition e484 : ex := (Add (Min (0, 20000) (V1 2 (0, 20000))) (Opp e11))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b g v x : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  defined (env_of [n; d] [zeta] [v; x; b; g] [A]) (ienv_of []) e477 /\
  defined (env_of [n; d] [zeta] [v; x; b; g] [A]) (ienv_of []) e478.
Proof.
  intros n d A b g v x zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [v; x; b; g] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e484 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e483 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e482 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e481 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e480 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e479 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.
