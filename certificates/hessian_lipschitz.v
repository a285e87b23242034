(* Lipschitz constant of the Hessian: a first Lipschitz bound of the Hessian. The claim hessian-lipschitz of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require third_derivative.
Open Scope R_scope.

(* What is claimed. *)

(* inner(z, (H(y) - H(x))*z) <= 5*sqrt(2)*norm(y - x)*norm(z)**2*spectral_norm(A)**3 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  inner d z (mulv d (madd (H n d A b y) (mopp (H n d A b x))) z)
  <= 5 * sqrt 2 * norm d z ^ 2 * spectral n d A ^ 3 * norm d (vadd y (vopp x)).

(* -inner(z, (H(y) - H(x))*z) <= 5*sqrt(2)*norm(y - x)*norm(z)**2*spectral_norm(A)**3 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (b x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - inner d z (mulv d (madd (H n d A b y) (mopp (H n d A b x))) z)
  <= 5 * sqrt 2 * norm d z ^ 2 * spectral n d A ^ 3 * norm d (vadd y (vopp x)).

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))) 2%nat))%N.
Definition e1 : ex := (Sqrt p1)%N.
Definition p3 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p4 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e2 : ex := (Mul p3 p4)%N.
Definition e3 : ex := (Mul p4 p3)%N.
(* norm(A*z) <= norm(z)*spectral_norm(A), by spectral *)
Lemma step_1 :
  forall (n d : nat) (A : mat) (z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A z) <= norm d z * spectral n d A.
Proof.
  intros n d A z Hs_n Hs_d.
  setting [n; d] [] [z] [A] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (spectral_bound n d A z)).
  equal Q2 e2 e3.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p7 : ex := (Add (V1 0 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition e4 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p7)) 2%nat)))%N.
Definition p9 : ex := (Sqrt (Sum (1, 20000) (Pow p7 2%nat)))%N.
Definition e5 : ex := (Mul p3 p9)%N.
Definition e6 : ex := (Mul p9 p3)%N.
(* norm(A*(y - x)) <= norm(y - x)*spectral_norm(A), by spectral *)
Lemma step_2 :
  forall (n d : nat) (A : mat) (x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A (vadd y (vopp x))) <= norm d (vadd y (vopp x)) * spectral n d A.
Proof.
  intros n d A x y Hs_n Hs_d.
  setting [n; d] [] [y; x] [A] [] [].
  assert (P1 : den Ev rv e4 <= den Ev rv e5) by (exact (spectral_bound n d A (vadd y (vopp x)))).
  equal Q2 e5 e6.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p12 : ex := (Mul (Mul (Int 5) (Sqrt (Int 2))) (Pow p4 2%nat))%N.
Definition p13 : ex := (Mul p12 (Pow p3 3%nat))%N.
Definition p14 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p15 : ex := (Sqrt (Sum (1, 20000) (Pow p14 2%nat)))%N.
Definition e7 : ex := (Mul p13 p15)%N.
(* 5*sqrt(2)*norm(y - x)*norm(z)**2*spectral_norm(A)**3 <= 5*sqrt(2)*norm(y - x)*norm(z)**2*spectral_norm(A)**3, by same *)
Lemma step_3 :
  forall (n d : nat) (A : mat) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  5 * sqrt 2 * norm d z ^ 2 * spectral n d A ^ 3 * norm d (vadd y (vopp x))
  <= 5 * sqrt 2 * norm d z ^ 2 * spectral n d A ^ 3 * norm d (vadd y (vopp x)).
Proof.
  intros n d A x y z Hs_n Hs_d.
  setting [n; d] [] [z; y; x] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e7))).
Qed.

Definition p17 : ex := (Sum (0, 4099) (Pow (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (Add (V1 1 (1, 4100)) (Opp (V1 2 (1, 4100)))))) 2%nat))%N.
Definition e8 : ex := (Sqrt p17)%N.
Definition p19 : ex := (Sqrt (Sum (1, 4101) (Pow (Add (V1 1 (1, 4101)) (Opp (V1 2 (1, 4101)))) 2%nat)))%N.
Definition p20 : ex := (Spec (0, 4102) (1, 4103) (V2 0 (0, 4102) (1, 4103)))%N.
Definition e9 : ex := (Mul p19 p20)%N.
Definition p22 : ex := (Mul (Mul (Mul (Int 5) (Sqrt (Int 2))) (Pow (Sqrt (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))) 2%nat)) (Pow (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098))) 2%nat))%N.
Definition e10 : ex := (Mul p22 e8)%N.
Definition e11 : ex := (Mul p22 e9)%N.
Definition p25 : ex := (Mul p12 (Pow p3 2%nat))%N.
Definition e12 : ex := (Mul p25 (Mul p15 p3))%N.
(* 5*sqrt(2)*norm(A*(y - x))*norm(z)**2*spectral_norm(A)**2 <= 5*sqrt(2)*norm(y - x)*norm(z)**2*spectral_norm(A)**3, by replace *)
Lemma step_4 :
  forall (n d : nat) (A : mat) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  5 * sqrt 2 * norm d z ^ 2 * spectral n d A ^ 2 * norm n (mulv d A (vadd y (vopp x)))
  <= 5 * sqrt 2 * norm d z ^ 2 * spectral n d A ^ 3 * norm d (vadd y (vopp x)).
Proof.
  intros n d A x y z Hs_n Hs_d.
  setting [n; d] [] [z; y; x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e8 e9 _ (fun sv Wv SFv => (step_2 n d A x y Hs_n Hs_d)) (nil_replaced Ev rv)) e10 e11.
  equal Q2 e12 e7.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p27 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))) 2%nat))%N.
Definition e13 : ex := (Sqrt p27)%N.
Definition p29 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition p30 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e14 : ex := (Mul p29 p30)%N.
Definition p32 : ex := (Sqrt (Sum (0, 4101) (Pow (Sum (1, 4102) (Mul (V2 0 (0, 4101) (1, 4102)) (Add (V1 1 (1, 4102)) (Opp (V1 2 (1, 4102)))))) 2%nat)))%N.
Definition e15 : ex := (Mul (Mul (Mul (Int 5) (Sqrt (Int 2))) (Pow e13 2%nat)) p32)%N.
Definition e16 : ex := (Mul (Mul (Mul (Int 5) (Sqrt (Int 2))) (Pow e14 2%nat)) p32)%N.
Definition p35 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p14))%N.
Definition p36 : ex := (Sqrt (Sum (0, 20001) (Pow p35 2%nat)))%N.
Definition e17 : ex := (Mul (Mul (Mul (Int 5) (Sqrt (Int 2))) (Pow e3 2%nat)) p36)%N.
Definition e18 : ex := (Mul p25 p36)%N.
(* 5*sqrt(2)*norm(A*(y - x))*norm(A*z)**2 <= 5*sqrt(2)*norm(A*(y - x))*norm(z)**2*spectral_norm(A)**2, by replace *)
Lemma step_5 :
  forall (n d : nat) (A : mat) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  5 * sqrt 2 * norm n (mulv d A z) ^ 2 * norm n (mulv d A (vadd y (vopp x)))
  <= 5 * sqrt 2 * norm d z ^ 2 * spectral n d A ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A x y z Hs_n Hs_d.
  setting [n; d] [] [z; y; x] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e13 e14 _ (fun sv Wv SFv => (step_1 n d A z Hs_n Hs_d)) (nil_replaced Ev rv)) e15 e16.
  equal Q2 e17 e18.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p39 : ex := (Mul (Mul (Int 5) (Sqrt (Int 2))) (Pow e1 2%nat))%N.
Definition e19 : ex := (Mul p39 p36)%N.
(* 5*sqrt(2)*norm(A*(y - x))*norm(A*z)**2 <= 5*sqrt(2)*norm(y - x)*norm(z)**2*spectral_norm(A)**3, by transitive *)
Lemma line_1_3 :
  forall (n d : nat) (A : mat) (x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  5 * sqrt 2 * norm n (mulv d A z) ^ 2 * norm n (mulv d A (vadd y (vopp x)))
  <= 5 * sqrt 2 * norm d z ^ 2 * spectral n d A ^ 3 * norm d (vadd y (vopp x)).
Proof.
  intros n d A x y z Hs_n Hs_d.
  setting [n; d] [] [z; y; x] [A] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e18) by (exact (step_5 n d A x y z Hs_n Hs_d)).
  assert (P2 : den Ev rv e18 <= den Ev rv e7) by (exact (step_4 n d A x y z Hs_n Hs_d)).
  assert (P3 : den Ev rv e7 <= den Ev rv e7) by (exact (step_3 n d A x y z Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p41 : ex := (Mul (Mul (Int 5) (Sqrt (Int 2))) (Pow (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))) 2%nat))%N.
Definition e20 : ex := (Mul p41 p36)%N.
(* 5*sqrt(2)*norm(A*(y - x))*norm(v)**2 <= 5*sqrt(2)*norm(A*(y - x))*norm(v)**2, by same *)
Lemma step_6 :
  forall (n d : nat) (A : mat) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x)))
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A v x y Hs_n Hs_d.
  setting [n; d] [] [v; y; x] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e20))).
Qed.

Definition p43 : ex := (Add (V1 3 (1, 20000)) (Opp (V1 2 (1, 20000))))%N.
Definition p44 : ex := (Add (V1 2 (1, 20000)) (Mul (Sc 0) p43))%N.
Definition p45 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p44))) (Int 1))))%N.
Definition p46 : ex := (Mul p45 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p44))))%N.
Definition p47 : ex := (Mul (Opp (Sum (0, 20002) (Mul p46 (V1 1 (0, 20002))))) (Int 1))%N.
Definition p48 : ex := (Add (V1 1 (0, 20003)) p47)%N.
Definition p49 : ex := (Pow p48 2%nat)%N.
Definition p50 : ex := (Mul p45 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p44))))%N.
Definition p51 : ex := (Mul (Add (Opp (Pow (Sqrt (Sum (0, 20002) (Pow p46 2%nat))) 2%nat)) (Sum (0, 20002) (Mul p46 (V1 0 (0, 20002))))) (Int 1))%N.
Definition p52 : ex := (Add (Add (Mul (Int 4) p50) (Opp (V1 0 (0, 20003)))) p51)%N.
Definition p53 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p43))%N.
Definition p54 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p43))%N.
Definition p55 : ex := (Mul (Opp (Sum (0, 20002) (Mul p46 p54))) (Int 1))%N.
Definition p56 : ex := (Add p53 p55)%N.
Definition p57 : ex := (Mul p45 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p44))))%N.
Definition p58 : ex := (Add (V1 0 (0, 20004)) (Mul (Opp (Int 2)) p57))%N.
Definition p59 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p43))%N.
Definition p60 : ex := (Add p59 p55)%N.
Definition p61 : ex := (Mul (Int 2) p60)%N.
Definition p62 : ex := (Add (Add (Mul (Int 2) p50) (Opp (V1 0 (0, 20003)))) p51)%N.
Definition p63 : ex := (Add (V1 1 (0, 20004)) p47)%N.
Definition e21 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p49 (Add (Mul p52 p56) (Mul p58 p60))) (Opp (Mul (Mul (Mul p61 p62) p48) p63))) p50) p57)))%N.
Definition p65 : ex := (Mul (Mul (Int 5) (Sqrt (Int 2))) (Pow (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat))) 2%nat))%N.
Definition p66 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p43))%N.
Definition e22 : ex := (Mul p65 (Sqrt (Sum (0, 20001) (Pow p66 2%nat))))%N.
Definition e23 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p49 (Add (Mul p56 p52) (Mul p60 p58))) (Opp (Mul (Mul (Mul p61 p48) p63) p62))) p50) p57)))%N.
(* total(total(((v - inner(f(x + t*(y - x)), v)*ones(n))[k]**2*((A*(y - x) - inner(f(x + t*(y - x)), A*(y - x))*ones(n))[k]*(4*f(x + t*(y - x)) - b + (-norm(f(x + t*(y - x)))**2 + inner(f(x + t*(y - x)), b))*ones(n))[k] + (A*(y - x) - inner(f(x + t*(y - x)), A*(y - x))*ones(n))[l]*(b - 2*f(x + t*(y - x)))[l]) - 2*((A*(y - x) - inner(f(x + t*(y - x)), A*(y - x))*ones(n))[l]*(v - inner(f(x + t*(y - x)), v)*ones(n))[k]*(v - inner(f(x + t*(y - x)), v)*ones(n))[l]*(2*f(x + t*(y - x)) - b + (-norm(f(x + t*(y - x)))**2 + inner(f(x + t*(y - x)), b))*ones(n))[k]))*f(x + t*(y - x))[k]*f(x + t*(y - x))[l], k), l) <= 5*sqrt(2)*norm(A*(y - x))*norm(v)**2, by instance *)
Lemma step_7 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  sum n (fun l => sum n (fun k => (vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) k ^ 2 * (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones) k * vadd (vadd (vscal 4 (f n d A (vadd x (vscal t (vadd y (vopp x)))))) (vopp b)) (vscal (- (norm n (f n d A (vadd x (vscal t (vadd y (vopp x))))) ^ 2) + inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) b) ones) k + vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones) l * vadd b (vscal (- 2) (f n d A (vadd x (vscal t (vadd y (vopp x)))))) l) - 2 * vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones) l * vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) k * vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) l * vadd (vadd (vscal 2 (f n d A (vadd x (vscal t (vadd y (vopp x)))))) (vopp b)) (vscal (- (norm n (f n d A (vadd x (vscal t (vadd y (vopp x))))) ^ 2) + inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) b) ones) k) * f n d A (vadd x (vscal t (vadd y (vopp x)))) k * f n d A (vadd x (vscal t (vadd y (vopp x)))) l))
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b t v x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [t] [b; v; x; y] [A] [] [].
  assert (P1 : den Ev rv e21 <= den Ev rv e22) by (exact (third_derivative.theorem_1 n d A b (mulv d A (vadd y (vopp x))) v (vadd x (vscal t (vadd y (vopp x)))) Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e23 e21.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p69 : ex := (Add (V1 2 (1, 20000)) (Opp (V1 1 (1, 20000))))%N.
Definition p70 : ex := (Add (V1 1 (1, 20000)) (Mul (Sc 0) p69))%N.
Definition p71 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p70))) (Int 1))))%N.
Definition p72 : ex := (Mul p71 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p70))))%N.
Definition p73 : ex := (Mul p71 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p70))))%N.
Definition p74 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p72) (Opp (Mul p72 p73)))%N.
Definition p75 : ex := (Mul p71 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p70))))%N.
Definition p76 : ex := (Add p73 (Opp (V1 3 (0, 20002))))%N.
Definition p77 : ex := (Sum (0, 20002) (Mul p74 p76))%N.
Definition p78 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p74 (Add (Mul (Del (0, 20002) (0, 20003)) p73) (Opp (Mul p73 p75))))) (Mul (Del (0, 20004) (0, 20003)) p77)) (Opp (Mul p72 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p75) (Opp (Mul p75 p73))) p76))))) (Opp (Mul p77 p75))) (V1 0 (0, 20003)))))%N.
Definition e27 : ex := (Sum (0, 20004) p78)%N.
Definition e24 : ex := (D (T0 0) e27)%N.
Definition p81 : ex := (Mul (Opp (Sum (0, 20002) (Mul p73 (V1 0 (0, 20002))))) (Int 1))%N.
Definition p82 : ex := (Add (V1 0 (0, 20003)) p81)%N.
Definition p83 : ex := (Pow p82 2%nat)%N.
Definition p84 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p69))%N.
Definition p85 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p69))%N.
Definition p86 : ex := (Mul (Opp (Sum (0, 20002) (Mul p73 p85))) (Int 1))%N.
Definition p87 : ex := (Mul (Add (Opp (Pow (Sqrt (Sum (0, 20002) (Pow p73 2%nat))) 2%nat)) (Sum (0, 20002) (Mul p73 (V1 3 (0, 20002))))) (Int 1))%N.
Definition p88 : ex := (Add (Add (Mul (Int 4) p75) (Opp (V1 3 (0, 20003)))) p87)%N.
Definition p89 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p69))%N.
Definition p90 : ex := (Add p89 p86)%N.
Definition p91 : ex := (Add (V1 3 (0, 20004)) (Mul (Opp (Int 2)) p72))%N.
Definition p92 : ex := (Add (V1 0 (0, 20004)) p81)%N.
Definition p93 : ex := (Add (Add (Mul (Int 2) p75) (Opp (V1 3 (0, 20003)))) p87)%N.
Definition e25 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p83 (Add (Mul (Add p84 p86) p88) (Mul p90 p91))) (Opp (Mul (Mul (Mul (Mul (Int 2) p90) p82) p92) p93))) p75) p72)))%N.
(* D(inner(v, B(x + t*(y - x))*v), t) <= total(total(((v - inner(f(x + t*(y - x)), v)*ones(n))[k]**2*((A*(y - x) - inner(f(x + t*(y - x)), A*(y - x))*ones(n))[k]*(4*f(x + t*(y - x)) - b + (-norm(f(x + t*(y - x)))**2 + inner(f(x + t*(y - x)), b))*ones(n))[k] + (A*(y - x) - inner(f(x + t*(y - x)), A*(y - x))*ones(n))[l]*(b - 2*f(x + t*(y - x)))[l]) - 2*((A*(y - x) - inner(f(x + t*(y - x)), A*(y - x))*ones(n))[l]*(v - inner(f(x + t*(y - x)), v)*ones(n))[k]*(v - inner(f(x + t*(y - x)), v)*ones(n))[l]*(2*f(x + t*(y - x)) - b + (-norm(f(x + t*(y - x)))**2 + inner(f(x + t*(y - x)), b))*ones(n))[k]))*f(x + t*(y - x))[k]*f(x + t*(y - x))[l], k), l), by same *)
Lemma step_8 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun t => inner n v (mulv n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) v)) t
  <= sum n (fun l => sum n (fun k => (vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) k ^ 2 * (vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones) k * vadd (vadd (vscal 4 (f n d A (vadd x (vscal t (vadd y (vopp x)))))) (vopp b)) (vscal (- (norm n (f n d A (vadd x (vscal t (vadd y (vopp x))))) ^ 2) + inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) b) ones) k + vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones) l * vadd b (vscal (- 2) (f n d A (vadd x (vscal t (vadd y (vopp x)))))) l) - 2 * vadd (mulv d A (vadd y (vopp x))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (mulv d A (vadd y (vopp x)))) ones) l * vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) k * vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) l * vadd (vadd (vscal 2 (f n d A (vadd x (vscal t (vadd y (vopp x)))))) (vopp b)) (vscal (- (norm n (f n d A (vadd x (vscal t (vadd y (vopp x))))) ^ 2) + inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) b) ones) k) * f n d A (vadd x (vscal t (vadd y (vopp x)))) k * f n d A (vadd x (vscal t (vadd y (vopp x)))) l)).
Proof.
  intros n d A b t v x y Hs_n Hs_d.
  setting [n; d] [t] [v; x; y; b] [A] [] [].
  equal Q1 e24 e25.
  exact (Req_le _ _ Q1).
Qed.

Definition e26 : ex := (Mul p41 (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p69)) 2%nat))))%N.
(* D(inner(v, B(x + t*(y - x))*v), t) <= 5*sqrt(2)*norm(A*(y - x))*norm(v)**2, by transitive *)
Lemma step_9 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  Derive (fun t => inner n v (mulv n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) v)) t
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b t v x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [t] [v; x; y; b] [A] [] [].
  assert (P1 : den Ev rv e24 <= den Ev rv e25) by (exact (step_8 n d A b t v x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e25 <= den Ev rv e26) by (exact (step_7 n d A b t v x y Hs_n Hs_d Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma slope_1 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  is_derive (fun t => inner n v (mulv n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) v)) t
    (Derive (fun t => inner n v (mulv n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) v)) t).
Proof.
  intros n d A b t v x y Hs_n Hs_d.
  setting [n; d] [t] [v; x; y; b] [A] [] [].
  derivative (nil_nonzero Ev) (T0 0)%N e27 e24.
Qed.

Definition p96 : ex := (Add (V1 2 (1, 20000)) (Mul (Int 1) p43))%N.
Definition p97 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p96))) (Int 1))))%N.
Definition p98 : ex := (Mul p97 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p96))))%N.
Definition p99 : ex := (Mul p97 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p96))))%N.
Definition p100 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p98) (Opp (Mul p98 p99)))%N.
Definition p101 : ex := (Mul p97 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p96))))%N.
Definition p102 : ex := (Add p99 (Opp (V1 0 (0, 20002))))%N.
Definition p103 : ex := (Sum (0, 20002) (Mul p100 p102))%N.
Definition p104 : ex := (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p100 (Add (Mul (Del (0, 20002) (0, 20003)) p99) (Opp (Mul p99 p101))))) (Mul (Del (0, 20004) (0, 20003)) p103)) (Opp (Mul p98 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p101) (Opp (Mul p101 p99))) p102))))) (Opp (Mul p103 p101))) (V1 1 (0, 20003))))))%N.
Definition p105 : ex := (Add (V1 2 (1, 20000)) (Mul (Int 0) p43))%N.
Definition p106 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p105))) (Int 1))))%N.
Definition p107 : ex := (Mul p106 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p105))))%N.
Definition p108 : ex := (Mul p106 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p105))))%N.
Definition p109 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p107) (Opp (Mul p107 p108)))%N.
Definition p110 : ex := (Mul p106 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p105))))%N.
Definition p111 : ex := (Add p108 (Opp (V1 0 (0, 20002))))%N.
Definition p112 : ex := (Sum (0, 20002) (Mul p109 p111))%N.
Definition p113 : ex := (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p109 (Add (Mul (Del (0, 20002) (0, 20003)) p108) (Opp (Mul p108 p110))))) (Mul (Del (0, 20004) (0, 20003)) p112)) (Opp (Mul p107 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p110) (Opp (Mul p110 p108))) p111))))) (Opp (Mul p112 p110))) (V1 1 (0, 20003))))))%N.
Definition p114 : ex := (Opp p113)%N.
Definition e28 : ex := (Add p104 p114)%N.
Definition p116 : ex := (Add (Add (V1 2 (1, 20000)) (V1 3 (1, 20000))) (Opp (V1 2 (1, 20000))))%N.
Definition p117 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p116))) (Int 1))))%N.
Definition p118 : ex := (Mul p117 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p116))))%N.
Definition p119 : ex := (Mul p117 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p116))))%N.
Definition p120 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p118) (Opp (Mul p118 p119)))%N.
Definition p121 : ex := (Mul p117 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p116))))%N.
Definition p122 : ex := (Add p119 (Opp (V1 0 (0, 20002))))%N.
Definition p123 : ex := (Sum (0, 20002) (Mul p120 p122))%N.
Definition p124 : ex := (Sum (0, 20004) (Mul (V1 1 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p120 (Add (Mul (Del (0, 20002) (0, 20003)) p119) (Opp (Mul p119 p121))))) (Mul (Del (0, 20004) (0, 20003)) p123)) (Opp (Mul p118 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p121) (Opp (Mul p121 p119))) p122))))) (Opp (Mul p123 p121))) (V1 1 (0, 20003))))))%N.
Definition e29 : ex := (Add p114 p124)%N.
(* -inner(v, B(x + 0*(y - x))*v) + inner(v, B(x + y - x)*v) <= 5*sqrt(2)*norm(A*(y - x))*norm(v)**2, by mean value *)
Lemma step_10 :
  forall (n d : nat) (A : mat) (b v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - inner n v (mulv n (B n d A b (vadd x (vscal 0 (vadd y (vopp x))))) v) + inner n v (mulv n (B n d A b (vadd (vadd x y) (vopp x))) v)
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b v x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; v; x; y] [A] [] [].
  assert (P1 : den Ev rv e28 <= den Ev rv e22) by (exact (mean_value (fun t => inner n v (mulv n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) v)) (fun t => Derive (fun t => inner n v (mulv n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) v)) t) (den Ev rv e22) (fun t => (slope_1 n d A b t v x y Hs_n Hs_d)) (fun t H0 H1 => (step_9 n d A b t v x y Hs_n Hs_d Hh1 Hh2)))).
  equal Q2 e29 e28.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* inner(v, (B(y) - B(x))*v) <= 5*sqrt(2)*norm(A*(y - x))*norm(v)**2, by assume *)
Lemma step_11 :
  forall (n d : nat) (A : mat) (b v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner n v (mulv n (madd (B n d A b y) (mopp (B n d A b x))) v)
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))) ->
  inner n v (mulv n (madd (B n d A b y) (mopp (B n d A b x))) v)
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b v x y Hs_n Hs_d Hh1.
  setting [n; d] [] [v; y; b; x] [A] [] [].
  exact Hh1.
Qed.

Definition p126 : ex := (Add (V1 1 (1, 20000)) (Opp (V1 3 (1, 20000))))%N.
Definition p127 : ex := (Add (V1 3 (1, 20000)) (Mul (Int 0) p126))%N.
Definition p128 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p127))) (Int 1))))%N.
Definition p129 : ex := (Mul p128 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p127))))%N.
Definition p130 : ex := (Mul p128 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p127))))%N.
Definition p131 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p129) (Opp (Mul p129 p130)))%N.
Definition p132 : ex := (Mul p128 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p127))))%N.
Definition p133 : ex := (Add p130 (Opp (V1 2 (0, 20002))))%N.
Definition p134 : ex := (Sum (0, 20002) (Mul p131 p133))%N.
Definition p135 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p131 (Add (Mul (Del (0, 20002) (0, 20003)) p130) (Opp (Mul p130 p132))))) (Mul (Del (0, 20004) (0, 20003)) p134)) (Opp (Mul p129 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p132) (Opp (Mul p132 p130))) p133))))) (Opp (Mul p134 p132))) (V1 0 (0, 20003))))))%N.
Definition p136 : ex := (Opp p135)%N.
Definition p137 : ex := (Add (Add (V1 3 (1, 20000)) (V1 1 (1, 20000))) (Opp (V1 3 (1, 20000))))%N.
Definition p138 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p137))) (Int 1))))%N.
Definition p139 : ex := (Mul p138 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) p137))))%N.
Definition p140 : ex := (Mul p138 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p137))))%N.
Definition p141 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p139) (Opp (Mul p139 p140)))%N.
Definition p142 : ex := (Mul p138 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p137))))%N.
Definition p143 : ex := (Add p140 (Opp (V1 2 (0, 20002))))%N.
Definition p144 : ex := (Sum (0, 20002) (Mul p141 p143))%N.
Definition p145 : ex := (Sum (0, 20004) (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Sum (0, 20002) (Mul p141 (Add (Mul (Del (0, 20002) (0, 20003)) p140) (Opp (Mul p140 p142))))) (Mul (Del (0, 20004) (0, 20003)) p144)) (Opp (Mul p139 (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p142) (Opp (Mul p142 p140))) p143))))) (Opp (Mul p144 p142))) (V1 0 (0, 20003))))))%N.
Definition e30 : ex := (Add p136 p145)%N.
Definition p147 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p126)) 2%nat)))%N.
Definition e31 : ex := (Mul p41 p147)%N.
Definition e32 : ex := (Add e31 (Opp e30))%N.
Definition p150 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p151 : ex := (Inv (Sum (0, 20001) (Mul (Exp p150) (Int 1))))%N.
Definition p152 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p153 : ex := (Mul p151 (Exp p152))%N.
Definition p154 : ex := (Mul p151 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 1 (1, 20000))))))%N.
Definition p155 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p153) (Opp (Mul p153 p154)))%N.
Definition p156 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p157 : ex := (Mul p151 (Exp p156))%N.
Definition p158 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p154) (Opp (Mul p154 p157)))%N.
Definition p159 : ex := (Add p154 (Opp (V1 2 (0, 20002))))%N.
Definition p160 : ex := (Sum (0, 20002) (Mul p155 p159))%N.
Definition p161 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p157) (Opp (Mul p157 p154)))%N.
Definition p162 : ex := (Sum (0, 20002) (Mul p161 p159))%N.
Definition p163 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 3 (1, 20000))))) (Int 1))))%N.
Definition p164 : ex := (Mul p163 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p165 : ex := (Mul p163 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p166 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p164) (Opp (Mul p164 p165)))%N.
Definition p167 : ex := (Mul p163 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p168 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p165) (Opp (Mul p165 p167)))%N.
Definition p169 : ex := (Sum (0, 20002) (Mul p166 p168))%N.
Definition p170 : ex := (Add p165 (Opp (V1 2 (0, 20002))))%N.
Definition p171 : ex := (Sum (0, 20002) (Mul p166 p170))%N.
Definition p172 : ex := (Add (Mul (Del (0, 20003) (0, 20002)) p167) (Opp (Mul p167 p165)))%N.
Definition p173 : ex := (Sum (0, 20002) (Mul p172 p170))%N.
Definition p174 : ex := (Mul (V1 0 (0, 20004)) (Sum (0, 20003) (Mul (Add (Add (Add (Add (Sum (0, 20002) (Mul p155 p158)) (Mul (Del (0, 20004) (0, 20003)) p160)) (Opp (Mul p153 p162))) (Opp (Mul p160 p157))) (Opp (Add (Add (Add p169 (Mul (Del (0, 20004) (0, 20003)) p171)) (Opp (Mul p164 p173))) (Opp (Mul p171 p167))))) (V1 0 (0, 20003)))))%N.
Definition e34 : ex := (Sum (0, 20004) p174)%N.
Definition e56 : ex := (Opp e34)%N.
Definition e33 : ex := (Add e31 e56)%N.
(* inner(v, (B(y) - B(x))*v) <= 5*sqrt(2)*norm(A*(y - x))*norm(v)**2, by discharge *)
Lemma step_12 :
  forall (n d : nat) (A : mat) (b v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  inner n v (mulv n (madd (B n d A b y) (mopp (B n d A b x))) v)
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b v x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; y; b; x] [A] [] [].
  assert (P1 : den Ev rv e30 <= den Ev rv e31) by (exact (step_10 n d A b v x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e32 e33.
  assert (P3 : den Ev rv e34 <= den Ev rv e31) by (exact (rearranged (den Ev rv e30) (den Ev rv e31) (den Ev rv e34) (den Ev rv e31) P1 Q2)).
  assert (P4 : den Ev rv e34 <= den Ev rv e31) by (exact (step_11 n d A b v x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition p178 : ex := (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000))))) (Int 1))))%N.
Definition p179 : ex := (Mul p178 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20004) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p180 : ex := (Mul p178 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p181 : ex := (Add (Mul (Del (0, 20004) (0, 20002)) p179) (Opp (Mul p179 p180)))%N.
Definition p182 : ex := (Mul p178 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p183 : ex := (Add (Mul (Del (0, 20002) (0, 20003)) p180) (Opp (Mul p180 p182)))%N.
Definition p184 : ex := (Add p180 (Opp (V1 0 (0, 20002))))%N.
Definition p185 : ex := (Sum (0, 20002) (Mul p181 p184))%N.
Definition p186 : ex := (Sum (0, 20002) (Mul (Add (Mul (Del (0, 20003) (0, 20002)) p182) (Opp (Mul p182 p180))) p184))%N.
Definition p187 : ex := (Add p165 (Opp (V1 0 (0, 20002))))%N.
Definition p188 : ex := (Sum (0, 20002) (Mul p166 p187))%N.
Definition p189 : ex := (Sum (0, 20002) (Mul p172 p187))%N.
Definition p190 : ex := (Mul p152 (Sum (0, 20003) (Mul (Add (Add (Add (Add (Sum (0, 20002) (Mul p181 p183)) (Mul (Del (0, 20004) (0, 20003)) p185)) (Opp (Mul p179 p186))) (Opp (Mul p185 p182))) (Opp (Add (Add (Add p169 (Mul (Del (0, 20004) (0, 20003)) p188)) (Opp (Mul p164 p189))) (Opp (Mul p188 p167))))) p156)))%N.
Definition e35 : ex := (Sum (0, 20004) p190)%N.
Definition e36 : ex := (Mul (Mul (Mul (Int 5) (Sqrt (Int 2))) (Pow (Sqrt (Sum (0, 20001) (Pow p150 2%nat))) 2%nat)) (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (Add (V1 2 (1, 20000)) (Opp (V1 3 (1, 20000)))))) 2%nat))))%N.
Definition p193 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 1 (1, 20000))))%N.
Definition p194 : ex := (Mul p178 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 2 (1, 20000))))))%N.
Definition p195 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p194) (Opp (Mul p194 p180)))%N.
Definition p196 : ex := (Sum (0, 20002) (Mul p195 p184))%N.
Definition p197 : ex := (Mul p163 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 3 (1, 20000))))))%N.
Definition p198 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p197) (Opp (Mul p197 p165)))%N.
Definition p199 : ex := (Sum (0, 20002) (Mul p198 p168))%N.
Definition p200 : ex := (Sum (0, 20002) (Mul p198 p187))%N.
Definition p201 : ex := (Mul p193 (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add (Sum (0, 20002) (Mul p195 p183)) (Mul (Del (0, 20005) (0, 20003)) p196)) (Opp (Mul p194 p186))) (Opp (Mul p196 p182))) (Opp (Add (Add (Add p199 (Mul (Del (0, 20005) (0, 20003)) p200)) (Opp (Mul p197 p189))) (Opp (Mul p200 p167))))) (V2 0 (0, 20003) (1, 20004)))) (V1 1 (1, 20004)))))%N.
Definition e37 : ex := (Sum (0, 20005) p201)%N.
(* inner(A*z, (B(y) - B(x))*A*z) <= 5*sqrt(2)*norm(A*(y - x))*norm(A*z)**2, by instance *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z)
  <= 5 * sqrt 2 * norm n (mulv d A z) ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b x y z Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; z; y; x] [A] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e36) by (exact (step_12 n d A b (mulv d A z) x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e37 e35.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p203 : ex := (Mul (V1 0 (1, 20006)) (Sum (1, 20005) (Mul (Add (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) (Add (Add (Add (Sum (0, 20002) (Mul p161 (Add (Mul (Del (0, 20002) (0, 20004)) p154) (Opp (Mul p154 p153))))) (Mul (Del (0, 20003) (0, 20004)) p162)) (Opp (Mul p157 p160))) (Opp (Mul p162 p153))))) (V2 0 (0, 20004) (1, 20005)))) (Opp (Sum (0, 20004) (Mul (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20006)) (Add (Add (Add (Sum (0, 20002) (Mul p172 (Add (Mul (Del (0, 20002) (0, 20004)) p165) (Opp (Mul p165 p164))))) (Mul (Del (0, 20003) (0, 20004)) p173)) (Opp (Mul p167 p171))) (Opp (Mul p173 p164))))) (V2 0 (0, 20004) (1, 20005)))))) (V1 0 (1, 20005)))))%N.
Definition e38 : ex := (Sum (1, 20006) p203)%N.
Definition p205 : ex := (Mul p151 (Exp p193))%N.
Definition p206 : ex := (Add (Mul (Del (0, 20005) (0, 20002)) p205) (Opp (Mul p205 p154)))%N.
Definition p207 : ex := (Sum (0, 20002) (Mul p206 p159))%N.
Definition p208 : ex := (Sum (0, 20002) (Mul p198 p170))%N.
Definition p209 : ex := (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20005) (1, 20000)) (V1 0 (1, 20000)))) (Sum (1, 20004) (Mul (Sum (0, 20003) (Mul (Add (Add (Add (Add (Sum (0, 20002) (Mul p206 p158)) (Mul (Del (0, 20005) (0, 20003)) p207)) (Opp (Mul p205 p162))) (Opp (Mul p207 p157))) (Opp (Add (Add (Add p199 (Mul (Del (0, 20005) (0, 20003)) p208)) (Opp (Mul p197 p173))) (Opp (Mul p208 p167))))) (V2 0 (0, 20003) (1, 20004)))) (V1 0 (1, 20004)))))%N.
Definition e39 : ex := (Sum (0, 20005) p209)%N.
(* inner(z, (H(y) - H(x))*z) <= inner(A*z, (B(y) - B(x))*A*z), by same *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  inner d z (mulv d (madd (H n d A b y) (mopp (H n d A b x))) z)
  <= inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z).
Proof.
  intros n d A b x y z Hs_n Hs_d.
  setting [n; d] [] [z; y; b; x] [A] [] [].
  equal Q1 e38 e39.
  exact (Req_le _ _ Q1).
Qed.

Definition e40 : ex := (Mul p39 p147)%N.
Definition e41 : ex := (Mul p13 (Sqrt (Sum (1, 20000) (Pow p126 2%nat))))%N.
(* inner(z, (H(y) - H(x))*z) <= 5*sqrt(2)*norm(y - x)*norm(z)**2*spectral_norm(A)**3, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x y z Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [z; y; b; x] [A] [] [].
  assert (P1 : den Ev rv e38 <= den Ev rv e39) by (exact (line_1_1 n d A b x y z Hs_n Hs_d)).
  assert (P2 : den Ev rv e39 <= den Ev rv e40) by (exact (line_1_2 n d A b x y z Hs_n Hs_d Hh1 Hh2)).
  assert (P3 : den Ev rv e40 <= den Ev rv e41) by (exact (line_1_3 n d A x y z Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e42 : ex := (Add (Int 1) (Opp (Sum (0, 20000) (Mul (V1 2 (0, 20000)) (Int 1)))))%N.
Definition e43 : ex := (Add (Min (0, 20000) (V1 2 (0, 20000))) (Opp (Int 0)))%N.
Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [z; y; b; x] [A]) (ienv_of []) e38 /\
  defined (env_of [n; d] [] [z; y; b; x] [A]) (ienv_of []) e41.
Proof.
  intros n d A b x y z Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [z; y; b; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e43 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e42 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition e44 : ex := (Mul p41 (Sqrt (Sum (0, 20001) (Pow (Opp p35) 2%nat))))%N.
(* 5*sqrt(2)*norm(-A*(y - x))*norm(v)**2 <= 5*sqrt(2)*norm(A*(y - x))*norm(v)**2, by same *)
Lemma step_13 :
  forall (n d : nat) (A : mat) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  5 * sqrt 2 * norm n v ^ 2 * norm n (vopp (mulv d A (vadd y (vopp x))))
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A v x y Hs_n Hs_d.
  setting [n; d] [] [v; y; x] [A] [] [].
  equal Q1 e44 e20.
  exact (Req_le _ _ Q1).
Qed.

Definition p216 : ex := (Mul (Opp (Sum (0, 20002) (Mul p46 (Opp p54)))) (Int 1))%N.
Definition p217 : ex := (Add (Opp p53) p216)%N.
Definition p218 : ex := (Add (Opp p59) p216)%N.
Definition p219 : ex := (Mul (Int 2) p218)%N.
Definition e45 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p49 (Add (Mul p52 p217) (Mul p58 p218))) (Opp (Mul (Mul (Mul p219 p62) p48) p63))) p50) p57)))%N.
Definition e46 : ex := (Mul p65 (Sqrt (Sum (0, 20001) (Pow (Opp p66) 2%nat))))%N.
Definition e47 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p49 (Add (Mul p217 p52) (Mul p218 p58))) (Opp (Mul (Mul (Mul p219 p48) p63) p62))) p50) p57)))%N.
(* total(total(((v - inner(f(x + t*(y - x)), v)*ones(n))[k]**2*((-A*(y - x) - inner(f(x + t*(y - x)), -A*(y - x))*ones(n))[k]*(4*f(x + t*(y - x)) - b + (-norm(f(x + t*(y - x)))**2 + inner(f(x + t*(y - x)), b))*ones(n))[k] + (-A*(y - x) - inner(f(x + t*(y - x)), -A*(y - x))*ones(n))[l]*(b - 2*f(x + t*(y - x)))[l]) - 2*((-A*(y - x) - inner(f(x + t*(y - x)), -A*(y - x))*ones(n))[l]*(v - inner(f(x + t*(y - x)), v)*ones(n))[k]*(v - inner(f(x + t*(y - x)), v)*ones(n))[l]*(2*f(x + t*(y - x)) - b + (-norm(f(x + t*(y - x)))**2 + inner(f(x + t*(y - x)), b))*ones(n))[k]))*f(x + t*(y - x))[k]*f(x + t*(y - x))[l], k), l) <= 5*sqrt(2)*norm(-A*(y - x))*norm(v)**2, by instance *)
Lemma step_14 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  sum n (fun l => sum n (fun k => (vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) k ^ 2 * (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones) k * vadd (vadd (vscal 4 (f n d A (vadd x (vscal t (vadd y (vopp x)))))) (vopp b)) (vscal (- (norm n (f n d A (vadd x (vscal t (vadd y (vopp x))))) ^ 2) + inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) b) ones) k + vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones) l * vadd b (vscal (- 2) (f n d A (vadd x (vscal t (vadd y (vopp x)))))) l) - 2 * vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones) l * vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) k * vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) l * vadd (vadd (vscal 2 (f n d A (vadd x (vscal t (vadd y (vopp x)))))) (vopp b)) (vscal (- (norm n (f n d A (vadd x (vscal t (vadd y (vopp x))))) ^ 2) + inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) b) ones) k) * f n d A (vadd x (vscal t (vadd y (vopp x)))) k * f n d A (vadd x (vscal t (vadd y (vopp x)))) l))
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (vopp (mulv d A (vadd y (vopp x)))).
Proof.
  intros n d A b t v x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [t] [b; v; x; y] [A] [] [].
  assert (P1 : den Ev rv e45 <= den Ev rv e46) by (exact (third_derivative.theorem_1 n d A b (vopp (mulv d A (vadd y (vopp x)))) v (vadd x (vscal t (vadd y (vopp x)))) Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e47 e45.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* total(total(((v - inner(f(x + t*(y - x)), v)*ones(n))[k]**2*((-A*(y - x) - inner(f(x + t*(y - x)), -A*(y - x))*ones(n))[k]*(4*f(x + t*(y - x)) - b + (-norm(f(x + t*(y - x)))**2 + inner(f(x + t*(y - x)), b))*ones(n))[k] + (-A*(y - x) - inner(f(x + t*(y - x)), -A*(y - x))*ones(n))[l]*(b - 2*f(x + t*(y - x)))[l]) - 2*((-A*(y - x) - inner(f(x + t*(y - x)), -A*(y - x))*ones(n))[l]*(v - inner(f(x + t*(y - x)), v)*ones(n))[k]*(v - inner(f(x + t*(y - x)), v)*ones(n))[l]*(2*f(x + t*(y - x)) - b + (-norm(f(x + t*(y - x)))**2 + inner(f(x + t*(y - x)), b))*ones(n))[k]))*f(x + t*(y - x))[k]*f(x + t*(y - x))[l], k), l) <= 5*sqrt(2)*norm(A*(y - x))*norm(v)**2, by transitive *)
Lemma step_15 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  sum n (fun l => sum n (fun k => (vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) k ^ 2 * (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones) k * vadd (vadd (vscal 4 (f n d A (vadd x (vscal t (vadd y (vopp x)))))) (vopp b)) (vscal (- (norm n (f n d A (vadd x (vscal t (vadd y (vopp x))))) ^ 2) + inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) b) ones) k + vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones) l * vadd b (vscal (- 2) (f n d A (vadd x (vscal t (vadd y (vopp x)))))) l) - 2 * vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones) l * vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) k * vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) l * vadd (vadd (vscal 2 (f n d A (vadd x (vscal t (vadd y (vopp x)))))) (vopp b)) (vscal (- (norm n (f n d A (vadd x (vscal t (vadd y (vopp x))))) ^ 2) + inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) b) ones) k) * f n d A (vadd x (vscal t (vadd y (vopp x)))) k * f n d A (vadd x (vscal t (vadd y (vopp x)))) l))
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b t v x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [t] [b; v; x; y] [A] [] [].
  assert (P1 : den Ev rv e47 <= den Ev rv e46) by (exact (step_14 n d A b t v x y Hs_n Hs_d Hh1 Hh2)).
  assert (P2 : den Ev rv e46 <= den Ev rv e22) by (exact (step_13 n d A v x y Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e50 : ex := (Opp e27)%N.
Definition e48 : ex := (D (T0 0) e50)%N.
Definition p225 : ex := (Mul (Opp (Sum (0, 20002) (Mul p73 (Opp p85)))) (Int 1))%N.
Definition p226 : ex := (Add (Opp p89) p225)%N.
Definition e49 : ex := (Sum (0, 20004) (Sum (0, 20003) (Mul (Mul (Add (Mul p83 (Add (Mul (Add (Opp p84) p225) p88) (Mul p226 p91))) (Opp (Mul (Mul (Mul (Mul (Int 2) p226) p82) p92) p93))) p75) p72)))%N.
(* D(-inner(v, B(x + t*(y - x))*v), t) <= total(total(((v - inner(f(x + t*(y - x)), v)*ones(n))[k]**2*((-A*(y - x) - inner(f(x + t*(y - x)), -A*(y - x))*ones(n))[k]*(4*f(x + t*(y - x)) - b + (-norm(f(x + t*(y - x)))**2 + inner(f(x + t*(y - x)), b))*ones(n))[k] + (-A*(y - x) - inner(f(x + t*(y - x)), -A*(y - x))*ones(n))[l]*(b - 2*f(x + t*(y - x)))[l]) - 2*((-A*(y - x) - inner(f(x + t*(y - x)), -A*(y - x))*ones(n))[l]*(v - inner(f(x + t*(y - x)), v)*ones(n))[k]*(v - inner(f(x + t*(y - x)), v)*ones(n))[l]*(2*f(x + t*(y - x)) - b + (-norm(f(x + t*(y - x)))**2 + inner(f(x + t*(y - x)), b))*ones(n))[k]))*f(x + t*(y - x))[k]*f(x + t*(y - x))[l], k), l), by same *)
Lemma step_16 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  Derive (fun t => (- inner n v (mulv n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) v))) t
  <= sum n (fun l => sum n (fun k => (vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) k ^ 2 * (vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones) k * vadd (vadd (vscal 4 (f n d A (vadd x (vscal t (vadd y (vopp x)))))) (vopp b)) (vscal (- (norm n (f n d A (vadd x (vscal t (vadd y (vopp x))))) ^ 2) + inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) b) ones) k + vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones) l * vadd b (vscal (- 2) (f n d A (vadd x (vscal t (vadd y (vopp x)))))) l) - 2 * vadd (vopp (mulv d A (vadd y (vopp x)))) (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) (vopp (mulv d A (vadd y (vopp x))))) ones) l * vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) k * vadd v (vscal (- inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) v) ones) l * vadd (vadd (vscal 2 (f n d A (vadd x (vscal t (vadd y (vopp x)))))) (vopp b)) (vscal (- (norm n (f n d A (vadd x (vscal t (vadd y (vopp x))))) ^ 2) + inner n (f n d A (vadd x (vscal t (vadd y (vopp x))))) b) ones) k) * f n d A (vadd x (vscal t (vadd y (vopp x)))) k * f n d A (vadd x (vscal t (vadd y (vopp x)))) l)).
Proof.
  intros n d A b t v x y Hs_n Hs_d.
  setting [n; d] [t] [v; x; y; b] [A] [] [].
  equal Q1 e48 e49.
  exact (Req_le _ _ Q1).
Qed.

(* D(-inner(v, B(x + t*(y - x))*v), t) <= 5*sqrt(2)*norm(A*(y - x))*norm(v)**2, by transitive *)
Lemma step_17 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  Derive (fun t => (- inner n v (mulv n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) v))) t
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b t v x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [t] [v; x; y; b] [A] [] [].
  assert (P1 : den Ev rv e48 <= den Ev rv e49) by (exact (step_16 n d A b t v x y Hs_n Hs_d)).
  assert (P2 : den Ev rv e49 <= den Ev rv e26) by (exact (step_15 n d A b t v x y Hs_n Hs_d Hh1 Hh2)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma slope_2 :
  forall (n d : nat) (A : mat) (b : vec) (t : R) (v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  is_derive (fun t => - inner n v (mulv n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) v)) t
    (Derive (fun t => (- inner n v (mulv n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) v))) t).
Proof.
  intros n d A b t v x y Hs_n Hs_d.
  setting [n; d] [t] [v; x; y; b] [A] [] [].
  derivative (nil_nonzero Ev) (T0 0)%N e50 e48.
Qed.

Definition e51 : ex := (Add (Opp p104) (Opp p114))%N.
Definition e52 : ex := (Add (Opp p124) p113)%N.
(* inner(v, B(x + 0*(y - x))*v) - inner(v, B(x + y - x)*v) <= 5*sqrt(2)*norm(A*(y - x))*norm(v)**2, by mean value *)
Lemma step_18 :
  forall (n d : nat) (A : mat) (b v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - inner n v (mulv n (B n d A b (vadd (vadd x y) (vopp x))) v) + inner n v (mulv n (B n d A b (vadd x (vscal 0 (vadd y (vopp x))))) v)
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b v x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; v; x; y] [A] [] [].
  assert (P1 : den Ev rv e51 <= den Ev rv e22) by (exact (mean_value (fun t => - inner n v (mulv n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) v)) (fun t => Derive (fun t => (- inner n v (mulv n (B n d A b (vadd x (vscal t (vadd y (vopp x))))) v))) t) (den Ev rv e22) (fun t => (slope_2 n d A b t v x y Hs_n Hs_d)) (fun t H0 H1 => (step_17 n d A b t v x y Hs_n Hs_d Hh1 Hh2)))).
  equal Q2 e52 e51.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

(* -inner(v, (B(y) - B(x))*v) <= 5*sqrt(2)*norm(A*(y - x))*norm(v)**2, by assume *)
Lemma step_19 :
  forall (n d : nat) (A : mat) (b v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - inner n v (mulv n (madd (B n d A b y) (mopp (B n d A b x))) v)
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))) ->
  - inner n v (mulv n (madd (B n d A b y) (mopp (B n d A b x))) v)
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b v x y Hs_n Hs_d Hh1.
  setting [n; d] [] [v; y; b; x] [A] [] [].
  exact Hh1.
Qed.

Definition p230 : ex := (Opp p145)%N.
Definition e53 : ex := (Add p230 p135)%N.
Definition e54 : ex := (Add e31 (Opp e53))%N.
Definition e55 : ex := (Add e31 (Opp e56))%N.
(* -inner(v, (B(y) - B(x))*v) <= 5*sqrt(2)*norm(A*(y - x))*norm(v)**2, by discharge *)
Lemma step_20 :
  forall (n d : nat) (A : mat) (b v x y : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - inner n v (mulv n (madd (B n d A b y) (mopp (B n d A b x))) v)
  <= 5 * sqrt 2 * norm n v ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b v x y Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [v; y; b; x] [A] [] [].
  assert (P1 : den Ev rv e53 <= den Ev rv e31) by (exact (step_18 n d A b v x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e54 e55.
  assert (P3 : den Ev rv e56 <= den Ev rv e31) by (exact (rearranged (den Ev rv e53) (den Ev rv e31) (den Ev rv e56) (den Ev rv e31) P1 Q2)).
  assert (P4 : den Ev rv e56 <= den Ev rv e31) by (exact (step_19 n d A b v x y Hs_n Hs_d P3)).
  exact (P4).
Qed.

Definition e57 : ex := (Opp e35)%N.
Definition e58 : ex := (Opp e37)%N.
(* -inner(A*z, (B(y) - B(x))*A*z) <= 5*sqrt(2)*norm(A*(y - x))*norm(A*z)**2, by instance *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (b x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  - inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z)
  <= 5 * sqrt 2 * norm n (mulv d A z) ^ 2 * norm n (mulv d A (vadd y (vopp x))).
Proof.
  intros n d A b x y z Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [b; z; y; x] [A] [] [].
  assert (P1 : den Ev rv e57 <= den Ev rv e36) by (exact (step_20 n d A b (mulv d A z) x y Hs_n Hs_d Hh1 Hh2)).
  equal Q2 e58 e57.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e59 : ex := (Opp e38)%N.
Definition e60 : ex := (Opp e39)%N.
(* -inner(z, (H(y) - H(x))*z) <= -inner(A*z, (B(y) - B(x))*A*z), by same *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (b x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  - inner d z (mulv d (madd (H n d A b y) (mopp (H n d A b x))) z)
  <= - inner n (mulv d A z) (mulv d (mulm n (madd (B n d A b y) (mopp (B n d A b x))) A) z).
Proof.
  intros n d A b x y z Hs_n Hs_d.
  setting [n; d] [] [z; y; b; x] [A] [] [].
  equal Q1 e59 e60.
  exact (Req_le _ _ Q1).
Qed.

(* -inner(z, (H(y) - H(x))*z) <= 5*sqrt(2)*norm(y - x)*norm(z)**2*spectral_norm(A)**3, by transitive *)
Theorem theorem_2 : statement_2.
Proof.
  intros n d A b x y z Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [z; y; b; x] [A] [] [].
  assert (P1 : den Ev rv e59 <= den Ev rv e60) by (exact (line_2_1 n d A b x y z Hs_n Hs_d)).
  assert (P2 : den Ev rv e60 <= den Ev rv e40) by (exact (line_2_2 n d A b x y z Hs_n Hs_d Hh1 Hh2)).
  assert (P3 : den Ev rv e40 <= den Ev rv e41) by (exact (line_1_3 n d A x y z Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (b x y z : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= minn n (fun k => b k) ->
  inner n b ones <= 1 ->
  defined (env_of [n; d] [] [z; y; b; x] [A]) (ienv_of []) e59 /\
  defined (env_of [n; d] [] [z; y; b; x] [A]) (ienv_of []) e41.
Proof.
  intros n d A b x y z Hs_n Hs_d Hh1 Hh2.
  setting [n; d] [] [z; y; b; x] [A] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e43 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e42 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
