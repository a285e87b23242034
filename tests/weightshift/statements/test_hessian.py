"""The statements on the Hessian against `SoftmaxRegression` and random instances, and the arguments in `tactics`."""

import numpy as np
import pytest
import sympy as sp

from anysize import Inequality, NotProved, absolute, evaluate
from anysize.board.tactics import rearranged, times
from anysize.kernel import order
from anysize.kernel.theorem import issued
from weightshift.numerics import SoftmaxRegression, random_problem
from weightshift.statements import hessian as h
from weightshift.statements.softmax_regression import A, b, eta, x
from weightshift.studies import curvature

SHAPES = [(1, 1), (1, 3), (4, 1), (2, 2), (5, 3), (3, 6)]
a_, s_, r_ = sp.symbols("a s r", real=True)


def instance(shape, seed):
    problem, point = random_problem(*shape, seed=seed, R=3)
    rng = np.random.default_rng(seed)
    n, d = shape
    given = {A: problem.A, b: problem.b, x: point, h.y: rng.standard_normal(d), h.z: rng.standard_normal(d)}
    weights = rng.standard_normal(n)
    given |= {h.v: rng.standard_normal(n), h.g: rng.standard_normal(n), h.w: weights, eta: rng.uniform(-1, 1)}
    return problem, point, given | {h.omega: float(np.min(weights**2))}


def column(vector):
    return np.reshape(vector, (-1, 1))


def at(expression, given):
    return np.squeeze(evaluate(expression, {k: column(v) if np.ndim(v) == 1 else v for k, v in given.items()}))


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_the_core_and_the_hessian_are_those_of_the_numerics(shape):
    problem, point, given = instance(shape, 0)
    assert np.allclose(at(h.B(x), given), np.squeeze(problem.hessian_core(point)), atol=1e-13)
    assert np.allclose(at(h.H(x), given), np.squeeze(problem.hessian(point)), atol=1e-12)


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_the_third_form_is_the_derivative_of_the_second(shape):
    _, _, given = instance(shape, 1)
    problem = SoftmaxRegression(np.eye(shape[0]), given[b])
    z, v, g = given[A] @ given[x], given[h.v], given[h.g]
    step = 1e-5
    before, after = (v @ problem.hessian_core(z + sign * step * g) @ v for sign in (-1, 1))
    assert np.isclose(at(h.third_form, given), (after - before) / (2 * step), atol=1e-8)


@pytest.mark.parametrize("claim", [c for c in h.claims if any(isinstance(e, Inequality) for e in c.equations)], ids=str)
@pytest.mark.parametrize("seed", range(5))
def test_no_random_instance_violates_a_bound(claim, seed):
    for shape in SHAPES:
        _, _, given = instance(shape, seed)
        rng = np.random.default_rng(seed)
        given |= {h.r: rng.exponential(), h.s: rng.exponential(), h.q: rng.uniform()}
        for relation in claim.equations:
            if isinstance(relation, Inequality):
                assert at(relation.lower, given) <= at(relation.upper, given) + 1e-10


def test_the_constants_to_ten_digits():
    assert round(float(h.greatest), 10) == 0.3081171402
    assert round(float(h.least), 10) == -0.2404088069
    heights = curvature.two_row_eigenvalue(np.linspace(0, 1, 200_001), 0.0)
    assert abs(heights.max() - float(h.greatest)) < 1e-9 and abs(heights.min() - float(h.least)) < 1e-9
    third = np.abs(sp.lambdify(h.q, h.two_row_third)(np.linspace(0, 1, 200_001)))
    assert abs(third.max() - h.sharpest) < 1e-9


def test_the_statement_for_two_rows_is_the_general_one():
    for p in (0.2, 0.7):
        for q in (0.0, 0.4, 1.0):
            core = SoftmaxRegression([[1], [0]], [q, 1 - q]).hessian_core([np.log(p / (1 - p))])
            direction = np.array([1, -1]) / np.sqrt(2)
            given = {h.r: p, h.s: 1 - p, h.q: q}
            value = evaluate(h.two_row_eigenvalue(h.share, h.q), given)
            assert np.isclose(value, direction @ core @ direction)
            assert np.isclose(value, curvature.two_row_eigenvalue(p, q))
            assert np.allclose(np.linalg.eigvalsh(core), np.sort([0, value]), atol=1e-14)


def test_times_multiplies_by_what_is_known_to_be_nonnegative():
    factor, known = order.assume(Inequality(0, a_)), order.assume(Inequality(s_, r_))
    product = times(factor, known)
    assert issued(product)
    assert (product.lower, product.upper) == (a_ * s_, a_ * r_)
    assert set(product.hypotheses) == {Inequality(0, a_), Inequality(s_, r_)}


def test_times_keeps_the_hypotheses_of_both():
    one_minus = order.discharge(order.assume(Inequality(0, 1 - a_)), Inequality(a_, 1))
    product = times(one_minus, order.assume(Inequality(s_, r_)))
    assert set(product.hypotheses) == {Inequality(a_, 1), Inequality(s_, r_)}


@pytest.mark.parametrize("factor", [Inequality(a_, 0), Inequality(-1, a_), Inequality(s_, a_)], ids=str)
def test_times_refuses_a_factor_that_may_be_negative(factor):
    with pytest.raises(NotProved, match="is nonnegative"):
        times(order.assume(factor), order.assume(Inequality(s_, r_)))


def test_rearranged_moves_terms_and_nothing_else():
    known = order.assume(Inequality(s_, r_))
    assert rearranged(known, s_ - r_, 0).hypotheses == (Inequality(s_, r_),)
    for lower, upper in ((r_, s_), (s_, 2 * r_), (2 * s_, 2 * r_), (s_, absolute(r_)), (s_ - 1, r_ - 2)):
        with pytest.raises(NotProved, match="does not say"):
            rearranged(known, lower, upper)


def test_rearranged_does_not_make_a_weak_bound_strict():
    weak = rearranged(order.assume(Inequality(s_, r_)), s_ - r_, 0)
    strict = order.assume(Inequality(s_ - r_, 0, strict=True))
    assert any(hypothesis.strict for hypothesis in order.discharge(strict, weak).hypotheses)
