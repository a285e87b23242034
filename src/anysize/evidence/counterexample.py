"""Instances on which an equation fails: small numbers first, and an exact certificate that the two sides differ.

A counterexample is certified when both sides are computed exactly at rational entries: as rationals where every
exponential has exponent 0, otherwise in SymPy's exact numbers, enclosed by interval arithmetic that excludes equality.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
import sympy as sp

from anysize.evidence.evaluate import evaluate
from anysize.kernel.intervals import sign
from anysize.language import terms as t
from anysize.language.relations import Equation, LoewnerOrder
from anysize.language.walk import indices_of, sizes_of, variables_of
from anysize.show.latex import latex
from anysize.show.render import Markdown

SIZES = (1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3), (3, 2), (2, 3)
_EXACT = sp.Symbol("exact")  # among the values given, it asks for exact arithmetic where there are no others
_ENTRIES = (0, 1, -1, 2, sp.Rational(1, 2), -2)


@dataclass(frozen=True)
class Counterexample:
    """Sizes, values and indices at which the two sides of an equation differ, exactly."""

    equation: object
    sizes: dict
    values: dict
    indices: dict
    left: sp.Expr
    right: sp.Expr
    position: tuple

    @property
    def rational(self) -> bool:
        """Are both sides rational numbers?"""
        return self.left.is_Rational and self.right.is_Rational

    def __str__(self):
        given = [f"{s} = {v}" for s, v in self.sizes.items()]
        given += [f"{v} = {_plain(a)}" for v, a in self.values.items()]
        given += [f"{k} = {p + 1}" for k, p in self.indices.items()]
        where = f" (entry {', '.join(str(p + 1) for p in self.position)})" if self.position else ""
        return f"at {', '.join(given)}: the left side is {_decimal(self.left)}, the right side {_decimal(self.right)}{where}"

    __repr__ = __str__

    def _repr_mimebundle_(self, include=None, exclude=None):
        return {**Markdown("", [self.sentence])._repr_mimebundle_(), "text/plain": str(self)}

    @property
    def instance(self) -> dict:
        """The values by name, as text that `sympy.Rational` reads: for storing, and for finding the failure again."""
        values = {
            str(v): a.astype(str).tolist() if isinstance(a, np.ndarray) else str(a) for v, a in self.values.items()
        }
        return {"values": values, "indices": {str(k): p for k, p in self.indices.items()}}

    @property
    def sentence(self) -> str:
        """The counterexample in MyST."""
        given = [f"${latex(s)} = {v}$" for s, v in self.sizes.items()]
        given += [f"${latex(v)} = {_matrix(a)}$" for v, a in self.values.items()]
        given += [f"${latex(k)} = {p + 1}$" for k, p in self.indices.items()]
        where = f", entry ${', '.join(str(p + 1) for p in self.position)}$" if self.position else ""
        sides = [sp.latex(s) if s.is_Rational else rf"{_decimal(s)}\ldots" for s in (self.left, self.right)]
        return f"At {', '.join(given)}: the left side is ${sides[0]}$, the right side ${sides[1]}${where}."


def _matrix(a) -> str:
    if not isinstance(a, np.ndarray):
        return _number(a)
    if a.size == 1:
        return _number(a[0, 0])
    if a.shape[1] == 1:
        return f"({', '.join(map(_number, a[:, 0]))})^\\top"
    return sp.latex(sp.Matrix(a), mat_delim="(", mat_str="smallmatrix")


def _number(a: sp.Rational) -> str:
    """A rational number; a power of ten too long to be read at a glance is written as one."""
    for power, minus in ((a, ""), (1 / a, "-")) if a > 0 else ():
        if power.is_Integer and str(power) == "1" + "0" * (digits := len(str(power)) - 1) and digits > 6:
            return f"10^{{{minus}{digits}}}"
    return sp.latex(a)


def _decimal(e: sp.Expr) -> str:
    e = sp.expand(e)
    if e.is_Rational:
        return str(e)
    return "0" if sign(e) == 0 else f"{sp.N(e, 6)}"


def _plain(a) -> str:
    if not isinstance(a, np.ndarray):
        return str(a)
    return str([str(s) for s in a[:, 0]] if a.shape[1] == 1 else [[str(s) for s in row] for row in a]).replace("'", "")


def differ(left: sp.Expr, right: sp.Expr) -> bool:
    """Are two exact real numbers certainly different? False means: not shown."""
    return sign(left - right) in (1, -1)


def certify(
    lhs,
    rhs,
    values: dict,
    indices: dict | None = None,
    equation=None,
    nonzero=(),
    sizes: dict | None = None,
    hypotheses=(),
) -> Counterexample | None:
    """The counterexample at these exact values, or None where the two sides agree (or are not shown to differ).

    values maps variables to arrays, lists or numbers, whose entries are made rational; indices maps free indices to
    positions counted from 0; sizes gives those sizes that no array shows. None also where a side is not defined or one
    of the expressions in nonzero, the hypotheses, is not shown to be nonzero. Raises ValueError for values that the
    variables do not take, and where one of the inequalities in hypotheses is not shown to hold.
    """
    exact = {v: _exact(v, a) for v, a in values.items()}
    indices, given = dict(indices or {}), {s: _exact(s, a) for s, a in (sizes or {}).items()}
    everything = {_EXACT: sp.S.One, **{s: int(a) for s, a in given.items()}, **exact, **indices}
    _need_hypotheses(hypotheses, everything)
    try:
        if not all(differ(sp.sympify(np.squeeze(evaluate(h, everything)).item()), sp.S.Zero) for h in nonzero):
            return None
        left, right = (np.atleast_2d(np.array(evaluate(e, everything), dtype=object)) for e in (lhs, rhs))
    except ArithmeticError:
        return None
    for position in itertools.product(*map(range, left.shape)):
        l, r = sp.sympify(left[position]), sp.sympify(right[position])
        if not (l.is_finite is False or r.is_finite is False) and differ(l, r):
            sizes = {s: int(a) for s, a in given.items()} | {
                s: exact[v].shape[k] for v in exact if t.is_term(v) for k, s in enumerate(v.shape) if s.is_Symbol
            }
            where = position if left.size > 1 else ()
            return Counterexample(equation, sizes, exact, indices, l, r, where)
    return None


def _need_hypotheses(hypotheses, given: dict):
    for h in hypotheses:
        if not holds(h, given):
            raise ValueError(f"{h} is not shown to hold at these values")


def violation(inequality, hypotheses, values: dict, indices: dict | None = None, nonzero=()) -> Counterexample | None:
    """The certified instance at which the hypotheses hold, exactly, and lower ≤ upper does not; None where it does.

    None also where a side is not defined.

    Raises ValueError where a hypothesis fails, or is not shown to hold, at these values, or one of the expressions in
    nonzero, hypotheses too, is not shown to be nonzero.
    """
    exact = {v: _exact(v, a) for v, a in values.items()}
    indices = dict(indices or {})
    given = {**exact, **indices, _EXACT: sp.S.Zero}
    _need_hypotheses(hypotheses, given)
    for e in nonzero:
        if not differ(sp.sympify(np.squeeze(evaluate(e, given)).item()), sp.S.Zero):
            raise ValueError(f"{e} is not shown to be nonzero at these values")
    try:
        sides = [sp.sympify(evaluate(e, given)) for e in (inequality.lower, inequality.upper)]
    except ArithmeticError:
        return None
    gap = sign(sides[0] - sides[1])
    broken = gap == 1 or (inequality.strict and gap == 0)
    sizes = {s: exact[v].shape[k] for v in exact if t.is_term(v) for k, s in enumerate(v.shape) if s.is_Symbol}
    return Counterexample(inequality, sizes, exact, indices, *sides, ()) if broken else None


def exactly(values: dict) -> dict:
    """The values with rational entries, for exact evaluation."""
    return {**{v: _exact(v, a) for v, a in values.items()}, _EXACT: sp.S.Zero}


def holds(inequality, given: dict) -> bool:
    """Is lower ≤ upper (lower < upper, lower ⪯ upper) certain at these exact values? False where a side is not defined."""
    try:
        if isinstance(inequality, LoewnerOrder):
            lower, upper = (sp.Matrix(evaluate(m, given)) for m in inequality.sides)
            return lower == lower.T and upper == upper.T and semidefinite(upper - lower)
        lower, upper = (sp.sympify(evaluate(e, given)) for e in (inequality.lower, inequality.upper))
    except ArithmeticError:
        return False
    gap = sign(upper - lower)
    return gap == 1 or (gap == 0 and not inequality.strict)


def semidefinite(m: sp.Matrix) -> bool:
    """Is a symmetric matrix of rational numbers positive semidefinite, that is, is no principal minor negative?

    False where an entry is not rational. All 2^n − 1 minors are computed: this is for the small n of counterexamples.
    """
    if not all(s.is_Rational for s in m) or m != m.T:
        return False
    rows = range(m.rows)
    chosen = itertools.chain.from_iterable(itertools.combinations(rows, size) for size in range(1, m.rows + 1))
    return all(m.extract(list(c), list(c)).det() >= 0 for c in chosen)


def _exact(v, a):
    if not t.is_term(v):
        a = _rational(v, a)
        if (v.is_positive and a <= 0) or (v.is_integer and not a.is_Integer):
            raise ValueError(f"{v} does not take the value {a}")
        return a
    a = np.asarray(a, dtype=object)
    a = a[:, None] if a.ndim == 1 else a
    return np.vectorize(lambda s: _rational(v, s), otypes=[object])(a)


def _rational(v, a):
    a = a if isinstance(a, sp.Basic) else sp.Rational(str(a))
    if not (a.is_Rational and a.is_finite):
        raise ValueError(f"{v} is given {a}, which is not a rational number")
    return a


def find(lhs, rhs, seed: int = 0, tries: int = 40, equation=None, nonzero=(), hypotheses=()) -> Counterexample | None:
    """Search small sizes and small rational entries for a certified counterexample; None where none was found.

    The expressions in nonzero are not zero at the counterexample, and the hypotheses, inequalities, hold there. A failed
    search proves nothing.
    """
    equation = equation or Equation(lhs, rhs)
    everything = (*equation.sides, *nonzero, *(s for h in hypotheses for s in h.sides))
    rng = np.random.default_rng(seed)
    variables, symbols = variables_of(*everything), sizes_of(*everything)
    for shape in itertools.product(SIZES, range(tries)):
        sizes = {s: shape[0][k % 2] for k, s in enumerate(symbols)}
        values = {v: _draw(v, sizes, rng) for v in variables}
        indices = {k: int(rng.integers(_of(k.size, sizes))) for k in indices_of(*everything)}
        if _differ_in_floats(lhs, rhs, values, {**sizes, **indices}):
            try:
                found = certify(lhs, rhs, values, indices, equation, nonzero, sizes, hypotheses)
            except ValueError:  # a hypothesis fails there
                continue
            if found is not None:
                return found
    return None


def _of(size, sizes) -> int:
    return int(size) if size.is_Integer else sizes[size]


def _draw(v, sizes, rng):
    if not t.is_term(v):
        choices = [e for e in _ENTRIES if e > 0] if v.is_positive else _ENTRIES
        choices = (1, 2, 3) if v.is_integer else choices
        return choices[rng.integers(len(choices))]
    out = np.empty([_of(s, sizes) for s in v.shape], dtype=object)
    simple = rng.random() < 0.4  # zeros make exponentials rational
    for p in np.ndindex(*out.shape):
        out[p] = sp.Integer(0) if simple else sp.sympify(_ENTRIES[rng.integers(len(_ENTRIES))])
    return out


def _differ_in_floats(lhs, rhs, values, indices) -> bool:
    floats = {v: a.astype(float) if isinstance(a, np.ndarray) else float(a) for v, a in values.items()}
    with np.errstate(all="ignore"):
        try:
            left, right = (np.asarray(evaluate(e, {**floats, **indices})) for e in (lhs, rhs))
        except ArithmeticError:
            return False
    if not (np.all(np.isfinite(left)) and np.all(np.isfinite(right))):
        return False
    return bool(np.max(np.abs(left - right)) > 1e-6 * (1 + np.max(np.abs(left))))
