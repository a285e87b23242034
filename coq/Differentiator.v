(* Derivatives taken by the rules, and the check of an equation: derivatives are taken, values put in the places of
   symbols, and the normal form of the difference must be zero. *)
From Coq Require Import ZArith NArith QArith List Bool.
From AnySize Require Import Expressions Signs Normaliser.
Import ListNotations.

(* ---- the rules ---- *)
Fixpoint uses (t : tgt) (e : ex) : bool := (* may e depend on t? *)
  match e with
  | Sc s => match t with T0 s' => N.eqb s s' | _ => false end
  | V1 a _ => match t with T1 b _ => N.eqb a b | _ => false end
  | V2 a _ _ => match t with T2 b _ _ => N.eqb a b | _ => false end
  | D _ _ | At _ _ _ => true
  | _ => any_part (uses t) e
  end.
Fixpoint dif (t : tgt) (e : ex) : ex :=
  match e with
  | Sc s => match t with T0 s' => if N.eqb s s' then Int 1 else Int 0 | _ => Int 0 end
  | V1 a i => match t with T1 b j => if N.eqb a b then Del i j else Int 0 | _ => Int 0 end
  | V2 a i k => match t with T2 b j l => if N.eqb a b then Mul (Del i j) (Del k l) else Int 0 | _ => Int 0 end
  | Add e f => Add (dif t e) (dif t f)
  | Mul e f => Add (Mul (dif t e) f) (Mul e (dif t f))
  | Opp e => Opp (dif t e)
  | Inv e => Mul (Opp (dif t e)) (Inv (Pow e 2))
  | Pow e n =>
      match n with O => Int 0 | 1%nat => dif t e | S m => Mul (Mul (Int (Z.of_nat n)) (dif t e)) (Pow e m) end
  | Sqrt e => Mul (dif t e) (Inv (Mul (Int 2) (Sqrt e)))
  | Exp e => Mul (Exp e) (dif t e)
  | Ln e => Mul (dif t e) (Inv e)
  | Abs e => if uses t e then Mul (Mul e (Inv (Abs e))) (dif t e) else Int 0
  | Erf e => Mul (Mul (Mul (Int 2) (Inv (Sqrt Pi))) (Exp (Opp (Pow e 2)))) (dif t e)
  | Sum i e => Sum i (dif t e)
  | _ => Int 0
  end.
(* v in the place of the symbol s *)
Fixpoint subs (s : N) (v : ex) (e : ex) : ex :=
  match e with Sc s' => if N.eqb s' s then v else e | _ => map_parts (subs s v) e end.
(* (sqrt a)^2 is a: roots that are squared go before the derivative is taken, so that a need not be positive *)
Fixpoint rooted (e : ex) : bool :=
  match e with Sqrt _ => true | Mul a b => rooted a || rooted b | Opp a | Inv a => rooted a | _ => false end.
Fixpoint squared (F : facts) (e : ex) : ex :=
  match e with
  | Sqrt b => if nnE F b then b else Pow e 2
  | Mul a b => Mul (squared F a) (squared F b) | Opp a => squared F a | Inv a => Inv (squared F a)
  | _ => Pow e 2
  end.
Fixpoint simp (F : facts) (e : ex) : ex :=
  match e with
  | Pow a 2 => let a := simp F a in if rooted a then squared F a else Pow a 2
  | _ => map_parts (simp F) e
  end.
Fixpoint elim (F : facts) (e : ex) : ex :=
  match e with
  | D t e => dif t (simp F (elim F e))
  | At s v e => subs s (elim F v) (elim F e)
  | _ => map_parts (elim F) e
  end.

(* ---- absolute values, roots and logarithms of products as products and sums, before these are multiplied out ---- *)
Fixpoint abs_of (e : ex) : ex :=
  match e with
  | Mul a b => Mul (abs_of a) (abs_of b) | Pow a n => Pow (abs_of a) n | Inv a => Inv (abs_of a) | Opp a => abs_of a
  | _ => Abs e
  end.
Fixpoint sqrt_of (F : facts) (e : ex) : ex :=
  match e with
  | Mul a b => if nnE F a && nnE F b then Mul (sqrt_of F a) (sqrt_of F b) else Sqrt e
  | Pow a n => if Nat.even n then Pow (abs_of a) (Nat.div2 n) else Sqrt e
  | _ => Sqrt e
  end.
Fixpoint ln_of (F : facts) (e : ex) : ex :=
  match e with
  | Mul a b => if posE F a && posE F b then Add (ln_of F a) (ln_of F b) else Ln e
  | Inv a => if posE F a then Opp (ln_of F a) else Ln e
  | _ => Ln e
  end.
Fixpoint spread (F : facts) (e : ex) : ex :=
  match e with
  | Abs a => abs_of (spread F a) | Sqrt a => sqrt_of F (spread F a) | Ln a => ln_of F (spread F a)
  | _ => map_parts (spread F) e
  end.

(* ---- may the rules be applied? ---- *)
(* signs, from the parts or from those of the normal form *)
Definition nzX (F : facts) (e : ex) : bool :=
  if nzE F e then true else let p := normal_form F e in if nzE F (ofP p) then true else shows F (posE F) 4 p.
Definition nnX (F : facts) (e : ex) : bool := if nnE F e then true else shows F (nnE F) 4 (normal_form F e).
Definition posX (F : facts) (e : ex) : bool := if posE F e then true else shows F (posE F) 4 (normal_form F e).
Definition apart (t : tgt) (i : idx) : bool := (* the index i is not one at which the derivative is taken *)
  match t with T0 _ => true | T1 _ j => negb (ieq i j) | T2 _ j k => negb (ieq i j) && negb (ieq i k) end.
Fixpoint okdif (F : facts) (t : tgt) (e : ex) : bool :=
  match e with
  | Inv e => okdif F t e && nzX F e
  | Sqrt e | Ln e => okdif F t e && posX F e
  | Sum i e => apart t i && okdif F t e
  | Abs e => negb (uses t e) || okdif F t e && nzX F e
  | Max _ _ | Min _ _ | Spec _ _ _ => negb (uses t e)
  | HP _ _ | D _ _ | At _ _ _ => false
  | _ => all_parts (okdif F t) e
  end.
Fixpoint oksubs (v e : ex) : bool := (* no index that is free in v is bound around a symbol *)
  match e with
  | Sum i a | Max i a | Min i a => negb (mention i v) && oksubs v a
  | Spec i j a => negb (mention i v) && negb (mention j v) && oksubs v a
  | D _ _ | At _ _ _ => false
  | _ => all_parts (oksubs v) e
  end.
(* what is positive is so near by too; what is nonnegative need not *)
Definition inside (t : tgt) (a : atom) : bool :=
  match t, a with
  | T0 s, Symbol s' => N.eqb s' s | T1 a _, Vector b _ => N.eqb b a | T2 a _ _, Matrix b _ _ => N.eqb b a
  | _, _ => false
  end.
Definition oktgt (F : facts) (t : tgt) : bool :=
  forallb (fun x => match x with Nonnegative a => negb (inside t a) | Positive _ => true end) (ps F).
(* the value v has the sign of the symbol in whose place it is put *)
Definition okput (F F1 : facts) (s : N) (v : ex) : bool :=
  forallb (fun x => match x with
    | Positive a => negb (inside (T0 s) a) || posX F1 v | Nonnegative a => negb (inside (T0 s) a) || nnX F1 v end) (ps F).
Fixpoint okelim (F : facts) (e : ex) : bool :=
  match e with
  | D t e => oktgt F t && okelim F e && okdif F t (simp F (elim F e))
  | At s v e => okput F F s (elim F v) && okelim F v && okelim F e && oksubs (elim F v) (elim F e)
  | _ => all_parts (okelim F) e
  end.
(* the same where more is known of the numbers at hand than F, which holds for all that the derivatives inside move *)
Fixpoint okelim1 (F F1 : facts) (e : ex) : bool :=
  match e with
  | D t e => oktgt F t && okelim F e && okdif F1 t (simp F (elim F e))
  | At s v e => okput F F1 s (elim F v) && okelim1 F F1 v && okelim F e && oksubs (elim F v) (elim F e)
  | _ => all_parts (okelim1 F F1) e
  end.

(* ---- the check of an equation, with the facts that its roots and its hypotheses bring ---- *)
(* what stands under a root and is seen to be nonnegative *)
Fixpoint under_roots (F : facts) (e : ex) : list ex :=
  match e with
  | Sqrt a => (if nnE F a then [a] else []) ++ under_roots F a
  | _ => join_parts (under_roots F) e
  end.
(* s >= 0 and s = c f p' with c, f > 0 : then p' >= 0 *)
Definition root_fact (F : facts) (s : ex) : list ex :=
  let '(c, f, p') := extract F false (normal_form F s) in
  if nnE F s && Z.ltb 0 (Qnum c) && forallb (fun g => posE F (fst g)) f then [ofP p'] else [].
(* where a product is not zero, none of its factors is *)
Definition nonzero_fact (F : facts) (e : ex) : list ex :=
  match normal_form F e with [(_, m)] => map fst (filter (fun f => negb (Z.eqb (snd f) 0)) m) | p => [ofP p] end.
(* the signs of symbols, vectors and matrices; and all facts that an expression and hypotheses of nonvanishing bring *)
Definition F0 (pos : list signed) : facts := Facts pos [] [].
Definition facts_of (pos : list signed) (nz : list ex) (e : ex) : facts :=
  Facts pos (flat_map (root_fact (F0 pos)) (under_roots (F0 pos) e)) (flat_map (nonzero_fact (F0 pos)) nz).
Definition prepared pos e := simp (F0 pos) (elim (F0 pos) e).
Definition check (pos : list signed) (nz : list ex) (a b : ex) : bool :=
  let e := Add (prepared pos a) (Opp (prepared pos b)) in
  let F := facts_of pos nz (fold_right Add e nz) in
  let known := okelim1 (F0 pos) (facts_of pos nz (Int 0)) in
  known a && known b && (if isZero F 6 (normal_form F e) then true else isZero F 6 (normal_form F (spread F e))).
