"""How sums, products and powers of numbers are written in Coq: the one reading that statements and reflected terms share.

SymPy keeps x/(2α) as a product with powers −1; a reader of Coq expects `x / 2 / alpha`. What `terms`, `factors` and
`roots` say here is followed word by word in both places, so that Coq finds them convertible.
"""

from __future__ import annotations

import sympy as sp


class NotExported(ValueError):
    """Something that has no form in Coq yet; the message says what."""


def terms(e: sp.Add) -> list:
    """The terms of a sum, each with its sign: (True, s) is subtracted."""
    return [(True, -part) if part.as_coeff_Mul()[0].is_negative else (False, part) for part in e.args]


def factors(e: sp.Mul) -> tuple:
    """(is it negated, the factors above the line, those below it)."""
    c, rest = e.as_coeff_Mul()
    above, below = [], []
    for factor in sp.Mul.make_args(rest):
        if isinstance(factor, sp.Pow) and factor.exp.is_Rational and factor.exp < 0:
            below.append(factor.base ** (-factor.exp))
        elif factor != 1:
            above.append(factor)
    p, q = abs(c.p), c.q
    above = [sp.Integer(p), *above] if p != 1 or (not above and not below and q == 1) else above
    return bool(c.is_negative), above, [sp.Integer(q), *below] if q != 1 else below


def roots(exponent: sp.Rational) -> tuple:
    """A positive half-integer exponent as (whole, is there a root besides). Raises NotExported for others."""
    if exponent.q not in (1, 2):
        raise NotExported(f"the exponent {exponent}")
    return int(exponent.p // exponent.q), exponent.q == 2
