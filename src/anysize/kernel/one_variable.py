"""Inequalities in one real variable, decided: on an interval, a half-line or the line.

Functions are exp, log, tanh and the like, quotients, roots, rational powers and polynomials, with exact numbers. `decide(g, s,
low, high)` shows g(s) ≥ 0 for every s between low and high, and at an end at which g is defined; or it raises NotProved with
a point at which g < 0, or with where it got stuck. What is trusted: intervals, rounded outwards; the signs of parts; that a
function grows where its derivative is positive, from its value or its limit at an end; rules of limits. Floating-point numbers
only say what to try: where g may touch zero, and which derivative is worth a look.

An end at which g is not defined, as 0 is for log, is left out. How much is tried is counted in operations, so that the outcome
is the same on every machine.
"""

from __future__ import annotations

import contextlib
import contextvars
import itertools
import math
from functools import cache, partial, wraps

import mpmath
import sympy as sp

from anysize.kernel import intervals, limits, normal
from anysize.kernel.intervals import TooLarge, Unbounded
from anysize.kernel.polynomial import holding
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError


class _Real(sp.Dummy):
    """A real variable that is none of the caller's, shown by its name."""

    def _sympystr(self, printer):
        return self.name


_DEPTH = 24  # bisections
_ORDER = 7  # derivatives
_STEPS = 150_000  # operations: a few seconds
_FINE = sp.Integer(2) ** 60  # parts of one, in which points are counted
_TERMS = 300  # terms of what is multiplied out
_LARGE = 120  # operations in an expression that is still rearranged
_effort: contextvars.ContextVar[list | None] = contextvars.ContextVar("effort", default=None)


def _limited(function):
    """The whole of a decision takes at most so many steps; what it calls counts with it."""

    @wraps(function)
    def limited(*args):
        with (
            holding(_effort, [0, "; its sign towards the ends was not settled", _STEPS])
            if _effort.get() is None
            else contextlib.nullcontext()
        ):
            return function(*args)

    return limited


_operations = cache(sp.count_ops)


def _spend(e, times: int = 1) -> None:
    effort = _effort.get()
    effort[0] += times * (1 + _operations(e))
    if effort[0] > effort[2]:
        raise NotProved(f"it was not decided in {effort[0]} operations{effort[1]}")


def _tried(attempt, steps: int) -> bool:
    """Does an attempt show it, within so many steps? One that finds a point where it is false says so."""
    effort = _effort.get()
    limit = effort[2]
    effort[2] = min(limit, effort[0] + steps)
    try:
        return attempt() is not False
    except NotProved as problem:
        if problem.counterexample is not None or effort[0] > limit:
            raise
        return False
    finally:
        effort[2] = limit


def enclose(e, x, interval):
    _spend(e)
    return intervals.enclose(e, x, interval)


def _zero(e) -> bool:
    """Is an exact number zero by its normal form?"""
    if any(max(abs(q.p), q.q) > 10**12 for q in e.atoms(sp.Rational)):  # their prime factors would be looked for
        return False
    try:
        return normal.normal_form(e).is_zero()
    except StatementError:
        return False


def sign(e) -> int | None:
    _spend(e)
    found = intervals.sign(e)
    return 0 if found is None and _zero(e) else found


_CALLED = {
    "sigmoid": lambda u: 1 / (1 + sp.exp(-u)),
    "relu": lambda u: (u + sp.Abs(u)) / 2,
    **{name: getattr(sp, name) for name in ("tanh", "sinh", "cosh", "erf")},
}


def _plain(e):
    """An expression in SymPy's own functions."""
    if isinstance(e, t.Called):
        return _CALLED[e.name](_plain(e.arg))
    if isinstance(e, t.Absolute):
        return sp.Abs(_plain(e.arg))
    return e.func(*map(_plain, e.args)) if e.has(t.Called, t.Absolute) else e


def _pieces(e, s, low, high):
    """e on [low, high] with a real variable for s: the expression, the variable, the ends, and whether it is mirrored.

    From -oo there are two pieces: the mirror image, with -s for s, from -m to oo, and e from m to high.
    """
    x = _Real(s.name, real=True)
    e, low, high = _plain(sp.sympify(e)).subs(s, x), sp.sympify(low), sp.sympify(high)
    if low != -sp.oo:
        return [(e, x, low, high, False)]
    middle = sp.Min(high, 0)
    return [(e.subs(x, -x), x, -middle, sp.oo, True), (e, x, middle, high, False)][: 1 + (middle != high)]


@_limited
def decide(g, s: sp.Symbol, low, high) -> None:
    """Show g ≥ 0 between the ends (which may be -oo, oo), and at an end at which g is defined.

    Raises NotProved, with a point where g is certainly negative, or with where it got stuck.
    """
    _need_middle(g, s, low, high)
    for piece, x, a, b, mirrored in _pieces(g, s, low, high):
        try:
            _decide_from(piece, x, a, b)
        except NotProved as problem:
            raise NotProved(f"with -{s} for {s}: {problem}" if mirrored else str(problem)) from None


def _decide_from(g, x, low, high) -> None:
    if not (low.is_finite and low.is_real and (high == sp.oo or (high.is_real and low <= high))):
        raise NotProved(f"[{low}, {high}] is not an interval of real numbers with exact ends")
    if g.free_symbols - {x}:
        raise NotProved(f"{g} has other variables than {x}")
    _need_language(g, x)
    if low == high:
        if _point(g, x, low) is None:
            raise NotProved(f"its sign at {x} = {low} was not determined, or it is not defined there")
        return
    pieces = _split_at_kinks(g, x, low, high)
    for a, _ in pieces[1:]:
        if not defined_at(g, x, a):
            raise NotProved(f"{g} is not known to be defined at {x} = {a}")
    for a, b in pieces:
        _decide(_without_absolute(g, x, a, b), x, a, b)


@_limited
def need_defined(e, s: sp.Symbol, low, high) -> None:
    """Show that e is a real number for every s between low and high, or raise NotProved.

    What is under a logarithm or a negative exponent must be shown positive, what is under a root nonnegative.
    """
    _need_middle(e, s, low, high)
    for piece, x, a, b, _ in _pieces(e, s, low, high):
        _need_language(piece, x)
        _need_parts_defined(piece, x, a, b)


def _need_middle(e, s, low, high) -> None:
    """That e is defined between its pieces."""
    if low == -sp.oo and high > 0 and not defined_at(e, s, sp.S.Zero):
        raise NotProved(f"{e} is not known to be defined at {s} = 0")


def _need_parts_defined(e, x, a, b) -> None:
    for part in sp.preorder_traversal(e):
        if not _known_to_be_defined(part, x, a, b):
            raise NotProved(f"{part} is not known to be defined for every {x} from {a} to {b}")


@_limited
def defined_at(e, s: sp.Symbol, end) -> bool:
    """Is e known to be a real number at s = end?"""
    x = _Real(s.name, real=True)
    for part in sp.preorder_traversal(_plain(sp.sympify(e)).subs(s, x)):
        if isinstance(part, sp.log) and _sign_at(part.args[0], x, end) != 1:
            return False
        if isinstance(part, sp.Pow) and not (part.exp.is_Integer and part.exp > 0):
            known = _sign_at(part.base, x, end)
            if known is None or (known == 0 and part.exp < 0) or (known == -1 and not part.exp.is_Integer):
                return False
    return True


def _sign_at(e, x, end) -> int | None:
    """The sign of e at a number; None where it is not shown, or where e is not defined."""
    value = e.subs(x, end)
    return None if value.has(sp.nan, sp.zoo, sp.oo, -sp.oo, sp.I) else sign(value)


def _known_to_be_defined(part, x, low, high) -> bool:
    if isinstance(part, sp.log):
        return _positive(part.args[0], x, low, high)
    if not isinstance(part, sp.Pow) or not part.exp.is_Rational or (part.exp.is_Integer and part.exp > 0):
        return True
    if part.exp < 0:
        return any(_positive(b, x, low, high) for b in (part.base, -part.base)[: 1 + part.exp.is_Integer])
    return _positive(part.base, x, low, high) or _decided(part.base, x, low, high)


_KNOWN = (sp.Add, sp.Mul, sp.exp, sp.log, sp.Abs, sp.tanh, sp.sinh, sp.cosh, sp.erf)


def _need_language(e, x):
    for part in sp.preorder_traversal(e):
        known = part == x or part.is_Rational or part in (sp.E, sp.pi) or isinstance(part, _KNOWN)
        if not (known or (isinstance(part, sp.Pow) and part.exp.is_Rational)):
            raise NotProved(f"{part} is not made of exp, log, powers and polynomials")


def _positive(h, x, a, b) -> bool:
    """Is h > 0 on (a, b) shown: part by part, by derivatives, or by intervals?"""
    if isinstance(h, sp.exp) or (
        isinstance(h, (sp.Add, sp.Mul)) and all(_positive_at_once(p, x, a, b) for p in h.args)
    ):
        return True
    try:
        if _shown(h, x, a, b, strict=True):
            return True
        for low, high, open_ in _middle(h, x, a, b, strict=True):
            if open_ or not _enclosed(h, x, low, high):
                return False
    except NotProved:
        return False
    return True


def _positive_at_once(h, x, a, b) -> bool:
    return isinstance(h, sp.exp) or _nonnegative_terms(h, x, a, b, strict=True)


def _enclosed(h, x, a, b, depth: int = 0) -> bool:
    """Is h > 0 on [a, b] by enclosures of its values?"""
    mpmath.iv.dps = 30
    with contextlib.suppress(Unbounded):
        if enclose(h, x, (a, b)).a > 0:
            return True
    middle = (a + b) / 2
    return depth < _DEPTH and all(_enclosed(h, x, *ends, depth + 1) for ends in ((a, middle), (middle, b)))


# Absolute values.


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
    return list(itertools.pairwise(ends))


def _kernel(inside, x):
    """A polynomial with the sign changes of `inside`: for 1 − exp(u) it is u."""
    constant, rest = inside.as_independent(x, as_Add=True)
    coefficient, e = rest.as_coeff_Mul()
    if isinstance(e, sp.exp) and constant == -coefficient and e.exp.is_polynomial(x):
        return e.exp
    return inside if inside.is_polynomial(x) else None


def _without_absolute(g, x, a, b):
    """g with every |h| replaced by ±h, where the sign of h is known on (a, b)."""
    for absolute in sorted(g.atoms(sp.Abs), key=str):
        inside = absolute.args[0]
        for signed in (inside, -inside):
            if _decided(signed, x, a, b):
                g = g.subs(absolute, signed)
                break
        else:
            raise NotProved(f"the sign of {inside} from {a} to {b} was not determined")
    return g


def _decided(g, x, a, b) -> bool:
    try:
        _decide(g, x, a, b)
    except NotProved:
        return False
    return True


# Between two ends.


def _decide(g, x, a, b) -> None:
    """Show g ≥ 0 on (a, b). Raises NotProved."""
    mpmath.iv.dps = 30
    for p in _first_points(g, x, a, b):  # a false one often shows soon
        _point(g, x, p)
    _need_parts_defined(g, x, a, b)
    whole = b != sp.oo and None not in (_sign_at(g, x, a), _sign_at(g, x, b))
    if whole and _tried(partial(_compact, g, x, a, b), _STEPS // 4):
        return
    if _tried(partial(_shown, g, x, a, b), _STEPS // 2):
        return
    ends = [a, *_touching(g, x, a, b), b]
    for low, high in itertools.pairwise(ends):
        if len(ends) > 2 and _tried(partial(_shown, g, x, low, high), _STEPS // 4):
            continue
        for left, right, open_ in _middle(g, x, low, high):
            if open_:
                raise NotProved(f"it was not decided between {left} and {right}")
            _compact(g, x, left, right)


def _first_points(g, x, a, b):
    yield a
    yield from (a + k for k in (1, 10, 100, 10**6, 10**20)) if b == sp.oo else (b,)
    for end, inwards in ((a, 1), (b, -1)):
        if end != sp.oo and _sign_at(g, x, end) is None:
            yield from (end + inwards * (1 if b == sp.oo else b - a) / sp.Integer(10) ** k for k in (1, 3, 6, 12, 60))


def _point(g, x, p):
    found = _sign_at(g, x, p)
    if found == -1:
        raise NotProved(
            f"it is false at {x} = {p}, where the difference is {sp.N(g.subs(x, p), 6)}", counterexample={x: p}
        )
    return found


def _middle(g, x, a, b, strict: bool = False):
    """What is left of (a, b) where g is shown to be nonnegative near an end that is infinite, or at which g has no value.

    Each part with whether it still has such an end.
    """
    width = 1 if b == sp.oo else b - a
    if _sign_at(g, x, a) is None:
        cuts = (a + width / sp.Integer(10) ** k for k in range(1, 7))
        cut = next((c for c in cuts if _shown(g, x, a, c, strict)), None)
        if cut is None:
            return [(a, b, True)]
        a = cut
    if b == sp.oo or _sign_at(g, x, b) is None:
        far = (1, 2, 5, 10, 100, 1000)
        cuts = (a + k for k in far) if b == sp.oo else (b - width / sp.Integer(10) ** k for k in range(1, 7))
        cut = next((c for c in cuts if _shown(g, x, c, b, strict)), None)
        if cut is None:
            return [(a, b, True)]
        b = cut
    return [(a, b, False)]


# Where g may touch zero: found by numbers, believed only where g is exactly zero.


def _touching(g, x, a, b) -> list:
    """Points between a and b at which g is exactly zero, near which it is smallest. Raises NotProved where g is negative."""

    def value(p):
        mpmath.iv.dps = 30
        try:
            return enclose(g, x, (p, p)).b
        except Unbounded:
            return mpmath.inf

    if b == sp.oo:
        grid = [a + m * sp.Rational(10) ** k for k in range(-3, 3) for m in (1, 2, 3, 5)]
    else:
        grid = [a + (b - a) * sp.Rational(k, 24) for k in range(1, 24)]
    near = (p if p.is_Rational else sp.Rational(sp.N(p, 15)).limit_denominator(10**6) for p in grid)
    grid = [p for p in near if a < p and p < b]
    values = [value(p) for p in grid]
    found: set = set()
    if min(values) < 0:
        _point(g, x, grid[values.index(min(values))])
    for k, p in enumerate(grid):
        around = [values[j] for j in (k - 1, k + 1) if 0 <= j < len(grid)]
        if all(values[k] <= v for v in around):
            low, high = grid[max(k - 1, 0)], grid[min(k + 1, len(grid) - 1)]
            for _ in range(75):
                left, right = (2 * low + high) / 3, (low + 2 * high) / 3
                low, high = (low, right) if value(left) <= value(right) else (left, high)
                low, high = sp.floor(low * _FINE) / _FINE, sp.ceiling(high * _FINE) / _FINE
            p = (low + high) / 2
            if value(p) < 0:
                _point(g, x, p.limit_denominator(10**6))
                _point(g, x, p)
            found |= {c for c in _exact(p) if a < c and c < b and _sign_at(g, x, c) == 0}
    return sorted(found)


@_limited
def touching(g, s: sp.Symbol, low, high) -> list:
    """The points from low to high, those that are found, at which g ≥ 0 is exactly zero."""
    found: set = set()
    for piece, x, a, b, mirrored in _pieces(g, s, low, high):
        points = {p for p in (a, b) if p != sp.oo and _sign_at(piece, x, p) == 0} | set(_touching(piece, x, a, b))
        found |= {-p if mirrored else p for p in points}
    return sorted(found)


def _exact(p):
    """Simple numbers near p: fractions, and their roots, exponentials and logarithms."""
    number = mpmath.mpf(int(p.p)) / int(p.q)
    for back, forth in (
        (lambda s: s, lambda q: q),
        (lambda s: s * s, sp.sqrt),
        (mpmath.exp, sp.log),
        (lambda s: mpmath.log(s) if s > 0 else mpmath.nan, sp.exp),
    ):
        image = back(number)
        if mpmath.isfinite(image) and abs(image) < 10**6:
            q = sp.Rational(str(mpmath.nstr(image, 20))).limit_denominator(100)
            if abs(image - mpmath.mpf(int(q.p)) / int(q.q)) < 1e-9 and not (forth is sp.log and q <= 0):
                yield forth(q)


# By signs of parts and of derivatives, on an open interval.


def _shown(f, x, a, b, strict: bool = False, order: int = 0) -> bool:
    """Is f ≥ 0 (or f > 0) on (a, b) shown? What stands in f must be defined there."""
    if not f.has(x):
        return sign(f) in ((1,) if strict else (0, 1))
    if order > _ORDER or _operations(f) > _LARGE or not _plausible(f, x, a, b):
        return False
    if _nonnegative_terms(f, x, a, b, strict):
        return True
    core = _core(f, x, a, b, strict, order)
    if isinstance(core, bool):
        return core
    return any(by(core, x, a, b, strict, order) for by in (_by_slope, _by_square, _by_exponential))


def _plausible(f, x, a, b) -> bool:
    """Is f defined, and not certainly negative, at a few points?"""
    mpmath.iv.dps = 30
    if b == sp.oo:
        points = [a + sp.Rational(p) for p in ("1/1000", "1/64", "1/8", "1/2", "1", "2", "5", "20", "200")]
    else:
        points = [a + (b - a) * sp.Rational(k, 1024) for k in (1, 32, 128, 384, 640, 896, 992, 1023)]
    for p in points:
        try:
            if enclose(f, x, (p, p)).b < 0:
                return False
        except TooLarge:
            continue
        except Unbounded:
            return False
    return True


def _nonnegative_terms(g, x, a, b, strict: bool = False) -> bool:
    """Is every term of g nonnegative, written in x − a > 0 or in b − x > 0? `strict`: and one of them positive?"""
    y = _Real("y", real=True)
    for moved in (a + y, b - y)[: 1 + (b != sp.oo)]:
        _spend(g, 50 if any(not p.exp.is_Integer for p in g.atoms(sp.Pow)) else 5)  # SymPy is slow at powers
        shifted = g.subs(x, moved)
        if _by_parts(_multiplied_out(shifted), y, strict) or _by_parts(shifted, y, strict):
            return True
    return False


def _expanded_terms(e) -> int:
    """About how many terms it takes to multiply out e, and all that stands in it."""
    inside = [_expanded_terms(a) for a in e.args]
    if e.is_Add:
        return sum(inside)
    if e.is_Mul:
        return math.prod(inside)
    if e.is_Pow and e.exp.is_Integer and e.exp > 0:
        return inside[0] ** min(int(e.exp), 1000)
    return max((terms for terms in inside if terms > _TERMS), default=1)  # a function is one, if it can be done


def _by_parts(e, y, strict: bool = False) -> bool:
    """Is e ≥ 0 (or e > 0) for every y > 0, as the signs of its parts show?"""
    if not e.has(y):
        return sign(e) in ((1,) if strict else (0, 1))
    if isinstance(e, (sp.exp, sp.cosh)) or e == y:
        return True
    if e.is_Add:
        some = any(_by_parts(a, y, True) for a in e.args) if strict else True
        return some and all(_by_parts(a, y) for a in e.args)
    if e.is_Mul:
        return all(_by_parts(a, y, strict) for a in e.args)
    if isinstance(e, sp.log):
        return _by_parts(e.args[0] - 1, y, strict)
    if isinstance(e, (sp.sinh, sp.tanh, sp.erf)):
        return _by_parts(e.args[0], y, strict)
    if isinstance(e, sp.Abs):
        return not strict or any(_by_parts(s * e.args[0], y, True) for s in (1, -1))
    if e.is_Pow and e.exp.is_Rational:
        if e.exp.is_Integer and e.exp % 2 == 0 and e.exp > 0 and not strict:
            return True
        return _by_parts(e.base, y, strict or e.exp < 0)
    return False


def _core(f, x, a, b, strict, order):
    """An expression with the sign of f, without denominators and factors whose sign shows; True or False where none is left."""
    _spend(f, 30)
    if not _tame(f):
        return f
    above, below = sp.fraction(sp.together(f.rewrite((sp.tanh, sp.sinh, sp.cosh), sp.exp)))
    outside, inside = [], []  # factors that must have a sign of their own, and those that may vanish
    for part in sp.Mul.make_args(below):
        outside.append(part)
    for part in sp.Mul.make_args(sp.factor(above) if _operations(above) <= _LARGE else above):
        base, q = part.as_base_exp() if part.is_Pow else (part, sp.S.One)
        if q.is_Integer and q % 2 == 0 and q > 0:
            if strict and _definite(base, x, a, b, order) is None:
                return f
        else:
            (inside if q.is_Integer else outside).append(base if q.is_Integer else part)
    signs, open_ = 1, []
    for part in outside:
        known = _definite(part, x, a, b, order)
        if known is None:
            return f
        signs *= known
    for part in inside:
        known = _definite(part, x, a, b, order, at_once=True)
        signs, open_ = (signs * known, open_) if known else (signs, [*open_, part])
    if not open_:
        return signs > 0
    *others, last = sorted(open_, key=_operations)
    for part in others:
        known = next((s for s in (1, -1) if _shown(s * part, x, a, b, strict, order + 1)), None)
        if known is None:
            return f
        signs *= known
    return _multiplied_out(signs * last)


def _tame(e) -> bool:
    """Are the numbers in its exponents small? SymPy takes exp(1000 t) for the thousandth power of exp(t)."""
    exponents = [a for p in e.atoms(sp.exp) for a in sp.Add.make_args(p.exp)] + [p.exp for p in e.atoms(sp.Pow)]
    numbers = (a.as_coeff_Mul()[0] for a in exponents)
    return all(q.is_Rational and abs(q.p) <= 60 and q.q <= 60 for q in numbers)


def _multiplied_out(e):
    return sp.expand(e, power_exp=False, log=False) if _expanded_terms(e) <= _TERMS else e


def _definite(e, x, a, b, order, at_once: bool = False) -> int | None:
    """The sign that e has on all of (a, b), where it is shown not to vanish."""
    if not e.has(x):
        known = sign(e)
        return known or None
    for s in (1, -1):
        if _nonnegative_terms(s * e, x, a, b, strict=True):
            return s
    if at_once:
        return None
    return next((s for s in (1, -1) if _shown(s * e, x, a, b, True, order + 2)), None)


def _by_slope(f, x, a, b, strict, order) -> bool:
    """Is f ≥ 0 from its sign at an end, and that of its derivative, or of f divided by something positive?"""
    for divisor in _divisors(f, x, a, b):
        h = f if divisor == 1 else _multiplied_out(f / divisor)
        _spend(h, 10)
        slope = sp.diff(h, x)
        for end, direction in ((a, 1), (b, -1)):
            at_end = _sign_at(h, x, end) if end != sp.oo else None
            if at_end is None:
                at_end = limits.limit_sign(h, x, end, direction == 1)
            if at_end in (0, 1) and _shown(direction * slope, x, a, b, strict and at_end == 0, order + 1):
                return True
    return False


def _by_square(f, x, a, b, strict, order) -> bool:
    """Is f ≥ 0 because one of its terms is a root that the others do not outweigh? T + r ≥ 0 follows from T ≥ 0 and T² ≥ r²."""
    for term in sp.Add.make_args(f):
        if not any(q.is_Pow and q.exp.is_Rational and q.exp.q == 2 for q in sp.Mul.make_args(term)):
            continue
        rest = f - term
        known = _definite(term, x, a, b, _ORDER, at_once=True)
        if known is None or (known == -1 and not _shown(rest, x, a, b, False, order + 1)):
            continue
        _spend(f, 10)
        if _shown(_multiplied_out(known * (term**2 - rest**2)), x, a, b, strict, order + 1):
            return True
    return False


def _by_exponential(f, x, a, b, strict, order) -> bool:
    """Is Σ cᵢ log uᵢ + r ≥ 0, without other logarithms, because the products of powers of the uᵢ on its two sides say so?"""
    sides, rest = [sp.S.One, sp.S.One], sp.S.Zero
    for term in sp.Add.make_args(f):
        number, factor = term.as_coeff_Mul()
        if isinstance(factor, sp.log) and factor.has(x):
            sides[bool(number < 0)] *= factor.args[0] ** abs(number)
        else:
            rest += term
    if sides == [1, 1] or any(p.has(x) for p in rest.atoms(sp.log, sp.erf)):
        return False
    _spend(f, 10)
    compared = sides[0] - sides[1] * sp.exp(-rest)
    return _tame(compared) and _shown(_multiplied_out(compared), x, a, b, strict, order + 1)


def _divisors(f, x, a, b):
    """1, and the positive parts of terms of f that, where they are divided by, leave a number or a logarithm alone."""
    yield sp.S.One
    seen = set()
    for term in sorted(sp.Add.make_args(f), key=lambda e: (not e.has(sp.log, sp.erf), not e.has(sp.exp), str(e))):
        factors = [q for q in sp.Mul.make_args(term) if q.has(x) and not isinstance(q, (sp.log, sp.erf, sp.Add))]
        divisor = sp.Mul(*factors)
        if divisor == 1 or divisor in seen or len(seen) >= 3:
            continue
        seen.add(divisor)
        known = _definite(divisor, x, a, b, _ORDER, at_once=True)
        if known:
            yield known * divisor


# On an interval with both its ends.


def _compact(g, x, a, b, depth: int = 0) -> None:
    _effort.get()[1] = f"; the last was near {x} = {sp.N((a + b) / 2, 8)}"
    try:
        enclosure = enclose(g, x, (a, b))
        if enclosure.a >= 0:
            return
        if enclosure.b < 0:
            middle = (a + b) / 2
            raise NotProved(f"it is false at {x} = {middle}, as on all of [{a}, {b}]", counterexample={x: middle})
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
