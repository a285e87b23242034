"""Limits at infinity, read off the leading term: f ~ c exp(E) zᵃ (log z)ᵇ as z → ∞, where the parts of f show it.

E is a sum of terms c z^q with q > 0. Of a sum the fastest term leads; where the fastest ones cancel, nothing is said.
"""

from __future__ import annotations

from typing import NamedTuple

import sympy as sp

from anysize.kernel.intervals import sign


class Leading(NamedTuple):
    number: sp.Expr  # not zero
    exponent: tuple = ()  # of exp: pairs (q, c), the largest q first
    power: sp.Rational = sp.S.Zero
    logs: sp.Rational = sp.S.Zero

    def growth(self) -> int | None:
        """1 where it tends to infinity, 0 where it is a number, -1 where it tends to zero."""
        orders = (*(c for _, c in self.exponent), self.power, self.logs)
        return next((s for s in map(sign, orders) if s != 0), 0)

    def times(self, other: Leading, q=1) -> Leading:
        """self · other**q."""
        exponents = dict(self.exponent)
        for k, c in other.exponent:
            exponents[k] = exponents.get(k, 0) + q * c
        exponent = tuple((k, c) for k, c in sorted(exponents.items(), reverse=True) if c != 0)
        number = self.number * other.number**q
        return Leading(number, exponent, self.power + q * other.power, self.logs + q * other.logs)


_NUMBER = Leading(sp.S.One)
_SMALL = "tends to zero"  # it is not known how fast


def limit_sign(f, x, end, above: bool = True) -> int | None:
    """The sign of the limit of f as x tends to oo, or to a number from above or from below, infinite ones among them.

    None where it is not shown. What stands in f must be defined near that end.
    """
    z = sp.Dummy("z", positive=True)
    moved = f.subs(x, z if end == sp.oo else end + 1 / z if above else end - 1 / z)
    if moved.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
        return None
    found = _leading(moved.rewrite((sp.tanh, sp.sinh, sp.cosh), sp.exp), z)
    if found is None:
        return None
    if found in (0, _SMALL):
        return 0
    growth = found.growth()
    return 0 if growth == -1 else None if growth is None else sign(found.number)


def _leading(e, z):
    """The leading term of e; 0 where e is zero, `_SMALL` where e is known to tend to zero, None where nothing is known."""
    if not e.has(z):
        return {0: 0, None: None}.get(sign(e), Leading(e))
    if e == z:
        return Leading(sp.S.One, (), sp.S.One)
    if e.is_Add:
        return _of_sum(
            [_leading(a, z) for a in sp.Add.make_args(sp.expand(e, log=False, power_base=False, power_exp=False))]
        )
    if e.is_Mul:
        return _of_product([_leading(a, z) for a in e.args])
    if isinstance(e, sp.exp):
        return _of_exponential(e.exp, z)
    inside = _leading(e.args[0], z)
    if not isinstance(inside, Leading):
        return None
    if e.is_Pow and e.exp.is_Rational:
        return _NUMBER.times(inside, e.exp) if e.exp.is_Integer or sign(inside.number) == 1 else None
    if isinstance(e, sp.log):
        return _of_logarithm(e.args[0], inside, z)
    if isinstance(e, sp.erf):
        growth = inside.growth()
        if growth == 1:
            return Leading(sp.Integer(sign(inside.number)))
        return Leading(sp.erf(inside.number)) if growth == 0 else None
    return None


def _of_sum(parts):
    if None in parts:
        return None
    small = _SMALL in parts
    top: list = []
    for p in (p for p in parts if isinstance(p, Leading)):
        growth = p.times(top[0], -1).growth() if top else 1
        if growth is None:
            return None
        top = [p] if growth == 1 else [*top, p] if growth == 0 else top
    if not top:
        return _SMALL if small else 0
    number, growth = sum(p.number for p in top), top[0].growth()
    if growth == -1 or (growth == 0 and sign(number) == 0):
        return _SMALL if small or sign(number) not in (1, -1) else top[0]._replace(number=number)
    return top[0]._replace(number=number) if sign(number) in (1, -1) else None


def _of_product(parts):
    if None in parts or 0 in parts:
        return None if None in parts else 0
    out = _NUMBER
    for p in (p for p in parts if p != _SMALL):
        out = out.times(p)
    if _SMALL in parts:
        return _SMALL if out.growth() in (0, -1) else None
    return out


def _of_exponential(e, z):
    """exp of a sum: its terms c z^q, c log z, and what tends to a number."""
    number, exponents, power = sp.S.Zero, {}, sp.S.Zero
    for a in sp.Add.make_args(sp.expand(e)):
        part = _leading(a, z)
        if part in (0, _SMALL):
            continue
        growth = part.growth() if part else None
        if growth == 0:
            number += part.number
        elif growth == 1 and a == part.number * z**part.power:
            exponents[part.power] = exponents.get(part.power, 0) + part.number
        elif growth == 1 and a == part.number * sp.log(z) and part.number.is_Rational:
            power += part.number
        elif growth != -1:
            return None
    exponent = tuple((q, c) for q, c in sorted(exponents.items(), reverse=True) if c != 0)
    return Leading(sp.exp(number), exponent, power)


def _of_logarithm(e, inside: Leading, z):
    if sign(inside.number) != 1:
        return None
    if inside.exponent:
        q, c = inside.exponent[0]
        return Leading(c, (), q)
    if inside.power != 0:
        return Leading(inside.power, (), sp.S.Zero, sp.S.One)
    if inside.logs != 0:
        return None
    if sign(sp.log(inside.number)) == 0:  # log(1 + v) ~ v
        return _leading(e - 1, z)
    return Leading(sp.log(inside.number))
