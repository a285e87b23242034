(* Derivatives by the rules, when the rules may be applied, and the check of an equation. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Derivatives Spectral HalfPowers Expressions Signs Normaliser.
Import ListNotations.
Open Scope R_scope.

(* ---- derivatives, taken by the rules ---- *)
Fixpoint dif (t : tgt) (e : ex) : ex :=
  match e with
  | Sc s => match t with T0 s' => if N.eqb s s' then Int 1 else Int 0 | _ => Int 0 end
  | V1 a i => match t with T1 b j => if N.eqb a b then Del i j else Int 0 | _ => Int 0 end
  | V2 a i k => match t with T2 b j l => if N.eqb a b then Mul (Del i j) (Del k l) else Int 0 | _ => Int 0 end
  | Add e f => Add (dif t e) (dif t f)
  | Mul e f => Add (Mul (dif t e) f) (Mul e (dif t f))
  | Opp e => Opp (dif t e)
  | Inv e => Mul (Opp (dif t e)) (Inv (Pow e 2))
  | Pow e n => match n with O => Int 0 | 1%nat => dif t e | S m => Mul (Mul (Int (Z.of_nat n)) (dif t e)) (Pow e m) end
  | Sqrt e => Mul (dif t e) (Inv (Mul (Int 2) (Sqrt e)))
  | Exp e => Mul (Exp e) (dif t e)
  | Ln e => Mul (dif t e) (Inv e)
  | Sum i e => Sum i (dif t e)
  | _ => Int 0
  end.
Fixpoint subs (s : N) (v : ex) (e : ex) : ex :=
  match e with
  | Sc s' => if N.eqb s' s then v else e
  | Add a b => Add (subs s v a) (subs s v b) | Mul a b => Mul (subs s v a) (subs s v b)
  | Opp a => Opp (subs s v a) | Inv a => Inv (subs s v a) | Pow a n => Pow (subs s v a) n | Sqrt a => Sqrt (subs s v a)
  | Exp a => Exp (subs s v a) | Ln a => Ln (subs s v a) | Abs a => Abs (subs s v a)
  | Sum i a => Sum i (subs s v a) | Max i a => Max i (subs s v a) | Min i a => Min i (subs s v a) | Spec i j a => Spec i j (subs s v a)
  | _ => e
  end.
Fixpoint rooted (e : ex) : bool :=
  match e with Sqrt _ => true | Mul a b => rooted a || rooted b | Opp a | Inv a => rooted a | _ => false end.
Fixpoint sq (F : facts) (e : ex) : ex := (* the square *)
  match e with
  | Sqrt b => if nnE F b then b else Pow e 2
  | Mul a b => Mul (sq F a) (sq F b) | Opp a => sq F a | Inv a => Inv (sq F a)
  | _ => Pow e 2
  end.
Fixpoint simp (F : facts) (e : ex) : ex := (* (sqrt a)^2 is a, before it is differentiated *)
  match e with
  | Add a b => Add (simp F a) (simp F b) | Mul a b => Mul (simp F a) (simp F b)
  | Opp a => Opp (simp F a) | Inv a => Inv (simp F a) | Sqrt a => Sqrt (simp F a)
  | Pow a n => let a := simp F a in match n with 2%nat => if rooted a then sq F a else Pow a n | _ => Pow a n end
  | Exp a => Exp (simp F a) | Ln a => Ln (simp F a) | Abs a => Abs (simp F a)
  | Sum i a => Sum i (simp F a) | Max i a => Max i (simp F a) | Min i a => Min i (simp F a) | Spec i j a => Spec i j (simp F a)
  | _ => e
  end.
Fixpoint elim (F : facts) (e : ex) : ex :=
  match e with
  | D t e => dif t (simp F (elim F e))
  | At s v e => subs s (elim F v) (elim F e)
  | Add a b => Add (elim F a) (elim F b) | Mul a b => Mul (elim F a) (elim F b)
  | Opp a => Opp (elim F a) | Inv a => Inv (elim F a) | Pow a n => Pow (elim F a) n | Sqrt a => Sqrt (elim F a)
  | Exp a => Exp (elim F a) | Ln a => Ln (elim F a) | Abs a => Abs (elim F a)
  | Sum i a => Sum i (elim F a) | Max i a => Max i (elim F a) | Min i a => Min i (elim F a) | Spec i j a => Spec i j (elim F a)
  | _ => e
  end.
(* may the rules be applied? *)
Fixpoint uses (t : tgt) (e : ex) : bool :=
  match e with
  | Sc s => match t with T0 s' => N.eqb s s' | _ => false end
  | V1 a _ => match t with T1 b _ => N.eqb a b | _ => false end
  | V2 a _ _ => match t with T2 b _ _ => N.eqb a b | _ => false end
  | Add e f | Mul e f => uses t e || uses t f
  | Opp e | Inv e | Pow e _ | Sqrt e | HP e _ | Exp e | Ln e | Abs e | Sum _ e | Max _ e | Min _ e | Spec _ _ e => uses t e
  | D _ _ | At _ _ _ => true
  | _ => false
  end.
Definition apart (t : tgt) (i : idx) : bool :=
  match t with T0 _ => true | T1 _ j => negb (ieq i j) | T2 _ j k => negb (ieq i j) && negb (ieq i k) end.
(* a polynomial of one term as that term, whose factors show that it does not vanish *)
Definition lone (p : poly) : ex := match p with [(c, m)] => Mul (Num c) (ofM m) | _ => ofP p end.
Definition nzX (F : facts) (e : ex) : bool := nzE F e || nzE F (lone (norm F 40 e)).
Definition nnX (F : facts) (e : ex) : bool := nnE F e || nnE F (ofP (norm F 40 e)).
Definition posX (F : facts) (e : ex) : bool := posE F e || posE F (ofP (norm F 40 e)).
Fixpoint okdif (F : facts) (t : tgt) (e : ex) : bool :=
  match e with
  | Int _ | Num _ | Sc _ | Sz _ | V1 _ _ | V2 _ _ _ | Del _ _ => true
  | Add e f | Mul e f => okdif F t e && okdif F t f
  | Opp e | Exp e | Pow e _ => okdif F t e
  | Inv e => okdif F t e && nzX F e
  | Sqrt e | Ln e => okdif F t e && posX F e
  | Sum i e => apart t i && okdif F t e
  | Abs _ | Max _ _ | Min _ _ | Spec _ _ _ => negb (uses t e)
  | _ => false
  end.
Fixpoint oksubs (v e : ex) : bool :=
  match e with
  | Add a b | Mul a b => oksubs v a && oksubs v b
  | Opp a | Inv a | Pow a _ | Sqrt a | Exp a | Ln a | Abs a => oksubs v a
  | Sum i a | Max i a | Min i a => negb (mention i v) && oksubs v a
  | Spec i j a => (negb (mention i v) && negb (mention j v)) && oksubs v a
  | HP _ _ | D _ _ | At _ _ _ => false
  | _ => true
  end.
Definition oktgt (F : facts) (t : tgt) : bool := match t with T0 s => negb (ps F s) | _ => true end.
Fixpoint okelim (F : facts) (e : ex) : bool :=
  match e with
  | D t e => oktgt F t && (okelim F e && okdif F t (simp F (elim F e)))
  | At s v e => negb (ps F s) && ((okelim F v && okelim F e) && oksubs (elim F v) (elim F e))
  | Add a b | Mul a b => okelim F a && okelim F b
  | Opp a | Inv a | Pow a _ | Sqrt a | Exp a | Ln a | Abs a | Sum _ a | Max _ a | Min _ a | Spec _ _ a => okelim F a
  | _ => true
  end.
Fixpoint roots_of (F : facts) (e : ex) : list ex := (* what stands under a root and is seen to be nonnegative *)
  match e with
  | Add a b | Mul a b => roots_of F a ++ roots_of F b
  | Opp a | Inv a | Pow a _ | HP a _ | Exp a | Ln a | Abs a | Sum _ a | Max _ a | Min _ a | Spec _ _ a => roots_of F a
  | Sqrt a => (if nnE F a then [a] else []) ++ roots_of F a
  | _ => []
  end.
Definition nf F e := norm F 40 e.

(* ---- the facts that a statement brings with it, and the check of an equation ---- *)
Definition rootfact (F : facts) (s : ex) : list ex := (* s >= 0 and s = c f p' with c, f > 0 : p' >= 0 *)
  match extract F false (nf F s) with (c, f, p') =>
    if nnE F s && (Z.ltb 0 (Qnum c) && forallb (fun g => posE F (fst g)) f) then [ofP p'] else [] end.
Definition nzfact (F : facts) (e : ex) : list ex :=
  match nf F e with [(_, m)] => map fst (filter (fun f => negb (Z.eqb (snd f) 0)) m) | p => [ofP p] end.
Definition facts_of pos nz e : facts :=
  let F0 := Facts pos [] [] in
  Facts pos (flat_map (rootfact F0) (roots_of F0 e)) (flat_map (nzfact F0) nz).
Definition prepared pos e := let F0 := Facts pos [] [] in simp F0 (elim F0 e).
Definition check pos nz a b : bool :=
  let F0 := Facts pos [] [] in
  ((okelim F0 a && okelim F0 b) && (let e := Add (prepared pos a) (Opp (prepared pos b)) in
     let F := facts_of pos nz (fold_right Add e nz) in isZero F 6 (nf F e))).
