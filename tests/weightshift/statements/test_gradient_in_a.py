"""The right sides of the gradients in A against `SoftmaxRegressionInA`, and against finite differences of its loss."""

import numpy as np
import pytest

from anysize import evaluate, prove
from weightshift.numerics import SoftmaxRegressionInA, random_problem
from weightshift.statements.gradient_in_a import claims, gradient_A
from weightshift.statements.softmax_regression import A, b, i, k, x

SHAPES = [(1, 1), (1, 3), (4, 1), (2, 2), (5, 3), (3, 6)]


def problem(shape, seed=0):
    in_x, point = random_problem(*shape, seed=seed)
    return SoftmaxRegressionInA(point, in_x.b), in_x.A, {A: in_x.A, x: point, b: in_x.b}


def over_entries(expression, given, shape):
    """The values of an expression for every k and i, along two last axes."""
    rows = [[np.squeeze(evaluate(expression, {**given, k: p, i: q})) for q in range(shape[1])] for p in range(shape[0])]
    return np.moveaxis(np.array(rows), (0, 1), (-2, -1))


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_right_sides_agree_with_the_numerics(shape):
    made, design, given = problem(shape)
    f, alpha = made.f(design), made.alpha(design)
    slope = alpha * np.outer(f, made.x)
    jacobian = made.jacobian(design).squeeze() if shape[0] == 1 else made.jacobian(design)
    exponentials = np.einsum("jk,ki->jki", np.eye(shape[0]), slope)
    expected = [
        exponentials.squeeze() if shape[0] == 1 else exponentials,
        slope,
        -slope / alpha**2,
        jacobian,
        jacobian,
        made.gradient(design),
    ]
    for equation, value in zip(gradient_A.equations, expected, strict=False):
        got = over_entries(equation.rhs, given, shape)
        np.testing.assert_allclose(got.squeeze(), np.squeeze(value), rtol=1e-12, atol=1e-14)
    as_matrix = evaluate(gradient_A.equations[6].rhs, given)
    np.testing.assert_allclose(as_matrix, made.gradient(design), rtol=1e-12, atol=1e-14)


def test_the_gradient_is_that_of_the_loss():
    made, design, _ = problem((5, 3), seed=2)
    differences = np.empty_like(design)
    for p in np.ndindex(design.shape):
        bump = np.zeros_like(design)
        bump[p] = 1e-5
        differences[p] = (made.loss(design + bump) - made.loss(design - bump)) / 2e-5
    np.testing.assert_allclose(differences, made.gradient(design), atol=1e-9)


@pytest.mark.parametrize("claim", claims, ids=lambda c: c.id)
def test_every_equation_is_proved(claim):
    for equation in claim.equations:
        assert prove(equation.lhs, equation.rhs).equation == equation
