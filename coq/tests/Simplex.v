(* Certificates on a simplex that the check accepts, and some like them that it refuses. *)
From AnySize Require Import Certificate.
Import Simplex.
Open Scope R_scope.

Local Notation p := (Sc 0).
Local Notation q := (Sc 1).
Local Notation s := (Sc 2).
Local Notation z := (Sc 3).
Local Notation half := (Inv (Int 2)).
Local Notation "a - b" := (Add a (Opp b)).
Ltac accepts check := let b := eval vm_compute in check in match b with true => idtac end.
Ltac refuses check := let b := eval vm_compute in check in match b with false => idtac end.
Definition once := Split 0 1 [1%Z] 1 Done Done.
(* for variables p and q; s runs from 0 to a polynomial *)
Definition shows := simplex_check Rational [(0, 0, 1%positive)%Z] [0; 1]%N.
Definition plain := shows [] (Add p q).
Definition with_s top := shows [(2%N, top)] (Add p q).

Goal True. (* 0 <= 1/4 - p q, which needs a split *)
  accepts (plain (Inv (Int 4) - Mul p q) once). accepts (plain (Mul p q) Done). accepts (plain (Int 1 - p) Done).
  refuses (plain (Inv (Int 4) - Mul p q) Done). refuses (plain (Inv (Int 4) - Mul p q) (Split 0 2 [1%Z] 1 Done Done)).
  (* false between the vertices, by however little *)
  refuses (plain (Inv (Int 5) - Mul p q) once). refuses (plain (Mul (Int 24) (Inv (Int 97)) - Mul p q) once).
  refuses (plain (Inv (Int 5) - Mul p q) (Split 0 1 [1%Z] 1 once once)).
  (* ratios and coordinates that are none *)
  accepts (plain (p - p) (Split 0 1 [2%Z] 3 Done Done)). refuses (plain (p - p) (Split 0 1 [(-2)%Z] 3 Done Done)).
  refuses (plain (p - p) (Split 0 1 [0%Z] 1 Done Done)). refuses (plain (p - p) (Split 0 1 [] 1 Done Done)).
  refuses (plain (p - p) (Split 1 1 [1%Z] 1 Done Done)).
  (* one side proved, the other not *)
  refuses (plain (p - q) once). refuses (plain (q - p) once). refuses (plain (Opp p) Done).
  (* the sum that is at most 1 is that of all variables *)
  refuses (shows [] p (Int 1 - Add p q) Done). refuses (shows [] (Add p (Mul half q)) (Int 1 - Add p q) Done).
  accepts (shows [] (Add q p) (Int 1 - Add p q) Done).
  (* no polynomial, or of a symbol that nothing is known of *)
  refuses (plain (Inv p) Done). refuses (plain s Done). refuses (plain (Sqrt p) Done). refuses (plain (Exp p) Done).
  exact I.
Qed.
Goal True. (* a symbol of degree 1 *)
  accepts (with_s (Mul half p) (p - s) (Ends Done Done)). accepts (with_s p (Mul q (p - s)) (Ends Done Done)).
  refuses (with_s (Mul (Int 2) p) (p - s) (Ends Done Done)). refuses (with_s p (s - p) (Ends Done Done)).
  refuses (with_s p (p - s) Done).
  accepts (with_s (Int 1) (Inv (Int 4) - Mul s (Mul p q)) (Ends Done once)).
  refuses (with_s (Int 1) (Inv (Int 4) - Mul s (Mul p q)) (Ends Done Done)).
  refuses (with_s (Int 1) (Inv (Int 4) - Mul s (Mul p q)) once).
  refuses (plain (Int 1 - p) (Ends Done Done)). refuses (with_s p (p - s) once).
  refuses (with_s p (p - Pow s 2) (Ends Done Done)). refuses (with_s (Add p s) (p - s) (Ends Done Done)).
  (* in the order of the pairs: the top of the first may hold the second *)
  accepts (shows [(2%N, z); (3%N, p)] (Add p q) (p - s) (Ends (Ends Done Done) (Ends Done Done))).
  refuses (shows [(3%N, p); (2%N, z)] (Add p q) (p - s) (Ends (Ends Done Done) (Ends Done Done))).
  refuses (shows [(2%N, z); (3%N, p)] (Add p q) (p - s) (Ends (Ends Done Done) Done)).
  exact I.
Qed.

(* (p - c q)^2, which vanishes inside an edge, for c = sqrt 3, and for c = z where 4 z^2 = 3 *)
Definition square c := Add (Pow p 2 - Mul (Mul (Int 2) c) (Mul p q)) (Mul (Pow c 2) (Pow q 2)).
Definition at_root c d := Split 0 1 c d Done Done.
Definition by_sqrt bs := simplex_check (SquareRoot 3) bs [0; 1]%N [] (Add p q).
Definition by_root lead ms e low high bs := simplex_check (RootOf 3 lead ms e low high) bs [0; 1]%N [] (Add p q).
Goal True.
  accepts (by_sqrt [(1, 2, 1%positive); (17, 18, 10%positive)]%Z (square (Sqrt (Int 3))) (at_root [0; 1]%Z 1)).
  refuses (by_sqrt [(1, 2, 1%positive)]%Z (square (Sqrt (Int 3))) (at_root [2]%Z 1)).
  refuses (by_sqrt [(1, 2, 1%positive)]%Z (square (Sqrt (Int 3))) (at_root [0; -1]%Z 1)).
  refuses (by_sqrt [] (square (Sqrt (Int 3))) (at_root [0; 1]%Z 1)).
  accepts (by_sqrt [(17, 18, 10%positive)]%Z (Sqrt (Int 3) - Int 1) Done).
  refuses (by_sqrt [(18, 19, 10%positive)]%Z (Sqrt (Int 3) - Int 1) Done).
  refuses (by_sqrt [(-17, 18, 10%positive)]%Z (Sqrt (Int 3) - Int 1) Done).
  refuses (by_sqrt [(16, 17, 10%positive)]%Z (Sqrt (Int 3) - Int 1) Done).
  refuses (by_sqrt [(17, 18, 10%positive)]%Z (Sqrt (Int 2) - Int 1) Done).
  refuses (simplex_check (SquareRoot (-3)) [(0, 0, 1%positive)]%Z [0; 1]%N [] (Add p q) (Int 1) Done).
  exact I.
Qed.
Local Notation e := (Mul (Int 4) (Pow z 2) - Int 3). (* w = 4 z, w^2 = 12 *)
Local Notation low := (Mul (Int 17) (Inv (Int 20))).
Local Notation high := (Mul (Int 9) (Inv (Int 10))).
Definition found := at_root [0; 1]%Z 4.
Goal True.
  accepts (by_root 4 [-12; 0]%Z e low high [(3, 4, 1%positive)]%Z (square z) found).
  refuses (by_root 4 [-12; 0]%Z e low high [(3, 4, 1%positive)]%Z (square z) (at_root [0; 1]%Z 3)).
  refuses (by_root 4 [-11; 0]%Z e low high [(3, 4, 1%positive)]%Z (square z) found). (* another polynomial *)
  refuses (by_root 4 [-12; 0; 0]%Z e low high [(3, 4, 1%positive)]%Z (square z) found).
  refuses (by_root 4 []%Z e low high [(3, 4, 1%positive)]%Z (square z) found).
  refuses (by_root 2 [-12; 0]%Z e low high [(1, 2, 1%positive)]%Z (square z) (at_root [0; 1]%Z 2)).
  refuses (by_root 4 [-12; 0]%Z (Opp e) low high [(3, 4, 1%positive)]%Z (square z) found).
  refuses (by_root 4 [-12; 0]%Z (e - p) low high [(3, 4, 1%positive)]%Z (square z) found).
  refuses (by_root 4 [-12; 0]%Z e low high [(7, 8, 2%positive); (34, 35, 10%positive)]%Z (square z) found).
  refuses (by_root 4 [-12; 0]%Z e low p [(3, 4, 1%positive)]%Z (square z) found).
  accepts (by_root 4 [-12; 0]%Z e low high [(3, 4, 1%positive)]%Z (z - half) Done).
  refuses (by_root 4 [-12; 0]%Z e low high [(3, 4, 1%positive)]%Z (z - low) Done). (* bounds that are too rough *)
  accepts (by_root 4 [-12; 0]%Z e low high [(3, 4, 1%positive); (34, 36, 10%positive)]%Z (z - low) Done).
  refuses (by_root 4 [-12; 0]%Z e low high [(3, 4, 1%positive); (34, 36, 10%positive)]%Z (z - high) Done).
  exact I.
Qed.
