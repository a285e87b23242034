"""Weight shift and data shift: each statement proved, its near misses refused, and its right sides in numbers."""

import dataclasses

import numpy as np
import pytest
from sympy import Symbol, oo

from anysize import *
from anysize.language.walk import sizes_of, variables_of
from weightshift.chapters import proofs_from
from weightshift.numerics import SoftmaxRegression
from weightshift.numerics import duality as numerics
from weightshift.statements import duality as s
from weightshift.statements.facts import u, w
from weightshift.statements.lipschitz import p, q
from weightshift.statements.softmax_regression import A, L, b, eta, n, x

SHAPES = [(1, 1), (2, 1), (1, 3), (4, 2), (3, 5)]
of_shapes = pytest.mark.parametrize("shape", SHAPES, ids=str)
EQUATIONS = [
    pytest.param(claim, e, id=f"{claim.id} ({number + 1})")
    for claim in s.claims
    for number, e in enumerate(claim.equations)
    if isinstance(e, Equation)
]


def random_values(shape, *expressions, seed=0):
    """Values for all variables, with their names, drawn from a normal distribution."""
    rng = np.random.default_rng(seed)
    sizes = {size: shape[str(size) == "d"] for size in sizes_of(*expressions)}
    given = dict(sizes)
    for v in variables_of(*expressions):
        given[v] = rng.standard_normal([int(sizes.get(a, a)) for a in v.shape]) if hasattr(v, "shape") else 0.7
    return given


# Equations.


@pytest.mark.parametrize("claim, equation", [pair for pair in EQUATIONS if pair.values[0].nonzero])
def test_an_equation_that_divides_by_a_length_needs_it(claim, equation):
    with pytest.raises((NotProved, StatementError)):
        prove(equation.lhs, equation.rhs)


NEAR_MISSES = {
    "not divided by the squared length": (s.f(A + (A * s.Delta) * x.T, x), s.f(A, x + s.Delta)),
    "divided by the length": (s.f(A + norm(x) ** -1 * (A * s.Delta) * x.T, x), s.f(A, x + s.Delta)),
    "against the step": (s.f(A - s.along_x * (A * s.Delta) * x.T, x), s.f(A, x + s.Delta)),
    "at another point": (s.f(s.A_dual(), 2 * x), s.f(A, 2 * x + s.Delta)),
    "a multiple is no constant": (s.softmax((1 + s.mu) * p), s.softmax(p)),
    "a column is no constant": (s.f(A + u * w.T, x), s.f(A, x)),
    "centred the wrong way": (s.f(A + s.along_x * (ones(n) * inner(A * s.Delta, ones(n))) * x.T, x), s.f(A, x + s.Delta)),
    "a step up": (s.layer(A * x), A * (x + eta * s.gradient(L(x), x))),
    "values without the mean": (s.gradient(s.L(A, x), x), A.T * (s.diag(s.softmax(A * x)) * (s.softmax(A * x) - b))),
    "the target shifted up": (norm(A * (x + s.delta_x) - b), norm(A * x - (b + s.delta_b()))),
    "values with the other sign": (b - A * s.linear_step(), b - eta * s.products() * s.v_2()),
    "descent on A without A A^T": (s.A_at(x + s.step_x), s.A_at(x) - eta * s.along_x_0 * (s.V(s.A_at(x) * s.x_0) * s.x_0.T)),
}  # fmt: skip


@pytest.mark.parametrize("lhs, rhs", NEAR_MISSES.values(), ids=NEAR_MISSES)
def test_a_near_miss_is_refused_with_numbers(lhs, rhs):
    with pytest.raises(NotProved) as caught:
        prove(lhs, rhs, (norm(x), norm(s.x_0)))
    assert caught.value.counterexample is not None


# Inequalities, with the proofs of the chapter.


@pytest.fixture(scope="module")
def chapter():
    return proofs_from("in-context/weight-shift-is-data-shift")


def test_the_proofs_of_the_chapter_settle_the_inequalities(chapter):
    chains = {
        s.duality_norm: (chapter.small_enough, chapter.in_factors, chapter.large_enough),
        s.duality_converse: (chapter.ordered, chapter.constant),
        s.duality_minimum: (chapter.no_smaller, chapter.small),
    }
    for claim, given in chains.items():
        assert settle(claim, *given).word == "proved"
        with pytest.raises(NotSettled):
            settle(claim, *given[1:])


@pytest.mark.parametrize("claim", [s.duality_norm, s.duality_converse, s.duality_minimum], ids=lambda c: c.id)
def test_without_its_last_hypothesis_the_chains_do_not_settle_it(claim, chapter):
    bare = dataclasses.replace(claim, hypotheses=claim.hypotheses[:-1])
    start = {s.duality_norm: chapter.needed, s.duality_converse: chapter.constant, s.duality_minimum: chapter.least}
    chain = start[claim]
    unit = {Symbol("s", positive=True): s.rho**-1} if claim is not s.duality_converse else {}
    part = {s.duality_norm: 2, s.duality_converse: 1, s.duality_minimum: 0}[claim]
    with pytest.raises(NotProved, match="which is neither a hypothesis nor shown"):
        bound(bare, part=part).by(chain.at(unit))


@pytest.mark.parametrize("claim", [s.duality_norm, s.duality_minimum], ids=lambda c: c.id)
@of_shapes
def test_the_inequalities_hold_in_numbers(claim, shape):
    for seed in range(5):
        sides = [e for i in (*claim.equations, *claim.hypotheses) for e in i.sides]
        given = random_values(shape, *sides, seed=seed)
        given[s.rho] = float(np.linalg.norm(given[x]))
        reach = given[A] @ given[s.Delta]
        if claim is s.duality_minimum:
            reach = reach + 0.3
        beyond = given[s.shift]
        given[s.shift] = beyond + (reach - beyond @ given[x]) @ given[x].T / given[s.rho] ** 2
        for h in claim.hypotheses:
            assert evaluate(h.lower, given) <= evaluate(h.upper, given) + 1e-12
        for i in claim.equations:
            assert evaluate(i.lower, given) <= evaluate(i.upper, given) + 1e-12


def test_the_smallest_shift_is_not_bounded_by_the_plain_one(chapter):
    """‖AΔ‖/ρ ≤ ‖D‖ for every D with the same prediction is false, and its chain is refused where C is left out."""
    too_much = dataclasses.replace(
        s.duality_minimum, equations=(Inequality(norm(A * s.Delta) / s.rho, spectral_norm(s.shift)),)
    )
    with pytest.raises(NotProved):
        bound(too_much).by(chapter.least.at({Symbol("s", positive=True): s.rho**-1}))
    given = {A: [[1.0], [1.0]], x: [[1.0]], s.Delta: [[1.0]], s.shift: [[0.0], [0.0]], s.rho: 1.0}
    given = {k: np.array(a) if isinstance(a, list) else a for k, a in given.items()}
    assert evaluate(s.same_prediction.lower, given) == 0
    assert evaluate(too_much.lhs, given) > evaluate(too_much.rhs, given)


def test_the_tangent_of_the_exponential_is_not_taken_the_wrong_way():
    t = Symbol("t", real=True)
    order.decided(t, exp(t) - 1, t, -oo)
    for lower, upper in ((exp(t) - 1, t), (2 * t, exp(t) - 1)):
        with pytest.raises(NotProved):
            order.decided(lower, upper, t, -oo)


def test_one_prediction_below_another_in_one_entry_is_not_enough(chapter):
    weak = Inequality(s.softmax(p)[s.k], s.softmax(q)[s.k])
    with pytest.raises(NotProved):
        bound(s.duality_converse.equations[0].lower, hypotheses=(weak,)).by(reason(chapter.apart.bound, "equal"))


# The same in numbers, by the code that a reader imports.


@of_shapes
@pytest.mark.parametrize("centred, made", [(True, s.A_centred), (False, s.A_dual)], ids=["centred", "plain"])
def test_the_data_shift_is_that_of_the_statement(shape, centred, made):
    given = random_values(shape, made.body)
    stated = evaluate(made(), given) - given[A]
    computed = numerics.dual_shift(given[A], given[x][:, 0], given[s.Delta][:, 0], centred=centred)
    np.testing.assert_allclose(computed, stated, rtol=1e-12, atol=1e-13)


@of_shapes
def test_the_layer_is_that_of_the_statement(shape):
    given = random_values(shape, s.layer(p))
    computed = numerics.descent_layer(given[A], given[b][:, 0], given[p][:, 0], given[eta])
    np.testing.assert_allclose(computed, evaluate(s.layer(p), given)[:, 0], rtol=1e-12, atol=1e-13)


@of_shapes
def test_a_step_of_dual_descent_is_that_of_the_statement(shape):
    stated = s.trajectory_duality.equations[4].rhs
    given = random_values(shape, stated)
    given[x] = given[s.x_0]  # the first step
    problem = SoftmaxRegression(given[A], given[b][:, 0])
    computed = numerics.dual_descent(problem, given[s.x_0][:, 0], given[eta], 1).path[1]
    np.testing.assert_allclose(computed, evaluate(stated, given), rtol=1e-12, atol=1e-13)


@of_shapes
def test_the_four_matrices_are_the_blocks_of_the_statement(shape):
    given = random_values(shape, A * x)
    layer = numerics.gradient_step_layer(given[x][:, 0], 0.3)

    def whole(blocks):
        (a_11, a_12), (a_21, a_22) = blocks
        return np.block(
            [[evaluate(a_11, given), evaluate(a_12, given)], [evaluate(a_21, given), np.array([[float(a_22)]])]]
        )

    for computed, blocks in ((layer.W_K, s.W_K), (layer.W_Q, s.W_Q), (layer.W_V, s.W_V)):
        np.testing.assert_array_equal(computed.T, whole(blocks))
    np.testing.assert_array_equal(layer.P, 0.3 * np.eye(shape[1] + 1))
