"""Intervals that hold an exact real number, or every value of a function on an interval: rounded outwards, by mpmath."""

from __future__ import annotations

import mpmath
import sympy as sp


class Unbounded(Exception):
    """No finite enclosure: a division by an interval that holds zero, or a logarithm of a number that may not be positive."""


class TooLarge(Unbounded):
    """An exponential that would take too many digits."""


_LARGE = 10**9  # no exponential of what is larger


def sign(e) -> int | None:
    """The sign of an exact real number: 1, 0 or -1; None where it is not shown."""
    e = sp.expand(e)
    if e.is_Rational:
        return int(sp.sign(e))
    for digits in (20, 60, 150):
        mpmath.iv.dps = digits
        try:
            enclosure = enclose(e)
        except Unbounded:
            return None
        if enclosure.a > 0 or enclosure.b < 0:
            return 1 if enclosure.a > 0 else -1
    return None


def enclose(e, variable=None, interval=None):
    """An interval that holds every value of e where the variable lies in the interval; raises Unbounded where none is found."""
    iv = mpmath.iv
    if variable is not None and e == variable:
        low, high = map(enclose, interval)
        return iv.mpf([low.a, high.b])
    if e.is_Rational:
        return iv.mpf(int(e.p)) / int(e.q)
    if e is sp.E:
        return iv.exp(1)
    if e is sp.pi:
        return iv.pi
    inside = [enclose(a, variable, interval) for a in e.args]
    if e.is_Add:
        return sum(inside, iv.mpf(0))
    if e.is_Mul:
        out = iv.mpf(1)
        for i in inside:
            out = out * i
        return out
    if isinstance(e, sp.exp):
        return _exp(inside[0])
    if isinstance(e, (sp.sinh, sp.tanh, sp.erf)):  # they increase
        low, high = (_increasing(e.func, iv.mpf(end)) for end in (inside[0].a, inside[0].b))
        return iv.mpf([low.a, high.b])
    if isinstance(e, sp.cosh):
        size = abs(inside[0])  # where it increases
        low, high = ((_exp(end) + _exp(-end)) / 2 for end in (iv.mpf(size.a), iv.mpf(size.b)))
        return iv.mpf([low.a, high.b])
    if isinstance(e, sp.log) and inside[0].a > 0:
        return iv.log(inside[0])
    if isinstance(e, sp.Abs):
        return abs(inside[0])
    if isinstance(e, (sp.Max, sp.Min)):
        pick = max if isinstance(e, sp.Max) else min
        return iv.mpf([pick(i.a for i in inside), pick(i.b for i in inside)])
    if e.is_Pow and e.exp.is_Rational:
        return _power(inside[0], e.exp)
    raise Unbounded(f"{e} is not made of exp, log, powers and polynomials, or not defined")


def _exp(x):
    iv = mpmath.iv
    if x.b > _LARGE:
        raise TooLarge
    low = 0 if x.a < -_LARGE else iv.exp(iv.mpf(x.a)).a
    return iv.mpf([low, iv.exp(iv.mpf(max(x.b, mpmath.mpf(-_LARGE)))).b])


def _increasing(function, x):
    """sinh, tanh or erf of a number."""
    if function is sp.sinh:
        return (_exp(x) - _exp(-x)) / 2
    if function is sp.tanh:
        return 1 - 2 / (_exp(2 * x) + 1) if x.a <= 0 else 2 / (_exp(-2 * x) + 1) - 1
    return _error_function(x) if x.a >= 0 else -_error_function(-x)


def _error_function(x):
    """erf of a number x ≥ 0: between 1 − exp(−x²)/x and 1, or 2/√π exp(−x²) Σ_m 2ᵐ x²ᵐ⁺¹ / (1 · 3 · … · (2m + 1))."""
    iv = mpmath.iv
    below = _exp(-x * x)
    if x.a > 20:
        return iv.mpf([(1 - below / x).a, 1])
    total, term, m = iv.mpf(0), x, 0
    while not ((ratio := 2 * x * x / (2 * m + 3)).b < 0.5 and term.b < mpmath.mpf(10) ** -iv.dps):
        total, term, m = total + term, term * ratio, m + 1
    rest = iv.mpf([0, (2 * term).b])  # the terms that are left fall by half each time, at least
    return 2 / iv.sqrt(iv.pi) * below * (total + rest)


def _power(base, q):
    iv = mpmath.iv
    if q.is_Integer:
        if q < 0 and base.a <= 0 <= base.b:
            raise Unbounded
        power = base ** abs(int(q))
        return power if q > 0 else 1 / power
    if q == sp.Rational(1, 2) and base.a >= 0:
        return iv.sqrt(base)
    if base.a < 0 or (q < 0 and base.a == 0):
        raise Unbounded
    if base.a == 0:
        return iv.mpf([0, _power(iv.mpf(base.b), q).b]) if base.b > 0 else base
    return _exp(iv.log(base) * int(q.p) / int(q.q))
