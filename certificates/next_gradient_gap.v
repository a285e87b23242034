(* The next gradient, gap: how far the paper's target is from the next gradient. The claim next-gradient-gap of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require cauchy_schwarz.
From Weightshift Require softmax_lipschitz.
From Weightshift Require fact_3_1_2.
From Weightshift Require fact_3_1_1.
From Weightshift Require triangle_inequality.
From Weightshift Require fact_3_2_1.
Open Scope R_scope.

(* What is claimed. *)

(* norm(J(q, v) - J(p, v)) <= 3*norm(q - p)*norm(v)/2 *)
Definition statement_1 : Prop :=
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  norm n (vadd (J_2 n q v) (vopp (J_2 n p v))) <= 3 * norm n (vadd q (vopp p)) * norm n v / 2.

(* norm(A.T*J(A*x, f(A, x) - b_tilde()) - gradient(L(A, x + Delta), x)) <= 3*norm(c(A, x + Delta))*norm(Delta)*spectral_norm(A)**2/2 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (mulv n (tr A) (J_2 n (mulv d A x) (vadd (f_3 n d A x) (vopp (b_tilde_2 n d A Delta b x))))) (vopp (grad (fun x => L_3 n d b A (vadd x Delta)) x)))
  <= 3 * spectral n d A ^ 2 * norm n (c_3 n d b A (vadd x Delta)) * norm d Delta / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Sqrt (Sum (0, 20000) (Pow (Mul (Sc 0) (V1 0 (0, 20000))) 2%nat)))%N.
Definition e2 : ex := (Mul (Abs (Sc 0)) (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat))))%N.
(* norm(t*u) <= absolute(t)*norm(u), by same *)
Lemma step_1 :
  forall (n : nat) (t : R) (u : vec),
  (0 < n)%nat ->
  norm n (vscal t u) <= Rabs t * norm n u.
Proof.
  intros n t u Hs_n.
  setting [n] [t] [u] [] [] [].
  equal Q1 e1 e2.
  exact (Req_le _ _ Q1).
Qed.

Definition e38 : ex := (Int 1)%N.
Definition p4 : ex := (Sum (0, 20000) (Mul (Exp (V1 0 (0, 20000))) e38))%N.
Definition p5 : ex := (Inv p4)%N.
Definition p6 : ex := (Mul p5 (Exp (V1 0 (0, 20001))))%N.
Definition p7 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 1 (0, 20000))) e38)))%N.
Definition p8 : ex := (Mul p7 (Exp (V1 1 (0, 20001))))%N.
Definition p9 : ex := (Add p6 (Opp p8))%N.
Definition p10 : ex := (Mul p9 (V1 2 (0, 20001)))%N.
Definition p11 : ex := (Sum (0, 20001) p10)%N.
Definition p12 : ex := (Mul p5 (Exp (V1 0 (0, 20002))))%N.
Definition p13 : ex := (Sum (0, 20002) (Pow (Mul p11 p12) 2%nat))%N.
Definition e3 : ex := (Sqrt p13)%N.
Definition e22 : ex := (Abs p11)%N.
Definition p16 : ex := (Sum (0, 20001) (Pow p6 2%nat))%N.
Definition e58 : ex := (Sqrt p16)%N.
Definition e4 : ex := (Mul e22 e58)%N.
(* norm(inner(softmax(q) - softmax(p), v)*softmax(q)) <= absolute(inner(softmax(q) - softmax(p), v))*norm(softmax(q)), by instance *)
Lemma step_2 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  norm n (vscal (inner n (vadd (softmax n q) (vopp (softmax n p))) v) (softmax n q))
  <= Rabs (inner n (vadd (softmax n q) (vopp (softmax n p))) v) * norm n (softmax n q).
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; p; v] [] [] [].
  assert (P1 : den Ev rv e3 <= den Ev rv e4) by (exact (step_1 n (inner n (vadd (softmax n q) (vopp (softmax n p))) v) (softmax n q) Hs_n)).
  exact (P1).
Qed.

Definition p19 : ex := (Sum (0, 20001) (Mul p6 (V1 1 (0, 20001))))%N.
Definition p20 : ex := (Inv (Sum (0, 20000) (Mul (Exp (V1 2 (0, 20000))) e38)))%N.
Definition p21 : ex := (Mul p20 (Exp (V1 2 (0, 20002))))%N.
Definition e5 : ex := (Sqrt (Sum (0, 20002) (Pow (Mul p19 (Add p21 (Opp p12))) 2%nat)))%N.
Definition e24 : ex := (Abs p19)%N.
Definition p24 : ex := (Mul p20 (Exp (V1 2 (0, 20001))))%N.
Definition p25 : ex := (Add p24 (Opp p6))%N.
Definition p26 : ex := (Sqrt (Sum (0, 20001) (Pow p25 2%nat)))%N.
Definition e6 : ex := (Mul e24 p26)%N.
(* norm(inner(softmax(p), v)*(softmax(q) - softmax(p))) <= absolute(inner(softmax(p), v))*norm(softmax(q) - softmax(p)), by instance *)
Lemma step_3 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  norm n (vscal (inner n (softmax n p) v) (vadd (softmax n q) (vopp (softmax n p))))
  <= Rabs (inner n (softmax n p) v) * norm n (vadd (softmax n q) (vopp (softmax n p))).
Proof.
  intros n p q v Hs_n.
  setting [n] [] [p; v; q] [] [] [].
  assert (P1 : den Ev rv e5 <= den Ev rv e6) by (exact (step_1 n (inner n (softmax n p) v) (vadd (softmax n q) (vopp (softmax n p))) Hs_n)).
  exact (P1).
Qed.

Definition p28 : ex := (Inv (Sum (0, 4108) (Mul (Exp (V1 1 (0, 4108))) e38)))%N.
Definition p29 : ex := (Mul (Inv (Sum (0, 4105) (Mul (Exp (V1 0 (0, 4105))) e38))) (Exp (V1 0 (0, 4104))))%N.
Definition p30 : ex := (Sum (0, 4104) (Pow (Mul (Sum (0, 4107) (Mul (Mul p28 (Exp (V1 1 (0, 4107)))) (V1 2 (0, 4107)))) (Add p29 (Opp (Mul (Inv (Sum (0, 4106) (Mul (Exp (V1 1 (0, 4106))) e38))) (Exp (V1 1 (0, 4104))))))) 2%nat))%N.
Definition e7 : ex := (Sqrt p30)%N.
Definition p32 : ex := (Inv (Sum (0, 4110) (Mul (Exp (V1 1 (0, 4110))) e38)))%N.
Definition p33 : ex := (Abs (Sum (0, 4109) (Mul (Mul p32 (Exp (V1 1 (0, 4109)))) (V1 2 (0, 4109)))))%N.
Definition p34 : ex := (Inv (Sum (0, 4112) (Mul (Exp (V1 0 (0, 4112))) e38)))%N.
Definition p35 : ex := (Add (Mul p34 (Exp (V1 0 (0, 4111)))) (Opp (Mul (Inv (Sum (0, 4113) (Mul (Exp (V1 1 (0, 4113))) e38))) (Exp (V1 1 (0, 4111))))))%N.
Definition p36 : ex := (Sqrt (Sum (0, 4111) (Pow p35 2%nat)))%N.
Definition e8 : ex := (Mul p33 p36)%N.
Definition p38 : ex := (Mul (Inv (Sum (0, 4097) (Mul (Exp (V1 0 (0, 4097))) e38))) (Exp (V1 0 (0, 4096))))%N.
Definition p39 : ex := (Add p38 (Opp (Mul (Inv (Sum (0, 4098) (Mul (Exp (V1 1 (0, 4098))) e38))) (Exp (V1 1 (0, 4096))))))%N.
Definition p40 : ex := (Mul p39 (V1 2 (0, 4096)))%N.
Definition p41 : ex := (Inv (Sum (0, 4100) (Mul (Exp (V1 0 (0, 4100))) e38)))%N.
Definition p42 : ex := (Mul p41 (Exp (V1 0 (0, 4099))))%N.
Definition p43 : ex := (Inv (Sum (0, 4103) (Mul (Exp (V1 1 (0, 4103))) e38)))%N.
Definition p44 : ex := (Add (Mul (Abs (Sum (0, 4096) p40)) (Sqrt (Sum (0, 4099) (Pow p42 2%nat)))) (Sqrt (Sum (0, 4101) (Pow (Mul (Add (Mul (Inv (Sum (0, 4102) (Mul (Exp (V1 0 (0, 4102))) e38))) (Exp (V1 0 (0, 4101)))) (Opp (Mul p43 (Exp (V1 1 (0, 4101)))))) (V1 2 (0, 4101))) 2%nat))))%N.
Definition e9 : ex := (Add p44 e7)%N.
Definition e10 : ex := (Add p44 e8)%N.
Definition p47 : ex := (Sum (0, 20001) (Pow p10 2%nat))%N.
Definition e85 : ex := (Sqrt p47)%N.
Definition p49 : ex := (Add e4 e85)%N.
Definition p50 : ex := (Sum (0, 20001) (Mul p8 (V1 2 (0, 20001))))%N.
Definition p51 : ex := (Add p12 (Opp (Mul p7 (Exp (V1 1 (0, 20002))))))%N.
Definition p52 : ex := (Mul (Opp p50) p51)%N.
Definition p53 : ex := (Sqrt (Sum (0, 20002) (Pow p52 2%nat)))%N.
Definition e11 : ex := (Add p49 p53)%N.
Definition e12 : ex := (Add p49 (Sqrt (Sum (0, 20002) (Pow (Mul p50 p51) 2%nat))))%N.
Definition p56 : ex := (Sum (0, 20001) (Pow p9 2%nat))%N.
Definition e80 : ex := (Sqrt p56)%N.
Definition p58 : ex := (Mul (Abs p50) e80)%N.
Definition e13 : ex := (Add p49 p58)%N.
Definition e14 : ex := (Add (Add p58 e4) e85)%N.
(* absolute(inner(softmax(q) - softmax(p), v))*norm(softmax(q)) + norm(hadamard(softmax(q) - softmax(p), v)) + norm(-inner(softmax(p), v)*(softmax(q) - softmax(p))) <= absolute(inner(softmax(p), v))*norm(softmax(q) - softmax(p)) + absolute(inner(softmax(q) - softmax(p), v))*norm(softmax(q)) + norm(hadamard(softmax(q) - softmax(p), v)), by replace *)
Lemma step_4 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (softmax n q) (vopp (softmax n p))) v) * norm n (softmax n q) + norm n (had (vadd (softmax n q) (vopp (softmax n p))) v) + norm n (vscal (- inner n (softmax n p) v) (vadd (softmax n q) (vopp (softmax n p))))
  <= Rabs (inner n (softmax n p) v) * norm n (vadd (softmax n q) (vopp (softmax n p))) + Rabs (inner n (vadd (softmax n q) (vopp (softmax n p))) v) * norm n (softmax n q) + norm n (had (vadd (softmax n q) (vopp (softmax n p))) v).
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e7 e8 _ (fun sv Wv SFv => (step_3 n p q v Hs_n)) (nil_replaced Ev rv)) e9 e10.
  equal Q2 e11 e12.
  equal Q3 e13 e14.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p61 : ex := (Mul (Inv (Sum (0, 4107) (Mul (Exp (V1 0 (0, 4107))) e38))) (Exp (V1 0 (0, 4106))))%N.
Definition p62 : ex := (Sum (0, 4104) (Pow (Mul (Sum (0, 4106) (Mul (Add p61 (Opp (Mul p28 (Exp (V1 1 (0, 4106)))))) (V1 2 (0, 4106)))) p29) 2%nat))%N.
Definition e15 : ex := (Sqrt p62)%N.
Definition p64 : ex := (Abs (Sum (0, 4109) (Mul (Add (Mul (Inv (Sum (0, 4110) (Mul (Exp (V1 0 (0, 4110))) e38))) (Exp (V1 0 (0, 4109)))) (Opp (Mul (Inv (Sum (0, 4111) (Mul (Exp (V1 1 (0, 4111))) e38))) (Exp (V1 1 (0, 4109)))))) (V1 2 (0, 4109)))))%N.
Definition p65 : ex := (Sqrt (Sum (0, 4112) (Pow (Mul (Inv (Sum (0, 4113) (Mul (Exp (V1 0 (0, 4113))) e38))) (Exp (V1 0 (0, 4112)))) 2%nat)))%N.
Definition e16 : ex := (Mul p64 p65)%N.
Definition p67 : ex := (Inv (Sum (0, 4101) (Mul (Exp (V1 1 (0, 4101))) e38)))%N.
Definition p68 : ex := (Add (Sqrt (Sum (0, 4096) (Pow p40 2%nat))) (Sqrt (Sum (0, 4099) (Pow (Mul (Opp (Sum (0, 4102) (Mul (Mul p43 (Exp (V1 1 (0, 4102)))) (V1 2 (0, 4102))))) (Add p42 (Opp (Mul p67 (Exp (V1 1 (0, 4099))))))) 2%nat))))%N.
Definition e17 : ex := (Add p68 e15)%N.
Definition e18 : ex := (Add p68 e16)%N.
Definition p71 : ex := (Add e85 p53)%N.
Definition p72 : ex := (Mul (Opp p11) p12)%N.
Definition p73 : ex := (Sqrt (Sum (0, 20002) (Pow p72 2%nat)))%N.
Definition e19 : ex := (Add p71 p73)%N.
Definition e20 : ex := (Add p71 e3)%N.
Definition e21 : ex := (Add p71 e4)%N.
(* norm(hadamard(softmax(q) - softmax(p), v)) + norm(-inner(softmax(p), v)*(softmax(q) - softmax(p))) + norm(-inner(softmax(q) - softmax(p), v)*softmax(q)) <= absolute(inner(softmax(q) - softmax(p), v))*norm(softmax(q)) + norm(hadamard(softmax(q) - softmax(p), v)) + norm(-inner(softmax(p), v)*(softmax(q) - softmax(p))), by replace *)
Lemma step_5 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  norm n (had (vadd (softmax n q) (vopp (softmax n p))) v) + norm n (vscal (- inner n (softmax n p) v) (vadd (softmax n q) (vopp (softmax n p)))) + norm n (vscal (- inner n (vadd (softmax n q) (vopp (softmax n p))) v) (softmax n q))
  <= Rabs (inner n (vadd (softmax n q) (vopp (softmax n p))) v) * norm n (softmax n q) + norm n (had (vadd (softmax n q) (vopp (softmax n p))) v) + norm n (vscal (- inner n (softmax n p) v) (vadd (softmax n q) (vopp (softmax n p)))).
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e15 e16 _ (fun sv Wv SFv => (step_2 n p q v Hs_n)) (nil_replaced Ev rv)) e17 e18.
  equal Q2 e19 e20.
  equal Q3 e21 e11.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p77 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 2 (0, 20000)) 2%nat)))%N.
Definition e23 : ex := (Mul e80 p77)%N.
(* absolute(inner(softmax(q) - softmax(p), v)) <= norm(softmax(q) - softmax(p))*norm(v), by instance *)
Lemma step_6 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  Rabs (inner n (vadd (softmax n q) (vopp (softmax n p))) v)
  <= norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v.
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; p; v] [] [] [].
  assert (P1 : den Ev rv e22 <= den Ev rv e23) by (exact (cauchy_schwarz.step_6 n (vadd (softmax n q) (vopp (softmax n p))) v Hs_n)).
  exact (P1).
Qed.

Definition p79 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition e25 : ex := (Mul e58 p79)%N.
(* absolute(inner(softmax(p), v)) <= norm(softmax(p))*norm(v), by instance *)
Lemma step_7 :
  forall (n : nat) (p v : vec),
  (0 < n)%nat ->
  Rabs (inner n (softmax n p) v) <= norm n (softmax n p) * norm n v.
Proof.
  intros n p v Hs_n.
  setting [n] [] [p; v] [] [] [].
  assert (P1 : den Ev rv e24 <= den Ev rv e25) by (exact (cauchy_schwarz.step_6 n (softmax n p) v Hs_n)).
  exact (P1).
Qed.

Definition p81 : ex := (Sum (0, 4096) (Mul p38 (V1 1 (0, 4096))))%N.
Definition e26 : ex := (Abs p81)%N.
Definition p83 : ex := (Inv (Sum (0, 4099) (Mul (Exp (V1 0 (0, 4099))) e38)))%N.
Definition p84 : ex := (Sum (0, 4098) (Pow (Mul p83 (Exp (V1 0 (0, 4098)))) 2%nat))%N.
Definition e57 : ex := (Sqrt p84)%N.
Definition p86 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 1 (0, 4100)) 2%nat)))%N.
Definition e27 : ex := (Mul e57 p86)%N.
Definition p88 : ex := (Inv (Sum (0, 4103) (Mul (Exp (V1 0 (0, 4103))) e38)))%N.
Definition p89 : ex := (Add (Mul (Inv (Sum (0, 4102) (Mul (Exp (V1 2 (0, 4102))) e38))) (Exp (V1 2 (0, 4101)))) (Opp (Mul p88 (Exp (V1 0 (0, 4101))))))%N.
Definition p90 : ex := (Sqrt (Sum (0, 4101) (Pow p89 2%nat)))%N.
Definition p91 : ex := (Mul (Inv (Sum (0, 4105) (Mul (Exp (V1 2 (0, 4105))) e38))) (Exp (V1 2 (0, 4104))))%N.
Definition p92 : ex := (Sqrt (Sum (0, 4104) (Pow (Add p91 (Opp (Mul (Inv (Sum (0, 4106) (Mul (Exp (V1 0 (0, 4106))) e38))) (Exp (V1 0 (0, 4104)))))) 2%nat)))%N.
Definition p93 : ex := (Sqrt (Sum (0, 4107) (Pow (V1 1 (0, 4107)) 2%nat)))%N.
Definition e33 : ex := (Mul p92 p93)%N.
Definition p95 : ex := (Sqrt (Sum (0, 4108) (Pow (Mul (Inv (Sum (0, 4109) (Mul (Exp (V1 2 (0, 4109))) e38))) (Exp (V1 2 (0, 4108)))) 2%nat)))%N.
Definition p96 : ex := (Sqrt (Sum (0, 4110) (Pow (Add (Mul (Inv (Sum (0, 4111) (Mul (Exp (V1 2 (0, 4111))) e38))) (Exp (V1 2 (0, 4110)))) (Opp (Mul p34 (Exp (V1 0 (0, 4110)))))) 2%nat)))%N.
Definition p97 : ex := (Sqrt (Sum (0, 4113) (Pow (V1 1 (0, 4113)) 2%nat)))%N.
Definition p98 : ex := (Mul (Mul p95 p96) p97)%N.
Definition e28 : ex := (Add (Add (Mul e26 p90) e33) p98)%N.
Definition e29 : ex := (Add (Add (Mul e27 p90) e33) p98)%N.
Definition p101 : ex := (Mul p26 p79)%N.
Definition p102 : ex := (Sqrt (Sum (0, 20001) (Pow p24 2%nat)))%N.
Definition p103 : ex := (Mul (Mul p102 p26) p79)%N.
Definition e30 : ex := (Add (Add (Mul e25 p26) p101) p103)%N.
Definition e31 : ex := (Add (Add p101 (Mul (Mul e58 p26) p79)) p103)%N.
(* absolute(inner(softmax(p), v))*norm(softmax(q) - softmax(p)) + norm(softmax(q))*norm(softmax(q) - softmax(p))*norm(v) + norm(softmax(q) - softmax(p))*norm(v) <= norm(softmax(p))*norm(softmax(q) - softmax(p))*norm(v) + norm(softmax(q))*norm(softmax(q) - softmax(p))*norm(v) + norm(softmax(q) - softmax(p))*norm(v), by replace *)
Lemma step_8 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  Rabs (inner n (softmax n p) v) * norm n (vadd (softmax n q) (vopp (softmax n p))) + norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v + norm n (softmax n q) * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v
  <= norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v + norm n (softmax n p) * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v + norm n (softmax n q) * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v.
Proof.
  intros n p q v Hs_n.
  setting [n] [] [p; v; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e26 e27 _ (fun sv Wv SFv => (step_7 n p v Hs_n)) (nil_replaced Ev rv)) e28 e29.
  equal Q2 e30 e31.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p106 : ex := (Sum (0, 4101) (Mul p89 (V1 1 (0, 4101))))%N.
Definition e32 : ex := (Abs p106)%N.
Definition p108 : ex := (Mul e26 (Sqrt (Sum (0, 4098) (Pow (Add (Mul (Inv (Sum (0, 4099) (Mul (Exp (V1 2 (0, 4099))) e38))) (Exp (V1 2 (0, 4098)))) (Opp (Mul p41 (Exp (V1 0 (0, 4098)))))) 2%nat))))%N.
Definition p109 : ex := (Mul p96 p97)%N.
Definition e34 : ex := (Add (Add p108 (Mul e32 p95)) p109)%N.
Definition e35 : ex := (Add (Add p108 (Mul e33 p95)) p109)%N.
Definition e36 : ex := (Add (Add e6 (Mul p101 p102)) p101)%N.
Definition e37 : ex := (Add (Add e6 p101) p103)%N.
(* absolute(inner(softmax(p), v))*norm(softmax(q) - softmax(p)) + absolute(inner(softmax(q) - softmax(p), v))*norm(softmax(q)) + norm(softmax(q) - softmax(p))*norm(v) <= absolute(inner(softmax(p), v))*norm(softmax(q) - softmax(p)) + norm(softmax(q))*norm(softmax(q) - softmax(p))*norm(v) + norm(softmax(q) - softmax(p))*norm(v), by replace *)
Lemma step_9 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  Rabs (inner n (softmax n p) v) * norm n (vadd (softmax n q) (vopp (softmax n p))) + Rabs (inner n (vadd (softmax n q) (vopp (softmax n p))) v) * norm n (softmax n q) + norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v
  <= Rabs (inner n (softmax n p) v) * norm n (vadd (softmax n q) (vopp (softmax n p))) + norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v + norm n (softmax n q) * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v.
Proof.
  intros n p q v Hs_n.
  setting [n] [] [p; v; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e32 e33 _ (fun sv Wv SFv => (step_6 n p q v Hs_n)) (nil_replaced Ev rv)) e34 e35.
  equal Q2 e36 e37.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* 1 <= 1, by same *)
Lemma step_10 :
  1 <= 1.
Proof.
  setting [] [] [] [] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e38))).
Qed.

Definition p114 : ex := (Sum (0, 20001) (Sum (0, 20000) (Exp (Add (V1 0 (0, 20001)) (V1 0 (0, 20000))))))%N.
Definition p115 : ex := (Inv (Pow p4 2%nat))%N.
Definition e39 : ex := (Mul p114 p115)%N.
(* total(total(exp(p[k] + p[l]), l), k)/Z(p)**2 <= 1, by same *)
Lemma step_11 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e39 e38.
  exact (Req_le _ _ Q1).
Qed.

Definition e40 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 4096))))%N.
Definition e41 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 2))))%N.
Definition e42 : ex := (Sum (0, 20000) (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 20000)))))%N.
(* exp(p[k] + p[l]) <= total(exp(p[k] + p[l]), l), by below total *)
Lemma step_12 :
  forall (n : nat) (p : vec) (k l : nat),
  (0 < n)%nat -> (k < n)%nat -> (l < n)%nat ->
  exp (p k + p l) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k l Hs_n Hi_k Hi_l.
  setting [n] [] [p] [] [((0%N, 1%N), k); ((0%N, 2%N), l)] [].
  assert (P1 : den Ev rv e41 <= den Ev rv e42) by (exact (sum_term_le n (fun k0 => den Ev (seti rv (0%N, 4096%N) k0) e40) l (fun k0 Hk0 => ltac:(nonnegative_at (0%N, 4096%N) k0 Hk0 e40)) Hi_l)).
  exact (P1).
Qed.

Definition e43 : ex := (Exp (Add (V1 0 (0, 1)) (V1 0 (0, 1))))%N.
Definition e44 : ex := (Exp (Mul (Int 2) (V1 0 (0, 1))))%N.
(* exp(2*p[k]) <= total(exp(p[k] + p[l]), l), by instance *)
Lemma step_13 :
  forall (n : nat) (p : vec) (k : nat),
  (0 < n)%nat -> (k < n)%nat ->
  exp (2 * p k) <= sum n (fun l => exp (p k + p l)).
Proof.
  intros n p k Hs_n Hi_k.
  setting [n] [] [p] [] [((0%N, 1%N), k)] [].
  assert (P1 : den Ev rv e43 <= den Ev rv e42) by (exact (step_12 n p k k Hs_n Hi_k Hi_k)).
  equal Q2 e44 e43.
  exact ((Rle_trans _ _ _ (Req_le _ _ Q2) P1)).
Qed.

Definition e45 : ex := (Exp (Mul (Int 2) (V1 0 (0, 4097))))%N.
Definition p123 : ex := (Exp (Add (V1 0 (0, 4097)) (V1 0 (0, 4098))))%N.
Definition e46 : ex := (Sum (0, 4098) p123)%N.
Definition p125 : ex := (Inv (Pow (Sum (0, 4096) (Mul (Exp (V1 0 (0, 4096))) e38)) 2%nat))%N.
Definition e47 : ex := (Mul p125 (Sum (0, 4097) e45))%N.
Definition e48 : ex := (Mul p125 (Sum (0, 4097) e46))%N.
Definition p128 : ex := (Sum (0, 20000) (Exp (Mul (Int 2) (V1 0 (0, 20000)))))%N.
Definition e49 : ex := (Mul p128 p115)%N.
Definition e50 : ex := (Mul p115 p128)%N.
Definition e51 : ex := (Mul p115 p114)%N.
(* total(exp(2*p[k]), k)/Z(p)**2 <= total(total(exp(p[k] + p[l]), l), k)/Z(p)**2, by replace *)
Lemma step_14 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2 <= sum n (fun k => sum n (fun l => exp (p k + p l))) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e45 e46 _ (fun sv Wv SFv => (step_13 n p (sv (0%N, 4097%N)) Hs_n (Wv (0%N, 4097%N)))) (nil_replaced Ev rv)) e47 e48.
  equal Q2 e49 e50.
  equal Q3 e51 e39.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e52 : ex := (Pow e58 2%nat)%N.
(* norm(1/Z(p)*exp(p))**2 <= total(exp(2*p[k]), k)/Z(p)**2, by same *)
Lemma step_15 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= sum n (fun k => exp (2 * p k)) / Z_ n p ^ 2.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  equal Q1 e52 e49.
  exact (Req_le _ _ Q1).
Qed.

(* norm(1/Z(p)*exp(p))**2 <= 1, by transitive *)
Lemma step_16 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) ^ 2 <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e52 <= den Ev rv e49) by (exact (step_15 n p Hs_n)).
  assert (P2 : den Ev rv e49 <= den Ev rv e39) by (exact (step_14 n p Hs_n)).
  assert (P3 : den Ev rv e39 <= den Ev rv e38) by (exact (step_11 n p Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e53 : ex := (Sqrt e52)%N.
Definition e54 : ex := (Sqrt e38)%N.
Definition e55 : ex := (Pow e53 2%nat)%N.
Definition e56 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow p38 2%nat))) 2%nat))%N.
Definition e59 : ex := (Pow e54 2%nat)%N.
Definition e60 : ex := (Pow e38 2%nat)%N.
(* norm(1/Z(p)*exp(p)) <= 1, by root *)
Lemma step_17 :
  forall (n : nat) (p : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n p) (vexp p)) <= 1.
Proof.
  intros n p Hs_n.
  setting [n] [] [p] [] [] [].
  assert (P1 : den Ev rv e52 <= den Ev rv e38) by (exact (step_16 n p Hs_n)).
  equal Q2 e55 e52.
  nonnegative N3 (nil_nonnegative Ev) e56.
  nonnegative N4 (nil_nonnegative Ev) e57.
  assert (Q5 : den Ev rv e53 = den Ev rv e58) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e59 e60.
  nonnegative N7 (nil_nonnegative Ev) e54.
  nonnegative N8 (nil_nonnegative Ev) e38.
  assert (Q9 : den Ev rv e54 = den Ev rv e38) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e53 <= den Ev rv e54)) (Req_le _ _ Q9))).
Qed.

(* norm(1/Z(q)*exp(q)) <= 1, by instance *)
Lemma step_18 :
  forall (n : nat) (q : vec),
  (0 < n)%nat ->
  norm n (vscal (/ Z_ n q) (vexp q)) <= 1.
Proof.
  intros n q Hs_n.
  setting [n] [] [q] [] [] [].
  assert (P1 : den Ev rv e58 <= den Ev rv e38) by (exact (step_17 n q Hs_n)).
  exact (P1).
Qed.

Definition p139 : ex := (Mul (Inv (Sum (0, 4101) (Mul (Exp (V1 0 (0, 4101))) e38))) (Exp (V1 0 (0, 4100))))%N.
Definition p140 : ex := (Sum (0, 4100) (Pow p139 2%nat))%N.
Definition e61 : ex := (Sqrt p140)%N.
Definition p142 : ex := (Sum (0, 4096) (Pow p39 2%nat))%N.
Definition e71 : ex := (Sqrt p142)%N.
Definition p144 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 2 (0, 4099)) 2%nat)))%N.
Definition p145 : ex := (Mul (Mul (Int 2) e71) p144)%N.
Definition p146 : ex := (Sqrt (Sum (0, 4102) (Pow (Add (Mul p88 (Exp (V1 0 (0, 4102)))) (Opp (Mul (Inv (Sum (0, 4104) (Mul (Exp (V1 1 (0, 4104))) e38))) (Exp (V1 1 (0, 4102)))))) 2%nat)))%N.
Definition p147 : ex := (Sqrt (Sum (0, 4105) (Pow (V1 2 (0, 4105)) 2%nat)))%N.
Definition e62 : ex := (Add p145 (Mul (Mul e61 p146) p147))%N.
Definition p149 : ex := (Mul (Mul e38 p146) p147)%N.
Definition e63 : ex := (Add p145 p149)%N.
Definition p151 : ex := (Mul (Mul (Int 2) e80) p77)%N.
Definition p152 : ex := (Mul (Mul e38 e80) p77)%N.
Definition e64 : ex := (Add p151 p152)%N.
Definition e65 : ex := (Mul (Mul (Int 3) e80) p77)%N.
(* norm(softmax(q))*norm(softmax(q) - softmax(p))*norm(v) + 2*norm(softmax(q) - softmax(p))*norm(v) <= 3*norm(softmax(q) - softmax(p))*norm(v), by replace *)
Lemma step_19 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  2 * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v + norm n (softmax n q) * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v
  <= 3 * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v.
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e61 e38 _ (fun sv Wv SFv => (step_18 n q Hs_n)) (nil_replaced Ev rv)) e62 e63.
  equal Q2 e64 e65.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p155 : ex := (Sum (0, 4100) (Pow (Mul p67 (Exp (V1 1 (0, 4100)))) 2%nat))%N.
Definition e66 : ex := (Sqrt p155)%N.
Definition p157 : ex := (Mul e71 p144)%N.
Definition p158 : ex := (Add (Mul (Inv (Sum (0, 4109) (Mul (Exp (V1 0 (0, 4109))) e38))) (Exp (V1 0 (0, 4108)))) (Opp (Mul p32 (Exp (V1 1 (0, 4108))))))%N.
Definition p159 : ex := (Mul (Mul (Sqrt (Sum (0, 4106) (Pow p61 2%nat))) (Sqrt (Sum (0, 4108) (Pow p158 2%nat)))) (Sqrt (Sum (0, 4111) (Pow (V1 2 (0, 4111)) 2%nat))))%N.
Definition e67 : ex := (Add (Add p157 (Mul (Mul e66 p146) p147)) p159)%N.
Definition e68 : ex := (Add (Add p157 p149) p159)%N.
Definition p162 : ex := (Mul (Mul e58 e80) p77)%N.
Definition e69 : ex := (Add (Add e23 p152) p162)%N.
Definition e70 : ex := (Add p151 p162)%N.
(* norm(softmax(p))*norm(softmax(q) - softmax(p))*norm(v) + norm(softmax(q))*norm(softmax(q) - softmax(p))*norm(v) + norm(softmax(q) - softmax(p))*norm(v) <= norm(softmax(q))*norm(softmax(q) - softmax(p))*norm(v) + 2*norm(softmax(q) - softmax(p))*norm(v), by replace *)
Lemma step_20 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v + norm n (softmax n p) * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v + norm n (softmax n q) * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v
  <= 2 * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v + norm n (softmax n q) * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v.
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e66 e38 _ (fun sv Wv SFv => (step_17 n p Hs_n)) (nil_replaced Ev rv)) e67 e68.
  equal Q2 e69 e70.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p165 : ex := (Sqrt (Sum (0, 4099) (Pow (Add (V1 0 (0, 4099)) (Opp (V1 1 (0, 4099)))) 2%nat)))%N.
Definition e72 : ex := (Mul p165 (Inv (Int 2)))%N.
Definition p167 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 2 (0, 4100)) 2%nat)))%N.
Definition e73 : ex := (Mul (Mul (Int 3) e71) p167)%N.
Definition e74 : ex := (Mul (Mul (Int 3) e72) p167)%N.
Definition p170 : ex := (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Opp (V1 1 (0, 20000)))) 2%nat)))%N.
Definition e75 : ex := (Mul (Mul (Int 3) (Mul p170 (Inv (Int 2)))) p77)%N.
Definition e76 : ex := (Mul (Mul (Mul (Int 3) p170) p77) (Inv (Int 2)))%N.
(* 3*norm(softmax(q) - softmax(p))*norm(v) <= 3*norm(q - p)*norm(v)/2, by replace *)
Lemma line_1_9 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  3 * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v <= 3 * norm n (vadd q (vopp p)) * norm n v / 2.
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e71 e72 _ (fun sv Wv SFv => (softmax_lipschitz.step_18 n p q Hs_n)) (nil_replaced Ev rv)) e73 e74.
  equal Q2 e75 e76.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e77 : ex := (Add (Add e23 (Mul (Mul (Sqrt (Sum (0, 20001) (Pow p8 2%nat))) e80) p77)) p162)%N.
(* norm(softmax(p))*norm(softmax(q) - softmax(p))*norm(v) + norm(softmax(q))*norm(softmax(q) - softmax(p))*norm(v) + norm(softmax(q) - softmax(p))*norm(v) <= 3*norm(softmax(q) - softmax(p))*norm(v), by transitive *)
Lemma line_1_8 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v + norm n (softmax n p) * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v + norm n (softmax n q) * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v
  <= 3 * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v.
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; p; v] [] [] [].
  assert (P1 : den Ev rv e77 <= den Ev rv e70) by (exact (step_20 n p q v Hs_n)).
  assert (P2 : den Ev rv e70 <= den Ev rv e65) by (exact (step_19 n p q v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e78 : ex := (Add (Add e6 (Mul (Abs (Sum (0, 20001) (Mul p25 (V1 1 (0, 20001))))) p102)) p101)%N.
(* absolute(inner(softmax(p), v))*norm(softmax(q) - softmax(p)) + absolute(inner(softmax(q) - softmax(p), v))*norm(softmax(q)) + norm(softmax(q) - softmax(p))*norm(v) <= norm(softmax(p))*norm(softmax(q) - softmax(p))*norm(v) + norm(softmax(q))*norm(softmax(q) - softmax(p))*norm(v) + norm(softmax(q) - softmax(p))*norm(v), by transitive *)
Lemma line_1_7 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  Rabs (inner n (softmax n p) v) * norm n (vadd (softmax n q) (vopp (softmax n p))) + Rabs (inner n (vadd (softmax n q) (vopp (softmax n p))) v) * norm n (softmax n q) + norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v
  <= norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v + norm n (softmax n p) * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v + norm n (softmax n q) * norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v.
Proof.
  intros n p q v Hs_n.
  setting [n] [] [p; v; q] [] [] [].
  assert (P1 : den Ev rv e78 <= den Ev rv e37) by (exact (step_9 n p q v Hs_n)).
  assert (P2 : den Ev rv e37 <= den Ev rv e31) by (exact (step_8 n p q v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p175 : ex := (Abs p9)%N.
Definition e79 : ex := (Max (0, 20001) p175)%N.
(* max_norm(softmax(q) - softmax(p)) <= norm(softmax(q) - softmax(p)), by instance *)
Lemma step_21 :
  forall (n : nat) (p q : vec),
  (0 < n)%nat ->
  maxnorm n (vadd (softmax n q) (vopp (softmax n p))) <= norm n (vadd (softmax n q) (vopp (softmax n p))).
Proof.
  intros n p q Hs_n.
  setting [n] [] [q; p] [] [] [].
  assert (P1 : den Ev rv e79 <= den Ev rv e80) by (exact (fact_3_1_2.step_7 n (vadd (softmax n q) (vopp (softmax n p))) Hs_n)).
  exact (P1).
Qed.

Definition p177 : ex := (Add (Mul (Inv (Sum (0, 4107) (Mul (Exp (V1 2 (0, 4107))) e38))) (Exp (V1 2 (0, 4106)))) (Opp (Mul (Inv (Sum (0, 4108) (Mul (Exp (V1 0 (0, 4108))) e38))) (Exp (V1 0 (0, 4106))))))%N.
Definition p178 : ex := (Abs p177)%N.
Definition e81 : ex := (Max (0, 4106) p178)%N.
Definition p180 : ex := (Add (Mul (Inv (Sum (0, 4110) (Mul (Exp (V1 2 (0, 4110))) e38))) (Exp (V1 2 (0, 4109)))) (Opp (Mul (Inv (Sum (0, 4111) (Mul (Exp (V1 0 (0, 4111))) e38))) (Exp (V1 0 (0, 4109))))))%N.
Definition p181 : ex := (Sum (0, 4109) (Pow p180 2%nat))%N.
Definition e82 : ex := (Sqrt p181)%N.
Definition p183 : ex := (Add p108 (Mul e32 (Sqrt (Sum (0, 4104) (Pow p91 2%nat)))))%N.
Definition p184 : ex := (Sqrt (Sum (0, 4112) (Pow (V1 1 (0, 4112)) 2%nat)))%N.
Definition e83 : ex := (Add p183 (Mul e81 p184))%N.
Definition e84 : ex := (Add p183 (Mul e82 p184))%N.
(* absolute(inner(softmax(p), v))*norm(softmax(q) - softmax(p)) + absolute(inner(softmax(q) - softmax(p), v))*norm(softmax(q)) + max_norm(softmax(q) - softmax(p))*norm(v) <= absolute(inner(softmax(p), v))*norm(softmax(q) - softmax(p)) + absolute(inner(softmax(q) - softmax(p), v))*norm(softmax(q)) + norm(softmax(q) - softmax(p))*norm(v), by replace *)
Lemma line_1_6 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  Rabs (inner n (softmax n p) v) * norm n (vadd (softmax n q) (vopp (softmax n p))) + Rabs (inner n (vadd (softmax n q) (vopp (softmax n p))) v) * norm n (softmax n q) + maxnorm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v
  <= Rabs (inner n (softmax n p) v) * norm n (vadd (softmax n q) (vopp (softmax n p))) + Rabs (inner n (vadd (softmax n q) (vopp (softmax n p))) v) * norm n (softmax n q) + norm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v.
Proof.
  intros n p q v Hs_n.
  setting [n] [] [p; v; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e81 e82 _ (fun sv Wv SFv => (step_21 n p q Hs_n)) (nil_replaced Ev rv)) e83 e84.
  exact (P1).
Qed.

Definition e86 : ex := (Mul e79 p77)%N.
(* norm(hadamard(softmax(q) - softmax(p), v)) <= max_norm(softmax(q) - softmax(p))*norm(v), by instance *)
Lemma step_22 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  norm n (had (vadd (softmax n q) (vopp (softmax n p))) v)
  <= maxnorm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v.
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; p; v] [] [] [].
  assert (P1 : den Ev rv e85 <= den Ev rv e86) by (exact (fact_3_1_1.theorem_1 n (vadd (softmax n q) (vopp (softmax n p))) v Hs_n)).
  exact (P1).
Qed.

Definition p188 : ex := (Sum (0, 4106) (Pow (Mul p177 (V1 1 (0, 4106))) 2%nat))%N.
Definition e87 : ex := (Sqrt p188)%N.
Definition p190 : ex := (Max (0, 4109) (Abs p180))%N.
Definition e88 : ex := (Mul p190 p184)%N.
Definition e89 : ex := (Add p183 e87)%N.
Definition e90 : ex := (Add p183 e88)%N.
(* absolute(inner(softmax(p), v))*norm(softmax(q) - softmax(p)) + absolute(inner(softmax(q) - softmax(p), v))*norm(softmax(q)) + norm(hadamard(softmax(q) - softmax(p), v)) <= absolute(inner(softmax(p), v))*norm(softmax(q) - softmax(p)) + absolute(inner(softmax(q) - softmax(p), v))*norm(softmax(q)) + max_norm(softmax(q) - softmax(p))*norm(v), by replace *)
Lemma line_1_5 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  Rabs (inner n (softmax n p) v) * norm n (vadd (softmax n q) (vopp (softmax n p))) + Rabs (inner n (vadd (softmax n q) (vopp (softmax n p))) v) * norm n (softmax n q) + norm n (had (vadd (softmax n q) (vopp (softmax n p))) v)
  <= Rabs (inner n (softmax n p) v) * norm n (vadd (softmax n q) (vopp (softmax n p))) + Rabs (inner n (vadd (softmax n q) (vopp (softmax n p))) v) * norm n (softmax n q) + maxnorm n (vadd (softmax n q) (vopp (softmax n p))) * norm n v.
Proof.
  intros n p q v Hs_n.
  setting [n] [] [p; v; q] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e87 e88 _ (fun sv Wv SFv => (step_22 n p q v Hs_n)) (nil_replaced Ev rv)) e89 e90.
  exact (P1).
Qed.

(* norm(hadamard(softmax(q) - softmax(p), v)) + norm(-inner(softmax(p), v)*(softmax(q) - softmax(p))) + norm(-inner(softmax(q) - softmax(p), v)*softmax(q)) <= absolute(inner(softmax(p), v))*norm(softmax(q) - softmax(p)) + absolute(inner(softmax(q) - softmax(p), v))*norm(softmax(q)) + norm(hadamard(softmax(q) - softmax(p), v)), by transitive *)
Lemma line_1_4 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  norm n (had (vadd (softmax n q) (vopp (softmax n p))) v) + norm n (vscal (- inner n (softmax n p) v) (vadd (softmax n q) (vopp (softmax n p)))) + norm n (vscal (- inner n (vadd (softmax n q) (vopp (softmax n p))) v) (softmax n q))
  <= Rabs (inner n (softmax n p) v) * norm n (vadd (softmax n q) (vopp (softmax n p))) + Rabs (inner n (vadd (softmax n q) (vopp (softmax n p))) v) * norm n (softmax n q) + norm n (had (vadd (softmax n q) (vopp (softmax n p))) v).
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; p; v] [] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e11) by (exact (step_5 n p q v Hs_n)).
  assert (P2 : den Ev rv e11 <= den Ev rv e14) by (exact (step_4 n p q v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p194 : ex := (Add (Mul p51 (V1 2 (0, 20002))) p72)%N.
Definition p195 : ex := (Sum (0, 20002) (Pow p194 2%nat))%N.
Definition e91 : ex := (Sqrt p195)%N.
Definition e92 : ex := (Add e85 p73)%N.
(* norm(hadamard(softmax(q) - softmax(p), v) - inner(softmax(q) - softmax(p), v)*softmax(q)) <= norm(hadamard(softmax(q) - softmax(p), v)) + norm(-inner(softmax(q) - softmax(p), v)*softmax(q)), by instance *)
Lemma step_23 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  norm n (vadd (had (vadd (softmax n q) (vopp (softmax n p))) v) (vscal (- inner n (vadd (softmax n q) (vopp (softmax n p))) v) (softmax n q)))
  <= norm n (had (vadd (softmax n q) (vopp (softmax n p))) v) + norm n (vscal (- inner n (vadd (softmax n q) (vopp (softmax n p))) v) (softmax n q)).
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; p; v] [] [] [].
  assert (P1 : den Ev rv e91 <= den Ev rv e92) by (exact (triangle_inequality.step_7 n (had (vadd (softmax n q) (vopp (softmax n p))) v) (vscal (- inner n (vadd (softmax n q) (vopp (softmax n p))) v) (softmax n q)) Hs_n)).
  exact (P1).
Qed.

Definition p198 : ex := (Sum (0, 4096) (Pow (Add p40 (Mul (Opp (Sum (0, 4100) (Mul (Add p139 (Opp (Mul (Inv (Sum (0, 4102) (Mul (Exp (V1 1 (0, 4102))) e38))) (Exp (V1 1 (0, 4100)))))) (V1 2 (0, 4100))))) (Mul p83 (Exp (V1 0 (0, 4096)))))) 2%nat))%N.
Definition e93 : ex := (Sqrt p198)%N.
Definition p200 : ex := (Sqrt (Sum (0, 4103) (Pow (Mul (Add (Mul (Inv (Sum (0, 4104) (Mul (Exp (V1 0 (0, 4104))) e38))) (Exp (V1 0 (0, 4103)))) (Opp (Mul (Inv (Sum (0, 4105) (Mul (Exp (V1 1 (0, 4105))) e38))) (Exp (V1 1 (0, 4103)))))) (V1 2 (0, 4103))) 2%nat)))%N.
Definition p201 : ex := (Sqrt (Sum (0, 4106) (Pow (Mul (Opp (Sum (0, 4108) (Mul p158 (V1 2 (0, 4108))))) p61) 2%nat)))%N.
Definition e94 : ex := (Add p200 p201)%N.
Definition p203 : ex := (Sqrt (Sum (0, 4111) (Pow (Mul (Opp (Sum (0, 4114) (Mul (Mul (Inv (Sum (0, 4115) (Mul (Exp (V1 1 (0, 4115))) e38))) (Exp (V1 1 (0, 4114)))) (V1 2 (0, 4114))))) p35) 2%nat)))%N.
Definition e95 : ex := (Add e93 p203)%N.
Definition e96 : ex := (Add e94 p203)%N.
Definition e97 : ex := (Add e92 p53)%N.
(* norm(hadamard(softmax(q) - softmax(p), v) - inner(softmax(q) - softmax(p), v)*softmax(q)) + norm(-inner(softmax(p), v)*(softmax(q) - softmax(p))) <= norm(hadamard(softmax(q) - softmax(p), v)) + norm(-inner(softmax(p), v)*(softmax(q) - softmax(p))) + norm(-inner(softmax(q) - softmax(p), v)*softmax(q)), by replace *)
Lemma line_1_3 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  norm n (vadd (had (vadd (softmax n q) (vopp (softmax n p))) v) (vscal (- inner n (vadd (softmax n q) (vopp (softmax n p))) v) (softmax n q))) + norm n (vscal (- inner n (softmax n p) v) (vadd (softmax n q) (vopp (softmax n p))))
  <= norm n (had (vadd (softmax n q) (vopp (softmax n p))) v) + norm n (vscal (- inner n (softmax n p) v) (vadd (softmax n q) (vopp (softmax n p)))) + norm n (vscal (- inner n (vadd (softmax n q) (vopp (softmax n p))) v) (softmax n q)).
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; p; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e93 e94 _ (fun sv Wv SFv => (step_23 n p q v Hs_n)) (nil_replaced Ev rv)) e95 e96.
  equal Q2 e97 e19.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e98 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p194 p52) 2%nat)))%N.
Definition e99 : ex := (Add e91 p53)%N.
(* norm(hadamard(softmax(q) - softmax(p), v) - inner(softmax(q) - softmax(p), v)*softmax(q) - inner(softmax(p), v)*(softmax(q) - softmax(p))) <= norm(hadamard(softmax(q) - softmax(p), v) - inner(softmax(q) - softmax(p), v)*softmax(q)) + norm(-inner(softmax(p), v)*(softmax(q) - softmax(p))), by instance *)
Lemma line_1_2 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  norm n (vadd (vadd (had (vadd (softmax n q) (vopp (softmax n p))) v) (vscal (- inner n (vadd (softmax n q) (vopp (softmax n p))) v) (softmax n q))) (vscal (- inner n (softmax n p) v) (vadd (softmax n q) (vopp (softmax n p)))))
  <= norm n (vadd (had (vadd (softmax n q) (vopp (softmax n p))) v) (vscal (- inner n (vadd (softmax n q) (vopp (softmax n p))) v) (softmax n q))) + norm n (vscal (- inner n (softmax n p) v) (vadd (softmax n q) (vopp (softmax n p)))).
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; p; v] [] [] [].
  assert (P1 : den Ev rv e98 <= den Ev rv e99) by (exact (triangle_inequality.step_7 n (vadd (had (vadd (softmax n q) (vopp (softmax n p))) v) (vscal (- inner n (vadd (softmax n q) (vopp (softmax n p))) v) (softmax n q))) (vscal (- inner n (softmax n p) v) (vadd (softmax n q) (vopp (softmax n p)))) Hs_n)).
  exact (P1).
Qed.

Definition p209 : ex := (Sum (0, 20001) (Mul p24 (V1 1 (0, 20001))))%N.
Definition p210 : ex := (Opp p209)%N.
Definition e100 : ex := (Sqrt (Sum (0, 20002) (Pow (Add (Add (Mul p12 (V1 1 (0, 20002))) (Mul (Opp p19) p12)) (Opp (Add (Mul p21 (V1 1 (0, 20002))) (Mul p210 p21)))) 2%nat)))%N.
Definition p212 : ex := (Add p12 (Opp p21))%N.
Definition p213 : ex := (Add p6 (Opp p24))%N.
Definition p214 : ex := (Mul p213 (V1 1 (0, 20001)))%N.
Definition p215 : ex := (Sum (0, 20001) p214)%N.
Definition p216 : ex := (Mul (Opp p215) p12)%N.
Definition p217 : ex := (Add (Mul p212 (V1 1 (0, 20002))) p216)%N.
Definition p218 : ex := (Mul p210 p212)%N.
Definition e101 : ex := (Sqrt (Sum (0, 20002) (Pow (Add p217 p218) 2%nat)))%N.
(* norm(J(q, v) - J(p, v)) <= norm(hadamard(softmax(q) - softmax(p), v) - inner(softmax(q) - softmax(p), v)*softmax(q) - inner(softmax(p), v)*(softmax(q) - softmax(p))), by same *)
Lemma line_1_1 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  norm n (vadd (J_2 n q v) (vopp (J_2 n p v)))
  <= norm n (vadd (vadd (had (vadd (softmax n q) (vopp (softmax n p))) v) (vscal (- inner n (vadd (softmax n q) (vopp (softmax n p))) v) (softmax n q))) (vscal (- inner n (softmax n p) v) (vadd (softmax n q) (vopp (softmax n p))))).
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; v; p] [] [] [].
  equal Q1 e100 e101.
  exact (Req_le _ _ Q1).
Qed.

Definition p220 : ex := (Sqrt (Sum (0, 20002) (Pow p218 2%nat)))%N.
Definition e102 : ex := (Add (Sqrt (Sum (0, 20002) (Pow p217 2%nat))) p220)%N.
Definition p222 : ex := (Sqrt (Sum (0, 20001) (Pow p214 2%nat)))%N.
Definition e103 : ex := (Add (Add p222 p220) (Sqrt (Sum (0, 20002) (Pow p216 2%nat))))%N.
Definition p224 : ex := (Sqrt (Sum (0, 20001) (Pow p213 2%nat)))%N.
Definition p225 : ex := (Add (Mul (Abs p209) p224) (Mul (Abs p215) e58))%N.
Definition e104 : ex := (Add p225 p222)%N.
Definition e105 : ex := (Add p225 (Mul (Max (0, 20001) (Abs p213)) p79))%N.
Definition p228 : ex := (Mul p224 p79)%N.
Definition e106 : ex := (Add p225 p228)%N.
Definition e107 : ex := (Add (Add p228 (Mul (Mul p102 p224) p79)) (Mul (Mul e58 p224) p79))%N.
Definition e108 : ex := (Mul (Mul (Int 3) p224) p79)%N.
Definition e109 : ex := (Mul (Mul (Mul (Int 3) (Sqrt (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (Opp (V1 2 (0, 20000)))) 2%nat)))) p79) (Inv (Int 2)))%N.
(* norm(J(q, v) - J(p, v)) <= 3*norm(q - p)*norm(v)/2, by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; v; p] [] [] [].
  assert (P1 : den Ev rv e100 <= den Ev rv e101) by (exact (line_1_1 n p q v Hs_n)).
  assert (P2 : den Ev rv e101 <= den Ev rv e102) by (exact (line_1_2 n p q v Hs_n)).
  assert (P3 : den Ev rv e102 <= den Ev rv e103) by (exact (line_1_3 n p q v Hs_n)).
  assert (P4 : den Ev rv e103 <= den Ev rv e104) by (exact (line_1_4 n p q v Hs_n)).
  assert (P5 : den Ev rv e104 <= den Ev rv e105) by (exact (line_1_5 n p q v Hs_n)).
  assert (P6 : den Ev rv e105 <= den Ev rv e106) by (exact (line_1_6 n p q v Hs_n)).
  assert (P7 : den Ev rv e106 <= den Ev rv e107) by (exact (line_1_7 n p q v Hs_n)).
  assert (P8 : den Ev rv e107 <= den Ev rv e108) by (exact (line_1_8 n p q v Hs_n)).
  assert (P9 : den Ev rv e108 <= den Ev rv e109) by (exact (line_1_9 n p q v Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6) P7) P8) P9)).
Qed.

Lemma defined_1 :
  forall (n : nat) (p q v : vec),
  (0 < n)%nat ->
  defined (env_of [n] [] [q; v; p] []) (ienv_of []) e100 /\
  defined (env_of [n] [] [q; v; p] []) (ienv_of []) e109.
Proof.
  intros n p q v Hs_n.
  setting [n] [] [q; v; p] [] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e131 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p234 : ex := (Mul (Int 3) (Pow e131 2%nat))%N.
Definition p235 : ex := (Add (V1 0 (1, 20000)) (V1 1 (1, 20000)))%N.
Definition p236 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p235))%N.
Definition p237 : ex := (Inv (Sum (0, 20001) (Mul (Exp p236) e38)))%N.
Definition p238 : ex := (Mul p237 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p235))))%N.
Definition p239 : ex := (Add p238 (Opp (V1 2 (0, 20002))))%N.
Definition p240 : ex := (Sqrt (Sum (0, 20002) (Pow p239 2%nat)))%N.
Definition p241 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 1 (1, 20000)) 2%nat)))%N.
Definition e110 : ex := (Mul (Mul (Mul p234 p240) p241) (Inv (Int 2)))%N.
(* 3*norm(c(A, x + Delta))*norm(Delta)*spectral_norm(A)**2/2 <= 3*norm(c(A, x + Delta))*norm(Delta)*spectral_norm(A)**2/2, by same *)
Lemma step_24 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  3 * spectral n d A ^ 2 * norm n (c_3 n d b A (vadd x Delta)) * norm d Delta / 2
  <= 3 * spectral n d A ^ 2 * norm n (c_3 n d b A (vadd x Delta)) * norm d Delta / 2.
Proof.
  intros n d A Delta b x Hs_n Hs_d.
  setting [n; d] [] [x; Delta; b] [A] [] [].
  exact (Req_le _ _ (eq_refl (den Ev rv e110))).
Qed.

Definition p243 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition e111 : ex := (Sqrt (Sum (0, 20001) (Pow p243 2%nat)))%N.
Definition p245 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e112 : ex := (Mul e131 p245)%N.
Definition e113 : ex := (Mul p245 e131)%N.
(* norm(A*Delta) <= norm(Delta)*spectral_norm(A), by spectral *)
Lemma step_25 :
  forall (n d : nat) (A : mat) (Delta : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d A Delta) <= norm d Delta * spectral n d A.
Proof.
  intros n d A Delta Hs_n Hs_d.
  setting [n; d] [] [Delta] [A] [] [].
  assert (P1 : den Ev rv e111 <= den Ev rv e112) by (exact (spectral_bound n d A Delta)).
  equal Q2 e112 e113.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p248 : ex := (Sum (0, 4100) (Pow (Sum (1, 4101) (Mul (V2 0 (0, 4100) (1, 4101)) (V1 1 (1, 4101)))) 2%nat))%N.
Definition e114 : ex := (Sqrt p248)%N.
Definition p250 : ex := (Sqrt (Sum (1, 4102) (Pow (V1 1 (1, 4102)) 2%nat)))%N.
Definition p251 : ex := (Spec (0, 4103) (1, 4104) (V2 0 (0, 4103) (1, 4104)))%N.
Definition e115 : ex := (Mul p250 p251)%N.
Definition p253 : ex := (Mul (Mul (Int 3) (Inv (Int 2))) (Sqrt (Sum (0, 4096) (Pow (Add (Mul (Inv (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (Add (V1 0 (1, 4099)) (V1 1 (1, 4099)))))) e38))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (Add (V1 0 (1, 4097)) (V1 1 (1, 4097))))))) (Opp (V1 2 (0, 4096)))) 2%nat))))%N.
Definition p254 : ex := (Spec (0, 4105) (1, 4106) (V2 0 (0, 4105) (1, 4106)))%N.
Definition e116 : ex := (Mul (Mul p253 e114) p254)%N.
Definition e117 : ex := (Mul (Mul p253 e115) p254)%N.
Definition p257 : ex := (Mul (Int 3) p240)%N.
Definition p258 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 1 (1, 20000)))) 2%nat)))%N.
Definition e118 : ex := (Mul (Mul (Mul p257 p258) e131) (Inv (Int 2)))%N.
Definition p260 : ex := (Mul (Mul (Int 3) (Inv (Int 2))) p240)%N.
Definition e119 : ex := (Mul (Mul p260 p258) e131)%N.
Definition e120 : ex := (Mul (Mul p260 (Mul p241 e131)) e131)%N.
(* 3*norm(c(A, x + Delta))*norm(A*Delta)*spectral_norm(A)/2 <= 3*norm(c(A, x + Delta))*norm(Delta)*spectral_norm(A)**2/2, by replace *)
Lemma line_2_6 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  3 * norm n (c_3 n d b A (vadd x Delta)) * norm n (mulv d A Delta) * spectral n d A / 2
  <= 3 * spectral n d A ^ 2 * norm n (c_3 n d b A (vadd x Delta)) * norm d Delta / 2.
Proof.
  intros n d A Delta b x Hs_n Hs_d.
  setting [n; d] [] [x; Delta; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e114 e115 _ (fun sv Wv SFv => (step_25 n d A Delta Hs_n Hs_d)) (nil_replaced Ev rv)) e116 e117.
  equal Q2 e118 e119.
  equal Q3 e120 e110.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p263 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p243 (Opp p236)) 2%nat)))%N.
Definition p264 : ex := (Mul p257 p263)%N.
Definition e121 : ex := (Mul (Mul p264 e131) (Inv (Int 2)))%N.
(* 3*norm(c(A, x + Delta))*norm(A*x - A*(x + Delta))*spectral_norm(A)/2 <= 3*norm(c(A, x + Delta))*norm(A*Delta)*spectral_norm(A)/2, by same *)
Lemma line_2_5 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  3 * norm n (c_3 n d b A (vadd x Delta)) * norm n (vadd (mulv d A x) (vopp (mulv d A (vadd x Delta)))) * spectral n d A / 2
  <= 3 * norm n (c_3 n d b A (vadd x Delta)) * norm n (mulv d A Delta) * spectral n d A / 2.
Proof.
  intros n d A Delta b x Hs_n Hs_d.
  setting [n; d] [] [x; Delta; b] [A] [] [].
  equal Q1 e121 e118.
  exact (Req_le _ _ Q1).
Qed.

Definition p266 : ex := (Inv (Sum (0, 20001) (Mul (Exp p243) e38)))%N.
Definition p267 : ex := (Mul p266 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p268 : ex := (Mul p237 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p235))))%N.
Definition p269 : ex := (Add p268 (Opp (V1 2 (0, 20003))))%N.
Definition p270 : ex := (Mul p266 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition p271 : ex := (Add (Add (Mul p267 p269) (Mul (Opp (Sum (0, 20002) (Mul p270 p239))) p267)) (Opp (Add (Mul p268 p269) (Mul (Opp (Sum (0, 20002) (Mul p238 p239))) p268))))%N.
Definition p272 : ex := (Sum (0, 20003) (Pow p271 2%nat))%N.
Definition e122 : ex := (Sqrt p272)%N.
Definition e123 : ex := (Mul (Mul (Mul (Int 3) p263) p240) (Inv (Int 2)))%N.
Definition e124 : ex := (Mul p264 (Inv (Int 2)))%N.
(* norm(J(A*x, c(A, x + Delta)) - J(A*(x + Delta), c(A, x + Delta))) <= 3*norm(c(A, x + Delta))*norm(A*x - A*(x + Delta))/2, by instance *)
Lemma step_26 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (J_2 n (mulv d A x) (c_3 n d b A (vadd x Delta))) (vopp (J_2 n (mulv d A (vadd x Delta)) (c_3 n d b A (vadd x Delta)))))
  <= 3 * norm n (c_3 n d b A (vadd x Delta)) * norm n (vadd (mulv d A x) (vopp (mulv d A (vadd x Delta)))) / 2.
Proof.
  intros n d A Delta b x Hs_n Hs_d.
  setting [n; d] [] [x; Delta; b] [A] [] [].
  assert (P1 : den Ev rv e122 <= den Ev rv e123) by (exact (theorem_1 n (mulv d A (vadd x Delta)) (mulv d A x) (c_3 n d b A (vadd x Delta)) Hs_n)).
  equal Q2 e123 e124.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p276 : ex := (Sum (0, 4096) (Pow (Add (Add (Mul (Mul (Inv (Sum (0, 4098) (Mul (Exp (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 0 (1, 4099))))) e38))) (Exp (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))))) (Add (Mul (Inv (Sum (0, 4101) (Mul (Exp (Sum (1, 4102) (Mul (V2 0 (0, 4101) (1, 4102)) (Add (V1 0 (1, 4102)) (V1 1 (1, 4102)))))) e38))) (Exp (Sum (1, 4100) (Mul (V2 0 (0, 4096) (1, 4100)) (Add (V1 0 (1, 4100)) (V1 1 (1, 4100))))))) (Opp (V1 2 (0, 4096))))) (Mul (Opp (Sum (0, 4106) (Mul (Mul (Inv (Sum (0, 4108) (Mul (Exp (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 0 (1, 4109))))) e38))) (Exp (Sum (1, 4107) (Mul (V2 0 (0, 4106) (1, 4107)) (V1 0 (1, 4107)))))) (Add (Mul (Inv (Sum (0, 4111) (Mul (Exp (Sum (1, 4112) (Mul (V2 0 (0, 4111) (1, 4112)) (Add (V1 0 (1, 4112)) (V1 1 (1, 4112)))))) e38))) (Exp (Sum (1, 4110) (Mul (V2 0 (0, 4106) (1, 4110)) (Add (V1 0 (1, 4110)) (V1 1 (1, 4110))))))) (Opp (V1 2 (0, 4106))))))) (Mul (Inv (Sum (0, 4104) (Mul (Exp (Sum (1, 4105) (Mul (V2 0 (0, 4104) (1, 4105)) (V1 0 (1, 4105))))) e38))) (Exp (Sum (1, 4103) (Mul (V2 0 (0, 4096) (1, 4103)) (V1 0 (1, 4103)))))))) (Opp (Add (Mul (Mul (Inv (Sum (0, 4114) (Mul (Exp (Sum (1, 4115) (Mul (V2 0 (0, 4114) (1, 4115)) (Add (V1 0 (1, 4115)) (V1 1 (1, 4115)))))) e38))) (Exp (Sum (1, 4113) (Mul (V2 0 (0, 4096) (1, 4113)) (Add (V1 0 (1, 4113)) (V1 1 (1, 4113))))))) (Add (Mul (Inv (Sum (0, 4117) (Mul (Exp (Sum (1, 4118) (Mul (V2 0 (0, 4117) (1, 4118)) (Add (V1 0 (1, 4118)) (V1 1 (1, 4118)))))) e38))) (Exp (Sum (1, 4116) (Mul (V2 0 (0, 4096) (1, 4116)) (Add (V1 0 (1, 4116)) (V1 1 (1, 4116))))))) (Opp (V1 2 (0, 4096))))) (Mul (Opp (Sum (0, 4122) (Mul (Mul (Inv (Sum (0, 4124) (Mul (Exp (Sum (1, 4125) (Mul (V2 0 (0, 4124) (1, 4125)) (Add (V1 0 (1, 4125)) (V1 1 (1, 4125)))))) e38))) (Exp (Sum (1, 4123) (Mul (V2 0 (0, 4122) (1, 4123)) (Add (V1 0 (1, 4123)) (V1 1 (1, 4123))))))) (Add (Mul (Inv (Sum (0, 4127) (Mul (Exp (Sum (1, 4128) (Mul (V2 0 (0, 4127) (1, 4128)) (Add (V1 0 (1, 4128)) (V1 1 (1, 4128)))))) e38))) (Exp (Sum (1, 4126) (Mul (V2 0 (0, 4122) (1, 4126)) (Add (V1 0 (1, 4126)) (V1 1 (1, 4126))))))) (Opp (V1 2 (0, 4122))))))) (Mul (Inv (Sum (0, 4120) (Mul (Exp (Sum (1, 4121) (Mul (V2 0 (0, 4120) (1, 4121)) (Add (V1 0 (1, 4121)) (V1 1 (1, 4121)))))) e38))) (Exp (Sum (1, 4119) (Mul (V2 0 (0, 4096) (1, 4119)) (Add (V1 0 (1, 4119)) (V1 1 (1, 4119))))))))))) 2%nat))%N.
Definition e125 : ex := (Sqrt p276)%N.
Definition p278 : ex := (Mul (Mul (Int 3) (Sqrt (Sum (0, 4129) (Pow (Add (Mul (Inv (Sum (0, 4131) (Mul (Exp (Sum (1, 4132) (Mul (V2 0 (0, 4131) (1, 4132)) (Add (V1 0 (1, 4132)) (V1 1 (1, 4132)))))) e38))) (Exp (Sum (1, 4130) (Mul (V2 0 (0, 4129) (1, 4130)) (Add (V1 0 (1, 4130)) (V1 1 (1, 4130))))))) (Opp (V1 2 (0, 4129)))) 2%nat)))) (Sqrt (Sum (0, 4133) (Pow (Add (Sum (1, 4134) (Mul (V2 0 (0, 4133) (1, 4134)) (V1 0 (1, 4134)))) (Opp (Sum (1, 4135) (Mul (V2 0 (0, 4133) (1, 4135)) (Add (V1 0 (1, 4135)) (V1 1 (1, 4135))))))) 2%nat))))%N.
Definition e126 : ex := (Mul p278 (Inv (Int 2)))%N.
Definition p280 : ex := (Spec (0, 4136) (1, 4137) (V2 0 (0, 4136) (1, 4137)))%N.
Definition e127 : ex := (Mul e125 p280)%N.
Definition e128 : ex := (Mul e126 p280)%N.
Definition e129 : ex := (Mul e124 e131)%N.
(* norm(J(A*x, c(A, x + Delta)) - J(A*(x + Delta), c(A, x + Delta)))*spectral_norm(A) <= 3*norm(c(A, x + Delta))*norm(A*x - A*(x + Delta))*spectral_norm(A)/2, by replace *)
Lemma line_2_4 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (J_2 n (mulv d A x) (c_3 n d b A (vadd x Delta))) (vopp (J_2 n (mulv d A (vadd x Delta)) (c_3 n d b A (vadd x Delta))))) * spectral n d A
  <= 3 * norm n (c_3 n d b A (vadd x Delta)) * norm n (vadd (mulv d A x) (vopp (mulv d A (vadd x Delta)))) * spectral n d A / 2.
Proof.
  intros n d A Delta b x Hs_n Hs_d.
  setting [n; d] [] [x; Delta; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e125 e126 _ (fun sv Wv SFv => (step_26 n d A Delta b x Hs_n Hs_d)) (nil_replaced Ev rv)) e127 e128.
  equal Q2 e129 e121.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e130 : ex := (Spec (1, 20000) (0, 20001) (V2 0 (0, 20001) (1, 20000)))%N.
(* spectral_norm(A.T) <= spectral_norm(A), by instance *)
Lemma step_27 :
  forall (n d : nat) (A : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral d n (tr A) <= spectral n d A.
Proof.
  intros n d A Hs_n Hs_d.
  setting [n; d] [] [] [A] [] [].
  assert (P1 : den Ev rv e130 <= den Ev rv e131) by (exact (fact_3_2_1.step_10 n d A Hs_n Hs_d)).
  exact (P1).
Qed.

Definition e132 : ex := (Spec (1, 4129) (0, 4130) (V2 0 (0, 4130) (1, 4129)))%N.
Definition e133 : ex := (Spec (0, 4131) (1, 4132) (V2 0 (0, 4131) (1, 4132)))%N.
Definition e134 : ex := (Mul e125 e132)%N.
Definition e135 : ex := (Mul e125 e133)%N.
(* norm(J(A*x, c(A, x + Delta)) - J(A*(x + Delta), c(A, x + Delta)))*spectral_norm(A.T) <= norm(J(A*x, c(A, x + Delta)) - J(A*(x + Delta), c(A, x + Delta)))*spectral_norm(A), by replace *)
Lemma line_2_3 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (J_2 n (mulv d A x) (c_3 n d b A (vadd x Delta))) (vopp (J_2 n (mulv d A (vadd x Delta)) (c_3 n d b A (vadd x Delta))))) * spectral d n (tr A)
  <= norm n (vadd (J_2 n (mulv d A x) (c_3 n d b A (vadd x Delta))) (vopp (J_2 n (mulv d A (vadd x Delta)) (c_3 n d b A (vadd x Delta))))) * spectral n d A.
Proof.
  intros n d A Delta b x Hs_n Hs_d.
  setting [n; d] [] [x; Delta; b] [A] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e132 e133 _ (fun sv Wv SFv => (step_27 n d A Hs_n Hs_d)) (nil_replaced Ev rv)) e134 e135.
  exact (P1).
Qed.

Definition e136 : ex := (Sqrt (Sum (1, 20004) (Pow (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p271)) 2%nat)))%N.
Definition e137 : ex := (Mul e130 e122)%N.
Definition e138 : ex := (Mul e122 e130)%N.
(* norm(A.T*(J(A*x, c(A, x + Delta)) - J(A*(x + Delta), c(A, x + Delta)))) <= norm(J(A*x, c(A, x + Delta)) - J(A*(x + Delta), c(A, x + Delta)))*spectral_norm(A.T), by spectral *)
Lemma line_2_2 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (mulv n (tr A) (vadd (J_2 n (mulv d A x) (c_3 n d b A (vadd x Delta))) (vopp (J_2 n (mulv d A (vadd x Delta)) (c_3 n d b A (vadd x Delta))))))
  <= norm n (vadd (J_2 n (mulv d A x) (c_3 n d b A (vadd x Delta))) (vopp (J_2 n (mulv d A (vadd x Delta)) (c_3 n d b A (vadd x Delta))))) * spectral d n (tr A).
Proof.
  intros n d A Delta b x Hs_n Hs_d.
  setting [n; d] [] [x; Delta; b] [A] [] [].
  assert (P1 : den Ev rv e136 <= den Ev rv e137) by (exact (spectral_bound d n (tr A) (vadd (J_2 n (mulv d A x) (c_3 n d b A (vadd x Delta))) (vopp (J_2 n (mulv d A (vadd x Delta)) (c_3 n d b A (vadd x Delta))))))).
  equal Q2 e137 e138.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p292 : ex := (Add (V1 0 (1, 20000)) (V1 2 (1, 20000)))%N.
Definition p293 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) p292))%N.
Definition p294 : ex := (Inv (Sum (0, 20001) (Mul (Exp p293) e38)))%N.
Definition p295 : ex := (Mul p294 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20003) (1, 20000)) p292))))%N.
Definition p296 : ex := (Mul p294 (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) p292))))%N.
Definition p297 : ex := (Add p296 (Opp (V1 1 (0, 20002))))%N.
Definition p298 : ex := (Sqrt (Sum (0, 20002) (Pow p297 2%nat)))%N.
Definition e139 : ex := (Sqrt (Sum (1, 20004) (Pow (Add (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) (Add (Mul p267 (Add p267 (Opp (Add (Add (V1 1 (0, 20003)) p267) (Opp p295))))) (Mul (Opp (Sum (0, 20002) (Mul p270 (Add p270 (Opp (Add (Add (V1 1 (0, 20002)) p270) (Opp p296))))))) p267)))) (Opp (D (T1 0 (1, 20004)) (Mul (Pow p298 2%nat) (Inv (Int 2)))))) 2%nat)))%N.
Definition p300 : ex := (Add p295 (Opp (V1 1 (0, 20003))))%N.
Definition p301 : ex := (Add (Add (Mul p267 p300) (Mul (Opp (Sum (0, 20002) (Mul p270 p297))) p267)) (Opp (Add (Mul p295 p300) (Mul (Opp (Sum (0, 20002) (Mul p296 p297))) p295))))%N.
Definition e140 : ex := (Sqrt (Sum (1, 20004) (Pow (Sum (0, 20003) (Mul (V2 0 (0, 20003) (1, 20004)) p301)) 2%nat)))%N.
(* norm(A.T*J(A*x, f(A, x) - b_tilde()) - gradient(L(A, x + Delta), x)) <= norm(A.T*(J(A*x, c(A, x + Delta)) - J(A*(x + Delta), c(A, x + Delta)))), by same *)
Lemma line_2_1 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d (vadd (mulv n (tr A) (J_2 n (mulv d A x) (vadd (f_3 n d A x) (vopp (b_tilde_2 n d A Delta b x))))) (vopp (grad (fun x => L_3 n d b A (vadd x Delta)) x)))
  <= norm d (mulv n (tr A) (vadd (J_2 n (mulv d A x) (c_3 n d b A (vadd x Delta))) (vopp (J_2 n (mulv d A (vadd x Delta)) (c_3 n d b A (vadd x Delta)))))).
Proof.
  intros n d A Delta b x Hs_n Hs_d.
  setting [n; d] [] [x; b; Delta] [A] [] [].
  equal Q1 e139 e140.
  exact (Req_le _ _ Q1).
Qed.

Definition p303 : ex := (Sqrt (Sum (0, 20003) (Pow p301 2%nat)))%N.
Definition e141 : ex := (Mul p303 e130)%N.
Definition e142 : ex := (Mul p303 e131)%N.
Definition p306 : ex := (Mul (Int 3) p298)%N.
Definition e143 : ex := (Mul (Mul (Mul p306 (Sqrt (Sum (0, 20001) (Pow (Add p243 (Opp p293)) 2%nat)))) e131) (Inv (Int 2)))%N.
Definition e144 : ex := (Mul (Mul (Mul p306 (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 2 (1, 20000)))) 2%nat)))) e131) (Inv (Int 2)))%N.
Definition e145 : ex := (Mul (Mul (Mul p234 p298) (Sqrt (Sum (1, 20000) (Pow (V1 2 (1, 20000)) 2%nat)))) (Inv (Int 2)))%N.
(* norm(A.T*J(A*x, f(A, x) - b_tilde()) - gradient(L(A, x + Delta), x)) <= 3*norm(c(A, x + Delta))*norm(Delta)*spectral_norm(A)**2/2, by transitive *)
Theorem theorem_2 : statement_2.
Proof.
  intros n d A Delta b x Hs_n Hs_d.
  setting [n; d] [] [x; b; Delta] [A] [] [].
  assert (P1 : den Ev rv e139 <= den Ev rv e140) by (exact (line_2_1 n d A Delta b x Hs_n Hs_d)).
  assert (P2 : den Ev rv e140 <= den Ev rv e141) by (exact (line_2_2 n d A Delta b x Hs_n Hs_d)).
  assert (P3 : den Ev rv e141 <= den Ev rv e142) by (exact (line_2_3 n d A Delta b x Hs_n Hs_d)).
  assert (P4 : den Ev rv e142 <= den Ev rv e143) by (exact (line_2_4 n d A Delta b x Hs_n Hs_d)).
  assert (P5 : den Ev rv e143 <= den Ev rv e144) by (exact (line_2_5 n d A Delta b x Hs_n Hs_d)).
  assert (P6 : den Ev rv e144 <= den Ev rv e145) by (exact (line_2_6 n d A Delta b x Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4) P5) P6)).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A : mat) (Delta b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x; b; Delta] [A]) (ienv_of []) e139 /\
  defined (env_of [n; d] [] [x; b; Delta] [A]) (ienv_of []) e145.
Proof.
  intros n d A Delta b x Hs_n Hs_d.
  setting [n; d] [] [x; b; Delta] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
