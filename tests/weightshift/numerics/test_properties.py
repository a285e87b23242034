"""What holds for every softmax regression: invariance, conservation, and where the gradient vanishes."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from oracles.numbers import PROPERTY, assert_close

from weightshift.numerics import SoftmaxRegression, SoftmaxRegressionInA


@st.composite
def problems(draw):
    """A, x, b with n, d up to 6 and logits from next to nothing to thousands."""
    n, d = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    scale = 10.0 ** draw(st.integers(-3, 4))
    generator = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    A = scale * generator.uniform(-1, 1, (n, d))
    return A, generator.uniform(-1, 1, d), generator.dirichlet(np.ones(n))


def rounding(A):
    """Room for the rounding of the logits, which are of the size of A."""
    return 1e-13 * (1 + np.abs(A).max())


@PROPERTY
@given(problems())
def test_f_is_in_the_simplex(one):
    A, x, b = one
    f = SoftmaxRegression(A, b).f(x)
    assert (f >= 0).all(), f"f has a negative entry: {f}"
    assert_close("sum of f", f.sum(), 1, rtol=1e-14)


@PROPERTY
@given(problems(), st.floats(-100, 100))
def test_a_constant_added_to_the_logits_changes_nothing(one, shift):
    A, x, b = one
    v = np.full(A.shape[1], shift)
    shifted = A + v  # A + 1 v^T: every logit gains <v, x>
    before, after = SoftmaxRegression(A, b), SoftmaxRegression(shifted, b)
    room = rounding(shifted)
    assert_close("f", after.f(x), before.f(x), rtol=0, atol=room)
    assert_close("loss", after.loss(x), before.loss(x), rtol=0, atol=room)
    assert_close("Jacobian", after.jacobian(x), before.jacobian(x), rtol=0, atol=room * (1 + np.abs(A).max()))
    gain = after.log_alpha(x) - before.log_alpha(x)
    assert_close("gain of log_alpha", gain, v @ x, rtol=0, atol=room)


@PROPERTY
@given(problems())
def test_the_jacobian_keeps_the_sum_of_f(one):
    A, x, b = one
    room = rounding(A)
    in_x, in_A = SoftmaxRegression(A, b), SoftmaxRegressionInA(x, b)
    assert_close("1^T J in x", in_x.jacobian(x).sum(axis=0), 0, atol=room)
    assert_close("1^T J in A", in_A.jacobian(A).sum(axis=0), 0, atol=room)
    assert_close("sum of jvp", in_x.jvp(x, x).sum(), 0, atol=room)
    # 1 v^T is the direction that adds a constant to the logits: J annihilates it from the other side too
    assert_close("J (1 v^T)", in_A.jvp(A, np.ones_like(A)), 0, atol=room)
    assert_close("sum over rows of J", in_A.jacobian(A).sum(axis=1), 0, atol=room)


@PROPERTY
@given(problems())
def test_the_gradient_is_orthogonal_to_what_changes_no_prediction(one):
    A, x, b = one
    G = SoftmaxRegressionInA(x, b).gradient(A)
    assert_close("1^T G", G.sum(axis=0), 0, atol=rounding(A))
    # a direction that moves no logit: rows orthogonal to x
    still = np.random.default_rng(0).standard_normal(A.shape)
    still -= np.outer(still @ x, x) / (x @ x)
    assert_close("<G, still>", (G * still).sum(), 0, atol=rounding(A) * (1 + np.abs(still).max()))
    # in x: put a column into A that is constant, then its coordinate moves every logit alike
    constant = np.column_stack([A, np.full(len(b), 2.0)])
    g = SoftmaxRegression(constant, b).gradient(np.append(x, 0.5))
    assert_close("gradient along the constant column", g[-1], 0, atol=rounding(A))


@PROPERTY
@given(problems())
def test_loss_and_gradient_vanish_at_a_fit(one):
    A, x, b = one
    f = SoftmaxRegression(A, b).f(x)
    fit = SoftmaxRegression(A, f)
    assert fit.loss(x) == 0, "loss"
    assert (fit.gradient(x) == 0).all(), "gradient"


@PROPERTY
@given(problems(), st.randoms(use_true_random=False))
def test_permuting_rows_permutes_f(one, random):
    A, x, b = one
    order = list(range(len(b)))
    random.shuffle(order)
    before, after = SoftmaxRegression(A, b), SoftmaxRegression(A[order], b[order])
    assert_close("f", after.f(x), before.f(x)[order], rtol=1e-10, atol=rounding(A))
    assert_close("gradient", after.gradient(x), before.gradient(x), rtol=0, atol=rounding(A) * (1 + abs(A).max()))


@PROPERTY
@given(problems())
def test_jvp_is_the_jacobian_times_the_direction(one):
    A, x, b = one
    v = x[::-1] + 0.5
    in_x, in_A = SoftmaxRegression(A, b), SoftmaxRegressionInA(x, b)
    assert_close("jvp in x", in_x.jvp(x, v), in_x.jacobian(x) @ v, rtol=0, atol=rounding(A))
    V = A[::-1] + 0.5
    assert_close("jvp in A", in_A.jvp(A, V), np.einsum("jki,ki->j", in_A.jacobian(A), V), rtol=0, atol=rounding(A))


@PROPERTY
@given(problems())
def test_both_classes_agree(one):
    A, x, b = one
    in_x, in_A = SoftmaxRegression(A, b), SoftmaxRegressionInA(x, b)
    assert in_x.alpha(x) == in_A.alpha(A), "alpha"
    assert in_x.log_alpha(x) == in_A.log_alpha(A), "log_alpha"
    assert in_x.loss(x) == in_A.loss(A), "loss"
    np.testing.assert_array_equal(in_x.f(x), in_A.f(A), "f")
    np.testing.assert_array_equal(in_x.c(x), in_A.c(A), "c")
    if np.isfinite(in_x.alpha(x)) and in_x.alpha(x) > 0:
        assert_close("exp(log_alpha)", np.exp(in_x.log_alpha(x)), in_x.alpha(x), rtol=1e-12)
