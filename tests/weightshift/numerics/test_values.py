"""alpha, log_alpha, f, c and loss against the definitions, exactly where nothing rounds."""

import mpmath
import numpy as np
import pytest
from oracles.numbers import assert_close, case, precise

from weightshift.numerics import SoftmaxRegression, SoftmaxRegressionInA


@pytest.mark.parametrize("variable", ["x", "A"])
@pytest.mark.parametrize(("n", "d"), [(1, 1), (1, 3), (2, 1), (4, 3), (3, 5)])
def test_values_are_those_of_the_definitions(n, d, variable):
    one = case(n, d, variable)
    problem, point, logits = one.problem, one.point, one.A @ one.x
    for name, expected in (
        ("alpha", np.exp(logits).sum()),
        ("log_alpha", np.log(np.exp(logits).sum())),
        ("loss", one.loss(point)),
    ):
        value = getattr(problem, name)(point)
        assert type(value) is float, name
        assert_close(name, value, expected, atol=1e-15)
    assert_close("f", problem.f(point), one.f(point))
    assert_close("c", problem.c(point), one.f(point) - one.b, atol=1e-15)
    shapes = {"f": (n,), "c": (n,), "gradient": point.shape, "jacobian": (n, *point.shape)}
    for name, shape in shapes.items():
        value = getattr(problem, name)(point)
        assert type(value) is np.ndarray and value.shape == shape, name
    assert problem.jvp(point, point).shape == (n,)


def test_exact_at_zero():
    # n = 4 and dyadic entries: no operation rounds, so equality is equality
    A, x = np.array([[1.5, -2.0], [0.25, 3.0], [-4.0, 0.5], [8.0, 1.0]]), np.array([2.0, -0.5])
    f, b, P = np.full(4, 0.25), np.array([0.5, 0.125, 0.25, 0.125]), np.eye(4) / 4 - 1 / 16
    c, g = f - b, P @ (f - b)
    in_x, in_A, zero, flat = SoftmaxRegression(A, b), SoftmaxRegressionInA(x, b), np.zeros(2), np.zeros((4, 2))
    for problem, point, gradient, jacobian in (
        (in_x, zero, A.T @ g, P @ A),
        (in_A, flat, np.outer(g, x), P[:, :, np.newaxis] * x),
    ):
        assert (problem.alpha(point), problem.loss(point)) == (4, c @ c / 2)
        assert problem.log_alpha(point) == pytest.approx(float(mpmath.log(4)), rel=1e-15)
        computed = problem.f(point), problem.c(point), problem.gradient(point), problem.jacobian(point)
        for value, exact in zip(computed, (f, c, gradient, jacobian), strict=True):
            np.testing.assert_array_equal(value, exact)


F32, F64 = np.float32, np.float64
LARGE = {
    "none": [0.5, -1.0, 2.0, 0.25],
    "far apart": [200.0, 100.0, -100.0, 0.0],
    "one dominates": [1e4, -1e4, 0.0, 5.0],
    "two tie at the top": [1e4, 1e4, -1e4, 9999.0],
    "all tie, high": [1e4] * 4,
    "all tie, low": [-1e4] * 4,
    "close, high": [1e4, 9999.5, 9998.0, 9990.0],
    "close, low": [-1e4, -9999.5, -9998.0, -9990.0],
    "dominant rounds to 1": [0.0, -50.0, -60.0, -41.0],
    "some underflow": [700.0, -40.0, -44.0, -46.0],
}


def every_value(problem, point):
    """All results, computed where any floating-point flag, underflow included, raises an error."""
    with np.errstate(all="raise"):
        names = "log_alpha", "f", "c", "loss", "gradient", "jacobian"
        return {name: getattr(problem, name)(point) for name in names} | {"jvp": problem.jvp(point, point)}


@pytest.mark.parametrize("dtype", [F64, F32])
@pytest.mark.parametrize("name", LARGE)
def test_large_logits(name, dtype):
    # The first column and 3 add up to the logits without rounding
    logits = np.array(LARGE[name])
    A = np.column_stack([logits - 3, np.full(len(logits), 3.0)]).astype(dtype)
    x, b = np.ones(2, dtype), np.array([0.1, 0.2, 0.3, 0.4], dtype)
    exact = precise(A, x, b)
    # An entry below the smallest normal number keeps few digits, or none: `tiny`
    rtol, of_jacobian, of_c, tiny = (1e-12, 1e-12, 1e-16, 1e-318) if dtype == F64 else (1e-6, 1e-5, 1e-7, 1e-36)
    for problem, point, suffix in ((SoftmaxRegression(A, b), x, ""), (SoftmaxRegressionInA(x, b), A, " in A")):
        values = every_value(problem, point)
        assert {problem.dtype, *(values[key].dtype for key in ("f", "c", "gradient", "jacobian", "jvp"))} == {
            np.dtype(dtype)
        }
        for key in ("log_alpha", "loss"):
            assert values[key] == dtype(values[key]), f"{key} was not computed in {dtype}"
            assert_close(key, values[key], exact[key], rtol=rtol)
        assert_close("f", values["f"], exact["f"], rtol=rtol, atol=tiny)
        assert_close("c", values["c"], exact["c"], rtol=rtol, atol=of_c)
        assert_close("jvp", values["jvp"], exact["jacobian"] @ x, rtol=of_jacobian, atol=tiny)
        assert_close("Jacobian", values["jacobian"], exact["jacobian" + suffix], rtol=of_jacobian, atol=tiny)
        # The gradient in x adds terms of both signs: it is accurate relative to their sizes
        terms = np.abs(exact["gradient in A"]) if suffix else np.abs(A).T @ np.abs(exact["gradient in A"][:, 0])
        error = np.abs(values["gradient"] - exact["gradient" + suffix])
        assert (error <= rtol * terms + tiny).all(), f"gradient{suffix} is off by {error}"
        with np.errstate(all="raise"):
            assert np.isinf(problem.alpha(point)) == (max(logits) > np.log(np.finfo(dtype).max)), "alpha"


def test_small_f_are_not_lost_beside_a_dominant_one():
    # f_1 rounds to 1; the other row alone decides the gradient, about 1e-22
    A, x, b = np.array([[0.0, 1.0], [-50.0, 2.0]]), np.array([1.0, 0.0]), np.array([0.25, 0.75])
    exact = precise(A, x, b)
    assert_close("gradient", SoftmaxRegression(A, b).gradient(x), exact["gradient"])
    assert_close("gradient in A", SoftmaxRegressionInA(x, b).gradient(A), exact["gradient in A"])
    assert_close("Jacobian", SoftmaxRegression(A, b).jacobian(x), exact["jacobian"])


@pytest.mark.parametrize(("logit", "alpha"), [(1e4, np.inf), (-1e4, 0.0), (709.0, 2 * np.exp(709.0))])
def test_alpha_may_overflow_and_log_alpha_does_not(logit, alpha):
    problem = SoftmaxRegression([[logit], [logit]], [0.5, 0.5])
    with np.errstate(all="raise"):
        assert problem.alpha([1.0]) == pytest.approx(alpha, rel=1e-14), "alpha"
        assert problem.log_alpha([1.0]) == pytest.approx(logit + np.log(2), rel=1e-15), "log_alpha"


def test_log_alpha_keeps_what_is_too_small_to_change_one():
    problem = SoftmaxRegression([[0.0], [-50.0]], [1, 0])
    assert problem.log_alpha([1.0]) == pytest.approx(np.exp(-50.0), rel=1e-14), "log_alpha"


def test_logits_at_the_edge_of_the_dtype():
    largest = np.finfo(float).max
    problem = SoftmaxRegression([[largest], [-largest]], [0.0, 0.0])
    with np.errstate(all="raise"):
        assert problem.f([1.0]).tolist() == [1.0, 0.0], "f"
        assert problem.log_alpha([1.0]) == largest, "log_alpha"
        assert problem.loss([1.0]) == 0.5, "loss"


@pytest.mark.parametrize(
    ("types", "expected"),
    [
        ((F32, F32, F32), F32), ((F64, F32, F32), F64), ((F32, F64, F32), F64), ((F32, F32, F64), F64),
        ((np.int8, F32, F32), F64), ((F32, np.int64, F32), F64), ((F32, F32, bool), F64),
        ((">f4", F32, F32), F32), ((">f8", "<f8", F64), F64),
    ],
)  # fmt: skip
def test_mixed_types_promote(types, expected):
    A, x, b = np.array([[1, 0], [1, 1]], types[0]), np.array([0, 1], types[1]), np.array([1, 0], types[2])
    f = np.exp([0.0, 1.0]) / np.exp([0.0, 1.0]).sum()
    for problem, point in ((SoftmaxRegression(A, b), x), (SoftmaxRegressionInA(x, b), A)):
        for name in ("f", "c", "gradient", "jacobian"):
            value = getattr(problem, name)(point)
            assert value.dtype == expected, name
            assert value.dtype.isnative, name
        assert problem.jvp(point, point).dtype == expected, "jvp"
        assert_close("f", problem.f(point), f, rtol=1e-15 if expected == F64 else 1e-6)


def test_underflow_in_a_product_with_x_or_A_is_silent():
    tiny = np.array([1e-300, 1e-300])
    logits = np.array([[0.0, 0.0], [-50.0, 0.0]])
    values = every_value(SoftmaxRegressionInA(tiny, [0.3, 0.7]), logits * 1e300)
    exact = precise(logits * 1e300, tiny, [0.3, 0.7])
    assert_close("Jacobian", values["jacobian"], exact["jacobian in A"], atol=1e-318)
    assert_close("gradient", values["gradient"], exact["gradient in A"], atol=1e-318)
    values = every_value(SoftmaxRegression([[1e-300], [3e-300]], [1e-160, 0.5 + 1e-160]), np.array([1e-20]))
    assert_close("gradient", values["gradient"], -2.5e-301, rtol=1e-12)


def test_mixed_types_compute_in_the_wider_one():
    # In float32 the two rows differ by a multiple of 1/64 or so; in float64 by what they really differ
    A, b = np.array([[2.0**20], [0.1]], F32), np.zeros(2, F32)
    x = np.array([2.0**-20])
    exact = precise(A, x, b)
    problem = SoftmaxRegression(A, b)
    assert_close("Jacobian", problem.jacobian(x), exact["jacobian"])
    assert_close("gradient", problem.gradient(x), exact["gradient"])
    direction = np.array([0.1])
    assert_close("jvp", problem.jvp(x, direction), exact["jacobian"] @ direction)
