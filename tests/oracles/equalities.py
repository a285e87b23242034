"""Equal expressions that nobody thought of, and which of them the engine sees to be equal.

    PYTHONPATH=tests .venv/bin/python -m oracles.equalities --seeds 40000 --first 0

Random expressions over the whole language are evaluated at 30 points, at sizes from 1 to 3, and grouped by their values there. In
each group the engine should see one normal form; what it does not see is counted and listed by the words that occur. The other
way round, expressions of one normal form must have equal values: one pair that does not is an error.
"""

from __future__ import annotations

import argparse
import collections
import random
import signal
import sys

import numpy as np
import sympy as sp
from oracles.engine import A, B, C, M, d, i, j, k, l, n, p, r, s, u, v, x, y

from anysize import *
from anysize.evidence.evaluate import evaluate
from anysize.kernel import normal
from anysize.kernel.identity import same
from anysize.language import terms as t

SHAPES = ((1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (3, 2), (1, 3), (3, 1), (3, 3), (2, 2))
VARIABLES, SYMBOLS, INDICES = (A, B, C, M, u, v, x, y), (r, s, p), (i, j, k, l)
OPAQUE = (t.Absolute, t.MaxNorm, t.SpectralNorm, t.Smallest, t.Largest)


def points(count=30, seed=0) -> list:
    """Values for everything that may occur; numbers of both signs, and indices that agree and that differ."""
    rng, out = np.random.default_rng(seed), []
    for number in range(count):
        given: dict = dict(zip((n, d), SHAPES[number % len(SHAPES)], strict=True))
        given |= {w: rng.normal(size=[given.get(a, 1) for a in w.shape]) for w in VARIABLES}
        given |= {w: float(rng.uniform(0.4, 2) if w.is_positive else rng.normal()) for w in SYMBOLS}
        given |= {w: int(rng.integers(given[w.size])) for w in INDICES}
        out.append(given)
    return out


class Draw:
    """Random expressions of few names and small numbers, so that some of them are equal; defined where the names are real."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.pick = self.random.choice

    def scalar(self, depth: int):
        if depth <= 0:
            return self.pick(
                [lambda: sp.Integer(self.pick([0, 1, 1, 2, -1])), lambda: self.pick([s, p, r]), self.entry, self.entry, self.delta]
            )()  # fmt: skip
        one, small = depth - 1, self.pick([0, depth - 1])
        ways = [
            lambda: self.scalar(one) + self.pick([1, -1]) * self.scalar(small),
            lambda: self.scalar(one) * self.scalar(small),
            lambda: -self.scalar(one),
            lambda: self.scalar(one) ** self.pick([2, 2, 3]),
            lambda: exp(self.scalar(one)),
            lambda: log(self.positive(one)),
            lambda: self.positive(one) ** self.pick([-1, sp.Rational(1, 2), -sp.Rational(1, 2)]),
            lambda: self.scalar(small) / self.positive(one),
            lambda: sp.sqrt(self.scalar(one) ** 2),
            lambda: absolute(self.scalar(one)),
            lambda: absolute(self.scalar(one)),
            lambda: self.over(one),
            lambda: self.over(one),
            lambda: self.over(one),
            lambda: max_norm(self.term((self.pick([n, d]), 1), one)),
            lambda: spectral_norm(self.term(self.pick([(n, d), (n, n), (d, n)]), one)),
            lambda: spectral_norm(self.term(self.pick([(n, d), (n, n), (d, n)]), one)),
            lambda: norm(self.term(self.pick([(n, 1), (d, 1), (n, d), (n, n)]), one)),
            lambda: self.inner(one),
            lambda: self.part(one),
            lambda: D(self.scalar(one), self.pick([s, p, x[i], u[k]])),
        ]
        return self.pick(ways)()

    def entry(self):
        return self.pick([u[k], u[k], u[l], v[k], x[i], x[j], A[k, i], B[k, l]])

    def delta(self):
        return self.pick([delta(k, l), delta(i, j)])

    def positive(self, depth):
        one = max(depth - 1, 0)
        return self.pick(
            [
                lambda: p,
                lambda: exp(self.scalar(one)),
                lambda: 1 + exp(self.scalar(one)),
                lambda: p + self.scalar(one) ** 2,
                lambda: 1 + absolute(self.scalar(one)),
                lambda: total(exp(self.scalar(one)), k),
                lambda: inner(exp(self.term((n, 1), one)), ones(n)),
                lambda: self.positive(one) * self.positive(one),
                lambda: norm(self.term((n, 1), one)) ** 2 + p,
            ]
        )()

    def over(self, depth):
        return self.pick([total, largest, smallest])(self.scalar(depth), self.pick([k, k, l, i]))

    def inner(self, depth):
        size = self.pick([n, d])
        return inner(self.term((size, 1), depth), self.term((size, 1), 0))

    def part(self, depth):
        shape = self.pick([(n, 1), (n, d), (n, n)])
        return t.Entry(
            self.term(shape, depth), *[{n: self.pick([k, l]), d: self.pick([i, j])}[a] for a in shape if a != 1]
        )

    def term(self, shape, depth: int):
        rows, columns = shape
        leaves = [w for w in (A, B, u, v, x) if w.shape == shape]
        if shape == (d, n):
            leaves = [A.T]
        if columns == 1:
            leaves += [ones(rows), basis(k if rows == n else i)]
        elif rows == columns:
            leaves += [identity(rows), diag(u if rows == n else x), B.T if rows == n else M]
        if depth <= 0:
            return self.pick(leaves)
        one = depth - 1
        ways = [
            lambda: self.term(shape, one) + self.pick([1, -1]) * self.term(shape, 0),
            lambda: self.scalar(one) * self.term(shape, one),
            lambda: hadamard(self.term(shape, one), self.term(shape, 0)),
            lambda: exp(self.term(shape, one)),
            lambda: -self.term(shape, one),
        ]
        if columns == 1:
            ways += [
                lambda: self.product(rows, one),
                lambda: log(exp(self.term(shape, one)) + ones(rows)),
                lambda: gradient(self.scalar(one), u if rows == n else x),
            ]
        else:
            ways += [
                lambda: self.term((columns, rows), one).T,
                lambda: self.term((columns, rows), one).T,
                lambda: self.term((rows, 1), one) * self.term((columns, 1), one).T,
                lambda: self.term((rows, 1), one) * self.term((columns, 1), one).T,
                lambda: self.term((rows, rows), 0) * self.term((rows, columns), one),
            ]
            if rows == columns:
                ways += [lambda: diag(self.term((rows, 1), one))] * 2
        return self.pick(ways)()

    def product(self, rows, depth):
        size = self.pick([n, d])
        return self.term((rows, size), depth) * self.term((size, 1), 0)


class TooLong(Exception):
    pass


def _stop(*_):
    raise TooLong


def values(e, at) -> list | None:
    """The values of an expression at some points, None where it is not defined at one of them, or too large to compare."""
    out = []
    with np.errstate(all="ignore"):
        for given in at:
            try:
                value = float(np.squeeze(evaluate(e, given)))
            except (ArithmeticError, ValueError, StatementError):
                return None
            if not abs(value) < 1e6:
                return None
            out.append(value)
    return out


def close(a, b, tolerance=1e-9) -> bool:
    return all(abs(f - g) <= tolerance * (1 + abs(f)) for f, g in zip(a, b, strict=True))


def form_of(e):
    """The normal form of an expression by itself, or the words of why it has none."""
    with normal.assuming(), normal.keeping(), normal.reading(e):
        try:
            return normal.normal_form(e)
        except StatementError as problem:
            return str(problem)


def words_in(e) -> list:
    """What occurs in an expression, for a list by kinds."""
    kinds = {type(part).__name__ for part in sp.preorder_traversal(e)}
    shown = "Absolute Abs Largest Smallest MaxNorm SpectralNorm Norm Delta log exp Pow Total Diag Basis".split()
    return [name for name in shown if name in kinds]


class Findings:
    """What a run has found: how many equalities there are, those that are missed, and those that are false."""

    def __init__(self, depths=(1, 2, 2, 3), against=6):
        self.depths, self.against, self.at = depths, against, points()
        self.groups = collections.defaultdict(list)  # of equal values, by the values at the first points
        self.alike = collections.defaultdict(list)  # (values, form, expression) by the values where n = d = 1
        self.expressions = self.equal = self.pairs = 0
        self.missed, self.undefined, self.false, self.long = [], [], [], []

    def add(self, seed: int) -> None:
        """Draw one expression, and compare it with those before: with its equals, and with others that are so at size 1."""
        draw = Draw(seed)
        try:
            e = draw.scalar(draw.pick(self.depths))
        except StatementError:
            return
        first = values(e, self.at[:3])
        if first is None:
            return
        bucket = self.groups[_rounded(first)]
        if any(e == other for group in bucket for other in group.expressions) or (found := values(e, self.at)) is None:
            return
        self.expressions += 1
        signal.setitimer(signal.ITIMER_REAL, 10)
        try:
            self._compare(e, found, bucket, draw.random)
        except TooLong:
            self.long.append(e)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _compare(self, e, found, bucket, rng):
        form = form_of(e)
        if isinstance(form, str):
            if not any(reason in form for reason in ("derivative of", "division by")):
                self.undefined.append((e, form))
            return
        group = next((group for group in bucket if close(found, group.values)), None)
        if group is None:
            bucket.append(group := Group(found))
        elif group.expressions:
            self.equal += 1
            if not group.holds(e, form):
                self.missed.append((group.expressions[0], e))
        group.expressions.append(e)
        group.forms.setdefault(form, e)
        alike = self.alike[_rounded(found[:: len(SHAPES)])]
        for values_, other, f in rng.sample(alike, min(self.against, len(alike))):
            self.pairs += 1
            if (form == other or (form - other).is_zero()) and not close(found, values_, 1e-6):
                self.false.append((f, e))
        alike.append((found, form, e))


def _rounded(found) -> tuple:
    return tuple(f"{value + 0.0:.5e}" if abs(value) > 1e-9 else "0" for value in found)


class Group:
    """Expressions of equal values, and the first of each normal form."""

    def __init__(self, found):
        self.values, self.expressions, self.forms = found, [], {}

    def holds(self, e, form) -> bool:
        """Does the engine see that an expression is equal to one of these?"""
        if form in self.forms or any((form - other).is_zero() for other in self.forms):
            return True
        return any(_same(e, other) for other in self.forms.values())


def _same(e, other) -> bool:
    try:
        return same(e, other)
    except StatementError:
        return False


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=40000, help="how many expressions to draw")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--against", type=int, default=6, help="with how many unequal ones each is compared")
    parser.add_argument("--show", type=int, default=60, help="how many missed equalities to list")
    options = parser.parse_args()
    signal.signal(signal.SIGALRM, _stop)
    findings = Findings(against=options.against)
    for seed in range(options.first, options.first + options.seeds):
        findings.add(seed)
    print(report(findings, options.show))
    sys.exit(bool(findings.false))


def report(findings, show=0) -> str:
    """The counts, the words in what is missed, and some of it."""
    refused = len(findings.missed) + len(findings.undefined)
    kinds = collections.Counter(" ".join(words_in(a - b)) for a, b in findings.missed)
    some = random.Random(0).sample(findings.missed, min(show, len(findings.missed)))
    return "\n".join(
        [
            f"{findings.expressions} expressions, {findings.equal} of them equal to one before. Missed: {len(findings.missed)}; "
            f"refused as not defined: {len(findings.undefined)}; in all {100 * refused / max(1, findings.equal):.2f} %.",
            f"{findings.pairs} pairs of one value at size 1 compared; false: {len(findings.false)}; too long: {len(findings.long)}.",
            *(f"{count:6}  {kind}" for kind, count in kinds.most_common(25)),
            *(f"  {a}   =   {b}" for a, b in some),
            *(f"  {e}: {why}" for e, why in findings.undefined[:show]),
            *(f"  FALSE: {a}   =   {b}" for a, b in findings.false),
            *(f"  too long: {e}" for e in findings.long),
        ]
    )


if __name__ == "__main__":
    main()
