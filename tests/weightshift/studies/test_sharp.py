"""The sharp constants in numbers: right to ten digits where they are attained, and never exceeded by a search."""

import numpy as np
import pytest

from anysize import evaluate
from weightshift.numerics.softmax import softmax
from weightshift.statements.sharp import R, d, least_alpha, n, worst_A, worst_x
from weightshift.studies import sharp


@pytest.mark.parametrize("rows, columns, radius", [(1, 1, 0.3), (2, 3, 1.0), (7, 2, 2.5), (40, 5, 4.0)])
def test_the_least_alpha_is_attained(rows, columns, radius):
    given = {R: radius, n: rows, d: columns}
    A, x = evaluate(worst_A, given), evaluate(worst_x, given)
    assert np.isclose(np.linalg.norm(A, 2), radius, rtol=1e-12) and np.isclose(np.linalg.norm(x), radius, rtol=1e-12)
    assert np.isclose(np.exp(A @ x).sum(), evaluate(least_alpha, given), rtol=1e-11)


@pytest.mark.parametrize("rows, radius", [(2, 0.5), (2, 3.0), (4, 1.0)])
def test_a_search_comes_near_and_not_beyond(rows, radius):
    least = np.log(rows) - radius**2 / np.sqrt(rows)
    assert least - 1e-9 <= sharp.smallest_log_alpha(rows, 2, radius, starts=1) < least + 0.01
    largest = np.log(radius) + radius**2
    assert largest - 0.01 < sharp.log_slope_of_exp(rows, 2, radius, starts=1) <= largest + 1e-9
    assert sharp.slope_of_softmax(rows, 2, radius, starts=1) <= radius / 2 + 1e-9


def test_two_opposite_rows_have_the_slope_one_half_of_the_norm():
    for radius in (0.1, 1.0, 10.0):
        assert np.isclose(sharp.slope_of_softmax(2, 1, radius), radius / 2, rtol=1e-10)


def test_the_slope_is_that_of_the_prediction():
    rng = np.random.default_rng(0)
    A, x, v = rng.normal(size=(4, 3)), rng.normal(size=3), rng.normal(size=3)
    by_steps = (softmax(A @ (x + 1e-6 * v)) - softmax(A @ (x - 1e-6 * v))) / 2e-6
    assert np.allclose(sharp._jacobian(A, x) @ v, by_steps, atol=1e-8)


def test_a_seed_gives_the_same_search():
    assert sharp.slope_of_softmax(3, 2, 1.0, seed=4, starts=1) == sharp.slope_of_softmax(3, 2, 1.0, seed=4, starts=1)
