(* Linear attention, one context: the risk of linear attention in one context. The claim linear-attention-context of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* total(total(total(r(basis(l), basis(m), -sqrt(n)*basis(i))**2/2 + r(basis(l), basis(m), sqrt(n)*basis(i))**2/2, i)/n, m)/d, l)/d = L**2*norm(identity(d) - M*X.T*X)**2/d**2 + sigma**2*norm(M*X.T)**2/d *)
Definition statement_1 : Prop :=
  forall (n d : nat) (L : R) (M X : mat) (sigma : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < L ->
  sum d (fun l => sum d (fun m => sum n (fun i => r n d L M X sigma (basis l) (basis m) (vscal (sqrt (INR n)) (basis i)) ^ 2 / 2 + r n d L M X sigma (basis l) (basis m) (vscal (- sqrt (INR n)) (basis i)) ^ 2 / 2) / INR n) / INR d) / INR d
  = sigma ^ 2 * frob d n (mulm d M (tr X)) ^ 2 / INR d + L ^ 2 * frob d d (madd idm (mopp (mulm n (mulm d M (tr X)) X))) ^ 2 / INR d ^ 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Opp (Mul (Sc 0) (Sum (1, 20000) (Mul (Del (1, 20000) (1, 20005)) (Del (1, 20000) (1, 20004))))))%N.
Definition p2 : ex := (Sum (1, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V2 1 (1, 20001) (1, 20000)))) (Del (1, 20001) (1, 20004))))%N.
Definition p3 : ex := (Mul (Sc 0) (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (Del (1, 20000) (1, 20005)))))%N.
Definition e1 : ex := (Mul (Sum (1, 20005) (Mul (Sum (1, 20004) (Mul (Sum (0, 20003) (Add (Mul (Pow (Add p1 (Sum (0, 20002) (Mul p2 (Add p3 (Mul (Sc 1) (Mul (Sqrt (Sz 0)) (Del (0, 20002) (0, 20003)))))))) 2%nat) (Inv (Int 2))) (Mul (Pow (Add p1 (Sum (0, 20002) (Mul p2 (Add p3 (Mul (Sc 1) (Mul (Opp (Sqrt (Sz 0))) (Del (0, 20002) (0, 20003)))))))) 2%nat) (Inv (Int 2))))) (Inv (Sz 0)))) (Inv (Sz 1)))) (Inv (Sz 1)))%N.
Definition p5 : ex := (Sum (0, 20001) (Mul (Sum (1, 20000) (Mul (V2 1 (1, 20003) (1, 20000)) (V2 0 (0, 20001) (1, 20000)))) (V2 0 (0, 20001) (1, 20002))))%N.
Definition p6 : ex := (Opp (Del (1, 20003) (1, 20002)))%N.
Definition p7 : ex := (Mul (Sz 0) (Pow (Sc 1) 2%nat))%N.
Definition p8 : ex := (Sum (1, 20000) (Mul (V2 1 (1, 20002) (1, 20000)) (V2 0 (0, 20001) (1, 20000))))%N.
Definition e2 : ex := (Mul (Sum (1, 20006) (Mul (Sum (1, 20005) (Mul (Sum (0, 20004) (Add (Mul (Pow (Sc 0) 2%nat) (Pow (Sum (1, 20003) (Mul (Del (1, 20003) (1, 20005)) (Sum (1, 20002) (Mul (Add p5 p6) (Del (1, 20002) (1, 20006)))))) 2%nat)) (Mul p7 (Pow (Sum (1, 20002) (Mul (Del (1, 20002) (1, 20005)) (Sum (0, 20001) (Mul p8 (Del (0, 20001) (0, 20004)))))) 2%nat)))) (Inv (Sz 0)))) (Inv (Sz 1)))) (Inv (Sz 1)))%N.
(* line 1: total(total(total(r(basis(l), basis(m), -sqrt(n)*basis(i))**2/2 + r(basis(l), basis(m), sqrt(n)*basis(i))**2/2, i)/n, m)/d, l)/d = total(total(total(L**2*inner(basis(m), (M*X.T*X - identity(d))*basis(l))**2 + n*sigma**2*inner(basis(m), M*X.T*basis(i))**2, i)/n, m)/d, l)/d *)
Lemma line_1_1 :
  forall (n d : nat) (L : R) (M X : mat) (sigma : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < L ->
  sum d (fun l => sum d (fun m => sum n (fun i => r n d L M X sigma (basis l) (basis m) (vscal (sqrt (INR n)) (basis i)) ^ 2 / 2 + r n d L M X sigma (basis l) (basis m) (vscal (- sqrt (INR n)) (basis i)) ^ 2 / 2) / INR n) / INR d) / INR d
  = sum d (fun l => sum d (fun m => sum n (fun i => L ^ 2 * inner d (basis m) (mulv d (madd (mulm n (mulm d M (tr X)) X) (mopp idm)) (basis l)) ^ 2 + INR n * sigma ^ 2 * inner d (basis m) (mulv n (mulm d M (tr X)) (basis i)) ^ 2) / INR n) / INR d) / INR d.
Proof.
  intros n d L M X sigma Hs_n Hs_d Hp_L.
  setting [n; d] [L; sigma] [] [X; M] [] [0%N].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Definition p10 : ex := (Sum (0, 20001) (Mul (Sum (1, 20000) (Mul (V2 0 (1, 20003) (1, 20000)) (V2 1 (0, 20001) (1, 20000)))) (V2 1 (0, 20001) (1, 20002))))%N.
Definition p11 : ex := (Sum (1, 20000) (Mul (V2 0 (1, 20002) (1, 20000)) (V2 1 (0, 20001) (1, 20000))))%N.
Definition e3 : ex := (Mul (Sum (1, 20006) (Mul (Sum (1, 20005) (Mul (Sum (0, 20004) (Add (Mul (Pow (Sc 0) 2%nat) (Pow (Sum (1, 20003) (Mul (Del (1, 20003) (1, 20005)) (Sum (1, 20002) (Mul (Add p10 p6) (Del (1, 20002) (1, 20006)))))) 2%nat)) (Mul p7 (Pow (Sum (1, 20002) (Mul (Del (1, 20002) (1, 20005)) (Sum (0, 20001) (Mul p11 (Del (0, 20001) (0, 20004)))))) 2%nat)))) (Inv (Sz 0)))) (Inv (Sz 1)))) (Inv (Sz 1)))%N.
Definition e4 : ex := (Add (Mul (Mul (Pow (Sc 1) 2%nat) (Pow (Sqrt (Sum (1, 20002) (Sum (0, 20001) (Pow p11 2%nat)))) 2%nat)) (Inv (Sz 1))) (Mul (Mul (Pow (Sc 0) 2%nat) (Pow (Sqrt (Sum (1, 20003) (Sum (1, 20002) (Pow (Add (Del (1, 20003) (1, 20002)) (Opp p10)) 2%nat)))) 2%nat)) (Inv (Pow (Sz 1) 2%nat))))%N.
(* line 2: total(total(total(L**2*inner(basis(m), (M*X.T*X - identity(d))*basis(l))**2 + n*sigma**2*inner(basis(m), M*X.T*basis(i))**2, i)/n, m)/d, l)/d = L**2*norm(identity(d) - M*X.T*X)**2/d**2 + sigma**2*norm(M*X.T)**2/d *)
Lemma line_1_2 :
  forall (n d : nat) (L : R) (M X : mat) (sigma : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < L ->
  sum d (fun l => sum d (fun m => sum n (fun i => L ^ 2 * inner d (basis m) (mulv d (madd (mulm n (mulm d M (tr X)) X) (mopp idm)) (basis l)) ^ 2 + INR n * sigma ^ 2 * inner d (basis m) (mulv n (mulm d M (tr X)) (basis i)) ^ 2) / INR n) / INR d) / INR d
  = sigma ^ 2 * frob d n (mulm d M (tr X)) ^ 2 / INR d + L ^ 2 * frob d d (madd idm (mopp (mulm n (mulm d M (tr X)) X))) ^ 2 / INR d ^ 2.
Proof.
  intros n d L M X sigma Hs_n Hs_d Hp_L.
  setting [n; d] [L; sigma] [] [M; X] [] [0%N].
  equation (nil_nonzero Ev) e3 e4.
Qed.

Definition e5 : ex := (Add (Mul (Mul (Pow (Sc 1) 2%nat) (Pow (Sqrt (Sum (1, 20002) (Sum (0, 20001) (Pow p8 2%nat)))) 2%nat)) (Inv (Sz 1))) (Mul (Mul (Pow (Sc 0) 2%nat) (Pow (Sqrt (Sum (1, 20003) (Sum (1, 20002) (Pow (Add (Del (1, 20003) (1, 20002)) (Opp p5)) 2%nat)))) 2%nat)) (Inv (Pow (Sz 1) 2%nat))))%N.
Theorem theorem_1 : statement_1.
Proof.
  intros n d L M X sigma Hs_n Hs_d Hp_L.
  setting [n; d] [L; sigma] [] [X; M] [] [0%N].
  equation (nil_nonzero Ev) e1 e5.
Qed.

Lemma defined_1 :
  forall (n d : nat) (L : R) (M X : mat) (sigma : R),
  (0 < n)%nat -> (0 < d)%nat -> 0 < L ->
  defined (env_of [n; d] [L; sigma] [] [X; M]) (ienv_of []) e1 /\
  defined (env_of [n; d] [L; sigma] [] [X; M]) (ienv_of []) e5.
Proof.
  intros n d L M X sigma Hs_n Hs_d Hp_L.
  setting [n; d] [L; sigma] [] [X; M] [] [0%N].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
