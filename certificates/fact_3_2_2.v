(* Fact 3.2, part 2: the reverse triangle inequality. The claim fact-3.2.2 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
From Weightshift Require fact_3_2_3.
Open Scope R_scope.

(* What is claimed. *)

(* -spectral_norm(M - N) + spectral_norm(N) <= spectral_norm(M) *)
Definition statement_1 : Prop :=
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  - spectral n d (madd M (mopp N_)) + spectral n d N_ <= spectral n d M.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Add (V2 0 (0, 20000) (1, 20001)) (Opp (V2 1 (0, 20000) (1, 20001))))%N.
Definition p2 : ex := (Opp p1)%N.
Definition p3 : ex := (Add (V2 0 (0, 20000) (1, 20001)) p2)%N.
Definition e1 : ex := (Spec (0, 20000) (1, 20001) p3)%N.
Definition e5 : ex := (Spec (0, 20000) (1, 20001) (V2 0 (0, 20000) (1, 20001)))%N.
Definition p6 : ex := (Spec (0, 20000) (1, 20001) p2)%N.
Definition e2 : ex := (Add e5 p6)%N.
Definition e3 : ex := (Add p6 e5)%N.
(* spectral_norm(M - (M - N)) <= spectral_norm(-(M - N)) + spectral_norm(M), by instance *)
Lemma step_1 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  spectral n d (madd M (mopp (madd M (mopp N_)))) <= spectral n d (mopp (madd M (mopp N_))) + spectral n d M.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  assert (P1 : den Ev rv e1 <= den Ev rv e2) by (exact (fact_3_2_3.step_11 n d M (mopp (madd M (mopp N_))) Hs_n Hs_d)).
  equal Q2 e2 e3.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition p9 : ex := (Opp (Spec (0, 20000) (1, 20001) p1))%N.
Definition e4 : ex := (Add (Add p9 p6) e5)%N.
(* -spectral_norm(M - N) + spectral_norm(-(M - N)) + spectral_norm(M) <= spectral_norm(M), by same *)
Lemma step_2 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  - spectral n d (madd M (mopp N_)) + spectral n d (mopp (madd M (mopp N_))) + spectral n d M <= spectral n d M.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  equal Q1 e4 e5.
  exact (Req_le _ _ Q1).
Qed.

Definition p11 : ex := (Add (V2 0 (0, 4098) (1, 4099)) (Opp (Add (V2 0 (0, 4098) (1, 4099)) (Opp (V2 1 (0, 4098) (1, 4099))))))%N.
Definition e6 : ex := (Spec (0, 4098) (1, 4099) p11)%N.
Definition p13 : ex := (Spec (0, 4100) (1, 4101) (Opp (Add (V2 0 (0, 4100) (1, 4101)) (Opp (V2 1 (0, 4100) (1, 4101))))))%N.
Definition p14 : ex := (Spec (0, 4102) (1, 4103) (V2 0 (0, 4102) (1, 4103)))%N.
Definition e7 : ex := (Add p13 p14)%N.
Definition p16 : ex := (Opp (Spec (0, 4096) (1, 4097) (Add (V2 0 (0, 4096) (1, 4097)) (Opp (V2 1 (0, 4096) (1, 4097))))))%N.
Definition e8 : ex := (Add p16 e6)%N.
Definition e9 : ex := (Add p16 e7)%N.
Definition e10 : ex := (Add p9 e3)%N.
(* spectral_norm(M - (M - N)) - spectral_norm(M - N) <= -spectral_norm(M - N) + spectral_norm(-(M - N)) + spectral_norm(M), by replace *)
Lemma step_3 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  - spectral n d (madd M (mopp N_)) + spectral n d (madd M (mopp (madd M (mopp N_))))
  <= - spectral n d (madd M (mopp N_)) + spectral n d (mopp (madd M (mopp N_))) + spectral n d M.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  upward P1 (nil_nonnegative Ev) (cons_replaced Ev rv e6 e7 _ (fun sv Wv SFv => (step_1 n d M N_ Hs_n Hs_d)) (nil_replaced Ev rv)) e8 e9.
  equal Q2 e10 e4.
  exact ((Rle_trans _ _ _ P1 (Req_le _ _ Q2))).
Qed.

Definition e11 : ex := (Add p9 e1)%N.
(* spectral_norm(M - (M - N)) - spectral_norm(M - N) <= spectral_norm(M), by transitive *)
Lemma line_1_2 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  - spectral n d (madd M (mopp N_)) + spectral n d (madd M (mopp (madd M (mopp N_)))) <= spectral n d M.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  assert (P1 : den Ev rv e11 <= den Ev rv e4) by (exact (step_3 n d M N_ Hs_n Hs_d)).
  assert (P2 : den Ev rv e4 <= den Ev rv e5) by (exact (step_2 n d M N_ Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Definition e12 : ex := (Add p9 (Spec (0, 20000) (1, 20001) (V2 1 (0, 20000) (1, 20001))))%N.
(* -spectral_norm(M - N) + spectral_norm(N) <= spectral_norm(M - (M - N)) - spectral_norm(M - N), by same *)
Lemma line_1_1 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  - spectral n d (madd M (mopp N_)) + spectral n d N_
  <= - spectral n d (madd M (mopp N_)) + spectral n d (madd M (mopp (madd M (mopp N_)))).
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  equal Q1 e12 e11.
  exact (Req_le _ _ Q1).
Qed.

(* -spectral_norm(M - N) + spectral_norm(N) <= spectral_norm(M), by transitive *)
Theorem theorem_1 : statement_1.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  assert (P1 : den Ev rv e12 <= den Ev rv e11) by (exact (line_1_1 n d M N_ Hs_n Hs_d)).
  assert (P2 : den Ev rv e11 <= den Ev rv e5) by (exact (line_1_2 n d M N_ Hs_n Hs_d)).
  exact ((Rle_trans _ _ _ P1 P2)).
Qed.

Lemma defined_1 :
  forall (n d : nat) (M N_ : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [] [M; N_]) (ienv_of []) e12 /\
  defined (env_of [n; d] [] [] [M; N_]) (ienv_of []) e5.
Proof.
  intros n d M N_ Hs_n Hs_d.
  setting [n; d] [] [] [M; N_] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
