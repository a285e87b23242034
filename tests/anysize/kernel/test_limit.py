"""What holds for every positive value of a symbol holds at 0: only where both sides are defined there, and for every value."""

import pytest
from sympy import Symbol

from anysize import *
from anysize import Index as Idx
from anysize.board.tactics import rearranged
from anysize.language.errors import StatementError

n = dimension("n")
u, z, k, l = Variable("u", n), Variable("z", n), Idx("k", n), Idx("l", n)
s, r, t = Symbol("s", positive=True), Symbol("r", real=True), Symbol("t", nonnegative=True)
size = norm(u)


def test_the_end_of_a_half_line():
    made = order.limit(order.replace(size + s * size, order.assume(Inequality(size, r))), s)
    assert made.relation == Inequality(size, r) and made.hypotheses == (Inequality(size, r),)
    below = order.assume(Inequality(0, s, strict=True))
    assert order.limit(below, s).relation == Inequality(0, 0) and order.limit(below, s).hypotheses == ()


REFUSED = {
    "a real symbol": lambda: order.limit(order.assume(Inequality(r, 1)), r),
    "a nonnegative symbol": lambda: order.limit(order.nonnegative(t), t),
    "a hypothesis on the symbol": lambda: order.limit(order.assume(Inequality(1, s)), s),
    "an equation on the symbol": lambda: order.limit(
        order.equal(prove(s, norm(u), hypotheses=[Equation(s, norm(u))])), s
    ),
    "a side that is not defined there": lambda: order.limit(order.nonnegative(1 / s), s),
    "a logarithm": lambda: order.limit(order.same(log(s), log(s)), s),
    "a quotient that has a limit": lambda: (
        order.limit(order.same(size, (size * s + s * s) / s - s), s)
        and order.limit(order.same(total(s * u[k] / total(s, l), k), inner(u, ones(n)) / n), s)
    ),
    "what is positive everywhere else": lambda: order.limit(order.same(s / (s + size), s / (s + size)), s),
    "no symbol": lambda: order.limit(order.nonnegative(size), n),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused(case):
    with pytest.raises((NotProved, StatementError)):
        REFUSED[case]()


def test_the_smooth_maximum_tends_to_the_maximum():
    """At temperature s it is between max z and max z + s log n, and both ends meet at s = 0."""
    top, smooth = largest(z[k], k), s * log(total(exp(z[k] / s), k))
    q, larger = Symbol("q", positive=True), Symbol("Q", positive=True)
    grows = order.replace(s * log(q), order.assume(Inequality(q, larger)))
    each = order.instance(grows, {q: exp(z[k] / s), larger: total(exp(z[l] / s), l)})
    lower = order.largest_below(order.discharge(each, order.below_total(exp(z[k] / s), k)), k)
    lower = order.transitive(lower, order.same(lower.upper, smooth))
    above = bound(smooth).by(order.below_largest(z[k], k)).to(top + s * log(n), "factor out")
    assert lower.upper == above.bound.lower == smooth and lower.lower == top
    ends = order.limit(order.transitive(lower, above.bound), s)
    assert ends.relation == Inequality(top, top)
    gap = Claim("gap", "lemma", "", "here", (Inequality(absolute(smooth - top), s * log(n)),))
    over = rearranged(above.bound, smooth - top, s * log(n))
    under = order.transitive(rearranged(lower, top - smooth, 0), order.nonnegative(s * log(n)))
    assert settle(gap, order.absolute_below(over, under)).word == "proved"
