"""Numbers from statements: the object that is typeset and proved, compiled to NumPy.

Nothing here knows the normal form. A derivative is taken by the complex step [Squire and Trapp 1998] on floating-point
arrays, and by SymPy's own differentiation on exact ones (arrays of dtype object), so that a check by numbers shares no
code with the proof that it checks.
"""

from __future__ import annotations

import itertools

import numpy as np
import sympy as sp

from anysize.kernel.intervals import sign
from anysize.language import terms as t
from anysize.language.errors import NotInTheLanguage
from anysize.language.walk import indices_of, sizes_of, variables_of

_COMPLEX_STEP = 1e-30
_CENTRAL = ((1, 45), (2, -9), (3, 1))  # sixth-order central difference: Σ w (f(x+kh) - f(x-kh)) / 60h


def compile(expression):
    """A function of a dict that gives the value of `expression` as an array (2-dimensional for terms) or a number.

    The dict maps each variable to an array of its shape (a vector may be 1-dimensional), each scalar symbol to a number,
    each free index to a position counted from 0. Sizes are read off the arrays, or given. Raises ValueError for a missing
    or misshapen value and for a position out of range, ArithmeticError where an exact value is not defined.
    """
    expression = t.as_expression(expression)
    needed = [*variables_of(expression), *indices_of(expression)]
    sizes = sizes_of(expression)

    def value(given: dict):
        env = _environment(given)
        missing = [str(v) for v in needed if v not in env] or [str(s) for s in sizes if s not in env]
        if missing:
            raise ValueError(f"no value for {', '.join(missing)}; needed are {', '.join(map(str, needed or sizes))}")
        result = _value(expression, env)
        return result.item() if isinstance(result, np.generic) else result

    return value


def evaluate(expression, given: dict):
    """The value of `expression`; see `compile`."""
    return compile(expression)(given)


def _environment(given: dict) -> dict:
    """Arrays in two dimensions, with every size bound to what the arrays say it is."""
    wrong = [v for v in given if not isinstance(v, (t.Variable, sp.Symbol))]
    if wrong:
        raise ValueError(f"{wrong[0]} is not a variable, a symbol or an index: it cannot be given a value")
    env: dict = {v: value for v, value in given.items() if not t.is_term(v)}
    for v, array in given.items():
        if not t.is_term(v):
            continue
        array = np.asarray(array)
        if array.dtype != object and not np.issubdtype(array.dtype, np.inexact):
            array = array.astype(float)
        if array.ndim == 1 and v.shape[1] == 1:
            array = array[:, None]
        if array.ndim != 2:
            raise ValueError(f"{v} has {array.ndim} dimension(s), but it is {v.shape[0]} × {v.shape[1]}")
        for size, actual in zip(v.shape, array.shape, strict=True):
            known = int(size) if size.is_Integer else env.setdefault(size, actual)
            if known != actual or actual < 1:
                raise ValueError(f"{v} has shape {array.shape}, but {size} is {known}")
        env[v] = array
    return env


def _size(s, env) -> int:
    return int(s) if s.is_Integer else env[s]


def _position(k: t.Index, env) -> int:
    p, size = env[k], _size(k.size, env)
    if not isinstance(p, (int, np.integer)) or not 0 <= p < size:
        raise ValueError(f"the index {k} is at {p}, counted from 0, but it runs over [{k.size}] with {k.size} = {size}")
    return p


def _exp(u):
    if getattr(u, "dtype", None) == object:
        return np.vectorize(sp.exp, otypes=[object])(u)
    return sp.exp(u) if isinstance(u, sp.Basic) else np.exp(u)


def _log(u):
    if getattr(u, "dtype", None) == object:
        return np.vectorize(_exact_log, otypes=[object])(u)
    return _exact_log(u) if isinstance(u, sp.Basic) else np.log(u)


def _exact_log(u):
    if _sign(u) in (0, -1, None):
        raise ArithmeticError(f"log({u}) is not known to be a real number")
    return sp.log(u)


def _exact_power(base, exponent):
    known = None if exponent.is_Integer and exponent.is_positive else _sign(base)
    if exponent.is_negative and known in (0, None):
        raise ZeroDivisionError(f"({base})**({exponent}) is not known to be defined")
    if not exponent.is_Integer and known in (-1, None):
        raise ArithmeticError(f"({base})**({exponent}) is not known to be a real number")
    return base**exponent


class _Step(sp.Dummy):
    """By how much an entry is moved, for an exact derivative in it."""


def _sign(e):
    """The sign of an exact real number, where nothing is moved yet; None where it is not shown. Symbols count as positive."""
    e = sp.sympify(e)
    e = e.xreplace(dict.fromkeys(e.atoms(_Step), sp.S.Zero))
    return 1 if e.free_symbols else sign(e)


def _sqrt(u):
    return sp.sqrt(u) if isinstance(u, sp.Basic) else np.sqrt(u)


def _is_exact(env) -> bool:
    return any(getattr(v, "dtype", None) == object or isinstance(v, sp.Basic) for v in env.values())


def _whole(k, env):
    """A whole number, exact among exact ones."""
    return sp.Integer(int(k)) if _is_exact(env) else int(k)


def _number(q: sp.Rational, env):
    return q if _is_exact(env) else (int(q) if q.is_Integer else float(q))


def _power(e: sp.Pow, env):
    base = _value(e.base, env)
    if isinstance(base, sp.Basic):
        return _exact_power(base, e.exp)
    if e.exp == sp.Rational(1, 2):
        return _sqrt(base)
    if e.exp.is_Integer:
        return 1.0 * base ** float(e.exp)
    return base ** _number(e.exp, env)


def _fold(function):
    def convert(e, env):
        values = [_value(a, env) for a in e.args]
        out = values[0]
        for v in values[1:]:
            out = function(out, v)
        return out

    return convert


def _product(e: t.Product, env):
    scalar = _value(e.scalar, env)
    out = None
    for m in e.matrices:
        v = _value(m, env)
        out = v if out is None else out @ v
    return scalar * out


def _norm(e: t.Norm, env):
    u = _value(e.arg, env)
    return _sqrt(np.sum(u * u))


def _total(e: t.Total, env):
    return sum(_value(e.body, {**env, e.index: k}) for k in range(_size(e.index.size, env)))


def _extreme(exact, numeric):
    def convert(e, env):
        values = [_value(e.body, {**env, e.index: k}) for k in range(_size(e.index.size, env))]
        return exact(*values) if _is_exact(env) else numeric(values)

    return convert


def _max_norm(e: t.MaxNorm, env):
    u = _value(e.arg, env)
    return sp.Max(*map(sp.Abs, u.ravel())) if u.dtype == object else max(map(_absolute, u.ravel()), key=np.real)


def _absolute(s):
    """|s|, continued from the real numbers, so that a complex step through it gives its derivative."""
    return -s if np.real(s) < 0 else s


def _spectral_norm(e: t.SpectralNorm, env):
    m = _value(e.arg, env)
    if m.dtype != object and 1 in m.shape:
        return np.sqrt(np.sum(m * m))
    if np.iscomplexobj(m):
        raise NotInTheLanguage(f"the derivative of {e} cannot be evaluated")
    if m.dtype != object:
        return np.linalg.norm(m, 2)
    if 1 in m.shape:
        return sp.sqrt(sum(s * s for s in m.ravel()))
    gram = sp.Matrix(m).T * sp.Matrix(m)
    if gram.shape != (2, 2):
        raise NotInTheLanguage(f"the exact spectral norm of a {m.shape[0]} × {m.shape[1]} matrix")
    trace, determinant = gram.trace(), gram.det()
    return sp.sqrt((trace + sp.sqrt(trace**2 - 4 * determinant)) / 2)


def _entry(e: t.Entry, env):
    u = _value(e.term, env)
    k = [_position(i, env) for i in e.indices]
    return u[k[0], k[1] if len(k) > 1 else 0]


def _diagonal_inverse(e: t.DiagInverse, env):
    v = _value(e.arg.arg, env)[:, 0]
    out = np.zeros((len(v), len(v)), dtype=v.dtype)
    out[np.arange(len(v)), np.arange(len(v))] = [
        _exact_power(s, sp.S.NegativeOne) if isinstance(s, sp.Basic) else 1 / s for s in v
    ]
    return out


def _column(e: t.Column, env):
    return _value(e.arg, env)[:, [_position(e.args[1], env)]]


def _row(e: t.Row, env):
    return _value(e.arg, env)[[_position(e.args[1], env)], :]


def _constant(fill):
    def convert(e, env):
        dtype = object if _is_exact(env) else float
        return np.full([_size(s, env) for s in e.shape], sp.Integer(fill) if dtype is object else fill, dtype=dtype)

    return convert


def _identity(e: t.Identity, env):
    zeros = _constant(0)(e, env)
    np.fill_diagonal(zeros, sp.S.One if zeros.dtype == object else 1.0)
    return zeros


def _basis(e: t.Basis, env):
    out = _constant(0)(e, env)
    out[_position(e.args[0], env), 0] = sp.S.One if out.dtype == object else 1.0
    return out


def _apply(e, env):
    body, parameters = e.definition.with_own_names()
    values = [_value(v, env) for v in e.values]
    return _value(body, {**env, **dict(zip(parameters, values, strict=True))})


def _moved(variable, position, env, amount):
    """The environment with one entry (or one scalar symbol) moved by `amount`."""
    if position is None:
        return {**env, variable: env[variable] + amount}
    array = env[variable].astype(complex) if isinstance(amount, complex) else env[variable].copy()
    array[position] = array[position] + amount
    return {**env, variable: array}


def _slope(e, step):
    """The derivative in the step, at 0. Raises ArithmeticError where e is not seen to have one, as |s| has none at 0.

    SymPy gives the mean of the slopes on the two sides of a kink.
    """
    for part in sp.preorder_traversal(sp.sympify(e)):
        if part.has(step) and not _smooth(part):
            raise ArithmeticError(f"{part} is not known to have a derivative at {step} = 0")
    return sp.diff(e, step).subs(step, 0)


def _smooth(part) -> bool:
    if isinstance(part, sp.Abs) or (isinstance(part, sp.Pow) and part.exp.is_Rational and not part.exp.is_Integer):
        return _sign(part.args[0]) in (1, -1)
    if isinstance(part, (sp.Max, sp.Min)):
        return all(_sign(a - b) in (1, -1) for a, b in itertools.combinations(part.args, 2))
    return True


def _directional(body, variable, position, env):
    """The derivative of `body` in one entry of a variable, or in a scalar symbol."""
    if _is_exact(env) or isinstance(env[variable], sp.Basic):
        step = _Step("step", real=True)
        moved = _value(body, _moved(variable, position, env, step))
        if isinstance(moved, np.ndarray):
            return np.vectorize(lambda s: _slope(s, step), otypes=[object])(moved)
        return _slope(moved, step)
    if any(np.iscomplexobj(v) for v in env.values()):  # a derivative inside a derivative: the complex step is taken
        h = 0.01
        terms = (
            w
            * (
                _value(body, _moved(variable, position, env, k * h))
                - _value(body, _moved(variable, position, env, -k * h))
            )
            for k, w in _CENTRAL
        )
        return sum(terms) / (60 * h)
    moved = _value(body, _moved(variable, position, env, complex(0, _COMPLEX_STEP)))
    return np.imag(moved) / _COMPLEX_STEP


def _partial(e, env):
    if isinstance(e.wrt, t.Entry):
        k = [_position(i, env) for i in e.wrt.indices]
        return _directional(e.arg, e.wrt.term, (k[0], k[1] if len(k) > 1 else 0), env)
    return _directional(e.arg, e.wrt, None, env)


def _gradient(e: t.Gradient, env):
    shape = env[e.variable].shape
    values = [[_directional(e.args[0], e.variable, (k, i), env) for i in range(shape[1])] for k in range(shape[0])]
    return np.array(values, dtype=object if _is_exact(env) else None)


def _jacobian(e: t.Jacobian, env):
    columns = [_directional(e.args[0], e.variable, (i, 0), env) for i in range(env[e.variable].shape[0])]
    return np.concatenate(columns, axis=1)


def _at(e: t.AtScalar, env):
    body, symbol, value = e.args
    return _value(body, {**env, symbol: _value(value, env)})


_VALUES = {
    sp.Rational: _number,
    sp.Add: _fold(lambda u, v: u + v),
    sp.Mul: _fold(lambda u, v: u * v),
    sp.exp: lambda e, env: _exp(_value(e.exp, env)),
    sp.Pow: _power,
    type(sp.E): lambda e, env: _exp(_whole(1, env)),
    sp.log: lambda e, env: _log(_value(e.args[0], env)),
    t.Plus: _fold(lambda u, v: u + v),
    t.Product: _product,
    t.Transpose: lambda e, env: _value(e.arg, env).T,
    t.Hadamard: _fold(lambda u, v: u * v),
    t.Entrywise: lambda e, env: (_exp if e.name == "exp" else _log)(_value(e.arg, env)),
    t.Diag: lambda e, env: np.diag(_value(e.arg, env)[:, 0]),
    t.DiagInverse: _diagonal_inverse,
    t.Column: _column,
    t.Row: _row,
    t.Ones: _constant(1),
    t.Zeros: _constant(0),
    t.Identity: _identity,
    t.Basis: _basis,
    t.Inner: lambda e, env: np.sum(_value(e.args[0], env) * _value(e.args[1], env)),
    t.Norm: _norm,
    t.Total: _total,
    t.Smallest: _extreme(sp.Min, lambda values: min(values, key=np.real)),
    t.Largest: _extreme(sp.Max, lambda values: max(values, key=np.real)),
    t.MaxNorm: _max_norm,
    t.SpectralNorm: _spectral_norm,
    t.Absolute: lambda e, env: sp.Abs(_value(e.arg, env)) if _is_exact(env) else _absolute(_value(e.arg, env)),
    sp.Abs: lambda e, env: sp.Abs(_value(e.args[0], env)) if _is_exact(env) else _absolute(_value(e.args[0], env)),
    t.Delta: lambda e, env: _whole(_position(e.args[0], env) == _position(e.args[1], env), env),
    t.Entry: _entry,
    t.AppliedTerm: _apply,
    t.AppliedScalar: _apply,
    t.PartialTerm: _partial,
    t.PartialScalar: _partial,
    t.Gradient: _gradient,
    t.Jacobian: _jacobian,
    t.AtScalar: _at,
}


def _value(e, env):
    if e in env and not isinstance(e, t.Index):
        value = env[e]
        return _whole(value, env) if isinstance(value, (int, np.integer)) else value
    for kind, convert in _VALUES.items():
        if isinstance(e, kind):
            return convert(e, env)
    raise NotInTheLanguage(f"{type(e).__name__} in {e} cannot be evaluated")
