"""Inequalities: the rules by which `lower ≤ upper` follows from hypotheses, for every size.

A `Bound` says: wherever its hypotheses hold, lower ≤ upper. Only the rules of this module make one. `spectral` and
`spectral_least` are the definition of the spectral norm, as `below_largest` and `largest_below` are that of the maximum.
Nothing else is assumed: the triangle inequality and Cauchy–Schwarz are proved, in `anysize.facts`.

A rule's docstring says what the rule gives, why that is sound where it is not plain, and has an example; the table of rules
in the book's chapter "How it is checked" is made of these. The examples are to be read after these lines:

    >>> from sympy import Symbol, oo
    >>> from anysize import *
    >>> n, m, d = dimension("n"), dimension("m"), dimension("d")
    >>> A, B, x = Variable("A", n, m), Variable("B", m, d), Variable("x", d)
    >>> u, v, k = Variable("u", n), Variable("v", n), Index("k", n)
    >>> t, R = Symbol("t", real=True), Symbol("R", positive=True)
    >>> short = Inequality(norm(x), R)
"""

from __future__ import annotations

import sympy as sp

from anysize.kernel import identity, intervals, normal, one_variable, polynomial, simplex
from anysize.kernel.theorem import Bound, Proof, rule
from anysize.language import terms as t
from anysize.language.errors import IndexOutOfRange, NotProved, ShapeMismatch, StatementError
from anysize.language.relations import Equation, Inequality, one_meaning_per_name
from anysize.language.substitution import Substitution
from anysize.language.walk import indices_of, variables_of


def _same(a, b) -> bool:
    """One expression, or two with one normal form."""
    if a == b:
        return True
    try:
        equal = (normal.normal_form(a) - normal.normal_form(b)).is_zero()
        if equal:
            one_meaning_per_name(a, b)  # a size n and a positive number n have one normal form
    except StatementError:
        return False
    return equal


def implies(known: Inequality, wanted) -> bool:
    """Is `wanted` the inequality `known` by its normal form, or its weak form?"""
    if isinstance(wanted, Equation):
        return False
    with normal.reading(*known.sides, *wanted.sides):
        return (known.strict or not wanted.strict) and _gap(known) == _gap(wanted) and _one_meaning(known, wanted)


def _gap(h: Inequality):
    return normal.normal_form(h.upper) - normal.normal_form(h.lower)


def _one_meaning(*inequalities) -> bool:
    """Does every name stand for one thing in all of them?"""
    try:
        one_meaning_per_name(*(s for h in inequalities for s in (h.lower, h.upper)))
    except StatementError:
        return False
    return True


def is_nonnegative(e) -> bool:
    """Is e ≥ 0 by its parts, or by its normal form (which multiplies squares out and may not see them)?"""
    if _sign_of_number(e) in (0, 1):
        return True
    if isinstance(e, (sp.Add, sp.Mul)) and all(map(is_nonnegative, e.args)):
        return True
    if isinstance(e, sp.Pow) and e.exp.is_Integer and (e.exp % 2 == 0 or is_nonnegative(e.base)):
        return e.exp > 0 or is_positive(e.base)
    if isinstance(e, t.OverIndex):
        return is_nonnegative(e.body)
    return _known(normal.is_nonnegative, e)


def has_sign(v, value) -> bool:
    """Is a value known to have the sign that is declared of a variable or symbol?"""
    if not t.is_term(value):
        return {"": lambda _: True, "positive": is_positive, "nonnegative": is_nonnegative}[t.sign_of(v)](value)
    return normal.has_sign(v, value)


def is_positive(e) -> bool:
    return _sign_of_number(e) == 1 or _known(normal.is_positive, e)


def _sign_of_number(e) -> int | None:
    """The sign of an exact number such as exp(1/100) − 1, read off an interval that is rounded outwards and holds it.

    None for what is not a number, and where no such interval leaves out zero.
    """
    e = t.as_expression(e)
    if e.free_symbols or e.has(t.Scalar, t.Term):
        return None
    return intervals.sign(e)


def _need_nonnegative(*expressions) -> None:
    for e in expressions:
        if not is_nonnegative(e):
            raise NotProved(f"{e} is not known to be nonnegative")


def _known(sign, e) -> bool:
    try:
        return sign(e)
    except StatementError:
        return False


def _defined(e):
    """The expression, if it has a normal form: its divisions, roots and logarithms are known to make sense.

    Raises NotDefined otherwise.
    """
    e = t.as_expression(e)
    normal.normal_form(e)
    return e


# Beginnings.


@rule
def assume(hypothesis: Inequality) -> Bound:
    """A hypothesis implies itself; a strict one implies the weak form.

    >>> order.assume(short)
    norm(x) <= R given norm(x) <= R
    """
    if type(hypothesis) is not Inequality:
        raise NotProved(f"{hypothesis} is not an inequality between numbers")
    return Inequality(hypothesis.lower, hypothesis.upper), (hypothesis,), ()


@rule
def same(lower, upper) -> Bound:
    """s ≤ s′ for two expressions with one normal form, or two nonnegative ones whose squares are.

    Raises NotProved otherwise.

    Why: squaring is one-to-one on [0, ∞).

    >>> order.same(norm(u + v) ** 2, inner(u + v, u + v))
    norm(u + v)**2 <= inner(u + v, u + v)
    """
    if not identity.same(lower, upper):
        both = is_nonnegative(lower) and is_nonnegative(upper)
        if not (both and identity.same(lower**2, upper**2)):
            identity.identity(lower, upper)  # which says why not
    return Inequality(lower, upper)


@rule
def equal(proof: Proof) -> Bound:
    """s ≤ s′ for two numbers that are proved to be equal, with what that proof assumes.

    >>> order.equal(prove(norm(u) ** 2, inner(u, u)))
    norm(u)**2 <= inner(u, u)
    """
    return Inequality(*proof.relation.sides), proof.hypotheses, ()


@rule
def equal_squares(lhs, rhs, squares: Proof) -> Proof:
    """s = s′ for two numbers that are nonnegative, from s² = s′².

    Raises NotProved otherwise.

    Why: squaring is one-to-one on [0, ∞).

    >>> order.equal_squares(norm(u), norm(-u), prove(norm(u) ** 2, norm(-u) ** 2))
    proved for every n: norm(u) = norm(-u)
    """
    with normal.assuming(*squares.nonzero):
        for side, square in zip((lhs, rhs), squares.relation.sides, strict=True):
            if not _same(side**2, square):
                raise NotProved(f"{square} is not the square of {side}")
        _need_nonnegative(_defined(lhs), _defined(rhs))
    return Equation(lhs, rhs), squares.hypotheses, squares.nonzero


@rule
def nonnegative(e) -> Bound:
    """0 ≤ s, for sums and products of squares, exponentials, norms, absolute values and positive symbols.

    >>> order.nonnegative(R * norm(u) + exp(t))
    0 <= R*norm(u) + exp(t)
    """
    _need_nonnegative(_defined(e))
    return Inequality(0, e)


@rule
def size_at_least_one(size) -> Bound:
    """1 ≤ n for a size n.

    Why: sizes are positive integers.

    >>> order.size_at_least_one(n)
    1 <= n
    """
    return Inequality(1, t.need_size(size))


@rule
def decided(lower, upper, variable, low, high=sp.oo) -> Bound:
    """lower ≤ upper for every real value of `variable` from low to high; the range becomes the hypotheses.

    An end at which one of the sides is not defined is left out, and its hypothesis is strict.
    Raises NotProved with a point, where the inequality is false, or with what could not be decided.

    Why: by derivatives and intervals that are rounded outwards; see the section on one variable.

    >>> order.decided(1 + t, exp(t), t, -oo)
    t + 1 <= exp(t)
    """
    if variable not in (sp.Symbol(str(variable), real=True), sp.Symbol(str(variable), positive=True)):
        raise NotProved(f"{variable} is not a real variable")
    low, high = sp.sympify(low), sp.sympify(high)
    one_variable.decide(upper - lower, variable, low, high)
    parts = [p for side in (lower, upper) for p in sp.preorder_traversal(side) if isinstance(p, sp.Expr)]
    for part in parts:  # as written: what cancels is gone where SymPy puts something together anew
        one_variable.need_defined(part, variable, low, high)

    def left_out(end):
        return not all(one_variable.defined_at(part, variable, end) for part in parts)

    known = low == -sp.oo or (low == 0 and variable.is_positive)
    given = [] if known else [Inequality(low, variable, left_out(low))]
    given += [] if high == sp.oo else [Inequality(variable, high, left_out(high))]
    return Inequality(lower, upper), given, ()


@rule
def on_simplex(lower, upper, variables, certificate=(), affine=(), root=()) -> Bound:
    """lower ≤ upper, two polynomials, where real variables are nonnegative and their sum is at most 1, which becomes the hypotheses.

    affine       pairs (s, top): further symbols, of degree 1, with 0 ≤ s ≤ top as hypotheses; top is a polynomial in the variables
                 and the symbols of the pairs after it
    root         (symbol, polynomial, low, high), for numbers in the coefficients that are made of a root of a polynomial: that it
                 vanishes and that the symbol lies between these rational numbers are hypotheses too
    certificate  see `simplex`; `board.splits` looks for one

    Raises NotProved with the part of the simplex on which a coefficient is negative.

    Why: with the coefficients that the certificate leads to, nothing is negative; see the section on a simplex.

    >>> order.on_simplex(t - t**2, t, (t,))
    -t**2 + t <= t given 0 <= t; t <= 1
    """
    pairs = [pair for pair in affine if isinstance(pair, tuple) and len(pair) == 2]
    if not isinstance(variables, tuple) or len(pairs) < len(affine) or len(root) not in (0, 4):
        raise NotProved(
            "variables are a tuple of symbols, affine one of pairs, root is (symbol, polynomial, low, high)"
        )
    symbols = (*root[:1], *variables, *(s for s, _ in reversed(pairs)))
    for v in symbols:
        if not isinstance(v, sp.Symbol) or v != sp.Symbol(v.name, real=True):
            raise NotProved(f"{v} must be a real symbol; write Symbol('{v}', real=True)")
    if len({v.name for v in symbols}) < len(symbols):
        raise NotProved(f"a variable is named twice among {', '.join(map(str, symbols))}")
    known = len(symbols) - len(pairs)
    for k, (_, top) in enumerate(reversed(pairs)):
        _need_polynomial(top, symbols[: known + k])
    for e in (lower, upper):
        _need_polynomial(e, symbols)
    if root:
        _need_polynomial(root[1], symbols[:1])
    simplex.need_nonnegative(upper - lower, variables, certificate, affine, root)
    given = [*(Inequality(0, v) for v in variables), Inequality(sum(variables), 1)]
    for s, top in pairs:
        given += [Inequality(0, s), Inequality(s, top)]
    if root:
        symbol, vanishing, low, high = root
        given += [Inequality(0, vanishing), Inequality(vanishing, 0), Inequality(low, symbol), Inequality(symbol, high)]
    return Inequality(lower, upper), given, ()


def _need_polynomial(e, symbols) -> None:
    for part in sp.preorder_traversal(e):  # as written: what cancels counts
        whole = isinstance(part, sp.Pow) and part.exp.is_Integer and part.exp > 0
        number = isinstance(part, sp.Pow) and part.base.is_Integer and part.base > 0 and part.exp.is_Rational
        if not (part in symbols or part.is_Rational or isinstance(part, (sp.Add, sp.Mul)) or whole or number):
            raise NotProved(f"{part} is no polynomial in {', '.join(map(str, symbols))}")


# From one to the next.


@rule
def transitive(*bounds: Bound) -> Bound:
    """a ≤ b, b ≤ c, …: the first is at most the last.

    >>> order.transitive(order.spectral(B, x), order.replace(spectral_norm(B) * norm(x), order.assume(short)))
    norm(B*x) <= R*spectral_norm(B) given norm(x) <= R
    """
    if not bounds:
        raise NotProved("a chain needs a bound to start from")
    for before, after in zip(bounds, bounds[1:], strict=False):
        if not _same(before.upper, after.lower):
            raise NotProved(f"the chain is broken: {before.upper} is not {after.lower}")
    return Inequality(bounds[0].lower, bounds[-1].upper), tuple(h for b in bounds for h in b.hypotheses), ()


@rule
def instance(bound: Bound, mapping: dict) -> Bound:
    """The bound with variables, symbols and indices replaced, in its hypotheses too.

    What is declared to be positive or nonnegative may only become something that is. An equation among the hypotheses
    holds for every value of its free indices, which stay what they are. Raises NotProved otherwise, StatementError where
    it does not fit or a value is not known to be defined: 0 ≤ s² says nothing of √t, whose square SymPy writes as t at once.

    Why: what holds for all values holds for these.

    >>> order.instance(order.decided(1 + t, exp(t), t, -oo), {t: inner(u, v)})
    inner(u, v) + 1 <= exp(inner(u, v))
    """
    for v, value in mapping:
        if not isinstance(v, t.Index):
            normal.need_defined(value)
            if (isinstance(v, t.Variable) or t.is_real_symbol(v)) and not has_sign(v, value):
                sign = t.sign_of(v)
                what = f"{sign} entries" if t.is_term(v) else f"a {sign} number"
                raise NotProved(f"{v} stands for {what}, but {value} is not known to be {sign}")
    change = Substitution(dict(mapping))
    hypotheses = [changed(h, change) for h in bound.hypotheses]
    return Inequality(change(bound.lower), change(bound.upper)), hypotheses, ()


def changed(h, change: Substitution):
    """A hypothesis at the values of a substitution."""
    if isinstance(h, Inequality):
        return Inequality(change(h.lower), change(h.upper), h.strict)
    own, inside = indices_of(*h.sides), variables_of(*h.sides)
    put_in = {k.name for v, e in change.values.items() if v in inside for k in indices_of(e)}
    if met := put_in & {k.name for k in own}:
        raise NotProved(f"{h} is assumed for every {min(met)}, so no value may speak of {min(met)}; rename one")
    inner = Substitution({v: e for v, e in change.values.items() if v not in own})
    inner.sizes = change.sizes
    return Equation(*map(inner, h.sides))


@rule
def discharge(bound: Bound, *facts: Bound | Proof | Inequality | Equation) -> Bound:
    """The bound, with each hypothesis that a fact proves replaced by that fact's own hypotheses.

    A fact that is itself a relation is a hypothesis that implies the old one, and takes its place.

    >>> known = order.instance(order.decided(1 + t, exp(t), t, 0), {t: norm(u)})
    >>> order.discharge(known, order.nonnegative(norm(u)))
    norm(u) + 1 <= exp(norm(u))
    """
    kept: list = []
    for h in bound.hypotheses:
        fact = next((f for f in facts if settles(f, h)), h)
        kept += [fact] if isinstance(fact, (Inequality, Equation)) else fact.hypotheses
    return Inequality(bound.lower, bound.upper), kept, ()


def settles(fact, h) -> bool:
    """Does the fact show h? A weak one shows a strict h where h has room: a + s ≤ b with s > 0 gives a < b."""
    if isinstance(h, Equation) or isinstance(fact, (Equation, Proof)):
        return h == (fact.relation if isinstance(fact, Proof) else fact)
    if isinstance(fact, Inequality):
        return implies(fact, h)
    weak = Inequality(fact.lower, fact.upper)
    return polynomial.positive(_gap(h) - _gap(weak)) and _one_meaning(weak, h) if h.strict else implies(weak, h)


@rule
def weaken(bound: Bound, hypothesis: Inequality | Equation) -> Bound:
    """The bound under one hypothesis more.

    >>> order.weaken(order.nonnegative(norm(u)), short)
    0 <= norm(u) given norm(x) <= R
    """
    return Inequality(bound.lower, bound.upper), (*bound.hypotheses, hypothesis), ()


# Replacement.


class _Replacement:
    """Replaces occurrences of one side of a bound by the other so that the whole moves one way: all, or those within a part."""

    def __init__(self, bound: Bound, within=None):
        self.bound, self.within, self.inside = bound, within, within is None
        self.done, self.found, self.refused = 0, 0, []

    def __call__(self, e, up: bool):
        if not self.inside and _is_part(e, self.within):
            self.inside, self.found = True, self.found + 1
            replaced = self(e, up)
            self.inside = False
            return replaced
        old, new = (self.bound.lower, self.bound.upper) if up else (self.bound.upper, self.bound.lower)
        if self.inside and _is_part(e, old):
            self.done += 1
            return new
        if self.inside and _is_part(e, new):
            self.refused.append(f"where {e} stands, {'an upper' if up else 'a lower'} bound of it is needed")
            return e
        if isinstance(e, sp.Add):
            whole = self._part(e, old, new)
            return sp.Add(*[self(a, up) for a in e.args]) if whole is None else whole
        if isinstance(e, sp.Mul):
            return self._in_product(e, up, old, new)
        if isinstance(e, sp.exp):
            return sp.exp(self(e.exp, up))
        if isinstance(e, sp.log):
            return self._in_logarithm(e, up)
        if isinstance(e, sp.Pow) and e.exp.is_Rational:
            return self._in_power(e, up)
        if isinstance(e, t.OverIndex):
            return self._under_index(e, up)
        return e

    def _part(self, e, old, new):
        """`old` as some of the terms of the sum e."""
        left = without(e.args, old.args) if self.inside and isinstance(old, sp.Add) else None
        if left is None:
            return None
        self.done += 1
        return sp.Add(new, *left)

    def _in_product(self, e, up, old, new):
        coefficient, rest = e.as_coeff_Mul()
        if coefficient.is_negative:
            return -self(-e, not up)
        factors = list(sp.Mul.make_args(rest))
        scale, wanted = old.as_coeff_Mul()
        left = without(factors, sp.Mul.make_args(wanted))
        if self.inside and isinstance(old, sp.Mul) and scale > 0 and left is not None:
            self._need_nonnegative(left, old)
            self.done += 1
            return coefficient / scale * sp.Mul(new, *left)
        for k, factor in enumerate(factors):
            before = self.done
            replaced = self(factor, up)
            if self.done > before:
                self._need_nonnegative(factors[:k] + factors[k + 1 :], factor)
                factors[k] = replaced
        return coefficient * sp.Mul(*factors)

    def _need_nonnegative(self, factors, what):
        for f in factors:
            if not is_nonnegative(f):
                raise NotProved(f"{what} is multiplied by {f}, which is not known to be nonnegative")

    def _in_power(self, e, up):
        base = self(e.base, up if e.exp > 0 else not up)
        if base == e.base:
            return e
        known = is_positive if e.exp < 0 else is_nonnegative
        for b in (e.base, base):
            if not known(b):
                raise NotProved(f"{b} stands under the exponent {e.exp}, but is not known to be {known.__name__[3:]}")
        return base**e.exp

    def _in_logarithm(self, e, up):
        inside = self(e.args[0], up)
        if not is_positive(inside):  # what stood there is, or e would make no sense
            raise NotProved(f"{inside} stands under a logarithm, but is not known to be positive")
        return sp.log(inside)

    def _under_index(self, e, up):
        assumed = _indices_of_hypotheses(self.bound)
        if e.index in assumed and e.index in indices_of(self.bound.lower, self.bound.upper):
            raise NotProved(
                f"{e} binds {e.index}, but the bound on {self.bound.lower} assumes something of one {e.index}; for every "
                f"{e.index} assume {_of_every(e.index, self.bound)}"
            )
        return type(e)(self(e.body, up), e.index)


def _of_every(k, bound: Bound) -> Inequality:
    """What a bound assumes of an index, as an assumption about all values of it."""
    h = next(h for h in bound.hypotheses if k in indices_of(*h.sides))
    if k not in indices_of(h.upper):
        return Inequality(t.Largest(h.lower, k), h.upper, h.strict)
    if k not in indices_of(h.lower):
        return Inequality(h.lower, t.Smallest(h.upper, k), h.strict)
    return Inequality(t.Largest(h.lower - h.upper, k), 0, h.strict)


def without(parts, taken) -> list | None:
    """The parts left when each of `taken` is taken out once (a*a*b, not evaluated, holds a twice); None if one is missing."""
    left = list(parts)
    for part in taken:
        if part not in left:
            return None
        left.remove(part)
    return left


def _is_part(e, wanted) -> bool:
    """Is e the part that a bound, or `within`, speaks of?"""
    return alike(e, wanted) and _same(e, wanted)


def alike(a, b) -> bool:
    """Could two expressions be the same part? Sums and products are only compared with their like."""
    return isinstance(a, type(b)) or isinstance(b, type(a)) or all(isinstance(e, (t.Scalar, sp.Abs)) for e in (a, b))


@rule
def replace(e, bound: Bound, up: bool = True, within=None) -> Bound:
    """e ≤ e′ (or e′ ≤ e, for up=False), e′ being e with the bound applied to the parts it speaks of.

    `within` names a part of e, and what stands outside of it is left as it is.
    Raises NotProved where it does not occur, occurs on the wrong side, or the direction is not known.

    Why: decided from the outside in. A sum keeps the direction, a minus sign turns it, a product keeps it if the other factors
    are known to be nonnegative, a power or a quotient needs its base nonnegative or positive, exp keeps it, and so do
    Σ_k, max_k and min_k, if the bound holds for every k.

    >>> order.replace(exp(-norm(x)), order.assume(short), up=False)
    exp(-R) <= exp(-norm(x)) given norm(x) <= R
    """
    e = _defined(e)
    within = None if within is None else t.as_expression(within)
    replacement = _Replacement(bound, within)
    new = replacement(e, up)
    if not replacement.done:
        old = bound.lower if up else bound.upper
        absent = f"{old} does not occur in {within if replacement.found else 'it'}"
        if within is not None and not replacement.found:
            absent = f"{within}, within which it should be applied, is no part of it"
        why = next(iter(replacement.refused), absent)
        raise NotProved(f"{bound.lower} <= {bound.upper} does not apply to {e}: {why}")
    sides = (e, new) if up else (new, e)
    return Inequality(*sides), bound.hypotheses, ()


@rule
def root(bound: Bound) -> Bound:
    """From 0 ≤ a ≤ b: √a ≤ √b.

    >>> order.root(order.below_total(u[k] ** 2, k))
    Abs(u[k]) <= sqrt(total(u[k]**2, k))
    """
    _need_nonnegative(bound.lower, bound.upper)
    return Inequality(sp.sqrt(bound.lower), sp.sqrt(bound.upper)), bound.hypotheses, ()


# Absolute values, largest and smallest entries, sums.


@rule
def below_absolute(e, negative: bool = False) -> Bound:
    """s ≤ |s|, or −s ≤ |s|.

    >>> order.below_absolute(inner(u, v))
    inner(u, v) <= absolute(inner(u, v))
    """
    e = _defined(e)
    return Inequality(-e if negative else e, t.Absolute(e))


@rule
def absolute_below(above: Bound, below: Bound) -> Bound:
    """From s ≤ r and −s ≤ r: |s| ≤ r.

    >>> order.absolute_below(order.assume(Inequality(t, R)), order.assume(Inequality(-t, R)))
    absolute(t) <= R given t <= R; -t <= R
    """
    if not _same(above.upper, below.upper) or not _same(above.lower, -below.lower):
        raise NotProved(f"{above} and {below} are not of the form s <= r and -s <= r")
    return Inequality(t.Absolute(above.lower), above.upper), (*above.hypotheses, *below.hypotheses), ()


def _indices_of_hypotheses(bound: Bound) -> list:
    """The free indices of which something is assumed at one value alone."""
    return indices_of(*(s for h in bound.hypotheses if isinstance(h, Inequality) for s in h.sides))


def _each(bound: Bound, k: t.Index, side):
    """That a bound holds for every k: nothing is assumed of k, and it does not occur in `side`."""
    if k in _indices_of_hypotheses(bound):
        raise NotProved(f"the hypotheses of {bound} speak of {k}, so it is not shown for every {k}")
    if k in indices_of(side):
        raise NotProved(f"{side} depends on {k}, so it does not bound all entries")


def _at(body, k: t.Index, at: t.Index | None):
    """The body, which must be defined, at another index of the same range, if one is given."""
    _defined(body)
    if at is None:
        return body
    if not isinstance(at, t.Index) or at.size != k.size:
        raise IndexOutOfRange(f"{at} does not run over [{k.size}], as {k} does")
    return Substitution({k: at})(body)


@rule
def below_largest(body, k: t.Index, at: t.Index | None = None) -> Bound:
    """s_k ≤ max_k s_k (at another index, if given).

    >>> order.below_largest(u[k], k)
    u[k] <= largest(u[k], k)
    """
    return Inequality(_at(body, k, at), t.Largest(body, k))


@rule
def largest_below(bound: Bound, k: t.Index) -> Bound:
    """From s_k ≤ r for every k: max_k s_k ≤ r.

    Why: a range [n] is never empty, so one of the s_k is the largest.

    >>> order.largest_below(order.below_total(u[k] ** 2, k), k)
    largest(u[k]**2, k) <= total(u[k]**2, k)
    """
    _each(bound, k, bound.upper)
    return Inequality(t.Largest(bound.lower, k), bound.upper), bound.hypotheses, ()


@rule
def smallest_below(body, k: t.Index, at: t.Index | None = None) -> Bound:
    """min_k s_k ≤ s_k (at another index, if given).

    >>> order.smallest_below(u[k], k)
    smallest(u[k], k) <= u[k]
    """
    return Inequality(t.Smallest(body, k), _at(body, k, at))


@rule
def below_smallest(bound: Bound, k: t.Index) -> Bound:
    """From r ≤ s_k for every k: r ≤ min_k s_k.

    Why: a range [n] is never empty, so one of the s_k is the smallest.

    >>> order.below_smallest(order.nonnegative(exp(u[k])), k)
    0 <= smallest(exp(u[k]), k)
    """
    _each(bound, k, bound.lower)
    return Inequality(bound.lower, t.Smallest(bound.upper, k)), bound.hypotheses, ()


@rule
def below_total(body, k: t.Index) -> Bound:
    """s_k ≤ Σ_k s_k, where every term is nonnegative.

    >>> order.below_total(exp(u[k]), k)
    exp(u[k]) <= total(exp(u[k]), k)
    """
    body = _defined(body)
    if not is_nonnegative(body):
        raise NotProved(f"{body} is not known to be nonnegative for every {k}")
    return Inequality(body, t.Total(body, k))


# The spectral norm.


@rule
def spectral(m, v) -> Bound:
    """‖M v‖₂ ≤ ‖M‖ ‖v‖₂, by definition of the spectral norm.

    >>> order.spectral(B, x)
    norm(B*x) <= norm(x)*spectral_norm(B)
    """
    return Inequality(_defined(t.Norm(m * v)), _defined(t.SpectralNorm(m) * t.Norm(v)))


@rule
def spectral_least(bound: Bound, m, v: t.Variable) -> Bound:
    """From ‖M v‖₂ ≤ r ‖v‖₂ for every vector v, r ≥ 0: ‖M‖ ≤ r.

    Why: the spectral norm is the least such r.

    >>> known = order.replace(spectral_norm(A) * norm(B * x), order.spectral(B, x))
    >>> order.spectral_least(order.transitive(order.spectral(A, B * x), known), A * B, x)
    spectral_norm(A*B) <= spectral_norm(A)*spectral_norm(B)
    """
    if not isinstance(v, t.Variable) or v.sign or not _same(bound.lower, t.Norm(m * v)):
        raise NotProved(f"{bound.lower} is not the norm of {m} * {v}, for a variable {v} of real entries")
    r = _factor(bound.upper, t.Norm(v))
    if r is None:
        raise NotProved(f"{bound.upper} is not a multiple of {t.Norm(v)}")
    if v in variables_of(r, m) or any(v in variables_of(*h.sides) for h in bound.hypotheses):
        raise NotProved(f"{bound} is not shown for every {v}: the factor, the matrix or a hypothesis depends on it")
    _need_nonnegative(r)
    return Inequality(t.SpectralNorm(m), r), bound.hypotheses, ()


@rule
def one_norm_least(bound: Bound, u: t.Variable, v, k: t.Index) -> Bound:
    """From ⟨u, v⟩ ≤ r for every u of signs, ‖u‖_∞ ≤ 1 and 1 ≤ |u_k|: Σ_k |v_k| ≤ r.

    Why: take for u_k the sign of v_k.

    >>> signs = Inequality(max_norm(u), 1)
    >>> known = bound(inner(u, v), hypotheses=[signs]).to(total(u[k] * v[k], k), "entry by entry")
    >>> known = known.by(order.below_absolute(u[k] * v[k]), to=total(absolute(u[k]) * absolute(v[k]), k))
    >>> known = known.by(order.below_largest(absolute(u[k]), k)).by(signs)
    >>> known = known.by(order.below_largest(absolute(v[k]), k), to=n * max_norm(v))
    >>> order.one_norm_least(known.bound, u, v, k)
    total(absolute(v[k]), k) <= n*max_norm(v)
    """
    if not isinstance(u, t.Variable) or u.sign or not _same(bound.lower, t.Inner(u, v)):
        raise NotProved(f"{bound.lower} is not the inner product of a variable {u} of real entries with {v}")
    if k in indices_of(v):
        raise NotProved(f"{v} depends on {k}, which would be bound in the sum")
    of_signs = Inequality(t.MaxNorm(u), 1), Inequality(1, t.Smallest(t.Absolute(u[k]), k))
    kept = [h for h in bound.hypotheses if not any(implies(known, h) for known in of_signs)]
    for e in (v, bound.upper, *(s for h in kept for s in h.sides)):
        if _depends_on(e, u):
            raise NotProved(f"{e} depends on {u}: {bound} is not shown for every {u} of signs")
    total = t.Total(t.Absolute(v[k]), k)
    return Inequality(_defined(total), bound.upper), kept, ()


def _factor(e, s):
    """r with e = r s; None where none is seen. SymPy multiplies out what stands in an absolute value of r, if it is to cancel more."""
    return next((r for r in (sp.cancel(e / s), e / s) if _same(r * s, e)), None)


@rule
def cancel_square(bound: Bound, s) -> Bound:
    """From s² ≤ r s with s, r ≥ 0: s ≤ r.

    Why: if s = 0 it says r ≥ 0; otherwise divide.

    >>> order.cancel_square(order.assume(Inequality(norm(u) ** 2, R * norm(u))), norm(u))
    norm(u) <= R given norm(u)**2 <= R*norm(u)
    """
    r = _factor(bound.upper, s)
    if r is None or not _same(bound.lower, s**2):
        raise NotProved(f"{bound} is not of the form s² <= r s for s = {s}")
    _need_nonnegative(s, r)
    return Inequality(s, r), bound.hypotheses, ()


# The mean value.


@rule
def mean_value(bound: Bound, body, t_: sp.Symbol) -> Bound:
    """From ∂s/∂t ≤ r for every t between 0 and 1, r free of t: s(1) − s(0) ≤ r.

    The lower side of `bound` must be the derivative of `body` in the symbol `t_`, whose normal form exists only where
    `body` is differentiable for every real t: roots of what may vanish, absolute values and maxima that depend on t are
    refused. So s is continuous on [0, 1] and differentiable inside, which is what the mean value theorem asks. The
    hypotheses may say that 0 ≤ t ≤ 1, which this rule uses up, and nothing else of t.
    Raises NotProved otherwise.

    Why: the mean value theorem; the rule differentiates s itself.

    >>> order.mean_value(order.decided(exp(t), 3, t, 0, 1), exp(t), t)
    -1 + E <= 3
    """
    body = _defined(body)
    if not isinstance(t_, sp.Symbol) or t_ != sp.Symbol(t_.name, real=True):
        raise NotProved(f"{t_} must run through all real numbers; write Symbol('{t_}', real=True)")
    if t.shape_of(body) != (1, 1):
        raise ShapeMismatch(f"{body} is no number")
    between = Inequality(0, t_, strict=True), Inequality(t_, 1, strict=True)
    kept = [h for h in bound.hypotheses if not any(implies(b, h) for b in between)]
    for e in (bound.upper, *(s for h in kept for s in h.sides)):
        if _depends_on(e, t_):
            raise NotProved(f"{e} depends on {t_}: it must be the same for every {t_} between 0 and 1")
    one_meaning_per_name(body, t_, bound.lower, bound.upper)
    if not _same(bound.lower, _defined(t.D(body, t_))):
        raise NotProved(f"{bound.lower} is not the derivative of {body} in {t_}")
    ends = [Substitution({t_: sp.Integer(end)})(body) for end in (1, 0)]
    return Inequality(ends[0] - ends[1], bound.upper), kept, ()


@rule
def limit(bound: Bound, symbol: sp.Symbol) -> Bound:
    """From s ≤ r for every positive value of a symbol: s ≤ r where the symbol is 0.

    Both sides must be defined for every real value of the symbol. Raises NotProved, or NotDefined, otherwise; a limit at
    infinity is one in 1/t.

    Why: everything in the language is continuous where it is defined, so both sides are continuous at 0.

    >>> order.limit(order.nonnegative(norm(u) + R), R)
    0 <= norm(u)
    """
    if not isinstance(symbol, sp.Symbol) or symbol != sp.Symbol(symbol.name, positive=True):
        raise NotProved(f"{symbol} must run through the positive numbers; write Symbol('{symbol}', positive=True)")
    kept = [h for h in bound.hypotheses if not implies(Inequality(0, symbol, strict=True), h)]
    if loose := [h for h in kept if any(_depends_on(side, symbol) for side in h.sides)]:
        raise NotProved(f"{loose[0]} speaks of {symbol}: {bound} is not shown for every positive {symbol}")
    for side in bound.relation.sides:
        _defined(Substitution({symbol: sp.Symbol(symbol.name, real=True)})(side))
    at_end = Substitution({symbol: sp.S.Zero})
    return Inequality(*map(at_end, bound.relation.sides)), kept, ()


def _depends_on(e, symbol) -> bool:
    return symbol in variables_of(e) or symbol in e.free_symbols
