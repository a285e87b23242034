"""Intervals that hold an exact real number, or every value of a function on an interval: rounded outwards, by mpmath."""

from __future__ import annotations

import mpmath
import sympy as sp


class Unbounded(Exception):
    """No finite enclosure: a division by an interval that holds zero, or a logarithm of a number that may not be positive."""


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
        return iv.exp(inside[0])
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


def _power(base, q):
    iv = mpmath.iv
    if q.is_Integer:
        if q < 0 and base.a <= 0 <= base.b:
            raise Unbounded
        power = base ** abs(int(q))
        return power if q > 0 else 1 / power
    if q == sp.Rational(1, 2) and base.a >= 0:
        return iv.sqrt(base)
    if not base.a > 0:
        raise Unbounded
    return iv.exp(iv.log(base) * int(q.p) / int(q.q))
