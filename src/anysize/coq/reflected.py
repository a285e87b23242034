"""Expressions of the language as terms of the type `ex` in Coq (coq/Expressions.v): scalars with bound indices.

A term is a nested tuple: the name of a constructor and what it takes. Indices are pairs (size, name) of numbers, as sizes,
variables and symbols are numbers too; `Setting` remembers which. Vectors and matrices are reflected entry by entry, and
definitions opened.
"""

from __future__ import annotations

import sympy as sp

from anysize.coq.arithmetic import NotExported, factors, roots, terms
from anysize.coq.words import kind, need_no_pairs
from anysize.language import terms as t
from anysize.language.walk import indices_of, sizes_of, variables_of
from anysize.language.walk import parts as parts_of

_FRESH = 4096  # names of bound indices begin here; the normaliser in Coq takes those below for itself
_BOUND = 20000  # … and where they stand for how deep a term is


class Setting:
    """The numbers of the sizes, variables, symbols and free indices of one statement."""

    def __init__(self, sizes=(), indices=()):
        self.sizes, self.vectors, self.matrices, self.symbols, self.indices = {}, {}, {}, {}, {}
        self._fresh = _FRESH
        for s in sizes:
            self.size(s)
        for k in indices:
            self.index(k)

    def size(self, s) -> int:
        return self.sizes.setdefault(sp.sympify(s), len(self.sizes))

    def variable(self, v) -> int:
        table = self.vectors if v.shape[1] == 1 else self.matrices
        return table.setdefault(v, len(table))

    def symbol(self, s) -> int:
        return self.symbols.setdefault(s, len(self.symbols))

    def index(self, k: t.Index):
        """None for an index over a range of one: nothing depends on it."""
        return None if k.size == 1 else (self.size(k.size), self.indices.setdefault(k, len(self.indices) + 1))

    def signed(self) -> list:
        """The symbols, vectors and matrices that have a sign."""
        everything = [*self.symbols, *self.vectors, *self.matrices]
        return [v for v in everything if not isinstance(v, (t.Det, t.Inverse)) and t.sign_of(v)]

    def sign(self, v) -> str:
        """The sign of one of them, as in Coq's lists: a number alone is a positive symbol."""
        number = self.variable(v) if t.is_term(v) else self.symbol(v)
        word = ("", "Vector ", "Matrix ")[kind(v)]
        of = word + " ".join(f"{k}%N" for k in (number, *(self.size(s) for s in t.shape_of(v) if s != 1)))
        return of if t.sign_of(v) == "positive" else f"Nonnegative ({of})"

    def fresh(self, size):
        need_no_pairs(size)
        if size == 1:
            return None
        self._fresh += 1
        return self.size(size), self._fresh - 1


class Scope:
    """What variables, symbols and indices stand for.

    `outer` holds what was substituted everywhere, `values` these and the parameters of the definition that is being read:
    what is no parameter there is a constant of the setting, whatever it is called in the statement around it.
    The scope of an instance has besides the `texts` of its values, the indices `moved` by name, and the `change` itself.
    """

    def __init__(self, setting, outer=None, values=None, bound=None, sizes=None, texts=None, moved=None, change=None):
        self.setting, self.outer, self.bound, self.sizes = setting, outer or {}, bound or {}, sizes or {}
        self.values = self.outer if values is None else values
        self.texts, self.moved, self.change = texts or {}, moved or {}, change

    def size(self, s):
        return self.sizes.get(s, s)

    def index(self, k):
        return self.bound[k] if k in self.bound else self.setting.index(t.Index(k.name, self.size(k.size)))

    def fresh(self, s):
        return self.setting.fresh(self.size(s))

    def with_bound(self, k, i) -> Scope:
        return Scope(self.setting, self.outer, self.values, {**self.bound, k: i}, self.sizes)

    def inside(self, applied) -> Scope:
        """The scope of the formula of a definition."""
        values = {}
        for p, v in zip(applied.definition.parameters, applied.values, strict=True):
            if v == p and p not in self.values:
                continue
            values[p] = (lambda i, j, v=v: entry(v, i, j, self)) if t.is_term(p) else scalar(v, self)
        return Scope(self.setting, self.outer, {**self.outer, **values}, {}, self.sizes)


def product(parts) -> tuple:
    out = None
    for part in parts:
        out = part if out is None else ("Mul", out, part)
    return out


def integer(z) -> tuple:
    return ("Int", int(z))


def power(base, exponent) -> tuple:
    if exponent < 0:
        return ("Inv", power(base, -exponent))
    whole, root = roots(exponent)
    parts = [base if whole == 1 else ("Pow", base, whole)] if whole else []
    return product([*parts, ("Sqrt", base)] if root else parts)


def total(k, body) -> tuple:
    return body if k is None else ("Sum", k, body)


def _exponentials(a, minus) -> tuple:
    """What sinh and cosh of Coq's library are defined to be."""
    other = ("Exp", ("Opp", a))
    return ("Mul", ("Add", ("Exp", a), ("Opp", other) if minus else other), ("Inv", integer(2)))


_FUNCTIONS = {
    "exp": lambda a: ("Exp", a),
    "log": lambda a: ("Ln", a),
    "sinh": lambda a: _exponentials(a, True),
    "cosh": lambda a: _exponentials(a, False),
    "tanh": lambda a: ("Mul", _exponentials(a, True), ("Inv", _exponentials(a, False))),
    "sigmoid": lambda a: ("Inv", ("Add", integer(1), ("Exp", ("Opp", a)))),
    "relu": lambda a: ("Mul", ("Add", a, ("Abs", a)), ("Inv", integer(2))),
    "erf": lambda a: ("Erf", a),
}

_OVER = {t.Total: "Sum", t.Largest: "Max", t.Smallest: "Min"}


def scalar(e, sc: Scope) -> tuple:
    """A number as a term. Raises NotExported."""
    if t.is_term(e):
        if e.shape == (1, 1):
            return entry(e, None, None, sc)
        raise NotExported(f"{e} is no number")
    if e.is_Rational:
        whole = integer(abs(e.p))
        value = whole if e.q == 1 else ("Mul", whole, ("Inv", integer(e.q))) if abs(e.p) != 1 else ("Inv", integer(e.q))
        return ("Opp", value) if e < 0 else value
    if isinstance(e, t.Index):
        raise NotExported(f"the index {e} as a number")
    if isinstance(e, sp.Symbol):
        return _symbol(e, sc)
    if isinstance(e, sp.Add):
        return _sum(e, sc)
    if isinstance(e, sp.Mul):
        negative, above, below = factors(e)
        parts = [*(scalar(f, sc) for f in above), *(("Inv", scalar(f, sc)) for f in below)]
        return ("Opp", product(parts)) if negative else product(parts)
    if e is sp.E:
        return ("Exp", integer(1))
    if e is sp.pi:
        return ("Pi",)
    if isinstance(e, sp.exp):
        return ("Exp", scalar(e.exp, sc))
    if isinstance(e, sp.Pow):
        return power(scalar(e.base, sc), e.exp)
    if isinstance(e, sp.log):
        return ("Ln", scalar(e.args[0], sc))
    return _of_language(e, sc)


def _symbol(e, sc):
    if e.is_integer:
        s = sc.size(e)
        return integer(s) if s.is_Integer else ("Sz", sc.setting.size(s))
    return sc.values[e] if e in sc.values else ("Sc", sc.setting.symbol(e))


def _sum(e, sc):
    out = None
    for negative, part in terms(e):
        part = ("Opp", scalar(part, sc)) if negative else scalar(part, sc)
        out = part if out is None else ("Add", out, part)
    return out


def _of_language(e, sc):
    if isinstance(e, t.Entry):
        k = [*map(sc.index, e.indices), None]
        return entry(e.term, k[0], k[1], sc)
    if isinstance(e, t.Inner):
        k = sc.fresh(e.args[0].shape[0])
        return total(k, ("Mul", entry(e.args[0], k, None, sc), entry(e.args[1], k, None, sc)))
    if isinstance(e, t.Trace):
        k = sc.fresh(e.arg.shape[0])
        return total(k, entry(e.arg, k, k, sc))
    if isinstance(e, t.Det):
        return entry(e.arg, None, None, sc) if e.arg.shape[0] == 1 else ("Sc", sc.setting.symbol(_constant(e, sc)))
    if isinstance(e, t.SpectralNorm) and 1 not in map(sc.size, e.arg.shape):
        i, j = map(sc.fresh, e.arg.shape)
        return ("Spec", i, j, entry(e.arg, i, j, sc))
    if isinstance(e, (t.Norm, t.SpectralNorm)):
        i, j = map(sc.fresh, e.arg.shape)
        return ("Sqrt", total(i, total(j, ("Pow", entry(e.arg, i, j, sc), 2))))
    if isinstance(e, t.OverIndex):
        k = sc.fresh(e.index.size)
        body = scalar(e.body, sc.with_bound(e.index, k))
        return body if k is None else (_OVER[type(e)], k, body)
    if isinstance(e, (t.Absolute, sp.Abs)):
        return ("Abs", scalar(e.args[0], sc))
    if isinstance(e, t.Called):
        return _FUNCTIONS[e.name](scalar(e.arg, sc))
    if isinstance(e, t.MaxNorm):
        k = sc.fresh(e.arg.shape[0])
        body = ("Abs", entry(e.arg, k, None, sc))
        return body if k is None else ("Max", k, body)
    if isinstance(e, t.Delta):
        i, j = map(sc.index, e.args)
        return integer(1) if i is None else ("Del", i, j)
    if isinstance(e, t.PartialScalar):
        return ("D", target(e.wrt, sc, e.arg), scalar(e.arg, sc))
    if isinstance(e, t.AppliedScalar):
        return scalar(e.definition.body, sc.inside(e))
    if isinstance(e, t.AtScalar):
        body, symbol, value = e.args
        if symbol in sc.values:
            raise NotExported(f"at(…) of {symbol}, which is replaced")
        _need_constant(body, symbol)
        return ("At", sc.setting.symbol(symbol), scalar(value, sc), scalar(body, sc))
    raise NotExported(f"{type(e).__name__} as a number")


def _constant(e, sc):
    """A determinant or an inverse, which stands in a term as one number or matrix: all that it is made of must be as it is here."""
    moved = {*sc.values, *sc.bound, *(k for k in indices_of(e) if k.name in sc.moved)}
    if moved & {*variables_of(e), *indices_of(e)} or any(sc.size(s) != s for s in sizes_of(e)):
        raise NotExported(f"{e} under a sum, inside a definition or at other values: it has no term in Coq yet")
    return e


def _need_constant(body, variable) -> None:
    """That no determinant and no inverse varies with what is differentiated by, or replaced."""
    for part in parts_of(body):
        if isinstance(part, (t.Det, t.Inverse)) and variable in variables_of(part):
            raise NotExported(f"{part} as a function of {variable}: it cannot be differentiated in Coq yet")


def target(wrt, sc: Scope, body) -> tuple:
    """What `body` is differentiated by."""
    variable = wrt.term if isinstance(wrt, t.Entry) else wrt
    _need_constant(body, variable)
    if variable in sc.values:
        raise NotExported(f"a derivative in {variable}, which is replaced")
    if isinstance(wrt, t.Entry):
        return entry_target(variable, *[*map(sc.index, wrt.indices), None][:2], sc, body)
    return ("T0", sc.setting.symbol(wrt))


def entry_target(v, i, j, sc, body) -> tuple:
    _need_constant(body, v)
    if v in sc.values:
        raise NotExported(f"a derivative in {v}, which is replaced")
    return ("T1", sc.setting.variable(v), i) if v.shape[1] == 1 else ("T2", sc.setting.variable(v), i, j)


def entry(m, i, j, sc: Scope) -> tuple:
    """The entry (i, j) of a vector or matrix; an index over a range of one is None. Raises NotExported."""
    if isinstance(m, t.Variable):
        if m in sc.values:
            return sc.values[m](i, j)
        if m.shape[0] == 1:
            raise NotExported(f"{m}, a variable with one row")
        number = sc.setting.variable(m)
        return ("V1", number, i) if m.shape[1] == 1 else ("V2", number, i, j)
    if isinstance(m, t.Plus):
        out = None
        for a in m.args:
            out = entry(a, i, j, sc) if out is None else ("Add", out, entry(a, i, j, sc))
        return out
    if isinstance(m, t.Product):
        return _matrix_product(m, i, j, sc)
    if isinstance(m, t.Transpose):
        return entry(m.arg, j, i, sc)
    if isinstance(m, t.Hadamard):
        return ("Mul", entry(m.args[0], i, j, sc), entry(m.args[1], i, j, sc))
    if isinstance(m, t.Entrywise):
        return _FUNCTIONS[m.name](entry(m.arg, i, j, sc))
    if isinstance(m, (t.Diag, t.DiagInverse)):
        v = entry(m.arg, i, None, sc) if isinstance(m, t.Diag) else ("Inv", entry(m.arg.arg, i, None, sc))
        return v if i is None else ("Mul", ("Del", i, j), v)
    if isinstance(m, t.Inverse):
        if m.shape[0] == 1:
            return ("Inv", entry(m.arg, None, None, sc))
        return ("V2", sc.setting.variable(_constant(m, sc)), i, j)
    if isinstance(m, t.Column):
        return entry(m.arg, i, sc.index(m.args[1]), sc)
    if isinstance(m, t.Row):
        return entry(m.arg, sc.index(m.args[1]), j, sc)
    if isinstance(m, (t.Ones, t.Zeros)):
        return integer(isinstance(m, t.Ones))
    if isinstance(m, t.Identity):
        return integer(1) if i is None else ("Del", i, j)
    if isinstance(m, t.Basis):
        return integer(1) if i is None else ("Del", i, sc.index(m.args[0]))
    if isinstance(m, t.AppliedTerm):
        return entry(m.definition.body, i, j, sc.inside(m))
    if isinstance(m, t.PartialTerm):
        return ("D", target(m.wrt, sc, m.arg), entry(m.arg, i, j, sc))
    if isinstance(m, t.Gradient):
        return ("D", entry_target(m.variable, i, j, sc, m.args[0]), scalar(m.args[0], sc))
    if isinstance(m, t.Jacobian):
        return ("D", entry_target(m.variable, j, None, sc, m.args[0]), entry(m.args[0], i, None, sc))
    raise NotExported(f"{type(m).__name__} as a vector or matrix")


def _matrix_product(m, i, j, sc):
    matrices = m.matrices

    def up_to(r, j):
        if r == 0:
            return entry(matrices[0], i, j, sc)
        k = sc.fresh(matrices[r].shape[0])
        return total(k, ("Mul", up_to(r - 1, k), entry(matrices[r], k, j, sc)))

    body = up_to(len(matrices) - 1, j)
    if m.scalar == 1:
        return body
    return ("Opp", body) if m.scalar == -1 else ("Mul", scalar(m.scalar, sc), body)


_BINDERS = {"Sum": 1, "Max": 1, "Min": 1, "Spec": 2}
_ATOMS = ("Int", "Sc", "Sz", "T0")


def canonical(e: tuple) -> tuple:
    """The term with its bound indices named after the depth of what they bind, so that equal parts are equal everywhere."""
    depths: dict = {}

    def depth(e) -> int:
        if e not in depths:
            inside = max((depth(a) for a in e[1:] if _is_term(a)), default=0)
            depths[e] = inside + _BINDERS.get(e[0], 0)
        return depths[e]

    def renamed(e, names):
        head = e[0]
        if head in _BINDERS:
            old, body = e[1:-1], e[-1]
            new = [(i[0], _BOUND + depth(body) + k) for k, i in enumerate(old)]
            return (head, *new, renamed(body, {**names, **dict(zip(old, new, strict=True))}))
        if head in _ATOMS:
            return e
        return (head, *(renamed(a, names) if _is_term(a) else names.get(a, a) for a in e[1:]))

    return renamed(e, {})


def _is_term(a) -> bool:
    return isinstance(a, tuple) and isinstance(a[0], str)


def parts(e: tuple):
    """The terms that a term is made of."""
    return [a for a in e[1:] if _is_term(a)]


def index_term(i) -> str:
    """An index where no scope says that its numbers are of the type N."""
    return f"({i[0]}%N, {i[1]}%N)"


def text(e: tuple, name=lambda part: None) -> str:
    """A term in Coq; `name` gives the name of a part that has one."""

    def one(head, a):
        if _is_term(a):
            return name(a) or f"({text(a, name)})"
        if isinstance(a, tuple):
            return f"({a[0]}, {a[1]})"
        if head == "Pow":
            return f"{a}%nat"
        return str(a) if a >= 0 else f"({a})"

    return " ".join([e[0], *(one(e[0], a) for a in e[1:])])
