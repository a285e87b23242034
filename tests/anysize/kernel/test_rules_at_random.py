"""Bounds that the rules of `order` make from random expressions hold in numbers, wherever their hypotheses do."""

import random

import numpy as np
import pytest
import sympy as sp
from oracles import engine as oracles
from oracles.engine import k, l, n, p, r, s, u, v, x

from anysize import *

POSITIVE = (p, exp(s), norm(x), norm(u), absolute(s), n, sp.Integer(2))
ANY = (r, s, u[k], v[l], inner(u, v), -p, sp.Rational(-1, 2))


class Draw:
    """Random scalars, not all of them evaluated: in p*p*exp(s) one factor then stands twice."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)

    def joined(self, *parts):
        parts = list(parts)
        if self.random.random() < 0.4:
            parts.append(self.random.choice(parts))
        self.random.shuffle(parts)
        kind = self.random.choice([sp.Add, sp.Mul])
        return kind(*parts, evaluate=False) if self.random.random() < 0.6 else kind(*parts)

    def leaf(self):
        return self.random.choice(POSITIVE if self.random.random() < 0.7 else ANY)

    def scalar(self, depth: int):
        if depth == 0:
            return self.leaf()
        a, b = self.scalar(depth - 1), self.scalar(depth - 1)
        makes = [
            lambda: self.joined(a, b),
            lambda: self.joined(a, b),
            lambda: a - b,
            lambda: sp.Pow(a, self.random.choice([2, 3]), evaluate=self.random.random() < 0.5),
            lambda: 1 / (1 + absolute(a)),
            lambda: sp.sqrt(p + absolute(a)),
            lambda: exp(-absolute(a)),
            lambda: self.random.choice([total, largest, smallest])(a, self.random.choice([k, l])),
        ]
        return self.random.choice(makes)()

    def around(self, part):
        """An expression in which a part, or the parts of it, occur."""
        args = list(part.args) if isinstance(part, (sp.Add, sp.Mul)) else [part]
        more = [self.scalar(self.random.choice([0, 1])) for _ in range(self.random.choice([0, 1, 2]))]
        whole = type(part) if isinstance(part, (sp.Add, sp.Mul)) else self.random.choice([sp.Add, sp.Mul])
        again = [self.random.choice(args)] * self.random.choice([0, 1])
        e = whole(*args, *again, *more, evaluate=False)
        return self.random.choice(
            [e, e, 1 / (1 + e), exp(-e), e**2, total(e, k), largest(e, l), -e, sp.sqrt(e), log(1 + exp(e))]
        )

    def bound(self):
        part = self.joined(self.leaf(), self.leaf())
        sides = self.random.sample([part, self.scalar(1)], 2)
        known = order.assume(Inequality(*sides))
        rule = self.random.randrange(6)
        if rule == 0:
            return order.nonnegative(self.scalar(3))
        if rule == 1:
            e = self.scalar(2)
            return order.same(e, self.random.choice([sp.expand(e), sp.factor(e), sp.sqrt(e**2)]))
        up = sides[0] is part
        replaced = order.replace(self.around(part), known, up=up)
        if rule == 2:
            return order.root(replaced)
        if rule == 3:
            return order.instance(replaced, {s: self.scalar(1), k: self.random.choice([k, l])})
        return replaced


def holds_in_numbers(bound, seed) -> bool:
    """Does it hold at random numbers? Raises AssertionError where it does not; False where no hypothesis was met."""
    rng, met = np.random.default_rng(seed), False
    for sizes in oracles.SIZES * 3:
        given = oracles.numbers(rng, sizes)
        with np.errstate(all="ignore"):
            sides = [(float(evaluate(h.lower, given)), float(evaluate(h.upper, given))) for h in bound.hypotheses]
            if not all(lower <= upper for lower, upper in sides):
                continue
            lower, upper = (float(evaluate(e, given)) for e in (bound.lower, bound.upper))
        assert lower <= upper + 1e-7 * (1 + abs(lower)), f"seed {seed}: {bound}, but at {given} {lower} > {upper}"
        met = True
    return met


@pytest.mark.parametrize("seeds", [range(0, 120), range(120, 240)], ids=str)
def test_bounds_made_by_the_rules_hold_in_numbers(seeds):
    met = 0
    for seed in seeds:
        try:
            bound = Draw(seed).bound()
        except (NotProved, StatementError):
            continue
        met += holds_in_numbers(bound, seed)
    assert met > len(seeds) / 10
