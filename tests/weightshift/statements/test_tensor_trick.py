"""The statements on attention regression against `AttentionRegression`, and what their chapters have to refuse."""

import re

import numpy as np
import pytest

from anysize import Inequality, NotProved, Variable, evaluate, gradient, latex, norm, prove
from weightshift.numerics import AttentionRegression
from weightshift.statements import tensor_trick as t

SIZES = [(1, 1), (2, 1), (1, 3), (4, 2), (3, 5)]  # n, d
NAMES = ("normalized", "rescaled", "cross-entropy", "entropy", "sparse")


def given(n, d, seed=0):
    """Values for every variable, with m = n and e = d as in `AttentionRegression`."""
    rng = np.random.default_rng(seed)
    A1, A2, C1, C2 = rng.standard_normal((4, n, d)) / 2
    X, Y, V = rng.standard_normal((3, d, d))
    B = rng.dirichlet(np.ones(n), n)
    return {t.A1: A1, t.A2: A2, t.C1: C1, t.C2: C2, t.X: X, t.Y: Y, t.V: V, t.B: B}


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("part", range(5), ids=lambda part: NAMES[part])
def test_losses_gradients_and_products_are_those_of_the_numerics(part, size):
    at = given(*size)
    problem = AttentionRegression(at[t.A1], at[t.A2], at[t.B], NAMES[part])
    G = evaluate(t.slopes[part](t.scores), at)
    K = evaluate(t.curvatures[part](t.scores, t.along), at)
    close = {"rtol": 1e-9, "atol": 1e-12}
    np.testing.assert_allclose(evaluate(t.losses[part](t.scores), at), problem.loss(at[t.X]), **close)
    np.testing.assert_allclose(at[t.A1].T @ G @ at[t.A2], problem.gradient(at[t.X]), **close)
    np.testing.assert_allclose(at[t.A1].T @ K @ at[t.A2], problem.hvp(at[t.X], at[t.V]), **close)
    for design, method in ((2 * part, problem.gradient_in_A1), (2 * part + 1, problem.gradient_in_A2)):
        right_side = evaluate(t.tensor_losses_designs.equations[design].rhs, at)
        np.testing.assert_allclose(right_side, method(at[t.X]), **close)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: prove(gradient(t.L_norm(t.scores), t.X), t.A1.T * t.c(t.scores) * t.A2),
        lambda: prove(
            gradient(t.L_ce(t.scores), t.X), t.A1.T * t.c(t.scores) * t.A2
        ),  # right only if rows of B sum to 1
        lambda: prove(gradient(t.L_resc(t.scores), t.X), t.A1.T * t.residual * t.A2),
        lambda: prove(t.A1 * (t.X + t.X * t.H) * t.A2.T, t.A1 * t.X * (t.A2 + t.A2 * t.H).T),
        lambda: prove(t.f(t.S), t.f(2 * t.S)),
        lambda: prove(norm(t.exp(t.s_j) - t.alpha(t.S)[t.j] * t.b_j), norm(t.softmax(t.s_j) - t.b_j)),
    ],
)
def test_what_is_false_is_refused(wrong):
    with pytest.raises(NotProved):
        wrong()


def _instances(claim, seeds=40):
    """Random values at which the hypotheses hold, with the symbols as small as they may be."""
    for seed in range(seeds):
        n, d = SIZES[seed % len(SIZES)]
        at = given(n, d, seed)
        at |= zip((t.S, t.T, t.P, t.Q), np.random.default_rng(seed).standard_normal((4, n, n)), strict=True)
        at |= dict.fromkeys((t.R, t.rho, t.kappa), 1e-9)
        for symbol in (t.R, t.rho, t.kappa):
            for h in claim.hypotheses:
                if symbol in h.upper.free_symbols:
                    lower, upper = evaluate(h.lower, at), evaluate(h.upper, at)
                    if lower > upper:
                        exponent = 0.5 if h.upper == t.R**2 else 1
                        at[symbol] = at[symbol] * (lower / upper) ** exponent * (1 + 1e-12)
        if any(isinstance(h.lower, int) or h.lower == 4 for h in claim.hypotheses):
            at[t.R] = max(at[t.R], 4.0)
        if all(evaluate(h.lower, at) <= evaluate(h.upper, at) * (1 + 1e-9) + 1e-12 for h in claim.hypotheses):
            yield at


BOUNDED = [
    c for c in t.claims if any(isinstance(e, Inequality) for e in c.equations) and c is not t.tensor_lipschitz_paper
]


@pytest.mark.parametrize("claim", BOUNDED, ids=lambda c: c.id)
def test_no_bound_is_broken_by_numbers(claim):
    tried = 0
    for at in _instances(claim):
        tried += 1
        for e in claim.equations:
            if isinstance(e, Inequality):
                lower, upper = evaluate(e.lower, at), evaluate(e.upper, at)
                assert lower <= upper * (1 + 1e-9) + 1e-12, f"{e} at {at}"
    assert tried >= 20


def test_a_name_with_a_subscript_takes_no_second_one():
    for e in (t.A1[t.j, t.i], t.A1[t.j, :], t.A2[:, t.k], Variable("x_t", t.d)[t.i]):
        assert re.search(r"_\{?\w+\}?_", latex(e)) is None, latex(e)
    assert latex(t.X[t.i, t.k]) == "X_{i,k}"
