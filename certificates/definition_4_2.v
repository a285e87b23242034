(* Definition 4.2: the loss, entry by entry. The claim definition-4.2 of the book. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Certificate Words.
From Weightshift Require Import Definitions.
Open Scope R_scope.

(* What is claimed. *)

(* L(x) = total((f(x)[k] - b[k])**2, k)/2 *)
Definition statement_1 : Prop :=
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  L n d A b x = sum n (fun k => (- b k + f n d A x k) ^ 2) / 2.

(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)

Definition p1 : ex := (Mul (Inv (Sum (0, 20001) (Mul (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20001) (1, 20000)) (V1 0 (1, 20000))))) (Int 1)))) (Exp (Sum (1, 20000) (Mul (V2 0 (0, 20002) (1, 20000)) (V1 0 (1, 20000))))))%N.
Definition e1 : ex := (Mul (Pow (Sqrt (Sum (0, 20002) (Pow (Add p1 (Opp (V1 1 (0, 20002)))) 2%nat))) 2%nat) (Inv (Int 2)))%N.
(* line 1: L(x) = norm(1/inner(exp(A*x), ones(n))*exp(A*x) - b)**2/2 *)
Lemma line_1_1 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  L n d A b x = norm n (vadd (vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x))) (vopp b)) ^ 2 / 2.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e1 e1.
Qed.

Definition e2 : ex := (Mul (Sum (0, 20002) (Pow (Add (Opp (V1 1 (0, 20002))) p1) 2%nat)) (Inv (Int 2)))%N.
(* line 2: norm(1/inner(exp(A*x), ones(n))*exp(A*x) - b)**2/2 = total((f(x)[k] - b[k])**2, k)/2 *)
Lemma line_1_2 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  norm n (vadd (vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x))) (vopp b)) ^ 2 / 2
  = sum n (fun k => (- b k + f n d A x k) ^ 2) / 2.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Theorem theorem_1 : statement_1.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  equation (nil_nonzero Ev) e1 e2.
Qed.

Lemma defined_1 :
  forall (n d : nat) (A : mat) (b x : vec),
  (0 < n)%nat -> (0 < d)%nat ->
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of []) e1 /\
  defined (env_of [n; d] [] [x; b] [A]) (ienv_of []) e2.
Proof.
  intros n d A b x Hs_n Hs_d.
  setting [n; d] [] [x; b] [A] [] [].
  split; defined_by (nil_nonzero Ev) (nil_known Ev).
Qed.
