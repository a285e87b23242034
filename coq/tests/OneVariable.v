(* Inequalities in one variable that are decided, and some that are false. *)
From AnySize Require Import OneVariable.
Open Scope R_scope.

Goal forall t, - (1 / 100) <= t -> t <= 1 / 100 -> Rabs (exp t + - (1)) <= 2 * Rabs t. Proof. decide_scalar. Qed.
Goal forall t, 0 <= t -> t <= exp (2 * t ^ 2). Proof. decide_scalar. Qed.
Goal forall t, 1 <= t -> sqrt t <= t * sqrt t. Proof. decide_scalar. Qed.
Goal forall t, 0 <= t -> t <= 2 * t. Proof. decide_scalar. Qed.
Goal forall t, 0 <= t -> t <= exp (t ^ 4). Proof. decide_scalar. Qed.
Goal forall t, 1 <= t -> t <= t ^ 2. Proof. decide_scalar. Qed.
Goal forall t, 0 <= t -> 4 * t <= exp (10 * t ^ 2). Proof. decide_scalar. Qed.
Goal forall t, 0 <= t -> (1 + t ^ 2) * exp (- (t ^ 2)) <= 1. Proof. decide_scalar. Qed.
Goal forall t, 0 <= t -> 4 * t <= exp (6 * t ^ 2). Proof. decide_scalar. Qed.
Goal forall t, 1 + t <= exp t. Proof. decide_scalar. Qed.
Goal forall t, 0 <= t -> t + (-1) / 2 * t ^ 2 <= 1 + - exp (- t). Proof. decide_scalar. Qed.
Goal forall t, t <= (-1) + exp t. Proof. decide_scalar. Qed.
Goal forall t, 0 <= t -> 1 + - exp (- t) <= t. Proof. decide_scalar. Qed.
Goal forall t, 0 <= t -> 1 / 2 * t <= exp (10 * t ^ 2). Proof. decide_scalar. Qed.
Goal forall t, 1 <= t -> 1 <= t ^ 3. Proof. decide_scalar. Qed.
Goal forall t, 1 <= t -> 1 + t <= 2 * t ^ 2. Proof. decide_scalar. Qed.
Goal forall t, 0 <= t -> 2 * t <= exp (8 * t ^ 2). Proof. decide_scalar. Qed.
(* the other end of the range, and constants *)
Goal forall t, t <= -1 -> t <= - t ^ 2 * / 2 + 3 / 2 + t ^ 2. Proof. decide_scalar. Qed.
Goal forall t, t <= 0 -> exp t <= 1. Proof. decide_scalar. Qed.
Goal forall t, 0 <= t -> ln (1 + t) <= t. Proof. decide_scalar. Qed.
Goal forall t, Rabs t <= t ^ 2 + 1. Proof. decide_scalar. Qed.
Goal forall t, 2 * t <= t ^ 2 + 1. Proof. decide_scalar. Qed.
Goal forall t, 0 <= t -> t <= 1 -> t * (1 - t) <= 1 / 4. Proof. decide_scalar. Qed.
Goal forall t, 0 <= t -> 1 + t + 1 / 2 * t ^ 2 <= exp t. Proof. decide_scalar. Qed.

Goal forall t, 0 <= t -> 6 * t <= exp (6 * t ^ 2). Proof. intros. Fail decide_scalar. Abort.
Goal forall t, 0 <= t -> t ^ 2 <= t. Proof. intros. Fail decide_scalar. Abort.
Goal forall t, - (1 / 100) <= t -> t <= 1 / 100 -> Rabs (exp t + - (1)) <= Rabs t.
Proof. intros. Fail decide_scalar. Abort.
Goal forall t, 0 <= t -> t <= ln (1 + t). Proof. intros. Fail decide_scalar. Abort.
Goal forall t, 1 - t <= exp t. Proof. intros. Fail decide_scalar. Abort.

(* quotients, logarithms and roots, where the two sides meet at a point *)
Goal forall t, 0 < t -> ln t <= t - 1. Proof. decide_scalar_at 1. Qed.
Goal forall t, 1 <= t -> 2 * (t - 1) / (t + 1) <= ln t. Proof. decide_scalar_at 1. Qed.
Goal forall t, -1 < t -> t / (1 + t) <= ln (1 + t). Proof. decide_scalar_at 0. Qed.
Goal forall t, 0 < t -> t - 1 <= t * ln t. Proof. decide_scalar_at 1. Qed.
Goal forall t, 1 <= t -> ln t <= (t - 1) / sqrt t. Proof. decide_scalar_at 1. Qed.
Goal forall t, -1 < t -> sqrt (1 + t) <= 1 + t / 2. Proof. decide_scalar_at 0. Qed.
Goal forall t, (1 - t) * exp t <= 1. Proof. decide_scalar_at 0. Qed.
Goal forall t, 0 < t -> 1 - / t <= ln t. Proof. decide_scalar_at 1. Qed.
Goal forall t, 0 < t -> ln t <= t - 1001 / 1000. Proof. intros. Fail decide_scalar_at 1. Abort.
Goal forall t, 0 < t -> ln t <= 999 / 1000 * (t - 1). Proof. intros. Fail decide_scalar_at 1. Abort.
Goal forall t, 0 < t -> ln t <= 1 - / t. Proof. intros. Fail decide_scalar_at 1. Abort.
Goal forall t, -1 < t -> 1 + t / 2 <= sqrt (1 + t). Proof. intros. Fail decide_scalar_at 0. Abort.
