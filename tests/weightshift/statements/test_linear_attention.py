"""Linear attention and the best linear layer: what the statements say of laws, on laws; and near misses, which are refused."""

import itertools

import numpy as np
import pytest
from sympy import Rational

from anysize import *
from weightshift.statements import best_layer, window
from weightshift.statements.window import M, X, dev, lip, n


def on_circle(count):
    """Equally spaced points: averages over them are those over the circle, for polynomials of a degree below `count`."""
    angles = 2 * np.pi * np.arange(count) / count
    return np.stack([np.cos(angles), np.sin(angles)], axis=-1)


@pytest.mark.parametrize("matrix", [0.4 * np.eye(2), np.array([[0.5, -0.3], [0.2, 0.1]])], ids=["gain", "matrix"])
def test_the_risk_is_the_mean_over_the_circle(matrix):
    """Two points, direction and query on the circle, noise of two signs: every mean is taken in full."""
    L, sigma, around = 1.7, 0.6, on_circle(5)
    errors = []
    for first, second in itertools.product(around, repeat=2):
        points = np.stack([first, second])
        clean = L * points @ around.T  # a column for each direction
        for noise in itertools.product((-sigma, sigma), repeat=2):
            answers = around @ matrix @ points.T @ (clean + np.array(noise)[:, None])
            errors.append(np.mean((answers - L * around @ around.T) ** 2))
    given = {M: matrix, n: 2, lip: L, dev: sigma}
    assert np.isclose(evaluate(window.linear_risk(M), given), np.mean(errors), rtol=1e-12)


def test_the_risk_in_one_context_is_the_mean_over_the_circle():
    rng = np.random.default_rng(0)
    points, matrix, L, sigma, around = rng.standard_normal((3, 2)), rng.standard_normal((2, 2)), 1.7, 0.6, on_circle(5)
    errors = []
    for noise in itertools.product((-sigma, sigma), repeat=3):
        answers = around @ matrix @ points.T @ (L * points @ around.T + np.array(noise)[:, None])
        errors.append(np.mean((answers - L * around @ around.T) ** 2))
    given = {M: matrix, X: points, lip: L, dev: sigma}
    assert np.isclose(evaluate(window.linear_attention_context.rhs, given), np.mean(errors), rtol=1e-12)


@pytest.mark.parametrize("L", [1, 2, 4, 8])
def test_no_gain_on_a_grid_has_less_risk(L):
    values = {n: 200, window.d: 3, lip: L, dev: Rational(1, 2)}
    least = float((window.tau_least / window.tau.body).subs(values))
    best = float((window.d * lip**2 / window.tau.body).subs(values))
    risks = [
        evaluate(window.linear_risk(M), {M: gain * np.eye(3), n: 200, lip: float(L), dev: 0.5})
        for gain in best * np.linspace(0.9, 1.1, 21)
    ]
    assert np.argmin(risks) == 10 and np.isclose(min(risks), least, rtol=1e-12)


def test_the_risk_without_the_pairs_of_a_point_with_itself_is_refused():
    claim = window.linear_attention_gain
    with pytest.raises(NotProved):
        prove(claim.lhs, claim.rhs - window.gam**2 * n * lip**2 / window.d**2)


def test_a_gain_for_many_points_is_not_the_best():
    claim = window.linear_attention_gain
    square = norm(window.tau() * M - n**-1 * window.d * window.tau() * identity(window.d)) ** 2
    with pytest.raises(NotProved):
        prove(claim.equations[1].lhs, window.tau_least + n / window.d**4 * square)


def test_the_best_matrix_is_that_of_least_squares():
    s, rng = best_layer, np.random.default_rng(1)
    Z, W, Q = (rng.standard_normal(shape) for shape in ((7, 3), (7, 3), (5, 3)))
    best = np.linalg.lstsq(Z, W, rcond=None)[0].T
    given = {s.Z: Z, s.W: W, s.Q: Q, s.P: best}
    (hypothesis,) = s.linear_layer_minimiser.hypotheses
    assert evaluate(hypothesis.lower, given) < 1e-12
    for _ in range(20):
        given[s.Gamma] = best + rng.standard_normal((3, 3))
        lower, upper = (evaluate(side, given) for side in s.linear_layer_minimiser.equations[1].sides)
        assert np.isclose(lower, upper, rtol=1e-10)  # Pythagoras: the inequality is an equality


def test_a_layer_keeps_both_products_of_rows_and_targets():
    s = best_layer
    without_scores = inner(s.q, s.nu * s.G.T * (s.A.T * s.b))
    with pytest.raises(NotProved):
        prove(s.linear_layer_reflection.lhs, (without_scores - s.target) ** 2 + s.lost**2)


def test_a_step_of_another_size_is_no_softmax_head():
    terms = (window.mu - window.y[window.i]) * window.exp_kernel(window.x, window.x_i)
    with pytest.raises(NotProved):
        prove(window.mu - n**-1 * total(terms, window.i), window.window_functional_step.equations[1].rhs)
