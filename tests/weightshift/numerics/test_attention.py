"""Attention regression against automatic differentiation, finite differences and the explicit Kronecker product."""

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from oracles.numbers import assert_close, unchanged

from weightshift.numerics import AttentionRegression, SoftmaxRegression, gradient_descent, kronecker_form
from weightshift.numerics.row_losses import LOSSES

# The definitions, as functions of the logits of all rows, sharing no code with the package.
DEFINITIONS = {
    "normalized": lambda f, e, alpha, B: 0.5 * anp.sum((f - B) ** 2),
    "rescaled": lambda f, e, alpha, B: 0.5 * anp.sum((e - alpha * B) ** 2),
    "cross-entropy": lambda f, e, alpha, B: -anp.sum(B * anp.log(f)),
    "entropy": lambda f, e, alpha, B: -anp.sum(f * anp.log(f)),
    "sparse": lambda f, e, alpha, B: anp.sum(e),
}


def defined(loss, A1, A2, B, X):
    e = anp.exp(anp.dot(anp.dot(A1, X), A2.T))
    alpha = anp.sum(e, axis=1, keepdims=True)
    return DEFINITIONS[loss](e / alpha, e, alpha, B)


def draw(n, d, seed=0, scale=0.7):
    """B is off the simplex, so that no formula is helped by rows that sum to 1."""
    generator = np.random.default_rng([n, d, seed])
    A1, A2 = scale * generator.standard_normal((2, n, d))
    return A1, A2, generator.standard_normal((n, n)), generator.standard_normal((d, d))


@pytest.fixture(
    params=[(1, 1, 1), (1, 3, 1), (4, 1, 3), (3, 2, 1), (5, 3, 2), (4, 5, None)], ids="n{0[0]}-d{0[1]}".format
)
def sizes(request):
    return request.param


@pytest.fixture(params=LOSSES)
def loss(request):
    return request.param


def test_every_loss_is_tested():
    assert set(DEFINITIONS) == set(LOSSES)


def test_the_loss_is_its_definition_and_its_derivatives_are_those_of_automatic_differentiation(loss, sizes):
    n, d, rows = sizes
    A1, A2, B, X = draw(n, d)
    problem = AttentionRegression(A1, A2, B, loss, rows=rows)
    direction = np.random.default_rng(5).standard_normal(X.shape)

    def value(A1, A2, X):
        return defined(loss, A1, A2, B, X)

    in_A1, in_A2, in_X = (autograd.grad(value, k)(A1, A2, X) for k in range(3))
    product = autograd.hessian_vector_product(lambda X: value(A1, A2, X))(X, direction)
    assert_close("loss", problem.loss(X), value(A1, A2, X), rtol=1e-12, atol=1e-13)
    assert_close("gradient in A1", problem.gradient_in_A1(X), in_A1, rtol=1e-10, atol=1e-12)
    assert_close("gradient in A2", problem.gradient_in_A2(X), in_A2, rtol=1e-10, atol=1e-12)
    assert_close("gradient in X", problem.gradient(X), in_X, rtol=1e-10, atol=1e-12)
    assert_close("hvp", problem.hvp(X, direction), product, rtol=1e-10, atol=1e-11)


def test_the_kronecker_form_has_the_same_logits_rows_and_gradient():
    A1, A2, B, X = draw(4, 3)
    problem = AttentionRegression(A1, A2, B)
    design = kronecker_form(A1, A2)
    assert design.shape == (16, 9)
    assert_close("logits", design @ X.ravel(), problem.logits(X).ravel(), rtol=1e-12)
    # n softmax regressions that share x = vec(X); row j has the design A1[j] kron A2
    ones = [SoftmaxRegression(design[4 * j : 4 * (j + 1)], B[j]) for j in range(4)]
    assert_close("loss", sum(one.loss(X.ravel()) for one in ones), problem.loss(X), rtol=1e-12)
    gradient = sum(one.gradient(X.ravel()) for one in ones)
    assert_close("gradient", gradient.reshape(3, 3), problem.gradient(X), rtol=1e-11, atol=1e-14)
    assert_close("f", np.array([one.f(X.ravel()) for one in ones]), problem.f(X), rtol=1e-12)


def test_f_alpha_and_c_fit_together():
    A1, A2, B, X = draw(5, 2)
    problem = AttentionRegression(A1, A2, B)
    e = np.exp(A1 @ X @ A2.T)
    assert_close("alpha", problem.alpha(X), e.sum(axis=1), rtol=1e-13)
    assert_close("f", problem.f(X), e / e.sum(axis=1, keepdims=True), rtol=1e-13)
    assert_close("c", problem.c(X), problem.f(X) - B, rtol=0)


def test_rescaled_is_alpha_squared_times_normalized_for_one_row():
    A1, A2, B, X = draw(1, 3)
    normalized, rescaled = (AttentionRegression(A1, A2, B, loss) for loss in ("normalized", "rescaled"))
    assert_close("loss", rescaled.loss(X), normalized.alpha(X)[0] ** 2 * normalized.loss(X), rtol=1e-12)


@pytest.mark.parametrize("loss", ["normalized", "cross-entropy", "entropy"])
def test_no_exponential_overflows_where_the_loss_is_finite(loss):
    A1, A2, B, X = draw(6, 3, scale=60.0)
    problem = AttentionRegression(A1, A2, B, loss)
    assert np.abs(problem.logits(X)).max() > 2000
    for value in (problem.loss(X), problem.gradient(X), problem.gradient_in_A2(X), problem.hvp(X, X)):
        assert np.isfinite(value).all()


@pytest.mark.parametrize("loss", ["rescaled", "sparse"])
def test_an_overflow_is_reported(loss):
    A1, A2, B, X = draw(6, 3, scale=60.0)
    problem = AttentionRegression(A1, A2, B, loss)
    with pytest.raises(ValueError, match="too large to compute with in float64; scale them down"):
        problem.loss(X)
    with pytest.raises(ValueError, match="gradient"):
        problem.gradient(X)


def test_float32_stays_float32(loss):
    arrays = [v.astype(np.float32) for v in draw(5, 3)]
    problem = AttentionRegression(*arrays[:3], loss)
    X = arrays[3]
    assert problem.dtype == problem.gradient(X).dtype == problem.hvp(X, X).dtype == np.float32
    exact = AttentionRegression(*(v.astype(float) for v in arrays[:3]), loss)
    assert exact.gradient(X).dtype == np.float64
    assert_close("gradient", problem.gradient(X), exact.gradient(X.astype(float)), rtol=1e-3, atol=1e-4)


def test_gradient_descent_runs_on_it():
    A1, A2, B, X = draw(5, 2)
    descent = gradient_descent(AttentionRegression(A1, A2, abs(B)), X, step=0.1, iterations=20)
    assert descent.path.shape == (21, 2, 2) and (np.diff(descent.losses) < 0).all()


def test_nothing_of_the_caller_is_kept_or_changed():
    A1, A2, B, X = draw(5, 3)
    with unchanged(A1, A2, B, X):
        problem = AttentionRegression(A1, A2, B)
        before = problem.gradient(X)
        problem.hvp(X, X), problem.gradient_in_A1(X), problem.gradient_in_A2(X), problem.loss(X)
    A1[:] = A2[:] = B[:] = 0
    assert_close("gradient", problem.gradient(X), before, rtol=0)
    with pytest.raises(ValueError, match="read-only"):
        problem.A1[0, 0] = 1


def test_the_curvature_changes_none_of_its_arguments(loss):
    A1, A2, B, X = draw(4, 2)
    given = A1 @ X @ A2.T, B, A1 @ A2.T
    with unchanged(*given):
        LOSSES[loss].curvature(*given)
