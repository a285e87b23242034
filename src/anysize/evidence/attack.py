"""Attack on demand: search for values that break a claim, and certify what is found.

A search proves nothing when it finds nothing. What it finds counts only after it has been recomputed exactly: the hypotheses
hold and the relation fails, in rational numbers or in intervals that do not meet.
"""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass

import numpy as np
import sympy as sp

from anysize.evidence.counterexample import Counterexample, certify, violation
from anysize.evidence.evaluate import compile
from anysize.language import terms as t
from anysize.language.relations import Inequality, LoewnerOrder
from anysize.language.walk import indices_of, sizes_of, variables_of

_SIZES = ((1, 1), (2, 1), (1, 2), (2, 2), (3, 2), (5, 3))
_TINY = 1e-13  # smaller sides are not compared
_SLACK = 1e-9  # how far beyond 1 a ratio must be before it is worth certifying


@dataclass
class Found:
    """The worst instance of one relation: its ratio (lower side over upper side; 1 is where it would break)."""

    claim: str
    relation: object
    printed: bool
    ratio: float = 0.0
    values: dict | None = None
    certificate: Counterexample | None = None
    tried: int = 0

    @property
    def broken(self) -> bool:
        return self.certificate is not None


class _Target:
    """One relation of a claim, compiled, with its hypotheses."""

    def __init__(self, claim, relation, hypotheses):
        self.claim, self.relation, self.hypotheses = claim, relation, tuple(hypotheses)
        sides = [*relation.sides, *(s for h in self.hypotheses for s in h.sides)]
        self.variables, self.indices, self.sizes = variables_of(*sides), indices_of(*sides), sizes_of(*sides)
        self.sides = [compile(s) for s in relation.sides]
        self.slack, self.shapes = (_SLACK, _SIZES) if isinstance(relation, Inequality) else (1e-3, _SIZES[:3])
        self.conditions = [_condition(h) for h in self.hypotheses]

    def ratio(self, values) -> float:
        """Lower side over upper side, or for an equation 1 + the relative gap; -1 where a hypothesis fails."""
        with np.errstate(all="ignore"):
            if not all(holds(values) for holds in self.conditions):
                return -1.0
            left, right = (np.asarray(s(values), dtype=float) for s in self.sides)
        if not (np.all(np.isfinite(left)) and np.all(np.isfinite(right))):
            return -1.0
        if not isinstance(self.relation, Inequality):
            return 1.0 + float(np.max(np.abs(left - right)) / (1 + np.max(np.abs(left))))
        left, right = float(left), float(right)
        if left < _TINY:  # there a quotient shows rounding, and two zeros are no place to climb from
            return 0.0
        if right <= 0:
            return 1.0 + (left - right) / (1 + left - right)
        return left / right

    def draw(self, rng) -> dict:
        """Random values at a random small size, at a random scale; alike variables often lie close together."""
        shape = self.shapes[rng.integers(len(self.shapes))]
        sizes = {s: shape[k % 2] for k, s in enumerate(self.sizes)}
        bare = rng.random() < 0.4  # where a hypothesis is missing, zeros leave room to stretch the rest without end
        values: dict = {}
        leaders: dict = {}
        for v in self.variables:
            if not t.is_term(v):
                known = v in self.claim.witness and (bare or rng.random() < 0.3)
                drawn = float(np.exp(rng.normal(0, 1.2))) * (1 if v.is_positive else rng.choice([-1, 1]))
                values[v] = float(sp.sympify(self.claim.witness[v])) if known else drawn
                continue
            dims = tuple(int(s) if s.is_Integer else sizes[s] for s in v.shape)
            if dims in leaders and rng.random() < 0.7:
                values[v] = leaders[dims] + 10.0 ** rng.uniform(-6, -1) * rng.normal(size=dims)
            elif rng.random() < (0.5 if bare else 0.1):
                values[v] = np.zeros(dims)
            else:
                scale = 10.0 ** rng.uniform(-2, 1)
                values[v] = scale * rng.choice([rng.normal(size=dims), rng.integers(-2, 3, size=dims)])
            leaders.setdefault(dims, values[v])
        values |= {k: int(rng.integers(int(k.size) if k.size.is_Integer else sizes[k.size])) for k in self.indices}
        return values | sizes

    def witness(self) -> dict:
        """The claim's own instance of its hypotheses, as a place to start from."""
        values = {}
        for v in self.variables:
            if v not in self.claim.witness:
                return {}
            a = self.claim.witness[v]
            if t.is_term(v):
                a = np.array(
                    [[float(sp.Rational(str(e))) for e in np.atleast_1d(row)] for row in np.asarray(a, dtype=object)]
                )
            values[v] = a if t.is_term(v) else float(sp.sympify(a))
        return values | dict.fromkeys(self.indices, 0)

    def moved(self, values, rng) -> dict:
        """The values with one entry, one variable or a whole group of variables changed, a little or a lot."""
        if rng.random() < 0.35:
            factor = float(np.exp(10.0 ** rng.uniform(-3, 0.6) * rng.normal()))
            return self.scaled_together(values, [v for v in self.variables if rng.random() < 0.6], factor)
        v = self.variables[rng.integers(len(self.variables))]
        new = dict(values)
        step = 10.0 ** rng.uniform(-4, 0.5)
        if not t.is_term(v):
            new[v] = values[v] * float(np.exp(step * rng.normal()))
            return new
        array = values[v].copy()
        if not array.any() and rng.random() < 0.95:  # a zero was chosen on purpose
            return new
        kind = rng.random()
        if kind < 0.4:
            array = array * float(np.exp(step * rng.normal()))
        elif kind < 0.8:
            p = tuple(rng.integers(s) for s in array.shape)
            array[p] += step * (abs(array[p]) + 10.0 ** rng.uniform(-4, 0)) * rng.normal()
        else:
            like = [w for w in self.variables if t.is_term(w) and w is not v and values[w].shape == array.shape]
            if like:  # towards, or to the side of, a variable of the same shape
                other = values[like[rng.integers(len(like))]]
                array = other + (array - other) * float(np.exp(step * rng.normal()))
        new[v] = array
        return new

    def scaled_together(self, values, chosen, factor) -> dict:
        """Some variables scaled by one factor; those of one shape keep together, their differences shrinking as fast.

        Hypotheses such as ‖A‖ ≤ R and ‖A (x − y)‖ ≤ 1/100 hold each other in place: no variable can move alone.
        """
        new, leaders = dict(values), {}
        with np.errstate(over="ignore", invalid="ignore"):  # what leaves the range of floats has no ratio
            for v in self.variables:
                leader = leaders.setdefault(values[v].shape, v) if t.is_term(v) else v
                if v is leader:
                    new[v] = values[v] * factor if v in chosen else values[v]
                else:
                    new[v] = new[leader] + (values[v] - values[leader]) / factor
        return new

    def stretched(self, values, rng) -> dict:
        """The values scaled together by one factor again and again, for as long as that helps: orders of magnitude away."""
        chosen = [v for v in self.variables if rng.random() < 0.5]
        factor = float(np.exp(rng.choice([-1, 1]) * rng.uniform(0.3, 3)))
        here = self.ratio(values)
        for _ in range(400):
            further = self.scaled_together(values, chosen, factor)
            ratio = self.ratio(further)
            if not here < ratio < np.inf:
                break
            values, here = further, ratio
        return values

    def certified(self, values) -> Counterexample | None:
        """The instance in rational numbers, if it breaks the relation exactly."""
        for digits in (2, 4, 8, None):
            exact = {v: _rational(values[v], digits) for v in self.variables}
            indices = {k: values[k] for k in self.indices}
            try:
                if isinstance(self.relation, Inequality):
                    found = violation(self.relation, self.hypotheses, exact, indices, self.claim.nonzero)
                else:
                    sizes = {s: values[s] for s in self.sizes if s in values}
                    given = exact, indices, self.relation, self.claim.nonzero, sizes, self.hypotheses
                    found = certify(*self.relation.sides, *given)
            except (ValueError, ArithmeticError):
                continue
            if found:
                return found
        return None


def _condition(hypothesis):
    """A hypothesis as a function of floating-point values."""
    low, high = compile(hypothesis.lower), compile(hypothesis.upper)
    if isinstance(hypothesis, LoewnerOrder):
        return lambda values: _below(low(values), high(values))
    if hypothesis.strict:
        return lambda values: low(values) < high(values)
    return lambda values: low(values) <= high(values)


def _below(low, high) -> bool:
    symmetric = np.array_equal(low, low.T) and np.array_equal(high, high.T)
    return symmetric and bool(np.linalg.eigvalsh(high - low)[0] >= 0)


def _rational(a, digits):
    """Entries rounded to so many digits, for instances that are pleasant to read; None keeps them as they are."""

    def rounded(e):
        return sp.Rational(float(e)) if digits is None else sp.Rational(f"{float(e):.{digits}g}")

    return np.vectorize(rounded, otypes=[object])(a) if isinstance(a, np.ndarray) else rounded(a)


def targets(claim) -> list:
    """What can be attacked of a claim: (target, is it the printed form?)."""
    stated = [(_Target(claim, r, claim.hypotheses), False) for r in claim.equations]
    return stated + [(_Target(claim, r, claim.assumed_in_print), True) for r in claim.printed_relations]


def attack(target, printed: bool, seconds: float, seed: int = 0) -> Found:
    """Search for `seconds`: random starts, each followed by a climb; stops early with a certificate.

    KeyboardInterrupt is raised on with what was found as its argument.
    """
    best = Found(target.claim.id, target.relation, printed)
    rng = np.random.default_rng(seed)
    end = time.monotonic() + seconds
    try:
        for start in itertools.count():
            values = (target.witness() if start == 0 else {}) or target.draw(rng)
            _climb(target, values, rng, best, end)
            if best.broken or time.monotonic() > end:
                return best
    except KeyboardInterrupt:
        raise KeyboardInterrupt(best) from None
    return best


def _climb(target, values, rng, best: Found, end) -> None:
    here = target.ratio(values)
    best.tried += 1
    stuck = 0
    while here >= 0 and stuck < 200 and time.monotonic() < end:
        if here > 1 + target.slack:
            best.certificate = target.certified(values)
            if best.broken:
                best.ratio, best.values = here, values
            return  # broken, or an effect of rounding: then another start is better
        if here > best.ratio:
            best.ratio, best.values = here, values
        moved = target.stretched(values, rng) if best.tried % 10 == 9 else target.moved(values, rng)
        ratio = target.ratio(moved)
        best.tried += 1
        stuck = 0 if ratio > here * (1 + 1e-6) else stuck + 1
        if ratio > here:
            values, here = moved, ratio


def stored_instance(claim, payload: dict) -> list:
    """Whether each instance stored with a verdict still breaks the printed form: a list of Counterexample or None."""
    again = []
    for instance in payload["instances"]:
        for target, printed in targets(claim):
            if not printed or {str(v) for v in target.variables} != set(instance["values"]):
                continue
            values = {v: instance["values"][str(v)] for v in target.variables}
            indices = {k: instance["indices"][str(k)] for k in target.indices}
            if isinstance(target.relation, Inequality):
                again.append(violation(target.relation, target.hypotheses, values, indices, claim.nonzero))
            else:
                given = values, indices, target.relation, claim.nonzero, None, target.hypotheses
                again.append(certify(*target.relation.sides, *given))
    return again


def can_attack(claim) -> bool:
    """Has the claim an inequality, or a printed form that differs?"""
    return bool(claim.printed_relations) or any(isinstance(r, Inequality) for r in claim.equations)


def campaign(claims, payloads: dict, seconds: float, seed: int = 0):
    """Attack some claims: yields (claim, line to print, is it as its verdict says?).

    payloads maps ids to stored verdicts. A stated inequality must not break; a stored instance must still break the printed form.
    A printed form that resists at first is attacked again with the time that is left.
    """
    relations = [
        (c, *pair) for c in claims for pair in targets(c) if pair[1] or isinstance(pair[0].relation, Inequality)
    ]
    end = time.monotonic() + seconds
    standing = []
    for claim, target, printed in relations:
        found = attack(target, printed, seconds / len(relations) / (2 if len(relations) > 1 else 1), seed)
        if printed and not found.broken:
            standing.append((claim, target))
        else:
            yield claim, _line(claim, found), printed or not found.broken
    for claim in claims:
        payload = payloads.get(claim.id)
        if payload and payload["instances"]:
            again = stored_instance(claim, payload)
            whole = bool(again) and all(again)
            line = f"{claim.id}: the stored instance {'still breaks' if whole else 'no longer breaks'} the printed form"
            yield claim, line, whole
    for number, (claim, target) in enumerate(standing):
        share = max(end - time.monotonic(), 0.1) / (len(standing) - number)
        yield claim, _line(claim, attack(target, True, share, seed + 1)), True


def _line(claim, found: Found) -> str:
    line = f"{claim.id} (as {'printed' if found.printed else 'stated'}): worst ratio {found.ratio:.6g} in {found.tried} tries"
    if found.broken:
        return f"{line}; it fails {found.certificate}"
    return f"{line}; no failure found from scratch in this time" if found.printed else line
