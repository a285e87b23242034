"""The experiments on attention regression against slow direct forms, and against what is known of them."""

import numpy as np
import pytest

from weightshift.studies import tensor_studies as studies


@pytest.mark.parametrize("size", [(1, 1), (4, 2), (3, 5)], ids=str)
def test_a_setting_has_the_norms_it_promises(size):
    setting = studies.random_setting(*size, R=3.0, seed=1)
    assert np.isclose(np.linalg.norm(setting.A1, 2) * np.linalg.norm(setting.A2, 2), 3)
    assert np.isclose(np.linalg.norm(setting.X), 3)
    np.testing.assert_allclose(setting.B.sum(axis=1), 1)
    again = studies.random_setting(*size, R=3.0, seed=1)
    np.testing.assert_array_equal(setting.X, again.X)


def test_one_of_the_three_readings_is_wrong():
    by_rows, by_columns, mixed = studies.vec_residuals(5, 3, seed=2)
    assert max(by_rows, by_columns) < 1e-14
    assert mixed > 0.1


@pytest.mark.parametrize("R", [0.5, 4.0, 16.0])
def test_no_bound_is_broken(R):
    for seed in range(30):
        ratios = studies.lipschitz_ratios(4, 3, R, seed, step=0.1)
        assert max(ratios.values()) <= 1, ratios
        assert min(ratios.values()) > 0


def test_the_bound_on_the_prediction_is_nearly_reached():
    found = [studies.largest_prediction_ratio(2, 2, 1.0, seed) for seed in range(40)]
    assert 0.99 < max(found) <= 1 + 1e-9


def test_constants_are_named_and_grow_as_they_should():
    assert studies.lipschitz_constant("cross-entropy", 9, 5.0) == 0.5
    assert np.isclose(studies.lipschitz_constant("rescaled", 4, 1.0), 27 * np.exp(2))


def test_the_closeness_limit_is_where_a_score_moves_by_one_hundredth():
    setting, limit = studies.random_setting(5, 3, 2.0, 7), studies.closeness_limit(5, 3, 2.0, 7)
    step = limit / (13 / 4 * 4) * setting.problem().gradient(setting.X)
    assert np.isclose(np.max(np.abs(setting.scores(step))), 0.01)


def test_the_routes_of_learning_in_context():
    run = studies.in_context(5, 3, 2.0, seed=3, steps=7)
    assert run.by_kronecker.shape == (8, 5, 5) and run.losses.shape == (8,)
    np.testing.assert_allclose(run.by_context, run.by_kronecker, atol=1e-10)
    np.testing.assert_allclose(run.by_attention, run.by_kronecker, atol=1e-10)
    assert np.max(np.abs(run.by_queries - run.by_kronecker)) > 1e-3
    assert np.all(np.diff(run.losses) < 0)
    setting = studies.random_setting(5, 3, 2.0, 3)
    step = setting.X - setting.problem().gradient(setting.X) / (13 / 4 * 4)
    np.testing.assert_allclose(run.by_kronecker[1], setting.problem().f(step), atol=1e-12)
    assert -1 <= studies.first_step_cosine(run) <= 1


def test_descent_with_the_proved_step_never_rises():
    run = studies.designed_descent(5, 3, 4.0, seed=0, steps=50)
    assert set(run) == {"lipschitz", "paper", "one", "search"}
    assert all(losses.shape == (51,) for losses in run.values())
    assert np.all(np.diff(run["lipschitz"]) < 0) and np.all(np.diff(run["search"]) < 0)
    np.testing.assert_allclose(run["paper"], run["paper"][0])


def test_mechanisms():
    scores = np.random.default_rng(0).standard_normal((4, 4))
    for name in ("softmax", "causal softmax"):
        weights = studies.mechanism(name, scores)
        np.testing.assert_allclose(weights.sum(axis=1), 1)
    assert np.all(np.triu(studies.mechanism("causal softmax", scores), 1) == 0)
    np.testing.assert_allclose(studies.mechanism("sigmoid", scores), 1 / (1 + np.exp(-scores)))
    np.testing.assert_array_equal(studies.mechanism("normalised ReLU", -np.ones((2, 2))), np.zeros((2, 2)))


@pytest.mark.parametrize(("name", "least", "most"), [("softmax", 0.499, 0.5), ("sigmoid", 0.249, 0.25)])
def test_stretches(name, least, most):
    assert least < studies.mechanism_ratio(name, 4, seed=0) <= most + 1e-6


def test_memory_grows_as_it_should():
    explicit, structured = studies.memory_for_gradient((16, 32))
    assert explicit[1] >= 8 * 32**4 and structured[1] < explicit[1] / 50
