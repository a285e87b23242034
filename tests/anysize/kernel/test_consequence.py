"""What follows from equations: only with cofactors that show it, for what the facts say, at every index they say it of."""

import random

import pytest
from sympy import Symbol

from anysize import *
from anysize import Index as Idx
from anysize.evidence.rewriting import follows
from anysize.kernel import inverses
from anysize.kernel.replay import record, replay
from anysize.language.errors import StatementError

n, d = dimension("n"), dimension("d")
A, B, x, y, p = Variable("A", n, n), Variable("B", n, n), Variable("x", n), Variable("y", n), Variable("p", n)
U, w = Variable("U", n, d), Variable("w", d)
k, l, i, j = Idx("k", n), Idx("l", n), Idx("i", d), Idx("j", d)
s, t = Symbol("s", real=True), Symbol("t", real=True)
symmetric, orthonormal, mean = Equation(A, A.T), Equation(U.T * U, identity(d)), Equation(inner(p, ones(n)), 1)


def test_a_use_with_its_cofactor():
    made = consequence(norm(U * w) ** 2, norm(w) ** 2, [(orthonormal, w[i] * w[j], i, j)])
    assert made.hypotheses == (orthonormal,) and made.relation == Equation(norm(U * w) ** 2, norm(w) ** 2)


def test_a_proof_brings_what_it_assumes():
    square = consequence(norm(U * w) ** 2, norm(w) ** 2, [(orthonormal, w[i] * w[j], i, j)])
    made = consequence(s * norm(U * w) ** 2, s * norm(w) ** 2, [(square, s)])
    assert made.hypotheses == (orthonormal,)
    root = order.equal_squares(norm(U * w), norm(w), square)
    assert (
        root.hypotheses
        == order.equal(root).hypotheses
        == congruence(exp(norm(U * w)), root).hypotheses
        == (orthonormal,)
    )
    assert chain(root, prove(norm(w), norm(-w))).hypotheses == (orthonormal,)


def test_a_proof_is_data():
    square = consequence(norm(U * w) ** 2, norm(w) ** 2, [(orthonormal, w[i] * w[j], i, j)])
    made = order.equal(order.equal_squares(norm(U * w), norm(w), square))
    (again,) = replay(record(made))
    assert again.relation == made.relation and again.hypotheses == (orthonormal,)


bound_of_mean = order.equal(consequence(s * inner(p, ones(n)), s, [(mean, s)]))
vanishing = order.equal(consequence(total(x[k] * y[k], k), 0, [(Equation(x[k], 0), y[l], l)]))
inverse_of_A = Equation(s * A * B, identity(n))
REFUSED = {
    "nothing is used": lambda: consequence(A, A.T, []),
    "another cofactor": lambda: consequence(norm(U * w) ** 2, norm(w) ** 2, [(orthonormal, w[i], i, j)]),
    "columns for rows": lambda: consequence(U * U.T, identity(n), [(orthonormal, 1, i, j)]),
    "an index of another range": lambda: consequence(A[k, l], A[l, k], [(symmetric, 1, k, i)]),
    "an index too few": lambda: consequence(A[k, l], A[l, k], [(symmetric, 1, k)]),
    "a number for an index": lambda: consequence(A[k, l], A[l, k], [(symmetric, 1, 1, 2)]),
    "a vector as a cofactor": lambda: consequence(A[k, l], A[l, k], [(symmetric, x, k, l)]),
    "an inequality as a fact": lambda: consequence(x[k], 0, [(Inequality(0, x[k]), 1, k)]),
    "a bound as a fact": lambda: consequence(norm(x), 0, [(order.nonnegative(norm(x)), 1)]),
    "one name, two meanings": lambda: consequence(s, 1, [(Equation(Symbol("s", positive=True), 1), 1)]),
    "a size for a symbol": lambda: consequence(Symbol("n", positive=True), 1, [(Equation(n, 1), 1)]),
    "a fact that is not defined": lambda: consequence(s, 1, [(Equation(log(s) + 1, log(s) + s), -1)]),
    "a cofactor that is not defined": lambda: consequence(s, 0, [(Equation(s * t, 0), 1 / t)]),
    # x = y at the point, not around it
    "a derivative of an equation": lambda: congruence(D(x[k] ** 2, x[l]), follows(x[k], y[k], [Equation(x, y)])),
    "a gradient of an equation": lambda: congruence(gradient(norm(x), x), follows(norm(x), 1, [Equation(norm(x), 1)])),
    "a symbol that varies": lambda: congruence(at(s * x[k], s, 2), follows(x[k], s, [Equation(x[k], s)])),
    "a size of a variable": lambda: congruence(inner(x, ones(n)), follows(n, 2, [Equation(n, 2)])),
    "a value that was not there": lambda: congruence(1 / t, follows(t, 0, [Equation(t, 0)])),
    "squares of opposite numbers": lambda: order.equal_squares(
        s, t, consequence(s**2, t**2, [(Equation(s, -t), s - t)])
    ),
    "the square of something else": lambda: order.equal_squares(norm(x), norm(y), prove(norm(x) ** 2, inner(x, x))),
    "an inequality in place of an equation": lambda: order.equal(order.nonnegative(norm(x))),
    "what would vanish": lambda: order.equal(consequence(s * t / t, 0, [(Equation(s, 0), 1)], nonzero=[t])),
    "an inverse on one side of what is not square": lambda: inverses.turned(
        follows(U.T * U, identity(d), [orthonormal])
    ),
    "the identity times a number": lambda: inverses.turned(follows(s * A * B, identity(n), [inverse_of_A]), 1),
    "a product that is not the identity": lambda: inverses.turned(follows(A * B, B, [Equation(A * B, B)])),
    "no factor to turn": lambda: inverses.turned(follows(A * B, identity(n), [Equation(A * B, identity(n))]), 2),
    # the hypothesis is about every index: a value may not bring the bound one in
    "a captured index": lambda: order.instance(vanishing, {x: A[:, k]}),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused(case):
    with pytest.raises((NotProved, StatementError)):
        REFUSED[case]()


def test_a_hypothesis_changes_with_its_variables_and_keeps_its_indices():
    made = order.instance(vanishing, {x: 2 * y, y: x})
    assert made.hypotheses == (Equation((2 * y)[k], 0),)
    assert order.instance(vanishing, {x: A[:, l]}).hypotheses == (Equation(A[:, l][k], 0),)
    moved = order.instance(order.equal(consequence(x[k], 0, [(Equation(x[l], 0), 1, k)])), {k: Idx("l", n)})
    assert moved.hypotheses == (Equation(x[l], 0),) and moved.lower == x[l]


def test_what_holds_for_every_index_bounds_the_largest():
    each = order.equal(consequence(x[k], s, [(Equation(x[k], s), 1, k)]))
    assert order.largest_below(each, k).hypotheses == (Equation(x[k], s),)
    with pytest.raises(NotProved):
        order.largest_below(order.assume(Inequality(x[k], s)), k)


def test_a_proof_discharges_an_equation():
    step = order.discharge(bound_of_mean, follows(inner(p, ones(n)), 1, [Equation(p, ones(n) / n)]))
    assert step.hypotheses == (Equation(p, ones(n) / n),)
    assert order.discharge(bound_of_mean, Equation(1, inner(p, ones(n)))).hypotheses == (mean,)


EQUAL = {  # facts, and what they make equal
    (symmetric,): ((A, A.T),),
    (Equation(A * B, identity(n)), symmetric): ((x, A * B * x), (A, A.T), (A, A * A * B)),
    (Equation(A * A, A), Equation(B, -B.T)): ((A, A * A), (B, -B.T)),
    (mean, Equation(x[k], s)): ((x, s * inner(p, ones(n)) * ones(n)), (y, inner(ones(n), p) * y)),
    (Equation(A * x, s * x),): ((x, x), (A * x, s * x)),
    (Equation(inner(x, y), 0), Equation(norm(y), 1)): ((x, x - inner(y, x) * y), (p, inner(y, y) * p)),
}


def _random(rng):
    """A number made of the variables at random."""
    vectors = [x, y, p, ones(n)]
    for _ in range(2):
        m = rng.choice([A, B, A.T, A * B])
        vectors.append(m * rng.choice(vectors))
    parts = [inner(rng.choice(vectors), rng.choice(vectors)) for _ in range(2)]
    return parts[0] * rng.choice([1, -1, 2, s]) + parts[1] * rng.choice([0, 1, s])


def _changed(e, equal, rng):
    """The same with some parts replaced by what is equal; seldom a sign besides."""
    old, new = rng.choice(equal)
    return e.xreplace({old: new}) * rng.choice([1] * 5 + [-1])


@pytest.mark.parametrize("seed", range(4))
def test_what_is_equal_is_proved_and_nothing_else(seed):
    """What is proved holds at numbers at which the facts do; `prove` compares both sides there."""
    rng, tried = random.Random(seed), {True: [], False: []}
    for _ in range(8):
        facts, equal = rng.choice(list(EQUAL.items()))
        e = _random(rng)
        changed = _changed(e, equal, rng)
        try:
            made = prove(e, changed, hypotheses=facts)
            assert set(made.hypotheses) <= set(facts)
            tried[True].append(e)
        except NotProved as problem:
            tried[False].append(problem)
    assert len(tried[True]) >= 3 and sum(p.counterexample is None for p in tried[False]) <= 1, tried[False]


def test_it_ends():
    """Facts that make each other larger."""
    facts = [Equation(A * B, B * A), Equation(B * A * A, A * B), Equation(A, B * A * B)]
    with pytest.raises(NotProved):
        prove(A * A * B * x, x, hypotheses=facts)


Z = exp(U * w) / inner(exp(U * w), ones(n))
gap = x - U * w
inside = U.T * inverse(A) * gap
squares = Equation(A.T * A, identity(n))
FOLLOWS = {
    "an exchange under two sums of different lengths": (
        gradient(inner(gap, A * gap), w),
        -2 * U.T * A * gap,
        [symmetric],
    ),
    "a sum beside one of another length": (gradient(-inner(p, log(Z)), w), U.T * (Z - p), [mean]),
    "a sum beside one of another length, in a matrix": (gradient(-inner(p, log(Z)), U), (Z - p) * w.T, [mean]),
    "the inverse of a symmetric matrix": (inverse(A).T, inverse(A), [symmetric]),
    "inverses of symmetric matrices": (gradient(inner(gap, inverse(A) * gap), w), -2 * inside, [symmetric]),
    "a square matrix with orthonormal columns has such rows": (A * A.T, identity(n), [squares]),
    "its inverse": (inverse(A), A.T, [squares]),
    "a factor that is moved past an inverse": (
        inverse(identity(d) + U.T * U) * U.T,
        U.T * inverse(identity(n) + U * U.T),
        [],
    ),
    "what commutes with a matrix": (inverse(A) * B, B * inverse(A), [Equation(A * B, B * A)]),
    "a system solved": (x, inverse(A) * y, [Equation(A * x, y)]),
    "a system solved from behind": (B, A.T * inverse(A), [Equation(B * A, A.T)]),
    "a kernel": (x, zeros(n), [Equation(A * x, zeros(n))]),
    "a regular idempotent": (A, identity(n), [Equation(A * A, A)]),
    "a determinant": (det(B) ** 2, 1, [Equation(B.T * B, identity(n))]),
    "another": (det(B) ** 2, det(B), [Equation(B * B, B)]),
    "what has an inverse on one side": (B * A * A, identity(n), [Equation(A * A * B, identity(n))]),
}
DOES_NOT_FOLLOW = {
    "orthonormal columns of a tall matrix": (U * U.T, identity(n), [orthonormal]),
    "the inverse of an antisymmetric matrix": (inverse(A).T, inverse(A), [Equation(A.T, -A)]),
    "a product in the other order": (inverse(A) * B, B * inverse(A), [Equation(A * B, B * A.T)]),
    "a system solved wrongly": (x, inverse(A).T * y, [Equation(A * x, y)]),
    "an idempotent": (A, identity(n), [Equation(A * B, A)]),
    "a determinant of an idempotent": (det(B), 1, [Equation(B * B, B)]),
    "a kernel of what may be singular": (x, zeros(n), [Equation(B * x, zeros(n))]),
    "other factors": (B * A, identity(n), [Equation(A * A * B, identity(n))]),
}


@pytest.mark.parametrize("name", FOLLOWS)
def test_what_follows(name):
    lhs, rhs, given = FOLLOWS[name]
    made = prove(lhs, rhs, nonzero=[det(A)], hypotheses=given)
    assert made.relation == Equation(lhs, rhs) and list(made.hypotheses) == given


@pytest.mark.parametrize("name", DOES_NOT_FOLLOW)
def test_what_does_not_follow(name):
    lhs, rhs, given = DOES_NOT_FOLLOW[name]
    with pytest.raises(NotProved):
        prove(lhs, rhs, nonzero=[det(A)], hypotheses=given)
