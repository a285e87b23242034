"""A finished chain, followed for other values: its lines, its citations, and what is refused."""

import pytest
from oracles.engine import A, R, u, v, x
from sympy import Rational, Symbol

from anysize import *

r, h = Symbol("r", positive=True), Symbol("h", real=True)

short = Inequality(norm(u), R**2)
size_A, size_x = Inequality(spectral_norm(A), R), Inequality(norm(x), R)


@pytest.fixture
def generic():
    """exp(‖u‖) ≤ exp(R²) for ‖u‖ ≤ R²."""
    return bound(exp(norm(u)), hypotheses=(short,)).by(short)


@pytest.fixture
def logits():
    """‖Ax‖ ≤ R² for ‖A‖, ‖x‖ ≤ R."""
    return bound(norm(A * x), hypotheses=(size_A, size_x)).by(order.spectral(A, x)).by(size_A, size_x)


def claim(name, relation, *hypotheses):
    return Claim(name, "lemma", name, "there", (relation,), hypotheses=hypotheses, witness={A: [[0]], x: [0], R: 1})


def target(*hypotheses):
    return claim("test", Inequality(exp(norm(A * x)), exp(R**2)), *hypotheses)


def test_the_lines_are_those_of_the_chain_at_the_values(generic, logits):
    aim = target(size_A, size_x)
    chain = bound(aim).follow(generic, {u: A * x}, logits)
    assert chain.last == exp(R**2) and chain.bound.hypotheses == (size_A, size_x)
    assert str(settle(aim, chain)) == "test: proved"


def test_a_hypothesis_of_the_claim_needs_no_fact_and_is_named(generic):
    image = Inequality(norm(A * x), R**2)
    chain = bound(target(image)).follow(generic, {u: A * x})
    assert chain.bound.hypotheses == (image,) and latex(image) in repr(chain)


def test_a_line_shows_the_words_and_cites_the_claim_of_the_fact(generic):
    size = claim("size", Inequality(norm(A * x), R**2), size_A, size_x)
    fact = bound(size).by(order.spectral(A, x)).by(size_A, size_x)
    chain = bound(target(size_A, size_x)).follow(generic, {u: A * x}, fact)
    assert size.reference in repr(chain) and chain.cites == [size]


def test_a_first_expression_written_otherwise_is_joined_to_the_chain(generic, logits):
    start = bound(exp(norm(A * x + u - u)), hypotheses=(size_A, size_x))
    chain = start.follow(generic, {u: A * x}, logits)
    assert chain.bound.lower == start.start


@pytest.mark.parametrize(
    ("follow", "why"),
    [
        (lambda g, f: bound(target(size_A, size_x)).follow(g, {u: A * x}), "neither a hypothesis nor shown"),
        (lambda g, f: bound(target(size_A)).follow(g, {u: A * x}, f), "neither a hypothesis nor shown"),
        (lambda g, f: bound(target(size_A, size_x)).follow(g, {u: v}, f), "the last line is"),
        (lambda g, f: bound(target(size_A, size_x), down=True).follow(g, {u: A * x}, f), "up"),
    ],
    ids=["a hypothesis left open", "a fact that assumes more", "another start", "the other direction"],
)
def test_what_is_refused(generic, logits, follow, why):
    with pytest.raises(NotProved, match=why):
        follow(generic, logits)


def test_a_positive_number_cannot_become_one_of_unknown_sign():
    chain = bound(1 / r, hypotheses=(Inequality(Rational(1, 2), r),)).by(Inequality(Rational(1, 2), r))
    with pytest.raises(NotProved, match="not known to be positive"):
        bound(1 / (1 + h**3), hypotheses=(Inequality(Rational(1, 2), 1 + h**3),)).follow(chain, {r: 1 + h**3})


# A chain cites every claim that it was made from, also one that entered through other rules or a chain without a claim.

first = claim("first", Inequality(inner(u, v), absolute(inner(u, v))))
first_proof = bound(first).by(order.below_absolute(inner(u, v)))


def test_a_claim_is_cited_through_an_instance():
    second = claim("second", Inequality(2 * inner(v, v), 2 * absolute(inner(v, v))))
    chain = bound(second).by(first_proof.at({u: v}))
    assert settle(second, chain).payload["cites"] == ["first"]


def test_a_claim_is_cited_through_a_chain_without_a_claim_and_another_rule():
    squares = bound(norm(u + v) ** 2).to(norm(u) ** 2 + 2 * inner(u, v) + norm(v) ** 2, "multiplied out")
    squares.by(first_proof)
    root = order.root(squares.bound)
    second = claim("second", Inequality(norm(u + v), root.upper))
    chain = bound(second).by(reason(root, "the root"))
    assert settle(second, chain).payload["cites"] == ["first"]


def test_a_claim_is_not_cited_through_the_claims_that_those_cite():
    second = claim("second", Inequality(3 * inner(u, v), 3 * absolute(inner(u, v))))
    third = claim("third", Inequality(3 * inner(v, v), 3 * absolute(inner(v, v))))
    chain = bound(third).by(bound(second).by(first_proof).at({u: v}))
    assert settle(third, chain).payload["cites"] == ["second"]


def test_a_claim_is_not_cited_by_the_shape_of_a_bound():
    second = claim("second", Inequality(2 * inner(u, v), 2 * absolute(inner(u, v))))
    chain = bound(second).by(order.below_absolute(inner(u, v)))
    assert settle(second, chain).payload["cites"] == []
