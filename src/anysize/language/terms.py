"""The language in which the book states things: SymPy expressions with symbolic shapes.

A *term* is a SymPy matrix expression whose shape may hold symbols (`A` is n × d for every n and d); a scalar is an
ordinary SymPy expression. Everything keeps the order in which it was written, so that a statement typesets as the
paper prints it. Shapes are checked when a term is built.

Two conventions differ from SymPy's own matrices: indices are `Index` objects, each with the range it runs over, and
they count from 1, as in the paper. A number is not accepted as an index, because 3 is out of range when n = 2.
"""

from __future__ import annotations

import sympy as sp
from sympy.core.basic import Atom
from sympy.core.symbol import Str

from anysize.language.errors import IndexOutOfRange, NotInTheLanguage, ShapeMismatch, StatementError

OWN = "°"  # marks the name of a parameter inside its definition


def shape_text(shape) -> str:
    return " × ".join(str(s) for s in shape)


def _show(e) -> str:
    return str(e)


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
    e = sp.sympify(e)
    if isinstance(e, sp.MatrixBase) or (isinstance(e, sp.MatrixExpr) and not is_term(e)):
        raise NotInTheLanguage(f"{e} is SymPy's own matrix expression; build it from Variable, ones, identity, …")
    if not isinstance(e, (sp.Expr, Term)):
        raise NotInTheLanguage(f"{e} is neither a scalar nor a matrix")
    if not is_term(e) and e.atoms(sp.Float):
        raise NotInTheLanguage(f"{e} holds a floating-point number; write an exact one, such as Rational(1, 100)")
    return e


def need_expression(e):
    """`as_expression`, for what is made of the language's own classes alone, and not of classes made from them."""
    e = as_expression(e)
    for part in sp.preorder_traversal(e):
        need_language(part)
    return e


def _need_term(e, role: str) -> Term:
    e = as_expression(e)
    if not is_term(e):
        raise ShapeMismatch(f"{role} {_show(e)} is a scalar, but a vector or a matrix is needed here")
    return e


def _need_same(u: Term, v: Term, what: str):
    if u.shape != v.shape:
        raise ShapeMismatch(
            f"{what} needs equal shapes, but {_show(u)} is {shape_text(u.shape)} "
            f"and {_show(v)} is {shape_text(v.shape)}"
        )


def dimension(name: str) -> sp.Symbol:
    """A size such as n or d: a symbol that stands for any positive integer."""
    return sp.Symbol(name, integer=True, positive=True)


def need_size(size):
    """A size is a positive whole number or a symbol declared to be one: [size] is then never empty."""
    size = sp.sympify(size)
    if size.is_Integer and size.is_positive:
        return size
    if size.is_Symbol and size == dimension(size.name) and not size.name.isdigit():
        return size
    raise StatementError(f"{size} is not a size; write dimension('n') or a positive whole number")


class Index(sp.Symbol):
    """An index that runs over [size] = {1, …, size}."""

    def __new__(cls, name: str, size):
        obj = sp.Symbol.__xnew__(cls, name, integer=True, positive=True)
        obj.size = need_size(size)
        return obj

    def __setattr__(self, attribute, value):
        if attribute in ("name", "size") and hasattr(self, attribute):
            raise AttributeError(f"{self.name} runs over [{self.size}] already; make another Index")
        super().__setattr__(attribute, value)

    def __getnewargs_ex__(self):
        return (self.name, self.size), {}

    def _hashable_content(self):
        return (*super()._hashable_content(), str(self.size))

    def __eq__(self, other):
        return isinstance(other, Index) and (self.name, self.size) == (other.name, other.size)

    __hash__ = sp.Symbol.__hash__


def _need_index(k, size, of) -> Index:
    if isinstance(k, Index):
        if k.size != size:
            raise IndexOutOfRange(f"index {k} runs over [{k.size}], but here {_show(of)} is indexed by [{size}]")
        return k
    raise IndexOutOfRange(
        f"{k!r} cannot index {_show(of)}: only an Index with range [{size}] is in range for every {size}; "
        f"write Index('k', {size})"
    )


class Term(sp.MatrixExpr):
    """A vector or matrix expression; vectors are n × 1. Operators check shapes and keep the written order."""

    _op_priority = 12.0
    is_commutative = False

    def __add__(self, other):
        return plus(self, other)

    def __radd__(self, other):
        return plus(other, self)

    def __sub__(self, other):
        return plus(self, product(-1, other))

    def __rsub__(self, other):
        return plus(other, product(-1, self))

    def __neg__(self):
        return product(-1, self)

    def __mul__(self, other):
        return product(self, other)

    def __rmul__(self, other):
        return product(other, self)

    __matmul__, __rmatmul__ = __mul__, __rmul__

    def __truediv__(self, other):
        other = as_expression(other)
        if is_term(other):
            raise ShapeMismatch(f"cannot divide by {_show(other)}, which is {shape_text(other.shape)}")
        return product(1 / other, self)

    def __pow__(self, other):
        raise NotInTheLanguage(f"{_show(self)}**{other}: write hadamard(…) for entrywise powers, u * v for products")

    @property
    def T(self):
        return self.arg if isinstance(self, Transpose) else Transpose(self)

    def __getitem__(self, key):
        rows, columns = self.shape
        if not isinstance(key, tuple):
            if columns != 1:
                raise IndexOutOfRange(f"{_show(self)} is {shape_text(self.shape)}: it needs two indices, not one")
            return Entry(self, _need_index(key, rows, self))
        if len(key) != 2:
            raise IndexOutOfRange(f"{_show(self)} takes at most two indices, not {len(key)}")
        k, i = key
        whole = slice(None)
        if k == whole and i == whole:
            return self
        if isinstance(k, slice) and k == whole:
            return Column(self, _need_index(i, columns, self))
        if isinstance(i, slice) and i == whole:
            return Row(self, _need_index(k, rows, self))
        return Entry(self, _need_index(k, rows, self), _need_index(i, columns, self))

    def _eval_simplify(self, **kwargs):
        return self

    def doit(self, **hints):
        return self

    @property
    def arg(self):
        return self.args[0]

    def __str__(self):
        return sp.sstr(self, order="none")

    __repr__ = __str__


class Variable(Term, sp.MatrixSymbol):
    """A free vector (n × 1) or matrix (n × d) of real entries."""

    def __new__(cls, name: str, rows, columns=1):
        name = name if isinstance(name, str) else name.name
        return sp.MatrixSymbol.__new__(cls, name, need_size(rows), need_size(columns))

    def _sympystr(self, printer):
        return self.name


class Plus(Term):
    """A sum of terms of one shape, in the order written."""

    def __new__(cls, *terms):
        first = terms[0]
        for t in terms[1:]:
            _need_same(first, t, f"the sum {_show(first)} + {_show(t)}")
        return sp.Basic.__new__(cls, *terms)

    shape = property(lambda self: self.args[0].shape)

    def _sympystr(self, printer):
        return " + ".join(printer._print(a) for a in self.args)


def plus(*parts) -> Term:
    """The sum of vectors or matrices of one shape, kept in the order written."""
    flat = []
    for p in parts:
        p = as_expression(p)
        if p == 0:
            continue
        if not is_term(p):
            other = next(t for t in parts if is_term(t))
            raise ShapeMismatch(
                f"cannot add the scalar {_show(p)} to {_show(other)}, which is {shape_text(other.shape)}"
            )
        flat.extend(p.args if isinstance(p, Plus) else [p])
    return flat[0] if len(flat) == 1 else Plus(*flat)


class Product(Term):
    """A product of scalars and matrices in the order written; neighbouring matrices must fit."""

    def __new__(cls, *factors):
        matrices = [f for f in factors if is_term(f)]
        for u, v in zip(matrices, matrices[1:], strict=False):
            if u.shape[1] != v.shape[0]:
                raise ShapeMismatch(
                    f"the product {_show(u)} * {_show(v)} does not fit: {_show(u)} is {shape_text(u.shape)} "
                    f"and {_show(v)} is {shape_text(v.shape)}"
                )
        return sp.Basic.__new__(cls, *factors)

    @property
    def matrices(self):
        return [f for f in self.args if is_term(f)]

    @property
    def scalar(self):
        """The product of the scalar factors."""
        return sp.Mul(*[f for f in self.args if not is_term(f)])

    @property
    def shape(self):
        m = self.matrices
        return (m[0].shape[0], m[-1].shape[1])

    def _sympystr(self, printer):
        def wrapped(a):
            text = printer._print(a)
            return f"({text})" if isinstance(a, (Plus, sp.Add)) else text

        return "*".join(wrapped(a) for a in self.args).replace("-1*", "-", 1)


def product(*parts):
    """The product of scalars, vectors and matrices; scalars may stand anywhere, matrices must fit."""
    flat: list = []
    for p in parts:
        p = as_expression(p)
        for q in p.args if isinstance(p, Product) else [p]:
            if flat and not is_term(q) and not is_term(flat[-1]):
                flat[-1] = flat[-1] * q
            else:
                flat.append(q)
    if not any(is_term(q) for q in flat):
        return sp.Mul(*flat)
    flat = [q for q in flat if q != 1 or is_term(q)]
    return flat[0] if len(flat) == 1 else Product(*flat)


class Transpose(Term):
    def __new__(cls, u):
        return sp.Basic.__new__(cls, _need_term(u, "the transpose of"))

    shape = property(lambda self: self.arg.shape[::-1])

    def _sympystr(self, printer):
        inner_text = printer._print(self.arg)
        return f"({inner_text}).T" if isinstance(self.arg, (Plus, Product)) else f"{inner_text}.T"


class Hadamard(Term):
    """The entrywise product u ∘ v."""

    def __new__(cls, u, v):
        u, v = _need_term(u, "the factor"), _need_term(v, "the factor")
        _need_same(u, v, "the Hadamard product")
        return sp.Basic.__new__(cls, u, v)

    shape = property(lambda self: self.args[0].shape)

    def _sympystr(self, printer):
        return "hadamard({}, {})".format(*map(printer._print, self.args))


class Entrywise(Term):
    """A scalar function applied to every entry; exp is the one the papers use, log its inverse."""

    functions = {"exp": sp.exp, "log": sp.log}

    def __new__(cls, name, u):
        if str(name) not in cls.functions:
            raise NotInTheLanguage(f"{name} is not a known entrywise function; known are {', '.join(cls.functions)}")
        return sp.Basic.__new__(cls, Str(str(name)), _need_term(u, "the argument"))

    name = property(lambda self: self.args[0].name)
    arg = property(lambda self: self.args[1])
    shape = property(lambda self: self.args[1].shape)

    def _sympystr(self, printer):
        return f"{self.name}({printer._print(self.arg)})"


class Diag(Term):
    """diag(v): the square matrix with the vector v on its diagonal."""

    def __new__(cls, v):
        v = _need_term(v, "the argument of diag")
        if v.shape[1] != 1:
            raise ShapeMismatch(f"diag needs a column vector, but {_show(v)} is {shape_text(v.shape)}")
        return sp.Basic.__new__(cls, v)

    shape = property(lambda self: (self.arg.shape[0], self.arg.shape[0]))

    def _sympystr(self, printer):
        return f"diag({printer._print(self.arg)})"


class DiagInverse(Term):
    """diag(v)⁻¹; the entries of v must be known to be nonzero where it is used."""

    def __new__(cls, m):
        if not isinstance(m, Diag):
            raise NotInTheLanguage(f"{_show(m)} is not a diagonal matrix diag(v); only those are inverted here")
        return sp.Basic.__new__(cls, m)

    shape = property(lambda self: self.arg.shape)

    def _sympystr(self, printer):
        return f"inverse({printer._print(self.arg)})"


class Column(Term):
    """A_{*,i}: column i of a matrix, as a column vector."""

    def __new__(cls, m, i):
        m = _need_term(m, "the matrix")
        return sp.Basic.__new__(cls, m, _need_index(i, m.shape[1], m))

    shape = property(lambda self: (self.arg.shape[0], sp.S.One))

    def _sympystr(self, printer):
        return f"{printer._print(self.arg)}[:, {self.args[1]}]"


class Row(Term):
    """A_{k,*}: row k of a matrix, as a 1 × d matrix."""

    def __new__(cls, m, k):
        m = _need_term(m, "the matrix")
        return sp.Basic.__new__(cls, m, _need_index(k, m.shape[0], m))

    shape = property(lambda self: (sp.S.One, self.arg.shape[1]))

    def _sympystr(self, printer):
        return f"{printer._print(self.arg)}[{self.args[1]}, :]"


class Ones(Term):
    """A vector or matrix of ones."""

    def __new__(cls, rows, columns=1):
        return sp.Basic.__new__(cls, need_size(rows), need_size(columns))

    shape = property(lambda self: self.args)

    def _sympystr(self, printer):
        return "ones({})".format(", ".join(str(a) for a in self.args if a != 1) or "1")


class Zeros(Term):
    """A vector or matrix of zeros."""

    def __new__(cls, rows, columns=1):
        return sp.Basic.__new__(cls, need_size(rows), need_size(columns))

    shape = property(lambda self: self.args)

    def _sympystr(self, printer):
        return "zeros({})".format(", ".join(str(a) for a in self.args if a != 1) or "1")


class Identity(Term):
    """The identity matrix I_n."""

    def __new__(cls, size):
        return sp.Basic.__new__(cls, need_size(size))

    shape = property(lambda self: (self.args[0], self.args[0]))

    def _sympystr(self, printer):
        return f"identity({self.args[0]})"


class Basis(Term):
    """e_i: the unit vector with a 1 at position i of its size."""

    def __new__(cls, i):
        if not isinstance(i, Index):
            raise IndexOutOfRange(f"e_{i}: {i!r} is not an Index")
        return sp.Basic.__new__(cls, i)

    shape = property(lambda self: (self.args[0].size, sp.S.One))

    def _sympystr(self, printer):
        return f"basis({self.args[0]})"


class Scalar(sp.Expr):
    """A real number built from terms: an entry, an inner product, a norm, a sum over an index."""

    is_commutative = is_real = is_extended_real = is_finite = True

    def __str__(self):
        return sp.sstr(self, order="none")

    __repr__ = __str__


class Entry(Scalar):
    """The entry u_k of a vector or M_{k,i} of a matrix."""

    def __new__(cls, m, *indices):
        m = _need_term(m, "the vector or matrix")
        sizes = [s for s in m.shape if s != 1] if len(indices) == 1 else m.shape
        if len(indices) == 1 and m.shape[1] != 1:
            raise IndexOutOfRange(f"{_show(m)} is {shape_text(m.shape)}: it needs two indices")
        if len(indices) == 1 and not sizes:
            sizes = [sp.S.One]
        return sp.Basic.__new__(cls, m, *[_need_index(k, s, m) for k, s in zip(indices, sizes, strict=True)])

    term = property(lambda self: self.args[0])
    indices = property(lambda self: self.args[1:])

    def _sympystr(self, printer):
        base = printer._print(self.term)
        base = f"({base})" if isinstance(self.term, (Plus, Product)) else base
        return f"{base}[{', '.join(str(k) for k in self.indices)}]"


class Inner(Scalar):
    """⟨u, v⟩ = Σ_k u_k v_k for vectors of one size."""

    def __new__(cls, u, v):
        u, v = _need_term(u, "the argument"), _need_term(v, "the argument")
        _need_same(u, v, "the inner product")
        if u.shape[1] != 1:
            raise ShapeMismatch(f"the inner product takes column vectors, but {_show(u)} is {shape_text(u.shape)}")
        return sp.Basic.__new__(cls, u, v)

    def _sympystr(self, printer):
        return "inner({}, {})".format(*map(printer._print, self.args))


class Norm(Scalar):
    """The Euclidean norm ‖u‖₂ of a vector or the Frobenius norm ‖M‖_F of a matrix: √Σ (entries squared)."""

    is_nonnegative = is_extended_nonnegative = True

    def __new__(cls, u):
        return sp.Basic.__new__(cls, _need_term(u, "the argument of the norm"))

    arg = property(lambda self: self.args[0])

    def _sympystr(self, printer):
        return f"norm({printer._print(self.arg)})"


class MaxNorm(Scalar):
    """The maximum norm ‖u‖_∞ = max_k |u_k| of a vector."""

    is_nonnegative = is_extended_nonnegative = True

    def __new__(cls, u):
        u = _need_term(u, "the argument of the norm")
        if u.shape[1] != 1:
            raise ShapeMismatch(f"the maximum norm takes a column vector, but {_show(u)} is {shape_text(u.shape)}")
        return sp.Basic.__new__(cls, u)

    arg = property(lambda self: self.args[0])

    def _sympystr(self, printer):
        return f"max_norm({printer._print(self.arg)})"


class SpectralNorm(Scalar):
    """The spectral norm ‖M‖ of a matrix: the least s ≥ 0 with ‖M v‖₂ ≤ s ‖v‖₂ for every v."""

    is_nonnegative = is_extended_nonnegative = True

    def __new__(cls, m):
        return sp.Basic.__new__(cls, _need_term(m, "the argument of the norm"))

    arg = property(lambda self: self.args[0])

    def _sympystr(self, printer):
        return f"spectral_norm({printer._print(self.arg)})"


class Absolute(Scalar):
    """The absolute value |s| of a scalar."""

    is_nonnegative = is_extended_nonnegative = True

    def __new__(cls, s):
        s = as_expression(s)
        if is_term(s):
            raise ShapeMismatch(f"the absolute value takes a scalar, but {_show(s)} is {shape_text(s.shape)}")
        return sp.Basic.__new__(cls, s)

    arg = property(lambda self: self.args[0])

    def _sympystr(self, printer):
        return f"absolute({printer._print(self.arg)})"


class OverIndex(Scalar):
    """A scalar in which an index is bound, running over its whole range, which is never empty."""

    def __new__(cls, body, k):
        body = as_expression(body)
        if is_term(body):
            raise ShapeMismatch(f"an index is bound in scalars, but {_show(body)} is {shape_text(body.shape)}")
        if not isinstance(k, Index):
            raise IndexOutOfRange(f"{k!r} cannot be bound: it must be an Index, such as Index('k', n)")
        return sp.Basic.__new__(cls, body, k)

    body = property(lambda self: self.args[0])
    index = property(lambda self: self.args[1])

    @property
    def free_symbols(self):
        return self.body.free_symbols - {self.index}


class Total(OverIndex):
    """Σ_k body, k running over its whole range."""

    def _sympystr(self, printer):
        return f"total({printer._print(self.body)}, {self.index})"


class Smallest(OverIndex):
    """min_k body."""

    def _sympystr(self, printer):
        return f"smallest({printer._print(self.body)}, {self.index})"


class Largest(OverIndex):
    """max_k body."""

    def _sympystr(self, printer):
        return f"largest({printer._print(self.body)}, {self.index})"


class Delta(Scalar):
    """The Kronecker delta of two indices with one range: 1 where they agree, 0 elsewhere."""

    def __new__(cls, i, j):
        for k in (i, j):
            if not isinstance(k, Index):
                raise IndexOutOfRange(f"delta({i}, {j}): {k!r} is not an Index")
        if i.size != j.size:
            raise IndexOutOfRange(f"delta({i}, {j}): {i} runs over [{i.size}] and {j} over [{j.size}]")
        return sp.Basic.__new__(cls, i, j)

    def _sympystr(self, printer):
        return "delta({}, {})".format(*self.args)


class Definition(Atom):
    """A named function given by a formula, such as f(x) := α(x)⁻¹ exp(Ax); call it to apply it.

    parameters are the variables the formula is a function of; other variables in it are constants of the setting.
    """

    def __new__(cls, name: str, parameters, body, latex: str | None = None):
        obj = sp.Basic.__new__(cls)
        obj.name, obj.latex = name, latex or name
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

    def __setattr__(self, attribute, value):
        if attribute in ("name", "latex", "parameters", "body") and attribute in self.__dict__:
            raise AttributeError(f"{self.name} is defined already; make another Definition")
        super().__setattr__(attribute, value)

    def _hashable_content(self):
        return (self.name, self.parameters, self.body)

    def with_own_names(self) -> tuple:
        """The formula and the parameters under names that nothing else can have."""
        own = {p: _own(p) for p in self.parameters}
        return self.body.xreplace(own), tuple(own.values())

    def __call__(self, *values):
        return (AppliedTerm if is_term(self.body) else AppliedScalar)(self, *values)

    def _sympystr(self, printer):
        return self.name

    __str__ = __repr__ = lambda self: self.name


def _own(p):
    """A parameter under a name that no author can write."""
    if isinstance(p, Variable):
        return Variable(p.name + OWN, *p.shape)
    return sp.Symbol(p.name + OWN, **({"positive": True} if p.is_positive else {"real": True}))


def _applied(cls, definition, values):
    if len(values) != len(definition.parameters):
        raise NotInTheLanguage(
            f"{definition.name} takes {len(definition.parameters)} argument(s), but {len(values)} were given"
        )
    values = tuple(as_expression(v) for v in values)
    for p, v in zip(definition.parameters, values, strict=True):
        if shape_of(p) != shape_of(v):
            raise ShapeMismatch(
                f"{definition.name} takes {p} of shape {shape_text(shape_of(p))}, "
                f"but {_show(v)} is {shape_text(shape_of(v))}"
            )
    return sp.Basic.__new__(cls, definition, *values)


class _Applied:
    definition = property(lambda self: self.args[0])
    values = property(lambda self: self.args[1:])

    def _sympystr(self, printer):
        return "{}({})".format(self.definition.name, ", ".join(printer._print(v) for v in self.values))


class AppliedTerm(_Applied, Term):
    """f(x) where f is vector- or matrix-valued."""

    def __new__(cls, definition, *values):
        return _applied(cls, definition, values)

    shape = property(lambda self: self.definition.body.shape)


class AppliedScalar(_Applied, Scalar):
    """α(x) where α is real-valued."""

    def __new__(cls, definition, *values):
        return _applied(cls, definition, values)


def need_language(part) -> None:
    """Raise NotInTheLanguage for a part of an expression, without its own parts, that is no part of the language.

    A statement says of a symbol that it is real, positive, or a size. SymPy simplifies by whatever else the symbol was
    declared to be: it takes √(t²) for t where t is declared nonnegative.
    """
    if isinstance(part, sp.Symbol) and not isinstance(part, Index):
        if not (part.is_real or part.is_positive):
            raise NotInTheLanguage(f"the symbol {part} is not declared real; write Symbol('{part}', real=True)")
        if part not in (sp.Symbol(part.name, real=True), sp.Symbol(part.name, positive=True), dimension(part.name)):
            raise NotInTheLanguage(
                f"the symbol {part} is declared to be more than real or positive, which its statement would not say"
            )
    if isinstance(part, sp.Pow):
        if not part.exp.is_Rational:
            raise NotInTheLanguage(f"the exponent in {part} is not a rational number")
    if type(part) not in _LANGUAGE:
        raise NotInTheLanguage(f"{type(part).__name__} in {part} is not in the language of the engine")


def is_real_symbol(s) -> bool:
    """A scalar that varies continuously: not an index, not a size."""
    return isinstance(s, sp.Symbol) and not s.is_integer


def _need_target(wrt):
    """What one may differentiate by: an entry of a variable, or a scalar symbol."""
    if isinstance(wrt, Entry) and isinstance(wrt.term, Variable):
        return wrt
    if is_real_symbol(wrt):
        return wrt
    raise NotInTheLanguage(f"cannot differentiate with respect to {wrt}: name an entry such as x[i], or a symbol")


class PartialTerm(Term):
    """The derivative of a vector or matrix, entry by entry, in one scalar entry or symbol."""

    def __new__(cls, u, wrt):
        return sp.Basic.__new__(cls, _need_term(u, "the derivative of"), _need_target(wrt))

    wrt = property(lambda self: self.args[1])
    shape = property(lambda self: self.arg.shape)

    def _sympystr(self, printer):
        return "D({}, {})".format(*map(printer._print, self.args))


class PartialScalar(Scalar):
    """The derivative of a scalar in one scalar entry or symbol."""

    def __new__(cls, u, wrt):
        return sp.Basic.__new__(cls, u, _need_target(wrt))

    arg = property(lambda self: self.args[0])
    wrt = property(lambda self: self.args[1])
    _sympystr = PartialTerm._sympystr


class Gradient(Term):
    """∇_x s: the vector or matrix of partial derivatives of a scalar s in the entries of a variable, in its shape."""

    def __new__(cls, s, variable):
        s = as_expression(s)
        if is_term(s):
            raise ShapeMismatch(f"the gradient takes a scalar, but {_show(s)} is {shape_text(s.shape)}")
        if not isinstance(variable, Variable):
            raise NotInTheLanguage(f"gradient(…, {variable}): {variable} is not a Variable")
        return sp.Basic.__new__(cls, s, variable)

    variable = property(lambda self: self.args[1])
    shape = property(lambda self: self.args[1].shape)

    def _sympystr(self, printer):
        return "gradient({}, {})".format(*map(printer._print, self.args))


class Jacobian(Term):
    """The Jacobian of a vector u (n × 1) in a vector x (d × 1): the n × d matrix of ∂u_k / ∂x_i."""

    def __new__(cls, u, variable):
        u = _need_term(u, "the Jacobian of")
        if not isinstance(variable, Variable):
            raise NotInTheLanguage(f"jacobian(…, {variable}): {variable} is not a Variable")
        for v in (u, variable):
            if v.shape[1] != 1:
                raise ShapeMismatch(f"the Jacobian takes column vectors, but {_show(v)} is {shape_text(v.shape)}")
        return sp.Basic.__new__(cls, u, variable)

    variable = property(lambda self: self.args[1])
    shape = property(lambda self: (self.args[0].shape[0], self.args[1].shape[0]))

    def _sympystr(self, printer):
        return "jacobian({}, {})".format(*map(printer._print, self.args))


class AtScalar(Scalar):
    """A scalar expression evaluated at a value of one scalar symbol, such as the derivative at η = 0."""

    def __new__(cls, s, symbol, value):
        s, value = as_expression(s), as_expression(value)
        if is_term(s) or is_term(value):
            raise ShapeMismatch("at(…) takes a scalar expression and a scalar value")
        if not is_real_symbol(symbol):
            raise NotInTheLanguage(f"at(…, {symbol}, …): {symbol} is not a scalar symbol")
        return sp.Basic.__new__(cls, s, symbol, value)

    def _sympystr(self, printer):
        return "at({}, {}, {})".format(*map(printer._print, self.args))


# The words a chapter uses.


def exp(u):
    """The exponential: entrywise for a vector or matrix, ordinary for a scalar."""
    u = as_expression(u)
    return Entrywise("exp", u) if is_term(u) else sp.exp(u)


def log(u):
    """The natural logarithm: entrywise for a vector or matrix, ordinary for a scalar."""
    u = as_expression(u)
    return Entrywise("log", u) if is_term(u) else sp.log(u)


def D(u, wrt):
    """The derivative of a scalar, vector or matrix in an entry such as x[i] or A[k, i], or in a scalar symbol."""
    u = as_expression(u)
    return PartialTerm(u, wrt) if is_term(u) else PartialScalar(u, wrt)


def inverse(m):
    """The inverse of a scalar or of a diagonal matrix diag(v)."""
    m = as_expression(m)
    return DiagInverse(m) if is_term(m) else 1 / m


inner, hadamard, diag, norm, total, delta, basis = Inner, Hadamard, Diag, Norm, Total, Delta, Basis
max_norm, spectral_norm, absolute, smallest, largest = MaxNorm, SpectralNorm, Absolute, Smallest, Largest
ones, zeros, identity, gradient, jacobian, at = Ones, Zeros, Identity, Gradient, Jacobian, AtScalar

# Every class of which statements are made; a class made from one of these may behave otherwise, and is none of them.
CLASSES = tuple(
    c
    for c in list(globals().values())
    if isinstance(c, type) and issubclass(c, (Term, Scalar)) and c not in (Term, Scalar, OverIndex)
)
_LANGUAGE = {
    *(*CLASSES, Definition, Index, Str, sp.Symbol, sp.Add, sp.Mul, sp.Pow, sp.exp, sp.log, sp.Abs),
    *(sp.Integer, sp.Rational, *map(type, (sp.S.Zero, sp.S.One, sp.S.NegativeOne, sp.S.Half, sp.E, sp.pi))),
}
