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
Definition e109 : ex := (Mul (Mul (Int 4) (Sqrt (Int 2))) (Pow e21 2%nat))%N.
Definition e64 : ex := (Opp e21)%N.
Definition e105 : ex := (Add (Int 1) e64)%N.
Definition p6 : ex := (Mul e109 e105)%N.
Definition p7 : ex := (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow e21 2%nat))))%N.
Definition e108 : ex := (Add p7 (Mul (Int 15) e21))%N.
Definition e112 : ex := (Mul p6 e108)%N.
Definition p10 : ex := (Mul p1 e112)%N.
Definition p11 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p12 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p11))%N.
Definition p13 : ex := (Sqrt (Sum (0, 20001) (Pow p12 2%nat)))%N.
Definition e1 : ex := (Mul p10 p13)%N.
Definition p15 : ex := (Mul (Mul (Mul e109 p1) e105) e108)%N.
Definition e2 : ex := (Mul p15 p13)%N.
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

Definition p17 : ex := (Pow (Add (Opp (V1 1 (0, 20005))) (V1 1 (0, 20004))) 2%nat)%N.
Definition e24 : ex := (Sc 1)%N.
Definition p19 : ex := (Add (V1 3 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p20 : ex := (Add (V1 2 (1, 20000)) (Mul e24 p19))%N.
Definition p21 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p20))) (Int 1))))%N.
Definition p22 : ex := (Mul p21 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p20))))%N.
Definition p23 : ex := (Mul p21 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p20))))%N.
Definition p24 : ex := (Mul p21 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p20))))%N.
Definition p25 : ex := (Mul p23 p24)%N.
Definition p26 : ex := (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p22 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p22 (V1 0 (0, 20002)))))) p25) (Mul (Mul p23 (Add (Mul (Int 2) p23) (Opp (V1 0 (0, 20004))))) p24)) (Mul p23 (Mul p24 (Add (Mul (Int 2) p24) (Opp (V1 0 (0, 20005)))))))%N.
Definition p27 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p19))%N.
Definition p28 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p19))%N.
Definition p29 : ex := (Mul (Opp (Sum (0, 20002) (Mul p22 p28))) (Int 1))%N.
Definition p30 : ex := (Add p27 p29)%N.
Definition p31 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p19))%N.
Definition p32 : ex := (Add p31 p29)%N.
Definition p33 : ex := (Mul p23 p23)%N.
Definition p34 : ex := (Mul p24 p24)%N.
Definition p35 : ex := (Mul p21 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p20))))%N.
Definition p36 : ex := (Mul p35 p35)%N.
Definition p37 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p19))%N.
Definition p38 : ex := (Add p37 p29)%N.
Definition p39 : ex := (Mul p35 (V1 0 (0, 20003)))%N.
Definition e3 : ex := (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul p17 (Add (Add (Add (Mul p26 (Add (Mul p30 (Int 1)) (Mul (Int 1) p32))) (Mul (Int 2) (Mul (Mul p33 p30) p24))) (Mul (Int 2) (Mul p23 (Mul p34 p32)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p36 p38)))) (Mul (Int 2) (Sum (0, 20003) (Mul p39 p38)))) p25))))) (Inv (Int 2)))%N.
Definition p41 : ex := (Pow (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat))) 2%nat)%N.
Definition p42 : ex := (Mul p41 e112)%N.
Definition p43 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p19))%N.
Definition p44 : ex := (Sqrt (Sum (0, 20001) (Pow p43 2%nat)))%N.
Definition e4 : ex := (Mul p42 p44)%N.
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

Definition e5 : ex := (Mul (Mul (Mul (Mul e109 p41) e105) e108) p44)%N.
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

Definition p47 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p48 : ex := (Add (V1 1 (1, 20000)) (Mul e21 p47))%N.
Definition p49 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p48))) (Int 1))))%N.
Definition p50 : ex := (Mul p49 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p48))))%N.
Definition p51 : ex := (Mul p49 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p48))))%N.
Definition p52 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p50) (Opp (Mul p50 p51)))%N.
Definition p53 : ex := (Mul p49 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p48))))%N.
Definition p54 : ex := (Add p51 (Opp (V1 3 (0, 20002))))%N.
Definition p55 : ex := (Sum (0, 20002) (Mul p52 p54))%N.
Definition p56 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p52 (Add (Mul (Del (0, 20002) (0, 20003)) p51) (Opp (Mul p51 p53))))) (Mul (Del (0, 20004) (0, 20003)) p55)) (Opp (Mul p50 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p53) (Opp (Mul p53 p51))) p54))))) (Opp (Mul p55 p53))) (V1 0 (0, 20003)))))%N.
Definition e9 : ex := (Sum (0, 20004) p56)%N.
Definition e6 : ex := (D (T0 0) e9)%N.
Definition p59 : ex := (Pow (Add (Opp (V1 0 (0, 20005))) (V1 0 (0, 20004))) 2%nat)%N.
Definition p60 : ex := (Mul p49 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p48))))%N.
Definition p61 : ex := (Mul p50 p60)%N.
Definition p62 : ex := (Add (Add (Mul (Add (Opp (Mul (Int 3) (Pow (Sqrt (Sum (0, 20002) (Pow p51 2%nat))) 2%nat))) (Mul (Int 2) (Sum (0, 20002) (Mul p51 (V1 3 (0, 20002)))))) p61) (Mul (Mul p50 (Add (Mul (Int 2) p50) (Opp (V1 3 (0, 20004))))) p60)) (Mul p50 (Mul p60 (Add (Mul (Int 2) p60) (Opp (V1 3 (0, 20005)))))))%N.
Definition p63 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p47))%N.
Definition p64 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p47))%N.
Definition p65 : ex := (Mul (Opp (Sum (0, 20002) (Mul p51 p64))) (Int 1))%N.
Definition p66 : ex := (Add p63 p65)%N.
Definition p67 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) p47))%N.
Definition p68 : ex := (Add p67 p65)%N.
Definition p69 : ex := (Mul p50 p50)%N.
Definition p70 : ex := (Mul p60 p60)%N.
Definition p71 : ex := (Mul p53 p53)%N.
Definition p72 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p47))%N.
Definition p73 : ex := (Add p72 p65)%N.
Definition p74 : ex := (Mul p53 (V1 3 (0, 20003)))%N.
Definition e7 : ex := (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul p59 (Add (Add (Add (Mul p62 (Add (Mul p66 (Int 1)) (Mul (Int 1) p68))) (Mul (Int 2) (Mul (Mul p69 p66) p60))) (Mul (Int 2) (Mul p50 (Mul p70 p68)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p71 p73)))) (Mul (Int 2) (Sum (0, 20003) (Mul p74 p73)))) p61))))) (Inv (Int 2)))%N.
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

Definition e8 : ex := (Mul (Mul (Mul (Mul (Mul (Mul (Int 4) (Sqrt (Int 2))) (Pow e24 2%nat)) p1) (Add (Int 1) (Opp e24))) (Add (Add (Opp (Int 4)) (Opp (Mul (Int 12) (Pow e24 2%nat)))) (Mul (Int 15) e24))) (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p47)) 2%nat))))%N.
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

Definition p77 : ex := (Add (V1 2 (1, 20000)) (Mul (Int 1) p19))%N.
Definition p78 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p77))) (Int 1))))%N.
Definition p79 : ex := (Mul p78 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p77))))%N.
Definition p80 : ex := (Mul p78 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p77))))%N.
Definition p81 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p79) (Opp (Mul p79 p80)))%N.
Definition p82 : ex := (Mul p78 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p77))))%N.
Definition p83 : ex := (Add p80 (Opp (V1 0 (0, 20002))))%N.
Definition p84 : ex := (Sum (0, 20002) (Mul p81 p83))%N.
Definition p85 : ex := (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p81 (Add (Mul (Del (0, 20002) (0, 20003)) p80) (Opp (Mul p80 p82))))) (Mul (Del (0, 20004) (0, 20003)) p84)) (Opp (Mul p79 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p82) (Opp (Mul p82 p80))) p83))))) (Opp (Mul p84 p82))) (V1 1 (0, 20003))))))%N.
Definition e20 : ex := (Int 0)%N.
Definition p87 : ex := (Add (V1 2 (1, 20000)) (Mul e20 p19))%N.
Definition p88 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p87))) (Int 1))))%N.
Definition p89 : ex := (Mul p88 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p87))))%N.
Definition p90 : ex := (Mul p88 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p87))))%N.
Definition p91 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p89) (Opp (Mul p89 p90)))%N.
Definition p92 : ex := (Mul p88 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p87))))%N.
Definition p93 : ex := (Add p90 (Opp (V1 0 (0, 20002))))%N.
Definition p94 : ex := (Sum (0, 20002) (Mul p91 p93))%N.
Definition p95 : ex := (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p91 (Add (Mul (Del (0, 20002) (0, 20003)) p90) (Opp (Mul p90 p92))))) (Mul (Del (0, 20004) (0, 20003)) p94)) (Opp (Mul p89 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p92) (Opp (Mul p92 p90))) p93))))) (Opp (Mul p94 p92))) (V1 1 (0, 20003))))))%N.
Definition p96 : ex := (Opp p95)%N.
Definition e10 : ex := (Add p85 p96)%N.
Definition p98 : ex := (Add (Add (V1 2 (1, 20000)) (V1 3 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p99 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p98))) (Int 1))))%N.
Definition p100 : ex := (Mul p99 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p98))))%N.
Definition p101 : ex := (Mul p99 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p98))))%N.
Definition p102 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p100) (Opp (Mul p100 p101)))%N.
Definition p103 : ex := (Mul p99 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p98))))%N.
Definition p104 : ex := (Add p101 (Opp (V1 0 (0, 20002))))%N.
Definition p105 : ex := (Sum (0, 20002) (Mul p102 p104))%N.
Definition p106 : ex := (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p102 (Add (Mul (Del (0, 20002) (0, 20003)) p101) (Opp (Mul p101 p103))))) (Mul (Del (0, 20004) (0, 20003)) p105)) (Opp (Mul p100 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p103) (Opp (Mul p103 p101))) p104))))) (Opp (Mul p105 p103))) (V1 1 (0, 20003))))))%N.
Definition e11 : ex := (Add p96 p106)%N.
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

Definition p108 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 3 (1, 20000))))%N.
Definition p109 : ex := (Add (V1 3 (1, 20000)) (Mul e20 p108))%N.
Definition p110 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p109))) (Int 1))))%N.
Definition p111 : ex := (Mul p110 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p109))))%N.
Definition p112 : ex := (Mul p110 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p109))))%N.
Definition p113 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p111) (Opp (Mul p111 p112)))%N.
Definition p114 : ex := (Mul p110 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p109))))%N.
Definition p115 : ex := (Add p112 (Opp (V1 2 (0, 20002))))%N.
Definition p116 : ex := (Sum (0, 20002) (Mul p113 p115))%N.
Definition p117 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p113 (Add (Mul (Del (0, 20002) (0, 20003)) p112) (Opp (Mul p112 p114))))) (Mul (Del (0, 20004) (0, 20003)) p116)) (Opp (Mul p111 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p114) (Opp (Mul p114 p112))) p115))))) (Opp (Mul p116 p114))) (V1 0 (0, 20003))))))%N.
Definition p118 : ex := (Opp p117)%N.
Definition p119 : ex := (Add (Add (V1 3 (1, 20000)) (V1 1 (1, 20000))) (Opp (V1 3 (1, 20000))))%N.
Definition p120 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p119))) (Int 1))))%N.
Definition p121 : ex := (Mul p120 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p119))))%N.
Definition p122 : ex := (Mul p120 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p119))))%N.
Definition p123 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p121) (Opp (Mul p121 p122)))%N.
Definition p124 : ex := (Mul p120 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p119))))%N.
Definition p125 : ex := (Add p122 (Opp (V1 2 (0, 20002))))%N.
Definition p126 : ex := (Sum (0, 20002) (Mul p123 p125))%N.
Definition p127 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p123 (Add (Mul (Del (0, 20002) (0, 20003)) p122) (Opp (Mul p122 p124))))) (Mul (Del (0, 20004) (0, 20003)) p126)) (Opp (Mul p121 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p124) (Opp (Mul p124 p122))) p125))))) (Opp (Mul p126 p124))) (V1 0 (0, 20003))))))%N.
Definition e12 : ex := (Add p118 p127)%N.
Definition p129 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p108)) 2%nat)))%N.
Definition e13 : ex := (Mul p15 p129)%N.
Definition e14 : ex := (Add e13 (Opp e12))%N.
Definition p132 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p133 : ex := (Inv (Sum (0, 20001) (Mul (Exp p132) (Int 1))))%N.
Definition p134 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p135 : ex := (Mul p133 (Exp p134))%N.
Definition p136 : ex := (Mul p133 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p137 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p135) (Opp (Mul p135 p136)))%N.
Definition p138 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p139 : ex := (Mul p133 (Exp p138))%N.
Definition p140 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p136) (Opp (Mul p136 p139)))%N.
Definition p141 : ex := (Add p136 (Opp (V1 2 (0, 20002))))%N.
Definition p142 : ex := (Sum (0, 20002) (Mul p137 p141))%N.
Definition p143 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p139) (Opp (Mul p139 p136)))%N.
Definition p144 : ex := (Sum (0, 20002) (Mul p143 p141))%N.
Definition p145 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 3 (1, 20000))))) (Int 1))))%N.
Definition p146 : ex := (Mul p145 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p147 : ex := (Mul p145 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p148 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p146) (Opp (Mul p146 p147)))%N.
Definition p149 : ex := (Mul p145 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p150 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p147) (Opp (Mul p147 p149)))%N.
Definition p151 : ex := (Sum (0, 20002) (Mul p148 p150))%N.
Definition p152 : ex := (Add p147 (Opp (V1 2 (0, 20002))))%N.
Definition p153 : ex := (Sum (0, 20002) (Mul p148 p152))%N.
Definition p154 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p149) (Opp (Mul p149 p147)))%N.
Definition p155 : ex := (Sum (0, 20002) (Mul p154 p152))%N.
Definition p156 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Add (Sum (0, 20002) (Mul p137 p140)) (Mul (Del (0, 20004) (0, 20003)) p142)) (Opp (Mul p135 p144))) (Opp (Mul p142 p139))) (Opp (Add (Add (Add p151 (Mul (Del (0, 20004) (0, 20003)) p153)) (Opp (Mul p146 p155))) (Opp (Mul p153 p149))))) (V1 0 (0, 20003)))))%N.
Definition e16 : ex := (Sum (0, 20004) p156)%N.
Definition e146 : ex := (Opp e16)%N.
Definition e15 : ex := (Add e13 e146)%N.
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

Definition p160 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))%N.
Definition p161 : ex := (Inv (Sum (0, 20001) (Mul (Exp p160) (Int 1))))%N.
Definition p162 : ex := (Mul p161 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p163 : ex := (Mul p161 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p164 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p162) (Opp (Mul p162 p163)))%N.
Definition p165 : ex := (Mul p161 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p166 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p163) (Opp (Mul p163 p165)))%N.
Definition p167 : ex := (Add p163 (Opp (V1 0 (0, 20002))))%N.
Definition p168 : ex := (Sum (0, 20002) (Mul p164 p167))%N.
Definition p169 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p165) (Opp (Mul p165 p163)))%N.
Definition p170 : ex := (Sum (0, 20002) (Mul p169 p167))%N.
Definition p171 : ex := (Add p147 (Opp (V1 0 (0, 20002))))%N.
Definition p172 : ex := (Sum (0, 20002) (Mul p148 p171))%N.
Definition p173 : ex := (Sum (0, 20002) (Mul p154 p171))%N.
Definition p174 : ex := (Mul p134 (Sum (0, 20003) (Mul (Add (Add (Add (Add (Sum (0, 20002) (Mul p164 p166)) (Mul (Del (0, 20004) (0, 20003)) p168)) (Opp (Mul p162 p170))) (Opp (Mul p168 p165))) (Opp (Add (Add (Add p151 (Mul (Del (0, 20004) (0, 20003)) p172)) (Opp (Mul p146 p173))) (Opp (Mul p172 p149))))) p138)))%N.
Definition e17 : ex := (Sum (0, 20004) p174)%N.
Definition e18 : ex := (Mul (Mul (Mul (Mul e109 (Pow (Sqrt (Sum (0, 20001) (Pow p132 2%nat))) 2%nat)) e105) e108) (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (Add (V1 2 (1, 20000)) (Opp (V1 3 (1, 20000)))))) 2%nat))))%N.
Definition p177 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p178 : ex := (Mul p161 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p179 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p178) (Opp (Mul p178 p163)))%N.
Definition p180 : ex := (Sum (0, 20002) (Mul p179 p166))%N.
Definition p181 : ex := (Sum (0, 20002) (Mul p179 p167))%N.
Definition p182 : ex := (Mul p145 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p183 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p182) (Opp (Mul p182 p147)))%N.
Definition p184 : ex := (Sum (0, 20002) (Mul p183 p150))%N.
Definition p185 : ex := (Sum (0, 20002) (Mul p183 p171))%N.
Definition p186 : ex := (Mul p177 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add p180 (Mul (Del (0, 20005) (0, 20003)) p181)) (Opp (Mul p178 p170))) (Opp (Mul p181 p165))) (Opp (Add (Add (Add p184 (Mul (Del (0, 20005) (0, 20003)) p185)) (Opp (Mul p182 p173))) (Opp (Mul p185 p149))))) (V2 0 (0, 20003) (1, 20004)))) (V1 1 (1, 20004)))))%N.
Definition e19 : ex := (Sum (0, 20005) p186)%N.
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

Definition p191 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))) 2%nat))%N.
Definition e26 : ex := (Sqrt p191)%N.
Definition p193 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p194 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e27 : ex := (Mul p193 p194)%N.
Definition e28 : ex := (Mul p194 p193)%N.
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

Definition p197 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))) 2%nat))%N.
Definition e29 : ex := (Sqrt p197)%N.
Definition p199 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition p200 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e30 : ex := (Mul p199 p200)%N.
Definition e31 : ex := (Pow e29 2%nat)%N.
Definition e32 : ex := (Pow e30 2%nat)%N.
Definition e33 : ex := (Pow e28 2%nat)%N.
Definition p205 : ex := (Pow p194 2%nat)%N.
Definition p206 : ex := (Pow p193 2%nat)%N.
Definition e34 : ex := (Mul p205 p206)%N.
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
Definition p209 : ex := (Opp e35)%N.
Definition e36 : ex := (Add e34 p209)%N.
Definition e38 : ex := (Add p209 e34)%N.
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

Definition p214 : ex := (Add e24 (Opp (Abs e24)))%N.
Definition e40 : ex := (Mul e21 p214)%N.
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

Definition e61 : ex := (Abs e21)%N.
Definition e75 : ex := (Abs p214)%N.
Definition e42 : ex := (Mul e61 e75)%N.
(* absolute(s*(a - absolute(a))) <= absolute(s)*absolute(a - absolute(a)), by same *)
Lemma step_21 :
  forall (a s : R),
  Rabs (s * (a - Rabs a)) <= Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  equal Q1 e41 e42.
  exact (Req_le _ _ Q1).
Qed.

Definition e47 : ex := (Mul e21 (Abs e24))%N.
Definition e43 : ex := (Add e47 e41)%N.
Definition e44 : ex := (Add e47 e42)%N.
(* s*absolute(a) + absolute(s*(a - absolute(a))) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by replace *)
Lemma step_22 :
  forall (a s : R),
  s * Rabs a + Rabs (s * (a - Rabs a)) <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e41 e42 _ (fun sv Wv SFv => (step_21 a s)) (nil_replaced Ev rv)) e43 e44.
  exact (P1).
Qed.

Definition e45 : ex := (Add e40 e47)%N.
Definition e46 : ex := (Add e41 e47)%N.
(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s*(a - absolute(a))), by replace *)
Lemma step_23 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs (s * (a - Rabs a)).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e40 e41 _ (fun sv Wv SFv => (step_20 a s)) (nil_replaced Ev rv)) e45 e46.
  equal Q2 e46 e43.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*absolute(a) <= s*absolute(a), by same *)
Lemma step_24 :
  forall (a s : R),
  s * Rabs a <= s * Rabs a.
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e47))).
Qed.

Definition p225 : ex := (Add (Opp e24) (Abs e24))%N.
Definition e51 : ex := (Mul e21 p225)%N.
Definition e48 : ex := (Add (Mul e24 e21) e51)%N.
(* r*absolute(a) <= a*r + r*(-a + absolute(a)), by same *)
Lemma step_25 :
  forall (a r : R),
  r * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e47 e48.
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

Definition e49 : ex := (Mul e21 (Abs (Sc 2)))%N.
Definition e50 : ex := (Mul e24 (Abs (Sc 2)))%N.
(* s*absolute(a) <= r*absolute(a), by replace *)
Lemma step_27 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= r * Rabs a.
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e21 e24 _ (fun sv Wv SFv => (step_26 r s Hh1)) (nil_replaced Ev rv)) e49 e50.
  exact (P1).
Qed.

Definition e52 : ex := (Abs e51)%N.
(* r*(-a + absolute(a)) <= absolute(r*(-a + absolute(a))), by below absolute *)
Lemma step_28 :
  forall (a r : R),
  r * (- a + Rabs a) <= Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  assert (P1 : den Ev rv e51 <= den Ev rv e52) by (exact (Rle_abs (den Ev rv e51))).
  exact (P1).
Qed.

Definition e53 : ex := (Mul e61 (Abs p225))%N.
(* absolute(r*(-a + absolute(a))) <= absolute(r)*absolute(-a + absolute(a)), by same *)
Lemma step_29 :
  forall (a r : R),
  Rabs (r * (- a + Rabs a)) <= Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [r; a] [] [] [] [].
  equal Q1 e52 e53.
  exact (Req_le _ _ Q1).
Qed.

Definition e67 : ex := (Add e64 e61)%N.
Definition e58 : ex := (Mul e24 e67)%N.
Definition e54 : ex := (Abs e58)%N.
Definition p235 : ex := (Abs e67)%N.
Definition e55 : ex := (Mul (Abs e24) p235)%N.
Definition e60 : ex := (Mul e21 e24)%N.
Definition e56 : ex := (Add e60 e54)%N.
Definition e57 : ex := (Add e60 e55)%N.
(* a*r + absolute(r*(-a + absolute(a))) <= a*r + absolute(r)*absolute(-a + absolute(a)), by replace *)
Lemma step_30 :
  forall (a r : R),
  a * r + Rabs (r * (- a + Rabs a)) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e54 e55 _ (fun sv Wv SFv => (step_29 a r)) (nil_replaced Ev rv)) e56 e57.
  exact (P1).
Qed.

Definition e59 : ex := (Add e60 e58)%N.
(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r*(-a + absolute(a))), by replace *)
Lemma step_31 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs (r * (- a + Rabs a)).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e58 e54 _ (fun sv Wv SFv => (step_28 a r)) (nil_replaced Ev rv)) e59 e56.
  exact (P1).
Qed.

(* a*r <= a*r, by same *)
Lemma step_32 :
  forall (a r : R),
  a * r <= a * r.
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e60))).
Qed.

(* a <= absolute(a), by below absolute *)
Lemma step_33 :
  forall (a : R),
  a <= Rabs a.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e61) by (exact (Rle_abs (den Ev rv e21))).
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

Definition e62 : ex := (Add e21 (Opp e20))%N.
Definition e63 : ex := (Add e20 (Opp e64))%N.
(* -a <= 0, by discharge *)
Lemma step_37 :
  forall (a : R),
  0 <= a ->
  - a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e21) by (exact (step_36 a Hh1)).
  equal Q2 e62 e63.
  assert (P3 : den Ev rv e64 <= den Ev rv e20) by (exact (rearranged (den Ev rv e20) (den Ev rv e21) (den Ev rv e64) (den Ev rv e20) P1 Q2)).
  assert (P4 : den Ev rv e64 <= den Ev rv e20) by (exact (step_35 a P3)).
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
  assert (P1 : den Ev rv e64 <= den Ev rv e20) by (exact (step_37 a Hh1)).
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
  assert (P2 : den Ev rv e64 <= den Ev rv e21) by (exact (step_38 a Hh1)).
  assert (P3 : den Ev rv e61 <= den Ev rv e21) by (exact (absolute_below (den Ev rv e21) (den Ev rv e21) P1 P2)).
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

Definition e65 : ex := (Add e21 (Opp e61))%N.
Definition e66 : ex := (Add e20 (Opp e67))%N.
(* -a + absolute(a) <= 0, by discharge *)
Lemma step_42 :
  forall (a : R),
  0 <= a ->
  - a + Rabs a <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e61 <= den Ev rv e21) by (exact (step_40 a Hh1)).
  equal Q2 e65 e66.
  assert (P3 : den Ev rv e67 <= den Ev rv e20) by (exact (rearranged (den Ev rv e61) (den Ev rv e21) (den Ev rv e67) (den Ev rv e20) P1 Q2)).
  assert (P4 : den Ev rv e67 <= den Ev rv e20) by (exact (step_41 a P3)).
  exact (P4).
Qed.

Definition e68 : ex := (Add e61 e64)%N.
Definition e70 : ex := (Opp e65)%N.
Definition e69 : ex := (Add e20 e70)%N.
(* a - absolute(a) <= 0, by discharge *)
Lemma step_43 :
  forall (a : R),
  a - Rabs a <= 0.
Proof.
  intros a.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e61) by (exact (step_33 a)).
  equal Q2 e68 e69.
  assert (P3 : den Ev rv e65 <= den Ev rv e20) by (exact (rearranged (den Ev rv e21) (den Ev rv e61) (den Ev rv e65) (den Ev rv e20) P1 Q2)).
  assert (P4 : den Ev rv e65 <= den Ev rv e20) by (exact (step_34 a P3)).
  exact (P4).
Qed.

Definition e71 : ex := (Abs e65)%N.
(* absolute(a - absolute(a)) <= 0, by absolute below *)
Lemma step_44 :
  forall (a : R),
  0 <= a ->
  Rabs (a - Rabs a) <= 0.
Proof.
  intros a Hh1.
  setting [] [a] [] [] [] [].
  assert (P1 : den Ev rv e65 <= den Ev rv e20) by (exact (step_43 a)).
  assert (P2 : den Ev rv e67 <= den Ev rv e20) by (exact (step_42 a Hh1)).
  equal Q3 e70 e67.
  assert (P4 : den Ev rv e71 <= den Ev rv e20) by (exact (absolute_below (den Ev rv e65) (den Ev rv e20) P1 (Rle_trans _ _ _ (Req_le _ _ Q3) P2))).
  exact (P4).
Qed.

Definition p249 : ex := (Mul (Abs e24) e71)%N.
Definition e72 : ex := (Add e60 p249)%N.
Definition e73 : ex := (Add e60 (Mul (Abs e24) e20))%N.
(* a*r + absolute(r)*absolute(-a + absolute(a)) <= a*r, by replace *)
Lemma step_45 :
  forall (a r : R),
  0 <= a ->
  a * r + Rabs r * Rabs (- a + Rabs a) <= a * r.
Proof.
  intros a r Hh1.
  setting [] [a; r] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e71 e20 _ (fun sv Wv SFv => (step_44 a Hh1)) (nil_replaced Ev rv)) e72 e73.
  equal Q2 e57 e72.
  equal Q3 e73 e60.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* a*r + r*(-a + absolute(a)) <= a*r + absolute(r)*absolute(-a + absolute(a)), by transitive *)
Lemma step_46 :
  forall (a r : R),
  a * r + r * (- a + Rabs a) <= a * r + Rabs r * Rabs (- a + Rabs a).
Proof.
  intros a r.
  setting [] [a; r] [] [] [] [].
  assert (P1 : den Ev rv e59 <= den Ev rv e56) by (exact (step_31 a r)).
  assert (P2 : den Ev rv e56 <= den Ev rv e57) by (exact (step_30 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e74 : ex := (Add (Mul (Sc 2) e24) (Mul e24 (Add (Opp (Sc 2)) (Abs (Sc 2)))))%N.
(* s*absolute(a) <= a*r + r*(-a + absolute(a)), by transitive *)
Lemma step_47 :
  forall (a r s : R),
  s <= r ->
  s * Rabs a <= a * r + r * (- a + Rabs a).
Proof.
  intros a r s Hh1.
  setting [] [s; r; a] [] [] [] [].
  assert (P1 : den Ev rv e49 <= den Ev rv e50) by (exact (step_27 a r s Hh1)).
  assert (P2 : den Ev rv e50 <= den Ev rv e74) by (exact (step_25 a r)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e76 : ex := (Add e47 (Mul e61 e20))%N.
(* s*absolute(a) + absolute(s)*absolute(a - absolute(a)) <= s*absolute(a), by replace *)
Lemma step_48 :
  forall (a s : R),
  0 <= a ->
  s * Rabs a + Rabs s * Rabs (a - Rabs a) <= s * Rabs a.
Proof.
  intros a s Hh1.
  setting [] [s; a] [] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e75 e20 _ (fun sv Wv SFv => (step_44 a Hh1)) (nil_replaced Ev rv)) e44 e76.
  equal Q2 e76 e47.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* s*(a - absolute(a)) + s*absolute(a) <= s*absolute(a) + absolute(s)*absolute(a - absolute(a)), by transitive *)
Lemma step_49 :
  forall (a s : R),
  s * (a - Rabs a) + s * Rabs a <= s * Rabs a + Rabs s * Rabs (a - Rabs a).
Proof.
  intros a s.
  setting [] [s; a] [] [] [] [].
  assert (P1 : den Ev rv e45 <= den Ev rv e43) by (exact (step_23 a s)).
  assert (P2 : den Ev rv e43 <= den Ev rv e44) by (exact (step_22 a s)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e79 : ex := (Mul e24 e61)%N.
Definition e77 : ex := (Add (Mul e24 e65) e79)%N.
(* a*s <= s*(a - absolute(a)) + s*absolute(a), by same *)
Lemma step_50 :
  forall (a s : R),
  a * s <= s * (a - Rabs a) + s * Rabs a.
Proof.
  intros a s.
  setting [] [a; s] [] [] [] [].
  equal Q1 e60 e77.
  exact (Req_le _ _ Q1).
Qed.

Definition e78 : ex := (Add e79 p249)%N.
Definition e82 : ex := (Mul e21 (Sc 2))%N.
Definition e80 : ex := (Add e82 (Mul (Sc 2) e67))%N.
Definition e81 : ex := (Add e82 (Mul (Abs (Sc 2)) p235))%N.
(* a*s <= a*r, by transitive *)
Lemma step_51 :
  forall (a r s : R),
  0 <= a ->
  s <= r ->
  a * s <= a * r.
Proof.
  intros a r s Hh1 Hh2.
  setting [] [a; s; r] [] [] [] [].
  assert (P1 : den Ev rv e60 <= den Ev rv e77) by (exact (step_50 a s)).
  assert (P2 : den Ev rv e77 <= den Ev rv e78) by (exact (step_49 a s)).
  assert (P3 : den Ev rv e78 <= den Ev rv e79) by (exact (step_48 a s Hh1)).
  assert (P4 : den Ev rv e79 <= den Ev rv e80) by (exact (step_47 a r s Hh2)).
  assert (P5 : den Ev rv e80 <= den Ev rv e81) by (exact (step_46 a r)).
  assert (P6 : den Ev rv e81 <= den Ev rv e82) by (exact (step_45 a r Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Definition p260 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p261 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p260)) 2%nat))%N.
Definition e86 : ex := (Sqrt p261)%N.
Definition e83 : ex := (Mul e86 e20)%N.
Definition p264 : ex := (Opp (Pow (Sqrt (Sum (0, 20001) (Pow p160 2%nat))) 2%nat))%N.
Definition p265 : ex := (Mul (Pow (Sqrt (Sum (1, 20000) (Pow (V1 2 (1, 20000)) 2%nat))) 2%nat) p206)%N.
Definition e87 : ex := (Add p264 p265)%N.
Definition e84 : ex := (Mul e86 e87)%N.
Definition e85 : ex := (Mul e87 e86)%N.
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
  assert (P1 : den Ev rv e83 <= den Ev rv e84) by (exact (step_51 (norm n (mulv d A (vadd y (vopp x)))) (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) 0 Hh1 Hh2)).
  equal Q2 e20 e83.
  equal Q3 e84 e85.
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
  assert (P1 : den Ev rv e20 <= den Ev rv e86) by (exact (step_19 n d A x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e20 <= den Ev rv e87) by (exact (step_18 n d A z Hs_n Hs_d)).
  assert (P3 : den Ev rv e20 <= den Ev rv e85) by (exact (step_52 n d A x y z Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition e88 : ex := (Mul e112 e20)%N.
Definition e115 : ex := (Mul e38 p13)%N.
Definition e89 : ex := (Mul e112 e115)%N.
Definition p272 : ex := (Mul (Mul p6 e38) e108)%N.
Definition e90 : ex := (Mul p272 p13)%N.
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
  assert (P1 : den Ev rv e88 <= den Ev rv e89) by (exact (step_51 (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) ((- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * norm n (mulv d A (vadd y (vopp x)))) 0 Hh1 Hh2)).
  equal Q2 e20 e88.
  equal Q3 e89 e90.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by assume *)
Lemma step_55 :
  forall (zeta : R),
  0 <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0 <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

Definition p274 : ex := (Sqrt (Sum (1, 20000) (Pow p260 2%nat)))%N.
Definition e91 : ex := (Mul p193 p274)%N.
Definition e92 : ex := (Mul p274 p193)%N.
(* norm(A*(y - x)) <= norm(y - x)*spectral_norm(A), by spectral *)
Lemma step_56 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd y (vopp x))) <= norm d (vadd y (vopp x)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e86 <= den Ev rv e91) by (exact (spectral_bound n d A (vadd y (vopp x)))).
  equal Q2 e91 e92.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= norm(y - x)*spectral_norm(A) - norm(A*(y - x)), by assume *)
Lemma step_57 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= - norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A ->
  0 <= - norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d Hh1.
  setting [n; d] [] [y; x] [A] [] [].
  exact Hh1.
Qed.

Definition p277 : ex := (Opp e86)%N.
Definition e93 : ex := (Add e92 p277)%N.
Definition e95 : ex := (Add p277 e92)%N.
Definition e94 : ex := (Add e95 (Opp e20))%N.
(* 0 <= norm(y - x)*spectral_norm(A) - norm(A*(y - x)), by discharge *)
Lemma step_58 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= - norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e86 <= den Ev rv e92) by (exact (step_56 n d A x y Hs_n Hs_d)).
  equal Q2 e93 e94.
  assert (P3 : den Ev rv e20 <= den Ev rv e95) by (exact (rearranged (den Ev rv e86) (den Ev rv e92) (den Ev rv e20) (den Ev rv e95) P1 Q2)).
  assert (P4 : den Ev rv e20 <= den Ev rv e95) by (exact (step_57 n d A x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e96 : ex := (Mul (Pow (Sqrt (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))) 2%nat) (Pow (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098))) 2%nat))%N.
(* 0 <= norm(z)**2*spectral_norm(A)**2, by nonnegative *)
Lemma step_59 :
  forall (n d : nat) (A : mat) (z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= norm d z ^ 2 * spectral n d A ^ 2.
Proof.
  intros n d A z Hs_n Hs_d.
  setting [n; d] [] [z] [A] [] [].
  nonnegative N1 (nil_nonnegative Ev) e96.
  exact N1.
Qed.

Definition e97 : ex := (Mul e34 e20)%N.
Definition p283 : ex := (Opp p13)%N.
Definition p284 : ex := (Mul (Sqrt (Sum (1, 20000) (Pow p11 2%nat))) p193)%N.
Definition e99 : ex := (Add p283 p284)%N.
Definition e98 : ex := (Mul e34 e99)%N.
(* 0 <= (norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*norm(z)**2*spectral_norm(A)**2, by instance *)
Lemma step_60 :
  forall (n d : nat) (A : mat) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= norm d z ^ 2 * spectral n d A ^ 2 ->
  0 <= - norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A ->
  0
  <= norm d z ^ 2 * spectral n d A ^ 2 * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A).
Proof.
  intros n d A x y z Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e97 <= den Ev rv e98) by (exact (step_51 (norm d z ^ 2 * spectral n d A ^ 2) (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) 0 Hh1 Hh2)).
  equal Q2 e20 e97.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*norm(z)**2*spectral_norm(A)**2, by discharge *)
Lemma step_61 :
  forall (n d : nat) (A : mat) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0
  <= norm d z ^ 2 * spectral n d A ^ 2 * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A).
Proof.
  intros n d A x y z Hs_n Hs_d.
  setting [n; d] [] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e34) by (exact (step_59 n d A z Hs_n Hs_d)).
  assert (P2 : den Ev rv e20 <= den Ev rv e99) by (exact (step_58 n d A x y Hs_n Hs_d)).
  assert (P3 : den Ev rv e20 <= den Ev rv e98) by (exact (step_60 n d A x y z Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

(* zeta <= 1590660727/2500000000, by assume *)
Lemma step_62 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  zeta <= 1590660727 / 2500000000.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

(* 0 <= 1590660727/2500000000 - zeta, by assume *)
Lemma step_63 :
  forall (zeta : R),
  0 <= 1590660727 / 2500000000 - zeta ->
  0 <= 1590660727 / 2500000000 - zeta.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  exact Hh1.
Qed.

Definition e100 : ex := (Mul (Int 909339273) (Inv (Int 2500000000)))%N.
(* 0 <= 909339273/2500000000, by nonnegative *)
Lemma step_64 :
  0 <= 909339273 / 2500000000.
Proof.
  setting [] [] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e100.
  exact N1.
Qed.

Definition e101 : ex := (Mul (Int 1590660727) (Inv (Int 2500000000)))%N.
Definition e102 : ex := (Add e101 e64)%N.
Definition e103 : ex := (Add e102 (Opp e20))%N.
(* 0 <= 1590660727/2500000000 - zeta, by discharge *)
Lemma step_65 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  0 <= 1590660727 / 2500000000 - zeta.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e101) by (exact (step_62 zeta Hh1)).
  equal Q2 e102 e103.
  assert (P3 : den Ev rv e20 <= den Ev rv e102) by (exact (rearranged (den Ev rv e21) (den Ev rv e101) (den Ev rv e20) (den Ev rv e102) P1 Q2)).
  assert (P4 : den Ev rv e20 <= den Ev rv e102) by (exact (step_63 zeta P3)).
  exact (P4).
Qed.

Definition e104 : ex := (Add e100 e102)%N.
(* 0 <= 1 - zeta, by instance *)
Lemma step_66 :
  forall (zeta : R),
  0 <= 1590660727 / 2500000000 - zeta ->
  0 <= 909339273 / 2500000000 ->
  0 <= 1 - zeta.
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e104) by (exact (step_14 (909339273 / 2500000000) (1590660727 / 2500000000 - zeta) Hh1 Hh2)).
  equal Q2 e104 e105.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= -12*zeta**2 + 15*zeta - 4, by decided *)
Lemma step_67 :
  forall (zeta : R),
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  0 <= - 4 - 12 * zeta ^ 2 + 15 * zeta.
Proof.
  intros zeta Hh1 Hh2.
  decide_scalar.
Qed.

(* 0 <= 1 - zeta, by discharge *)
Lemma step_68 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  0 <= 1 - zeta.
Proof.
  intros zeta Hh1.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e102) by (exact (step_65 zeta Hh1)).
  assert (P2 : den Ev rv e20 <= den Ev rv e100) by (exact (step_64)).
  assert (P3 : den Ev rv e20 <= den Ev rv e105) by (exact (step_66 zeta P1 P2)).
  exact (P3).
Qed.

Definition e106 : ex := (Mul e105 e20)%N.
Definition e107 : ex := (Mul e105 e108)%N.
(* 0 <= (1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by instance *)
Lemma step_69 :
  forall (zeta : R),
  0 <= 1 - zeta ->
  0 <= - 4 - 12 * zeta ^ 2 + 15 * zeta ->
  0 <= (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e106 <= den Ev rv e107) by (exact (step_51 (1 - zeta) (- 4 - 12 * zeta ^ 2 + 15 * zeta) 0 Hh1 Hh2)).
  equal Q2 e20 e106.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= (1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by discharge *)
Lemma step_70 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  6362642907 / 10000000000 <= zeta ->
  0 <= (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e105) by (exact (step_68 zeta Hh1)).
  assert (P2 : den Ev rv e20 <= den Ev rv e108) by (exact (step_67 zeta Hh2 Hh1)).
  assert (P3 : den Ev rv e20 <= den Ev rv e107) by (exact (step_69 zeta P1 P2)).
  exact (P3).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2, by nonnegative *)
Lemma step_71 :
  forall (zeta : R),
  0 <= 4 * sqrt 2 * zeta ^ 2.
Proof.
  intros zeta.
  setting [] [zeta] [] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e109.
  exact N1.
Qed.

Definition e110 : ex := (Mul e109 e20)%N.
Definition e111 : ex := (Mul e109 e107)%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by instance *)
Lemma step_72 :
  forall (zeta : R),
  0 <= 4 * sqrt 2 * zeta ^ 2 ->
  0 <= (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) ->
  0 <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e110 <= den Ev rv e111) by (exact (step_51 (4 * sqrt 2 * zeta ^ 2) ((1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) 0 Hh1 Hh2)).
  equal Q2 e20 e110.
  equal Q3 e111 e112.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4), by discharge *)
Lemma step_73 :
  forall (zeta : R),
  zeta <= 1590660727 / 2500000000 ->
  6362642907 / 10000000000 <= zeta ->
  0 <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros zeta Hh1 Hh2.
  setting [] [zeta] [] [] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e109) by (exact (step_71 zeta)).
  assert (P2 : den Ev rv e20 <= den Ev rv e107) by (exact (step_70 zeta Hh1 Hh2)).
  assert (P3 : den Ev rv e20 <= den Ev rv e112) by (exact (step_72 zeta P1 P2)).
  exact (P3).
Qed.

Definition e113 : ex := (Mul e112 e98)%N.
Definition p297 : ex := (Mul (Mul (Mul e109 p205) p206) e105)%N.
Definition p298 : ex := (Mul p297 e99)%N.
Definition e114 : ex := (Mul p298 e108)%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2, by instance *)
Lemma step_74 :
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
  assert (P1 : den Ev rv e88 <= den Ev rv e113) by (exact (step_51 (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) (norm d z ^ 2 * spectral n d A ^ 2 * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A)) 0 Hh1 Hh2)).
  equal Q2 e20 e88.
  equal Q3 e113 e114.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2, by discharge *)
Lemma step_75 :
  forall (n d : nat) (A : mat) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  zeta <= 1590660727 / 2500000000 ->
  6362642907 / 10000000000 <= zeta ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e112) by (exact (step_73 zeta Hh1 Hh2)).
  assert (P2 : den Ev rv e20 <= den Ev rv e98) by (exact (step_61 n d A x y z Hs_n Hs_d)).
  assert (P3 : den Ev rv e20 <= den Ev rv e114) by (exact (step_74 n d A x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)), by discharge *)
Lemma step_76 :
  forall (n d : nat) (A : mat) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  zeta <= 1590660727 / 2500000000 ->
  6362642907 / 10000000000 <= zeta ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e112) by (exact (step_73 zeta Hh1 Hh2)).
  assert (P2 : den Ev rv e20 <= den Ev rv e115) by (exact (step_53 n d A x y z Hs_n Hs_d)).
  assert (P3 : den Ev rv e20 <= den Ev rv e90) by (exact (step_54 n d A x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition e116 : ex := (Add e114 e90)%N.
Definition e117 : ex := (Add e90 e114)%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2 + 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)), by instance *)
Lemma step_77 :
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
  assert (P1 : den Ev rv e20 <= den Ev rv e116) by (exact (step_14 (4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x)))) Hh1 Hh2)).
  equal Q2 e116 e117.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2 + 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)), by discharge *)
Lemma step_78 :
  forall (n d : nat) (A : mat) (x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  zeta <= 1590660727 / 2500000000 ->
  6362642907 / 10000000000 <= zeta ->
  0
  <= 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A x y z zeta Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [zeta] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e90) by (exact (step_76 n d A x y z zeta Hs_n Hs_d Hh1 Hh2)).
  assert (P2 : den Ev rv e20 <= den Ev rv e114) by (exact (step_75 n d A x y z zeta Hs_n Hs_d Hh1 Hh2)).
  assert (P3 : den Ev rv e20 <= den Ev rv e117) by (exact (step_77 n d A x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

Definition p302 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p303 : ex := (Mul p133 (Exp p177))%N.
Definition p304 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p303) (Opp (Mul p303 p136)))%N.
Definition p305 : ex := (Sum (0, 20002) (Mul p304 p140))%N.
Definition p306 : ex := (Sum (0, 20002) (Mul p304 p141))%N.
Definition p307 : ex := (Sum (0, 20002) (Mul p183 p152))%N.
Definition p308 : ex := (Mul p302 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add p305 (Mul (Del (0, 20005) (0, 20003)) p306)) (Opp (Mul p303 p144))) (Opp (Mul p306 p139))) (Opp (Add (Add (Add p184 (Mul (Del (0, 20005) (0, 20003)) p307)) (Opp (Mul p182 p155))) (Opp (Mul p307 p149))))) (V2 0 (0, 20003) (1, 20004)))) (V1 0 (1, 20004)))))%N.
Definition e118 : ex := (Sum (0, 20005) p308)%N.
Definition p310 : ex := (Mul (Mul (Mul e109 e35) e105) e108)%N.
Definition e119 : ex := (Mul p310 p129)%N.
Definition p312 : ex := (Opp e118)%N.
Definition e120 : ex := (Add e119 p312)%N.
Definition e122 : ex := (Add p312 e119)%N.
Definition e121 : ex := (Add e122 (Opp e20))%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 - inner(A*z, (B(y) - B(x))*A*z), by discharge *)
Lemma step_79 :
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
  assert (P1 : den Ev rv e118 <= den Ev rv e119) by (exact (step_9 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e120 e121.
  assert (P3 : den Ev rv e20 <= den Ev rv e122) by (exact (rearranged (den Ev rv e118) (den Ev rv e119) (den Ev rv e20) (den Ev rv e122) P1 Q2)).
  assert (P4 : den Ev rv e20 <= den Ev rv e122) by (exact (step_10 n d A b x y z zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition p316 : ex := (Mul p272 p129)%N.
Definition p317 : ex := (Sqrt (Sum (1, 20000) (Pow p108 2%nat)))%N.
Definition p318 : ex := (Mul (Mul p297 (Add (Opp p129) (Mul p317 p193))) e108)%N.
Definition e125 : ex := (Add p316 p318)%N.
Definition e123 : ex := (Add e125 e122)%N.
Definition p321 : ex := (Add e122 p316)%N.
Definition e124 : ex := (Add p321 p318)%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2 + 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)) + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 - inner(A*z, (B(y) - B(x))*A*z), by instance *)
Lemma step_80 :
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
  assert (P1 : den Ev rv e20 <= den Ev rv e123) by (exact (step_14 (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) (- inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z) + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x)))) Hh1 Hh2)).
  equal Q2 e123 e124.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2 + 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)) + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 - inner(A*z, (B(y) - B(x))*A*z), by discharge *)
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
  <= - inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z) + 4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [z; y; b; x] [A] [] [].
  assert (P1 : den Ev rv e20 <= den Ev rv e122) by (exact (step_79 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  assert (P2 : den Ev rv e20 <= den Ev rv e125) by (exact (step_78 n d A x y z zeta Hs_n Hs_d Hh5 Hh4)).
  assert (P3 : den Ev rv e20 <= den Ev rv e124) by (exact (step_80 n d A b x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

(* inner(z, (H(y) - H(x))*z) <= C_3()*norm(y - x)*norm(z)**2*spectral_norm(A)**3, by assume *)
Lemma step_82 :
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

Definition e126 : ex := (Add e124 (Opp e20))%N.
Definition p324 : ex := (Mul (Mul p205 (Pow p193 3%nat)) e112)%N.
Definition e129 : ex := (Mul p324 p317)%N.
Definition p326 : ex := (Mul (V1 0 (1, 20006)) (Sum (1, 20005) (Mul (Add (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) (Add (Add (Add (Sum (0, 20002) (Mul p143 (Add (Mul (Del (0, 20002) (0, 20004)) p136) (Opp (Mul p136 p135))))) (Mul (Del (0, 20003) (0, 20004)) p144)) (Opp (Mul p139 p142))) (Opp (Mul p144 p135))))) (V2 0 (0, 20004) (1, 20005)))) (Opp (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) (Add (Add (Add (Sum (0, 20002) (Mul p154 (Add (Mul (Del (0, 20002) (0, 20004)) p147) (Opp (Mul p147 p146))))) (Mul (Del (0, 20003) (0, 20004)) p155)) (Opp (Mul p149 p153))) (Opp (Mul p155 p146))))) (V2 0 (0, 20004) (1, 20005)))))) (V1 0 (1, 20005)))))%N.
Definition e128 : ex := (Sum (1, 20006) p326)%N.
Definition e159 : ex := (Opp e128)%N.
Definition e127 : ex := (Add e129 e159)%N.
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
  assert (P1 : den Ev rv e20 <= den Ev rv e124) by (exact (step_81 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e126 e127.
  assert (P3 : den Ev rv e128 <= den Ev rv e129) by (exact (rearranged (den Ev rv e20) (den Ev rv e124) (den Ev rv e128) (den Ev rv e129) P1 Q2)).
  assert (P4 : den Ev rv e128 <= den Ev rv e129) by (exact (step_82 n d A b x y z zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  exact (inequality_1 n d A b x y z zeta Hs_n Hs_d Hh2 Hh3 Hh4 Hh5 Hh6 Hh1).
Qed.

Definition e130 : ex := (Add e21 (Opp (Mul (Int 6362642907) (Inv (Int 10000000000)))))%N.
Definition p331 : ex := (Add (Add (Add (Opp (Int 8)) (Opp (Mul (Int 108) (Pow e21 2%nat)))) (Mul (Int 57) e21)) (Mul (Int 60) (Pow e21 3%nat)))%N.
Definition e131 : ex := (Add e20 (Opp p331))%N.
Definition e132 : ex := (Add p331 (Opp e20))%N.
Definition e133 : ex := (Add (Int 1) (Opp (Sum (0, 20000) (Mul (V1 2 (0, 20000)) (Int 1)))))%N.
Definition e134 : ex := (Add (Min (0, 20000) (V1 2 (0, 20000))) (Opp e20))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x y z : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  0 <= - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 ->
  - 8 - 108 * zeta ^ 2 + 57 * zeta + 60 * zeta ^ 3 <= 0 ->
  6362642907 / 10000000000 <= zeta ->
  zeta <= 1590660727 / 2500000000 ->
  defined (env_of [n; d] [zeta] [z; y; b; x] [A]) (ienv_of []) e128 /\
  defined (env_of [n; d] [zeta] [z; y; b; x] [A]) (ienv_of []) e129.
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [z; y; b; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e134 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e133 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e132 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e131 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e130 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e102 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.

Definition e135 : ex := (Mul p10 (Sqrt (Sum (0, 20001) (Pow (Opp p12) 2%nat))))%N.
(* C_3()*norm(-A*(y - x))*norm(v)**2 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by same *)
Lemma step_83 :
  forall (n d : nat) (A : mat) (v x y : vec) (zeta : R),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n v ^ 2 * C_3 zeta * norm n (vopp (mulv d A (vadd y (vopp x))))
  <= 4 * sqrt 2 * zeta ^ 2 * norm n v ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A v x y zeta Hs_n Hs_d.
  setting [n; d] [zeta] [v; y; x] [A] [] [].
  equal Q1 e135 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition p337 : ex := (Mul (Opp (Sum (0, 20002) (Mul p22 (Opp p28)))) (Int 1))%N.
Definition p338 : ex := (Add (Opp p27) p337)%N.
Definition p339 : ex := (Add (Opp p31) p337)%N.
Definition p340 : ex := (Add (Opp p37) p337)%N.
Definition e136 : ex := (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul p17 (Add (Add (Add (Mul p26 (Add (Mul p338 (Int 1)) (Mul (Int 1) p339))) (Mul (Int 2) (Mul (Mul p33 p338) p24))) (Mul (Int 2) (Mul p23 (Mul p34 p339)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p36 p340)))) (Mul (Int 2) (Sum (0, 20003) (Mul p39 p340)))) p25))))) (Inv (Int 2)))%N.
Definition e137 : ex := (Mul p42 (Sqrt (Sum (0, 20001) (Pow (Opp p43) 2%nat))))%N.
(* total(total((v[k] - v[l])**2*(hadamard(W(x + s*(y - x)), (-A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n))*ones(n).T + ones(n)*(-A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)).T) + 2*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n))*f(x + s*(y - x)).T + 2*f(x + s*(y - x))*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)).T + (-6*inner(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)) + 2*inner(hadamard(f(x + s*(y - x)), b), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)))*f(x + s*(y - x))*f(x + s*(y - x)).T)[k, l], k), l)/2 <= C_3()*norm(-A*(y - x))*norm(v)**2, by instance *)
Lemma step_84 :
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
  assert (P1 : den Ev rv e136 <= den Ev rv e137) by (exact (sharp_third.inequality_1 n d A b (vopp (mulv d A (vadd y (vopp x)))) v (vadd x (vscal s (vadd y (vopp x)))) zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  exact (P1).
Qed.

(* total(total((v[k] - v[l])**2*(hadamard(W(x + s*(y - x)), (-A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n))*ones(n).T + ones(n)*(-A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)).T) + 2*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n))*f(x + s*(y - x)).T + 2*f(x + s*(y - x))*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)).T + (-6*inner(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)) + 2*inner(hadamard(f(x + s*(y - x)), b), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)))*f(x + s*(y - x))*f(x + s*(y - x)).T)[k, l], k), l)/2 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by transitive *)
Lemma step_85 :
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
  assert (P1 : den Ev rv e136 <= den Ev rv e137) by (exact (step_84 n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  assert (P2 : den Ev rv e137 <= den Ev rv e5) by (exact (step_83 n d A v x y zeta Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e140 : ex := (Opp e9)%N.
Definition e138 : ex := (D (T0 0) e140)%N.
Definition p345 : ex := (Mul (Opp (Sum (0, 20002) (Mul p51 (Opp p64)))) (Int 1))%N.
Definition p346 : ex := (Add (Opp p63) p345)%N.
Definition p347 : ex := (Add (Opp p67) p345)%N.
Definition p348 : ex := (Add (Opp p72) p345)%N.
Definition e139 : ex := (Mul (Sum (0, 20005) (Sum (0, 20004) (Mul p59 (Add (Add (Add (Mul p62 (Add (Mul p346 (Int 1)) (Mul (Int 1) p347))) (Mul (Int 2) (Mul (Mul p69 p346) p60))) (Mul (Int 2) (Mul p50 (Mul p70 p347)))) (Mul (Add (Opp (Mul (Int 6) (Sum (0, 20003) (Mul p71 p348)))) (Mul (Int 2) (Sum (0, 20003) (Mul p74 p348)))) p61))))) (Inv (Int 2)))%N.
(* D(-inner(v, B(x + s*(y - x))*v), s) <= total(total((v[k] - v[l])**2*(hadamard(W(x + s*(y - x)), (-A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n))*ones(n).T + ones(n)*(-A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)).T) + 2*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n))*f(x + s*(y - x)).T + 2*f(x + s*(y - x))*hadamard(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)).T + (-6*inner(hadamard(f(x + s*(y - x)), f(x + s*(y - x))), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)) + 2*inner(hadamard(f(x + s*(y - x)), b), -A*(y - x) - inner(f(x + s*(y - x)), -A*(y - x))*ones(n)))*f(x + s*(y - x))*f(x + s*(y - x)).T)[k, l], k), l)/2, by same *)
Lemma step_86 :
  forall (n d : nat) (A : mat) (b : vec) (s : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun s => (- inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v))) s
  <= sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * madd (madd (madd (hadm (W n d A b (vadd x (vscal s (vadd y (vopp x))))) (madd (outer (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones)) ones) (outer ones (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))))) (mscal 2 (outer (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))))) (mscal 2 (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (had (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones)))))) (mscal (- (6 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x)))))) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))) + 2 * inner n (had (f n d A (vadd x (vscal s (vadd y (vopp x))))) b) (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal s (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones))) (outer (f n d A (vadd x (vscal s (vadd y (vopp x))))) (f n d A (vadd x (vscal s (vadd y (vopp x))))))) k l)) / 2.
Proof.
  intros n d A b s v x y Hs_n Hs_d.
  setting [n; d] [s] [v; x; y; b] [A] [] [].
  equal Q1 e138 e139.
  exact (Req_le _ _ Q1).
Qed.

(* D(-inner(v, B(x + s*(y - x))*v), s) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by transitive *)
Lemma step_87 :
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
  assert (P1 : den Ev rv e138 <= den Ev rv e139) by (exact (step_86 n d A b s v x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e139 <= den Ev rv e8) by (exact (step_85 n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
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
  derivative (nil_nonzero Ev) (T0 0)%N e140 e138.
Qed.

Definition e141 : ex := (Add (Opp p85) (Opp p96))%N.
Definition e142 : ex := (Add (Opp p106) p95)%N.
(* inner(v, B(x + 0*(y - x))*v) - inner(v, B(x + y - x)*v) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by mean value *)
Lemma step_88 :
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
  assert (P1 : den Ev rv e141 <= den Ev rv e5) by (exact (mean_value (fun s => - inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v)) (fun s => Derive (fun s => (- inner n v (mulv n (B n d A b (vadd x (vscal s (vadd y (vopp x))))) v))) s) (den Ev rv e5) (fun s => (slope_2 n d A b s v x y Hs_n Hs_d)) (fun s H0 H1 => (step_87 n d A b s v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)))).
  equal Q2 e142 e141.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* -inner(v, (B(y) - B(x))*v) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by assume *)
Lemma step_89 :
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

Definition p352 : ex := (Opp p127)%N.
Definition e143 : ex := (Add p352 p117)%N.
Definition e144 : ex := (Add e13 (Opp e143))%N.
Definition e145 : ex := (Add e13 (Opp e146))%N.
(* -inner(v, (B(y) - B(x))*v) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(v)**2, by discharge *)
Lemma step_90 :
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
  assert (P1 : den Ev rv e143 <= den Ev rv e13) by (exact (step_88 n d A b v x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e144 e145.
  assert (P3 : den Ev rv e146 <= den Ev rv e13) by (exact (rearranged (den Ev rv e143) (den Ev rv e13) (den Ev rv e146) (den Ev rv e13) P1 Q2)).
  assert (P4 : den Ev rv e146 <= den Ev rv e13) by (exact (step_89 n d A b v x y zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e147 : ex := (Opp e17)%N.
Definition e148 : ex := (Opp e19)%N.
(* -inner(A*z, (B(y) - B(x))*A*z) <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2, by instance *)
Lemma step_91 :
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
  assert (P1 : den Ev rv e147 <= den Ev rv e18) by (exact (step_90 n d A b (mulv d A z) x y zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e148 e147.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 + inner(A*z, (B(y) - B(x))*A*z), by assume *)
Lemma step_92 :
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

Definition p358 : ex := (Add p136 (Opp (V1 3 (0, 20002))))%N.
Definition p359 : ex := (Sum (0, 20002) (Mul p304 p358))%N.
Definition p360 : ex := (Add p163 (Opp (V1 3 (0, 20002))))%N.
Definition p361 : ex := (Sum (0, 20002) (Mul p179 p360))%N.
Definition p362 : ex := (Sum (0, 20005) (Mul p302 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add p305 (Mul (Del (0, 20005) (0, 20003)) p359)) (Opp (Mul p303 (Sum (0, 20002) (Mul p143 p358))))) (Opp (Mul p359 p139))) (Opp (Add (Add (Add p180 (Mul (Del (0, 20005) (0, 20003)) p361)) (Opp (Mul p178 (Sum (0, 20002) (Mul p169 p360))))) (Opp (Mul p361 p165))))) (V2 0 (0, 20003) (1, 20004)))) (V1 0 (1, 20004))))))%N.
Definition e149 : ex := (Opp p362)%N.
Definition e150 : ex := (Mul p310 p13)%N.
Definition e151 : ex := (Add e150 (Opp e149))%N.
Definition e153 : ex := (Add e150 p362)%N.
Definition e152 : ex := (Add e153 (Opp e20))%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 + inner(A*z, (B(y) - B(x))*A*z), by discharge *)
Lemma step_93 :
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
  assert (P1 : den Ev rv e149 <= den Ev rv e150) by (exact (step_91 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e151 e152.
  assert (P3 : den Ev rv e20 <= den Ev rv e153) by (exact (rearranged (den Ev rv e149) (den Ev rv e150) (den Ev rv e20) (den Ev rv e153) P1 Q2)).
  assert (P4 : den Ev rv e20 <= den Ev rv e153) by (exact (step_92 n d A b x y z zeta Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e154 : ex := (Add e117 e153)%N.
Definition e155 : ex := (Add (Add (Add e150 e90) e114) p362)%N.
(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2 + 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)) + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 + inner(A*z, (B(y) - B(x))*A*z), by instance *)
Lemma step_94 :
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
  assert (P1 : den Ev rv e20 <= den Ev rv e154) by (exact (step_14 (4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- (norm n (mulv d A z) ^ 2) + norm d z ^ 2 * spectral n d A ^ 2) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + 4 * sqrt 2 * zeta ^ 2 * norm d z ^ 2 * spectral n d A ^ 2 * (1 - zeta) * (- norm n (mulv d A (vadd y (vopp x))) + norm d (vadd y (vopp x)) * spectral n d A) * (- 4 - 12 * zeta ^ 2 + 15 * zeta)) (4 * sqrt 2 * zeta ^ 2 * norm n (mulv d A z) ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta) * norm n (mulv d A (vadd y (vopp x))) + inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z)) Hh1 Hh2)).
  equal Q2 e154 e155.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 0 <= 4*sqrt(2)*zeta**2*(1 - zeta)*(norm(y - x)*spectral_norm(A) - norm(A*(y - x)))*(-12*zeta**2 + 15*zeta - 4)*norm(z)**2*spectral_norm(A)**2 + 4*sqrt(2)*zeta**2*(1 - zeta)*(-norm(A*z)**2 + norm(z)**2*spectral_norm(A)**2)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x)) + 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4)*norm(A*(y - x))*norm(A*z)**2 + inner(A*z, (B(y) - B(x))*A*z), by discharge *)
Lemma step_95 :
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
  assert (P1 : den Ev rv e20 <= den Ev rv e153) by (exact (step_93 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  assert (P2 : den Ev rv e20 <= den Ev rv e117) by (exact (step_78 n d A x y z zeta Hs_n Hs_d Hh5 Hh4)).
  assert (P3 : den Ev rv e20 <= den Ev rv e155) by (exact (step_94 n d A b x y z zeta Hs_n Hs_d P1 P2)).
  exact (P3).
Qed.

(* -inner(z, (H(y) - H(x))*z) <= C_3()*norm(y - x)*norm(z)**2*spectral_norm(A)**3, by assume *)
Lemma step_96 :
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

Definition p370 : ex := (Add (Add e119 p316) p318)%N.
Definition e156 : ex := (Add p370 e118)%N.
Definition e157 : ex := (Add e156 (Opp e20))%N.
Definition e158 : ex := (Add e129 (Opp e159))%N.
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
  assert (P1 : den Ev rv e20 <= den Ev rv e156) by (exact (step_95 n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6)).
  equal Q2 e157 e158.
  assert (P3 : den Ev rv e159 <= den Ev rv e129) by (exact (rearranged (den Ev rv e20) (den Ev rv e156) (den Ev rv e159) (den Ev rv e129) P1 Q2)).
  assert (P4 : den Ev rv e159 <= den Ev rv e129) by (exact (step_96 n d A b x y z zeta Hs_n Hs_d P3)).
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
  defined (env_of [n; d] [zeta] [z; y; b; x] [A]) (ienv_of []) e159 /\
  defined (env_of [n; d] [zeta] [z; y; b; x] [A]) (ienv_of []) e129.
Proof.
  intros n d A b x y z zeta Hs_n Hs_d Hh1 Hh2 Hh3 Hh4 Hh5 Hh6.
  setting [n; d] [zeta] [z; y; b; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e134 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e133 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (cons_known Ev e132 _ (fun sv Wv => gap_nonnegative _ _ (Hh3)) (cons_known Ev e131 _ (fun sv Wv => gap_nonnegative _ _ (Hh4)) (cons_known Ev e130 _ (fun sv Wv => gap_nonnegative _ _ (Hh5)) (cons_known Ev e102 _ (fun sv Wv => gap_nonnegative _ _ (Hh6)) (nil_known Ev))))))).
Qed.
