(* Signs and replacements in inequalities that the checks accept, and some that they refuse. *)
From AnySize Require Import Checks Differentiator Replacement Numbers.
Open Scope R_scope.

Local Notation x := (V1 0 (0, 1)%N).
Local Notation y := (V1 1 (0, 1)%N).
Local Notation x_ := (V1 0 (0, 4096)%N).
Local Notation y_ := (V1 1 (0, 4096)%N).
Local Notation sum_of e := (Sum (0, 4096)%N e).
Definition no : list signed := [].
Definition some : list signed := [0%N].
Ltac accepts check := let b := eval vm_compute in check in match b with true => idtac end.
Ltac refuses check := let b := eval vm_compute in check in match b with false => idtac end.

Goal True. (* signs *)
  accepts (check_nn no [] (Pow x 2)). accepts (check_nn no [] (sum_of (Abs x_))).
  accepts (check_pos no [] (sum_of (Exp x_))).
  accepts (check_pos no [] (Add (Pow x 2) (Int 1))). accepts (check_pos some [] (Sc 0)).
  accepts (check_nn no [x] (Mul x (Pow y 2))).
  refuses (check_nn no [] x). refuses (check_pos no [] (Pow x 2)). refuses (check_pos no [] (Sc 0)).
  refuses (check_nn no [x] (Mul x y)).
  accepts (check_nn [Nonnegative (Vector 0 0)] [] (sum_of x_)). accepts (check_pos [Vector 0 0] [] (sum_of (Inv x_))).
  refuses (check_pos [Nonnegative (Vector 0 0)] [] (sum_of x_)). refuses (check_nn [Vector 0 0] [] (sum_of y_)).
  refuses (check_nn [Vector 0 1] [] x). refuses (check_nn [Vector 0 0] [] (V2 0 (0, 1) (0, 2))%N).
  refuses (check_nn [Matrix 0 0 1] [] (V2 0 (1, 1) (0, 2))%N). refuses (check_nn [Nonnegative 0%N] [] (Sc 1)).
  accepts (check_nn no [] (Add (Int 1) (Opp (Del (0, 1) (0, 2))))%N).
  refuses (check_nn no [] (Add (Int 0) (Opp (Del (0, 1) (0, 2))))%N).
  refuses (check_pos no [] (Add (Int 1) (Opp (Del (0, 1) (0, 2))))%N).
  refuses (check_nn no [] (Add (Exp x) (Int (-1)))). refuses (check_pos no [] (sum_of (Abs x_))).
  exact I.
Qed.
Goal True. (* from x <= y at the free index: what grows with it, and what falls *)
  accepts (check_mono no [] [(x, y)] true (Exp x) (Exp y)).
  accepts (check_mono no [] [(x, y)] true (Add x (Int 1)) (Add y (Int 1))).
  accepts (check_mono no [] [(x, y)] false (Opp x) (Opp y)).
  accepts (check_mono no [x] [(x, y)] true (Pow x 2) (Pow y 2)).
  refuses (check_mono no [] [(x, y)] true (Opp x) (Opp y)).
  refuses (check_mono no [] [(x, y)] true (Pow x 2) (Pow y 2)).
  refuses (check_mono no [] [(x, y)] true (Mul x (Sc 0)) (Mul y (Sc 0))).
  refuses (check_mono no [] [(x, y)] false (Inv x) (Inv y)).
  refuses (check_mono no [] [(x, y)] true (Ln x) (Ln y)). refuses (check_mono no [] [(x, y)] true y x).
  accepts (check_mono some [] [(x, y)] true (Mul x (Sc 0)) (Mul y (Sc 0))).
  accepts (check_mono no [] [(Exp x, y)] false (Inv (Exp x)) (Inv y)).
  (* under a sum only for the index that is bound *)
  accepts (check_mono no [] [(x_, y_)] true (sum_of x_) (sum_of y_)).
  refuses (check_mono no [] [(x, y)] true (sum_of x_) (sum_of y_)).
  exact I.
Qed.
(* numbers without variables *)
Goal True.
  accepts (nonnegative_number (Add (Sqrt (Int 33)) (Opp (Int 5)))).
  accepts (nonnegative_number (Add (Sqrt (Int 4)) (Int (-2)))).
  accepts (nonnegative_number (Add (Mul (Int 100) (Exp (Inv (Int 100)))) (Int (-101)))).
  refuses (nonnegative_number (Add (Sqrt (Int 33)) (Opp (Int 6)))).
  refuses (nonnegative_number (Add (Exp (Int 1)) (Int (-3)))).
  refuses (nonnegative_number (Inv (Int 0))). refuses (nonnegative_number (Pow (Sc 0) 2)).
  exact I.
Qed.
