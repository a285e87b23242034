"""Gradients, Jacobians and Jacobian-vector products against complex steps and automatic differentiation."""

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from oracles.numbers import assert_close, case, complex_step

SIZES = [(1, 1), (1, 3), (2, 1), (2, 2), (4, 3), (3, 5)]
CASES = [(n, d, variable, seed) for n, d in SIZES for variable in ("x", "A") for seed in (0, 1)]


@pytest.fixture(params=CASES, ids=lambda p: "n{}-d{}-in-{}-{}".format(*p))
def one(request):
    return case(*request.param)


# Entry [j, i] of the Jacobian in x, and [j, k, i] in A: first the entry of f, then the entry of the variable.
@pytest.mark.parametrize(("name", "of"), [("gradient", "loss"), ("jacobian", "f")])
def test_a_derivative_is_that_of_complex_steps_and_of_automatic_differentiation(one, name, of):
    computed, function = getattr(one.problem, name)(one.point), getattr(one, of)
    by_autograd = autograd.jacobian(lambda point: function(point, anp))(one.point)
    for expected in (complex_step(function, one.point), by_autograd):
        assert_close(name, computed, expected, rtol=1e-11, atol=1e-15)


def test_jvp_is_the_jacobian_times_the_direction(one):
    direction = np.random.default_rng(5).standard_normal(one.point.shape)
    expected = np.tensordot(one.problem.jacobian(one.point), direction, axes=direction.ndim)
    assert_close("jvp", one.problem.jvp(one.point, direction), expected, rtol=1e-11, atol=1e-15)


def test_gradient_is_the_jacobian_transposed_times_c(one):
    expected = np.tensordot(one.problem.c(one.point), one.problem.jacobian(one.point), axes=1)
    assert_close("gradient", one.problem.gradient(one.point), expected, rtol=1e-11, atol=1e-15)


def test_the_sign_printed_in_lemma_4_5_part_5_is_not_that_of_the_gradient():
    one = case(4, 3, "x")
    f, c = one.problem.f(one.x), one.problem.c(one.x)
    derivative = complex_step(one.loss, one.x)
    assert_close("corrected formula", one.A.T @ (-f * (c @ f) + f * c), derivative, rtol=1e-11)
    assert np.abs(one.A.T @ (f * (c @ f) + f * c) - derivative).max() > 0.1


def test_gradients_in_x_and_in_A_are_made_of_one_vector():
    in_x, in_A = case(4, 3, "x"), case(4, 3, "A")
    G = in_A.problem.gradient(in_A.A)
    g = G @ in_A.x / (in_A.x @ in_A.x)
    assert_close("gradient in A", G, np.outer(g, in_A.x), rtol=1e-11)
    assert_close("gradient in x", in_x.problem.gradient(in_x.x), in_x.A.T @ g, rtol=1e-11)
