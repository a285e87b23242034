"""The Loewner order: certified exactly at given matrices, and of no use to a proof."""

import pytest
import sympy as sp
from oracles.engine import A, M

from anysize import NotProved, ShapeMismatch, Variable, violation
from anysize.evidence.counterexample import exactly, holds, semidefinite
from anysize.evidence.plain import asarray
from anysize.kernel.order import assume
from anysize.language.relations import LoewnerOrder
from weightshift.statements.facts import P, Q, fact_3_2_5, gamma

ORDER = LoewnerOrder(P, Q)


@pytest.mark.parametrize(
    ("lower", "upper", "certain"),
    [
        ([[1]], [[1]], True),
        ([[1]], [["1/2"]], False),
        ([[0, 0], [0, 0]], [[1, 1], [1, 1]], True),
        ([[0, 0], [0, 0]], [[1, 2], [2, 1]], False),  # both diagonal entries are positive
        ([[0, 0], [0, 0]], [[0, 0], [0, -1]], False),  # the leading minors are zero
        ([[0, 0], [0, 0]], [[-1, 0], [0, -1]], False),  # the determinant is positive
        ([[0, 1], [0, 0]], [[1, 1], [0, 1]], False),  # upper − lower is the identity, but neither is symmetric
    ],
)
def test_it_holds_exactly_where_the_difference_is_semidefinite(lower, upper, certain):
    assert holds(ORDER, exactly({P: lower, Q: upper})) is certain


def test_what_is_not_rational_is_not_decided():
    assert not semidefinite(asarray([[sp.sqrt(2)]]))


@pytest.mark.parametrize("sides", [(A, A), (P, M), (P, 0)])
def test_sides_that_do_not_fit_are_refused(sides):
    with pytest.raises(ShapeMismatch):
        LoewnerOrder(*sides)


def test_an_instance_outside_the_order_is_no_counterexample():
    with pytest.raises(ValueError, match="is not shown to hold"):
        violation(fact_3_2_5.printed[0], fact_3_2_5.printed_hypotheses, {P: [[3]], Q: [[1]], gamma: 1})


def test_nothing_is_inferred_from_it():
    one = LoewnerOrder(Variable("p", 1), Variable("q", 1))
    with pytest.raises(NotProved):
        assume(one)
