"""Inequalities in one real variable, decided: on an interval, a half-line or the line, for exp, log, roots, polynomials.

`decide(g, s, low, high)` shows g(s) ≥ 0 for every s from low to high, or raises NotProved with a point at which g < 0, or
with what remained undecided. Numbers are enclosed in intervals that are rounded outwards; nothing is sampled. Where g
touches zero at an end, its derivative is shown not to lead below zero.
"""

from __future__ import annotations

import contextlib
import contextvars
import math
from functools import cache, wraps

import mpmath
import sympy as sp

from anysize.kernel import intervals
from anysize.kernel.intervals import Unbounded
from anysize.kernel.polynomial import holding
from anysize.language.errors import NotProved


class _Real(sp.Dummy):
    """A real variable that is none of the caller's, shown by its name."""

    def _sympystr(self, printer):
        return self.name


_DEPTH = 24  # bisections
_ORDER = 4  # derivatives
_STEPS = 200_000  # operations on intervals: a few seconds
_EXPANDED = 1000  # terms of what is multiplied out
_effort: contextvars.ContextVar[list | None] = contextvars.ContextVar("effort", default=None)


def _limited(function):
    """The whole of a decision takes at most so many steps; what it calls counts with it."""

    @wraps(function)
    def limited(*args):
        with holding(_effort, [0, ""]) if _effort.get() is None else contextlib.nullcontext():
            return function(*args)

    return limited


_operations = cache(sp.count_ops)


def _spend(e) -> None:
    effort = _effort.get()
    effort[0] += 1 + _operations(e)
    if effort[0] > _STEPS:
        raise NotProved(f"it was not decided in {_STEPS} operations{effort[1]}")


def enclose(e, x, interval):
    _spend(e)
    return intervals.enclose(e, x, interval)


def sign(e) -> int | None:
    _spend(e)
    return intervals.sign(e)


def _pieces(e, s, low, high):
    """e on [low, high] with a real variable for s: the expression, the variable, the ends, and whether it is mirrored.

    From -oo there are two pieces: the mirror image, with -s for s, from -m to oo, and e from m to high.
    """
    x = _Real(s.name, real=True)
    e, low, high = sp.sympify(e).subs(s, x), sp.sympify(low), sp.sympify(high)
    if low != -sp.oo:
        return [(e, x, low, high, False)]
    middle = sp.Min(high, 0)
    return [(e.subs(x, -x), x, -middle, sp.oo, True), (e, x, middle, high, False)][: 1 + (middle != high)]


@_limited
def decide(g, s: sp.Symbol, low, high) -> None:
    """Show g ≥ 0 on [low, high] (the ends may be -oo, oo). Raises NotProved, with a point where g is certainly negative."""
    for piece, x, a, b, mirrored in _pieces(g, s, low, high):
        try:
            _decide_from(piece, x, a, b)
        except NotProved as problem:
            raise NotProved(f"with -{s} for {s}: {problem}" if mirrored else str(problem)) from None


def _decide_from(g, x, low, high) -> None:
    if not (low.is_finite and low.is_real and (high == sp.oo or (high.is_real and low <= high))):
        raise NotProved(f"[{low}, {high}] is not an interval of real numbers with exact ends")
    for end in (low, high):
        if end.is_finite and not sp.sympify(g.subs(x, end)).is_finite:
            raise NotProved(f"it is not defined at {x} = {end}")
    if g.free_symbols - {x}:
        raise NotProved(f"{g} has other variables than {x}")
    _need_language(g, x)
    for a, b in _split_at_kinks(g, x, low, high):
        _decide(_without_absolute(g, x, a, b), x, a, b)


@_limited
def need_defined(e, s: sp.Symbol, low, high) -> None:
    """Show that e is a real number for every s from low to high, or raise NotProved.

    What is under a logarithm or a negative exponent must be shown positive, what is under a root nonnegative.
    """
    for piece, x, a, b, _ in _pieces(e, s, low, high):
        _need_language(piece, x)
        for part in sp.preorder_traversal(piece):
            if not _known_to_be_defined(part, x, a, b):
                raise NotProved(f"{part} is not known to be defined for every {s} from {a} to {b}")


def _known_to_be_defined(part, x, low, high) -> bool:
    if isinstance(part, sp.log):
        return _positive(part.args[0], x, low, high)
    if not isinstance(part, sp.Pow) or not part.exp.is_Rational or (part.exp.is_Integer and part.exp > 0):
        return True
    if part.exp < 0:
        return any(_positive(b, x, low, high) for b in (part.base, -part.base)[: 1 + part.exp.is_Integer])
    return _positive(part.base, x, low, high) or _shown(part.base, x, low, high)


def _need_language(e, x):
    for part in sp.preorder_traversal(e):
        known = part == x or part.is_Rational or part in (sp.E, sp.pi)
        known = known or isinstance(part, (sp.Add, sp.Mul, sp.exp, sp.log, sp.Abs))
        if not (known or (isinstance(part, sp.Pow) and part.exp.is_Rational)):
            raise NotProved(f"{part} is not made of exp, log, powers and polynomials")


def _positive(h, x, a, b, depth: int = 0) -> bool:
    """Is h > 0 on [a, b] shown: part by part, by an enclosure, or on a half-line because it increases from h(a) > 0?"""
    if isinstance(h, sp.exp) or (
        isinstance(h, (sp.Add, sp.Mul)) and all(_positive(p, x, a, b, _DEPTH) for p in h.args)
    ):
        return True
    try:
        if b == sp.oo:
            return sign(h.subs(x, a)) == 1 and _increasing(sp.diff(h, x), x, a)
        mpmath.iv.dps = 30
        if enclose(h, x, (a, b)).a > 0:
            return True
    except NotProved:
        return False
    except Unbounded:
        pass
    middle = (a + b) / 2
    return depth < _DEPTH and a != b and all(_positive(h, x, *ends, depth + 1) for ends in ((a, middle), (middle, b)))


def _split_at_kinks(g, x, low, high):
    kinks = set()  # where none are found, the pieces are larger, and more is left to show
    for a in g.atoms(sp.Abs):
        inside = a.args[0]
        try:
            if inside.is_polynomial(x) and sp.degree(inside, x) <= 1:
                kinks |= set(sp.solve(inside, x))
            elif (kernel := _kernel(inside, x)) is not None:
                kinks |= set(sp.Poly(kernel, x).real_roots())
        except NotImplementedError:  # roots of a polynomial with coefficients such as e and pi
            continue
    ends = [*sorted({low, *(k for k in kinks if low < k < high)}), high]
    return list(zip(ends, ends[1:], strict=False)) if low != high else [(low, high)]


def _kernel(inside, x):
    """A polynomial with the sign changes of `inside`: for 1 − exp(u) it is u."""
    constant, rest = inside.as_independent(x, as_Add=True)
    coefficient, e = rest.as_coeff_Mul()
    if isinstance(e, sp.exp) and constant == -coefficient and e.exp.is_polynomial(x):
        return e.exp
    return inside if inside.is_polynomial(x) else None


def _without_absolute(g, x, a, b):
    """g with every |h| replaced by ±h, where the sign of h is known on [a, b]."""
    for absolute in sorted(g.atoms(sp.Abs), key=str):
        inside = absolute.args[0]
        for signed in (inside, -inside):
            if _shown(signed, x, a, b):
                g = g.subs(absolute, signed)
                break
        else:
            raise NotProved(f"the sign of {inside} from {a} to {b} was not determined")
    return g


def _shown(g, x, a, b) -> bool:
    try:
        _decide(g, x, a, b)
    except NotProved:
        return False
    return True


def _decide(g, x, a, b) -> None:
    mpmath.iv.dps = 30
    if b == sp.oo:
        for p in (a, a + 1, a + 10, a + 100):  # a false one often shows soon
            _point(g, x, p)
        if _increasing(g, x, a):
            return
        for cut in (a + 1, a + 10):  # or it increases only from some point on
            if _increasing(g, x, cut):
                b = cut
                break
        else:
            raise NotProved(f"it was not decided on [{a}, oo)")
    _compact(g, x, a, b)


def _point(g, x, p):
    value = g.subs(x, p)
    found = sign(value)
    if found == -1:
        raise NotProved(f"it is false at {x} = {p}, where the difference is {sp.N(value, 6)}")
    return found


def _increasing(g, x, a, order: int = 0) -> bool:
    """Is g ≥ 0 from a on, term by term, or because g(a) ≥ 0 and its derivative is nonnegative from there on?"""
    if _nonnegative_terms(g, x, a):
        return True
    at_end = sign(g.subs(x, a))
    return order < _ORDER and at_end is not None and at_end >= 0 and _increasing(sp.diff(g, x), x, a, order + 1)


def _nonnegative_terms(g, x, a) -> bool:
    """Is every term of g, written in x − a ≥ 0, nonnegative?"""
    y = _Real("y", real=True)
    shifted = g.subs(x, a + y)
    if _operations(g) > 300 or _expanded_terms(shifted) > _EXPANDED:
        return False
    shifted = sp.expand(shifted, power_exp=False, log=False) if sign(a) is not None else shifted
    return all(_by_parts(term, y) for term in sp.Add.make_args(shifted))


def _expanded_terms(e) -> int:
    """About how many terms it takes to multiply out e, and all that stands in it."""
    inside = [_expanded_terms(a) for a in e.args]
    if e.is_Add:
        return sum(inside)
    if e.is_Mul:
        return math.prod(inside)
    if e.is_Pow and e.exp.is_Integer and e.exp > 0:
        return inside[0] ** min(int(e.exp), 1000)
    return max((terms for terms in inside if terms > _EXPANDED), default=1)  # a function is one, if it can be done


def _by_parts(e, y, strict: bool = False) -> bool:
    """Is e ≥ 0 (or e > 0) for every y ≥ 0, as the signs of its parts show?"""
    if not e.has(y):
        return (sign(e) or 0) > 0 if strict else sign(e) in (0, 1)
    if isinstance(e, sp.exp):
        return True
    if e.is_Add:
        some = any(_by_parts(a, y, True) for a in e.args) if strict else True
        return some and all(_by_parts(a, y) for a in e.args)
    if e.is_Mul:
        return all(_by_parts(a, y, strict) for a in e.args)
    if isinstance(e, sp.log):
        return _by_parts(e.args[0] - 1, y, strict)
    if isinstance(e, sp.Abs):
        return not strict
    if e.is_Pow and e.exp.is_Rational:
        if e.exp.is_Integer and e.exp % 2 == 0 and e.exp > 0 and not strict:
            return True
        return _by_parts(e.base, y, strict or e.exp < 0)
    return e == y and not strict


def _compact(g, x, a, b, depth: int = 0) -> None:
    _effort.get()[1] = f"; the last was near {x} = {sp.N((a + b) / 2, 8)}"
    try:
        enclosure = enclose(g, x, (a, b))
        if enclosure.a >= 0:
            return
        if enclosure.b < 0:
            raise NotProved(f"it is false at {x} = {(a + b) / 2}, as on all of [{a}, {b}]")
    except Unbounded:
        pass
    if depth % 6 == 0:
        for p in (a, b, (a + b) / 2):
            _point(g, x, p)
    if _monotone(g, x, a, b):
        return
    if depth >= _DEPTH:
        raise NotProved(f"it was not decided near {x} = {sp.N((a + b) / 2, 8)}")
    middle = (a + b) / 2
    _compact(g, x, a, middle, depth + 1)
    _compact(g, x, middle, b, depth + 1)


def _monotone(g, x, a, b, order: int = 0) -> bool:
    """Is g ≥ 0 on [a, b] because it is so at one end and its derivative leads away from zero?"""
    slope = sp.diff(g, x)
    for end, direction in ((a, 1), (b, -1)):
        at_end = sign(g.subs(x, end))
        if at_end is None or at_end < 0:
            continue
        try:
            enclosure = enclose(direction * slope, x, (a, b))
            if enclosure.a >= 0:
                return True
        except Unbounded:
            continue
        at_rest = order < _ORDER and sign(direction * slope.subs(x, end)) == 0
        if at_rest and _monotone(direction * slope, x, a, b, order + 1):
            return True
    return False
