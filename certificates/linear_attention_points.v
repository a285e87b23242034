(* Linear attention, one more point: what one more point adds, in the mean. The claim linear-attention-points of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* total(total((M*(X.T*X + basis(l)*basis(l).T))[m, m], m), l)/d = total((M*X.T*X)[m, m], m) + total(M[l, l], l)/d *)
Definition statement_1 : Prop :=
  forall (n d : nat) (M X : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  sum d (fun l => sum d (fun m => mulm d M (madd (mulm n (tr X) X) (outer (basis l) (basis l))) m m)) / INR d
  = sum d (fun l => M l l) / INR d + sum d (fun m => mulm n (mulm d M (tr X)) X m m).

(* total(norm(M*basis(l))**2 + norm(M*X.T)**2, l)/d = norm(M*X.T)**2 + norm(M)**2/d *)
Definition statement_2 : Prop :=
  forall (n d : nat) (M X : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  sum d (fun l => norm d (mulv d M (basis l)) ^ 2 + frob d n (mulm d M (tr X)) ^ 2) / INR d
  = frob d n (mulm d M (tr X)) ^ 2 + frob d d M ^ 2 / INR d.

(* total(norm(M*(X.T*X + basis(l)*basis(l).T))**2, l)/d = norm(M*X.T*X)**2 + 2*norm(M*X.T)**2/d + norm(M)**2/d *)
Definition statement_3 : Prop :=
  forall (n d : nat) (M X : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  sum d (fun l => frob d d (mulm d M (madd (mulm n (tr X) X) (outer (basis l) (basis l)))) ^ 2) / INR d
  = frob d d (mulm n (mulm d M (tr X)) X) ^ 2 + frob d d M ^ 2 / INR d + 2 * frob d n (mulm d M (tr X)) ^ 2 / INR d.

(* phi(1 + nu) = phi(nu) + 1/d + 2*nu/d**2 *)
Definition statement_4 : Prop :=
  forall (d : nat) (nu : R),
  (0 < d)%nat -> 0 < nu ->
  phi d (1 + nu) = / INR d + 2 * nu / INR d ^ 2 + phi d nu.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Sum (0, 20000) (Mul (V2 1 (0, 20000) (1, 20001)) (V2 1 (0, 20000) (1, 20002))))%N.
Definition e1 : ex := (Mul (Sum (1, 20003) (Sum (1, 20002) (Sum (1, 20001) (Mul (V2 0 (1, 20002) (1, 20001)) (Add p1 (Mul (Del (1, 20001) (1, 20003)) (Del (1, 20002) (1, 20003)))))))) (Inv (Sz 1)))%N.
Definition p3 : ex := (Sum (1, 20000) (Mul (V2 0 (1, 20002) (1, 20000)) (V2 1 (0, 20001) (1, 20000))))%N.
Definition e2 : ex := (Add (Mul (Sum (1, 20000) (V2 0 (1, 20000) (1, 20000))) (Inv (Sz 1))) (Sum (1, 20002) (Sum (0, 20001) (Mul p3 (V2 1 (0, 20001) (1, 20002))))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d M X Hs_n Hs_d.
  setting [n; d] [] [] [M; X] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n d : nat) (M X : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [] [M; X]) (ienv_of []) e1 /\
  defined (env_of [n; d] [] [] [M; X]) (ienv_of []) e2.
Proof.
  intros n d M X Hs_n Hs_d.
  setting [n; d] [] [] [M; X] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition p5 : ex := (Pow (Sqrt (Sum (1, 20002) (Sum (0, 20001) (Pow p3 2%nat)))) 2%nat)%N.
Definition e3 : ex := (Mul (Sum (1, 20003) (Add (Pow (Sqrt (Sum (1, 20001) (Pow (Sum (1, 20000) (Mul (V2 0 (1, 20001) (1, 20000)) (Del (1, 20000) (1, 20003)))) 2%nat))) 2%nat) p5)) (Inv (Sz 1)))%N.
Definition p7 : ex := (Mul (Pow (Sqrt (Sum (1, 20001) (Sum (1, 20000) (Pow (V2 0 (1, 20001) (1, 20000)) 2%nat)))) 2%nat) (Inv (Sz 1)))%N.
Definition e4 : ex := (Add p5 p7)%N.
Theorem theorem_2 : statement_2.
Proof.
  intros n d M X Hs_n Hs_d.
  setting [n; d] [] [] [M; X] [] [].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Lemma defined_2 :
  forall (n d : nat) (M X : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [] [M; X]) (ienv_of []) e3 /\
  defined (env_of [n; d] [] [] [M; X]) (ienv_of []) e4.
Proof.
  intros n d M X Hs_n Hs_d.
  setting [n; d] [] [] [M; X] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e5 : ex := (Mul (Sum (1, 20004) (Pow (Sqrt (Sum (1, 20003) (Sum (1, 20002) (Pow (Sum (1, 20001) (Mul (V2 0 (1, 20003) (1, 20001)) (Add p1 (Mul (Del (1, 20001) (1, 20004)) (Del (1, 20002) (1, 20004)))))) 2%nat)))) 2%nat)) (Inv (Sz 1)))%N.
Definition e6 : ex := (Add (Add (Pow (Sqrt (Sum (1, 20003) (Sum (1, 20002) (Pow (Sum (0, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (1, 20003) (1, 20000)) (V2 1 (0, 20001) (1, 20000)))) (V2 1 (0, 20001) (1, 20002)))) 2%nat)))) 2%nat) p7) (Mul (Mul (Int 2) p5) (Inv (Sz 1))))%N.
Theorem theorem_3 : statement_3.
Proof.
  intros n d M X Hs_n Hs_d.
  setting [n; d] [] [] [M; X] [] [].
  equation (nil_nonzero Ev) e5 e6.
Qed.

Lemma defined_3 :
  forall (n d : nat) (M X : mat),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [] [M; X]) (ienv_of []) e5 /\
  defined (env_of [n; d] [] [] [M; X]) (ienv_of []) e6.
Proof.
  intros n d M X Hs_n Hs_d.
  setting [n; d] [] [] [M; X] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.

Definition e7 : ex := (Add (Mul (Add (Int 1) (Sc 0)) (Inv (Sz 0))) (Mul (Mul (Add (Int 1) (Sc 0)) (Add (Opp (Int 1)) (Add (Int 1) (Sc 0)))) (Inv (Pow (Sz 0) 2%nat))))%N.
Definition e8 : ex := (Add (Add (Inv (Sz 0)) (Mul (Mul (Int 2) (Sc 0)) (Inv (Pow (Sz 0) 2%nat)))) (Add (Mul (Sc 0) (Inv (Sz 0))) (Mul (Mul (Sc 0) (Add (Opp (Int 1)) (Sc 0))) (Inv (Pow (Sz 0) 2%nat)))))%N.
Theorem theorem_4 : statement_4.
Proof.
  intros d nu Hs_d Hp_nu.
  setting [d] [nu] [] [] [] [0%N].
  equation (nil_nonzero Ev) e7 e8.
Qed.

Lemma defined_4 :
  forall (d : nat) (nu : R),
  (0 < d)%nat -> 0 < nu ->
  defined (env_of [d] [nu] [] []) (ienv_of []) e7 /\
  defined (env_of [d] [nu] [] []) (ienv_of []) e8.
Proof.
  intros d nu Hs_d Hp_nu.
  setting [d] [nu] [] [] [] [0%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
