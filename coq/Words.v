(* The words of the statements: what each means. Nothing else of this library has to be believed.
   A vector is a function of a natural number, a matrix of two; the sizes stand at the operations, and only the
   entries below the sizes matter. exp, ln, sqrt, Rabs, INR, PI, sinh, cosh, tanh are those of Coq's library; is_derive,
   Derive and RInt, the integral, are Coquelicot's. *)
From Coq Require Import Reals Arith QArith Qreals List.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

Definition vec := nat -> R.
Definition mat := nat -> nat -> R.
(* f 0 + ... + f (n - 1) *)
Fixpoint sum (n : nat) (f : nat -> R) : R :=
  match n with O => 0 | S m => sum m f + f m end.
(* the largest and the smallest of f 0, ..., f (n - 1); 0 if there is none *)
Fixpoint maxn (n : nat) (f : nat -> R) : R :=
  match n with O => 0 | S m => match m with O => f O | S _ => Rmax (maxn m f) (f m) end end.
Fixpoint minn (n : nat) (f : nat -> R) : R :=
  match n with O => 0 | S m => match m with O => f O | S _ => Rmin (minn m f) (f m) end end.
(* Kronecker's delta *)
Definition delta (i j : nat) : R := if Nat.eqb i j then 1 else 0.

(* the logistic function, the positive part, the error function *)
Definition sigmoid (x : R) : R := / (1 + exp (- x)).
Definition relu (x : R) : R := (x + Rabs x) / 2.
Definition erf (x : R) : R := 2 / sqrt PI * RInt (fun t => exp (- t ^ 2)) 0 x.

(* ---- vectors ---- *)
(* x with its entry i replaced by t *)
Definition upd (x : vec) (i : nat) (t : R) : vec := fun j => if Nat.eqb j i then t else x j.
Definition ones : vec := fun _ => 1.
Definition vzero : vec := fun _ => 0.
Definition basis i : vec := fun k => delta k i.
Definition vadd (u v : vec) : vec := fun k => u k + v k.
Definition vopp (u : vec) : vec := fun k => - u k.
Definition vscal (s : R) (u : vec) : vec := fun k => s * u k.
Definition vmulr (u : vec) (s : R) : vec := fun k => u k * s.
(* entry by entry: product, exponential, logarithm *)
Definition had (u v : vec) : vec := fun k => u k * v k.
Definition vexp (u : vec) : vec := fun k => exp (u k).
Definition vln (u : vec) : vec := fun k => ln (u k).
(* f of every entry *)
Definition vmap (f : R -> R) (u : vec) : vec := fun k => f (u k).
(* the inner product of u and v, both of size n *)
Definition inner n (u v : vec) := sum n (fun k => u k * v k).
(* the Euclidean norm and the maximum norm of u of size n *)
Definition norm n (u : vec) := sqrt (sum n (fun k => u k ^ 2)).
Definition maxnorm n (u : vec) := maxn n (fun k => Rabs (u k)).

(* ---- matrices ---- *)
(* A with its entry (k, i) replaced by t *)
Definition updm (A : mat) (k i : nat) (t : R) : mat := fun l j => if (Nat.eqb l k && Nat.eqb j i)%bool then t else A l j.
Definition onesm : mat := fun _ _ => 1.
Definition zerom : mat := fun _ _ => 0.
Definition idm : mat := fun k l => delta k l.
(* column i, row k, transpose *)
Definition col (A : mat) i : vec := fun k => A k i.
Definition row (A : mat) k : vec := fun j => A k j.
Definition tr (A : mat) : mat := fun k l => A l k.
(* the diagonal matrix of v, and its inverse *)
Definition diag (v : vec) : mat := fun k l => delta k l * v k.
Definition diaginv (v : vec) : mat := fun k l => delta k l * / v k.
Definition madd (A B : mat) : mat := fun k l => A k l + B k l.
Definition mopp (A : mat) : mat := fun k l => - A k l.
Definition mscal (s : R) (A : mat) : mat := fun k l => s * A k l.
(* entry by entry: product, exponential, logarithm *)
Definition hadm (A B : mat) : mat := fun k l => A k l * B k l.
Definition mexp (A : mat) : mat := fun k l => exp (A k l).
Definition mln (A : mat) : mat := fun k l => ln (A k l).
Definition mmap (f : R -> R) (A : mat) : mat := fun k l => f (A k l).
(* A x and A B for A with d columns; u B, a row times a matrix with n rows; u v, a column times a row *)
Definition mulv d (A : mat) (x : vec) : vec := fun k => sum d (fun j => A k j * x j).
Definition vmul n (u : vec) (B : mat) : vec := fun j => sum n (fun k => u k * B k j).
Definition mulm d (A B : mat) : mat := fun k l => sum d (fun j => A k j * B j l).
Definition outer (u v : vec) : mat := fun k l => u k * v l.
(* the trace of A of size n x n *)
Definition trace n (A : mat) := sum n (fun k => A k k).
(* A without row i and column j; the determinant of A of size n x n, expanded along its first row; the inverse of A, whose
   entries are cofactors over the determinant, and which means nothing where that is 0 *)
Definition without (A : mat) (i j : nat) : mat :=
  fun k l => A (if Nat.ltb k i then k else S k) (if Nat.ltb l j then l else S l).
Fixpoint det (n : nat) (A : mat) : R :=
  match n with O => 1 | S m => sum (S m) (fun j => (-1) ^ j * A O j * det m (without A O j)) end.
Definition inverse (n : nat) (A : mat) : mat := fun i j => (-1) ^ (i + j) * det (n - 1) (without A j i) / det n A.
(* the Frobenius norm of A of size n x d *)
Definition frob n d (A : mat) := sqrt (sum n (fun k => sum d (fun l => A k l ^ 2))).
(* the spectral norm of A of size n x d: the least upper bound of |A v| over all v with |v| <= 1 *)
Definition spectral (n d : nat) (A : mat) : R :=
  real (Lub_Rbar (fun s => exists v : vec, norm d v <= 1 /\ s = norm n (mulv d A v))).
(* P <= Q for symmetric matrices of size n x n: v P v <= v Q v for every v *)
Definition loewner n (P Q : mat) : Prop :=
  (forall k l, (k < n)%nat -> (l < n)%nat -> P k l = P l k) /\
  (forall k l, (k < n)%nat -> (l < n)%nat -> Q k l = Q l k) /\
  forall v, inner n v (mulv n P v) <= inner n v (mulv n Q v).

(* ---- derivatives as parts of terms; a claim about a derivative says by is_derive that it exists and is so ---- *)
(* of a number in entry i of a vector, in entry (k, i) of a matrix; of a vector in these *)
Definition pd (f : vec -> R) (x : vec) i := Derive (fun t => f (upd x i t)) (x i).
Definition pdm (f : mat -> R) (A : mat) k i := Derive (fun t => f (updm A k i t)) (A k i).
Definition pdv (f : vec -> vec) (x : vec) i : vec := fun k => Derive (fun t => f (upd x i t) k) (x i).
Definition pdmv (f : mat -> vec) (A : mat) k i : vec := fun j => Derive (fun t => f (updm A k i t) j) (A k i).
(* gradients in a vector and in a matrix, and the Jacobian matrix: entry (k, i) is the derivative of f_k in x_i *)
Definition grad (f : vec -> R) (x : vec) : vec := fun i => Derive (fun t => f (upd x i t)) (x i).
Definition gradm (f : mat -> R) (A : mat) : mat := fun k i => Derive (fun t => f (updm A k i t)) (A k i).
Definition jac (f : vec -> vec) (x : vec) : mat := fun k i => Derive (fun t => f (upd x i t) k) (x i).

(* ---- vectors and matrices of given rational numbers, for counterexamples; 0 beyond their ends ---- *)
Definition vector (l : list Q) : vec := fun k => Q2R (nth k l 0%Q).
Definition matrix (rows : list (list Q)) : mat := fun k j => Q2R (nth j (nth k rows nil) 0%Q).
