"""How each rule of the kernel is shown again in Coq: by the lemma of that rule, from the lemmas of what it was given."""

from __future__ import annotations

import sympy as sp

from anysize.coq import reflected
from anysize.coq.arithmetic import NotExported
from anysize.coq.lemma import Lemma, Signature
from anysize.coq.reflected import Scope, canonical
from anysize.coq.simplex import OnSimplex
from anysize.coq.words import Text, identifier, kind
from anysize.kernel import identity, one_variable, order
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError
from anysize.language.relations import Inequality
from anysize.language.substitution import Substitution
from anysize.language.walk import indices_of

RULES: dict = {}
EQUATIONS: dict = {}  # of the rules that give an equation, those that are no matter of normal forms and of what is zero


def _shows(function):
    RULES[function.__name__.strip("_")] = function
    return function


@_shows
def assume(lemma: Lemma, theorem, hypothesis):
    name = lemma.hypothesis(hypothesis)
    lemma.script.append(f"exact {f'(Rlt_le _ _ {name})' if hypothesis.strict else name}.")


@_shows
def same(lemma, theorem, lower, upper):
    a, b = lemma.reflect(lower), lemma.reflect(upper)
    if identity.same(lower, upper):
        lemma.script.append(f"exact (Req_le _ _ {lemma.equal(a, b)}).")
    else:
        square = lemma.equal(("Pow", a, 2), ("Pow", b, 2))
        both = f"{lemma.nonnegative(a)} {lemma.nonnegative(b)}"
        lemma.script.append(f"exact (Req_le _ _ (squares _ _ {both} {square})).")


@_shows
def equal(lemma, theorem, proof):
    name, signature = lemma.file.lemma_of(proof)
    sides = [lemma.reflect(s) for s in proof.relation.sides]
    lemma.finish(*sides, lemma.at_most(*sides, f"(Req_le _ _ {lemma.call(name, signature)})"))


def _equal_squares(lemma, theorem, lhs, rhs, squares):
    name, signature = lemma.file.lemma_of(squares)
    sides = [lemma.reflect(s) for s in (lhs, rhs)]
    shown = lemma.shown(
        f"{lemma.value(('Pow', sides[0], 2))} = {lemma.value(('Pow', sides[1], 2))}",
        f"exact (eq_trans {{}} (eq_trans {lemma.call(name, signature)} {{}}))".format(
            lemma.equal(("Pow", sides[0], 2), lemma.reflect(squares.lhs)),
            lemma.equal(lemma.reflect(squares.rhs), ("Pow", sides[1], 2)),
        ),
    )
    both = f"{lemma.nonnegative(sides[0])} {lemma.nonnegative(sides[1])}"
    lemma.script.append(f"exact (squares _ _ {both} {shown}).")


def _congruence(lemma, theorem, e, proof):
    raise NotExported(f"{theorem.relation}, where equal things stand in the places of each other")


def _turned(lemma, theorem, proof, factors=1):
    raise NotExported(f"{theorem.relation}, where a matrix with an inverse on one side has it on both")


EQUATIONS["turned"] = _turned
EQUATIONS["equal_squares"] = _equal_squares
EQUATIONS["congruence"] = _congruence


@_shows
def nonnegative(lemma, theorem, e):
    lemma.script.append(f"exact {lemma.nonnegative(lemma.reflect(theorem.upper))}.")


@_shows
def size_at_least_one(lemma, theorem, size):
    known = "Rle_refl 1" if size.is_Integer else f"size_at_least_one _ {lemma.size_proof(size)}"
    lemma.script.append(f"exact ({known}).")


@_shows
def decided(lemma, theorem, lower, upper, variable, low, high=sp.oo):
    lemma.plain = True
    if lower.has(t.Called) or upper.has(t.Called):
        raise NotExported("tanh and the like in an inequality in one variable")
    meet = _meeting(upper - lower, variable, low, high)
    lemma.script.append(f"decide_scalar_at {lemma.words.number(meet[0]).at(0)}." if meet else "decide_scalar.")


def _meeting(gap, variable, low, high) -> list:
    """Rational points at which the two sides meet, where there are logarithms, quotients, or roots of more than the variable."""
    powers = (p.exp.is_negative or (not p.exp.is_Integer and p.base != variable) for p in gap.atoms(sp.Pow))
    if not gap.has(sp.log) and not any(powers):
        return []
    try:
        return [c for c in one_variable.touching(gap, variable, low, high) if c.is_Rational]
    except NotProved:
        return []


@_shows
def on_simplex(lemma, theorem, lower, upper, variables, certificate=(), affine=(), root=()):
    try:
        shown = OnSimplex(upper - lower, certificate, root)
    except NotProved as problem:
        raise NotExported(str(problem)) from None
    given = {h: lemma.hypothesis(h) for h in theorem.hypotheses}

    def term(e):
        return lemma.term(lemma.reflect(e))

    def symbol(s):
        return f"{lemma.reflect(s)[1]}%N"

    def all_of(proofs):
        return "I" if not proofs else f"(conj {proofs[0]} {all_of(proofs[1:])})"

    def between(low, e, high):
        return f"(conj {given[Inequality(low, e)]} {given[Inequality(e, high)]})"

    made_of, vanishes = shown.irrational, "I"
    if root:
        s, polynomial, low, high = root
        made_of = f"({made_of} {symbol(s)} {shown.lead} {shown.modulus} {term(polynomial)} {term(low)} {term(high)})"
        vanishes = f"(conj {between(0, polynomial, 0)} {between(low, s, high)})"
    pairs = "; ".join(f"({symbol(s)}, {term(top)})" for s, top in affine)
    total, sides = sum(variables), [lemma.reflect(s) for s in (lower, upper)]
    name = lemma.file.define("splits", "Simplex.certificate", shown.splits)
    at = f"[{'; '.join(map(symbol, variables))}] [{pairs}] {term(total)} {' '.join(map(lemma.term, sides))}"
    proof = (
        f"(Simplex.on_simplex Ev rv {made_of} {shown.enclosures} {at} {name} (ltac:(computed)) "
        f"{all_of([given[Inequality(0, v)] for v in variables])} {given[Inequality(total, 1)]} "
        f"{all_of([between(0, s, top) for s, top in affine])} {vanishes})"
    )
    lemma.finish(*sides, proof)


@_shows
def transitive(lemma, theorem, bounds):
    proof, lower, upper = lemma.apply(bounds[0])
    proof = lemma.at_most(lower, upper, proof)
    for bound in bounds[1:]:
        step, lower2, upper2 = lemma.apply(bound)
        step = lemma.at_most(lower2, upper2, step)
        if canonical(upper) != canonical(lower2):
            step = f"(Rle_trans _ _ _ (Req_le _ _ {lemma.equal(upper, lower2)}) {step})"
        proof, upper = f"(Rle_trans _ _ _ {proof} {step})", upper2
    lemma.finish(lower, upper, proof)


@_shows
def instance(lemma, theorem, bound, mapping):
    change = Substitution(dict(mapping))
    values, texts, moved, bound_to = {}, {}, {}, {}
    variables = Signature(bound.relation.sides, bound.hypotheses).variables
    resized = {v: change(v) for v in variables if v not in change.values and change(v) != v}
    if lost := [v for v, e in resized.items() if kind(e) < kind(v)]:
        raise NotExported(f"{lost[0]}, which becomes a number")
    for v, e in {**change.values, **resized}.items():
        if isinstance(v, t.Index):
            moved[v.name], bound_to[v] = e, lemma.scope.index(e)
        elif t.is_term(v) and kind(v) == 0:
            raise NotExported(f"{v}, a variable of one entry")
        else:
            texts[v] = lemma.words.any(e)
            values[v] = (lambda i, j, e=e: reflected.entry(e, i, j, lemma.scope)) if t.is_term(v) else lemma.reflect(e)
    scope = Scope(lemma.setting, values, None, bound_to, change.sizes, texts, moved, change)
    _whole(lemma, bound, scope)


def _whole(lemma, bound, scope=None, given=None):
    """What a bound says, as it is."""
    proof, lower, upper = lemma.apply(bound, scope, given=given)
    lemma.finish(lower, upper, lemma.at_most(lower, upper, proof))


@_shows
def discharge(lemma, theorem, bound, facts):
    def given(h):
        fact = next((f for f in facts if order.settles(f, h)), None)
        if fact is None:
            return lemma.hypothesis(h)
        wanted = [lemma.reflect(s) for s in h.sides]
        if isinstance(fact, Inequality):
            name = lemma.hypothesis(fact)
            weaker = fact.strict and not h.strict
            name = f"(Rlt_le _ _ {name})" if weaker else name
            return lemma.rearranged(name, *map(lemma.reflect, fact.sides), *wanted, h.strict)
        proof, lower, upper = lemma.apply(fact)
        name = lemma.at_most(lower, upper, proof)
        if not h.strict:
            return lemma.rearranged(name, lower, upper, *wanted)
        room = ("Add", ("Add", wanted[1], ("Opp", wanted[0])), ("Opp", ("Add", upper, ("Opp", lower))))
        four = " ".join(f"({lemma.value(s)})" for s in (lower, upper, *wanted))
        proof = f"exact (rearranged_pos {four} {name} {lemma.positive(room)})"
        return lemma.shown(f"{lemma.value(wanted[0])} < {lemma.value(wanted[1])}", proof)

    _whole(lemma, bound, given=given)


@_shows
def weaken(lemma, theorem, bound, hypothesis):
    _whole(lemma, bound)


# Replacement.


class _Replaced:
    """An expression before and after a bound is applied to its parts, as two reflected terms of one shape.

    It goes through the expression as `order.replace` does. `hits` are the places, each with the scope it stands in.
    """

    def __init__(self, lemma, bound, within=None):
        self.lemma, self.bound, self.within, self.inside, self.hits = lemma, bound, within, within is None, {}

    def _hit(self, up, scope):
        sides = tuple(self.lemma.reflect(s, scope) for s in (self.bound.lower, self.bound.upper))
        self.hits.setdefault(sides, scope)
        return sides if up else sides[::-1]

    def _same(self, e, scope):
        return (self.lemma.reflect(e, scope),) * 2

    def __call__(self, e, up, scope):
        if not self.inside and _is_part(e, self.within):
            self.inside = True
            both = self(e, up, scope)
            self.inside = False
            return both
        old, new = (self.bound.lower, self.bound.upper) if up else (self.bound.upper, self.bound.lower)
        if self.inside and _is_part(e, old):
            return self._hit(up, scope)
        if self.inside and _is_part(e, new):
            return self._same(e, scope)
        if isinstance(e, sp.Add):
            left = order.without(e.args, old.args) if self.inside and isinstance(old, sp.Add) else None
            if left is not None:
                return _folded("Add", [self._hit(up, scope), *(self._same(a, scope) for a in left)])
            return _folded("Add", [self(a, up, scope) for a in e.args])
        if isinstance(e, sp.Mul):
            return self._product(e, up, scope, old)
        if isinstance(e, sp.exp):
            return tuple(("Exp", side) for side in self(e.exp, up, scope))
        if isinstance(e, sp.log):
            return tuple(("Ln", side) for side in self(e.args[0], up, scope))
        if isinstance(e, sp.Pow) and e.exp.is_Rational:
            base = self(e.base, up if e.exp > 0 else not up, scope)
            return tuple(reflected.power(side, e.exp) for side in base)
        if isinstance(e, t.OverIndex):
            k = scope.fresh(e.index.size)
            word = {t.Total: "Sum", t.Largest: "Max", t.Smallest: "Min"}[type(e)]
            body = self(e.body, up, scope.with_bound(e.index, k))
            return body if k is None else tuple((word, k, side) for side in body)
        return self._same(e, scope)

    def _product(self, e, up, scope, old):
        coefficient, rest = e.as_coeff_Mul()
        if coefficient.is_negative:
            return tuple(("Opp", side) for side in self(-e, not up, scope))
        factors = list(sp.Mul.make_args(rest))
        scale, wanted = old.as_coeff_Mul()
        left = order.without(factors, sp.Mul.make_args(wanted))
        if self.inside and isinstance(old, sp.Mul) and scale > 0 and left is not None:
            others = [self._same(a, scope) for a in left]
            return _folded("Mul", [self._same(coefficient / scale, scope), self._hit(up, scope), *others])
        parts = [self(f, up, scope) for f in factors]
        return _folded("Mul", [self._same(coefficient, scope), *parts] if coefficient != 1 else parts)


def _folded(word, parts):
    before, after = parts[0]
    for a, b in parts[1:]:
        before, after = (word, before, a), (word, after, b)
    return before, after


def _is_part(e, wanted) -> bool:
    """Is e the part that a bound speaks of?"""
    if not order.alike(e, wanted):
        return False
    try:
        return e == wanted or identity.same(e, wanted)
    except StatementError:
        return False


@_shows
def replace(lemma, theorem, e, bound, up=True, within=None):
    replaced = _Replaced(lemma, bound, within)
    before, after = replaced(t.as_expression(e), up, lemma.scope)
    signature = lemma.file.lemma_of(bound)[1]
    assumed_of = {k for h in bound.hypotheses for k in indices_of(*h.sides)} & set(lemma.signature.indices)
    pairs, proof = [], "(nil_replaced Ev rv)"
    for sides, scope in reversed(replaced.hits.items()):
        at = {}
        for k in signature.indices:
            if k not in assumed_of:
                i = reflected.index_term(scope.index(k))
                at[k] = f"(sv {i})", f"(Wv {i})"
        each, _, _ = lemma.apply(bound, scope, at)
        if assumed_of:  # a hypothesis speaks of one value of an index, which is the one that it has here
            fixed = [(lemma.scope.index(k), identifier(k.name)) for k in lemma.signature.indices if k in assumed_of]
            known = "".join(
                f"assert (Av : sv {reflected.index_term(i)} = {k}) by (exact (SFv {reflected.index_term(i)} eq_refl)); "
                for i, k in fixed
            )
            each = f"ltac:({known}subst {' '.join(k for _, k in fixed)}; exact {each})"
        pair = " ".join(lemma.term(s, True) for s in sides)
        proof = f"(cons_replaced Ev rv {pair} _ (fun sv Wv SFv => {each}) {proof})"
        pairs.append(pair)
    word, lower, upper = ("upward", before, after) if up else ("downward", after, before)
    numbers = lemma.numbers(before, after)
    name = lemma.fact("P", f"{word} {{name}} {numbers} {proof} {lemma.term(before, True)} {lemma.term(after, True)}.")
    lemma.finish(lower, upper, name)


# Roots, absolute values, largest and smallest, sums.


@_shows
def root(lemma, theorem, bound):
    proof, lower, upper = lemma.apply(bound)
    proof = lemma.at_most(lower, upper, proof)
    below = [("Sqrt", lower), ("Sqrt", upper)]
    proof = f"(sqrt_le_1_alt _ _ {proof} : {lemma.value(below[0])} <= {lemma.value(below[1])})"
    ends = [
        _simplified_root(lemma, *pair) for pair in zip(bound.relation.sides, theorem.relation.sides, below, strict=True)
    ]
    if ends[0]:
        proof, below[0] = f"(Rle_trans _ _ _ (Req_le _ _ (eq_sym {ends[0]})) {proof})", lemma.reflect(theorem.lower)
    if ends[1]:
        proof, below[1] = f"(Rle_trans _ _ _ {proof} (Req_le _ _ {ends[1]}))", lemma.reflect(theorem.upper)
    lemma.finish(*below, proof)


def _simplified_root(lemma, inside, root, under):
    """√s = r where SymPy wrote r at once: both are nonnegative and have one square. None where r is √s."""
    if isinstance(root, sp.Pow) and root.base == inside and root.exp == sp.Rational(1, 2):
        return None
    side = lemma.reflect(root)
    square = lemma.equal(("Pow", under, 2), ("Pow", side, 2))
    both = f"{lemma.nonnegative(under)} {lemma.nonnegative(side)}"
    return lemma.shown(f"{lemma.value(under)} = {lemma.value(side)}", f"exact (squares _ _ {both} {square})", "Q")


@_shows
def below_absolute(lemma, theorem, e, negative=False):
    inside = lemma.reflect(e)
    lower, upper = ("Opp", inside) if negative else inside, ("Abs", inside)
    word = "opp_le_abs" if negative else "Rle_abs"
    lemma.finish(lower, upper, lemma.at_most(lower, upper, f"({word} ({lemma.value(inside)}))"))


@_shows
def absolute_below(lemma, theorem, above, below):
    proof, lower, upper = lemma.apply(above)
    proof = lemma.at_most(lower, upper, proof)
    other, lower2, upper2 = lemma.apply(below)
    other = lemma.moved(lower2, upper2, lemma.at_most(lower2, upper2, other), ("Opp", lower), upper)
    both = f"(absolute_below ({lemma.value(lower)}) ({lemma.value(upper)}) {proof} {other})"
    lemma.finish(("Abs", lower), upper, lemma.at_most(("Abs", lower), upper, both))


def _function(lemma, i, body) -> str:
    """A term as a function of one index."""
    return f"(fun k0 => den Ev (seti rv {reflected.index_term(i)} k0) {lemma.term(body, True)})"


def _one_of_all(over, word):
    """Rules that compare one entry with the largest or smallest."""

    def rule(lemma, theorem, body, k, at=None):
        chosen = k if at is None else at
        one = lemma.reflect(body, lemma.scope.with_bound(k, lemma.scope.index(chosen)))
        whole = lemma.reflect(over(body, k))
        sides = (one, whole) if word == "le_maxn" else (whole, one)
        if k.size == 1:
            return lemma.finish(*sides, f"(Rle_refl ({lemma.value(one)}))")
        _, i, inside = whole
        n, at_, inrange = lemma.size_text(k.size), *lemma.at_index(chosen, lemma.scope)
        proof = f"({word} {n} {_function(lemma, i, inside)} {at_} {inrange})"
        lemma.finish(*sides, lemma.at_most(*sides, proof))

    return rule


RULES["below_largest"] = _one_of_all(t.Largest, "le_maxn")
RULES["smallest_below"] = _one_of_all(t.Smallest, "minn_le_at")


def _all_of(over, word):
    """Rules that bound the largest or smallest by what bounds each."""

    def rule(lemma, theorem, bound, k):
        least = word == "minn_glb"
        whole = lemma.reflect(over(bound.upper if least else bound.lower, k))
        side = lemma.reflect(bound.lower if least else bound.upper)
        sides = (side, whole) if least else (whole, side)
        if k.size == 1:
            return _whole(lemma, bound)
        _, i, inside = whole
        each, _, _ = lemma.apply(bound, lemma.scope.with_bound(k, i), {k: ("k0", "Hk0")})
        n = lemma.size_text(k.size)
        proof = (
            f"({word} {n} {_function(lemma, i, inside)} ({lemma.value(side)}) {lemma.size_proof(k.size)} "
            f"(fun k0 Hk0 => {each}))"
        )
        lemma.finish(*sides, lemma.at_most(*sides, proof))

    return rule


RULES["largest_below"] = _all_of(t.Largest, "maxn_lub")
RULES["below_smallest"] = _all_of(t.Smallest, "minn_glb")


@_shows
def below_total(lemma, theorem, body, k):
    one, whole = lemma.reflect(body), lemma.reflect(t.Total(body, k))
    if k.size == 1:
        return lemma.finish(one, whole, f"(Rle_refl ({lemma.value(one)}))")
    _, i, inside = whole
    at, inrange = lemma.at_index(k, lemma.scope)
    proof = (
        f"(sum_term_le {lemma.size_text(k.size)} {_function(lemma, i, inside)} {at} "
        f"(fun k0 Hk0 => ltac:(nonnegative_at {reflected.index_term(i)} k0 Hk0 {lemma.term(inside, True)})) {inrange})"
    )
    lemma.finish(one, whole, lemma.at_most(one, whole, proof))


# Norms.


def _norm_of_product(lemma, m, v, scope=None) -> tuple:
    scope = scope or lemma.scope
    i, j = map(scope.fresh, m.shape)
    inside = ("Sum", j, ("Mul", reflected.entry(m, i, j, scope), reflected.entry(v, j, None, scope)))
    return ("Sqrt", ("Sum", i, ("Pow", inside, 2)))


def _need_matrix(m):
    if 1 in m.shape:
        raise NotExported(f"the spectral norm of {m}, which is a vector")
    return m


@_shows
def spectral(lemma, theorem, m, v):
    _need_matrix(m)
    lower = _norm_of_product(lemma, m, v)
    upper = ("Mul", lemma.reflect(t.SpectralNorm(m)), lemma.reflect(t.Norm(v)))
    n, d = map(lemma.size_text, m.shape)
    proof = f"(spectral_bound {n} {d} {lemma.words.matrix(m).at(0)} {lemma.words.vector(v).at(0)})"
    lemma.finish(lower, upper, lemma.at_most(lower, upper, proof))


def _restated(lemma, bound, lower, upper, conclusion=None, sides=None) -> tuple:
    """(name, signature) of a lemma that says of a bound what two sides equal to its own say."""
    signature = Signature((lower, upper), bound.hypotheses)
    again = Lemma(lemma.file, signature)
    proof, low, up = again.apply(bound)
    proof = again.at_most(low, up, proof)
    wanted = sides(again) if sides else [again.reflect(s) for s in (lower, upper)]
    again.script.append(f"exact ({again.moved(low, up, proof, *wanted)}).")
    return lemma.file.add(again, conclusion), signature


@_shows
def spectral_least(lemma, theorem, bound, m, v):
    _need_matrix(m)
    factor = theorem.upper
    words, (n, d) = lemma.words, map(lemma.size_text, m.shape)
    conclusion = (
        f"norm {words.size(m.shape[0])} (mulv {words.size(m.shape[1])} {words.matrix(m).at(0)} {words.vector(v).at(0)})"
        f" <= {words.number(factor).at(30)} * {words.number(t.Norm(v)).at(30)}"
    )

    def sides(again):
        return _norm_of_product(again, m, v), ("Mul", again.reflect(factor), again.reflect(t.Norm(v)))

    name, signature = _restated(lemma, bound, t.Norm(m * v), factor * t.Norm(v), conclusion, sides)
    each = lemma.call(name, signature, texts={v: Text("v0")})
    r = lemma.reflect(factor)
    sides = lemma.reflect(theorem.lower), r
    proof = (
        f"(spectral_least {n} {d} {words.matrix(m).at(0)} ({lemma.value(r)}) (fun v0 => {each}) {lemma.nonnegative(r)})"
    )
    lemma.finish(*sides, lemma.at_most(*sides, proof))


@_shows
def one_norm_least(lemma, theorem, bound, u, v, k):
    name, signature = _restated(lemma, bound, t.Inner(u, v), bound.upper)
    of_signs = {"Hu0": Inequality(t.MaxNorm(u), 1), "Hu1": Inequality(1, t.Smallest(t.Absolute(u[k]), k))}
    each = lemma.call(
        name,
        signature,
        texts={u: Text("u0")},
        given=lambda h: (
            next((name for name, g in of_signs.items() if order.implies(g, h)), None) or lemma.hypothesis(h)
        ),
    )
    sides = lemma.reflect(t.Total(t.Absolute(v[k]), k)), lemma.reflect(bound.upper)
    proof = (
        f"(one_norm_least {lemma.size_text(v.shape[0])} {lemma.words.vector(v).at(0)} ({lemma.value(sides[1])}) "
        f"(fun u0 Hu0 Hu1 => {each}) {lemma.size_proof(v.shape[0])})"
    )
    lemma.finish(*sides, lemma.at_most(*sides, proof))


@_shows
def cancel_square(lemma, theorem, bound, s):
    factor = theorem.upper
    proof, lower, upper = lemma.apply(bound)
    a, r = lemma.reflect(s), lemma.reflect(factor)
    proof = lemma.moved(lower, upper, lemma.at_most(lower, upper, proof), ("Pow", a, 2), ("Mul", r, a))
    both = f"{lemma.nonnegative(a)} {lemma.nonnegative(r)}"
    lemma.finish(a, r, f"(cancel_square ({lemma.value(a)}) ({lemma.value(r)}) {proof} {both})")


@_shows
def limit(lemma, theorem, bound, symbol):
    raise NotExported(f"{theorem.relation}, as a limit in {symbol}")


@_shows
def mean_value(lemma, theorem, bound, body, t_):
    slope, about_slope = lemma.file.derivative(t.D(body, t_), bound.lower)
    x = identifier(t_.name)
    words = lemma.words.within({t_: Text(x)})
    function, derivative = (f"(fun {x} => {words.number(e).text})" for e in (body, bound.lower))
    each_slope = lemma.call(slope, about_slope, texts={t_: Text(x)})
    name, signature = lemma.file.lemma_of(bound)
    between = {Inequality(0, t_, strict=True): "H0", Inequality(t_, 1, strict=True): "H1"}
    each = lemma.call(
        name,
        signature,
        texts={t_: Text(x)},
        given=lambda h: next((p for g, p in between.items() if order.implies(g, h)), None) or lemma.hypothesis(h),
    )
    ends = [lemma.reflect(body, Scope(lemma.setting, {t_: reflected.integer(end)})) for end in (1, 0)]
    sides = ("Add", ends[0], ("Opp", ends[1])), lemma.reflect(bound.upper)
    proof = (
        f"(mean_value {function} {derivative} ({lemma.value(sides[1])}) (fun {x} => {each_slope}) "
        f"(fun {x} H0 H1 => {each}))"
    )
    lemma.finish(*sides, lemma.at_most(*sides, proof))
