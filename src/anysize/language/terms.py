"""The language in which the book states things: SymPy expressions with symbolic shapes.

A *term* is a SymPy matrix expression whose shape may hold symbols (`A` is n × d for every n and d); a scalar is an
ordinary SymPy expression. Everything keeps the order in which it was written, so that a statement typesets as the
paper prints it. Shapes are checked when a term is built.

Two conventions differ from SymPy's own matrices: indices are `Index` objects, each with the range it runs over, and
they count from 1, as in the paper. A number is not accepted as an index, because 3 is out of range when n = 2.
"""

from __future__ import annotations

import contextlib

import sympy as sp
from sympy.core.basic import Atom
from sympy.core.relational import Relational
from sympy.core.symbol import Str

from anysize.language.errors import IndexOutOfRange, NoSequence, NotInTheLanguage, ShapeMismatch, StatementError
from anysize.language.names import OWN, need_latex, need_name, parsed
from anysize.language.text import Shown

WORDS = (
    "D absolute at basis cosh delta det diag erf exp frobenius_norm gradient hadamard identity inner inverse jacobian kronecker "
    "largest log max_norm norm ones relu sigmoid sinh smallest spectral_norm tanh total trace vec zeros"
).split()  # with which expressions are made of names
__all__ = ["Definition", "Index", "Variable", "dimension", *WORDS]


def shape_text(shape) -> str:
    return " × ".join(str(s) for s in shape)


def is_term(e) -> bool:
    """Is `e` a vector or matrix term (as opposed to a scalar)?"""
    return isinstance(e, Term)


def shape_of(e) -> tuple:
    """The shape (rows, columns) of a term or a scalar; a scalar has shape (1, 1)."""
    return e.shape if is_term(e) else (sp.S.One, sp.S.One)


def as_expression(e):
    """`e` as a term or an exact SymPy scalar.

    Raises NotInTheLanguage for floating-point numbers and for matrix expressions that are not terms.
    """
    if isinstance(e, float):
        raise NotInTheLanguage(f"{e!r} is a floating-point number; write an exact one, such as Rational(1, 100)")
    with contextlib.suppress(sp.SympifyError, AttributeError):  # AttributeError: a class
        e = sp.sympify(e, strict=True)
    if isinstance(e, (sp.MatrixBase, sp.NDimArray)) or (isinstance(e, sp.MatrixExpr) and not is_term(e)):
        raise NotInTheLanguage(
            f"{_foreign(e)} is SymPy's own matrix expression, or one of numbers; "
            "build it from Variable, ones, identity, …"
        )
    if isinstance(e, Relational):
        made = "Equation" if isinstance(e, sp.Eq) else "Inequality"
        smaller, larger = (e.lhs, e.rhs) if made == "Equation" else (e.lts, e.gts)
        strict = ", strict=True" if isinstance(e, (sp.Lt, sp.Gt)) else ""
        raise NotInTheLanguage(f"{e} is SymPy's own relation; write {made}({smaller}, {larger}{strict})")
    if not isinstance(e, (sp.Expr, Term)):
        raise NotInTheLanguage(f"{_foreign(e)} is neither a scalar nor a matrix of the language")
    if not is_term(e):
        if e.atoms(sp.Float):
            raise NotInTheLanguage(f"{e} holds a floating-point number; write an exact one, such as Rational(1, 100)")
        _need_no_matrix(e)
    return e


def _foreign(e) -> str:
    """Something that is no expression, in few words."""
    text = f"the text {e!r}" if isinstance(e, str) else " ".join(str(e).split())
    return text if len(text) <= 60 else f"{text[:60]}…"


def _need_no_matrix(e):
    """SymPy takes the exponential, the root or the absolute value of a matrix for a scalar."""
    if not isinstance(e, _Expression) and any(map(is_term, e.args)):
        raise NotInTheLanguage(
            f"{e} is SymPy's {type(e).__name__} of a matrix; the exp and log of this package work entry by entry, "
            "norm and absolute are its norms"
        )


def need_expression(e):
    """`as_expression`, for what is made of the language's own classes alone, and not of classes made from them."""
    e = as_expression(e)
    for part in sp.preorder_traversal(e):
        need_language(part)
    return e


def _need_term(e, role: str) -> Term:
    e = as_expression(e)
    if not is_term(e):
        raise ShapeMismatch(f"{role} {e} is a scalar, but a vector or a matrix is needed here")
    return e


def _need_square(e, role: str) -> Term:
    e = _need_term(e, f"{role} takes a square matrix:")
    if e.shape[0] != e.shape[1]:
        raise ShapeMismatch(f"{role} takes a square matrix, but {e} is {shape_text(e.shape)}")
    return e


def _need_column(e, role: str) -> Term:
    e = _need_term(e, f"{role} takes a vector:")
    if e.shape[1] != 1:
        raise ShapeMismatch(f"{role} takes column vectors, but {e} is {shape_text(e.shape)}")
    return e


def _need_scalar(e, role: str):
    e = as_expression(e)
    if is_term(e):
        hint = "; for uᵀv write inner(u, v)" if e.shape == (1, 1) else ""
        raise ShapeMismatch(f"{role} takes a scalar, but {e} is {shape_text(e.shape)}{hint}")
    return e


def _need_same(u: Term, v: Term, what: str):
    if u.shape != v.shape:
        raise ShapeMismatch(
            f"{what} needs equal shapes, but {u} is {shape_text(u.shape)} and {v} is {shape_text(v.shape)}"
            + _other_order(u.shape[0], v.shape[0])
        )


def dimension(name: str) -> sp.Symbol:
    """A size such as n or d: a symbol that stands for any positive integer."""
    return _size(need_name(name))


def _size(name: str) -> sp.Symbol:
    return sp.Symbol(name, integer=True, positive=True)


def need_size(size):
    """A size is a positive whole number or a symbol declared to be one: [size] is then never empty."""
    size = sp.sympify(size)
    if size.is_Integer and size.is_positive:
        return size
    if size.is_Symbol and parsed(size.name) and size == dimension(size.name):
        return size
    product = "; a product of sizes is that of kronecker(identity(n), identity(m))" if size.is_Mul else ""
    raise StatementError(f"{size} is not a size; write dimension('n') or a positive whole number{product}")


class Pairs(sp.Expr):
    """How many pairs of indices there are over two sizes, or triples over three, …: the size of a vec or a Kronecker product.

    Pairs are counted with the last index running fastest, so that (n, d) and (d, n) are two sizes. It stands in shapes alone:
    no variable and no index has such a size.
    """

    is_commutative = is_integer = is_positive = True

    def __new__(cls, *sizes):
        flat = [s for size in sizes for s in components(size)]
        return sp.Expr.__new__(cls, *flat) if len(flat) > 1 else flat[0] if flat else sp.S.One

    def _sympystr(self, printer):
        return "·".join(map(str, self.args))


def components(size) -> tuple:
    """The sizes of the indices that an index over this size is made of."""
    return size.args if isinstance(size, Pairs) else () if size == 1 else (size,)


def _other_order(*sizes) -> str:
    """What to say where two sizes are products of the same sizes in different orders."""
    first, second = sizes
    if (
        first == second
        or not (isinstance(first, Pairs) and isinstance(second, Pairs))
        or set(first.args) != set(second.args)
    ):
        return ""
    return f"; {first} and {second} count pairs of indices in different orders"


class _Settled(Shown):
    """What has a name, and attributes that do not change once they are set."""

    def __setattr__(self, attribute, value):
        if attribute in self.settled and hasattr(self, attribute):
            raise AttributeError(f"{self.name} is defined already; make another {type(self).__name__}")
        super().__setattr__(attribute, value)

    def __delattr__(self, attribute):
        raise AttributeError(f"{self.name} is defined; nothing of it can be taken away")


class Index(_Settled, sp.Symbol):
    """An index that runs over [size] = {1, …, size}. A name given as SymPy's `Str` is for reading only."""

    settled = "name", "size"

    def __new__(cls, name: str, size):
        name = name.name if isinstance(name, Str) else need_name(name)
        obj = sp.Symbol.__xnew__(cls, name, integer=True, positive=True)
        obj.size = need_size(size)
        return obj

    def __getnewargs_ex__(self):
        return (Str(self.name), self.size), {}

    def _hashable_content(self):
        return (*super()._hashable_content(), str(self.size))

    def __eq__(self, other):
        return isinstance(other, Index) and (self.name, self.size) == (other.name, other.size)

    __hash__ = sp.Symbol.__hash__


def _need_index(k, size, of) -> Index:
    if isinstance(size, Pairs):
        raise IndexOutOfRange(
            f"{of} has {size} entries, one for each {len(size.args)} indices, and no index runs over them: take entries of what it "
            "is made of"
        )
    if not isinstance(k, Index):
        raise IndexOutOfRange(
            f"{k!r} cannot index {of}: only an Index with range [{size}] is in range for every {size}; "
            f"write Index('k', {size})"
        )
    if k.size != size:
        raise IndexOutOfRange(f"index {k} runs over [{k.size}], but here {of} is indexed by [{size}]")
    return k


def _need_indices(what: str, *indices) -> None:
    for k in indices:
        if not isinstance(k, Index):
            raise IndexOutOfRange(f"{what}: {k!r} must be an Index, such as Index('k', n)")


def _refusing(message: str, error=NotInTheLanguage):
    """A method that says what to write instead; in the message {self}, its {shape}, what else is {given}, the {first} of it."""

    def refuse(self, *given, **_):
        names = [getattr(other, "__name__", str(other)) for other in given] or ["x"]
        raise error(message.format(self=self, shape=shape_text(shape_of(self)), given=", ".join(names), first=names[0]))

    return refuse


_NUMBERS = "for numbers write evaluate({self}, {{variable: value, …}})"
_DERIVATIVES = "gradient(…, x) or jacobian(…, x)"


class _Expression(Shown):
    """What terms and the scalars made from them have in common: they stand for values of every size, and hold none."""

    arg = property(lambda self: self.args[0])

    __array__ = _refusing("{self} is an expression, not an array of numbers; " + _NUMBERS)
    __array_ufunc__ = _refusing(
        "NumPy's {first} takes numbers, but {self} is an expression; exp, log, * and the like of this package take it; "
        + _NUMBERS
    )
    __float__ = __int__ = __complex__ = __round__ = _refusing("{self} is an expression, not a number; " + _NUMBERS)
    diff = _eval_derivative = _eval_derivative_n_times = _refusing(
        "SymPy does not differentiate {self} by {given}; write D(…, x[i]) for an entry of a vector, D(…, s) for a "
        "symbol, " + _DERIVATIVES
    )
    _diff_wrt = property(
        _refusing("SymPy does not differentiate by {self}; write D(…, x[i]) for an entry of a vector, " + _DERIVATIVES)
    )


class Term(_Expression, sp.MatrixExpr):
    """A vector or matrix expression; vectors are n × 1. Operators check shapes and keep the written order."""

    _op_priority = 12.0
    is_commutative = False

    def __add__(self, other):
        return Plus(self, other)

    def __radd__(self, other):
        return Plus(other, self)

    def __sub__(self, other):
        return Plus(self, Product(-1, other))

    def __rsub__(self, other):
        return Plus(other, Product(-1, self))

    def __neg__(self):
        return Product(-1, self)

    def __mul__(self, other):
        return Product(self, other)

    def __rmul__(self, other):
        return Product(other, self)

    __matmul__, __rmatmul__ = __mul__, __rmul__

    def __truediv__(self, other):
        other = as_expression(other)
        if is_term(other):
            raise ShapeMismatch(f"cannot divide by {other}, which is {shape_text(other.shape)}")
        return Product(1 / other, self)

    __rtruediv__ = _refusing(
        "cannot divide by {self}, which is {shape}; write inverse(diag(v)) for a diagonal matrix, exp(-u) for the "
        "quotients 1/exp(u), entry by entry",
        ShapeMismatch,
    )
    __pow__ = _refusing(
        "{self}**{given}: write inverse(…) for an inverse, hadamard(…) for entrywise powers, u * v for products"
    )
    __rpow__ = _refusing("{given}**({self}): write exp(log({given}) * {self}), which is taken entry by entry")
    __abs__ = _refusing("abs({self}): write norm(…), max_norm(…), or absolute(…) of an entry")
    __lt__ = __le__ = __gt__ = __ge__ = _refusing(
        "{self} is {shape}, and only real numbers are ordered by < and <=; for symmetric matrices write "
        "LoewnerOrder(…, …)"
    )
    __len__ = _refusing("{self} is {shape} and holds no numbers; its sizes are {self}.shape", NoSequence)
    __iter__ = _refusing(
        "{self} is {shape}: one cannot go through the entries of every size; take an entry at an Index, or "
        "total(…, k) over one",
        NoSequence,
    )
    inv = inverse = _refusing("{self}: write inverse(…), which stands before the matrix it is taken of")
    I = property(_refusing("{self}.I: write inverse(…) for an inverse, identity(n) for the identity matrix"))
    as_explicit = _refusing(
        "{self} stands for matrices of every size: its entries are not known; for numbers see evaluate"
    )
    conjugate = adjoint = _refusing("the entries of {self} are real; write A.T, and norm(…) or absolute(…) for sizes")
    det = _refusing("the determinant of {self}: write det(…), which stands before what it is taken of")
    trace = _refusing("the trace of {self}: write trace(…), which stands before what it is taken of")
    norm = _refusing("the norm of {self}: write norm(…), which stands before what it is taken of")
    dot = _refusing("{self}.dot: write inner(u, v) for vectors, A * x for a product")

    def __bool__(self):
        return True

    def transpose(self):
        return Transpose(self)

    T = property(transpose)

    def __getitem__(self, key):
        if not isinstance(key, tuple):
            return Entry(self, key)
        if len(key) != 2:
            raise IndexOutOfRange(f"{self} takes at most two indices, not {len(key)}")
        k, i = key
        whole = slice(None)
        if k == whole and i == whole:
            return self
        if isinstance(k, slice) and k == whole:
            return Column(self, i)
        if isinstance(i, slice) and i == whole:
            return Row(self, k)
        return Entry(self, k, i)

    def doit(self, **hints):
        return self

    _eval_simplify = doit


class Variable(Term, sp.MatrixSymbol):
    """A free vector (n × 1) or matrix (n × d) of real entries, all of them positive or nonnegative where that is said.

    A name, or `sign`, given as SymPy's `Str` is for reading only.
    """

    def __new__(cls, name: str, rows, columns=1, sign=None, *, positive=False, nonnegative=False):
        name = name if isinstance(name, Str) else Str(need_name(name))
        sign = "positive" if positive else "nonnegative" if nonnegative else getattr(sign, "name", sign) or ""
        if sign not in ("", "positive", "nonnegative"):
            raise NotInTheLanguage(f"{sign!r} is no sign; write Variable({name.name!r}, …, positive=True)")
        shape = need_size(rows), need_size(columns)
        return sp.Basic.__new__(cls, name, *shape, *([Str(sign)] if sign else []))

    sign = property(lambda self: self.args[3].name if len(self.args) > 3 else "")


class Plus(Term):
    """A sum of vectors or matrices of one shape, kept in the order written."""

    def __new__(cls, *parts):
        flat: list = []
        for p in map(as_expression, parts):
            if p == 0:
                continue
            if not is_term(p) and (other := next(filter(is_term, parts), None)) is not None:
                instead = "inner(u, v) for uᵀv" if other.shape == (1, 1) else "the scalar times ones(…) or identity(…)"
                raise ShapeMismatch(
                    f"cannot add the scalar {p} to {other}, which is {shape_text(other.shape)}; write {instead}"
                )
            flat.extend(p.args if isinstance(p, Plus) else [p])
        if not any(map(is_term, flat)):
            return sp.Add(*flat)
        if len(flat) == 1:
            return flat[0]
        for t in flat[1:]:
            _need_same(flat[0], t, f"the sum {flat[0]} + {t}")
        return sp.Basic.__new__(cls, *flat)

    shape = property(lambda self: self.args[0].shape)


class Product(Term):
    """A product of scalars and matrices, kept in the order written; scalars may stand anywhere, matrices must fit."""

    def __new__(cls, *parts):
        flat: list = []
        for p in map(as_expression, parts):
            for q in p.args if isinstance(p, Product) else [p]:
                if flat and not is_term(q) and not is_term(flat[-1]):
                    flat[-1] = flat[-1] * q
                else:
                    flat.append(q)
        if not any(map(is_term, flat)):
            return sp.Mul(*flat)
        flat = [q for q in flat if is_term(q) or q != 1]
        matrices = [f for f in flat if is_term(f)]
        for u, v in zip(matrices, matrices[1:], strict=False):
            if u.shape[1] != v.shape[0]:
                raise ShapeMismatch(
                    f"the product {u} * {v} does not fit: {u} is {shape_text(u.shape)} and {v} is {shape_text(v.shape)}"
                    + _other_order(u.shape[1], v.shape[0])
                )
        return flat[0] if len(flat) == 1 else sp.Basic.__new__(cls, *flat)

    matrices = property(lambda self: [f for f in self.args if is_term(f)])
    scalar = property(lambda self: sp.Mul(*[f for f in self.args if not is_term(f)]))
    shape = property(lambda self: (self.matrices[0].shape[0], self.matrices[-1].shape[1]))


class Transpose(Term):
    def __new__(cls, u):
        u = _need_term(u, "the transpose of")
        return u.arg if isinstance(u, Transpose) else sp.Basic.__new__(cls, u)

    shape = property(lambda self: self.arg.shape[::-1])


class Hadamard(Term):
    """The entrywise product u ∘ v."""

    def __new__(cls, u, v):
        u, v = _need_term(u, "the factor"), _need_term(v, "the factor")
        _need_same(u, v, "the Hadamard product")
        return sp.Basic.__new__(cls, u, v)

    shape = property(lambda self: self.arg.shape)


class Kronecker(Term):
    """The Kronecker product A ⊗ B: the block in row k and column i is A_ki B. Its sizes are `Pairs`, in the order of the factors."""

    def __new__(cls, u, v):
        return sp.Basic.__new__(
            cls,
            _need_term(u, "the Kronecker product takes matrices:"),
            _need_term(v, "the Kronecker product takes matrices:"),
        )

    shape = property(lambda self: tuple(map(Pairs, *(a.shape for a in self.args))))


class Vec(Term):
    """vec(X): the columns of a matrix X, the first on top, as one vector, whose size is `Pairs` of a column and a row."""

    def __new__(cls, m):
        return sp.Basic.__new__(cls, _need_term(m, "vec takes a matrix:"))

    shape = property(lambda self: (Pairs(*self.arg.shape[::-1]), sp.S.One))


FUNCTIONS = ("cosh", "erf", "relu", "sigmoid", "sinh", "tanh")  # of a number, besides SymPy's own exp and log


class _Called:
    """A function, by its name, of a scalar or of every entry of a vector or matrix."""

    functions, need = FUNCTIONS, staticmethod(lambda e: _need_scalar(e, "a function of a number"))

    def __new__(cls, name, u):
        if str(name) not in cls.functions:
            raise NotInTheLanguage(f"{name} is not a known function; known are {', '.join(cls.functions)}")
        return sp.Basic.__new__(cls, Str(str(name)), cls.need(u))

    name = property(lambda self: self.args[0].name)
    arg = property(lambda self: self.args[1])


class Entrywise(_Called, Term):
    """A function of a number applied to every entry."""

    functions, need = (*FUNCTIONS, "exp", "log"), staticmethod(lambda e: _need_term(e, "the argument"))

    shape = property(lambda self: self.arg.shape)


class Diag(Term):
    """diag(v): the square matrix with the vector v on its diagonal."""

    def __new__(cls, v):
        return sp.Basic.__new__(cls, _need_column(v, "diag"))

    shape = property(lambda self: (self.arg.shape[0], self.arg.shape[0]))


class DiagInverse(Term):
    """diag(v)⁻¹; the entries of v must be known to be nonzero where it is used."""

    def __new__(cls, m):
        if not isinstance(m, Diag):
            raise NotInTheLanguage(f"{m} is not a diagonal matrix diag(v); write inverse({m})")
        return sp.Basic.__new__(cls, m)

    shape = property(lambda self: self.arg.shape)


class Inverse(Term):
    """X⁻¹ of a square matrix X that is not written diag(v); det(X) must be known to be nonzero where it is used."""

    def __new__(cls, m):
        m = _need_square(m, "the inverse")
        if isinstance(m, Diag):
            raise NotInTheLanguage(f"{m} is a diagonal matrix, whose inverse is a DiagInverse; write inverse({m})")
        return sp.Basic.__new__(cls, m)

    shape = property(lambda self: self.arg.shape)


class Column(Term):
    """A_{*,i}: column i of a matrix, as a column vector."""

    def __new__(cls, m, i):
        m = _need_term(m, "the matrix")
        return sp.Basic.__new__(cls, m, _need_index(i, m.shape[1], m))

    shape = property(lambda self: (self.arg.shape[0], sp.S.One))


class Row(Term):
    """A_{k,*}: row k of a matrix, as a 1 × d matrix."""

    def __new__(cls, m, k):
        m = _need_term(m, "the matrix")
        return sp.Basic.__new__(cls, m, _need_index(k, m.shape[0], m))

    shape = property(lambda self: (sp.S.One, self.arg.shape[1]))


class _Constant(Term):
    """A vector or matrix of one number."""

    def __new__(cls, rows, columns=1):
        return sp.Basic.__new__(cls, need_size(rows), need_size(columns))

    shape = property(lambda self: self.args)


class Ones(_Constant):
    """A vector or matrix of ones."""


class Zeros(_Constant):
    """A vector or matrix of zeros."""


class Identity(Term):
    """The identity matrix I_n."""

    def __new__(cls, size):
        return sp.Basic.__new__(cls, need_size(size))

    shape = property(lambda self: (self.args[0], self.args[0]))


class Basis(Term):
    """e_i: the unit vector with a 1 at position i of its size."""

    def __new__(cls, i):
        _need_indices(f"e_{i}", i)
        return sp.Basic.__new__(cls, i)

    shape = property(lambda self: (self.args[0].size, sp.S.One))


class Scalar(_Expression, sp.Expr):
    """A real number built from terms: an entry, an inner product, a norm, a sum over an index."""

    is_commutative = is_real = is_extended_real = is_finite = True


class Called(_Called, Scalar):
    """One of the functions in FUNCTIONS, of a scalar."""


class Entry(Scalar):
    """The entry u_k of a vector or M_{k,i} of a matrix."""

    def __new__(cls, m, *indices):
        m = _need_term(m, "the vector or matrix")
        if len(indices) == 1 and m.shape[1] != 1:
            raise IndexOutOfRange(f"{m} is {shape_text(m.shape)}: it needs two indices, not one")
        return sp.Basic.__new__(
            cls, m, *[_need_index(k, s, m) for k, s in zip(indices, m.shape[: len(indices)], strict=True)]
        )

    term = property(lambda self: self.args[0])
    indices = property(lambda self: self.args[1:])


class Inner(Scalar):
    """⟨u, v⟩ = Σ_k u_k v_k for vectors of one size."""

    def __new__(cls, u, v):
        u, v = (_need_column(w, "the inner product") for w in (u, v))
        _need_same(u, v, "the inner product")
        return sp.Basic.__new__(cls, u, v)


class Trace(Scalar):
    """tr(M) = Σ_k M_kk of a square matrix."""

    def __new__(cls, m):
        return sp.Basic.__new__(cls, _need_square(m, "the trace"))


class Det(Scalar):
    """det(M) of a square matrix."""

    def __new__(cls, m):
        return sp.Basic.__new__(cls, _need_square(m, "the determinant"))


class _NotNegative(Scalar):
    """A norm or an absolute value."""

    is_nonnegative = is_extended_nonnegative = True

    def __new__(cls, e, *others):
        if others:
            instead = "total(absolute(x[k]), k) for the sum of absolute values, max_norm(x) for the largest"
            raise NotInTheLanguage(f"norm(…) takes one vector or matrix, and no kind of norm; write {instead}")
        return sp.Basic.__new__(cls, cls.need(e))

    @staticmethod
    def need(e):
        return _need_term(e, "the argument of the norm,")


class Norm(_NotNegative):
    """The Euclidean norm ‖u‖₂ of a vector or the Frobenius norm ‖M‖_F of a matrix: √Σ (entries squared)."""


class MaxNorm(_NotNegative):
    """The maximum norm ‖u‖_∞ = max_k |u_k| of a vector."""

    @staticmethod
    def need(e):
        return _need_column(e, "the maximum norm")


class SpectralNorm(_NotNegative):
    """The spectral norm ‖M‖ of a matrix: the least s ≥ 0 with ‖M v‖₂ ≤ s ‖v‖₂ for every v."""


class Absolute(_NotNegative):
    """The absolute value |s| of a scalar."""

    @staticmethod
    def need(e):
        return _need_scalar(e, "the absolute value")


class OverIndex(Scalar):
    """A scalar in which an index is bound, running over its whole range, which is never empty."""

    def __new__(cls, body, k=None):
        if k is None:
            name = cls.__name__.lower()
            raise StatementError(f"{name}({body}) does not say over what; write {name}(x[k], k) with an Index k")
        _need_indices(f"{k!r} cannot be bound", k)
        return sp.Basic.__new__(cls, _need_scalar(body, "what an index is bound in"), k)

    body = property(lambda self: self.args[0])
    index = property(lambda self: self.args[1])

    free_symbols = property(lambda self: self.body.free_symbols - {self.index})


class Total(OverIndex):
    """Σ_k body, k running over its whole range."""


class Smallest(OverIndex):
    """min_k body."""


class Largest(OverIndex):
    """max_k body."""


class Delta(Scalar):
    """The Kronecker delta of two indices with one range: 1 where they agree, 0 elsewhere."""

    def __new__(cls, i, j):
        _need_indices(f"delta({i}, {j})", i, j)
        if i.size != j.size:
            raise IndexOutOfRange(f"delta({i}, {j}): {i} runs over [{i.size}] and {j} over [{j.size}]")
        return sp.Basic.__new__(cls, i, j)


class Definition(_Settled, Atom):
    """A named function given by a formula, such as f(x) := α(x)⁻¹ exp(Ax); call it to apply it.

    parameters are the variables the formula is a function of; other variables in it are constants of the setting.
    """

    settled = "name", "latex", "parameters", "body"

    def __new__(cls, name: str, parameters, body, latex: str | None = None):
        obj = sp.Basic.__new__(cls)
        obj.name, obj.latex = need_name(name), name if latex in (None, name) else need_latex(latex, name)
        if not isinstance(parameters, (list, tuple)):
            raise NotInTheLanguage(f"the parameters of {name} are given as a list, such as [x], not as {parameters}")
        obj.parameters, obj.body = tuple(parameters), as_expression(body)
        for p in obj.parameters:
            if not (isinstance(p, Variable) or is_real_symbol(p)):
                raise NotInTheLanguage(f"parameter {p!r} of {name} is not a Variable or a scalar Symbol")
        if len({p.name for p in obj.parameters}) < len(obj.parameters):
            raise NotInTheLanguage(f"two parameters of {name} have one name")
        loose = sorted(str(k) for k in obj.body.free_symbols if isinstance(k, Index))
        if loose:
            raise NotInTheLanguage(f"{name} would depend on the index {', '.join(loose)} without showing it")
        return obj

    def __getnewargs__(self):
        return self.name, self.parameters, self.body, self.latex

    def _hashable_content(self):
        return (self.name, self.latex, self.parameters, self.body)

    def with_own_names(self) -> tuple:
        """The formula and the parameters under names that nothing else can have."""
        own = {p: _own(p) for p in self.parameters}
        return self.body.xreplace(own), tuple(own.values())

    def __call__(self, *values):
        return (AppliedTerm if is_term(self.body) else AppliedScalar)(self, *values)


def _own(p):
    """A parameter under a name that no author can write."""
    if isinstance(p, Variable):
        return p.func(Str(p.name + OWN), *p.args[1:])
    return sp.Symbol(p.name + OWN, **{sign_of(p) or "real": True})


def sign_of(v) -> str:
    """What is said of a variable or symbol: "positive", "nonnegative", or nothing."""
    if isinstance(v, Variable):
        return v.sign
    return "positive" if v.is_positive else "nonnegative" if v.is_nonnegative else ""


class _Applied:
    definition = property(lambda self: self.args[0])
    values = property(lambda self: self.args[1:])

    def __new__(cls, definition, *values):
        wanted = definition.parameters
        if len(values) != len(wanted):
            raise NotInTheLanguage(
                f"{definition.name} takes {len(wanted)} argument(s), ({', '.join(map(str, wanted))}), "
                f"but {len(values)} were given"
            )
        values = tuple(as_expression(v) for v in values)
        for p, v in zip(wanted, values, strict=True):
            if shape_of(p) != shape_of(v):
                raise ShapeMismatch(
                    f"{definition.name} takes {p} of shape {shape_text(shape_of(p))}, "
                    f"but {v} is {shape_text(shape_of(v))}"
                )
        return sp.Basic.__new__(cls, definition, *values)


class AppliedTerm(_Applied, Term):
    """f(x) where f is vector- or matrix-valued."""

    shape = property(lambda self: self.definition.body.shape)


class AppliedScalar(_Applied, Scalar):
    """α(x) where α is real-valued."""


def need_declared(s: sp.Symbol) -> None:
    """Raise NotInTheLanguage for a symbol that is not declared to be real, nonnegative, positive or a size, or to be more.

    A statement says no more of a symbol. SymPy simplifies by whatever else the symbol was declared to be: it takes √(t²)
    for −t where t is declared negative.
    """
    if not (s.is_real or s.is_positive):
        raise NotInTheLanguage(f"the symbol {s} is not declared real; write Symbol('{s}', real=True)")
    if s != _size(s.name) and s not in (
        sp.Symbol(s.name, **{sign: True}) for sign in ("real", "nonnegative", "positive")
    ):
        raise NotInTheLanguage(
            f"the symbol {s} is declared to be more than real, nonnegative or positive, which its statement would not say"
        )


def need_language(part) -> None:
    """Raise NotInTheLanguage for a part of an expression, without its own parts, that is no part of the language."""
    if isinstance(part, sp.Symbol) and not isinstance(part, Index):
        need_declared(part)
    if isinstance(part, (sp.Symbol, Variable)):
        need_name(part.name)
    if isinstance(part, sp.Pow) and not part.exp.is_Rational:
        written = f"exp({part.exp}*log({part.base}))"
        raise NotInTheLanguage(f"the exponent in {part} is not a rational number; for a positive base write {written}")
    if type(part) not in _LANGUAGE:
        kind = type(part).__name__
        said = f"{kind} in {part}" if kind != str(part) else kind
        instead = f"; write {_INSTEAD[kind]}" if kind in _INSTEAD else ""
        raise NotInTheLanguage(f"{said} is not in the language of the engine{instead}")
    if isinstance(part, sp.Expr):
        _need_no_matrix(part)


_INSTEAD = {
    "Sum": "total(…, k) with an Index k",
    "Max": "largest(…, k) over an Index k, or two inequalities",
    "Min": "smallest(…, k) over an Index k, or two inequalities",
    "Derivative": "D(…, x[i])",
    **{name: f"{name}(…) of this package" for name in FUNCTIONS},
    "KroneckerDelta": "delta(i, j)",
}


def is_real_symbol(s) -> bool:
    """A scalar that varies continuously: not an index, not a size."""
    return isinstance(s, sp.Symbol) and not s.is_integer


def _need_target(wrt):
    """What one may differentiate by: an entry of a variable, or a scalar symbol."""
    if (isinstance(wrt, Entry) and isinstance(wrt.term, Variable)) or is_real_symbol(wrt):
        _need_open(wrt.term if isinstance(wrt, Entry) else wrt)
        return wrt
    instead = "; for all entries of it write gradient or jacobian" if isinstance(wrt, Variable) else ""
    raise NotInTheLanguage(
        f"cannot differentiate with respect to {wrt}: name an entry such as x[i], or a symbol{instead}"
    )


def _need_open(v) -> None:
    """At 0, where a nonnegative number may lie, there are no values on both sides."""
    if sign_of(v) == "nonnegative":
        raise NotInTheLanguage(
            f"there is no derivative in {v} at 0, and {v} is only known to be nonnegative; take it positive"
        )


def _need_variable(variable, what: str) -> Variable:
    if not isinstance(variable, Variable):
        instead = (
            "; for a symbol or an entry write D" if is_real_symbol(variable) or isinstance(variable, Entry) else ""
        )
        raise NotInTheLanguage(f"{what}(…, {variable}): {variable} is not a Variable{instead}")
    _need_open(variable)
    return variable


class PartialTerm(Term):
    """The derivative of a vector or matrix, entry by entry, in one scalar entry or symbol."""

    def __new__(cls, u, wrt):
        return sp.Basic.__new__(cls, _need_term(u, "the derivative of"), _need_target(wrt))

    wrt = property(lambda self: self.args[1])
    shape = property(lambda self: self.arg.shape)


class PartialScalar(Scalar):
    """The derivative of a scalar in one scalar entry or symbol."""

    def __new__(cls, u, wrt):
        return sp.Basic.__new__(cls, u, _need_target(wrt))

    wrt = property(lambda self: self.args[1])


class Gradient(Term):
    """∇_x s: the vector or matrix of partial derivatives of a scalar s in the entries of a variable, in its shape.

    A 1 × 1 matrix, such as xᵀAx, counts as a scalar.
    """

    def __new__(cls, s, variable):
        s = as_expression(s)
        if shape_of(s) != (1, 1):
            raise ShapeMismatch(f"the gradient takes a scalar, but {s} is {shape_text(s.shape)}; write jacobian(…, …)")
        return sp.Basic.__new__(cls, s, _need_variable(variable, "gradient"))

    variable = property(lambda self: self.args[1])
    shape = property(lambda self: self.variable.shape)


class Jacobian(Term):
    """The Jacobian of a vector u (n × 1) in a vector x (d × 1): the n × d matrix of ∂u_k / ∂x_i."""

    def __new__(cls, u, variable):
        return sp.Basic.__new__(
            cls, _need_column(u, "the Jacobian"), _need_column(_need_variable(variable, "jacobian"), "the Jacobian")
        )

    variable = property(lambda self: self.args[1])
    shape = property(lambda self: (self.arg.shape[0], self.variable.shape[0]))


class AtScalar(Scalar):
    """A scalar expression evaluated at a value of one scalar symbol, such as the derivative at η = 0."""

    def __new__(cls, s, symbol, value):
        s, value = (_need_scalar(e, "at(…)") for e in (s, value))
        if not is_real_symbol(symbol):
            raise NotInTheLanguage(f"at(…, {symbol}, …): {symbol} is not a scalar symbol")
        return sp.Basic.__new__(cls, s, symbol, value)


# The words a chapter uses.


def exp(u):
    """The exponential: entrywise for a vector or matrix, ordinary for a scalar."""
    u = as_expression(u)
    return Entrywise("exp", u) if is_term(u) else sp.exp(u)


def log(u):
    """The natural logarithm: entrywise for a vector or matrix, ordinary for a scalar."""
    u = as_expression(u)
    return Entrywise("log", u) if is_term(u) else sp.log(u)


def _called(name: str, u):
    u = as_expression(u)
    return (Entrywise if is_term(u) else Called)(name, u)


def tanh(u):
    """The hyperbolic tangent (eᵘ − e⁻ᵘ) / (eᵘ + e⁻ᵘ): entrywise for a vector or matrix."""
    return _called("tanh", u)


def sinh(u):
    """The hyperbolic sine (eᵘ − e⁻ᵘ) / 2: entrywise for a vector or matrix."""
    return _called("sinh", u)


def cosh(u):
    """The hyperbolic cosine (eᵘ + e⁻ᵘ) / 2: entrywise for a vector or matrix."""
    return _called("cosh", u)


def sigmoid(u):
    """The logistic function 1 / (1 + e⁻ᵘ): entrywise for a vector or matrix."""
    return _called("sigmoid", u)


def relu(u):
    """The positive part (u + |u|) / 2: entrywise for a vector or matrix."""
    return _called("relu", u)


def erf(u):
    """The error function 2/√π ∫₀ᵘ exp(−t²) dt: entrywise for a vector or matrix."""
    return _called("erf", u)


def D(u, wrt):
    """The derivative of a scalar, vector or matrix in an entry such as x[i] or A[k, i], or in a scalar symbol."""
    u = as_expression(u)
    return PartialTerm(u, wrt) if is_term(u) else PartialScalar(u, wrt)


def total(body, k, but=None):
    """Σ_k body, k running over its whole range; with `but`, another index of that range, over all k that are not that one.

    This is Σ_k body · (1 − δ): the body must make sense for every k, also where k is the one that is left out.
    """
    if but is None:
        return Total(body, k)
    if but == k:
        raise IndexOutOfRange(f"the sum over {k} cannot leave out {k} itself; name another Index over [{k.size}]")
    return Total(as_expression(body) * (1 - Delta(k, but)), k)


def left_out(e) -> tuple:
    """(the body without a factor 1 − δ_kl, the index l) of a sum over the k ≠ l; (its body, None) of another."""
    for factor in sp.Mul.make_args(e.body):
        delta = 1 - factor
        if isinstance(e, Total) and isinstance(delta, Delta) and e.index in delta.args:
            other = delta.args[delta.args[0] == e.index]
            return (e.body / factor, other) if other != e.index else (e.body, None)
    return e.body, None


def inverse(m):
    """The inverse of a scalar or of a square matrix.

    It makes sense where the determinant is not zero, as for an expression in `nonzero=[det(m)]`; for a diagonal matrix
    diag(v) where the entries of v are not zero.
    """
    m = as_expression(m)
    return 1 / m if not is_term(m) else DiagInverse(m) if isinstance(m, Diag) else Inverse(m)


def frobenius_norm(m):
    """The Frobenius norm ‖M‖_F of a matrix, the root of the sum of its squared entries. Raises ShapeMismatch for a vector."""
    m = _need_term(m, "the Frobenius norm takes a matrix:")
    if m.shape[1] == 1:
        raise ShapeMismatch(f"the Frobenius norm takes a matrix, but {m} is {shape_text(m.shape)}; write norm(…)")
    return Norm(m)


inner, hadamard, diag, norm, delta, basis = Inner, Hadamard, Diag, Norm, Delta, Basis
trace, det, kronecker, vec = Trace, Det, Kronecker, Vec
max_norm, spectral_norm, absolute, smallest, largest = MaxNorm, SpectralNorm, Absolute, Smallest, Largest
ones, zeros, identity, gradient, jacobian, at = Ones, Zeros, Identity, Gradient, Jacobian, AtScalar

# Every class of which statements are made; a class made from one of these may behave otherwise, and is none of them.
CLASSES = tuple(
    c
    for c in list(globals().values())
    if isinstance(c, type)
    and issubclass(c, (Term, Scalar))
    and c not in (Term, Scalar, OverIndex, _Constant, _NotNegative)
)
_LANGUAGE = {
    *(*CLASSES, Definition, Index, Str, sp.Symbol, sp.Add, sp.Mul, sp.Pow, sp.exp, sp.log, sp.Abs),
    *(sp.Integer, sp.Rational, *map(type, (sp.S.Zero, sp.S.One, sp.S.NegativeOne, sp.S.Half, sp.E, sp.pi))),
}
