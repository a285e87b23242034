"""Numbers from statements: the object that is typeset and proved, compiled to a function of plain numbers or arrays.

Nothing here knows the normal form. A derivative is taken by the complex step in floating-point numbers, and by SymPy's own
differentiation in exact ones, so that a check by numbers shares no code with the proof that it checks.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Mapping
from fractions import Fraction

import sympy as sp

from anysize.evidence.arrays import EXACT, FLOATS, arrays
from anysize.evidence.plain import Array, asarray
from anysize.kernel.intervals import sign
from anysize.language import terms as t
from anysize.language.errors import NotInTheLanguage
from anysize.language.walk import indices_of, sizes_of, variables_of


def compile(expression):
    """A function of a dict that gives the value of `expression` as a matrix (of two dimensions for terms) or a number.

    The dict maps each variable to lists or an array of its shape (a vector may have one dimension), each scalar symbol to
    a number, each free index to a position counted from 0. Sizes are read off the arrays, or given. Where a NumPy array is
    given, NumPy computes, and arrays come back; where a SymPy number or a fraction is, the value is exact; otherwise it is
    made of Python's floats. `Values` makes them ready once, for several expressions.

    Raises ValueError for a missing or misshapen value and for a position out of range, ArithmeticError where the value is
    not defined or too large for a float (NumPy gives nan and inf there).
    """
    expression = t.as_expression(expression)
    needed = [*variables_of(expression), *indices_of(expression)]
    sizes = sizes_of(expression)

    def value(given: dict, exact: bool = False):
        env = given if isinstance(given, Values) else Values(given, exact)
        missing = [str(v) for v in needed if v not in env] or [str(s) for s in sizes if s not in env]
        if missing:
            raise ValueError(f"no value for {', '.join(missing)}; needed are {', '.join(map(str, needed or sizes))}")
        result = _compiled(expression, env.kind)(env)
        return result.item() if getattr(result, "ndim", None) == 0 else result

    return value


def evaluate(expression, given: dict, exact: bool = False):
    """The value of `expression`; see `compile`. `exact` asks for exact numbers where none of the values says so."""
    return compile(expression)(given, exact)


def _is_array(value) -> bool:
    return hasattr(value, "__array__") and not isinstance(value, (Array, sp.MatrixBase))


def leaves(value):
    """What stands in nested lists, row by row."""
    if isinstance(value, (list, tuple)):
        for part in value:
            yield from leaves(part)
    else:
        yield value


class Values(dict):
    """Values made ready: every size bound to what the arrays say it is, and the `kind` of their numbers."""

    def __init__(self, given: dict, exact: bool = False):
        if not isinstance(given, Mapping):
            raise ValueError(f"the values are a dict, such as {{x: [1, 2]}}, not {given!r}")
        wrong = [v for v in given if not isinstance(v, (t.Variable, sp.Symbol))]
        if wrong:
            raise ValueError(f"{wrong[0]} is not a variable, a symbol or an index: it cannot be given a value")
        for v, a in given.items():
            self[v] = matrix(v, a) if t.is_term(v) else a.item() if _is_array(a) and a.ndim == 0 else a
        numbers = (s for a in self.values() for s in (a.flat if isinstance(a, Array) else [a]))
        if any(map(_is_array, self.values())):
            self.kind = arrays()
        else:
            self.kind = EXACT if exact or any(isinstance(s, (sp.Basic, Fraction)) for s in numbers) else FLOATS
        for v in given:
            self[v] = self._number(v, self[v])
        for v in filter(t.is_term, given):
            for size, actual in zip(v.shape, self[v].shape, strict=True):
                known = int(size) if size.is_Integer else self.setdefault(size, actual)
                if known != actual or actual < 1:
                    raise ValueError(f"{v} has shape {self[v].shape}, but {size} is {known}")

    def _number(self, v, a):
        """A size, a position or a number, or a matrix of numbers, of the kind there is."""
        if _is_array(a):
            return a
        try:
            if isinstance(a, Array):
                return self.kind.matrix(a)
            if isinstance(v, t.Index) and not hasattr(a, "__index__"):
                return a  # which is refused where it is used, with the range
            return operator.index(a) if v.is_integer else self.kind.scalar(a)
        except (TypeError, ValueError, sp.SympifyError):
            what = "is no whole number" if v.is_integer else "is not made of numbers"
            raise ValueError(f"{v} is given {a}, which {what}") from None

    def at(self, positions: dict) -> Values:
        """The same with other positions of indices."""
        out = Values.__new__(Values)
        out.update(self)
        out.update(positions)
        out.kind = self.kind
        return out


def matrix(v, value):
    """The value of a vector or matrix as a matrix of our own, or an array of floating-point numbers."""
    if any(map(_is_array, leaves(value))):
        np = arrays().np
        rows = np.asarray(value)
        if rows.dtype == object:
            rows = asarray(rows.tolist())
        elif not np.issubdtype(rows.dtype, np.inexact):
            rows = rows.astype(float)
        depth = rows.ndim
    else:
        try:
            rows = asarray(value.tolist() if isinstance(value, sp.MatrixBase) else value)
        except (TypeError, ValueError):
            raise ValueError(f"{v} is given {value}, whose rows are not of one length") from None
        depth = rows.ndim + any(isinstance(s, (list, tuple)) for s in rows.entries)
    if depth != 2 and (depth, v.shape[1]) != (1, 1):
        raise ValueError(f"{v} has {depth} dimension(s), but it is {v.shape[0]} × {v.shape[1]}")
    return rows if depth == 2 else rows.reshape(-1, 1)


def size_of(s, env) -> int:
    """The value of a size."""
    return int(s) if s.is_Integer else env[s]


def _position(k: t.Index, env) -> int:
    p, size = env[k], size_of(k.size, env)
    if not isinstance(p, int) or not 0 <= p < size:
        raise ValueError(f"the index {k} is at {p}, counted from 0, but it runs over [{k.size}] with {k.size} = {size}")
    return p


# How each kind of expression is compiled: its parts first, then a function of an environment.


def _parts(combine):
    """An expression whose value is `combine` of the values of its parts."""

    def build(e, kind):
        parts = [_compiled(a, kind) for a in e.args]
        if len(parts) == 1:
            (part,) = parts
            return lambda env: combine(kind, part(env))
        if len(parts) == 2:
            first, second = parts
            return lambda env: combine(kind, first(env), second(env))
        return lambda env: functools.reduce(functools.partial(combine, kind), (part(env) for part in parts))

    return build


def _number(e, kind):
    number = kind.number(e)
    return lambda env: number


def _name(e, kind):
    if isinstance(e, t.Index):
        raise NotInTheLanguage(f"the index {e} stands for a number here; only its positions can be evaluated")
    if e.is_integer:
        return lambda env: kind.whole(env[e])
    return lambda env: env[e]


def _power(e, kind):
    base = _compiled(e.base, kind)
    return lambda env: kind.power(base(env), e.exp)


def _product(e, kind):
    scalar, matrices = _compiled(e.scalar, kind), [_compiled(m, kind) for m in e.matrices]
    product = functools.partial(functools.reduce, operator.matmul)
    if e.scalar == 1:
        return lambda env: product([m(env) for m in matrices])
    return lambda env: product([m(env) for m in matrices]) * scalar(env)


def _entrywise(e, kind):
    function, inner = getattr(kind, e.name), _compiled(e.arg, kind)
    return lambda env: kind.entrywise(function, inner(env))


def _called(e, kind):
    function, inner = getattr(kind, e.name), _compiled(e.arg, kind)
    return lambda env: function(inner(env))


def _norm(kind, u):
    return kind.sqrt((u * u).sum())


def _spectral_norm(kind, m):
    return _norm(kind, m) if 1 in m.shape else kind.spectral(m)


def _over_index(combine):
    def build(e, kind):
        body, index = _compiled(e.body, kind), e.index

        def value(env):
            inner, values = dict(env), []
            for k in range(size_of(index.size, env)):
                inner[index] = k
                values.append(body(inner))
            return combine(kind, values)

        return value

    return build


def _entry(e, kind):
    term, (k, *i) = _compiled(e.term, kind), e.indices
    if i:
        return lambda env: term(env)[_position(k, env), _position(*i, env)]
    return lambda env: term(env)[_position(k, env), 0]


def _line(e, kind):
    """A column, or a row."""
    matrix, whole = _compiled(e.arg, kind), slice(None)

    def value(env):
        k = _position(e.args[1], env)
        only = slice(k, k + 1)
        return matrix(env)[(whole, only) if isinstance(e, t.Column) else (only, whole)]

    return value


def _full(fill):
    return lambda e, kind: lambda env: kind.full([size_of(s, env) for s in e.shape], fill)


def _identity(e, kind):
    return lambda env: kind.diagonal(kind.full((size_of(e.shape[0], env), 1), 1))


def _basis(e, kind):
    (k,) = e.args
    return lambda env: kind.moved(kind.full((size_of(k.size, env), 1), 0), (_position(k, env), 0), 1)


def _diagonal_inverse(e, kind):
    inner = _compiled(e.arg.arg, kind)
    return lambda env: kind.diagonal(kind.entrywise(lambda s: kind.power(s, sp.S.NegativeOne), inner(env)))


def _delta(e, kind):
    k, l = e.args
    return lambda env: kind.whole(_position(k, env) == _position(l, env))


def _applied(e, kind):
    """A function of some values, or a scalar at a value of one symbol."""
    if isinstance(e, t.AtScalar):
        body, parameters, values = e.args[0], e.args[1:2], e.args[2:]
    else:
        (body, parameters), values = e.definition.with_own_names(), e.values
    body, values = _compiled(body, kind), [_compiled(v, kind) for v in values]

    def applied(env):
        given = dict(zip(parameters, [v(env) for v in values], strict=True))
        for p, value in given.items():
            _need_domain(p, value)
        return body({**env, **given})

    return applied


def _need_domain(v, value) -> None:
    """A positive symbol or variable takes positive values: elsewhere the expression in it is not defined."""
    if not in_domain(v, value):
        raise ArithmeticError(f"{v} is {t.sign_of(v)}: it does not stand for {value}")


def in_domain(v, value) -> bool:
    """Has a value the sign that a symbol or variable is declared to have? True where its sign is not shown."""
    if isinstance(v, t.Index) or not (forbidden := _FORBIDDEN[t.sign_of(v)]):
        return True
    entries = value.flat if hasattr(value, "flat") else [value]
    return not any(_sign(s) in forbidden for s in entries)


_FORBIDDEN = {"": (), "nonnegative": (-1,), "positive": (-1, 0)}


def _sign(s) -> int | None:
    return sign(s) if isinstance(s, sp.Basic) else None if isinstance(s, complex) or s != s else (s > 0) - (s < 0)


def _slope(body, variable, kind):
    """The derivative of `body` in one entry of a variable, or in a scalar symbol: a function of environment and position."""
    moving = _compiled(body, kind.inside)

    def slope(env, position):
        here = env[variable]
        return kind.slope(lambda amount: moving({**env, variable: kind.moved(here, position, amount)}))

    return slope


def _partial(e, kind):
    if not isinstance(e.wrt, t.Entry):
        slope = _slope(e.arg, e.wrt, kind)
        return lambda env: slope(env, None)
    slope, (k, *i) = _slope(e.arg, e.wrt.term, kind), e.wrt.indices
    return lambda env: slope(env, (_position(k, env), _position(*i, env) if i else 0))


def _gradient(e, kind):
    slope = _slope(e.arg, e.variable, kind)
    number = (lambda m: next(iter(m.flat))) if t.is_term(e.arg) else (lambda s: s)

    def value(env):
        rows, columns = env[e.variable].shape
        return kind.from_rows([[number(slope(env, (k, i))) for i in range(columns)] for k in range(rows)])

    return value


def _jacobian(e, kind):
    slope = _slope(e.arg, e.variable, kind)

    def value(env):
        columns = [slope(env, (i, 0)).flat for i in range(env[e.variable].shape[0])]
        return kind.from_rows(zip(*columns, strict=True))

    return value


_sum = _parts(lambda kind, u, v: u + v)
_times = _parts(lambda kind, u, v: u * v)
_absolute = _parts(lambda kind, s: kind.absolute(s))

_BUILDERS = {
    sp.Rational: _number,
    sp.Symbol: _name,
    t.Variable: _name,
    sp.Add: _sum,
    sp.Mul: _times,
    sp.Pow: _power,
    sp.exp: _parts(lambda kind, s: kind.exp(s)),
    type(sp.E): lambda e, kind: lambda env: kind.exp(kind.whole(1)),
    type(sp.pi): _number,
    sp.log: _parts(lambda kind, s: kind.log(s)),
    sp.Abs: _absolute,
    t.Absolute: _absolute,
    t.Plus: _sum,
    t.Hadamard: _times,
    t.Product: _product,
    t.Transpose: _parts(lambda kind, u: u.T),
    t.Entrywise: _entrywise,
    t.Called: _called,
    t.Diag: _parts(lambda kind, v: kind.diagonal(v)),
    t.DiagInverse: _diagonal_inverse,
    t.Column: _line,
    t.Row: _line,
    t.Ones: _full(1),
    t.Zeros: _full(0),
    t.Identity: _identity,
    t.Basis: _basis,
    t.Entry: _entry,
    t.Delta: _delta,
    t.Inner: _parts(lambda kind, u, v: (u * v).sum()),
    t.Trace: _parts(lambda kind, m: kind.np.trace(m)),
    t.Kronecker: _parts(lambda kind, u, v: kind.np.kron(u, v)),
    t.Vec: _parts(lambda kind, m: m.reshape(-1, 1, order="F")),
    t.Det: _parts(lambda kind, m: kind.determinant(m)),
    t.Inverse: _parts(lambda kind, m: kind.inverse(m)),
    t.Norm: _parts(_norm),
    t.MaxNorm: _parts(lambda kind, u: kind.largest([kind.absolute(s) for s in u.flat])),
    t.SpectralNorm: _parts(_spectral_norm),
    t.Total: _over_index(lambda kind, values: sum(values)),
    t.Smallest: _over_index(lambda kind, values: kind.smallest(values)),
    t.Largest: _over_index(lambda kind, values: kind.largest(values)),
    t.AppliedTerm: _applied,
    t.AppliedScalar: _applied,
    t.PartialTerm: _partial,
    t.PartialScalar: _partial,
    t.Gradient: _gradient,
    t.Jacobian: _jacobian,
    t.AtScalar: _applied,
}


@functools.lru_cache(maxsize=2**14)
def _compiled(e, kind):
    """A function of an environment that gives the value of e in numbers of one kind."""
    for c in type(e).__mro__:
        if c in _BUILDERS:
            return _BUILDERS[c](e, kind)
    raise NotInTheLanguage(f"{type(e).__name__} in {e} cannot be evaluated")
