(* Determinants: expansion along any row and along the first column, and the inverse of a matrix. *)
From Coq Require Import Reals Lra Lia Arith.
From AnySize Require Import Words Sums.
Open Scope R_scope.

Definition skip (j l : nat) : nat := if Nat.ltb l j then l else S l. (* counts what is left without j *)
Definition place (j l : nat) : nat := if Nat.ltb l j then l else pred l. (* where l is then *)
Ltac places := (* case by case, the innermost comparison first *)
  unfold skip, place; repeat match goal with |- context [Nat.ltb ?a ?b] =>
    match constr:((a, b)) with context [Nat.ltb _ _] => fail 1 | _ => destruct (Nat.ltb_spec a b) end end;
  try lia; try reflexivity.
Lemma skip_place j l : l <> j -> skip j (place j l) = l. Proof. intros H. places. Qed.
Lemma place_skip j k : place j (skip j k) = k. Proof. places. Qed.
Lemma skip_below j k n : (k < n)%nat -> (skip j k < S n)%nat. Proof. intros H. places. Qed.
Lemma place_below j l n : (l < S n)%nat -> (j < S n)%nat -> l <> j -> (place j l < n)%nat. Proof. intros. places. Qed.

Lemma det_ext n : forall A B, (forall i j, (i < n)%nat -> (j < n)%nat -> A i j = B i j) -> det n A = det n B.
Proof.
  induction n as [|n IH]; intros A B H; [reflexivity|]. cbn [det]. apply sum_ext. intros j J. rewrite H by lia. f_equal.
  apply IH. intros k l K L. unfold without. apply H; [apply (skip_below 0 k n K)|apply (skip_below j l n L)].
Qed.

(* a sum over what is left without j, and one over everything *)
Lemma sum_skip n j f : (j < S n)%nat -> sum n (fun k => f (skip j k)) + f j = sum (S n) f.
Proof.
  revert j. induction n as [|n IH]; intros j J; [replace j with O by lia; simpl; lra|].
  destruct (Nat.eq_dec j (S n)) as [->|N].
  - cbn [sum]. rewrite (sum_ext n (fun k => f (skip (S n) k)) f) by (intros; f_equal; places).
    replace (skip (S n) n) with n by places. lra.
  - change (sum n (fun k => f (skip j k)) + f (skip j n) + f j = sum (S n) f + f (S n)).
    rewrite <- (IH j) by lia. replace (skip j n) with (S n) by places. lra.
Qed.
Lemma sum_without n j f : (j < S n)%nat -> sum n (fun k => f (skip j k)) = sum (S n) (fun l => (1 - delta l j) * f l).
Proof.
  intros J. rewrite (sum_ext (S n) _ (fun l => f l - delta l j * f l)) by (intros; ring).
  rewrite sum_minus, sum_delta by auto. rewrite <- (sum_skip n j f J). ring.
Qed.
Lemma sign_add a b : (-1) ^ (a + b) = (-1) ^ a * (-1) ^ b. Proof. apply pow_add. Qed.
Lemma sign_square a : (-1) ^ a * (-1) ^ a = 1.
Proof. rewrite <- pow_add. replace (a + a)%nat with (2 * a)%nat by lia. apply pow_1_even. Qed.
Lemma sign_place j l : l <> j -> (-1) ^ (j + place j l) = - (-1) ^ (l + place l j).
Proof.
  intros H. assert (C : (j < l \/ l < j)%nat) by lia. unfold place. destruct C as [C|C].
  - destruct (Nat.ltb_spec l j); [lia|]. destruct (Nat.ltb_spec j l); [|lia]. destruct l as [|l]; [lia|]. cbn [pred].
    rewrite !sign_add. simpl. ring.
  - destruct (Nat.ltb_spec l j); [|lia]. destruct (Nat.ltb_spec j l); [lia|]. destruct j as [|j]; [lia|]. cbn [pred].
    rewrite !sign_add. simpl. ring.
Qed.

(* two sums over pairs of different columns *)
Lemma sum_pairs n f : sum (S n) (fun j => sum n (fun k => f j (skip j k))) = sum (S n) (fun l => sum n (fun m => f (skip l m) l)).
Proof.
  rewrite (sum_ext (S n) _ (fun j => sum (S n) (fun l => (1 - delta l j) * f j l)))
    by (intros j J; exact (sum_without n j (f j) J)).
  rewrite (sum_ext (S n) (fun l => sum n (fun m => f (skip l m) l)) (fun l => sum (S n) (fun j => (1 - delta j l) * f j l)))
    by (intros l L; exact (sum_without n l (fun j => f j l) L)).
  rewrite sum_swap. apply sum_ext. intros l L. apply sum_ext. intros j J. now rewrite delta_sym.
Qed.

(* expansion along row i *)
Lemma det_row n : forall A i, (i < n)%nat -> det n A = sum n (fun k => (-1) ^ (i + k) * A i k * det (n - 1) (without A i k)).
Proof.
  induction n as [|n IH]; intros A i I; [lia|]. replace (S n - 1)%nat with n by lia. destruct i as [|i]; [reflexivity|].
  destruct n as [|n]; [lia|]. cbn [det]. fold (det n).
  set (D j l := det n (without (without A 0 j) i (place j l))).
  set (F j l := (-1) ^ j * A 0%nat j * ((-1) ^ (i + place j l) * A (S i) l * D j l)).
  transitivity (sum (S (S n)) (fun j => sum (S n) (fun k => F j (skip j k)))).
  - apply sum_ext. intros j J. change (sum (S n) (fun j0 => (-1) ^ j0 * without A 0 j 0%nat j0 * det n (without (without A 0 j) 0 j0)))
      with (det (S n) (without A 0 j)).
    rewrite (IH (without A 0 j) i) by lia. replace (S n - 1)%nat with n by lia. rewrite <- sum_scal. apply sum_ext. intros k K.
    unfold F, D. rewrite place_skip. unfold without at 1. reflexivity.
  - rewrite sum_pairs. apply sum_ext. intros l L.
    change (sum (S n) (fun j => (-1) ^ j * without A (S i) l 0%nat j * det n (without (without A (S i) l) 0 j)))
      with (det (S n) (without A (S i) l)).
    change (det (S n) (without A (S i) l)) with
      (sum (S n) (fun j => (-1) ^ j * without A (S i) l 0%nat j * det n (without (without A (S i) l) 0 j))).
    rewrite <- sum_scal. apply sum_ext. intros m M. unfold F.
    assert (N : l <> skip l m) by places.
    replace (D (skip l m) l) with (det n (without (without A (S i) l) 0 m)).
    + replace (without A (S i) l 0%nat m) with (A 0%nat (skip l m)) by reflexivity.
      pose proof (sign_place (skip l m) l N) as G. rewrite place_skip in G. rewrite !sign_add in G |- *.
      simpl ((-1) ^ S i). 
      transitivity ((-1) ^ i * A 0%nat (skip l m) * A (S i) l * det n (without (without A (S i) l) 0 m) *
        ((-1) ^ skip l m * (-1) ^ place (skip l m) l)); [ring|]. rewrite G. ring.
    + unfold D. apply det_ext. intros a b Ha Hb. unfold without. f_equal; places.
Qed.

(* along the first column *)
Lemma det_column n : forall A, det (S n) A = sum (S n) (fun i => (-1) ^ i * A i 0%nat * det n (without A i 0)).
Proof.
  induction n as [|n IH]; intros A; [reflexivity|].
  change (det (S (S n)) A) with (sum (S (S n)) (fun j => (-1) ^ j * A 0%nat j * det (S n) (without A 0 j))).
  assert (H : forall m f, sum (S m) f = f O + sum m (fun k => f (S k))).
  { intros m f. rewrite <- (sum_skip m 0 f) by lia. rewrite Rplus_comm. f_equal. }
  rewrite (H _ (fun j => (-1) ^ j * A 0%nat j * det (S n) (without A 0 j))),
    (H _ (fun i => (-1) ^ i * A i 0%nat * det (S n) (without A i 0))). f_equal.
  rewrite (sum_ext (S n) _ (fun j => sum (S n) (fun i =>
    (-1) ^ S j * A 0%nat (S j) * ((-1) ^ i * A (S i) 0%nat * det n (without (without A 0 (S j)) i 0)))))
    by (intros j J; rewrite sum_scal, IH; reflexivity).
  rewrite sum_swap. apply sum_ext. intros i I.
  change (det (S n) (without A (S i) 0)) with
    (sum (S n) (fun j => (-1) ^ j * A 0%nat (S j) * det n (without (without A (S i) 0) 0 j))).
  rewrite <- sum_scal. apply sum_ext. intros j J.
  replace (det n (without (without A 0 (S j)) i 0)) with (det n (without (without A (S i) 0) 0 j)); [simpl; ring|].
  apply det_ext. intros a b Ha Hb. unfold without. f_equal; places.
Qed.
Lemma det_tr n : forall A, det n (tr A) = det n A.
Proof.
  induction n as [|n IH]; intros A; [reflexivity|]. rewrite det_column. cbn [det]. apply sum_ext. intros j J.
  change (tr A j 0%nat) with (A 0%nat j). f_equal. rewrite <- (IH (without A 0 j)). reflexivity.
Qed.

(* of two equal rows *)
Lemma det_equal_rows n : forall A i j, (i < n)%nat -> (j < n)%nat -> i <> j ->
  (forall k, (k < n)%nat -> A i k = A j k) -> det n A = 0.
Proof.
  induction n as [|n IH]; intros A i j I J N H; [lia|]. destruct n as [|[|n]]; [lia| |].
  - assert (E : forall k, (k < 2)%nat -> A 0%nat k = A 1%nat k).
    { intros k K. assert (C : (i = 0 /\ j = 1 \/ i = 1 /\ j = 0)%nat) by lia. destruct C as [[-> ->]|[-> ->]]; [|symmetry]; auto. }
    cbn. unfold without. cbn. rewrite (E O), (E 1%nat) by lia. ring.
  - assert (R : exists r, (r < 3)%nat /\ r <> i /\ r <> j).
    { destruct (Nat.eq_dec 0 i), (Nat.eq_dec 0 j); [lia| | |exists 0%nat; lia];
        (destruct (Nat.eq_dec 1 i), (Nat.eq_dec 1 j); [lia| | |exists 1%nat; lia]; exists 2%nat; lia). }
    destruct R as (r & R & Ri & Rj). rewrite (det_row _ A r) by lia.
    rewrite (sum_ext _ _ (fun _ => 0)), sum_zero; [reflexivity|]. intros k K.
    replace (S (S (S n)) - 1)%nat with (S (S n)) by lia.
    rewrite (IH (without A r k) (place r i) (place r j)); [ring|apply place_below; lia|apply place_below; lia| |].
    + intros E. apply N. rewrite <- (skip_place r i), <- (skip_place r j) by auto. congruence.
    + intros l L. unfold without. fold (skip r (place r i)) (skip r (place r j)) (skip k l). rewrite !skip_place by auto.
      apply H. now apply skip_below.
Qed.

(* the entries of a row times the cofactors of another *)
Lemma cofactors n A i j : (i < n)%nat -> (j < n)%nat ->
  sum n (fun k => A i k * ((-1) ^ (j + k) * det (n - 1) (without A j k))) = delta i j * det n A.
Proof.
  intros I J. set (B := fun a b => if Nat.eqb a j then A i b else A a b).
  assert (E : det n B = sum n (fun k => A i k * ((-1) ^ (j + k) * det (n - 1) (without A j k)))).
  { rewrite (det_row n B j J). apply sum_ext. intros k K. unfold B at 1. rewrite Nat.eqb_refl.
    replace (det (n - 1) (without B j k)) with (det (n - 1) (without A j k)); [ring|].
    apply det_ext. intros a b Ha Hb. unfold without, B. fold (skip j a).
    destruct (Nat.eqb_spec (skip j a) j) as [e|]; [|reflexivity]. exfalso. revert e. places. }
  rewrite <- E. destruct (Nat.eq_dec i j) as [->|N].
  - rewrite delta_same, Rmult_1_l. apply det_ext. intros a b Ha Hb. unfold B. destruct (Nat.eqb_spec a j); congruence.
  - unfold delta. destruct (Nat.eqb_spec i j); [congruence|]. rewrite Rmult_0_l. apply (det_equal_rows n B i j I J N).
    intros k K. unfold B. rewrite Nat.eqb_refl. destruct (Nat.eqb_spec i j); congruence.
Qed.

(* the inverse, on both sides *)
Lemma times_inverse n A i j : det n A <> 0 -> (i < n)%nat -> (j < n)%nat -> mulm n A (inverse n A) i j = idm i j.
Proof.
  intros H I J. unfold mulm, inverse, idm, Rdiv.
  rewrite (sum_ext n _ (fun k => A i k * ((-1) ^ (j + k) * det (n - 1) (without A j k)) * / det n A))
    by (intros k K; rewrite (Nat.add_comm k j); ring).
  rewrite sum_scal_r, cofactors by auto. field. exact H.
Qed.
Lemma inverse_times n A i j : det n A <> 0 -> (i < n)%nat -> (j < n)%nat -> mulm n (inverse n A) A i j = idm i j.
Proof.
  intros H I J. unfold mulm, inverse, idm, Rdiv.
  rewrite (sum_ext n _ (fun k => tr A j k * ((-1) ^ (i + k) * det (n - 1) (without (tr A) i k)) * / det n A)).
  - rewrite sum_scal_r, cofactors by auto. rewrite det_tr, delta_sym. field. exact H.
  - intros k K. replace (without (tr A) i k) with (tr (without A k i)) by reflexivity. rewrite det_tr. unfold tr. ring.
Qed.
