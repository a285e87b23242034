"""Attack on demand: search for values that break a claim, and certify what is found.

A search proves nothing when it finds nothing. What it finds counts only after it has been recomputed exactly: the hypotheses
hold and the relation fails, in rational numbers or in intervals that do not meet.
"""

from __future__ import annotations

import itertools
import math
import random
import time
from dataclasses import dataclass

import sympy as sp

from anysize.evidence.counterexample import Counterexample, Target, exactly
from anysize.evidence.evaluate import size_of
from anysize.evidence.plain import Array, asarray
from anysize.evidence.satisfying import satisfying
from anysize.language import terms as t
from anysize.language.relations import Inequality

_SIZES = ((1, 1), (2, 1), (1, 2), (2, 2), (3, 2), (5, 3))
_TINY = 1e-13  # smaller sides are not compared
_SLACK = 1e-9  # how far beyond 1 a ratio must be before it is worth certifying


@dataclass(repr=False)
class Found:
    """The worst instance of one relation: its ratio (lower side over upper side; 1 is where it would break)."""

    target: Target
    ratio: float = 0.0
    values: dict | None = None
    certificate: Counterexample | None = None
    tried: int = 0

    claim = property(lambda self: self.target.name)

    @property
    def broken(self) -> bool:
        return self.certificate is not None

    def __str__(self):
        if self.broken:
            return f"broken: {self.certificate}"
        return f"not broken: {self.tried} instances of {self.target.relation} tried, the largest ratio of its sides {self.ratio:.6g}"

    __repr__ = __str__


def targets(claim) -> list:
    """What can be attacked of a claim: (target, is it the printed form?)."""
    stated = [(r, claim.hypotheses, False) for r in claim.equations]
    printed = [(r, claim.assumed_in_print, True) for r in claim.printed_relations]
    return [(Target(r, given, claim.nonzero, claim.witness, claim.id), p) for r, given, p in (*stated, *printed)]


def attack(what, seconds: float = 5, seed: int = 0) -> Found:
    """Search for `seconds`: random starts, each followed by a climb; stops early with a certificate.

    what  a Target, or a claim: each relation that it states then gets its share of the time, and what is returned is that of
          the one that broke, or came nearest to it
    KeyboardInterrupt is raised on with what was found as its argument.
    """
    if not isinstance(what, Target):
        stated = [target for target, printed in targets(what) if not printed]
        if not stated:
            raise ValueError(f"{what.id} states no relation that could be searched")
        return max((attack(t, seconds / len(stated), seed) for t in stated), key=lambda f: (f.broken, f.ratio))
    search = _Search(what, seed, time.monotonic() + seconds)
    try:
        for start in itertools.count():
            search.climb(start == 0)
            if search.best.broken or time.monotonic() > search.end:
                return search.best
    except KeyboardInterrupt:
        raise KeyboardInterrupt(search.best) from None


class _Search:
    """Values that climb towards where the relation of a target breaks."""

    def __init__(self, target: Target, seed: int, end: float):
        self.target, self.rng, self.end, self.best = target, random.Random(seed), end, Found(target)
        inequality = isinstance(target.relation, Inequality)
        self.slack, self.shapes = (_SLACK, _SIZES) if inequality else (1e-3, _SIZES[:3])

    def ratio(self, values) -> float:
        """Lower side over upper side, or for an equation 1 + the relative gap; -1 where a hypothesis fails."""
        if (sides := self.target.compared(values)) is None:
            return -1.0
        left, right = sides
        if not isinstance(self.target.relation, Inequality):
            return 1.0 + max(abs(l - r) for l, r in zip(left, right, strict=True)) / (1 + max(map(abs, left)))
        (left,), (right,) = sides
        if right <= 0 and left - right >= _TINY:
            return 1.0 + (left - right) / (1 + left - right)
        return left / right if left >= _TINY else 0.0  # there it shows rounding; two zeros are no place to climb from

    def climb(self, from_witness: bool) -> None:
        best = self.best
        values = self.fit((from_witness and self.witness()) or self.draw())
        here = self.ratio(values)
        best.tried += 1
        stuck = 0
        while here >= 0 and stuck < 200 and time.monotonic() < self.end:
            if here > 1 + self.slack:
                best.certificate = self.certified(values)
                if best.broken:
                    best.ratio, best.values = here, values
                return  # broken, or an effect of rounding: then another start is better
            if here > best.ratio:
                best.ratio, best.values = here, values
            moved = self.fit(self.stretched(values) if best.tried % 10 == 9 else self.moved(values))
            ratio = self.ratio(moved)
            best.tried += 1
            stuck = 0 if ratio > here * (1 + 1e-6) else stuck + 1
            if ratio > here:
                values, here = moved, ratio

    def fit(self, values: dict) -> dict:
        """The values, changed so that equations among the hypotheses hold, where that is simple."""
        return satisfying(self.target.equations, values, self.rng) if self.target.equations else values

    def certified(self, values) -> Counterexample | None:
        """The instance in rational numbers, rounded to be pleasant to read, if it breaks the relation exactly."""
        for digits in (1, 2, 4, 8, None):

            def rounded(e, digits=digits):
                return sp.Rational(e) if digits is None else sp.Rational(f"{e:.{digits}g}")

            exact = {v: values[v].map(rounded) if t.is_term(v) else rounded(values[v]) for v in self.target.variables}
            if self.target.equations:
                exact = satisfying(self.target.equations, exactly(exact), self.rng, exact=True)
            if found := self.target.certified({**values, **exact}):
                return found
        return None

    def factor(self, step) -> float:
        return math.exp(step * self.rng.gauss(0, 1))

    def normal(self, shape) -> Array:
        return asarray([[self.rng.gauss(0, 1) for _ in range(shape[1])] for _ in range(shape[0])])

    def witness(self) -> dict:
        """The claim's own instance of its hypotheses, as a place to start from."""
        known, target = self.target.witness, self.target
        if any(v not in known for v in target.variables):
            return {}
        exact = exactly({v: known[v] for v in target.variables})
        values = {v: a.map(float) if t.is_term(v) else float(a) for v, a in exact.items()}
        return values | dict.fromkeys(target.indices, 0)

    def draw(self) -> dict:
        """Random values at a random small size, at a random scale; alike variables often lie close together."""
        rng, target, shape = self.rng, self.target, self.rng.choice(self.shapes)
        sizes = {s: shape[k % 2] for k, s in enumerate(target.sizes)}
        bare = rng.random() < 0.4  # where a hypothesis is missing, zeros leave room to stretch the rest without end
        values: dict = dict(sizes)
        leaders: dict = {}
        for v in target.variables:
            if not t.is_term(v):
                known = v in target.witness and (bare or rng.random() < 0.3)
                sign = 1 if t.sign_of(v) else rng.choice([-1, 1])
                values[v] = float(sp.sympify(target.witness[v])) if known else self.factor(1.2) * sign
                continue
            dims = tuple(size_of(s, sizes) for s in v.shape)
            if dims in leaders and rng.random() < 0.7:
                values[v] = leaders[dims] + self.normal(dims) * 10.0 ** rng.uniform(-6, -1)
            elif rng.random() < (0.5 if bare else 0.1):
                values[v] = self.normal(dims) * 0.0
            else:
                small = self.normal(dims)
                if rng.random() < 0.5:
                    small = small.map(lambda _: float(rng.randint(-2, 2)))
                values[v] = small * 10.0 ** rng.uniform(-2, 1)
            if v.sign:
                values[v] = values[v].map(lambda s: abs(s) or 0.1)
            leaders.setdefault(dims, values[v])
        return values | {k: rng.randrange(size_of(k.size, sizes)) for k in target.indices}

    def moved(self, values) -> dict:
        """The values with one entry, one variable or a whole group of variables changed, a little or a lot."""
        rng, variables = self.rng, self.target.variables
        if rng.random() < 0.35:
            factor = self.factor(10.0 ** rng.uniform(-3, 0.6))
            return self.scaled_together(values, [v for v in variables if rng.random() < 0.6], factor)
        v = rng.choice(variables)
        step, array = 10.0 ** rng.uniform(-4, 0.5), values[v]
        if not t.is_term(v):
            return {**values, v: array * self.factor(step)}
        if not any(array.flat) and rng.random() < 0.95:  # a zero was chosen on purpose
            return dict(values)
        kind = rng.random()
        if kind < 0.4:
            array = array * self.factor(step)
        elif kind < 0.8:
            k, i = (rng.randrange(s) for s in array.shape)
            array = array.copy()
            array[k, i] += step * (abs(array[k, i]) + 10.0 ** rng.uniform(-4, 0)) * rng.gauss(0, 1)
        else:
            like = [w for w in variables if t.is_term(w) and w is not v and values[w].shape == array.shape]
            if like:  # towards, or to the side of, a variable of the same shape
                other = values[rng.choice(like)]
                array = other + (array - other) * self.factor(step)
        return {**values, v: array}

    def scaled_together(self, values, chosen, factor) -> dict:
        """Some variables scaled by one factor; those of one shape keep together, their differences shrinking as fast.

        Hypotheses such as ‖A‖ ≤ R and ‖A (x − y)‖ ≤ 1/100 hold each other in place: no variable can move alone.
        """
        new, leaders = dict(values), {}
        for v in self.target.variables:
            leader = leaders.setdefault(values[v].shape, v) if t.is_term(v) else v
            if v is leader:
                new[v] = values[v] * factor if v in chosen else values[v]
            else:
                new[v] = new[leader] + (values[v] - values[leader]) * (1 / factor)
        return new

    def stretched(self, values) -> dict:
        """The values scaled together by one factor again and again, for as long as that helps: orders of magnitude away."""
        chosen = [v for v in self.target.variables if self.rng.random() < 0.5]
        factor = math.exp(self.rng.choice([-1, 1]) * self.rng.uniform(0.3, 3))
        here = self.ratio(values)
        for _ in range(400):
            further = self.scaled_together(values, chosen, factor)
            ratio = self.ratio(further)
            if not here < ratio < math.inf:
                break
            values, here = further, ratio
        return values


def stored_instance(claim, payload: dict) -> list:
    """Whether each instance stored with a verdict still breaks the printed form: a list of Counterexample or None."""
    again = []
    for instance in payload["instances"]:
        for target, printed in targets(claim):
            if printed and {str(v) for v in target.variables} == set(instance["values"]):
                values = {v: instance["values"][str(v)] for v in target.variables}
                indices = {k: instance["indices"][str(k)] for k in target.indices}
                again.append(target.certified(values | indices))
    return again


def can_attack(claim) -> bool:
    """Has the claim an inequality, or a printed form that differs?"""
    return bool(claim.printed_relations) or any(isinstance(r, Inequality) for r in claim.equations)


def campaign(claims, payloads: dict, seconds: float, seed: int = 0):
    """Attack some claims: yields (claim, line to print, is it as its verdict says?).

    payloads maps ids to stored verdicts. A stated inequality must not break; a stored instance must still break the printed form.
    A printed form that resists at first is attacked again with the time that is left.
    """
    relations = [(c, *pair) for c in claims for pair in targets(c)]
    relations = [r for r in relations if r[2] or isinstance(r[1].relation, Inequality)]
    end = time.monotonic() + seconds
    standing = []
    for claim, target, printed in relations:
        found = attack(target, seconds / len(relations) / (2 if len(relations) > 1 else 1), seed)
        if printed and not found.broken:
            standing.append((claim, target))
        else:
            yield claim, _line(found, printed), printed or not found.broken
    for claim in claims:
        payload = payloads.get(claim.id)
        if payload and payload["instances"]:
            again = stored_instance(claim, payload)
            whole = bool(again) and all(again)
            line = f"{claim.id}: the stored instance {'still breaks' if whole else 'no longer breaks'} the printed form"
            yield claim, line, whole
    for number, (claim, target) in enumerate(standing):
        share = max(end - time.monotonic(), 0.1) / (len(standing) - number)
        yield claim, _line(attack(target, share, seed + 1), True), True


def _line(found: Found, printed: bool) -> str:
    form = "printed" if printed else "stated"
    line = f"{found.claim} (as {form}): worst ratio {found.ratio:.6g} in {found.tried} tries"
    if found.broken:
        return f"{line}; it fails {found.certificate}"
    return f"{line}; no failure found from scratch in this time" if printed else line
