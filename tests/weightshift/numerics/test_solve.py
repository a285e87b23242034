"""`solve` against SciPy, and every way in which it can refuse; the Hessian against differentiation and a slow direct form."""

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from oracles.numbers import assert_close, naive_loss
from scipy.optimize import minimize

from weightshift.numerics import NotConverged, SoftmaxRegression, gradient_descent, random_problem, solve
from weightshift.studies import convergence_order as order_of
from weightshift.studies import curvature

SHAPES = [(1, 1), (1, 3), (4, 1), (2, 2), (5, 3), (3, 6)]
METHODS = ["newton", "gauss-newton", "gradient"]


def of(shape, seed=0, **options):
    return random_problem(*shape, seed=seed, **options)


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_hessian_is_that_of_automatic_differentiation(shape):
    problem, x = of(shape, seed=1, simplex=False)
    expected = autograd.hessian(lambda at: naive_loss(problem.A, at, problem.b, anp))(x)
    assert_close("hessian", problem.hessian(x), expected, rtol=1e-10, atol=1e-13)


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_the_three_forms_of_the_hessian_agree(shape):
    problem, x = of(shape, seed=2)
    core, direction = problem.hessian_core(x), np.random.default_rng(3).standard_normal(shape[1])
    assert_close("hessian", problem.hessian(x), problem.A.T @ core @ problem.A, rtol=1e-11, atol=1e-14)
    product = problem.hessian_vector_product(x, direction)
    assert_close("product", product, problem.hessian(x) @ direction, rtol=1e-11, atol=1e-14)
    assert_close("B 1", core @ np.ones(shape[0]), np.zeros(shape[0]), atol=1e-15)
    assert_close("B", core, core.T, atol=1e-15)


def test_hessian_does_not_overflow_and_keeps_float32():
    far = SoftmaxRegression([[1000.0], [-1000.0], [0.0]], [0.2, 0.3, 0.5])
    assert_close("hessian", far.hessian([5.0]), [[0.0]], atol=0)
    assert_close("product", far.hessian_vector_product([5.0], [1.0]), [0.0], atol=0)
    single, x = of((5, 3), dtype=np.float32)
    assert single.hessian(x).dtype == single.hessian_vector_product(x, x).dtype == np.float32


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("shape", [(4, 1), (5, 3), (30, 4)], ids=str)
def test_solves_what_scipy_solves(shape, method):
    problem, x = of(shape, R=2)
    w = np.linspace(0.6, 0.9, shape[0])
    solution = solve(problem, x, method=method, regulariser=w, iterations=5000)

    def loss(at):
        return problem.loss(at) + 0.5 * np.sum((w * (problem.A @ at)) ** 2)

    peer = minimize(loss, x, method="BFGS", options={"gtol": 1e-9})
    assert solution.reason == "gradient" and solution.gradient_norms[-1] <= 1e-8
    assert_close("x", solution.x, peer.x, atol=1e-6)
    assert solution.curvature > 0


@pytest.mark.parametrize("method", METHODS)
def test_the_path_is_what_it_says(method):
    problem, x = of((6, 3), R=3)
    solution = solve(problem, x, method=method, regulariser=0.5, iterations=5000)
    assert solution.path.shape == (solution.iterations + 1, 3)
    assert np.array_equal(solution.path[0], x) and np.array_equal(solution.path[-1], solution.x)
    for at, loss, norm in zip(solution.path, solution.losses, solution.gradient_norms, strict=True):
        u = problem.A @ at
        assert np.isclose(loss, problem.loss(at) + 0.125 * u @ u, rtol=1e-12)
        assert np.isclose(norm, np.linalg.norm(problem.gradient(at) + 0.25 * problem.A.T @ u), rtol=1e-9, atol=1e-15)
    assert np.all(np.diff(solution.losses) <= 1e-15)
    with pytest.raises(ValueError, match="read-only"):
        solution.path[0] = 0


def test_newton_goes_downhill_where_the_loss_is_concave():
    problem = SoftmaxRegression([[1.0], [-1.0]], [1.0, 0.0])
    start = [-1.0]
    assert problem.hessian(start)[0, 0] < 0
    solution = solve(problem, start, tolerance=1e-6)
    assert solution.x[0] > 3 and solution.losses[-1] < 1e-5


def test_gradient_takes_the_safe_step():
    problem, x = of((6, 3), R=2)
    solution = solve(problem, x, method="gradient", tolerance=1e-3, iterations=5000)
    assert solution.iterations > 5
    descent = gradient_descent(problem, x, 2 / np.linalg.norm(problem.A, 2) ** 2, solution.iterations)
    assert_close("path", solution.path, descent.path, rtol=1e-9, atol=1e-12)


def test_a_start_at_the_minimum_takes_no_step():
    problem = SoftmaxRegression(np.eye(2), [0.5, 0.5])
    solution = solve(problem)
    assert solution.iterations == 0 and solution.reason == "gradient"
    assert np.array_equal(solution.x, [0, 0])
    assert abs(solution.curvature) < 1e-15  # the direction (1, 1) is not seen


@pytest.mark.parametrize("method", METHODS)
def test_what_does_not_converge_says_so_and_keeps_the_path(method):
    problem, x = of((8, 3), R=4)
    with pytest.raises(NotConverged, match=f"{method} did not converge: .* after 2 iterations") as caught:
        solve(problem, x, method=method, iterations=2)
    assert caught.value.solution.reason == "iterations" and caught.value.solution.path.shape == (3, 3)


def test_a_tolerance_below_rounding_says_so():
    problem, x = of((8, 3), R=4)
    with pytest.raises(NotConverged, match="larger tolerance") as caught:
        solve(problem, x, regulariser=0.7, tolerance=1e-300)
    assert caught.value.solution.reason == "rounding"
    assert caught.value.solution.gradient_norms[-1] < 1e-14


def test_zero_designs_and_float32_are_fine():
    assert solve(SoftmaxRegression(np.zeros((3, 2)), [1, 0, 0]), [1.0, 2.0], method="gradient").iterations == 0
    problem, x = of((5, 2), dtype=np.float32)
    assert solve(problem, x, regulariser=1).path.dtype == np.float64


@pytest.mark.parametrize("method", METHODS)
def test_large_logits_do_not_overflow(method):
    problem = SoftmaxRegression([[300.0], [-300.0], [0.0]], [0.2, 0.3, 0.5])
    try:
        solution = solve(problem, [2.0], method=method, regulariser=0.01, tolerance=1e-6, iterations=200)
    except NotConverged as stopped:
        solution = stopped.solution
        assert method == "gradient"  # whose step is that of the steepest place
    assert np.isfinite(solution.path).all() and solution.losses[-1] < solution.losses[0]


@pytest.mark.parametrize("n", [2, 3, 5])
def test_second_and_third_derivatives_in_the_logits(n):
    rng = np.random.default_rng(n)
    z, v, b = rng.standard_normal(n), rng.standard_normal(n), rng.dirichlet(np.ones(n))
    problem = SoftmaxRegression(np.eye(n), b)
    f = problem.f(z)
    assert np.isclose(curvature.second_derivative(f, b, v), v @ problem.hessian_core(z) @ v, rtol=1e-12)

    def second(s):
        return autograd.hessian(lambda at: naive_loss(np.eye(n), z + at * v, b, anp))(s)

    assert np.isclose(curvature.third_derivative(f, b, v), autograd.grad(second)(0.0), rtol=1e-9)


def test_the_searches_find_the_values_for_two_rows():
    least, greatest = curvature.extreme_eigenvalues(2, starts=4)
    assert np.isclose(greatest, (39 + 55 * np.sqrt(33)) / 1152, rtol=1e-8)
    assert np.isclose(least, (39 - 55 * np.sqrt(33)) / 1152, rtol=1e-8)
    assert np.isclose(curvature.greatest_third_derivative(2, starts=4), 0.5714073589522, rtol=1e-8)


def test_orders_of_convergence():
    problem, _ = of((4, 2), R=2)
    newton = order_of.local_errors(problem, 0.75, "newton")
    gauss = order_of.local_errors(problem, 0.75, "gauss-newton")
    assert abs(order_of.convergence_order(newton) - 2) < 0.1 and abs(order_of.convergence_order(gauss) - 1) < 0.01
    assert float(newton[-1]) < 1e-40
