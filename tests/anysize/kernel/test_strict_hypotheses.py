"""A strict hypothesis is shown by a strict one, or by a weak fact that leaves room; never by a weak one alone."""

import pytest
from sympy import Rational, Symbol

from anysize import Inequality, NotProved, bound, exp
from anysize.kernel import order

R, beta, t = Symbol("R", positive=True), Symbol("beta", positive=True), Symbol("t", real=True)
s = Symbol("s", real=True)
BELOW_ONE = Inequality(beta, 1, strict=True)
needs_it = bound(beta**2, hypotheses=(BELOW_ONE,)).by(BELOW_ONE).bound


def at_R(fact):
    return order.discharge(order.instance(fact, {t: R}), order.nonnegative(R))


def left(value, *facts):
    """The hypotheses left of β² ≤ 1, which assumes β < 1, at a value of β."""
    return order.discharge(order.instance(needs_it, {beta: value}), *facts).hypotheses


def test_the_bound_needs_its_strict_hypothesis():
    assert needs_it.hypotheses == (BELOW_ONE,)
    assert left(Rational(1, 2)) == (Inequality(Rational(1, 2), 1, strict=True),)


def test_a_fact_with_room_shows_it():
    room = at_R(order.decided((1 + t**2) * exp(-(t**2)), 1, t, 0))
    assert left(exp(-(R**2)), room) == ()


def test_a_fact_without_room_does_not():
    tight = at_R(order.decided(exp(-(t**2)), 1, t, 0))
    assert len(left(exp(-(R**2)), tight)) == 1


def test_a_square_leaves_no_room():
    squares = order.transitive(order.instance(order.decided(Rational(1, 2), 1, t, 0), {t: s**2}))
    assert len(order.discharge(order.assume(Inequality(s**2, 1, strict=True)), squares).hypotheses) == 1


def test_room_with_hypotheses_passes_them_on():
    half = Inequality(beta + Rational(1, 2), 1)
    assert order.discharge(needs_it, order.assume(half)).hypotheses == (half,)


@pytest.mark.parametrize(
    "fact",
    [
        order.assume(Inequality(beta + s**2, 1)),  # the room may vanish
        order.assume(Inequality(beta - Rational(1, 2), 1)),  # the wrong direction
        order.assume(Inequality(1, beta + Rational(1, 2))),
        Inequality(beta, 1),  # a weak hypothesis
        order.assume(Inequality(beta, 1)),
    ],
    ids=str,
)
def test_without_room_it_stays(fact):
    assert BELOW_ONE in order.discharge(needs_it, fact).hypotheses


def test_a_chain_refuses_a_strict_hypothesis_that_is_not_shown():
    with pytest.raises(NotProved, match="neither a hypothesis nor shown"):
        bound(beta**2, hypotheses=(Inequality(beta, 1),)).by(BELOW_ONE)
