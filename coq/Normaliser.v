(* The normal form of an expression. That it means what the expression means is proved in the next three files; nothing is proved of its being canonical. *)
From Coq Require Import Reals Lra Lia ZArith NArith QArith Qreals List Bool.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words Sums Derivatives Spectral HalfPowers Expressions Signs.
Import ListNotations.
Open Scope R_scope.

Definition fac := (ex * Z)%type.           (* an atom and twice its exponent *)
Definition mono := list fac.
Definition poly := list (Q * mono).

Section Norm.
Context (F : facts).

(* ---- polynomials as expressions, and back ---- *)
Fixpoint ofM (m : mono) : ex := match m with [] => Int 1 | (a, h) :: m => Mul (HP a h) (ofM m) end.
Fixpoint ofP (p : poly) : ex := match p with [] => Int 0 | (c, m) :: p => Add (Mul (Num c) (ofM m)) (ofP p) end.
Fixpoint unM (e : ex) : mono :=
  match e with Mul (HP a h) m => (a, h) :: unM m | Int 1 => [] | _ => [(e, 2%Z)] end.
Fixpoint unP (e : ex) : poly :=
  match e with Add (Mul (Num c) m) p => (c, unM m) :: unP p | Int 0 => [] | _ => [(1%Q, [(e, 2%Z)])] end.

Definition cmpf (f g : fac) := match cmp (fst f) (fst g) with Eq => Z.compare (snd f) (snd g) | c => c end.
Fixpoint cmpM (m n : mono) : comparison :=
  match m, n with
  | [], [] => Eq | [], _ => Lt | _, [] => Gt
  | f :: m, g :: n => match cmpf f g with Eq => cmpM m n | c => c end
  end.
Definition atomP (e : ex) : poly := [(1%Q, [(e, 2%Z)])].
Definition constP (c : Q) : poly := if Z.eqb (Qnum c) 0 then [] else [(Qred c, [])].

(* ---- sums ---- *)
Fixpoint padd (p : poly) : poly -> poly :=
  fix go (q : poly) : poly :=
  match p with
  | [] => q
  | (c, m) :: p' =>
    match q with
    | [] => p
    | (d, n) :: q' =>
      match cmpM m n with
      | Eq => let s := Qred (c + d) in if Z.eqb (Qnum s) 0 then padd p' q' else (s, m) :: padd p' q'
      | Lt => (c, m) :: padd p' q
      | Gt => (d, n) :: go q'
      end
    end
  end.
Definition pscal (c : Q) (p : poly) : poly := map (fun t => (Qred (c * fst t), snd t)) p.
Fixpoint pairs (l : list poly) : list poly := match l with p :: q :: l => padd p q :: pairs l | _ => l end.
Fixpoint padds (fuel : nat) (l : list poly) : poly :=
  match l with
  | [] => [] | [p] => p
  | _ => match fuel with O => fold_right padd [] l | S fuel => padds fuel (pairs l) end
  end.
Definition psum (l : list poly) : poly := padds 40 l.

(* ---- products ---- *)
Definition mergeable (a : ex) (h k : Z) : bool :=
  let e := Z.even h && Z.even k in
  if Z.leb 0 h && Z.leb 0 k then Z.even h || Z.even k || nnE F a
  else (e && nzE F a) || posE F a.
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
Definition mmul0 (m n : mono) : mono :=
  match m with
  | (Exp e, 2%Z) :: m' =>
    match n with
    | (Exp f, 2%Z) :: n' =>
      let rest := fold_right mins n' m' in
      match padd (unP e) (unP f) with [] => rest | p => (Exp (ofP p), 2%Z) :: rest end
    | _ => fold_right mins n m
    end
  | _ => fold_right mins n m
  end.
Definition pmul0 (p q : poly) : poly :=
  psum (map (fun t => psum (map (fun u => [(Qred (fst t * fst u), mmul0 (snd t) (snd u))]) q)) p).
Fixpoint ppow0 (p : poly) (n : nat) : poly := match n with O => [(1%Q, [])] | S n => pmul0 p (ppow0 p n) end.

(* one factor that a test picks, and the others *)
Fixpoint pick (t : fac -> bool) (m : mono) : option (fac * mono) :=
  match m with
  | [] => None
  | f :: m' => if t f then Some (f, m') else match pick t m' with Some (g, r) => Some (g, f :: r) | None => None end
  end.
Definition qpow (z : positive) (k : Z) : Q :=
  match k with Z0 => 1%Q | Zpos p => inject_Z (Z.pow (Zpos z) (Zpos p)) | Zneg p => Qinv (inject_Z (Z.pow (Zpos z) (Zpos p))) end.

Section Re.
Context (re : ex -> poly).

Definition needs (m : mono) (f : fac) : bool :=
  match f with
  | (Int (Zpos _), h) => negb (Z.eqb h 1)
  | (Add _ _, h) => Z.leb 2 h
  | (Abs _, h) => Z.leb 4 h
  | (Del i j, h) =>
      Z.ltb 2 h || (Z.eqb h 2 && existsb (fun g => mention j (fst g) && negb (eqb (fst g) (Del i j))) m)
  | _ => false
  end.
Definition step (m : mono) : option poly :=
  match pick (needs m) m with
  | None => None
  | Some ((a, h), rest) =>
    match a with
    | Int (Zpos z) => Some [(Qred (qpow z (h / 2)), if Z.eqb (h mod 2) 0 then rest else mins (a, h mod 2)%Z rest)]
    | Add _ _ => Some (pmul0 [(1%Q, if Z.eqb (h mod 2) 0 then rest else mins (a, h mod 2)%Z rest)] (ppow0 (unP a) (Z.to_nat (h / 2))))
    | Abs b => Some [(1%Q, mins (b, 4 * (h / 4))%Z (if Z.eqb (h mod 4) 0 then rest else mins (a, h mod 4)%Z rest))]
    | Del i j =>
      if Z.ltb 2 h then Some [(1%Q, mins (a, 2%Z) rest)]
      else let e := ofM rest in
        if binds i e || binds j e then None
        else Some (pmul0 [(1%Q, [(a, 2%Z)])] (re (ren j i e)))
    | _ => None
    end
  end.
Fixpoint post (fuel : nat) (m : mono) : poly :=
  match fuel with
  | O => [(1%Q, m)]
  | S fuel => match step m with None => [(1%Q, m)] | Some p => psum (map (fun t => pscal (fst t) (post fuel (snd t))) p) end
  end.
Definition mmul (m n : mono) : poly := post 12 (mmul0 m n).
Definition pmul (p q : poly) : poly :=
  psum (map (fun t => psum (map (fun u => pscal (fst t * fst u) (mmul (snd t) (snd u))) q)) p).
Fixpoint ppow (p : poly) (n : nat) : poly :=
  match n with O => [(1%Q, [])] | 1%nat => p | S n => pmul p (ppow p n) end.

(* ---- common factors ---- *)
Definition minvf (f : fac) : fac := match f with (Exp e, 2%Z) => (Exp (ofP (pscal (-1) (unP e))), 2%Z) | (a, h) => (a, (- h)%Z) end.
Definition minv (m : mono) : mono := map minvf m.
Fixpoint expo (a : ex) (m : mono) : Z := match m with [] => 0%Z | (b, h) :: m => if eqb a b then h else expo a m end.
Definition least (a : ex) (p : poly) : Z :=
  match p with [] => 0%Z | (_, m) :: p => fold_right (fun t z => Z.min z (expo a (snd t))) (expo a m) p end.
Definition common (p : poly) : mono := (* the positive atoms that all terms share *)
  match p with
  | [] => []
  | (_, m) :: _ =>
    let atoms := map fst m ++ flat_map (fun t => map fst (filter (fun f => Z.ltb (snd f) 0) (snd t))) p in
    fold_right (fun a acc => if existsb (fun f => eqb (fst f) a) acc then acc else
       if posE F a then (let h := least a p in if Z.eqb h 0 then acc else mins (a, h) acc) else acc) [] atoms
  end.
Definition eqM (m n : mono) : bool := match cmpM m n with Eq => true | _ => false end.
Fixpoint eqP (p q : poly) : bool :=
  match p, q with
  | [], [] => true
  | (c, m) :: p, (d, n) :: q => (Z.eqb (Qnum c) (Qnum d) && Pos.eqb (Qden c) (Qden d)) && (eqM m n && eqP p q)
  | _, _ => false
  end.
(* p = c f p' *)
Definition extract (signed : bool) (p : poly) : Q * mono * poly :=
  let f := common p in
  let p1 := psum (map (fun t => [(fst t, mmul0 (minv f) (snd t))]) p) in
  let c := match p1 with [] => 1%Q | (c, _) :: _ => if signed then c else if Z.ltb (Qnum c) 0 then Qopp c else c end in
  let p' := map (fun t => (Qred (fst t / c), snd t)) p1 in
  if negb (Z.eqb (Qnum c) 0) && eqP (pmul0 [(c, f)] p') p then (c, f, p') else (1%Q, [], p).

(* ---- inverses and roots ---- *)
Definition pinv (p : poly) : poly :=
  match p with
  | [(c, m)] => if Z.eqb (Qnum c) 0 then [(1%Q, [(ofP p, (-2)%Z)])] else pmul [(Qred (/ c), [])] [(1%Q, minv m)]
  | _ => match extract true p with (c, f, p') => pmul [(Qred (/ c), minv f)] [(1%Q, [(ofP p', (-2)%Z)])] end
  end.

(* the square root of a positive number, as k * sqrt(p1) * sqrt(p2) * ... *)
Fixpoint roots (fuel : nat) (d : Z) (n : Z) : Z * list Z := (* n = k^2 * product *)
  match fuel with
  | O => (1, [n])%Z
  | S fuel =>
    if Z.ltb n (d * d) then (1, if Z.eqb n 1 then [] else [n])%Z
    else if Z.eqb (n mod (d * d)) 0 then (let (k, l) := roots fuel d (n / (d * d)) in (d * k, l)%Z)
    else if Z.eqb (n mod d) 0 then (let (k, l) := roots fuel (d + 1) (n / d) in (k, d :: l)%Z)
    else roots fuel (d + 1) n
  end.
Definition numroot (c : Q) : option (Q * mono) :=
  let n := (Qnum c * Zpos (Qden c))%Z in
  let (k, l) := roots 60 2 n in
  let kq := (k # Qden c)%Q in
  if Z.leb 0 k && (forallb (fun z => Z.ltb 0 z) l && Qeq_bool (kq * kq * inject_Z (fold_right Z.mul 1%Z l)) c)
  then Some (kq, map (fun z => (Int z, 1%Z)) l) else None.
Definition rootable (f : fac) : bool :=
  Z.even (snd f) && (posE F (fst f) || ((nnE F (fst f) && Z.leb 0 (snd f)) || (Z.leb 0 (snd f) && Z.eqb (snd f mod 4) 0))).
Definition rootf (f : fac) : fac :=
  match f with
  | (Exp e, 2%Z) => (Exp (ofP (pscal (1 # 2) (unP e))), 2%Z)
  | (a, h) => if posE F a || (nnE F a && Z.leb 0 h) then (a, (h / 2)%Z) else (Abs a, (h / 2)%Z)
  end.
Definition psqrt (p : poly) : poly :=
  let '(c, f, p') := match p with [(c, m)] => (c, m, [(1%Q, [])]) | _ => extract false p end in
  let good := filter rootable f in
  let bad := filter (fun g => negb (rootable g)) f in
  let under := match bad, p' with [], _ => p' | _, [(1%Q, [])] => [(1%Q, bad)] | _, _ => pmul0 [(1%Q, bad)] p' end in
  match numroot c with
  | Some (k, l) =>
    pmul [(Qred k, l)] (pmul (psum [[(1%Q, fold_right mins [] (map rootf good))]])
      (match under with [(1%Q, [])] => under | [(1%Q, [(a, 2%Z)])] => [(1%Q, [(a, 1%Z)])] | _ => [(1%Q, [(ofP under, 1%Z)])] end))
  | None => [(1%Q, [(ofP p, 1%Z)])]
  end.
Definition php (p : poly) (h : Z) : poly :=
  match p with
  | [(1%Q, [(a, 2%Z)])] => [(1%Q, [(a, h)])]
  | _ =>
    let half q := ppow p (Z.to_nat q) in
    let odd q := if Z.eqb (q mod 2) 0 then half (q / 2)%Z else pmul (half (q / 2)%Z) (psqrt p) in
    if Z.leb 0 h then odd h else pinv (odd (- h)%Z)
  end.

(* ---- exp, ln, | | ---- *)
Definition pexp (p : poly) : poly := match p with [] => [(1%Q, [])] | _ => [(1%Q, [(Exp (ofP p), 2%Z)])] end.
(* exp (h/2 ln a) = a^(h/2) *)
Definition lnpart (t : Q * mono) : option (ex * Z) :=
  match t with
  | (c, [(Ln a, 2%Z)]) => let c2 := Qred (c * inject_Z 2) in if posE F a && Pos.eqb (Qden c2) 1 then Some (a, Qnum c2) else None
  | _ => None
  end.
Definition isNone {A} (o : option A) : bool := match o with None => true | _ => false end.
Definition pexpl (p : poly) : poly :=
  fold_right (fun t acc => match lnpart t with Some (a, h) => pmul (php (unP a) h) acc | None => acc end) (pexp (filter (fun t => isNone (lnpart t)) p)) p.
Fixpoint primes (fuel : nat) (d n : Z) : list Z :=
  match fuel with
  | O => [n]
  | S fuel => if Z.ltb n (d * d) then (if Z.eqb n 1 then [] else [n])%Z
    else if Z.eqb (n mod d) 0 then d :: primes fuel d (n / d) else primes fuel (d + 1) n
  end.
Definition lnf (f : fac) : poly :=
  match f with (Exp e, h) => pscal (h # 2) (unP e) | (a, h) => [(Qred (h # 2), [(Ln a, 2%Z)])] end.
Definition pln (p : poly) : poly :=
  match p with
  | [(c, m)] =>
    if Z.ltb 0 (Qnum c) && forallb (fun f => posE F (fst f)) m then
      let num := primes 60 2 (Qnum c) in let dn := primes 60 2 (Zpos (Qden c)) in
      if (forallb (Z.ltb 0) num && forallb (Z.ltb 0) dn) && (Z.eqb (fold_right Z.mul 1%Z num) (Qnum c) && Z.eqb (fold_right Z.mul 1%Z dn) (Zpos (Qden c))) then
      padd (psum (map (fun z => [(1%Q, [(Ln (Int z), 2%Z)])]) num))
        (padd (pscal (-1) (psum (map (fun z => [(1%Q, [(Ln (Int z), 2%Z)])]) dn))) (psum (map lnf m)))
      else atomP (Ln (ofP p))
    else atomP (Ln (ofP p))
  | _ => atomP (Ln (ofP p))
  end.
Definition absf (f : fac) : fac :=
  let (a, h) := f in
  if nnE F a || Z.eqb (h mod 4) 0 then f else if Z.even h then (Abs a, h) else f.
Definition pabs (p : poly) : poly :=
  if nnE F (ofP p) then p
  else if nnE F (ofP (pscal (-1) p)) then pscal (-1) p
  else match p with
  | [(c, m)] => pmul [(Qred (Qabs.Qabs c), [])] [(1%Q, fold_right mins [] (map absf m))]
  | _ => match extract true p with (c, f, p') => pmul [(Qred (Qabs.Qabs c), map absf f)] (atomP (Abs (ofP p'))) end
  end.

(* ---- sums over an index ---- *)
Definition mentionM (v : idx) (m : mono) : bool := existsb (fun f => mention v (fst f)) m.
Fixpoint names (e : ex) : list N := (* every name *)
  match e with
  | V1 _ i => [snd i] | V2 _ i j | Del i j => [snd i; snd j]
  | Add a b | Mul a b => names a ++ names b
  | Opp a | Inv a | Pow a _ | Sqrt a | HP a _ | Exp a | Ln a | Abs a => names a
  | Sum i a | Max i a | Min i a => snd i :: names a
  | Spec i j a => snd i :: snd j :: names a
  | _ => []
  end.
Fixpoint bnames (e : ex) : list N := (* the names that are bound *)
  match e with
  | Add a b | Mul a b => bnames a ++ bnames b
  | Opp a | Inv a | Pow a _ | Sqrt a | HP a _ | Exp a | Ln a | Abs a => bnames a
  | Sum i a | Max i a | Min i a => snd i :: bnames a
  | Spec i j a => snd i :: snd j :: bnames a
  | _ => []
  end.
Definition level (n : N) : N := if N.ltb n 4096 then N.div n 16 else 0%N.
Definition top (l : list N) (f : N -> N) : N := fold_right (fun n a => N.max (f n) a) 0%N l.
Definition namesM (m : mono) : list N := flat_map (fun f => names (fst f)) m.

Definition sums (l : list idx) (e : ex) : ex := fold_right Sum e l.
Definition free_of (l : list idx) (e : ex) : bool := forallb (fun i => negb (mention i e)) l.
(* opening the sums among the factors: the new indices, and the factors *)
Fixpoint open1 (e : ex) (next : N) : list idx * ex * N := (* strips leading sums *)
  match e with
  | Sum i b => match open1 b next with (l, b', next') =>
      let n := (fst i, next') in let s := sums l b' in
      if negb (binds i s) && fresh_in n s then (n :: l, ren i n b', (next' + 1)%N) else ([], e, next) end
  | _ => ([], e, next)
  end.
Fixpoint openk (k : nat) (a : ex) (s : list idx * mono * N) : option (list idx * mono * N) :=
  match k with
  | O => Some s
  | S k => match openk k a s with
    | Some (l, m, next) => match open1 a next with (l1, b, next) =>
        if free_of l b && free_of l1 (ofM m) then Some (l1 ++ l, mmul0 (unM b) m, next) else None end
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

(* canonical names for a list of indices *)
Fixpoint count (s : N) (l : list idx) : N := match l with [] => 0%N | i :: l => if N.eqb (fst i) s then (1 + count s l)%N else count s l end.
Fixpoint canon (L : N) (l : list idx) : list idx :=
  match l with [] => [] | i :: l => (fst i, 16 * L + count (fst i) l)%N :: canon L l end.
Fixpoint remove1 (i : idx) (l : list idx) : list idx := match l with [] => [] | j :: l => if ieq i j then l else j :: remove1 i l end.
Fixpoint assigns (l avail : list idx) : list (list (idx * idx)) :=
  match l with
  | [] => [[]]
  | v :: l => flat_map (fun n => if N.eqb (fst n) (fst v) then map (cons (v, n)) (assigns l (remove1 n avail)) else []) avail
  end.
(* renaming bound indices one by one, from the inside out: sums l e = sums l' e' *)
Fixpoint relabel (a : list (idx * idx)) (e : ex) : option (list idx * ex) :=
  match a with
  | [] => Some ([], e)
  | (v, n) :: a => match relabel a e with
    | Some (l, e') => let s := sums l e' in
        if N.eqb (fst v) (fst n) && (negb (binds v s) && fresh_in n s) then Some (n :: l, ren v n e') else None
    | None => None end
  end.
Fixpoint sins (i : idx) (l : list idx) : list idx :=
  match l with [] => [i] | j :: l' => match cmpi i j with Lt => i :: l | _ => if ieq i j then i :: l else j :: sins i l' end end.
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
  let L := (1 + top (flat_map (fun f => bnames (fst f)) m) level)%N in
  let e := ofM m in
  let cands := flat_map (fun a => match relabel a e with Some (l', e') => [(l', re e')] | None => [] end) (assigns l (canon L l)) in
  match best cands with
  | Some (s, c, m') => [(c, [(sums (ssort s) (ofM m'), 2%Z)])]
  | None => [(1%Q, [(sums l e, 2%Z)])]
  end.

Definition deltaTest (v : idx) (f : fac) : bool :=
  match f with (Del a b, h) => Z.eqb h 2 && (if ieq a v then negb (ieq b v) else ieq b v) | _ => false end.
Definition expM (p : poly) : mono := match p with [] => [] | _ => [(Exp (ofP p), 2%Z)] end.
Definition msum2 (v : idx) (ein eout : poly) (m : mono) (next : N) : poly :=
  let inside := mmul0 (expM ein) (filter (fun f => mention v (fst f)) m) in
  let outside := mmul0 (expM eout) (filter (fun f => negb (mention v (fst f))) m) in
  match inside with
  | [] => mmul [(Sz (fst v), 2%Z)] outside
  | _ => pmul (match openM inside next with Some (l, body, _) => closeS (v :: l) body | None => closeS [v] inside end) [(1%Q, outside)]
  end.
Definition msum (v : idx) (m : mono) : poly :=
  let next := (N.max 4096 (1 + top (snd v :: namesM m) (fun n => n)))%N in
  let others := match m with
    | (Exp e, 2%Z) :: m' => let p := unP e in
        msum2 v (filter (fun t => mentionM v (snd t)) p) (filter (fun t => negb (mentionM v (snd t))) p) m' next
    | _ => msum2 v [] [] m next end in
  match pick (deltaTest v) m with
  | Some ((Del a b, _), rest) =>
    let o := if ieq a v then b else a in
    let e := ofM rest in
    if N.eqb (fst o) (fst v) && (negb (binds v e) && negb (binds o e)) then re (ren v o e) else others
  | _ => others
  end.
Definition psumi (v : idx) (p : poly) : poly := psum (map (fun t => pscal (fst t) (msum v (snd t))) p).

(* ---- largest and smallest values, spectral norms ---- *)
Definition canon1 (v : idx) (p : poly) : option (idx * ex) :=
  let e := ofP p in
  let n := (fst v, 16 * (1 + top (bnames e) level))%N in
  if negb (binds v e) && fresh_in n e then Some (n, ofP (re (ren v n e))) else None.
Definition pmax (op : idx -> ex -> ex) (v : idx) (p : poly) : poly :=
  if mention v (ofP p) then
    match p with
    | [(c, m)] =>
      let out := filter (fun f => negb (mention v (fst f)) && nnE F (HP (fst f) (snd f))) m in
      let ins := filter (fun f => negb (negb (mention v (fst f)) && nnE F (HP (fst f) (snd f)))) m in
      let s := if Z.ltb 0 (Qnum c) then 1%Q else (-1)%Q in
      let p' := [(s, ins)] in
      pmul [(Qred (Qabs.Qabs c), out)] (atomP (match canon1 v p' with Some (n, e) => op n e | None => op v (ofP p') end))
    | _ => atomP (match canon1 v p with Some (n, e) => op n e | None => op v (ofP p) end)
    end
  else p.
Definition pspec (i j : idx) (p : poly) : poly :=
  let e := ofP p in
  let L := (1 + top (bnames e) level)%N in
  let n1 := (fst i, 16 * L)%N in let n2 := (fst j, 16 * L + 1)%N in
  let e1 := ren i n1 e in
  if (negb (binds i e) && fresh_in n1 e) && ((negb (binds j e1) && fresh_in n2 e1) && (negb (ieq i j) && (negb (ieq n1 j) && negb (ieq n1 n2)))) then
    let q := re (ren j n2 e1) in
    match q with
    | [(c, m)] =>
      let free f := negb (mention n1 (fst f)) && negb (mention n2 (fst f)) in
      pmul [(Qred (Qabs.Qabs c), fold_right mins [] (map absf (filter free m)))] (atomP (Spec n1 n2 (ofM (filter (fun f => negb (free f)) m))))
    | (c, _) :: _ =>
      let q' := pscal (/ c) q in
      if eqP (pscal c q') q then pmul [(Qred (Qabs.Qabs c), [])] (atomP (Spec n1 n2 (ofP q'))) else atomP (Spec n1 n2 (ofP q))
    | [] => atomP (Spec n1 n2 (ofP q))
    end
  else atomP (Spec i j e).
End Re.

(* every bound index gets a name of its own *)
Fixpoint uniq (e : ex) (n : N) : ex * N :=
  let under (op : idx -> ex -> ex) i (a : ex * N) :=
    let (a', n') := a in let i' := (fst i, n') in
    if negb (binds i a') && fresh_in i' a' then (op i' (ren i i' a'), (n' + 1)%N) else (op i a', n') in
  let one (op : ex -> ex) (a : ex * N) := (op (fst a), snd a) in
  match e with
  | Add a b => let (a', n) := uniq a n in let (b', n) := uniq b n in (Add a' b', n)
  | Mul a b => let (a', n) := uniq a n in let (b', n) := uniq b n in (Mul a' b', n)
  | Opp a => one Opp (uniq a n) | Inv a => one Inv (uniq a n) | Pow a k => one (fun a => Pow a k) (uniq a n)
  | Sqrt a => one Sqrt (uniq a n) | HP a h => one (fun a => HP a h) (uniq a n) | Exp a => one Exp (uniq a n)
  | Ln a => one Ln (uniq a n) | Abs a => one Abs (uniq a n)
  | Sum i a => under Sum i (uniq a n) | Max i a => under Max i (uniq a n) | Min i a => under Min i (uniq a n)
  | Spec i j a =>
    let (a', n') := uniq a n in
    let i' := (fst i, n') in let j' := (fst j, n' + 1)%N in let a1 := ren i i' a' in
    if (negb (binds i a') && fresh_in i' a') && ((negb (binds j a1) && fresh_in j' a1) && (negb (ieq i j) && (negb (ieq i' j) && negb (ieq i' j'))))
    then (Spec i' j' (ren j j' a1), (n' + 2)%N) else (Spec i j a', n')
  | _ => (e, n)
  end.
Definition unique (e : ex) : ex := fst (uniq e (N.max 4096 (1 + top (names e) (fun n => n)))).

Fixpoint go (re : ex -> poly) (e : ex) : poly :=
  match e with
  | Int z => constP (inject_Z z)
  | Num q => constP q
  | Sc _ | Sz _ | V1 _ _ | V2 _ _ _ => atomP e
  | Del i j => if ieq i j then [(1%Q, [])] else match cmpi i j with Gt => atomP (Del j i) | _ => atomP e end
  | Add a b => padd (go re a) (go re b)
  | Opp a => pscal (-1) (go re a)
  | Mul a b => pmul re (go re a) (go re b)
  | Inv a => pinv re (go re a)
  | Pow a n => ppow re (go re a) n
  | HP a h => php re (go re a) h
  | Sqrt a => psqrt re (go re a)
  | Exp a => pexpl re (go re a)
  | Ln a => pln (go re a)
  | Abs a => pabs re (go re a)
  | Sum i a => psumi re i (go re a)
  | Max i a => pmax re Max i (go re a)
  | Min i a => pmax re Min i (go re a)
  | Spec i j a => pspec re i j (go re a)
  | D _ _ | At _ _ _ => atomP e
  end.
Fixpoint normal (fuel : nat) (e : ex) : poly :=
  go (match fuel with O => atomP | S f => normal f end) (unique e).

Definition normal_form : ex -> poly := normal 40.

(* Is it zero? Denominators are multiplied out first. *)
Definition denominator (p : poly) : option ex :=
  let bad f := match f with (Add _ _ as a, h) => Z.ltb h 0 && nzE F a | _ => false end in
  fold_right (fun t acc => match acc with Some _ => acc | None => match pick bad (snd t) with Some ((a, _), _) => Some a | None => None end end) None p.
Definition times_power (a : ex) (h : Z) (p : poly) : poly := psum (map (fun t => pscal (fst t) (mmul atomP (snd t) [(a, h)])) p).
Definition lowest (a : ex) (p : poly) : Z :=
  let h := fold_right (fun t z => Z.min z (expo a (snd t))) 0%Z p in if Z.even h then (- h)%Z else (1 - h)%Z.
Fixpoint isZero (fuel : nat) (p : poly) : bool :=
  match p with
  | [] => true
  | _ =>
    match fuel with
    | O => false
    | S fuel =>
      match denominator p with
      | None => false
      | Some a => Z.even (lowest a p) && (nzE F a && isZero fuel (times_power a (lowest a p) p))
      end
    end
  end.
End Norm.
