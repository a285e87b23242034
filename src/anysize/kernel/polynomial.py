"""The normal form: every scalar expression as a polynomial in a few kinds of atoms, for symbolic sizes.

Two expressions with one normal form are equal for every n and d; that is the whole of the identity engine. A
polynomial maps monomials to rational coefficients; a monomial is a product of atoms with rational exponents; an atom is

    ("number", p)        a rational p > 0 that has no rational root of the order asked for, as in √2
    ("symbol", s, sign)  a scalar symbol; sign is "positive", "nonnegative" or "real", or "size" of a size such as n, which
                         is 1 or more
    ("entry", name, i, j)  an entry of a variable; a vector has j = None. The name ends in a mark where entries have a sign
    ("delta", i, j)      the Kronecker delta of two different indices of one range
    ("exp", P), ("log", P)  of a polynomial P
    ("pi",)              the number π
    ("sum", indices, m)  the sum of one monomial m over bound indices, each over its whole range
    ("base", P)          a polynomial P of several terms under a negative or fractional exponent
    ("op", name, indices, P)  an operation over bound indices of P: "abs" and "erf" of P, "max" and "min" of P, "spectral"
                         norm or "det" of the matrix with entries P. What can be taken out of it, or worked out, has been
    ("inverse", i, j, indices, P)  the entry (i, j) of the inverse of the matrix with entries P, over bound indices of P

Bound indices are *locally nameless*: inside a closed sum they are called by level and position, and a sum is opened only
by giving them fresh names. A substitution replaces a free index by a free index, so nothing can be captured. Every
index carries the size it runs over; a Kronecker delta exists only between indices of one size, so that resolving it
stays in range; a delta between free indices i and j is kept, so that i = j and i ≠ j are both covered.

What makes the form canonical: a sum holds exactly the factors that depend on its indices and is connected (Σ_k Σ_l a_k b_l
is a product of two sums), and its indices are named so that its text is least. Atoms are otherwise treated as
independent, so the engine may fail to see an equality, but never sees one that is not there.
"""

from __future__ import annotations

import contextlib
import contextvars
import functools
import itertools
import math
import operator
from fractions import Fraction

import mpmath
import sympy as sp

from anysize.language.errors import NotDefined, NotInTheLanguage
from anysize.language.text import shown

MARKS = {"": "", "positive": ">", "nonnegative": "≥"}  # at the end of the name of a variable whose entries have a sign
_DECLARED = {mark: sign for sign, mark in MARKS.items() if mark}
_ids = itertools.count()
assumed_nonzero: contextvars.ContextVar[frozenset] = contextvars.ContextVar("assumed_nonzero", default=frozenset())
_squares: contextvars.ContextVar[Squares | None] = contextvars.ContextVar("squares", default=None)


@contextlib.contextmanager
def holding(variable: contextvars.ContextVar, value):
    """A context in which a context variable has this value."""
    token = variable.set(value)
    try:
        yield
    finally:
        variable.reset(token)


class Poly:
    """A polynomial: monomials (sorted tuples of (atom, exponent)) with nonzero rational coefficients. Immutable."""

    __slots__ = ("_hash", "_text", "terms")

    def __init__(self, terms: dict):
        self.terms = terms if all(terms.values()) else {m: c for m, c in terms.items() if c}
        self._text = self._hash = None

    def __repr__(self):
        if self._text is None:
            self._text = "{" + ", ".join(sorted(f"{c}*{m!r}" for m, c in self.terms.items())) + "}"
        return self._text

    def __str__(self):
        return str(shown("expression", self))

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(repr(self))
        return self._hash

    def __eq__(self, other):
        return isinstance(other, Poly) and self.terms == other.terms

    def __add__(self, other):
        out = dict(self.terms)
        for m, c in other.terms.items():
            out[m] = out.get(m, 0) + c
        return Poly(out)

    def __sub__(self, other):
        return self + number(-1) * other

    def __mul__(self, other):
        out: dict = {}
        for (m, c), (m2, c2) in itertools.product(self.terms.items(), other.terms.items()):
            for product, coefficient in _monomial([*m, *m2], c * c2).terms.items():
                out[product] = out.get(product, 0) + coefficient
        return Poly(out)

    def is_zero(self) -> bool:
        """Is this zero wherever it is defined? Denominators of several terms are cleared first."""
        p = self
        while p.terms:
            denominators = {}
            for m in p.terms:
                for atom, e in m:
                    if atom[0] == "base" and e < 0:
                        denominators[atom] = max(denominators.get(atom, 0), -(e.numerator // e.denominator))
            if not denominators:
                return _cancels(p)
            p = add(
                _monomial([*m, *((a, Fraction(e)) for a, e in denominators.items())], c) for m, c in p.terms.items()
            )
        return True


ZERO = Poly({})


def number(c) -> Poly:
    return Poly({(): Fraction(c)})


ONE = number(1)


def add(polys) -> Poly:
    return functools.reduce(operator.add, polys, ZERO)


def multiply(polys) -> Poly:
    return functools.reduce(operator.mul, list(polys) or [ONE])


def _cancels(p: Poly) -> bool:
    """Is P zero when sums over one range with one factor are put together, and logarithms made a product?"""
    for m in p.terms:
        for position, (atom, e) in enumerate(m):
            if atom[0] == "sum" and e == 1 and _may_cancel(atom[2]):
                rest = m[:position] + m[position + 1 :]
                together, left = _put_together(p, rest, atom[1])
                if len(p.terms) > len(left.terms) + 1 and together.is_zero():
                    return left.is_zero()
            if atom[0] == "log" and e == 1:
                rest = m[:position] + m[position + 1 :]
                found = [other for other in p.terms if set(rest) <= set(other)]
                inside = add(_monomial([*other, *((a, -e) for a, e in rest)], p.terms[other]) for other in found)
                left = Poly({other: c for other, c in p.terms.items() if other not in found})
                product = exponential(inside)
                if len(found) > 1 and product != exponential(ZERO) * atom_poly(("exp", inside)):
                    return (product - ONE).is_zero() and left.is_zero()
    return False


def _may_cancel(m) -> bool:
    return any(atom[0] == "log" or (atom[0] == "base" and e < 0) for atom, e in m)


def _divides(m, other) -> bool:
    """Is a monomial a part of another, but for numbers, exponentials and positive symbols?"""
    powers = dict(other)
    return all(
        a[0] in ("exp", "number") or (a[0] == "symbol" and a[2] != "real") or powers.get(a, 0) >= e > 0 for a, e in m
    )


def _put_together(p: Poly, rest, indices) -> tuple:
    """What the terms rest * Σ over such indices are sums of, and the other terms of P."""
    names, sizes = [fresh(size_of(b)) for b in indices], [size_of(b) for b in indices]
    together, left = ZERO, dict(p.terms)
    count = multiply(map(size_poly, sizes))
    ((every, scale),) = count.terms.items()
    for m, c in p.terms.items():
        if not set(rest) <= set(m):
            continue
        more = [f for f in m if f not in rest]
        if tuple(more) == every:
            together += number(c / scale)
        elif len(more) == 1 and more[0][0][0] == "sum" and more[0][1] == 1 and [*map(size_of, more[0][0][1])] == sizes:
            body = Poly({more[0][0][2]: Fraction(1)})
            together += number(c) * substitute(body, dict(zip(more[0][0][1], names, strict=True)))
        else:
            continue
        del left[m]
    return together, Poly(left)


# Indices. A free index is ("index", name, size), a fresh one ("fresh", id, size), a bound one ("bound", level, position, size).


def flat(*indices):
    """The indices that some are made of, without those that have one value."""
    for k in indices:
        if k is not None:
            yield from k[1:] if k[0] == "pair" else [k]


def joined(indices):
    """One index that is made of some: ("pair", first, second, …), which stands in no atom."""
    return ("pair", *indices) if len(indices) > 1 else indices[0] if indices else None


def size_of(k) -> str:
    return k[-1]


def fresh(size) -> tuple:
    return ("fresh", f"{next(_ids):012}", str(size))  # their order is that in which they were made, also as text


def size_poly(size: str) -> Poly:
    """The number of values of an index of this size."""
    return number(int(size)) if size.isdigit() else atom_poly(("symbol", size, "size"))


# Building in normal form.


def atom_poly(atom, e=1) -> Poly:
    return Poly({((atom, Fraction(e)),): Fraction(1)})


PI = atom_poly(("pi",))


def _monomial(factors, coefficient=1) -> Poly:
    """The product of atoms to exponents, as a polynomial in normal form."""
    powers: dict = {}
    exponent = ZERO
    expand = []
    for atom, e in factors:
        if atom[0] == "exp":
            exponent = exponent + number(e) * atom[1]
        else:
            powers[atom] = powers.get(atom, Fraction(0)) + e
    for atom, e in list(powers.items()):
        taken, whole = 0, e.numerator // e.denominator
        if atom[0] == "delta" or _is_one_value(atom):
            taken = e - 1 if e else 0
        elif atom[0] == "base" and len(atom[1].terms) == 1 and whole:
            ((m, c),) = atom[1].terms.items()  # the base is one monomial known not to vanish: invert it
            expand.append(_monomial([(a, k * whole) for a, k in m], c**whole))
            taken = whole
        elif atom[0] == "base" and whole > 0:
            expand += [atom[1]] * whole
            taken = whole
        elif atom[:2] == ("op", "abs") and e >= 2:
            taken = 2 * int(e // 2)
            expand += [atom[3]] * taken  # |s|² = s²
        elif atom[:2] == ("op", "abs") and e < 0 and e.denominator == 1:
            taken = e - e % 2
            expand.append(power(atom[3], taken, known_nonzero=True))  # 1/|s| = |s|/s²
        elif atom[0] == "number":
            coefficient = coefficient * Fraction(atom[1]) ** whole
            taken = whole
        powers[atom] = e - taken
        if not powers[atom]:
            del powers[atom]
    if exponent.terms:
        powers["exp", exponent] = Fraction(1)
    return multiply([_resolve_free_deltas(powers, coefficient), *expand])


def _resolve_free_deltas(powers: dict, coefficient) -> Poly:
    """δ_ij g(j) = δ_ij g(i): under a delta the greater index is written as the lesser one."""
    for atom in powers:
        if atom[0] == "delta":
            _, i, j = atom
            rest = {a: e for a, e in powers.items() if a != atom}
            if any(_mentions(a, j) for a in rest):
                changed = substitute(Poly({_sorted(rest): Fraction(coefficient)}), {j: i})
                return changed * atom_poly(atom)
    return Poly({_sorted(powers): Fraction(coefficient)})


def _sorted(powers: dict) -> tuple:
    return tuple(sorted(powers.items(), key=repr))


def _mentions(obj, index) -> bool:
    if obj == index:
        return True
    if isinstance(obj, Poly):
        return any(_mentions(m, index) for m in obj.terms)
    return isinstance(obj, tuple) and any(_mentions(o, index) for o in obj)


def delta(i, j) -> Poly:
    """The Kronecker delta of two indices of one size; the one index of a dimension of size 1 is None."""
    if i == j:
        return ONE
    if i[0] == "pair":
        return multiply(map(delta, i[1:], j[1:]))
    assert size_of(i) == size_of(j), "a delta between indices of different ranges"
    return atom_poly(("delta", *sorted((i, j), key=repr)))


def exponential(p: Poly) -> Poly:
    """exp P; the exponential of a logarithm is what that is taken of, and so it is for a largest logarithm."""
    powers = {m: whole for m in p.terms if (whole := _exponential_of(m))}
    rest = Poly({m: c for m, c in p.terms.items() if m not in powers})
    out = atom_poly(("exp", rest)) if rest.terms else ONE
    return multiply([out, *(power(whole, p.terms[m]) for m, whole in powers.items())])


def _exponential_of(m) -> Poly | None:
    """P for log P, and the largest or smallest P for that of log P, where P is known to be positive."""
    if len(m) != 1 or m[0][1] != 1 or m[0][0][0] not in ("log", "op"):
        return None
    atom = m[0][0]
    if atom[0] == "log":
        return atom[1] if positive(atom[1]) else None
    if atom[1] in _OTHER and any(map(_exponential_of, atom[3].terms)):
        whole = _reopened(atom, lambda body, names: exponential(substitute(body, names)))
        return whole if positive(whole) else None
    return None


def _by_delta(p: Poly, function, indices=()) -> Poly | None:
    """f(P + δ Q) = (1 - δ) f(P) + δ f(P + Q), where both are defined; None where P has no delta, or more than a few."""
    deltas = [delta for delta in _deltas(p) if not _touched(delta, indices)]
    if not deltas:
        return None
    try:
        apart, agreeing = map(function, _cases(p, deltas[0]))
    except NotDefined:
        return None
    return apart + atom_poly(deltas[0]) * (agreeing - apart)


def _deltas(p: Poly) -> list:
    """The deltas that are factors of terms, if there are a few."""
    deltas = sorted({atom for m in p.terms for atom, _ in m if atom[0] == "delta"}, key=repr)
    return deltas if len(deltas) <= 3 else []


def _cases(p: Poly, delta) -> tuple:
    """What P is where the indices of a delta differ, and where they agree."""
    _, i, j = delta
    apart = Poly({m: c for m, c in p.terms.items() if (delta, 1) not in m})
    with_it = add(_monomial([f for f in m if f != (delta, 1)], c) for m, c in p.terms.items())
    return apart, substitute(with_it, {j: i})


def logarithm(p: Poly) -> Poly:
    """log P for P > 0; log of an exponential is its exponent, log of a product of positive factors is a sum."""
    if not positive(p):
        raise NotDefined(f"log of {p}, which is not known to be positive{_hint(p, 'positive')}")
    if split := _by_delta(p, logarithm):
        return split
    if len(p.terms) > 1:
        factor, content = _positive_factor(p, shared=True), _content(p)
        rest = number(1 / content) * _without(p, factor)
        if rest == p or not positive(rest):
            return atom_poly(("log", p))
        return logarithm(_monomial(factor, content)) + logarithm(rest)
    ((m, c),) = p.terms.items()
    if not all(_positive_atom(atom) for atom, _ in m):
        return atom_poly(("log", p))
    logs = [(atom_poly(("log", number(prime))), e) for prime, e in _prime_powers(c)]
    return add(number(e) * log for log, e in [*logs, *((_log_of_atom(atom), e) for atom, e in m)])


def _content(p: Poly) -> Fraction:
    """The positive number by which the coefficients are whole numbers without a common divisor."""
    coefficients = p.terms.values()
    return Fraction(math.gcd(*(c.numerator for c in coefficients)), math.lcm(*(c.denominator for c in coefficients)))


def _hint(p: Poly, sign: str) -> str:
    """How to say that the entries or symbols of which a polynomial is made have a sign."""
    atoms = dict.fromkeys(a for m in p.terms for a, _ in m if a[0] == "entry" or a[:1] + a[2:] == ("symbol", "real"))
    names = list(dict.fromkeys((a[0], a[1]) for a in atoms if isinstance(a[1], str) and a[1][-1:] not in _DECLARED))
    if len(names) != 1 or len(p.terms) != 1:
        return ""
    ((kind, name),) = names
    made = f"Variable('{name}', …, {sign}=True)" if kind == "entry" else f"Symbol('{name}', {sign}=True)"
    return f"; if {name} is {sign} throughout, declare it so: {made}"


def _log_of_atom(atom) -> Poly:
    if atom[0] == "exp":
        return atom[1]
    if atom[0] == "base":
        return logarithm(atom[1])
    if atom[0] == "op" and atom[1] in _OTHER:  # log max P = max log P
        try:
            return _reopened(atom, lambda body, names: logarithm(substitute(body, names)))
        except NotDefined:
            pass
    return atom_poly(("log", number(atom[1]) if atom[0] == "number" else atom_poly(atom)))


def power(p: Poly, q: Fraction, known_nonnegative: bool = False, known_nonzero: bool = False) -> Poly:
    """P to a rational exponent. Negative exponents need P ≠ 0, fractional ones P ≥ 0, seen here or known to the caller."""
    q = Fraction(q)
    if q.denominator == 1 and q >= 0:
        return multiply([p] * int(q))
    if q < 0 and not (known_nonzero or nonzero(p)):
        raise NotDefined(f"division by {p}, which is not known to be nonzero{_hint(p, 'positive')}")
    if q.denominator != 1 and not (known_nonnegative or nonnegative(p)):
        raise NotDefined(f"a root of {p}, which is not known to be nonnegative{_hint(p, 'nonnegative')}")
    if not p.terms:
        return ZERO
    if split := _by_delta(p, lambda case: power(case, q)):
        return split
    if len(p.terms) == 1:
        ((m, c),) = p.terms.items()
        if q.denominator == 1 or (c > 0 and all(_positive_atom(a) for a, _ in m)):
            inverted = [(("exp", number(q) * a[1]), Fraction(1)) if a[0] == "exp" else (a, e * q) for a, e in m]
            return _monomial(inverted) * _number_power(c, q)
        roots, rest = [], {}
        for a, e in m:  # (a b)^q = a^q b^q for a, b ≥ 0, and √s² = |s|
            if _positive_atom(a):
                roots.append(_monomial([(("exp", number(q) * a[1]), e) if a[0] == "exp" else (a, e * q)]))
            elif _atom_sign(a, Fraction(1)):
                roots.append(_base_power(atom_poly(a), e * q))
            elif e % 2 == 0:
                roots.append(power(absolute(atom_poly(a)), e * q, known_nonnegative=True, known_nonzero=True))
            else:
                rest[a] = e
        left = Poly({_sorted(rest): c})
        if c > 0 and (not rest or nonnegative(left)):
            return multiply([_base_power(left, q) if rest else _number_power(c, q), *roots])
    factor = _positive_factor(p)
    if factor:  # (ab)^q = a^q b^q for a > 0
        return _monomial([(a, e * q) for a, e in factor]) * _base_power(_without(p, factor), q)
    return _base_power(p, q)


def _base_power(p: Poly, q: Fraction) -> Poly:
    """P^q as an atom, with the first coefficient of P taken out."""
    content = p.terms[min(p.terms, key=repr)]
    if q.denominator != 1:
        content = abs(content)
    return _monomial([(("base", number(1 / content) * p), q)]) * _number_power(content, q)


def _positive_factor(p: Poly, shared=False) -> list:
    """The positive atoms that divide every term of P, with the least of their exponents.

    Of exponentials it is the least, in an order that does not change when all are multiplied by one: 1 + exp(-s) and
    1 + exp(s) are one but for a factor. If this must be `shared`, it is taken where all terms have it.
    """
    powers = [dict(m) for m in p.terms]
    atoms = {a for m in powers for a in m if a[0] != "exp" and _positive_atom(a)}
    least = {a: min(m.get(a, Fraction(0)) for m in powers) for a in atoms}
    exponents = {_exponent(m) for m in p.terms}
    first = functools.reduce(_earlier, exponents) if len(exponents) == 1 or not shared else ZERO
    exponential = [(("exp", first), Fraction(1))] if first.terms else []
    return [*((a, e) for a, e in least.items() if e), *exponential]


def _exponent(m) -> Poly:
    return next((atom[1] for atom, _ in m if atom[0] == "exp"), ZERO)


def _earlier(p: Poly, other: Poly) -> Poly:
    gap = (p - other).terms
    return p if not gap or gap[min(gap, key=repr)] < 0 else other


def _without(p: Poly, factor) -> Poly:
    return add(_monomial([*m, *((a, -e) for a, e in factor)], c) for m, c in p.terms.items())


def _number_power(c: Fraction, q: Fraction) -> Poly:
    if q.denominator == 1:
        return number(Fraction(c) ** int(q))
    return _monomial([(("number", p), Fraction(e) * q) for p, e in _prime_powers(c)])


def _prime_powers(c: Fraction) -> list:
    """The primes of a positive rational, with their exponents."""
    factors = [(int(p), int(e)) for p, e in sp.factorint(c.numerator).items()]
    return factors + [(int(p), -int(e)) for p, e in sp.factorint(c.denominator).items()]


# Signs: what is known to be positive, nonnegative, nonzero.


def _atom_sign(atom, e) -> str | None:
    """The sign of atom**e, as far as it is known: "positive", "nonnegative" or None.

    A range [n] is never empty, so a sum of positive terms is positive.
    """
    kind = atom[0]
    if kind in ("number", "pi", "exp"):
        return "positive"
    if kind in ("symbol", "entry"):
        declared = atom[2] if kind == "symbol" else _DECLARED.get(atom[1][-1:])
        if declared == "nonnegative" and (e < 0 or atom_poly(atom) in assumed_nonzero.get()):
            return "positive"  # a negative power is only ever taken of what is known nonzero
        if declared in ("positive", "nonnegative", "size"):
            return "nonnegative" if declared == "nonnegative" else "positive"
    if kind == "delta":
        return "nonnegative"
    if kind in ("op", "sum"):
        inside = _monomial_sign(atom[2]) if kind == "sum" else _operation_sign(atom)
        if inside:  # a negative power is only ever taken of what is known nonzero
            return inside if e > 0 else "positive"
    if kind == "log" and e == 1:
        return sign(atom[1] - ONE)  # log P ≥ 0 for P ≥ 1
    if kind == "base":
        if positive(atom[1]):
            return "positive"
        if e.denominator != 1 and e > 0:
            return "nonnegative"
    if atom_poly(atom) in assumed_nonzero.get() and e % 2 == 0:
        return "positive"
    return "nonnegative" if e > 0 and e % 2 == 0 else None


def _operation_sign(atom) -> str | None:
    _, name, indices, p = atom
    if name == "det":
        return _definiteness(p, *indices)
    if name == "abs":
        return "positive" if nonzero(p) else "nonnegative"
    return "nonnegative" if name == "spectral" else sign(p)


def _positive_atom(atom) -> bool:
    """Is the atom itself positive? (x² is positive for x ≠ 0, but its root is |x|, not x.)"""
    return _atom_sign(atom, Fraction(1)) == "positive"


def _monomial_sign(m) -> str | None:
    signs = {_atom_sign(atom, e) for atom, e in m}
    if None in signs:
        return None
    return "nonnegative" if "nonnegative" in signs else "positive"


def _signs(p: Poly) -> list:
    return [_monomial_sign(m) if c > 0 else _turned_sign(m) for m, c in p.terms.items()]


def _turned_sign(m) -> str | None:
    """The sign of -m, where m has as a factor a largest or smallest value of what is not positive."""
    for position, (atom, e) in enumerate(m):
        if e == 1 and atom[0] == "op" and atom[1] in _OTHER and (turned := sign(number(-1) * atom[3])):
            rest = _monomial_sign(m[:position] + m[position + 1 :])
            return rest and ("positive" if rest == turned == "positive" else "nonnegative")
    return None


def sign(p: Poly) -> str | None:
    """The sign of P, as far as it is known: "positive", "nonnegative" or None."""
    signs = _signs(p)
    if all(signs):
        return "positive" if "positive" in signs else "nonnegative"
    if deltas := _deltas(p):
        with contextlib.suppress(NotDefined):  # where the indices agree
            signs = set(map(sign, _cases(p, deltas[0])))
            if None not in signs:
                return "nonnegative" if "nonnegative" in signs else "positive"
    return _by_numbers(p) or _above_squares(p) or _from_sizes(p)


def _by_numbers(p: Poly) -> str | None:
    """The sign of P where numbers such as e - 2 stand before what has a sign."""
    groups: dict = {}
    for m, c in p.terms.items():
        fixed = [f for f in m if _is_number(f[0])]
        rest = tuple(f for f in m if f not in fixed)
        groups.setdefault(rest, {})[tuple(fixed)] = c
    if all(len(numbers) == 1 for numbers in groups.values()):
        return None
    signs = [_enclosure(Poly(numbers)).a > 0 and _monomial_sign(rest) for rest, numbers in groups.items()]
    if not all(signs):
        return None
    return "positive" if "positive" in signs else "nonnegative"


def _is_number(atom) -> bool:
    return atom[0] in ("number", "pi") or (
        atom[0] in ("exp", "log") and all(_is_number(inner) for m in atom[1].terms for inner, _ in m)
    )


def _enclosure(p: Poly):
    """An interval that holds a number."""

    def of_atom(atom):
        if atom[0] == "number":
            return iv.mpf(atom[1])
        if atom[0] == "pi":
            return iv.pi
        inside = _enclosure(atom[1])
        if atom[0] == "exp":
            return iv.exp(inside) if inside.b < 10**4 else iv.mpf([0, "inf"])
        return iv.log(inside) if inside.a > 0 else iv.mpf(["-inf", "inf"])

    def of_power(atom, e):
        value, whole = of_atom(atom), e.numerator // e.denominator
        out = value**whole if whole >= 0 else 1 / value ** (-whole)
        return out if e == whole else out * iv.exp(iv.log(value) * (e - whole).numerator / e.denominator)

    iv = mpmath.iv
    iv.dps = 30
    terms = [
        math.prod((of_power(*f) for f in m), start=iv.mpf(c.numerator) / c.denominator) for m, c in p.terms.items()
    ]
    return sum(terms, iv.mpf(0))


def _from_sizes(p: Poly) -> str | None:
    """The sign of P as a polynomial in n - 1 ≥ 0 for each size n."""
    sizes = {atom for m in p.terms for atom, e in m if atom[0] == "symbol" and atom[2] == "size"}
    if not sizes or any(a in sizes and (e < 0 or e.denominator > 1) for m in p.terms for a, e in m):
        return None
    moved = add(
        multiply(
            [
                _monomial([f for f in m if f[0] not in sizes], c),
                *(multiply([ONE + atom_poly(a)] * int(e)) for a, e in m if a in sizes),
            ]
        )
        for m, c in p.terms.items()
    )
    signs = _signs(moved)
    if not all(signs):
        return None
    at_one = (s for (m, _), s in zip(moved.terms.items(), signs, strict=True) if not any(a in sizes for a, _ in m))
    return "positive" if "positive" in at_one else "nonnegative"


def nonnegative(p: Poly) -> bool:
    return sign(p) is not None


def _above_squares(p: Poly) -> str | None:
    """The sign of P where it is, up to a positive factor, a sum of squares that is known, or more by what has a sign."""
    Squares.asked += 1
    known = _squares.get()
    if not known or not p.terms:
        return None
    polys = known.at(tuple(sorted(k for k in free_indices(p) if k[0] != "index")))
    if _up_to_positive(p) in polys:
        return "nonnegative"
    for square, m in polys.items():
        if m is not None:  # the factor that P must have before the square for this term of it
            for other, c in p.terms.items():
                if not _divides(m, other):
                    continue
                factor = _monomial([*other, *((a, -e) for a, e in m)], c / square.terms[m])
                if len(factor.terms) == 1 and all(_signs(factor)):
                    rest = p - factor * square
                    if len(rest.terms) < len(p.terms) and (found := sign(rest)):
                        return found
    return None


def _up_to_positive(p: Poly) -> Poly:
    p = _without(p, _positive_factor(p))
    return number(1 / abs(p.terms[min(p.terms, key=repr)])) * p


class Squares:
    """What is known to be a sum of squares: `find` gives it, when it is first asked for; `key` tells it from others."""

    asked = 0  # how often it was of interest what is known: what was read without asking holds in every context

    def __init__(self, find, key):
        self._find, self.key = find, key

    @functools.cached_property
    def polys(self) -> dict:
        """Each up to a positive factor, with its first term that has no sign of its own."""
        return _with_unsigned(self._find())

    def at(self, indices) -> dict:
        """The same with indices that are bound in the place of others besides: what is a square is one at every index."""
        return self.polys | _with_unsigned(
            substitute(p, dict(change)) for p in self.polys for change in _changes(indices_in(p), indices) if change
        )


def _with_unsigned(polys) -> dict:
    """Polynomials up to a positive factor, each with its first term that has no sign of its own."""
    with holding(assumed_nonzero, frozenset()), holding(_squares, None):  # it does not depend on who asks
        found = {_up_to_positive(p) for p in polys if p.terms}
        signs = {p: zip(p.terms, _signs(p), strict=True) for p in sorted(found, key=repr)}
        return {p: min((m for m, known in pairs if not known), key=repr, default=None) for p, pairs in signs.items()}


def _changes(old, new):
    """The ways in which some of the old indices become new ones, over the same size, each at most once."""
    ways = [((),)]
    for k in sorted(k for k in old if k[0] == "index"):
        ways.append(((), *((k, to) for to in new if to[-1] == k[-1])))
    for chosen in itertools.product(*ways):
        change = [pair for pair in chosen if pair]
        if len({to for _, to in change}) == len(change):
            yield change


def squares(find, key):
    """A context in which the polynomials that `find` gives, and no others, are known to be sums of squares."""
    return holding(_squares, Squares(find, key))


def known_squares() -> tuple:
    """What tells the context in which squares are known from others."""
    return known.key if (known := _squares.get()) else ()


def positive(p: Poly) -> bool:
    known = sign(p)
    return known == "positive" or (known is not None and _is_assumed(p))


def nonzero(p: Poly) -> bool:
    if positive(p) or positive(number(-1) * p) or _is_assumed(p):
        return True
    if len(p.terms) != 1:
        return False
    ((m, _),) = p.terms.items()
    return all(
        _atom_sign(a, e) == "positive"
        or atom_poly(a) in assumed_nonzero.get()
        or (a[0] == "base" and nonzero(a[1]))
        or (a[:2] == ("op", "det") and _is_regular_diagonal(a[3], *a[2]))
        for a, e in m
    )


def unit(p: Poly) -> Poly:
    """P up to a number and to a factor that is positive without any hypothesis: it vanishes where P does."""
    with holding(assumed_nonzero, frozenset()):
        p = _without(p, _positive_factor(p))
    return number(1 / p.terms[min(p.terms, key=repr)]) * p


def _is_assumed(p: Poly) -> bool:
    assumed = assumed_nonzero.get()
    return bool(assumed and p.terms) and (p in assumed or unit(p) in assumed)


def binding(*names):
    """A context without the hypotheses on some names, for reading an expression in which these names are bound."""
    return holding(assumed_nonzero, frozenset(p for p in assumed_nonzero.get() if not speaks_of(p, names)))


def parts(obj):
    """Everything that stands in a polynomial, a monomial or an atom, itself among it."""
    yield obj
    for part in obj.terms if isinstance(obj, Poly) else obj if isinstance(obj, tuple) else ():
        yield from parts(part)


def named(obj, *kinds) -> list:
    """The second entries of the tuples of some kinds in it: names of indices, symbols and entries, levels of bound indices."""
    return [part[1] for part in parts(obj) if isinstance(part, tuple) and part and part[0] in kinds]


@functools.cache
def indices_in(p: Poly) -> frozenset:
    """The indices that occur in a polynomial, bound ones among them."""
    return frozenset(
        part for part in parts(p) if isinstance(part, tuple) and part and part[0] in ("index", "fresh", "bound")
    )


@functools.cache
def free_indices(obj) -> frozenset:
    """The indices in a polynomial, a monomial or an atom that are not bound in it."""
    if isinstance(obj, Poly):
        return frozenset().union(*map(free_indices, obj.terms))
    if not isinstance(obj, tuple) or not obj:
        return frozenset()
    if obj[0] in ("index", "fresh", "bound"):
        return frozenset([obj])
    inside = frozenset().union(*map(free_indices, obj))
    binding = {"sum": 1, "op": 2, "inverse": 3}.get(obj[0])
    return inside if binding is None else inside - frozenset(obj[binding])


def speaks_of(obj, names) -> bool:
    """Does an index, symbol or entry with one of these names occur?"""
    return any(name in names for name in named(obj, "index", "symbol", "entry"))


# Absolute values, largest and smallest values, spectral norms.

_OTHER = {"max": "min", "min": "max"}


def absolute(p: Poly) -> Poly:
    """|P|: multiplicative, and P itself where P is known to be nonnegative."""
    if nonnegative(p):
        return p
    if nonnegative(number(-1) * p):
        return number(-1) * p
    if split := _by_delta(p, absolute):
        return split
    if len(p.terms) > 1:
        factor = [*_positive_factor(p), *_common(p, lambda atom, e: e.denominator == 1 and not _positive_atom(atom))]
        rest = _without(p, factor) if factor else p
        content = rest.terms[min(rest.terms, key=repr)]
        whole = atom_poly(("op", "abs", (), number(1 / content) * rest))
        return number(abs(content)) * absolute(_monomial(factor)) * whole
    ((m, c),) = p.terms.items()
    signed = [(atom, e) for atom, e in m if e % 2 and not _atom_sign(atom, e)]
    known = _monomial([factor for factor in m if factor not in signed], abs(c))
    return multiply([known, *(power(atom_poly(("op", "abs", (), atom_poly(atom))), e) for atom, e in signed)])


def error_function(p: Poly) -> Poly:
    """erf P, which is odd in P."""
    if not p.terms:
        return ZERO
    turn = number(1 if p.terms[min(p.terms, key=repr)] > 0 else -1)
    return turn * atom_poly(("op", "erf", (), turn * p))


def _common(p: Poly, test) -> list:
    """The factors of all terms of P, other than exponentials, that a test picks."""
    powers = [dict(m) for m in p.terms]
    least = {a: min(m.get(a, Fraction(0)) for m in powers) for a in set().union(*powers) if a[0] != "exp"}
    return sorted(((a, e) for a, e in least.items() if e and test(a, e)), key=repr)


def _touched(obj, indices) -> frozenset:
    return frozenset(v for v in indices if _mentions(obj, v))


def _by_indices(m, indices) -> dict:
    """The factors of a monomial by which of some indices they depend on; an exponential is a product of such."""
    found: dict = {}
    for atom, e in m:
        if atom[0] == "exp":
            pieces: dict = {}
            for mono, c in atom[1].terms.items():
                pieces.setdefault(_touched(mono, indices), {})[mono] = c
            for touched, piece in pieces.items():
                found.setdefault(touched, []).append((("exp", Poly(piece)), e))
        else:
            found.setdefault(_touched(atom, indices), []).append((atom, e))
    return found


def extremum(name: str, p: Poly, *indices) -> Poly:
    """The "max" or "min" of P over fresh indices, each over its whole range; None has one value.

    Terms without the indices stand outside; a largest value of largest values is one of all; what depends on different
    indices is taken apart; powers, exponentials and factors that are not negative are taken out.
    """
    indices = list(flat(*indices))
    out, (p, indices) = ZERO, _opened_extrema(name, p, indices)
    for part, touched in _connected(p, indices):
        out = out + (_extremum_of_connected(name, part, touched) if touched else part)
    return out


def _opened_extrema(name, p: Poly, indices):
    """max_k (Q_k max_l P_kl + …) = max_kl (Q_k P_kl + …) where Q_k ≥ 0, and so with -min."""
    while True:
        for m, c in p.terms.items():
            inner = _touched(m, indices) and next(
                (
                    (atom, rest)
                    for position, (atom, e) in enumerate(m)
                    if e == 1 and atom[:2] == ("op", name if c > 0 else _OTHER[name])
                    and _monomial_sign(rest := m[:position] + m[position + 1 :])
                ),
                None,
            )  # fmt: skip
            if inner:
                (_, _, bound, body), rest = inner
                names = {b: fresh(size_of(b)) for b in bound}
                p = p - Poly({m: c}) + _monomial(rest, c) * substitute(body, names)
                indices = [*indices, *names.values()]
                break
        else:
            return p, indices


def _connected(p: Poly, indices) -> list:
    """The terms of P in groups that share no index, each with its indices; those without any are a group."""
    groups: list = []
    for m, c in p.terms.items():
        touched, terms = _touched(m, indices), {m: c}
        for group in [g for g in groups if g[1] & touched or g[1] == touched]:
            groups.remove(group)
            terms, touched = {**group[0], **terms}, touched | group[1]
        groups.append((terms, touched))
    return [(Poly(terms), [v for v in indices if v in touched]) for terms, touched in groups]


def _extremum_of_connected(name, p: Poly, indices) -> Poly:
    if len(p.terms) == 1:
        ((m, c),) = p.terms.items()
        return number(abs(c)) * _extremum_of_monomial(name, m, 1 if c > 0 else -1, indices)
    free = {frozenset(_by_indices(m, indices).get(frozenset(), ())) for m in p.terms}
    out = _common(p, lambda atom, e: not _touched(atom, indices) and _atom_sign(atom, e))
    exponents = {f for parts in free for f in parts if f[0][0] == "exp"}
    if len(exponents) == 1 and all(any(f[0][0] == "exp" for f in parts) for parts in free):
        out = [*out, *exponents]
    if out:
        return _monomial(out) * extremum(name, _without(p, out), *indices)
    if split := _by_delta(p, lambda case: extremum(name, case, *indices), indices):
        return split
    scale, atom = _closed_operation(name, p, indices)
    return number(scale) * atom_poly(atom)


def _extremum_of_monomial(name, m, turn: int, indices) -> Poly:
    """The extremum of turn * m, where turn is 1 or -1."""
    kind = name if turn > 0 else _OTHER[name]
    parts = _by_indices(m, indices)
    free = parts.pop(frozenset(), [])
    outside = [f for f in free if _atom_sign(*f)]
    inside = [*(f for f in free if f not in outside), *itertools.chain(*parts.values())]
    if outside:
        return _monomial(outside) * extremum(name, _monomial(inside, turn), *indices)
    signed = all(_atom_sign(*f) for f in inside)
    out = None
    if signed and len(groups := _product_groups(parts, indices)) > 1:
        out = multiply(extremum(kind, _monomial(factors), *touched) for factors, touched in groups)
    elif signed and (found := _delta_over(inside, indices)):
        (delta, v), rest = found  # max_k δ_kj m_k = m_j for m ≥ 0; the smallest is 0, but for a range of one
        other = delta[2] if delta[1] == v else delta[1]
        out = extremum(kind, substitute(_monomial(rest), {v: other}), *(w for w in indices if w != v))
        if kind == "min":
            out = out * _one_value(size_of(v))
    elif (
        len(inside) == 1
        and inside[0][0][0] == "log"
        and inside[0][1] == 1
        and not _is_atom(largest := extremum(kind, inside[0][0][1], *indices))
    ):
        out = logarithm(largest)
    elif all(atom[0] == "exp" for atom, _ in inside):
        out = exponential(extremum(kind, add(number(e) * atom[1] for atom, e in inside), *indices))
    else:
        exponents = [e for atom, e in inside if atom[0] != "exp"]
        common = Fraction(math.gcd(*(e.numerator for e in exponents)), math.lcm(*(e.denominator for e in exponents)))
        if signed and all(e < 0 for e in exponents):
            common, kind = -common, _OTHER[kind]
        if common != 1 and (signed or common.denominator == 1):
            root = [(("exp", number(1 / common) * a[1]), e) if a[0] == "exp" else (a, e / common) for a, e in inside]
            root = absolute(_monomial(root)) if signed or common % 2 == 0 else _monomial(root)
            out = power(extremum(kind, root, *indices), common, known_nonnegative=True, known_nonzero=True)
    if out is not None:
        return number(turn) * out
    scale, atom = _closed_operation(name, _monomial(inside, turn), indices)
    return number(scale) * atom_poly(atom)


def _one_value(size) -> Poly:
    """1 where a range has one value, else 0."""
    first, second = (("bound", 1, position, size) for position in (0, 1))
    return atom_poly(("op", "min", (first, second), delta(first, second))) if not size.isdigit() else ZERO


def _is_one_value(atom) -> bool:
    return atom[:2] == ("op", "min") and _one_value(size_of(atom[2][0])).terms == {((atom, 1),): 1}


def _is_atom(p: Poly) -> bool:
    return len(p.terms) == 1 and all(c == 1 and len(m) == 1 and m[0][1] == 1 for m, c in p.terms.items())


def _product_groups(parts: dict, indices) -> list:
    """The factors of a product in groups that share no index, each with its indices."""
    groups: list = []
    for touched, factors in parts.items():
        for group in [g for g in groups if g[1] & touched]:
            groups.remove(group)
            factors, touched = [*group[0], *factors], touched | group[1]
        groups.append((factors, touched))
    return [(factors, [v for v in indices if v in touched]) for factors, touched in groups]


def _delta_over(factors, indices):
    """A delta with one of the indices, and the other factors."""
    for position, (atom, _) in enumerate(factors):
        if atom[0] == "delta":
            v = next(v for v in atom[1:] if v in indices)
            return (atom, v), factors[:position] + factors[position + 1 :]
    return None


def spectral(p: Poly, i, j) -> Poly:
    """The spectral norm of the matrix with entries P in the fresh indices i, j; of a vector, its Euclidean norm.

    It is that of the transpose, the largest |u_k| for diag(u), and ‖u‖‖v‖ for uvᵀ.
    """
    if i is None or j is None or not p.terms:
        return _euclidean(p, *(k for k in (i, j) if k is not None))
    common, unit = _outside(p, (i, j))
    if common != ONE:
        return absolute(common) * spectral(unit, i, j)
    if split := _by_delta(p, lambda case: spectral(case, i, j), (i, j)):
        return split
    diagonal = ("delta", *sorted((i, j), key=repr)), Fraction(1)
    if all(diagonal in m for m in p.terms):
        on_it = Poly({tuple(f for f in m if f != diagonal): c for m, c in p.terms.items()})
        return extremum("max", absolute(on_it), i, j)
    if factors := _outer_product(p, i, j):
        left, right, scale = factors
        return number(1 / abs(scale)) * _euclidean(left, i) * _euclidean(right, j)
    scale, atom = _closed_operation("spectral", p, [i, j])
    return number(abs(scale)) * atom_poly(atom)


def _euclidean(p: Poly, *indices) -> Poly:
    return power(sum_over(p * p, *indices), Fraction(1, 2), known_nonnegative=True)


def _outside(p: Poly, indices) -> tuple:
    """(Q, R) with P = Q R, where Q does not depend on the indices; Q is 1 where none is found."""
    cofactors: dict = {}
    for m, c in p.terms.items():
        parts = _by_indices(m, indices)
        free = _monomial(parts.pop(frozenset(), []), c)
        inside = _sorted(dict(itertools.chain(*parts.values())))
        cofactors[inside] = cofactors.get(inside, ZERO) + free
    first = next(iter(cofactors.values()))
    key = min(first.terms, key=repr)
    unit = number(1 / first.terms[key]) * first
    scales = {inside: q.terms.get(key, Fraction(0)) for inside, q in cofactors.items()}
    if unit == ONE or any(number(c) * unit != cofactors[inside] for inside, c in scales.items()):
        return ONE, p
    return unit, add(_monomial(inside, c) for inside, c in scales.items())


def _outer_product(p: Poly, i, j):
    """(Q, R, c) with P = Q R / c, where Q depends on i alone and R on j, and c is a number; None where there are none."""
    table: dict = {}
    for m, c in p.terms.items():
        parts = _by_indices(m, (i, j))
        if any(len(touched) > 1 for touched in parts):
            return None
        free, *sides = (tuple(parts.get(frozenset(w), ())) for w in ((), (i,), (j,)))
        at = tuple(_sorted(dict(side)) for side in sides)
        table[at] = table.get(at, ZERO) + _monomial(free, c)
    pivot = min((at for at, c in table.items() if set(c.terms) == {()}), key=repr, default=None)
    if pivot is None:
        return None
    rows, columns = ({at[side] for at in table} for side in (0, 1))
    scale = table[pivot].terms[()]
    for a, b in itertools.product(rows, columns):
        if number(scale) * table.get((a, b), ZERO) != table.get((a, pivot[1]), ZERO) * table.get((pivot[0], b), ZERO):
            return None
    left = add(table.get((a, pivot[1]), ZERO) * _monomial(a) for a in rows)
    right = add(table.get((pivot[0], b), ZERO) * _monomial(b) for b in columns)
    return left, right, scale


def _closed_operation(name, p: Poly, indices) -> tuple:
    """(c, atom) with c * atom the operation on P; its indices are named so that its text is least, its first coefficient is 1."""
    level = 1 + _level(p)

    def labelled(names):
        q = substitute(p, names)
        scale = q.terms[min(q.terms, key=repr)]
        q = number(1 / scale) * q
        turned = name in _OTHER and scale < 0
        if turned and all(_signs(number(-1) * q)):  # what is known to be nonnegative stays so
            scale, q, turned = -scale, number(-1) * q, False
        kind = _OTHER[name] if turned else name
        return repr(q), kind, tuple(sorted(names.values())), q, scale

    _, kind, bound, q, scale = min(map(labelled, _labellings(indices, level)), key=lambda found: found[:3])
    return scale, ("op", kind, bound, q)


def _reopened(atom, opened) -> Poly:
    """A sum or an operation whose indices were given fresh names; `opened` gives what it is taken of."""
    *kind, indices, p = atom
    names = {b: fresh(size_of(b)) for b in indices}
    inner = opened(Poly({p: Fraction(1)}) if kind == ["sum"] else p, names)
    if kind == ["sum"]:
        return sum_over(inner, *names.values())
    if kind[1] in ("abs", "erf"):
        return (absolute if kind[1] == "abs" else error_function)(inner)
    if kind[1] in ("spectral", "det"):
        return (spectral if kind[1] == "spectral" else determinant)(inner, *names.values())
    return extremum(kind[1], inner, *names.values())


# Determinants, and the entries of inverses. Of a product of square matrices, and of one with a diagonal matrix, they are
# written by those of the factors: det(XY) = det X det Y, (XY)⁻¹ = Y⁻¹X⁻¹. A matrix and its transpose have one form.


def determinant(p: Poly, r, c) -> Poly:
    """The determinant of the matrix with entries P in the fresh indices r and c; of a single entry, P itself."""
    if r is None or not p.terms:
        return p
    if len(p.terms) == 1:
        ((m, x),) = p.terms.items()
        core, diagonal = _core(m, r, c)
        if core or diagonal:  # there is nothing to split off from a matrix f_r g_c
            split = [_determinant_of_diagonal(a, e, r, c) for a, e in m if (a, e) not in core and _entry_of(a, r, c)]
            return multiply([_determinant_of_number(x, r), *split, _determinant_of_core(core, r, c)])
    content, closed, _ = _matrix(p, r, c)
    return _determinant_of_number(content, r) * atom_poly(("op", "det", *closed))


def _entry_of(atom, r, c) -> bool:
    """Is the atom anything but δ_rc?"""
    return atom != ("delta", *sorted((r, c), key=repr))


def _core(m, r, c) -> tuple:
    """The factors of a monomial that mention r and c, without δ_rc; and whether that is among them."""
    both = [(atom, e) for atom, e in m if _mentions(atom, r) and _mentions(atom, c)]
    core = [factor for factor in both if _entry_of(factor[0], r, c)]
    return core, len(core) < len(both)


def _matrix(p: Poly, r, c) -> tuple:
    """(x, (indices, Q), turned): the matrix with entries P is x times the one with entries Q, or its transpose where turned.

    Of the two Q is that with the lesser text.
    """
    level = 1 + _level(p)
    first, second = (("bound", level, k, size_of(r)) for k in (0, 1))
    forms = []
    for names in ({r: first, c: second}, {r: second, c: first}):
        body = substitute(p, names)
        content = body.terms[min(body.terms, key=repr)]
        forms.append((repr(number(1 / content) * body), content, number(1 / content) * body))
    turned = forms[1][0] < forms[0][0]
    _, content, unit = forms[turned]
    return content, ((first, second), unit), turned


def _determinant_of_number(x: Fraction, r) -> Poly:
    """x to the power of the size, which may be a symbol."""
    if x == 1 or size_of(r).isdigit():
        return number(x ** int(size_of(r)) if x != 1 else 1)
    i, j = fresh(size_of(r)), fresh(size_of(r))
    factors = [(number(p), e) for p, e in _prime_powers(abs(x))] + [(number(-1), 1)] * (x < 0)
    return multiply(atom_poly(("op", "det", *_closed_matrix(f * delta(i, j), i, j)), e) for f, e in factors)


def _closed_matrix(p: Poly, r, c) -> tuple:
    level = 1 + _level(p)
    names = {v: ("bound", level, k, size_of(v)) for k, v in enumerate((r, c))}
    return tuple(names.values()), substitute(p, names)


def _determinant_of_diagonal(atom, e, r, c) -> Poly:
    """The product over all r of a factor that does not mention both r and c."""
    if atom[0] == "exp":
        return exponential(sum_over(number(e) * atom[1], c if _mentions(atom, c) else r))
    if size_of(r).isdigit() and not (_mentions(atom, r) or _mentions(atom, c)):
        return atom_poly(atom, e * int(size_of(r)))
    return atom_poly(("op", "det", *_closed_matrix(atom_poly(atom) * delta(r, c), r, c)), e)


def _determinant_of_core(core, r, c) -> Poly:
    if not core:
        return ONE
    if len(core) == 1 and core[0][1] == 1:
        ((atom, _),) = core
        if atom[0] == "inverse" and {r, c} == set(atom[1:3]):
            _, _, _, indices, q = atom
            return power(atom_poly(("op", "det", indices, q)), Fraction(-1))
        if cut := _cut(atom, r, c):
            left, right, k = cut
            return determinant(left, r, k) * determinant(right, k, c)
    p = _monomial(core)
    content, closed, _ = _matrix(p, r, c)
    return _determinant_of_number(content, r) * atom_poly(("op", "det", *closed))


def _cut(atom, r, c):
    """Σ_k P_rk Q_kc, where k has the range of r, as (P, Q, k); None where a factor is no such sum."""
    if atom[0] != "sum":
        return None
    names = [fresh(size_of(b)) for b in atom[1]]
    ((body, scale),) = substitute(Poly({atom[2]: Fraction(1)}), dict(zip(atom[1], names, strict=True))).terms.items()
    for k in (v for v in names if size_of(v) == size_of(r)):
        others = [v for v in names if v != k]
        linked, before = {r}, set()
        while linked != before:
            before = set(linked)
            for factor, _ in body:
                here = {v for v in (*others, r, c) if _mentions(factor, v)}
                linked |= here if here & linked else set()
        if c not in linked:
            left = [(a, e) for a, e in body if any(_mentions(a, v) for v in linked)]
            right = [factor for factor in body if factor not in left]
            inside = [v for v in others if v in linked]
            outside = [v for v in others if v not in linked]
            return sum_over(_monomial(left, scale), *inside), sum_over(_monomial(right), *outside), k
    return None


def inverse_entry(p: Poly, r, c, i, j, known: bool = False) -> Poly:
    """The entry (i, j) of the inverse of the matrix with entries P in the fresh indices r and c.

    Its determinant must not be zero: seen here, or known to the caller.
    """
    if r is None:
        return power(p, Fraction(-1))
    if not known and not nonzero(determinant(p, r, c)):
        known = determinant(p, r, c)
        raise NotDefined(f"the inverse of a matrix of which {known} is not known to be nonzero; give nonzero=[{known}]")
    if len(p.terms) == 1:
        ((m, x),) = p.terms.items()
        core, diagonal = _core(m, r, c)
        if core or diagonal:
            moved = {r: j, c: i}
            out = [(a, e) for a, e in m if _entry_of(a, r, c) and (a, e) not in core and nonzero(atom_poly(a))]
            outside = substitute(power(_monomial(out, x), Fraction(-1)), moved)
            rest = tuple(factor for factor in m if factor not in out)
            return outside * _inverse_of_monomial(rest, core, r, c, i, j)
    return _closed_inverse(p, r, c, i, j)


def _inverse_of_monomial(m, core, r, c, i, j) -> Poly:
    """The same for a matrix of one monomial, from which nothing more can be taken out."""
    if not any(_entry_of(atom, r, c) for atom, _ in m):
        return delta(i, j)
    if list(m) == core and len(core) == 1 and core[0][1] == 1:
        ((atom, _),) = core
        if atom[0] == "inverse" and {r, c} == set(atom[1:3]):
            at = {r: i, c: j}
            return substitute(atom[4], dict(zip(atom[3], (at[k] for k in atom[1:3]), strict=True)))
        if cut := _cut(atom, r, c):
            left, right, k = cut
            l = fresh(size_of(r))
            return sum_over(inverse_entry(right, k, c, i, l, True) * inverse_entry(left, r, k, l, j, True), l)
    return _closed_inverse(_monomial(m), r, c, i, j)


def _closed_inverse(p: Poly, r, c, i, j) -> Poly:
    content, (indices, unit), turned = _matrix(p, r, c)
    return number(1 / content) * _inverse_atom(*((j, i) if turned else (i, j)), indices, unit)


def _inverse_atom(i, j, indices, p: Poly) -> Poly:
    sign = _symmetry(indices, p)
    if sign and repr(j) < repr(i):  # where Xᵀ = ±X, the same holds for the inverse
        return number(sign) * atom_poly(("inverse", j, i, indices, p))
    return ZERO if sign == -1 and i == j else atom_poly(("inverse", i, j, indices, p))


@functools.cache
def _symmetry(indices, p: Poly) -> int | None:
    """1 where the matrix with entries P in these two bound indices is its own transpose, −1 where it is the opposite of that."""
    r, c = indices
    transposed = substitute(p, {r: c, c: r})
    return 1 if transposed == p else -1 if (transposed + p).terms == {} else None


def is_symmetric(indices, p: Poly) -> bool:
    return _symmetry(indices, p) == 1


def _definiteness(p: Poly, r, c) -> str | None:
    """The sign of Σ v_r P_rc v_c for all v ≠ 0, where the matrix with entries P is seen to be symmetric; so that of its determinant."""
    signs = [_form_sign(m, r, c) if x > 0 else None for m, x in p.terms.items()]
    if None in signs:
        return None
    return "positive" if "positive" in signs else "nonnegative"


def _is_regular_diagonal(p: Poly, r, c) -> bool:
    """Is the matrix with entries P seen to be diagonal, with diagonal entries that are not zero?"""
    if len(p.terms) != 1:
        return False
    ((m, _),) = p.terms.items()
    core, diagonal = _core(m, r, c)
    return diagonal and not core and nonzero(_monomial([(a, e) for a, e in m if _entry_of(a, r, c)]))


def _form_sign(m, r, c) -> str | None:
    """The same for one monomial: a diagonal matrix, or Σ_k w_k f_kr f_kc."""
    core, diagonal = _core(m, r, c)
    rest = [(atom, e) for atom, e in m if (atom, e) not in core and _entry_of(atom, r, c)]
    if diagonal:
        return None if core else _monomial_sign(rest)
    if core:
        if len(core) > 1 or core[0][1] != 1 or core[0][0][0] != "sum":
            return None
        _, indices, inside = core[0][0]
        names = {b: fresh(size_of(b)) for b in indices}
        ((opened, scale),) = substitute(Poly({inside: Fraction(1)}), names).terms.items()
        rest += opened
        if scale < 0 or any(_mentions(atom, r) and _mentions(atom, c) for atom, _ in opened):
            return None
    left, right = ([f for f in rest if _mentions(f[0], k)] for k in (r, c))
    weights = [f for f in rest if f not in left and f not in right]
    same = substitute(_monomial(left), {r: c}) == _monomial(right)
    return "nonnegative" if same and (not weights or _monomial_sign(weights)) else None


# Sums.


def sum_over(p: Poly, *indices) -> Poly:
    """The sum of P over fresh indices, each over its whole range; None has one value."""
    for v in flat(*indices):
        p = add(number(c) * _sum_monomial(m, v) for m, c in p.terms.items())
    return p


def _sum_monomial(m, v) -> Poly:
    for atom, _ in m:
        if atom[0] == "delta" and v in atom:
            other = atom[2] if atom[1] == v else atom[1]
            rest = Poly({tuple(f for f in m if f[0] != atom): Fraction(1)})
            return substitute(rest, {v: other})
    inside, outside = [], []
    for atom, e in m:
        if atom[0] == "exp":  # exp(P + Q) = exp(P) exp(Q): only the part with v belongs inside
            parts = {True: {}, False: {}}
            for mono, c in atom[1].terms.items():
                parts[_mentions(mono, v)][mono] = c
            for holds_v, part in parts.items():
                if part:
                    (inside if holds_v else outside).append((("exp", Poly(part)), e))
        else:
            (inside if _mentions(atom, v) else outside).append((atom, e))
    if not inside:
        return size_poly(size_of(v)) * _monomial(outside)
    if len(inside) == 1 and inside[0][0][0] == "exp" and (j := _only_at(inside[0][0][1], v)):
        there = substitute(_monomial(inside), {v: j})  # Σ_k exp(δ_kj u_k) = n - 1 + exp(u_j)
        return (size_poly(size_of(v)) - ONE + there) * _monomial(outside)
    return _close(inside, [v]) * _monomial(outside)


def _only_at(p: Poly, v):
    """The index j where every term of P has δ_vj."""
    deltas = [{atom for atom, _ in m if atom[0] == "delta" and v in atom[1:]} for m in p.terms]
    shared = sorted(set.intersection(*deltas), key=repr)
    return next(k for k in shared[0][1:] if k != v) if shared else None


def _close(factors, indices) -> Poly:
    """The sum over `indices` of a product of factors that all depend on them, as one canonical atom."""
    flat, coefficient = [], Fraction(1)
    for atom, e in factors:  # Σ_k a_k Σ_j b_kj is one sum over k and j
        if atom[0] == "sum" and e > 0 and e.denominator == 1:
            for _ in range(int(e)):
                names = {b: fresh(size_of(b)) for b in atom[1]}
                ((opened, scale),) = substitute(Poly({atom[2]: Fraction(1)}), names).terms.items()
                coefficient *= scale
                flat.extend(opened)
                indices = [*indices, *names.values()]
        else:
            flat.append((atom, e))
    body = _monomial(flat, coefficient)
    assert len(body.terms) == 1, "a product of connected factors is one monomial"
    ((m, c),) = body.terms.items()
    level = 1 + _level(m)

    def labelled(names):
        ((renamed, scale),) = substitute(
            Poly({m: c}), names
        ).terms.items()  # a base may be scaled by another coefficient
        return repr(renamed), tuple(names.values()), renamed, scale

    _, bound, candidate, scale = min(map(labelled, _labellings(indices, level)), key=lambda found: found[:2])
    numbers = tuple(f for f in candidate if f[0][0] == "number")
    rest = tuple(f for f in candidate if f[0][0] != "number")
    return Poly({numbers: scale}) * atom_poly(("sum", tuple(sorted(bound)), rest))


def _labellings(indices, level):
    """All ways to name the indices of each size ("bound", level, 0, size), ("bound", level, 1, size), …"""
    sizes = sorted({size_of(v) for v in indices})
    groups = [[v for v in indices if size_of(v) == s] for s in sizes]
    permuted = [itertools.permutations(g) if len(g) <= 5 else [g] for g in groups]
    for choice in itertools.product(*permuted):
        yield {v: ("bound", level, k, size_of(v)) for group in choice for k, v in enumerate(group)}


def _level(obj) -> int:
    return max(named(obj, "bound"), default=0)


# Walking over a normal form and rebuilding it.


def rebuild(p: Poly, leaf) -> Poly:
    """P with every index, entry, delta and symbol atom replaced by leaf(atom), everything else rebuilt around it."""
    return _rebuilt(p, leaf, lambda body, names: rebuild(substitute(body, names), leaf))


def substitute(p: Poly, mapping: dict) -> Poly:
    """P with indices replaced by indices of the same size, all at once."""

    def leaf(atom):
        if atom[0] == "entry":
            return atom_poly((*atom[:2], *(mapping.get(k, k) for k in atom[2:])))
        if atom[0] == "delta":
            return delta(mapping.get(atom[1], atom[1]), mapping.get(atom[2], atom[2]))
        return atom_poly(atom)

    return _rebuilt(p, leaf, lambda body, names: substitute(body, {**mapping, **names}), mapping)


def _rebuilt(p: Poly, leaf, opened, mapping=None) -> Poly:
    """`opened` gives what is inside a sum or an operation whose indices get new names.

    Where indices are renamed, what does not mention them is left alone, and logarithms that were checked are trusted.
    """

    def rebuilt_power(atom, e):
        kind = atom[0]
        if kind in ("sum", "op"):
            return power(_reopened(atom, opened), e, known_nonnegative=True)  # for all values of its entries
        if kind == "inverse":
            return power(_reopened_inverse(atom, opened, mapping), e)
        if kind == "number":
            return _monomial([(atom, e)])
        if kind not in ("exp", "log", "base"):
            return power(leaf(atom), e)
        inner = _rebuilt(atom[1], leaf, opened, mapping)
        if kind == "exp":
            return exponential(number(e) * inner)
        if kind == "base":
            return power(inner, e, known_nonnegative=True)  # for all values of its entries
        return power(logarithm(inner), e) if mapping is None or positive(inner) else atom_poly(("log", inner), e)

    out = []
    for m, c in p.terms.items():
        touched = [mapping is None or any(_mentions(atom, k) for k in mapping) for atom, _ in m]
        kept = Poly({tuple(factor for factor, here in zip(m, touched, strict=True) if not here): c})
        out.append(multiply([kept, *itertools.starmap(rebuilt_power, itertools.compress(m, touched))]))
    return add(out)


def _reopened_inverse(atom, opened, mapping) -> Poly:
    """An entry of an inverse, rebuilt; where indices are renamed, it is as defined as before."""
    _, *at, indices, p = atom
    i, j = ((mapping or {}).get(k, k) for k in at)
    if mapping is not None and not indices_in(p) & mapping.keys():
        return _inverse_atom(i, j, indices, p)
    names = {b: fresh(size_of(b)) for b in indices}
    return inverse_entry(opened(p, names), *names.values(), i, j, known=mapping is not None)


# Differentiation.


def derivative(p: Poly, target) -> Poly:
    """∂P in an entry or symbol atom; ∂x_j/∂x_i is the Kronecker delta of i and j."""
    out = ZERO
    for m, c in p.terms.items():
        for position, (atom, e) in enumerate(m):
            inner = _atom_derivative(atom, target)
            if inner.terms:
                rest = _monomial([*m[:position], *m[position + 1 :]], c * e)
                out = out + rest * _lowered(atom, e) * inner
    return out


def _lowered(atom, e) -> Poly:
    """atom**(e - 1)."""
    if atom[0] == "base":
        return power(atom[1], e - 1)
    return _monomial([(atom, e - 1)]) if e != 1 else ONE


def _atom_derivative(atom, target) -> Poly:
    kind = atom[0]
    if kind in ("symbol", "entry") and target[0] == kind:
        if kind == "symbol":
            return ONE if atom == target else ZERO
        if atom[1] != target[1]:
            return ZERO
        return delta(atom[2], target[2]) * delta(atom[3], target[3])
    if kind == "exp":
        return atom_poly(atom) * derivative(atom[1], target)
    if kind == "log":
        return derivative(atom[1], target) * power(atom[1], Fraction(-1))
    if kind == "base":
        return derivative(atom[1], target)
    if atom[:2] == ("op", "abs") and nonzero(atom[3]):
        return atom[3] * power(atom_poly(atom), Fraction(-1)) * derivative(atom[3], target)
    if kind == "inverse" or atom[:2] == ("op", "det"):
        return _derivative_of_inverse(atom, target)
    if kind == "op" and atom[1] == "erf":
        slope = number(2) * power(PI, Fraction(-1, 2)) * exponential(number(-1) * atom[3] * atom[3])
        return slope * derivative(atom[3], target)
    if kind == "op" and speaks_of(atom[3], {target[1]}):
        given = f"; give nonzero=[{atom[3]}] where that does not vanish" if atom[1] == "abs" else ""
        raise NotInTheLanguage(f"the derivative of {atom_poly(atom)}, which need not exist{given}")
    if kind == "sum":
        return _reopened(atom, lambda body, names: derivative(substitute(body, names), target))
    return ZERO


def _derivative_of_inverse(atom, target) -> Poly:
    """∂ det X = det X · Σ_rc (X⁻¹)_cr ∂X_rc and ∂(X⁻¹)_ij = −Σ_rc (X⁻¹)_ir ∂X_rc (X⁻¹)_cj, where det X ≠ 0."""
    *kind, indices, p = atom
    r, c = (fresh(size_of(b)) for b in indices)
    inner = substitute(p, dict(zip(indices, (r, c), strict=True)))
    slope = derivative(inner, target)
    if not slope.terms:
        return ZERO
    k, l = (fresh(size_of(b)) for b in indices)

    def inverse(i, j):
        return inverse_entry(substitute(inner, {r: k, c: l}), k, l, i, j)

    if kind[0] == "inverse":
        return number(-1) * sum_over(inverse(kind[1], r) * slope * inverse(c, kind[2]), r, c)
    return atom_poly(atom) * sum_over(inverse(c, r) * slope, r, c)
