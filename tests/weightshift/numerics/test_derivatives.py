"""Gradients and Jacobians against complex steps and automatic differentiation."""

import autograd
import autograd.numpy as anp
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
