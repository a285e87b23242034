"""Shifts of weights and data, and the layers, against slower ways to the same numbers."""

import numpy as np
import pytest
from oracles.numbers import complex_step, naive_f, naive_loss, unchanged

from weightshift.numerics import SoftmaxRegressionInA, gradient_descent, random_problem
from weightshift.numerics.duality import *

SHAPES = [(1, 1), (2, 1), (1, 3), (4, 2), (3, 6), (7, 3)]
of_shapes = pytest.mark.parametrize("shape", SHAPES, ids=str)


def drawn(shape, seed=0):
    """A problem, its weights, and a weight shift."""
    problem, x = random_problem(*shape, seed=seed)
    return problem, x, np.random.default_rng(seed + 100).standard_normal(shape[1])


# The data shift of a weight shift.


@of_shapes
@pytest.mark.parametrize("centred", [True, False])
def test_the_data_shift_gives_the_prediction_of_the_weight_shift(shape, centred):
    problem, x, delta = drawn(shape)
    D = dual_shift(problem.A, x, delta, centred=centred)
    assert D.shape == shape
    np.testing.assert_allclose(naive_f(problem.A + D, x), naive_f(problem.A, x + delta), rtol=0, atol=1e-12)
    if not centred:
        np.testing.assert_allclose((problem.A + D) @ x, problem.A @ (x + delta), rtol=1e-12, atol=1e-12)


@of_shapes
def test_the_centred_shift_is_the_least_solution_of_the_linear_equations(shape):
    problem, x, delta = drawn(shape, seed=1)
    n, _ = shape
    centre = np.eye(n) - np.ones((n, n)) / n
    equations = np.kron(centre, x)  # C D x, as a map of the entries of D row by row
    least = np.linalg.lstsq(equations, centre @ problem.A @ delta, rcond=1e-12)[0].reshape(shape)
    np.testing.assert_allclose(dual_shift(problem.A, x, delta), least, rtol=0, atol=1e-10)


@of_shapes
def test_no_shift_with_that_prediction_is_smaller(shape):
    problem, x, delta = drawn(shape, seed=2)
    rng = np.random.default_rng(3)
    smallest = np.linalg.norm(dual_shift(problem.A, x, delta), 2)
    for size in (1e-6, 1e-3, 1.0):
        beyond = size * rng.standard_normal(shape)
        wanted = problem.A @ delta + size * rng.standard_normal()
        D = beyond + np.outer(wanted - beyond @ x, x) / (x @ x)
        np.testing.assert_allclose(naive_f(problem.A + D, x), naive_f(problem.A, x + delta), rtol=0, atol=1e-11)
        assert np.linalg.norm(D, 2) >= smallest * (1 - 1e-12)


@pytest.mark.parametrize("length", [1e-200, 1e-160, 1e160, 1e200])
def test_the_square_of_the_length_neither_overflows_nor_vanishes(length):
    A, x = np.array([[1.0, 2.0], [0.0, -1.0]]), length * np.array([3.0, 4.0])
    D = dual_shift(A, x, length * np.array([1.0, 0.0]), centred=False)
    np.testing.assert_allclose(D, np.outer([1, 0], [3, 4]) / 25, rtol=1e-14)


def test_a_constant_change_of_the_logits_needs_no_shift():
    assert not dual_shift([[1.0, 2.0], [1.0, 5.0]], [1.0, 1.0], [2.0, 0.0]).any()


# Is a data shift a weight shift?


@of_shapes
def test_the_nearest_weight_shift_solves_the_least_squares_problem(shape):
    problem, x, _ = drawn(shape, seed=4)
    D = np.random.default_rng(5).standard_normal(shape)
    nearest = nearest_weight_shift(problem.A, x, D)
    rest = D @ x - problem.A @ nearest.delta - nearest.constant
    assert nearest.distance == pytest.approx(np.linalg.norm(rest), abs=1e-12)
    columns = np.column_stack([problem.A, np.ones(shape[0])])
    np.testing.assert_allclose(columns.T @ rest, 0, atol=1e-12)  # orthogonal to all that could explain it


@of_shapes
def test_the_shift_of_a_weight_shift_is_one(shape):
    problem, x, delta = drawn(shape, seed=6)
    D = dual_shift(problem.A, x, delta)
    nearest = nearest_weight_shift(problem.A, x, D)
    assert nearest.distance < 1e-12
    np.testing.assert_allclose(naive_f(problem.A, x + nearest.delta), naive_f(problem.A + D, x), atol=1e-12)


def test_the_three_rows_of_the_chapter():
    nearest = nearest_weight_shift([[0], [1], [2]], [1], [[1], [0], [0]])
    assert nearest.distance == pytest.approx(1 / np.sqrt(6))  # <u, D x> / ||u|| for the contrast u = (1, -2, 1)
    assert nearest.delta == pytest.approx([-0.5])


# Descent on the data, and on the logits.


@of_shapes
def test_dual_descent_predicts_what_descent_predicts(shape):
    problem, x, _ = drawn(shape, seed=7)
    on_weights, on_data = gradient_descent(problem, x, 0.3, 50), dual_descent(problem, x, 0.3, 50)
    assert on_data.path.shape == (51, *shape)
    for A_t, x_t in zip(on_data.path, on_weights.path, strict=True):
        np.testing.assert_allclose(A_t @ x, problem.A @ x_t, rtol=0, atol=1e-12)
    np.testing.assert_allclose(on_data.losses, on_weights.losses, rtol=0, atol=1e-14)
    assert np.linalg.matrix_rank(on_data.path[-1] - problem.A, tol=1e-10) <= 1


@of_shapes
def test_a_step_of_dual_descent_is_a_preconditioned_gradient_step(shape):
    problem, x, _ = drawn(shape, seed=8)
    first, second = dual_descent(problem, x, 0.3, 1).path
    slope = SoftmaxRegressionInA(x, problem.b).gradient(first)
    np.testing.assert_allclose(second, first - 0.3 * problem.A @ problem.A.T @ slope / (x @ x), rtol=1e-12, atol=1e-14)


@of_shapes
def test_a_layer_is_a_step_of_descent(shape):
    problem, x, _ = drawn(shape, seed=9)
    slope = complex_step(lambda point: naive_loss(problem.A, point, problem.b), x)
    layered = descent_layer(problem.A, problem.b, problem.A @ x, 0.7)
    np.testing.assert_allclose(layered, problem.A @ (x - 0.7 * slope), rtol=1e-12, atol=1e-13)


def test_a_layer_does_not_need_logits_that_some_weights_have():
    A, b, logits = np.array([[1.0], [2.0], [0.0]]), np.array([0.5, 0.5, 0.0]), np.array([3.0, -1.0, 1.0])
    f = naive_f(np.eye(3), logits)
    values = (np.diag(f) - np.outer(f, f)) @ (f - b)
    np.testing.assert_allclose(descent_layer(A, b, logits, 2.0), logits - 2 * A @ A.T @ values, rtol=1e-13)


def test_a_layer_is_the_same_for_logits_moved_by_a_constant_however_large():
    problem, x, _ = drawn((5, 2), seed=10)
    logits = problem.A @ x
    step = descent_layer(problem.A, problem.b, logits, 1.0) - logits
    far = descent_layer(problem.A, problem.b, logits + 2.0**20, 1.0) - (logits + 2.0**20)
    np.testing.assert_allclose(far, step, rtol=0, atol=1e-9)
    assert np.isfinite(descent_layer(problem.A, problem.b, 1e300 * logits, 1.0)).all()


# Linear attention.


def test_linear_attention_is_its_sum():
    rng = np.random.default_rng(11)
    W_K, W_Q, W_V, P = rng.standard_normal((4, 3, 3))
    tokens = rng.standard_normal((5, 3))
    expected = np.array([e + P @ sum(W_V @ i * ((W_K @ i) @ (W_Q @ e)) for i in tokens) for e in tokens])
    np.testing.assert_allclose(LinearAttention(W_K, W_Q, W_V, P)(tokens), expected, rtol=1e-12)


@of_shapes
def test_passes_through_one_layer_are_steps_of_linear_regression(shape):
    problem, x, _ = drawn(shape, seed=12)
    A, b = problem.A, problem.b
    layer, tokens, point = gradient_step_layer(x, 0.05), np.column_stack([A, b]), x
    for _ in range(20):
        tokens, point = layer(tokens), point - 0.05 * A.T @ (A @ point - b)
        np.testing.assert_array_equal(tokens[:, :-1], A)
        np.testing.assert_allclose(tokens[:, -1], b - A @ (point - x), rtol=1e-11, atol=1e-11)


def test_no_argument_is_changed():
    problem, x, delta = drawn((4, 2))
    A, b = np.array(problem.A), np.array(problem.b)
    logits, D, tokens = A @ x, np.ones((4, 2)), np.column_stack([A, b])
    with unchanged(A, b, x, delta, logits, D, tokens):
        dual_shift(A, x, delta), nearest_weight_shift(A, x, D), descent_layer(A, b, logits, 1.0)
        dual_descent(problem, x, 0.1, 2), gradient_step_layer(x, 0.1)(tokens)
