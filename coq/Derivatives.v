(* Coquelicot's rules of differentiation, said of real functions, so that no unification is left to find. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words.
Open Scope R_scope.

Lemma dEq (f : R -> R) (x a b : R) : is_derive f x a -> a = b -> is_derive f x b. Proof. now intros H <-. Qed.
Lemma dExt (f g : R -> R) (x a : R) : is_derive f x a -> (forall t, f t = g t) -> is_derive g x a.
Proof. intros H E. now apply (is_derive_ext f). Qed.
Lemma dConst (a x : R) : is_derive (fun _ : R => a) x 0. Proof. exact (is_derive_const a x). Qed.
Lemma dId (x : R) : is_derive (fun t : R => t) x 1. Proof. exact (is_derive_id x). Qed.
Lemma dPlus (f g : R -> R) (x a b : R) : is_derive f x a -> is_derive g x b -> is_derive (fun t => f t + g t) x (a + b).
Proof. intros F G. exact (is_derive_plus f g x a b F G). Qed.
Lemma dMult (f g : R -> R) (x a b : R) : is_derive f x a -> is_derive g x b ->
  is_derive (fun t => f t * g t) x (a * g x + f x * b).
Proof. intros F G. exact (is_derive_mult f g x a b F G Rmult_comm). Qed.
Lemma dComp (g f : R -> R) (x a b : R) : is_derive g (f x) a -> is_derive f x b ->
  is_derive (fun t => g (f t)) x (b * a).
Proof. intros G F. exact (is_derive_comp g f x a b G F). Qed.
Lemma dExp (f : R -> R) (x a : R) : is_derive f x a -> is_derive (fun t => exp (f t)) x (exp (f x) * a).
Proof. intros F. apply dEq with (a * exp (f x)); [|ring]. apply (dComp exp); [apply is_derive_exp|exact F]. Qed.
Lemma dInv (f : R -> R) (x a : R) : is_derive f x a -> f x <> 0 -> is_derive (fun t => / f t) x (- a / f x ^ 2).
Proof. intros F N. exact (is_derive_inv f x a F N). Qed.
Lemma dPow (f : R -> R) (x a : R) n : is_derive f x a -> is_derive (fun t => f t ^ n) x (INR n * a * f x ^ pred n).
Proof. intros F. exact (is_derive_pow f n x a F). Qed.
Lemma dSqrt (f : R -> R) (x a : R) : is_derive f x a -> 0 < f x ->
  is_derive (fun t => sqrt (f t)) x (a / (2 * sqrt (f x))).
Proof. intros F P. exact (is_derive_sqrt f x a F P). Qed.
Lemma dLn (f : R -> R) (x a : R) : is_derive f x a -> 0 < f x -> is_derive (fun t => ln (f t)) x (a / f x).
Proof. intros F P. apply (dComp ln); [now apply is_derive_ln|exact F]. Qed.
Lemma dSum n (f : nat -> R -> R) (x : R) (df : nat -> R) :
  (forall k, (k < n)%nat -> is_derive (f k) x (df k)) -> is_derive (fun t => sum n (fun k => f k t)) x (sum n df).
Proof. induction n; intros H; simpl; [apply dConst|]. apply (dPlus (fun t => sum n (fun k => f k t))); auto. Qed.
Lemma dOpp (f : R -> R) (x a : R) : is_derive f x a -> is_derive (fun t => - f t) x (- a).
Proof. intros F. exact (is_derive_opp f x a F). Qed.
