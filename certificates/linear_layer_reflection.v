(* Linear layer, reflection: in the mean over a document and its mirror image, a linear layer is a matrix. The claim linear-layer-reflection of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* (-t + answer(-A, -q))**2/2 + (-t + answer(A, q))**2/2 = (-t + inner(q, (nu*G.T + s*g.T)*A.T*b))**2 + (nu*inner(s, q)*norm(b)**2 + inner(A*g, A*G*q))**2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A G : mat) (b g : vec) (nu : R) (q s : vec) (t : R),
  (0 < n)%nat -> (0 < d)%nat ->
  (- t + answer n d G b g nu s (mopp A) (vopp q)) ^ 2 / 2 + (- t + answer n d G b g nu s A q) ^ 2 / 2
  = (- t + inner d q (mulv n (mulm d (madd (mscal nu (tr G)) (outer s g)) (tr A)) b)) ^ 2 + (nu * norm n b ^ 2 * inner d s q + inner n (mulv d A g) (mulv d (mulm d A G) q)) ^ 2.

(* (-t + inner(q, (nu*G.T + s*g.T)*A.T*b))**2 <= (-t + answer(-A, -q))**2/2 + (-t + answer(A, q))**2/2 *)
Definition statement_2 : Prop :=
  forall (n d : nat) (A G : mat) (b g : vec) (nu : R) (q s : vec) (t : R),
  (0 < n)%nat -> (0 < d)%nat ->
  (- t + inner d q (mulv n (mulm d (madd (mscal nu (tr G)) (outer s g)) (tr A)) b)) ^ 2
  <= (- t + answer n d G b g nu s (mopp A) (vopp q)) ^ 2 / 2 + (- t + answer n d G b g nu s A q) ^ 2 / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Opp (V2 0 (0, 20002) (1, 20000)))%N.
Definition p2 : ex := (Pow (Add (Opp (Sc 0)) (Sum (0, 20002) (Mul (Add (Sum (1, 20000) (Mul p1 (V1 0 (1, 20000)))) (Mul (Sc 1) (V1 1 (0, 20002)))) (Add (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul p1 (V2 1 (1, 20000) (1, 20001)))) (Opp (V1 2 (1, 20001))))) (Mul (Sum (1, 20000) (Mul (V1 3 (1, 20000)) (Opp (V1 2 (1, 20000))))) (V1 1 (0, 20002))))))) 2%nat)%N.
Definition p3 : ex := (Mul p2 (Inv (Int 2)))%N.
Definition p4 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p5 : ex := (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (1, 20000) (1, 20001)))) (V1 2 (1, 20001))))%N.
Definition p6 : ex := (Sum (1, 20000) (Mul (V1 3 (1, 20000)) (V1 2 (1, 20000))))%N.
Definition p7 : ex := (Pow (Add (Opp (Sc 0)) (Sum (0, 20002) (Mul (Add p4 (Mul (Sc 1) (V1 1 (0, 20002)))) (Add p5 (Mul p6 (V1 1 (0, 20002))))))) 2%nat)%N.
Definition p8 : ex := (Mul p7 (Inv (Int 2)))%N.
Definition e1 : ex := (Add p3 p8)%N.
Definition p10 : ex := (Pow (Add (Mul (Mul (Sc 1) (Pow (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat))) 2%nat)) p6) (Sum (0, 20002) (Mul p4 p5))) 2%nat)%N.
Definition e2 : ex := (Add (Pow (Add (Opp (Sc 0)) (Sum (1, 20002) (Mul (V1 2 (1, 20002)) (Sum (0, 20001) (Mul (Sum (1, 20000) (Mul (Add (Mul (Sc 1) (V2 1 (1, 20000) (1, 20002))) (Mul (V1 3 (1, 20002)) (V1 0 (1, 20000)))) (V2 0 (0, 20001) (1, 20000)))) (V1 1 (0, 20001))))))) 2%nat) p10)%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d A G b g nu q s t Hs_n Hs_d.
  setting [n; d] [t; nu] [g; b; q; s] [A; G] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A G : mat) (b g : vec) (nu : R) (q s : vec) (t : R),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [t; nu] [g; b; q; s] [A; G]) (ienv_of []) e1 /\
  defined (env_of [n; d] [t; nu] [g; b; q; s] [A; G]) (ienv_of []) e2.
Proof.
  intros n d A G b g nu q s t Hs_n Hs_d.
  setting [n; d] [t; nu] [g; b; q; s] [A; G] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e3 : ex := (Pow (Add (Mul (Mul (Sc 0) (Pow (Sqrt (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))) 2%nat)) (Sum (1, 4097) (Mul (V1 1 (1, 4097)) (V1 2 (1, 4097))))) (Sum (0, 4098) (Mul (Sum (1, 4099) (Mul (V2 0 (0, 4098) (1, 4099)) (V1 3 (1, 4099)))) (Sum (1, 4100) (Mul (Sum (1, 4101) (Mul (V2 0 (0, 4098) (1, 4101)) (V2 1 (1, 4101) (1, 4100)))) (V1 2 (1, 4100))))))) 2%nat)%N.
(* 0 <= (nu*inner(s, q)*norm(b)**2 + inner(A*g, A*G*q))**2, by nonnegative *)
Lemma step_1 :
  forall (n d : nat) (A G : mat) (b g : vec) (nu : R) (q s : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  0 <= (nu * norm n b ^ 2 * inner d s q + inner n (mulv d A g) (mulv d (mulm d A G) q)) ^ 2.
Proof.
  intros n d A G b g nu q s Hs_n Hs_d.
  setting [n; d] [nu] [b; s; q; g] [A; G] [] [].
  nonnegative N1 (nil_nonnegative Ev) e3.
  exact N1.
Qed.

Definition e4 : ex := (Int 0)%N.
Definition p14 : ex := (Add (Mul (Mul (Sc 1) (Pow (Sqrt (Sum (0, 4106) (Pow (V1 1 (0, 4106)) 2%nat))) 2%nat)) (Sum (1, 4107) (Mul (V1 3 (1, 4107)) (V1 2 (1, 4107))))) (Sum (0, 4108) (Mul (Sum (1, 4109) (Mul (V2 0 (0, 4108) (1, 4109)) (V1 0 (1, 4109)))) (Sum (1, 4110) (Mul (Sum (1, 4111) (Mul (V2 0 (0, 4108) (1, 4111)) (V2 1 (1, 4111) (1, 4110)))) (V1 2 (1, 4110)))))))%N.
Definition e5 : ex := (Pow p14 2%nat)%N.
Definition p16 : ex := (Add (Mul (Inv (Int 2)) (Pow (Add (Opp (Sc 0)) (Sum (0, 4096) (Mul (Add (Sum (1, 4097) (Mul (Opp (V2 0 (0, 4096) (1, 4097))) (V1 0 (1, 4097)))) (Mul (Sc 1) (V1 1 (0, 4096)))) (Add (Sum (1, 4098) (Mul (Sum (1, 4099) (Mul (Opp (V2 0 (0, 4096) (1, 4099))) (V2 1 (1, 4099) (1, 4098)))) (Opp (V1 2 (1, 4098))))) (Mul (Sum (1, 4100) (Mul (V1 3 (1, 4100)) (Opp (V1 2 (1, 4100))))) (V1 1 (0, 4096))))))) 2%nat)) (Mul (Inv (Int 2)) (Pow (Add (Opp (Sc 0)) (Sum (0, 4101) (Mul (Add (Sum (1, 4102) (Mul (V2 0 (0, 4101) (1, 4102)) (V1 0 (1, 4102)))) (Mul (Sc 1) (V1 1 (0, 4101)))) (Add (Sum (1, 4103) (Mul (Sum (1, 4104) (Mul (V2 0 (0, 4101) (1, 4104)) (V2 1 (1, 4104) (1, 4103)))) (V1 2 (1, 4103)))) (Mul (Sum (1, 4105) (Mul (V1 3 (1, 4105)) (V1 2 (1, 4105)))) (V1 1 (0, 4101))))))) 2%nat)))%N.
Definition e6 : ex := (Add p16 (Opp e5))%N.
Definition e7 : ex := (Add p16 (Opp e4))%N.
Definition p19 : ex := (Opp p10)%N.
Definition e8 : ex := (Add e1 p19)%N.
Definition p21 : ex := (Add (Mul (Inv (Int 2)) p2) (Mul (Inv (Int 2)) p7))%N.
Definition e9 : ex := (Add p21 p19)%N.
Definition e10 : ex := (Add p21 (Opp e4))%N.
(* (-t + answer(-A, -q))**2/2 + (-t + answer(A, q))**2/2 - (nu*inner(s, q)*norm(b)**2 + inner(A*g, A*G*q))**2 <= (-t + answer(-A, -q))**2/2 + (-t + answer(A, q))**2/2, by replace *)
Lemma line_2_2 :
  forall (n d : nat) (A G : mat) (b g : vec) (nu : R) (q s : vec) (t : R),
  (0 < n)%nat -> (0 < d)%nat ->
  (- t + answer n d G b g nu s (mopp A) (vopp q)) ^ 2 / 2 + (- t + answer n d G b g nu s A q) ^ 2 / 2 - (nu * norm n b ^ 2 * inner d s q + inner n (mulv d A g) (mulv d (mulm d A G) q)) ^ 2
  <= (- t + answer n d G b g nu s (mopp A) (vopp q)) ^ 2 / 2 + (- t + answer n d G b g nu s A q) ^ 2 / 2.
Proof.
  intros n d A G b g nu q s t Hs_n Hs_d.
  setting [n; d] [t; nu] [g; b; q; s] [A; G] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e4 e5 _ (fun sv Wv SFv => (step_1 n d A G b g nu q s Hs_n Hs_d)) (nil_replaced Ev rv)) e6 e7.
  equal Q2 e8 e9.
  equal Q3 e10 e1.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition e11 : ex := (Pow (Add (Opp (Sc 0)) (Sum (1, 20002) (Mul (V1 0 (1, 20002)) (Sum (0, 20001) (Mul (Sum (1, 20000) (Mul (Add (Mul (Sc 1) (V2 0 (1, 20000) (1, 20002))) (Mul (V1 1 (1, 20002)) (V1 2 (1, 20000)))) (V2 1 (0, 20001) (1, 20000)))) (V1 3 (0, 20001))))))) 2%nat)%N.
Definition p25 : ex := (Opp (V2 1 (0, 20002) (1, 20000)))%N.
Definition p26 : ex := (Mul (Pow (Add (Opp (Sc 0)) (Sum (0, 20002) (Mul (Add (Sum (1, 20000) (Mul p25 (V1 2 (1, 20000)))) (Mul (Sc 1) (V1 3 (0, 20002)))) (Add (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul p25 (V2 0 (1, 20000) (1, 20001)))) (Opp (V1 0 (1, 20001))))) (Mul (Sum (1, 20000) (Mul (V1 1 (1, 20000)) (Opp (V1 0 (1, 20000))))) (V1 3 (0, 20002))))))) 2%nat) (Inv (Int 2)))%N.
Definition p27 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V1 2 (1, 20000))))%N.
Definition p28 : ex := (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 1 (0, 20002) (1, 20000)) (V2 0 (1, 20000) (1, 20001)))) (V1 0 (1, 20001))))%N.
Definition p29 : ex := (Sum (1, 20000) (Mul (V1 1 (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p30 : ex := (Mul (Pow (Add (Opp (Sc 0)) (Sum (0, 20002) (Mul (Add p27 (Mul (Sc 1) (V1 3 (0, 20002)))) (Add p28 (Mul p29 (V1 3 (0, 20002))))))) 2%nat) (Inv (Int 2)))%N.
Definition e13 : ex := (Add p26 p30)%N.
Definition e12 : ex := (Add e13 (Opp (Pow (Add (Mul (Mul (Sc 1) (Pow (Sqrt (Sum (0, 20000) (Pow (V1 3 (0, 20000)) 2%nat))) 2%nat)) p29) (Sum (0, 20002) (Mul p27 p28))) 2%nat)))%N.
(* (-t + inner(q, (nu*G.T + s*g.T)*A.T*b))**2 <= (-t + answer(-A, -q))**2/2 + (-t + answer(A, q))**2/2 - (nu*inner(s, q)*norm(b)**2 + inner(A*g, A*G*q))**2, by same *)
Lemma line_2_1 :
  forall (n d : nat) (A G : mat) (b g : vec) (nu : R) (q s : vec) (t : R),
  (0 < n)%nat -> (0 < d)%nat ->
  (- t + inner d q (mulv n (mulm d (madd (mscal nu (tr G)) (outer s g)) (tr A)) b)) ^ 2
  <= (- t + answer n d G b g nu s (mopp A) (vopp q)) ^ 2 / 2 + (- t + answer n d G b g nu s A q) ^ 2 / 2 - (nu * norm n b ^ 2 * inner d s q + inner n (mulv d A g) (mulv d (mulm d A G) q)) ^ 2.
Proof.
  intros n d A G b g nu q s t Hs_n Hs_d.
  setting [n; d] [t; nu] [q; s; g; b] [G; A] [] [].
  equal Q1 e11 e12.
  exact (Req_le _ _ Q1).
Qed.

(* (-t + inner(q, (nu*G.T + s*g.T)*A.T*b))**2 <= (-t + answer(-A, -q))**2/2 + (-t + answer(A, q))**2/2, by transitive *)
Theorem theorem_2 : statement_2.
Proof.
  intros n d A G b g nu q s t Hs_n Hs_d.
  setting [n; d] [t; nu] [q; s; g; b] [G; A] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e12) by (exact (line_2_1 n d A G b g nu q s t Hs_n Hs_d)).
  assert (P2 : den Ev rv e12 <= den Ev rv e13) by (exact (line_2_2 n d A G b g nu q s t Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_2 :
  forall (n d : nat) (A G : mat) (b g : vec) (nu : R) (q s : vec) (t : R),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [t; nu] [q; s; g; b] [G; A]) (ienv_of []) e11 /\
  defined (env_of [n; d] [t; nu] [q; s; g; b] [G; A]) (ienv_of []) e13.
Proof.
  intros n d A G b g nu q s t Hs_n Hs_d.
  setting [n; d] [t; nu] [q; s; g; b] [G; A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
