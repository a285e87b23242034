"""The numbers that statements are evaluated in: plain ones, exact ones, and NumPy's arrays, behind one small interface.

Matrices of all kinds, those of `plain` and NumPy's, have `+`, `*` (entry by entry, or by a number), `@`, `T`, `shape`, `sum()`,
`flat` and `[k, i]`, where k and i may be slices. What differs is in the classes below, of which an evaluation takes one.
"""

from __future__ import annotations

import cmath
import contextlib
import functools
import itertools
import math
from contextvars import ContextVar

import sympy as sp

from anysize.evidence import plain
from anysize.evidence.plain import Array
from anysize.kernel.intervals import sign
from anysize.language.errors import NotInTheLanguage

_COMPLEX_STEP = 1e-30
_CENTRAL = ((1, 45), (2, -9), (3, 1))  # sixth-order central difference: Σ w (f(x+kh) - f(x-kh)) / 60h


class Floats:
    """Floating-point numbers of Python. What is no real number, or too large, raises ArithmeticError.

    Complex ones carry a complex step, and every function is continued to them from the real numbers.
    """

    exact = False
    exp = staticmethod(lambda s: cmath.exp(s) if isinstance(s, complex) else math.exp(s))
    cosh, sinh, tanh = (
        staticmethod(lambda s, name=name: getattr(cmath if isinstance(s, complex) else math, name)(s))
        for name in ("cosh", "sinh", "tanh")
    )
    entry, whole, number = float, int, staticmethod(lambda q: int(q) if q.is_Integer else float(q))

    def __init__(self, inside=None):
        self.inside = inside or self  # the kind in which a derivative is taken

    np = plain  # or NumPy, whose functions have the same names

    def scalar(self, s):
        """A number that was given."""
        return s if isinstance(s, (int, complex)) else float(s)

    def matrix(self, u):
        """A matrix that was given."""
        return u.map(lambda s: s if isinstance(s, complex) else float(s))

    def entrywise(self, function, u):
        return u.map(function)

    def log(self, s):
        if s.real <= 0:
            raise ArithmeticError(f"log({s}) is not a real number")
        return cmath.log(s) if isinstance(s, complex) else math.log(s)

    def power(self, base, q):
        base = base if isinstance(base, complex) else float(base)
        if q.is_Integer:
            return base ** int(q)
        if base.real < 0:
            raise ArithmeticError(f"({base})**({q}) is not a real number")
        return self.sqrt(base) if q == sp.S.Half else base ** float(q)

    def sqrt(self, s):
        return cmath.sqrt(s) if isinstance(s, complex) else math.sqrt(s)

    def absolute(self, s):
        return -s if s.real < 0 else s

    def sigmoid(self, s):
        small = self.exp(-self.absolute(s))
        return (small if s.real < 0 else 1) / (1 + small)

    def relu(self, s):
        return (s + self.absolute(s)) / 2

    def erf(self, s):
        if not isinstance(s, complex):
            return math.erf(s)
        x = s.real  # by the derivative: the imaginary part is a step, whose square is nothing
        return complex(math.erf(x), s.imag * 2 / math.sqrt(math.pi) * math.exp(-(x**2)))

    def smallest(self, values):
        return min(values, key=lambda s: s.real)

    def largest(self, values):
        return max(values, key=lambda s: s.real)

    def from_rows(self, rows):
        return self.np.array(list(rows))

    def full(self, shape, fill):
        return self.np.full(tuple(shape), self.entry(fill))

    def diagonal(self, v) -> Array:
        out = self.full([v.size] * 2, 0)
        out.entries[:: v.size + 1] = v.entries
        return out

    def moved(self, u, position, amount):
        """u with one entry moved; a number, which has no position, itself."""
        if position is None:
            return u + amount
        out = u.copy()
        out[position] += amount
        return out

    def spectral(self, m):
        """The largest singular value: the root of the largest eigenvalue of m^T m."""
        if any(isinstance(s, complex) for s in m.flat):
            raise NotInTheLanguage("the derivative of a spectral norm cannot be evaluated")
        scale = max(map(abs, m.flat))
        if not 0 < scale < math.inf:
            return scale
        m = m * (1 / scale)
        gram = m @ m.T if m.shape[0] < m.shape[1] else m.T @ m
        return scale * math.sqrt(plain.linalg.eigvalsh(gram).entries[-1])

    def determinant(self, m):
        return plain.linalg.det(m)

    def inverse(self, m):
        """By elimination. Raises ZeroDivisionError where the matrix is singular."""
        return plain.linalg.inv(m)

    def slope(self, at):
        """The derivative at 0 of a function of a number, by the complex step [Squire and Trapp 1998]."""
        moved = at(complex(0, _COMPLEX_STEP))
        return moved.map(_imaginary) if isinstance(moved, Array) else _imaginary(moved)


def _imaginary(moved):
    return moved.imag / _COMPLEX_STEP


# Steps of differences: near a pole the first is too long, and for a third derivative the last is too short.
DIFFERENCES = 1e-2, 1e-3, 1e-4
_difference: ContextVar = ContextVar("difference", default=DIFFERENCES[0])


@contextlib.contextmanager
def differences_of(step: float):
    """A context in which a derivative inside a derivative is a difference of this step."""
    token = _difference.set(step)
    try:
        yield
    finally:
        _difference.reset(token)


def _central(at):
    """A derivative inside a derivative, where the complex step is taken: by differences."""
    h = _difference.get()
    return sum((at(k * h) - at(-k * h)) * (w / (60 * h)) for k, w in _CENTRAL)


class Arrays(Floats):
    """NumPy's arrays of floating-point numbers, and its conventions: what is not defined is nan or infinite."""

    def __init__(self, inside=None):
        import numpy as np  # which made the values that are given

        super().__init__(inside)
        self.np, self.exp, self.log, self.sqrt = np, np.exp, np.log, np.sqrt
        self.cosh, self.sinh, self.tanh = np.cosh, np.sinh, np.tanh

    def matrix(self, u):
        return self.np.array(super().matrix(u).tolist())

    def entrywise(self, function, u):
        return function(u) if isinstance(function, self.np.ufunc) else self.np.vectorize(function, [u.dtype])(u)

    def power(self, base, q):
        if q == sp.S.Half:
            return self.np.sqrt(base)
        return 1.0 * base ** float(q)

    def diagonal(self, v):
        return self.np.diag(v[:, 0])

    def moved(self, u, position, amount):
        if position is None:
            return u + amount
        out = u.astype(complex) if isinstance(amount, complex) else u.copy()
        out[position] += amount
        return out

    def spectral(self, m):
        if self.np.iscomplexobj(m):
            raise NotInTheLanguage("the derivative of a spectral norm cannot be evaluated")
        return self.np.linalg.norm(m, 2)

    def determinant(self, m):
        return self.np.linalg.det(m)

    def inverse(self, m):
        try:
            return self.np.linalg.inv(m)
        except self.np.linalg.LinAlgError:
            return self.np.full(m.shape, self.np.nan)

    def slope(self, at):
        return _imaginary(self.np.asarray(at(complex(0, _COMPLEX_STEP))))


class _Step(sp.Dummy):
    """By how much an entry is moved, for an exact derivative in it."""


def _sign(e):
    """The sign of an exact real number, where nothing is moved yet; None where it is not shown. Symbols count as positive."""
    e = e.xreplace(dict.fromkeys(e.atoms(_Step), sp.S.Zero))
    return 1 if e.free_symbols else sign(e)


class Exact(Floats):
    """SymPy's exact numbers. What is not known to be defined raises ArithmeticError."""

    exact = True
    exp, entry, whole, number = sp.exp, sp.Integer, sp.Integer, staticmethod(lambda q: q)
    sqrt, absolute = staticmethod(sp.sqrt), staticmethod(sp.Abs)
    cosh, sinh, tanh, erf = map(staticmethod, (sp.cosh, sp.sinh, sp.tanh, sp.erf))
    smallest, largest = staticmethod(lambda values: sp.Min(*values)), staticmethod(lambda values: sp.Max(*values))

    scalar = staticmethod(sp.sympify)

    def sigmoid(self, s):
        return 1 / (1 + sp.exp(-s))

    def matrix(self, u):
        return u.map(sp.sympify)

    def log(self, s):
        if _sign(s) in (0, -1, None):
            raise ArithmeticError(f"log({s}) is not known to be a real number")
        return sp.log(s)

    def power(self, base, q):
        known = None if q.is_Integer and q.is_positive else _sign(base)
        if q.is_negative and known in (0, None):
            raise ZeroDivisionError(f"({base})**({q}) is not known to be defined")
        if not q.is_Integer and known in (-1, None):
            raise ArithmeticError(f"({base})**({q}) is not known to be a real number")
        return base**q

    def spectral(self, m):
        gram = m.T @ m if m.shape[1] < m.shape[0] else m @ m.T
        if gram.shape != (2, 2):
            raise NotInTheLanguage(f"the exact spectral norm of a {m.shape[0]} × {m.shape[1]} matrix")
        a, b, _, c = gram.entries
        return sp.sqrt((a + c + sp.sqrt((a - c) ** 2 + 4 * b**2)) / 2)

    def determinant(self, m):
        return self._characteristic(m)[0]

    def inverse(self, m):
        value, adjugate = self._characteristic(m)
        return adjugate * self.power(value, sp.S.NegativeOne)

    def _characteristic(self, m):
        """The determinant and the adjugate, by the method of Faddeev and LeVerrier, which divides by whole numbers alone."""
        size = m.shape[0]
        unit = self.diagonal(self.full((size, 1), 1))
        adjugate = unit
        for k in range(1, size):
            moved = m @ adjugate
            adjugate = moved - unit * (plain.trace(moved) / k)
        sign = (-1) ** (size - 1)
        return sign * plain.trace(m @ adjugate) / size, adjugate * sign

    def slope(self, at):
        """By SymPy's differentiation. Raises ArithmeticError where the function is not seen to have a derivative."""
        step = _Step("step", real=True)
        moved = at(step)
        return moved.map(lambda s: _slope(s, step)) if isinstance(moved, Array) else _slope(moved, step)


def _slope(e, step):
    """The derivative in the step, at 0; for |s| at 0 SymPy gives the mean of the slopes on the two sides."""
    for part in sp.preorder_traversal(e):
        if part.has(step) and not _smooth(part):
            raise ArithmeticError(f"{part} is not known to have a derivative at {step} = 0")
    return sp.diff(e, step).subs(step, 0)


def _smooth(part) -> bool:
    if isinstance(part, sp.Abs) or (isinstance(part, sp.Pow) and part.exp.is_Rational and not part.exp.is_Integer):
        return _sign(part.args[0]) in (1, -1)
    if isinstance(part, (sp.Max, sp.Min)):
        return all(_sign(a - b) in (1, -1) for a, b in itertools.combinations(part.args, 2))
    return True


def _differenced(kind):
    """The kind for what stands inside a derivative: there the next derivative is a central difference."""
    inside = kind()
    inside.slope = _central
    return kind(inside)


FLOATS, EXACT = _differenced(Floats), Exact()
arrays = functools.cache(lambda: _differenced(Arrays))
