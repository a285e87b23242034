"""The normal form: every scalar expression as a polynomial in a few kinds of atoms, for symbolic sizes.

Two expressions with one normal form are equal for every n and d; that is the whole of the identity engine. A
polynomial maps monomials to rational coefficients; a monomial is a product of atoms with rational exponents; an atom is

    ("number", p)        a rational p > 0 that has no rational root of the order asked for, as in √2
    ("symbol", s, sign)  a scalar symbol; sign is "positive" or "real". Sizes such as n are positive symbols
    ("entry", name, i, j)  an entry of a variable; a vector has j = None
    ("delta", i, j)      the Kronecker delta of two different indices of one range
    ("exp", P), ("log", P)  of a polynomial P
    ("pi",)              the number π
    ("sum", indices, m)  the sum of one monomial m over bound indices, each over its whole range
    ("base", P)          a polynomial P of several terms under a negative or fractional exponent
    ("op", name, indices, P)  an operation the form does not look into, over bound indices of P: "abs" and "erf" of P,
                         "max" and "min" of P over one index, "spectral" norm or "det" of the matrix with entries P
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
import operator
from fractions import Fraction

import sympy as sp

from anysize.language.errors import NotDefined, NotInTheLanguage
from anysize.language.text import shown

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
                return False
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
    return number(int(size)) if size.isdigit() else atom_poly(("symbol", size, "positive"))


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
        if atom[0] == "delta":
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
        elif atom[:2] == ("op", "abs") and e <= -2:
            taken = -2 * int(-e // 2)  # where s does not vanish
            ((m, c), *more) = atom[3].terms.items()
            expand.append(
                _base_power(atom[3], Fraction(taken)) if more else _monomial([(a, k * taken) for a, k in m], c**taken)
            )
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
    return atom_poly(("exp", p)) if p.terms else ONE


def logarithm(p: Poly) -> Poly:
    """log P for P > 0; log of an exponential is its exponent, log of a product of positive factors is a sum."""
    if not positive(p):
        raise NotDefined(f"log of {p}, which is not known to be positive")
    if len(p.terms) > 1:
        return atom_poly(("log", p))
    ((m, c),) = p.terms.items()
    if not all(_positive_atom(atom) for atom, _ in m):
        return atom_poly(("log", p))
    logs = [(atom_poly(("log", number(prime))), e) for prime, e in _prime_powers(c)]
    return add(number(e) * log for log, e in [*logs, *((_log_of_atom(atom), e) for atom, e in m)])


def _log_of_atom(atom) -> Poly:
    if atom[0] == "exp":
        return atom[1]
    if atom[0] == "base":
        return logarithm(atom[1])
    return atom_poly(("log", number(atom[1]) if atom[0] == "number" else atom_poly(atom)))


def power(p: Poly, q: Fraction, known_nonnegative: bool = False) -> Poly:
    """P to a rational exponent. Negative exponents need P ≠ 0, fractional ones P ≥ 0, seen here or known to the caller."""
    q = Fraction(q)
    if q.denominator == 1 and q >= 0:
        return multiply([p] * int(q))
    if q < 0 and not nonzero(p):
        raise NotDefined(f"division by {p}, which is not known to be nonzero")
    if q.denominator != 1 and not (known_nonnegative or nonnegative(p)):
        raise NotDefined(f"a root of {p}, which is not known to be nonnegative")
    if not p.terms:
        return ZERO
    if len(p.terms) == 1:
        ((m, c),) = p.terms.items()
        if q.denominator == 1 or (c > 0 and all(_positive_atom(a) for a, _ in m)):
            inverted = [(("exp", number(q) * a[1]), Fraction(1)) if a[0] == "exp" else (a, e * q) for a, e in m]
            return _monomial(inverted) * _number_power(c, q)
        factors = [atom_poly(*factor) for factor in m]
        if c > 0 and len(m) > 1 and all(nonnegative(f) and (q > 0 or nonzero(f)) for f in factors):
            return multiply([_number_power(c, q), *(power(f, q) for f in factors)])  # (ab)^q = a^q b^q for a, b ≥ 0
        squares = [(a, e - e % 2) for a, e in m if e.denominator == 1 and e >= 2]
        rest = _monomial([*m, *((a, -e) for a, e in squares)], c)
        if q == Fraction(1, 2) and squares and nonnegative(rest):
            roots = [power(absolute(atom_poly(atom)), e / 2) for atom, e in squares]
            return multiply([power(rest, q), *roots])  # √(s² r) = |s| √r for r ≥ 0
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


def _positive_factor(p: Poly) -> list:
    """The positive atoms that divide every term of P, with the least of their exponents."""
    powers = [dict(m) for m in p.terms]
    atoms = {a for m in powers for a in m if _positive_atom(a)}
    least = {a: min(m.get(a, Fraction(0)) for m in powers) for a in atoms}
    return [(a, e) for a, e in least.items() if e]


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
    if kind in ("number", "pi", "exp") or (kind == "symbol" and atom[2] == "positive"):
        return "positive"
    if kind == "delta":
        return "nonnegative"
    if kind in ("op", "sum"):
        inside = _monomial_sign(atom[2]) if kind == "sum" else _operation_sign(atom)
        if inside:  # a negative power is only ever taken of what is known nonzero
            return inside if e > 0 else "positive"
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
    if nonzero(p) if name == "abs" else name != "spectral" and positive(p):
        return "positive"
    return "nonnegative" if name in ("abs", "spectral") or nonnegative(p) else None


def _positive_atom(atom) -> bool:
    """Is the atom itself positive? (x² is positive for x ≠ 0, but its root is |x|, not x.)"""
    return _atom_sign(atom, Fraction(1)) == "positive"


def _monomial_sign(m) -> str | None:
    signs = {_atom_sign(atom, e) for atom, e in m}
    if None in signs:
        return None
    return "nonnegative" if "nonnegative" in signs else "positive"


def _signs(p: Poly) -> list:
    return [_monomial_sign(m) if c > 0 else None for m, c in p.terms.items()]


def nonnegative(p: Poly) -> bool:
    return all(_signs(p)) or _is_square(p)


def _is_square(p: Poly) -> bool:
    """Is P, up to a positive factor, among the sums of squares that are known?"""
    Squares.asked += 1
    known = _squares.get()
    return bool(known and p.terms) and _up_to_positive(p) in known.polys


def _up_to_positive(p: Poly) -> Poly:
    p = _without(p, _positive_factor(p))
    return number(1 / abs(p.terms[min(p.terms, key=repr)])) * p


class Squares:
    """What is known to be a sum of squares: `find` gives it, when it is first asked for; `key` tells it from others."""

    asked = 0  # how often it was of interest what is known: what was read without asking holds in every context

    def __init__(self, find, key):
        self._find, self.key = find, key

    @functools.cached_property
    def polys(self) -> frozenset:
        with holding(assumed_nonzero, frozenset()):  # what is known does not depend on who asks
            return frozenset(_up_to_positive(p) for p in self._find() if p.terms)


def squares(find, key):
    """A context in which the polynomials that `find` gives, and no others, are known to be sums of squares."""
    return holding(_squares, Squares(find, key))


def known_squares() -> tuple:
    """What tells the context in which squares are known from others."""
    return known.key if (known := _squares.get()) else ()


def positive(p: Poly) -> bool:
    signs = _signs(p)
    return (all(signs) and "positive" in signs) or (nonnegative(p) and _is_assumed(p))


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


def speaks_of(obj, names) -> bool:
    """Does an index, symbol or entry with one of these names occur?"""
    return any(name in names for name in named(obj, "index", "symbol", "entry"))


# Operations the form does not look into.


def absolute(p: Poly) -> Poly:
    """|P|: multiplicative, and P itself where P is known to be nonnegative."""
    if nonnegative(p):
        return p
    if nonnegative(number(-1) * p):
        return number(-1) * p
    if len(p.terms) > 1:
        factor = _positive_factor(p)
        rest = _without(p, factor) if factor else p
        content = rest.terms[min(rest.terms, key=repr)]
        return _monomial(factor, abs(content)) * atom_poly(("op", "abs", (), number(1 / content) * rest))
    ((m, c),) = p.terms.items()
    signed = [(atom, e) for atom, e in m if e % 2 and not _atom_sign(atom, e)]
    known = _monomial([factor for factor in m if factor not in signed], abs(c))
    return multiply([known, *(power(atom_poly(("op", "abs", (), atom_poly(atom))), e) for atom, e in signed)])


def error_function(p: Poly) -> Poly:
    """erf P, which is odd in P."""
    if not p.terms:
        return ZERO
    sign = number(1 if p.terms[min(p.terms, key=repr)] > 0 else -1)
    return sign * atom_poly(("op", "erf", (), sign * p))


def extremum(name: str, p: Poly, v) -> Poly:
    """The "max" or "min" of P over the fresh index v; nonnegative factors without v move out."""
    if v is not None and v[0] == "pair":
        return functools.reduce(functools.partial(extremum, name), v[1:], p)
    if v is None or not _mentions(p, v):
        return p
    outside, inside = ONE, p
    if len(p.terms) == 1:
        ((m, c),) = p.terms.items()
        out = [(a, e) for a, e in m if not _mentions(a, v) and _atom_sign(a, e)]
        inside = Poly({tuple(f for f in m if f not in out): Fraction(1 if c > 0 else -1)})
        outside = _monomial(out, abs(c))
    return outside * _closed_operation(name, inside, [v])


def spectral(p: Poly, i, j) -> Poly:
    """The spectral norm of the matrix with entries P in the fresh indices i, j; of a vector, its Euclidean norm."""
    if i is None or j is None or not p.terms:
        return power(sum_over(p * p, *(k for k in (i, j) if k is not None)), Fraction(1, 2), known_nonnegative=True)
    content = p.terms[min(p.terms, key=lambda m: repr(_canonical_names(m, (i, j))))]
    unit, outside = number(1 / content) * p, number(abs(content))
    if len(unit.terms) == 1:
        ((m, _),) = unit.terms.items()
        out = [(a, e) for a, e in m if not _mentions(a, i) and not _mentions(a, j)]
        unit = Poly({tuple(f for f in m if f not in out): Fraction(1)})
        outside = outside * absolute(_monomial(out))
    return outside * _closed_operation("spectral", unit, [i, j])


def _canonical_names(m, indices):
    """A monomial whose fresh names, which differ from call to call, are replaced by fixed ones."""
    names = {v: ("bound", 0, k, size_of(v)) for k, v in enumerate(indices)}
    ((renamed, _),) = substitute(Poly({m: Fraction(1)}), names).terms.items()
    return renamed


def _closed_operation(name, p: Poly, indices) -> Poly:
    level = 1 + _level(p)
    names = {v: ("bound", level, k, size_of(v)) for k, v in enumerate(indices)}
    return atom_poly(("op", name, tuple(names.values()), substitute(p, names)))


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
    content, closed, _, _ = _matrix(p, r, c)
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
    """(x, (indices, Q), turned, sign): the matrix with entries P is x times the one with entries Q, or its transpose where turned.

    Of the two Q is that with the lesser text. Where it equals its transpose up to a sign, this is the sign; otherwise None.
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
    sign = forms[0][1] / forms[1][1] if forms[0][0] == forms[1][0] else None
    return content, ((first, second), unit), turned, sign


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
    content, closed, _, _ = _matrix(p, r, c)
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
        raise NotDefined(f"the inverse of a matrix of which {determinant(p, r, c)} is not known to be nonzero")
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
    content, closed, turned, sign = _matrix(p, r, c)
    if turned:
        i, j = j, i
    if sign and repr(j) < repr(i):  # where Xᵀ = ±X, the same holds for the inverse
        i, j, content = j, i, sign * content
    return ZERO if sign == -1 and i == j else number(1 / content) * atom_poly(("inverse", i, j, *closed))


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
    return _close(inside, [v]) * _monomial(outside)


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
            return power(_reopened(atom, opened), e)
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
    names = {b: fresh(size_of(b)) for b in indices}
    i, j = ((mapping or {}).get(k, k) for k in at)
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
        raise NotInTheLanguage(f"the derivative of {atom_poly(atom)}, which need not exist")
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
