"""A chain cites every claim that it was made from, also one that entered through other rules or a chain without a claim."""

from anysize import Claim, Inequality, Variable, bound, dimension, inner, norm, reason, settle
from anysize import absolute as absolute_value
from anysize.kernel import order

n = dimension("n")
u, v = Variable("u", n), Variable("v", n)


def claim(name, lower, upper):
    return Claim(name, "lemma", name, name, (Inequality(lower, upper),))


first = claim("first", inner(u, v), absolute_value(inner(u, v)))
first_proof = bound(first).by(order.below_absolute(inner(u, v)))


def test_through_an_instance():
    second = claim("second", 2 * inner(v, v), 2 * absolute_value(inner(v, v)))
    chain = bound(second).by(first_proof.at({u: v}))
    assert settle(second, chain).payload["cites"] == ["first"]


def test_through_a_chain_without_a_claim_and_another_rule():
    squares = bound(norm(u + v) ** 2).to(norm(u) ** 2 + 2 * inner(u, v) + norm(v) ** 2, "multiplied out")
    squares.by(first_proof)
    root = order.root(squares.bound)
    second = claim("second", norm(u + v), root.upper)
    chain = bound(second).by(reason(root, "the root"))
    assert settle(second, chain).payload["cites"] == ["first"]


def test_not_through_the_claims_that_those_cite():
    second = claim("second", 3 * inner(u, v), 3 * absolute_value(inner(u, v)))
    third = claim("third", 3 * inner(v, v), 3 * absolute_value(inner(v, v)))
    chain = bound(third).by(bound(second).by(first_proof).at({u: v}))
    assert settle(third, chain).payload["cites"] == ["second"]


def test_not_by_the_shape_of_a_bound():
    second = claim("second", 2 * inner(u, v), 2 * absolute_value(inner(u, v)))
    chain = bound(second).by(order.below_absolute(inner(u, v)))
    assert settle(second, chain).payload["cites"] == []
