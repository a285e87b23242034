(* Lipschitz constant of the Hessian, sharp: the best Lipschitz constant of the Hessian. The claim sharp-hessian-lipschitz of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require sharp_third.
Open Scope R_scope.

(* What is claimed. *)

(* inner(z, (H(y) - H(x))*z) <= C_3()*norm(y - x)*norm(z)**2*spectral_norm(A)**3 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  inner d z (mulv d (madd (H n d A b y) (mopp (H n d A b x))) z)
  <= norm d z ^ 2 * spectral n d A ^ 3 * C_3 zeta * norm d (vadd y (vopp x)).

(* -inner(z, (H(y) - H(x))*z) <= C_3()*norm(y - x)*norm(z)**2*spectral_norm(A)**3 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  - inner d z (mulv d (madd (H n d A b y) (mopp (H n d A b x))) z)
  <= norm d z ^ 2 * spectral n d A ^ 3 * C_3 zeta * norm d (vadd y (vopp x)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat)%N.
Definition e21 : ex := (Sc 0)%N.
Definition p3 : ex := (Mul (Mul (Int 4) (Sqrt (Int 2))) (Pow e21 2%nat))%N.
Definition e68 : ex := (Opp e21)%N.
Definition p5 : ex := (Mul p3 (Add (Int 1) e68))%N.
Definition p6 : ex := (Add (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow e21 2%nat)))) (Mul (Int 15) e21))%N.
Definition e106 : ex := (Mul p5 p6)%N.
Definition p8 : ex := (Mul p1 e106)%N.
Definition p9 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p10 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p9))%N.
Definition p11 : ex := (Sqrt (Sum (0, 20001) (Pow p10 2%nat)))%N.
Definition e1 : ex := (Mul p8 p11)%N.
Definition p13 : ex := (Mul (Mul (Mul p3 p1) (Add (Int 1) e68)) p6)%N.
Definition e2 : ex := (Mul p13 p11)%N.
(* C_3()*norm(A*(y - x))*norm(v)**2 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by same *)
Lemma step_1 :
  forall (n d : nat) (A : mat) (v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v ^ 2 * C_3 zeta * norm n (mulv d A (vadd y (vopp x)))
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A v x y zeta Hs_n Hs_d.
  setting [n; d] [zeta] [v; y; x] [A] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition p15 : ex := (Pow (Add (Opp (V1 1 (0, 20005))) (V1 1 (0, 20004))) 2%nat)%N.
Definition e24 : ex := (Sc 1)%N.
Definition p17 : ex := (Add (V1 3 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p18 : ex := (Add (V1 2 (1, 20000)) (Mul e24 p17))%N.
Definition p19 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p18))) (Int 1))))%N.
Definition p20 : ex := (Mul p19 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p18))))%N.
Definition p21 : ex := (Mul p19 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p18))))%N.
Definition p22 : ex := (Mul p19 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p18))))%N.
Definition p23 : ex := (Mul p21 p22)%N.
Definition p24 : ex := (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p20 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p20 (V1 0 (0, 20002)))))) p23) (Mul (Mul p21 (Add (Mul (Int 2) p21) (Opp (V1 0 (0, 20004))))) p22)) (Mul p21 (Mul p22 (Add (Mul (Int 2) p22) (Opp (V1 0 (0, 20005)))))))%N.
Definition p25 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p17))%N.
Definition p26 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p17))%N.
Definition p27 : ex := (Mul (Opp (Sum (0, 20002) (Mul p20 p26))) (Int 1))%N.
Definition p28 : ex := (Add p25 p27)%N.
Definition p29 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p17))%N.
Definition p30 : ex := (Add p29 p27)%N.
Definition p31 : ex := (Mul p21 p21)%N.
Definition p32 : ex := (Mul p22 p22)%N.
Definition p33 : ex := (Mul p19 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p18))))%N.
Definition p34 : ex := (Mul p33 p33)%N.
Definition p35 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p17))%N.
Definition p36 : ex := (Add p35 p27)%N.
Definition p37 : ex := (Mul p33 (V1 0 (0, 20003)))%N.
Definition e3 : ex := (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul p15 (Add (Add (Add (Mul p24 (Add (Mul p28 (Int 1)) (Mul (Int 1) p30))) (Mul (Int 2) (Mul (Mul p31 p28) p22))) (Mul (Int 2) (Mul p21 (Mul p32 p30)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p34 p36)))) (Mul (Int 2) (Sum (0, 20003) (Mul p37 p36)))) p23))))) (Inv (Int 2)))%N.
Definition p39 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat))) 2%nat)%N.
Definition p40 : ex := (Mul p39 e106)%N.
Definition p41 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p17))%N.
Definition p42 : ex := (Sqrt (Sum (0, 20001) (Pow p41 2%nat)))%N.
Definition e4 : ex := (Mul p40 p42)%N.
(* total(total((v[k] - v[l])**2*(hadamard(W(x + s*(y - x)), (A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n))*ones(n).T + ones(n)*(A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n)).T) + 2*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n))*f(x + s*(y - x)).T + 2*f(x + s*(y - x))*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n)).T + (-6*inner(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n)) + 2*inner(hadamard(f(x + s*(y - x)), b), A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n)))*f(x + s*(y - x))*f(x + s*(y - x)).T)[k, l], k), l)/2 <= C_3()*norm(A*(y - x))*norm(v)**2, by instance *)
Lemma step_2 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd x (vscal s (vadd y (vopp x))))) (madd (outer (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))))) (mscal 2 (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones))) + 2 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) b) (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones))) (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x))))))) k l)) / 2
  <= norm n v ^ 2 * C_3 zeta * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta; s] [b; v; x; y] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (sharp_third.inequality_1 n d A b (mulv d A (vadd y (vopp x))) v (vadd x (vscal s (vadd y (vopp x)))) zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  exact (P1).
Qed.

Definition e5 : ex := (Mul (Mul (Mul (Mul p3 p39) (Add (Int 1) e68)) p6) p42)%N.
(* total(total((v[k] - v[l])**2*(hadamard(W(x + s*(y - x)), (A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n))*ones(n).T + ones(n)*(A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n)).T) + 2*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n))*f(x + s*(y - x)).T + 2*f(x + s*(y - x))*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n)).T + (-6*inner(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n)) + 2*inner(hadamard(f(x + s*(y - x)), b), A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n)))*f(x + s*(y - x))*f(x + s*(y - x)).T)[k, l], k), l)/2 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by transitive *)
Lemma step_3 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd x (vscal s (vadd y (vopp x))))) (madd (outer (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))))) (mscal 2 (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones))) + 2 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) b) (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones))) (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x))))))) k l)) / 2
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta; s] [b; v; x; y] [A] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (step_2 n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_1 n d A v x y zeta Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p45 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p46 : ex := (Add (V1 1 (1, 20000)) (Mul e21 p45))%N.
Definition p47 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p46))) (Int 1))))%N.
Definition p48 : ex := (Mul p47 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p46))))%N.
Definition p49 : ex := (Mul p47 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p46))))%N.
Definition p50 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p48) (Opp (Mul p48 p49)))%N.
Definition p51 : ex := (Mul p47 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p46))))%N.
Definition p52 : ex := (Add p49 (Opp (V1 3 (0, 20002))))%N.
Definition p53 : ex := (Sum (0, 20002) (Mul p50 p52))%N.
Definition p54 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p50 (Add (Mul (Del (0, 20002) (0, 20003)) p49) (Opp (Mul p49 p51))))) (Mul (Del (0, 20004) (0, 20003)) p53)) (Opp (Mul p48 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p51) (Opp (Mul p51 p49))) p52))))) (Opp (Mul p53 p51))) (V1 0 (0, 20003)))))%N.
Definition e9 : ex := (Sum (0, 20004) p54)%N.
Definition e6 : ex := (D (T0 0) e9)%N.
Definition p57 : ex := (Pow (Add (Opp (V1 0 (0, 20005))) (V1 0 (0, 20004))) 2%nat)%N.
Definition p58 : ex := (Mul p47 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p46))))%N.
Definition p59 : ex := (Mul p48 p58)%N.
Definition p60 : ex := (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p49 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p49 (V1 3 (0, 20002)))))) p59) (Mul (Mul p48 (Add (Mul (Int 2) p48) (Opp (V1 3 (0, 20004))))) p58)) (Mul p48 (Mul p58 (Add (Mul (Int 2) p58) (Opp (V1 3 (0, 20005)))))))%N.
Definition p61 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p45))%N.
Definition p62 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p45))%N.
Definition p63 : ex := (Mul (Opp (Sum (0, 20002) (Mul p49 p62))) (Int 1))%N.
Definition p64 : ex := (Add p61 p63)%N.
Definition p65 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p45))%N.
Definition p66 : ex := (Add p65 p63)%N.
Definition p67 : ex := (Mul p48 p48)%N.
Definition p68 : ex := (Mul p58 p58)%N.
Definition p69 : ex := (Mul p51 p51)%N.
Definition p70 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p45))%N.
Definition p71 : ex := (Add p70 p63)%N.
Definition p72 : ex := (Mul p51 (V1 3 (0, 20003)))%N.
Definition e7 : ex := (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul p57 (Add (Add (Add (Mul p60 (Add (Mul p64 (Int 1)) (Mul (Int 1) p66))) (Mul (Int 2) (Mul (Mul p67 p64) p58))) (Mul (Int 2) (Mul p48 (Mul p68 p66)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p69 p71)))) (Mul (Int 2) (Sum (0, 20003) (Mul p72 p71)))) p59))))) (Inv (Int 2)))%N.
(* D(inner(v, B(x + s*(y - x))*v), s) <= total(total((v[k] - v[l])**2*(hadamard(W(x + s*(y - x)), (A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n))*ones(n).T + ones(n)*(A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n)).T) + 2*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n))*f(x + s*(y - x)).T + 2*f(x + s*(y - x))*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n)).T + (-6*inner(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n)) + 2*inner(hadamard(f(x + s*(y - x)), b), A*(y - x) - inner(f(x + s*(y - x)), A*(y - x))*ones(n)))*f(x + s*(y - x))*f(x + s*(y - x)).T)[k, l], k), l)/2, by same *)
Lemma step_4 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun s => inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v)) s
  <= sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd x (vscal s (vadd y (vopp x))))) (madd (outer (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones)) ones) (outer ones (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))))) (mscal 2 (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones))) + 2 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) b) (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones))) (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x))))))) k l)) / 2.
Proof.
  intros n d A b s v x y Hs_n Hs_d.
  setting [n; d] [s] [v; x; y; b] [A] [] [].
  equal Q1 e6 e7.
  exact (Req_le _ _ Q1).
Qed.

Definition e8 : ex := (Mul (Mul (Mul (Mul (Mul (Mul (Int 4) (Sqrt (Int 2))) (Pow e24 2%nat)) p1) (Add (Int 1) (Opp e24))) (Add (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow e24 2%nat)))) (Mul (Int 15) e24))) (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p45)) 2%nat))))%N.
(* D(inner(v, B(x + s*(y - x))*v), s) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by transitive *)
Lemma step_5 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  Derive (fun s => inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v)) s
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [s; zeta] [v; x; y; b] [A] [] [].
  assert (P1 : den Ev rv e6 <= den Ev rv e7) by (exact (step_4 n d A b s v x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e7 <= den Ev rv e8) by (exact (step_3 n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma slope_1 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  is_derive (fun s => inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v)) s
    (Derive (fun s => inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v)) s).
Proof.
  intros n d A b s v x y Hs_n Hs_d.
  setting [n; d] [s] [v; x; y; b] [A] [] [].
  derivative (nil_nonzero Ev) (T0 0)%N e9 e6.
Qed.

Definition p75 : ex := (Add (V1 2 (1, 20000)) (Mul (Int 1) p17))%N.
Definition p76 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p75))) (Int 1))))%N.
Definition p77 : ex := (Mul p76 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p75))))%N.
Definition p78 : ex := (Mul p76 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p75))))%N.
Definition p79 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p77) (Opp (Mul p77 p78)))%N.
Definition p80 : ex := (Mul p76 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p75))))%N.
Definition p81 : ex := (Add p78 (Opp (V1 0 (0, 20002))))%N.
Definition p82 : ex := (Sum (0, 20002) (Mul p79 p81))%N.
Definition p83 : ex := (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p79 (Add (Mul (Del (0, 20002) (0, 20003)) p78) (Opp (Mul p78 p80))))) (Mul (Del (0, 20004) (0, 20003)) p82)) (Opp (Mul p77 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p80) (Opp (Mul p80 p78))) p81))))) (Opp (Mul p82 p80))) (V1 1 (0, 20003))))))%N.
Definition e20 : ex := (Int 0)%N.
Definition p85 : ex := (Add (V1 2 (1, 20000)) (Mul e20 p17))%N.
Definition p86 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p85))) (Int 1))))%N.
Definition p87 : ex := (Mul p86 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p85))))%N.
Definition p88 : ex := (Mul p86 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p85))))%N.
Definition p89 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p87) (Opp (Mul p87 p88)))%N.
Definition p90 : ex := (Mul p86 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p85))))%N.
Definition p91 : ex := (Add p88 (Opp (V1 0 (0, 20002))))%N.
Definition p92 : ex := (Sum (0, 20002) (Mul p89 p91))%N.
Definition p93 : ex := (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p89 (Add (Mul (Del (0, 20002) (0, 20003)) p88) (Opp (Mul p88 p90))))) (Mul (Del (0, 20004) (0, 20003)) p92)) (Opp (Mul p87 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p90) (Opp (Mul p90 p88))) p91))))) (Opp (Mul p92 p90))) (V1 1 (0, 20003))))))%N.
Definition p94 : ex := (Opp p93)%N.
Definition e10 : ex := (Add p83 p94)%N.
Definition p96 : ex := (Add (Add (V1 2 (1, 20000)) (V1 3 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p97 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p96))) (Int 1))))%N.
Definition p98 : ex := (Mul p97 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p96))))%N.
Definition p99 : ex := (Mul p97 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p96))))%N.
Definition p100 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p98) (Opp (Mul p98 p99)))%N.
Definition p101 : ex := (Mul p97 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p96))))%N.
Definition p102 : ex := (Add p99 (Opp (V1 0 (0, 20002))))%N.
Definition p103 : ex := (Sum (0, 20002) (Mul p100 p102))%N.
Definition p104 : ex := (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p100 (Add (Mul (Del (0, 20002) (0, 20003)) p99) (Opp (Mul p99 p101))))) (Mul (Del (0, 20004) (0, 20003)) p103)) (Opp (Mul p98 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p101) (Opp (Mul p101 p99))) p102))))) (Opp (Mul p103 p101))) (V1 1 (0, 20003))))))%N.
Definition e11 : ex := (Add p94 p104)%N.
(* -inner(v, B(x + 0*(y - x))*v) + inner(v, B(x + y - x)*v) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by mean value *)
Lemma step_6 :
  forall (n d : nat) (A : mat) (b v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  - inner n v (mulv n (B n d A b (vadd x (vscal 0 (vadd y (vopp x))))) v) + inner n v (mulv n (B n d A b (vadd (vadd x y) (vopp x))) v)
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [b; v; x; y] [A] [] [].
  assert (P1 : den Ev rv e10 <= den Ev rv e5) by (exact (mean_value (fun s => inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v)) (fun s => Derive (fun s => inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v)) s) (den Ev rv e5) (fun s => (slope_1 n d A b s v x y Hs_n Hs_d)) (fun s H0 H1 => (step_5 n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)))).
  equal Q2 e11 e10.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* inner(v, (B(y) - B(x))*v) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by assume *)
Lemma step_7 :
  forall (n d : nat) (A : mat) (b v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (madd (B n d A b y) (mopp (B n d A b x))) v)
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) ->
  inner n v (mulv n (madd (B n d A b y) (mopp (B n d A b x))) v)
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b v x y zeta Hs_n Hs_d Hh1.
  setting [n; d] [zeta] [v; y; b; x] [A] [] [].
  exact Hh1.
Qed.

Definition p106 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 3 (1, 20000))))%N.
Definition p107 : ex := (Add (V1 3 (1, 20000)) (Mul e20 p106))%N.
Definition p108 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p107))) (Int 1))))%N.
Definition p109 : ex := (Mul p108 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p107))))%N.
Definition p110 : ex := (Mul p108 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p107))))%N.
Definition p111 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p109) (Opp (Mul p109 p110)))%N.
Definition p112 : ex := (Mul p108 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p107))))%N.
Definition p113 : ex := (Add p110 (Opp (V1 2 (0, 20002))))%N.
Definition p114 : ex := (Sum (0, 20002) (Mul p111 p113))%N.
Definition p115 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p111 (Add (Mul (Del (0, 20002) (0, 20003)) p110) (Opp (Mul p110 p112))))) (Mul (Del (0, 20004) (0, 20003)) p114)) (Opp (Mul p109 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p112) (Opp (Mul p112 p110))) p113))))) (Opp (Mul p114 p112))) (V1 0 (0, 20003))))))%N.
Definition p116 : ex := (Opp p115)%N.
Definition p117 : ex := (Add (Add (V1 3 (1, 20000)) (V1 1 (1, 20000))) (Opp (V1 3 (1, 20000))))%N.
Definition p118 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p117))) (Int 1))))%N.
Definition p119 : ex := (Mul p118 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p117))))%N.
Definition p120 : ex := (Mul p118 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p117))))%N.
Definition p121 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p119) (Opp (Mul p119 p120)))%N.
Definition p122 : ex := (Mul p118 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p117))))%N.
Definition p123 : ex := (Add p120 (Opp (V1 2 (0, 20002))))%N.
Definition p124 : ex := (Sum (0, 20002) (Mul p121 p123))%N.
Definition p125 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p121 (Add (Mul (Del (0, 20002) (0, 20003)) p120) (Opp (Mul p120 p122))))) (Mul (Del (0, 20004) (0, 20003)) p124)) (Opp (Mul p119 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p122) (Opp (Mul p122 p120))) p123))))) (Opp (Mul p124 p122))) (V1 0 (0, 20003))))))%N.
Definition e12 : ex := (Add p116 p125)%N.
Definition p127 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p106)) 2%nat)))%N.
Definition e13 : ex := (Mul p13 p127)%N.
Definition e14 : ex := (Add e13 (Opp e12))%N.
Definition p130 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p131 : ex := (Inv (Sum (0, 20001) (Mul (Exp p130) (Int 1))))%N.
Definition p132 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p133 : ex := (Mul p131 (Exp p132))%N.
Definition p134 : ex := (Mul p131 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p135 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p133) (Opp (Mul p133 p134)))%N.
Definition p136 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p137 : ex := (Mul p131 (Exp p136))%N.
Definition p138 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p134) (Opp (Mul p134 p137)))%N.
Definition p139 : ex := (Add p134 (Opp (V1 2 (0, 20002))))%N.
Definition p140 : ex := (Sum (0, 20002) (Mul p135 p139))%N.
Definition p141 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p137) (Opp (Mul p137 p134)))%N.
Definition p142 : ex := (Sum (0, 20002) (Mul p141 p139))%N.
Definition p143 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 3 (1, 20000))))) (Int 1))))%N.
Definition p144 : ex := (Mul p143 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p145 : ex := (Mul p143 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p146 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p144) (Opp (Mul p144 p145)))%N.
Definition p147 : ex := (Mul p143 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p148 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p145) (Opp (Mul p145 p147)))%N.
Definition p149 : ex := (Sum (0, 20002) (Mul p146 p148))%N.
Definition p150 : ex := (Add p145 (Opp (V1 2 (0, 20002))))%N.
Definition p151 : ex := (Sum (0, 20002) (Mul p146 p150))%N.
Definition p152 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p147) (Opp (Mul p147 p145)))%N.
Definition p153 : ex := (Sum (0, 20002) (Mul p152 p150))%N.
Definition p154 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Add (Sum (0, 20002) (Mul p135 p138)) (Mul (Del (0, 20004) (0, 20003)) p140)) (Opp (Mul p133 p142))) (Opp (Mul p140 p137))) (Opp (Add (Add (Add p149 (Mul (Del (0, 20004) (0, 20003)) p151)) (Opp (Mul p144 p153))) (Opp (Mul p151 p147))))) (V1 0 (0, 20003)))))%N.
Definition e16 : ex := (Sum (0, 20004) p154)%N.
Definition e139 : ex := (Opp e16)%N.
Definition e15 : ex := (Add e13 e139)%N.
(* inner(v, (B(y) - B(x))*v) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by discharge *)
Lemma step_8 :
  forall (n d : nat) (A : mat) (b v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  inner n v (mulv n (madd (B n d A b y) (mopp (B n d A b x))) v)
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [v; y; b; x] [A] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e13) by (exact (step_6 n d A b v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e14 e15.
  assert (P3 : den Ev rv e16 <= den Ev rv e13) by (exact (rearranged (den Ev rv e12) (den Ev rv e13) (den Ev rv e16) (den Ev rv e13) P1 Q2)).
  assert (P4 : den Ev rv e16 <= den Ev rv e13) by (exact (step_7 n d A b v x y zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition p158 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))%N.
Definition p159 : ex := (Inv (Sum (0, 20001) (Mul (Exp p158) (Int 1))))%N.
Definition p160 : ex := (Mul p159 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p161 : ex := (Mul p159 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p162 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p160) (Opp (Mul p160 p161)))%N.
Definition p163 : ex := (Mul p159 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p164 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p161) (Opp (Mul p161 p163)))%N.
Definition p165 : ex := (Add p161 (Opp (V1 0 (0, 20002))))%N.
Definition p166 : ex := (Sum (0, 20002) (Mul p162 p165))%N.
Definition p167 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p163) (Opp (Mul p163 p161)))%N.
Definition p168 : ex := (Sum (0, 20002) (Mul p167 p165))%N.
Definition p169 : ex := (Add p145 (Opp (V1 0 (0, 20002))))%N.
Definition p170 : ex := (Sum (0, 20002) (Mul p146 p169))%N.
Definition p171 : ex := (Sum (0, 20002) (Mul p152 p169))%N.
Definition p172 : ex := (Mul p132 (Sum (0, 20003) (Mul (Add (Add (Add (Add (Sum (0, 20002) (Mul p162 p164)) (Mul (Del (0, 20004) (0, 20003)) p166)) (Opp (Mul p160 p168))) (Opp (Mul p166 p163))) (Opp (Add (Add (Add p149 (Mul (Del (0, 20004) (0, 20003)) p170)) (Opp (Mul p144 p171))) (Opp (Mul p170 p147))))) p136)))%N.
Definition e17 : ex := (Sum (0, 20004) p172)%N.
Definition e18 : ex := (Mul (Mul (Mul (Mul p3 (Pow (Sqrt (Sum (0, 20001) (Pow p130 2%nat))) 2%nat)) (Add (Int 1) e68)) p6) (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (Add (V1 2 (1, 20000)) (Opp (V1 3 (1, 20000)))))) 2%nat))))%N.
Definition p175 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p176 : ex := (Mul p159 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p177 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p176) (Opp (Mul p176 p161)))%N.
Definition p178 : ex := (Sum (0, 20002) (Mul p177 p164))%N.
Definition p179 : ex := (Sum (0, 20002) (Mul p177 p165))%N.
Definition p180 : ex := (Mul p143 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p181 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p180) (Opp (Mul p180 p145)))%N.
Definition p182 : ex := (Sum (0, 20002) (Mul p181 p148))%N.
Definition p183 : ex := (Sum (0, 20002) (Mul p181 p169))%N.
Definition p184 : ex := (Mul p175 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add p178 (Mul (Del (0, 20005) (0, 20003)) p179)) (Opp (Mul p176 p168))) (Opp (Mul p179 p163))) (Opp (Add (Add (Add p182 (Mul (Del (0, 20005) (0, 20003)) p183)) (Opp (Mul p180 p171))) (Opp (Mul p183 p147))))) (V2 0 (0, 20003) (1, 20004)))) (V1 1 (1, 20004)))))%N.
Definition e19 : ex := (Sum (0, 20005) p184)%N.
(* inner(A*z, (B(y) - B(x))*A*z) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2, by instance *)
Lemma step_9 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z)
  <= 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [b; z; y; x] [A] [] [].
  assert (P1 : den Ev rv e17 <= den Ev rv e18) by (exact (step_8 n d A b (mulv d A z) x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e19 e17.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 - inner(A*z, (B(y) - B(x))*A*z), by assume *)
Lemma step_10 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= - inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z) + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) ->
  0
  <= - inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z) + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1.
  setting [n; d] [zeta] [z; y; b; x] [A] [] [].
  exact Hh1.
Qed.

(* 0 <= r, by assume *)
Lemma step_11 :
  forall (r : R),
  0 <= r ->
  0 <= r.
Proof.
  intros r Hh1.
  setting [] [r] [] [] [] [].
  exact Hh1.
Qed.

Definition e22 : ex := (Add e21 e24)%N.
Definition e23 : ex := (Add e20 e24)%N.
(* s <= r + s, by replace *)
Lemma step_12 :
  forall (r s : R),
  0 <= r ->
  s <= r + s.
Proof.
  intros r s Hh1.
  setting [] [r; s] [] [] [] [].
  downward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e20 e21 _ (fun sv Wv SFv => (step_11 r Hh1)) (nil_replaced Ev rv)) e22 e23.
  equal Q2 e24 e23.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= s, by assume *)
Lemma step_13 :
  forall (s : R),
  0 <= s ->
  0 <= s.
Proof.
  intros s Hh1.
  setting [] [s] [] [] [] [].
  exact Hh1.
Qed.

Definition e25 : ex := (Add e24 e21)%N.
(* 0 <= r + s, by transitive *)
Lemma step_14 :
  forall (r s : R),
  0 <= s ->
  0 <= r ->
  0 <= r + s.
Proof.
  intros r s Hh1 Hh2.
  setting [] [s; r] [] [] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e21) by (exact (step_13 s Hh1)).
  assert (P2 : den Ev rv e21 <= den Ev rv e25) by (exact (step_12 r s Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p189 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))) 2%nat))%N.
Definition e26 : ex := (Sqrt p189)%N.
Definition p191 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p192 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e27 : ex := (Mul p191 p192)%N.
Definition e28 : ex := (Mul p192 p191)%N.
(* norm(A*z) <= norm(z)*spectral_norm(A), by spectral *)
Lemma step_15 :
  forall (n d : nat) (A : mat) (z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A z) <= norm d z * spectral n d A.
Proof.
  intros n d A z Hs_n Hs_d.
  setting [n; d] [] [z] [A] [] [].
  assert (P1 : den Ev rv e26 <= den Ev rv e27) by (exact (spectral_bound n d A z)).
  equal Q2 e27 e28.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p195 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))) 2%nat))%N.
Definition e29 : ex := (Sqrt p195)%N.
Definition p197 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition p198 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e30 : ex := (Mul p197 p198)%N.
Definition e31 : ex := (Pow e29 2%nat)%N.
Definition e32 : ex := (Pow e30 2%nat)%N.
Definition e33 : ex := (Pow e28 2%nat)%N.
Definition p203 : ex := (Pow p192 2%nat)%N.
Definition p204 : ex := (Pow p191 2%nat)%N.
Definition e34 : ex := (Mul p203 p204)%N.
(* norm(A*z)**2 <= norm(z)**2*spectral_norm(A)**2, by replace *)
Lemma step_16 :
  forall (n d : nat) (A : mat) (z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A z) ^ 2 <= norm d z ^ 2 * spectral n d A ^ 2.
Proof.
  intros n d A z Hs_n Hs_d.
  setting [n; d] [] [z] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e29 e30 _ (fun sv Wv SFv => (step_15 n d A z Hs_n Hs_d)) (nil_replaced Ev rv)) e31 e32.
  equal Q2 e33 e34.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= -norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2, by assume *)
Lemma step_17 :
  forall (n d : nat) (A : mat) (z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= - (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2 ->
  0 <= - (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2.
Proof.
  intros n d A z Hs_n Hs_d Hh1.
  setting [n; d] [] [z] [A] [] [].
  exact Hh1.
Qed.

Definition e35 : ex := (Pow e26 2%nat)%N.
Definition p207 : ex := (Opp e35)%N.
Definition e36 : ex := (Add e34 p207)%N.
Definition e38 : ex := (Add p207 e34)%N.
Definition e37 : ex := (Add e38 (Opp e20))%N.
(* 0 <= -norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2, by discharge *)
Lemma step_18 :
  forall (n d : nat) (A : mat) (z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= - (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2.
Proof.
  intros n d A z Hs_n Hs_d.
  setting [n; d] [] [z] [A] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e34) by (exact (step_16 n d A z Hs_n Hs_d)).
  equal Q2 e36 e37.
  assert (P3 : den Ev rv e20 <= den Ev rv e38) by (exact (rearranged (den Ev rv e35) (den Ev rv e34) (den Ev rv e20) (den Ev rv e38) P1 Q2)).
  assert (P4 : den Ev rv e20 <= den Ev rv e38) by (exact (step_17 n d A z Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e39 : ex := (Sqrt (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (Add (V1 0 (1, 4097)) (Opp (V1 1 (1, 4097)))))) 2%nat)))%N.
(* 0 <= norm(A*(y - x)), by nonnegative *)
Lemma step_19 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e39.
  exact N1.
Qed.

Definition p212 : ex := (Add e24 (Opp (Abs e24)))%N.
Definition e40 : ex := (Mul e21 p212)%N.
Definition e41 : ex := (Abs e40)%N.
(* s*(a - absolute(a)) <= absolute(s*(a - absolute(a))), by below absolute *)
Lemma step_20 :
  forall (a s : R),
  s * (a - Rabs a) <= Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e40 <= den Ev rv e41) by (exact (Rle_abs (den Ev rv e40))).
  exact (P1).
Qed.

Definition e42 : ex := (Pow e41 2%nat)%N.
Definition e65 : ex := (Abs e21)%N.
Definition e79 : ex := (Abs p212)%N.
Definition e44 : ex := (Mul e65 e79)%N.
Definition e43 : ex := (Pow e44 2%nat)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_21 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e42 e43.
  nonnegative N2 (nil_nonnegative Ev) e41.
  nonnegative N3 (nil_nonnegative Ev) e44.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e49 : ex := (Mul e21 (Abs e24))%N.
Definition e45 : ex := (Add e49 e41)%N.
Definition e46 : ex := (Add e49 e44)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_22 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e41 e44 _ (fun sv Wv SFv => (step_21 a s)) (nil_replaced Ev rv)) e45 e46.
  exact (P1).
Qed.

Definition e47 : ex := (Add e40 e49)%N.
Definition e48 : ex := (Add e41 e49)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_23 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e40 e41 _ (fun sv Wv SFv => (step_20 a s)) (nil_replaced Ev rv)) e47 e48.
  equal Q2 e48 e45.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_24 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e49))).
Qed.

Definition p225 : ex := (Add (Opp e24) (Abs e24))%N.
Definition e53 : ex := (Mul e21 p225)%N.
Definition e50 : ex := (Add (Mul e24 e21) e53)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_25 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e49 e50.
  exact (Req_le _ _ Q1).
Qed.

(* s <= r, by assume *)
Lemma step_26 :
  forall (r s : R),
  s <= r ->
  s <= r.
Proof.
  intros r s Hh1.
  setting [] [s; r] [] [] [] [].
  exact Hh1.
Qed.

Definition e51 : ex := (Mul e21 (Abs (Sc 2)))%N.
Definition e52 : ex := (Mul e24 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_27 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e21 e24 _ (fun sv Wv SFv => (step_26 r s Hh1)) (nil_replaced Ev rv)) e51 e52.
  exact (P1).
Qed.

Definition e54 : ex := (Abs e53)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_28 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e53 <= den Ev rv e54) by (exact (Rle_abs (den Ev rv e53))).
  exact (P1).
Qed.

Definition e55 : ex := (Pow e54 2%nat)%N.
Definition p232 : ex := (Abs p225)%N.
Definition e57 : ex := (Mul e65 p232)%N.
Definition e56 : ex := (Pow e57 2%nat)%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_29 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e55 e56.
  nonnegative N2 (nil_nonnegative Ev) e54.
  nonnegative N3 (nil_nonnegative Ev) e57.
  exact (Req_le _ _ (squares _ _ N2 N3 Q1)).
Qed.

Definition e71 : ex := (Add e68 e65)%N.
Definition e62 : ex := (Mul e24 e71)%N.
Definition e58 : ex := (Abs e62)%N.
Definition p238 : ex := (Abs e71)%N.
Definition e59 : ex := (Mul (Abs e24) p238)%N.
Definition e64 : ex := (Mul e21 e24)%N.
Definition e60 : ex := (Add e64 e58)%N.
Definition e61 : ex := (Add e64 e59)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_30 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e58 e59 _ (fun sv Wv SFv => (step_29 a r)) (nil_replaced Ev rv)) e60 e61.
  exact (P1).
Qed.

Definition e63 : ex := (Add e64 e62)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_31 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e62 e58 _ (fun sv Wv SFv => (step_28 a r)) (nil_replaced Ev rv)) e63 e60.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_32 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e64))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_33 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e65) by (exact (Rle_abs (den Ev rv e21))).
  exact (P1).
Qed.

(* a - absolute(a) <= 0, by assume *)
Lemma step_34 :
  forall (a : R),
  a - Rabs a <= 0 ->
  a - Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* -a <= 0, by assume *)
Lemma step_35 :
  forall (a : R),
  - a <= 0 ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= a, by assume *)
Lemma step_36 :
  forall (a : R),
  0 <= a ->
  0 <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e66 : ex := (Add e21 (Opp e20))%N.
Definition e67 : ex := (Add e20 (Opp e68))%N.
(* -a <= 0, by discharge *)
Lemma step_37 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e21) by (exact (step_36 a Hh1)).
  equal Q2 e66 e67.
  assert (P3 : den Ev rv e68 <= den Ev rv e20) by (exact (rearranged (den Ev rv e20) (den Ev rv e21) (den Ev rv e68) (den Ev rv e20) P1 Q2)).
  assert (P4 : den Ev rv e68 <= den Ev rv e20) by (exact (step_35 a P3)).
  exact (P4).
Qed.

(* -a <= a, by transitive *)
Lemma step_38 :
  forall (a : R),
  0 <= a ->
  - a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e68 <= den Ev rv e20) by (exact (step_37 a Hh1)).
  assert (P2 : den Ev rv e20 <= den Ev rv e21) by (exact (step_36 a Hh1)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

(* a <= a, by same *)
Lemma step_39 :
  forall (a : R),
  a <= a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e21))).
Qed.

(* absolute(a) <= a, by absolute below *)
Lemma step_40 :
  forall (a : R),
  0 <= a ->
  Rabs a <= a.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e21) by (exact (step_39 a)).
  assert (P2 : den Ev rv e68 <= den Ev rv e21) by (exact (step_38 a Hh1)).
  assert (P3 : den Ev rv e65 <= den Ev rv e21) by (exact (absolute_below (den Ev rv e21) (den Ev rv e21) P1 P2)).
  exact (P3).
Qed.

(* -a + absolute(a) <= 0, by assume *)
Lemma step_41 :
  forall (a : R),
  - a + Rabs a <= 0 ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  exact Hh1.
Qed.

Definition e69 : ex := (Add e21 (Opp e65))%N.
Definition e70 : ex := (Add e20 (Opp e71))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_42 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e21) by (exact (step_40 a Hh1)).
  equal Q2 e69 e70.
  assert (P3 : den Ev rv e71 <= den Ev rv e20) by (exact (rearranged (den Ev rv e65) (den Ev rv e21) (den Ev rv e71) (den Ev rv e20) P1 Q2)).
  assert (P4 : den Ev rv e71 <= den Ev rv e20) by (exact (step_41 a P3)).
  exact (P4).
Qed.

Definition e72 : ex := (Add e65 e68)%N.
Definition e74 : ex := (Opp e69)%N.
Definition e73 : ex := (Add e20 e74)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_43 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e65) by (exact (step_33 a)).
  equal Q2 e72 e73.
  assert (P3 : den Ev rv e69 <= den Ev rv e20) by (exact (rearranged (den Ev rv e21) (den Ev rv e65) (den Ev rv e69) (den Ev rv e20) P1 Q2)).
  assert (P4 : den Ev rv e69 <= den Ev rv e20) by (exact (step_34 a P3)).
  exact (P4).
Qed.

Definition e75 : ex := (Abs e69)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_44 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e69 <= den Ev rv e20) by (exact (step_43 a)).
  assert (P2 : den Ev rv e71 <= den Ev rv e20) by (exact (step_42 a Hh1)).
  equal Q3 e74 e71.
  assert (P4 : den Ev rv e75 <= den Ev rv e20) by (exact (absolute_below (den Ev rv e69) (den Ev rv e20) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p252 : ex := (Mul (Abs e24) e75)%N.
Definition e76 : ex := (Add e64 p252)%N.
Definition e77 : ex := (Add e64 (Mul (Abs e24) e20))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_45 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e75 e20 _ (fun sv Wv SFv => (step_44 a Hh1)) (nil_replaced Ev rv)) e76 e77.
  equal Q2 e61 e76.
  equal Q3 e77 e64.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_46 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e63 <= den Ev rv e60) by (exact (step_31 a r)).
  assert (P2 : den Ev rv e60 <= den Ev rv e61) by (exact (step_30 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e78 : ex := (Add (Mul (Sc 2) e24) (Mul e24 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_47 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e51 <= den Ev rv e52) by (exact (step_27 a r s Hh1)).
  assert (P2 : den Ev rv e52 <= den Ev rv e78) by (exact (step_25 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e80 : ex := (Add e49 (Mul e65 e20))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_48 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e79 e20 _ (fun sv Wv SFv => (step_44 a Hh1)) (nil_replaced Ev rv)) e46 e80.
  equal Q2 e80 e49.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_49 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e47 <= den Ev rv e45) by (exact (step_23 a s)).
  assert (P2 : den Ev rv e45 <= den Ev rv e46) by (exact (step_22 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e83 : ex := (Mul e24 e65)%N.
Definition e81 : ex := (Add (Mul e24 e69) e83)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_50 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e64 e81.
  exact (Req_le _ _ Q1).
Qed.

Definition e82 : ex := (Add e83 p252)%N.
Definition e86 : ex := (Mul e21 (Sc 2))%N.
Definition e84 : ex := (Add e86 (Mul (Sc 2) e71))%N.
Definition e85 : ex := (Add e86 (Mul (Abs (Sc 2)) p238))%N.
(* a*s <= a*r, by transitive *)
Lemma step_51 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e64 <= den Ev rv e81) by (exact (step_50 a s)).
  assert (P2 : den Ev rv e81 <= den Ev rv e82) by (exact (step_49 a s)).
  assert (P3 : den Ev rv e82 <= den Ev rv e83) by (exact (step_48 a s Hh1)).
  assert (P4 : den Ev rv e83 <= den Ev rv e84) by (exact (step_47 a r s Hh2)).
  assert (P5 : den Ev rv e84 <= den Ev rv e85) by (exact (step_46 a r)).
  assert (P6 : den Ev rv e85 <= den Ev rv e86) by (exact (step_45 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition p263 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p264 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p263)) 2%nat))%N.
Definition e90 : ex := (Sqrt p264)%N.
Definition e87 : ex := (Mul e90 e20)%N.
Definition p267 : ex := (Opp (Pow (Sqrt (Sum (0, 20001) (Pow p158 2%nat))) 2%nat))%N.
Definition p268 : ex := (Mul (Pow (Sqrt (Sum (1, 20000) (Pow (V1 2 (1, 20000)) 2%nat))) 2%nat) p204)%N.
Definition e91 : ex := (Add p267 p268)%N.
Definition e88 : ex := (Mul e90 e91)%N.
Definition e89 : ex := (Mul e91 e90)%N.
(* 0 <= (-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*norm(A*(y - x)), by instance *)
Lemma step_52 :
  forall (n d : nat) (A : mat) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= norm n (mulv d A (vadd y (vopp x))) ->
  0 <= - (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2 ->
  0 <= (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A x y z Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [y; x; z] [A] [] [].
  assert (P1 : den Ev rv e87 <= den Ev rv e88) by (exact (step_51 (norm n (mulv d A (vadd y (vopp x)))) (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) 0 Hh1 Hh2)).
  equal Q2 e20 e87.
  equal Q3 e88 e89.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= (-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*norm(A*(y - x)), by discharge *)
Lemma step_53 :
  forall (n d : nat) (A : mat) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A x y z Hs_n Hs_d.
  setting [n; d] [] [y; x; z] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e90) by (exact (step_19 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e20 <= den Ev rv e91) by (exact (step_18 n d A z Hs_n Hs_d)).
  assert (P3 : den Ev rv e20 <= den Ev rv e89) by (exact (step_52 n d A x y z Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition e92 : ex := (Mul e106 e20)%N.
Definition e107 : ex := (Mul e38 p11)%N.
Definition e93 : ex := (Mul e106 e107)%N.
Definition p275 : ex := (Mul (Mul p5 e38) p6)%N.
Definition e94 : ex := (Mul p275 p11)%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)), by instance *)
Lemma step_54 :
  forall (n d : nat) (A : mat) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0 <= (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * norm n (mulv d A (vadd y (vopp x))) ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e92 <= den Ev rv e93) by (exact (step_51 (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) ((- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * norm n (mulv d A (vadd y (vopp x)))) 0 Hh1 Hh2)).
  equal Q2 e20 e92.
  equal Q3 e93 e94.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p277 : ex := (Sqrt (Sum (1, 20000) (Pow p263 2%nat)))%N.
Definition e95 : ex := (Mul p191 p277)%N.
Definition e96 : ex := (Mul p277 p191)%N.
(* norm(A*(y - x)) <= norm(y - x)*spectral_norm(A), by spectral *)
Lemma step_55 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd y (vopp x))) <= norm d (vadd y (vopp x)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e90 <= den Ev rv e95) by (exact (spectral_bound n d A (vadd y (vopp x)))).
  equal Q2 e95 e96.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= norm(y - x)*spectral_norm(A) - norm(A*(y - x)), by assume *)
Lemma step_56 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= - norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A ->
  0 <= - norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d Hh1.
  setting [n; d] [] [y; x] [A] [] [].
  exact Hh1.
Qed.

Definition p280 : ex := (Opp e90)%N.
Definition e97 : ex := (Add e96 p280)%N.
Definition e99 : ex := (Add p280 e96)%N.
Definition e98 : ex := (Add e99 (Opp e20))%N.
(* 0 <= norm(y - x)*spectral_norm(A) - norm(A*(y - x)), by discharge *)
Lemma step_57 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= - norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e90 <= den Ev rv e96) by (exact (step_55 n d A x y Hs_n Hs_d)).
  equal Q2 e97 e98.
  assert (P3 : den Ev rv e20 <= den Ev rv e99) by (exact (rearranged (den Ev rv e90) (den Ev rv e96) (den Ev rv e20) (den Ev rv e99) P1 Q2)).
  assert (P4 : den Ev rv e20 <= den Ev rv e99) by (exact (step_56 n d A x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e100 : ex := (Mul (Pow (Sqrt (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))) 2%nat) (Pow (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098))) 2%nat))%N.
(* 0 <= norm(z)**2*spectral_norm(A)**2, by nonnegative *)
Lemma step_58 :
  forall (n d : nat) (A : mat) (z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= norm d z ^ 2 * spectral n d A ^ 2.
Proof.
  intros n d A z Hs_n Hs_d.
  setting [n; d] [] [z] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e100.
  exact N1.
Qed.

Definition e101 : ex := (Mul e34 e20)%N.
Definition p286 : ex := (Opp p11)%N.
Definition p287 : ex := (Mul (Sqrt (Sum (1, 20000) (Pow p9 2%nat))) p191)%N.
Definition e103 : ex := (Add p286 p287)%N.
Definition e102 : ex := (Mul e34 e103)%N.
(* 0 <= (norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*norm(z)**2*spectral_norm(A)**2, by instance *)
Lemma step_59 :
  forall (n d : nat) (A : mat) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= norm d z ^ 2 * spectral n d A ^ 2 ->
  0 <= - norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A ->
  0
  <= norm d z ^ 2 * spectral n d A ^ 2 * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A).
Proof.
  intros n d A x y z Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e101 <= den Ev rv e102) by (exact (step_51 (norm d z ^ 2 * spectral n d A ^ 2) (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) 0 Hh1 Hh2)).
  equal Q2 e20 e101.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*norm(z)**2*spectral_norm(A)**2, by discharge *)
Lemma step_60 :
  forall (n d : nat) (A : mat) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= norm d z ^ 2 * spectral n d A ^ 2 * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A).
Proof.
  intros n d A x y z Hs_n Hs_d.
  setting [n; d] [] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e34) by (exact (step_58 n d A z Hs_n Hs_d)).
  assert (P2 : den Ev rv e20 <= den Ev rv e103) by (exact (step_57 n d A x y Hs_n Hs_d)).
  assert (P3 : den Ev rv e20 <= den Ev rv e102) by (exact (step_59 n d A x y z Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by decided *)
Lemma step_61 :
  forall (zeta : R),
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  decide_scalar.
Qed.

Definition e104 : ex := (Mul e106 e102)%N.
Definition p291 : ex := (Mul (Mul (Mul p3 p203) p204) (Add (Int 1) e68))%N.
Definition p292 : ex := (Mul p291 e103)%N.
Definition e105 : ex := (Mul p292 p6)%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2, by instance *)
Lemma step_62 :
  forall (n d : nat) (A : mat) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= norm d z ^ 2 * spectral n d A ^ 2 * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e92 <= den Ev rv e104) by (exact (step_51 (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) (norm d z ^ 2 * spectral n d A ^ 2 * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A)) 0 Hh1 Hh2)).
  equal Q2 e20 e92.
  equal Q3 e104 e105.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2, by discharge *)
Lemma step_63 :
  forall (n d : nat) (A : mat) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e106) by (exact (step_61 zeta Hh1 Hh2)).
  assert (P2 : den Ev rv e20 <= den Ev rv e102) by (exact (step_60 n d A x y z Hs_n Hs_d)).
  assert (P3 : den Ev rv e20 <= den Ev rv e105) by (exact (step_62 n d A x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)), by discharge *)
Lemma step_64 :
  forall (n d : nat) (A : mat) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e106) by (exact (step_61 zeta Hh1 Hh2)).
  assert (P2 : den Ev rv e20 <= den Ev rv e107) by (exact (step_53 n d A x y z Hs_n Hs_d)).
  assert (P3 : den Ev rv e20 <= den Ev rv e94) by (exact (step_54 n d A x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition e108 : ex := (Add e105 e94)%N.
Definition e109 : ex := (Add e94 e105)%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2 + 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)), by instance *)
Lemma step_65 :
  forall (n d : nat) (A : mat) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e108) by (exact (step_14 (4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x)))) Hh1 Hh2)).
  equal Q2 e108 e109.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2 + 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)), by discharge *)
Lemma step_66 :
  forall (n d : nat) (A : mat) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e94) by (exact (step_64 n d A x y z zeta Hs_n Hs_d Hh1 Hh2)).
  assert (P2 : den Ev rv e20 <= den Ev rv e105) by (exact (step_63 n d A x y z zeta Hs_n Hs_d Hh1 Hh2)).
  assert (P3 : den Ev rv e20 <= den Ev rv e109) by (exact (step_65 n d A x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition p296 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p297 : ex := (Mul p131 (Exp p175))%N.
Definition p298 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p297) (Opp (Mul p297 p134)))%N.
Definition p299 : ex := (Sum (0, 20002) (Mul p298 p138))%N.
Definition p300 : ex := (Sum (0, 20002) (Mul p298 p139))%N.
Definition p301 : ex := (Sum (0, 20002) (Mul p181 p150))%N.
Definition p302 : ex := (Mul p296 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add p299 (Mul (Del (0, 20005) (0, 20003)) p300)) (Opp (Mul p297 p142))) (Opp (Mul p300 p137))) (Opp (Add (Add (Add p182 (Mul (Del (0, 20005) (0, 20003)) p301)) (Opp (Mul p180 p153))) (Opp (Mul p301 p147))))) (V2 0 (0, 20003) (1, 20004)))) (V1 0 (1, 20004)))))%N.
Definition e110 : ex := (Sum (0, 20005) p302)%N.
Definition p304 : ex := (Mul (Mul (Mul p3 e35) (Add (Int 1) e68)) p6)%N.
Definition e111 : ex := (Mul p304 p127)%N.
Definition p306 : ex := (Opp e110)%N.
Definition e112 : ex := (Add e111 p306)%N.
Definition e114 : ex := (Add p306 e111)%N.
Definition e113 : ex := (Add e114 (Opp e20))%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 - inner(A*z, (B(y) - B(x))*A*z), by discharge *)
Lemma step_67 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  0
  <= - inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z) + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [z; y; b; x] [A] [] [].
  assert (P1 : den Ev rv e110 <= den Ev rv e111) by (exact (step_9 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e112 e113.
  assert (P3 : den Ev rv e20 <= den Ev rv e114) by (exact (rearranged (den Ev rv e110) (den Ev rv e111) (den Ev rv e20) (den Ev rv e114) P1 Q2)).
  assert (P4 : den Ev rv e20 <= den Ev rv e114) by (exact (step_10 n d A b x y z zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition p310 : ex := (Mul p275 p127)%N.
Definition p311 : ex := (Sqrt (Sum (1, 20000) (Pow p106 2%nat)))%N.
Definition p312 : ex := (Mul (Mul p291 (Add (Opp p127) (Mul p311 p191))) p6)%N.
Definition e117 : ex := (Add p310 p312)%N.
Definition e115 : ex := (Add e117 e114)%N.
Definition p315 : ex := (Add e114 p310)%N.
Definition e116 : ex := (Add p315 p312)%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2 + 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)) + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 - inner(A*z, (B(y) - B(x))*A*z), by instance *)
Lemma step_68 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= - inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z) + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= - inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z) + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [z; y; b; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e115) by (exact (step_14 (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) (- inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z) + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x)))) Hh1 Hh2)).
  equal Q2 e115 e116.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2 + 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)) + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 - inner(A*z, (B(y) - B(x))*A*z), by discharge *)
Lemma step_69 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  0
  <= - inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z) + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [z; y; b; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e114) by (exact (step_67 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  assert (P2 : den Ev rv e20 <= den Ev rv e117) by (exact (step_66 n d A x y z zeta Hs_n Hs_d Hh4 Hh5)).
  assert (P3 : den Ev rv e20 <= den Ev rv e116) by (exact (step_68 n d A b x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

(* inner(z, (H(y) - H(x))*z) <= C_3()*norm(y - x)*norm(z)**2*spectral_norm(A)**3, by assume *)
Lemma step_70 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner d z (mulv d (madd (H n d A b y) (mopp (H n d A b x))) z)
  <= norm d z ^ 2 * spectral n d A ^ 3 * C_3 zeta * norm d (vadd y (vopp x)) ->
  inner d z (mulv d (madd (H n d A b y) (mopp (H n d A b x))) z)
  <= norm d z ^ 2 * spectral n d A ^ 3 * C_3 zeta * norm d (vadd y (vopp x)).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1.
  setting [n; d] [zeta] [z; y; b; x] [A] [] [].
  exact Hh1.
Qed.

Definition e118 : ex := (Add e116 (Opp e20))%N.
Definition p318 : ex := (Mul (Mul p203 (Pow p191 3%nat)) e106)%N.
Definition e121 : ex := (Mul p318 p311)%N.
Definition p320 : ex := (Mul (V1 0 (1, 20006)) (Sum (1, 20005) (Mul (Add (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) (Add (Add (Add (Sum (0, 20002) (Mul p141 (Add (Mul (Del (0, 20002) (0, 20004)) p134) (Opp (Mul p134 p133))))) (Mul (Del (0, 20003) (0, 20004)) p142)) (Opp (Mul p137 p140))) (Opp (Mul p142 p133))))) (V2 0 (0, 20004) (1, 20005)))) (Opp (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) (Add (Add (Add (Sum (0, 20002) (Mul p152 (Add (Mul (Del (0, 20002) (0, 20004)) p145) (Opp (Mul p145 p144))))) (Mul (Del (0, 20003) (0, 20004)) p153)) (Opp (Mul p147 p151))) (Opp (Mul p153 p144))))) (V2 0 (0, 20004) (1, 20005)))))) (V1 0 (1, 20005)))))%N.
Definition e120 : ex := (Sum (1, 20006) p320)%N.
Definition e152 : ex := (Opp e120)%N.
Definition e119 : ex := (Add e121 e152)%N.
(* inner(z, (H(y) - H(x))*z) <= C_3()*norm(y - x)*norm(z)**2*spectral_norm(A)**3, by discharge *)
Lemma inequality_1 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  inner d z (mulv d (madd (H n d A b y) (mopp (H n d A b x))) z)
  <= norm d z ^ 2 * spectral n d A ^ 3 * C_3 zeta * norm d (vadd y (vopp x)).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [z; y; b; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e116) by (exact (step_69 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e118 e119.
  assert (P3 : den Ev rv e120 <= den Ev rv e121) by (exact (rearranged (den Ev rv e20) (den Ev rv e116) (den Ev rv e120) (den Ev rv e121) P1 Q2)).
  assert (P4 : den Ev rv e120 <= den Ev rv e121) by (exact (step_70 n d A b x y z zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (inequality_1 n d A b x y z zeta Hs_n Hs_d Hh2 Hh3 Hh4 Hh5 Hh6 Hh1).
Qed.

Definition e122 : ex := (Add (Mul (Int 1590660727) (Inv (Int 2500000000))) e68)%N.
Definition e123 : ex := (Add e21 (Opp (Mul (Int 6362642907) (Inv (Int 10000000000)))))%N.
Definition p326 : ex := (Add (Add (Add (Opp (Int 8)) (Opp (Mul (Int 108) (Pow e21 2%nat)))) (Mul (Int 57) e21)) (Mul (Int 60) (Pow e21 3%nat)))%N.
Definition e124 : ex := (Add e20 (Opp p326))%N.
Definition e125 : ex := (Add p326 (Opp e20))%N.
Definition e126 : ex := (Add (Int 1) (Opp (Sum (0, 20000) (Mul (V1 2 (0, 20000)) (Int 1)))))%N.
Definition e127 : ex := (Add (Min (0, 20000) (V1 2 (0, 20000))) (Opp e20))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  defined (env_of [n; d] [zeta] [z; y; b; x] [A]) (ienv_of []) e120 /\
  defined (env_of [n; d] [zeta] [z; y; b; x] [A]) (ienv_of []) e121.
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [z; y; b; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e127 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e126 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e125 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e124 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e123 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e122 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.

Definition e128 : ex := (Mul p8 (Sqrt (Sum (0, 20001) (Pow (Opp p10) 2%nat))))%N.
(* C_3()*norm(-A*(y - x))*norm(v)**2 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by same *)
Lemma step_71 :
  forall (n d : nat) (A : mat) (v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v ^ 2 * C_3 zeta * norm n (vopp (mulv d A (vadd y (vopp x))))
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A v x y zeta Hs_n Hs_d.
  setting [n; d] [zeta] [v; y; x] [A] [] [].
  equal Q1 e128 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition p332 : ex := (Mul (Opp (Sum (0, 20002) (Mul p20 (Opp p26)))) (Int 1))%N.
Definition p333 : ex := (Add (Opp p25) p332)%N.
Definition p334 : ex := (Add (Opp p29) p332)%N.
Definition p335 : ex := (Add (Opp p35) p332)%N.
Definition e129 : ex := (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul p15 (Add (Add (Add (Mul p24 (Add (Mul p333 (Int 1)) (Mul (Int 1) p334))) (Mul (Int 2) (Mul (Mul p31 p333) p22))) (Mul (Int 2) (Mul p21 (Mul p32 p334)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p34 p335)))) (Mul (Int 2) (Sum (0, 20003) (Mul p37 p335)))) p23))))) (Inv (Int 2)))%N.
Definition e130 : ex := (Mul p40 (Sqrt (Sum (0, 20001) (Pow (Opp p41) 2%nat))))%N.
(* total(total((v[k] - v[l])**2*(hadamard(W(x + s*(y - x)), (-A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n))*ones(n).T + ones(n)*(-A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)).T) + 2*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n))*f(x + s*(y - x)).T + 2*f(x + s*(y - x))*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)).T + (-6*inner(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)) + 2*inner(hadamard(f(x + s*(y - x)), b), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)))*f(x + s*(y - x))*f(x + s*(y - x)).T)[k, l], k), l)/2 <= C_3()*norm(-A*(y - x))*norm(v)**2, by instance *)
Lemma step_72 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd x (vscal s (vadd y (vopp x))))) (madd (outer (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones)) ones) (outer ones (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))))) (mscal 2 (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))) + 2 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) b) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))) (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x))))))) k l)) / 2
  <= norm n v ^ 2 * C_3 zeta * norm n (vopp (mulv d A (vadd y (vopp x)))).
Proof.
  intros n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta; s] [b; v; x; y] [A] [] [].
  assert (P1 : den Ev rv e129 <= den Ev rv e130) by (exact (sharp_third.inequality_1 n d A b (vopp (mulv d A (vadd y (vopp x)))) v (vadd x (vscal s (vadd y (vopp x)))) zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  exact (P1).
Qed.

(* total(total((v[k] - v[l])**2*(hadamard(W(x + s*(y - x)), (-A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n))*ones(n).T + ones(n)*(-A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)).T) + 2*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n))*f(x + s*(y - x)).T + 2*f(x + s*(y - x))*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)).T + (-6*inner(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)) + 2*inner(hadamard(f(x + s*(y - x)), b), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)))*f(x + s*(y - x))*f(x + s*(y - x)).T)[k, l], k), l)/2 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by transitive *)
Lemma step_73 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd x (vscal s (vadd y (vopp x))))) (madd (outer (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones)) ones) (outer ones (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))))) (mscal 2 (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))) + 2 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) b) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))) (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x))))))) k l)) / 2
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta; s] [b; v; x; y] [A] [] [].
  assert (P1 : den Ev rv e129 <= den Ev rv e130) by (exact (step_72 n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  assert (P2 : den Ev rv e130 <= den Ev rv e5) by (exact (step_71 n d A v x y zeta Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e133 : ex := (Opp e9)%N.
Definition e131 : ex := (D (T0 0) e133)%N.
Definition p340 : ex := (Mul (Opp (Sum (0, 20002) (Mul p49 (Opp p62)))) (Int 1))%N.
Definition p341 : ex := (Add (Opp p61) p340)%N.
Definition p342 : ex := (Add (Opp p65) p340)%N.
Definition p343 : ex := (Add (Opp p70) p340)%N.
Definition e132 : ex := (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul p57 (Add (Add (Add (Mul p60 (Add (Mul p341 (Int 1)) (Mul (Int 1) p342))) (Mul (Int 2) (Mul (Mul p67 p341) p58))) (Mul (Int 2) (Mul p48 (Mul p68 p342)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p69 p343)))) (Mul (Int 2) (Sum (0, 20003) (Mul p72 p343)))) p59))))) (Inv (Int 2)))%N.
(* D(-inner(v, B(x + s*(y - x))*v), s) <= total(total((v[k] - v[l])**2*(hadamard(W(x + s*(y - x)), (-A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n))*ones(n).T + ones(n)*(-A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)).T) + 2*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n))*f(x + s*(y - x)).T + 2*f(x + s*(y - x))*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)).T + (-6*inner(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)) + 2*inner(hadamard(f(x + s*(y - x)), b), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)))*f(x + s*(y - x))*f(x + s*(y - x)).T)[k, l], k), l)/2, by same *)
Lemma step_74 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun s => (- inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v))) s
  <= sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd x (vscal s (vadd y (vopp x))))) (madd (outer (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones)) ones) (outer ones (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))))) (mscal 2 (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))) + 2 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) b) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))) (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x))))))) k l)) / 2.
Proof.
  intros n d A b s v x y Hs_n Hs_d.
  setting [n; d] [s] [v; x; y; b] [A] [] [].
  equal Q1 e131 e132.
  exact (Req_le _ _ Q1).
Qed.

(* D(-inner(v, B(x + s*(y - x))*v), s) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by transitive *)
Lemma step_75 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  Derive (fun s => (- inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v))) s
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [s; zeta] [v; x; y; b] [A] [] [].
  assert (P1 : den Ev rv e131 <= den Ev rv e132) by (exact (step_74 n d A b s v x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e132 <= den Ev rv e8) by (exact (step_73 n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma slope_2 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  is_derive (fun s => - inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v)) s
    (Derive (fun s => (- inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v))) s).
Proof.
  intros n d A b s v x y Hs_n Hs_d.
  setting [n; d] [s] [v; x; y; b] [A] [] [].
  derivative (nil_nonzero Ev) (T0 0)%N e133 e131.
Qed.

Definition e134 : ex := (Add (Opp p83) (Opp p94))%N.
Definition e135 : ex := (Add (Opp p104) p93)%N.
(* inner(v, B(x + 0*(y - x))*v) - inner(v, B(x + y - x)*v) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by mean value *)
Lemma step_76 :
  forall (n d : nat) (A : mat) (b v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  - inner n v (mulv n (B n d A b (vadd (vadd x y) (vopp x))) v) + inner n v (mulv n (B n d A b (vadd x (vscal 0 (vadd y (vopp x))))) v)
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [b; v; x; y] [A] [] [].
  assert (P1 : den Ev rv e134 <= den Ev rv e5) by (exact (mean_value (fun s => - inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v)) (fun s => Derive (fun s => (- inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v))) s) (den Ev rv e5) (fun s => (slope_2 n d A b s v x y Hs_n Hs_d)) (fun s H0 H1 => (step_75 n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)))).
  equal Q2 e135 e134.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* -inner(v, (B(y) - B(x))*v) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by assume *)
Lemma step_77 :
  forall (n d : nat) (A : mat) (b v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  - inner n v (mulv n (madd (B n d A b y) (mopp (B n d A b x))) v)
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) ->
  - inner n v (mulv n (madd (B n d A b y) (mopp (B n d A b x))) v)
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b v x y zeta Hs_n Hs_d Hh1.
  setting [n; d] [zeta] [v; y; b; x] [A] [] [].
  exact Hh1.
Qed.

Definition p347 : ex := (Opp p125)%N.
Definition e136 : ex := (Add p347 p115)%N.
Definition e137 : ex := (Add e13 (Opp e136))%N.
Definition e138 : ex := (Add e13 (Opp e139))%N.
(* -inner(v, (B(y) - B(x))*v) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by discharge *)
Lemma step_78 :
  forall (n d : nat) (A : mat) (b v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  - inner n v (mulv n (madd (B n d A b y) (mopp (B n d A b x))) v)
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [v; y; b; x] [A] [] [].
  assert (P1 : den Ev rv e136 <= den Ev rv e13) by (exact (step_76 n d A b v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e137 e138.
  assert (P3 : den Ev rv e139 <= den Ev rv e13) by (exact (rearranged (den Ev rv e136) (den Ev rv e13) (den Ev rv e139) (den Ev rv e13) P1 Q2)).
  assert (P4 : den Ev rv e139 <= den Ev rv e13) by (exact (step_77 n d A b v x y zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e140 : ex := (Opp e17)%N.
Definition e141 : ex := (Opp e19)%N.
(* -inner(A*z, (B(y) - B(x))*A*z) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2, by instance *)
Lemma step_79 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  - inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z)
  <= 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [b; z; y; x] [A] [] [].
  assert (P1 : den Ev rv e140 <= den Ev rv e18) by (exact (step_78 n d A b (mulv d A z) x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e141 e140.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 + inner(A*z, (B(y) - B(x))*A*z), by assume *)
Lemma step_80 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z) ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1.
  setting [n; d] [zeta] [z; y; x; b] [A] [] [].
  exact Hh1.
Qed.

Definition p353 : ex := (Add p134 (Opp (V1 3 (0, 20002))))%N.
Definition p354 : ex := (Sum (0, 20002) (Mul p298 p353))%N.
Definition p355 : ex := (Add p161 (Opp (V1 3 (0, 20002))))%N.
Definition p356 : ex := (Sum (0, 20002) (Mul p177 p355))%N.
Definition p357 : ex := (Sum (0, 20005) (Mul p296 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add p299 (Mul (Del (0, 20005) (0, 20003)) p354)) (Opp (Mul p297 (Sum (0, 20002) (Mul p141 p353))))) (Opp (Mul p354 p137))) (Opp (Add (Add (Add p178 (Mul (Del (0, 20005) (0, 20003)) p356)) (Opp (Mul p176 (Sum (0, 20002) (Mul p167 p355))))) (Opp (Mul p356 p163))))) (V2 0 (0, 20003) (1, 20004)))) (V1 0 (1, 20004))))))%N.
Definition e142 : ex := (Opp p357)%N.
Definition e143 : ex := (Mul p304 p11)%N.
Definition e144 : ex := (Add e143 (Opp e142))%N.
Definition e146 : ex := (Add e143 p357)%N.
Definition e145 : ex := (Add e146 (Opp e20))%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 + inner(A*z, (B(y) - B(x))*A*z), by discharge *)
Lemma step_81 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [z; y; x; b] [A] [] [].
  assert (P1 : den Ev rv e142 <= den Ev rv e143) by (exact (step_79 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e144 e145.
  assert (P3 : den Ev rv e20 <= den Ev rv e146) by (exact (rearranged (den Ev rv e142) (den Ev rv e143) (den Ev rv e20) (den Ev rv e146) P1 Q2)).
  assert (P4 : den Ev rv e20 <= den Ev rv e146) by (exact (step_80 n d A b x y z zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e147 : ex := (Add e109 e146)%N.
Definition e148 : ex := (Add (Add (Add e143 e94) e105) p357)%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2 + 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)) + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 + inner(A*z, (B(y) - B(x))*A*z), by instance *)
Lemma step_82 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z) ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) + inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [z; y; x; b] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e147) by (exact (step_14 (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) (4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z)) Hh1 Hh2)).
  equal Q2 e147 e148.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2 + 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)) + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 + inner(A*z, (B(y) - B(x))*A*z), by discharge *)
Lemma step_83 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) + inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [z; y; x; b] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e146) by (exact (step_81 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  assert (P2 : den Ev rv e20 <= den Ev rv e109) by (exact (step_66 n d A x y z zeta Hs_n Hs_d Hh4 Hh5)).
  assert (P3 : den Ev rv e20 <= den Ev rv e148) by (exact (step_82 n d A b x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

(* -inner(z, (H(y) - H(x))*z) <= C_3()*norm(y - x)*norm(z)**2*spectral_norm(A)**3, by assume *)
Lemma step_84 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  - inner d z (mulv d (madd (H n d A b y) (mopp (H n d A b x))) z)
  <= norm d z ^ 2 * spectral n d A ^ 3 * C_3 zeta * norm d (vadd y (vopp x)) ->
  - inner d z (mulv d (madd (H n d A b y) (mopp (H n d A b x))) z)
  <= norm d z ^ 2 * spectral n d A ^ 3 * C_3 zeta * norm d (vadd y (vopp x)).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1.
  setting [n; d] [zeta] [z; y; b; x] [A] [] [].
  exact Hh1.
Qed.

Definition p365 : ex := (Add (Add e111 p310) p312)%N.
Definition e149 : ex := (Add p365 e110)%N.
Definition e150 : ex := (Add e149 (Opp e20))%N.
Definition e151 : ex := (Add e121 (Opp e152))%N.
(* -inner(z, (H(y) - H(x))*z) <= C_3()*norm(y - x)*norm(z)**2*spectral_norm(A)**3, by discharge *)
Lemma inequality_2 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= minn n (fun k => b k) ->
  - inner d z (mulv d (madd (H n d A b y) (mopp (H n d A b x))) z)
  <= norm d z ^ 2 * spectral n d A ^ 3 * C_3 zeta * norm d (vadd y (vopp x)).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [z; y; b; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e149) by (exact (step_83 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e150 e151.
  assert (P3 : den Ev rv e152 <= den Ev rv e121) by (exact (rearranged (den Ev rv e20) (den Ev rv e149) (den Ev rv e152) (den Ev rv e121) P1 Q2)).
  assert (P4 : den Ev rv e152 <= den Ev rv e121) by (exact (step_84 n d A b x y z zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (inequality_2 n d A b x y z zeta Hs_n Hs_d Hh2 Hh3 Hh4 Hh5 Hh6 Hh1).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  defined (env_of [n; d] [zeta] [z; y; b; x] [A]) (ienv_of []) e152 /\
  defined (env_of [n; d] [zeta] [z; y; b; x] [A]) (ienv_of []) e121.
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [z; y; b; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e127 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e126 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e125 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e124 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e123 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e122 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.
