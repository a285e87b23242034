(* Fact 3.2, part 2: the reverse triangle inequality. The claim fact-3.2.2 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* -spectral_norm(M - N) + spectral_norm(N) <= spectral_norm(M) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  - spectral n d (madd M (mopp N_)) + spectral n d N_ <= spectral n d M.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p2 : ex := (Sum (0, 20001) (Pow p1 2%nat))%N.
Definition e1 : ex := (Sqrt p2)%N.
Definition e71 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p5 : ex := (Sqrt (Sum (1, 20000) (Pow (V1 0 (1, 20000)) 2%nat)))%N.
Definition e2 : ex := (Mul e71 p5)%N.
Definition e3 : ex := (Mul p5 e71)%N.
(* norm(M*w) <= norm(w)*spectral_norm(M), by spectral *)
Lemma step_1 :
  forall (n d : nat) (M : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d M w) <= norm d w * spectral n d M.
Proof.
  intros n d M w Hs_n Hs_d.
  setting [n; d] [] [w] [M] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (spectral_bound n d M w)).
  equal Q2 e2 e3.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* norm(N*w) <= norm(w)*spectral_norm(N), by spectral *)
Lemma step_2 :
  forall (n d : nat) (N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d N_ w) <= norm d w * spectral n d N_.
Proof.
  intros n d N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [N_] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (spectral_bound n d N_ w)).
  equal Q2 e2 e3.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p8 : ex := (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001)))%N.
Definition e4 : ex := (Add e3 (Mul p5 p8))%N.
Definition e64 : ex := (Add e71 p8)%N.
Definition e5 : ex := (Mul e64 p5)%N.
(* norm(w)*spectral_norm(M) + norm(w)*spectral_norm(N) <= (spectral_norm(M) + spectral_norm(N))*norm(w), by same *)
Lemma step_3 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d w * spectral n d M + norm d w * spectral n d N_ <= (spectral n d M + spectral n d N_) * norm d w.
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  equal Q1 e4 e5.
  exact (Req_le _ _ Q1).
Qed.

Definition p12 : ex := (Sum (0, 4099) (Pow (Sum (1, 4100) (Mul (V2 1 (0, 4099) (1, 4100)) (V1 0 (1, 4100)))) 2%nat))%N.
Definition e6 : ex := (Sqrt p12)%N.
Definition p14 : ex := (Sqrt (Sum (1, 4101) (Pow (V1 0 (1, 4101)) 2%nat)))%N.
Definition p15 : ex := (Spec (0, 4102) (1, 4103) (V2 1 (0, 4102) (1, 4103)))%N.
Definition e7 : ex := (Mul p14 p15)%N.
Definition p17 : ex := (Mul (Sqrt (Sum (1, 4096) (Pow (V1 0 (1, 4096)) 2%nat))) (Spec (0, 4097) (1, 4098) (V2 0 (0, 4097) (1, 4098))))%N.
Definition e8 : ex := (Add p17 e6)%N.
Definition e9 : ex := (Add p17 e7)%N.
(* norm(N*w) + norm(w)*spectral_norm(M) <= norm(w)*spectral_norm(M) + norm(w)*spectral_norm(N), by replace *)
Lemma step_4 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm d w * spectral n d M + norm n (mulv d N_ w) <= norm d w * spectral n d M + norm d w * spectral n d N_.
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e7 _ (fun sv Wv SFv => (step_2 n d N_ w Hs_n Hs_d)) (nil_replaced Ev rv)) e8 e9.
  exact (P1).
Qed.

Definition p20 : ex := (Sum (0, 4096) (Pow (Sum (1, 4097) (Mul (V2 0 (0, 4096) (1, 4097)) (V1 0 (1, 4097)))) 2%nat))%N.
Definition e10 : ex := (Sqrt p20)%N.
Definition p22 : ex := (Sqrt (Sum (1, 4098) (Pow (V1 0 (1, 4098)) 2%nat)))%N.
Definition p23 : ex := (Spec (0, 4099) (1, 4100) (V2 0 (0, 4099) (1, 4100)))%N.
Definition e11 : ex := (Mul p22 p23)%N.
Definition p25 : ex := (Sqrt (Sum (0, 4101) (Pow (Sum (1, 4102) (Mul (V2 1 (0, 4101) (1, 4102)) (V1 0 (1, 4102)))) 2%nat)))%N.
Definition e12 : ex := (Add e10 p25)%N.
Definition e13 : ex := (Add e11 p25)%N.
(* norm(M*w) + norm(N*w) <= norm(N*w) + norm(w)*spectral_norm(M), by replace *)
Lemma step_5 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d M w) + norm n (mulv d N_ w) <= norm d w * spectral n d M + norm n (mulv d N_ w).
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e10 e11 _ (fun sv Wv SFv => (step_1 n d M w Hs_n Hs_d)) (nil_replaced Ev rv)) e12 e13.
  exact (P1).
Qed.

Definition p28 : ex := (Sum (1, 20000) (Mul (V2 1 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))%N.
Definition p29 : ex := (Sqrt (Sum (0, 20001) (Pow p28 2%nat)))%N.
Definition e14 : ex := (Add e1 p29)%N.
Definition e15 : ex := (Add e3 p29)%N.
(* norm(M*w) + norm(N*w) <= (spectral_norm(M) + spectral_norm(N))*norm(w), by transitive *)
Lemma step_6 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d M w) + norm n (mulv d N_ w) <= (spectral n d M + spectral n d N_) * norm d w.
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  assert (P1 : den Ev rv e14 <= den Ev rv e15) by (exact (step_5 n d M N_ w Hs_n Hs_d)).
  assert (P2 : den Ev rv e15 <= den Ev rv e4) by (exact (step_4 n d M N_ w Hs_n Hs_d)).
  assert (P3 : den Ev rv e4 <= den Ev rv e5) by (exact (step_3 n d M N_ w Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Definition p32 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 0 (0, 20000)) 2%nat)))%N.
Definition p33 : ex := (Pow p32 2%nat)%N.
Definition p34 : ex := (Sqrt (Sum (0, 20000) (Pow (V1 1 (0, 20000)) 2%nat)))%N.
Definition p35 : ex := (Pow p34 2%nat)%N.
Definition p36 : ex := (Add p33 p35)%N.
Definition e16 : ex := (Add p36 (Mul (Mul (Int 2) p32) p34))%N.
Definition e61 : ex := (Add p32 p34)%N.
Definition e17 : ex := (Pow e61 2%nat)%N.
(* norm(u)**2 + 2*norm(u)*norm(v) + norm(v)**2 <= (norm(u) + norm(v))**2, by same *)
Lemma step_7 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n u ^ 2 + norm n v ^ 2 + 2 * norm n u * norm n v <= (norm n u + norm n v) ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e16 e17.
  exact (Req_le _ _ Q1).
Qed.

Definition p40 : ex := (Sum (0, 4096) (Sum (0, 4097) (Pow (Add (Mul (V1 0 (0, 4096)) (V1 1 (0, 4097))) (Opp (Mul (V1 0 (0, 4097)) (V1 1 (0, 4096))))) 2%nat)))%N.
Definition e18 : ex := (Mul p40 (Inv (Int 2)))%N.
(* 0 <= total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by nonnegative *)
Lemma step_8 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  0 <= sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  nonnegative N1 (nil_nonnegative Ev) e18.
  exact N1.
Qed.

Definition e19 : ex := (Int 0)%N.
Definition p43 : ex := (Mul (Pow (Sqrt (Sum (0, 4098) (Pow (V1 0 (0, 4098)) 2%nat))) 2%nat) (Pow (Sqrt (Sum (0, 4099) (Pow (V1 1 (0, 4099)) 2%nat))) 2%nat))%N.
Definition e20 : ex := (Add (Opp e18) p43)%N.
Definition e21 : ex := (Add (Opp e19) p43)%N.
Definition e23 : ex := (Mul p33 p35)%N.
Definition e22 : ex := (Add (Opp e19) e23)%N.
(* norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2 <= norm(u)**2*norm(v)**2, by replace *)
Lemma step_9 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2
  <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e19 e18 _ (fun sv Wv SFv => (step_8 n u v Hs_n)) (nil_replaced Ev rv)) e20 e21.
  equal Q2 e22 e23.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p48 : ex := (Mul (V1 0 (0, 20000)) (V1 1 (0, 20000)))%N.
Definition e45 : ex := (Sum (0, 20000) p48)%N.
Definition e24 : ex := (Pow e45 2%nat)%N.
Definition e25 : ex := (Add (Opp (Mul (Sum (0, 20001) (Sum (0, 20000) (Pow (Add (Mul (V1 0 (0, 20001)) (V1 1 (0, 20000))) (Opp (Mul (V1 0 (0, 20000)) (V1 1 (0, 20001))))) 2%nat))) (Inv (Int 2)))) e23)%N.
(* inner(u, v)**2 <= norm(u)**2*norm(v)**2 - total(total((u[k]*v[l] - u[l]*v[k])**2, l), k)/2, by same *)
Lemma step_10 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2
  <= - (sum n (fun k => sum n (fun l => (u k * v l - u l * v k) ^ 2)) / 2) + norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e24 e25.
  exact (Req_le _ _ Q1).
Qed.

(* inner(u, v)**2 <= norm(u)**2*norm(v)**2, by transitive *)
Lemma step_11 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v ^ 2 <= norm n u ^ 2 * norm n v ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e24 <= den Ev rv e25) by (exact (step_10 n u v Hs_n)).
  assert (P2 : den Ev rv e25 <= den Ev rv e23) by (exact (step_9 n u v Hs_n)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e26 : ex := (Sqrt e24)%N.
Definition e27 : ex := (Sqrt e23)%N.
Definition e28 : ex := (Pow e26 2%nat)%N.
Definition e32 : ex := (Abs e45)%N.
Definition e29 : ex := (Pow e32 2%nat)%N.
Definition p57 : ex := (Sum (0, 4096) (Mul (V1 0 (0, 4096)) (V1 1 (0, 4096))))%N.
Definition e30 : ex := (Sqrt (Pow p57 2%nat))%N.
Definition p59 : ex := (Sum (0, 4099) (Mul (V1 0 (0, 4099)) (V1 1 (0, 4099))))%N.
Definition e31 : ex := (Abs p59)%N.
Definition e33 : ex := (Pow e27 2%nat)%N.
Definition e37 : ex := (Mul p32 p34)%N.
Definition e34 : ex := (Pow e37 2%nat)%N.
Definition p64 : ex := (Sqrt (Sum (0, 4097) (Pow (V1 0 (0, 4097)) 2%nat)))%N.
Definition p65 : ex := (Sqrt (Sum (0, 4098) (Pow (V1 1 (0, 4098)) 2%nat)))%N.
Definition e35 : ex := (Sqrt (Mul (Pow p64 2%nat) (Pow p65 2%nat)))%N.
Definition p67 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 0 (0, 4100)) 2%nat)))%N.
Definition p68 : ex := (Sqrt (Sum (0, 4101) (Pow (V1 1 (0, 4101)) 2%nat)))%N.
Definition e36 : ex := (Mul p67 p68)%N.
(* Abs(inner(u, v)) <= norm(u)*norm(v), by root *)
Lemma step_12 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e24 <= den Ev rv e23) by (exact (step_11 n u v Hs_n)).
  equal Q2 e28 e29.
  nonnegative N3 (nil_nonnegative Ev) e30.
  nonnegative N4 (nil_nonnegative Ev) e31.
  assert (Q5 : den Ev rv e26 = den Ev rv e32) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e33 e34.
  nonnegative N7 (nil_nonnegative Ev) e35.
  nonnegative N8 (nil_nonnegative Ev) e36.
  assert (Q9 : den Ev rv e27 = den Ev rv e37) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e26 <= den Ev rv e27)) (Req_le _ _ Q9))).
Qed.

Definition e38 : ex := (Abs p57)%N.
Definition e39 : ex := (Mul p64 p65)%N.
(* absolute(inner(u, v)) <= norm(u)*norm(v), by replace *)
Lemma step_13 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  Rabs (inner n u v) <= norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e38 e39 _ (fun sv Wv SFv => (step_12 n u v Hs_n)) (nil_replaced Ev rv)) e38 e39.
  exact (P1).
Qed.

Definition p72 : ex := (Mul (V1 0 (0, 4098)) (V1 1 (0, 4098)))%N.
Definition e46 : ex := (Sum (0, 4098) p72)%N.
Definition e40 : ex := (Abs e46)%N.
Definition p75 : ex := (Sqrt (Sum (0, 4099) (Pow (V1 0 (0, 4099)) 2%nat)))%N.
Definition p76 : ex := (Sqrt (Sum (0, 4100) (Pow (V1 1 (0, 4100)) 2%nat)))%N.
Definition e41 : ex := (Mul p75 p76)%N.
Definition p78 : ex := (Add (Pow (Sqrt (Sum (0, 4096) (Pow (V1 0 (0, 4096)) 2%nat))) 2%nat) (Pow (Sqrt (Sum (0, 4097) (Pow (V1 1 (0, 4097)) 2%nat))) 2%nat))%N.
Definition e42 : ex := (Add p78 (Mul (Int 2) e40))%N.
Definition e43 : ex := (Add p78 (Mul (Int 2) e41))%N.
Definition e44 : ex := (Add p36 (Mul (Int 2) e37))%N.
(* 2*absolute(inner(u, v)) + norm(u)**2 + norm(v)**2 <= norm(u)**2 + 2*norm(u)*norm(v) + norm(v)**2, by replace *)
Lemma step_14 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n u ^ 2 + norm n v ^ 2 + 2 * Rabs (inner n u v) <= norm n u ^ 2 + norm n v ^ 2 + 2 * norm n u * norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e40 e41 _ (fun sv Wv SFv => (step_13 n u v Hs_n)) (nil_replaced Ev rv)) e42 e43.
  equal Q2 e44 e16.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

(* inner(u, v) <= absolute(inner(u, v)), by below absolute *)
Lemma step_15 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  inner n u v <= Rabs (inner n u v).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e45 <= den Ev rv e32) by (exact (Rle_abs (den Ev rv e45))).
  exact (P1).
Qed.

Definition e47 : ex := (Add p78 (Mul (Int 2) e46))%N.
Definition e48 : ex := (Add p78 (Mul (Int 2) e31))%N.
(* 2*inner(u, v) + norm(u)**2 + norm(v)**2 <= 2*absolute(inner(u, v)) + norm(u)**2 + norm(v)**2, by replace *)
Lemma step_16 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n u ^ 2 + norm n v ^ 2 + 2 * inner n u v <= norm n u ^ 2 + norm n v ^ 2 + 2 * Rabs (inner n u v).
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e46 e31 _ (fun sv Wv SFv => (step_15 n u v Hs_n)) (nil_replaced Ev rv)) e47 e48.
  exact (P1).
Qed.

Definition p84 : ex := (Sum (0, 20000) (Pow (Add (V1 0 (0, 20000)) (V1 1 (0, 20000))) 2%nat))%N.
Definition e57 : ex := (Sqrt p84)%N.
Definition e49 : ex := (Pow e57 2%nat)%N.
Definition e50 : ex := (Add p36 (Mul (Int 2) e45))%N.
(* norm(u + v)**2 <= 2*inner(u, v) + norm(u)**2 + norm(v)**2, by same *)
Lemma step_17 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd u v) ^ 2 <= norm n u ^ 2 + norm n v ^ 2 + 2 * inner n u v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  equal Q1 e49 e50.
  exact (Req_le _ _ Q1).
Qed.

Definition e51 : ex := (Add p36 (Mul (Int 2) e32))%N.
(* norm(u + v)**2 <= (norm(u) + norm(v))**2, by transitive *)
Lemma step_18 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd u v) ^ 2 <= (norm n u + norm n v) ^ 2.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e49 <= den Ev rv e50) by (exact (step_17 n u v Hs_n)).
  assert (P2 : den Ev rv e50 <= den Ev rv e51) by (exact (step_16 n u v Hs_n)).
  assert (P3 : den Ev rv e51 <= den Ev rv e16) by (exact (step_14 n u v Hs_n)).
  assert (P4 : den Ev rv e16 <= den Ev rv e17) by (exact (step_7 n u v Hs_n)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3) P4)).
Qed.

Definition e52 : ex := (Sqrt e49)%N.
Definition e53 : ex := (Sqrt e17)%N.
Definition e54 : ex := (Pow e52 2%nat)%N.
Definition e55 : ex := (Sqrt (Pow (Sqrt (Sum (0, 4096) (Pow (Add (V1 0 (0, 4096)) (V1 1 (0, 4096))) 2%nat))) 2%nat))%N.
Definition e56 : ex := (Sqrt (Sum (0, 4099) (Pow (Add (V1 0 (0, 4099)) (V1 1 (0, 4099))) 2%nat)))%N.
Definition e58 : ex := (Pow e53 2%nat)%N.
Definition e59 : ex := (Sqrt (Pow (Add p64 p65) 2%nat))%N.
Definition e60 : ex := (Add p67 p68)%N.
(* norm(u + v) <= norm(u) + norm(v), by root *)
Lemma step_19 :
  forall (n : nat) (u v : vec),
  (0 < n)%nat ->
  norm n (vadd u v) <= norm n u + norm n v.
Proof.
  intros n u v Hs_n.
  setting [n] [] [u; v] [] [] [].
  assert (P1 : den Ev rv e49 <= den Ev rv e17) by (exact (step_18 n u v Hs_n)).
  equal Q2 e54 e49.
  nonnegative N3 (nil_nonnegative Ev) e55.
  nonnegative N4 (nil_nonnegative Ev) e56.
  assert (Q5 : den Ev rv e52 = den Ev rv e57) by (exact (squares _ _ N3 N4 Q2)).
  equal Q6 e58 e17.
  nonnegative N7 (nil_nonnegative Ev) e59.
  nonnegative N8 (nil_nonnegative Ev) e60.
  assert (Q9 : den Ev rv e53 = den Ev rv e61) by (exact (squares _ _ N7 N8 Q6)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ (Req_le _ _ (eq_sym Q5)) (sqrt_le_1_alt _ _ P1 : den Ev rv e52 <= den Ev rv e53)) (Req_le _ _ Q9))).
Qed.

Definition e62 : ex := (Sqrt (Sum (0, 20001) (Pow (Add p1 p28) 2%nat)))%N.
(* norm(M*w + N*w) <= norm(M*w) + norm(N*w), by instance *)
Lemma step_20 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (mulv d M w) (mulv d N_ w)) <= norm n (mulv d M w) + norm n (mulv d N_ w).
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  assert (P1 : den Ev rv e62 <= den Ev rv e14) by (exact (step_19 n (mulv d M w) (mulv d N_ w) Hs_n)).
  exact (P1).
Qed.

Definition e63 : ex := (Sqrt (Sum (0, 20001) (Pow (Sum (1, 20000) (Mul (Add (V2 0 (0, 20001) (1, 20000)) (V2 1 (0, 20001) (1, 20000))) (V1 0 (1, 20000)))) 2%nat)))%N.
(* norm((M + N)*w) <= norm(M*w + N*w), by same *)
Lemma step_21 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd M N_) w) <= norm n (vadd (mulv d M w) (mulv d N_ w)).
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  equal Q1 e63 e62.
  exact (Req_le _ _ Q1).
Qed.

(* norm((M + N)*w) <= (spectral_norm(M) + spectral_norm(N))*norm(w), by transitive *)
Lemma step_22 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd M N_) w) <= (spectral n d M + spectral n d N_) * norm d w.
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  assert (P1 : den Ev rv e63 <= den Ev rv e62) by (exact (step_21 n d M N_ w Hs_n Hs_d)).
  assert (P2 : den Ev rv e62 <= den Ev rv e14) by (exact (step_20 n d M N_ w Hs_n Hs_d)).
  assert (P3 : den Ev rv e14 <= den Ev rv e5) by (exact (step_6 n d M N_ w Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ (Rle_trans _ _ _ P1 P2) P3)).
Qed.

Lemma step_23 :
  forall (n d : nat) (M N_ : mat) (w : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (mulv d (madd M N_) w) <= (spectral n d M + spectral n d N_) * norm d w.
Proof.
  intros n d M N_ w Hs_n Hs_d.
  setting [n; d] [] [w] [M; N_] [] [].
  assert (P1 : den Ev rv e63 <= den Ev rv e5) by (exact (step_22 n d M N_ w Hs_n Hs_d)).
  exact (P1).
Qed.

Definition e65 : ex := (Add (Spec (0, 4096) (1, 4097) (V2 0 (0, 4096) (1, 4097))) (Spec (0, 4098) (1, 4099) (V2 1 (0, 4098) (1, 4099))))%N.
Definition e66 : ex := (Spec (0, 20000) (1, 20001) (Add (V2 0 (0, 20000) (1, 20001)) (V2 1 (0, 20000) (1, 20001))))%N.
(* spectral_norm(M + N) <= spectral_norm(M) + spectral_norm(N), by spectral least *)
Lemma step_24 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral n d (madd M N_) <= spectral n d M + spectral n d N_.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  nonnegative N1 (nil_nonnegative Ev) e65.
  assert (P2 : den Ev rv e66 <= den Ev rv e64) by (exact (spectral_least n d (madd M N_) (den Ev rv e64) (fun v0 => (step_23 n d M N_ v0 Hs_n Hs_d)) N1)).
  exact (P2).
Qed.

Definition p101 : ex := (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001))))%N.
Definition p102 : ex := (Opp p101)%N.
Definition p103 : ex := (Add (V2 0 (0, 20000) (1, 20001)) p102)%N.
Definition e67 : ex := (Spec (0, 20000) (1, 20001) p103)%N.
Definition p105 : ex := (Spec (0, 20000) (1, 20001) p102)%N.
Definition e68 : ex := (Add e71 p105)%N.
Definition e69 : ex := (Add p105 e71)%N.
(* spectral_norm(M - (M - N)) <= spectral_norm(-(M - N)) + spectral_norm(M), by instance *)
Lemma step_25 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral n d (madd M (mopp (madd M (mopp N_)))) <= spectral n d (mopp (madd M (mopp N_))) + spectral n d M.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  assert (P1 : den Ev rv e67 <= den Ev rv e68) by (exact (step_24 n d M (mopp (madd M (mopp N_))) Hs_n Hs_d)).
  equal Q2 e68 e69.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p108 : ex := (Opp (Spec (0, 20000) (1, 20001) p101))%N.
Definition e70 : ex := (Add (Add p108 p105) e71)%N.
(* -spectral_norm(M - N) + spectral_norm(-(M - N)) + spectral_norm(M) <= spectral_norm(M), by same *)
Lemma step_26 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  - spectral n d (madd M (mopp N_)) + spectral n d (mopp (madd M (mopp N_))) + spectral n d M <= spectral n d M.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  equal Q1 e70 e71.
  exact (Req_le _ _ Q1).
Qed.

Definition p110 : ex := (Add (V2 0 (0, 4098) (1, 4099)) (Opp (Add (V2 0 (0, 4098) (1, 4099)) (Opp (V2 1 (0, 4098) (1, 4099))))))%N.
Definition e72 : ex := (Spec (0, 4098) (1, 4099) p110)%N.
Definition p112 : ex := (Spec (0, 4100) (1, 4101) (Opp (Add (V2 0 (0, 4100) (1, 4101)) (Opp (V2 1 (0, 4100) (1, 4101))))))%N.
Definition p113 : ex := (Spec (0, 4102) (1, 4103) (V2 0 (0, 4102) (1, 4103)))%N.
Definition e73 : ex := (Add p112 p113)%N.
Definition p115 : ex := (Opp (Spec (0, 4096) (1, 4097) (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097))))))%N.
Definition e74 : ex := (Add p115 e72)%N.
Definition e75 : ex := (Add p115 e73)%N.
Definition e76 : ex := (Add p108 e69)%N.
(* spectral_norm(M - (M - N)) - spectral_norm(M - N) <= -spectral_norm(M - N) + spectral_norm(-(M - N)) + spectral_norm(M), by replace *)
Lemma step_27 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  - spectral n d (madd M (mopp N_)) + spectral n d (madd M (mopp (madd M (mopp N_))))
  <= - spectral n d (madd M (mopp N_)) + spectral n d (mopp (madd M (mopp N_))) + spectral n d M.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e72 e73 _ (fun sv Wv SFv => (step_25 n d M N_ Hs_n Hs_d)) (nil_replaced Ev rv)) e74 e75.
  equal Q2 e76 e70.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e77 : ex := (Add p108 e67)%N.
(* spectral_norm(M - (M - N)) - spectral_norm(M - N) <= spectral_norm(M), by transitive *)
Lemma line_1_2 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  - spectral n d (madd M (mopp N_)) + spectral n d (madd M (mopp (madd M (mopp N_)))) <= spectral n d M.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  assert (P1 : den Ev rv e77 <= den Ev rv e70) by (exact (step_27 n d M N_ Hs_n Hs_d)).
  assert (P2 : den Ev rv e70 <= den Ev rv e71) by (exact (step_26 n d M N_ Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e78 : ex := (Add p108 p8)%N.
(* -spectral_norm(M - N) + spectral_norm(N) <= spectral_norm(M - (M - N)) - spectral_norm(M - N), by same *)
Lemma line_1_1 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  - spectral n d (madd M (mopp N_)) + spectral n d N_
  <= - spectral n d (madd M (mopp N_)) + spectral n d (madd M (mopp (madd M (mopp N_)))).
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  equal Q1 e78 e77.
  exact (Req_le _ _ Q1).
Qed.

(* -spectral_norm(M - N) + spectral_norm(N) <= spectral_norm(M), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  assert (P1 : den Ev rv e78 <= den Ev rv e77) by (exact (line_1_1 n d M N_ Hs_n Hs_d)).
  assert (P2 : den Ev rv e77 <= den Ev rv e71) by (exact (line_1_2 n d M N_ Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [] [M; N_]) (ienv_of []) e78 /\
  defined (env_of [n; d] [] [] [M; N_]) (ienv_of []) e71.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
