(* Correspondence, minimum: the smallest data shift. The claim duality-minimum of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require duality_converse.
From Weightshift Require triangle_inequality.
From Weightshift Require cauchy_schwarz.
Open Scope R_scope.

(* What is claimed. *)

(* norm(C()*A*Delta)/rho <= spectral_norm(D) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  norm n (vadd (f_3 n d (madd A D_) x) (vopp (f_3 n d A (vadd x Delta)))) <= 0 ->
  norm n (mulv d (mulm n (C n) A) Delta) / rho <= spectral n d D_.

(* spectral_norm(rho**(-2)*C()*A*Delta*x.T) <= norm(C()*A*Delta)/rho *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  norm n (vadd (f_3 n d (madd A D_) x) (vopp (f_3 n d A (vadd x Delta)))) <= 0 ->
  spectral n d (mscal (/ rho ^ 2) (outer (mulv d (mulm n (C n) A) Delta) x))
  <= norm n (mulv d (mulm n (C n) A) Delta) / rho.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

(* norm(x) <= rho, by assume *)
Lemma step_1 :
  forall (d : nat) (rho : R) (x : vec),
  (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  norm d x <= rho.
Proof.
  intros d rho x Hs_d Hp_rho Hh1.
  setting [d] [rho] [x] [] [] [0%N].
  exact Hh1.
Qed.

Definition p1 : ex := (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))%N.
Definition e1 : ex := (Sqrt p1)%N.
Definition e2 : ex := (Sc 1)%N.
Definition p4 : ex := (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098)))%N.
Definition e3 : ex := (Mul (Mul (Sc 0) e1) p4)%N.
Definition e4 : ex := (Mul (Mul (Sc 0) e2) p4)%N.
Definition p7 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition e5 : ex := (Mul (Mul (Sc 0) e2) p7)%N.
Definition e6 : ex := (Mul (Mul e2 (Sc 0)) p7)%N.
(* s*norm(x)*spectral_norm(D) <= rho*s*spectral_norm(D), by replace *)
Lemma step_2 :
  forall (n d : nat) (D_ : mat) (rho s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho -> 0 < s ->
  norm d x <= rho ->
  s * norm d x * spectral n d D_ <= rho * s * spectral n d D_.
Proof.
  intros n d D_ rho s x Hs_n Hs_d Hp_rho Hp_s Hh1.
  setting [n; d] [s; rho] [x] [D_] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e1 e2 _ (fun sv Wv SFv => (step_1 d rho x Hs_d Hp_rho Hh1)) (nil_replaced Ev rv)) e3 e4.
  equal Q2 e5 e6.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p10 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition e7 : ex := (Sqrt (Sum (0, 20001) (Pow p10 2%nat)))%N.
Definition p12 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e8 : ex := (Mul p7 p12)%N.
Definition e9 : ex := (Mul p12 p7)%N.
(* norm(D*x) <= norm(x)*spectral_norm(D), by spectral *)
Lemma step_3 :
  forall (n d : nat) (D_ : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d D_ x) <= norm d x * spectral n d D_.
Proof.
  intros n d D_ x Hs_n Hs_d.
  setting [n; d] [] [x] [D_] [] [].
  assert (P1 : den Ev rv e7 <= den Ev rv e8) by (exact (spectral_bound n d D_ x)).
  equal Q2 e8 e9.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p15 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))) 2%nat))%N.
Definition e10 : ex := (Sqrt p15)%N.
Definition p17 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition p18 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e11 : ex := (Mul p17 p18)%N.
Definition e12 : ex := (Mul (Sc 0) e10)%N.
Definition e13 : ex := (Mul (Sc 0) e11)%N.
Definition e14 : ex := (Mul (Sc 0) e9)%N.
Definition e15 : ex := (Mul (Mul (Sc 0) p12) p7)%N.
(* s*norm(D*x) <= s*norm(x)*spectral_norm(D), by replace *)
Lemma step_4 :
  forall (n d : nat) (D_ : mat) (s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  s * norm n (mulv d D_ x) <= s * norm d x * spectral n d D_.
Proof.
  intros n d D_ s x Hs_n Hs_d Hp_s.
  setting [n; d] [s] [x] [D_] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e11 _ (fun sv Wv SFv => (step_3 n d D_ x Hs_n Hs_d)) (nil_replaced Ev rv)) e12 e13.
  equal Q2 e14 e15.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p24 : ex := (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))%N.
Definition e16 : ex := (Sqrt p24)%N.
(* norm(u) <= norm(u), by same *)
Lemma step_5 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n u <= norm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e16))).
Qed.

Definition e17 : ex := (Mul (Pow (Sum (0, 4096) (Mul (V1 0 (0, 4096)) (Int 1))) 2%nat) (Inv (Sz 0)))%N.
(* 0 <= inner(u, ones(n))**2/n, by nonnegative *)
Lemma step_6 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  0 <= inner n u ones ^ 2 / INR n.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e17.
  exact N1.
Qed.

Definition e18 : ex := (Int 0)%N.
Definition p28 : ex := (Pow (Sum (0, 4097) (Mul (V1 0 (0, 4097)) (Int 1))) 2%nat)%N.
Definition e19 : ex := (Mul p28 (Inv (Sz 0)))%N.
Definition p30 : ex := (Sqrt (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat)))%N.
Definition p31 : ex := (Pow p30 2%nat)%N.
Definition e20 : ex := (Add p31 (Opp e19))%N.
Definition e21 : ex := (Add p31 (Opp e18))%N.
Definition e23 : ex := (Pow e16 2%nat)%N.
Definition e22 : ex := (Add e23 (Opp e18))%N.
(* norm(u)**2 - inner(u, ones(n))**2/n <= norm(u)**2, by replace *)
Lemma step_7 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n u ^ 2 - inner n u ones ^ 2 / INR n <= norm n u ^ 2.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e18 e19 _ (fun sv Wv SFv => (step_6 n u Hs_n)) (nil_replaced Ev rv)) e20 e21.
  equal Q2 e22 e23.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p36 : ex := (Mul (Opp (Inv (Sz 0))) (Mul (Int 1) (Int 1)))%N.
Definition p37 : ex := (Sum (0, 20001) (Pow (Sum (0, 20000) (Mul (Add (Del (0, 20001) (0, 20000)) p36) (V1 0 (0, 20000)))) 2%nat))%N.
Definition e31 : ex := (Sqrt p37)%N.
Definition e24 : ex := (Pow e31 2%nat)%N.
Definition e25 : ex := (Add e23 (Opp (Mul (Pow (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (Int 1))) 2%nat) (Inv (Sz 0)))))%N.
(* norm(C()*u)**2 <= norm(u)**2 - inner(u, ones(n))**2/n, by same *)
Lemma step_8 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n (mulv n (C n) u) ^ 2 <= norm n u ^ 2 - inner n u ones ^ 2 / INR n.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  equal Q1 e24 e25.
  exact (Req_le _ _ Q1).
Qed.

(* norm(C()*u)**2 <= norm(u)**2, by transitive *)
Lemma step_9 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n (mulv n (C n) u) ^ 2 <= norm n u ^ 2.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e24 <= den Ev rv e25) by (exact (step_8 n u Hs_n)).
  assert (P2 : den Ev rv e25 <= den Ev rv e23) by (exact (step_7 n u Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e26 : ex := (Sqrt e24)%N.
Definition e27 : ex := (Sqrt e23)%N.
Definition e28 : ex := (Pow e26 2%nat)%N.
Definition p44 : ex := (Add (Del (0, 4096) (0, 4097)) p36)%N.
Definition e29 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Sum (0, 4097) (Mul p44 (V1 0 (0, 4097)))) 2%nat))) 2%nat))%N.
Definition e30 : ex := (Sqrt (Sum (0, 4099) (Pow (Sum (0, 4100) (Mul (Add (Del (0, 4099) (0, 4100)) p36) (V1 0 (0, 4100)))) 2%nat)))%N.
Definition e32 : ex := (Pow e27 2%nat)%N.
Definition e33 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat))) 2%nat))%N.
Definition e34 : ex := (Sqrt (Sum (0, 4101) (Pow (V1 0 (0, 4101)) 2%nat)))%N.
(* norm(C()*u) <= norm(u), by root *)
Lemma step_10 :
  forall (n : nat) (u : vec),
  (0 < n)%nat ->
  norm n (mulv n (C n) u) <= norm n u.
Proof.
  intros n u Hs_n.
  setting [n] [] [u] [] [] [].
  assert (P1 : den Ev rv e24 <= den Ev rv e23) by (exact (step_9 n u Hs_n)).
  equal Q2 e28 e24.
  nonnegative N3 (nil_nonnegative Ev) e29.
  nonnegative N4 (nil_nonnegative Ev) e30.
  assert (Q5 : den Ev rv e26 = den Ev rv e31) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e32 e23.
  nonnegative N7 (nil_nonnegative Ev) e33.
  nonnegative N8 (nil_nonnegative Ev) e34.
  assert (Q9 : den Ev rv e27 = den Ev rv e16) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e26 <= den Ev rv e27)) (Req_le _ _ Q9))).
Qed.

Definition p50 : ex := (Add (Del (0, 20002) (0, 20001)) p36)%N.
Definition e35 : ex := (Sqrt (Sum (0, 20002) (Pow (Sum (0, 20001) (Mul p50 p10)) 2%nat)))%N.
Definition p52 : ex := (Add (Del (0, 20002) (0, 20000)) p36)%N.
Definition p53 : ex := (Sum (0, 20000) (Mul p52 (V2 0 (0, 20000) (1, 20001))))%N.
Definition p54 : ex := (Sum (1, 20001) (Mul p53 (V1 0 (1, 20001))))%N.
Definition p55 : ex := (Sum (0, 20002) (Pow p54 2%nat))%N.
Definition e36 : ex := (Sqrt p55)%N.
(* norm(C()*D*x) <= norm(D*x), by instance *)
Lemma step_11 :
  forall (n d : nat) (D_ : mat) (x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (mulm n (C n) D_) x) <= norm n (mulv d D_ x).
Proof.
  intros n d D_ x Hs_n Hs_d.
  setting [n; d] [] [x] [D_] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e7) by (exact (step_10 n (mulv d D_ x) Hs_n)).
  equal Q2 e36 e35.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition p57 : ex := (Sum (1, 4097) (Mul (Sum (0, 4098) (Mul (Add (Del (0, 4096) (0, 4098)) p36) (V2 0 (0, 4098) (1, 4097)))) (V1 0 (1, 4097))))%N.
Definition p58 : ex := (Sum (0, 4096) (Pow p57 2%nat))%N.
Definition e37 : ex := (Sqrt p58)%N.
Definition p60 : ex := (Sum (0, 4099) (Pow (Sum (1, 4100) (Mul (V2 0 (0, 4099) (1, 4100)) (V1 0 (1, 4100)))) 2%nat))%N.
Definition e38 : ex := (Sqrt p60)%N.
Definition e39 : ex := (Mul (Sc 0) e37)%N.
Definition e40 : ex := (Mul (Sc 0) e38)%N.
(* s*norm(C()*D*x) <= s*norm(D*x), by replace *)
Lemma step_12 :
  forall (n d : nat) (D_ : mat) (s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  s * norm n (mulv d (mulm n (C n) D_) x) <= s * norm n (mulv d D_ x).
Proof.
  intros n d D_ s x Hs_n Hs_d Hp_s.
  setting [n; d] [s] [x] [D_] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e37 e38 _ (fun sv Wv SFv => (step_11 n d D_ x Hs_n Hs_d)) (nil_replaced Ev rv)) e39 e40.
  exact (P1).
Qed.

Definition p64 : ex := (Add (V2 0 (0, 20001) (1, 20000)) (V2 1 (0, 20001) (1, 20000)))%N.
Definition p65 : ex := (Add (V1 0 (1, 20000)) (V1 1 (1, 20000)))%N.
Definition p66 : ex := (Sum (0, 20001) (Mul p50 (Add (Sum (1, 20000) (Mul p64 (V1 0 (1, 20000)))) (Opp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p65))))))%N.
Definition p67 : ex := (Sum (0, 20002) (Pow p66 2%nat))%N.
Definition e41 : ex := (Sqrt p67)%N.
(* norm(C()*((A + D)*x - A*(x + Delta))) <= 0, by instance *)
Lemma step_13 :
  forall (n d : nat) (A D_ : mat) (Delta x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (softmax n (mulv d (madd A D_) x)) (vopp (softmax n (mulv d A (vadd x Delta))))) <= 0 ->
  norm n (mulv n (C n) (vadd (mulv d (madd A D_) x) (vopp (mulv d A (vadd x Delta))))) <= 0.
Proof.
  intros n d A D_ Delta x Hs_n Hs_d Hh1.
  setting [n; d] [] [x; Delta] [A; D_] [] [].
  assert (P1 : den Ev rv e41 <= den Ev rv e18) by (exact (duality_converse.theorem_2 n (mulv d (madd A D_) x) (mulv d A (vadd x Delta)) Hs_n Hh1)).
  exact (P1).
Qed.

(* norm(C()*((A + D)*x - A*(x + Delta))) <= 0, by discharge *)
Lemma step_14 :
  forall (n d : nat) (A D_ : mat) (Delta x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (f_3 n d (madd A D_) x) (vopp (f_3 n d A (vadd x Delta)))) <= 0 ->
  norm n (mulv n (C n) (vadd (mulv d (madd A D_) x) (vopp (mulv d A (vadd x Delta))))) <= 0.
Proof.
  intros n d A D_ Delta x Hs_n Hs_d Hh1.
  setting [n; d] [] [x; Delta] [A; D_] [] [].
  assert (P1 : den Ev rv e41 <= den Ev rv e18) by (exact (step_13 n d A D_ Delta x Hs_n Hs_d Hh1)).
  exact (P1).
Qed.

Definition p69 : ex := (Sum (0, 4096) (Pow (Sum (0, 4097) (Mul p44 (Add (Sum (1, 4098) (Mul (Add (V2 0 (0, 4097) (1, 4098)) (V2 1 (0, 4097) (1, 4098))) (V1 0 (1, 4098)))) (Opp (Sum (1, 4099) (Mul (V2 0 (0, 4097) (1, 4099)) (Add (V1 0 (1, 4099)) (V1 1 (1, 4099))))))))) 2%nat))%N.
Definition e42 : ex := (Sqrt p69)%N.
Definition p71 : ex := (Sqrt (Sum (0, 4100) (Pow (Sum (1, 4101) (Mul (Sum (0, 4102) (Mul (Add (Del (0, 4100) (0, 4102)) p36) (V2 1 (0, 4102) (1, 4101)))) (V1 0 (1, 4101)))) 2%nat)))%N.
Definition e43 : ex := (Mul (Sc 0) (Add e42 p71))%N.
Definition e44 : ex := (Mul (Sc 0) (Add e18 p71))%N.
Definition p74 : ex := (Sum (0, 20000) (Mul p52 (V2 1 (0, 20000) (1, 20001))))%N.
Definition p75 : ex := (Sqrt (Sum (0, 20002) (Pow (Sum (1, 20001) (Mul p74 (V1 0 (1, 20001)))) 2%nat)))%N.
Definition e45 : ex := (Mul (Sc 0) (Add e18 p75))%N.
Definition e46 : ex := (Mul (Sc 0) p75)%N.
(* s*(norm(C()*((A + D)*x - A*(x + Delta))) + norm(C()*D*x)) <= s*norm(C()*D*x), by replace *)
Lemma step_15 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  norm n (vadd (f_3 n d (madd A D_) x) (vopp (f_3 n d A (vadd x Delta)))) <= 0 ->
  s * (norm n (mulv n (C n) (vadd (mulv d (madd A D_) x) (vopp (mulv d A (vadd x Delta))))) + norm n (mulv d (mulm n (C n) D_) x))
  <= s * norm n (mulv d (mulm n (C n) D_) x).
Proof.
  intros n d A D_ Delta s x Hs_n Hs_d Hp_s Hh1.
  setting [n; d] [s] [x; Delta] [A; D_] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e42 e18 _ (fun sv Wv SFv => (step_14 n d A D_ Delta x Hs_n Hs_d Hh1)) (nil_replaced Ev rv)) e43 e44.
  equal Q2 e45 e46.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e47 : ex := (Mul (Sc 0) (Add (Sqrt (Sum (0, 20002) (Pow (Opp p66) 2%nat))) p75))%N.
Definition e48 : ex := (Mul (Sc 0) (Add e41 p75))%N.
(* s*(norm(-C()*((A + D)*x - A*(x + Delta))) + norm(C()*D*x)) <= s*(norm(C()*((A + D)*x - A*(x + Delta))) + norm(C()*D*x)), by same *)
Lemma step_16 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  s * (norm n (vopp (mulv n (C n) (vadd (mulv d (madd A D_) x) (vopp (mulv d A (vadd x Delta)))))) + norm n (mulv d (mulm n (C n) D_) x))
  <= s * (norm n (mulv n (C n) (vadd (mulv d (madd A D_) x) (vopp (mulv d A (vadd x Delta))))) + norm n (mulv d (mulm n (C n) D_) x)).
Proof.
  intros n d A D_ Delta s x Hs_n Hs_d Hp_s.
  setting [n; d] [s] [x; Delta] [A; D_] [] [0%N].
  equal Q1 e47 e48.
  exact (Req_le _ _ Q1).
Qed.

Definition p80 : ex := (Opp (Sum (0, 20001) (Mul p50 (Add (Sum (1, 20000) (Mul (Add (V2 1 (0, 20001) (1, 20000)) (V2 0 (0, 20001) (1, 20000))) (V1 0 (1, 20000)))) (Opp (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) p65)))))))%N.
Definition e49 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p54 p80) 2%nat)))%N.
Definition p82 : ex := (Sqrt (Sum (0, 20002) (Pow p80 2%nat)))%N.
Definition e50 : ex := (Add e36 p82)%N.
Definition e51 : ex := (Add p82 e36)%N.
(* norm(C()*D*x - C()*((A + D)*x - A*(x + Delta))) <= norm(-C()*((A + D)*x - A*(x + Delta))) + norm(C()*D*x), by instance *)
Lemma step_17 :
  forall (n d : nat) (A D_ : mat) (Delta x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d (mulm n (C n) D_) x) (vopp (mulv n (C n) (vadd (mulv d (madd A D_) x) (vopp (mulv d A (vadd x Delta)))))))
  <= norm n (vopp (mulv n (C n) (vadd (mulv d (madd A D_) x) (vopp (mulv d A (vadd x Delta)))))) + norm n (mulv d (mulm n (C n) D_) x).
Proof.
  intros n d A D_ Delta x Hs_n Hs_d.
  setting [n; d] [] [x; Delta] [D_; A] [] [].
  assert (P1 : den Ev rv e49 <= den Ev rv e50) by (exact (triangle_inequality.step_7 n (mulv d (mulm n (C n) D_) x) (vopp (mulv n (C n) (vadd (mulv d (madd A D_) x) (vopp (mulv d A (vadd x Delta)))))) Hs_n)).
  equal Q2 e50 e51.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p85 : ex := (Sum (0, 4096) (Pow (Add p57 (Opp (Sum (0, 4099) (Mul (Add (Del (0, 4096) (0, 4099)) p36) (Add (Sum (1, 4100) (Mul (Add (V2 1 (0, 4099) (1, 4100)) (V2 0 (0, 4099) (1, 4100))) (V1 0 (1, 4100)))) (Opp (Sum (1, 4101) (Mul (V2 1 (0, 4099) (1, 4101)) (Add (V1 0 (1, 4101)) (V1 1 (1, 4101))))))))))) 2%nat))%N.
Definition e52 : ex := (Sqrt p85)%N.
Definition p87 : ex := (Sqrt (Sum (0, 4102) (Pow (Opp (Sum (0, 4103) (Mul (Add (Del (0, 4102) (0, 4103)) p36) (Add (Sum (1, 4104) (Mul (Add (V2 1 (0, 4103) (1, 4104)) (V2 0 (0, 4103) (1, 4104))) (V1 0 (1, 4104)))) (Opp (Sum (1, 4105) (Mul (V2 1 (0, 4103) (1, 4105)) (Add (V1 0 (1, 4105)) (V1 1 (1, 4105)))))))))) 2%nat)))%N.
Definition p88 : ex := (Sqrt (Sum (0, 4106) (Pow (Sum (1, 4107) (Mul (Sum (0, 4108) (Mul (Add (Del (0, 4106) (0, 4108)) p36) (V2 0 (0, 4108) (1, 4107)))) (V1 0 (1, 4107)))) 2%nat)))%N.
Definition e53 : ex := (Add p87 p88)%N.
Definition e54 : ex := (Mul (Sc 0) e52)%N.
Definition e55 : ex := (Mul (Sc 0) e53)%N.
(* s*norm(C()*D*x - C()*((A + D)*x - A*(x + Delta))) <= s*(norm(-C()*((A + D)*x - A*(x + Delta))) + norm(C()*D*x)), by replace *)
Lemma step_18 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  s * norm n (vadd (mulv d (mulm n (C n) D_) x) (vopp (mulv n (C n) (vadd (mulv d (madd A D_) x) (vopp (mulv d A (vadd x Delta)))))))
  <= s * (norm n (vopp (mulv n (C n) (vadd (mulv d (madd A D_) x) (vopp (mulv d A (vadd x Delta)))))) + norm n (mulv d (mulm n (C n) D_) x)).
Proof.
  intros n d A D_ Delta s x Hs_n Hs_d Hp_s.
  setting [n; d] [s] [x; Delta] [D_; A] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e52 e53 _ (fun sv Wv SFv => (step_17 n d A D_ Delta x Hs_n Hs_d)) (nil_replaced Ev rv)) e54 e55.
  exact (P1).
Qed.

Definition e56 : ex := (Mul (Sc 0) e36)%N.
Definition p93 : ex := (Sum (1, 20001) (Mul p74 (V1 1 (1, 20001))))%N.
Definition p94 : ex := (Sum (1, 20000) (Mul p64 (V1 1 (1, 20000))))%N.
Definition p95 : ex := (Add (V1 1 (1, 20000)) (V1 0 (1, 20000)))%N.
Definition p96 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p95))%N.
Definition p97 : ex := (Sum (0, 20001) (Mul p50 (Add p94 (Opp p96))))%N.
Definition p98 : ex := (Opp p97)%N.
Definition e57 : ex := (Mul (Sc 0) (Sqrt (Sum (0, 20002) (Pow (Add p93 p98) 2%nat))))%N.
(* s*norm(C()*A*Delta) <= s*norm(C()*D*x - C()*((A + D)*x - A*(x + Delta))), by same *)
Lemma step_19 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  s * norm n (mulv d (mulm n (C n) A) Delta)
  <= s * norm n (vadd (mulv d (mulm n (C n) D_) x) (vopp (mulv n (C n) (vadd (mulv d (madd A D_) x) (vopp (mulv d A (vadd x Delta))))))).
Proof.
  intros n d A D_ Delta s x Hs_n Hs_d Hp_s.
  setting [n; d] [s] [Delta; x] [A; D_] [] [0%N].
  equal Q1 e56 e57.
  exact (Req_le _ _ Q1).
Qed.

Definition p100 : ex := (Sqrt (Sum (0, 20002) (Pow p93 2%nat)))%N.
Definition e58 : ex := (Mul (Sc 0) (Add (Sqrt (Sum (0, 20002) (Pow p98 2%nat))) p100))%N.
Definition e59 : ex := (Mul (Sc 0) (Add (Sqrt (Sum (0, 20002) (Pow p97 2%nat))) p100))%N.
Definition e60 : ex := (Mul (Sc 0) p100)%N.
Definition e61 : ex := (Mul (Sc 0) (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 1 (1, 20000)))) 2%nat))))%N.
Definition p105 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat)))%N.
Definition e68 : ex := (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))%N.
Definition e62 : ex := (Mul (Mul (Sc 0) p105) e68)%N.
Definition e63 : ex := (Mul (Mul e2 (Sc 0)) e68)%N.
(* s*norm(C()*A*Delta) <= rho*s*spectral_norm(D), by transitive *)
Lemma step_20 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho s : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho -> 0 < s ->
  norm n (vadd (f_3 n d (madd A D_) x) (vopp (f_3 n d A (vadd x Delta)))) <= 0 ->
  norm d x <= rho ->
  s * norm n (mulv d (mulm n (C n) A) Delta) <= rho * s * spectral n d D_.
Proof.
  intros n d A D_ Delta rho s x Hs_n Hs_d Hp_rho Hp_s Hh1 Hh2.
  setting [n; d] [s; rho] [Delta; x] [A; D_] [] [0%N; 1%N].
  assert (P1 : den Ev rv e56 <= den Ev rv e57) by (exact (step_19 n d A D_ Delta s x Hs_n Hs_d Hp_s)).
  assert (P2 : den Ev rv e57 <= den Ev rv e58) by (exact (step_18 n d A D_ Delta s x Hs_n Hs_d Hp_s)).
  assert (P3 : den Ev rv e58 <= den Ev rv e59) by (exact (step_16 n d A D_ Delta s x Hs_n Hs_d Hp_s)).
  assert (P4 : den Ev rv e59 <= den Ev rv e60) by (exact (step_15 n d A D_ Delta s x Hs_n Hs_d Hp_s Hh1)).
  assert (P5 : den Ev rv e60 <= den Ev rv e61) by (exact (step_12 n d D_ s x Hs_n Hs_d Hp_s)).
  assert (P6 : den Ev rv e61 <= den Ev rv e62) by (exact (step_4 n d D_ s x Hs_n Hs_d Hp_s)).
  assert (P7 : den Ev rv e62 <= den Ev rv e63) by (exact (step_2 n d D_ rho s x Hs_n Hs_d Hp_rho Hp_s Hh2)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7)).
Qed.

Definition e64 : ex := (Inv (Sc 0))%N.
Definition p110 : ex := (Sum (1, 20001) (Mul p53 (V1 1 (1, 20001))))%N.
Definition p111 : ex := (Sqrt (Sum (0, 20002) (Pow p110 2%nat)))%N.
Definition e65 : ex := (Mul e64 p111)%N.
Definition e66 : ex := (Mul (Mul (Sc 0) e64) e68)%N.
Definition e67 : ex := (Mul p111 e64)%N.
(* norm(C()*A*Delta)/rho <= spectral_norm(D), by instance *)
Lemma step_21 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm n (vadd (f_3 n d (madd A D_) x) (vopp (f_3 n d A (vadd x Delta)))) <= 0 ->
  norm d x <= rho ->
  norm n (mulv d (mulm n (C n) A) Delta) / rho <= spectral n d D_.
Proof.
  intros n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh1 Hh2.
  setting [n; d] [rho] [x; Delta] [A; D_] [] [0%N].
  positive N1 (nil_nonnegative Ev) e64.
  assert (P2 : den Ev rv e65 <= den Ev rv e66) by (exact (step_20 n d A D_ Delta rho (/ rho) x Hs_n Hs_d Hp_rho N1 Hh1 Hh2)).
  equal Q3 e67 e65.
  equal Q4 e66 e68.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q3) P2) (Req_le _ _ Q4))).
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh1 Hh2.
  exact (step_21 n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh2 Hh1).
Qed.

Definition e69 : ex := (Add e18 (Opp (Sqrt (Sum (0, 20002) (Pow (Add (Mul (Inv (Sum (0, 20001) (Mul (Exp p94) (Int 1)))) (Exp (Sum (1, 20000) (Mul (Add (V2 0 (0, 20002) (1, 20000)) (V2 1 (0, 20002) (1, 20000))) (V1 1 (1, 20000)))))) (Opp (Mul (Inv (Sum (0, 20001) (Mul (Exp p96) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p95)))))) 2%nat)))))%N.
Definition e70 : ex := (Add (Sc 0) (Opp p105))%N.
Definition e71 : ex := (Mul e36 e64)%N.
Lemma defined_1 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  norm n (vadd (f_3 n d (madd A D_) x) (vopp (f_3 n d A (vadd x Delta)))) <= 0 ->
  defined (env_of [n; d] [rho] [Delta; x] [A; D_]) (ienv_of []) e71 /\
  defined (env_of [n; d] [rho] [Delta; x] [A; D_]) (ienv_of []) e68.
Proof.
  intros n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh1 Hh2.
  setting [n; d] [rho] [Delta; x] [A; D_] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e70 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e69 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.

Definition p118 : ex := (Sum (1, 4098) (Pow (V1 2 (1, 4098)) 2%nat))%N.
Definition e72 : ex := (Sqrt p118)%N.
Definition p120 : ex := (Sqrt (Sum (1, 4097) (Pow (V1 1 (1, 4097)) 2%nat)))%N.
Definition p121 : ex := (Mul (Mul (Sc 0) p30) p120)%N.
Definition e73 : ex := (Mul p121 e72)%N.
Definition e74 : ex := (Mul p121 e2)%N.
Definition p124 : ex := (Mul (Sc 0) e16)%N.
Definition e75 : ex := (Mul (Mul p124 p105) e2)%N.
Definition p126 : ex := (Mul (Mul e2 (Sc 0)) e16)%N.
Definition e76 : ex := (Mul p126 p105)%N.
(* s*norm(u)*norm(w)*norm(x) <= rho*s*norm(u)*norm(w), by replace *)
Lemma step_22 :
  forall (n d : nat) (rho s : R) (u w x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho -> 0 < s ->
  norm d x <= rho ->
  s * norm n u * norm d w * norm d x <= rho * s * norm n u * norm d w.
Proof.
  intros n d rho s u w x Hs_n Hs_d Hp_rho Hp_s Hh1.
  setting [n; d] [s; rho] [u; w; x] [] [] [0%N; 1%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e72 e2 _ (fun sv Wv SFv => (step_1 d rho x Hs_d Hp_rho Hh1)) (nil_replaced Ev rv)) e73 e74.
  equal Q2 e75 e76.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e77 : ex := (Abs (Sum (0, 20000) (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000)))))%N.
Definition p129 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition e78 : ex := (Mul e16 p129)%N.
Definition e79 : ex := (Mul p129 e16)%N.
(* absolute(inner(x, w)) <= norm(w)*norm(x), by instance *)
Lemma step_23 :
  forall (d : nat) (w x : vec),
  (0 < d)%nat ->
  Rabs (inner d x w) <= norm d w * norm d x.
Proof.
  intros d w x Hs_d.
  setting [d] [] [x; w] [] [] [].
  assert (P1 : den Ev rv e77 <= den Ev rv e78) by (exact (cauchy_schwarz.step_6 d x w Hs_d)).
  equal Q2 e78 e79.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p132 : ex := (Sum (1, 4096) (Mul (V1 0 (1, 4096)) (V1 1 (1, 4096))))%N.
Definition e80 : ex := (Abs p132)%N.
Definition e81 : ex := (Mul p120 p17)%N.
Definition p135 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 2 (0, 4099)) 2%nat)))%N.
Definition e82 : ex := (Mul (Mul (Sc 0) e80) p135)%N.
Definition e83 : ex := (Mul (Mul (Sc 0) e81) p135)%N.
Definition p138 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 2 (0, 20000)) 2%nat)))%N.
Definition e84 : ex := (Mul (Mul (Sc 0) (Mul p105 p12)) p138)%N.
Definition e85 : ex := (Mul (Mul (Mul (Sc 0) p138) p105) p12)%N.
(* s*absolute(inner(x, w))*norm(u) <= s*norm(u)*norm(w)*norm(x), by replace *)
Lemma step_24 :
  forall (n d : nat) (s : R) (u w x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  s * Rabs (inner d x w) * norm n u <= s * norm n u * norm d w * norm d x.
Proof.
  intros n d s u w x Hs_n Hs_d Hp_s.
  setting [n; d] [s] [x; w; u] [] [] [0%N].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e80 e81 _ (fun sv Wv SFv => (step_23 d w x Hs_d)) (nil_replaced Ev rv)) e82 e83.
  equal Q2 e84 e85.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e86 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul (Sc 0) (Sum (1, 20000) (Mul (Mul (V1 0 (0, 20001)) (V1 1 (1, 20000))) (V1 2 (1, 20000))))) 2%nat)))%N.
Definition e87 : ex := (Mul (Mul (Sc 0) (Abs (Sum (1, 20000) (Mul (V1 1 (1, 20000)) (V1 2 (1, 20000)))))) e16)%N.
(* norm(s*u*x.T*w) <= s*absolute(inner(x, w))*norm(u), by same *)
Lemma step_25 :
  forall (n d : nat) (s : R) (u w x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < s ->
  norm n (vscal s (mulv d (outer u x) w)) <= s * Rabs (inner d x w) * norm n u.
Proof.
  intros n d s u w x Hs_n Hs_d Hp_s.
  setting [n; d] [s] [u; x; w] [] [] [0%N].
  equal Q1 e86 e87.
  exact (Req_le _ _ Q1).
Qed.

Definition p143 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 2 (1, 20000)) 2%nat)))%N.
Definition e88 : ex := (Mul (Mul p124 p143) p105)%N.
Definition e89 : ex := (Mul p126 p143)%N.
(* norm(s*u*x.T*w) <= rho*s*norm(u)*norm(w), by transitive *)
Lemma step_26 :
  forall (n d : nat) (rho s : R) (u w x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho -> 0 < s ->
  norm d x <= rho ->
  norm n (vscal s (mulv d (outer u x) w)) <= rho * s * norm n u * norm d w.
Proof.
  intros n d rho s u w x Hs_n Hs_d Hp_rho Hp_s Hh1.
  setting [n; d] [s; rho] [u; x; w] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e86 <= den Ev rv e87) by (exact (step_25 n d s u w x Hs_n Hs_d Hp_s)).
  assert (P2 : den Ev rv e87 <= den Ev rv e88) by (exact (step_24 n d s u w x Hs_n Hs_d Hp_s)).
  assert (P3 : den Ev rv e88 <= den Ev rv e89) by (exact (step_22 n d rho s u w x Hs_n Hs_d Hp_rho Hp_s Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p146 : ex := (Mul (V1 1 (0, 20001)) (V1 0 (1, 20000)))%N.
Definition e90 : ex := (Sqrt (Sum (0, 20001) (Pow (Mul e2 (Sum (1, 20000) (Mul p146 (V1 2 (1, 20000))))) 2%nat)))%N.
Definition e93 : ex := (Mul (Mul (Sc 0) e2) p129)%N.
Definition e91 : ex := (Mul e93 p143)%N.
Definition e92 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (Mul e2 p146) (V1 2 (1, 20000)))) 2%nat)))%N.
Lemma step_27 :
  forall (n d : nat) (rho s : R) (u w x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho -> 0 < s ->
  norm d x <= rho ->
  norm n (mulv d (mscal s (outer u x)) w) <= (rho * s * norm n u) * norm d w.
Proof.
  intros n d rho s u w x Hs_n Hs_d Hp_rho Hp_s Hh1.
  setting [n; d] [rho; s] [x; u; w] [] [] [0%N; 1%N].
  assert (P1 : den Ev rv e90 <= den Ev rv e91) by (exact (step_26 n d rho s u w x Hs_n Hs_d Hp_rho Hp_s Hh1)).
  equal Q2 e92 e90.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e94 : ex := (Mul (Mul (Sc 0) e2) (Sqrt (Sum (0, 4098) (Pow (V1 1 (0, 4098)) 2%nat))))%N.
Definition e95 : ex := (Spec (0, 20000) (1, 20001) (Mul e2 (Mul (V1 1 (0, 20000)) (V1 0 (1, 20001)))))%N.
(* spectral_norm(s*u*x.T) <= rho*s*norm(u), by spectral least *)
Lemma step_28 :
  forall (n d : nat) (rho s : R) (u x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho -> 0 < s ->
  norm d x <= rho ->
  spectral n d (mscal s (outer u x)) <= rho * s * norm n u.
Proof.
  intros n d rho s u x Hs_n Hs_d Hp_rho Hp_s Hh1.
  setting [n; d] [rho; s] [x; u] [] [] [0%N; 1%N].
  nonnegative N1 (nil_nonnegative Ev) e94.
  assert (P2 : den Ev rv e95 <= den Ev rv e93) by (exact (spectral_least n d (mscal s (outer u x)) (den Ev rv e93) (fun v0 => (step_27 n d rho s u v0 x Hs_n Hs_d Hp_rho Hp_s Hh1)) N1)).
  exact (P2).
Qed.

Definition e96 : ex := (Inv (Pow (Sc 0) 2%nat))%N.
Definition e97 : ex := (Spec (0, 20002) (1, 20003) (Mul e96 (Mul p110 (V1 0 (1, 20003)))))%N.
Definition e98 : ex := (Mul (Mul (Sc 0) e96) p111)%N.
(* spectral_norm(rho**(-2)*C()*A*Delta*x.T) <= norm(C()*A*Delta)/rho, by instance *)
Lemma step_29 :
  forall (n d : nat) (A : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  spectral n d (mscal (/ rho ^ 2) (outer (mulv d (mulm n (C n) A) Delta) x))
  <= norm n (mulv d (mulm n (C n) A) Delta) / rho.
Proof.
  intros n d A Delta rho x Hs_n Hs_d Hp_rho Hh1.
  setting [n; d] [rho] [x; Delta] [A] [] [0%N].
  positive N1 (nil_nonnegative Ev) e96.
  assert (P2 : den Ev rv e97 <= den Ev rv e98) by (exact (step_28 n d rho (/ rho ^ 2) (mulv d (mulm n (C n) A) Delta) x Hs_n Hs_d Hp_rho N1 Hh1)).
  equal Q3 e98 e67.
  exact ((Rle_trans _ _ _ P2 (Req_le _ _ Q3))).
Qed.

Theorem theorem_2 : statement_2.
Proof.
  intros n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh1 Hh2.
  exact (step_29 n d A Delta rho x Hs_n Hs_d Hp_rho Hh1).
Qed.

Definition e99 : ex := (Spec (0, 20002) (1, 20003) (Mul e96 (Mul p54 (V1 1 (1, 20003)))))%N.
Lemma defined_2 :
  forall (n d : nat) (A D_ : mat) (Delta : vec) (rho : R) (x : vec),
  (0 < n)%nat -> (0 < d)%nat -> 0 < rho ->
  norm d x <= rho ->
  norm n (vadd (f_3 n d (madd A D_) x) (vopp (f_3 n d A (vadd x Delta)))) <= 0 ->
  defined (env_of [n; d] [rho] [Delta; x] [A; D_]) (ienv_of []) e99 /\
  defined (env_of [n; d] [rho] [Delta; x] [A; D_]) (ienv_of []) e71.
Proof.
  intros n d A D_ Delta rho x Hs_n Hs_d Hp_rho Hh1 Hh2.
  setting [n; d] [rho] [Delta; x] [A; D_] [] [0%N].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e70 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (cons_known Ev e69 _ (fun sv Wv => gap_nonnegative _ _ (Hh2)) (nil_known Ev))).
Qed.
