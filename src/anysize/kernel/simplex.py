"""Polynomials that are nonnegative on a simplex: certificates, and what checks them.

A point of the simplex {w ≥ 0, Σ w ≤ 1} is given by barycentric coordinates u_0, …, u_m ≥ 0 of sum 1: its own, and the rest.
In these a polynomial is made homogeneous by powers of Σ u; it is nonnegative if all its coefficients are (which are those of
its Bernstein form, but for positive factors). Where they are not, the simplex is split in two along an edge, at the point where
u_i = c u_j, with c = a/b for the least integer b > 0 that makes a a number as below: either u_i ≥ c u_j, and then u_i = v + a w
and u_j = b w for some v, w ≥ 0; or u_i ≤ c u_j, and then u_i = a w and u_j = v + b w. The new coordinates v and w take the
places i and j in the first case, j and i in the second. A certificate is the
tree of these splits, (i, j, c, first case, second case), with () where all coefficients are nonnegative. A polynomial
that vanishes inside an edge needs c to be the ratio at that point, so c and the coefficients may be irrational.
"""

from __future__ import annotations

from fractions import Fraction
from math import comb, gcd, isqrt, lcm

import sympy as sp

from anysize.language.errors import NotProved

_SQUARE_ROOT = sp.Symbol("root")
_DIGITS = 10**40


class Numbers:
    """The numbers a_0 + a_1 ω + … with integers a_i, where ω is a root of a monic polynomial with integer coefficients.

    A number is a tuple (a_0, a_1, …). ω is a √D that occurs in the expressions, or the leading coefficient times the root of a
    polynomial that is given as (symbol, polynomial, low, high); it lies in the interval `between`. A number is taken to be
    nonnegative if it is so for every ω there.
    """

    def __init__(self, expressions, root=()):
        roots = {p.base for e in expressions for p in sp.sympify(e).atoms(sp.Pow) if p.exp.q == 2}
        if len(roots) + bool(root) > 1 or not all(base.is_Integer and base > 0 for base in roots):
            found = ", ".join(sorted(f"sqrt({base})" for base in roots))
            raise NotProved(
                f"the coefficients have {found}, but there may be one square root of an integer, and no other"
            )
        self.lead, self.symbol, self.radical = 1, _SQUARE_ROOT, None
        if roots:
            self.radical = sp.sqrt(square := roots.pop())
            self.modulus, low = (-int(square), 0), isqrt(int(square) * _DIGITS**2)
            self.between = Fraction(low, _DIGITS), Fraction(low + 1, _DIGITS)
        elif root:
            self.symbol, polynomial, low, high = root
            self.lead, self.modulus = _monic(self.symbol, polynomial)
            self.between = self.lead * Fraction(*_ratio(low)), self.lead * Fraction(*_ratio(high))
        else:
            self.modulus, self.between = (0,), (Fraction(0), Fraction(0))
        if self.between[0] < 0 or self.between[0] > self.between[1]:
            raise NotProved(f"{' to '.join(map(str, self.between))} is no interval of positive numbers")
        self.zero = (0,) * len(self.modulus)
        powers = [(self.between[0] ** k, self.between[1] ** k) for k in range(len(self.modulus))]
        scale = lcm(*(end.denominator for pair in powers for end in pair))
        self._powers_between = [tuple(int(end * scale) for end in pair) for pair in powers]

    def polynomial(self, e, variables) -> tuple:
        """A polynomial, with such coefficients, by exponents, over a positive integer. Raises NotProved for what is none."""
        e = sp.sympify(e).xreplace({self.radical: _SQUARE_ROOT} if self.radical else {})
        try:
            terms = sp.Poly(e, *variables, self.symbol, domain="QQ").terms()
        except (sp.PolynomialError, sp.CoercionFailed, ValueError):
            names = ", ".join(map(str, variables))
            raise NotProved(
                f"{e} is no polynomial in {names} whose coefficients are made of rational numbers and one root"
            ) from None
        terms = [(tuple(powers), r, Fraction(*_ratio(c)) / self.lead**r) for (*powers, r), c in terms]
        scale = lcm(*(c.denominator for *_, c in terms))
        found: dict = {}
        for powers, r, c in terms:
            _add(found, powers, self._reduced([0] * r + [int(c * scale)]))
        return found, scale

    def ratio(self, e) -> tuple:
        """A positive number as a number over a positive integer. Raises NotProved for what is none."""
        found, scale = self.polynomial(e, ())
        value = found.get((), self.zero)
        if value == self.zero or not self.nonnegative(value):
            raise NotProved(f"{e} is not known to be a positive number")
        common = gcd(scale, *value)
        return tuple(x // common for x in value), scale // common

    def _reduced(self, value: list) -> tuple:
        d = len(self.modulus)
        value = value + [0] * (d - len(value))
        while len(value) > d:
            top = value.pop()
            for k, a in enumerate(self.modulus, len(value) - d):
                value[k] -= top * a
        return tuple(value)

    def times(self, p: tuple, q: tuple) -> tuple:
        value = [0] * (2 * len(p) - 1)
        for i, a in enumerate(p):
            for j, b in enumerate(q):
                value[i + j] += a * b
        return self._reduced(value)

    def nonnegative(self, p: tuple) -> bool:
        """Is a_0 + a_1 ω + … ≥ 0 for every ω of the interval (as the ends of the interval show, term by term, ω being positive)?"""
        return sum(a * ends[a < 0] for a, ends in zip(p, self._powers_between, strict=True)) >= 0

    def split(self, polynomial: dict, i: int, j: int, c) -> tuple:
        """Positive multiples of the polynomial where u_i ≥ c u_j and where u_i ≤ c u_j, in coordinates that are nonnegative there."""
        value, scale = self.ratio(c)
        whole = (scale, *self.zero[1:])
        return self._replaced(polynomial, i, j, value, whole), self._replaced(polynomial, j, i, whole, value)

    def _replaced(self, polynomial: dict, i: int, j: int, along: tuple, scale: tuple) -> dict:
        """u_i + along u_j in place of u_i, and scale u_j in place of u_j."""
        one = (1, *self.zero[1:])
        highest = max((max(e[i], e[j]) for e in polynomial), default=0)
        powers = {value: self._powers(value, highest) for value in {along, scale} - {one}}
        found: dict = {}
        for exponents, value in polynomial.items():
            a, b = exponents[i], exponents[j]
            if scale != one and b:
                value = self.times(value, powers[scale][b])
            new = list(exponents)
            for moved in range(a + 1):
                new[i], new[j] = a - moved, b + moved
                part = self.times(value, powers[along][moved]) if along != one and moved else value
                choices = comb(a, moved)
                _add(found, tuple(new), part if choices == 1 else tuple(choices * x for x in part))
        return {e: v for e, v in found.items() if any(v)}

    def _powers(self, value: tuple, highest: int) -> list:
        out = [(1, *self.zero[1:])]
        for _ in range(highest):
            out.append(self.times(out[-1], value))
        return out


def _ratio(number) -> tuple:
    if not number.is_Rational:
        raise NotProved(f"{number} is not a rational number")
    return int(number.p), int(number.q)


def _monic(symbol, polynomial) -> tuple:
    """The leading coefficient a > 0 of a polynomial over the integers, and the coefficients below the first of the monic one of a times its root."""
    poly = sp.Poly(polynomial, symbol)
    coefficients = poly.all_coeffs()
    if poly.degree() < 1 or not all(c.is_Integer for c in coefficients) or coefficients[0] < 1:
        raise NotProved(
            f"{polynomial} is no polynomial in {symbol} with integer coefficients, the first of them positive"
        )
    lead, *rest = map(int, coefficients)
    return lead, tuple(c * lead**k for k, c in enumerate(rest))[::-1]


def _add(found: dict, key, value: tuple) -> None:
    old = found.get(key)
    found[key] = value if old is None else tuple(map(int.__add__, old, value))


def barycentric(polynomial: dict, count: int) -> dict:
    """A polynomial in barycentric coordinates, of which there are `count`, homogeneous."""
    degree = max(map(sum, polynomial), default=0)
    found: dict = {}
    for exponents, value in polynomial.items():
        for spread, choices in _power_of_sum(count, degree - sum(exponents)):
            _add(found, tuple(map(int.__add__, (*exponents, 0), spread)), tuple(choices * x for x in value))
    return {e: v for e, v in found.items() if any(v)}


def _power_of_sum(count: int, power: int):
    """The exponents and coefficients of (u_1 + … + u_count)^power."""
    if count == 1:
        yield (power,), 1
        return
    for first in range(power + 1):
        for rest, choices in _power_of_sum(count - 1, power - first):
            yield (first, *rest), comb(power, first) * choices


def need_nonnegative(e, variables, certificate, affine=(), root=()) -> None:
    """Check that a polynomial is nonnegative where the variables are and their sum is at most 1. Raises NotProved.

    It may hold further symbols in which it is affine, as pairs (s, top): s runs from 0 to top, a polynomial in what comes after.
    As it is then least at 0 or at top, the certificate is a pair of certificates for these, and so on, the trees of splits innermost.
    The message names the ends and the splits that lead to a part with a negative coefficient.
    """
    numbers = Numbers([e, *_ratios(certificate, len(affine))], root)
    for way, polynomial, splits in corners(numbers, e, variables, affine, certificate):
        _check(numbers, polynomial, splits, len(variables) + 1, way)


def corners(numbers: Numbers, e, variables, affine, certificate):
    """Where the symbols in which a polynomial is affine are at their ends: the ends in words, what it is there, and its certificate."""
    symbols = *(s for s, _ in affine), *variables
    tops = [numbers.polynomial(top, symbols) for _, top in affine]
    names = [(f", {s} = 0", f", {s} = {top}") for s, top in affine]

    def at_ends(polynomial, certificate, k, way):
        if k == len(affine):
            inside = {exponents[k:]: value for exponents, value in polynomial.items()}
            yield way, barycentric(inside, len(variables) + 1), certificate
            return
        if not isinstance(certificate, tuple) or len(certificate) != 2:
            raise NotProved(f"{certificate} is no pair of certificates, for {affine[k][0]} = 0 and for {affine[k]}")
        if any(exponents[k] > 1 for exponents in polynomial):
            raise NotProved(f"{e} is not affine in {affine[k][0]}")
        top, scale = tops[k]
        constant = {exponents: v for exponents, v in polynomial.items() if not exponents[k]}
        slope = {(*x[:k], 0, *x[k + 1 :]): v for x, v in polynomial.items() if x[k]}
        end = {exponents: tuple(scale * x for x in v) for exponents, v in constant.items()}
        for x, v in slope.items():
            for y, w in top.items():
                _add(end, tuple(map(int.__add__, x, y)), numbers.times(v, w))
        for polynomial, part, name in zip((constant, end), certificate, names[k], strict=True):
            yield from at_ends(polynomial, part, k + 1, way + name)

    yield from at_ends(numbers.polynomial(e, symbols)[0], certificate, 0, "")


def _ratios(certificate, pairs: int):
    if pairs:
        for part in certificate if isinstance(certificate, tuple) else ():
            yield from _ratios(part, pairs - 1)
    elif certificate:
        yield _fields(certificate)[2]
        for part in certificate[3:]:
            yield from _ratios(part, 0)


def _fields(splits) -> tuple:
    if not isinstance(splits, tuple) or len(splits) != 5:
        raise NotProved(f"{splits} is no split: it needs two coordinates, a ratio, and what is done on both sides")
    return splits


def _check(numbers: Numbers, polynomial: dict, splits, count: int, way: str) -> None:
    if splits == ():
        for exponents, value in polynomial.items():
            if not numbers.nonnegative(value):
                where = f", where {way[2:]}" if way else ""
                raise NotProved(f"a coefficient is negative{where}: that of the exponents {exponents}")
        return
    i, j, c, first, second = _fields(splits)
    if i == j or not all(k in range(count) for k in (i, j)):
        raise NotProved(f"({i}, {j}, {c}) is no split: it needs two of the {count} coordinates, numbered from 0")
    i, j = int(i), int(j)
    parts = numbers.split(polynomial, i, j, c)
    for part, rest, sign in zip(parts, (first, second), (">=", "<="), strict=True):
        _check(numbers, part, rest, count, f"{way}, u_{i} {sign} {c} u_{j}")
