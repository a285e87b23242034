"""The Loewner order of symmetric matrices, as a hypothesis of counterexamples.

It can be certified at given matrices, so that a counterexample is known to satisfy it. No rule of `order` uses it: nothing
is proved from it.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import sympy as sp

from . import terms as t
from .errors import ShapeMismatch
from .evaluate import evaluate
from .typeset import latex


@dataclass(frozen=True)
class LoewnerOrder:
    """lower ⪯ upper: both are symmetric, and vᵀ lower v ≤ vᵀ upper v for every vector v. Two n × n matrices."""

    lower: t.Term
    upper: t.Term

    def __post_init__(self):
        for m in self.sides:
            if not t.is_term(m) or m.shape[0] != m.shape[1]:
                raise ShapeMismatch(
                    f"{m} is {t._shape_text(t.shape_of(m))}: the Loewner order is one of square matrices"
                )
        if self.lower.shape != self.upper.shape:
            raise ShapeMismatch(
                f"{self.lower} is {t._shape_text(self.lower.shape)}, but {self.upper} is {t._shape_text(self.upper.shape)}"
            )

    @property
    def sides(self) -> tuple:
        return self.lower, self.upper

    lhs = property(lambda self: self.lower)
    rhs = property(lambda self: self.upper)

    @property
    def latex(self) -> str:
        return f"{latex(self.lower)} \\preceq {latex(self.upper)}"

    def __str__(self):
        return f"{self.lower} ⪯ {self.upper}"

    def certain(self, given: dict) -> bool:
        """Does it hold at these exact values? False also where it is not shown."""
        lower, upper = (sp.Matrix(evaluate(m, given)) for m in self.sides)
        return all(m.is_symmetric() is True for m in (lower, upper)) and semidefinite(upper - lower)


def semidefinite(m: sp.Matrix) -> bool:
    """Is a symmetric matrix of rational numbers positive semidefinite, that is, is no principal minor negative?

    False where an entry is not rational. All 2^n − 1 minors are computed: this is for the small n of counterexamples.
    """
    if not all(s.is_Rational for s in m) or m != m.T:
        return False
    rows = range(m.rows)
    chosen = itertools.chain.from_iterable(itertools.combinations(rows, size) for size in range(1, m.rows + 1))
    return all(m.extract(list(c), list(c)).det() >= 0 for c in chosen)
