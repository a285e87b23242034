(* Linear layer, minimiser: the best linear layer takes one preconditioned gradient step. The claim linear-layer-minimiser of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* A.T*A*x - gradient(norm(A*x - b)**2/2, x) = A.T*b *)
Definition statement_1 : Prop :=
  forall (n m d : nat) (A P W Z_ : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> (k < d)%nat ->
  frob d d (madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_))) <= 0 ->
  vadd (mulv d (mulm n (tr A) A) x) (vopp (grad (fun x => norm n (vadd (mulv d A x) (vopp b)) ^ 2 / 2) x)) k
  = mulv n (tr A) b k.

(* R_layer(P) + norm(Q*(Gamma - P)*Z.T)**2/(m*r) <= R_layer(Gamma) *)
Definition statement_2 : Prop :=
  forall (r m d : nat) (Gamma P Q_ W Z_ : mat),
  (0 < r)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob d d (madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_))) <= 0 ->
  frob r m (mulm d (mulm d Q_ (madd Gamma (mopp P))) (tr Z_)) ^ 2 / INR m / INR r + R_layer r m d Q_ W Z_ P
  <= R_layer r m d Q_ W Z_ Gamma.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition e1 : ex := (Add (Sum (1, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 1)) (V2 0 (0, 20000) (1, 20001)))) (V1 0 (1, 20001)))) (Opp (D (T1 0 (1, 1)) (Mul (Pow (Sqrt (Sum (0, 20001) (Pow (Add (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000)))) (Opp (V1 1 (0, 20001)))) 2%nat))) 2%nat) (Inv (Int 2))))))%N.
Definition e2 : ex := (Sum (0, 20000) (Mul (V2 0 (0, 20000) (1, 1)) (V1 1 (0, 20000))))%N.
Lemma equation_1 :
  forall (n d : nat) (A : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < d)%nat -> (k < d)%nat ->
  vadd (mulv d (mulm n (tr A) A) x) (vopp (grad (fun x => norm n (vadd (mulv d A x) (vopp b)) ^ 2 / 2) x)) k
  = mulv n (tr A) b k.
Proof.
  intros n d A b x k Hs_n Hs_d Hi_k.
  setting [n; d] [] [x; b] [A] [((1%N, 1%N), k)] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n m d A P W Z_ b x k Hs_n Hs_m Hs_d Hi_k Hh1.
  exact (equation_1 n d A b x k Hs_n Hs_d Hi_k).
Qed.

Definition e7 : ex := (Int 0)%N.
Definition e3 : ex := (Add e7 (Opp (Sqrt (Sum (2, 20003) (Sum (2, 20002) (Pow (Add (Sum (1, 20000) (Mul (V2 1 (1, 20000) (2, 20003)) (V2 2 (1, 20000) (2, 20002)))) (Opp (Sum (1, 20001) (Mul (Sum (2, 20000) (Mul (V2 3 (2, 20003) (2, 20000)) (V2 2 (1, 20001) (2, 20000)))) (V2 2 (1, 20001) (2, 20002)))))) 2%nat))))))%N.
Definition e4 : ex := (Add (Sum (2, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (2, 1)) (V2 0 (0, 20000) (2, 20001)))) (V1 0 (2, 20001)))) (Opp (D (T1 0 (2, 1)) (Mul (Pow (Sqrt (Sum (0, 20001) (Pow (Add (Sum (2, 20000) (Mul (V2 0 (0, 20001) (2, 20000)) (V1 0 (2, 20000)))) (Opp (V1 1 (0, 20001)))) 2%nat))) 2%nat) (Inv (Int 2))))))%N.
Definition e5 : ex := (Sum (0, 20000) (Mul (V2 0 (0, 20000) (2, 1)) (V1 1 (0, 20000))))%N.
Lemma defined_1 :
  forall (n m d : nat) (A P W Z_ : mat) (b x : vec) (k : nat),
  (0 < n)%nat -> (0 < m)%nat -> (0 < d)%nat -> (k < d)%nat ->
  frob d d (madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_))) <= 0 ->
  defined (env_of [n; m; d] [] [x; b] [A; W; Z_; P]) (ienv_of [((2%N, 1%N), k)]) e4 /\
  defined (env_of [n; m; d] [] [x; b] [A; W; Z_; P]) (ienv_of [((2%N, 1%N), k)]) e5.
Proof.
  intros n m d A P W Z_ b x k Hs_n Hs_m Hs_d Hi_k Hh1.
  setting [n; m; d] [] [x; b] [A; W; Z_; P] [((2%N, 1%N), k)] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e3 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (nil_known Ev)).
Qed.

(* norm(W.T*Z - P*Z.T*Z) <= 0, by assume *)
Lemma step_1 :
  forall (m d : nat) (P W Z_ : mat),
  (0 < m)%nat -> (0 < d)%nat ->
  frob d d (madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_))) <= 0 ->
  frob d d (madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_))) <= 0.
Proof.
  intros m d P W Z_ Hs_m Hs_d Hh1.
  setting [m; d] [] [] [W; Z_; P] [] [].
  exact Hh1.
Qed.

Definition p7 : ex := (Add (Sum (1, 4098) (Mul (V2 0 (1, 4098) (2, 4096)) (V2 1 (1, 4098) (2, 4097)))) (Opp (Sum (1, 4099) (Mul (Sum (2, 4100) (Mul (V2 2 (2, 4096) (2, 4100)) (V2 1 (1, 4099) (2, 4100)))) (V2 1 (1, 4099) (2, 4097))))))%N.
Definition p8 : ex := (Sum (2, 4096) (Sum (2, 4097) (Pow p7 2%nat)))%N.
Definition e6 : ex := (Sqrt p8)%N.
Definition p10 : ex := (Mul (Mul (Int 2) (Inv (Sz 1))) (Inv (Sz 0)))%N.
Definition p11 : ex := (Sqrt (Sum (2, 4101) (Sum (2, 4102) (Pow (Sum (2, 4103) (Mul (Sum (0, 4104) (Mul (V2 3 (0, 4104) (2, 4101)) (V2 3 (0, 4104) (2, 4103)))) (Add (V2 4 (2, 4103) (2, 4102)) (Opp (V2 2 (2, 4103) (2, 4102)))))) 2%nat))))%N.
Definition p12 : ex := (Mul (Sum (1, 4105) (Mul (Sum (0, 4106) (Pow (Sum (2, 4107) (Mul (V2 3 (0, 4106) (2, 4107)) (Add (Sum (2, 4108) (Mul (V2 4 (2, 4107) (2, 4108)) (V2 1 (1, 4105) (2, 4108)))) (Opp (V2 0 (1, 4105) (2, 4107)))))) 2%nat)) (Inv (Sz 0)))) (Inv (Sz 1)))%N.
Definition e8 : ex := (Add (Mul (Mul p10 e6) p11) p12)%N.
Definition p14 : ex := (Mul p10 e7)%N.
Definition e9 : ex := (Add (Mul p14 p11) p12)%N.
Definition p16 : ex := (Add (Sum (1, 20000) (Mul (V2 0 (1, 20000) (2, 20003)) (V2 1 (1, 20000) (2, 20002)))) (Opp (Sum (1, 20001) (Mul (Sum (2, 20000) (Mul (V2 2 (2, 20003) (2, 20000)) (V2 1 (1, 20001) (2, 20000)))) (V2 1 (1, 20001) (2, 20002))))))%N.
Definition p17 : ex := (Sqrt (Sum (2, 20003) (Sum (2, 20002) (Pow p16 2%nat))))%N.
Definition p18 : ex := (Opp (V2 2 (2, 20001) (2, 20002)))%N.
Definition p19 : ex := (Sum (2, 20001) (Mul (Sum (0, 20000) (Mul (V2 3 (0, 20000) (2, 20003)) (V2 3 (0, 20000) (2, 20001)))) (Add (V2 4 (2, 20001) (2, 20002)) p18)))%N.
Definition p20 : ex := (Sqrt (Sum (2, 20003) (Sum (2, 20002) (Pow p19 2%nat))))%N.
Definition p21 : ex := (Sum (1, 20003) (Mul (Sum (0, 20002) (Pow (Sum (2, 20001) (Mul (V2 3 (0, 20002) (2, 20001)) (Add (Sum (2, 20000) (Mul (V2 4 (2, 20001) (2, 20000)) (V2 1 (1, 20003) (2, 20000)))) (Opp (V2 0 (1, 20003) (2, 20001)))))) 2%nat)) (Inv (Sz 0))))%N.
Definition e13 : ex := (Mul p21 (Inv (Sz 1)))%N.
Definition e10 : ex := (Add (Mul (Mul (Mul (Mul (Int 2) p17) p20) (Inv (Sz 1))) (Inv (Sz 0))) e13)%N.
Definition e11 : ex := (Add (Mul (Mul p10 p17) p20) e13)%N.
Definition e12 : ex := (Add (Mul p14 p20) e13)%N.
(* R_layer(Gamma) + 2*norm(W.T*Z - P*Z.T*Z)*norm(Q.T*Q*(Gamma - P))/(m*r) <= R_layer(Gamma), by replace *)
Lemma line_2_3 :
  forall (r m d : nat) (Gamma P Q_ W Z_ : mat),
  (0 < r)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob d d (madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_))) <= 0 ->
  2 * frob d d (madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_))) * frob d d (mulm d (mulm r (tr Q_) Q_) (madd Gamma (mopp P))) / INR m / INR r + R_layer r m d Q_ W Z_ Gamma
  <= R_layer r m d Q_ W Z_ Gamma.
Proof.
  intros r m d Gamma P Q_ W Z_ Hs_r Hs_m Hs_d Hh1.
  setting [r; m; d] [] [] [W; Z_; P; Q_; Gamma] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e7 _ (fun sv Wv SFv => (step_1 m d P W Z_ Hs_m Hs_d Hh1)) (nil_replaced Ev rv)) e8 e9.
  equal Q2 e10 e11.
  equal Q3 e12 e13.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p26 : ex := (Sum (0, 4096) (Sum (0, 4097) (Sum (0, 4098) (Sum (0, 4099) (Pow (Add (Mul (V2 0 (0, 4096) (0, 4097)) (V2 1 (0, 4098) (0, 4099))) (Opp (Mul (V2 0 (0, 4098) (0, 4099)) (V2 1 (0, 4096) (0, 4097))))) 2%nat)))))%N.
Definition e14 : ex := (Mul p26 (Inv (Int 2)))%N.
(* 0 <= total(total(total(total((U_1[k, l]*U_2[k_2, l_2] - U_1[k_2, l_2]*U_2[k, l])**2, l_2), k_2), l), k)/2, by nonnegative *)
Lemma step_2 :
  forall (d : nat) (U_1 U_2 : mat),
  (0 < d)%nat ->
  0
  <= sum d (fun k => sum d (fun l => sum d (fun k_2 => sum d (fun l_2 => (U_1 k l * U_2 k_2 l_2 - U_1 k_2 l_2 * U_2 k l) ^ 2)))) / 2.
Proof.
  intros d U_1 U_2 Hs_d.
  setting [d] [] [] [U_1; U_2] [] [].
  nonnegative N1 (nil_nonnegative Ev) e14.
  exact N1.
Qed.

Definition p28 : ex := (Mul (Pow (Sqrt (Sum (0, 4100) (Sum (0, 4101) (Pow (V2 0 (0, 4100) (0, 4101)) 2%nat)))) 2%nat) (Pow (Sqrt (Sum (0, 4102) (Sum (0, 4103) (Pow (V2 1 (0, 4102) (0, 4103)) 2%nat)))) 2%nat))%N.
Definition e15 : ex := (Add (Opp e14) p28)%N.
Definition e16 : ex := (Add (Opp e7) p28)%N.
Definition p31 : ex := (Sqrt (Sum (0, 20001) (Sum (0, 20000) (Pow (V2 0 (0, 20001) (0, 20000)) 2%nat))))%N.
Definition p32 : ex := (Pow p31 2%nat)%N.
Definition p33 : ex := (Sqrt (Sum (0, 20001) (Sum (0, 20000) (Pow (V2 1 (0, 20001) (0, 20000)) 2%nat))))%N.
Definition p34 : ex := (Pow p33 2%nat)%N.
Definition e18 : ex := (Mul p32 p34)%N.
Definition e17 : ex := (Add (Opp e7) e18)%N.
(* norm(U_1)**2*norm(U_2)**2 - total(total(total(total((U_1[k, l]*U_2[k_2, l_2] - U_1[k_2, l_2]*U_2[k, l])**2, l_2), k_2), l), k)/2 <= norm(U_1)**2*norm(U_2)**2, by replace *)
Lemma step_3 :
  forall (d : nat) (U_1 U_2 : mat),
  (0 < d)%nat ->
  - (sum d (fun k => sum d (fun l => sum d (fun k_2 => sum d (fun l_2 => (U_1 k l * U_2 k_2 l_2 - U_1 k_2 l_2 * U_2 k l) ^ 2)))) / 2) + frob d d U_1 ^ 2 * frob d d U_2 ^ 2
  <= frob d d U_1 ^ 2 * frob d d U_2 ^ 2.
Proof.
  intros d U_1 U_2 Hs_d.
  setting [d] [] [] [U_1; U_2] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e7 e14 _ (fun sv Wv SFv => (step_2 d U_1 U_2 Hs_d)) (nil_replaced Ev rv)) e15 e16.
  equal Q2 e17 e18.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p37 : ex := (Sum (0, 20000) (Mul (V2 0 (0, 20001) (0, 20000)) (V2 1 (0, 20001) (0, 20000))))%N.
Definition e35 : ex := (Sum (0, 20001) p37)%N.
Definition e19 : ex := (Pow e35 2%nat)%N.
Definition e20 : ex := (Add (Opp (Mul (Sum (0, 20003) (Sum (0, 20002) (Sum (0, 20001) (Sum (0, 20000) (Pow (Add (Mul (V2 0 (0, 20003) (0, 20002)) (V2 1 (0, 20001) (0, 20000))) (Opp (Mul (V2 0 (0, 20001) (0, 20000)) (V2 1 (0, 20003) (0, 20002))))) 2%nat))))) (Inv (Int 2)))) e18)%N.
(* total(total(U_1[k, l]*U_2[k, l], l), k)**2 <= norm(U_1)**2*norm(U_2)**2 - total(total(total(total((U_1[k, l]*U_2[k_2, l_2] - U_1[k_2, l_2]*U_2[k, l])**2, l_2), k_2), l), k)/2, by same *)
Lemma step_4 :
  forall (d : nat) (U_1 U_2 : mat),
  (0 < d)%nat ->
  sum d (fun k => sum d (fun l => U_1 k l * U_2 k l)) ^ 2
  <= - (sum d (fun k => sum d (fun l => sum d (fun k_2 => sum d (fun l_2 => (U_1 k l * U_2 k_2 l_2 - U_1 k_2 l_2 * U_2 k l) ^ 2)))) / 2) + frob d d U_1 ^ 2 * frob d d U_2 ^ 2.
Proof.
  intros d U_1 U_2 Hs_d.
  setting [d] [] [] [U_1; U_2] [] [].
  equal Q1 e19 e20.
  exact (Req_le _ _ Q1).
Qed.

(* total(total(U_1[k, l]*U_2[k, l], l), k)**2 <= norm(U_1)**2*norm(U_2)**2, by transitive *)
Lemma step_5 :
  forall (d : nat) (U_1 U_2 : mat),
  (0 < d)%nat ->
  sum d (fun k => sum d (fun l => U_1 k l * U_2 k l)) ^ 2 <= frob d d U_1 ^ 2 * frob d d U_2 ^ 2.
Proof.
  intros d U_1 U_2 Hs_d.
  setting [d] [] [] [U_1; U_2] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e20) by (exact (step_4 d U_1 U_2 Hs_d)).
  assert (P2 : den Ev rv e20 <= den Ev rv e18) by (exact (step_3 d U_1 U_2 Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e21 : ex := (Sqrt e19)%N.
Definition e22 : ex := (Sqrt e18)%N.
Definition e23 : ex := (Pow e21 2%nat)%N.
Definition e27 : ex := (Abs e35)%N.
Definition e24 : ex := (Pow e27 2%nat)%N.
Definition p46 : ex := (Sum (0, 4096) (Sum (0, 4097) (Mul (V2 0 (0, 4096) (0, 4097)) (V2 1 (0, 4096) (0, 4097)))))%N.
Definition e25 : ex := (Sqrt (Pow p46 2%nat))%N.
Definition e26 : ex := (Abs (Sum (0, 4102) (Sum (0, 4103) (Mul (V2 0 (0, 4102) (0, 4103)) (V2 1 (0, 4102) (0, 4103))))))%N.
Definition e28 : ex := (Pow e22 2%nat)%N.
Definition e32 : ex := (Mul p31 p33)%N.
Definition e29 : ex := (Pow e32 2%nat)%N.
Definition p52 : ex := (Sqrt (Sum (0, 4098) (Sum (0, 4099) (Pow (V2 0 (0, 4098) (0, 4099)) 2%nat))))%N.
Definition p53 : ex := (Sqrt (Sum (0, 4100) (Sum (0, 4101) (Pow (V2 1 (0, 4100) (0, 4101)) 2%nat))))%N.
Definition e30 : ex := (Sqrt (Mul (Pow p52 2%nat) (Pow p53 2%nat)))%N.
Definition e31 : ex := (Mul (Sqrt (Sum (0, 4104) (Sum (0, 4105) (Pow (V2 0 (0, 4104) (0, 4105)) 2%nat)))) (Sqrt (Sum (0, 4106) (Sum (0, 4107) (Pow (V2 1 (0, 4106) (0, 4107)) 2%nat)))))%N.
(* Abs(total(total(U_1[k, l]*U_2[k, l], l), k)) <= norm(U_1)*norm(U_2), by root *)
Lemma step_6 :
  forall (d : nat) (U_1 U_2 : mat),
  (0 < d)%nat ->
  Rabs (sum d (fun k => sum d (fun l => U_1 k l * U_2 k l))) <= frob d d U_1 * frob d d U_2.
Proof.
  intros d U_1 U_2 Hs_d.
  setting [d] [] [] [U_1; U_2] [] [].
  assert (P1 : den Ev rv e19 <= den Ev rv e18) by (exact (step_5 d U_1 U_2 Hs_d)).
  equal Q2 e23 e24.
  nonnegative N3 (nil_nonnegative Ev) e25.
  nonnegative N4 (nil_nonnegative Ev) e26.
  assert (Q5 : den Ev rv e21 = den Ev rv e27) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e28 e29.
  nonnegative N7 (nil_nonnegative Ev) e30.
  nonnegative N8 (nil_nonnegative Ev) e31.
  assert (Q9 : den Ev rv e22 = den Ev rv e32) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e21 <= den Ev rv e22)) (Req_le _ _ Q9))).
Qed.

Definition e33 : ex := (Abs p46)%N.
Definition e34 : ex := (Mul p52 p53)%N.
(* absolute(total(total(U_1[k, l]*U_2[k, l], l), k)) <= norm(U_1)*norm(U_2), by replace *)
Lemma step_7 :
  forall (d : nat) (U_1 U_2 : mat),
  (0 < d)%nat ->
  Rabs (sum d (fun k => sum d (fun l => U_1 k l * U_2 k l))) <= frob d d U_1 * frob d d U_2.
Proof.
  intros d U_1 U_2 Hs_d.
  setting [d] [] [] [U_1; U_2] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e33 e34 _ (fun sv Wv SFv => (step_6 d U_1 U_2 Hs_d)) (nil_replaced Ev rv)) e33 e34.
  exact (P1).
Qed.

(* total(total(U_1[k, l]*U_2[k, l], l), k) <= absolute(total(total(U_1[k, l]*U_2[k, l], l), k)), by below absolute *)
Lemma step_8 :
  forall (d : nat) (U_1 U_2 : mat),
  (0 < d)%nat ->
  sum d (fun k => sum d (fun l => U_1 k l * U_2 k l)) <= Rabs (sum d (fun k => sum d (fun l => U_1 k l * U_2 k l))).
Proof.
  intros d U_1 U_2 Hs_d.
  setting [d] [] [] [U_1; U_2] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e27) by (exact (Rle_abs (den Ev rv e35))).
  exact (P1).
Qed.

(* total(total(U_1[k, l]*U_2[k, l], l), k) <= norm(U_1)*norm(U_2), by transitive *)
Lemma step_9 :
  forall (d : nat) (U_1 U_2 : mat),
  (0 < d)%nat ->
  sum d (fun k => sum d (fun l => U_1 k l * U_2 k l)) <= frob d d U_1 * frob d d U_2.
Proof.
  intros d U_1 U_2 Hs_d.
  setting [d] [] [] [U_1; U_2] [] [].
  assert (P1 : den Ev rv e35 <= den Ev rv e27) by (exact (step_8 d U_1 U_2 Hs_d)).
  assert (P2 : den Ev rv e27 <= den Ev rv e32) by (exact (step_7 d U_1 U_2 Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition p58 : ex := (Sum (2, 20001) (Mul (Sum (0, 20000) (Mul (V2 0 (0, 20000) (2, 20003)) (V2 0 (0, 20000) (2, 20001)))) (Add (V2 1 (2, 20001) (2, 20002)) p18)))%N.
Definition p59 : ex := (Add (Sum (1, 20000) (Mul (V2 3 (1, 20000) (2, 20003)) (V2 4 (1, 20000) (2, 20002)))) (Opp (Sum (1, 20001) (Mul (Sum (2, 20000) (Mul (V2 2 (2, 20003) (2, 20000)) (V2 4 (1, 20001) (2, 20000)))) (V2 4 (1, 20001) (2, 20002))))))%N.
Definition e36 : ex := (Sum (2, 20003) (Sum (2, 20002) (Mul p58 p59)))%N.
Definition p61 : ex := (Sqrt (Sum (2, 20003) (Sum (2, 20002) (Pow p58 2%nat))))%N.
Definition p62 : ex := (Sqrt (Sum (2, 20003) (Sum (2, 20002) (Pow p59 2%nat))))%N.
Definition e37 : ex := (Mul p61 p62)%N.
Definition e38 : ex := (Sum (2, 20003) (Sum (2, 20002) (Mul p59 p58)))%N.
Definition e39 : ex := (Mul p62 p61)%N.
(* total(total((W.T*Z - P*Z.T*Z)[k, l]*(Q.T*Q*(Gamma - P))[k, l], l), k) <= norm(W.T*Z - P*Z.T*Z)*norm(Q.T*Q*(Gamma - P)), by instance *)
Lemma step_10 :
  forall (r m d : nat) (Gamma P Q_ W Z_ : mat),
  (0 < r)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  sum d (fun k => sum d (fun l => madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_)) k l * mulm d (mulm r (tr Q_) Q_) (madd Gamma (mopp P)) k l))
  <= frob d d (madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_))) * frob d d (mulm d (mulm r (tr Q_) Q_) (madd Gamma (mopp P))).
Proof.
  intros r m d Gamma P Q_ W Z_ Hs_r Hs_m Hs_d.
  setting [r; m; d] [] [] [Q_; Gamma; P; W; Z_] [] [].
  assert (P1 : den Ev rv e36 <= den Ev rv e37) by (exact (step_9 d (mulm d (mulm r (tr Q_) Q_) (madd Gamma (mopp P))) (madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_))) Hs_d)).
  equal Q2 e38 e36.
  equal Q3 e37 e39.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p66 : ex := (Sum (2, 4097) (Mul p7 (Sum (2, 4101) (Mul (Sum (0, 4102) (Mul (V2 3 (0, 4102) (2, 4096)) (V2 3 (0, 4102) (2, 4101)))) (Add (V2 4 (2, 4101) (2, 4097)) (Opp (V2 2 (2, 4101) (2, 4097))))))))%N.
Definition e40 : ex := (Sum (2, 4096) p66)%N.
Definition p68 : ex := (Sqrt (Sum (2, 4103) (Sum (2, 4104) (Pow (Add (Sum (1, 4105) (Mul (V2 0 (1, 4105) (2, 4103)) (V2 1 (1, 4105) (2, 4104)))) (Opp (Sum (1, 4106) (Mul (Sum (2, 4107) (Mul (V2 2 (2, 4103) (2, 4107)) (V2 1 (1, 4106) (2, 4107)))) (V2 1 (1, 4106) (2, 4104)))))) 2%nat))))%N.
Definition p69 : ex := (Sqrt (Sum (2, 4108) (Sum (2, 4109) (Pow (Sum (2, 4110) (Mul (Sum (0, 4111) (Mul (V2 3 (0, 4111) (2, 4108)) (V2 3 (0, 4111) (2, 4110)))) (Add (V2 4 (2, 4110) (2, 4109)) (Opp (V2 2 (2, 4110) (2, 4109)))))) 2%nat))))%N.
Definition e41 : ex := (Mul p68 p69)%N.
Definition p71 : ex := (Mul (Sum (1, 4112) (Mul (Sum (0, 4113) (Pow (Sum (2, 4114) (Mul (V2 3 (0, 4113) (2, 4114)) (Add (Sum (2, 4115) (Mul (V2 4 (2, 4114) (2, 4115)) (V2 1 (1, 4112) (2, 4115)))) (Opp (V2 0 (1, 4112) (2, 4114)))))) 2%nat)) (Inv (Sz 0)))) (Inv (Sz 1)))%N.
Definition e42 : ex := (Add (Mul p10 e40) p71)%N.
Definition e43 : ex := (Add (Mul p10 e41) p71)%N.
Definition p74 : ex := (Sum (2, 20003) (Sum (2, 20002) (Mul p16 p19)))%N.
Definition e44 : ex := (Add (Mul (Mul (Mul (Int 2) p74) (Inv (Sz 1))) (Inv (Sz 0))) e13)%N.
Definition e45 : ex := (Add (Mul p10 p74) e13)%N.
Definition e46 : ex := (Add (Mul p10 (Mul p17 p20)) e13)%N.
(* R_layer(Gamma) + 2*total(total((W.T*Z - P*Z.T*Z)[k, l]*(Q.T*Q*(Gamma - P))[k, l], l), k)/(m*r) <= R_layer(Gamma) + 2*norm(W.T*Z - P*Z.T*Z)*norm(Q.T*Q*(Gamma - P))/(m*r), by replace *)
Lemma line_2_2 :
  forall (r m d : nat) (Gamma P Q_ W Z_ : mat),
  (0 < r)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  2 * sum d (fun k => sum d (fun l => madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_)) k l * mulm d (mulm r (tr Q_) Q_) (madd Gamma (mopp P)) k l)) / INR m / INR r + R_layer r m d Q_ W Z_ Gamma
  <= 2 * frob d d (madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_))) * frob d d (mulm d (mulm r (tr Q_) Q_) (madd Gamma (mopp P))) / INR m / INR r + R_layer r m d Q_ W Z_ Gamma.
Proof.
  intros r m d Gamma P Q_ W Z_ Hs_r Hs_m Hs_d.
  setting [r; m; d] [] [] [W; Z_; P; Q_; Gamma] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e40 e41 _ (fun sv Wv SFv => (step_10 r m d Gamma P Q_ W Z_ Hs_r Hs_m Hs_d)) (nil_replaced Ev rv)) e42 e43.
  equal Q2 e44 e45.
  equal Q3 e46 e10.
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ Q2) P1) (Req_le _ _ Q3))).
Qed.

Definition p78 : ex := (Opp (V2 4 (1, 20003) (2, 20001)))%N.
Definition e47 : ex := (Add (Mul (Mul (Pow (Sqrt (Sum (0, 20003) (Sum (1, 20002) (Pow (Sum (2, 20001) (Mul (Sum (2, 20000) (Mul (V2 0 (0, 20003) (2, 20000)) (Add (V2 1 (2, 20000) (2, 20001)) (Opp (V2 2 (2, 20000) (2, 20001)))))) (V2 3 (1, 20002) (2, 20001)))) 2%nat)))) 2%nat) (Inv (Sz 1))) (Inv (Sz 0))) (Mul (Sum (1, 20003) (Mul (Sum (0, 20002) (Pow (Sum (2, 20001) (Mul (V2 0 (0, 20002) (2, 20001)) (Add (Sum (2, 20000) (Mul (V2 2 (2, 20001) (2, 20000)) (V2 3 (1, 20003) (2, 20000)))) p78))) 2%nat)) (Inv (Sz 0)))) (Inv (Sz 1))))%N.
Definition p80 : ex := (Add (Sum (1, 20000) (Mul (V2 4 (1, 20000) (2, 20003)) (V2 3 (1, 20000) (2, 20002)))) (Opp (Sum (1, 20001) (Mul (Sum (2, 20000) (Mul (V2 2 (2, 20003) (2, 20000)) (V2 3 (1, 20001) (2, 20000)))) (V2 3 (1, 20001) (2, 20002))))))%N.
Definition p81 : ex := (Sum (1, 20003) (Mul (Sum (0, 20002) (Pow (Sum (2, 20001) (Mul (V2 0 (0, 20002) (2, 20001)) (Add (Sum (2, 20000) (Mul (V2 1 (2, 20001) (2, 20000)) (V2 3 (1, 20003) (2, 20000)))) p78))) 2%nat)) (Inv (Sz 0))))%N.
Definition e50 : ex := (Mul p81 (Inv (Sz 1)))%N.
Definition e48 : ex := (Add (Mul (Mul (Mul (Int 2) (Sum (2, 20003) (Sum (2, 20002) (Mul p80 p58)))) (Inv (Sz 1))) (Inv (Sz 0))) e50)%N.
(* R_layer(P) + norm(Q*(Gamma - P)*Z.T)**2/(m*r) <= R_layer(Gamma) + 2*total(total((W.T*Z - P*Z.T*Z)[k, l]*(Q.T*Q*(Gamma - P))[k, l], l), k)/(m*r), by same *)
Lemma line_2_1 :
  forall (r m d : nat) (Gamma P Q_ W Z_ : mat),
  (0 < r)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob r m (mulm d (mulm d Q_ (madd Gamma (mopp P))) (tr Z_)) ^ 2 / INR m / INR r + R_layer r m d Q_ W Z_ P
  <= 2 * sum d (fun k => sum d (fun l => madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_)) k l * mulm d (mulm r (tr Q_) Q_) (madd Gamma (mopp P)) k l)) / INR m / INR r + R_layer r m d Q_ W Z_ Gamma.
Proof.
  intros r m d Gamma P Q_ W Z_ Hs_r Hs_m Hs_d.
  setting [r; m; d] [] [] [Q_; Gamma; P; Z_; W] [] [].
  equal Q1 e47 e48.
  exact (Req_le _ _ Q1).
Qed.

Definition p84 : ex := (Sqrt (Sum (2, 20003) (Sum (2, 20002) (Pow p80 2%nat))))%N.
Definition e49 : ex := (Add (Mul (Mul (Mul (Mul (Int 2) p84) p61) (Inv (Sz 1))) (Inv (Sz 0))) e50)%N.
(* R_layer(P) + norm(Q*(Gamma - P)*Z.T)**2/(m*r) <= R_layer(Gamma), by transitive *)
Theorem theorem_2 : statement_2.
Proof.
  intros r m d Gamma P Q_ W Z_ Hs_r Hs_m Hs_d Hh1.
  setting [r; m; d] [] [] [Q_; Gamma; P; Z_; W] [] [].
  assert (P1 : den Ev rv e47 <= den Ev rv e48) by (exact (line_2_1 r m d Gamma P Q_ W Z_ Hs_r Hs_m Hs_d)).
  assert (P2 : den Ev rv e48 <= den Ev rv e49) by (exact (line_2_2 r m d Gamma P Q_ W Z_ Hs_r Hs_m Hs_d)).
  assert (P3 : den Ev rv e49 <= den Ev rv e50) by (exact (line_2_3 r m d Gamma P Q_ W Z_ Hs_r Hs_m Hs_d Hh1)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition e51 : ex := (Add e7 (Opp p84))%N.
Lemma defined_2 :
  forall (r m d : nat) (Gamma P Q_ W Z_ : mat),
  (0 < r)%nat -> (0 < m)%nat -> (0 < d)%nat ->
  frob d d (madd (mulm m (tr W) Z_) (mopp (mulm m (mulm d P (tr Z_)) Z_))) <= 0 ->
  defined (env_of [r; m; d] [] [] [Q_; Gamma; P; Z_; W]) (ienv_of []) e47 /\
  defined (env_of [r; m; d] [] [] [Q_; Gamma; P; Z_; W]) (ienv_of []) e50.
Proof.
  intros r m d Gamma P Q_ W Z_ Hs_r Hs_m Hs_d Hh1.
  setting [r; m; d] [] [] [Q_; Gamma; P; Z_; W] [] [].
  split; defined_by (nil_nonzero Ev) (cons_known Ev e51 _ (fun sv Wv => gap_nonnegative _ _ (Hh1)) (nil_known Ev)).
Qed.
