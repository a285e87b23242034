"""The search for uses of equations, by rewriting in a direction that ends.

A monomial of lhs − rhs is opened into factors with indices of their own, and the leading monomial of a fact is matched with
some of them: what is left of it is smaller, in a fixed order. Monomials that a fact only exchanges, as A_ij and A_ji where
A = Aᵀ, stand for the least of those that can be reached. Nothing here is trusted: `identity.consequence` checks what is found.
"""

from __future__ import annotations

import itertools
import math
from fractions import Fraction
from typing import NamedTuple

import sympy as sp

from anysize.kernel import identity, inverses, normal, order, polynomial
from anysize.kernel.polynomial import Poly
from anysize.kernel.theorem import Proof
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError
from anysize.language.relations import Equation
from anysize.language.substitution import Substitution
from anysize.language.walk import indices_of, parts
from anysize.show.readback import as_expression

_CLASS, _WORK = (
    60,
    1500,
)  # monomials that are looked at for one that is smaller; orders of bound indices that are compared


class _Pattern(NamedTuple):
    """A monomial of left side − right side of a fact that may be replaced: its factors, the indices that are summed in it, and
    the others, with the rest of that difference over its coefficient."""

    fact: int
    factors: tuple
    bound: tuple
    free: tuple
    coefficient: Fraction
    rest: Poly


class _Use(NamedTuple):
    """What a monomial is short of: the fact, the cofactor, and the indices it is used for."""

    fact: int
    cofactor: Poly
    at: tuple

    def times(self, number) -> _Use:
        return self._replace(cofactor=polynomial.number(number) * self.cofactor)


def follows(lhs, rhs, facts, nonzero=(), left=None) -> Proof:
    """A proof of lhs = rhs from some facts, which are Equations or Proofs. Raises NotProved with what is left.

    `left` holds how much work may still be done.
    """
    left = left or [_WORK]
    lhs, rhs = map(t.as_expression, (lhs, rhs))
    try:
        return identity.identity(lhs, rhs, nonzero)
    except NotProved as problem:
        refusal = problem
    if exact := [
        f for f in facts if isinstance(f, Proof) and f.relation.sides == (lhs, rhs) and set(f.nonzero) <= {*nonzero}
    ]:
        return exact[0]
    facts = (*facts, *filter(None, map(_squared, facts)))
    for way in _WAYS:
        if (proof := _shown(way, lhs, rhs, facts, nonzero, left)) is not None:
            return proof
    raise refusal


def _by_cancelling(lhs, rhs, facts, nonzero, left):
    """X⁻¹ Z = Y, from X Y = Z; Z X⁻¹ = Y, from Y X = Z; and X⁻¹ = Y, from X Y = I."""
    matrices = lhs.matrices if isinstance(lhs, t.Product) and lhs.scalar == 1 else [lhs]
    for first in (True, False):
        inverse, rest = (matrices[0], matrices[1:]) if first else (matrices[-1], matrices[:-1])
        if not isinstance(inverse, t.Inverse) or inverse.shape[0] == 1:
            continue
        m, z = inverse.arg, t.Product(*rest) if rest else t.identity(inverse.shape[0])
        if known := _shown(follows, m * rhs if first else rhs * m, z, facts, nonzero, left):
            return _cancelled(lhs, rhs, inverse, known, first, nonzero)
    return None


def _cancelled(lhs, rhs, inverse, known, first, nonzero):
    """X⁻¹ Z = X⁻¹ X Y = Y, from a proof of X Y = Z; or the same from behind."""
    m, n = inverse.arg, inverse.shape[0]
    i, j = (of_one[0] if of_one else t.Index("k", 1) for of_one in identity.entry_indices(lhs, rhs))
    taken = {p.name for p in (*parts(lhs), *parts(rhs), i, j) if isinstance(p, (t.Variable, sp.Symbol))}
    k = t.Index(next(name for name in (f"k{number}" for number in itertools.count(1)) if name not in taken), n)
    if first:
        between, turned = inverse * (m * rhs), (inverses.left_inverse(m, nonzero), t.Entry(rhs, k, j), i, k)
        cofactor, at = -inverse[i, k], (k, j)
    else:
        between, turned = rhs * m * inverse, (inverses.right_inverse(m, nonzero), t.Entry(rhs, i, k), k, j)
        cofactor, at = -inverse[k, j], (i, k)
    use = known, cofactor, *(a for a in at if a.size != 1)
    return identity.chain(
        identity.consequence(lhs, between, (use,), nonzero), identity.consequence(between, rhs, (turned,), nonzero)
    )


def _by_regular(lhs, rhs, facts, nonzero, left):
    """Z = Y, from X Z = X Y or Z X = Y X, and whatever makes Z something that X⁻¹ stands before or behind."""
    regular = [e.arg for e in nonzero if isinstance(e, t.Det)]
    for fact in facts:
        product, other = (fact.relation if isinstance(fact, Proof) else fact).sides
        matrices = product.matrices if isinstance(product, t.Product) and product.scalar == 1 else []
        for m, rest, first in (
            ((matrices[0], matrices[1:], True), (matrices[-1], matrices[:-1], False)) if matrices else ()
        ):
            if m not in regular or t.Product(*rest) != lhs:
                continue
            solved = t.inverse(m) * other if first else other * t.inverse(m)
            known = (*facts, *inverses.of(solved, nonzero=nonzero))
            if step := _shown(_by_cancelling, solved, lhs, (fact,), nonzero, left):
                return identity.chain(
                    _by_uses(lhs, solved, (step,), nonzero, left), follows(solved, rhs, known, nonzero, left)
                )
    return None


def _by_determinants(lhs, rhs, facts, nonzero, left):
    """With det X = det Y, where the facts say that X = Y."""
    if not any(isinstance(p, t.Det) for p in (*parts(lhs), *parts(rhs))):
        return None
    more = []
    for fact in facts:
        x, y = (fact.relation if isinstance(fact, Proof) else fact).sides
        if t.is_term(x) and x.shape[0] == x.shape[1] != 1 and (same := _shown(_by_uses, x, y, (fact,), nonzero, left)):
            more.append(identity.congruence(t.det(x), same))
    return _by_uses(lhs, rhs, (*facts, *more), nonzero, left) if more else None


def _squared(fact) -> Proof | None:
    """From a = b with a root in it: a² = b²."""
    sides = fact.relation.sides if isinstance(fact, Proof) else fact.sides
    if any(map(t.is_term, sides)) or not any(isinstance(e, t.Norm) or (e.is_Pow and e.exp.q == 2) for e in sides):
        return None
    return _shown(identity.consequence, *(e**2 for e in sides), ((fact, sum(sides), *indices_of(*sides)),))


def _by_turning(lhs, rhs, facts, nonzero, left):
    """Y X = I, from X Y = I."""
    if not isinstance(rhs, t.Identity) or not isinstance(lhs, t.Product) or lhs.scalar != 1:
        return None
    for factors in range(1, len(lhs.matrices)):
        y, x = t.Product(*lhs.matrices[:factors]), t.Product(*lhs.matrices[factors:])
        if x.shape == rhs.shape and (known := _shown(_by_uses, x * y, rhs, facts, nonzero, left)):
            return inverses.turned(known, len(lhs.matrices) - factors)
    return None


def _by_symmetry(lhs, rhs, facts, nonzero, left):
    """With Yᵀ = Y, where Y is the inverse of an M for which the facts give Mᵀ = M: both are Yᵀ M Y."""
    more = []
    for y in dict.fromkeys(p for p in (*parts(lhs), *parts(rhs)) if isinstance(p, t.Inverse)):
        m = y.arg
        if symmetric := _shown(_by_uses, m.T, m, facts, nonzero, left):
            known = (symmetric, *inverses.of(y, nonzero=nonzero))
            more.append(_through(y.T, y.T * m * y, y.T * m.T * y, y, facts=known, nonzero=nonzero))
    return _by_uses(lhs, rhs, (*facts, *more), nonzero, left) if more else None


def _through(*lines, facts, nonzero) -> Proof:
    """A proof that goes from one line to the next by some facts."""
    return identity.chain(*(follows(*pair, facts, nonzero) for pair in itertools.pairwise(lines)))


def _by_uses(lhs, rhs, facts, nonzero, left):
    for some in (facts, facts[::-1], *((fact,) for fact in facts)):  # which is used first can matter
        if uses := find_uses(lhs, rhs, some, nonzero, left):
            return identity.consequence(lhs, rhs, uses, nonzero)
    return None


def _by_squares(lhs, rhs, facts, nonzero, left):
    """Of numbers that are nonnegative, the squares."""
    if any(map(t.is_term, (lhs, rhs))) or not all(order.is_nonnegative(e) for e in (lhs, rhs)):
        return None
    squares = _by_uses(lhs**2, rhs**2, facts, nonzero, left)
    return squares and order.equal_squares(lhs, rhs, squares)


def _by_parts(lhs, rhs, facts, nonzero, left):
    """Of two of one kind, their parts: functions of equal things are equal."""
    if type(lhs) is not type(rhs) or len(lhs.args) != len(rhs.args) or isinstance(lhs, identity.CLOSED):
        return None
    steps, here, open_ends = [], lhs, list(rhs.args)
    for part in (p for p in lhs.args if p not in rhs.args):
        if not isinstance(part, (t.Term, sp.Expr)) or isinstance(part, t.Index) or left[0] <= 0:
            return None
        like = [q for q in open_ends if q not in lhs.args and t.shape_of(q) == t.shape_of(part)]
        step = next(filter(None, (_shown(follows, part, q, facts, nonzero, left) for q in like)), None)
        if step is None:
            return None
        steps.append(identity.congruence(here, step))
        here = steps[-1].rhs
        open_ends.remove(step.rhs)
    return identity.chain(*steps, identity.identity(here, rhs, nonzero))


def _shown(rule, *arguments) -> Proof | None:
    try:
        return rule(*arguments)
    except (NotProved, StatementError):
        return None


_WAYS = (
    _by_turning,
    _by_uses,
    _by_cancelling,
    _by_symmetry,
    _by_regular,
    _by_determinants,
    _by_squares,
    _by_parts,
)


def find_uses(lhs, rhs, facts, nonzero=(), left=None) -> tuple | None:
    """Uses of the facts that `identity.consequence` takes for lhs = rhs; None where none are found."""
    lhs, rhs, facts = t.as_expression(lhs), t.as_expression(rhs), tuple(facts)
    relations = [fact.relation if isinstance(fact, Proof) else fact for fact in facts]
    sides = (lhs, rhs, *(s for r in relations for s in r.sides))
    nonzero = (*nonzero, *(e for fact in facts if isinstance(fact, Proof) for e in fact.nonzero))
    with normal.assuming(*nonzero), normal.keeping(), normal.reading(*sides):
        gap = identity.difference(lhs, rhs)
        found, least = {}, set()
        patterns = [p for number, r in enumerate(relations) for p in _patterns(number, r)]
        left = left or [_WORK]
        while not gap.is_zero():
            for m in sorted(gap.terms.keys() - least, key=_key, reverse=True):
                if (step := _smaller(m, patterns, left)) is not None:
                    break
                least.add(m)
            else:
                return None
            result, uses = step
            c = gap.terms[m]
            gap = gap - Poly({m: c}) + polynomial.number(c) * result
            for use in uses:
                known = found.setdefault((use.fact, use.at), [])
                known.append(polynomial.number(c) * use.cofactor)
    written = _Written(*sides, *nonzero)
    return tuple(
        (facts[fact], *written.use(cofactor, at)) for (fact, at), cofactors in found.items() for cofactor in cofactors
    )


def _key(m) -> tuple:
    """What is smaller: fewer factors, then fewer indices; the text decides in the end."""
    return _degree(m), len(polynomial.named(m, "index", "fresh", "bound")), repr(m)


def _degree(m):
    """How many factors there are, those under sums too; what stands below the line counts as well."""
    return sum(abs(e) * (_degree(atom[2]) if atom[0] == "sum" else 1) for atom, e in m)


def _patterns(number: int, relation: Equation):
    own = [k for k in indices_of(*relation.sides)]
    names = [normal.free(k) for k in own]
    rows, columns = (None if s == 1 else polynomial.fresh(s) for s in t.shape_of(relation.lhs))
    if t.is_term(relation.lhs) and relation.lhs.shape != (1, 1):
        left, right = (normal.entry_form(side, rows, columns) for side in relation.sides)
    else:
        left, right = map(normal.normal_form, relation.sides)
    fresh = {name: polynomial.fresh(name[-1]) for name in names if name}
    zero = polynomial.substitute(left - right, fresh)
    free = (*(k for k in (rows, columns) if k is not None), *(name and fresh[name] for name in names))
    top = max(map(_degree, zero.terms), default=0)
    for m, c in zero.terms.items():
        if _degree(m) == top and top > 0:
            bound, factors = _opened(m)
            rest = polynomial.number(1 / c) * (zero - Poly({m: c}))
            yield _Pattern(number, tuple(factors.items()), tuple(bound), free, c, rest)


def _opened(m) -> tuple:
    """The indices of the sums in a monomial, made fresh, and its factors with their exponents."""
    indices, factors = [], {}
    for atom, e in m:
        if atom[0] != "sum" or e < 0 or e.denominator != 1:
            factors[atom] = factors.get(atom, 0) + e
            continue
        for _ in range(int(e)):
            names = {b: polynomial.fresh(b[-1]) for b in atom[1]}
            ((inside, _),) = polynomial.substitute(Poly({atom[2]: Fraction(1)}), names).terms.items()
            indices += names.values()
            for a, k in inside:
                factors[a] = factors.get(a, 0) + k
    return indices, factors


def _smaller(m, patterns, left: list):
    """(what a monomial is equal to and is smaller, the uses that show it); None where there is nothing.

    `left` holds how much work may still be done.
    """
    seen, open_ends = {m: (Fraction(1), ())}, [m]  # m = number · here + what the uses say to be zero
    while open_ends and len(seen) < _CLASS:
        here = open_ends.pop(0)
        number, uses = seen[here]
        for after, use in _rewritten(here, patterns, left):
            result, shown = polynomial.number(number) * after, (*uses, use.times(number))
            if (again := result.terms.get(m, 1)) != 1:  # m = again · m + …
                rest = Fraction(1) / (1 - again)
                result = polynomial.number(rest) * (result - Poly({m: again}))
                shown = tuple(u.times(rest) for u in shown)
            if all(_key(new) < _key(m) for new in result.terms):
                return result, shown
            if len(result.terms) == 1 and _degree(*result.terms) == _degree(m):
                ((new, c),) = result.terms.items()
                if new not in seen:
                    seen[new] = c, shown
                    open_ends.append(new)
    return None


def _rewritten(m, patterns, work: list):
    """Everything that one use of a fact makes of a monomial: (what it is equal to, the use)."""
    indices, factors = _opened(m)
    for pattern in patterns:
        yield from _inverted(m, pattern)
        for at, left in _matches(pattern, factors):
            taken = [at[b] for b in pattern.bound]
            if len({*taken}) < len(taken) or not set(taken) <= set(indices):
                continue
            others = [at.get(k) for k in pattern.free]
            rest = _product(left)
            spoken_of = set(polynomial.parts(rest))
            if any(k in others or k in spoken_of for k in taken) or None in [
                a for a, k in zip(others, pattern.free, strict=True) if k is not None
            ]:
                continue
            after = polynomial.substitute(pattern.rest, {k: at[k] for k in pattern.free if k is not None})
            over = [k for k in indices if k not in taken]
            work[0] -= math.prod(
                math.factorial(min(sum(k[-1] == size for k in over), 5)) for size in {k[-1] for k in over}
            )
            if work[0] < 0:
                return
            result = polynomial.number(-1) * polynomial.sum_over(rest * after, *over)
            yield result, _Use(pattern.fact, polynomial.number(1 / pattern.coefficient) * rest, tuple(others))


def _product(factors: dict) -> Poly:
    return polynomial.multiply([polynomial.ONE, *itertools.starmap(polynomial.atom_poly, factors.items())])


def _inverted(m, pattern):
    """1/S, where a fact says that c S + r = 0 with a number r: it is −c/r + …; the pattern is S alone."""
    if pattern.free or set(pattern.rest.terms) != {()}:
        return
    number = pattern.rest.terms[()]
    closed = polynomial.sum_over(_product(dict(pattern.factors)), *pattern.bound)
    if len(closed.terms) != 1:
        return
    ((inside, c),) = closed.terms.items()
    if c == 1 and len(inside) == 1 and any(atom == inside[0][0] and e < 0 for atom, e in m):
        result = polynomial.number(-1 / number) * Poly({m: Fraction(1)}) * closed
        cofactor = polynomial.number(1 / (pattern.coefficient * number)) * Poly({m: Fraction(1)})
        yield result, _Use(pattern.fact, cofactor, ())


def _matches(pattern, factors: dict):
    """The values of a pattern's indices for which its factors are among some factors, with the factors that are left."""
    variables = {*pattern.bound, *(k for k in pattern.free if k is not None)}

    def matched(open_ends, at, left):
        if not open_ends:
            yield at, left
            return
        (atom, e), *others = open_ends
        for known, k in left.items():
            if known[0] == atom[0] and k * e > 0 and abs(k) >= abs(e):
                for found in _unified(atom, known, at, variables):
                    rest = {a: x - e if a == known else x for a, x in left.items()}
                    yield from matched(others, found, {a: x for a, x in rest.items() if x})

    yield from matched(pattern.factors, {}, factors)


def _unified(pattern, obj, at: dict, variables):
    """The values of the variables that make a pattern equal to something, beside those that are known."""
    if isinstance(pattern, tuple) and pattern in variables:
        if not isinstance(obj, tuple) or not obj or obj[-1] != pattern[-1] or obj[0] not in ("index", "fresh"):
            return
        if at.get(pattern, obj) == obj:
            yield {**at, pattern: obj}
        return
    if isinstance(pattern, Poly) and isinstance(obj, Poly):
        if not variables & polynomial.indices_in(pattern):
            yield from [at] * (pattern == obj)
            return
        yield from _unified_in_any_order(list(pattern.terms.items()), list(obj.terms.items()), at, variables)
    elif isinstance(pattern, tuple) and isinstance(obj, tuple):
        if len(pattern) != len(obj):
            return
        if pattern and pattern[0] == "inverse" and polynomial.is_symmetric(*pattern[3:]):
            kind, i, j, *matrix = pattern
            yield from _unified_in_order((kind, j, i, *matrix), obj, at, variables)
        if pattern and all(isinstance(f, tuple) and len(f) == 2 and isinstance(f[1], Fraction) for f in pattern):
            yield from _unified_in_any_order(list(pattern), list(obj), at, variables)  # a monomial
            return
        yield from _unified_in_order(pattern, obj, at, variables)
    elif pattern == obj:
        yield at


def _unified_in_order(pattern: tuple, obj: tuple, at, variables):
    found = [at]
    for a, b in zip(pattern, obj, strict=True):
        found = [new for known in found for new in _unified(a, b, known, variables)]
    yield from found


def _unified_in_any_order(pattern: list, obj: list, at, variables):
    if len(pattern) != len(obj):
        return
    if not pattern:
        yield at
        return
    (key, number), *rest = pattern
    for k, (other, value) in enumerate(obj):
        if value == number:
            for found in _unified(key, other, at, variables):
                yield from _unified_in_any_order(rest, obj[:k] + obj[k + 1 :], found, variables)


class _Written:
    """Polynomials as expressions, in the names of those that are spoken of, with new names for new indices.

    Over all of them a name means one thing: an index may have a name that another has, if it runs over the same size.
    """

    def __init__(self, *expressions):
        known = {p for e in expressions for p in parts(e) if isinstance(p, (t.Variable, sp.Symbol))}
        self._names = {v.name: v for v in known if not isinstance(v, t.Index)}
        self._taken = {v.name for v in known}
        self._sizes = {v.name: v.size if isinstance(v, t.Index) else None for v in known}

    def use(self, cofactor: Poly, at) -> tuple:
        """(cofactor, index, …) of a use."""
        fresh = {k for k in (*at, *polynomial.parts(cofactor)) if isinstance(k, tuple) and k and k[0] == "fresh"}
        names: dict = {}
        for k in sorted(fresh):
            names[k] = self._index(_size(k), {k.name for k in names.values()})
        index = {k: names.get(k) or t.Index(k[1], _size(k)) for k in at if k is not None}
        one = t.Index("k", 1)
        written = self._renamed(as_expression(cofactor, {**self._names, **names}))
        return written, *(one if k is None else index[k] for k in at)

    def _index(self, size, others) -> t.Index:
        letters = (f"{a}{n}" for n in itertools.chain([""], itertools.count(1)) for a in "klmpqr")
        free = (name for name in letters if name not in self._taken and name not in others)
        return t.Index(next(name for name in free if self._sizes.setdefault(name, size) == size), size)

    def _renamed(self, e):
        """An expression in which each bound index is called as none over another size is."""
        if not e.args or isinstance(e, t.Index):
            return e
        inside = tuple(map(self._renamed, e.args))
        e = e if inside == e.args else e.func(*inside)
        if not isinstance(e, t.OverIndex) or self._sizes.setdefault(e.index.name, e.index.size) == e.index.size:
            return e
        new = self._index(e.index.size, {p.name for p in parts(e) if isinstance(p, (t.Variable, sp.Symbol))})
        return type(e)(Substitution({e.index: new})(e.body), new)


def _size(k):
    return sp.Integer(k[-1]) if k[-1].isdigit() else t.dimension(k[-1])
