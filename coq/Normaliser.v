(* The normal form of an expression: a sum of products of powers of atoms, with rational coefficients. Sums over an index
   are multiplied out, their index gets a canonical name, and what does not depend on it stands outside. The next three
   files prove that it means what the expression means; nothing is proved of its being canonical. *)
From Coq Require Import ZArith NArith QArith Qabs List Bool.
From AnySize Require Import Expressions Signs.
Import ListNotations.

Definition fac := (ex * Z)%type.        (* an atom and twice its exponent *)
Definition mono := list fac.            (* their product *)
Definition poly := list (Q * mono).     (* a sum of products *)
Definition monoP (m : mono) : poly := [(1%Q, m)].
Definition atomP (e : ex) : poly := monoP [(e, 2%Z)].
Definition constP (c : Q) : poly := if Z.eqb (Qnum c) 0 then [] else [(Qred c, [])].
(* what a polynomial or a factor is, if it is no more than that *)
Definition is_one (p : poly) : bool := match p with [(1%Q, [])] => true | _ => false end.
Definition as_atom (p : poly) : option ex := match p with [(1%Q, [(a, 2%Z)])] => Some a | _ => None end.
Definition as_exp (f : fac) : option ex := match f with (Exp e, 2%Z) => Some e | _ => None end.
Definition exp_first (m : mono) : option (ex * mono) :=
  match m with f :: m' => match as_exp f with Some e => Some (e, m') | None => None end | [] => None end.

(* ---- polynomials as expressions, and back ---- *)
Fixpoint ofM (m : mono) : ex := match m with [] => Int 1 | (a, h) :: m => Mul (HP a h) (ofM m) end.
Fixpoint ofP (p : poly) : ex := match p with [] => Int 0 | (c, m) :: p => Add (Mul (Num c) (ofM m)) (ofP p) end.
Fixpoint unM (e : ex) : mono := match e with Mul (HP a h) m => (a, h) :: unM m | Int 1 => [] | _ => [(e, 2%Z)] end.
Fixpoint unP (e : ex) : poly :=
  match e with Add (Mul (Num c) m) p => (c, unM m) :: unP p | Int 0 => [] | _ => atomP e end.
Definition expM (p : poly) : mono := match p with [] => [] | _ => [(Exp (ofP p), 2%Z)] end.

(* ---- sums ---- *)
Definition cmpf (f g : fac) := cmp (fst f) (fst g) then_by Z.compare (snd f) (snd g).
Fixpoint cmpM (m n : mono) : comparison :=
  match m, n with [], [] => Eq | [], _ => Lt | _, [] => Gt | f :: m, g :: n => cmpf f g then_by cmpM m n end.
Fixpoint padd (p : poly) : poly -> poly :=
  fix go (q : poly) : poly :=
  match p, q with
  | [], _ => q
  | _, [] => p
  | (c, m) :: p', (d, n) :: q' =>
    match cmpM m n with
    | Eq => let s := Qred (c + d) in if Z.eqb (Qnum s) 0 then padd p' q' else (s, m) :: padd p' q'
    | Lt => (c, m) :: padd p' q
    | Gt => (d, n) :: go q'
    end
  end.
Definition pscal (c : Q) (p : poly) : poly := map (fun t => (Qred (c * fst t), snd t)) p.
(* many summands are added in pairs, so that each is looked at a few times only *)
Fixpoint pairs (l : list poly) : list poly := match l with p :: q :: l => padd p q :: pairs l | _ => l end.
Fixpoint padds (fuel : nat) (l : list poly) : poly :=
  match l with
  | [] => [] | [p] => p
  | _ => match fuel with O => fold_right padd [] l | S fuel => padds fuel (pairs l) end
  end.
Definition psum (l : list poly) : poly := padds 40 l.

Definition nest (op : idx -> ex -> ex) (l : list idx) (e : ex) : ex := fold_right op e l.
Notation sums := (nest Sum).

Section Normaliser.
Context (F : facts).
(* ---- products ---- *)
(* may a^(h/2) a^(k/2) be put together? *)
Definition mergeable (a : ex) (h k : Z) : bool :=
  if Z.leb 0 h && Z.leb 0 k then Z.even h || Z.even k || nnE F a
  else Z.even h && Z.even k && nzE F a || posE F a.
Fixpoint mins (f : fac) (m : mono) : mono :=
  match m with
  | [] => [f]
  | g :: m' =>
    match cmp (fst f) (fst g) with
    | Eq => if mergeable (fst f) (snd f) (snd g)
            then (let h := (snd f + snd g)%Z in if Z.eqb h 0 then m' else (fst f, h) :: m') else f :: m
    | Lt => f :: m
    | Gt => g :: mins f m'
    end
  end.
Definition sorted (m : mono) : mono := fold_right mins [] m.
Definition mmul0 (m n : mono) : mono :=
  match exp_first m, exp_first n with
  | Some (e, m'), Some (f, n') => expM (padd (unP e) (unP f)) ++ fold_right mins n' m'
  | _, _ => fold_right mins n m
  end.
Definition pmul_by (f : mono -> mono -> poly) (p q : poly) : poly :=
  psum (map (fun t => psum (map (fun u => pscal (fst t * fst u) (f (snd t) (snd u))) q)) p).
Fixpoint ppow_by (mul : poly -> poly -> poly) (p : poly) (n : nat) : poly :=
  match n with O => monoP [] | 1%nat => p | S n => mul p (ppow_by mul p n) end.
Definition pmul0 : poly -> poly -> poly := pmul_by (fun m n => monoP (mmul0 m n)).
(* one factor that a test picks, and the others *)
Fixpoint pick (t : fac -> bool) (m : mono) : option (fac * mono) :=
  match m with
  | [] => None
  | f :: m' => if t f then Some (f, m') else match pick t m' with Some (g, r) => Some (g, f :: r) | None => None end
  end.
Definition qpow (z : positive) (k : Z) : Q :=
  let power p := inject_Z (Z.pow (Zpos z) (Zpos p)) in
  match k with Z0 => 1 | Zpos p => power p | Zneg p => / power p end%Q.

Section Again.
Context (re : ex -> poly). (* the normal form, for expressions that arise on the way *)
(* Powers of integers, of sums and of absolute values are worked out, and indices that a delta makes equal are put so. *)
Definition needs (m : mono) (f : fac) : bool :=
  match f with
  | (Int (Zpos _), h) => negb (Z.eqb h 1)
  | (Add _ _, h) => Z.leb 2 h
  | (Abs _, h) => Z.leb 4 h || Z.leb h (-2)
  | (Del i j, h) =>
      Z.ltb 0 h && negb (Z.eqb h 2) || Z.eqb h 2 && existsb (fun g => mention j (fst g) && negb (eqb (fst g) (Del i j))) m
  | _ => false
  end.
(* a^(h mod k / 2) with the other factors *)
Definition left_over (a : ex) (h k : Z) (rest : mono) : mono :=
  if Z.eqb (h mod k) 0 then rest else mins (a, h mod k)%Z rest.
Definition step (m : mono) : option poly :=
  match pick (needs m) m with
  | None => None
  | Some ((a, h), rest) =>
    match a with
    | Int (Zpos z) => Some [(Qred (qpow z (h / 2)), left_over a h 2 rest)]
    | Add _ _ => Some (pmul0 (monoP (left_over a h 2 rest)) (ppow_by pmul0 (unP a) (Z.to_nat (h / 2))))
    | Abs b => Some (monoP (mins (b, 4 * (h / 4))%Z (left_over a h 4 rest)))
    | Del i j =>
      if negb (Z.eqb h 2) then Some (monoP (mins (a, 2%Z) rest))
      else let e := ofM rest in
        if binds i e || binds j e then None else Some (pmul0 (atomP a) (re (ren j i e)))
    | _ => None
    end
  end.
Fixpoint post (fuel : nat) (m : mono) : poly :=
  match fuel with
  | O => monoP m
  | S fuel => match step m with None => monoP m | Some p => psum (map (fun t => pscal (fst t) (post fuel (snd t))) p) end
  end.
Definition mmul (m n : mono) : poly := post 12 (mmul0 m n).
Definition pmul : poly -> poly -> poly := pmul_by mmul.
Definition ppow : poly -> nat -> poly := ppow_by pmul.

(* ---- f (p + delta q) = (1 - delta) f p + delta f (p + q) ---- *)
Definition positive_delta (f : fac) : bool := match f with (Del _ _, h) => Z.ltb 0 h | _ => false end.
Definition delta_of (p : poly) : option ex :=
  fold_right (fun t acc => match pick positive_delta (snd t) with Some (f, _) => Some (fst f) | None => acc end) None p.
Definition without_delta (d : ex) (t : Q * mono) : bool := negb (existsb (fun f => eqb (fst f) d && Z.ltb 0 (snd f)) (snd t)).
(* at_zero: may f be taken of 0? *)
Fixpoint by_delta (fuel : nat) (at_zero : bool) (f : poly -> poly) (p : poly) : poly :=
  match fuel, delta_of p with
  | S fuel, Some (Del i j as d) =>
    let e := ofP p in let apart := filter (without_delta d) p in
    if binds i e || binds j e || negb at_zero && match apart with [] => true | _ => false end then f p
    else let apart := by_delta fuel at_zero f apart in
      padd apart (pmul (atomP d) (padd (by_delta fuel at_zero f (re (ren j i e))) (pscal (-1) apart)))
  | _, _ => f p
  end.
Definition by_deltas : bool -> (poly -> poly) -> poly -> poly := by_delta 3.

(* ---- common factors: p = c f p' ---- *)
Definition minvf (f : fac) : fac :=
  match as_exp f with Some e => (Exp (ofP (pscal (-1) (unP e))), 2%Z) | None => (fst f, - snd f)%Z end.
Definition minv (m : mono) : mono := map minvf m.
Definition isExp (a : ex) : bool := match a with Exp _ => true | _ => false end.
Fixpoint expo (a : ex) (m : mono) : Z := match m with [] => 0%Z | (b, h) :: m => if eqb a b then h else expo a m end.
Definition least (a : ex) (p : poly) : Z :=
  match p with [] => 0%Z | (_, m) :: p => fold_right (fun t z => Z.min z (expo a (snd t))) (expo a m) p end.
(* of the exponents of the terms the first, in an order that does not change when all terms have a factor exp e more *)
Definition exponent (m : mono) : poly := match exp_first m with Some (e, _) => unP e | None => [] end.
Definition earlier (p q : poly) : poly :=
  match padd p (pscal (-1) q) with (c, _) :: _ => if Z.ltb (Qnum c) 0 then p else q | [] => p end.
Definition first_exponent (p : poly) : poly :=
  match p with [] => [] | (_, m) :: p => fold_right (fun t q => earlier (exponent (snd t)) q) (exponent m) p end.
Definition common (p : poly) : mono := (* the positive atoms that all terms share, and that exponential *)
  match p with
  | [] => []
  | (_, m) :: _ =>
    let atoms := map fst m ++ flat_map (fun t => map fst (filter (fun f => Z.ltb (snd f) 0) (snd t))) p in
    expM (first_exponent p) ++
    fold_right (fun a acc => if existsb (fun f => eqb (fst f) a) acc || isExp a then acc else
       if posE F a then (let h := least a p in if Z.eqb h 0 then acc else mins (a, h) acc) else acc) [] atoms
  end.
Definition eqM (m n : mono) : bool := match cmpM m n with Eq => true | _ => false end.
Fixpoint eqP (p q : poly) : bool :=
  match p, q with
  | [], [] => true
  | (c, m) :: p, (d, n) :: q => Z.eqb (Qnum c) (Qnum d) && Pos.eqb (Qden c) (Qden d) && eqM m n && eqP p q
  | _, _ => false
  end.
Definition extract (signed : bool) (p : poly) : Q * mono * poly :=
  let f := common p in
  let p1 := psum (map (fun t => [(fst t, mmul0 (minv f) (snd t))]) p) in
  let c := match p1 with [] => 1%Q | (c, _) :: _ => if signed then c else if Z.ltb (Qnum c) 0 then Qopp c else c end in
  let p' := map (fun t => (Qred (fst t / c), snd t)) p1 in
  if negb (Z.eqb (Qnum c) 0) && eqP (pmul0 [(c, f)] p') p then (c, f, p') else (1%Q, [], p).
Definition split (signed : bool) (p : poly) : Q * mono * poly :=
  match p with [(c, m)] => (c, m, monoP []) | _ => extract signed p end.

(* other atoms that all terms share, to whole powers, whether they are positive or not *)
Definition shared (p : poly) : mono :=
  match p with
  | [] => []
  | (_, m) :: _ => filter (fun f : fac => Z.even (snd f) && negb (Z.eqb (snd f) 0))
      (map (fun f : fac => (fst f, least (fst f) p)) (filter (fun f : fac => negb (isExp (fst f))) m))
  end.
Fixpoint lower (f : fac) (m : mono) : mono :=
  match m with
  | [] => []
  | g :: m => if eqb (fst f) (fst g) then let h := (snd g - snd f)%Z in if Z.eqb h 0 then m else (fst g, h) :: m
              else g :: lower f m
  end.
Definition extract_shared (p : poly) : mono * poly :=
  let f := shared p in
  let p' := psum (map (fun t => [(fst t, fold_right lower (snd t) f)]) p) in
  if eqP (pmul0 (monoP f) p') p then (f, p') else ([], p).

(* ---- inverses, roots, powers with half-integer exponents ---- *)
Definition power (p : poly) (h : Z) : poly := (* p^(h/2) as one factor *)
  if is_one p then monoP [] else match as_atom p with Some a => monoP [(a, h)] | None => monoP [(ofP p, h)] end.
Definition pinv : poly -> poly := by_deltas false (fun p =>
  let '(c, f, p') := split true p in pmul [(Qred (/ c), minv f)] (power p' (-2))).
(* n = k^2 * product of l *)
Fixpoint roots (fuel : nat) (d : Z) (n : Z) : Z * list Z :=
  match fuel with
  | O => (1, [n])%Z
  | S fuel =>
    if Z.ltb n (d * d) then (1, if Z.eqb n 1 then [] else [n])%Z
    else if Z.eqb (n mod (d * d)) 0 then (let (k, l) := roots fuel d (n / (d * d)) in (d * k, l)%Z)
    else if Z.eqb (n mod d) 0 then (let (k, l) := roots fuel (d + 1) (n / d) in (k, d :: l)%Z)
    else roots fuel (d + 1) n
  end.
(* the square root of a positive number, as k * sqrt(p1) * sqrt(p2) * ... *)
Definition numroot (c : Q) : option (Q * mono) :=
  let (k, l) := roots 60 2 (Qnum c * Zpos (Qden c)) in
  let kq := (k # Qden c)%Q in
  if Z.leb 0 k && forallb (Z.ltb 0) l && Qeq_bool (kq * kq * inject_Z (fold_right Z.mul 1%Z l)) c
  then Some (kq, map (fun z => (Int z, 1%Z)) l) else None.
(* may a^(h/4) be taken for the root of a^(h/2)? otherwise |a|^(h/4), for h divisible by 4 *)
Definition halvable (a : ex) (h : Z) : bool := posE F a || nnE F a && Z.leb 0 h.
Definition rootable (f : fac) : bool :=
  let (a, h) := f in Z.even h && (halvable a h || Z.leb 0 h && Z.eqb (h mod 4) 0).
Definition rootf (f : fac) : fac :=
  match as_exp f with
  | Some e => (Exp (ofP (pscal (1 # 2) (unP e))), 2%Z)
  | None => let (a, h) := f in (if halvable a h then a else Abs a, (h / 2)%Z)
  end.
Definition psqrt : poly -> poly := by_deltas true (fun p =>
  match p with
  | [] => []
  | _ =>
    let '(c, f, p') := split false p in
    match numroot c with
    | Some (k, l) =>
      pmul [(Qred k, l)] (pmul (monoP (sorted (map rootf (filter rootable f))))
        (power (pmul0 (monoP (filter (fun g : fac => negb (rootable g)) f)) p') 1))
    | None => monoP [(ofP p, 1%Z)]
    end
  end).
Definition php (p : poly) (h : Z) : poly :=
  match as_atom p with
  | Some a => monoP [(a, h)]
  | None =>
    let positive q := let half := ppow p (Z.to_nat (q / 2)) in if Z.eqb (q mod 2) 0 then half else pmul half (psqrt p) in
    if Z.leb 0 h then positive h else pinv (positive (- h)%Z)
  end.

(* ---- exp, ln, | | ---- *)
(* exp (h/2 ln a) = a^(h/2) *)
Definition lnpart (t : Q * mono) : option (ex * Z) :=
  match t with
  | (c, [(Ln a, 2%Z)]) => let h := Qred (c * 2) in if posE F a && Pos.eqb (Qden h) 1 then Some (a, Qnum h) else None
  | _ => None
  end.
Definition isNone {A} (o : option A) : bool := match o with None => true | _ => false end.
Definition pexp (p : poly) : poly :=
  fold_right (fun t acc => match lnpart t with Some (a, h) => pmul (php (unP a) h) acc | None => acc end)
    (monoP (expM (filter (fun t => isNone (lnpart t)) p))) p.
Fixpoint primes (fuel : nat) (d n : Z) : list Z :=
  match fuel with
  | O => [n]
  | S fuel => if Z.ltb n (d * d) then (if Z.eqb n 1 then [] else [n])%Z
    else if Z.eqb (n mod d) 0 then d :: primes fuel d (n / d) else primes fuel (d + 1) n
  end.
Definition lnz (z : Z) : option poly := (* ln of a positive integer, by its prime factors *)
  let l := primes 60 2 z in
  if forallb (Z.ltb 0) l && Z.eqb (fold_right Z.mul 1%Z l) z
  then Some (psum (map (fun z => atomP (Ln (Int z))) l)) else None.
Definition lnf (f : fac) : poly :=
  match f with (Exp e, h) => pscal (h # 2) (unP e) | (a, h) => [(Qred (h # 2), [(Ln a, 2%Z)])] end.
Definition pln1 (p : poly) : poly :=
  match p with
  | [(c, m)] =>
    match lnz (Qnum c), lnz (Zpos (Qden c)) with
    | Some n, Some d => if Z.ltb 0 (Qnum c) && forallb (fun f => posE F (fst f)) m
        then padd n (padd (pscal (-1) d) (psum (map lnf m))) else atomP (Ln (ofP p))
    | _, _ => atomP (Ln (ofP p))
    end
  | _ => atomP (Ln (ofP p))
  end.
Definition pln : poly -> poly := by_deltas false (fun p => (* positive factors that all terms share are taken out *)
  match p with
  | _ :: _ :: _ =>
    let '(c, f, p') := extract false p in
    if Z.ltb 0 (Qnum c) && forallb (fun f => posE F (fst f)) f && posE F (ofP p')
    then padd (pln1 [(c, f)]) (pln1 p') else pln1 p
  | _ => pln1 p
  end).
Definition nn_ln (f : fac) : bool := (* ln a >= 0 for a >= 1 *)
  match f with (Ln a, 2%Z) => posE F a && nnE F (ofP (padd (unP a) [((-1)%Q, [])])) | _ => false end.
Definition absf (f : fac) : fac :=
  let (a, h) := f in if nnE F a || Z.eqb (h mod 4) 0 || negb (Z.even h) || nn_ln f then f else (Abs a, h).
Definition nnP (p : poly) : bool :=
  nnE F (ofP p) || forallb (fun t => Z.leb 0 (Qnum (fst t)) && forallb (fun f => nnE F (HP (fst f) (snd f)) || nn_ln f) (snd t)) p.
(* |p| where a sign shows; elsewhere by another way *)
Definition pabs1 (other : poly -> poly) (p : poly) : poly :=
  if nnP p then p else if nnP (pscal (-1) p) then pscal (-1) p else other p.
Definition pabs2 (p : poly) : poly :=
  let '(c, f, p) := split true p in let (g, p) := extract_shared p in let '(d, h, p) := split true p in
  pmul [(Qred (Qabs (c * d)), sorted (map absf (f ++ g ++ h)))]
    (if is_one p then monoP [] else pabs1 (fun p => atomP (Abs (ofP p))) p).
Definition pabs : poly -> poly := pabs1 (by_deltas true (pabs1 pabs2)).
(* erf is odd *)
Definition perf (p : poly) : poly :=
  if match p with (c, _) :: _ => Z.ltb (Qnum c) 0 | [] => false end
  then pscal (-1) (atomP (Erf (ofP (pscal (-1) p)))) else match p with [] => [] | _ => atomP (Erf (ofP p)) end.

(* ---- names of indices ---- *)
(* Names below 16 are those of the free indices of a statement; canonical names are 16 * (depth) + (number among the
   indices of that size); names from 4096 on are those in which expressions are given, and fresh ones. *)
Fixpoint names (free : bool) (e : ex) : list N := (* of bound indices, and of free ones too *)
  match e with
  | V1 _ i => if free then [snd i] else []
  | V2 _ i j | Del i j => if free then [snd i; snd j] else []
  | Sum i a | Max i a | Min i a => snd i :: names free a
  | Spec i j a => snd i :: snd j :: names free a
  | _ => join_parts (names free) e
  end.
Definition level (n : N) : N := if N.ltb n 4096 then N.div n 16 else 0%N.
Definition top (f : N -> N) (l : list N) : N := fold_right (fun n a => N.max (f n) a) 0%N l.
Definition next_level (e : ex) : N := (1 + top level (names false e))%N.
Definition next_name (l : list N) : N := N.max 4096 (1 + top (fun n => n) l).
(* may the bound index v of e be called n? *)
Definition renameable (v n : idx) (e : ex) : bool := N.eqb (fst v) (fst n) && negb (binds v e) && fresh_in n e.

(* ---- sums over an index ---- *)
Definition mentionM (v : idx) (m : mono) : bool := existsb (fun f => mention v (fst f)) m.
Definition free_of (l : list idx) (e : ex) : bool := forallb (fun i => negb (mention i e)) l.
(* The sums among the factors are opened: the new indices, the factors, and the next fresh name. *)
Fixpoint open1 (e : ex) (next : N) : list idx * ex * N :=
  match e with
  | Sum i b =>
      let '(l, b', next') := open1 b next in let n := (fst i, next') in
      if renameable i n (sums l b') then (n :: l, ren i n b', (next' + 1)%N) else ([], e, next)
  | _ => ([], e, next)
  end.
Fixpoint openk (k : nat) (a : ex) (s : list idx * mono * N) : option (list idx * mono * N) :=
  match k with
  | O => Some s
  | S k => match openk k a s with
    | Some (l, m, next) => let '(l1, b, next) := open1 a next in
        if free_of l b && free_of l1 (ofM m) then Some (l1 ++ l, mmul0 (unM b) m, next) else None
    | None => None end
  end.
Fixpoint openM (m : mono) (next : N) : option (list idx * mono * N) :=
  match m with
  | [] => Some ([], [], next)
  | (a, h) :: m =>
    match openM m next with
    | Some (l, m', next) =>
      match a with
      | Sum _ _ => if Z.ltb 0 h && Z.even h then openk (Z.to_nat (h / 2)) a (l, m', next)
                   else if free_of l a then Some (l, mins (a, h) m', next) else None
      | _ => if free_of l a then Some (l, mmul0 [(a, h)] m', next) else None
      end
    | None => None
    end
  end.
(* Of all ways to give canonical names to the indices of a nested sum, the one whose normal form comes first. *)
Fixpoint count (s : N) (l : list idx) : N :=
  match l with [] => 0%N | i :: l => if N.eqb (fst i) s then (1 + count s l)%N else count s l end.
Fixpoint canon (L : N) (l : list idx) : list idx :=
  match l with [] => [] | i :: l => (fst i, 16 * L + count (fst i) l)%N :: canon L l end.
Fixpoint remove1 (i : idx) (l : list idx) : list idx :=
  match l with [] => [] | j :: l => if ieq i j then l else j :: remove1 i l end.
Fixpoint assigns (l avail : list idx) : list (list (idx * idx)) :=
  match l with
  | [] => [[]]
  | v :: l => let first n := if N.eqb (fst n) (fst v) then map (cons (v, n)) (assigns l (remove1 n avail)) else [] in
      flat_map first avail
  end.
Fixpoint relabel (op : idx -> ex -> ex) (a : list (idx * idx)) (e : ex) : option (list idx * ex) := (* from the inside out *)
  match a with
  | [] => Some ([], e)
  | (v, n) :: a => match relabel op a e with
    | Some (l, e') => if renameable v n (nest op l e') then Some (n :: l, ren v n e') else None
    | None => None end
  end.
Fixpoint sins (i : idx) (l : list idx) : list idx :=
  match l with [] => [i] | j :: l' =>
    match cmpi i j with Lt => i :: l | _ => if ieq i j then i :: l else j :: sins i l' end end.
Definition ssort (l : list idx) : list idx := fold_right sins [] l.
Fixpoint best (l : list (list idx * poly)) : option (list idx * Q * mono) :=
  match l with
  | [] => None
  | (s, [(c, m)]) :: l => match best l with
      | Some (s', c', m') => match cmpM m m' with Gt => Some (s', c', m') | _ => Some (s, c, m) end
      | None => Some (s, c, m) end
  | _ :: l => best l
  end.
Definition closeS (l : list idx) (m : mono) : poly := (* the sum over l of m *)
  let e := ofM m in
  let named a := match relabel Sum a e with Some (l', e') => [(l', re e')] | None => [] end in
  match best (flat_map named (assigns l (canon (next_level e) l))) with
  | Some (s, c, m') => [(c, [(sums (ssort s) (ofM m'), 2%Z)])]
  | None => atomP (sums l e)
  end.
(* The sum over v of exp ein * exp eout * m, where v does not occur in eout. *)
Definition msum2 (v : idx) (ein eout : poly) (m : mono) (next : N) : poly :=
  let inside := mmul0 (expM ein) (filter (fun f : fac => mention v (fst f)) m) in
  let outside := mmul0 (expM eout) (filter (fun f : fac => negb (mention v (fst f))) m) in
  match inside with
  | [] => mmul [(Sz (fst v), 2%Z)] outside
  | _ => pmul (match openM inside next with Some (l, body, _) => closeS (v :: l) body | None => closeS [v] inside end)
           (monoP outside)
  end.
Definition delta_test (v : idx) (f : fac) : bool :=
  match f with (Del a b, h) => Z.eqb h 2 && (if ieq a v then negb (ieq b v) else ieq b v) | _ => false end.
Definition msum (v : idx) (m : mono) : poly :=
  let next := next_name (snd v :: flat_map (fun f => names true (fst f)) m) in
  let others := match exp_first m with
    | Some (e, m') => let inner t := mentionM v (snd t) in
        msum2 v (filter inner (unP e)) (filter (fun t => negb (inner t)) (unP e)) m' next
    | None => msum2 v [] [] m next end in
  match pick (delta_test v) m with
  | Some ((Del a b, _), rest) =>
    let o := if ieq a v then b else a in
    let e := ofM rest in
    if N.eqb (fst o) (fst v) && negb (binds v e) && negb (binds o e) then re (ren v o e) else others
  | _ => others
  end.
Definition split_exp (v : idx) (t : Q * mono) : poly := (* exp (p + delta q) = (1 - delta) exp p + delta exp (p + q) *)
  match exp_first (snd t) with
  | Some (e, m) =>
    if existsb (fun t => existsb (fun f => positive_delta f && mention v (fst f)) (snd t)) (unP e)
    then pscal (fst t) (pmul (by_deltas true (fun p => monoP (expM p)) (unP e)) (monoP m)) else [t]
  | None => [t]
  end.
Definition psumi (v : idx) (p : poly) : poly :=
  psum (map (fun t => pscal (fst t) (msum v (snd t))) (flat_map (split_exp v) p)).

(* ---- largest and smallest values, spectral norms ---- *)
Definition extremum (up : bool) : idx -> ex -> ex := if up then Max else Min.
Definition turned (c : Q) (up : bool) : bool := if Z.ltb (Qnum c) 0 then negb up else up.
(* A largest value in a term whose other factors are not negative is opened: max_k (q max_l p) = max_k max_l (q p). *)
Definition nested (up : bool) (l : list idx) (f : fac) : option (idx * ex) :=
  if free_of l (fst f) then None
  else match f, up with (Max i b, 2%Z), true | (Min i b, 2%Z), false => Some (i, b) | _, _ => None end.
Fixpoint find_nested (up : bool) (l : list idx) (p : poly) : option (Q * mono * (idx * ex) * poly) :=
  match p with
  | [] => None
  | (c, m) :: p =>
    let later := option_map (fun '(x, q) => (x, (c, m) :: q)) (find_nested up l p) in
    match pick (fun f => negb (isNone (nested (turned c up) l f))) m with
    | Some (f, rest) => match nested (turned c up) l f with
      | Some x => if forallb (fun f : fac => nnE F (HP (fst f) (snd f))) rest then Some (c, rest, x, p) else later
      | None => later end
    | None => later
    end
  end.
Fixpoint opened (fuel : nat) (up : bool) (l : list idx) (p : poly) (next : N) : list idx * poly :=
  match fuel with
  | O => (l, p)
  | S fuel => match find_nested up l p with
    | Some (c, rest, (i, b), q) => let n := (fst i, next) in
      if renameable i n b && negb (mention n (ofM rest)) && negb (mention n (ofP q))
      then opened fuel up (l ++ [n]) (padd q (pmul0 [(c, rest)] (unP (ren i n b)))) (next + 1)%N else (l, p)
    | None => (l, p) end
  end.
(* Of all ways to name the indices, the one whose normal form comes first; its first coefficient stands outside. *)
Definition unit_of (p : poly) : Q * poly :=
  match p with [] => (0%Q, []) | (c, _) :: _ => let q := pscal (/ c) p in if eqP (pscal c q) p then (c, q) else (1%Q, p) end.
Fixpoint first_named (l : list (list idx * (Q * poly))) : option (list idx * (Q * poly)) :=
  match l with
  | [] => None
  | x :: l => match first_named l with
    | Some y => match cmp (ofP (snd (snd x))) (ofP (snd (snd y))) with Gt => Some y | _ => Some x end
    | None => Some x end
  end.
Definition closeE (up : bool) (l : list idx) (p : poly) : poly :=
  let e := ofP p in
  let named a := match relabel (extremum up) a e with Some (l', e') => [(l', unit_of (re e'))] | None => [] end in
  match first_named (flat_map named (assigns l (canon (next_level e) l))) with
  | Some (l', (c, q)) => if Z.eqb (Qnum c) 0 then [] else pscal c (atomP (nest (extremum (turned c up)) (ssort l') (ofP q)))
  | None => atomP (nest (extremum up) l e)
  end.
Definition canonE (up : bool) (v : idx) (p : poly) : poly :=
  let (l, q) := opened 2 up [v] p (next_name (snd v :: names true (ofP p))) in closeE up l q.
(* Terms without v stand outside. *)
Definition shifted (inside : poly -> poly) (v : idx) (p : poly) : poly :=
  let here (t : Q * mono) := mentionM v (snd t) in
  match filter here p with
  | [] => p
  | p' => padd (filter (fun t => negb (here t)) p) (inside p')
  end.
(* m = q^(g/2), which rises or falls with q, or with |q| where that is its square *)
Definition whole_power (m : mono) (g : Z) (t : ex -> bool) : bool :=
  forallb (fun f : fac => let q := (snd f / g)%Z in Z.eqb (q * g) (snd f) && Z.ltb 0 q && negb (isExp (fst f)) && t (fst f)) m.
Definition root_of (m : mono) (g : Z) : mono := map (fun f : fac => (fst f, 2 * (snd f / g))%Z) m.
Definition as_power (m : mono) : option (Z * mono) :=
  let g := fold_right (fun f z => Z.gcd (snd f) z) 0%Z m in
  if Z.leb g 0 then None
  else if negb (Z.eqb g 2) && whole_power m g (fun a => Z.even g || nnE F a) then Some (g, root_of m g)
  else if whole_power m (- g) (posE F) then Some (- g, root_of m (- g))%Z else None.
Definition only_delta (v : idx) (m : mono) : option poly := (* max_k delta k j * m k = m j for m >= 0 *)
  match pick (delta_test v) m with
  | Some ((Del a b, _), rest) =>
    let o := if ieq a v then b else a in
    let e := ofM rest in
    if N.eqb (fst o) (fst v) && negb (binds v e) && negb (binds o e) && forallb (fun f : fac => nnE F (HP (fst f) (snd f))) rest
    then Some (re (ren v o e)) else None
  | _ => None
  end.
(* of one product, all of whose factors depend on v or have no sign; below is the same for what stands inside *)
Definition of_product (below : bool -> poly -> poly) (up : bool) (v : idx) (m : mono) : poly :=
  match (if up then only_delta v m else None) with
  | Some q => q
  | None =>
    match m with
    | [(Exp e, 2%Z)] => pexp (below up (unP e))
    | [(Ln a, 2%Z)] => if posE F a then pln (below up (unP a)) else canonE up v (monoP m)
    | _ =>
      match as_power m with
      | Some (g, q) => let q := mmul q [] in
        php (below (if Z.ltb g 0 then negb up else up) (if Z.eqb (g mod 4) 0 then pabs q else q)) g
      | None => canonE up v (monoP m)
      end
    end
  end.
Fixpoint pmax (fuel : nat) (v : idx) (up : bool) (p : poly) : poly :=
  shifted (fun p =>
    match fuel, p with
    | S fuel, [(c, m)] => (* nonnegative factors without v, and c, stand outside *)
      let outside (f : fac) := negb (mention v (fst f)) && nnE F (HP (fst f) (snd f)) in
      pmul [(c, filter outside m)] (of_product (pmax fuel v) (turned c up) v (filter (fun f : fac => negb (outside f)) m))
    | _, _ => canonE up v p
    end) v p.
Definition pextremum (up : bool) (v : idx) : poly -> poly := pmax 9 v up.
Definition renameable2 (i j n1 n2 : idx) (e : ex) : bool :=
  renameable i n1 e && renameable j n2 (ren i n1 e) && negb (ieq i j) && negb (ieq n1 j) && negb (ieq n1 n2).
Definition pspec1 (i j : idx) (p : poly) : poly :=
  let e := ofP p in let n1 := (fst i, 16 * next_level e)%N in let n2 := (fst j, 16 * next_level e + 1)%N in
  if renameable2 i j n1 n2 e then
    let q := re (ren j n2 (ren i n1 e)) in
    match q with
    | [(c, m)] =>
      let free (f : fac) := negb (mention n1 (fst f)) && negb (mention n2 (fst f)) in
      pmul [(Qred (Qabs c), sorted (map absf (filter free m)))]
        (atomP (Spec n1 n2 (ofM (filter (fun f : fac => negb (free f)) m))))
    | (c, _) :: _ =>
      let q' := pscal (/ c) q in
      if eqP (pscal c q') q then pmul [(Qred (Qabs c), [])] (atomP (Spec n1 n2 (ofP q'))) else atomP (Spec n1 n2 (ofP q))
    | [] => atomP (Spec n1 n2 (ofP q))
    end
  else atomP (Spec i j e).
(* a diagonal matrix, an outer product *)
Definition diagonal (i j : idx) (f : fac) : bool :=
  match f with (Del a b, 2%Z) => ieq a i && ieq b j || ieq a j && ieq b i | _ => false end.
Definition euclidean (v : idx) (p : poly) : poly := psqrt (psumi v (pmul p p)).
(* p = c u v, where v has the factors that a test picks and u the others *)
Definition two_factors (test : fac -> bool) (p : poly) : option (Q * poly * poly) :=
  match p with
  | [] => None
  | (c, m) :: _ =>
    let side (second : bool) (m : mono) := filter (fun f => Bool.eqb (test f) second) m in
    let factor (second : bool) := psum (map (fun t => if eqM (side (negb second) (snd t)) (side (negb second) m)
      then [(Qred (fst t / c), side second (snd t))] else []) p) in
    let u := factor false in let v := factor true in if eqP (pscal c (pmul0 u v)) p then Some (c, u, v) else None
  end.
Definition without (i : idx) (p : poly) : bool := forallb (fun t : Q * mono => negb (mentionM i (snd t))) p.
Definition outer_product (i j : idx) (p : poly) : option poly :=
  match two_factors (fun f => mention j (fst f)) p with
  | Some (c, u, v) => if without j u && without i v
      then Some (pmul [(Qred (Qabs c), [])] (pmul (euclidean i u) (euclidean j v))) else None
  | None => None
  end.
Definition pspec2 (i j : idx) (p : poly) : option poly :=
  match p with
  | [(c, m)] =>
    match pick (diagonal i j) m with
    | Some (_, rest) => let e := ofM rest in
      if N.eqb (fst i) (fst j) && negb (binds i e) && negb (binds j e)
      then Some (pextremum true i (pabs (pscal c (re (ren j i e))))) else None
    | None => outer_product i j p
    end
  | _ => match outer_product i j p with Some q => Some q | None => outer_product j i p end
  end.
Definition pspec3 (i j : idx) (p : poly) : poly := (* a matrix and its transpose have one norm *)
  if ieq i j then pspec1 i j p else
  match pspec2 i j p with
  | Some q => q
  | None => let a := pspec1 i j p in let b := pspec1 j i p in match cmp (ofP a) (ofP b) with Gt => b | _ => a end
  end.
Definition pspec (i j : idx) (p : poly) : poly := (* what does not depend on the indices stands outside *)
  match p, two_factors (fun f => mention i (fst f) || mention j (fst f)) p with
  | [], _ => []
  | _, Some (c, u, v) =>
      if negb (is_one u) && without i u && without j u then pmul (pabs (pscal c u)) (pspec3 i j v) else pspec3 i j p
  | _, None => pspec3 i j p
  end.
End Again.
(* ---- the whole ---- *)
(* Every bound index gets a name of its own. *)
Fixpoint uniq (e : ex) (n : N) : ex * N :=
  let under (op : idx -> ex -> ex) i (a : ex * N) :=
    let (a', n') := a in let i' := (fst i, n') in
    if renameable i i' a' then (op i' (ren i i' a'), (n' + 1)%N) else (op i a', n') in
  let one (op : ex -> ex) (a : ex * N) := (op (fst a), snd a) in
  let two (op : ex -> ex -> ex) a b := let (a', n) := uniq a n in let (b', n) := uniq b n in (op a' b', n) in
  match e with
  | Add a b => two Add a b | Mul a b => two Mul a b
  | Opp a => one Opp (uniq a n) | Inv a => one Inv (uniq a n) | Pow a k => one (fun a => Pow a k) (uniq a n)
  | Sqrt a => one Sqrt (uniq a n) | HP a h => one (fun a => HP a h) (uniq a n) | Exp a => one Exp (uniq a n)
  | Ln a => one Ln (uniq a n) | Abs a => one Abs (uniq a n) | Erf a => one Erf (uniq a n)
  | Sum i a => under Sum i (uniq a n) | Max i a => under Max i (uniq a n) | Min i a => under Min i (uniq a n)
  | Spec i j a =>
    let (a', n') := uniq a n in let i' := (fst i, n') in let j' := (fst j, n' + 1)%N in
    if renameable2 i j i' j' a' then (Spec i' j' (ren j j' (ren i i' a')), (n' + 2)%N) else (Spec i j a', n')
  | _ => (e, n)
  end.
Fixpoint go (re : ex -> poly) (e : ex) : poly :=
  match e with
  | Int z => constP (inject_Z z)
  | Num q => constP q
  | Del i j => if ieq i j then monoP [] else match cmpi i j with Gt => atomP (Del j i) | _ => atomP e end
  | Add a b => padd (go re a) (go re b)
  | Opp a => pscal (-1) (go re a)
  | Mul a b => pmul re (go re a) (go re b)
  | Inv a => pinv re (go re a)
  | Pow a n => ppow re (go re a) n
  | HP a h => php re (go re a) h
  | Sqrt a => psqrt re (go re a)
  | Exp a => pexp re (go re a)
  | Ln a => pln re (go re a)
  | Abs a => pabs re (go re a)
  | Erf a => perf (go re a)
  | Sum i a => psumi re i (go re a)
  | Max i a => pextremum re true i (go re a)
  | Min i a => pextremum re false i (go re a)
  | Spec i j a => pspec re i j (go re a)
  | _ => atomP e
  end.
Fixpoint normal (fuel : nat) (e : ex) : poly :=
  go (match fuel with O => atomP | S f => normal f end) (fst (uniq e (next_name (names true e)))).
Definition normal_form : ex -> poly := normal 40.
(* ---- signs that show where squares are completed, and where a delta is 0 or 1 ---- *)
Definition half_of (m : mono) : option mono :=
  if forallb (fun f : fac => Z.ltb 0 (snd f) && Z.eqb (snd f mod 4) 0) m
  then Some (map (fun f : fac => (fst f, snd f / 2)%Z) m) else None.
Definition divides (m n : mono) : bool := forallb (fun f : fac => Z.leb (snd f) (expo (fst f) n)) m.
Definition find_square (p : poly) : option (Q * mono) := (* c m^2, where m divides a term without a sign *)
  let open := filter (fun t => negb (nnE F (ofP [t]))) p in
  fold_right (fun t acc => match half_of (snd t) with
    | Some ((_ :: _) as m) => if Z.ltb 0 (Qnum (fst t)) && existsb (fun u => divides m (snd u)) open then Some (fst t, m) else acc
    | _ => acc end) None p.
Definition less_square (c : Q) (m : mono) (p : poly) : poly :=
  let square := map (fun f : fac => (fst f, 2 * snd f)%Z) m in
  let part t := if divides m (snd t) && negb (eqM (snd t) square)
    then [(Qred (fst t / (2 * c)), fold_right lower (snd t) m)] else [] in
  let q := padd (monoP m) (psum (map part p)) in padd p (pscal (Qopp c) (pmul0 q q)).
Fixpoint shows (sign : ex -> bool) (fuel : nat) (p : poly) : bool :=
  if sign (ofP p) then true else
  match fuel with
  | O => false
  | S fuel => match delta_of p with
    | Some (Del i j as d) => let e := ofP p in
        negb (binds i e || binds j e) && shows sign fuel (filter (without_delta d) p) && shows sign fuel (normal_form (ren j i e))
    | _ => match find_square p with
      | Some (c, m) => Z.ltb 0 (Qnum c) && shows sign fuel (less_square c m p)
      | None => false end
    end
  end.
(* Is it zero? Denominators are multiplied out first. *)
Definition denominator (p : poly) : option ex :=
  let below f := match f with (Add _ _ as a, h) => Z.ltb h 0 && nzE F a | _ => false end in
  let of_term t := option_map (fun x => fst (fst x)) (pick below (snd t)) in
  fold_right (fun t acc => match acc with Some _ => acc | None => of_term t end) None p.
Definition times_power (a : ex) (h : Z) (p : poly) : poly :=
  psum (map (fun t => pscal (fst t) (mmul atomP (snd t) [(a, h)])) p).
Definition lowest (a : ex) (p : poly) : Z :=
  let h := fold_right (fun t z => Z.min z (expo a (snd t))) 0%Z p in if Z.even h then (- h)%Z else (1 - h)%Z.
(* terms rest * (a sum over l), put together; the other terms *)
Definition may_cancel (f : fac) : bool := (* a sum with a denominator *)
  match f with (Sum _ _ as e, 2%Z) => existsb (fun g : fac => Z.ltb (snd g) 0) (unM (snd (fst (open1 e 4096)))) | _ => false end.
Definition sum_factor (f : fac) : bool := match f with (Sum _ _, 2%Z) => true | _ => false end.
Fixpoint eqI (l l' : list idx) : bool :=
  match l, l' with [], [] => true | i :: l, j :: l' => ieq i j && eqI l l' | _, _ => false end.
Fixpoint put_together (next : N) (l : list idx) (rest : mono) (p : poly) : list poly * poly :=
  match p with
  | [] => ([], [])
  | (c, m) :: p =>
    let (inside, others) := put_together next l rest p in
    if eqM m (mmul0 (map (fun i => (Sz (fst i), 2%Z)) l) rest) then ([(c, [])] :: inside, others)
    else match pick sum_factor m with
      | Some ((a, _), rest') => let '(l', b, _) := open1 a next in
        if eqI l l' && eqM rest rest' then ([(c, unM b)] :: inside, others) else (inside, (c, m) :: others)
      | None => (inside, (c, m) :: others)
      end
  end.
Fixpoint isZero (fuel : nat) (p : poly) : bool :=
  match p, fuel with
  | [], _ => true
  | _, O => false
  | _, S fuel => match denominator p with
    | None =>
      let next := next_name (names true (ofP p)) in
      existsb (fun t => match pick may_cancel (snd t) with
        | Some ((a, _), rest) => let '(l, _, _) := open1 a next in
          match put_together next l rest p with
          | ((_ :: _ :: _) as inside, others) => isZero fuel (psum inside) && isZero fuel others
          | _ => false end
        | None => false end) p
    | Some a => Z.even (lowest a p) && nzE F a && isZero fuel (times_power a (lowest a p) p)
    end
  end.
End Normaliser.